/// What traits weigh: written by `evaluate weigh`, and never edited.
extension ClassWeights {
  static let subjects = ClassWeights(
    columns: """
      suicide violence sexualViolence bullying runaway noRoof danger
      """,
    start: [
      -0.32, -0.89, -1.21, -1.14, -1.29, -0.95, -1.05,
    ],
    rows: """
      CCaecda 0
      cdACaBA 0 $
      A1AAbB 0 0
      h1DBCB 0 _ 0
      baAEdaa 0 _ a
      CaBBb1a 0 _ and
      A2aAac 0 _ avant
      AaaBaaa 0 _ avec
      A1b1BAc 0 _ c
      BBb2Bb 0 _ ca
      AbAb1A 0 _ ce
      1AAfA1A 0 _ cette
      AcBacDB 0 _ dans
      cbBcAAB 0 _ de
      AA1AAc 0 _ depui
      bAAA1c 0 _ depuis
      ABA1cAa 0 _ du
      B1cACbA 0 _ e
      baAa1AA 0 _ el
      AA1B1Be 0 _ elle
      DbDAdaA 0 _ en
      AABAbaa 0 _ est
      dBCAaBa 0 _ et
      d2A1AA 0 _ etage
      aaaB1AA 0 _ fois
      1Ac2AB 0 _ he
      a1BacB 0 _ i
      B1cB1Aa 0 _ il
      fCA1bEb 0 _ j
      dCAbdEA 0 _ je
      1B1a1dA 0 _ jour
      1dABAAb 0 _ l
      cBADBfC 0 _ la
      c1A3C 0 _ le
      aAc1BAA 0 _ m
      cAaAaAB 0 _ ma
      Aaa1aBB 0 _ me
      bA1abB 0 _ moi
      AAeBAAd 0 _ my
      B2AdAB 0 _ now
      AbA2Ac 0 _ on
      bBfaCB 0 _ par
      Aa1AAaB 0 _ pas
      BA1Aac 0 _ personne
      Hedaa1B 0 _ pour
      C2cAb 0 _ qu
      dbcEbCA 0 _ que
      1AbdABA 0 _ qui
      CA2BjB 0 _ repond
      2B1bBA 0 _ sans
      aCa1bB 0 _ se
      1Aba1BB 0 _ sinon
      cC3a 0 _ so
      1abaAAA 0 _ son
      CAaacA 0 _ sur
      BB1a1aa 0 _ tout
      Aa1ABcA 0 _ un
      AAA2dB 0 _ une
      B1AAcaB 0 a
      2bCbA 0 am
      CBgDdC 0 an
      1AcAAaA 0 an e
      bBb2A 0 an je
      1acAABA 0 and
      GfC2gb 0 ans
      C3bAb 0 ans a
      ABd1A 0 ans c
      A1B1Ac 0 ans en
      1aBA1Ab 0 ans est
      bbaAA1C 0 ans il
      2BAca 0 ans je
      cAA1aB 0 ans ma
      BAA1c1A 0 ans sans
      1abAAAA 0 ans son
      CaAbA1a 0 au
      D1bBdAb 0 balles
      AA2AdA 0 ca
      BbBaBb 0 dans
      aAAAAdB 0 dans la
      CAAcAb 0 du
      cAdaAAB 0 e
      1AdA1AA 0 e sinon
      1AaacBA 0 elle
      AC1d1Aa 0 eme
      1cAB1Aa 0 en
      1aAbAaA 0 ere
      B1AabdB 0 et
      adBa1Ba 0 eur
      CB1adAa 0 euro
      2BcaAA 0 euros
      1AdcC1A 0 foi
      A1cBA 0 foi par
      aBeA1Ab 0 fois
      A1aC2d 0 fois il
      eaBAABA 0 h
      g1ABBBA 0 h 0
      Ca1ba1a 0 h il
      a2BdAA 0 h je
      eA3B 0 h par
      aabBaAA 0 i
      bDcAAba 0 il
      baBAAAa 0 j
      c1A1Bb 0 je
      HBA1bfc 0 jour
      FbACba 0 jours
      AA1B1cb 0 kg
      d2B1B 0 kilo
      a2BAc 0 kilos
      c2A1C 0 le
      d1AcA1B 0 me
      B1e2B 0 mecs
      1aBbABd 0 min
      d1BaAAB 0 mois
      dA1AAA 0 mois et
      B1Be2A 0 msg
      B1aAA1b 0 my
      Bb2AbA 0 n
      CA2aba 0 nuits
      aBB1b1A 0 on
      A1a1baB 0 piges
      4BcB 0 repond
      bcABAB 0 semaine
      cAabADA 0 semaines
      bBAB1c 0 th
      dB2A 0 trains
      a1bABBA 0 x
      AbebeDF @age
      bDadBa @alone
      b1bjDGD @always
      JqODCMi @blow
      elGGBLG @body
      RcxABEA @boss
      CcABbbb @cant
      A1a1de @child
      BeFb1ba @craft
      pGAaDEE @cry
      oKPdBIA @die
      MecIBCn @drink
      F1kFBaa @elder
      jEF1EbG @empty
      LHNCzJF @escape
      gfA1BCI @exam
      EfCLlaA @family
      qAHEBEI @farewell
      JsbN2D @father
      ch1BDId @fear
      aAe1DAB @fiction
      icCbEE @fine
      LRJbHzH @food
      JdebDPj @force
      AFccbdc @friend
      EEEFdBk @help
      abAebCC @hide
      nGNFd @high
      OzYdORI @hit
      Me1Fgkd @home
      ef1bDG @illness
      abeABcb @je
      bdDfDBC @laugh
      iEEA @life
      MCsGEIk @man
      KbFGlEj @marry
      bBBecAb @me
      vRNaLGf @means
      MHHzDKL @mock
      MFaBame @money
      HkBGCkA @mother
      DEcIhf @night
      CE1edeB @nobody
      MEfr1IE @online
      JijLCDf @partner
      Be1cBBC @play
      kCBBADD @pointless
      I1aemCa @return
      maFaIC @sad
      MJDwaAC @school
      zTRHHJd @selfcut
      NHzKCIN @sexual
      CebhEEA @shame
      1cDGCgf @sibling
      cCAacdE @since
      leCDBIJ @sleeve
      NjfECab @step
      bCAbAA @stop
      SKECAzC @street
      DA1ha1c @they
      aACAdBd @thing
      i1DBEaF @tired
      B2bCdf @work
      CsPFCHc @wound
      CdaDCab ^ 0
      FAgiDDd ^ a
      DBBAa1e ^ aide
      BBba1Ae ^ aidez
      aABc1aA ^ all
      E1Aaaa ^ alors
      1AcaaAC ^ an
      AC2AAf ^ appelez
      BAd1AA ^ apre
      AaabA1A ^ apres
      AdAAa ^ at
      Db2A1c ^ attends
      BAbcaBa ^ au
      adA1AAB ^ avan
      1jAAAEB ^ avant
      1dDCb1B ^ avec
      1CA1fAc ^ bah
      ACAfAAA ^ bann
      1ABCb1c ^ been
      c1Cad1A ^ ben
      dABAACA ^ bof
      AAAAb1A ^ bon
      Cg3AA ^ bope
      Bcc1AAB ^ bought
      cdgCCAG ^ c
      bhEAB1A ^ ca
      Ib1eagE ^ ce
      1aA1dD ^ cela
      AC2Acc ^ cet
      C1bAAbA ^ cette
      dbbEdAB ^ chaque
      ChABBAA ^ che
      DmADEaD ^ chez
      D2AfAA ^ combien
      bA1AAaA ^ comment
      gBb1BBA ^ d
      abBA1A ^ da
      DhEBDcB ^ dad
      ChacACC ^ dans
      dABCcCb ^ de
      B2BkEB ^ demain
      aAbeADA ^ depui
      hEefGFB ^ depuis
      aFDAADk ^ des
      fBA ^ dites
      DBAAce ^ do
      A1aAAc ^ does
      bcd1A1C ^ don
      cA1a1AA ^ e
      BdaB2A ^ el
      CmBBbDc ^ elle
      BACg2A ^ elles
      C1AgA1B ^ en
      1bafBaC ^ est
      AAbAb1A ^ et
      BC1bCbf ^ euh
      c1AeACB ^ every
      2BeABA ^ everyone
      g1BB1CA ^ everything
      ddABBBa ^ faut
      CA3eA ^ fen
      A3AdA ^ frigo
      Baa2aB ^ genre
      DC1e1cf ^ got
      c1AA1B ^ havent
      Jfi1aCd ^ he
      Bb2AAb ^ help
      A1bAA1b ^ her
      aAacAAa ^ hes
      bb2AAC ^ hier
      d2AABA ^ honestly
      bB1acAA ^ how
      a1ac1D ^ i
      hECCaBc ^ if
      MgjbBEi ^ il
      ICFjEEA ^ ils
      Bcd1AAB ^ in
      1a1B1cC ^ is
      agCBABc ^ it
      c1Bab1D ^ j
      fA2ACA ^ jan
      AaCaBBg ^ jdois
      1bA1abB ^ jdor
      1AcABdB ^ jdors
      BBf2A ^ jete
      hCAB1A ^ jpleure
      B3eA ^ jrentre
      AAA1Be ^ jsquatte
      dAA1AB ^ just
      bBA1bA ^ jvoudre
      aHeA1eb ^ l
      EeCEAie ^ la
      Da1A1c ^ lad
      AB1d1A ^ lads
      eAa2A ^ laisse
      bAAB2d ^ last
      JAk1Fbc ^ le
      CAEiB1d ^ les
      Cab3A ^ li
      B2c1B ^ lunch
      CfFAbca ^ ma
      aAAA2c ^ madame
      A1A2eA ^ maintenant
      BcAA2B ^ mam
      BjEBacC ^ maman
      dDA1cA ^ man
      baDEAnG ^ me
      gCAaC1A ^ meme
      AgE1Fdh ^ mes
      hACEbAA ^ mi
      Bac3A ^ misye
      1dAAaA ^ mn
      ba1CAcA ^ mo
      eCHDfaA ^ moi
      Bc1Ccbb ^ mon
      BdAa1A ^ monsieur
      AdEBCgB ^ mum
      AabA1bA ^ mums
      AbcCa1d ^ my
      beBbA1B ^ nan
      d1ABA ^ ne
      aB1A1Ac ^ ni
      dABdBAA ^ no
      dDCeBAA ^ nobody
      ccD2CA ^ non
      dC1DdaB ^ notre
      ABA1AfA ^ nou
      cCB1AfA ^ nous
      CCaaA1d ^ o
      IBBbAeh ^ on
      AbABccB ^ one
      Ab1B1Aa ^ ouais
      1c1B1BB ^ oui
      1Da1caA ^ our
      FiCBBDb ^ papa
      bBb2A ^ parce
      cAA2AA ^ parfois
      ABA1CeA ^ pas
      AbbA1AA ^ patron
      BBdA1a ^ pendant
      B1Af2A ^ people
      fA1A1B ^ person
      eBEcAAA ^ personne
      BgA2AA ^ petit
      BAAaabA ^ peut
      C1A2Cg ^ please
      d1ACAaB ^ plus
      Fde1BdC ^ pour
      AAAb1AA ^ pourquoi
      C2dAA ^ ppl
      ckGHAB ^ quand
      ABab1Be ^ quelqu
      cA2aAA ^ qui
      hBAA1CA ^ rien
      CCbaaAe ^ s
      A2D1c ^ school
      AcCAaAc ^ se
      Cd3A ^ sete
      Ac1BcAa ^ she
      eBEFiDb ^ si
      eB1aAB ^ since
      BC1dA1c ^ somebody
      GAfA1Ac ^ someone
      C1g1AAC ^ something
      d2AaCB ^ sometimes
      C1abAAb ^ son
      baB2AA ^ sous
      AeB2A ^ stepdad
      A1cB2a ^ sum
      DBiA2C ^ sur
      hBBA1A ^ tell
      HAk1Ebd ^ the
      1AdBBFi ^ there
      AABaAAc ^ theres
      KABpFCc ^ they
      1AAbcaA ^ ti
      Cda2AA ^ tonton
      C2e1BB ^ tous
      DCCedDB ^ tout
      AAcaAa ^ toute
      cA1AA1B ^ toutes
      BDAfAaA ^ trois
      caA1B1C ^ tu
      AA2Acb ^ two
      FEgKfAf ^ un
      A1hEAAf ^ une
      1AA2Bc ^ urgence
      BB3Ac ^ venez
      AC3Ad ^ vini
      FJB2Al ^ vite
      cB1AAbA ^ votre
      c1BB1AB ^ vous
      GaCCAmF ^ we
      acAA1A ^ wen
      faC1bAA ^ what
      dE1AAcB ^ when
      b1bB1A ^ wish
      cb1AA ^ would
      bA1a1AC ^ wsh
      L1geCCc ^ y
      aAb1AAA ^ yen
      FEBiABd ^ yo
      CB1b1ac ^ yon
      Bf1B1BA ^ you
      fAaB1aC a $
      CBa1aca a 0
      BAdBaAa a 0 an
      bbBaDbA a 0 ans
      AABaAba a 0 dans
      C2BadA a 0 h
      aeC1BaD a _ 0
      1AB1bd a _ a
      B1Bd2A a _ account
      dAAA2A a _ acte
      BCA3e a _ aide
      BBd1aAA a _ aise
      BdbA a _ alors
      Da1aa1a a _ an
      CFBcc1e a _ and
      EB1eAAA a _ anniversaire
      1BA1d1b a _ ans
      bA1Ab1A a _ apres
      1BAcb1C a _ arret
      C3Ac a _ assez
      Bd3AA a _ assistante
      ACdCbba a _ at
      AcBa1Aa a _ atelier
      db1BaD a _ au
      1dABAaA a _ autre
      ccDBAA a _ aux
      aaaa1AB a _ avant
      DbaCe1C a _ avec
      Baca2A a _ avoir
      A1BB1d a _ bag
      fBAAABA a _ bon
      aaA1cA a _ boulangerie
      AaB2bA a _ but
      aAaAAaA a _ c
      fE2aaD a _ ca
      ACAe1DA a _ cantine
      1b1B1AB a _ cave
      eFeBBEd a _ ce
      AAA3d a _ cents
      DdA2bA a _ chambre
      bIaaccb a _ chez
      1d1BA a _ chien
      abaAAA a _ chose
      BbAb a _ cinq
      1c2ABA a _ code
      BAAbbaa a _ comme
      B1Ad1A a _ compte
      1fA2AA a _ contre
      bBd1aAA a _ copain
      DC4c a _ couteau
      ABA3d a _ couto
      AEab1Dc a _ d
      bbA2AA a _ dame
      1dCBEeA a _ dans
      CcceGBB a _ de
      B2a1cA a _ dedans
      1GAaAe a _ dehors
      BAaa1ab a _ demande
      CbaCddC a _ depuis
      AAhCACA a _ des
      Geba a _ deux
      Aa1Bbab a _ devant
      CbAdAab a _ dit
      bBb2A a _ dix
      d1A2B a _ dormir
      A1AA1eA a _ douches
      CbbcA a _ droit
      BaB1cbC a _ du
      cBA1C1D a _ ecole
      dCBAaAA a _ elle
      aab1bDa a _ en
      CA3ac a _ endormir
      BbaA1Aa a _ enfant
      aBaDeeD a _ et
      1AbB1aA a _ ete
      Dc1AAc a _ etre
      b1Ab1C a _ eure
      CcA2b a _ eye
      C3AcA a _ faim
      D1dAbbB a _ fait
      cBDd1Ba a _ famille
      Cd1A1A a _ ferme
      AA1Baaa a _ fermeture
      cAa1ABa a _ feu
      baBAa a _ fille
      Bb1A1bA a _ fils
      1CA1aab a _ fin
      aB1A2c a _ fois
      aDcc1aC a _ for
      BafAaAA a _ from
      aABabB a _ gare
      A2EA1c a _ gars
      cAbBAA a _ genre
      BBAaACg a _ gens
      A2eA1A a _ going
      BB1a1Aa a _ grand
      1C1eA a _ grille
      A1Cd2A a _ groupe
      C2BadA a _ h
      BCa2aa a _ he
      EaaDcfa a _ heure
      BaBBagC a _ heures
      b1A1ABa a _ hopital
      AAcA1aA a _ hotel
      BdaCeCB a _ i
      c1CaBab a _ il
      1ADcb1A a _ ils
      g2HAbc a _ in
      baAA1bA a _ infirmerie
      AdAA1A a _ infirmiere
      dAA1AB a _ interieur
      aa1eBEA a _ internat
      dBB2Aa a _ j
      BD1d1Bb a _ je
      gBAAcGB a _ jours
      CcbaC1b a _ jusqu
      2A1AdB a _ ka
      Cd3Cb a _ kil
      d1EEgbB a _ la
      deEEeEa a _ le
      CaAD1cb a _ les
      BbA1ab a _ lit
      bA1AbB a _ m
      Df1ABB a _ ma
      BcBA1Ac a _ main
      bbA3B a _ maintenant
      fC1AbBA a _ mais
      bj1ABEA a _ maison
      BA4f a _ mal
      1aA1B1d a _ maman
      EA1A1f a _ mange
      AaDabdB a _ me
      ABB1AAd a _ mec
      AACAA1e a _ mecs
      cBBAA1A a _ meme
      cAA1bBA a _ mer
      fFfccBC a _ mere
      dD1ABac a _ mes
      Be1A1AA a _ meson
      CbbAc a _ mezon
      aAAA1Ad a _ min
      d2AAA a _ minutes
      cAcaAbD a _ moi
      cb1AaCA a _ mois
      aAaBDbA a _ mon
      BaAAaaA a _ my
      B1b1A1b a _ n
      A1Bd1AA a _ nom
      Aa1c1Ca a _ non
      ABc1Aba a _ notre
      aAcBA1A a _ nouveau
      Aa1CbA a _ o
      BCAaada a _ of
      adb2DA a _ on
      1AAbcA a _ one
      A1aBb1a a _ online
      eBBAaBA a _ ou
      bAa1AAa a _ oublie
      dAAAA a _ oui
      BA1d a _ page
      dfBAB1C a _ par
      bCeaAAA a _ parents
      dFa1bA a _ pere
      cB1aAa a _ petit
      AAaAaaA a _ petite
      aaAA1aB a _ peur
      a1cB2B a _ photo
      C1d3A a _ photos
      DAabAd a _ piscine
      bgAB1BA a _ place
      Gbc1acA a _ plus
      CGDbAkA a _ porter
      e1A1AAA a _ pote
      1Bd1A1B a _ potes
      bF1cBc a _ pour
      1abBaA a _ pourquoi
      e1DB a _ prof
      adCCAa a _ qu
      1Ee1B a _ quand
      Daaba1A a _ que
      CAc1Bba a _ quelque
      cBaAAA a _ question
      1AAgACA a _ qui
      B1AA1c a _ rats
      BB1dAAB a _ recre
      bAb2B a _ repas
      aC1AACc a _ rien
      BAAAAgB a _ ru
      BCAACiC a _ rue
      C1CbadA a _ s
      AabA1bB a _ salle
      a1C1b1a a _ sans
      D3b1b a _ saying
      eBbCAaC a _ se
      ab1AAAA a _ semaines
      AaAa1bA a _ sept
      gC1A1Ba a _ ses
      AaAcF1d a _ si
      BCdbB a _ since
      Ab1cAbC a _ so
      aaBCAbb a _ soeur
      BBbAB1a a _ soiree
      cEF1hCb a _ son
      BA1a1ab a _ sorti
      BCabAab a _ sortie
      BhaDBaB a _ sur
      BA2AbA a _ t
      D2aba a _ table
      E1a2Be a _ tete
      DbAbdDb a _ that
      acA1A1A a _ the
      C1c2a a _ thing
      eA3AA a _ tin
      GgAAabA a _ to
      g1CBAAa a _ tous
      eBbD1Aa a _ tout
      cbBa1Aa a _ toute
      dCBB1Ad a _ toutes
      BAAdAAc a _ trois
      AcaA1AA a _ trous
      bAbABAa a _ truc
      cAAB1bA a _ trucs
      bBaBBca a _ tu
      1ABA1Ac a _ type
      B1bbAAc a _ un
      Baa1bA a _ under
      aeCA1BB a _ une
      AaCAAac a _ venir
      2dB1B a _ video
      1dA2AA a _ visite
      aAAAAAc a _ vu
      aABAbaA a _ when
      caAbCA a _ where
      BACAA1g a _ who
      ABbcAcB a _ with
      ABAccA a _ y
      BA2b1b a annonce
      AD2cBb a appele
      c1BBbAA a appris
      abABa1A a appris a
      eaAabBB a arrete
      c3AC a attendre
      AaBb2a a attrape
      DAAAAag a avale
      a1BA1ba a avoue
      D1AAiC a bag
      ABAc1AA a balais
      Ad1A1AA a balance
      A2aAd a bench
      CBbAe1a a bit
      2Bc1aA a boire
      bbAA1BA a bois
      daAAA1A a bout
      AccBaAA a boy
      C1aA1eB a brule
      dAAABCb a bu
      dB2AA a bu le
      Ad3AA a c
      bcaAB1D a ca
      cBa1aAA a ca mere
      aaa2aC a cache
      A1CBBDi a car
      Df1aC1B a casse
      Dc2A a casse le
      CdaeBDA a cause
      CcAbA1A a cause des
      Cba1acB a ce
      Ba2AdA a ce qu
      BAb2Bc a chair
      cbbABBD a change
      AbbA1BB a change de
      1DB1Aca a change la
      CCdb1A a chaque
      aA1B1ac a chaque fois
      bAb2B a chaque repas
      1BbaAcB a choisi
      CbAAAba a cinq
      BaAAa1a a cinq heures
      DbdBbFa a cle
      AAB1b1b a cle la
      1Bb1AAa a cle quand
      AACAeB a coach
      1aCb1a a colle
      BAab1A a commence
      DAbca a comprendre
      Bc3b a compris
      cAbBACA a confie
      cB1AAA a confie qu
      Bac1A a confie que
      E1gA1AA a continue
      CBdgCBf a cote
      CBbeABb a cote de
      A1AcBaA a cote du
      aABb1ab a coupe
      d1A1A1A a coupe son
      BbbaaA a course
      baa1ABa a d
      CbaBAba a dans
      c2B1AA a date
      BCabAe a day
      D1BaBah a de
      A1B1aab a de la
      DbcBddE a deja
      CA3c a deja mange
      dA2B a demain
      cBBbdB a demande
      d1Ba1A a demande a
      Cdb1B1a a demande de
      dAA1AA a demande ou
      1b1aCAa a demande si
      AAAAacA a demande une
      AcAbBA a demenage
      AC2AeA a dents
      d1BCCFe a des
      A1AA1eA a des douches
      2ABAAc a des gars
      ABAaACe a des gens
      dA2AA a des jours
      AAB1A1d a des mecs
      B1AA1c a des rats
      AcaA1AA a des trous
      bbBAaAb a deux
      baCaE1b a di
      ab2ABA a di a
      iBAAABA a dire
      CAAAhBa a disparu
      A2AcAA a disparu depuis
      ecCBEba a dit
      abAAAAa a dit a
      d1AAAAA a dit au
      BAa2c a dit de
      AbBa1ba a dit qu
      E1bcACa a dit que
      aBa2bA a dit tu
      d1BAAbC a dix
      aA3cB a dog
      fb1aBBA a donne
      caB1A1A a donne son
      BdA1AaA a door
      CE1BbfA a dormir
      bB2aaA a dos
      A2AdAA a douze
      A2AdAA a douze ans
      CB1abc a droite
      BB2bcA a droite a
      1aAAAAb a du
      1eBAbAA a e
      daBC1AB a ecrit
      Ef1a1aC a encore
      B1ac1AA a enfin
      bCAAAAf a enleve
      c1AAAAb a envoye
      eAB2AA a essaye
      dAA2A a essaye de
      BAbBc a et
      3ABbC a ete
      Ba1dA a etre
      ccBAAA a euh
      Ca1aaaA a eux
      CA3d a faim
      aDbe1AB a faire
      B1bA2B a faire des
      aBA1caB a fais
      bAA1b1A a fais un
      Cbb1bDb a fait
      dBAAA1a a fait un
      AaCAAac a fait venir
      C1Acb1A a fake
      B1Ac2A a fake account
      ABaAAab a fella
      CAbaCad a ferme
      aCb1C1a a ferme la
      2dB2A a filme
      Aa2BbA a fini
      bAc1AAA a flat
      B2A2d a fond
      Be1b1aA a force
      BBfB2C a forcee
      bA1AbaC a froid
      1BAAhBC a fuge
      B1BAgCD a fugue
      Baa1Aaa a game
      CbbaA1A a garde
      Eb1a1dA a gauche
      AfBa1B a genou
      AcB2B a genou sur
      BeBa1AA a genoux
      AdA2A a genoux sur
      aaB1bAa a girl
      ac1B1AA a good
      AAAb1Aa a group
      CC1AA1e a gun
      A1CBcBd a guy
      1AAaabA a huit
      cbC3B a i
      aCaA2b a il
      1bB1Bab a jamais
      EcB1AfB a jete
      AAaBb1a a job
      baAa1AA a joke
      AbBA2c a jure
      EAeAa1b a ka
      EAAAAAf a knife
      CcbaBB a l
      dAAA2A a l acte
      ACA3f a l aide
      BBd1aAA a l aise
      BAabA1A a l anniversaire
      1AAca1C a l arret
      Bd3AA a l assistante
      AcBa1Aa a l atelier
      dEBABdC a l ecole
      B1bDbeA a l heure
      b1A1ABa a l hopital
      AAcA1aA a l hotel
      baAA1bA a l infirmerie
      AdAA1A a l infirmiere
      dAA1AB a l interieur
      aa1eBEA a l internat
      EhEbEe a la
      ACAe1EA a la cantine
      1c1BAAB a la cave
      bbA2AA a la dame
      Cd1A1A a la ferme
      AA1Baaa a la fermeture
      1BA1aAb a la fin
      aABabB a la gare
      1C1eA a la grille
      BcBA1Ac a la main
      bi1ACE a la maison
      Be1A1AA a la meson
      CbbAc a la mezon
      DAabAd a la piscine
      AJCC1ka a la porter
      BB1d1AA a la recre
      BAAAAgB a la ru
      BCAACiC a la rue
      AabA1bB a la salle
      BA1a1ab a la sorti
      BCaaAac a la sortie
      DAAb1Be a la tete
      1dA2AA a la visite
      cC1B2a a lache
      dAcE1Bc a lad
      cA1C1a a lad in
      DbB1hCD a laisse
      CA2e1A a laisse son
      cAA2AA a laisse un
      CcA2Aa a lance
      AaA1AAd a laquelle
      1aAaBaB a latelier
      d4AB a lave
      bC1AABe a le
      CbbcAA a le droit
      EA1f1b a lecol
      1Cb2Ab a les
      B1AAcbA a lille
      Acaa2B a linge
      aAcaaCA a linternat
      Ed1A1Ab a lot
      Ba1A1aB a lot of
      bbAa2A a lui
      cbA1AB a lundi
      AbA1b1A a lyon
      C1Aa1db a m
      gBBdAAC a ma
      aADdaAa a ma famille
      eDccbCA a ma mere
      AAaAaaA a ma petite
      dAB2A a ma prof
      1aBCAbb a ma soeur
      CAAe1A a mal
      Bbda1AD a maman
      Aad2AB a maman moi
      E1fCCBg a man
      A1B1A1e a man who
      Da1A1i a mange
      EBAaAe a manger
      DDB1AhB a manje
      AAAadB a marche
      A1A1cB a marseille
      hFcADc a me
      CA1c1cA a meme
      1B1b2C a menace
      cDd1BbC a mes
      aBbaA1A a mes parents
      ABaAa1d a mi
      CA3e a midi
      CbbAcAA a minuit
      aEdbAeC a mis
      1CBb1bA a mis a
      B1AaAb a mis un
      AbbAAaB a mis une
      hFdCB1C a moi
      1AbAdC a moitie
      jDB1aDA a mon
      AAb1bAA a mon copain
      cCba1Aa a mon pere
      abCABBb a montre
      Bd4A a montre son
      Aa1AbaA a moyen
      AbbA2A a ne
      BacAa a ne plus
      eAA2BA a new
      B1Ae1AA a nickname
      ABaabAA a noel
      bAaB2A a offert
      BAc3A a offert un
      aAbC a oublie
      Aa2aBb a ouvert
      Ab2aBb a paris
      eAAa1CA a part
      DA1A1eA a partir
      CEBdDiA a pas
      cBAfAHa a pas de
      aBaA1cA a pas le
      a2A1Cc a peine
      BaAbBab a perdu
      C2c1A a perdu trois
      A1AAbAa a perpignan
      1AfDaEa a personne
      BcAbA a pete
      bA2aAB a petit
      AbAaaaA a peu
      C1bAbA a peur
      aa1CA1b a photo
      aC2e a pied
      CbAA1c a pleure
      BEBBDkB a plus
      C2AAgB a plus de
      dB1A1aA a plus que
      BB1AAA a plus rien
      B2eA a poll
      dDAaA1b a porter
      acAAaAA a pose
      dB1AAAA a poste
      aAb1AAa a prevenez
      2CaA1b a pri
      CA4c a pri de
      aBEAaCb a pris
      B3dB a pris la
      AACA2b a pris un
      CcA a promis
      CA1B1eA a pu
      ac2AB a pupil
      e1BA2A a qu
      A1BbbAA a quatre
      cA1BCdB a que
      BcA1bCA a quel
      EA1aabb a quelle
      D2aabb a quelle heure
      dBaBCBa a quelqu
      dBaBCBa a quelqu un
      cC1a2A a question
      dA1cCBB a qui
      Bb1dAA a qui le
      ABbAaba a quinze
      1BbAab a quinze ans
      BB2fC a quitte
      AA2eB a quitte le
      nDCBCBB a quoi
      fBAAABA a quoi bon
      eB4B a range
      AAA1Aba a recu
      bbA3B a regarde
      c1bA1C a regarder
      caBBAa a remarque
      dBAABb a rendu
      AA2dA a rentrer
      CdA2AA a repasser
      Cab1A a repondu
      B2AAd a repris
      AC3Af a ressort
      CaaBdaB a retire
      C1A1d a retire tout
      aA1AAAc a ri
      hFC1E1C a rien
      AB1AAab a rien a
      BbAa1a a rien dit
      CAad a rien fait
      aAaAaAA a room
      C3eB a ruiner
      cAAAABa a s
      aA1AeB a saute
      A3eBA a saute le
      dAAAAaA a savoir
      bBeBAA a se
      B2AbAc a seize
      C2AbAc a seize ans
      d1ABAA a serre
      gadABEC a ses
      d3AB a ses jours
      1Bd2AA a ses potes
      BA1AAdA a six
      AA1B1d a six heures
      aACabA a son
      Ba1ABac a sorti
      AaAA2c a sorti un
      aAAb1bB a sortir
      a3ABc a souvent
      gAcFA1a a table
      BAa2c a table et
      Bca3B a tape
      CgA2AB a temper
      eAA1BBA a temps
      edBAbCC a tenir
      Bac3A a thing
      da2B a tire
      1AAcBa a tirer
      1cC1AdA a toujours
      cb1D1Cc a tous
      cFeGCfa a tout
      cCcDAdA a tout le
      bAdB1AA a toute
      c1bC1A a toute la
      cAA1A1A a trade
      AAA1aBb a train
      BcaB2A a trainee
      Ad1B2A a trainee par
      A1BabA a treize
      A1BabA a treize ans
      d1AA1B a trois
      D1ceDDc a un
      1c2ABA a un code
      B1Ad1A a un compte
      A1Ba1Ab a un grand
      2Cc2A a un groupe
      ABB1A1d a un mec
      aAcBA1A a un nouveau
      Caaca1A a un qui
      bAbABAa a un truc
      1ABA1Ac a un type
      1AcBaCd a une
      A1BAA1d a van
      2BD2e a vendre
      fACB1A a vendu
      CAb1Ab a vingt
      ACb2A a violee
      A1BA1dA a vire
      eAAA2C a voir
      1Bb1bCb a vole
      gAAB2B a vu
      bBaAcBA a vue
      1Abb1BA a week
      A1d1AA a woman
      A1AdAAB a y
      aBAB1eA aban*
      bCc1AAa abi
      aCbaAaa abim*
      2d2C abime
      1adAAD abiy*
      B1Ae1aB abon*
      bcAAaBB abou*
      bcAAaBB about
      bBBb about _ he
      aBac2B about _ i
      CAa1a1B about it
      cCAbA1a about me
      Ccb2BA about my
      bB1B1aa about the
      BaAA1b abri
      BBAbAfB abri*
      BBAbAfB abribus
      AA1c1cB abribus $
      aCabcD abse*
      1AaBdB absence
      DcgBBCC abus*
      DaeB1AB abuse
      AAeA1AA abuse _ moi
      ABeA1AA abuse de
      AAeA1AA abuse de moi
      ACCda1b acce*
      BABf1A accent
      aAAA1bb accepte
      jCDAAAA acci*
      e1CAABA accident
      cB3AA accident de
      G1Adabd acco*
      B1bcbA accord
      Ba2Abb accouche
      B1Ce2A account
      bd3CB accr*
      bd3CB accrochee
      EdAacBB accu*
      CeABa1A accueil
      aB2dB accueillons
      Ab1d1AA acha*
      Ab1c1AA acharne
      Ab1c1AA acharne sur
      aBBCAda ache*
      aCABaaa achete
      ba1AaC achete un
      aBb2Bb achete une
      C1AAAd acheter
      AABa1Ae acid*
      AABa1Ae acide
      1cAaAAa acro*
      fAAAaAA acte
      AABfaBC actu*
      BAAd actual
      BaA1bAA adan
      BAAd1Aa adan _ la
      aBb1A1A adan _ moi
      HABC1j addr*
      G1BB1h address
      1b1A1Ca address $
      kDCD1CC adie*
      hDCC1DC adieu
      BbeAAAA ador*
      1AfA1AB adore
      MEC1cna adre*
      IEBEcla adresse
      1bcC1B adresse $
      A2aaBb adresse et
      BB3cA adresse euh
      FcdaAaD adul*
      CAf1AAC adulte
      BF1fAaB affa*
      cC1b1AA affaire
      eB3B affaire $
      DEAdAgB affaires
      aAaBAa affaires $
      B2A1cA affaires _ dans
      B1AEBiB affaires dans
      BACiAC affi*
      bBBd1BA affiche
      aaAb1AA affirme
      BA1A1e affo*
      BA1A1e afford
      cCdD afte*
      bbAA1A after
      abaAAAB after $
      eB1AAB after _ and
      baAAaAA after a
      d1A2AA after my
      1A1BAbb after school
      C1bAAdA after that
      CAAaafA after the
      Dcaab1A agai*
      baCBbdD again
      BaA1dbA again $
      abAaA1A again and
      Fbdc1Dc against
      CAcd1A against me
      BcA2Bc against the
      ACfBgCF age
      acB1AAc agen*
      e2A1C agenda
      CA1b1ac agent
      dABbAAa ages
      cB1AbB ago
      ECkCBCa agre*
      B1dB agressee
      BAd2A agression
      dABAa1A agri*
      dBA3A agriculteurs
      bA1A1cA ah
      Ca1bbaA ai
      Ea1bAcd ai 0
      CbaC1c ai 0 ans
      Cb2cAB ai _ 0
      f1BABAC ai _ a
      A1BfaCA ai _ ami
      HafAbbA ai _ ans
      DgE3b ai _ au
      eAA1aB ai _ besoin
      bAAA1B ai _ ce
      b1AAAbA ai _ chez
      Bc1AA ai _ cotes
      EAbcBcb ai _ d
      c1A1dAA ai _ dans
      BbGb1a ai _ de
      1fA1BBB ai _ des
      Dbb1aDc ai _ dit
      CcaCbBA ai _ du
      aBbDacC ai _ en
      d1AA1A ai _ enfin
      Dcbba ai _ envie
      b1bAB1A ai _ et
      b1Bd1B ai _ eu
      daBAAA ai _ fait
      C1Bc1a ai _ habitude
      bA1BbC ai _ il
      fA1B1BA ai _ impression
      D1ba1A ai _ je
      bBBAbc ai _ l
      fDAEdBD ai _ la
      ccEEaFa ai _ le
      Ab1BcBA ai _ les
      bABCeab ai _ ma
      bC2Aa ai _ mais
      E2B1g ai _ mange
      cF1a ai _ marques
      AAaeb1A ai _ mes
      dHA1fAB ai _ mon
      BBeB1AA ai _ non
      Cc3AA ai _ oeil
      1Ac2bA ai _ ose
      c3ACa ai _ ouvert
      1DbbbaA ai _ par
      D2A1e ai _ part
      CbAAaAa ai _ pas
      Dc1a ai _ peau
      dAA1A1b ai _ personne
      1Aa1ABd ai _ petit
      dAA1aAA ai _ peur
      1a2cCA ai _ pote
      caA1aAA ai _ pour
      B1faAB ai _ pu
      dCAAAb ai _ qu
      CCBdBga ai _ que
      C1d ai _ raisons
      BAa2cA ai _ rien
      B1dA ai _ stop
      e1AAaBA ai _ sur
      C1AaAbB ai _ tous
      CBa2c ai _ trois
      DAAccba ai _ trop
      baC2c ai _ truc
      cAAA2A ai _ trucs
      Had1a1e ai _ un
      adB1BBa ai _ une
      BAdB1A ai _ violee
      C1ca1A ai _ voulu
      CA1aadA ai _ vraiment
      a4Ed ai _ y
      Cb2a1A ai appris
      DaaAAb ai appris a
      aBaaAAb ai arrete
      cAA1A1b ai arrete de
      C1cA ai arrete la
      A1Ac1B ai aucun ami
      AA1AA1d ai besoin d
      aAaaA1B ai besoin de
      DaBdABc ai change
      CbAaAAc ai change de
      dc1AAAA ai cherche
      fABBBA ai choisi
      1dAAA1A ai connu
      CAAbc1A ai coupe
      CaaAcAA ai couru
      dB4A ai de
      aBABaBB ai deja
      d2bBAB ai demande
      AAAcA1A ai demande a
      caAAA ai demande au
      bBBaBAc ai des
      cF1a ai des marques
      Fdda1aB ai dit
      AcBA1AA ai dit a
      BdAA ai dit au
      BBdB1AA ai dit non
      C1Ce1ca ai dit que
      B1dA ai dit stop
      BAbAAa ai dix
      baA1AAA ai donne
      Ab2cC ai dormi dans
      1DAa1d ai droit
      DcbaAAa ai du
      bBAC1a ai ecrit
      C1bba ai efface
      CdAA1AB ai encore
      AAaAaB ai envie
      CAe3B ai envoye
      CbaABAd ai ete
      BAdB1A ai ete violee
      Dd1bBaB ai eu
      cA1B2A ai fai
      B4Bd ai faim
      aAbAa1a ai fait
      eA3AA ai fait un
      aAA1AAd ai fait une
      ACbdAa ai fini
      BBbc1a ai fini par
      AA2bC ai fugue
      CcaA2A ai grandi
      EAf1b1A ai jamais
      2Bd1A ai jamais eu
      BA1adA ai jete
      1bB1A1B ai l
      C1Bc1a ai l habitude
      fA1B1BA ai l impression
      DcAbBca ai la
      aBABeBA ai laisse
      D3cA ai laisse un
      1dCaB1A ai le
      cCA2aa ai les
      bABAac ai ma
      DCeb1A ai mal
      Ca1c1Ab ai mal au
      C2B1d ai mange
      CAcA1c ai mes
      C1d ai mes raisons
      dBb2CA ai mis
      CcbA1A ai mis du
      cAaAA ai mis mon
      aA1AbAA ai mis une
      bAAAAbA ai mon
      B2A1d ai nulle
      B2A1d ai nulle part
      AcaaA ai parle
      BcB2ea ai pas
      C1AbAc ai pas d
      1DCb1fA ai pas de
      Bb1AaBa ai pas dit
      FcbAb ai pas envie
      CA3d ai pas faim
      AA1Bcb ai pas l
      1cCC1Dc ai pas le
      1Ac2bA ai pas ose
      b3ACa ai pas ouvert
      c1A1aAB ai pas peur
      AA1cbAA ai pas trop
      CA1aadA ai pas vraiment
      b1AA1cA ai passe
      Cb2AcA ai perdu
      Ba1B1b ai perdu 0
      c1ABAb ai personne
      DbbaB1c ai peur
      A1caa1B ai peur d
      1f1ACaB ai peur de
      e1DBAdA ai plus
      CaA1bAb ai plus de
      d1BAA ai plus la
      cA1a2B ai pri
      EeCAc1c ai pris
      EAabaB ai quitte
      CbaB1A ai rate
      dCBB1AA ai recommence
      C1AAca ai regarde
      cAaA1A ai repris
      Ba1cA ai retrouve
      dAAAAA ai ri
      DCebAe ai rien
      B1abaB ai rien dit
      AAca1A ai rien pu
      Fa1Ad1A ai saute
      C3cAA ai saute le
      AbabAA ai seize
      BbabA ai seize ans
      B1A3d ai signe
      BAdA ai subi
      aAABcBa ai toujours
      cA1ABaA ai tout
      BB3bb ai trop
      fDbADb ai trouve
      A1AaAbA ai trouve un
      D1aabbc ai un
      AAa1ABd ai un petit
      aa2cCA ai un pote
      EbAbA ai une
      D2bab ai vendu
      Ff1aaBb ai vu
      AeA3B ai vu des
      AaAA1ac ai vu un
      acB3A aid
      aB1BB1c aide
      1c1ACB aide $
      d1a2AA aide a
      BA1AaAb aide moi
      ABDa2c aide*
      aAAb1AA aident
      BbCbAc aider
      AB1AaCd aidez
      aAA1BAc aidez moi
      d1BB1A aigu*
      fAAB1AB aiguilles
      DA1dcbA aill*
      AbaaBbA aille
      ABAbd1A ailleurs
      dABaAA ailleurs $
      1CcaABA aima*
      CBda1AA aimais
      B1ca1A aimais bien
      AecABBC aime
      cAaC aime $
      Bc1A1a aime _ ca
      aBAb1a aime _ garcon
      eAA3A aime _ j
      ABab1c aime _ la
      Ac1A1AA aime _ le
      1EeA1Bb aime _ quand
      AcA1AAC aime _ que
      BcCa1aA aime bien
      bAa1aAA aime la
      Daa2ca aime les
      FAgAA1D aime pas
      Bc1A1a aime pas ca
      ABab1a aime pas la
      BEfA1Ab aime pas quand
      AdA1AAC aime pas que
      2dB1A aime plus
      A1b2cC aime*
      AAAAAaa aimerais bien
      Ad1A1AB aine
      bAA1aB aine a
      fBDC1Dd air
      dABBBAd air $
      2cAa1C airb*
      2cAa1C airbnb
      CA1Ad aire
      C2AdA aire _ autoroute
      C2AdA aire d
      C2AdA aire d autoroute
      CB1c1aa airp*
      B2d1A airpods
      BCd1a aise
      B1cbAaA ait
      D1Acc alar*
      D1Acc alarm
      Ea3bA alco*
      D1A2ba alcool
      1BbAabB ali
      1fAA1AB alig*
      1fAA2A aligne
      fAAAAAA aliv*
      fAAAAAA alive
      gaabDDB all
      cbBBAaA all _ stuff
      1B2Acb all _ the
      gAA1BEa all day
      c2C1c all his
      1AdD1bB all my
      Bd1A2A all night
      bABb1Ba all of
      aBAaaA all the
      caBCaaa alla*
      AcA1a1A allais
      dBABa1a allait
      fA2AAA allait se
      c1AB1A alle
      CadcaAD alle*
      DaebcCB aller
      BCBaacA aller $
      Ad3BA aller _ l
      da1AABA aller _ la
      Aca1B aller _ le
      1bAb1Aa aller _ lycee
      ABc1b aller _ mon
      AAAA1ac aller _ pour
      cba2DA aller a
      Ac2aAA aller a l
      d3ABA aller a la
      AaabaAA aller au
      ac1BA aller aux
      b1bA2D aller avec
      dA1B1A aller bien
      ADg1B aller chez
      aACc2a aller en
      Ac1aaBa aller o
      A1A1AdA aller retour
      CBAAeAc aller simple
      AAAA1Ac aller simple pour
      Ba1bBbb allo*
      BbBbA1c allowed
      DcAcABc allowed to
      dB1AaCc allu*
      dC2bCa allume
      aBb2Aa allume $
      ACad1D alon*
      bAA2Ca alone
      C2dAA alone $
      CBbdaAA along
      D1ddaaC alor*
      acaAb1B alors
      c1AAbA alors _ ai
      eCaA1A alors _ j
      a1A1ABb alors _ m
      ADdb2A alors _ me
      CAbcAb alors _ ne
      AAAaAb alors a
      Cc1Aa1A alors euh
      a1BAcA alors j
      c1AAbA alors j ai
      Heec1cB alors je
      ACdb2A alors je me
      CAbcAb alors je ne
      A1AA1bb alors on
      aA1bACa alors qu
      cCcCAAA alors que
      eC1B1aA alre*
      eC1B1aA already
      c1aAAA already $
      AABcAeA alte*
      aDc alter
      AABcAdA alternant
      1ba1BaA always
      AcaB always _ a
      aAab1CA always _ on
      eB1EfAB am
      bC1CdC am $
      a1B1aAb am _ in
      1Bad1AA ambi*
      1Bad1AA ambiance
      AB1AaAd amen*
      1B1AABd amener
      DccdAA ami
      BcaeACA ami $
      bAaBA1B ami _ a
      Ac3AC ami _ dit
      BA1B1ca ami _ est
      f1a1ABB ami _ foyer
      bAaAACa ami _ la
      D2B1bd ami a
      aBgACBB ami de
      bAa1ABA ami de la
      d4BA ami du
      d4BA ami du foyer
      b1aC1a ami et
      cB1A2A ami il
      1cAB2A ami me
      cCbEaaA amie
      a1cAB1A amie de
      bAB3b amie m
      AcAa1A amie*
      AcAa1A amies
      AD1jACB amis
      B2daAA amis $
      ABbA1aA amis a
      CabaBAc amoi*
      CAe2A amou*
      AAba1Aa amour
      1AbaABA amwi*
      C1dbBBa amwin
      1Bbc2A amwin _ i
      BaAb2a amwin _ in
      DbAA2a amwin ek
      aAC3c amwin li
      bACB1cc an
      aFA1dCa an $
      AAb1aAa an _ an
      cBa2AA an _ ca
      dB1B1A an _ di
      1BBb1ab an _ e
      dAA3A an _ et
      BbAAc1A an _ ka
      aABbaAA an _ me
      Bc2b an _ plus
      AbAa1AA an _ se
      b1b1A1B an _ tout
      Bca3A an ba
      AbBc1AA an dernier
      dAA3A an dernier et
      fBAaA an et
      bAAa1Ba an hour
      cBbB1B an je
      b1cC1aD an ka
      cB2Aa an kaz
      B1A3e an koutla
      BBcA2a an me
      1baBAAA an moi
      acAAA1A an moi ka
      AAcAA1A an older
      Dda3A an parle
      C1aAabA an pas
      aDaAbdA anba
      bAAAAc anba _ a
      aBcAbAA anba _ moi
      1b2bCa anba cabane
      Bd1eBAa anci*
      a1aaAba ancien
      aAAA1ba ancien eleve
      Bf1A1Ba ancienne
      BAAd1A anciens
      AFbddAA and
      c1BBcAA and _ a
      BAb2aa and _ and
      1B2cAb and _ are
      AcAA1Ad and _ can
      BBcAAaA and _ d
      bAaaAA and _ does
      AAAAAad and _ don
      BbA2b and _ get
      BBeA2A and _ hand
      CB1aaca and _ has
      1B1cAC and _ he
      1fAdA1C and _ her
      1AeAAA and _ his
      CceC2a and _ i
      cBA1bB and _ if
      1Ccb1A and _ in
      Fcac1bC and _ it
      b1BAaAa and _ keep
      aa1ABAb and _ know
      1A1BeCA and _ m
      BAc1a1A and _ made
      1bFd1BA and _ me
      a1aA1aC and _ my
      aa1AAAd and _ of
      aBbcaCa and _ on
      cC2AA and _ parents
      aa1AaAC and _ phone
      aABbAcA and _ re
      cCaA1ab and _ said
      e1Aa1AA and _ she
      EbCcaCg and _ t
      Baa1AaA and _ that
      2aaBaB and _ the
      1bBA1aa and _ there
      fAAAAAA and _ think
      b1bA2B and _ up
      1BBaBA and _ vais
      BA3Ce and _ we
      C1bAA1d and _ when
      BAc1ABA and _ won
      gABA1Da and a
      bb1C2A and cut
      cD3Aa and dad
      baABABc and don
      baABABc and don t
      aBaA1Cc and he
      1aBa1bB and he s
      B1A1aAb and he says
      DaAAdaA and her
      cCcAaCa and his
      gDbGF1a and i
      AAB2ac and i can
      AAB1Bcc and i don
      1A1BeCA and i m
      b2bAAA and i never
      dAA1AAA and i think
      a1AaBCa and i vais
      Dc2aa and if
      BAcbBa and it
      aCaaAc and it s
      BccaAAA and last
      a1aBA1b and laughs
      1B1A1cA and mum
      cBBbCac and my
      AAbA2b and no
      C1BBead and nobody
      BaA1bAA and not
      a1dAaBB and now
      a1a1bBA and now i
      1cAAA1a and one
      2AaAAc and only
      bC1B1ba and put
      ABcA and puts his
      1cAAACc and said
      bCh1AAC and says
      AB1d1AA and says he
      1AcA1aA and says i
      a1cA1AA and says it
      hC1BaE and she
      AaA1bBb and she s
      baaA1AA and she says
      bC1AcA and stand
      aBbaAA and still
      ABa1Aaa and tells
      AbAA2b and that
      CaCfBeE and the
      bcAB1Fa and then
      AcbBa1B and there
      aabAAAA and there s
      CDCcBac and they
      1eAA1A and told
      1dC and told me
      aaaAA1B and took
      1AdBA1B and wants
      AAA1bAb and we
      1AA1AcA and we re
      FbBe1Ab and won
      FbBe1Ab and won t
      DcAb1AA ane
      AaBa1Dd anfe*
      AaBa1Dd anferme
      1aAb1Ab anferme dans
      BaBadAa angl*
      AA2eA angleterre
      c1bA2B ango*
      c1bA2B angoisse
      A1f2AA anim*
      B1eAaAA animateur
      hCAAAAB anko
      A1AbAbB anko _ ka
      bAAb1AA anko i
      a1Ac1AA anko i ka
      AeBBAAb anle
      CcAa anne
      eCcbAC anne*
      fAb1AB annee
      c1abAC annee $
      1AAaaAc annee et
      cE1cACA anni*
      cBBdACA anniversaire
      dBACdA anno*
      1B1AeAa annonce
      B1A1ca annonce qu
      A1Bc2B anon*
      A1Bc2A anonyme
      AAdAaAA anot*
      AAdAaAA another
      aAhD1CA ans
      bbB1aB ans $
      AAaabA ans _ 0
      CaABdBB ans _ a
      bCa1bA ans _ ai
      C1b2AA ans _ c
      1cA1AB ans _ chez
      d1C1A ans _ deja
      cAa2B ans _ demande
      dAAAbAA ans _ dit
      C1ca1BA ans _ en
      1C1AeaA ans _ est
      1BA1Bbd ans _ et
      C3Ad ans _ foyer
      aDaAaA ans _ il
      BAAba1b ans _ ils
      dABaBA ans _ j
      adBb1Aa ans _ je
      ac1B1a ans _ les
      1Cb1aA ans _ m
      AcBA1a ans _ ma
      daCB1Aa ans _ me
      Cca ans _ mon
      AAc1a1A ans _ on
      C1b2AA ans _ que
      AA2bBa ans _ suis
      A1eAAAA ans _ un
      cBA2A ans _ une
      1BcAA ans c
      1BcAA ans c est
      A1c1aB ans dans
      1ACAb ans elle
      baCAbB ans elle a
      ABA1Ad ans en
      AAaAbAb ans est
      aBcc1D ans et
      c1BaAA ans et j
      abAbC1a ans et je
      bCcA2D ans il
      AcB1a ans il me
      AEdaaA ans j
      bCa1bA ans j ai
      CAba1A ans j en
      fBBCBaa ans je
      cAB1A1A ans je me
      AA2bBa ans je suis
      CaA1aaa ans la
      CBb1AdA ans le
      A1dAAAB ans m
      c2AaBA ans ma
      C1b1b ans mais
      abaAaBB ans me
      1Ad1AAB ans mon
      Ab1AaBa ans on
      BBbaa ans qui
      BAA1c1A ans sans
      cBaa1AA ans se
      AabAaAA ans son
      2bAAbA ans un
      BbA1aAa ans vient
      AAa2Bb ans voila
      dAACABc answ*
      AaA1A1c answer
      bAABaAA answering
      cA1AAAa answers
      c1b2BA anta*
      dCAA1a anti*
      1CcA1aA antr*
      1BACcBA anvi
      cAAAaAA anvi de
      Bbb2Ab any more
      Bcb3A any more and
      E1aca1A any trade
      fCBAAAA anym*
      fCBAAAA anymore
      dAA3C anymore $
      C1a2Ac anymore _ i
      Ba3Ac anymore and
      aAb1aAA anyo*
      aAb1aAA anyone
      AA1AAd anyone $
      cA1cAC anyone _ my
      baB1cAB anyt*
      baB1cAB anything
      c1AaAa anything $
      CbA1b anything _ a
      BBbBd1A anyw*
      abdBAB anyway
      abbA2A anyway $
      BEBaebA anywhere
      AAbBAca aout
      1bAaD1c apel*
      1dAaD1b apele
      AbAAAaA apele $
      1cAA1Ab apol*
      HbD1Eee appa*
      BA1d2A appareil
      CAABBe appart
      CaBCBbd appartement
      EADfeFd appe*
      BaAbeCB appele
      B2AdB appele $
      1d1AA1A appele _ flics
      ad1BB1A appele les
      1d1AA1A appele les flics
      caBACba appeler
      F2aCCg appelez
      BB3Ab appelez _ un
      BB3Ab appelez quelqu
      BB3Ab appelez quelqu un
      aEAcdCb appelle
      d1aA1AB appelle ca
      AB1AAad appelle les
      AB1e1AB appellent
      1aBc1Bc appl*
      baBa1Aa appli
      a2AA1d application
      AaAA2c appo*
      BaA1Aba apporter
      EgBeAdE appr*
      Bc2dAB apprend
      1eAa2A apprend vite
      FcAcaaa apprendre
      AaBbaAa apprendre $
      e1EAaaA apprenti
      AaAba1A apprenti _ a
      Bb1A1b apprenti _ toujours
      aAAAaaa apprenti a
      Ca1C1d apprenti arrive
      BaAa1Aa apprenti de
      1AcBBbA apprentice
      bDbaAa apprentie
      Ec1c1BA apprentis
      FgB1dAA appris
      Dc1a appris _ pas
      GiAAAaB appris a
      aB1Ac appris par
      1BAb1b appris que
      2bBBca approche
      d2AA1a approche $
      fBAACAA appu*
      eB1AA1A appuies
      bAAaB1a appuyer
      Bb1Aa1a apra*
      1daCBdE apre
      cAB2B apre $
      CAc2a apre _ la
      1baA1BA apre _ ma
      c2AaB apre _ reparer
      BdBaAB apre i
      B1c3B apre il
      CBaa1fA apre je
      aa1aE apre*
      abaADaA apres
      dBABb1C apres $
      Bb1A1Ca apres _ a
      aaaC1Ab apres _ est
      CbA2d apres _ je
      bcB2A apres _ m
      gAaA1D apres _ repas
      DAB1AfA apres _ sais
      AB2Ad apres _ verra
      Db3Aa apres avoir
      AaaA1Ab apres c
      AaaB1Ab apres c est
      dC1a apres ca
      bBb3A apres ce
      fb1B1CA apres chaque
      gA1A1C apres chaque repas
      b1AA1Ab apres dans
      cAABAb apres elle
      Cb1Ab apres euh
      DhAbACB apres il
      cAAA2A apres j
      aBDBCe apres je
      DAB1AfA apres je sais
      aBaaAba apres l
      D1e2Cb apres la
      fB2aDA apres le
      1AaAbDa apres les
      A1AABdA apres on
      AB2Ac apres on verra
      d1B2Aa arbr*
      d1B2Aa arbre
      D1Ag2B arce*
      D1Ag2B arcele
      aaABAdb are
      aAA1bBA are $
      aABAAad are _ me
      cA1A1AA are from
      1BbB1bA are in
      AcAA2a are moi
      ABc1BDd aret*
      cAA1BEd arete
      CBcA2b arete $
      c1A1AB arete de
      C1b2Aa arete le
      aAAcAAa arete pas
      BAd arette
      D1bBb1b arge*
      Eab1bAb argent
      CdcBAAB argent $
      aaC2aA argent _ il
      AAA1bAb argent _ ma
      A1a1AAc argent _ ne
      1A1A1Ae argent a
      1AAdaC argent de
      1bA1b1B argent du
      bAAAc argu*
      aCaa1aB ariv*
      AfAB1AB arm
      DJCAA1n arme
      1D4c arme _ il
      A1BA2e arme*
      1BBA2e armes
      bBBbaBa armo*
      bDBbbBa armoire
      aB1b1AB armoire a
      jCB2AF arms
      cBA1bB arou*
      cBA1bB around
      ba1a1CA arrache
      AAbAb arrache la
      dB1AA arrache les
      aAaBAdB arrange
      aAAA1c arrange $
      dCaa1Dc arre*
      A1AbaBc arret
      bbcaBBD arrete
      aAAb1AA arrete d
      B1AA2c arrete ils
      eA4A arrete le
      BAAc1Ab arrete pas
      bCBBAAc arreter
      bb1ADaa arri*
      aBbAAaA arriere
      AAb2bA arriere boutique
      d1b1AAD arrivait
      CbDaBcd arrive
      DABc1Ae arrive $
      cA1B1Ba arrive _ a
      Cd1b1AA arrive _ avec
      d3a1C arrive _ truc
      Ba2AcA arrive a
      cB1BA arrive au
      Aa1A1bB arrive avec
      BbAa1a arrive en
      Ab1B1b arrive le
      dA1C1Dd arrive pas
      e1AA1BA arrive plus
      Cd3AA arrive souvent
      Cd3AA arrive souvent avec
      CAAc1a arrive toujours
      d3a1C arrive un
      d3a1C arrive un truc
      Aca1ABa arrivee
      cBAAaaa arriver
      D2g1BB arse*
      E2f2A arsele
      D2bbAA art
      BdDCgDA as
      aB1AAac as a
      CAb2cA asce*
      CAb2cA ascenseur
      2ADbdA ase
      1Aa1cAB ase $
      AdAAAaA asi
      Db3c asie*
      Db3c asiete
      fEaAAB ask
      AA1bAaA ask $
      ba1B1AA ask my
      bcBCAAa aske*
      bbBBAAa asked
      Bc3B asked about
      eCAA1Aa asked me
      1BbAbbA aski*
      1CbAbdB asking
      B1d1AAA asking _ for
      A1A1dA asking about
      B1a1Bab asking for
      AAaAabA asking what
      Ga1cac asks
      BAA1Ae asks if
      BAbBcba asle*
      AAbBcaa asleep
      AB1b1Aa aspe*
      AB1b1Aa asperger
      ABeA assa*
      ABeA assaulted
      aac1DBA asse*
      CbdaBD asseoir
      abBB1aB assez
      adCCGiC assi*
      1aBBAcB assiette
      EfAB1b assiettes
      eCBeCCa assis
      DA1cAA assis $
      dAA1AAa assis _ la
      dB1AAA assis _ le
      gA2ACA assis dans
      eA2AA assis dans la
      bD1aBd assise
      Ee2AbA assistante
      BBccAaC asso*
      BBbA1cA association
      aAAcAa assu*
      dB2A assurance
      B1Ac1aa assure
      Ba1Aab assure que
      CcAb1A aste*
      bC1AA1a aswe
      BB1A1aa aswe a
      DBe1agE at
      BaAa1bA at $
      AB1DbbA at 0
      A1bBbA at 0 am
      b1AC1A at _ 0
      A1bBbA at _ am
      A1bDccA at _ and
      BAAc1b at _ gates
      be1AAB at _ i
      BB1abAb at _ in
      c1AA1aA at _ like
      BAA1ad at _ mates
      ABAA1d at _ minute
      E1e1ABb at _ party
      BBc at _ s
      BAb1bA at _ sleepover
      BeAAAB at _ so
      baAA1Ab at _ table
      CAbab at _ time
      GAcbbaA at a
      cAAa1B at all
      B2c1aA at break
      AnCEEaB at home
      cAAaAA at it
      d2D at lunch
      AdcbcDC at me
      bBBBAae at my
      aEgbCCa at night
      bB1A2b at nine
      BCAAad at ours
      aC1a1aA at school
      A1A1dAA at sixteen
      1Bd1AB at that
      HAAA1gb at the
      BAAc1bA at the gates
      ABAA1d at the minute
      baAA1Ab at the table
      Abba1aD at work
      1A1BBd at your
      BbAa1A atac*
      A3cCb atann
      FAB2i ate
      1CCeAbB atel*
      1BCdAbB atelier
      CA1BcBd atelier $
      fAA atelier _ l
      BA2baA atelier _ n
      ABAa1ab atelier a
      1cAa1aB atelier il
      daAA1BA atelier je
      Ba1A1c atelier le
      BB1a1AA atelier les
      c1B1Bba aten*
      ehECBBB atta*
      1eEaAAA attache
      BdAA attache _ radiateur
      BfBa1AA attache au
      Bd3AA attachee
      cCBBCCg atte*
      Dae1ACc attend
      1eAA1A attend $
      AcbbAAB attend _ la
      B1BacAc attend _ le
      d2AAA attend _ part
      AAcbAAA attend a
      A1bbA1A attend a la
      d2AAA attend nulle
      d2AAA attend nulle part
      Dbbc1B attend que
      ABa1ba attend tous
      BBBbBCd attendent
      3B1Ad attendent en
      gBBBa1B attendre
      aCC1aab attends
      c1AAA1A attends $
      B3Aac attends _ il
      A1Ad1Aa attends _ les
      aAB1bBa attends que
      a2AAcA attente
      AcA1CdB attention
      BcAaBb attention $
      cA1c1D atti*
      cA1c1C attire
      ACc2A atto*
      ACc2A attouchements
      DfAaAA attr*
      EeA1BAb attrape
      CAab2b attrape $
      1bBB2A attrape par
      EeDgAbA au
      C2aacA au _ 0
      Ba1bA1a au _ avec
      C1BAAdd au _ c
      aa1BaaA au _ ca
      aA1bAB au _ chaque
      ac1DaaA au _ de
      dDAAae au _ du
      C1abC1c au _ elle
      cCHaB1i au _ et
      AA1e1Ca au _ euh
      DAcBBea au _ il
      b1aa1CB au _ ils
      1ABcbB au _ j
      aEBBdaC au _ je
      AcAaACd au _ la
      ebAGAaa au _ le
      ad3AA au _ les
      B2bAaA au _ mais
      AaBc1Db au _ on
      2AAfCC au _ ou
      AeaBAAA au _ par
      aB1BAdA au _ parce
      BB1b1Ab au _ pendant
      Cb1bBA au _ personne
      CA1b2a au _ plus
      B1babAa au _ pour
      acAB au _ quand
      EeCbA au _ que
      AAa3d au _ qui
      CBaf au _ tout
      Ba2B1e au bled
      cBaAB1b au bord
      cA1AAA au bord de
      AAa1Aab au bord du
      aCcBdDA au bout
      CA2eAA au bout de
      cA1AaAA au bout du
      Bd3A au bruit
      C1d au camp
      A1AAfCB au cas
      A1AAfCB au cas ou
      a1BcAAa au cfa
      CA1A1c au chaud
      dB1AAa au cimetiere
      ABBcAAB au college
      AaAA1Ab au crame
      eD1DcbB au fond
      C2d au foot
      1bbAcAA au foyer
      aaACaA au foyer on
      Ac1aAA au front
      2AAAd au gymnase
      B1eBBA au judo
      B1BB1e au lavabo
      AbABbA au lieu
      Ce1A1Cb au lit
      FBaBada au lycee
      ACdA2A au marche
      CBAAAf au mcdo
      baAaAAA au milieu
      eAA2aC au moins
      BA2Ad au moins il
      AcAc1CA au moins la
      FaaAA1i au pays
      BbA1A1d au pays et
      BBa1bAb au pays pour
      BfBA au prof
      DdA2AA au radiateur
      C2A1f au regime
      c1BA2A au revoir
      cC1A1A au sang
      1CAA2c au secours
      CA1d1A au self
      1eB2A au sol
      BA1d1aA au stade
      cAAaAaA au telephone
      C2Aab au terrines
      BaAA1ba au travail
      aCaf1DA au ventre
      ccAB au vestiaire
      eBCAAbC aucu*
      b1AbBaA aucun
      c2B1B aucun _ aucun
      A1Ac1B aucun ami
      bBBAa1A aucune
      B1A1cA aucune nouvelle
      1bbBaaC augu*
      1bbBaaC august
      aa1bBbA aujo*
      1a1bBb aujourd
      1a1bBb aujourd hui
      dCAB1ba aura
      dB2AA aura pas
      d1AAaBA aura plus
      iDBCBBA aura*
      AAB1aAb aurai
      aaaBBAb aurais
      DacA1Aa aurais _ du
      Bca2A aurais jamais
      Bca2A aurais jamais du
      BAbA2a aurais pas du
      gDABA1C aurait
      cAACcAA auro*
      cAACcAA auront
      DeEbBdb auss*
      CfBAAdA aussi
      cAaDAaC aussi $
      CbA2c aussi et
      BBca2b aussi il
      CbA2Aa aussi j
      BA1ac aussi le
      BbA1aaA aussi les
      aA1A1cA autant
      AA1fABB auti*
      D1Bf1BA autiste
      aBeBAaA auto
      hBE1bAA auto*
      Bb2AbA automatique
      B1AAe autoroute
      fEAABAa autour
      eE1aAB autour du
      c2BB autr*
      f2FabB autre
      DABAAeb autre $
      dBA2A autre _ est
      a2AAAd autre _ j
      ccAA1AA autre chose
      B2AeAA autre ville
      DDddCA autres
      BA1b1B autres apprentis
      1dAA2A autres garcons
      ab1BAcC aux
      bb1B2A aux _ avec
      AbbaA1A aux _ de
      BAAc1aa aux _ du
      ga1C1B aux _ et
      BA1ac aux _ pour
      ca1C1a aux autres
      AAdA aux filles
      bb1A2B aux gens
      BbAa1Aa aux grands
      a1A1BbA aux parents
      1AA1fA aux pieds
      bb1BABa aux toilettes
      a1bBA1A aux vestiaires
      BBAabac av
      bAbA2A avag*
      AccAABB avai*
      abb1ABC avais
      abBB1a avais _ a
      ECf avais _ ans
      cAAa1A avais des
      Cb1b2A avais le
      BbBbaAA avais un
      AcbB1AA avait
      1BbC1aa avait _ de
      cBAA2a avait _ une
      bACAa1a avait dit
      AAcA1A avait le
      BBbAAaa avait pas
      BAb2b avait rien
      C1Aaab avait une
      1BCCBca aval*
      1EACBc avale
      d4CA avale _ boite
      dAAa1AB avale de
      D3AdA avale depuis
      fBaA1AB avale des
      c1AA2C avale des trucs
      D4Ae avale le
      f4AC avale tout
      EhCaa1C avan
      cCbA1eA avan*
      AAaCac avance
      3c1cA avant
      eBA1bB avant $
      BAaC1bb avant _ cours
      aA1B1Ad avant _ en
      BdAbAA avant _ etre
      a2ABcA avant _ ils
      AaaAAaA avant _ je
      CA1aab avant _ le
      aBaBaAA avant _ me
      AbAa1AA avant _ mon
      CaA1b1A avant _ on
      B3aAc avant _ pour
      eEA2B avant bras
      Df1a1Db avant d
      BdAbAA avant d etre
      aDbgAAC avant de
      AAAd avant elle
      DA3d avant hier
      da1bABC avant il
      cAaA1A avant j
      cA1A1AA avant je
      ABABdbB avant l
      BA1CAcd avant les
      AA1C1bb avant les cours
      Dc1AadB avant qu
      a2ABcA avant qu ils
      C3cAA avant qu on
      C1bAadB avant que
      CbcA1cB ave
      AabAb avec
      d2AAa avec $
      BCAbcaA avec 0
      ACAb avec _ a
      AAAc1aA avec _ affaires
      bAa1ACA avec _ autre
      b1cB1A avec _ autres
      AA1AaAb avec _ baskets
      1aC1ab avec _ beau
      bAaA1AA avec _ bouteille
      bAAA1b avec _ c
      fDAA1AA avec _ ceinture
      Fgab1AA avec _ chaise
      ca1BaAA avec _ chaussures
      BA1AadA avec _ chien
      abAa1B avec _ cle
      BBb1a1a avec _ copain
      Bab1dAB avec _ cousin
      1DaaA1b avec _ dans
      cC2AbA avec _ de
      ACA2bc avec _ dedans
      aAAab1B avec _ e
      AeA1bA avec _ elle
      BCdcB avec _ et
      ba1B1AA avec _ fer
      1d2ABA avec _ fil
      aAa1ABA avec _ frere
      DB4g avec _ fusil
      BdAAa1C avec _ garcon
      CAAa1Bd avec _ gens
      2AA1dA avec _ habits
      BDA3e avec _ hache
      aCdBA avec _ il
      AAabAA avec _ j
      Ebb1Aaa avec _ je
      aAab1AA avec _ la
      AAbA1aA avec _ lampe
      dA2A1A avec _ le
      AC1AAAc avec _ machette
      bB1B2b avec _ marteau
      AB2d avec _ mec
      aAaC1b avec _ meme
      aa2BcC avec _ mere
      BAb1bAA avec _ oncle
      1bD1Abb avec _ pere
      aBA1aBa avec _ petit
      ABb1a1a avec _ petite
      aCaa1BA avec _ pour
      Ab1b1AA avec _ prenom
      1AABc1B avec _ sac
      2c2CA avec _ sinon
      AbA1b1B avec _ type
      Ca2baB avec _ un
      AAA1AdA avec _ valise
      eDA1A avec _ verre
      CAac avec _ visage
      1ecDbCA avec ca
      Bca1BbB avec ce
      aD1A2d avec couteau
      CBaaB1g avec de
      Be1EBEf avec des
      C1A1aBd avec des gens
      abBA1aa avec deux
      eABaBAb avec du
      BAcaBab avec elle
      AABeAAa avec eux
      AAadAAB avec l
      bfGABaa avec la
      ce2bGC avec le
      bb4D avec le couteau
      DB4g avec le fusil
      dCA avec le verre
      HckBAFC avec lui
      ECCafcA avec ma
      aa2BcC avec ma mere
      ABa1aAb avec ma petite
      B1ac2A avec ma tete
      cC1B1aa avec me
      BCbhAD avec moi
      AAacA1A avec moi je
      ECcbffD avec mon
      1aC1ab avec mon beau
      B1a1dA avec mon cousin
      baB1ABA avec mon frere
      B3cAA avec mon oncle
      aBB1Aca avec mon pere
      Cb1b1AA avec mon prenom
      1CA1aCe avec nous
      d1AAA avec personne
      BAa1b1a avec se
      Dbbab1B avec ses
      1Bd1caD avec son
      A2AbBA avec son sac
      dA1B1a avec tout
      eeDDbCD avec un
      AF4e avec un couteau
      AbA1b1B avec un type
      2CCaGg avec une
      Dg1b1AA avec une chaise
      hAACACA aven*
      fAABACA avenir
      AA2dAA avez
      1BAbaAd avio*
      1BAbaAd avion
      4d1D avion $
      1AA1B1c avion est
      DBcBhCA avis
      B1AAeA avis _ recherche
      A1AAeA avis de
      B1AAeA avis de recherche
      dGaBCcB avoi*
      dD1BCbA avoir
      A1A1Bc avoir _ chambre
      BbbAaAA avoir de
      dCA2Ba avoir des
      hB1AACA avoir mal
      D1b1BeA avoir une
      1AC1ca avon*
      1AC1ca avons
      Ab1AAb avou*
      1bAAAdA avoue
      Bc1A1a avoue que
      bBAA1c avri*
      bBAA1c avril
      cCAbABb avt
      e2AAA awak*
      e2AAA awake
      cabDdBB away
      AAcAbc away $
      B2AdA away and
      AC1c1cA b
      c1AAaAA b 0
      C1dA1ba ba
      Faac2b ba moi
      cA1AAa ba ti
      A1aABba baby
      CCd1Aac baby*
      ACc1A babysitter
      bCAabBA bac
      B2BaeA bach*
      F1bbebb back
      AaFCga back $
      AAcbB1A back _ that
      db1BA1C back _ the
      BAd2A back from
      1BdA1aB back in
      bCbbBc back to
      AAcbB1A back to that
      Cca1BBb bad
      BdA baf
      BeB3A baff*
      BbAa2A baffes
      HBDdiAA bag
      A3aDd bag $
      B3dAA bag _ just
      BaAAcA bag and
      DBaAaAe baga*
      BBA3c bagarre
      A1b2Ac bagay
      AAB1AgA bags
      AcAAAa bagu*
      EdAc2A bague
      baBcaeF bah
      Ca1bAaB bah _ a
      AA1bba bah _ ai
      BA2abb bah _ en
      BA2cA bah _ suis
      C1ac bah au
      aAA1AbA bah c
      b1ABA1a bah en
      1aAbAaA bah euh
      A1Ac1AA bah ils
      CB1bbd bah j
      AA1bba bah j ai
      aB1CAab bah je
      BA2cA bah je suis
      AAAAbAa bah la
      1CcB1ba bah le
      cA1B1AA bah les
      1bCA1ba bah mon
      ACabAaA bah on
      BA1b1aA bah y
      cc1AAA baig*
      bc1AAA baignoire
      A1AA1e bail
      cAdC1Cb bain
      cB1B1Ba bain*
      cB1B1Ba bains
      B1A2Ac bains avec
      ca3BA bains et
      BbgBADA bais*
      CbfBADA baisse
      cABa1AA baisse $
      ABba1A baisse _ pantalon
      aAcD1AA baisse le
      AcbC baisse les
      BAcA1A baisse mon
      AAe3B bal
      DfccBDE bala*
      BdbA1AA balai
      cE1bBAA balais
      CdAA1Cd balc*
      CdAaACc balcon
      BCa1aBd balcon $
      BgA3A balcon en
      Cc1a1A ball
      Fb2d1e ball*
      b1A1B1c balle
      DAbCf1b balles
      B1aacA balles $
      DdBd2A ballon
      Cabc2A ban
      Cbba2A ban moi
      CA1a1b bana*
      DBCgBdB banc
      bBAbAbA banc $
      hFCfCCC band*
      caAAAA bandage
      eBA1AA bandages
      1BAhACC bande
      bC3c bang*
      AAAA1ad bank
      D1ad2A banker
      2aeABB bann
      1C1dA1A bann _ i
      B2AAea banq*
      A2AAda banque
      C1ad1B bant*
      ADabAAA bapt*
      AAcBB1a bar
      BAAAcdA bara*
      B1A1cbA baraque
      1AdB2A barb*
      AB2eAA barc*
      B3eAA barcelone
      BA1d2A bark
      cHCAcCh barr*
      dA2AB barrage
      E3e barrer
      c2ABc barres
      AA1AA1d barricade
      DA1DdBh bas
      1d1AabA bas $
      baa1A1B bas _ est
      1aA1dA bas _ je
      1C1C2b bas avec
      AbcA2C bas et
      bB1bAAb bas il
      DcA1b1a bas je
      bC2aAb bas mon
      A2BadA bashed
      CA1fcCb bask*
      BB1dcCb baskets
      D1ba1Ac baskets neuves
      2cBA1A bass*
      A1AaaaB bast*
      EeCABAa bat
      dBBAaA batard
      cAa1CAc bate*
      d1a1BA bateau
      EDA1i1d bateaux
      eBcBABA bath
      dDdBbB bath*
      dDcBbB bathroom
      BbB3c bathroom $
      BAb1b1A bathroom window
      DcadA1a bati*
      BcadACa batiment
      C2Aabb batir
      AgBA1AC bato*
      AgBA1AD baton
      BeCC1C batt*
      bCA1aBd batterie
      AdABA1A battue
      dBBAaAA bava*
      DA4g bave
      jCD1bCE be
      bB1AAdA be $
      2abaCA be _ the
      BA1cb1B be _ to
      c1BaA be _ without
      cAA2AA be around
      e2CAA be dead
      EAA1dbA be gone
      Acb1AAA be in
      D4eA beads
      D4eA bean*
      EeAbaAB beat*
      BcA1aAA beats
      Bab1aCA beau
      1b2ABb beau _ est
      ACd2bB beau _ il
      1Ab1aBA beau _ la
      1BA2d beau _ me
      Dad1AaA beau frere
      CCa1ba beau pere
      1bA1ABb beau pere est
      1Ca2bA beau pere il
      1Ab1aBA beau pere la
      1AD2d beau pere me
      c1BBC1a beau*
      AAACCbd beaucoup
      C1Ba1dC beaucoup $
      A1a2Cb beaucoup _ ce
      CA1A1dA beaucoup _ eau
      baAA1BA beaucoup _ la
      C5f beaucoup _ sang
      bBC2ac beaucoup d
      AA1A1cA beaucoup d eau
      1AbAABe beaucoup de
      A2A1dB beaucoup do
      bAaB1Cb beaucoup en
      A1a2Cb beaucoup en ce
      DABDAe bebe
      AbA1Aaa bebe $
      AeBABdD beca*
      AeBABdD because
      aB2abA because he
      AeBBCcA because i
      bB1B1A because it
      CaAaAc because my
      Bb1e1EA because of
      aAcA1A because the
      BDeBc1a bed
      CAfBB1b bed $
      daA1A bed and
      1AcAa1A bed i
      bBaA1A bedr*
      bBaA1A bedroom
      bDBBdbb been
      Cc2AbC been _ a
      c3aD been _ at
      BAAAaeA been _ in
      cA1a1B been _ it
      AA1eaB been _ me
      1A1BfAC been _ since
      CbA2c been _ the
      DabA1a been _ to
      1bBAcBA been _ up
      Ab3Cc been drinking
      B1c1AAb been getting
      DA2e1A been gone
      Ca2AeA been in
      B2AAc been kipping
      CA3dA been living
      2B1cBA been looking
      B3fCA been missing
      B3eCA been missing since
      AA1AAab been on
      A1A1dA been staying
      BbAAbcb befo*
      BbAAbcb before
      aab1ABA before $
      Ba1a1bA before _ s
      CA2ca before anyone
      aa1dABA before i
      Ab1a1Cb before school
      B1AeAAB bega*
      DdBeAAB begaie
      cB1b1aB begg*
      cAa2bB begged
      b1bA1aA begged me
      BaAc begu*
      ECd1Aba behi*
      ECd1Aba behind
      CcbA2A behind me
      CCac1aa behind the
      aCae1BB bein*
      aCae1BB being
      A2d1AA being _ on
      2bBb1A being _ with
      BAAd1A being tormented
      BAB1eA belg*
      BAB1eA belgique
      B1bAaa believe
      aAAABcB bell*
      2AAAcC belle
      cBAaAAa belle fille
      DbAA1AA belle mere
      A1BdACd belles
      ChAAB1C belt
      ADBAccc ben
      1A1d1AA ben ils
      BA1bBca benc*
      BA1bBca bench
      AA1A1cA bene*
      CABcAbA benn*
      BAad besi*
      BAad beside
      BAad beside me
      cbb1aDC beso*
      fbbA1ED besoin
      gAABABB besoin $
      Bb4c besoin _ aide
      Fe1Aa1b besoin d
      Bb4c besoin d aide
      aBbaa1B besoin de
      f1DA2C best
      b1B1aaA best friend
      abCAAAb bete
      bbAAAAc beti*
      baAAAAc betise
      gA1A1BA bett*
      gA1A1BA better
      dA1BB better off
      E1abcBb better than
      CBaBBhA betw*
      CBaBBhA between
      A2AAd between _ and
      BAA2eA between places
      c1AAA1B bezo*
      1BgA1BB bf
      C4cA bibl*
      CA1c1c bide
      cABBA1a bien
      AcbbCAA bien $
      Bb2aB bien _ le
      AA1Abc bien _ moi
      caAA1A bien _ mon
      B2AbcA bien de
      C4d bien de moi
      c1AA1Ca bien je
      BACcAcA bien la
      aaba1DA bien le
      AAaAbaA bien m
      dEDCbc bien*
      dECCba bientot
      c1AABB bientot je
      1b2AcA big
      cAaAA1A bijo*
      1d1AABa bike
      Bd1A1A bike $
      DCaahCA bill*
      CC1BfBb billet
      BAaAc1a billets
      BDAd1eA bin
      A1BAAd bin bags
      CaCg1AB bino*
      CaCg1AB binome
      CAAC1fA bins
      cCAB1c birt*
      cB1B1c birthday
      FB1hAaA bis
      EA1fAa bis la
      DCACBm bisc*
      AA1ABe biscottes
      CAAA1fa biscuits
      cBdA1AB biso*
      dAb2AA bisous
      A1aAdCa bit
      BAAcc bit of
      dcC1AA bite*
      gdG1AA bites
      C1aaB1d biye
      bFcCBDc biza*
      BDbABCd bizarre
      A1BbAB bizarre $
      cBbB bizarres
      B1aeABA bizu*
      B1aeABA bizutage
      ABAaca bk
      AAbAbA blab*
      Abb1ABC blac*
      ccA1ACA black
      eAAABBA blad*
      AA1A1Ac blade
      D3b1b blade $
      b2b1BC blades
      BAad blag*
      BAab1A blagues
      cDA3b blan
      eAaCBEd blan*
      1a1BABc blanche
      BAc3A blancs
      D2baA blaz*
      Ce2A ble
      2Ac2C blea*
      cAAb2C bleach
      Bb2AAe bled
      fCAB1Aa blee*
      fBAA1AA bleed
      fCAABAe bles*
      1BAA1Ab blesse
      d3CAc blesser
      GfA2B bleu
      CA1ba1b bleu _ ma
      aB1aAaA bleu _ travail
      aB1aAaA bleu de travail
      EiB1AC bleu*
      1B1Aaab bleue
      EkBbBDB bleus
      AB1b1Aa bleus et
      BCa1baa blok*
      cBBa1Bb bloo*
      cBBa1Bb blood
      aAcCAba bloq*
      1CeCBaa bloque
      FBbgAaA blou*
      D1ca blouse
      BBAf1aA blouson
      EeAa1bc blues
      A1Ab2c blues $
      EbaBaca bo
      BAAAac bo _ a
      A1dA1A bo per
      AAAaf1B boar*
      B1AaeAB boarder
      BAaAbAa boat*
      bDfB1A body
      eAAAADA bof
      CcbA1A bofr*
      AcAA1a boil*
      a2d1B boir*
      Acad1AC boire
      ccB1fBD bois
      AabacBA bois $
      A1BA1cA bois _ l
      AA3dA bois _ lo
      DA3eA bois beaucoup
      CB3fB bois de
      AA3dA bois de lo
      d1AA1A bois pour
      d2A2C bois tout
      AbECCg boit
      AB2AdA boit _ l
      b1AA1Ac boit _ le
      Ac3BA boit et
      1B2AcA boit la
      EcCbfc boit*
      FeBccc boite
      BAa1Ab boite _ mais
      dD1BbcC boite de
      AB2bb bol
      AB2bb bol de
      1ABccAA bon
      dDbCEac bon $
      Dab bon _ est
      D1Aca bon _ moi
      dBAbAA bon _ rien
      eCAaAa bon a
      cBAb1A bon a rien
      Dab1A bon c
      Dab1A bon c est
      AbAb1A bon en
      1AaAdB bon il
      ABbd1a bon je
      Bb1Aaa bon on
      BdAa1A bon pour
      BAcb1aA bonb*
      BAcb1aA bonbons
      aAB1c bond*
      daABB1A bonj*
      caABABA bonjour
      Cba2A bonjour je
      cbCbaCC bonn*
      baC1a1B bonne
      Ab1AB1a bonne a
      A1c1aAA bonne nuit
      abABAa bonnes
      DBAg1AA bonnet
      ab1a1BA bons*
      1ABA2e book*
      C1Af1AB boot*
      C1AAa1e booted
      AdEa1aa booth
      BaAdAAA boots
      EgdA1BA bope
      Cdb2AA bope moi
      EgdC1AA bope*
      CeaB2A boper
      BbdB1A bopere
      dBaBBAa bord
      dA1AA1A bord de
      AAa1cB bord*
      DDgDA1d boss
      BbbB boss _ me
      1AD2Af boss _ my
      AAB3c boss keeps
      BBadaDd boss*
      ACBcad bosse
      AB2adA bosse _ dents
      ADAaadA bosse a
      AB2adA bosse a dents
      ABa3c bosser
      dAAA1B bot
      fAAA1A both*
      dAAA bother
      aAbA1AA bottom
      fA1AA1B bou
      C1cdBCc bouc*
      DCgc1D bouche
      AdBAAaA boucle
      FDAaAgA bouf*
      BCAA1dA bouffe
      BA1a1cA bouffer
      eDdC1a boug*
      DCBDbai bouge
      BababAC bouge $
      C4dA bouge beaucoup
      EAAABCk bouge plus
      2daBAA bouger
      GbfBBAi bought
      Fac1A1c bought la
      2BA1cA boui*
      bcAa1DA bouillante
      aB1A1c bouillon
      Bb1A1Ab bouj*
      1ADBCi boul*
      Ca1A1d boulanger
      EBCCahA boulangerie
      eb1A1BC boule
      d1aB1C boule _ ventre
      cBA1AAb boulet
      BBAc2A boulon
      Ac2BAc boulot
      AEaDCcd bour*
      A1cC2A bourree
      AA2AcA bourse
      ADac bous*
      AC1c bouscule
      dC1baBC bout
      A1B1daA bout de
      dA1BaAA bout du
      AA1aABg bout*
      AAAb1Ad bouteille
      DB1A1Ag bouteille de
      BBd2b boutique
      b1B2Ac bouton
      c1a1BbA box
      De3A boxe
      BccdbBB boy
      GbcC1Ac boyf*
      GbcC1Ac boyfriend
      AAB1a1c boyfriend s
      CCdcADe boys
      ccDDCC bra
      CfAB bra $
      hEAAAAA brac*
      hEAAAAA bracelets
      iCEGBBD bras
      bCBA1aa bras $
      ABAc bras _ le
      cC4A bras c
      DdAa1a bras et
      cC3A bras gauche
      eCbA bras je
      BFDdEic brea*
      DB1AAhB bread
      bACgABB break
      b2bAAA break $
      C1ACAhA breakfast
      bBbc1AB breathe
      2AA1Dg breathing
      c1AA1Ba breathing $
      DdcC2b bref
      BcAA1Bd bref $
      Dab1AdA bref je
      1bAbB bric*
      eA1BAAA brid*
      eA1BBAA bridge
      cAAa1AA brig*
      bBAa2a brik*
      cbCaABA bril*
      C3acb brin*
      Ba3cA bring
      AA1Aa1c bringing
      ABAc briquet
      ChC1ABa brok*
      EcB1abc broke
      BdA2A broke my
      BEABBlA bros*
      Ba2abA brot*
      bbaAbBa brother
      bbAAAAA brother _ a
      ebAA2C brother _ he
      AbB2Ac brother _ i
      ca1a1C brother _ the
      BcB3b brother and
      1bA2Bb brother and i
      ACaa2b brother s
      BBAAAdB brothers
      cB1CAAc brou*
      eB1AAA brouillon
      GlDcBDC brui*
      DfAA2A bruise
      Ce1AAAC bruises
      BfCbAD bruit
      cbA1AAA bruit $
      Bc1C1a bruit _ la
      DdA1AAa bruit de
      BgEaCCa brul*
      CdbcCa brule
      BA1A2c brule $
      Bd2A1A brule _ la
      bcAA1AA brule avec
      Caba1aA brule la
      CA1a1ac brule on
      E1Ab2c brulent
      E1AA1Ae bruler
      eAAA1AA brulure
      ccCB1BA brulures
      C1AAe1B brux*
      C1AAe1B bruxelles
      cbAA1BA bruyante
      FBcCACh bu
      AcB2A bu $
      aC2AAb bu _ produit
      aC2AAb bu le
      aC2AAb bu le produit
      C4cA budg*
      C4cA budget
      AA1AAd buff*
      AA1AAd buffet
      1ABbAca buil*
      AAAaAda building
      FgBfBFA bull*
      CgAA1B bulletin
      AdAA bulletin arrive
      D1Ah1BC bullied
      bAc2BA bure*
      bBc2BA bureau
      1BAaAAa burn
      CfBB2B burn*
      ChAC2A burns
      AEbDfab bus
      bAa1Ccb bus $
      1BAdaA bus _ le
      ab1C1A bus _ les
      bBAaAa bus _ me
      B1ac1BA bus and
      B2eAA bus d
      BA1bbA bus du
      ba1C1A bus et
      bA1AB1b bus i
      1AA1dAC bus pour
      C4d buse*
      E1dAAdA buses
      EdAdcbB but
      C1b3b but _ can
      1cAA1bB but _ s
      Bca1aaB but he
      BbA1abB but he s
      C1b3b but i can
      bA1A1Ab but the
      bbABAAa but they
      c1BCA1c bute*
      c1A1A1b buter
      ACe1AaB buys
      aeBAAaA bwe
      ABA2d bwe dlo
      Headab by
      A1Bb1bA by _ and
      Ad3Aa by _ hair
      A1bAAAb by _ or
      1bBA1AA by _ throat
      baaC by a
      AAA1dA by heart
      1aDcb1A by the
      1bBA1AA by the throat
      gABA1BA bye
      dAAA1A bye $
      Be1babE c
      Ca2Abb c _ 0
      aaaAABa c _ a
      Cbc2A c _ arrive
      CA3ab c _ au
      bDa1AAd c _ bien
      dAaAAAA c _ bizarre
      Ddab2a c _ ca
      BA1c1B c _ calme
      BeABAA c _ ce
      Aa1cAC c _ celle
      Bb2Ab c _ chaud
      ABAABg c _ chez
      AAa1AbA c _ complique
      BbB1aB c _ de
      1DBe c _ des
      1bb1ABA c _ du
      Cb1b1aA c _ euh
      1ADAcaa c _ fini
      AAA1bb c _ important
      ABaA1bA c _ jamais
      1bbAaAC c _ l
      DeAAAaA c _ la
      BfAA1CD c _ le
      AbAB1Ac c _ lui
      AcCAA1a c _ ma
      EA1ddAb c _ mieux
      aCBdAAa c _ moi
      1BeC1cB c _ mon
      Db1ac1b c _ mort
      BbaAABa c _ normal
      B1dAA1B c _ notre
      C1baAa c _ parce
      cE2BBd c _ pas
      bcA2AB c _ pire
      GbAgBbd c _ plus
      bAAA1b c _ possible
      1Da1aba c _ pour
      aBA2ba c _ que
      DA2bbc c _ quoi
      bB2aAA c _ regle
      Bbaa1CA c _ rien
      BeaC1aC c _ son
      Bb1B1b c _ surtout
      Ba1bAA c _ t
      CAab1Aa c _ toi
      aAeAAAA c _ tout
      dAAbAAA c _ trop
      AccCBaC c _ un
      1CaAab c _ une
      f2ABD c _ vide
      eD c _ vieux
      AeBa1AA c _ vrai
      2A1cBA c achete
      AB1bAc c aille
      CcAa c anne
      1cBBb c ase
      bBc1AA c ede
      cbBbEcD c est
      CbA3b c est 0
      Cbc2A c est arrive
      bAaAAAd c est bien
      dAaAAAA c est bizarre
      Dca3a c est ca
      BA1c1B c est calme
      1cAB1Ba c est ce
      Aa1cAC c est celle
      AAAAAe c est chez
      AAa1AbA c est complique
      aBaAAB c est de
      1DBe c est des
      bb2ABA c est du
      BcAb c est euh
      BACAcaa c est fini
      aBbA2A c est grave
      AAA1bb c est important
      AAaB1bA c est jamais
      AA1abaA c est juste
      ac1BaAC c est l
      aaba1BC c est le
      AAAca1A c est les
      Ca1B1Ac c est lui
      BdCa1Aa c est ma
      E2db1b c est mieux
      bDBcBA c est moi
      aaaE1cA c est mon
      Db1ac1b c est mort
      BaaA1Ba c est normal
      B1dAA1B c est notre
      aCAA1ab c est pas
      bcA2AB c est pire
      FbAdAbe c est plus
      bAAA1b c est possible
      CaaAaa c est pour
      aBAaBba c est que
      DA3bc c est quoi
      bB2aAA c est regle
      Bbaa1CA c est rien
      AcbC2C c est son
      Bb1B1b c est surtout
      Ba1bAA c est t
      CAab1Aa c est toi
      1AeAAAA c est tout
      dAAbAAA c est trop
      bbaCBaB c est un
      BAcAaa c est une
      e2AAC c est vide
      eD c est vieux
      AeBa1AA c est vrai
      Ecab c etait
      AAbA1aA c etait euh
      Bb2A1b c etait juste
      BbAA1a c etait la
      CeCBA c etait le
      aBaaABb c etait pas
      aDaa2a c etait pour
      bCA2a c etait une
      aAAAa1b c hache
      BA1A1ca c happy
      eaBA2B ca
      FcbBbcE ca $
      AA1c1aa ca _ 0
      CaDbc1a ca _ a
      A1BcAAb ca _ arrete
      Cb3Bb ca _ au
      dDAa1aA ca _ avec
      c1aa1DB ca _ beaucoup
      A1B1a1c ca _ ca
      1AAcbaA ca _ d
      BbfBaCB ca _ dans
      CcDbBd ca _ de
      c1AA1Ba ca _ depui
      dAacAD ca _ depuis
      BA1Aa1b ca _ deux
      1CA1Acb ca _ elle
      EfbA1aA ca _ en
      AA1aBb ca _ encore
      abbBAB ca _ est
      cbCbAAb ca _ et
      aC2bA ca _ euh
      eBAB2A ca _ fais
      AAAA1bb ca _ fait
      Ba1a1Ac ca _ i
      fBACA ca _ il
      EAdd2A ca _ j
      ac1AAbA ca _ je
      aCba ca _ l
      ADa2aa ca _ la
      Eba3c ca _ le
      D1AaAdA ca _ les
      ACcAaa ca _ m
      Ba2a1c ca _ mais
      BdBaAAb ca _ mal
      bA1AAAA ca _ mere
      1cAAAB ca _ moi
      GcAb1a ca _ moins
      B1bb1A ca _ n
      DB1db ca _ ne
      iFaBBBD ca _ pas
      CA1ccaA ca _ passe
      bA2AbB ca _ plus
      AbC1b1A ca _ qu
      BcAA1bA ca _ qui
      dAAAA ca _ rien
      Cd4A ca _ s
      D2Aaca ca _ se
      Abad1DA ca _ son
      ABe ca _ sous
      aB1bA1A ca _ suis
      Cb1C2a ca _ sur
      Ffa1A1A ca _ tout
      aaAAbB ca _ trois
      BAbb2a ca _ trop
      CCAAccA ca _ un
      bAAAab ca _ va
      ACacbBc ca a
      dA1A2B ca aide
      A1AAAab ca au
      baaB1A ca c est
      C3dAA ca carte
      cAAAA1a ca ce
      Bc1A2A ca ceinture
      fDAAbDd ca chambre
      c2A1Db ca chambre depuis
      cA2AB ca changer
      AdA2AA ca chez
      Ef ca cigarette
      BAdA1A ca compte
      EA1cbA ca continue
      BhA1ABA ca crie
      ABa1AbA ca daronne
      DB2Ae ca depan
      CbAA1bB ca depend
      CAab2a ca drole
      C1bc2A ca dure
      CeA2A ca facon
      eGBaccB ca fais
      AC1aab ca fais 0
      B1Aa1c ca fais de
      gGDaaAb ca fait
      BA1Aa1b ca fait deux
      bB1aA1A ca fait mal
      aaAAbB ca fait trois
      ABa1adA ca famille
      cC4A ca fasse
      ACa2cb ca femme
      A1A1acA ca ferme
      ca1AABA ca grand mere
      CeAcAbA ca i
      D1ba1Ab ca il
      bAA1Ab ca ils
      CCBg2A ca je
      dBB2bA ca ka
      bAaA1AA ca la
      Ba1a1Ac ca le
      BA1B1d ca les
      aA1BdbB ca m
      aC1Ac1A ca m a
      CDl2AB ca main
      ABe ca main sous
      kI2cF ca me
      bAB2Aa ca me fait
      aCbCh1A ca mere
      cB1aaBA ca mere et
      BBcA2A ca min
      Bd4A ca montre
      babCAc ca on
      b1bD1A ca on me
      beCCACa ca part
      Bc1A1B ca part en
      Aa1DBab ca passe
      cA1B1aA ca passe pas
      dA1AAA ca personne
      BbaA1aA ca petite
      Bb1A2b ca pour moi
      cAAA1AA ca propre
      bAABA1b ca qui
      ABAab1A ca recommence
      DCBdAac ca s
      2BcAAa ca s arrete
      cB2AAB ca saigne
      GfA1AdA ca se
      B2ca1A ca se passe
      AbAB1a ca se voit
      CAA2ae ca sent
      bAA2BA ca ser
      C1Ac1Ab ca soeur
      Aaa1bDa ca tante
      BD4g ca tape
      1AcAaBA ca tourne
      CA3c ca tous
      CA3c ca tous les
      e1E1BAA ca va
      DcAA1d ca va je
      D2A2d ca va mal
      gC2ADB ca va pas
      cCAA2a ca vaut
      Bb2AAb ca veste
      dBAA1a ca vie
      a1cbAAB ca voiture
      B1AdB ca y
      CBB1gaC caba*
      DAbAjDA cabane
      B1A1cbA cabane de
      ABd1bAA cabane moi
      ACbaaaA cabi*
      CBbb1bB cabine
      BgBB1AB cabl*
      BfCB1Aa cable
      ABDBgAe cach*
      aABBdAb cache
      AaA1cAB cache _ la
      aaa1CBc cache _ le
      Cca cache _ mon
      1A2cBA cache _ une
      1aAAcBc cache dans
      1Aa1C1c cache dans le
      AA1BAgB cache des
      fBAA1Ba cache les
      CaAc2b cache mes
      BaAA2c cache sou
      ACaBcCb cachee
      BA2dB cachee _ la
      A1bBaAa cachee _ les
      BCaBdBa cachee dans
      BA2dB cachee dans la
      ABAb1b cachent
      CbA1cBA cacher
      cB1A2A cacher $
      1A1ABAc cachet
      eAAbCBB cachets
      d3AAA cachets _ ma
      f3A1A cachets de
      ABa1dAc cachette
      cBcAbB cachette $
      1BaBAdD cade*
      ABfA1AB cadeaux
      AbBA1cB cadenas
      ACA2cA cadenas _ le
      ACA2cA cadenas sur
      ACA2cA cadenas sur le
      BA3cA caf
      a1AabaB cafe
      a1AbcAA cafe $
      B1AA1eA cage
      BBaB1eA cage _ escalier
      CBa2dA cage d
      BBaB1eA cage d escalier
      BA1e2A cagn*
      C2f2A cagnotte
      aBAAAAc cago*
      aBAAAAc cagoule
      abAeBBA cahi*
      dbAaBCA cahier
      ABab2A cahiers
      1B1dAAA cail*
      1B1dAAA cailloux
      AAA2cc cais*
      BBAabcc caisse
      3aacB caisse $
      C1BabBb cala*
      A1BAbAc calais
      d1AaaD calc*
      e1A2C calcule
      1cbBbAA cale*
      ACfB1Bb cali*
      CAe2A calins
      BBAdBBe call
      1AA1A1d call _ police
      ABAd2B call me
      1BA1A1e call the
      1AA1A1d call the police
      C1DiaE call*
      BAbeb1D called
      ABBb calling
      AABd1AA calling me
      BbCAA1b calls
      fBAAA1A calm
      gADa1DD calm*
      cACb1DC calme
      aBAcaBA calme $
      EAf1AAB cam
      CD1gC1a cama*
      AB1BCdb camarade
      CBBi1BA camarades
      1eAdCBb came
      Bc1a2A came in
      abBa1A came to
      EAecbAB came*
      EBecb1B camera
      C1acbA camera $
      bD2cBd cami*
      aD1aeCa camion
      eaabBAA camions
      EAjBbAA camp
      BAc1bB camp de
      CDbBahB camp*
      eA1A1BA campait
      BCbBceB camping
      dAC1bca can
      BA1A1e can _ afford
      Da2cBA can _ be
      cbAaABB can _ do
      1B1aAab can _ go
      bABAAac can _ it
      AAaAAaa can _ leave
      dA1B1B can _ remember
      CAA3e can _ say
      fAB1aAB can _ stop
      CaaA2a can _ talk
      Abb1aAA can _ tell
      BAb2aA can _ think
      aBBBAba can have
      DAA1ceB can i
      eaAAAB can je
      daA3B can someone
      fbCCCDe can t
      BA1A1e can t afford
      cbAAAAB can t do
      dA1B1B can t remember
      CAA3e can t say
      fAB1aAB can t stop
      DabA2a can t talk
      Cbb1aA can t tell
      BAb2aA can t think
      aB1BBd can take
      BBA1aab can you
      ACCDEjA cana*
      dCB1AAA canal
      bBAA1Ab canal $
      C1ABChA canape
      AA2Ad canape de
      A2AAdA canapes
      aAAbb1B cani*
      bBaAbAA canin
      JEBbCkC cant*
      EA1bAeA canteen
      FECaBgC cantine
      a2b1D cantine $
      2BdDd cap
      c1AdBBa capt*
      c1AbBAa capte
      eAA1CAA capte $
      1bAcaAA capu*
      AbAdaAA capuche
      bBaibKd car
      AaeD1e car $
      A2acAB car de
      A1AbBab car je
      dAAa1AA car park
      AA1bb1A car scolaire
      AdA2Dd cara*
      ABb1aA caravane
      bcBAAAd carbone
      aBB1ab card
      DACAbfa care
      aaeFAcB care*
      BdAAAb carer
      gA1DAA cares
      BBdC1A caresse
      d1AA1AB cariste
      ab2ABa carn*
      ab1AAAa carnet
      a2CAaa carnet de
      bA1aA1B carp*
      AAAEBdf carr*
      caA1A1A carreaux
      AAA1Ad carrefour
      CcA carrelage
      AAa1Bab carried
      BBAA1ad carry
      A1AA1Ae carrying
      CA1AdBc cars
      1JDBggA cart*
      CD1h1bA cartable
      ECBEj1a carte
      BAB1cBb carte _ identite
      BAB1cBb carte d
      BAB1cBb carte d identite
      BABAbaa carte de
      B1A1eA carte sim
      a1A1DdB carton
      dAaC cartons
      eC2A carv*
      aaAAeBB cas
      Ad3AA cas _ faut
      Aa1baAA cas _ il
      A1AAeAB cas ou
      Ad3AA cas ou faut
      BADafAc cash
      BCAdBeA casi*
      DADjA1D casier
      a2c1BA casier $
      B2B1d casier _ la
      BbCbBAc casq*
      BbBbBBc casque
      IgBcAB cass*
      AfBCAcb casse
      Ad1A2A casse $
      cC2A casse _ l
      aE2A1d casse _ porter
      cC2BAc casse la
      aE2A1d casse la porter
      BdAaA1B casse le
      Ae2A1A casse les
      AE2A1f casse tout
      BA2A1d cassent
      3BA1e cassent les
      CA1ca1A casser
      bF1bA1b casser la
      BaAdDbb casses
      1D1d casses _ lunettes
      Bcc2Cc cast*
      BAeA1Bb casting
      kFBAADB cat
      Bd2BA catc*
      Bd2BA catch
      CBaB1eA cate*
      aAAA1cA catering
      BbAb2A caug*
      BbAb2A caught
      Db1dCaa caus*
      Da1dCaa cause
      hBAC2A cause _ moi
      CcAA1Aa cause _ mon
      hBAC2A cause de moi
      CcAA1Aa cause de mon
      CcAbA1A cause des
      B3eBA cava*
      B3eBA cavale
      Bd1BaCA cave
      AA2d1A cave _ a
      1AbA1Ba cave _ ai
      1AbA1Bb cave j
      1AbA1Ba cave j ai
      1cAAA1a caye*
      1cAAA1a cayenne
      D1ajACA cdi
      1Abb1B cdi et
      bcaAEca ce
      B1AabAa ce _ a
      FCacA1d ce _ c
      aAdBbAA ce _ ca
      aab1Ca ce _ ce
      CbAAa1b ce _ ci
      dB1a1A ce _ dans
      CabBbbA ce _ de
      BAab1A ce _ des
      CA1d ce _ disent
      Ba3cA ce _ elle
      Ab1AaAA ce _ en
      cBbAbBA ce _ end
      baaAAaA ce _ est
      aB1b1aA ce _ etait
      fAA1AA ce _ fait
      CacbbAD ce _ il
      AaA2ac ce _ ils
      bABAaBA ce _ j
      2BDAc ce _ je
      dB1Ab1B ce _ l
      AAAabAc ce _ la
      FDbbabc ce _ le
      1ABaAbA ce _ les
      Cba3b ce _ m
      D2AbA ce _ ma
      bB1abAB ce _ me
      cBA1a ce _ mes
      BabA2A ce _ mon
      3CAdB ce _ on
      aB1A1ba ce _ pas
      c1aB1AA ce _ personne
      bBca1AA ce _ peut
      dA1BBbA ce _ plus
      ABaa1AA ce _ s
      FhA1AA ce _ se
      1BAba1A ce _ une
      bB1b2A ce de
      CdBAa1A ce garcon
      bccD1DA ce kil
      DA1e1b ce killed
      1bAB1Ba ce la
      D1Ad ce lycee
      caBBDfB ce matin
      AA1Aa1c ce message
      Fbb3a ce mois
      CcA2ab ce mois ci
      BaBCAdc ce moment
      AAA2cA ce mon
      c1A1BA ce monde
      baacAaB ce n
      AbaaAaB ce n est
      aB1b1aA ce n etait
      AcBA1Aa ce pas
      DacAab ce qu
      CAe1bBB ce qu il
      AEdBA1b ce que
      CAbb1Ab ce que c
      cAaAbCA ce que ca
      eAB1BAa ce que j
      bcDABc ce que je
      AAaBbaA ce que l
      ACcAAc ce que le
      bBBAAc ce que les
      cAA1aA ce que mes
      c1AAABA ce que vous
      Cf1aBeF ce qui
      cA1A1aA ce qui me
      CdA2AA ce qui se
      e1aACBa ce sera
      1CHD1eb ce soir
      DBA1bbB ce soir je
      bBaBa ce soit
      BA1e1A ce sont
      CbAa2A ce tout
      cC2b1A ce we
      cBbAbBA ce week
      cBbAbBA ce week end
      1hADBAD cein*
      1e1CB1D ceinture
      cC2A ceinture autour
      BeA ceinturon
      1AC1bcB cela
      2ABd cela fait
      d2B1A cela me
      AaCdAaC cell*
      AABbAcB celle
      CBaA1f celle de
      dAAa1BA celle qui
      C1Ac1A celles
      CcAc1BA celu*
      DcAe1BA celui
      Ab1Cab celui de
      Gb1g1B celui qui
      Cc1BbA cendrier
      BcAb1Bb cent
      FaA1f cent*
      AcB2a centime
      EAaBfbB centre
      1a2cD centre education
      1AaaaBb cents
      B1cB2b cents euros
      bAAb1BA cerc*
      aAAb1B cercueil
      BCAABja cere*
      AA2AdA cereal
      BA3f cereales
      AbadAC cert*
      CAbbA certaines
      a1AaABa certains
      AdAA certificat
      c2AAAA cerv*
      c2AAAA cerveau
      AAbCdBd ces
      AAA2bb ces _ ci
      C2Bd ces _ je
      AAA2bb ces temps
      AAA2bb ces temps ci
      aB1b1Aa cess*
      aBaa1Aa cesse
      cAAa2A cesse de
      1Ac1Bac cet
      Dc4b cet _ je
      aCA2b cet eleve
      BBbAB1f cet ete
      1a1BcAB cett*
      1a1BcAB cette
      CacBa1A cette _ a
      BAB1eA cette _ avec
      abA1AAa cette _ ce
      bB1AbBb cette _ et
      Ac1a2B cette _ il
      cCCb2A cette _ j
      AabA1Ba cette _ je
      1AdA1AA cette _ la
      aaABA1a cette _ on
      1A1AaAc cette annee et
      CadAAA cette eleve
      BEBAcAb cette fois
      BB2b1a cette fois je
      BCa1fBA cette maison
      BCBaeBA cette nuit
      BAB1eA cette nuit avec
      f1B1Cc cette semaine
      B1d1AA cette soiree
      cAAAA cette terre
      dBaB1Ab ceux
      dBbBA1B ceux qui
      CADg2d cfa
      gAAA1A cha
      cBA2a cha $
      h1aACDA chac*
      h1aACDA chacun
      caaeBBC chai*
      AcC2dA chaine
      fAaA1Da chair
      aCa2Ac chair _ the
      acbcBDC chaise
      f2DA chaise vide
      BBac1a chaises
      ADac chak*
      1baA1aB chal*
      dBdA1D cham*
      hCaAB1D chambre
      BCb1ABb chambre $
      dBA1A1A chambre _ a
      bAb1AAA chambre _ ai
      BAa1baA chambre _ elle
      ABbA1bA chambre _ et
      AeA2AA chambre _ la
      1ba1AAB chambre _ le
      BAA1baa chambre _ moi
      Aa1cAa chambre _ mon
      1Bd2AA chambre _ nuit
      BB2b1b chambre _ un
      BcAaaBb chambre a
      Aa1B2c chambre avec
      bA2aAB chambre d
      Bb4c chambre de
      da1A1Db chambre depuis
      dA2AAA chambre elle
      Cdb1AbA chambre et
      BAba2a chambre froide
      1BcA2A chambre froide et
      dA1A2C chambre il
      bAb1AAA chambre j
      bAb1AAA chambre j ai
      ABb2AA chambre la
      BAA2cA chambre pour
      Ae3AB chambre sans
      a1dcHcF chan*
      fcCCA chance
      EbDeBeA change
      BaAd1A change 0
      BbAb1A change 0 foi
      BbAb1A change _ foi
      BA1dAA change _ fois
      BAaB1e change _ les
      ACBAAea change _ serrure
      BbbB change _ sujet
      1AAeACa change _ trottoir
      b2BAaA change d
      E1BgBGf change de
      BbbB change de sujet
      1AAeACa change de trottoir
      1DBCAha change la
      ACBAAea change la serrure
      BaaA1AA change le
      dBaA1A change les
      1C1A1c changed _ locks
      1C1A1c changed the locks
      aDebACa changer
      FaadaBb changer de
      BAAB1f changes
      aAbb2A changing
      aABd1AA changing room
      eABAA chanson
      Dbb2Ca chant
      B1hC2A chantage
      cAAa2A chantait
      A1Bb1b chante
      B1eB1AA chanter
      aaAA1Ac chantier
      baA2Bb chantier il
      AAC1hA chap*
      AeAfCAA chaq*
      1BCfDCa chaque
      BBeaABA chaque _ a
      1bBa1Ba chaque _ et
      cBaCabA chaque _ je
      AcCbAA chaque _ que
      ABAbAaA chaque _ qui
      baaEa1b chaque fois
      AcB1AA chaque fois que
      C2dA1B chaque jour
      aB1bBbA chaque matin
      AA1b1C chaque midi
      i1BCAaa chaque nuit
      hAbA1E chaque repas
      EECeA1d chaque semaine
      dCAA1cb chaque soir
      b2Cc chaque soir je
      CaadaB chaque vendredi
      dAEAcbA char*
      BcBb1A character
      bDBa1ba charge
      CA2AeA charge _ tel
      C3abA charge mon
      C3Ad charge mon tel
      AbAAdAC chargeur
      aECdCf chas*
      bDBAAga chasse
      1AAbAbA chassee
      jDACEDC chat
      cBdDCaA chat $
      c1B2B chat _ il
      C1dAaAA chat*
      G1dbb1A chats
      JdEccjG chau*
      FaBCDia chaud
      AB1AAcA chaud $
      1aBaAaB chaude
      AbAb1A chaude sur
      aa1A1Bb chaudiere
      A1ABAb chauffage
      CBAAAf chauffe
      BBdeACa chauffeur
      B1bb1A chauffeur _ car
      B1ca1A chauffeur du
      B1bb1A chauffeur du car
      ce1AaEB chaussettes
      Ba2dAA chaussons
      Ba1AdA chaussure
      aBAhA1B chaussures
      AA1eA1A chaussures et
      JgAFfdc che
      1A2cAB che _ e
      BBA2bc che _ je
      A1BBabb che lui
      JlCDbAb che moi
      BBA2ba che moi je
      1Cd1cc che mon
      C1AdabA check
      Ac1B1Ab checks
      eAA2A chee*
      Fbd2Cb chef
      AdAA2A chef $
      AbdB1AA chef de
      1AB2Ac chef du
      AcBb1A cheffe
      cBaBbAA chel*
      cB1B2a chelou
      a1c2BA chelou $
      BabbaCc chem*
      BBcbbBd chemin
      D2AbAc chemin $
      Hj1ADgB cher
      1A1ABe cher je
      EEAFnCc cher*
      1D1Ce cherche
      E3cAa cherche $
      1AD1b1b cherche _ il
      Acb1A1A cherche _ je
      a1b1BAA cherche a
      bbbABAC cherche pas
      dAAA2A cherche sur
      Baa1Cc cherche un
      BAbBdBc cherchent
      AA2dB cherchent $
      CADAdAa chercher
      A2AcaD chercher $
      aabA1AA cherchez
      aabA1AA cherchez pas
      aBbbAB chere
      aabA1AA ches*
      c1b1BCa chess
      HgdfABD chev*
      GB1ib1C cheveux
      Cd1a cheveux _ a
      AeAAA1A cheveux jusqu
      dCA cheveux par
      DB1cAd chew*
      DB1cAd chewing
      CA1b1b chewing gum
      JBaBceC chez
      bA1AbAA chez _ a
      1AAAAf chez _ ami
      1AAbBAb chez _ avec
      BbB2bA chez _ c
      Ag1AACA chez _ ca
      1C2bc chez _ ce
      1B2Cc chez _ chez
      A1A1AcA chez _ copine
      ABa1Acb chez _ dame
      1BA1eB chez _ darons
      ABCa1da chez _ depuis
      1CbbAB chez _ en
      aBaACAd chez _ et
      Ba1cbBA chez _ euh
      Bc1AAa chez _ faut
      Ag3AE chez _ il
      bEeBbFb chez _ je
      B1A1abA chez _ la
      BcaAAaA chez _ le
      AeaBCAA chez _ on
      Aca1ABa chez _ oncle
      AbcAaG chez _ pere
      Aa1AAc chez _ personne
      AA2DdA chez _ pote
      1AAAAd chez _ potes
      A1a1Caa chez _ pour
      AdC1a chez _ quand
      A3dAA chez _ vieux
      1d2ACA chez _ voisine
      1BACagC chez des
      A2BdAB chez elle
      BAaAd chez eux
      cda1BDB chez la
      1e2AD chez la voisine
      AAd1Ab chez le
      aABCdbA chez lui
      aCC1ca chez ma
      AAaAbb chez mes
      CjJcaEg chez moi
      BcA1a1A chez moi c
      BB2caa chez moi ce
      3aAdA chez moi depuis
      a1AAA1c chez moi et
      Bc1AAa chez moi faut
      1e2ABB chez moi il
      BAB1bAb chez moi je
      Aa2CAa chez moi pour
      1BbABa chez mon
      AdA1AAa chez mon oncle
      1Ae1cFA chez mon pere
      1AA1Bd chez mon pote
      ahBCAKc chez nous
      Ac3BA chez nous ca
      Aea1AD chez nous on
      Aaa1BcA chez qui
      Aaa1cD chez ses
      A1A1cC chez ses parents
      2bACAb chez son
      1cC1AAa chez son pere
      CBCACgC chez un
      1AAAAd chez un ami
      AAa1Bb chez un pote
      BDAAaac chez une
      aaBib1B chez vous
      fcCFAbA chie*
      diCHAcB chien
      1f1F2b chien $
      b1AA1bA chien il
      BeCAbaA chil*
      BbAAbbA children
      AAadaBB chio*
      AAadaBB chiottes
      FcbaBc chof*
      B2BAda chofage
      1BccEAa choi*
      dDaaDa choisi
      cAaAAA choisi l
      1AcA1AA choisi pour
      cABa1A choisir
      FdafACB choisit
      1d3BB choisit mes
      DBcC1bc choix
      AAaA1c choix $
      BdA2A chok*
      ADac choke
      aaABAa chop*
      BABBhB chope
      BAA1fB chope kay
      BbbAA chor*
      dBiDaAc chos*
      f1cGaab chose
      faEB2a chose $
      Bbc1aA chose _ je
      AaaA1Ac chose _ la
      CAab2a chose _ mon
      B2AAac chose et
      cA1B1aB chose qui
      aClGaBA choses
      B2B2d chou*
      1AABaaa chu
      BBBdBda chuc*
      BA1fAbA chuck
      A1B1AeA chucked
      ABA1Ad chucked _ out
      AAAAAd chucked me
      ABA1Ad chucked me out
      A1eAAaC chur*
      BaeAAbC church
      1dAAACa chut*
      adAAABa chute
      Ae1A1A chute de
      Ad1BA1A chye*
      EaCAaec ci
      AcA1AaA ci $
      BAAacA ci je
      c1AA1AA cica*
      acAA2A cicatrice
      iGAA1A cicatrices
      cB1AA1A ciel
      Ch1AADA ciga*
      BgCA1AB cigarette
      caaAACA cigarettes
      cB1aAa cime*
      dB2Aa cimetiere
      EaDCAgB cinq
      eBbABDc cinq ans
      3AAcB cinq dans
      AcB1aA cinq et
      BaABa1a cinq heures
      bBAb1A cinq minutes
      1CbcAB cinq*
      aAabA1A cinquieme
      Ce3A cint*
      Ce3A cintre
      AAbAbAA circ*
      BAbBb circule
      jEAB1A cise*
      jDAB1AA ciseaux
      AABA2f cite
      AAAca city
      ChB2aC claq*
      ChAAaBB claque
      AA2cAA claque _ porter
      AA2cAA claque la
      AA2cAA claque la porter
      bbAaB1C claques
      GBCkCdF clas*
      b2AAcC class
      A1aaAcA class $
      1BEfBAA classe
      AA1bBAa classe $
      caACbc classe _ a
      D1ab1A classe _ je
      d1AB classe _ la
      ba1C1aa classe a
      BA1c1A classe de
      daAB1A classe elle
      b1BAaeA classe il
      FAbcA classe je
      D2d1A classe la
      AAbBbaB classmate
      baaAAB cle
      fAAAAAA cle _ la
      1da3B cle _ ma
      AAB1b1b cle _ nuit
      cBA3A cle a
      1e1A1BA cle dans
      baBaBcB cle de
      cAA1A1A cle de la
      1B1acA cle du
      AAB1b1b cle la
      AAB1b1b cle la nuit
      1Bb1AAa cle quand
      dBA1Aa clea*
      fAAAB1a clean
      AA2bba clefs
      Dd1Bacb cles
      ABbbAcE clie*
      a1cAA1D client
      ABAb1cA clients
      eAA1A clif*
      eAA1A cliff
      B1AAfCA clim*
      B1AAfCB climbed
      A1A1dAA climbed _ the
      D1AAgCB climbed out
      C1A1eAA climbed out the
      AAA2d clio
      AcAB1b cliquer
      dAaA1B cloi*
      dAaA1A cloison
      bcBB1A clop*
      c2A1BA cloq*
      AAaB1e clos*
      baBaB close
      CBccaaC clot*
      BBda1bC clothes
      cc1AAA clou
      dA1A1CA clow*
      fA1A1CA clown
      IChbAdA club
      ECa1hAB coac*
      CCd1cAB coach
      aAB2bA coach _ i
      1BdBBA coach _ me
      AAB1d coach to
      1ABcaA coaster
      c1AAaA coaster on
      1ABeAaA coch*
      BAAe1a cochon
      dcAC1BB code
      Ac2AB code si
      cDaabCA coeu*
      dDAabB coeur
      Ca1bAa coeur $
      cA1Aa1A coeur _ horaires
      d2B1AA coeur est
      Ab1AbA coeur le
      cA2aAA coeur les
      cA1Aa1A coeur les horaires
      B1dA2A coeurs
      AcBCCCe coff*
      CbCBBBf coffre
      1bA2bB coffre de la
      ABA2ca cofr*
      DjDD1BC cogn*
      BdCC1AA cogne
      cC1A cogne la
      1DdcaCB coif*
      aDdbaBA coiffure
      CaA1Aa coin
      EBgCABd coin*
      B1fA1BA coince
      ABca coince _ la
      ACeB1BA coince dans
      B2B2c coincee
      CgAAA1A col
      Cg3AA col roule
      bbbD1A cold
      B1Ad2a cole*
      1aAbAAc coli*
      2AbAAc colis
      EFejDbA coll*
      A1ceC1C colle
      eAAAA1a collection
      bAAA1ab collection les
      aCBaa1A college
      cCc1A college $
      BbAa1aA college je
      AAbF1be collegue
      C1ae1C collegues
      CBjBAAA colo
      cAbCAbB colo*
      dBbA1bB coloc
      cAaA2B coloc _ internat
      dAaA1AB coloc d
      cAaA2B coloc d internat
      CabAA colonie
      AAAc1Ba com
      A2AcC comb*
      aD1AcCa combien
      BA2dC combien _ temps
      dCAAdDB combien de
      BA2dC combien de temps
      b1BdbBB come
      Bc1a2A come _ i
      BC2cbA come back
      EdAcaBa come ca
      1aAbbBA come home
      eB1AA come si
      abaA1BA come to
      AadaBaD come*
      CadaBbC comes
      1CcA1A comes _ my
      bBBc1A comes _ with
      AaCe comes home
      CceAAAA comes in
      DC1bc1d comi*
      CC1bc1d coming
      B3Be coming _ je
      BAA1dA coming back
      1A1bbAB coming home
      Aa1ACfA coming out
      B3Be coming out je
      c1bcDDC comm*
      eaF1BAb comme
      aaaBAAb comme _ c
      AAaAda comme _ de
      dA1A1Aa comme _ elle
      caaA1BA comme _ il
      bB1b2A comme _ j
      EDAgaaa comme _ je
      dAaDA1A comme _ les
      a1aCAdA comme _ on
      B1AcB comme _ y
      KAccacB comme ca
      abaB1A comme ca c
      DB1f comme ca je
      AabCAb comme ca on
      B1AdB comme ca y
      BB1aaa comme d
      Ba1A1c comme je
      1cABAA comme la
      Cb1a1A comme le
      C1A3d comme ma
      bAAbAaA comme moi
      e4AA comme s
      e4AA comme s il
      eE1B1cc comme si
      iBCbADb comme un
      eDaBAAB comme une
      Aba1AaA commence
      Ba1B1dA commence a
      a1ABbcA commencer
      gbbDC1C comment
      Dd2A1A comment $
      bAa1BA comment _ sans
      aAAab1B comment on
      CDbe1A comments
      CAg2Aa commode
      fC1ABeB comp*
      AbaaAAd compagnon
      b1B2Ba company
      dBAA1BB compas
      Da1c compas _ le
      AA1AdA completement
      AAbaAa compliments
      DBa1BhB complique
      B1cAA complique $
      AAcbaCa comprendre
      c1A1aBa comprendre $
      cB1bBBA comprends
      D1bbAA comprends pas
      f1AAAAB comprennes
      cB1AAB comprimes
      Ah2CAA compris
      1dAaAB compris $
      ad1A1a compte
      ABAAbc compte $
      Ca1A1b compte _ a
      AA1BeB compte _ jours
      BA1aAb compte et
      Ce compte jusqu
      bb1Cc1A compte les
      AA1BeB compte les jours
      Ba1Ac compte mes
      fBACaBA compte pas
      A2AdA compte pas y
      CbBb1Aa comptent
      DBBc1ab comptes
      1A1A1bc comptes a
      c1ABa comptes et
      1C1C1ea compteurs
      A1AcaA cona*
      baaaB1B conc*
      eA3B concerne
      DHdAcEh cond*
      aDAAbAc conduire
      CFD1bAi conduit
      dABCADb conf*
      dA1BAC confie
      cB1AA confie _ il
      cB1AAA confie qu
      cB1AA confie qu il
      Bbb1A confie que
      1bACAAc confisque
      AcAB1Aa confisque mes
      BAA2ae cong*
      aeaB1AA conj*
      Ec1bEde conn*
      FbAc1fB connais
      cb2BAA connais _ coeur
      cb2BAA connais par
      cb2BAA connais par coeur
      BBaBd1b connais pas
      Ba1a1Bc connaissent
      1b2BCb connaissez
      aEabaac connait
      bAAAAa connait $
      aBcB1A connait mon
      BcBBaaA connu
      e1bDBAA conp*
      aDA1cc cons*
      BC1ccAc cont*
      b1AaaAA contact
      2BAeAB conte
      BABAfA conte le
      bBA1acA content
      BA2bba content $
      FAebbB continue
      cBaaBaa continue $
      eBC1AA continuer
      BBCDBch contrat
      1A1B2d contrat sur
      d1dbECC contre
      1f3C contre _ frigo
      dAAA2A contre _ meme
      1b1D2b contre _ mur
      AadB1A contre la
      dbACAAb contre le
      1f3C contre le frigo
      1b1D2b contre le mur
      dAAC contre les
      cAB3A contre lui
      BAA3c contre ma
      GEbh1BB contre moi
      BdAA contre mon
      1dA2AB controle
      E1Ad2e conv*
      Bb1d2A conversation
      CA2bab convient
      AAAAAAf convulse
      AbAABcA cook*
      a1CC1Ab cool
      HfdCCaa copa*
      1c1Dcba copain
      cab1ABB copain $
      daAA1AA copain _ de
      cAB1a1B copain _ di
      bAaaaBA copain _ il
      Ec4a copain _ ma
      Aea2AB copain _ me
      Aca3B copain _ mon
      cB3aA copain _ se
      BbA2Aa copain _ un
      cAA1aaA copain _ veux
      BAa1aBc copain a
      dBbAA1A copain de
      aAAAab copain du
      bbBaBaA copain e
      Aca2AA copain i me
      eAC1ABa copain il
      bAa1AAa copain il a
      cAA1A1A copain il di
      BAa2ab copain m
      AAA1Aab copain m a
      Ba1A1ba copain me
      Bb2AAb copain se
      bB1bBcA copains
      fA1A1AB cope
      gE1DcdA copi*
      dAA1A1A copie
      BAaAcaA copine
      Bcab1AA copine $
      eDc1ABD copine _ a
      1AB1Aca copine _ fait
      cA2AAb copine _ internat
      Cb1aBAd copine a
      cCaBBbA copine de
      C2AcAa copine e
      fA2A1A copine el
      AA2bAc copine est
      c2AAAb copines
      a2AabC coqu*
      Cd1A1A coquard
      caBAaAC coque
      i1CbCBE cord*
      f1CcCAE corde
      dAA3A corde dans
      1Cj1CAE corp*
      fBhACAE corps
      D1bb corps $
      Ifcc1BA corr*
      Daad1AA corridor
      Bc1AAA corrige
      BaBc1aC cos
      bbBBAa cos i
      BA1b1b cos its
      1a1caDA cos of
      BEcbfdb cote
      eD1aABe cote $
      cb1B1aB cote _ la
      GA1h1Aa cote _ moi
      BCbfABa cote de
      c2B1aB cote de la
      F2i1Ca cote de moi
      AAAcB1A cote du
      1B2caA cote pour
      Bc1BAb cote qui
      DiA1BAA cote*
      DiA1BAA cotes
      GiBa1a cou
      AiBB1Db cou de
      aI1c1c cou je
      BEb2hD couc*
      bB1ABbB couche
      B1AA1c couche _ le
      BAc2CA couche avec
      B1BAAf couche dans
      e1aAAAB coucher
      AAc2CB coucher avec
      BADcdc couches
      bbaCAA coud*
      aCcA1aB coue*
      aCcA1aB couette
      acCgDEB coul*
      BAbabAA coulant
      A1A1Ad could
      hAAD1BA coule
      Ba1d1C couleur
      abAA1AA couleurs
      DeAbCAb couloir
      bb1DAAa couloir $
      D2e1A couloirs
      AA1Bac coun*
      CBAABiA council
      Bdc1AAB count
      cB1AABc country
      eBBdBbE coup
      gC1C2a coup $
      BkBa1CD coup de
      acAA1aH coup*
      JaCcfdc coupe
      B1aAaAa coupe $
      Iaece coupe _ cheveux
      cAA2AA coupe ca
      C2b1bA coupe l
      EB1Acbb coupe la
      D1bbb1a coupe les
      C1c1b coupe les cheveux
      cAAaaAA coupe mon
      E1ccaA coupe ses
      C1cAb coupe ses cheveux
      bDa2cB coupee
      gHd1AAa couper
      Ca1b2a couper les
      BAcAAbA couple
      GoEADGC coups
      DAAe1AB coups $
      AcABAAA coups _ le
      cC1A coups _ poing
      1cCBACA coups de
      cC1A coups de poing
      gCBB2A coupures
      A1AcAAA cour
      aAaAdc cour*
      gAaCACB courage
      ca2cBA courant
      f1AA1AB courants
      CdAacA courir
      BA2cA courir $
      CBCBBjC courrier
      aBdCAac cours
      gABEAbA cours $
      BA1AaBd cours _ de
      aA1D1aa cours _ je
      Bb1b1a cours avec
      b1cA1AB cours de
      cb1C1Aa cours et
      C1bb cours pour
      Ad1gbIc course
      aAA2Be course $
      C2CAfb courses
      Da1A1d courses $
      Ba2eAB couru
      aaaCdFe cous*
      FCf2bb cousin
      1dBA1aC cousin $
      A1B1A1d cousin _ being
      bAc3A cousin _ fais
      BAe2AA cousin _ ma
      B1c1AbB cousin _ ne
      B1AA1bb cousin _ que
      a1B1aBa cousin _ s
      c1C2bB cousin a
      AAf1aBB cousin de
      cCba1bC cousin il
      a1B1aBa cousin il s
      BAb1AAb cousin ma
      Baa1Aaa cousin s
      bAabaB cousine
      2cA1AB cousine _ a
      C1AbcAA cousine a
      AdCBA1f cousins
      gGBE1Bf cout*
      aaA1daB coute
      1HABAAh couteau
      bEA3c couteau _ la
      bB1A1Aa couteaux
      1cB1a1a couto
      bAbBA1A couture
      BeAABgE couv*
      dA1aABA couvercle
      AAaA1gC couverture
      Dd2aA couvre
      ABBc1ba couz*
      Bg1B1C cove*
      Fh1B1B cover
      dA1A1A covered
      CBCg1aA cpe
      FbCgAD crac*
      1A1bABA crachent
      EAbb crains
      BAacaA craint
      aABa1Aa cram*
      AbBa1Dc crame
      BbAA1Ab cran*
      ccCaCCA craq*
      ecCABBA craque
      cBAaAA cray*
      fBA1BBA crayon
      CfA1A crea*
      Bd2A creak
      CABe2B cree
      CABe2B cree un
      cBAA1b crep*
      AACeB crev*
      G2dBba creve
      hACAAAA crever
      DdAa1A cri
      Ebbc1A cria*
      Ccaa criais
      CeACDDe crie
      AdAAAAb crie $
      c1acB1B crie*
      aC1a1b cried
      abAbAB crient
      1B1b1c cries
      DgAa1CB cris
      fAABAbA cris*
      b2AAbA crises
      da2Ab croi
      1c1B1cA croi $
      dBAa1Aa croi _ je
      dCaa1Ba croi que
      bB1a1Aa croi que je
      BBdda1B croi*
      BAd1aaB croire
      a1cA1AB croire $
      bc1aDA crois
      A2dAaA crois $
      Aa1cAbA crois pas
      dABA crois qu
      1eAAaAA crois un
      BBag2B croiser
      bCcDcB croit
      AacC croit $
      1AABcAb croit que
      BAA1bb croit que je
      AC3dA croq*
      CD1aAhA croquettes
      AcBbAA cross
      B1AC1e crou*
      B2C1e croutes
      A1ca1B croyais
      BaAaba cru
      AaaBbB cru que
      aaAaAB crue
      AB1A1c crue*
      1AAAAfB crus*
      CAAAAgB crusts
      hCAA1CB cry
      g2C1B cry _ the
      CAaAaaa cryi*
      CAaAaaa crying
      BcBb2A cst
      AC1AAe cube
      a2b1D cubi*
      a2b1D cubicle
      BgAA cuir
      AB3dA cuir*
      iB1CEA cuis*
      AaAbCda cuisine
      Bcb2aB cuisine $
      AC1b1aa cuisine a
      Cd cuisine pour
      bDdD1Aa cuisse
      fCBCAcB cuisses
      Db2A1d cuit
      DAbcaAA culo*
      DAacaAA culotte
      EeAABc cupb*
      BgAAAC cupboard
      CB2AgA cupboards
      CcbAAa cure
      acAA1A curt*
      acAA1A curtains
      FaAdAac cut
      fAAC1AB cuts
      iCBABAB cutt*
      fCB1ABA cutter
      B1BeABa cuve*
      B1BfABA cuvette
      ddBB1B cv
      EAAn1B cybe*
      cCAa1ad d
      BA2bb d _ 0
      1cBCCbc d _ a
      Abab1AA d _ alors
      baaAA1A d _ autre
      1bAA1c d _ avec
      d2B1A d _ bien
      AbBABac d _ c
      Cb1bA1A d _ ca
      AA2Ad d _ ce
      Bda1CBb d _ chez
      aBad1A d _ coup
      C1CfcBC d _ de
      B1AAa1c d _ depuis
      AaAC1gB d _ des
      ca1a1CA d _ elle
      b1BA1ac d _ en
      E1B1caf d _ et
      abAaAAA d _ euh
      c1A2BA d _ finir
      ABb2b d _ i
      BBBabAb d _ il
      Cea1A1A d _ j
      aBbb1AB d _ je
      1A1Bbb d _ jusqu
      B3caA d _ l
      aCBbBaa d _ la
      ABB1Aca d _ le
      1abB1AA d _ les
      BBbd1AB d _ m
      ABaB1bc d _ ma
      AbBBAaa d _ mais
      CA1fAA d _ malade
      CAadAAb d _ me
      AAA1ad d _ moi
      BBb3a d _ mon
      aaa1AAB d _ not
      aAabBaC d _ pour
      ba2ABA d _ si
      cAA2aB d _ the
      Ba1CA1b d _ to
      BAAba d _ toute
      1bBa1Aa d _ un
      aAAAAc d _ une
      DeAAaaA d accueil
      fAA1BBB d adieu
      CA1AbcA d adresse
      Bb2A1c d aide
      A2AaCd d air
      B1AdAAc d aller
      d2B1A d aller bien
      a1Bc1AA d ami
      FA1h2B d amis
      d2A2B d angoisse
      bAa1AAA d annee
      1cB1AAA d apprentissage
      Cc1cBAA d apres
      BAABAec d argent
      c2AAAA d arreter
      c1Bb2A d atelier
      a2AAcA d attente
      D2aeA d autoroute
      g2BBbB d autre
      BcbB1Cc d autres
      BcB d avant
      bDACAgB d be
      CbAaAeA d eau
      BBbABAf d elle
      c1A2BA d en finir
      BA1A1e d endroit
      bCbA1cA d epi
      BBaB1fA d escalier
      dA1A1AA d estomac
      1BbcBB d etre
      aABa1Aa d etre la
      D2fAA d etre malade
      ABcEdAa d eux
      dAAB1AA d exister
      e1a2AA d get
      bAaabCa d habitude
      CbAAA1c d hier
      aC1AdAA d ici
      BaB1bCb d identite
      B1A1abA d immeuble
      fBbBABA d internat
      1BcAaA d like
      BaaA1bA d otre
      daCBaBb d ou
      ca3BA d ou elle
      CBA1bcc d oublie
      A1AA1dA d oublie des
      BabbbCA d rather
      1aaaAAB d rather not
      1A1bcAA d take
      CaAdfcE d un
      aBad1A d un coup
      B3cAA d un numero
      EceabCB d une
      B3AcA d urgence
      2AAABe d y
      FoCC1BA da
      1cCA da _ me
      CdA2a da s
      Ag1CaCB dad
      CebA1AB dad $
      Be3AA dad _ a
      CCd1AbA dad _ me
      D2AAfA dad _ the
      Cab2Ed dad s
      ABAd2A dail*
      ABAd2A daily
      AAAd daily $
      Cc2Ab dake*
      GBabAed dall*
      EABaAg dalle
      CAbc1Cd daller
      BacACda dame
      HB2BBk dang*
      FB2AAi danger
      C3AAg danger $
      BEbcfaA dann
      CA1ba1A dann _ mi
      AA2Bc dann loto
      bMdbbad dans
      bAAECcb dans 0
      d1AAADd dans 0 ans
      2cAa1C dans _ airbnb
      kACABFc dans _ ans
      AB3Be dans _ appart
      1B1BA1e dans _ appartement
      1BBbA1a dans _ armoire
      Ac1a1C dans _ assiette
      1B1b1aB dans _ atelier
      D1AAfAB dans _ autre
      bc1AAA dans _ baignoire
      C1AAdAA dans _ bois
      c2aaC dans _ boite
      BAAd2A dans _ bonne
      bBA2aa dans _ bras
      b1aCAbC dans _ bus
      C1A1e1A dans _ cabane
      BAc1AcA dans _ cabine
      AB2abA dans _ cage
      AAA1Beb dans _ caisse
      ACb1b dans _ camion
      c2A1Bb dans _ camionnette
      1B1A1Ac dans _ canal
      BBde1BA dans _ car
      bb1B2A dans _ carnet
      e2B1B dans _ cartons
      C1BcAaC dans _ casier
      Aab1AFb dans _ cave
      d1eB1Gb dans _ chambre
      AaaAc dans _ chaussettes
      aaaa1BA dans _ chiottes
      aCCbB1a dans _ classe
      AAA2d dans _ clio
      CbCCBBg dans _ coffre
      1aAC1Bc dans _ couloir
      BcBb1Ba dans _ cour
      Aca2Bb dans _ cuisine
      B2cABA dans _ cuvette
      BAa2bA dans _ de
      BdAa dans _ do
      Hb1caAA dans _ dos
      B2AdA dans _ doublure
      bAbAABA dans _ douche
      cB1A1A dans _ eau
      aA1CAda dans _ ecole
      a1BA1Ab dans _ entree
      d1BA1Aa dans _ enveloppe
      DdBbACA dans _ escalier
      bhCBA1B dans _ famille
      BbAa1A dans _ figure
      bB2eCA dans _ foret
      AB1A1d dans _ fourgon
      bBb1aB dans _ foyer
      AaABaeD dans _ garage
      bABb1Aa dans _ goure
      c1eIA dans _ groupe
      BBC1Abb dans _ hall
      1bc1AD dans _ hotel
      Af1A1Ca dans _ immeuble
      ccA2B dans _ jardin
      BAA2c dans _ laverie
      1cAbAA dans _ les
      1BgAA1B dans _ li
      bCh1CDC dans _ lit
      ABaA1ca dans _ local
      BAAd1Aa dans _ lycee
      Aa1A2e dans _ magasin
      bbB2AB dans _ main
      aaA1aBd dans _ maison
      CacbBA dans _ meme
      AbCAb1c dans _ moi
      ca1AB dans _ mur
      baAb1A dans _ neige
      BfAAAB dans _ niche
      fB2ABA dans _ noir
      A3AeA dans _ parc
      bcCAA1a dans _ pays
      Daab1Aa dans _ piece
      1bAb1Db dans _ placard
      CaAa2A dans _ platre
      aAaAAdA dans _ poche
      DgDAaBA dans _ porter
      cbAbaB dans _ poubelle
      AaABBa dans _ rue
      dAACCee dans _ sac
      B2A1dB dans _ sacs
      cC1ABBc dans _ salle
      cAcAA1A dans _ sdb
      BAc2bA dans _ semaines
      A1A1AdA dans _ tante
      A1bABcA dans _ tente
      hFAA1BA dans _ tete
      bAB2Aa dans _ thyroide
      BAab1A dans _ toilets
      ACbbaB dans _ toilettes
      D1aAe1B dans _ train
      C1A1aab dans _ tram
      c1B1AcB dans _ trousse
      1dA1aA dans _ ventre
      AAcA1Aa dans _ verre
      BB1b2A dans _ verriere
      a1daCbF dans _ voiture
      CdAa2A dans _ yeux
      cDaaaCa dans ca
      bEa1aCd dans ca chambre
      1Abb1AB dans ca voiture
      gB3BA dans cette
      dAA1AB dans cinq
      dAA1AB dans cinq ans
      bAa1BCb dans des
      AAdA1aB dans deux
      b1BA1Ab dans dix
      AgE1BF dans l
      AA3Be dans l appart
      bB3aB dans l atelier
      cB1A1A dans l eau
      3B1dA dans l ecole
      DdAaABB dans l escalier
      Ad3Ca dans l immeuble
      accaADb dans la
      bcAAAAa dans la baignoire
      BAAc1aA dans la bonne
      BA2abA dans la cabane
      ACc1AcA dans la cabine
      Ab2ADc dans la cave
      aaA1aBb dans la chambre
      BcB2Aa dans la cour
      B2cABA dans la cuvette
      Aaa1Ac dans la famille
      bB2eCA dans la foret
      aB2Aae dans la maison
      baAb1A dans la neige
      BfAAAB dans la niche
      DgCA1AA dans la porter
      cbAbaB dans la poubelle
      AAABBb dans la rue
      cC1ABBc dans la salle
      cAcAA1A dans la sdb
      abc1BaE dans la voiture
      cAAb1aA dans latelier
      1cacADc dans le
      BAA1cA dans le bois
      b1cCB1B dans le bus
      1B1A1Ac dans le canal
      ABce1BA dans le car
      BbCBA1b dans le coffre
      1aAC1Bc dans le couloir
      FbAbaAA dans le dos
      1BaabAa dans le foyer
      1aaBb1C dans le garage
      b1fHAA dans le groupe
      BBA1Bd dans le hall
      ccA2B dans le jardin
      ABa2ba dans le local
      ca1AB dans le mur
      fB2ABA dans le noir
      AbAa1Cb dans le placard
      CaAa2A dans le platre
      AA1abAc dans le sac
      bBAA1Ab dans le salon
      C1a1caA dans le train
      C1A1aab dans le tram
      1dA1aA dans le ventre
      BB1b2A dans le verriere
      CabAa1a dans les
      aaba1BA dans les chiottes
      ACb1aAa dans les toilettes
      BcAa2A dans les yeux
      gbaAdCJ dans ma
      aefBBFB dans ma chambre
      bBBAAbb dans ma classe
      cfCB1BA dans ma famille
      aABd2B dans ma goure
      gDAB1BA dans ma tete
      d1A1AbB dans ma trousse
      A1fbBFC dans mon
      AaAb1B dans mon casier
      aBdAA1B dans mon li
      aCd1ACA dans mon lit
      BcBA2b dans mon pays
      caA1AbA dans mon sac
      BAb2Aa dans mon verre
      1aC2Ac dans notre
      cBBA1c dans ses
      B1AA1d dans ses poches
      DCbACgd dans son
      2b1ABB dans son lit
      AAACBeb dans son sac
      1AdA2a dans tout
      CdAbAA dans toutes
      CdAbAA dans toutes les
      B2B1d dans trois
      GDBCfb dans un
      2cAa1C dans un airbnb
      2ABA1c dans un appartement
      AA1a1bC dans un casier
      A2AABe dans un coffre
      bA1AAAa dans un sac
      FCCBbjA dans une
      c1BA2a dans une enveloppe
      A1A1AdA dans une tante
      A1A1AcA dans une tente
      CBeCa1A dans*
      CBeCa1A danse
      bBcA1Ca dark
      Gf1BcbC daro*
      FgaAB1a daron
      ABa1Aba daron a
      1aa1aCA daron il
      Bb1aCeC daronne
      1DAAea darons
      mDAC1CA date
      cBAAaaA date de
      cCabaEA daug*
      cCabaEA daughter
      Aa1cAAa dava*
      baAcAAA davant
      a2aAbB davo*
      a2aAbB davoir
      Db1d davoir des
      dCaa1bB day
      CB1ABgB day $
      B3Aca day _ i
      bAdBCaa day and
      c1ACabA day i
      BB1c day so
      Bb1bb day they
      ADBaeaB days
      2abDca days $
      C1A1eC days _ i
      BA1ca1A days _ s
      D1A1AdA days and
      BebabAB de 0
      BAc1aBA de 0 an
      cbABABa de 0 h
      BABdcBc de _ 0
      cA1DCAc de _ a
      A1A2Ae de _ acide
      EAcb1aA de _ age
      Ba1AAcA de _ ami
      abAB1A de _ amis
      CDcb de _ an
      AAcA1a de _ ancien
      BaeBBBC de _ ans
      Aca1ABB de _ appartement
      1AAa1Ac de _ appeler
      AbaA1bA de _ apprentis
      aBbA1A de _ apres
      B2A1Cd de _ argent
      BAb2aA de _ association
      bCbaA de _ atelier
      aBBbdAD de _ au
      B1BA2b de _ aux
      DB1A1cd de _ avant
      EA1cfDa de _ avec
      A3aCb de _ bientot
      BA1BAb de _ boulangerie
      BdA de _ boxe
      dEAAAcA de _ c
      ABAA1ca de _ ca
      B2d1C de _ cantine
      Cd1aA1B de _ casser
      ddBBCAB de _ ce
      gaBaAF de _ chambre
      bc1AA1A de _ chance
      daA1AAa de _ che
      cdB1Ba de _ chez
      AABA2e de _ cite
      BA2cc de _ classe
      B2d1A de _ close
      C2gAAB de _ college
      abC1Bb de _ copain
      B1aB1BA de _ copine
      b1DAaab de _ cousin
      aC1dBaA de _ cuisine
      AcAaAa de _ d
      1Bd3A de _ dame
      kFCbDAB de _ dans
      eB3A de _ daronne
      GeDeebD de _ de
      bABaBa de _ depui
      DdcBc1a de _ depuis
      AaaB1bA de _ derriere
      Aaa1abB de _ des
      abBAaA de _ deux
      aabBA de _ dire
      FA1aaea de _ du
      C1ABAec de _ e
      b2CAc de _ eau
      AbBBb1b de _ ecole
      A1a1AcA de _ eglise
      CAA3b de _ el
      BbAA2b de _ eleve
      aCCbabB de _ elle
      EbAaf1A de _ en
      Aaa1aAB de _ enfin
      AAABA1d de _ essence
      Ae2B1B de _ est
      AfacFBA de _ et
      g1ACA1B de _ etre
      AAcaAB de _ euh
      1bA2Bb de _ exterieur
      cB1C1aA de _ facon
      b1BAAaa de _ faire
      aCbBdD de _ famille
      BA1d1A de _ fasson
      EcA1A de _ faute
      baA1BAa de _ fenetre
      cCA1aaa de _ ferme
      aaBA1ba de _ fille
      1babACb de _ fils
      BdA1aB de _ frere
      CA1C1e de _ gare
      fDA3a de _ grand
      d2C de _ groupe
      cbABABa de _ h
      BA1AacA de _ hopital
      DAaa1Cd de _ i
      C2A1eA de _ ici
      1dAaBCc de _ il
      ABAB1a de _ ils
      ABaAAbb de _ immeuble
      bCaA1cB de _ j
      CBbaab de _ jamais
      CAcbb1B de _ je
      AAAaAbA de _ journee
      DCAd1ac de _ la
      DCeCaeA de _ le
      cAAd1AA de _ les
      eAB2A de _ lit
      CAAd de _ lycee
      AAcaBAC de _ m
      bA1AAAA de _ ma
      B1Bb1ba de _ machine
      BeBa de _ main
      cBa2A de _ maintenant
      DcbAABa de _ mais
      CB1BfAB de _ maison
      AAe1ABa de _ me
      beB2D de _ meme
      aBb2Ab de _ mer
      gFbAaA de _ mere
      BdaBdAC de _ mes
      1AAd2A de _ minutes
      AEABedA de _ moi
      abB2aA de _ mois
      aEeAbCB de _ mon
      AAAAbdB de _ n
      BDdcB1A de _ non
      ACb3A de _ nounou
      B1a2Bb de _ nuit
      dAAA de _ o
      E1AagaB de _ on
      aC1d2A de _ ont
      C1A1e1B de _ ou
      1CBbaac de _ par
      bAAa2B de _ partout
      bbCCA1e de _ pas
      Dc1a1a de _ pask
      eaAAB1B de _ per
      cDdAaC de _ pere
      cAAaaA de _ place
      dAABD de _ plus
      B1BbcAc de _ porter
      EbbA1eB de _ pote
      BaCcbab de _ pour
      Ebbb de _ pourquoi
      DaA1d de _ qu
      1DdaAbC de _ quand
      CbaDaaA de _ que
      aAAeA de _ qui
      a2AaCa de _ quoi
      1ebB1AA de _ s
      BA2adA de _ salle
      A2AbAb de _ san
      1BaAaaA de _ sans
      b1AAaAA de _ se
      cABaAC de _ ses
      C2Aaca de _ si
      Bc2aAA de _ soeur
      AeaBAA de _ son
      Bc1A1a de _ stagiaires
      bABA2a de _ su
      ADAcaAD de _ sur
      A1a1abB de _ tante
      BBcaAb de _ tour
      a1AA1cA de _ truc
      BbCBaCc de _ un
      Ba1aaBa de _ une
      B2c1aA de _ voila
      1bA1bBA de _ voisine
      Cc1A1Ab de _ voiture
      c1dCACb de bain
      bAaB1Cb de bains
      B1A2Ac de bains avec
      ca3BA de bains et
      4aCc de batterie
      dAbB1A de bin
      Ce3AA de bleu
      CA2b1a de boite
      1B1AbB de bon
      1bAB1b de bonne
      Cb1a1aA de bruit
      AcCB1ab de bus
      ba1BaA de bus et
      aDAe1C de ca
      fA2ABB de ca chambre
      dCc1AAA de ca mere
      A2BAc de canape
      B2b1BA de cantine
      A1A1eBB de car
      cBcb1Ca de ce
      C1bab de ce qu
      CeA2A de ceinture
      ABbAdB de ces
      BbaAbAA de cette
      gCDB1fC de chambre
      d1A2AA de chambre a
      Bb1c1bA de chantier
      AaAA1cA de chaque
      cB2aCa de chasse
      DC2d1A de che
      DC2d1A de che moi
      DBCBlDE de chez
      AAA1c1A de chez elle
      A3dBA de chez mes
      1E1Ccd de chez moi
      Ab2aBA de chez nous
      Da1e1B de chien
      BCeAb1B de chose
      1BcA1A de choses
      fCAA de cicatrice
      aAaAbAA de cinq
      1gCA de classe
      BA2AdA de cle
      CA1d1BA de college
      ABA1jBA de cote
      aeAB1BA de cou
      acAA1AA de cou de
      3cAAB de coups
      C1c1a1A de courage
      baA2aC de cuisine
      AC4c de defoncer
      BAaba1a de demander
      bacBAbB de dire
      1Bc1A1A de dire non
      Dbc de dire pourquoi
      B1Aca de disparaitre
      DcBb1a de dix
      B1db1BA de dormir
      AbaC1AA de faire
      aaeABAA de famille
      BCA1A1f de fer
      bbA3B de ferme
      c1AB2A de filles
      a1BAbaA de foi
      AAAAc1A de foi je
      BBaa2A de foot
      A1BCb1c de force
      ca1a1BA de foyer il
      BAAcAAc de garcon
      AbA1A1c de garde
      aA1BABa de garder
      A1AAAAb de garder un
      BAB3e de gran
      C1Ac de groupe
      CAc2A de guitare
      bc1ABB de jour
      AabBAAc de kestion
      aCbECdb de l
      A1A2Ae de l acide
      Aca1ABB de l appartement
      B2A1Cd de l argent
      BAb2aA de l association
      1Cb1Aa de l atelier
      b2CAc de l eau
      AAa1AcA de l eglise
      AAABA1d de l essence
      1bA2Bb de l exterieur
      BA1AacA de l hopital
      ABa1Aaa de l immeuble
      BAbab de l internat
      AGdbAce de la
      BA1BAb de la boulangerie
      BdA de la boxe
      B2d1B de la cantine
      bc1AA1A de la chance
      AABA2e de la cite
      B1baAA de la classe
      aC1dAaA de la cuisine
      1Bd3A de la dame
      eBdBBEb de la famille
      eA2aAA de la ferme
      CA1C1e de la gare
      AAAA1cA de la journee
      B1Bb1ba de la machine
      AA1BdAC de la maison
      cAAaaA de la place
      Aa1bcAa de la porter
      CA2adA de la salle
      B1Ae1AA de la terre
      AAca1A de la tour
      Cd1A1Bb de la voiture
      C1a2d de lait
      1Ac1aAB de largen
      dACbAAb de le
      C2d de lever
      AaA1Be de lit
      BBBa1dB de lo
      ad1ABc de lui
      Ad1a1A de lunettes
      AAAc2A de lycee
      dA1bBa de m
      BAAa2b de m appeler
      AaabaAb de ma
      aaB1aCa de ma chambre
      a1ACbc de ma classe
      eB3A de ma daronne
      AbB1a1A de ma famille
      Cc3A de ma faute
      AbAA1c de ma fille
      bBb1BAb de ma mer
      bCAAb1b de ma mere
      Aca1aAC de ma soeur
      1bA1bBA de ma voisine
      d2A1B de main
      ABA1AeA de maison
      bb2aE de maman
      de3E de manger
      iCDaA1D de me
      aAAA1ba de me faire
      dA2A1B de me tue
      D5c de medicaments
      1cBDBad de mes
      abAB1A de mes amis
      AbaA1bA de mes apprentis
      Bc1A1a de mes stagiaires
      AA2Bc de mezon
      bAaB1Aa de mn
      aHceEcH de moi
      BAba1a de moi a
      B1Ba2b de moi dans
      badF de moi en
      CA1A1c de mois
      ga2ABB de mon
      C2gAAB de mon college
      1bB1Bba de mon copain
      b1DAaaa de mon cousin
      BbabABa de mon fils
      AaA1aBa de mon frere
      bAcA1BB de mon pere
      Db1A1eA de mon pote
      DAAB2e de mort
      BAbA1A de musique
      dBAA1A de naissance
      DbbaA1c de ne
      bA1ABAb de ne plus
      A1b1AcA de nos
      b1A1aBb de notre
      AB1A1e de nourriture
      baaB1Aa de nous
      aA1ABAd de nouvelle
      GaeDbbA de nuit
      D4e de pain
      e3AA de papa
      d1A1AAA de papi
      c1ACaA de parler
      DBbAaAd de pas
      BA1aBd de passe
      aA2B1d de passer
      A1Ad1A de personne
      AedAB1B de photo
      1bAaBa de photo de
      AfBA1AB de pied
      aDBAAc de place
      BAA2d de place pour
      FAaAcbc de plus en
      cE1A de poing dans
      Bd4A de porter
      aAAb1Aa de premiere
      B3d1B de prendre un
      AAAcBa de prenom
      B1c1A1A de quarante
      B1c1A1A de quarante ans
      AAAab1A de quatorze
      AAAab1A de quatorze ans
      Aa1c1AA de quatrieme
      CB1f de que
      BAa1aaA de quel
      bAAaAAb de question
      1bAA1Ba de questions
      BAd2aA de qui
      D1BaAfa de quoi
      A1AAfAA de recherche
      AA2A1d de regarde
      aaA1BaA de rentre
      1dABABa de rentrer
      1c2C1a de rentrer chez
      d1ABbBA de repondre
      B1Abb1A de reprendre
      Bb1A1b de reste
      bA1AaBA de rester
      d2C de retourner
      ba3CA de reve
      fDbBbDc de rien
      B2A1cA de riz
      eBB1AAa de s
      AAcfABA de sac
      C1Ae de sale
      1C1a2c de sang
      CAbAd1A de savoir
      kCdE1CD de se
      aaaBaAA de seconde
      3e1BB de secours
      caaAB de seize
      caaAB de seize ans
      1aca1AA de service
      ebBA1A de ses
      Cf1B1AA de soleil
      AcAB de soleil en
      daAAAB de sommeil
      d1BDacD de son
      C1dA de son age
      aC3Ab de son pere
      Bc3Bb de sortie
      CcA1BAe de sortir
      D3bbb de sou
      a1aD1bA de sport
      GBca1Ad de stage
      ABdA de stage me
      B1A1Ac de sucre
      BD2bac de suite
      BcaB de sujet
      CaAd2A de table
      Dg1CAB de teint
      dD1A de teint sur
      Aa1c1BB de telephoner
      1BA1cBA de temps
      dBb2CA de tenir
      Cd1A1A de tin
      I2A1iA de toit
      eaaDA1D de tout
      dCAA de toute
      cB1C1a de toute facon
      bCbcBbB de travail
      aBcAAAA de treize
      aBcAAAA de treize ans
      d2BA1A de tro
      1abAAAA de troisieme
      nDCcCBC de trop
      1AAeACa de trottoir
      1AAd1AA de trottoir quand
      CaDaAAf de trucs
      A1A2Ad de trucs pour
      Dab1dAa de vacances
      Ad1AB1A de velo
      dBA1A de vendredi
      bC1AaAb de venir
      B2d1C de ventre
      h1CAAAA de verre
      BaaaAA de vingt
      gCBBBAA de vivre
      aac1ABA de voiture
      f1AAA de vous
      caaCCbA de vrai
      aaB1Bbb dead
      B2Aa1c dead $
      BA1B2c deal*
      A1aB1ab dealer
      bbBbCEd debo*
      DA1b2b deboucher
      beBaAFc debout
      Ca1A1ad debout $
      BFD1Al debr*
      BDB2hB debrouille
      ACA2c debrouille $
      b1AB1b dece*
      AB1kBBB dech*
      cAAaB dechet
      BA1f1AB dechire
      fA2BDa deci*
      abAa1Cb decide
      dAa2BA decide $
      AdAAA1a decide de
      B1AabA decide je
      eB3D decision
      F1Begca deco*
      1A2dAA decoche
      AaAAaaA decoupe
      fCB3a decr*
      dCBA1Bb decroche
      BBDbA1f deda*
      1BDbA1e dedans
      AABcBca dedans $
      bAAa1Aa dedans _ je
      BAAa1ac dedans et
      eBAa1AA deep
      b1bBcBA defa*
      Bd1b1Aa defe*
      CabbcA defendre
      bA2BAc defi*
      cA1aAA definitivement
      1CABAae defo*
      1F3Ad defonce _ porter
      1E1A1Ab defonce la
      1F3Ad defonce la porter
      ABAA1bc defoncer
      AC4c defoncer _ porter
      ABA1AgA dega*
      ABA1Ag degage
      eeABAD dego*
      ca1A1C degoute
      fBBaABB degr*
      bBAa2A degre
      eaAAABA degres
      dAA1AcA degu*
      CaD1BfD deho*
      A2ABc dehor
      B1DaAcD dehors
      AC2Aba dehors $
      CbA1bA dehors _ la
      1C2Be dehors avec
      1cAa1C dehors dans
      1cAa1B dehors dans la
      Ab1abA dehors en
      AaaaAAA dehors et
      Aa2eE dehors jusqu
      CB1AAh dej
      eBBEeEa deja
      1B1aaBb deja $
      aA2cAA deja _ deux
      aba1CAa deja _ la
      aaaB1AA deja _ le
      bBabA1A deja _ les
      AA2aAc deja _ un
      bABAcCb deja _ une
      B3AAe deja a
      C3AdA deja ca
      cBA2Bc deja choisi
      dAAA1AB deja essaye
      BBA2ab deja le
      EA1A1g deja mange
      CEBaAkA deje*
      BCBaAfA dejeuner
      DDcf1A dele*
      A1AdA delegue
      ABdB1ab delete
      CAAe1AA deleted
      1FACeba dema*
      bDEBdbB demain
      a1AAEe demain $
      Cc3A demain _ ai
      AAAAbaA demain _ je
      BA1Aa1c demain au
      AAA1bcA demain et
      d2A1AA demain il
      Cc3A demain j
      Cc3A demain j ai
      bBA2cB demain je
      CA1BgCA demain matin
      B2AcAA demain matin je
      bB2cb demande
      CdaAABd demande $
      bABeA1B demande 0
      bbAaaCA demande _ a
      eCBAbAA demande _ ca
      AA1BbA demande _ dormir
      BBbdAA demande _ etre
      1AbaaAB demande _ j
      eAABAAB demande _ je
      1AaBab demande _ l
      AAAcaa demande _ la
      bABAaa demande _ le
      CA1bb demande _ m
      abCAa demande _ mon
      CbdaAA demande _ ne
      AA1a1Bb demande _ nous
      bA1bABA demande _ on
      Cd4A demande _ pour
      c1aAAA demande _ que
      BA2acA demande _ si
      1CFgcBB demande a
      baCAbA demande a mon
      aaAab1A demande au
      d1B1AA demande ce
      1abCAbA demande chaque
      aAAc1A demande combien
      AEg1A demande d
      BBhBDEf demande de
      DbdaAA demande de ne
      AAbBaAa demande des
      1aC1Aad demande encore
      C1aaa1A demande l
      Bb3Ac demande la
      Aaba2C demande le
      Cd4A demande pardon
      aabBa1A demande pas
      BA2bb demande pour
      BgCCAaA demande pourquoi
      eAA3A demande quelle
      Ba1a1cA demande s
      Ba1a1cA demande s il
      ccAACaA demande si
      1Aba1BA demande si j
      dAA1A1A demande si je
      b1AAbB demande souvent
      BabAAcA demande toujours
      bc1A1AA demande toujours a
      bBAA1aA demande une
      ECABeAe demandent
      EaaaafC demander
      1BeBBA demandez
      ABd1A demandez _ pourquoi
      1DfAA demandez pas
      ABd1A demandez pas pourquoi
      CbD1Cgc deme*
      DcCbBcA demenage
      Ad1AABb demenage _ fois
      HChAdAa demi
      abAA1Aa demi _ a
      CDhAA1A demi frere
      B3eAA demi tour
      A1BAcaA demi*
      bC3bb demo*
      DcBaa1B den
      DnBBCaC dent
      BdA1BaB dent*
      CeBABaB dents
      1aBc1A dents $
      B2ABc dents dans
      ID1adgA depa*
      BABABcc depan
      2aBabA depan la
      Ab1B1Ad depan le
      aAaaAaA depann
      BBaAcAa depart
      C2AcA departemental
      FACbAiD depe*
      CaAA1cB depend
      AaBAAd depends
      BBab2A depl*
      ABaABdc depo*
      AAaBBdc deposer
      iCA1AAE depr*
      fB2AAD depression
      CCcb1bb depu*
      A1daCa depui
      AaAAAaa depui 0
      bAb1CbA depui _ e
      AAaccB depui _ je
      AaAAAac depui _ jour
      C2A1d depui _ semaine
      A1A1dCA depui dimanche
      BbaA1a depui l
      aA1cAAA depui la
      1a1c1C depui le
      dAaaBbA depui que
      bAd1CB depui quel
      D1AAeAa depuis $
      baDcBD depuis 0
      cA2AAA depuis 0 mois
      A1AcAAA depuis 0 semaines
      EbaaAa depuis _ 0
      cA3AB depuis _ accident
      bbAeBBA depuis _ ans
      A2CA1c depuis _ arret
      B1bb1B depuis _ arrivee
      1baAdEB depuis _ elle
      bbB2bB depuis _ et
      AAA1AbA depuis _ expulsion
      edBCbC depuis _ il
      AA1A1dA depuis _ incendie
      CaBcaCc depuis _ j
      1DCC1cb depuis _ jours
      aAaBaAa depuis _ le
      AAadaC depuis _ les
      cACa1cB depuis _ ma
      ABa1Bd depuis _ maman
      gbBBABa depuis _ mois
      A1B1AcA depuis _ mon
      AbAaaaA depuis _ ne
      A1A1Aea depuis _ papa
      AAb1Aaa depuis _ parle
      bAA1CbA depuis _ rentree
      CA1AbdA depuis _ semaine
      A1B1Ac depuis _ semaines
      aaAA1cA depuis _ separation
      Bb2bB depuis _ soir
      E1g1AB depuis _ soiree
      aAAA1d depuis _ son
      C1ab1AA depuis _ sortie
      B1f2C depuis _ vacances
      AaAd1A depuis bah
      a1dAACa depuis ce
      ecA2DA depuis des
      ddA2C depuis des mois
      BaABbaA depuis dimanche
      Bbb1a depuis elle
      BAAAcba depuis hier
      d1A2BA depuis janvier
      Aaa1ADc depuis je
      C1A1bAA depuis jeudi
      B1bA1ab depuis killed
      e1DBBaB depuis l
      cA3AB depuis l accident
      A2CA1c depuis l arret
      AAA1AbA depuis l expulsion
      AA1A1dA depuis l incendie
      cDAfCAA depuis la
      bAA1CbA depuis la rentree
      aaAA1cA depuis la separation
      C1d1AA depuis la soiree
      gBcACEb depuis le
      C1fa1B depuis les
      B1f2C depuis les vacances
      1fA1bCA depuis longtemps
      D2CbeA depuis lundi
      CAABdaA depuis mardi
      BAA2cA depuis mercredi
      BcbAA depuis mes
      Ccb depuis mes 0
      B1aAaaa depuis noel
      cABA1aA depuis on
      EcdaaDa depuis qu
      Dcb1bCA depuis qu elle
      1cAa1Aa depuis qu il
      aCCdGgc depuis que
      CaAdaCc depuis que j
      AAac1C depuis que les
      e1C1AaA depuis que ma
      A1a1Bc depuis que maman
      a1BaBaA depuis que mon
      A1A1Aea depuis que papa
      aAA2d depuis que son
      CcAAcDa depuis samedi
      CAAcAcA depuis septembre
      d2AAAA depuis six
      abb1AAa depuis son
      EBaBbd depuis trois
      C1AA1d depuis trois semaines
      AAaAab depuis un mois
      BAA1bca depuis une
      BA2acA depuis une semaine
      BAA1abA depuis vendredi
      caAaBaB dera*
      EBBhbAA deri*
      AAabaaA dern*
      B1caAB dernie
      2aA1dD dernier
      AcBaAA dernier $
      bAbA1AA dernier et
      B1bAbA dernier je
      a1CcbBc derniere
      C1ba1aA derniere $
      E2ab1c derniere _ ca
      Ba1AcA derniere _ j
      d2BAAA derniere _ que
      CA1ab1c derniere foi
      BaAacAB derniere fois
      Ba1AcA derniere fois j
      d2AAAA derniere fois que
      1AAA1e deroule
      AabBaaa derr*
      D2baaa derriere
      bA1AaAb derriere $
      AAAe1BC derriere _ gymnase
      c1AAaBb derriere _ porter
      3Caba derriere _ stade
      d1A1cCA derriere la
      c1AAaBb derriere la porter
      Ea1fbCC derriere le
      AAAe1BC derriere le gymnase
      3Caba derriere le stade
      aAaBAbA derriere les
      HbbdBab derriere moi
      bA1BA1a derriere une
      BCbdbAA deryer
      FabbA1c des
      AcAB1Cc des _ a
      CBb2eB des _ au
      DcA1AAd des _ avec
      BAbadAA des _ c
      e1AB1aC des _ d
      dBBA1a des _ dans
      AdBAaA des _ de
      aBba1aA des _ des
      BABcAc des _ du
      b2AAAb des _ elle
      EGbdbCd des _ et
      AA1b1bA des _ genre
      ccCBa1C des _ il
      Aa1GABe des _ ils
      abBabaC des _ j
      aeCEbbD des _ je
      CBacA1b des _ la
      CacB1Ad des _ le
      AbaAAa des _ les
      Dbba1a des _ mais
      bBB2Ab des _ me
      dbAB1AA des _ meme
      B2eaB des _ mon
      B1bA1Ac des _ neuves
      Dc1b des _ notes
      Bb1eA1B des _ on
      fA1B1AA des _ ou
      BbaABa des _ parce
      aaBaAab des _ pas
      d1AA2A des _ plein
      ADCAbae des _ pour
      Cac2AA des _ qu
      BAaaBcA des _ quand
      bDACBcA des _ que
      Bbb3A des _ quelqu
      DBAbab des _ qui
      Ac1a1AA des _ s
      aBaA1aa des _ sans
      1aB1AAb des _ si
      a2aAbB des _ sous
      cDa1AAA des _ sur
      BaAb2b des _ tout
      Db1a2a des _ voila
      AAac2A des affaires
      1BBf1A des amis
      ABc2A des attouchements
      CBAEAjA des autres
      B1bCAAd des baskets
      B1bA1Ac des baskets neuves
      AA1Ac1A des billets
      BAab1A des blagues
      1fB2AC des bleus
      BA2aba des boites
      BA2aba des boites de
      bdBA1BA des brulures
      BB1e2A des cailloux
      BAAAd des cars
      FAf2A des choses
      bbA2BB des claques
      AbAA1dA des cles
      B1dA2A des coeurs
      d1AA1A des comprennes
      bcBABCa des coups
      aBAAAAa des coups de
      b1BAA1b des doigts
      2AAAfA des douches
      AdBA2A des fleurs
      aA2CcA des foi
      acDBAba des fois
      c1A1aB des fois je
      gAAB1A des gants
      1AABAAe des gars
      ICDaAAm des gens
      B2d1aA des gens de
      beAB1AC des gifles
      ACA3c des grands
      dA4B des griffures
      1B1A1AC des hommes
      dA1AAAA des idees
      A1c1aAA des inconnus
      eA2AB des jours
      A1AA1ac des le
      CeAC des lunettes
      CdAB des lunettes de
      AfA2AC des marques
      BBbB1Ab des mecs
      BCca2A des messages
      BdBA des mesures
      dB1B des mitaines
      fcBA1D des mois
      eBAB2A des pansements
      AAAA2c des paquets
      aAAAeAD des parents
      1bBb1A des patates
      1b1A1Bc des pates
      bbA2BA des petits
      BDfBAAa des photos
      cCB3b des photos de
      aAAcAAA des pierres
      Ca1b2A des points
      bfaBBBC des qu
      aaAAAaB des qu il
      CdbdcDC des que
      AbA1bA des que j
      1baBaA des que le
      AA1daA des que mon
      Bbb3A des que quelqu
      B1AA1c des rats
      AAcC des remarques
      CA1AAbb des repas
      cbA2AA des semaines
      A1AA2d des services
      abC2cA des soirs
      BAAAeA des sous
      BdAA2A des traces de
      Ba2c1A des trains
      Bg1A1AA des trous
      AcaA1AA des trous dans
      abAA1aA des trucs a
      B1AA2d des trucs pour
      AAC3d des types
      Ae1A1aB des urgences
      2b1bBB des vacances
      aBbA1Aa des vieux
      DABdfAa desc*
      bAA1dAa descendu
      A2aAdA descendu _ a
      cA1AbAa descendu _ la
      AAA1aBe descente
      ABBA2f descente $
      ha1CcFB dese*
      fAABaDA deserve
      abAB2A deserve it
      BAdEAAB desh*
      2bD2B deshabillee
      eBBAaAA desi*
      cA1AAA desinfectant
      cAaA2A desk
      acAC2C deso*
      cA1Aa1B desole
      d1B1AEc dess*
      cCe1bCB dessiner
      1BeBaA dessiner des
      dA1B1A dessins
      a1BAAab dessous
      aC1bA1b dessous $
      EiEbBC dessus
      Aba2AB dessus $
      A1CaA1a dessus _ la
      Ac1B2A dessus et
      BC4b dessus je
      AdAA desu
      cc1AB1B dete*
      dADbA1A deteste
      B2c1Ba deto*
      B2c1Bb detour
      aAACACj dett*
      CA1BABh dette
      d2A1Aa dettes
      aAAacAb deu
      BaCbaba deux
      CaAA1cA deux $
      BbAAAc deux _ a
      B2dAAA deux _ cette
      eCBBBaa deux _ et
      d2BAA deux _ je
      C2AbAa deux _ l
      aAaC2A deux _ le
      AAAd1A deux _ me
      a1bb1B deux _ par
      bB1Aaaa deux _ qu
      B1baabA deux _ que
      h1DcBC deux ans
      eAB2AA deux ans et
      Aab1aAA deux et
      3baAC deux euros
      gAAB1E deux heures
      IdBaae deux jours
      dAAB1Ba deux mois
      CAAAdA deux nuits
      aAcCaa deux semaines
      BAABA1f deux telephones
      AA1c1Bd deux*
      AA1c1Bd deuxieme
      daB1BCd deva*
      cBaA2A devait
      CaCdB1b devant
      dAbB1AA devant $
      dbAC1A devant _ autres
      2Bc1AA devant _ clients
      aABa1cA devant _ et
      A1bab1A devant _ gare
      abA1baB devant _ le
      1E1a1Bd devant _ moi
      1A3Cd devant _ nous
      1C1B2d devant _ porter
      1GAa1Ei devant chez
      1E1a1Bd devant chez moi
      1A3Cd devant chez nous
      D1ab2b devant l
      CDbaabb devant la
      A1bab1A devant la gare
      ACa2ab devant la porter
      bDCABAf devant le
      ccCAAAC devant les
      dbAC1A devant les autres
      bAdB1aD devant moi
      A2b1aD devant nous
      EbBb2a devant son
      acA1baA devant tout
      abA1baA devant tout le
      C1beBCA deve*
      Daaa2A devenir
      cCAcAB devenu
      B1c2AA devenue
      BfBB1Dc devi*
      a1AB1Cb devient
      aE4a devient bleu
      Df3A devinette
      B1CbAdA devo*
      B1BdAbA devoirs
      A2C1d devore
      AAacAA devr*
      C1Aca devrais
      1aAd1Eb deye
      aBfAAcd di
      Bc1AAaA di $
      bBb1BaB di _ a
      bA1BACc di _ ca
      1Bac1bC di _ e
      1e1ABAA di _ je
      bBBbABa di _ la
      bB1BabA di _ le
      cA3AB di _ li
      cBA3A di _ ma
      CAcA1Ab di _ me
      C1b1aAa di _ mi
      C1AcbBA di _ moi
      dCb1AAA di _ pas
      B1aAc di _ personne
      2BBBAd di _ que
      cA1AA1A di _ revoir
      Caa1cB di _ rien
      AbBaaBb di _ se
      aaBAB1d di _ si
      dBAa2A di _ toi
      cBB2a di _ tout
      CAaA1ad di _ tu
      AB1AA1d di _ va
      j1C1ABC di a
      d1AC1Ca di ce
      CaaaAAb di de
      cDC1A1c di i
      1BA1AAd di i que
      BbAa1aA di je
      aE1ccCb di kil
      d1AaB1A di killed
      BA2Abb di kon
      bA1b2B di la
      aB1DAag di moi
      DAhaACC di non
      ba1AAAA di o
      cA1AA1A di o revoir
      ABA2Ac di oui
      bcAA2A di pardon
      BbAdAbA di pas
      C1c1b di pesonn
      CA2bdB di que
      bba1B1B di que je
      1aAA1dA di quel
      BAcA2a di qui
      GacdcBb di rien
      dAaA1AB di se
      DacB1Ac di si
      CAaA2e di si tu
      cAaAAaB di tout
      bBaA1AA di tu
      ABa2Ad diab*
      AaAbA1B dict*
      dDjBbHC did
      D1c did _ anyway
      aabA1AA did in
      D1c did it anyway
      BbbBdBB didn
      BbbBdBB didn t
      aABcaBA die
      bA1B1bA died
      gAABCaB dieu
      aAbAAbA dife*
      A1AaAbA diff
      adCCbc diff*
      ca1AAA difference
      Aa1Bada different
      aAAaAab different $
      Aa1BaaA differents
      BBC1dc dima*
      b1DDdcA dimanche
      bAaDA1a dimanche $
      bA2B1b dimanche _ est
      DAaaab dimanche _ je
      cAAAbA dimanche _ le
      B2BcaA dimanche il
      bAAh1BA dimanche soir
      D1ad1Aa dimanches
      CAbC1fB dine*
      ECbB1jC diner
      Ba1B1bA dinn*
      bBAaA dipl*
      bBAaA diplome
      aCdaAAC dira*
      D1c1bAB dirai
      bCAaA1A dirais
      2dEdA dire
      1afBbBD dire $
      caA1aAA dire _ il
      Ecba1A dire _ je
      aBA2bb dire _ la
      ABba2A dire _ maman
      CA1abAa dire _ personne
      aB1aAAb dire _ que
      Aac1AaB dire _ qui
      bDaBaab dire a
      ABba2A dire a maman
      BA2bAa dire a personne
      cBAA1b dire au
      aaBaAc dire ca
      b1A1AAb dire ce que
      AAcb2A dire de
      bAaBaA dire je
      cA2AAA dire le
      EB1ABBf dire non
      ABAAcda dire ou
      EAcdb1A dire pourquoi
      bcAa1A dire qu
      1dCadDB dire*
      dcDCeCA direct
      fABAA direct $
      1aBAdbA dis
      BBAdA1b dis _ c
      A1abbAA dis _ il
      Faa1Af dis _ j
      b1AAAaA dis _ je
      bb1A1AA dis _ maman
      C1aAbb dis a
      dBAA1a dis oui
      a1abaCA dis pas
      BA2Bd dis que
      ABAc1A dis que c
      D1a2e dis que j
      GbAdeCa dis rien
      C3d dis rien a
      aCfDa1B disa*
      1Cec1BB disais
      CAcC1da disait
      BBd disait que
      BAAaba disant _ elle
      ABA1baa disant qu
      BAAaba disant qu elle
      baAB2b disant que
      Afb1aCD disc*
      CeB2A discipline
      a1aAcBB discord
      1bCcABd dise
      BCBdA1c dise que
      CAAfBa dise*
      DBAfBab disent
      Eaa1aac disent que
      AaBaabA diso*
      BdAaaaA disons
      AbAAaA disons qu
      1b2BcA disons que
      1aEdjGD disp*
      AA1AdAC disparais
      dBAAB disparaissais
      Cc1eAB disparaisse
      Da1daBA disparaitre
      2BcB disparaitre $
      b1b1C disparaitre _ de
      EA1adA disparaitre de
      c1bBD disparaitre pour
      b1b1C disparaitre pour de
      f2CDA disparetre
      EBAAmD disparu
      a2BcAA disparu depuis
      1aAcAA dispense
      bAA1aaa dispute
      a1BABfB dist*
      caBA distribue
      d1BB1B distribue ses
      A2AAdB distributeur
      dD2Gee dit
      1BbBA1a dit $
      1Aa1AdB dit _ a
      C3abA dit _ ai
      abaABA dit _ c
      CfBeA1B dit _ ca
      AAAc1A dit _ ce
      eB3aB dit _ demain
      BA1aAdB dit _ elle
      Da3bb dit _ en
      abc2EA dit _ est
      DaabbaD dit _ il
      EcAaAaA dit _ j
      aADA1bb dit _ je
      BB1ad dit _ jour
      IcbdAAA dit _ l
      Bc1BaCa dit _ la
      C1a3c dit _ les
      BaCb1Aa dit _ ma
      1Bab1aA dit _ me
      dAA2aA dit _ moi
      c1Aa1AA dit _ mon
      BAaa1aa dit _ ne
      d1AB2a dit _ nom
      eDb2BB dit _ on
      C1dB1Aa dit _ personne
      dBB1ABc dit _ pour
      AbcA2A dit _ que
      aDa1AbA dit _ si
      1CcAAa dit _ suis
      CBbbBB dit _ tu
      c1CB1B dit _ va
      c2A2C dit _ veut
      adB2CA dit a
      Dd1A1A dit a l
      AaCb2a dit a ma
      B1cB1A dit a personne
      adCB2A dit au
      bDbAaBa dit c
      bDbAaBa dit c est
      fEaAAAA dit ca
      B1AAa1b dit ce
      AbBaA1A dit comme
      BbAaA dit comme ca
      ABaA1ab dit de
      BAb2ba dit de ne
      B1B1Baa dit demain
      BabA2A dit elle
      bAB2Aa dit euh
      hCEA1A dit il
      C3ca dit j
      C3abA dit j ai
      1CcAAa dit je suis
      Edaa1B dit killed
      Ad4B dit killed va
      AdB2A dit le
      AABd1AA dit maman
      AAAc2A dit maman je
      dCa1a1A dit moi
      dABC2c dit mon
      d1AB2a dit mon nom
      EEfAAb dit non
      a1bB1Ba dit on
      B2A1dA dit ou
      CAbaAaa dit oui
      BCa1Aaa dit pas
      bAFc1aa dit qu
      A1AbAbA dit qu elle
      bACcbBA dit qu il
      cDa dit qu on
      AcB3a dit qu un
      GacdC1c dit que
      abBb2A dit que ca
      AA1c1Aa dit que ce
      CeCBA1A dit que j
      CAcb1A dit que l
      BAaB1ac dit que les
      1Db1AbA dit que si
      db1AAAC dit quelle
      Db1c1bA dit rien
      CbbaADd dit si
      Cab2A dit si je
      AAccABA dit si tu
      B1dA dit stop
      BcAA1aA dit t
      1dBA1aA dit toujours
      ABa1AaA dit tu
      CAaadA dit un
      BA2d dit un jour
      bBBAd1B dite*
      a1ABd1A dites
      BbA1aA dites _ a
      kC1AD dites a
      Ea2e1A dites pas
      CbaAAb dites que
      BbA1aA dites rien
      AbB1Bc divo*
      AbB1Bc divorce
      DaB2c dix
      C1CBafa dix _ ans
      cCabA1A dix _ et
      Db3aa dix _ heures
      1Ad1BB dix ans
      aCc2A dix ans et
      EAD1bf dix huit
      CADAbea dix huit ans
      1AA1Acb dix jours
      DbaA1a dix neuf
      CaaA1a dix neuf ans
      BBA1Ae dlo
      1BaA1bA dman*
      aAeCAeF do
      ba1AaDc do $
      CAb2a do _ at
      B1aBaAa do _ do
      a1cA1BA do _ in
      Dc1AcA do _ on
      CA1a1b do any
      1AABA1b do i
      1Ca1AAb do i do
      gDbBAAB do it
      AAdA1AA do stuff
      D1AdAAb do the
      BBdA do things
      aeAAACA doct*
      cdBAABA docteur
      1A1c1BA docu*
      AaaBBba does
      acAA2a does it
      BaAa1cB does*
      BaAa1cB doesn
      BBaAacB doesn _ know
      AbBA2b doesn _ like
      A1B1acA doesn _ want
      BaAa1cB doesn t
      BBaAacB doesn t know
      AbBA2b doesn t like
      A1B1acA doesn t want
      acCcaaE dog
      Ce2D1b doi
      AhbFCC doig*
      AdA1AA doigt
      1cdEBC doigts
      c1AAAB doin*
      c1AAAB doing
      Dbaa2e dois
      AbAA1Ab dois _ pour
      dDcCcB doit
      A1A1Abb doit _ l
      A3dAB doit _ savoir
      A1AA1Ad doit de
      Aaa1cBB doit pas
      A3cAB doit pas savoir
      Aaa1bAA doit savoir
      dAA1A doiv*
      d2A1AA doli*
      d2A1AA doliprane
      BE1AAhA domi
      B2AAc domi anba
      BE1A1e domi*
      BDaA1c domicile
      BAbabAA don _ go
      aAA1abA don _ have
      DBea1BA don _ like
      CdAA1a don _ mind
      c1AAbAA don _ really
      B1dA2A don _ send
      B1BAbaa don _ tell
      1Baa1Ba don _ want
      Dbbaaaa don t
      BAbabAA don t go
      aAA1abA don t have
      DBea1BA don t like
      CdAA1a don t mind
      c1AAbAA don t really
      B1dA2A don t send
      B1BAbaa don t tell
      1Baa1Ba don t want
      CebCCgD donc
      AdBA1aA donc j
      1Ad1A1A donc je
      DAa2cA donc la
      1BAa1c donc voila
      fDBCBcA done
      Ba2AbA done $
      adA2B done _ cou
      f1AA1BC done with
      aBA1Dda donn*
      B1b1DaA donne
      BAca2a donne 0
      Aa3Bc donne _ a
      A1AAAba donne _ adresse
      baBa1AB donne _ coups
      CBb2b donne a
      b1AAA1b donne ca
      dcAAABC donne des
      c1BA1AA donne des coups
      cAAaBAa donne mon
      CaBaacb donne pas
      bA2AbA donne plus
      caB1A1A donne son
      aaBb1Ab donne un
      A1AAac donnent
      Bcc3A donner amwin
      aga1ALf door
      Ad1BbBA door $
      BabaABB door and
      AAA2Ac door down
      1D3Ad door in
      Ch1BB1A door*
      BhBBADa doors
      AAa1AcA doorway
      BHbA1jD dor
      B1acA1a dor $
      dbDBAaB dor _ la
      BACaaaa dor _ le
      c4D dor _ mi
      B1B1BeA dor _ un
      bbA1aC dor a
      eB3B dor avec
      BB3cA dor dann
      HAA1ajF dor dans
      CbAAAeB dor dans la
      BAAaabA dor dans le
      h1C2C dor pas
      e1A2D dor pi
      C1aca dorm
      FAdDciC dorm*
      AAeBB1A dormais
      dB1B1dC dorment
      CbCac1A dormi
      caBcAC dormi $
      CaA1ba dormi dans
      C1A1dA dormi et
      cBbADbB dormir
      Bae2BB dormir $
      cABA1Aa dormir _ je
      CaA1Ac dormir _ le
      caA2B dormir _ les
      ABd3A dormir _ mon
      2AABdA dormir _ sais
      CA2Af dormir _ soir
      ABc1ABA dormir avec
      AAe1BBA dormir chez
      BdBAabB dormir dans
      d1B1ACc dormir et
      bAAAAca dormir je
      2AABdA dormir je sais
      Cca2a dormir sur
      AB2acA dormons
      ACabFfE dors
      d3bBA dors _ depuis
      3d1BA dors _ je
      B2ABeA dors _ la
      1aB1Abc dors _ le
      AcA1a1B dors _ une
      A1A1Bc dors a
      A1A1Bc dors a la
      1cc2BA dors avec
      B1CAAc dors dans
      AaA1A1c dors dans le
      i1A2Ha dors pas
      cA1abDB dors plus
      c3bBA dors plus depuis
      aF1EbhA dort
      1c2ABa dort $
      ADa2a dort _ la
      bABA1cA dort _ le
      B1B1AfA dort _ un
      ACbA dort a
      c1d1A1A dort avec
      ABA2cA dort chez
      CBDAaiB dort dans
      bABA1b dort dans le
      AAA1bCc dort plus
      A3dB dort tout
      c1abAAB dort*
      baabAAB dortoir
      MkAeabE dos
      1A2acB dos $
      Ab1Bb dos de
      Bc1a1A dos en
      baa1BBA doss*
      ba1ABB dossier
      Dba2Ab dou
      bAABbAa doub*
      B2AdA doublure
      eA1AB doubt
      DChECiF douc*
      baAB1A doucement
      AAeCCcD douche
      baCc1C douche $
      AACa1c douche _ l
      CaAA1c douche _ la
      AcC douche _ tout
      2AC1dA douche a
      CaAA1c douche a la
      A1AAAe douche au
      EBdCBgB douches
      A1dAAB douches _ jour
      C4d douches _ la
      CAaB1eA douches a
      A1dAAB douches par
      A1dAAB douches par jour
      ABA1b1c doud*
      aB2baA doudou
      hDBaCDA doul*
      eCBaABA douleur
      Ca1c douleur de
      bbAA1Cc douv*
      bbAA1Cc douvan
      bA3Bc douvan _ la
      Aa1BcBA douze ans
      AbbbAEb down
      BcB2A down _ stairs
      eA1B2A down _ the
      CbAc2A down and
      eA1A1A down for
      DeAa1AA down the
      BcB2A down the stairs
      AAA1b1b down*
      AAA1b1b downstairs
      C2d1A dps _ mois
      bC1AB1A dpui
      1ddAB1B dpui*
      bbaAAAA drags
      dAAAAAA drap
      bBaaAAA drap*
      daBabCB draw*
      Af3Ba dres*
      BfC1aB dressed
      Cd1aA1a drin*
      D1aa1bA drink
      A1Ac2B drink bleach
      bbA1ABc drinking
      EIeAcCh driv*
      cG2aBb drive
      C1aAb1c driver
      BCd2Ac driving
      DBaBAAe drog*
      DAAB1Ai drogue
      2b1AAD droguee
      G1Cdaab droi*
      Fcab1ab droit
      Abb1B1A droit _ dire
      2AA1Bc droit _ sortir
      bc1B2A droit d
      DcAbACf droit de
      Abb1B1A droit de dire
      2AA1Bc droit de sortir
      CaAabc droite
      BB2acA droite _ gauche
      BB2bcA droite a
      BB2acA droite a gauche
      bBCdAAe drol*
      aAAbAAc drole
      D1ac2a drole $
      Ca1A1bb drop*
      C2A1bb dropped
      3CAAe drug*
      3CAAe drugs
      2cBA1a drunk and
      eA3AA dt
      B3bd du
      dcaBDAA du 0
      eA2AB du 0 e
      c1b2BB du _ 0
      HcDbeb du _ a
      dAaaAAA du _ au
      Aa1Baaa du _ avec
      1B1dA du _ b
      1BCdBba du _ c
      BBaAAab du _ ca
      4cCA du _ ce
      1abBAb du _ comme
      aAAbB1A du _ d
      1c1abBB du _ dans
      abcD du _ de
      b2AbB du _ depui
      bB1Baa du _ depuis
      dBABABa du _ du
      db1DCAa du _ e
      1a2cD du _ education
      BFdB2e du _ elle
      DbBa2a du _ en
      EABbeAA du _ et
      1b1AaC du _ hier
      1DcD1ab du _ i
      fHaB1dB du _ il
      aAc1aB du _ j
      CcaBcaB du _ je
      aBABbAa du _ jusqu
      BCAABiB du _ le
      bAAAAaa du _ ma
      aBA1Aaa du _ mais
      CBafBAa du _ me
      1aBbA1a du _ mon
      BACgBc du _ on
      A2bbB du _ ou
      C4Ae du _ partout
      D2BdbB du _ pour
      Ba1baDA du _ quand
      EA1caAb du _ que
      AAbaB1A du _ qui
      AgCB1Aa du _ sur
      eB1AAB du _ tout
      A1A1AAc du balcon
      AadAA1A du bar
      2aeACa du batiment
      cAAA1BA du bien
      ACcA2A du bureau
      B1d1cBA du bus
      CAA1cbA du camion
      A1B2d du camping
      BABaAcC du canal
      A1cc1CB du car
      B1Ad1A du cdi
      ABaAgE du centre
      1a2cD du centre education
      BaAAa1b du cfa
      c1aA1AA du chantier
      FfABAe du chien
      CAcd1CB du club
      AA2AcA du coeur
      1D1fAa du cou
      ad1B du couloir
      3aAdA du coup
      Da1c1B du deuxieme
      Cd1A1A du fon
      Cd1A1A du fon de
      DeAcAE du fond
      Cf1BAB du fond de
      1bBA2b du four
      aBAagHB du foyer
      aAAabBA du foyer il
      aBA2Ab du garage
      D1A3c du gymnase
      C2A1dA du hall
      BAad du jour
      BAA2c du keur
      BaA2bA du lidl
      ed1E1cb du lycee
      a1cC2A du lycee il
      AA1bAAa du magasin
      daCB1Ab du mal
      BB1BBe du marche
      aB2cAA du mat
      dbAfBFB du matin
      dA3B du matin au
      GDBAAgb du mois
      bb1AaA du monde
      acA1AA du naitre
      BCAAAdA du pain
      1AAC1fB du papier
      c4CA du parking
      AaAaAaA du patron
      c1A1BCb du pont
      AABa1Ae du quartier
      AbAE1a du ri
      BeAA1a du riz
      1aBA1Be du san
      1bB2Ac du san sur
      Cf3A du skate
      CAAB1eA du stade
      A1A1d1B du stop
      abA1AAb du temps
      dA1AABa du toit
      bBbABcA du tout
      AcaaaaC du travail
      baAAAbA du troisieme
      dA1B1A du trou
      1BcA2a du vestiaire
      BBA1cb du voisin
      ADcA1c dun
      ccBBAa dur
      Ed1f1AB dure
      BA1d1AA dure depuis
      cA1AAa durer
      AAAAaeB duve*
      AAAAaeB duvet
      a1Bb1aA dvt
      DAAea dy
      1F1bfAc e
      1b1baC e $
      C1AbBfB e 0
      A1A2dA e 0 dans
      Bc1AAa e _ 0
      1BcDB1c e _ a
      DBa1c1d e _ avec
      Aa1BbB e _ ce
      a2C1fb e _ dans
      A1BA1ca e _ de
      BA1ea e _ di
      cAa1BA e _ doi
      CaAA2b e _ dor
      hDaAB e _ e
      c1AAAA e _ en
      bAA1bAa e _ fais
      BcCaA1b e _ i
      BacC1aA e _ il
      BAb1aa e _ j
      a1ecBC e _ je
      cBA3a e _ ka
      bbcCaBC e _ la
      cABbB1a e _ le
      E1Ada e _ m
      b1aaA1D e _ ma
      BbAAbA e _ matin
      ECCbbAa e _ me
      Ba1c1AB e _ mon
      1b3Cb e _ nou
      Cc1BdbB e _ on
      ABAAbAc e _ pas
      dA2AAA e _ pour
      Aa1dAAA e _ que
      AaAaBb e _ reste
      bAAa2B e _ rigole
      b3aCA e _ soir
      baB1bAA e _ un
      CAAcbaA e _ vacances
      DdbA1A e _ vais
      a1a1bBB e _ veux
      B1A2cA e _ y
      aB1ABa e a
      BdAcAA e apre
      Bbb1BBA e ca
      bABA1ba e dans
      aAe2BB e de
      1aB1ABc e depui
      bbaAAAB e el
      1ac1AAA e el a
      cAAAc1B e en
      Ac2aAA e gentil
      DafbBEa e i
      C2c1Ab e i di
      C2cA1A e i me
      aBbaaAA e i veux
      aDBdacE e il
      cCbBBa e il a
      Aac1A1A e il la
      A2aAAc e il me
      AA2cAA e il on
      A1AA1cA e il y
      bbAa1A e jatan
      eGa1bDG e je
      AABBc e je me
      A1AaAc e je reste
      CbCAAab e la
      ab1abBC e le
      ac1A1aA e ma
      ACcA2a e maintenant
      cdBa1Ba e me
      ccBCbcB e moi
      d3AAA e moi je
      Bb2acA e moi on
      ABeAAbc e mon
      CBBbBc e on
      ABAc2A e on me
      AB3Ad e par
      eB1AAaA e parti
      A1B1bBA e parti de
      c2BaaD e pas
      A1aAabA e plus
      aAbAAa e pour
      Daca1Ba e que
      c1Bb1AA e se
      1bAa1AB e si
      1bAa1AB e si je
      1AdA1AA e sinon
      BaAAdaA e son
      AC1A2d e tonbe
      dABa1Ba e tout
      baAa1BA e tout le
      A2AeEB e un
      ABBaBBd e y
      Ac2AaB each
      AcaBaaA each other
      AD1bAdA earl*
      CAabAcA early
      AAAaabA easier
      D2ca easier $
      ABAfAAD eat
      A2b1D eat _ lunch
      Dc1d1C eat _ the
      B2d1F eat lunch
      AA1c1D eat my
      A2b1D eat my lunch
      D3Aeb eate*
      D3Aeb eaten
      C4bb eaten since
      A1AcAA eati*
      B1AcAA eating
      1AAb1bA eats
      acG1CeE eau
      b1ABAa eau $
      C4d eau _ la
      1bAb1B eau _ sur
      bbAa1C eau bouillante
      CA1A1c eau ca
      BBAa1cA eau chaude
      ac2AAA eau de
      BA3eA eau pour
      A1A2Ad eben*
      Db1bA ebou*
      Cd ebouillante
      A1Be2A ecar*
      Fab1gCC echa*
      BBeaAC echange
      AAc1ABa echange de
      DdBagCB echappe
      ABA1eAB echappe de
      dA1A1a eclate
      Db1Ae1a ecol*
      CbabbAb ecole
      2aCBBb ecole $
      1CaaaBa ecole _ a
      AAAc1AA ecole _ ka
      ab1aaB ecole _ la
      1B1eAAa ecole _ pas
      A2Cd ecole _ plus
      BAdd1BA ecole a
      Bc1aA1a ecole avec
      Bc1d1AB ecole il
      d2BBaa ecole je
      AD1bcBA ecole la
      A2Cd ecole la plus
      AA1A1d ecole le
      bA1A1Ba ecole ni
      BBAda1A ecole ou
      B1AdB ecole ou personne
      DA1AebB econ*
      DA1AebB economies
      eCAbAC ecou*
      dB1AABa ecoute
      bAAd2A ecoutes
      bdB1B1C ecra*
      1DBaaAf ecri*
      2CAAcb ecrire
      dA2A1A ecrire je
      BBBBaae ecris
      BA2AAd ecris _ cachette
      AA1A1Ad ecris en
      BA2AAd ecris en cachette
      fEbBBCA ecrit
      CBA3e ecrit _ il
      a2B1cA ecrit _ nom
      B1c2AA ecrit la
      Aac1A1B ecrit le
      3BAcA ecrit mon
      aAAC2d ecrit qu
      BA1c2A ecrivent
      c1AA1Bb ecroule
      A2AAac ed
      aBb1AAd ede
      AA1A2e ede moi
      b1A1ABb edge
      b1BA1dA educ
      bjAGfGC educ*
      Ae1A1AA educateur
      BcAAcB education
      dAbABAC educatrice
      c1bC2A efas*
      A1dAABa effa*
      Eb1b1Ac efface
      cBcDAA effacer
      C2ABfA egli*
      C2ABfA eglise
      AeBa2C egor*
      AeA3C egorger
      C3e egou*
      CAaBbcA eigh*
      AAABac eighteen
      B1AcABb eith*
      A1AcABa either
      B1AaA1b either $
      Ae1F1Aa ek
      bAbB2A ek mon
      acACbBb el
      B3cAA el _ 0
      b1abAAA el _ di
      cbaAAAA el _ fais
      cAa1AC el _ la
      aEAc1be el _ pas
      ACA1A1e el _ plus
      dB1A el _ quel
      C2A1ba el _ tout
      BbaabaC el a
      bA1bAA el a di
      ABBb1cA el di
      Be3AA el ma
      Ej1AAB el me
      eC4A el se
      aAA1bAb el veux
      fC1A2A elas*
      fC1A2A elastique
      Bd4a ele
      BdA1CdC elec*
      c1AAAbA electricite
      Cc4A electrics
      BcAA1aA electrique
      CBAcaeA elev*
      acBDdb eleve
      AB1caa eleve _ a
      A1AAAcA eleve _ dans
      aab1AAa eleve _ de
      Ba1AcAA eleve _ ma
      Bb1A1b eleve _ ses
      AcACAc eleve _ toujours
      1abaaC eleve a
      BBA2ba eleve arrive
      bAdCaB eleve de
      AaAa1Ab eleve est
      Ba1A1c eleve garde
      eAB2A eleve refuse
      eA1CAB eleve s
      bB1B1a eleve se
      BaAA1ac eleve vient
      Ba1A1Ac eleve vient de
      1A1aAdB eleven
      BDafCAa eleves
      dabFcAa elle
      a1b1BaA elle $
      A1c2Da elle _ 0
      DaaDba elle _ a
      aBa1aaA elle _ appelle
      bbAB2B elle _ avec
      d1aAA1A elle _ bu
      BaaAabB elle _ c
      cCAA1cB elle _ ca
      bBa1AAA elle _ change
      aAA2Bd elle _ dans
      b2BbbA elle _ de
      CA1aabA elle _ deja
      CB1caA elle _ demande
      cbACcBB elle _ des
      cAadA1C elle _ dit
      1BBaAcA elle _ donne
      Ddb1A1A elle _ elle
      ab2AAb elle _ encore
      eAA2A elle _ enleve
      B1eaA1B elle _ est
      BB3ba elle _ euh
      1bAabAA elle _ fait
      ca1A1Bb elle _ l
      bdcACCB elle _ la
      C1cbAaA elle _ le
      BA1d1aA elle _ les
      BcA3a elle _ ma
      Bb1Aaa elle _ moi
      cAAA1A elle _ mourir
      BaB1aAb elle _ partie
      AacBb1B elle _ pas
      b1a2CA elle _ petite
      H1A1Abi elle _ plus
      bAABba elle _ pris
      bBbbBAA elle _ qu
      AAAAcA elle _ quatorze
      DcABc1d elle _ que
      DAc1ab elle _ quinze
      C1A1A1d elle _ repond
      dAAA1Aa elle _ se
      A1A1cAa elle _ seize
      dBbB1AA elle _ ses
      aBb3B elle _ son
      dAA1a1A elle _ sur
      Bf1AA elle _ tire
      ca1AB elle _ toujours
      bbA1B1b elle _ tout
      1bdB1C elle _ un
      aAbAA1A elle _ veut
      D2acAa elle _ vide
      D2BgaF elle a
      C1aa1AA elle a 0
      d1aAA1A elle a bu
      bBa1AAA elle a change
      Ca2abA elle a deja
      AbB1a1A elle a des
      A1adB1A elle a dit
      a1ABaaa elle a pris
      AAAAcA elle a quatorze
      DAc1ab elle a quinze
      B2AaAb elle a saute
      A1A1cAa elle a seize
      BceBAD elle a un
      bBcAAA elle au
      AcAAaAa elle avait
      1B2A1d elle bouge
      BA2A1d elle bouge plus
      dC2aAA elle cache
      cBA1Ac elle compte
      Ca1aaAA elle demande
      BAa1aBb elle depuis
      dcC1BBC elle dit
      aAaA1Ab elle dit pas
      b1abBBA elle dit qu
      BbBAAAd elle dit que
      c1aA1AC elle dit quelle
      bBA1aAA elle doit
      AaA2dA elle donne
      BAaaAa elle elle
      1acaAAA elle en
      CBBdeaA elle est
      BaB1aAb elle est partie
      Cc1a1A elle est pas
      C1b1bA elle et
      daAA1BA elle etait
      BAda1BA elle ferme
      1Aca1B elle ferme la
      db3AC elle garde
      CAA1aca elle la
      1c3Cb elle le
      AbBAdaB elle m
      DbaBb1B elle m a
      aBaAaaA elle m appelle
      baCA1aB elle ma
      FlDBaBA elle me
      b1AAaB elle me dit
      Bf1AA elle me tire
      eAaA1A elle meme
      ca1B1BA elle met
      1aB1Bad elle n
      C1A3d elle n a
      BCaBAAd elle ne
      a1bAAAA elle ne veut
      bacAa1B elle parle
      b1c1A1A elle parle plus
      C1f1AA elle pleure
      CAc elle refuse
      c1AA1Ab elle reste
      B1eAaCB elle s
      AAeBAAA elle s est
      eF1baEa elle se
      AaAba1A elle se fait
      c1aaA1A elle sort
      AcA1AAa elle tient
      fA1B1BB elle va
      b1aaC1B elle veut
      B1daAAA elle veut pas
      aB3bb elle vient
      AEChBAC elle*
      AEChBAC elles
      1ACe elles mont
      aAaC1bA elles sont
      B2Be eloi*
      cbA1AAB else
      DbaA1aA else $
      1BbaaAb em
      CAAa1cb emba*
      AFkC1Bb embr*
      aCdAb1B embrasse
      ACd1A embrassee
      1CAd1Aa eme
      aBa1AbA emer*
      cA1aAA emergency contact
      B1aB1Cf emme*
      Aca1AAb emmene
      ACAA1Be emmener
      CAbaA1a emoj*
      ACAa1ae empl*
      AB3Ac employeur
      DABC1f empo*
      BB1CAg emporter
      AB1B1c emporter les
      AcBa1Aa empr*
      AAAaab empty
      AAAeABb en 0
      EdacBA en _ a
      fABABAA en _ air
      aBbAAa en _ alors
      aAAbbC en _ ans
      1bAB1aa en _ au
      BACcAac en _ avec
      aCacbBA en _ c
      B2Aabb en _ ca
      1AbCAc en _ ce
      aeB2C en _ chez
      aAbBCAb en _ d
      bBbCBDe en _ de
      Adac2C en _ depuis
      1BBa1ca en _ des
      CAAd1a en _ devant
      a2AB1C en _ et
      cAAbAA en _ euh
      FBcb1A en _ genre
      AbAaA1A en _ il
      fFA1Baa en _ j
      ABcAe1A en _ je
      CbA2b en _ l
      AA1AdCA en _ la
      B1A1Aab en _ le
      AAAc1B en _ les
      1BdabAA en _ mais
      abAAAA en _ marre
      cB1AA en _ me
      Cb1Aa en _ moi
      c2C1aA en _ mois
      CaBCAdc en _ moment
      faBB1Ba en _ mon
      E1Adc1A en _ nuit
      fCaFBcB en _ pas
      A1Ac1b en _ personne
      a1cAAAB en _ plus
      ABABbAd en _ qu
      dDaAA en _ que
      aAA1Aab en _ s
      bB1B2b en _ sinon
      Bab2Aa en _ tous
      BbA1abA en _ tout
      Bb1aa1A en _ un
      Bb1bAcA en _ une
      1a1aabC en a
      bBA2b en a pas
      Eabbb1A en a un
      FbBAbda en ai
      aA1Cac en ai plus
      aA1AAba en aout
      caAA1AA en arriere
      BAAa1dA en atelier
      B1aA1d en avance
      B4dA en avoir
      EAaICBi en bas
      1C1C2b en bas avec
      Abb3C en bas et
      aeA1ACA en bois
      AAAAAb en boulangerie
      1CaAaac en cachette
      BAb2AA en cam
      bAAa1b en cap
      B3eBA en cavale
      B1BCAdc en ce
      CaBCAdc en ce moment
      CdAaAAA en chaussettes
      fabI2a en classe
      AABc1aA en cour
      aAA1Ceb en cours
      Bb1b1a en cours avec
      BAacaA en craint
      dAAB1a en cuisine
      FA4g en danger
      EabbB en dernier
      c1BCa1b en disant
      AAAAcaa en disant qu
      cAAA2b en disant que
      BAeAAC en echange
      AAc1ABa en echange de
      bBAAAb en eps
      EAAAe en espagne
      ACb2Ad en face
      BaDbAAc en fait
      AbA2Ab en fait il
      kBB1BEF en finir
      b1bBABa en france
      CAAAdBA en fugue
      AeAAA en internat
      abaAaAB en juillet
      A1aBabA en juin
      eABABAA en l
      fABABAA en l air
      CAb2a en le
      AAcA1AA en libye
      CBcbbCb en ligne
      cCaBA1A en mars
      Abda1BB en me
      d1A2AA en moi
      baAA1C en moins
      2dB2A en ont
      cCcBBba en parle
      AAeB1AB en parler
      bBAbaBA en peux
      cAAaaBA en peux plus
      CAcA en photo
      B1a1bAA en pleine
      CAaAbba en plus
      d2a2C en prison
      1AAcAAa en riant
      1AAc1b en sport
      bACc en stage
      DABAe1a en stop
      cA1AC en train
      da1AC1A en train de
      Cbba1B en trois
      dB1A2A en tshirt
      DbaaaA en une
      dACa1Ba en vacances
      Dcb1AA en veux
      B3Bbb en ville
      BBbb1AA en visit
      BBA1cAa en voiture
      1BbAb1a en vrai
      C1aBac en vrai je
      1bAAABa en vrille
      Deaa1Aa enca*
      CAgBBd ence*
      DBjBBdA enceinte
      BBAA1d enceinte $
      2f2AB enceinte de
      AdB1A1a enco*
      bCbbAC encor
      1abBaA encor $
      CfC2c encore
      ba3cD encore $
      BAA3e encore _ l
      aAa1AAc encore a
      eaAC1Aa encore dans
      Dd1A1A encore je
      iCBBaD encore la
      CdAB encore les
      bBb2A encore mais
      A1aAAc encore mon
      AbabBBA encore un
      ceDFDdb end
      eA1BaCa end $
      C3Ad end _ the
      hAABCB end it
      C2A1c end of
      dA1BaB ending
      CBaB1cd endo*
      Bab2AA endormie
      BAAA1cc endort
      AcC1BfB endr*
      aaBaBfB endroit
      DdA1aA endroit $
      cAAcB1A endroit ou
      abAA1bA ends
      ClDCADB ener*
      BhCCABB enerve
      CdA enerver
      FhbCDaA enfa*
      Ad1A1AA enfance
      1ebAABB enfant
      EAaCCdb enfants
      BBAA2a enfants $
      Bb3aB enfants ont
      DeGfEFc enfe*
      AaAc1AB enfer
      ccDbCEa enferme
      1dACABB enferme _ la
      Ag1A1AD enferme _ ma
      1cAB1AA enferme a
      1c1B2B enferme a la
      fBaB2B enferme avec
      CbCdAAA enferme dans
      Ag1A1AD enferme dans ma
      DAA1B1d enfermee
      Cb2A1b enfermee dans
      BcBaA1A enferment
      BAAc enferment _ la
      B2d2A enferment dans
      bBaaAaA enfin
      BBCb1cA enfin _ me
      BcA2Aa enfin _ on
      ab1A1BA enfin bref
      aBbA2a enfin il
      BAbAAba enfin j
      BACba1a enfin je
      BA1Aba enfin moi
      bBAa1A enfo*
      bBAa1A enfonce
      cAAA1A enfonce des
      BAB1gDA enfu*
      C3cBA enfui
      AAA1cB enfuie
      gBAA1Ba engi*
      eAAA1A engine
      fAAA1A engines
      eC2AA enja*
      eC2AA enjambe
      cBbCbBb enle*
      c1ACAAc enleve
      Da1A1bc enleve $
      aBd2AA enlever
      Bbc1A1A enme*
      2b1AcA enmen
      aAAA1bB enou*
      aAAA1bB enough
      De3A enquete
      a1BAbAa enro*
      AacA1B ense*
      a1dBBA ensemble
      gABB1C enta*
      fA1C1BA entaille
      ejEBAIa ente*
      CfAAaDd entend
      acAB1A entende
      aB1cBAA entendre
      abadBDB entends
      CdAcA entendu
      bB1Aa1a enterre
      eCACaAA enterrement
      CbCdAac enti*
      BaAb1Ac entier
      AaBb1Ab entiere
      E1iDE1b entr*
      EBhBBBB entraineur
      a1e1DaC entre
      cbBB2a entre _ et
      EDcd1AA entre dans
      AaA1Ad entre deux
      AAdA2B entre nous
      AABa1Be entree
      b1bAAAA entreprise
      AbA1Aaa entrer
      abBAbA entretien
      cBB2bA entretien $
      da1AACa enve*
      f1BA1A enveloppe
      aBdBA1A envi
      db2bHC envi*
      e3bHC envie
      AaaBcBA envie de
      BDhB1aA envo*
      C1dbA1B envoi
      B1acA envoi de
      aDA1a1b envoie
      A1dA2A envoie _ coeurs
      2DA2d envoie _ photo
      A1dA2A envoie des coeurs
      a1Ec2a envoie la
      AAcA1aB envoie pas
      1BfBC envoye
      1AdC1AA envoye _ photo
      aAbA1Aa envoye une
      aAbA1Aa envoye une photo
      Ac1AcBC envoyer
      B1C2d envoyez
      aBB2b envoyez le
      CfbBABA epau*
      Fi1B1AA epaule
      cCb1AAA epaules
      bBAa1A epaules $
      aBB1Bad epi
      Aaa1aCb epi an
      Bc1c1AB epi moi
      aBAaAb eps
      CCdgABD equi*
      B1ahABD equipe
      1baB1AA equipe de
      1dCA2A erase
      1aBd2A ere
      fBA1AA ereur
      ABe1bCa es
      1bBa1AA es le
      CbCbfCD esca*
      BbAbA1C escalier
      d2aBAD escalier $
      AB1cAc escalier de
      AaaaAaA escalier et
      1dAb1AA escaliers
      1CA1eB escape
      1CA1eB escape from
      GAAClBA espa*
      GAAClBA espagne
      eaAABBa espe*
      g1AABB espere
      gA2BAA espr*
      Ad3BA esqu*
      hFBBBDe essa*
      1FAAA1f essaie
      aDA1AAe essaie de
      jB1CCD essaye
      c1AAB essaye 0
      bA1A1Bb essaye de
      AAcaa1A essayer
      DDaAABf esse*
      BDABABh essence
      aBAAbab est
      AaB1bA est 0
      ABBb1ac est _ 0
      DaABBaf est _ a
      d1AA1B est _ age
      cAA1a1A est _ au
      aBCCdAa est _ avec
      CbA1aa est _ bon
      Ce2AAA est _ c
      Ada1BBb est _ ca
      Aa1d1AA est _ calme
      a1aC1Aa est _ cause
      cAACaA est _ ce
      gCBAABA est _ chat
      B1FAbAd est _ chez
      cBAaABc est _ comme
      Bbb3A est _ copine
      cbCaaB est _ d
      aC1bABc est _ dans
      cBAaeAC est _ de
      aACAb1A est _ depuis
      fD1AA est _ derniere
      a1CacB est _ des
      1AeA1AB est _ devant
      C2AiBA est _ du
      cAbABaA est _ elle
      bbBAAbA est _ en
      DADcBda est _ et
      acAAaAA est _ facon
      bbA1aAA est _ fait
      A1c1AAA est _ frere
      aAAb1b est _ grave
      D3abB est _ il
      C2d1a est _ ils
      aE1adA est _ j
      e2AACC est _ je
      DBbb2c est _ jeu
      aacA1CA est _ kon
      DgABBAc est _ l
      aAAEAbe est _ la
      ACAAAh est _ le
      BcaaAaA est _ les
      baAB1A est _ long
      ccAA1AA est _ lui
      1CAA1da est _ ma
      AeBB1A est _ maintenant
      cBc2aC est _ mais
      1BacAaA est _ me
      ABa2Ab est _ mec
      CcB2Aa est _ mere
      BcaaABB est _ moi
      adBaBA est _ mon
      ABd1aAA est _ nuit
      1d1B2B est _ on
      CaaA1Aa est _ ou
      CB1a1Dd est _ par
      AaAAaab est _ pas
      BaAb1A est _ passe
      Cca2BA est _ pere
      d1B2CB est _ plus
      AAA1a1d est _ possible
      CdBA1aB est _ pour
      eB3B est _ punition
      AbaaaAB est _ qu
      DaAa1a est _ quand
      1A1c1BA est _ quatre
      DBbe1ba est _ que
      BBdA2A est _ quelque
      CdaCAAA est _ qui
      1AAAeC est _ rentre
      A1ad2A est _ rire
      BAbAa1B est _ sans
      1Bc1AAA est _ secret
      Aa1Bad est _ seul
      bB1Ccb est _ seule
      aBbB1A est _ si
      AaabAaA est _ simple
      caA2B est _ soir
      DB2AAi est _ sur
      CB1AA1d est _ terre
      acA2BA est _ tour
      BB3bc est _ tous
      Ca2B1a est _ train
      bBb2BC est _ un
      BaCaB1a est _ une
      dAA2A est _ voila
      1Ca2Ab est _ vraiment
      CbaAaaA est _ y
      aCAB1aA est a
      a1aC1Aa est a cause
      aB2AcB est a la
      FdgC2B est arrive
      1dAAAAa est arrivee
      bC1Aaca est au
      B1A2ca est avec
      bAaBAAc est bien
      c1cAAAB est bizarre
      Dca3a est ca
      BfbdABC est ce
      Ebbb1b est ce que
      Aa1cAC est celle
      AA1AAc est chauffe
      AAB1afA est chez
      B1ba1AA est combien
      eAaAABA est comme
      AAa1AbA est complique
      ABCC2k est dans
      BCB1b1c est dans la
      c1AA1aA est dans le
      AA1AA1c est dans un
      B1A1Aab est dans une
      bAdBACB est de
      BcAA2A est de l
      AAd2AA est de nuit
      cA3BA est decide
      aB1ABbA est deja
      aE3Ae est derriere
      1E2A1c est derriere la
      1CBe est des
      1D2A1c est devant
      cC1bAB est devenu
      bb2ABA est du
      1DEaaae est en
      Ca2B1a est en train
      aCbAaBc est encore
      bAAAa1A est eteint
      CcBb2A est euh
      A2AbDb est fait
      AACAbd est fini
      cA1AA1A est finie
      BcaA2A est gentil
      BAaA1bA est gentil mais
      cCbA2A est grave
      AAA1bb est important
      CAA1Aad est jamais
      Ba1ab1A est juste
      acaBaAC est l
      d1AA1B est l age
      bdbb1DE est la
      cC2A est la derniere
      aCAaAa est la que
      aAaCcbB est la seule
      A1cb1AB est le
      eCAAAB est le chat
      1baB1cA est le seul
      AAAca1A est les
      Ca1B1Ac est lui
      Cb1B2c est lui qui
      CdAa1Aa est ma
      Cd4A est ma faute
      dB3B est ma punition
      E2db1b est mieux
      BbAA1Ac est mis
      BbAA1Ac est mis a
      bDBcBA est moi
      cC1A est moi avec
      dcADA1A est moi qui
      1aaE1e est mon
      AAc1AAA est mon frere
      Ad3AA est mon tour
      aa2bBa est mort
      Bb3Ab est mort pour
      Be2ACA est nerveux
      BaaA1Ba est normal
      B1dAA1B est notre
      AA1Bac est ouvert
      CDAAA1f est par
      CB1AA1d est par terre
      gaA1Bcb est parti
      c1BaCb est partie
      AfAAb1C est pas
      aAc1Aa est pas de
      BA3bb est pas du
      b1Ab1aA est pas grave
      Eeb1a1A est pas la
      ba1B1Ca est pas le
      BacA1AA est pas moi
      1AA1cB est pas rentre
      a2CBA est pas une
      bBe1A1E est passe
      bcA2AB est pire
      Dbbbbba est plus
      Ca1e1AA est plus calme
      bcABAaA est plus la
      AaabAaA est plus simple
      BA3Ae est plus sur
      aA1AAc est plutot
      bAAA1b est possible
      DbaAa est pour le
      B1ad2A est pour rire
      aaAAaB est pour un
      A3cCA est pret
      A1c2AB est prise
      ABCaCbe est que
      DA3bc est quoi
      bB2aAA est regle
      dC4a est rentre
      da2AB est reste
      1ca1ACA est revenu
      Abab1DA est rien
      cCa2A est rien c
      AcbC2C est son
      aCaaa1A est sur
      Bb1B1b est surtout
      AaAbAAA est t
      CAab1Aa est toi
      bCAa2c est tombe
      Caa2bA est tombee
      b1DAaca est toujours
      BcAB2a est tous
      ABeAAAa est tout
      1bBb1AB est tres
      d2A1BA est trois
      aCea1BC est trop
      bdaACaB est un
      bAbCaa est une
      B1a1aBA est venu
      CA2ad est vide
      dEa3A est vieux
      1eBa1BA est vrai
      aAAA1Ad esta*
      2AA1Ad estate
      aBAb1bB esto*
      aBAb1bB estomac
      1DeAdAA et
      1aAabBA et 0
      cdCAbDE et _ a
      1cAAB et _ ans
      CA2aAd et _ arrive
      CaAb2a et _ autres
      BBBcaa et _ bah
      B3d1A et _ balles
      Cd1cAAA et _ c
      b1A1bDA et _ ca
      BaA1a1b et _ cette
      AcAAa et _ change
      aaAAAAb et _ chaque
      1C3Ac et _ cherche
      CAbaaaA et _ d
      gbAABC et _ dans
      bAAbaaA et _ de
      1AbC1e et _ demande
      B2Bab et _ des
      1aBd1A et _ deux
      bD1c1Ba et _ dit
      1cAa2C et _ donne
      aCA1bAb et _ elle
      aBdB1aA et _ en
      fCbCCDA et _ est
      1AA1AAd et _ et
      da1B et _ euh
      CA1bab et _ fais
      cDAa2b et _ fait
      b1AAAb et _ fois
      BA2Bb et _ foyer
      a2B1bB et _ gens
      3AaBd et _ heure
      aAbCcBC et _ il
      Aa1daBC et _ ils
      bdaAA1A et _ j
      CAAcdD et _ je
      dCAbaCa et _ l
      ABacAAA et _ la
      c2aAB et _ laisse
      f1AaAAA et _ les
      dBC1bBe et _ m
      eBabAAC et _ ma
      BfAaABA et _ matin
      1ba1aDD et _ me
      AcC2A et _ mec
      B1CabC et _ mes
      AEbAAcA et _ met
      1AcAAb et _ moi
      ca1AB1A et _ mon
      1baD1aB et _ mont
      D1a1ccb et _ n
      1CAbAac et _ ne
      cDcaBbC et _ nous
      ABBbBdB et _ on
      b1a1BBA et _ ont
      Aba2aB et _ papiers
      a1a1AAc et _ parents
      bacAABB et _ pas
      cBBA et _ passe
      B1a1BcB et _ pense
      aAAAaB et _ pere
      AbaA1AB et _ petit
      1Bd1AB et _ peux
      B1bbAaA et _ pleure
      eAa1ABB et _ pour
      1cAA1AA et _ prend
      EaBbbaa et _ qu
      Bcb1AbB et _ que
      aaAb1AA et _ refuse
      d1AAAa et _ reponds
      baAAA1B et _ ressort
      1d2ABA et _ reste
      3BbbA et _ reviens
      1A1AAcA et _ rien
      1AAA2d et _ rit
      bcAaB et _ s
      bAaA1Aa et _ sais
      AAA1aAc et _ sait
      BacA1aC et _ se
      C3A1c et _ sens
      BaaBb1A et _ ses
      BC1Aaba et _ si
      cbABBA et _ soir
      eBCBABb et _ suis
      1AAB2d et _ sursaute
      1AAB1Ad et _ tape
      BbaA1Aa et _ telephone
      AbA2Cb et _ tous
      AaA1cAa et _ tout
      b1B2Ab et _ trouve
      caA1aDB et _ un
      D1aa1bb et _ une
      Bc2A1A et _ va
      Bab1BaA et _ veut
      B1AAd et _ voila
      e1cCa1D et _ y
      AGe1Acf et a
      BaAdDeB et apres
      CbbB1ab et apres c
      Aba1AB et apres il
      b1BABa et apres je
      dbcCCBD et c
      bccBCBD et c est
      bFccACc et ca
      AB1B1ac et cache
      Baba1BA et ce
      caa1AA et ce n
      Ab2BdA et chez
      BbAAAAe et d
      EBaacbc et de
      CA2bb et de me
      Ec1ba1A et demain
      CfBa1AA et demande
      dABaaA et demi
      hAFd1C et depuis
      a1AaaBa et depuis je
      B1bBAdC et des
      1BAbABb et dit
      a1cAaD et dort
      AbaBAaA et du
      gBeHEBa et elle
      bBB2bA et elle dit
      Cac et elle pleure
      bAa1AAB et elle s
      eA1B1a et encore
      bdaBcBb et euh
      bb1aB1A et hier
      aCcAGB et il
      CfaAAAD et il a
      aAacaCA et il dit
      BAaA1b et il en
      1DaAAad et il est
      aaB2Ab et il m
      cab1AAC et il ma
      BeA2A et il me
      1B1AcBa et il n
      cB1bABA et il ne
      dC1aAA et il nous
      baAb1AB et il refuse
      d4BB et il repond
      A1aAAbA et il se
      2aACaA et il veut
      aabAb1C et il y
      BBd1AAA et ils
      C1AbaaB et ils me
      1baD1aB et ils mont
      c1a1AAA et ils ont
      eFa1ABA et j
      C1a3c et j arrive
      cA1a1BA et j en
      Ad3aB et jdois
      cbcFDbb et je
      B2caA et je fais
      bAA1ACa et je l
      b2ABC et je me
      HcaaAc et je n
      ABc1A1b et je ne
      b1BA1aA et je passe
      A3BcB et je pense
      1Bd1AB et je peux
      bbAAAB et je reste
      3BbbA et je reviens
      bAaA1Aa et je sais
      C3A1c et je sens
      eBCBABb et je suis
      AAa1aBa et je veux
      bBABAAd et l
      eCAB1bB et la
      fDbA2D et la il
      A1AA1ac et la on
      aaCdBAa et le
      BA2Bb et le foyer
      Ab1AaB et le petit
      ccAA1C et le soir
      1BBeCcA et les
      BABb et les autres
      AbA1Aab et lui
      CbBB2c et m
      2B1Aca et ma
      CBfA2C et maintenant
      ACaa2A et maintenant c
      B1bAa1A et maintenant je
      CA3ba et maman
      CcaaAEA et me
      1EBb1bf et mes
      aAa2Ac et mes parents
      A1ECAh et moi
      A1A2Ad et moi et
      CAA1aa et moi on
      AcAH1ce et mon
      abCAaAa et mon pere
      eBbCABc et ne
      dAAA1AA et ne pas
      AaBcBcA et nous
      a1BbAAb et nuit
      BgBbdCB et on
      ca2AbB et on a
      aA1CaAA et on me
      dD1B1Ab et pas
      bA1CceA et personne
      c2B1B et pleure
      aAbAAAa et plus
      A2Be et pris
      BeA1caC et puis
      aDaB1aA et qu
      CCaAadB et qu il
      EEb1dBb et que
      CA1acAa et que je
      eACaAAa et qui
      DB1b1eB et refuse
      aAA1e1B et s
      a1AAbAA et s est
      B1AacA et s il
      ECeBAdA et se
      BaabAab et ses
      BdabaCC et si
      BbabAAB et si je
      1b1AcB et son
      1C1c1a et tous
      1AAcAAA et tout
      aD1b1A et tout le
      CBbc1AA et toute
      abEaaDc et un
      dAbacBB et une
      Aa2e1A et voila
      cACdA1A etab*
      dAC etabli
      C2dAA etablissement
      eABAAaA etag*
      b1B1BaA etage
      abc1bCD etai*
      DBfa2A etaient
      CcA etais _ ca
      BBbA1a etais _ et
      Aba1Ab etais _ je
      bAAA1aA etais _ un
      1AaaAAe etais pas
      CeB1AA etais petit
      BCcA etais petite
      eaAA1A etais un
      cb1A1BE etait
      BA2ca etait $
      eC1Ab etait _ de
      dCAbAA etait _ la
      1BA2eA etait _ le
      C1c1b etait _ moi
      AA1bAAb etait _ un
      AAbA1aA etait euh
      Bb2A1b etait juste
      AbAAAa etait la
      CeCBA etait le
      2abCB etait pas
      aB1cAA etait pas la
      AAaa1Ab etait pas un
      a1AcAaA etait plus
      bBa2B etan*
      BBeDEce ete
      fCDAbcC ete $
      Bd1CAaA ete _ a
      2dBAB ete _ dans
      dAABAaA ete _ de
      B1baaaA ete _ et
      bBAd1AA ete _ la
      AAaA1Bc ete _ ne
      BCaBAcc ete _ par
      bbB2A ete c
      DAe1aAA ete dernier
      2b1AAC ete droguee
      BAaAa1a ete je
      B1aAc ete la
      AaBA1ca ete moi
      cbA1AAA ete pas
      BAeC1A ete violee
      f1BEdF etei*
      AA2AAc eteindre
      daCAbAC eteint
      dA1AA eteint $
      fA1BaCA eteinte
      aA1AbB eteinte $
      DB1ddCa etou*
      DA1bdCb etouffe
      BgC1BDb etra*
      1AAa1Ae etranger
      ChBAABC etrangle
      eAb1ACB etre
      C2cAAd etre _ 0
      cCa2A etre _ a
      CbAaaAA etre _ au
      EAhBAAA etre _ avec
      CaAc etre _ cote
      BAad etre _ de
      BcA3A etre _ j
      cBaA etre _ la
      CAAdBcA etre _ le
      cAA1Aa etre _ un
      AbBbb etre a
      CaAc etre a cote
      cBBc etre avec
      C1AbAAe etre dans
      gACBC1b etre la
      D2eAA etre malade
      Bd3A etre place
      D1e3A etre seule
      C1d etre seule avec
      cABA1dA etre sur
      dAaBABa etre un
      FA1Acfb etud*
      aC1Aaab etudes
      1d1eA1A eu
      1CAcdAA eu $
      A1da2B eu un
      b1AB1Ab eu une
      bBD1cBc euh _ a
      caCaBBa euh _ ai
      bB1B1aB euh _ en
      bacaABD euh _ est
      BAbA1Bb euh _ il
      AaAA1cA euh _ j
      BCabdAA euh _ je
      AAbAAcA euh _ l
      1B1cA1b euh _ la
      BAbb1aA euh _ le
      Ba1dACB euh _ les
      b1c1AAC euh _ m
      db1BAA euh _ me
      adBaAAA euh _ on
      AdBa2A euh _ ont
      bC2Aa euh _ petit
      Caaa1A euh _ qu
      aC1ACdb euh _ que
      A1aBb1a euh _ s
      C1ab1Aa euh _ suis
      Ac1AAa euh _ va
      1A1cAaa euh _ y
      cacACA euh a
      aCbAA1A euh c
      bCaAA1A euh c est
      BBaA1ba euh ca
      CAc2bA euh depuis
      aAAbaB euh deux
      daAaAAA euh elle a
      bAaaaBA euh et
      A1e1aCa euh il
      1BBba1a euh il a
      1dbaA1B euh il est
      bAaA1AB euh il m
      BdAAaa euh ils
      AdBa2A euh ils ont
      gABAACa euh j
      caCaBBa euh j ai
      dBAB2A euh j en
      1DBecEb euh je
      C1ab1Aa euh je suis
      EBaAaac euh l
      1cBCcaA euh la
      ABcAa1A euh le
      bA1eAAA euh les
      CcAaBbA euh ma
      1aaAbB euh moi
      baBAAaa euh mon
      DaAcaaA euh non
      AcABBaa euh on
      CB4d euh vite
      bB1Ba1b euh y
      AB1Ba1b euh y a
      ba1AAAa eur
      cB1A1Ab eur $
      c1Bb1AA eure
      DCcbdCa euro
      1AAbcAA euro _ le
      DAAafDa euro*
      DA1afDa euros
      A1c2CC euros $
      a2Cb1a euros et
      ABAfcB eux
      1dEafEB eux $
      CAAAAda evan*
      AB2Acb evanoui
      fCBAaBA even
      CAc2a even _ i
      baAA1aA even _ the
      bcAA1BA even in
      BdB1bb even*
      AbAB1bb evening
      De1cbBA ever
      hAHeGAB ever*
      AA1bDbB every
      bABB1d every _ and
      dAcEAaa every _ i
      AB1d1A every _ morning
      bd1BA every _ night
      B1Ad2A every _ now
      A1Bb1b every _ of
      bb1B1A every _ s
      CA1d1A every _ week
      1B1c2B every break
      DcB2dA every day
      d3ABA every night
      AA1bACA every single
      bd1BA every single night
      afaE1Ba every time
      1CcC1a every week
      f1BAAAA everybody
      b1Bb1AA everyone
      B1ac1AA everyone $
      bAcC1bA everyone s
      f1EaBAC everything
      cAa2BB everything $
      aACB1e everything i
      BA3Ae everywhere
      AAAAAgB evic*
      1AA1AeB evicted
      Da1bdAa evit*
      Ba1CdAc evite
      BbAAaAb evite de
      BcAd1AC eviter
      eAAa1BA evry
      dAAa1B evry 0
      FagDCBh ex
      AAAA2c ex _ de
      BBkE1AB ex a
      A1B2Ac ex m
      AdA3A ex mari
      AdAabBA exac*
      Aa1abB exactement
      cCbB exam*
      AbAaAaA exce*
      AaAaAaA except
      1Ce1BAc exci*
      1Cb1B1d exciser
      DgC2AA excu*
      EgB2Aa excuse
      AB1c1AA excuse $
      BdA2A excuse toujours
      C2c2b exem*
      aCa2b exer*
      aC1a1b exercice
      CAhB1Aa exig*
      CAhA1AA exige
      eCBaDAC exis*
      ABBbBaA existe
      fA1CBBA exister
      B1bB1ba expe*
      f1aB1D expl*
      aBb1bBA expliquer
      BAc1cBA expliquer $
      fDb1aEB expr*
      gFb1aEB expres
      1aAab1B expres $
      D1dC2a expres _ ca
      bC1AA expres avec
      aBbB expres de
      a1AbaAA expres je
      Eb1dAAB expres pour
      CCABClD expu*
      A1A1Ad expulse
      BB2AcA expulses
      AAAAAcA expulsion
      AfCA1Cb exte*
      1dB2Cb exterieur
      1AcC1a extr*
      1AcC1a extra
      Bd1AAbA eye
      daBa1A fabr*
      DaecaBa face
      AacA2A face in
      ABcb face on
      bCbBbaB face*
      BAbAbaA facebook
      DcAAb fach*
      AdAA1B fache
      DgAAaAA faci*
      Cb1c facile
      EeAAa facilement
      dabDACA faco*
      cabCACB facon
      1cBAaB facon de
      BcbdACB fai
      gCBA2a fail*
      eCB3a failli
      FDADBhA faim
      BA1AAcA faim $
      BA1A1d fain*
      BA1A1d fainted
      abbBAaA fair
      B1ca1Aa fair*
      A1b2Bb faire
      fGbBBC faire $
      A2A1bc faire _ courses
      CaBA2c faire _ de
      1aBc1a faire _ devoirs
      Ac1a1aB faire _ ecole
      BAa2ab faire _ la
      B3cAA faire _ tour
      B1cA2A faire _ trucs
      caaAAB faire a
      BdbA2A faire de
      aAcB1aC faire des
      AaDaa1c faire le
      AcA1aA faire le stage
      CbA2ac faire les
      A2A1bc faire les courses
      dA1A2A faire mal
      1bAbAB faire un
      abAaBBc fais
      bEA1A1c fais $
      1EAa1ca fais 0
      BAAAcb fais 0 jour
      b1C1A1a fais _ 0
      DfA1A1a fais _ a
      d2A1B fais _ apres
      1bb2C fais _ ce
      ABeA1AA fais _ chose
      1CcA fais _ choses
      C1AAacA fais _ d
      D2d1a fais _ davoir
      BaacaCC fais _ de
      1c1A2C fais _ il
      ABab1aA fais _ je
      BAAAdb fais _ jour
      CeAB fais _ la
      cA1B1Ba fais _ le
      aDcbA1B fais _ moi
      Ca1bAb fais _ par
      BcaA fais _ pour
      B2A1d fais _ regime
      B3eAA fais _ sac
      BAAbAab fais _ si
      1BAcAaA fais _ tour
      aAb2AB fais _ truc
      abA1Ba fais attention
      E1jB2A fais de
      1BdA2A fais de chose
      AcaA1A fais de la
      1BfBABA fais des
      fA1BbAB fais du
      dAAA2A fais du mal
      D2b2a fais expres
      BAA1Ac fais froid
      cCbC1Ab fais la
      ABAd1aA fais le
      BBAeBaA fais le tour
      BAABAc fais les
      bCCb fais mal
      1cAA1B fais mange
      1Ab2Bb fais moi
      d2Cc1A fais mon
      AdB2A fais pas de
      2d1AB fais pipi
      bCaA fais quand
      eAAB1B fais que
      1BBAA1d fais quoi
      cb1E fais rire
      cCABa1A fais semblant
      C1BAacA fais semblant d
      cAaAAa fais semblant de
      c4Cb fais tout
      1C1Acb fais un
      B2A1d fais un regime
      bb1AA1c fais une
      hABBAB fais vomir
      d2A1B fais vomir apres
      BEeb1aA fais*
      eB1AAa faisais
      DBga1AA faisait
      bBbAbC fait
      eaABbBB fait $
      EdAa1ca fait 0
      AabBa1c fait 0 fois
      aaA2D fait 0 mois
      CaaAAdB fait _ a
      bAAAAA fait _ an
      1cAa1Ba fait _ ans
      Ad1aBAA fait _ au
      bA1AbAA fait _ bien
      aC1B1a fait _ bruit
      B1BaAdA fait _ ca
      ABcA2A fait _ choses
      bA1b1AA fait _ d
      AaA1aAb fait _ dans
      b1DcAB fait _ de
      cAaAAAA fait _ depuis
      ABA2ca fait _ des
      BA1bbA fait _ est
      Abb2Ab fait _ fois
      BCb2Ab fait _ il
      AaAaaaA fait _ j
      Ad2AaB fait _ je
      c1ba1AB fait _ l
      ac1A1B fait _ la
      B1abAAA fait _ le
      Bb1A1Ab fait _ me
      bAB1AA fait _ mois
      CaA1e1A fait _ mur
      dAAB fait _ noeud
      B2Ad1A fait _ nuits
      1BAa1Ab fait _ on
      DA4f fait _ overdose
      BeAA1aA fait _ par
      AaC2c fait _ parce
      BAac1AB fait _ pour
      A1cA1AA fait _ que
      dBA1AA fait _ rien
      cAA1bAA fait _ semaines
      B1c3B fait _ truc
      BBd2AA fait _ trucs
      aaba1D fait _ un
      AABd1aA fait _ une
      Bca1b1A fait a
      aBbA1aA fait avec
      BA1baA fait c
      BA1baA fait c est
      ccD2AB fait ca
      bAAAAb fait chaud
      c3bBA fait comme
      fA1A1AA fait de
      AEgCB1C fait des
      ABcA2A fait des choses
      BBd2AA fait des trucs
      AA1AbAb fait deux
      BfAA1B fait dormir
      ba1EabA fait du
      bA1AbAA fait du bien
      CAb1b fait et
      aa1aACa fait euh
      dDAa fait expres
      1Bc2aA fait genre
      Ca1Baaa fait il
      fB1BAbA fait la
      ABbCbBb fait le
      CaA1e1A fait le mur
      dB1AAbC fait mal
      AdAa1E fait manger
      Dc1A1A fait mon
      CaAa1a fait pas
      BBabb fait passer
      3d1BB fait payer
      AcB1AA fait pipi
      B2abB fait quatre
      BcaA fait quelque
      BcaA fait quelque chose
      AAAd fait semblant
      BcA2aB fait tenir
      Be3A fait tomber
      aAAAca fait trois
      hDb1CBa fait un
      AB1aAb fait un mois
      B1c3B fait un truc
      cAD1aCe fait une
      DA4f fait une overdose
      A1CAAae fait venir
      Ab1bAaA faites
      Bd4A faites pas
      FADgbAA fake
      A1Cc1AA fake _ of
      B1Ac2A fake account
      c2AABb fala*
      c2AABb falaise
      Dg1B1aB fall*
      BcaBa1A fallait
      Ca1aa1A fallait pas
      BbbB1Aa falling
      3BcAA fami
      1gaEaAa fami*
      1BcB2a famille
      AAacbBb famille $
      Db1AbbA famille _ accueil
      fBaABaA famille _ je
      bAaAAA famille a
      DdAAaaA famille d
      Db1AbbA famille d accueil
      ABaAcAA famille elle
      dBbAaB famille je
      CAb2Ab famille mais
      bcAA1A famille on
      bcCCA1b family
      d3AAA fant*
      d3AAA fantome
      dA2aaB far
      cAA2bA fard*
      CB1bBeA fari*
      CB1bBeA farine
      A1bdBBB fass*
      cabBBBB fasse
      BBad1A fasson
      aaAd1a fast
      C2e1a fast i
      bbAB2B fastest
      Eeb1AA fath*
      Eeb1AA father
      BAd father s
      iCDBCDB fati*
      g1CCCDA fatigue
      cA1B1AA fatigue de
      cBA2A fatiguee
      eCB1dA faud*
      cAA1cB faudrait
      1eaFbac faut
      BAaaab faut _ je
      BcA3A faut _ l
      Ba1AbAa faut _ que
      bE2a faut il
      BC2ac faut juste
      EbdEc1a faut pas
      BcA3A faut pas l
      A2AacA faut pas le
      Ca1AbAa faut pas que
      Aa1A1bb faut que
      BAbaaba faut que je
      BcAaCbC faut*
      1bAAB1A faute
      fCAAAA faute $
      AAAeaBB faux
      cA1A1Bb favo*
      dA3B favourite
      CB1BAlA feed
      CA1A1e feed my
      BA3d feed*
      DAa2d feeds
      hGbBA1B feel
      dA3B feel empty
      gBAA1AA feel like
      C1ba1aA feel sick
      iCbBBDB feel*
      fCbCBCA feels
      bcA2A feet
      BdA3A fele*
      BdA3A felees
      EfCb1A fell
      Bd1B1A fell off
      FdcABAc fell*
      De1ABAc fella
      BdaAA1A feme*
      BdaAA1A femen
      BChBB1B femm*
      aBbBBAA femme
      Bbb3A femme je
      CAd2AA femmes
      EA3hB fen
      AA1baAA fenc*
      AA1baAA fence
      B1AcaCb fene*
      1aAabAA fenetre
      aaAdE1c fenetre $
      ba2BAA fenetre _ 0
      Bd1AaAA fenetre _ le
      ca1aBB fenetre du
      Cb2b fenetre e
      1A1aAAc fenetres
      EeBbBCd fer
      1cBB1Ba fer a
      cAAaA fera
      dBABcAA fera*
      dBB1cBA ferai
      cEBA fere
      CAdB1ca ferm
      AbdDCeB ferm*
      1DdA1a ferme
      dBB1cAA ferme $
      AaA1AbA ferme _ 0
      1aa1dC ferme _ cle
      AeAAAa ferme _ je
      AAdAAa ferme _ la
      aFi1ABD ferme _ porter
      A2A1Bc ferme _ volets
      bBAa1bA ferme _ yeux
      B1A1bbA ferme a
      1aa1dC ferme a cle
      abAAAbA ferme et
      A1A1Bba ferme je
      bCcaBBB ferme la
      aCe1AAD ferme la porter
      AABbBcb ferme le
      aC1a1Ac ferme les
      AAa2Bc ferme les volets
      bBAa1bA ferme les yeux
      1Db2Aa ferme ma porter
      BAfA1AA ferme toujours
      BAdA ferme toujours la
      c1BaaA fermee
      g1AA1CB fermes
      DaaBCf fermeture
      1AABBca fermeture $
      aBAAjBA ferr*
      CBAAhB ferry
      BgAAAAA fesais
      BbdEAA fess*
      AacAA1B fessee
      AAdC1A fesses
      bABCab fete*
      ADBaACk feu
      1A3Bd feu _ l
      ABAA1Ac feu _ la
      BCA2Be feu a
      ABAA1Ac feu a la
      a1BabAa feui*
      aBBbbAa feuille
      d1AB2A fevr*
      d1AB2A fevrier
      cA1Ab1B fi
      cA1Ab1B fi moi
      eAAB fier
      BBbBdaC fift*
      1BaAcaB fifteen
      B1aAa1B fifty
      bcBa1BA figu*
      1bBb1B figure
      1iDAACB fil
      CBA1gA file
      B2Be file*
      C1aAc1A filer
      bHfbaDa fill*
      c2cABB fille
      A1A1Abb fille _ 0
      Ab1AAcA fille _ a
      aAaB1aa fille _ d
      Cb1AcAA fille _ de
      dB1aAAa fille _ des
      1BAeA fille _ elle
      AbbB fille _ le
      daaAAAA fille _ ma
      BAAac1A fille _ un
      1CAbbAA fille a
      BaAAAbb fille de 0
      cAaA1AA fille de ma
      a1BBca fille dit
      BaAA1b fille elle a
      AAA1bAb fille est
      bAcBC1A fille ne
      dB1A fille porter
      CHea1Ab filles
      b1B1c1A filleul
      AABb1AA film
      IDlaCDD film*
      BaCdABB filme
      A1dB filmed _ without
      2cD filmee
      AABA1Aa filment
      CCh1a1A films
      ABd films me
      ccDc1Ba fils
      dBaA1Ab fils _ a
      b1A1B1c fils _ avec
      1eACC1a fils _ de
      BA1aaaA fils _ dit
      CB2aAd fils _ est
      adA2A fils _ quinze
      cBa1A1A fils _ seize
      Db2bA fils _ ses
      Aa1c1AA fils _ veut
      ABBdbA fils a
      ba1Bab fils de
      adA2A fils de quinze
      bBa1A1A fils de seize
      cA1a1AA fils dit
      fEacB1C fils il
      caAA2A fils il a
      C3abA fils je
      bB2aAA fils m a
      BabAbAA fils ne
      AA1bA1b fils rentre
      BcAaAA fils revient
      aA1AB1b fils s
      DDBB1lB fin
      DA3e fin _ moi
      EBA1Acb fin _ mois
      g1A1AC fin a
      CAa1ba fin de
      BB2Abb fin du
      DA2Abc fin du mois
      CA3d fin e
      cAAAcCb find
      C2Bb1c find me
      1ba1bDA find*
      aba2C finds
      b1BCBa fine
      CB1A1c fine $
      ca1CAA fing*
      d1aB1Aa fingers
      dABaDbC fini
      1baaaBA fini $
      aBAb1Cb fini _ le
      BbAAaaA fini _ moi
      dbAB1AA fini epi
      C3Bda fini le
      AAcc1BA fini par
      dBIDCcb fini*
      fCCAAA finir
      eA1BA1B finirai
      A1BBAcd finis
      A1A1aBc finish
      FcBbAd finit
      CB1A1d finit _ assiettes
      CA1B1f finit les
      BA1A1c finit les assiettes
      AAAd1B finit toujours
      D2eB1A fire
      BdA1abA firs*
      BdA1abA first
      dGbdcBC fis
      Be1A1A fist*
      Be1A1A fists
      Bc1A1A fists $
      BAA1Aba five
      fDaAA fixe
      eBa1ABA fixe le
      Dc2A fixe*
      1C1e1Ba fiye
      bAAAa1a fiye a
      ADA3e fizi
      cAAA1A flac*
      cAAA1A flacon
      B1cCAab flat
      DBaA1bd flat $
      dbC1a1C fleu*
      bcC3A fleurs
      CcACbAc flic*
      DcADaAd flics
      3BA1d flics $
      CiEBAAb flin*
      DiE1AAA flinch
      BdC3A flinch when
      AB1B2f flingue
      bbBB2a flip*
      ca1B2A flipper
      C2AfAA flix*
      C2AfAA flixbus
      AaAABac floo*
      AbAABac floor
      A1AcbaB foi
      1AAbdAB foi $
      Ea1b2c foi _ a
      B1Ac1A foi _ ane
      A1cBAa foi _ jour
      AAAb2c foi ca
      1bAB1aB foi je
      A1cBA foi par
      A1cBA foi par jour
      a2Bc1A foi que
      AbdAdaA fois
      AbddBDA fois $
      EebBA1A fois _ il
      ca1AAAA fois _ j
      DAaabA fois _ je
      ABcAAcA fois _ jour
      AaaBaaA fois _ l
      acAAAA fois _ la
      daBDB1a fois _ me
      dBA1b fois _ on
      eC1dADA fois _ semaine
      B2Ad fois _ tour
      BAAcAA fois c
      cBAbBBb fois cette
      dBAaABA fois cette semaine
      aCAbAa fois de
      CbcA2A fois et
      Bb1C1Ac fois il
      A2Ad1B fois ils
      b1aBcAB fois j
      aAaCbA fois je
      B1BBcd fois le
      B2Ad fois le tour
      1CebAaB fois par
      ABc1AbA fois par jour
      AAac1B fois par semaine
      1c1AABA fois pour
      BcAB fois qu il
      dBA1b fois qu on
      abBaABA fois que
      bbAAAAA fois que j
      BAAb1A fois que je
      1Ab1cC fold*
      BDA1aBg foll*
      ABabA followed
      A1BCAAg following
      A1BCAAg following me
      bADiBEC fon
      BAAg1AA fon _ de
      Cd1A1A fon _ tin
      Cc3A fon de
      Cd1A1A fon de tin
      A1ABb1a fond
      1A1d1BA fond $
      DgACAB fond _ teint
      EfAAaaA fond de
      Dg1CAB fond de teint
      aBaA1b fond du
      caaA1BA fond*
      E1cdBBB font
      cA1B2A font _ 0
      1C1d font _ bruit
      BAc2A font des
      cAAAAd font*
      DDABCg food
      BA3Ac food _ the
      AAA1Aab food in
      b1Bb1D foot
      dA1AABb foot*
      bA1AAAb football
      AaAB1fa for
      aBB1b1a for $
      bB1CBaa for _ and
      AA1AAcA for _ brothers
      B1Aab1a for _ but
      DA1AccA for _ days
      bA1a1BA for _ hour
      cABda1C for _ i
      Ab1aaBB for _ to
      Ca1b1AA for _ week
      BcabB1b for a
      bA1a1BA for an
      bA1a1BA for an hour
      Aa1B1bA for every
      ACA1eaB for good
      A1CaaCe for him
      AbAba1B for it
      aCBddBa for me
      b3bBA for months
      BGcADhf for my
      C4d for now
      aeFAaaB for the
      Cb1A2c for them
      CA2d for two
      C3da for two days
      CDj1AAD forc*
      aaAabaA force
      Dcd1B1B force $
      ABcAa force _ je
      bAaA1BA force _ le
      ACab1Bc force a
      C1bA1ab force dans
      e1BBAaA force de
      1AB3d force la
      d1Aa1B force pour
      1AdA1AB forced
      ADgB2D forcee
      1Cc3B forcee $
      1ACc forcent
      AAA3d forcer
      dCaAdDA fore*
      bB1AeD foret
      bEaA2A forg*
      bFaa1a forget
      aA3cB form
      aAbBaAA form $
      BAAd1a form is
      dAB2A form tutor
      2fA1BB form*
      aBc2BB formateur
      bBa1b1a formation
      Eeb2AA forme
      Cca2aA forment
      bBdEAAa fors*
      bBdEAAa forse
      B1cB2a forse a
      AAdB1AA forse dans
      1eDbCDc fort
      Ba1BcCB fort*
      BdaAABA forte
      ACA1cBA forty
      DA2eAA forty quid
      BCia1BC fose
      BAf3B fose moi
      De1CdAC fost*
      Ef1CdAB foster
      BcAAAb foster carer
      AACbbCc fou
      aBAA1Ad fou $
      Ba1ca fou de
      AgBA2B foue*
      1dAA2A fouette
      ABAAAea foui*
      ABAAAea fouille
      EhBbACb foul*
      DfAbAB foulard
      BbAA1Ab foule
      baCB1A foun*
      dBCB found
      b1Ba1AA found my
      A2BAbc found out
      Dc2AbA four
      CeBBAgC four*
      DgB2AA fourchette
      BAAAAd fourgon
      eC2aAA fourteen
      f2Ca1A fout
      jGCbAaE fout*
      cCaA foute
      1ABba1A foutre
      c1ABA1A foutre _ l
      d1BBAAA foutre en
      c1ABA1A foutre en l
      1AAaAcA foutu
      ABAaAb foutu dehors
      1bBAeAD foye*
      DaBBgaD foyer
      f3CAB foyer _ a
      b1b2BA foyer _ donne
      EbAAacA foyer _ est
      A2abBA foyer _ la
      AaB1cA foyer _ y
      abAACc foyer a
      Dc1AAa foyer c
      Db1AAc foyer c est
      Aa1AbB foyer depuis
      B3AcA foyer dit
      ebAbcDB foyer il
      e1A2AB foyer il a
      AaB1cA foyer il y
      BC1AfB foyer je
      1aAAAcA foyer le
      baA1BA foyer ma
      AbA1BdA foyer me
      caACa foyer on
      da1AAAA fr
      AeAA1BB frac*
      1d1A1BA fracture
      cAAAaAC fran*
      BAAb1bA francais
      bA1BaCa france
      eA1ABCA franchement
      bbAbBDE frap*
      1Cbc2b frape
      dcFDABB frappe
      BbBA2b frappe $
      AdA3B frappe _ le
      cD1A frappe _ mur
      cE1A frappe _ tete
      cC3A frappe ca
      bD1A frappe la
      cD1A frappe le mur
      Ac2AAA frappe moi
      1BAf1AB frappent
      Daf3B frapper
      cBaBaBb fre
      cAA1bAB fre _ di
      1c1B1B fre _ epi
      D1a2ad fre _ ka
      c1ABaBb fre moi
      cAA1bAB fre moi di
      1c1B1B fre moi epi
      D1a2ad fre moi ka
      EBbCAga free
      DfBCc1a freezers
      DaAA1c freezers $
      caAA2A freezers _ di
      Ea1BdAc freezers a
      Bc2ABc freezers e
      eBAbA1D freezers i
      cA2aAA freezers la
      1dA2AA freezers me
      dA2AAa frei*
      Ddc1Aa frer*
      1ae1aCa frere
      BdC1BcA frere $
      cAA2Aa frere _ 0
      abDbbEA frere _ a
      BAaAA1d frere _ de
      ABaA1aa frere _ des
      cAAa1Ab frere _ fait
      cBDAAcB frere _ il
      1BfB1Cb frere _ la
      BBb2Ab frere _ ma
      ba2aCA frere _ parti
      acAc1AB frere _ plus
      1CAC1Ab frere a
      A1A1AAc frere convulse
      dbAAAB frere dans
      1CcAbAb frere de
      cAA1aBa frere de 0
      ACc2Ba frere de ma
      C1Ab2b frere dit
      BAA1bab frere e
      dCdA1A frere est
      ba2aBA frere est parti
      BAbacAC frere il
      bBDbaBb frere il a
      1acAaAA frere m
      AcbAAAA frere me
      Baa1AAb frere ne
      B2aAaB frere on
      eDAA1A frere se
      CcBABdA freres
      c1AB1BA fres*
      c1AB1BA fresh
      EAcCbda frid*
      DA1Acb friday
      BAcBAdb fridge
      Bac1aBA frie*
      1CaEccb friend
      A1AaA1d friend is
      CC2baa friend s
      2dA1AA friendly
      1dAgBDC friends
      GCBBajA frig*
      FABAaiA frigo
      a3aDb frigo $
      B1Ba1e frin*
      A1Bb1c fringues
      Cf1C1aA froi*
      2CCae froid
      A1AAadA froid $
      BA1Aac froid _ le
      Cda1AB froide
      bBcB1AA froide et
      BcAA froide quand
      D1e3A frole
      AEb1faA from
      AC2c from _ foster
      1BA1eB from _ house
      bA1aBbA from _ to
      CAadB from _ year
      C1A1Abd from a
      AAdAA from her
      F1CgaA from my
      1BA1hB from the
      cdDAcCA fron*
      1jC1CC front
      bbA1ABA front of
      BA1Af1A frontiere
      DaiCAAB frot*
      D1hA2C frotte
      ABfA1AA frotte _ moi
      1CdA2A frotte contre
      caA1aA frr $
      Ca1Ab1a frr _ est
      cbBA2B frr a
      Ca1Ab1a frr c
      Ca1Ab1a frr c est
      AA1BAc frui*
      AA1BAc fruit
      HCAAqFD fuge
      D3dAA fuge $
      LGECuIE fugu*
      HFDCqJE fugue
      DAA1e fuguer
      1A2cBA fui
      4dBB fuite
      EA1AAec full
      DaAAAAf fume
      a4Cc fume pour
      AAaCAAe fume*
      fBAAAB fune*
      gAABAB funeral
      1baABAa funn*
      aaaABAa funny
      Bb1A1aA funny $
      hIB1BAf fusi*
      iIB1BBf fusil
      cAA1AAa fusil _ chasse
      hCA1AAA fusil de
      cAA1AAa fusil de chasse
      gABAABa futu*
      cAB1AAa future
      aCA1AAd fuzzy
      AAbAAaA fwa
      cA2AB fwe
      eBAA1AA gach*
      aAeBaCA gade
      BCfA2A gade moi
      a4Cc gaff*
      AaAA1Ab gagne
      AaAA1c gale*
      BbAA1c galere
      ABcAAAa game
      Aa1AAc game*
      DdCdAb gami*
      dbC1A1a gamin
      Ca1A1cA gamine
      C1B2Bh gang
      dBAb1Aa gant*
      dBAb1Aa gants
      Cda1a1B gap
      A2ac1C gar
      2aaaCA gar de
      bdDA2A gara*
      dDBAbaA garage
      aEA2Ab garage $
      aBA2Ab garage il
      AfA1BA garages
      Dadd1CB garc*
      AbdAcBb garcon
      AdAaBAB garcon $
      BAbB1ac garcon _ ma
      aAAAba garcon a
      baaDbAb garcon de
      AAaB1ba garcon de ma
      CB1eAAD garcons
      Aca2aA garcons $
      1abC1A garcons de
      ABac garcons m
      1CaGBbf gard*
      2AB1bc garde
      A2cAbB garde $
      Ba3cA garde _ a
      B1c3B garde _ la
      BaD2Bf garde _ papiers
      AAA1AAc garde _ passeport
      BeA2A garde _ pull
      BAA2Ad garde _ sac
      cC3bB garde la
      1AdBBAA garde les
      aCEAAeb garde ma
      BCC3f garde mes
      ABC2Bf garde mes papiers
      1dDBBCc garde mon
      AAA1AAb garde mon passeport
      db1A1AB garde son
      3Ce1B garde toujours
      bA2AbA garde tout
      BAA1aBe garde un
      AabAAA gardent
      aB1EaAe garder
      aA2b1C garder mon
      CbAAAAd garder un
      BabAAdC gardien
      BbAA1aA gardien _ a
      D1AAda gare
      A3Cab gare $
      ABacBCe gars
      BAb1b1A gars _ 0
      a1c3C gars _ la
      d1CA1ca gars _ ma
      1AaA1bC gars de
      AAb1b1A gars de 0
      A1BdA1A gars du
      A1cAAAb gars qui
      EA1AAbd gas
      BA1b1bA gaso*
      BA1b1bA gason
      BABCaea gate*
      bAAC1b gateau
      B1Aa1cA gateaux
      HaBfabb gates
      1BAa1bA gauche
      Be gauche $
      iCBCCB gave
      d2AB gave away
      B1AcBdC gay
      AA1aAc gay $
      DBA2Bh gaz
      cA3AB gaz $
      ADi2B geant
      Ea1c1ba gen
      FabAeA gend*
      AdAAaAA gendarme
      CC2d gendarmerie
      Ab1AbAA gendarmes
      1AaB1c gene
      Cc3bA general
      cfCaADa geno*
      cdCAACA genou
      AcB2B genou _ du
      AdB2B genou sur
      AcB2B genou sur du
      acBa1Ba genoux
      AdA2A genoux _ du
      AdA2A genoux sur
      AdA2A genoux sur du
      CA3d genre 0
      ac1A1BA genre _ a
      EAc2b genre _ j
      Cbaa genre _ le
      Cb1a1A genre _ m
      CAab1ab genre il
      aAaB1aA genre j
      a1a2Cb genre je
      bA1A1Cb genre le
      AAba1aA genre un
      Ae1AA1A genre vraiment
      dCDDBCi gens
      Dbc3B gens $
      A2d1B gens _ mon
      cA1A1Aa gens _ une
      DABgAb gens de
      A1Ad1AA gens de mon
      A1AA1Ac gens et
      cA1B1Aa gens ont
      aABB2B gens qui
      DbfB1AB gent*
      Ceb2BC gentil
      BAaA1bA gentil mais
      BBa1aAa gentille
      C1cA1a gera*
      b1b1AB gest*
      da1bABA geste
      1A1Accd get
      A1A1bAb get _ a
      AcABaBb get _ at
      AAbAdAA get _ of
      C1aA1Bd get _ the
      1Ca1Ac get _ to
      1dAABbB get a
      Ec1baB get it
      dAAA1a get my
      b2CcBa get on
      A2AdB get on a
      CBcAbAa get out
      AAbAdAA get out of
      1BAA1ab get used
      1BAA1ab get used to
      CeacBAC gets
      1Cd2A gets _ my
      1Bca1A gets in
      Ee1a1A gets the
      1B1cbCa gett*
      1B1cbCa getting
      A1A1dAA getting the
      CiAD1BE gifl*
      BeBC1BB gifle
      1fAB1AC gifles
      CabbbCa girl
      abaB2A girl _ my
      GBbgAAB girl*
      1aABab girlfriend
      FCciACB girls
      B1Bd girls _ my
      D1AfA girls in
      acACAa give
      cBbAAA give my
      dCcABbB give*
      dCcACbB gives
      BBcA1cB gives me
      dAA2A gives up
      aAb1Baa givi*
      aAb1Baa giving
      acD2A glac*
      beDA1B glace
      ccEAb1C glas*
      GfdBA1A glis*
      GgcBA1A glisse
      Ac3C glisse _ la
      1ca2C glisse sous
      1C1dbda go
      BBaAbdA go $
      BAaA1b go _ my
      AA1e1aB go _ school
      BBdb1AA go _ the
      BC2eaA go back
      beAA1B go home
      B2eaBA go in
      GBabBfb go to
      BAaA1b go to my
      AA1e1aB go to school
      cAaA1AA go with
      1cDbAAa goes
      ACabdBa goin*
      ACabdBa going
      a1AcCcB going $
      a1ABbbA going _ do
      BAB1b1b going _ to
      AA1AbBA going back
      2AcAAA going on
      BAadAAA going round
      d2DdB going to
      1BBAeaa gone
      caAbB1A gone $
      CaA1cA gone and
      AAA1Ad gone by
      cA2aAA gone from
      A1BacdD good
      CdBbA good at
      AA2abB good i
      gAAABBC good*
      fABABAB goodbye
      eA2A goog*
      1caD1Ab gorg*
      CdaD1Ad gorge
      CBA3d gorge $
      BabBCbb goss*
      1bBAAab gosse
      BAd1Baa gosses
      B1c1BAf got
      1AAAaAd got 0
      C1A1bAa got _ a
      CdBbAAa got _ at
      B3cAA got _ bag
      A1dAA1A got _ drunk
      AD4c got _ knife
      cAAA1Ac got _ little
      bAbA1A got _ of
      C1bdAC got _ on
      CA1AAf got _ out
      BeA3A got _ temper
      2aAAcB got _ to
      EhCBc1A got a
      AD4c got a knife
      BeA3A got a temper
      CcAb1B got good
      CcAb1A got good at
      AAaaaBa got into
      1AcBABb got me
      A1dAA1A got me drunk
      DAb1aBd got my
      c1AAAcB got no
      C4eA got nowhere
      bAAb1Aa got off
      gAAAaCA got the
      bDBA1dc got to
      dAAA1A gou
      AABb1b gour*
      aABdaB goure
      1AAaaAb goure $
      HFDfbkC gout*
      CBA1AfA goute
      EDCfAfB gouter
      A2C1c gouter des
      C2d1aA gouter et
      1ccC1AC grab*
      AacA2B grabbing
      1Bac1AB grade
      fCa1AA gram*
      AAcaC1c gran
      CAa3c gran du
      bbAA2A gran freezers
      abf1BGA gran*
      hBBB1aD grand
      c3bBA grand $
      ABAb2c grand _ a
      BA3bb grand _ elle
      dCaAAaA grand _ et
      bCbA grand _ m
      Ac2AaA grand freezers
      Eh1AABB grand frere
      BcAeA1A grand il
      hE2AAA grand mere
      aIg3C grand pere
      bCb1A1A grand pere et
      aBcbAAA grandad
      3cABA granddaughter
      AbbBaAB grande
      CdbAA1A grandi
      D1CbBDj grands
      A1Ca1Ab grands du
      1BcAcB grange
      bbA1aAB grass
      bEbCCeA grat*
      dBA1AbA gratte
      D3B1c gratuit
      a1A1aCa gren*
      baA1aB grenier
      caBCAAb grey
      iE1BAAB grif*
      eaBAAA griffe
      dA1A2B griffures
      AEBgbaA gril*
      AEBebbA grille
      C2Bab grille du
      aaAAaAA grin*
      Bc1AAaA grinder
      BA1a1Bf grippe
      cA1C1Aa gris
      BBa2Af gris*
      BAiDA1A grop*
      AAdAA groped
      aeBEAfB gros
      1a1C1cA gros _ et
      BAgBB gros*
      BBbaAa grosse
      AaeC grosses
      BCDjECC grou*
      B1abBA group
      B1c1A1A group chat
      1DadCBB groupe
      a1bCA groupe _ la
      AA1cAA groupe de
      a1bD groupe de la
      C1Ac2A groupe whatsapp
      B1Cc groupes
      AacB1aB growing
      A1Bc1A grp
      aaACaBb guar*
      1AABa1c guards
      ccaA1AA guer*
      acA1AAA guerre
      Abab1BA gues*
      Baac1Ba guess
      AAAA2g guet*
      DfAcBCA gueu*
      AbAbBBA gueule
      B2ABdb guin*
      cA1BAAB guit*
      dB1BAAB guitare
      CA1b1cA gum
      CF2A1g gun
      BAaBbBa guy
      A1abAaA gym
      DBBdAc gymn*
      ECCeAe gymnase
      c1Ca2A h
      1aaa1AC h $
      fABAA1A h 0
      A3CbA h _ je
      AA1c1B h _ le
      Ca1ba1a h il
      a2BdAA h je
      eA3B h par
      GidaadD habi*
      dc3CA habille
      EDi1cC habillee
      aa1bAAA habit
      Db1CCfa habite
      aa1B1Bc habite $
      AcB1aA habite avec
      aDa1cAA habiter
      1Ca1cC habiter chez
      acCBCfA habits
      1cAAaAA habits $
      Ec1db habitude
      DCdfacA habitude $
      BcAbA habitue
      BB1b1b habitue $
      AEAB1Ah hach*
      AEAA2g hache
      Hd1dCeC had
      aaBcB had a
      AA1AAc had nothing
      BA2dA had the
      Bb1dAA hair
      ABAA1db half
      ca1B1A half term
      CDC2cc hall
      CA2acB hall de
      cA2A1B hams*
      cA2A1B hamster
      eAAAA hanc*
      DceA1Ca hand
      CDhA1AA hand _ my
      dbBB1A hand _ the
      AcA2Aa hand on the
      CBbc1A hand up
      DeCABbb hand*
      Ba1b1aA handicape
      Cba2Bd handle
      1aBC1aA hands
      ABd hands _ my
      f1B1ABA hang*
      dBfB1AE happ*
      bBB2a happen
      DAjaAAD happened
      A1d3B happened _ a
      C1c3A happened _ my
      C1e1AAB happened at
      cACb2A happened to
      aA1B1c happy
      2Ad1B hara*
      IDErBCB harc*
      CABd1A harcele
      BABgAAA harcelement
      1dAB1a hard
      e1AC harm
      h2DAA harm*
      g2DAA harming
      2CB2g harn*
      2CB2g harnais
      AB1Cbaf has
      Abaab1A has _ and
      AAA1cA has _ away
      AAa1Be has _ me
      Bdc1ACA has a
      BAAAbb has been
      dA3AB has gone
      2bBAAa has my
      bBAAA1b has no
      AAA1dA has run
      AAA1cA has run away
      AAa1Bd has told
      AAa1Bd has told me
      ABcdABB hasa*
      ABcdABB hasard
      BaAAbeA hasn
      BA2cA hasn _ come
      BaAAbeA hasn t
      BA2cA hasn t come
      bAAb1AA hate
      AaBc hate*
      bBAa1A haus*
      gdAADAC haut
      bbAAB1A haut $
      aABbABb haut*
      BAAb2b haute
      c1AAAAa hauteur
      cFD2dc have
      abaAAA have $
      B1Ae1A have _ friends
      D1A1Ad have _ to
      BAbdBbA have a
      dBAcAAA have been
      2Be1B have no
      1aaAcFa have to
      bC1D2b have*
      eC1CAab haven
      aC1BAbb haven t
      c2BaC havent
      DhdEADe he
      1BdAabD he _ 0
      BaAbA he _ always
      bA1AaaA he _ at
      1bA1aaB he _ been
      b1B1bbA he _ fifteen
      BBaAA1c he _ got
      fDBabA he _ he
      EgB3C he _ his
      bBacAAA he _ home
      BCd1AAa he _ i
      Babb1AB he _ if
      DfACbBa he _ in
      aBeB1Ba he _ it
      C2f1A he _ lost
      BeBFacC he _ me
      FdgBAAC he _ my
      AbA1aaA he _ never
      A1Ba2c he _ nice
      bAaA1aB he _ no
      acB2A he _ off
      AccC1AA he _ on
      1C3Be he _ outside
      A1dA2B he _ post
      1dB3A he _ put
      BAbb1AA he _ so
      a1bE1bb he _ t
      Abb1AA he _ the
      d1Fa1AA he _ to
      CAca1c he _ up
      AbaAcA he _ us
      Abd2C he always
      BcA3A he broke
      aAB1Be he can
      1cAAAa he can t
      B1A2Ac he checks
      AcAaAAA he comes
      Bcba1BC he d
      CDe2AA he did
      DAd he did it
      Bb1aAAa he doesn
      Bb1aAAa he doesn t
      b1BA1Aa he gets
      AdCA1Aa he goes
      AABBaae he has
      1bAA1c he hasn
      1bAA1c he hasn t
      B1BbAaa he is
      BAa1baA he isn
      BAa1baA he isn t
      eCCa2b he keeps
      BBcbBAa he ll
      Ad1A2A he locks
      Ad1A2A he locks me
      1gB2AA he only
      AcBA he pushed
      CAd3A he put
      CG1aa1g he s
      1AdAaaC he s 0
      abA2aB he s been
      b1B1bbA he s fifteen
      BBaAA1c he s got
      AaAAcA he s in
      aEe3B he s my
      AbA1aaA he s never
      1B3Bd he s outside
      cBb2AA he said
      ABA1aBd he says
      cCBbbA he says he
      BfBA he says his
      1Bb1ABa he says i
      1Cba1bA he told
      1CbA1cA he told me
      1BaAe1C he wants
      cAB1aAA he wants to
      AAa1AAb he will
      cBAA1cA he wishes
      1BcBaBb he won
      1BcBaBb he won t
      fcCABE head
      BcA2BB head _ the
      e3AA head s
      AeAA1AB head through
      AdAA1AA head through the
      3dABa head*
      aCbacBA hear*
      1BbAcA heart
      B1Ad2A heat
      BaAC1gb heat*
      cAA2bA heav*
      FABaCjc hebe*
      C1Aa1cb heberge
      BA2AfA hebergement
      bbB1BaD hein
      2DaAba hein $
      cbA3B hein _ il
      bbBA2A hein et
      Cab2A held
      Dbaa1AA held my
      2b1Cab help
      CAb1A1a help $
      fB1A2B help*
      fB1A2B helps
      A1fb1BA her
      CAAb1Ac her $
      fA1aAAD her _ and
      abab1BB her _ in
      cA1aAAa her _ out
      D1fAaAb her _ s
      cAAaaA her _ so
      Ag1bABA her _ the
      cBa3A her _ with
      CbCA2e her boyfriend
      A1aAeB her dad
      Baac1A her in
      cAB1A1a her own
      Bb2b1B her passport
      BAA2c herb*
      BAA2c herbe
      bdBDbBa here
      2bAACc here $
      Ca1Acb here and
      Dd4A here he
      BCAaba hers
      eABaBAB hers*
      eABaBAB herself
      AbBb herself and
      C1ba1Bd hes
      bBBAbBb hesi*
      bBBAbBb hesite
      caFB2d heur*
      EaA1acc heure
      eCaCA1a heure $
      aA1abBA heure _ la
      bB3bA heure _ le
      BaAaAAc heure a
      BdAA1aa heure de
      BBbaca heure du
      AB1AacA heure ou
      bbCB1Bc heures
      1AA1AAc heures _ jour
      c3aBA heures du
      bAA2Bb heures par
      eAAAA1A heureux
      2ABcBb hidd*
      2ABcBb hidden
      BaAbABa hide
      BBAaeB hidi*
      BBAaeB hiding
      ABAabBa hiding in
      abGaAbA hier
      1dAbBDA hier $
      Ba1cA hier 0
      caAAAAB hier _ ai
      bA1bAAA hier _ est
      cB1A2A hier _ j
      CbAc1A hier _ m
      Ba1AbBb hier _ que
      AaAa1bA hier _ y
      bdCAAAb hier il
      BcA2A hier il m
      1A1cA1B hier ils
      bbB1A1B hier j
      caAAAAB hier j ai
      B3cBA hier je
      Ba2bB hier parce
      Ba2bB hier parce que
      AA1B1Ad hier pour
      CA2Ad hier rien
      bbA1BDA hier soir
      GcgcAD him
      cdDCbDb him $
      1AbaAaB him _ he
      AaabAD him _ the
      BBbaA1a him and
      cBB2a him at
      AaBbaAa him for
      AAe2BA him i
      1aac1CB him in
      1aab1BB him in the
      1aA1AcA him out
      iEAA1AC hims*
      kFAA1AC himself
      BA1A1ca hipp*
      da1aBaC his
      1A1dAaA his _ and
      cDA1aAb his _ are
      d1A1Aa his _ away
      caBBb1B his _ he
      A1BAAdA his _ in
      bBdAAAA his _ on
      bdC1BaA his _ s
      B1cA1A his _ up
      CdA his back
      bBB2aA his dad
      BBa3c his flat
      EAkBAA his hand
      aEeA2A his hands
      AcB1aaA his mum
      cBab1AB his phone
      eAaABAA his room
      d1B1AAa his stuff
      d1A1AA his stuff away
      AbCa his uncle
      CgAcBBA hist*
      DeAcACA histoire
      CbBb2A histoire de
      1bBCAaA hit
      1cBaAAA hit me
      BhBA1AA hits
      BdAA1A hits me
      aE4d hitt*
      aE4d hitting
      aBABaeA hive*
      aAABbdA hiver
      bbAAAa hiver $
      c4CA hobb*
      C1DbAAd hold
      CB1c2A hold _ down
      BB1b2A hold me
      BB1b2A hold me down
      EgFAABh hold*
      B1B2Ag holding
      a3AdB holi*
      2A1Ae holidays
      DeCghBB home
      bfEFa1A home $
      AA1e2A home _ his
      a1b1aBA home and
      aaaAbBA home i
      1AAbaaA home in
      1ca1Ab home s
      A1Bg2B home with
      CB1A1gA home*
      B1A1Ad homeless
      AAaA1c homework
      JAgGDFa homm*
      G1cCBEb homme
      2D1AAe homme _ a
      1AA1AAc homme il
      CBeDCA hommes
      hBBCDAa hone*
      cAAABAa honest
      eAACB1A honestly
      dA1A1AA honestly i
      c1aC1bA hont*
      bAaB1dA honte
      d1BA1AA hood*
      daBA1AA hoodie
      Bb1A1aA hoov*
      baACAcA hopi*
      baAC1cA hopital
      Bc2A1a hopital $
      d1A1AAa hopital et
      CAbChAB hora*
      bDbCgBB horaires
      BAAAdAA horaires _ cars
      CAABeA horaires de
      AAAAba horaires des
      BAAAd horaires des cars
      aAAb1aA horr*
      dbAAA hosp*
      BcA2aa hospital
      CaBC1hC host*
      C1AC1gB hostel
      BAbaA1A hot
      C1c2a hot water
      EBfECc hote*
      DAfECcB hotel
      c1AbA1A hour*
      c1AbA1A hours
      DbaDfAA hous*
      BdaDfEa house
      CaBAfE house $
      Ba1ABAd house with
      1A2BeA houses
      BAaadCA how
      B1ABba how far
      aAAAbA how much
      DcaaA how she
      AaAc1AA hugo
      1a1bBb hui
      Bb1a1B huil*
      Bb1a1B huile
      1B1A1fB huis*
      BA1B1iD huissier
      DE1daeB huit
      B3AcA huit _ le
      C1BAad huit ans
      B3AcA huit ans le
      CgAA2A hume*
      Bf1c1AB humeur
      abaA1BA humeur $
      BDFj1bB humi*
      ABAc humilie
      1Aad1AA humo*
      a1Ab1Ab hund*
      a1Ab1Ab hundred
      DBA1Ah hung*
      CBA1Af hungry
      BaBa1Ce hurl*
      AaBa1Bd hurle
      a2B1Ac hurt
      AAB3d hurt my
      cDaA1aA hurt*
      1eCAAAA husb*
      1eCAAAA husband
      1BAAcaA hypo*
      bCeABa i _ 0
      1b1bbcG i _ a
      baBAA i _ about
      bAbAaCA i _ all
      A1BA1Ac i _ alone
      B2AAc i _ already
      EeafBBE i _ amwin
      bD3Ac i _ an
      fDDEcdA i _ at
      bBAaABa i _ avec
      ba1ABAb i _ back
      ad1B2A i _ bad
      1Aa1cAB i _ be
      f1aFAAA i _ been
      baA1aBB i _ can
      A1dA1AA i _ dann
      aAca1BB i _ dans
      1CbcABb i _ de
      AEa1Ace i _ di
      cabC1B i _ done
      cB1a1A i _ donne
      BdA3a i _ e
      ebAD1C i _ eat
      BAABbc i _ eighteen
      dC1C1c i _ every
      CAAb1bA i _ everything
      1bb2CC i _ fais
      1AbAAaA i _ fifteen
      cBB2a i _ fine
      dC1DBac i _ for
      CCC1dcb i _ from
      AABcB1b i _ go
      aAaa1AB i _ going
      Cbab1aA i _ good
      edCAaCA i _ got
      cAB3A i _ grand
      D1baAc i _ had
      1aCAAAd i _ have
      aBBaa1A i _ her
      BBeAaa i _ him
      1Ae2BA i _ his
      caA2CA i _ home
      b1B2c i _ i
      ACFdfb i _ in
      DgBb2A i _ into
      d1DbaDc i _ it
      CAAb1ca i _ je
      eA2ABA i _ just
      cA1A1Ab i _ ka
      A1bbAaA i _ la
      1dAA1a i _ late
      AaAd1A i _ le
      1aa1CB i _ like
      BBAAAAh i _ locked
      AA1c1B i _ lunch
      BbaA2A i _ ma
      AAc2AA i _ mature
      DAE1A1k i _ me
      B1Ba2b i _ met
      EAf2aA i _ mi
      aabA1AB i _ moi
      BBbfBCB i _ mon
      cAEabeC i _ my
      eDAD2B i _ myself
      Cca1BaA i _ need
      AAc1aAa i _ never
      EAegC1B i _ no
      ACABbcb i _ not
      ca2AAA i _ nothing
      BA2Ac i _ nowhere
      Dd1CbBa i _ off
      bABDaae i _ on
      bAAAaA i _ one
      bB1Ab1A i _ only
      BA2eBA i _ out
      1BA1AfC i _ outside
      1AAcbdA i _ pas
      BAA3c i _ pete
      c2B1AA i _ pi
      b2ABc i _ plus
      bBba1A i _ put
      BBad2b i _ quand
      IBcccBe i _ que
      Bb1cAAA i _ rather
      BA1e i _ rien
      Eb1ba1b i _ scared
      aeA2AA i _ se
      AAa1Bba i _ seventeen
      C1c2aA i _ sick
      Dac1Bb i _ sixteen
      bBaD1Ab i _ so
      cBBB1Ac i _ something
      dBAAAAc i _ son
      d1B2B i _ sorry
      BAabbB i _ stay
      Ba1Bab i _ staying
      c1Ba2A i _ stopped
      dEeBFB i _ t
      DbAba i _ take
      c2ABAA i _ telling
      B1e2A i _ that
      baEabBB i _ the
      BaCc2b i _ them
      aAABAaa i _ there
      C2AB1f i _ they
      aCAC1d i _ to
      1BeA1AA i _ toujours
      CaaaBAd i _ tout
      AaB1Abb i _ under
      dcaCCaC i _ up
      C2c1a i _ used
      bAaA1AA i _ wear
      B1bAAcA i _ what
      BA2ac i _ which
      bA1AAB i _ written
      CBCAbad i a
      cBBBdAa i am
      AbAA1aA i bois
      d1A3B i break
      AgAA1BA i bwe
      1bEa1Bg i can
      D1AaBAf i can t
      B2c1B i changed
      AaAA1ba i clean
      baAbA1A i come
      BAab1b i could
      gAAA1CA i cry
      CacgD1B i d
      AAbAaAa i d like
      Bb1cAAA i d rather
      DAcb i deleted
      b1AA1DA i deserve
      CcAA2A i deserve it
      BFce1ab i di
      ACA2ab i di i
      a1aAb1B i di que
      dB1CcCa i did
      FaAe1Aa i dise
      cG2BAe i do
      CA1bAbb i do the
      cBaaB1D i don
      cBaaB1D i don t
      bD1AaAa i dor
      IB1i1B i eat
      A2d1D i eat lunch
      A2b1D i eat my
      BbC2ca i fais
      BadBA1a i faut
      AAdB1aA i faut pas
      gBaBAAB i feel
      C1c2aA i feel sick
      CfBA1A i fell
      Bc1A1A i fell off
      DdB3A i flinch
      CbA3A i flinch when
      AFAhAbA i get
      bACaBda i go
      B1BAAea i go to
      CcaBacA i got
      EcAAcbA i got a
      1ABAba i had
      fB1AAA i had a
      1ABaAb i had to
      CcAbAB i have
      A1Be1B i have no
      Ebc1Aaa i have to
      AAABb i just want
      FdaEBdg i ka
      CaBaAda i ka di
      cB3Aa i kay
      ea1G1AC i keep
      HbcAbc i keep my
      EcB1ecB i know
      BA2ac i know which
      1eDA2a i la
      dA2AA i le
      E2adB i left
      BAAAcAa i legged
      BAAAcAa i legged it
      fB1A i lie
      ABaaabA i like
      CaaABcb i live
      Ba2AcA i live with
      Cc1AeBA i ll
      BcA2Aa i lock
      eAB2aA i look
      eABA i look at
      bDDHfha i m
      CAbAacA i m 0
      1cCaAaA i m a
      BBAAfBA i m at
      d2A1B i m done
      1AcAAaA i m fifteen
      c1AA1AB i m going
      B1Aba1A i m her
      1AbBd1A i m in
      e3AA i m just
      1dAA1a i m late
      A3AAd i m locked
      AAc2AA i m mature
      BAAAbab i m not
      DAAa1cb i m on
      bC2bAA i m only
      Fb1ba1b i m scared
      AAa1Bba i m seventeen
      Bba1Aaa i m sixteen
      dA3B i m sorry
      Ba1Bab i m staying
      1a1cACa i m the
      CA1c1a i m used
      GjdBBEa i ma
      bD3aa i ma di
      Baba1B i ma fais
      e1AB2A i made
      BAAd i mapel
      Hcgb1CE i me
      aAc2AA i me di
      aBaD2A i me fais
      HDciCAc i mon
      BAba1A i mon mi
      aCa1bAB i need
      1Be1BB i never
      BBaAa1e i ni
      BAA3d i ni an
      b1bAABa i only
      BABB1Af i owe
      fD1AaAA i pas
      cD i punch
      bCbBAc i put
      AABAaAb i que
      AA1Ad i ran
      Aac1AAa i rentre
      BA2aab i ride
      bA1d1BB i rigole
      DAeab1C i said
      D1h1AAA i said no
      AABa1ab i say
      AAb2c i say i
      dB3AA i scratch
      1C1d1Cb i se
      Ea1e2A i should
      B1AB1d i shower
      AAab1AA i sit
      BeAAaaA i sleep
      CdA i sleep in
      DB1gAB i son
      1aBCbdA i stay
      1abCaA i still
      C1AAAac i stop
      BAd2B i stopped
      C1BcAdB i take
      Ca1cAaB i take the
      DjBB1BA i tap
      BeAA1A i tap amwin
      DbaEAg i tell
      cABABBb i think
      BbBA1aA i told
      caA1A1B i took
      d1A3B i took a
      bACc i touch
      dB1A i tried
      1A1BAd i turned
      EA4f i va
      1CcEcbA i vais
      Caaaaa i vais a
      cBaEAa i vais been
      bdBAaCA i vais got
      B1bbAa i vais had
      1AAcBa i vais no
      B3bbA i vais run
      bAabBA i vais started
      bA1AAB i vais written
      2ABdab i ve
      cc1AAAA i ve been
      cAA1a1A i ve got
      bDbA1bb i veux
      AAAA1c i volunteer
      bAa1AAa i wake
      bAa1AAa i wake up
      DAAfa1B i walk
      CBAd2A i walk in
      AeBAaA i walks
      BeB i walks into
      g1BB1BC i want
      AEiCABC i was
      CCd2AA i was 0
      eAB2A i was a
      eA1AAAA i wasn
      eA1AAAA i wasn t
      Dd3AA i wear
      cAACbaa i went
      bA2A1C i won
      bAaAA1B i won t
      AAAAABd i work
      Baa1AbA i wouldn t
      bBAacAA ici
      GBcAiBa ici $
      D2ab1b ici _ est
      cA2AAA ici _ suis
      D2ab1b ici c
      D2ab1b ici c est
      AdA2a ici il
      cABA1A ici je
      cA2AAA ici je suis
      cBAABbA ici la
      CA2Ab ici un
      dBA2AA idee
      eAAB1BA idee*
      eAAB1AA idees
      AaB1aCb iden*
      BaB1cCb identite
      1A1Baba ier
      f1BDeAA if
      CaaaBAa if _ don
      1a1AacC if _ m
      Cba2a if _ re
      B1AAA1c if _ stop
      AbA1bA if _ tell
      aBc1A if _ was
      d2AAAA if _ wasn
      h1BA1CA if a
      BCBbac if he
      CccEACe if i
      CbaaAAa if i don
      1a1AacC if i m
      B1AAA1c if i stop
      ABa2bB if i vais
      d2AAAA if i wasn
      BccA if it
      B1AAc1a if somebody
      cAAAA if something
      Cb1b1aA if the
      dAABb1A if they
      cCa1AbA if you
      Cba2a if you re
      BBBbaab igno*
      BBBb1b ignore
      FceECFh il
      a1cCAeC il _ 0
      eA1DacC il _ a
      AbC3b il _ achete
      AA2Ad il _ aille
      aA1baAC il _ appelle
      aAa1bAA il _ arrete
      a1Bacaa il _ arrive
      dAA2a il _ assis
      BAbAA1a il _ attend
      aaBAAba il _ au
      CA3e il _ aussi
      ABd1a1A il _ avait
      Aad1AcC il _ avec
      cBB1bAa il _ bien
      aE4c il _ bleu
      abB2B il _ bu
      1Bf1AAA il _ ca
      AC2cbB il _ cache
      CbA3B il _ casse
      1c1AaB il _ ce
      caAA2a il _ change
      1BA1BAf il _ cherche
      AAcA2A il _ colle
      E1gA1AA il _ continue
      dA1B2a il _ contre
      f1B1aAA il _ coupe
      bFbbca il _ dans
      1eCAABd il _ de
      ea2A il _ deja
      1AB3d il _ demain
      1Ed1abB il _ demande
      aBA1AAb il _ depan
      AAa2Ac il _ derriere
      dA1E1Ce il _ des
      ABA1AAe il _ devant
      aB1bDab il _ di
      aAdDAaa il _ dit
      cbAAAA il _ donne
      A3AdA il _ du
      aaB2cB il _ en
      BAc1aAb il _ encore
      EeA3B il _ enerve
      ACBA2d il _ enferme
      cACAa il _ envoie
      cAAA2a il _ envoye
      BafBbDC il _ est
      AeC2AD il _ et
      aABd2a il _ ete
      Cc4A il _ etrangle
      1cB1a1A il _ etre
      AAA2dA il _ faire
      AAbbaAB il _ fais
      GAhABA il _ fait
      1BbbAA il _ ferme
      bCc3B il _ force
      CaA2bA il _ froid
      aAb3C il _ garde
      BdBA2B il _ gentil
      aEbaAAB il _ il
      CC2a1e il _ j
      AcA3B il _ jaloux
      aAd2BB il _ je
      ACBeAbA il _ jete
      bc1AA il _ jure
      bCAcaA il _ kil
      Ada3A il _ killed
      BAd3A il _ kon
      BcBabAA il _ laisse
      c1AB1bB il _ lave
      c1a1AbA il _ le
      2bBab il _ les
      bBA1A1a il _ lui
      BaaaA1A il _ m
      FAdCAC il _ ma
      e1B2AA il _ mais
      AcAa2A il _ mal
      A2cbA il _ manque
      EBACA1i il _ me
      1D1a2b il _ menace
      DdaAaA il _ mes
      Be1B1AA il _ met
      aBCbAa il _ mi
      1bAAAAb il _ mieux
      bD1BbAb il _ mis
      DgAA1AB il _ moi
      AA1A1cA il _ moins
      BeADcBB il _ mon
      ABA3d il _ monte
      CcAB il _ montre
      1cB2AA il _ nerveux
      1cbbAAA il _ on
      1AABcab il _ parle
      da2AAb il _ parti
      1BBcaaa il _ pas
      bCa2a il _ passe
      BaAa2c il _ perdu
      Cbaa1aa il _ plait
      fACcCBa il _ plus
      AcBA2a il _ pousse
      AcA1AAa il _ prend
      CAd1AAA il _ pris
      BAc3A il _ profite
      bICbbAa il _ qu
      1Ccb1Aa il _ quand
      ECecAac il _ que
      cB1BacA il _ reste
      CA4c il _ ri
      Aabd1AC il _ rien
      B1b1eAB il _ saute
      gDaAABD il _ se
      cAAA1Aa il _ seul
      AcC2a il _ si
      dBaB1Ba il _ son
      BacAabB il _ sous
      bCA1A1A il _ tire
      1Bc2AA il _ touche
      Ecb1Bcc il _ toujours
      BAA2ab il _ tous
      1B1dBAc il _ tout
      aBb1A1a il _ trente
      BCg1a1A il _ trop
      1aB1Bab il _ trouve
      AAB3d il _ tuer
      cDBAAac il _ un
      aCE1bbd il _ une
      cAB3a il _ vendu
      BAb2aa il _ vingt
      bB1aaaC il _ y
      1acFfAB il a
      aBa2ba il a 0
      b1A1bAB il a arrete
      ba1A1Ba il a change
      E1gA1AA il a continue
      dAA1aA il a coupe
      bab3C il a deja
      c1AAA1a il a demande
      aaA1Caa il a di
      Eg1CAAc il a dit
      b1A1b1B il a ecrit
      BAb1AaA il a fait
      ABb1A1a il a ferme
      dBBA2b il a la
      DA2dAA il a laisse
      aDaBb1b il a mis
      Dbd1a1C il a pas
      BaAa2c il a perdu
      BAc3A il a profite
      CA4c il a ri
      A3eAB il a saute
      AAcAA1a il a trente
      1bB1AAb il a trouve
      BDDa1Af il a un
      ABBa1ab il a une
      cAB3a il a vendu
      cA2AAA il allait se
      1CBA1af il arrive
      dbCB1Ba il avait
      AAB1a1b il avait dit
      AAdA2D il balance
      1gB1AAD il boit
      DD3Ae il bouge
      BC4d il bouge plus
      ABa1AcA il c
      AA2Ad il c aille
      D5c il casse
      AC4c il casse tout
      AeBA il change
      aDB1Baf il cherche
      Bg1A2A il compte
      2dAaaB il connait
      BdEAA1b il crie
      cCB3a il croit
      1E4c il defonce
      1E4c il defonce la
      b1dABCB il demande
      g1DbbAF il di
      c1BcaBB il di kil
      abB1baC il di que
      eFcbaBa il dit
      1BaA2c il dit c
      hBC2AA il dit il
      CdaA2A il dit killed
      AEBbbaa il dit qu
      DAdaAba il dit que
      Bbad1AB il dit rien
      AbC2A il dit si
      2bb1BF il donne
      AAB1aab il dort
      1BDaBBh il e
      Cac1AdA il en
      Acb1A1B il enleve
      aBbA2A il entre
      1CA3c il essaie
      GhCA2b il est
      1bBAaaa il est dans
      AE3Ad il est derriere
      BAcA2b il est encore
      aca2AA il etait
      ABdA il euh
      ABdA il euh il
      1A1CAdA il fais
      1bCBBhB il fait
      BbA2c il fait 0
      A1cA1Aa il fait des
      Ab2AbA il fait froid
      bA1bAAa il faudrait
      hEABbb il faut
      aAAAb1A il faut que
      Dfa3D il ferme
      BcC1AB il garde
      ACC2ac il il
      1AbA1bB il insiste
      Bb1a1B il jette
      cC4a il joue
      Cc1AAA il l
      B1aA1Ab il l a
      DdeAAAC il la
      DaAhABA il les
      Aa1c1B il les a
      Cbc2AB il lui
      Ee1CaA il m
      Fb1A2a il m a
      AAbAA1b il m attend
      A1cA2B il m avait
      cACAa1a il m envoie
      AAc3B il m est
      FhiG1AI il ma
      b1a2BB il ma di
      1AcB1bA il ma dit
      g2aaEA il mange
      d2B1a il marche
      LfdecAE il me
      1BA1BAe il me cherche
      ABbb1bC il me demande
      bEca2A il me dit
      Ac1AA1A il me donne
      AbaA1aa il me l
      cBb2aA il me la
      AAabbA il me manque
      1Dba2b il me menace
      Ba1Bca il me parle
      DAbaA1A il met
      ABAaAab il met le
      CEGm2B il mon
      dD1BaeE il n
      2AAadD il n a
      bBa2aB il n y
      ebFbaDB il ne
      1bBc2a il ne veut
      adca1DE il nous
      CCBebAa il on
      1d1bA1B il parait
      1ca1AAA il parait que
      cEB2aA il parle
      cA1A2B il parle de
      dBAAb il part
      1aAA1cA il peut
      1aBe1B il pleure
      BBAabdA il pleut
      a1aC1Ab il poste
      aABcaAb il prefere
      ecE2AC il prend
      CfaA1AA il recommence
      A1CcaAb il refuse
      cAba1A il regarde
      BddbCAA il rentre
      eDAAb1B il repond
      AD2b il repond pas
      eA1A1AB il repond plus
      bDb1abA il reste
      AAaAAAd il revient
      1bCd2a il rigole
      ACA1AAf il roule
      AcdA1BD il s
      EdA3B il s enerve
      AAcAaB il s est
      aBA1Cbf il sait
      hGeEdcF il se
      ABc1a il se passe
      FhAA1A il serre
      AC3Ab il son
      CaAaABd il tape
      1AdA1AB il touche
      CbAaaA il trouve
      aBCCAbc il va
      BB4e il va me
      AAcBA1c il vais
      Dc2AAc il vaut
      Dc2AAc il vaut mieux
      aFeA1EA il veut
      2CdaB il veut pas
      AAb1AB il veut que
      aDcAa il viande
      ABeBBbA il vient
      aBAd2a il voit
      bAAAbAB il voulait
      C1b2ba il vous
      C1b2ba il vous plait
      dBD1agB il y
      c1Da1fD il y a
      KLDlbEe ils
      A1e1AA ils _ 0
      2dC2B ils _ baisse
      1A1dAA ils _ ca
      a1A1BaB ils _ dans
      Ad2a1B ils _ de
      1AbA2C ils _ dessus
      BAAEAAj ils _ dit
      b1AC1ba ils _ du
      C1ADbAb ils _ en
      a1ABdaA ils _ et
      Abcb1AC ils _ fait
      1AacAAB ils _ font
      3Dacb ils _ je
      BA1caA ils _ la
      bA1bA1A ils _ le
      bAcCABb ils _ les
      Ba1AbAc ils _ ma
      BA1Ge1b ils _ me
      1ABe1AA ils _ mes
      BC1a2c ils _ mis
      CA1dAaB ils _ moi
      ABBaDCf ils _ mon
      aDcaaBB ils _ ont
      A1ABBaf ils _ ou
      bbbB1c ils _ pas
      B2bBb ils _ plus
      2dC1Ab ils _ quatre
      A1BaAca ils _ que
      A2Bd1A ils _ reverront
      1b1E1aa ils _ rien
      AadaBAC ils _ sont
      E1Be2B ils _ tous
      2bCAc ils _ trois
      c2AB1A ils _ une
      AA1AAc ils croient
      1AaDB1a ils disent
      1AA1Abb ils disent que
      g2DA1B ils dorment
      2dAAaA ils en
      AagC1AA ils etaient
      DAbD1bb ils font
      B1bB2a ils font des
      a1A1ABc ils l
      bAAb1AB ils le
      aDAg1AB ils lui
      A1CfAEE ils m
      ACAbaBA ils m ont
      A1HebFc ils me
      A2Bd1A ils me reverront
      BAab1AA ils mettent
      BcbF ils mont
      3BAAc ils mont mis
      b2AbAA ils n
      FbAce1C ils ne
      A2BbaA ils ne me
      cdAFCcc ils ont
      BAACAAf ils ont dit
      Abc2AB ils ont fait
      2bC2B ils ont filme
      BA1caa ils ont mis
      e1cC1AC ils ont pas
      B1Bd1AA ils rient
      C2e2A ils rigolent
      D1A1b1b ils s
      C1AAb1b ils s en
      b1BAaBc ils savent
      2ABBAf ils savent ou
      1abaaaC ils se
      a1cA2B ils se sont
      b1A1Bbb ils sont
      1aaB1aB ils veulent
      A2EAac ils vont
      bAbDcBA imag*
      aBAAd imagine
      BeaB ime
      B1CfBAA imit*
      BaBdAA imite
      Eb1AAca imme*
      Dc1BAd immeuble
      aAAAAc immeuble $
      Ab1Ab1A immeuble _ le
      a2C1c impa*
      1AAaeAA impo*
      A2abbA important
      aBbaaB important $
      B1Aa1c important _ moi
      B1Aa1c important pour
      B1Aa1c important pour moi
      1AaacA importe
      Da1babA importe ou
      fBA2AB impr*
      gBABACA impression
      cAAA1AA impression d
      Ab1ba1A imprime
      BAAa1ee in
      BCaaAbc in $
      b1b2BA in _ 0
      cac2AB in _ and
      AA2eB in _ ase
      cA1B1A in _ bath
      BABd1a in _ bin
      BCbCCbc in _ car
      BA1c1a in _ changing
      bAaaAAB in _ class
      AbAA1aA in _ cupboard
      B2AacA in _ days
      1bBAABf in _ flat
      abB2aA in _ garage
      cbAC in _ group
      cB1a1AA in _ head
      db1BCaB in _ house
      fCcAA1D in _ i
      dEBA1Bd in _ kitchen
      1Bb1AbA in _ la
      A2d1B in _ library
      ABdB in _ me
      Da1ca1A in _ mi
      BAAba in _ my
      acA1ABA in _ of
      AcbB1A in _ room
      1B1B1c in _ s
      BAAA1db in _ school
      bdAA1BA in _ shed
      bBc2B in _ shower
      dA1A2A in _ so
      Aa1AbAa in _ sockets
      BA3eA in _ stairwell
      A1A1Ad in _ station
      ABcAA1A in _ stockroom
      AA2AcA in _ tent
      Ab1Aa1b in _ the
      e1AA1AB in _ they
      c1AC2a in _ toilets
      CAbBAAd in _ van
      AA2aAc in _ with
      AeB in _ yard
      CA1c2a in _ year
      1ADABcb in a
      bAb1AAa in a flat
      AA2AcA in a tent
      A1BAA1d in a van
      BbAAAA in and
      2dAAB in bed
      AA2eB in c
      AA2eB in c ase
      Ab2bBA in class
      bbA1ABA in front
      bbA1ABA in front of
      bABAAAd in her
      BD1A1de in his
      BAA1Aac in i
      D1ccC1a in it
      aaAbA1A in january
      bAbA2C in june
      1D2Ad in kou
      fAAAAbA in march
      1b1e1BD in my
      Ba1aaaA in my form
      cB1a1AA in my head
      AcbB1A in my room
      1A1B1dA in my school
      AA1Ac1b in my sockets
      BAAb2b in my year
      ABcC2c in on
      aaCaA in our
      cbAABAA in our house
      AAAacB in that
      BA2cA in that house
      cBccDEB in the
      cA1B1A in the bath
      ACbAAab in the car
      AbAA1aA in the cupboard
      AdAA1Ab in the flat
      bbB3A in the garage
      dBaABcB in the house
      bDBA1Ce in the kitchen
      A2d1B in the library
      BAAa1ac in the school
      bcAAAAA in the shed
      bBc2B in the shower
      A1A1Ad in the station
      ABcAA1A in the stockroom
      c1AC2a in the toilets
      AeB in the yard
      d1AB1Aa in there
      AA1A1bB in this
      1B1A1cA in ti
      CDiCAc ince*
      BBAa1d incendie
      BCjBAA inceste
      BA1AAcA incl*
      GC1a2h inco*
      BAB1Aba inconnu
      A1abaAC inconnu $
      A1baaAA inconnus
      dabBBCB infi*
      dbABBAA infirmiere
      cAAAAa infirmiere _ a
      CcA infirmiere _ j
      BcA2A infirmiere que
      CcA infirmiere que j
      B1Af2B inha*
      B1Af2B inhaler
      aa2bBa inn
      c3aBB inquiete
      AaAAaAA inquiete $
      BA2Abb inquietez
      BA2Abb inquietez pas
      cCAacAA insc*
      1BAabA inscrire
      AA2cB inscrire _ que
      AA2cB inscrire sans
      AA2cB inscrire sans que
      DEjc1AA insi*
      2BbAAb inside
      CBha2C insiste
      ABbb1A insiste $
      AAd2A insiste pour
      ACe insists
      IAdddcB inst*
      CA1daAA insta
      BA1AAc instant
      AbaB1b instead
      B1e3A instructor
      BGDkBCB insu*
      dAAAAA insuline
      1B1d1A insultent
      CAAc insulter
      CABc1AA insultes
      aaaagDE inte*
      AA1AcB intention
      AeB1A1A interdit
      adBAA1a interdit de
      c2AAB interieur
      eC2CAa interieur $
      becFdbD internat
      DcAbb1A internat $
      2cBaAA internat _ a
      A1AAdA internat _ aussi
      dA1BaA internat _ est
      A1ABac internat _ le
      A1AbBb internat et
      eAAa1AA internat il
      AABb1b internat ils
      ABBbf1A interne
      bBBaa1a internet
      CcAbA1a interview
      CAiAAAD inti*
      B1eAAAB intime
      1fcCBGa into
      ACe into _ bed
      AdA3A into _ door
      dA1AA into _ sea
      bcCAaA into a
      AeAA1A into doors
      aBcAA into her
      1DfA1AA into my
      a1aaBAc into the
      dA1AA into the sea
      CA1AeAA intr*
      CA2eBA introuvable
      eC1B1BA inut*
      eC1B1BA inutile
      DB1AAhA inve*
      CC1BAh invendus
      AbAc1CA invente
      HcBna1C invi*
      1A1fAA invisible
      d2D1A invisible $
      BBCfBcA invite
      BdbA1AA invites
      d1BB1aA irai*
      d1BB1aA irait
      BgD1A iron
      Da1Accb is
      1BbBbaA is _ a
      d1b1BC is _ and
      aBbAAbA is a
      BAbc1A is being
      DaAbAad is going
      A1a1AbB is in
      cc1BBBB is it
      acAC1b is my
      CAAbaAa is on
      AB1Aa1b is that
      C1aBadA is the
      AB1ccAB is there
      1B1CAg isi
      DA1bbbc isn
      DA1bbbc isn t
      c2BA1a isol*
      ca1B1aA isole
      hbAdCCE it
      Da1cBBa it $
      D2AAdb it _ a
      BAc2b it _ and
      aBaBB1b it _ be
      fA1B1B it _ cold
      CbaA1ba it _ fine
      bcB2AA it _ he
      Abab1B it _ if
      cA2AAb it _ in
      baC1aA it _ it
      a1caaC it _ just
      B1AbbAa it _ m
      aBaB1dA it _ me
      BdA1c1A it _ my
      Cbaa it _ on
      Ba1b1AA it _ only
      B1cA1A it _ our
      aB1B1aa it _ s
      Cc1a1Cb it _ t
      EB1baa it _ that
      1CBbeBB it _ the
      dA1bAAB it _ to
      B1acAA it and
      D1c it anyway
      A1cAaA it at
      dB1aAaa it back
      fA1AA1A it before
      eA1AA1A it d
      AbAB1ba it every
      BBa1d it from
      d2B2A it gets
      d2A2B it helps
      bB1baAA it i
      B1AbbAa it i m
      AbaBa it in
      ACbaa1a it is
      ca1B1Cb it isn
      ca1B1Cb it isn t
      aBA1Ac it it
      BBAda1A it on
      JBCcBj it s
      bDAA1ab it s a
      Cb1aaAa it s better
      CbaA1ba it s fine
      BBa2aa it s for
      cAaaaCa it s just
      1A1A1dA it s me
      BcBaaAA it s my
      Ba1b1AA it s only
      A1BcAAA it s the
      AbB1aA it that
      bBAB1ba it to
      Ee2A1b it was
      AcCA it when
      AcB3A it when he
      cDbaAdA its
      BAc1Aa its just
      1BbB1Ab ivre
      hG1CbDA j
      E1ab1da j _ 0
      cAAAaAA j _ a
      CbBAbc j _ ai
      Cb2a1A j _ appris
      aBaaAAb j _ arrete
      eACa1A j _ au
      b2A1Da j _ avale
      AB1c1bA j _ beaucoup
      AAAAAca j _ bien
      BAc1A1a j _ bu
      Aac1AA j _ c
      AeAA1A j _ ca
      DaBdAAc j _ change
      eA1AAA j _ cherche
      fABBBA j _ choisi
      1dAAA1A j _ connu
      CAAbc1A j _ coupe
      CaaAcAA j _ couru
      2Ae1A j _ dans
      cA1D1Bb j _ de
      cCACaBB j _ deja
      caabBAA j _ demande
      bBCcBBd j _ des
      Edc2aB j _ dit
      AAbAAb j _ dix
      baA1AAA j _ donne
      Aaa1AAb j _ du
      bBAC1a j _ ecrit
      C1bba j _ efface
      eBB1a j _ en
      BbaAA1B j _ encore
      AAaAaB j _ envie
      CAg3D j _ envoye
      CbaABAd j _ ete
      Ae2BBB j _ eu
      CaA1Abb j _ euh
      cA1B2A j _ fai
      B4Bd j _ faim
      cBaAa1a j _ fait
      ABbdA j _ fini
      AA2bC j _ fugue
      BdAA1A j _ glisse
      CcaA2A j _ grandi
      1aBaAAa j _ il
      BaA3c j _ ils
      Dbaaa1b j _ jamais
      BA1adA j _ jete
      b1c1CCC j _ juste
      AaAbA1C j _ l
      BdaCc1A j _ la
      aBABeBA j _ laisse
      dbEaB j _ le
      aACBAcb j _ les
      eBB1acA j _ ma
      DCgb1A j _ mal
      E2B1g j _ mange
      AAAbBb j _ meme
      CAdAAdA j _ mes
      Cdc1A j _ mieux
      d1b1AC j _ mis
      fAAABaB j _ mon
      D3bd j _ nulle
      Cbc1AAA j _ parle
      AEgECcb j _ pas
      aBBAdbA j _ passe
      Cb2AcA j _ perdu
      CeB1AA j _ petit
      BCcA j _ petite
      EabaBac j _ peur
      1BAbaBA j _ peux
      Dcd1CA j _ plus
      cA1a2B j _ pri
      DbCAdbc j _ pris
      AbAa1aA j _ pu
      BA1baaA j _ qu
      bCE1bAc j _ que
      EAabaB j _ quitte
      De1B1B j _ rate
      eDBB1AA j _ recommence
      AAaAA1c j _ refuse
      C1AAca j _ regarde
      aBA1cB j _ repete
      cAaA1A j _ repris
      1caAAA j _ retourne
      dAAAAA j _ ri
      EBdAAfa j _ rien
      Fa1Ad1A j _ saute
      BbabA j _ seize
      CbA3a j _ ses
      B1A3d j _ signe
      BAdA j _ subi
      bA2AbA j _ suis
      aABaaA j _ toujours
      bBdBBbA j _ tout
      AB1A1cb j _ trop
      cBb1Cb j _ trouve
      1cBcbbA j _ un
      EdCcAba j _ une
      D2bab j _ vendu
      BeBAAAc j _ vu
      aAdBA j adore
      C2bAda j ai 0
      Cb2a1A j ai appris
      aBaaAAb j ai arrete
      a2A1Da j ai avale
      DaBdABc j ai change
      eA1AAA j ai cherche
      fABBBA j ai choisi
      1dAAA1A j ai connu
      CAAbc1A j ai coupe
      CaaAcAA j ai couru
      dB4A j ai de
      1BABaBA j ai deja
      caabBAA j ai demande
      b1B1BAc j ai des
      Deb2bB j ai dit
      BAbAAa j ai dix
      baA1AAA j ai donne
      DcbaAAa j ai du
      bBAC1a j ai ecrit
      C1bba j ai efface
      CdAA1AB j ai encore
      AAaAaB j ai envie
      CAg3D j ai envoye
      CbaABAd j ai ete
      Ad1aBBB j ai eu
      cA1B2A j ai fai
      B4Bd j ai faim
      ACbdAa j ai fini
      AA2bC j ai fugue
      CcaA2A j ai grandi
      CaAabaA j ai jamais
      BA1adA j ai jete
      AbB1A1B j ai l
      DcAbBca j ai la
      aBABeBA j ai laisse
      acCaB1A j ai le
      cCA2aa j ai les
      bABAac j ai ma
      CCeb1A j ai mal
      E2B1g j ai mange
      AAAbBb j ai meme
      CAcA1c j ai mes
      d1b1AC j ai mis
      bAAAAbA j ai mon
      BcaAadA j ai pas
      bAAA1cA j ai passe
      Cb2AcA j ai perdu
      EbbaBac j ai peur
      abCaAc j ai plus
      cA1a2B j ai pri
      EdCAd1d j ai pris
      EAabaB j ai quitte
      CbaB1A j ai rate
      dCBB1AA j ai recommence
      C1AAca j ai regarde
      aBA1cB j ai repete
      cAaA1A j ai repris
      dAAAAA j ai ri
      EBeAAf j ai rien
      Fa1Ad1A j ai saute
      BbabA j ai seize
      B1A3d j ai signe
      BAdA j ai subi
      cAABaA j ai toujours
      cA1ABaA j ai tout
      BB3bb j ai trop
      cBbACb j ai trouve
      D1aabbc j ai un
      EbAb1B j ai une
      D2bab j ai vendu
      BeBAAAc j ai vu
      B1ca1A j aimais bien
      A1eBBbB j aime
      BbCA1d j aime bien
      Daa2ca j aime les
      CDeBA1B j aime pas
      2dB1A j aime plus
      AAAAAaa j aimerais bien
      AcA1a1A j allais
      aB1BAab j appelle
      BAb1Aa j arive
      aA1BAAb j arrete
      B1AA2c j arrete ils
      aBCiADa j arrive
      dDCAeAB j attends
      AAB1cAa j attends que
      DAAab1c j aurai
      1b1AAAc j aurais
      Bca2A j aurais jamais
      cAAa1A j avais des
      Cb1b2A j avais le
      BaBca j avais un
      C2Aaba j ecris
      BcA2Ac j efface
      d1a1C1B j en
      CbAAaca j en ai
      BAdAA1A j en parle
      1BAbaBA j en peux
      b1b1BAA j enleve
      DbAdBBa j entends
      bCDe1A j entre
      C1Ae j entre dans
      ba1AAAa j espere
      2aaB1c j etais pas
      CeB1AA j etais petit
      BCcA j etais petite
      eaAA1A j etais un
      C1aBeEc j evite
      CbCABfa j habite
      BAAbAac j heberge
      bBBAbBb j hesite
      BCabA j ose
      2Ac1Bc j ouvre
      dabBbAD j y
      1caAAA j y retourne
      hBCCdCA ja
      CgAA2C jalo*
      CgB3C jaloux
      BAbad1A jama*
      1Abad1B jamais
      fBDAfCF jamais $
      1bABAb jamais _ chez
      Cc2BAc jamais _ de
      b1Ba1Cb jamais _ en
      cABBAeA jamais _ je
      cAABdAB jamais _ la
      bABb2A jamais a
      ABA1bB jamais chez
      2C1Cg jamais de
      2cB1AA jamais dit
      Dbc1AA jamais du
      2ABc1A jamais ete
      AbCdAa jamais eu
      d1B1AA jamais je
      BAfA jamais la
      Dbaaa jamais les
      cAA1B1a jamais me
      d1BAA jamais meme
      1A1AAdA jamais ou
      1babA1A jamais rien
      B1aAc jamais voir
      2C1Bae jamais vu
      fBBBBBb jamb*
      fFAbBAa jambe
      BbaDAAd jambes
      BeaBAa jambes $
      cB1aa1C jan
      e2BAAB jan _ plus
      c2B1AA jan peu
      c2B1AA jan peu plus
      D2a1da jan qui
      AdAAa1A jand*
      AbB2AA jant*
      1aAcAAA janu*
      1aAcAAA january
      c1A2BA janv*
      c1A2BA janvier
      abBAa1A jard*
      acBAbAB jardin
      caAB1AA jariv _ a
      baA1aAB jata*
      daA1aAB jatan
      acbBABB jave
      Cd jave _ le
      daB1AAA jave*
      eaB1AAA javel
      A3AAd jdoi*
      A3AAd jdois
      BAAA1eA jdor
      AAA2cA jdor dans
      BBcDAeC jdor*
      BDcDAeC jdors
      d3AC jdors _ je
      aACAb1A jdors _ la
      A1C1Bd jdors _ le
      ABd2A jdors _ mon
      Bcc2C jdors avec
      AB1AbAA jdors chez
      FCDA1jA jdors dans
      BAA1ba jdors dans la
      A1B1Bca jdors dans le
      dbC1aB jdors pas
      e1cA1GC jdors plus
      gFCCfDB je
      C1cB1ca je 0
      B1dC1aa je 0 an
      2B1bCc je _ 0
      A1BabbB je _ a
      1CbbAaa je _ ai
      aCca1AA je _ aime
      bc1A1AA je _ aller
      BBae1A je _ alors
      DacEAah je _ an
      BAb2ab je _ apprendre
      c1BA2a je _ arrete
      daaABDA je _ arrive
      AAAeABA je _ assis
      d1AaBCB je _ attends
      bAACAa je _ au
      BB2bcA je _ autre
      AcAb2A je _ aux
      Ba1ceAD je _ avant
      jcaDaGC je _ avec
      DBBA1ga je _ beaucoup
      Hb1d1bb je _ bien
      AB1c1A je _ bosser
      eAAB2A je _ brule
      BA1a1Ad je _ c
      dDfBa1B je _ ca
      FA1acbb je _ cache
      BA1AcAb je _ cachee
      AD2g1A je _ casse
      DbAb1cA je _ ce
      Cab3A je _ change
      EAcdAB je _ changer
      c1BBAaA je _ chaque
      EEBb1jA je _ chez
      cD je _ cogne
      AaB3e je _ coince
      bAAAaaB je _ comme
      bb1AB1A je _ comment
      C1a2d je _ connais
      AAcbAA je _ crois
      FC1hAAd je _ d
      AFKAAid je _ dans
      ADDAeca je _ de
      d2A1B je _ debout
      DAA1ad je _ debrouille
      DAABdaA je _ dehors
      aDBAdC je _ deja
      BA1aaaA je _ demain
      aABAAaA je _ demande
      Aa1AbBA je _ depuis
      Ba1AAbb je _ derriere
      bCAAAbd je _ des
      cAAA1AA je _ deteste
      cCb1aAB je _ deux
      b2AaaB je _ devant
      BabAAaA je _ di
      acC1AAA je _ dire
      AaD1a1a je _ dis
      bb2AAA je _ disparaitre
      B2AAAe je _ dois
      aD1aaac je _ donne
      eABaB1B je _ dormir
      dAA1ACa je _ dors
      FAcB1d je _ douche
      Ae1abCB je _ du
      D1AcbbA je _ e
      1CA2Ae je _ ecris
      ABa2c je _ elle
      c1aCcED je _ en
      A1eAAbA je _ enceinte
      caAC2A je _ encore
      AAaB2c je _ enferme
      CC2B1e je _ enfermee
      1Ad1AA je _ envi
      Bbc1bBB je _ et
      B1AAbAb je _ etais
      1AeAB je _ etre
      dBaAAA je _ euh
      B1d2A je _ expres
      Dc je _ facilement
      ca1AB1B je _ faire
      acFf1EB je _ fais
      Ca2A1b je _ flou
      b1ABb je _ fou
      d2AAAb je _ genre
      Cb1b je _ habitude
      DAbaBad je _ i
      BBA1a1d je _ ici
      CeCaAAa je _ il
      aBAacaa je _ ils
      bb3BB je _ jamais
      B3cCb je _ je
      BaAaAbA je _ jure
      Ce4A je _ jusqu
      cbCBaDa je _ juste
      aCchCBB je _ l
      gADa1BC je _ la
      Bca1AA je _ laisse
      IAd1Ag je _ lave
      bCDBcab je _ le
      cD1BabA je _ les
      fA3AA je _ leur
      baB1Cb je _ leve
      c2A1CA je _ longtemps
      AB3cA je _ lotre
      baaABa je _ lui
      a1aAbCA je _ m
      bGBB1f je _ ma
      3BAcB je _ majeur
      eACD1ab je _ mal
      CBabAd je _ malade
      EhBB1A je _ maladroit
      dAAE1bD je _ me
      1CaAa1a je _ meme
      FbDaAiB je _ mes
      1A1beBA je _ mieux
      B3BdA je _ mineur
      c1HBfaC je _ mon
      c1a1A1C je _ monte
      BbbA je _ mure
      cca1BBA je _ ne
      B1dB2B je _ non
      Bb1AAa je _ nou
      CbaeB1A je _ o
      AA3Bd je _ occupe
      CC1ae1A je _ on
      B1AABba je _ ou
      Fb1cbA je _ oublie
      eBAA1Bb je _ oui
      dB1A1Ba je _ ouvre
      1bc1cAC je _ par
      cBAaAaA je _ parce
      D1aca1A je _ pareil
      AcBAAbB je _ parle
      I1A1fDA je _ parti
      EA2gBA je _ partie
      aAc1aBA je _ partir
      BAdAbDg je _ pas
      AdBaaAA je _ passe
      d1AAA1B je _ passer
      1bcBAA je _ payer
      d3BA je _ pense
      AaaB2B je _ personne
      cAa1A1A je _ peur
      DacABad je _ peux
      Ba2c1A je _ planque
      1EgbaKe je _ plus
      bB1bbAA je _ porter
      dCBA1bb je _ pour
      dB3AA je _ pourquoi
      EfAaaAA je _ prendre
      3bBca je _ prends
      ab1AAB je _ pu
      1dACAb je _ qu
      baA1ad je _ quand
      1ccAIcA je _ que
      aa1baAA je _ quelque
      AeA1A1a je _ qui
      aCaAA1b je _ quoi
      F1d1A1c je _ rappelle
      b1CBAc je _ regarde
      Bc1a1AA je _ remettre
      A1AbaBA je _ rentre
      ABBcb1A je _ reste
      Bg1AAAA je _ rester
      a1AaaEc je _ rien
      BDA1Cfe je _ sais
      B1bABbB je _ san
      1aBACe je _ sans
      d3BC je _ sauter
      a2ACb je _ savoir
      B1AbbB je _ se
      cDAAa1A je _ semblant
      1ABAABc je _ sens
      AAA1bAa je _ serai
      CBAcBBd je _ seul
      DAAAB1d je _ seule
      AAAcA je _ seulement
      1bdaAAB je _ son
      bCA2ac je _ sous
      AaA1aAB je _ souvent
      C1dAAAa je _ souviens
      CdaAbBB je _ sui
      CbdaeDA je _ suis
      eCCC1aA je _ sur
      eABBbA je _ surtout
      cAB2Aa je _ t
      gH1B je _ tape
      ca1A1AA je _ tete
      A2Ad1B je _ tiens
      ABA1eAA je _ tire
      Dd1AAbA je _ tombe
      Bd1A je _ tombee
      cBCcbBC je _ toujours
      AC2Aab je _ tous
      1DCd1Da je _ tout
      BbaB1a je _ toute
      Aba1AAA je _ toutes
      cA1aAAA je _ trans
      Bbc1AA je _ tres
      fa1B1D je _ tro
      C1a1ca je _ trois
      1gCAABc je _ trop
      e1B1BBA je _ trouve
      Ab1dDba je _ un
      bcabBBD je _ une
      1ABaba je _ venir
      2bAbBB je _ veux
      bb2BCA je _ vide
      Bab1cBB je _ vite
      Caa1bAA je _ voir
      CAAbaA je _ vois
      DAcaaA je _ voulais
      aAaAAcA je _ y
      EeAba1A je appris
      DeAbA1A je appris a
      c3ABA je arete
      BAd je arette
      1E1BAgg je bois
      DA3hC je bois beaucoup
      AA1A1cA je bois de
      Cbac1A je boite
      AaAAcbD je bouge
      CA1A1ad je bu
      beAABCA je cache
      daA2A je cache les
      ECabcad je change
      CCbd1De je change de
      C3abA je charge
      C3abA je charge mon
      eA2HaA je cherche
      AcAA1a je choisis
      baA2aB je commence
      EA1d2A je comprends
      E1bc je comprends pas
      baBEdDA je compte
      Fba1cB je compte les
      AbBdCba je connais
      cb2BAA je connais par
      AA1AbAc je connais pas
      bAAAbA je conte
      bAAAAa je continue
      BA1b1AA je coupe
      B2ccAC je cours
      fAAAABA je craque
      ABaBAbc je crois
      dABA je crois qu
      A1ca1B je croyais
      BBcdb1A je de
      A1EdAeB je demande
      cBA1cE je demande a
      A1Ac1b je demande toujours
      1AabbB je descendu
      C2ca je devrais
      Dca1Aaa je di
      cABA je di a
      CadA2B je di non
      a1C2Bc je di oui
      B1BbAe je di que
      BaA1b1a je di rien
      CabAaA je dirai
      Hdae1eA je dis
      E1aa1ba je dis a
      eBAA1A je dis oui
      a1cbACA je dis pas
      CAaB1d je dis que
      FbAdbBa je dis rien
      aBeA1AB je disais
      Bc2ABb je dise
      AA1BdAC je disparais
      dBAAB je disparaissais
      B1Ae1A je dit
      CAeb1A je doi
      CcAba1a je dois
      CA1cBaB je donne
      aBb1B1b je dor
      EaBb1dB je dor dans
      f1C2C je dor pas
      B1dAA1A je dormais
      CAabAbA je dormi
      EBA1DlE je dors
      A1A1Bc je dors a
      1cb2B je dors avec
      B1CAAc je dors dans
      e1a2F je dors pas
      c1A1bAA je dors plus
      B1cA2A je envoye
      Ba2A1d je ete
      abFAb1e je fais
      Bc1baCa je fais de
      bAc1ABA je fais des
      cBaB1Ab je fais la
      c2Cc1A je fais mon
      ca3AB je fais pas
      dAAA1B je fais que
      aBBAA1b je fais quoi
      aCAAaaA je fais semblant
      bA3Bb je fais tout
      C2B1db je fais un
      AbAAA1c je fais une
      cAaAA je faisais
      eDeABC je ferme
      cBA1A je ferme le
      1Bc2AA je ferme ma
      C3Ac je fin
      eBa2D je fini
      bAb2B je fini par
      AAAAAAe je finis
      cD1A je frappe
      D3fDA je fuge
      BB2cB je fugue
      AA1AA1e je fume
      a4Cc je fume pour
      C1A2ac je gagne
      cBACa1A je garde
      AA2Ad je garde ma
      A1AAeBA je garde toujours
      Bae2C je jamais
      BAcAbA je jete
      cAaAA je joue
      E1AAhE je kite
      cAaaBDC je l
      1acAaCB je l ai
      cAA1B je l aime
      bC1CAcA je laisse
      C3Ad je laisse ma
      cACCCde je le
      dAAB je le fais
      Fa1dcAb je leur
      CB1ebAA je lis
      A3Acb je loge
      dDBBabd je lui
      dABBAbb je lui ai
      lFCABFA je m
      DAAe1A je m assis
      aa1BaAA je m en
      AA3Bd je m occupe
      EafA1AA je mal
      Baab1B je mal o
      ab1kAMC je mange
      A2c1C je mange aux
      BA1g1G je mange dans
      A2d1C je mange mon
      Cb1E1eA je mange pas
      f2CACA je mange plus
      A2d1C je mange seul
      A2c1D je mange toujours
      C2c1A je mange tout
      f3AE je manje plus
      H1ABfbB je marche
      Dc je marque
      vTaJaDI je me
      eCAB je me brule
      Eb1acb je me cache
      GB2j1A je me casse
      cD je me cogne
      bA1BAA je me coupe
      DAA1ad je me debrouille
      d1BAABA je me demande
      cAAA1A je me deteste
      dAB1ACA je me dis
      dC3A je me donne
      FAcB1d je me douche
      C1Aab je me en
      AeDgBDA je me fais
      IAd1Af je me lave
      caB1Cb je me leve
      3eBA je me me
      DAd1A1c je me rappelle
      c1BAA je me regarde
      b1aAAAA je me sen
      aABAABb je me sens
      C1dAAAa je me souviens
      CdaBbBB je me sui
      CcdacCA je me suis
      gH1B je me tape
      ABA1eAA je me tire
      e3A1B je me tue
      b1AabAA je men
      cB3DA je merite
      dAAAdAA je met
      Ac1B1A je mets du
      ccBAa1A je mi
      dA1AAaA je mi ma
      dA1AA je mi un
      DBdAbbA je monte
      C3bAc je monte dans
      c3BAA je monte sur
      e1caEBD je n
      DBabDca je n ai
      BBda1AA je n aime
      d1A1ABA je n attends
      baBa1AA je n en
      d2A1BA je n ouvre
      aBeBaD je ne
      dAA1ACa je ne dors
      Bd3a je ne la
      Ag1aDBA je ne me
      DacABad je ne peux
      aAb1Aaa je ne prends
      BCA1Cfc je ne sais
      AAA1bAa je ne serai
      AA1Ae1B je ne tiens
      2cAbBB je ne veux
      ABA1Ae je nulpar
      bA2ABa je ouvre
      BA1AdAa je par
      bCB3c je parlais
      AA1dEC je parle
      cbABAAa je parle a
      db1BA1B je parle avec
      ABAc2a je parle il
      BaaAA1d je parle je
      1A2cEC je pars
      AAA1caA je parte
      NffbBjC je pas
      A1Be2A je pas d
      DAAAAf je pas de
      CAeb je pas envi
      AdA1aAa je pas le
      a1AaAc je pass
      ADcBAda je passe
      B1BAAda je passe mes
      CaAA1db je pe
      DBBBbAA je pense
      cBA1baA je pense a
      Ca1c2b je perds
      DBbaEeb je peu
      BaaAA1c je peu pas
      1Cba1Bc je peur
      Ec1aBea je peux
      AbbABCb je peux pas
      Bc1aAab je peux plus
      1AAabaA je peux venir
      pDDDCDA je pleure
      h2E1A je pleure dans
      f1ACAC je pleut
      AaBcFb je plus
      C1Ac2A je plus d
      CaAbAa je plus de
      cA2ABa je porte
      dbbCB1B je porter
      aB1bA1c je pose
      c2BaA je pourrais
      A2eA1A je pouvais
      BaacA je pouvais plus
      Ihc1BBB je prefere
      BAaBAc je prefere les
      1BAc2a je prefere pas
      1d1AAA je prefere rester
      BbdA1AB je prefererais
      ABbAaaA je prefererais une
      KAbcbbd je prend
      DA1bbAb je prend le
      a1A1C1b je prendre
      EIdBhaf je prends
      A1cBAaA je prends 0
      aA2ABd je prends de
      dAAAABd je prends des
      AAAdcAB je prends la
      FA1acba je prends le
      a1C1dCB je pri
      C3d1B je pri le
      eAABA1a je prie
      bBAbBDb je pu
      BBb1aAB je quitte
      BcBb je raconte
      Ba1abBA je ramasse
      DgBACac je ramene
      cAAB1B je range
      AfA1BAA je rate
      Ca1b2A je recois
      iAACCD je regarde
      c1aACBA je regarde le
      A2BdB je regarde les
      c3bBA je regarde souvent
      A1d1AaB je regrette
      cA1aAA je relis
      baCE1da je rentre
      CB1AfAA je rentre pas
      A1A1dAA je rentree
      AA1a1bb je repars
      adAb1CA je reponds
      cB2B je reponds a
      BA1bB1b je reponds plus
      BbAg1AA je respire
      1eAagMB je reste
      Ac2aC je reste a
      bbAA1AA je reste dans
      AbA1bB je reste dehors
      2bAaBA je retourne
      a1A1bBA je retourne pas
      B1AAeAB je reve
      D3e1B je reve de
      BA2bAc je reviendrai
      AB1ac1C je reviens
      BA2b1B je reviens pas
      Bca2A je rien di
      cBbDa1a je rigole
      1AaAAba je rigole pas
      fA1ABA je ris
      dA1AAA je ris avec
      CB2dAb je roule
      bcA1A1A je sai
      DB1A2h je saigne
      DA4e je saigne beaucoup
      GeBecdD je sais
      bB3Ab je sais c
      Bc1cAAA je sais ce
      AA1A1cA je sais de
      Bb1AAa je sais nou
      eDbAC je sais pas
      e1ABA1A je sais plus
      1Aac1AA je sais que
      A1A1cAA je sais une
      1A1B1cB je saute
      1AA1Bde je se
      CA1a1ee je se pas
      C2AAaa je sens
      e1ABBAA je serai
      eC1AAA je sere
      dD3b je serre
      dBAABAb je signe
      Gdba2b je sors
      ABAB2d je sors plus
      gCAB1BA je souris
      cAAA1A je souris au
      AA2AdA je squatte
      B1bb1A je subis
      AAAd1A je subis du
      cDAb1bB je sui
      B2A1d je sui a
      gA1BAAA je sui de
      dADCAbA je suis
      EBBBfaA je suis a
      ca2AB je suis arrive
      1adBABa je suis ca
      gC2C je suis casse
      DAC1aca je suis chez
      AbA3c je suis coince
      dA2ABA je suis comme
      D1CAdCe je suis dans
      dA1aCaB je suis de
      AB1A1dA je suis dehors
      1BaCcba je suis en
      1abAAbA je suis enceinte
      AAAB2c je suis enferme
      CC2B1e je suis enfermee
      bAAe1AA je suis l
      dBBdABC je suis la
      abBfBAA je suis le
      3BAcB je suis majeur
      ABabAb je suis malade
      CfAB1A je suis maladroit
      B3BdA je suis mineur
      Dbaa je suis mort
      BbbA je suis mure
      GaA1fDA je suis parti
      DA2fBA je suis partie
      bAca1aE je suis pas
      1aaAbAD je suis plus
      B1Ae1BA je suis rentre
      b1AcbCA je suis reste
      B2AAeB je suis sans
      cBAEBAb je suis seul
      C1CAB1e je suis seule
      1Baaa1c je suis sous
      dA3CA je suis sur
      Dd1AAbA je suis tombe
      Bd1A je suis tombee
      cA1aAAA je suis trans
      1bA1AAb je suis trop
      gBb1ABC je suis un
      eaAAABB je suis une
      b3ACA je suis vide
      1AA1aAd je t
      A1A1a1d je t ecris
      dD je tape
      BfC1a1a je te
      1A1d1DA je tiens
      AA1cAAa je tiens un
      Ba1cA1a je tombe
      fbD je touche
      bCBaAcA je tourne
      aA1ABc je tout
      BcaABAb je travaille
      gAAAB1B je traverse
      Bb1C1ab je tremble
      dA1BC je trouve
      BaAaaaA je trouve un
      EiBBdc je un
      Ccaa1cB je une
      gBDDaAE je vais
      C3ca je vais a
      cBA3A je vais faire
      fBACaBE je vais me
      AAb1aB je vais partir
      cBB1aA je vais pas
      B1bcA je vais plus
      dB3A je vaux
      Cb3dA je verra
      hbcBaMG je veux
      Db1b1b je veux bien
      DAbd1A je veux changer
      2aCbA je veux disparaitre
      dA1Aa1A je veux me
      FaecBAa je veux pas
      A1bBACA je veux plus
      Cea1BA je veux un
      Caaa1A je veux une
      Ba1baAA je viande
      AcadaaE je viens
      bcaa1BB je viens de
      e2BCcA je viens pas
      Ca1c1Ab je viens plus
      C3cdC je vis
      CA2AfA je vis dans
      EAAA1bb je voi
      baA1AAa je vois
      AD1CdjB je vole
      AA1A1fA je vole des
      AAAe1Ba je vomis
      da2AC je voudrais
      d1A2B je voudrais dormir
      b2ACb je voudrais savoir
      aBbAA je voulais
      EAe1a1A je voulais pas
      Bba1AA je voulez
      B1BBBdc je vous
      B1AAaaa je vu
      AcbAA je you
      BBc jean*
      1CAb2a jecr*
      aCBba1a jecri
      Bc1b1A jent*
      C1ccaaB jete
      bB1bA jete $
      AcBAaAa jete _ l
      fCaaB jete _ la
      bbBAAA jete _ le
      BdA1aCb jete dans
      A1Cc1Aa jete de
      1F3c jete dehors
      Baba1A jete la
      aaAAaAA jete le
      Ba2cA jete ma
      ABAcb jete mes
      BcaA1A jete petites
      b1Ba1B jete une
      eAC1Ab jete*
      BcBAaa jetee
      eABaBaA jeter
      aaFeCAB jett*
      acCaBA jette
      CBCeA1A jettent
      BABc1aA jettent des
      AEbeA1a jeu
      aAacAAA jeu $
      bCCCadA jeud*
      bCCCadA jeudi
      abAC1ca jeun*
      1ADBbda jeune
      1Cba1b jeune de
      cAA1a1A jeune que
      b1b1ACA jeunes
      acB2B jis
      cAbB1A jl
      1AcAA1A jlai
      eb2CBC jle
      aaCabBb jle _ pas
      aB1B1ba jle fais
      BA3eA jman*
      EDcBcAf job
      BbBaaAb join*
      A1Ad1AA joke
      dAAA1AA joke $
      aABb1Aa joki*
      aABb1Aa joking
      acAAAAA joli
      A1eA2A joli*
      B1e3A jolie
      aBAAb jora*
      aBAAb jorai
      DBBbcdC jou
      BAAaab jou $
      AcAAbB jou moi
      DeAaB joue
      CaAaA1A joue $
      dAaAA1A joue a
      b2aBAA joue*
      1DAbbA jour
      1ABgAAC jour $
      D1b1aA jour _ ca
      AabA1B jour _ j
      eAa1Bb jour _ je
      aAAAAd jour _ la
      C2bA1b jour _ le
      EAabc1a jour _ me
      AAaAa1b jour _ mon
      a1BbAAb jour _ nuit
      ba1AaB jour _ pas
      aAbaB jour a
      AAAABd jour de
      A1cA1BA jour depuis
      B1bCAAb jour e
      gaAADBb jour et
      a1BbAAb jour et nuit
      1B1AbaA jour il
      3AdAA jour ils
      a2B1Ca jour je
      AbaAC jour la
      ba1CA jour le
      1bA1cAA jour ou
      BAaba jour que
      BA1Abc jour si
      B2AAeA jour sur
      aBFAdb jour*
      bC1cAA journee
      DbECec jours
      DdADDfa jours $
      AA1Bb1b jours _ j
      ca1aABA jours _ je
      eBaA1a jours _ la
      aaAA1bA jours _ le
      C2AeB jours _ mes
      D3cA jours _ s
      dAAaaCA jours a
      b2BbB jours avant
      AB2caa jours avec
      B2dA jours d
      ab1AAAA jours dans
      aA1bCAb jours de
      d2BAA jours depuis
      C3abA jours j
      c2A1CA jours je
      CA2ba jours jusqu
      ba1aAAA jours sans
      dAA3A joye*
      dAA3A joyeux
      DAAAeA jpar*
      DAAAeA jpars
      jCAB1Ca jple*
      hACB1Bb jpleure
      AbB2Ab jpleure $
      cBAA jpleure _ les
      ac3CA jpre*
      Ac3CA jpref
      dDB1eBA jreg*
      cDB1eAA jregarde
      C2f1AA jregarde plus
      EdCacA jren*
      DbC1gB jrentre
      DA1AhB jrentre pas
      jDAB1AA jser*
      eBAA1AA jserai
      dBa2A jsers
      dB3A jsers a
      AAAAAd jsqu*
      AAAAAd jsquatte
      CeeEBBA judo
      acB2a juge
      AbaAaAA juil*
      AbaAaAA juillet
      aC1aabA juin
      bCab1A juin $
      eCAAaaB jume*
      fC3AB jumeau
      c1AAaCA jumelle
      g1AbBAC jump
      AAaaB1a jump*
      cAaAA1C june
      2dA1BA jupe
      aACA2c jure
      bB1A1Ac jure _ il
      bDAAaAb jure qu
      bB1A1Ac jure qu il
      A1A1cBa jus
      cAB1Bd jusc*
      aBA1Ab jusca
      aABbdAB jusk*
      AaAa1Bb juska
      AA1bcBA juska la
      aB1babB jusko
      eC2A1A jusko san
      fEBDdbD jusq*
      b1BEe1D jusqu
      Ba1AaaA jusqu 0 h
      Ca1Ac jusqu _ 0
      Ddb1BaA jusqu _ ce
      Ab2CcA jusqu _ fermeture
      Ba1AaaA jusqu _ h
      c1ABAAa jusqu _ l
      acA1AB jusqu _ lundi
      BbB1cB jusqu _ que
      cD1A1A jusqu _ sang
      C2Aab jusqu _ terrines
      ADAbAcc jusqu a
      Ddb1BaA jusqu a ce
      c1ABAAa jusqu a l
      b1bBCaA jusqu au
      cD1A1A jusqu au sang
      C2Aab jusqu au terrines
      fD3A jusqu avoir
      BcBAcB jusqu ce
      BbB1cB jusqu ce que
      CdB2AA jusqu la
      Ab2BaA jusqu la fermeture
      dCaC1a jusquau
      A1AeA1A jusque
      fDACbCB just
      AA2eB just _ c
      BbA1ba just _ my
      BBbAc1A just _ on
      Dab2Ab just _ out
      dCc2AB just _ t
      aAABaAA just _ to
      ABc2aA just don
      ABc2aA just don t
      Bc2a1A just go
      AA2eB just in
      AA2eB just in c
      cA1AAa just not
      A1Aa1Ac just to
      aB1BaAa just*
      cABBdB juste
      A1AAcA juste _ ca
      bC1AAb juste _ que
      d1A2B juste a
      Ca1bc1B juste des
      CCaacc juste le
      cBAACa juste pas
      abB1AbA juste pour
      AaAAAb juste quand
      daABABA juste que
      1a1baBA juste un
      Aab1aAA juste une
      cBA1bA jvou*
      cBA1bA jvoudre
      B2eA1A jwe
      caaAcCa jy
      A1AAbBb jy _ pas
      C1c1aA jy _ plus
      D1cead ka
      CEbaAe ka _ an
      abBABbA ka _ anba
      bAA1AAA ka _ anko
      Ab1b1CA ka _ deye
      ABA2d ka _ dlo
      cA3Bb ka _ douvan
      CBAb1ac ka _ epi
      AbB1bBb ka _ i
      Ab1B1bA ka _ kay
      bBB1c1A ka _ ko
      c2aABA ka _ le
      BAba2a ka _ mo
      HchBDC ka _ moi
      1C3Ae ka _ pot
      cA1A1Cb ka _ rien
      aabaAAB ka _ ti
      bAA2AB ka _ y
      abA2BA ka aller
      C1ba1dA ka ba
      abA3C ka brule
      BAAA1d ka bwe
      ABA2d ka bwe dlo
      eB4A ka couper
      acFA1ba ka di
      BDAA1hA ka domi
      B2AAc ka domi anba
      cABA1Ba ka fais
      1cA2BA ka femme
      ABca1BA ka fose
      bCdBaBA ka gade
      BCfA2A ka gade moi
      acAA2A ka m
      1a1BAbb ka mande
      dA1a1BA ka manje
      ABe2A ka manye
      ABe2A ka manye moi
      BC1B1Ae ka menage
      2Bd1AB ka pale
      CAbA1ba ka pase
      BdA1ABA ka prendre
      Ba1b1Ab ka rantre
      aaAa1CA ka rete
      BAAh1AA ka ri
      c1A2AB ka travail
      1BbAAba ka vin
      DBdb1ab ka vini
      eA3C ka we
      A1dAcD kaba*
      B1Abb kabi*
      eA1AABB kach*
      Ae2A1B kalo*
      AAAAAf kant*
      AA2Ad kantin
      ACb1a karate
      CBAaaAc kart*
      Dg1a1B kas
      AcCB1bc kase
      BA3bc kase _ la
      AB2aBa kash*
      aA1cAaa kass*
      EBACgfA kay
      CAA1eA kay _ moi
      IB1Dhfd kaz
      CAd1AbA kaz $
      D1ABdBe kaz la
      hC1DaBB keep
      aA1c1bA keep _ me
      AA1dAAA keep _ my
      d2AAD keep _ to
      AAAAaaa keep a
      DbbCdb keep my
      1AabaAa keep*
      aA1Ac1a keeping
      AaadAAA keeps
      AA1a1cA keeps _ his
      B1gBAAA keeps _ me
      DAbd2C keeps _ my
      B1bAabA keeps _ what
      AAb1dAB keeps asking
      B1bAabA keeps asking what
      1AcbA1A keeps coming
      AAE3f keeps my
      d2ABAB keeps saying
      eA1aA1B kelk*
      eB1C1A ker
      1b2AAc kest*
      1b2AAc kestion
      AaaAAAc kestion $
      BA1ABeA ketc*
      BA1ABeA ketchup
      Be1A1B kett*
      Be1A1B kettle
      1CaA1ac keur
      A1a1acA kevi*
      A1a1acA kevin
      ABa2cb key
      AA1B1cb kg
      D1ACAha kick*
      CB1BAiA kicked
      AE1AAf kicked _ out
      AAAAAe kicked me
      AE1AAf kicked me out
      ACb2eA kicked out
      BBbaAAd kicking
      AB1a1Ac kicking the
      daBAA1A kid
      F1Bgad kids
      ae1CcE kil
      a1bD1A kil _ fait
      aaa1aAC kil _ pas
      1bBacaC kil _ plus
      AbAb2A kil e
      1BbA1AA kil ma
      1aD1A1b kil me
      aCA1b1a kil va
      1cCAB1b kill
      adCB2c kill me
      A1AA2d kill me if
      GCfi1aA killed
      CA1e killed disent
      1dAA1AC killed va
      d2B1B kilo
      aABBaf kilo*
      1AACBh kilos
      A2AAd kilos depuis
      dCBa1aA kind*
      cCAa1a kinda
      EAi2A kine
      C2BAf kipp*
      C2BAf kipping
      B2A1d kipping _ the
      B2AAd kipping in
      aCB1fAA kit
      1aBBAab kitc*
      1ABCAcb kitchen
      CAA1gF kite
      AA1adB kite le
      d1A2AA kjdo*
      a1aB1Ab kje
      D1AAbbb kkun
      aAcA2A knee
      BeA3A knee*
      BdA3A kneel
      BdA3A kneel on
      bCACABf knif*
      bCACAAe knife
      BC4b knife $
      dA1A1B kniv*
      dA1A1B knives
      AAcaABa knoc*
      DeBEdcb know
      aC1AbbA know $
      Aa1b1C know _ i
      aBAbAa know _ s
      cb2AAB know _ to
      A1aAAAc know how
      BdA1BBd know what
      BA1Baba know which
      b1Bb1AB know who
      abB2AA know who to
      eAaA1AA know why
      C1eagEA know*
      AAaAdA knowing
      BadbcDA knows
      1AAAeB knows i
      B1afC1A knows me
      hdCB1CD ko
      hBAAAAC ko y
      d1AAAA kod
      aAA1cA kole*
      gAACBaA kom
      dA1BAb kom ca
      AC1d1bA kome*
      D1caccB kon
      AbAB1dA kon a
      DA2A1d kon ma
      2AecBB kon me
      da1BAA kon oublie
      DAAAd1a konn*
      CcAabAA konne
      CAAbbBa konnet
      eaAC1BA konp*
      daAB1A konprann
      2ABAdA kons*
      c1ACA1c kont*
      gBCbaAA kopi*
      aeBAAA kosa
      AB1a1d kou
      ebCA1A kouc*
      dA1A1Aa koup*
      bfBABC kour*
      E1BA1Bi kout*
      CBA2Bh koutla
      bAbc1CB koz
      c3ABA koz pi
      a1AAbAA kri
      AaAbBcA l
      BCbeCBa l _ a
      1a1C1Cf l _ avec
      bbAa1C l _ bouillante
      bc1acAD l _ c
      AAA1Ac l _ ca
      Bda1AA l _ cherche
      dE2ABd l _ d
      aCBAcba l _ dans
      BbeBaCe l _ de
      aCbB1Ab l _ depuis
      J1ccbaB l _ dernier
      cac1aCA l _ des
      cCAA1Aa l _ devant
      bCcA1BA l _ dit
      DBcdcaD l _ du
      acA1B1A l _ e
      ABB1aAc l _ elle
      1bCBbaa l _ en
      1DAaBd l _ est
      D1bc1ca l _ et
      C2b1aA l _ euh
      DbA1Ac l _ ferme
      Ca1d1BA l _ i
      DcEccAa l _ il
      BDBbAAb l _ ils
      cB1bAAC l _ j
      b2B1Ab l _ je
      2CcAaA l _ la
      AA1C1d l _ le
      AA1A1d l _ mais
      AabAA1A l _ n
      cA1A1Cb l _ ni
      DB1A2d l _ on
      1b1BBb l _ ou
      caAABC l _ parce
      BAca1cE l _ pour
      1AAdAa l _ quand
      cdABABB l _ que
      1aa1bCB l _ qui
      Ce1A2A l _ si
      Ba2AcA l _ sociale
      CBc1bB l _ sur
      aCaA1a l _ tout
      bB1AAa l _ trouve
      BacAa1B l _ un
      CBbac l _ vu
      1adCbAb l a
      dB1a1AA l a dit
      Ba1c2A l a fait
      B1aAbA l a vue
      AA1c1bB l abribus
      dBA2AB l accident
      A1A2Ad l acide
      dAAA2A l acte
      B1BAdc l adresse
      b1dBAAA l age
      B1aa1bA l agent
      aBcaaDB l ai
      BAbba l ai vu
      AC3ac l aide
      cAA1B l aime
      gCDCB1a l air
      BCd1aA l aise
      BAad1AA l ambiance
      BCgAAbA l ami
      BAeAAaA l ami de
      AbBc1BA l an
      AbBc1AA l an dernier
      AeAA l ancienne
      AaaAaAA l animateur
      BAbbA1A l anniversaire
      CAABBda l appart
      B1a1Cc l appartement
      BA1d l appele
      CA1a1aa l apprenti
      bAbAAAb l argent
      1Aca1AB l argent et
      b1ABaa l arive
      eDAbBAa l armoire
      aB1b1AB l armoire a
      BAB1A1b l arret
      ABa2ba l arriere
      CAb2cA l ascenseur
      1dA1A1A l assiette
      Cc2AbA l assistante
      BAbA1bA l association
      dA3B l assurance
      1aCAB1b l atelier
      daAA1BA l atelier je
      1CAAaBf l autre
      bAbA2A l avale
      1BA1cAb l avion
      AAAAdAA l avis
      dDD1A1B l eau
      bbAa1C l eau bouillante
      BA3d l eau pour
      1bGaadB l ecole
      Baaba1A l ecole il
      1D1c1AA l ecole la
      AA1A1d l ecole le
      bA1A1Ba l ecole ni
      caAAA1A l educatrice
      CA1ABfA l eglise
      fD2AA l endroit
      cB1Aa1A l enterrement
      a1ABbAa l entretien
      BfBA1AA l epaule
      bb3BB l equipe
      AbcA1AA l equipe de
      1e1b1EC l escalier
      AB1cAb l escalier de
      B2AfBB l espagne
      BBABA1f l essence
      cAAA1a l etabli
      eCgDbBB l ete
      DAe1aAA l ete dernier
      1BA2Bd l etranger
      dA1AAa l etre
      AAAAAcA l expulsion
      1dB2Cb l exterieur
      CaBcAcA l habitude
      C1aCcbc l heure
      BBbaca l heure du
      AB1AacA l heure ou
      DbAd1A l histoire
      bAAB1dA l hiver
      AAb2Ba l homme
      2ABaba l hopital
      A2B1dA l hotel
      Bc3B l huile
      A2A1cB l huissier
      Ba1c2A l humeur
      AbaAABa l immeuble
      gBABACA l impression
      cAAA1AA l impression d
      AAAA1d l incendie
      daBBA l infirmiere
      BcA2A l infirmiere que
      BA1AAc l instant
      AA1AcB l intention
      d2AAB l interieur
      CAdbaaB l internat
      A1AbBb l internat et
      AABb1b l internat ils
      DbbA1cA l odeur
      D1AA1ba l oeil
      1aCbaaA l on
      AcA1aAC l oncle
      1BbaAaA l ont
      BdAa1AA l oreille
      dAaAbCA l oreiller
      BA1aBAd l ouvrir
      ACfaA1b l un
      aBcB2a l un d
      b1aAAAA l une
      1cabB1C la
      cDbABAc la $
      cC1dC la 0
      baA1CbA la 0 e
      1ABa1Ab la _ 0
      DAAce1c la _ a
      aBBAa1b la _ ai
      B1C2eb la _ alors
      aBdC1c la _ amwin
      aDA2bb la _ an
      bDcC1Aa la _ apres
      1DAcb1a la _ au
      1Ab1AcA la _ aussi
      BabA2B la _ avant
      cGEABbf la _ avec
      c1A1BBa la _ bah
      adADAC la _ c
      CABbdBc la _ ca
      dCA1B1a la _ ce
      BbA2Bb la _ cette
      B1cAA1c la _ chez
      bAbB la _ chose
      1CbB1A la _ contre
      aaABb1C la _ d
      FfCebCb la _ dans
      e1dDbAC la _ de
      2BA1cA la _ depui
      Ad2bBA la _ derniere
      b1Ab1AA la _ derriere
      AcBAcbD la _ des
      b2AAC la _ devant
      e1AB la _ di
      1CCcaBa la _ dit
      AAacA la _ don
      ebaABBa la _ du
      bACb1BB la _ e
      Ac1a1B la _ el
      gCdAaCB la _ elle
      ACbbBd la _ en
      1BAc2B la _ entiere
      Bab2Aa la _ entre
      aD3b la _ epi
      bAaaaAA la _ ere
      bBbABca la _ est
      aBbEbCb la _ et
      cAABA la _ etait
      baA1BB la _ euh
      AcBbbAB la _ expres
      a1BAAbc la _ fais
      CAa1bba la _ fait
      Bb2baB la _ faut
      aAA1cA la _ ferme
      e2A1AA la _ fermee
      D1b2AA la _ fille
      Ea1bb1b la _ foi
      CcCddCC la _ fois
      BdA3A la _ fort
      BCd la _ gade
      1D3ac la _ hier
      a1cbaAB la _ i
      a1b1E1b la _ il
      aAAfBAB la _ ils
      aCAAb1c la _ j
      AEbC1f la _ je
      Ce2dDa la _ jusqu
      bCAa2A la _ ka
      Ba1cBB la _ l
      BAcAa1b la _ la
      BaeBCCd la _ le
      bAAa1Db la _ les
      Bc1A1A la _ liste
      cDBa1cC la _ ma
      Ca2ABe la _ maintenant
      Dd1b1Ac la _ mais
      aAba1Aa la _ me
      1AaBcB la _ meme
      Bab2AA la _ mere
      Aa1aaDb la _ mes
      eBaAaCB la _ mi
      1AaB2c la _ moi
      cAbB1aa la _ mon
      c1BaaC la _ n
      AC3ba la _ ne
      eB1AAA la _ ni
      aC2bcA la _ nous
      1cAbB1A la _ o
      BF1a1bd la _ on
      aed1BAC la _ ou
      Cc3A la _ ouverte
      DaB2aB la _ parce
      CcaaAAb la _ pas
      bC1cABa la _ personne
      AaAAbAA la _ peux
      afCADaB la _ pour
      aA1AdB la _ puis
      Fda1CAC la _ quand
      BB1AaAe la _ que
      Ba2c1A la _ question
      FbaD1j la _ qui
      BaBA1bc la _ s
      1abAbBA la _ sans
      Fb1Ac1a la _ se
      CaAc1D la _ si
      CccA1aB la _ sous
      ECBAda la _ suis
      1aaC1aD la _ sur
      B1c1B1A la _ surtout
      cB1BAaa la _ te
      BaAAb1a la _ tourne
      CbAa1AB la _ tous
      bBAa1aa la _ tu
      AeCBaAB la _ un
      dB1AbAA la _ une
      AAb1A1B la _ veut
      AcB1A1a la _ vient
      cbA1A la _ voila
      C1a1Ab la _ vous
      DCBbAae la _ y
      e2A1B la a
      bcAAAAa la baignoire
      A2AAd la banque
      B1Bff la bas
      DcA1b1a la bas je
      aBA1a1b la boite
      BA1Aaab la boite a
      eA1A1AB la boite de
      ABAaAcA la bonne
      Daaa1Ba la bouche
      CAABae la boulangerie
      bCab2A la bouteille
      Ce1A la boxe
      abDB1aa la c
      1aBCAca la ca
      ACcaAbA la cabine
      BBa1abA la cage d
      CECaAeB la cantine
      1d2AAA la capuche
      acAAAAc la carbone
      BAa1baC la carte
      ah1BCFa la cave
      1bBBAbA la ceinture
      eBaDAAA la chaise
      Cb1d1AA la chambre
      b1A1bB la chambre d
      CbA2ac la chambre de
      bc1AA1A la chance
      aa1A1Bb la chaudiere
      AABA2e la cite
      EDaeCCA la classe
      AC1aAac la cle
      Aaa2cA la cle de
      dAaA1A la cloison
      1Bd1a la coiffure
      CAgB1B la colo
      BAg2A la commode
      fCCaB1A la corde
      fA la corps
      bBbA1BA la couette
      Gb1cA1a la cour
      CAAd1A la cpe
      BCacBac la cuisine
      AC1b1a la cuisine a
      aa1D2a la cuisse
      B1BfABA la cuvette
      1AcAAaA la d
      DAABAh la dalle
      Bde1AaB la dame
      CAgA1AA la danse
      cBa1A1B la date
      b1AB1Aa la depuis
      Bc1A1a la dernier
      EAAdcba la derniere
      CA1ab1c la derniere foi
      BaAacAB la derniere fois
      fCaAAAA la di
      fabbAIC la douche
      c1aA1B la douche a
      hCBD1A la douleur
      2AB1Ad la drogue
      c2AaBb la en
      Aa3Bc la epi
      dBA1AAb la et
      1AfE1A la fait
      b2A1Bb la falaise
      aEeB2B la famille
      bB2cBA la fenetre
      ca1aBB la fenetre du
      ddAB1Ba la ferme
      C1aBAd la fermeture
      daCbBAA la fille
      ADaAca la fin
      B1aAbA la fin de
      AB2Aab la fin du
      eBAAbAB la force
      cAAA1a la force de
      bBa1fCB la foret
      dCA1acB la formation
      BA1Af1A la frontiere
      2A1acB la gar
      dC1a1AA la garde
      DBAAhbB la gare
      a1A1baB la gare de
      CC2d la gendarmerie
      CbB3d la gorge
      baB1a1A la grande
      bAcAaB la grange
      DCAfaA la grille
      gBB1C la haut
      a1cB1AA la i
      ADBAcad la il
      aAa1cAB la il a
      cCBB1ba la j
      aBBAa1b la j ai
      c1BaA la javel
      bEAFaeA la je
      AaAAbAA la je peux
      ECBAda la je suis
      DdB1AAb la joue
      aEaAaaA la journee
      1cAAA1A la jusqu
      De1aAaA la ka
      BCd la ka gade
      CAeAfC la kaz
      cBaAA la l
      CA1aAbb la la
      dC1AAAA la lame
      B1bc la lampe
      acA2AA la lever
      bAAA1b la ligne
      dAAb1AA la liste
      c1Ab1A la liste des
      cAAAaBb la loire
      1Bbb1Bb la lumiere
      1A1a1Ad la machine
      CfAA1AA la machoire
      BAdb1BA la madame
      Daa2B la main
      1DbA la main dans
      CdB la main pour
      BcbA2B la main sur
      AFC1A1g la maintenant
      BBA1Af la mairie
      AfBBdHb la maison
      aaA1aBA la maison c
      aBAaaAA la maison de
      AAA1aBc la maison depuis
      bc2AaA la maison et
      Db3aB la maison il
      aB1A1bb la maison on
      A1cAa1A la maison ou
      Fb1c1Aa la maitresse
      Ca3ac la maman
      BAA1bb la mediatheque
      GddB1ad la meme
      iBAA1CA la mer
      Aa1aABb la merde
      DBcAAd la mere
      BBbAAd la mere de
      BcAabAA la meson
      BaaAb la messe
      A1A1AcA la met
      CbaAd1a la mezon
      ccaC1AB la min
      DCcaBdc la moi
      BCc2ab la moi pas
      B1Aa1cA la moitie
      hABB1AB la mort
      c1Bb la neige
      BfAAAB la niche
      BcbA1A la nounou
      1b1A1CA la nourrit
      aAacAAA la nouvelle
      1Bg1B1A la nui
      1Ab1BB la nui e
      c1d2D la nui je
      1bcaFBf la nuit
      AbaaAB la nuit avec
      bAAa1b la nuit c
      cAa2CA la nuit il
      dCaACaB la nuit je
      cAA1A1a la nuit pour
      AbBB1ca la on
      cFe1AcD la ou
      aBb2BA la ou il
      a1Aa1eB la ou je
      C1a1ab la ou on
      fCA2B la oui
      BA1e1A la parole
      D1dbA1B la pas
      AA1baaA la pause
      iDB1ABA la peau
      dABABaA la peine
      Ce3AA la pelle
      Bb2bBb la permission
      DcD1bbd la petite
      faGd la photo
      abDb1a la photo de
      B1aA1Ab la piece
      dFA1AcA la piscine
      cCaaA1A la place
      1bB2Ab la plaque
      d2B1AA la plaquette
      B1AcAeB la pluie
      2aCdA la plus
      bAa1B1A la po
      BfA1A1A la poignet
      EBB1eBb la police
      AaA1b1B la police je
      1Ba1Aab la port
      EABCd1g la porter
      AAaAAaa la porter a
      BCBBAad la porter avec
      Cb3Dc la porter de
      1baaAB la porter du
      1Bb1bAa la porter et
      1C3cA la porter hier
      aEBA1db la porter je
      caAdaD la poubelle
      BCA1b1b la prendre
      bBAd1AA la prochaine
      BaAbaAA la prochaine fois
      abB1AaA la proche
      c1Eb1b la prof
      e1AA1BA la psy
      1bB1B1b la quand
      AaAb1B la quatrieme
      bCAaAa la que
      aA1CAa la que je
      aB1Ab1B la question
      aBba2A la radio
      Ef3A la rallonge
      bAA1AAa la rambarde
      dCAaA la rantre
      aB1A1Ab la ravine
      ABAfACA la recre
      B2c1B la recre je
      BAb2c la regarde
      AcAa2A la regle
      gCAbFbA la rentree
      1BA1Ad la rentree et
      cB1AaA la rentree je
      ACe2AB la reserve
      CAcA la robe
      DBfAcB la route
      CAAA1h la ru
      DCAC1eB la rue
      cB1A1Aa la sal
      cB1A1Aa la sal de
      aBbB1aA la sale
      1BacA la salle
      B2A1dA la salle d
      bBAaABc la salle de
      ABaB1e la salle des
      cAdAA1B la sdb
      aB1A2d la securite
      D1A1AdA la semaine
      1b1abB la semaine derniere
      aaAA1bA la separation
      aCaBAea la serrure
      cB1Ab1C la seule
      d1A1A1A la seule a
      GaiAAC la soiree
      B1d1AA la soiree chez
      C2e1CA la sonnerie
      AB1aaaa la sorti
      FDbc1ab la sortie
      AAaAaAa la sortie de
      1bAB2b la sortie du
      bbA1a1B la suite
      1c1ABBa la table
      aeAAACa la tele
      BdA la television
      C1cAAcB la tente
      aABe1BB la terre
      Cb1a1a la tet
      FbEeAAb la tete
      DbBe1AA la tete dans
      1B1B1c la tete qui
      AdAa la tete sous
      aAbAbC la thune
      AAb1AAa la tour
      bA1aABA la toussaint
      Aa1B2c la tout
      Bb1AbAA la troisieme
      CA3Ad la tronconneuse
      Cd3A la vaisselle
      2AAabB la veille
      BbAA1b la viande
      DBdbACC la video
      fABcCCB la vie
      C1A1acC la ville
      Ccaa2a la vitre
      dA1A1AA la voie
      cAB1BdA la voitur
      Af1AAA la voiture
      1Ab2bB la voiture de
      CfABA1A la voix
      BaAA1b la y a
      AB1aAAb la yo
      AB1A1ba laba
      Bb1b2A labi*
      Bb1b2A labitude
      Aa1c1AA labitude $
      BBA2ab lac
      f1B2CA lace*
      eDA1B1c lach*
      dCA1Bac lache
      ABba2a lache pas
      C2b1b lachent
      ccBCaAa lad
      aB1C1cb lad _ my
      Bbc2AA lad _ the
      BadA1A lad from
      1aAC1c lad in
      1A1C1c lad in my
      AaAdaBA lad s
      IFblBDg lads
      1AAf1Aa lads _ my
      AAAd2A lads _ site
      CB1b1Ac lads _ the
      bAa1AB lads from
      B1ac2A lads in
      BBBe1A lads on
      AAAd2A lads on site
      dA1B1a lai
      BAeDfca laide
      d1C1AbC lais*
      aC2ccC laisse
      cc1A1Cb laisse $
      1AA1aBB laisse _ mot
      C3Ad laisse _ part
      c1A1AAa laisse _ partir
      CA2eAA laisse _ tel
      BdA1A1a laisse des
      aB1bBA laisse la
      DA2ad laisse ma
      C3Ad laisse ma part
      dAA1AaA laisse moi
      CaBa1ab laisse pas
      BAaBd1B laisse son
      bCea1BA laisse tomber
      B1cB1A laisse tranquille
      1BCAc1a laisse un
      AAA1bB laisse un mot
      Eb1aAbA laissent
      baBBCad laisser
      dBAa1aB laissez
      cAA1AbA laissez moi
      aCaab1A laissez tomber
      ECa1AgA lait
      DA2Aae laja*
      EBA1aae lajan
      Gd1Bfb laka*
      Ed1Acb lakay
      B2Aca lakaz
      cC1A2a lam
      eCBBBAa lame
      fAAB1BB lame*
      fB1B1BB lames
      AAbbbBA lampe
      1bDAA1c lan
      d1C lan dernier
      FgCd1Fa lanc*
      EgCbaDa lance
      BAaABcA land*
      BAa1AcB landlord
      cAABbAa lane
      b1cC1Ba lang*
      AbbBAaB lanm*
      Ccc2BA lanmen
      bBcaBBb lann*
      da1B2A lanne
      aA1eAAA lannee
      AAcBA1c lannuit
      1AAA1cA lapi*
      1AAA1cA lapin
      DB1dAb lapl*
      CB1bAb lapli
      FChA1Ad larg*
      BBa3c largen
      AAaAAaa largent
      AaAA1cA lari
      BBA1b1a larj*
      a2bAC larm*
      B1daAC larmes
      E1c3b larz*
      E1c3b larzan
      iABBAAB las
      CAbAAcA lass*
      AdBBaeB last
      A1BAbb last _ and
      bBA2b last _ i
      baBaBaA last night
      bbAa1AA last time
      ac1AA1A last week
      abB2b last year
      BdabbCA late
      dCCdC1b late*
      2CfCb latelier
      eBAB1Aa lately
      d1AB1B lately $
      F1DlBA laug*
      AABeAaB laugh
      AA1A1cA laugh $
      C2e1AA laugh _ i
      acA2AA laughed
      AAAb2b laughing
      DAAeABb laughs
      1BACAfA laun*
      1ACD1f lava*
      2CD1gA lavabo
      A2BAd lavabo de
      A1AA1d lavabo du
      CDeACfA lave
      C1dBAB lave 0
      C1fA1B lave _ fois
      B1AA1d lave _ lavabo
      C2c1b lave a
      A1AB1e lave dans
      c1C3A lave plus
      AB1aAdA lave*
      aCbb1a laver
      BaA1Ac laverie
      DAA2iA lavo*
      fAAA1CA lawyer
      2AcDdB le
      BECABjC le 0
      BBa1ca le _ 0
      AbdeBAD le _ a
      BdAB1bA le _ apres
      gE1aBB le _ au
      fAA2D le _ aussi
      cA1Ba1A le _ avan
      B2Ca1e le _ avant
      ac3C le _ bon
      AgAA1CA le _ bwe
      adA1ABA le _ c
      1BAbaBb le _ ca
      cAaAaD le _ ce
      AababA le _ chaque
      Aa2D1d le _ chez
      GaAbAcb le _ comme
      aFAb1cA le _ contre
      BA1CCed le _ d
      caaA1B le _ dans
      ACjGgAE le _ de
      BB1A1e le _ dej
      Ad1AAa le _ deja
      AcBAA1a le _ depan
      EAbAbba le _ depuis
      d4C le _ dernier
      Ad1GadC le _ des
      AcAAA1A le _ devant
      c1BBAaa le _ di
      1DCcA1e le _ dit
      BBbB1d le _ donc
      Da1d le _ douleur
      BBnEadD le _ du
      BadeCDB le _ e
      cBC1aBb le _ elle
      afAaabE le _ en
      EcA1Abc le _ end
      bFcADad le _ est
      BbdDABA le _ et
      aCe2AB le _ euh
      cC1Aa1b le _ expres
      aBAc le _ fais
      bBC1ab le _ fait
      AABa1Ab le _ garde
      cc2ABA le _ hier
      CDEhCe le _ i
      a1dbEbD le _ il
      B1aaBA le _ ils
      EbbbacB le _ j
      aABBBed le _ je
      a2cBA le _ jle
      dDAAa1A le _ jusqu
      bAa2BA le _ ka
      BAcb1C le _ l
      fa1A1DB le _ la
      c1eCBbD le _ le
      dA1BcAB le _ les
      Ab1Ac le _ loin
      aAAcAAA le _ long
      gbCDB1A le _ m
      cbaCBbD le _ ma
      1aB1aAb le _ maintenant
      FdaBAcA le _ mais
      ac1B1A le _ mdr
      dCdGbfB le _ me
      CABaaa le _ meme
      AAAA1c le _ mi
      db1BaB le _ moi
      aA1cAB le _ moment
      d1BE1b le _ mon
      1b1BAAa le _ n
      BABA1e le _ ne
      BbAa1aA le _ ni
      AaB2ba le _ nou
      BabAbaA le _ nous
      bABBaAe le _ o
      bDBAbcA le _ on
      AacAACb le _ ou
      A1BAaca le _ oublie
      1B1caD le _ par
      CeaAAA le _ parce
      d1AB2A le _ part
      AAAbdAC le _ pas
      b1AABaA le _ passe
      abAc1B le _ pendant
      1Bc1aAA le _ pere
      B2AcaC le _ plus
      CdB1cBa le _ pour
      c1BAA1b le _ puis
      dcAAaCC le _ quand
      A2Adac le _ que
      AaB1caC le _ qui
      aaAa1BA le _ quoi
      D2c le _ ri
      Da1a2A le _ rigole
      BBbc le _ rit
      aCAAcAa le _ s
      baDc1a le _ sait
      ABABaab le _ san
      BaBAbbb le _ sans
      EbAgACA le _ se
      EbaAdaB le _ si
      aB1ab1B le _ sinon
      BdbdaEA le _ soir
      1B1bAb le _ sonne
      ABBc1Cd le _ sou
      BaABa1a le _ sur
      BcaA le _ te
      1BbA1Ab le _ tous
      hBaEADB le _ tout
      1cAB1A le _ toute
      Db1b2A le _ trouve
      B1baAAA le _ un
      B1B3d le _ veut
      D2A1gA le _ vide
      EcbaAa le _ voila
      AA1aAdb le _ y
      Ce1AaB le balcon
      BeA3A le balcon en
      DdBd2A le ballon
      C2dAB le banc
      1Ab1aC le beau
      Ba1B1bb le bebe
      1AA1C1c le billet
      Bc3AA le bleu
      dAA1bBB le bois
      AcABBB le bra
      FgBBBaB le bras
      Cd1A le bras pour
      Ad1A1C le bruit
      aAaeaDA le bus
      A2eAA le bus d
      A1AAAd le bus de
      BA1baA le bus du
      1A2cAB le bus pour
      aBABBAe le cache
      fB1B1Cc le canal
      AA2Ad le canape de
      2bibEC le car
      A1AbaAb le car je
      daaB1Bb le carnet
      c2B1Ab le carnet de
      C1Aa1d le casier
      aA1B1c le casse
      1baB1Ba le chantier
      gCCAACA le chat
      1B1A1bb le chauffage
      BBdaABa le chauffeur
      EBab1ad le chef
      1AB2Ac le chef du
      ABacaAa le chemin
      AAB1cA le cherche
      cAAb le cheveux
      BgACdC le chien
      d1A1aCA le cle
      aa1dAAA le coach
      aBbAbAA le code
      AB1d2A le coeur
      BbCAAAa le coffre
      1aA2cB le coffre de
      BdAAA1A le col
      aABcBAe le college
      AAa2Ac le compagnon
      AAa2Ac le compagnon de
      B1AaCd le compte
      AAcA1AA le copain
      CAc2AB le copain de
      Ef1AaAA le cou
      DaAdABc le couloir
      cAAb1Aa le coup
      Ac1c1A le coup de
      dAA1BB le courage
      ADC1AfA le courrier
      BBf1a1E le cousin
      1Ae2BB le cousin de
      dA1aABA le couvercle
      AABc2A le cpe
      1BaBad le dernier
      cBAa1A le di
      1abaAba le dimanche
      1A1faA le dimanche soir
      cAaA1AA le diner
      BEdbcaA le dire
      ABaBbAb le dire a
      aaaBAA le dis
      iCBB1aa le dise
      d2B2A le dit
      AdAa2A le do
      aaBb2A le docteur
      1eB1A1B le doi
      A3cC le domicile
      CA1a1cB le dos
      Ac1AB1A le dossier
      DfcA1Bc le droit
      bc1B2A le droit d
      DcAbACf le droit de
      eAAABAA le faire
      c1AC1A le fais
      cbaD le fait
      cbAC1BA le fer
      BCB1ACj le feu
      BCA2Be le feu a
      AaA1aC le fils
      faCB1Ab le foot
      abAA1aA le four
      HACBAfb le foyer
      Cd1A le foyer c
      AAA1Ae le foyer me
      aAcA1Ba le frere
      AAcA1Ba le frere de
      D1BAbbA le frigo
      dGA1A1c le fusil
      dCA1A le fusil de
      bCA1A1b le fuzzy
      aaBa1Bb le gamin
      A2BdaD le garage
      CCbAbdb le garcon
      DA1AadB le gardien
      aAeBA le gars
      aBA2Bc le gaz
      BA1B1d le gouter
      cBAb1Ca le gran
      BabB1Aa le grand
      AAAaaAA le grille
      aBeCBA le groupe
      AAAcAaC le gymnase
      BBA2cA le hall
      CjAA1CA le i
      AgAA1BA le i bwe
      B1Aa1ab le j
      1BAcA1c le jambe
      ccA1aAA le jardin
      1AcAAAB le jeu
      AAaaAdB le jeudi
      bCCAbab le jeune
      fCACAAA le jour
      a1ACAc le jour de
      eAABAAb le jour je
      1aA1dAA le jour ou
      Ad1A1B le judo
      a1A1AAc le keur
      DAg2A le kine
      1B1A1Ad le laisse
      bB2aAA le lavabo
      aCBajDb le lit
      B1fAAAA le livreur
      CBa1ac le local
      1BbAb1A le local a
      AAe3B le loyer
      dA1A1A le lui
      EaAb1AA le lundi
      CdBbBCa le lycee
      AcA2AA le maitre
      AdBa1AA le manche
      BdA3A le manche de
      1C1a1c le marche
      Cacb1AA le mardi
      B1a1B1B le mari
      BAb1B1A le mari de
      ABb1aB le mariage
      fE1aEad le matin
      BCbbbBB le mec
      AAAa1Ab le mec de
      2b1bAD le mec qui
      fADb1AA le medecin
      FdbcC1b le meme
      AeA1ABb le menage
      C1da le mercredi
      b1aAAAb le metro
      BBBbAeB le midi
      B3AcA le midi je
      ababAB le moi
      ACba le moi ka
      AdB2A le moi pas
      B4dA le mois
      CAaaa le monde
      bDa2AA le monde a
      C1Ac le monde contre
      FbAd1ba le monde me
      D1Acac le monde que
      Db1a le monde se
      AAcb1AA le moniteur
      DagAADB le monsieur
      AAbb1AA le monsieur de
      AacB2a le monsieur du
      AAd3A le monsieur il
      AAb2BC le monsieur qui
      dEbb1Ca le mot
      dC le mot pour
      cAaB1A le mot que
      g1CGfEA le mur
      aCAAb1A le mur de
      Bb1AbA le mur du
      DbaAb1a le mur et
      cE le mur jusqu
      CdA1A le ne
      FfBc2a le nez
      B1A2e le noctilien
      gCaABBA le noir
      Ac1AA1a le numero
      EaBfA le otre
      CAaB1ea le pain
      B1b1AcA le papier
      A2ABcb le parc
      BcA3A le parking du
      bcAAAB le pas
      C1CA1Ag le passer
      C1A3c le passer il
      DBdABCd le patron
      1aa2BC le patron de
      BAAA1Ae le patron dit
      Aac2BB le patron du
      AaB2Ac le patron ma
      AAd1AB le pere
      e1AAAAA le permis
      b1CDadB le petit
      1AAAbb le petit de
      AB3d le petit dej
      BAcA2A le photographe
      Be2A1A le pie
      AA1cAA le pire
      aB1c1AA le placard a
      ea1AAD le plafond
      B3cBb le plan
      DdAa1AA le platre
      aeDbdAB le plus
      E2aA1A le poignet
      c1AAA1B le pont
      A2caBA le portail
      1CfB1AA le pote
      BBe2AA le pote de
      cA1CbbA le premier
      dCA1abA le prendre
      eA1B1A le probleme
      AC1AAAe le produit
      BA3Ac le produit pour
      FCCf1Bb le prof
      BDdD1Ab le prof de
      BabAAB le professeur
      CAcB1cA le proprietaire
      ABb2aA le proprio
      AB1AAac le pti
      A1B1eA le quand
      B2Bb1c le quartier
      d2AAA le refaire
      dA2aB le reparer
      AaBb1AA le repas
      2AC2c le reseau
      Ada1a le reste
      abaA1Ba le rideau
      ab1A1Ba le robinet
      aBAa1ad le sac
      aA2dA le sache
      AdB1Aa le sait
      1AAA1Ac le salon
      AcbBAaA le samedi
      Cb1b le savon
      AA2d1B le scooter
      B2B1d le self
      d1A1AcC le seul
      ca1B1A le seul qui
      eEhFFhA le soir
      ba1A1BA le soir e
      BBa1Aab le soir et
      BaaAAb le soir j
      eD1AdAD le soir je
      bA1b1aC le soir pour
      cAa1BA le soir quand
      bAa2Ab le soiree
      bBa2AA le soleil
      Ea1e1A le souffre
      Da1d le souffre douleur
      caB2A le sport
      BdBAbB le stage
      1AbaABA le surveillant
      aaABAbA le tan
      cCa1aaa le telephone
      Bae2aA le temps
      BCA2eA le the
      b1AA1Ac le toi
      eBCAaFe le toit
      g2AACB le toit du
      1CBba le tour
      aAaBAAa le tour de
      B1A1ca le tour du
      BA1e1AA le tour par
      BaaAabA le tps
      bAA1aCB le train
      bABAa1b le tram
      Bd3aB le travail
      BAAA1e le trottoir
      baaAAA le trou
      cA1aAAA le truc
      aaBb1A le tuteur
      1ABB1eA le vacances
      1cAAbAA le velo
      1cABAcB le vendredi
      adA2BA le vendredi soir
      1dAC1dA le ventre
      E2A1f le ventre vide
      bBaA2A le verre
      BB1b2A le verriere
      BAeA1Aa le verrou
      ABab2A le vestiaire
      a1B1baA le vieux
      CAaab1a le village
      AaaBa1A le voir
      EBjAAAA le voisin
      1CgBA1A le voyage
      Ac1AAba le we
      EcA1Abc le week
      EcA1Abc le week end
      AABAgBA le weekend
      AB2ca le wifi
      cBAb1A le zieu
      ABAdAa le zotre
      C1Ad1AA lea
      1c1AaAA lead
      2Cd leak
      GiBAaAB lear*
      DeAAbCA learn
      Cd2A learned
      AdB leat*
      AdB leather
      b1cdBc leav*
      AAecEdb leave
      bbc1B leave $
      aAbBBc leave it
      A2eABA leave me
      aA1BAAb leave the
      dBAAab leaves
      BbAbbBB leaving
      1CBb1eB lech*
      1AA2e leche
      bAAc1BB lecher
      CBadAbb leco*
      C1AeAaa lecol
      B1ACfc leed*
      g1abC1C left
      dA2B left his
      AA1AcA left home
      DD1BBlA left*
      DD1BBlA leftovers
      EcABaaA lega*
      EcABaaA legal
      CCaAiCa legg*
      BBAAeAa legged
      AB2c1A legged _ from
      BBAAeAa legged it
      AB2c1A legged it from
      1BaAAb legl*
      dA1AAAa legs
      CBa3c legs $
      dAAAA1A legu*
      BdaaA1A lend*
      BeaaA1A lendemain
      abBA1b lendemain $
      B1aAAc lent*
      AC1aBc leo
      D3caA lequ*
      D3caA lequel
      bcAfCEC les
      C1A1cb les 0
      BA1Abb les 0 jours
      cBd1BAA les _ a
      CA1d1B les _ apprentis
      bA3Bc les _ apres
      CFacAda les _ au
      CA1CcAa les _ avant
      bBAABec les _ avec
      EBAb1a les _ c
      Db1A1b les _ ca
      AdacAFb les _ chez
      CbB1b1A les _ comme
      BA1badB les _ d
      adDBCbA les _ dans
      BCAaaeA les _ de
      b1C2EA les _ depuis
      GDACdiA les _ des
      AFA2dg les _ du
      AcAAAaa les _ elle
      1Caa1aA les _ elles
      ahaDA1B les _ en
      Bc1BbAA les _ encore
      BcAa les _ entre
      ccaCCB les _ et
      A1Ab1BA les _ euh
      ABaA2b les _ font
      aaA2Ad les _ il
      dadDaaD les _ ils
      1dBbAAb les _ j
      ecaECA les _ je
      AB1DbeA les _ jours
      aAaCa1a les _ jusqu
      cDB1aAa les _ la
      eaAA1C les _ les
      1ABbaA les _ m
      cC1a1a les _ ma
      aAA1Bb les _ mais
      bCB1d1A les _ me
      2AC1c les _ meme
      AAAAa1B les _ mon
      AB1a1bA les _ moules
      1baAbBA les _ ne
      1BAd2A les _ on
      AeA1AA les _ ont
      adAcAE les _ ou
      A1bcA1B les _ pas
      B2Bca les _ personne
      BAca2a les _ plus
      B1A1cA les _ pour
      bc1BA les _ qu
      AccCAaA les _ quand
      AcAC2B les _ que
      dcAEbBA les _ qui
      DbBb2a les _ s
      BBaa1a les _ se
      1d1b1BA les _ si
      Ac1CAba les _ sont
      bB2Aaa les _ sous
      A1dAA1B les _ sur
      bAAaBA les _ un
      1AAA1e les _ vetements
      Db1b1A les _ volent
      A1AabBA les _ y
      DcAd1Ba les a
      d2D les amis
      AAAc1A les anciens
      Dc1B1a les assiettes
      AEbjBIA les autres
      BA1b1B les autres apprentis
      BA1c1A les autres ils
      Cc3aA les bras et
      d3A1B les cachets
      dAaB1A les cartons
      BBac1a les chaises
      cB1baB les chaussures
      Ec1b1aB les cheveux
      AeAAA1A les cheveux jusqu
      Aab1aBA les chiottes
      ccBB les choses
      dC les cicatrices
      eD les ciseaux
      ABbAba les cles
      dA3B les compte
      bAAb1AA les copains
      D2e1A les couloirs
      Ef3AB les coups
      CaaEbAe les cours
      B2A1d les croutes
      cDA les cuisses
      BcBa1aA les dents
      bABaAAa les deux
      D1ad1Aa les dimanches
      AbbCAA les doigts
      ABb2B les douches
      d2B1A les drags
      agABBaA les enfants
      1dAb1AA les escaliers
      1acB1A les fesses
      AFcbAAb les filles
      Cb1CaAc les flics
      ADAcAB les garcons
      C1Cj1BB les gars
      AACf les gars du
      Ab1AbA les gendarmes
      mD1FAaD les gens
      B1Bc1a les gens de
      BBd1ABa les gosses
      CACc1Bf les grands
      AaBA1Ab les grands du
      BabCA1b les hommes
      BBBBiAA les horaires
      CAABeA les horaires de
      AAAAba les horaires des
      CC1B1g les invendus
      CabBAab les jambes
      c2AaB les jeunes
      2bcaCb les jours
      B2BdB les jours avant
      AA1cAA les jours de
      d2BAA les jours depuis
      CA2ba les jours jusqu
      dA1A1B les lames
      Ca3bA les lui
      Dbae1CA les lundis
      eC1A les manches
      CdAaaA les marches
      dD1A1A les marques
      BA1a2c les mecs
      gAAA1BB les medicaments
      BAAc1aa les memes
      1AAA1e les memes vetements
      baaAA1A les messages
      Ca3Ab les metiers
      BAAc les meufs
      AbcB2A les mots
      BbCf1BA les murs
      DA1f les notifications
      eBa1BAa les nuits
      dAABA les ongles
      dC les pansements
      bb1AB1A les papiers
      Bdb1cE les parents
      acAB1Aa les pas
      A1aA1Ad les passeurs
      C1Ad les pauses
      ADbBAeA les petits
      edDB1A les photos
      C2bcCa les pieds
      AB2Ad les placards
      bCaA1A les poignets
      ChbCACa les portes
      eA1AAA les potes
      C2C1c les poubelles
      B2B1c les poubelles du
      cA2AAA les rails
      C2c1A les recres
      BAaA1c les repas
      DCABBhA les restes
      AA1AAd les sachets
      aAba1AA les sacs
      EbA2bc les semaines
      AcaB les soir
      fcBBAAA les soirs
      BcBA1cB les soirs et
      bAbA1AA les soirs pour
      A2AAd les stages
      BDb3a les toilettes
      A1ACacc les toilettes de
      cA1ABa les trains
      CA3d les urgences
      C1aBCfa les vacances
      Acaa2B les vendredi
      CA1caA les voir
      AfB1bAC les voisins
      Aa1A1Bc les volets
      db1BB1B les yeux
      ABaa1b lesb*
      ABaa1b lesbienne
      BC1eAaB less*
      AB3bB lesson
      1dAA1AA lest*
      ba1DB1c let
      A1A2Ed let _ out
      AAd3B let him
      A1CCAcd let me
      B1A2Bd let me out
      CAac1a lets me
      fFCaBdC lett*
      cA1AAaA letters
      fBACA1A lettre
      C1Ab1b lettres
      1ABaca leur
      DBAh1aA leur*
      DBAh1aA leurs
      BjHbDAB leve
      Fg1B1AA leve _ bras
      BdC1a1A leve _ main
      DfDA leve la
      BdC1a1A leve la main
      Eg1B1AA leve le
      Fg1B1AA leve le bras
      ACAd2b leve plus
      BA1cB1c leve*
      DeBbBDc lever
      CA1d lever _ main
      DAae2A lever la
      CA1d lever la main
      AbBA1Bc levr*
      1CA3d levres
      B1fBbJj li
      CAb2ba li di
      ba1BcBa li le
      BBAbba libr*
      aCA1ba libre
      DbdB1AA liby*
      DbdB1AA libye
      aAcA1Aa lice*
      C1c3a licence
      B1A1AeA lidl
      dAAA1A lie
      jCDCACB life
      Bd1A2a lift
      BAfAAB lift*
      DAfAAA lifts
      aD1aa1a ligh*
      cBAAA1A light
      BBabbAb lights
      dA2bAa lign*
      aCbab1a ligne
      cbBA1AA lignes
      daAAAAA ligue
      BBAb1A like $
      Aa1aaaB like a
      CAdA like being
      bBAb1a like it
      Bg2AaA like that
      A1bAB1a like to
      CA1da1C like*
      BAbcAaA likes
      AB1ceAA lil
      1AAAc1A lill*
      1AAAc1A lille
      BdA3B limite
      AbBAAbA line
      gCAA1AA line*
      b1aA1BA linen
      eBB2A lines
      dAB lines on
      AadBAB ling*
      AbaaAB linge
      FabgcAB lint*
      CD1fa linterna
      Dfb1bAB linternat
      AhBA1A lip
      B1A3d lips
      AbABbB liqu*
      BbAAbA liquide
      A1AgAB lire
      bAAbA1a lire $
      BC1daBb lis
      AB2cA lisez
      dDAaA list
      dB1aACa list*
      dcA1ACa liste
      aAAB1Ac liste de
      c1Ab1A liste des
      cfFaeeA lit
      1AB1abb lit _ est
      BAbA1A lit _ nuit
      Ac1AAaA lit au
      dBBa1aA lit et
      1Ad2B lit je
      BAbA1A lit la nuit
      bbC3c lit mes
      A1b1BbA litt*
      Ba1bBaA litteralement
      2bBAb little
      2BaABb little _ s
      CAbAbb little brother
      Cba1Aa little ones
      aAaaABb little sister
      A1CBdc live
      Bc2A1A live _ my
      Bb2AbA live with
      Bc2A1A live with my
      1AAaBfC livi*
      aAaABfC living
      AB2AfA living in
      BBbDfCc livr*
      Ab1AA1c livraison
      a1AcaBA livre
      fABBA livres
      EB2gAA livret
      D1A1e livret a
      C1fAAAA livreur
      1AaAdbA ll
      ba1ABAa ll _ it
      CAaBAcc ll _ me
      CA1a2c ll _ my
      f1BA2A ll be
      A1eA1AB ll post
      1aBACbB lo
      D1aA1aA load*
      1BC3e loc
      CGcaeda loca*
      CEbaad local
      1Cc1b1A local a
      CcBcABa lock
      CcAd1B lock _ in
      1aAb1Ba lock me
      1aAb1Ba lock me in
      1aDeEc lock*
      2AAB1e locked
      AABa1Ac locked _ in
      1A1A1dA locked _ out
      CdA1AAd locked in
      1ACa1b locked me
      1A1cAaA locker
      AeBBAeC locks
      AhBA1BC locks _ in
      AeAA1AB locks me
      AeAA1AB locks me in
      DAf1aB lodg*
      BCc1Cca loge
      G1AAAib loge*
      AAA2Ad logee
      BaA1AdB logement
      Bab2cA loger
      CAf2A logger
      JfcceFB loin
      1ca1BA loin _ la
      CAaBb1c loin d
      Abc2BA loin de
      1ca1BA loin de la
      B2Bd loin e
      dA2C1A loin je
      Bb1AaA loin possible
      1babB loin pour
      C3d1A loin sans
      cAAAaBb loir*
      cAAAaBb loire
      1aAD1db lol
      C1AaadA lol $
      f1AC1AA lonb*
      d1AA1A lonbraj
      hACBaCC long
      d1aB1A long $
      d1BBAAA long sleeves
      acABcA long story
      EBaf1AA long way
      cc1AaDB long*
      CbacA longs
      hBAEaCA longtemps
      cBAAcCA lont*
      cBAAcCA lontan
      AA1e1AA loo
      cABacAA look
      Ca1adAA look _ me
      b1A1AaB look after
      e1BAcBA look at
      Ba1acAA look at me
      fGcDf1B look*
      A1bAbAA looked
      dEBAeA looking
      fA2BAA looking at
      AB1AeBa looking for
      BA1Ac1a looking for me
      B1A1dAA looking up
      bAbBAbA looks
      c1AB1A loos
      acA1aaA lopi*
      acA1aaA lopital
      Dea2A lore*
      Dea2A loreye
      BaCbb1a lors*
      BaCbb1a lorsque
      Ab1AAb lose
      aC1d1cB lost
      Cc2Aa lot
      a1cb1CA lot $
      Ba1A1aB lot of
      BAA1BfA lote*
      BA2BfA lotel
      CBA2eA loto
      ca2C1A lotr*
      ca2C1A lotre
      BbAA1Aa louc*
      BbAA1Aa louche
      bdBAABA loud
      bb1AAB loud at
      AbAAa1A loupe
      1cBAaA lour*
      dBBBaA lourd
      Cc3aA lourde
      BAcb2A love
      1ab2BB love*
      dBA2AA low
      BBd2a loye*
      BBd2a loyer
      bBA1AAb lu
      DcfcBDD lui
      dbDFaAc lui $
      BBdA1aA lui _ a
      BcAaA1A lui _ casse
      AAba1B lui _ dans
      F1ccAAc lui _ de
      CaA1bBB lui _ des
      bB1Aaa lui _ dit
      aA1AbBA lui _ du
      1baAcAA lui _ je
      ACaa1Bb lui _ la
      AfBa1C lui _ le
      AdAb1Ba lui _ qu
      BCb2b lui _ que
      BAafABA lui _ ses
      1aBdAAB lui _ son
      A1A1bab lui _ un
      DfbbBBA lui a
      1Ab1B1b lui a pris
      dACBAbb lui ai
      BAa1aAb lui depuis
      caC1AB lui dire
      BbAA1aa lui donne
      cC1Ab1C lui e
      Cba2Aa lui elle
      BAcABb lui et
      BBbabC lui fais
      1AAe1AB lui font
      bAdC1aB lui il
      1BbA1bB lui il a
      Bb1Ba1a lui je
      iEBA1aB lui meme
      1A1C1Ae lui qui
      dba1AB lumi*
      aca1AA lumiere
      BC2Bd lun
      CCCdBeB lunc*
      CCBaBeB lunch
      3C1d lunch $
      C2hAG lunch _ the
      B2f1I lunch in
      B2e1G lunch in the
      2Ae1AA lunch money
      DbCcacB lund*
      2DAaeB lundi
      ABbB1fD lundi $
      bBA3b lundi _ a
      cBAABbb lundi et
      a2BbCA lundi je
      Dbad1BA lundis
      JeAgAB lune*
      JeAgAB lunettes
      1D1c lunettes 0
      DfAB lunettes _ soleil
      DiAC1A lunettes de
      DfAB lunettes de soleil
      AdAB lunettes noires
      EaAAfAA lwen
      B1baA1b lyce*
      BaacA1b lycee
      1bgDA1C lycee $
      a1bD2a lycee _ a
      BAAd lycee _ cause
      AAaA1ba lycee _ est
      e2B lycee _ je
      aCAaa1A lycee _ me
      AaacAAA lycee _ que
      CA1d1a lycee a
      BAAd lycee a cause
      abA2Ab lycee et
      1AaB1bA lycee il
      BaAd1B lync*
      BaAd1B lyncher
      CcAAdDB lyon
      AaeAABD m
      CBbBaeB m 0
      ABbAa m _ 0
      BeAagEA m _ a
      CAcAbAa m _ and
      AdABaA m _ appris
      BAd3B m _ arrive
      1cA1BAA m _ at
      CcAB2c m _ au
      2dC2A m _ baisse
      ca1C m _ c
      B1AaaAd m _ ca
      Bc1aAA m _ casse
      AAA1Ae m _ chasse
      1cBB m _ colle
      aBaAABb m _ confie
      1Aa1baB m _ d
      1accaAB m _ dans
      D1Bi1aC m _ de
      dAB1a1a m _ demande
      C1fABCB m _ des
      B2c2C m _ devant
      dEBCAdc m _ dit
      Ac1aAA m _ donne
      2AB1Bb m _ ecrit
      BA1AAAe m _ en
      1A1baAC m _ enferme
      caD1A1c m _ envoye
      ebDBCAA m _ et
      Ba1abDc m _ fait
      b1c1ACA m _ for
      BBeB2B m _ forcee
      AAA1cCA m _ going
      AAe1A1A m _ he
      eAaACaB m _ i
      ACc2AA m _ il
      CaBBdAg m _ in
      cAbCaAA m _ it
      bCAABba m _ je
      AabbBAC m _ la
      AbBaaAA m _ laisse
      aB1bAb m _ le
      D2b1b m _ meme
      BaAAAfC m _ mis
      CcBB1ca m _ moi
      acAABA m _ montre
      BaBbacA m _ my
      d2AAA m _ nulle
      1AAc1Ab m _ only
      2Bd2A m _ parle
      EDddaaa m _ pas
      cA1bA1A m _ plus
      aAb1AAa m _ prevenez
      bACbA1a m _ pris
      fABA m _ qu
      CbB1b1a m _ quand
      C1bba m _ que
      EA1eab m _ rien
      Aa1acAA m _ sans
      cAABA m _ serre
      AbaB1cB m _ sur
      AcbB m _ tenue
      EaBAca m _ the
      d3B1A m _ tire
      2adAAD m _ to
      aBc2AA m _ tous
      aAAB2c m _ tout
      gABA1Ba m _ un
      ACbA1A m _ violee
      BA2cAA m _ waiting
      Ab1AAaa m _ with
      BeeCDBB m a
      abABaA m a appris
      Bc1aAA m a casse
      1cBB m a colle
      aAbAABA m a confie
      eAAaa m a demande
      aEBAAdc m a dit
      AcabA1A m a donne
      caD1A1b m a envoye
      B1a1cDb m a fait
      BBeB2B m a forcee
      BbAaAdC m a mis
      acAABA m a montre
      B2aBbc m a pas
      aAb1AAa m a prevenez
      DAae m a rien
      cAABA m a serre
      d3B1A m a tire
      ACb2A m a violee
      ca3AD m aide
      B1AaAaa m aider
      acCBaCA m aime
      ADAd1ab m appelle
      AcB2A m apprendre
      AcAB1ba m are
      AcAA2a m are moi
      AAAA2c m arreter
      CgbAAAA m asseoir
      DAAe1A m assis
      BBAAfBA m at
      AAeABCd m attend
      AAbb1AA m attend a
      d2AAA m attend nulle
      AA1cBAb m attendent
      abbBA1C m avait
      Cf1bACc m avoir
      d2A1B m done
      C1faA1A m ecrit
      a2CbA m en
      c1BA1A m endormir
      Aj1AACD m enferme
      1daa1AC m enferme dans
      Bb1b2A m enferment
      BA1d2A m enferment dans
      C1dbA1A m envoi
      B1acA m envoi de
      aCCaaAd m envoie
      AAcaA1A m envoie des
      a1C1bAa m envoyer
      B1c2aB m est
      BAd3B m est arrive
      CBAeAfB m ete
      AaAA1c m ete moi
      BbBB1f m etre
      1AcAAaA m fifteen
      c1AA1AB m going
      AAaAbb m heberge
      B1Aba1A m her
      ABAc m humilie
      1AbBd1A m in
      AAbAacA m in the
      dA1AaAA m inquiete
      1BAaba m inscrire
      bcA1A m interdit
      bdAAA m interdit de
      e3AA m just
      1dAA1a m late
      A3AAd m locked
      A3AAd m locked in
      AAc2AA m mature
      BAAAbab m not
      A3bCA m not going
      aAaBA1B m oblige
      AA1a1Bd m occupe
      BabAAA m offre
      A1bAA1B m offre des
      DAAa1cb m on
      bC2bAA m only
      DFabdCb m ont
      D2da m oublie
      Fb1ba1b m scared
      Ba1cA m scared to
      AAa1Bba m seventeen
      Bba1Aaa m sixteen
      dA3B m sorry
      Ba1Bab m staying
      1a1cACa m the
      1AAc1Ab m the only
      CA1c1a m used
      CA1c1a m used to
      1AcaBAa m y
      1cfEDBB ma
      cb1BA ma 0
      CcabbDa ma _ 0
      DCaCbc ma _ a
      c1a2AD ma _ amie
      AbAB1aA ma _ au
      Db3b ma _ aussi
      B2dA ma _ avant
      Ebbaa ma _ avec
      caBbA1B ma _ c
      a2ABbb ma _ ca
      bAc1BAa ma _ cette
      bAAa1AA ma _ comme
      Adb2BA ma _ contre
      AAabbB ma _ croit
      BBAB1af ma _ d
      1bbB1Ab ma _ dans
      fDAaCBc ma _ de
      1DAaCg ma _ dehors
      A1AA1d ma _ demande
      Acc1bC ma _ depuis
      3c1AC ma _ des
      Ac1A1aA ma _ di
      dbCDbeC ma _ dit
      Ac1b1BA ma _ du
      BCcCabe ma _ e
      dbB2bD ma _ el
      eB2cAG ma _ elle
      bC1BA1b ma _ en
      BC1aEde ma _ est
      E1CcBdC ma _ et
      aaCdAA ma _ euh
      bBbb1B ma _ eur
      BBbAb1d ma _ fait
      cCba2a ma _ fille
      dAC2Ab ma _ garde
      Aac1ACB ma _ i
      b1BA1BC ma _ il
      FAgB1B ma _ j
      aaAceEB ma _ je
      Bba1bA ma _ l
      BgaDBA ma _ la
      Kib1Daa ma _ le
      acBBa1C ma _ m
      baBB1aA ma _ ma
      aBAaBa ma _ mais
      FnADC1B ma _ me
      AbCA ma _ mere
      ACDd1Ab ma _ mes
      BaAa1bA ma _ met
      bBabAAb ma _ mon
      CAa1ac ma _ n
      B1AAB1c ma _ ne
      Gb1c1a ma _ o
      BbBAdaC ma _ on
      AaA1B1b ma _ par
      aCBBeAe ma _ parle
      fABA1AA ma _ porter
      aAdAAB ma _ quand
      EEfbBAc ma _ que
      b2C1Ab ma _ qui
      CaBf1A ma _ recoit
      bAbAAAA ma _ refuse
      c1BACc ma _ reste
      AAc1bBA ma _ sait
      Ae2ACB ma _ sans
      Baa1ABb ma _ se
      baAAaAA ma _ si
      ACd1A ma _ soeur
      1caAA1A ma _ son
      b1baBaB ma _ sur
      AAcA1aA ma _ tous
      aACA2b ma _ tu
      bccA1CC ma _ un
      bfCaAD ma _ une
      1BcAaAb ma _ va
      BaB1cAa ma _ veut
      E1b1aab ma _ vient
      Aab1AaA ma bel
      acAAAB ma belle
      cB1aAAa ma belle fille
      Dc1A ma belle mere
      bAAAaaA ma best
      CBba2a ma bouche
      C1Ab1bA ma broke
      a1BAAab ma camarade
      CBCA1bg ma carte
      1AB1AAe ma carte d
      Bb1b2A ma casses
      aCc2A ma ceinture
      aB1dAA ma chaise
      BgaCcDB ma chambre
      Cd2cCa ma chambre a
      Bc1A1AA ma chambre et
      Ae3AB ma chambre sans
      Dc ma cicatrice
      aDBa1da ma classe
      b1AB1dA ma classe il
      1AAB1Ac ma collegue
      ccBC1A ma copine
      Cb1aBAc ma copine a
      babAA1A ma copine de
      C2AcAa ma copine e
      eA2A1A ma copine el
      dAA1aBA ma copine elle
      AA2bAc ma copine est
      cAB3A ma copine m
      cBbbB1a ma cousine
      B2baAA ma cousine a
      AC1bbAc ma deja
      aBA1cBb ma demande
      B1aa1Ab ma demande de
      A1AAdB ma demande si
      Bb1a1aA ma demi
      gCAAA ma derniere
      aEaAAbd ma di
      B1aa2c ma di de
      DBd3a ma di que
      Abb3B ma di si
      1baA1dA ma dit
      AcaA1B ma dit c
      BAc3A ma dit que
      cAB1AAd ma donne
      fAC1AAA ma envoye
      d1B3A ma envoye une
      CagB1CB ma fais
      1adA1AD ma fait
      eAEAbEc ma famille
      AbA1cAA ma famille d
      FfaA1AA ma faute
      daB2BA ma femme
      a1Aa1Bc ma fenetre
      bA1bAaC ma fille
      a1BBca ma fille dit
      bAaABa ma fille ne
      aAbAAA ma fille refuse
      C1eA2C ma force
      CBhC1AC ma forse
      B1cA2A ma forse a
      BAAaAc ma foutu
      acA2AC ma gorge
      1ABf1AB ma goure
      eFB2bb ma grand
      fFB2ab ma grand mere
      ABb1aaA ma grande
      CbAb1A ma gueule
      BbBb1BA ma jete
      CcAA ma joue
      1cAB2a ma laisse
      Bb1A1AA ma lever
      bCE2b ma main
      AdA1a1a ma maison
      c1A1AaA ma maman
      aaAAAaa ma mamie
      dAa1AAC ma meilleure
      Gh1B1aa ma mer
      AB2Bad ma mer e
      Dc2aaB ma mer el
      Bd1A2A ma mer me
      BABBBAf ma mere
      AdDAA ma mere a
      aaAA1aB ma mere dit
      B1Ab1bA ma mere e
      CcbAA ma mere elle
      ABdACaA ma mere est
      BbAaacC ma mere et
      Bd3Ab ma mere euh
      CB2b1c ma mere fait
      BAb2Bb ma mere il
      cE4b ma mere la
      Daa1AaB ma mere m
      Ca3bA ma mere ma
      FjaDAAA ma mere me
      AAc1aAA ma mere sait
      Cb1A1Ac ma mere se
      dBB1aAa ma meuf
      DeBAAcB ma mi
      AdA2AA ma mi un
      DeCAbAb ma mis
      dBAA1Ab ma montre
      cCabbCC ma niece
      1acA2C ma oblige
      1acA2C ma oblige a
      eABA1A ma oui
      E3Ae ma part
      cD1a ma pas
      dCA1A ma peau
      aDbaAaA ma petite
      BCDgb1A ma photo
      g1A1BCA ma place
      dA1bAC ma place a
      AFca1Bd ma porter
      1bfCbaC ma pote
      Cab1Aa ma pote dit
      BAb1Abb ma pote elle
      AB2A1e ma pri
      ABfA1BB ma pris
      gBCABb ma prof
      aBAb1a ma professeure
      CeA ma propre
      CeA ma propre mere
      aBcaAA ma ptite
      C1aBeAA ma puce
      fB3B ma punition
      AeCBBaa ma reum
      aAea1DA ma s
      bBbb1B ma s eur
      d3aCA ma soeur
      a1AbbCA ma soeur a
      b2a1AC ma soeur elle
      eA1AAbA ma sorti
      aCbAA ma stagiaire
      CABBadf ma tante
      bBAA2c ma tante a
      CcA1AAa ma tante elle
      AA2Aac ma tante ma
      BbA2aa ma tante me
      B1cA1A ma tenue
      BBd ma tenue le
      hAB1BBb ma tete
      dABbAbB ma trousse
      C1eD ma video
      ca1CABa ma vie
      1AA1Bc ma vire
      AAB1b1d ma voisine
      B2A1d ma voiture
      C1BAAAj mach*
      DeBcAaB mache
      BEAAABh machette
      bDc1ac machine
      cBaA1B machine et
      CgAA1BA machoire
      BaAAba maco*
      BbA1bB macon
      A1bb1B madame de
      Bc1Aa madame je
      aFcd1AD made
      CBfA2A made _ do
      cB1A2A made _ promise
      aABd2D made a
      AAdA1AA made me
      CAeA2A made me do
      cB1A2A made me promise
      C1bAA1c made to
      BA3Ac maga*
      CAA3d magasin
      A1Aa1Ac magasin $
      1AcB1aB mai
      dABB1gB maig*
      B1cb1AA mail*
      C1ab1A maillot
      AAeD1CA main
      bBAb2a main $
      CbAb2A main _ je
      1dC3B main _ la
      AAbB1BA main _ le
      CDf3A main _ mon
      ABaB2B main dans
      BBfA1A main sous
      1acB2B main sur
      A1daB1A main*
      B1gA1B mains
      dBaA mains $
      a1BACAd maintenant
      AaEB2c maintenant $
      bAaA1bA maintenant _ ai
      ABA2ac maintenant _ dit
      aaB1b1A maintenant _ suis
      BcA2B maintenant _ va
      BdBa1B maintenant ca
      BcA2B maintenant ca va
      bCAeA1B maintenant elle
      AabBaB maintenant il
      ABA3c maintenant il dit
      dA1AAaA maintenant j
      bAaA1bA maintenant j ai
      BabAaa maintenant je
      aaB1b1A maintenant je suis
      A2c1aB maintenant on
      D1AbAd mair*
      Bb1caB maire
      CBA1Af mairie
      AAA2dA mairie $
      badC1eD mais
      BaCabaA mais _ a
      d1ABA mais _ ai
      aBd2BA mais _ c
      BaCaaaa mais _ est
      Bd4A mais _ j
      aBbaA1B mais _ je
      BBAc1Ad mais _ l
      CccB1a mais _ le
      cBaA mais _ lui
      aB1bbA mais _ me
      c1ABAa mais _ moi
      d1ABa1A mais _ n
      1AbbAA mais _ sais
      B2AAab mais _ suis
      abA2Ba mais _ va
      b1cA2B mais _ veut
      bCa1a mais bah
      EEfc2a mais bon
      BB1b1b mais bon je
      AaEabAa mais c
      BaCab1a mais c est
      bBBACaa mais ca
      acAaAaA mais elle
      1BcB1Ba mais euh
      AabB1cB mais il
      1bBA1bA mais il a
      BAa2ba mais il dit
      2dA2B mais il veut
      daCBBA mais j
      d1ABA mais j ai
      AbCb2b mais je
      1AA1bBa mais je me
      aAa1aBA mais je ne
      1AbbAA mais je sais
      B2AAab mais je suis
      dAAaB1A mais la
      bCA2b mais le
      BAac1b mais ma
      bcAaAB mais moi
      aBaA1c mais mon
      cAba1BA mais pas
      BcA1b mais personne
      c1AAAaA mais si
      BBbA1b mais son
      AbbC mais tout
      AbbB mais tout le
      BaAFdaA mais*
      a1AFeBA maison
      1Dc2ac maison $
      aA3Cc maison _ a
      AbA1cCB maison _ est
      Bd2AA maison _ il
      1bc1CaA maison _ je
      AAa1bB maison _ la
      BC3db maison _ n
      aaA1aBA maison c
      aaA1aBA maison c est
      A2CAf maison chaque
      cBAaaBA maison de
      AAA1aBc maison depuis
      bb2AaA maison et
      Db2aaB maison il
      c2ABbB maison je
      aCb1AaA maison ma
      aA1A1bb maison on
      A1cAAaB maison ou
      A1c1BaA maison ou je
      AB2Ada maison pas
      AdA1AA maison quand
      AaA1aBB maison sans
      B1abACb mait*
      c1AAAaA maitre
      BAcB1A maitre _ stage
      BAcB1A maitre de
      BAcB1A maitre de stage
      1bAcA1A maitresse
      GA1CahC maje*
      FA1CafC majeur
      B2AbcA majeur _ je
      Bf1A1AB mak
      1ACdcBa make
      ABA1d1A make _ go
      AAAd2A make him
      cA2BAb make it
      b1AAaAa make me
      AB1Ac make you
      BddAaBC make*
      bAdAaAC makes
      CacA2A makes me
      De1A1A makeup
      BdbbADa mal
      DA1Abac mal $
      d1A2B mal _ ca
      CAa3e mal _ la
      1cA2AB mal _ moi
      EBbi1BA mal _ ventre
      ADca2d mal a
      ACca mal a l
      CAaa2e mal a la
      Ba1d1Da mal au
      aB1f1CA mal au ventre
      bA1bA1A mal de
      CBgA2B mal en
      F2A2g mal finir
      dA2A1B mal j
      a1BA2C mal je
      Daa2Ac mal la
      D1ba1a mal o
      D1ba1a mal o ventre
      FgCgDBA mala*
      aDAiBAC malade
      aA2BcB malade $
      DjBBABA maladroit
      abAA1AA maladroit $
      BA1A1ad malaise
      CAca2A mali*
      AdCBDbA mam
      1bAAAcA mam s
      Eae1Cb mama*
      2fB1Db maman
      BEfcaCb maman $
      bBA1A1a maman _ il
      Bcb1A1A maman _ ka
      CAc2Ba maman _ la
      bbAAbAB maman _ moi
      ABA2c maman _ nous
      bB3bA maman _ pas
      bA1A1bA maman _ que
      Ac2aAB maman an
      AAA2cA maman di
      Eb3c maman dit
      1c1BBcA maman est
      bCAAa1c maman et
      bACc maman je
      ccBA1C maman ka
      aDb1c maman moi
      Bcb2AA maman moi ka
      BBaAaa maman pas
      fA3C mame*
      eaBACB mami*
      caBACBc mamie
      cAAAcCa man
      BbA1bA man _ ka
      bDCcd1B man ka
      1A1AAAd man who
      1AdBa1A mana*
      AAe2BA manager
      iBCDBCC manc*
      DdaCAAA manche
      AcbB2A manche de
      fAAAABB manches
      dA1BC1c mand*
      bB1BBac mande
      bBAAAac mande moi
      2eB mane*
      AAdA1a manege
      ACHaEhC mang*
      ACEbC1a mange
      cB2aA mange $
      bAAB1c mange 0
      BAAA1d mange 0 fois
      c2a1E mange _ dans
      B2aAc mange _ depuis
      bc3C mange _ et
      CAAB1h mange _ fois
      dB3aA mange _ je
      AA1c1B mange _ l
      CaA2b mange _ la
      CA1B1b mange _ le
      CA1d1Ga mange _ les
      e1aAAC mange _ plus
      Ca1A1e mange _ que
      C2f1C mange _ seul
      A2c1C mange _ toilettes
      A2c1C mange aux
      A2c1C mange aux toilettes
      BA1m1MA mange dans
      a2c1D mange dans ca
      BA1e1G mange dans les
      C1ab1a mange de
      A2b1Bb mange des
      Da1C1b mange du
      AbAd1C mange mon
      A2EAcb mange pas
      l1ADADA mange plus
      e3AC mange presque
      f3AD mange presque plus
      3d1F mange seul
      A2c1D mange toujours
      C2e1B mange tout
      C2e1A mange tout seul
      B2A1d mange une fois
      AA2AdA mangeons
      2B1AaC manger
      BBaB1bA manger $
      aAAe1Db manger _ la
      A1Af1CA manger de
      A1Af1BA manger de la
      EAD1EkC manj*
      EAD1EkC manje
      Ca2AbA manje $
      A1B1AcA manje an
      B2A1d manje pas
      g2AAE manje plus
      1bAAABd mank*
      B1bBcAa manm*
      b2acCB manq*
      cAA1A1A manquerait
      ACBdcbA mant*
      CBAcdbA manteau
      a1AAac manteau $
      cbBaaAB many
      BBg1AA many*
      CBeBBfb manye
      aBc2A manye _ le
      ABe2A manye moi
      c1Aa1b manz
      AAAAAhA manz*
      DD1j1AD mape*
      BBaf1AC mapel
      AB1d2A mapelle
      Eg1AAA maqu*
      1cA1AcA mara*
      BbEdcb marc*
      dABABbA march
      c2ACa march $
      1AADdfD marche
      CDbbcb marche $
      EAAAda marche _ la
      aAA1Ad marche a
      Cb1Ac marche la
      bA1BacA marche le
      baAaBA marche pas
      BBAaAc marche pour
      1eABaD marche sur
      AaAAbA marche sur la
      Bb1d1Cb marcher
      AcAc1BA marcher $
      CdAbaAA marches
      2Bbba mard*
      2Bbba mardi
      Cb2aAc mardi $
      A1AaAbA mardi _ il
      AbA1bAb mardi je
      egcACAI mari
      BAc2A mari _ la
      CeA2AB mari _ ma
      Ddd1BAC mari de
      ABd3A mari de la
      AeB1AAB mari de ma
      gCA1BaA mari est
      ECBBaEl mari*
      C3bBc mariage
      B1C1A1c marie
      CABAbBd marier
      bbbBBAB mark
      bbCaAaC mark*
      b2A1cA market
      1cCbABB marks
      aB1c1AA marks are
      DDAc1e marm*
      ACAc1b marmay
      ACAb1b marmay i
      acDA1CC marq*
      FcAa1A marque
      dbBBAAC marques
      abAA1AA marques $
      bcDB1Ad marr*
      bAba1A marrant
      caA1BaB marre
      A1CAa1e marry
      b1ACBaA mars
      E1AadAA mars*
      C1AAeA marseille
      AdAC1Aa mart*
      bAAB2a marteau
      Ce3AA martinet
      1cbAB maso*
      EFi1AA mass*
      CBc massage
      bB2cAA mat
      aeBBA matc*
      fCABAa match
      dD match long
      dBACa mate
      BbA1b mate keeps
      EA3ea mate s
      EDbeBd mate*
      CAA1Ah matelas
      AC1b2b matende
      AC1c2b matende a
      BAba1A mates
      aAFdb1C mati*
      a1EcaaA matin
      bCbaD1e matin $
      A1BcaAa matin _ le
      bA1B1Aa matin _ les
      cbaAAA matin _ m
      aAAaBbA matin _ me
      eA1a1BA matin _ soir
      fBa1AB matin au
      dA3B matin au soir
      aB1Ab1A matin avan
      a2A1Cd matin avant
      3C1ca matin avec
      D1Aaba matin et
      Bb1aAbA matin il
      aBa1bAA matin je
      CbA1b matin on
      AaAbAAA matin pour
      dAAAAaB matt*
      aAcAA matter
      AAfAAAB matu*
      AAfAAAB mature
      ACabA1b mauv*
      aabcABB mauvais
      CAA2ac mauvaises
      B4eA max
      EAAAAg mcdo
      BA1Aad mcdo*
      BA1Aad mcdonalds
      BA1A1d mcdonalds s
      dA1AACb mdp
      bcAAaCC mdr
      BaBcaaA mdr $
      da1AAAA mdr je
      GcgdBEC me
      ccBbaA me $
      CbBaaAb me 0
      CDh3A me _ 0
      bCAaDcb me _ a
      CcCAa me _ an
      DCcABaE me _ and
      ACb3A me _ asseoir
      Eb2cdE me _ au
      B2AAd me _ avant
      1iGCbCE me _ avec
      CaCdaAa me _ c
      bBb2CB me _ ce
      aAa1baB me _ cet
      baB1cB me _ chez
      bA1A1Ab me _ com
      B1bBb1a me _ coupe
      A1cbaDC me _ d
      ACCaa1c me _ dans
      BDab1Cd me _ de
      AaACABf me _ depuis
      FcbdBCC me _ des
      bCAcAB me _ dessus
      BiBA1D me _ dormir
      iDBBAAb me _ du
      bBad1aC me _ e
      1BAaAb me _ elle
      C1AbCcb me _ en
      g2BbBa me _ encore
      BcBabaC me _ et
      bA1AAb me _ euh
      F1Be1ed me _ fait
      c1bBAb me _ for
      cAbAA1B me _ he
      BcaB2b me _ his
      A1Ab1dd me _ i
      bAbAAbC me _ il
      DbAaa1A me _ in
      AbcA2A me _ it
      B1ABAfd me _ j
      caABa1A me _ jamais
      gEaBC me _ je
      AaabB1B me _ juska
      bAAb1cB me _ jusqu
      Ae2ACb me _ l
      BBbaCAa me _ la
      Ca2Ac me _ last
      c1Fd1CB me _ le
      cbaGAbA me _ les
      AB1Ae me _ loin
      AEbAAcc me _ ma
      fC1AaCa me _ mais
      bBbA1AB me _ mal
      BABcdAB me _ me
      aA1baC me _ mes
      BBcB me _ min
      BbAdBAD me _ mon
      A1C3c me _ monter
      DcCC1e me _ my
      cbAA2B me _ not
      A1bAbAa me _ now
      bABaAcb me _ o
      1bAa1D me _ of
      Ca1dBdB me _ on
      bA2C1A me _ ouvert
      1e1GAa me _ par
      1CBBfcb me _ pas
      2Bd1AB me _ payer
      caDA2a me _ peur
      B2B2d me _ phone
      DAAf2A me _ pleurer
      DaACi1a me _ plus
      aBdA1Ca me _ pour
      CcB2b me _ pourquoi
      Be1aA1A me _ pris
      dAAA2A me _ qu
      CDfBBAb me _ quand
      aCb1b1B me _ que
      C1fAB1C me _ reveillee
      AdC2a me _ rien
      1B1A1cC me _ s
      Bbaa2A me _ sans
      aABA1ba me _ se
      D2aA1b me _ si
      AbdABc me _ son
      bAa1BBA me _ sous
      cbAAAA me _ souvent
      AAaB2b me _ stuff
      daB2AA me _ that
      HibbDEa me _ the
      aBbB1aA me _ there
      BBcA me _ things
      C3e1A me _ tiree
      aDbB1cc me _ to
      HChdBCB me _ toujours
      ac1AaAA me _ tous
      BfaBBAA me _ tout
      B1cA1AA me _ tranquille
      bABA1A me _ trop
      1CFbafd me _ un
      iABACBB me _ une
      Fa1cbc me _ va
      dBBABab me _ vais
      d3BaA me _ veux
      abC1AA me _ vieu
      gA1CAB me _ vomir
      BBca2A me _ when
      AAdA2A me _ with
      ACAbBad me a
      1AA1Ad me affaires
      CAAc1aa me after
      CAcCagC me and
      BAAA1b me and my
      Ab1aBa me at
      aCaBAac me back
      AbDc me baisse
      1ACc me baisse le
      bbCaAAb me balance
      C2bbA me barre
      BhADB1B me bat
      1c2aAB me but
      1bAB1Aa me by
      aCcAbdA me ca
      C2abc me ca va
      FbAccb me cache
      bD1Ca me calme
      ABbB me caresse
      GB1ai1A me casse
      DA1ae1A me casser
      dAAA1ab me ce
      C1b1A1A me change
      cAaBA me changer
      DDABlCa me cherche
      AA1AeCa me cherchent
      CCBAf1a me chercher
      bcBC2B me cogne
      1Bb2AB me coince
      A1AdC me connait
      cA1AAa me copain
      AcAA1A me corrige
      cA1AAAA me coupe
      d2B2B me couper
      aAaAbB me croient
      B1d3A me croire
      AdaA1BA me da
      ccADAa me de
      DBA1af me debrouille
      1d1A2B me defonce
      hFdFCBb me demande
      ABe me demande d
      aEdAACc me demande de
      CcB2b me demande pourquoi
      d1aAB1B me demande si
      bBbDcBb me di
      BCb1cA me di que
      CadABa me dire
      dAB1ACA me dis
      CBBa2c me disent
      dBaBbAB me dit
      b1dA1AB me dit de
      bBaBa me dit que
      DCgA2A me do
      BBcA me do things
      1CbB1d me done
      a1bB2B me done de
      a1d1AAA me donne
      FBcB1e me douche
      C1A2c me douche a
      BBcbABA me down
      dA1A1A me down for
      AdB2A me down the
      A1dAA1A me drunk
      bB3bA me el
      CbAaaaA me en
      Ddc me every
      aCCa1ad me faire
      dA1A2A me faire mal
      adbBCIA me fais
      aDfB2A me fais de
      BAcB me fais des
      dB1B2A me fais du
      hABBAB me fais vomir
      dA1aCD me fait
      ACda2A me fait des
      BeAA1B me fait dormir
      1aAd1AA me fait payer
      baAa1aA me fait un
      BA1a2c me fer
      BABf1CA me fon
      1bBdBBA me font
      A1baBcB me for
      AB1aBc me force
      1BaB1Ac me force a
      AbBB2B me frappe
      AB3d me frere
      aAbCABc me from
      EAb2dc me garde
      1AAc1Aa me go
      eDAA1A me he
      cBA3a me he s
      c1CA2A me his
      1EcAAAb me home
      c1Aa1bD me i
      AAAB1ae me if
      B1CA1ae me if i
      bbC1aa me il
      AbCab me il me
      CecBACB me in
      BadaADC me in the
      ABbAaAa me j
      bACcA1b me jete
      1BBc2a me jete de
      bbBaAC me jette
      AABc1A me jettent
      AABc me jettent des
      dBAcAaa me l
      eBaBAaA me la
      ABaa1ca me lache
      CAebCe me laisse
      B1Ba1ac me laisse pas
      Bc1cAAC me laissent
      bAB1BAd me laisser
      EAc1Ad me lave
      B1cBAA me lave 0
      C2c1b me lave a
      dABaAdD me le
      1B1bAAa me les
      ccBBCe me leve
      cB1BBAb me lever
      CAfA1AA me lifts
      1bAabAA me like
      AA1AAba me mam
      aBabbA me manque
      cAA1A1A me manquerait
      B1CA2e me marier
      AbAdBAA me me
      BABc2D me menace
      Cbc1AAA me met
      acBB1A me met des
      ACd3A me met mal
      Fdaa1A me mets
      AaBb1A me mettent
      dAA1B1A me mettre
      baAA1aA me mettre en
      C1Ae1A me moi
      1Cd3a me montre
      c1BAaaA me mum
      Aac1aA me n
      1BB2d me nourrit
      aBaa1aA me on
      aBab2A me on the
      1BAa1cA me or
      CFABDjb me out
      AB2Ac me out and
      AbAa1B me out of
      A1A2cb me parent
      dCaAaaB me parents
      DbBgcAB me parle
      BdcBBAA me pas
      A1fA1BB me paye
      C1Bc1AB me pendre
      Bd1A me pince
      caAA1A me pique
      AaBA2b me plante
      BaaA1c me pose
      1EAc me pousse
      1E1c me pousse dans
      gB2CBa me prend
      eCA2bA me prendre
      1Ad2C me prete
      1cABAbA me prive
      aaABAcA me prive de
      dBAA2A me promise
      aAcA1Cc me propose
      cbAA1BA me punir
      1CfA1AA me raccompagner
      aAdB1AA me ramene
      C1c1A1c me rappelle
      DAd1A1a me rappelle pas
      BFk2CB me regarde
      c1aAA1A me repete
      fA1CAAa me repond
      aBA1ac me reste
      bABC2f me retient
      DAA1a me retrouve
      A2Bd me retrouveront
      Aaa1BdA me reveille
      daBaBBA me reveiller
      A2Be1A me reverront
      e1BAB1A me reveye
      ca1BA me round
      BeB1AA me se
      b1aAAAA me sen
      bbBABCa me sens
      BcA1A1a me sens pas
      CdB3A me serre
      1bCAbBa me she
      Ac1c1BA me since
      EbdAAAa me souviens
      Cd1BbBc me sui
      CcdbcCA me suis
      FB1e1ed me suis fait
      bA2C1A me suis ouvert
      C1fAB1C me suis reveillee
      C3e1A me suis tiree
      CAC1BDk me suit
      2BAAAd me suit depuis
      BdAAa me tap
      1CBc1AC me tape
      cD me tape la
      1B1c1AB me tapent
      c2a1D me tente
      CABd1e me there
      d1AB1A me tient
      CbbAaA me tir
      CbBBfAB me tire
      EBfaF1d me to
      aaCb1aA me to the
      BABc me today
      CBc1ADA me touche
      A1BbA1c me toujours
      e1DA me trouve
      a1BBb1a me trouver
      CBACB1i me tue
      Ac1B2c me tuer
      BCBf1Ac me up
      b1AeADA me voi
      BC1aAba me voir
      c2AaC me vois
      BdAA me w
      a1BbAa me what
      AaABBAc me when
      A1AA2d me when i
      DfB3A me with
      CcaA me with the
      B3Ae me zafere
      AA1C1dA meal
      BaAaa1A mean
      AA1Bab mean $
      faABaAB mean*
      Ed1BbAb mec
      aBb1c1C mec $
      Bba3B mec _ est
      ABc3A mec _ force
      AAAb1Aa mec _ qui
      1Da1A1c mec de
      ABa2cA mec et
      A1C1AAc mec il
      BAc3A mec j
      1dA1A1A mec ma
      1bB2Bb mec me
      cA1a1B meca*
      FfChABC mech*
      DeBb1AB mechant
      b1b2AB mecr*
      AAc1AbA mecri
      FDfaAAd mecs
      BBa1A1b mecs qui
      eA4A meda*
      ecE1AAA mede*
      edE1ABA medecin
      jE3ED medi*
      BAA1bb mediatheque
      gA1AABC medicament
      aAA1ACA medicaments
      D5c medicaments et
      eA1A1AB medo*
      gA1A1AC medocs
      Ad1C mego*
      BgAA1A megot
      fAAB1AF meil*
      caCBaaC meilleur
      c1AB2A meilleur ami
      c1A1a1C meilleur pote
      cAb1AAC meilleure
      a1bAA1B meilleure amie
      D1A2Af mela*
      D1A2Af melange
      kBEc1CF meme
      dCbCA1A meme $
      eA1A2A meme _ chien
      Dc1A1a meme _ d
      a1B1Ae meme _ depuis
      aAaccDa meme _ il
      C1A1dBA meme _ je
      c1BAAAb meme _ le
      Aa1acBA meme _ nuit
      E1Ae meme _ prof
      Dc1A meme _ sport
      AcA1Aa meme _ une
      bbCbAC meme a
      Bac2A meme depuis
      baABaAA meme en
      bB3Ab meme il
      1AAbbAA meme la
      Aa1acBA meme la nuit
      Eb1cA1A meme le
      D1Ad meme le prof
      eB1A1A meme ma
      c2AAB meme mes
      aAaCA meme mon
      dDBCcaA meme pas
      BfbDbDa meme pour
      aBabeD meme quand
      1aAccB meme quand il
      CA1c meme si
      CBAbAba meme*
      BBAbAaa memes
      1AAA1e memes vetements
      ABabbAA memo*
      1BbabAB men
      BC1cCDi mena*
      Aa1bAAA menace
      BcAB2c menace $
      C2A2c menace _ mort
      eA1A2A menace _ se
      1AbCA1a menace de
      C2A2c menace de mort
      eA1A2A menace de se
      1BAc2A menace si
      B1Cb2b menacent
      A1Ad2A menaces
      Aa2BCe menage
      aaAAB1b mend*
      cAbB1CA menm
      cAA1aA mens*
      Ge2Baa ment*
      Cb1A1bA mention
      AdA1A1A menton
      d1C1AA menu*
      dAB1AA menuiserie
      bbADAaa mer
      bbB1baC mer $
      Dd1A1a mer _ di
      cAAA1AA mer _ je
      AB2Bad mer e
      Dc2abB mer el
      aB3Ac mer et
      Bb1A1aA mer me
      a2AAcD merc*
      fACCBaB merci
      dA1B merci $
      dAA1AAA merci _ tout
      cBB1AcB merci pour
      cAA1AAA merci pour tout
      GBbaaea mercredi
      Bb1dBBa merd*
      Ab1dBBa merde
      DbAEbaa mere
      b1aCbDa mere $
      HdbaBdE mere _ a
      dB3B mere _ c
      BBc2a mere _ ca
      B1b2Ab mere _ dans
      BBa3c mere _ de
      Ac1a1AA mere _ des
      BBaAAbb mere _ elle
      1B1a1bb mere _ en
      Bab2bB mere _ et
      dbA1aBB mere _ je
      1c3BB mere _ l
      baA2BB mere _ la
      ABA1aaa mere _ le
      AdA3A mere _ lui
      DccA1bA mere _ me
      ACa3b mere _ par
      c3CbA mere _ partie
      B1A1Aab mere _ plus
      1E3c mere _ prive
      abb1bAA mere _ que
      bA2bCA mere _ sait
      BB2Acc mere _ un
      1dDBAbA mere a
      Bc3AA mere avec
      aaA1BBA mere dans
      1BbaAbA mere de
      a1AA1bB mere dit
      BbA2bA mere dit que
      B1Ab1bA mere e
      BbaABb mere elle
      cbA2A mere elle a
      bCcAD1a mere est
      c3CbA mere est partie
      abAaaaE mere et
      BB2Aca mere et moi
      CB2bAd mere fait
      B1a1AAb mere il
      abAAaA mere je
      C1b1aaA mere l a
      bF2a1b mere la
      Dd1cAAC mere m
      DA1bAbB mere m a
      FjaDACA mere me
      B1b1aaA mere n
      ABA1dA mere ne
      aA2bBA mere ne sait
      AAc2AA mere sait
      Ca1A2c mere se
      fAAAACA meri*
      fAAAACA merite
      eB2AC merite pas
      BAA2bb mers*
      eFEdCdA mes
      DbaBac mes 0
      GbaBcc mes 0 ans
      eC1aBC mes _ a
      G1bBeb mes _ ans
      C1Ad1aa mes _ avec
      cC3A mes _ bras
      aCaAAac mes _ c
      BAab1A mes _ chaque
      A1AbcDA mes _ d
      CAACbcB mes _ dans
      ab1cAaB mes _ de
      A1baaB mes _ depuis
      acaABa mes _ disent
      ADbaa mes _ en
      FiCbaAb mes _ et
      ce1EAaB mes _ euh
      AB1AA1c mes _ il
      cd1DDda mes _ ils
      aC1dABA mes _ j
      EcAaaAb mes _ je
      Ac1bA1A mes _ la
      Ba1cDbc mes _ m
      AfAadFA mes _ me
      cB1A1CA mes _ mes
      C1AaBda mes _ mont
      A1dA2A mes _ nues
      dBBD1d mes _ ont
      AB1bAb mes _ pour
      aAAABb mes _ que
      ea1AaBA mes _ s
      a3bCA mes _ savent
      1aBcB1A mes _ se
      CA3c mes _ soeurs
      bAAAab mes _ sont
      aAdCAd mes _ sur
      CAA2be mes _ veulent
      CAaEAeB mes affaires
      B2CAd mes affaires dans
      B2d1A mes airpods
      AbaA1bA mes apprentis
      cD3A mes avant
      cD3A mes avant bras
      dDAB mes bras
      BA1d1A mes camarades
      CB1eCc mes chaussures
      AA1cA1A mes chaussures et
      CBAbc mes cheveux
      CA1d1A mes collegues
      AgBAAAb mes cousins
      aB1AeA mes darons
      C2bAa mes deux
      AA1d2A mes ecoutes
      aa1BA1c mes eleves
      B2A1cB mes enfants
      BfA1AaB mes freres
      A1Bb1b mes fringues
      AcBBAd mes habits
      DC1d1A mes lunettes
      1cBa1Aa mes mains
      dAA2A mes manches
      afDB2c mes messages
      2hF1AA mes nudes
      B1A1AdA mes nuits
      CACBcAg mes papiers
      ABA1aAc mes papiers et
      Aa2bBb mes papiers je
      dfe1GBc mes parents
      bab1AAa mes parents disent
      eb1BCb mes parents ils
      B2cabA mes parents je
      BaAcBba mes parents m
      Df2aB mes parents me
      dAAA1aa mes parents ont
      bb2AB mes parents se
      BAA2ab mes petits
      BAeAb1E mes photos
      A1dA2A mes photos nues
      dC1A2A mes poignets
      CdBCBaa mes potes
      fA1A1D mes qualites
      C1d mes raisons
      BBd2A mes regles
      D1bd2A mes reseaux
      Bc1A1a mes stagiaires
      B1AcAa mes vetements
      D1AAbb mes vieux
      AAbeA1B mesa*
      BAbBA1d mesi*
      BbAa1dA meso*
      CbAa1dA meson
      AA2cbA meson $
      bBAb1B mess
      2bbaCa mess*
      bCBabAa message
      EA1da1c message $
      B1gaCA messages
      BbBa2c messages $
      bAAaA1a messages de
      1dCB2A mesures
      FcbBbC met
      Ba1c1Aa met $
      ABd1A1A met _ a
      ABaA2b met _ la
      aaAA1Ab met _ le
      BDdA1AA met _ main
      AAcA1AA met _ mains
      Bbc met _ moi
      CdAa met a
      ACeA2A met ca
      ABdA met ca main
      c1A1bA met de
      daECaAa met des
      aAc2BA met la
      ACc met la main
      DAAaAdb met le
      BbB3A met ma
      ACd3A met mal
      ABc3A met mal a
      bAAa1aA met mon
      aCA2ba met un
      BcBc1A met une
      bACA2b meta*
      cCB2Aa metal
      cdBBBAA meti*
      ebABCaC metier
      Bb2Ac metier $
      Bb2aAA metier de
      acaB1Bb metr*
      aAaA1Ab metro
      CfA1aAA mets
      ca1AAB mets _ de
      Ac1B1A mets du
      Dea2A mets plus
      cbAaEaE mett*
      BdA2A mette
      B1AeABB mettent
      bBBBAdA mettez
      aA1b1C mettez rien
      cBAA2A mettre _ tshirt
      dCB3A mettre en
      dd1AB1B meub*
      f1A1BBA meuble
      BdaA1aA meubles
      bC1b1Aa meuf
      1ABd2A meuf*
      1ABd2A meufs
      bC1cAB meule
      aAcA2A meus*
      DaaAbca mezo*
      DaaAbca mezon
      AAb1bAa mezon $
      aCd2BA mfai*
      1Cda1BA mfait
      B1Bd mhumilie
      fE1AcBB mi
      Bc2b mi 0
      cB1aA1A mi _ amwin
      AcA2AA mi _ cou
      Bc1A1A mi _ d
      EAAbAcb mi _ in
      AdaA1Aa mi _ l
      cA1A1AA mi _ la
      cD1A mi _ mon
      bCaBbAa mi _ pas
      B1Ad mi _ photo
      c1Ba1GB mi _ pi
      cA1bA1A mi _ tete
      AAA1Ad mi dehors
      CibAABA mi di
      DBAAaf mi dor
      d1A2C mi dor pi
      b1B1Ba mi kone
      babaAA mi la
      1BBA2c mi le
      cBBcAaa mi ma
      Bbb1BAB mi un
      AcA2AA mi un cou
      baaA2B mi vais
      CcAa1a micr*
      CcAa1a micro
      GCCbAiB midi
      c2CaA midi et
      DB1cAcA midi je
      aB1b1B midi*
      aB1b1B midis
      AadA1AA midn*
      AadA1AA midnight
      1b1AaBA mien*
      baAabBC mieu*
      baAabBC mieux
      Hcaad1A mieux $
      fB1BAAA mieux _ moi
      CcAAA1c mieux pas
      aAA1ABc mieux pour
      1CaaBbA mieux que
      dBA1A mieux san
      dB2A mieux san moi
      eBAAAA mieux sans
      aCA2cA migh*
      aCA2cA might
      baA1AAA mili*
      baA1AAA milieu
      BcAB1Bc mill*
      AbAB1Bc mille
      acAaBCa min
      A1AA1bc min $
      ABcA2A min _ mon
      1fCBABa mind
      AbAC1b mine
      a1AAabA mine $
      FABAaca mine*
      DABaadA mineur
      BA1Ab1b mineurs
      Dac1aBA mini*
      BaaAaAA minibus
      AABf1AA mins*
      AABe2A minsulte
      EfacADb mint*
      AcCfbFA minu*
      CabBdB minuit
      AAAaBd minute
      AA1AAba minute $
      bbChAH minutes
      AA1A1Ac minutes $
      hDBAAB miro*
      jEBAAB miroir
      EabbAaa mis
      1dAA2B mis _ coup
      1EB2cA mis _ la
      1BeB2A mis _ main
      c1ABA1a mis _ tel
      aAAc1Ba mis _ une
      CBCaAc mis a
      1DAB1dA mis a la
      1BBcBAe mis dans
      AAAc1Bb mis dans une
      bAAa1B mis de
      AC2Ad mis dehors
      bBA1aA mis des
      Cda2A mis du
      1AA1cAb mis l
      bAdBaAB mis la
      1BdB mis la main
      1AAbABb mis le
      b1a1bCA mis les
      Aa1aAc mis ma
      c2cABC mis mon
      BbaD2d mis un
      1dAA2B mis un coup
      Ac1Cc1A mis une
      ACcAAab mise
      AA1AAbb mise a
      d1Aa2A miss
      BBaAhDB miss*
      CA1BiCB missing
      B3eCA missing since
      dABA mist*
      eABA1B mistake
      Bac3A misy*
      Bac3A misye
      dBABAAb mita*
      eB1BAA mitaines
      aiD2C mn
      Ab1bAA mn _ il
      AaAA1Ab mn _ ma
      1caA2B mn ex
      AfA1AbC mn pere
      1cabAeC mo
      aABAAeA mo ka
      aDb2c mo pas
      BA1Aba mobi*
      BAaA1b mobile
      b1BbAA moch*
      b1BbAA moche
      BabA1Ab mode $
      AB1cA1A mode _ est
      AB1cA1A mode c
      AB1cA1A mode c est
      aabbcFB moi
      fD1bACb moi $
      eC1C1aD moi _ a
      aaAaAAA moi _ ai
      AAfAABb moi _ an
      1CA2d moi _ c
      C1A1AdA moi _ dans
      bDbB1b moi _ de
      AAda1BA moi _ di
      EBAA1g moi _ domi
      2CBcBa moi _ est
      bAaaA1A moi _ et
      A1B1A1c moi _ ete
      daAD1AA moi _ fais
      aaba1AC moi _ i
      1be1BBA moi _ il
      eaABcBB moi _ je
      aa1bbCB moi _ ka
      cAA1cB moi _ kay
      ba1AAAa moi _ kaz
      1C1aABc moi _ l
      dCbdDAA moi _ la
      bD2a1B moi _ le
      cAAA1Aa moi _ les
      CaBA1ea moi _ ma
      aDc2aA moi _ maman
      aABbA1A moi _ man
      E1b2c moi _ mange
      Ad1C1AA moi _ me
      cFaA2d moi _ moi
      CAAAAeb moi _ mon
      1ba1ABA moi _ ne
      BbAaBdc moi _ ni
      BcA1aAa moi _ nous
      1CBB1Ch moi _ on
      C3da moi _ pare
      bcCBbAD moi _ pas
      cBBaAa moi _ peux
      cABA1aA moi _ pleure
      bAAAAa moi _ plus
      1AdaaB moi _ pour
      AeBA2C moi _ prend
      Bb1Bb1A moi _ prendre
      Cd2cA moi _ prends
      cEa1bAA moi _ que
      AaBaaA moi _ reste
      Bc1Aaa moi _ s
      D1a1aa moi _ se
      CAcAAca moi _ si
      BA2A1c moi _ soir
      d2aC1a moi _ suis
      D1ad1bB moi _ tout
      a1abAAA moi _ trouve
      b1AAB1c moi _ un
      ACAbaaA moi _ une
      BA1a1c moi _ va
      baA1AAA moi _ y
      CDBf1da moi a
      dBAb moi a la
      AdAbAAC moi an
      caBA moi anle
      cbA1C1b moi au
      bCAa moi avant
      cBEaB1c moi avec
      ba1C1BB moi c
      baABaBB moi c est
      CaAbCca moi ca
      BA1A1c moi ca m
      DaAc moi ca me
      BA1AaBc moi ce
      BB2aAc moi ce soir
      BBA1fB moi chope
      AAA1dB moi chope kay
      DAaaAAb moi comme
      AEda1a moi dans
      BAdB moi dans la
      aBbb1AA moi dans le
      bAAB2c moi dedans
      AA1AAcA moi dehors
      BAB1Adb moi depuis
      a1AAbAB moi di
      dAA3B moi di i
      cbB2A moi donc
      EdAcacA moi e
      BAA1baA moi elle
      CBdA1Ba moi en
      BfBBABb moi epi
      Bba2Ab moi epi an
      AEdADba moi et
      AB2ac moi et ma
      AA1A1cA moi et mon
      A1BAeCA moi euh
      B1AAc moi euh je
      Ae1BAaA moi faut
      1d1AAAA moi faut pas
      cA2AAA moi i pas
      CgBAAAA moi il
      1caAA1B moi il a
      C2d1aB moi ils
      cBAaACc moi j
      cB1aA1A moi j ai
      cBAAdB moi ja
      cbaD1fF moi je
      D1bB1e moi je mange
      AeaAAaA moi je me
      Bba1aAA moi je ne
      AaB1aBa moi je pas
      cBBaAa moi je peux
      bA1bC1a moi je suis
      AA2cAA moi je vais
      aacB1aC moi ka
      EBAA1g moi ka domi
      c2a1D moi ka manje
      fBA1AA moi kon
      DbaabAA moi l
      cB1Baaa moi la
      cB1A1BA moi las
      BCccBa moi le
      1Ce2AA moi le maman
      ABA2ac moi maintenant
      aBAcaC moi meme
      aBbcaaC moi moi
      aAAaAaA moi moi pas
      CeAA moi ni
      cBBA1b moi non
      Db1BAdD moi on
      e1AAAAB moi partir
      aDhABAb moi pas
      cbBAbBA moi pas ka
      1BacaBA moi pas le
      aABaBdb moi pas ni
      CA2fCa moi patisser
      bCcBaA moi pe
      1ba1CCA moi pour
      BA1c2A moi qu
      CeaBAAA moi quand
      eB1CaAA moi que
      bAaA1B moi que je
      bfBc1BC moi qui
      cD1A moi qui me
      Bd3A moi qui prends
      AAaAaBa moi sans
      DgBaaC moi se
      a2ABAd moi si
      aAc2AB moi sinon
      BcaBAb moi te
      B1aAAda moi toujours
      bAba1AA moi tout
      1a1AbBA moi tu
      BbAA1b moi un
      bB1AbAa moi ye
      aAb1Ba moin
      1d1bAC moin $
      Cab1bAA moin la
      daEABcC moin*
      caD1BcD moins
      AdAbAA moins de
      BA2Ad moins il
      A2bbAA moins je
      AcAc1CA moins la
      aADACgB mois
      AbAdADa mois $
      c1A1aAA mois _ ai
      cB1B1Ab mois _ il
      b1baABA mois _ je
      AA2Ad mois _ on
      A1AcaA mois a
      CcA2ab mois ci
      hBACCA mois et
      c1A1aAA mois j
      c1A1aAA mois j ai
      BAbA1aA mois je
      c1A1AAA mois que
      d1A1AAA mois que je
      BAa1c1B moit*
      BAa1c1B moitie
      cA2bCA moitie $
      BA1c1A moke
      BA1c1A moke _ moi
      BA1c1A moke de
      BA1c1A moke de moi
      bdAA2A moll*
      dcAB2A mollets
      BAB1bcA mome*
      1ABaaaA moment
      dCaAaeE moment $
      bA1b1AA moment de
      1AaAAAb momo*
      bb2BAA mon
      CaAb1Ab mon 0
      ab1BA1B mon _ 0
      CGBBddh mon _ a
      acaDAA mon _ ami
      FaAA1c mon _ arrive
      cBAc1Aa mon _ au
      1bAA1aB mon _ aussi
      BeAA2a mon _ bah
      BaAAA1c mon _ boit
      A1baAAc mon _ c
      dbB2A mon _ ca
      cCa1a1a mon _ ce
      B2c1B mon _ chaque
      1CA2Ae mon _ conduit
      A1A1AAc mon _ convulse
      bBA3b mon _ crie
      dAdCaAE mon _ d
      c1EjaIC mon _ dans
      h1ACB1D mon _ de
      AcAAA mon _ demande
      cDAbAcB mon _ depuis
      Ca2aaA mon _ derriere
      cB1abC mon _ di
      DCadAaa mon _ dit
      1CbAAb mon _ dort
      e1BabAC mon _ du
      aCfBcFb mon _ e
      aBcBa1B mon _ en
      ab1AbED mon _ est
      AcCA1a mon _ etait
      ccAA1cC mon _ euh
      A2A1cb mon _ fait
      Bb1BA1b mon _ frappe
      Baa1AaC mon _ freezers
      EadfbCA mon _ frere
      D1AA1ec mon _ garde
      Bc4B mon _ grand
      1gAADAA mon _ i
      bb2B1b mon _ ici
      i1FB1dC mon _ il
      DABa1Cc mon _ ils
      AAd2AA mon _ insiste
      Be1Ca1A mon _ j
      hFBD1BB mon _ je
      aA1AAAb mon _ juska
      ACab2B mon _ l
      bEacc1A mon _ la
      bBAdbAa mon _ le
      EbbBA1e mon _ m
      baAaCeB mon _ ma
      bAc3A mon _ maintenant
      cAbaB1A mon _ mais
      AdA1a1A mon _ mari
      FhbECbA mon _ me
      2cB1B mon _ mon
      CfCaaAA mon _ n
      bBb1a mon _ ne
      1aC2Ba mon _ nous
      dAA1AaA mon _ o
      c1BAaaB mon _ on
      Aa1AAc mon _ out
      BbA1ab mon _ parce
      aB1B2b mon _ parle
      AAd3A mon _ particulier
      bbAA1A mon _ passe
      aACb mon _ pendant
      BBda1AA mon _ per
      AGb1cca mon _ pere
      baBA1a mon _ porter
      cDBDaae mon _ pour
      CabAAAa mon _ quand
      BbbaaAA mon _ que
      acBaBCa mon _ qui
      fAAB2A mon _ refuse
      Da1Afb mon _ regarde
      1AAbB1b mon _ rentre
      DA4d mon _ respire
      d2A1C mon _ reste
      BcAcBA mon _ revient
      h1BDAAB mon _ s
      gA1CAAB mon _ sans
      gKA2aa mon _ se
      cAAB1Bd mon _ si
      AAABBca mon _ sur
      AaBb1AB mon _ tous
      1e2aDA mon _ tout
      ABA2Ad mon _ traine
      bBa2Ab mon _ tu
      CAc mon _ un
      Caab2a mon _ une
      Fb2a1c mon _ va
      c1bCA1A mon _ veut
      Aca2aA mon _ veux
      1acAA1A mon _ viande
      ACcA1A mon _ vient
      Ae1E2b mon _ y
      BBbDAae mon adresse
      bbBaB1A mon age
      dAFHbag mon ami
      D2BAbc mon ami a
      d1B3A mon ami de
      d4BA mon ami du
      cBAA2A mon ami il
      b2CaAc mon amie
      AaaA1c mon ancien
      gAADAB mon anniversaire
      eABBbAA mon apprenti
      Ca1A1b mon apprenti arrive
      bC2bB mon apprenti m
      c1BaAA mon apprentie
      1dDdaCC mon argent
      cAA2B mon assiette
      bAA1aAA mon atelier
      Eaca1bb mon beau
      Cbd1AaA mon beau frere
      BDc1abc mon beau pere
      AA1A1cA mon bebe
      AaAd1AB mon binome
      Bb1b2B mon bleu
      AacB1a mon bo
      A1dA1A mon bo per
      BcAA1bA mon boper
      BcB mon boper i
      BbdB1A mon bopere
      BcBA mon bra
      Bd2AA mon bulletin
      Dd1A1b mon carnet
      AB1cAb mon cartable
      E1Ai1FA mon casier
      bbA1AB mon chambre
      e1BAA1B mon chat
      kG1GB mon chien
      eCABAAc mon coeur
      c2B1AA mon coeur est
      A1aeAAB mon college
      aAAC1db mon collegue
      baAAAa mon coloc
      Aa1AAc mon coming
      Aa1AAc mon coming out
      Aca1AAb mon compagnon
      EA1cAa mon compte
      AdEEdAe mon copain
      ABA1aBb mon copain a
      c1AAAb mon copain de
      1CA1a1b mon copain i
      fBD1AAa mon copain il
      AaaA1Ab mon copain me
      BBi1B1B mon corps
      Dd1a mon cou
      ABaCa1g mon cousin
      cAB3A mon cousin a
      bAba2C mon cousin il
      BAa1AAb mon cousin ma
      BdAAAAc mon daron
      ABa1Aba mon daron a
      BDkBAA mon demi
      ACeA2A mon demi frere
      dAA1AA mon dernier
      CAAbA1c mon di
      EhAA mon do
      Gd1d2A mon dos
      bCA1aeA mon educ
      aaaabCB mon eleve a
      a1bAAAA mon eleve de
      Ba1A1c mon eleve garde
      BAcBAAA mon entraineur
      DcaA mon epaule
      aABc mon equipe
      DAbA2c mon ex
      BBiD1AA mon ex a
      A1B2Ac mon ex m
      AdA3A mon ex mari
      B1Ac2A mon fais
      bAA1aaA mon filleul
      CBCgB1d mon fils
      CBBebAa mon fils a
      e1BAAba mon fils de
      cD1cA1B mon fils il
      BabAaAA mon fils ne
      AA1bA1b mon fils rentre
      BcAaAA mon fils revient
      BA1A2c mon fils s
      cFbecBC mon fis
      aaBCdBc mon freezers
      C3c1A mon freezers a
      1d2ABA mon freezers e
      dB3AA mon freezers i
      dBFCcAe mon frere
      A1A1AAc mon frere convulse
      caAA1Aa mon frere dans
      BAA1bab mon frere e
      dAcAAaB mon frere est
      Bbb1c1B mon frere il
      gCEdcCB mon garcon
      AAe2C mon geant
      Bb1AAa mon genre
      AAAe1A mon goute
      AeaBBa mon gran
      bbAA2A mon gran freezers
      BacCaBB mon grand
      Ac2AaA mon grand freezers
      Bd1BAA mon grand frere
      aDb1aAB mon grand pere
      dA1C mon ker
      cBdCaAC mon li
      a1aae1C mon lit
      AAbA1AA mon lit la
      ABb2AA mon lit quand
      1AbBAAa mon lycee
      CAd2Aa mon maitre
      CBdA2a mon maitre de
      aCAa1eA mon manteau
      jcCABBG mon mari
      Ad3AB mon mari de
      fBA1BaA mon mari est
      1h1Bb1D mon mec
      AcB2Aa mon mec me
      c1BAaaB mon meilleur
      EBcdAbA mon mi
      BBcB1A mon moniteur
      A1BeaAA mon neveu
      hBCB1Cb mon nom
      d2C2A mon nom je
      CdA mon oeil
      Ec1DcAc mon oncle
      Ad1A1A mon oncle il
      AcA2bB mon oncle m
      1DbAA1a mon oncle me
      BA3d mon oreiller
      ADb2cA mon pantalon
      Cc4A mon papa i
      a1C2Ad mon papier
      a1c1BA mon paris
      D1bAb mon parrain
      AaC1BBb mon passeport
      1d3ba mon patron
      aABb1ab mon patron me
      BcBA2b mon pays
      CiBFaA mon per
      AdAA1A mon per i
      AcA2bB mon per ma
      cfDGCDc mon pere
      ECD1Bef mon pere a
      1C4d mon pere conduit
      cCa2aA mon pere depuis
      aD3ab mon pere dit
      aCA1aAa mon pere e
      bfCaBCC mon pere est
      baB1aaA mon pere et
      Beb2B mon pere euh
      aDa1AeA mon pere i
      CdB1aAA mon pere il
      bBc1aAA mon pere je
      BAaA1bA mon pere m
      dEA1Bba mon pere ma
      DbfCbAC mon pere me
      eDaca mon petit
      AcbCA mon petit ami
      cD1A mon petit fils
      dEAfdB mon petit frere
      aBAb1Ba mon petites
      aA1A1Ca mon petites freezers
      1AAc1aA mon petites frere
      A2c1C mon plateau
      AcBA mon poignet
      BA1abA mon portable
      CaI1ahb mon pote
      bbBA1Aa mon pote a
      2BbabB mon pote il
      BB1b1Bb mon prenom
      ECiB1AA mon prof
      ABcA1A mon prof de
      aB1aAbB mon pti
      AaDbbAA mon ptit
      aB1a1bB mon ptit freezers
      1eCA1Ca mon ptit frere
      Cbb mon pull
      cAAa1bA mon reuf
      AbA2bA mon reup
      GDBbeeF mon sac
      a2abC mon sac a
      aBaCAe mon sac de
      A1ABgE mon sac est
      BaAb2B mon sac et
      C1AbcaA mon sak
      B2ccAA mon sak e
      BAAAAbe mon salaire
      B2d1B mon sandwich
      A1ABbb mon seul
      DAb mon short
      ACaA1bA mon stage
      CAAc mon surnom
      dBA1AA mon sweet
      FdCdada mon tel
      BA2ad mon tel a
      BdAcdAB mon telephone
      aA1cAb mon telephone a
      dA1A1AA mon thyroide
      Cabb1AA mon ti
      BAdBA1b mon tonton
      EeabAaa mon tour
      bBa2AA mon truc
      Bb1CAaa mon tuteur
      cCAc mon velo
      1A1C1d mon ventre
      BAb2Aa mon verre
      CfA mon vieux
      Fa1fA mon visage
      dcbC1B mon voisin
      geBCABA mon voisin de
      dBA1aA mond*
      CA1Acbb monday
      ABaa1Bb monday $
      ab1BAb monday and
      gAA1BCB monde
      caaC1AB monde $
      a1cA1AA monde _ a
      CaAb2a monde _ de
      E1aBeb monde _ et
      AacB2A monde _ la
      aCa2AA monde a
      AabB2A monde a la
      C1Ac monde contre
      FbAd1ba monde me
      D1Acac monde que
      C2aac monde que je
      Db1a monde se
      AAbaaAa mone*
      AAbaaAa money
      1ba1aAC money $
      B1bA1Bc money to
      BABd2A mong*
      BABd2A mongol
      DDiBABB moni*
      DDiBABB moniteur
      ABcC moniteur d
      AAA3e mono*
      D1bcAAa mons*
      AabBAAb monsieur
      AAab1aB monsieur _ la
      AaB2ba monsieur _ me
      Bbbb2C monsieur de
      AacB2a monsieur du
      BAc2a monsieur il
      CA1e2A monstre
      Eac1CB mont
      1aAaaC mont _ 0
      CACg1A mont _ a
      1Ac1AAB mont _ dans
      1AcDA mont _ le
      2BAAAc mont mis
      1B2Ad mont vire
      aEaAaEh mont*
      A1fB2B montage
      bAA1b1A montagne
      ABBbA1b montant
      bA1AAad monte
      c1B1AAa monte _ le
      BAAAbBe monte dans
      BaAAbaA monte et
      fA2CAB monte sur
      d1A1AAA monte sur le
      FaDAbCe monter
      EAabBfA month
      BAac2A month $
      eBAaaAA months
      e1cEBDa montre
      dBA1A1A montre le
      Cad3A montre son
      aBBA2a montrer $
      DBAca1b moqu*
      cbABA1B mor
      Bc1AAbA morc*
      1c1ABaA morceaux
      cA1AAA mords
      AbcDaAb more
      C1bBae more $
      Bca1A1b more and
      b1AAabB morn*
      bA2abB morning
      CA1baa morning and
      1AaAAAb moron
      1dCAAAA mors*
      dADbAD mort
      F2Aa1d mort $
      Bb3Ab mort _ moi
      Ed3Ab mort pour
      Bb3Ab mort pour moi
      dAc1BAB mort*
      eBcBB1B morte
      A1BA1dA mosq*
      A1BA1dA mosquee
      AcBaDbb most
      Cd1A1b most _ it
      bB2Bba most nights
      De1A1A most of
      AcAB1dA most*
      AcAB1dA mostly
      dDAadD mot
      BcBA1ab mot $
      d3AB mot _ l
      cB3bB mot _ la
      eCAAaAA mot pour
      dBaB1A mot que
      cDa2Ab mote*
      aBa2Ac moteur
      baAA2B moto
      badAAAB mots
      eBaA1AB mouc*
      dA1A2A mouchoirs
      CB1gBcB moui*
      AAacAa mouille
      BC1b1cA moules
      caCaABa moun
      kCCCDBD mour*
      iCCBDBC mourir
      CAaA1e mout*
      C2A1e moutarde
      ad1BAaB move
      1dA1BaB move*
      ca1aBAB moved
      CaA2b moves
      aAbBCbc movi*
      aAbBCbc moving
      aabAaAB moye*
      a1ABbbB moyen
      baA1b1A moyen de
      Bac1AA moyenne
      1Aad2B msg
      a1AB2c much
      B1A1Ad much $
      d1ABAa mult*
      dA1BAa multi
      dA1BAa multi story
      AABeAbB mum
      bF3ab mum $
      1Dd2aA mum _ boyfriend
      gA3AB mum _ i
      1bAC1aA mum _ me
      eaC1AaA mum _ my
      1BA2eA mum _ new
      BB2Ad mum _ she
      ADa1da mum _ t
      BaBA1ba mum _ the
      BeA2BA mum _ we
      bbB3B mum and
      1Aa1cB mum doesn
      1Aa1cB mum doesn t
      bCbaaA mum i
      D1ca1bD mum s
      1Dd2aA mum s boyfriend
      1BA2eA mum s new
      Ca1aBaA mum says
      d1A1AAA mum says i
      AC2Ad mum says she
      BeA2BA mum says we
      eB3B mum thinks
      AB2ac mum won
      AB2ac mum won t
      DAbAAdd mums
      dACCdDB mur
      bA1cCAA mur $
      aD1c1A mur _ a
      aCAAb1A mur de
      Bb1AbA mur du
      DbaAb1a mur et
      dF mur jusqu
      B1eAAaA mure
      BbbA mure _ mon
      BbcA mure pour
      BbbA mure pour mon
      a1CdaBA murs
      AbCb murs $
      bbbAACA musi*
      cAaB1A music
      AbbbABA musique
      dAAAA muti*
      1fcaCDD my
      dCaBAab my _ 0
      c1bA1A my _ after
      CbdBAdA my _ always
      D1ac my _ and
      BAaB1ca my _ are
      eABA1BA my _ asked
      1CgaAB my _ at
      ccBA1A my _ because
      a1aBacB my _ brother
      AbAAAa my _ carer
      BAac1aA my _ comes
      aaC3b my _ cousin
      bBa1aA my _ did
      Bf1A1AA my _ doesn
      Bd1B1aa my _ down
      AAaAc1a my _ for
      eBAaAAA my _ from
      cAAAA my _ gave
      BA1c1B my _ gets
      b1AC1b my _ group
      C1CcdB my _ has
      aBB1Aad my _ have
      AaCa1Ab my _ he
      Ad1A1A my _ hits
      cCEB1d my _ i
      aaAbA1A my _ if
      AbdDb1B my _ in
      1CBdCBh my _ is
      AAAA1dA my _ it
      DbaBb1a my _ keeps
      dA1BA my _ left
      c1AAaA my _ life
      abB3B my _ locks
      ADaa2A my _ makes
      1aBd1CA my _ money
      BaBe2A my _ my
      A1Bd1A my _ n
      1baBAb my _ never
      ABca2B my _ off
      2iBDCa my _ on
      daA1Aa my _ out
      CAa1ca my _ placement
      B1bAc1A my _ put
      GDeeAbg my _ s
      cCDAbc my _ says
      BAac my _ school
      e1A1BBB my _ she
      C1f1AB my _ sister
      1BA2bc my _ sleeps
      b1cAACa my _ so
      aAA1bAA my _ they
      acA2AB my _ through
      fB2aBC my _ to
      cAAA1AA my _ told
      CAA1c1a my _ took
      baAAAA my _ until
      BaAc1A my _ up
      cB1bAAA my _ used
      aAdB1Aa my _ was
      Ac1AA1A my _ who
      cbB1A1A my _ with
      AbAa1b my _ won
      B1bAAa my _ year
      B2AAdb my address
      AAAbbAB my age
      De4A my arm
      dBAa2D my arms
      a1A1AAc my baby
      DiAA1AA my back
      BDAh1BB my bag
      ADfacB my bed
      cBA1aaA my best
      1Fe3A my bf
      1bAAAAa my bike
      AAaAAc my birthday
      bDfB1A my body
      AEbB1bb my boss
      AAB3c my boss keeps
      bAAbaA my boy
      AbB1aBa my boyfriend
      Cb4b my bro
      dABcaEa my brother
      AcB2Bb my brother and
      1Dc1b my brother s
      BA2AbA my brothers
      c2AAAA my cat
      cAaA2A my class
      BbAaAb my clothes
      BBeBB1A my coach
      bBA2Ac my country
      BbCdaaA my cousin
      Daa2aA my cousin s
      BdBA2A my da
      Cab1BeA my dad
      cB1c1EA my daughter
      1ba2EA my door
      AAcAAAa my ex
      Dce3B my face
      AacA2A my face in
      ABcb my face on
      1cC2A my father
      CbaAb1B my foster
      AbAAAa my foster carer
      CcBCAce my friend
      Bc1BaAa my girlfriend
      3cABA my granddaughter
      abCb1aa my hand
      eACbACA my head
      EgA2B my house
      BcB2Ab my husband
      AAAA1dA my kids
      2CdcaB my lad
      aAAcaA my lad s
      bBaA1Ab my legs
      ABcA1b my little
      CAbAbb my little brother
      aAaaABb my little sister
      a2cABA my locker
      B1Ag1EA my lunch
      A2c1D my lunch in
      AcAa2A my ma
      eaCB1a my mate
      BbA1b my mate keeps
      BAa1Aca my mate s
      abbC1aA my mates
      A1BcaaA my mum
      ADf2A my mum s
      bACa1b my mum says
      B1B3c my mums
      AAAbAAb my name
      1ABAAcb my nan
      CA2Abb my nan s
      bBaA1Ac my neck
      Ae3B my neighbour
      BaBbaAb my niece
      AcA2AA my nose
      1AabB1B my nudes
      ABbb1a my old
      fC1aABB my own
      DaCAbbb my parents
      DCDBdAg my passport
      1AABAAd my passport and
      1dB1BaA my phone
      B1hD2A my pics
      CAcA2A my pictures
      fAaAAB my place
      cadBACA my room
      acaAAAA my room and
      aA1BaaA my school bag
      Cbbc1AB my shoes
      cABAbA my sister
      baaAa1C my sister s
      BAA2cc my sisters
      cC3A my skin
      AA1Ac1b my sockets
      dBIiCDd my son
      A1BeAbA my son s
      ABfBA my stepbrother
      DBeBaA my stepdad
      AAaA1Ad my stepdad s
      AcAA1a my stepmum
      d2D1bA my stomach
      aAAAbaA my student
      BCDCAlB my stuff
      AA1A1dA my stuff s
      A1cB2A my top
      AAdC my trousers
      BAdB my tutor
      dBAB my twin
      CAdAaBa my uncle
      ACd2Aa my uncle s
      ABaa1aB my wee
      dBB1A my wee brother
      D1c2bA my wee sister
      cab1ABB my whole
      CBAgBAa my year
      iEDBACB myse*
      kEDBBDB myself
      baA2AB myself $
      DCcBcgB n
      D1Abaa n _ ai
      bAb1AA n _ ait
      A1AcaB n _ aucun
      B2AcaA n _ aura
      baaACBc n _ jamais
      1C1Aba n _ m
      Da1b1bA n _ ou
      BeaCcB n _ pas
      a1A1AcA n _ personne
      acB1bAE n _ plus
      aBAaA1a n _ que
      b1aA1AC n _ rien
      BaAA2b n _ toujours
      CABAaeb n a
      BAAB1bc n a pas
      FbA2bb n a plus
      a2BAcA n a rien
      DBabDca n ai
      AAdBAA n ai jamais
      c3ABA n ai plus
      BccaAAC n aime
      BccaAAC n aime pas
      b1B2c n ans
      d1aA1AA n arrive
      d1A1ABA n attends
      CBbb1a n avait
      bBA1A1c n en
      D1Abaa n en ai
      b1A1fDB n est
      BaaAcAB n est pas
      bBaBcAB n est plus
      1CAbbbA n etait
      eABA n etre
      BA2A1f n hes
      CCeCbA n i
      1C1Aba n i m
      Da1b1bA n importe ou
      aAba1AA n its
      B3aAc n not
      Bc2ABb n ose
      1aAA1Bb n ose pas
      BbaaA1A n ose plus
      d1AA1AA n ouvre
      d2A1BA n ouvre plus
      BAaA1aa n said
      A1A1cAA n they
      1Bcab1B n y
      bAb1AA n y ait
      B3caA n y aura
      DD1ABl na
      fC1AAA nais*
      aD1d1B name
      ABa2Bc name $
      aA1bAAA name on
      fAD1Ca nan
      AA1d1A nan mais
      CebabAb ne
      B1BaAac ne _ a
      d2AAAA ne _ attend
      BA1aBea ne _ de
      ABaA1bA ne _ dire
      A3cBA ne _ etre
      DBbAcdA ne _ jamais
      BAbaa ne _ les
      cAA1Ba ne _ me
      CA1dAa ne _ parle
      CbAFaA ne _ pas
      aCe1aBB ne _ plus
      d3AB ne _ presque
      bA1ABdB ne _ qu
      dBAA1AB ne _ que
      1b1AAAb ne _ rentrer
      EA4f ne _ reveille
      dAA1aA ne _ reverra
      BbA1A1a ne _ surtout
      AAAc1A ne _ y
      eBABbAA ne compte
      eBABbAA ne compte pas
      1A1bBba ne connait
      C1A1Ac ne descendu
      BAab2a ne dit
      Aea1aBA ne doit
      dAA1ACa ne dors
      Ca1b2A ne fais
      A1b2bB ne faut pas
      B1BbaAa ne l
      FebAab ne la
      aCA1bdC ne le
      bBbBAaA ne lui
      dD1AA1a ne m
      BB1cAab ne m a
      d2AAAA ne m attend
      eC1AAAa ne mange
      d3AB ne mange presque
      ceaAADC ne me
      CA1d ne me parle
      Ab2C1a ne nous
      cbAAaAA ne parle plus
      3dA1B ne pas
      EA1a1d ne passe
      2BA1d ne peut
      DacABad ne peux
      DbbA ne peux pas
      Fab1aCb ne plus
      aAb1Aaa ne prends
      d1A1D ne quitte
      d1A1D ne quitte plus
      BAABbd ne rentre
      C3dAA ne rentrerai
      BAAA2b ne repond
      D2A1Bc ne repond plus
      Da2A1d ne respire
      CA4d ne respire plus
      C1A1d1A ne reviendrai
      e1AbaBB ne s
      BCA1Cfc ne sais
      ABBaBeb ne sais pas
      cCAAcAC ne sait
      FgAa1Be ne se
      FA4f ne se reveille
      AAA1bAa ne serai
      BcbaBAA ne sont
      BcbaBAA ne sont pas
      abAaABA ne sort plus
      D1dAaA ne supporte
      D1dAaA ne supporte plus
      AA1Ae1B ne tiens
      b1AAAAa ne trouve
      gCBcABA ne va
      cBAaA ne va pas
      D1AgAcB ne veut
      D1bcAaC ne veut plus
      A1eCbBB ne veux
      AAdB1B ne veux plus
      eAB3A ne vient
      cAB1a1A ne vient plus
      BCc1AaA near
      BAb1Aba near the
      Cb2aBb near*
      C2aaAb nearly
      Cd1B1Ab neck
      bD1aeAF need
      1B2eBA need _ get
      bAA2bA need _ to
      CcaaB1A need a
      B1A1e1A need to
      cAAa2A need*
      BfBbaAA neig*
      baBaAaa neige
      CgAaaAA neighbour
      af1CAAA nerfs
      AdAA nerfs de
      agC1ADB nerv*
      BhB1ACB nerveux
      1aBb1Aa nett*
      c1Cb1AA nettoyer
      CbbBBaA neuf
      BaaAAaa neuf ans
      AAa1Aac neuv*
      CA1c1Ab neuves
      bB2Ab neuvieme
      1aA1db neve*
      2bDcba never
      CAbAa never _ back
      bABb never _ up
      A3eBA never coming
      AaCea1A neveu
      cA3BA new _ and
      bDbCbBe next
      1AbAAaa next _ and
      EAAb2c next to
      eA1B1B next year
      FiAc1AA nez
      cCEBBaf ni
      Aab1a1B ni _ an
      Bb1Ba ni _ me
      EA2Ae ni _ pour
      D1AA1Af ni an
      bCAbACd ni de
      bA1A1Bb ni l
      CdA2A ni lanmen
      Be1A2B ni mak
      BCAabBd ni on
      cAAAAA ni pesonn
      dA3AA ni pour
      BAAA1d ni rien
      fBcbaDC nice
      aAcA2C nice to
      BeAAAB nich*
      BfAAAB niche
      BA1b1bA nick
      B1Bg2C nick*
      B1Ae1AA nickname
      1AAdcDB niec*
      1BBdbBA niece
      AaA1bbA nigh*
      Cf1ac1D night
      cCdBC night $
      Ba1AbAA night _ and
      A2ABc night _ since
      A1B1e night _ to
      DbABabA night and
      AAABadA night bus
      B3Ad night buses
      f1BAAA night i
      bEAAAbd nights
      aB2AAc nights $
      a2ABdA nights _ the
      AA1BcaA nights i
      EBAAhAA nimp*
      EBAAhAA nimporte
      AB1AdA nimporte ou
      DAb1Bfa nine
      AAc1AAa nine $
      Bd3bA nique
      CbaBAbB nite
      babD1A nn
      eE1EDgB no
      CAcaaAa no $
      b1AaaCA no 0
      a1B2Bb no _ and
      C1AdA no _ at
      B3AdB no _ for
      AAd1AAA no _ he
      d2CbBa no _ i
      1aB1AbB no _ in
      A1Bc1B no _ knows
      e1CC1Ca no _ no
      BAdA1Bb no _ on
      bAA1AbA no _ to
      C2ABfB no food
      a1Ae1C no friends
      1BA1Af no home
      C1AABfB no money
      bAA2bA no more
      fABgCE no one
      CA2Ad no tea
      aaAdbFa nobo*
      aaAdbFa nobody
      cAABbA nobody _ i
      AA1eB nobody _ me
      B1AA1db nobody _ told
      d2A1AA nobody at
      D2eB nobody from
      A1A1dA nobody knows
      D1Ae nobody sits
      B1A1Af noct*
      B1A2e noctilien
      AA1Abb noel
      1Ab1BaA noel $
      eAB1A1A noeu*
      eAB1A1A noeud
      eb1AAFB noir
      acAB1Bb noir*
      A1A2Ad noire
      bcAB1AA noires
      dAA2A nois*
      caAAAAa noise
      aCFj1Ba nom
      bb1aaB nom $
      A1A2Ad noms
      A1kCDaA non
      bEA2Cf non $
      Dcb1aAa non _ c
      BbAa1Aa non _ est
      EaeA2B non _ il
      1AA2dA non _ pour
      BbAa1Aa non c
      BbAa1Aa non c est
      D1ca1AA non et
      AacBAAB non il
      fCAA2a non je
      bfDBaCB non mais
      Eda1aA non mais c
      BAAa1dA non merci
      cAaA2A non pas
      Ad1B1dC non plus
      CdbA1Aa non rien
      cBAbA1b none
      CabA1a nonk
      E1f2Bb nonm
      1ccACCa norm*
      CcbaCDc normal
      aCbbAA normal $
      Acb2A normal ou
      C1a1aaA normalement
      AbbD1bC nos
      AAb2Ab nos _ et
      AcAa1AA nose
      eB1C1Cc not
      CAbAabA not _ a
      DAa1bAB not _ back
      AaAAe1A not _ home
      dAAABa not _ i
      c3Ca not _ that
      dB1A1A not _ the
      Dc1AaAa not _ to
      C1Ab1bb not _ what
      DabdAAB not a
      BbAA1Ac not allowed to
      AAa1abA not been
      A2c1BA not coming
      1A1CAbb not even
      BAA1fCB not going
      dCAAAAb not here
      AAA1Ac not hungry
      AA2Bba not really
      C1babaa not to
      Ac1A1AA note
      Cd2A1A note $
      bB2BbA note*
      aC2Ba notes
      ADCBAf noth*
      1DCBAfA nothing
      HCBobAB noti*
      bAA1bAA notice
      EAAi notifications
      F2e notifs
      CacB1a notr*
      CacB1a notre
      A1A1ccA notre _ a
      aaBAA1A notre _ de
      BA2Abc notre _ et
      bbAA1Ca notre apprenti
      cAaA1A notre apprentie
      f1A2AC notre fils
      caa2AA notre garcon
      1BBA1ae notre porter
      BAc3A notre secret
      FcDDBdA nou
      bEbAAab nou $
      1g3CA nou _ ka
      BAB1AeB nou ka
      1d3Ca nou tout
      1f3BA nou tout ka
      AadB1AB noun*
      AadB1AB nounou
      BGBBBnB nour*
      BB1BAf nourrit
      ADAaAgA nourriture
      DbbFAca nous
      C1bA1Eb nous $
      BdA1bBa nous _ a
      cBA1AAb nous _ au
      A2A1dA nous _ d
      AA1BbaB nous _ dans
      CaAaBcA nous _ est
      1eBA1C nous _ fait
      1AAA1Ac nous _ il
      Ad3aA nous _ la
      bCaAAaa nous _ le
      aa3Db nous _ trois
      1AbAAb nous _ un
      1B1AAfA nous _ une
      cAbB1bB nous a
      dB1A2a nous au
      B1AaAb nous c est
      Ac3BA nous ca
      eA2AA nous dit
      aBAb1bA nous et
      Bba2Ba nous fait
      aca1ABA nous il
      dAb2B nous je
      ABa1AcA nous l
      AA2AdA nous mangeons
      Bfa1BBA nous on
      Aa3Cb nous sommes trois
      1BbaCcB nouveau
      aBA2ba nouveau copain
      b1aCaCa nouveaux
      BdBa1Ac nouvelle
      db1A1BA nove*
      Bc1A1a november $
      e1AAaAB novembre
      aaCAAab now
      aCBA1ad now $
      cB1A1a now _ just
      bA1AAaB now _ m
      1bAb1Ba now _ s
      ACbdB1B now he
      dB1A now he just
      Cc1aAAa now he s
      dABAa1A now i
      bAA1AaA now i m
      d1Aa1A now it
      d1Aa1A now it s
      Bb1baAA now she
      B1AB1bb now they
      FAAA1jB nowh*
      GCAAAmB nowhere
      DA2Ae nowhere to
      Dh1AAAB nu
      ABhBBBD nude*
      ABhBBBD nudes
      BCAb2B nue
      bBdAaaB nui
      1ABaafB nui $
      aCAbA nui _ il
      1Ab1BB nui e
      b1d2E nui je
      AAbabac nuit
      cD1aB1c nuit $
      abAb1BA nuit _ a
      AAAabA nuit _ ai
      dCA3a nuit _ est
      CaA1Ac nuit _ il
      aAB1AcA nuit _ l
      AAa1baA nuit _ la
      A1AA1bb nuit _ le
      C3aba nuit _ mon
      B1a2cA nuit _ suis
      BbBa1cB nuit _ un
      B3cb nuit a
      Cc1acCA nuit avec
      dBAaBb nuit c
      dBA1Aa nuit c est
      AaA1CdA nuit dans
      D1a1dAc nuit et
      ccaA1DB nuit il
      1AaaaBA nuit j
      AAAabA nuit j ai
      hDaBEaC nuit je
      B1a2cA nuit je suis
      B1dABdA nuit la
      aAAAAac nuit on
      caAAbCA nuit pour
      1cAAaa nuit quand
      AAA1c1A nuit sans
      ABA2c nuit sur
      CDBBbcA nuit*
      CE1BbbA nuits
      1Bb2Bc nuits $
      2A1BcA nuits _ la
      c1aAAA nuits a
      BBB1BfA nuits dans
      dEACabB nul
      C3Ac nul _ ou
      DCA1bf nul par
      BBBaAcA null*
      ABBaAbA nulle
      B2AAd nulle _ ou
      ABBaAbA nulle part
      B2AAd nulle part ou
      ABA1Ae nulp*
      ABA1Ae nulpar
      BA1cbAb num
      aBCaeBc nume*
      bACacCd numero
      A1AAcBa numero $
      1A1Cc numero de
      AA1abaA numeros
      Cf nuqu*
      1dAA1BA nurs*
      1dAA1BA nurse
      1cB1A1A nus
      AaAeaab o
      AC2aaa o _ de
      aa1DBcA o _ du
      AcBBabA o _ e
      ABaBAac o _ i
      ABAc1aa o _ il
      dAA1aBB o _ je
      CAca2A o _ le
      De3b o _ me
      1CA3d o _ mon
      C1fAaDc o _ ou
      AADa1be o _ pour
      BfB2A o _ quand
      aBAccBC o college
      d2aA1A o fon
      bBbA1A o lycee
      BAAa1c o resto
      cA1AA1A o revoir
      cA1AA1A o revoir a
      AD2A1e o secour
      ca1B1B o toilets
      aBbA1A o ventre
      AEfaaCA obli*
      1BdaaBA oblige
      1ABA2c oblige _ vendre
      AbdBAAB oblige a
      2CAc oblige de
      B1cA2B obligee
      A1Bb1Aa obligent
      A1Ac1AB obligent a
      gECAaDc occu*
      cBA1ADd occupe
      eCBAb1A occuper
      fBBAA occuper de
      1BBdBBA octo*
      BBBcAA octobre
      DabbAa odeur
      Bab2Ab odeur de
      HiBAAaa oeil
      caA2Aa oeil $
      2Ac1BA oeuf*
      2AcAAA oeufs
      bD1cCd of
      BaaaAbB of _ and
      aaaaABb of _ at
      b1BA1aa of _ car
      AAAAc1a of _ house
      dAaB1Ba of _ i
      bAeCbAC of _ in
      CA3d of _ month
      bBaA1A of her
      cbBA1b of his
      accB1Da of it
      AAac1BD of me
      BcCbd1B of my
      A2d1B of some
      dCa1B1A of the
      AAcb1A of them
      bA2bAA of this
      B1bAAcA of us
      BaA1iBB off
      fdaEDBb off $
      Bd1A1A off _ bike
      AAAAa1d off _ my
      A2AcaA off _ s
      1B1caA off _ the
      B2ca1A off in
      AeA1AA off me
      Ce1A off my
      jCBCBAb off the
      ABaBd off to
      bCcBA1a offe*
      cBdBAAA offert
      BBf1A1A offert un
      AaAAAb offi*
      C1bBAb offr*
      A1cAAAC offre des
      Cba1aa oh
      1ABadcB ok
      AAAafBA ok $
      c1a1AAA okay
      bBBadA old
      CDfAADd olde*
      GdbBAEe older
      AABA2e older lads
      AdAA2a older my
      CaCbcdC on
      cadABBB on $
      dABDcbD on _ 0
      BBdAAca on _ a
      CAcBca on _ and
      b2cAAB on _ appelle
      CcA on _ arms
      1a1AAAc on _ au
      c1BB1aA on _ avait
      Ac1AaaA on _ avec
      Bd1a1BA on _ back
      bAAA1c on _ beaucoup
      1AcbCA on _ bed
      B2AAeA on _ bien
      AAA1Ac on _ birthday
      1Ac1C on _ bus
      AcaA2A on _ c
      cAbB1B on _ ca
      AbaA1B on _ change
      D1AAc on _ cherche
      AB2Aca on _ chez
      CAE1fB on _ coach
      AC1c on _ colle
      C1A2c on _ coupe
      b1AB1Bb on _ d
      DBCDBiA on _ dans
      bB1AAd on _ de
      AAb1cAB on _ deja
      bbCD1cd on _ demande
      1d1ABCa on _ demenage
      BB1e1Dd on _ des
      aA1AaBA on _ deux
      CbBaA1d on _ di
      BeBaBb on _ dire
      1dAaAEa on _ dit
      4cDA on _ dormir
      bBAaBaB on _ du
      ABbbb on _ en
      1Ad1AAA on _ ensemble
      Ae3B on _ entend
      a1Cd2a on _ envoie
      AABBacb on _ est
      DBAbad on _ et
      c2ABb on _ etre
      BaB1Ab on _ fais
      geAbABD on _ fait
      B3bAb on _ ferry
      1A2BcA on _ fini
      AAA2Ac on _ floor
      AA1AAAc on _ for
      A1A2Be on _ force
      2eD1Ab on _ forse
      Bc1a1C on _ habitue
      daAB1A on _ hand
      BeB2AA on _ he
      aDbaAAa on _ i
      bBc2A on _ in
      2AAdbA on _ jamais
      bB1A1aA on _ je
      1AAb1Ab on _ jete
      FaAacdC on _ la
      C1bb1Aa on _ laisse
      a1BcA1A on _ le
      ce1aBFa on _ les
      B2A1eA on _ lui
      2bBaAa on _ m
      BB1e on _ ma
      1A1C1c on _ mange
      De1BBAd on _ me
      db1AAAA on _ meme
      AcAa1A on _ mes
      BcBA1Ad on _ met
      A2c1Ab on _ mis
      ABaBc1b on _ moi
      AaAcaB on _ mon
      abbCAAa on _ oblige
      Fb1aAAA on _ on
      BBbdbB on _ own
      CgBAA on _ parle
      CACCDga on _ pas
      cA1AA1A on _ perdu
      aAAAaAa on _ peur
      Ca1DbgA on _ plus
      1acAcBC on _ pris
      dA1B1aA on _ quand
      Ab1CaBd on _ que
      eAB1bAA on _ quelque
      bBA2ba on _ quoi
      D2A1fB on _ rien
      bAab1DB on _ s
      aC1Abd on _ se
      AAbAAAa on _ she
      DfA2A on _ shoulder
      CCaa1Ab on _ son
      B1A1Ac on _ sous
      Ac1ABAb on _ street
      A2aACc on _ suit
      3BAAd on _ ta
      cBAa1B on _ the
      bcAB2A on _ toujours
      EeBCbAf on _ tous
      ae1AAB on _ tout
      BA2cBA on _ train
      BeAA2A on _ trop
      AA1Ae1A on _ trouve
      agBBDbB on _ un
      BAabaA on _ une
      AA1AcA on _ vendredi
      AcAaAaA on _ vite
      AEAfcCA on _ vole
      aaaBAaA on _ with
      aA1BAcb on _ y
      Cb1c on _ you
      H2DffC on a
      AABAdB on a coach
      1d1ABCa on a demenage
      fAaBA on a fait
      1A2BcA on a fini
      1BAA1dA on a pas
      C2AAe on a plus
      1a2cBA on a pris
      C2A1cA on a rien
      Bd1B1Aa on a tous
      ag1AABA on a un
      cA1BcBA on and
      cbAB1aA on appelle
      1dAaAAA on apprend
      AbAAb1A on attend
      BA3dA on attends
      1D3d on boit
      C2bAAa on brule
      fA1C1A on change
      Ca1AaAd on coupe
      bcA1A1A on demande
      1BAB1dA on demenage
      baA1A1c on di
      BdCCAaa on dit
      2aBAbB on doit
      AAAA1cB on dor
      1AAA1bB on dor dans
      BBAAAf on dort
      FaACcea on e
      A1A2dA on e 0
      dAABAbA on en
      1BBFbAb on est
      b1A1cAA on est 0
      1AB2cA on est a
      AB3Ad on est dans
      B3A1d on ete
      bAAb1C on every
      BAA1Aca on fais
      BCBbAf on fait
      1c1aABA on ferme
      C1aAeB on friday
      dcAA1DA on her
      Baa2Ab on him
      aA1aBB on his
      c1cAABA on in
      CBcebC on it
      AbaA1aA on joue
      1C3Ac on koutla
      eB2bAB on l
      bBAAbB on l a
      ab1a1AB on la
      BA1aeC on le
      CdB2bA on les
      1FEmBB on lui
      AAacA on lui a
      C1AjEEc on m
      bCbaACh on m a
      bbBA2A on m avait
      B1Cd2a on m envoie
      B1gfDHc on ma
      BaBbA1d on ma di
      aAaa2C on ma fait
      1C1DAbd on mange
      A2C1cA on manje
      Ad1AAB on marche
      Ac1AAB on marche sur
      bECeAKe on me
      d1CC1db on me demande
      acA1AB on me dit
      1dAd1BA on me fait
      B1AA2e on me force
      C1bb2B on me laisse
      A3ACc on me suit
      bBa1Bb on monday
      d1AbAB on my
      AAA1Ac on my birthday
      aB1c1A on my own
      1d1BADc on n
      BA2AeB on na
      Ed1abbb on ne
      Cb2baA on ne la
      A1A1A1d on ne m
      aCaABcb on nous
      aAb1AbA on nous a
      AdaAABb on our
      abdE1ab on parle
      DAbAabc on parle de
      1daB1AA on parle pas
      BC2fDc on part
      DAAAgEB on peut
      AAaAc1A on pouvait
      1aaBaAA on prend
      gDA1AAA on purpose
      dbBB1D on s
      Bc1a1C on s habitue
      AdBBb on sait
      aaAAabA on sait jamais
      BC2aaa on sait pas
      A1DCcab on se
      AAA2cA on sera
      dAAc1DA on sunday
      A1Bb1Ab on te
      hEdCAAA on the
      1AcaC on the bus
      B1Bac on the coach
      AAA2Ac on the floor
      BcAAaA on tuesday
      G1c1CgB on va
      BeBaBb on va dire
      BBaabdC on verra
      Ac1Ad1A on veut
      1AAA1dC on vit
      1A1A1cC on vit a
      CcaA on voie
      AA1Abb on y
      C2Abb once
      1BbcAAA once $
      HbhDbCA oncl*
      JegBaBa oncle
      ACebaA oncle $
      AbBA2b oncle _ m
      BcaAaAA oncle il
      AcA2bB oncle m
      AcA2bB oncle m a
      1DbAA1a oncle me
      C1b1ecB one
      A1b1cAB one $
      BAba2a one _ a
      B1Aaae one _ and
      Bd2A one _ for
      Cc3A one _ gets
      B1AcBb one _ me
      b1aBAbB one _ my
      AbCA1a one _ on
      e1bDA one _ the
      BAAdA one _ to
      Ba2cAA one day
      BAc1aBa one i
      bbcBCbA one of
      aa1BAcB one of my
      1baB1Aa one who
      Cc3A one who gets
      daBBABA ones
      d2A2B ongl*
      dA1C2A ongles
      CBcbbA onli*
      CBcbbA online
      BaAbacC only
      1B2d1A only 0
      1aACAb only _ i
      AdBa2A only _ it
      ccAAAC only _ that
      BA1AAbb only one
      dB1B1a only thing
      dB1A1A only thing that
      DCaaCcb ont
      AbAbAaA ont _ a
      ABAcb1A ont _ au
      1AabABA ont _ dans
      ABBcBAb ont _ de
      AAAcaA ont _ en
      a1AAAbA ont _ je
      aeA1baC ont _ la
      1AaaBaB ont _ le
      C1Ab1aA ont _ ma
      AADcA1b ont _ mes
      AB1A1Ad ont _ mon
      1A1BA1e ont _ qu
      dAABAca ont _ que
      CBdbACb ont _ un
      CADfb1b ont _ une
      B1Ac2B ont cree
      B1Ac2B ont cree un
      bAAFAAh ont dit
      1ad2BD ont fait
      2dB2A ont fait un
      AA1cAaA ont jete
      2BbAAb ont laisse
      DB1dabA ont mis
      AAaB2b ont mis un
      3D1Ac ont mon
      e1bDcaD ont pas
      1BA1BAd ont pris
      2eA2A ont profite
      A2B1Ad ont trouve
      eBAa1AB ont un
      1BbbAAb onto
      aCbabAA onze
      BAd1aaA onze ans
      ACCBbe open
      Bca2bA open*
      eBA1Aa opti*
      cBA1Aa option
      ea1G1bB or
      1BB2d or _ so
      aaBaA1A or i
      c1AAAa ora
      AeaAAAA order
      1B1ccAA ordi*
      B2acAA ordinateur
      dAA1AaA ordr*
      CdA1bAA ore
      1fBaaBC orei*
      EgAdABA oreille
      eC1AAaB oreiller
      BaA1bA oreilles
      cB1d1AA orga*
      baAAAAA orie*
      DaebB ose
      1B1AAAc ose pas
      CcabA1A ose plus
      c1AAA1a osef
      bbA1AA osi
      aaAAc1B oswe
      A1C2Ad ote
      A1dbA1B othe*
      a1eC2A other
      A1cB1A other girls
      BaacAB others $
      BACfBdA otre
      A1aAAbA otre $
      bAAd1A otre _ me
      bAAb1Aa otre i
      E1DCig ou
      1abEcEd ou $
      2BbBa ou _ ce
      Bd1a ou _ de
      eB2bBB ou _ est
      B1A1cAb ou _ etais
      BBd2bA ou _ fais
      aBdA ou _ faut
      DA1Ae ou _ je
      A1AaAcA ou _ la
      bBB1b ou _ les
      BAaabcB ou _ m
      A2bCA ou _ me
      aAaaABA ou _ n
      CcccbEC ou _ ne
      A1AacBA ou _ on
      C1AAaae ou _ sui
      A1A1eDa ou _ suis
      aAAaAAb ou _ te
      BAaAcAA ou _ va
      DA1a1d ou _ vais
      b2AABa ou _ vient
      CCABAfB ou aller
      BbBAeBA ou ca
      EBA1CiB ou dormir
      bAAbdDB ou elle
      b1AbAB ou est
      1bcB1AA ou faut
      eC2adC ou il
      1A1A1dB ou il va
      BbAAcBc ou j
      B1A1cAb ou j etais
      B1A2d ou jdors
      E1cbadb ou je
      AAa2cA ou je fais
      1ab1aBA ou je ne
      C1AAaae ou je sui
      A1A1eDa ou je suis
      DA1a1d ou je vais
      AAAacBA ou l
      A1AacAA ou l on
      dBA1bBA ou la
      DAAa2A ou le
      B1AAbdA ou me
      aBADA1g ou on
      BAb2Ca ou on va
      deABC1A ou pas
      Ga1iBBA ou personne
      B1aeCA ou personne me
      BcA1a1A ou personne ne
      bA2ABc ou tu
      c1aCA ouai*
      c1aCA ouais
      fCa3B oubl*
      1aCaaAb oublie
      dA1Ba1A oublie $
      A1AA1dA oublie _ cles
      aA1daBA oublie de
      A1AA1dA oublie des
      A1AA1dA oublie des cles
      acAA1A oublie le
      eCbA1aC oublier
      dAaA1AB oublier $
      fAABDCB oui
      bAA1aAA oui $
      AcA1ABa oui _ je
      dAA2B oui ce
      1BA1Ac oui dans
      bbABAa oui je
      DcgCaCb our
      Bac1A our _ are
      beBACBA our house
      CAc1A our secret
      DAAAafB ours
      BAa1dAA ousa
      1E1Eeeb out
      1AcAbHe out $
      bAA1Ac out _ his
      ACAa1da out _ i
      b1AAAc out _ it
      AAA1caA out _ my
      BAA1cAc out _ the
      C1Aac1A out _ window
      1AaACba out and
      AAb1AbA out by
      1A1AAcA out for
      BaaAAb out i
      B3Be out je
      AA2Ad out last night
      b1A1AAb out of
      daBa1AB out on
      DaAafDB out the
      C1Aac1A out the window
      aAa1AAb out with
      dADb2A outi*
      cACb2A outils
      BaCBBAf outs*
      BaCBBAf outside
      1C3Ac outside _ a
      1BAA1Bf outside my
      AAAcADb outside the
      1C1A1Ac outside with
      1C3Ac outside with a
      cBFCafA ouve*
      acDB2a ouvert
      cAA1bBA ouvert le
      AbAAcB ouverte
      1D3eA ouvertes
      CACBDgd ouvr*
      eDBABac ouvre
      CB1A1bc ouvre $
      Ba1c2A ouvre _ bouche
      fB3B ouvre les
      B2AA1c ouvre pas
      dA1bAD ouvre plus
      Cc1A1cA ouvrier
      1CAaBcc ouvrir
      CBAbBbe ouvrir $
      decaBAE over
      cCaA1Aa over $
      bbBdAAD over the
      DdAA2c over*
      AB1A2c overdose
      DBADABl owe
      B2B2c owe some
      BAAB1Ae owes
      cEAcAaB own
      BfAb1EA pack
      EAADi1b pack*
      FAABiB packed
      A1AAcBA packed _ bag
      A3cBA packed a bag
      C2A1eA padl*
      AB1A1eA padlocks
      AB1A1eA padlocks the
      AA1faBB page
      BAAd page about
      ABdAAaA paid
      FAa1CAg paie
      1AaABBc paie pas
      1Ca1AAb paie*
      DF1E1ha pain
      AA1Bbaa pain $
      Bb1b1Ab pair
      ABba1A pair*
      BabcADc pale
      C1dA1A pale $
      AdAA pale _ ca
      cA1B2a pale _ ka
      AdAA pale di
      AdAA pale di ca
      AB1a1d pale*
      1B1A1e palettes
      AdA1A pan
      2Ee1AA pand*
      cBaAAaA pani*
      BAAa1b pann*
      d1ABAaB panne
      mF1DBBA pans*
      iDACAAB pansements
      H1ea1dE pant*
      FDfa1dE pantalon
      FiADCCa papa
      CaA1ABa papa $
      BAA1A1b papa _ a
      aA2Dda papa _ parti
      BcB2bb papa a
      1a2Cda papa est
      AA2Bca papa est parti
      cBa1A papa et
      BCa2ad papa la
      CaA1b1a papa moi
      ABCaAae pape*
      CA1a1ca paper
      bAC2Ad papers
      1AhBBCC papi
      2cAAB papi $
      eCG2db papi*
      eEEaBha papier
      AACA1bb papier $
      bAA1abB papier sur
      AaAAbBb papiers
      Aac2AD papiers $
      aAB2Bd papiers _ je
      2B1aAc papiers et
      bCBCCef paqu*
      e2A2A paques
      CBAABec paquet
      BA2AfB paquet de
      AAAAAac paquets
      EdcfaDb par
      AAAbAaa par _ a
      AbbA2A par _ bras
      1d1aAA par _ capuche
      1gAEBAA par _ cheveux
      C1dAdBa par _ dans
      b1bB1AA par _ depuis
      dDdCBA par _ e
      BA1bA1b par _ elle
      ba1aAB par _ et
      BCABcda par _ fenetre
      ABAA1bb par _ il
      cAa2AA par _ j
      eAAB1B par _ la
      Db1Bea par _ le
      dA1AaAA par _ les
      AAabB1b par _ meme
      1AAA1cA par _ pere
      Ba1d1A par _ plus
      C1Aaa1b par _ pour
      caAAeDB par coeur
      Ab1AbA par coeur le
      cA2aAA par coeur les
      CDfdDBb par jour
      A1cA1BA par jour depuis
      bAaCAAb par jour et
      B1Aa1ab par jour pour
      ecBEAAa par l
      EBC1fbA par la
      1d1aAA par la capuche
      BCABcda par la fenetre
      FfB1fCC par le
      DfAaCAC par les
      1gAEAAA par les cheveux
      bB1aAb par ma
      Bc1BAca par mon
      d1AaABA par nuit
      C2aAdA par ou
      1AbbaBC par semaine
      aAba2B par soir
      Bg2A1B par son
      B2AABe par ter
      1B1bB1d par terre
      abbB1A par terre dans
      da3BA par trente
      eCcb1AC par un
      gaBcAAE para*
      1dBcB parait
      AbB3b parait _ je
      AcA1AAa parait que
      DABAaea parc
      BAA1AfA parc $
      1bC1CeB parc*
      FdBaBgF parce
      aBcCAa parce _ c
      Bc1AAbA parce _ elle
      aaa1bAB parce _ il
      BgAAABb parce _ j
      cCAbBbB parce _ je
      BbB2b parce _ la
      BAAAAda parce _ on
      1CA1ab parce _ son
      Ca1AAeB parce qu
      Bba1bbB parce qu il
      BAA1Aca parce qu on
      AaBbBaD parce que
      aBcCAa parce que c
      AA1bb1A parce que ils
      BgAAABb parce que j
      cCAbBbB parce que je
      BaB2b parce que la
      1CA1ab parce que son
      bcACD pard*
      1cBBCAA pardon
      CeA2A pardon $
      A1AAeAb pare
      aaEBfAA pare*
      e1A1ABB pareil
      BAAAAfa parent
      cAb1AAA parent se
      Ac2Baa parent son
      Ba1DiCB parents
      Gbd1a1B parents $
      BA2b1b parents _ a
      BAc1aA parents _ au
      bb1C parents _ ils
      aaaA1C parents _ la
      a1aBDbc parents _ me
      A1A1Dfa parents _ ont
      BC2dBA parents _ pas
      C1a1a1B parents _ pour
      BabdBC parents _ que
      AA2cC parents _ t
      AbB1A1c parents are
      bab1AAa parents disent
      eb1BCb parents ils
      D2be1B parents je
      dA1AaA parents le
      BaAcBba parents m
      AaA1Bca parents m ont
      Cf2bB parents me
      cABA1aa parents ont
      da2BB parents se
      AacCAbB parf*
      bbCCAbA parfois
      1BAAAab parfois _ le
      cAA2BA parfois je
      DabbbAA pari*
      FadabCb paris
      aAaACc park*
      aAaABdA parking
      Ed1c1AC parl
      cbaaBIe parl*
      aCAA2b parlais
      EAbc1Ab parle $
      eaAC2A parle _ a
      Ec4b parle _ c
      AbABA1c parle _ d
      AdAAB1A parle _ de
      bBb1AAc parle _ la
      f2CA1B parle _ personne
      ddaF1C parle a
      dA1A1Aa parle a la
      cc1BA1B parle avec
      fBACb parle d
      BG1Cbdc parle de
      bAbBAaA parle jamais
      Ada1ADA parle pas
      Bd1AAAA parle pas de
      ec2BbD parle plus
      2AcBAb parlent
      a1cA1Eb parler
      A1dB1BD parler $
      1Daa2b parler _ est
      dAbBA1C parler a
      Ac1Ba1C parler de
      aAAA1Ac parler plus
      CA1e2A paro*
      B2e1AA parole
      caAAAAA parp*
      FAiAaBA parr*
      FAiAaBA parrain
      1eCADcB pars
      1eA1EfB pars que
      cHBCdbb part
      BaaBe1B part a
      C1b1Aac part au
      A1AbbAB part de
      DbAa2a part en
      C2AAe part ou
      bEaEdeb part*
      BB1BAgA partage
      2aC1cB partagent
      2BBbda parte
      c1bAB1A partent
      bAAEfCB parti
      d2CDac parti $
      aB2bC parti _ la
      BB2c1a parti avec
      ABC1cEC parti de
      1Bf1ABb particulier
      1aCac1B partie
      1BA1cBB partie de
      bACBB1d partir
      a1a1Cac partir $
      E1aAd1B partir de
      Eb2e partir loin
      ac1aCdA partis
      Ba1aBb partis $
      C1AccBb partout
      FAedADb party
      A1dAA1A party and
      BafEc1a pas
      bGaAb pas $
      ebAAC pas _ 0
      DcCAb1b pas _ a
      CA1aaaa pas _ ai
      abAbABA pas _ aller
      BbAA1d pas _ argent
      BcaA2A pas _ asseoir
      AaAAbaA pas _ au
      B1cB1a pas _ autre
      Cf1AAAa pas _ avec
      cAaAa1B pas _ c
      DcB1bAa pas _ ca
      IeBcB1i pas _ ce
      bBc1A pas _ cette
      d1ABbBA pas _ chat
      B1abbBB pas _ chez
      ACaaBdA pas _ cle
      eE1A pas _ coup
      CAAcaa pas _ cours
      cCAcBcA pas _ d
      AcBdABB pas _ dans
      BdA1ab pas _ de
      dBB1b pas _ demande
      BABAd1b pas _ depuis
      ca4D pas _ des
      Ba1dA1A pas _ devant
      AAd1AAa pas _ di
      1FbbbAA pas _ dire
      AA2CdA pas _ dormir
      BeBC1Cd pas _ droit
      b1Ac1BA pas _ du
      cA1bAAA pas _ e
      abaAaB pas _ elle
      gAAAaD pas _ en
      AAA1Ad pas _ endroit
      CAab1aA pas _ enfin
      BaAc1AA pas _ est
      dAaBBDd pas _ et
      aAbA1Ab pas _ expliquer
      1Cc2Aa pas _ facon
      gABAAA pas _ faute
      acAaDAA pas _ hein
      Cd1AAaA pas _ i
      CBbA1fA pas _ il
      AA1AcB pas _ intention
      DcbAA1a pas _ j
      adEAAAa pas _ je
      AdB2A pas _ judo
      Da3c pas _ kon
      dcCD1Cc pas _ la
      cBd1Ea pas _ le
      1AeCcEc pas _ les
      afaAADA pas _ m
      eEAaACb pas _ ma
      BAA1AdA pas _ maison
      BB3e pas _ manje
      cDAbcbD pas _ me
      cABA1a pas _ mettre
      gA1BABA pas _ mi
      Cdda1AB pas _ mon
      3aBcB pas _ monte
      EA1AAac pas _ non
      eaBAAaE pas _ on
      D1ABAf pas _ ou
      CbAc pas _ pale
      aB1ACae pas _ par
      DcaaA1B pas _ parle
      C1cAAAB pas _ parler
      fBAdDAA pas _ pas
      cAbAaBA pas _ personne
      bAbAAA pas _ pesonn
      aA1aacB pas _ pieces
      CB1AAf pas _ place
      d1A1AAA pas _ plus
      A1BccaA pas _ pour
      DAeAbA pas _ qu
      AbBAaAb pas _ que
      EcbaBBc pas _ qui
      A1BABcc pas _ quoi
      CCab1eA pas _ se
      BAgA1aA pas _ seul
      eC1BAc pas _ si
      AeAA2A pas _ sinon
      BbaAaAA pas _ son
      AdAB1a pas _ sport
      BA2Acb pas _ suis
      dAAB2b pas _ sur
      C2A1d pas _ toi
      C2A1eA pas _ toit
      bb1AA1B pas _ une
      AABd2b pas _ voir
      eB3BA pas _ we
      BAAcba pas _ y
      c2C1aC pas a
      bB1AabA pas a la
      CB3d pas a manje
      cA1bABA pas aller
      AbaaAAA pas aller a
      AAaAcA pas anvi
      AdA1aaA pas appeler
      D1a3c pas arete
      BacA2B pas arrete
      Db2AbB pas assez
      caB1AAa pas avant
      BBdbBcB pas avec
      eA2ACA pas besoin
      bAbabDC pas bien
      DdAcaB pas bon
      aeCEb1C pas ca
      BbABe1b pas ce
      aAaAcBC pas chez
      2AAcBB pas chez moi
      B1a1bAb pas comment
      aa1B1Bb pas dans
      DcCcHh pas de
      CbAa1a pas de ca
      AB2Ad pas de maison
      DA1A1e pas de place
      C2A1eA pas de toit
      a2aAcB pas depuis
      AeBA1A pas des
      AA1aAAd pas descente
      CDjBAC pas di
      CBd1a1a pas dire
      CbbB2b pas dit
      daA1AA pas dormi
      A1cCB1d pas du
      bBA1Ab pas du tout
      ahbACAE pas en
      A1cAAAB pas en parler
      1C2BfA pas encore
      BCea pas enmen
      Dab1a pas envie
      1adCaBa pas et
      b1bAAbB pas et ils
      FBfAdCa pas etre
      CAb1cAB pas expliquer
      EA1AAg pas faim
      CeAa1bB pas faire
      cbAaAA pas fait
      Cc1A2b pas fini
      AdCb2A pas gentil
      e1BA pas grand
      Bab1Aab pas hein
      B1abA1c pas il
      2AC1Af pas ils
      ABaAAaa pas j
      CA1aaaa pas j ai
      EeCbc1D pas je
      BA2Acb pas je suis
      eaFcbBB pas ka
      CbAc pas ka pale
      b1AaeCA pas kon
      CA1acAA pas kon me
      feGBaA pas l
      bc2aBA pas l adresse
      AA1AcB pas l intention
      bBAeB pas la
      aDAaabc pas le
      ACe1AcA pas le dire
      BeBC1Cd pas le droit
      BA1c1BB pas les
      cA1AaAA pas leur
      BA1e1A pas lire
      acaB2B pas m
      d1D1aaa pas ma
      4EdA pas maison
      E1BA1gA pas mal
      DA1A1f pas mange
      AA1AAf pas manger
      C2A1dA pas manje
      fBCA1AB pas me
      bBAAca pas mes
      BadadBE pas mon
      aAC1DhA pas ni
      cAAAAA pas ni pesonn
      aAc2bB pas ose
      BGDBaeA pas ou
      CAA2dA pas ou je
      CA2B1b pas ou on
      cAAAABa pas par
      cAA1bB pas parle
      1aA1BBc pas partir
      eaAA1AB pas peur
      fb1BEEa pas pour
      eB2AB pas pour le
      eAA1AA pas pour moi
      aFccAC pas pourquoi
      cCaAA1A pas pourquoi je
      Cb1dABA pas prendre
      Cf2AAA pas presentable
      Bea1ABA pas pu
      BcAAa1A pas qu
      BcB1a1A pas qu on
      BCe1bC pas quand
      Bd2AAA pas quand i
      1Dc2A pas quand mon
      CeDAbBa pas que
      CbAaaA pas que ca
      CeC1C1c pas que je
      d1cDAAC pas qui
      bAc1ABa pas quoi
      cCAA2a pas quon
      BbB1b1A pas rantre
      BbD1eC pas rentre
      C1AAcA pas rentree
      CCBAfBA pas rentrer
      aAd2C pas rester
      BcA2b pas rien
      A1BbAab pas s
      cCaAaAb pas sav
      cBA3b pas sav ca
      ACDabCe pas savoir
      aCaAAab pas se
      DA3d pas sentir
      1CabaA pas ses
      aCbbBa pas si
      bBAaaAb pas si je
      CCDBABj pas sortir
      CbBAAg pas toujours
      A2A1Cf pas tous
      A2A1Cf pas tous les
      BadAabB pas tout
      AabB1b pas tout le
      FaAAAgA pas tro
      GbAcd1b pas trop
      A1cC1aA pas un
      cbAECcD pas une
      BdAa2D pas venir
      acAAAAa pas voir
      C1abaaA pas voulu
      DCbBAga pas vraiment
      BA3e pas vraiment de
      cB1abBA pas we
      FdC1agA pask
      baHgBca pass
      BABcAa pass que
      baEDaBk pass*
      eAaAAAB passage
      HDdd1eC passe
      GcA1aab passe $
      cB2AAc passe _ chez
      D1AAAgA passe _ nuit
      A1BAAdB passe _ nuits
      BaA1dAa passe _ soiree
      ce1CB1A passe derriere
      BBAAafB passe la
      C1AAAeA passe la nuit
      C1bc1AA passe le
      a1BAac passe mes
      C1A1AdA passe mes nuits
      cBA2bA passe pas
      CabA1A passed
      1aFd2b passent
      DaDA1Ce passeport
      feIbBBh passer
      c2C1Ab passer _ la
      AbA2cB passer _ nuit
      AbA2cB passer la nuit
      a2cA1C passer le
      dAaB2A passerait
      AaaAAcB passons
      GADChBe passport
      BBABaAc passport and
      1AAbbDA past
      D2bbAa past the
      BbACAbA pate
      AB1AAda pate*
      AB1AAea pates
      AaBaAbA pati*
      DB2lE patisser
      EaA1c patisser lwen
      BbAAAbA patisserie
      Da1CBbd patr*
      CacCBAd patron
      B1aA1Bc patron dit
      Abc1ABC patron du
      AAB2Ae patron garde
      abCa1aC patron il
      A1Aa1cB patronne
      eCAA1AA paum*
      BCAgAaB paus*
      1B1cAbB pause
      C1Af1AA pauses
      AC1cAbB pay
      BBdAA1b paye
      AABb1aa paye pas
      Ab1aCAb paye*
      aacbCD payer
      bBCAA1d payer $
      AAcA1bA payer le
      DcCBb1f pays
      BaAaA1c pays et
      BBa1bAb pays pour
      FAAd2c pb
      B1Ae1AA pd
      DAacc1A pdt
      B2daa pe
      D1aBA1d pe pas
      cBABcA pe que
      jGCABB peau
      eB3B peig*
      aAadBB pein*
      eCAABBb peine
      bB1aBAA peine de
      C2d2A peinture
      Ddb2AA pell*
      Ccb2AA pelle
      eAbfBEF pend*
      Cacb1CA pendant
      AAba1Ab pendant _ je
      Be2A pendant _ jours
      bAAbaA pendant _ les
      ad2BA pendant deux
      BCbBbaA pendant la
      cBcBAAA pendant le
      1ACb1b pendant les
      2AdAB pendant que
      A1Cd1BD pendre
      gBA1A1A pendu
      hGAEaFC pens*
      dDFCcDB pense
      Eb2b pense $
      bAAabaA pense a
      cAA1bB pense que
      dCAACb penser
      cBb1A1B penser $
      a1DdECd peop*
      a1DdECd people
      CA1a2c people $
      aa1CB1b people i
      CjCDBaA per
      1daA1Aa per $
      BdAA1AA per i
      BcA2bB per ma
      1faAAAA perc*
      BC1iACb perd
      1aDdDcA perd*
      aBAA1cA perdre
      BAce1A perds
      1cDaCaA perdu
      E2BAh perdu _ kilos
      DddKadC pere
      b1bAiFF pere $
      1BCAAgB pere _ a
      cCA2dA pere _ di
      1cC1AAa pere _ il
      aa1AaBB pere _ la
      BaA1bAA pere _ me
      1BcA1Cb pere _ mes
      cB2Aaa pere _ parti
      cDb1A1A pere _ pas
      BAA2e pere _ plus
      bCbAacA pere _ que
      1Ce1A pere _ rentre
      AD3ad pere _ sorti
      FADACfh pere a
      AC4d pere a sorti
      bCa1aaA pere depuis
      aAB1aBa pere e
      1cB2Ab pere elle
      bfCaDAA pere est
      cB2Aaa pere est parti
      fBC2bB pere et
      BdbA1B pere euh
      aCa1AfA pere i
      CaA1AaB pere il
      cCc1aAA pere je
      bBb1aBA pere la
      BAbA1bA pere m
      BAAA1c pere m a
      dDA1Baa pere ma
      FBdCdbD pere me
      AAc2aC pere veut
      eBBCBeB peri*
      dA1A1AA periode
      Ac1b1DA perm*
      d1aACAA permis
      Bb2bBb permission
      ABaAdA perp*
      ABaAcA perpignan
      aBAbbAb pers
      dDAdbDa pers*
      dB1A1AA perso
      d2C1a person $
      1acAcDB personne
      a1bABAa personne $
      A1Ae2B personne _ a
      A2dDa personne _ connait
      Ba1AAc personne _ demande
      dA2AAa personne _ j
      1AeCABa personne _ la
      fAABAAA personne _ m
      E3e1A personne _ ou
      CAba2b personne _ parle
      CcBbAa personne _ rien
      C2cb personne _ sache
      D1AcAca personne _ veut
      eAaCbEB personne a
      cA1Ba1A personne connait
      B1AeAB personne de
      B2dAA personne de mon
      e2AAA personne depuis
      c1bAAaD personne il
      C2bd personne je
      c1bCA personne le
      B1cab1A personne me
      A2eCA personne me connait
      bAAb1Ab personne n
      FdcbCcb personne ne
      eAA1AAA personne ne m
      D1AcAca personne ne veut
      c1AB1B personne qui
      caBAA personne regarde
      D1aAbAc personne sait
      C1AcAA personne veut
      FbBeAa personne veux
      CABcBab personnes
      eB1BBab pese
      1Bb1bCA peso*
      cBb1aCA pesonn
      GfCb1Aa pete
      cABb2A peter
      GdaAadB peti*
      1fCDeaB petit
      AbC1Bd petit $
      bB1BaCd petit _ a
      cBb2AA petit _ de
      fCCA1AA petit _ il
      B1aAdAA petit a
      CgdEAAA petit ami
      1bAAbb petit de
      cD1A petit fils
      bEBddCc petit frere
      aB1A1Ac petit frere a
      aCBa1A petit frere il
      Ae3BA petit j
      1bdA1DA petite
      bAbB1C petite $
      d1BaAC petite _ de
      cBA1Ab petite elle
      Beb1ABA petite je
      AaaCAc petite soeur
      1bBaAaB petites
      AAAc1bA petites frere
      FAABCdc petits
      BB2AAe petr*
      BB2AAe petrol
      d3CbC peu
      c2B1C peu _ de
      AC1c1cA peu _ le
      c1B2Ab peu le
      A3BdA peu partout
      B1aBB1d peu pas
      dBbC2B peu plus
      baAB1Ea peur
      AAAB2d peur $
      AAcaa1A peur d
      1gACD peur de
      EA1Ai1A peut
      bB2aBb peut etre
      Caaa1b peut on
      CaBa1bb peut plus
      AC1ab1A peuv*
      Cb1bDdc peux
      dBAA1aA peux _ a
      1BbC1Ac peux _ dire
      aAc3C peux _ en
      AcAa1bA peux _ faire
      ABA1B1b peux _ parler
      AaA1BAc peux _ partir
      1A2CcA peux _ rentrer
      1CA1ABd peux _ sortir
      ABBAa1d peux _ trop
      Be1AA1B peux _ venir
      DdcBACc peux pas
      a1cB1AA peux pas dire
      AcAa1bA peux pas faire
      ABA1B1b peux pas parler
      aBB1AAb peux pas sortir
      ABBAa1d peux pas trop
      Be1AA1B peux pas venir
      ab1cA1a peux plus
      eAA1AB pff
      gA1ABB phar*
      e2A1BA pharmacie
      dA2AB phas*
      DcCcaCe phon*
      DcAbbBa phone
      1AB1A1d phone and
      CBmE1Fb phot*
      E1edCB photo
      CbAb photo _ classe
      c2D2a photo _ la
      bcIdBbc photo de
      CbAb photo de classe
      a1D1A1c photo of
      DAda2A photo que
      CBdA1Aa photographe
      BAa2ac photographie
      f1fGACD photos
      BaD1b1c photos $
      Abb2AB photos _ moi
      Abb2AB photos de moi
      bdABBBA phra*
      fdACCC phrase
      ibDCbDC pi
      bBAAbCA pi $
      fAA1ADb pi mi
      CAe3A pic
      a1BaBAb pick
      caDd1Cb pick*
      b1BcaCA picked
      cAABA1c picking
      Cb1d picks
      CAmEABC pics
      1CiCABD pict*
      dA1B1AA picture
      DBhAAAC pictures
      AgaABBB pie
      1BacaA piec*
      bBbaABa piece
      ABAbccB pieces
      DcAAfBA pied
      ABA1aAb pied _ l
      AcBagE pied*
      AbBagD pieds
      cA1cABB pier*
      aAAdAAA pierres
      A1aabaB pige*
      bA1ABcB pill*
      BdAA2A pime*
      BfBA1AA piment
      BdAA2A piment dans
      e1cD1BA pimped
      Cbaa1Aa pinn*
      Cbaa1Aa pinned
      daaA1C pins
      B1Ac1b pion*
      Cdc1BC pipi
      caDB1c piqu*
      eADC1d pique
      BgAcACB pire
      adA2AB pire $
      1cabaDA pis
      cBE1AbA pisc*
      iDDAAaB piscine
      AaaB1cA piscine $
      d1FjABB piss*
      aaAc1Bb pisse
      BABa1Af pist*
      AABaA1e pistolet
      CcBcagD plac*
      CcBbAA placard
      aB1d1BA placard a
      1A1ABe placards
      daAB2A place
      bAaaAAA place _ cote
      dA1bBBA place a
      bAaaAAA place a cote
      bCAAAdA place pour
      1dA1bBB placee
      CAdCcd placement
      1CBbAdA places
      cA1a1C placo
      g2BCD plaf*
      g2BCD plafond
      dA1ABAA plafond $
      aBafCAC plai*
      BbcbAAE plainte
      bE3ab plairait
      DbaAaba plait
      AB1Aaac plait _ est
      AB1Abab plait c
      AB1Abab plait c est
      ABba2b plait je
      BecB1AA plait pas
      cDBBfC plan
      e1DDAFf plan*
      dBaABBB planning
      Cb1Ad1B planque
      Bb2c1A planque dans
      aAAdA1A plans
      cbABABb plante
      Cc1A2A plante _ fourchette
      CAABABi planter
      B1AAA1f planter $
      1e1C1D plaq*
      1fBAAC plaque
      e2BAA plaquette
      dfC1C1D plas*
      Bd3AA plasterboard
      lEBBACB plasters
      AhFaDbC plat*
      dAA1AA platane
      EbBAAfA plate
      DBAc1b plateau
      gB2BAA platform
      FhAA1BA platre
      dBaA1B play
      eBbA1BA ple
      aAB2Ac plea*
      1ABa2d please
      d2BcBA plei*
      BaBAaba plein
      C1AbbB plein d
      C3AAc plein de
      bBAA1d plen*
      bABcBdF pleu*
      aCbA1a pleurant
      dbCCDBA pleure
      DAA1Acd pleure $
      eBAA1B pleure _ la
      g1ACAB pleure dans
      A1Bd2A pleurer
      eB1A1A pleurer sans
      Eb1aaeB pleut
      dA1B1A pleut _ le
      BbaBAbA plier
      caAb1BC plom*
      cA1a1BB plomberie
      BAabAeB plui*
      BA1cAdB pluie
      A1Bb1Ab plum*
      eDA1bB plus
      ACcBABe plus $
      dAABCBc plus _ 0
      1cCABBb plus _ a
      AaaaAAB plus _ au
      CdBAb plus _ avec
      bBAABba plus _ c
      cAAAaBB plus _ ca
      aBBeA plus _ ce
      CBb2d plus _ chambre
      EFdbae plus _ chez
      B3Ae plus _ cle
      AAcBeDd plus _ de
      Bb2Aba plus _ droit
      Ca1d2A plus _ du
      EbAAcaa plus _ elle
      DbbAb1a plus _ est
      EAd2bc plus _ et
      hBDAA plus _ force
      bB1Ab1a plus _ il
      AB1BAAd plus _ j
      a1bD1Bb plus _ je
      BAAc1cA plus _ l
      bdcA1EA plus _ la
      g1B1CB plus _ le
      EcAadA plus _ les
      1AA1Bd plus _ lit
      CaaBacA plus _ lui
      2c1aCA plus _ ma
      c1BCB1b plus _ me
      B1dA1b plus _ meme
      AB2dAA plus _ mes
      bACAaba plus _ moi
      dA1CB plus _ ne
      B1eA plus _ on
      dAABAA plus _ personne
      A1aBcBc plus _ plus
      Bb1AcBA plus _ possible
      faaACAB plus _ pour
      ab1ABaA plus _ que
      D4bb plus _ sou
      C2e2B plus _ tel
      E4d plus _ toit
      ba1aABa plus _ une
      FBa1fcA plus _ voir
      iBCABbC plus a
      c1A1cBA plus a la
      eA1AAA plus a personne
      DAi1BA plus aller
      ABe1A plus aller chez
      C1bcbAB plus au
      e1AB1AB plus besoin
      Ed plus bien
      D1cAb1a plus c
      D1cAb1a plus c est
      1AA1AeA plus ca
      Ba1eAAA plus calme
      DC1AjC plus chez
      B1CbAda plus d
      Gacaaaa plus dans
      BbDEJqD plus de
      d2A1BA plus de ca
      BbA1Ad plus de lui
      a1A1BcA plus de moi
      E4d plus de toit
      D4ad plus debout
      jbDAaE plus depuis
      bA1AABa plus depuis 0
      C3cb plus donne
      1Bd1AC plus dormir
      bbaAA1A plus du tout
      b2BcB plus elle
      FbAbbbc plus en
      D1aAc1c plus en plus
      cAB1B plus et
      caDBAAA plus etre
      caBAD plus etre la
      d1AAB plus exister
      f4F plus faim
      dBA2AB plus i
      GCcCgAA plus jamais
      dBcbBGB plus je
      D1bb plus kon
      mBH1CEB plus la
      fACAA plus la force
      abaAB1b plus le
      Bb2Aba plus le droit
      C1BdbbA plus les
      C3d1A plus longtemps
      A1BB1ca plus me
      FAcABbc plus mes
      DB1eAA plus mon
      E2e2A plus mon tel
      bBAb2B plus o
      daaBD1a plus personne
      1AbAAba plus personne ne
      Cbd1BCA plus qu
      E1e1A plus qu on
      cA1AAAb plus quand
      dbaBbAC plus que
      b1C1EbD plus rien
      AaAbCAb plus rien a
      c1BAA1A plus se
      aaaaBcB plus simple
      a1AcBaB plus son
      BAbaAAb plus sortir
      AaB2Ae plus sur
      aAAAaAb plus tar
      cbAAbCa plus tard
      cA1ABb plus tot
      Ab1b1C plus tranquille
      C2Aed plus trop
      BAA1ad plus trop de
      DAbe1aC plus un
      AB1d1aA plus une
      1cCBb1A plus vivre
      DAbbAb plus voir
      dBaA1A plus vraiment
      Caab2A plus y
      1Ad1a1B plus*
      1AcAabB plusieurs
      AAAaeAA plutot que
      gDa1a1B po
      BCcC1gA poch*
      bCdBacA poche
      1AbCaa poche $
      CAAA1d poches
      Ae3AA poel*
      cBABAaA poid*
      cBABAaA poids
      gGDEDCg poig*
      faBABCB poignet
      cbA1A1A poignet $
      adA2B poignet de
      hH1D2B poignets
      AacB1AA poil
      e1DaAD poin*
      eAAA2B poing
      bA1BA1c point
      BdAbaAB points
      eCa2B pois*
      dAaB2B poit*
      cAbB1AB poitrine
      f2AB1A poke*
      d2AB1A pokemon
      D1ACeAb poli*
      H2Cdae police
      1BbACAd police $
      1A2CcA police a
      AaA1baB police je
      B2eA poll
      CdAA1d pomm*
      Aba1bCB pomp*
      aab1aCA pompiers
      f1A1ADB pon
      hACaCBA pont
      D2aAaa pont $
      aABA1c pool
      BAAd2A porc
      1BfB porn
      AAeB porn*
      AAeB porno
      FeAgbDa port*
      BA2cAA portable
      D1AfcBB portail
      cA2ABa porte
      1aB1Acc porter
      aDaAbCe porter $
      aBcAA1b porter _ je
      acB1AB porter _ le
      DdB1AAb porter _ ma
      eD4A porter _ manches
      1AAC1da porter _ mon
      AA1d1aA porter _ sacs
      ABAa2c porter _ un
      CAeA1Aa porter a
      ABc2Aa porter a cle
      BGaBAbe porter avec
      fcCBABB porter des
      aaaaaC porter du
      B1AbAb porter en
      bBCB1ca porter je
      af1B2A porter le
      aBabbAA porter les
      Abc1AAB porter plainte
      bBAB1dA porter toujours
      EgcBBB portes
      BC1a1c portes ouvertes
      aAaCaBb pose
      BcA1AAc pose _ de
      1bA1aBb pose _ question
      cbBAAaA pose*
      B1a1cAb posi*
      DaAAdbb poss*
      AAAAfCb possible
      b2BbAB possible $
      EdcBAdA post
      CbaAadA post _ to
      aFCcadb post*
      c1BaA1a poste
      BbAc1A postent
      CbAA1cd pot
      BbA3e pot la
      BCAAbcd pote
      BacABbA pote _ a
      c2a1AC pote _ de
      acB1AAA pote _ dit
      B1a1dDa pote _ est
      a1AbaBA pote _ l
      BbAA1e pote _ toujours
      C2acA pote _ tout
      1BeBaCA pote de
      BAd3A pote de mon
      CabaAaA pote dit
      BAa1Abb pote elle
      AAabc1D pote il
      caA1aCA pote ma
      Ba1AABd pote on
      caA3D pote vient
      abaBABB pote*
      ABAd poteau
      bddFC1B potes
      bAAb1AA poto
      daAc1EB poubelle
      db1C1AA poubelle $
      AA1Bac poubelle du
      d1Aa1C poubelle pour
      EAaB1fA poubelles
      1CB1bbA poudre
      BfCAAca poul*
      CfA3a poule
      Cca1AA poup*
      Aba1Bba pour
      1b1BAba pour 0
      bb1AABd pour _ 0
      cACBabb pour _ a
      BbdB pour _ age
      dC3BA pour _ c
      Da1bab pour _ ca
      cb2AC pour _ chez
      AAA2dA pour _ courrier
      f1BABaA pour _ dans
      EaBacAb pour _ de
      BbB1AcA pour _ dire
      CcA1AbB pour _ du
      bb2AaB pour _ e
      a1AAAAc pour _ ecole
      CBeA1a pour _ elle
      bA1baAa pour _ en
      A2AdAA pour _ espagne
      aCaAAba pour _ et
      B1ccACA pour _ il
      Da2b1b pour _ ils
      AA2AcB pour _ instant
      B1B1Aad pour _ j
      GAdabCd pour _ je
      CaacAaB pour _ l
      BBbaBca pour _ la
      CCbbadA pour _ le
      DCaAcb pour _ les
      CAAa1Ad pour _ lever
      CAac pour _ lire
      CA1d1BA pour _ ma
      bAaaBaA pour _ me
      BAAb1ca pour _ mec
      Ac1b1C pour _ meme
      ebAAAC pour _ mere
      c1BBAcA pour _ moi
      AAgBAaB pour _ mon
      bBbAbA pour _ on
      dc2BAA pour _ parents
      AbcdADD pour _ pas
      dB2A1A pour _ penser
      Cc1A1a pour _ photo
      BAe3A pour _ photos
      BA1eAaA pour _ prendre
      cAAA1Aa pour _ punir
      DfAAbA pour _ qu
      bbbB1CA pour _ que
      eC1BAB pour _ qui
      AaBBABe pour _ securite
      Ca1baA pour _ si
      CA2AeA pour _ soir
      bA1BbAA pour _ tout
      bBBBAAb pour _ un
      aAA1CbA pour _ vacances
      caaCCbA pour _ vrai
      bbbBAAb pour aller
      eBA1cB pour apres
      BCbbbbB pour avoir
      adcCBbA pour ca
      Cc1AA pour cacher
      eaB1aAB pour ce
      eAA1BA pour chacun
      cAaDACa pour de
      caaCCbA pour de vrai
      F2b2c pour deboucher
      CAbA1ab pour des
      a1CAcCf pour dormir
      eBAEAAb pour eux
      AAAd1bB pour eviter
      CbBBAdc pour faire
      BB2Aad pour faire le
      Cdc2A pour kil
      A2AdAA pour l espagne
      AA2AcB pour l instant
      EAdaBba pour la
      Cc1A1a pour la photo
      F1BDaed pour le
      AAA2dA pour le courrier
      BA2AcA pour le soir
      bbDEDc pour les
      AAA1BcA pour les vacances
      cDDcA1c pour lui
      DbDcc1a pour m
      g1cBDDA pour ma
      DAA2bb pour manje
      caCcCB pour me
      bbAA1BA pour me punir
      cBaABbA pour mes
      hJa1ADb pour moi
      dB3AA pour moi c
      AB3Ae pour moi j
      BbbB pour mon age
      C1AfaCA pour ne
      1a1d1CB pour ne pas
      BC3ab pour nou
      Dba1AcC pour nous
      dB3AB pour oublier
      c1AbbDA pour partir
      H1CoaAD pour pas
      Ee1Bb pour pas qu
      D4d pour pas sentir
      AAec1CC pour payer
      BAAacBA pour plus
      AAbbBaA pour prendre
      Dbd1c1C pour qu
      Cac2AA pour qu il
      Ca1ab1A pour qu ils
      1acAAAC pour que
      BcAaa1A pour que ca
      DbdbAB pour que je
      aB1B1ac pour qui
      aBaAcA pour quoi
      ABAcBab pour rentrer
      i1A2FB pour rien
      DaBa2c pour rigole
      BaAbAbB pour rigoler
      Cc1a2A pour rire
      cB1cAAA pour s
      A1AcBcA pour savoir
      cC1bAA pour savoir qui
      bAAc1aA pour se
      GB1CBcj pour tenir
      C2AA1d pour tenir la
      lBFEdCA pour toujours
      gaECaBB pour tout
      1fAB1Cb pour un
      AAAb1bb pour un mec
      GcbA1aa pour une
      1Cb2Ac pour verifier
      gAa1ABC pour voir
      idCbBHC pour*
      ddbBDFD pourquoi
      IdbdbBa pourquoi $
      dAb1B1A pourquoi j
      bC1bAAB pourquoi je
      BcAaA poursuit
      BCBf1Ba pous*
      BBAb1a pousse
      ABAc1AA poussent
      ACd3b pousser
      dBB3A pout*
      FafbbbB pouv*
      A1adA1A pouvais
      EdA1fAA pouvait
      cAbADbB pouvez
      BAeA1aA pouvoir
      C2eAA ppl
      Af1aABA prac*
      CC1cAda pran*
      a1ABAd prat*
      a1ABAd pratique
      A1adA1A pre _ la
      A1adA1A pre de
      A1adA1A pre de la
      EefaBAD pref*
      aadaADA prefere
      DAaf1A prefere _ le
      bcaC prefere _ que
      BAaBac prefere les
      1CBcA1b prefere pas
      1cAB2b prefere que
      Ad1aBA prefere rester
      dFa2AA prefere un
      Deb2aA preferee
      CAc2cA preferee et
      BbdA1AB prefererais
      ABbAaaA prefererais une
      AAb1Ac preg*
      AAb1Ac pregnant
      aAC1c1a prem*
      2ACd premier
      cBBaAA premiere
      BaCegD pren*
      Eh1bB1C prend
      1bAbAAB prend $
      A2AA1e prend de
      Ac1BaAa prend des
      B1A1bAb prend la
      Da1bbBb prend le
      1dAbA1D prend mon
      caBA1AA prend son
      CeEbbaa prendre
      CdAaa prendre $
      DAba2d prendre de
      E1AddAA prendre le
      ca1aBCA prendre mon
      A1Abc1C prendre un
      BFc1cdd prends
      A1c1BaA prends 0
      cA1AAcB prends _ de
      cA1AABc prends _ la
      B1AA2d prends _ trucs
      aA2ABd prends de
      cbB1ABd prends des
      B1AA2d prends des trucs
      A1AdcAB prends la
      FA1acba prends le
      2eAAAA prends plus
      dBAAaAA prenez
      1AAa1Db prennent
      ABAgBC prenom
      B1AcA1a prenom $
      A1aBdCA prep*
      b1ABcAA prepare
      CcdbaCB pres
      AbcA1C pres _ la
      AcaBbA pres de
      AbbA1B pres de la
      cadCAFd pres*
      Cf2AAA presentable
      1A1a1Cd presente
      cBaAA1A press
      cB1Daaa presse
      1BABhEB pret
      BDca1cb pret*
      ACcBcba prete
      ABd1cCB prete a
      DA1aBdc pretend
      bCAFjDa prev*
      D3bAb prevenez
      ECb1eA prevenir
      D3bc prevenir et
      1a1BdBA previens
      fBBaCa prevu
      1BGaaCf pri
      DAB1A1e pri de
      dbA3B pri la
      C1A1c1a pri le
      eA1A1AA pri tout
      gBABC1a prie
      CabA1bA prim*
      Dbba1A primary
      dABabAA prin*
      BaAac1A principal
      d1ACA1A printemps
      Gc1Bc1e pris
      C1a1aAb pris _ la
      ABa1AAc pris _ tel
      2CA1Ad pris _ truc
      BAAA2c pris des
      BBAabb pris l
      Ca1AfCA pris la
      CdCAaaA pris le
      c2AaAB pris les
      1cAbAB pris mes
      CAc3A pris mon
      C3Abb pris tout
      DBDB2g pris un
      2CA1Ad pris un truc
      AbBa1aa pris*
      AAC2ac prises
      cd1a1BB prison
      Bd1BAeB priv*
      A1ABAdA prive
      aaBBAcA prive de
      C1eAdCa prix
      1B1bBdA pro
      d1DAB1A prob*
      D2e probation
      AaAb1aB problem
      b2C1aB probleme
      faa1ABC proc*
      bBBa2a prochaine
      BaAbaAA prochaine fois
      Bcb1AaA proche
      cB1BBAd prod*
      cC1BAAd produit
      D5d produit pour deboucher
      1BbeC1C prof
      bBAbBa prof $
      aAbC1A prof _ sport
      b1Bc1A prof a
      CBgF1Aa prof de
      aAbC1A prof de sport
      BcaB1a prof je
      kDcbDCE prof*
      DbcAA professeur
      CCdA professeur de
      aABcAa professeure
      cACb profil
      1AhBAAD profite
      e2A1B prog*
      kCBCBD proj*
      c1AaAC projet
      fBACAB projets
      dbBaBDb prom*
      Cca3a promie
      daBABB promis
      dBAA1Aa promise
      1BdFDfA prop*
      daAA1AA proper
      ACaBBce propose
      ad3CB propre
      CeA propre mere
      EBbB1eA proprietaire
      ABb1AcA proprio
      C1eAAAA pros*
      BAe1A prostitue
      GhBABAe prot*
      A1a1AAd protection
      EiB1AA protege
      Dd1A protege _ tete
      Dd1A protege la
      Dd1A protege la tete
      CdBaAab prov*
      fAA1AAB ps
      fAA1AAB ps 0
      jAABACB psy
      fBAA1BA psyc*
      1B1ABcb pti
      BdDa1cA ptit
      aB1a1bB ptit freezers
      aeCA1Ca ptit frere
      BaeAAbB ptit*
      AAf1AaA ptite
      e2cDAA pu
      BbAb1A pu $
      BB1A1fA pu de
      cbB1AB pub
      aBaeAbB publ*
      1ADg1AA publie
      a1fBA1A publier
      C2BfAA puce
      Ba3De pui
      BbAaadA puis
      Bac1Aa puis _ a
      DadA1aA puis elle
      e1BAAA puis je
      bAaC2b puis*
      c3ABB pull*
      bb1AAAA pulled
      fAA2BB punc*
      eB1A2B punches
      hdBFCC puni*
      adAcBEA punition
      AbB1abA pupi*
      1cAAA1B pupil
      hDBAAAA purp*
      gDA1AAA purpose
      dBAaAA purpose $
      cAAaAAA pus
      AcBb2A push*
      bCda1cD put
      CBbc1Aa put _ hand
      BfAA2B put _ head
      abA1BcA put _ out
      BBbAbAb put a
      BBeB1A put his
      BAcA1A put his hand
      caBA2A put me
      EaDdbcA put my
      1BdBAc put the
      DabBba puts
      AcaAbBB pyja*
      AbbAbBB pyjama
      ec1BaBA qu
      CBAcBca qu _ a
      ca1BAaA qu _ appelle
      dB1ABBb qu _ avait
      aCA1Abb qu _ ce
      dBA1AaA qu _ en
      gaAb1AD qu _ est
      CAdA1a qu _ fait
      BabA1b qu _ ferme
      DcaABaA qu _ la
      aBbBaBc qu _ le
      A1AgAAA qu _ les
      A1cBb1A qu _ m
      AabDAca qu _ me
      EbaDgaD qu _ ne
      abAaAaa qu _ ont
      aBAdaA qu _ prefere
      eC2A qu _ recommencera
      eBAaaBC qu _ s
      d1B1Aa qu _ se
      dEaBACe qu _ va
      dA1AAAB qu _ veut
      CcaA qu _ voie
      cAAA2B qu _ voulait
      BBBabda qu _ y
      AbBBAbA qu a
      CbAAAa qu a la
      B1EbedC qu elle
      BBa1abC qu elle a
      AABaAab qu elle n
      cAaAAA qu elle se
      Daba1Aa qu en
      bCA1A1b qu est
      aCA1A1b qu est ce
      dbCBcAA qu il
      A1CcA1c qu il a
      dB2ACa qu il avait
      cb3AE qu il est
      C1AgA qu il les
      C1c1aA qu il m
      adcCA qu il me
      aAaAAaB qu il n
      B1aAcAC qu il ne
      aABaabA qu il s
      cEaBABc qu il va
      BABa1ca qu il y
      c1BDdab qu ils
      abAaAaa qu ils ont
      1Cj2AA qu on
      cbAB1aA qu on appelle
      aCa1aBb qu on le
      baaBAa qu on m
      CAAAaaA qu on me
      AabDabA qu on ne
      bBbA1B qu on s
      CcaA qu on voie
      EbdaD qu un
      1cBAaBA qu une
      cAAAA1a quai
      eaAAADA qual*
      fBA2D qualites
      1eBcABF quan*
      1eAbAAF quand
      C1B1d quand _ 0
      1bBBBcA quand _ a
      fA1CAD quand _ ai
      1ACd1B quand _ arrive
      AeA1ABB quand _ boit
      BAAA1bb quand _ demande
      1Bd2C quand _ dor
      Ed1a1A quand _ entends
      dDDc quand _ entre
      ba1AAbB quand _ est
      DcbBAB quand _ etais
      1cBB1AA quand _ fais
      CeCa1A quand _ fait
      cBAaAa quand _ ferme
      A1bb1Bb quand _ le
      caB1AA quand _ lui
      BC1Bbcc quand _ m
      fDfCAEA quand _ me
      aBc1cDA quand _ mere
      eBAc1AA quand _ ne
      aAaCBa quand _ parents
      HA1d1aa quand _ parle
      CDae1A quand _ passe
      CgCABa quand _ pere
      dCAB quand _ rate
      1fBDDcb quand _ rentre
      dBAA1A quand _ se
      fHeCab quand _ suis
      AbAB1aa quand _ un
      BAc1ccA quand _ y
      d1B1bC quand ca
      AACb1db quand elle
      bbCcBAA quand i
      DmHC1AC quand il
      AeA1AAB quand il boit
      AeBA2A quand il est
      B1aaacA quand il y
      baAAacA quand ils
      AaBc1H quand j
      fA1CAD quand j ai
      1ABd1B quand j arrive
      Ed1a1A quand j entends
      cCCc quand j entre
      DcbBAB quand j etais
      aaFiBDc quand je
      BAAA1bb quand je demande
      BcA2AA quand je fais
      dABA quand je ferme
      BAdA1C quand je me
      aAAcAa quand je ne
      GaBd2a quand je parle
      CCbc1A quand je passe
      aA1CAbb quand je rentre
      fHeCab quand je suis
      CccBAB quand jete
      BcaA1A quand jete petites
      CbAABcb quand l
      cEB1baA quand la
      fCbAAA quand le
      aDf1aCB quand ma
      aAc1aBA quand ma mere
      DEgba quand meme
      cbdCD1B quand mon
      1dC1A quand mon pere
      j2GBCb quand on
      CbBb quand on fait
      AA1A1bc quand on m
      e3AB quand on me
      bBabAB quand tout
      AAbb1B quand tout le
      AbaABe quand y
      B1bA1c quand y a
      bDCab1c quar*
      A2daCB quarante
      DCCAa1i quartier
      DCCeda quat*
      BA1Aca quatorze
      CAa1cAB quatorze ans
      ADAaAd quatre
      bAbA1aB quatre dans
      AAABcbA quatre jours
      1aAdbDA quatrieme
      Bbb1aaB que
      bBBb1aA que _ a
      Aabba1a que _ ai
      fCB1ab que _ aime
      BbAcA que _ an
      Ec1A1Ab que _ aurais
      CaacAAA que _ autres
      AdBaAB que _ avais
      B1A1cBa que _ c
      D2bbaa que _ ca
      AAA1bAb que _ d
      a1ACcaA que _ ecole
      c1EA1dA que _ etais
      db1DCAA que _ etait
      cdBDAAB que _ fais
      dB1A1A que _ fait
      cDa1AA que _ fasse
      B2bdCb que _ il
      CAAAAcb que _ j
      FFcB1de que _ je
      ba1bAC que _ jours
      CA1cC que _ l
      1eCbAAA que _ la
      DaaedA que _ le
      dAaAaDA que _ les
      1DAAAcc que _ lui
      BcBb1AA que _ m
      AeA1AAa que _ ma
      dE1AabB que _ me
      aBBaaAb que _ n
      cAaBBDc que _ ne
      AAd1AA que _ notre
      1Ab1bAb que _ pas
      DccAA que _ passe
      C1A1bcB que _ pere
      BA1A1cA que _ peux
      Db3b que _ plus
      BCAcc1A que _ pour
      AAAA1db que _ prof
      Bb2B1b que _ ramene
      fACBAaB que _ s
      BdAa2A que _ se
      eAb2BA que _ soeur
      bCaBcAA que _ soit
      CAabeaD que _ suis
      Bd1A1AA que _ tombe
      Ag1A1C que _ tonbe
      AaAAAe que _ trouve
      dABbCaA que _ un
      fBBAAAA que _ vais
      d1AAAB que _ veux
      bB1aBcB que _ y
      Cb2Ab que bah
      BA2Bd que bon
      dAa1BE que c
      1CadbEb que c est
      db1DCAA que c etait
      bhFBBaE que ca
      eCAA que ca fait
      CcaA2a que ca passe
      c1AAAbB que ca s
      Cc1AaA que ca se
      cC3b que ca va
      aDbaAaA que ce
      dC1aAA que ce n
      bBaBa que ce soit
      B1A1Ad que cela
      Bc1aBa que chez
      CdbA2A que d
      2AeAB que dans
      BCAAaeA que de
      1AdAABA que des
      AA1bbAA que deux
      CacABc que du
      bA1A1Ac que enfin
      AAAcAaA que il
      AA1bAcB que il y
      BA1db1A que ils
      BeEd1c que j
      Aabba1a que j ai
      dCB1aba que j aime
      Ec1A1Ab que j aurais
      AdBaAB que j avais
      c1EA1dA que j etais
      acBB1AA que jave
      d1B1bC que jdors
      EhBeAad que je
      daACA1B que je fais
      bACC1ac que je lui
      AaBb1AA que je m
      cBa2AB que je me
      AAB1abc que je n
      BA1A1cA que je peux
      Bb2B1b que je ramene
      CAabeaD que je suis
      1aAAAe que je trouve
      fBAAAAA que je vais
      d2AABA que je veux
      aaACcA que l ecole
      hAFBaAA que la
      CCeA1dA que le
      Da1faBa que les
      Aba1bC que les parents
      BcAAaA que lui
      fABbC1A que ma
      ba2ACa que ma mere
      eAa2AA que ma soeur
      AccAB1A que maman
      Ab1ABb que maman est
      dAbB1Ca que mes
      aAc1ABa que mes parents
      aCbB1bB que moi
      ebC2aD que mon
      BbAaa1A que mon pere
      bC1AcAa que nous
      BAb1AeA que papa
      A3Bf que papa est
      BAAacBa que personne
      C1AAc que personne me
      bA1aBCb que personne ne
      Acab1CB que pour
      aaB1aBa que quand
      b1AaCA que quelqu
      b1AaCA que quelqu un
      Ai1BCA que rentrer
      Caca1AA que s
      2cA1Ac que se
      1BBACda que ses
      AAA1Ce que ses parents
      dB1a1AA que sete
      BaaCBcc que si
      ABcAA1c que si je
      BEiC1dB que son
      AAABA1c que tire
      DcaBe1A que tout
      C1b1eaA que tout le
      dbABCBA que vous
      b1aCACa quel
      Ec3c quel _ pas
      cB1A1cB quel a
      BCA1daA quel age
      cAb1BA quel e
      1ACCcac quel*
      a1a1cAC quelle
      BAAaabA quelle _ la
      AcA1b1A quelle est
      D3aca quelle heure
      Ccba2A quelqu _ a
      bbAa2C quelqu _ d
      AAA1A1d quelqu _ dans
      dB3AA quelqu _ de
      bCBAeaA quelqu _ qui
      Ccba2A quelqu un a
      bbAa2C quelqu un d
      AAA1A1d quelqu un dans
      dB3AA quelqu un de
      bCBAeaA quelqu un qui
      bc1AAc quelque
      BdBA1bd quelque chose
      BBA3c quelque chose dans
      B2AAac quelque chose et
      cA2BcA quelque part
      dbCDcBa ques*
      eABA1AA question
      B1Aab1B question $
      DdACcBb questions
      1a1BB1c questions $
      dbb1EBa qui
      AEg1CBe qui $
      bBA1AAd qui _ a
      Bc1A2b qui _ attend
      C1CAada qui _ bien
      Bd1A1B qui _ d
      BbBAAAe qui _ de
      BbAdAA qui _ dire
      B1Bb1ab qui _ dit
      FbaDadb qui _ en
      cCaA1BA qui _ fais
      BdaB2B qui _ font
      AdA2aC qui _ garde
      BA1d2A qui _ j
      dBbA qui _ jamais
      bCBAACd qui _ la
      BAac1AB qui _ le
      aDdC qui _ les
      AcbB1B qui _ lui
      BB1b1aa qui _ me
      ACd1AcD qui _ moi
      BaAbbAA qui _ on
      1BBdA1d qui _ pas
      BdA1AaB qui _ passe
      BAdA1A qui _ paye
      AdAA1Aa qui _ plus
      BadA qui _ pour
      eAAaABB qui _ que
      daA1a1E qui _ se
      bCAA2c qui _ tout
      AB1BAda qui _ une
      CcEaABd qui a
      1dAA1B qui bouge
      aBAabAA qui di
      eD1a2A qui doit
      1bC1aB qui e
      b1bAB1b qui je
      aAcB1BA qui l
      dbaAA1A qui la
      BabeABA qui le
      BbAdAA qui le dire
      BAcA1Cc qui lui
      bA1CAAd qui m
      daBA1Bc qui m a
      jBG2Ca qui me
      BcB2b qui me garde
      Ab1b1AB qui prend
      DAAb1d qui reste
      AacAbbD qui s
      DkA1BCB qui se
      AdAA1AA qui se passe
      CBcA1d qui tourne
      A1Ad1aB qui tournent
      Bb1AcB qui va
      dBC1aba qui veut
      A1AAbbA qui veut bien
      dA1C1Be quic*
      B1aA1Bf quick
      DBdDiBC quid
      A3dBB quid and
      bhBcCDB quie*
      caAaABB quiet
      DB1d quiet _ i
      CBaabba quin*
      BBaab1a quinze
      D1dba1A quinze _ et
      AAc1bCB quinze ans
      D1dba1A quinze ans et
      gAcABAB quit*
      cCcacGA quitte
      CB2e1B quitte _ maison
      EAcAdAA quitte la
      CA2d1A quitte la maison
      1A1acD quitte le
      a2bBBb quitte mon
      d1A1D quitte plus
      ce2EdA quitter
      AB2Bc quitter l
      aAABAab quoi
      BdA2aB quoi _ il
      fBAAABA quoi bon
      cB1AaA quoi faire
      dCA1A1a quoi je
      aBC1Aac quon
      AEda1aB racc*
      ADeA1aA raccompagner
      BB1c1Ac rach*
      EAAgADB rack*
      c1aA1BB rackette
      D2d1Bb racketter
      BgcB1BB racl*
      Be3AA raclee
      Ggd1BCA raco*
      DdbbBBB raconte
      ABaca raconte a
      AfB3A raconte pas
      CfcB1AB raconter
      AeAA2A raconter $
      BhD3C radi*
      AgCB1aB radiateur
      AdBa radiators
      aCba2A radio
      iBAABCD rail*
      eA2BAB rails
      cAAAA1A railway
      bcdDCFb rais*
      kC1EBCB raison
      hCBB1A raison $
      Ce1a1AA rall*
      Ef3A rallonge
      DBBAajA rama*
      BCAA1h ramadan
      BaB1abA ramasse
      DA1Dkb rame*
      CaaCaba ramene
      B2Aea ramener
      BCAAhCa ran
      BB1AdA ran away
      BaAa2c ranc*
      CAa1bA rand*
      cBB1Baa rang
      fbC1CEC rang*
      k1CDBEA range
      dBAAAA range _ chambre
      Da1eAaB ranger
      FAadjBB rant*
      FAbdhB rantre
      dBAaA rantre $
      BAd3B rape*
      CAd3A raped
      dA2aAA rapi*
      dA2aAA rapide
      DAhAC1c rapp*
      DaeaA1c rappelle
      DAe1A1a rappelle pas
      1BAAf1A rarement
      EcBeAbC rase
      CAAd rase les
      AAAd2A rase un
      fCAB1A raso*
      hDBB1B rasoir
      aAaAabA rass*
      gbCBBCC rate
      BdABAAA rate le
      dC1A1A rate un
      1aABBc rate*
      1acb1DA rath*
      aabaADA rather
      ca1BB rather be
      aaaaAAB rather not
      2AAAbC rats
      ADB1Adc ravi*
      dB3AA raw
      cBAAA1A razo*
      bC1Daag re
      aAAAcB re _ for
      ac1EAAd re _ me
      bAA1aEb re _ the
      AcBA1Aa reac*
      AcBA1Aa reach
      BcaAaBA read*
      abCBBbb real*
      AcCBAbb really
      adABBbA really $
      dAABAaA reason
      AA1BAc reason i
      eA1A1BA reason to
      DabbA reasons
      e1aABB rebo*
      CBAbAdb rece*
      AA1bAcA recevoir
      aB1BbeB rech*
      AAbAAdA recharge
      B1BAfB recherche
      Bd4B reci*
      aAdC1A recl*
      aAdC1AA reclame
      fcDgCEF reco*
      Cb1eABB recois
      F2eA1b recoit
      BAAb2c recoit des
      bBdC recommence a
      cAB2AA recommencer
      cC1AA recommencera $
      JFDpCAA recr*
      BFAhACB recre
      CA1cAB recreation
      C2d1A recres
      CAacB1a recu
      BaA1Aba recu une
      dDaABcc recu*
      1AAAAda recupere
      h1ABA1B rede*
      gAAA2B redemande
      fAA1BAA redi*
      fAA1BAA redige
      dAaAA1A refa*
      fA1AAAA refaire
      d1AAAA refaire $
      i1AbBEA refe*
      A1Ac1C refectoire
      AdC3A refl*
      b1dCCa refu*
      AadBB1a refuse
      cBAa1A refuse $
      BfCaaAb refuse de
      eB1B2A refuse le
      bDbacE rega*
      bAcCaBb regarde
      C3eB regarde _ horaires
      cCa1A1a regarde _ la
      2AAfBB regarde _ le
      eAA1BA regarde _ mur
      c1AaA1B regarde dans
      d1AABB regarde le
      CaABeB regarde les
      C3eB regarde les horaires
      CdA2a regarde mes
      C1e1A1A regarde moi
      cBAA1ad regarde pas
      D1dBB1b regarde plus
      c3bBA regarde souvent
      aAA1aAC regarder
      B2acB regarder les
      FAAbafA regi*
      DA1BAiA regime
      bcaACEd regl*
      Bd1bBBA regle
      cD1BAAg regler
      2cA1BC regles
      aaeBB1B regr*
      Bbb1AaA regrette
      iCCAADe rejo*
      hCD1BBb rejoindre
      B1B3d rejoindre un
      A1aAaBc rejoint
      dA1ABCa rela*
      da3C reli*
      eaBEb1A rema*
      BbC1ac remarque
      cAcDaAA remarques
      c1aBAA remarques $
      aB1BBAe remb*
      a1AAAAc rembourse
      1AbAAAb rembourser
      mCaCdFD reme*
      eCAB1B remember
      gA1A1BA remercie
      BcaAcAA remettre
      1BbbaBA remi*
      cA2ABd remo*
      aaB1AAd remonte
      ADbcBdB remp*
      BAda1A remplacant
      cDBAAd remplir
      d2BABb remplir mon
      bA1aBab ren
      BBCacBd renc*
      DAAabAb rencontre
      AABAd1a rencontre sur
      A1B2Ae rencontrer
      cAAaA1A rend
      gFBFCae rend*
      dabAA1A rendrait
      aABB1ac rendre
      DAB2Ae rendre service
      fCACCb rendu
      adB1A1A renferme
      E1CAkBB rent*
      CbedDcB rentre
      aeACAaA rentre $
      B1bbAAA rentre _ de
      AAa1d1B rentre _ elle
      aAdBBAb rentre _ la
      ABdA rentre _ ma
      bbAbC rentre _ moi
      C1aeCAa rentre avec
      1BeaBA rentre dans
      3AdBA rentre depuis
      AAAbBbA rentre en
      DAA1eAA rentre pas
      1BABgBA rentre plus
      ABdAAbA rentre quand
      ADfaAA rentre toujours
      eCAaB1B rentree
      daa1CCb rentree $
      1CAAAe rentree et
      cB1AaA rentree je
      AaA1cAA rentree pas
      GeFElF rentrer
      CaBBfDA rentrer $
      EA2gAB rentrerai
      DA2e1B rentrerai pas
      dcBAaCA renv*
      b1cBA1A renvoie
      2CB1ac renvoye
      JeDEcja repa*
      e1BBaBa reparer
      BA1abba repars
      AbB1b1b repartir
      DEbECh repas
      ba1CAbA repas $
      bAdA1B repas _ famille
      A1AA1Ce repas _ la
      aAcA1Aa repas de
      bAdA1B repas de famille
      bAb1AAA repasse
      CfA2BA repasser
      cadDcDB repe*
      dCAAdDA repete
      cAAAaBa repl*
      cgFDAEb repo*
      ACEGafd repond
      BA2Ae repond jamais
      BCA1bfD repond pas
      BFBBDCi repond plus
      aA1daBB repondre
      B2cbAB repondre $
      ccA1AB reponds
      acAA1B reponds $
      dB2B reponds a
      AA1bBAb reponds plus
      AdbABB repondu
      e1AB1Ca reponse
      Cc1aA1A report
      bB1AbeA repr*
      B2abbB reprendre
      BaAbcAA reprendre le
      bA1AAc repris
      BAbB1dA res
      EDda1Ce rese*
      2CE1Bj reseau
      GAai2A reseaux
      ACe2AB reserve
      AabA1Da resi*
      B2AaCb residence
      1bF1BDi resp*
      IaDcADk respire
      FBA3c respire bizarre
      DB2A1f respire plus
      g1A2BC respirer
      jDAGA1e ress*
      bAa1AbA ressent
      aBABaBc ressort
      caAA1AB ressort avec
      bbAa1Ba rest
      AbdEcfA rest*
      g1AaeEB reste
      CB1bAd reste $
      gAAAaCA reste _ dans
      Ab2bD reste _ jusqu
      1aa1dEA reste _ la
      1AA1BdA reste _ un
      1eA1aD reste a
      A3dC reste a la
      f2A1C reste assis
      d2A1C reste assis dans
      aAA1aBc reste avec
      bbBB2A reste dans
      AbA1dD reste dehors
      cbA1BC reste la
      BAAAdAA reste plus
      faAAaB restee
      1ee1aGc rester
      abB1ABc rester $
      BAf2A rester _ avec
      ad1BAB rester _ l
      bBaaaAA rester _ la
      BabA1B rester apres
      eAAcAB rester dans
      EDABBjA restes
      CAAaAeA resto
      AAA1AeA restos
      EacdB1B reta*
      FbcdBAB retard
      cc2ACA rete
      A1ABeBc reti*
      1aADAac retiennent
      cBBC2e retient
      EbbafAC retire
      C1A1d retire _ son
      C1A1e retire tout
      C1A1d retire tout son
      EAbdcCA reto*
      B2Ab1c retour
      D2ccBD retourne
      DABabb retourne $
      3AdBB retourne pas
      D1eAA retourne plus
      cA1bBAA retourner
      AACe retourner $
      cCDDiFb retr*
      cAA1B1A retraite
      bAB1aDb retrouve
      Ba1aAAc retrouvent
      1AAAfAB retrouver
      b2AbBa retrouvera
      eBBbA reuf
      BdCB1a reum
      fB1AACa reus*
      dA1AAA reussir
      caA1bBC reve
      D2Ad1B reve de
      iDbFAEa reve*
      A1A1Caf reveille
      BBC1AAg reveille pas
      DAhABAE reveillee
      B1eAAAC reveillee sans
      gbD1CC reveiller
      DBAAcaa revenir
      cbaAACA revenu
      fBAAaA reverra
      A2Be1A reverront
      b2ADA reveye
      FABecAd revi*
      CAA1fAb reviendrai
      BAA1dAA reviendrai pas
      ADAadbA reviens
      BAA1c1C reviens pas
      AA1AbcA reviens plus
      1aaeGBd revient
      aABBAad revient $
      1cb1CBA revient _ chez
      1fAaCAA revient de
      1eA1B1A revient de chez
      cC1CbBa revo*
      eAACbAB revoir
      eA1AA1A revoir a
      dBB rezo*
      DACiBa ri
      BAabAab ri $
      ac1BabA ri 0
      BAAe ri moi
      Ca1c2A ri quand
      1AAcAAa rian*
      1aBcAAa riant
      BB1d rica*
      Cb3d rice
      b1bC1Bc ride*
      bb1A1Ba rideau
      1b1DAeA rien
      1cCBa1d rien $
      2cAdD rien _ a
      D1AAAfA rien _ depuis
      fB1AAA rien _ dire
      d2B1B rien _ est
      BBa1bb rien _ etait
      AAda1B rien _ faire
      dBAA rien _ fait
      Bb2aAc rien _ la
      AaAC1bb rien _ le
      FA1A1cb rien _ manger
      fcCA1BB rien _ me
      acbBAB rien _ moi
      gBA2A rien _ rien
      FDBBcde rien a
      fB1AAA rien a dire
      BA2aAd rien a la
      DA1A1ab rien a manger
      B1B1b1b rien a personne
      EA2AeA rien avale
      D3AdA rien avale depuis
      dA1B1A rien c est
      aA1CAbb rien dans
      AB1B1bb rien dans le
      ACcBdBb rien dire
      Fabc1a rien dit
      Eb2Acc rien et
      baa1aBA rien il
      CeAaA1a rien je
      d1BA1B rien me
      dBAA1A rien me fait
      cB2cAA rien n
      d3aC rien n a
      cBB2AB rien ne
      C1aeACB rien*
      C1aeACB rient
      aBacABb righ*
      aBac1Bb right
      cbAaaBA right $
      CCA2cc right now
      B1AgAAB rigo*
      bB1dBB rigole
      DAaabA rigole $
      CBAc2b rigole _ je
      dA1BBb rigole pas
      daAB1AA rigole plus
      DB1g rigole quand
      BB1d rigole quand je
      BB1bbAA rigolent
      bb1CA1A rigolent $
      CbAbAbB rigoler
      BbAaA1A rigoler $
      bcDbCBb ring
      cc1AaAC ring my
      cB1B2b rings
      AAAeA ripp*
      AAAeA ripped
      bBaAAaA rire
      bbcE1AA rire $
      BA1dA rire*
      fAAABA ris
      dA1AAA ris avec
      BDac1Ac rit
      cAa1AAA rivi*
      EfACAhC riz
      BCgaAAA robe
      eAA2BA robot
      Cb2bA rod
      B2B1eA roll*
      bBAB1dB roller
      fC4A ronc*
      eAAAbAB ronces
      B1AAbb rond
      1bAAbAA rond*
      d4BB roof
      jEdbCDB room
      dcbBAAB room and
      BBbb1A room at
      cb1BAAA roue
      1dA1AbD roug*
      acaC2C rouge
      CbBdAb rough
      aA2aDe roul*
      DC1CaAi roule
      bA1AbAA roule $
      BBA1B1e roule a
      CdabCaB roun*
      CdaaCcB round
      BAa1Ac round and
      ad2ABB round the
      DBd1eCA rout*
      BCe1aEb route
      bAABAa rouv*
      DA1B1fc ru
      C1aA1e ru $
      B1AbdAA ruck*
      B1AbdAA rucksack
      CABB1da rue
      DfaAA1B rugb*
      DfaAA1B rugby
      BcBAA rugby $
      C3eB ruiner
      CC2e1A run
      EAA1eAA run away
      C1A1gAB run off
      1A2Dc run out
      DAAAh1A runn*
      AAAAcaA running
      cAaaCaA runs
      AAbAaaa ryin
      cBBAbd s
      DAfAAaA s $
      AadAaAC s 0
      1bB1ABb s _ a
      cBDccAA s _ and
      Bb1AA1b s _ as
      AABAAca s _ at
      gCa3B s _ avec
      1AA1aCe s _ coming
      eBAB1Aa s _ de
      dCAAbaA s _ des
      AB1A1bc s _ e
      e1AAaAA s _ encore
      d3AaB s _ et
      Ab1b1AB s _ for
      cA1A1Ba s _ got
      b1AabaE s _ he
      CaaAbaa s _ her
      AcbCc1C s _ i
      EaaC1d s _ in
      C1B2bB s _ it
      cBAa1AA s _ joke
      1bAcA1B s _ keeps
      fA1BA1A s _ la
      eCABAAA s _ le
      dB1AAA s _ les
      ad1BA1A s _ like
      eDDHacf s _ me
      BbAA1Ac s _ mis
      B3dBA s _ missing
      BF3Ae s _ mum
      BCBAb1f s _ my
      2AA1cC s _ no
      CAb2b s _ not
      CeaAAaC s _ now
      2AAe1A s _ off
      dAaCCDc s _ on
      eCAA1AA s _ only
      ABA1ac s _ or
      1bAa1Be s _ pas
      DAebAAD s _ passe
      bbaABCA s _ pour
      AbA1Bb s _ put
      BBaaaa s _ se
      EeAAa s _ since
      1dBA1Cb s _ so
      Cbca1B s _ sur
      BA1Aaab s _ than
      eEBbbEg s _ the
      2ABacA s _ there
      aAAbABc s _ to
      Cda2A s _ toujours
      C1b2ba s _ vous
      AgB2AA s _ when
      aCAAA1e s _ with
      b1cb1Ca s a
      cBAa1AA s a joke
      Ab1c1AA s acharne
      Ab1c1AA s acharne sur
      BCc2a s all
      a2cBbA s and
      eA1B1A s anti
      ABadaAB s appelle
      aaC1AAb s arete
      fD1BA s arrache
      CAAc1bA s arrete
      C2b2c s arrete pas
      BA2dAb s asleep
      aA1b1Ca s asseoir
      AAAAabA s at
      Dbb1cBb s been
      B3dBA s been missing
      A1CbA1c s being
      ACdA1aA s boyfriend
      1f2ACA s eau
      d1ADcBB s en
      BAAA1cc s endort
      EhA1ABB s enerve
      hD1B2C s enferme
      1DgEfFE s est
      BbAA1Ac s est mis
      DAebAAD s est passe
      dC1ABbA s eteint
      aCbA1aa s eur
      AB1A1bc s eur e
      BdBA1A s excuse
      BdA2A s excuse toujours
      AdaA1BA s fella
      bAB1caA s fifteen
      Bc1CAbc s fine
      A1ABA1d s following
      A1ABA1d s following me
      CBa2ca s for
      1EfA1bA s friend
      dA2AAA s gives
      dAaACBb s gone
      beB1BFa s got
      BdAaABC s got a
      cBa2Ba s got the
      Bc1a1C s habitue
      BaA2Bb s had
      Dd1bgb s il
      C1b2ba s il vous
      DaB1cc s in
      BBabAbc s just
      aAc2BA s mate
      BAAAAfA s me
      aCcaaAD s my
      Caa1aAb s never
      BAa2dB s new
      aAABAcB s no
      1CAACcd s not
      BaAa1bA s nothing
      DeBb1aB s only
      1B1b1Dc s outside
      Ae1aAB s quitter
      BA2caA s run
      BB1AAgA s starving
      dBA1aDD s the
      eCAA1AA s the only
      Bb1AAaA s usually
      CdA2a s why
      C1ab1aA s y
      DaB3g sab
      JFEfk1b sac
      eAB1Fac sac $
      A2BAd sac _ cours
      A2bbBB sac _ la
      B3caB sac _ le
      AA1cC1b sac _ moi
      BA1AeBA sac _ pret
      a1AAcB sac _ toujours
      A2AAdA sac _ tout
      AA1daBA sac dans
      AAdEaeB sac de
      A2BAd sac de cours
      B2acC sac e
      A1ABhEB sac est
      B3cBA sac est pret
      C1AAaeB sac et
      BAAa1Ab sac je
      B1AAeB sac pret
      HCAachA sach*
      CBAadeB sache
      BAaAbcB sache $
      B2bbBb sache _ je
      B2bbB sache ou je
      CA1BBea sachets
      AAcAaA sacr*
      BAb1AeB sacs
      dA1A1AA sad
      AA1AA1f safe
      fABa1E safe*
      AABb1Aa safer
      DCjICcc said
      Ad1aAB said _ d
      C1dA said _ i
      caA2aC said he
      Cdaa1aA said i
      BbaaA1A said i d
      E1j1AAB said no
      3D1Ad said they
      ACaABBi saig*
      AGa1BAg saigne
      d2a2C saigne $
      IB1A1Ai saigne beaucoup
      AcC2aa sain*
      AcC2aa saint
      JgCe1gA sais
      ABa1bAb sais _ comment
      1AD1aaa sais _ ou
      gCAaAAa sais _ pourquoi
      acAbAB sais _ qui
      aAdcCAA sais _ si
      Bc1cAAA sais ce
      bBA2Ab sais ou
      dF2Edb sais pas
      ABb1bAb sais pas comment
      BBC3b sais pas ou
      gCAaAAa sais pas pourquoi
      aAdcBAA sais pas si
      e1ABBaA sais plus
      aAGBeAf sait
      abCbB sait $
      BB1ACeB sait _ ou
      eB3CA sait _ que
      baABc1B sait jamais
      DB1AcBe sait ou
      BFAAbeC sait pas
      AB2AcB sait pas ou
      eB3CA sait pas que
      CaBDcf sak
      Aa1ABd sak moi
      1Bca1Aa sal
      cB1A1Aa sal _ bin
      cB1A1Aa sal de
      cB1A1Aa sal de bin
      aACcDbb sala*
      EAB1Cgb salaire
      H1de1BB sale
      C1fB2A sale $
      AA1d1AA sale*
      aBabBaA sall*
      aBabBbA salle
      b1aBABb salle _ bain
      bAaB1Cb salle _ bains
      aBA1AAb salle de
      b1aBABb salle de bain
      bAaB1Cb salle de bains
      AB1B1e salle des
      eAAAAAa salu*
      e1AA1AA salut
      AA1gAEA same
      AcACc same*
      Bc1De1A samedi
      bBAaD1e samedi $
      Ac2b1B samedi il
      Aba1bAA samedi je
      bbDAcAA san
      cC3Ab san _ ca
      B1a1cB san _ dire
      BbCAA1a san _ e
      1bAAAcB san _ je
      aA2cCA san _ le
      hEBaBA san moi
      B2bdCA san que
      C1AAaaa san rien
      FDBaAmA sand*
      DA1aAhA sandwich
      CCA1ad sandwichs
      hG1DABc sang
      BbcA sanm*
      BbcA sanmdi
      cCcbdAF sans
      CdA sans _ ca
      1Aa1BcA sans _ depuis
      aCBAeBa sans _ dire
      aA1AaBc sans _ et
      1cBB1AB sans _ je
      1BA1aAc sans _ mot
      BdBcAAa sans _ sans
      CAAc2c sans ca
      DAAAAAh sans casque
      FA2cBA sans dire
      D1aab sans dire pourquoi
      AAA2cB sans eau
      1FhA sans frapper
      AAB3e sans harnais
      e1A2BA sans lui
      C1fAAA sans mes
      gBACBaC sans moi
      DAA1gAB sans prevenir
      bBA1dB sans que
      bAB2Ab sans raison
      EbAAbdb sans rien
      AACdA1b sans son
      ABB1a1c sans un
      1BA1aAc sans un mot
      Ca2abA sant*
      g4AB saou*
      g4AB saoule
      aA1d1AA sat
      dAAAAA sat _ the
      cBaC1a sat in
      abCAaac satu*
      baC1aAc saturday
      GDdfgBB sauf
      CD1d1a sauf moi
      DcAb sauf quand
      eABaaDC saut*
      BB1acAB saute
      aa1cDAa saute _ la
      Ca1A1e saute _ les
      D3dA saute _ mur
      dAA2AB saute du
      CA1AhBA saute le
      D3dA saute le mur
      eaB1BCa sauter
      CABAeCA sauv*
      DCBAhDC sauve
      AAA1cBA sauvee
      eD1Ba1c sav
      cBA3b sav ca
      ABaAAba sav qui
      aceBAAA sava*
      BbdAA savait
      daAAcAB savate
      A2AdBA save
      DBabcAa save*
      aA1CdCa savent
      2AB1Af savent ou
      eABA1AA savi*
      eAB2AA saving
      EgAccD savo*
      AB1Ad1A savoir $
      CAa1b1a savoir _ je
      BaA1cDa savoir ou
      CdaA1aA savoir pour
      cCabAA savoir qui
      c2aCaA savoir si
      Dg1c1C savon
      BfBA saw
      BcBdBAd say
      CeaA1Ba say $
      CcAA2a say _ i
      BBbcAeA say i
      aDbbACb sayi*
      aDbbACb saying
      bBeCB1B says
      ABaAba says _ can
      CBabAAb says _ ll
      AAfAACB says _ m
      dDbB2A says _ s
      d1D1aB says _ was
      eHDfb says he
      CB1c2b says he ll
      dABAaaC says he s
      EiCA says his
      CBdCaaA says i
      AAfAACB says i m
      D1eA1Bb says it s
      BB1BAfb says she
      dAB2aA says there
      BeA2Cb says we
      gcC1BCB scar*
      CdabAAa scared
      Ad1bB1B scared _ go
      BaacAA scared to
      fACB1AA scarifie
      fF4A scars
      Bc1a1AA scary
      BAAbBcc scho*
      2aDBfc school
      2AaABe school $
      BA1d1B school _ and
      AcAAAaa school and
      cA1Ba1A school bag
      A1Ab1CA schools
      CaAbb scie*
      ABbbcAA scol*
      ABccbBB scolaire
      cBABaAc scoo*
      dCa1AAA scoot
      aAABc1b scooter
      BbBdaDA scot*
      AbBd1CA scotch
      AAAc1AA scotch a
      Ead1dBA scou*
      Bac1bB scout
      hEAAAAa scra*
      dB3AA scratch
      BeABAAc scre*
      cAdAA1B sdb
      C1A1AhA sdf
      faacBAI se
      B1eABDB se _ a
      DCdB1b se _ au
      gHbA1AA se _ avec
      He1BAe se _ ca
      beB1AAA se _ chez
      cDdB1A se _ contre
      AdBCbaa se _ dans
      DAAi1CA se _ de
      CeaB se _ derriere
      eFAB2b se _ des
      Cb2bAA se _ e
      aaAAABa se _ elle
      dEaAaAA se _ en
      1BA1eAA se _ et
      Aa1BAab se _ i
      1bCA1cC se _ je
      hHC2a se _ la
      fDBABAa se _ le
      dEaB1A se _ les
      fBaCAaA se _ moi
      1B2Acb se _ ou
      FaAA2g se _ pas
      1aBA2d se _ plus
      Ge1ABac se _ pour
      AD1ca se _ quand
      bBAAb1b se _ qui
      Bb1AaaA se _ quoi
      D1Abaa se _ san
      aCaAbaA se _ si
      cacABAA se _ sous
      ad1A1B se _ tout
      e1a1AAB se _ une
      a1ABAc se bon
      gE1B2A se brule
      dB1A2A se brule avec
      Ce3A se ca
      BbA1cAa se cache
      Ee3a se calme
      cBbB1a se changer
      B1cB2A se colle
      j1ABBBA se coupe
      f5B se couper
      1a1cAbA se fais
      AA1g1EC se fait
      gJ se frappe
      CBgA1A se frotte
      ABdA se glisse
      CgABbB se la
      2aCAdA se lave
      AAAd1Db se leve
      DfbA1Ba se met
      CaAc1A se mettre
      B1ABbbd se moi
      Bbba1A se mon
      JgA1Dh se pas
      HddccBB se passe
      g2B1AB se pendre
      Cc2aA se planque
      HaAc1eA se plus
      b1A1aCA se pour
      BCa1AaA se que
      BABcAac se qui
      IB2aAi se reveille
      DBB2Ag se reveille pas
      Dd1A se rien
      eACB1AA se scarifie
      GBAAed se soir
      a1dB2B se sont
      dAAA1AA se suicider
      1dDb1A se tait
      fG se tape
      aCAd1B se toujours
      f4AD se tue
      iBA1A1D se tuer
      CAbc1A se vide
      BaB3c se voie
      BaaB1aA se voit
      dB1AaA sea
      CAAd1Aa seat
      1Cc1B1f seco*
      AabA1ba second
      c2AAAc secour
      CEAcA1f secours
      CCkAbBE secr*
      BEiBbBD secret
      ABd2BB secret $
      CdB1Bbc secu*
      CdB1Bad securite
      Af1AA1B securite _ moi
      hCBAAAA see
      1A1BAdA see $
      ABbb1A see _ i
      B1bBc seen
      c1aC1CA sees
      AaBbAaa seize _ et
      aA1cAAa sejo*
      aA1cAAa sejour
      A1A2Ae seko*
      AcABAc sel
      eBBB1bA self
      e1AC self harm
      f2D1A self harming
      A2A1eA selo*
      A2A1eA selon
      aABaBc sema*
      EBFbAi semaine
      eC1bABa semaine $
      D3ac semaine _ me
      AAAB1d semaine je
      ccbD1B semaines
      c1b1B1B semaines $
      AAdAbB semaines _ je
      E2A1db semaines _ ne
      EAdB1cb semaines et
      dAAAbB semaines que
      bABcaBA semblant
      AbbAAa semblant _ dormir
      B1AdA semblant _ etre
      CACb1cA semblant d
      B1AdA semblant d etre
      AbbAAa semblant de dormir
      cAAE1Ab sen
      CEhBadA send
      1bCA1Ac sens
      D4bb sens _ mes
      CcB1A1b sens pas
      D4bb sens plus mes
      CBcBCbf sent
      b1BBAAb sent me
      ebDAaAC sent*
      d1CB1aB sentir
      faBBBbA sepa*
      eA1AA separes
      Eb1aBbb sept
      CBd2a sept _ j
      CBd2a sept ans j
      cBCcABC sept*
      aAAbABA september
      aAAbaAB septembre
      CaCAAAi sequ*
      BcD1AAd sequestre
      dBb2BA ser
      dBA2B ser a
      gBDBbD sera
      gDBD sera*
      bBBBaA serai
      CAA1c1a serai plus la
      bCaB2a serait
      dDB1a sere
      dC1AA sere _ la
      dBCAABb seri*
      dAABAA serieux
      e1ABAAa serieux $
      dA1a1BA serp*
      EcBaDda serr*
      EhBaB1a serre
      DcA serre _ cou
      Ce1A1A serre _ gorge
      fEAa2b serre _ main
      fDAa serre la main
      Cd1A2A serre le
      aCaBAea serrure
      1CbCaaf serv*
      ADbBa1f service
      AABB2d services
      Aacb1BC servir
      jCAgCCH ses
      fC1aBBA ses _ a
      DdcAAbA ses _ dans
      baBCAaA ses _ de
      dBAa1AA ses _ elle
      cBBc1AA ses _ et
      bBA1bAb ses _ il
      BbB1bB ses _ je
      dABBBBe ses _ sont
      aBBc1Ba ses affaires
      cAAabBA ses baskets
      fAAA ses bras
      BA1d2A ses cahiers
      a1Ac1BA ses camarades
      1bAabAA ses chaussures
      B1cAb ses cheveux
      dAC2A ses dix
      BCe2AA ses doigts
      BBA3c ses levres
      EBfA2A ses mains
      CCD1aeA ses parents
      Bd1AA1a ses pas
      D1AA1e ses poches
      AbgB1CC ses potes
      Ag1ACAD sete
      a1EcADc seul
      A1AA1Ad seul _ ca
      e2BA1B seul _ je
      1BbcADa seul _ le
      dAbB1AA seul _ me
      ea1A1C seul _ ou
      ACAeAD seul a
      1AAc1CA seul a la
      EdgBAa seul avec
      1CaBAAg seul dans
      AaAB1bb seul de
      daAA2B seul je
      d1B1aBa seul le
      da1B1A seul qui
      B2d1B seul tout
      aHgaBb seul*
      AEca2c seule
      DdECbdc seule $
      B1c2Bb seule _ la
      DAc1AAb seule avec
      B2a1Bc seule dans
      cC2AaB seulement
      DfBaAcB seve*
      aaB1Aba seven
      C1a2cA seventeen
      AeB2AA severe
      1Be2AC sex
      BCdA2B sexe
      BDhCABA sexu*
      BAeBAA sexuellement
      BfCA2A shak*
      B1cB1ab shan*
      1BcA1aB shar*
      iABABBB she
      1aBBcA she _ her
      1B1dAbA she _ it
      bA1AbBb she _ me
      Fj1A1AB she _ my
      CBa1Aab she _ not
      1BbaCcA she _ t
      Ae1AABA she _ the
      bbBaA she _ to
      B1AA1cb she always
      b1AAbB she d
      bABbA1A she ll
      DAdB1Bb she s
      bcBAbD shed
      A1BA1d shel*
      ABAA1d shelter
      BAAAe shoe
      BaAA1Ae shoo*
      C2aAAd shop
      hCbC1EB shor*
      fBbB1DB short
      AbcA1Ea shou*
      B1abaBA should
      DfA2A shoulder
      AAdBA shouldn
      Aa1A1Df shouting
      bCABbb shouts
      BC1g1A shov*
      AC1e1A shoved
      BdBA1bA show
      1CbDAfB show*
      AC1D1gA shower
      B1aA1d shower _ the
      C1AA1e shower at
      C1AA1e shower at the
      a1AbAc shut
      B1AAbb shut*
      ddAGdDb si
      D1BCA1g si _ arrete
      cBAA1A si _ avait
      DA2c si _ continue
      2BadAB si _ demande
      Bb1d2a si _ dis
      dBAAB si _ disparaissais
      AAbB1dB si _ en
      aCe1ABA si _ est
      c3BBA si _ fait
      dAaaBBA si _ je
      ebBBBAa si _ le
      fBAAB1A si _ me
      AbaCB1c si _ ne
      B1AA1Ac si _ pale
      Faab2b si _ parle
      fBBABAc si _ pas
      Dd si _ pere
      aBAbAb si _ pouvais
      BA1BeBA si _ pouvait
      BcA1Ba si _ ramene
      Ce2AAA si _ rate
      AAbB2c si _ refuse
      Bc2AAb si _ rentre
      1B1dA1A si _ reviens
      bCaAa1C si _ suis
      aD1aAbA si _ te
      CAAAd1A si _ un
      BAabbA si _ viens
      Dd si _ voyez
      ACc1AAa si c
      1Cd1AAA si c est
      1EaaeB si ca
      DA2c si ca continue
      AB1AdAB si elle
      eACAAaa si i
      bEABAhb si il
      eA1B2a si ils
      DCaaA1f si j
      D1BCA1g si j arrete
      fBAAAB si jamais
      HjcfCEa si je
      BbAd2a si je dis
      dBAAB si je disparaissais
      Abb2AB si je fais
      cCa3A si je me
      BbcDBad si je ne
      EBbb2a si je parle
      aBAbAb si je pouvais
      BcA1Ba si je ramene
      Ce2AAA si je rate
      Bc2AAa si je rentre
      AB1dA si je reviens
      bCaAa1C si je suis
      cBaBAA si jete
      abACAcA si l
      Bb1B1b si l ecole
      bAAAAb si l on
      CcBaAeB si la
      cbABb1A si le
      bAdAbBC si mi
      AAa1DCd si moi
      Ca1a1Ab si moin
      CaA2Ba si mon
      iCbDB1a si on
      AAaAc1A si on pouvait
      AAAAdAA si quelqu
      AAAAdAA si quelqu un
      GbcbAac si tu
      fc1BCAB si un
      e3A1B si une
      Ed2BaA si vous
      bA2BcA si y
      BAbc2A sick
      DdBAlI sign*
      Ba1BgBA signale
      a1AAeBB signature
      C1AAaAg signe
      1E3eA sikl*
      1E3eA siklon
      1BBabaA sil
      eAAdBCA sile*
      eaAbAAB silence
      A1BAfA sim
      AbAAbbb simp*
      CbA1ca simple
      C1aBcc simple $
      aBbaa1B since
      CAbAabA since $
      dAaAAC since _ term
      dAaAAC since half
      dAaAAC since half term
      A1AdaDA since i
      1a2aDd since monday
      AAdcA1A since she
      CA2bdA since sunday
      1cca1CB since the
      BB1AbaA since thursday
      BbA1ba since tuesday
      BBDkBDC sing*
      AABe2A singe
      AAAfACB single
      bd1BA single night
      CaaaBAc sino*
      CaaaBAc sinon
      BaC3b sinon _ est
      1A1DAca sinon _ me
      BaC3b sinon c
      BaC3b sinon c est
      B1aaAAB sinon il
      2AC1Ad sinon ils
      aAAbAbb sinon je
      ACcAacb sist*
      ABd1aA sister
      AAB3d sister $
      1Bc1aBA sister _ me
      aba1ABA sister _ s
      ba1Aa1D sister s
      1AAA1db sisters
      1ae1ADB sit
      BcAa1AA sit down
      aBcAAA sit on
      C1bdBbD site
      BAAe1A sits
      C1Ae sits _ me
      CBAABe six
      ACA1Bcc six $
      CaaA1b six _ et
      D1e1AAa six ans
      AA1B1d six heures
      1Bd1bbB sixt*
      1AaAcb sixteen
      1Bc1AAa sixteen $
      Bf1A1A skate
      fCAA1A skin
      cAAB1b skip
      AdAD slap*
      AdAC slaps
      AcAC slaps me
      dCaFCeE slee*
      1ccBCbD sleep
      BaCAAi sleep _ the
      CeCA1b sleep in
      AaBAAe sleep in the
      BAf2BA sleep with
      1ACBafC sleeping
      DAA1AgA sleeping in
      CAd1b sleepover
      1AB2Ad sleeps
      iBDBAAB sleeves
      cAAAbaA slep*
      AA1AAe slept _ the
      AaAd1AA slip
      Cd3A slipper
      1aB1ABf smas*
      ABc2aa smel*
      h1BC1BA smil*
      h1BC1BA smile
      aAA1ADd smok*
      aCaa1AA snap
      A1C1aAd snap $
      1e1bEfG so
      fABA1D so $
      AB1bBab so _ can
      AaaAAbb so _ d
      ABAcd1A so _ don
      a1ABAd so _ i
      dBBA2A so _ s
      b1aBAaA so _ vais
      CAca so bad
      Gaac1bc so i
      AaAAAbc so i d
      ABAddCA so i don
      aaaBAaA so i vais
      bBBa1a so it
      bBBA1a so it s
      DaA1aeB so my
      D1BBAiD soci*
      C4eB social
      Ba1AAdB sociale
      a1caACa soeur
      aDBCAbg soeur $
      baAAbAA soeur 0 ans
      aA1BcBB soeur _ a
      ba1AbAB soeur _ ans
      BBa2d soeur _ des
      fB2BA soeur _ elle
      bba1B1A soeur _ est
      BcBc1AA soeur _ la
      caAacDA soeur a
      c1B1aAA soeur de
      bCccbBC soeur elle
      1ABaC1a soeur est
      bB1a1bA soeur ils
      BBb1bA soeur m
      BBb1bA soeur m a
      CAAA1dA soeurs
      FBACBjA sofa
      cC1aBAa soi
      BcaAAaA soig*
      fBaABAB soins
      hAAABAB soins de
      d1CBcaB soir
      bc1fF1E soir $
      C3eA soir _ 0
      CA1bab soir _ ai
      bCAaA1a soir _ l
      Bc2CcA soir _ sais
      BCaabaa soir en
      A1A1Acb soir i
      BdA1ac soir il
      bBA1b1a soir il a
      BB2Ada soir j
      CA1bab soir j ai
      eCBChEF soir je
      Bc2CcA soir je sais
      Bc1ab soir meme
      dAa1BA soir quand
      bAa1dAA soir sur
      GcfCABc soir*
      LAkB1Cd soiree
      B1d1AA soiree chez
      AAe1AAA soiree et
      BabABAA soiree je
      edEAAaA soirs
      BaBaAab soirs $
      BcBA1cB soirs et
      bdC2A soirs ou
      bAbA1AA soirs pour
      Aa1adCB soit
      AiF1ADA sol
      1bBa1AB sol $
      bg1BADA sole*
      1daCABA soleil
      b1AAAbA solu*
      b1AAAbA solution
      CBB1bAd some
      A2BdBA some _ i
      a2C1cA some days
      AAAAbAc some older
      B2eABA some people
      DG1eaAg some*
      ADAdaBd somebody
      d2AB1a someone
      A1BB2d someone _ following
      HDdbD1i something
      AaAa1aC something $
      C1e1AAB something _ at
      bABA2b something _ the
      C2A1Ad something and
      B1B1A1f something at
      AAfAAAC something happened
      C1e1AAB something happened at
      gbBC1CC sometimes
      e2B1AC sometimes i
      F3edB somewhere
      bBC2Ab somm*
      baBaBBA sommeil
      1CA1b1b sommes
      Abbd1CD son
      a1c1b1C son _ a
      AdaB1AA son _ ami
      acBaA1A son _ avec
      B1acA1A son _ contre
      aabABAA son _ dans
      bDa1cBD son _ de
      aaC2ba son _ depuis
      Bc1b2A son _ des
      baBBeEB son _ e
      bb2Ca son _ elle
      FBa1dc son _ est
      bA1bbBC son _ et
      BbcABA son _ frere
      ADb3b son _ il
      BAac1a son _ je
      1aBB1bb son _ l
      Ba1A1Ac son _ la
      BcDbAfB son _ le
      CbA1bBa son _ on
      1Fc2a son _ pere
      b1BB1d son _ pour
      C1aAA1c son _ qui
      abBbAAA son _ sans
      Ca2bAA son _ sur
      CacA1A son age
      CAA1d1a son armoire
      CcAa2B son casque
      a1BAAbA son chat
      Acd1ACA son copain
      2dAAAA son cousin
      CeA son dos
      BabAAc son fils
      2A1cBB son foyer
      AeaAA1C son frere
      ABAg1BA son gouter
      eB2ADB son lit
      DAA1fA son livret
      D1A1e son livret a
      Bda3A son mari
      BAAaAba son matelas
      AfAABbA son mec
      B1e1BA son oncle
      BBbAc1A son passeport
      caA1BbB son per
      BbCCbcb son pere
      BdaB1A son petit
      AdaA1AA son petit ami
      A1BeAbA son s
      1aBBaaa son sac
      ABcA2A son sexe
      CAa1baB son tel
      CBCacAd son telephone
      B1Ad2A sond*
      B1Ad2A sondage
      AACgEAa sonn*
      b1CBDdb sonne
      CaAA1ba sonne $
      C2e1CA sonnerie
      bC1CBbc sont
      eAbD1A sont _ a
      Bb1Baa sont _ dans
      DAaB1ca sont _ de
      BABa1ac sont _ la
      a2B1cB sont dans
      Aa1acB sont deja
      B1Ae1B sont la
      AaAbaB sont les
      AdbBBAa sont pas
      1B2eAB soon
      B3dBA soon as
      acaAAAB sor
      gcBBBBC sorr*
      gcBBBBC sorry
      cbAAA1A sorry $
      DcAa1Ae sors
      aBCB2e sors plus
      aB1dCEd sort
      dAAA2A sort _ de
      ebBcACB sort plus
      fAAA1BA sort plus de
      1CB2Ci sort*
      fAABAAa sorte
      bBAA1aA sorted
      Ad1A2B sorti _ couteau
      BAAbb1A sorti _ le
      e4BA sorti de
      FCaee1b sortie
      BB2bAa sortie $
      bBaAbAA sortie _ la
      EcCADag sortir
      1baACCa sortir $
      1bbAaAC sortir _ la
      1db1BAB sortir de
      1bb1AAB sortir de la
      1ac1aBA soti
      dCCAaCd sou
      AaAAaBa sou _ li
      c1ab1Da sou la
      e1C1BaD sou le
      ABbAaBd souc*
      1CbBaAa souci
      1AcBAA soud*
      AAcBAAa soudain
      1ABdBAC souf*
      AaBa1aB souffle
      C1Ad1BA souffre
      Da1c1A souffre _ de
      Ea1e1AA souffre douleur
      eaAAA1A souh*
      daAA2A souhaite
      cb1CdCE soul*
      eCBAAAA soulage
      AecA1BB soulever
      bBAaABc soun*
      AA1bAAd sound
      EcBbabB soup*
      1eDA1cB soupe
      k1EBBEc sour*
      c1ABAAA sourire
      hCAC1BB souris
      BdDa1Ad sourit
      AbBA2b sourit $
      dAaaACA sous
      A1AB1dA sous _ bashed
      aBeAABA sous _ couette
      aabcAFB sous _ douche
      1aB1fDb sous _ lit
      dAa1BBA sous _ oreiller
      H1A1agB sous _ pont
      d2ABA sous _ train
      C1bA2e sous ca
      eB3aA sous cle
      BAA1fA sous de
      1f1cCD sous la
      bBbA1BA sous la couette
      aabcAFB sous la douche
      DABBbbb sous le
      1AA1dBb sous le lit
      F1A2eA sous le pont
      aBbb1AA sous ma
      eBcBcDA sous mon
      Ab2cAA sous mon lit
      aaC1Bb sous son
      b1BACeB sous un
      D1cB1c sout*
      aBca1AA soutenir
      CcbBBda souv*
      AbEC1fa souvent
      1BAAabA souvent $
      DcA1Bc souvent _ un
      Dd1b1AA souvent avec
      b1A1cAA souvent le
      CbdABAa souviens
      dB2AaA spac*
      dB2AaA space
      AA1d1B spaces
      iaACBAC spar*
      ea1BA1B spare
      abAb1AA spea*
      Eef1ACB spec*
      Cce1ABB special
      bBBBacA spen*
      CAd2AA spik*
      CAd2AA spiked
      abBB1bA spli*
      abaC1bA split
      Bd2A1a spoo*
      Bd2A1a spoon
      1bCbA1A spor*
      b1DbAcC sport
      AcBc1BB sport $
      CdAbaB sport je
      AAac1C sports
      bBA1b1A spri*
      bBA1b1A spring
      BEACag squa*
      gAABAAA square
      D1a2ba squash
      CAa1b1c squat
      ABAA1eB squatte
      1CaBBBc st
      C1CA2g stab
      B1BA2d stab me
      AAcB1aA stable
      DCBa1gA stad*
      DCBa1gA stade
      AAAAAda stade $
      Aac1AdB stag*
      BBf1aB stage
      e1C stage $
      caAC1aa stage de
      BbBA2a stage il
      Aa1BAdA stages
      b1A1BdA stagiaire
      GfBaAb stai*
      DgB1ACa stairs
      CA1a1eA stairwell
      Ba1c1AA stam*
      1baabC stan*
      CebabB stand
      1ABac1b stand _ the
      bCa2gD star*
      bAcA1A stares
      BACcac start
      1bcaBbA started
      Caba2a started _ the
      CBAABiA starving
      1BAB1cA stat*
      CBAA1eA station
      AA2caB station $
      CcdBbaC stay
      BdabB1A stay _ the
      BBa2c stay at
      BcAbaAA stay in
      BcAbAaA stay in the
      1AADdfA stay*
      CA1BdcA staying
      cAAB1c stays
      caA1BbA step
      DdgFA1B step*
      ACiBA stepbrother
      GdcBaBA stepdad
      1Ed2A stepdad _ in
      AdC1AAA stepdad _ me
      ABcA1b stepdad _ the
      CbaA1Ad stepdad s
      BdCA1c stepmum
      eCaa1Cb stil*
      abaaACb still
      aDeBAb stoc*
      BBfAA1A stockroom
      c2A1bB stom*
      c2A1bB stomach
      cBA1A1A ston*
      cBA2BA stone
      dA1AAA stoo*
      dA1AAA stood
      HFebeCb stop
      aBc2AA stop _ i
      iCbBDDA stop*
      d1bBAB stope
      eBa1BCC stopped
      CAdbAA stopped going
      da1baBA stor*
      fcBCaAA story
      BaAacA story $
      bbdBaEB stra*
      ABdAaA stranger
      eaABAAb stre*
      AcAB1Ac street
      1fCA2A stri*
      DC1bafB stud*
      aAAAbcA student
      AAAbAb students
      aCcaDba stuf*
      aCcaDba stuff
      BAdAAdA stuff _ the
      AABB1Af stuff for
      ABc1ABc stuff to
      DeAcA styl*
      BdAa style
      eBD1AbA su
      gBBB2B su la
      BAfA subi
      C1biACA subi*
      AAAd1A subis du
      B1AgABA subit
      CDB1BiA sucr*
      DBAABjA sucre
      eB1AA suff*
      1BbAaAA suffit
      BA1ABgA suga*
      BA1ABgA sugar
      bAAabAa sui
      CAa1bba sui $
      baA1B1c sui _ dans
      BAc1aa sui _ de
      AaAcaBB sui _ je
      2BA1da sui _ la
      B2A1dA sui a la
      gA1BAAA sui de
      lCCaDEE suic*
      e1A1AB suicidal
      cA1aA1C suicide
      2abc1D suis
      CbAAdBA suis $
      bB1ACac suis _ a
      dcABBAB suis _ au
      CCa1Abc suis _ avec
      dAb1BBA suis _ bout
      D1AcbBC suis _ chez
      aA1BdBA suis _ comme
      D1a3d suis _ danger
      EcBEBCk suis _ dans
      bB1ChI suis _ de
      Aa2dBA suis _ dehors
      Ea2cA suis _ du
      CdAe2B suis _ en
      A1AeBBA suis _ et
      CadB1A suis _ garcon
      CBdAAab suis _ il
      Bdb1A1A suis _ j
      bAaABCb suis _ je
      cAB1A1b suis _ l
      bCaAEe suis _ la
      CCBaaea suis _ le
      BAa1A1c suis _ lui
      f2AAB suis _ mais
      Baca2A suis _ mec
      A3cCA suis _ mes
      Ba1Ad1B suis _ par
      AaAaAcA suis _ peu
      B1dA2A suis _ sans
      1b1bC1B suis _ seul
      ca1BABC suis _ sur
      Cb1d2A suis _ tout
      cA2A1C suis _ train
      e1CBcaC suis _ un
      dA2aAA suis _ une
      CBCBfbA suis a
      DA3dA suis a la
      bAb1ABA suis au bout
      1adBABa suis ca
      gE3A suis casse
      DAC1aca suis chez
      dA2ABA suis comme
      D1CAdCe suis dans
      cAB1Aaa suis dans la
      EA1ad1A suis dans le
      B1AAcBa suis dans un
      dA1aCaB suis de
      dA2BaA suis de trop
      AB1A1dA suis dehors
      1BaCcaa suis en
      D1a3d suis en danger
      cA2A1C suis en train
      1abAAbA suis enceinte
      eA2A1A suis encore
      BaBB2e suis enferme
      CC1AB1e suis enfermee
      AA1AA1d suis enfermee dans
      FBAf1ec suis fait
      bAAe1AA suis l
      dBBdABC suis la
      abBfBAA suis le
      Ca1c1AB suis le seul
      3BAcB suis majeur
      ABabAb suis malade
      CfAB1A suis maladroit
      B3BdA suis mineur
      cAb1A1D suis monte
      Dbaa suis mort
      GaA1fDA suis parti
      DA2fBA suis partie
      2dca1E suis pas
      C1bab1A suis pas trop
      C1a1daD suis plus
      AAdAAAB suis plus la
      Ce1AAb suis pris
      1AAe1BA suis rentre
      a1AdbCA suis reste
      ca1AaB suis restee
      C1fAB1C suis reveillee
      B2AAeB suis sans
      cBAEBAb suis seul
      C1CAB1e suis seule
      1Baaa1c suis sous
      dA3CA suis sur
      dA2ABA suis sur le
      D3e1A suis tiree
      Dd1AAbA suis tombe
      Bd1A1A suis tombe dans
      cA1aAAA suis trans
      gBb1ABC suis un
      CacA suis un garcon
      Baca2A suis un mec
      AaAaAcA suis un peu
      eaAAABB suis une
      cA1AbA suis*
      C1a1cA suisse
      DBEBCBp suit
      2BBA1d suit _ depuis
      A1Bb1Cc suit _ la
      2BAAAd suit depuis
      bBB1b1a suit*
      dCBab1a suite
      BAabADf suiv*
      AAAb1Ab suivent
      BBb1AAd suivi
      CAba1Ae sum
      CAcA1Ae sum 0
      BCbAAbe summ*
      BCcAAbd summer
      1Aa1AAe sumt*
      AAaaAAd sumthin
      CdB1abC sund*
      AaB1aaB sunday
      DDaBAga supe*
      cCBb2b super
      C1AAAe supermarche
      b2cCBE supp*
      CAcAbA supporte
      D1eA supporte _ qu
      CAcAbA supporte plus
      D1eA supporte plus qu
      1aAc1AB supposed
      bCDdA1a supprime
      b1Cc2A supprime _ ses
      A1cBA1A supprimer
      AAbbADA sur
      CacBcA sur 0
      DgAA1Aa sur _ balcon
      1BA2dA sur _ banc
      1Cd2A sur _ bouche
      eDAA2A sur _ bras
      aAcC sur _ c
      BcA1a1A sur _ cou
      AC1d1b sur _ dos
      1CdAA1B sur _ il
      De1A1aA sur _ jambes
      1AaBabA sur _ on
      AcaA2B sur _ parking
      dCA3A sur _ poignet
      dDA sur _ poignets
      eA2AB sur _ pont
      AC1dAdB sur _ porter
      A1AcbAA sur _ qui
      AeA2B sur _ riz
      CAeB sur _ route
      BAAcAaa sur _ table
      bBcA sur _ tel
      a2Db1b sur _ telephone
      DeA2Aa sur _ tete
      b1AA1Ac sur _ toi
      bBC1BDg sur _ toit
      BAAB1f sur _ trottoir
      gA1B1B sur _ ventre
      bD1a1Bb sur ca
      Ab1B1dA sur deux
      BiD2C sur du
      AeA2B sur du riz
      CAa1b1A sur insta
      BdbDeC sur l
      Ca2d sur l oreiller
      f1F1Hbb sur la
      AAac1bC sur la porter
      CAeB sur la route
      feEFFA sur le
      DgAA1Aa sur le balcon
      AbbB1AA sur le chantier
      AcBA2A sur le parking
      b1AA1Ac sur le toi
      bBB1BDf sur le toit
      BAAB1f sur le trottoir
      CbDBAeB sur les
      AFcAaAA sur lui
      Ab1eBB sur ma
      eAA2B sur mes
      OfbjaaC sur moi
      DDdhaDa sur mon
      BBac sur mon dos
      bB1BaA sur snap
      gEbCA sur son
      AAdB2A sur telegram
      aCaAAeA sur un
      BABa1ab sur une
      f1CBBa sure
      bBc2AA sure*
      AAB1Be surf*
      BAB1Ad surfing
      GEElbBA surn*
      CCBg1AA surnom
      ABAd surnom je
      BACab surnomme
      bBCA1bc surp*
      bBAA1ab surprise
      CeCC1Ab surs*
      CeCC1Ab sursaute
      DdaB1AA sursaute des
      DfdCAcA surt*
      CbcBAcA surtout
      AbcA1A surtout $
      aA1dAEe surv*
      2daAAA surveillant
      A1Bd1A surveillants
      AbCCa1b surveille
      Ba1Ab1b swa
      1bAAAAb swal*
      bAAAaAb swe
      iDBA1AB swea*
      cAA1a1B swear
      gDA1AAA sweet
      ACdABa swim*
      ACdAAa swimming
      f1CAaCb t
      1BcBAAc t $
      AAe1DdB t _ a
      DbdAAbB t _ about
      bAa1aAB t _ and
      a1bAAbA t _ anyone
      AC1adbA t _ back
      acaB1BB t _ down
      D1b1acA t _ for
      BaA2Ac t _ he
      CABb1ab t _ her
      A2AdCA t _ home
      AAaA1Ac t _ how
      cBaA1Ca t _ in
      Cbaaa t _ je
      GdaA1ec t _ me
      DAac2a t _ mum
      CbCa2a t _ my
      d1A2BA t _ myself
      daaCA1A t _ n
      ca1a1AB t _ on
      AAcAA1A t _ out
      AbCD1Ad t _ the
      AAAa1Bc t _ them
      B1A2fC t _ there
      1ba1dFA t _ to
      caAA1AA t _ un
      B1B1ACd t _ up
      AbC2Ac t _ what
      1BeB1BA t _ when
      aB1AccB t _ where
      BaBb1Ab t _ who
      AaAAAcA t a
      BA1A1e t afford
      BaC2b t as
      d1ABAAC t be
      cBBBd1B t come
      aaaaAAB t do
      e2A1CA t eat
      da1AAAA t es
      cBAbcBB t even
      CAc3b t feel
      Acb2CC t get
      BAcAA1A t get out
      AdAA1Ab t give
      BBcbcB t go
      C1abA1a t go to
      bC3dB t have
      BBb1Ad t have a
      eAA1bDB t have to
      Cc1aB1A t inquiete
      CbaaA t inquiete je
      cA2AAb t it
      1CB1abA t know
      aB1AbaB t know where
      a1Bb1AB t know who
      BcbaA t leave
      A1ABAAd t let
      BaABA1c t let me
      D1c2Ba t like
      CaAbbAb t look
      CcA2a t mind
      cAAAA1A t need
      1AB1baB t really
      cB1B1B t remember
      AC1aaab t say
      eBABaB t see
      B1dA2A t send
      cCe2BC t stop
      dAAB2a t take
      Daa1ba t tell
      D1B1ABe t wake
      D1B1ABe t wake up
      BB1aaaa t want
      Aa1bABa t want to
      BacCBBf ta
      Bbb2Aa ta mere
      BcAaAA taba*
      AfBAA tabasse
      daAaDDA tabl*
      Ce1bACb table
      Ec2bDc table $
      B1Ac1AA tableau
      iAABABD tablets
      CA1dAAb tablettes
      cbAA2A tach*
      AB1e1BA tagu*
      AB1e1BA tague
      iACDcEC tail*
      cAAAABB taillade
      c1ABdCA taille
      dB1AAA taille crayon
      C1ca2A tais
      1dDaAA tait
      bcBA1A tait $
      1C1aAeB take
      C2d1BA take _ long
      1ABdABA take his
      A1b1c1B take me
      bb1aADA take my
      D2d1AA take the long
      DfAAAAc take*
      BcCAAAd taken
      Bcb2A takes
      ABA1bAb taki*
      ABA1bAb taking
      ba1c1D talk
      ACbcbAA talk _ it
      1bbAbAC talk about
      1BbAb1A talk about it
      1c1bBAB talk*
      Bda2AA talking
      cAAbA1A talks
      daCAAbA tan
      abB2Ca tan $
      1AC1eaA tant
      DaA1daA tant que
      EdBC1ia tant*
      BaBCadb tante
      dBaAaC tante $
      c1A1bBA tante _ me
      A1bAABa tante _ ne
      bBAAAbb tante a
      CcA1AAa tante elle
      DjDAaDB tap
      BeAA1A tap amwin
      cACbAF tape
      Bd4C tape _ je
      BB3Af tape _ la
      eF tape _ tete
      1C3Ad tape a la
      CfAC1AA tape avec
      aEaa2c tape dans
      fH tape la
      DD1h1AB tape*
      AEAg1AB tapent
      C1Ac1b tapin de
      aeAC1A tard
      AdB2a tart*
      AcA2bA tarte
      C1A2e tartes
      Ac1AAAA tass*
      Ac1AAbA tata
      eaBC1B tbh
      AeCcb1C te
      CAAb1Bc te _ dans
      BcB2b te _ j
      BC2abb te _ le
      D2c2A te pendre
      cD2a1A te que
      DCCA1jB tea
      b1Cd1CB teac*
      bDc2BB teacher
      AaCe1Aa teachers
      BaBbA team
      1ACcBca tech*
      DgACaB tein*
      DgACaB teint
      dD1A teint sur
      Icaccbc tel
      AbaCB1d tel $
      AbAAaaA tel _ elle
      C2Aac tel _ la
      CA2ac tel a la
      BacA2A tel et
      BA1Ad tel pour
      cd1AAC tele
      FhcAAGd tele*
      AAeCa1A telegram
      Bb1baCb telephone
      Aa1DdaC telephone $
      aBB3c telephone _ je
      1c1bBb telephone a
      B1cA1Ab telephone e
      da1AAAC telephone et
      bBAbA1A telephone sonne
      1c1c1BC telephoner
      BA1BA1i telephones
      AA1AA1d telephones et
      1BaAadB tell
      BabbBAa tell _ what
      C1AdAaa tell me
      bCAAc1B tell my
      AabB1cA tell the
      eHa1BcA tell*
      dEABAd tellement
      dB3B tellement que
      C1Bd telling _ to
      cCbAA1a tells
      CcAA1cA telm*
      CcA3A telman
      AgAE1a temp*
      EjBA1AB temper
      fDaC1Ab temps
      aCcCBd temps $
      BBAbaa temps _ je
      acc1AAB tend*
      AcCBABe teni*
      AcCBABe tenir
      E1AbA1b tenir la
      CAa1adA tent
      kBaCCaE tent*
      hBAAABA tentative
      b1bABbD tente
      BAdA1cA tenu*
      DbjCBaA tenue
      ACd tenue le
      aAABdCd ter
      aAacAAA term
      aaA1AdB term*
      eDAeCB terr*
      eCBdBDa terre
      dC1aA1C terre $
      abbB1A terre dans
      C1aAac terrines
      BD1ABg tes
      AAA1BeA tes _ et
      haBDBAA test*
      gBABBA testament
      abCaAAa tet
      bBA1A1b tet _ moi
      dBEfCDb tete
      ceB2AC tete $
      BgB tete _ l
      BB1B1fa tete _ tourne
      AcBdAAA tete dans
      Be1A tete dans l
      BBca2A tete il
      AB1B1ca tete qui tourne
      D2A2c tete tourne
      cA2AAc text
      a1bBAEe text*
      bbA1AAA texte
      cCB1aA texted
      DaeBACc texts
      BBfAAAA texts me
      bBAB1c th
      Caa1ba than
      D1b1baA than my
      gAABAB than*
      dAAA1A thanks
      aBeaAbA that
      ea1BBbB that $
      Cca2A that _ he
      eC1A1A that _ my
      accAAC that _ the
      CdA2a that _ why
      BBbb1a that a
      e3C that far
      BDa1dA that house
      bBBa1a that i
      FhCCDfd that s
      CdA2a that s why
      c1ABaA that way
      dAB1aaB the
      CBABacb the 0
      caAB1aB the _ again
      BdB1ADh the _ and
      hCABBAA the _ are
      dbABcAC the _ at
      BAAaAb the _ before
      CA1Aaba the _ bus
      cAB2Bb the _ but
      1Ba2Db the _ cupboard
      cf1A1CC the _ door
      1BAB1bd the _ down
      Cc3Ac the _ end
      CCae1a the _ every
      aaaAACc the _ floor
      AAAbAbA the _ four
      B1dC the _ group
      BA1A1ca the _ happy
      aABaAbb the _ has
      Be1a1BA the _ he
      bCaCcaA the _ home
      ADABdbc the _ i
      BeBA1bA the _ if
      cAaAABc the _ in
      ab1BBaA the _ is
      CBBaddB the _ it
      bB3bB the _ n
      eABAbA the _ not
      cAAA1aA the _ now
      Ad1Ab the _ of
      bCb1C1d the _ off
      kABC1BC the _ on
      BA2aBd the _ one
      Bf2ABA the _ ones
      CCA1ac the _ open
      dAA1AC the _ park
      CBaf1BA the _ room
      abB1abE the _ s
      BBb1AAb the _ says
      bAAAbAa the _ she
      CBAc1cb the _ since
      dA1BAa the _ story
      AbaB1B the _ the
      BAaa1Ba the _ there
      aaaA1CA the _ they
      1aBA1d the _ thing
      AbAB1aa the _ this
      DcbaaB the _ til
      bbBAAaA the _ till
      dBaA1B the _ time
      bbBBc1C the _ to
      AAAa1Bd the _ up
      DBad1AA the _ way
      aaACAB the _ when
      aac1ABB the _ who
      BBb1aaa the _ window
      fBB1cBB the _ with
      AaB2cA the baby
      AcA1cDa the back
      fA1B1BA the bath
      cCcBaB the bathroom
      BAb1b1A the bathroom window
      BcCBcAc the bed
      2BA1cb the booth
      1AaBAAc the boss
      c2BAAA the bridge
      ACd1CeB the bus
      B1ac1BA the bus and
      BA1A1ca the c
      BA1A1ca the c happy
      D2aAb the canteen
      fA1BBDb the car
      eAAa1D the car park
      d1AA1AA the cariste
      fDA2CA the cat
      AAAAbbA the children
      AAaAAcA the church
      eAA1A the cliff
      B1AacA the coach
      B1AAAeA the council
      BdABAbB the cupboard
      BA2Ad the cupboards
      baABB the day
      adAAaBB the dog
      BFbaaBf the door
      BAba1AA the door and
      C1BaaAc the driver
      cABAaa the family
      BAAAdBa the ferry
      aC1c1a the first
      2BB1da the flat
      AA1BA1c the fridge
      Bdb3A the gap
      baBa2B the garage
      CAAd1a the gates
      B1A2fB the hostel
      A2BbAb the house
      DaAaA1a the interview
      Be1A1B the kettle
      aBBBA1c the kitchen
      D1db1aB the lads
      BB1AAiA the leftovers
      B1AaAc the library
      AC1A1e the locks
      DC1f1AA the long
      EBaf1AA the long way
      AA1d1AA the loo
      eC3AA the marks
      ABAA1d the minute
      dA1BAa the multi
      dA1BAa the multi story
      Aaca1C the new
      aBcBbA the next
      AAB1daA the night
      AAABadA the night bus
      CcA2A the nurse
      AAadAA the older
      DcAaAc the one
      CbaA1Aa the one who
      fFB1A1a the only
      dB1B1a the only thing
      dAAAAAc the other
      fB2BAA the platform
      Dab1cAb the police
      AdB2A the pub
      cAAAA1A the railway
      d4BB the roof
      baBb2A the room
      Bb1b1B the s
      aB1a1CB the same
      cAA1Ad the school
      dB1AaA the sea
      baAAbBA the shed
      bCc2A the shower
      AbB2Ba the stairs
      BBfAA1A the stockroom
      BA1AcaA the time
      c1AC2a the toilets
      d1AB2A the toilets at
      BAd2A the tutor
      Cb1A1eB the vending
      d2B1CA the wall
      BBaacBb the window
      AAAeA1a the workshop
      AeB the yard
      1AeA2A the year
      AAda1A theatre
      1d2BaB thei*
      1d2BaB their
      E1c2Ad them
      dcaA1DB them $
      B1AcA1a them _ it
      2dB1AC them _ my
      BA4e them all
      AbBa1b them i
      2cCA1a them in
      fdBACCD then
      CBb2g ther*
      BC1bbc there
      Aadb1DA there _ a
      AA1AAcA there _ been
      1BAcAa there _ i
      cABC1dB there _ no
      1A1AadA there _ t
      2aBcB there and
      a1AbcD there is
      aA2AdA there isn
      aA2AdA there isn t
      Da1BDag there s
      1acb1DA there s a
      AA1AAcA there s been
      aAABAcA there s no
      C1bAAe theres
      AaBaABb theres a
      B4eA theres no
      bAAAAaa thes*
      GEEibCd they
      CAAf2B they _ a
      AABb1Aa they _ his
      bAAAbbB they _ i
      C2acaC they _ just
      D2eCaB they _ me
      B1abBGd they _ my
      bAAEebD they _ t
      3CbAc they _ to
      C1Ac2A they _ when
      cB2bBA they can
      f2FAAa they d
      B1Ac1bA they do
      a2CacA they don
      a2CacA they don t
      A1ABcAb they found
      A1AA1cc they keep
      Ac1CA1d they know
      A2dABA they leave
      AAaBcAa they ll
      1c1C1Aa they lock
      1c1C1Aa they lock me
      B1Ac2B they made
      BaBfB they put
      b1AEaac they said
      abbBA1a they say
      aAAbAbA they say i
      a1cB1AA they say it
      1AabAAB they take
      ba1BBAc they took
      EABfDbb they vais
      AA1B1bb they will
      BAB1AAh they*
      CA2A1e theyll
      aAA2Ad theyre
      dAA1A1A thick
      fCB2AA thig*
      dCA2A thighs
      gBAC1DD thin*
      CaaAbAa thing
      Eea2b thing $
      dB1A1A thing that
      dabABCD things
      Ad1A1B things get
      dBBBaA think
      2ABd1A think _ m
      aAABcAa think i
      2ABd1A think i m
      cAAAA1A thinking about
      B1ba1cC thir*
      AaBcAcB third
      BA1ca1A third time
      cABA1aa this _ i
      aBA1dAA this house
      AAabAaA this month
      CA1f2A this term
      CaAbAbA this time
      b1AAAdA this week
      aBBc1Bc thos*
      aBBc1Bc those
      GACgBd thre*
      E1Cf1c three
      Ba1cAb three _ this
      CbaBAb threw
      Ad1A1B threw the
      ChDbDCd thro*
      1dBA1B throat
      Ca3Ae through
      Fbaa1Ae through the
      eB1aCB throw
      CgB2B throws
      BeAB throws _ at
      ABaAdBa thun*
      1BbAdB thune
      cbB1aB thyroide
      DaaAbdC ti
      aAbA1bB ti _ an
      AaAbAbB ti _ i
      BAA1bab ti _ moi
      baAaaBA ti fre
      BAbBabb ti se
      CAaAabc ti se moi
      eBBA tibi*
      BAcBaac tick*
      cbAAAA tidy
      Aa1c1Ab tie
      AaBCbbd tien*
      A1aCAda tiennent
      1AAceBD tiens
      AA1cAAa tiens un
      2BCB1g tient
      Da4c tient _ debout
      AcbAA1B tifi
      AACe2B tikt*
      AACe2B tiktok
      1Cd1BgC til
      1aBBeBa till
      dC1A1a till his
      DcAbbCa till i
      bAABb1c till it
      bA1Caa till it s
      cCBcb1B time
      e2a1CB time $
      Da1aAaa time _ s
      BDAAd1b time i
      accAaDB time*
      Cdc2BB times
      BAdA1Ba tir
      BcDCiFd tire
      1A2cCA tire du
      cb1BB1A tire par
      bF1bdA tire*
      fAaAAB tired
      DA2f1A tiree
      C3e1A tirelire
      cCAeEcA tirer
      e3B1A tirer _ balle
      f3C1A tirer une
      e3B1A tirer une balle
      cdB1aD tiro*
      b1Cc tlm
      b1dAABb to
      aAABcbA to $
      A1C1a1g to _ a
      bCC1A1b to _ and
      bCd1A1B to _ dad
      bB1BaBa to _ for
      acCbABA to _ his
      abB1bB to _ home
      CcA1aBa to _ house
      baAaAB to _ i
      1cB1BEd to _ in
      daaBBaB to _ it
      DbaBfCa to _ me
      Abbb1AE to _ my
      d1AA1AA to _ one
      1adBCBc to _ the
      Ebbd2B to _ to
      AdbAA1A to _ when
      AA1A1bc to _ who
      1bdBa1B to _ with
      Bcd2AD to a
      1bDcbDc to be
      AdA2AA to be in
      bAAb1B to change
      bAB1aBA to die
      A1B1cAA to disappear
      eB1AaCA to do
      eBB1CAA to end
      dAA1BA to end it
      D1cEd1e to get
      baAcBaA to go
      A1bbAAA to have
      aBeAaBD to him
      bC1AA1c to his
      DcAA1bb to it
      bBaC1aa to keep
      bbBAA to kill
      dAB1b1A to live
      CAbc2A to love
      AbCAb1b to marry
      1B1dBA to me
      1AdcC1B to my
      bBe1A1B to my dad
      BA1A1Ac to people
      ABBcAb to put
      ccBAABA to say
      CaAf1BB to school
      D1a1Ad to sleep
      Ccb1B to stay
      a1baABb to take
      BBca2b to that
      ccEaAfD to the
      DAACAgA toas*
      DAACAgA toast
      B2B1e toast $
      AAB1eBc toge*
      AAB1eBc together
      hCAdBD toi
      EAac2A toi $
      cDAdCGb toil*
      bA1b1C toilet
      aAA1ABc toilets
      d1AB2A toilets at
      aB1bBB toilettes
      CaaB1bb toilettes _ la
      A1ACacc toilettes de
      A2Babb toilettes de la
      CCCCBhc toit
      D2A1fA toit $
      c2aABa toit _ l
      hA1BADB toit du
      aCeDBbB told
      fDC3A told _ he
      CeAa1AA told _ i
      1bBabB told _ she
      EaabBca told _ to
      aEeCCgC told me
      fDC3A told me he
      abBAbB told me she
      BaaaBcA told me to
      1BdAa told mum
      eCC told my
      GjcDCeb tomb*
      AeDACbd tombe
      Be1AAAA tombe _ velo
      abAAAaA tombe de
      dB1B2a tombe et
      Hh1A1cA tombee
      CA3e tombent
      eAgA1EA tomber
      aBbc1AB tomber $
      aAB1Abc tomo*
      aAB1Abc tomorrow
      DabbAA ton
      EfD1A1a tonb*
      EfD1A1a tonbe
      BcAb1B tonbe $
      eBDBbbC toni*
      bBDBccC tonight
      C1AACgB tonight $
      c1C2Aa tonight and
      G1iCaB tont*
      G1iCaB tonton
      1Db3b tonton la
      CdA1b tonton moi
      ABb1AAb tonton y
      1CdaAAA too
      1ABd2A too $
      aAcA1BA too _ and
      bAcA1A too long
      2ADeCd took
      1BCABAh took my
      1AAAA1d took my passport
      Caa1cbA took the
      1bCb2A tool*
      IaAAAj toot*
      CA1AAg toothbrush
      1CccABA top
      Ef3AA tord*
      BfAA tordre
      De3AA tordu
      BABg1AB torm*
      BABe1A tormented
      AaCCCh tot
      AJlDDCE touc*
      bB1bAA touch
      aBbBBBD touche
      DCcA2A touchee
      aBb1AAa toucher
      BBeaAcC touj*
      BBeaAcC toujours
      bCBacAc toujours $
      eB1aAA toujours _ 0
      B2d1C toujours _ a
      2cBBb toujours _ dernier
      1ccB1AA toujours _ je
      C1aAbaA toujours _ meme
      C1AcbA toujours _ moi
      2eA2B toujours _ porter
      f1ABAA toujours _ que
      A2Bbc toujours _ sac
      caaCaBA toujours a
      DdCa2b toujours apres
      D1a2c toujours au
      2ABAd toujours ca
      ABbcA toujours dans
      bc1AAAA toujours des
      aAcACB toujours en
      daAa2B toujours il
      a1c2BB toujours je
      1BdC1Aa toujours la
      1CAa1cA toujours le
      AaCA2c toujours me
      1ACe1C toujours moi
      DbdB1AA toujours que
      CacA2A toujours que je
      bDda1A toujours sans
      acCBbBb toujours un
      A2c1CA toujours une
      bBDdb1C toul*
      B1abcCa tour
      CbAbb tour $
      acaBBCa tour de
      BA1e1AA tour par
      CCaABi tour*
      CDA1aga tourne
      A1aD2b tourne $
      D1A2e tourne _ l
      CBAb1dA tourne de
      ABAAcb tourne en
      1DBcCCe tous
      bBAA1Ab tous _ deux
      Ca1d1A tous _ dimanches
      1AbaBAc tous _ jours
      B1ac1B tous _ lundis
      b2Cab tous _ soirs
      Abaa1BA tous _ vendredi
      BBabb1A tous le
      Bac1BeA tous les
      bBAA1Ab tous les deux
      Ca1d1A tous les dimanches
      1AbaBAc tous les jours
      B1ac1B tous les lundis
      b2Cab tous les soirs
      Abaa1BA tous les vendredi
      e1C2AB tous ses
      cCAcB tous*
      aA1c1Ca tousel
      bAAaA1B toussaint
      ccBa1BB tout
      CcdECbA tout $
      DBAeAAd tout _ a
      acB1dAA tout _ avec
      Bc2Ab tout _ bien
      E2d tout _ comme
      Ce tout _ dimanche
      BAba1B tout _ et
      CdBb2A tout _ i
      BCAb2d tout _ il
      caAAB tout _ j
      cB1CAA tout _ je
      Ea1b1B tout _ jour
      Ba1dA1A tout _ jours
      eA2AAA tout _ la
      E1A1f tout _ livret
      CAb2AB tout _ lycee
      BA1eAB tout _ matin
      CAb1ba tout _ monde
      CaAA1cA tout _ nui
      AdAAA tout _ on
      DaA1eeC tout _ que
      C1bc tout _ reseaux
      faB2De tout _ soir
      bB1aAAA tout _ soirs
      AA2AdA tout _ son
      FA2eaa tout _ suite
      1CfAbaA tout _ temps
      BaaAabA tout _ tps
      BccAAAA tout a
      dA1B1AA tout ca
      AcBBAeB tout ce
      Ab1A1cB tout ce que
      GAb1daa tout de
      FA2eaa tout de suite
      B2CAiA tout dedans
      hB1BBCA tout est
      E1d1eB tout habillee
      1abCAbA tout je
      Ae1b1BA tout ka
      GbAcA1c tout la
      CaAA1cA tout la nui
      FbchcBD tout le
      Fa1d1A tout le jour
      CAa2AB tout le lycee
      BAAeAA tout le matin
      CAb1ba tout le monde
      caB1aDe tout le soir
      ACfAbaA tout le temps
      BaaAabA tout le tps
      bDbfEDB tout les
      Ba1dA1A tout les jours
      bB1aAAA tout les soirs
      f1BAAaB tout me
      AbaAAbA tout mes
      BaAaaac tout mon
      ccAa1AC tout moun
      d2AAAA tout prepare
      cB1aAbA tout se
      DcDcaFc tout seul
      B1A1dAA tout son
      C1A1d tout son livret
      Ad1AAbA tout va
      Bc2Ab tout va bien
      a1ABacB tout*
      DbDcac toute
      AcAa1B toute _ equipe
      bAc1A1A toute _ famille
      gBBBaC toute _ journee
      BfBbb1A toute _ nuit
      cB1C1a toute facon
      BaDdbC toute l
      AcAa1B toute l equipe
      1bCeaCC toute la
      gCBBaC toute la journee
      BeBbbaA toute la nuit
      aAeCAbB toute ma
      bAb1AAA toute ma famille
      abBDbcc toute seule
      caaCA1A toutes
      a2BAdA toutes _ affaires
      bAaaABa toutes _ nuits
      Da3ac toutes _ semaines
      Bac1ABa toutes les
      bAaaABa toutes les nuits
      Da3ac toutes les semaines
      1AbBAb toutes mes
      b1C2aB toutes ses
      aBab1AA towels
      EB1Adad town
      CAaAba town $
      BAAeA tp
      1AbAabA tps
      cdBBcEA trac*
      BdAA1AA traces de
      cb1AAB tracteur
      bAab2B trad*
      cBA2bB trade
      C1A2Af traf*
      CaA3c trafic
      c1Fadbc trai*
      DCBBfE train
      c2AE1a train de
      E3eAA train pour
      BcC1abc traine
      1BB2Ad traine _ des
      BBB1AAf traine avec
      1BB2Ad traine avec des
      Bc1b1AA trainee
      Ad1B2A trainee par
      AA2AfA trainees
      1cA1BBc trainers
      bBA1A1b trainers and
      cA1aAbB training
      e2CdAB trains
      cA1bAAA traite
      AB1c1AA traite de
      AAAa1Ac traitement
      1AbbACb traj*
      1AcbAC trajet
      1ACA1ac tram
      2AaDad tran*
      BA1A1cc tranche
      AabeAGA tranquille
      BBda1D tranquille $
      cB2AbA trans
      3EA1f transporter
      A1A2Bd trap*
      BbA2Bd trapped
      A1Ab1Cb traque
      AbE1CDi trav*
      ABdACeB travail
      CaeA1aC travail $
      abEBBBh travaille
      BAAadDa travailler
      Cd1a1BA travers
      gBBaAA traverse
      CA1Ac tre loin
      BDc1aB trei*
      BDc1aB treize
      ADa1aA treize ans
      A1Aa1bc trem*
      B1Ba1c trempe
      DAAd2b tren*
      bbB2Aa trente _ et
      ae1AABE tres
      E1bc1A tres _ pour
      B1dA2A tres bien
      bCaaaA tres fort
      Cd2A tres tot
      BbaAbAA tres vite
      gCBCBAa trie*
      iCBEBBa tried
      bAACA1a tried to
      EBed1A trip
      BbcA1AC trip*
      fDAaA1B tris*
      dDaCAbA triste
      ABaGCda tro
      Cca3c tro $
      Db1AAab tro de
      Caa1b1A troi
      1bAc1aB troi*
      1A1cAba trois
      cAAAAAc trois _ cette
      AC1a1d trois _ dans
      bAA1BaA trois _ de
      DcdA1Ba trois _ et
      1C1e2B trois _ m
      1Ad2EA trois _ par
      faBBbD trois _ que
      cBadAEb trois fois
      cAAAAAc trois fois cette
      1Ad2C trois fois par
      E2CddB trois jours
      bAcA1B trois mois
      bdaAAAC troisieme
      abaB1cA trom*
      CaAAbAb tron*
      CA2aAe tronconneuse
      bCdaABb trop
      ddBbBDA trop $
      BbaA1Aa trop _ et
      aCb1Aa trop _ je
      cAAAcAA trop _ moi
      Bbaa1Ba trop _ pour
      EaDbAfa trop de
      C2bdB trop envie
      De3Aa trop fort
      ACd3A trop gentil
      DBBc1bb trot*
      CBAcAba trottoir
      1AAd1BA trottoir quand
      fAa1AaB trou
      fB1B1AA trou $
      1CbA1c trou _ la
      BAaa1c trou dans
      cBdcdFE trou*
      Bg1A1BB trous
      AdaA1BA trous dans
      BAeC1A trousers
      bCEhCcA trousse
      dAAA1aC trousse $
      ADAc1bd trouve
      CAab2a trouve _ drole
      DAcbAAA trouve ca
      CAab2a trouve ca drole
      BA1aB1b trouve l
      1AAAbAb trouve ma
      BA1B2e trouve mon
      aBAbbBa trouve pas
      d2AAAa trouve que
      D1Cb1fB trouve un
      Ab2cC trouvent
      bB1DdaC trouver
      bFeAB1a truc
      bABba1A truc $
      baBB1dA truc _ la
      CAc2A truc _ mon
      C1aA1cB truc avec
      bAbB2b truc dans
      dBA2Aa truc pour
      BbAb2A truc sur
      bAaa2C truc*
      DBeBABf trucs
      BaA2dB trucs $
      1BCa1Ab trucs _ la
      d1A3C trucs _ me
      BAa2Ac trucs dans
      A1CA1Bh trucs pour
      cABAAcA try
      BBC3f tryi*
      BBCa2e trying
      BBC3f trying to
      g1BBAAB tshi*
      g1BBAAB tshirt
      fC1EBcb tu
      e1D1A1A tu _ a
      bBb2Ba tu _ il
      BdA1AAb tu _ j
      CBa1B1f tu _ je
      Cbba2A tu _ la
      BbAb1AA tu _ le
      AAaAadD tu _ pas
      1C1aacB tu _ plus
      Bd3C tu _ tout
      AAA2dA tu degage
      CCdaaBb tu es
      BcA2Bb tu fais
      dAA2AA tu peux
      BdA2A tu sais
      1DBCBBg tue
      AC1B2c tue $
      bcADBBd tuer
      AdAA2b tuer $
      BAb3c tuer moi
      AdB1A1c tuer*
      DeB1adB tues*
      CdB1acB tuesday
      CcA2c tuesday $
      1ABe2A turn
      AB3da turn*
      aABaBc turned
      1A1BAd turned eighteen
      aAAA2d turning
      C1c1abB turns
      1DfB1BA tuto*
      B1fBABA tutor
      bbAA1Ba tuya*
      bbAA1Ba tuyau
      CAb1AcA twel*
      CAb1AcA twelve
      1BAbAc twen*
      1BAbAc twenty
      dBAB twin
      C1dCbbA two
      A1A1AdA two _ my
      AAcA1Ba two _ the
      E1AAec two days
      Ce4A tympans
      B1aAbBa type
      AbB3c type qui
      AACA1Ag type*
      B1CA1Ag types
      EAc1add un
      BBAbAcB un $
      AeAa1AA un 0
      cfaGAFa un _ a
      aCAAAda un _ au
      BEfaA1B un _ avec
      eaB1BaA un _ c
      AaB1caA un _ ca
      A2AdB un _ ces
      1DBADgb un _ chez
      1B1c1ba un _ comme
      aACABba un _ d
      DbAcaba un _ dans
      1AeC1cD un _ de
      C1aabA un _ demande
      CaA1Bc un _ depuis
      AAabAAa un _ des
      BabAaA un _ disant
      BBeA1aB un _ du
      1BBacBa un _ e
      1e1aACA un _ eau
      Bc1aA1a un _ elle
      baAb1C un _ en
      cb1AA1A un _ enfin
      1CAb1Bd un _ est
      aDfeB1A un _ et
      eAAAAB un _ euh
      aBcB2a un _ eux
      Bda2AA un _ fait
      aB1AAAd un _ i
      AA2Cc un _ ici
      ADDFcCe un _ il
      AA1bdBa un _ ils
      eCaD2b un _ j
      BBbcB1a un _ je
      CBe1aEa un _ l
      A1AcFbd un _ la
      fB1AA1b un _ le
      Ae1aCAA un _ loin
      dc1BBaB un _ m
      1DacA1A un _ ma
      B1aA1Ac un _ maintenant
      BBbAAcb un _ mais
      2dAcAA un _ me
      ccDaA un _ mes
      bB2Aab un _ moi
      AAB1baa un _ mon
      EaAaeaA un _ ne
      D1aba1B un _ on
      Aaab1Ab un _ ou
      aDC1BcB un _ par
      A3BdA un _ partout
      BAAbb1a un _ plus
      1BDacEB un _ pour
      B1A1dB un _ pret
      ABb1a1b un _ qu
      fCB2AB un _ quand
      ACAa1Cc un _ que
      CbdFdBa un _ qui
      1ACAc1b un _ rencontre
      AA1BAca un _ sac
      DaBaac un _ sans
      C2AeAa un _ simple
      1ABaA1c un _ sous
      ABaAae un _ sur
      AAdBAAa un _ telephone
      gDBab1D un _ un
      caABa un _ vous
      A1A1AeA un abribus
      CBgaABB un adulte
      2cAa1C un airbnb
      C2AeAa un aller
      C2AeAa un aller simple
      E1bebbC un ami
      BAd1BA un ami de
      gCBaBCa un an
      dBAa un an et
      BAAba1a un apprentissage
      bbB1AaC un autre
      1AB2dA un banc
      BAa1cAA un billet
      caCaaBa un cadeau
      1aAA1cC un cadenas
      CA1AAda un camarade
      dAAAaD un camion
      dAB1bA un canin
      1AAA1fC un casier
      1acAA1C un client
      ab2BBA un code
      A2AABe un coffre
      2AbAAc un colis
      D1Be1Ab un compte
      aAABAAg un contrat
      BC1bccA un copain
      B1AB1bb un cou
      BfAA1Bb un cou de
      Ce1bBaB un coup
      AgAB1BB un coup de
      CDBAA1g un couteau
      cAb3B un d
      aBcB2a un d eux
      BAb1A1d un dans
      bcC1abC un de
      A2AdB un de ces
      AeCbAbA un de mes
      AAaB2d un deuxieme
      caD1aaa un eleve
      CbAcaaB un endroit
      CAAdbA un faux
      CB1B2g un flingue
      B4dB un garage
      bAeDA1b un garcon
      ba1C1ac un garcon de
      CbdGaa un gars
      AabABAa un gars qui
      B1dA2A un gran
      AbAB1aA un gros
      1ACe2B un groupe
      C1GABCe un homme
      1AABCab un inconnu
      CdABb1A un internat
      ADah2A un jeu
      BeBDg1D un jour
      3AeAA un jour ils
      BA1AcBB un jour je
      Ba1AAcA un jour sur
      CAA1Di un lit
      2eD un manche
      HA2h un matin
      BDB3d un mec
      fBaAAA un meuble
      Da2cAB un mo
      aCBA1Ad un monsieur
      A1fB2A un montage
      aC1acCa un mot
      2bABAC un nouveau
      BeA2Aa un oeil
      bCAaAba un otre
      bB1aBba un papier
      BBAAAcc un paquet
      AA2AdB un paquet de
      eAA2AA un par
      dBAa1AA un par un
      AAc1AcA un parking
      aCa1a1B un patron
      aA1aA1d un petit
      bbBADcB un peu
      c1B2Ab un peu le
      A3BdA un peu partout
      BABAdca un plan
      d1ABaAA un poids
      b1AAaAB un pote
      Aa2AcC un pour
      Da1a1b un ptit
      B1AbeAC un qui
      CA1A1eA un regime
      ae1aBCA un s
      1e1aACA un s eau
      aaDBcFe un sac
      B1A1dB un sac pret
      2C2Bc un service
      B1Ad2A un sondage
      aabAaC un stage
      cbC un stagiaire
      BacB un surveillant
      1Be1AB un tel
      AAcaB1A un telephone
      3AeBC un train
      AA1AA1e un travail
      acaa1BB un trou
      ECeABBf un truc
      C1c3B un truc a
      C1bA1cB un truc avec
      BBgBAAb un trucs
      B1ABcA un type
      Dbb1AB un verre
      Cd3Aa un verrou
      F1gA1B uncl*
      F1gA1B uncle
      BCcA uncle _ me
      ACe1AAa uncle s
      bA1CbBa unde*
      b2CbA under
      BAA1dBc under _ bed
      d3AAB under _ maitresse
      bAbB1AA under my
      AAA1dBa under the
      BAA1cAc under the bed
      cFBdB1c une _ a
      ca1B1Ba une _ apres
      AB1Bca une _ au
      cabaDaa une _ avec
      cD1Baa une _ dans
      abbECe une _ de
      aAAAAdA une _ depuis
      Bc1AAcA une _ derriere
      aAA2Ad une _ different
      Ab1bB1b une _ e
      1bCAcAA une _ en
      Cca1a1A une _ enfin
      1bAA1Ad une _ entiere
      AaCb1a une _ et
      EEBcbbb une _ il
      cbdAaCB une _ j
      CBAaADf une _ je
      Ca1c1A une _ journee
      CAebAAA une _ m
      AaA1Bab une _ mais
      A1dBbCA une _ mes
      DeA1A1A une _ note
      A1AdACa une _ par
      bACbCaA une _ pour
      aAeBaBB une _ que
      DebBCBc une _ qui
      DeA1acA une _ se
      D1AacAA une _ sur
      CAd2A une agression
      BA1AdA une aire
      B2AdA une aire d
      B1cA1aB une apprentie
      DGAA2k une arme
      CadBa une autre
      BB1f1AA une bande
      dCA1AeC une boite
      1C1A1eA une boite de
      BaBdbAA une bonne
      B1AabaA une bosse
      eAaA1AA une boule
      BAA1dA une cabane
      C2f2A une cagnotte
      ABa1AeA une cave
      cCa1A une ceinture
      Bf1a1AA une chaise
      BBbADgB une chambre
      DhAA1A une chute
      Ce1A2A une claque
      Dab1bBA une copine
      ABA1bbA une couverture
      1CB1Acc une dame
      AaeB1CB une de
      AaeB1CB une de mes
      DAAA1bd une demi
      BeAA une dent
      BAAAAf une douche
      BEbda une ecole
      BBAda1A une ecole ou
      acaCcCA une eleve
      AacBa1A une eleve de
      d1BA2a une enveloppe
      aBd3A une femme
      BbbCa une fille
      1abCbAA une fille de
      acCAbBA une foi
      BaBA1eB une fois
      a2eBBC une heure
      B1AAA1c une lame
      cBAB2A une lettre
      B1Ab1Ac une liste
      BD1A1Ad une machette
      Cd2a une marque
      BaAcAb une mere
      AAcB2a une meuf
      1cAabAA une nuit
      DA4f une overdose
      b1bACA une personne
      eaCaaCA une petite
      B1dB1A une photo
      D1d3A une photo que
      dA1A1BA une phrase
      aaAaaC une place
      FfcCabB une porter
      a1cBA1A une raison
      1cABA1b une sale
      Dc1BccA une semaine
      bAAaBbB une seule
      BAAa1dB une tante
      dBAA1A une tentative
      D1A1aeA une tente
      2bB1Ac une video
      dC1B une vitre
      1BCAACh une voiture
      AbcaBAA unif*
      cEB1AcA unti*
      cEB1AcA until
      AbAbAaA until i
      cD1A1A until it
      gCABBBb up
      BbBaAbA up $
      1BCaAad up _ he
      bAC2bb up _ i
      a1cBA1A up _ me
      cAbBaAA up and
      aBbAAAa up my
      1bAbACa up on
      AaACb1a up the
      Cb1BA1c up with
      BdA1A1a upst*
      EcBBCdd urge*
      BCA1ABe urgence
      Bg1BAeC urgences
      AAA1Aad urgent
      ABAf1AB urin*
      ABAf1AB urine
      GccGcAh us
      1dB1ABa us _ the
      1BBAABf us in
      c1AC1aA use
      Ab1dACA used
      CaA2bb used _ it
      CAbc2A used _ love
      Aa1eABA used to
      CaA2bb used to it
      CAbc2A used to love
      Cda2A uses
      aA1caaB usin*
      bBaB1b usine
      B1AeaAA using
      Cb1BAgA usua*
      Cb1BAgA usually
      Cb1A1b util*
      BcEa1Af va
      CBA1bd va $
      bAAA1Bb va _ du
      C2A2d va _ finir
      CAAbabA va _ je
      Ac2ABA va _ la
      aAbaaAC va _ le
      AAb1AAc va _ moi
      D2c2A va _ pendre
      BbAA1c va _ suis
      Aab1CbA va a
      Cb2Abb va bien
      1Bd1AaA va chez
      BeBaBb va dire
      DcAAad va je
      BbAA1c va je suis
      1B2BAc va le
      aAAB2c va mal
      Fa2aAe va me
      D5d va me tue
      dBAB2a va o
      lEBACCC va pas
      cAA2BA va pas du
      f1AAb1D va se
      G2g2A va te
      D2c2A va te pendre
      BBAA2d va tous
      ABdBbcb vaca*
      CBcDbfb vacances
      aBcddDB vacances $
      aAb1bE vacances chez
      aaBb1AA vach*
      eGAC1ab vais
      BBCccbD vais _ a
      cBAAA vais _ de
      A1B1A1d vais _ dire
      bCbAa vais _ en
      ABaca1A vais _ it
      B1bBab vais _ je
      FA1bcaa vais _ la
      bBAAAa vais _ me
      f1CBaCb vais _ my
      faACABA vais _ the
      B2AAcb vais _ to
      D1b1Aac vais _ told
      c2AaBA vais _ up
      FcaacaB vais a
      bD1BAbB vais been
      AcABbA vais got
      aAAab1C vais got a
      AaAB1Ac vais got my
      CAbaAc vais had
      acaAAA vais le
      bDaC1Ba vais me
      AbAcCb vais no
      dADA1Ad vais pas
      DAfdB vais plus
      bAabBA vais started
      BeBA1A vais*
      BeBA1A vaisselle
      GDBBjfB vali*
      FDBBjfB valise
      CCa3b van
      ACb2bA van $
      AABBdea vand*
      BfCDACc vaut
      EgAAABc vaut mieux
      2ABdab ve
      cc1AAAA ve been
      aAABccB veil*
      BgD1fBA velo
      DhBABAa velo $
      Cc1Aa velo _ est
      cAAaAA velo a
      ca1A1AC vena*
      ca1A1AC venait
      AAfA1AC vend
      1BABAde vend*
      Cb1A1eB vending
      c1AFABg vendre
      AaBBecB vendredi
      cE1aacA vendredi $
      aabB1AA vendredi _ a
      AAcAbaB vendredi elle
      afA1ADA vendredi soir
      AcAc1Aa vends
      aBAaab vendu
      FB1bAAe vene*
      CD1bAAe venez
      BC2A1c venez vite
      DcB1cBd veni*
      DcB1cBd venir
      Bb1b1AB venir a
      BBad1cA vent*
      DBAaAgA vente
      aBad1bA ventre
      BA1e1C ventre _ les
      ba1BaaA ventre et
      F2A1g ventre vide
      1Ae2BA venu
      Cd1acBA venu*
      Ba1AcA venue
      AbdAACd veri*
      BeB1BAb verifie
      1Cd2Bc verifier
      bafEaCB verr*
      aEAAceB verra
      eBAaAB verra pas
      ea1DBDb verre
      dC2A verre casse
      CAd3B verre et
      DbeA1Cb verrou
      B1b1AAb verrouille
      c1BAbbB vers
      CaA1dA vers l
      1cB1ABa vers*
      ac1B1B version
      bbBB1aA very
      aChCCAC vest*
      AAfABaA vestiaire
      AbcB vestiaire $
      a1cA1AB vestiaires
      DDeAAdB vete*
      DCeAAdA vetements
      A1AaAcA vetements et
      DABABdf veul*
      CAABBbf veulent
      AAA1Bd veulent _ de
      BA2Bf veulent plus
      AA2Bd veulent plus de
      CFf2ac veut
      E1Aa1gA veut _ de
      1Bd1BA veut _ elle
      BBc1ABA veut _ je
      2B1Bad veut _ me
      DACA1bg veut _ moi
      BA2Aca veut _ on
      1AeCAAA veut _ voir
      B1AAbcA veut bien
      Bab2aC veut faire
      DbCBb1e veut me
      CAAe1Ab veut pas
      BAacb1A veut pas dire
      BAadBbA veut plus
      BAA1Aca veut qu
      BA2Aca veut qu on
      BBeABCa veut que
      BBc1AB veut que je
      f1BaA1C veut se
      A1dA1AB veut toujours
      b1AaA1C veux
      1DfaCAA veux _ aller
      DBcacbB veux _ de
      c1AaA1B veux _ dire
      AAd1BAA veux _ dormir
      C1ac1AA veux _ ecole
      Cbaa1Aa veux _ faire
      1AB1Aac veux _ le
      eaBB2A veux _ me
      AdAaa1B veux _ que
      1hB1CA veux _ rentre
      CbAab veux _ un
      CAacAbA veux _ voir
      Fb1b1d veux bien
      DAbd1A veux changer
      cBDA2d veux me
      Ceac1Bb veux pas
      bB1bAA veux pas aller
      c1AaA1B veux pas dire
      AcAAaAA veux pas kon
      caAB2A veux pas me
      AcCcb1A veux pas que
      1fB1C veux pas rentre
      ECdb1aC veux plus
      ABeABA veux plus aller
      c1CA2A veux plus etre
      Cea1BA veux un
      fB1ACA viad*
      fB1ACA viaduc
      C1fAdBa viande
      1Bd1ABB viande dans
      FC1j1A vibr*
      Ec1fA1A vict*
      D2e victimised
      B1fBAeB vid
      JBbcccA vide
      BAbbbAA vide $
      C3BeA vide depuis
      bA2BBA vide je
      aFiCCCB vide*
      dba2BA videe
      HBjBAEB video
      B1BdABb video $
      A1cC1A video _ le
      cAbBA1B videos
      ABBaAeb vides
      mDEADFB vie
      d1A1ABA vie _ est
      bBbB1A viei*
      EFdaCch vien*
      2AabBb viendra
      ACa1Aac vienne
      1aafaAC viens
      1Abb1BA viens _ le
      bcaa1BB viens de
      e2BCcA viens pas
      Ba1b1Ab viens plus
      BEaACae vient
      AAAbaAB vient _ a
      CAe2BB vient _ mon
      B1A1A1d vient _ s
      B1C3d vient d
      DBi2CC vient dans
      CAe2BA vient dans mon
      1BCBBAh vient de
      1bb3D vient de me
      B1A1A1d vient de s
      1Ac1AAB vient la
      c1a1AAB vieu
      ABdAbA vieu*
      cEdAbA vieux
      dD2a1A vieux $
      Dda1AaA vieux il
      BA1B1dA vigi*
      BA1B1dA vigile
      HBcbfba vill*
      ABdcbBb village
      EBBafdB ville
      1AabCca ving*
      BAabCca vingt
      ABcAABc vingt _ ans
      e1B1AA vingt ans
      B1ac1aB vingt euros
      DEcbA1f vini
      ACfB1A viol
      JhgBCDE viol*
      AFg1AA viole
      CDfD1AB violee
      ACbA2B violee $
      AeB3B violences
      1dH1a violent
      BeA violet
      BbAdAA violon
      CG2BlB vire
      B1aacB vire $
      1AA1BdA vire _ la
      1C2Ce vire de
      bCBBBgA vire*
      BBcbA virg*
      aA2cbD vis
      BA2AfA vis dans
      DdBdACB visa*
      DdBdACB visage
      BcA2Aa vise
      Ebbaaaa visi*
      1Cbb1A visit $
      BaA1aab visiter
      HABBack vit
      EA2ACi vit $
      AbA2bB vit _ un
      1A1A1cC vit a
      AeaAA1B vit avec
      1cb2BA vit chez
      AAA1afB vit dans
      GADCbBk vite
      AdA3B vite _ est
      ABAA1ba vite _ il
      Bd1AA1c vite je
      BEA3g vite mon
      eBaBABa vitr*
      fBBABbA viv
      daDAABb viva*
      g1CBAB vivant
      dc1CAb vive*
      eb1C1A vivement
      iACC1CC vivr*
      dCCf1CD vivre
      bBAcC vivre $
      AB1cAA vivre _ ai
      CcBAc vivre avec
      AB1cAA vivre j
      AB1cAA vivre j ai
      DabAbA vivre je
      eBaBAAb vle
      dAA1AAA vo
      cBA1AA voca*
      BA1C1Ag vodk*
      BA1C1Ag vodka
      c1BAADA voi
      eDBB2a voi pas
      acAAaBC voic*
      1cAA1AB voice
      da1EA1a voie
      BaAaaAa voie*
      bac2GD voil*
      cadBBCB voila
      ABeAb1b voila $
      Bac1AaA voila j
      cAAaB1A voila ma
      acCA voila mon
      Cbb1aAa voila quoi
      eD1BbBb voir
      DBDdbbe voir $
      cdBB1AA voir mes
      BAb1A1c voir un
      b1BbA1a vois
      Ea1cAbA vois $
      fAAAB1A vois pas
      bbAB1Aa vois plus
      GgADbba vois*
      DBiBCAc voisin
      gdDAACA voisin de
      CcCAaad voisine
      AhCCb1C voisins
      Bda1A1a voit
      AabC1bA voit $
      AB1f1A voit pas
      cBbBBCh voit*
      dAA1BcA voitur
      C1d2Ef voiture
      acAAAbD voiture $
      1Ac2bC voiture de
      aAeBAAA voiture et
      1Aa1ACb voiture je
      bA1AABc voitures
      acCBBAB voix
      AbdBBBb voiz*
      ca1AaB vola*
      CGBgggB vole
      AB1AAgA vole des
      1dacCGb vole*
      FabdACA volent
      BA1bAbc voler
      gdBBAGa volets
      f1BA1CA volets fermes
      hCCDAa volo*
      fBABAA volontairement
      1AcCAcB volu*
      CAcAAcA volunteer
      bDedAEa vomi*
      dBbBAC vomir
      DbAgADd vomis
      DABbbea von
      AA1EAbd vont
      CAAbbBA vote
      CBbfA vote*
      1a1BbbC votr*
      c2AbbC votre
      daa1ABB voud*
      da2AC voudrais
      b2ACb voudrais savoir
      dDgAcCC voul*
      ACc1A voulais
      FAg1a1A voulais pas
      dAaBcAC voulait
      BAb1aaa voulez
      BBb2aA voulez $
      aaba1BA voulu
      fbEAa1E vous
      1a1eAAA vous $
      baAAABA vous _ a
      aBaA1c vous _ l
      1c1aaC vous _ les
      d1AAB vous _ me
      AbA1Cb vous _ mes
      DcAA vous _ pas
      BbbAB vous _ pourquoi
      bAAAAb vous _ que
      1B1aCcb vous _ un
      b2AcAA vous _ une
      eA3AC vous _ vite
      CA1bbA vous _ vous
      Cd2A1A vous appelez
      bA1AbAA vous avez
      eBA1A vous dire
      BA2Abb vous inquietez
      BA2Abb vous inquietez pas
      dA1aAB vous le
      BCA1c vous me
      C1b2ba vous plait
      BBba2b vous plait je
      Be4A vous plait pas
      eBAACaA vous pouvez
      Bd1AAA vous voyez
      cabCBCc voya*
      bDcBABd voyage
      eB3AB voyage $
      abAAB1A vrai
      B1aBac vrai je
      aA1bDcB vrai*
      dB2D1A vraiment
      cBA1AbA vraiment $
      C1Aa1bA vraiment d
      BA1A1f vraiment de
      ACCBaf vre
      B1A2e vre $
      AdAABB vril*
      AdAABB vrille
      bdG1cEg vu
      cAabbB vu $
      baAAbAA vu _ la
      AeA3B vu des
      eC3A vu le
      AaAA1ac vu un
      1AaAcAa vue
      BbbA1bA vwaz*
      BbbA1aA vwazin
      1dgAaBD w
      cA1AAAa w the
      ABbAbAb wait
      bAAAb1a waiting
      Bc1cBBA waits
      bACABCe wake
      cABABCc wake up
      EBahdCB walk
      BBcb1AA walk in
      cc1AA1A walk into
      DccbcCB walk*
      Cba1cA walking
      Abba1BB walks
      aCeB walks in
      BfBA1AA walks into
      eaABACa wall
      fCAa1A wall*
      dDAA2b walls
      kABDABB want
      CA1Ac want _ get
      a1AAAAc want _ to
      1AAAAbc want me
      faCBaC want to
      AdA1AA want to be
      CA1Ac want to get
      cFfCaB want*
      cAba1CA wanted
      1DdCa1a wants
      AAaAd1A wants _ to
      cCAaABc wants to
      CAAAAg warm
      BAA1Ae warm $
      BddCDBB was
      CCd2AA was 0
      cCA1AaA was _ and
      dBB1AA was a
      ccCAABA was the
      ABb1AcA wash*
      da1AAAB wasn
      da1AAAB wasn t
      hBB1ACA wast*
      fAA2AA waste
      bAbaBA watc*
      B1aaAdA wate*
      B1aaAdA water
      bAaabDA way
      eAAC1A way $
      DbBf1Ba wc
      DdDFBhd we
      AdaA1BA we _ a
      BC1ABdd we can
      A2A1dB we got
      DCBAbbd we re
      BcA1BeB we vais
      BcaaABB wear
      1daA1BB wear*
      AeAA1BA wears
      B1f3B webc*
      B1f3B webcam
      Abaa1AC wee
      dAB1A wee brother
      D1c2bA wee sister
      E2aaba week
      F1AcbaA week $
      bBAbBAa week and
      1b1Caab week end
      aaAEdAa week*
      B2BeAb weekend
      1A1BAbb weekends
      eA1AAAB weeks
      dA3C weeks $
      d1A1aBA weeks _ i
      G4i weig*
      F4f weight
      eBaaBBa weir*
      bBaaAAa weird
      aAAa1bB well
      AcAcAAB wen
      B1Aacae went
      EbadaAA were
      CdBfA1A wet
      A1BB1db what
      1Ce2BA what _ did
      CBa3d what _ do
      a1DAACe what _ i
      AbbA1aB what _ m
      d1Bb what _ to
      bBCAABd what do
      aBCAABe what do i
      EBj1A1C what he
      ABd2AA what he did
      aeC1A1A what i
      AbbA1aB what i m
      cBACa1A what s
      bAABbA what s the
      abAcABC what*
      dbAAABA whatever
      E1Be2B whatsapp
      Bgc1CEE when
      dEAbAAa when _ get
      d1BA1AA when _ gets
      BbAaaAa when _ go
      A1cBabB when _ m
      FfdbBBD when _ s
      1eB1BCC when he
      Bd2BAC when he s
      DbDeB1a when i
      cDAbAAa when i get
      A1cBabB when i m
      ABeB when it
      Bc1AAa when the
      1ABbcA when they
      1aaabAC when*
      1aaabAC whenever
      FABcaea wher*
      DAAcadB where
      DAA1fB where _ am
      f2AAAA where _ m
      BAABeaa where i
      DAA1fB where i am
      f2AAAA where i m
      Ba2acB where we
      EbBabaA whic*
      EbBabaA which
      CaAa1bA which is
      AcAbAA whips
      1bAaBBa whis*
      1CccABb who
      D1bbAAA who _ me
      bbaB1AA who gets
      bA3cB who ll
      aBAd1aC who s
      aAab1AD whol*
      C1AbAaA whole
      CaCaAbb whos*
      a1b1BAB why
      aCcB1Aa why $
      DA1cba wifi
      Ba1C1f wike*
      aAaBDAf will
      CaBBAae will _ me
      CBbadBb wind*
      EDcbdAb window
      fAaBAAA wish
      dAAA2B wish*
      bCaAAdB wishes
      c1AbbFA with
      C1ca1Ab with _ and
      AA1cAaA with _ clothes
      CDdAAbb with _ i
      cAc1ABa with _ in
      dB1A1A with _ light
      bAAbAAA with _ name
      BBEDa1f with a
      AcBB with an
      1CeA1Ca with him
      aD1dA1A with his
      1aBAAba with it
      CEbdaaB with me
      AAd1A1A with men
      CCcbAbA with my
      1bcBbDB with no
      ddAAACB with the
      abaA1Bb with us
      aDcAdaA with*
      aDcAdaA without
      D1bb without her
      h1BB without me
      Baac1Cb wiv
      aafA1CB woke
      aafA1CB woke up
      A1e1AA woma*
      A1e1AA woman
      eA1bBBa won
      dAABAAA won _ be
      baaa1AB won _ get
      BAABAAe won _ let
      bAaaaaB won _ say
      G1B2Bi won _ wake
      eA1aBBa won t
      dAABAAA won t be
      baaa1AB won t get
      BAABAAe won t let
      bAaaaaB won t say
      G1B2Bi won t wake
      Cb1b2A wood*
      acA1aAA word
      A3ABf work
      cb1aaBB work*
      dA1CbAA worker
      aBAdAAa workshop
      BeCAaAb worr*
      BbB1bAb worry
      abAd1EA wors*
      dB1a1B wort*
      iGBCcDD woul*
      hCCA1DB would
      F1Ae would be
      cCaCc1A wouldn
      cCaBaaA wouldn t
      hDAAAAB wris*
      cB1AA1A wrist
      aAAhAAD writ*
      BaAc1aA writing
      dBAbAC written
      2C1AAe wron*
      2C1AAe wrong
      fBAAAAA wrot*
      fBAAAAA wrote
      bA1a1AC wsh
      b1bABBB x
      BDbiaCe y
      B1baaBC y $
      aBBBbBb y _ 0
      1cB2cB y _ a
      A1Ad1AA y _ avait
      Baa1bBa y _ beaucoup
      BbcB1AA y _ dans
      EaAbAAf y _ de
      daDaacB y _ des
      DAaab1a y _ di
      DdAAAAc y _ du
      aAcAAB y _ et
      CdeA1C y _ eu
      c1B2Ba y _ i
      aB1Ba1b y _ ma
      Bb1B2c y _ me
      ABAbb1A y _ mis
      CAAaB1f y _ mon
      1aaBBc y _ pas
      a1ac1Ba y _ personne
      bDCDAfD y _ plus
      B2Acba y _ pu
      e1BA2A y _ qu
      aDcABbA y _ que
      BAAAAAg y _ quelqu
      DBACAfa y _ rien
      bA2BBc y _ souvent
      CA1d y _ toujours
      d2BaBA y _ trois
      ADbba1C y _ un
      cBdDcB y _ une
      CFa1Ceb y a
      EaAc2d y a de
      eaC2bB y a des
      Cb1AA1c y a du
      CdeA1C y a eu
      C1AA1ad y a le
      C2aABd y a mon
      cBBaDbA y a pas
      a1acBBa y a personne
      cCADBbC y a plus
      e1BA2A y a qu
      eC1AAaA y a que
      BAAAAAg y a quelqu
      DBABAda y a rien
      BAAe y a toujours
      d2BaBA y a trois
      aDcacAF y a un
      aAdCaB y a une
      bAb1AB y ait
      A1AcbC y aller
      d1AA1B y arrive
      1A1AbcA y aura
      ABAeabB y en
      AA1aacA y en a
      A1Ad1AA y en avait
      B1A1Adb y fait
      CbBcA1a y m
      FfbAbB y ma
      D1eaBaC y me
      B1Bd1A y mon
      d1AA1aA y pas
      BbAAA1c y rester
      CACdaA y retourner
      D1bbAcA y suis
      B1AaAc y suis plus
      CbcAAAc y vais
      BBAC1f yaou*
      BBAB1e yaourt
      AeB yard
      dAAAAb yaur*
      EcAa2b yave
      EBAchCa ye
      BaAAcaB ye oswe
      aCAeBDA year
      cAB1AA year 0
      BAAcA year is
      b1aaBAA year*
      Baab1AB yen
      AAcb2A yen _ un
      Baab1AB yen a
      AAcb2A yen a un
      AA1AaBb yer
      AcBbc1B yes
      cAAA1bA yest*
      cAAA1bA yesterday
      bbAaBB yeux
      CAba1a yeux quand
      LFDjbAi yo
      BA1e yo _ ka
      DFCkaBB yo ka
      Da1caA yo pas
      GAAbccc yon
      BAAAbdA yon jou
      B2ABe yora
      afGa1aB you
      B3dAA you _ to
      Bd1aaAA you do
      BBAAAf you get
      aD1Ac you go
      AAaBc1A you have
      abbAB you le
      AeA1AAA you learn
      ABcb you un
      bB1BcA you vais
      AbaAaAA youn*
      bAbBb1B your
      BDA1cB your parents
      a2cBB your*
      ABcA2A youth
      2cAbCA yr
      2cAbCA yr 0
      EBAe1gA zafe*
      EAAb1fA zafere
      AA1B1Ac zam
      C1aba1A zanm*
      C1aba1A zanmi
      C1AfBb zero
      BA1d1B zip
      AhAA1AA zore*
      aBCe1Cb zot
      CBBj1D zot i
      AAAB1bc zot la
      BCAdAb zotr*
      BCAdAb zotre
      aDaAbdA ~Aba
      1Bad1AA ~AbiAs
      BFjAaAC ~Abras
      AbcB2b ~Ad
      Cba2Bd ~Adl
      BAAA1cc ~Ador
      1cCABfB ~AdrW
      CbbCDb ~AfA
      Bf1A1AA ~AfAs
      bAAaAaA ~AfI
      AaAc1AB ~Afe
      BdHcEJi ~Aferm
      BcAaA1A ~AfermA
      CAA1fDA ~Afui
      eC2AA ~AjAb
      dbA1AAA ~Aje
      kBBB1B ~Ajin
      hCAAAAB ~Ako
      D2c1c ~Akr
      AeBBaDb ~Ale
      eBcCABb ~Alev
      CABCagA ~Aport
      bbfHAaC ~As
      a1dBBA ~AsAbl
      DBjBBdA ~AsIt
      1BaeAa ~AsiA
      Be1aAB ~Asien
      bAAABAd ~Asv
      bAABaAA ~AsverIg
      BiAaAIc ~AtA
      acAB1A ~AtAd
      CdAcA ~AtAdu
      fA1C1BA ~Atel
      fCACaAA ~AteremA
      AABca1c ~Ati
      1aBb1Ab ~Atier
      BBe1Ebb ~Atr
      GBhBBBB ~AtrenEr
      b1bAAAA ~Atrepriz
      abBAbA ~AtretiA
      1AbaABA ~AvI
      CEiCBaA ~AvW
      eABA1Bc ~Avelop
      eBcEdHE ~Avi
      BcAaaBb ~CA
      eBcAB1D ~CAbr
      ICcfCfA ~CAj
      B1bc1AA ~CAjIg
      fcCCA ~CAs
      eABAA ~CAsQ
      B1hC2A ~CAtaj
      abAA1Bc ~CAti
      dD4b ~CU
      B1abaBA ~CUl
      DfA2A ~CUld
      AAdBA ~CUldn
      AaAa1Bb ~CUtIg
      BAAC1af ~CW
      aa1fECB ~CWzi
      iGbD1DD ~Ca
      CaDfDC ~Cak
      g2ABB ~CakI
      DbeB1Ba ~Canm
      EbA1hC ~Cap
      BBcA1ba ~Car
      bCCAAda ~Carj
      AbAAdAC ~CarjEr
      aECABha ~Cas
      Ff1Gg1A ~Ce
      Fccb1Db ~Cef
      AcA1aaa ~Cek
      cBaBbAA ~CelU
      ABAA1d ~Celt
      BBcbbBd ~CemI
      1dB2aA ~Cen
      Bfb1Dc ~Cer
      bCBEdA ~CerC
      DAbBdBd ~CerCA
      GB1ib1C ~CevE
      BB1cAb ~CevIg
      1bcdBDC ~Cez
      ehCHAcB ~CiA
      BbAAbbA ~CildrA
      AAadaBB ~Ciot
      CaaDFid ~Co
      AaBaAcB ~Cod
      CaA1daA ~Coe
      DbBAAe ~Cof
      BBdeACa ~CofEr
      B2DBfa ~Cofaj
      AcAA1aA ~Cok
      cBbC1BB ~Cor
      ce1a1EB ~Coset
      1AAgcBB ~Cosur
      AACaAfB ~Cov
      fAjI1Ba ~Coz
      AB1d1a ~Cozur
      ABAAafA ~Cu
      BBBeBgC ~Cuk
      BaeAAbC ~CurC
      1dAAACa ~Cut
      eAAAA1A ~ErE
      1cFAb1d ~Ere
      ICbcjGb ~Ero
      ABAfcB ~Ex
      BfdcDCD ~I
      c2CbB ~Ide
      a1abAAb ~Idr
      dbABBAA ~Ifirmier
      CBA1Af ~Igri
      F1gA1B ~Ikl
      DA1a1aa ~Ikonu
      gBABACA ~IpresiQ
      BBAa1d ~IsAdi
      iEAA1AC ~Iself
      BDdb1aA ~Isi
      A1BcAAb ~Isid
      CBha2C ~Isist
      BA1AAc ~IstA
      CA1daAA ~Ista
      AbaB1b ~Istea
      e2BAA ~Isulin
      HCCg1BB ~Isult
      AA1AcB ~ItAtiQ
      AeB1A1A ~Iterdi
      fAABAA ~Iteres
      d2AAB ~IteriEr
      1EEag ~Itern
      adcFddD ~Iterna
      CcAaA1a ~Iterviev
      cEB1AcA ~Itil
      CAg1AAD ~Itim
      1fcCBGa ~Ito
      CA2eBA ~ItrUvabl
      DC1CAj ~IvAdu
      AaAc1CA ~IvAt
      BdAeA1A ~Ivit
      DA1hAA ~Ivizibl
      IdgDaBb ~Qkl
      BaAbacC ~Qli
      CBcbbA ~Qlin
      C2Abb ~Qse
      DCaaCcb ~Qt
      bAaB1dA ~Qte
      aCbabAA ~Qze
      BAA1Abd ~Ubl
      fBbBaBE ~Ubli
      b1aCA1b ~Ue
      fAABDCB ~Ui
      DaeBac ~Ur
      1E1Eeeb ~Ut
      cADc2A ~Util
      BaCBBAf ~Utsid
      eaDAB1b ~Uve
      ABAAcdA ~Uvert
      aBBB1ab ~Uvr
      BBAaBcc ~Uvrir
      BAa1dAA ~Uza
      Cc1EdA ~Uze
      CEA2ag ~aCe
      cCBCaab ~aCet
      AAbBAca ~aU
      aBAB1eA ~abAdon
      bcAAaBB ~abU
      bbcAD1B ~abi
      a1hAcFA ~abil
      aCbaAaa ~abim
      CBaC1f ~abit
      FeAeA ~abitu
      A2e1AA ~abon
      BBAbAfB ~abribu
      ABa1dC ~absAs
      DbfBBBC ~abuz
      FcAdCeC ~ad
      BaA1bAA ~adA
      lDCD1DC ~adiE
      1AfAAAA ~ador
      J1BC1k ~adr
      JECCcma ~adres
      EbfAABC ~adult
      AHAfAeC ~afer
      ABBg1CA ~afiC
      BA1A1e ~afor
      dB1B ~aft
      Dcaab1A ~agI
      cB1AbB ~ago
      f2B1A ~agraf
      CAhBAAA ~agres
      BAd2A ~agresiQ
      Da1b1ac ~ajA
      AEfAgDF ~aje
      BABf1A ~akA
      BAAd2A ~akUn
      aBAA1bb ~akept
      iBCAABA ~akidA
      bd3CB ~akroC
      eAaBaAA ~akt
      BfBB1AA ~akuel
      bBBbCc ~al
      CBbdaAA ~alQg
      a1baABa ~alQj
      D1Acc ~alarm
      BaabaAB ~ale
      ABAA1db ~alf
      1BbAabB ~ali
      1fAA1AB ~aliN
      fAAAAAA ~aliv
      D1A2ba ~alkol
      aAA1aCa ~alon
      ad2aaB ~alor
      BbBbA1c ~alov
      dC1B1aA ~alreadi
      bC2AAa ~alumet
      CabaBAc ~amWn
      bCAA1Ac ~ame
      1B1AABd ~amen
      DAdjADC ~ami
      AB1AeAa ~anQs
      Ac1eBEA ~ane
      ABb1b1a ~ani
      B1eAaAA ~animatEr
      fCBAAAA ~animor
      1aB1dAB ~anitIg
      aBBc2A ~aniv
      abcBABa ~anivai
      BEBaebA ~aniver
      c2aADA ~aniverser
      AAdAaAA ~anot
      dAD1aa ~apA
      CAABBe ~apar
      BA1e2A ~aparel
      CABCBcd ~apartemA
      BAFf1Ej ~apel
      AB1e1AB ~apelA
      DAjaAAD ~apen
      f2CA1A ~api
      cecCFcF ~apr
      Bda1cBB ~aprA
      FcAcaaa ~aprAdr
      bACc2B ~aprAti
      AAbaBbA ~aprAtis
      EeB1dAA ~apri
      b1bBB1b ~aproC
      gCAACAA ~apui
      DdA1b1B ~ar
      aAaBAcB ~arAj
      cBA1bB ~arUn
      ba1a1CA ~araC
      e1B2Aa ~arbr
      1bAbBac ~are
      fEfDCFe ~aret
      aBbAAaA ~arier
      B1acC1a ~ariv
      Eab1bAb ~arjA
      kHIHBCk ~arm
      bBBbaBa ~armWr
      2CB2g ~arn
      NBDxBDD ~arsel
      BABgAAA ~arselemA
      AB1Cbae ~as
      CAb2cA ~asAsEr
      CBbdAA ~asW
      acBB1aB ~ase
      2daBD ~aseWr
      iCAaBDa ~asi
      AABa1Ae ~asid
      EhCDBeB ~asiet
      Cc2AbA ~asistAt
      bC1ABb ~asiz
      ABbAbb ~askIg
      AAbBcaa ~asl
      BaAAac ~asn
      ABeA ~asolt
      ABbA1bA ~asosiatiQ
      B1Ac1aa ~asur
      dB2AB ~asurAs
      bC1AA1a ~asv
      bC1Baad ~atA
      bBb2Ab ~atAd
      BBAbBab ~atAdA
      bBBAa ~atAdr
      c2ABcA ~atAt
      AdA1BbA ~atAtiQ
      ACc2A ~atUCemA
      AiF1BBB ~ataC
      A3cCb ~atan
      EADd1hB ~ate
      1CCeAbB ~ateli
      DeAbBA ~atrap
      dCAbACa ~av
      BeCA1bA ~avA
      bC1Cad ~avAs
      1AC1ca ~avQ
      eGaDCcA ~avWr
      cabDdBB ~avai
      1BCCBca ~aval
      2cCddD ~ave
      fAABACA ~avenir
      CCbBhCA ~avi
      1BAbaAd ~aviQ
      bBAA1c ~avril
      ABcdABB ~azar
      2ADbdA ~aze
      Bca1AaA ~azi
      Db3c ~aziet
      ACAcbca ~bA
      BA1bBca ~bAC
      1BAhACB ~bAd
      hCCAAB ~bAdaj
      GCDeChc ~bAk
      C1ad1B ~bAt
      bHhFAf ~bI
      aCae1BB ~bIg
      BaBbcbB ~bQ
      BAcb1aA ~bQbQ
      daABBBA ~bQjUr
      iDba1CE ~bU
      CEgdAEb ~bUC
      DCA1AfB ~bUf
      GbfBBAi ~bUg
      bbAa1C ~bUilAt
      J1cBa1f ~bUj
      eAAA1a ~bUji
      cc2AAA ~bUk
      AdBAAaA ~bUkl
      ha1AACA ~bUl
      Ca1A1d ~bUlAj
      DBCCahA ~bUlAjeri
      BBAc2A ~bUlQ
      Ac2BAc ~bUlo
      BDaCAAe ~bUr
      aAB2Ad ~bUtQ
      AAAb1Ad ~bUtel
      BBd2b ~bUtik
      Cd1dcAA ~bW
      GbcC1Ac ~bWfriA
      1a1e1AC ~bWr
      EdCafc ~bWt
      Ee1DACe ~ba
      AA1BadA ~baC
      BAbABcc ~babi
      DiC3B ~baf
      JDEdggB ~bag
      CeA ~bagu
      CCacgca ~bak
      F1h1bCa ~bal
      CbBd1A ~balQ
      CeAA1Bc ~balkQ
      2aeABB ~ban
      EDbCdad ~bar
      dA2AB ~baraj
      B1A1cbA ~barak
      AA1AA1d ~barikad
      AAAdcAA ~bark
      B3eAA ~barselon
      B1AdcCb ~bask
      AgBA1AC ~batQ
      bCA1aBd ~bateri
      BcadACa ~batimA
      1CaAfAa ~bato
      dDcBbB ~batrom
      BfABAAA ~batu
      cD1DcbC ~be
      BA1A1eA ~beA
      ECd1Aba ~beI
      bc1AAA ~beNWr
      BeA2Ba ~bea
      DABDAe ~beb
      BbAAbcb ~befor
      BbAfA1B ~beg
      AeBABdD ~bekoz
      BfBADbB ~bel
      BAB1eA ~beljik
      ADCacd ~ben
      DegEACA ~bes
      k1CCAC ~bet
      bbAAAAc ~betiz
      CBaBBhA ~betven
      fbbA1ED ~bezWn
      CABgcB ~bi
      dBBCAc ~biA
      dECCba ~biAto
      CA1c1c ~bid
      eAA1BBb ~bie
      1c2AcA ~big
      1d1AACa ~bik
      DCaahCA ~bil
      BAAf1AA ~binom
      cB1B1c ~birtdai
      1B1ABe ~biskot
      DAAB1h ~biskui
      abC2b ~bit
      ccB1AA ~bitA
      cBdA1AB ~bizU
      aFdCBDd ~bizar
      B1aeABA ~bizutaj
      cDA3b ~blA
      b2BACd ~blAC
      cAbAAB ~blAk
      LoB1AE ~blE
      D1ca ~blUz
      BBAf1aA ~blUzQ
      eAAABBA ~blad
      BAad ~blagu
      AcA2BA ~blak
      D2baA ~blaz
      1dAABBd ~ble
      fBAAAAb ~bles
      aBA2Bb ~blo
      ADeC1cb ~blok
      EeAa1bc ~blu
      Abb1BB ~bo
      aEgBaA ~bodi
      d1AAADA ~bof
      Ba1A2e ~bok
      BAAaCbc ~bokU
      1BAAe ~bol
      baCcaBC ~bon
      HkdC1CB ~bop
      BbdB1A ~boper
      cBAaA1A ~bor
      BA1daDd ~bos
      caBa1A ~bot
      BfAAAaA ~box
      eB1AAA ~brUilQ
      maHKFED ~bra
      hEAAAAA ~brasel
      DB1AAhB ~brea
      2CfAAB ~break
      C1ACAhA ~breakfa
      bBbc1AB ~breat
      C1A2Cg ~breatIg
      DdcC2b ~bref
      eA1BBAA ~bridj
      bCBcA1a ~brik
      DgC2Ba ~brok
      1EAABiA ~bros
      CeCeADA ~brui
      FiABAAC ~bruiz
      KgbbC1d ~brul
      CBAa2b ~brulA
      hbDC1CB ~brulur
      C1AAe1B ~bruxel
      FAa1hdA ~bu
      AA1AAd ~buf
      ABd1AaB ~bui
      AAAaAda ~buildIg
      BiAAAD ~buletI
      DAAh1BC ~buli
      CeCBAA ~burn
      bBc2BA ~buro
      eAB1BBb ~but
      E1dA1dA ~buz
      aeBAAaA ~bve
      FiB1BbB ~dA
      LB2BAp ~dAj
      CBeAa1A ~dAs
      AaEccac ~dE
      AA1c1Bd ~dExiem
      aDdAAc ~dI
      DdcCCgD ~dQk
      Cba2Ab ~dU
      ECiEDjF ~dUC
      B2AdA ~dUblur
      dCBaABA ~dUlEr
      bbAA1Cc ~dUvA
      CbdBACh ~dW
      AhbFCC ~dWg
      c1AAAB ~dWng
      AfACcAC ~da
      cGBbdcE ~dai
      HB1dAec ~dal
      DaeACda ~dam
      BEbcfaA ~dan
      Ee1BdAa ~darQ
      bBcA1Ca ~dark
      Ba2AeC ~daron
      mDBD1CA ~dat
      ba1cABA ~davA
      aAbcAAa ~de
      cAAaB ~deC
      BAeFAAB ~deCabil
      CA1i1BB ~deCir
      1aBaBba ~dea
      BAcB1Bd ~deal
      beBaAFc ~debU
      DA1b2b ~debUC
      BBA1Ag ~debrUi
      ACB1agB ~debrUil
      1BDbA1e ~dedA
      1BADAae ~defQs
      D1Ba2f ~defi
      ca1A1C ~degUt
      ABA1Ag ~degaj
      gBBAAAA ~degr
      1aAe1Eb ~dei
      CB1AAh ~dej
      BCABAhA ~dejEn
      eBBEeEa ~deja
      AaAf ~dekol
      cBBA1Bb ~dekroC
      baAaAAA ~deku
      CDcc1Aa ~delet
      bBAA1d ~demA
      Bah1AbC ~demAd
      DCCAe1e ~demAdA
      bDEBdbB ~demI
      EcCbBcb ~demenaj
      HChBdAa ~demi
      CaD1BfD ~deor
      HBCBBnC ~depA
      BBbAdA ~depar
      fB2AAC ~depresiQ
      CCcb1bb ~depui
      B1bcbAB ~deri
      DA1baab ~derier
      AAcaAbD ~derni
      2BbbAc ~dernier
      aBAAac ~des
      F1BadBf ~desAdr
      cA1aABA ~desI
      bABAA1b ~desU
      eDeAbCB ~desin
      eA2AC ~desiziQ
      EhEbBC ~desu
      aAACACi ~det
      B2c1Ba ~detUr
      dADbAa ~detest
      dBbBa ~dev
      1cDbCCe ~devA
      AaCeAaA ~devWr
      Ecaa2A ~devenir
      aCbdADA ~devenu
      1bAB1Cb ~deviA
      Cf3A ~devin
      d1AA1DA ~dezerv
      cFfCBbb ~di
      gAABCaB ~diE
      BbbBdBB ~didn
      dBB2bC ~die
      B1AaAeA ~dif
      CbACdeB ~diferA
      C1C1dc ~dimAC
      GBaDAkD ~din
      CBeccBC ~dir
      daDBeCA ~direk
      CeB2A ~disiplin
      aAbAcBB ~diskor
      Bbb1B ~diskut
      baAbAA ~dispAs
      B1A1dAD ~dispar
      caA1CA ~dispares
      aa1cCCA ~disparetr
      GBA1nDa ~disparu
      daBA1B ~distribu
      a1ABe1A ~dit
      AbB1Bc ~divors
      BBfc2d ~diz
      DAAeBab ~dizA
      BdAaaaA ~dizQ
      BBA1Ae ~dlo
      Lj1e1bE ~do
      AaaBBba ~doe
      BaAa1cB ~doesn
      acCcaaE ~dog
      cCaaaEA ~dogt
      cdBAABA ~doktEr
      BE1AAhA ~domi
      BC1A1c ~domisil
      dCbCFdC ~don
      BAbFEiD ~dor
      JafdcCa ~dorm
      dB1B1dC ~dormA
      AB2acA ~dormQ
      AaC2cA ~dormi
      BaaACca ~dormir
      baabAAB ~dortWr
      baa1BBA ~dosi
      AbbbAEb ~dovn
      bacBDAB ~dpui
      FbaAAaA ~drIk
      Fcab1ab ~drW
      CaBabb ~drWt
      jDaBBBB ~dra
      AeAA1A ~drag
      d1A1bCB ~drav
      BfC1aB ~dres
      AEbEdBd ~driv
      BCd2Ac ~drivIg
      C1aB1aa ~dro
      DBaBAAe ~drogu
      1AAcAAc ~drol
      AfBdBbB ~dur
      AAAAd1B ~duv
      BBeaACA ~eCAj
      EAB1iBB ~eCap
      Ae1aAA ~eCarp
      ccFjCGC ~ea
      Ac2AaB ~eaC
      bA2eCa ~ear
      CCabAdA ~earli
      D3Aeb ~eatA
      a1BcA1A ~eatIg
      D1BaAdc ~eberj
      AEAACBj ~ede
      adBD1dA ~eduk
      AeABdBB ~edukatEr
      1a2cD ~edukatif
      eBbABAC ~edukatris
      AAdBABc ~efas
      C1bdA1A ~eg
      C2ABfA ~egliz
      AAABac ~egten
      fAAB1AB ~eguil
      1dAAA1A ~eie
      eB1CABa ~ekUt
      AAAe2A ~ekUtEr
      B2hBBD ~ekip
      Eb1cd ~ekol
      D2AfbA ~ekonomi
      1dCAAaB ~ekraz
      fFADAEd ~ekri
      AAC1aeb ~ekrir
      c1bbCA ~el
      ABAbd1A ~elEr
      fC1A2A ~elastik
      AaAd1AA ~ele
      Ef1A1aB ~elektrik
      AA1bAdB ~elevA
      cbA1AAB ~els
      C1dcCBC ~eme
      B1bAaCc ~emen
      b1aB1aB ~emer
      aAAA1bB ~enUg
      Ae1a1AD ~ene
      FlDCACB ~enerv
      Bbc1A1A ~enmA
      aBAaAb ~ep
      aBB1Bad ~epi
      CfbBABA ~epol
      aBadaDd ~er
      d1A1AAA ~erEr
      2dA2D ~erbnb
      AdD1eA ~ere
      eABaBAB ~erself
      AAA1bBf ~es
      BDAAABf ~esAs
      iCABBC ~esai
      BDa3b ~ese
      BfAdBAD ~eskali
      Ad3BA ~eskiv
      GAAClBA ~espaN
      fAA1B1A ~espr
      1B1b1bB ~estomak
      B1cbAaA ~et
      daCAbAC ~etI
      fA1BaCA ~etIt
      DB1bdCb ~etUf
      eBC ~etabli
      C2dAA ~etablisemA
      fCA1AaA ~etaj
      2dAACc ~ete
      CBfa2A ~eteA
      eCba1CB ~etr
      CiBAACB ~etrAgl
      1AAa1Ae ~etrAj
      aC1Aaab ~etud
      BaAac1A ~etudi
      fCBAaBA ~evA
      CA2Adb ~evanUi
      Ce1cbCA ~eve
      BdBBbbb ~evenIg
      AA1bDbB ~everi
      f1BAAAA ~everibodi
      b1Bb1AA ~everion
      d1DaBbC ~everitIg
      1AA1AeB ~evikt
      Ca1adAa ~evit
      eAAa1BA ~evri
      CAhA1AA ~exij
      dCA1DAB ~exist
      DgC2AA ~exkuz
      fCb1aBC ~explik
      gFb1aEB ~expr
      BBAABhC ~expuls
      AAAAAcA ~expulsiQ
      1dB2Cb ~exteriEr
      1AcC1a ~extra
      ADd1a ~eze
      aABAbBb ~ezit
      EBB1aiA ~fA
      aDBaACk ~fE
      aBBbbAa ~fEil
      EFDHanB ~fI
      ca1CAA ~fIj
      E1BkCFD ~fQ
      gBEBcCc ~fU
      AeAA2A ~fUet
      ABAAAea ~fUil
      DfAbAB ~fUlar
      dBCB ~fUn
      Da2AcA ~fUr
      ChB2BA ~fUrCet
      BAAAAd ~fUrgQ
      eC2aAA ~fUrten
      dDaA2A ~fUt
      bABabBA ~fUtr
      1AAaBdB ~fUtu
      BcbafaC ~fW
      CABBiAE ~fWe
      AeBbAaa ~fa
      DcAAb ~faC
      FBBga1A ~fak
      dabDACA ~fakQ
      1daC2C ~fal
      c2AABb ~falez
      b2CcA ~fami
      DecBAB ~famil
      cABB2b ~famili
      aAaAcaA ~far
      CB1bBeA ~farin
      f2A1BB ~farmasi
      cafaADA ~fas
      BBad1A ~fasQ
      Cb1c ~fasil
      EeAAa ~fasilemA
      Eeb1AA ~fat
      dBCABBB ~fatigu
      cAa1AAa ~faz
      FAiaChD ~fe
      h1aGDBD ~fel
      De1ABAc ~fela
      BBfBBBB ~fem
      1AAbaBb ~fenetr
      f2BAEb ~fer
      EAAAjBA ~feri
      cCfCAa ~ferm
      Cca2aA ~fermA
      DaaBCf ~fermetur
      BbdEAA ~fes
      AbB2dA ~fet
      d1AB2A ~fevri
      BcfACAB ~fez
      dCbbdAF ~fi
      gDBb1Ba ~fie
      1BaAcaB ~fiften
      AeBa1BA ~figur
      1ACegI ~fil
      b1B1c1A ~filEl
      HDjbBDE ~film
      1bBCBac ~fin
      c1F1FhB ~fini
      BAB1bBc ~finiC
      jCCCB1B ~finir
      Fc1eAbA ~fir
      cAaBA ~fix
      bcC3A ~flEr
      DiE1AAA ~flIC
      bB1B2c ~flIgu
      CbdCBa ~fla
      DcADaAd ~flik
      bbBB2a ~flip
      C2AfAA ~flixbu
      AbAABac ~flor
      cAA1cB ~fodr
      aAb1cCA ~fol
      A1BCAAg ~folovIg
      EbBaaCe ~fon
      BdCBeAb ~for
      Cdb1aaC ~form
      aBc2BB ~formatEr
      bCa1baa ~formatiQ
      BGpFBBC ~fors
      Bd1A1BA ~fort
      ACA1cBA ~forti
      bCBc1Ba ~fos
      De1CdAC ~fost
      1bAAB1B ~fot
      bA1AAAb ~fotbal
      bAjCCDD ~foto
      CBfA1A ~fotograf
      EBea1ab ~fotografi
      BCia1BC ~foz
      eA1ABCA ~frACemA
      AbAb1CA ~frAk
      b2BaCa ~frAs
      A1Bb1c ~frIgu
      AcAAdC ~frQ
      BA1Af1A ~frQtier
      2CCae ~frW
      Cda1AB ~frWd
      1d1A1BA ~fraktur
      bd1CBCD ~frap
      1BAf1AB ~frapA
      bcB1BBA ~fraz
      G1aGcdh ~fre
      e1AB1BA ~freC
      GccA1ab ~frer
      BaB1a1b ~fri
      Ba1bb1A ~friA
      DA1Acb ~fridai
      B1cBAbb ~fridj
      FABAahA ~frigo
      CAiCAAB ~frot
      LGECuIE ~fugu
      1A2fBB ~fui
      HCAAqFD ~fuj
      EA2Aec ~ful
      E1AABBj ~fum
      gAABAB ~funeral
      aaaABAa ~funi
      gABAABa ~futur
      aCA1AAd ~fuzi
      hIB1BAf ~fuzil
      AAbAAaA ~fva
      bBac1Aa ~gA
      C1B2Bh ~gAg
      FG1bAcf ~gI
      gBBAACA ~gU
      aABdaB ~gUrd
      GFDfBlB ~gUt
      ACabdBa ~gWng
      La1A2j ~ga
      eBA2AA ~gaC
      aAeBaCA ~gad
      B1AcAdC ~gai
      aBc1BAa ~gam
      ccC1A1a ~gamI
      Ca1A1cA ~gamin
      GBA1fAc ~gar
      cdCA2A ~garaj
      cCBE1Bi ~gard
      BAbAAdC ~gardiA
      Dadd1CB ~garkQ
      GaBf1bb ~gat
      1ABB1eA ~gato
      iCBCCB ~gav
      bfEAABA ~glas
      FbdAA1A ~glis
      ACc2ca ~go
      BaAaabA ~goC
      fABABAB ~godbi
      1cDbAAa ~goe
      1CBAeaa ~gon
      CdaD1Ad ~gorj
      BabBCbb ~gos
      1A1aEBh ~grA
      CbcBa1B ~grAd
      aBabAA ~grAda
      DdbAAbA ~grAdi
      aCbAcB ~grAj
      B1abBA ~grU
      AEDhCBB ~grUp
      gDAAAaA ~grat
      D3B1c ~gratui
      caBCAAb ~grei
      eaBAAA ~grif
      dC1A2B ~grifur
      BDBdbb ~gril
      1AAcaAA ~grilaj
      BBa2Af ~griz
      aeBBAdB ~gro
      AAfCA ~grop
      BcAaBBA ~guEl
      1AABa1c ~guar
      Baac1Ba ~gue
      dbA1AAA ~guer
      CAb1bA ~gui
      cA1BAAB ~guitar
      Cabd1AA ~iA
      dbAaBB ~iE
      BBBb1b ~iNor
      HAAeabd ~iQ
      1dCA1bC ~iU
      bAaa1BA ~iUr
      BBAC1f ~iaUr
      Dcaa1A ~iav
      2ABcBb ~idA
      BaB1cCb ~idAtit
      BBAaeB ~idIg
      gaD1AD ~ide
      1bBbc1C ~ie
      cC1eCDA ~iear
      ABHAcca ~ier
      cAAA1bA ~iesterdai
      KLDlbEe ~il
      Dc1BAd ~imEbl
      1acBAA ~imaj
      bBABd1A ~imajin
      BeaB ~ime
      BaBdAA ~imit
      eC1B1BA ~inutil
      bBABAc ~ior
      bA1ABc ~iora
      eABB1A ~ip
      BA1A1ca ~ipi
      BfD1AAa ~irQ
      gABBBaB ~ire
      da1aBaC ~is
      aBA1gCA ~isi
      DA1bbbc ~isn
      DgAbBC ~istWr
      1fBCCdC ~it
      bF4d ~itIg
      bBABbdA ~ive
      1BbB1Ab ~ivr
      1B1CAg ~izi
      cDDAAAg ~jA
      dD1BCBe ~jAb
      BeAAcAA ~jAdarm
      CC2d ~jAdarmeri
      Cac1aCB ~jAtil
      AEcfA1a ~jE
      bCCCadA ~jEdi
      abAC1d ~jEn
      c1dcD1C ~jI
      DBBbcdC ~jU
      BbcbCAA ~jUe
      DBFAgb ~jUr
      fC1aAAB ~jUrn
      b1Ca2b ~jWn
      CgB3C ~jalU
      1Abad1B ~jam
      1aAcAAA ~januari
      acBAbAB ~jardI
      d1Aba1B ~jatA
      AhbDABB ~jav
      daB1AAA ~javel
      DEaDAjD ~jdor
      Edadab ~je
      ADi2B ~jeA
      1eBAAeB ~jel
      dgE1AE ~jenU
      beCdBbC ~jet
      CBCeA1A ~jetA
      1AadABa ~jetIg
      AdaA1BA ~ji
      CiAE1BE ~jifl
      GBBdBf ~jimnaz
      JAelaF ~jirl
      B1eCCeB ~jiv
      gACAAA ~jivA
      aAb1Baa ~jivIg
      fadADBE ~jle
      cBbA1Aa ~jmA
      DEcBcAf ~job
      A1Bd1B ~jok
      aABc1AA ~jokIg
      1bcABAB ~joli
      aB1BcB ~jor
      DAAAeA ~jpar
      gB1B1Ba ~jplEr
      Ac3CA ~jpref
      EdCacA ~jrAtr
      dDB1cAA ~jregard
      fB3C ~jse
      eBAA1AA ~jser
      AAAAAd ~jskat
      fDBCeEA ~ju
      aC1aabA ~juI
      CeeEBBA ~judo
      AbaAaAA ~juil
      AeB2b ~juj
      eC4B ~jumo
      cAaAA1C ~jun
      A1fB1BA ~jup
      cADAa1c ~jur
      1B1dAbB ~jusk
      baFDfCC ~juska
      hEAA1dB ~jusko
      cABBbBa ~just
      cBA1bA ~jvUdr
      FclAaAI ~kA
      BCbBceB ~kApIg
      EA1bAeA ~kAten
      EECaBfC ~kAtin
      1CaA1ac ~kEr
      EaA1abb ~kI
      BBaab1a ~kIz
      aCBe1ab ~kQ
      1F1AgC ~kQbiA
      CHD1bAk ~kQdui
      dAaBACA ~kQfi
      1bACAAc ~kQfisk
      dBAA1BB ~kQpa
      AbaaAAd ~kQpaNQ
      DBa1BgA ~kQplik
      hB1CBCB ~kQprA
      D1cbbBa ~kQprAdr
      e1AA1A ~kQpres
      fB1ABCA ~kQprim
      1cAa1bA ~kQsa
      eA3B ~kQsern
      1B1AdaB ~kQserv
      eeF1cEc ~kQt
      BaCa1aa ~kQtA
      bDcbaDB ~kQtinu
      bBcbDCA ~kQtr
      CAADBcg ~kQtra
      ceB1a1B ~kQtrol
      Bb1d2A ~kQversatiQ
      AAAAAAf ~kQvuls
      HnHeDBH ~kU
      hCDAAfC ~kUC
      C1bAabA ~kUCaj
      1cABAA ~kUd
      aCcA1aB ~kUet
      iCBCCbB ~kUl
      1cAA1AB ~kUlEr
      Gd1gCAb ~kUlWr
      A1aAcBA ~kUldn
      Bad1A1A ~kUn
      CBAABiA ~kUnsil
      bC1A1Cc ~kUntri
      CFcdfg ~kUp
      eAA3A ~kUpA
      BAcAAbA ~kUpl
      iDBD1AA ~kUpur
      CcbcBBg ~kUr
      bcA1cBA ~kUrA
      gABBBCA ~kUraj
      FaCBBlB ~kUri
      AaAacB ~kUrir
      Ba1baAc ~kUrs
      BaaAaAA ~kUru
      caAAaAA ~kUt
      CBA2Bh ~kUtla
      aGDCaAj ~kUto
      da1aAAA ~kUverkl
      AAaA1gC ~kUvertur
      GacBAbh ~kUzI
      bAabaB ~kUzin
      AAA1eAA ~kUzu
      aBACAab ~kW
      aDdbaBA ~kWfur
      CaAaAaA ~kWn
      DAgDABb ~kWns
      dBEBdbA ~ka
      A1GCjHe ~kaC
      1BaAcAc ~kaCet
      C2f2A ~kaNot
      CBbAgA ~kaban
      ACacabA ~kabin
      BgCB1AB ~kabl
      AaBBAdB ~kadena
      B2AAeA ~kadi
      BBfB1BB ~kado
      AAAabdD ~kaf
      aBAAAAc ~kagUl
      CACbedC ~kai
      BAABAgA ~kaj
      HADgaad ~kal
      ABfB1B ~kalI
      eaAAADA ~kalit
      kBEaADE ~kalm
      1eAdCBb ~kam
      BDBiC1a ~kamarad
      EAecbAB ~kamera
      fCaacC ~kamiQ
      1BAA1bd ~kamionet
      CA2BeA ~kana
      dCB1AAA ~kanal
      BaACBgA ~kanap
      bbAbBBa ~kapt
      AbAdaAA ~kapuC
      1CAcgBd ~kar
      A2daCB ~karAt
      bcBAAAd ~karabin
      AAA1Ad ~karefUr
      ACdA1A ~kares
      cCADBbe ~kari
      DFEFmd ~kart
      eB1CDdB ~kartQ
      BC1d1bA ~kartabl
      ECCBaAl ~karti
      EeBeB1A ~kas
      BA2A1d ~kasA
      BaBbBBc ~kask
      BAeA1Bb ~kastIg
      aAAA1cA ~katerIg
      CA1Acaa ~katorz
      AEBcAe ~katr
      aaBdbDA ~katriem
      BhdDcHC ~kav
      B3eBA ~kaval
      1dCA1ac ~kaz
      DCBgBfC ~kazi
      D1ajACA ~kdi
      fCdAaDB ~ke
      ABA1acc ~kei
      c1aCbCA ~kel
      1B1dAAA ~kelU
      fbDBaab ~kelk
      CAbB1ac ~kelkI
      eB1C1A ~ker
      AAA2cc ~kes
      beBCaCc ~kestiQ
      BA1ABeA ~ketCu
      Be1A1B ~ketl
      CADg2d ~kfa
      BCaabad ~ki
      CA1Abac ~kia
      caAaABB ~kie
      Ag1aBB ~kiet
      D2EBfe ~kik
      EedeaCa ~kil
      dAADCfA ~kilo
      a1A1cC ~kilometr
      EAi2A ~kin
      C2BAf ~kipIg
      eAbAcGC ~kit
      1aBBAab ~kitCA
      bBbBaAa ~kje
      B1AAfCB ~klIb
      dAaA1B ~klWzQ
      BaAe1aC ~kla
      FkC2aD ~klak
      DA1ca1B ~klasmat
      B2fA ~klaz
      AeaD1b ~kle
      fAAABA ~kleA
      1AbaAbE ~kliA
      eAA1A ~klif
      1bABAc ~klik
      d2BaBA ~klok
      bcBB1A ~klop
      BBda1bC ~klot
      dA1A1CA ~klovn
      IDibAdA ~klub
      e3AAA ~km
      BdA3A ~knel
      bCACAAe ~knif
      FfbDgAa ~knov
      b1BdBbD ~ko
      BAAe1a ~koCQ
      cDaabCA ~koEr
      CkED1DB ~koN
      AABeaA ~koa
      ECa1hAB ~koaC
      deAC1CB ~kod
      CbCBBBf ~kofr
      DgdaDBB ~kol
      DAcA1Ae ~kolegu
      EBDea1A ~kolej
      AAAbaAb ~koli
      CBjBAAA ~kolo
      dAAA1aB ~kolok
      CabAA ~koloni
      cbDdBaC ~kom
      eBaaCCC ~komA
      Aa1b1cC ~komAs
      CC1caac ~komIg
      HDAdgfb ~kon
      bAAAA1b ~koneri
      BaAeCCb ~kones
      AcA1AaA ~konu
      fA1A1AB ~kop
      a2Bae ~kopI
      dAAbA1A ~kopi
      aBbBb ~kopin
      fEiBCAD ~kor
      g1CbCBE ~kord
      Daad1AA ~koridor
      Fdaaec ~kot
      Fh1B1B ~kov
      Dc1dC1a ~koz
      aeBAAA ~koza
      CBCg1aA ~kpe
      B1AC1e ~krUt
      h1aFA1c ~krW
      baAaaAC ~krWr
      C1bkBAB ~krWz
      aABcAC ~kraC
      D1Ac ~kraCa
      cBAaAA ~kraiQ
      cfCACBB ~krak
      BbAA1Ab ~kran
      EABj1AB ~kre
      CADgB ~krev
      DkBaDHA ~kri
      Aa1eAC ~kriA
      CAaAaaa ~kriIg
      g1AB2B ~kriz
      1AAcAAA ~kroC
      BC3fA ~kroket
      BABB1kA ~kru
      BcBb2A ~ks
      AC1AAe ~kub
      EabAAbd ~kui
      DdAA1dA ~kuir
      jGAEAB ~kuis
      AdBbCba ~kuizin
      DAacaAA ~kulot
      EeAABc ~kupboar
      CcbAAa ~kur
      gCB1ABA ~kut
      B1BfABA ~kuvet
      cBEacAb ~lA
      BeaaA1A ~lAdemI
      BAa1AcB ~lAdlor
      BeAbAA ~lAf
      AAabb1A ~lAp
      GhCd1Da ~lAs
      DCCibbA ~lEr
      BCbaBcB ~lI
      EBCeBdB ~lIC
      DbCcacB ~lIdi
      AcaA1B ~lIj
      GbbgcAB ~lIterna
      daBb1CC ~lQg
      hBAEaCA ~lQgtA
      Cc1AA1A ~lQgu
      cBAAcCA ~lQtA
      bdBAABA ~lU
      BbAA1Aa ~lUC
      c1BBaB ~lUr
      Cc1a1aA ~lUrd
      BBd2a ~lWe
      JfcceFB ~lWn
      cAAAaBb ~lWr
      A1AdBAd ~la
      eBACBac ~laC
      AD1Aabb ~laba
      DA2Aae ~lajA
      cCB1Aab ~lak
      Ed1Acb ~lakai
      jDCDBCA ~lam
      cA1abC ~lan
      d1ABAcB ~lanm
      Ccc2BA ~lanmA
      AAcBA1c ~lanui
      CB1bAb ~lapli
      EDaAbae ~larjA
      b2bAC ~larm
      C1Ab1aA ~las
      CeabbC ~lat
      dBDdCaa ~lateli
      DCgACdB ~lav
      2CD1gA ~lavabo
      CAA1Ae ~laveri
      fAAA1CA ~lavi
      DAA2iA ~lavomatik
      1ABaBhB ~le
      1DBe1cC ~leC
      1cCcaCA ~lea
      A1Be2A ~leak
      GjBAaBB ~learn
      dCcbDeb ~leav
      BbAbbBB ~leavIg
      g1abC1C ~lef
      DD1BBlA ~leftov
      bBABfBb ~leg
      EcABaaA ~legal
      d1A1AAA ~legu
      Bb2c1A ~lekel
      CB1eAbb ~lekol
      eDCAbbA ~les
      Cb1aAbB ~lesA
      1B1c1aC ~lesQ
      1dAA1AA ~lest
      dABBAcA ~let
      dCBAAaA ~letr
      CgHfDDa ~lev
      BcBA1Bc ~levr
      bgJedce ~li
      dA2bAa ~liN
      CcAAdDB ~liQ
      DbdB1AA ~libi
      B1B1AeA ~lidl
      hAAC1BA ~lie
      c1cEADA ~lif
      1BbabA ~lig
      BbAAbA ~likid
      ACAbh1B ~lil
      fADBAbB ~lin
      B1AgaB ~lir
      AabaA1b ~lis
      dB1aABa ~list
      AaCBcea ~liv
      bA1ABdC ~livIg
      bDE1gCa ~livr
      C1fAAAA ~livrEr
      Ab1CAac ~livrezQ
      bBAfAbC ~lo
      CAf2A ~lodj
      D1CjBAA ~log
      ECaAAde ~loj
      CaA1AeB ~lojemA
      a1FcCbc ~lok
      dEBbcBB ~lokIg
      AEca1d ~lokal
      1aAD1db ~lol
      acA1aaA ~lopital
      BaCbb1a ~lorsk
      BA2BfA ~lotel
      CBA2eA ~loto
      ca2C1A ~lotr
      bCeb1CC ~lov
      CeABAa ~loz
      DcfcBDD ~lui
      JeAgAB ~lunet
      EaAAfAA ~lvA
      c1A1abC ~mA
      gABDBCC ~mAC
      bB1BBac ~mAd
      FFJaInD ~mAj
      AA2AdA ~mAjeQ
      ba1aaCb ~mAk
      DBAdcbA ~mAto
      BAAAAiA ~mAz
      dd1AB1B ~mEbl
      bDBf1A ~mEf
      FfhBDDc ~mI
      BaabA1B ~mInA
      AABe2A ~mIsult
      a1CACAd ~mItenA
      BabcFbC ~mQ
      gAAaBCB ~mQd
      CA1Acbb ~mQdai
      BABd2A ~mQgol
      EADAaBk ~mQt
      ABBbAab ~mQtA
      BAf3B ~mQtaj
      gadEBE ~mQtr
      dAAA2A ~mUCWr
      CB1eBdB ~mUil
      caCaABa ~mUn
      jCCCDBD ~mUrir
      C2A1e ~mUtard
      baAaAbD ~mW
      c1AAa1B ~mWA
      Cab1AB ~mWen
      d1B1DdD ~mWn
      BAa1c1B ~mWti
      AD1CdcB ~ma
      CdBaAbA ~maC
      CgAA1BA ~maCWr
      BGACABk ~maCet
      AC1b1db ~maCin
      aFcd1AD ~mad
      dAa1AAB ~madam
      BAA3d ~magazI
      GA1CahC ~majEr
      acacdAD ~mak
      BbA1bB ~makQ
      BdbaADa ~mal
      ABAfBcC ~malad
      eC1b1B ~maladi
      BeAA1AA ~maladrW
      BeA1AA ~maladrWt
      B2A1ad ~malez
      a1d1CA ~mamA
      eaBACB ~mami
      1AdBa1A ~manaj
      d1aa1AB ~mani
      ABd2A ~maniA
      B1bBcAa ~manmA
      AF1k1BC ~mapel
      faBCDcC ~mar
      DcDbcdC ~marC
      BdDEBDh ~mari
      D3bBc ~mariaj
      dgCCCCH ~mark
      ACAc1b ~marmai
      DACgeCB ~marsel
      Ce3AA ~martin
      bAAB1Ab ~marto
      CCgB2A ~masaj
      bCaC ~mat
      CC1d2c ~matAd
      aeBBA ~matC
      1BCbbcC ~matI
      CAA1Ah ~matela
      AAfAAAB ~matur
      dA1AACb ~md
      bcAAaAC ~mdr
      1aeBBaG ~me
      bbBAaAB ~meA
      EeCf1AB ~meCA
      BA1C1eA ~meal
      edE1ABA ~medesI
      BAA1bb ~mediatek
      cCbA1A ~medikal
      hAAABDD ~medikamA
      eA1A1AB ~medok
      BgAA1A ~mego
      bA1AAdA ~megri
      KafAbBg ~mek
      B1abbaA ~mel
      D1A2Af ~melAj
      fAAB1AF ~melEr
      hDFe1AE ~mem
      ebAAACa ~menaj
      FAbeAAa ~menas
      ABCb2b ~menasA
      cAbB1CA ~menm
      dAB1AA ~menuizeri
      DfCGadb ~mer
      Bb1dBBa ~merd
      CBA1Af ~meri
      fAAAACA ~merit
      EacbacB ~merkredi
      eACCBdC ~mersi
      A1acABa ~mesaj
      AcBCCcB ~met
      B1AeABB ~metA
      bBB2Aa ~metal
      dbABBAA ~meti
      fcaBDCA ~metr
      DbAcAAa ~metres
      1AaAbAb ~metro
      GcBGfhB ~mezQ
      AAbeA1B ~mezaj
      aCd2BA ~mfe
      aaABaBb ~miA
      baAabBC ~miE
      FEDdAgB ~midi
      AadA1AA ~midnig
      aCA2cA ~mig
      CcAa1a ~mikro
      AebC1Cc ~mil
      AbACAb ~min
      GABAbda ~minEr
      BaaAaAA ~minibu
      CabBdB ~minui
      abDhBD ~minut
      jEBAAB ~mirWr
      DA1BiCA ~misIg
      fD1BAA ~miten
      BCcAAbb ~miz
      iEDBACB ~mizelf
      EaeA2a ~mizi
      EAAAAg ~mkdo
      BA1Aad ~mkdonal
      cd1ABEA ~mo
      a1BcAA ~moC
      EBBcbA ~mok
      bdAA2A ~mol
      1BCAbba ~momA
      AAbaaAa ~monei
      DDiBABB ~monitEr
      kCCDBFa ~mor
      1c1ABaA ~morso
      BdCA2A ~morsur
      fBcBB1B ~mort
      A1BA1dA ~mosk
      AcAB1dA ~mostli
      cDa2Ab ~motEr
      bcabCaE ~mov
      BbABAac ~movez
      DCah2B ~msg
      dA1BAa ~multi
      c1A1dFD ~mur
      dAAAA ~mutil
      babAACA ~muzik
      fAD1Ca ~nA
      AacCBaB ~nEf
      CA1c1Ab ~nEv
      CBAcbAd ~nI
      aaA1ABc ~nIb
      EBAAhAA ~nIport
      ACdgCBc ~nQ
      JfBJCha ~nU
      baAbAB ~nUe
      1adBAAA ~nUnU
      ABCA1f ~nUri
      ADAaAgA ~nUritur
      CcBaaBb ~nUvel
      bBbBB1A ~nUvo
      efBCAG ~nWr
      aDAfACA ~nam
      aaAbfDC ~ne
      B1cAA1A ~near
      BA1aaAb ~nearli
      CgAaaAA ~negbUr
      baBaAaa ~nej
      Cd1B1Ab ~nek
      1fAB1A ~nerf
      AgB1ACB ~nervE
      aaBc1Ba ~netW
      a1bCbca ~nev
      AaCea1A ~nevE
      BfAAAB ~niC
      1AAdcDB ~nies
      AaA1bbA ~nig
      BBAc1eB ~nik
      DAb1Bfa ~nin
      cBcdaDC ~nis
      CaaBAbB ~nit
      ccbH1A ~no
      eAB1A1A ~noE
      aaAdbFa ~nobodi
      cC1Aaa ~noel
      E1f2Bb ~nonm
      BbcaCCb ~normal
      bECB1d ~notIg
      EAAi ~notifikatiQ
      bAA1bAA ~notis
      CacB1a ~notr
      2C1Acb ~nov
      e1AAaAB ~novAbr
      FAAA1jB ~nover
      Cbac1AB ~noz
      ABjDBBD ~nud
      CCca2C ~nue
      BGdBee ~nui
      CgAa2A ~nuk
      aHCA1hB ~nul
      ABA1Ae ~nulpar
      aBCaeBc ~numero
      1dAA1BA ~nurs
      acG1CeE ~o
      BDjAaBC ~oblij
      d1AA1AB ~odi
      HiBAAaa ~oel
      BaA1iBB ~of
      cCdBA1B ~ofe
      1bbBaaC ~ogu
      b1AbBaA ~okI
      d1a1AAA ~okai
      BBBcAA ~oktobr
      aABAaaA ~okun
      dEB1bCc ~okup
      EgI1cBd ~ol
      CDfAADd ~old
      B1B2Ag ~oldIg
      bb1a1BB ~ole
      a3AdB ~olidai
      Lbe1dHA ~ome
      B1A1Ad ~omel
      d1ABb1A ~one
      eAACB1A ~onestli
      CABBbfA ~opA
      baAC1cA ~opital
      AAAd1aA ~orEr
      cAACcAA ~orQ
      hCBCAcA ~ora
      B2acAA ~ordinatEr
      dAA1AaA ~ordr
      jBDCaDA ~ore
      1fBaaBC ~orel
      CAbCjAB ~orer
      aAAd2A ~organiz
      CfBA1cA ~osi
      BcA2aa ~ospital
      dA1AA1A ~ospitaliz
      C1AC1gB ~ostel
      aaAAc1B ~osv
      ecabEAC ~ot
      c1AAABa ~otEr
      fEAABAa ~otUr
      DAcbBBc ~ote
      DAfECcB ~otel
      A1Bc1AA ~otist
      aBeCAaA ~oto
      Bb2AbA ~otomatik
      B1AAe ~otorUt
      1BBdCdA ~otr
      1Aa1dCA ~ov
      CcaECBj ~ove
      bFb3B ~ovn
      ab1BAcC ~ox
      EcdbBA ~oze
      CeCeB1A ~pA
      Cacb1CA ~pAdA
      2Bc1BD ~pAdr
      gBAaA1A ~pAdu
      mFAI1EB ~pAs
      iDACAAB ~pAsemA
      FDfa1dE ~pAtalQ
      E2abeA ~pE
      baAB1Ea ~pEr
      AFbFAfa ~pI
      dC3aC ~pIC
      AbAcAAA ~pIs
      C2d2A ~pItur
      mAD1DFA ~pQ
      baa2CA ~pQpi
      d1BAa ~pUr
      CB1b1c ~pUri
      ddbCDFD ~pUrkW
      1C1c1AA ~pUsA
      BbabbaD ~pUv
      BAeA1aA ~pUvWr
      cAABAAA ~pW
      nGBEBCD ~pWN
      AacA1BA ~pWl
      AcAA1Aa ~pWn
      e1AAA1A ~pWng
      eCa2B ~pWsQ
      cAbB1AB ~pWtrin
      caDdbA ~pa
      C2A1eA ~padlok
      G1baCag ~pai
      bA1faCB ~paj
      EbDDgBd ~pak
      A1ABAAf ~pakaj
      A1abACc ~pal
      AB1a1d ~palet
      AAaAAc ~pali
      d1AAAaB ~pan
      cA1D1a ~panik
      ABCaAae ~pap
      FjADCCa ~papa
      fFbBBa ~papi
      CcFcbac ~par
      DA1EicA ~parA
      GBmCAAB ~parI
      abABC1A ~pardQ
      fAA1ABB ~parel
      DAf2A ~parfI
      bbCCAbA ~parfW
      EcBadCc ~pari
      1ABBAca ~park
      2AABe ~parkIg
      Bcab1G ~parl
      3cBBb ~parlA
      B2e1AA ~parol
      caAAAAA ~parpIg
      DbBaBgE ~pars
      abBBcb ~part
      eAbAB1A ~partA
      B1AccBb ~partU
      BCaBAfA ~partaj
      1BaBcC ~parti
      ABgAABb ~partikuli
      1aDB2d ~partir
      aAcfAbB ~pas
      D1CB1Bl ~pasEr
      AaaAAcB ~pasQ
      eAaAAAB ~pasaj
      DaCA1Cc ~pasepor
      dAaBbAA ~paser
      EfCAAhA ~pask
      GADChBe ~paspor
      DABDBg ~pat
      DB2lE ~pati
      BbAAAbA ~patiseri
      CaaCBAe ~patrQ
      A1Aa1cB ~patron
      DAacc1A ~pd
      BEfbDBe ~pe
      Cfb2AA ~pel
      eCAABBb ~pen
      a1DdECd ~peopl
      Ngac1Bd ~per
      aBAA1cA ~perdr
      AbCbDa ~perdu
      d1aACAA ~permi
      Bb2bBb ~permisiQ
      ABaAcA ~perpiNA
      dB1A1AA ~perso
      BAabaC ~person
      EeDb1A ~pet
      DeEEaca ~peti
      1bd2BB ~petit
      AA1eA1A ~petitiQ
      gBACC1b ~pez
      cBb1aCA ~pezon
      eAA1AB ~pf
      1b1caCA ~pi
      BBbe1AA ~piQ
      CnDAlIE ~pie
      cAAcAAB ~pier
      aCab1aA ~pies
      AbbAbBB ~pijama
      aCiaBBB ~pik
      cAABA1c ~pikIg
      1CiCABD ~piktur
      dbBA2A ~pil
      BfAA1AA ~pimA
      Cbaa1Aa ~pin
      Cdc1BC ~pipi
      BgAcACB ~pir
      1aBeAB ~pis
      A1Dd ~pisA
      iDDAAaB ~pisin
      AABaA1e ~pistol
      D2dAa ~pl
      hECDeAB ~plA
      BaAdA1B ~plAC
      Cc1Ae1B ~plAk
      aaEDBDk ~plAt
      CAA1beA ~plE
      bdCdDBE ~plEr
      aCbA1a ~plErA
      FaBdaAa ~plI
      BbebAAE ~plIt
      cA1a1BB ~plQberi
      A1Aa1eA ~pla
      g2BCD ~plafQ
      cBa2B ~plai
      bBA1b1A ~plaj
      FiABaC ~plak
      BbBbCc ~plakar
      f2BAAA ~plaket
      dBaABBB ~planIg
      BfEd1cD ~plas
      BBdCcd ~plasemA
      jABBADB ~plast
      e2AAA ~plastik
      EfCAAeA ~plat
      dAA1AA ~platan
      gB2BAA ~platform
      ACAd1A ~plato
      FhAA1BA ~platr
      fEbB2a ~ple
      aAB2Ac ~pleaz
      eB1Ba1A ~plen
      ABA1Aac ~pler
      f1BB1B ~plezAt
      Ac1A1aB ~pli
      eDA1bB ~plu
      BA1cAdB ~plui
      1AcAabB ~pluziEr
      eBCDCgc ~po
      ACcC1gA ~poC
      Ae3AA ~poel
      AABdAdA ~pol
      IBaCf1b ~polis
      cDBBAeA ~pom
      BAAd2A ~pork
      AAeB ~porno
      Adc1FAc ~port
      BA2cAA ~portabl
      D1AdcB ~portel
      AbA1c1A ~portier
      CaAAdBb ~posibl
      eACB2c ~post
      AbbF1ab ~pot
      aCBf1AA ~poto
      cC1eABA ~poz
      Id1e1ac ~prA
      FbB1hcA ~prAdr
      d1ACA1A ~prItA
      a1ABAd ~pratik
      1AdaiHE ~pre
      CebbAAC ~prefer
      AacA1AB ~preferer
      B1AAd ~premi
      cBBaAA ~premier
      cB1a1AA ~pren
      1AAa1Db ~prenA
      ABAgBC ~prenQ
      a1ABdCA ~prepar
      1A1BbAb ~pres
      aCaBbba ~pret
      CA1aBda ~pretA
      EC2eA ~prevenir
      1AaBbBa ~prevenu
      aa1BbAA ~previA
      fABBCa ~prevu
      Dg2AAA ~prezAtabl
      CC1DdFk ~pri
      1aABAeA ~priv
      AABAabb ~priz
      cd1a1BB ~prizQ
      AD1eBdA ~pro
      cABb1AB ~proCen
      d1BCA1a ~problem
      cB1BABd ~produi
      aDaeCbC ~prof
      d1Aa1BA ~profQ
      Aa1bBb ~profesEr
      cACb ~profil
      1AhBAAD ~profit
      hBCCAD ~proj
      bdAABBA ~promi
      dBAA1Aa ~promiz
      daAA1AA ~prop
      aC1BBce ~propoz
      bd3CA ~propr
      EAbB1d ~proprieter
      ABb1AcA ~proprio
      BAeAA1A ~prostitu
      FeAA1Ab ~protej
      AAA1AAf ~protektiQ
      jAABACB ~psi
      BdE1BfA ~pti
      BAf1AbA ~ptit
      aBe1bcE ~pu
      BbBb2A ~puC
      cbB1AB ~pub
      AAbeAAB ~publi
      baAaAAd ~pui
      ccaABaC ~pul
      cA1B1Aa ~punir
      ahBABD ~punitiQ
      AcABab ~pupil
      gDA1AAA ~purpoz
      Ca1BfAA ~pus
      CCAbc1b ~rA
      aAbBBBc ~rAbUrs
      C1ba1Bb ~rAd
      cABC1a ~rAdr
      gCACBb ~rAdu
      cBB1Baa ~rAg
      f1CaCEC ~rAj
      DACacBg ~rAkQtr
      bBB1AdB ~rApli
      FaBcgCB ~rAtr
      c1b1BA ~rAtrA
      FAA1kBC ~rAtrer
      fC1Bc1A ~rAvW
      CfB1A ~rAvers
      eCBb1aA ~rEf
      BdCB1a ~rEm
      bCba1aC ~rI
      eaD1CBd ~rIg
      a1BAbaA ~rQ
      AbAAbAA ~rQd
      fC4A ~rQs
      cdABAAA ~rUe
      CbBdAb ~rUg
      bc1D1AB ~rUj
      DBACbBi ~rUl
      d1AbAAB ~rUlo
      CdaaCcB ~rUn
      ACe1aD ~rUt
      A3eB ~rUti
      1BAda1D ~ra
      AgCB1aB ~radiatEr
      AdBa ~radiator
      aCba1AA ~radio
      ACdA1aA ~rakQpaN
      Fgd1BCA ~rakQt
      EA1gACA ~raket
      Be3AA ~rakl
      Ef3A ~ralQj
      BCAA1h ~ramadA
      DabDdca ~ramen
      ABAAfA ~ramenA
      AAe3A ~rap
      CAe1A1c ~rapel
      gbABDCC ~rat
      dB3AA ~rav
      DcCeAbC ~raz
      hDBB1B ~razWr
      gDcCD1b ~re
      AABAfBA ~reCerC
      eaA3A ~rea
      AcCBAbb ~reali
      e1AA1AA ~redesAdr
      fAA1BAA ~redij
      A1Ac1C ~refektWr
      BdA2A ~reflex
      aBfCC1a ~refuz
      bAcCbBA ~regard
      ACac1Bb ~regardA
      bacBBEc ~regl
      Bbb1AaA ~regret
      A1aAaBc ~rejWn
      gCD1BBb ~rejWndr
      DA1BAiA ~rejim
      Ib1hAAa ~rekW
      aAdC1AA ~reklam
      eBaaBCB ~rekomAs
      d1AAB1A ~rekomAsera
      ab1CbAA ~rekon
      DFAkADB ~rekr
      CA1fABA ~rekreatiQ
      DAdcB ~reku
      e1AAABc ~rekul
      ABA2ca ~rekuper
      fa2BBA ~rel
      cAAAA1A ~relvai
      bAaAaB ~rem
      eCAB1B ~remAb
      aaA1AAd ~remQt
      eAAAAA ~remarker
      jC1AABB ~remersi
      CcaAcAA ~remetr
      bAFFadc ~repQ
      BbAa1Aa ~repQd
      aB1cbBA ~repQdr
      CdbABA ~repQdu
      DGbGBk ~repa
      aACacca ~repar
      AcA1bAA ~reparti
      AeAA1BA ~repas
      BBAAfB ~reper
      eA1aBCA ~repet
      Cc1aA1A ~repor
      B2abbB ~reprAdr
      bA1AAc ~repri
      e3ABA ~resA
      AA1bAcA ~resevWr
      Ce4A ~resit
      baABa1C ~resor
      AaEbAFj ~respir
      ddeAgFD ~rest
      EACaBj ~resto
      cc2ACA ~ret
      B2Ab1c ~retUr
      A1aeaFC ~retUrn
      FbcdBAB ~retar
      CbAaAAa ~retenu
      cBBA2e ~retiA
      CcbbfCC ~retir
      aACAeE ~retrUv
      cAA1B1A ~retret
      f1ABbAC ~rev
      eBCCaAA ~revWr
      b2ADA ~revei
      AAc1GCd ~revel
      DBAAcaa ~revenir
      A2Be1A ~reverQ
      CB1dB1c ~reviA
      CAA1gAa ~reviAdr
      BcA1A1a ~rez
      mCcFCEB ~rezQ
      ACe2AB ~rezerv
      H1Bd1Bg ~rezo
      1aABBeA ~ri
      Cb1dBaA ~riA
      AAbAaaa ~riI
      BAbBaba ~rid
      ab1A1Cc ~rido
      aBbc1Ba ~rig
      aAAeC1B ~rigol
      BaBbbAA ~rigolA
      CCafBaB ~rir
      Cb3d ~ris
      fD2A ~riv
      cAa1BaA ~rivier
      Cb2bA ~ro
      1ABA2d ~roa
      DDhaBAb ~rob
      eAA2BA ~robo
      b3bCB ~rof
      baAB1bB ~rol
      hBebDCC ~rom
      CABB1da ~rue
      DfaAA1B ~rugbi
      B1AbdAA ~ruksak
      AAAAcaA ~runIg
      BFeGfah ~sA
      aABcaAA ~sAblA
      hG1DABc ~sAg
      eDB2aB ~sAtir
      BdBA ~sAtirQ
      EAaAfaB ~sAtr
      FDBbAjA ~sAviC
      BAAbBcc ~sCol
      eBaCAAc ~sE
      AFbdBCf ~sEl
      cC2AaB ~sElemA
      Ea1AeBf ~sI
      CdBAdaC ~sIdai
      AAAfACB ~sIgl
      ABBe2A ~sIj
      EBFABiC ~sIk
      cAabB1A ~sIkiem
      BbAAcb ~sIpl
      aBb1a1B ~sIs
      AAaaAAd ~sItI
      Ce3A ~sItr
      be1CCAD ~sItur
      BeA ~sIturQ
      b1baB1A ~sQ
      B1Ad2A ~sQdaj
      fBB2Bc ~sU
      AAcBAAa ~sUdI
      daAA2A ~sUet
      B1AdABA ~sUfr
      gCBAAAB ~sUlaj
      AecA1BB ~sUlev
      bBAaABc ~sUn
      1cB2cB ~sUp
      g1EAACb ~sUri
      c1ABAAA ~sUrir
      ABbAaBd ~sUsi
      BcFAafa ~sUvA
      aBca1AA ~sUvenir
      FbfAAAa ~sUviA
      eBabaCC ~sW
      BcaAA ~sWN
      fBaABAB ~sWn
      CccEbAa ~sWr
      fB1cA1B ~sa
      FBBAbj ~saC
      DaB3g ~sab
      BBAaAAg ~saf
      1ac1DAb ~sai
      dCa1ABa ~saiIg
      NGEcmka ~sak
      FDeiBAC ~sal
      EAB1Cgb ~saler
      eAAAAAa ~salu
      AA1gAEA ~sam
      1bACc1a ~samedi
      abC1aac ~saturdai
      DbdAcAa ~sav
      D2AdBa ~savA
      eAB2AA ~savIg
      Dg1c1C ~savQ
      d1AAcAA ~sava
      cAdAA1B ~sdb
      C1A1AhA ~sdf
      ABcFaeb ~se
      EEa1BBj ~seN
      1CAcaBa ~sea
      aA1cAAa ~sejUr
      AabA1ba ~sekQ
      a1bAaBB ~sekQd
      caAA1Ab ~sekU
      EEAcA1j ~sekUr
      CcDABAh ~sekestr
      CDkAbBE ~sekr
      BB1c1a ~sektiQ
      EfBaBBd ~sekurit
      1aEACec ~sel
      A2A1eA ~selQ
      1AC1bcB ~sela
      eBBB1bA ~self
      DcAe1BA ~selui
      BaC1Ad ~semen
      AAbac ~sen
      eA1AA ~separ
      aAAbABA ~septAb
      aAAbaAB ~septAbr
      j1CEBDC ~ser
      gCDAbD ~sera
      DCAAAlA ~sereal
      dAABAA ~seriE
      CAbbA ~serten
      aFaBAh ~serur
      Babba1B ~servi
      cCc2bB ~serviet
      da2ABA ~servir
      EBCCaBl ~servis
      1h1D1BF ~set
      aaB1Aba ~sevA
      C1a2cA ~sevAten
      AeB2AA ~sever
      BCdA2B ~sex
      BAeBAA ~sexuelemA
      CBecC1C ~si
      CcBbACf ~siN
      Aa1BgBA ~siNal
      dB1AA1A ~siel
      ChBa1A ~sifl
      afAAADA ~sigaret
      BAbcAaA ~sik
      kEBB1AA ~sikatris
      1BBabaA ~sil
      dB2Aa ~simetier
      CaaaBAc ~sinQ
      1cbaAB ~sir
      BAbAb1A ~sirkul
      ACcAacb ~sist
      EBabAaa ~sit
      BBBfa ~siti
      1AaAcb ~sixten
      jDAB1AA ~sizo
      eABAAA ~skI
      C1d1bB ~skU
      CAa1b1c ~ska
      fCA1AB ~skar
      hACBAAB ~skarifi
      1AAA1dC ~skat
      a1BB1bb ~ski
      eCa2AA ~sko
      ABcacAB ~skoler
      bBABa1e ~skot
      AaBd1CA ~skotC
      fBAA1AA ~skratC
      BeAB ~sla
      b2BBbA ~sle
      1BBB1dA ~slepIg
      EAh1bAA ~slepov
      iBDBAAB ~slev
      BcB2ab ~slov
      ABc2aa ~smel
      1Bba1AB ~sna
      FCcefBB ~sof
      FBACDkA ~sofa
      AgDAADA ~sol
      bcA2BA ~solei
      1daCABA ~solel
      b1AAAbA ~solutiQ
      DEC1cAg ~som
      1DAdaBc ~somebodi
      caBaBBA ~somel
      d2AB1a ~someon
      HDdbD1h ~sometIg
      fbBB1CC ~sometim
      F3edB ~somever
      dDCBaba ~son
      C2e1CA ~soneri
      CcceDHh ~sor
      gcBBBBC ~sori
      gB1DA ~sort
      DDAcfaa ~sorti
      DdBADAg ~sortir
      EaAAAgC ~sosial
      cABaaDB ~sot
      1ac1aBA ~soti
      FEDBoHD ~sov
      cBBBabA ~spA
      AA1e1B ~spa
      dB2AaA ~spas
      Cce1ABB ~spesial
      abBB1bA ~spli
      Bd2A1a ~spon
      aaDcA1A ~spor
      bBA1b1A ~sprIg
      BbbabB ~stA
      C1CA1Ah ~stab
      AAcB1aA ~stabl
      DCBa1gA ~stad
      AbbDbdC ~stai
      CAaBeA ~staiIg
      D1fB1aA ~staj
      caB1BfA ~stajier
      bC1cb ~star
      1bcaBbA ~start
      CBAABiA ~starvIg
      CAAA1eA ~statiQ
      1jDAC1A ~ste
      ACgBA ~stepbrot
      GdcBaBA ~stepda
      BdCA1c ~stepmI
      CA1a1eA ~stervel
      1c1b1Db ~stil
      bHdAdDc ~sto
      ABdAA1A ~stokrom
      c2A1bB ~stomaC
      cBA1A1A ~ston
      dBc1CCC ~stop
      dA1BAa ~storei
      bdCAaBA ~stori
      BbAB1bb ~str
      1BdAAA ~strAj
      ABBaaeA ~studA
      aCcaDba ~stuf
      D1ghACA ~subi
      aBbAA1A ~sufi
      BA1ABgA ~sugar
      ACEabCl ~sui
      fCAbBBD ~suisid
      e1A1AB ~suisidal
      e1AAAAA ~suisider
      bBB1b1a ~suit
      BaAb1Ba ~suivA
      BCb1AAf ~suivi
      DDBABkA ~sukr
      BCcAAbd ~sum
      cCB3b ~sup
      C1AAAe ~supermarC
      CAdBaA ~suport
      eaCA ~supoz
      1DAcC ~suprim
      dc2CCA ~sur
      BAB2d ~surfIg
      DDBj1BA ~surnQ
      AACAAcc ~surpriz
      CeCC1Ab ~sursot
      CbcBAcA ~surtU
      AaCC2f ~survel
      CAbcAD ~survelA
      Ba1Ab1b ~sva
      1bAAAAb ~svalov
      fCA1AA ~svea
      cAA1a1B ~svear
      ACdAAa ~svimIg
      f1CAc1C ~tA
      gBABAB ~tAk
      GjBA1Aa ~tAp
      Ab1DAgB ~tAt
      hBAAABA ~tAtativ
      g1BBAAB ~tCir
      AgCD1cA ~tI
      accB1CC ~tIg
      cCC1b1A ~tIk
      Ce4A ~tIpA
      D1ab1aA ~tQ
      KrACC1c ~tQb
      CA3e ~tQbA
      G1iCaB ~tQtQ
      cADdBEb ~tU
      CIjCCDE ~tUC
      BAaABd ~tUjU
      1BcbaAC ~tUjUr
      C1abbB ~tUr
      HB1A1ha ~tUrn
      AAA1Aca ~tUs
      cAAaA1B ~tUsI
      abBBacA ~tUt
      aA1c1Ca ~tUzel
      BFDaDic ~tW
      cBB2Cb ~tWl
      1B1dCD ~tWlet
      Bh2ABD ~ta
      cbAA2A ~taC
      BdBcAAA ~tabas
      AdAdBDC ~tabl
      bB2A1d ~tablet
      B1Ac1AA ~tablo
      B1bbAeB ~tak
      BcCAAAd ~takA
      ABA1bAb ~takIg
      e2eAE ~talk
      Bda2AA ~talkIg
      1dBbAFA ~tap
      AEAg1AB ~tapA
      AAAbAaA ~tapi
      1d1BaAa ~tar
      Ac1AAbA ~tata
      eaBC1B ~tb
      BbbaFbc ~te
      BaBbA ~teA
      DCCA1jB ~tea
      cBBd1CB ~teaC
      EFEfaCg ~tei
      BccBe ~tel
      dABBABB ~telad
      Bb1d1Eg ~telefon
      AAdCa1A ~telegrA
      dEABAd ~telemA
      CcAA1cA ~telmA
      AcCBABe ~tenir
      DbjCBaA ~tenu
      bB1aa1b ~ter
      aAacAAA ~term
      a1ABAcA ~termin
      ba1bAAA ~terminal
      C1aAac ~terminu
      gBABBA ~testamA
      cCEfCBb ~tet
      bAB1aAA ~text
      BACacad ~tiA
      eBBA ~tibia
      faAABA ~tidi
      2Bd1Bb ~tie
      A1aCAda ~tienA
      AcbAA1B ~tifi
      eDA1AaA ~tig
      bAaB2c ~tik
      CACe2B ~tiktok
      1AbBceB ~til
      aaacbBD ~tim
      CABBbCh ~tip
      1ABagFc ~tir
      cbB1aB ~tirWr
      C3e1A ~tirelir
      b1Cc ~tlm
      B1cbFdB ~to
      DAACAgA ~toa
      AAB1eBc ~tojet
      aA1DcCc ~tok
      aacCBcD ~tol
      BAB1abc ~tomorov
      1BDBcdB ~tonig
      egCD1AB ~tor
      De3AA ~tordu
      EB1Adad ~tovn
      aBBc1Bc ~toz
      1AbAabA ~tp
      cDC1Acb ~trA
      BA1A1cc ~trAC
      E2b1Ad ~trAbl
      b1bdAGB ~trAkil
      B1Ba1c ~trAp
      B1ACA1h ~trAsport
      GCBClEB ~trI
      AdAB1cA ~trQp
      deaBAaE ~trU
      Cb3Ad ~trUg
      dBDgBAB ~trUs
      aC1abAc ~trUv
      A1AAeAB ~trUverQ
      ABeB1A ~trUz
      E1acaba ~trW
      1da1AAC ~trWziem
      C1Aa2d ~trafik
      1AbbACb ~traj
      cb1AAB ~traktEr
      AcBAeBC ~tras
      Ee1a1Ba ~trav
      E1B1AAg ~travel
      gBBaAA ~travers
      fbDAB1E ~tre
      GgCaCfg ~tren
      cA1aAbB ~trenIg
      bAAcAAA ~tret
      BAAd2A ~tretA
      DbaBBdA ~trev
      BDc1aB ~trez
      lFBACBB ~tri
      dDaCAbA ~trist
      aFdCDbb ~tro
      1dBA1B ~troa
      CBAcAba ~trotWr
      beBaCD ~trov
      AIiBCBg ~truk
      aACFDCj ~tue
      DeB1adB ~tuesdai
      bcAA1Ba ~tuio
      DCbAdaa ~tun
      BCAeAeC ~turn
      aAAA2d ~turnIg
      1CfB1A ~tutor
      1BAbAc ~tvAti
      cBAB1b ~tvI
      CAb1AcA ~tvelv
      B1dCbbA ~tvo
      DD1fAgB ~ui
      AB1B1iD ~uisi
      CgAA2A ~umEr
      BCAd1Aa ~umili
      AbcaBAA ~uniform
      1CbB1Ac ~ur
      ABAf1AB ~urin
      AAA1Aad ~urjA
      DdABBcb ~urjAs
      2Ba1Bd ~url
      cBAA1a ~urtIg
      1eCAAAA ~usbA
      B1AeaAA ~uzIg
      afBaCCB ~uze
      bBaB1b ~uzin
      Cb1BAgA ~uzuali
      BAjB1CC ~vA
      aACF1Ai ~vAdr
      AaBBddB ~vAdredi
      aBba1AB ~vAt
      1Bab1dA ~vAtr
      bA1a1AC ~vC
      AGfbAa ~vE
      D1Aa1ad ~vEl
      CAABBbf ~vElA
      EBbbeDb ~vIdov
      1AabCca ~vIg
      1CBB1ef ~vQ
      fbEAa1E ~vU
      aaaAABB ~vUdr
      eHcBcEE ~vUl
      cCaCc1A ~vUldn
      aaba1BA ~vUlu
      dgFBEF ~vW
      bDcBBBd ~vWaj
      beAEaBa ~vWe
      A1AbbCB ~vWl
      cadBBDB ~vWla
      eD1BbBb ~vWr
      bdAA1BB ~vWs
      cBbBBCh ~vWtur
      EfgEAAA ~vWzI
      CcCAaad ~vWzin
      adeFEaB ~va
      dAAaAbA ~vaC
      cAaabDB ~vai
      bBCBaCe ~vak
      BBcCbdb ~vakAs
      iDBABDb ~val
      BCBBeeB ~valiz
      EAcidED ~valk
      Caaac ~valkIg
      CAAAAg ~varm
      f1ABABB ~vasn
      hAA2CA ~vast
      B1aaAdA ~vat
      dbAAABA ~vatev
      E1Be2B ~vatsa
      BbbA1aA ~vazI
      CdAfcCB ~ve
      Ch2ADC ~vear
      G4i ~veg
      BAADdbd ~vekA
      aaC2cC ~vel
      BgEagDB ~velo
      BDbAADe ~ven
      1aaabAC ~venev
      DcB1cBd ~venir
      CdeacDA ~venu
      DbeA1Cb ~verU
      B1b1AAb ~verUil
      aG2dcA ~vera
      bbBB1aA ~veri
      Cbb1BCe ~verifi
      AcAa1Ba ~vers
      ac1B1B ~versiQ
      CgBB1A ~vesel
      aDgBB1C ~vestier
      bAAAb1a ~vetIg
      DDfAAdB ~vetemA
      HceAbbb ~vi
      CDjbaDd ~viA
      2AabBb ~viAdra
      eABAa1C ~viC
      fEeAaBB ~viE
      fB1ACA ~viaduk
      EB1i1A ~vibr
      CEAdaea ~vid
      EDlDBED ~video
      jEEAAEB ~vie
      bBbB1A ~viel
      ADb1Aac ~vien
      DA1cba ~vifi
      BA1B1dA ~vijil
      CCAAeac ~vil
      ABdcbBb ~vilaj
      DEcbA1f ~vini
      IHvFCCB ~viol
      1gH1aA ~violA
      AjCA1AB ~violAs
      CIBACrC ~vir
      BbAa2b ~vis
      HBCAbBk ~vit
      aDcAdaA ~vitU
      cbB1BaA ~viv
      hBCBA ~vivA
      dc1C1A ~vivemA
      iACCaCC ~vivr
      CeAA1A ~viz
      DdBdACB ~vizaj
      BabAbcB ~vizit
      eBaBAAb ~vle
      db1ABEd ~vo
      BA1C1Ag ~vodka
      aafA1CB ~vok
      dBB1AA ~vokal
      1D1gdaB ~vol
      CAcAAc ~volIt
      fBABAA ~volQteremA
      E1iAAA ~vomA
      CbAfADd ~vomi
      dBbBAC ~vomir
      bcBd1EB ~vor
      CeCAaAb ~vori
      c2CaCd ~vork
      aBAdAAa ~vorkCo
      DCAgaBA ~vot
      1a1BbbC ~votr
      CaCaAbb ~voz
      2C1AAe ~vrQg
      2DBAhB ~vre
      dB2D1A ~vremA
      cCaAA1A ~vri
      AdAABB ~vril
      Aa1c2C ~vrit
      dBAbAC ~vritA
      BaAc1aA ~vritIg
      fBAAAAA ~vrot
      1BaacA ~vue
      BBBdbdA ~zaf
      EAAa1gA ~zafer
      C1AfBb ~zero
      abBaAA ~ziE
      aBCe1Cb ~zo
      CCAeAb ~zotr
      """)
}
