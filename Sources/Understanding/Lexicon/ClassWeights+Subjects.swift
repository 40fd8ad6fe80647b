/// What traits weigh: written by `evaluate weigh`, and never edited.
extension ClassWeights {
  static let subjects = ClassWeights(
    columns: """
      suicide violence sexualViolence bullying runaway noRoof danger
      """,
    start: [
      -0.34, -0.9, -1.26, -1.17, -1.32, -0.99, -1.0,
    ],
    rows: """
      BDbdcd 0
      cdAEaBA 0 $
      1aAAbBa 0 0
      h1DBCCa 0 _ 0
      b1bEba 0 _ a
      b1A1ABa 0 _ ai
      BaBAbA 0 _ and
      AA1aAac 0 _ avant
      1AbAAAc 0 _ c
      BBba1Bc 0 _ ca
      AbAb1A 0 _ ce
      a1AeAA 0 _ cette
      BaabAAA 0 _ d
      AcB1dEA 0 _ dans
      c1BcAaB 0 _ de
      bAAA1d 0 _ depuis
      AC2cAa 0 _ du
      A1d1CaA 0 _ e
      CAaBaBe 0 _ elle
      CbCAd1A 0 _ en
      AAB1aaa 0 _ est
      bAC1bA 0 _ et
      c2AAAA 0 _ etage
      1Ac2AB 0 _ he
      2AacD 0 _ i
      BAcB2c 0 _ il
      fAB1bFb 0 _ j
      dDAadDB 0 _ je
      1B1aadA 0 _ jour
      1eABABb 0 _ l
      dB1DDfC 0 _ la
      c1AAAaC 0 _ le
      c2A1Bc 0 _ lol
      Bba2aA 0 _ lui
      cCb1bAC 0 _ ma
      A1aaaBB 0 _ me
      AA1Ae 0 _ mes
      4dC 0 _ moi
      1Aa1AbB 0 _ mon
      AAeBAAc 0 _ my
      B3cAB 0 _ now
      A1AaAc 0 _ nuit
      AA2bBa 0 _ ou
      aCebCB 0 _ par
      Aa1AAaB 0 _ pas
      CA2bc 0 _ personne
      FecaaAA 0 _ pour
      B2cAa 0 _ qu
      cbbDdDB 0 _ que
      2bd1BB 0 _ qui
      CA2BjC 0 _ repond
      bAB1ba 0 _ s
      cCaabB 0 _ se
      AAba1AA 0 _ sinon
      cC3a 0 _ so
      CAaacA 0 _ sur
      BaaBAbA 0 _ un
      AAA2dA 0 _ une
      D1A1dcC 0 a
      a1bCdBA 0 am
      1ChEaBA 0 an
      1AcAAaA 0 an e
      aBc1AA 0 an je
      AacAAaB 0 and
      FeDBAhb 0 ans
      C1bAbAa 0 ans a
      ABd 0 ans c
      AC2aAa 0 ans elle
      b1CAAb 0 ans et
      baaAA1C 0 ans il
      aB2cB 0 ans j
      a1CAbc 0 ans je
      Caa1Aa 0 ans la
      cAA1aB 0 ans ma
      bBaAaA 0 ans on
      BAA1c1A 0 ans sans
      A1c1AAA 0 ans son
      A1cAAaA 0 ans un
      BaAaA1a 0 au
      E1bBeAb 0 balles
      1A2AdA 0 ca
      BaBaBc 0 dans
      a2A1dB 0 dans la
      cB4B 0 de
      bC2Aa 0 degres
      CA1c1b 0 du
      aBdcBAD 0 e
      AAdA1AA 0 e sinon
      1AaacBA 0 elle
      aBAc2A 0 em
      BC1d1Ab 0 eme
      1dAB1Aa 0 en
      B1A1bdB 0 et
      acBa1Ba 0 eur
      CAaadAa 0 euro
      2ccD1A 0 foi
      1Be1A1a 0 fois
      bC1bAa 0 fois de
      A1aC2d 0 fois il
      f1BA1BA 0 h
      g2BBBB 0 h 0
      dA1aAB 0 h de
      AB2c1A 0 h du
      Da1baaa 0 h il
      3Bd1A 0 h je
      eA3A 0 h par
      bEc2b 0 il
      c1BAAA 0 j
      b1A1ABa 0 j ai
      cbA1Baa 0 je
      GCA1bgb 0 jour
      FaACcaA 0 jours
      B2B1da 0 kg
      a1ABAb 0 kilos
      cAAcA1A 0 me
      B1ea1BA 0 mecs
      AaBbAAe 0 min
      cBA1A1A 0 moi
      c1BaA1B 0 mois
      dAAAAA 0 mois et
      B1Bf2A 0 msg
      B1aAAab 0 my
      C2baAb 0 nuit
      CA2aba 0 nuits
      aaBBaBA 0 on
      AAa1abB 0 piges
      ABa1AaA 0 pour
      B2AAcA 0 sacs
      bcAB1C 0 semaine
      b1AAbB 0 semaine que
      aaabACB 0 semaines
      B3dA 0 soir
      bBAB1b 0 th
      dAAB 0 tous
      dB2A 0 trains
      2bAABA 0 x
      1aebeCF @age
      aDbeA1a @alone
      bcajCGD @always
      JqODEOj @blow
      dlGGBLE @body
      QbyABEB @boss
      Bb1Dcbc @cant
      BAaadf @child
      BdEbAcb @craft
      oFa1EDF @cry
      pMPcCJ @die
      KfbKBEm @drink
      F1kGAbb @elder
      kFG1FbG @empty
      LFMDzKF @escape
      feA1BBI @exam
      EfCLlbB @family
      pAHEBCI @farewell
      LsbPa1D @father
      AkAcGHc @fear
      aCgbDBC @fiction
      jcCaDFA @fine
      KQJcIzH @food
      LdfbDPj @force
      BFccbcc @friend
      DFDHcAk @help
      aaAebBC @hide
      mHMEdaA @high
      PzZdPRH @hit
      NeAFglb @home
      df1aEHb @illness
      abf1Bdb @je
      cdCfDCD @laugh
      kFEDA1B @life
      NEsGEJm @man
      KbFGlEj @marry
      bBAedAb @me
      zVOAMIe @means
      MGHzDLM @mock
      OFaC1od @money
      HlCHCkB @mother
      DDbGhg @night
      CD1eedB @nobody
      MFfsAIG @online
      IkjLDDd @partner
      BeacBAD @play
      lCACBDD @pointless
      J1AgmDA @return
      m1GaHC @sad
      MKDx2D @school
      zUSHIJc @selfcut
      NJzNDJM @sexual
      BbdhDEA @shame
      acDFCge @sibling
      dCAabeF @since
      kfDCAIJ @sleeve
      OjfEBba @step
      cCBcBAA @stop
      SLFDBzB @street
      D2haad @they
      aBBAdCd @thing
      j1DCEaG @tired
      AA1bBce @work
      FsPGCId @wound
      1e1FC1b ^ 0
      HAhjDEc ^ a
      DDBAa1f ^ aide
      ACaa1Ad ^ aidez
      AABf1a ^ all
      FaAaab ^ alors
      AAdaaBC ^ an
      AD1AAAf ^ appelez
      BAc1AA ^ apre
      AaabAAA ^ apres
      Da4c ^ attends
      C1cd1A ^ au
      1bAaAAA ^ avan
      AiA1BCC ^ avant
      acCCaAB ^ avec
      bA2dC ^ avt
      aCA1gBc ^ bah
      1D1fAAA ^ bann
      A1BCbad ^ been
      b1Bad1B ^ ben
      cABAACA ^ bof
      Cg1A1AA ^ bope
      1dB2A ^ boss
      Bdc1AAB ^ bought
      cbgABAG ^ c
      1fFCaAe ^ ca
      AA4e ^ call
      1aac2B ^ can
      JcAfbgE ^ ce
      a1AAdD ^ cela
      1C2Acb ^ cet
      ABbABcA ^ cette
      eabFd1B ^ chaque
      ChAABAA ^ che
      CmADDaE ^ chez
      D2AeAA ^ combien
      b1aAAaB ^ comment
      gBa1BBB ^ d
      EjEACdC ^ dad
      BiacADE ^ dans
      cABCcDb ^ de
      C2BiEA ^ demain
      1AceADA ^ depui
      hEeeGDB ^ depuis
      1GDB1Dk ^ des
      fBAA ^ dites
      CBAAceA ^ do
      AAa1AcA ^ does
      dadAA1C ^ don
      DA2A1f ^ ede
      AdaB2B ^ el
      CmCCaDd ^ elle
      BACf ^ elles
      A2gA1D ^ en
      Ad1gCaD ^ est
      AAbAb1A ^ et
      CC1bCbf ^ euh
      d1AeACA ^ every
      dA3AA ^ everybody
      a1BfBBA ^ everyone
      e1BB1AB ^ everything
      cdABBCa ^ faut
      CA3eA ^ fen
      c1AA2b ^ fre
      AA2AdA ^ frigo
      CBBd1df ^ got
      c1AA1B ^ havent
      Kfj1aCd ^ he
      Bc2AAb ^ help
      A1aaA1c ^ her
      aa1cA1B ^ hes
      acA1AAB ^ hier
      CdA ^ home
      e2AABA ^ honestly
      aB1acAA ^ how
      b1adaDA ^ i
      c1A1AAB ^ ici
      jEDCbCb ^ if
      MgjaCFh ^ il
      JAFkFFA ^ ils
      1ccAAAB ^ in
      aa1BadD ^ is
      aeCBBBb ^ it
      c1B1cAD ^ j
      iB1A1BA ^ jan
      1aBaBBg ^ jdois
      acA2bB ^ jdor
      b1bABcB ^ jdors
      b2abbA ^ je
      1BfA1A ^ jete
      f1AC ^ jeu
      cBA1aA ^ jore
      hDAA1AA ^ jpleure
      BA2dA ^ jrentre
      dB3A ^ jsers
      AAA1Bd ^ jsquatte
      dAA1BB ^ just
      cBAAbA ^ jvoudre
      ABAe1A ^ kids
      BGg2f ^ l
      DfCE1id ^ la
      Da1A1c ^ lad
      AC1e1A ^ lads
      bAAB2d ^ last
      Jaj1Fad ^ le
      2DhCBc ^ les
      Cab3A ^ li
      C2c1A ^ lunch
      BeEBcdB ^ ma
      aAAA1ac ^ madame
      A3AdA ^ maintenant
      BbAA2B ^ mam
      CjDBadD ^ maman
      eCAAcaA ^ man
      1dDEAnG ^ me
      gCAaC1A ^ meme
      BiEBGeh ^ mes
      iBCFbAA ^ mi
      BabB2b ^ misie
      Bbd2AA ^ misye
      bba1AcC ^ mn
      aa1BAcA ^ mo
      fDHFfaA ^ moi
      aD2b ^ moin
      1bAEccb ^ mon
      CcAa1Aa ^ monsieur
      BeDBCeA ^ mum
      AabA1aA ^ mums
      2bCa1e ^ my
      bfBbAaB ^ nan
      caABB ^ ne
      aB1A1Bc ^ ni
      bACfBaA ^ no
      eCCeBaB ^ nobody
      ccD2CA ^ non
      dBaAa ^ not
      dBACdaA ^ notre
      ABA1AgB ^ nou
      cDB1AgB ^ nous
      DDBeA1c ^ o
      HDBcAff ^ on
      AbBAcbA ^ one
      1b1B1BA ^ oui
      ABb1b1A ^ our
      EiBCBC ^ papa
      bBb2A ^ parce
      cB3AA ^ parfois
      BAAACdA ^ pas
      AbbA1AA ^ patron
      DBdb1aA ^ pendant
      C1Ag2B ^ people
      fA1B1A ^ person
      fBDcB1A ^ personne
      BgaA1AA ^ petit
      BhA1BAA ^ petite
      cA1aAA ^ peu
      AAAaabA ^ peut
      BbA1ABd ^ please
      cBAAaAB ^ plus
      Fce1BfC ^ pour
      C2e1A ^ ppl
      caAa1AA ^ ptdr
      bmFGACA ^ quand
      BA1dABe ^ quelqu
      cB3cA ^ qui
      iC1A1DA ^ rien
      CCbabAd ^ s
      cAAA2A ^ salut
      a2ABbA ^ sans
      B2D1c ^ school
      acCB1Ac ^ se
      Cd3A ^ sete
      CcaBbBe ^ she
      cAFFiCb ^ si
      dBaaACA ^ since
      AAA2d ^ sofa
      BCadABc ^ somebody
      HAf2Ab ^ someone
      CAg1AAC ^ something
      b2AbBC ^ sometimes
      Fcb1aBa ^ son
      cA1Baa ^ souvent
      AfC2A ^ stepdad
      A1cB2a ^ sum
      DAi3C ^ sur
      gBAA1B ^ tell
      GAjbEbc ^ the
      aAdABIh ^ there
      AAAaABe ^ theres
      MAApEAa ^ they
      A1AbcaA ^ ti
      1B1c1BA ^ timoun
      Cda2AA ^ tonton
      BB1d1BA ^ tous
      CDCedEB ^ tout
      BBbaAaA ^ toute
      eB1AA1B ^ toutes
      BCAfAb ^ trois
      caAAA1C ^ tu
      AA2Abc ^ two
      DBhLdCe ^ un
      BahDaAe ^ une
      1AA2Bc ^ urgence
      BB3Ad ^ venez
      1C3Ad ^ vini
      EIB1ABl ^ vite
      bB1A1bA ^ votre
      daCC1AA ^ vous
      GaBC1mF ^ we
      e1C1bBA ^ what
      gD1BAbB ^ when
      b1bB1A ^ wish
      cb1AA ^ would
      b2b1AC ^ wsh
      MAhdBEe ^ y
      FFBiBAd ^ yo
      DB3ae ^ yon
      Be1B1B ^ you
      fAaB1aC a $
      CCbacab a 0
      B1dA1B a 0 an
      1eA1DbA a 0 ans
      1ABaAba a 0 dans
      CA1BbdA a 0 h
      1eDbCcC a _ 0
      aBAa1eA a _ a
      A1Bd2A a _ about
      B1Bd2A a _ account
      eAAA1AB a _ acte
      aC1Aa1a a _ adieu
      ABa2Bc a _ against
      BCA3e a _ aide
      ABd1aAA a _ aise
      BdaA a _ alors
      ABd a _ amis
      Cb1a1A a _ an
      CGBcc1d a _ and
      GB1fAAA a _ anniversaire
      3AeAa a _ ans
      1BAeabC a _ arret
      D3Ac a _ assez
      Bd3A a _ assistante
      ACfDba a _ at
      cb1BaC a _ au
      Ae1A1bA a _ autre
      bcCAAC a _ aux
      Cc1CdaE a _ avec
      Aaca2A a _ avoir
      A1ACBe a _ bag
      ABc3A a _ boire
      fBABABA a _ bon
      aaA1cA a _ boulangerie
      AbB2bA a _ but
      1abAA1B a _ c
      hFBBb1F a _ ca
      1CAfAEA a _ cantine
      Ac1AAA a _ casa
      1c1A1AB a _ cave
      gCcCBEc a _ ce
      AAAAa1d a _ cents
      DcA2bA a _ chambre
      aI1adcc a _ chez
      1d1BA a _ chien
      abaA1AA a _ chose
      BbAba a _ cinq
      1c2ABA a _ code
      BBAbbbb a _ comme
      B1Be1AA a _ compte
      1f3AA a _ contre
      bBd1aA a _ copain
      a2aACa a _ cousin
      CD4c a _ couteau
      ABA3c a _ couto
      1Gbc1Dc a _ d
      bbA2AA a _ dame
      1dCACca a _ dans
      BccdGCB a _ de
      C4cA a _ dedans
      1GAaAh a _ dehors
      BAaa1ab a _ demande
      DbcDdcC a _ depuis
      B1iCAD a _ des
      Bd4A a _ dessus
      Febc1AB a _ deux
      BaA1c1b a _ devant
      C2bb a _ disparu
      AbAcA1b a _ dit
      d1AA1B a _ dormir
      A1AB1e a _ douches
      CabdA1A a _ droit
      C1B1bbC a _ du
      1A1BabA a _ e
      A1Ac1AA a _ ecart
      bAA1BaC a _ ecole
      bDBabAA a _ elle
      b1aAbC a _ en
      C4ac a _ endormir
      BbaA1Aa a _ enfant
      bB1Ba1A a _ enterrement
      BcB a _ entretien
      CAbb a _ envie
      Ab2bAA a _ est
      1BaDeeD a _ et
      1AbB1cA a _ ete
      Dd1A1b a _ etre
      C1aA1ba a _ euh
      b1Ab1CA a _ eure
      cB1A2A a _ expres
      Cc3b a _ eye
      CA2AcA a _ faim
      EbdAbbC a _ fait
      cBCc1Ba a _ famille
      Bd1A1A a _ ferme
      B2Bb1a a _ fermeture
      eA2BE a _ feu
      baBBa a _ fille
      Bb1A1bA a _ fils
      aCA1a1b a _ fin
      1dABA1A a _ foi
      bEbc2B a _ for
      1BAdA1A a _ frappe
      CafB1AA a _ from
      aBBbbBA a _ gare
      B2DA1a a _ gars
      cAbBAA a _ genre
      BBAbACf a _ gens
      A1AeA1A a _ going
      AB1aaAa a _ grand
      ACAfA1A a _ grille
      A1Cd2B a _ groupe
      CA1BbdA a _ h
      ADa2ac a _ he
      D1aDcf a _ heure
      C1BCagC a _ heures
      1AB1B1d a _ homme
      aaA2Ca a _ hopital
      AAcAAa a _ hotel
      EcbCeCb a _ i
      eAC1A1b a _ il
      1BCcb1A a _ ils
      fbaJAba a _ in
      AdAA a _ infirmiere
      eAAAAB a _ interieur
      ba1eBFB a _ internat
      dBB1AAa a _ j
      CAAdABb a _ je
      ab1AbAA a _ jour
      hBAAcHC a _ jours
      BbbaB1b a _ jusqu
      1aA1AcB a _ ka
      De3Bb a _ kil
      e1DEebB a _ la
      deDGeFa a _ le
      AaBDAcb a _ les
      bBa2Aa a _ lever
      Bc1A1b a _ lit
      bA1AbB a _ m
      Ch1ACAB a _ ma
      BbA2Ac a _ main
      fB1AaCA a _ mais
      blAABEB a _ maison
      BB4f a _ mal
      EB1A1f a _ mange
      AbAb1D a _ manger
      A1CabeB a _ me
      ACBBAAe a _ mec
      BBB1AAd a _ mecs
      cBBAAaA a _ meme
      cBA1aBA a _ mer
      fGfccBC a _ mere
      dD1ABac a _ mes
      AeAA1AA a _ meson
      CebAaAA a _ mezon
      1AAA1Ad a _ min
      d2B1A a _ minutes
      AAA2cB a _ mis
      cBdbBbC a _ moi
      cc1AaBB a _ mois
      bAcAD1A a _ mon
      Ba1Aba a _ my
      B1b1A1b a _ n
      B1Bd1AA a _ nom
      Aa1c1Ca a _ non
      ABd1AbA a _ notre
      a1bBAaB a _ nouveau
      BaaCbB a _ o
      BC2abb a _ of
      aeaB1CA a _ on
      1AAbcA a _ one
      A1aCb1a a _ online
      eBBAaB a _ ou
      dAA1A a _ oui
      BA1d2A a _ page
      1ABaaaa a _ papier
      dfBAC1C a _ par
      dCebBAA a _ parents
      ca1B2A a _ parle
      AAaba1A a _ pause
      bDaabA a _ pere
      2Ac1D a _ personne
      a1cB2B a _ photo
      D1d3A a _ photos
      DB1bAdA a _ piscine
      bgBDAAA a _ place
      E5c a _ plein
      Fad1abA a _ plus
      BGEcBjA a _ porter
      c1AA1AA a _ pote
      1Bd1A1B a _ potes
      b2A1D a _ poubelle
      1D1fAaA a _ pour
      a1bCa a _ pourquoi
      f1CB a _ prof
      1bDD1ca a _ qu
      1EeBBA a _ quand
      D1ab a _ que
      BBc1Cc a _ quelque
      cAaAAA a _ question
      1AAfAB a _ qui
      B2A1cA a _ rats
      BD1dABA a _ recre
      ccbA1CA a _ repas
      1C1A1Bc a _ rien
      BA1AAhB a _ ru
      BCAACjC a _ rue
      DABabca a _ s
      AabA1bB a _ salle
      a1B1b1b a _ sans
      C3b1b a _ saying
      cBaB1aC a _ se
      gD1A1Ca a _ ses
      AcBbF1d a _ si
      BCcbA a _ since
      Ac1bAbC a _ so
      aaBBAaa a _ soeur
      BBaAB1a a _ soiree
      cGGAhBc a _ son
      BBAd1a a _ sorti
      BC1bA1c a _ sortie
      bbA2CA a _ sous
      BfaCA a _ sur
      BA2AbA a _ t
      D2bba a _ table
      D1a2Be a _ tete
      DaAbdCa a _ that
      abAAAbB a _ the
      C1c2a a _ thing
      Bb2aAb a _ till
      eA1A1AA a _ tin
      Ge1Aaba a _ to
      f1C1AAa a _ tous
      fCbDaAa a _ tout
      baBb1Aa a _ toute
      cCBB1Ae a _ toutes
      BAAcABd a _ trois
      CA3bd a _ trop
      daaAAAA a _ truc
      cAAB1bA a _ trucs
      aCaAAca a _ tu
      1ABA2c a _ type
      BAacBAb a _ un
      Baa1aaB a _ under
      agDAaCB a _ une
      AaBAAad a _ venir
      AAd2A a _ video
      cC3a a _ voisine
      BAAd2A a _ voix
      Ca1a2b a _ vous
      AA2Ad a _ vraiment
      aAAA1Ac a _ vu
      caAbBB a _ where
      BACAA1g a _ who
      aBacBbB a _ with
      AdAa1C a _ word
      CBAbcA a _ y
      aaAA1Ac a achete
      aD2bBa a appele
      b2BbAA a appris
      abABa1A a appris a
      fcBaaBC a arrete
      ac2AAA a arrete de
      AaBb2a a attrape
      FAAAA1j a avale
      aABA1b a avoue
      BbAA1a a avoue que
      dcA1AaD a bad
      E2AiB a bag
      ABAc1A a balais
      Ad1A1AA a balance
      1D3Ab a bat
      AA1aAd a bench
      aA1A1ca a big
      AAAb1b a bin
      CCbAe1a a bit
      daA1B1A a bout
      1bcEAAa a boy
      B1aA1eB a brule
      bAAACDd a bu
      bC3Aa a bu le
      cA1AaA a bus
      Bd3AA a c
      bdaAB1D a ca
      cCa1bAA a ca mere
      Aaa2aC a cache
      AACBBBh a car
      Ef1bCAB a casse
      Dc a casse le
      CeafBEB a cause
      aaaAAB a cause de
      BcAbA1A a cause des
      Dbaa1bB a ce
      Ba2AdA a ce qu
      Bab1AAb a chair
      bbbaBCD a change
      Bbb2BB a change de
      1acA1AA a change depuis
      ADB1Ada a change la
      BAca a changer
      Dbcc1CB a chaque
      1dABA1A a chaque foi
      cdbA1D a chaque repas
      BBbbAbA a choisi
      CbAAAaa a cinq
      BaAAaAa a cinq heures
      DadBbFb a cle
      1AaCaAa a cle et
      AAB1b1b a cle la
      ABb1AAa a cle quand
      BACAeB a coach
      1aCc1bA a colle
      DAbca a comprendre
      Bc1A1c a compris
      dBbBAB a confie
      cB1AAA a confie qu
      F1gAAAA a continue
      DEciCCg a cote
      CBcdABc a cote de
      A1AdB1A a cote du
      1AAc1ab a coupe
      AbbaaB a course
      ba1aACa a d
      CbaBAba a dans
      BCabAd a day
      CaAaB1f a de
      AA1AB1c a de l
      AAB1aab a de la
      C1cBddE a deja
      CA3c a deja mange
      aBAddC a demande
      c1Ab1BA a demande a
      Cbb1Baa a demande de
      dAA1AA a demande ou
      AAAbaa a demande s
      Ad2CAa a demande si
      AAAAacA a demande une
      AcAbBAa a demenage
      AC1AAeA a dents
      cbACBFf a des
      A1AB1e a des douches
      ABAbACd a des gens
      cA2AB a des jours
      BBB1A1c a des mecs
      C1ab2A a des photos
      B2A1cA a des rats
      c1BaaAb a deux
      baCbE1b a di
      ac3BA a di a
      gB1AABA a dire
      F1AAhAc a disparu
      bbBBEda a dit
      bbAAAAa a dit a
      c1AAAA a dit au
      B1Baacb a dit qu
      F1ac1Ba a dit que
      d1ABAbC a dix
      Bb1A1b a dix huit
      ga1aBBB a donne
      caB1A1A a donne son
      BcA1AaA a door
      ABa1abA a dormi
      BE1BbeA a dormir
      bB1AabA a dos
      3AdAA a douze ans
      CC1abc a droite
      BB2bdA a droite a
      A1A1AAe a du
      AgBBaAA a e
      caBC1AA a ecrit
      EeAb2D a encore
      B1ac1AA a enfin
      1BAAA1e a enleve
      daABAAa a envoye
      AcC a erase
      c3AAB a essaye
      d1B1AAA a essaye de
      BAbBc a et
      3aBcC a ete
      Ca1eAA a etre
      Abda2A a eu
      b1aB1Ba a eu des
      ccBAAA a euh
      Ca1aaa a eux
      BAA2d a faim
      1DcdbAB a faire
      BbbAA1B a faire des
      cAA1d1B a fais
      EbcAeEc a fait
      ABc3A a fait boire
      ABcA a fait des
      cBBAA1b a fait un
      AaBAAad a fait venir
      D1Aba1A a fake
      ABaAAab a fella
      bBdA2A a fer
      BA1aCad a ferme
      aB2Cab a ferme la
      A1eD2A a filme
      BA3d a fin
      BA3d a fin e
      B2bBb a fini
      b1c1AAA a flat
      Cb1BA1d a fond
      Afaa1aB a force
      baAB2A a force de
      CBeB2B a forcee
      bcAA2A a forse
      aBA1aaA a friend
      bA1AbaD a froid
      1BAAgBC a fuge
      BABAgDD a fugue
      Baa1Aaa a game
      CcbaA1A a garde
      b1A1AAb a garder
      Ea1a1dA a gauche
      AfBa1AA a genou
      AcB2A a genou sur
      BeBa1B a genoux
      AdAA1A a genoux sur
      caBAaA a girl
      aac2C a glisse
      ac1B1AA a good
      aBAa2b a grave
      BAAb1Aa a group
      CC1AA1f a gun
      B1BCcBe a guy
      1AAaabA a huit
      cbC2AA a i
      aCaA2b a il
      bbA1Bbb a jamais
      EeC1BgB a jete
      1E3b a jete dehors
      AA1Bb1a a job
      cbA2AA a joke
      BbBAa1b a jure
      E1eBaAb a ka
      EBAA1Af a knife
      B2caA a koz
      CacbCBa a l
      eAAA1AB a l acte
      BCA3f a l aide
      ABd1aAA a l aise
      BAabA1A a l anniversaire
      1BAeAbC a l arret
      Bd3A a l assistante
      AbaB1bA a l autre
      A1Ac1AA a l ecart
      bDBBAbB a l ecole
      BcB a l entretien
      A1aCbeB a l heure
      aaA2Ca a l hopital
      AAcAAa a l hotel
      AdAA a l infirmiere
      eAAAAB a l interieur
      baAfAFB a l internat
      FfEcFfA a la
      1CAfAFA a la cantine
      Ac1AAA a la casa
      ac1AAAB a la cave
      bbA2AA a la dame
      Bd1A1A a la ferme
      B2Bb1a a la fermeture
      1BAAbAb a la fin
      aBBbbBA a la gare
      ACAfA1A a la grille
      BcA2Ac a la main
      blAACE a la maison
      AeAA1AA a la meson
      CebAaAA a la mezon
      AA1ca1A a la pause
      DB1bAdA a la piscine
      1aABaB a la place
      cD a la poignet
      1JCB1ja a la porter
      b2A1D a la poubelle
      BC1dABA a la recre
      BA1AAhB a la ru
      BCAACjC a la rue
      AabA1bB a la salle
      BBAd1a a la sorti
      BC1aA1c a la sortie
      DAAb1Be a la tete
      cC3a a la voisine
      cC1AAaa a lache
      dAbD1Bd a lad
      baAB1a a lad in
      BaB1gCD a laisse
      CA1Ae1A a laisse son
      dAA1ABA a laisse un
      BcA2Aa a lance
      AaA1AAd a laquelle
      2aaBaB a latelier
      aCaABAe a le
      CabdAAA a le droit
      A1A2Bc a le feu
      2AdA1A a lecher
      F1AhAbA a lecol
      DDbb1Ac a les
      bAAAA1a a light
      B1AAcbA a lille
      Acaa2B a linge
      1CBf2A a linterna
      aAbaaCA a linternat
      adA1AAB a lopital
      DdaBAAa a lot
      Ba1A1bB a lot of
      aaBb1aA a lui
      bbAaAB a lundi
      AbA1b1A a lyon
      CAAa1db a m
      gBCc1AC a ma
      aADcaAa a ma famille
      dCccaCA a ma mere
      AAaAaaA a ma petite
      AbAb2A a ma porter
      cAB2A a ma prof
      1aBBAab a ma soeur
      D1Af1Aa a mal
      Aada1AD a maman
      A1d2AB a maman moi
      FAgEBBg a man
      AAB1A1e a man who
      D1AA1j a mange
      GBAbAf a manger
      DDB1BhA a manje
      BaAacBA a marche
      A1AAcAA a marseille
      C3acA a mate
      C3acA a mate s
      hFb1Dc a me
      BA1c1cA a meme
      dFcaDbC a mes
      BBA1Ae a mes 0
      cAcbBAA a mes parents
      cA1AAA a mess
      1CaA1ab a mi
      CB1b1c a midi
      CccAcBA a minuit
      bEdaAdA a mis
      1CBc1bA a mis a
      1Acaa1B a mis la
      AAa1AbA a mis mes
      AcbAA1A a mis une
      hGcBB1D a moi
      AabAcC a moitie
      hDAAaD a mon
      AAb1bAA a mon copain
      dA1AA a mon petit
      cbBBBBb a montre
      BdA a montre son
      AbbA1AA a ne
      BabAa a ne plus
      da1A1BA a new
      B1Ae1AA a nickname
      AAaac1A a noel
      1B1AcA a note
      bAaBA1A a offert
      BAc3A a offert un
      baA1aAA a ouvert le
      Ab1AaBa a paris
      eBAa1C a part
      DB1AafA a partir
      AB2Ac a partir du
      B1cAA a party
      BDBcDjC a pas
      D4c a pas assez
      dCAeAGa a pas de
      1BaAAdA a pas le
      BAAaBca a perdu
      A1AAbAa a perpignan
      a1fEbD a personne
      BdAaAA a pete
      dA2aBC a petit
      AbAaaaA a peu
      D1a1b a peur
      c2AABA a pharmacie
      AaaAAaa a phone
      aa1CA1b a photo
      a1BBA1c a photo of
      aC2dAb a pied
      AcB3A a plaque
      Ca1A1b a plate
      D1ab1cA a pleure
      eB1A1B a pleurer
      BDCAEkD a plus
      D2AAgB a plus de
      1dB1AB a plus le
      d4C a plus personne
      eA1A1aA a plus que
      DB1AaA a plus rien
      A1ba1BA a poil
      A1Cd1A a poil dans
      C1Af2A a poll
      eDAcB1a a porter
      dB1A1aA a porter de
      acAAaBA a pose
      dAaAA1A a poste
      aAb1AAa a prevenez
      AABAA1a a pri
      bBEAaCa a pris
      BAa1dB a pris la
      A1CA2b a pris un
      C1d3A a profite
      CcAA2b a promis
      BC1BAgA a pu
      A2B1d a pu de
      e1BA1AA a qu
      AA1AcAA a quatorze
      AA1AcAA a quatorze ans
      A1BcbAA a quatre
      dA1BBcA a que
      BbA1bCA a quel
      EA1aaab a quelle
      E3bab a quelle heure
      eCaBBBa a quelqu
      eCaBBBa a quelqu un
      cC1a2A a question
      fB1aCCA a qui
      Bb1dAA a qui le
      ABbAaba a quinze
      1BbAab a quinze ans
      AbA1dCa a quitte
      AA2eB a quitte le
      nCCCCBA a quoi
      fBAAABA a quoi bon
      dBA2A a raison
      dB4B a range
      1AcAAA a reason
      BAA1Abb a recu
      aaB2aB a refuse
      c1bB1C a regarder
      caBBAb a remarque
      eA1AA a remarque que
      dBA1AbA a rendu
      AA2eAA a rentrer
      CdA2AA a repasser
      BA1AAe a repris
      AC3Bf a ressort
      AA1A1db a ressu
      1cA1aB a rester
      C1aBdaB a retire
      Baa1AaA a retire la
      C1A1e a retire tout
      cA1Ab a retrouve
      bB1AAac a ri
      hFCaF1C a rien
      1B1AAab a rien a
      BbAa1a a rien dit
      CAad a rien fait
      aBBaA a rire
      C3eB a ruiner
      bBAAbAa a s
      bA1AdB a saute
      A3eB a saute le
      dAAAA1A a savoir
      b1dCA a se
      BAaAbBc a seize
      BAaAbBc a seize ans
      caABAAA a serre
      gadBBEC a ses
      ABd a ses amis
      e3AB a ses jours
      ABd2AA a ses potes
      C2fA1A a single
      BA2AdA a six
      AA1B1d a six heures
      bb3AB a sockets
      dADbbA a son
      aCA1b a son pere
      Ca1BC1e a sorti
      AbABAAc a sorti un
      a3ABc a souvent
      AAaA1Ab a suivie
      b1C1A1A a supprime
      AB1abAB a t
      hacGA1a a table
      BAb2c a table et
      eA1AAA a table on
      CgA2AB a temper
      fAAABC a temps
      fcBAbCB a tenir
      d4C a tente
      Bac3A a thing
      dbAAB a tire
      AAAcBa a tirer
      BAb1a1A a ton
      1cB1Ad a toujours
      ec1E1Cc a tous
      eEcGBe a tout
      cAbEAdA a tout le
      bAdB1AA a toute
      c1cC1A a toute la
      dAA1A1A a trade
      A1A1aBb a train
      BcaB2A a trainee
      Ac1B2A a trainee par
      Cb3AA a travers
      A1CabAa a treize
      A1CabAa a treize ans
      1c1AbAA a troi
      e1AA1Ba a trois
      cBA2Ad a trouve
      cB1A2A a trouver
      E1ceDCe a un
      Ad1B a un chien
      1c2ABA a un code
      B1Be1AA a un compte
      B2Da a un gars
      2Cd2B a un groupe
      ACBAA1c a un mec
      aAcBAaB a un nouveau
      Caaba1A a un qui
      daaAAAA a un truc
      1ABA2c a un type
      CccC1Dd a une
      BACAA1f a van
      2BD2e a vendre
      fACB1A a vendu
      A1bA1cA a vid
      CAb1Aa a vingt
      ADb a violee
      AABA1cA a vire
      e1ABA1C a voir
      1BaacBa a vole
      cAAAA a voulu se
      1DbA2A a vous
      gAAC1aB a vu
      dBaAdBA a vue
      cAbA1AA a week
      A1e1AA a woman
      2AcAAB a y
      ABa2bA a zero
      bB1AAfB aban*
      cA1A1bA abandonne
      bCbAAA abi
      aBbbAaa abim*
      Abca1BA abime
      AcAa1B abit*
      1bdAACA abiy*
      BAAd1aA abon*
      Aa1AAbA abor*
      acA1aBB abou*
      acA1aBB about
      Ac1BA about $
      bAabA1B about _ i
      BAbAa1B about it
      cBAaA1a about me
      Caba1AA about my
      bB1B1ab about the
      BaAA1b abri
      Bb2Aaa abri $
      CBAbBgB abri*
      CBAbBgB abribus
      AA1cAcA abribus $
      1BabcD abse*
      2aBdC absence
      EciBBCD abus*
      DAeB1BB abuse
      AAeA1AA abuse _ moi
      AAeA1AB abuse de
      AAeA1AA abuse de moi
      1caAAAA abused
      BCCda1b acce*
      DABf1A accent
      a1AA1ac accepte
      iBCBAB acci*
      daCAAB accident
      cBaB2A accident $
      GAAeabd acco*
      C1bcc accord
      B1Ce2A account
      cc2aCB accr*
      cc3CB accrochee
      bC2b accrochee a
      Ec1acBB accu*
      BeAB2B accueil
      aB2dB accueillons
      AbAc1AA acha*
      1bAb1AA acharne
      Ab1c1AA acharne sur
      aABAAba ache*
      aCABaab achete
      ba1AaCa achete un
      aAb2Bb achete une
      DaAAAdA acheter
      AAAa1Ae acid*
      AAAa1Ae acide
      1cA1AAa acro*
      gAABaBB acte
      AAAfaBC actu*
      BAAc2A actual
      a1Ab1AB actually
      Ca2bA adan
      BA1d1Aa adan _ la
      H1BCaj addr*
      GaBCai address
      1d1A1Da address $
      kCCD1CD adie*
      iCCB1DC adieu
      cBA1A1A adieu a
      BbeAAAA ador*
      A1eA1AB adore
      MFC1cna adre*
      IEBDcka adresse
      1acBABA adresse $
      A2Ad1a adresse _ que
      BB3cA adresse euh
      BAA2ca adresse je
      Fce1A1D adul*
      CAfAABC adulte
      1aBb1AA adulte $
      AAAaAcA afer*
      AG1daaB affa*
      dC1b1AA affaire
      eC3B affaire $
      EFAdAhC affaires
      cBaBB affaires $
      B2AAcA affaires _ dans
      C1AECjB affaires dans
      a2AcB affaires et
      A1AA1ca affaires sont
      C1BhAC affi*
      aBBdaBA affiche
      aaAb1AA affirme
      B2A1eA affo*
      B2A1eA afford
      dCdE2A afte*
      abaAABB after $
      dAA1AA after _ and
      baABaAA after a
      e2A1A after every
      dAA2AA after my
      1A1BAbb after school
      B1bABc after that
      DA1abeB after the
      Ec1bbaB agai*
      a1C1bfD again
      AcBBe again $
      bAbA1B again _ i
      BaAbAdB again and
      Fcdc1Ec against
      CAbc1A against me
      AdA2Bb against the
      ADfAgCF age
      acC1AAd agen*
      d2A1C agenda
      C2bAbc agent
      dABbAAa ages
      d1ABbBA ago
      BAa1a1b ago and
      ECmCACa agre*
      A1eC2A agressee
      BAd2A agression
      dB2aAA agri*
      dBA3A agriculteurs
      bA1A1cA ah
      C2bc ai
      Eb1bAbd ai 0
      BbaCab ai 0 ans
      Cb1acAB ai _ 0
      gABA1BC ai _ a
      B1BgaCA ai _ ami
      GagAb1A ai _ ans
      DgEa2b ai _ au
      eAA1aC ai _ besoin
      AeA3A ai _ bleus
      aacA1A ai _ c
      cBAA1Ba ai _ ce
      baAAAbA ai _ chez
      A1d1AA ai _ copain
      DBcaDeb ai _ d
      cAB1cbA ai _ dans
      A1Gca1C ai _ de
      cABA ai _ depuis
      Af1ABBA ai _ des
      Dbb1aDc ai _ dit
      BdaCbBB ai _ du
      cBaE1bC ai _ en
      d1AA1A ai _ enfin
      Ccaba ai _ envie
      b1bAC1B ai _ et
      b1Bd1B ai _ eu
      dbB1AA ai _ fait
      C1Bc1a ai _ habitude
      BaA2c ai _ huit
      bA1BbC ai _ il
      eAABABb ai _ impression
      aaBbAAC ai _ j
      Cab2A ai _ je
      dABBcb ai _ l
      gEAEdBD ai _ la
      bcEFaF ai _ le
      Ad1CcAB ai _ les
      bABDeab ai _ ma
      aC1AAa ai _ mais
      F2B1g ai _ mange
      Cc1A ai _ marque
      cF1a ai _ marques
      BAaeaaA ai _ mes
      cHA1hA ai _ mon
      BBeB1AA ai _ non
      Cc3AA ai _ oeil
      1AcA1aA ai _ ose
      b2aAC ai _ ouvert
      AEbbcbA ai _ par
      D2A1d ai _ part
      CbAAaAa ai _ pas
      Dc1a ai _ peau
      dAA3b ai _ personne
      1Aa1ABd ai _ petit
      eCAa1AA ai _ peur
      B2b1Bb ai _ place
      e1A1aAA ai _ pour
      C1gaBB ai _ pu
      dCABAba ai _ qu
      DBBdBg ai _ que
      C1a3d ai _ quelque
      C1dA ai _ raisons
      B1dA ai _ stop
      fAAAaBA ai _ sur
      C1Ab1bA ai _ tous
      cBaa1bB ai _ tout
      dC3A ai _ toute
      ABa2bA ai _ trois
      EB1bcab ai _ trop
      c1C2cA ai _ truc
      IadAc1d ai _ un
      cdA1CCA ai _ une
      BAdA1A ai _ violee
      C1ca1A ai _ voulu
      DA1aadA ai _ vraiment
      aA3Dd ai _ y
      Cb2a1A ai appris
      DaaAAb ai appris a
      aCa1AAb ai arrete
      cAAaA1b ai arrete de
      C1cA ai arrete la
      BAAcA ai aucun
      A1Ac1B ai aucun ami
      C2A1Bb ai avale
      AA1AA1d ai besoin d
      aAabA1B ai besoin de
      d1AAA1A ai cache
      CaBdABc ai change
      CaAbAAc ai change de
      db2AAA ai cherche
      gACBB ai choisi
      1dAAAaA ai connu
      FA1bd ai coupe
      CaaAcAA ai couru
      aBABaAB ai deja
      d2bBAA ai demande
      BAAcA ai demande a
      b1B1BAd ai des
      cF1a ai des marques
      EcdbAaB ai dit
      acB2BA ai dit a
      BdAA ai dit au
      BBdB1AA ai dit non
      CACe1ca ai dit que
      B1dA ai dit stop
      CAcAAb ai dix
      AaA1cA ai dormi dans
      1DAa1d ai droit
      EcbbAAa ai du
      bAAB1aa ai ecrit
      C1bba ai efface
      BdAAAAA ai encore
      Bd1B ai encore les
      BAa1bB ai envie
      CA1ab ai envie de
      CAe3B ai envoye
      BbbABAc ai ete
      BAdA1A ai ete violee
      Dd1bBbB ai eu
      dAA3A ai failli
      B4Ad ai faim
      cBaAa ai fait
      Ca2bA ai fait mon
      e1a1AAB ai fait un
      cAABAAc ai fait une
      1CbdAa ai fini
      BBbc1a ai fini par
      AA2bC ai fugue
      CcaA2A ai grandi
      CBf1b1A ai jamais
      A1Bd ai jamais eu
      BA1adA ai jete
      C1Bc1a ai l habitude
      eAABABb ai l impression
      DcAbBbc ai la
      aBAAeBA ai laisse
      D3cA ai laisse un
      adD1BaA ai le
      cBA2aa ai les
      dBBAac ai ma
      c2A1C ai maigri
      DBeb1AA ai mal
      Ca1c1Ab ai mal au
      1AAbBa ai meme
      CAcA1c ai mes
      C1dA ai mes raisons
      dAb2BA ai mis
      CbbA1A ai mis du
      cAaAA ai mis mon
      aB1AbAA ai mis une
      bAAAAcA ai mon
      B2A1d ai nulle
      B2A1d ai nulle part
      BbBA1fa ai pas
      BAAABd ai pas d
      ADCcAgA ai pas de
      Bc1AaBa ai pas dit
      Fca1b ai pas envie
      CAA2d ai pas faim
      AA1BcbA ai pas l
      abBC1Dc ai pas le
      b3ACa ai pas ouvert
      c1A1bAB ai pas peur
      Aca1AA ai pas pu
      AA1cbAA ai pas trop
      BA1aacA ai pas vraiment
      bBAA1cA ai passe
      Cb1aAbA ai perdu
      Da3c ai perdu 0
      cAAAAb ai personne
      B1bAB1c ai peur
      AAcbaaB ai peur d
      1fAAA1D ai peur de
      eADBBeA ai plus
      DA1b1c ai plus d
      BaBAa1b ai plus de
      e1CAA ai plus la
      bA1aaAA ai pri
      DfCBcAa ai pris
      D4bb ai pris tout
      ABA2cb ai que
      CA1ab ai quinze
      CA1ab ai quinze ans
      EBbcaB ai quitte
      dBBB1A ai recommence
      AabbAA ai recu
      C1AAca ai regarde
      dAaA1AA ai repris
      dAABAA ai ri
      FCeb1fA ai rien
      BAab1Ba ai rien dit
      AAcb1A ai rien pu
      Ea1Ad1A ai saute
      C3cAA ai saute le
      AbabAA ai seize
      BbabAA ai seize ans
      B1A3d ai signe
      aaBCcBa ai toujours
      cAABBaB ai tout
      BB1Aaab ai trop
      fBaBDbA ai trouve
      B1A1AbA ai trouve un
      E1b1bbc ai un
      A1d1AA ai un copain
      AAa1ABd ai un petit
      EcBbA ai une
      D2bab ai vendu
      Fg1a1Bb ai vu
      AeA1A1B ai vu des
      AaAA1ad ai vu un
      1dB3A aid
      bB1BBAb aide
      1c2CB aide $
      d1a2AA aide a
      ABAAaAc aide moi
      ABCa1Ac aide*
      aAAc1AA aident
      AbCb1b aider
      BA1ba1a aider a
      BC1BaCd aidez
      BA4d aidez _ il
      1AAABAc aidez moi
      BA4d aidez moi il
      d1BB1A aigu*
      fAAB1AA aiguilles
      DAAdbbB aill*
      BbaaBbA aille
      ABBcc1A ailleurs
      c1BaBAA ailleurs $
      aCbaBBA aima*
      DBda1AA aimais
      B1ca1A aimais bien
      d1A1Ba aimait
      BecBABC aime
      cA1C aime $
      Cb1A1a aime _ ca
      eAB aime _ j
      ABaa1d aime _ la
      AfAA1BA aime _ le
      1CcAABb aime _ quand
      1cA1AAC aime _ que
      BcCb1aA aime bien
      bBaaaA aime la
      Caa2ba aime les
      Bda1A aime mieux
      F1f1A1D aime pas
      Cb1A1a aime pas ca
      ABab1b aime pas la
      BdB3A aime pas le
      CCdAAAb aime pas quand
      AcA1AAC aime pas que
      BAfC1A aime plus
      Bd1a2B aine
      eADB1Dd air
      eAACCAd air $
      2cAa1C airb*
      2cAa1C airbnb
      CA2d1A aire
      C3dA aire _ autoroute
      C3dA aire d
      C3dA aire d autoroute
      DB1b1ba airp*
      B2d1A airpods
      BCd1aa aise
      A1cbAb ait
      D1Acc alar*
      D1Acc alarm
      DAA2ad alcool
      1CbA1bB ali
      1eAA1AB alig*
      1eAA2B aligne
      fABABAA aliv*
      fABABAA alive
      gcabEDC all
      bB1b1B all $
      aaAAA1b all _ and
      baAAAaA all _ stuff
      AB1AAbc all _ the
      h1ABBEa all day
      c2C1c all his
      AadEAcA all my
      BeAa1bA all night
      bABa1Ba all of
      dBBCa1c alla*
      cBABa allait
      gB2AAA allait se
      aaAAbBA alle
      E1dc2B alle*
      DaecbBC aller
      1DBa1eB aller $
      BdAaAA aller _ ecole
      Bd1a1BA aller _ l
      da1AABA aller _ la
      1ca1BA aller _ le
      1aBc1Aa aller _ lycee
      ACd1a aller _ mon
      AAAA2c aller _ pour
      cb3DA aller a
      Bc1aaAA aller a l
      d3ABA aller a la
      1aBc2A aller au lycee
      b1b1a1D aller avec
      dA1B1A aller bien
      ADg1B aller chez
      1ACc1Aa aller en
      A1BbAA aller en cours
      AcAaAA aller l
      AcAaAA aller l ecole
      Bc1aaBa aller o
      A1A1AdA aller retour
      DBAAeAc aller simple
      AAAAaAc aller simple pour
      Ba1bAbc allo*
      a1b2Cb allonge
      CbAbAab allowed
      EdAbAAc allowed to
      dB1AaCc allu*
      dCA1bCa allume
      BDccaE alon*
      bCb2Da alone
      CAbd1AA alone $
      B1aA2c alone with
      CAadaAA along
      CBedabC alor*
      aca1a1B alors
      c1AAbA alors _ ai
      eCa2A alors _ j
      BBdb2A alors _ me
      CAbcAb alors _ ne
      Cc1Aa1A alors euh
      a1BAcAA alors j
      c1AAbA alors j ai
      GdedAdB alors je
      B1db2A alors je me
      CAbcAb alors je ne
      Bac1A alors je reste
      A1AA1bb alors on
      a1AbADa alors qu
      dCcCAAA alors que
      eC1Ca1B alre*
      eC1Ca1B already
      AABcAd alte*
      bDc alter
      AABcAc alternant
      2baBaA alwa*
      AbbaBaB always
      AbbB always _ a
      bAab1BA always _ on
      AacA1C always finds
      CbB3b always says
      cABA2A always wear
      fCaFg1C am
      bC1CdCa am $
      C2aAb am _ and
      1AAaaAc am _ in
      AacB1bA am _ to
      ABadaAA ambi*
      ABadaAA ambiance
      a1A1A1d ambulance
      AB1AaAd amen*
      1A1A1Bd amener
      BaccB1a ami
      Bcae1BA ami $
      bAaB2B ami _ a
      1c3AC ami _ dit
      C2A1ba ami _ est
      f1a1AAB ami _ foyer
      a1aAACa ami _ la
      CAAb2b ami _ le
      ACd3A ami _ mon
      DAaB1ad ami a
      aChBDAC ami de
      ACd3A ami de mon
      1Ba1bAa ami dit
      cA1AaAB ami il
      acAB2A ami me
      bDbEb1A amie
      A1AA1Bb amie a
      a1cAA1A amie de
      AcBa1A amie*
      BdAa1A amies
      1C1iACB amis
      B2daBA amis $
      1BbA1aA amis a
      CacaA1c amoi*
      CAd2Aa amou*
      BB1e1A amus*
      aAbaAAA amwi*
      C1ebBBb amwin
      1Bac2A amwin _ i
      BaAaA1a amwin _ in
      DbAA2b amwin ek
      aAB3d amwin li
      aABBabd an
      bFA1cAa an $
      Aaaa1aB an _ and
      cBa2AA an _ ca
      1b1AAAb an _ de
      dCbAAA an _ di
      1BCd1ab an _ e
      1dAAaAA an _ je
      CbAAc1A an _ ka
      bBbAAA an _ man
      aABbaAA an _ me
      A1bAAAA an _ mon
      BA1daAa an _ on
      Bc2b an _ plus
      b1b1A1B an _ tout
      CA1c an classe
      AaBc1AA an dernier
      e2AA1B an di
      AadA2B an e
      B1c1AA an e mon
      fBAa1A an et
      CdA an iron
      cAcBBBA an je
      cAcCAaC an ka
      cB2Aa an kaz
      B1A3d an koutla
      dAa1A an la
      CBdA2a an me
      abbBAA an moi
      acA1A1A an moi ka
      ABbAA1B an older
      Dca3A an parle
      B2BabA an pas
      aDa1bdA anba
      aAAAAc anba _ a
      aBcAbBA anba _ moi
      1b1AaCb anba cabane
      BcagABa anci*
      1AadA1a ancien
      Bf1A1Aa ancienne
      CBAd1A anciens
      AFbee and
      cABBcaB and _ a
      AC2cBc and _ are
      2A2dB and _ baby
      BcABAAc and _ can
      BbA3b and _ cut
      ABcAAbA and _ d
      ABAAB1e and _ don
      BbA2cA and _ get
      BBeA2A and _ hand
      BB1aba and _ has
      1baCAaa and _ have
      1B2ADa and _ he
      1fBcA1C and _ her
      1dBa1AA and _ him
      bBfBAC and _ his
      AbgDA and _ i
      bBa1bBA and _ if
      1Ddb1B and _ in
      Ecbb1bE and _ it
      b1BAaAa and _ keep
      aa1AABb and _ know
      1a1AeCB and _ m
      BAc1a1A and _ made
      BdFabBB and _ me
      ab1A2C and _ my
      AAaAA1c and _ nobody
      BAAa1Aa and _ not
      a2BAAd and _ of
      bCacaC and _ on
      cB2AA and _ parents
      aa1AaAD and _ phone
      aBBbAcA and _ re
      aB1Aa1b and _ s
      cCaA1aa and _ said
      ABAaa1a and _ says
      eaAa1AA and _ she
      acAABAa and _ sister
      1Aab1bA and _ still
      DaCbaCf and _ t
      Aa1AAbA and _ that
      2adB1B and _ the
      aaBA1aa and _ there
      AbABaa and _ they
      e1AAAAA and _ think
      b1bA1AB and _ up
      1AB1Cb and _ vais
      BA2ACg and _ we
      Cba3d and _ when
      BacAABA and _ won
      hCBB1Ba and a
      cBa2A and comes
      dD3Aa and dad
      baABABc and don
      baABABc and don t
      bAA2dB and has
      bB1AAAc and he
      BAAaaAb and he says
      D2Aca and her
      aABAa1a and hes
      cEabaCc and his
      gEbHD1a and i
      AAB1Aac and i can
      BBa2b and i d
      1AB1Bcd and i don
      1a1AeCB and i m
      b1abAA and i never
      d1A1AAA and i think
      Dc2aa and if
      BadaBbB and it
      ABaaAc and it s
      CbAc1A and its
      Bcc1AA and last
      ABA1cbA and me
      1C1A1eB and mum
      ABCcE1g and my
      acAABAa and my sister
      1CAbb1A and never
      BAbA1ab and no
      B1BAcab and nobody
      A1fA1AA and now
      1AaabAB and now i
      1cAB1a and now they
      aAA1AbA and our
      bC1B1ba and put
      AAdA1B and puts
      ABdA1A and puts his
      1d1A1Da and said
      a1iABAB and says
      AAdAA1A and says i
      iC1CaFa and she
      BAA1bAc and she isn
      a1AAbBa and she s
      caaA1AB and she says
      bC1AcA and stand
      bBb1AA and still
      1Ba1Aab and tells
      Bb1A2b and that
      DaCeBeA and the
      acAB1Fa and then
      BcbBb1C and there
      babAAAB and there s
      CECcB1d and they
      ccAAA and told
      ccDA1a and told me
      1acA1AA and two
      1AdBA1B and wants
      AAA1bAc and we
      1BA1Ac and we re
      EaAe1Aa and won
      EaAe1Aa and won t
      CbBb1AA ane
      AbBa1Ed anfe*
      AbBa1Ed anferme
      CaAaeAa angl*
      BA2eA angleterre
      c1bA1AB ango*
      c1bA1AB angoisse
      AeB3A angr*
      AeB3A angry
      aBf2AA anim*
      BAeAaAA animateur
      hD1AAAB anko
      A1AcAbA anko _ ka
      bAAb1AA anko i
      Bb1bAAA anko*
      AfBB1Ab anle
      fCbbAC anne*
      eAbaAB annee
      bAacAA annee $
      2AaaAc annee et
      bABa1Aa annees $
      cE1cACB anni*
      cCBdACB anniversaire
      cBACd anno*
      1B1AeAa annonce
      B1A1ca annonce qu
      A1Bc2A anon*
      A1Bc2A anonyme
      aAhCAC ans
      baC1cA ans $
      AAaabB ans _ 0
      C1BAdAB ans _ a
      bCa1aA ans _ ai
      D1b1aAA ans _ c
      cAa1aA ans _ ca
      1bA1aC ans _ chez
      cAC1A ans _ deja
      bAaA1B ans _ demande
      dAAAaAA ans _ dit
      B1ca1BA ans _ en
      aCAAd1A ans _ est
      1BA1Bbd ans _ et
      C1A1Ad ans _ foyer
      aDbAaA ans _ il
      AAAba1b ans _ ils
      d1CaBA ans _ j
      acBaA1a ans _ je
      Aa2cBA ans _ l
      ABab2a ans _ la
      B1abAa ans _ le
      ad1B ans _ les
      AcAA1a ans _ ma
      caDC1Aa ans _ me
      Cca ans _ mon
      DAc2AA ans _ que
      2eAABB ans _ un
      cBA1aA ans _ une
      1a1AAbb ans _ veux
      AabBAAA ans a
      A1c1aB ans dans
      aaBa1AA ans de
      1BCAb ans elle
      baCBcB ans elle a
      AB2Ad ans en
      AAa1bAb ans est
      aBbdACa ans et
      1BA1bAB ans et il
      c1BaAA ans et j
      abAaCaa ans et je
      bBcA1AD ans il
      AcB1a ans il me
      ADdaaA ans j
      bCa1aA ans j ai
      gACCBba ans je
      cAB2A ans je me
      1a1AAbb ans je veux
      Da3aa ans la
      CBb1AdA ans le
      B1caAAA ans m
      c1aA1BA ans ma
      C1b1c ans mais
      1c1AbBB ans me
      aAd1B1B ans mon
      Bb1AbB ans on
      BAbaa ans qui
      BAA1c1A ans sans
      dBaa1AA ans se
      2bBAaA ans un
      A1a1ABb ans voila
      bABCABe answ*
      C1A1A1d answer
      bBABaAa answering
      c2AAAa answers
      d1b2BB anta*
      1cA2AB anti
      iCAAAAA anti*
      c1AA1AA antidepresseurs
      ABcA1aA antr*
      bCACcBA anvi
      aAAAaAA anvi de
      AB2daa any
      Cbab2b any more
      EAacaaA any trade
      fCB1AAB anym*
      fCB1AAB anymore
      cAA2aC anymore $
      BBaa1Ac anymore _ i
      Ba3Ac anymore and
      aAbabBC anyo*
      aAbabBC anyone
      dA1bAC anyone _ my
      caB1cAA anyt*
      caB1cAA anything
      caAa1a anything $
      CaA1c anything _ a
      ACb1dAA anyw*
      acdCAB anyway
      aabA1AA anyway $
      bAaA1AA anyway i
      CFBceaB anywhere
      aAAcB1B anywhere $
      BAbBAca aout
      cAAa2A apar*
      1bAaC1d apel*
      AcAaC1b apele
      1bAAAaA apele $
      a1ABa1b aper*
      1c1A1Ab apol*
      HaD1Efe appa*
      BA1d2A appareil
      CBABCea appart
      AD1A1cA appart $
      CaACBbd appartement
      Ac1BAAa appartement $
      E1DfeFd appe*
      C1BceCA appele
      B2AdB appele $
      ac1BA1A appele les
      caB1Caa appeler
      FA2CCf appelez
      1B2AAc appelez _ police
      BB3Ab appelez _ un
      1B2AAc appelez la
      1B2AAc appelez la police
      AB1A2c appelez les
      BB3Ab appelez quelqu
      BB3Ab appelez quelqu un
      aD1dcBa appelle
      aAaaAaA appelle $
      daaA1AB appelle ca
      1B1AAad appelle les
      AB1eaAB appellent
      1aBc1Bd appl*
      aaCa1Aa appli
      a2AA1d application
      AaAA1ac appo*
      BaA1Aba apporter
      EgAeBeF appr*
      Ee2c1B apprend
      AdAa1AA apprend vite
      EcBdaa apprendre
      A1BbaAa apprendre $
      BdAaB apprenne
      e1F1baA apprenti
      BaAbaaA apprenti _ a
      Cc1AAb apprenti _ toujours
      1BA1baa apprenti a
      Cb1D1eA apprenti arrive
      BaAa1Aa apprenti de
      cB1AaA apprenti ne
      1AcCBb apprentice
      cCdaA1A apprentie
      Fb1c1AA apprentis
      GgB1dAA appris
      cBaA appris _ mon
      Ec1b appris _ pas
      GjAA1aB appris a
      1Bab1b appris que
      1abBBa approche
      daaAAAA approche $
      B1cA1Aa approche du
      hCAAC1A appu*
      eB1AA1A appuies
      bAA1B1a appuyer
      BbAA2a apra*
      1ebC1aC apre
      dAB1bC apre $
      CAc2a apre _ la
      BdBaAA apre i
      B1c3B apre il
      CBaaAgB apre je
      Cca apre la
      BbA2bA apre se
      AbAaDa apre*
      b2ACbA apres
      bBA1c1B apres $
      AbaA1Ca apres _ a
      AcbCAAa apres _ est
      CbA2d apres _ je
      bcAA1A apres _ m
      fAaA1C apres _ repas
      DBB1AfA apres _ sais
      BB2Ad apres _ verra
      Db3Ab apres avoir
      CA3d apres bah
      BcbB1Aa apres c
      BcbB1Aa apres c est
      dD1a apres ca
      cBa3A apres ce
      fb1B1BA apres chaque
      fA1A1B apres chaque repas
      c2B1Ab apres dans
      c1ABAa apres elle
      Cc1Aa apres euh
      DhAbACC apres il
      c1BA2A apres j
      1BDBDfA apres je
      DBB1AfA apres je sais
      aBa1aba apres l
      CBdAaCb apres la
      fB2aDA apres le
      1AbBbCa apres les
      bAA3c apres moi
      A1AABdA apres on
      AB2Ac apres on verra
      dABa1Ab arbr*
      dABa1Ab arbre
      Bd3A arca*
      Bd3A arcade
      E1Ai2A arce*
      E1Ai2A arcele
      AaCCAce are
      bAA1bAA are $
      BAAA1b are _ in
      2BAA1c are _ me
      1d1A1BA are _ worst
      bC3bA are a
      Bb3c are de
      cA1A1AA are from
      aAbB1bB are in
      AcAA2a are moi
      Bd4A are the
      1d1A1BA are the worst
      bA1aAAB aren
      bA1aAAB aren t
      aCc1BDd aret*
      cBA1BDd arete
      BBbA2b arete $
      d1A1AB arete de
      CAb2Aa arete le
      aAAcAAb arete pas
      BAd arette
      D1bAc1b arge*
      EabacAb argent
      DgcD1aB argent $
      3c1DA argent _ cantine
      aaC2aA argent _ il
      BA2bAb argent _ ma
      A1b1AAc argent _ ne
      1A1A1Be argent a
      1AAdbDa argent de
      3c1DA argent de cantine
      1bA1b1B argent du
      bD1d2B argent et
      2d1BAa argent je
      aAAAd argu*
      A1AAd argument
      1Caa1aA ariv*
      1Caa1aA arive
      BfBCAAd arm
      DKBBAAn arme
      AC4c arme il
      1ABAA1d arme*
      1CBAA1d armes
      a1BaaB armo*
      aBBbbB armoire
      c2AABA armoire _ pharmacie
      aB1bABB armoire a
      c2AABA armoire a pharmacie
      jCB1ABG arms
      a1AAbAb arou*
      a1AAbAb around
      dA1A2C arra*
      baAa1CA arrache
      cD arrache _ cheveux
      AAaBc arrache la
      dB1AA arrache les
      1A1BAdB arrange
      dBa1ACb arre*
      aab2BA arret $
      abcaBBC arrete
      1a1AaBB arrete $
      cAA3B arrete _ de
      ac1A1BA arrete de
      B1AA2c arrete ils
      AAbA1AA arrete la
      dBaA arrete le
      BBAd1Ab arrete pas
      cAA1a1B arrete pas de
      bCABBAb arreter
      ac1ACaa arri*
      bBbAAaB arriere
      AAb2bA arriere boutique
      d1a1AAD arrivait
      DcCaBcd arrive
      GABd1Af arrive $
      cA1B1C arrive _ a
      Cd1b1AA arrive _ avec
      AaA2cA arrive _ les
      eA2a1C arrive _ truc
      Aa2AcA arrive a
      dA1BAa arrive au
      Aa1A1cB arrive avec
      AA2caA arrive d
      1A1baaB arrive de
      BbAa2A arrive en
      da3B arrive je
      Ab1B1b arrive le
      eA1C1Dd arrive pas
      f1AAABB arrive plus
      Cd3AA arrive souvent
      Cd3AA arrive souvent avec
      CAAc1a arrive toujours
      eB2a1C arrive un
      eA2a1C arrive un truc
      AdaAaCa arrivee
      Aa1BAaa arrivent
      cBA1aa arriver
      C1AgABB arse*
      DA1fA1A arsele
      C2e2A arsele $
      CA1bbAA art
      CeDAgCA as
      Cb2aA as _ as
      aA1BA1b as a
      CAc2cA asce*
      CAc2cA ascenseur
      AbADadB ase
      1b1AbBB ase $
      BeAAAaA asi
      Dc3b asie*
      Dc3b asiete
      fDbA1BA ask
      cAa2AA ask me
      baaA1AA ask my
      bbCAAAa aske*
      abC1AAa asked
      Bc3B asked about
      eDAA1Ba asked me
      1CbAbbA aski*
      ACbAbcB asking
      B1d1AAA asking _ for
      bAbA2A asking _ i
      B1A1dA asking about
      B1a1Abb asking for
      Ga1bae asks
      BA2Ae asks if
      CAbBea asle*
      BAbBe asleep
      B3cAA asleep i
      AB1b1Aa aspe*
      AB1b1Aa asperger
      ABfA1A assa*
      ABfA1AA assaulted
      bad1DBC asse*
      CceaBDA asseoir
      1Db3A asseoir _ lui
      2ac1BA asseoir a
      1Db3A asseoir sur
      1Db3A asseoir sur lui
      bbBB1aB assez
      1eDCFiC assi*
      aaCBAcB assiette
      EfAB1b assiettes
      eDBfBCa assis
      DA1cAAa assis $
      dAAA1Ba assis _ la
      dA1AAA assis _ le
      gB2AC assis dans
      eA2AA assis dans la
      c1aAA1A assis sur
      aB1aCd assise
      Fe1AAcA assistante
      CAbbAbC asso*
      CBbB1eA association
      aBd2A assoit
      dB2A assurance
      B1Ac1aa assure
      Ba1Aab assure que
      CcAbAA aste*
      bC1A2a aswe
      DAfAafE at
      CaAa1b at $
      1BADcbA at 0
      A1bBdBA at 0 am
      c1AC1A at _ 0
      A1bBdBA at _ am
      AbbCbaA at _ and
      beBB1A at _ because
      AAAb1b at _ gates
      ag1AABA at _ i
      BBAabBa at _ in
      BB2bc at _ mates
      1BA2d at _ minute
      DAfBABa at _ party
      1Abb1B at _ placement
      BCc at _ s
      AAb1bA at _ sleepover
      BdAAAA at _ so
      baAA1Ab at _ table
      1b1AaC at _ then
      CAbaa at _ time
      GBeab1A at a
      B1cAA at a party
      dBAa1C at all
      bnBFFaC at home
      AeAAA1A at home i
      cAA1AA at it
      d2C at lunch
      BeadbDB at me
      Ad1A1A at me and
      1AAC1bc at my
      cFgbBC at night
      bA1A1Ab at nine
      BBAAad at ours
      Aa1daAA at school
      1aB2cA at seven
      A1B1dAA at sixteen
      1Bf1AB at that
      H1ADagd at the
      AAAc1bA at the gates
      1BA2d at the minute
      baAA1Ab at the table
      1A1ABe at your
      BbAa1Aa atac*
      4cCb atann
      CBBB1ha ate
      ABCeAbA atel*
      ABCeAbA atelier
      CAaAbBe atelier $
      fBA atelier _ l
      BA1a1aB atelier _ m
      BA1abaA atelier _ n
      ABAa1bb atelier a
      1cAa1aA atelier il
      1AAb1AB atelier ils
      daAA1BA atelier je
      AacB atelier un
      cABABba aten*
      fhEABD atta*
      aeE1ACA attache
      dE2A attache _ ceinture
      BeAA2A attache _ radiateur
      CfC2AB attache au
      BcA3A attache au radiateur
      Bc3AA attachee
      dCBACBg atte*
      C1daABc attend
      AeAA1B attend $
      Bcaa2A attend _ la
      B1A1cAb attend _ le
      AabdBA attend que
      ABa1ba attend tous
      2aAacB attendant
      a2AAcB attendant $
      BCAbBBd attendent
      1A1c1AB attendent a
      3B1Ad attendent en
      eCC1a1B attendre
      aBCaa1a attends
      Cba1Bac attends _ il
      B1AAb1b attends _ le
      A1Ac1Ba attends _ les
      c1BAAAA attends plus
      CbbaAaA attends qu
      1ca1Ba attends qu il
      1ABabCa attends que
      a2AAcA attente
      AcA1CdB attention
      AcAaBb attention $
      cA1c1D atti*
      cA1c1C attire
      Cf2AAB attr*
      CeA1BA attrape
      BAab2b attrape $
      1bBB2A attrape par
      DdDgBb au
      C2aacA au _ 0
      bAaaAA au _ a
      BbAbA1b au _ avec
      DaBAAdc au _ c
      aB1bAB au _ chaque
      ac1D1aA au _ de
      Aa1AA1c au _ demain
      AAAb2b au _ depuis
      cC2adB au _ du
      D2cC1c au _ elle
      cBHaB1h au _ et
      AB1e1C au _ euh
      CBdABfb au _ il
      b1a2BB au _ ils
      1bCabA au _ j
      1CBAd1C au _ je
      1ac1AAA au _ l
      BdAa1Bc au _ la
      ecAGBba au _ le
      aAb2Ba au _ ma
      BA1b1bA au _ mais
      aA1AAc au _ moi
      AaBbaDb au _ on
      1aAAeBC au _ ou
      BfaBAAB au _ par
      aB1B1dA au _ parce
      BB1a1Ab au _ pendant
      Cc2A au _ personne
      CA1b1aa au _ plus
      C1abc1b au _ pour
      1bACA1b au _ quand
      EeCbA au _ que
      AAa3d au _ qui
      ACae1A au _ tout
      C2AB1e au bled
      dBaBBAa au bord
      bDcBdDA au bout
      BB1AeAA au bout de
      bA1AaAA au bout du
      Bd3A au bruit
      C1d au camp
      BaAAeBC au cas
      BaAAeBC au cas ou
      a1BbAAa au cfa
      CB3c au chaud
      dA1AA au ciel
      dC1A1a au cimetiere
      ABCdA1A au college
      dF au cou
      fD1CcbB au fond
      aCa1Aa au fond du
      C2d au foot
      1ba1c1B au foyer
      aaACaA au foyer on
      Ac1aAA au front
      B1eBB au judo
      B1AB1e au lavabo
      AaABbA au lieu
      Ae1a1Da au lit
      FCaCbca au lycee
      ABdAaaA au marche
      CBAAAe au mcdo
      baAaAA au milieu
      fA2a1D au moins
      BA2AdA au moins il
      ab2bBB au moins je
      AdAb1BA au moins la
      cA1A1Aa au parking
      cAA3B au passe
      FbaAA1h au pays
      BbA1A1d au pays et
      BBa1cAb au pays pour
      CA3ab au pied
      CAad au portail
      BfAA au prof
      DdA2AA au radiateur
      C2A1f au regime
      dC1A1A au sang
      1DAAA1d au secours
      DA1f1B au self
      dA3B au soir
      1dB1AA au sol
      BA1d1a au stade
      b1CaAaa au telephone
      C2Abb au terrines
      BaAA1ba au travail
      1Cah1DA au ventre
      adAA au vestiaire
      fBBBAbC aucu*
      b1AbCaA aucun
      A1Ac1B aucun ami
      bBB1a1A aucune
      B1AAdA aucune nouvelle
      1bbBaaB augu*
      1bbBaaB august
      a2bAbA aujo*
      1a1bAbA aujourd
      1a1bAbA aujourd hui
      BbAA1b aunt
      BaAA1ba aunt*
      BaAA1ba auntie
      eCAB1b aura
      eB2AA aura pas
      eAAAaBA aura plus
      iEBCABB aura*
      AAB1aAa aurai
      a1aABAb aurais
      DacA1Aa aurais _ du
      dB2A aurais du
      Bbb2A aurais jamais
      Bbb2A aurais jamais du
      gD1BA1C aurait
      dAACcA auro*
      dAACcA auront
      DfEbBeb auss*
      CeBAAdA aussi
      c1aD2C aussi $
      CbA2c aussi et
      BAca2b aussi il
      BbA2Aa aussi j
      BA1ac1A aussi le
      BbA1aaA aussi les
      1BAf1BB auti*
      D1Be1AA autiste
      1BeAA1A auto
      iCF1b1B auto*
      BA2ebB autoroute
      fEAABAb autour
      dD1aAB autour du
      b3CAA autr*
      f2C1bC autre
      ABBCAeb autre $
      a1aa1BB autre _ et
      a2AA1d autre _ j
      cdAB1AA autre chose
      cB1A2a autre cote
      C2cAa autre nom
      AAaAcAA autre ville
      CDdcCB autres
      a1bb1AB autres $
      BA1b1B autres apprentis
      1dAA2A autres garcons
      ac1BAbC aux
      b1aAAAA aux _ a
      1bbaA1A aux _ de
      g1aD1B aux _ et
      c1bB1AA aux _ j
      AB1bA1a aux _ je
      BB1ac aux _ pour
      db1C2A aux autres
      Cb1A1a aux courses
      AAdA aux filles
      BbA2Aa aux grands
      a1A1BbA aux parents
      1AA1fB aux pieds
      cbAaAEb aux toilettes
      aaA1AaB aux urgences
      a1bBAaA aux vestiaires
      C1A1bac av
      1cdAABB avai*
      aab1ABC avais
      AaBa1aA avais _ a
      EDg avais _ ans
      Ad3C avais _ le
      cCAa1A avais des
      Cb1b2A avais le
      C1acA avais plus
      BbBaaAA avais un
      AcbBaAA avait
      1CbB1aa avait _ de
      cAAA2a avait _ une
      bACAb1a avait dit
      A1cA1B avait le
      BBbAAaa avait pas
      CAa2c avait rien
      BaAaab avait une
      1ACCBbb aval*
      BDACBda avale
      d4BA avale _ boite
      D5c avale _ truc
      c1AA2B avale _ trucs
      dAAb1AA avale de
      E3AdA avale depuis
      fBaA2B avale des
      d1AA2C avale des trucs
      C4Ad avale le
      g2A1AD avale tout
      D5d avale un
      D5c avale un truc
      dbA2B avaler
      DhC1a1C avan
      abAaB avan de
      BA2bb avan que
      cCbA1eA avan*
      AAaDac avance
      1Aac1bA avant
      eC1BbB avant $
      AA1D1bb avant _ cours
      aA1B1Ad avant _ en
      BeAaAA avant _ etre
      AaaAAaA avant _ je
      CA1aab avant _ le
      AbAa1AA avant _ mon
      BaA1b1A avant _ on
      fEAa1B avant bras
      Cf1a1Da avant d
      BeAaAA avant d etre
      aAbdABB avant de
      AAAd avant elle
      EA3dA avant hier
      daaaABC avant il
      dCaB avant j
      ABAAdcB avant l
      Ac1AAA avant le
      AA1BBcd avant les
      AA1D1bb avant les cours
      BA2b1c avant lundi
      Dc1AadB avant qu
      B3cAA avant qu on
      E1bAbdB avant que
      d1A1ABa avant vendredi
      CacBa1B ave
      A1Babb ave mon
      BacBb avec
      d2AAa avec $
      CCAacaA avec 0
      BAAeA1A avec _ affaires
      1AaC2b avec _ au
      cAa1ABA avec _ autre
      Ab1BaAb avec _ baskets
      AF4c avec _ batte
      abD1ab avec _ beau
      1c1A1AB avec _ bleus
      bAaA1AB avec _ bouteille
      aBAA1b avec _ c
      gEAA1AA avec _ ceinture
      Egab1AB avec _ chaise
      ca1BaAA avec _ chaussures
      CA1AadA avec _ chien
      abAa1B avec _ cle
      CAb1bA avec _ copain
      A3cC avec _ copine
      BacAdAB avec _ cousin
      aE1AA1a avec _ couteau
      Aa1Aa1c avec _ couto
      bDaaB1b avec _ dans
      cC2AbA avec _ de
      ADA2ae avec _ dedans
      aAAab1B avec _ e
      1dA1bA avec _ elle
      BCdcB1a avec _ et
      bAAa1AA avec _ fer
      Ac2AB avec _ fil
      DB4g avec _ fusil
      BdAAbAC avec _ garcon
      Bba2Aa avec _ gars
      DAAa1Bd avec _ gens
      ADBA2e avec _ hache
      aCdB avec _ il
      AAabAA avec _ j
      Dea1B1A avec _ je
      AAb1Ab avec _ l
      bAab1AA avec _ la
      AAbA1aA avec _ lampe
      dA1aA1A avec _ le
      1C1BAAc avec _ machette
      bB1B2b avec _ marteau
      AD2e1A avec _ mec
      aAaC1b avec _ meme
      aA2BcB avec _ mere
      eBaB avec _ nom
      B1c1bAB avec _ oncle
      1aF1aba avec _ pere
      aCA1bAa avec _ petit
      1ACcb1A avec _ photo
      1BA3d avec _ pistolet
      aCaa1AB avec _ pour
      BAA3c avec _ rasoir
      1AABbAB avec _ sac
      1Ad2CA avec _ sinon
      BbA2aA avec _ soeur
      1bA1b1B avec _ type
      C3baB avec _ un
      AAA1CfA avec _ valise
      eCA avec _ verre
      1AdB1A avec _ video
      Aca1AAB avec _ vieux
      C1bc2A avec _ visage
      1gbDaBB avec ca
      Bca1BbB avec ce
      aE2A1f avec couteau
      a2CA1b avec d
      CCa1Cbi avec de
      AAb1Aaa avec de l
      Ad1ECEg avec des
      CA3Bd avec des gens
      eaCaBAb avec du
      ACcaBab avec elle
      CABfaAa avec eux
      A1acaBB avec l
      cgGBCa avec la
      aeaacFD avec le
      bc4D avec le couteau
      DB4f avec le fusil
      dCA avec le verre
      b2dB avec les
      GdjCAGB avec lui
      AeAB2A avec lui je
      FBDceeA avec ma
      aA2BcB avec ma mere
      1Ba1aAb avec ma petite
      1ACbb1A avec ma photo
      A3Cc avec ma valise
      bC1A1aa avec me
      AaD1dAA avec mn
      BAahCDA avec moi
      FCdbefE avec mon
      aaB1ab avec mon beau
      CA1Aab avec mon chien
      ABa1b1a avec mon copain
      B1aAdA avec mon cousin
      baB1A1A avec mon frere
      Baa1bAA avec mon oncle
      aCB1Aca avec mon pere
      Ca1b1AA avec mon prenom
      BAbb avec mon visage
      cA1A1Ab avec nou
      1D2aCe avec nous
      dAAAA avec personne
      AAaab1a avec se
      Ebbca1B avec ses
      AA1d1A avec ses affaires
      bDeAbcE avec son
      cA1BAa avec tout
      fdEEbCD avec un
      1F1AA1e avec un couteau
      AaAAbAA avec un garcon
      AB2cAB avec un mec
      AcB3A avec un pere
      c2ABaA avec un sac
      1bA1b1B avec un type
      1ABDaIh avec une
      AF4c avec une batte
      Dfab1AB avec une chaise
      ABBA2c avec une hache
      Db2a avec vous
      hAACACB aven*
      gAAB1CB avenir
      ACAbaAd avio*
      ACAbaAd avion
      4d1D avion $
      1AA1B1c avion est
      CBcBgCA avis
      B2AeA avis _ recherche
      A2AeA avis de
      B2AeA avis de recherche
      dFaBCdB avoi*
      dCa1CaB avoir
      A1A1Bc avoir _ chambre
      dCA2Ba avoir des
      iC1BACB avoir mal
      BaAcBa avoir un
      D1a1BeA avoir une
      1AC1ca avon*
      1AC1ca avons
      aaABAcA avoue
      Bc1A1a avoue que
      bBAA1c avri*
      bBAA1c avril
      dC1bbEb avt
      d2BAA awak*
      d2BAA awake
      d1bCcBC away
      2bAac away $
      BAAcdA away _ i
      1Cac1b b
      c1AAaAA b 0
      Dad2a ba
      F1ac2b ba moi
      A1aABbb baby
      CDe1Aac baby*
      1Cd1A babysitter
      cCAaaBA bac
      BA1BaeA bach*
      G1cceda back
      CbEChA back $
      ABcaA1A back _ that
      db1AB1C back _ the
      BcaAAb back and
      AAd2A back from
      1Bda2B back in
      2aAbBA back there
      bBcaAc back to
      ABcaA1A back to that
      BeaADBc bad
      1bbA2B bad $
      BdA baf
      BfB3B baff*
      BcA3A baffes
      HDDdh1A bag
      A1A1aBd bag $
      B3eAA bag _ just
      1AAAabA bag _ my
      BbA1aA bag and
      DBa1aAe baga*
      BBA3c bagarre
      A1b2Ac bagay
      BA3ca bagn*
      BA3ca bagnole
      BBA1AgA bags
      acAAAa bagu*
      CdAb bague
      bABdbfF bah
      Ca1bA1B bah _ a
      BA1bca bah _ ai
      BA1Aabb bah _ en
      aBAaaa bah _ est
      BA2cA bah _ suis
      aAAaAaA bah c
      CA1bcd bah j
      BA1bca bah j ai
      bB1CAab bah je
      BA2cA bah je suis
      1CcB1ba bah le
      cA1A1AA bah les
      1cCA1ba bah mon
      1CabAaA bah on
      aBb1aA bah plus
      BA1c1aA bah y
      BA1c2A bah y a
      ccABAAA baig*
      ccAAAAA baignoire
      A1AA1e bail
      BAAA1eA bail*
      eAdD1Cb bain
      1Aa1bAB bain et
      cC1B1Ba bain*
      cC1B1Ba bains
      B1A2Ac bains avec
      da3BA bains et
      BdgCADA bais*
      BbeBADA baisse
      cABb2A baisse $
      ACba1A baisse _ pantalon
      aBcC1AA baisse le
      AbbC baisse les
      BAcA1A baisse mon
      1Ae3C bal
      DfddBDE bala*
      B1ca1A balader
      BebA1BA balai
      bC1bAAA balais
      BcBBACg balc*
      BdAaACd balcon
      BCa1bBd balcon $
      BgA3A balcon en
      Cc1a1A ball
      D2be1d ball*
      e1AaB1b balle
      FBbAg1b balles
      C1aacA balles $
      DcBd2A ballon
      Cabb1aB ban
      Bbba2A ban moi
      CB1a1b bana*
      DBCgBcA banc
      bB1bAaA banc $
      1BAa2c band
      hICgCCB band*
      caAAAA bandage
      eBA1AA bandages
      AEAiABB bande
      bC3c bang*
      BBAA1ad bank
      D1ac2A banker
      2aeABB bann
      1C1cA1A bann _ i
      B2AAfa banq*
      A2AAda banque
      C1ac1B bant*
      ADabAAA bapt*
      AaaBC1b bar
      1cB1A1A bar $
      BaAAbcA bara*
      BbAAbbA baraque
      aAdAA1B barb*
      AB2eAA barc*
      B3eAA barcelone
      eAAA2a bare*
      eAAA2a barely
      B2d2A bark
      1HCBeBf barr*
      d3AB barrage
      BAAab1a barre
      F3f barrer
      cA1BBca barres
      1A1AAAe barricade
      Fb1CcBg bas
      beABcbC bas $
      1BA1A1d bas _ chez
      2AAdA bas _ je
      AC1B2b bas avec
      1acA2B bas et
      bC1bAAa bas il
      CbAAbAa bas je
      bC2bAb bas mon
      AA1BadA bashed
      B2gbCb bask*
      AA1ecCc baskets
      C1ba1Ac baskets neuves
      1AcBAAA bass*
      b1A1aaB basta
      FgDBBB bat
      dCBAaA batard
      cAa1BAc bate*
      d1b1BA bateau
      ECA1h1d bateaux
      dBdBABB bath
      dEdBbB bath*
      dDcBbBa bathroom
      Ca4c bathroom $
      BAb1b1A bathroom window
      DbaeA1a bati*
      BbaeACa batiment
      C2Aabb batir
      AgBAAAC bato*
      AgBAAAC baton
      ChDEADb batt*
      AC2A1d batte
      bCA1aCe batterie
      Cf1A1AA battu
      Ae1BA1B battue
      dBBAaAA bava*
      DB1b1Ag bave
      jCD1aAE be
      bC1AAdA be $
      cAAAa1A be _ for
      Ca1Aaa be _ i
      DAcA1b be _ only
      Db2b be _ than
      2abaBA be _ the
      CA1ccAB be _ to
      BdA2a be _ when
      CacAa be _ with
      b1CaA be _ without
      dBA2AA be around
      e2CA be dead
      DBA1ebA be gone
      cBAAaAA be here
      1bAcAA be home
      BeaaAAA be in
      B1AAAdA be out
      D4eB beads
      D4eB bean*
      Ab1AAAb beat
      EgA1aBC beat*
      BeAAaAC beats
      B1cAaAB beau
      1cA2Bb beau _ est
      ACd2aA beau _ il
      aBa1Ab beau _ je
      1dB2AA beau _ m
      1bAB1cA beau _ me
      DadAAbA beau frere
      CDbAbb beau pere
      1dB2Bb beau pere est
      1Cb2aA beau pere il
      1cCA1d beau pere me
      cABBD1a beau*
      1BACBbd beaucoup
      D1BaadA beaucoup $
      CA1A1dA beaucoup _ eau
      baAA1AA beaucoup _ la
      C5e beaucoup _ sang
      aBC2ac beaucoup d
      AA1A1cA beaucoup d eau
      bBcAACc beaucoup de
      A4dB beaucoup do
      aAaB1Cb beaucoup en
      E1CCBfb bebe
      AbA1Ab bebe $
      BdBaCdE beca*
      BdBaCdE because
      A1cb1B because _ what
      aB1baaA because he
      AgCCBcB because i
      CaA2c because my
      Baah1FA because of
      A1cb1B because of what
      aCc because the
      BC3e bect*
      BDfBcAa bed
      CaeACAc bed $
      bBaA1A bedr*
      bBaA1A bedroom
      cEBCdbb been
      Cc2AbB been _ a
      bA1aaEa been _ at
      BAAA1e been _ in
      AA1eaB been _ me
      1A1AgAC been _ since
      CbA2c been _ the
      BabB1a been _ to
      1bB1cAA been _ up
      Aa3Bc been drinking
      C1c1AAb been getting
      DA2eA been gone
      C3AeA been in
      BA3dA been living
      2B1cAA been looking
      B3fCA been missing
      A3eCA been missing since
      AA1BAaa been on
      4ACd been stabbed
      AAA1dAA been staying
      CdaA1aA been to
      BbBAbcb befo*
      BbBAbcb before
      aab1AB before $
      Cb1aAbB before _ s
      CA2ca before anyone
      ad1cBAA before i
      Ab3Bc before school
      BB1bcA before the
      AAAeAAB bega*
      CdBdaAC begaie
      aB1c1aB begg*
      cBa1AbB begged
      AAAc1aA begging
      BaAc begu*
      DCcaAba behi*
      DCcaAba behind
      Cca2A behind me
      CDac1ba behind the
      aCbd1BA bein*
      aCbd1BA being
      A1Ae2A being _ on
      AAbC2a being _ to
      1bbCb1A being _ with
      A1Ad2A being picked
      A1Ad2A being picked on
      BAAc being tormented
      BAA1d belg*
      BAA1d belgique
      B1bAaa believe
      aAAABcB bell*
      3ABcB belle
      BbA2C belle _ me
      DbABABA belle mere
      Bb3C belle mere me
      A1BeABd belles
      Di1AA1C belt
      BCB1ccb ben
      1AAA1ca ben _ est
      1AAA1ca ben c
      1AAA1ca ben c est
      1A1caAA ben ils
      AAaa1Ba ben je
      CA1bBcb benc*
      CA1bBcb bench
      AAaA1cA bene*
      CABbAbA benn*
      BAad2A besi*
      BAad2A beside
      BAad2A beside me
      ccbAbEC beso*
      gbaB1ED besoin
      gAABABC besoin $
      Bb4c besoin _ aide
      Ff1Aa1b besoin d
      Bb4c besoin d aide
      aCbaa1B besoin de
      h1E3E best
      aaBaaaA best friend
      abCBAAb bete
      bbAABab beti*
      b1AABab betise
      iAABAC bett*
      iAABAC better
      Bc1a1AA better for
      eA1AB better off
      E1abcBb better than
      CBbBBhB betw*
      CBbBBhB between
      BAA2eA between places
      Bc1A2A beur*
      d1AAB1B bezo*
      ABhBbCB bf
      C1aAbA bf _ me
      DA3eA bibl*
      CA1b1d bide
      bACA1aa bien
      CebbCAA bien $
      B2Aac bien _ je
      AA1Abc bien _ moi
      B2AbcA bien de
      C4d bien de moi
      D1Bc2b bien j
      c1AA1Ca bien je
      1ABbAbA bien la
      baba1E bien le
      AAaAbaA bien m
      dEDCac bien*
      eECCba bientot
      c1A1AB bientot je
      AdAAAcA big
      bAa1AAA bijo*
      AdA2Ca bike
      Be1A1A bike $
      DCbaiCA bill*
      CC1AfBb billet
      AAaAc1a billets
      ADAdAeA bin
      A1AAAd bin bags
      B1Cg1AB bino*
      B1Cg1AB binome
      CAAB1gA bins
      dCAB1dA birt*
      dC1BAdA birthday
      FA1gAaA bis
      DA1eAa bis la
      DCABBma bisc*
      AB2Be biscottes
      CBAA1ga biscuits
      cBdA1AB biso*
      dAb2AB bisous
      2aAdBa bit
      BAAdbA bit of
      ceC2A bite*
      ffIdAAA bites
      D1aaAAd biye
      cGdEBDd biza*
      BCbABCc bizarre
      AaBa1BA bizarre $
      B1B3c bizarre il
      cCbC2a bizarres
      bAA3C bizarres $
      AAae1BA bizu*
      AAae1BA bizutage
      BAbAbA blab*
      aacaABD blac*
      db1aACB black
      eBAABD blad*
      AA1A1Bd blade
      C3bBb blade $
      cA1b1BD blades
      AAad2A blag*
      aDA3e blan
      dAaCCBc blan*
      1aaBABb blanche
      CBc2cA blancs
      C2bbA blaz*
      Cd2A ble
      bAAc2B bleach
      Ca1AAAe bled
      eBBB1Cc blee*
      fBAA1AB bleed
      B2A1Be bleeding
      eBAACAd bles*
      BB1A2c blesse
      e3C1b blesser
      GfAA1Ba bleu
      BA1ba1b bleu _ ma
      Ab1Ba1A bleu a
      FiBaAC bleu*
      FkBbBDA bleus
      CcA bleus _ les
      BdaA1A bloc*
      BCb1aab blok*
      cBB2Bd bloo*
      cBB2Bd blood
      1BcCAba bloq*
      1DeCBaa bloque
      FBbgAaA blou*
      D1ca blouse
      CBAfAaA blouson
      EdB2ae blues
      BAAa1Ae blues $
      FecB1b bo
      AAAAac bo _ a
      AbcA2A bo per
      AdCAdaC boar*
      AdA1A board
      B2adAB boarder
      b1AB1bB boarding
      BBaAbAa boat*
      cDeC body
      eAAAADA bof
      CcbA1A bofr*
      AeAA2A boil*
      AfAA1C boiling
      c2eABA boir*
      1dadAAD boire
      cbBAfBE bois
      B1bacAB bois $
      C1AA1cA bois _ l
      aA1aAAb bois _ me
      A2A1Bf bois _ peu
      EA3f bois beaucoup
      DB3eB bois de
      e2A1AC bois tout
      A2A1Bf bois un
      A2A1Bf bois un peu
      BdECCf boit
      AB2AdA boit _ l
      bAAA1Ac boit _ le
      1B2AcA boit la
      EcBcedA boit*
      EeAcbcA boite
      BAa1Ab boite _ mais
      CA3c boite _ raviolis
      BA1Aaab boite a
      dCABbdC boite de
      CA3c boite de raviolis
      AB2bb bol
      AB2bb bol de
      aACccAB bon
      cDbDCab bon $
      Cab1Aa bon _ est
      D1Aca bon _ moi
      dB1bAA bon _ rien
      AB1c1A bon _ suis
      eDAaAa bon a
      cB1b1A bon a rien
      Cab1Ba bon c
      Cab1Ba bon c est
      BcAb1A bon en
      1AaAdB bon il
      BBbd bon je
      AB1c1A bon je suis
      CdAa1B bon pour
      BAcb1aA bonb*
      BAcb1aA bonbons
      bAB1c bond*
      cbACB1A bonj*
      bcABABA bonjour
      Bca2B bonjour je
      bbCbaBB bonn*
      b1B1aaB bonne
      AbaAB1a bonne a
      1bABAb bonnes
      EBAg1AA bonnet
      b1BB1Af book*
      C1Af1AB boot*
      DAAAc1f booted
      AcEa1aa booth
      BaAeAAA boots
      EgdA1CA bope
      CebA1A bope moi
      FgdC1AA bope*
      DeaB2A boper
      Cc1A boper i
      BbdA1A bopere
      fBaBBB bord
      dA1AA1A bord de
      aAaAABa bord du
      A1a1cB bord*
      DBfCA1c boss
      BbbA1A boss _ me
      1BD1AAf boss _ my
      ABA3c boss keeps
      ABbdaDc boss*
      ACAcadA bosse
      AC2adA bosse _ dents
      ADAaadA bosse a
      AC2adA bosse a dents
      dAAA1B bot
      gAAA1A both*
      dAAA bother
      B1Aa1Ab bottle
      cAbA1AA bottom
      cAbA1AA bottom of
      fA1AA1B bou
      A1bcCBd bouc*
      EBecABa bouche
      Bbaa1A bouche $
      C1ac bouche _ j
      1cBAAaA boucle
      FEA1AgA bouf*
      BCAA1dA bouffe
      CA1a1c bouffer
      dBdC2C boug*
      CDACcbh bouge
      Cabab1B bouge $
      C4dA bouge beaucoup
      FAA1CCk bouge plus
      B1c1BCc bouger
      bbaA1AD bouger $
      DB1A1Ag bouger plus
      GbeBBAj bought
      Fac1A1c bought la
      bAAA1bA bougies
      AbBA1cA boui*
      1dAa1DA bouillante
      aB1A1d bouillon
      Ba1A1ba bouj*
      2EACh boul*
      B2AAcA boulanger
      DBBCahA boulangerie
      edAAABD boule
      cAa2D boule _ ventre
      AAac1B boule au
      cB1a1Ab boulet
      BBAc boulon
      Cc1aB1c boulot
      BFaDBbd bour*
      ABA2Ab bourre
      A1cC bourree
      1Dac bous*
      dC1aaBC bout
      aAB1d1A bout de
      cAAAaAA bout du
      A1AaBBf bout*
      AABbAAc bouteille
      a2b2D bouteille $
      CB1A1Ag bouteille de
      acA2AA boutey
      BBd2b boutique
      a1aAAba box
      De1A1A boxe
      dA1Aa boxing
      1bbdBBA boy
      abAAAAc boy _ my
      acAA1A boy in
      abBA1Aa boy in my
      GcdC1Ab boyf*
      GcdC1Ab boyfriend
      1CcA1aA boyfriend $
      AcBA1AB boyfriend _ me
      BAb1a1b boyfriend s
      DCec1Bd boys
      CAbb1cB boys $
      AAad1AA boys in
      ddDDCDB bra
      EhAB2A bra $
      Cc1A1A bra _ y
      dA4B bra avec
      gCABABB brac*
      gDABABB bracelets
      c1Ba1AA brai*
      1B1B2e brak*
      1B1B2e brakes
      1dC1A1a bran*
      aBA1cAa braque
      iCDHCBC bras
      aABB1a bras $
      1BAc1A bras _ le
      cC4A bras c
      Bc1a1AA bras dans
      CeAa1aA bras et
      dCbA bras je
      Ad1B bras pour
      BFEbEid brea*
      DA1BAiB bread
      bCBfABB break
      C1ACAhB breakfast
      aAac1A breathe
      aAB2Df breathing
      c1A2Ba breathing $
      CcbB2b bref
      Bc3Cd bref $
      B1a1AcA bref je
      1cBbB1A bric*
      eAABBaB brid*
      fAABCaB bridge
      cAAa2B brig*
      cCA3a brik*
      cbBaABA bril*
      A1aAabb brin*
      B2Aa1c bringing
      BB1cA briquet
      DkEAAAA brok*
      DbB2bb broke
      bAbB broke dans
      AdBA1AA broke my
      abBA2A broken
      BEABCmA bros*
      C1a1abA brot*
      1bb1bCa brother
      eaAa1BC brother _ he
      1bB1ABc brother _ i
      AcA1AaA brother _ in
      Ccb1AaA brother _ me
      c2bAB brother _ the
      BbA1A1b brother and
      AB1baAA brother has
      ABAAAeB brothers
      dB1CABd brou*
      eB1A1A brouillon
      GnDbBDD brui*
      CeAA2A bruise
      Cf1B1AD bruises
      Bd2a1B bruises and
      CfCaAC bruit
      caA1AAA bruit $
      Ad3AA bruit _ ca
      Ac1B1a bruit _ la
      DfA1ABa bruit de
      AiEbCC brul*
      EdbdCaa brule
      E2A2d brule $
      Ae2A1B brule _ la
      bbAb1AB brule avec
      aB1c2B brule les
      Cb1a2A brule mon
      BB1a1ab brule on
      E2b2c brulent
      FbB2Ae bruler
      daAA1AA brulure
      dbCB1BA brulures
      C1AAd1B brux*
      C1AAd1B bruxelles
      bcAA1AA bruyante
      EBcCBCi bu
      BeB2BB bu $
      C1A3c bu il
      AC3Ac bu le
      AA1AAd buff*
      AA1AAd buffet
      AABbAbd buil*
      BAAaAcd building
      GfBfBEA bull*
      DfAAA bulletin
      AdAA1A bulletin arrive
      CAAh1BC bullied
      cBc2CA bure*
      cCc2CA bureau
      aBAaAa burn
      DiCB1AA burn*
      DjBC1AA burns
      CgAB burns me
      AFbDg1c bus
      bC1bBb bus $
      2bCbA bus _ je
      1BAea bus _ le
      ab1CaA bus _ les
      bB1AAa bus _ me
      A1ac1AA bus and
      A2eAAA bus d
      BA1bbA bus du
      ba1BaA bus et
      bA1BB1a bus i
      3E2b bus ils
      1AA1eBD bus pour
      DA1b1c buse*
      EBdbAcA buses
      Fe1facB but
      CAb1A1b but _ can
      1cAA1aB but _ s
      Ab2aaB but he
      AaA1abA but he s
      C1b1Aa but her
      CAa3b but i can
      AbA1BaA but she
      abA1ABa but they
      cBBCA1d bute*
      cBA1A1c buter
      BAdAAbB buys
      BacA2A buys me
      afBAAaA bwe
      AB3d bwe dlo
      Hfbbaaa by
      A1Ab1bB by _ and
      AabAAAb by _ or
      AcAA1AA by _ throat
      1AA1dA by heart
      2dAAB by her
      AbDda1C by the
      AcAA1AA by the throat
      gABA1BA bye
      dAAA1A bye $
      Cg1aabG c
      aabAABa c _ a
      Dcc2A c _ arrive
      CA1a1ab c _ au
      bDb1AAd c _ bien
      eA1AAAA c _ bizarre
      Dcaa1Aa c _ ca
      BA1c1A c _ calme
      AcACA1B c _ ce
      A2cAB c _ celle
      Bb2Ab c _ chaud
      aAaAAaa c _ chelou
      ABAABf c _ chez
      CAabAbA c _ complique
      BbBAaBA c _ de
      cAA2BA c _ decide
      aDAeA c _ des
      aBAc1A c _ devenu
      1bb1ABA c _ du
      Cbab2A c _ euh
      aBDAb1a c _ fini
      BB2bc c _ important
      ABaA1bA c _ jamais
      Ca1abaa c _ juste
      AbbaaAC c _ l
      DeBAAaA c _ la
      CgAA1DD c _ le
      AaAB1ac c _ lui
      BdAAA1a c _ ma
      DAabdBc c _ mieux
      aCBc1Aa c _ moi
      1AeD1cB c _ mon
      Db1ab1b c _ mort
      BbaAABa c _ normal
      B1dAA1A c _ notre
      C1baAa c _ parce
      cE1ABCe c _ pas
      1cAa1AB c _ pire
      GaAgAbd c _ plus
      bAAAaaA c _ possible
      1Caaaba c _ pour
      1BA1Aca c _ que
      DBA1bbc c _ quoi
      bB2aAA c _ regle
      Bbab1BA c _ rien
      CfaCAaC c _ son
      Bb1B1b c _ surtout
      CAabAAa c _ toi
      Ad1A1a c _ tous
      1AeAA1A c _ tout
      e1AaBBA c _ trop
      AdcCB1B c _ un
      ACbAac c _ une
      f2ABD c _ vide
      eE3A c _ vieux
      AeBa1BA c _ vrai
      A1A1cCA c achete
      AB1bAc c aille
      BcAa c anne
      1eCBbA c ase
      aAc1AA c ede
      caBdEdE c est
      BbA3b c est 0
      Dcc2A c est arrive
      bAaAAAd c est bien
      dAaAAAA c est bizarre
      Dcb2Aa c est ca
      BA1c1A c est calme
      aaAC1AA c est ce
      A2cAB c est celle
      aAaAAaa c est chelou
      AAAAAe c est chez
      CAabAbA c est complique
      bAaBAAA c est de
      cAA2BA c est decide
      1DAeA c est des
      aBAc1A c est devenu
      ab2ABA c est du
      BcAc c est euh
      BBCAbaa c est fini
      aCbA2A c est grave
      BBa1bc c est important
      AAaB1bA c est jamais
      1d1AaAC c est l
      BbB1AA c est la
      aabaaCD c est le
      AAAda1A c est les
      Cb1B1Ac c est lui
      CdA1A1a c est ma
      D1aca1c c est mieux
      bCBcAA c est moi
      aaaE1cA c est mon
      Db1ab1b c est mort
      BaaA1Ba c est normal
      B1dAA1A c est notre
      bB1AAaa c est pas
      1cAa1AB c est pire
      GaAd1bd c est plus
      bAAAaaA c est possible
      Ca2ab c est pour
      aB2Cca c est que
      DA3cc c est quoi
      bB2aAA c est regle
      Bbab1BA c est rien
      BdbCAaB c est son
      Bb1B1c c est surtout
      CAabAAa c est toi
      1AeAA1A c est tout
      e1AaBBA c est trop
      abaCBaA c est un
      BBcAab c est une
      e2AAC c est vide
      eE3A c est vieux
      AeBa1BA c est vrai
      EdabA1A c etait
      Bb2A1b c etait juste
      ABbb1A c etait l
      BcAA1a c etait la
      DeCBA c etait le
      1BaaABb c etait pas
      aDaa2a c etait pour
      BAaA1c c happy
      aBa2Ba c one
      dcACAAA ca
      Dab1abE ca $
      C1acaa ca _ 0
      1ADbfA ca _ a
      2BbAAb ca _ arrete
      CA2cb ca _ arrive
      Bc3Cb ca _ au
      d1AB ca _ auront
      eFA1AbA ca _ avec
      aBaa1D ca _ beaucoup
      bAa2AB ca _ c
      1C1Bb ca _ calme
      aAAcaaA ca _ d
      CBfA1Dd ca _ dans
      BdCaAd ca _ de
      cAAA1Bb ca _ depui
      dBadAE ca _ depuis
      BBaAa1b ca _ deux
      AC2aab ca _ el
      AC2Acc ca _ elle
      CeaAAaA ca _ en
      A2aBc ca _ encore
      aabACB ca _ est
      baAaA1a ca _ et
      bC2bA ca _ euh
      eBAA ca _ fais
      BAA1Abd ca _ fait
      Ba1bAAb ca _ i
      e1ACAAB ca _ il
      DAdd1A ca _ j
      1c1bAcA ca _ je
      bCaa ca _ l
      Eea1ABb ca _ le
      Ca3d ca _ les
      ACcAaa ca _ m
      Ba2a1c ca _ mais
      CdBbABc ca _ mal
      1bAAAB ca _ moi
      GcAa ca _ moins
      abA2AB ca _ mon
      DB1db ca _ ne
      Ac1C ca _ par
      cBa2A ca _ parce
      jG1AACD ca _ pas
      CB1ccaA ca _ passe
      BbB1baA ca _ qu
      b1BaAA ca _ que
      BbAA1bA ca _ qui
      fABAAA ca _ rien
      Bd4B ca _ s
      D2Aaca ca _ se
      Abac1DA ca _ son
      ABe ca _ sous
      bC1bA1A ca _ suis
      DbAC2a ca _ sur
      Bc1a2A ca _ tous
      EeaAAaA ca _ tout
      Ba1bA1A ca _ toute
      baACbB ca _ trois
      CAab2b ca _ trop
      CDAAbdB ca _ un
      1abA1BA ca _ une
      bAAAabA ca _ va
      AaAB1b ca _ voit
      1AacbCb ca a
      eA1A2C ca aide
      Aa1CAab ca au
      CdA ca bague
      1A2AdA ca bosse
      1A2AdA ca bosse a
      aaaB1AA ca c est
      C1A1dAA ca carte
      cA1AA1a ca ce
      Cc1A2A ca ceinture
      gEAAaEd ca chambre
      c2A1Db ca chambre depuis
      dAAB1b ca change
      cAAAAB ca changer
      AdA2AA ca chez
      De ca cigarette
      AAAc1a ca classe
      B1dAAAA ca compte
      Ea1AeA ca continu
      DA1ca ca continue
      AeA2B ca cri
      BiB1ABB ca crie
      DB3e ca depan
      Cb1A1bB ca depend
      C1ab2a ca drole
      CAbd1AA ca dure
      aB1b1BA ca dure depuis
      CeA2A ca facon
      dFBbbeC ca fais
      BA1abaA ca fais 0
      B1Aa1c ca fais de
      hGC2A ca fait
      Cb1bA1a ca fait 0
      BAaAa1b ca fait deux
      baACbB ca fait trois
      ABa1bdA ca famille
      cC4A ca fasse
      ADa2cc ca femme
      1AA1acA ca ferme
      Ae1D2A ca fini
      caAA1AA ca grand mere
      BdAcAbA ca i
      Ebba1Aa ca il
      bAAaAb ca ils
      d1AB ca ils auront
      1B1AAbb ca ira
      DbBfB1A ca je
      bC1aA ca je suis
      dBB2aA ca ka
      B2a1Ac ca le
      BA1B1d ca les
      bB1BeaB ca m
      bB1Ac ca m a
      bBAa1a ca ma
      DDl2AB ca main
      ABe ca main sous
      kIBabE ca me
      aD1Bb ca me calme
      1ABaAAc ca me fait
      aAaCg1B ca mere
      cB1aaAA ca mere et
      BCdA1AA ca min
      a1aCAc ca on
      bfBCACa ca part
      Bc2AB ca part en
      3CBac ca passe
      dB1A2A ca passe pas
      eAaAAB ca personne
      CbaA1aA ca petite
      1d1AAAA ca place
      AAcb2A ca que
      1BbbA1A ca que je
      bAABA1b ca qui
      BBAbbAA ca recommence
      B2A1da ca repond
      CDBdAbc ca s
      a1BbAAa ca s arrete
      FeAaAdA ca se
      AbAB1b ca se voit
      CAA2ad ca sent
      dCAA1B ca ser
      C2ba1b ca soeur
      Aa1AbCa ca tante
      AF4g ca tape
      aD2aaa ca tete
      eaE1AAB ca va
      Dc1b ca va j
      DcAA1d ca va je
      EbAA2d ca va mal
      gE1AACB ca va pas
      cCAA2a ca vaut
      Cb2AAa ca veste
      dBAA1a ca vie
      aaccABC ca voiture
      Ae1AAA ca vole
      B1AdB ca y
      DBB1hbC caba*
      EBbAjBB cabane
      1BdAbAA cabane moi
      1CbaaaA cabi*
      CBbc1bA cabine
      BgBB1AA cabl*
      BfDB1Ab cable
      1ADBdCf cach*
      Ad2B1A cachais
      cABBdAa cache
      CA1acBA cache $
      Ab2cAB cache _ la
      1ea1DBc cache _ le
      AA2dB cache _ une
      1D2d1A cache chez
      Ba1BdAb cache dans
      1A1BAgB cache des
      cBAA1aa cache les
      C1Ac2b cache mes
      Bb1A2c cache sou
      BCaBdCb cachee
      BA2eC cachee _ la
      A1bBaAa cachee _ les
      BCaBeBa cachee dans
      BA2eC cachee dans la
      ABAb1b cachent
      DcAAcB cacher
      dDAcDBb cachets
      g2AA1B cachets de
      ABaadBb cachette
      dBcBcB cachette $
      1BaBAdC cade*
      AAfA1AB cadeaux
      AaBA1cB cadenas
      ACA2c cadenas _ le
      ACA2c cadenas sur
      ACA2c cadenas sur le
      BAA2cA caf
      a2abbC cafe
      a1AbcAA cafe $
      BAAAAe cage
      BCaBAe cage _ escalier
      BCa1Ad cage d
      BCaBAe cage d escalier
      BA1e2A cagn*
      C2f2A cagnotte
      aBAAA1d cago*
      aBAAA1d cagoule
      aaAfBBA cahi*
      cbAbBBA cahier
      ABabA1A cahiers
      BB1g1AA cail*
      AB1e1AA cailloux
      AAA2cc cais*
      CBA1bcc caisse
      CABacBa cala*
      BABBdAa calais
      d1AaaDA calc*
      e1A2C calcule
      1bbBaBA cale*
      d2B1AA calendar
      ACfB1Bb cali*
      C1e2A calins
      BCBdBBe call
      ABBe1AC call me
      1b1aAAC call my
      1B2A1f call the
      CACh1C call*
      CAcfbaD called
      ABBb2a calling
      AABc1A calling me
      AaCAAab calls
      fBA1A1A calm
      g1DaAED calm*
      cBCb1DC calme
      aAAcaCA calme $
      adA1AAA calmer
      EAgAABA cam
      CC1hC1a cama*
      1B1ACca camarade
      b1bA1Ba camarade _ a
      baaA1BA camarade _ chambre
      baaA1BA camarade de chambre
      EBBk1BA camarades
      1c1dCca came
      A1daAAA came back
      abAb1B came to
      E1ecbAB came*
      EAecb1B camera
      Ba1bbB camera $
      cE1AbCg cami*
      cD1adDa camion
      c2bABa camion $
      BBaA2d camionnette
      eaabB1A camions
      EAjBbAB camp
      BAc1bB camp de
      CEbB1iB camp*
      fB1AAAA campait
      BBbBbdB camping
      dAE1cba can
      B2A1eA can _ afford
      AcAAaA can _ at
      Ca1acCA can _ be
      bdBbABC can _ do
      1BAaAba can _ go
      bABAAac can _ it
      Fab3c can _ say
      gAB1aAC can _ stop
      ABAa1bb can go
      aCBBAba can have
      Ab1BAAb can hear
      CbCbadB can i
      eaA1AB can je
      dcBCCDf can t
      B2A1eA can t afford
      dbAAAAB can t do
      Fab3c can t say
      gAB1aAC can t stop
      aB1BBd can take
      BBA2bb can you
      ADBEEj cana*
      dCB1A canal
      bBAAAAb canal $
      D1ABDhA canape
      A2AAdA canapes
      aB1bb1B cani*
      aCbAbAA canin
      AAbA1Ab cannot
      JEB1CkC cant*
      EA1bAfA canteen
      FECbBgB cantine
      1aBcDc cap
      c1AdAB capt*
      c2bBBa capte
      eA1aCAA capte $
      1bAcaBA capu*
      AaAeaBA capuche
      1aajbJd car
      AadF1ea car $
      AAAd1A car et
      B2bAab car je
      cAAaAaA car park
      AA1cb1A car scolaire
      AaA1ACd cara*
      baBAAAe carbone
      1BB1baa card
      DABBbda care
      b1eGAcB care*
      BdAAAb carer
      gA1DAA cares
      BBdD caresse
      d1AA1AB cariste
      cbAABBa carn*
      baAAAAa carnet
      a2CAab carnet de
      cBAbA1B carp*
      bBAbAaA carpentry
      AAAEBdg carr*
      caAAA1A carreaux
      AAAaAc carrefour
      BBAA1ae carry
      B1AAA1e carrying
      AB1BcAc cars
      aJDBggC cart*
      CD1g1cA cartable
      FDADkaa carte
      BAB1bBb carte _ identite
      BAB1bBb carte d
      BAB1bBb carte d identite
      BABAbaa carte de
      B1A1eAa carte sim
      1AA1EeC carton
      eBaC cartons
      eC2A carv*
      caABdBC cas
      Ad2aAA cas _ faut
      Ac1b1AA cas _ il
      BaAAe1C cas ou
      Ad2aAA cas ou faut
      BADbeAb cash
      BDAfCdB casi*
      DADkB1E casier
      aa1d1CA casier $
      B2B1e casier _ la
      CcBbBAb casq*
      CcBbBAb casque
      HfBeAB cass*
      AdCBAcb casse
      AdAAa1B casse $
      aH2A1f casse _ porter
      1D2dA casse de
      cE2BAe casse la
      aH2A1f casse la porter
      BeA1A1C casse le
      Ae2B1A casse les
      1E2B1f casse tout
      BB2A1d cassent
      3BA1e cassent les
      bE1bA1a casser la
      Da1eCbc casses
      Bcc2Cc cast*
      BAeA1Bb casting
      nGBBBDC cat
      dBA2AA cat $
      Ad1aAA catc*
      Ad1aAA catch
      CCaA1eA cate*
      aAAA1cA catering
      BcAa2A caug*
      BcAa2A caught
      Cc1dC1A caus*
      Cb1dC cause
      AcCa cause _ ce
      iBAC cause _ moi
      CbAAaAa cause _ mon
      AcAb1AA cause d
      AcCa cause de ce
      iBAC cause de moi
      CbAAaAa cause de mon
      BcAbA1A cause des
      CA2fCA cava*
      CA2fCA cavale
      Bd1BaB cave
      1AbA1Bb cave _ ai
      1BbA1Bc cave j
      1AbA1Bb cave j ai
      1dBA1AA cave quand
      E1aiABA cdi
      cba1EcA ce
      BbAaaB ce _ a
      FBac1ae ce _ c
      cBcAbAB ce _ ca
      aab1Ca ce _ ce
      BbAAa1b ce _ ci
      CabAbbA ce _ de
      Ba1c1B ce _ des
      CA1d ce _ disent
      1abA1bB ce _ elle
      Ac1Aa1B ce _ en
      bCbAcBA ce _ end
      fAA1BA ce _ fait
      DacbcBB ce _ il
      B1Aa1ac ce _ ils
      aAC1aAA ce _ j
      ABBC1ba ce _ je
      cC1Ab1B ce _ l
      BAAab1c ce _ la
      EDbbbbc ce _ le
      1ABaAc ce _ les
      CaaA2b ce _ m
      EAaAcA ce _ ma
      3CAeB ce _ on
      c1aB1AA ce _ personne
      bBcb1BA ce _ peut
      cA1CBaA ce _ plus
      aBaaAAA ce _ s
      FhAAAB ce _ se
      ABc1aA ce _ son
      cB1bA1A ce de
      CeBAa1A ce garcon
      aceD1D ce kil
      CB1e1b ce killed
      1bAB1Ba ce la
      C1Be ce lycee
      caBBCe ce matin
      Dcb1A1a ce mois
      BcAA1ab ce mois ci
      C1BCAcc ce moment
      aaabAaC ce n
      AcaaAaB ce n est
      Eabaab ce qu
      CAe1bAA ce qu il
      1DcBA1a ce que
      CAba1Ac ce que c
      eBaBbCA ce que ca
      eBB1BA ce que j
      adCAAba ce que je
      ACcA1d ce que le
      aBB1Ac ce que les
      baAAAAA ce que vous
      AfA1BdE ce qui
      AcAA2b ce qui m
      CdAA1AA ce qui se
      cA1AABa ce sera
      bEHEagA ce soir
      DCA2bA ce soir je
      bBbBaAA ce soit
      BA1e1A ce sont
      Cb1b2A ce tout
      cC2b ce we
      bCbAcBA ce week
      bCbAcBA ce week end
      ai1DBAD cein*
      1e1DB1E ceinture
      eD2A ceinture autour
      BgAA ceinturon
      AAC1bdB cela
      2ABd1A cela fait
      BbBcAaB cell*
      AAAaAdB celle
      DBaA1f celle de
      dAAa1BA celle qui
      C1Ac1A celles
      CdAc1AA celu*
      DdAd1AA celui
      Ab1Cab celui de
      Hb1g1B celui qui
      BbABbA cendrier
      Bc1a1Bb cent
      FaA1g cent*
      AcB1AbA centime
      E1aCgaB centre
      Aa2cC centre education
      1Aaa1Bc cents
      AAbB1Ab cents euros
      BBA1Bja cere*
      AA2AdA cereal
      CA3f cereales
      BaagAC cert*
      CBbdA1A certaines
      2AcABa certains
      e1AAAAA cerv*
      d1AAAAA cerveau
      2bDeBb ces
      AAA1abb ces temps
      AAA1abb ces temps ci
      BBcaCbc cet
      Eb2aAb cet _ je
      BBbACbg cet ete
      a2AcBB cette
      BacBa1A cette _ a
      BAB1eAA cette _ avec
      bB1BcCb cette _ et
      bc1aA1C cette _ il
      dDBb2B cette _ j
      CbdBAA cette eleve
      ADAAa1b cette fois
      BCa1hCA cette maison
      BCBaeBB cette nuit
      BAB1eAA cette nuit avec
      cbA1A1A cette nuit il
      fAB1Cb cette semaine
      dBaA1Bb ceux
      dAbBA1B ceux qui
      BADf2c cfa
      gAAAAA cha
      g1bACDA chac*
      g1bACDA chacun
      cb1eCCC chai*
      1bD2cA chaine
      eaaAACb chair
      aBa2Bb chair _ the
      ACc2Bc chair against
      adbbBEC chaise
      f2DA chaise vide
      BCac1a chaises
      ADac chak*
      dBfB1CB cham*
      hCaAB1D chambre
      CCb1ABb chambre $
      dCA3A chambre _ a
      BAa1baA chambre _ elle
      ABbA1bA chambre _ et
      BAB2ab chambre _ je
      bbB2AA chambre _ l
      BBA1bba chambre _ moi
      1Bd1AA chambre _ nuit
      BCa1b1b chambre _ un
      AaBabBb chambre a
      da1A1Cb chambre depuis
      dA2AAA chambre elle
      CcaAAb chambre et
      cA1a2D chambre il
      1aAACb chambre je
      AdA2AB chambre sans
      1BedIdF chan*
      fbBCA chance
      BaEfBdA change
      BaAe1B change 0
      BbAc1B change 0 foi
      BbAc1B change _ foi
      B1AdAA change _ fois
      BAaB1e change _ les
      ACBBAfa change _ serrure
      AAAdADb change _ trottoir
      FaBhCGg change de
      1AAdACb change de trottoir
      AbcA1AA change depuis
      abaB1AA change il
      ADBCAia change la
      ACBBAfa change la serrure
      cBaA1A change les
      BBab2A changed
      1C1A1d changed _ locks
      aC1B1b changed the
      1C1A1d changed the locks
      aEfA1Aa changer
      Fa1daBb changer de
      B1AB1f changes
      a1Bd1BA changing room
      dABAA chanson
      Dcab1C chant
      BAhC2A chantage
      C1eB1BA chanter
      aaBAA1c chantier
      baA2Bb chantier il
      ABC1hAa chap*
      aBCeDD chaque
      BBeaABA chaque _ a
      dAAC chaque _ est
      AbAaABb chaque _ et
      1BaBcb chaque _ je
      BcCbAAa chaque _ que
      DA1c chaque cours
      1dACA1A chaque foi
      a1aD2c chaque fois
      AbBaAAb chaque fois que
      AC1b1AA chaque jou
      BCacAAB chaque jour
      1C1cBbA chaque matin
      haBBBb chaque nuit
      icbB1F chaque repas
      FDCfAad chaque semaine
      eCA2cc chaque soir
      b2Cca chaque soir je
      C2eaB chaque vendredi
      cBEB1ca char*
      BbBb1A character
      bEBa1bb charge
      C3AeA charge _ tel
      C3Ad charge mon tel
      aa2BcA charger
      AbAAdAB chargeur
      bEBdBfA chas*
      cDAAAf chasse
      1AAbAbA chassee
      jDACFDC chat
      cBdECaA chat $
      CafA1AB chat*
      G1dbb1A chats
      KdDccjG chau*
      E1BDDjc chaud
      ABAAAca chaud $
      1aBaAbB chaude
      AcAb1B chaude sur
      BCAAAf chauffe
      CbAb1aA chauffer
      BBeeAC chauffeur
      ce1AaDB chaussettes
      Ca2dAA chaussons
      Ca2eA chaussure
      aCAgA1B chaussures
      AAAaAc chaussures $
      AB1dA1A chaussures et
      KgAEhea che
      BBA1Aad che _ je
      BaCB1eb che lui
      JlCCdC che moi
      ACA2bb che moi je
      1Dd1dbA che mon
      C1AcacA check
      AcaBaAb checks
      BbAA2b checks _ phone
      abBB2a checks my
      BbAA2b checks my phone
      eAAA1A chee*
      FbdA1Cb chef
      AbdB1AA chef de
      AcAb1A cheffe
      cBbCaAA chel*
      cBaB chelou
      a1d2BA chelou $
      B1bdaCb chem*
      BCbdaBc chemin
      C2AbAd chemin $
      FhAaCfC cher
      EFBFmCd cher*
      bDABdA cherche
      C3cAb cherche $
      1AD1b1a cherche _ il
      Acb1A1A cherche _ je
      bbaABAC cherche pas
      Baa1Cc cherche un
      ABaCdBc cherchent
      ABA1dCA cherchent $
      EBCBf1b chercher
      B2AcaC chercher $
      aabAAAA cherchez
      1AbbAB chere
      aabBAAe ches*
      1ac1BBd chess
      FhdfABE chev*
      BbcA chevaux
      EA1hb1D cheveux
      Cd1a cheveux _ a
      AeAAA1A cheveux jusqu
      dDA cheveux par
      EB1cAd chew*
      EB1cAd chewing
      CA1c1b chewing gum
      JCaBceC chez
      bA2bCA chez _ a
      2AAAe chez _ ami
      a2CacA chez _ amis
      1BAbB1c chez _ avec
      BbC2bA chez _ c
      1g1AADA chez _ ca
      1D2bc chez _ ce
      1B2Cd chez _ chez
      ABa1Acb chez _ dame
      1AA1dB chez _ darons
      A1B1Ae chez _ de
      ABBa1ca chez _ depuis
      1CbbAA chez _ en
      aabACAc chez _ et
      B2ccBA chez _ euh
      Bd1AAa chez _ faut
      Ag4E chez _ il
      bEeBaDb chez _ je
      CaA1ab chez _ la
      AdaBBbA chez _ le
      c4Cb chez _ ma
      BeaBC1A chez _ on
      Aba1BDa chez _ oncle
      ABA1bCa chez _ parents
      aacAaG chez _ pere
      b2ABc chez _ personne
      AA2CdA chez _ pote
      BcC1aAa chez _ quand
      1f2AEA chez _ voisine
      ADAC1jD chez des
      a2CacA chez des amis
      AA1AdAB chez elle
      A1aAd1A chez eux
      cfa1CFB chez la
      1g2AFA chez la voisine
      AAc1Bb chez le
      b1BCccB chez lui
      AAb1AdB chez lui je
      aBD1bab chez ma
      ABaAaba chez mes
      1BA1Bba chez mes parents
      DkJccGf chez moi
      BbAAa1A chez moi c
      BB2ca chez moi ce
      1cBAA1c chez moi et
      Bd1AAa chez moi faut
      1d1AAAC chez moi il
      AAB1aAb chez moi je
      Bb1AB1B chez moi on
      aAbACa chez mon
      AdB1AAa chez mon oncle
      aBf1cGA chez mon pere
      2A1Cd chez mon pote
      bhABALc chez nous
      1da1AC chez nous on
      1ab1BbA chez qui
      Aaa1dD chez ses
      AAA1eD chez ses parents
      AAcACAb chez son
      AcB1A1a chez son pere
      CBB1CiC chez un
      AAa1BbA chez un pote
      BDAAaac chez une
      abBjaAB chez vous
      gcCGAbA chie*
      eiCHAcA chien
      Cf1G1bb chien $
      baAA1cA chien il
      AdBAbaA chil*
      Bb1AbbA children
      B1afaBB chio*
      B1afaBB chiottes
      a1aDb chiottes du
      BaAAAc cho
      EcbaBc chof*
      B2B1da chofage
      aBcdFA choi*
      eDa1Ea choisi
      c1aAAAA choisi l
      c1CAA choisi la
      CAca1AA choisi pour
      cABa1A choisir
      FcafACA choisit
      AeB3A choisit _ habits
      Ad3BA choisit mes
      AeB3A choisit mes habits
      D1bC1ab choix
      BcAA1Ac chok*
      ADac choke
      acAAAaA chop*
      A1BBhB chope
      BAA1fB chope kay
      BbbAA chor*
      dBiE2c chos*
      g1cGbba chose
      d1EB1ca chose $
      Bbc1aA chose _ je
      baA1AbA chose a
      cA1A1aB chose qui
      bCmHAC choses
      aAdB1BA choses $
      B2B2d chou*
      CACeAb chuc*
      BA1fAbB chuck
      AaB2cA chucked
      ABA1Ad chucked _ out
      AAA1Ad chucked me
      ABA1Ad chucked me out
      1AdAAcC chur*
      BAdAAcC church
      1eA1ACa chut*
      1dA1ABa chute
      1d1B1aA chye*
      C1CBaec ci
      A2AdB ciao
      d1AAAAB cica*
      iFAAAA cicatrices
      eB1AA1A ciel
      Ci1BADB ciga*
      BfCA1AB cigarette
      bbbAACA cigarettes
      cB2Ab cime*
      dC2Ab cimetiere
      EaDCBgB cinq
      fBbABEb cinq ans
      BaABaAa cinq heures
      bCAcAA cinq minutes
      aDbdAB cinq*
      aBacAAA cinquieme
      De1A1A cint*
      Ce1A1A cintre
      AAbAbA circ*
      jEABAA cise*
      kDABABA ciseaux
      BA1B2e cite
      CAAbaaa city
      CiC1a1C claq*
      ChABcBB claque
      AB2cAA claque _ porter
      AB2cAA claque la porter
      bcAbBAC claques
      HCCmCbE clas*
      c3AcD class
      Aaa1AcA class $
      BBEgBAB classe
      BAacBA classe $
      daAEbc classe _ a
      D1ab1A classe _ je
      d1AB1a classe _ la
      ccAC2a classe a
      eaAC1AA classe elle
      b1BAafA classe il
      EAbcA classe je
      D2d1A classe la
      D2c1B classe personne
      AAbBbaB classmate
      C1Be1A classmates
      e1A1AAA cle _ la
      1daA2B cle _ ma
      AAB1b1b cle _ nuit
      Ae1A1BA cle dans
      bbB1BcB cle de
      AAB1b1b cle la
      AAB1b1b cle la nuit
      ABb1AAa cle quand
      cDAaAbb clea*
      fBA1B clean
      aAAb1aB clean the
      Bb1Cacb cles
      AAbbAcF clie*
      a1cAA1E client
      AAAb1cA clients
      fAAABA clif*
      fAAABA cliff
      C1AAfCA clim*
      B1AAfBB climbed
      D1AAgBB climbed out
      C1A1dAA climbed out the
      BBAA1e clio
      dAaB1A cloi*
      dBaA1A cloison
      bcBB1A clop*
      AB1C1gA clos*
      a1CcBa close
      CBcda1C clot*
      ABdc1aC clothes
      AAaAAbc clothing
      cc1A1A clou
      eA1A1C clow*
      gB1A1CA clown
      JBhbAeB club
      FCbahAA coac*
      DCdacAA coach
      bAB1Ab coach _ i
      1AdBBA coach _ me
      AABAdA coach to
      aBAbaA coaster
      cAABaA coaster on
      AA2cC coating
      AABeA1A coch*
      CABe1a cochon
      cdACABA code
      Ac2ABA code si
      bEbabCb coeu*
      cEAabCc coeur
      Ca1bAaA coeur $
      e2B1AB coeur est
      dB4b coeur il
      EA1d coeur qui
      BeBBCCd coff*
      D1BBBBg coffre
      EjDBADD cogn*
      BeCCB1B cogne
      Ae1A2B cogne $
      ACdbaCB coif*
      aEeaaBA coiffure
      G1eAABd coin*
      C1eB1BA coince
      1CeB1BA coince dans
      CaAA2c coincee
      DhCA2A col
      DhAA1AA col roule
      aabD1Aa cold
      CAAe cole*
      1aAbAAb coli*
      EEfhCaa coll*
      AabdC1C colle
      fBBAA1a collection
      cAAA1aa collection les
      AFAab1A college
      cDeAA1A college $
      BbAa1aA college je
      1adG1ac collegue
      bacCaA collegue _ a
      EAae1Aa collegues
      BBiCABA colo
      aBcAAbB colo*
      dBbB1bA coloc
      dAaA2B coloc _ internat
      dAbA1AB coloc d
      dAaA2B coloc d internat
      1BAb1Ba com
      c1aBAa com si
      A1ABcC comb*
      aD1BcB combien
      BA2dCA combien _ temps
      cCAAdDB combien de
      BA2dCA combien de temps
      bAAcb1C come
      BCAAbcA come back
      DdAcaB come ca
      1a1bbBA come home
      eB1AA come si
      abaA1BA come to
      A1dbCaD come*
      C1ebCaC comes
      1CcA1A comes _ my
      cDCeAA comes _ with
      AACgAA comes home
      1CBeA comes home with
      CbgAACA comes in
      DB1bc1d comi*
      CB1ac1d coming
      B3Be coming _ je
      BAAAeAA coming back
      Aa1ACeA coming out
      B3Be coming out je
      cAbdCCD comm*
      fbFABBb comme
      abaBABa comme _ c
      AAaAda comme _ de
      eA1A1Aa comme _ elle
      cbaA1AA comme _ il
      1BAc2B comme _ j
      ECAgbab comme _ je
      dAaEA1A comme _ les
      a1aCAd comme _ on
      cc1EA1A comme _ un
      B1AdB comme _ y
      JAcc1bA comme ca
      CabA1A comme ca il
      CA1f1A comme ca je
      A1bCAb comme ca on
      B1AdB comme ca y
      DB1caa comme d
      Ca1A1c comme je
      1cABAAA comme la
      C1A3d comme ma
      bBAcAaA comme moi
      gA4A comme s
      gA4A comme s il
      eDAA1bb comme si
      aAAc1AA comme si j
      iBBaAEc comme un
      eEaAA1B comme une
      fcbEB1D comment
      Cd2AaA comment $
      1AbAAbA comment dire
      aAAab1B comment on
      CDbd1A comments
      CAgA1Aa commode
      eB1ABeB comp*
      Bba1AAd compagnon
      eCA2BB compas
      Da1d compas _ le
      C2e compas dans
      Da1d compas dans le
      AA1AdA completement
      ECaaBiB complique
      BAcAAa complique $
      1AcbaCa comprendre
      c1A1aBa comprendre $
      cAaaCBA comprends
      C1baAA comprends pas
      f1ABABA comprennes
      dB2AB comprimes
      Ah2B compris
      1dAaAB compris $
      beAB1aA compte
      AB1Abba compte $
      3AdC compte _ jours
      Ae1AAA compte _ minutes
      ac1CbaA compte les
      3AdC compte les jours
      Bc1AcA compte mes
      fDACbBA compte pas
      BA1AcA compte pas y
      abbBA1B compte pour
      CbAb1Aa comptent
      E1Bc1ac comptes
      d1ACa1A comptes et
      1C1C1ea compteurs
      eA3B concerne
      CHeAcEf cond*
      aDAAbAc conduire
      CGDAbAi conduit
      BAC2aa conduit $
      bAA2Da conf*
      dB1BAB confie
      cB1AAA confie qu
      1cACAAc confisque
      BAA2ae cong*
      af1A1AA conj*
      EcAcFee conn*
      FbBb1gB connais
      cc2BBA connais _ coeur
      cc2BBA connais par
      cc2BBA connais par coeur
      BBaBeAb connais pas
      Ca1b1Bb connaissent
      aa2BCb connaissez
      1Fabaad connait
      b1ACa1a connait _ prenom
      aBcB1Ab connait mon
      1dBBAbA connu
      dAaEBAa conp*
      bCA1cb cons*
      CCacdab cont*
      baB1aAA contact
      2BAeAA conte
      BABAfA conte le
      aABa1eA content
      D2bdAA continu
      EBe1bB continue
      cBaaBb continue $
      a1AAdA continue a
      fBC1A continuer
      CCCCBch contrat
      e1dbFDD contre
      1f1A1C contre _ frigo
      dAAA2A contre _ meme
      AcaA2B contre l
      AadB1A contre la
      daADAAb contre le
      1f1A1C contre le frigo
      Ab1C2c contre le mur
      dAAC contre les
      cABA2A contre lui
      BABa2d contre ma
      FFbi1BA contre moi
      b1d1AAC contre son
      1ABc1bB contre un
      AdB1aAB controle
      DABcAAg conv*
      BcAd1aB conversation
      CA2abb convient
      BABBABi convulse
      AbAABcA cook*
      a1BB1Ac cool
      GgcECb copa*
      1c1Dca copain
      babA1BB copain $
      eaAA1AA copain _ de
      c1B1aAB copain _ di
      bBaaaAA copain _ il
      Ada2AA copain _ me
      cB2B1A copain _ se
      B1aAaAc copain a
      1AabcB copain dans
      eDbAAaA copain de
      baAbBaA copain e
      BdB2Aa copain est
      dBBAAAa copain il
      CAa1Aab copain m
      B1aA1bb copain me
      Bb2AAd copain se
      AcaAAAA copain veut
      bD1bBdA copains
      fA1A1AB cope
      fEADdcb copi*
      cAAAA1A copie
      1BaBcbA copine
      Ccba1AA copine $
      eCc1ABD copine _ a
      Aa2BAd copine a
      cCbCBcA copine de
      C2AcAa copine e
      2aAcBA copine elle
      dBA3A copine m
      dBA3A copine m a
      1cAAaaC coqu*
      CgAA1A coquard
      caBAa1B coque
      i1CaCBD cord*
      f1CaBAD corde
      eAAA corde dans
      1aAcb1A corn*
      BbAbbaA corner
      1Ci1BBE corp*
      iDfACBE corps
      D1bb corps $
      Gdbc1Ba corr*
      D1ad1Ab corridor
      Ac1BAAA corrige
      BcCc1aD cos
      bdBAAa cos i
      1a1daCA cos of
      AEbbfdb cote
      eC2ABf cote $
      C2bc cote 0
      cb1B1aC cote _ la
      GA1h1Ab cote _ moi
      BCcdABa cote de
      c2B1aB cote de la
      F2g1Cb cote de moi
      AABdB1A cote du
      Bd1BAbA cote qui
      DjA1BAB cote*
      DjA1BAB cotes
      FgAA1aa cou
      aCa2Ab cou $
      AjBB1Da cou de
      aH1b1d cou je
      BEcAAiB couc*
      A1E1beA couch
      cB1BBcB couche
      A1CA1da couche _ le
      BAd2CB couche avec
      A1DAAf couche dans
      d1a1ABB coucher
      1BcaACC coucher avec
      AAEcdbc couches
      baaCAA coud*
      bDdA1aA coue*
      bDdA2A couette
      bcChDEB coul*
      BAbabAA coulant
      2AABdA could
      fAAC1A coule
      Aa1dAC couleur
      DeAbCAb couloir
      bbAD1A couloir $
      DAae couloirs
      aa1E1bA coun*
      CAAAAiA council
      accCAAB count
      ca1AABb country
      dACbBbE coup
      gBAD coup $
      Bca3B coup d
      DkC2CC coup de
      adBB1aG coup*
      dAAA1A coupais
      I1Bdgcb coupe
      Jaeed coupe _ cheveux
      C2b1cB coupe l
      EB1Bcbb coupe la
      B1adbAa coupe les
      C1bbb coupe les cheveux
      D2baA coupe mes
      E1dbaAA coupe ses
      C1dAb coupe ses cheveux
      aCb2dB coupee
      gId1Aa couper
      dC4A couper le
      E2c2b couper les
      B1cAAc couple
      GoEAEGC coups
      D2fAAB coups $
      1E4e coups _ feu
      AcAAAAA coups _ le
      AbBA1AA coups _ pied
      1cCCACa coups de
      1D4e coups de feu
      AbBA1AA coups de pied
      hDBC2A coupures
      1A1AfbA cour*
      eAbB1BB courage
      da1acBA courant
      gAAA1AB courants
      CdBbcAa courir
      BA2dA courir $
      BBCCBjB courrier
      1AdAAaa cours
      fBBC1bA cours $
      BA1A1Ad cours _ de
      bA1D1ba cours _ je
      ABAd1A cours a
      c1cAAAB cours de
      ca1C1Aa cours et
      C1bcA cours pour
      Bb1hbIf course
      AAAb1Bd course $
      Ca1D1fb courses
      Eb1BacA courses $
      Ba2eAB couru
      ba1CeEd cous*
      FCgb1cb cousin
      agCBA1C cousin $
      A1B1AAd cousin _ being
      A1BA2d cousin _ des
      ca1aABC cousin _ est
      AABb2b cousin _ le
      B1d2AA cousin _ ma
      B1c1AbB cousin _ ne
      B1AA1bb cousin _ que
      b1Ca1bA cousin a
      A1f1aBC cousin de
      bCb2bC cousin il
      BAbAAAb cousin ma
      1CcABAc cousin me
      ca2AAC cousin s est
      aA1bcCA cousine
      aAcAA1B cousine _ a
      bAaaABa cousine elle
      AdCBA1f cousins
      iECFACf cout*
      caB1d1C coute
      aGACAAg couteau
      dB4B couteau dans la
      bCAA1Ab couteaux
      BcBA1Ac couto
      b1cAA1B couture
      AdA1BfE couv*
      c2bABA couvercle
      CAaA1iD couverture
      Dd couvre
      BBada1B couz
      A1Cc1ba couz*
      DiAB2A cove*
      Fh1B1aA cover
      CBCf1aA cpe
      GaCiADa crac*
      BcAA1aa cracked
      EAca crains
      BAacaA craint
      aBBA2c cram*
      BbBa1Cc crame
      CdAA1Aa cran*
      cdC1ACA craq*
      fcCABBA craque
      cBAaAAA cray*
      fBA1ABA crayon
      cA1AAB crayon _ la
      Cf2A crea*
      CABf2B cree
      CABe2B cree un
      bBAA1b crep*
      2CeC crev*
      F1AcBa creve
      f1C1AAA crever
      DcBA1Ba cri
      EabcaA cria*
      Ccaa criais
      CfCAEDc crie
      AdABAAb crie $
      Bd4B crie il
      aBdcBbB crie*
      1CcA1cB cried
      1AeB1aA cried $
      1bAcAB crient
      aBAb1c cries
      DhAa1BB cris
      fBBCAb cris*
      c2BAbA crises
      ea1ABb croi
      Ad1B1cA croi $
      dBAa1Aa croi _ je
      dCaaABa croi que
      CBdfb1B croi*
      1B1AcAA croient
      cAcB1AA croire $
      bc2CAA crois
      bB1bA1A crois _ a
      1b1bBbA crois pas
      eABA crois qu
      aBAaaAA crois que je
      1eA1aA crois un
      EBai2A croiser
      cAbEcA croit
      AacC croit $
      aBBBcAa croit que
      ACA2eA croq*
      CEAaAhb croquettes
      1bBcAAA cross
      A1AC1e crou*
      B2C1e croutes
      Aaca1B croyais
      1aaBcB cru que
      AAABAfB crus*
      CA1BAgB crusts
      iD1A1CA cry
      gA1C1B cry _ the
      CAa1aaa cryi*
      CAa1aaa crying
      AC1AAd cube
      CgAA cuir
      gAADEAA cuis*
      a1CbCca cuisine
      Ae3aE cuisine $
      AD1a1aa cuisine a
      Cd3a cuisine pour
      bCeD1AA cuisse
      gDBDAcB cuisses
      Ca2A1d cuit
      DAbbaAA culo*
      DAabaAA culotte
      CdAABdA cupb*
      1fA1AD cupboard
      DB2AgB cupboards
      CbbAAa cure
      bcAA1AA curt*
      bcAA1AA curtains
      EdBcA1c cut
      Db1a2a cut my
      fAAB1AC cuts
      iDBBBAC cutt*
      fDB1ABA cutter
      b1ABAaA cutting
      B1BeBBa cuve*
      B1BfBAA cuvette
      ecBB1B cv
      EAAo1B cybe*
      aCAbbac d
      AcDADcd d _ a
      baAABc d _ avec
      AbAABab d _ c
      Cd1bA1A d _ ca
      B3AdA d _ ce
      Bca1CBb d _ chez
      baAAaAa d _ cote
      bCab1Aa d _ coup
      Ca1ab1b d _ d
      CaAdcAD d _ de
      B1AAa1c d _ depuis
      AaAC1fB d _ des
      d1ABA1c d _ en
      CAB1caf d _ et
      abAaAAA d _ euh
      cAAa1BB d _ finir
      1BAabB d _ il
      Cca1A1a d _ j
      1AaaBaB d _ je
      Ca1Ac1A d _ l
      bCBbCaa d _ la
      1BB1Aca d _ le
      BB1e1AB d _ m
      ABaBAbc d _ ma
      AcBBAaa d _ mais
      CA1gAA d _ malade
      CA1eAAb d _ me
      1DA1fbA d _ moi
      aB1cCaB d _ pour
      ca2ABA d _ si
      dBA2aB d _ the
      AbACA1b d _ to
      cCA1A d _ tour
      B1Bcb d _ toute
      AbBb1B d _ un
      aAAAAc d _ une
      baAAaAa d a cote
      CdAAa1B d accueil
      gAA1BBB d adieu
      DA1AacA d adresse
      A2AbCd d air
      A1BeABb d aller
      c1BcABA d ami
      CA1g1AB d amis
      e2B2B d angoisse
      bAaaAAA d annee
      Bb1cB1B d apres
      CA1BBdd d argent
      cABa2A d atelier
      D2aeA d autoroute
      g2DBaB d autre
      BcbB1Cd d autres
      1cBA1AA d avant
      Ba1C1aA d avoir
      A1Ac1Ba d avoir un
      1BACAfB d be
      CaAaAeB d eau
      ABa1CAe d elle
      c1AB1Bb d en
      cAAa1BB d en finir
      CA1A1e d endroit
      bDbA1cA d epi
      BCaBAf d escalier
      dA1A1AA d estomac
      bCccCDA d etre
      aBBb1Aa d etre la
      E2fAA d etre malade
      BCcDeB d eux
      dAAAAAA d exister
      h1aBABB d get
      Gb1c1a d hab
      bBaabCb d habitude
      BbAAA1c d hier
      CC1BgAA d ici
      BbC1bCb d identite
      fB2BAA d internat
      bBb1aBA d like
      aBbb1AC d ma
      abbA1BB d mn
      ccCBaBb d ou
      FBAabce d oublie
      A1AA1dA d oublie des
      2acaCA d rather
      AA1bcAA d take
      A1BdecD d un
      bCab1Aa d un coup
      DceaaCA d une
      B1A1AcA d urgence
      1A2AAe d y
      FnCC1AA da
      DdA2a da s
      Ag1D1BB dad
      BddA1AB dad $
      CAf1BaA dad _ me
      D3AeA dad _ the
      C1a2Ed dad s
      CcA1abB dads
      BAAd2A dail*
      BAAd2A daily
      Dd3b dake*
      HC1bAec dall*
      EABcAgA dalle
      EAad1Cc daller
      BbcABca dame
      IC1ABBl dang*
      FC2BAi danger
      C3BAg danger $
      BEbcfaA dann
      CA1ba1A dann _ mi
      BA2Bc dann loto
      cNebbae dans
      bAAEDbb dans 0
      d1AAADd dans 0 ans
      2cAa1C dans _ airbnb
      jACBBGc dans _ ans
      AA2ABe dans _ appart
      1A1BA1d dans _ appartement
      D1ABgAB dans _ autre
      bcAAAAA dans _ baignoire
      AabaAAa dans _ bateau
      CAA1dAA dans _ bois
      b1AaaCa dans _ boite
      AAAd2A dans _ bonne
      bAaBBbA dans _ bus
      DAB1ebB dans _ cabane
      BAbaAcA dans _ cabine
      AAAABec dans _ caisse
      ACbAc dans _ camion
      AB1A1Ac dans _ canal
      BCdfaBB dans _ car
      cbAB dans _ carnet
      e2B1B dans _ cartons
      C1BdAaC dans _ casier
      BabAAEc dans _ cave
      d1eBAGb dans _ chambre
      AbaAc1A dans _ chaussettes
      ACBbAaa dans _ classe
      CaBCBBg dans _ coffre
      2ADABc dans _ couloir
      DbCb1Bc dans _ cour
      AfaA1C dans _ cuisine
      B2cAAA dans _ cuvette
      CdAb dans _ do
      Hc1caAB dans _ dos
      B1AAdA dans _ doublure
      dB1A1Bb dans _ eau
      aAAA1d dans _ ecole
      c1BA1Aa dans _ enveloppe
      DcBbBB dans _ escalier
      ciCCA1B dans _ famille
      bB2eCA dans _ foret
      AB1A1d dans _ fourgon
      b1baaB dans _ foyer
      A2BaeD dans _ garage
      eb4D dans _ gorge
      bABb1Aa dans _ goure
      d1eJA1a dans _ groupe
      BAC1Abb dans _ hall
      1ac1AC dans _ hotel
      1f1A1Ca dans _ immeuble
      cdA2B dans _ jardin
      BAAA1c dans _ laverie
      Ac1bAA dans _ les
      aEhBA1B dans _ li
      bEibCDD dans _ lit
      BCaA1e dans _ local
      BABc2a dans _ lycee
      A2A2f dans _ magasin
      aaBb1AB dans _ main
      1aA1eBd dans _ maison
      CbcbBA dans _ meme
      BAbAAb dans _ metro
      BbCAbad dans _ moi
      bbAb1A dans _ neige
      BfAAAB dans _ niche
      fB2BBA dans _ noir
      ABB1AeA dans _ parc
      Aa2BcB dans _ parking
      bcC1B1a dans _ pays
      Daab1Aa dans _ piece
      aaAb1Db dans _ placard
      bAaBAdA dans _ poche
      CgDAaCA dans _ porter
      caAdaCA dans _ poubelle
      AaBBCAd dans _ rue
      dAACBee dans _ sac
      B4eB dans _ sacs
      cB1ABCc dans _ salle
      cAcAA1B dans _ sdb
      AAc2bA dans _ semaines
      bAAAAaa dans _ service
      B1A1AdA dans _ tante
      A1bABcA dans _ tente
      jEABaBB dans _ tete
      BAbb1AA dans _ toilets
      ABbaaB dans _ toilettes
      D1cAe1B dans _ train
      C1A1aab dans _ tram
      b1B1AcB dans _ trousse
      adAAaB dans _ ventre
      aDba2B dans _ vestiaire
      1AcaBcF dans _ voiture
      bE1b1B dans ca
      bF2aCd dans ca chambre
      ABbc1AB dans ca voiture
      cAAa2B dans cet
      eB1abCA dans cette
      1A2fBA dans cette maison
      dAA1AB dans cinq
      dAA1AB dans cinq ans
      bAa1BBb dans des
      AAd2aB dans deux
      b1BB1Ab dans dix
      AdC1CEd dans l
      AA2ABd dans l appart
      dB1A1Bb dans l eau
      3B1eA dans l ecole
      DcB1BB dans l escalier
      1d3Ca dans l immeuble
      acba1C dans la
      bcAAAA dans la baignoire
      BA2acA dans la cabane
      ACbaAcA dans la cabine
      Ad1AADb dans la cave
      b1A1aBb dans la chambre
      DbCa1Ac dans la cour
      1ea2CA dans la cuisine
      B2cAAA dans la cuvette
      bB2eCA dans la foret
      da4C dans la gorge
      aBA1Baf dans la maison
      bbAb1A dans la neige
      BfAAAB dans la niche
      CgCA1AA dans la porter
      caAdaDA dans la poubelle
      AABBBa dans la rue
      cB1ABCc dans la salle
      cAcAA1B dans la sdb
      abc1AaF dans la voiture
      AcAcaCc dans le
      bAbCB dans le bus
      AB1A1Ac dans le canal
      ACcf1AB dans le car
      BbBBA1a dans le coffre
      2ADABc dans le couloir
      Gd1aaAB dans le dos
      aaaBc1C dans le garage
      b1fIAAa dans le groupe
      AAA1Bc dans le hall
      cdA2B dans le jardin
      da2B1A dans le mur
      fB2BBA dans le noir
      1AB1BeA dans le parc
      1aAaaDb dans le placard
      A2abAc dans le sac
      C1c1baA dans le train
      C1A1aab dans le tram
      1dAAaB dans le ventre
      E1b3b dans les
      ABcAaAa dans les toilettes
      hb1BeEH dans ma
      1feABFB dans ma chambre
      aABB1ba dans ma classe
      cgCC1BA dans ma famille
      aABd2B dans ma goure
      hEAB1BA dans ma tete
      d1B1AbB dans ma trousse
      ABabaAA dans mn
      ABgbAFC dans mon
      BaAc1C dans mon casier
      bCfBA1B dans mon li
      aCdaACA dans mon lit
      BdBA2b dans mon pays
      eaA1AbA dans mon sac
      CAba1Ab dans mon verre
      1baABAa dans quel
      bABB1c dans ses
      B1AA1d dans ses poches
      BCbBCfe dans son
      AAACBec dans son sac
      1AeC1A dans tout
      B1cA1AA dans tout le
      Cd1bAA dans toutes
      Cd1bAA dans toutes les
      EFCCdc dans un
      2cAa1C dans un airbnb
      AA1a1bC dans un casier
      A2AABd dans un coffre
      C3AeB dans un garage
      FCCAcjB dans une
      B1A1AdA dans une tante
      CBeBa1A dans*
      CAfCa1A danse
      dBcB1Ca dark
      Hg1BdbC daro*
      Fh1AA daron
      1D1ca daron _ je
      ABa1Aba daron a
      a1aAcBA daron il
      Ac2DeC daronne
      AD1Ag darons
      mDACABA date
      bAAAaaA date de
      cCacaEB daug*
      cCacaEB daughter
      AbabABa dava*
      bbAcABA davant
      b1AaAbB davo*
      b1AaAbB davoir
      Db1d davoir des
      dB3bC day
      DB1BBfB day $
      dAdCC1a day and
      cAACbcA day i
      ADBae1B days
      AAabCda days $
      B1A1eC days _ i
      BA1ca1A days _ s
      D4dA days and
      BdbadBB de 0
      cb1BABa de 0 h
      CABecBc de _ 0
      c2DCAc de _ a
      AAA2Ae de _ acide
      DAbb1aA de _ age
      AaaaABa de _ alors
      Ab1AAcA de _ ami
      BDcd de _ an
      CbeAABB de _ ans
      Aca1ABB de _ appartement
      1BAa1Ac de _ appeler
      1EbAb de _ apres
      A1aAACc de _ argent
      ABbA1bA de _ association
      bBabBaA de _ atelier
      aCBddBD de _ au
      BAB1a1b de _ aux
      CB1A1bd de _ avant
      EBAbeCb de _ avec
      BA1BAc de _ boulangerie
      eGAABdA de _ c
      BaA1Aca de _ ca
      B2d1B de _ cantine
      Ce1aA1B de _ casser
      bbBB1AB de _ ce
      gbCaAG de _ chambre
      bc1AA1A de _ chance
      ddA1BAa de _ che
      ccA1Baa de _ chez
      AA1B2d de _ cite
      B1Ad1A de _ close
      C2gA1B de _ college
      AdCaBb de _ copain
      b1DBabc de _ cousin
      aC1dBa de _ cuisine
      kECbDBA de _ dans
      fB3A de _ daronne
      HgDedbE de _ de
      bABbBa de _ depui
      DebCbaa de _ depuis
      BdAA1A de _ devant
      caaDAAa de _ dire
      AbBa1b de _ donc
      GB1aaea de _ du
      Db1CAeb de _ e
      bA1BAc de _ eau
      CbAAbAb de _ ecole
      B1AA2d de _ eleve
      1BBcbbA de _ elle
      E2aeac de _ en
      BAABA1c de _ essence
      1e2C1C de _ est
      AeabEAB de _ et
      E1c3a de _ ete
      g1ACA1B de _ etre
      B1cb1B de _ euh
      dB1C1a de _ facon
      bAB1Aaa de _ faire
      bBbBdDA de _ famille
      BAAd1A de _ fasson
      Ec2A de _ faute
      aaA1BAc de _ fenetre
      bBA1aaa de _ ferme
      abB1AbA de _ fille
      1baa1Ca de _ fils
      a1B1bBA de _ foyer
      Bd2aBA de _ frere
      CA1B1dA de _ gare
      fDA3a de _ grand
      cb1BABa de _ h
      1A1AacB de _ hopital
      CAaa1Cc de _ i
      C2A1eA de _ ici
      1eAbBAc de _ il
      BBaAAab de _ immeuble
      aDaA1b de _ j
      BBba1b de _ jamais
      BCccbA de _ je
      aAABb1a de _ l
      CDAcA1e de _ la
      FBeAbeA de _ le
      cBBe2A de _ les
      eAA1AA de _ lit
      BAcaBAC de _ m
      B1Ab1ba de _ machine
      BeBa de _ main
      cBa2Aa de _ maintenant
      Dbb2Aa de _ mais
      BB1BeAB de _ maison
      AAdb1Aa de _ me
      beB2DA de _ meme
      aDd1A1b de _ mer
      gFb1aB de _ mere
      Ad2cBC de _ mes
      CEAAddA de _ moi
      1Ed1aAB de _ mon
      AAAAbcB de _ n
      BDdcBaA de _ non
      1ACc2A de _ nue
      e1A1A1A de _ o
      E1BAgdA de _ on
      1AAAcAA de _ oncle
      aC1cb1A de _ ont
      C1A1e1B de _ ou
      1BBaa1b de _ par
      BeAb de _ parce
      bAAaA1B de _ partout
      caCDA1e de _ pas
      eaAABaB de _ per
      cBdAACA de _ pere
      AAB1Abb de _ personne
      AaAAAba de _ petit
      cA1BD de _ plus
      BABbc1d de _ porter
      DaaAAeC de _ pote
      B1Bbbaa de _ pour
      Dabb de _ pourquoi
      Ea2c1a de _ qu
      1Ecc1dA de _ quand
      CbbDa de _ que
      bCAfAaA de _ qui
      bcbC1AB de _ s
      B3cBA de _ sais
      C3adA de _ salle
      BAa1aaB de _ sans
      baAAAAA de _ se
      eA1AAaA de _ semaine
      cBB1aCb de _ ses
      D3daa de _ si
      CeA1aAB de _ soeur
      BebCAA de _ son
      cBBA1Aa de _ su
      EAad1aC de _ sur
      AA1c1BB de _ terre
      CAcaAb de _ tour
      AB1bb1a de _ tous
      a1AA1cB de _ truc
      AbCBaCc de _ un
      CaAacDa de _ une
      Bc2aAA de _ voisin
      AbA1bBA de _ voisine
      De1A2b de _ voiture
      dacCACa de bain
      aAaB1Cb de bains
      da3BA de bains et
      eAbB1A de bin
      Be3AA de bleu
      aB1AbBA de bon
      Cc1a1aA de bruit
      AcBBaba de bus
      1a1dADA de ca
      fA2ACB de ca chambre
      eCc3A de ca mere
      cA2C1a de cache
      A1A1eBA de car
      dBcaACa de ce
      C1bab de ce qu
      DeAAAAA de ceinture
      AAAdA de certaines
      A1bAcB de ces
      fBCC1eB de chambre
      AbAcAaA de chantier
      AaAA1cA de chaque
      cB2aCa de chasse
      DD2eAA de che
      DD2eAA de che moi
      DBCAlEE de chez
      1DACbd de chez moi
      Da1d1B de chien
      BAeAb1B de chose
      1CeA1A de choses
      fDAA de cicatrice
      ahCC1b de classe
      BA2AdA de cle
      CA1e1BA de college
      ABAAjBA de cote
      1eAB1BA de cou
      acAA1AA de cou de
      D1cAabA de courage
      cAA2aB de cuisine
      BAaba1a de demander
      c1cAAbB de dire
      E1Abd de disparaitre
      CbBb1B de dix
      eA1A2B de doliprane
      bBcb1AA de dormir
      AcBa2A de dortoir
      AaeaBAA de famille
      AEA1B1f de fer
      1E4e de feu
      aAABbbA de foi
      AAAAc1A de foi je
      AAc1AaA de fois
      1BABbAc de force
      caba2A de foyer
      da1a1BA de foyer il
      BAAdAAc de garcon
      bA1BABa de garder
      A1AAAAc de garder un
      DA1a1ba de gaz
      ABBa1Ae de gran
      C1Ad de groupe
      DAd2A de guitare
      BAa1cBA de je
      B3cBA de je sais
      dd1BBC de jour
      AbbBAAc de kestion
      ABAe1Aa de kou
      aEaDDcd de l
      AAA2Ae de l acide
      Aca1ABB de l appartement
      A1aAACc de l argent
      ABbA1bA de l association
      1BaAAbA de l atelier
      bA1BAc de l eau
      BbAbA1a de l ecole
      AAa1AcA de l eglise
      BAABA1c de l essence
      1A1AacB de l hopital
      ABaAAaa de l immeuble
      B1b1b1b de l internat
      AHcdAce de la
      BA1BAc de la boulangerie
      bc1AA1A de la chance
      AA1B2d de la cite
      aC1dAa de la cuisine
      eBdBAEa de la famille
      e1A1aAA de la ferme
      CA1B1dA de la gare
      B1Ab1ba de la machine
      A2BbAC de la maison
      A1accAa de la porter
      C3adA de la salle
      AAAe1BB de la terre
      Cd1A1Bb de la voiture
      C1a2d de lait
      eADaAAb de le
      AaAAAfA de lit
      BABa1dA de lo
      afaBCc de lui
      fAAaBaB de m
      Ca1aaAa de ma
      abB1aCa de ma chambre
      cA1Daba de ma classe
      eB3A de ma daronne
      AcB2cA de ma fille
      bCd1B1b de ma mer
      bBA1bAa de ma mere
      Cea1aAD de ma soeur
      AbAAbBA de ma voisine
      ea1B1A de main
      ABA1CfA de maison
      cb2aEA de maman
      ed3E de manger
      kCDaBBE de me
      G5d de medicaments
      abADCad de mes
      AA2Cd de mezon
      aaaB1Ab de mn
      aKbgDcH de moi
      BBb2b de moi a
      B1Ba2c de moi dans
      aadF de moi en
      CA1A1cA de mois
      fa2AAB de mon
      C2gA1B de mon college
      BdBaBb de mon copain
      b1DBabb de mon cousin
      BBAA2d de mon eleve
      AbaaaB de mon fils
      1B1AcAA de mon oncle
      bAeAAAB de mon pere
      CaAAAdB de mon pote
      EA1C2e de mort
      dBABAA de naissance
      Dbb1Aac de ne
      B1b1AcA de nos
      b1AAaAb de notre
      AC1A1f de nourriture
      adaB1BA de nous
      aA2BAd de nouvelle
      GaeEab de nuit
      BABcb1a de numero
      D4e de pain
      d1A1AAA de papi
      d1ACaAa de parler
      CaA1cAb de partir
      CCb1bBd de pas
      CB1cBc de passe
      bB2B1d de passer
      A1AdAA de personne
      Add1B1B de photo
      BgBB1BB de pied
      cDBAAbA de place
      AAaAc1a de plus
      EAaAcac de plus en
      dF1A1A de poing dans
      1bAAdaA de prendre
      C3e1B de prendre un
      AAAbBa de prenom
      eAA2A de quand
      B1cAA1A de quarante
      B1cAA1A de quarante ans
      BAAcb1A de quatorze
      BAAcb1A de quatorze ans
      CB1f de que
      BBa1aaA de quel
      bAAaAAb de question
      AcAAaBa de questions
      BAda1aB de qui
      D1B1Afa de quoi
      A1AAfAA de recherche
      1bA1CaA de rentre
      1cABaBa de rentrer
      daABbB de repondre
      C1AbbaA de reprendre
      cBaAaB de rester
      eDcC1Dc de rien
      b1BC2b de ryin
      fBB1AAa de s
      AAcfABA de sac
      CAAd de sale
      CAbAdaA de savoir
      jEeDaD de se
      3e1BB de secours
      baaBB de seize
      baaAC de seize ans
      Aaca1AA de service
      dcD1BaA de ses
      Bg1C1AA de soleil
      caAAAB de sommeil
      ebBDacC de son
      Bb3Bb de sortie
      CbAABAe de sortir
      DA2bab de sou
      2aD1bA de sport
      HCda1Ad de stage
      BCA1bac de suite
      AdaC de sujet
      DDAgbaA de table
      DgACAB de teint
      eE1A de teint sur
      Aa1c1BB de telephoner
      ABA1cBA de temps
      dAb2CA de tenir
      Cd1A1A de tin
      A2B1e de toi
      I2AAiA de toit
      ccaD2D de tout
      BB1bAb de tout le
      dCAA de toute
      cB1C1a de toute facon
      aDbcBcB de travail
      aCcAAAA de treize
      aCcAAAA de treize ans
      e2BA1A de tro
      nDCcCCC de trop
      AAAdADb de trottoir
      1AAd1AA de trottoir quand
      EaDc1Af de trucs
      BA1dA de turc
      Dab1dAb de vacances
      eC1B1Ab de venir
      B2d1B de ventre
      h1CAAAA de verre
      BbaaAAA de vingt
      hBBBCAA de vivre
      BAAA2c de vodka
      aac1ABA de voiture
      F1bc de vomir
      eA1ABa de vous
      bbaCBbA de vrai
      aaA1Bca dead
      aAc2Ba deal
      B2B2d deal*
      abCbCEe debo*
      EA1b2c deboucher
      beDbBFc debout
      CaAB1ae debout $
      BFD1Al debr*
      BDB2hB debrouille
      cAAB1b dece*
      CA1jBAB dech*
      CA1h1AB dechire
      eA1a1Da deci*
      aaAaaCb decide
      cAa2BA decide $
      eB3C decision
      GABhed deco*
      aAA1eAA decoche
      BCAg decol
      AbAc1aB decole
      c1ABAa decors
      fCBA1Aa decr*
      fBCA1Cb decroche
      ABDbA1g deda*
      1BDbB1e dedans
      1BBbBbb dedans $
      a2acBA dedans _ est
      a2acBA dedans c
      a2acBA dedans c est
      BAAa1ab dedans et
      eBAaAAA deep
      c1bBcCA defa*
      Bc1b1Aa defe*
      C1bacA defendre
      cAAcBBb defi*
      1BBBAae defo*
      1G3Ad defonce _ porter
      1E3Ac defonce la
      1G3Ad defonce la porter
      ABAA1bc defoncer
      ADA2f dega*
      BDA1af degage
      eeACAE dego*
      daAA1D degoute
      fCBbABA degr*
      gAAAABA degres
      d1BaAcB degu*
      DAEAAgB deho*
      CAE1AeA dehors
      BaA1CbA dehors $
      BcA1aB dehors _ la
      1C2Ae dehors avec
      1dAa1C dehors dans
      Bc2dF dehors jusqu
      bB2Ac dehors le
      CB1AAh dej
      eCAFdC deja
      BeA deja 0
      bA2cAA deja _ deux
      1ca1BAa deja _ la
      bAAAbCb deja _ une
      B3AAe deja a
      B3AdA deja ca
      cBA2Bc deja choisi
      dABA1AA deja essaye
      AbaBAA deja fait
      EA1A1g deja mange
      CDBaBkA deje*
      BCBaAgA dejeuner
      CBceBA dele*
      A1dCBab delete
      BBAe1AA deleted
      1F1Cdcb dema*
      bDECcbB demain
      aaABDd demain $
      CAAAcaA demain _ je
      BA1Aa1d demain au
      AA2bd demain et
      aBA2dC demain je
      CA1BgCA demain matin
      C2AdAA demain matin je
      bA2cbA demande
      Bc1AABd demande $
      aAAdA1A demande 0
      bcA2BA demande _ a
      eBBAbAA demande _ ca
      ABbdAA demande _ etre
      1AbaaAB demande _ j
      eaBBAAB demande _ je
      AAAcaa demande _ la
      bACAaa demande _ le
      CA1bb demande _ m
      abCAb demande _ mon
      CadaA demande _ ne
      bAAcABA demande _ on
      Cd4A demande _ pour
      BA2acA demande _ si
      BBEhcBB demande a
      baCAbA demande a mon
      d1B1AA demande ce
      1abCAbA demande chaque
      AEg1A demande d
      BBiAEEd demande de
      EaeaA demande de ne
      AAbBaAa demande des
      2C1Aad demande encore
      Bc3Ab demande la
      Aabb2C demande le
      eAA1aA demande ou
      Cd4A demande pardon
      BgCC1aB demande pourquoi
      eAA3A demande quelle
      B2b1cA demande s
      B2b1cA demande s il
      bcBBDa demande si
      caBAA demande si je
      AA1AAd demande si l
      cAA2BA demande si on
      CbbBBcA demande toujours
      ad1BAAA demande toujours a
      C1bAAaa demande un
      DCABeAe demandent
      Faa1afB demander
      ABe1BA demandez
      ABcbA demandez _ pourquoi
      BCfbBA demandez pas
      ABcbA demandez pas pourquoi
      CcD1Cgc deme*
      CdBaBcA demenage
      Ad1AABb demenage _ fois
      I1gBdAA demi
      bcBA1Ba demi _ a
      BChAA1A demi frere
      C3fAA demi tour
      AABAdaA demi*
      cE1c1ba demo*
      DcBaa1B den
      EoBBC1C dent
      Bd2BaB dent*
      CfAAB1B dents
      1bBc1A dents $
      Ba1ABd dents dans
      IEAadh depa*
      ADBbAdb depan
      A1bBacA depan la
      Ac1B1Ad depan le
      cb3BB depan nou
      aBaaAaA depann
      ABa1dBb depart
      EABbAiD depe*
      Ca1A1cB depend
      1aAAAd depends
      BBab2A depl*
      ABaACcc depo*
      ABaACdb deposer
      jDA1AAF depr*
      fB2AAD depression
      CDcb1ab depu*
      A1dbC depui
      A1AABba depui 0
      aAb1BbA depui _ e
      AAbcdB depui _ je
      1aAABac depui _ jour
      caBA1B depui _ moi
      C4e depui _ semaine
      A1A1cBA depui dimanche
      1b1c1D depui le
      dBaaBaA depui que
      bAd1BB depui quel
      DaA1dAa depuis $
      caEbBDa depuis 0
      cA2ABA depuis 0 mois
      EbaaA depuis _ 0
      Ac1AA1b depuis _ a
      baAeBBA depuis _ ans
      B1bb1B depuis _ arrivee
      1baacEB depuis _ elle
      abCa1bB depuis _ et
      edADbC depuis _ il
      CABcaBc depuis _ j
      ADCCaca depuis _ jours
      AAadaC depuis _ les
      c1CbAcB depuis _ ma
      ABa1Ad depuis _ maman
      gaBBACb depuis _ mois
      AABaAdA depuis _ mon
      A3Afa depuis _ papa
      cAA1BbA depuis _ rentree
      CAAAbd depuis _ semaine
      1AB1AcA depuis _ semaines
      Bb2bB depuis _ soir
      EAiAABA depuis _ soiree
      CAf1AC depuis _ vacances
      BAg2C depuis ce
      gbAB1C depuis des
      bdA2B depuis des mois
      CaABcaA depuis dimanche
      DAAAcca depuis hier
      c1AA1BA depuis janvier
      C1A1bAA depuis jeudi
      1aBaAbA depuis kil
      B1cA1ab depuis killed
      eBBCA1B depuis l
      cBAgDAB depuis la
      cAA1BbA depuis la rentree
      D1eAAA depuis la soiree
      gAbBBEb depuis le
      DAfaAB depuis les
      CAf1AC depuis les vacances
      1fA1bCA depuis longtemps
      B2Dce depuis lundi
      BAAAdaA depuis mardi
      BbAA1b depuis mars
      BAA2cA depuis mercredi
      BcbA1A depuis mes
      Ccb2A depuis mes 0
      ABAc2A depuis octobre
      dABB1bA depuis on
      Dcdb1Da depuis qu
      DcbabBA depuis qu elle
      1dA1ABa depuis qu il
      aACdGgc depuis que
      CAAcaCc depuis que j
      AAac1B depuis que les
      eaC1A1A depuis que ma
      aABaAcA depuis que mon
      A3Afa depuis que papa
      BcA1cDa depuis samedi
      CABeAaA depuis septembre
      abc2Ac depuis son
      EBaAbe depuis trois
      AC1a1bA depuis un
      BAA1bba depuis une
      eaABBbB dera*
      bc1B2A derange
      DBBhbAA deri*
      1AacaAA dern*
      C1cbAAA dernie
      cAbBaaD dernier
      AbAbA1A dernier $
      C1aAeB dernier je
      a1CcbBc derniere
      E2ab1c derniere _ ca
      Bb1Ac derniere _ j
      dA1BAAA derniere _ que
      CA1aa1c derniere foi
      AbA1cBB derniere fois
      Bb1Ac derniere fois j
      d2AAAA derniere fois que
      1AAA1e deroule
      BAbBaab derr*
      DB1caab derriere
      aA1aaBb derriere $
      ABAe1BC derriere _ gymnase
      c1BBaBb derriere _ porter
      eaA1bBB derriere la
      cbAAaBa derriere la porter
      EA1fbCC derriere le
      AAAe1BC derriere le gymnase
      a1aBAbA derriere les
      GbbdBAe derriere moi
      ACbcbA deryer
      EaacAAc des
      Bf1D1Ca des _ a
      C1aaAeB des _ au
      1cBAABe des _ avec
      1BbadAA des _ c
      d1AC1aB des _ d
      baBB1a des _ dans
      BAAbAc des _ du
      AbA1AdA des _ en
      EFccbBd des _ et
      beCBa1D des _ il
      AdAGABd des _ ils
      1cAacaC des _ j
      1dBDbbC des _ je
      CCac1Aa des _ la
      BAcA1Ad des _ le
      AbaABa des _ les
      cBA1A1A des _ ma
      Daba1a des _ mais
      bBBaAAc des _ me
      dbAB1AA des _ meme
      B2caBA des _ mon
      B1bA1Ac des _ neuves
      d1BA1AB des _ noires
      Dc1b des _ notes
      Bd1dAaB des _ on
      fA1B1BA des _ ou
      1aAca1B des _ par
      CaaAAaA des _ parce
      1BCBc1e des _ pour
      Dad2AA des _ qu
      B1aaAcA des _ quand
      cCACBbA des _ que
      AC1b1aA des _ qui
      ba1aAbB des _ sous
      bCa2AB des _ sur
      1d1B1aA des _ tous
      BAac2A des affaires
      ABBf2A des amis
      CCAE1jB des autres
      3BAcb des barres
      BAbBAAd des baskets
      B1bA1Ac des baskets neuves
      1fA1AAC des bleus
      cCaA des bracelets
      bdBB1AA des brulures
      BB1e2A des cailloux
      BAAAd1A des cars
      GAfA1Aa des choses
      bbA2CB des claques
      AaAA1dA des cles
      e1AA1A des comprennes
      ABaaBa des copains
      acBBBDb des coups
      aDAB1Ab des coups de
      2ABAf des douches
      AdBA2A des fleurs
      aA2CcA des foi
      1eDBaab des fois
      cAA1bB des fois je
      g1AC1A des gants
      1A1BAAf des gars
      IDDb1Bl des gens
      B2d1aA des gens de
      aeAA1AC des gifles
      1f1A1CA des heures
      dB1AAAA des idees
      dA2AB des jours
      DeAC des lunettes
      CdAB des lunettes de
      adAAAAC des marques
      BBbB1Ac des mecs
      BCcAa1A des messages
      BdBA des mesures
      dB1B des mitaines
      dcAA1C des mois
      eBABA1A des pansements
      bBA1eAC des parents
      bcA2B des petits
      CDfDAAc des photos
      cCC3d des photos de
      1AAeAAB des pierres
      Ca1c2A des points
      bjaCCBD des qu
      abAAAaB des qu il
      EcagaCD des que
      AA1daA des que mon
      DA1A1cb des repas
      faAB1C des semaines
      A1AB2d des services
      aaCA1cA des soirs
      BA1AeA des sous
      iB1B1AB des tombe
      AcAAA1A des traces de
      Bf1A1AA des trous
      bAcBAAA des trucs
      A1AA1Ad des trucs pour
      AABA2d des types
      AeAA1aB des urgences
      AAb1bBB des vacances
      bCbA1Aa des vieux
      aBabAa desa*
      DACdfCb desc*
      d1B1cBb descendu
      A2aAdA descendu _ a
      bA1AbAa descendu _ la
      AAAaaBf descente
      ABBA1Ag descente $
      h2CcEA dese*
      fAABaCA deserve
      acAB2A deserve it
      ABdDABB desh*
      2cE2B deshabillee
      eBB1aAA desi*
      bbADA1C deso*
      dA1Ba1B desole
      eAB1AEb dess*
      fDeAbBC dessiner
      gB1B2A dessiner _ tombe
      1BfCaAa dessiner des
      dA1B1A dessins
      bB1bA1a dessous $
      EhEcBC dessus
      aab2BB dessus $
      Cb1aA1a dessus _ le
      dbAAB1A dete*
      eCDbAaB deteste
      B2c1Ba deto*
      B2c1Ba detour
      bB1bAA detr*
      aABBACj dett*
      BA1BABh dette
      1BA1eCb deu
      BbDb1ba deux
      CbA1abA deux $
      Ba1ABc deux _ a
      B2dAAA deux _ cette
      eCBABaa deux _ et
      aaaCA1A deux _ je
      B1aAbAa deux _ l
      aBaC1AA deux _ le
      AAAd1A deux _ me
      b1bB1B deux _ ont
      b1bb1C deux _ par
      bB1Aaaa deux _ qu
      CAaabb deux _ que
      haDcBCA deux ans
      dAB2AA deux ans et
      hAAA1E deux heures
      IdB1ae deux jours
      dAAB1Ba deux mois
      BA1AdA deux nuits
      a1cBaa deux semaines
      BAAAA1g deux telephones
      AA1cABd deux*
      AA1cABd deuxieme
      e1C1CBd deva*
      fBAB2B devait
      CbBaBAc devant
      d1bB2A devant $
      dcAD1AA devant _ autres
      aAAa1cA devant _ et
      A1bBb1b devant _ gare
      1bA1baB devant _ le
      AAAC2c devant _ lycee
      1E1a1Bd devant _ moi
      1A3Cd devant _ nous
      ACaBA1d devant _ porter
      1FAa1Ei devant chez
      1E1a1Bd devant chez moi
      1A3Cd devant chez nous
      D1a3c devant l
      CEaa1cc devant la
      A1bBb1b devant la gare
      ABa1Aab devant la porter
      cDBBBBe devant le
      cdD1A1C devant les
      dcAD1AA devant les autres
      1e1A1B devant mes
      bBeCAbD devant moi
      A2b1aD devant nous
      FdBb devant son
      acA1baA devant tout
      AabeAEB deve*
      dBBcAC devenu
      Baca1AA devenue
      BeEaaDe devi*
      aADa1Cd devient
      aE4b devient bleu
      Df3A devinette
      CACcAfA devo*
      C1BeAcA devoirs
      B2C1d devore
      aBabAA devr*
      1aAd1Eb deye
      A1eAA1A deza*
      aAfB1db di
      aBb1B1B di _ a
      cA1AAAc di _ ca
      AcAA1AA di _ ce
      bA1b1aC di _ e
      ad1ACBA di _ je
      aCBcAA di _ la
      bA1BabA di _ le
      eBB1A1A di _ ma
      CAbA1Ab di _ me
      C1b1aBa di _ mi
      C1AcbBA di _ moi
      dCb1AAA di _ pas
      DAcAc di _ personne
      2BBBAd di _ que
      Caa1cA di _ rien
      aaBbABb di _ se
      1aBBBad di _ si
      dBAa1AA di _ toi
      cCB2a di _ tout
      DAbA1ad di _ tu
      AB1BAaf di _ va
      jAB1ABC di a
      eBB1A1A di a ma
      d1AC1Ca di ce
      C1aa1Ab di de
      cECA2b di i
      aBAAAAd di i que
      BbAaAaA di je
      cD1abCa di kil
      c1AbB1A di killed
      BA2Abb di kon
      c2b1AB di la
      bC1DAag di moi
      EAiaACC di non
      ABA2Ac di oui
      bcAA2A di pardon
      BeBcAbA di pas
      CA1aaeB di que
      cbb1CBB di que je
      aaABAd di quel
      GbcccBb di rien
      d1aB2A di se
      EadBaAd di si
      CAbB2e di si tu
      cAaAAbB di tout
      cBaA1AA di tu
      ABa2Ae diab*
      cBkBbHE did
      AAd1A1A did things
      AbbBdCB didn
      AbbBdCB didn t
      a1Bc1AB die
      bA1A1cA died
      gBABCaC dieu
      aAbAAbA dife*
      1cCCbdA diff*
      Ba1Bada different
      aAAaAab different $
      Aa1BabA differents
      ABB1cb dima*
      b1DCdcA dimanche
      aA1DBab dimanche $
      D1aa1b dimanche _ je
      cAAAbB dimanche _ le
      A2BcaA dimanche il
      bA1iACA dimanche soir
      C1ad1Aa dimanches
      BBbCagB dine*
      ECaB1jB diner
      bCBa1A dipl*
      cCc1AAC dira*
      D1c1bAB dirai
      cBAcA dirait
      2cDcA dire
      1afBcBD dire $
      Ecbaa dire _ je
      AaBaaAa dire _ personne
      aB1aAAb dire _ que
      AacaA1B dire _ qui
      bD1Caab dire a
      dAAA1aA dire au
      BAcd2B dire de
      bAaBaA dire je
      FBaAABf dire non
      ACAAcda dire ou
      FAcdb1A dire pourquoi
      BaAcA dire qui
      AdCadCB dire*
      dbDCeCA direct
      gBBAA1A direct $
      1aB1db dis
      BBAdA1b dis _ c
      Cb1bbAA dis _ il
      GaaAAf dis _ j
      bcAAA dis _ que
      CaaAbb dis a
      dBAA1a dis oui
      a1abaDA dis pas
      EA3d dis que
      ABAd1A dis que c
      DAa2d dis que j
      FbAdeCa dis rien
      dCeDAAB disa*
      1CeeABC disais
      BAcC1ca disait
      1BAAbaa disant qu
      bb1BBAb disant que
      afcBaCE disc*
      CeA2A discipline
      c1aAcBC discord
      1bCc1Be dise
      ABAd dise _ je
      BBCd2c dise que
      ABAd dise que je
      CAAfBb dise*
      DAAfBab disent
      CA1cbbA disent _ je
      Daaa1ca disent que
      BA1cabA disent que je
      Ac1B1b disent rien
      BbBb1bA diso*
      CeAb1bA disons
      BcAaBcA disons que
      BbEcmHC disp*
      BA1AeBC disparais
      eBAAB disparaissais
      Db1fAB disparaisse
      Fa1dcBA disparaitre
      b1BcC disparaitre $
      c1b1D disparaitre _ de
      EA1adA disparaitre de
      d1bBF disparaitre pour
      c1b1D disparaitre pour de
      g2BE disparetre
      FCAAlCb disparu
      a2BcAA disparu depuis
      2ABeAa dispute
      aaAABgB dist*
      d1AB1B distribue ses
      A2AAdB distributeur
      eDAAFfd dit
      BD3fB dit _ a
      CfBeB1A dit _ ca
      dA3aB dit _ demain
      Db1a1bB dit _ elle
      Ca3bb dit _ en
      1bcb1DA dit _ est
      B2bbaC dit _ il
      DdAaAaB dit _ j
      aBCA1bb dit _ je
      BA1ad dit _ jour
      JcbdAaA dit _ l
      Ac1AaCb dit _ la
      Caaa2c dit _ les
      1aCa1Ba dit _ ma
      BA1dbaB dit _ me
      baAb1AA dit _ mon
      d1AB2a dit _ nom
      gEaA1AB dit _ on
      CAc2Aa dit _ personne
      dBB1ABc dit _ pour
      AbdA dit _ que
      aDb1Aa dit _ si
      1CcAB dit _ suis
      DAbbAB dit _ tu
      dACB2B dit _ va
      dcCA1CA dit a
      EdA2a dit a l
      BAcB1A dit a personne
      adCB2A dit au
      bEb1aBb dit c
      bEb1aBb dit c est
      fFaAAAA dit ca
      A2BaBb dit ce
      1bBaAAA dit comme
      C2c1aA dit d
      ABbB1ac dit de
      BAb2ba dit de ne
      BbbA2B dit elle
      bBB2Aa dit euh
      hDD2A dit il
      CA2ca dit j
      1CcAB dit je suis
      bB1a1bb dit kil
      Edab1AA dit killed
      B1Ad1AA dit maman
      dBa1a1A dit moi
      dABC2c dit mon
      d1AB2a dit mon nom
      EEfBAb dit non
      aabB1Ca dit on
      D1AA1dA dit ou
      CBbaAaa dit oui
      aCGbaca dit qu
      BC2ad dit qu a
      Ab1bAaB dit qu elle
      bBDdbBA dit qu il
      eD1A2A dit qu on
      FbccD1c dit que
      BaaABaa dit que c
      acBbAaA dit que ca
      CfCBAaA dit que j
      bA1Ca1a dit que je
      CAbc1A dit que l
      B1aB1ad dit que les
      aDb1Aa dit que si
      cb1AAAC dit quelle
      Db1d2A dit rien
      CcaaAEd dit si
      Cab2Aa dit si je
      A1bcABA dit si tu
      BbA1aAa dit souvent
      BcAA1aA dit t
      1eBB1aA dit toujours
      C1aadA dit un
      BA1Ad dit un jour
      bBBBe1B dite*
      bAABd1A dites
      lCAADA dites a
      F3e1A dites pas
      Db2aA dites pas a
      BaaAAc dites que
      CbA1aA dites rien
      1cB1Bcb divo*
      1cB1Bcb divorce
      B1ABAab dix
      1A1Ca1c dix $
      D1BBaf dix _ ans
      bCbaA1A dix _ et
      Dc1AAaa dix _ heures
      cAAAaC dix _ je
      aAabaB dix _ par
      AAd1BB dix ans
      c1bAABA dix fois
      F1D1bg dix huit
      CADAbfa dix huit ans
      AAA1Acb dix jours
      DbaA1a dix neuf
      BB2Ae dlo
      1BeBAdE do
      bA1baEc do $
      BAbc1A do _ course
      BA1BaBb do _ do
      aAcA1BA do _ in
      Dc1AcA do _ on
      CAaa1b do any
      ABABA1d do i
      1DaA1Bc do i do
      fBbBAAB do it
      BAd2AB do stuff
      CcAdAAa do the
      CBeA do things
      Cc1Aa do you do
      ae1A1CA doct*
      bcB2BA docteur
      Bb1BAb does
      acAB2a does it
      AaAaabB does*
      AaAaabB doesn
      AC2baB doesn _ know
      AcBA2b doesn _ like
      CA1Aac doesn _ want
      AaAaabB doesn t
      AC2baB doesn t know
      AcBA2b doesn t like
      CA1Aac doesn t want
      bcCb2E dog
      Dd1aD1b doi
      CgbGBD doig*
      BeBAAA doigt
      AbdFBC doigts
      c1AA1C doin*
      c1AA1C doing
      Eaa2be dois
      AbAA1Ab dois _ pour
      eCbCcCa doit
      A3eAB doit _ savoir
      A1AA1Ad doit de
      Aaa1dBB doit pas
      A3dAB doit pas savoir
      Aab1bAA doit savoir
      eA1A2B doli*
      eA1A2C doliprane
      CDbAAhB domi
      CE1AAe domi*
      BDaAAdA domicile
      ABbab1A don _ go
      aACa1ba don _ know
      C1e2BA don _ like
      Cc1A1a don _ mind
      b1BAb1A don _ really
      B1dA2A don _ send
      B1BAbaa don _ tell
      Dbbaaab don t
      ABbab1A don t go
      aACa1ba don t know
      C1e2BA don t like
      Cc1A1a don t mind
      b1BAb1A don t really
      B1dA2A don t send
      B1BAbaa don t tell
      CdbCDgE donc
      AcAA1aA donc j
      aAeaA1A donc je
      CAa2d donc la
      gDBCBcA done
      BbA1Ac done $
      adA2BA done _ cou
      1acB2B done de
      f2A1BC done with
      aBA1Dca donn*
      A1bACaA donne
      BAca2a donne 0
      cbB2BB donne _ coups
      cABA1AA donne _ ses
      CCc2b donne a
      ceA1ACC donne des
      caA2BA donne des coups
      bAAbBAa donne mon
      CbBaacc donne pas
      bA2BbA donne plus
      caB1A1A donne son
      1aBb1Ab donne un
      Bbc3A donner amwin
      aibAALg door
      AeAAbAA door $
      BadaAB door and
      1D3Ac door in
      Ch1AAAA door*
      BhAAADa doors
      BcA1A1a doors and
      AJbB1lD dor
      dbDBA1B dor _ la
      BBCa1ba dor _ le
      C1B1BeA dor _ un
      bcA1aB dor a
      eBaA1A dor avec
      BB3cA dor dann
      HBB2jF dor dans
      BaBAAdA dor dans la
      BABb1cA dor dans le
      h1C2C dor pas
      e1A2D dor pi
      CA1da1a dorm
      FCdCcjE dorm*
      BAgBBAA dormais
      eC1BAdC dorment
      D1C1d1B dormi
      caBbAC dormi $
      1B2Bd dormi _ l
      1B2Bd dormi dans l
      C3dA dormi et
      c1aBFcA dormir
      Cae1aBB dormir $
      eABA1Aa dormir _ je
      Ad1A1aA dormir _ l
      CaA1Ad dormir _ le
      ABd2AA dormir _ mon
      1AAABcA dormir _ sais
      DA2Ad dormir _ soir
      1Bd1ABA dormir avec
      ABe1BCA dormir chez
      BcB1adB dormir dans
      1cBB1aA dormir dans la
      e1BAACc dormir et
      cAAAAba dormir je
      1AAABcA dormir je sais
      AAacFeF dors
      g3bDA dors _ depuis
      BA2AdA dors _ la
      a1BAAbb dors _ le
      AcB1aAB dors _ une
      AAA1Bc dors a
      AAA1Bc dors a la
      1bc2BA dors avec
      BACA1d dors dans
      hbA2Ha dors pas
      dA1bbDB dors plus
      d3bCA dors plus depuis
      1EAGahB dort
      1e2ACa dort $
      cBBBAeA dort _ le
      E1C2eA dort _ un
      ABaAAaA dort a
      d1fAAAA dort avec
      CCDBbjC dort dans
      cABA1cA dort dans le
      AaA1aDd dort plus
      A3dC dort tout
      caAbBAC dort*
      bbAbBAC dortoir
      LkBeacE dos
      AaAaabB dos $
      Ab1BcA dos de
      aba1CAA doss*
      ac1ACA dossier
      Dba3c dou
      bBABbAa doub*
      B1AAdA doublure
      eB1AB doubt
      EChEAiG douc*
      bbAB1AA doucement
      1BeCCcD douche
      c1Bb1C douche $
      AAC2d douche _ l
      CaAB1c douche _ la
      A1AC1eA douche a
      CaAA1c douche a la
      B1AA1e douche au
      EBdBAgA douches
      A1dAAB douches _ jour
      CAaB1e douches a
      A1dAAB douches par
      A1dAAB douches par jour
      AB2bac doud*
      aB2caA doudou
      gDBbDCA doul*
      dDBbABA douleur
      CB1c douleur $
      abAA1Cc douv*
      abAA1Cc douvan
      bB3Bc douvan _ la
      2aAcBA douze ans
      AbbbAEd down
      dAAB2a down _ the
      BaAd2B down and
      eAAA1AA down for
      CdAa1BA down the
      A1AAbAe down*
      A1AAbAe downstairs
      1CbAaA dp
      CA1Cac dpui
      bcc1BAB dpui*
      Af1B1AA drag*
      cb1BA1A drags
      AA1A2f dran*
      DA1A2f drank
      dAAAAAA drap
      bBaaAAA drap*
      d1BabCB draw*
      eA1b1AA drea*
      Ae1a1Bb dres*
      AfC1aA dressed
      AdAaA drin*
      BdB3A drinks
      EIeBcCi driv*
      cG1aaBa drive
      C1aBb1c driver
      CCc2Ae driving
      DCcCAAd drog*
      DC1B1Ai drogue
      CBCA2g drogue $
      2b1AAD droguee
      HcDda1b droi*
      Fd1b2a droit
      Abb1B1A droit _ dire
      bd1A1AA droit d
      EcAcABe droit de
      Abb1B1A droit de dire
      DaAabb droite
      BB3dA droite _ gauche
      BB2bdA droite a
      BB3dA droite a gauche
      bBCdAAd drol*
      1AAbAAc drole
      C1ad drole $
      CaBA1bc drop*
      c2C1Aa drow*
      aaAB1Ac drowning
      3CAAe drug*
      2ACAAe drugs
      AacBAA drunk and
      eA1A2A dt
      Ba2ad du
      ecaBEAA du 0
      fA2ABA du 0 e
      GeDaeb du _ a
      cAaaA1A du _ au
      BaABaa du _ avec
      ABCfBaa du _ c
      BBaAAab du _ ca
      a2AcDA du _ ce
      bAb1AAA du _ cette
      aabBAb du _ comme
      AccEaaA du _ de
      bB1Ca1a du _ depuis
      dBABAAa du _ du
      ebaDBBa du _ e
      AFdB2d du _ elle
      DbBb1aa du _ en
      ECB1gCa du _ et
      1DcDAca du _ i
      fIaCaeB du _ il
      1AbabCA du _ j
      CaaBcbC du _ je
      aBABbAa du _ jusqu
      BC1ABiB du _ le
      bAAAAaa du _ ma
      bCA1Aaa du _ mais
      DAafBAb du _ me
      aaBbA1a du _ mon
      ABCfAab du _ on
      D4Af du _ partout
      B1AaeaB du _ pour
      Ba1baDA du _ quand
      EA1cbAb du _ que
      BBbaBbA du _ qui
      BhCA1B du _ sur
      eBA2B du _ tout
      Bc1aA1A du _ un
      1AA1BAc du balcon
      AccAB du bar
      1AafACa du batiment
      cAAAaBA du bien
      aA1C1c du bruit
      ACcA2A du bureau
      A1eAbBA du bus
      BAA1cbA du camion
      AABaAbC du canal
      AAcc1CB du car
      B1Ad1A du cdi
      BBaAfE du centre
      Eg1BBe du chien
      BBcd1CB du club
      1D1fAa du cou
      aa1aAdA du coup
      Da1d1B du deuxieme
      cAAA1AA du dortoir
      Cd1A1A du fon
      Cd1A1A du fon de
      Dc1dAEA du fond
      Be1BAB du fond de
      aC1ahJA du foyer
      D1a2ac du gymnase
      C2A1dA du hall
      CAad du jour
      ddaD1ca du lycee
      AAAbABa du magasin
      ccCBAA du mal
      BB1BBf du marche
      aC2c1A du mat
      dbAfBEB du matin
      GCAAAfb du mois
      CCA1AeA du pain
      1AAC1fB du papier
      d3AC du pon
      g1A1BE du pont
      AACb1Ad du quartier
      AbAD1aA du ri
      CeAA1a du riz
      AaBAABe du san
      Df3A du skate
      CAAAAeA du stade
      A1A1e1B du stop
      dA1A1B du toit
      2b1BcA du tout
      Bea1aaD du travail
      aaAAAbA du troisieme
      1BdB2a du vestiaire
      AC2bb du voisin
      BDcA1ca dun
      ceBBB dur
      Ec1f1AA dure
      AB1d1BA dure depuis
      dA1AAa durer
      ABa1baA duri*
      ABa1baA during
      AAAAafC duve*
      AAAAafC duvet
      DAAda dy
      AFAbg1d e
      Ab1baCA e $
      C1AbBeB e 0
      B1A2dA e 0 dans
      Bc1AAa e _ 0
      1BcCB1b e _ a
      CAa1c1c e _ avec
      Fca2Aa e _ ca
      aC1C1fc e _ dans
      C1BaAbc e _ de
      Ba1caAb e _ di
      cAa1BA e _ doi
      hCaAB1A e _ e
      ABb1A1c e _ el
      aAAAbAa e _ fais
      Ad1C2A e _ fini
      BcCaA1c e _ i
      BacB1aA e _ il
      bcdaCCa e _ je
      1bcBbBC e _ la
      dBAbA e _ le
      F1Ada e _ m
      a2bAaE e _ ma
      BcAAbA e _ matin
      GACbdBa e _ me
      Cabc1BB e _ mon
      Bb1CdbB e _ on
      B1A1aAc e _ par
      BBAAb1d e _ pas
      Ba1dAAA e _ que
      bBAd1AB e _ rigole
      b1B1bAA e _ un
      CA1ccaA e _ vacances
      DcbA2A e _ vais
      bAaAaBA e _ veux
      BbAB1b e _ y
      1BcABaB e a
      1aC1dAA e an
      CfBaA1A e apre
      AdaCBBb e ca
      bBe2BA e de
      aaB1ABc e depui
      abbBAAA e el
      cCAAc e en
      DbgbBFa e i
      Ca1c1Ab e i di
      BAabA1A e i me
      aBb1aAA e i veux
      aGBeacF e il
      cCbCBa e il a
      A1AcAAb e il me
      A1Ac1AB e il mon
      caaAaB e j
      eGaAbDG e je
      1BBBcA e je me
      A1AaBc e je reste
      AcDAA e la
      ab1abAC e le
      Ab1A1dA e ma
      aBcB e maintenant
      dbDe1A e me
      bdBDaeC e moi
      cb2AAA e moi je
      Bb2abA e moi on
      ACcAAbb e mon
      BBBcBb e on
      ABAd2A e on me
      BA2AAc e par
      dB1AAaB e parti
      A1B1bBA e parti de
      eBABacD e pas
      Ae1C e personne
      D1da1B e que
      dABbAAC e se
      AAdA1AA e sinon
      C2AdaA e son
      CC1A1Ah e tonbe
      bBBa1Ba e tout
      baAa1BA e tout le
      1a1AdEB e un
      B1BaBBc e y
      Bc1b1aA each
      AeaCa1A each other
      AdBa1A ear
      BD1d1dA earl*
      BAab1dA early
      D2caA easier $
      1ABdAaD eat
      Cc1d1D eat _ the
      Ab1B1c eat at
      A2e1F eat lunch
      AA1c1D eat my
      E4fb eate*
      E4fb eaten
      AAAb1bA eats
      bcGaCdD eau
      Ca1A1d eau _ la
      AbAb1B eau _ sur
      abAa1C eau bouillante
      BAAa1cA eau chaude
      AbAb1B eau chaude sur
      Ca3eA eau pour
      Cc1bAa ebou*
      A1Be1AA ecar*
      Fab1hDC echa*
      BBfaADA echange
      AAc1ABa echange de
      DeB1hCB echappe
      ABA1eAB echappe de
      Cb2d ecol*
      Cb1ca1a ecole
      cabDCBa ecole $
      1CaabBb ecole _ a
      1a1B1dC ecole _ des
      AB1eAAa ecole _ pas
      BAde1BA ecole a
      CdAaAa ecole avec
      bAAAAb ecole et
      Ad1caAC ecole il
      ca1BBa ecole je
      AD1bbA ecole la
      A2Cd ecole la plus
      CBAea1A ecole ou
      B2dB ecole ou personne
      DB1AfbB econ*
      DB1AfbB economies
      dA1bBCa ecou*
      c2AACb ecoute
      bBAdA1A ecoutes
      ceDaB1C ecra*
      aAacAA ecran
      aECa2d ecri*
      a1DA1cb ecrire
      CABBaae ecris
      BA2AAd ecris _ cachette
      BA2AAd ecris en cachette
      iFbCCCB ecrit
      AB3ad ecrit _ il
      cAADAac ecrit qu
      c1AB1Ba ecroule
      B2AAac ed
      1Db1BAf ede
      BA1BA1e ede moi
      c1A1ABc edge
      b1AA1d educ
      bj1GfFC educ*
      AdaA1AA educateur
      AcABcB education
      d1bAB1B educatrice
      ABc2Ba effa*
      E1Ae1Ad efface
      CAAd2b efface ses
      dBcEAAA effacer
      B2ABfA egli*
      B2ABfA eglise
      AfBa2D egor*
      AfB3D egorger
      D1aDbeA eigh*
      BbbA1bA eight
      ABACbd eighteen
      AAAcABb eith*
      AAAcABa either
      Ad1F1Ab ek
      bAbB2A ek mon
      1cBCbBe el
      AAb1bAB el _ 0
      Be4A el _ brule
      b1abAAA el _ di
      bab2BA el _ fais
      dAaAAC el _ la
      bC1A1ab el _ o
      1E1c1af el _ pas
      FBA1AAe el _ plus
      cC1A1aa el _ quel
      Cb1ac el a
      BAAa1c el di
      cD2a el e
      De4A el la
      Be1A1AA el ma
      Ei1AAB el me
      EC3Af el repond
      CB4c el repond plus
      fC1a2B el se
      dB1a2A el se fais
      bBBbbAb el veux
      fC1A2A elas*
      fC1A2A elastique
      Bd1AcA ele
      CbCACec elec*
      dBAAAaB electricite
      Ca2Aba electrics
      BcAA1a electrique
      CAAcaeA elev*
      bcADdaa eleve
      AD1b1b eleve _ a
      AAAAAbA eleve _ dans
      AbbAAAd eleve _ de
      bBAb1a eleve _ la
      CA1Aba eleve _ les
      BdACAc eleve _ toujours
      1bbbaC eleve a
      cAdB1BA eleve de
      A1A1AAd eleve est
      C2aAc eleve garde
      A1AAbab eleve m
      eAaCAB eleve s
      CaAA1ad eleve vient
      Ca1A1Ad eleve vient de
      AA1a1dB eleven
      cAA1AaA eleven and
      ADAgC1A eleves
      d1bEbBb elle
      aBa1BcA elle $
      A1c1aE elle _ 0
      Dc1CcaA elle _ a
      B1C2ac elle _ au
      c1ABaAB elle _ avec
      CAA3c elle _ bizarre
      CaaAbbB elle _ c
      cD1A1cB elle _ ca
      bBa1AAA elle _ change
      aAAb1Cd elle _ dans
      AB1abaA elle _ de
      BB1bbA elle _ demande
      ca1CcBC elle _ des
      cAbd1AD elle _ dit
      1BBaAcA elle _ donne
      DdbaA1A elle _ elle
      eAA1AA elle _ enleve
      c2aABb elle _ l
      bccaDCC elle _ la
      AAe1BaA elle _ le
      CCad1c elle _ les
      BcA1A1a elle _ ma
      BcAAaa elle _ moi
      1c1AAAB elle _ mon
      BbB2Ab elle _ partie
      BAdCbBa elle _ pas
      H1A1Aai elle _ plus
      aCCBbab elle _ pris
      1CbcCBA elle _ qu
      AAAAcA elle _ quatorze
      DcBCabc elle _ que
      D1c2b elle _ quinze
      C3A1d elle _ repond
      fAaAAA elle _ se
      dDaAaAB elle _ ses
      dAA1aAB elle _ sur
      Ae1BA elle _ tire
      AB1A1bb elle _ tombee
      ccA1BB elle _ toujours
      AdcBaD elle _ un
      bBbAA1A elle _ veut
      D2abAa elle _ vide
      EA1AfcC elle a
      bBa1AAA elle a change
      Da2baA elle a deja
      AbBAa1A elle a des
      A1bdB1A elle a dit
      aABaaaA elle a pas
      1ACBaab elle a pris
      AAAAcA elle a quatorze
      D1c2b elle a quinze
      AceBAD elle a un
      cBbA elle au
      AbAAbAb elle avait
      BB2AAf elle bouge
      DA2A1e elle bouge plus
      bC1aaaB elle cache
      cBA1Ac elle compte
      AAa1aCb elle depuis
      aBb1a1B elle dessiner
      bbC1B1D elle dit
      aBaA1Ab elle dit pas
      1AbcBCA elle dit qu
      CbBABad elle dit que
      caaA1AC elle dit quelle
      AaA2dA elle donne
      AacaA1A elle en
      BCCed elle est
      BbB2Ab elle est partie
      Bc1a1Aa elle est pas
      B1b1aBa elle et
      daAB1BA elle etait
      cb1ABB elle fait
      BAca1CA elle ferme
      1Aca1C elle ferme la
      dc3AD elle garde
      CAA1aca elle la
      Ae2ADa elle le
      AbBAda elle m
      Ba1Bba elle m a
      aBaAaaA elle m appelle
      cbCA1aA elle ma
      cb1a1BA elle mange
      cb1a1BA elle mange plus
      FkDC2A elle me
      b1AAaBA elle me dit
      Ae1BA elle me tire
      dAa1AAA elle meme
      1ABB1ac elle n
      C1A1a1c elle n a
      C1aBA1c elle ne
      bAbAAAA elle ne veut
      cAaAAaA elle nous
      bBdBa1a elle parle
      bAdAA elle parle plus
      EAhAAB elle pleure
      c1AA1Ab elle reste
      caAAAa elle rigole
      1AcA1CA elle s
      1AcABB elle s est
      eF1a1Ea elle se
      bBabA1A elle sort
      AcA1AAa elle tient
      gBAA1BA elle va
      dabaC1D elle veut
      Cad1AAB elle veut pas
      BEDiBAB elle*
      BEDiBAB elles
      bB1B1b elles sont
      Bb1BeAA eloi*
      ca1AAAB else
      Daa2bA else $
      aDaaaAb em
      EAB2be emba*
      AGlDbCa embr*
      aCdBaAB embrasse
      ACd1A embrassee
      1AAAaAd embrouille
      1CAc1Ab eme
      A1aB1Df emme*
      AcaA1Bb emmene
      1CAA1Bd emmener
      BAbaA1a emoj*
      caBAA1a empeche
      ABAa2e empl*
      AC2aAc employeur
      CABC1f empo*
      CB1CAg emporter
      BB1B1c emporter les
      AcBa1Aa empr*
      BAA1abb empt*
      ABA1abb empty
      B2a1Ad empty $
      a1acB1A en
      ABAg1Ca en 0
      EfaaAA en _ a
      fBBBBAA en _ air
      aDbAAb en _ alors
      a1AbbC en _ ans
      1cAC1ab en _ au
      AACcAab en _ avec
      aBAca1A en _ c
      A1AAabc en _ ca
      1AbCAc en _ ce
      1dB1ABb en _ chez
      aAbABBb en _ d
      aAbACEi en _ de
      Ac1da1B en _ depuis
      bCBc1c en _ des
      CBAe1a en _ devant
      bb1BB1E en _ et
      c1AbAB en _ euh
      FBcb en _ genre
      dFA1Ba en _ j
      ABbb1aa en _ jamais
      1CcBd1A en _ je
      CbA2b en _ l
      AB1AdCA en _ la
      CaA2ba en _ le
      AAAdAB en _ les
      aAAA1cA en _ m
      bAbaaBB en _ ma
      ABdabAA en _ mais
      eB1A en _ me
      ca1C1aA en _ mois
      C1BC1cc en _ moment
      faBB1Ba en _ mon
      DAAdc1A en _ nuit
      hB1GDcB en _ pas
      B1Ac1b en _ personne
      a1cAA1C en _ plus
      B1eA2A en _ profite
      aBAAaAd en _ qu
      dCaAAA en _ que
      bD1B2c en _ sinon
      BaaaAAa en _ tous
      CbAaabA en _ tout
      Bc1ab1A en _ un
      Bb1bAdA en _ une
      AaaaacC en a
      Ebbbb1A en a un
      EaB1bda en ai
      aB1Bac en ai plus
      aA1AAbb en aout
      daAA1AB en arriere
      BAA2dA en atelier
      C1aAAd en avance
      B3AdA en avoir
      BAcA2a en ba
      DC1HCBi en bas
      AC1B2b en bas avec
      Abc3B en bas et
      aeA1ABA en bois
      AAAAAc en boulangerie
      1CaAaab en cachette
      BAc2AA en cam
      bAAaAb en cap
      CA2fCA en cavale
      B1BC1dc en ce
      C1BC1cc en ce moment
      CcAaA1A en chaussettes
      dabH2a en classe
      AABc1aA en cour
      aBAcCe en cours
      caAB2a en cours et
      BAacaA en craint
      dBAA1aA en cuisine
      F5g en danger
      EabbB en dernier
      Be1A1AA en dessous
      eAACaaa en disant
      aBAAbaa en disant qu
      AAf1ADA en echange
      AAc1ABa en echange de
      bBAAAb en eps
      EA1Be en espagne
      e2AAA en esperant
      BCaA1Ag en face
      CcCbABc en fait
      AbaAAAa en fait euh
      lCA1BFG en finir
      b1bBAAa en france
      BAAAeB en fug
      CAAAdAA en fugue
      AeAAA en internat
      aaaAaaB en juillet
      BcaBadB en juin
      eBBBCAA en l
      fBBBBAA en l air
      A1dA1AA en libye
      CAbcbCa en ligne
      cCaBA1A en mars
      1cd2AC en me
      e1A2AA en moi
      a1AA1Cc en moins
      aAcBBba en parle
      AAeCaAB en parler
      cBAbaBA en peux
      dAAaaBA en peux plus
      cBba1A en pleurant
      DA2bea en plus
      d1AaA1C en prison
      aAAcAAb en riant
      babDb1A en rigolent
      Bf2A1B en securite
      aACc en stage
      CABAe1a en stop
      cA1aC1a en train
      d2aC en train de
      Cbb2B en trois
      Dbaba en une
      eBBaAB en vacances
      Ccb1BA en veux
      B3Bbb en ville
      BCABdAb en voiture
      1CbabA en vrai
      CAaAac en vrai je
      Dd1a1Aa enca*
      C1gBBd ence*
      DBjBBdA enceinte
      BAAA1c enceinte $
      AAe2A enceinte _ mon
      AAe2A enceinte de mon
      aCcc1CA encor
      DgD1Ac encore
      bb1A1cE encore $
      BAA3d encore _ l
      eaADAAa encore dans
      Dd1A encore je
      jDADaDc encore la
      CeAB1A encore les
      Ca1A1ab encore une
      cfCGDcb end
      fB1B1Ba end $
      C3Ad end _ the
      hAABCB end it
      BcA1A1a end je
      cAAAaB ending
      CAaBAcc endo*
      BAAA1cb endort
      BcBaBfC endr*
      2BaBfC endroit
      DdAAaA endroit $
      B1A2dA endroit _ dormir
      cA1cBAA endroit ou
      AdAA1bA ends
      DmDCBEB ener*
      BhCBBCB enerve
      DeAA2A enerver
      FhcDDaB enfa*
      Ad1A1AA enfance
      1db1AAC enfant
      E1aCCcc enfants
      CdHfEFb enfe*
      BaAd2B enfer
      ecDaCE enferme
      1d1C1AC enferme _ la
      Ag1A1AD enferme _ ma
      1dAB2A enferme a
      eDaC enferme avec
      CcBdAAA enferme dans
      Ag1A1AD enferme dans ma
      DAB1B1e enfermee
      CaA1A1d enfermee dans
      BcAa2A enferment
      bAAaAaA enfi*
      bBaaAaA enfin
      BBCb1cA enfin _ me
      BcA2Aa enfin _ on
      baA2CA enfin bref
      bBbA2a enfin il
      BAaAAba enfin j
      BABaa1a enfin je
      BBCBiEA enfu*
      CAABdBA enfui
      AAA1dB enfuie
      fCAA1A engi*
      eA3B engine
      eBAA engines
      eC2AA enja*
      eC2AA enjambe
      bAcCbBa enle*
      baACAAc enleve
      Da1A1bc enleve $
      bbCAA enleve jamais
      bCd2AA enlever
      Bac1AAA enme*
      bAAA1bB enou*
      bAAA1bB enough
      De3AA enquete
      aAAAbAa enro*
      aacA1CA ense*
      c1dCAB ensemble
      g1BB1C enta*
      fA1C1B entaille
      ejFDAIa ente*
      Dh1AaDa entend
      acAB1A entende
      ABacBAA entendre
      1a1cBD entends
      BD1c2b entends des
      BcAcA1A entendu
      bB1Ba1a enterre
      fCAC2A enterrement
      A1CcAab enti*
      B1Ab1Ac entier
      D1hDEab entr*
      baAA1Ab entraine
      EBhBABA entraineur
      a1f1D1C entre
      dbACA entre _ et
      BBd entre _ jambes
      DCcc1AA entre dans
      AaA1Ad entre deux
      ABcA2A entre nous
      ABBa1ae entree
      b1aBAAA entreprise
      aaCAcaA entretien
      dBB2aA entretien $
      ea1A1C enve*
      e1BA1A enveloppe
      1CdBA1A envi
      cc2bHC envi*
      ea2bGD envie
      F1bc envie _ vomir
      BbaAcB envie de
      F1bc envie de vomir
      DChCaaA envo*
      CAdbA1A envoi
      C1acA envoi de
      aD1Aa1b envoie
      1ACA2d envoie _ photo
      c1C1A1a envoie _ photos
      2Dc2a envoie la
      AAcA1aB envoie pas
      aAfBC1A envoye
      AAdB2A envoye _ photo
      Ac1AcBC envoyer
      CaB2ca envoyez
      CfbBABA epau*
      Fi1B2A epaule
      cCb1AAA epaules
      bBAABbc epi
      Aaa1bCb epi an
      Cc1c1AB epi moi
      cBBA epon*
      cBBA eponge
      aBAaAb eps
      DBefABC equi*
      D1agABC equipe
      1eDA2B erase
      eB3AA ereur
      baA1ABA erre*
      baA1ABA erreur
      BAd1aAb es
      CcDdfDC esca*
      BcAcCaB escalier
      dA2BcC escalier $
      AA1cAcA escalier de
      1CB1fB escape
      1CB1eA escape from
      GA1ClCA espa*
      GA1ClCA espagne
      eaAAABa espe*
      e2AAA esperant
      f1A1BAA espere
      d1AA1BA espo*
      d1AA1BA espoir
      gA2BAA espr*
      Ad3BA esqu*
      hFABBDd essa*
      1EAAA1f essaie
      aDA2Ae essaie de
      kB1CCDA essaye
      dB1AAAb essaye de
      EDaAABf esse*
      CDABABh essence
      BA1A2d essence dans
      aBABbab est
      AABb1ac est _ 0
      BbaCBag est _ a
      bDCCdAa est _ avec
      Db2aa est _ bon
      AeAAAAA est _ c
      Bd1aCAa est _ ca
      Bb1e1AA est _ calme
      bAABaA est _ ce
      fCBAAAA est _ chat
      B1DAb1c est _ chez
      bCAaBAc est _ comme
      Bbd2AA est _ copine
      cBBaaBb est _ d
      1CA1aBd est _ dans
      cBB1eAC est _ de
      cB1A1Aa est _ dedans
      aaCAa1A est _ depuis
      eE1AAa est _ derniere
      aeFabB est _ des
      2fA1AB est _ devant
      1AAAiBC est _ du
      cAaABa est _ elle
      baCA1bA est _ en
      BADdBca est _ et
      1cAAaAA est _ facon
      abBbbAA est _ fait
      Bad1AAA est _ frere
      Bd1A1A est _ guerre
      E2Aac est _ il
      C2eAbA est _ ils
      aE1adA est _ j
      e1AAACA est _ je
      EBbb2c est _ jeu
      aacA1CA est _ kon
      DgA1CBb est _ l
      a2Fbac est _ la
      ADAAAhA est _ le
      Aa1cB1a est _ les
      cdAA2A est _ lui
      AEAA1ec est _ ma
      BeAB2A est _ maintenant
      bAca1AC est _ mais
      A1acA1B est _ me
      CdB2Ba est _ mere
      Ab1aACB est _ moi
      acBaBB est _ mon
      ABd1aAA est _ nuit
      Bf1B1aA est _ on
      CaaA1Aa est _ ou
      EB1aAEg est _ par
      AbAAaab est _ pas
      CaAb1A est _ passe
      Cba1AAA est _ pere
      BcAa1A est _ pire
      d1B1aCB est _ plus
      ACA1b1d est _ possible
      DbBBaaA est _ pour
      ba1bAAA est _ prison
      eB3A est _ punition
      1ca1aAC est _ qu
      DaAb1a est _ quand
      BBbdAa est _ que
      BCdA2B est _ quelque
      Df1CAAA est _ qui
      1AAAdB est _ rentre
      3AaeA est _ seul
      bBaCbb est _ seule
      bBbB1AB est _ si
      DB2A1h est _ sur
      CD1AA1f est _ terre
      1dA2BA est _ tour
      BBA2bc est _ tous
      caBA1AA est _ trop
      aAcAaCE est _ un
      AaCbBa est _ une
      DbaAa1a est _ y
      bC1BAaB est a
      aA2BbC est a la
      GfgB1aB est arrive
      1dA1ABa est arrivee
      cCAAaca est au
      B1BAab est avec
      bAaAAAd est bien
      c1dAAAC est bizarre
      Deb2AA est ca
      CfcdBBC est ce
      Dbbb1a est ce que
      AABAafA est chez
      1AD3d est coincee
      eA1AAAB est comme
      CAabAbA est complique
      BB3eA est coupee
      ABBAABl est dans
      BBB1bAe est dans la
      cAdCACC est de
      BcAA2A est de l
      cAA2BA est decide
      bA2BbA est deja
      aG1A1Af est derriere
      1D2A1c est derriere la
      aDAeA est des
      AE2A1c est devant
      cBAbAC est devenu
      1BEaa1d est en
      ba1bAAA est en prison
      1CbaaBb est encore
      DcAb2A est euh
      AA1AcCa est fait
      ABCAbd est fini
      CcbA2B est gentil
      BAaA1bA est gentil mais
      bDbA2A est grave
      BBa1bc est important
      BBAA1bd est jamais
      1caAaAC est l
      bbdcADE est la
      cC1AA est la derniere
      Bd1A1A est la guerre
      aAaCcbB est la seule
      Aacb1AC est le
      eCAAAA est le chat
      BcAa1A est le pire
      aaaA1cA est le seul
      AAAda1A est les
      d2AA1B est loin
      Cb1B1Ac est lui
      Cb1B2c est lui qui
      Cd2A1a est ma
      Bbb2AA est ma copine
      CdA3A est ma faute
      D1aca1c est mieux
      AbAA1Ac est mis
      AbAA1Ac est mis a
      bCBcAA est moi
      dC1A est moi avec
      cdADA1A est moi qui
      aaaF1dA est mon
      A1d1AAA est mon frere
      ba2bBb est mort
      Be2ACA est nerveux
      BaaA1Ba est normal
      B1dAA1A est notre
      CEAAA1h est par
      CD1AA1f est par terre
      fbA1Adb est parti
      c1BaCba est partie
      BgABb1C est pas
      bAAb1aA est pas grave
      EebAa est pas la
      ba1BABa est pas le
      BbcA2A est pas moi
      b1ABBAA est pas une
      aBf1A1E est passe
      cbAB1AB est pire
      Daabcba est plus
      Cb1e1AA est plus calme
      bbAAA1A est plus la
      AB2c1b est plus possible
      AB1AAae est plus sur
      bAAAaaA est possible
      DbaAbAa est pour le
      bA1a1BB est pour moi
      A3cCA est pret
      ABCaDce est que
      DA3cc est quoi
      dAaA1A est rentre
      da2AB est reste
      1da1BBA est revenu
      Abac1DA est rien
      bCaA1A est rien c
      BdbCAaB est son
      Bb1B1c est surtout
      AaAbAAA est t
      1A2cCA est tire
      CAabAAa est toi
      AEAa2f est tombe
      DA4d est tombe dans
      CBa2bb est tombee
      BcAB1aa est tous
      ABeAAAb est tout
      AdBb1AB est tres
      aCe2BD est trop
      bdbACaB est un
      aBbBab est une
      C1a1bB est venu
      eFa2AA est vieux
      1eBa1BA est vrai
      1AAA1Ad esta*
      A1AA1Ad estate
      aBAb1bB esto*
      aBAb1bB estomac
      1Ee1d1A et
      1aAabBA et 0
      dfDBbDC et _ a
      CA1AaAd et _ arrive
      Ab1AAAb et _ attend
      AABcaa et _ bah
      Ea3bb et _ bouge
      DcadAAB et _ c
      bAAAbDA et _ ca
      BcAAaa et _ change
      1C2aAc et _ cherche
      abAaBAB et _ continue
      CAaba1A et _ d
      g2ABC et _ dans
      aBBc1ab et _ de
      1AbC1e et _ demande
      aEac1Ba et _ dit
      1bAb2C et _ donne
      cCeCAaD et _ en
      gDbBCCA et _ est
      1AA1AAd et _ et
      DA1bab et _ fais
      bDAc2b et _ fait
      DA1Ad et _ file
      b1AABb et _ fois
      A1cDcBC et _ il
      1aac1BB et _ ils
      beaAA1A et _ j
      BB1cbC et _ je
      dB1b1Ca et _ l
      1AabBBB et _ la
      f1AbAA et _ les
      AbBb1AA et _ lui
      dAA1bBd et _ m
      eB1bAAC et _ ma
      BeBc1Ba et _ matin
      AaaaaED et _ me
      D1BabC et _ mes
      AEcAAcA et _ met
      Bab1AaB et _ moi
      1baD1bA et _ mont
      BaaAbca et _ n
      ABa1abA et _ noel
      cDdaBbB et _ nous
      AbA1BaA et _ nuit
      1CBaBdA et _ on
      b1aBAAA et _ ont
      1abAaaB et _ parle
      aabAB1A et _ pas
      B1a1BcA et _ pense
      BcaA1AB et _ petit
      1Bd1AB et _ peux
      C1bcAa et _ pleure
      eBa1ABB et _ pour
      DbA1b et _ qu
      BcbaBbB et _ que
      d1AAAa et _ reponds
      baAAA1B et _ ressort
      ad2BBA et _ reste
      A2BbbA et _ reviens
      aBAA2d et _ rit
      CaaCb1A et _ ses
      ACaAab et _ si
      cbABBA et _ soir
      bAaBaAa et _ son
      c1BB1Bb et _ suis
      Ca1aba et _ sur
      1AAB2d et _ sursaute
      ABAB1Ae et _ tape
      AbA2Cb et _ tous
      caA1aCB et _ un
      DAaaabb et _ une
      B1AAd et _ voila
      f1cC2E et _ y
      AFdaAbf et a
      ABa1abA et a noel
      Ab1cDeC et apres
      CcbB2a et apres c
      c1AAB1A et apres je
      fabADBD et c
      dbcADBD et c est
      aGac1Cf et ca
      Aba1AdA et chez
      A2AdB et ciao
      Ca2AAd et d
      GBa1cbe et de
      Eb1b2A et demain
      CeBa1aA et demande
      dAB1aA et demi
      h1Fc1Ca et depuis
      AAcBAdD et des
      aBBbABa et dit
      b1cAaD et dort
      AbaAAaA et du
      gAcGECb et elle
      bBBa1bA et elle dit
      eA1C1b et encore
      bcaAcBb et euh
      bb1aB1A et hier
      bDc1FBa et il
      BeaA1AC et il a
      bAabaCA et il dit
      1DaAAbd et il est
      cab1A1C et il ma
      BfA2A et il me
      1B1AcBa et il n
      dBAbABB et il ne
      dC1aAA et il nous
      b1Ab1AB et il refuse
      eA3BB et il repond
      BAaAAb et il se
      aaA1CaB et il veut
      1abAb1D et il y
      CAc2BA et ils
      C1Aa1aB et ils me
      1baD1bA et ils mont
      dEaAABB et j
      cB3BA et j en
      Ad3aB et jdois
      bacFBaa et je
      C2caA et je fais
      bAA1ABa et je l
      Fca1AcA et je n
      ABb1A1b et je ne
      1Bd1AB et je peux
      bbAAAB et je reste
      A2BbbA et je reviens
      c1BB1Bb et je suis
      bB1B1Ac et l
      eBBA1bA et la
      eDbA2C et la il
      AaBeBAb et le
      Bd1AaB et le petit
      dcAA1C et le soir
      AABgCcB et les
      AbAaB1b et lui
      DaCC1Ae et m
      1abBAaA et m a
      BBgA2D et maintenant
      B1cAa1B et maintenant je
      Ccb1AEB et me
      aBBbAbd et mes
      A1DCAi et moi
      1bAIAce et mon
      abCAaAa et mon pere
      c1bD1Ac et ne
      d1AA1AA et ne pas
      A1BcBbA et nous
      a1BbAAb et nuit
      DeCceCB et on
      ba2AbB et on a
      eD1BAAb et pas
      c1aCceA et personne
      AabB1b et personne ne
      d2C1A et pleure
      bBcAB1a et plus
      Ae1AcaD et puis
      bCaCaaA et qu
      CCaAadB et qu il
      EDcAeBc et que
      CA2cAa et que je
      d1C2Aa et qui
      EaAd1dB et refuse
      aaB1d1B et s
      Ba2cAA et s il
      DCfCBdA et se
      B1a2db et ses
      AdabaCB et si
      BbbbAAB et si je
      AcAabAA et son
      CBbc1A et toute
      abEaaEd et un
      c1badBB et une
      D2ac et vous
      cBBcAAB et y
      cACdA1A etab*
      dAB2a etabli
      CA1d1A etablissement
      fABABaA etag*
      c1B1Baa etage
      aacAbCD etai*
      DBgaA1B etaient
      CdA etais _ ca
      BBbA1a etais _ et
      CAd etais _ il
      AcaAAb etais _ je
      aA2AAd etais pas
      AcAAAA etais petit
      BCdA etais petite
      cbAAaBC etait
      BAA1ca etait $
      dCAAb etait _ de
      dDAaAAb etait _ la
      aBA2eA etait _ le
      CAc1b etait _ moi
      ABbb1A etait l
      DeCBA etait le
      2abDB etait pas
      aAAcAa etait plus
      ABhBaBA etape
      1e1ABAA etat
      BBeCEcc ete
      gBDAAfC ete $
      AfACAaA ete _ a
      2eBAB ete _ dans
      dAABAaA ete _ de
      1Aa1dAB ete _ je
      bAAc1AA ete _ la
      1AaAaBc ete _ ne
      BEa1Acc ete _ par
      1ABea1A ete de
      FAfAcBA ete dernier
      BaA1A1c ete et
      AaBBAca ete moi
      dbB1AAA ete pas
      BAdB1A ete violee
      fABFdE etei*
      e1CBbAC eteint
      eB1AA eteint $
      eB1BbC eteinte
      DDCcfDe etou*
      ECAafCc etouffe
      B2abCc etouffe $
      aAC3c etouffer
      BgC1BCb etra*
      1AA2Ae etranger
      ChAAABB etrangle
      dAb1BBB etre
      bA1C1aa etre $
      C2bAAd etre _ 0
      cCa1AAA etre _ a
      CbAba1A etre _ au
      DAgBaBA etre _ avec
      Baba1bA etre _ dans
      AAadA etre _ de
      BdA2A etre _ j
      CaAdBcA etre _ le
      BAAbAb etre _ moi
      bbABA etre _ que
      BeB1aaA etre a
      aCBd etre avec
      B1AbAAe etre dans
      hACBCAa etre la
      E2eAA etre malade
      CbdA2A etre seule
      CbbA etre seule avec
      dBAB1cA etre sur
      eAbCABa etre un
      FB1Acfb etud*
      aC1Aa1c etudes
      1c1fA1A eu
      aBAbdA eu $
      b1aB1Ba eu des
      AAcaA1B eu un
      aaABAAb eu une
      aBD1cBd euh _ a
      c1C1BBa euh _ ai
      bB1B1aC euh _ en
      aaca1BD euh _ est
      CAbA1Ac euh _ il
      BCabdAA euh _ je
      BAbAAbA euh _ l
      BAbb1aA euh _ le
      Aa1cACA euh _ les
      bAc1BAC euh _ m
      ca1BAA euh _ me
      adBaAAA euh _ on
      AdBa euh _ ont
      bCA2b euh _ petit
      aB1ABdb euh _ que
      C1ab1Aa euh _ suis
      c1cACA euh a
      AA1aAcA euh bah
      aCbA2A euh c
      bDaA2A euh c est
      CBaA1ba euh ca
      C1b2bA euh depuis
      daAaAAA euh elle a
      bAaaaBA euh et
      A1dAaCa euh il
      1BBba1a euh il a
      1db1A1B euh il est
      BdAA1aa euh ils
      AdBa euh ils ont
      g1CBAC euh j
      c1C1BBa euh j ai
      dAAB2A euh j en
      1EBfcEb euh je
      C2c1aA euh je le
      C1ab1Aa euh je suis
      EBaAa1c euh l
      1cBBbaA euh la
      ABcAa1A euh le
      bA1d1AA euh les
      CdAaAbA euh ma
      c1BBAaa euh mon
      DaAcaaA euh non
      AdACBaa euh on
      aC1Ba1b euh y
      AB1Ba1b euh y a
      acA1AAb eur
      bbAAA1b eur $
      B2A1ad eur e
      c1Ba1AB eure
      DCdbcCa euro
      EAA1fDa euro*
      EA2fDa euros
      2baABC euros $
      b1Cc2A euros _ il
      CBAgdCA eux
      1dDbgFB eux $
      DA1BAbd evan*
      BAA1Aad evanoui
      fCBAaBA even
      CAc2a even _ i
      bbBA1AA even in
      BdBAac even*
      1cACAca evening
      BeAcaCA ever
      gBHfHAC ever*
      B2cDbC every
      bBbA1A every 0
      fCAD1c every _ and
      dBbE1ab every _ i
      CB1d every _ lesson
      B1Ad2A every _ now
      CA1c1A every _ week
      AC1d1AC every break
      BcB2cA every day
      dA1A1B every day and
      dA1AAA every night
      1fcE1Ba every time
      aBaB2b every time i
      ACcB1a every week
      fAA2BA everybody
      cABcABA everyone
      B1ac1AA everyone $
      bAbC1bA everyone s
      gAE1BBC everything
      e1D everything _ touch
      aBDA1f everything i
      e1D everything i touch
      c2A1BB everything s
      CA3Ae everywhere
      AA1AAfB evic*
      1A3eB evicted
      C2ccA evit*
      B2CdAd evite
      Bb1AaAb evite de
      AcAc1AC eviter
      eBAb1BA evry
      cAAb1B evry 0
      GdgEDBf ex
      BBkE1AA ex a
      1cAabBA exac*
      Aa1acB exactement
      cCbB exam*
      1Cd1BAc exci*
      ACb1BAd exciser
      DgBa1AA excu*
      EgAa1A excuse
      AB1d1AA excuse $
      cCaA1a exer*
      CAhBAA exig*
      CAhAAAA exige
      iCBBDBC exis*
      AABcB1A existe
      fA1CBBA exister
      B1bA1ba expe*
      e1aaAF expl*
      dBAA explain
      1AcbaBA expliquer
      C1d1cB expliquer $
      eDb2DB expr*
      gEb2DB expres
      bbA1b1B expres $
      DAdB2a expres _ ca
      Ca1dBAB expres pour
      DCBBCkD expu*
      CAA1AfA expulse
      AB3cB expulses
      AAABAb expulsion
      AfCA1Cb exte*
      1cB2Cb exterieur
      Bd1AAbA eye
      AdAA1A eyeb*
      daBa1A fabr*
      FaddaCf face
      AbcB1AB face in
      ABca2A face on
      bBbAbaB face*
      BAb1baA facebook
      EcA1baA fach*
      1dA1BBA fache
      CgAAaAB faci*
      Cb1c facile
      EeAAa facilement
      dabCABB faco*
      cabCABB facon
      AcB1aA facon de
      1Ca1AeA fact*
      BccdACB fai
      fBBA2b fail*
      dCB3b failli
      FDBDAiA faim
      CA2AcA faim $
      CAAA1db fain*
      CAAA1db fainted
      BAA2bb fainted in
      bbaB1aA fair
      A1b1aBb faire
      iIaBBCa faire $
      AA1A1bc faire _ courses
      BbCA2d faire _ de
      Bb1a1aB faire _ ecole
      Bc1A1Aa faire _ et
      d2AAB faire a
      BdaAA1A faire de
      2dCAaC faire des
      BaD1aac faire le
      BcA1aA faire le stage
      D1Ac1ad faire les
      dB1A2A faire mal
      bBbA2B faire une
      aaaaACd fais
      aFA1A1d fais $
      AC2bba fais 0
      1BabBA fais 0 an
      BAAAcb fais 0 jour
      CeA1A1a fais _ a
      cCaA1A fais _ avec
      ABeA1A fais _ chose
      1CcA1A fais _ choses
      C1BA1cA fais _ d
      E2d1a fais _ davoir
      BbabaCC fais _ de
      AA1c1Ab fais _ detour
      1bbC2B fais _ il
      CBAAdc fais _ jour
      BeABAa fais _ la
      bAbB1Aa fais _ le
      d1AB2A fais _ mal
      aEcbAaA fais _ moi
      BAA1ac fais _ nui
      BbBbAAA fais _ o
      Da1aAa fais _ par
      DfbA1A fais _ pour
      B3eBA fais _ sac
      BAAbAab fais _ si
      1CAd1aA fais _ tour
      Bac2B fais a
      abA1Bb fais attention
      C1dB fais chante
      DAiB fais de
      ACdA fais de chose
      AcaAAA fais de la
      aBfDACA fais des
      fBABbAB fais du
      dAAB2A fais du mal
      DA1c2a fais expres
      dBbC1Aa fais la
      1CAdA1A fais le
      CBAfBaA fais le tour
      AAABAcA fais les
      cDCb fais mal
      b2CcAA fais mon
      AbaAc1A fais pas
      Aac1ABA fais pipi
      eAAA1B fais que
      ABB1A1c fais quoi
      eb1F fais rire
      eCABa1B fais semblant
      C1BAacA fais semblant d
      Abb2Db fais tout
      1CbA1Ab fais tout le
      Cd1a fais tout pour
      1EAacca fais un
      d1AABBc fais une
      D2e fais victimised
      iABCAB fais vomir
      BEebaaA fais*
      eB1AAa faisais
      DBf2AA faisait
      aCb1cCA fait
      gbBAaBB fait $
      BaAbAba fait 0
      BabBa1b fait 0 fois
      B1aB1dC fait _ a
      AdaaBAb fait _ au
      bA1AbAA fait _ bien
      A1BaAdA fait _ ca
      BBdB fait _ choses
      AbB1aBb fait _ dans
      bADdB fait _ de
      ACAa1c fait _ des
      BAAbbAA fait _ est
      AbbA1Ab fait _ fois
      BBb2Ab fait _ il
      Ad2A1B fait _ je
      AA2bbB fait _ jours
      c1ba1AB fait _ l
      be1A1B fait _ la
      d1AA1AA fait _ mal
      Bb1A1Ab fait _ me
      bABaAB fait _ mois
      FaAAi1A fait _ mur
      dAAB fait _ noeud
      BA1Ad1A fait _ nuits
      bBAA1Ac fait _ on
      FA1A2g fait _ overdose
      DdaAAaA fait _ par
      BAac1AB fait _ pour
      B1ca1AA fait _ que
      cAA1bBA fait _ semaines
      dC3AA fait _ tentative
      BAd2AB fait _ truc
      BCe2A fait _ trucs
      1abaAD fait _ un
      C1Bd1aA fait _ une
      Ce1Aa fait a
      aBbA1aA fait avec
      BAAbaA fait c
      BAAbaA fait c est
      ccC1aAC fait ca
      bAAB1c fait chaud
      b2abBA fait comme
      f2AAA fait de
      AEiCB1B fait des
      BBdB fait des choses
      BCe2A fait des trucs
      AA1AbAb fait deux
      BfAA1B fait dormir
      ba1EabA fait du
      bA1AbAA fait du bien
      CAb1a1A fait et
      eC1a fait expres
      Cb1Baaa fait il
      1AAadA fait l
      dAABaaB fait la
      BBbBbBb fait le
      CaA1e1A fait le mur
      cBa1AbA fait mal
      AdAb1E fait manger
      GbaAbA fait mon
      BAabb fait passer
      caCAA fait peur
      AdA1AAA fait pipi
      C3A1f fait planter
      AAAe fait semblant
      BcA2aA fait tenir
      Be3A fait tomber
      bAACca fait trois
      gDc1CCb fait un
      BAd2AB fait un truc
      cCE1aDg fait une
      FA1A2g fait une overdose
      dC3AA fait une tentative
      AaBAAae fait venir
      a1BAAd fait virer
      cAaB2A fait vomir
      BaAcAa faites
      EADhaAB fake
      c2AABb fala*
      c2AABb falaise
      Bf1AaAA fall*
      CcaAa1A fallait
      Da1aa1A fallait pas
      1cbB1Ba falling
      AbcA2A fame
      1faE2b fami*
      ABcAa1b famille
      AAbccCa famille $
      DcAAaaA famille _ accueil
      eBaAAaB famille _ je
      1ac1aAB famille _ me
      AB2abB famille _ mon
      DeBAaaB famille d
      DcAAaaA famille d accueil
      ABaAb1A famille elle
      cBbAaB famille je
      CAb2Ab famille mais
      bcAAABA famille on
      BA3cB famille ou
      BB2Aab famille veut
      cbCCBab family
      cb2A1B far
      BB1bBeA fari*
      BB1bBeA farine
      A1adBBB fass*
      daaBBAB fasse
      BB1d1A fasson
      abAd fast
      D2e1a fast i
      acAB2B fastest
      Dda1AAA fath*
      Dda1AAA father
      BAd1aA father s
      hBCBCDB fati*
      g1CCCEB fatigue
      dBB1cB faud*
      c1A1cB faudrait
      afaGb1b faut
      dB1AA faut $
      BAaaaba faut _ je
      bbA2AB faut _ l
      Ca1AbA faut _ que
      CB2ac faut juste
      GddEc faut pas
      Db1AbAa faut pas que
      BAbaaba faut que je
      CcAaBdC faut*
      1aAABbB faute
      fCAAAA faute $
      CAAfbBC faux
      A1Ad1AA faux compte
      cBAaABa favo*
      eA3B favourite
      BA1AAd fed
      CBBAAmB feed
      B2A1e feed my
      BA3eA feed*
      CAa2d feeds
      gGb1A1B feel
      fA1A1A feel empty
      gBAB1AA feel like
      D1bc2A feel sick
      iCbBBDB feel*
      fCbABCA feels
      bdAA1A feet
      BdA3A fele*
      BdA3A felees
      GgC3c fell
      Ce1B1Aa fell off
      FddBBBb fell*
      De1ABBc fella
      BAdA2A fellation
      AAB2cA felt
      BdaA2A feme*
      BdaA2A femen
      CDhBAaA femm*
      C1e2A femmes
      EBA2iB fen
      B1BbbEd fene*
      b1A1bCa fenetre
      b1AdEAc fenetre $
      Bd2aAA fenetre _ le
      ca1aBBA fenetre du
      Dc1Ab fenetre e
      B3dBA fenetre ouverte
      BA1aaAc fenetres
      FcbcCCd fer
      B1bBAaa fer $
      BcA2AA fer _ repasser
      cbBB1Ba fer a
      BcA2AA fer a repasser
      dBABbAA fera*
      dBBbcBA ferai
      aDCBaaa fere
      CAdB1ca ferm
      AbcDDeC ferm*
      1DeA1aA ferme
      cAA1bAA ferme $
      Aba1cDA ferme _ cle
      AeAAAa ferme _ je
      ABdAAaA ferme _ la
      aGj1ABC ferme _ porter
      Aa1A1Bc ferme _ volets
      cBAb1bA ferme _ yeux
      Ca2baA ferme a
      Aba1cDA ferme a cle
      bCbaABB ferme la
      aCf2AD ferme la porter
      AABcAbb ferme le
      ABaa1Ac ferme les
      A1aA1Bc ferme les volets
      aAAb1bA ferme les yeux
      1Cc2Aa ferme ma porter
      BBfA1AA ferme toujours
      BBd2A ferme toujours la
      dAB1aA fermee
      h1AAACC fermes
      DbaCCf fermeture
      1AABBdb fermeture $
      CeAA fermez
      aBABjBA ferr*
      CBAAgAA ferry
      Cf1AAAA fesais
      BaeEAA fess*
      AbcA2B fessee
      ABcC1A fesses
      eBBC1b fete*
      BHB1BEm feu
      1B3Bd feu _ l
      AB1A1Bd feu _ la
      ACA2Be feu a
      AB1A1Ad feu a la
      AA3Cd feu dans
      a1BabAa feui*
      aBBbbAa feuille
      eA1A2B feux
      dAAAA1A fevr*
      dAAAA1A fevrier
      ba1Ab1B fi
      cA1Ab1A fi moi
      eAAB fier
      BBbBddD fift*
      1AaAdbC fifteen
      B1bAa1B fifty
      acBa1BA figu*
      AbBb1B figure
      ahABBCB fil
      DABAgB file
      CA1Be file*
      DAaAc1A filer
      bHfdaDa fill*
      cBadBCB fille
      B2AAbb fille _ 0
      BbaBAcA fille _ a
      Cb1AcAA fille _ de
      C1acbB fille _ demande
      AAAfA fille _ elle
      AbcB fille _ le
      da1BA1A fille _ ma
      BAAacAA fille _ un
      ACAcaAa fille a
      C1acaB fille a demande
      adCA1A fille dans
      Ca1B1bb fille de 0
      2ABda fille dit
      aA1bAAb fille du
      aAAd2A fille me
      bAcBC fille ne
      dC1A fille porter
      CGda2b filles
      bAAbc filleul
      BABd1AA film
      IEmACCE film*
      AADdABA filme
      C1dB2A filmed
      AABB1Aa filment
      CCiaa1A films
      dcDd1B fils
      cCa2Ab fils _ a
      bAAaB1c fils _ avec
      AeACC1a fils _ de
      BAaAaAb fils _ est
      eAAA2B fils _ il
      bcAAAA fils _ quinze
      dBaAA1A fils _ seize
      AABab1A fils a
      bbABaa fils de
      bcAAAA fils de quinze
      cBaAA1A fils de seize
      BB1abAd fils est
      gCabB1C fils il
      caAAA1A fils il a
      1abBbAA fils ne
      BB1cA1b fils rentre
      BbAbBAa fils revient
      BECCAlB fin
      DA3d fin _ moi
      EB1AAba fin _ mois
      h1AAAC fin a
      DAa1baA fin de
      BB1AAab fin du
      CA1AAab fin du mois
      DA2Ae fin e
      b1aBAbA fina*
      bA1AcBb find
      C1aBbAc find me
      AacAbD find*
      AacA1C finds
      c1BCB fine
      DB1A1c fine $
      ad1DABc fing*
      BbAB2c finger
      cb1B1A fingers
      dACaDaD fini
      b2caBB fini $
      CA1b1cA fini _ je
      aBAb1Cb fini _ le
      AB1e1AA fini a
      cbAA1AA fini epi
      C3Bca fini le
      AAcc1B fini par
      eBIEBca fini*
      fBCAAAA finir
      dA1Ba1B finirai
      AbBBAcd finis
      1AA1aBc finish
      GcBaAeA finit
      BB1A1d finit _ assiettes
      CA1B1f finit les
      1AAd1B finit toujours
      DC1fADe fire
      Be2abA firs*
      Be2abA first
      dHbdcAD fis
      Be1AAA fist*
      Be1AAA fists
      B1BbAda five
      fCaBA fixe
      eCa2CA fixe le
      Dc2Aa fixe*
      aC1d1Ba fiye
      ADA3e fizi
      BacDA1a flat
      DBbA1ad flat $
      AaaAAbA flat*
      dbC1a1B fleu*
      bcC3A fleurs
      AcACbBc flic*
      CcADcBd flics
      DiEDABc flin*
      CjDBAAB flinch
      AdBA2A flinch when
      CC1B2h flingue
      ccBC flip*
      ca1C2A flipper
      C2AfAA flix*
      C2AfAA flixbus
      AaBABad floo*
      BaBABad floor
      BbBbbaB foi
      1bAabAB foi $
      E2b2c foi _ a
      BA1B1d foi _ la
      AAAb2c foi ca
      AaABbAB foi je
      b1ABb1A foi que
      Aac1eaA fois
      AbddBDB fois $
      B1aAcAB fois _ ai
      DecBA1B fois _ il
      ca1AABA fois _ j
      DAaacBb fois _ je
      ABcAAcA fois _ jour
      bbAABa fois _ la
      caADCAa fois _ me
      baAa1Ba fois _ mois
      dBA1b fois _ on
      dC1dBCA fois _ semaine
      A1AcAB fois c
      1aAaABb fois ce
      aaAa1Bb fois ce mois
      bAAbBBb fois cette
      dBAaBAA fois cette semaine
      aCAbAb fois de
      Ccd3A fois et
      Bc1C2c fois il
      Aa1Ad1B fois ils
      a1aCeBB fois j
      B1aAcAB fois j ai
      cBcCbB fois je
      Dc2aa fois l
      BABBcd fois le
      1BebA1B fois par
      ABcAAaA fois par jour
      1c1AABA fois pour
      Bc1BA fois qu il
      dBA1b fois qu on
      aaB1BBa fois que
      bb1AAAA fois que j
      BAAb1Ab fois que je
      aAb1bB fold*
      ADAa1Ag foll*
      ABacA followed
      B1BBA1g following
      B1BBA1g following me
      1ADjCDB fon
      BAAh1A fon _ de
      Cd1A1A fon _ tin
      Dc1a1A fon de
      Cd1A1A fon de tin
      bBAf1BA fond $
      DhACAB fond _ teint
      EfAAaaA fond de
      DgACAB fond de teint
      aCaAAb fond du
      daaA1BA fond*
      EBddBBB font
      1D1d font _ bruit
      BAcA1Aa font des
      cAAAAd font*
      daaAA1A fonte
      EEABCi food
      b1Bb1C foot
      d1AABAa foot*
      bAAAAab football
      A1BAafa for
      a1BabAa for $
      bB1CAaa for _ and
      aB2Aac for _ brother
      AA1A1dA for _ brothers
      EA1AccA for _ days
      AbAd1B for _ he
      1AAc1aB for _ i
      Bb1aaAB for _ to
      Ca1c1AA for _ week
      CcacBAa for a
      ADA1eaB for good
      aACaaDd for him
      1cAbaBC for it
      aCBdeCa for me
      eB3BA for mum
      bHcAEgf for my
      aB2Aac for my brother
      C3Ad for now
      adFB1aA for the
      Cb1B2d for them
      CA1aca for two
      Ba1Ada for two days
      EDlAAAD forc*
      baDcbaA force
      BbdaBAB force $
      bAbA1AA force _ le
      BDbb1Bb force a
      AAca2B force a faire
      C2A1ac force dans
      e1BC1aA force de
      1AfB1AB forced
      BEhC2D forcee
      1Cc3B forcee $
      D1c2A forces
      eDa1eDA fore*
      bB1AeD foret
      dEaA1AA forg*
      dF3aA forget
      bA1a1bB form
      cAbBaAA form $
      BAAd1a form is
      dAB2A form tutor
      AafBaAB form*
      aCdA1AB formateur
      cA1Ac formation
      Eeb1aAA forme
      Bca2aA forment
      aBeAAAA fors
      b1dEABa fors*
      b1dEABa forse
      AAeB2a forse a
      AAcB1A forse dans
      AfCbCDc fort
      CaAaAAa fort $
      Aa1BcCC fort*
      BdaAABA forte
      ABA1dBA forty
      DAAAeA forty quid
      dAA1aA foru*
      dA1AaAA forum
      CCj2BC fose
      BAg2AB fose moi
      DcaCe1D fost*
      EdaCe1B foster
      BcAAAb foster carer
      AaD1bCb fou
      1CBAbAc fou $
      AgBA2B foue*
      ABAAAea foui*
      ABAAAea fouille
      EhAaACb foul*
      DgAbABA foulard
      b1CBAA foun*
      dBCBA found
      bABa1AA found my
      B2BAcd found out
      Ec1AAdB four
      CeBB1eC four*
      DhB2AA fourchette
      Dd fourchette $
      BA1A1d fourgon
      eCA1aAB fourteen
      eA1Ba1A fout
      lICba1E fout*
      dCaB foute
      c1BAA1A foutre en
      1BBb1cA foutu
      ACAb1c foutu a
      AaB1f1D foye*
      EaACgaD foyer
      e1aACAB foyer _ a
      EbAAacA foyer _ est
      AaBbAAb foyer _ je
      A2acBA foyer _ la
      abAACcA foyer a
      Cc1A1a foyer c
      Cb1A1c foyer c est
      ebAbbDB foyer il
      e1A2AB foyer il a
      BC1AeB foyer je
      1aAAAcA foyer le
      Aa2AdA foyer me
      caAC2a foyer on
      1fAA1AC frac*
      1cAAaBb frai*
      ac1B1AA fraiseuse
      dABAbAC fran*
      AAAb1bA francais
      cA1BaCa france
      e2BBBA franchement
      1cAeDEF frap*
      BBbd2A frape
      bcBB frappait
      dbFBCBB frappe
      BbBAa1b frappe $
      AdAA2B frappe _ le
      cD1A frappe _ mur
      dE1A frappe _ tete
      bE1b frappe au
      cD1A frappe le mur
      A1Ae1AA frappent
      CAga1AB frapper
      cDaBaBb fre
      bAAAb1B fre _ di
      D1aA1ad fre _ ka
      c1ABaBc fre moi
      bAAAb1B fre moi di
      D1aA1ad fre moi ka
      EBbDAga free
      BAbAaab free*
      EfCBbAc freezers
      EbA1Aba freezers $
      Ec1AcAc freezers a
      Cb1AA1d freezers e
      eCAaa1D freezers i
      1dAA1AB freezers me
      dA2AAb frei*
      Ddc1Aa frer*
      a1dAaCa frere
      BcCCBea frere $
      cBAaaBa frere _ 0
      c1DbbEB frere _ a
      CAaAA1e frere _ de
      bAA2Ac frere _ fait
      dBDAAbC frere _ il
      Cg2A1C frere _ l
      1CgC1Cb frere _ la
      cA1b1AA frere _ le
      BCb2Ab frere _ ma
      AgAA2A frere _ me
      ba2bCA frere _ parti
      abAd1AC frere _ plus
      cAAA1aA frere _ tout
      aDCCA1a frere a
      AcaA1AA frere aine
      dbAB1Ba frere dans
      1EcAcBb frere de
      cBAabCa frere de 0
      ADc2Ba frere de ma
      BABb2b frere dit
      BAA1b1b frere e
      cBc2A frere est
      ba2bCA frere est parti
      C1bbc1B frere il
      cBDcaAa frere il a
      AacAaAA frere m
      Bb2baA frere ma
      Adb1AAB frere me
      bBab1A frere rentre
      eCAAAA frere se
      DdBACeA freres
      d1AB1AA fres*
      d1AB1AA fresh
      DAbCcd frid*
      B2BdbA friday
      baa1Bb friday $
      BBcBAda fridge
      CadbaBB frie*
      BBaCccb friend
      Bb1AcA friend _ to
      A1A1Abc friend is
      DAa1b1b friend s
      AAeA1AA friendly
      1d1fBCC friends
      d2D friends i
      GCBBakA frig*
      GBBAajA frigo
      a3aDb frigo $
      AAAA1eA frij*
      A1AA1eA frijide
      A1AA1eA frijide a
      A1Bb1e frin*
      Bd1DAc froi*
      2CCAfA froid
      B1AAaeB froid $
      Cc1AA1b froide
      bBcB1BA froide et
      DAd frole
      1DaAfaA from
      BCA1d1A from _ foster
      B1B1A1d from _ game
      1BA1dB from _ house
      eA1aBBA from _ i
      BAadB from _ year
      B1A1Abc from a
      FaCga from my
      ABA1gBc from the
      ccDAcDA fron*
      1iC1BC front
      caA1ABA front of
      BA1Ae1A frontiere
      DajDAAB frot*
      DAhB1AC frotte
      ACfB1AA frotte _ moi
      ACeB2A frotte contre
      ABdB frotte contre moi
      caAAaAA frr $
      CA1Ac1a frr _ est
      baBa1AB frr a
      Ac1CAab frr la
      EACAmCA fug
      HDAArFD fuge
      D3eA fuge $
      MGEDvJE fugu*
      IGDCrJE fugue
      DAA1eA fuguer
      1B1AcBA fui
      B3dB fuis
      4dCB fuite
      DA1ABfc full
      D1BBAAi fume
      AAaCBBf fume*
      gBBAAC fune*
      gBBAAC funeral
      1baBBAa funn*
      b1aBBAa funny
      hKCAAAg fusi*
      jKCAABg fusil
      cAA1AAa fusil _ chasse
      gCA1AAB fusil de
      cAA1AAa fusil de chasse
      gAB1ACa futu*
      cABbABa future
      aCA1BAc fuzzy
      cAA1AAA fwe
      eCAA1AA gach*
      cAAAaAA gache
      aAeAaCA gade
      BCfA2A gade moi
      BA3Bc gagn*
      BAAb1c galere
      AAdABAa game
      Aa1ABc game*
      EdCd1b gami*
      dbC1AA gamin
      Ca3cA gamine
      C1B2Bh gang
      dAAb1Ab gant*
      dAAb1Ab gants
      Cda1a1B gap
      A1Adc1A gar
      2ac1CA gar de
      bcCBAa gara*
      cDBBaa garage
      bEAA1Ab garage $
      Bd3AA garage _ le
      1fA1AA garages
      E1dc1BB garc*
      AceBcAc garcon
      AdAbAAA garcon $
      BAab1Aa garcon _ a
      Bba2aB garcon _ l
      BAbB1bc garcon _ ma
      bABAba garcon a
      cc1CbAb garcon de
      CD1eAAD garcons
      AdbB1aA garcons $
      1CaFBcf gard*
      AAAA1bc garde
      BA1bAcB garde $
      CaD1a1f garde _ papiers
      BAA1aAd garde _ sac
      dB1A1A garde _ sweet
      A1d1BAA garde des
      cC1c1bB garde la
      1AdBBAA garde les
      aCEAAdc garde ma
      ACC1Abe garde mes
      AAC3e garde mes papiers
      1dCBACc garde mon
      BA2AcA garde pas
      BaAAdA garde ses
      cb2AAA garde son
      a2Ce1B garde toujours
      bA1aAaB garde tout
      BaA1bBc garde un
      a1AEbae garder
      bAA1b1C garder mon
      CbAAABd garder un
      BabBAdC gardien
      BbAA1aA gardien _ a
      DAADba gare
      ABabABd gars
      BAc1b1A gars _ 0
      a1c2AC gars _ la
      aAba1AC gars _ m
      d1CB1c gars _ ma
      BaBdAA gars du
      FA1AAbd gas
      CA1c1a gaso*
      CA1c1a gason
      AABCaf gate*
      bAAC1b gateau
      B1AaacA gateaux
      BaAbaAA gateaux $
      HaCfabb gates
      BB1d1A gates $
      aBAa1cA gauche
      Ce gauche $
      iDBDABa gave
      d2AC gave away
      cBAA2A gave up
      CAAfCeC gay
      FAA2Aj gaz
      1Ei1ACA geant
      E2c1ba gen
      DbcBdA gend*
      1cAAaAA gendarme
      BB2d gendarmerie
      AbaAb1A gendarmes
      fCaABaA gene
      cCa2AA gene $
      Cc3aA general
      cgD1AE geno*
      cdBA1CA genou
      AdB2A genou sur
      adBa1Ba genoux
      AdAA1A genoux _ du
      AdAA1A genoux sur
      AdAA1A genoux sur du
      CA3d genre 0
      ac1A1BA genre _ a
      E1c2b genre _ j
      bA1A1Cb genre le
      1d1ABAA genre vraiment
      dEDEBCj gens
      Dbca1AB gens $
      C1BgAb gens de
      A1Ad1AA gens de mon
      b1BA1AB gens qui
      DafA1AA gent*
      Bdb2BC gentil
      BAaA1bA gentil mais
      BBa1aAb gentille
      BBb2b gerant
      BAa2ac gere
      c2bABB geste
      3Bbbe get
      B1AAcAb get _ a
      Ab1BaBb get _ at
      dB1B1Aa get _ i
      ACbAdAA get _ of
      DAa2Be get _ the
      1Ca1Ac get _ to
      1cAABcB get a
      Ec1baB get it
      a2BdC get on
      A2AdB get on a
      CCc1aBb get out
      ACbAdAA get out of
      CdadA1D gets
      1Cd2A gets _ my
      De1a1A gets the
      AB1dcC gett*
      AB1dcC getting
      A1A1eAA getting the
      BbAB1ab gf
      CiAD1CE gifl*
      AeBC1BC gifle
      AfA2AC gifles
      DccadB girl
      bcaDa1B girl _ my
      FCci1BB girl*
      GEbkACA girls
      AABd girls _ my
      CABfA girls in
      aCAb2A gita*
      acACAba give
      cAaBAAa give my
      cDcABbB give*
      cDcACbB gives
      BBcA1bB gives me
      cAa1Baa givi*
      cAa1Baa giving
      bcEaAAA glac*
      beDAABA glace
      cbDAb1B glas*
      GfdBA1A glis*
      FgcBA1A glisse
      Ad3C glisse _ la
      2AcadA go
      DCaBbeB go $
      BA1e1aB go _ school
      BBcc1AA go _ the
      BC2eaA go back
      aeAA1Ca go home
      BAaeaB go in
      1gBABAA go out
      FCbbAga go to
      BA1e1aB go to school
      cAbA1AA go with
      adCbBB goes
      ACabdBa goin*
      ACabdBa going
      a2cCcB going $
      a1BBabA going _ do
      BBB1c1b going _ to
      BA1AeCB going back
      B2eAAA going round
      dAbDcBB going to
      aBBBeA gone
      beAaCAB gone $
      CA2aac gone _ i
      BB1abA gone _ the
      DaA1ca gone and
      ABAaAd gone by
      AaC1ccD good
      CcAaA good at
      iBCABBD good*
      hBCABBC goodbye
      dA1Aa1A goog*
      1baDABb gorg*
      CbaEABe gorge
      BDA3c gorge $
      BabACbb goss*
      B1d1Baa gosses
      B1cABAe got
      2AAaBd got 0
      DcBb1Aa got _ at
      AB1A1cb got _ be
      A1dAA1A got _ drunk
      2bc1BB got _ in
      cBAB1Ac got _ little
      cb1A1BA got _ of
      C1bdADb got _ on
      B1AbAb got _ one
      CB1BAfa got _ out
      BeA2AB got _ temper
      a1aBAcB got _ to
      EjBBc1B got a
      BeA2AB got a temper
      CcAb1A got good
      CcAb1A got good at
      ABaA1c got kicked out
      AAcBABc got me
      A1dAA1A got me drunk
      C1bAcCa got my
      b1BaAcB got no
      DA2AfA got nowhere
      gA1A1CB got the
      bDAB1dd got to
      AB1A1cb got to be
      dAAA1AA gou
      AABb1ba gour*
      1ABdaBa goure
      HGDfbkC gout*
      CBA1AfA goute
      EDCgAfB gouter
      A2d1BA gouter _ ses
      A2D1c gouter des
      CA1d1aA gouter et
      1ccB1AD grab*
      AacA2B grabbing
      aBac1AB grade
      fCa1AA gram*
      BAdaCab gran
      CAa3c gran du
      2f1BGd gran*
      iAC2aC grand
      d3bBA grand $
      1BBa2d grand _ a
      CAa2ac grand _ elle
      dBaAAaA grand _ et
      Ac1AAaB grand freezers
      DhABABB grand frere
      bBAb1AA grand i
      BdAdA1A grand il
      gEa2A grand mere
      bJh3B grand pere
      aDdaABC grandad
      1Ad2AC grandad s
      AbbAa1C grande
      CdbAA1B grandi
      BACbBDi grands
      AACb1Ab grands du
      1BcAbB grange
      cbA2AA grass
      bFbCCfA grat*
      dAA1AbA gratte
      D3B1d gratuit
      cD1A1a grave
      b1ABAAb grey
      iCACAAB grif*
      cbB1AAA griffe
      1ECgbaB gril*
      1ECfbbB grille
      C2Bab grille du
      Bc1AAa grinder
      BBa2Bf grippe
      dA1C1Ca gris
      CBaA1Af gris*
      BBiDA1A grop*
      aeBEAfA gros
      AAgCA gros*
      AaeC grosses
      DEDkEBB grou*
      aAB2ac ground
      CaabBAA group
      B1c1BAA group chat
      ADaeDAD groupe
      A1dC1aA growing
      A1Bc1AA grp
      aaACaAb guar*
      AAABaab guards
      ccaB1AA guer*
      1bab1BA gues*
      Bbab1Ba guess
      BbAA2g guet*
      EiAcBBA gueu*
      BcAaBAA gueule
      B2ABcb guin*
      cA1BBAA guit*
      dB1BBAA guitare
      DA1d1cA gum
      AF1AA1g gun
      DAaCbBa guy
      A1abAbB gym
      EBBdAdA gymn*
      FCBeAfA gymnase
      1BacAA gymnase $
      ccDaA1A h
      dbBAB1A h 0
      AA1caB h _ le
      dA1aAB h de
      Da1baaa h il
      Gb1c1a hab
      Ghea1eD habi*
      dd2aCA habille
      DEi1cC habillee
      aa1bABA habit
      DbACCg habite
      aaaB1Bb habite $
      AcB1aA habite avec
      aDa1abA habiter
      1Ca1bB habiter chez
      adCBCe habits
      ac1AaBA habits $
      Ee1bb habitude
      D1deabA habitude $
      BbAcA habitue
      BB1b1c habitue $
      AEBB1Ai hach*
      AEBB2g hache
      Ec1bDeA had
      1aBcB1a had a
      BA2dA had the
      Ca1fA1B hair
      BAABaec half
      cb1B1A half term
      CCC1adc hall
      C3abB hall de
      eAAAA hanc*
      Dae2Cb hand
      CCgA1AA hand _ my
      ccAC1Bb hand _ the
      CBac1A hand up
      AdABBAa hand*
      Cba2Bd handle
      BBe2A hands _ my
      dBBbAAA hang
      d1CAABb hang*
      eAAB2B hanged
      eDfB1AE happ*
      DAjaAAD happened
      BAd3A happened _ my
      C1e1A1B happened at
      bB1B1c happy
      A1Ad1B hara*
      IEErACC harc*
      CBBe1AA harcele
      BABg1AA harcelement
      1dAB1bA hard
      e1AC1A harm
      h2DAA harm*
      g2DAA harming
      2CB2g harn*
      2CB2g harnais
      1AABbae has
      BAA1cAA has _ away
      AAa1Be has _ me
      BcaA1aA has _ on
      DdcA1CA has a
      AAAAac has been
      dA2A1B has gone
      2cBAAa has my
      dBAAaAb has no
      BAA1dAA has run
      BAA1cAA has run away
      AAb1Bd has told
      AAb1Bd has told me
      ABcd1BB hasa*
      ABcd1BB hasard
      ABac1B hasard $
      BaABbeB hasn
      BaABbeB hasn t
      gc2DAC haut
      cbAAB1A haut $
      aABaABd haut*
      BAAb2b haute
      c1AAAAc hauteur
      cEEa1ec have
      1bAbBA have $
      BbAAba have _ be
      B1Ae1A have _ friends
      D1A1Ad have _ to
      BBbbBba have a
      dAAcAAA have been
      dA1BABa have my
      a1Be1C have no
      Aca1cEb have to
      BbAAba have to be
      bB1CAAb have*
      dB1CAab haven
      D4ac haven _ eaten
      aB1CAbb haven t
      D4ac haven t eaten
      1A1aAAe havi*
      BA1a2e having
      DidD1Dd he
      1BdAacD he _ 0
      CbAc he _ be
      aaA1abB he _ been
      b1B1abA he _ fifteen
      BB1AAAd he _ got
      eFCccBa he _ he
      dC1A he _ himself
      FgBb2C he _ his
      bDadBAA he _ home
      C1d1ABa he _ i
      B1cb1AB he _ if
      Ee1Cb1a he _ in
      aBeB1Bb he _ it
      C2e1A he _ lost
      AeAF1bD he _ me
      EbhCBAC he _ my
      AdAAaaA he _ never
      A1Ba2d he _ nice
      cAaA1aA he _ no
      1bAAaAB he _ not
      BcbD1Aa he _ on
      1C2ABd he _ outside
      A1dA2B he _ post
      BAcb1AA he _ so
      aaCb1B he _ still
      a1cC1bA he _ t
      1cb2CA he _ the
      daGbaBB he _ to
      Cbc1AcA he _ up
      A1cBdA he _ us
      BccA1C he always
      BcA3B he broke
      aABACda he can
      1cAAB1a he can t
      BaAA1Ac he checks
      AdBbAAA he comes
      AcabABD he d
      CCe2BA he did
      DAd he did it
      aCAb2a he fell
      b1Ba1Ab he gets
      AeBA1A he goes
      1CB1aae he has
      AbAAacA he hasn
      AbAAacA he hasn t
      BaCcAaa he is
      AAa1abB he isn
      AAa1abB he isn t
      dCBa1ab he keeps
      CAbaB1b he ll
      AgB2AA he only
      dD he punches
      CAd he put
      BIAaa1h he s
      1AdAabD he s 0
      aaA2cB he s been
      b1B1abA he s fifteen
      BB1AAAd he s got
      AbAAcB he s in
      aEe3B he s my
      AdAAaaA he s never
      1B2ABd he s outside
      AcAb1B he s still
      A1A1aCd he says
      cCBcbA he says he
      BeBA he says his
      1Ac1ACa he says i
      1Cba1b he told
      1BbA1c he told me
      CBb1bAA he took
      1DaBe1C he wants
      c1C1aAA he wants to
      cB3cA he wishes
      1BbA1Ba he won
      1BbA1Ba he won t
      ddBABEb head
      dA2AAa head s
      AeAA1AB head through
      AcAA1AA head through the
      1eBcACA head*
      cBa1bCa hear*
      aBbAcB heart
      C1AC1gb heat*
      fAB1AaA heav*
      G1CaCjb hebe*
      CA1a1cb heberge
      DA2AgA hebergement
      abA1BaD hein
      2DaBba hein $
      bbBA2A hein et
      C1d2AA held
      Dbaa1AA held my
      bbAc2B hell
      BAaaCad help
      EBa1A1d help $
      fB3AB help*
      fB1A2B helps
      a1faAB her
      BA1aa1c her $
      ea1bAAD her _ and
      bc1bACB her _ in
      C1A1a1d her _ is
      cA1aAAa her _ out
      DaeA1Ac her _ s
      cAAaaA her _ so
      Af1a1B her _ the
      dCa3A her _ with
      CbBB2e her boyfriend
      1bd2AA her chess
      A1aAdB her dad
      Bba1bAA her mum
      cAB1A1a her own
      Bb2b1B her passport
      CA3d herb*
      CA3d herbe
      aeBBaBb here
      BcbAACb here $
      Ca1BccA here and
      Dd4A here he
      ABAabb hers
      gBCaABC hers*
      gBCaABC herself
      CAaa1Ce hes
      BaB2Ac hes not
      bBBAcAa hesi*
      bBBAcAa hesite
      caFCA1d heur*
      EAA1bdb heure
      dBaCA1a heure $
      AaAaAAd heure a
      BBbaca heure du
      AB1Aac heure ou
      cdDCACb heures
      bAA2Bc heures par
      eAAAAAA heureux
      A1AAcBb hidd*
      A1AAcBb hidden
      BaAcAB hide
      BBA1fD hidi*
      BBA1fD hiding
      BB2bAa hiding in
      a1Ga1bA hier
      1dAbBDA hier $
      cbA1AAB hier _ ai
      CbAc1A hier _ m
      A2AbBb hier _ que
      beBAAAb hier il
      bbB1A1B hier j
      cbA1AAB hier j ai
      C2acBA hier je
      AA1A1Ad hier pour
      CA2Be hier rien
      abAABEB hier soir
      Fcga1D him
      bfDCcEd him $
      ACc1AcB him _ he
      AeAaAD him _ the
      cCA2a him at
      ABdA1AA him i
      aaac1CC him in
      1aab1CC him in the
      ABA1BfA him out
      kEaB1BE hims*
      mGaB1BE himself
      BafB himself _ me
      dBB himself in
      A1eA2A himself on
      BAaA1c hipp*
      e1abB1B his
      bDAbaAc his _ are
      d1BBc1B his _ he
      caAAA1B his _ off
      aBdA1AB his _ on
      1eBAB1b his _ s
      Cd1B1dA his car
      bABA1aA his dad
      BBa3c his flat
      EAjBABA his hand
      AEgB1BA his hands
      ABAb2b his head
      1cCAabA his mum
      aCadbAC his phone
      d1aABAA his room
      BgAbBBA hist*
      DfBcAC histoire
      CbBb2A histoire de
      1bBc1AA hit me
      1iADABA hits
      acAB1A hits me
      aE1A2c hitt*
      aF1Aa1c hitting
      aCABafB hive*
      bBABbeB hiver
      caAAAa hiver $
      DA2ac hiver dernier
      d2A1CA hobb*
      AAEbAAe hold
      BA1c2B hold _ down
      EfEAABh hold*
      BAB2Ah holding
      ad1AAcB holi*
      AdAAAd holidays
      FhFgiCA home
      bdFFcaA home $
      cA1cAB home _ days
      AAad2A home _ his
      1aB1acB home _ my
      abaAbBB home i
      Aca1A1B home it
      BcBgAAA home with
      CB1A1h home*
      BBaA1c homework
      JBiHEGa homm*
      GBcDCFd homme
      2D1AAd homme _ a
      CBfDCA hommes
      A1dA1aB hommes $
      hBBCCAa hone*
      cAAABAb honest
      fAACB1A honestly
      dA1B1AA honestly i
      c1aC1bA hont*
      bAaB1dA honte
      dbBA1AA hood*
      dcBA1AA hoodie
      Bc1A1aA hoov*
      gAAA1BA hope
      faBEAcB hopi*
      dbBCAcB hopital
      Cd2A1a hopital $
      d1AAAA hopital et
      CAbChAB hora*
      aCbChBB horaires
      BAAAdAA horaires _ cars
      EAABfA horaires de
      BAAAbaA horaires des
      BAAAd1A horaires des cars
      e3B1A horaires du
      a1Ac1aB horr*
      f1AAA hosp*
      B1AC1fB host*
      DA1C1eA hostel
      caA2aB hosto
      CacB1a hot water
      DCeFCcA hote*
      DBfFCcC hotel
      c1AbA1A hour*
      c1AbA1A hours
      DbaDf hous*
      Cd1DfDa house
      CaAAfD house $
      Bf2B1A house he
      BcAABAd house with
      1A2BdA houses
      A1aaeBB how
      BaAAbaA how far
      CaAAbc how long
      cAAAbAA how much
      DcaaA how she
      dBaC hugg*
      cBbC hugged
      aCab1AA hui $
      BbAa1B huil*
      BbAa1B huile
      AB1A1gB huis*
      CAAA1iD huissier
      EE1dafB huit
      B1A1AcA huit _ le
      CABAae huit ans
      B1A1AcA huit ans le
      DgAA2A hume*
      Cf1b1AB humeur
      CCFk1bB humi*
      BAAd humiliate
      aAac1AA humo*
      DBAAAh hung*
      CB1AAf hungry
      BaBa1Cf hurl*
      AaB2Bf hurle
      3B1Bd hurt
      AAB3d hurt my
      cDaA1aA hurt*
      aCb2aA hurts
      1eC2BA husb*
      1eC2BA husband
      bEeBBbA i _ 0
      1aaacdF i _ a
      caaBaBA i _ all
      A1BA1Ac i _ alone
      EeaeBBE i _ amwin
      bC3Ab i _ an
      BBa1bA i _ asleep
      fBEGcfA i _ at
      bBAaACa i _ avec
      bB1AbB i _ away
      cc1BA1A i _ bad
      f1aEAAB i _ been
      A1dA1AA i _ dann
      1Bcb1BC i _ dans
      ACbcBAb i _ de
      1Fb1Acf i _ di
      Ab1AabA i _ do
      cB2Ab i _ don
      caaC1C i _ done
      BeAA2a i _ e
      gbBC1C i _ eat
      BAABac i _ eighteen
      dBAE1d i _ every
      1ACaAbA i _ everything
      1ba2CC i _ fais
      dBB i _ fine
      dD1DCcd i _ for
      1BD1dbb i _ from
      A1a1aBd i _ getting
      AaBcCab i _ go
      dAAAaAA i _ gone
      CaabAa i _ good
      ecC2AB i _ got
      D1aaAb i _ had
      Bb1Baab i _ half
      d1AB1A i _ harm
      AABaAAd i _ have
      cBBaa1B i _ her
      BCeAaa i _ him
      1Af1ABA i _ his
      baAAAC i _ home
      dABCAbC i _ i
      BFFefd i _ in
      CgBb2A i _ into
      dBDbaDb i _ it
      CAAb1ca i _ je
      fA1ABBA i _ just
      bB1A1Ac i _ ka
      BaA3d i _ kase
      AfABA i _ late
      AaAe1A i _ le
      BcaABB i _ like
      BBAAAAh i _ locked
      AAbc2A i _ look
      DBEAA1l i _ me
      B1Bb2b i _ met
      DCeA1a i _ mi
      bab2BB i _ moi
      BCbgBCB i _ mon
      bAEabfB i _ my
      eCAC2B i _ myself
      CcaaBaA i _ need
      AAcAbBa i _ never
      DBegC1B i _ no
      AE1Cbcb i _ not
      caAAAAA i _ nothing
      Dd1CbBa i _ off
      cABEacd i _ on
      aBCBbc i _ one
      aB1AbAA i _ only
      Bda1eCD i _ out
      1BA1AfB i _ outside
      2AcaeB i _ pas
      dd1A1DA i _ pi
      aA1BAba i _ plus
      BBad2b i _ quand
      HBcbcAf i _ que
      Ba1cAAA i _ rather
      BA1e i _ rien
      DbAba1b i _ scared
      adA3B i _ se
      BAb1Bcb i _ seventeen
      C1bb2A i _ sick
      Dac1Bba i _ sixteen
      bBaD2b i _ so
      c1BB1Ab i _ something
      d1B2BA i _ sorry
      BbabbC i _ stay
      Ba1Bab i _ staying
      dDdCDA i _ t
      DbAba1A i _ take
      aCAd1AB i _ tape
      aAd1AA i _ that
      cADcaCA i _ the
      B1Cd2c i _ them
      B2BBAe i _ they
      cAAB1b i _ this
      A1CAAdB i _ to
      AAeA1AA i _ toujours
      EAaaBAf i _ tout
      C1A1Acb i _ under
      dabCC1B i _ up
      Ca1c1a i _ used
      bBaA1AA i _ wear
      B1bAAcA i _ what
      dA1AABA i _ written
      EBCAdac i a
      cABA2A i always wear
      cDBCca i am
      BA1aAab i arrive
      dBaAA1A i break
      AfAA1BA i bwe
      1aEa1Dh i can
      ABAa1bb i can go
      F2bAAf i can t
      AaAA1bb i clean
      aaAaABA i come
      BAaaAc i could
      hB1A1B i cry
      DccgD1B i d
      AabAaB i d like
      Ba1cAAA i d rather
      DAca i deleted
      CdAA i deserve it
      DGcecbb i di
      ACA1aab i di i
      ACa3c i di kil
      dCbDcCA i did
      bA1AaBA i didn
      bA1AaBA i didn t
      FaAd1Aa i dise
      bHA1BAe i do
      CA1cAba i do the
      b3BbD i don
      b3BbD i don t
      aD1Aab i dor
      KB1g1a i eat
      A2e1D i eat lunch
      1BB1d i escape
      1BB1d i escape from
      BbDa1ca i fais
      CadBA1a i faut
      AAeB1aA i faut pas
      dBb1AAB i feel
      C1bb2A i feel sick
      DgBA i fell
      DeAA2A i flinch
      cBaAAA i gave
      CBBiBcC i get
      b1BaCdB i go
      AA1caB i go in
      AABAAd i go to
      CdaBabA i got
      EbAAcb i got a
      fB1AA1A i had a
      CeA1A1C i have
      A1BeAB i have no
      FdcAAc i have to
      BaAd1C i hide
      AB1BbA i just want
      GdaEBdg i ka
      C1AaAda i ka di
      eb1F1AC i keep
      Jdc1bd i keep my
      EcB1ecB i know
      afDA1Ba i la
      bBaacB i le
      FB1beC i left
      BAAAcAa i legged
      BAAAcAa i legged it
      fC1A i lie
      ABaaacA i like
      CbaABca i live
      Ac1AeCC i ll
      CAAd i lon
      f1B1A1A i look
      e1BA i look at
      bAbB1A i loved
      cFEEgha i m
      BAdB1bB i m 0
      1bBbAaA i m a
      DC1AgBB i m at
      d2A1C i m done
      d1AAAAA i m going
      AAaBeA i m in
      f3BAA i m just
      BBAAbab i m not
      DBAaacc i m on
      bC1AbAA i m only
      1BA2dB i m outside
      DaAba1c i m scared
      BAb1Bcb i m seventeen
      Caa1Aba i m sixteen
      dAA2BA i m sorry
      Ba1Bab i m staying
      Ab1cBC i m the
      CA1c1a i m used
      GjbCBDb i ma
      cD3aa i ma di
      Bbba1B i ma fais
      f1AB2A i made
      BAAd i mapel
      Hbh2DD i me
      HDdiCBd i mon
      BAca1A i mon mi
      aBa1bAA i need
      BaA1c1A i need to
      aBe1CB i never
      ABaAaAe i ni
      cAaaABa i only
      BABA1Ag i owe
      dC1AaAA i pas
      C1ac1a i pretend
      C1ae1A i pretend to
      cCbCAc i put
      AABAaAc i que
      BB1AeB i ran
      BA1AdB i ran away
      AadAAA i rentre
      bA1e1BB i rigole
      E1eab1B i said
      D1h1AAA i said no
      CbAb2A i saw
      BaCa1ab i say
      dB3AA i scratch
      bD1c1Ba i se
      d1AB1A i self
      d1AB1A i self harm
      Ea1e1AA i should
      B1AB1d i shower
      ABac1AA i sit
      bA1C1b i skip
      BeA3A i sleep
      DBAeABb i son
      BcAbB i speak
      baAC1b i stay
      AbA1Bb i stay at
      C1AAAad i stop
      BBd2B i stopped
      D1AcAcB i take
      Ca1cAaB i take the
      DhAB1AA i tap
      AeAB1A i tap amwin
      CbaEAg i tell
      bABABBb i think
      Ca1abAA i thought
      e1A3D i took a
      cADc i touch
      dB1B i tried
      1AAAAe i turned
      Db3De i va
      aCbFba i vais
      Caaaaa i vais a
      cCaDAaA i vais been
      bdCaaCA i vais got
      CAaA2b i vais me
      1A1cBb i vais no
      bAaaBA i vais started
      bABCd1a i ve
      cc1A1BA i ve been
      CAbBd1b i veux
      AbAaa1B i veux pas
      EbBeb1B i walk
      AeCAaAA i walks
      BeBA2A i walks into
      gCAB1AC i want
      BDkD1CC i was
      BDd1aAA i was 0
      dAB2A i was a
      dA1AAAA i wasn
      dA1AAAA i wasn t
      Ee3AA i wear
      cAACbaa i went
      eA1BBAB i wish
      aAAAACd i work
      bBA1cBA ici
      GCcBjBa ici $
      D2ab1b ici _ est
      cA2AAB ici _ suis
      D2ab1b ici c
      D2ab1b ici c est
      cABAAA ici je
      cA2AAB ici je suis
      dBA1BbA ici la
      dBA2AB idee
      eAAB1BA idee*
      eAAB1AA idees
      AbC1aCb iden*
      BbC1bCb identite
      AbBBbaa ier
      d1AAbA ier $
      faADdBC if
      AB2Bd if _ can
      Eab1B1b if _ don
      A2AacB if _ m
      B1AAA1d if _ stop
      h1BA1BA if a
      CBBbac if he
      CbeE1Bb if i
      Ebb1AAb if i don
      A2AacB if i m
      B1AAA1d if i stop
      CccA if it
      B1AAc1a if somebody
      Cb1b1aA if the
      eaABA1A if they
      cB3bA if you
      AABbbab igno*
      AABbab ignore
      FcdCCFg il
      bAdDAeD il _ 0
      eA1EbeD il _ a
      AbC3b il _ achete
      bAabaAC il _ appelle
      aCBabad il _ arrive
      BBbA1Ab il _ attend
      abB1AbA il _ au
      CB3e il _ aussi
      1Bd1a1A il _ avait
      Bad1BbB il _ avec
      cBA1bAa il _ bien
      aE4c il _ bleu
      aCf1A1A il _ ca
      BB2cbB il _ cache
      CcA1A1B il _ casse
      1bA1CAf il _ cherche
      1dBA2B il _ cogne
      F1gAAAA il _ continue
      faA1aAA il _ coupe
      cFbadcA il _ dans
      1hBBABa il _ de
      fb2AAA il _ deja
      1Ec1abA il _ demande
      aBAA1Ab il _ depan
      d1AD1Ad il _ des
      ABA1AAe il _ devant
      aB1bDab il _ di
      1abDBAb il _ dit
      cbAAAA il _ donne
      A1A1Bd il _ du
      1dB1A1B il _ elle
      bbC2cA il _ en
      CAcAaBc il _ encore
      DeA1A1B il _ enerve
      ADBA2d il _ enferme
      cABAb1a il _ envoie
      dAAA1Aa il _ envoye
      Cbe1aCB il _ est
      AdC1bAC il _ et
      cD2A il _ etait
      aABc2a il _ ete
      Cc3AA il _ etrangle
      1cBAa1A il _ etre
      AAbbaAD il _ fais
      CAgBBAA il _ fait
      ABaA1bA il _ faut
      1BbbAA il _ ferme
      1Dd3A il _ force
      1cABA1C il _ frappe
      B1A2cB il _ froid
      BdB3B il _ gentil
      cFba2B il _ il
      CC2a1e il _ j
      AcB3B il _ jaloux
      1Aca1AB il _ je
      ACAe1aA il _ jete
      cDAcaA il _ kil
      Aeaa1AB il _ killed
      AAdA2A il _ kon
      Aa1B1Da il _ la
      BeBacA il _ laisse
      c2B1bB il _ lave
      dA3bB il _ le
      1bbCab il _ les
      DaaaA1a il _ m
      F1dCACB il _ ma
      d1B2aA il _ mais
      BbAb1Aa il _ mal
      FC1AA1i il _ me
      DdaAaA il _ mes
      BfAB1BA il _ met
      aBBbA1A il _ mi
      AbA1AAc il _ mieux
      bD1Bb1b il _ mis
      Df1aBBA il _ moi
      Dg1DcBB il _ mon
      ABA3d il _ monte
      CcAA il _ montre
      1Ca1a1C il _ oblige
      1cbbACA il _ on
      1CBBcac il _ parle
      db2AAb il _ parti
      1BBaab il _ pas
      cCa2aA il _ passe
      1CAbcaA il _ peur
      Dcaa1aa il _ plait
      hBDaCBa il _ plus
      AcBA2b il _ pousse
      A1d2AC il _ pris
      aJCccAa il _ qu
      1Ada1Ab il _ quand
      DCdd2c il _ que
      dA1BAcA il _ reste
      A1bd2C il _ rien
      B1a1eAB il _ saute
      hD1AAAF il _ se
      cAAB1Aa il _ seul
      AcC2a il _ si
      dCaBaBa il _ son
      AacAabC il _ sous
      AcAA1AB il _ tape
      Fcc1Bdb il _ toujours
      CAaA1ac il _ tous
      1BAdBBd il _ tout
      BCf1a1A il _ trop
      1aB1Bab il _ trouve
      ca3AC il _ tue
      ABB3d il _ tuer
      cDBAbAc il _ un
      bHEAbag il _ une
      cABA2a il _ vendu
      1aBd1A il _ veut
      bCaaaaC il _ y
      A1dFfA il a
      dAA1aAB il a arrete
      AAA2Ad il a avale
      F1gAAAA il a continue
      bba3C il a deja
      c1AAA1b il a demande
      Dg1CAAb il a dit
      B1c1AaA il a fait
      ABc1A1a il a ferme
      eBBA2a il a la
      CA2eAA il a laisse
      bDaBb1b il a mis
      Dad1a1B il a pas
      1CAbcaA il a peur
      ca3AC il a plus
      A3eAA il a saute
      AAcAA1a il a trente
      BEDa2g il a un
      ADBaA1d il a une
      cABA2a il a vendu
      1BBA2d il arrive
      cbBC1Aa il avait
      AAdA2C il balance
      1gB1BCC il boit
      DE3Ad il bouge
      BD4c il bouge plus
      ABa2cA il c
      D2A2c il casse
      AeBA il change
      1CA1Aaf il cherche
      AdB3A il choisit
      AdB3A il choisit mes
      Ag1A il compte
      A1dAa1C il connait
      BaDAA1d il crie
      ACA3c il crie qu
      cCA2Aa il croit
      1F4c il defonce
      1F4c il defonce la
      bAdABCB il demande
      BA1b2c il devient
      fbDbdBG il di
      dbBbaBC il di kil
      a1BAbaA il di que
      cEcaa1a il dit
      1CaA2d il dit c
      hBC2BB il dit il
      CdaA2A il dit killed
      CDBcbaa il dit qu
      DadAAba il dit que
      Baad2B il dit rien
      1aba1BF il donne
      1BBAbaa il dort
      1BC1BBg il e
      D1bc il efface
      B1dABdA il en
      GfBB1aa il est
      AcBA2a il est dans
      1F3Ad il est derriere
      Ac2aAb il est parti
      AbAA1bA il est pas
      ABdA2A il euh
      2aC1cA il fais
      a1CCBh il fait
      gEABbc il faut
      aBAAb1A il faut que
      Cfa2AC il ferme
      BbB1ABa il garde
      1CC3c il il
      1AbA1bD il insiste
      Ce1BAAA il l
      Cd1B1Ab il l a
      EddABAD il la
      D2gABA il les
      Caba1A il lui
      FgBDbAa il m
      FbABaab il m a
      cCAaa il m arrive
      BAbA2b il m attend
      cACAb1a il m envoie
      FhiH1AJ il ma
      1AbB1bA il ma dit
      fA1aaDA il mange
      1Adc2A il mapel
      KfecbBE il me
      1aA1CAe il me cherche
      ABbb1bB il me demande
      aEd3A il me dit
      Ad1A1AA il me donne
      AdABA1A il me frappe
      dBb2aA il me la
      AAabbA il me manque
      1Dba2b il me menace
      Ba1Aca il me parle
      AacC2C il menace
      DBbaA1A il met
      ABAaAab il met le
      DEHoAAC il mon
      eDaB1dD il n
      bAAAabC il n a
      bBa2aB il n y
      d1GcaDb il ne
      CAbaA1b il ne m
      1aBd1Aa il ne veut
      bfdaADE il nous
      CBBdbAa il on
      1d1bA1B il parait
      cEB2aA il parle
      cCAab il part
      1AAA1da il peut
      2Be1B il pleure
      CA1abdA il pleut
      aABcaAa il prefere
      dcE2AB il prend
      DfbBa1A il recommence
      A1BcaAb il refuse
      cBba1A il regarde
      CdcaCBA il rentre
      fDAAb1C il repond
      fB1A1AC il repond plus
      cDb1abA il reste
      A1aAAAc il revient
      1aDe2a il rigole
      1DA1AAe il roule
      Aacc1AD il s
      DdA3B il s enerve
      B1caaA il s est
      cD2A il s etait
      1aA1Cae il sait
      jHdFdbF il se
      dA1aA1A il sera
      FiBA1AA il serre
      AeA3D il surveille
      CaA1AAb il tape
      aD4c il tape dans
      aE4c il tient
      1AdA1AB il touche
      1aA1BcA il traine
      BbAaaA il trouve
      aABDBbb il va
      BD4f il va me
      B1cBAac il vais
      Dc2AAc il vaut
      Dc2AAc il vaut mieux
      aDdC1F il veut
      aACcaA il veut pas
      A1c2AC il veut toujours
      bAaAAb il veux
      ACeABbA il vient
      aBAd2a il voit
      cAAAbAC il voulait
      B1ba1ba il vous
      B1ba1ba il vous plait
      eBEa1fC il y
      baDb1eD il y a
      KKElbEe ils
      2dC2A ils _ baisse
      a1B1BaB ils _ dans
      Bc1aaAC ils _ de
      B1AEAAk ils _ dit
      b2C1ba ils _ du
      CAADcAc ils _ en
      2AAdaB ils _ et
      Abac1BC ils _ fait
      1AadAAB ils _ font
      A2Dbbb ils _ je
      bb1aA1B ils _ le
      bAcCABb ils _ les
      Bb1AbAc ils _ ma
      BA1Ge1b ils _ me
      1AAfAAA ils _ mes
      BC1a1Ab ils _ mis
      DA1dAaD ils _ moi
      ACBBDBh ils _ mon
      aCc1aBB ils _ ont
      A1AABaf ils _ ou
      cbbBbb ils _ pas
      B2cBcA ils _ plus
      2dDAAc ils _ quatre
      1AB1Aca ils _ que
      A2Bd1A ils _ reverront
      1b1E1ba ils _ rien
      AadaBAC ils _ sont
      D1Bf2C ils _ tous
      2cEAb ils _ trois
      1BaEB1b ils disent
      h1AEAbB ils dorment
      a1dB1aA ils en
      AahD1AA ils etaient
      DAaC1ab ils font
      aAAa1Cc ils l
      bB1a1AB ils le
      AE1i1AB ils lui
      AbCdBEE ils m
      BaHfbFa ils me
      A2Bd1A ils me reverront
      BAab1AA ils mettent
      BbbF2a ils mont
      Ea1de1C ils ne
      bbaFCdd ils ont
      B1ACAAf ils ont dit
      Abba1AB ils ont fait
      2bD2B ils ont filme
      e1cB1AC ils ont pas
      B1Ae1AA ils rient
      CA1e2A ils rigolent
      EbA1c1b ils s
      CAAAc1b ils s en
      b1AAaBc ils savent
      2AABAf ils savent ou
      AabbbaC ils se
      bABaCbb ils sont
      3CA1d ils sont quatre
      acaBaaD ils veulent
      Aa1DAac ils vont
      bAbCcBA imag*
      BeaB ime
      BABgAAA imit*
      BaBdAA imite
      Ec1AAca imme*
      Dc1BAda immeuble
      aAAAAbb immeuble $
      a2D1d impa*
      AA1beAA impo*
      BAa1baA important
      bBb1aB important $
      Eb1bab importe ou
      fBA1AB impr*
      fCABACa impression
      d2AAAB impression d
      B3afc in
      BC1bAbb in $
      adbAAAB in _ and
      A2AdBa in _ ase
      dA1A1AA in _ bath
      BABd1b in _ bin
      BCbBCdb in _ car
      B1AcAb in _ changing
      AAAd2a in _ dorm
      1bBAABf in _ flat
      cbBA in _ garage
      cC1a1AA in _ head
      eb1BB1C in _ house
      gCdBB1C in _ i
      dEBA1Ac in _ kitchen
      B2d1B in _ library
      1BdB in _ me
      Da1ca in _ mi
      BAAbbA in _ my
      bcAAABA in _ of
      BccAaB in _ room
      aC1B1c in _ s
      BAAB1db in _ school
      cbAA1AB in _ shed
      aBca1C in _ shower
      BB1A1eA in _ stairwell
      ABc1A1A in _ stockroom
      e2A1AA in _ they
      CBaBA1e in _ van
      AB1AA1d in _ with
      CAac2a in _ year
      caFBCcA in a
      B1AABab in a car
      BACAA1f in a van
      BbAAAAA in and
      a1fD1B in bed
      A2AdBa in c
      A2AdBa in c ase
      Bb1AbBA in class
      caA1ABA in front
      caA1ABA in front of
      bBBBAAd in her
      1EaB1cc in his
      EbbcCAb in it
      babA1AB in june
      1D3d in kou
      gBABAaA in march
      1b1dcBD in my
      caAB1aA in my class
      cC1a1AA in my head
      AbbCbAA in my room
      BB2c1b in my sockets
      BAAb2b in my year
      ABcC2c in on
      bb2CAA in our house
      AaAAAc in pe
      AAAabB in that
      bCbbECb in the
      dA1A1AA in the bath
      AbAB1aA in the cupboard
      AcBA1Aa in the flat
      cbBA1A in the garage
      d1aABbC in the house
      bDBA1Ad in the kitchen
      B2d1B in the library
      ccAAABA in the shed
      aBca1C in the shower
      ABc1A1A in the stockroom
      c1AB1Aa in there
      AB1AbdB in this
      DA1A1d in three
      CEiCAb ince*
      BBAa1c incendie
      BCjBAA inceste
      Ba1AAcA incl*
      HCAc1ah inco*
      BABaAaa inconnu
      A1abaAC inconnu $
      B1bbaaB inconnus
      BA4e inconscient
      dabAABB infi*
      cbABAAA infirmiere
      C1Ae1Aa inha*
      C1Ae1Aa inhaler
      dA1a1BC inquiete
      BA2Abb inquietez
      BA2Abb inquietez pas
      cABadAA insc*
      aBAabA inscrire
      DEja1CA insi*
      aaCa1Bc inside
      CCi2AD insiste
      ABca1A insiste $
      ACe insists
      IAdgccC inst*
      CA1eaAA insta
      BA1AAc instant
      BacAa1A instead of
      B1e3A instructor
      EBDjCDA insu*
      cAA1AAb insuline
      Cb1bA1A insulte
      BBAd insulter
      CCCc1AA insultes
      bba1fCF inte*
      AA1AcB intention
      AfB1A1B interdit
      adBAA interdit de
      d2ABB interieur
      eC2BAa interieur $
      bfcEbcD internat
      Cb1a1aa internat $
      a1cBaAA internat _ a
      2AAdAA internat _ aussi
      bBaBbA internat _ est
      Ae2Ba internat _ je
      AB1Aac internat _ le
      bB1Bb internat c
      bB1Bb internat c est
      BABbAb internat et
      d1Aa1AA internat il
      ABBd1b internat ils
      1ABbcA internat me
      AACbfAB interne
      bBBAaaa internet
      BbAbA1a interview
      CAjBA1D inti*
      B1eA2A intime
      afcBBFa into
      BCf3A into _ bed
      adC1aAA into a
      Ae1A1A into doors
      aCcA2A into her
      1DfA1AA into my
      baaaBAb into the
      CA1Ae1B intr*
      CA2dAA introuvable
      eB1B1BA inut*
      eB1B1BA inutile
      DBA1AhB inve*
      CC1CAh invendus
      BcAd1CA invente
      IaApa1B invi*
      AA1gAA invisible
      DCChBcA invite
      BdbA1AA invites
      d1BBAa irai*
      d1BBAa irait
      CgC3A iron
      D1AAcde is
      aCaAbaa is _ a
      cab1BBA is _ and
      BA1b1Ab is _ i
      AAA1aBc is _ in
      aCbAAbA is a
      1BAd2A is always
      BAbd1AA is being
      DaAbAac is going
      C1a1AcB is in
      cc1CBAB is it
      cbAC1b is my
      CBAb1Ab is on
      1BAAa1c is that
      A1aB1dB is the
      ABacb1C is there
      1BACAgA isi
      DB1aabd isn
      CA3Ad isn _ breathing
      DB1aabd isn t
      CA3Ad isn t breathing
      d2BA1a isol*
      d2B1aA isole
      hbAdCCF it
      EbaeBAa it $
      DA1A1cb it _ a
      cBaAB1b it _ be
      Bb2aBa it _ better
      fA1B1B it _ cold
      CbbAAba it _ fine
      acB2AA it _ he
      dCAaAAb it _ in
      baC1aA it _ it
      aAcaaC it _ just
      eBAA it _ like
      C1AabAa it _ m
      aCcB1cA it _ me
      CeCAc1B it _ my
      AbAc1A it _ nothing
      Ca1c1AA it _ only
      aBaC1aa it _ s
      Bc1AACb it _ t
      EC1aaa it _ that
      1DA1e1C it _ the
      dAabABA it _ to
      B1abBA it and
      dB2Aaa it back
      fA1AA1A it before
      BBa1d it from
      aBAbbA it i
      C1AabAa it i m
      ACbaa it is
      ca1B1Cb it isn
      ca1B1Cb it isn t
      BBAda1A it on
      K1BcAja it s
      bCAA1ab it s a
      Cb1aaBa it s better
      CbbAAba it s fine
      BBa2ba it s for
      cBbbaC it s just
      BcAaaAA it s my
      Bb1c1A it s nothing
      Ca1c1AA it s only
      A1BcAaA it s the
      bC1B1ba it to
      FfB1A1b it was
      AdCA2a it when
      aBabBdB its
      ABc1Aa its just
      BBcB2c ivre
      hE1BcDB j
      Eabb1ca j _ 0
      BaAAcb j _ ai
      bCa1AAb j _ arrete
      eAC1AA j _ au
      a2A1Db j _ avale
      AA1c1bA j _ beaucoup
      CAAcAca j _ bien
      AeAB1A j _ ca
      daAAA1A j _ cache
      DaBdAAc j _ change
      eA1AAA j _ cherche
      fACBB j _ choisi
      1dAAAaA j _ connu
      FA1bd j _ coupe
      CaaAcAA j _ couru
      c2DaBb j _ de
      cCACaBA j _ deja
      b1abBAA j _ demande
      bECdCBf j _ des
      AaAaAAb j _ deux
      Eeca1aB j _ dit
      BAbAAc j _ dix
      BaaaAAb j _ du
      bAAB1aa j _ ecrit
      C1bba j _ efface
      cABa1a j _ en
      BAa1bB j _ envie
      CAg3D j _ envoye
      aABA1Ab j _ et
      BbbABAc j _ ete
      Ad2BBB j _ eu
      BaA1Aba j _ euh
      C4Ad j _ faim
      Bda2A j _ fais
      bC1Aaa j _ fait
      ABbdA j _ fini
      BdA2A j _ glisse
      CcaA2A j _ grandi
      b1BaAAa j _ il
      BaAA2c j _ ils
      CcABa1b j _ jamais
      BA1adA j _ jete
      bAcABDB j _ juste
      BaAbB1A j _ l
      BeaBcAa j _ la
      aBAAeBA j _ laisse
      ccEcAaA j _ le
      bACCAcb j _ les
      c1B1aca j _ ma
      DBgb1AA j _ mal
      E4e j _ mange
      fBAa j _ me
      AAAbBb j _ meme
      CBd1AdA j _ mes
      Ccc1A j _ mieux
      dab1AC j _ mis
      eAAABaB j _ mon
      D3bd j _ nulle
      Dcb1AAA j _ parle
      ADfEDcb j _ pas
      aCBAdbA j _ passe
      Cb1aAbA j _ perdu
      AcAAAA j _ petit
      BCdA j _ petite
      D1bABac j _ peur
      1BAbaAA j _ peux
      FbfbC j _ plus
      CcBBdac j _ pris
      Caab2A j _ qu
      bDEacAd j _ que
      EBbcaB j _ quitte
      Dd1B1B j _ rate
      eDBB1A j _ recommence
      AabbAA j _ recu
      ABaA2d j _ refuse
      C1AAca j _ regarde
      aAA1cB j _ repete
      dAaA1AA j _ repris
      acaBAA j _ retourne
      dAABAA j _ ri
      CCdAaea j _ rien
      Ea1Ad1A j _ saute
      BbabAA j _ seize
      CdA1A j _ ses
      bA1aBbA j _ suis
      aaBaaAA j _ toujours
      2cBCbA j _ tout
      ABaA1ca j _ trop
      cAaACbA j _ trouve
      BbAdbbA j _ un
      EeDbAcb j _ une
      D2bab j _ vendu
      CeCAAAc j _ vu
      acA1AAA j _ y
      aAdBAa j adore
      Da1cAca j ai 0
      aCa1AAb j ai arrete
      A2A1Db j ai avale
      d1AAA1A j ai cache
      CaBdABc j ai change
      eA2AA j ai cherche
      fACBB j ai choisi
      1dAAAaA j ai connu
      FA1bd j ai coupe
      CaaAcAA j ai couru
      1BABaAA j ai deja
      b1abBAA j ai demande
      bbBABAd j ai des
      Eeaa1aB j ai dit
      CAcAAb j ai dix
      EcbbAAa j ai du
      bAAB1aa j ai ecrit
      C1bba j ai efface
      BdAAAAA j ai encore
      BAa1bB j ai envie
      CAg3D j ai envoye
      BbbABAc j ai ete
      Ad1aBAB j ai eu
      1CbdAa j ai fini
      CcaA2A j ai grandi
      BA1adA j ai jete
      DcAbBbc j ai la
      aBAAeBA j ai laisse
      acC1BaA j ai le
      cBA2aa j ai les
      bBBAbc j ai ma
      DBeb1AA j ai mal
      E4e j ai mange
      AAAbBb j ai meme
      CAcA1c j ai mes
      dab1AC j ai mis
      bAAAAcA j ai mon
      Ba1CaeA j ai pas
      bBAA1cA j ai passe
      Cb1aAbA j ai perdu
      C1bABac j ai peur
      aaCaBd j ai plus
      CdBBdAc j ai pris
      ABA2bb j ai que
      EBbcaB j ai quitte
      dBBB1A j ai recommence
      AabbAA j ai recu
      C1AAca j ai regarde
      aAA1cB j ai repete
      dAaA1AA j ai repris
      dAABAA j ai ri
      GBe1af j ai rien
      Ea1Ad1A j ai saute
      BbabAA j ai seize
      caACaAA j ai toujours
      cAABBaB j ai tout
      cAaBCbA j ai trouve
      E1b1bbc j ai un
      EcBb1A j ai une
      D2bab j ai vendu
      CeCAAAc j ai vu
      B1da1A j aimais bien
      BaeBAbB j aime
      BbC2dA j aime bien
      Caa2ca j aime les
      Bda1A j aime mieux
      CBdAA1A j aime pas
      BAfC1A j aime plus
      BBbaAaA j arive
      bA1CAAc j arrete
      bCCiADa j arrive
      bA1A1Ac j arrive pas
      bBB1dAC j attends
      BcaaAaA j attends qu
      BABacAa j attends que
      DAAab1c j aurai
      aAbaA1B j avais
      cCAa1A j avais des
      Cb1b2A j avais le
      C1acA j avais plus
      BaBba j avais un
      DaAAaba j ecris
      CbA3d j efface
      d3BAB j en
      CaAAaca j en ai
      CacAA1A j en parle
      1BAbaAA j en peux
      babABAA j enleve
      FbBcBBb j entends
      BD1c2b j entends des
      aCDf1A j entre
      b1aaB1b j etais pas
      AcAAAA j etais petit
      BCdA j etais petite
      DA2f1B j etouffe
      BAaBeEd j evite
      CaCAAea j habite
      AAAbA1c j heberge
      bBBAcAa j hesite
      BA1Ad j imagine
      CBbbA1a j ose
      2Ac1Bc j ouvre
      fabCcAE j y
      acaBAA j y retourne
      hBCCdCB ja
      BaAc1A jack*
      ChBA2C jalo*
      BhC3C jaloux
      C1b1d1A jama*
      AAb1d1B jamais
      eCB1fDE jamais $
      a1ABc1A jamais _ a
      1dABCa jamais _ chez
      Cb2BAc jamais _ de
      a1B2Cb jamais _ en
      c1BBAeB jamais _ je
      cAABdAA jamais _ la
      1ABd2A jamais a
      Ab1aBAA jamais dans
      1aEaCh jamais de
      Dbc1AA jamais du
      AbCdAa jamais eu
      d1B1AA jamais je
      BAfB jamais la
      Ea2c jamais les
      cAA1C1a jamais me
      d1AAA1A jamais meme
      1d2BB jamais rentrer
      EA1Ac jamais revenir
      a1C1Bae jamais vu
      fCBACBb jamb*
      fGAcBA jambe
      BcbDAAd jambes
      CdbBAa jambes $
      baAabAD jan
      eb1C1AC jan _ plus
      bc1C1AA jan peu
      bc1C1AA jan peu plus
      D2a1da jan qui
      AdAAa1A jand*
      cAAA1BA janv*
      cAAA1BA janvier
      daBAa1A jard*
      abBAbAA jardin
      c2aaAB jatan
      1cba1BB jave
      c1B1AAa javel
      Be1A jaw
      Ba2AAe jdoi*
      Ba2AAe jdois
      BAB2gA jdor
      1AA1AdA jdor _ la
      BBA1AfA jdor dans
      BBcDAdC jdor*
      ACcDAeC jdors
      gb2AG jdors _ je
      A1C1Bd jdors _ le
      BBd2A jdors _ mon
      BbB2b jdors _ une
      Bcc2B jdors avec
      GCEA1lA jdors dans
      A1B1Bba jdors dans le
      Cb3Ac jdors mal
      dcC1aC jdors pas
      eAc2GC jdors plus
      gECDfDB je
      A1bBBda je 0
      AAcCAba je 0 an
      baBA1Ab je _ 0
      ABBcabB je _ a
      1CbbA1a je _ ai
      bDbaAAA je _ aime
      bc1AABA je _ aller
      BBaeAA je _ alors
      CabDB1g je _ an
      B1bA1bb je _ apprendre
      eaaABDB je _ arrive
      AAAe1BA je _ assis
      c1AaBCB je _ attends
      daACA1B je _ au
      BdAa2A je _ aux
      B2beAC je _ avant
      jbaCaGC je _ avec
      AbA1BaA je _ avoir
      DABAAga je _ beaucoup
      Ic1cAbb je _ bien
      AB1c1AA je _ bosser
      Bd1CA je _ boule
      fBAB2A je _ brule
      ABaa1Ad je _ c
      cFgBaAB je _ ca
      GaAbcab je _ cache
      BA1AcAb je _ cachee
      1D2hAA je _ casse
      CB2c1b je _ casses
      Cb1bacA je _ ce
      EAbe1B je _ changer
      d1BBAaA je _ chaque
      EDCc1hA je _ chez
      dE je _ cogne
      AbB3d je _ coince
      aAABaaB je _ comme
      C1b2c je _ connais
      DB1iB1c je _ d
      CGL2kc je _ dans
      2EBcc je _ de
      DAA1ad je _ debrouille
      DBAAbdA je _ dehors
      aCBAeC je _ deja
      Aa1AbC je _ depuis
      B2AAdb je _ derriere
      a2BA1d je _ des
      dABA1AA je _ deteste
      dCc1aBB je _ deux
      a2BacB je _ devant
      Bab1BaA je _ di
      acB1AAA je _ dire
      AaDAa1b je _ dis
      cb1aBBA je _ disparaitre
      B2AAAe je _ dois
      bE2bac je _ donne
      d1BaBAB je _ dormir
      dA3Ca je _ dors
      FAcB1d je _ douche
      BeAbaBB je _ du
      EaAdabA je _ e
      1DA2Ae je _ ecris
      BC1aac je _ elle
      bbaDfED je _ en
      AaeAAaA je _ enceinte
      eAADAaA je _ encore
      AA1C2c je _ enferme
      CC2B1e je _ enfermee
      ABd1AAA je _ envi
      Cce1aAA je _ et
      A1AAbAb je _ etais
      1acABAa je _ etre
      cAaAAA je _ euh
      BAda1A je _ expres
      d1AABbB je _ faire
      1bEgAEB je _ fais
      c1ABb1A je _ fou
      c2AAAb je _ genre
      BA1b1c je _ habitue
      DAbaBad je _ i
      ABAAa1e je _ ici
      BdBaAAb je _ il
      ABAbcab je _ ils
      aAaAbBa je _ j
      bb1aABB je _ jamais
      CAbbdB je _ je
      Dd4A je _ jusqu
      daCB1Da je _ juste
      cDchDBB je _ l
      fADaAAA je _ la
      Bca1AB je _ laisse
      JAd1Ag je _ lave
      aaDAa1b je _ le
      cDaB1bA je _ les
      bA1c1AA je _ leur
      baB1Cb je _ leve
      BBaAa1A je _ loin
      bbaAA1a je _ lui
      cA1AbEA je _ m
      bGABafA je _ ma
      dBa1aAB je _ mais
      3BAcB je _ majeur
      e1CE1aa je _ mal
      BBab1d je _ malade
      EgBB1A je _ maladroit
      dAAFbbD je _ me
      DaD1biC je _ mes
      AA1bfBA je _ mieux
      B3BdA je _ mineur
      Bb1Aba je _ moi
      abHBfbD je _ mon
      d1b1AAC je _ monte
      cba1CBA je _ ne
      Dc1a2A je _ noir
      C1eBA1A je _ non
      Ac1ACbA je _ nou
      A1adB1B je _ o
      AA3Bd je _ occupe
      BC1ae1A je _ on
      ABAABd je _ ou
      Fa1cb je _ oublie
      eCAA1Bb je _ oui
      dB1A1Ba je _ ouvre
      1bc1dAC je _ par
      D1aca1A je _ pareil
      BdBDAbA je _ parle
      IAA1gEA je _ parti
      FA2hCA je _ partie
      a1c1B1B je _ partir
      B1cAbDf je _ pas
      acBa1BA je _ passe
      d1AAA1B je _ passer
      1bcAAA je _ payer
      1AaBCcB je _ personne
      dAac1AB je _ peur
      DabABad je _ peux
      BaA1eAA je _ planque
      aFgbaMe je _ plus
      bB1bbBA je _ porter
      cDBA1bb je _ pour
      EgAa1BB je _ prendre
      2aaBca je _ prends
      aaa1aE je _ pu
      bcACBb je _ qu
      1bAAcc je _ quand
      bdbBIbB je _ que
      abAbaAA je _ quelque
      AdA1Bca je _ qui
      1Ca1Aab je _ quoi
      E1d1A1c je _ rappelle
      b1CBAc je _ regarde
      Bc1a1AA je _ remettre
      BA1ccBA je _ rentre
      ABAbbaA je _ reste
      Bf1AB1A je _ rester
      b1AaaDc je _ rien
      ADA1Ced je _ sais
      2aACbB je _ san
      AaBAAf je _ sans
      d3AC je _ sauter
      C3dA je _ sauve
      D1AbcB je _ se
      eDAA2B je _ semblant
      1aAAACc je _ sens
      CCAdBBd je _ seul
      DaBABAf je _ seule
      AAAcAa je _ seulement
      aadaAAA je _ son
      aC2aab je _ sous
      AbA1aAC je _ souvent
      C1eBAAa je _ souviens
      CfaAbBB je _ sui
      CcdbeCB je _ suis
      fCCC1aA je _ sur
      dABBb je _ surtout
      dAB2Ab je _ t
      gH1A je _ tape
      Cc3Aa je _ te
      A2Ad1B je _ tiens
      CBA1f1B je _ tire
      Eg1BAaC je _ tombe
      Bd1A1aA je _ tombee
      dDCebCC je _ toujours
      1D2Aab je _ tous
      aCDdAEb je _ tout
      dA2AAA je _ trans
      Bbc1A1A je _ tres
      ha1B1CA je _ tro
      C1a1ca je _ trois
      aeCAAAe je _ trop
      f1B1CBB je _ trouve
      ea2AAA je _ tue
      Aa1eAb je _ un
      abcaBCC je _ une
      2bAbAB je _ veux
      ba2BCA je _ vide
      AabAcBB je _ vite
      Caa1aaA je _ voir
      DBAdaBA je _ vois
      DAcaa je _ voulais
      aBbBacA je _ y
      EfAba1A je appris
      DfAbA1A je appris a
      1E1CAgf je bois
      DA3hC je bois beaucoup
      A2A1Bf je bois un
      BbacAA je boite
      AbBAccD je bouge
      BA1A1ac je bu
      adAAACA je cache
      GDaccae je change
      CBbb1Cf je change de
      dCAaGcA je cherche
      c1A1A1C je commence
      bA1a1aC je commence a
      EaacA1A je comprends
      c1BEeD je compte
      FbaacB je compte les
      BbCdCc je connais
      cc2BBA je connais par
      1A1AbBc je connais pas
      bAAAAaa je continue
      B2dbAB je cours
      gBAAABA je craque
      BD2Bcc je crois
      eABA je crois qu
      Aaca1B je croyais
      ACccb je de
      c2AaC je deja
      A1Fd1dB je demande
      cAA1cE je demande a
      1A1bbBb je descendu
      eBA je deteste
      Ecb1B1b je di
      D1eA2B je di non
      BaCbAd je di que
      BaA1bAb je di rien
      Cab1aAA je dirai
      Ieaeaf je dis
      E1a2ba je dis a
      eBAA1A je dis oui
      a1cbACA je dis pas
      BAaA1d je dis que
      EcAdbBa je dis rien
      aBfAAAB je disais
      Bc1AABc je dise
      AA1BeBC je disparais
      eBAAB je disparaissais
      B1Ad1A je dit
      DAdcaBA je doi
      DcAbaba je dois
      CA1c1a je done
      B2cBaB je donne
      bCa1AAa je dor
      EbBbAdB je dor dans
      f1C2C je dor pas
      C1fAA1A je dormais
      DBabb je dormi
      D1A1DjF je dors
      AAA1Bc je dors a
      BACA1d je dors dans
      eba2F je dors pas
      c1A1bAA je dors plus
      1bFAcac je fais
      Bb1baBa je fais de
      cAcBABA je fais des
      dBaB1Aa je fais la
      b2CcAA je fais mon
      ba2cAB je fais pas
      dAAA1B je fais que
      aBB1A1b je fais quoi
      cCAAaaB je fais semblant
      1b1a1Cb je fais tout
      CA1AAda je fais un
      1aAAAAc je fais une
      dAaAA je faisais
      eEe1ACA je ferme
      Ca1AdA je file
      C3Ad je fin
      eBaa1D je fini
      A1AAAAd je finis
      dD1A je frappe
      CA2fD je fuge
      B3dB je fuis
      d1A3C je garde
      A1ABeB je garde toujours
      gC1ABa je gene
      Bae1AC je jamais
      BAcAbA je jete
      F2AiF je kite
      C3eD je kite la
      cAa1BDB je l
      aacAaDB je l ai
      bD1CabA je laisse
      C3Ad je laisse ma
      bcDDCbf je le
      dAAB je le fais
      Aca1aAA je les
      aBaab1A je les ai
      C2d1A je les vois
      Ea1cbAb je leur
      CB1dbAA je lis
      B3Acb je loge
      eDBCbaf je lui
      c1BBAbb je lui ai
      lECBBFA je m
      DAAf1AA je m assis
      1c1CbAA je m en
      AA3Bd je m occupe
      EagB2A je mal
      Babb1A je mal o
      ac1kBMD je mange
      BA1g1GA je mange dans
      A2d1C je mange mon
      Bb1EAe je mange pas
      f2CAD je mange plus
      B2e1C je mange seul
      A2c1D je mange toujours
      BA1bAaa je manje
      f3AE je manje plus
      IAABhbA je marche
      uQaMcEI je me
      fDAB je me brule
      HeAcda je me cache
      GC2j1A je me casse
      dE je me cogne
      dA1BAA je me coupe
      DAA1ad je me debrouille
      d1BABBA je me demande
      dABA1A je me deteste
      bAB2CA je me dis
      FAcB1d je me douche
      D2bc je me en
      BdChBDA je me fais
      JAd1Ag je me lave
      caAACb je me leve
      BbA1c je me planque
      DAd1A1c je me rappelle
      c1CAA je me regarde
      C3dA je me sauve
      1aAABCb je me sens
      C1eBAAa je me souviens
      CfaBbBB je me sui
      CcdacBA je me suis
      gH1A je me tape
      CBA1f1B je me tire
      e3AAA je me tue
      b1AabAA je men
      dB3C je merite
      dA3C je merite pas
      eBAAdAB je met
      Cf1Ab je mets
      CbAac je mets des
      caB3b je mets le
      cbBAa1b je mi
      dBAAA je mi la
      CaBAcc je mon
      CCeAabA je monte
      C3bBc je monte dans
      eAcaEAC je n
      DBabDda je n ai
      BBda1A je n aime
      b1aB1AB je n arrive
      c1A1BBA je n attends
      b1Bb1AA je n en
      BA1AbAb je n etais
      1DeBaDb je ne
      dA3Ca je ne dors
      Cd2Aac je ne la
      Af1bDBA je ne me
      DabABad je ne peux
      BCA1Bec je ne sais
      AA1AeAB je ne tiens
      2cAbAB je ne veux
      ABA1Ad je nulpar
      DA1AgAa je par
      BcBa je parl
      a1AcECB je parle
      dbACABa je parle a
      ccABA1B je parle avec
      B1aAA1d je parle je
      1AA1dFB je pars
      ABA1ccA je parte
      MdebClC je pas
      Ba2Ad je pas 0
      AABfAAA je pas d
      DBA1Ae je pas de
      CAea je pas envi
      AcAaaA je pas le
      CEdCAfA je passe
      CA1A1dA je passe la
      BABA1ca je passe mes
      D1ABadb je pe
      CBBBaBA je pense
      aAAabaA je pense a
      DBcaEeb je peu
      AaaAA1c je peu pas
      FbacA1d je peur
      AeAbC1a je peur de
      Cc1bDd je peux
      BbbAACc je peux pas
      pDCDCDB je pleure
      h1AE1A je pleure dans
      gABC1C je pleut
      cA1C1A je pleut dans
      A1BdFa je plus
      BaAbAa je plus de
      cA1aABa je porte
      ebbCB1B je porter
      aB1bA1c je pose
      bA1BbA je pourrais
      Aa1eA je pouvais
      BaacA je pouvais plus
      Jjd1CBC je prefere
      B1aCAd je prefere les
      AACd1aa je prefere pas
      BbdA1AB je prefererais
      AAbAaaA je prefererais une
      KBbcbcc je prend
      DA1bb1b je prend le
      GHcBiaf je prends
      aA2ABd je prends de
      eaABBAc je prends des
      BBAdc1B je prends la
      FA1acba je prends le
      Ba1Bc je prends mes
      cBCAcCB je pri
      BA2e1A je pri le
      eAAAA1a je prie
      bAAdBDb je pu
      BBb1a1A je quitte
      BcBb je raconte
      Ca1abB je ramasse
      DgBACbc je ramene
      dAAB1B je range
      baABA1a je rapporte
      DhAAAaA je rate
      Db3c je rate mon
      Db1b1AA je recois
      iAADCE je regarde
      cAaACCA je regarde le
      B2BdB je regarde les
      2dAAaB je regrette
      d1DDaac je rentre
      DC1AgB je rentre pas
      aeAb1CC je reponds
      dB2B je reponds a
      BA1bB1b je reponds plus
      CcAhaAB je respire
      Ce1ckMB je reste
      baAAAAA je reste dans
      AcA1bC je reste dehors
      C1A1eB je reste pas
      a1BbaBA je retourne pas
      BAAAeAB je reve
      D3e1B je reve de
      A2AdAA je revendre
      BA2aAc je reviendrai
      BB1AeaB je reviens
      eBcFa1a je rigole
      gAA1BA je ris
      CB2cAb je roule
      bcB1A je sai
      EB1A2h je saigne
      CA4e je saigne beaucoup
      HeAecdE je sais
      Ac1cAAA je sais ce
      Ac1ACbA je sais nou
      eE1ADa je sais pas
      e1aBA1A je sais plus
      AB2cAA je sais un
      1A1BAcB je saute
      1AAaCdd je se
      BBAbBed je se pas
      eAAACAB je serai
      eCAA1A je sere
      dD3b je serre
      cAA1B1a je signe
      AeA1a1A je sor
      FcbaA1b je sors
      AAAC2e je sors plus
      fB1C1CB je souris
      BA2AdA je squatte
      cDAbbbB je sui
      gB1BAAA je sui de
      dBCCBbA je suis
      FBBBgaB je suis a
      BA1Caa je suis au
      B1eB1Ba je suis ca
      gC2C je suis casse
      D1C2ca je suis chez
      AbB3c je suis coince
      cA2ABA je suis comme
      EaDBeBd je suis dans
      dA1aBaB je suis de
      BB1ABfA je suis dehors
      1BbCbba je suis en
      AbbAAbA je suis enceinte
      BAAA2c je suis enferme
      CC2B1e je suis enfermee
      CA1b1c je suis habitue
      aAAf1AA je suis l
      dCBc1BC je suis la
      1aBfBAA je suis le
      3BAcB je suis majeur
      BAab1b je suis malade
      CfAB1A je suis maladroit
      B3BdA je suis mineur
      Cbab je suis mort
      I1A1gEA je suis parti
      EA2fCA je suis partie
      bAda1bE je suis pas
      1aaBaAC je suis plus
      B2ebBA je suis rentre
      b1AbbCA je suis reste
      B2AAeB je suis sans
      dCAEBAb je suis seul
      CbCAA1e je suis seule
      cAb1A1A je suis son
      1Baaa1c je suis sous
      dC2aBB je suis sur
      Ff1AAaB je suis tombe
      Bd1A1aA je suis tombee
      dA2AAA je suis trans
      hBaABCB je suis un
      faBABBB je suis une
      AAbab1A je supporte
      AAA1aAd je t
      dD je tape
      1fCA1aa je te
      a1AdaDB je tiens
      gbE je touche
      aDBaAc je tourne
      bA1ABcA je tout
      BcbABBb je travaille
      g1AACAB je traverse
      DcAD1ad je tremble
      c2BD1a je trouve
      BaAaaaA je trouve un
      FjBBcc je un
      EbaaAbc je une
      hbED1BF je vais
      dBA3A je vais faire
      fBAB1BE je vais me
      CA1ABfA je vais ou
      ABbAbB je vais partir
      dCA1aA je vais pas
      B1ae je vais plus
      Ac2AAB je vais prendre
      eC3AA je vaux
      Cc3cA je verra
      febA1KH je veux
      Ed1bAb je veux bien
      DAad1B je veux changer
      B1aBc je veux disparaitre
      fAAA1AB je veux me
      FaecCCa je veux pas
      BBaA1C je veux plus
      Cea1AA je veux un
      B1AcaAB je viande
      AcadbaE je viens
      acaaaAB je viens de
      eA1BBc je viens pas
      Ca1b1Ab je viens plus
      BbA1bcC je vis
      CA2BfA je vis dans
      EAAB1bb je voi
      b1A1Bab je vois
      cA1AAcB je vois pas
      AE1CckA je vole
      AB3gA je vole des
      Aa1fACa je vomis
      cbaaBD je voudrais
      aBbAAA je voulais
      FAf2AA je voulais pas
      Dda1AA je voulez
      B1BBBcd je vous
      ACdAAAA jean*
      aCAb2a jecr*
      bCBaaAa jecri
      fAA jeme*
      BcAb1A jent*
      BcAb1A jenti
      BAdcAbC jete
      BBe jete _ il
      AaBAaAa jete _ l
      gCaaA jete _ la
      cbBBBB jete _ le
      Ad1B1A jete _ on
      CdA1aCc jete dans
      B1Bc1Aa jete de
      1F1A1d jete dehors
      Dabc1A jete la
      baAAaAA jete le
      Bb2cC jete ma
      ABBcb jete mes
      BbaB1A jete petites
      baBa1B jete une
      fAD1Caa jete*
      BcAAAbb jetee
      fABaBAA jeter
      acGdCBC jett*
      adD1ABA jette
      DBCeAaA jettent
      BABb1a jettent des
      AEceB1a jeu
      aBadAAA jeu $
      aCCCadA jeud*
      aCCCadA jeudi
      caAD1ca jeun*
      A1CCcdb jeune
      e1b1BCB jeunes
      bAbB1A jl
      1AcAA1B jlai
      eba1CBC jle
      abCabAb jle _ pas
      aB1B1ba jle fais
      BA1A1gA jman*
      bB1Ab1a jmen
      DEcBcAg job
      cA1AbAA job with
      BcBabAb join*
      1aAbABA joke
      dAAA1AA joke $
      b1Bb1Aa joki*
      b1Bb1Aa joking
      acAAAAA joli
      A1eA2A joli*
      B1e3A jolie
      aBAAc jora*
      aBAAc jorai
      dC1AaB jore
      DBBccdC jou
      AcAAbB jou moi
      CcAaBAb joue
      cAaAA1A joue a
      c1aaBAA joue*
      aE1ccA jour
      ABBeB1C jour $
      1abAABA jour _ j
      bCaa1b jour _ je
      CA1cA1b jour _ le
      EB1ad1a jour _ me
      a1BbAAb jour _ nuit
      ca1AaB jour _ pas
      AA1ABc jour de
      A1cA1BA jour depuis
      BabC1Ab jour e
      dA1C1A jour est
      gaBACBb jour et
      a1BbAAb jour et nuit
      aA1CaCa jour je
      abA1bBB jour ou
      bBGAcaA jour*
      bCAcAA journee
      B1db1C journee je
      EbECecA jours
      FbaCEha jours $
      B2Bb1b jours _ j
      eB1B1a jours _ la
      aaAB1bA jours _ le
      C2c1Aa jours _ les
      C2AeA jours _ mes
      dAA2BA jours a
      AB2caa jours avec
      1a2ABd jours chez
      aA1bCAb jours de
      d2BAA jours depuis
      ab1AbC jours ou
      DAAAeAa jpar*
      DAAAeAa jpars
      kB1CACa jple*
      i1CCACa jpleure
      BdAA1Ab jpleure $
      dCA jpleure _ les
      cc1B1CA jpre*
      dCA1dBB jreg*
      cCA1d1B jregarde
      BA1Cb jregarde les
      C2f1AA jregarde plus
      FeCacA jren*
      EcCagB jrentre
      CA1AhB jrentre pas
      AA2cBA jrentre plus
      2aBcB jrs
      kDACABB jser*
      fBABAAA jserai
      dCaA1AA jsers
      eB1A1AA jsers a
      AAAABd jsqu*
      AAAABd jsquatte
      CeeEBB judo
      aA1acaB juin
      cDaa2A juin $
      fCAA1bD jume*
      fCA2AA jumeau
      c1A1aCA jumelle
      gA1cBAD jump
      CbacA jump*
      BA1dA1B jumped
      AcaB2a jumps
      b1aAAbB june
      1AdA1AA jupe
      aACa1ab jure
      bC1A1Ac jure _ il
      bCAAbAb jure qu
      bC1A1Ac jure qu il
      1BA1bBa jus
      bAB1Be jusc*
      aBA1Bc jusca
      bBBbc1B jusk*
      B2bcBA juska la
      bCAa1bB jusko
      eD2A1A jusko san
      fEBDcbD jusq*
      aaBDdAC jusqu
      Ca1Ad jusqu _ 0
      Ddb1AaA jusqu _ ce
      Ab2DcA jusqu _ fermeture
      c1ABAA jusqu _ l
      acA1AB jusqu _ lundi
      BaB1cBA jusqu _ que
      dC1A1A jusqu _ sang
      C2Abb jusqu _ terrines
      1DAa1ad jusqu a
      Ddb1AaA jusqu a ce
      c1ABAA jusqu a l
      b1bBCbB jusqu au
      dC1A1A jusqu au sang
      C2Abb jusqu au terrines
      fE3A jusqu avoir
      BcBAcBA jusqu ce
      BaB1cBA jusqu ce que
      BdB1BAA jusqu la
      Ac2C1A jusqu la fermeture
      eDaC1a jusquau
      A1AeB1A jusque
      AA1dA1A jusque chez
      fDACbBA just
      bC1aABd just _ and
      A2AdBa just _ c
      AcAABa just _ it
      BBbAc1A just _ on
      cCc2aB just _ t
      aABBbA just _ to
      ABc2aA just don
      ABc2aA just don t
      AA1AdB just in
      A2AdBa just in c
      A1Aa1Bc just to
      1BABbB just want
      cABCdA juste
      bB1AAb juste _ que
      DcA2b juste _ savoir
      Ca1bc1A juste des
      DCaaddA juste le
      cBAACa juste pas
      abB2bA juste pour
      DcA2b juste pour savoir
      d1AB1BA juste que
      1a1bbBA juste un
      Aab1aBA juste une
      bBAAaa jvou*
      bBAAaa jvoudre
      C2eA1A jwe
      daaAcC jy
      A1AAcBa jy _ pas
      BAcaABA k
      CabdbdA ka
      CEc1Aea ka _ an
      1bAABbA ka _ anba
      bAAaAAA ka _ anko
      Ab1b1C ka _ deye
      cAa2Bb ka _ douvan
      CBAb1ac ka _ epi
      BbA1bBb ka _ i
      Ab1B1bA ka _ kay
      aBB1c1A ka _ ko
      ba1cACA ka _ le
      BAbb1Ab ka _ mo
      GbhCDDa ka _ moi
      BaA3d ka _ pas
      cA1A1Cb ka _ rien
      aabaAAC ka _ ti
      C1ba1dA ka ba
      BaAA1d ka bwe
      fB4A ka couper
      abEA1ba ka di
      BEBA1iA ka domi
      cABA1B ka fais
      aCdAaBA ka gade
      BCfA2A ka gade moi
      1aaBAbb ka mande
      cA1a1BA ka manje
      ABe2A ka manye
      ABe2A ka manye moi
      BC1A1Ae ka menage
      AaeAaCc ka ou
      CAbA1ba ka pase
      AdAaABA ka prendre
      BAAiABA ka ri
      1BbAAba ka vin
      DBda1ac ka vini
      fA3C ka we
      2dAcCa kaba*
      fB1AaBA kach*
      Ad2B1B kalo*
      BBAaAf kant*
      AA1AAd kantin
      FBAa1dc kart*
      Eg1aaB kas
      BeCB1bb kase
      FBADggA kay
      CAA1eB kay _ moi
      IB1Cgfe kaz
      CBd1AcA kaz $
      DaAAdCe kaz la
      eCAB2B keep
      AAAe1bA keep _ me
      d2AAD keep _ to
      BAbAAdA keep me
      FdbCcba keep my
      C1hBAAA keeps _ me
      D1cd2C keeps _ my
      A1bAabA keeps _ what
      AAb1dAA keeps asking
      A1bAabA keeps asking what
      1BcbA1A keeps coming
      ABD1A1f keeps my
      d2ABAA keeps saying
      fA2A1B kelk*
      eB1C1A ker
      cb2BAb kest*
      ab2BAb kestion
      AbaAAAc kestion $
      BA1ABeA ketc*
      BA1ABeA ketchup
      Ae1AAC kett*
      Ae1AAC kettle
      aCaA1ac keur
      C1a1ac kevi*
      C1a1ac kevin
      BBa2db key
      BbB1dA keys
      B2B1da kg
      EAABAja kick*
      CD1BAkA kicked
      AG1AAh kicked _ out
      ABAAAdA kicked me
      AE1AAg kicked me out
      ACaA1f kicked out
      ABbaAAe kicking
      AB1a1Ac kicking the
      1dAA2B kicks
      bcBAA1B kid
      GBBj1cA kids
      ABAe1B kids at
      ddaDbEA kil
      aabD1A kil _ fait
      BB1A1ac kil _ me
      1baaaAB kil _ pas
      AaBacaB kil _ plus
      aCad kil les
      ABcAAA kil ma
      1bCBA1b kil me
      aC1Abaa kil va
      BbC1B1c kill
      1AAAA1e kill _ if
      1cBB2e kill me
      A1AA2f kill me if
      E2c2A kill myself
      J1fh1bA killed
      BA1e killed disent
      adA3C killed va
      cABCac kilo*
      cABCBeA kilos
      dCAa1aA kind*
      cCAa1a kinda
      DAhA1A kine
      C2AAf kipp*
      B2AAe kipping
      B2AAd kipping in
      aBBAfAA kit
      1aBBAac kitc*
      2BCAca kitchen
      BAAAiFA kite
      B3dC kite _ mezon
      C3eD kite la
      B3dC kite la mezon
      dBAaAbA kjdo*
      D1A1bba kkun
      BfAA knee*
      CB1cc knew
      bDACABg knif*
      bDACAAf knife
      dA1A1Ba kniv*
      dA1A1Ba knives
      ABd1ABb knoc*
      DeAFcca know
      1CaAbaC know $
      BaAbbD know _ i
      da2AAB know _ to
      1c2BCd know what
      BA1B1ba know which
      c1Bb1BA know who
      eAaB1A know why
      CadagDA know*
      AAaAdA knowing
      BacbcCA knows
      AAAAd1A knows i
      B1afD1A knows me
      keCBADD ko
      iBAAAAC ko y
      Be3AB koka*
      CCA1c1a kole*
      cc1aC1B kom
      ad1CBbA kom ca
      DAcacd kon
      AbAB1dA kon a
      CA2A1d kon ma
      BA1ebBb kon me
      da1CAA kon oublie
      DAAAc1a konn*
      BdAabAA konne
      FaAbbAa konnet
      g1AC1BA konp*
      2ABAd kons*
      cAACAac kont*
      fBBdaaB kopi*
      CBcA2a kor
      aeBAAA kosa
      BbAb1c kou
      ebDAA1a kouc*
      dB1A1a koup*
      bfC1BCA kour*
      DBAAACj kout*
      CBA2Bh koutla
      aBbc1BA koz
      abAAbBA kri
      BbAbAcA l
      CBbeCAa l _ a
      cbB1BA l _ au
      1a1CaCd l _ avec
      abAa1C l _ bouillante
      aca1cAD l _ c
      c1A2bC l _ ce
      Bdb1AAA l _ cherche
      Cb1b1AA l _ comme
      gFaBCAc l _ d
      aDBAc1c l _ dans
      AdeAaCc l _ de
      aDbAA1b l _ depuis
      K1dcdaB l _ dernier
      cccBcDC l _ des
      cCABAAa l _ devant
      bBcA1BB l _ dit
      DCcdbbE l _ du
      abA1C1A l _ e
      ADAaaBg l _ elle
      AbCAaa l _ en
      CCAaBf l _ est
      ABacAc l _ et
      DbA1Ac l _ ferme
      C1adAC l _ i
      EdDdcAa l _ il
      BEBbAAb l _ ils
      bCab1AC l _ j
      AaCd l _ la
      BAAA1c l _ le
      AA1A1dA l _ mais
      2bcBbA l _ me
      bA1A1Cc l _ ni
      DBa1Abb l _ on
      BaaAc l _ ouvre
      daAABC l _ parce
      A1da1bF l _ pour
      1BBcAa l _ quand
      dcABAAB l _ que
      1aaBbBB l _ qui
      Ce1A l _ si
      CAcAbB l _ sur
      BbdCa1B l _ un
      DBa1c l _ vu
      AacCbBb l a
      cA1a1BA l a dit
      Ba1d2A l a fait
      dBA2AB l accident
      eAAA1AB l acte
      BAB1dcA l adresse
      bacBAAB l age
      1Aca1DB l ai
      gDDABAa l air
      BCd1a l aise
      CAadaAA l ambiance
      CEhAAbA l ami
      BCfAA1A l ami de
      1aCbA1B l an
      AaBc1AA l an dernier
      AeAA l ancienne
      AAbAaAA l animateur
      BAbbA1A l anniversaire
      CBABBeb l appart
      B1a1Cc l appartement
      CB1a1aa l apprenti
      c1cDaBa l argent
      bAba1AB l argent et
      eAAbCAA l armoire
      bB1bABB l armoire a
      BAA1Bbc l arret
      CAc2cA l ascenseur
      AeA1A1A l assiette
      Db1AAc l assistante
      ABbA1bA l association
      dB3B l assurance
      AaC1B1c l atelier
      daAA1BA l atelier je
      3CaCf l autre
      cAa1AAA l autre je
      dAAA1A l avenir
      1BA1cAb l avion
      AAAAdAA l avis
      eCD1AA l eau
      abAa1C l eau bouillante
      abFabb l ecole
      bABAAb l ecole et
      Bbaab1A l ecole il
      1D1c1A l ecole la
      caA1AaA l educatrice
      BA1ABfA l eglise
      bB1AAbB l electricite
      fC2AA l endroit
      CcAA l enerver
      cC1Aa1A l enterrement
      BeAA2A l epaule
      1cAb1BA l equipe
      AbbA1AA l equipe de
      bB1b1AA l erreur
      1gAaADB l escalier
      AA1cAbA l escalier de
      B2AgBB l espagne
      BBABA1f l essence
      BA1A2d l essence dans
      dChEcAC l ete
      FAfAcBA l ete dernier
      ABA2Ad l etranger
      dB1ABbA l etre
      1AAAAcA l expulsion
      1cB2Cb l exterieur
      CaBcAcA l habitude
      CAaBcbb l heure
      BBbaca l heure du
      AB1Aac l heure ou
      CbAc1A l histoire
      cBAAAcA l hiver
      DA2ac l hiver dernier
      caA2aB l hosto
      A2BBdA l hotel
      BcAa1B l huile
      B2A1dB l huissier
      BbaAACb l immeuble
      fCABACa l impression
      d2AAAB l impression d
      daBBAA l infirmiere
      BA1AAc l instant
      AA1AcB l intention
      d2ABB l interieur
      D1dab l internat
      bB1Bb l internat c
      BABbAb l internat et
      ABBd1b l internat ils
      CA1Ad1a l mur
      BabA1bA l odeur
      D1AA1ba l oeil
      1aCbaaA l on
      AcA1aAC l oncle
      aAbaAaC l ont
      BeA2AA l oreille
      c2AbCA l oreiller
      B2bBAd l ouvrir
      ACf1A1c l un
      1AcC2a l un d
      1cabB1C la
      eEa1CAe la $
      dCAdC la 0
      c1B1CbA la 0 e
      C1AbcAb la _ a
      aBBAa1a la _ ai
      B1B2fb la _ alors
      aBdB1ca la _ amwin
      1CA2bb la _ an
      bDcCA1a la _ apres
      1DAdbB la _ au
      AAb1AcA la _ aussi
      CbbAa1B la _ avant
      dEEABbb la _ avec
      c1A1BB la _ bah
      acAC1B la _ c
      A1BbcBa la _ ca
      dBB1B1a la _ ce
      CbA2Bb la _ cette
      bBAa1bA la _ chaque
      BccABAc la _ chez
      1bBAbaA la _ d
      EgCbbBa la _ dans
      e1eDb1C la _ de
      CcAb1AA la _ depuis
      1d2aCA la _ derniere
      AcA1cbD la _ des
      ca1CACc la _ devant
      1CCcaBa la _ dit
      bD1aAa la _ donc
      BacB2A la _ dpui
      daa2Aa la _ du
      bBAc1BC la _ e
      iCcB1AC la _ elle
      ACaaCcc la _ en
      aD3bA la _ epi
      c1aBBb la _ est
      cCcFaD la _ et
      caA1BB la _ euh
      AcBbb1A la _ expres
      1aBAAbc la _ fais
      CB1abba la _ fait
      BcAAa1A la _ faut
      e2A1AA la _ fermee
      D1b2AA la _ fille
      Da1bb1c la _ foi
      AcCdcFC la _ fois
      AdA1A1A la _ fort
      BCd la _ gade
      aAa1DAc la _ il
      aC2aac la _ j
      1GaB1ea la _ je
      De1acC la _ jusqu
      bCAa2A la _ ka
      C2cBA la _ l
      BcdCBDc la _ le
      bAA2Db la _ les
      cB1a1bD la _ ma
      CbB1Bad la _ maintenant
      DcA1bBc la _ mais
      cCaa2a la _ me
      1BbBcB la _ meme
      Aa1a1Cb la _ mes
      fBaAaBB la _ mi
      cDcBAab la _ mon
      b1BaaB la _ n
      AC1a1ba la _ ne
      fB1AAB la _ ni
      bbA2Ba la _ non
      1D2ccA la _ nous
      1bAaBb la _ o
      BFAaabe la _ on
      aed1BBC la _ ou
      Bb2bBA la _ ouverte
      Bd1AA1B la _ par
      DABaAcB la _ parce
      BcaaB1b la _ pas
      bCabABc la _ personne
      AaAAbAA la _ peux
      BfC1BAB la _ pour
      E4d la _ pro
      3AdBA la _ puis
      FebACAC la _ quand
      BB1BaBe la _ que
      G1a2ka la _ qui
      CaB2ab la _ s
      baaaaCA la _ sans
      DaAacBa la _ se
      CaAc1B la _ si
      CccA1aB la _ sous
      CEBAcb la _ suis
      Ab1C2E la _ sur
      cB1BAaa la _ te
      BaABb1a la _ tourne
      BaAc1AC la _ tous
      1B1AaBb la _ tout
      AeCAbAB la _ un
      dC1AbAA la _ une
      AAb1BaA la _ veut
      AcBAA1b la _ vient
      DCAbBaf la _ y
      d1AAaB la a
      ccAAAA la baignoire
      aBA2bb la balance
      BC1d1A la bande
      A2AAdA la banque
      Bb1AacA la baraque
      B1Bef la bas
      CbAAbAa la bas je
      1eAA2C la bat
      BA1Aaab la boite a
      fA1A1AB la boite de
      1AAaAcA la bonne
      Cbba1Ba la bouche
      BAABad la boulangerie
      Ce1A la boxe
      abDB1b la c
      AAaCAda la ca
      ACbaAbA la cabine
      CDCbAeB la cantine
      1c1bAAA la capuche
      abAAAAd la carbone
      BBa1caC la carte
      aj1BCF la cave
      1dBA1AA la cave quand
      AcBBAbA la ceinture
      e1aDABA la chaise
      CbAcaAA la chambre
      CbA1a1b la chambre de
      bc1AAAA la chance
      AA1B2d la cite
      DDadCDA la classe
      AB1bAac la cle
      1baA1cA la cle de
      dBaA1A la cloison
      CaAd1AA la close
      ABd1a la coiffure
      CAgC1B la colo
      BAgA1A la commode
      eCC1B1A la corde
      hCAA la corps
      cBbA1C la couette
      Hb1eA1b la cour
      CAAd1A la cpe
      AAacB1b la cuisine
      Cb1a1Aa la cuisine je
      B1BfBAA la cuvette
      DAABAi la dalle
      Bee1AaD la dame
      DAgA1AA la danse
      cBa1B1B la date
      F1Adcaa la derniere
      CA1aa1c la derniere foi
      AbA1cBB la derniere fois
      eDa1AAA la di
      facaAIC la douche
      iCAD1AA la douleur
      1BAB1Ad la drogue
      c1AAaBb la en
      dBA1ABb la et
      aAA1AcA la euh
      bAgFAA la fait
      c2A1Bb la falaise
      bEeCAbA la famille
      bB1AcBA la fenetre
      ca1aBBA la fenetre du
      edAA1Ba la ferme
      CaaBBc la fermeture
      c1BbBAA la fille
      aDaAc la fin
      B1aAcA la fin de
      eCAAbAB la force
      bBa1fCB la foret
      dCA1acB la formation
      BA1Ae1A la frontiere
      AC1e la galere
      2A1aeB la gar
      dCaa1BA la garde
      DCADha la gare
      BB2d la gendarmerie
      DAB1A1e la gorge
      bAcAaA la grange
      DCAhaAA la grille
      hBB1CAA la haut
      BDBBbbd la il
      aAa1c1B la il a
      B1AAAab la il y
      cBBB1a la j
      aBBAa1a la j ai
      bEAFaeA la je
      AaAAbAA la je peux
      CEBAcb la je suis
      DeB1AAa la joue
      ADa1a1A la journee
      B1db1C la journee je
      Dd1bBa la ka
      BCd la ka gade
      BAe1eB la kaz
      cBaAA la l
      CA1aAbb la la
      eB1A1AA la lame
      B1bcAaA la lampe
      dAAbAAA la liste
      c1AbAAA la liste des
      d1AAaBb la loire
      aAaa1Ca la lumiere
      aB1a1Ad la machine
      BgAA1BB la machoire
      BAdc1BA la madame
      Eab2CA la main
      1DcB la main dans
      CcBa la main pour
      CdcB2A la main sur
      AFB1A1g la maintenant
      CBAAAhA la mairie
      aeBBeHb la maison
      aCAaaAA la maison de
      AAA1aAc la maison depuis
      bc2AaA la maison et
      baBAaaA la maison je
      bB1A1bc la maison on
      Ec1b1Aa la maitresse
      Db3ab la maman
      FddC1ad la meme
      hCAA1CA la mer
      Aa1aABb la merde
      EAcAAdA la mere
      CAbAAcA la mere de
      AcAabAA la meson
      EcaBfAa la mezon
      cbbB1AB la min
      BA1e la misere
      DCcaBdc la moi
      BCc2ab la moi pas
      BAAa1cA la moitie
      d2C1AA la mor
      jACC1AC la mort
      Cd1a1A la musique
      caBb la neige
      BfAAAB la niche
      BcbAAA la nounou
      aAabAAB la nouvelle
      AAg1CaA la nui
      c1e2D la nui je
      abd1EBe la nuit
      Bbaa1Ba la nuit avec
      cAAaAb la nuit c
      baa2CA la nuit il
      dB1ACbC la nuit je
      AcBCAca la on
      cFe1AbD la ou
      bBb2BA la ou il
      2AaAeB la ou je
      D1a1ba la ou on
      fCAA1B la oui
      BAae1C la parole
      CAdbA1C la pas
      C2daaA la pause
      iDBAABA la peau
      eABABaA la peine
      Ce3AA la pelle
      Bc2bA la permission
      Ae3AB la permission pour
      CaD1abe la petite
      daHeAA la photo
      aaEc1a la photo de
      B1bAAAb la piece
      eFA1AcA la piscine
      cCaaAAA la place
      BABcAdB la pluie
      2aCdA la plus
      FBB1eBc la police
      1Ba1Bad la port
      FBACd1h la porter
      ABaAAab la porter a
      BBCBAbd la porter avec
      Cd3Da la porter de
      aca1AB la porter du
      1Ba1cAa la porter et
      aECA1db la porter je
      aDaa2a la porter pour
      baAf1EA la poubelle
      aBAaB1a la pour
      ACA1b1a la prendre
      aCAcaAA la prochaine
      BaAbaAA la prochaine fois
      abB1AaA la proche
      c1Db1b la prof
      e2A1AA la psy
      bCAa1b la que
      aB1Ab1B la question
      Df1A1A la rallonge
      dCAb la rantre
      ACAfACA la recre
      CAb2c la regarde
      BcAa2A la regle
      gDBbEb la rentree
      bBAAAc la rentree et
      cB1AaA la rentree je
      ACeA1AB la reserve
      CAcA la robe
      DCfAdB la route
      CABAAha la ru
      DCAC1fC la rue
      cB1A1Aa la sal
      cB1A1Aa la sal de
      aAbB1aA la sale
      aAabBA la salle
      c1AaABb la salle de
      AA1B1d la salle des
      cAdAA1C la sdb
      aC1B2d la securite
      DaAABeA la semaine
      ba2aCA la semaine derniere
      1C1BBea la serrure
      eC1Ab1D la seule
      GbhBAC la soiree
      CA1eaCA la sonnerie
      AC1daaA la sorti
      GDbc1ac la sortie
      AeAC1Aa la table
      Bb1AaaA la taille
      bdABACa la tele
      C1c1AcB la tente
      bABe1BC la terre
      FbEdBAd la tete
      DdBe1AA la tete dans
      Ca1d la tete de
      1B1B1cb la tete qui
      aAbAcC la thune
      bAAaABB la toussaint
      Bb2bCA la troisieme
      CA3Ad la tronconneuse
      CeAA1A la vaisselle
      EBccACC la video
      gBBbCDB la vie
      C1AabcB la ville
      Bcaa2a la vitre
      eA1A2A la voie
      dc2BBB la voisine
      c1A1BdA la voitur
      BeaA la voiture
      CeB1A1A la voix
      AC1A1ba laba
      Bb1c2A labi*
      Bb1c2A labitude
      faB2CA lace*
      dEAbCAc lach*
      cDAaBac lache
      C2cAbA lachent
      cbBAaAa lad
      1A1C1cb lad _ my
      Bbb2AA lad _ the
      BadA1A lad from
      AcAC1c lad in
      AaAB1c lad in my
      A1AcaAA lad s
      HGckBDf lads
      1AAe1Aa lads _ my
      AAAd2A lads _ site
      BB1b1Ab lads _ the
      ABAd1A lads on
      AAAd2A lads on site
      dA1B1a lai
      BAeDfca laide
      caC1AbC lais*
      aDAaccD laisse
      cb1A1Cb laisse $
      bAb1AAa laisse _ la
      AAA1bBB laisse _ mot
      C3Ad laisse _ part
      DA2fAA laisse _ tel
      dBAa laisse _ tout
      BdA3a laisse des
      aB1bBA laisse la
      DA2ad laisse ma
      C3Ad laisse ma part
      dAA1Aa laisse moi
      BaBa1ab laisse pas
      CAaBdaA laisse son
      a1daABB laisse tomber
      CBCAdA laisse un
      BAA1bBA laisse un mot
      Ae1A1A laissee
      Eb1a1bA laissent
      dBBCDae laisser
      dCA3A laisser tomber
      dA1a1aC laissez
      cAA1AbA laissez moi
      cCaaaAA laissez tomber
      FCa1AgA lait
      CA1aAad laja*
      ECAaaae lajan
      GhAAf laka*
      FdA1cb lakay
      Bd1AcB lakaz
      cC1B1Ac lam
      fCBBCAA lame
      eAAC1Ba lame*
      eB1C1Ba lames
      bA1B1Bb lames _ la
      AAaabaA lamp*
      BAbbbAA lampe
      AbDaA1c lan
      GgDe1EA lanc*
      FhDaaD lance
      CAaAAdA land*
      CA2AdA landlord
      cAABbA lane
      cacC1Ba lang*
      AbbBAaB lanm*
      Cbd2B lanmen
      cBc1BBa lann*
      eaAB2B lanne
      2AdAAA lannee
      AAcBA1c lannuit
      CB1dAb lapl*
      CB1bAb lapli
      FEhA1ad larg*
      BBa3c largen
      BBa1Aca largent
      1BaA1cB largent $
      AaAA1eA lari
      BBA1b1a larj*
      b2bAC larm*
      AAdaAC larmes
      E1c3b larz*
      E1c3b larzan
      h1BCAAA las
      AcAa1AA lasi*
      CAb1Ac lass*
      Ad1BadD last
      a1AAbaB last _ and
      b1B1aAB last night and
      baAaABA last time
      B2B1cA last*
      BdaaaCA late
      dCDdBab late*
      A1CeBba latelier
      eCBA1Aa lately
      d1AB1B lately $
      E1DlBBA laug*
      aCBfAaB laugh
      AAAa1cA laugh $
      B2e2A laugh _ i
      AeAA1AB laughed
      CB1dAAb laughs
      aBACAeA laun*
      aACD1f lava*
      1ABD1gA lavabo
      A2BAd lavabo de
      CEeBCeA lave
      C1dAAA lave 0
      D1gA1B lave _ fois
      B1AA1d lave _ lavabo
      A1AA1e lave dans
      d1C2AA lave plus
      AB1aAdA lave*
      aCaa1aA laver
      BaAAAcA laverie
      EAA2i lavo*
      Bda2B law
      fAAA1CA lawyer
      Aa1cDdB le
      BECAAjC le 0
      DB2cb le _ 0
      BccdCCE le _ a
      AcaAb1A le _ alors
      BeAB1bA le _ apres
      eFacBCA le _ au
      faA2F le _ aussi
      ca1BA1A le _ avan
      A2Ca1e le _ avant
      aa1bcAB le _ avec
      AfAA1C le _ bwe
      beB1ADA le _ c
      1CAa1Ae le _ ca
      bBabbD le _ ce
      Ac1ADBe le _ chez
      GcAaAbb le _ comme
      aFAb1cA le _ contre
      1B1CCee le _ d
      bAbA1C le _ dans
      1EjHh1E le _ de
      BB1AAf le _ dej
      AdBAA1a le _ depan
      CBb1bb le _ depuis
      Be1IadD le _ des
      c1BBAaa le _ di
      ADBc2d le _ dit
      BBbB1c le _ donc
      Da1c2A le _ douleur
      BDnCbeD le _ du
      BBA2ba le _ dun
      ABcfCBC le _ e
      1A1a1Cc le _ el
      bBBAaBc le _ elle
      beaBbaE le _ en
      DcA1Abc le _ end
      1FcBDad le _ est
      1bcDBBA le _ et
      bCe2AB le _ euh
      aBD1aba le _ fait
      1AA1Abc le _ ferme
      AACa1Ab le _ garde
      aB1AAc le _ genre
      dc2ABA le _ hier
      CDDhCd le _ i
      c1e1FbD le _ il
      C1cdbbB le _ j
      bABADfc le _ je
      cCAB1AB le _ jusqu
      bb3CB le _ ka
      faaB1EC le _ la
      bAeCAcC le _ le
      d2CcAB le _ les
      aBAcAA le _ long
      eaCDB1A le _ m
      1a1ABaD le _ ma
      FcaBAc le _ mais
      eEcFcfB le _ me
      D1B2b le _ meme
      1AAAAdA le _ mi
      ca1BbB le _ moi
      1A1eAAA le _ moment
      bbDE1ac le _ mon
      1d1BABa le _ n
      ABB2d le _ ne
      BabAbbA le _ nous
      baCAaCe le _ o
      1BB1bbA le _ on
      abcAAB le _ ou
      B1AAaca le _ oublie
      aB1d1DA le _ par
      DebBABA le _ parce
      d1AB2A le _ part
      DcBaeBC le _ pas
      1bAABbA le _ passe
      baAc1A le _ pendant
      BaaAcaC le _ plus
      CbB1dCa le _ pour
      Cb1b1A le _ qu
      cdAB1DC le _ quand
      A1aBcab le _ que
      aaBAc1D le _ qui
      abBa1B le _ quoi
      DA1c le _ ri
      DaAa2A le _ rigole
      BAbc le _ rit
      aBABcAa le _ s
      baDb1a le _ sait
      ABABb1b le _ san
      BaB1bbb le _ sans
      EaAfABA le _ se
      EdaAc1B le _ si
      aB1ab1B le _ sinon
      BfbeAEA le _ soir
      1DBc1Ce le _ sou
      CbAAa le _ sur
      Acb1C1A le _ tard
      cBAc le _ tourne
      iBbEAEC le _ tout
      1cAC1AB le _ toute
      Eb1c2A le _ trouve
      1abaABA le _ un
      B1B3e le _ veut
      E2A1g le _ vide
      FccaAa le _ voila
      Cab1Aea le _ y
      Be1AaBA le balcon
      BfA3A le balcon en
      DcBd2A le ballon
      C2dAB le banc
      BaAB1ba le bebe
      1BA1C1d le billet
      eAA1a1C le bois
      1cAABB le bra
      HgBCBaA le bras
      Cd1A le bras pour
      Cg1A1D le bruit
      Cf1A1A le bruit de
      aAafaD le bus
      A2eBAA le bus d
      A1AAAd le bus de
      BA1caA le bus du
      1A2dAB le bus pour
      dBACBBe le cache
      fB1A1Cc le canal
      1CblbED le car
      daaBABb le carnet
      c2BAAb le carnet de
      AcAB1A le cendrier
      1baB1Ba le chantier
      gDCABB le chat
      BBeaACa le chauffeur
      EB1b2d le chef
      ACadaAa le chemin
      AAB1cA le cherche
      cAAb2A le cheveux
      CgACdC le chien
      d1A1aCA le cle
      1AbAbAA le code
      AA1d2B le coeur
      EA1d le coeur qui
      BbBAAAa le coffre
      b1AbABe le college
      B1AaCd le compte
      BBdA1AA le copain
      CBc2AA le copain de
      Cf1A2A le cote
      EhAAa1A le cou
      DaAdACc le couloir
      bAAb1Aa le coup
      Ac1c1A le coup de
      cAAa1B le courage
      1DCAAfA le courrier
      BCg1a1D le cousin
      1Af2BB le cousin de
      c2bABA le couvercle
      AABc2A le cpe
      BCa1ad le dernier
      cBAa1A le di
      2abAcb le dimanche
      AB1gaA le dimanche soir
      dA1A1AA le diner
      AFebc1A le dire
      BBbBbAb le dire a
      aaaBAB le dis
      hCBB1aa le dise
      e2B1AA le dit
      BcAb2A le do
      1eBaAAB le doi
      D1Ab1bB le dos
      AdAAB1A le dossier
      Efb2Cb le droit
      bd1A1AA le droit d
      EdAbABe le droit de
      hBAABAB le faire
      dAAC1Aa le fais
      dbaF le fait
      bb1A1BA le fer
      db1B1A le fer a
      CCB1ADj le feu
      ACA2Be le feu a
      AbA1bC le fils
      eaBB1Bb le foot
      baAB1aA le four
      GACCBhb le foyer
      Cd1A le foyer c
      AAA1Ae le foyer me
      aBcA1Ba le frere
      ABcA1Bb le frere de
      DAABacA le frigo
      eGA1A1a le fusil
      dCA1A le fusil de
      bCA1A1b le fuzzy
      abAa1Bb le gamin
      1a1Be1D le garage
      BDaBbcc le garcon
      EAaAadB le gardien
      aAeCA le gars
      bBA2Cc le gaz
      BA1B1d le gouter
      cCAd1Da le gran
      aBeBBA le groupe
      BAAdAaC le gymnase
      CkBA1CB le i
      AfAA1B le i bwe
      AdB3A le i ka
      1CAdA1b le jambe
      cbB1bAA le jardin
      1AdAAAB le jeu
      1Aaa1dB le jeudi
      aCCAb1b le jeune
      eAABAAB le jour
      fB1BAAb le jour je
      aaA1dAB le jour ou
      abBAaa le juge
      DAgA1A le kine
      cB2aAA le lavabo
      2CbiDb le lit
      BAfA1AA le livreur
      1BbBa1A le local a
      ABeA2B le loyer
      dA1B1A le lui
      EaAb2A le lundi
      CdA1ACa le lycee
      AdB2AA le maitre
      AdBa1AA le manche
      BdA3A le manche de
      Caea1BC le mardi
      ABb1B1B le mari
      ACc1B1A le mari de
      ABb1aBa le mariage
      eF1bDac le matin
      Bb1b1aA le matin il
      BBcbbAB le mec
      2b1bAD le mec qui
      gBDbABA le medecin
      Ec1bDAh le meme
      1dAAABc le menage
      Cbda le mercredi
      bAaAABc le metro
      BCBaAfB le midi
      CA2AcA le midi je
      Ca2AeB le mois
      aDa2AA le monde a
      EaAb1ba le monde me
      D1Ac1cA le monde que
      DbAb le monde se
      DagBADB le monsieur
      AAbb1AA le monsieur de
      1Ab2CD le monsieur qui
      fFaa1Ca le mot
      cAaB1A le mot que
      gaCGeEA le mur
      aDAAb1A le mur de
      DbaAb1a le mur et
      dF le mur jusqu
      DfA1A1A le ne
      FfAc1Aa le nez
      BAA2e le noctilien
      gCaABBA le noir
      D1Bf le otre
      D1aB1da le pain
      B1b1Ac le papier
      AABABdb le parc
      bdAAAC le pas
      C1CA1Ag le passer
      DCdBBCc le patron
      1aa2BD le patron de
      AAAA1Ae le patron dit
      1ac2BB le patron du
      Ce1AABc le payer
      ABd1A1b le pere
      A1B2ad le pere de
      e1AAAAA le permis
      aaEDad le petit
      aBAAbba le petit de
      BAcA1AA le photographe
      Cd1bB1A le pie
      AbAbAB le pire
      aB1d2B le placard a
      ea1AAD le plafond
      B3cBb le plan
      De1a1AA le platre
      aB1Bab le plier
      1fDca1B le plus
      1d2C1A le plus tard
      Fc1aA1A le poignet
      d1AAA1C le pont
      A2bbBA le portail
      1CgB1AA le pote
      BCe le pote de
      aBAacaA le premier
      dCA2bA le prendre
      baBA1Aa le prochain
      BC1AAAd le produit
      BA3Ad le produit pour
      GDCg1Ba le prof
      BDdD1Ab le prof de
      CAbB1cA le proprietaire
      ABb2aB le proprio
      AB1AAab le pti
      A1B1dA le quand
      B2Bb1c le quartier
      aA1ABba le quitte
      d2AAAA le refaire
      dB2aB le reparer
      C1Bb2A le repas
      AdaAaa le reste
      abaA1Ba le rideau
      1A1AAdA le riz
      bB1a2d le sac
      BdC1Ac le sait
      AdbBBaA le samedi
      AA2d1B le scooter
      B2C1e le self
      dAA1AcD le seul
      da1A1AA le silence
      dBgGGi le soir
      BCb1Aab le soir et
      B1aAAbA le soir j
      eD2cAC le soir je
      cB1a1aC le soir pour
      c1aABA le soir quand
      Da1c1AA le souffre
      Da1c2A le souffre douleur
      AbAAaB le stage
      Ab1BAcA le tan
      dBaA1aa le telephone
      Bae2aA le temps
      BCA2eA le the
      b1AA1Ac le toi
      eCCAaFe le toit
      h2AADB le toit du
      ACBca le tour
      BAAaca le tour du
      BA1d1BA le tour par
      ABa2Ac le tout
      Ab1AabA le tps
      cAaA1CA le train
      a1c2BB le trajet
      cBBAb1b le tram
      Cd3aB le travail
      BAAA1f le trottoir
      bbaB1A le trou
      AA1Ad1A le trouve pas
      dAA1AB le truc
      A2A1Bd le type
      1bCBadA le vacances
      acAAbAA le velo
      1eABBeB le vendredi
      1gA1BCA le vendredi soir
      1dAD1d le ventre
      F2A1f le ventre vide
      BAeA1Aa le verrou
      eB1BA le viaduc
      dA1AAA le vide
      CAaabAb le village
      BabBb1A le voir
      FAlAABA le voisin
      AabA1BA le voisin i
      aCfB1AB le voyage
      Ac1AAba le we
      DcA1Abc le week
      DcA1Abc le week end
      ABBAgAA le weekend
      cAAa1B le zieu
      AB1cAa le zotre
      B1Ae1AA lea
      HkBAbAB lear*
      DfAAbCB learn
      DfA learned
      BdA2a learned to
      AdB2A leat*
      AdB2A leather
      bAccAc leav*
      AAdcEdb leave
      bacAA1a leave $
      aAbBBc leave it
      A2eABA leave me
      cBAA1b leaves
      BbAbdBB leaving
      aCBbAfB lech*
      bABcABB lecher
      A2AAdA lecl*
      A2AAdA leclerc
      D2e1ba leco*
      DbBfAa lecol
      B1ACec leed*
      gBacCaB left
      bAbBA left $
      AA1AcAA left home
      DD1BBmA left*
      DD1BBmA leftovers
      EbABaaA lega*
      EbABaaA legal
      CDaAiB legg*
      BBAAfA legged
      BBAAfA legged it
      ABaAAd legl*
      AAAA1d legliz
      e2AAAA legs
      CCb3c legs $
      dAAAA1A legu*
      CcabAaA lend*
      BdaaA1A lendemain
      abBA1b lendemain $
      C1aBAdA lent*
      AB1aBb leo
      C1A1caA lequ*
      C1A1caA lequel
      bcAgCEC les
      DaAAdb les 0
      BA1Aca les 0 jours
      cCdaAAA les _ a
      CA1d1B les _ apprentis
      bA3Bd les _ apres
      DE1dAd les _ au
      Cc1CbBa les _ avant
      bBB1Bec les _ avec
      CCaa2B les _ c
      Cb1B1ba les _ ca
      AdacAFb les _ chez
      BbA1bA les _ comme
      A1AaadC les _ d
      bcECCb les _ dans
      BBAabeA les _ de
      b1C1aEa les _ depuis
      GE1CdjA les _ des
      BE1Aaef les _ du
      BcAA1ab les _ elle
      aCaa1aA les _ elles
      bg1DA1B les _ en
      Bc1BbA les _ encore
      acbACCA les _ et
      AAAb1BA les _ euh
      AaA1A1f les _ il
      cAdCaaD les _ ils
      1fCb1Bb les _ j
      db1EDAb les _ je
      BC1DbfA les _ jours
      bBaCaab les _ jusqu
      1B1caAA les _ l
      dEB1b1a les _ la
      g1AC1C les _ les
      caAa1CA les _ maintenant
      cAA1BbA les _ mais
      aDAadAA les _ me
      c1AC1Ba les _ mont
      1baAbBA les _ ne
      AB1caaA les _ nous
      1CAd2A les _ on
      AfAAAA les _ ont
      1gAbAF les _ ou
      b1AA1Cb les _ parce
      A1bd2B les _ pas
      B2Bca les _ personne
      bc1CA les _ qu
      CdcBBbA les _ quand
      BcAB2B les _ que
      ecAEbBA les _ qui
      ABac1A les _ regardent
      DaBb1aa les _ s
      Ad1DAc les _ sont
      AAcaA1A les _ sur
      aB1A1Ac les _ tout
      aAAbBA les _ un
      1AAB1e les _ vetements
      C2AA1c les _ vite
      Da1b1A les _ volent
      CcAe1Ba les a
      aBaab1A les ai
      Cc1B1a les assiettes
      AEaiBIB les autres
      bAAb1AA les autres je
      Cc3aA les bras et
      eA1AA1C les cachets
      e3A1B les cachets de
      dAaC les cartons
      BCac1a les chaises
      GdAcAaB les cheveux
      AeAAA1A les cheveux jusqu
      Aba1aBA les chiottes
      a1aDb les chiottes du
      bcBB les choses
      fD2A les ciseaux
      ABbAbaa les cles
      bAAb1AA les copains
      DAae les couloirs
      Df1A1AB les coups
      B1aEa1e les cours
      cDA les cuisses
      CcAa2A les dents
      bbBB2a les deux
      C1ad1Aa les dimanches
      BbbDAA les doigts
      afABBaA les enfants
      AacB1A les fesses
      AEcaAAb les filles
      Aa1CbBc les flics
      AEBdAB les garcons
      C1Cj1BB les gars
      B1Cf1A les gars du
      AbaAbA les gendarmes
      lD1FAaB les gens
      B1Bc1a les gens de
      BAd1ABa les gosses
      CBCd1Be les grands
      BadCA1a les hommes
      CBBBiBA les horaires
      DAABfA les horaires de
      BAAAbaA les horaires des
      e3B1A les horaires du
      CC1B1g les invendus
      CacBA1b les jambes
      a1cc1Ea les jours
      Ba2dC les jours avant
      d2BAA les jours depuis
      bA1B1Bb les lames
      Cb1A1bA les lui
      Dcae1C les lundis
      eC1A1AA les manches
      CdAaaA les marches
      fE1B1A les marques
      hAAA1BB les medicaments
      BBAc1aa les memes
      1AAB1e les memes vetements
      c1aBA1A les messages
      AbcB2A les mots
      BdBeABA les murs
      DA1e les notifications
      fAa1CA les nuits
      dAABA les ongles
      Bcb1cF les parents
      bcAB1Aa les pas
      A1aA1Ad les passeurs
      BA2Ad les pates
      C1Ad les pauses
      aB1dA les perd
      BCbBAeA les petits
      fdDC1AA les photos
      C2bcCa les pieds
      AB2Ad les placards
      bCaA1A les poignets
      CgbCACa les portes
      eA1BAA les potes
      C2C1b les poubelles
      BaBd1B les profs
      cA2ABa les rails
      ECABBi les restes
      aAbb1BA les sacs
      Eb1A1bb les semaines
      1D3d les serrures
      AcaBa1a les soir
      dcAA1AB les soirs
      BabA1b les soirs c
      BcBB1cB les soirs et
      AeAA1A les soirs ou
      dBb2AA les soirs pour
      Aa1AAd les stages
      CCc3a les toilettes
      A1ABadb les toilettes de
      cB1AAa les trains
      CA3d les urgences
      E1a1Cga les vacances
      1Ac1AC les vacances chez
      AcAAAa les vacances je
      F1AecA les voir
      C2d1A les vois
      AeB1a1C les voisins
      1b1B1Bc les volets
      cb2B1A les yeux
      ACaa1c lesb*
      BC1dAaB less*
      ca1DB1b let
      A1A2De let _ out
      AAd3B let him
      1aDCAce let me
      B1A2Bd let me out
      CAac1a lets me
      eFCaBeD lett*
      C2Abd letter _ the
      eB1AAaB letters
      dBACAaA lettre
      BABabba leur
      BBAh1AB leur*
      BBAh1AB leurs
      BAAad lev
      AjHaDAC leve
      Ff1B1AA leve _ bras
      CeCAa1B leve _ main
      DhDBA1A leve la
      CeCAa1B leve la main
      Df1B1AB leve le
      Ff1B1AA leve le bras
      AC1dA1a leve plus
      AB1bB1c leve*
      cb1AA1A level
      DeBbBDc lever
      CAAe lever _ main
      DA1f2A lever la
      CAAe lever la main
      BbBB1Bc levr*
      AEA3e levres
      BbfAbJh li
      b2BcBb li le
      BCAbba libr*
      1CA1aab libre
      EafB1AA liby*
      CbdB1AA libye
      aAcA1Aa lice*
      C1cA2a licence
      B1AAAfA lidl
      eAAB1A lie
      iCCDACB life
      BAfBAB lift*
      DAfBAA lifts
      aE2a1b ligh*
      dCABA light
      CBaab1b lights
      dAA1aA lign*
      aCaaa1a ligne
      cbBA2A lignes
      daAAAAA ligue
      CCAc2a like $
      CfA like _ when
      BAdA like being
      Cf2AaA like that
      C1ada1D like*
      CAbc1aB likes
      AB1be1A lil
      1AAAcaA lill*
      1AAAcaA lille
      BdA3B limite
      AbBAAaB line
      gCAAAAA line*
      eCBA1AA lines
      cBB2A lines on
      BaeBAB ling*
      AbaaAB linge
      Hcbfb1C lint*
      EAAe1aA linterna
      Dfc1a1B linternat
      ABAbAc linternat c
      AA1bAc linternat c est
      AjD2A lip
      C1A3f lips
      A1A2Ae lips are
      1aABbB liqu*
      BaAAbB liquide
      AaAfAB lire
      BC1daBb lis
      BAacA1a lise
      dCA1A list
      eA1ABCb list*
      ccABBCa liste
      aAAB1Ad liste de
      c1AbAAA liste des
      ceFceeA lit
      AAB1acb lit _ est
      Bc1AaaA lit au
      AAB2cb lit c
      AAB2cb lit c est
      cACb1aA lit et
      aAd2B lit je
      1Cc2AA lit la
      baB3c lit mes
      Aba1BAA lit quand
      BabcBbA litt*
      Ba1bB1A litteralement
      CB1abba little brother
      Cba1Aa little ones
      a1baABa little sister
      BaCBcc live
      aAaABab live $
      BAAbBhD livi*
      AAaABgC living
      BA1A1cA living _ the
      AC3fA living in
      ABaDfCc livr*
      AaaAA1c livraison
      a1AcaBA livre
      f1CBA1A livres
      EB2gAA livret
      C1A1e livret a
      C1fAAAA livreur
      1A1AdaA ll
      CBaB1dc ll _ me
      D1Aa1ab ll _ my
      e1BAaAB ll be
      A1eA1AA ll post
      1aBACcA lo
      G1aA2b load*
      1BB3e loc
      CFcaee loca*
      CEba1f local
      ACc1aaA local a
      BcAcAB lock
      CcAd1B lock _ in
      AaDdEca lock*
      B1BBBaf locked
      BBBb1Ad locked _ in
      1A1B1eB locked _ out
      Aa1B1Bc locked _ the
      CbABABf locked in
      Bb1B1Ac locked in the
      AACa1c locked me
      1ABb1Ab locked me in
      1A1B1dB locked me out
      1A1cAaB locker
      AdABAeC locks
      1gCA1BB locks _ in
      1fBA1AA locks me
      1eBA1AA locks me in
      DAf1aB lodg*
      BCb1Cda loge
      G1A1Aib loge*
      AAA1aAd logee
      B1A1AeB logement
      Bab2cA loger
      CAf2A logger
      JfdbeFB loin
      EBaBd1b loin d
      abc1ABA loin de
      da2C1A loin je
      C3d1A loin sans
      d1AAaBb loir*
      d1AAaBb loire
      AbAD1db lol
      BAAaadB lol $
      g1AC1A lonb*
      e1AA1A lonbraj
      C1BbcB lond*
      gBCAaAD long
      cAbBA long $
      f1BBABA long sleeves
      adACcA long story
      EBag1AA long way
      cb1AaDC long*
      a2AdAA longer
      CcacA longs
      gBADaCA longtemps
      cCBAcBA lont*
      cCBAcBA lontan
      AA1e1AA loo
      dBCbdBB look
      Da2eBA look _ me
      cBAc2B look _ my
      c1AAAaB look after
      eaBAbAA look at
      Bb2bAA look at me
      eGbDf1B look*
      A1bAbAA looked
      dEBAfA looking
      fB2BAA looking at
      BB1AeB looking for
      B1A1dAA looking up
      bBbBAcA looks
      ccA3B lopi*
      ccA3B lopital
      Dda2A lore*
      Dda2A loreye
      BbCbb1a lors*
      BbCbb1a lorsque
      Bb1A1ba lose
      aBAf1bB lost
      Bb2AbA lot
      aAcb1CA lot $
      Ba1A1bB lot of
      BAA1Bf lote*
      BA2Bg lotel
      BCAA1fA loto
      c1a1CaA lotr*
      c1a1BaA lotre
      Bc1A1Aa louc*
      Bc1A1Aa louche
      dcAAABA loud
      bb1AAB loud at
      bcBA loup*
      1cBAaAA lour*
      dBBCaAA lourd
      BBdaAAA love
      CBdA1cA loye*
      CBdA1cA loyer
      cBA1AAb lu
      DcfcCCD lui
      ddDHaCd lui $
      DCeAabA lui _ a
      1Ad1aAB lui _ ca
      BcA1A1A lui _ casse
      FabbAAc lui _ de
      DdBbbBB lui _ des
      aAbAAAa lui _ il
      BAacADb lui _ la
      AeBa1CA lui _ le
      ABa2bb lui _ moi
      AAc1C1b lui _ pris
      adBb1B lui _ qu
      ACcAab lui _ que
      AAafABB lui _ ses
      aaBdAAB lui _ son
      DdcaBCB lui a
      ABc1B1b lui a pris
      dABBAbb lui ai
      BAa1aAc lui depuis
      daD1AB lui dire
      BcAA1aa lui donne
      cDaAb1C lui e
      AAcABb lui et
      AAa1bC lui fais
      1AAe1AB lui font
      bacBA1C lui il
      ABcAabB lui il a
      DeABAd lui je
      iEAA2B lui meme
      AA1cAAA lui ont
      1A1C1Ae lui qui
      1Ac2CA lui sinon
      db2ABA lumi*
      bda1AAA lumiere
      BC2Ae lun
      ACDcAeB lunc*
      ABB1AeB lunch
      a2D1d lunch $
      DAAhAG lunch _ the
      A1Af1I lunch in
      A1Ae1G lunch in the
      A1Af1AA lunch money
      CbDdabB lund*
      a1EAaeB lundi
      ACa2fC lundi $
      bBA1a1b lundi _ a
      cBABAb lundi et
      c1ABbBA lundi je
      Dcad1B lundis
      JdAgABA lune*
      JdAgABA lunettes
      1D1d lunettes _ fois
      DhAC lunettes _ soleil
      EiAD1A lunettes de
      DgAC lunettes de soleil
      Be1A lunettes noires
      EbABfA lwen
      BAbcAAb lyce*
      C1adAAb lycee
      aahCAAE lycee $
      C1ac1A lycee _ ai
      e2C2a lycee _ je
      aB1ba1B lycee _ me
      BaadA1A lycee _ que
      BA1bAaa lycee a
      D1ad1A lycee j
      C1ac1A lycee j ai
      b2CaAB lycee je
      Ab1c2B lycee pour
      B1Ag1D lync*
      BaAe1B lyncher
      DdAAeCB lyon
      AbeAABD m
      AAcC1dC m 0
      ABbAb m _ 0
      De1bgFB m _ a
      BBcAbBa m _ and
      Bc1BaA m _ appris
      AdAAB1A m _ at
      DbAA2b m _ au
      2dC2A m _ baisse
      AdB2A m _ balance
      AAA1Ad m _ chasse
      aA1AAd m _ chez
      aBaAAAb m _ confie
      BbbBdaB m _ d
      1accaBB m _ dans
      C1Bj1aD m _ de
      BAA2bb m _ deja
      dCBaa1a m _ demande
      DafBACB m _ des
      Ca1c2C m _ devant
      bEBB1cd m _ dit
      CAACA1f m _ en
      d1E3d m _ envoye
      dcDBBAA m _ et
      B1abaDc m _ fait
      b1d1ACA m _ for
      CBeC2B m _ forcee
      BAA1dCB m _ going
      1AeAAA m _ he
      dA1BBbB m _ i
      BCc2A m _ il
      EbCBdBh m _ in
      dAaCaAA m _ it
      cBABAd m _ je
      BAAAAc m _ jete
      BAAb1aA m _ l
      AabbB1C m _ la
      1bBaaAA m _ laisse
      1B1bAba m _ le
      D2b1b m _ meme
      C3AdB m _ mis
      CcBB1ba m _ moi
      abBABA m _ montre
      A1B1acA m _ my
      AAAcAAb m _ only
      ECcea1a m _ pas
      b1AbAB m _ pour
      aAb1AAb m _ prevenez
      bACbA1a m _ pris
      BaaAA1b m _ promis
      fABA2A m _ qu
      CaA1b1b m _ quand
      1Bbc1a m _ que
      EA1e1b m _ rien
      Aa1acAA m _ sans
      baAB1aa m _ so
      1abB1cB m _ sur
      AcbA2A m _ tenue
      E1BAeaA m _ the
      a1acBAC m _ to
      1Bda2A m _ tous
      aAAB2c m _ tout
      hBCA1Ba m _ un
      ADcC m _ violee
      Ba1AAcc m _ with
      AdfDECB m a
      AdB2A m a balance
      aBbAAA m a confie
      dCBaa1a m a demande
      1EBB1cd m a dit
      1c1bAAA m a donne
      d1D3c m a envoye
      AAbAcCb m a fait
      CBdB2B m a forcee
      BaAbAbB m a mis
      abBABA m a montre
      BbAaBbc m a pas
      DAae m a rien
      ca4D m aide
      acCAaC m aime
      ADAd1ac m appelle
      AcAB1ba m are
      AAAAa1c m arreter
      1BA1d1a m arrive
      Dhb1AAA m asseoir
      DAAf1AA m assis
      DC1AgBB m at
      aBeBBCd m attend
      BAAbBAc m attendent
      abcCA1C m avait
      Cg1d1Ec m avoir
      d2A1C m done
      D1gaA m ecrit
      AeA3C m egorger
      1baDbB m en
      d1B2Aa m endormir
      Ck2ACD m enferme
      Adaa1AC m enferme dans
      BA1e2A m enferment dans
      CAccA1A m envoi
      C1acA m envoi de
      bCC1aAe m envoie
      aABAb1a m envoyer
      Aab1BaB m est
      CBBfAeB m ete
      1ABe2A m ete de
      DaBBbe m etre
      d1AAAAA m going
      AAaBeA m in
      AAaBacA m in the
      cAAAbAA m inquiete
      bdAAA1A m interdit de
      f3BAA m just
      BBAAbab m not
      BA2cBB m not going
      aBaB2B m oblige
      AA1a1Bd m occupe
      BbbA1Aa m offre
      Aac2AB m offre des
      DBAaacc m on
      bC1AbAA m only
      FEaecCa m ont
      1BA2dB m outside
      DaAba1c m scared
      BAb1Bcb m seventeen
      Caa1Aba m sixteen
      dAA2BA m sorry
      Ba1Bab m staying
      Ab1cBC m the
      AAAcAAb m the only
      CA1c1a m used
      CA1c1a m used to
      aAabBAa m y
      AcgDDBB ma
      ca1CA ma 0
      CbabbDa ma _ 0
      E1dDbc ma _ a
      b1a1aAC ma _ amie
      HB1d2d ma _ avec
      d1BbA1C ma _ c
      aA1ABbb ma _ ca
      bAcABAa ma _ cette
      C1Ac2c ma _ chaque
      1b1BAc ma _ compte
      BdaA1BA ma _ contre
      BBAAAbe ma _ d
      Ada1bC ma _ dans
      gEa1DCb ma _ de
      1DA1CfA ma _ dehors
      Bbd1bA ma _ depuis
      Ad1A1aA ma _ di
      bbCCbfD ma _ dit
      aab1Baa ma _ dort
      Ad1b1BA ma _ du
      DDaAbac ma _ e
      abCbacE ma _ el
      dB1acAE ma _ elle
      bCaCAAb ma _ en
      ADBaDcf ma _ est
      EACbAgE ma _ et
      abDdAA ma _ euh
      aBbb1B ma _ eur
      BBbBa1d ma _ fait
      cEbb2a ma _ fille
      caCAaAb ma _ garde
      1E4c ma _ hurle
      Baca1DB ma _ i
      bBBa1AB ma _ il
      b1AbAaa ma _ ils
      DBgB1Ba ma _ j
      d1BcdDC ma _ je
      Cba1aA ma _ l
      BhaCBAB ma _ la
      JicACb ma _ le
      acBB2C ma _ m
      baCB1aB ma _ ma
      a1AaCaA ma _ mais
      Fm1CDaC ma _ me
      ABDd1Ab ma _ mes
      b1aaABb ma _ mon
      B1Ab1bA ma _ n
      BaAAA1c ma _ ne
      Gb1bAa ma _ o
      CbBAdaC ma _ on
      bDBBeAd ma _ parle
      ABAa1c ma _ pleure
      Bd3B ma _ pleut
      daAB2B ma _ porter
      1aeBABA ma _ quand
      DEfbB1c ma _ que
      ba1D1Aa ma _ qui
      CaAe1AA ma _ recoit
      cBcAAB ma _ refuse
      c1BACc ma _ reste
      AAc1bBA ma _ sait
      Ae2ACB ma _ sans
      Cb1AbCc ma _ se
      d2BaBA ma _ si
      1CcaA1A ma _ soeur
      cAb1BaA ma _ sur
      aACA2b ma _ tu
      abdA1CD ma _ un
      bgCaBDA ma _ une
      1CcAaAc ma _ va
      a1A1dB ma _ veut
      Eaa2ab ma _ vient
      acA1AC ma belle
      DcAAAA ma belle mere
      cB1AaaC ma best
      CA1b1bA ma broke
      Ca1c2A ma brule
      cABC1cb ma camarade
      CBCA1ag ma carte
      1AB1AAe ma carte d
      aB1cAA ma chaise
      Ch1BcDB ma chambre
      Cc2cCa ma chambre a
      AcAb2B ma chambre il
      AdA2AB ma chambre sans
      aEA2ca ma classe
      b1AB1d ma classe il
      aAAC2b ma collegue
      bcBC1Ab ma copine
      Ba1aB1c ma copine a
      babBA1A ma copine de
      aAAAcBA ma copine elle
      dAB3A ma copine m
      ABd2aA ma couette
      dAabAAa ma cousine
      aAaaABa ma cousine elle
      BBb2d ma couverture
      BBada1B ma couz
      bb1aA1B ma daronne
      AD1aabb ma deja
      B1c1AAb ma demande de
      A1AAcB ma demande si
      BbAa1aA ma demi
      fCAAAa ma derniere
      cFaAAad ma di
      B1aa1Ac ma di de
      DBd2aa ma di que
      AbaAAd ma dit
      AcaA1B ma dit c
      CAc3A ma dit que
      cAB1AAd ma donne
      gAC1AAA ma envoye
      BahA1DB ma fais
      BbdA1AD ma fait
      c1EAcEb ma famille
      BbA1bAA ma famille d
      Ff1A1AA ma faute
      daB1aBA ma femme
      A1Aa1Bc ma fenetre
      BB1a1Ab ma fille a
      D1AAa1b ma fille de
      2ABda ma fille dit
      AcAAaa ma fille et
      bAbBBa ma fille ne
      B1eA2C ma force
      BBiC1AC ma forse
      A1dB2B ma forse a
      adA2AC ma gorge
      1ABf1AB ma goure
      eEB2ba ma grand
      fEB2aa ma grand mere
      ABb1aaA ma grande
      CbB2A ma jete
      DcAB ma joue
      aAAAbBA ma jumelle
      1dAB2a ma laisse
      Bc1A1AA ma lever
      cDE2ba ma main
      Bb1c1A ma maire
      AdA1a1a ma maison
      c1B1AaA ma maman
      d3AAB ma meilleure
      Fh1BAba ma mer
      BaB2bc ma mer a
      DD2Aae ma mer e
      Db3cB ma mer el
      Bd3B ma mer pleut
      ACBABAf ma mere
      1dEAAaA ma mere a
      AaAA1cA ma mere dit
      BdbAA ma mere elle
      AAcADbA ma mere est
      CbA2cC ma mere et
      BcA2Ab ma mere euh
      BA2b1c ma mere fait
      ACa2Bc ma mere il
      dC4b ma mere la
      Daa1AbB ma mere m
      CbA2dB ma mere ma
      GjbD1BA ma mere me
      AAc1aAA ma mere sait
      Cb2a1b ma mere se
      dCA1aAa ma meuf
      EdA1BbA ma mi
      B1ca1AA ma mi la
      ACAa2b ma mi le
      1eA1AAA ma mi un
      CeC1bBb ma mis
      cABA1Ab ma montre
      b1bcaDD ma niece
      1caAaAA ma niece a
      1adB2C ma oblige
      1acB2C ma oblige a
      eABA1A ma oui
      F3Af ma part
      cD1a1a ma pas
      dCA ma peau
      AcAAA1A ma pete
      aDab2B ma petite
      BCCfb1A ma photo
      f1A1BCA ma place
      dA1a1B ma place a
      CF3Bh ma porter
      ADc3a ma porter avec
      AaeBbaC ma pote
      ABbAAca ma pote elle
      cBA1aA ma pote ma
      1C2A1e ma pri
      1BfB1AA ma pris
      fBCABb ma prof
      CeA ma propre
      CeA ma propre mere
      ABbcaA ma ptite
      Bbab2A ma ptite s
      B1aBeAA ma puce
      gC2AB ma punition
      1dBBCab ma reum
      BB1b2c ma reuss
      a1h2DA ma s
      aBbb1B ma s eur
      b1a1aD ma soeur
      aBbacDA ma soeur a
      abAa2D ma soeur elle
      aABaB1a ma soeur est
      aaAaAba ma soeur et
      1AbabB ma soeur se
      eA1AAbA ma sorti
      C2d1B ma table
      D1BB1df ma tante
      dABA1Ab ma tante a
      CdA1ABb ma tante elle
      Aac2Ba ma tante je
      BBd ma tenue le
      h1B1BB ma tete
      AAdA2A ma touche
      dBBcAbB ma trousse
      B1eD2A ma video
      b2CABa ma vie
      AAA1Bc ma vire
      BABAaae ma voisine
      bBA1A1B ma voix
      CBCBABk mach*
      DdBdA mache
      1C1B2c machete
      BEABAAg machette
      aEbAaca machine
      cBaA1Ba machine et
      BhAA1BB machoire
      CaAAbb maco*
      BaA1bB macon
      cb1AAA mada*
      cb1AAA madame
      A1bc1B madame de
      bGcd1BE made
      CBfA2A made _ do
      dB1A2A made _ promise
      1ACc2C made a
      1AdB1AA made me
      CAfA2A made me do
      dB1A2A made me promise
      CAbaA1c made to
      BA1A1Ad maga*
      CAA3e magasin
      AAbAAaA mai
      fBBB1gB maig*
      dAAA1aA maigri
      B1cb1AA mail*
      A1eD1D main
      bAAbA1b main $
      CcAb2A main _ je
      AcCA2B main _ la
      BEf3A main _ mon
      ACbC2B main dans
      ACfA1AA main sous
      AccB1AB main sur
      2caCaB main*
      B1gAAA mains
      eA1A1b mains $
      a1B1CAc maintenant
      CdEB2c maintenant $
      bAaA1bA maintenant _ ai
      ACA2ac maintenant _ dit
      ba1A1D maintenant _ va
      bbB2D maintenant ca
      ba1A1D maintenant ca va
      bBAe2B maintenant elle
      AaaBaB maintenant il
      eAAA1aB maintenant j
      bAaA1bA maintenant j ai
      DAaAdb maintenant je
      D1AbAe mair*
      Cc1baB maire
      CBAAAiA mairie
      AAA2eA mairie $
      a1cA1fC mais
      AaDaabA mais _ a
      caABA mais _ ai
      1AdA1AA mais _ c
      AaCAba mais _ est
      1BabAaA mais _ je
      BCAc2d mais _ l
      BccB1a mais _ le
      cAAB1a mais _ moi
      dA1Aa1A mais _ n
      1a1e1B mais _ pas
      c1cA2B mais _ veut
      FDgc2a mais bon
      CB1c1a mais bon je
      AbE1bAa mais c
      BaC1bAa mais c est
      bCBACcb mais ca
      adAaA1A mais elle
      aBcB1Aa mais euh
      BcbCAcA mais il
      1aBA1cA mais il a
      d1BAAA mais j
      caABA mais j ai
      dBA1Ba mais la
      bBA1AaA mais le
      BBad1b mais ma
      acAaAB mais moi
      cAba1BA mais pas
      BcA1b mais personne
      BBaAAb mais son
      AbbC mais tout
      C1AFdaA mais*
      1AAFfCA maison
      1DbABcd maison $
      AaAAcBB maison _ est
      Cd2AA maison _ il
      abc1C1B maison _ je
      BC3db maison _ n
      Aca1BAA maison _ pas
      A2CAf maison chaque
      cCAaaAA maison de
      AAA1aBc maison depuis
      Db2aaA maison il
      aCb1Aa maison ma
      bA1B1bc maison on
      A1cAAaB maison ou
      A1Ab1BB maison sans
      A1aaACb mait*
      c1AAAbA maitre
      BBcBAA maitre _ stage
      BBcBAA maitre de
      BBcBAA maitre de stage
      FA1CbhC maje*
      FB1CbfC majeur
      C1AAbbA majeur _ je
      ChAA1AB mak
      aBCebBa make
      AAA1dAA make _ go
      AAAd2A make him
      cAA1AAb make it
      bAAAaBa make me
      AC1Ac make you
      AbfBaBD make*
      cCfBaAD makes
      BAeA1AB makes me
      De1A1A makeup
      cA1A1Bb maki*
      cA1A1Bb making
      CebaBD mal
      BB1Ab1c mal $
      cBA1A1A mal _ ai
      dA3BA mal _ ca
      CA1B2f mal _ la
      FCbi1BA mal _ ventre
      AEcaA1c mal a
      ACca2A mal a l
      DBa3f mal a la
      BA1d1Dd mal au
      1B1e1BA mal au ventre
      CBgA2B mal en
      F2A2g mal finir
      cBA1A1B mal j
      cBA1A1A mal j ai
      bbBA2C mal je
      Ca3Ac mal la
      E1cc1a mal o
      EAbb1a mal o ventre
      GfDhDBA mala*
      aDAiBBC malade
      aA2AcB malade $
      DjBAABA maladroit
      BAAA1bd malaise
      cB1AA1c malh*
      CAca2A mali*
      AdBBDbA mam
      1bAAAbA mam s
      Eae1Cb mama*
      1afC1Cb maman
      BFfcaCb maman $
      bCA1A1b maman _ il
      Bda1AAA maman _ ka
      CBc2A maman _ la
      CdA2A maman de
      Ea3c maman dit
      1c1BBcA maman est
      bCA1a1c maman et
      bABc1A maman je
      cbBA1C maman ka
      aDbAc1a maman moi
      Bda2AA maman moi ka
      BB1Aab maman pas
      f4CA mame*
      faAACBA mami*
      daAACBb mamie
      b1AAcB man
      2BAAAc man _ my
      b1DcdAC man ka
      aAaAABc man who
      AAdBa1A mana*
      AAeA1BA manager
      jBBFBCC manc*
      EdaCA1A manche
      BbbB2A manche de
      Dc1A manche longue
      gBABABB manches
      cA1BCac mand*
      bB1BBad mande
      bBAA1ad mande moi
      AbdB2A mane*
      AAdA1a manege
      ABHaGhC mang*
      1CEaD mange
      BAAA1d mange 0 fois
      c2a1D mange _ dans
      C2aAc mange _ depuis
      bb3CA mange _ et
      DAAC1h mange _ fois
      dB1a2A mange _ je
      AA1d1B mange _ l
      CA1B1c mange _ le
      CA1d1G mange _ les
      d1aBAC mange _ plus
      Db1A1e mange _ que
      e2A1C mange _ rien
      D2f1C mange _ seul
      BA1l1LA mange dans
      a2c1D mange dans ca
      BA1e1G mange dans les
      AbAb1Cb mange des
      Da1D1c mange du
      d2A1BA mange je
      AaAd1C mange mon
      AA1FAdb mange pas
      oAADAGB mange plus
      e2A1C mange plus rien
      e3AC mange presque
      e3AD mange presque plus
      A2e1F mange seul
      D2f1B mange tout
      C2e1B mange tout seul
      BA1B1d mange une fois
      AB2Ad mangeons
      1aB1BaC manger
      BAaB1aA manger $
      aAAe1Eb manger _ la
      AAAf1CA manger de
      AAAf1CA manger de la
      EBCAElC manj*
      EBCAElC manje
      B2B1e manje pas
      g3AEA manje plus
      1bAAACd mank*
      A1bBc1a manm*
      c2abCB manq*
      cAA2bA manquerait
      AEBeddA mant*
      CDAdebA manteau
      bBAAccA manteau $
      baBba1B many
      BBg1AA many*
      CCeCBfc manye
      ABe2A manye moi
      BAABAiA manz*
      DE1k1AC mape*
      ACag1AC mapel
      BBAd mapelle
      EhAAAB maqu*
      CdA maquillage
      1bA1AdA mara*
      AbEccab marc*
      fBBABaB march
      c2BCa march $
      CABDdgA marche
      CBbbbcB marche $
      DBABda marche _ la
      aBA1Ae marche a
      Cb2c1A marche la
      bA1A1cB marche le
      caAaB1A marche pas
      BBAaAc marche pour
      BeAA1Db marche sur
      Bbad1Cb marcher
      1bAbAAA marcher $
      CdAbaAA marches
      Db2bAc mardi $
      AcAAaAa mardi je
      dhcBDAJ mari
      BAc1AA mari _ la
      Cc3BB mari _ ma
      DcdABBD mari de
      ABd3A mari de la
      BdA1BBA mari de ma
      fBA1B mari est
      EBBBaEm mari*
      Ca2bBc mariage
      BAC1A1d marie
      CBBAcBd marier
      dB1A1Ab mario
      1dbBBBB mark
      abCbAbD mark*
      bB3dA market
      AfCaABC marks
      bB1c1AA marks are
      Ae1A2A marks on
      DBAc1eA marm*
      BBAc1bA marmay
      BAAc1aA marmay i
      abCA1CC marq*
      FbAb1A marque
      Cc1Aa marque de
      dbBCABC marques
      bdEB1Bd marr*
      CbDAbAd marry
      aaACBcB mars
      b1AA1cB mars $
      EABbeAA mars*
      C1AAeA marseille
      1cBC1Aa mart*
      c1AC2a marteau
      Bf1A1AA martinet
      EFi2AA mass*
      BAhAA1C mast*
      bC1Ac1B mat
      1ABbAab mata*
      aeBBA matc*
      fCABA match
      cCaD1a mate
      AbB1b1A mate keeps
      FB3e mate s
      FCafAda mate*
      CBA1Ah matelas
      AC1a2c matende
      AC1a2c matende _ la
      AC1b2c matende a
      AC1a2c matende a la
      BbabaBa mates
      A1AcAAA math*
      bAFeb1B mati*
      aaEca1A matin
      cCbaEAd matin $
      A1BbaAb matin _ le
      cbaAAA matin _ m
      aAA1BbA matin _ me
      eA2ABA matin _ soir
      eBaAAB matin au
      bB1Bb1A matin avan
      3B1Cd matin avant
      Cc1bAba matin il
      bBaAdDB matin je
      CbA1b matin on
      1AcBAAb matter
      AAfAAAB matu*
      AAfAAAB mature
      1DaaAaa mauv*
      cAbbA1B mauvais
      C1Aa1bc mauvaises
      Aa2AdA max
      AaA1AcA mayb*
      AaA1AcA maybe
      EAAAAg mcdo
      B2Aad mcdo*
      B2Aad mcdonalds
      dA1AABb mdp
      ab1AaAB mdr
      BaAbaaA mdr $
      ea1A1BA mdr je
      FcgdCDD me
      eaBAb1c me $
      CbBab1b me 0
      DDhaaaB me _ 0
      eDAAEdb me _ a
      BcBBb me _ an
      DCbaBbF me _ and
      BAa1abA me _ at
      D1AAbdB me _ au
      BA1aAdA me _ avant
      1iGBaCD me _ avec
      C1CeaAa me _ c
      aBbbAAA me _ ca
      aAb1aBA me _ ce
      CAa1daB me _ cet
      bAB1dA me _ chez
      cAaB1Bb me _ com
      CaaB1Ac me _ contre
      BbccaDC me _ d
      CCDd2b me _ dans
      EDaebDd me _ de
      a1ACADe me _ depuis
      GbdbBCC me _ des
      bCAbABA me _ dessus
      aAbA1aB me _ di
      BjBA1D me _ dormir
      jECBABc me _ du
      bEBgAdC me _ e
      aCAaAbA me _ elle
      CAAbCcc me _ en
      gA1CbBa me _ encore
      DcB1daB me _ et
      E1Ad1ed me _ fait
      cAbCAaA me _ for
      cA1AAAB me _ he
      BabB2b me _ his
      BbCb1bc me _ i
      bBbB1aA me _ il
      Dc2abA me _ in
      AccB me _ it
      BaBBAed me _ j
      dcBC2B me _ jamais
      gHbB1bA me _ je
      AaabB1B me _ juska
      a1Ac1bB me _ jusqu
      Ad2AAa me _ l
      ACcaDAa me _ la
      C3Ad me _ last
      c1Fc1C me _ le
      cc1HAbA me _ les
      CB1Ad me _ loin
      BCc1Acc me _ ma
      fC1BaBa me _ mais
      bCbB1AB me _ mal
      bb1A1C me _ mange
      BaBeaAB me _ me
      aA1c1C me _ mes
      BCcB1A me _ min
      BaAeAAC me _ mon
      AacB1A me _ morning
      CbCB1eA me _ my
      cbAB2B me _ not
      dBA1Acc me _ o
      aaBc1D me _ of
      CaAeBdA me _ on
      afaHAaA me _ par
      CDABfda me _ pas
      Ae1Ab me _ passer
      2Bd1AA me _ payer
      gaECA1a me _ peur
      A2B2e me _ phone
      DAAf2A me _ pleurer
      CeAEha me _ plus
      ABdAaCa me _ pour
      CcB2b me _ pourquoi
      Be1aA1A me _ pris
      cAAB2A me _ qu
      CCeCBAb me _ quand
      1Ca1c1B me _ que
      C1fAB1C me _ reveillee
      adC2a me _ rien
      e2C me _ rire
      1AaAacB me _ s
      1bAB1ba me _ se
      CaA1A1c me _ si
      bBbA2A me _ sinon
      BAcaCd me _ son
      cc1aDBB me _ sous
      bbBAAA me _ souvent
      BAaB2b me _ stuff
      daB2AA me _ that
      IkdaDGA me _ the
      aAbB1aA me _ there
      BBcA me _ things
      C3e1A me _ tiree
      bCbC1cc me _ to
      GDhdBBA me _ toujours
      CeaAB me _ tout
      C1c2AA me _ tranquille
      aCFb1ed me _ un
      hbCADBD me _ une
      Hb1dbc me _ va
      cCBAaab me _ vais
      d3BaA me _ veux
      D2e me _ victimised
      abB1BA me _ vieu
      gA1CAB me _ vomir
      BCe3A me _ when
      AAdA1A me _ with
      ADAaBad me a
      1AAaAeA me affaires
      CBAc1ab me after
      D1cCbfD me and
      aCaBAad me back
      AbDc me baisse
      abCaA1a me balance
      C2bbA me barre
      D3d me barrer
      BgACA1B me bat
      Ad1BaAB me but
      abABaAA me but i
      1fBC1A me by
      1EdAbcA me ca
      C2abc me ca va
      IdAdda me cache
      bE1Cb me calme
      dCA3A me calmer
      GB1ai1A me casse
      CA1ad1A me casser
      Cb1ac me casses
      eABB1ac me ce
      CAbAAaA me change
      cAbBA1A me changer
      DB1BkCb me cherche
      ABA1dC me cherchent
      CCBBfAa me chercher
      baBCB1B me cogne
      ADaA2b me colle
      A1AdDa me connait
      eA1AAAA me coupe
      dA1B2B me couper
      a1aAcB me croient
      BcbB me croit
      AdaA1A me da
      cbADAa me de
      DBA1af me debrouille
      1d1A2C me defonce
      baAA1C me degoute
      jHcECBc me demande
      ACe2A me demande d
      aEd1ACb me demande de
      CcB2b me demande pourquoi
      eA1ABAA me demande si
      A1acBA me demandez
      bBbCbBb me di
      BCa1bA me di que
      DacaB1a me dire
      bAB1ACA me dis
      CBBb2c me disent
      fBaCbAB me dit
      b1eB1AA me dit de
      bBaAba me dit que
      DCgA1AA me do
      BBcA me do things
      1BbB1c me done
      aacB2B me done de
      FBcB1e me douche
      ACebABB me down
      AcBa1Aa me down the
      A1dAA1A me drunk
      EbAacaA me en
      Ebca1A me every
      bCDa1af me faire
      bccACIB me fais
      bCeC2A me fais de
      BAcB2A me fais des
      dBAB2A me fais du
      D2e me fais victimised
      iABCAB me fais vomir
      ACd me faisait
      eAA1CD me fait
      ADe3A me fait des
      Be1A1B me fait dormir
      caCAA me fait peur
      B2b2d me fer
      ABBf1CA me fon
      b1AdBBA me font
      A1b1BcA me for
      BC1aBb me force
      1BaA1Ac me force a
      1f1BC me fou
      BdCC2B me frappe
      B1AA1dA me freezers
      aAbBABc me from
      GDaA1ka me garde
      dBB2AA me he
      aAbAAaA me her
      c1CA2A me his
      1Ec1A1c me home
      d1BaAbE me i
      BAAA1ad me if
      C1B2ad me if i
      bbCAaa me il
      AbCac me il me
      1ecBADC me in
      CcdaAEC me in the
      1Cb1bAa me j
      Aa1bdBa me je
      bACbBAb me jete
      AABc2a me jete de
      c1AaAB me jeter
      AcBa1C me jette
      d1AcA1a me l
      bb1c1A me l a
      gCaBAaA me la
      1Ba2cb me lache
      DAddDfa me laisse
      B1Ba1ac me laisse pas
      Cc1cAAC me laissent
      eBC1BAe me laisser
      dBA3A me laisser tomber
      GAc1Ad me lave
      B1cAAA me lave 0
      gBBAAcD me le
      bB1aAAa me les
      ccBCDd me leve
      dB1BBAc me lever
      CAeA1AA me lifts
      aBabb me manque
      eAA3A me manquerait
      BACAa1e me marier
      AbAdBAA me me
      AaBd2D me menace
      BdcAAAB me met
      acBA1A me met des
      1Cd3A me met mal
      Fdaa me mets
      BaBc1A me mettent
      d1AaB1A me mettre
      CaAe1A me moi
      bAB1acA me mum
      bAAA1ab me not
      1BB2e me nourrit
      cCdAAAB me on
      bBda1AB me on the
      1CAa1cA me or
      BHAADkb me out
      AB3dA me out and
      AB2Ad me out last
      a1ABaab me parent
      bc2AAa me parent son
      eBaBaaB me parents
      FcBgcAC me parle
      1bcBAAA me pas
      A1fA1AA me paye
      c1aC2A me photo
      Be1B me pince
      BbA1c me planque
      AA1C1Ab me planter
      CbaAAb me pose
      1DAb2A me pousse
      1D1c2A me pousse dans
      fAAaCBb me prend
      eCA2bA me prendre
      AAc2C me prete
      1cABAbA me prive
      bbABAbA me prive de
      dB1A2A me promise
      aAbA1Bc me propose
      caAA1BA me punir
      ADfA1AA me raccompagner
      bAdB1AA me ramene
      C1c1A1c me rappelle
      DAd1A1a me rappelle pas
      BGl1aCC me regarde
      B1dAA me regarde plus
      d1aBAAA me repete
      fA1CAAb me repond
      bABC2f me retient
      EAABc1c me retrouve
      aaa1BdA me reveille
      eaB1CBA me reveiller
      A2Bd1A me reverront
      f1AAB1B me reveye
      babBA me round
      BeC1AA me se
      acAACDa me sens
      BcA1A1a me sens pas
      AbBBcBa me she
      Bc1e1BA me since
      AcAaAA me so
      EbeBAAa me souviens
      Ce1BaBc me sui
      CccbcCA me suis
      FB1f1ed me suis fait
      C1fAB1C me suis reveillee
      C3e1A me suis tiree
      CBC1CDl me suit
      2BAA1d me suit depuis
      B1ABa1c me surveille
      AbaAaB me taire
      BfDdaA me tap
      cD1a me tape la
      1B1c1AB me tapent
      CBBd1e me there
      d1AAAA me this
      DbbAcA me tir
      FbBCh1C me tire
      CBfaD1e me to
      1CdA1A me touch
      CBcaACB me touche
      A1BbA1c me toujours
      d1DA me trouve
      2BBc1a me trouver
      CA1BBAi me tue
      1cABA1b me tuer
      CDBf2b me up
      b1AeADA me voi
      AC3bb me voir
      c2AaC me vois
      D1baA1A me voit
      1D1baA me vole
      BbAAAAb me when
      AbBA2c me when i
      DgBaAAA me with
      BA1AAe me zafere
      AA1C1dA meal
      eaAB1AB mean*
      Fd1Cc1c mec
      aA2caD mec $
      1aC3d mec _ me
      1Caa1Ac mec de
      BAc2aA mec j
      ACa2Bb mec qui
      d1BaAB meca*
      c1BAAB mecanique
      FeCj1BC mech*
      DdBc1AB mechant
      AAc1AbA mecri
      FBeaABd mecs
      BBa1A1b mecs qui
      fcE1AAA mede*
      fcE1ABA medecin
      iE3EC medi*
      h2AABC medicament
      aAAAACa medicaments
      eA1B1AD medo*
      fA1A1AD medocs
      ACcB1A meet
      BgAA1A megot
      hABC1AG meil*
      c1DCa1D meilleur
      cAAB1AA meilleur ami
      c1A1aAC meilleur pote
      dAb1AAC meilleure
      a1bAA1C meilleure amie
      EAA2Ah mela*
      EAA2Ah melange
      kAEbaCE meme
      dCbCA1B meme $
      c1aA1Cb meme _ c
      dAAA2A meme _ chien
      cCAb meme _ de
      a1B1Ae meme _ depuis
      bBaccC meme _ il
      C3dBA meme _ je
      c1BAAAa meme _ le
      Cbb1A meme _ les
      cAAa2b meme _ ma
      ACAA1ab meme _ me
      1a1bcBA meme _ nuit
      F1Ae meme _ prof
      BcAaAa meme _ une
      bcCbAC meme a
      bDAaAaA meme avec
      Cac2A meme depuis
      A1AcbAA meme la
      1a1bcBA meme la nuit
      Fc1dA1A meme le
      D1Ac meme le prof
      eB1A1A meme ma
      dA1AAA meme mes
      eCBCbaC meme pas
      BebDbEa meme pour
      bEbceDA meme quand
      aAAccB meme quand il
      CC1bAaa meme*
      BC1bAaa memes
      1AAB1e memes vetements
      BAbbaAA memo*
      aBcabAA men
      CDAeBDh mena*
      Ac1C2c menace $
      1dAA2B menace avec
      1BbC1ac menace de
      B1Bb1Aa menacent
      BABe2B menaces
      Ba2BDf menage
      cAcA1CA menm
      Ffa1Aaa ment*
      Cb1A1bA mention
      AdA1A1A menton
      f1CAAAA menu*
      d1B2AA menuiserie
      bcBDAaa mer
      ccB1aaC mer $
      Dc1A1bA mer _ di
      dBAAaAA mer _ je
      CaB1bab mer a
      EC2Aae mer e
      Da3dB mer el
      Bd3B mer pleut
      baAA1cD merc*
      gBCCB1B merci
      dBA2AA merci _ tout
      bBBA1cB merci pour
      cBA2AA merci pour tout
      F1a1aea mercredi
      Bb1cBAa merd*
      Ab1cBAa merde
      DcAEaaa mere
      dA1DaEa mere $
      HbbaAeC mere _ a
      BBc2b mere _ ca
      BAb2Ab mere _ dans
      1Gb3d mere _ de
      BAaAAbb mere _ elle
      Bbb2bC mere _ et
      cC2AA mere _ fait
      baA2Ca mere _ il
      ccA1aBC mere _ je
      bbA2BC mere _ la
      AeAA1aA mere _ lui
      DdcA1bA mere _ me
      c3CcA mere _ partie
      A1baBAA mere _ pas
      B1A1Aac mere _ plus
      abb1bBA mere _ que
      aA2bCA mere _ sait
      CBA1Acd mere _ un
      bb2ABB mere _ une
      adEBAcC mere a
      BcA2cA mere a un
      aaA1BCA mere dans
      Dc1ABbc mere elle
      ccA1AAA mere elle a
      aBcAEb mere est
      c3CcA mere est partie
      aaAaaaD mere et
      BB2Aba mere et moi
      BA2b1d mere fait
      B1a1AAc mere il
      1Da2Ad mere il a
      bE2a1b mere la
      De1cA1B mere m
      DB1bAbB mere m a
      Ab3cC mere ma
      GjbD1EA mere me
      ABA1dA mere ne
      aA2bCA mere ne sait
      AC2ac mere pleure
      Da2aab mere se
      bAc2BC mere veut
      gBAAACA meri*
      gBAAACA merite
      eB2AC merite pas
      BA3bc mers*
      fEEcBcB mes
      EaaBad mes 0
      GaaAcd mes 0 ans
      dD1aBB mes _ a
      G1bBeb mes _ ans
      CaAd1aa mes _ avec
      dC3B mes _ bras
      aDaAAac mes _ c
      CAab1A mes _ chaque
      A1AbcDA mes _ d
      CAACacB mes _ dans
      1badBaC mes _ de
      B1bbaBA mes _ depuis
      CDbba mes _ en
      FiCacCc mes _ et
      ce1EA1B mes _ euh
      cd1CDdb mes _ ils
      aC1dABA mes _ j
      DaAaaBb mes _ je
      Ac1cA1A mes _ la
      Db1dEbd mes _ m
      AeAadGA mes _ me
      bB3CA mes _ mes
      BAAbBda mes _ mont
      A1eB2A mes _ nues
      dCAD1d mes _ ont
      bAAACb mes _ que
      cb1AbBA mes _ s
      AaBdB1A mes _ se
      bB1Bac mes _ sont
      bBcDAeA mes _ sur
      CBA1Abe mes _ veulent
      ac1BAA mes _ y
      CAbEadB mes affaires
      B2CAe mes affaires dans
      a2AcC mes affaires et
      BbaA1bA mes apprentis
      dD3A mes avant
      dD3A mes avant bras
      Ac1dA mes baskets
      eEAB mes bras
      BA1d1A mes camarades
      CB1eDc mes chaussures
      1CAbc1A mes cheveux
      BA1d1A mes collegues
      AeBAAAc mes cousins
      aB1AfB mes darons
      cAABA mes dents
      Ea1bAb mes deux
      ba1DA1b mes eleves
      B2A1cB mes enfants
      CgA1AbB mes freres
      1cBBAba mes habits
      DD1dAA mes lunettes
      1cBa1Aa mes mains
      dBA2A mes manches
      aeDB2c mes messages
      1AgF2A mes nudes
      B1AA1d mes nuits
      CACBc1g mes papiers
      ABA1aAd mes papiers et
      Aa2bBb mes papiers je
      bdd1FAd mes parents
      fb1BCb mes parents ils
      BA1caaA mes parents je
      BaAbCba mes parents m
      De2bBA mes parents me
      dBAA1ab mes parents ont
      bc2BA mes parents se
      BAA3d mes parents veulent
      BAAA1ab mes petits
      BAeAb1E mes photos
      A1eB2A mes photos nues
      eC1A2A mes poignets
      CdBBBab mes potes
      fB1B1C mes qualites
      C1dA mes raisons
      BBd2AA mes regles
      1d1BAa mes rends
      E1be2A mes reseaux
      cAaAAA mes reves
      1AcaaB mes sous
      B1CdA mes vetements
      E1AAcb mes vieux
      BAbeA1B mesa*
      BAbBA1d mesi*
      BbAaadA meso*
      CbAaadA meson
      AB2ccA meson $
      cBAaAB mess
      BbbbACb mess*
      b1B1bAb message
      EBAda1e message $
      D1hcDAA messages
      BbB3c messages $
      cAAaA1a messages de
      Da1bbA mesure
      1dCB2A mesures
      DdcCbCA met
      Ba1c1Aa met $
      1Bd1A1A met _ a
      BEdB1AA met _ main
      ABdA1AA met _ mains
      Cbca met _ moi
      BdAa2A met a
      ACdA2A met ca
      1aBAAab met dans
      caAAbAA met de
      fbECaA met des
      1AcA1BA met la
      ADcA met la main
      DBAaAdb met le
      1Cd3A met mal
      aBca2A met sur
      aCA2ba met un
      BcBc1A met une
      bACA2a meta*
      cCB2Aa metal
      dcBBABB meti*
      faABC1C metier
      bc1BAAa metr*
      bBaAA1a metro
      CfAaaAA mets
      da1AAB mets _ de
      Ee mets _ manches
      DcA mets _ musique
      CbAac mets des
      Ee mets des manches
      DcA mets la musique
      caB3b mets le
      Dea2A mets plus
      cbAaD1E mett*
      BdA2A mette
      CAAf1BB mettent
      aBBBAcA mettez
      dAAA1A mettra
      dBBA2A mettre en
      ce2BAB meub*
      eaAaBBA meuble
      BdaA1aA meubles
      cEadAAa meuf
      bB1cAA meule
      caAAB meur*
      Fb1Bcca mezo*
      Fb1Bcca mezon
      aCd2CA mfai*
      1Cda1CA mfait
      BBBe mhumilie
      BABc mhumilie $
      fEa1cCB mi
      BcA1b mi 0
      Ec1AAAc mi _ d
      EAAbAcb mi _ in
      Ad1AAAa mi _ l
      cAA1AAA mi _ la
      ABAAbc mi _ mi
      aBd3A mi _ min
      bCaBbAb mi _ pas
      dABa1FB mi _ pi
      cA1bA1A mi _ tete
      1CA1Ae mi dehors
      CicBABA mi di
      DBAAae mi dor
      d1A2C mi dor pi
      c1c1BA mi la
      1CBAA1d mi le
      bBCdAaa mi ma
      Bbb1AAB mi un
      GCCcAhC midi
      cA1Ca midi et
      DC1dAcA midi je
      B2c1C midis $
      daA1bAD mieu*
      c1A1bAD mieux
      IcaadaA mieux $
      cB2AAB mieux _ ca
      eBA mieux _ lui
      eBaABAA mieux _ moi
      CbAAA1c mieux pas
      a1A1ABc mieux pour
      cD1aB mieux quand
      1CacBb mieux que
      gBBABAA mieux sans
      aCA2eA migh*
      aCA2eA might
      BcABAAc mill*
      AbABAAc mille
      1babACb min
      B1Aa1bc min $
      1fBAABa mind
      Bb1BAb mine
      GABAbca mine*
      DABabdA mineur
      CA1Ac1b mineurs
      Dad1bBB mini*
      BaaAbAB minibus
      A3AdB mino*
      B2AAdA minor
      BABf1AA mins*
      BABe1A minsulte
      DdbaBDd mint*
      BdBfaEA minu*
      C1bBdB minuit
      ab1ACA minuit $
      AABaAc minute
      adChBH minutes
      BA1dA minutes _ tout
      hDBBAB miro*
      jEBBBB miroir
      D1bb2a mis
      1eAA1AC mis _ coup
      1EB1AdA mis _ la
      1CgB1AA mis _ main
      aCAc2b mis _ une
      CBC1Ac mis a
      1DAB1dA mis a la
      ABBbAAe mis dans
      AAAc1Bb mis dans une
      ADAAAg mis dehors
      bBA1aAa mis des
      Cdba1A mis du
      1B1acAa mis l
      aBd1aAB mis la
      1CeB mis la main
      1AAaABb mis le
      b1aAbBA mis les
      Ba1aAdA mis ma
      ca1cBBC mis mon
      CcaD2c mis un
      1eAA1AC mis un coup
      Bd1CbAA mis une
      1CbBAab mise
      AA1AAbb mise a
      BA1e misere
      BabB2b misi*
      BabB2b misie
      BabB2b misie a
      CC2hDB miss*
      CBA1iCC missing
      A3eCA missing since
      d1BA1B mistake
      Bbd2AA misy*
      Bbd2AA misye
      Bac2AA misye a
      dBABAAb mita*
      eB1BAA mitaines
      cgB1aEA mn
      AbAbAAA mn _ il
      1aB1AcA mn _ pere
      1cC2cA mn beau
      1cC2cA mn beau pere
      1daA2C mn ex
      CfA2AA mn pere
      cC1AbA mn petit
      Acaa1eC mo
      aABAAeA mo ka
      1Db2cA mo pas
      BbbA1Ab mode $
      AB1cA1A mode _ est
      AB1cA1A mode c
      AB1cA1A mode c est
      aabbbEB moi
      eF1abBc moi $
      aD1baAA moi _ 0
      dB1C1bD moi _ a
      AAe1ABb moi _ an
      1CA2d moi _ c
      B2BAdA moi _ dans
      bDcB1b moi _ de
      AAda1BA moi _ di
      EBA2f moi _ domi
      1ABBb1a moi _ est
      cbAEA1A moi _ fais
      1be1BBB moi _ il
      e1BDfC moi _ je
      a2bbCB moi _ ka
      cBA1dC moi _ kay
      baAAAAa moi _ kaz
      1CaaBAc moi _ l
      dBadC1B moi _ la
      aCa1a1B moi _ le
      aBA2d moi _ lui
      CaBAAfa moi _ ma
      aDd3A moi _ maman
      Eab2b moi _ mange
      AdaDA1A moi _ me
      cD1AAAd moi _ moi
      CA1BAeb moi _ mon
      BbAaBdb moi _ ni
      BbA1bBa moi _ nous
      bB2bBA moi _ nuit
      1CBA1Cg moi _ on
      acCAcBD moi _ pas
      bCAaAa moi _ peux
      cABA1aA moi _ pleure
      cBAAAa moi _ plus
      1AdaaC moi _ pour
      AeBA1AC moi _ prend
      Bb1Bb moi _ prendre
      Cd1AcA moi _ prends
      aC1ab1B moi _ que
      B1BcaB moi _ reste
      CAcBAca moi _ si
      A3CAc moi _ soir
      dA2C1a moi _ suis
      abCb moi _ sur
      B2d1aB moi _ tout
      bcAABAb moi _ un
      ACAaaaA moi _ une
      BA1BcA moi _ vais
      AGBh1c moi a
      dCAb1a moi a la
      Be1cAAB moi an
      bbA1Cba moi au
      bCAa2a moi avant
      b1EaCbb moi avec
      b2CaAB moi c
      baABaAB moi c est
      CaAbCda moi ca
      BA1B1c moi ca m
      Fa1d moi ca me
      1a1ABBb moi ce
      Aa2BAc moi ce soir
      A1B1ABc moi cet
      BBA1gC moi chope
      AAA1dB moi chope kay
      C1aaAAb moi comme
      ADe2aB moi dans
      BacB2B moi dans la
      aBca2A moi dans le
      1E1bAa moi de
      bAAB2c moi dedans
      CAA1Ada moi depuis
      b1AAaAB moi di
      eAAAA1B moi di i
      cbB2A moi donc
      B1a1Bc moi dormir
      De1bab moi e
      BAA1c1A moi elle
      CAdA1Ba moi en
      1gBDAAa moi epi
      BBb1Dab moi et
      AA1B1cA moi et mon
      AABa1Ab moi et on
      A1B1eB moi euh
      BaAAc moi euh je
      Bf1BAaA moi faut
      Ad1AAAA moi faut pas
      cA1AbB moi ici
      EfBAAA moi il
      A2dAaD moi ils
      dCAaBBa moi j
      cB1a2B moi j ai
      bAAAdBA moi ja
      daaE1eF moi je
      DabB1c moi je mange
      Ae1BBa moi je me
      Bba1aAA moi je ne
      bCAaAa moi je peux
      BaAbaA moi je reste
      bB1bCaa moi je suis
      AA1BcA moi je vais
      1bcC1aC moi ka
      EBA2f moi ka domi
      c2a1D moi ka manje
      fBA1AB moi kon
      DaaaaAA moi l
      cB1Baaa moi la
      ABcA2a moi lannuit
      cA1B1B moi las
      1EcbAbA moi le
      1Ce2A moi le maman
      A2abCA moi man
      aCAcaC moi meme
      aBadbaC moi moi
      BeAB moi ni
      cBAA1b moi non
      Dc1CBeC moi on
      f1AABAB moi partir
      1Cg1AAa moi pas
      bbB1bBA moi pas ka
      1ABaBdb moi pas ni
      CA2eCa moi patisser
      bBcBaAa moi pe
      1ab1CDA moi pour
      BAAc2A moi qu
      AdABAAb moi quand
      aaBB2b moi quand je
      eB1CcAA moi que
      aAaAaBA moi que je
      bgAb1BC moi qui
      cD1B moi qui me
      EjBa1CA moi se
      1AAA1Ad moi si
      BbaBAb moi te
      B1aAAda moi toujours
      aBbb1AA moi tout
      a3Bcb moi y
      bC1AbAa moi ye
      aAbaAb moin
      1d1bACA moin $
      Cab1bAA moin la
      d1DBCc moin*
      c1CACcB moins
      AD1B1ac moins $
      Bd1bAAA moins de
      BA2AdA moins il
      Ab1bbBB moins je
      AdAb1BA moins la
      a1CACgC mois
      AbAeAD mois $
      cA1B1Ab mois _ il
      b1baAB mois _ je
      BcAA1ab mois ci
      hBACCAa mois et
      c1A1aBA mois j
      CAbA1bA mois je
      dAA1AA mois que je
      B1a1caA moit*
      B1a1caA moitie
      DB1e moke
      DB1e moke _ moi
      DB1e moke de
      DB1e moke de moi
      bdAB2A moll*
      dcAB2A mollets
      B1CbbbA mome*
      2BbabA moment
      dCaA1eE moment $
      bA1aaAB moment de
      CaAb1Ab mon 0
      ceACAAB mon _ 0
      AFAAbbf mon _ a
      bcaCAAA mon _ ami
      FaAA1d mon _ arrive
      bAAbA1a mon _ au
      BA1bb1A mon _ avant
      Bab1Bab mon _ avec
      BdAA mon _ bah
      CaBAAAe mon _ boit
      1Ab1A1e mon _ c
      ecBB1AB mon _ ca
      bCaA2a mon _ ce
      aDA2Ae mon _ conduit
      A1AAABe mon _ convulse
      daA1AB mon _ copain
      eBbC1BE mon _ d
      e1EjaKA mon _ dans
      fbAAAaD mon _ de
      AdAABa mon _ demande
      bDBcAdB mon _ depuis
      bC1abaA mon _ di
      BDAbAb mon _ dit
      aDbAAaA mon _ dort
      e1AaaAC mon _ du
      2dAbCa mon _ e
      AcA2bA mon _ eleve
      aAc1a1B mon _ en
      AAb1cFC mon _ est
      BeDA2A mon _ etait
      ccAAacC mon _ euh
      AAAA1dc mon _ fait
      Bb1B2b mon _ frappe
      B1aaAaC mon _ freezers
      DcceaBB mon _ frere
      CAAA1dd mon _ garde
      1hABAAB mon _ i
      bb2B1b mon _ ici
      iaEB1dC mon _ il
      CABa1Cc mon _ ils
      BAd2AA mon _ insiste
      Be1BbAA mon _ j
      iEDDABB mon _ je
      BC1ba mon _ l
      cDb1caA mon _ la
      aCBdbB mon _ le
      DcaBA1d mon _ m
      cbAaDdC mon _ ma
      bAaaB1A mon _ mais
      FidEAaD mon _ me
      1C1A1bd mon _ menace
      a1dCABA mon _ mon
      DeCaa1B mon _ n
      bBbBb1A mon _ ne
      1cC2Ca mon _ nous
      cBA1aaB mon _ o
      b1BAa1B mon _ on
      aB1Ba1b mon _ parle
      caAA1AA mon _ passe
      BAca1AB mon _ per
      AGcBcb mon _ pere
      dDCDcae mon _ pour
      bAAB1b mon _ prefere
      EabAABa mon _ quand
      CcbaaBB mon _ que
      adB1BCa mon _ qui
      eAAA mon _ refuse
      B2afbA mon _ regarde
      A1BcC1b mon _ rentre
      BbAdBA mon _ revient
      gBDEAa mon _ s
      fA1CAAB mon _ sans
      eJ1a1ab mon _ se
      FAb1d mon _ sera
      cAAA1Bd mon _ si
      Ab1AAaB mon _ son
      ABAcBa mon _ sur
      1dBbaDA mon _ tout
      AAA2Ad mon _ traine
      bCa2Aa mon _ tu
      CAca mon _ un
      Baab1Aa mon _ une
      Hc2b1c mon _ va
      eAA1aaA mon _ vais
      caaCBaA mon _ veut
      BCcA1Ba mon _ vient
      BA1e1A mon _ vivre
      1ebFB1a mon _ y
      BBbEAbe mon adresse
      dbB1B1A mon age
      cAFHbbg mon ami
      DA1BAbc mon ami a
      d1B2AA mon ami de
      cAAAaAB mon ami il
      bAaCaAc mon amie
      Bba1Ac mon ancien
      gAAD1B mon anniversaire
      gACBbAB mon apprenti
      Cb1A1cA mon apprenti arrive
      aC2bB mon apprenti m
      cB1AaA mon apprenti ne
      AcDgaDC mon argent
      A2caC mon argent de
      dBA2C mon assiette
      FbcAabb mon beau
      DbcAAbA mon beau frere
      BCbAaab mon beau pere
      AB1A1cA mon bebe
      2Ad1AB mon binome
      CccBAaB mon bo
      BbAA1bA mon boper
      BbdA1A mon bopere
      BdAA1A mon bra
      Ae2AA mon bulletin
      ca1AA1C mon camarade
      Ed1AAb mon carnet
      F1Aj1FA mon casier
      e1BAA1B mon chat
      kG1FBa mon chien
      eCABAAc mon coeur
      d2A1AB mon coeur est
      A1aeA1B mon college
      aAAC1bc mon collegue
      cbAAAaa mon coloc
      Aba1AAb mon compagnon
      DB1cAa mon compte
      BcEDbBg mon copain
      c1AA1c mon copain de
      eBCAAAb mon copain il
      AaA1A1d mon copain se
      AcaAAAA mon copain veut
      BBhaBAB mon corps
      BCbBaDg mon cousin
      cABa2A mon cousin a
      BBa2Ab mon cousin i
      BAa1AAb mon cousin ma
      1CcABAc mon cousin me
      BdAADac mon daron
      ACa1Aba mon daron a
      BDjBAA mon demi
      ACeA2A mon demi frere
      dAA1A1A mon dernier
      CBAb2b mon di
      EhAA mon do
      Fd1d2B mon dos
      bBA1ae mon educ
      aabcbCC mon eleve a
      ACc3a mon employeur
      BAdBAAA mon entraineur
      DcaA mon epaule
      aBBc mon equipe
      CBcCAae mon ex
      BBiE1AA mon ex a
      bBAaaaA mon filleul
      2Ed mon filme
      DEChCae mon fils
      BACbb mon fils a
      daBABba mon fils de
      DB1aaAd mon fils est
      cB1bB1B mon fils il
      1abBaAA mon fils ne
      BB1cA1b mon fils rentre
      BbAbBAa mon fils revient
      bGbecAD mon fis
      acCBdDd mon freezers
      Cb1abAB mon freezers a
      dD1AcAA mon freezers i
      dCF1cCf mon frere
      AAA1AAC mon frere a
      caAB1Aa mon frere dans
      BAA1bab mon frere e
      bab2aB mon frere est
      Bcb1c1C mon frere il
      ACaaaBc mon frr
      hDEdbCB mon garcon
      c1Bb2A mon gars
      AAe2B mon geant
      AAAd1A mon goute
      1daCBaa mon gran
      BcaD1Bb mon grand
      Ac1AAaB mon grand freezers
      AeABAA mon grand frere
      bDc1aAA mon grand pere
      dB1C mon ker
      b1eDa1D mon li
      bCaaeaD mon lit
      aAbBAAb mon lycee
      CBd2Aa mon maitre
      CBdA2a mon maitre de
      aBAa1dA mon manteau
      kABABAG mon mari
      eBA1B1A mon mari est
      1g1Bb1D mon mec
      AcB2Aa mon mec me
      cACBaaC mon meilleur
      ECcdAaA mon mi
      BCdB1A mon moniteur
      B1CebA mon neveu
      gBDA1Bb mon nom
      d2D2A mon nom je
      DeA mon oeil
      Ea1Eacc mon oncle
      AdB2aB mon oncle m
      1Db1AAa mon oncle me
      ADb2cA mon pantalon
      BBb3b mon papi
      a1C2Ad mon papier
      D1c1b mon parrain
      AaC1BBb mon passeport
      AeAa1aa mon patron
      BdBA2b mon pays
      DhBFaAA mon per
      AdA1AAA mon per e
      BcA2aB mon per ma
      cfFFCCb mon pere
      DBC1Bde mon pere a
      1cA1AaC mon pere boit
      bCa2aA mon pere depuis
      bDA3b mon pere dit
      aCB1aAa mon pere e
      afBbBBC mon pere est
      Aeb2B mon pere euh
      aCb1AdA mon pere i
      DdA2AA mon pere il
      bCb1aAA mon pere je
      BAaAAbA mon pere m
      dDA1Aa mon pere ma
      E1fCbBC mon pere me
      eDada mon petit
      BcbBAA mon petit ami
      cDaA1aa mon petit fils
      cEBgcB mon petit frere
      aCAe1CA mon petites
      B2bbAB mon portable
      AbHAbgb mon pote
      1BBaabB mon pote il
      BB1b1Cb mon prenom
      FCiC1AA mon prof
      BBcA mon prof de
      bB1aAaA mon pti
      A1CcbAA mon ptit
      aB1a1bB mon ptit freezers
      1eBA1C mon ptit frere
      DbbA mon pull
      BcbA mon ref
      cAAa1bB mon reuf
      AdAA1bA mon reup
      HDBbeeF mon sac
      aBaCBe mon sac de
      B1ABgEA mon sac est
      BaAba1B mon sac et
      E1AbfaA mon sak
      BAAAAbe mon salaire
      A1ABbc mon seul
      FcCd1db mon tel
      BA2ad mon tel a
      AeAaeAC mon telephone
      aA1cAb mon telephone a
      1e4C mon telephone et
      eB1A1AA mon thyroide
      CAbc mon ti
      CAcAA1b mon tonton
      EdabAaa mon tour
      cBa2AA mon truc
      cCAc1A mon velo
      a2D1d mon ventre
      CAba1Ab mon verre
      DfA2b mon vieux
      Daaf2A mon visage
      cbA2Ab mon voisin
      feCBA1B mon voisin de
      AbbA1aB mon vwazin
      CAabcab monday
      bAbA1Cb monday $
      ab1CAbA monday and
      hC2BCB monde
      b1aB1AB monde $
      CaAb2a monde _ de
      E1aAdb monde _ et
      AacB2A monde _ la
      aDb2AA monde a
      EaAb1ba monde me
      D1Ab1cA monde que
      DbAb monde se
      AAcaaA mone*
      AAcaaA money
      BABe1AA mong*
      BABe1AA mongol
      EDiBABB moni*
      EDiBABA moniteur
      AAcC moniteur d
      D1bbBAb mons*
      B1bCAAb monsieur
      1fB monsieur _ foyer
      AAab1aB monsieur _ la
      Bbbb2D monsieur de
      CA1e1AA monstre
      CacaCC mont
      C1Cf1A mont _ a
      2caAAB mont _ dans
      1AcD mont _ le
      2BAAAc mont mis
      aCbCaDf mont*
      B1fB1AB montage
      cAA1b1A montagne
      ABBcA1c montant
      baA1Aaf monte
      bAB1AAb monte _ le
      BAAAbBe monte dans
      CaAAbaA monte et
      eB2CAA monte sur
      G1C1cCe monter
      GbBaBkB month
      Cbba1aA month $
      dC1aaA months
      fAdFBD montre
      dA1A1AA montre _ son
      dCA1A montre le
      C1eA2B montre son
      ab1BAAA mood
      EBAca1b moqu*
      ccABBAC mor
      Bc1AAbA morc*
      1c1ABaA morceaux
      cAAAAB mords
      abcC1Bb more
      BabCadA more $
      b1A1acB morn*
      aBAaacB morning
      BBab2A morning $
      C2bba morning and
      adCAAAA mors*
      eBDcADB mort
      G2Aa1d mort $
      CA1dA mort dans
      Ec3Ab mort pour
      dAc1BAB mort*
      eBcBB1B morte
      AABA1dA mosq*
      AABA1dA mosquee
      AbBcDbb most
      Be1AAb most _ it
      cB2Bba most nights
      De1A most of
      AcAA1dA most*
      AcAA1dA mostly
      dDA1eD mot
      BbAAA1b mot $
      aB2bbC mot _ la
      eCAAaA mot pour
      dBaB1A mot que
      cD3Ba mote*
      bBa2Bc moteur
      AaaAbAA moth*
      AaaAbAA mother
      Ca1Aab moto*
      aadAAAA mots
      eBaA1AA mouc*
      CC1gBcB moui*
      AB1b1cA moules
      cbB1ABa moun
      lCCDDDF mour*
      jCCBDDE mourir
      C1Aa1AB mourir $
      DACA1h mout*
      Bd1CA1A move
      AbAcBaA move*
      C1Ab1b moves
      1AbBCbd movi*
      1AbBCbd moving
      aabAaAB moye*
      b1A1baB moyen
      b1AbbCA moyen de
      B1caAA moyenne
      ACah1AA msg
      DgBaA1A mtap*
      DgBa2A mtape
      1AACAcd much
      d1AB1aA mult*
      dA1B1aA multi
      dA1B1aA multi story
      2Dc1bA mum
      cDAa1ab mum $
      ACd2aC mum _ boyfriend
      gAA1aDB mum _ i
      1B1aacA mum _ in
      baBBAcA mum _ me
      eaB1AaA mum _ my
      ABA2eA mum _ new
      AC2Ac mum _ she
      1EaAba mum _ t
      BaAB1d mum _ the
      Be3BA mum _ we
      a1BA1cC mum and
      bBbaaA mum i
      EBbb1bA mum s
      ACd2aC mum s boyfriend
      ABA2eA mum s new
      CaaaA1A mum says
      AC2Ac mum says she
      Be3BA mum says we
      cAA1bB mum thinks
      cAA1bC mum thinks i
      1BAAac mum won
      1BAAac mum won t
      CAbAAdb mums
      cACCfEB mur
      aD1baAA mur _ a
      aDAAb1A mur de
      Bb1AbA mur du
      Db1Ab1a mur et
      eG mur jusqu
      A1eBAaA mure
      BbcA mure pour
      acCd1CA murs
      bcbA1BA musi*
      cAaB1A music
      Bcaa1BA musique
      eAABAA muti*
      AhbaCDD my
      dD1ABab my _ 0
      D1eBAc my _ always
      Bc1b1aB my _ and
      ABaAAca my _ are
      eAB1aBA my _ asked
      bChaAC my _ at
      cdBC1A my _ because
      aAaAabB my _ brother
      BBba1aA my _ comes
      aaC2Ad my _ cousin
      bCa1aA my _ did
      BfAAaAA my _ doesn
      Ef1B2a my _ down
      bAAaaaA my _ friend
      eBAaAAA my _ from
      CB1e1AA my _ gets
      baAB1bA my _ group
      e2B2A my _ hanged
      ECCbdCd my _ has
      cCC1A1e my _ have
      bBEBad my _ i
      BeeDdAB my _ in
      cA1A1BA my _ into
      BBAdBBf my _ is
      CA1A1Ae my _ isn
      ABA2dA my _ it
      B1Ad1A my _ keep
      AC3d my _ kicked
      e2BA my _ left
      1bBd1CA my _ money
      CbCe2A my _ my
      AcaCAbA my _ never
      BCcb2b my _ off
      aaiCDCa my _ on
      C1a1ca my _ placement
      DacAcAA my _ put
      HEde1bg my _ s
      dEFabf my _ says
      dAA1ABB my _ she
      B1AaaBb my _ since
      C1gaAAA my _ sister
      ABA2bb my _ sleeps
      bAbBABa my _ so
      aBBabBA my _ they
      cBAA1a my _ til
      gDA1cBD my _ to
      C1B1c1b my _ took
      AaAdAA my _ up
      cBAaAAA my _ used
      bAcB1A my _ was
      BeAA my _ wears
      A1bBABa my _ when
      BdA1A1A my _ who
      acBAAAA my _ with
      Bb1AAca my address
      BA1cbaB my age
      DgAA2B my arm
      cAAa2E my arms
      BcAA1b my aunt
      ChABAAA my back
      ADAhA1C my bag
      ACecbBA my bed
      caBa2A my best
      bAAaaaA my best friend
      aFd1aAA my bf
      1bAAAAb my bike
      cDeC my body
      ADcB1bb my boss
      bCAe1A my boy
      daAbaFb my brother
      AbA1ABb my brother and
      BaAbAaA my clothes
      BBfAB my coach
      baAA1Ba my country
      BbEe1dA my cousin
      BdBAaAA my da
      EBb1Adb my dad
      bB1caEA my daughter
      dAAB2A my dog
      AabA1Db my door
      ABdBBAb my ex
      Dcfa1AD my face
      AbcB1AB my face in
      ABca2A my face on
      B1dAbAB my foster
      CeBFAcf my friend
      Cc2A1b my friend s
      Bb1B2b my gf
      1c1BbA my girlfriend
      1aCc2b my hand
      e1C1ACA my head
      EhA2C my house
      BbB2Ab my husband
      AAAA1d my kids
      2Bec1C my lad
      aBAcaAA my lad s
      CBbcaca my little
      CB1abba my little brother
      a1baABa my little sister
      a2cABA my locker
      B1Bg1FA my lunch
      A1Ac1D my lunch in
      d1BB1cA my mate
      BBa2c my mate s
      acaDa my mates
      1BBa1Ac my mum
      CFe2Ac my mum s
      aBBa1b my mum says
      1ABdBBa my name
      AAAAAcc my nan
      B1A1Abb my nan s
      bBaA1Ac my neck
      Af1A1BA my neighbour
      AbAc1A my nephew
      BaDab1b my niece
      AAabA1B my nudes
      Ba1c1AA my number
      ABbbAb my old
      fE1aABA my own
      A1C2bc my papers
      DcBA1ac my parents
      DCCAdAg my passport
      bdABC1C my phone
      B1hD2A my pics
      CAcA2A my pictures
      hA1AAC my place
      c1dCaCA my room
      acaA1AA my room and
      Dabe1AB my shoes
      Bb1b1AA my shoulder
      c1CBaCa my sister
      c1aAb1C my sister s
      BAA2bc my sisters
      bC1b1A my skin
      Ce1A my sleeves
      BB2c1b my sockets
      eCHiCDc my son
      1ABdAbA my son s
      BCgAaA my stepbrother
      CBdBa1A my stepdad
      AbBA1Ad my stepdad s
      AdBA my stepmum
      eAAD1bA my stomach
      bAABbaA my student
      BBCCAmB my stuff
      B1dB2A my tutor
      cBAAa my twin
      C1bCaaa my uncle
      ACcAa1a my uncle s
      AAaa1bB my wee
      dBBAA my wee brother
      D1c2bA my wee sister
      cab1ABA my whole
      BAAgBAa my year
      iFDCBCC myse*
      lFDCBDC myself
      EBcBchB n
      D1Abaa n _ ai
      D4d n _ avale
      bbaABBb n _ jamais
      Db1b1b n _ ou
      Be1DbB n _ pas
      bcB1aAE n _ plus
      DAB1bec n a
      BABB1bc n a pas
      FbA2bc n a plus
      a2BAcA n a rien
      DBabDda n ai
      1AdAAA n ai jamais
      d2AABA n ai plus
      AccaAAB n aime
      AccaAAB n aime pas
      2B1Acb n ans
      dbaBABA n arrive
      c1A1BBA n attends
      CAbb1aA n avait
      bBAaA1c n en
      D1Abaa n en ai
      bAAAgDB n est
      BaaAcAB n est pas
      bBaBbAB n est plus
      BA1AbAb n etais
      AA1AaAc n etais pas
      aCAbabA n etait
      CDeCaAa n i
      Db1b1b n importe ou
      A1AAAcA n ont
      Ab1bABa n ose
      1aAA1Bc n ose pas
      AaacAAB n ose plus
      d2A1BA n ouvre plus
      1BcabaB n y
      CE1ABjA na
      gCABBA nais*
      f1ABAA naissance
      aDAeAB name
      BAba1Bb name $
      bAAbAAA name on
      f1D1B nan
      CebbbBd ne
      C1BaAbc ne _ a
      BA2Bea ne _ de
      ABbAab ne _ dire
      DAbaceA ne _ jamais
      cAA1Ba ne _ me
      CA1dAa ne _ parle
      CcAFbA ne _ pas
      aAe1aBD ne _ plus
      bA1ABeA ne _ qu
      cBAB1AB ne _ que
      Ac1AAAb ne _ rentrer
      EA4f ne _ reveille
      eA1AAAa ne _ rien
      eB1BbAA ne compte
      eB1BbAA ne compte pas
      AA1bBbb ne connait
      Ca1c1Aa ne dit
      AdaAaBA ne doit
      dA3Ca ne dors
      AABba1a ne l
      AaB1aab ne l a
      Geb1Abc ne la
      bCA1cdC ne le
      cBaAAAA ne lui
      cEaAAac ne m
      BB1cAab ne m a
      eCAAAaa ne mange
      ddaAADB ne me
      CA1d ne me parle
      BA1bAAb ne parle pas
      dbAA1AB ne parle plus
      FA1a1c ne passe
      1bBA1d ne peut
      DabABad ne peux
      DbbA1a ne peux pas
      Eab1aCb ne plus
      BAAAbd ne rentre
      CB2eAA ne rentrerai
      BAAAAaa ne repond
      CA1A1Ac ne repond plus
      Da2A1c ne respire
      CA4d ne respire plus
      BAA1d1A ne reviendrai
      eAAbaAB ne s
      BCA1Bec ne sais
      ABAaBeb ne sais pas
      bCAAcAC ne sait
      Fg1aABe ne se
      FA4f ne se reveille
      BbbaBAA ne sont
      BbbaBAA ne sont pas
      CAdA1A ne supporte
      CAdA1A ne supporte plus
      AA1AeAB ne tiens
      gDBdAAA ne va
      cBAaA ne va pas
      EaagAbB ne veut
      F1db1AB ne veut plus
      A1eCbAB ne veux
      1AdC1B ne veux plus
      eaB3A ne vient
      CBcA1bA near
      CAb1Aca near the
      Ba1baBb near*
      B2baAb nearly
      1bBBAAb neck
      bCaaeBF need
      1D2eB need _ get
      bAAA1bA need _ to
      CcaaB1A need a
      CbBadAB need to
      CfBacBB neig*
      baCaAa neige
      ChA1cCA neighbour
      AbAc1A neph*
      AbAc1A nephew
      af1DA1A nerfs
      1jC1ACC nerv*
      BhB1ACB nerveux
      AaBb1Ab nett*
      baCb1A nettoyer
      CabABcB neuf
      AAaAAac neuv*
      BA1c1Ab neuves
      a1B1db neve*
      2bDcb never
      CAbAc never _ back
      bABbA never _ up
      AA2fBA never coming
      a1Ceb neveu
      aDaC1cd next
      ABbBAba next _ and
      DA1bA1b next _ me
      EA1dA1a next to
      DA1bA1b next to me
      e2B1A next year
      FkAb1AB nez
      C2dA ngl
      cCEBCbe ni
      A1b1bbB ni _ an
      dAAA1BA ni _ moi
      EA2Ae ni _ pour
      D1AA1Af ni an
      bCAbABd ni de
      D3Ad ni kay
      aA1A1Bc ni l
      CdA2A ni lanmen
      CfAA2B ni mak
      BC1abBd ni on
      d1AAAA ni pesonn
      dAA2B ni pour
      BAAA1c ni rien
      eCdbaDC nice
      cAcBA1C nice to
      BeAAAB nich*
      BfAAAB niche
      BA1b1bA nick
      B1Bg2D nick*
      B1Ae1AA nickname
      AABddDA niec*
      AACddBA niece
      AAAbcaB nigh*
      Ad2d1E night
      dDcBCbA night $
      AAB1dA night _ to
      BdACAaB night and
      AAABbcA night bus
      C2AAc night buses
      daA1AA night i
      bE3ac nights
      aA1ABdA nights _ the
      BA2dAA nights i
      EB1AhAA nimp*
      EB1AhAA nimporte
      AB1AdA nimporte ou
      CAb1Bf nine
      AAc1ABb nine $
      Bd2Ab nique
      CbaAAbB nite
      cB1BAaa niveau
      babD1Aa nn
      dD1EDhC no
      C1caaAa no $
      b1AaaDA no 0
      bABA1Bb no _ and
      C1AdA no _ at
      C3AdB no _ for
      AAd1A1A no _ he
      dA1CaAa no _ i
      b1A1AaC no _ in
      B1Ad1B no _ knows
      dABDBBa no _ no
      BAeA1Bb no _ on
      cACbAa no _ to
      B1A1AcA no bed
      CA2CfC no food
      AA2AcB no food in
      a1Ae1C no friends
      2AAAgA no home
      B1AABfB no money
      cAA1abA no more
      dADjCE no one
      CA2Ac no tea
      1aAdbFc nobo*
      1aAdbFc nobody
      bAABba nobody _ i
      AA1dB1a nobody _ me
      Cc1aB nobody _ my
      B1AA1db nobody _ told
      D2d nobody _ with
      eA1B1AA nobody at
      C2eB1A nobody from
      2BAd1A nobody knows
      ABAbB1d nobody s
      C1Ad nobody sits
      BAA1Af noct*
      BAA2e noctilien
      B2Bcb noel
      1Bb1BaA noel $
      b1AAbaA noel et
      fAA1A1A noeu*
      fAA1A1A noeud
      db1ABFC noir
      ccBBABa noir*
      ecABAAC noires
      d1AAAAa noise
      bDEj1B nom
      B1kCCaA non
      aC1A1Cf non $
      Dcb1aAa non _ c
      BaAa1Ab non _ est
      DadA2B non _ il
      Ca1a1Ab non c
      BaAa1Ab non c est
      C1c2AA non et
      AacBAAB non il
      fDABb non je
      cfCBaCB non mais
      Ed2aA non mais c
      BAAaAdA non merci
      cBaa1AB non pas
      Ac1B1dB non plus
      CdcA1Aa non rien
      bBAbA1a none
      CabA1a nonk
      E1e2Bb nonm
      1dcBCC norm*
      CccaCDc normal
      bBbbBA normal $
      abcDAcC nos
      BeAa1AB nose
      cAACaCc not
      C1bAaaA not _ a
      DBa1dCB not _ back
      AaAAd1A not _ home
      dAA1Ba not _ i
      dBAA1A not _ the
      Ee2aBa not _ to
      D1Aa1bc not _ what
      D1bcAaB not a
      BbA2Ac not allowed to
      B2caBA not coming
      1B1CAbb not even
      CAAAgCB not going
      dB1AA1a not here
      D5e not moving
      CAabb not to
      1c1B1DA note
      Cea1A note $
      bC1aBbA note*
      aC1aBa notes
      ABCCAfA noth*
      1BCCAfB nothing
      AcAb1C nothing $
      GEAnaaB noti*
      bBA1baA notice
      EBAi notifications
      E2e notifs
      CadC1a notr*
      CadC1a notre
      2A1ccA notre _ a
      BB2Abc notre _ et
      bbAA1Cb notre apprenti
      gaA2AB notre fils
      1BBB1ad notre porter
      FbDCDe nou
      1HaAAbc nou $
      1f3C nou _ ka
      ABA1AeC nou ka
      1e3C nou tout
      1adC1AA noun*
      1adC1AA nounou
      BGBCAnA nour*
      BA1BAg nourrit
      1D1aAeA nourriture
      DdbG1ca nous
      C1c2Fa nous $
      BdA1bBb nous _ a
      cB2AAb nous _ au
      AA1Bb1B nous _ dans
      CbBaBcB nous _ est
      1eBA1Ca nous _ fait
      BdA2aA nous _ la
      bCaAAa nous _ le
      aa3Db nous _ trois
      1B2AfA nous _ une
      cAaB1bA nous a
      eAA1AA nous dit
      aBAb1b nous et
      Bba2Ba nous fait
      aca1ABA nous il
      cAb2B nous je
      Bfa1BBA nous on
      1DA1baa nous sommes
      Aa1AaCb nouv*
      aAaaCbB nouveau
      bC3ba nouveau copain
      b1aCaBa nouveaux
      CdBabBc nouvelle
      eaAA1AA nove*
      dAA2AA novembre
      a1CAaab now
      aCBAA1f now $
      aAA1AAc now _ can
      dC1A1aA now _ just
      cAAAAbC now _ m
      1bAbABa now _ s
      1DadB1B now he
      Cc1aAA now he s
      cbC3C now i
      cAB1AbC now i m
      d1Aa1AA now it
      d1Aa1AA now it s
      BbAbaA now she
      BcAC1ba now they
      GCAAAlB nowh*
      HDA1BnB nowhere
      CAA1BeA nowhere to
      dA2AAA noye*
      dA2AAA noyer
      DhbCAAB nu
      BCiCAAD nude*
      BCiCAAD nudes
      BDaa2B nue
      A1dB2A nues
      aCd1a1C nui
      1BAb1fA nui $
      C1AaacA nui _ la
      b1e1AD nui je
      AAb1cab nuit
      aAaaA1c nuit $
      abAb1BA nuit _ a
      aCAabAA nuit _ ai
      fBAAAaA nuit _ est
      a1aAAbB nuit _ je
      bAB1AcA nuit _ l
      BAa1bbA nuit _ la
      2BAabb nuit _ le
      AaBa1bB nuit _ un
      Db1adCA nuit avec
      dAA1Bc nuit c
      dAAAAa nuit c est
      B1AACeA nuit dans
      d2A1C nuit depuis
      D2AbAd nuit et
      edbAADC nuit il
      bBaaaCA nuit j
      aCAabAA nuit j ai
      gDaBD1C nuit je
      B1dABcB nuit la
      c1AabB nuit pour
      AcAAab nuit quand
      BDBBabA nuit*
      BD1BabA nuits
      ACb2Bc nuits $
      BbA1AbA nuits _ le
      baaAAB nuits a
      BBB1BfA nuits dans
      eFACacB nul
      CA2Ad nul _ ou
      ECA1bg nul par
      ABB1AcA null*
      B2ABd nulle _ ou
      ABA1AbA nulle part
      B2ABd nulle part ou
      ABA1Ad nulp*
      ABA1Ad nulpar
      BA1bbAc num
      DbAbABb numb*
      CbAbACb number
      aBCbeAc nume*
      bBCacBd numero
      AAAAdBa numero $
      B2dA1A numero 0
      Cf nuqu*
      1bB1BaA nus
      BcCgaaa o
      daa1A1B o _ a
      AB1Abaa o _ de
      AAbbAA o _ depui
      ab1DBdA o _ du
      CBb1A1c o _ i
      BABc1aa o _ il
      dBAaaBA o _ je
      CBbd2A o _ le
      Cd3a o _ me
      1CA3d o _ mon
      AaeAcCb o _ ou
      1ADaAbe o _ pour
      BdB2A o _ quand
      1CAdcCB o college
      dA1aBa o fon
      AaeAaCc o ka
      AaeAaCc o ka ou
      AaBc1AA o li
      bAacAA o lycee
      cB1AA1A o revoir
      AC1AA1f o secour
      ADgaADB obli*
      1Bd2BA oblige
      AbcB1AB oblige a
      1aCAc oblige de
      B1eA2B obligee
      gFBAaDc occu*
      cCA1ADd occupe
      eCBAa1A occuper
      fBBAB occuper de
      ABBfABA octo*
      ABBcAAA octobre
      D1bbA1a odeur
      GjCBA oeil
      AaAc1B oeuf*
      AaAcAA oeufs
      aEacBd of
      Da2Abb of _ and
      a1aaABb of _ at
      ABc2Aa of _ he
      A1AAcAa of _ house
      dB1DaA of _ i
      b1fEbBC of _ in
      1D1b1ba of _ s
      baBAAb of _ things
      B3AdA of _ trainees
      bcCA1b of his
      acdB1E of it
      BAba1AD of me
      1bB1caA of my
      Ad1Ba of school
      dC1aABA of the
      AAcd1A of them
      ba2aBB of this
      CabAAcB of us
      bAbb1AA of what
      BaA1iBB off
      eeaFCBb off $
      Be1A1A off _ bike
      AAAAa1d off _ my
      1C1daAb off _ the
      CeA1a off her
      hD1CBAd off the
      ABaBd1A off to
      bDcBA1a offe*
      cBcBAAA offert
      BBf1A1A offert un
      CabAAb offr*
      BabAAa offre
      Aac2AC offre des
      Cba1aa oh
      AB1adcB ok
      AAAafBA ok $
      b1abAAA okay
      bBBadbA old
      CEfA1Dd olde*
      FccB1Ee older
      A1bAa1D older guy
      A1BAA1f older lads
      AdAA2a older my
      CaCcbdC on
      c1d1BBB on $
      bA1DbcD on _ 0
      CBc2ba on _ a
      D1cCb1a on _ and
      aA1eA1B on _ appelle
      caBB1aA on _ avait
      AcAAabA on _ avec
      Bd1a1B on _ back
      bAAA1c on _ beaucoup
      aAcbCA on _ bed
      BA2AeA on _ bien
      1Ac1CaA on _ bus
      AdaA2A on _ c
      cabBABB on _ ca
      AcaA1B on _ change
      B1AAbAA on _ cherche
      AAaABba on _ chez
      CAEbfB on _ coach
      C1A2cA on _ coupe
      DCCBCi on _ dans
      1C1a1d on _ de
      AAb1cAB on _ deja
      bbDDabd on _ demande
      1e1ABDa on _ demenage
      CAad1Cd on _ des
      DaBbA1d on _ di
      BeBaBa on _ dire
      AeBb1Eb on _ dit
      DaA3b on _ donne
      4cDA on _ dormir
      bA1aBaB on _ du
      ABbab1a on _ en
      1d1a1BA on _ entend
      a1Dd2a on _ envoie
      1aCBabb on _ est
      EBAdac on _ et
      gdAcABD on _ fait
      BAAA1Bc on _ floor
      1AB2Be on _ force
      2dC1Ab on _ forse
      B2B1ac on _ garde
      Bb1a1C on _ habitue
      dbAB2A on _ hand
      BdB3A on _ he
      cDb2Ba on _ i
      cCb2AA on _ in
      a1ABdaB on _ jamais
      bBaA1aA on _ je
      BB1d1A on _ jette
      aABaaAA on _ l
      E1AbccD on _ la
      B1bbAAa on _ laisse
      aABb1aB on _ le
      de1ABE on _ les
      BA1A1dA on _ lui
      BB1e on _ ma
      Df1BAAe on _ me
      db1AAAA on _ meme
      BcBA1Bd on _ met
      1AaBc1b on _ moi
      B1AdaB on _ mon
      faAAA1A on _ mum
      BbaA1Aa on _ neck
      aC1A1dA on _ o
      accBA1a on _ oblige
      Eb1aAAA on _ on
      hAADA1C on _ oublie
      DCbdaAa on _ own
      1A1abbB on _ par
      BfBAAa on _ parle
      AA2Cab on _ partir
      C1CFDfa on _ pas
      B1ADcfA on _ plus
      2cAcBD on _ pris
      eA1B1aA on _ quand
      acACaBc on _ que
      eAB1bAA on _ quelque
      cCA2b on _ quoi
      cB1Aa1a on _ retrouve
      Ea3fB on _ rien
      a1ab1CB on _ s
      aC1BbeA on _ se
      CfAA1A on _ shoulder
      BCba1A on _ son
      3BAAd on _ ta
      eBAa1BB on _ the
      acAB2A on _ toujours
      GeBCbAf on _ tous
      ad1AAB on _ tout
      B3cBA on _ train
      BeAA2A on _ trop
      BA1Bg1A on _ trouve
      agBBDbA on _ un
      CAaaaA on _ une
      AA1AcB on _ vendredi
      AEAecDA on _ vole
      dCaCaAA on _ way
      aaaBAbA on _ with
      aAA1Acb on _ y
      Cb1c1A on _ you
      GA1GfhB on a
      AABAdB on a coach
      1e1ABDa on a demenage
      fAaBAA on a fait
      AB1BAfB on a pas
      CA1ABe on a plus
      Bd1B1Aa on a tous
      af1AAAB on a un
      eAABcBA on and
      caAB1aA on appelle
      AdAaAAA on apprend
      AcAAb1A on attend
      1E3dA on boit
      C2cAba on brule
      ea1CAA on change
      Ca1BaAd on coupe
      bcaAAA on demande
      1BAB1dA on demenage
      baA1A1c on di
      dAAaA on dirait
      BcBC1a on dit
      AA2BeA on doi
      2aBBbB on doit
      AA1A1dB on dor
      BBABAeB on dort
      EcBDcda on e
      B1A2dA on e 0
      dAABAbA on en
      AA1AbBb on entend
      A1BG1Ac on est
      b1A1cBA on est 0
      1BB1AcB on est a
      BB2AAe on est dans
      BAA1Ac on fais
      DCAcAgA on fait
      Ae2ABA on ferme
      AB1bAAb on fire
      C1aAeBA on friday
      deAA1DA on her
      Baaa1Ba on him
      eAcBACA on in
      dAA2AA on in the
      CAcebC on it
      BbaA1aA on joue
      1C3Ad on koutla
      dC1bbAB on l
      aBA1cB on l a
      bbaa1AB on la
      D2ceE on le
      CcA2bA on les
      aFDmBB on lui
      ABacA on lui a
      1bBiDFc on m
      bBbaBDi on m a
      bbAB2A on m avait
      A1Cd2a on m envoie
      e2B2C on m oublie
      A1feCHf on ma
      BaBaAAd on ma di
      aAba2C on ma fait
      1D1EAbd on mange
      A2C1cA on manje
      1d1AAC on marche
      AECf1Jg on me
      e1DD1cb on me demande
      adB2B on me dit
      C1Ab1Aa on me donne
      1cAd1AA on me fait
      AAA2Ae on me force
      B1bbA1A on me laisse
      dBaABb on monday
      dbA1AB on my
      AC1c2b on my own
      ad1BBDd on n
      A3AeB on na
      Eb1bcab on ne
      Ca1aaaA on ne la
      ABd2A on nights
      aDaABcb on nous
      aAb1AbA on nous a
      1c1AACd on our
      1cdE2b on parle
      DBaAabc on parle de
      1daA1AA on parle pas
      BC2fEd on part
      C1AAgGA on peut
      ABaAc1A on pouvait
      1baBaAA on prend
      gDA1ABA on purpose
      dbBB1E on s
      Bc1a1C on s habitue
      AdBBa on sait
      baABaaA on sait jamais
      BB1Aaaa on sait pas
      CAEAdab on se
      AAA1AcA on sera
      AA1bAaB on site
      e1Aa1CA on sunday
      A1Bb1Ab on te
      iEeDBCA on the
      aAcaCaA on the bus
      BACcb on the coach
      BAAA1Bc on the floor
      dCaC2A on the way
      BcAAaAA on tuesday
      F1dACgA on va
      BeBaBa on va dire
      BBaabeC on verra
      Ac1Bd1A on veut
      AdAA2b on veut me
      3AAdD on vit
      CA1Abe once
      1BbcAA once $
      GbiDaCC oncl*
      JdgC1Ab oncle
      ACeb1B oncle $
      bcC2a oncle _ il
      AbBA2b oncle _ m
      BdaAaaA oncle il
      AdB2aB oncle m
      AcA2aB oncle m a
      1Db1AAa oncle me
      CaaaedC one
      AAAa1d one _ and
      Bd1A1A one _ gets
      aBAaBb one _ me
      aAbAAbB one _ my
      AaBA1bA one _ on
      d1bD1Ab one _ the
      Baa1dA one day
      AAc1aBa one i
      bccDCaa one of
      b2B1cB one of my
      c2B1Bb one of the
      AbaBAAa one who
      Bd1A1A one who gets
      d1BBAB ones
      d2C2A ongles
      CBbcbAA onli*
      CBbcbAA online
      a1AbadD only
      1B2d1B only 0
      1b1CAbA only _ i
      BdBa2A only _ it
      bcAAAB only _ that
      e1AC1A only eat
      B2AAcb only one
      eBAB only thing
      dBAA1A only thing that
      ECabCda ont
      BbAdA1A ont _ a
      ABAdb1A ont _ au
      AA1cABa ont _ dans
      1BBdB1a ont _ de
      ABac1b ont _ du
      AAAcbA ont _ en
      aeB1aaC ont _ la
      AAaaCaB ont _ le
      CAAd1aB ont _ ma
      AAEcAAb ont _ mes
      A1c2aC ont _ moi
      AB1A1Ae ont _ mon
      1A1CA1e ont _ qu
      cBAB1ca ont _ que
      CBfaABc ont _ un
      DAEha1b ont _ une
      1AcC2A ont baisse
      bAb1AAa ont deja
      aaAFAAg ont dit
      Aada1BD ont fait
      A1BcAbA ont jete
      DB1dabA ont mis
      AAaBa1b ont mis un
      3D1Ac ont mon
      e1bDbbD ont pas
      B2aAd ont plus
      1BAABAd ont pris
      2eAA1A ont profite
      A2B1Ad ont trouve
      fBAA1AA ont un
      bCbbbBA onze
      BAdaaaA onze ans
      aCCAbe open
      Bba1Ab open*
      dC1AAb opti*
      cC1AAb option
      daaEAaA or
      1CA2d or _ so
      daAAAaA ora
      AeaAAAA order
      1B1cbAA ordi*
      Aa1acAA ordinateur
      dAA1Aa ordr*
      Cc2bAA ore
      AhCa1BC orei*
      DhAcABB oreille
      eCA1AaB oreiller
      DcA1aA oreilles
      cBAdAAA orga*
      eaAABAA orie*
      d1AABA orientation
      DbebB ose
      1A1AABc ose pas
      BcacAA ose plus
      aaAAc1B oswe
      a1CAAAd ote
      d1AAAB ote du
      B1edA1C othe*
      AafCAbA other
      AAAf1AB others
      Baac1B others $
      AADeAdA otre
      aBAd1Aa otre _ me
      bAAb1Aa otre i
      EAEBihA ou
      aB1FbCc ou $
      Bd1a2A ou _ de
      bBA1b1A ou _ e
      dBaaaBB ou _ est
      B1A1cBb ou _ etais
      BAd2bA ou _ fais
      aBdA ou _ faut
      D3d ou _ je
      dBB1bAA ou _ les
      BB1bbcB ou _ m
      Aa1bCaA ou _ me
      Ac2AAB ou _ mere
      aBabB ou _ n
      CbccbDC ou _ ne
      A1AacB ou _ on
      aAaAbB ou _ pas
      ccBAA1A ou _ s
      C3aae ou _ sui
      A1A1eDb ou _ suis
      BBaBd ou _ va
      CA1aAd ou _ vais
      BDABAgA ou aller
      BdBAfCA ou ca
      EBA1CiB ou dormir
      aA1aeDC ou elle
      b1AcAB ou est
      AadBaBA ou faut
      fA2bbC ou il
      1A1AadA ou il va
      CaBAaac ou j
      B1A1cBb ou j etais
      GAcc1ed ou je
      c2ABaA ou je me
      C3aae ou je sui
      A1A1eDb ou je suis
      CA1aAd ou je vais
      bBAAcBA ou la
      Ac2AAB ou ma mere
      AAA1bcA ou me
      1CACA1f ou on
      AAb2Cb ou on va
      geBBE1B ou pas
      Ha1iABA ou personne
      B1adCA ou personne me
      c1A1bCA ou sont
      aA1A1Bc ou tu
      c1aCAaA ouai*
      c1aCAaA ouais
      hCaA1AC oubl*
      baCAaAa oublie
      A1AA1dA oublie _ cles
      aA1daBA oublie de
      A1AA1dA oublie des
      A1AA1dA oublie des cles
      1dAA1B oublie le
      eDa3C oublier
      dA3BA oublier $
      f1BBDBA oui
      c1A1aBA oui $
      AbA1ABa oui _ je
      ABAAAd oui dans
      aaABAaa oui je
      CcgCaCa our
      Bab1AaA our _ are
      C1d1A our chats
      bdB1CAA our house
      D1AAafA ours
      BAa1dAA ousa
      1D1Eefa out
      A1d2Hd out $
      Bb1BAbB out _ a
      BCA1adb out _ i
      bAaBAbA out _ it
      BaB1dbA out _ my
      ABBBd1b out _ the
      C1Aac1B out _ window
      Cba2cA out i
      b1AA1cA out in
      B3Be out je
      Bc2AaA out of a
      AAaAAAb out of the
      caBa2A out on
      A1AAbc out on my
      DaAafEB out the
      C1Aac1B out the window
      bBAc2A outi
      d1DbA1C outi*
      dBDbA1B outils
      CaCCBAg outs*
      CaCCBAg outside
      1BAA1Ah outside my
      AABcAEd outside the
      cCEBbgA ouve*
      baDA2a ouvert
      Bc1A1aA ouvert aussi
      e1A1aCB ouvert le
      c2aABA ouvert mes
      1bAAdAA ouverte
      AD3eA ouvertes
      1ACCCfd ouvr*
      dCBAA1d ouvre
      CB1A1bb ouvre $
      Bb1c2A ouvre _ bouche
      dAAAA ouvre le
      fB3BA ouvre les
      dA1b1DA ouvre plus
      CcaB1bA ouvrier
      cD2Bbc ouvrir
      CBAbBbe ouvrir $
      e4AC ouvrir le
      fdabCBF over
      eD1A1Aa over $
      f1AC2B over me
      1cBcAAC over the
      1cBBAAb over*
      AC1A2c overdose
      EBAC1Bm owe
      BA1B2d owes
      cFAcAbB own
      E2A1cc own in
      1AbBAAb owne*
      BeAbaDA pack
      EABEl1b pack*
      EBABjBA packed
      C2A1eA padl*
      AB1A1eA padlocks
      AB1A1eA padlocks the
      B2faBB page
      BAAd2A page about
      ACdAAa paid
      G1a1BAg paie
      1A1AABc paie pas
      1Ca1AAb paie*
      EE1E1ib pain
      B1A2dA pain _ la
      BdAa1Aa pair
      Cbc pair*
      CeaB paire
      dA1b1A paix
      BabbAEd pale
      B1dA1Bb pale $
      BBa2d pali*
      BfBAA1A pan
      1aDdBAB pand*
      aBdB1aA pani*
      e1ACAaB panne
      mF1DBBA pans*
      iDACAAB pansements
      HAea1dE pant*
      FEfa1eE pantalon
      2dC2A pantalon et
      EjBDDCa papa
      CdA1ABa papa $
      aB2Ddb papa _ parti
      CcB2bb papa a
      AaA1Cda papa est
      AA2Bcb papa est parti
      BDa2ad papa la
      CbAAb1a papa moi
      BBCaAdd pape*
      DA1aAca paper
      b1CAAad papers
      1BiCBDA papi
      eCF2da papi*
      eCEaCh papier
      AACA1bc papier $
      bAA1abB papier sur
      2AAcBb papiers
      aAB2Bd papiers _ je
      a1B1aBc papiers et
      bCBCCef paqu*
      CBAABdc paquet
      BA2AeB paquet de
      AAAAAac paquets
      Eede1Ea par
      CA2cb par $
      AhAFBAB par _ cheveux
      C1dAdA par _ dans
      AA1cbA par _ de
      bAbB1BA par _ depuis
      dCdBBA par _ e
      BaAaAAa par _ ere
      caAbABa par _ et
      BDACccb par _ fenetre
      ACAA1ab par _ il
      eAAB1B par _ la
      Db1Bea par _ le
      AAacB1b par _ meme
      Be1A1aA par _ mere
      eAAB par _ on
      Ca1c1A par _ plus
      C1Aaaab par _ pour
      c2bAAA par _ sac
      c1aaA1B par _ sinon
      cbAAeDC par coeur
      1c1DAab par de
      1BAcAA par des
      1EfdECc par jour
      A1cA1BA par jour depuis
      dAaCAAb par jour et
      C1Aa1ab par jour pour
      fbBEAAa par l
      DBBafbA par la
      BDACccb par la fenetre
      EfBAgDB par le
      c2bAAA par le sac
      DeAbCBD par les
      AhAEAAA par les cheveux
      BdADAba par mon
      d1AaABA par nuit
      DAAaBe par ou
      1BbbaAB par semaine
      CjA1ABC par son
      BaAaAAa par t
      BaAaAAa par t ere
      CaAAA1e par ter
      AC1aBaf par terre
      abbB1aA par terre dans
      da1A1BA par trente
      dDea1AC par un
      bBcCA par une
      gbCb1AE para*
      1dBcB parait
      AcA1AAa parait que
      DACAbda parc
      BBB1AgA parc $
      1bCaCdB parc*
      FeBaCfF parce
      aCcCAb parce _ c
      AcAAAaA parce _ elle
      AA1ca1B parce _ ils
      BgAAABb parce _ j
      bBBcAbB parce _ je
      BA1BAd parce _ on
      B1aaBdB parce qu
      CabAbbA parce qu il
      BbC1AbC parce que
      aCcCAb parce que c
      BgAAABb parce que j
      bBBcAbB parce que je
      cbACDAa pard*
      acBBCA pardon
      CeA2A pardon $
      2AAfBb pare
      abCCeAB pare*
      fBAaABB pareil
      ABABaf parent
      DAA1c1b parent $
      babAAAA parent se
      bba1B1a parent son
      Dc1ChCB parents
      F1e1aBD parents $
      CA2cAa parents _ a
      ABA1caA parents _ i
      a1aBDcc parents _ me
      A1AAEga parents _ ont
      CC2dBA parents _ pas
      BbadDA parents _ que
      Ab2bAB parents _ rien
      AAa1cCA parents _ t
      BbabA parents de
      abb1AaA parents disent
      fb1BCb parents ils
      CA1be1B parents je
      1b1AbAB parents la
      dA1AaA parents le
      BaAbCba parents m
      A2ACcb parents m ont
      Cf1aaBA parents me
      dBBA1ab parents ont
      db2CA parents se
      BAA3d parents veulent
      AabC1bB parf*
      cbCC1bA parfois
      dAA2B parfois je
      DacabaB pari*
      F1dacAa paris
      1Ab1Cb park*
      1Ab1CcA parking
      dBaAAA parking $
      BcAa2A parking du
      C1A2d parking souterrain
      CbAb1A parl
      Dabc parl a
      adbaBId parl*
      EAbd1Ab parle $
      e2C2A parle _ a
      Ec4b parle _ c
      AbABA1c parle _ d
      AcA1B1A parle _ de
      dAaB2B parle _ elle
      baA3D parle _ il
      bDaaAAd parle _ la
      CB1a2c parle _ mes
      gA1CA1B parle _ personne
      BBaaA1b parle _ suis
      fcbF1C parle a
      dAAA1Aa parle a la
      dAaB2B parle a personne
      bcABAAB parle avec
      fBACb1A parle d
      bG1Ccdb parle de
      BBaaA1b parle je suis
      Ac2AC parle pas
      Ac1AAAA parle pas de
      edaACbD parle plus
      aaAaBAb parlent
      1ac2Ea parler
      1BdAaBA parler $
      1D1b2b parler _ est
      dBbBA1C parler a
      AcbBa1C parler de
      aAAA1Ac parler plus
      B2e1BA paro*
      B2e1CA parole
      caAAAA parp*
      FAiAaBA parr*
      FAiAaBA parrain
      AdDACd pars
      1eA1EfB pars que
      bHACdca part
      BaaBe1B part a
      D1bbAac part au
      EaAa1aa part en
      D2ABd part ou
      cFaEdea part*
      BBABAgA partage
      2aC1cB partagent
      bBCBbea parte
      cAbAA partent
      b1BDeCB parti
      db1CFab parti $
      b3aDA parti _ je
      aB2bCA parti _ la
      BB2d1a parti avec
      ABC1dEB parti de
      1Bf1ABb particulier
      2Cac1B partie
      1BA1cBB partie de
      baCAAAc partir
      1da1B1c partir $
      BA2cBA partir _ chez
      BAa1cAA partir _ la
      cAA2Ab partir a
      DAaAd1A partir de
      B1a1cAA partir de la
      baAAB1a partir en
      Fa1AfA partir loin
      ac1aDdA partis
      AbCc partner
      B2bbBb partout
      aBA1BbA parts
      F1gaBC party
      D1d3a party i
      BaeDb pas
      aGa1b pas $
      fdBACB pas _ 0
      DcCAc1a pas _ a
      BAAabaa pas _ ai
      1aBd1BA pas _ aller
      b1Bb1BA pas _ ami
      c1Ab1C pas _ amis
      Bb1AAd pas _ argent
      BdaA2A pas _ asseoir
      AaAAbaB pas _ au
      B1cC pas _ autre
      Ce2AAa pas _ avec
      C1abb1A pas _ bas
      dA1BaAA pas _ c
      CcA1bAb pas _ ca
      IdAdBAi pas _ ce
      bBc1A pas _ cette
      d1ABbCA pas _ chat
      1e1ACC pas _ che
      BAab1AA pas _ chez
      aB1A1Ac pas _ choix
      ACa1Ae pas _ cle
      CbA2b pas _ comme
      dE1A pas _ coup
      bBBeBcA pas _ d
      AcCdABB pas _ dans
      BcAa1b pas _ de
      dBB1b pas _ demande
      CABAdaa pas _ depuis
      ca4D pas _ des
      Ba1dA1A pas _ devant
      Bad1AAa pas _ di
      1Ebac1A pas _ dire
      e1A1AB pas _ domi
      ABa1DeA pas _ dormir
      AdAC1Cd pas _ droit
      aA1c1BA pas _ du
      aBAbBAa pas _ ecole
      ab2aCA pas _ elle
      fBAaaBA pas _ en
      AAA1Ad pas _ endroit
      CcAA pas _ enerver
      CAab1aA pas _ enfin
      d1aBBEd pas _ et
      1Cc2Aa pas _ facon
      cBaA1A pas _ fais
      gABAAa pas _ faute
      acAaDAA pas _ hein
      Cc1AAaA pas _ i
      CCcBAeA pas _ il
      AA1AcB pas _ intention
      EdbABca pas _ j
      abDBa1b pas _ je
      D3Ad pas _ kay
      Bab1A1c pas _ kestion
      Ca1A1c pas _ kon
      ccCE1Cc pas _ la
      dDd1Eb pas _ le
      1AdCcEc pas _ les
      1e1b1FA pas _ m
      fCBaACb pas _ ma
      CAac1a pas _ mais
      BAA1Be pas _ maison
      BB1A1e pas _ manje
      cDAdcbC pas _ me
      cABA1a pas _ mettre
      gA1B1AA pas _ mi
      A1aabDA pas _ moi
      Ceda1AB pas _ mon
      a2aBbB pas _ monte
      DA1AAac pas _ non
      f1BAB1E pas _ on
      EAABAg pas _ ou
      CbAc pas _ pale
      bC1BCae pas _ par
      Cca1A1B pas _ parle
      CAbA2A pas _ parler
      fAAdDAB pas _ pas
      b1AABaA pas _ peine
      dAbAaBA pas _ personne
      bAbAAA pas _ pesonn
      aA1aacB pas _ pieces
      BB1B1d pas _ place
      daB1AAA pas _ plus
      B1Bcca pas _ pour
      BAd1a pas _ qu
      AbBAaAa pas _ que
      GebbaCc pas _ qui
      B1BAAcc pas _ quoi
      CCab1eA pas _ se
      Ae2A1B pas _ securite
      A1gaABA pas _ seul
      fD1BAcA pas _ si
      AeAA2A pas _ sinon
      Cab1a1A pas _ son
      AdAB1a pas _ sport
      BA2Aca pas _ suis
      dAAB2a pas _ sur
      D2B1h pas _ toi
      D2A1eA pas _ toit
      bbaAA1B pas _ une
      aACc2b pas _ voir
      fA3BA pas _ we
      AAAcaaA pas _ y
      b1aBAaB pas a
      1C1Aaca pas a la
      BB3d pas a manje
      Bca2Aa pas a qui
      cA1bABA pas aller
      AAaAcA pas anvi
      AcA1abA pas appeler
      D1a3c pas arete
      1Aa1AcB pas argent
      BadA2B pas arrete
      Db2AbB pas assez
      caB1ABa pas avant
      ABeaCbB pas avec
      dA2AC pas besoin
      a1babBC pas bien
      EcAcaB pas bon
      aeCDb1C pas ca
      BaB1dAb pas ce
      bAaAbBC pas chez
      aa1AbBB pas chez moi
      C2A1bb pas content
      b1Bb1BA pas d ami
      c1Ab1C pas d amis
      ad1C1Ba pas dans
      DcCcHhA pas de
      CaAb1a pas de ca
      Bab1A1c pas de kestion
      BA1B1c pas de place
      C2A1dA pas de toit
      c2aCB pas demain
      c2aAaB pas depuis
      AdBA1A pas des
      AB1aABe pas descente
      CDjA1C pas di
      Gcd1a1a pas dire
      DbbB2b pas dit
      aAcCBAd pas du
      cBB1Ab pas du tout
      ahaBBAE pas en
      AAbAA1B pas en parler
      Ae2A1B pas en securite
      AC2AeA pas encore
      dBB pas enfin
      BDea2A pas enmen
      b1cC1Aa pas et
      b1bABbB pas et ils
      CAdAcB pas etre
      CBcbcAB pas expliquer
      EAAAAgA pas faim
      DfAaAaB pas faire
      cbA1AA pas fait
      Dd1B1Aa pas fini
      AdCb2A pas gentil
      BAabAad pas il
      1AAC2f pas ils
      BAAabaa pas j ai
      DdBba1E pas je
      BA2Aca pas je suis
      f1EabCA pas ka
      e1A1AB pas ka domi
      CbAc pas ka pale
      aaA1eBB pas kon
      CA1acAA pas kon me
      ffGAbA pas l
      bc2aBA pas l adresse
      CcAA pas l enerver
      AA1AcB pas l intention
      bC1hBA pas la
      BBabb1A pas la bas
      b1AABaA pas la peine
      bCB1aac pas le
      cD1A pas le coup
      1Cd1AcA pas le dire
      AdAC1Cd pas le droit
      BA1caBA pas les
      cA1AbAA pas leur
      BA1e1A pas lire
      B1A1bc pas longtemps
      aeaA2C pas m
      bAD1aab pas ma
      BaA1bAA pas mais
      1A2Fd pas maison
      C1Ba1gA pas mal
      DA1A1g pas mange
      AA1ABc pas manger
      C2A1dA pas manje
      hADB2A pas me
      bCAAca pas mes
      A1dadBE pas mon
      aAC1DiA pas ni
      D3Ad pas ni kay
      d1AAAA pas ni pesonn
      aAcA1bB pas ose
      CHD1afB pas ou
      bB1Ba1A pas ou aller
      AA2CcA pas ou dormir
      CAA1adA pas ou je
      CA2B1b pas ou on
      BAc3b pas panse
      dA1AABa pas par
      cAA1bB pas parle
      1aA1BAc pas partir
      1AAB1bb pas payer
      f1AAaAB pas peur
      bcAAABa pas plus
      fa1DDEb pas pour
      eB2AB pas pour le
      dBA1A pas pour moi
      bDdcBC pas pourquoi
      cCaAA1B pas pourquoi je
      Cb1d1AA pas prendre
      Cf2AAA pas presentable
      CfaAAAA pas pu
      Bd2b1A pas qu
      AbBaa1A pas qu on
      CCe1bDb pas quand
      Bca1A1A pas quand i
      AA1ab1c pas quand je
      EgDAaB pas que
      CbAaaBA pas que ca
      Bc1Ba1A pas que j
      CdCaCac pas que je
      dAbDA1B pas qui
      aaa1ACc pas quoi
      b1AAABb pas quoi faire
      dCAB2a pas quon
      BaBAd1A pas rantre
      BADAfC pas rentre
      C1AAcB pas rentree
      CABAdB pas rentrer
      aAc1bB pas reste
      bBd1aC pas rester
      BcA2b pas rien
      B1BaAab pas s
      cDaAbAb pas sav
      bCA3c pas sav ca
      BCCacCe pas savoir
      1D1Ab1c pas se
      DB3d pas sentir
      cCaa1A pas ses
      aDccAa pas si
      bBAaaAc pas si je
      BDCBBBj pas sortir
      a2AAAd pas sur
      CaBAAg pas toujours
      AA1A1Cg pas tous
      AA1A1Cg pas tous les
      CadBacA pas tout
      BaaC1d pas tout le
      E1AA1gA pas tro
      Ga1cdb pas trop
      A1bCAaA pas un
      bbAECcE pas une
      CcAc2D pas venir
      acAAAAb pas voir
      D1bbaaA pas voulu
      CCbAAfb pas vraiment
      BA3e pas vraiment de
      Cb3c pas vre
      cB1abCA pas we
      AAaAd1A pas y
      aBa1Ac pase
      GeC2gA pask
      Cd1a2A pask je
      baHgAca pass
      B1Bc1a pass que
      dbED1Aj pass*
      eAaAAAB passage
      JEdd1eC passe
      Hd3ac passe $
      Bc1a1AA passe _ la
      cA1AAB passe _ mois
      D1AAAgA passe _ nuit
      A1ABAeB passe _ nuits
      AaA1dAa passe _ soiree
      aa1bCAA passe a
      ce1DB1A passe derriere
      BBABahB passe la
      C1AAAeA passe la nuit
      CAbc1AA passe le
      aABAaba passe mes
      C1AA1d passe mes nuits
      B1a1cAA passe par
      dCA2bA passe pas
      1BcA2B passe un
      BacA1Aa passed
      aaFe1ab passent
      DaDA1Ce passeport
      egJdBAh passer
      AbAb2b passer $
      bA1B1Ab passer _ la
      AbA2cB passer _ nuit
      CBBgA passer devant
      AbA2cB passer la nuit
      a2cA1C passer le
      aA1B1Ac passer par
      dAaB2A passerait
      A2A1Ae passeurs
      AaaAAbB passons
      FBDBhAe passport
      AAAAaAb passport and
      aBAabD past
      DAaabAb past the
      BcB2a pata*
      AcBa1A patates
      BbACAbA pate
      AC1AAfa pate*
      AC1AAfa pates
      BA1A1ac pates _ rien
      BA1A1ac pates sans
      BA1A1ac pates sans rien
      BbAaAbA pati*
      DB2lE patisser
      EaA1d patisser lwen
      Bc1A1bA patisserie
      EbaCBbd patr*
      D1cCBAd patron
      AAb2CA patron de
      B1aA1Bc patron dit
      Acc1ABC patron du
      AAB2Ae patron garde
      1dDa1aC patron il
      AaAa1cA patronne
      eBAA1AA paum*
      BCAh1aB paus*
      AAAf1bB pause
      C1Af1AA pauses
      bbaA1AB pay for
      ABeBA1a paye
      ABBc1aa paye pas
      Bb1aCAd paye*
      1acbCDa payer
      1ACBA1f payer $
      AAcB1cB payer le
      DbCBb1f pays
      B1Aa1bB pays $
      BaAaA1c pays et
      BBa1cAb pays pour
      FAAd1ac pb
      BAAd1AA pd
      DAacc pdt
      1AAdcaB pe
      CAaBA1d pe pas
      dBACdA pe que
      kGCABC peau
      fC3B peig*
      dB3B peignoir
      1AbdABA pein*
      eCAABBb peine
      bB1aBAA peine de
      C1ad1A peinture
      Ceb2AA pell*
      Cdb2AA pelle
      eBafADF pend*
      DbcbaBA pendant
      AAba1Ab pendant _ je
      Bf2A pendant _ jours
      bBAaaB pendant _ les
      ae2BA pendant deux
      ABaBbaA pendant la
      ABdaAAB pendant le
      2Db1b pendant les
      1bBA1c pendant les vacances
      1AcAaAA pendant qu
      2Cc1BC pendre
      c1BC pendre $
      A1AdA1A pends
      iCB1B1A pendu
      iHAEaFE pens*
      dDFDcDC pense
      Fb2b pense $
      aAAabaA pense a
      cC1bCaA penser
      dBc1A1B penser $
      bADcEDd peop*
      bADcEDd people
      DB4e people $
      CkBEAaC per
      AeB1AAB per e
      AdAB1AA per i
      BdA2aB per ma
      1eaAAAA perc*
      BD1iACb perd
      a1EdDb perd*
      bBB2bA perdre
      ABce1Aa perds
      1cDaDaB perdu
      C2A1d perdu 0 kilos
      FA1BAh perdu _ kilos
      AB1a1cA perdu son
      DacLAdA pere
      da1AiHG pere $
      aCDAAfB pere _ a
      1Dd2A pere _ dans
      dC3cA pere _ di
      1dB1A1C pere _ est
      bb2ABA pere _ et
      1cC1AAa pere _ il
      BdC pere _ j
      1dD1aAa pere _ je
      bAaAaBB pere _ la
      AEB2ae pere _ ma
      1BdA1Cb pere _ mes
      cDb3A pere _ pas
      BBA2f pere _ plus
      bDa1aeA pere _ que
      1Df1A pere _ rentre
      BC3ad pere _ sorti
      1D2Ad pere _ tout
      BAA3d pere _ un
      GADACeg pere a
      BB4d pere a sorti
      1AA1AcC pere boit
      bBa1aaA pere depuis
      aAB1aBa pere e
      bfCaDA pere est
      eAC1AbB pere et
      AdbA1B pere euh
      aDb1Ae pere i
      CbA1A1C pere il
      AbB1AAB pere il est
      aDa2Aa pere j
      cDc2AA pere je
      1DA2bb pere l a
      bCa1aBA pere la
      C1bAAaB pere m
      BbBAAbA pere m a
      cCA1Ba pere ma
      GAeDdaD pere me
      bbB1AB pere on
      ACb2cA pere veut
      eCBCBeB peri*
      dB1A1AA periode
      Ad1b1DB perm*
      d1aACAA permis
      Bc2bA permission
      Ae3AB permission pour
      BBaAdA perp*
      ABaAcA perpignan
      aBAcbAb pers
      bDAfbD pers*
      dB1A1B perso
      BAA1baA person
      1bbAcDB personne
      aAdBABa personne $
      BAAfb1B personne _ a
      A2eDa personne _ connait
      E1Ac personne _ etre
      aaeDABa personne _ la
      eAAAA1A personne _ m
      D3e1A personne _ ou
      DAbb2b personne _ parle
      f1BD personne _ qui
      F3b personne _ retrouve
      CeAaAa personne _ rien
      C2cb personne _ sache
      F1AdAea personne _ veut
      fAbEbEB personne a
      d1AC personne a qui
      cB1Ba1A personne connait
      B1AeAB personne de
      B2dAA personne de mon
      e2AAA personne depuis
      bAbAAaC personne il
      DA1ad personne je
      fBaCBa personne le
      cA1bAA personne m
      CAA1ad personne ma
      Ddc1eBA personne me
      A2dCA personne me connait
      a1AbAAb personne n
      GeceCbb personne ne
      eAA1AAA personne ne m
      D1AdAca personne ne veut
      D1aAb1b personne sait
      D1AdAA personne veut
      D1Ac personne veut etre
      GbBgAa personne veux
      B1Ac1Ba personne vient
      CAAbBab personnes
      fBBBBaa pese
      1Ab1cCA peso*
      cAb1bCA pesonn
      bAAabB pesonn pas
      GgCcABa pete
      cABb2A peter
      GdaBadB peti*
      bfCDe1C petit
      aaC1Bd petit $
      cC1AaBc petit _ a
      cBa2AA petit _ de
      cCb1AA petit _ dit
      eCD2A petit _ il
      B1aAcAA petit a
      CgdDAAA petit ami
      bba1aAC petit copain
      A1AAbab petit de ma
      cDaA1aa petit fils
      dFBecBb petit frere
      bC1BaBc petit frere a
      1CBb1A petit frere il
      Ae1A1BA petit j
      AbeA1EA petite
      aAcB1C petite $
      c1AaABA petite _ de
      AaAba1B petite _ elle
      Ad2B1A petite _ me
      ACAa2b petite a
      cBA1Ab petite elle
      bAAaaaA petite fille
      Afb1BBA petite je
      1b1CAcA petite soeur
      1aBb1aB petites
      Ad1B1A petites on
      F1ABCec petits
      BB1AAAf petr*
      BB1AAAf petrol
      ca2DbE peu
      a2BCaB peu $
      dA1B1C peu _ de
      AC1c1cA peu _ le
      BAA1Ac peu chez
      A3BdA peu partout
      B1aBB1d peu pas
      c1bD1aC peu plus
      abBaBDb peur
      BACAaag peur $
      1d1AC1B peur 0
      AAcAa1A peur _ etre
      Bc2aAA peur _ j
      BB1AAdc peur _ me
      dA2A1B peur _ moi
      AdAA1AA peur _ mon
      1d1AA1B peur _ rentre
      1dA1C peur _ rentrer
      ABdc1aB peur d
      1iBACAB peur de
      AdAA1AA peur de mon
      1dA1C peur de rentrer
      AAABb1b peur il
      ABAB2b peur qu
      Bd1A1A peur quand
      GBAAjaa peut
      aC1AaAc peut etre
      BAAAbBa peut pas
      CaBb1bc peut plus
      BC1ab1A peuv*
      Bb1bEcb peux
      DA3ac peux $
      dAAA1aA peux _ a
      1BaD1Ad peux _ dire
      aAc3C peux _ en
      DBacc1A peux _ expliquer
      AcAa1aA peux _ faire
      AAc1b1A peux _ le
      CA1c1a peux _ les
      AaA1A1d peux _ partir
      c1bA1BA peux _ pas
      1C2BeA peux _ rentrer
      1CB1AAd peux _ sortir
      ABBAb1d peux _ trop
      Bf2ACA peux _ un
      Be1AA1B peux _ venir
      EddB1Bc peux pas
      a1dC1AA peux pas dire
      AAc3C peux pas en
      DBacc1A peux pas expliquer
      AcAa1aA peux pas faire
      bBB1AAa peux pas sortir
      ABBAb1d peux pas trop
      Be1AA1B peux pas venir
      bAacB1a peux plus
      B1BA2c peux plus dire
      ABBa1ab peux venir
      eAA2B pff
      g2ACB phar*
      e2AABA pharmacie
      eA2AB phas*
      EbCdbDe phon*
      DbAdcC phone
      AbBbBAc phone and
      BBkD1Fb phot*
      D1ecBB photo
      CbAb photo _ classe
      acaB1A photo d
      bbIeBac photo de
      CbAb photo de classe
      AABbb photo je
      a1D1A1c photo of
      EAda2A photo que
      CBdA1Aa photographe
      AAda2A photographer
      BAa2ac photographie
      eAfIACD photos
      BaCAb1c photos $
      BABb1Ad photos de
      A1eB2A photos nues
      bcAABBA phra*
      fcACCC phrase
      icDCbFC pi
      bB1AbCA pi $
      cb2ABA pi _ mi
      fAA1ADa pi mi
      DAe3A pic
      d1B1CAa pick
      a1EfaCa pick*
      aBBeaCA picked
      AAAf2A picked on
      c1AAAB picked the
      aAA1bAb picker
      cAACA1c picking
      CcAda1A picks
      BAada picks me
      CAnFAAC pics
      aCiCABD pict*
      dAaB1A picture
      DBhBAAC pictures
      AfaaCBB pie
      1Bac1Aa piec*
      bBa1ABb piece
      aBAbccC pieces
      EdACfC pied
      Ba2aBB pied $
      AB1AAad pied de
      AB2A1d pied de l
      AbBbfD pied*
      BbBbfD pieds
      1cB1BaA pieds nus
      cA1eABB pier*
      aBAeAAB pierres
      AAaaaaB pige*
      AAa1abB piges
      F1A2Ac pilu*
      F1A2Ac pilules
      CeAA2A pime*
      BgAA1AA piment
      CeAA2A piment dans
      e1cC1BA pimped
      Ccaa1Aa pinn*
      Ccaa1Aa pinned
      dbbA1D pins
      B1Ac1b pion*
      DdadBDA pipi
      AaBc1AA pipi _ li
      BbbbBBA pipi _ lit
      Bb1bABA pipi au
      Bb1bABA pipi au lit
      Aa1cAAA pipi o
      AaBc1AA pipi o li
      caDA1cA piqu*
      eACA1cA pique
      AhB2CB pire
      bbA1aAA pire $
      bbabaDB pis
      cBD1AbA pisc*
      iDCAAaB piscine
      dAFjABB piss*
      aaAb1Bb pisse
      BCB1AAh pist*
      ACB1BAh pistolet
      AbBbagE plac*
      BbAbAA placard
      aB1d1AB placard a
      1a1ABe placards
      faCCA1A place
      BCaA1dA place $
      bAaaAAA place _ cote
      eA3B place _ the
      caAbBCA place a
      bAaaAAA place a cote
      cCABAbA place pour
      1dA1bAA placee
      DAeBdc placement
      ADBcAdA places
      cA1a1C placo
      h1aBBE plaf*
      h1aBBE plafond
      dA1ABA plafond $
      aBbgA1C plai*
      BbcbAAD plainte
      bEA2ba plairait
      BCA2bb plairait $
      e1AaAB plaisir
      CbaAaaa plait
      AB1Aaad plait _ est
      AB1Abbb plait c
      AB1Abbb plait c est
      CddB1AA plait pas
      bd1A1BA plak*
      cDBBgC plan
      bAA1AbA plan $
      caEEaFg plan*
      cBb1BAB planning
      CbABf1B planque
      1aAcA1B plans
      1bA1ACd plante
      BBABBBi planter
      BAA1A1e planter $
      1g1CaD plaq*
      1fCAAC plaque
      fA1BA plaquette
      ceC1BaD plas*
      Bd3AA plasterboard
      lFBBACB plasters
      d2AAb plastic
      1hFaDbC plat*
      EaBAAeA plate
      DBAb1b plateau
      AeB plates
      gB2AAA platform
      DgAA1BA platre
      eBa1AB play
      eCb2BA ple
      a1BA1Ac plea*
      AaaabAB please _ t
      AaaabAB please don
      AaaabAB please don t
      e2BcBA plei*
      C1BAabb plein
      CAAbbAa plein d
      bBAA1d plen*
      aCBaAAc pler*
      dABbDcG pleu*
      bBbA1a pleurant
      ccAADBA pleure
      GaAcAbc pleure $
      fCAB1A pleure _ la
      bAbB2A pleure _ le
      iAAD1B pleure dans
      bABcABA pleurer
      bB1bAAA pleurer $
      eB1A1A pleurer sans
      GaAabeA pleut
      CAAac1a pleut $
      dBAC1a pleut _ le
      d1BA1A plez*
      BbaB1cA plier
      cbAa1BC plom*
      c2a1BB plomberie
      BA1cAdB plui*
      BAAcAdB pluie
      eDA1bB plus
      C1bB1Ch plus $
      cAAACBc plus _ 0
      1bCABDc plus _ a
      BbaaAAB plus _ au
      DdBAe1A plus _ avec
      cAAAaAB plus _ ca
      aBBeA plus _ ce
      CBb2e plus _ chambre
      EGdcbfa plus _ chez
      B3Ae plus _ cle
      A1bAeEd plus _ de
      bba1AB plus _ des
      AeA1AaA plus _ droit
      D2eAaA plus _ du
      EaAAbab plus _ elle
      c1a1AAB plus _ en
      DbaBbc plus _ est
      DAd2bc plus _ et
      aBaAAaa plus _ faire
      jAEBA plus _ force
      AB1BA1d plus _ j
      b1bEABb plus _ je
      BA1c1cA plus _ l
      aeb2E plus _ la
      gBAbDBA plus _ le
      HcBdeAA plus _ les
      aAB1Bd plus _ lit
      B1aBbcA plus _ lui
      A1bB2c plus _ m
      aAd1aCA plus _ ma
      e2A1CA plus _ mange
      dABCB1b plus _ me
      B1dA1b plus _ meme
      A1AadBA plus _ mes
      1CDBdb plus _ moi
      c2CBAa plus _ ne
      B1BAa1c plus _ non
      BAAe2A plus _ o
      CAeA plus _ on
      cAABB plus _ personne
      A1aBcBc plus _ plus
      CeAA2A plus _ possible
      ebaBCAB plus _ pour
      bbaAA1B plus _ quand
      ac1BBaA plus _ que
      cB1a1Ba plus _ qui
      C2e2B plus _ tel
      H3Af plus _ toit
      1caCaAa plus _ tout
      EBa1ecA plus _ voir
      iCDbBbC plus a
      b1AacB plus a la
      e2BAA plus a personne
      B1B1c1a plus age
      DAjABA plus aller
      BbbB plus aller au
      ABe1A plus aller chez
      D1bcbAA plus au
      gAAAAAB plus besoin
      Dd plus bien
      D1bAbc plus c
      D1bAbc plus c est
      ACA1Aea plus ca
      Bc1eABA plus calme
      EC1AkCA plus chez
      C3dAA plus chez moi
      DaCcAea plus d
      E1baaaa plus dans
      A1EGIrC plus de
      d2A1BA plus de ca
      AbA1Ad plus de lui
      ABB2dA plus de moi
      F3Ad plus de toit
      D4bc plus debout
      hbDaaF plus depuis
      bA1AABa plus depuis 0
      B1BA2c plus dire
      B1BA2c plus dire non
      C3cb plus donne
      1Ac1AC plus dormir
      AcaBAAb plus du
      adaBAAA plus du tout
      Ec1A2a plus el
      daABcCA plus elle
      GdAcbac plus en
      D1aAc1c plus en plus
      dAB1B1A plus et
      dbCB1AA plus etre
      cbBAC plus etre la
      d1ABA plus exister
      f4F plus faim
      dBA2BA plus i
      GCbDgAA plus jamais
      bBbbaFC plus je
      D1eA plus kon
      B1dB plus kon me
      mCH1DEB plus la
      fADAA plus la force
      1caAC1c plus le
      AeA1AaA plus le droit
      C1BdbbA plus les
      CA2c1A plus longtemps
      BBaAf plus ma
      eA3D plus manger
      BABB1ga plus me
      FAcBAcc plus mes
      FBaeA plus mon
      D2e2A plus mon tel
      e2A1AA plus ne
      bBAa2B plus o
      BCaba1c plus parler
      bca1DA plus personne
      AAacAA plus prendre
      Cbd1CC plus qu
      EAe1A plus qu on
      cA1A1Ab plus quand
      ccbCbAC plus que
      BAcA1c plus quoi
      fADAEaE plus rien
      1aAbBBb plus rien a
      BaB3c plus sans
      eABAA1A plus se
      aaaaBcB plus simple
      bABcBaB plus son
      BAb1AAc plus sortir
      BaBAAae plus sur
      bd1B1Aa plus tard
      1d2C1A plus tard possible
      dB1AAb plus tot
      AaAb1C plus tranquille
      B2AdcA plus trop
      CAafAbC plus un
      CAe1A1b plus vieux
      aaaba1B plus vite
      AcCBa1A plus vivre
      FcAAf plus vivre avec
      CAbbAb plus voir
      dBaA plus vraiment
      AAcAbaB plus*
      AAcBbbB plusieurs
      aB2eAA plut*
      aB2eAA plutot
      CBAafA plutot que
      fCa1aaB po
      BCcD1hA poch*
      bCdCacA poche
      1AbCaa poche $
      C1AB1e poches
      Ae3AA poel*
      dB1BA1A poid*
      dB1BA1A poids
      hGDEDDg poig*
      F1A1AAj poignarder
      faBABCD poignet
      iH1D2B poignets
      Bab2BA poil
      A1Cd1A poil dans
      d1C1AF poin*
      d1AAAAB poing
      bE3A poing dans
      dAaCA1b point
      CeBbaAB points
      eDa2B pois*
      dAbB2B poit*
      b1bB1AB poitrine
      e2BB1A poke*
      CaACe1a poli*
      G2Cdad police
      1BbACAc police $
      1A2CcA police a
      C1Af2A poll
      CcAA1d pomm*
      AaaabCB pomp*
      aab1aCA pompiers
      e1AaBDB pon
      jAB1CCC pont
      E2aAaa pont $
      aAAA1ca pool
      BAAd1AA porc
      1DfB2A porn
      BA2bab port $
      GeAhcD port*
      CA1adAB portable
      E1AgdBB portail
      cA1aABa porte
      1aBAAcc porter
      bE2bCe porter $
      BBa2Ab porter _ cle
      AbA1aAB porter _ il
      aCdB2b porter _ je
      acA1AB porter _ le
      DeC1AAb porter _ ma
      dD4A porter _ manches
      1aAC1da porter _ mon
      2bBaaB porter _ pour
      AAAd2A porter _ sacs
      ABAa1Ad porter _ un
      CAdA1Aa porter a
      ABb2Ab porter a cle
      CG1BAbe porter avec
      BaB2Ac porter de ma
      edCBACB porter des
      aba1aDA porter du
      B1AbAb porter en
      Be3A porter encore
      1C3cb porter hier
      ADA1a1b porter il
      bCCA1c porter je
      ae1B2A porter le
      aBabaBA porter les
      Bbc1AAB porter plainte
      cAAB1dB porter toujours
      1bAcACA porter un
      DgcACC portes
      BC1a1c portes ouvertes
      bA1CaBb pose
      BcA2Bb pose _ de
      dbBBAaA pose*
      Cca1bAa posi*
      DAAAcca poss*
      BaAAeBa possible
      b2BdAC possible $
      Ab2CAa possible je
      EbcCAg post
      CbaA1cA post _ to
      aEBcada post*
      b1BbAa poste
      e1AA2A poste que
      BbAc1A postent
      2bDa1a poster
      BaAAcad pot
      BbA3e pot la
      BCAAcbc pote
      caA3C pote $
      1AbABcC pote _ a
      aB2cBB pote _ demande
      acB1AAA pote _ dit
      C1a1dDc pote _ est
      B1ca2b pote _ fait
      a1AabBA pote _ l
      CaA2e pote _ toujours
      C1AbcA pote _ tout
      1cAB1Bb pote a
      AbaB1aA pote avec
      1CeAaCA pote de
      BBd pote de mon
      Baba1aA pote dit
      BBa1Ada pote elle
      1Ab1AcA pote elle a
      ABaad1C pote il
      d1B2CA pote ma
      Ba1a1Cc pote on
      Bbc1A1A pote son
      caA3C pote vient
      abaBABA pote*
      ABAd poteau
      bddFCaA potes
      acAB1a potes _ je
      A1AbAbC poub*
      caBdADB poubelle
      eb1CABA poubelle $
      A2Cac poubelle du
      d1Ab1C poubelle pour
      EAaC1fA poubelles
      1CBAbaA poudre
      BeDAAba poul*
      CeA3a poule
      Cca1AA poup*
      AabaBb pour
      bb1BABd pour _ 0
      bABA1ca pour _ a
      BbdA pour _ age
      dAABAAa pour _ au
      aB1AaBA pour _ bon
      dAAA1BA pour _ c
      Ca1bab pour _ ca
      dBaA1CA pour _ ce
      ca1AAC pour _ chez
      eAAABaA pour _ dans
      DaBbcAa pour _ de
      BbB1Ac pour _ dire
      CbA2bB pour _ du
      b1AAAAc pour _ ecole
      CBeB1a pour _ elle
      bA1baAa pour _ en
      A2AdBA pour _ espagne
      aBaAAba pour _ et
      bb1BaAA pour _ faire
      A1ccACB pour _ il
      CaA1b1b pour _ ils
      AA2AcB pour _ instant
      A1B1Aac pour _ j
      GBe1bCe pour _ je
      1da1AAA pour _ kil
      bB1c1A pour _ kon
      CabbB1A pour _ l
      CBbaAca pour _ la
      CBabacA pour _ le
      EDaAdca pour _ les
      CAAa1Ad pour _ lever
      CAac pour _ lire
      CA1c1BB pour _ ma
      Aba1AbA pour _ mais
      cA2BbB pour _ me
      AAAbAca pour _ mec
      Bb1b1C pour _ meme
      dbAAAB pour _ mere
      AAb1Bb pour _ mes
      baBBAcA pour _ moi
      AAgBAbB pour _ mon
      bBa1bA pour _ on
      dc2BAA pour _ parents
      BcccADD pour _ pas
      eB2A1B pour _ penser
      Cc1A1a pour _ photo
      CAfA2B pour _ photos
      B2eAaA pour _ prendre
      DfA1aA pour _ qu
      fC1BABa pour _ qui
      AaBAACe pour _ securite
      DB3fA pour _ soir
      bBCAaAa pour _ un
      aAA1CbA pour _ vacances
      bbaCBbA pour _ vrai
      bbbBAAb pour aller
      eBA1cB pour apres
      ADabbbB pour avoir
      abcaBaB pour ca
      AAbcA1A pour ca que
      Cc1AA1A pour cacher
      daB3B pour ce
      eAA1BA pour chacun
      cA1EAB pour de
      aB1AbBA pour de bon
      bbaCBbA pour de vrai
      G2b2e pour deboucher
      DAbB1ab pour des
      BAcA2A pour des photos
      AaBAbAf pour dormir
      fAAFA1c pour eux
      AAAe1aB pour eviter
      DbCBAec pour faire
      BB2Abd pour faire le
      Ccc2A pour kil
      CAa1a1b pour l
      A2AdBA pour l espagne
      AA2AcB pour l instant
      DAd1Bbb pour la
      Cc1A1a pour la photo
      FaAD1dd pour le
      bA1AcAA pour le jour
      BA2AcA pour le soir
      c1CFDc pour les
      AAA1BcA pour les vacances
      dECdA1c pour lui
      CcDbcAa pour m
      g1cBDC pour ma
      DAA2bb pour manje
      cbCeCBA pour me
      baaBA1b pour me faire
      caAA1BA pour me punir
      cBaBBb pour mes
      iIb1AFa pour moi
      cB1a1AA pour moi c
      AB3Ae pour moi j
      ABcaAaA pour moi je
      e1AAA1D pour mourir
      B2ebCA pour ne
      Aa1c1CB pour ne pas
      BE3ac pour nou
      Daa1AdC pour nous
      bAAcbC pour partir
      I1CqaBD pour pas
      bB1c1A pour pas kon
      Dd1Ab pour pas qu
      D4d pour pas sentir
      A1ec1CC pour payer
      BAA1dBA pour plus
      Eae1c1C pour qu
      Cab2AA pour qu il
      A1caAaC pour que
      BcAaa1A pour que ca
      DbdbACA pour que je
      aB1B1ac pour qui
      bBaBcA pour quoi
      AAAdCab pour rentrer
      BcaA1aa pour rester
      haA2FC pour rien
      DbB3d pour rigole
      BbAbAbB pour rigoler
      1B1eAAB pour s
      AA1bBcA pour savoir
      dC1aAA pour savoir qui
      bAAbaAA pour se
      dBA3A pour sentir
      GB1CBci pour tenir
      C2AA1d pour tenir la
      mAGFcDA pour toujours
      hAECaBB pour tout
      bhDDAAc pour un
      AAAb1ab pour un mec
      GebBAaa pour une
      1Cb2Ac pour verifier
      hAa1ABC pour voir
      hcDcCGA pour*
      ddbADGE pourquoi
      IcbgbBa pourquoi $
      Abb1AaA pourquoi _ ai
      c1aAB1A pourquoi j
      Abb1AaA pourquoi j ai
      cDaaAAB pourquoi je
      bA1BbA pourrais
      dABaaA pourrait
      CDCg1Bb pous*
      BB1b1Aa pousse dans
      BCda2a pousser
      fCB3B pout*
      FafbaaB pouv*
      AaadA1A pouvais
      BabcA pouvais plus
      DcB1fBA pouvait
      dBbADbB pouvez
      CAeA1aA pouvoir
      C2e1A ppl
      AeaaBBA prac*
      CC1cAea pran*
      a1ABAc prat*
      a1ABAc pratique
      1AacbAA pre
      AAacA1A pre _ la
      AAacA1A pre de
      AAacA1A pre de la
      EefaBBD pref*
      cbcaBFA prefere
      1d1B1B prefere _ a
      CdA prefere _ dire
      DAae1A prefere _ le
      bbaC prefere _ que
      B1aCad prefere les
      AACdAab prefere pas
      BdBa prefere pas dire
      baBB2b prefere que
      Ad1aAB prefere rester
      dGa2aA prefere un
      Ecc1aaA preferee
      DAd2cA preferee et
      BbdA1AB prefererais
      AAbAaaA prefererais une
      aBCbc prem*
      cBBaAA premiere
      BbCegCa pren*
      EgAcB1B prend
      1cAbBAB prend $
      B2AAAe prend de
      AdBCaAd prend des
      DaAabAd prend le
      1dAaA1C prend mon
      CdDbaca prendre
      CfAa1AB prendre $
      BbAa1B prendre _ car
      DAba1Ad prendre de
      DAAecBB prendre le
      BbAa1B prendre le car
      bBB1Abb prendre moi
      baAcACA prendre mon
      cB1BA1a prendre tout
      Ca1bd1A prendre un
      BFc1ddc prends
      Ae2A1B prends _ coups
      dBaBAcC prends _ de
      cA1A1Bc prends _ la
      B1AA2d prends _ trucs
      aA2ABd prends de
      cdBABBc prends des
      B1AA2d prends des trucs
      BBAdc1B prends la
      FA1acba prends le
      Ba1Bc prends mes
      1AeAAAA prends plus
      c1AA1AB prends soins
      dABA1AA prenez
      aaAa1Da prennent
      AABgBCa prenom
      C1AdA1a prenom $
      1A1BdCB prep*
      cAABbAB prepare
      DccdaC pres
      AcaAaAA pres de
      CAAb1bb pres du
      d1cCAFc pres*
      Cf2AAA presentable
      aaaCAAa presque
      fB1AB1A press
      bC1Da1b presse
      1BABiEB pret
      A1A1dAA pret sous
      DDcbAcc pret*
      BCcBcbb prete
      BBe1cBA prete a
      EA1bCdc pretend
      C1ae1A pretend _ be
      C1ae1A pretend to
      C1ae1A pretend to be
      cAAaAAA pretending
      BcaA1AA pretexte
      bDAGkEa prev*
      D1a1bAb prevenez
      FCb1fA prevenir
      D3bb prevenir _ je
      a2BdB previens
      fBAaCa prevu
      A1Ha1De pri
      C1B1C1d pri de
      eaA1aAC pri la
      AAA1d1a pri le
      eA1A1A pri tout
      Ac1aA1B pri une
      gBAAB1a prie
      aCb2b prie*
      Daba1bA prim*
      Dbba primary
      dBCab1A prin*
      AaAac1A principal
      bB2Abb principale
      c1ACA printemps
      Gb1CcAe pris
      DA4c pris _ de
      DBa1a1d pris _ la
      BCb1A1b pris _ main
      1Ba1AAd pris _ tel
      1ACA2d pris _ truc
      C1BAA1c pris des
      BA2caA pris l
      B1a1fBA pris la
      BdCBbaA pris le
      eAaA2B pris les
      1cAbBBa pris mes
      BBc2a pris mon
      CBDB2f pris un
      1ACA2d pris un truc
      eaa1AAC pris une
      AdB1Ab pris*
      1BB2ac prises
      bfBaAAB prison
      Be1CAeB priv*
      AaBBAcA prive
      acABAaA prive de
      D1eAdCa prix
      AB1aBdA pro
      daDAB1A prob*
      C2e2A probation
      c2C1aB probleme
      cB1Aa1A probleme $
      d1aA2C proc*
      1BBaaba prochaine
      BaAbaAA prochaine fois
      Bcb1AbA proche
      eB1ABAc prod*
      eC1AAAc produit
      e2AA1B produit de
      BA3Ad produit pour
      aCbeD1B prof
      bBAbBa prof $
      bABb1A prof a
      DAgF1Aa prof de
      BcaB1a prof je
      jDcbDBF prof*
      DacBA professeur
      CCdA professeur de
      AAd1AA professeur particulier
      aABc1a professeure
      bACb2A profil
      AAiBAAD profite
      eA1AAB prog*
      lCCCBDA proj*
      cAB2B projet
      fAACAB projets
      ebAaCCc prom*
      Cca3a promie
      cbBBBAa promis
      dBAA1A promise
      1BdEDfB prop*
      ABaABbe propose
      cd3CB propre
      CeA propre mere
      DBbB1eA proprietaire
      ABb1AcB proprio
      C1d1AAA pros*
      BAf1AA prostitue
      GiC1BAc prot*
      AbA1ABc protection
      EiBaAAA protege
      De1A protege _ tete
      De1A protege la
      De1A protege la tete
      DdBaAbb prov*
      f1A1AAB ps
      f1A1AAB ps 0
      kBACACB psy
      iCCA1BA psyc*
      caAa1AA ptdr
      aB1BBbc pti
      BdEc1cB ptit
      aB1a1bB ptit freezers
      1eC2C ptit frere
      Cae2bB ptit*
      BBfa1bA ptite
      Bbaa1aA ptite _ eur
      Bbaa1aA ptite s
      Bbaa1aA ptite s eur
      aC1aBaa ptite soeur
      hAAbBC pu
      BcBdbE pu $
      bAAA1c pu d
      CB1AAgA pu de
      BeaAA pu m
      cbB1AB pub
      1BaeAaC publ*
      AADg1AA publie
      a1eBA1B publier
      B2BfAA puce
      Ba3De pui
      BbAaceA puis
      CadA1aA puis elle
      bb1B1Aa puis il
      d1BBBA puis je
      bBaC2b puis*
      c3ACA pull*
      cb1BABA pulled
      fBAb1AB punc*
      dA1A2B punches
      geCFCC puni*
      adBdCDA punition
      1bBAabA pupi*
      1cAAAaB pupil
      B1AAaba pupils
      hDAAABA purp*
      gDA1ABA purpose
      dCAaAA purpose $
      bAAaAAA pus
      AdBb2A push*
      AdB3A pushed
      bCeaacE put
      CBac1Aa put _ hand
      AfAA1AB put _ head
      aaAABcA put _ out
      CBd1bAc put a
      cAAAAA put down
      BCfBAA put his
      caCA1aA put me
      EcEdbbA put my
      1BdCAc put the
      EacAb1A puts
      AAdA1BA puts his
      1caAaCB pyja*
      1bbAaCB pyjama
      fd1BcAA qu
      CA1bBca qu _ a
      ca1BAaA qu _ appelle
      cC1ABAb qu _ avait
      aCA1Abc qu _ ce
      CcAA2A qu _ dit
      bbBAAA qu _ doit
      dC1B1aA qu _ en
      ec1cAAD qu _ est
      CBdAAb qu _ fait
      Ea1A1aa qu _ la
      aCaAaBb qu _ le
      A1AfA qu _ les
      AAB1a1d qu _ lui
      DbcCabb qu _ me
      FbaCgaD qu _ ne
      1aAbAba qu _ ont
      dC2A qu _ recommencera
      BgA1B1A qu _ rentre
      fABaaBD qu _ s
      BAAab1a qu _ sache
      f1BAA qu _ se
      1dA1BaA qu _ soit
      eEaBACc qu _ va
      fA1AABB qu _ veut
      dAAA1AB qu _ voulait
      BBB1bda qu _ y
      BBBCadA qu a
      DaABab qu a la
      1aFbcbE qu elle
      DBaaacC qu elle a
      BABa1ab qu elle n
      AcB1aa qu elle ne
      Daaa2a qu en
      bCA1A1c qu est
      aCA1A1c qu est ce
      cdDDbAB qu il
      AaCcA1c qu il a
      cCa1AB qu il avait
      cBAA2A qu il en
      ac1a1AD qu il est
      C1AfA qu il les
      BBa1a1c qu il lui
      Cac1aA qu il m
      aecCA qu il me
      BAa1cAC qu il ne
      AeA1B1A qu il rentre
      1aCaabB qu il s
      f1A2BA qu il se
      dDaBABa qu il va
      ABBa1ca qu il y
      daBBdab qu ils
      1aAbAba qu ils ont
      ACi3A qu on
      caAB1a qu on appelle
      cB1AAA qu on l
      aC1abBb qu on le
      E2Aba qu on me
      AacDaaA qu on ne
      bAbA1B qu on s
      FaeaCa qu un
      AcBAaB qu une
      dAAAB1a quai
      f1ABADA qual*
      eBA2D qualites
      1eBdBAF quan*
      1eAbBAF quand
      C1B1da quand _ 0
      BdBBAcA quand _ a
      fAACAC quand _ ai
      AACd1A quand _ arrive
      1dAA1B quand _ bois
      AfA1ABB quand _ boit
      1Be2D quand _ dor
      EcAb1A quand _ entends
      cDDd1A quand _ entre
      bfCB1aB quand _ est
      BbbCAB quand _ etais
      1dBC1AB quand _ fais
      BdCa1A quand _ fait
      dBAaAa quand _ ferme
      BAbAaA quand _ la
      c1BAA1b quand _ lui
      BD1Abcc quand _ m
      fFfBADA quand _ me
      aCd1cDA quand _ mere
      fBBc1AA quand _ ne
      bAaCCa quand _ parents
      H1AdAa quand _ parle
      1Ca1A1c quand _ part
      DDaf1AA quand _ passe
      BiDAC1A quand _ pere
      CbaB1A quand _ petites
      Ca1acA quand _ pleut
      dBAB quand _ rate
      1hCEDcc quand _ rentre
      eDAB1A quand _ se
      gIeBabA quand _ suis
      DbbB1ab quand _ un
      Dd2b quand _ vais
      BAc1ccA quand _ y
      e1B1bC quand ca
      BCBb1db quand elle
      acDbBAA quand i
      EnGDAAD quand il
      CbA1A1a quand il a
      AeA1ABB quand il boit
      BeCA1AA quand il est
      B1aaacA quand il y
      caAAacB quand ils
      BaBd1HA quand j
      fAACAC quand j ai
      AABd1A quand j arrive
      EcAb1A quand j entends
      bCCd1A quand j entre
      BbbCAB quand j etais
      aaFiCDe quand je
      BdAA1AB quand je fais
      eAAA quand je ferme
      b1BAA1b quand je lui
      BBeA1C quand je me
      aAAcAa quand je ne
      GaCeA1a quand je parle
      CCae1AA quand je passe
      aABBBbc quand je rentre
      gIeBabA quand je suis
      DbeBAA quand jete
      BbaB1A quand jete petites
      AbAABbb quand l
      dFB1baA quand la
      gCa2A quand le
      bDf1aCA quand ma
      aBd1aBA quand ma mere
      1Cc2AA quand maman
      FDgacA quand meme
      bbcBBAC quand mon
      1dC1A quand mon pere
      k2FACb quand on
      CcBb quand on fait
      AA1A1bc quand on m
      f3AB quand on me
      Dbb quand quelqu
      Dbb quand quelqu un
      1dB1B1A quand son
      cCaa1B quand tout
      B1bb1B quand tout le
      Ac1aAfA quand y
      B1cA1c quand y a
      aDCabad quar*
      A2d1CB quarante
      ECCAaaj quartier
      FCCfda quat*
      BAa1d quatorze
      DAaadAC quatorze ans
      BDBbAe quatre
      bAbA1aB quatre dans
      BBbbAaA quatre fois
      AAABcbA quatre jours
      1aBdbDA quatrieme
      Bbb1b1B que
      gDA1ab que _ aime
      BbAcA que _ an
      BdA1A que _ appelle
      cB1c1A que _ arrive
      Ed1A1Ab que _ aurais
      B1acAAA que _ autres
      AeBaAC que _ avais
      EbAbb1a que _ ca
      1Ddb2A que _ cherche
      BAbAAa que _ cousin
      CAc1AcA que _ dois
      a1ACca que _ ecole
      BaaAaaA que _ en
      c1EB1dB que _ etais
      ca1DC1B que _ etait
      bcBDA1A que _ fais
      dC2AA que _ fasse
      aAaB1c que _ gens
      AAabdCb que _ il
      BAaAab que _ internat
      BAAAAeb que _ j
      EFb1abe que _ je
      ca1bAC que _ jours
      AA1bCa que _ l
      1dCbAAA que _ la
      Ca1edA que _ le
      cAaaaD que _ les
      BDaAAbc que _ lui
      AbBaAA que _ m
      BeA1AAA que _ ma
      eEaA1bB que _ me
      Ab2bCa que _ mere
      aBBaaAb que _ n
      cA2BDb que _ ne
      AAd1AA que _ notre
      CaAB2a que _ parle
      1Ab1bAb que _ pas
      CccB que _ passe
      BA2cdB que _ pere
      CAa2bA que _ peux
      Db2ab que _ plus
      1AAaAcA que _ porter
      BBAcc1A que _ pour
      Ba2Ad que _ prends
      ABA2db que _ prof
      Bb2BAb que _ ramene
      Cd1a que _ rate
      1AdaBA que _ reste
      fABBAaB que _ s
      eBa1aB que _ soeur
      bBaBcBA que _ soit
      1CAad que _ sui
      CAbbd1C que _ suis
      Ag1A1C que _ tonbe
      AbAAAe que _ trouve
      eABbDaA que _ un
      2AAAda que _ va
      gDAAAAA que _ vais
      dAAA1Ba que _ veux
      1BdA1AA que _ voisin
      ac1bAa que _ vous
      bB1aBbB que _ y
      Cb2Ab que bah
      AA2Bd que bon
      cAa1BE que c
      1CadbEb que c est
      ca1DC1B que c etait
      bfFABbF que ca
      eBAA que ca fait
      CcaA2a que ca passe
      d1AA1aB que ca s
      Bc1AaA que ca se
      bB1A1c que ca va
      aDa1Aa que ce
      dCa1AAA que ce n
      bBbBaAA que ce soit
      B1A1AdA que cela
      BdAaBa que chez
      BcbAA1A que d
      AaAdAB que dans
      CDA1aeA que de
      dCdBBBB que des
      CacABc que du
      BcA1A1A que elle
      bA1A1Ac que enfin
      B1AdAaB que il
      AA1bAbB que il y
      AA1cb1A que ils
      CeDcAca que j
      Baabaa que j ai
      eDA1aba que j aime
      BdA1A que j appelle
      Ed1A1Ab que j aurais
      AdBaAC que j avais
      c1EB1dB que j etais
      acBB2A que jave
      c1B1bC que jdors
      EiBfAad que je
      aCab2A que je cherche
      Aa2ABc que je dise
      CAc1AcA que je dois
      daACAaA que je fais
      aACB1ac que je lui
      A1BcAA que je m
      dBa1AAA que je me
      A1Baabc que je n
      B1a1AdA que je pas
      CAa2bA que je peux
      Ba2Ad que je prends
      Bb2BAb que je ramene
      Cd1a que je rate
      1CAad que je sui
      CAbbd1C que je suis
      1aAAAe que je trouve
      fDAAAAA que je vais
      dA1A1BA que je veux
      ABcAaAa que l
      a1ACcA que l ecole
      BAaAab que l internat
      gBFDdaA que la
      DAfAaca que le
      BBd2AA que le voisin
      C2eaBb que les
      aAaB1c que les gens
      Ab2cC que les parents
      CfAAa que lui
      f1CbAA que ma
      aba2Ca que ma mere
      eBa1aA que ma soeur
      AccAA1A que maman
      bAaA1Ba que mes
      aAc1ACa que mes parents
      aDbB1bA que moi
      eaB2aC que mon
      1bBabaA que mon pere
      bC1AdBa que nous
      1AbAAaB que on
      BAb1AfA que papa
      A3BfA que papa est
      CAAccBa que personne
      C1AAc que personne me
      aAAdBBb que personne ne
      Adaa1CA que pour
      ac1A1BA que pour les
      aaB1aBa que quand
      c1AaCAA que quelqu
      c1AaCAA que quelqu un
      Af1BBA que rentrer
      Daca1AA que s
      AAcA1Ac que se
      1BBABda que ses
      AA2Bd que ses parents
      dBaa1AA que sete
      B1aBBcc que si
      BA1A1bb que si j
      1Bc1ABc que si je
      CAgA1bD que son
      ABa1abA que son pere
      Cc1BdAA que tout
      B1a1daA que tout le
      daABDAA que vous
      c1aDBBb quel
      Db3d quel _ pas
      bA3cB quel a
      BBA1c1A quel age
      d1bABB quel e
      A1CBcac quel*
      a1aacAC quelle
      BAAaabA quelle _ la
      E3bcb quelle heure
      Cbab1bA quelqu _ a
      cbAa1AC quelqu _ d
      AAA1A1d quelqu _ dans
      dB3AA quelqu _ de
      aAaAAcA quelqu _ et
      bCBAdaA quelqu _ qui
      Cbab1bA quelqu un a
      cbAa1AC quelqu un d
      AAA1A1d quelqu un dans
      dB3AA quelqu un de
      aAaAAcA quelqu un et
      bCBAdaA quelqu un qui
      cb1BAc quelque
      BcBA1ad quelque chose
      BBA3c quelque chose dans
      cA2BcA quelque part
      bbCEdBb ques*
      dABAa1A question
      DeACdBb questions
      Aa1BBad questions $
      eab1EBa qui
      ADg1CBe qui $
      bCAbAAd qui _ a
      D1BAacb qui _ bien
      AAA1bBc qui _ ce
      Be1A1B qui _ d
      BbBAAAe qui _ de
      Bb1dAA qui _ dire
      B1Bb2b qui _ dit
      EaaCadb qui _ en
      eC1A1BA qui _ fais
      1daB2B qui _ font
      AcA2aC qui _ garde
      AAd2Ba qui _ heberge
      dCb qui _ jamais
      bBBBBCe qui _ la
      BAbb2B qui _ le
      aDdC1A qui _ les
      AbbA1B qui _ lui
      AB3dA qui _ m
      BBab2a qui _ me
      ACc1AdC qui _ moi
      D1BcbaA qui _ on
      dAAa1A qui _ parle
      1BBcA1d qui _ pas
      BdA1A1A qui _ passe
      1dAB1Ba qui _ plus
      eAAaABA qui _ que
      caA1bAE qui _ se
      bCAA2c qui _ tout
      dAAAAaA qui _ un
      BBaBAda qui _ une
      BeEaABb qui a
      1cAA1BA qui bouge
      aBAabAA qui di
      eD qui doit
      1AAbabA qui est
      aabABAb qui je
      2dC1BB qui l
      dcaAA1B qui la
      A1beABB qui le
      Bb1dAA qui le dire
      BAa2Cc qui lui
      cA1CAAc qui m
      caBB1Bc qui m a
      jCFAAA qui me
      BcB2a qui me garde
      b3cAB qui peut
      Bc1a1AB qui prend
      BcAA2a qui refuse
      CAAa1d qui reste
      aabAaaD qui s
      Cl1BBDB qui se
      AdAB1AA qui se passe
      DCc2da qui tourne
      A1Bd1aB qui tournent
      Ca1Ac qui va
      cBD1aca qui veut
      cB1B1Ce quic*
      B2a1Cf quick
      EBdEiBC quid
      A2AdBB quid and
      bgAcCCC quie*
      baAbAAB quiet
      EB1e quiet _ i
      DBaabb quin*
      BBbab quinze
      CAdaa1A quinze _ et
      1BcAbBA quinze ans
      CAdaa1A quinze ans et
      A1a1E1h quit
      g1cACAB quit*
      ac2Ca quite
      dAcbaGB quitte
      CB2fAB quitte _ maison
      EBc1cAA quitte la
      CA2dAA quitte la maison
      1B1adD quitte le
      aa1bABb quitte mon
      e1A1D quitte plus
      bd2CcA quitter
      AAA1dAA quitter _ maison
      AA2Cca quitter l
      cABAbbA quitter la
      AAA1dAA quitter la maison
      aAACAaa quoi
      BdA3A quoi _ il
      fBAAABA quoi bon
      dCA1A quoi je
      bCCA1ac quon
      aEdb1aC racc*
      AEfA1aA raccompagner
      bAAc2B raccrocher
      BB1c1Ac rach*
      EBAiADC rack*
      BC1e2A rackete
      cAaB1AB rackette
      DA1d1Ba racketter
      BhcB1BB racl*
      Bf3AA raclee
      GfeABDA raco*
      CdbaBCB raconte
      1gBA2A raconte pas
      DfdC1AB raconter
      Bd1A2A raconter $
      bAab1AA rad
      BhDA1aC radi*
      BhCC1aB radiateur
      AdBa radiators
      aCba2A radio
      jBBABCC rail*
      fA1ABB rails
      cAAAA1B railway
      cbb1CFb rais*
      BcAb2A raises
      iCbDBDB raison
      eD3AA raison $
      Cf3AA rall*
      Eh1A1A rallonge
      EBBAajA rama*
      BCAA1h ramadan
      C1B1abA ramasse
      CAaDjba rame*
      A1bCbbb ramene
      DBBCjE ran
      BCAAfB ran away
      CB2dAA ran off
      BaAa2c ranc*
      CAa1bB rand*
      bABbAaa rang
      fbC1BEC rang*
      j1DDBE range
      cBAAAA range _ chambre
      cBA1AA range ma
      cBA1AA range ma chambre
      D2dA1B ranger
      cCA2A ranj*
      G1bbjBB rant*
      G1bbiBA rantre
      dBAa rantre $
      BBdA2B rape*
      CBd3A raped
      eA2aA rapi*
      dAA1aAa rapide
      CagACAb rapp*
      E1eaA1c rappelle
      DAe1A1a rappelle pas
      a1ACab rapporte
      1BAAe1A rarement
      DcBfBbC rase
      B1AdA rase les
      gCABAA raso*
      hDBCAA rasoir
      gbCCCBC rate
      Dd1A rate _ stage
      BcABA1A rate le
      eC1A1A rate un
      a1ABCc rate*
      aacb1DA rath*
      cabbADA rather
      3AAcC rats
      d1AB1A rattraper
      ADA1Adc ravi*
      bB1A1Ab ravine
      CA3d raviolis
      dB3AA raw
      dBAAAAA razo*
      bCaD1Ah re
      aAAAcB re _ for
      ac1E1Ad re _ me
      bAA1aDa re _ the
      Ad1AaBA read*
      bbBABa real*
      1cBAAaa really
      adABAbA really $
      eA2A1B rean*
      cA1BAaA reason
      BA1BAd reason i
      dAbA1BA reason to
      DabbA reasons
      e2ABB rebo*
      DBAaAdc rece*
      BA1aAc recevoir
      1B1BbeB rech*
      AAbAAdA recharge
      B1AAfB recherche
      aAdDAA recl*
      aAdDA1A reclame
      gbCgCEG reco*
      Ec1f1BB recois
      H2fA1a recoit
      DAAc2a recoit des
      bBcCaA recommence a
      cABa1AB recommencer
      KGCpCAA recr*
      CGAhACB recre
      AD1bAAA recre $
      B2d1AA recreations
      C1acB1b recu
      BbA2ba recu une
      dCaABdc recu*
      aAA1Bda recupere
      h1AAA1B rede*
      hAAA2B redemande
      fAA1BAA redi*
      fAA1BAA redige
      1c2bCA redo*
      eCAbA1A refa*
      eB1aABB refaire
      d1AAAAA refaire $
      aBAdAaA refait
      i1AbBEA refe*
      A1Ac1C refectoire
      AdBa1a refl*
      badCDaA refu*
      AbcBBa refuse
      cBAa1A refuse $
      BBa1ba refuse _ dire
      AAcb1AA refuse d
      AeBaaCb refuse de
      BBa1ba refuse de dire
      e1AB2A refuse le
      aDbdbF rega*
      bAcBaB regarde
      D3fB regarde _ horaires
      bBbAA1a regarde _ la
      A1AaeBB regarde _ le
      eAA1B regarde _ mur
      ea1BCCA regarde le
      BaBBfBA regarde les
      D3fB regarde les horaires
      CdA2a regarde mes
      C1da1aB regarde moi
      cABB1ad regarde pas
      C1dAB1b regarde plus
      aAAAa1C regarder
      AbB2bA regarder $
      FAAc1gA regi*
      EA1BAiA regime
      bcaBCEd regl*
      AdAbBB regle
      bB1CAAg regler
      Bb1B2b regler _ comptes
      1AcA1BC regles
      aaeBA1B regr*
      AbbAA1A regrette
      iDCA1Dd rejo*
      iDD1ACa rejoindre
      eBA2AA rejoindre mon
      B1aAaBc rejoint
      cbAaBC rela*
      abAaAB rele*
      ebA1ABB reli*
      daAEa1A rema*
      b1cABAA remarks
      AbCaac remarque
      dAbDaA remarques
      c1aBAA remarques $
      1B1BBAe remb*
      nDaDdGD reme*
      gDBC1A remember
      gA1AABA remercie
      Cca1cAA remettre
      ABbbaBA remi*
      BAac1B remis
      cAAAABd remo*
      aaBAAAd remonte
      1EbcBeB remp*
      BAca1A remplacant
      eDBAAdA remplir
      d2BABa remplir mon
      bAAaB1b ren
      BCCbcAc renc*
      DBAbb1b rencontre
      AAaAAbb rencontre _ un
      AABAd1a rencontre sur
      A1B2Ae rencontrer
      dAAbAAA rend
      fFAFCae rend*
      B1caaC rendez
      B1caaC rendez vous
      cba1B1A rendrait
      2BBAac rendre
      D1B2Ae rendre service
      1cACAb rends
      fCACCb rendu
      acB1BA renferme
      FeCCjCB rent*
      CaedBaB rentre
      acCBAbb rentre $
      B1baAAA rentre _ de
      AAa1d1B rentre _ elle
      1AeBBAb rentre _ la
      ABdA rentre _ ma
      abA1C1b rentre _ me
      bb1cCB rentre _ moi
      CAbfCA rentre avec
      1d2D rentre che
      1DecCA rentre dans
      AAdAA rentre dans la
      AA1AdAA rentre depuis
      AB1bAcA rentre en
      DDAAfB rentre pas
      ABABgAA rentre plus
      1BdA1aA rentre quand
      ADfaAA rentre toujours
      gFAbBaB rentree
      caaaCCb rentree $
      aCAAAd rentree et
      cB1AaA rentree je
      HhFDhEa rentrer
      DdBCdCA rentrer $
      FB1AiAB rentrerai
      CA2e1B rentrerai pas
      cbBAbD renv*
      b1cBA1A renvoie
      A1BB1ac renvoye
      GfDEcia repa*
      dABCa reparer
      CA1abba repars
      AaB1aab repartir
      BCbFBf repas
      ec1DAAA repas $
      bAe2B repas _ famille
      2AA1Ce repas _ la
      bAd2B repas de famille
      bBb1AA repasse
      DgA2BA repasser
      d1cEcDB repe*
      dDBAdDA repete
      dAAA1BA repete qu
      B1A1eA repete un
      bAA1aBa repl*
      egEEAEb repo*
      BCDFafe repond
      BA2Ad repond jamais
      DDA1beA repond pas
      BFABCCh repond plus
      aA1daBA repondre
      cdA1ABA reponds
      dB2B reponds a
      1cbABBA repondu
      d1AB1Ba reponse
      Dd1aAAA report
      bA1AdbA repr*
      1aA1bbB reprendre
      A1AbcAA reprendre le
      cA1AaaA repris
      BAbB1dA res
      FDccACe rese*
      2CE1Bj reseau
      GA1j2A reseaux
      ACeA1AB reserve
      AacA1Ca resi*
      B2AaBb residence
      CBE1CDl resp*
      DAAA2e respir
      IACc1Dj respire
      EAA3a respire bizarre
      DA2A1f respire plus
      jAA1ABD respirer
      fC1A respirer $
      iDAGBad ress*
      cBaAAbA ressent
      aBABaBc ressort
      caAA1AB ressort avec
      AA1A1db ressu
      deAa1F rest
      1bcFcf rest*
      gB1cgFB reste
      CB1bAd reste $
      a1AAcB reste 0
      C1aabC reste _ a
      gAAA1CA reste _ dans
      Ab2bD reste _ jusqu
      1baacDA reste _ la
      cC2aA reste _ le
      dA2ACb reste _ lit
      1AA1BdA reste _ un
      ad2aC reste a
      f2AaD reste assis
      d2A1C reste assis dans
      bAAb1Bb reste au
      aBA1aBc reste avec
      bbBBB1A reste dans
      BcA1dE reste dehors
      bA1aaCa reste des
      cbA1CB reste la
      AAA1dA reste pas
      BA1AdAA reste plus
      eaAAaB restee
      ageAbHb rester
      aa3Cd rester $
      BAf2A rester _ avec
      ad1B1C rester _ l
      bBaa1AA rester _ la
      AcAA1AA rester a
      BabA1B rester apres
      dBAc1B rester dans
      GCBBBj restes
      AAB1AdA resto
      AAA1AdA restos
      FbcdB1A reta*
      GccdBAA retard
      bca1ACA rete
      AcACdAd reti*
      AaADAac retiennent
      dBBC2e retient
      Ebc1eAC retire
      C1A1e retire _ son
      Bba1AaA retire la
      C1A1e retire tout
      C1A1e retire tout son
      acAa1B retirer
      DBafbDA reto*
      D1AdbBD retourne
      CABaab retourne $
      acAcAA retourne dans
      2BadBB retourne pas
      D1eC retourne plus
      bB1b1AA retourner
      BACea retourner $
      aCEDmFb retr*
      cAA1B1A retraite
      aAB1bDc retrouve
      D4Ac retrouve $
      Ca1abAA retrouve pas
      1ABAeBB retrouver
      AA1BeBa retrouvera
      D2Ac1a retrouvera $
      b1aBbAA retu*
      dABbA1A reuf
      BcCB1aa reum
      Ad1BA1A reup
      fC1aACc reus*
      BB1b2c reuss
      baA1bBC reve
      D2Ad1B reve de
      eEcE1Eb reve*
      ABAba1A reveil
      1BAaC1f reveille
      AAD1AAg reveille pas
      DAiABAE reveillee
      C1dAAAC reveillee sans
      ibD1DC reveiller
      A2AdAA revendre
      DBAAd revenir
      CAAAa1a revenir $
      ccaAABB revenu
      1AAbAba revenue
      dB1AcA reverra
      A2Bd1A reverront
      bA1AD1a reveye
      FABdfBc revi*
      BAAAeAb reviendrai
      AAA1cAA reviendrai pas
      BFAafbB reviens
      ABAAcA reviens jamais
      1AA1c1C reviens pas
      BA1BdcA reviens plus
      1b1eHCd revient
      aABBAad revient $
      1cbACBA revient _ chez
      1fAaC1A revient de
      1eA1B1A revient de chez
      cC1DaA revo*
      eBADaAB revoir
      A1ABbaa revoir $
      fB1BA1A revoir a
      EACjAaa ri
      BAabAab ri $
      1c1Bad ri 0
      dC1AAA ri _ de
      CAAf ri moi
      Ca1c2A ri quand
      aAAcAAb rian*
      1aBcAAb riant
      AdC ribs
      CB1e2A rica*
      Cb3d rice
      a1bC1Bc ride*
      bb1A1Ba rideau
      1aaEAeA rien
      1dCBa1d rien $
      2dAcD rien _ a
      C1AAAfA rien _ depuis
      fA1AAA rien _ dire
      c1AB1B rien _ est
      BAdacCA rien _ faire
      aa2aBc rien _ la
      B1AC1cb rien _ le
      FA1A1db rien _ manger
      CAA1AaA rien _ manje
      gbCB1BA rien _ me
      fCAA1A rien _ rien
      DEABdce rien a
      fA1AAA rien a dire
      1A2aBd rien a la
      DA1A1bc rien a manger
      B1B1b1b rien a personne
      EA2AfA rien avale
      E3AdA rien avale depuis
      dBAB1A rien c est
      Aa2Ae rien chez
      Ba1BAaA rien d
      aA1CAca rien dans
      AB1C1cb rien dans le
      BAAaAaA rien de
      2BbAbA rien depuis
      CBcBeBb rien dire
      BBb1a1a rien dire a
      Fabb1a rien dit
      Ebb1Adb rien et
      dbaAaBA rien il
      BdAaAaa rien je
      e1BB1A rien me
      cB2bAA rien n
      cBAA1AB rien ne
      AAcb1A rien pu
      f2A1BA rien qui
      bAAA1Ba rien vu
      C1aeACB rien*
      DaafBCB rient
      Bb1b1AA rient $
      aBaaaBa righ*
      aBaabBa right
      cbAaaBA right $
      DC1Abcb right now
      BBAiABB rigo*
      cC1eAB rigole
      CB1cbB rigole $
      CBAc2b rigole _ je
      baaC1a rigole mais
      e2BBb rigole pas
      da1B1AA rigole plus
      DB1g rigole quand
      BB1d rigole quand je
      CCadbAA rigolent
      bb1AAAA rigolent $
      BcAaAbB rigoler
      BbAaA1A rigoler $
      acCbCBb ring
      cc1A1AC ring my
      dB1C2b rings
      1BAeA1A ripp*
      1BAeA1A ripped
      EA1b rir
      cbcF1AA rire $
      BB1d rire _ moi
      CA1e rire*
      gAA1BA ris
      DCbe1Bc rit
      DAac rit $
      dA2AAA rive*
      f3AAA river
      cAaaAAA rivi*
      cAaaA1A riviere
      FeACAhC riz
      BCaA1Ag road
      BCh1AA robe
      dA3BA robot
      Ca1abA rod
      B2B1dA roll*
      bCAB1dB roller
      gC4B ronc*
      fBAAbAB ronces
      BAAAba rond
      BcAAbAA rond*
      d3AAB roof
      lEeaCDB room
      cbbAABA room and
      CBba1Ab room at
      b2BA1c room since
      BbaAAa rooms
      db1AA1B rope
      dB1A2A rope in
      cc1A1AB roue
      1cAaAcE roug*
      abaA2D rouge
      CbBcAb rough
      a1AaaDe roul*
      CB1BaBi roule
      bA1AbAA roule $
      ABA1B1e roule a
      CbbaCbA roun*
      Cbb1CcA round
      aAAAAc round $
      BAa1Ac round and
      AeaAABB round the
      BhAAABa rous*
      EBd1fDA rout*
      Cae1bF route
      BbA1bAA route je
      bBABAa rouv*
      DAABAgd ru
      C1aAAe ru $
      C1AbdAA ruck*
      C1AbdAA rucksack
      BABBAdd rue
      A1AAaAc rue $
      1Ab1ABb rue du
      DeaAA1B rugb*
      DeaAA1B rugby
      AcBAAA rugby $
      C3eB ruiner
      CD1af1A run
      FAA1fBA run away
      C1A1gAB run off
      1A2Dc run out
      EAABhaA runn*
      BAABdbA running
      B3dB running away
      cBa1CaA runs
      cAaD1aa ryin
      cBABada s
      CAeBAbA s $
      A1dAa1D s 0
      aBAaaaA s _ 0
      2CbABa s _ a
      b1DbbbB s _ and
      ABB2ab s _ at
      gCa1A1B s _ avec
      Ba1aBac s _ but
      1AA2Bd s _ coming
      aA1baC s _ dans
      eA1B1A s _ de
      eEAAcaA s _ des
      d1AAAB s _ du
      BBaA1ad s _ e
      AaBb1aa s _ en
      cA1abAA s _ encore
      eA2AaB s _ et
      AA1ACbb s _ fait
      BAAA1ac s _ fella
      Ac1b1AB s _ for
      b1AbbaD s _ he
      CaaAb1a s _ her
      AdAaBAa s _ his
      1bbDcaD s _ i
      cBAbA s _ il
      E1bC1f s _ in
      C1Aa1bB s _ it
      1bAcA1C s _ keeps
      fA1BA1A s _ la
      eCAB1AA s _ le
      dB1AAA s _ les
      Ae1AAaA s _ like
      hDDGabc s _ me
      AbAA1Ac s _ mis
      B3dBA s _ missing
      BE3Bd s _ mum
      ADDAbbd s _ my
      2AA1dC s _ no
      CAb2b s _ not
      CdaAAbC s _ now
      A1AAe1B s _ off
      cA2DEb s _ on
      AbaAAb s _ one
      dCA2AA s _ only
      AcAa1Be s _ pas
      DAfaAAC s _ passe
      baaABCA s _ pour
      AbB1Ba s _ put
      bBb2BA s _ s
      BBaaaa s _ se
      DeA1a s _ since
      BcBB1Bd s _ so
      Bbca1B s _ sur
      eFAabEf s _ the
      1AABbaa s _ there
      B2cAc s _ they
      1A2cCA s _ tire
      Cda2A s _ toujours
      bb1A1C s _ un
      B1ba1ba s _ vous
      AfBAABA s _ when
      bCAAA1d s _ with
      AaC1bAd s _ y
      cBcb1Da s a
      Ab1c1AA s acharne sur
      ACc1Ab s all
      2bbBbB s and
      eAAB1A s anti
      1BadaAB s appelle
      aaC1AAa s arete
      fD1BA s arrache
      DAAb1cA s arrete
      D2b2d s arrete pas
      B3dAb s asleep
      AAAAabA s at
      EababAc s been
      B3dBA s been missing
      BACbAAd s being
      Ab1aaBa s better
      BBdA1aB s boyfriend
      Bf2AA s calmer
      1f1aAC s eau
      fAADcBA s en
      BAAA1cb s endort
      EhA1ABB s enerve
      jC1A2C s enferme
      aEhChGG s est
      b2bbAA s est encore
      AbAA1Ac s est mis
      DAeaAAC s est passe
      1A2cCA s est tire
      cD3A s etait
      cB1ABbA s eteint
      BBaA1ad s eur e
      CfBA1AA s excuse
      AdaA1BA s fella
      bAB1bbA s fifteen
      CbaCAbc s fine
      CBa2ca s for
      bBAaa1B s fourteen
      BFfbBaA s friend
      dA2AAA s gives
      bcbBDCb s gone
      bdB1BFb s got
      CdAaAAC s got a
      cBa2Ba s got the
      Bc1a1C s habitue
      BbA2Ba s had
      AcBA2a s ide
      Dc1bgcB s il
      B1ba1ba s il vous
      ca1B1b s ils
      EcEbcbA s in
      aBAA1Ac s in the
      CCabAaf s just
      d1AAAAA s like
      BAAAAeA s me
      Bd1A2A s mum
      aBdabAD s my
      CcaAaAa s never
      BBa2dB s new
      a1ABAdB s no
      CAAACcd s not
      CbAc1aA s nothing
      aBbA1Aa s on
      EfAc1aB s only
      d1AAAA s ote
      d1AAAB s ote du
      1B1bACc s outside
      1d1aAB s quitter
      BA2cbB s run
      B3d1B s run off
      BB1AAhA s starving
      cBAAaCC s the
      dCA2AA s the only
      AAbAA1b s told me
      Bb1AAaA s usually
      Cd4A s why
      CAab1aA s y
      D1B3g sab
      IGEgj1b sac
      fBA1Fac sac $
      C1aAabA sac _ courage
      A2BAd sac _ cours
      bB1AabA sac _ dos
      A2bbBB sac _ la
      AAAcC1b sac _ moi
      CA1AeBA sac _ pret
      a1AAcB sac _ toujours
      A2AAdA sac _ tout
      dbAA1a sac a
      bB1AabA sac a dos
      AA1daBA sac dans
      A1dEafB sac de
      C1aAabA sac de courage
      A2BAd sac de cours
      B2acC sac e
      B1ABhEB sac est
      C3cBA sac est pret
      C1AAbdA sac et
      B1A1eB sac pret
      GCB1ch sach*
      BCA1deB sache
      A1a1bbB sache $
      B2abBb sache _ je
      CA1BBea sachets
      AAcAaA sacr*
      BAbaBeA sacs
      eA1A1AA sad
      CdAABAe safe
      fABa1E safe*
      acBAa1A sai
      BDjJCcc said
      baAaAB said _ d
      CAdA said _ i
      fAB2aC said he
      Cdaa1aA said i
      BbabA1A said i d
      E1j1AAB said no
      A2D1Ad said they
      ADbABBi saig*
      BGb1BAh saigne
      daaa2D saigne $
      IA3Ah saigne beaucoup
      KhBe1gA sais
      ABa1aAb sais _ comment
      gBB1AAa sais _ pourquoi
      abAaB1a sais _ qui
      BadBAB sais _ quoi
      aBdcBBA sais _ si
      B1b1AaB sais _ trop
      Bc1cAAA sais ce
      Ac1ACbA sais nou
      dB3Bb sais ou
      eGA1Eeb sais pas
      1Bb1aAb sais pas comment
      BCC1Aaa sais pas ou
      gBB1AAa sais pas pourquoi
      AaaAAC sais pas quoi
      aBdcBAA sais pas si
      eAaBBaA sais plus
      AB2cAA sais un
      AAHCd1g sait
      aaCcB sait $
      1AB1Aae sait _ j
      AB1ACfC sait _ ou
      eC3CA sait _ que
      caABcAB sait jamais
      DBAAdBf sait ou
      1AB1AAe sait ou j
      AFBAbeC sait pas
      AB1ABdC sait pas ou
      eC3CA sait pas que
      D1BEff sak
      Aa1BAd sak moi
      aBcb1A sal
      C1dA sal $
      cB1A1Aa sal _ bin
      cB1A1Aa sal de
      cB1A1Aa sal de bin
      aACcDbb sala*
      E1B1Bgb salaire
      IBde1AA sale
      D1fA sale $
      aBaaBa sall*
      aBaaBb salle
      c2CABb salle _ bain
      aAaB1Cb salle _ bains
      ca1CABb salle de bain
      aAaB1Cb salle de bains
      AA1B1e salle des
      B2aAbb salo*
      B2aAbc salon
      eAAAAAa salu*
      eAAAAAA salut
      3hAEA same
      AbACc same*
      Cb1Df1B samedi
      1BAaB1e samedi $
      Ac2b1B samedi il
      c1DBcA san
      cC3Ab san _ ca
      C1a1dB san _ dire
      BbCAA1a san _ e
      aA2bCA san _ le
      hDAaCAA san moi
      B2cdCA san que
      CAAAbaa san rien
      eB1A1AA sanb*
      FEBa1mA sand*
      CAA1AhA sandwich
      BCAaad sandwichs
      gGAEABe sang
      DAaA1aa sang $
      DA4d sang partout
      BbcA sanm*
      BbcA sanmdi
      cBbde1G sans
      AAAAc1a sans _ accord
      CdA sans _ ca
      Aca1a1B sans _ dans
      1Aa1BcA sans _ depuis
      ACB1eC sans _ dire
      aB1BaBd sans _ et
      1bBBa1B sans _ je
      BdBcAAa sans _ sans
      abba1AA sans arret
      DAAc2d sans ca
      BAAAA1g sans casque
      FA1acAA sans dire
      DAaab sans dire pourquoi
      1FiA sans frapper
      AAB3e sans harnais
      f1BA1BA sans lui
      Bc3c sans manger
      C1gAAA sans mes
      iCABC1C sans moi
      FAA1hBB sans prevenir
      c1BAcB sans que
      cAAA1Ab sans raison
      c1A1BAA sans regarder
      GbAAbdb sans rien
      BAA1cAa sans rien dire
      AABdA1c sans son
      eb1A2C saou*
      BAAf saso*
      aA1cAAA sat
      dAAAAA sat _ the
      cAaC sat in
      aaCAaab satu*
      baC1aAc saturday
      GDcfgAB sauf
      BD1c1a sauf moi
      CbAb sauf quand
      BadA saurais
      eAB1aDB saut*
      AB1acAD saute
      aa1bCAa saute _ la
      Da1A1e saute _ les
      E3dA saute _ mur
      E4bb saute _ repas
      D4bb saute des
      D4bb saute des repas
      eAA2AB saute du
      DA1AgBB saute le
      E3dA saute le mur
      eaBABCc sauter
      1ABBdCB sauv*
      BDBAhEC sauve
      AAAAcA sauve de
      1AAAcAA sauvee
      dD1Bb1b sav
      bCA3c sav ca
      AAaAAba sav qui
      acdCAAB sava*
      BccAA savait
      e1AAcAB savate
      3AeBA save
      DCadcAa save*
      1A1CeC savent
      2AA1Ae savent ou
      dBBAaAA savi*
      eBB1aA saving
      EgAcdD savo*
      BABbd savoir
      AB1Ae1A savoir $
      CAa1b1a savoir _ je
      B1AbBb savoir a
      A1A1cCa savoir ou
      CdbA1aA savoir pour
      bAABA1b savoir pourquoi
      cCaaAA savoir qui
      c3CaA savoir si
      Dg1c1C savon
      CdB1BAc saw
      BcAbBCd say
      CdaA1B say $
      1CBabAa say _ he
      CeAAA1a say _ i
      bBBAa1a say he
      AAbaAeA say i
      1Aca1BA say it
      aDbbACb sayi*
      aDbbACb saying
      aBdCCdC says
      1dBA2A says $
      ABaAba says _ can
      CBb2ba says _ i
      A1abABa says _ ll
      1AeAACA says _ m
      eDb2AA says _ s
      dAD1bB says _ was
      gIDfb says he
      CCabA1c says he ll
      cABAaaC says he s
      DiCA says his
      CBcCAb says i
      1AeAACA says i m
      CAb1aA says if
      C1bc1Ba says it
      D1ea1Bc says it s
      1B1BAfa says she
      bB2Ac says she s
      cBBA1bA says there
      BeA2Cb says we
      ba1B2c scal*
      fdEABCB scar*
      Cb1c1Ab scared
      Ac1bA1A scared _ go
      CcAA2A scares
      CcAA2A scares me
      fACB1AA scarifie
      eF4A scars
      Cd1aA1A scary
      BBAbAdb scho*
      a1aDAdc school
      1BAc1Ee school $
      BA1d1B school _ and
      AAcb1AA school _ me
      BbAaAaA school and
      cA1Ca school bag
      bB1C1ab school so
      C1Ad1AA schools
      1BAA1Ac scie
      BaAbb scie*
      ACbbbAA scol*
      ABcdaBB scolaire
      dBACa1d scoo*
      eCa1A1A scoot
      aABBc1c scooter
      CbBdaCA scot*
      BbBd1BA scotch
      AAAc1BA scotch a
      DacadBA scou*
      Bac1bB scout
      iCAAAAA scra*
      dC3AA scratch
      Ag1CAAc scre*
      cAdAA1C sdb
      C1A1AhB sdf
      gaabABI se
      BbaA2b se $
      B1dAAAB se _ a
      DbA2ab se _ apres
      CCdA1b se _ au
      gGaAaAA se _ avec
      Gd1BAe se _ ca
      beB1ABA se _ chez
      cEdD1A se _ contre
      AfBCc se _ dans
      FB1m1BA se _ de
      CeaB se _ derriere
      eFAB2b se _ des
      dC1AaA se _ en
      1BAAeAA se _ et
      BaaBAab se _ i
      2C1bbD se _ je
      hHCA1a se _ la
      hFB1BAb se _ le
      cDaBA1a se _ les
      gAaCAaA se _ moi
      ABAbAbb se _ ou
      EaBA2g se _ pas
      2BAA1d se _ plus
      Fd1ABac se _ pour
      AE1da se _ quand
      aBA1b1b se _ qui
      D1Abaa se _ san
      C1bAAba se _ se
      dBaA1aB se _ si
      dAcABBA se _ sous
      Bg1CAA se _ tout
      e1a1ABC se _ une
      hE1C se brule
      eB1B se brule avec
      Cd3A se ca
      Cd1AdA se cache
      Bb2c1A se cache dans
      Ed3a se calme
      AAAAbb se casse
      cAbB1a se changer
      dD se cogne
      B1cB2A se colle
      k1ABBBB se coupe
      1b1fAaB se fais
      1DBi1ED se fait
      gJ1A se frappe
      CBgB1A se frotte
      ACdA se glisse
      Bc1A1bA se je
      fA1AA1A se jete
      fB1A1AB se jeter
      Df1BbA se la
      aAaCAc se lave
      BBAdaCb se leve
      c2A1Cb se ma
      DgaA1Ba se met
      CbAAbad se moi
      cBA1b se moi qui
      DB1e se moke
      DB1e se moke de
      CcbaA se mon
      JfAaDha se pas
      ABAbAbb se pas ou
      Cc3Ba se pas pour
      HddbcBB se passe
      BfA2AA se passer
      h1AC1AB se pendre
      e2A1C se pese
      eAAA se plante
      HaAbAeA se plus
      BB2AbA se que
      CAaabac se qui
      JAA1aAi se reveille
      CAC2Ag se reveille pas
      Ee se rien
      eACB1AA se scarifie
      HBA1ec se soir
      bAdC2B se sont
      cAAA1AA se suicider
      AcBc1A se tait
      fF4B se tape
      aCAd1B se toujours
      gA2A1E se tue
      hBA1A1C se tuer
      ab1b1BA se un
      BAbd1A se vide
      AaBA1ac se voie
      BbaB1aA se voit
      cB1AaA sea
      CAAc1Aa seat
      aGbaBaf seco*
      AabA1ca second
      ca1AAAd secour
      CEAcB1e secours
      CDkAcCE secr*
      BFjBcBD secret
      ACd2BB secret $
      1C1cAbA sect*
      CdC1Bbb secu*
      CdC1Bad securite
      AcA1AB securite $
      1e1AA1A securite _ moi
      gCB1ABa see
      3BAdA see $
      BAbAd seen
      bbaC1CA sees
      bAabA1A sein*
      dAaa2A seins
      aAAAaba seize
      AaBbAaa seize _ et
      1aBbAAa seize ans et
      BcA2Ad seko*
      1bBBAca sel
      dBAAAaA self
      e1AC1A self harm
      f2D1A self harming
      a1BaBc sema*
      FBFcAi semaine
      cA1cAD semaine $
      D3ac semaine _ me
      ba2aCA semaine derniere
      ABABAdA semaine je
      ccbD1B semaines
      c1b1B1B semaines $
      1AdAbB semaines _ je
      E2A1db semaines _ ne
      EAdB1cb semaines et
      e1AAbB semaines que
      a1Bc1AA semb*
      bBBc1BB semblant
      B2dAA semblant _ etre
      E1Bb1cA semblant d
      B2dAA semblant d etre
      Ac1bAA semblant de
      1bBab1B seme*
      cAAD1Ac sen
      DEhBAb send
      aBAaAab send me
      bAAA1cA sends
      1cDA1Bb sens
      Ada2AC sens _ en
      D4bb sens _ mes
      CcB1A1a sens pas
      D4bb sens plus mes
      abCA1b sens*
      aaBB2b sense
      CBdDCbe sent
      bABBA1a sent me
      dbDCaAB sent*
      e1CC1aB sentir
      caA2AB sentir $
      e1BBBbA sepa*
      dA1AAA separes
      Eb2Bcb sept
      AbAAaB sept _ et
      CBe2a sept _ j
      AbAAaB sept ans et
      CBe2a sept ans j
      cCCeBAC sept*
      a1AbABA september
      aBBb2C septembre
      CaCAAAi sequ*
      BbC1AAd sequestre
      eCbA1BA ser
      dCAA1B ser a
      fCBBbD sera
      aAABb1A sera plus
      hDCCA1A sera*
      cBBA1A serai
      BAA1bAa serai _ la
      cA1ABA seraient
      dBB sere
      dCAAA sere _ la
      eACA1Bb seri*
      d1ABAAa serieux
      D2aa1b seront
      dA1a1BA serp*
      Fa1aDg serr*
      Ef1aB1a serre
      DdA serre _ cou
      CfAA1AA serre _ gorge
      fEAa1Ab serre _ main
      CeAA serre la gorge
      fCAa1A serre la main
      CdAA2A serre le
      1C1BBea serrure
      1D3d serrures
      a1bCA1A sert
      aDbDaaf serv*
      1DbBa1g service
      bBc1AB service $
      BABBaad services
      AacbaAC servir
      jD1gBBI ses
      gC1aBCA ses _ a
      CdbAAcA ses _ dans
      aaBD1bB ses _ de
      dB1a1AA ses _ elle
      eBCb1Aa ses _ et
      1BAabBa ses _ il
      BaB1bB ses _ je
      1aaAAbC ses _ l
      bABB1Ae ses _ sont
      bBCd1Ca ses affaires
      ABcA2a ses amis
      cAAaaBA ses baskets
      fAA ses bras
      A1Ad1BA ses camarades
      C1dBb ses cheveux
      d1C2A ses dix
      ACe2AA ses doigts
      e3AB ses jours
      BCA3d ses levres
      ECfA1aA ses mains
      DBD1cdB ses parents
      Be1AA1a ses pas
      D1AA1e ses poches
      AbgB1BB ses potes
      Cg1AA1D sete
      Be3A sete la
      bBEdBDc seul
      A1AA1Ad seul _ ca
      g2BB1B seul _ je
      E2A2e seul _ l
      A1Cd1A seul _ la
      aBbbAC seul _ le
      cAbA1AA seul _ me
      e2a1DA seul _ ou
      eAA2A seul _ soir
      ACAcADa seul a
      1AAc1DA seul a la
      Ddf1AAa seul avec
      1CaBAAf seul dans
      A1AC1cb seul de
      ca1A1C seul endroit ou
      dbAB2B seul je
      daB1aBa seul le
      da1B1A seul qui
      1GfaAb seul*
      BCdaa1c seule
      BcEBbeb seule $
      B1c2Bb seule _ la
      AaA1AAc seule _ lui
      Dcc1AAb seule avec
      B2a1Bc seule dans
      cCA1BbC seulement
      EfBaAdB seve*
      Daa2dA seventeen
      B1a2cB seventeen $
      AdB2AA severe
      1Bf2BC sex
      BCgCA1C sexe
      BDhBABB sexu*
      ABcA2A sexually
      A1eBAA sexuellement
      CfCaA1A shak*
      CfC3a shake
      B1cA1ab shan*
      cDcAAcB shar*
      BBcAAcA share
      i1BAAC she
      AcCAbA she _ her
      aBAdAcA she _ it
      cBAAbBb she _ me
      EiaA1AC she _ my
      CBa1Aab she _ not
      BbA1b1A she _ only
      AAd1Caa she _ t
      1e1AABA she _ the
      caCaA she _ to
      c1AAbB she d
      BAA1bab she isn
      BAA1bab she isn t
      dABb2B she ll
      ECcA1Bc she s
      CA2Aab she s not
      bAAA1Ba she says
      aAbAB1A she won
      aAbAB1A she won t
      cbB1bCA shed
      AAABAfA shel*
      ACABAe shelter
      BAc1aA shir*
      BAc1aA shirt
      BAAAe shoe
      A1AA1Be shoo*
      C2aABc shop
      iCcC1EB shor*
      fBbB1DA short
      cAa2C short $
      Abca1EA shou*
      B1abaAA should
      C2c1b should _ myself
      CeAb1AA shoulder
      AAdB2a shouldn
      AAdB2a shouldn t
      Aa1A1De shouting
      bAABabB shouts
      BC1g1A shov*
      AC1e1A shoved
      AB1d1A shoved in
      1CbDAfB show*
      daA2AA showed
      AD1D1gA shower
      C1AA1e shower at
      C1AA1e shower at the
      aABaacA shut
      B1AAabA shut*
      ecAFdB si
      a1baBbB si _ ai
      C1BDA1h si _ arrete
      CeA2A si _ daron
      2BadAB si _ demande
      Ba1d2a si _ dis
      eBAAB si _ disparaissais
      Ba1Bab si _ ecole
      1AbB1dB si _ en
      1Ce1ABB si _ est
      bBa1aAB si _ etais
      AabAcBA si _ fais
      c3BBA si _ fait
      dAaaBBA si _ je
      BC1ebB si _ la
      ebBBBAa si _ le
      BbAAc1A si _ m
      fBAAB1A si _ me
      AcaCB1c si _ ne
      BaAA1Ac si _ pale
      Gbaa2b si _ parle
      cc2BA si _ pars
      fCBABAc si _ pas
      1BAb1Ab si _ paye
      Ee si _ pere
      BB1BeBA si _ pouvait
      BaA1Aca si _ ramene
      Cc2AaA si _ rate
      ABbB2c si _ refuse
      Bc2AAb si _ rentre
      bB1cB si _ reviens
      BeAA1A si _ sors
      aDaAbbC si _ suis
      aD1aAbA si _ te
      BA1Ae1A si _ un
      bAAc1AB si _ viande
      BAabbAa si _ viens
      d3A1C si _ voiture
      De1A si _ voyez
      cAa1AbA si _ y
      ADd1ABa si c
      ACd1AAA si c est
      aGaafAB si ca
      1B1AdAB si elle
      eBC1Aaa si i
      aCABBgb si il
      bAaAAbA si il y
      dA1B2a si ils
      EDbbAce si j
      a1baBbB si j ai
      C1BDA1h si j arrete
      bBa1aAB si j etais
      gBB1AB si jamais
      GjceCDa si je
      AbAd2a si je dis
      eBAAB si je disparaissais
      Bbb1cBB si je fais
      BbbDBad si je ne
      F1ba2a si je parle
      cc2AAB si je pars
      BaA1Aca si je ramene
      Cc2AaA si je rate
      AB1B2c si je refuse
      Bc2AAa si je rentre
      bBacB si je reviens
      BeA3B si je sors
      aDaAbbC si je suis
      cAaB1B si jete
      Be2A si jrentre
      1aAC1cA si l
      Ca1Bab si l ecole
      bAAAAb si l on
      CbBa1dA si la
      dbABa1A si le
      C2Ac1A si les
      bAcBbBC si mi
      1Aa1DCd si moi
      Ca1a1Ab si moin
      DdBABAb si mon
      Ed si mon pere
      iCcEA1A si on
      caA1B1A si on me
      ABaAc1A si on pouvait
      AA1AdAA si quelqu
      AA1AdAA si quelqu un
      DAaaa si se
      GbcbBac si tu
      fc1BCAB si un
      fA2B1C si une
      Ed2BbA si vous
      bA2BbA si y
      B1ae1Ba sick
      C1Ab1bA sieg*
      B1Ab1bA siege
      CdBBlI sign*
      B2BfBA signale
      a1ABfBA signature
      DaAAaAf signe
      bAAaB1A signed
      AbA1ABa signer
      1D3dA sikl*
      1D3dA siklon
      BbBabaA sil
      e1AcBCA sile*
      eaAbAAB silence
      A1BAgB sim
      AaA1abb simp*
      BbA1baa simple
      D1aAcc simple $
      abAaAAA simplement
      1Bb1aaB sinc*
      aBbaa1C since
      CBaAacA since $
      CaAAaaA since _ and
      A1dB1A since _ summer
      eAa1AC since _ term
      BAc2aA since _ weekend
      eAa1AC since half
      eAa1AC since half term
      BAAfaD since i
      Ab2aCd since monday
      eBA2a since my
      AAdbA1A since she
      CA1AccA since sunday
      DAe2AA since that
      bbbb1EB since the
      BB1AbaA since thursday
      BbA1bbA since tuesday
      B1BbAA since year
      B1BbAA since year 0
      BCDlBDD sing*
      ABBf1AB singe
      AAAfACB single
      eA1A1aA sink*
      BbbbCAb sino*
      BbbbCAb sinon
      AAAC1cb sinon _ me
      BfaA1AB sinon ca
      BB1c2b sinon i
      C1aaAAB sinon il
      1aAC1Ad sinon ils
      baAbBc sinon je
      AAbA1cb sist*
      aAAAA1c sister $
      ABc1aAA sister _ me
      AB1caA sister and
      1Ac1ABa sister is
      bb1Aa1D sister s
      bAa1ABA sister she
      BAc2AA sister told
      BAc2AA sister told me
      1AA1Aeb sisters
      2ecAEC sit
      fAaB1CA sit _ the
      Cb1b1AA sit down
      fAaB1C sit in
      eAaB1B sit in the
      aBdAAAA sit on
      C1bdB1C site
      AAAd1A sits
      D1Ad1A sits _ me
      DBA1Aga six
      ACA1Bec six $
      DaeAAA six ans
      AA1B1d six heures
      1Bd1bbB sixt*
      ABaAcb sixteen
      bb1AaB skat*
      1e1A1B skate
      eCAa1A skin
      dAAC1a skip
      bA1C1b skip lunch
      BcA1bA skip*
      Ad1A1AA slam*
      BfAD1A slap*
      BdAC slaps
      dCbFDfG slee*
      AbcACcD sleep
      CcCAAjA sleep _ the
      CeC2a sleep in
      BbB2d sleep in the
      A1A1Ae sleep on
      BBg2BA sleep with
      1ABB1eC sleeping
      DAA2gB sleeping in
      CAd1a sleepover
      CaA2dA sleeps _ the
      BaA2dA sleeps in the
      i1DCABB sleeves
      c1AAb1A slep*
      e4C slept _ in
      AA1AAe slept _ the
      CA2bb slept in
      aBAB1ca slic*
      aBAB1ca slice
      AaAd1AA slip
      Cd3A slipper
      BdBA2A slow
      Be1A2A smac*
      BcB1ABf smas*
      AcA1AAa smashed
      BCc2aa smel*
      jABC1BA smil*
      jABC1BA smile
      1AAA1Dg smok*
      AAAA1Cf smoke
      ACbc1AA snap
      AADaaAd snap $
      B1Bca snapchat
      ad1aFfH so
      fBAA1CA so $
      ACAba1b so _ can
      A1aAAbb so _ d
      AAAecAA so _ don
      a1BCAda so _ i
      DAca1a so bad
      H1adaac so i
      A1AaABb so i can
      AaAAAbc so i d
      BAAfdCA so i don
      bBBa1a so it
      bBBA1a so it s
      Ac2ABa so much
      C2A1eB so my
      baaB1C so no
      Cd1Bb so nobody
      bA1bAaA so they
      EaCAAiD soci*
      D1A1AfB social
      BaAAAcB sociale
      Bab1Aaa soeu*
      2caADb soeur
      cDCDAce soeur $
      1A1BbBA soeur _ a
      ba1AaAB soeur _ ans
      Babb1A soeur _ avec
      C1a2d soeur _ des
      eAa1BA soeur _ elle
      BcBc1AA soeur _ la
      a1badEA soeur a
      cAB1b1A soeur de
      aAbcaBC soeur elle
      aaA1aAC soeur elle a
      aBCaCac soeur est
      AaBaBbb soeur et
      aB1b1bA soeur ils
      BBb1bA soeur m
      BBb1bA soeur m a
      bbaaaBA soeur se
      CaAA1dA soeurs
      FB1BBhA sofa
      cB1aCAa soi
      AcaA1aA soig*
      gBaACAB soins
      hBAABAA soins de
      d1CCdaB soir
      ccAeF1E soir $
      C2ae soir _ 0
      BAA1aAb soir _ a
      DB1bbc soir _ ai
      Bc1A1aA soir _ ca
      bC1aAA soir _ l
      AaAB1Ac soir _ le
      AAAaAAc soir _ me
      Bc2CbA soir _ sais
      c1aAAAA soir _ suis
      CA1abaa soir avec
      Aa1A1cB soir ca
      Aa2caB soir elle
      BCaabaa soir en
      A1A1Acb soir i
      BcBAac soir il
      bBA1bAa soir il a
      AA2Bdb soir j
      CB1b1c soir j ai
      eABBdEE soir je
      Bc2CbA soir je sais
      c1aAAAA soir je suis
      dC1a soir pour
      d1a1BA soir quand
      bBa1cAA soir sur
      HcfBABd soir*
      KAlCACc soiree
      AAe1AAB soiree et
      Bab1AAA soiree je
      ccE2aa soirs
      AbBaAb soirs $
      C1bA1cA soirs _ est
      C1bA1cA soirs c
      C1bA1cA soirs c est
      BcBB1cB soirs et
      aeBA1AA soirs ou
      dBb2AA soirs pour
      cAa1A1B sois
      Ab1bdCC soit
      Bc1aB soit _ pour
      BjF1ADA sol
      AdBa1AB sol $
      1CeB2A sold
      ag1BADA sole*
      adaCABA soleil
      baAaABA soles
      c1AAAaA solu*
      c1AAAaA solution
      DABabBe some
      3BeBA some _ i
      2ABA1d some _ lads
      AAABbAc some older
      2ABA1d some older lads
      B2dABA some people
      BGAdaCg some*
      BDBfaCd somebody
      e1aBB someone
      A1BB2e someone _ following
      HEcbDAk something
      1a1b1aD something $
      C1e1A1B something _ at
      D2A1Ae something and
      B1C1A1f something at
      AAgAAAC something happened
      C1e1A1B something happened at
      BAd3A something happened with
      fbBDaBC sometimes
      c2Ca1C sometimes i
      D2AecB somewhere
      acBaAAA sommeil
      ADA1bab sommes
      AebcACE son
      aAbbbaC son _ a
      AdaB1AA son _ ami
      1bBaA1b son _ avec
      b1b1BBA son _ dans
      1Ea1dBC son _ de
      BbAc2A son _ des
      baBBeCC son _ e
      bbAACb son _ elle
      Bad1A son _ en
      FA2dba son _ est
      aBAdbBC son _ et
      BbcABA son _ frere
      Cc1BaAa son _ i
      bDaaAAa son _ il
      ACa1A1c son _ j
      CBac1aa son _ je
      Cc1B1Ad son _ la
      BdEbAeC son _ le
      DdbA1B son _ lui
      aa1A1Cb son _ ma
      BaAAbB son _ on
      1He son _ pere
      b1CC1e son _ pour
      CaaAA1c son _ qui
      abBbAA son _ sans
      ABcaaA son _ se
      CA1abAA son _ sur
      CAA1d1a son armoire
      cBB2b son assiette
      cAAa1BA son casier
      CcAb2A son casque
      a1BAAbA son chat
      Ac1B1aA son compagnon
      DfeAADA son copain
      a1A2dB son dans
      Bbb1A1B son demi
      CdA son dos
      BcbAAbA son fils
      2A1cBB son foyer
      BdaA2B son frere
      ABB3f son fusil
      ABAg1BA son gouter
      AbaA1C son humeur
      dA2aDA son lit
      DAA1fAA son livret
      C1A1d son livret a
      Cia1BAC son mari
      AAAb1ba son matelas
      AiCBCbB son mec
      Bbc1AB son oncle
      d1A1BA son oreiller
      BBb1c1A son passeport
      dbBAAaB son per
      BdCC1da son pere
      BfaC1AA son petit
      AdaA1AA son petit ami
      1ABdAbA son s
      ABcB2A son sexe
      C1abbaB son tel
      DDCddAc son telephone
      eA1A1aC son ventre
      B1Bf2A sond*
      B1Bf2A sondage
      BBChCB sonn*
      b1C1Cca sonne
      BaAA1bb sonne $
      CA1dbCA sonnerie
      cEACAcc sont
      dAbB1A sont _ a
      AAA1bBb sont _ chez
      DAaA1ca sont _ de
      a2B1cB sont dans
      Aa1acB sont deja
      B1Ae1B sont la
      aaAbaCA sont les
      BccABBa sont pas
      Ab1c1AA sont vends
      1C2eBA soon
      Ag1A1AC sor
      fdBABBC sorr*
      fdBABBC sorry
      dbA1A1A sorry $
      Cb1aAAf sors
      aACC2f sors plus
      bC1eCEe sort
      eaAbACB sort plus
      fA1A1BA sort plus de
      ABBaACh sort*
      f1ACAA sorte
      bBAA1bA sorted
      aBA1b1b sorti
      bA1cA1B sorti $
      Ae1A2B sorti _ couteau
      e2BbAC sorti de
      AA2d1B sorti par
      AbABAAc sorti un
      EDaedAa sortie
      AC1AbAa sortie $
      bAa1bAA sortie _ la
      FdD1Eah sortir
      1b1ACCb sortir $
      1bbAaAC sortir _ la
      Ada1BB sortir de
      1bb1AAB sortir de la
      1ac1aBA soti
      1CCAc1e sou
      C2Aaba sou $
      CeBAbBa sou _ li
      D3Bb sou _ pon
      dBab1Db sou la
      f1B1BcE sou le
      1cAAb1B sou mon li
      1BbAaBc souc*
      1BbBaAa souci
      AAcBAAa soudain
      BACfB1C souf*
      BaBb1aB souffle
      D1AeAAA souffre
      Ca1c1A souffre _ de
      Ha1g1AA souffre douleur
      eaAAA1A souh*
      daAA2A souhaite
      dc1BbDE soul*
      eCBABA soulage
      Ba2dAA soule
      AdcA1CA soulever
      a1B1ABc soun*
      AaAaAAd sound
      DcBc1cB soup*
      1eDA1cB soupe
      Cb1A1c souper
      iaEBBDa sour*
      c1AB1AA sourire
      gBAB1CB souris
      BdD2ac sourit
      gBabBDB sous
      A1AB1dA sous _ bashed
      d3BB sous _ camion
      bCfA1DA sous _ couette
      aabbAEB sous _ douche
      1cC1eDd sous _ lit
      dAa1BBA sous _ oreiller
      J1A1ahB sous _ pont
      d2ABA sous _ train
      C1bA2e sous ca
      dB3aA sous cle
      BA2eA sous de
      a3Dca sous l
      af1cCF sous la
      cBbA1C sous la couette
      aabbAEB sous la douche
      C1CBaca sous le
      AcA1cBb sous le lit
      H1A1agB sous le pont
      aCcb1AA sous ma
      eCcBcDB sous mon
      d1BACcB sous un
      d3BB sous un camion
      b1AB1cB sous une
      D1cB1cA sout*
      cBba1AA soutenir
      C1A2d souterrain
      BccC1d souv*
      BbDBbfa souvent
      1CAAab souvent $
      Db2c souvent _ je
      DcA2b souvent _ un
      Dd1b1AA souvent avec
      AAA1Ad souvent il
      Aa1AAcA souvent la
      c1AAc1A souvent le
      CdeBBAa souviens
      BA2dB sov
      dA3aB spac*
      dA3aB space
      ABAd1B spaces
      iaACBAC spar*
      ea1BA1C spare
      Ac1cBAA spea*
      Ac1bBAA speak
      Ddf1ACB spec*
      Cce1ACB special
      dBABabB spen*
      CBd2AA spik*
      CBd2AA spiked
      abCB1aA spli*
      BdAAA1a spoo*
      BdAAA1a spoon
      1bCbA1A spor*
      a1DbAcB sport
      AcBb1BA sport $
      CcAbaB sport je
      AAac1C sports
      cABA1AA spot
      cBA1b1A spri*
      cBA1b1A spring
      BEACbhB squa*
      hBABAAA square
      D1a2bb squash
      CA1Acaa squat
      BBA2dB squatte
      ABbaa1A ss
      aBaBBAb st
      C1BA2g stab
      B1BA2d stab me
      AAbBABc stab*
      A1A1ACd stabbed
      4ACd stabbed _ the
      AAcB1aA stable
      DCBa1gA stad*
      DCBa1gA stade
      AAAAAca stade $
      CaAaaa staf*
      CaAaaa staff
      1abAAdB stag*
      DAg1aC stage
      dBB2A stage $
      aDa1ab stage _ me
      caBC1a stage de
      BbBA2a stage il
      Cb2caA stage je
      Ba1BAd stages
      a2ABdA stagiaire
      GeBbAbA stai*
      DgBaAC stairs
      CB1a1dA stairwell
      Bb1AAc staj*
      1bbabAA stan*
      CdcabB stand
      1BBbb1a stand _ the
      bA1aAgE star*
      bAcA1A stares
      BBBe1d start
      AaccBbB started
      Caba2a started _ the
      CeA2A starves
      CBAABhA starving
      ABAA1cA stat*
      DBA2eA station
      CedCbaB stay
      DdabCcA stay _ the
      CcAbcAA stay in
      AdAbAa stay in the
      1C1CcfA stay*
      CAaBddA staying
      cBAA1b stays
      ca2BaA step
      dA2AAA step _ the
      EffFA1C step*
      BDiAaA stepbrother
      FfaB1AA stepdad
      1Ed2A stepdad _ in
      AcCAA1B stepdad _ me
      ABcA1b stepdad _ the
      CeCA1Ac stepdad s
      BdCA1b stepmum
      cBabACa stil*
      1babBC still
      BdAA1a still got
      bDdBBaA stoc*
      ABa1Abc stock
      BBf1A1A stockroom
      cCAaA1A ston*
      HFeadBc stop
      D2bB1c stop $
      jCbBDEA stop*
      d1bAABA stope
      eBa1BCC stopped
      C1dbAA stopped going
      dA1AAAa stopping
      BAab1aa store
      gcBDaAB story
      BbA1cA story $
      cbdB1EA stra*
      1BdAaBA stranger
      daBB2b stre*
      BbAB1Ac street
      1fCA2A stri*
      c1A2Bc stuc*
      b1AAABd stuck
      BC1aafA stud*
      bAABccA student
      AAAbAb students
      aCbaEca stuf*
      aCbaEba stuff
      CBdAAdA stuff _ the
      B1BdA1A stuff and
      AAAB1Af stuff for
      AA1B1cA stuff s
      BAc1ACb stuff to
      DdAc styl*
      fBD1AaA su
      fBBA1AB su la
      B1eA subi
      C1bhACA subi*
      C1AgABA subit
      ABd3A suce*
      ABe3A sucer
      CDBAAiA sucr*
      DCAAAjB sucre
      eB1AA1A suff*
      1BbAaAA suffit
      BA1ABgB suga*
      BA1ABgB sugar
      CAa1baa sui $
      2BA1da sui _ la
      b1AAbCa sui _ le
      A3bCb sui dans
      gB1BAAA sui de
      kCBbCDF suic*
      e1A1AA suicidal
      cA1aA1C suicide
      I2h suicide toi
      a1abc1D suis
      CbAAdBB suis $
      bba1AAB suis _ 0
      aB2Cae suis _ a
      dbABBAB suis _ au
      CA2Aac suis _ avec
      d1b1CBA suis _ bout
      1bAAABA suis _ c
      CA2cAA suis _ cavale
      D2ccCC suis _ chez
      a2BcAA suis _ comme
      D1a3d suis _ danger
      EbBDBCk suis _ dans
      1BaCgH suis _ de
      Aa2dBA suis _ dehors
      Fa2cA suis _ du
      CcAeA1A suis _ en
      BcAeBAB suis _ et
      CadB1A suis _ garcon
      CBdAAab suis _ il
      Ccb1A1b suis _ j
      cDbADdA suis _ la
      CCB1aea suis _ le
      BAa1A1c suis _ lui
      f2AAB suis _ mais
      A3cCA suis _ mes
      a1AAdAC suis _ par
      BaAaAcA suis _ peu
      Baca1AA suis _ pour
      B1dA1AA suis _ sans
      Aa1bBAA suis _ seul
      Ea1d suis _ souffre
      ga1CABD suis _ sur
      Aa1d2B suis _ tout
      bAaaaaC suis _ trop
      d1CCcaB suis _ un
      DCCBgbB suis a
      CA1A1cA suis a la
      BA1Caa suis au
      B1eB1Ba suis ca
      BA1Ab1b suis cachee dans
      fD1A1A suis casse
      D1C2ca suis chez
      BdB3c suis coince
      cA2ABA suis comme
      EaDBeBd suis dans
      dBB1Aca suis dans la
      EA1ac1A suis dans le
      A1AAdCa suis dans un
      dA1aBaB suis de
      cA2BaA suis de trop
      BB1ABfA suis dehors
      1BaCbaa suis en
      CA2cAA suis en cavale
      D1a3d suis en danger
      AbbAAbA suis enceinte
      fB1AB1A suis encore
      CaAA2e suis enferme
      CC2B1f suis enfermee
      GB1g1ec suis fait
      aAAf1AA suis l
      eCBc1BC suis la
      1aBfBAA suis le
      Ca1c1AA suis le seul
      3BAcB suis majeur
      BAab1b suis malade
      CfAB1A suis maladroit
      B3BdA suis mineur
      cAb1AAC suis monte
      Cbab suis mort
      I1A1gEA suis parti
      EA2fCA suis partie
      AadcaaE suis pas
      D1babA suis pas trop
      C1aAcaD suis plus
      AAdAAAB suis plus la
      Ce1AAb suis pris
      1A1ebBA suis rentre
      bAAdbCA suis reste
      C1fAB1C suis reveillee
      B2AAeB suis sans
      dCAEBAb suis seul
      CbCAA1e suis seule
      AbB1AAc suis seule avec
      cAb1A1A suis son
      1Baaa1c suis sous
      dC2aBB suis sur
      dC2AAB suis sur le
      D3e1A suis tiree
      Ff1AAaB suis tombe
      Bd1A1aA suis tombee
      dA2AAA suis trans
      hBaABCB suis un
      CacA suis un garcon
      BaAaAcA suis un peu
      faBABBB suis une
      cA2cA suis*
      C1bAdAA suisse
      DBEBDBo suit
      A1Ab1Bb suit _ la
      2BAA1d suit depuis
      cCB1aba suit*
      dCAab1a suite
      BBb1ADh suiv*
      DCc1AAf suivi
      aA1A1Ad suivie
      ad1B1B sujet $
      CAba1Af sum
      CAcA2e sum 0
      ABcBAac summ*
      BAcBAac summer
      AAcB2A summer $
      2a1AAe sumt*
      A1aaAAd sumthin
      CdBba1D sund*
      AbBba1C sunday
      CeAA1A sung*
      CeAA1A sunglasses
      DEaBAha supe*
      cCBb2a super
      EAAAAf supermarche
      AAdA1A supervisor
      b1AcACF supp*
      1B1cb1A supplie de
      CAdAaAA supporte
      CAfAA1A supporte _ qu
      CAbAaA supporte plus
      C1eAA supporte plus qu
      dDDcB1a supprime
      c1CbA1A supprime _ ses
      A1cBA1A supprimer
      BAbcACA sur
      CacBcA sur 0
      BAca1A sur _ autre
      bDAa sur _ avant
      EhAA1A sur _ balcon
      1BAA1dA sur _ banc
      1Cda1A sur _ bouche
      cBAA2A sur _ bras
      bAcCA sur _ c
      BAca2A sur _ corps
      CbA1a1a sur _ cou
      BB1c1ba sur _ dos
      BBcA sur _ genou
      2cD1a sur _ groupe
      1CdBA1B sur _ il
      Cf1A1aA sur _ jambes
      AAbAaAa sur _ je
      1AcCabA sur _ on
      CbA1b sur _ oreiller
      dCA3A sur _ poignet
      dEA sur _ poignets
      gA2AB sur _ pont
      1B1aAdB sur _ porter
      CAAdbAA sur _ qui
      AeAA1B sur _ riz
      CAeAA1A sur _ route
      bBcA sur _ tel
      DdAA1a sur _ tete
      b1AA1Ac sur _ toi
      cCC1BEf sur _ toit
      dB1A1AA sur _ tombe
      BAbc sur _ tout
      BAAB1g sur _ trottoir
      gB1B1B sur _ ventre
      cE1a1Ba sur ca
      cc2BA sur de
      Ab1B1eA sur deux
      AiDA1C sur du
      AeAA1B sur du riz
      CaaaabA sur elle
      BAaabAB sur insta
      BdbFeCa sur l
      DbA1d sur l oreiller
      g1FCGdb sur la
      CAeAA1A sur la route
      geEEFAA sur le
      EhAA1A sur le balcon
      AbaB1AA sur le chantier
      f3AB sur le pont
      b1AA1Ac sur le toi
      bCB1ADf sur le toit
      BAAB1g sur le trottoir
      DbDBAda sur les
      AFdAaAA sur lui
      1a1fBCA sur ma
      CdA sur ma tete
      eA3C sur mes
      Rgck1bA sur moi
      FDegACb sur mon
      eB1A sur mon bras
      aCbBbA sur snap
      BAb1b1A sur snap je
      fDaC sur son
      BAdB2A sur telegram
      B1Cc2A sur tiktok
      cBbABeA sur un
      1ABaAab sur une
      gaDBBa sure
      bCc2AA sure*
      A1B1Be surf*
      B1B1Ad surfing
      HFEmbBA surn*
      CDAg1AA surnom
      ABAd surnom je
      B1Cab surnomme
      CB1c surnoms
      bBBAAbc surp*
      bCAAAab surprise
      CgDCBAb surs*
      CgDCBAb sursaute
      AdAA1AA sursaute _ qu
      CdaBAAA sursaute des
      AdAA1AA sursaute des qu
      A1BcA1a sursaute quand
      DedC1cA surt*
      CacC1cA surtout
      AadA1A surtout $
      Aca2Ba surtout pas
      1AbcAEd surv*
      AAeaA1A surveillant
      AABd1AA surveillants
      1cCC2b surveille
      ABc2Cb surveillent
      Aa1Bb1b swa
      bAABbAb swe
      A1AAbAb swe moi
      jDBBAB swea*
      eAA1a1C swear
      gCAAABA sweet
      ACeABa swim*
      ACeABa swimming
      e1BAbBb t
      AAcBA1c t $
      1Ae1DeC t _ a
      CbcABbB t _ about
      aBa1cBA t _ and
      1acAAaB t _ anyone
      c1ABa1A t _ anything
      AD1adbA t _ back
      bbaB1BB t _ down
      D1b1bcB t _ for
      B1A2Bd t _ he
      DABb1ac t _ her
      Bc2BAb t _ him
      AAA1dCA t _ home
      BC2ba t _ in
      Cbaaa t _ je
      Hd1A1fg t _ me
      CAac2a t _ mum
      CbC2Ab t _ my
      d1A2BA t _ myself
      caaBA1A t _ n
      ca1a1AB t _ on
      AAcAA1A t _ out
      a1AAAac t _ since
      aaCA1Be t _ the
      AA1aAAc t _ them
      B3AfC t _ there
      CbcAeFA t _ to
      daBA1AA t _ un
      A1A1ACd t _ up
      1bBa1Bc t _ what
      aBeA1AA t _ when
      1B1AbcA t _ where
      BaBb1Ab t _ who
      AbaaB1A t _ why
      Ab1AAcA t a
      B2A1eA t afford
      BbCA1b t as
      e1ABABC t be
      aAa2DA t been
      CA3Ad t breathing
      dABBd1B t come
      caa1AAB t do
      fA1A1CA t eat
      b1BbAAa t ere
      da1AAAA t es
      bAAbbBB t even
      1caA1CA t get
      BAcAA1A t get out
      CeAA1Ac t give
      BCdbdC t go
      D1baA1a t go to
      bCAaAdB t have
      BCb1Ad t have a
      d1BbbDA t have to
      Dc1aB1B t inquiete
      CbaaA t inquiete je
      1EC1adB t know
      aA2Abc t know how
      1B1AbaB t know where
      b1Bb1AA t know who
      AdbaA t leave
      AbABABc t let
      AbBBAAd t let me
      DbbAABa t like
      BAdA t like being
      CaAbcBa t look
      dA1AA1A t need
      1B1cAAA t on
      A1B1bbA t really
      cB1B1A t remember
      eBABaBa t see
      B1dA2A t send
      1d1AAAA t sit
      cCea1BE t stop
      Dbb1b t tell
      E1B1ABf t wake
      D1A1ABd t wake up
      CBaa1aa t want
      BbaaABb t want to
      A1cBBCd ta
      CcAbAAa taba*
      AeBB2c tabasse
      BB1f2B tabasser
      d1AbBD tabl*
      Cc1daDb table
      FcA1cDb table $
      1AaBabA table et
      iAABABD tablets
      CA1eAAb tablettes
      cbAA2A tach*
      AA1d1AB tagu*
      AA1d1AB tague
      jACDcEC tail*
      dABBABB taillade
      c1ABdCA taille
      dB1AAAA taille crayon
      ca1A1BA taire
      AdBcAA tait
      aE1b1fB take
      CA1e1BA take _ long
      1ABdABA take his
      bb2ADA take my
      CAacAca take the
      DA1e1AA take the long
      EgABAAc take*
      AcBAA1c taken
      Cda1AA takes
      ABA1bAb taki*
      ABA1bAb taking
      bb1d1Ea talk
      ABacbAA talk _ it
      aabAaAB talk about
      1b1aBBa talk*
      Bc3Ac talking
      caBACbA tan
      cbB1ABa tan $
      aAC1daC tant
      cBAAa1B tant mieux
      EaA1c tant que
      EeCC1ha tant*
      BcCDadb tante
      dDaAaA tante $
      1Ba1AcA tante _ a
      BB2Abb tante _ garde
      caA1bBA tante _ me
      A1bA1Bb tante _ ne
      dABAAaa tante a
      CdA1ABb tante elle
      Aac2Ba tante je
      DlFbaEB tap
      AdBa tap _ le
      AeAB1A tap amwin
      Ae1D tap tout
      cBCc1Ea tape
      Bd1a2C tape _ je
      CB3Af tape _ la
      eF1a tape _ tete
      1D1c1Ab tape a
      AC1b1Ac tape a la
      Cg1C1AB tape avec
      aD4d tape ca
      bGaa2d tape dans
      fH1a2A tape la
      CB1eAAA tape*
      ADAdAA tapent
      Cbab1AB taper
      CAAc1b tapin de
      ae1D1A tard
      Cab1AAa tard _ je
      1d2CBA tard possible
      AgB1A1A tart*
      1cA1AbB tarte
      BcBA1cA tartes
      Ac1AAAA tass*
      1c1AAbA tata
      e1BD1AA tbh
      aaAC1b tbh $
      1eCcbAB te
      DAAb1Bd te _ dans
      BcB2b te _ j
      AC2abb te _ le
      dD1Aa1A te que
      DBCB1jC tea
      b1Bd1CB teac*
      cbBA teach
      bCd2BB teacher
      A1Be1A teachers
      aBCcBca tech*
      DhACaB tein*
      DhACaB teint
      dD1A teint sur
      Jcadccb tel
      BbaCAad tel $
      C2Aac tel _ la
      CA2ac tel a la
      BbcA2B tel et
      cc1BAC tele
      GhcAAFc tele*
      BAeCa1A telegram
      Bb1baCa telephone
      Ba1DdaA telephone $
      aBB3c telephone _ je
      c1ABA1a telephone _ sonne
      1dAbBb telephone a
      BAc2Ab telephone e
      dc1ABAD telephone et
      bB1b2B telephone sonne
      1b1c1BC telephoner
      BB1CB1i telephones
      AA1AA1e telephones et
      1BaBadB tell
      a1a1bCA tell _ mum
      BabbBBa tell _ what
      C1AdAaa tell me
      bDABd1A tell my
      BbbB1cA tell the
      fFa1AcB tell*
      dDAC1cA tellement
      dB3B tellement que
      Ca1ba1B telling
      C1Be telling _ to
      Dcaa2A telling me
      eCcABAa tells
      aBb2Ab tells me
      BcAA1cA telm*
      AgAFa1a temp*
      EjBA1AB temper
      fC1DaBc temps
      ADcBBda temps $
      ABAbaa temps _ je
      AAA1abb temps ci
      adb1ABB tend*
      AbbaBaA tendu
      AcCBAAe teni*
      AcCBAAe tenir
      E1AbA1b tenir la
      DA1AbdA tent
      lDaCC1E tent*
      jEAAACB tentative
      b1bABbD tente
      BAdA1cA tenu*
      CbjCBaA tenue
      BCd tenue le
      a1BCdBd ter
      AAA2Ad ter $
      1aacAAB term
      cAaa1C term $
      bBAa1dB term*
      bBAAAbA termine
      eF1eDBa terr*
      fEBcCCb terre
      eC1aAAA terre $
      abbB1aA terre dans
      AaAcAB terre et
      C1aAac terrines
      AD1ACgA tes
      AA2Be tes _ et
      1AdBAA test
      iaBDAAA test*
      gBABAA testament
      acCaAAa tet
      bBA1A1b tet _ moi
      dBEeDCb tete
      cdB1aBC tete $
      BgB2A tete _ l
      1B1B1db tete _ tourne
      BA1dA tete _ turc
      bDAA tete contre
      AdBdAAB tete dans
      Ce1A1A tete dans l
      D1AdA tete de
      BA1dA tete de turc
      cAaB1Aa tete et
      BBca2A tete il
      AB1B1cb tete qui tourne
      cA1AAAb text
      2bBAFd text*
      cBBA1A texted
      BA2AAc texting
      DaeBACc texts
      BBfAAAA texts me
      bBAB1b th
      Eab1baA than my
      g1ABABA than*
      d1AA1AA thanks
      bDg1AbA that
      faABBbB that $
      Cc3AA that _ he
      C1f1AAA that _ i
      fBAA1A that _ my
      adbABD that _ the
      Cd4A that _ why
      BCba1ab that a
      CA1aba that d
      e3C that far
      ABB1a1b that her
      BDb1dB that house
      ABBb1b that i
      B1e2AA that party
      EhDCCfc that s
      Cd4A that s why
      c2CaA that way
      cBB1baA the
      CBABacb the 0
      daAB2C the _ again
      CbA1AEh the _ and
      iC1BAAB the _ are
      cd1AdBC the _ at
      1bD1Aa the _ because
      AAAa1ca the _ before
      CA1Bbba the _ bus
      dAB2Bb the _ but
      1Baa1Db the _ cupboard
      cg1A1CD the _ door
      aBAB1bb the _ down
      Cc3Ac the _ end
      CCae2A the _ every
      aaaAADd the _ floor
      AAAcAbA the _ four
      AACA1fa the _ from
      A1dC the _ group
      BAaA1c the _ happy
      1AB1Aca the _ has
      De1a1B the _ he
      b1aCd1A the _ home
      BE1Abcb the _ i
      AdBA1bA the _ if
      dB2aAa the _ in
      ab1CBc the _ is
      DACadb the _ it
      aCb1bAA the _ mum
      C2d2A the _ next
      d1BAa1A the _ not
      aaABabC the _ of
      bBb1B1d the _ off
      lBBB1BD the _ on
      A1a1aCc the _ one
      Bf1AAB the _ ones
      CC2ac the _ open
      dAAaAC the _ park
      DBaf1Ba the _ room
      1bbB1aA the _ school
      aB1AbAa the _ she
      acA1AAA the _ shed
      CCAc1ca the _ since
      dA1B1aA the _ story
      1Bb1Bb the _ that
      Aa1abCA the _ they
      a1CA1d the _ thing
      Dbba1A the _ til
      adBAA1B the _ till
      dA1A1B the _ time
      daADc1D the _ to
      AAbAcA the _ told
      AAAa1Bc the _ up
      CCae1B the _ way
      Bd1B1A the _ were
      ac1EA the _ when
      1adAACC the _ who
      BBb1aaa the _ window
      gACBabB the _ with
      B1A2Bd the _ won
      bABaaB the _ would
      AaAcbCa the back
      fA1B1BA the bath
      bCcBaBa the bathroom
      BAb1b1A the bathroom window
      CdDAcBd the bed
      1BaAAAc the boss
      cAbA1AA the bottom
      cAbA1AA the bottom of
      BCbcCdA the bus
      BAaA1c the c
      BAaA1c the c happy
      DA1aAc the canteen
      ga1BBEc the car
      eAAaAC the car park
      d2AAAB the cariste
      gEA1ACB the cat
      AA1AcbA the children
      1B1c1CA the class
      fAAABA the cliff
      BAAcbA the coach
      BbA1ba the corner
      B1AAAeA the council
      aBAc1Aa the course
      1dACAaA the cupboard
      BA2AdA the cupboards
      acAA1AA the curtains
      a2CBb the day
      aeAAaCC the dog
      CDcaaBf the door
      BAca1AA the door and
      B1B1aAc the driver
      aa1A1Bc the edge
      eA3AA the engine
      dBAA1bA the family
      BAA1cAa the ferry
      BA1caBA the fire
      1B1c1bA the first
      1bBC1cA the flat
      BaC2Cc the floor
      Bdb3A the gap
      caB2AA the garage
      CAAd1b the gates
      C3aeB the hostel
      BaaBa1b the house
      CaAaAaa the interview
      Ae1AAC the kettle
      aCBBAba the kitchen
      DAdb1aB the lads
      BB1AAiA the leftovers
      BAAAac the letter
      C2bAc the library
      Bd3Aa the little
      AC1A1e the locks
      DCag1AA the long
      EBag1AA the long way
      AA1d1AA the loo
      fE3AA the marks
      dA1B1aA the multi
      dA1B1aA the multi story
      1cAabCA the neighbour
      B1cd1C the new
      1BcAba the next
      BBAAdaA the night
      AAABbcA the night bus
      DcA2A the nurse
      AAacAA the older
      DcA1Ac the one
      CcaA1Aa the one who
      hECAAA the only
      eBAB the only thing
      cB1AAAb the other
      BAAf1AB the others
      f4H the pain
      AAb1aBA the placement
      fB2AAA the platform
      B1b1cBb the police
      AdB2A the pub
      cAAAA1B the railway
      dA2AAA the river
      BBcA2b the road
      d1AaA1A the room
      Bb1b1B the s
      dBAAAe the school
      cB1AaA the sea
      caAAaBB the shed
      bCca1B the shower
      B1A2e the station
      BBf1A1A the stockroom
      ABbAAab the summer
      AaBc2A the teacher
      AcAA1AA the throat
      BA1Ac1A the time
      BBe2A the tutor
      Cb1A1eB the vending
      daABACB the wall
      dAaCa1A the way
      dBaC2A the way to
      1AdA1Aa the whole
      ABa1dBa the window
      BBAdAAc the workshop
      bc1a1CA the worst
      BdBa the yard
      AAda1A theatre
      1ca1BbC thei*
      1ca1BbC their
      DAdc1Bd them
      aaad1DB them $
      B1AcA1a them _ it
      2dB2B them _ my
      BA3Ad them all
      AAaC2b them and
      dB2AaA them on
      B1bAa1B them to
      eeCBADC then
      dB1B then i
      DAb1Aea ther*
      2cdaCA there _ a
      aBAcBb there _ i
      b1AC1dB there _ no
      c2bAAA there _ nobody
      1A2adB there _ t
      AA2cBA there any
      BdAA1Dc there are
      a2bcC there is
      aA3dB there isn
      aA3dB there isn t
      E1aBDce there s
      a1cdaCA there s a
      2ABAdA there s no
      DAbAAea theres
      AaAaACc theres a
      B4eA theres no
      bBA1Aaa thes*
      FFEiaCe they
      CAAg2A they _ a
      a2dAAA they _ all
      ac1B1Aa they _ do
      f1aA2C they _ get
      BabAA1a they _ got
      AABcAAa they _ his
      aaAA1dB they _ i
      bAba1Aa they _ it
      B2acaC they _ just
      Ea1eDbA they _ me
      BAabBGb they _ my
      aBACecD they _ t
      bbACbAa they _ to
      c2b1AB they _ under
      BAac1AA they all
      1AAc1AC they call
      cB1BeBA they can
      Cc1AA1a they cut
      i2HAAA they d
      B1Ae1aA they do
      aA1BacB they don
      aA1BacB they don t
      B1AAcAb they found
      gA1AAA they had
      C2A1bd they keep
      Ae1DCAd they know
      A2dABA they leave
      CAaBc1b they ll
      B1Bb2B they made
      B1BfB they put
      a2CbAb they re
      a1AEaac they said
      1AAb1dB they say i
      1AabABB they take
      b2BBAc they took
      EAAfE1c they vais
      BabAA1a they vais got
      AfaC they want
      ABBa1Bg they*
      B1A3e theyll
      aBAa1Bc theyre
      fCAAAAA thig*
      eC2AA thighs
      hC1DaBE thin*
      Eea2b thing $
      dBAA1A thing that
      cadACCE things
      Ad1A1B things get
      eCBDbAa think
      1AABd1A think _ m
      BAAAaaA think about
      1AABcA think i
      1AABd1A think i m
      cAB1AaA thinking
      dABAA1A thinking about
      bAAAbA thinks _ m
      bAAAbA thinks i m
      1Ab1adD thir*
      2CcAcC third
      BA1e third _ this
      BABcb1B third time
      e1B1A1a this _ i
      aBA1fBB this house
      CA1e2A this term
      CaAbAb this time
      b1A1BcA this week
      aCBb1Bb thos*
      aCBb1Bb those
      eA1AAA thoughts
      H1CgBe thre*
      EAAf1c three
      Ba1cAb three _ this
      Bc1aAa three times
      Dd1BBbA threw
      AD2Be threw _ out
      1C2Bc threw me out
      CfEeCDe thro*
      1aAB1Bc throat
      Ca2a1c through
      Ga2b1e through the
      fBAcCB throw
      CfBA1A throws
      CeAB throws _ at
      ABaAdBa thun*
      1BbAcB thune
      Ea2bcB ti
      aAbA1bB ti _ an
      AbAbAbB ti _ i
      AaabAAA ti _ la
      ABAab1a ti _ moi
      AaAbAaA ti freezers i
      CA1c1a ti gason
      BAbBabb ti se
      CAaAabc ti se moi
      eBBA tibi*
      BAcCaac tick*
      C2A1bb tickets
      cbAAAA tidy
      dB1bBA tied
      BBDCbcf tien*
      B1aCAda tiennent
      2BceBC tiens
      c3a1D tiens plus
      1BCCBah tient
      DaA3c tient _ debout
      1cb1A1B tifi
      AADf2B tikt*
      AADf2B tiktok
      aCc1BgC til
      1bBBdA till
      bB1Ca1a till _ s
      Cb1bbCa till i
      bCABb1c till it
      bB1Caa till it s
      aC2ca till the
      cCAacaC time
      da1A1BB time $
      Da1aAab time _ s
      CfAa1AA time he
      BDA1cAb time i
      Ca2Abb time it
      abb1aCB time*
      Bcba1BA times
      2AbAcB timo*
      2AbAcB timoun
      c1AB1aB tin
      ECc1bBe tir
      Ad1A1B tir le
      BbDDhHi tire
      1A2cBB tire du
      dc1BC1B tire par
      AA1AAAf tire sur
      fBA3D tire une
      cE1acAA tire*
      gAaABBA tired
      CA2f1A tiree
      C3d1A tirelire
      bCAeEcA tirer
      e3B1B tirer _ balle
      f3C1B tirer une
      e3B1B tirer une balle
      bdB2C tiro*
      b1Cc1AA tlm
      b1caAB to
      1BAAbbA to $
      2D1a1f to _ a
      cCB1A1a to _ and
      BA2AcA to _ at
      Ea3b to _ away
      Ab1ABd to _ back
      Ab2bBB to _ before
      aBA1A1c to _ country
      bCd1A1B to _ dad
      bA1BaCb to _ for
      1dCaABA to _ his
      AgB1cBA to _ home
      CcA1aAb to _ house
      cA1aBA to _ i
      1eB1BEc to _ in
      b2BBbB to _ it
      A1f3C to _ man
      DcaAeDa to _ me
      2cb1BD to _ my
      BAb2bA to _ nan
      dAaA1AB to _ one
      ba1c1AB to _ school
      bABA1b to _ that
      1adACAb to _ the
      1B1AAAd to _ this
      Dabd2B to _ to
      baAA1aB to _ up
      1cbAA1A to _ when
      AA1A1bc to _ who
      Abc1a1B to _ with
      EedbAAC to a
      BcCc1Be to be
      AeA2A to be in
      B1AAAd to be out
      bAAd1BA to change
      c1BAaAA to die
      B1B1cAA to disappear
      eC1AaCA to do
      AA1A1dA to eat
      fBB1C1A to end
      eAA1CA to end it
      FadEd1e to get
      1dCaCaA to go
      CfAAA to go home
      B2dAaA to go to
      1abbAAA to have
      cBeAaBD to him
      bC1AA1c to his
      CcA2bb to it
      cB1C to keep
      ABA1Bda to leave
      c1B1bAB to live
      DAbd to love
      AdCAbAb to marry
      CBbeCB to me
      BbAa1AA to mum
      1BebCAA to my
      aBd1A1B to my dad
      BAb2bA to my nan
      cBA1AAa to pick
      ABBcAa to put
      dAA2B to roller
      ccBAABA to say
      a1Ad1AB to school
      Eab1Ac to sleep
      Dbb1Bb to stay
      aAbaABb to take
      ABbaa1b to that
      edG1bfD to the
      DAACAgA toas*
      DAACAgA toast
      A2B1e toast $
      AAB1fBc toge*
      AAB1fBc together
      hCBdBC toi
      FA1c1bA toi $
      cDBdBFb toil*
      CaaB1a toilets $
      bBAbACa toilettes
      C2c1B toilettes _ deuxieme
      CaaC1cb toilettes _ la
      b1aC1ab toilettes _ lycee
      A1ABadb toilettes de
      A2Bacb toilettes de la
      b1bDA1a toilettes du
      C2c1B toilettes du deuxieme
      b1aC1ab toilettes du lycee
      DDDCBib toit
      G2AAhA toit $
      iA1BADB toit du
      BBA3d toit il
      bDeD1bC told
      fCC3A told _ he
      Dd1abBA told _ i
      BbAabB told _ she
      D1abBdb told _ to
      1EeCBgC told me
      fCC3A told me he
      AbABcB told me she
      A1aaBdA told me to
      ABdA told mum
      fCC told my
      FicDCdd tomb*
      BdCBBbd tombe
      Dc4a tombe _ le
      Bd2A1A tombe _ velo
      CdAA tombe dans
      If1B1ca tombee
      f1f1AEA tomber
      Babc1AA tomber $
      1ABABdc tomo*
      1ABABdc tomorrow
      c2CCd tomorrow $
      CabbBAA ton
      1B1cB1B ton pays
      GfD1A1b tonb*
      GfD1A1b tonbe
      BcAb1B tonbe $
      fCDCbbD toni*
      cCDCbcD tonight
      BAAACeB tonight $
      G1jBaCA tont*
      G1jBaCA tonton
      CcA1b tonton moi
      ABb1AAb tonton y
      AAbbAa too
      bAdA1A too long
      BBAA1bc too much
      B2DeDf took
      eaA3D took a
      e4BB took all
      1BCABAh took my
      1BAAA1d took my passport
      Ea2daa took the
      abBb2B tool*
      acBa2A tools
      IaBAAj toot*
      CB1AAf toothbrush
      aCccABA top
      BfAA tord
      EeAA1Ab tord*
      BfAA tordre
      DdAA1Ab tordu
      BABg2B torm*
      BABe tormented
      AbCCEh tot
      BKmECDD touc*
      ba1bABA touch
      cDaCBBB touche
      aCAAAAa touche $
      eAC3b touche le
      caB2aA touche plus
      1Cc2B touche quand
      Dbc3b touched
      DCcA2B touchee
      1BcAAAA toucher
      BBebAcC touj*
      BBebAcC toujours
      aCBadBc toujours $
      eB1aAA toujours _ 0
      B2d1D toujours _ a
      A1cBBb toujours _ dernier
      1acB1Aa toujours _ je
      D1a1baA toujours _ meme
      C1AcbA toujours _ moi
      AAac1AA toujours _ place
      2eA1AC toujours _ porter
      f1ABAA toujours _ que
      A2Bbc toujours _ sac
      bb1B1BA toujours a
      CdCa2b toujours apres
      DAb2ca toujours au
      AcBa2A toujours avec
      2ABAd toujours ca
      ABcbA toujours dans
      cAbB toujours de
      bbaAAAA toujours des
      1Bd1BA toujours en
      1abBBA toujours en dernier
      eaA3C toujours il
      a1c1AAC toujours je
      1BdB1A toujours la
      1acA1AB toujours la porter
      aDA1acA toujours le
      ABAa1ba toujours les
      ABAa1ba toujours les memes
      A1CA2c toujours me
      1ACe1C toujours moi
      B1BAa1b toujours pas
      DaeB1AA toujours que
      C1cA2A toujours que je
      bEdb1A toujours sans
      B1Ac1AA toujours tout
      B1Ac1AA toujours tout seul
      abCBbBb toujours un
      Baac1CA toujours une
      bBDdc toul*
      A1accDa tour
      Ca1cb tour $
      BA1d1AA tour _ le
      1d2ACa tour de
      BAAaca tour du
      BA1d1BA tour par
      BA1d1AA tour par le
      ADbCAh tour*
      BEaAagb tourne
      Aa1B1Ac tourne $
      bBAc1A tourne _ dos
      EAAa1e tourne _ l
      a1dCAaA tourne dans
      CBAa1e tourne de
      ABABbb tourne en
      bBAc1A tourne le dos
      B1dB2a tournent
      dEBbBDd tous
      baADa1b tous _ deux
      C2d1AA tous _ dimanches
      AAcbB1b tous _ jours
      dA1Baa tous _ soirs
      AbaaAAA tous _ vendredi
      BBabb1B tous le
      FccaAeA tous les
      baADa1b tous les deux
      C2d1AA tous les dimanches
      AAcbB1b tous les jours
      dA1Baa tous les soirs
      AbaaAAA tous les vendredi
      CbBb2A tous mes
      f1CA1AC tous ses
      cCAcBAA tous*
      aA1c1Ca tousel
      bAAaA1B toussaint
      bcCa1AC tout
      1beECbA tout $
      DBAeAAc tout _ a
      1dB1cA tout _ avec
      Bc2Ab tout _ bien
      E2d tout _ comme
      Ce tout _ dimanche
      dA1AAA tout _ e
      CBcbaB tout _ et
      CbBb2a tout _ i
      ACAd2c tout _ il
      dA1AB tout _ j
      bC1BA tout _ je
      FbAc1Aa tout _ jour
      B2eA1A tout _ jours
      d2AAAA tout _ la
      E1A1f tout _ livret
      DAba1AC tout _ lycee
      bAAAAaa tout _ ma
      DA1eAB tout _ matin
      bB2AbA tout _ moi
      AAbb2B tout _ mon
      AdAAA tout _ on
      BbbA2A tout _ pas
      C3fdD tout _ que
      fbB1aDd tout _ soir
      cB2AAA tout _ soirs
      Ba2AcA tout _ son
      F3e1a tout _ suite
      1baBAaA tout _ tan
      ABfAbaA tout _ temps
      Bb1AabA tout _ tps
      DdcBAAA tout a
      BB4d tout blan
      eA1B1AA tout ca
      AcBBAdC tout ce
      Aa1A1cB tout ce que
      H1bae1a tout de
      F3e1a tout de suite
      B2BAhA tout dedans
      1bCAAaa tout depuis
      hC1CBCA tout est
      BcA1cA tout habille
      D1d1eB tout habillee
      2bCAaA tout je
      AeAb1BA tout ka
      HbAc2d tout la
      BaAA1c tout la nui
      FacjcBE tout le
      HaAd2a tout le jour
      CAaa1AC tout le lycee
      CAAeAA tout le matin
      caCaaDd tout le soir
      1baBAaA tout le tan
      ACf1baA tout le temps
      Ab1AabA tout le tps
      bBbdEDC tout les
      Ba1cA1A tout les jours
      cB2AAA tout les soirs
      gABAA1B tout me
      AbaBAbA tout mes
      BaA1aac tout mon
      bbAc1AC tout moun
      AbBa1AA tout nu
      e2ABAA tout prepare
      cCAaAca tout se
      bAAa1Ab tout sel
      EbDcaFd tout seul
      C1AAebA tout son
      C1A1e tout son livret
      Ad1AAbA tout va
      b1BBabB tout*
      C1Edacb toute
      BB1bbA toute _ annee
      AA1A2e toute _ dans
      AcBa1B toute _ equipe
      bAb1B1a toute _ famille
      gBBC1C toute _ journee
      AcAAaA toute _ nui
      BhBabaB toute _ nuit
      aA1C1c toute _ vie
      cB1C1a toute facon
      B1DebC toute l
      BB1bbA toute l annee
      AcBa1B toute l equipe
      1cCe1DC toute la
      gCBC1B toute la journee
      AcAAaA toute la nui
      BgBabaB toute la nuit
      aAdCAbB toute ma
      bAb1AAA toute ma famille
      aaBCbcc toute seule
      caaCAA toutes
      a2BAdA toutes _ affaires
      b1aaABa toutes _ nuits
      AbcAABa toutes les
      b1aaABa toutes les nuits
      1AbBAc toutes mes
      c1CAA1A toutes ses
      EB1Adad town
      CAbAba town $
      BAAdA tp
      dA1B2A tps $
      1eBBeEB trac*
      1a1AdAA trace
      AdA1AAB traces
      AdAAAAA traces de
      cb2AC tracteur
      cB1aAaB trad*
      cBAAAbB trade
      C1A2Ae traf*
      bAEadab trai*
      DDABgFa train
      c2aEaa train de
      E2Ab train et
      E3eAA train pour
      AeCAAac traine
      BBA1AAf traine avec
      1b1c1AB trainee
      Ad1B2A trainee par
      CA1bAgA trainees
      B1aAAba trainer
      1caAACd trainers
      bBAAAAb trainers and
      bA1aAbB training
      fAACdAB trains
      bAAbAAA traite
      BBAc2A traite de
      bBB2B traitent
      1AbaABc traj*
      2caAC trajet
      1BDA1af tram
      ABBbD1h tran*
      AA3cc tranche
      aabeAGC tranquille
      B1cc1D tranquille $
      cB2AaA trans
      C1Ab1ac transport
      3EA1f transporter
      AAAA1Bf trap*
      BbB2Be trapped
      A1Ab1Cb traque
      baE1DDi trav*
      aBdACeD travail
      CceB2B travail $
      abEBBCi travaille
      1Cb2bA travaille $
      Ad1AAA travaille pour
      BBAbdDa travailler
      Dc1b1B travers
      gABbBA traverse
      d3BAA traverse sans
      BbAa1B tray
      BC1Bb tre
      CA1Ad tre loin
      BDc1aB trei*
      BDc1aB treize
      ADb1aB treize ans
      AaAbAba trem*
      C1Aa2c tremble
      B2B1ac tremble $
      Caab1A trembler
      BaBaAc trempe
      DA1d2b tren*
      bbB2Aa trente _ et
      1f1AABE tres
      BbaAaAa tres _ et
      FabcAA tres _ pour
      B1dA1aA tres bien
      aCaaaA tres fort
      ABAbbA tres loin
      Cd2A tres tot
      BbaAbAA tres vite
      Cb2ab trib*
      gCCCBAa trie*
      kCCFBBa tried
      a1BCA1b tried to
      GBdd1Aa trip
      AABd trip me
      BadA1AC trip*
      1BdB1AA tripote
      eDBaa1B tris*
      dE1CabA triste
      CAcEDdb tro
      Bc1A1Ab tro $
      AbAB1aa tro _ je
      Cb1AAab tro de
      DdA1a1a tro for
      Daa1b troi
      1aAc1aB troi*
      AA1cAba trois
      bBAAAAc trois _ cette
      1C1a1d trois _ dans
      CcdA1Bb trois _ et
      1Cac2A trois _ m
      1AdaADA trois _ par
      faBCbDA trois _ que
      bBadAEb trois fois
      bBAAAAc trois fois cette
      1Aca1C trois fois par
      1D1cA1A trois garcons
      Ea1CceB trois jours
      cAcA1BA trois mois
      adaAAAC troisieme
      abaB1cA trom*
      CbAAb1c tron*
      CA2aAd tronconneuse
      cDc1ABc trop
      edCaBDB trop $
      1Db1Ac trop _ je
      dAAAbAA trop _ moi
      DA1aA1e trop d
      fA2AA trop dans
      FaDa1ed trop de
      f3ABB trop en
      B2adB trop envie
      De1A1A trop fort
      ACd3B trop gentil
      DBCc1bc trot*
      CBBcAbb trottoir
      AA1c1BA trottoir _ je
      AAAd1BA trottoir quand
      AA1c1BA trottoir quand je
      gAbAAaB trou
      fB1B1AA trou $
      1BbA1c trou _ la
      BAaa1c trou dans
      cAccdFE trou*
      Cda1AA trouble
      Bf1A1BB trous
      BAeC1A trousers
      bCEhCcB trousse
      dA1A2C trousse $
      BEBcadd trouve
      Aa1Bbaa trouve $
      DAdbAAA trouve ca
      B2bB1b trouve l
      BA1B2e trouve mon
      1BAacCa trouve pas
      CA1d1aA trouve rien
      D1BbAgB trouve un
      Ab2cC trouvent
      cCaDe1B trouver
      bGdAB1b truc
      b1Bba1B truc $
      aABA1dA truc _ la
      CBc2Ba truc _ mon
      B1B3d truc _ son
      DAcA1bC truc avec
      aAbB2b truc dans
      B1aA1Ac truc dans mon
      CAAb2a truc je
      cBAA2c truc pour
      cBb1AAB truc*
      CCdABBf trucs
      AaAA1dB trucs $
      1BCa1Ac trucs _ la
      Cba3c trucs _ le
      B1Bc2a trucs _ moi
      CAa2Ac trucs dans
      2CA1Bh trucs pour
      d1BBAcC try
      ABB3e tryi*
      ABBa2e trying
      ABB3e trying to
      g1BAAAB tshi*
      g1BAAAB tshirt
      gC1EBcb tu
      f1D1A tu _ a
      bBb2Ba tu _ il
      BdA1AAb tu _ j
      CBa1Aae tu _ je
      Ccba2A tu _ la
      A1bAadD tu _ pas
      BeA2C tu _ tout
      AAA2dA tu degage
      DCdbaBb tu es
      BcA2Bb tu fais
      2B1Bbc tu pars
      BdA2A tu sais
      CbaaacA tu vois
      aDBBCBg tue
      AC1AA1b tue $
      1bBCBAf tuer
      1dBAA tuer $
      C1b3c tuer moi
      AcB1A1d tuer*
      DeBAadB tues*
      CdB1acB tuesday
      BcAA1cA tuesday $
      BA1dA turc
      AACeAaA turn
      BCb2db turn*
      bBBaBc turned
      CAeAabC turns
      1CgBABA tuto*
      C1gB1CA tutor
      BcaAAa tutr*
      BcaAAa tutrice
      bcAA1B tuya*
      bcAA1B tuyau
      BAb1AcA twel*
      BAb1AcA twelve
      a1bbAAA twic*
      a1bbAAA twice
      cBAAa twin
      C1dCabA two
      B1AaAdA two _ my
      AAcA1Aa two _ the
      Fa1Aec two days
      C1cA1aa two of
      Ce4A tympans
      B1aBbCb type
      ABCB2g type*
      BaCB1Ag types
      EAcAadc un
      BBBbAcB un $
      Ad2AAA un 0
      BA1baAA un _ 0
      bgaHAE un _ a
      aDAABdb un _ au
      abAa1AB un _ autre
      CFga un _ avec
      b1BA1Ab un _ bizarre
      eaB1Ba un _ c
      1aBBcaB un _ ca
      ADBADib un _ chez
      AAAd1A un _ compte
      caC1BbB un _ d
      CcAbac un _ dans
      aaeCAbE un _ de
      B1abbA un _ demande
      BaA1Bb un _ depuis
      ABadA1a un _ des
      CcbBAA un _ disant
      AAA1cba un _ dit
      AAfABcC un _ du
      1CC1dCb un _ e
      1f1aAC un _ eau
      CdAab1A un _ elle
      baAb1CA un _ en
      aCAa1Bd un _ est
      1DfdA un _ et
      eBA1ABA un _ euh
      1AcC2a un _ eux
      Bda2AA un _ fait
      aBaBAAe un _ i
      BFDGdCh un _ il
      AB1cdBa un _ ils
      cCaC2b un _ j
      CDbbA1a un _ je
      DCf1aDb un _ l
      a2dGbc un _ la
      fB1AA1a un _ le
      Ae1aDAA un _ loin
      fc1CCaD un _ m
      bEadB1B un _ ma
      B1aA1Ac un _ maintenant
      BBbAAca un _ mais
      1AdAcA un _ me
      bcC1Aa un _ mes
      bB1AAab un _ moi
      FaAaeaA un _ ne
      D2c1a un _ nom
      D1aba1C un _ on
      Aa1c1Ab un _ ou
      aEBaAcB un _ par
      A3BdA un _ partout
      BBDbcDB un _ pour
      B1A1dB un _ pret
      AAb1aab un _ qu
      fBA2AC un _ quand
      ACAaaDc un _ que
      DddGcBb un _ qui
      1ACAc1b un _ rencontre
      AAdcA1B un _ s
      AA1BAda un _ sac
      DaAa1cA un _ sans
      D1AAeAa un _ simple
      ABBa2f un _ sous
      BDaAcdc un _ sur
      AAdBAAa un _ telephone
      AAcA1AA un _ trop
      hEC1aAB un _ un
      1C1aA1d un _ y
      Ba1abbA un a
      B1A1BeA un abribus
      CAhaABC un adulte
      2cAa1C un airbnb
      D1AAeAa un aller
      D1AAeAa un aller simple
      EabebaC un ami
      BAc1AA un ami de
      gCBaBBa un an
      dBAa un an et
      BBAba1a un apprentissage
      cbB1AaD un autre
      C2cAa un autre nom
      aABA1dA un banc
      bbAAAA un bandage
      AcA1aAb un bebe
      BAa1cAA un billet
      aC1c1A un bruit
      caCaaAa un cadeau
      1aAA1cB un cadenas
      C2ABcb un camarade
      gA1B1E un camion
      BAA1AcB un canape
      dABAbA un canin
      AAAA1fC un casier
      1adAA1C un client
      bb2BBA un code
      Ac2ABA un code si
      A2AABd un coffre
      A1AbAAc un colis
      BBBe1Ab un compte
      aABBA1g un contrat
      aDAadcA un copain
      eAA3A un copain de
      BaAB1bb un cou
      BgAA1Bb un cou de
      Df1aB1A un coup
      Bca3B un coup d
      BgAB1B un coup de
      BFABA1g un couteau
      1D4d un couteau de
      c1bA2B un d
      1AcC2a un d eux
      AAb1A1c un dans
      acC1caC un de
      1dCaAb un de mes
      AAaC2e un deuxieme
      daDaAab un eleve
      CbAdaaB un endroit
      B2e2A un endroit ou
      1A1bAcA un et
      EABecAA un faux
      A1Ad1AA un faux compte
      DC1B2i un flingue
      2b2Ea un gar
      C3AeC un garage
      b1dCAac un garcon
      bcAB1ac un garcon de
      AbdHbbA un gars
      AabAAAa un gars qui
      B1eB2A un gran
      AbAB1bA un gros
      ABCeA1C un groupe
      CAFBACa un homme
      2BBCab un inconnu
      CbaCd1A un internat
      BEai un jeu
      baAAAbA un jeune
      DdBCjAD un jour
      BAABeBB un jour je
      CAAADh un lit
      BAA2ad un malaise
      A1eD un manche
      HA2g un matin
      bBaB1a un mauvais
      CG2aAe un mec
      bABAa1a un message
      bc1AAAA un metier
      eAaaABA un meuble
      EaA1dAB un mo
      1AaBbaA un mois
      bBBA2c un monsieur
      A1fC2A un montage
      AB2eCa un mot
      eAA1A1A un noeud
      1abAB1C un nouveau
      CfAA1B un oeil
      bCAaAba un otre
      b2aCba un papier
      BBAAAcc un paquet
      AA2AcB un paquet de
      fAA2AA un par
      eBA2AA un par un
      AAc1BdA un parking
      aCa1a1B un patron
      aB1aA1d un petit
      caBaDbC un peu
      BAA1Ac un peu chez
      A3BdA un peu partout
      AB1B2f un pistolet
      BAA1dba un plan
      d2B1AA un poids
      Aa2AcC un pour
      CaAa1b un ptit
      A1AceAC un qui
      CA1A1eA un regime
      be1aBCA un s
      1f1aAC un s eau
      abCBcGe un sac
      B1A1dB un sac pret
      2B1ABc un service
      B1Bf2A un sondage
      AAA1cAA un squat
      aabAaC un stage
      AadB un surveillant
      1Be1AB un tel
      AAdaB1A un telephone
      B2AfCD un train
      aA2AAd un travail
      acaa1BB un trou
      ECfBBBf un truc
      DAdA1bC un truc avec
      CBgBAAb un trucs
      Aa1BbAA un type
      DbcAAA un verre
      Ce3Aa un verrou
      BeA2AA un verrou a
      ABcA1A un viol
      F1gC uncl*
      F1gC uncle
      2CAAba uncle _ i
      BBbAAa uncle _ me
      ACdB2a uncle s
      ACb2Ad unco*
      aB1Bb1b unde*
      bAABbaa under
      B1B1cDd under _ bed
      aabA1Ba under my
      aCAad1a under the
      BBA1cCe under the bed
      eFBdB1a une _ a
      aE1AcbA une _ au
      c1bADa une _ avec
      cAAbA1A une _ c
      b1A1Aca une _ ca
      g3ABB une _ ce
      cC1Caa une _ dans
      acbFDf une _ de
      aAAAAdA une _ depuis
      Bc1A1dA une _ derriere
      Bb1aB1d une _ e
      1aBAbbC une _ en
      Cca1a1A une _ enfin
      BcCd1aC une _ et
      AabAaAa une _ fille
      EEBcbbc une _ il
      Ba1ba1B une _ ils
      dacAcEB une _ j
      BAB2Df une _ je
      Ca1c1A une _ journee
      aAaBAac une _ l
      BAfbAAB une _ m
      AaA1Bac une _ mais
      AABbAAb une _ me
      2dBbBB une _ mes
      BAbAc une _ ne
      DeA1AAA une _ note
      A2dAC une _ ou
      A1AdABa une _ par
      BcAAAaA une _ parce
      aACcCaA une _ pour
      aAeC1AB une _ que
      EecABBb une _ qui
      AAaaAaB une _ sans
      DdAA1cA une _ se
      DaCabaB une _ sur
      ABcAbBA une _ y
      CAd2A une agression
      BacA1aC une apprentie
      DGA2Aj une arme
      DbdBa une autre
      h3BAB une balle
      BC1d une bande
      AA1ACac une barre
      AF4c une batte
      dCA1AeD une boite
      AB1A1eA une boite de
      BaBdbAA une bonne
      bBA2bA une bouche
      eAaB1AA une boule
      CBB1eA une cabane
      C2f2A une cagnotte
      AA1a1Bc une caisse
      B1A2cb une camionnette
      BBa1AfA une cave
      eEa1A une ceinture
      Bf1a1AB une chaise
      CCdADhB une chambre
      EhAB1A une chute
      Be4A une claque
      BAb1bBA une copine
      Bd1AA1A une cote
      ABA1bbA une couverture
      1CB1Acc une dame
      fAAA2A une date
      1bdB1BB une de
      1adB1BB une de mes
      DAAA1bd une demi
      CfAA1A une dent
      A1AB1f une douche
      AdAA1A une droite
      bEcba1B une ecole
      CAabAb une ecole avec
      CA1ebAA une ecole ou
      BcaBdBA une eleve
      d1BA2a une enveloppe
      BAdA2A une fellation
      aCd1A1B une femme
      AbcAa1A une fille
      babCaAA une fille de
      abCAdCA une foi
      CABAbgA une fois
      1AbBaaA une habitude
      ABBAA1c une hache
      a2eABC une heure
      cBAB2A une lettre
      B1Ab1Ac une liste
      BD3Ad une machette
      Dd2a une marque
      BbAcAa une mere
      1bAbbAA une nuit
      FB1A2g une overdose
      a1bACA une personne
      ecC1aC une petite
      C1dC2A une photo
      D1d3A une photo que
      dA1A1B une phrase
      aAabAAA une piece
      AaAbaAa une place
      FgcCaaC une porter
      aacBA1A une raison
      Be1A1AA une route
      1cAB2b une sale
      Ec1Bcca une semaine
      bAAaBbB une seule
      aB1c1AA une story
      B1Aa1dB une tante
      gEA1AAB une tentative
      D1A1afA une tente
      f1AB2A une tous
      1AcCABc une video
      dC1B une vitre
      bCDBBCi une voiture
      A1A1ABc une voiture je
      1abaBBA unif*
      bDBAAe unti*
      bDBAAe until
      AaAbAaA until i
      cD1A1A until it
      gD1AAAb up
      CcDaabA up $
      Ae2AA up _ a
      1BCaA1d up _ he
      bAC2ba up _ i
      a1cBAaA up _ me
      bBbB1AA up and
      BA1aabA up at
      aCbAA1a up my
      acAa1B up on
      AbABaa up the
      bB1AAAc upset
      Bc1AAAc upst*
      EcACDdd urge*
      BCaAABe urgence
      BgABAeC urgences
      AAA1A1d urgent
      ABAe2B urin*
      ABAe2B urine
      JdcFbcg us
      Bb1B1d us $
      BcAa1bB us _ a
      AB2dAa us _ he
      1cB2Bb us _ the
      1BBAABf us in
      d1AC1aA use
      Ab1cBDB used
      Bd1A1AA used _ get
      CbA2bb used _ it
      DAbd used _ love
      1a1cBCA used to
      Bd1A1AA used to get
      CbA2bb used to it
      DAbd used to love
      Cda2A uses
      1A1caaB usin*
      bBaB1b usine
      B1Aea1A using
      Db1AAgA usua*
      Db1AAgA usually
      Cb1A1b util*
      AdD1AAe va
      BCA1bc va $
      bB1aaB va _ ca
      aaAAaBa va _ dans
      BAAbaaA va _ je
      aAbaaAB va _ le
      ACb1A1d va _ moi
      Cb3c va _ suis
      1bb1Cb va a
      Ca2Abb va bien
      1Bd1Aa va chez
      BeBaBa va dire
      Dc1b1A va j
      DcAAad va je
      Cb3c va je suis
      eB1AABb va le
      GC2aag va me
      D5d va me tue
      dBAB1ab va o
      kFB1BBC va pas
      Ad2AbA va prendre
      hAABbAE va se
      G2h2A va te
      CA1A2e va tous
      BBAA1ac va voir
      2bB1bb vaca*
      A1bD1eb vacances
      aCdddDA vacances $
      caA1Ba vacances _ pas
      aBbAaE vacances chez
      caBAA1b vacances je
      baBbAAA vach*
      dFABabb vais
      aB1bBAb vais $
      BBAccaD vais _ a
      BA2dA vais _ away
      B1Abc1A vais _ dans
      bCBAba vais _ de
      AAA1A1d vais _ dire
      CbA2b vais _ good
      AAaca1A vais _ it
      2bBabA vais _ je
      H2bcd vais _ la
      bBA1Bc vais _ me
      f1CBaCb vais _ my
      DA2Ad vais _ nowhere
      eaACABA vais _ the
      BA1AAcb vais _ to
      B1b1Aac vais _ told
      Ecaac1A vais a
      dDaCBbB vais been
      BaAbAb vais dormir
      Da2e1A vais e
      dBA3A vais faire
      Bc1Ba1A vais got
      aAa1cAC vais got a
      AaABaAc vais got my
      DA2Ad vais got nowhere
      DAabAcA vais had
      1caAAB vais le
      aCaC1B vais me
      Ab1bCc vais no
      CA1ABfA vais ou
      ABbAbB vais partir
      dADA1Ae vais pas
      EBcfabA vais plus
      1Ba2dA vais pu
      BA2daA vais run
      BA2dA vais run away
      bAaaBA vais started
      BfB2A vais*
      BfB2A vaisselle
      GEBBjgB vali*
      FECBjgB valise
      CEa2bd van
      AABBed vand*
      aAaBAcA vant*
      CeBBACd vaut
      FgA1ABc vaut mieux
      eC3AA vaux
      bABCd1a ve
      cc1A1BA ve been
      aBABbcB veil*
      AgE1gDA velo
      DiBABAa velo $
      bC1AAa velo je
      ba1B1AB vena*
      ba1B1AB venait
      AAfA2C vend
      1B1BAde vend*
      Cb1A1eB vending
      c1BFABg vendre
      AaCBecC vendredi
      dHac1bB vendredi $
      aabAAAA vendredi _ a
      AcBbAA vendredi _ je
      AAcAb1A vendredi elle
      DA1aac vendredi et
      1iA1ADA vendredi soir
      1cAc1Aa vends
      EAAbABd vene*
      CDAbAAe venez
      BDA1A1d venez vite
      BcBbcBc veni*
      BcBbcBc venir
      Ac1b1AB venir a
      BcAa1aA venir au
      AAbb1AA venir dans
      A2e1aB vent*
      CB1AAfA vente
      bBad1cB ventre
      BB1A1bb ventre _ est
      BA1e1C ventre _ les
      da1BaaB ventre et
      G2A1h ventre vide
      a1e2BA venu
      BdAabBA venu*
      1cdABCd veri*
      BeC1BAa verifie
      1eBA2A verifie mon
      1Cd2Bc verifier
      c1fDaDB verr*
      bEA1cdB verra
      eBAaAC verra pas
      cBAAaAA verrait
      fa1DBDa verre
      cD2A1a verre casse
      CAdA2C verre et
      DceA1Ca verrou
      BeA2AA verrou a
      B1c1AAb verrouille
      d1BAbbB vers
      Ca2dA vers l
      e2AAAA vers la
      bBA1AaA vers le
      1dBa1C vers*
      1bAb1Ba verse
      acAB1B version
      1bBB1aa very
      aDgBC1C vest*
      B1eaB1A vestiaire
      BaAd vestiaire je
      b1cA2B vestiaires
      CDfAAdB vete*
      DDeAAdA vetements
      B1A1cAc veul
      D1BBBdf veul*
      C1ACBbe veulent
      AAA1Bd veulent _ de
      1BABa1b veulent me
      BA2Cf veulent plus
      AA2Bd veulent plus de
      CEf1Aac veut
      DABa1hA veut _ de
      1Bd1BA veut _ elle
      ABb1AAA veut _ je
      BbAAb1a veut _ m
      A1B1Bae veut _ me
      EbC1Acf veut _ moi
      aBAb2b veut _ nous
      B1A2Ad veut _ tuer
      1AfCAAB veut _ voir
      B1AAbc veut bien
      CABba veut etre
      B1b2aC veut faire
      Bc1bBA veut jamais
      CAb1ba veut m
      DcCCbAf veut me
      1AcAA1B veut me voir
      dA1A2B veut mourir
      D1AeaAb veut pas
      ABbbb1A veut pas dire
      BAadCdA veut plus
      BAA1Ad veut plus de
      A1A1Bbb veut plus me
      BA2Acb veut qu
      ACdABBb veut que
      g1CaA1D veut se
      AAeA1AC veut toujours
      b1Ab1AE veux
      Ca1e veux _ a
      1EgbBAA veux _ aller
      daB3B veux _ avec
      B1AbbAA veux _ d
      CCd1bbB veux _ de
      baAcA1B veux _ dire
      Bac1BAA veux _ dormir
      CAbb1A veux _ ecole
      Daaa1Aa veux _ faire
      CA1Ac veux _ jamais
      2aBBca veux _ je
      Ad1AaAB veux _ kon
      1BBAAac veux _ le
      f1BBA1A veux _ me
      B1bAb1A veux _ qu
      BbAba1C veux _ que
      1fA1C veux _ rentre
      BA1cAbA veux _ voir
      Gd1bAd veux bien
      DAad1B veux changer
      d2C2A veux creve
      B1aBc veux disparaitre
      1BB1b1b veux m
      dBDA1Ad veux me
      CAaabAA veux partir
      DfbdBCb veux pas
      aB1cAAA veux pas aller
      baAcA1B veux pas dire
      CdAAbAB veux pas kon
      caAB2A veux pas me
      AbBcb1A veux pas que
      1dA1C veux pas rentre
      EFda1aB veux plus
      ABfBAA veux plus aller
      CAaAc veux plus jamais
      B1BBb veux plus vivre
      aBaBB1a veux que
      CbaA1AA veux toujours
      Cea1AA veux un
      gB1BCAA viad*
      gB1BCAA viaduc
      CAfAcBa viande
      aBd2AA viande _ mon
      1Eg1ACB viande dans
      1Cd3A viande dans mon
      ccA1AAa viande de
      FCAk1AA vibr*
      Ec1fAA vict*
      D2e victimised
      bBgDAeB vid
      JCacdbB vide
      BAbbcBB vide $
      B3CeA vide depuis
      bA2BBA vide je
      aGiCDCC vide*
      cbaa1B videe
      FDiCBEB video
      C1AbAAb video $
      A1dC2A video intime
      cAbB2B videos
      ABBaAeb vides
      mEEBDFA vie
      aaAcAAB vie $
      dBA2BA vie _ est
      bBbBaBa viei*
      EEe1Bdg vien*
      ADb1Aab vienne
      1aafaAD viens
      BaAc2A viens _ en
      1Abb1BA viens _ le
      acaaaAB viens de
      eA1BBc viens pas
      Ba1b1Ab viens plus
      BaAc2A viens plus en
      BDaACaf vient
      ab1aACa vient $
      ABAbaAB vient _ a
      ACc3A vient _ ma
      Abb3C vient _ me
      CAe2BB vient _ mon
      B1A1A1d vient _ s
      AcA2cA vient avec
      A1D3c vient d
      DCi2CC vient dans
      CAe2BA vient dans mon
      BBDBBAi vient de
      Abb3C vient de me
      B1A1A1d vient de s
      BcAb2A vient jamais
      1Ac1AAB vient la
      cAB1a1a vient plus
      aaa1bBC vieu
      1BdBb1A vieu*
      cEeBa1A vieux
      dC2a1A vieux $
      Cda1AaA vieux il
      BA1B1dA vigi*
      BA1B1dA vigile
      Gadcf vill*
      BBecbBb village
      E1BaecB ville
      1AabCca ving*
      AAacCc vingt
      ABc1ABc vingt _ ans
      BAab1bA vingt _ pour
      f1C1AA vingt ans
      B1ac1bB vingt euros
      DEdbA1f vini
      ACfB1A viol
      MkgDDEG viol*
      BHf1AAb viole
      1CD3c viole $
      CEgFAAB violee
      1CcC2B violee $
      BfA3B violences
      1iJ2AA violent
      AAe1B1A violer
      BeB violet
      BbBcAA violon
      DI2CnB vire
      B1aacA vire $
      1AA1BcA vire _ la
      1B2Cd vire de
      bCBBBhA vire*
      a1B1Ad virer
      ABcbA virg*
      aaAabbD vis
      BA2BfA vis dans
      CcCbAC visa*
      CcCbAC visage
      Dea1b visi*
      Bc1b1BA visit
      aabBa1B visite
      C1A1aab visiter
      KACC1dk vit
      DB3Ci vit $
      AbAAAcC vit _ un
      1eaA2C vit avec
      AABA1hC vit dans
      F1DAaCj vite
      AdA3B vite _ est
      a1AA1cB vite fait
      CcA1AAA vite il
      AdAcB1b vite je
      CE3Ag vite mon
      fBaCAB vitr*
      fBBABbA viv
      ecDABCa viva*
      gACBAB vivant
      cAA1aAA vivant $
      ec1C1a vive*
      eb1C1B vivement
      hACBaCC vivr*
      cDCgaDD vivre
      cBBdD vivre $
      EcAAe vivre avec
      AB1cAA vivre j
      BabAaA vivre je
      dAaAABb vle
      dAA2AA vo
      DAAC1Ag vodk*
      DAAC1Ag vodka
      baBBBDA voi
      cBBBAAa voi pas
      bcABaBB voic*
      1cAB2B voice
      Cc1bA1A voie $
      bad2GD voil*
      cadBBDB voila
      BAf1aAb voila $
      Bac1AaA voila j
      c1AbB1A voila ma
      cbDC voila mon
      Cbb1aAa voila quoi
      eDaBbAa voir
      DBEebae voir $
      cdBBbA voir mes
      BAb1A1c voir un
      aABbAac vois
      Ea1c1bA vois $
      fAA1AbB vois pas
      aaAABAe vois plus
      HhAEbbb vois*
      ECiBCAd voisin
      fdD2AB voisin de
      BA4e voisin tire
      CeCAa1b voisine
      da3AB voisine a
      AgBCbbD voisins
      Bf2BAa voit
      AabD1bA voit $
      BB1g voit pas
      De4a voit plus
      cAbCCCh voit*
      c1A1BcB voitur
      A1cBADg voiture
      beAAAbE voiture $
      B1A2e voiture _ mon
      1AcA1bB voiture de
      aAeBAAA voiture et
      ABA2Ad voiture grippe
      bA1AB1c voiture me
      aA1AABc voitures
      c1CABAB voix
      cAAAA1A voix $
      1ad1BAa voiz*
      BAAc1A vol
      da1AaB vola*
      AGBffgC vole
      AB1AAgA vole des
      adabCGc vole*
      Fabe1BA volent
      BA1aAbc voler
      hdBDBGa volets
      fABAACA volets fermes
      iCCDAa volo*
      gBABAAB volontairement
      1BcC1cB volu*
      CBcA1cA volunteer
      bDcdBFc vomi*
      fB1AACA vomir
      FbAgBDg vomis
      C2aA1c vomis $
      DBBbcec von
      B1AAc1a von me
      AA1GAbe vont
      BAAabBA vote
      CBbfA vote*
      1a1BcbB votr*
      b2AbbC votre
      daa1B1B voud*
      ca1aBD voudrais
      2aBAeB voudrait
      hDgB1CD voul*
      ACc2AA voulais
      GAg2AA voulais pas
      dAaBcBD voulait
      aacaAAA voulu
      ebEBa1D vous
      1A1fBAA vous $
      bAaACa vous _ de
      1acaCa vous _ je
      aBaB1c vous _ l
      ac1abCA vous _ les
      d1AAB vous _ me
      AaA1Cb vous _ mes
      aC1aAaa vous _ mon
      EcAAaaa vous _ pas
      bAAAAb vous _ que
      AB1aCdb vous _ un
      eB4C vous _ vite
      BA1bbA vous _ vous
      Cc2A1A vous appelez
      fBAAAA vous dire
      CaA1b1A vous dites
      CeAA vous fermez
      BA2Abb vous inquietez
      BA2Abb vous inquietez pas
      acAbCC vous le
      CB2ba vous m
      BCAAd vous me
      B1ba1ba vous plait
      BAba1Aa vous plait je
      eBAACbA vous pouvez
      aB1c1b vous savez
      c1bCBCc voya*
      bDcBABd voyage
      eC1A1AB voyage $
      BAaAab vrai je
      B2bEeB vrai*
      c1aAEaB vraiment
      bBA1AdA vraiment $
      AA1A1f vraiment de
      ABCBaf vre
      B1AA1e vre $
      d2B1B vrem*
      AdAABBa vril*
      AdAABBa vrille
      bdFBdDf vu
      c1abcBA vu $
      baAAbAA vu _ la
      A1AA1Ad vu _ truc
      AeAAA1B vu des
      1aB1Aac vu il
      eB3A vu le
      AaAA1ad vu un
      A1AA1Ad vu un truc
      aBaBcAa vue
      BcbA1aB vwaz*
      BccA1aB vwazin
      1cf1aBE w
      Dbb w my
      ADb1bAb wait
      1a1c1Da wait*
      aAAbbAb waiting
      3B1Ae waiting outside
      Bc1cBBA waits
      Ba1b1BA waits for
      bBCABBf wake
      dABABDb wake up
      D1AgdCB walk
      Bc1b1Ba walk _ the
      cb1AA1A walk into
      DbccbCC walk*
      Cba1b walking
      Babc1CB walks
      aDfB walks in
      BfBA1AA walks into
      eaABADA wall
      fCA wall*
      dBAA walls
      k2FACD want
      CA1Ad want _ get
      dAAA1A want _ live
      a1AAAAc want _ to
      B1baAAA want a
      1ABAAbc want me
      gaCB1CA want to
      BdA1A want to be
      CA1Ad want to get
      dAAA1A want to live
      cEfBaDA want*
      baa2CA wanted
      aEeBaBa wants
      aA1Ad1B wants _ to
      bAbAA1A wants me to
      bAAbABc wants to
      CAABAh warm
      BAA1Af warm $
      AecCCCD was
      BDd1aAA was 0
      bAB1baA was _ a
      dAB1AA was a
      Eba was my
      caC1ABA was the
      1Bb1AcA wash*
      d2AAAB wasn
      d2AAAB wasn t
      hBBAABA wast*
      fBAAA1A waste
      eDc1BA watc*
      Caa1AdA wate*
      Caa1AdA water
      dBaabEA way
      d1AB1AA way $
      cB1C2A way to
      CaBe1B wc
      DcCFBid we
      AeaA1C we _ a
      BAa1Ac we _ got
      aBB1Ab we _ in
      BABAAbd we _ t
      CaAAaBa we are
      BC1ABdf we can
      1B2Bbc we can t
      BcB1a1a we don
      BcB1a1a we don t
      A1aA1cB we got
      BAA1abb we je
      Aca2C we moved
      CB2a1c we re
      CbA1AfB we vais
      BAa1Ac we vais got
      b2abBA we y
      BcaaABB wear
      1daB1BB wear*
      bBcA1AA wearing
      BeBB1BA wears
      B1f3B webc*
      B1f3B webcam
      Aba2AC wee
      dABAA wee brother
      D1c2bA wee sister
      Ea1aaba week
      E1AabbA week $
      BcA1A1a week _ je
      bCAcAAa week and
      Ad1Db1b week end
      BcA1A1a week end je
      1a1Cc1a week*
      B2Be1b weekend
      eB1AAAB weeks
      eB3D weeks $
      d1A1aCA weeks _ i
      G2A1j weig*
      F4g weight
      dCaaAAa weir*
      aBaaAAb weird
      aAAa1bB well
      1cAdAAB wen
      C1Ad2A wen i
      D1Cbd1i went
      1cAB1aa went to
      FaadaBa were
      CdBeAAA wet
      BaBA1cd what
      1Bca1BA what _ did
      BBaa1Ad what _ do
      1ADA1Bf what _ i
      AbbA1aA what _ m
      aCCA1Ae what do
      1CCA1Af what do i
      bbAAaA what happens
      F1iA1aC what he
      aeBAAaA what i
      AbbA1aA what i m
      cBABbAA what s
      bAABbA what s the
      B2eaAA what they
      baBaABB what*
      eaACAB whatever
      f1AAB whatever i
      E1Ae2B whatsapp
      Cjb1CEG when
      dEAb1Aa when _ get
      d1AA1AA when _ gets
      AbAaaAa when _ go
      b1c2aC when _ m
      1BbbA1A when _ re
      EgdaACD when _ s
      BfBBBCC when he
      Cd2AAB when he s
      D1CiB when i
      cDAb1Aa when i get
      b1c2aC when i m
      A1eB when it
      BaaBAba when the
      aAAacAa when they
      bbB1AA when you
      Ac1abBC when*
      Ac1abBC whenever
      GABbafa wher*
      EA1baeB where
      DBA1fB where _ am
      AaaAAAb where _ live
      f2AAAA where _ m
      B1bAaAA where he
      BAABdaa where i
      DBA1fB where i am
      AaaAAAb where i live
      f2AAAA where i m
      B1B2ac wherever
      FaBbbbB whic*
      FaBbbbB which
      D2aaaa which _ i
      AdA1A1A whip*
      AeAbAAA whips
      AdAb1A whips _ with
      BaAcABa whis*
      AA1c1Ab whit*
      1AdcABb who
      D1caABA who _ me
      aA1bbAC who _ t
      bcaB1AA who gets
      aBAd1bC who s
      aAba1CB whol*
      CaB1Abc whos*
      1bcbCBC why
      aAdB1B why $
      1caAAB why i
      DA1cba wifi
      BcAC1f wike*
      aBaCDaf will
      E1BBAde will _ me
      BBc1dBc wind*
      CDcadAc window
      B1baAab window $
      hAaDBBB wish
      a1bABAA wish i
      dAA3B wish*
      bBb1AcB wishes
      b1AcbF with
      E1d2Ab with _ and
      ABac2A with _ clothes
      DCdAAaa with _ i
      bBdaABa with _ in
      eC1A1BA with _ light
      bAAcAAA with _ name
      aBcAA with _ when
      1BEGcAf with a
      AcBBaaA with an
      ACeC1Ca with him
      AC1daAA with his
      aaB2bb with it
      DEddaaC with me
      BDc1BhA with my
      1adBbEB with no
      aAAaAAb with people
      cdBAACA with the
      baaA1Cb with us
      Bd1bBA with you
      1CbAcaB with*
      1CbAcaB without
      D1bb without her
      h1BBB without me
      Baac1Cb wiv
      ca1C1A wk
      b1fAACB woke
      b1fAACB woke up
      A1e1AB woma*
      A1e1AB woman
      eA1bBBA won
      dBACAAA won _ be
      bBb1A1A won _ have
      CaaBAAc won _ let
      dBAaaaB won _ say
      AaacAAA won _ tell
      F1A2Bh won _ wake
      eA1aBBA won t
      dBACAAA won t be
      bBb1A1A won t have
      CaaBAAc won t let
      dBAaaaB won t say
      AaacAAA won t tell
      F1A2Bh won t wake
      Cb1b2A wood*
      acA1aBB word
      AAAABBh work
      cAAAA1a work in
      ab1baAB work*
      cA1Cb1A worker
      aAAcAAb workshop
      acBBaAa worr*
      1aAAbAb worry
      cbAb1FA wors*
      bb1a1CA worst
      cAAa1B wort*
      iFACcEC woul*
      gBCA1DB would
      C1Ae1A would be
      dCaCcAA wouldn
      cCaCa1A wouldn t
      iDAA1AC wris*
      dCBiBBE writ*
      ab1b1BB write
      fCAbBCA written
      1AB1ABf wron*
      1AB1ABf wrong
      e1ABABA wrot*
      e1ABABA wrote
      b2b1AC wsh
      a1bAABB x
      ECaiaCg y
      B1daaBB y $
      aBBAcBb y _ 0
      1dBbAbB y _ a
      AAAd1AA y _ avait
      Baa1bBa y _ beaucoup
      BbbA1AA y _ dans
      CaAaABe y _ de
      eaDbacD y _ des
      C1bab1a y _ di
      DeABAAe y _ du
      aCab1B y _ et
      CdeA1B y _ eu
      c1B2Ba y _ i
      Ba1bA1c y _ la
      Ab1C2b y _ me
      AAAbb1A y _ mis
      BBAaB1f y _ mon
      ab1CCba y _ pas
      1Abc1Aa y _ personne
      bDBDAeD y _ plus
      B2Abd y _ pu
      daBA1AA y _ qu
      aCdABaB y _ que
      A1AAAAf y _ quelqu
      EBACBf y _ rien
      ba1ABBc y _ souvent
      CA1d y _ toujours
      BcbA1a y _ tout
      1DbbaAB y _ un
      cCcDcB y _ une
      1IaBCfc y a
      a1BAcB y a 0
      CaAcAAc y a de
      eaCaacD y a des
      Ca1AAAe y a du
      CdeA1B y a eu
      DAAA1ad y a le
      C3ABe y a mon
      dCBaD1A y a pas
      2bcBAa y a personne
      cCADCcC y a plus
      A2AAdA y a pu
      e1BA1AA y a qu
      eBAAAaA y a que
      AB1AAAg y a quelqu
      DBACBea y a rien
      BAAe y a toujours
      bDcbcBF y a un
      bAcCbAA y a une
      AaAcbC y aller
      eAAA1BA y arrive
      1A1AbcA y aura
      ACAa1ca y di
      ACAeacB y en
      1BAaadB y en a
      AAAd1AA y en avait
      BAAaAda y fait
      DfBbA1A y m
      CbAA2c y m a
      FgdBbAC y ma
      C1b1b1a y ma di
      CbfABaE y me
      FBDhbDC y mon
      d1AA1aB y pas
      BbAA2c y rester
      BABdaA y retourner
      acAAAAA y s
      CBAb2e y son
      AA1bAbA y sont
      D1bbBc y suis
      B1AaAc y suis plus
      CbcAAAc y vais
      BAab2c yan
      BBAC1g yaou*
      BBAB1e yaourt
      BdBa yard
      cAAAAb yaur*
      EcAaaAb yave
      EBAciDa ye
      BaAAcaB ye oswe
      Ab1C1b yeah i
      aDAdBCA year
      bABaAB year 0
      a1abBaB year*
      a1abAaB years
      Abac1AB yen
      Abac1AB yen a
      AB1AbCb yer
      AdBbb1B yes
      AaBac1A yes $
      b1BA1bB yest*
      b1BA1bB yesterday
      baBaAAb yeux
      cbAAAA yeux $
      DAbb1a yeux quand
      LGDkbAi yo
      BA1e yo _ ka
      DGBkaBB yo ka
      Da1caAa yo pas
      IAAacce yon
      B2AbdB yon jou
      B2AAe yora
      bfH2aB you
      1AB1Ad you _ be
      BdB2a you _ him
      B3dBA you _ to
      a2AAdA you d
      Ac1aaAA you do
      BCAA1g you get
      aD1Aca you go
      BAaBcAA you have
      abbAB you le
      AeA1AAA you learn
      AA1A1bc you take
      ABcb you un
      cA1CbAA you vais
      Ab1baAB youn*
      bAbBbAB your
      AD2bB your parents
      1A1dBB your*
      1BdA1aA yout*
      ABdA1aA youth
      2cAbCA yr
      2cBbCA yr 0
      aAAA1cA za
      EBBe1gB zafe*
      EAAb1fA zafere
      C1BgBaa zero
      abBa1B zieu
      BA1d1A zip
      ABd3A zizi
      AAAAAc zone
      BjABABA zore*
      bBCdaCb zot
      BBBj1D zot i
      A1AB1bc zot la
      BC1dAb zotr*
      BC1dAb zotre
      AAAacbA zour
      aDa1bdA ~Aba
      BABA2e ~Abark
      ABadaAA ~AbiAs
      1AAAaAd ~AbrUil
      AFjB1BC ~Abras
      BbcBa1d ~Ad
      Cba2Bd ~Adl
      BAAA1cb ~Ador
      Cbb1Aa ~Adormi
      1bB1BfC ~AdrW
      CbbCDb ~AfA
      Bf1A1AA ~AfAs
      bAAaAaA ~AfI
      BaAd2B ~Afe
      AdHaEJi ~Aferm
      BcAa2A ~AfermA
      CBBBgEA ~Afui
      bCBaAAa ~Ag
      AeB3A ~Agri
      eC2AA ~AjAb
      dbA1AAB ~Aje
      jCAB1AA ~Ajin
      hD1AAAB ~Ako
      AdBaB1A ~Akor
      D2c1b ~Akr
      AfBBaDa ~Ale
      dAcCABa ~Alev
      cABAA1a ~ApeC
      AB2aAc ~AplWEr
      DABCagA ~Aport
      adfGAAB ~As
      c1dCAB ~AsAbl
      DBjBBdA ~AsIt
      CCahA ~AsiA
      Be1a1B ~Asien
      2AABAe ~Asv
      bBABaAa ~AsverIg
      EmA1AIc ~AtA
      BcAcA1A ~AtAdu
      fA1C1B ~Atel
      bB1Ba1a ~Ater
      gCAC2A ~AteremA
      DbCca1c ~Ati
      aABaAAa ~Atier
      CBeaEcb ~Atr
      FBiBABA ~AtrenEr
      b1aBAAA ~Atrepriz
      aaCAcaA ~AtretiA
      aAbaAAA ~AvI
      CEjDBaA ~AvW
      eABA1Bb ~Avelop
      gCbFdHG ~Avi
      BbAcaBa ~CA
      eBcAA1D ~CAbr
      HEefDgA ~CAj
      AAacA1A ~CAjIg
      fbBCA ~CAs
      dABAA ~CAsQ
      BAcBA1B ~CAt
      BAhC2A ~CAtaj
      abBBAAc ~CAti
      B1abaAA ~CUl
      CeAb1AA ~CUld
      AAdB2a ~CUldn
      B1BB1ae ~CW
      a2hECB ~CWzi
      jHcCADD ~Ca
      C1EhDD ~Cak
      f2ABB ~CakI
      DccA1C ~Canm
      EaA1iCA ~Cap
      1CbAAc ~Car
      bDCABdb ~Carj
      AbAAdAB ~CarjEr
      bEBAAg ~Cas
      Fe1HgaA ~Ce
      Gcca1Db ~Cef
      AcAAaa ~Cek
      cBbCaAA ~CelU
      ACABAe ~Celt
      BCbdaBc ~CemI
      acC3A ~Cen
      AgaaDd ~Cer
      bCBEdA ~CerC
      DBaBdBd ~CerCA
      EA1hb1D ~CevE
      BB1cAb ~CevIg
      adcdCED ~Cez
      BBa2ca ~Ci
      ehCHAcA ~CiA
      Bb1AbbA ~CildrA
      B1afaBB ~Ciot
      BAc1aA ~Cir
      BBaEEie ~Co
      AaB1AcB ~Cod
      C1Acd1A ~Coe
      EcAAAeA ~Cof
      BBeeAC ~CofEr
      CA1DBfa ~Cofaj
      acAB1a ~Cop
      cBcC1BB ~Cor
      ce1b1DB ~Coset
      1AAhcBB ~Cosur
      1CAaAgB ~Cov
      fBjJ1Ab ~Coz
      AB1d1a ~Cozur
      ABAAcfC ~Cu
      BABeAeC ~Cuk
      BAdAAcC ~CurC
      1eA1ACa ~Cut
      gBACAAA ~ErE
      AdF1b1c ~Ere
      HDdbiGb ~Ero
      CBAgdCA ~Ex
      AfdaCCD ~I
      bAABb1a ~Ide
      cbABAAA ~Ifirmier
      CB1AAf ~Igri
      F1gC ~Ikl
      DAAc1bA ~Ikonu
      BAa1baA ~IportA
      fCABACa ~IpresiQ
      BBAa1c ~IsAdi
      kEaB1BE ~Iself
      BDdb ~Isi
      1aCb1Bc ~Isid
      CCi2AD ~Isist
      aBAabA ~Iskrir
      BA1AAc ~IstA
      CA1eaAA ~Ista
      bA1AAAc ~Isulin
      HBCiABB ~Isult
      AA1AcB ~ItAtiQ
      AfB1A1B ~Iterdi
      fBABAA ~Iteres
      d2ABB ~IteriEr
      1CE1g ~Itern
      afcDbdD ~Iterna
      BbAaA1a ~Iterviev
      bDBAAe ~Itil
      CAhBA1C ~Itim
      afcBBFa ~Ito
      CA2eAA ~ItrUvabl
      DC1CAj ~IvAdu
      1bAd1CA ~IvAt
      Dc1fB1A ~Ivit
      EA1iAA ~Ivizibl
      IdgE1Ab ~Qkl
      a1AbadD ~Qli
      CBbcbAA ~Qlin
      CA1Abe ~Qse
      ECabCda ~Qt
      bAaB1dA ~Qte
      bCbbbBA ~Qze
      DBAa1bf ~Ubl
      eBb1aCE ~Ubli
      f1BBDBA ~Ui
      CadB1eA ~Ur
      1D1Eefa ~Ut
      c1DbA1C ~Util
      CaCCBAg ~Utsid
      e1D1BAb ~Uve
      ABA1cdB ~Uvert
      aABB1ab ~Uvr
      aB2Bbc ~Uvrir
      BAa1dAA ~Uza
      Cb1Dd1a ~Uze
      DEBb2h ~aCe
      cBBCaaa ~aCet
      AAbBAca ~aU
      bB1AAfB ~abAdon
      acA1aBB ~abU
      cdbBEAB ~abi
      1ahAbEA ~abil
      aBbbAaa ~abim
      BBaD1f ~abit
      GgAdAA ~abitu
      BA1e1AA ~abon
      CBAbBgB ~abribu
      AAa1dC ~absAs
      E1iCBBD ~abuz
      DbAcDeA ~ad
      lCCD1DD ~adiE
      baaAAAa ~ado
      1AfAAAA ~ador
      JaBCal ~adr
      JFCCcma ~adres
      AbAb1b ~adul
      DafBABC ~adult
      AHAeAeD ~afer
      ABBfaBA ~afiC
      B2A1eA ~afor
      eB1C2A ~aft
      Ec1bbaB ~agI
      d1ABbBA ~ago
      fA1B1A ~agraf
      C1iCAAA ~agres
      BAd2A ~agresiQ
      Db1bAbc ~ajA
      d2A1C ~ajAda
      1Ff1gCF ~aje
      DABf1A ~akA
      BABf2A ~akUn
      aAAA1ac ~akept
      gABBAC ~akidA
      cc3CB ~akroC
      fBaBaBB ~akt
      BfBB1AA ~akuel
      b1CcEcA ~al
      CAadaAA ~alQg
      b1b1ACa ~alQj
      D1Acc ~alarm
      BAABaec ~alf
      1CbA1bB ~ali
      1eAA1AB ~aliN
      fABABAA ~aliv
      DAA2ad ~alkol
      aCb1aDa ~alon
      1e2a1B ~alor
      CbAbAab ~alov
      eC1Ca1B ~alreadi
      AABcAc ~alternA
      bC2AAa ~alumet
      CacaA1c ~amWn
      cC1A1Ab ~ame
      1A1A1Bd ~amen
      BCdhADB ~ami
      BB1e1A ~amuz
      AB1AeAa ~anQs
      1b1eBEA ~ane
      ACa1daa ~ani
      BAeAaAA ~animatEr
      fCB1AAB ~animor
      aAbabBC ~anion
      aaB1dAA ~anitIg
      accCAB ~anivai
      CFBceaB ~aniver
      cA1aADA ~aniverser
      dAD1a ~apA
      ACABCe ~apar
      BA1e2A ~aparel
      CAACBcd ~apartemA
      C1EfaEj ~apel
      AB1eaAB ~apelA
      DAjaAAD ~apen
      gA1CAA ~api
      ddcCCaD ~apr
      Dfa1bAB ~aprA
      EcBdaa ~aprAdr
      bACc2C ~aprAti
      ABb1Bb ~aprAtis
      EeA1dAA ~apri
      babBBB ~aproC
      gCAAC1A ~apui
      DcA1baB ~ar
      1AaBAcB ~arAj
      a1AAbAb ~arUn
      baAa1CA ~araC
      dABa1Ab ~arbr
      BbBaBbd ~are
      eDfDCGe ~aret
      bBbAAaB ~arier
      CbbcA1a ~ariv
      EabacAb ~arjA
      iIIICCo ~arm
      g2DAA ~armIg
      2CB2g ~arn
      NDEyBCD ~arsel
      BABg1AA ~arselemA
      1AABbae ~as
      CAc2cA ~asAsEr
      BCceAA ~asW
      bcBBAaB ~ase
      AadbBCA ~aseWr
      iCAaADa ~asi
      AAAa1Ae ~asid
      DgDEBeB ~asiet
      Dc1AAcA ~asistAt
      cCaABb ~asiz
      ACbAcbA ~askIg
      BAbBe ~asl
      B1BBbc ~asn
      ABfA1AA ~asolt
      BBbB1dA ~asosiatiQ
      B1Ac1aa ~asur
      dB2AB ~asurAs
      cBAC1ae ~atA
      1Ccc1Ba ~atAd
      BBAaBba ~atAdA
      bCCab ~atAdr
      c2ABcA ~atAt
      AeA1BcA ~atAtiQ
      ajE1BCC ~ataC
      4cCb ~atan
      EaDbAgA ~ate
      ABCeAbA ~ateli
      Bd1aBAB ~atrap
      fD1bbEa ~av
      BeB2bB ~avA
      cC1C1d ~avAs
      BA1a2e ~avIg
      1AC1ca ~avQ
      eFaDCdB ~avWr
      d1bCcBC ~avai
      1ACCBbb ~aval
      2cCdcD ~ave
      BacBb ~avek
      gAAB1CB ~avenir
      BCbBhCA ~avi
      ACAbaAd ~aviQ
      bBAA1c ~avril
      ABcd1BB ~azar
      AbADadB ~aze
      Cda1AaA ~azi
      Dc3b ~aziet
      BDAdbcb ~bA
      CA1bBcb ~bAC
      BEAiABA ~bAd
      hCBAAA ~bAdaj
      GDDeChc ~bAk
      C1ac1B ~bAt
      bHgEAf ~bI
      aCbd1BA ~bIg
      A1CbcbB ~bQ
      BAcb1aA ~bQbQ
      dcABBBA ~bQjUr
      iDba1BE ~bU
      BEfcACc ~bUC
      DDA1AfB ~bUf
      GbeBBAj ~bUg
      abAa1C ~bUilAt
      L1bBaAj ~bUj
      dBAA1cA ~bUji
      cc1aAAA ~bUk
      1cBAAaA ~bUkl
      gbA1BBB ~bUl
      B2AAcA ~bUlAj
      CBCCahA ~bUlAjeri
      BBAc ~bUlQ
      Cc1aB1c ~bUlo
      BEaCABe ~bUr
      A2AAdA ~bUrs
      1cAAaAa ~bUtei
      AABbAAc ~bUtel
      BBd2b ~bUtik
      CdAcaaA ~bW
      GcdC1Ab ~bWfriA
      aa1dAAD ~bWr
      EdBaedA ~bWt
      EfaDBCd ~ba
      AA1BadA ~baC
      BAbABdd ~babi
      1Cd1A ~babizi
      DjB3B ~baf
      JFEdfiB ~bag
      CCacgc ~bak
      DahacDA ~bal
      CbBd1A ~balQ
      BeAAABd ~balkQ
      2aeABB ~ban
      EC1DeBd ~bar
      e3BB ~baraj
      BbAAbbA ~barak
      1A1AAAe ~barikad
      AABdcAA ~bark
      B3eAA ~barselon
      BaAebCb ~bask
      a1ACBAd ~bat
      AgBAAAC ~batQ
      aDA1aCf ~bateri
      BbaeACa ~batimA
      1BaAgAb ~bato
      dDcBbBa ~batrom
      Dk1CAAC ~batu
      DB1b1Ag ~bav
      dCaCbaD ~be
      BA1A1eB ~beA
      DCcaAba ~beI
      ccAAAAA ~beNWr
      BgBB1BA ~bea
      EaCCBfb ~beb
      BbBAbcb ~befor
      BbAfa1C ~beg
      BdBaCdE ~bekoz
      BfB1DaA ~bel
      BAA1d ~beljik
      AFC1cda ~ben
      DegFACA ~bes
      l1CDBCa ~bet
      bbAABab ~betiz
      CBbBBhB ~betven
      gbaB1ED ~bezWn
      DAAicB ~bi
      cCCBAca ~biA
      eECCba ~biAto
      CA1b1d ~bid
      dBAaACb ~bie
      BeAAAcA ~big
      BeAA1Cb ~bik
      DCbaiCA ~bil
      ABAe1AA ~binom
      dC1BAdA ~birtdai
      1B1ABd ~biskot
      DBAA1ha ~biskui
      adC2b ~bit
      bcB1AAb ~bitA
      cBdA1AB ~bizU
      aGeDBDe ~bizar
      AAae1BA ~bizutaj
      aDA3e ~blA
      a2BBCd ~blAC
      bBaAAa ~blAk
      MoC1BEa ~blE
      D1ca ~blUz
      CBAfAaA ~blUzQ
      eBAABD ~blad
      AAad2A ~blagu
      ab1bABB ~blak
      C2bbA ~blaz
      adABABc ~ble
      eAAABAb ~bles
      aBA2Bd ~blo
      CAfDAbc ~blok
      EdB2ae ~blu
      BbbaAAa ~bo
      b1AB1bB ~boardIg
      bEgCa ~bodi
      d1AAADA ~bof
      a1ABA1e ~bok
      BBA1Cad ~bokU
      1CAAe ~bol
      aaCcaBB ~bon
      HkdC1BB ~bop
      BbdA1A ~boper
      eBAaAAB ~bor
      AAadaDc ~bos
      daBa1A ~bot
      cAbA1AA ~botQ
      BeAAAaA ~box
      eB1A1A ~brUilQ
      laHLFFE ~bra
      1C1B2f ~brak
      gDABABB ~brasel
      DA1BAiB ~brea
      1ABfAAB ~break
      C1ACAhB ~breakfa
      BAB2Cf ~breatIg
      CcbB2b ~bref
      fAABCaB ~bridj
      cDBcA ~brik
      EhCAAA ~brok
      AEAABjA ~bros
      C1a1abA ~brot
      CgCdADA ~brui
      EjACAAC ~bruiz
      LiacBad ~brul
      CB1b1Aa ~brulA
      hdDC1CB ~brulur
      C1AAd1B ~bruxel
      GBbahda ~bu
      AA1AAd ~buf
      BAdAAbB ~bui
      BAAaAcd ~buildIg
      ChABAB ~buletI
      CAAh1BC ~buli
      DgCBAaB ~burn
      cCc2CA ~buro
      fBB1BAc ~but
      EBdb1cA ~buz
      afBAAaA ~bve
      FiA1BaB ~dA
      LC2BAp ~dAj
      CBeAa1A ~dAs
      A1EbeAc ~dE
      AA1cABd ~dExiem
      1DdAAca ~dI
      DccCDgE ~dQk
      Cba3b ~dU
      EEiEDjF ~dUC
      B1AAdA ~dUblur
      aB2caA ~dUdU
      cDBbABA ~dUlEr
      abAA1Cc ~dUvA
      DbcBAAh ~dW
      CibGBDa ~dWg
      c1AA1C ~dWng
      AgADa1D ~da
      cFB1ebE ~dai
      GCAgAda ~dal
      DaeACca ~dam
      BEbcfaA ~dan
      Fe1BfB ~darQ
      dBcB1Ca ~dark
      Bb2BeC ~daron
      mDBDABA ~dat
      bb1cABA ~davA
      b1AaAbB ~davWr
      aBbcAAa ~de
      BBeEABB ~deCabil
      DA1k1AB ~deCir
      b1AaBbb ~dea
      AAcC1Bd ~deal
      beDbBFc ~debU
      EA1b2c ~debUC
      BBA1Af ~debrUi
      ADB1agB ~debrUil
      1BDbB1e ~dedA
      AAADAae ~defQs
      D1Ba2g ~defi
      daAA1D ~degUt
      BDA2f ~degaj
      hCBAAAA ~degr
      1aAf1Eb ~dei
      CB1AAh ~dej
      BCABAhA ~dejEn
      eCAFdC ~deja
      C1Bj1aB ~dekol
      eBCA1Cb ~dekroC
      baAaAAA ~deku
      BAcaAA ~delet
      BAAd2A ~deli
      cCAA1d ~demA
      Bai1AaC ~demAd
      DCCAe1e ~demAdA
      bDECcbB ~demI
      bC1b2a ~demQt
      EdCbCcb ~demenaj
      I1gCdAA ~demi
      DAEAAgB ~deor
      HABBAmC ~depA
      BBa1dAa ~depar
      A1AABd ~depo
      eB2AAC ~depresiQ
      CDcb1ab ~depui
      bcABAbA ~derAj
      A1bcbAA ~deri
      DC1caab ~derier
      1AdaAAD ~derni
      2Bbb1c ~dernier
      aBAAac ~des
      A1Babbb ~desA
      FABadCg ~desAdr
      cA1AaC ~desAdu
      cA1aAB ~desI
      hEeBbBC ~desin
      eA2AC ~desiziQ
      EhEcBC ~desu
      aABBACi ~det
      B2c1Ba ~detUr
      eBDbAaA ~detest
      hB1C1AA ~dev
      AbCcCBd ~devA
      A1CeAbA ~devWr
      Dcaa2A ~devenir
      aBadAEA ~devenu
      1aDa1Cd ~deviA
      Df3A ~devin
      c1AA1CA ~dezerv
      dA1Ba1B ~dezol
      dFgDBa ~di
      gBABCaC ~diE
      AbbBdCB ~didn
      dBBaAcD ~die
      B2aAeA ~dif
      B1BCcfA ~diferA
      B1C1cb ~dimAC
      GCaDAlD ~din
      BAeccCC ~dir
      daDBeCA ~direk
      CeA2A ~disiplin
      cAbAcBC ~diskor
      BbbAB ~diskut
      baAbAA ~dispAs
      bAA1cBD ~dispar
      c1A1CAA ~dispares
      1a1cACA ~disparetr
      JBA1nCb ~disparu
      1aABbb ~disput
      bAABe1A ~dit
      1cB1Bcb ~divors
      CCfeA1c ~diz
      C1AeCab ~dizA
      CeAb1bA ~dizQ
      BB2Ae ~dlo
      LkAeacE ~do
      Bb1BAb ~doe
      AaAaabB ~doesn
      bcCb2E ~dog
      dCabaEB ~dogt
      bcB2BA ~doktEr
      eA1A2A ~dolipran
      CDbAAhB ~domi
      BC1AAdA ~domisil
      eCbCFcB ~don
      C1cHFjD ~dor
      I1gdcCa ~dorm
      dC2AdC ~dormA
      BACAccB ~dormi
      Cc1BDda ~dormir
      bbAbBAC ~dortWr
      aba1CAA ~dosi
      AbbbAEd ~dovn
      A1AAbAe ~dovnst
      AbcCBbB ~dpui
      Dc2A1B ~drIk
      Fd1b2a ~drW
      DcBaba ~drWt
      jDaABBB ~dra
      AeAB1AA ~drag
      dBA1bCB ~drav
      AfC1aA ~dres
      AEcEcBd ~driv
      CCc2Ae ~drivIg
      CA1B1ac ~dro
      DCbBAAd ~drogu
      1AAcAAb ~drol
      AgBcB1B ~dur
      AAAAeaC ~duv
      BBfaADA ~eCAj
      DBC1jBB ~eCap
      Bf1a1A ~eCarp
      bdFiCFB ~ea
      Bc1b1aA ~eaC
      bcBBdEa ~ear
      baAbA1A ~earIg
      CCad1dA ~earli
      E4fb ~eatA
      DaBaAcc ~eberj
      DA2AgA ~eberjemA
      AcCa1A ~ed
      AGAACBk ~ede
      c1A2Bb ~edj
      aeCD1d ~eduk
      Ad1BdBA ~edukatEr
      Aa2cC ~edukatif
      dAbAB1B ~edukatris
      ABd1ABc ~efas
      CabbAaA ~eg
      B2ABfA ~egliz
      ABACbd ~egten
      fAAB1AA ~eguil
      BdAAA1b ~eie
      AdAA1A ~eiebrov
      d2CACb ~ekUt
      AAAeA1A ~ekUtEr
      D1agABC ~ekip
      Db1cd ~ekol
      D2AgaA ~ekonomi
      cA1bAAA ~ekrA
      afDBA1B ~ekraz
      hGAFADc ~ekri
      1AD1aeb ~ekrir
      c1ccDAB ~el
      ABBcc1A ~elEr
      fC1A2A ~elastik
      BaAdaBA ~ele
      Ed1AAc ~elektrik
      eBAAA1A ~elektrisit
      AA1b1dB ~elevA
      ca1AAAB ~els
      B1daCCB ~eme
      A1bAbCc ~emen
      BAbaA1a ~emoji
      bAAA1bB ~enUg
      BdAd2D ~ene
      HnDCBCB ~enerv
      Bac1AAA ~enmA
      aBAaAb ~ep
      cBBA ~epQj
      bBAABbc ~epi
      CfbBABA ~epol
      bBae1Eb ~er
      eAA1ABA ~erEr
      CA3d ~erb
      2dA2D ~erbnb
      BcCbdBa ~ere
      gBCaABC ~erself
      1BAAbBg ~es
      BDAAABf ~esAs
      jCABBDA ~esai
      BDa3b ~ese
      BfAeCAC ~eskali
      1CB1gD ~eskap
      Ad3BA ~eskiv
      d1AA1BA ~espWr
      GA1ClCA ~espaN
      fAA1B1A ~espr
      A1AA1Ad ~estat
      aB1b1bB ~estomak
      B1cbAb ~et
      e1CBbAC ~etI
      eB1BbC ~etIt
      CDCbfCf ~etUf
      ae1ABAA ~eta
      dCB2a ~etabli
      CA1d1A ~etablisemA
      gCAABa ~etaj
      aAc1ACc ~ete
      CBfaA1B ~eteA
      eB1a1AB ~etr
      CiBAACB ~etrAgl
      1AAa1Ae ~etrAj
      aC1Aa1c ~etud
      BaAacAA ~etudi
      fCBAaBA ~evA
      C1aAAbd ~evanUi
      AeAcaCA ~eve
      BdBCaca ~evenIg
      B2cDbC ~everi
      fAA2BA ~everibodi
      cABcABA ~everion
      e1E1BaC ~everitIg
      CA3Ae ~everiver
      1A3eB ~evikt
      C2adAa ~evit
      eBAb1BA ~evri
      Aa1acB ~exaktemA
      CAhAAAA ~exij
      bCAbDAC ~exist
      DgBa1AA ~exkuz
      dBcaaBC ~explik
      gEb2DB ~expr
      CBB1BhC ~expuls
      1AAAAcA ~expulsiQ
      1cB2Cb ~exteriEr
      1Dd1aa ~eze
      aABAcAa ~ezit
      FBB2j ~fA
      cIB1BEl ~fE
      aBBbbAa ~fEil
      FHCJapA ~fI
      ad1DABc ~fIj
      CAAA1db ~fIt
      EABlCFD ~fQ
      f1ECcBa ~fU
      AeBA2A ~fUet
      ABAAAea ~fUil
      DgAbABA ~fUlar
      dBCBA ~fUn
      Ea1AAeA ~fUr
      BiB2BA ~fUrCet
      BA1A1d ~fUrgQ
      eCA1aAB ~fUrten
      eDaB2A ~fUt
      cBBaaCA ~fUtr
      1BBaAdB ~fUtu
      CcaagaC ~fW
      DAACiAE ~fWe
      1g1AA1a ~fa
      EcA1baA ~faC
      ECBga1B ~fak
      dabCABB ~fakQ
      AdbC2B ~fal
      c2AABb ~falez
      b1aCcB ~fami
      EfbBAA ~famil
      cBABAab ~famili
      1bbAaaA ~far
      BB1bBeA ~farin
      g2AABB ~farmasi
      aadaADc ~fas
      BB1d1A ~fasQ
      Cb1c ~fasil
      EeAAa ~fasilemA
      Dda1AAA ~fat
      dBCACCB ~fatigu
      dB2AAa ~faz
      EAibBhD ~fe
      f1aDDBA ~fel
      De1ABBc ~fela
      BAeBABB ~fem
      1ABacCd ~fenetr
      f1bBBDb ~fer
      DAAAjBA ~feri
      bBfCAaA ~ferm
      Bca2aA ~fermA
      DbaCCf ~fermetur
      BaeEAA ~fes
      BaBa1d ~fet
      dAAAA1A ~fevri
      CbfaCAB ~fez
      dCbadAE ~fi
      gDAb1Ba ~fie
      1AaAdbC ~fiften
      B1bAa1B ~fifti
      AeBa1BA ~figur
      aABdhIB ~fil
      bAAbc ~filEl
      IEjaBCE ~film
      aaBCB1c ~fin
      aaF1FhD ~fini
      1BB1bCc ~finiC
      hCCD2C ~finir
      Gb1faBd ~fir
      BABbAdA ~fiv
      c1bCA ~fix
      bcC3A ~flEr
      CjDBAAB ~flIC
      aC1B2e ~flIgu
      CbdDAb ~fla
      CcADcBd ~flik
      ccBC ~flip
      C2AfAA ~flixbu
      BaBABad ~flor
      1ACAabA ~fo
      c1A1cB ~fodr
      bBbAcCA ~fol
      aC1c1A ~folov
      B1BBA1g ~folovIg
      EaBcbCe ~fon
      CeACdAb ~for
      dA1AaAA ~forI
      cDA2aA ~forj
      Bdb1aaC ~form
      aCdA1AB ~formatEr
      bB2ca ~formatiQ
      CHrFBCC ~fors
      Bd1A1BA ~fort
      ABA1dBA ~forti
      cCAc1B ~fos
      DcaCe1D ~fost
      1bBABbB ~fot
      bAAAAab ~fotbal
      aAlECED ~foto
      CBfA1Aa ~fotograf
      FCfa1ac ~fotografi
      CCj2BC ~foz
      e2BBBA ~frACemA
      AbAbaCA ~frAk
      b2BaCa ~frAs
      abBAdC ~frQ
      BA1Ae1A ~frQtier
      2CCAfA ~frW
      Cca1A1b ~frWd
      ad2CDE ~frap
      A1Ad1AA ~frapA
      bcB1BBA ~fraz
      Fa1Fbeg ~fre
      eAAB1BA ~freC
      HccA1ac ~frer
      BaB1a1b ~fri
      Baaca1A ~friA
      B2BdbA ~fridai
      B1cBAca ~fridj
      GBBAaiA ~frigo
      A1AA1eA ~frijid
      CAjDAAB ~frot
      FACAnDA ~fug
      MGEDvJE ~fugu
      CB1AiEB ~fui
      HDAArFD ~fuj
      DB1ABfc ~ful
      EAACCCm ~fum
      gBBAAC ~funeral
      b1aBBAa ~funi
      gAB1ACa ~futur
      aCA1BAc ~fuzi
      hKCAAAg ~fuzil
      cAA1AAA ~fve
      bBacABb ~gA
      C1B2Bh ~gAg
      EG1cAcf ~gI
      fBBAACB ~gU
      1ABdaBa ~gUrd
      HGDgBlB ~gUt
      ACabdBa ~gWng
      Oa3ak ~ga
      eCA2AA ~gaC
      aAeAaCA ~gad
      CAAfBeC ~gai
      aBd1CBa ~gam
      dcC1AA ~gamI
      Ca1A1c ~gamel
      Ca3cA ~gamin
      FCB1e1d ~gar
      ccCBA ~garaj
      bBBD1Ai ~gard
      BBbAAdB ~gardiA
      E1dc1BB ~garkQ
      GaCg1bb ~gat
      1ABBaeA ~gato
      jDBDAB ~gav
      dbAA1AA ~gla
      bfEAABA ~glas
      FcdA1aA ~glis
      aBcAAba ~go
      B1AaabA ~goC
      hBCABBC ~godbi
      adCbBB ~goe
      aBBBeA ~gon
      CbaEABe ~gorj
      BabACbb ~gos
      ABbcEBe ~grA
      CbcAaaB ~grAd
      aDbaABB ~grAda
      DdbAAbB ~grAdi
      aBbAbB ~grAj
      CaabBAA ~grU
      aAB2ac ~grUn
      ADDiDBD ~grUp
      gDAAAaA ~grat
      D3B1d ~gratui
      b1ABAAb ~grei
      b1AA1Da ~gri
      dbBBAAA ~grif
      eC1A2A ~grifur
      ADBebbA ~gril
      CBaA1Af ~griz
      aeCBAeB ~gro
      AAfCA ~grop
      CfAaBBA ~guEl
      AAABaab ~guar
      Bbab1Ba ~gue
      dbAA1AA ~guer
      DAaBbBc ~gui
      cA1BBAA ~guitar
      Cabe1Aa ~iA
      c1B1ABc ~iE
      AABbab ~iNor
      IAAcabf ~iQ
      1dD2bC ~iU
      bAbbaBA ~iUr
      BBAC1g ~iaUr
      DcabaA ~iav
      A1AAcBb ~idA
      BbC1bCb ~idAtit
      BBA1fD ~idIg
      faDABBA ~ide
      1cBbb1B ~ie
      cD1fDCB ~iear
      BAIAeba ~ier
      b1BA1bB ~iesterdai
      KKElbEe ~il
      Dc1BAda ~imEbl
      1acB1AA ~imaj
      bBAAc1A ~imajin
      BeaB ~ime
      BaBdAA ~imit
      eB1B1BA ~inutil
      bBABAc ~ior
      bA1ABc ~iora
      eBAB1A ~ip
      BAaA1c ~ipi
      AgCA1Aa ~irQ
      fACBCcA ~ire
      e1abB1B ~is
      1BA1hCA ~isi
      DB1aabd ~isn
      DgBbBC ~istWr
      afBCDcC ~it
      bF1A2c ~itIg
      bCABbeB ~ive
      BBcB2c ~ivr
      1BACAgA ~izi
      d2BA1a ~izol
      bCEA1Bh ~jA
      dE1ACBd ~jAb
      Ae1BbAA ~jAdarm
      BB2d ~jAdarmeri
      Cac1aCA ~jAtil
      cAAA1BA ~jAvi
      aGddBAa ~jE
      aCCCadA ~jEdi
      bbAD1d ~jEn
      bbdcDaD ~jI
      BA1dA1B ~jIp
      DBBccdC ~jU
      Cd2A ~jUA
      A1caDAa ~jUe
      DCEAhbA ~jUr
      fCAbAAB ~jUrn
      bbCa2b ~jWn
      BhC3C ~jalU
      AAb1d1B ~jam
      abBAbAA ~jardI
      eAAaa1B ~jatA
      AhbA1CC ~jav
      Ba2AAe ~jdW
      CEaDAkD ~jdor
      Ddacaaa ~je
      1Ei1ACA ~jeA
      aCAb2a ~jekri
      1gCBBdB ~jel
      fAA ~jemer
      eCaABaA ~jen
      1AcB2B ~jenA
      dhE1AE ~jenU
      Dd3aA ~jeneral
      ceCcEaD ~jet
      DBCeAaA ~jetA
      AAad1B ~jetIg
      CjAD1CF ~jifl
      cAB3b ~jil
      HCBdBgA ~jimnaz
      KBelbEA ~jirl
      CaeDBdA ~jiv
      gBCAAA ~jivA
      cAb1Baa ~jivIg
      fadADBE ~jle
      bCbAbAa ~jmA
      DEcBcAg ~job
      2BcAB ~jok
      b1Bc1AB ~jokIg
      1bdBAAB ~joli
      dE1BcC ~jor
      DAAAeAa ~jpar
      gAaBACa ~jplEr
      2aBcB ~jr
      FeCacA ~jrAtr
      dCA1cAB ~jregard
      fB1A1BA ~jse
      fBABAAA ~jser
      AAAABd ~jskat
      fF1CeEA ~ju
      aA1acaB ~juI
      CeeEBB ~judo
      BfCa1b ~juj
      eBAA1aB ~jumo
      b1aAAbB ~jun
      AAfB1AA ~jup
      aaD1a1b ~jur
      1B1d1aC ~jusk
      cAEEeBB ~juska
      gDABAeC ~jusko
      cABCbAa ~just
      bBAAaa ~jvUdr
      FcmAaBI ~kA
      BBbBbdB ~kApIg
      EA1bAeA ~kAten
      FECbBfB ~kAtin
      aCaA1ac ~kEr
      EaA1aca ~kI
      BBbab ~kIz
      BB1haab ~kQ
      1F1BgB ~kQbiA
      CHDAbAk ~kQdui
      dBaCABA ~kQfi
      1cACAAc ~kQfisk
      eCA2BB ~kQpa
      Bba1AAd ~kQpaNQ
      ECaaBhB ~kQplik
      hAaDCCB ~kQprA
      DAccaBa ~kQprAdr
      f1AB1B ~kQpres
      gB1ABC ~kQprim
      eA3B ~kQsern
      1B1AdaA ~kQserv
      fgGAcDc ~kQt
      BbCa1c ~kQtA
      ACdacCB ~kQtinu
      cBcbEDB ~kQtr
      CABCBcg ~kQtra
      cdCAbAB ~kQtrol
      BcAd1aB ~kQversatiQ
      BABBABi ~kQvuls
      ImGfDBI ~kU
      gCD1Aea ~kUC
      D1bA1dA ~kUCaj
      bDdA1aA ~kUet
      hDBCCcA ~kUl
      1cA1ABB ~kUlEr
      GdAgCAb ~kUlWr
      A1bAcBA ~kUldn
      2cCA1A ~kUn
      CAAAAiA ~kUnsil
      b2A1Cb ~kUntri
      BGcdfh ~kUp
      eBA3A ~kUpA
      B1cAAc ~kUpl
      iDBE2A ~kUpur
      EcadCDh ~kUr
      bcAacBB ~kUrA
      fABA1CA ~kUraj
      FbEBBlC ~kUri
      A1AadBa ~kUrir
      Ba1acAb ~kUrs
      daBAaAB ~kUt
      CBA2Bh ~kUtla
      bHDEADl ~kUto
      ca1aAAA ~kUverkl
      CAaA1iD ~kUvertur
      HadAAcg ~kUzI
      aA1bcCA ~kUzin
      1AB1eAA ~kUzu
      aAACAaa ~kW
      aEeaaBA ~kWfur
      CaAaAa ~kWn
      FafDABc ~kWns
      cBECeaA ~ka
      A1HDiHd ~kaC
      ABAb1b ~kaCA
      1Ba1dBb ~kaCet
      C2f2A ~kaNot
      CBbAfA ~kaban
      ACbcaaA ~kabin
      BgCB1AA ~kabl
      A1BAAdB ~kadena
      B2AAfA ~kadi
      BAfCaBB ~kado
      AAAabeC ~kaf
      aBAAA1d ~kagUl
      C1BbedC ~kai
      CAABBgA ~kaj
      FBDgbcc ~kal
      ACfB1B ~kalI
      eaABADA ~kalit
      kAEaAEE ~kalm
      1c1dCca ~kam
      ABaaAbA ~kamara
      CBBiC1a ~kamarad
      E1ecbAB ~kamera
      hC1abD ~kamiQ
      BCAB1bf ~kamionet
      CA2BeA ~kana
      dCB1A ~kanal
      B1ACCgA ~kanap
      AAbA1Ab ~kano
      baAbABa ~kapt
      AaAeaBA ~kapuC
      cBAbhCe ~kar
      A2d1CB ~karAt
      baBAAAe ~karabin
      AAa2bC ~karavan
      AAAaAcA ~karefUr
      ADeA ~kares
      cCADBbe ~kari
      caAAB1a ~karn
      caAAA1A ~karo
      bBAbAaA ~karpAtri
      DFEFnd ~kart
      eB1BEeC ~kartQ
      BB1d1cA ~kartabl
      FCCBa1m ~karti
      DdBgBAB ~kas
      BB1aA1d ~kasA
      BbBbBAb ~kask
      BAeA1Bb ~kastIg
      Ad1aAA ~katC
      aAAA1cA ~katerIg
      DA2d1a ~katorz
      BDBcAe ~katr
      1aBdbDA ~katriem
      CfeDdGC ~kav
      CA2fCA ~kaval
      AeCAAab ~kaz
      DCBgCfD ~kazi
      E1aiABA ~kdi
      fCdAaBB ~ke
      C1A1ccb ~kei
      d1aCaDA ~kel
      BB1g1AA ~kelU
      ebDBabb ~kelk
      CAbB1ac ~kelkI
      eB1C1A ~ker
      AAA2cc ~kes
      beBDaBc ~kestiQ
      BA1ABeA ~ketCu
      Ae1AAC ~ketl
      C1a1ac ~kevI
      BADf2c ~kfa
      BDbbbbb ~ki
      CB1Ac1c ~kia
      baAbAAB ~kie
      1f1aBB ~kiet
      DAADBge ~kik
      AB1a1Ad ~kikIg
      Fgde1Db ~kil
      eABCBcA ~kilo
      DAhA1A ~kin
      B2AAe ~kipIg
      f1bBeGC ~kit
      1aBBAac ~kitCA
      bAaBaAa ~kje
      B1AAfBB ~klIb
      1eAa1AA ~klU
      dAaB1A ~klWzQ
      B1AeAaD ~kla
      FlC1a1D ~klak
      A1CbB1A ~klas
      CA1ca1B ~klasmat
      DAAiBAa ~klaz
      AeaD1aa ~kle
      fBA1BA ~kleA
      AAbaAcE ~kliA
      fAAABA ~klif
      1bAAAc ~klik
      BCAA1f ~klio
      d2BaCB ~klok
      bcBB1A ~klop
      BBdc1aC ~klot
      eA1A1C ~klovn
      1B1B1eA ~kloz
      KAiaAeB ~klub
      e3AAA ~km
      aacB1AA ~kne
      bDACAAf ~knif
      FfbDf ~knov
      b1BdAaE ~ko
      CABe1a ~koCQ
      bEbabCb ~koEr
      CmDDBED ~koN
      1BAdaA ~koa
      FCbahAA ~koaC
      ceACACA ~kod
      D1BBBBg ~kofr
      BcAa2A ~kog
      acBB1Ba ~kok
      DhAA1B ~kokar
      EhbaDBA ~kol
      aAca1AB ~kolA
      D1dC2d ~kolegu
      FECeb1A ~kolej
      cAAA1aa ~kolektion
      AAAaaAb ~koli
      BBiCABA ~kolo
      dAAA1bB ~kolok
      caCcCbD ~kom
      dA2BBC ~komA
      Bc1a1dC ~komAs
      CB1cb1c ~komIg
      HEAdhfb ~kon
      bAAAB1b ~koneri
      DcAeCCb ~kones
      BcA1AbA ~konu
      fA1A1AB ~kop
      a2Bae ~kopI
      cBAaA1A ~kopi
      1AaBbaa ~kopin
      fFkBCBD ~kor
      gACaBBD ~kord
      D1ad1Ab ~koridor
      BbAbbaA ~korn
      Eeabfc ~kot
      Fh1B1aA ~kov
      CdAdC ~koz
      aeBAAA ~koza
      CBCf1aA ~kpe
      A2C1e ~krUt
      iAaGA1b ~krW
      cbA1aAD ~krWr
      F1bmBAB ~krWz
      a1BbAAb ~kraC
      EBAf2a ~kraCa
      cBAaAAA ~kraiQ
      bgCAABB ~krak
      bCAC2c ~kram
      CdAA1Aa ~kran
      EBBj1AB ~kre
      B1DhC1A ~krev
      FoC1EHA ~kri
      B2eAB ~kriA
      CAa1aaa ~kriIg
      gBAC ~kriz
      1AAdAA ~kroC
      BC3f ~kroket
      B1BB1kB ~kru
      adBaBAA ~ku
      AC1AAd ~kub
      C1bBAbd ~kui
      DeAA1dA ~kuir
      kH1FABA ~kuis
      1cCbCaa ~kuizin
      DAabaAA ~kulot
      CdAABdA ~kupboar
      CbbAAa ~kur
      bcAA1AA ~kurtI
      hCB1ABB ~kut
      b1ABAaA ~kutIg
      B1BfBAA ~kuvet
      dAEabBb ~lA
      BdaaA1A ~lAdemI
      CA2AdA ~lAdlor
      Ae1bAA ~lAf
      CAabbaA ~lAp
      GiDf1EB ~lAs
      DCCjbaA ~lEr
      BCbaBdB ~lI
      DBCfAbB ~lIC
      CbDcabB ~lIdi
      Hdbfb1C ~lIterna
      daBbABD ~lQg
      gBADaCA ~lQgtA
      CdaAA1A ~lQgu
      cCBAcBA ~lQtA
      dcAAABA ~lU
      Bc1A1Aa ~lUC
      B1aAAc ~lUe
      c1BCaAA ~lUr
      Cc1a1aA ~lUrd
      DDdA1gB ~lWe
      JfdbeFB ~lWn
      d1AAaBb ~lWr
      A2dBAb ~la
      eBACCac ~laC
      AD1Aabb ~laba
      Bb1c2A ~labitud
      CA1aAad ~lajA
      bCBAAac ~lak
      Bd1AcB ~laka
      FdA1cb ~lakai
      jDCFCC ~lam
      eAA1bCA ~lan
      e1ABAbB ~lanm
      Cbd2B ~lanmA
      AAcBA1c ~lanui
      CB1bAb ~lapli
      AaAA1eA ~lari
      FFaAbce ~larjA
      c2bAC ~larm
      C1Ac1aA ~las
      eaBA1A ~laser
      CeaaaC ~lat
      dCEdBab ~lateli
      ECiACeC ~lav
      1ABD1gA ~lavabo
      DAAAAeA ~laveri
      fAAA1CA ~lavi
      EAA2i ~lavomatik
      1BAaBiC ~le
      aDBdAcC ~leC
      AdBcaCB ~lea
      1ACe2a ~leak
      HkBAbBB ~learn
      dCcaEeb ~leav
      BbAbdBB ~leavIg
      gBacCaB ~lef
      DD1BBmA ~leftov
      cAACfCa ~leg
      EbABaaA ~legal
      AAAA1d ~legli
      d1A1AAA ~legu
      BbA1b1A ~lekel
      A2AAdA ~leklerk
      D1Af1ba ~lekol
      gCCA1bB ~les
      Da1b1bB ~lesA
      AB1c2C ~lesQ
      eBBBAcB ~let
      cCAAAbA ~letr
      BgIfDD ~lev
      CbBB1Bd ~levr
      bhLfdcf ~li
      dAA1aA ~liN
      DdAAeCB ~liQ
      CbdB1AA ~libi
      B1BAAfA ~lidl
      gaBCABB ~lie
      dAcFADA ~lif
      CBbab1a ~lig
      dCBAA1a ~ligt
      AAb1b1C ~lik
      BaAAbB ~likid
      ACAah1B ~lil
      fACBAaC ~lin
      A1Af1B ~lir
      AaaaAAb ~lis
      dA1ABBb ~list
      BbCCbea ~liv
      1A1ABfC ~livIg
      bDE1gCa ~livr
      C1fAAAA ~livrEr
      AaaCAac ~livrezQ
      BB1c2a ~liz
      bBBhAbC ~lo
      CAf2A ~lodj
      D1CjBAB ~log
      ECaAAee ~loj
      C1A1AeB ~lojemA
      bBEdCac ~lok
      eEAbcBB ~lokIg
      BEca1eA ~lokal
      AbAD1db ~lol
      ccA3B ~lopital
      BbCbb1a ~lorsk
      BA2Bg ~lotel
      BCAA1fA ~loto
      d1a1CaA ~lotr
      bCfaADB ~lov
      CfBB1aa ~loz
      DcfcCCD ~lui
      bba1AAA ~lumier
      JdAgABA ~lunet
      EbABfA ~lvA
      cAA1adD ~mA
      gAAEBCC ~mAC
      bB1BBad ~mAd
      FEJAKnE ~mAj
      AB2Ad ~mAjeQ
      b1AaaAb ~mAk
      DDAeddA ~mAto
      CAABAiA ~mAz
      ce2BAB ~mEbl
      cFAhAA ~mEf
      EfiBCCb ~mI
      BABf1AA ~mIsult
      b1C1CAd ~mItenA
      AacdEaD ~mQ
      fABBBBA ~mQd
      CAabcab ~mQdai
      BABe1AA ~mQgol
      1A1BA1d ~mQsiE
      BbbAAAA ~mQsiEr
      CA1e1AA ~mQstr
      DaEAbCj ~mQt
      1BBcA1b ~mQtA
      CAf2AB ~mQtaj
      g1dFCEA ~mQtr
      dAAA2A ~mUCWr
      CB1dBeB ~mUil
      cbB1ABa ~mUn
      kCCCDDE ~mUrir
      baAaAaD ~mW
      d1AAbaB ~mWA
      CabaAB ~mWen
      dAA1DdB ~mWn
      B1a1caA ~mWti
      AB1CdbA ~ma
      CdBaAa ~maC
      BhAA1BB ~maCWr
      BHADAAj ~maCet
      BD1b1db ~maCin
      bGcd1BE ~mad
      cAa1ABA ~madam
      BAA2Ae ~magazI
      AaA1AcA ~maib
      FA1CbhC ~majEr
      1bbcdBD ~mak
      BaA1bB ~makQ
      CdA ~makilaj
      CdaaBDc ~mal
      BBAfBcC ~malad
      eC1a1B ~maladi
      AdAA1AA ~maladrW
      CfA2A ~maladrWt
      BAAA1bd ~malez
      a1d1CA ~mamA
      faAACBA ~mami
      AAdBa1A ~manaj
      c1ab2B ~mani
      ABd2A ~maniA
      A1bBc1a ~manmA
      AF1l1CC ~mapel
      eaBDBdE ~mar
      EcDaddA ~marC
      CgEEDDg ~mari
      Db2bBc ~mariaj
      aiCCCCI ~mark
      BBAc1bA ~marmai
      DBBgeCA ~marsel
      Bf1A1AA ~martin
      bBBC1Ac ~marto
      CDgB2A ~masaj
      bBaCa1a ~mat
      CE1e2c ~matAd
      aeBBA ~matC
      aBCbbcB ~matI
      CBA1Ah ~matela
      AAfAAAB ~matur
      dA1AABb ~md
      ab1Aa1C ~mdr
      AbeBBaH ~me
      bbAAaAC ~meA
      EdCg1BB ~meCA
      CA1C1fA ~meal
      fcE1ABA ~medesI
      dDaA1A ~medikal
      hAABCDC ~medikamA
      eA1B1AD ~medok
      BgAA1A ~mego
      dBAAAcA ~megri
      MdfBbBg ~mek
      c1BAAB ~mekanik
      B1abbaA ~mel
      EAA2Ah ~melAj
      hABC1AG ~melEr
      iDFe1BD ~mem
      ecABACa ~menaj
      GBaf1aa ~menas
      ABCb2b ~menasA
      BC1A1Ae ~menaz
      cAcA1CA ~menm
      d1B2AA ~menuizeri
      EgDG1da ~mer
      Bb1cBAa ~merd
      CBAAAiA ~meri
      gBAAACA ~merit
      EbcabcB ~merkredi
      eBCCBcB ~mersi
      BbadBBb ~mesaj
      AcBCCcA ~met
      BA1f1BB ~metA
      f1ABB1B ~meti
      ecaACCA ~metr
      CcAbAAa ~metres
      IcBGhhB ~mezQ
      BAbeA1B ~mezaj
      aCd2CA ~mfe
      aaAAaBc ~miA
      c1A1bAD ~miE
      FECeAfC ~midi
      aCA2eA ~mig
      BeaA1Cb ~mil
      Ab1BAb ~min
      HBBAcda ~minEr
      BaaAbAB ~minibu
      C1bBdB ~minui
      1cDhCDa ~minut
      jEBBBB ~mirWr
      DBA1iCB ~misIg
      d1BA1B ~mistak
      fD1BAA ~miten
      ACbBAba ~miz
      iFDCBCC ~mizelf
      BA1e ~mizer
      DcfB1Aa ~mizi
      EAAAAg ~mkdo
      B2Aad ~mkdonal
      ce2AEA ~mo
      FCCgbA ~mok
      bdAB2A ~mol
      AACaaaa ~momA
      AAcaaA ~monei
      EDiBABA ~monitEr
      mCCBCGA ~mor
      1AAaacB ~mornIg
      1c1ABaA ~morso
      BdCA2A ~morsur
      fBcCB1B ~mort
      AABA1dA ~mosk
      AcAA1dA ~mostli
      AaaAbAA ~mot
      cD3Ba ~motEr
      1aacCaD ~mov
      aAbABAc ~movIg
      BbAAAac ~movez
      EDal1AA ~msg
      1AACAcd ~muC
      dA1B1aA ~multi
      BBBe ~mumili
      cbBBeGD ~mur
      eAABAA ~mutil
      bbbA1CA ~muzik
      f1D1B ~nA
      AacCBcB ~nEf
      BA1c1Ab ~nEv
      BBAbbAd ~nI
      1aAaABd ~nIb
      EB1AhAA ~nIport
      1DegCBc ~nQ
      JgBJDha ~nU
      b2bBB ~nUe
      1adCAAA ~nUnU
      1DCA1g ~nUri
      1D1aAeA ~nUritur
      DcBacBb ~nUvel
      bAbBB1A ~nUvo
      fAA1ABA ~nWe
      gfBBCHB ~nWr
      bDBgACA ~nam
      1d1bdAD ~ne
      DacB1aA ~near
      AB1baAb ~nearli
      AbAc1A ~nefev
      ChA1cCA ~negbUr
      baCaAa ~nej
      1bBBAAb ~nek
      1fAB ~nerf
      AhB1ACB ~nervE
      d1AAAA ~nesAs
      aaCc1Bb ~netW
      2aBbca ~nev
      a1Ceb ~nevE
      BfAAAB ~niC
      A1CddDA ~nies
      1AA1caB ~nig
      BBAcAeB ~nik
      CAb1Bf ~nin
      dCdcaDC ~nis
      CaaAAbB ~nit
      cB1BAaa ~nivo
      ddaIAA ~no
      fAA1A1A ~noE
      1aAdbFc ~nobodi
      bB1Bba ~noel
      BAA2e ~noktiliA
      E1e2Bb ~nonm
      BbcaCCb ~normal
      b1AABBB ~not
      aCCC1dA ~notIg
      EBAi ~notifikatiQ
      bBA1baA ~notis
      CadC1a ~notr
      1AC2cb ~nov
      dAA2AA ~novAbr
      GCAAAlB ~nover
      Bdab1AC ~noz
      1bB1BaA ~nu
      BDlEAAE ~nud
      CDeA2C ~nue
      BGdBfdA ~nui
      CgAa2A ~nuk
      bHBCAhC ~nul
      ABA1Ad ~nulpar
      aBCbeAc ~numero
      bcGaCdD ~o
      AaAcAA ~oEf
      d2A1CA ~obi
      BDkA1BD ~oblij
      BAbaA1B ~od
      db1A1AB ~odi
      GjCBA ~oel
      BaA1iBB ~of
      cDdBA1A ~ofe
      BabAAa ~ofr
      1bbBaaB ~ogu
      b1AbCaA ~okI
      cAabAAA ~okai
      ABBcAAA ~oktobr
      b1C1aaA ~okun
      dEA1aDc ~okup
      CfJAb1d ~ol
      CEfA1Dd ~old
      BAB2Ah ~oldIg
      cb1a1BB ~ole
      ad1AAcB ~olidai
      MdeAcIa ~ome
      BBaA1c ~omevork
      BbAA1b ~on
      dAABcaA ~one
      fAACB1A ~onestli
      BaAA1ba ~onti
      AAABbf ~opA
      gAAAaBA ~ope
      dbBCAcB ~opital
      cC1AAb ~optiQ
      B1Ac1aA ~orEr
      dAACcA ~orQ
      jCCDAbB ~ora
      Aa1acAA ~ordinatEr
      dAA1Aa ~ordr
      jCDCaCA ~ore
      AhCa1BC ~orel
      DAbCjAB ~orer
      aAAd2A ~organiz
      d1AABA ~oriAtatiQ
      CeBA1cA ~osi
      eB1A2A ~ospitaliz
      DA1C1eA ~ostel
      caA2aB ~osto
      aaAAc1B ~osv
      dcabEBC ~ot
      c1AAABc ~otEr
      fEAABAb ~otUr
      DAbdCBb ~ote
      DBfFCcC ~otel
      1BeBAaA ~oto
      BA2ebB ~otorUt
      1DBeDfB ~otr
      1AaaeBB ~ov
      Ab1DCBj ~ove
      aBAA2c ~overdoz
      AFb1Ada ~ovn
      ac1BAbC ~ox
      FdcbAAA ~oze
      BgDfCAB ~pA
      DbcbaBA ~pAdA
      a1Bb1BC ~pAdr
      hCB1B1A ~pAdu
      nG1I1EC ~pAs
      iDACAAB ~pAsemA
      FEfa1eE ~pAtalQ
      EaAaafB ~pE
      1eBaBDb ~pEr
      AFcEAeb ~pI
      cC3aB ~pIC
      AcAc1AA ~pIs
      C1ad1A ~pItur
      oAD1EGC ~pQ
      BAAca ~pQp
      bab2CA ~pQpi
      AAcb2B ~pU
      A1AbAbC ~pUbel
      d1BAa ~pUr
      BB1bab ~pUri
      ddbBDGE ~pUrkW
      1DB2Ad ~pUs
      Bbacb1C ~pUv
      CAeA1aA ~pUvWr
      BcAd1AA ~pUz
      dAABABA ~pW
      oGBEBCE ~pWN
      Baba1BA ~pWl
      daA1AAB ~pWng
      eDa2B ~pWsQ
      b1bB1AB ~pWtrin
      d1CdbAa ~pa
      C2A1eA ~padlok
      Fac1C1h ~pai
      bA1faCB ~paj
      EaDDhAc ~pak
      A1ABAAf ~pakaj
      2abBDd ~pal
      BBaA1d ~pali
      d1AAAaB ~pan
      bAdD1b ~panik
      BBCaAdd ~pap
      EkBDDCa ~papa
      eFcCBab ~papi
      CcEccbc ~par
      E2EibB ~parA
      GAmBAAB ~parI
      bbABCA ~pardQ
      gBAaABB ~parel
      DAf ~parfI
      cbCC1bA ~parfW
      EcBadAb ~pari
      ABCAac ~park
      AA1aBd ~parkIg
      Bdac1Ga ~parl
      b2aBBb ~parlA
      B2e1CA ~parol
      caAAAA ~parpIg
      DbBaCfE ~pars
      b1CBcc ~part
      eAbAB ~partA
      B2bbBb ~partU
      BCaBAfA ~partaj
      AAbBbCA ~parti
      ABgAABb ~partikuli
      AdDA2b ~partir
      AbCc ~partn
      aabfCbC ~pas
      D1CB1Bl ~pasEr
      AaaAAbB ~pasQ
      eAaAAAB ~pasaj
      DaCA1Cc ~pasepor
      cAaBbBA ~paser
      EgCAAgB ~pask
      FBDBhAe ~paspor
      EABDBha ~pat
      BcB2a ~patat
      DB2lE ~pati
      Bc1A1bA ~patiseri
      C1aCBAe ~patrQ
      AaAa1cA ~patron
      aBa1Ac ~paz
      DAacc ~pd
      BDebDCf ~pe
      Bga2AA ~pel
      eCAABBb ~pen
      bADcEDd ~peopl
      OjabAAc ~per
      bBB2bA ~perdr
      AaCbDb ~perdu
      d1aACAA ~permi
      Bc2bA ~permisiQ
      ABaAcA ~perpiNA
      dB1A1B ~perso
      B1aaaC ~person
      DfDcABA ~pet
      CeDCac ~peti
      AbeA1CB ~petit
      AA1dA1A ~petitiQ
      BB1AAAf ~petrol
      iBBCCaa ~pez
      cAb1bCA ~pezon
      eAA2B ~pf
      ba1eaCB ~pi
      BBbe1AA ~piQ
      DnE1kID ~pie
      bBAeAAB ~pier
      B2daAA ~pig
      AAa1abB ~pij
      1bbAaCB ~pijama
      aDicBCC ~pik
      cAACA1c ~pikIg
      aCiCABD ~piktur
      bbBA1Ba ~pil
      CgAA1AA ~pimA
      Ccaa1Aa ~pin
      DdadBDA ~pipi
      AhBc1FB ~pir
      1aAeAB ~pis
      A1Dd ~pisA
      iDCAAaB ~pisin
      ACB1BAh ~pistol
      C2e1a ~pl
      jFBEfAB ~plA
      BaAd2B ~plAC
      FgABf1B ~plAk
      aAFCBDk ~plAt
      CA2beA ~plE
      acBdEBE ~plEr
      bBbA1a ~plErA
      GaBeaAb ~plI
      BbebABE ~plIt
      c2a1BB ~plQberi
      A1A2eA ~pla
      h1aBBE ~plafQ
      dCb1AB ~plai
      FhABbDA ~plak
      BcBaCcA ~plakar
      gA1BA ~plaket
      A1aBA1c ~plan
      cBb1BAB ~planIg
      BeFeabE ~plas
      CBeBdc ~plasemA
      kBBBACB ~plast
      fa1BB1A ~plastik
      FfCAAeA ~plat
      gB2AAA ~platform
      ACAd ~plato
      DgAA1BA ~platr
      gEcC2a ~ple
      a1BA1Ac ~pleaz
      eAaB2B ~plen
      ABB1Aac ~pler
      eABBbA ~plezAt
      d1AaAA ~plezir
      eDA1bB ~plu
      BAAcAdB ~plui
      aB2eAA ~pluto
      AAcBbbB ~pluziEr
      fDCDAhb ~po
      ACcD1gA ~poC
      Ae3AA ~poel
      CABeAd ~pol
      HA1Cfab ~polis
      cEAB1e ~pom
      BAAd1AA ~pork
      1ddBH1c ~port
      CA1adAB ~portabl
      E1AfdB ~portel
      AbBbcA ~portier
      B1A1dBa ~posibl
      eAAC1ab ~post
      AbbF1ac ~pot
      1CCf2A ~poto
      cDAe1BB ~poz
      Fdacaac ~prA
      GbC1fe ~prAdr
      c1ACA ~prItA
      dAa2BA ~prai
      a1ABAc ~pratik
      aCccjID ~pre
      DebcACC ~prefer
      AbcA1AB ~preferer
      BAAad ~premi
      cBBaAA ~premier
      dCAbAAB ~pren
      aaAa1Da ~prenA
      AABgBCa ~prenQ
      bAABdBB ~prepar
      AB1BbAc ~pres
      ca1CAA ~presk
      aDaBbbb ~pret
      DA1bBda ~pretA
      aAAbAAA ~pretAdIg
      FB2fA ~prevenir
      1AbBbBa ~prevenu
      fAABBa ~prevu
      Eg2AAA ~prezAtabl
      FBADdEk ~pri
      1bBCAdA ~priv
      bfBaAAB ~prizQ
      BD1dBeA ~pro
      A1c1AbA ~proC
      aBBaaaB ~proCen
      d1BCA ~problem
      eB1AABc ~produi
      1D1fDbC ~prof
      f1Aa1BA ~profQ
      Aa1bBc ~profesEr
      bACb2A ~profil
      AAiBAAD ~profit
      iBCCADA ~proj
      aeABBB ~promi
      dBAA1A ~promiz
      aB1BCbe ~propoz
      bd3DB ~propr
      DAbB1c ~proprieter
      ABb1AcB ~proprio
      BAe1AAA ~prostitu
      FfAA1Aa ~protej
      AaB1ABd ~protektiQ
      kBACACB ~psi
      caAa1AA ~ptdr
      BeFaBeA ~pti
      CBea1cA ~ptit
      1Bf1bbF ~pu
      AaBc2A ~puC
      cbB1AB ~pub
      AAbdAAC ~publi
      aaA1aAe ~pui
      aAaCa1b ~puis
      bbbAB1A ~pul
      1ABA1d ~puni
      c2B1Ba ~punir
      bhBABDA ~punitiQ
      1bABacA ~pupil
      gDA1ABA ~purpoz
      Ba1BeAA ~pus
      CaB1dB ~rA
      aAbBBBc ~rAbUrs
      C1ca1Cb ~rAd
      b1BC1aa ~rAdr
      gCACBb ~rAdu
      bABbAaa ~rAg
      g1DaCEC ~rAj
      DBCbcAg ~rAkQtr
      bBBAAdB ~rApli
      cC1A2a ~rAplir
      FdBbeDB ~rAtr
      cab1B ~rAtrA
      GCAAmBC ~rAtrer
      eC1BdA ~rAvW
      CeB1AAa ~rAvers
      dABb1bA ~rEf
      BcCB1aa ~rEm
      aEb2aA ~rI
      faCACBd ~rIg
      a1BAbaA ~rQ
      BcAAbAA ~rQd
      gC4B ~rQs
      ceAA1AB ~rUe
      CbBcAb ~rUg
      cb1B1AC ~rUj
      CAACbCi ~rUl
      caAa1AB ~rUlo
      Cbb1CcA ~rUn
      BgAA1AA ~rUst
      ADfabD ~rUt
      A3eB ~rUti
      AB1dabE ~ra
      BhCC1aB ~radiatEr
      AdBa ~radiator
      aCba2A ~radio
      dA1A1BA ~rak
      ADeA1aA ~rakQpaN
      FfeABDA ~rakQt
      EB1h1CB ~raket
      Bg1A1AB ~rakl
      b1Bc2A ~rakroC
      Eh1A1A ~ralQj
      BCAA1h ~ramadA
      BaB1baA ~ramas
      CabDdcb ~ramen
      1BAAeA ~ramenA
      ACeA2A ~rap
      BBe1B1c ~rapel
      a1ACab ~raport
      ibABECC ~rat
      d1AB1A ~ratrap
      bB1A1Ab ~ravin
      CcCfBaC ~raz
      hDBCAA ~razWr
      hBcBCBb ~re
      AAAAfBA ~reCerC
      bbAA2B ~rea
      1cBAAaa ~reali
      e1AA1BA ~redesAdr
      fAA1BAA ~redij
      eB1dA1B ~ref
      A1Ac1C ~refektWr
      aAeCDa ~refuz
      dDcBaBB ~regard
      B2d1Ba ~regardA
      bacBBEc ~regl
      AbcAA1A ~regret
      B1aAaBc ~rejWn
      gCD1ACb ~rejWndr
      EA1BAiA ~rejim
      Lc1iA ~rekW
      aAdDA1A ~reklam
      eCaaACC ~rekomAs
      e1A1B ~rekomAsera
      1c1CbAA ~rekon
      EGAkADB ~rekr
      CA1fABB ~rekreatiQ
      D1dcB1a ~reku
      e1AAABc ~rekul
      BBA2da ~rekuper
      faAABB ~rel
      ab1aABA ~relev
      AA2AdA ~reloj
      cAAAA1B ~relvai
      bAaAaB ~rem
      gDBC1A ~remAb
      aaAAAAd ~remQt
      1acBAaA ~remark
      eAAAAA ~remarker
      jB1AACB ~remersi
      Cca1cAA ~remetr
      BAac1B ~remi
      aAEFadc ~repQ
      BcAa1Aa ~repQd
      bB1cbBA ~repQdr
      BcbABBA ~repQdu
      DFbIBk ~repa
      1BCacca ~repar
      AcA1bAA ~reparti
      AfAA1BA ~repas
      BBAAgC ~reper
      fB2CAA ~repet
      Dd1aAAA ~repor
      1aA1bbB ~reprAdr
      cA1AaaA ~repri
      e4BA ~resA
      BA1aAc ~resevWr
      Ce4A ~resit
      baABa1C ~resor
      AC3Bf ~resorti
      DCDbAFk ~respir
      ceeAhED ~rest
      dBaAA ~restA
      CACaBi ~resto
      bca1ACA ~ret
      A1agaFC ~retUrn
      GccdBAA ~retar
      BaAaAAa ~retenu
      c1BA2e ~retiA
      DebbdBC ~retir
      1BC1eEb ~retrUv
      AA1BeBa ~retrUvera
      cAA1B1A ~retret
      gaABaBC ~rev
      eBBD2A ~revWr
      a1cAHCc ~revel
      aB1cb1C ~revelA
      DBAAd ~revenir
      ababB ~revenu
      A2Bd1A ~reverQ
      CCAeA1b ~reviA
      CBAAiBa ~reviAdr
      CbAbA ~rez
      kCdDCEB ~rezQ
      ACeA1AB ~rezerv
      B2AaBb ~rezidAs
      I1Bf1Bg ~rezo
      BaAaCeA ~ri
      CbadB1B ~riA
      cAaD1aa ~riI
      BeC ~rib
      BAbB1ba ~rid
      ab1A1Cc ~rido
      aBbabBa ~rig
      aBBfCAB ~rigol
      1BAeA1A ~rip
      EBafB1A ~rir
      Cb3d ~ris
      gD2AAA ~riv
      bAaaBaA ~rivier
      DAAf1A ~riz
      Ca1abA ~ro
      ACaA1Ag ~roa
      DDi1AAb ~rob
      dA3BA ~robo
      bA2aBB ~rof
      caAB1aB ~rol
      jCeaDCB ~rom
      db1AA1B ~rop
      BABBAdd ~rue
      DeaAA1B ~rugbi
      C1AbdAA ~ruksak
      BAABdbA ~runIg
      AFfIe1h ~sA
      aBBd1AB ~sAblA
      gGAEABe ~sAg
      fCBB1aC ~sAtir
      BdBA ~sAtirQ
      E1aBg1B ~sAtr
      FDBc1jA ~sAviC
      BAAcAbb ~sCol
      cDa1ABc ~sE
      AFbdACf ~sEl
      cCA1BbC ~sElemA
      Da1AeBe ~sI
      CdBac1D ~sIdai
      AAAfACB ~sIgl
      ABBf1AB ~sIj
      EBFBBiC ~sIk
      cBacBAA ~sIkiem
      AbAAbba ~sIpl
      aBbaaaC ~sIs
      A1aaAAd ~sItI
      Ce1A1A ~sItr
      ad1DCAE ~sItur
      BgAA ~sIturQ
      B1Bf2A ~sQdaj
      A1AdA1A ~sQg
      dBB1aAc ~sU
      AAcBAAa ~sUdI
      daAA2A ~sUet
      D1AeAAA ~sUfr
      iDBABAB ~sUlaj
      AdcA1CA ~sUlev
      a1B1ABc ~sUn
      AcB2cB ~sUp
      f1EAABa ~sUri
      c1AB1AA ~sUrir
      1BbAaBc ~sUsi
      C1A2d ~sUterI
      DbG1cga ~sUvA
      cBba1AA ~sUvenir
      GchBBAa ~sUviA
      e1ab1DC ~sW
      gBaACAB ~sWn
      DccEbAb ~sWr
      gB1cA1C ~sa
      ECBAbi ~saC
      eb1A2C ~saUl
      D1B3g ~sab
      CcB1BBf ~saf
      Aac1Eaa ~sai
      cBa1AB ~saiIg
      OHEcnl ~sak
      FFfiBAB ~sal
      B2aAbc ~salQ
      E1B1Bgb ~saler
      eAAAAAa ~salu
      3hAEA ~sam
      AbACc ~samedi
      baC1a1c ~saturdai
      D1cabAd ~sav
      EA2eBa ~savA
      eBB1aA ~savIg
      Dg1c1C ~savQ
      e1AAcAA ~sava
      e2C1AA ~saveA
      cAdAA1C ~sdb
      C1A1AhB ~sdf
      BAdEaeb ~se
      EEbABBi ~seN
      1CAbaBa ~sea
      AabA1ca ~sekQ
      a1bAaBC ~sekQd
      caAA1Ab ~sekU
      EEAbBAj ~sekUr
      CcCABAh ~sekestr
      CEkAcCE ~sekr
      BC1d1a ~sektiQ
      EfCaBBd ~sekurit
      1bEACec ~sel
      AAC1bdB ~sela
      dBAAAaA ~self
      DdAd1AA ~selui
      AaD2d ~semen
      1Bbad ~sen
      dA1AAA ~separ
      a1AbABA ~septAb
      aBBb2C ~septAbr
      k1BEDEC ~ser
      gCBAbD ~sera
      cA1ABA ~sereA
      DBA1AlA ~sereal
      d1ABAAa ~seriE
      A2d1Ca ~sertI
      CBbdA1A ~serten
      1H1BBj ~serur
      Babba1B ~servi
      dBcA1aB ~serviet
      da2ABA ~servir
      GCCCbAl ~servis
      d1AAAAA ~servo
      1gaCaBF ~set
      Daa2dA ~sevAten
      AdA2AA ~sever
      BCgCA1C ~sex
      ABcA2A ~sexuali
      A1eBAA ~sexuelemA
      aAAAaba ~sez
      DBefCaD ~si
      BbBaACh ~siN
      A2BfBA ~siNal
      A2AdB ~siao
      1BAA1Ac ~sie
      C1Ab1bA ~siej
      fB1BA1A ~siel
      ChBb1B ~sifl
      1gABADB ~sigaret
      B1aeAAa ~sik
      kEBBAAA ~sikatris
      BbBabaA ~sil
      bbAbAAA ~silAs
      dC2Aa ~simetier
      BbbbCAb ~sinQ
      1babAB ~sir
      AAbA1cb ~sist
      EBbbA1b ~sit
      DABeaa ~siti
      ABaAcb ~sixten
      kEABABA ~sizo
      eACa1A ~skI
      Cad1bB ~skU
      CA1Aca ~ska
      gAB1AC ~skar
      jBCC1AA ~skarifi
      bAAB1cC ~skat
      a1BC1ab ~ski
      eCa1AAA ~sko
      ACcbbAB ~skoler
      bBBCa1f ~skot
      AaAd1BA ~skotC
      e1AA1AA ~skratC
      CeAB2A ~sla
      bA1BBdB ~sle
      aBBB1dB ~slepIg
      EBh1aAA ~slepov
      i1DCABB ~slev
      aBAB1ca ~slis
      BdCA2a ~slov
      AeB1AA ~smaC
      BCc2aa ~smel
      AA1A1Cg ~smok
      ACccAAA ~sna
      B1Bca ~snapCa
      aD1aAab ~so
      Bab1Aaa ~soEr
      FCcefAB ~sof
      FC1CDjA ~sofa
      1AAacB ~sok
      BgBBACB ~sol
      bcAaABA ~solei
      AeaCAB ~solel
      DDC1dAg ~som
      ADBfaCc ~somebodi
      ccBaBBA ~somel
      e1aBB ~someon
      GEcbDAi ~sometIg
      dbBBaBC ~sometim
      D2AecB ~somever
      dEC1b ~son
      CA1dbCA ~soneri
      CdbeCHh ~sor
      fdBABBC ~sori
      gA1CBaA ~sort
      B1ab1Ba ~sortA
      DDAcfaA ~sorti
      EeC1EAh ~sortir
      EaBAAhC ~sosial
      dAB1aDA ~sot
      1ac1aBA ~soti
      DFDBnHD ~sov
      dAABaaA ~spA
      ABAd1B ~spa
      dA3aB ~spas
      Ac1bBAA ~speak
      Cce1ACB ~spesial
      CBd2AA ~spik
      abCB1aA ~spli
      bcBA1BA ~spo
      BdAAA1a ~spon
      aaDbAaA ~spor
      cBA1b1A ~sprIg
      BbcabB ~stA
      D1CBACk ~stab
      AAcB1aA ~stabl
      DCBa1gA ~stad
      CaAaaa ~staf
      1ccDacB ~stai
      CAaBe1A ~staiIg
      E1gB1aA ~staj
      baAABeB ~stajier
      aBAda ~star
      AaccBbB ~start
      CBAABhA ~starvIg
      DAA2eA ~statiQ
      1iDaCAB ~ste
      BDgAaA ~stepbrot
      FfaB1AA ~stepda
      BdCA1b ~stepmI
      CB1a1dA ~stervel
      Ab1cACa ~stil
      aHeAcDc ~sto
      AAdAA1A ~stokrom
      cCAaA1A ~ston
      dBc1CCC ~stop
      BAab1aa ~stor
      dA1B1aA ~storei
      ddBAbBB ~stori
      AbBB1bb ~str
      aBeA1BA ~strAj
      1BBAbdA ~studA
      aCbaEba ~stuf
      b1A2Cd ~stuk
      1A1bbBA ~su
      EAghACA ~subi
      bBbAA1A ~sufi
      BA1ABgB ~sugar
      1AE1bCk ~sui
      dBAcABE ~suisid
      e1A1AA ~suisidal
      e2AAAA ~suisider
      bBA1b1a ~suit
      CDdAAAi ~suivi
      DDBAAkB ~sukr
      BAcBAac ~sum
      cCB3a ~sup
      C1AAAe ~supermarC
      AeAbaAB ~supli
      EAdAcAA ~suport
      e1CB1A ~supoz
      aEAcD ~suprim
      cd2CBA ~sur
      B1B1Ad ~surfIg
      FEBk1AA ~surnQ
      AACAAcc ~surpriz
      CgDCBAb ~sursot
      CacC1cA ~surtU
      CcCC2f ~survel
      BAbcADa ~survelA
      BCfA1aB ~sus
      Aa1Bb1b ~sva
      aaABbAb ~sve
      fCAAAA ~svea
      eAA1a1C ~svear
      ACeABa ~svimIg
      gACAcaE ~tA
      AabaBaA ~tAdu
      gAABABA ~tAk
      FjBA1Aa ~tAp
      BcAEAfA ~tAt
      jEAAACB ~tAtativ
      g1BAAAB ~tCir
      BgBE1bB ~tI
      abdAACE ~tIg
      dCCCc ~tIk
      cABAAa ~tIkIg
      Ce4A ~tIpA
      D1bb1aB ~tQ
      MrADD1f ~tQb
      AB1a1d ~tQbA
      G1jBaCA ~tQtQ
      fBEcBEa ~tU
      DJkCCDD ~tUC
      cA1a1AB ~tUg
      B1aABd ~tUjU
      1BccaAC ~tUjUr
      B1ab2c ~tUl
      AAacbB ~tUr
      FCaA1ga ~tUrn
      A1cC1aa ~tUrnA
      bAAaA1B ~tUsI
      abCBabA ~tUt
      aA1c1Ca ~tUzel
      CGCaDjb ~tW
      bABa1Ab ~tWl
      aC1cBE ~tWlet
      Bh1b1CD ~ta
      cbAA2A ~taC
      CeBdAA ~tabas
      BcAf1DC ~tabl
      bB2A1d ~tablet
      AA1d1AB ~tagu
      BAabAeB ~tak
      AcBAA1c ~takA
      ABA1bAb ~takIg
      da1dBFA ~talk
      Bc3Ac ~talkIg
      AeBcAFB ~tap
      ADAdAA ~tapA
      Ah1C1Aa ~tar
      AgB1AAA ~tart
      1c1AAbA ~tata
      e1BD1AA ~tb
      AbbaFab ~te
      DBCB1jC ~tea
      cAAd1CB ~teaC
      CFEfaCf ~tei
      BbcBea ~tel
      Ca1ba1B ~telIg
      eABBABB ~telad
      Ba1c1Ef ~telefon
      BAdCa1A ~telegrA
      dDAC1cA ~telemA
      BcAA1cA ~telmA
      AcCBAAe ~tenir
      CbjCBaA ~tenu
      cCA1aad ~ter
      aaacAAB ~term
      bBAAAcA ~termin
      bAAdAAA ~terminal
      C1aAac ~terminu
      gBABAA ~testamA
      dCEeDAa ~tet
      bABA1AA ~text
      BA2AAc ~textIg
      ACDac1g ~tiA
      eBBA ~tibia
      f1ABAAA ~tidi
      bcCdBBb ~tie
      B1aCAda ~tienA
      1cb1A1B ~tifi
      gEB1AbA ~tig
      aAaC1ab ~tik
      CADf2B ~tiktok
      a1aBbfC ~til
      a2ccAE ~tim
      2AbAcB ~timUn
      C1BDbDh ~tip
      ADC1hGj ~tir
      C3d1A ~tirelir
      b1Cc1AA ~tlm
      BaabGfB ~to
      DAACAgA ~toa
      AAB1fBc ~tojet
      2bDdCd ~tok
      aabD1cD ~tol
      BABA1dc ~tomorov
      bCDCccB ~tonig
      ehCE1AB ~tor
      DdAA1Ab ~tordu
      EB1Adad ~tovn
      aCBb1Bb ~toz
      cDD1aad ~trA
      AA3cc ~trAC
      GA1d1Ad ~trAbl
      cabcAGD ~trAkil
      BcBaAc ~trAp
      C1ACA1i ~trAsport
      FDBCmEB ~trI
      AdAB1dA ~trQp
      edaBAaD ~trU
      Cda1AA ~trUbl
      Cb2aAc ~trUg
      dBDgBAB ~trUs
      aE2c1c ~trUv
      B1AAeAB ~trUverQ
      ABeC1A ~trUz
      Faacaba ~trW
      1da1AAC ~trWziem
      bB1aAaA ~trad
      C1Aa2d ~trafik
      D1AaAa ~trai
      1AbaABc ~traj
      cb2AC ~traktEr
      AAA2Bf ~trap
      BfBAcBC ~tras
      EdAa1Bb ~trav
      D1A1ABg ~travel
      gABbBA ~travers
      gaCAA1D ~tre
      FgCbDeg ~tren
      bA1aAbB ~trenIg
      1BAcAAA ~tret
      BBBd ~tretA
      Ed1BBcA ~trev
      BDcAaB ~trez
      mFCBCAB ~tri
      ABB3e ~triIg
      1BdC1AA ~tripot
      dE1CabA ~trist
      1FeBEbd ~tro
      1aAB1Bc ~troa
      CBBcAbb ~trotWr
      cdCbCDA ~trov
      AJiADBg ~truk
      bCCFEBk ~tue
      DeBAadB ~tuesdai
      1dAA1Ba ~tuio
      CCbAdaa ~tun
      BA1dA ~turk
      BC1fAfC ~turn
      1CgBABA ~tutor
      BcaAAa ~tutris
      bBABab ~tvI
      BAb1AcA ~tvelv
      a1bbAAA ~tvis
      B1dCabA ~tvo
      dBaC ~uge
      EDaf1hC ~ui
      BbAa1B ~uil
      BBAB1iD ~uisi
      DgAA2A ~umEr
      ABAc1Ba ~umili
      1abaBBA ~uniform
      1CbB1Ac ~ur
      ABAe2B ~urin
      AAA1A1d ~urjA
      DdACBca ~urjAs
      2B2Bf ~url
      bBAB1a ~urtIg
      1eC2BA ~usbA
      B1Aea1A ~uzIg
      bfBADDB ~uze
      bBaB1b ~uzin
      Db1AAgA ~uzuali
      B1jB1CB ~vA
      aACG1Ai ~vAdr
      BaCAddC ~vAdredi
      bBba1aA ~vAdu
      c1b1ABB ~vAt
      1Aab1eB ~vAtr
      b2b1AC ~vC
      AFfbA1B ~vE
      DABacad ~vEl
      C1ACBbe ~vElA
      DBcaeDc ~vIdov
      1AabCca ~vIg
      1CBC1df ~vQ
      ebEBa1D ~vU
      aaaACaA ~vUdr
      eFcBbFE ~vUl
      dCaCcAA ~vUldn
      aacaAAA ~vUlu
      dfGBGFa ~vW
      Bb1c1AA ~vWA
      bDcBBBd ~vWaj
      aeACaBa ~vWe
      A2bbBB ~vWl
      cadBBDB ~vWla
      eDaBbAa ~vWr
      bcAA1BB ~vWs
      cAbCCCh ~vWtur
      FegEA ~vWzI
      CeCAa1b ~vWzin
      bddEDaB ~va
      e1AaAdA ~vaC
      eBaabEB ~vai
      aBDA1Bf ~vak
      C1cD1db ~vakAs
      jCBABDa ~val
      CDCBegB ~valiz
      E1ajdFD ~valk
      Cba1b ~valkIg
      CAABAh ~varm
      f1ABABC ~vasn
      gBAAABA ~vast
      Caa1AdA ~vat
      bDc1AA ~vatC
      eaACAB ~vatev
      E1Ae2B ~vatsa
      BccA1aB ~vazI
      Cb1ecCB ~ve
      Di1AACC ~vear
      G2A1j ~veg
      C2Cdac ~vekA
      aaB2cC ~vel
      AfEagDA ~velo
      DDbAAEf ~ven
      Ac1abBC ~venev
      BcBbcBc ~venir
      AddabDB ~venu
      DceA1Ca ~verU
      B1c1AAb ~verUil
      bG2dbA ~vera
      1bBB1aa ~veri
      Cbb1BCd ~verifi
      AdAa1Ba ~vers
      acAB1B ~versiQ
      CgBA1A ~vesel
      1BhBB1D ~vestier
      aAAbbAb ~vetIg
      DDfAAdB ~vetemA
      Jfe2ca ~vi
      DEjbaEd ~viA
      fAAC2D ~viC
      dDfBcBD ~viE
      gB1BCAA ~viaduk
      ECAj1AA ~vibr
      DFAdcea ~vid
      CElECED ~video
      jFEBAEB ~vie
      bBbBaBa ~viel
      ADc1Aab ~vien
      DA1cba ~vifi
      BA1B1dA ~vijil
      BAABccb ~vil
      BBecbBb ~vilaj
      DEdbA1f ~vini
      JKvHCDA ~viol
      AlJ2BA ~violA
      AiBA1AB ~violAs
      EKBADvD ~vir
      HADaaCl ~vit
      1CbAcaB ~vitU
      cbB1A1A ~viv
      iCCBB ~vivA
      dc1C1A ~vivemA
      iACBbDC ~vivr
      CdA2Aa ~viz
      CcCbAC ~vizaj
      Baab1AA ~vizio
      BabBccB ~vizit
      dAaAABb ~vle
      da1ACDc ~vo
      DAAC1Ag ~vodka
      b1fAACB ~vok
      cBB2A ~vokal
      cEAgcAB ~vol
      aa1c1D ~volA
      CBcA1c ~volIt
      gBABAAB ~volQteremA
      E1iAAB ~vomA
      EbAfBDg ~vomi
      fB1AACA ~vomir
      cdBd1FB ~vor
      1dBBaAb ~vori
      cAAD1Be ~vork
      aAAcAAb ~vorkCo
      DCAfaBA ~vot
      1a1BcbB ~votr
      CaB1Abc ~voz
      1AB1ABf ~vrQg
      ABCB1iB ~vre
      c1aAEaB ~vremA
      AdAABBa ~vril
      1A1d2C ~vrit
      fCAbBCA ~vritA
      e1ABABA ~vrot
      aCa1cA ~vue
      Ba1A1cA ~zAfA
      AAAacbA ~zUr
      ABCeacA ~zaf
      EBAbAgA ~zafer
      C1BgBaa ~zero
      BbAb2A ~zeskali
      BA1dA ~zi
      bbBaAB ~ziE
      bBCdaCb ~zo
      AAAAAc ~zon
      CCAeAb ~zotr
      """)
}
