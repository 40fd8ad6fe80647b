/// What traits weigh: written by `evaluate weigh`, and never edited.
extension ClassWeights {
  static let subjects = ClassWeights(
    columns: """
      suicide violence sexualViolence bullying runaway noRoof danger
      """,
    start: [
      -0.42, -0.91, -1.24, -1.13, -1.33, -1.02, -0.91,
    ],
    rows: """
      BDaddd 0
      ccbDaBD 0 $
      g1DACEa 0 _ 0
      b1bFd 0 _ a
      cAA1ABa 0 _ ai
      BaBAb 0 _ and
      AA1aAac 0 _ avant
      BfAB2A 0 _ avec
      babAACc 0 _ c
      BBb2Bb 0 _ ca
      A2fAA 0 _ cette
      Bb1aAAA 0 _ d
      AcBAcG 0 _ dans
      bAAA1ca 0 _ depuis
      1C1AcBd 0 _ du
      BabBBaa 0 _ e
      DBbB1Bf 0 _ elle
      CbCAd1A 0 _ en
      cCC1bBa 0 _ et
      cA1A1BB 0 _ etage
      2B1cD 0 _ i
      DAdB2b 0 _ il
      f1C1aEb 0 _ j
      cCAbcDD 0 _ je
      1B1a1dA 0 _ jour
      AdABABc 0 _ l
      eB1CCfF 0 _ la
      bA1AabD 0 _ le
      c2A1Bc 0 _ lol
      cCb1bAB 0 _ ma
      AB1Ad 0 _ mes
      1Bb1AbB 0 _ mon
      A1eBAAb 0 _ my
      B3cAB 0 _ now
      bDebCC 0 _ par
      CcA1bcA 0 _ personne
      Ecc1bB 0 _ pour
      cacDdCB 0 _ que
      1Abe1BB 0 _ qui
      CB2AjD 0 _ repond
      bABAba 0 _ s
      dCaaaBA 0 _ se
      AAaacAA 0 _ sur
      AaaBAbA 0 _ un
      AAA2dB 0 _ une
      D1A1ccB 0 a
      aaaCdBA 0 am
      1CgFbBB 0 an
      AacABaB 0 and
      EdCB1hc 0 ans
      C1bAcB 0 ans a
      ADa3b 0 ans elle
      daCABab 0 ans et
      c1aAA1C 0 ans il
      bC2bB 0 ans j
      aADBbd 0 ans je
      cAA1aB 0 ans ma
      AbaAaAA 0 ans me
      BAA1c1A 0 ans sans
      BbAaA1a 0 au
      D1bCeAa 0 balles
      c2BA1b 0 blague
      CdC1BbA 0 dans
      a4dC 0 dans la
      bCA1Aa 0 degres
      CAAb1dA 0 du
      2bdBAC 0 e
      1BaacAA 0 elle
      BBAdaBa 0 eme
      1cAC1Ad 0 en
      AAA1aeB 0 et
      acBaaBa 0 eur
      BAbadAa 0 euro
      1AdcCAA 0 foi
      bC1bAa 0 fois de
      B1aCA1c 0 fois il
      ACbcA1B 0 gars
      f1AAABC 0 h
      gA1CABB 0 h 0
      dA1aAB 0 h de
      Db1aaa 0 h il
      a2Bd1A 0 h je
      eA3B 0 h par
      bCc2aa 0 il
      cAA1ABa 0 j ai
      baA1Bab 0 je
      GAA1aga 0 jour
      G1ACcbA 0 jours
      BA1B1d 0 kg
      BB3dA 0 la
      c2bA1B 0 me
      1a1B1Ae 0 mec
      BAea1CA 0 mecs
      AaBbABd 0 min
      c1A1AbA 0 moi
      dABa1aA 0 mois
      cAAAAAb 0 mois et
      B1Af2A 0 msg
      1A2AdB 0 ne
      C2baAb 0 nuit
      CB2baa 0 nuits
      baBBbBA 0 on
      Aaa1abC 0 piges
      CdA 0 points
      aA2BcC 0 repond
      bfAB1CB 0 semaine
      aa1bACB 0 semaines
      bBAB1b 0 th
      aacbeDD @age
      bDbdA1a @alone
      bdajCGD @always
      JrPEDOh @blow
      dkFFBMB @body
      Qbx1CEB @boss
      BaAEbcd @cant
      B1abdda @child
      BdE1Bcd @craft
      oDaaFEE @cry
      pLRbCJ @die
      LeaKCEo @drink
      FbjGBba @elder
      kFGaFcF @empty
      MDMEzKF @escape
      fea1ABJ @exam
      DeBMmbA @family
      pAHEBDH @farewell
      JtaQaAD @father
      BkabGIc @fear
      aBebCaC @fiction
      jbB1DFB @fine
      JNJcIzH @food
      KdeaEPi @force
      AFcdccc @friend
      DCEIdBj @help
      ab1dbBD @hide
      oHMFc1A @high
      RzZeQQI @hit
      NfAGglb @home
      de2EHb @illness
      acg1BdA @je
      dcCeDDD @laugh
      jFDBA1B @life
      LEsGEKl @man
      KbFGmDi @marry
      cBAecAa @me
      zWOCNKe @means
      MHJzDLM @mock
      OE1D1pd @money
      GkCHBkC @mother
      CCcIgfA @night
      CD1eecC @nobody
      MFgqAIF @online
      JljMDFd @partner
      Bd1dC1E @play
      kBBCBDD @pointless
      JcBemD @return
      nAGaIC @sad
      MKEw2E @school
      zSTHIJc @selfcut
      OJzMFJM @sexual
      B1dhDDB @shame
      abDFChe @sibling
      dA1aafH @since
      keDCBGH @sleeve
      OkfEBaA @step
      dDAbA1A @stop
      SJFEBzA @street
      DA1h1ac @they
      1BCAdDe @thing
      iAE1DbI @tired
      1A1aBdc @work
      EqPFCHc @wound
      Bb1DCAg ^ 0
      HAhiDDd ^ a
      DDBAb1f ^ aide
      ADba1Ad ^ aidez
      AABf ^ all
      EaBbab ^ alors
      1BcabBB ^ an
      AC1A2d ^ apele
      ADAAAAf ^ appelez
      BAd1AA ^ apre
      AbabAAA ^ apres
      B1be1CB ^ au
      abAaABA ^ avan
      AiA2CD ^ avant
      acDCaAB ^ avec
      cA2dC ^ avt
      1CAafBb ^ bah
      AE1gAAA ^ bann
      AABCaad ^ been
      c1B1d1B ^ ben
      dABAACA ^ bof
      Cg1A1AA ^ bope
      1eBA1A ^ boss
      Bcc1AAB ^ bought
      cahABAF ^ c
      1gECaAg ^ ca
      aaab2C ^ can
      LbChcgE ^ ce
      a1A1dC ^ cela
      ABbBCdA ^ cette
      daaEe1C ^ chaque
      AgABBAA ^ che
      BkACDbE ^ chez
      C2AeAA ^ combien
      AbAB1b ^ comme
      cA1AAaB ^ comment
      gB2BBB ^ d
      FiEADfD ^ dad
      1fbcACF ^ dans
      bBBDcCd ^ de
      Dd1EiEA ^ demain
      aAbeADA ^ depui
      gEdcGC ^ depuis
      aFECBDm ^ des
      BaaBb1a ^ deux
      dAAA2A ^ di
      eAAA ^ dites
      BBABbf ^ do
      AAa1AcA ^ does
      dadBA1B ^ don
      BA1bAab ^ dpui
      cA1a1AB ^ e
      CA4f ^ ede
      BcbB2A ^ el
      GmDCdCh ^ elle
      AADg1AA ^ elles
      CAdgA1D ^ en
      AeagCaD ^ est
      CB1bCbf ^ euh
      dcAcACA ^ every
      aABfBBA ^ everyone
      e1BB1AB ^ everything
      fdADBBa ^ faut
      CA3eA ^ fen
      DABd1df ^ got
      LfjAaCg ^ he
      Bc2AAb ^ help
      ac2B1B ^ hier
      CdA ^ home
      d2AABA ^ honestly
      bB1acBB ^ how
      baad1D ^ i
      hEAAbCa ^ if
      MgkABGi ^ il
      MaGmGFA ^ ils
      1ccAAAB ^ in
      ba1DadC ^ is
      aeBBBBb ^ it
      baAAd1C ^ j
      iB3BB ^ jan
      AaCbCBf ^ jdois
      1bB1AcB ^ jdor
      cAbABcA ^ jdors
      bCababA ^ je
      1BfA1A ^ jete
      e1BB ^ jeu
      dBA2A ^ jore
      iCAB1AA ^ jpleure
      AAA1Be ^ jsquatte
      dAA1BBA ^ just
      cBA1bA ^ jvoudre
      ABAe1A ^ kids
      BDgAAcc ^ l
      DdDD1ie ^ la
      Da1A1c ^ lad
      AB1d1A ^ lads
      e1aA1A ^ laisse
      dB2a1A ^ laissez
      D2ca ^ lan
      cAAB2d ^ last
      K1hbFah ^ le
      AAEiDAd ^ les
      D1Af1B ^ leur
      fB1ABCa ^ lol
      AeEBcdB ^ ma
      aAAA1Ac ^ madame
      B1A2dB ^ maintenant
      BcAA2B ^ mam
      CiCB1fD ^ maman
      eDAAcaA ^ man
      acCFBrH ^ me
      gBAbC1B ^ meme
      BgFAFff ^ mes
      iBDGaAB ^ mi
      BabB2b ^ misie
      Bbd2AA ^ misye
      be1A1cE ^ mn
      b1aBAcA ^ mo
      fDHDecB ^ moi
      1b1Ecdb ^ mon
      BcAa1Ba ^ monsieur
      CfDBEgA ^ mum
      AabBaae ^ my
      bfCbAaC ^ nan
      cbACB ^ ne
      eC2ABc ^ ni
      bBCfCbB ^ no
      cCAfCaB ^ nobody
      ccD2CA ^ non
      BbbA1a ^ nos
      eCaAa ^ not
      eDABeaB ^ notre
      DBA1AiC ^ nou
      dEBA1iC ^ nous
      EDAeAAc ^ o
      IFBcBif ^ on
      AeCBcaA ^ one
      1c1B1BA ^ oui
      EiCCBCa ^ papa
      cBb2A ^ parce
      AAAACdA ^ pas
      AccA1BA ^ patron
      CCda1a ^ pendant
      C1Ag2B ^ people
      gA1B1A ^ person
      eBBcBBA ^ personne
      AfaA1AA ^ petit
      BhA1AAA ^ petite
      AAAaabA ^ peut
      Ba3Bd ^ please
      cAB1aAB ^ plus
      Heh1BeC ^ pour
      C2e1A ^ ppl
      1mEFaCA ^ quand
      DBaeACg ^ quelqu
      dAA2bB ^ qui
      hB1A1DA ^ rien
      CDbaa1c ^ s
      b2ABcB ^ sans
      A2D1c ^ school
      BfCB1Ac ^ se
      Ce2AB ^ sete
      DeACcBe ^ she
      dAGChCa ^ si
      eBaaACA ^ since
      AA1baBa ^ some
      BCadABc ^ somebody
      IAea1Ac ^ someone
      BAg1A1D ^ something
      aA1BbBC ^ sometimes
      Fcaa1Cc ^ son
      cA1Baa ^ souvent
      AfB2A ^ stepdad
      A1dB2a ^ sum
      E1i3D ^ sur
      Bd1a1A ^ tant
      hCAA1B ^ tell
      GChdEbf ^ the
      a1d1BIf ^ there
      AAAaABd ^ theres
      LA1pGA ^ they
      A1AccaA ^ ti
      aB1c1BA ^ timoun
      BBac1A ^ tlm
      Cea2AA ^ tonton
      1B1c1BB ^ tous
      BEBfdEC ^ tout
      DBbcAaB ^ toute
      eCAAA1B ^ toutes
      BCAfAbA ^ trois
      daBAA1C ^ tu
      CB1AAed ^ two
      EBhJcBe ^ un
      GaiBaAf ^ une
      CCA2Ad ^ venez
      1C3Ad ^ vini
      AE3Ae ^ vit
      EIB2Bk ^ vite
      cB1A1bA ^ votre
      dbCC1AB ^ vous
      HACC1pF ^ we
      eAC1bBA ^ what
      fBABaaB ^ when
      dbABA ^ would
      b2b1AC ^ wsh
      ObgcCEe ^ y
      FFAhBBe ^ yo
      DBAbAae ^ yon
      BfAB1B ^ you
      eAaBAcC a $
      DEcbbab a 0
      B1dA1B a 0 an
      acAADc a 0 ans
      DA1BbdA a 0 h
      adDaDbA a _ 0
      1aA1BeA a _ a
      A1Bd2A a _ about
      B1Bc2A a _ account
      fAAB1AB a _ acte
      ACa2Ad a _ against
      BCA3e a _ aide
      ACcAaAA a _ aise
      BbbA2A a _ alors
      ABc2b a _ amis
      CGBbbAe a _ and
      FBbeAAA a _ anniversaire
      1bAAd1A a _ ans
      1BAdabC a _ arret
      D3Ac a _ assez
      Be3AA a _ assistante
      ACdDb1a a _ at
      dabC1A a _ au
      AdaA1bB a _ autre
      ccBBAC a _ aux
      aaab1AB a _ avant
      CcADcbD a _ avec
      A1BCAe a _ bag
      gBABAAA a _ bon
      AB1B2d a _ bouche
      a1AacAA a _ boulangerie
      jGBbaBG a _ ca
      1CAeAEA a _ cantine
      1d1A1BB a _ cave
      gDb1BEc a _ ce
      AAAA2d a _ cents
      DcAA1b a _ chambre
      1H1accb a _ chez
      1d1CA a _ chien
      bb1AABA a _ chose
      BbAba a _ cinq
      BB1aabb a _ comme
      B1Be1A a _ compte
      Bfb2AB a _ contre
      aCe1aAA a _ copain
      CC4c a _ couteau
      AGadaEc a _ d
      BbDBBed a _ dans
      CcbfHCA a _ de
      1HBaafA a _ dehors
      BAaa1ab a _ demande
      CbdDdcE a _ depuis
      CaiCAFb a _ des
      GfccAAB a _ deux
      A1Aacaa a _ devant
      BaAdB1b a _ dit
      cABA1Bb a _ dormir
      A1AA1e a _ douches
      CaadA a _ droit
      CABAbbB a _ du
      aA1B1bD a _ e
      A1Ad1AA a _ ecart
      a1B1BaC a _ ecole
      bDBbbAB a _ elle
      b1cAaCb a _ en
      D4ad a _ endormir
      BbaA1Aa a _ enfant
      CAbb a _ envie
      Bbb1bAB a _ est
      CBaFdeA a _ et
      aAaB1cA a _ ete
      Cd1A1b a _ etre
      B1aA1ca a _ euh
      b1Ab1CA a _ eure
      acBB2A a _ expres
      CA2AcA a _ faim
      aDbd1B a _ faire
      EadAbbC a _ fait
      cBCc1Ba a _ famille
      Bd1A1A a _ ferme
      dA2AEd a _ feu
      abBCa a _ fille
      bCB1aab a _ fin
      aCAb1ab a _ fois
      cEbc1AB a _ for
      CafC1A a _ from
      1aBBba a _ garcon
      aBBbbBA a _ gare
      C1BCABc a _ gars
      cAbBAA a _ genre
      B1AbACd a _ gens
      A1AeA1A a _ going
      ABAaaAb a _ grand
      1CAfA1A a _ grille
      AACd2B a _ groupe
      DA1BbdA a _ h
      AFa2ad a _ he
      DaaDbg a _ heure
      B1BB1fB a _ heures
      2B1B1d a _ homme
      bb1AACa a _ hopital
      AAcAAaA a _ hotel
      DdaCdDc a _ i
      fBC1A1a a _ il
      2Dcb1C a _ ils
      fbbJAba a _ in
      cBA2Bb a _ interieur
      b2eBFB a _ internat
      cBA1AAa a _ j
      EbabA1a a _ je
      abAAaAA a _ jour
      C1caaBA a _ journee
      iCA1bGC a _ jours
      BbaaB1c a _ jusqu
      BAA1b1b a _ juste
      1aA1AcB a _ ka
      Dd2aBa a _ kil
      caDDeba a _ la
      ddDEeDb a _ le
      AaBE1fc a _ les
      Bc1A1b a _ lit
      bB1AcB a _ m
      FiaADBa a _ ma
      Da3Ad a _ main
      gB1AaCA a _ mais
      clAACDB a _ maison
      AAAA2e a _ mal
      EB1A1f a _ mange
      1bAb1C a _ manger
      A1CabeB a _ me
      ACBAAAe a _ mec
      BAA1A1c a _ mecs
      cBBAAaA a _ meme
      bBAcaBA a _ mer
      fFgbcBC a _ mere
      cDaABac a _ mes
      BeAA1AA a _ meson
      BfaAb1C a _ mezon
      aBAA1Ad a _ min
      d2BABa a _ minutes
      1AAa1cB a _ mis
      cCdcAbC a _ moi
      cbaAaBB a _ mois
      abd1BaB a _ mon
      A1Bd2B a _ nom
      Aa1c1Ca a _ non
      aabBAaB a _ nouveau
      AaaCbB a _ o
      BDa1adc a _ of
      BfaC1CA a _ on
      fCBAaBA a _ ou
      dBA1A a _ oui
      ffBBC1C a _ par
      dBebBAA a _ parents
      BAaca1A a _ pause
      aEcabA a _ pere
      1AAc1D a _ personne
      aaBA1aB a _ peur
      b1dC2B a _ photo
      C1d3B a _ photos
      DA1bAdA a _ piscine
      cfCBABA a _ place
      Ead2bA a _ plus
      BFEaBj a _ porter
      caAA1AA a _ pote
      aBdAAaA a _ potes
      ACAbBca a _ pour
      f1DC a _ prof
      1aCE1cc a _ qu
      aGfCB1A a _ quand
      DabbA1A a _ que
      BBcaCb a _ quelque
      cAaAAA a _ question
      bBbfBBB a _ qui
      BE1dABA a _ recre
      cbbA1CA a _ repas
      1C1AABb a _ rien
      AB1AAhC a _ ru
      BCABCjE a _ rue
      CBBabca a _ s
      AabA1aB a _ salle
      a1BAb1b a _ sans
      D2ab1b a _ saying
      bAbB1aC a _ se
      hE1a1CB a _ ses
      AcBbEad a _ si
      BBcbA a _ since
      AbAcAbC a _ so
      1cACAaa a _ soeur
      BB1AB1a a _ soiree
      cBAA1bA a _ soirs
      aHHbhBe a _ son
      BB1d1a a _ sorti
      BEAcAbc a _ sortie
      abAAACA a _ sous
      Af1DA1a a _ sur
      BBa1AbA a _ t
      D2bba a _ table
      AaAabAA a _ tante
      DAa2Bf a _ tete
      Db1bdBa a _ that
      abAAAbB a _ the
      Bb2aAb a _ till
      dA1A1AA a _ tin
      GdAAaba a _ to
      f1C1AAa a _ tous
      eBaCbBb a _ tout
      cDCAaAe a _ toutes
      CAAcAAe a _ trois
      CA3ad a _ trop
      d1bAAAA a _ truc
      cB1B1bA a _ trucs
      bCaBAca a _ tu
      1AabBCd a _ un
      Baa1bbB a _ under
      AgCBaC a _ une
      AaBAAac a _ venir
      AAd2B a _ video
      ABcA1A a _ visage
      cC1AAa a _ voisine
      BAAd2B a _ voix
      aAAA1Bb a _ vu
      B1BAbAe a _ way
      caAbBB a _ where
      ABBAA1g a _ who
      aBbbBbA a _ with
      AdAa1C a _ word
      CBAbcAA a _ y
      b1AA1Bc a achete
      aC2bBa a appele
      b1ABbAA a appris
      abABaAA a appris a
      aB1b1aC a are
      gcBaaBC a arrete
      bd2AAA a arrete de
      IAAAA1m a avale
      bABA1b a avoue
      ebA1AaD a bad
      E1AAiB a bag
      ABAc1A a balais
      Ad1A1BA a balance
      BA2Bd a bench
      CDcAe1a a bit
      BA1A1Ac a blade
      daAAB1A a bout
      1bcE2a a boy
      CaaA1fD a brule
      bBABBDf a bu
      Bd3AA a c
      1dcBB1D a ca
      cCa1bAA a ca mere
      AaaA1aC a cache
      AACCBBj a car
      Dg1bCAC a casse
      Dc4A a casse le
      CfahBFB a cause
      BcAcA1A a cause des
      BA1e a cause deux
      Ecab1bA a ce
      Dab1AdA a ce qu
      B1b1AAc a chair
      1cdaBCE a change
      BcbA1BA a change de
      AcdA1AB a change depuis
      1EB1Ada a change la
      DbdbABB a chaque
      aDAa1ab a chaque fois
      ccbA1D a chaque repas
      aA1bbB a chez
      ABbaAbA a choisi
      CbAA1a a cinq
      BaAAaAa a cinq heures
      CadBbEa a cle
      ACA1a1c a cle la
      BACAeB a coach
      1Bd3B a coincee
      CAbcaA a comprendre
      cBbB1B a confie
      cC1A1A a confie qu
      Cac1A a confie que
      FAgAAA a continue
      FDdiCCf a cote
      CAccABb a cote de
      1AAdBaB a cote du
      ABb1A1B a coucher
      BAAe1ba a coupe
      AabaaB a course
      Cb1b1A a coz
      bbA1ACb a d
      CbbCAba a dans
      BCabAe a day
      C2aBAg a de
      CccBceG a deja
      eBA1B1a a demain
      bB1deC a demande
      caAb1BA a demande a
      Bbb1Baa a demande de
      dAAAAA a demande ou
      Bc2BAa a demande si
      AA1AacA a demande une
      AbAbBAa a demenage
      AD1AAfB a dents
      acACBFe a des
      A1AA1e a des douches
      A1AB1Ac a des gars
      2AbACb a des gens
      cB1aAB a des jours
      cBAA1bA a des soirs
      b1aabBa a deux
      daA3B a deux ans
      ebFbFaA a di
      hA1AABA a dire
      GAAAhBd a disparu
      A2Ad1B a disparu depuis
      bbAADda a dit
      d2AAAA a dit au
      DAAb1ca a dit de
      BAA2cc a dit qu
      F1ccAAA a dit que
      d1ABBaC a dix
      c2AABa a dix minutes
      hc1AACA a donne
      acAa1AA a donne un
      BdA1AaA a door
      BD1Bbe a dormir
      bB2abA a dos
      1AbAcAB a douze
      AAbAcAA a douze ans
      CC1abd a droite
      CB2bdA a droite a
      A1A1AAe a du
      1gBBaAA a e
      cbBA1AB a ecrit
      DfAa2E a encore
      ACA3c a enferme
      B1ac1AA a enfin
      1DAAABf a enleve
      d1A1AAa a envoye
      BaBd2A a erase
      AAbBc a et
      1a1aCcC a ete
      Ca1eAA a etre
      aAcA1AA a eu un
      ccBABA a euh
      AB3Ad a explose
      BAA2dA a faim
      aCbcbAB a faire
      BbbAA1A a faire des
      aA2dAA a fais
      EbbAdDb a fait
      ACdB2A a fait des
      cBBAAAc a fait un
      AaBAAac a fait venir
      D1Aba1A a fake
      ABaAAab a fella
      aBdA1AB a fer
      DA1bCbb a ferme
      aC2Caa a ferme la
      A1gE2A a filme
      aAc1AAA a flat
      da1BAB a fon
      BbACA1e a fond
      Cfad1aB a force
      BBeB2B a forcee
      ccBA2A a forse
      AdAA2A a frappe
      bA1AcaD a froid
      1BAAhCD a fuge
      BACAgCD a fugue
      CbbaA1A a garde
      Ea1a1dB a gauche
      AeCa1AA a genou
      BeCa1BA a genoux
      AdBA1A a genoux sur
      caBAbA a girl
      abbA1C a glisse
      ab1B1BA a good
      bBAa1Ac a grave
      BAAb1Aa a group
      DC1B2f a gun
      A1CCbBf a guy
      ccB2AA a i
      aCaA2b a il
      caA1Bab a jamais
      FdC1Bh a jete
      CB1c2a a jete son
      cbA2BA a joke
      AaBAa1b a jure
      E1eBaAa a ka
      DBA2Af a knife
      CccaDAa a l
      fAAB1AB a l acte
      ACA3f a l aide
      ACcAaAA a l aise
      BAcaA1A a l anniversaire
      1BAdAbC a l arret
      Be3AA a l assistante
      AbbA1bB a l autre
      A1Ad1AA a l ecart
      aCBBAcB a l ecole
      B1aCbeA a l heure
      bb1AACa a l hopital
      AAcAAaA a l hotel
      cBA2Bb a l interieur
      baAeBFB a l internat
      GeDcFfB a la
      AB1B2d a la bouche
      1CAeAFA a la cantine
      1e1AABB a la cave
      Bd1A1A a la ferme
      aBAAa1b a la fin
      2A1cbC a la gar
      1BBbbBA a la gare
      1CAfA1A a la grille
      C1caaBA a la journee
      AaB2Ad a la main
      clAADDA a la maison
      BeAA1AA a la meson
      BfaAb1C a la mezon
      DA1bAdA a la piscine
      aaACaB a la place
      1IDCAjb a la porter
      BC1dABA a la recre
      AB1AAhC a la ru
      BCABCjE a la rue
      AabA1aB a la salle
      BB1d1a a la sorti
      BCAbAAd a la sortie
      DA1a1Bf a la tete
      bC1AAa a la voisine
      aD1AAab a lache
      dAbD1Bd a lad
      1AC1fBD a laisse
      CA1Ae1B a laisse son
      dAA1ABB a laisse un
      1a1aBaC a latelier
      aCaABCd a le
      CaadA a le droit
      2AeA1A a lecher
      E1AhAb a lecol
      DDbb1Ad a les
      C2Bbaa a leur
      bBAAA1a a light
      C1AAcaA a lille
      1CBe a linterna
      aAc1aCA a linternat
      BAA2dA a lo
      Bac1A1A a longtemps
      bdA1AAA a lopital
      CdaBA1a a lot
      abBb1aB a lui
      bb1aAB a lundi
      BBBb1da a m
      fABgACC a ma
      aBCcaAa a ma famille
      cCdcaCA a ma mere
      dAB2A a ma prof
      AcACAaa a ma soeur
      EA1f1Aa a mal
      Aada1BD a maman
      A1d2AB a maman moi
      FAiFBBf a man
      AAB1A1e a man who
      DAAA1id a mange
      GABbAgA a manger
      DEB1Bfa a manje
      AaAacBA a marche
      C3acB a mate
      C3acB a mate s
      fFd1Cda a me
      BA1b1cA a meme
      cB1aA1C a menace
      cB1bA1C a menace de
      bEcbDbC a mes
      BCA1Ae a mes 0
      c1bbBAA a mes parents
      1EaA1ab a mi
      BB1b1bA a midi
      DabAeAA a minuit
      bDda1da a mis
      1CBb1bA a mis a
      1CA1bb a mis dehors
      1BAa2d a mis des
      abBaA1A a mis en
      a1caa1B a mis la
      abAA1Ab a mis le
      BCd3B a mise
      hFdDAB a moi
      1abBcB a moitie
      hCBA1DA a mon
      caCABBc a montre
      BdA3A a montre son
      BabAa1A a ne plus
      ea1A1BA a new
      B1Ae1AA a nickname
      B1a1caA a noel
      cAaCA1A a offert
      aBcB2A a oublie
      caA1aAA a ouvert le
      gB3D a part
      CA1AafB a partir
      1B2AdA a partir du
      CDBbCjC a pas
      1AAAaCc a pas d
      dBAfAG a pas de
      1DbAAcA a pas le
      B2AbBd a peine
      EABaAbb a perdu
      A1AAcAa a perpignan
      a1fEaC a personne
      BbBaAA a pete
      eA2aBD a petit
      1bAabAA a peu
      Da2b1a a peur
      c2AABA a pharmacie
      AabAAaa a phone
      b1ABA1c a photo of
      aD2d1a a pied
      Ac1b1AB a plante
      B1aaAcA a pleure
      eB1A1BA a pleurer
      BCCBEiE a plus
      Da1BAhC a plus de
      1eB1AB a plus le
      dA1A1C a plus personne
      eA1A1aA a plus que
      DB1A1A a plus rien
      AAc2BB a poil
      A1Ce1A a poil dans
      C1AeA1A a poll
      fDAcB1a a porter
      dB1A1a a porter de
      acAAaBA a pose
      eBaB2A a poste
      BBB1aAb a pri
      1DDBaEd a pris
      AAa1cBB a pris la
      bbB3C a pris le
      AACA1ac a pris un
      bAa1A1C a pris une
      C1d3A a profite
      CeA3a a promis
      BDaBAiC a pu
      A2B1dA a pu de
      e1BA2A a qu
      AaAAcA a quatorze
      AaAAcA a quatorze ans
      B1BcaAA a quatre
      dA1BBc a que
      BbA1bCA a quel
      EA1babc a quelle
      E2aabc a quelle heure
      eC1ABBa a quelqu
      eC1ABBa a quelqu un
      fBAcCCA a qui
      BbacAA a qui le
      ACbAac a quinze
      1CbAacA a quinze ans
      Aa1adCa a quitte
      AB2eB a quitte le
      nBCDCCB a quoi
      gBABAAA a quoi bon
      dBB2A a raison
      fC2A1C a range
      CCAAAbe a recu
      C1AA1bd a recu une
      caCBAb a remarque
      eA1AA a remarque que
      dBA1AbA a rendu
      CeA2AA a repasser
      BA1A1e a repris
      dB1A1A a respire
      AC3Ae a ressort
      AA1A1db a ressu
      1dBAaB a rester
      C1aBeaB a retire
      cB1AA1c a ri
      jHCbFaC a rien
      aB1BA1c a rien a
      C3eB a ruiner
      bBAAbAa a s
      aAAAdCc a saute
      A3eB a saute le
      dAAAA1A a savoir
      caeDA1A a se
      B1bAbBc a seize
      B1bAbBc a seize ans
      cbABAA a serre
      hadBBEB a ses
      1Bd2AA a ses potes
      C2fAAA a single
      BA1AAeA a six
      AA1B1d a six heures
      cBBaa1A a son
      aCa1b1A a son pere
      Ca1BBae a sorti
      1aAB1Ac a sorti un
      aAAabaB a sortir
      b1CaA1A a supprime
      AB1abAB a t
      iAbGB1a a table
      CgA2AB a temper
      fA1ABCA a temps
      fcBAbCC a tenir
      e2A1C a tente
      Bca1A1A a tenue
      dbA1C1A a tire
      AfBBAeB a toujours
      fc1E1Ca a tous
      eDdIBfA a tout
      baaD1cA a tout le
      bBeA1AA a toute
      cAcC1A a toute la
      dAA1A1A a trade
      BdaC2A a trainee
      Ad1C2A a trainee par
      2DabAa a treize
      2DabAa a treize ans
      1b1abBB a troi
      eaBa1Ca a trois
      aaBbaAA a trois ans
      cCA1AAd a trouve
      dB1A2A a trouver
      E1ahECd a un
      B1Be1A a un compte
      1ACd2B a un groupe
      ACB1A1d a un mec
      aAcBAaA a un nouveau
      Caaba1B a un qui
      d1bAAAA a un truc
      AbcC1Cd a une
      baBAa1a a une fille
      BACAAAg a van
      BAAAaaa a velo
      2BD2e a vendre
      eCCC1bB a vendu
      A1bA1cA a vid
      DBc1Aaa a vingt
      AEb a violee
      AABAabA a vire
      eAABA1C a voir
      1Bb1bBa a vole
      gaBC1aB a vu
      eD2dAA a vue
      cAaA1AB a week
      AAdAAA a woman
      b1Ac1AB a y
      bBABAgB aban*
      cA1AAc abandonne
      bCaAAAa abi
      aCadAa abim*
      Adca1BA abime
      AcAa1B abit*
      AdcAACA abiy*
      BAAd1aB abon*
      bcA1aBB abou*
      bcA1aBB about
      bAabA1B about _ i
      CAbAeBB about it
      eBA1A1a about me
      Caba1AA about my
      bB1B1ab about the
      DAAbBhB abri*
      DAAbBhB abribus
      AA1cAcA abribus $
      aBabcD abse*
      2aBdC absence
      cCB2Ac abso*
      cCB2Ac absolument
      EciCBBE abus*
      D1eB1AB abuse
      BAdA1AA abuse _ moi
      BAeA1AB abuse de
      BAdA1AA abuse de moi
      CCAcbAd acce*
      CBBf1A accent
      gBCBABb acci*
      daCBAB accident
      dCaA2A accident $
      IBAfaad acco*
      DAccc accord
      CaA1Abc accouche
      B1Cf2B account
      ccAAaCA accr*
      dcAA1CA accrochee
      bCa1b1A accrochee a
      EcAacBA accu*
      CeABaAB accueil
      aB2dB accueillons
      AaAc1AA acha*
      b1BBAbA ache*
      bEABaad achete
      ba2aCa achete un
      aBb2Ab achete une
      bc2ABA achetee
      DaABAeB acheter
      1CBa1Ae acid*
      1CBa1Ae acide
      gAABaAB acte
      ABBfaBA actu*
      BAAb2b actual
      aAAd1AB actually
      B2AbAc adan
      BA1e1A adan _ la
      H1BCajA addr*
      GaBCaiA address
      1daA1Da address $
      kDCBACD adie*
      iDCAADD adieu
      aBAcAA adieu a
      CahBAAB ador*
      CAiB1AB adore
      AAcB1AA adore $
      MGCacmc adre*
      IFBDck adresse
      2bBADb adresse $
      BB3cA adresse euh
      BAA2ca adresse je
      Fcf1A1E adul*
      CAgBABD adulte
      1GAdaaD affa*
      dC1b1AA affaire
      eC3B affaire $
      DFBdAhD affaires
      cCaB1aA affaires $
      C1AECjA affaires dans
      ab1BbB affaires et
      B1BhAC affi*
      bBAeaBB affiche
      B2A1eA affo*
      B2A1eA afford
      eCdE2A afte*
      caAAA1A after
      abaAAAB after $
      dAAb1B after _ and
      ba1BaAA after a
      1A1BAbb after school
      B1bABc after that
      DA2ceB after the
      Ec1bbaC agai*
      a1D1bfE again
      AdCBeB again $
      bAbA1B again _ i
      1aBbAdB again and
      Fcdb1Ec against
      AB3Bc against _ door
      BAcc1A against me
      BdA2Bb against the
      1DfBgCC age
      abC1AAc agen*
      d2AAB agenda
      C2bAbc agent
      dABaAAa ages
      d1ABbBB ago
      ECmCAC agre*
      A1eC2A agressee
      BAd1AA agression
      dB2aAA agri*
      dBA3A agriculteurs
      bA1A1cA ah
      B1bab1A ai
      Gc1bAbe ai 0
      BcaD1c ai 0 ans
      CcAbdBC ai _ 0
      gACA1BD ai _ a
      A1CgaCB ai _ ami
      DA1h1A ai _ amis
      FbfCaa ai _ ans
      DhEaA1a ai _ au
      B4cC ai _ avale
      bbA1BA ai _ avec
      eA2aC ai _ besoin
      AeAA2A ai _ bleus
      eBBA1Ba ai _ ce
      aaBAabA ai _ chez
      db1AAAA ai _ choisi
      DAacDda ai _ d
      bBBBbca ai _ dans
      aAIcaAC ai _ de
      AfaBCBa ai _ des
      EbcAaEc ai _ dit
      BeaDbBB ai _ du
      bAaC1bD ai _ en
      Cb1caB ai _ envie
      b1aABAA ai _ et
      b1Cd1A ai _ eu
      dbB1AA ai _ fait
      C1Bb1b ai _ habitude
      ac2AC ai _ hier
      bA1BaCA ai _ il
      dAAAABb ai _ impression
      baCbAAC ai _ j
      Cba2Aa ai _ je
      c1DCcb ai _ l
      fEBBeCD ai _ la
      cbFEbFA ai _ le
      BcbCcBa ai _ les
      1BBBfbd ai _ ma
      AdB1AAc ai _ mal
      D2B1g ai _ mange
      cG1c ai _ marques
      cbAA1A ai _ me
      BBbdaaA ai _ mes
      bIA1fbA ai _ mon
      BBdBAA ai _ non
      BdA2AA ai _ oeil
      aAdA2A ai _ ose
      b2aACA ai _ ouvert
      BGcbcbA ai _ par
      C2A1e ai _ part
      CbAAaAa ai _ pas
      Dc1a1A ai _ peau
      dB1AA ai _ perdu
      dAAaA1b ai _ personne
      1Aa2Bd ai _ petit
      fCB2A ai _ peur
      A2b1Cb ai _ place
      BfA3A ai _ points
      C1gaBB ai _ pu
      dDbCaba ai _ qu
      DABeBga ai _ que
      C1dA ai _ raisons
      C1eA2A ai _ stop
      fB1AaBA ai _ sur
      eB1aAbC ai _ tout
      cCAAA1b ai _ toute
      dA1A1AA ai _ toutes
      EAAbcbb ai _ trop
      daD2cA ai _ truc
      IacAcbd ai _ un
      dbAADAB ai _ une
      BAcA1A ai _ violee
      C1ca1A ai _ voulu
      CA1aadA ai _ vraiment
      aA3Dd ai _ y
      CbAaa1A ai appris
      DaaaAb ai appris a
      bC1aAAa ai arrete
      cBA1A1b ai arrete de
      D1ca ai arrete la
      DAfa1A ai attends
      bAaaA1B ai besoin de
      bAb1A1B ai bu
      eA1AA1A ai cache
      CaBdACb ai change
      BaAbAAc ai change de
      dcA1AAA ai cherche
      gBCCBA ai choisi
      AdAAA1A ai connu
      EAAaeA ai coupe
      C1AAb1a ai coupe mon
      CbbAcAB ai couru
      bBABaBB ai deja
      c1AbB1A ai demande
      baB1BAc ai des
      cG1c ai des marques
      EdcbAaC ai dit
      abC2BA ai dit a
      BeB ai dit au
      BBdBAA ai dit non
      C1Dd1da ai dit que
      C1eA2A ai dit stop
      CAb1Ab ai dix
      1EAa1e ai droit
      Gce1AAa ai du
      bAACAa ai ecrit
      C1bca ai efface
      Bc1BAAA ai encore
      Bd1BA ai encore les
      ABa1bB ai envie
      CAe3C ai envoye
      AbbAAAb ai ete
      BAcA1A ai ete violee
      Dd1bBaB ai eu
      aBc1a1A ai fait
      c1ABBAc ai fait une
      ACbdAa ai fini
      CBcc1a ai fini par
      BB2bDA ai fugue
      Cd1BA1A ai grandi
      DCe1bbA ai jamais
      BA1bdA ai jete
      AbB1AaA ai l
      C1Bb1b ai l habitude
      dAAAABb ai l impression
      DdBaBad ai la
      ACaadBA ai laisse
      AeCaBa ai le
      cB2Ab ai les
      eBBAba ai ma
      DAdcAAB ai mal
      Ca1b1Aa ai mal au
      CAcA1c ai mes
      C1dA ai mes raisons
      d1a2CA ai mis
      CbbA1A ai mis du
      dAaAA1A ai mis mon
      aBAAbA ai mis une
      bABAAcA ai mon
      B2AAe ai nulle
      B2A1e ai nulle part
      BaB2gc ai pas
      AAAaBc ai pas d
      BCCc1gA ai pas de
      CcaAaBa ai pas dit
      FcaccB ai pas envie
      CAAA1c ai pas faim
      AA1BcbA ai pas l
      acCCACd ai pas le
      aAd2aA ai pas ose
      c1A1aAB ai pas peur
      AA1bbAA ai pas trop
      AAAA1ca ai pas un
      BA1aacA ai pas vraiment
      bBBA1cA ai passe
      BbAaAba ai perdu
      Ca3cA ai perdu 0
      f1ACBa ai personne
      Bab1B1c ai peur
      AAcbaaB ai peur d
      AdacBaE ai peur de
      dACCBeA ai plus
      CA1a1c ai plus d
      BaBAa1b ai plus de
      e1CBAA ai plus la
      bA1aaAB ai pri
      CgC1c ai pris
      D4bb ai pris tout
      BBA1Aeb ai que
      EA1caB ai quitte
      BbaB1A ai rate
      dBBA ai recommence
      BabcAA ai recu
      B1AAca ai regarde
      1BA1dB ai repete
      BaAcA ai retrouve
      dAAAAA ai ri
      FAfc1fB ai rien
      BAbb1C ai rien dit
      E2Ad1A ai saute
      E3cAA ai saute le
      BbabAA ai seize ans
      b1BCcAa ai toujours
      dAABAaB ai tout
      CBbAaaa ai trop
      dCaCDba ai trouve
      DAbabbc ai un
      AAa2Bd ai un petit
      EdBcA1A ai une
      EfAa1Bb ai vu
      AdA3B ai vu des
      BbAA1ad ai vu un
      1dBA2A aid
      aAABC1b aide
      1eA1CAA aide $
      CC1AaAd aide moi
      ABCaa1b aide*
      aAAc1AA aident
      AbCb1b aider
      BB1BaCc aidez
      2AABBc aidez moi
      f1BBAA aigu*
      gAAB1AB aiguilles
      DAadbbB aill*
      CbcaBbA aille
      ABBbc1A ailleurs
      c1BaBAA ailleurs $
      bCb1ABA aima*
      CBd2AA aimais
      c1B1Ba aimait
      BdbABAC aime
      dB1D aime $
      BbaB1a aime _ ca
      eAB aime _ j
      BBaa1d aime _ la
      Cg1A1AA aime _ le
      1CcBABb aime _ quand
      AdB1AAB aime _ que
      AcCb1aA aime bien
      bAaaaAA aime la
      Caa1Aba aime les
      Bda1A aime mieux
      G1fAAaC aime pas
      BbaB1a aime pas ca
      ABab1b aime pas la
      EeA2bA aime pas le
      CCdBABb aime pas quand
      AdB1AAB aime pas que
      AAfC1A aime plus
      BA1db aimerais etre
      Bcaa1AB aine
      eAEC1Ff air
      dAADCBf air $
      2dAa1D airb*
      2dAa1D airbnb
      CA2d1A aire
      C3dA aire _ autoroute
      C3dA aire d
      C3dA aire d autoroute
      DB1b1ba airp*
      BBcAaa aise
      1AdaAa ait
      1AAcCa ala
      F1Acbd alar*
      C1Acc alarm
      C1A2ac alcool
      aCbA1bB ali
      1eAA1AB alig*
      1eAA2A aligne
      fABABAB aliv*
      fABABAB alive
      gc1bFDD all
      bA1c1BA all $
      aa1AAAc all _ and
      cbAAAaA all _ stuff
      1B1AAbb all _ the
      hbABAEa all day
      cA1C1bA all his
      A1eFAbB all my
      BfAa1aB all night
      cAAa1Ba all of
      d1CDa1c alla*
      dBBCa1a allait
      gB2AAC allait se
      DAddaAA alle*
      D1ecaAB aller
      1CA1AdC aller $
      BdAaAA aller _ ecole
      Bd3BA aller _ l
      db1BABA aller _ la
      ACc1a aller _ mon
      bb1a1DB aller a
      da1AABA aller a la
      1aBd2A aller au lycee
      b1b1a1E aller avec
      ACg1BA aller chez
      1ABcAAa aller en
      AaBbAA aller en cours
      AcAaAA aller l
      AcAaAA aller l ecole
      BbAbaBa aller o
      2A1BdA aller retour
      DBAAfAb aller simple
      AAAAaAc aller simple pour
      A2aBcc allo*
      aAb2Cb allonge
      BbBaAab allowed
      EdAbAAc allowed to
      eCABaAc allu*
      eCAAbCa allume
      bBaa1Ba allume $
      BDcd1Eb alon*
      aCa2Db alone
      CAbd1AA alone $
      CAbd1AA along
      DBecacC alor*
      1cbAa1B alors
      bAaAbA alors _ ai
      eB1A1A alors _ j
      aDaA1Aa alors _ je
      BAcd2A alors _ me
      CAbdAb alors _ ne
      Cd2a1A alors euh
      bAaAbA alors j ai
      GebeAcB alors je
      BAce2A alors je me
      CAbdAb alors je ne
      aaAbADa alors qu
      cFcCAa alors que
      aCaBA alors que je
      eC1CaAB alre*
      eC1CaAB already
      AABcAd alte*
      bDc alter
      AABcAc alternant
      2baBbB alwa*
      AabaBbB always
      AbbC always _ a
      bAaa1BA always _ on
      AacA1C always finds
      CbB3b always says
      fC1FgAC am
      bD1CdC am $
      aBAaaAc am _ in
      AabB1bA am _ to
      ABacdCA ambi*
      ABacdCA ambiance
      aAB1A1e ambulance
      AB1AaAd amen*
      1B1A1Bd amener
      B1cbCA ami
      Bb1f1BA ami $
      Bca2AC ami _ dit
      EdAA1ba ami _ est
      f1a1AAB ami _ foyer
      BBAb2b ami _ le
      ACd3A ami _ mon
      DAcC1ac ami a
      bChBD1C ami de
      ACd3A ami de mon
      cB1A1AA ami il
      AbBaAAa ami n
      CdAA1bA ami s
      CdAA1bA ami s est
      cCbDb1B amie
      aAcAA1A amie de
      1bDa1A amie*
      AcCa1A amies
      BAah1B amis
      A2daBA amis $
      CabaAAc amoi*
      Dad2A amou*
      CcbA2A amoureux
      BA1d1AA amus*
      aAbaABA amwi*
      B1ebBBb amwin
      1Bbc2A amwin _ i
      DcAA2b amwin ek
      aAB3d amwin li
      1ABAabd an
      cF2cA an $
      dBa2AA an _ ca
      dCbAAAA an _ di
      1BCc1ab an _ e
      CbAAdAA an _ ka
      BA3eA an _ maman
      bBbAAAa an _ man
      aBAbaA an _ me
      CA1caa an _ on
      Bc1Ab an _ plus
      cAb1A1B an _ tout
      DA1c an classe
      AcDba1A an dernier
      eA1AA1B an di
      AabAa1C an e
      fBAaAA an et
      Df1A an iron
      bAdAABA an je
      cAcCAaC an ka
      CBdA2a an me
      abbBAAA an moi
      Ba1Bb1A an pas
      aDb1bdA anba
      bAAAAb anba _ a
      aBcAbBA anba _ moi
      1b2bCb anba cabane
      BaajAC anci*
      Bf3Ba ancienne
      DEAh1AA anciens
      BFcdea and
      bBBBeaB and _ a
      CBb3c and _ and
      AB2cBb and _ are
      AB1AAd and _ brother
      CcCA1Bc and _ can
      BbAA2b and _ cut
      ABcAAbA and _ d
      aBa2Ad and _ dad
      AB2BAe and _ don
      BbcA1A and _ for
      AbAA1cA and _ get
      BBeA2A and _ hand
      BB1abaa and _ has
      aa1CBaa and _ have
      bAA1AD and _ he
      1fBc2D and _ her
      acBa2A and _ him
      bBfBACA and _ his
      AcfDAA and _ i
      cAa1bBA and _ if
      aDdb1BA and _ in
      Ebbc1bF and _ it
      b1BAaAa and _ keep
      aa1AABb and _ know
      1c1AdDB and _ m
      BAc1a1A and _ made
      BcFbbBB and _ me
      bbbCA1B and _ my
      a2BBAd and _ of
      bBac1C and _ on
      aa1AaAD and _ phone
      aBBbAcA and _ re
      aBABaAd and _ s
      cCaA1aa and _ said
      acAABAa and _ sister
      F1BbbCh and _ t
      2acBbC and _ the
      AbABaa and _ they
      eAAAAaA and _ think
      b1bA1AB and _ up
      BAA1ABf and _ we
      Cb4c and _ when
      Cbc1ABa and _ won
      iCBB1Ba and a
      dD3Aa and dad
      baABAAc and don
      baABAAc and don t
      b1A2dB and has
      bCbA1Aa and he
      DaA1ca and her
      bDaaaCd and his
      fDaHEbb and i
      AAC1A1d and i can
      1ABaBad and i don
      1c1AdDB and i m
      bAabAA and i never
      cAA1AbA and i think
      Dc1aaa and if
      CadcBaB and it
      1AabBbA and it s
      CbAc1A and its
      Bcb1AA and last
      1ABd2A and laugh
      AcaB2A and laughed
      1abC2b and laughs
      1B1AadB and mum
      BBCaCbi and my
      AB1AAd and my brother
      acAABAa and my sister
      1BAbb1A and never
      BAbBAbb and no
      BABBcac and nobody
      A1ABa1c and nobody s
      BaA1baB and not
      BAhAAaA and now
      AAbabAB and now i
      AAAa1Ac and only
      bCA2b and put
      AAdA1B and puts
      ABdA1A and puts his
      1d1A1Ca and said
      aahABBC and says
      B1dAA1A and says i
      hCAC1Gb and she
      1AAAbBa and she s
      bCaAcA and stand
      bBbaAA and still
      ABb1Aab and tells
      C1BfBd and the
      acAB1E and then
      BcaBa1C and there
      baaAAAA and there s
      DFDdB1c and they
      dbAAA1A and told
      bcDA1a and told me
      1AdCA1B and wants
      DaAeaA and won
      DaAeaA and won t
      DcAb1BA ane
      Bb2ADc anfe*
      Bb2ADc anferme
      AaBb1Ab anferme dans
      C1A1eAc angl*
      aBAa2c angle
      BA2eAA angleterre
      d1bA1AB ango*
      d1bA1AB angoisse
      AeB3A angr*
      AeB3A angry
      aBg2BB anim*
      BBfB1BA animateur
      hD1AAAC anko
      2AbAbB anko _ ka
      Bc1bAAA anko*
      AfBBAAb anle
      eCbd1C anne*
      dAba1BA annee
      b1acAA annee $
      bAAAbB annee _ j
      bAAAbB annee derniere j
      d1AB1A annee prochaine
      bABa1Aa annees $
      dD1bACB anni*
      cCAdACB anniversaire
      dBACeA anno*
      1BaAeAa annonce
      A1Bd2A anon*
      AABd anonyme
      Aaba1aB anot*
      Aaba1aB another
      a1gCADB ans
      aAAbbBA ans $
      AAaabB ans _ 0
      C1AAcAB ans _ a
      cCaAaA ans _ ai
      D1b1aAA ans _ c
      cAaAaA ans _ ca
      1cA1aC ans _ chez
      AB2AcA ans _ degage
      c1AAaAA ans _ dit
      B1ca1BA ans _ en
      aDBAfaB ans _ est
      1BA1Bbd ans _ et
      C3Ad ans _ foyer
      aDbAbA ans _ il
      BAAba1b ans _ ils
      cAAaBB ans _ j
      A1AacBB ans _ l
      d1DC1Aa ans _ me
      AA2A1e ans _ mes
      CeaA ans _ mon
      AcB1AbA ans _ nuit
      CAc2A ans _ que
      1AAAbBa ans _ suis
      BadA1BB ans _ un
      cBA1aA ans _ une
      Aa1AAbb ans _ veux
      BacB1AA ans a
      baBBbBA ans elle a
      ABA1Ad ans en
      cEdcBCb ans et
      ABA1bAB ans et il
      c1BaAA ans et j
      cCbAaBD ans il
      aAB1b1B ans il est
      1Dd2A ans j
      cCaAaA ans j ai
      hCCCBba ans je
      cBB2A ans je me
      1AAAbBa ans je suis
      Aa1AAbb ans je veux
      CBb1AdA ans le
      C1caBBA ans m
      c1aA1BA ans ma
      DAc1c ans mais
      1f1AbBB ans me
      a1c1B1C ans mon
      Bb1AbA ans on
      BBbaa ans qui
      CAA1d1A ans sans
      dDab1AA ans se
      2cAAbA ans un
      bABCABd answ*
      C1A1A1d answer
      bcbA1BC anta*
      1cAa1AC anti
      kDABAA anti*
      eAAB1AA antidepresseurs
      BBcAAa antr*
      dCACcBA anvi
      ABa1daa any
      Cbab2b any more
      EAacaaA any trade
      eBA2AB anym*
      eBA2AB anymore
      d1B2aD anymore $
      CA1caAc anymore _ i
      Dab2Ab anymore and
      CaAb1Ac anymore and i
      aBb1bAA anyo*
      aBb1bAA anyone
      CA1a1cb anyone $
      cA1bAC anyone _ my
      caBAcAB anyt*
      caBAcAB anything
      caBa1a anything $
      CbA1c anything _ a
      aCa1dAB anyw*
      bcdCAB anyway
      AFBceaB anywhere
      aAAcB1B anywhere $
      AdaBBcA aout
      AaA1D1d apel*
      AcA1D1c apele
      1cAA1Ab apol*
      H1BAEgc appa*
      BAAd2A appareil
      CCACCf appart
      AD1A1bA appart $
      DaaCBad appartement
      Ad1BAAa appartement $
      EaDfdFd appe*
      B1BceC appele
      C2AdB appele $
      cAB1Bba appeler
      FbA1EBf appelez
      aC1ecC appelle
      b1abAaB appelle $
      d1aB1AA appelle ca
      CA1bb1A appelle l
      aB1cA1A appelle le
      1B1AAad appelle les
      AB1daAB appellent
      A2e1Bb appl*
      Fg1eAeG appr*
      Ee2c1B apprend
      AeAa1AA apprend vite
      EbBeaa apprendre
      BCBfaAa apprendre $
      BdAaB apprenne
      eaG1abB apprenti
      BaBcaaA apprenti _ a
      Ab1B1bA apprenti _ les
      Cc1AAb apprenti _ toujours
      1CAabaa apprenti a
      Cb1C1eA apprenti arrive
      CaAa1aa apprenti de
      B2d1C apprenti mange
      cB1AaA apprenti ne
      1AcCBb apprentice
      dEdaA1A apprentie
      AAcAA1a apprentie _ a
      Fc1c1AA apprentis
      FfB1eBB appris
      Ec1b appris _ pas
      GiA3B appris a
      AAeBBa approche
      cb1AAAA approche $
      B1cA1Aa approche du
      gCA1B appu*
      gB1AA1A appuies
      BbAAa1a apra*
      adbCAbC apre
      c1B1bD apre $
      CAc2a apre _ la
      BcBaAA apre i
      CCb1Ag apre je
      BcA2cA apre se
      ba1BDbA apres
      Ac3Da apres _ a
      baBA1aA apres _ ai
      AbcC1Aa apres _ est
      BbA2d apres _ je
      fAaA1C apres _ repas
      DBB1AgA apres _ sais
      BB2Ad apres _ verra
      Fb3Ac apres avoir
      CA3d apres bah
      BbcB1Aa apres c
      BbcB1Aa apres c est
      dC1a apres ca
      dBa3A apres ce
      ea1B1BA apres chaque
      fA1A1B apres chaque repas
      ca1B1Ab apres dans
      Cb1Ab apres euh
      CgBaACB apres il
      d1BA2A apres j
      baBA1aA apres j ai
      1BDADgA apres je
      DBB1AgA apres je sais
      aBa1aba apres l
      CBd1aBa apres la
      fBA1aDA apres le
      aAbBbC apres les
      AaA1BdB apres on
      dABa1Aa arbr*
      dABa1Aa arbre
      E1Ah2A arce*
      E1Ah2A arcele
      1aCCAdd are
      bAA1cBA are $
      1aBAA1c are _ me
      bAbA1Aa are _ the
      1d1A1BA are _ worst
      bD3bA are a
      aAbB1bB are in
      BdA3A are the
      1d1A1BA are the worst
      bDcaBDd aret*
      cBAaBEd arete
      CAb2Aa arete le
      aAAbAAb arete pas
      DAbacab arge*
      EaabcAa argent
      DicEaaC argent $
      3c1DA argent _ cantine
      aAAB1Be argent a
      1BAfbDa argent de
      3c1DA argent de cantine
      bC1d1AB argent et
      bAAAd argu*
      aDaba ariv*
      1Daba1a arive
      AB1BAab arive _ a
      AeCBAAb arm
      CdAa2A arm _ the
      d1AB2B arm with
      DNBCAAr arme
      1CAAA1d armes
      b1BbaB armo*
      bBBbaB armoire
      c2AABA armoire _ pharmacie
      bB1bABC armoire a
      c2AABA armoire a pharmacie
      jBB2AH arms
      a1AAcAa arou*
      a1AAcAa around
      eaABA1C arra*
      c1BaaCA arrache
      ABaBc arrache la
      dA1AAA arrache les
      aa1BBdA arrange
      aAAB1c arrange $
      cBc1BCb arre*
      A1Ab1Bc arret
      adbbA1C arrete
      1d1BaBB arrete $
      acA2BA arrete de
      AB3bc arrete et
      BBAd1Ab arrete pas
      cAA1a1B arrete pas de
      aDAACAb arreter
      BA1AA1d arreter $
      bbACCac arri*
      bBbAAaA arriere
      e1a1AAD arrivait
      DcC1Bcd arrive
      G1Be1Bf arrive $
      ACaB1Dc arrive _ a
      Cd1a1AA arrive _ avec
      dA2a1C arrive _ truc
      dB1BAa arrive au
      Aa1A1cC arrive avec
      BA1aca arrive d
      bA1aaaB arrive de
      BbAa1aA arrive en
      d4BB arrive je
      AbABAa arrive le
      cB1C1Ee arrive pas
      ABaA1Bc arrive pas a
      fA1B1BA arrive plus
      Bd1A2A arrive souvent
      Bd1A2A arrive souvent avec
      CAAc1a arrive toujours
      eB2a1C arrive un
      dA2a1C arrive un truc
      Ae1AaC arrivee
      BA1CAbc arrivent
      dBA1a1b arriver
      D1AhABB arse*
      DA1fA1A arsele
      C2bbA art
      adAaAAB arti*
      BfEAgDB as
      C1b2cA asce*
      C1b2cA ascenseur
      AaBC1eB ase
      1b1AdAB ase $
      Be2AbA asi
      Db3b asie*
      Db3b asiete
      fCbAABA ask
      abCA1Ab aske*
      abC2Ab asked
      BaA1cB asked if
      eCAB1Aa asked me
      ADcAcbA aski*
      BDcAbdB asking
      bAbA1AA asking _ i
      BAa1Acb asking for
      Fa1aad asks
      1A1AAe asks if
      DAcCda asle*
      BBcCd asleep
      BC1a1Bd aspe*
      BC1a1Bd asperger
      ABeA1A assa*
      ABeA1AA assaulted
      aabaDCA asse*
      DcdaBCB asseoir
      ADb3A asseoir sur
      afDDGhD assi*
      aaCBAcA assiette
      EfAC1b assiettes
      fEAeBDa assis
      DA1cAAa assis $
      eBAA1Cb assis _ la
      dA1AAAA assis _ le
      gB2ACA assis dans
      fA2AA assis dans la
      bBAaCcB assise
      Ff1AAcB assistante
      Ba1AAbA assistante sociale
      CBbbBbC asso*
      CBbBAeA association
      bBAbAa assu*
      dC2A assurance
      C1Ababa assure
      CcAbAA aste*
      BA3Bd asth*
      bC1A1aa aswe
      CAdBbfF at
      CaAaAb at $
      ACADcbA at 0
      AAaBdAA at 0 am
      c1AC1A at _ 0
      AAaBdAA at _ am
      AAaAbaA at _ and
      beBB1A at _ because
      BAAb1b at _ gates
      ag1AaBB at _ i
      BB1abAa at _ in
      BC2bd at _ mates
      FAfBBBb at _ party
      bDa2A at _ s
      BcAAAA at _ so
      baAA1Ab at _ table
      1b1AbC at _ then
      CAbaa at _ time
      GCdacA at a
      cBAa1C at all
      1Cc2B at dad
      1Cc2B at dad s
      bb1a1C at dinner
      cnAFHaE at home
      AeA1A at home i
      d2E at lunch
      Bc1fbDB at me
      1ABEAbd at my
      cFgbBCa at night
      bB1A1Ab at nine
      CBAAad at ours
      Ba1e1AA at school
      A1A1dAA at sixteen
      1Bf1AB at that
      HA1B1gd at the
      BAAc1bA at the gates
      baAA1Ab at the table
      BaaabaB at work
      1A1ABe at your
      BAc1ba atan*
      4cCb atann
      CBBB1h ate
      1CBdAbA atel*
      1BBcAbA atelier
      DBb1bBe atelier $
      gBA2A atelier _ l
      BA1abaA atelier _ n
      1BAa1bb atelier a
      AcAa1aA atelier il
      d1A2BA atelier je
      eA3AA atelier pour
      AbcB2A atelier un
      caBABba aten*
      ehFABCA atta*
      1fFaABB attache
      dE attache _ ceinture
      BeAA2A attache _ radiateur
      AeA3B attache a
      BeC3A attache au
      Bd2AA attachee
      dDABBCh atte*
      h2BA1A attempt
      CAe2Bc attend
      AdAAaB attend $
      Bba1AaB attend _ la
      B1A1cAb attend _ le
      A1bcBA attend que
      a2AAcB attendant $
      BCB1BBd attendent
      1A1B1Ad attendent en
      baC1b1C attendre
      1d1C1AA attendre $
      AbabaB attends
      Cab1Bac attends _ il
      BAAAb1a attends _ le
      D1Aac attends _ tout
      d1BAAAA attends plus
      Dbca2A attends qu
      Abb1Ba attends qu il
      AA1baCa attends que
      D1Aac attends que tout
      a2AAdA attente
      AeB1Cd attention
      AdA1Bb attention $
      cA1b1D atti*
      cA1b1C attire
      ADe atto*
      ADe attouchements
      BfAAAAB attr*
      BeAABA attrape
      1cBBA1A attrape par
      EdEgBba au
      AAABaAe au 0
      B2aacA au _ 0
      dAa1AB au _ a
      BbAbAaa au _ avec
      CaBAAdc au _ c
      Da1Cabb au _ ca
      aC1cAB au _ chaque
      cBaA2A au _ dans
      BABaa1b au _ depuis
      fD2bcB au _ du
      ba2ABb au _ e
      E2cC1d au _ elle
      ab1AAaC au _ en
      cBHAAag au _ et
      AB1e1Ca au _ euh
      CCd1Bea au _ il
      CaBdaAc au _ j
      1BAAd1C au _ je
      BcA2Bc au _ la
      eb1GAb au _ le
      BB1b1bA au _ mais
      bD1a1A au _ mon
      1aBa1Dc au _ on
      1cBAeBD au _ ou
      AfaBABC au _ par
      bB1BAeA au _ parce
      CBacdAb au _ pour
      1caCA1a au _ quand
      EeCbA au _ que
      1Bae1A au _ tout
      Da2Baf au bled
      fBaACB au bord
      bDcBdDB au bout
      BB1AdAA au bout de
      C1d2Aa au camp
      CbA1eBB au cas
      CbA1eBB au cas ou
      aab2BB au centre
      CA3d au chaud
      dB1AA au ciel
      dC1AAaA au cimetiere
      ACCeAAB au college
      bCA2Ad au dessus
      eD1CcbC au fond
      bBaAAa au fond du
      aca1d1B au foyer
      B1eBBA au judo
      B1AB1e au lavabo
      C1ad au lendemain
      Acb2Ca au lit
      FBaBbc au lycee
      ABcAaaA au marche
      BAAAAd au mcdo
      BdB au medecin
      baAaAAA au milieu
      hA4E au moins
      BA1AAdA au moins il
      ad2bBB au moins je
      AcAb1BA au moins la
      Eb1BAAi au pays
      BcA1A1c au pays et
      BCa1cAc au pays pour
      CAA1b1b au pied
      CA1eA1A au portail
      BeAA au prof
      DdAA1AB au radiateur
      C2A1f au regime
      dABA2B au revoir
      dB1A1A au sang
      1DABAAe au secours
      DA1e1B au self
      daA2B au soir
      AcB1AAb au sol
      c1CaAaa au telephone
      ABaf1Da au ventre
      bdAC au vestiaire
      Acaa1AA au village
      baAD2a au visage
      fBCBAcC aucu*
      bAAbBaA aucun
      bBB1a1A aucune
      BaA1dAA aucune nouvelle
      1bbBaaC augu*
      1bbBaaC august
      aaacAbA aujo*
      1aabAbA aujourd
      1aabAbA aujourd hui
      BcAA1c aunt
      eCBCaa aura
      eB2AB aura pas
      c1AAbBA aura plus
      jFBDABB aura*
      a1a1BAc aurais
      DacA1Ac aurais _ du
      dAA1A1A aurais du
      Bba2Ab aurais jamais
      Bba2Ab aurais jamais du
      iDACA1D aurait
      cAACcA auro*
      cAACcA auront
      DfDbBeb auss*
      BdB2dA aussi
      eaaE1AD aussi $
      CcA2c aussi et
      BBcb2b aussi il
      CbA2Aa aussi j
      BbAAaaA aussi les
      bA1B1cA autant
      1BAg1CC auti*
      C1Be1AA autiste
      aB1d2A autistic
      1BeBA1A auto
      kEF1bAB auto*
      C3ebB autoroute
      fFAABAb autour
      eE1bAA autour du
      b1aABAA autr*
      faaEAbB autre
      BBCCAfa autre $
      bdaB1BA autre chose
      dBAA1Aa autre cote
      cA1AC1A autre je
      C2cAa autre nom
      AAaAcAA autre ville
      EEcdBB autres
      CA1c1B autres apprentis
      AAdB autres et
      acaBAcC aux
      1ad1A1B aux _ de
      BAAbAab aux _ du
      ga1C1Ba aux _ et
      b1bD aux _ ils
      cabB1AB aux _ j
      db1C2A aux autres
      A1eAAA aux filles
      BbB1AAa aux grands
      C2b1ac aux lettres
      a1A1BbB aux parents
      AAA1hB aux pieds
      cbAaAEb aux toilettes
      abB1AaB aux urgences
      a1bC1aA aux vestiaires
      CaB1aac av
      AcdB1CA avai*
      a1dAABE avais
      BaCa1a avais _ a
      EDh2A avais _ ans
      aCbBa avais _ de
      AeA2C avais _ le
      dCAa1A avais des
      CDe avais peur
      C1acA avais plus
      BbBba1A avais un
      1daB1Aa avait
      1CbB1ab avait _ de
      bACAc1a avait dit
      BBaAAaa avait pas
      CAa2cA avait rien
      BaAbbbA avait une
      aBCDBbe aval*
      DDACBdb avale
      f4CA avale _ boite
      d1Ab1AA avale de
      E3AdA avale depuis
      eBaB1Ab avale des
      d1AA2C avale des trucs
      h4AD avale tout
      F1A3d avale un
      fbAa1BB avaler
      DiDAa1C avan
      dDaA1eB avan*
      ACaDad avance
      3d1bB avant
      fC1BbB avant $
      AAaC1bb avant _ cours
      bA1B1Ad avant _ en
      BdAaAA avant _ etre
      CA1bab avant _ le
      bA1DaAA avant _ me
      BA1AaAc avant _ pour
      gFA2B avant bras
      Di1a1Ca avant d
      BdAaAA avant d etre
      bBbfBBB avant de
      Fa1A1b avant hier
      daaaAAC avant il
      dCaA avant j
      cA1AAAA avant je
      ABAAdcB avant l
      1A1BBcd avant les
      1A1C1bb avant les cours
      BA1Aa1c avant lundi
      Dd1BacB avant qu
      EAbAbeB avant que
      d1A1ABa avant vendredi
      BacA1aC ave
      BacBbA avec
      e2AAaA avec $
      BCA1cb avec 0
      BA1e avec _ affaires
      BB4d avec _ arme
      aAaC2b avec _ au
      cAa1ABA avec _ autre
      AF4c avec _ batte
      1B1D2d avec _ battus
      cC1a2A avec _ briquet
      hGAa1AA avec _ ceinture
      Egbb1AC avec _ chaise
      cc1B1AA avec _ chaussures
      BAAaad avec _ chien
      BAb1cA avec _ copain
      AA2dC avec _ copine
      BabAdAB avec _ cousin
      bEAAA1a avec _ couteau
      bDabBAa avec _ dans
      bCA1Ac avec _ daron
      cBAAAbA avec _ de
      ABA2ac avec _ dedans
      aAAab1B avec _ e
      1dBAbB avec _ elle
      CCcbB1a avec _ et
      Eb4f avec _ fusil
      BeBBaAB avec _ garcon
      CAAa1Be avec _ gens
      1ABb1dB avec _ habits
      AEBA1Af avec _ hache
      aCdB avec _ il
      Cf2B avec _ je
      ABb1Aba avec _ l
      bBab1AA avec _ la
      1D1B1Ac avec _ machette
      EAbd1AA avec _ mais
      bC4c avec _ mario
      bC1B2c avec _ marteau
      AAA1faC avec _ mec
      1AbD1bA avec _ meme
      1a2BdC avec _ mere
      fBaB2A avec _ nom
      BAc1bAB avec _ oncle
      1bF1aba avec _ pere
      1ACdb1A avec _ photo
      aCaa1BB avec _ pour
      1AACaAB avec _ sac
      1Ac2CA avec _ sinon
      bAA2Bc avec _ tournevis
      adBA1AB avec _ tuyau
      1bA1c1C avec _ type
      C3baB avec _ un
      AAA1DfA avec _ valise
      eCA avec _ verre
      1AdB1A avec _ video
      Aca1AAB avec _ vieux
      AjaDbBB avec ca
      Cda1BbB avec ce
      bD1A2f avec couteau
      BB1ACbj avec de
      ABb1Aaa avec de l
      1bADCEg avec des
      CA3Be avec des gens
      dbBAA1a avec du
      1CcaBaa avec elle
      FaBfaBa avec eux
      1Bbc1A avec l
      dhGDBb avec la
      eE3A avec la ceinture
      cea1cGD avec le
      bc4D avec le couteau
      AcAa1AB avec le fer
      Db4e avec le fusil
      dCA avec le verre
      ba1cBaA avec les
      HbkDAGA avec lui
      AeBA2A avec lui je
      ECEcegB avec ma
      AA2dC avec ma copine
      1a2AdC avec ma mere
      1Ba1aAc avec ma petite
      1ACcb1A avec ma photo
      A3Dc avec ma valise
      bC1A1aa avec me
      1bAaa1C avec mes
      1aD1dAA avec mn
      1BajCDC avec moi
      EDd1diE avec mon
      B1aAdA avec mon cousin
      bCA1Ac avec mon daron
      abB1AaB avec mon frere
      aAB1Aba avec mon pere
      CaAb1Aa avec mon prenom
      cA1A1Ab avec nou
      1Dc1aEc avec nous
      dAA1AA avec personne
      AcaAAaA avec qui
      Aca1AaA avec qui je
      F1ecbA avec ses
      aAcabbG avec son
      dA1BAbA avec tout
      eeDEcDC avec un
      1GAAA1e avec un couteau
      Ad2A1B avec un gars
      BAcA1a avec un grand
      A1A1eAD avec un mec
      c3BaB avec un sac
      1bA1c1C avec un type
      AbCEaIh avec une
      AF4c avec une batte
      Dgab1AC avec une chaise
      ABBA2c avec une hache
      iBAD1CB aven*
      gBAB1CB avenir
      AAB1aAe avio*
      AAB1aAe avion
      1bA1d1D avion $
      BBcCgCA avis
      A1AAeA avis _ recherche
      A1ABeA avis de
      A1AAeA avis de recherche
      dEaCCdB avoi*
      dC2DaB avoir
      aAAc1AA avoir _ droit
      BbbAaAA avoir de
      eDA2Ba avoir des
      aAAc1AA avoir le droit
      iC1B1CC avoir mal
      Ca1cBaa avoir un
      D1b1BeA avoir une
      aBCaca avon*
      aBCaca avons
      1bABAdA avoue
      bBAAAcA avri*
      bBAAAcA avril
      eB1abEb avt
      d2BAA awak*
      d2BAA awake
      d1bBcCD away
      aabA1cA away $
      CAAccA away _ i
      ca1aA1B aye
      1CacaaA b
      d2AaAA b 0
      CdcA1a ba
      1eaA1AA ba $
      F1ad2a ba moi
      BAbABcb baby
      CDf1Aac baby*
      1Ce1A babysitter
      cBA1bBA bac
      B2B1eA bach*
      Facbeda back
      C1ECg back $
      AAcbA1A back _ that
      db1AB1C back _ the
      BcaA1a back and
      bBbaAc back to
      AAcbA1A back to that
      Ac1ACAc bad
      BeB3C baff*
      CbAa2B baffes
      ICCeg1A bag
      A1aAaBd bag $
      B3fA bag _ just
      BA1ca1A bag _ the
      EA1BaAg baga*
      CAAB2f bagarre
      BAA2cb bagn*
      BAA2cb bagnole
      ABA1AgA bags
      CdAb2A bague
      bBBcbfF bah
      Ca1b2B bah _ a
      BAAAabb bah _ en
      aBAaaaA bah _ est
      baaAAAA bah _ sais
      aAAaAbA bah c
      a1BaAbA bah c est
      aabAA1B bah il
      CAAbcd bah j
      bB1DAac bah je
      1DcB1ba bah le
      abBA1bb bah mon
      1CabA1A bah on
      BA1c1aA bah y
      dcABAA baig*
      acAAAAa baignoire
      a1BA1e bail
      CDAA1kC bail*
      eAdD1Da bain
      cB1B1Ba bain*
      cB1B1Ba bains
      da3BA bains et
      AcfBADB bais*
      BbfAACB baisse
      cABa2A baisse $
      ACba1A baisse _ pantalon
      aAcD1AA baisse le
      1E1ba1A bake*
      AE1c1a baker
      1Ae3C bal
      DfcdBEE bala*
      AfbA1BA balai
      cC1dBAC balais
      bBAc2C balais _ la
      AbAaAAA balance
      AcaA2B balance tout
      AaBA1Cg balc*
      AaAaACd balcon
      CEa1bCe balcon $
      BgA3A balcon en
      aABc1A bale*
      aBAc1A baleine
      Db1b1A ball
      EbaAeAe ball*
      ca1aBAb balle
      EBbCgac balles
      C1aacA balles $
      CeBb ballon
      CabbAbA ban
      Bbba2A ban moi
      DBCfCdB banc
      bBAbAa banc $
      aBAa2c band
      hICgCCA band*
      cbAA1A bandage
      eBAAAA bandages
      BFAiACA bande
      BAAA1ad bank
      DBbc1cA banker
      1AafABB bann
      1C1dA1A bann _ i
      B2AAe banq*
      CAbc1B bant*
      ADabAA bapt*
      AbaCC1a bar
      BbAAbbA bara*
      BcAAbaA baraque
      1AdaA1A barb*
      AB2eAA barc*
      BA2eAA barcelone
      eAAA bare*
      eAAA barely
      1BAAcAb barq*
      aHCCfCg barr*
      dA2BB barrage
      CcAa2a barre
      FA2fA barrer
      cA1DBca barres
      FdA1cCf bas
      baAabaB bas $
      1BA1A1d bas _ chez
      c1aaA1B bas _ est
      aAAAdA bas _ je
      CB1b2b bas _ me
      AC1BA1b bas avec
      bC1bAAa bas il
      CcAAc1b bas je
      bC2bAa bas mon
      1dAA1B base*
      1dAA1B basement
      A2B1eA bashed
      Cb1gaAa bask*
      AAAdA basket
      Ba1cbAb baskets
      CAba1Ac baskets neuves
      A1AabbB bast*
      b1A1baB basta
      FgBCBCa bat
      dCB1aA batard
      cAa1BAc bate*
      eAb1BA bateau
      EDA1h1e bateaux
      dBdBABB bath
      dEdBaB bath*
      dDcBaB bathroom
      DbaeA1a bati*
      BbaeACa batiment
      C2Aabb batir
      AfBAABC bato*
      AgBaABC baton
      ad1ABAb batr*
      FiEEAEd batt*
      AD2A1d batte
      bDA1aCe batterie
      Cg1B1AA battu
      BfAAAAB battue
      1B1D2d battus
      eBBAaAA bava*
      EBAa1Ah bave
      BB1A2c bave $
      kBCaaAE be
      bC1AAdA be $
      cBAAa1A be _ for
      DAcA1b be _ only
      Cb1Ab be _ than
      CAAccAB be _ to
      BdA2a be _ when
      BacAa be _ with
      c1CaA1A be _ without
      cAABA be alive
      dBA2AA be around
      f2CA be dead
      DB2ebA be gone
      cCAAbAA be here
      AcBcA be home
      BeaaAAA be in
      B1AA1d be out
      C4eB beads
      C4eB bean*
      EfAbaBC beat*
      AeABaAC beats
      B1bAaAB beau
      ACd2bA beau _ il
      bAa1AbA beau _ je
      1dC1bCB beau _ m
      1bAB1dA beau _ me
      D1c1Ac beau frere
      DCaAb beau pere
      1cB2Ba beau pere est
      1Da2cA beau pere il
      1cB1bCA beau pere m
      1bCA1d beau pere me
      c1CBD1a beau*
      1BACCbc beaucoup
      B1B2fC beaucoup $
      2D3d beaucoup _ argent
      BB1A1dA beaucoup _ eau
      baAA1AB beaucoup _ la
      C5e beaucoup _ sang
      aCC2ac beaucoup d
      bAcAACc beaucoup de
      a1aB1Cb beaucoup en
      EaADBfb bebe
      AcA1Ab bebe $
      aA1A1Cc bebe a
      BdAaCdF beca*
      BdAaCdF because
      AAacb1B because he
      AgBDBcB because i
      CaA2c because my
      Ba1h1FA because of
      BC3eA bect*
      CDfBcAa bed
      CaeACAc bed $
      cBaA1A bedr*
      cBaA1A bedroom
      cEBDdba been
      Cc3bB been _ a
      bA1aaDa been _ at
      CAAA1e been _ in
      1A1e1B been _ me
      1A1BgAD been _ since
      BbA2c been _ the
      BbbB1a been _ to
      1bB1cAA been _ up
      C1b1AAb been getting
      EA2dAA been gone
      C3AeA been in
      BA3dA been living
      a1B1cAA been looking
      B3fCA been missing
      B3eCA been missing since
      4ACd been stabbed
      AAA1dAA been staying
      BdaA1aA been to
      BcBAbca befo*
      BcBAbca before
      Cc1aAbB before _ s
      CA2ca before anyone
      bd1cBBB before i
      BA1bcA before the
      BBAfAAC bega*
      DdBdaAC begaie
      bB1c1aB begg*
      cBa1AbA begged
      CCcaAba behi*
      CCcaAba behind
      Cca2A behind me
      CDbc1b behind the
      BhBA1C beig*
      bDbe1BB bein*
      b1bd1DB being
      AAbC2a being _ to
      AabCa being _ with
      B1Ad1A being tormented
      BAA1eAA belg*
      BAA1eA belgique
      C1cAaa beli*
      C1dAaa believe
      1BAaBcB bell*
      AAA1BcC belle
      bBAb1Aa belle fille
      AAc2AB belle il
      DaABABA belle mere
      B1BdABc belles
      Dj1BA1C belt
      ACAAccb ben
      CA1aBdb benc*
      CA1aBdb bench
      CABdAc benn*
      ccbAbFB beso*
      gbbB1FD besoin
      gAABBCB besoin $
      Fe2b1b besoin d
      bCaaaAB besoin de
      iaD3G best
      acBBAAb bete
      bcA1AAB betes
      baaABa beti*
      hA1BAC bett*
      hA1BAC better
      dA1AB better off
      E1bbcBb better than
      CAbBBhB betw*
      CAbBBhB between
      BAA2e between places
      Ac1AAAA beur*
      dA1AB1A bezo*
      BBiBbCB bf
      DA2AeA bibl*
      C2a1cA bide
      cACAAaa bien
      DfcaCBa bien $
      C2Aac bien _ je
      BA1Abc bien _ moi
      A1BAbcA bien de
      D4d bien de moi
      D1Bc2b bien j
      b2AACa bien je
      1ACbAbA bien la
      aabb1DA bien le
      AAaAbaA bien m
      eFDCadA bien*
      fECCbaA bientot
      AdaAAcA big
      bAa1AbA bijo*
      BdAA1aA bike $
      E2ahBA bill*
      CE1AfCb billet
      BCAcAf bin
      AAAAAd bin bags
      C1Dg1AA bino*
      C1Dg1AA binome
      DAAB1gA bins
      dCAB1cA birt*
      dB1BAcA birthday
      FA1hAaA bis
      DA1fAaA bis la
      DCABBm bisc*
      AB2Be biscottes
      CAAA1ga biscuits
      cBdA1AB biso*
      dAb2AB bisous
      1aaAdCa bit
      CAAdbA bit of
      deD1AA bite*
      gfId1AA bites
      GAaacAc biye
      cIdEBEd biza*
      ADcBBDc bizarre
      aABa1BA bizarre $
      dCaC2a bizarres
      c1B3C bizarres $
      1AAA2e bizarres e
      BB1f1CA bizu*
      BB1f1CA bizutage
      AB1aca bk
      AAbAbAA blab*
      1ccaABD blac*
      ecAaACC black
      Ce black eye
      eB1BBD blad*
      AB1A1Bd blade
      C3aBb blade $
      c2b1BD blades
      AAadbAA blag*
      aA1abbA blague
      Ca1c2b blague $
      A1ac1C blagues
      aDA3e blan
      bA1CCCf blan*
      B1B2Ad blanc
      e1AB2a blanc $
      aa1BABb blanche
      DBc2b blancs
      Be2A ble
      cABc2C bleach
      Da4e bled
      eCBC1Ce blee*
      gBAA1AB bleed
      C1AB1Bh bleeding
      dBBBCBg bles*
      BBA3c blesse
      1aAA1Bc blessee
      e3C1b blesser
      GgA2B bleu
      BA1ba1b bleu _ ma
      FiAaACA bleu*
      aC1Aaab bleue
      GkAbBDC bleus
      CcAA bleus _ les
      AfA2A bloc*
      ADb1aca blok*
      bBB2Bf bloo*
      bBB2Bf blood
      ADfDBbb bloq*
      ABeCA1b bloque
      GBcgAaB blou*
      D1c3a blouse
      BBAg1aB blouson
      DeB2ae blues
      BAA3d blues $
      FecCAcA bo
      AAAAac bo _ a
      AacA1AA bo per
      AcC1daC boar*
      BA1adAB boarder
      b1AA1bB boarding
      BBa1aAa boat*
      bDfB1AA body
      dAAAADA bof
      CeaA1A bofr*
      AeAA2A boil*
      AfAA1C boiling
      c1beABB boir*
      acbdABD boire
      ebBBfBF bois
      bBaab1C bois $
      BaAA1dB bois _ l
      C2aAac bois _ la
      A2A1Bf bois _ peu
      EA3fA bois beaucoup
      CA3fC bois de
      BA1A1cB bois de l
      e2A1AC bois tout
      A2A1Bf bois un
      A2A1Bf bois un peu
      BdEDEgb boit
      AB2AcA boit _ l
      bAAB1Ac boit _ le
      1eA1C boit je
      FcAbfca boit*
      FeAdbc boite
      C2b1ac boite _ lettres
      C2b1ac boite aux
      C2b1ac boite aux lettres
      dDABadD boite de
      a1CbcAB bon
      cCaDDab bon $
      Cab1A1A bon _ est
      D1Aca bon _ moi
      dB1bAA bon _ rien
      eCA1Aa bon a
      cB1b1A bon a rien
      CabaB1A bon c
      Cab1B1A bon c est
      BcAbAA bon en
      aAaAdB bon il
      BBbd bon je
      CdAa1A bon pour
      BAca1aA bonb*
      BAca1aA bonbons
      bAB1c bond*
      cbACBAB bonj*
      ccACABB bonjour
      bbCcbBB bonn*
      cAB1aaA bonne
      E1Ah1AA bonnet
      b1CB1Ae book*
      C1Ah1BA boot*
      DAAAc1e booted
      AdE2ab booth
      C1AfABA boots
      EgdA1CA bope
      CebA1BA bope moi
      FgeD1AA bope*
      EeaC boper
      AbdB1A bopere
      C1A1caA bor
      hBaBCAA bord
      cAaAABA bord du
      D1gDA1d boss
      1BD2Ag boss _ my
      BAadaDb boss*
      ABAc1dA bosse
      AC3eA bosse _ dents
      AEAa1eA bosse a
      AC3eA bosse a dents
      eAAA1B bot
      gAAA1A both*
      eAAA bother
      1cAa1Ba bott*
      AbBa1AA botte
      cAbA1AA bottom
      cAbA1A bottom of
      fA1AA1B bou
      A1acCBc bouc*
      EAdeAC bouche
      C1af1AB bouche $
      aB1A1Ac bouche de
      1cBBAaA boucle
      FEAbBfB bouf*
      BD2AcB bouffe
      CAAbAcA bouffer
      cBfC1AB boug*
      CCBEcbg bouge
      Cda1aaD bouge $
      F1D1CCk bouge plus
      DBf1BDe bouger
      abc2AE bouger $
      CB1A1Ag bouger plus
      GaeBBAj bought
      F1c1A1c bought la
      cAAA1b bougies
      AbBB1c boui*
      1eA2Ea bouillante
      aB1A1dA bouillon
      Cb1A1bb bouj*
      1BEaCh boul*
      BA1aAcA boulanger
      DBBDahA boulangerie
      edBaABD boule
      cBaa1C boule _ ventre
      cB2AAb boulet
      BbAaB1b boulot
      AGaBCbd bour*
      AAB1AAb bourre
      eDaaaBC bout
      aAA1daA bout de
      cA1AaAA bout du
      A2aBBe bout*
      B1AbAAb bouteille
      DCAA1Ah bouteille de
      BBd2bA boutique
      b1AAAAb bouton
      cAaAAbA box
      CeAA1B boxe
      dA1Aa1A boxing
      1bbcABA boy
      abAAAAb boy _ my
      FccC1Ab boyf*
      FccC1Ab boyfriend
      1CdA2B boyfriend $
      BAb1a1c boyfriend s
      DCdd1Bc boys
      CAab1cB boys $
      dcDFCDA bra
      DiAC2A bra $
      eA4B bra avec
      hDABABB brac*
      hDABABB bracelets
      caBa1AA brai*
      1B1B2e brak*
      1B1B2e brakes
      aCAAcAc braque
      iCCECBA bras
      cBB3A bras c
      DdAb1a bras et
      Da1c bras expres
      cBbB bras je
      1e1C bras pour
      BHEcEje brea*
      DB1BAjB bread
      aCBhABC break
      C1ADAhA breakfast
      1Cac1Ac breathe
      1C1b1Ab breathe $
      aABA1De breathing
      c1AA1Ba breathing $
      CbbB2c bref
      Bd3Ce bref $
      B1a1AcA bref je
      AcBbB bric*
      eAABBaA brid*
      eAABCaA bridge
      C1AA1ba bridge _ the
      cBAa2B brig*
      cbBaABA bril*
      AAaAabd brin*
      BA1Aa1e bringing
      aBAbAAA briq*
      ACAc2A briquet
      EjE1A1B brok*
      DcBA1ca broke
      BdBA1BA broke my
      1bAa1bB broken
      BEABCmB bros*
      1ba1bDb brother
      cdAAAAB brother _ a
      AAc1bA brother _ been
      faAa1AC brother _ he
      1cB2Bc brother _ i
      AbA1AbA brother _ in
      BecBAaB brother _ me
      BB1b1c brother gets
      BBaba1A brother has
      ABAA1eC brothers
      dC1CAAd brou*
      eB1A1A brouillon
      GnDbBDE brui*
      CfAA2A bruise
      Cf1B1AD bruises
      Be1Aa1B bruises and
      CgCaACA bruit
      caAaA1A bruit $
      DeA1ABa bruit de
      AjF1CCb brul*
      EcadCbd brule
      F1AB2h brule $
      Ad2A1B brule _ la
      adBc1AC brule avec
      aB1c2B brule les
      Ed4d brulent
      EeB2Ab bruler
      daAA1AA brulure
      dcCC1BA brulures
      B1AAe1A brux*
      B1AAe1A bruxelles
      bcAB1Aa bruyante
      ECbCACh bu
      AeB2BB bu $
      BC3Ac bu le
      AA1A1dA buff*
      AA1A1dA buffet
      AABbAcc buil*
      BAAaAcc building
      IgCfBEA bull*
      DgABA bulletin
      CAAg1BC bullied
      cCd2CA bure*
      bDfB1CA bureau
      aBAaAaA burn
      EgD2Ab burn*
      DjBA1AB burns
      ChAB burns me
      AGaDg1d bus
      cCaaDc bus $
      a1cAAaA bus _ i
      2cCbAA bus _ je
      1BAda1A bus _ le
      bBAA1b bus _ me
      AA1eAAA bus d
      B1AA1cA bus de
      a1A1eAD bus pour
      DA1b1c buse*
      DAcbAcB buses
      GebfaeC but
      DBb1Aba but _ can
      ABAaAc but _ know
      1dBB1aB but _ s
      Bc2aaB but he
      Cab1Aa but her
      DAebabA but i
      ABAaAc but i know
      AcA1BbA but she
      abAAABa but they
      cbAAAA bute
      cBBEA1e bute*
      cBBBA1c buter
      BBeA1bB buys
      BacA2A buys me
      afBAAaB bwe
      ABA2d bwe dlo
      Gfaaaaa by
      Ae3AA by _ hair
      AabAAAb by _ or
      AcAA1AA by _ throat
      cAaBA1b by friday
      1adAABA by her
      1bEda1D by the
      AcAA1AA by the throat
      iBBB1BA bye
      e1AA1AA bye $
      aBAA1c byen
      Bf1bacI c
      a1cBABa c _ a
      Dcc2B c _ arrive
      bDa1AAd c _ bien
      eA1AAAA c _ bizarre
      B2cBB c _ calme
      Bb2AbA c _ chaud
      AAAABf c _ chez
      CAabAbB c _ complique
      BcBaaBA c _ de
      bAAAaAA c _ decide
      aDBfA c _ des
      Abb1AB c _ du
      Cb1b2A c _ euh
      1ADAb1a c _ fini
      BB2bc c _ important
      ABaA1bA c _ jamais
      DbAabaa c _ juste
      1aabaBC c _ l
      DeCAAbB c _ la
      ChAA1DC c _ le
      1BBba1A c _ les
      AbAB1ab c _ lui
      BdABA c _ ma
      DAabdBc c _ mieux
      BbAA1Ab c _ mn
      aCDd1Aa c _ moi
      ABgC1bB c _ mon
      Ea1ac1b c _ mort
      cE1AACf c _ pas
      1dAA1AB c _ pire
      GaAg1bc c _ plus
      1BAaAba c _ que
      CAA1bbc c _ quoi
      Bbab1CA c _ rien
      Cf1CAaC c _ son
      Bb1B1b c _ surtout
      BAab1Aa c _ toi
      2eAA1A c _ tout
      eAAaABA c _ trop
      AecDB1B c _ un
      ADbAac c _ une
      f2ABD c _ vide
      eE3A c _ vieux
      AeBa1BA c _ vrai
      2A1cCA c achete
      1dCAaA c ase
      db1dEdG c est
      AabA1Ba c est a
      Dcc2B c est arrive
      aBaAAAd c est bien
      eA1AAAA c est bizarre
      Cca2A c est ca
      B2cBB c est calme
      2AAAe c est chez
      CAabAbB c est complique
      bAAAaAA c est decide
      1DAeA c est des
      ac2ABA c est du
      BcBc2A c est euh
      BAC1baa c est fini
      BBa1bc c est important
      AAaB1bA c est jamais
      B1AacaA c est juste
      1dA1aAC c est l
      BcB1A1A c est la
      aabaaCC c est le
      ABBda1A c est les
      Bb1B1Ab c est lui
      CcAA1aa c est ma
      Daaca1c c est mieux
      BbAA1Ab c est mn
      bCBaA1A c est moi
      aacE1cA c est mon
      Ea1ac1b c est mort
      bBAA1ab c est pas
      1dAA1AB c est pire
      GaAd1bd c est plus
      aB1aCba c est que
      CA3cc c est quoi
      Bbab1CA c est rien
      BdaCA1B c est son
      Bb1B1c c est surtout
      BAab1Aa c est toi
      2eAA1A c est tout
      eAAaABA c est trop
      bcaDB1A c est un
      BBcAab c est une
      e3AC c est vide
      eE3A c est vieux
      AeBa1BA c est vrai
      EdAbaAA c etait
      ACbc1A c etait l
      AcAA1bA c etait la
      DeCBA c etait le
      BBcb c etait mon
      1Aa1BBb c etait pas
      aDaa2a c etait pour
      db1B1A ca
      CbbBadF ca $
      CA1dacA ca _ 0
      aAEbgAA ca _ a
      1ABbAAb ca _ arrete
      BA1Acb ca _ arrive
      Bb3Cd ca _ au
      eFA1AbB ca _ avec
      dAaA1AB ca _ c
      abBA2c ca _ ca
      aD1Ba ca _ calme
      BBa1Ab ca _ commence
      1AAcbbA ca _ d
      C1gB1Db ca _ dans
      AdD1AdB ca _ de
      cAAA1Ba ca _ depui
      cC1fBE ca _ depuis
      bABa2B ca _ des
      CBaAb1b ca _ deux
      BC2aac ca _ el
      BB1aBca ca _ elle
      DfcAAaA ca _ en
      b1cACB ca _ est
      caA1BAa ca _ et
      aCA1bA ca _ euh
      eDC2a ca _ fais
      BBCbAce ca _ fait
      B2aAAc ca _ i
      fAABA1B ca _ il
      H1cdAAa ca _ j
      1b1aacB ca _ je
      BB1ba1A ca _ la
      HgbAACd ca _ le
      Db2Ad ca _ les
      BCc1aa ca _ m
      CdCbABe ca _ mal
      GdAa ca _ moins
      acA2BB ca _ mon
      DB1db ca _ ne
      Ac1CA ca _ par
      cBa2Aa ca _ parce
      jG1BBCB ca _ pas
      DB1ecaA ca _ passe
      AbC1aaA ca _ qu
      AbAA1cA ca _ qui
      fABAAA ca _ rien
      DA1A1bc ca _ se
      Abac1DA ca _ son
      ABeA ca _ sous
      bAAbB1A ca _ suis
      EaA3b ca _ sur
      DebBA1B ca _ tout
      Ba1bA1C ca _ toute
      AcA1bB ca _ tro
      aaADaAb ca _ trois
      CBbb2b ca _ trop
      CDAAcdB ca _ un
      1abA1CA ca _ une
      aA1cbBa ca a
      eA1A2C ca aide
      Aa1CAaa ca au
      C1A1dAA ca carte
      cAABA1a ca ce
      CdAA2A ca ceinture
      eEB1cEb ca chambre
      c1Aa1Cb ca chambre depuis
      dAAB1b ca change
      cAAAAB ca changer
      AdA2AA ca chez
      Ca1c2a ca close
      B1dAAAA ca compte
      Da1AeA ca continu
      DBAda ca continue
      AeA2B ca cri
      BgB2BB ca crie
      DB3e ca depan
      Cb1A1bC ca depend
      AAdc1AA ca depuis
      C1ac2a ca drole
      CAad1AA ca dure
      1B1c1BA ca dure depuis
      Bd1A1A ca facon
      Bd1A1A ca facon de
      eDBaadD ca fais
      BBaabbA ca fais 0
      iGDAa ca fait
      Cb1bAaa ca fait 0
      CAaAb1b ca fait deux
      bAAbA1A ca fait mal
      aaADaAb ca fait trois
      ACa1bdA ca famille
      dC2A1A ca fasse
      dB2A1A ca fasse mal
      ADa2dd ca femme
      Af1C2A ca fini
      AA1A1Af ca gorge
      caAA1AA ca grand mere
      BdAcAbA ca i
      Dbb2Aa ca il
      bAAbAa ca ils
      aB1AAbb ca ira
      BaBeCAA ca je
      dBB2aA ca ka
      BB1a1c ca les
      aGe1faC ca m
      aCAbc ca m a
      bBCa2a ca ma
      FDmA1AC ca main
      ABeA ca main sous
      gGBdcG ca me
      aE1Ba ca me calme
      aADaA1c ca me fait
      a2DhaB ca mere
      dB1aaAA ca mere et
      AcA1AaA ca mere il
      CCeA1AA ca min
      a1aCAcA ca on
      1f1CAB ca part
      Ac1AAAA ca part en
      AaaCBbc ca passe
      eAAA1aB ca passe pas
      bC3Ac ca peau
      fBaBAB ca personne
      BbaA1aA ca petite
      ad1AAAA ca place
      AAcb2A ca que
      1BbcA1A ca que je
      bAABA1a ca qui
      B2A1db ca repond
      CEAcAac ca s
      aABbAAa ca s arrete
      EdAaAeA ca se
      B2ea1A ca se passe
      dC1A1B ca ser
      Aa2bCa ca tante
      AF4g ca tape
      bDA2aa ca tete
      bAaaaAB ca tourne
      hAG1BBC ca va
      Cc1b ca va j
      DcAA1d ca va je
      EbAA2e ca va mal
      gE1AACB ca va pas
      cCAA2a ca vaut
      eBAAAaA ca vie
      Bhcc1BE ca voiture
      Ae1AAAA ca vole
      B2dB ca y
      DBCAhcC caba*
      EBbAjBA cabane
      A1A1cbA cabane de
      1Bc1bAA cabane moi
      1CbaaaA cabi*
      BBbb1bA cabine
      AfBC1AA cabl*
      AeCB1Aa cable
      a1EBdDe cach*
      b1CAdAa cache
      D2acBA cache $
      BcA1bAA cache _ la
      Afb1GBb cache _ le
      bAABaaA cache _ les
      AA2dBA cache _ une
      1D2dAA cache chez
      B2BdAd cache dans
      1Ab1C1c cache dans le
      1aABAgB cache des
      cBAA1aa cache les
      CaAb2b cache mes
      Dd1AA1c cache sou
      1cAaDA cache sous
      BDaBcCb cachee
      BA2eB cachee _ la
      A1bBaAa cachee _ les
      BDaBeB cachee dans
      BA2eB cachee dans la
      ABAb1b cachent
      EeABbA cacher
      dA1AAAB cachet
      dA1A1Ab cachetons
      cDAcECb cachets
      f3A1C cachets _ ma
      i2AA1D cachets de
      e3A1B cachets de ma
      BBc1dBb cachette
      dBcBcB cachette $
      aCaBAdC cade*
      AAgBAAC cadeaux
      A1BA1dA cadenas
      ACA2cA cadenas _ le
      ADA2dA cadenas sur
      ACA2cA cadenas sur le
      BAA2cA caf
      aAAabbC cafe
      a1AbcAA cafe $
      BAAAAeA cage
      BBaBAe cage _ escalier
      CBa1AdA cage d
      BBaBAe cage d escalier
      BA1e2A cagn*
      C2f2A cagnotte
      aBB1ABf cago*
      aBB1ABf cagoule
      bcBeCBB cahi*
      dbAbBBB cahier
      BC1g1AB cail*
      AB1e1AB cailloux
      AA1A1cc cais*
      CB2bdc caisse
      3aacC caisse $
      CAAadAa cala*
      AAAAd1a calais
      bAAdaDB calc*
      dAAc1CA calcule
      1bbCaBB cale*
      ACfB1Bc cali*
      BAe2A calins
      CBBdBBf call
      AABf2C call me
      1b1aAAC call my
      1B2AAf call the
      CAEi1C call*
      DAafbaC called
      AbDAAa calls
      ACCc1a calls me
      fBA1A1A calm
      haEaAED calm*
      cACa1CC calme
      bCAcbCB calme $
      adAAAAA calmer
      FAiAABB cam
      CC1gCa cama*
      Aa1ACc camarade
      bbaA1B camarade _ a
      b1bA1BA camarade _ chambre
      b1bA1BA camarade de chambre
      FEBl1CA camarades
      1cAcCcc came
      B1daAAA came back
      bbAb1B came to
      FafbbBA came*
      FAfbb1A camera
      Ba1bbA camera $
      bCAAbCg cami*
      cBBadDb camion
      d2b1Ba camion $
      BA1AbaB camion et
      3a1Dc camion frigo
      ABaA1ad camionnette
      eaabB1A camions
      DAkBbAA camp
      BAb1bBA camp de
      CEbB1iB camp*
      fB1AAAA campait
      BBbBbdB camping
      dCFaccb can
      B2A1eA can _ afford
      Ca1acCA can _ be
      AC1b2d can _ breathe
      bdAbABC can _ do
      cAA1bCa can _ find
      1BAaAbb can _ go
      bABAAac can _ it
      Ea4c can _ say
      AAA1cAA can _ stay
      gAB1aAD can _ stop
      ABAa1bb can go
      aBBBAaa can have
      Ab1BAAb can hear
      CaBcbdA can i
      e1A1AB can je
      e2A1BA can keep
      Ab1bAAa can see
      caDCCCh can t
      B2A1eA can t afford
      AC1b2d can t breathe
      dbAAAAB can t do
      cAA1bCa can t find
      Ea4c can t say
      gAB1aAD can t stop
      aB1BBd can take
      BBA1aba can you
      BEBEEj cana*
      dDB3a canal
      cBAAABa canal $
      DAACDhB canape
      AB2Ad canape de
      aBAbb1B cani*
      aCaAbAA canin
      AAbA1Ab cannot
      IFBADkC cant*
      EA1bAfA canteen
      FFCbCgC cantine
      B2BAd cantine pour
      1bBbDcA cap
      c2bAB capt*
      c1aaBB capte
      eA1ACAA capte $
      1aAeaBA capu*
      A1AfaBA capuche
      AcAicJe car
      AbcF1ea car $
      A1aac1B car de
      AAAe1AA car et
      cAAaAaA car park
      3CcAA car pour
      2AAACe cara*
      cABAAAe carbone
      1BB1baa card
      CABBad care
      AB2cAA care home
      bAeGAbB care*
      BdAAAb carer
      fA1CAA cares
      BCdD caresse
      e1AA1AB cariste
      cbBBBCa carn*
      cbBBBAa carnet
      cBAbAaB carp*
      bBAbAaA carpentry
      AAAEBdg carr*
      BAA2dA carrefour
      AA2Bac carried
      BAAA1ae carry
      B1AAAAe carrying
      1B1CdBc cars
      1LDCfiB cart*
      CD1g1cA cartable
      DEACja carte
      BAB1cBb carte _ identite
      BAB1cBb carte d
      BAB1cBb carte d identite
      CAAAbba carte de
      B1A1eA carte sim
      aAA1EeD carton
      eBaC1a cartons
      hE2A1B carv*
      caAAcBC cas
      Ad2aAA cas _ faut
      Ad1a1AA cas _ il
      CbAAd1B cas ou
      Ad2aAA cas ou faut
      AADbeAb cash
      CDAeBdA casi*
      DACkBaD casier
      aa1d1CB casier $
      B2B1d casier _ la
      BcCaBAb casq*
      BcCaBAb casque
      HgCf1CB cass*
      AdDAAca casse
      1cABa1B casse $
      Bc1b2A casse _ bras
      dC2A1A casse _ l
      1G2A1g casse _ porter
      aD2dA casse de
      cE1bCAg casse la
      1G2A1g casse la porter
      AeA1A1D casse le
      Bf1aB1A casse les
      1F1AB1f casse tout
      BB1a2d cassent
      bF1cA1a casser la
      DcAAAAd casserole
      Db1eCbd casses
      1D1d2A casses _ lunettes
      Bcc2Cc cast*
      BAeA1Bb casting
      nFBBBDE cat
      dAA1AAB cat $
      BBaA1eA cate*
      aAAA1cA catering
      CaAeCaA caus*
      CaAdCaa cause
      AAAd1AA cause _ autres
      hBAD cause _ moi
      Bb1BaAa cause _ mon
      AcAaAAA cause d
      hBAD cause de moi
      Bb1BaAa cause de mon
      BcAbA1A cause des
      AAAd1AA cause des autres
      BA1e cause deux
      1abAAC cav
      C1A1fC cava*
      C1A1fC cavale
      ad1B1DA cave
      AB2d1B cave _ a
      1AdA1Ab cave _ ai
      1BdA1Ac cave j
      1AdA1Ab cave j ai
      1cBAAAA cave quand
      DA1jABA cdi
      cab1DbB ce
      Ca1aaB ce _ a
      FBab2d ce _ c
      dBbAaAB ce _ ca
      CbA1a1a ce _ ci
      C1aabaA ce _ de
      1abAAcB ce _ elle
      bCbAcBA ce _ end
      abbBAbB ce _ est
      fAA1AA ce _ fait
      EccacBB ce _ il
      AaBb1ab ce _ ils
      1CBC1ba ce _ je
      dB1Ab1A ce _ l
      CBbabAb ce _ la
      EEbbabb ce _ le
      1BB1Ac ce _ les
      EAaAcA ce _ ma
      3CAeC ce _ on
      d1aBA ce _ personne
      bBcb1BA ce _ peut
      cAbCCa ce _ plus
      BAbbAA ce _ s
      GhB1AA ce _ se
      dB3aA ce _ un
      DfB1a1A ce garcon
      bcdD1D ce kil
      CB1e1b ce killed
      aAc1AAA ce kon
      C1Bd ce lycee
      caCDCf ce matin
      Ecb3a ce mois
      CcA3a ce mois ci
      C1BCAcd ce moment
      ababAbC ce n
      Aca1AaB ce n est
      DAfaabB ce qu
      CAgAbBB ce qu il
      BAAd1a ce qu ils
      ADdAAAa ce que
      BAbb1Bc ce que c
      fB1BbCA ce que ca
      dBAaBA ce que j
      acB1Ab ce que je
      AAaBaaA ce que l
      ADcAAd ce que le
      bBBAAc ce que les
      baAAAAA ce que vous
      BeAbBdF ce qui
      AbAa1Ab ce qui m
      CcBa1AA ce qui se
      aB1aABa ce sera
      cDGFAgB ce soir
      DCA2cB ce soir je
      bAaBb1A ce soit
      CB1f1A ce sont
      bCa1bA ce we
      bCbAcBA ce week
      bCbAcBA ce week end
      bg1DBBE cein*
      Af1CBAE ceinture
      Dd1B1a ceinture $
      dD ceinture _ du
      fF ceinture autour
      dD ceinture autour du
      BgAA2A ceinturon
      ABC1bdB cela
      AaAcAaB cell*
      1ABbAdB celle
      CBaAAf celle de
      dAAa1BA celle qui
      CAbc1A celles
      CcAb1AA celu*
      DcAc1AA celui
      1c1BabA celui de
      Hcad1A celui qui
      Bc1BbA cendrier
      Bb1AaBc cent
      F1B1g1A cent*
      AcB1AaA centime
      EAaCgaC centre
      1A1b1Bc cents
      A1bB1Ab cents euros
      2Bd1Bb cerc*
      a1Ab1Bb cercueil
      BBAABj cere*
      AA2AdA cereal
      CA3f cereales
      Caag1CA cert*
      CBbdA1A certaines
      f1AAAA cerv*
      d1AAAA cerveau
      2bDdCb ces
      AAA1aac ces _ ci
      1Bc1Bba cet
      cAb2BC cet _ j
      DaA1bA cet _ je
      Bc2AbA cet _ on
      aDA2b cet eleve
      B1cABbe cet ete
      a2BcAA cette
      BacCaaA cette _ a
      BAC1eA cette _ avec
      bBbAA cette _ c
      bA1AcCb cette _ et
      ad1a2B cette _ il
      dDCb2B cette _ j
      B1dAAAA cette _ la
      BbAA1ab cette annee
      B1AdA cette classe
      CbdBAaA cette eleve
      1EaAaAc cette fois
      BCaAhC cette maison
      CCBafBB cette nuit
      BAC1eA cette nuit avec
      C1e1AA cette nuit la
      eAA1Cb cette semaine
      dAAAA cette terre
      eBaA1Aa ceux
      dAbCA1B ceux qui
      BACeA1c cfa
      hBAAAA cha
      g1cCBCB chac*
      g1cCBCB chacun
      cdAdCDC chai*
      AbDA1cA chaine
      eaaAACb chair
      ACc2Bc chair against
      aeabBEC chaise
      AdA2Aa chaise _ la
      f2DA chaise vide
      ACac chak*
      C1Ad2a chalumeau
      eCfBaCD cham*
      gDaAAaB chambre
      DAbbACb chambre $
      bAb1AAA chambre _ ai
      BAa1baA chambre _ elle
      1Bb2cA chambre _ est
      AAbBAcA chambre _ et
      aB1A1Cb chambre _ il
      AeA3A chambre _ la
      aba2AC chambre _ le
      BBA1bba chambre _ moi
      BCa1b1b chambre _ un
      A1BabAb chambre a
      Ca2a1e chambre de
      c1Aa1Bb chambre depuis
      dA2AAB chambre elle
      Cc1AAaa chambre et
      cA1a2E chambre il
      bAb1AAA chambre j
      bAb1AAA chambre j ai
      aaAACb chambre je
      AdA2AB chambre sans
      bBbAA chambre se
      C3dA chambre vide
      Ccb2BA chambres
      2dcIdD chan*
      faCCAa chance
      BaEfBcB change
      BaAe1B change 0
      BbAc1A change 0 foi
      BbAc1A change _ foi
      B1AdAA change _ fois
      BAaB1eA change _ les
      ADBBAfa change _ serrure
      AcbB change _ sujet
      AAAeAEc change _ trottoir
      GaCeBEh change de
      AcbB change de sujet
      AAAdADc change de trottoir
      BddA1AB change depuis
      abaB1AA change il
      1EBCAha change la
      ADBBAfa change la serrure
      dD change les
      BBab2B changed
      1C1A1dA changed _ locks
      aC1B1bA changed the
      1C1A1dA changed the locks
      bFfA changer
      FaacbCb changer de
      BAAB1f changes
      bAabA1B changing
      aABd1BA changing room
      fABAAA chanson
      Dbaa1A chant
      AAiC2B chantage
      Eb3a chante
      CAgB1AA chanter
      abC1A1b chantier
      baB2Ba chantier il
      ABB1hA chap*
      bCBeDDA chaque
      ABeaABA chaque _ a
      AdACA1b chaque _ c
      dAAC chaque _ est
      AcAa1Cb chaque _ et
      1bABbbA chaque _ je
      2bBbAA chaque _ qu
      CeCb1Ab chaque _ que
      DA1c chaque cours
      1dACA chaque foi
      1AbDa1c chaque fois
      B1bAb1A chaque fois qu
      BcBA1Ab chaque fois que
      AC1b1AA chaque jou
      BCacAAA chaque jour
      1DAeBbB chaque matin
      icDBBb chaque nuit
      ibbB1F chaque repas
      FFAfA1d chaque semaine
      dC1A1dd chaque soir
      bA1BcaA chaque soir je
      C2eaB chaque vendredi
      1CFAacc char*
      BbBa1A character
      cEB2ba charge
      C2AAeB charge _ tel
      C2AabA charge mon
      C2AAd charge mon tel
      BbAAeAA chargeur
      bCBdBeB chas*
      cABAAfA chasse
      ab2AbC chasse $
      1AAbAbA chassee
      hEAaDDC chat
      bCdCC1A chat $
      CafAaAA chat*
      FAebbaA chats
      KbCddjD chau*
      EaAEDjc chaud
      ABAAAba chaud $
      2BbAcB chaude
      AcAb1AA chaude sur
      ab1A1Bb chaudiere
      A1ABBbA chauffage
      BCAAAg chauffe
      DAAa1cb chauffer
      BBfeACA chauffeur
      BAda1A chauffeur du
      be2aEA chaussettes
      Ba2dA chaussons
      DAAadd chaussure
      bB1bAA chaussure $
      aBAh1AC chaussures
      Aa1cAAA chaussures de
      AB1dA1A chaussures et
      Bb1AA1b chaussures pour
      JfBFgf che
      1A1AcAB che _ e
      ACAAAad che _ je
      BbCB1db che lui
      JmCDdC che moi
      1DA2ab che moi je
      bEd1dbA che mon
      CbBcabC check
      Ab1BaAc checks
      BaAA2c checks _ phone
      BbAA2b checks my phone
      eAAA1AA chee*
      Gaca1Cb chef
      ACAd chef _ a
      AbAC2a chef d
      1dcC1AB chef de
      AbAc1A cheffe
      cAbCaAA chel*
      b1d2BA chelou $
      B1bdaDb chem*
      ACbdaCc chemin
      C2AbAc chemin $
      bbAA1AA chen*
      FhBaCfD cher
      A1A1AdA cher $
      1A1aBd cher je
      EHAGmAe cher*
      cC1BdBA cherche
      D1b1cCc cherche $
      aAD1b1a cherche _ il
      Ab2Dc cherche _ internat
      Acb1A1A cherche _ je
      bbaABAB cherche pas
      Cca1EdA cherche un
      Ab2Dc cherche un internat
      ACaCcAd cherchent
      1BA1dCA cherchent $
      EBDBfbc chercher
      A1AAc1B chercher $
      1abBACg ches*
      2b1BBe chess
      FhcfACF chev*
      Bbc2A chevaux
      EB1hb1E cheveux
      AeAAA1A cheveux jusqu
      dC1A cheveux par
      EB1cAd chew*
      EB1cAd chewing
      C2c1b chewing gum
      HDbAceD chez
      bB2aBA chez _ a
      1AAABe chez _ ami
      BAAAaaa chez _ amie
      a2CacA chez _ amis
      1CAaBAb chez _ avec
      CcB2bA chez _ c
      1g1A1DA chez _ ca
      1C1Abc chez _ ce
      1A2Cd chez _ chez
      ABa1Bcb chez _ dame
      A1A1Ae chez _ de
      ABBa1bb chez _ depuis
      1CbbAA chez _ en
      aba1CAb chez _ et
      B2bcBA chez _ euh
      Bd1AAa chez _ faut
      AgA3F chez _ il
      bFeBaBb chez _ je
      CaA1aaA chez _ la
      AdbBCaB chez _ le
      cBAAAAc chez _ mon
      BdaBD1A chez _ on
      Aba1BCa chez _ oncle
      BBA1bCa chez _ parents
      d1dAaG chez _ pere
      c2ABc chez _ personne
      A3EeA chez _ pote
      BcB1aAa chez _ quand
      1f2AEA chez _ voisine
      ADACbiD chez des
      a2CacA chez des amis
      AA1Bc1B chez elle
      A1aAd1B chez eux
      cga1CFB chez la
      1g2AFA chez la voisine
      A1c1Bb chez le
      bAbaAab chez les
      aaCCecC chez lui
      AAb1AdB chez lui je
      dDD1bAb chez ma
      1BA1Bba chez mes parents
      dAa1aC chez mn
      EkKbdGf chez moi
      Cd1Aa1A chez moi c
      ad2AB chez moi ca
      BB2ca chez moi ce
      Bd1AAa chez moi faut
      Ad1AAAC chez moi il
      Bc1ACAA chez moi on
      a1cADaa chez mon
      AdB1AAa chez mon oncle
      bAfAcGA chez mon pere
      2A1Ce chez mon pote
      aeAABJd chez nous
      A1a1BcA chez qui
      A1a1dD chez ses
      AAA1eD chez ses parents
      AAe1CAc chez son
      CBB1ChD chez un
      CDAAaac chez une
      BA1AbaA chez une amie
      1cBia1B chez vous
      aabB1aA chiale
      gcDGAba chie*
      eiCHAc chien
      Bf1G1ba chien $
      c1AA1cA chien il
      AcBAcaA chil*
      CaAAcbA children
      BcaeaBB chio*
      BcaeaBB chiottes
      AbAAAb cho
      AaAB1bb chod*
      Dbb1Bc chof*
      BA1BAda chofage
      aAccGA choi*
      eA1AEa choisi
      dA1AAB choisi _ jour
      cA1AAB choisi le
      cA1AAB choisi le jour
      BAca1AA choisi pour
      cABa1A choisir
      Hcce1BA choisit
      AfaB1BA choisit mes
      D1bC1ab choix
      BaAA1Ae chok*
      ACac choke
      A1BBhC chope
      BAA1gB chope kay
      BbbAA chor*
      dCiF1da chos*
      hbcGbaa chose
      cADBbba chose $
      Bbc2A chose _ je
      Ab1B1Ab chose _ la
      cA1B1aA chose qui
      cAlIACA choses
      aAdA1B choses $
      CACfaa chuc*
      BA1fBaB chuck
      BaB1ccA chucked
      ABA1bd chucked _ out
      BAA1bd chucked me
      ABA1bd chucked me out
      1AdAAbC chur*
      AAdAAcC church
      1fB2Cc chut*
      1eBA1Cc chute
      ABAa2d chute $
      1d1BA1A chye*
      C1CAbeb ci
      ccABA1A ci $
      AA2aAd ci il
      BAAac ci je
      3AdC ciao
      caABAAA cica*
      jFABAA cicatrices
      dB1AA1A ciel
      Ch1aADC ciga*
      BgCa1AB cigarette
      aca1ACA cigarettes
      dC2AaA cime*
      dC2AaA cimetiere
      E1DDAgB cinq
      fBbABEc cinq ans
      3A1dC cinq dans
      BaABaAa cinq heures
      bCAaAA cinq minutes
      bDbdBB cinq*
      aBacAAA cinquieme
      De1B1AA cint*
      Ce1B1AA cintre
      BAcAaAA circ*
      B1cAb1A circule
      iEBAAA cise*
      kDACAAA ciseaux
      BAAB2e cite
      CBAcaa city
      DiDaa1C claq*
      BhACcCB claque
      AA2dBA claque _ porter
      AA2dBA claque la
      AB2dBA claque la porter
      acBaBAA claques
      HABlCbE clas*
      c1a1AcC class
      Aaa1AcA class $
      BBEgC1C classe
      BBccBB classe $
      ebAFbbA classe _ a
      d1AB1b classe _ la
      C2caA classe _ ne
      bcBB classe a
      cA1B1ab classe dit
      eaAC1AA classe elle
      abaBaB classe est
      B2d1AA classe et
      c1BAafA classe il
      EAbd1A classe je
      C2d1A classe la
      aA1d1B classe me
      F2d1A classe personne
      AbbCbaC classmate
      C1Be1A classmates
      bcaA1CB cle
      1ea2D cle _ dans
      f1AAAAA cle _ la
      bCAb2A cle a
      Af1A1AA cle dans
      baB1BdB cle de
      aB1Ca1a cle et
      ACA1a1c cle la
      bCaaAac clea*
      dAa1BA clean
      aAAb1aB clean the
      BbACadb cles
      ABbbAcE clie*
      a1cAA1E client
      AB1b1cA clients
      fAAAAAA clif*
      fAAAAAA cliff
      CAAAeCa clim*
      BAAAeB climbed
      BAA1cAa climbed _ the
      D1AAgBC climbed out
      C1A1dAA climbed out the
      BBAA1e clio
      AbAAAb cliquer
      dAbB1A cloi*
      dBbB1A cloison
      AB1D1g clos*
      1ACeB1A close
      CCdcb1C clot*
      ACdb2C clothes
      AAcC1aA clothes $
      AAaAAbc clothing
      cdAB1A clou
      BaBd clou*
      C1Bd cloue
      eA1A1C clow*
      gB1A1C clown
      ICgbAeB club
      Be3B clum*
      Be3B clumsy
      aD1bA cm 0
      FCcAhAB coac*
      DCeAcAB coach
      aAdCBA coach _ me
      AABAdA coach to
      BAba1aA coat*
      AA2cC coating
      AABeA1A coch*
      CABd1a cochon
      ceAC1BA code
      bEc1aCc coeu*
      bE1abCe coeur
      Ca1bAbA coeur $
      BEcb2c coeur _ bat
      DA4g coeur bat
      f2B1AC coeur est
      dBA3a coeur il
      FCcd2a coeur qui
      AeBDCCe coff*
      CaBDBBh coffre
      EgDbADD cogn*
      CeCBBAB cogne
      Cd1a1AB cogne $
      ACdbaCB coif*
      aDeaaBA coiffure
      CaA1Bba coin
      FAdBABe coin*
      CacBAB coince
      1DeB1BA coince dans
      DhCA2A col
      DhAA1AA col roule
      acaD1B cold
      DaAeAA cole*
      CcAa1A colere
      AaAbA1d coli*
      A1AbA1d colis
      EFehCab coll*
      B1A3f collapsed
      1abbC1B colle
      AAAbAb colle $
      aBbC colle contre
      gABAA1a collection
      cAAA1ab collection les
      BEAbb1B college
      1CfAA1B college $
      3BcBa college _ il
      CbAb1aA college je
      AAdDAab collegue
      bbcDaA collegue _ a
      cb1B2A collegue de
      BDbc collegue me
      DAad1Ba collegues
      BBiCABA colo
      aBcAAbA colo*
      cCbB1b coloc
      eAaA1AB coloc _ internat
      eAaA1BB coloc d
      eAaA1AB coloc d internat
      BacAAA colonie
      bBAa1Cb com
      cA1BAa com si
      2ABbC comb*
      bDABcB combien
      CAA1dC combien _ temps
      eCBAcDB combien de
      CAA1dC combien de temps
      a1Bca1B come
      AC1AccA come back
      DdAdaB come ca
      eB1AA come si
      2ebBaD come*
      CAebBaB comes
      cDCeAA comes _ with
      ABCgAA comes home
      1CBfA comes home with
      CbgBACA comes in
      DC1bcAd comi*
      CC1ac1d coming
      B3Bd coming _ je
      BAAAeAA coming back
      1A1bbAB coming home
      Aa2CeA coming out
      B3Bd coming out je
      bdbcDCF comm*
      gaF1CBa comme
      abaB1Aa comme _ c
      AAaAdbA comme _ de
      A1bd1BA comme _ depuis
      eA1A1Aa comme _ elle
      dbaB1AA comme _ il
      1CAe1AB comme _ j
      DCAeaab comme _ je
      dAaEA1A comme _ les
      1AbBAcA comme _ on
      bc1EA comme _ un
      JAcc1cB comme ca
      B1bd1AA comme ca depuis
      B1AeA comme ca je
      2bCAb comme ca on
      B2dB comme ca y
      CB1d1a comme d
      Ca1A1c comme je
      1dACAA comme la
      Db1a1A comme le
      aBAdA1A comme moi
      dAAA2A comme on
      gA3AA comme s
      gA3AA comme s il
      eE3bb comme si
      AAa1bbA comme si de
      hACaAEb comme un
      eEaBA1B comme une
      AaABac commencer
      gabDAaD comment
      CdA1A1A comment $
      1AaBAab comment dire
      aAAab1C comment on
      CDbd1A comments
      CAgA1Aa commode
      eAABBfA comp*
      Be2AAa compagnon
      dDAa1BC compas
      Fa1f compas _ le
      DA1f compas dans
      Da1e compas dans le
      AA1AdB completement
      EBaaBhC complique
      BAcAAa complique $
      1BbbaCc comprendre
      c1B1aBa comprendre $
      CA1c1A comprendre que
      dAabCCB comprends
      C1baAAA comprends pas
      f1AA1BB comprennes
      dB2AC comprimes
      dA2AAA comprimes de
      Ah2BaA compris
      1dAbAB compris $
      bdABac compte
      BB2bba compte $
      3AdC compte _ jours
      bb1AAAA compte _ le
      AdA1AAb compte _ minutes
      BA1BbeA compte _ pieces
      AaBc2A compte avec
      bA1AAcA compte le
      1c1AbaA compte les
      3AdC compte les jours
      AbABcAb compte mes
      fDACbBA compte pas
      bbbBAAA compte pour
      CbA2Ab comptent
      E1Bb1ab comptes
      e1ADa1A comptes et
      AC1C1dd compteurs
      BHeAcEf cond*
      aDAAbAc conduire
      CGD1bAi conduit
      BAB1Aaa conduit $
      b1Aa1Da conf*
      dB1B1B confie
      dB1AA confie _ il
      cC1A1A confie qu
      dB1AA confie qu il
      Cbb1A confie que
      1cACAAc confisque
      BBA2ae cong*
      ag1B1AA conj*
      GbAcGeg conn*
      EbAbAfC connais
      bb2ABA connais _ coeur
      AA1cAB connais _ les
      Ac1aBA connais le
      bb2ABA connais par
      bb2ABA connais par coeur
      BCcBeAa connais pas
      CbCA1Ac connaissances
      B2baBb connaissent
      ab2BCb connaissez
      1Fbbaad connait
      b1ACa1a connait _ prenom
      aBcB1Ab connait mon
      1A1aaCb connait pas
      bAA1B1b connerie
      AcAAAcA connu
      cAbCBAa conp*
      caBAbbA cons*
      CCaddaa cont*
      baB1aAA contact
      2C1eAA conte
      BABAfA conte le
      aABaaeA content
      C2bcAA continu
      FAe1cB continue
      eB1bBb continue $
      BcAAa continue _ me
      1bAAdA continue a
      hBCAA1A continuer
      CCCDBci contrat
      eAeaEDD contre
      1fAA1B contre _ frigo
      dAAA2A contre _ meme
      ABb3c contre _ porter
      ACfC1Ac contre la
      ABc3c contre la porter
      cbBAAB contre le
      1fAA1B contre le frigo
      dAAC contre les
      cBBA2A contre lui
      AAB3d contre ma
      GDah1BA contre moi
      BeAA contre mon
      b1d1A1C contre son
      1AAb1bB contre un
      Ad2aAB controle
      FB1d1Bg conv*
      C1ca2B convention
      C1ca2B convention $
      BbAe2B conversation
      CA2abb convient
      BCBBABi convulse
      AbAABcA cook*
      a1BBAAc cool
      HfdGDaa copa*
      1d1Cb copain
      baAA1bA copain _ classe
      d1bA1AB copain _ de
      bBaaaAA copain _ il
      BbAB2a copain _ ma
      Bg3AA copain _ me
      BfC copain _ mes
      Bbb3B copain _ mon
      eB2A1A copain _ se
      1aCA1bc copain _ toujours
      BAbBaAb copain a
      1BabcBA copain dans
      fD1BAa copain de
      baAA1bA copain de classe
      dBa1aAA copain dit
      bBAAab copain du
      baBbBa copain e
      BeC3b copain est
      eBCAAAb copain il
      B1cAAaa copain m
      BAaB1ba copain me
      B1Ae1Ac copain se
      Beb1BAA copain veut
      bEAbBeA copains
      fA1A1AB cope
      fD1Deda copi*
      cAAAA1A copie
      aC1CdbA copine
      Ccba1AA copine $
      eDc1ABD copine _ a
      C2A2e copine _ sur
      1aa1ABc copine a
      dCbBBcA copine de
      C2AcAa copine e
      dBA1a1A copine m
      dBA3A copine m a
      AbAA1c copine me
      abb1ABa copines
      1dBAaaC coqu*
      DhAA1BA coquard
      bbBaaAA coque
      jBEaCBD cord*
      f1CaB1F corde
      fABA2B corde dans
      BbAbbaA corner
      CCjbBBE corp*
      jCf1CCF corps
      E1Ae corps $
      cAaA2B corps et
      Gdcc1Ba corr*
      D1ad1Ab corridor
      AcaBAA corrige
      AcCb1bD cos
      bdCAAa cos i
      1a1daCA cos of
      Ba1AbaA cost*
      BEbbfeb cote
      dD1aACf cote $
      C2bc cote 0
      ca1B1aC cote _ la
      1Dc3a cote _ lui
      Ad1Ab1A cote _ me
      Hbah1Aa cote _ moi
      BBcdABa cote de
      cA1B1aB cote de la
      1CcA2a cote de lui
      Gbag1Ca cote de moi
      1ABdBaB cote du
      AC2ccA cote pour
      Cd1BAbA cote qui
      CjABBAB cote*
      CjABBAB cotes
      Dg1B1a cou
      cCaA1Aa cou $
      AiCC1Db cou de
      aH1c1d cou je
      DEd2iB couc*
      B1E1bfA couch
      caAABb couche
      baBA1aA couche _ la
      CBfa1FB couche avec
      BbFB1fc couche dans
      2BB1ca couche dans le
      dCb1ABC coucher
      1Bc1ABC coucher avec
      BACbdcb couches
      cc1CBB coud*
      babCA coudre
      aEdA1aA coue*
      aEdA1aA couette
      cbDgDEB coul*
      B1babAB coulant
      2AAAeA could
      fAACABc coule
      Aa1eACA couleur
      DeAbCAa couloir
      acAC1BA couloir $
      CAae couloirs
      CBAAAjB council
      Acc1BAB count
      c2AABb country
      eCBcBaC coup
      iC1Ea coup $
      Ae1A2B coup _ pied
      Cca3B coup d
      EjBcADB coup de
      1cAB1aG coup*
      dAAA1A coupais
      IaCdgbb coupe
      Jafdd coupe _ cheveux
      Cb1b1bB coupe l
      EB1Bcbc coupe la
      C1accAa coupe les
      C1bbb coupe les cheveux
      D2baA coupe mes
      1ABbbAA coupe mon
      E1dbaAA coupe ses
      D1dBb coupe ses cheveux
      1Cb2eB coupee
      hIeaAa couper
      cC1a2A couper le
      E2b2b couper les
      B1cAAc couple
      GoE1EHC coups
      CBAfAAB coups $
      1E1A2d coups _ feu
      AdABAAA coups _ le
      2CaACa coups de
      1D1A2d coups de feu
      hDBC2B coupures
      BdAaBBA cour
      1BB1fbb cour*
      fAaBAAB courage
      caB1cCc courant
      1A1bbAB courant $
      gAAA1AA courants
      BeCbcA courir
      BA2dA courir $
      BBCCBjB courrier
      1Ad1Aaa cours
      fCCC1cA cours $
      BA1A1Ad cours _ de
      bA1D1aa cours _ je
      bAdAAAC cours de
      ca1C2b cours et
      Aa1baBA cours je
      C1bcA cours pour
      Ba1hbIf course
      AAAb1Bd course $
      C2Dafb courses
      Dc1AbbA courses $
      Ba2eAB couru
      cA1BdEb cous*
      FDg2cb cousin
      bfEBAbC cousin $
      A1AAAAc cousin _ being
      AaCA2d cousin _ des
      ca1a1AC cousin _ est
      BAe2AB cousin _ ma
      B1c1AbB cousin _ ne
      b1Da1Ab cousin a
      Aaf1aBC cousin de
      bCa2bC cousin il
      BBb2Ab cousin ma
      ABc1BBc cousin me
      cb3AC cousin s est
      3ccCA cousine
      1AcAA1B cousine _ a
      BA1bb1B cousine a
      bA1aABa cousine elle
      BfDBA1e cousins
      hGDEABe cout*
      daB1dAD coute
      bHABAbe couteau
      bCAa1dB couteau _ la
      bc4E couteau _ son
      bD1A1da couteau dans
      bB3dC couteau dans la
      bDAB1Bc couteaux
      CbCA1Ae couto
      bBb3B couture
      Be1ABfE couv*
      cA1bABA couvercle
      C1aA1iD couverture
      CCada1B couz
      A1Cb1ba couz*
      CiAB1AA cove*
      Fh1B2A cover
      DCCh1aB cpe
      GcChAD crac*
      CbAA1aa cracked
      EAbb crains
      Bbad1BD craint
      A1BB1Bg cram*
      BbBa1Dg crame
      BcA2Aa cran*
      ddCaBCB craq*
      fcCBBBA craque
      Ab1baAA craquer
      Ca1bb1A craquer $
      dB1aAAA cray*
      fC2ABA crayon
      cA1AAB crayon _ la
      CfA1A crea*
      A3Bea crec*
      A3Bda creche
      CABf2B cree
      CABf2B cree un
      cBAA1b crep*
      b1CcCA crev*
      D1AcBbA creve
      e1CcAC crever
      DdBA1Ca cri
      Ecbd1BD cria*
      BeDCCAc crie
      AcACAAc crie $
      Bd4B crie il
      bDBAb1b crie je
      bBdbBbA crie*
      aCcA1cB cried
      1AeB1aA cried $
      ABabA1A crier
      DfAb1BA cris
      fBCA1ba cris*
      bABA2b crise
      daa1AdA croi
      Ad1B1bA croi $
      aCAb1aa croi _ je
      dCab1Ca croi que
      aB1c1Aa croi que je
      DBeeaa croi*
      1B1AcAa croient
      ABfAa croire
      dAbB1AA croire $
      acaaCA crois
      bAAbA1A crois _ a
      bAAaaAA crois _ je
      1b1bBbA crois pas
      eABB2A crois qu
      BB1c1A crois que
      bBAaaAA crois que je
      DA1jAAB croiser
      dAbFcAA croit
      AbbC croit $
      BAAAbc croit _ je
      1ABBc croit que
      CA1Abc croit que je
      A1B2ad croix
      AB1a1d croq*
      BDAbAgb croquettes
      AbBcAAA cross
      AAAC1e crou*
      BAAC1e croutes
      Aaca1BA croyais
      AaAad cru
      aaAbAB crue
      AA1BAgB crus*
      CAABAhB crusts
      jFA1ACA cry
      gA1C1B cry _ the
      CAaAa1a cryi*
      CAaAa1a crying
      AC1AAe cube
      BbA2aB cuillere
      BfAA cuir
      fA2EBA cuis*
      aaBbCba cuisine
      Ad4C cuisine $
      cCA3a cuisine _ est
      AD1a1aa cuisine a
      AB3Ad cuisine elle
      Cd1a1AA cuisine je
      Cd3aA cuisine pour
      Db1c cuisinier
      aCeDAA cuisse
      gDD1AcC cuisses
      1CAc1a cuisses $
      EAbbaAA culo*
      EBbbaAA culotte
      BBcB culotte $
      CdA1BcA cupb*
      1fA1ADa cupboard
      CB2AgB cupboards
      CbbAAaA cure
      bcAA1AA curt*
      bcAA1AA curtains
      FdBbAad cut
      Db1a2a cut my
      fA1B1AD cuts
      iCBCCAB cutt*
      eCBAAB cutter
      c1ABBaB cutting
      B1BeBBa cuve*
      B1BfBBA cuvette
      ecBB1B cv
      EAAo1BA cybe*
      bCAac1c d
      BB2bb d _ 0
      1bC1Ebb d _ a
      aBABb1A d _ au
      baBBAab d _ avec
      AbAABab d _ c
      CeAbB1A d _ ca
      Ba1A1cA d _ ce
      cA1AaB d _ cette
      Bcb1BBa d _ chez
      bFab1Ad d _ coup
      Ca1ab1b d _ d
      1dB3C d _ dans
      B2cbAD d _ de
      A1AC1gB d _ des
      d1aa1B d _ elle
      cABA2c d _ en
      CCBbcbe d _ et
      cAA2BA d _ finir
      AAAbbB d _ il
      baaAAB d _ in
      Cba1AAb d _ j
      aBaaBaA d _ je
      Ca1Ac1A d _ l
      bBCbBa d _ la
      1BBaAc d _ le
      1acB1AA d _ les
      1AAd1AB d _ m
      AEaC1be d _ ma
      AcABAaa d _ mais
      CA1gAB d _ malade
      CC1fAAb d _ me
      1EA1fb d _ moi
      Bb1c1AA d _ parler
      d1A1AAa d _ pas
      1B1dDbC d _ pour
      a1bCAA d _ se
      caA1ABA d _ si
      eBA2aB d _ the
      BbABA1b d _ to
      Aa1B1bc d _ tout
      B1Aca1A d _ toute
      BbBb1Ba d _ un
      cAAAAcA d _ une
      DeAAaAB d accueil
      hAA1CBB d adieu
      CAAAacA d adresse
      A2AbEf d air
      B1BeABd d aller
      c1BcACA d ami
      B2g1AB d amis
      e2B2B d angoisse
      bAaaAAA d annee
      Bb1cB1A d apres
      BA1CBfc d argent
      baAAAAA d arreter
      a2AAdA d attente
      D2aeA d autoroute
      dbaDAbB d autre
      BcbB1Cd d autres
      BcACAa d avoir
      C1Ac1Bb d avoir un
      aABCBfB d be
      BbA2eA d eau
      ACcbCAd d elle
      bAAb1Ba d en
      cAA2BA d en finir
      Bb1c1AA d en parler
      CA1A1e d endroit
      aCbA1eB d epi
      BBaBAf d escalier
      BAbC1Ad d ete
      bCbcCCB d etre
      aBBb1Aa d etre la
      E2fAA d etre malade
      ACcDeA d eux
      cBA2AA d exister
      h2BABB d get
      Eb1b1a d hab
      aBacaCb d habitude
      BaAAA1c d hier
      DC1BgAA d ici
      bBA1AaA d ici la
      BbC1bCb d identite
      fC1aBAB d internat
      DaaA1a d la
      bBb1aB d like
      bBba1AC d ma
      abbA1AB d mn
      1AAAbcA d moi
      B1aA1cA d otre
      beCBaBa d ou
      FBAaabg d oublie
      A1AA1dA d oublie des
      A1bcaCA d rather
      AA1bcAA d take
      1AAcfcB d un
      bFab1Ad d un coup
      Cbf1aCA d une
      B2aAcA d urgence
      bAA2Ac d y
      EnCC1AA da
      Af1DACA dad
      DecA1BB dad $
      AdB1AAa dad _ in
      DaeACaA dad _ me
      D3AdB dad _ the
      Cc3AA dad broke
      A1aA1Dc dad s
      BcAAbbB dads
      AAAd2A dail*
      AAAd2A daily
      Dc3b dake*
      HC1dBfc dall*
      DBBc1hA dalle
      DBad1Cd daller
      AA1b1Bb daller _ cours
      AA1b1Bb daller en
      AA1b1Bb daller en cours
      CccACba dame
      HCAAABm dang*
      FC2AAi danger
      B3AAg danger $
      BCb2Ae danl*
      BB3Af danla
      AEcbfaA dann
      BA2Bc dann loto
      cNe1cae dans
      aa1FDbc dans 0
      dA1AADd dans 0 ans
      2cAa1C dans _ airbnb
      kBCBAGc dans _ ans
      BB1AAAe dans _ appart
      AAbBAAd dans _ appartement
      aABbB1b dans _ armoire
      Bb1a1C dans _ assiette
      C1AAgAB dans _ autre
      acAAAA dans _ baignoire
      C1AAdA dans _ bois
      1AAaaDd dans _ boite
      cCaA1b dans _ bras
      C1dA1A dans _ bureau
      cAaACaB dans _ bus
      DAAAdbB dans _ cabane
      BAbaAcA dans _ cabine
      AC1a1bA dans _ cage
      AAAABeb dans _ caisse
      ADbAbAa dans _ camion
      AB1A1Ad dans _ canal
      CDchaBC dans _ car
      1AbAb1B dans _ caravane
      cbAB1AA dans _ carnet
      AAaaBbA dans _ cartable
      e2B1B dans _ cartons
      C1BdA1B dans _ casier
      BabAAEd dans _ cave
      e1e1BGa dans _ chambre
      BaaAc dans _ chaussettes
      ACCbAb dans _ classe
      BaBEBBg dans _ coffre
      1bACABc dans _ couloir
      CbCb1Bb dans _ cour
      AeaA1B dans _ cuisine
      BCcA dans _ culotte
      B2dAAA dans _ cuvette
      CcAb2a dans _ do
      Hb1baAB dans _ dos
      B1AAdAA dans _ doublure
      eC3Ba dans _ eau
      aAAA1d dans _ ecole
      c1BA1Aa dans _ enveloppe
      AAac1AA dans _ equipe
      DdAaBB dans _ escalier
      Ad1AB dans _ etat
      dhDCAaB dans _ famille
      BcAa1A dans _ figure
      bC2eCA dans _ foret
      b1bbaC dans _ foyer
      2ABaeE dans _ garage
      ebAA2D dans _ gorge
      bABb1Aa dans _ goure
      aAA1cB dans _ grange
      daeK2a dans _ groupe
      AABaAba dans _ hall
      1ad1AEb dans _ hotel
      AfAA1Db dans _ immeuble
      cdAA1B dans _ jardin
      B1aAAAb dans _ l
      BAAA1cA dans _ laverie
      Ac1bAAA dans _ les
      aDhBAAB dans _ li
      aFicBFD dans _ lit
      BCa2e dans _ local
      A1AB2f dans _ magasin
      bbBc1cC dans _ main
      AaB1dBf dans _ maison
      BacbBAA dans _ meme
      CAcAAb dans _ metro
      BaCAbbd dans _ moi
      bbBb1A dans _ neige
      BfAAAB dans _ niche
      eAbA1BB dans _ noir
      BBBBAgA dans _ parc
      bcC1B1a dans _ pays
      Db1b1Aa dans _ piece
      abAa1Db dans _ placard
      1cA1AaB dans _ placards
      bAaBBcA dans _ poche
      ChEAaBB dans _ porter
      caAdaCA dans _ poubelle
      AAbC1b dans _ quartier
      AaCBC1b dans _ rue
      d1ABCde dans _ sac
      B4eB dans _ sacs
      bB1BBBc dans _ salle
      dBdAA1B dans _ sdb
      b1Bb2b dans _ seins
      BAA1AfB dans _ tante
      A1b1BcB dans _ tente
      gFaAbCB dans _ tete
      bAB1Aaa dans _ thyroide
      ACbaaBa dans _ toilettes
      E1b1e1C dans _ train
      C1AAabb dans _ tram
      b1BAAcB dans _ trousse
      1eAAaBa dans _ ventre
      CAcA1Ab dans _ verre
      aDba1a dans _ vestiaire
      AA1bdAB dans _ ville
      aBcbCeG dans _ voiture
      acAB2A dans _ yeux
      cI1d1Aa dans ca
      cEaaaBb dans ca chambre
      ACbd1AB dans ca voiture
      cAAa1aB dans cet
      dBAbbCA dans cette
      B1AdA dans cette classe
      1A2fBA dans cette maison
      bAd1BCa dans des
      AAd2aB dans deux
      b1AB1Ab dans dix
      AdC1CEe dans l
      AA3Bd dans l appart
      aAAbBaa dans l armoire
      eC3Ba dans l eau
      3C1eA dans l ecole
      DdAABAA dans l escalier
      AdA2Db dans l immeuble
      1aca1Da dans la
      acAAAA dans la baignoire
      A1AaaBb dans la boite
      BAa2cA dans la cabane
      ABbaAcA dans la cabine
      AdaBADb dans la cave
      a1AaaBd dans la chambre
      CbCa1Bb dans la cour
      1eaA1C dans la cuisine
      B2dAAA dans la cuvette
      bC2eCA dans la foret
      da1A2D dans la gorge
      bAAc1cC dans la main
      1B2Bbf dans la maison
      bbBb1A dans la neige
      BfAAAB dans la niche
      BbA2Ab dans la piece
      CgDA1AB dans la porter
      caAdaDA dans la poubelle
      AABBCbA dans la rue
      bB1BBBc dans la salle
      dBdAA1B dans la sdb
      b1Bb2b dans la seins
      abc1AbH dans la voiture
      BbAdbCc dans le
      cAbBCAB dans le bus
      AB1A1Ad dans le canal
      BDbh1AB dans le car
      C1AB1bb dans le casier
      AbBBA dans le coffre
      1bACABc dans le couloir
      Fd1aaAB dans le dos
      aa1AcAD dans le garage
      b1fH1Aa dans le groupe
      AAAbBcA dans le hall
      cdAA1B dans le jardin
      CAbAAa dans le metro
      da1AB dans le mur
      eAbA1BB dans le noir
      1AABBeA dans le parc
      1bA1aDc dans le placard
      AAbCa dans le quartier
      aBAA1Bc dans le salon
      baAa1bA dans le thyroide
      C1b1bbA dans le train
      C1AAabb dans le tram
      AeAAaBa dans le ventre
      aCB2aa dans le vestiaire
      EAdAa1c dans les
      baa2CA dans les chiottes
      1CcAaAb dans les toilettes
      aAAB2d dans leur
      haADeEG dans ma
      adeABEB dans ma chambre
      bABBAaa dans ma classe
      dgDC1BA dans ma famille
      aABd2B dans ma goure
      gDABaBA dans ma tete
      d1BAAbB dans ma trousse
      bAadA1B dans mes
      bChbBFE dans mon
      BaAc1B dans mon casier
      bCfBAAB dans mon li
      aDd1ACA dans mon lit
      BeBA2b dans mon pays
      daAaAbA dans mon sac
      CAb2Ab dans mon verre
      Ac1AB1a dans quel
      Ad1AB dans quel etat
      bcDBAb dans ses
      B1AA1d dans ses poches
      CEfACcf dans son
      BAeA1A dans son bureau
      AAcbADB dans son lit
      AA1CBec dans son sac
      2eD dans tout
      Cd1bAAA dans toutes
      Cd1bAAA dans toutes les
      B2B1d dans trois
      FFCEed dans un
      2cAa1C dans un airbnb
      2ABA1d dans un appartement
      AA1a1bC dans un casier
      A2BAAe dans un coffre
      CA2AeB dans un garage
      FEDAekB dans une
      c1BA1Aa dans une enveloppe
      BAA1AfA dans une tante
      DBeAa1A dans*
      DBeAa1A danse
      eCcD1Ba dark
      HfaCecD daro*
      Fga3A daron
      aD1ba daron _ je
      ABa1Ac daron a
      aAaAcC daron il
      AB2Bc daron ma
      Ab1aCfC daronne
      AC1CgA darons
      nDBDBC date
      bAABabA date de
      cCabaEB daug*
      cCabaEB daughter
      Ab1bBBa dava*
      bbAcBBA davant
      baA1AbA davo*
      baA1AbA davoir
      Db1d davoir des
      eBA1AbA day
      DB1ABfB day $
      dBcBC day and
      cAACacA day i
      BB1bA1b day so
      Bb1bb day they
      ADBaeaB days
      ABabCca days $
      B1A1eC days _ i
      BA1ca1A days _ s
      Ca1aAcA days and
      BdcbdBA de 0
      1AcAaAA de 0 an
      bBAAa1b de 0 ans
      cb1BABb de 0 h
      DBAddAc de _ 0
      caAEDAc de _ a
      BBA2Af de _ acide
      DAbb1aA de _ age
      AaaaABa de _ alors
      Aa1AAdA de _ ami
      BBac2A de _ an
      CbfBAAB de _ ans
      Aca1ABB de _ appartement
      1BAa1Ac de _ appeler
      1EbAb de _ apres
      A1aBACd de _ argent
      bEcbAbA de _ atelier
      bDAdcBD de _ au
      DBAA1bd de _ avant
      DABadBc de _ avec
      BA1BAb de _ boulangerie
      BeA2A de _ boxe
      eABB2A de _ bras
      hGBAAdB de _ c
      BAB2dc de _ ca
      BA1d1B de _ cantine
      Bd1bA1A de _ casser
      dbBB1AB de _ ce
      ffCbBGB de _ chambre
      bc1BA1A de _ chance
      AcABAb de _ chaque
      ceAAC1a de _ che
      beAAB1a de _ chez
      Aa1Abc de _ classe
      B2fAAB de _ college
      BdB1Bb de _ copain
      C1aBA1A de _ copine
      2De1A de _ corps
      bADBabb de _ cousin
      BabA1aA de _ cousine
      aB1cBbA de _ cuisine
      mEA1ECB de _ dans
      eB3A de _ daronne
      HgEddaD de _ de
      1cAa2C de _ defigurer
      cABaBA de _ depui
      EdcDb1a de _ depuis
      bbBA1A de _ deux
      AcAa1AA de _ devant
      bc1DA1a de _ dire
      bAbC de _ dit
      FCA1bec de _ du
      CcADBdb de _ e
      aAABAd de _ eau
      CbABcBb de _ ecole
      BaAA2d de _ eleve
      c1A1AAB de _ eleves
      aBBdbaB de _ elle
      DBA1eab de _ en
      caAB1a de _ equipe
      AAABA1e de _ essence
      AeaaB1D de _ est
      BdbaDA de _ et
      D1c3a de _ ete
      gAACB1B de _ etre
      B1ca1BA de _ euh
      dBAC1aA de _ facon
      aACAAad de _ faire
      1BcBcDA de _ famille
      EcA de _ faute
      aaA1BAb de _ fenetre
      cBA1aaa de _ ferme
      abC1Ad de _ fille
      Ad1AaAA de _ frere
      CAAC1d de _ gare
      eCA de _ grand
      eBaB de _ groupe
      cb1BABb de _ h
      BBA1bdB de _ hopital
      CAaa1Cc de _ i
      B2AAe de _ ici
      1d1aCAb de _ il
      1CaAAba de _ immeuble
      1AbAcAa de _ internat
      BBba1c de _ jamais
      BEdbc de _ je
      bAABa1a de _ l
      CCAdA1d de _ la
      EBdBaeA de _ le
      cDBc de _ les
      eAA1AA de _ lit
      CAbd2B de _ m
      B1aA1Ac de _ ma
      B1Ab1ba de _ machine
      BeBa de _ main
      Dbab1Aa de _ mais
      ACaBdA de _ maison
      E1ccA de _ me
      ce1A1EA de _ meme
      bDdAACc de _ mer
      eDcAbAA de _ mere
      1adAcBC de _ mes
      AB2bbA de _ mezon
      1AAd2B de _ minutes
      CEaAcdA de _ moi
      ABbAbBa de _ mon
      eAAA2A de _ mort
      AA1AbdB de _ n
      BDccB de _ non
      aB3Cc de _ notre
      C1a1bCb de _ nuit
      dBA1AaA de _ o
      EAB1gb de _ on
      aBAAbAB de _ oncle
      aC1ba1A de _ ont
      D1AbeAB de _ ou
      1CBba1a de _ par
      BdAb1a de _ parce
      BCc1Aad de _ parents
      cBAb2C de _ partout
      dbCDA1e de _ pas
      ed1BBAB de _ per
      cAdAACb de _ pere
      AAB1Aba de _ personne
      CAbcA de _ personnes
      AbABAbb de _ petit
      bA1BD1A de _ plus
      BCCdb1e de _ porter
      DbaA1eC de _ pote
      BaCbaca de _ pour
      Dbba de _ pourquoi
      EaAbca de _ qu
      BEbfAdB de _ quand
      DbdFc1A de _ que
      dD1fA1E de _ qui
      acbCbAB de _ s
      BA1AdB de _ sais
      Ba2acA de _ salle
      AB1Ac1b de _ san
      ABa1aaB de _ sans
      abAaAAC de _ se
      dBB1aCb de _ ses
      EcAAd1b de _ si
      CeB1aA de _ soeur
      BfaCBA de _ son
      Bc1A1aA de _ stagiaires
      bABA1Ab de _ su
      DB1e1aC de _ sur
      1Ca1abB de _ tante
      CAbaAb de _ tour
      C2Ac1a de _ tous
      BbBBaAa de _ tout
      a1AA1cB de _ truc
      AbDB1Cc de _ un
      Ca1acDa de _ une
      ACab2a de _ visage
      AdA1aAA de _ voisin
      AbA1bBA de _ voisine
      Dd1Aa1b de _ voiture
      AAaCA1a de _ y
      dacDAC de bain
      bAaB1Cb de bains
      da3BA de bains et
      eBbB1Aa de bin
      Cf3AA de bleu
      aB1AbBA de bon
      1bAAAbA de bonne
      Cb1b1A de boule
      Cc1a1a de bruit
      AcBCaca de bus
      ABbeACB de ca
      eA1aACB de ca chambre
      eCb1A1A de ca mere
      B1AaAAd de cachets
      A2BAe de canape
      2A1eBB de car
      aCgcACa de ce
      C1aca1A de ce qu
      DdA3A de ceinture
      AAAdA de certaines
      AAbBcA de ces
      fCCC1eB de chambre
      eAA2AA de chambre a
      1aAcAaA de chantier
      ca2aC de chasse
      DD2eAA de che
      DD2eA de che moi
      EACAlFE de chez
      AAA1c1B de chez elle
      A1A1dBA de chez mes
      aCACae de chez moi
      Ac2aBA de chez nous
      Da1d1A de chien
      BBeAb1B de chose
      1CdB1A de choses
      fDAA de cicatrice
      Ad1B2A de claque
      biCDAbA de classe
      BA1AAdA de cle
      B1Ae1BA de college
      aB1dAb de copain
      bDAAkCA de cote
      1dAC1B de cou
      ABd2AA de coucher
      C1cAabA de courage
      Bb2A1c de couteau
      dAAA1aB de cuisine
      AAAdaBA de deux
      DAAcd de disparaitre
      CbBb1A de dix
      eA4B de doliprane
      bAdb1CA de dormir
      B1faBAA de famille
      ADAAC1f de fer
      baBa2B de ferme
      1F1A2e de feu
      ABBBccA de foi
      CAAAc1A de foi je
      AAc1AaA de fois
      1C1Bb1c de force
      1BBa2c de forse
      c1a1AbA de foyer
      da1a1B de foyer il
      BA1dAAc de garcon
      cAAAACb de garder
      A1B1AAc de garder un
      EB1a1bb de gaz
      ABA3d de gran
      C1Bd de groupe
      DAd2A de guitare
      CB1bAab de jan
      BBaAcB de je
      BA1AdB de je sais
      bf1BBB de jour
      cBAA1a de juin
      AabBAAc de kestion
      1BBd de kou
      bE1DCdd de l
      BBA2Af de l acide
      Aca1ABB de l appartement
      A1aBACd de l argent
      aBaA1bA de l atelier
      aAABAd de l eau
      BbAaaBa de l ecole
      AAa1AcA de l eglise
      bbaC1A de l equipe
      AAABA1e de l essence
      BBA1bdB de l hopital
      1CaAAba de l immeuble
      C1b1cAb de l internat
      1Gbc1cd de la
      BA1BAb de la boulangerie
      BeA2A de la boxe
      bc1BA1A de la chance
      aB1cAaA de la cuisine
      dBdBAEa de la famille
      bbA1BA de la fenetre
      e3aAA de la ferme
      CAAC1d de la gare
      B1Ab1ba de la machine
      1AaBbAC de la maison
      AB2bbA de la mezon
      B3bBb de la nuit
      AAadcAa de la porter
      Ca2acA de la salle
      AAAe1AB de la terre
      Cc1AaAb de la voiture
      C1a2d de lait
      1Ac1aBB de largen
      BB1a1bb de latelier
      CA1d de lever
      AbAAAgA de lit
      BABa1cA de lo
      BA3dA de logement
      agaDCcB de lui
      gBAaCaA de m
      BcA2Aa de ma
      1eB2C de ma chambre
      DaaAA1A de ma copine
      AbC2d de ma fille
      cDdABCd de ma mer
      BeA1aAB de ma soeur
      aBa2bB de ma tante
      AbAAbBA de ma voisine
      ea1B1A de main
      BCA1CfA de maison
      b1A1aDA de maman
      ec1A1D de manger
      da1B1A de manje
      BdcBAAB de mark
      lDD1BAD de me
      E5c de medicaments
      aAABCae de mes
      da1B2A de mes eleves
      aCc1Aa de mes parents
      Bc1A1aA de mes stagiaires
      BA2Cd de mezon
      ab1B1Ab de mn
      C2caAA de mo
      bLdfDcH de moi
      ABba1b de moi a
      B1Bb2b de moi avec
      B1Ba1Ac de moi dans
      bacE2A de moi en
      aC3Ac de moins
      CA1A1c de mois
      e1aaA1B de mon
      B2fAAB de mon college
      CdBaBb de mon copain
      B1Ce de mon corps
      bADBabb de mon cousin
      AAAA2d de mon eleve
      dBaA de mon groupe
      ABA1b1b de mon mari
      aB1AbAA de mon oncle
      cAeABAB de mon pere
      Ba1AAba de mon petit
      CbAA1dB de mon pote
      EcAC2f de mort
      dBAB1A de naissance
      EabbBac de ne
      baAAaAb de notre
      AC1AAf de nourriture
      1A1AAAe de nouvelle
      FaeEaaa de nuit
      BAAbb1a de numero
      D4e de pain
      eA2AAa de papa
      d1A1BAA de papi
      CB1c2a de parle
      dAACaA de parler
      D1aacba de partir
      CA1b1aa de partout
      DEabcAe de pas
      DCcaBc de passe
      bB1aA1d de passer
      A1AdAA de personne
      AdeBB1B de photo
      BgBD1AA de pied
      cDBAAbA de place
      FAaAcac de plus en
      abAB1AA de poing
      dF1A1A de poing dans
      1bABd1A de prendre
      C3e1B de prendre un
      AABcBa de prenom
      e1AA1A de quand
      B1cAA1B de quarante
      B1cAA1B de quarante ans
      CA1f de que
      BBb1aaA de quel
      cAAaAAb de question
      AcAAaBa de questions
      Baca2B de qui
      abBAaB de quinze ans
      D1BaAgA de quoi
      A1AAfAA de recherche
      1cABbCa de rentrer
      eaACbBA de repondre
      B1AbbaA de reprendre
      dB1A1B de rester
      Aa2cBA de retour
      bb3CA de reve
      gEeCaFb de rien
      AAa1bbA de rien n
      BA1A1cA de riz
      b1BB2b de ryin
      eBBaABa de s
      AAcfABA de sac
      C1Ad1A de sale
      AB1a2d de sang
      fA2a1C de sauter
      BBbBf de savoir
      hFdDbC de se
      AbaAaAA de seconde
      AcaAaAA de seconde a
      3e1BC de secours
      caaBBa de seize
      caaBCa de seize ans
      dcDABaA de ses
      Bg1C1AA de soleil
      ccAA1BA de sommeil
      da1FcbA de son
      aA2aBd de son pere
      Bc3Bb de sortie
      CdA1BAb de sortir
      DA2bab de sou
      ABbDbdA de sport
      GAca1Ad de stage
      BAA1Ad de sucre
      BC2aac de suite
      AdaC de sujet
      EDAgbaA de table
      DhACAB de teint
      dE1A de teint sur
      Aa1c1BB de telephoner
      ABA1cBA de temps
      dBb2CA de tenir
      Cd1A1A de tin
      A2B1e de toi
      I2AAiA de toit
      cddE2D de tout
      BB1aAb de tout le
      dDAA2A de toute
      cBAC1bA de toute facon
      bCbcBbB de travail
      1BbAAAA de treize
      1BbAAAA de treize ans
      d1ABAAA de tro
      oDCcDBB de trop
      AAAeADc de trottoir
      AAAe1AA de trottoir quand
      DaCc1Af de trucs
      BA1dA de turc
      D1bAcAa de vacances
      Ae1AA1A de velo
      eDaBAAb de venir
      C2d1B de ventre
      hACAAAA de verre
      AcaaAAA de vingt
      hBBBDAA de vivre
      BBAA2c de vodka
      Bg1A2A de voir
      aac1ABA de voiture
      GAcd de vomir
      fAAAB de vous
      bbaDBa de vrai
      aaA1Bca dead
      CAAB2f deal*
      aC1d debi*
      baDaCFe debo*
      FB1b2d deboucher
      aeDaBFd debout
      Da1B1ad debout $
      aaAAAaB debout _ la
      AcAA1aA debout toute
      AcAA1aA debout toute la
      BFC1AlA debr*
      BDB2hB debrouille
      1CA1acA debrouille $
      dBACbaA dece*
      D1AhCaC dech*
      bcACB dechet
      CC1hAaB dechire
      ea2AF deci*
      aba1aEb decide
      dBa2AA decide $
      BbbAaAb decide de
      DA1ac decide je
      eB3CA decision
      FBCiedB deco*
      aAA1eAA decoche
      1CBf decol
      AbAcAaB decole
      Cb3Ac deconne pas
      cA1CAa decors
      bAAcaA decouvrir
      fDBB1Ac decr*
      fCCB1Cd decroche
      BACbA1f deda*
      1ACbB1e dedans
      AABaBbd dedans $
      a2acBA dedans _ est
      b3cBA dedans c
      a2acBA dedans c est
      BAAa1ab dedans et
      eBAaAAA deep
      c1bBdBA defa*
      Bbb1b defaite
      Bc1b1Aa defe*
      CabacA defendre
      cbAbBBa defi*
      1cAa2C defigurer
      AAC1Aae defo*
      1G4e defonce _ porter
      1F1A2c defonce la
      1G4e defonce la porter
      BDB1afa dega*
      BDB1ahA degage
      feACAE dego*
      daAA1D degoute
      gCCbABA degr*
      gABBABA degres
      bA2AcC degu*
      DBDAAgC deho*
      AA1BAeA dehor
      CADa1bB dehors
      BaaADcA dehors $
      b2a1Bc dehors _ est
      BcAaaCA dehors _ la
      3ACd dehors a
      1C1ACfA dehors avec
      aA1adC dehors c
      1cAa1C dehors dans
      Ac2eF dehors jusqu
      CB1AAhA dej
      eBAFdCA deja
      bCA1aAb deja _ 0
      1C2Bd deja _ dehors
      aca1BA deja _ la
      aBaaaAA deja _ les
      AA2bBb deja _ un
      cAAAbDb deja _ une
      C4Ae deja a
      Ca2AdB deja ca
      cA1AABc deja choisi
      eAAA1AA deja essaye
      EB1A1g deja mange
      CDBaBjA deje*
      BCBaAgA dejeuner
      CBbeBA dele*
      AAAc1AA delegue
      A1dCBaa delete
      BBBe1AA deleted
      Bb1a1Ab deli*
      bEBDcbc dema*
      bBFDcbC demain
      aAAaCd demain $
      CAAAcbA demain _ je
      CA1Aa1d demain au
      AB2bdA demain et
      aCAA1dC demain je
      CB1CgCA demain matin
      C2AdAB demain matin je
      Bb1Ab1A demain mon
      bAA2Bc demain pour
      bAa1ccA demande
      BcaAABd demande $
      bcA2CA demande _ a
      dCBabA demande _ ca
      AAABbA demande _ dormir
      ABbdAA demande _ etre
      AAbaaAB demande _ j
      eaAC1AB demande _ je
      aBAaacA demande _ l
      A1Bcaa demande _ la
      bABAaa demande _ le
      CA1bb demande _ m
      cCa1AA demande _ ma
      aaBAb1A demande _ mon
      Cac1A demande _ ne
      AA1a1Bc demande _ nous
      cAAcABA demande _ on
      AdAA1A demande _ permission
      ABdA demande _ photo
      Cd4A demande _ pour
      BA1AacA demande _ si
      ABEicBA demande a
      baCAbA demande a mon
      d1B1AA demande ce
      aabCAbA demande chaque
      BDg1A1A demande d
      ABg1EEe demande de
      Dad demande de ne
      A1bC1Aa demande des
      BcAA1Ab demande la
      AdAA1A demande la permission
      eAAAaA demande ou
      Cd4A demande pardon
      BgCCaaB demande pourquoi
      eAA3A demande quelle
      B2b1ca demande s
      B2b1ca demande s il
      acBCCc demande si
      b1BAbA demande souvent
      CdbBBbB demande toujours
      ad1BAAA demande toujours a
      C1bAAaa demande un
      bDAA1cA demande une
      CCACd1g demandent
      E1aa1fB demander
      BBa1ab demander $
      ABd1BA demandez
      ABcbB demandez _ pourquoi
      ACebBA demandez pas
      ABcbB demandez pas pourquoi
      CbD1Cgd deme*
      DbBaBc demenage
      Ad1AA1a demenage _ fois
      I1gBdA demi
      bcBA1Aa demi _ a
      BDhAA1A demi frere
      Ad1AA1A demi frr
      C3fAA demi tour
      1ACBdcB demi*
      bBAb1a demo*
      cbAA1Aa demonter
      CbBaa1B den
      1caB2B den parle
      EoBBC1C dent
      BdaaCaC dent*
      CfA1C1B dents
      BbBf1A dents $
      Ba1ABdA dents dans
      IEAafgA depa*
      AEBc1cc depan
      1BAA2d depan _ college
      BAAc1A depan _ le
      AAaDadB depan la
      Bb3Bc depan le
      1BAA2d depan le college
      ca3BB depan nou
      BAAe1A depan tout
      BAAc1A depan tout le
      ABa1cBb depart
      EABaAjD depe*
      Ba1A1cC depend
      1aABAd depends
      ADbbCcb depo*
      ACbBCdc deposer
      kDAABAF depr*
      fCAAAAC depression
      CEcbaab depu*
      aBdbBAA depui
      1aABBaa depui 0
      AA1AAbb depui 0 jour
      caA1AC depui 0 moi
      bAb1BbA depui _ e
      AAbccB depui _ je
      1aAABac depui _ jour
      c1BAAAA depui _ moi
      BBAdAAa depui la
      c2BaC depui lundi
      1AAAbcA depui mardi
      dBaaBaA depui que
      dAc1BB depui quel
      CaA1dBa depuis $
      caDbBDa depuis 0
      dA3BA depuis 0 mois
      Ebab1A depuis _ 0
      dB3AB depuis _ accident
      bbAdBBA depuis _ ans
      BaaA1Ba depuis _ ce
      AdaacEB depuis _ elle
      bcC2bC depuis _ et
      cB2aB depuis _ garde
      d2A1D depuis _ hiver
      fcADbD depuis _ il
      A2A1dC depuis _ incendie
      CACdaCc depuis _ j
      ADCCab depuis _ jours
      1AadaC depuis _ les
      b1CbAcB depuis _ ma
      ABa1Ad depuis _ maman
      B1AA2d depuis _ matin
      BcbA depuis _ me
      haCA1Db depuis _ mois
      1ABaAdC depuis _ mon
      BAaAAb depuis _ on
      A1a1Ae depuis _ papa
      B1Bd2A depuis _ photo
      dBA1BaA depuis _ rentree
      E1bc depuis _ rien
      CBAAaf depuis _ semaine
      aBB1AbA depuis _ semaines
      aaAAAcA depuis _ separation
      Bb2bB depuis _ soir
      E1iAABA depuis _ soiree
      B1bb1AB depuis _ sortie
      C1eA1B depuis _ stage
      BAf1AC depuis _ vacances
      d2AAB depuis avril
      AaAd1A depuis bah
      BAhAADb depuis ce
      C1dbAA depuis cette
      gaA2CA depuis des
      bcAa1B depuis des mois
      bBC1AbB depuis deux
      BaBCdaA depuis dimanche
      DAAAdc depuis hier
      cAAA2B depuis janvier
      2aaaEb depuis je
      dCCDBa depuis l
      dA3AB depuis l accident
      dA1A1B depuis l hiver
      A2A1dC depuis l incendie
      cBBfDBA depuis la
      dBA1BaA depuis la rentree
      aaAAAcA depuis la separation
      D1eAAA depuis la soiree
      eAdCBEc depuis le
      CAfaAB depuis les
      BAf1AC depuis les vacances
      aeAAbCA depuis longtemps
      Ba1Dbe depuis lundi
      AAABd depuis mardi
      BAA2cA depuis mercredi
      BcaA1A depuis mes
      Cca2A depuis mes 0
      ABAc2A depuis octobre
      cbBB1bB depuis on
      FdddAEc depuis qu
      DdcbaBA depuis qu elle
      abA1ABb depuis qu il
      cBBdIga depuis que
      CABdaDc depuis que j
      AAac1B depuis que les
      daC1AaB depuis que ma
      bABaAbA depuis que mon
      A1a1Ae depuis que papa
      CcA1cCa depuis samedi
      B1BdAbA depuis septembre
      d2AAAA depuis six
      badA1Bb depuis son
      EA1Abda depuis trois
      C1A2d depuis trois semaines
      BAA1bcb depuis une
      BAA1ad depuis une semaine
      faACBaB dera*
      cc1C2B derange
      DBBhb deri*
      aAabcAB dern*
      D1cbBAA dernie
      cAbCc1D dernier
      Cc1bB1A dernier $
      C1aAeB dernier je
      aaDcbAc derniere
      CaaaAbA derniere $
      aAAAcB derniere _ ai
      Ea1ab1b derniere _ ca
      dA1BAAA derniere _ que
      DA1aa1d derniere foi
      BbAabBC derniere fois
      d2AAAA derniere fois que
      aAAAcB derniere j
      aAAAcB derniere j ai
      AbAB1AA dero*
      BaAc1AC derouille
      B1C2e deroule
      BAaAbaa derr*
      DBAcbab derriere
      bA2aBb derriere $
      ABAe1BC derriere _ gymnase
      c1BAaBa derriere _ porter
      daAacCC derriere la
      cbA1aB derriere la porter
      DAAfbBC derriere le
      ABAe1BC derriere le gymnase
      b1aBAbB derriere les
      IbcdCAh derriere moi
      ABbdbA deryer
      EaadAAb des
      BfAC1Ca des _ a
      Caa1AeC des _ au
      CD1cCbb des _ aux
      1bCBAAe des _ avec
      AAcad1A des _ c
      cBaD1bB des _ d
      c1BBa1A des _ dans
      1dC1a1b des _ de
      aCba2A des _ des
      CAAcAc des _ du
      CGdbbAd des _ et
      dA1B1A des _ h
      bcABb1D des _ il
      AdAGABc des _ ils
      1cB1c1B des _ j
      1bDAcbD des _ je
      CBab2a des _ la
      CCbaAAc des _ le
      AcaBAaa des _ les
      Cbb2a des _ mais
      bBBaAAc des _ me
      cdAB1AA des _ meme
      BbAcaAA des _ mon
      BAbA1Ac des _ neuves
      e1BA1AA des _ noires
      Dbab des _ notes
      CcccAaB des _ on
      gA1BABA des _ ou
      2AcaaB des _ par
      AdAB1Ac des _ partout
      dA1A2B des _ plein
      BBBCc1g des _ pour
      C1c2B des _ qu
      B2aAcA des _ quand
      cDACAbA des _ que
      bAaBABB des _ sur
      B1Bb1aa des _ tout
      Aabb1AA des _ un
      ABBf2B des amis
      ABe des attouchements
      EDAC1kB des autres
      3CAcb des barres
      BAcCAAc des baskets
      BAbA1Ac des baskets neuves
      B4eA des biscuits
      Bd1B des bleu
      1f3AE des bleus
      cCaA des bracelets
      bdBB1AA des brulures
      aA1bAAB des cachets
      A1dA1AB des cadeaux
      BB1e2A des cailloux
      AAAAd1A des cars
      B1Aac1A des cartes
      G1eB1Ba des choses
      bdBB1C des claques
      AaAA1dA des cles
      e1AA1A des comprennes
      adCABDa des coups
      bFBc1Ab des coups de
      cBAA2A des coupures
      b1BBA1b des doigts
      2AAAf des douches
      AdBA2A des fleurs
      cAA1CcA des foi
      c1A1BaA des foi je
      1cCCaab des fois
      cBBAbB des fois je
      g1AC1A des gants
      AAAEAAg des gars
      ICDb1Ak des gens
      Ba1d1aA des gens de
      aeAA1AC des gifles
      1f1AbCB des heures
      eBAAAA des idees
      1CAb1BB des insultes
      dAaaBB des jours
      AAAA1ac des le
      DeAC1A des lunettes
      CcAB des lunettes de
      1cAaAAC des marques
      BBbB1Ac des mecs
      AdBA des mesures
      eB1B des mitaines
      dbAa1D des mois
      eBABA1A des pansements
      bAA1dAC des parents
      1cBb1AA des patates
      bcA2BA des petits
      CDdBAAd des photos
      cCDa2d des photos de
      1BAeAAB des pierres
      CAAdb des potes
      bjcDBBD des qu
      bbBA1aB des qu il
      2dAABA des qu on
      EfBhbCE des que
      BaAd1AA des que je
      AAAcaAA des que le
      AaAcaAA des que mon
      1caA1bA des questions
      B4dB des rats
      DA1A1cb des repas
      AA1ACd des sandwichs
      f1BA1CA des semaines
      baBA1cB des soirs
      BA2eA des sous
      iB1B1AB des tombe
      BcAA2A des traces de
      Bf1B1BB des trous
      Ac1A1AB des trous dans
      b1cCAAA des trucs
      A1AB1Ad des trucs pour
      BAB3d des types
      Ae1B1aB des urgences
      2b1bBC des vacances
      B1cA1aA des videos
      bCb2Aa des vieux
      aBaaA1b desa*
      C1DefCc desc*
      d1BAdBb descendu
      A2aAdA descendu _ a
      aA1AdB descendu _ la
      AABa1Dg descente
      1CBA1Bg descente $
      ia1CcEA dese*
      fAACaCA deserve
      acAC2A deserve it
      ABcC1BB desh*
      2cE2A deshabillee
      eBBAa1A desi*
      bdAD1AC deso*
      dA1Ba1B desole
      dBA1BDc dess*
      bB1b1AA dessin
      fDdAbBD dessiner
      gB1B1AA dessiner _ tombe
      1BeCaA dessiner des
      C1ABBbc dessous
      bC1bB1c dessous $
      EhDcCD dessus
      aeaAABB dessus $
      CeBc1AA desu
      dc1BCAb dete*
      eBCaA1B deteste
      AA1c1Ba deto*
      1B1cAAa detr*
      aABBACj dett*
      BA1BABi dette
      c1BA1Ab dettes
      aB1AfCa deu
      CbCb1cb deux
      Cb2abA deux $
      Ba1ABc deux _ a
      cbAAAAB deux _ dans
      fCABBba deux _ et
      aaaC2B deux _ je
      C1aAaAa deux _ l
      bBaB2A deux _ le
      b1bb1C deux _ par
      Dababba deux _ que
      hbDcBDB deux ans
      eAB3A deux ans et
      AAB1aba deux filles
      iBAA1EA deux heures
      IcB1be deux jours
      eaAB1Ca deux mois
      BA1AeC deux nuits
      aAcBaa deux semaines
      AAABB1g deux telephones
      AAAcABc deux*
      AAAcABc deuxieme
      CA1a1Ab deuxieme _ c
      eaBaCBb deva*
      fAAA2B devait
      CcBaAAb devant
      d1bB2A devant $
      dbbE1AA devant _ autres
      AABb1c devant _ et
      B1bBdAb devant _ gare
      1bAabaB devant _ le
      1B1C2d devant _ lycee
      1EAa1Bc devant _ moi
      1A3Cd devant _ nous
      ACaBA1c devant _ porter
      1EAa1Eg devant chez
      1EAa1Bc devant chez moi
      1A3Cd devant chez nous
      DEa1bbc devant la
      B1bBdAb devant la gare
      1Da1Aab devant la porter
      cDACBAg devant le
      bdAAA1B devant les
      dbbE1AA devant les autres
      BeAA devant ma
      dAcDAbE devant moi
      EdBb devant son
      1cAabaA devant tout
      1bAabaA devant tout le
      AabeAEB deve*
      cBBdADA devenu
      B1c2BA devenue
      CeFcaEe devi*
      aAEb1Cd devient
      aF4c devient bleu
      Df3A devinette
      CaCcAeA devo*
      DbBeAcA devoirs
      B2C1d devore
      aBbbAAA devr*
      BAc1A1a devrait pas
      1aAd1Eb deye
      2eBA1A deza*
      bBgC1da di
      Bc2AaA di $
      bBb1BaC di _ a
      bAAAABe di _ ca
      b1ab1aC di _ e
      1ABA1bc di _ j
      bcaACAa di _ je
      cCAcAB di _ la
      c2BabB di _ le
      dBA3A di _ ma
      DAaA1Ac di _ me
      C1b1aAb di _ mi
      C1AdbBA di _ moi
      dDb1AA di _ pas
      CAbAb di _ personne
      bcB1A di _ plus
      aaBCBAd di _ que
      cB1AA1A di _ revoir
      Caa1cA di _ rien
      AbBbABb di _ se
      AcCBA1c di _ si
      eBBa1AA di _ toi
      bCB2a di _ tout
      BAbA1ad di _ tu
      a1ACAad di _ va
      jBB1ABD di a
      dBA3A di a ma
      d1BC1Ca di ce
      BbbAAAA di d
      D1Ac1Ab di de
      AAbbAa di faut
      cDCA1ac di i
      aBBAA1d di i que
      Cba1AaA di je
      fEAacCa di kil
      c2cA1A di killed
      AB2Abb di kon
      baAb1AC di la
      bC1CAbf di moi
      EBhaADB di non
      cB1AA1A di o revoir
      ABA2Ac di oui
      DeAdAbA di pas
      CaAAbdb di que
      1ABA1bc di que j
      cabACB di que je
      aaaAaAB di que le
      baAAAd di quel
      BabAA1A di qui
      HdbdcBb di rien
      BBe1aA di ryin
      d1aA2B di se
      DAdA1ad di si
      BAbB2e di si tu
      dAaBAbB di tout
      cBbA1AA di tu
      BAaA1Af diab*
      bBjBaHE did
      B2d1AA did $
      ABd1A1A did things
      BbcBcCA didn
      BbcBcCA didn t
      aABc1AC die
      bA1A1cB died
      gBABCaC dieu
      aAbAAaA dife*
      1cCCbca diff*
      B2Badc different
      aAAaAab different $
      AaABabB differents
      ACB1db dima*
      b1DCdcB dimanche
      aAaDAbb dimanche $
      EaaaAb dimanche _ je
      cAAAaA dimanche _ le
      A2BcaA dimanche il
      aB1jBCA dimanche soir
      Bc1aAB dimanche soir je
      C1ac1Aa dimanches
      BBaC1fB dine*
      EDaB1jB diner
      B2B1cA dinn*
      cCBaAA dipl*
      cBBaA diplome
      cCc1aAC dira*
      D1c1bAB dirai
      aBAaAAA dirais
      2cCbA dire
      1afCcCE dire $
      CA1bAb dire _ a
      B1eA dire _ c
      AbCaaa dire _ j
      Cba1a1a dire _ je
      aB1A1bb dire _ la
      AaBaaAa dire _ personne
      cEaCaab dire a
      AaBAaAa dire a personne
      dAAA1aA dire au
      CbaA2A dire bonjour
      AcA1aAA dire d
      AAbdAbB dire de
      cBaBaB dire je
      EDaAABg dire non
      AABAcda dire ou
      FAbdb dire pourquoi
      AeAAA1B dire que
      BAcbAA dire qui
      1cAaeCB dire*
      daBBeBB direct
      gBBAA1A direct $
      2B1db dis
      cCAAbA dis _ a
      CCAfAAb dis _ c
      BaabaAA dis _ il
      FaaAAf dis _ j
      a1BBab dis _ je
      Cb1Acc dis a
      eBAA1aA dis oui
      a1aa1Db dis pas
      CBA1ae dis que
      D1aA1e dis que j
      FcBdeDa dis rien
      eDeEAAB disa*
      1DfdABD disais
      BAcC1c disait
      BBd disait que
      1BBAbab disant qu
      ab1BBAa disant que
      aecaaDD disc*
      BeA2A discipline
      c1a1cBC discord
      CaabA discute
      1aCd1Be dise
      BBAe2A dise _ je
      CBCf2c dise que
      BBAe2A dise que je
      BAAeAaA dise*
      DaAeBaa disent
      C2bbbA disent _ je
      1e1D1bA disent je
      Db1a1ca disent que
      Ac1B1b disent rien
      AbCa1bA diso*
      CeAa1bA disons
      BdAaBcA disons que
      BaEbnID disp*
      CA1AeBC disparais
      cBAAA disparaissais
      Cb1fAB disparaisse
      E2cdBA disparaitre
      cABcC disparaitre $
      c1b1D disparaitre _ de
      D2acA disparaitre de
      d1bAF disparaitre pour
      c1b1D disparaitre pour de
      f2CE disparetre
      FCAAmDb disparu
      a2BdAB disparu depuis
      1bAcAA dispense
      a1ABeAa dispute
      1a1BBgC dist*
      d1AB1B distribue ses
      B2BAeB distributeur
      eCAAFec dit
      BabC2a dit $
      BAa1baA dit _ 0
      AD2AfC dit _ a
      1b1ABAb dit _ c
      BeBfB1A dit _ ca
      dA3aB dit _ demain
      DaAa1bB dit _ elle
      1ccb1DB dit _ est
      A2bbbD dit _ il
      CdBaAaB dit _ j
      aEBa1ab dit _ je
      AAA1dA dit _ jour
      JccdA1A dit _ l
      1d1BaCa dit _ la
      C1ab2c dit _ les
      1bCa1B dit _ ma
      BAAebaB dit _ me
      dAA2aA dit _ moi
      e1AB2b dit _ nom
      fEb1ABA dit _ on
      DAdA1Aa dit _ personne
      dCB2Ab dit _ pour
      aadAA dit _ que
      1Cb1Ab dit _ si
      aCcABa dit _ suis
      DAabAB dit _ tu
      Cb1AbAa dit _ un
      dACB2A dit _ va
      ccBB1CA dit a
      FdaA dit a l
      1dBB2A dit au
      aDb1aBb dit c
      aDb1aBb dit c est
      fEaAAAB dit ca
      2ABaBb dit ce
      C2d1bA dit d
      C1Ab1aA dit daller
      DC1aacc dit de
      BABAb1c dit de pas
      BbcA2B dit elle
      bBB2Ab dit euh
      hDD2AA dit il
      DA1abaa dit j
      aCcABa dit je suis
      cCAaaba dit kil
      Edab1AA dit killed
      A1Ad1AA dit maman
      dBa1a1A dit moi
      dABD2c dit mon
      e1AB2b dit mon nom
      FEgAAb dit non
      bbbB1C dit on
      D1AA1dA dit ou
      DBbaA1a dit oui
      BBaaA1a dit pas
      AAc1aaA dit plus
      bA2BbA dit prends
      bCEcab dit qu
      BC3d dit qu a
      cACdbAB dit qu il
      dDa1A dit qu on
      CcAAbAa dit qu un
      HbecEAc dit que
      BaaAB1b dit que c
      aaBcAaA dit que ca
      aAAb1Ba dit que ce
      BfCBAaA dit que j
      cCaAa1a dit que je
      CAbb dit que l
      aaaB1Ba dit que le
      CAaA1ac dit que les
      1Cb1Ab dit que si
      cb1AAAC dit quelle
      DcAd1aA dit rien
      CbaaAEd dit si
      A1bbABA dit si tu
      BbAAaAc dit souvent
      C1eA2A dit stop
      1dAB1aA dit toujours
      C2adA dit un
      BA1Ad dit un jour
      2AA1cc dit une
      bBABe1B dite*
      bAABd1A dites
      BaA1bAA dites _ a
      cAA1BA dites _ ma
      lCAAEA dites a
      cAA1BA dites a ma
      F3e1A dites pas
      BaaAAc dites que
      CcA2A dites rien
      1cBABba divo*
      1cBABba divorce
      ABBAAbd dix
      1A1Ca1c dix $
      DACBag dix _ ans
      bBabA1B dix _ et
      Dc2Aaa dix _ heures
      c1AAaC dix _ je
      aAadaBA dix _ par
      AAdABB dix ans
      c1baABA dix fois
      F1C1bg dix huit
      CACAce dix huit ans
      aAA1Acb dix jours
      aAAa1Cd dix minutes
      DaaA1a dix neuf
      BBA2fA dlo
      1C1AAd dman*
      1BfCAeE do
      cA1baDc do $
      AAbc1A do _ course
      BA1BaBb do _ do
      a1AA1e do _ get
      a1cA1BA do _ in
      Cb1AcA do _ on
      CAaa1b do any
      ABBBA1d do i
      1C1AABc do i do
      fCcCAAB do it
      BBd2AB do stuff
      CcAdAAa do the
      CCdA do things
      b1BAaaA do you
      ad2ADA doct*
      ccA1ACA docteur
      1A1caBA docu*
      Ab1BAc does
      ABc1A1A does _ he
      AaAaabA does*
      AaAaabA doesn
      AB1AbaA doesn _ know
      AcBA2b doesn _ like
      CA1Aad doesn _ want
      AaAaabA doesn t
      AB1AbaA doesn t know
      AcBA2b doesn t like
      CA1Aad doesn t want
      cbBc2E dog
      De1aDAc doi
      A1B2Ad doi $
      CfdDCD doig*
      BdBAAAb doigt
      AbfCBCB doigts
      1CdbA1B doigts $
      Eaa1Abf dois
      eBaCcC doit
      BB2Aac doit _ l
      A3eAB doit _ savoir
      ABAA1Ae doit de
      Ba2cBB doit pas
      gA1B2C doli*
      hA1B2D doliprane
      BDaBAhB domi
      CE1AAe domi*
      BDaA1cA domicile
      Db1c domo*
      Db1c domoun
      ABb1b1A don _ go
      A1Babb don _ have
      aACb1b don _ know
      D1d1ABA don _ like
      Cc1A1a don _ mind
      1AAb1Ad don _ pay
      1Ba1caA don _ put
      b1BBb1A don _ really
      B1AAbaa don _ tell
      aA1bABa don _ want
      Daaaaab don t
      ABb1b1A don t go
      A1Babb don t have
      aACb1b don t know
      D1d1ABA don t like
      Cc1A1a don t mind
      1AAb1Ad don t pay
      1Ba1caA don t put
      b1BBb1A don t really
      B1AAbaa don t tell
      aA1bABa don t want
      BdbCDgF donc
      AaA1Bc donc _ je
      AdB2aA donc j
      b1daA1A donc je
      CAa2d donc la
      gECABdA done
      BbA1Ab done $
      abAa1BA done _ cou
      2cB1aB done de
      f2B1BB done with
      aB1ADcb donn*
      2AACbA donne
      A1AA1Ad donne _ a
      cbAa1BB donne _ coups
      eAAA1AA donne _ ses
      CDc2cA donne a
      cdAaACB donne des
      caAa1BA donne des coups
      a1Bb1AB donne la
      CB1A1c donne ma
      bABbBAa donne mon
      DdA1abc donne pas
      acBa2a donne un
      DadaaA donner
      BaAba1A donner de
      aiaABKg door
      Ad1AbAA door $
      AacaAC door and
      Dg1AAAb door*
      BhAAAD doors
      ABa1AcA doorway
      AKcB1mE dor
      caCBAbB dor _ la
      AABa1ca dor _ le
      CAB1AeA dor _ un
      bcA1aBA dor a
      eBaA1B dor avec
      BB3cA dor dann
      HAA2iE dor dans
      BaAA1dB dor dans la
      BAAa1dA dor dans le
      g1C2D dor pas
      e1A2D dor pi
      CAAcba dorm
      FCdDcjD dorm*
      AAgBBAA dormais
      eC1B1dC dorment
      DaC1dAA dormi
      daBbACA dormi $
      D1a1c dormi _ je
      1A2cE dormi _ une
      1A2cE dormi dans une
      C1AAeA dormi et
      ba1CFd dormir
      Eag1aAB dormir $
      dAA2Aa dormir _ je
      Bd1A1cA dormir _ l
      DbA1Ada dormir _ le
      CA1AAdA dormir _ soir
      dAA1AA dormir _ toujours
      1Ac1ABA dormir avec
      AAd1BCA dormir chez
      BdB1abA dormir dans
      1bBA1bA dormir dans la
      AcA1AB dormir dehors
      eACAACd dormir et
      dBAAAaa dormir je
      dAA1AA dormir pour toujours
      BbaA1aa dormir sur
      AB2acA dormons
      A1AbFeE dors
      hA2cDA dors _ depuis
      a1Ad1C dors _ je
      CA2Adb dors _ la
      acBAAab dors _ le
      1cB1aAB dors _ une
      Abc2Bb dors avec
      BACA1d dors dans
      AbA1A1c dors dans le
      iaA2Ha dors pas
      caabbEA dors plus
      dA2cCA dors plus depuis
      Bb2AdB dors sur
      1F1GagB dort
      1d2AEb dort $
      BB2AAb dort _ la
      cBCBAeA dort _ le
      D1C2eA dort _ un
      ABaAAbA dort a
      d1eAAAA dort avec
      CDEBalC dort dans
      bBCA1dA dort dans le
      Aa2aCc dort plus
      1A2dD dort tout
      cAAeAAC dort*
      b2dAAC dortoir
      LlBdacD dos
      AbAaabC dos $
      Ab1BcA dos de
      bc2CBA doss*
      bcAACBA dossier
      Bc1AAa dossier $
      Eda2Ab dou
      bCABbAa doub*
      B1AAdAA doublure
      eB1AB doubt
      EDhD1iG douc*
      BA2dA douce
      caAB1AA doucement
      1AeBCcD douche
      c1Ba1C douche $
      CaAB1c douche _ la
      BdBA douche _ tout
      2AC1eA douche a
      CaAA1c douche a la
      B1AA1e douche au
      BBbA1A douche et
      DBdBAgA douches
      A1dAAB douches _ jour
      BAaB1f douches a
      A1dAAB douches par
      A1dAAB douches par jour
      AB2c1c doud*
      aB2caA doudou
      gDBbCC doul*
      cCBbBB douleur
      EB1b2b douleur $
      Da1c1AA douleur de
      bbA2Cb douv*
      bbA2Cb douvan
      bB3Bc douvan _ la
      AAbAcBB douze ans
      1bbbBFd down
      dAAB down _ the
      BbAd2B down and
      eA1A1AA down for
      CdAa1BA down the
      A1AAbAd down*
      A1AAbAd downstairs
      BCba1aA dp
      BBdb1AA dps
      A1Be dps 0
      d1AA1B dps _ semaines
      CDABbdb dpui
      A2ABdC dpui 0
      c3AD dpui 0 semaine
      c3AD dpui _ semaine
      ABAA1Ae dpui kil
      bccAC1B dpui*
      AgAaAAB drag*
      cbaBAAA drags
      AB1A2f dran*
      DB1A2f drank
      dA1AAAA drap
      cBabAAA drap*
      cACabAB draw*
      1B1AbbA drawer
      eA1aAAA drea*
      Be1a1Bb dres*
      BfC1aA dressed
      AfBb drin*
      bbA2Ab drinking
      BdB3B drinks
      EIdAcCi driv*
      cG1aaBa drive
      C1aBb1b driver
      CCb2Af driving
      DCcBAAc drog*
      CBABAAh drogue
      CBCA2g drogue $
      2c1A1E droguee
      GeDcA1a droi*
      Gd1ba droit
      Aab1BBa droit _ dire
      1C1a1d droit a
      bdAB1AA droit d
      EbAcBCd droit de
      Aab1BBa droit de dire
      CcA1acB droite
      BB3eA droite _ gauche
      CB2bdA droite a
      BB3eA droite a gauche
      aBCeA1d drol*
      1BAbA1c drole
      C1bd drole $
      CcBB1bb drop*
      Bb1B1ba dropped
      dbBC1Aa drow*
      aaAB1Ac drowning
      3CAAe drug*
      2ACAAe drugs
      AacBA1A drunk and
      eA1A1AA dt
      eaaAE1A du 0
      fA2AB du 0 e
      GfD1eb du _ a
      baabC1A du _ au
      CbABaaa du _ avec
      B1CgCba du _ c
      CBaAAaa du _ ca
      3AcCA du _ ce
      AabBBb du _ comme
      BcAcbA du _ dans
      1bcEa1a du _ de
      bBACaab du _ depuis
      eBABAB du _ du
      dbaCACc du _ e
      1GdC2c du _ elle
      CbBb1a du _ en
      FABchDA du _ et
      ca2bBA du _ hier
      1DcCAba du _ i
      fH1Caca du _ il
      a1ADAab du _ ils
      1Ab1aBB du _ j
      Bb1BdaC du _ je
      aBABbAa du _ jusqu
      ABbAabA du _ la
      BB1ABjB du _ le
      Db1fBBb du _ me
      1aBcA1a du _ mon
      AACe1ac du _ on
      Be1aBAB du _ par
      E4Ag du _ partout
      BBAadbC du _ pour
      Ba1baDA du _ quand
      EA1cbAb du _ que
      ABbaBbA du _ qui
      AhEA1Bb du _ sur
      dC1A2a du _ tout
      cDA1BAc du balcon
      AbcABAA du bar
      1AafACa du batiment
      dAAAaAB du bien
      a1AC1c du bruit
      ACcA2A du bureau
      A1d1cBA du bus
      CaB1cbA du camion
      AABa1cC du canal
      AAcc1BB du car
      AA1B1cA du carrefour
      B1Ad1AA du cdi
      CAaAfEA du centre
      Eg1CAe du chien
      CAdd1BC du club
      AA2AcB du coeur
      bE1fAa du cou
      a2aAeA du coup
      Da1d1B du deuxieme
      bCA2AA du dortoir
      Cd1A1A du fon de
      DdAd1EA du fond
      Ce1BAB du fond de
      aC1ajKB du foyer
      D1a2ac du gymnase
      D2A1cb du hall
      CAae du jour
      BAad du jour au
      BA1A1d du keur
      1d1a1Ba du lit
      ecaD1cA du lycee
      AA1bABa du magasin
      dbBBAA du mal
      BA1BBf du marche
      bB2cAB du mat
      dbAfBEB du matin
      GAABAea du mois
      bbAAaA du monde
      bbA1AAA du naitre
      DCA2eB du pain
      1AAB1fB du papier
      d3BD du pon
      h1AbCFA du pont
      A1DdaAc du quartier
      AbAC1aB du ri
      CeBA1b du riz
      CaBAABg du san
      AacC2a du sang
      Ce3A du skate
      C1A1Ae du stade
      A1A1e1B du stop
      f2AABA du toit
      2aaCbA du tout
      AAA1bAc du train
      Bea1baD du travail
      aA1e1A du verre
      1BdB1A du vestiaire
      BBB1cbb du voisin
      DDca1cb dun
      deBCAaA dur
      Ec1gABB dure
      BB1e1BA dure depuis
      dA1AAa durer
      1BaAbaA duri*
      1BaAbaA during
      AAAAafD duve*
      AAAAafD duvet
      aaBb1aA dvt
      EAAfa dy
      AFBafae e
      Ab1caBB e $
      C1AbBfB e 0
      Bca1Ba e _ 0
      aAcDB1b e _ a
      CAb1c1b e _ avec
      Eca2Aa e _ ca
      aAAB1fb e _ dans
      BCB1Abe e _ de
      B1bc1Ab e _ di
      cAa1BA e _ doi
      gCaBC e _ e
      cAB1b e _ fais
      1e1B2B e _ fini
      BbCaA1b e _ i
      1cdaCDa e _ je
      1bdDbBA e _ la
      cBAb1AA e _ le
      E1Ada e _ m
      aA1bAbE e _ ma
      BcAAbA e _ matin
      F1DadBa e _ me
      3dACC e _ mon
      AC1AaAg e _ o
      Bb1CdbB e _ on
      BCAAacd e _ pas
      dA2A1B e _ pour
      A1adAAA e _ que
      A1AaBc e _ reste
      cBBe1AB e _ rigole
      aa1CAaA e _ se
      BC4c e _ train
      b1B1bAA e _ un
      BA1ccaA e _ vacances
      CbdA2A e _ vais
      cAa1bBA e _ veux
      1Ac1AaB e a
      A1C1dBc e an
      Ce1aAAA e apre
      AcbCBBa e ca
      dAAA1Aa e dans
      1Ce1aBA e de
      baB1ABb e depui
      B1Aa1Bb e elle
      cDAAd1a e en
      DbhbBEA e i
      C1ac1Ab e i di
      cAAa1AA e i rigole
      aBbaa1A e i veux
      aFBdadE e il
      bAbCB e il a
      A1Ac2c e il me
      A1Ac2C e il mon
      daaA1BA e j
      dDeBbDI e je
      aCABcB e je me
      bB1AAbA e je pas
      A1AaBc e je reste
      AeD1AA e la
      Da2aBe e la je
      1bA1eAC e le
      Ba1A1e e ma
      aBcB e maintenant
      bhDc1DA e me
      bcBDafC e moi
      cb1ABAB e moi je
      Bb2acA e moi on
      BCcBBbf e mon
      CCBcAda e on
      ABAba1A e on me
      dAAACa e parti
      B1A1d1A e parti avec
      2B1cBA e parti de
      eABAabF e pas
      BfAB2A e personne
      C1cb1B e que
      cb1B2A e qui
      dABbAAC e se
      1cAa1AB e si
      1cAa1AB e si je
      CaAAcbA e son
      ABA2Ac e souvent
      CBAA1Ag e tonbe
      BBBb1Bc e tout
      aaAb1BB e tout le
      1a1AdEB e un
      B1CbBBc e y
      Bc1b2B each
      AdaCa each other
      AdBa1A ear
      BE1d1dA earl*
      BA1b1dA early
      Eb1caA easier $
      1CBdAbD eat
      A2c1D eat _ lunch
      Cc1d1D eat _ the
      Aa1C1c eat at
      A2e1F eat lunch
      A2c1D eat my
      D4ea eate*
      D4ea eaten
      ABAb1cA eats
      bcGaCcD eau
      c2BAaA eau $
      bc1A2B eau _ javel
      C2A1ca eau _ la
      AbAb1Ba eau _ sur
      acA2Da eau bouillante
      DA3ca eau ca
      BAAa1cA eau chaude
      AbAb1AA eau chaude sur
      bc1aAAB eau de
      bc1A2B eau de javel
      1BAB1ba eau et
      bcA2B eau froide
      Da1a1eB eau pour
      Db1eAAb ebou*
      Dc1c1Ab ebouillante
      A1Be1AA ecar*
      A1Ad1AA ecart
      Fbb1hDB echa*
      ACeaAD echange
      AAc1ABa echange de
      DfBahCB echappe
      ABA1eAB echappe de
      cabA2A ecla*
      aCca2a eclate $
      Cb2d1a ecol*
      Cb1ca1b ecole
      dabDCCc ecole $
      1Ca1bBb ecole _ a
      1a1B1dC ecole _ des
      AB1eAAa ecole _ pas
      BBdd1BA ecole a
      CdAaAa ecole avec
      bAAAAb ecole et
      AcacbBC ecole il
      AAbAbA ecole il a
      AE1bcAA ecole la
      A2Cd ecole la plus
      CBAeaaA ecole ou
      B1AdB ecole ou personne
      EB1AgbB econ*
      EB1AgbB economies
      dB1aCCa ecou*
      c1ABACb ecoute
      CacAb ecouter
      bBAdA1A ecoutes
      cdCdBAB ecra*
      aAabAAA ecran
      cBA2AA ecri
      aDCb1Ad ecri*
      2DA1cc ecrire
      C1CBaaf ecris
      BA2AAe ecris _ cachette
      Bb2Abb ecris _ la
      AA2aAd ecris en
      BA2AAe ecris en cachette
      iFcCCCC ecrit
      BBAA1ad ecrit _ il
      cAADAad ecrit qu
      C2d2A ecrivent
      c1AB1Bc ecroule
      BA4f ecst*
      BA1AAac ed
      1Db1BAf ede
      AB1A1Ae ede moi
      d1A1ABb edge
      abBA1d educ
      bjAFfFD educ*
      Ae1BaAA educateur
      AcABcB education
      d1aAB1B educatrice
      bAbB2A efas*
      1AbaaBa effa*
      E1BebAd efface
      DAAd2c efface ses
      dBcDAAA effacer
      bAaDA1a effo*
      aAaC1Ad effondre
      C1a1BgA egli*
      C1a1BgA eglise
      BhBaA1C egor*
      BhB1A1C egorger
      C1bDbfB eigh*
      BbbA1bA eight
      ABACbd eighteen
      BA1cABa eith*
      AA1cABa either
      Be1D1Bb ek
      AAAA2d ekra*
      1dADbBc el
      AAb1bAB el _ 0
      d1aAACA el _ la
      bC1A1aa el _ o
      aEac1ae el _ pas
      HABAAAg el _ plus
      F2AAbc el _ tout
      Cb1ac1B el a
      Ca1aAcA el di
      bEA1aAb el e
      De4A el la
      Ae1A1AA el ma
      Ci1BAB el me
      GC3Ag el repond
      DB3Ad el repond plus
      fD1aA1B el se
      bBBbbAb el veux
      fD1A2A elas*
      fD1A2A elastique
      Bc1AcAA ele
      DcDADee elec*
      c1AAAaC electricite
      Ca2Ac electrics
      CbBA2b electrique
      Aa2BBf electrocuter
      CAAcafB elev*
      bbAEcba eleve
      AB1bab eleve _ a
      A1AAAcA eleve _ dans
      Bab1ABe eleve _ de
      D1AA1bb eleve _ le
      CA1Aca eleve _ les
      aaA1cBA eleve _ ma
      Ab1B1c eleve _ ses
      AcADAd eleve _ toujours
      AbbabCb eleve a
      d1dBaCB eleve de
      ba1AbB eleve de ma
      bABaAaA eleve qui
      dbBA1A eleve refuse
      eAaCA eleve s
      DaAA2e eleve vient
      Da1A1Ae eleve vient de
      cAA1AaA eleven and
      ACAgC1B eleves
      e1aFbAb elle
      bCcaCdB elle $
      Aac1aEa elle _ 0
      Cd1Db1A elle _ a
      B1B2ac elle _ au
      f5C elle _ avale
      bAABaAB elle _ avec
      CbaAbaB elle _ c
      dE1AacC elle _ ca
      1AAc1Cb elle _ dans
      1C1abaA elle _ de
      abACcBC elle _ des
      a1acbAD elle _ dit
      1BBaAcA elle _ donne
      DdcbB1A elle _ elle
      dAA1AbA elle _ enleve
      CB3ba elle _ euh
      AdAaaB elle _ fait
      BcB1aaa elle _ j
      B2cAbA elle _ jete
      c1a1ABa elle _ l
      accaCCC elle _ la
      BAe2A elle _ le
      CCacAba elle _ les
      bCAa2a elle _ mal
      AbAa1Ba elle _ mes
      Cc1Aaa elle _ moi
      1cAAAAB elle _ mon
      Ba2aBb elle _ par
      BbB2Ab elle _ partie
      BAeCaBa elle _ pas
      Ha2A1i elle _ plus
      bCCBbaa elle _ pris
      1CacAAA elle _ qu
      AAAAcA elle _ quatorze
      BcBCaca elle _ que
      d2AAAA elle _ quel
      DAd2bA elle _ quinze
      Ca2A1d elle _ repond
      fBaAAA elle _ se
      AAa1cAa elle _ seize
      dDa1bAC elle _ ses
      dAA1aAA elle _ sur
      Ae1BA elle _ tire
      cbA1BB elle _ toujours
      C5e elle _ toute
      1ddBaD elle _ un
      cBcBAAB elle _ veut
      D2acAa elle _ vide
      EAa1ecD elle a
      Daa2AA elle a 0
      f5C elle a avale
      Da2aaA elle a deja
      1bBBa1A elle a des
      CbbdB1A elle a dit
      B2cAbA elle a jete
      aABbaaA elle a pas
      aABBaaa elle a pris
      AAAAcA elle a quatorze
      DAd2bA elle a quinze
      AAa1cAa elle a seize
      AdfBAC elle a un
      AbBAbAa elle avait
      DA1A2d elle bave
      AF3Af elle bouge
      CA3Ad elle bouge plus
      bD1aaaB elle cache
      cBA1Ac elle compte
      Cb1aa1A elle demande
      A1a1aCb elle depuis
      aBb1a1B elle dessiner
      1cC1A1C elle dit
      bCaA1Ab elle dit pas
      B1acABa elle dit qu
      AbBABad elle dit que
      caaA1AC elle dit quelle
      AbB2Ab elle dort
      B1aaBaA elle elle
      AbcaA1A elle en
      BAEfc1c elle est
      BbB2Ab elle est partie
      Bc1a1Aa elle est pas
      C1b1aB elle et
      daAB1AA elle etait
      ca1ABBb elle fait
      AAca1CA elle ferme
      aBca1C elle ferme la
      cc2aBC elle garde
      CAA1aca elle la
      1eA1AC elle le
      eAAA2A elle les
      AbBAcbA elle m
      Ba1CaaB elle m a
      c1CA1aB elle ma
      ca1a1BA elle mange
      cb1a1CA elle mange plus
      GnDEa1B elle me
      bAAAcAA elle me dit
      Ae1BA elle me tire
      c1ABaB elle met
      BBBBacc elle n
      C1Aaa1d elle n a
      C1cBA1c elle ne
      cAcBAAB elle ne veut
      cAaAAaA elle nous
      bAcAa1b elle parle
      bAe1A elle parle plus
      EAhAAA elle pleure
      BBd2AA elle refuse
      DAA3d elle respire
      b1AAAAb elle reste
      aAbA1C elle s
      1AcABAa elle s est
      dD3Fb elle se
      bAaaB1A elle sort
      AcAAAAa elle tient
      cBAAaBa elle va
      e1baCaD elle veut
      C1daA1B elle veut pas
      1Ba1Abb elle vient
      BDDiBBB elle*
      BDDiBBB elles
      bB1B1b elles sont
      Bb1BeAA eloi*
      ca1AB1B else
      Daa1AbA else $
      aDbaaAb em
      EAC2cf emba*
      CIoFaC embr*
      aCfB1AB embrasse
      ACd1A1A embrassee
      CAeA1A embrasser
      1AAAaAc embrouille
      ACbc1Ba eme
      bBa1AaA emer*
      AA1BaCf emme*
      AcA2Ab emmene
      aD1AaBd emmener
      caB1A1a empeche
      AABa2d empl*
      CABEaeb empo*
      AaBAbAc emporte
      BB1B1g emporter
      BB1B1c emporter les
      AbBa1Aa empr*
      AAA1acb empt*
      ABA1acb empty
      b1acBaB en
      1CAfACa en 0
      1CAbaAb en _ 0
      EfaAA1a en _ a
      fBBBBAA en _ air
      aCbBAaa en _ alors
      2AbbC en _ ans
      CbAcBaa en _ au
      B1Cc2b en _ avec
      bBAaa1A en _ c
      B1A1bbb en _ ca
      aAbDAb en _ ce
      1dB1ABb en _ chez
      bBbBBBd en _ d
      1Ab1CDh en _ de
      1dAdaAC en _ depuis
      aBCb1ca en _ des
      CAAd1a en _ devant
      aaaA1D en _ du
      1ABbB1a en _ e
      1ccBBAD en _ et
      c1AbAB en _ euh
      FBbb en _ genre
      CabCAba en _ il
      dFBABba en _ j
      A1abAbA en _ jamais
      1CcAeAB en _ je
      CbAA1b en _ l
      AB1BdC en _ la
      E1a2ba en _ le
      A1BdAB en _ les
      aABA1ca en _ m
      cEcaaBA en _ ma
      ABeabAA en _ mais
      fAAB en _ me
      cBAA2A en _ mes
      Bb1B1Ab en _ moi
      C1BC1cd en _ moment
      cAcCaBa en _ mon
      EAAdc1A en _ nuit
      hBBGDdC en _ pas
      BABb1b en _ personne
      2baABC en _ plus
      B1eA2A en _ profite
      bBAB2c en _ qu
      dBaAABa en _ que
      bBA2ab en _ qui
      bEaB2b en _ sinon
      abBA1Aa en _ son
      BaabAAa en _ tous
      CbAaaaA en _ tout
      bBaB1c en _ toute
      CcBcAdA en _ une
      Aab1acD en a
      Dbbbb1A en a un
      EaA1bda en ai
      C2bAb en ai jamais
      aB1Bac en ai plus
      daBA1AB en arriere
      C1aAAd en avance
      B3AdA en avoir
      BAbB1Aa en ba
      EEAGDBl en bas
      AC1BA1b en bas avec
      D1Ad en binome
      1eA2CA en bois
      bBAA1bA en boucle
      AaACAc en boulangerie
      bbB2aB en boule
      1DcBaac en cachette
      CAc2A en cam
      c1AaAb en cap
      CAA1fC en cavale
      BABC1cd en ce
      C1BC1cd en ce moment
      CcAaAA en chaussettes
      eaaH1Ba en classe
      BBBc2A en cour
      aBBdCf en cours
      c1AB1ab en cours et
      B1ad1BC en craint
      cCAb2A en cuisine
      FA4g en danger
      FacbB en dernier
      Ae3AA en dessous
      e1BDaab en disant
      aAABbab en disant qu
      C3dA en douce
      AAeAAD en echange
      AAc1ABa en echange de
      bAAAAb en eps
      EBABe1a en espagne
      f2AAAB en esperant
      1dAaA1B en est
      BCaB1Ah en face
      BeDa1Bc en fait
      AbaAAAb en fait euh
      Ca3Ad en feu
      lBB1BFG en finir
      Bd2B en foyer
      abbBA1a en france
      cAAAAA en france je
      BAA1eB en fug
      BAAAdAA en fugue
      ABdBaa en gros
      AeA1A en internat
      abaAaaB en juillet
      FfaB1cA en juin
      eBBBBAA en l
      fBBBBAA en l air
      AAdA1AA en libye
      BBccaCa en ligne
      dC1BA1A en mars
      abc1AAC en me
      eaAA1AA en moi
      a1AA1Cb en moins
      Aab1bAA en parl
      bBcCBca en parle
      abAAAbA en parle pas
      BAeA2C en parler
      bBBbaBA en peux
      cBAaaBA en peux plus
      CAdB en photo
      aBbb2a en pleurant
      DA2bda en plus
      eBAa1AC en prison
      bABcAAa en riant
      baaDbAb en rigolent
      Bfb1A1B en securite
      EbAb en short
      BA2BAb en soiree
      aACc1aa en stage
      CABAfAa en stop
      bA1bA1B en story
      cCaaDab en train
      c1abDbA en train de
      Cba2B en trois
      EbadaA en une
      fBB2Ba en vacances
      Bcb1AA en veux
      B2aBbb en ville
      ABcb1AB en visit
      BCABdAb en voiture
      1CbbbA en vrai
      BAaAbc en vrai je
      De1a1Aa enca*
      EBiCBca ence*
      ECkBCc enceinte
      AAd2AA enceinte _ mon
      AAe1A enceinte de
      AAd2AA enceinte de mon
      BBc2aA enceinte et
      1Bcd1CB encor
      DfDAAca encore
      aaAa1cE encore $
      BAB3d encore _ l
      aAaAAAb encore a
      Abb2C encore ca
      d1ADA1b encore dans
      kCBEaDb encore la
      CeABAA encore les
      Ca1A1ab encore une
      deDGDcb end
      fAAB1Ba end $
      C3Ad end _ the
      1BAAb1b end et
      iAACCB end it
      BdAAA1a end je
      dAAAaB ending
      BBaCBdc endo*
      d1AAA1A endormir et
      CAAA1db endort
      AbB1BfC endr*
      a1BaBfC endroit
      DdAAa endroit $
      bA1cBAA endroit ou
      1cAA1cB ends
      BaAd1BA endu*
      EmCCBEC ener*
      CgABBCB enerve
      CeBA2A enerver
      GibEE1A enfa*
      Ae1A1AA enfance
      1fbAABD enfant
      EB1CDdd enfants
      aAA2Ad enfants dans
      CgHiFGa enfe*
      BbAe1AB enfer
      AcAa1AA enfer $
      fbEaCFa enferme
      1cAC1BB enferme _ la
      Ag4C enferme _ ma
      1cABA1A enferme a
      eDaC enferme avec
      CbCcAAA enferme dans
      Ag4C enferme dans ma
      DbBbB1c enfermee
      C1AcA1d enfermee dans
      BcAb2B enferment
      B2d2B enferment dans
      bB1aAaA enfin
      BCCb1cA enfin _ me
      BcA2Aa enfin _ on
      caAA1CA enfin bref
      CbaA2a enfin c
      bBbB2a enfin il
      AdAA1A enfo*
      AdAA1A enfonce
      dAAA1A enfonce des
      ECCAjDA enfu*
      EAAAeBA enfui
      1AB1dB enfuie
      fCAA1A engi*
      eAA2A engine
      eC2AAA enja*
      eC2AAA enjambe
      bAdDaAa enle*
      c1ADA1c enleve
      C2A1bb enleve $
      aaCAAcA enleve jamais
      1Cg2AC enlever
      bCb3A enlever $
      Bbb1AaB enmen
      2Cc1Aa ennu*
      aB1d1AA enor*
      AA1d1AA enorme
      cBAA1bB enou*
      cBAA1bB enough
      DeA2A enquete
      aABAbAa enro*
      a1cB1DA ense*
      c1dCABA ensemble
      bbAAA1A ensu*
      bbAAA1A ensuite
      iAAC1Ba enta*
      fA1C1BA entaille
      dkFDBH ente*
      Eh1BaBa entend
      BC1A2d entend des
      bcAC1A entende
      BB1eAAB entendre
      1A1bBCa entends
      BC1c2a entends des
      BdAcB1A entendu
      bC1Ba1a enterre
      gCAC1AB enterrement
      BaBcAaa enti*
      B2c1Ac entier
      CAhDEa entr*
      baAA1Ab entraine
      EBiCBBA entraineur
      b1faD1D entre
      ccAC2a entre _ et
      BAcA2A entre _ jambes
      ACd2BA entre _ ma
      DCcc1BA entre dans
      AaA1Ad entre deux
      ABcA2A entre nous
      1BBa1ad entree
      b1aBAAA entreprise
      1BAaAca entrer _ la
      aaCAcaA entretien
      dBB2aA entretien $
      ea1AAB enve*
      e1BA1A enveloppe
      ABeAAAA envi
      eaA1bHC envi*
      f1A1bHD envie
      e2AAC envie $
      cA1CA envie _ me
      GAcd envie _ vomir
      B1aaaBa envie d
      BaaDaB envie de
      GAcd envie de vomir
      CBiCaaA envo*
      CAebAAB envoi
      C1acA envoi de
      aBBAaab envoie
      A1dAA1A envoie _ coeurs
      AAC3d envoie _ photo
      cACAA1b envoie _ photos
      A1dAA1A envoie des coeurs
      a1BAA1c envoie des photos
      2Dc2a envoie la
      AAbA1aB envoie pas
      aAfBC envoye
      bBb3B envoye un
      1bbBcBD envoyer
      CaC2ca envoyez
      CcA2a envoyez rien
      BdbAABA epau*
      Fg4A epaule
      cCbAAA epaules
      bBAABcc epi
      Aaa1bCa epi an
      Cc1c2B epi moi
      cBBA epon*
      cBBA eponge
      f2C epre*
      aAAbAbA eps
      EDbgABC equi*
      DB1hABC equipe
      1bbB1AA equipe de
      adDb2B erase
      fBA1aAA ereur
      baA1ABA erre*
      baA1ABA erreur
      AAc1aAb es
      CaCcfDB esca*
      AAAAcAb escalade
      Bb1cCaC escalier
      d3BcC escalier $
      AC1cAdA escalier de
      A1baAaB escalier et
      1CB1fB escape
      1CB1eA escape from
      GBADlCB espa*
      GBADlCB espagne
      faAABAB espe*
      f2AAAB esperant
      f1A1B1A espere
      d1AA1AA espo*
      d1AA1AA espoir
      fB2BA espr*
      Ae3BA esqu*
      iFBCBDe essa*
      1FBAA1g essaie
      BAA3d essaie d
      aDA2Ad essaie de
      kB1BCDB essaye
      c1ABAA essaye 0
      e1AAA essaye _ fois
      dB2AAa essaye de
      DEaAAAf esse*
      DEABAAh essence
      1CABbad est
      abB1bBa est 0
      Cc1CCcf est _ a
      dAAA1A est _ age
      ac1BAA est _ alors
      aGCCeAd est _ avec
      cBa2B est _ beau
      AeAAAAA est _ c
      Ac1aBAc est _ ca
      Bb1e1AA est _ calme
      c1BDaA est _ ce
      gDC1AAA est _ chat
      CACAaAd est _ chez
      bCAbBAc est _ comme
      BbdA1AA est _ copine
      bECaaBc est _ d
      bF1b1Dd est _ dans
      dBAaeAD est _ de
      abC1b1C est _ depuis
      gE1AAa est _ derniere
      1fE1bBA est _ des
      1BAAiBB est _ du
      b1aABbA est _ elle
      AcAa1AA est _ enfer
      BCAdBc est _ et
      1cBAaAA est _ facon
      dbBbbAA est _ fait
      bDd3A est _ famille
      BbcAAAA est _ frere
      BAc2aA est _ grand
      Bd1A1A est _ guerre
      DA1Aac est _ il
      CA1e1cB est _ ils
      aC1adB est _ j
      ca1A1CB est _ je
      DCbb2c est _ jeu
      aacA1CA est _ kon
      Ccb1CB est _ l
      a2Gbbb est _ la
      CC1aBg est _ le
      ddAA est _ lui
      AEBA1ec est _ ma
      AfAB1AB est _ maintenant
      b1ba1AD est _ mais
      A1acA1B est _ me
      ACb2Aa est _ mec
      bA1B1Ab est _ meme
      CeC2Ca est _ mere
      Bb1dACC est _ moi
      abB1BAa est _ mon
      FgABaaA est _ on
      CaaA1aa est _ ou
      FCaaADg est _ par
      AbAAaab est _ pas
      CbAb1A est _ passe
      Dac1AAA est _ pere
      BcAb1B est _ pire
      eABaaCB est _ plus
      AdBb2A est _ porter
      ACA1b1d est _ possible
      CbBAa1A est _ pour
      cAAb1AA est _ prison
      eB3B est _ punition
      1da1aAB est _ qu
      Eb1b1a est _ quand
      BBac1b est _ que
      BBdA2B est _ quelque
      De1B2A est _ qui
      1BAAeB est _ rentre
      3AbeA est _ seul
      bAaCcb est _ seule
      aCbA1AA est _ si
      daB1AA est _ soir
      CaAA1aa est _ son
      DCAbB1g est _ sur
      EDAA2g est _ terre
      adA2B est _ tour
      BBA2bc est _ tous
      aBdBaCD est _ un
      A1CbBbA est _ une
      1Ca1AAc est _ vraiment
      DbaAa1a est _ y
      bDcBA1C est a
      a1b1BAB est a l
      aA2BbB est a la
      GgfB2C est arrive
      1dA1AB est arrivee
      cBAAaaa est au
      BaB1aba est avec
      bAaBAAd est bien
      cAdAAAD est bizarre
      Cea2AA est ca
      Ae2AAB est cache
      CfbdABD est ce
      Dcb2aA est ce que
      dAA1AA est ce soir
      AABAaeB est chez
      eB2AAB est comme
      CAabAbB est complique
      BB3eB est coupee
      AACBACk est dans
      BBB1b1c est dans la
      badAACB est de
      bBAAaAA est decide
      bA2BbA est deja
      bG1A1Ae est derriere
      1D2A1c est derriere la
      aDAeA est des
      AE2A1c est devant
      cAAcACA est devenu
      BbA1AaA est dit
      ac2ABA est du
      aBEaaAd est en
      cAAb1AA est en prison
      1Db1aBe est encore
      CcBb2B est euh
      B3dBA est fait
      AAD1bcA est fini
      CdaA2B est gentil
      BAaA1bA est gentil mais
      bCcB2B est grave
      aAA1abB est il
      BBa1bc est important
      ea2AAB est jete
      BaAacaA est juste
      ac2aAC est l
      dAAA1A est l age
      bbecACF est la
      aBAaAb est la 0
      eD1AA est la derniere
      Bd1A1A est la guerre
      AcBb est la porter
      aCAaAa est la que
      aAaCccB est la seule
      1aca1AC est le
      eDB1AA est le chat
      BcAb1B est le pire
      ABBda1A est les
      ea2B1A est loin
      aBcA1bA est lourd
      Bb1B1Ab est lui
      BcAB2b est lui qui
      CcaA1a est ma
      BbbA1AA est ma copine
      CdA est ma faute
      BcA2Ca est ma mere
      eB3B est ma punition
      A1dA2B est masturbe
      A1dA2B est masturbe devant
      Daaca1c est mieux
      BbAa1Ab est mis
      BbAa1Ab est mis a
      BbAA1Ab est mn
      bCBaA1A est moi
      dD1A est moi avec
      ceAD2B est moi qui
      aacE1dB est mon
      ABc2AA est mon grand
      CAd2A est mon pere
      b2abBb est mort
      Bb3Ac est mort pour
      Be2ABA est nerveux
      DEAA2g est par
      DD1A2e est par terre
      gb1AAda est parti
      bAAaAba est partie
      Bh1Bc1D est pas
      aABb1aA est pas grave
      Deb1a est pas la
      c1ACABa est pas le
      AbcB2A est pas moi
      1BA1dB est pas rentre
      a1ABC1A est pas une
      aCfcAAE est passe
      dcAC1AB est pire
      DaabcbA est plus
      Db1e1AA est plus calme
      bcAAA1A est plus la
      AC2c1b est plus possible
      BB2A1d est plus sur
      DaaAb est pour le
      AAc2AB est prise
      AACbDcd est que
      CA3cc est quoi
      dBaBBAb est rentre
      dA2A1B est rentree
      dAC1ACf est reste
      aea1BBB est revenu
      Abac1DA est rien
      cC1A1A est rien c
      BdaCA1B est son
      Bb1B1c est surtout
      AaAbAAA est t
      4cCB est tire
      BAab1Aa est toi
      BIAb2f est tombe
      CC4d est tombe dans
      CEaAAbd est tombee
      a1Dabaa est toujours
      BcAB1aa est tous
      BBeBAAd est tout
      cB1Baa est tout ce
      1dAb1AB est tres
      aBeA1BE est trop
      bfaBC1B est un
      aBbBab est une
      CaaaaB est venu
      BA2adA est vide
      eEa2AA est vieux
      1eBa1BA est vrai
      1A1B1Ad esta*
      aBAa1bB esto*
      aBAa1bB estomac
      1Deac1B et
      dhECcFB et _ a
      B1AAaab et _ affaires
      CAaAaAc et _ arrive
      Ab1AAAb et _ attend
      CcBb1A et _ autres
      AABca et _ bah
      Da3ba et _ bouge
      CbbcAAA et _ c
      cAA1bCA et _ ca
      BcAAaa et _ change
      1C2aAc et _ cherche
      1aAbBAA et _ continue
      1f1E et _ crache
      CAabacB et _ d
      hAaBBCa et _ dans
      cBBc1aa et _ de
      1AbC1f et _ demande
      BaDbabA et _ des
      2Cdaa et _ deux
      A1AB2d et _ disent
      A2AdAA et _ disparais
      ABaeAAa et _ dit
      AcAb2B et _ donne
      bCA1aAb et _ elle
      cAeCA1D et _ en
      bDA1A1c et _ enferme
      hEbADCA et _ est
      DAaaab et _ fais
      aE1aa1a et _ fait
      CA1Ad et _ file
      c1AACb et _ fois
      BA2Bc et _ foyer
      BB1A1cc et _ frere
      1AC1AAb et _ garde
      A1aCbBB et _ il
      1aac1AB et _ ils
      AcAa2C et _ interdit
      be1ABaA et _ j
      B1BbcC et _ je
      dAAa1CA et _ l
      ACbaBBA et _ la
      fbA1AB et _ les
      1aCb1AA et _ lui
      eCa1aBc et _ m
      dAbbAAC et _ ma
      Be1aACa et _ matin
      Ab1AbEC et _ me
      A1Ad2B et _ menace
      FB1cbB et _ mes
      1DbBAcA et _ met
      Aab1AaB et _ moi
      caABA1B et _ mon
      1baD1bA et _ mont
      A2Cbca et _ n
      aCC1Aad et _ ne
      ABa1abA et _ noel
      dCcaBbB et _ nous
      BBaaBeC et _ on
      c1aBABA et _ ont
      cAa1AB et _ ou
      4AAf et _ parents
      1abB1aB et _ parle
      aabABAA et _ pas
      dBCA et _ passe
      B1a1BbA et _ pense
      BcaB1CA et _ petit
      1Be1AA et _ peux
      A1bcAaA et _ pleure
      eBa1ABB et _ pour
      CcB1a1B et _ qu
      bA1aCa et _ quand
      BbacAbC et _ que
      aAab1BB et _ refuse
      BbAbaa et _ regarde
      d1AAAa et _ reponds
      adaAACA et _ reste
      BA1Bbb et _ reviens
      aA1AAcA et _ rien
      abA1bAA et _ rigole
      aAAA2d et _ rit
      aAb1AAb et _ sais
      CbaCa et _ ses
      ACaBaca et _ si
      daACB et _ soir
      daCC1Ba et _ suis
      Db1ab et _ sur
      1BAC1Ae et _ tape
      AbAA1Cb et _ tous
      BBaAbAc et _ tout
      caA1aCB et _ un
      D1b1abb et _ une
      Bd2B1A et _ va
      Baa1aBa et _ veux
      A1AAda et _ voila
      f1cC2F et _ y
      1Fd1Abf et a
      ABa1abA et a noel
      AaabDeC et apres
      DcdB1aa et apres c
      AaaAABA et apres il
      AbbA1Ba et au
      eacBDBD et c
      cbdBDBD et c est
      1GdbBBe et ca
      aBc1b1A et ca m
      CAba1a et ce
      a3CcA et cette
      Bba1Ad et chez
      Ca2A1d et d
      FBaAcbf et de
      Bb1bBAA et demain
      CeB1AbA et demande
      dABaaA et demi
      gcFeACA et depuis
      aAAaaBa et depuis je
      CCec1dE et des
      1BCdBCa et dit
      bAcAaC et dort
      AbcCAaB et du
      fBdHCBd et elle
      aaD2Aa et elle a
      cAa3C et elle s
      fBAC1b et encore
      bc1AcBb et euh
      AdAa1AB et ferme
      bb1aB1A et hier
      AbAd1AA et i
      dFc1FBa et il
      Bf1CAAB et il a
      aAacaCB et il dit
      aE1BAbf et il est
      1CaaaaB et il fait
      a1Bb1Ab et il m
      c1b1A1C et il ma
      AgAAaA et il me
      1B1AcAa et il n
      eCAbABA et il ne
      dC1bA1a et il nous
      baAb1AB et il refuse
      eA3BB et il repond
      ca1ACaB et il veut
      aabAb1D et il y
      CBd2BA et ils
      C1AcaaB et ils me
      1baD1bA et ils mont
      eC1AACB et j
      dAA2BA et j en
      AcA2aB et jdois
      cccGBa et je
      A2AdAA et je disparais
      C1abaA et je fais
      cAA1ACa et je l
      a1AB1bb et je le
      cBaADBa et je me
      Dd2AcB et je n
      1CaAB1b et je ne
      1Be1AA et je peux
      bb1AAB et je reste
      BA1Bbb et je reviens
      aAb1AAb et je sais
      daCC1Ba et je suis
      Baa1aBa et je veux
      bBAAA1b et l
      cBBBBca et la
      dDbA2C et la il
      A1CeB et le
      BA2Bc et le foyer
      BcAAaC et le petit
      dbAB1C et le soir
      C1CgCcA et les
      BbBb1AA et les autres
      Aa1aBAb et lui
      BaBDAAd et m
      aacDAaB et m a
      AcAa2C et m interdit
      Ad2Aca et ma
      CAfA2D et maintenant
      BccA2B et maintenant je
      CdaCADB et me
      1f1E et me crache
      BBBbAbg et mes
      ABDBAjA et moi
      BCA1ab et moi on
      AdBIAbf et mon
      abCAaAa et mon pere
      cBaC1Bc et ne
      e1AA1AA et ne pas
      C1Baa1a et ne veut
      BaBaBaA et nous
      aaBbBAc et nuit
      DdCceDC et on
      BAAb2c et on m
      AAABaAA et on me
      eA1BACb et pas
      caaDdeA et personne
      Ba1A1ca et personne ne
      caAB1B et pleure
      bCbBB et plus
      AgAAcaC et puis
      bC1D1aA et qu
      CB1AadB et qu il
      d2B1B et qu on
      BBbA1a et quand je
      ECcBeBb et que
      Da2cAa et que je
      b1C2Ad et qui
      DaBd1dA et refuse
      b1Bcd1D et s
      CCeCBeA et se
      Caa2cb et ses
      CcaecDB et si
      CaaaaAB et si je
      Aca1aBa et son
      1AabAAB et tout
      aDba1B et tout le
      CBca1A et toute
      abDabEc et un
      c1aacBC et une
      DA1ac et vous
      cCBeABA et y
      c1DdA1A etab*
      BA1d1A etablissement
      gABABaB etag*
      cAB1Ba etage
      abc1bDC etai*
      D1g1A1B etaient
      2eD2A etaient trois
      1eB1AA etaient violents
      bAaBbA etais
      CdA etais _ ca
      BBbA1a etais _ et
      CAd etais _ il
      AbaAAb etais _ je
      d1BB etais au
      1Ab1BAd etais pas
      BdAAAA etais petit
      BCdA etais petite
      cbAaaBA etait
      dBAAb etait _ de
      cCAAAbA etait _ derniere
      dCAaBAb etait _ la
      aBA2d etait _ le
      DAd1b etait _ moi
      ACbc1A etait l
      1bBAAbA etait la
      DeCBA etait le
      BBcb etait mon
      A1acDBA etait pas
      aABbAa etait plus
      aBa1ABb etan*
      1BhBaBA etape
      Af1AB1A etat
      AAdDEcc ete
      gCFAAe ete $
      BhBCAaA ete _ a
      cAc1AAC ete _ ai
      2eBAB ete _ dans
      cA1C2b ete _ de
      2a1dAB ete _ je
      bBAc1AA ete _ la
      1A1AaBc ete _ ne
      BGaaAcb ete _ par
      1ABea1A ete de
      GAhAcBA ete dernier
      1Ad1AAC ete j
      cAc1AAC ete j ai
      aC1Ac ete je
      AaBBAca ete moi
      1db1ABA ete on
      dbB1AAB ete pas
      BAdB1A ete violee
      g1AFdFa etei*
      AAA1AAe eteindre
      eaBBb1C eteint
      eB1AAA eteint $
      eB1BbCA eteinte
      DD1beDe etou*
      ECbafCd etouffe
      BBbbbCa etouffe $
      AdD1BCe etra*
      CfBAAB etrangle
      AdA2AB etranglee
      cab1ABB etre
      C2bAAd etre _ 0
      cCa2A etre _ a
      BbAaa1A etre _ au
      DBgBaB etre _ avec
      E1Ad etre _ binome
      Bab2bA etre _ dans
      AAadA etre _ de
      BcAA1A etre _ j
      CaAdBcA etre _ le
      BBAbAb etre _ moi
      AdCAbaA etre a
      bCBd etre avec
      BA1bBAe etre dans
      CabA1bA etre de
      CAd3A etre enceinte
      iADBBAa etre la
      E2eAA etre malade
      bAbB2A etre seul
      CbdA2A etre seule
      CbcA2A etre seule avec
      eBAB1cA etre sur
      eAbCABa etre un
      FCAbceb etud*
      aC1ca1c etudes
      aaafA eu
      aBAbcA eu $
      1Bda2B eu un
      a1ABABc eu une
      aAD1cBd euh _ a
      caC1ACa euh _ ai
      bB1B1aB euh _ en
      bbc2BD euh _ est
      BAa2Ac euh _ il
      CCabdAA euh _ je
      B1bAAbA euh _ l
      ABbaAaA euh _ le
      Ab1cACA euh _ les
      bAb1BAB euh _ m
      BA2Abb euh _ ma
      ca1BBA euh _ me
      adBaAAA euh _ on
      AdBa euh _ ont
      1B1ABdb euh _ que
      cacACA euh a
      AA1aAcA euh bah
      bCbB2A euh c
      cDaA2A euh c est
      CAaA1c euh ca
      aAa1bBA euh de
      C1b2bA euh depuis
      1aAc1Ba euh des
      aAAbaB euh deux
      daAaAAB euh elle a
      bAaaaBA euh et
      2dAaC euh il
      1db1AAC euh il est
      cA1AAAA euh il m
      BdAAaaa euh ils
      AdBa euh ils ont
      g1CB1C euh j
      caC1ACa euh j ai
      cAAB2A euh j en
      1FAfbDb euh je
      EAaAaad euh l
      acBCba euh la
      ABcAa1A euh le
      bA1dAAA euh les
      CcAaAbA euh ma
      caBBAa euh mon
      DaAca1A euh non
      AeABBaa euh on
      bC1BaAb euh y
      AB1Ba1b euh y a
      acAAAAb eur
      daABAAb eur $
      CBaB1ae eur e
      aCaa1aA eur se
      caBb1AB eure
      DBdadCa euro
      DBAAeCb euro*
      DB1AeCb euros
      AAb1AAB euros $
      b1Dc2A euros _ il
      2Dc2a euros sinon
      ECBhdDA eux
      aeEagGC eux $
      E2d eux mais
      D1ABAbd evan*
      CAB1Aae evanoui
      fCBAaBA even
      DAd2a even _ i
      ccBA1BA even in
      BdAAadA even*
      AcACAca evening
      BeBeaCB ever
      iBGeHBC ever*
      A1acDbB every
      gC1DAbA every _ and
      cBbE1ab every _ i
      BB1d every _ lesson
      A1Ad2B every _ now
      BA1d1A every _ week
      AB1d1AC every break
      CbCbAca every day
      d1Aa1BA every day and
      dAaAAAA every night
      AfcE1Ba every time
      fAA2BA everybody
      d1AbBBB everyone
      C1ac1AA everyone $
      aA1B1cA everyone _ i
      cAbCAbA everyone s
      g1F1BBC everything
      f1D everything _ touch
      aAEA1g everything i
      f1D everything i touch
      CA1A1Ae everywhere
      A1AAAfB evic*
      2A2eB evicted
      D2dcA evit*
      Ba1Cc1d evite
      BbAAaAb evite de
      aC2dCA evite la
      AbAd1AC eviter
      eAAa1BA evry
      cAAb1B evry 0
      GdgFDAe ex
      BAa2ac ex _ a
      BBlF1AB ex a
      AeB3A ex mari
      1cBabBA exac*
      AaAabB exactement
      cBaB exam*
      1Ae1BAb exci*
      A1b1AAc exciser
      DgAa1BB excu*
      Eg1a1BA excuse
      1A1d1AB excuse $
      AeAA1B excuse toujours
      B2b1Ac exem*
      cD1A1aa exer*
      cBA2aa exercice
      CAgCAAa exig*
      CAhBAAA exige
      iDCBDBD exis*
      1ABbBaA existe
      eB1BBBA exister
      A1bB1ba expe*
      cA1aAGe expl*
      dAAA2A explain
      1AbcaBB expliquer
      C1dbbBA expliquer $
      DaA2Af explose
      BAAcA expose
      fCaa1DD expr*
      hEaa1DC expres
      ad1Ab1B expres $
      C1dC2a expres _ ca
      AdAaA1A expres _ que
      aC1c2A expres il
      Ca1cBAA expres pour
      CBBBBkE expu*
      BAA1AfA expulse
      AAABAaa expulsion
      1BhA1AA exta*
      AfCA1Cb exte*
      1cA2Cb exterieur
      1AcC1a extr*
      1AcC1a extra
      Cf1AAaA eye
      1AAAAAc eyes
      daBa1A fabr*
      EaccaCe face
      AbcB1AB face in
      ABbb2A face on
      bBbAbaB face*
      BAb1baA facebook
      EdBAb1A fach*
      1eCAAB fache
      CgBAaAB faci*
      CcAb facile
      EeAAa facilement
      c1cC1BB faco*
      cacCABB facon
      BDa1AhB fact*
      CA2AdA factures
      BabeACA fai
      fBBA fail*
      dCB2a failli
      EEBEBiA faim
      CA1AAdA faim $
      e4G faim _ rien
      CAAA1db fain*
      CAAA1db fainted
      bcaB1aA fair
      1Ab1aCb faire
      iIaBBD faire $
      AbCA2c faire _ de
      Ad1BaAa faire _ et
      Cb2cA faire _ tour
      d2AAB faire a
      B1b1cA faire dans
      aAdDAaB faire des
      CdE1a1d faire le
      BcA1aA faire le stage
      D1Ac1ac faire les
      dB1B2A faire mal
      A1CA2d faire monter
      AbAB1aB faire peur
      eCbAB1D faire une
      ab1bBBb fais
      cGAAA1d fais $
      AD2cb fais 0
      1BbbBA fais 0 an
      CA1Acb fais 0 jour
      BcAaA1a fais _ a
      bCaB fais _ avec
      ABeA1A fais _ chose
      C1AAacA fais _ d
      EA1d1a fais _ davoir
      BbAc1BB fais _ de
      AAAc1Bb fais _ detour
      CA1A1c fais _ devoirs
      C1ca2a fais _ e
      AbAA1bA fais _ etre
      CA1c1a fais _ h
      aBaA1cA fais _ je
      CB1Adc fais _ jour
      BdAAA1A fais _ la
      cAbBAAa fais _ le
      d1BB2A fais _ mal
      bFdbAaA fais _ moi
      BAAAac fais _ nui
      AcAbA1A fais _ o
      Da2Ab fais _ par
      DfbA1A fais _ pour
      B2AAd fais _ regime
      B3eBA fais _ sac
      BAAbAab fais _ si
      1DAf2A fais _ tour
      dB1B fais avec
      C1dB fais chante
      BBkD2A fais de
      ACdA fais de chose
      1ChE1CA fais des
      gBACbAB fais du
      eAAB2A fais du mal
      DA1c2a fais expres
      aBbC1aa fais la
      aEBfAaB fais le
      BCAfB1A fais le tour
      AAABAcA fais les
      AbAA1bA fais m
      AbAA1bA fais m etre
      cDCb1a fais mal
      CA1A1c fais mes devoirs
      aAbA1Bb fais moi
      b2CcAA fais mon
      1aaBcaA fais pas
      1ac1ABA fais pipi
      cA1B1B fais que
      ACAAAAe fais quoi
      ebAG fais rire
      eCBB2B fais semblant
      C1AAac fais semblant d
      BdbA1Cb fais tout
      1CbA1Ab fais tout le
      1EAbbbb fais un
      B2AAd fais un regime
      c1ABABc fais une
      D2d fais victimised
      iABCAB fais vomir
      AEeaa1A fais*
      eB1AAa faisais
      DAf2BA faisait
      aCb1cDa fait
      haDAaBC fait $
      AaAbAca fait 0
      A1bBa1b fait 0 fois
      aaAa1D fait 0 mois
      BbaC1dD fait _ a
      Ac1aAAa fait _ au
      bA1AbAB fait _ bien
      bBAB1a fait _ bruit
      AABaAcA fait _ ca
      Bcc fait _ chose
      ACdC2A fait _ choses
      Bc3Cb fait _ dans
      b1AdB1A fait _ de
      cAbAABA fait _ depuis
      1dCb1BB fait _ du
      BBabA1b fait _ en
      BAaabAA fait _ est
      B1A1acA fait _ j
      Ada1A1A fait _ je
      BA2caB fait _ jours
      beAA1A fait _ la
      1aAbBAA fait _ le
      Bb1A1Ab fait _ me
      cABaAB fait _ mois
      EaAAi1A fait _ mur
      dA1B2A fait _ noeud
      aBAa2c fait _ on
      GA4f fait _ overdose
      DfaBAb fait _ par
      ABae1AB fait _ pour
      CBd1A1a fait _ qu
      C3dA fait _ sac
      cAA1bBA fait _ semaines
      eCAAAAA fait _ tentative
      BAd2AB fait _ truc
      BAeB1AA fait _ trucs
      1cbbACA fait _ un
      C1De1a fait _ une
      Ce1Aa fait a
      aCb2aA fait avec
      BAAbaA fait c
      BAAbaA fait c est
      ba1aaBC fait ca
      B1d2AA fait chanter
      bAAB1c fait chaud
      eaAAAAA fait de
      AEiFB fait des
      ACdC2A fait des choses
      BAeB1AA fait des trucs
      BA1AbAb fait deux
      BhAA1C fait dormir
      a2EabB fait du
      bA1AbAB fait du bien
      BAb1b1A fait et
      aa2ACb fait euh
      dBBb fait expres
      1Bca1aA fait genre
      BbaCaa fait il
      1AAbdA fait l
      cCAbaaB fait la
      BBbDaAd fait le
      CaA1e1A fait le mur
      aA1bAbA fait mal
      AdAd1E fait manger
      Fb1AbA fait mon
      C3dA fait mon sac
      AABbA1d fait monter
      BB1cb fait passer
      dcEBAA fait peur
      BdAAAA fait pipi
      C3A1e fait planter
      BAad1A fait semblant
      BAbb1A fait semblant de
      BcA2aA fait tenir
      Bd3Aa fait tomber
      aABDbbb fait trois
      hEa1CCd fait un
      BBaaAb fait un mois
      BAd2AB fait un truc
      bDF2Ek fait une
      GA4f fait une overdose
      eCAAAAA fait une tentative
      AaBAA1d fait venir
      a1BAAd fait virer
      BaAcAa faites
      EADgaAB fake
      b2AABb fala*
      b2AABb falaise
      BeAA fall*
      Da1aa1A fallait pas
      1cbB1Ba falling
      AacA2B fame
      afaE2a fami*
      1BcAa1b famille
      a2bcCa famille $
      DcAAaaB famille _ accueil
      eCa1AaB famille _ je
      b1c1a1B famille _ me
      baAbA1A famille _ moi
      babAABA famille a
      DdCAabB famille d
      DcAAaaB famille d accueil
      ABaAb1A famille elle
      cAbAaC famille je
      CAb2Ab famille mais
      AcBba1B famille me
      bcAA1BA famille on
      BA3cB famille ou
      B2dA1A famille pas
      ABa1Aac famille veut
      dbCCB1a family
      eB2AA fant*
      eB2AA fantome
      cb2A1B far
      dBA2aA fard*
      BB1bBeB fari*
      BB1bBeB farine
      2bcBBB fass*
      caaBBAB fasse
      dB2A1A fasse mal
      abAd fast
      D2e1a fast i
      ccAB2B fastest
      DdbAAAA fath*
      DdbAAAA father
      BAd1aA father s
      hCACDDC fati*
      AAcb1A fatigant
      gaCCCEB fatigue
      cA1BAAA fatigue de
      eBC1cB faud*
      c1A1cB faudrait
      afAEb1c faut
      bC1cAA faut $
      AAc2ba faut _ je
      bbA2AC faut _ l
      CB2ac faut juste
      GcdFc faut pas
      Da1AaAa faut pas que
      1AbC1ac faut que
      AAc2ba faut que je
      AdBABeB faut*
      abBABaA faute
      fCAAAA faute $
      aAAb1cA fauteuil
      BAAfaBC faux
      2Cd2A faux _ avec
      cBAa1Ba favo*
      eAA2B favourite
      BA1AAd fed
      CBBABlB feed
      BA1AAeA feed my
      BA3e feed*
      CAa2d feeds
      hGcaA1C feel
      dAAB feel _ a
      gAAA1A feel empty
      gBAB1AA feel like
      dAAB feel like a
      D1cc2B feel sick
      iCbBBD feel*
      fCbABCa feels
      bdAA1A feet
      BdA3A fele*
      BdA3A felees
      GhD2Ae fell
      C1AA2d fell _ the
      De1B1Ab fell off
      EddBBBb fell*
      De1ABBc fella
      AAdA2A fellation
      DAa2cA felt
      BdaA2A feme*
      BdaA2A femen
      CDhBAaA femm*
      C1d2B femmes
      EBA2iB fen
      BaBabEe fene*
      bbA1bC fenetre
      abAcDAc fenetre $
      Bd2aAA fenetre _ le
      d3CB fenetre du
      Db1Ac fenetre e
      Ac2AbA fenetre et
      B3eAA fenetre ouverte
      CB1aaBe fenetres
      FbdcCCb fer
      BcA2AA fer _ repasser
      cbBB1B fer a
      BcA2AA fer a repasser
      cA1BbAB fera*
      dCAacBA ferai
      bCBAaaa fere
      CAdBAea ferm
      AacBDeC ferm*
      1Cda2a ferme
      dAA1bBB ferme $
      1ABd1A ferme _ bouche
      Ab2cCB ferme _ cle
      AeAAAa ferme _ je
      ABdAAaA ferme _ la
      bFj2BD ferme _ porter
      Aa1B1Bc ferme _ volets
      cCBb1b ferme _ yeux
      CcA1aaB ferme a
      Ab2cCB ferme a cle
      bbAAAaA ferme et
      cB1aABC ferme la
      bCe2AD ferme la porter
      BB1bAbb ferme le
      A1aA1Bc ferme les volets
      aCBb1b ferme les yeux
      1Acc1B ferme ma
      1Cd2A ferme ma porter
      BBaA1b ferme pour
      BBfA1AA ferme toujours
      BBdA ferme toujours la
      cBB1a fermee
      gAaBACC fermes
      DaaCCfA fermeture
      1AABBdb fermeture $
      CfAA2A fermez
      aBAAiBA ferr*
      CBA1gA ferry
      BfAAAAA fesais
      CaeDA fess*
      BBdB fesses
      eBBC1b fete*
      DFCABFo feu
      AB1A1Bc feu _ la
      ADA2Be feu a
      AB1A1Ac feu a la
      aBBbbA feuille
      eA1A2B feux
      dAAAA1A fevr*
      dAAAA1A fevrier
      cA1Ab1B fi moi
      DdAAA1c fian*
      eAAB fier
      BBb1dcC fift*
      1AaAdcD fifteen
      B1aaaAB fifty
      acCdACA figu*
      AbBcAB figure
      bhBBCBa fil
      1bBB1Ab fil electrique
      CAB1iB file
      C2Be file*
      DAaBc1B filer
      bIgcaD fill*
      d1bbBBC fille
      BbaCAc fille _ a
      Cb1Ac fille _ de
      CAabbA fille _ demande
      cBAa2a fille _ des
      1AAfA fille _ elle
      ABAb2b fille _ en
      Ccaa1Aa fille _ l
      AadA1A fille _ le
      B1AacAA fille _ un
      A1BbaBa fille a
      CAabaA fille a demande
      bcCa1A fille dans
      BbAA1aa fille de 0
      2BBda fille dit
      Baa2aC fille elle
      AaAAaAb fille est
      aBAd2A fille me
      aAcBA1A fille ne
      eCAA fille porter
      Bb1B1ba fille qui
      EHda1Ab filles
      cBAbcA filleul
      ABDf1BA film
      HFnACDF film*
      BADcABA filme
      1aDb2B filme $
      B1dA1AB filmed
      2eG filmee
      BChaa1A films
      ABe films me
      ebDd1BB fils
      cBaA1Ab fils _ a
      bB2Bac fils _ avec
      AeACCaa fils _ de
      BAaAbAb fils _ est
      eAAA2B fils _ il
      Db1a2a fils _ les
      B3bcA fils _ ne
      B1aAcAA fils _ qu
      adAAAA fils _ quinze
      dBaAA1A fils _ seize
      BbA1aB fils _ ses
      Aa1d1AA fils _ veut
      1ABbaAB fils a
      baAC1aa fils de
      adAAAA fils de quinze
      cBaAA1A fils de seize
      BB1abAc fils est
      fCabA1B fils il
      caAAA1A fils il a
      1B1aaBb fils n
      1aaBbAB fils ne
      AB1cA1b fils rentre
      BbAbBA fils revient
      ABaBa1a fils s est
      bBaA1AA fils se
      BEBCBmC fin
      DAA1AeA fin _ moi
      EB2Abb fin _ mois
      i1ABAC fin a
      DAa1bbA fin de
      BB2Aab fin du
      DA2Aab fin du mois
      EA2AfA fin e
      cAA1eCc find
      B2BbAc find me
      AacAbD find*
      1acA1C finds
      dABBB1A fine
      DA1A1c fine $
      ad1DABc fing*
      Bb1B2c finger
      cb1B1A fingers
      d1B1D1E fini
      cAbcaCB fini $
      CA1a1cA fini _ je
      aBAb1Bb fini _ le
      1B1d1AA fini a
      cbAA1B fini epi
      B3Bca fini le
      AAcb1B fini par
      eBIEBba fini*
      eCDABA finir
      AAAAABe finir $
      dA1Ca1B finirai
      1bBB1bd finis
      1BA1aBd finish
      FcBbAeA finit
      BB1A1d finit _ assiettes
      CA1B1f finit les
      BA1A1d finit les assiettes
      1AAd1B finit toujours
      DE1dAEh fire
      Cf1abbB firs*
      Cf1abbB first
      dGbecAD fis
      Ce1AA fist*
      Be1AAA fists
      BAB1Aea five
      A1AA1dA five _ us
      A1AA1dA five of
      A1AA1dA five of us
      bBbA1Aa fixa*
      fDaBAaA fixe
      fC3CA fixe le
      Dd2Aa fixe*
      ACAf1Ba fiye
      ADA2Ae fizi
      cAAA1Ab flac*
      1BAA1Cf flam*
      AAcc2B flashed
      BacDAAa flat
      CAbA1ad flat $
      AaaBAbA flat*
      daC1a1B fleu*
      bbC3A fleurs
      AcADcCd flic*
      Ca1EcAd flics
      1C1Ca1e flics $
      CiEDBAd flin*
      CkEBAAB flinch
      AdBA2A flinch when
      BD1C2i flingue
      1B1A2e flingue sur
      bcADA flip*
      BdAAA1a flippe
      dA1C2A flipper
      C2AfA flix*
      C2AfA flixbus
      AaBABae floo*
      BaBABae floor
      AaBabaB foi
      1bAabAB foi $
      Ea1b2b foi _ a
      BA1B1c foi _ la
      BAAb2c foi ca
      1aBBbAB foi je
      b1ACb1A foi que
      A1e1eaC fois
      1bdfBEC fois $
      B1aAdBA fois _ ai
      CaA3c fois _ annee
      EfeCB1B fois _ il
      ca1AABA fois _ j
      EA2dBb fois _ je
      1BcBAcA fois _ jour
      ab1aBaA fois _ la
      cA1DC1b fois _ me
      dC2b1A fois _ on
      cCAeAD fois _ semaine
      BA1Ad fois _ tour
      AaabAB fois c
      1bAaABb fois ce
      aAAcABb fois cette
      bCAbAA fois cette semaine
      aCAbAb fois de
      dA1AAA fois en
      Dce3A fois et
      B1dC2b fois il
      2aBeBB fois j
      B1aAdBA fois j ai
      dBaCbBa fois je
      DcA1aa fois l
      BABBcd fois le
      BA1Ad fois le tour
      aA2AcB fois on
      1CdcBaB fois par
      1BcBAbA fois par jour
      1c1AABA fois pour
      Cd1BA fois qu il
      dB2b1A fois qu on
      abC1ABa fois que
      bb1AAAA fois que j
      BAAaaAb fois que je
      aAb1bB fold*
      ADAaAAg foll*
      ABbbA1a followed
      A1BBA1g following
      A1BBA1g following me
      2DjCDB fon
      BAAc1a fon $
      BAAg1A fon _ de
      Cd1A1A fon _ tin
      Cc1a1A fon de
      Cd1A1A fon de tin
      1bCAaAa fond
      bBAf1B fond $
      DhACAB fond _ teint
      DfBAaaA fond de
      DhACAB fond de teint
      bBaAAb fond du
      daaA1BA fond*
      ABc3b fonder
      FDddBAB font
      BAdA1A font des
      cAAAAd font*
      daaAA1B fonte
      EEABDiA food
      a1AbaD foot
      d1AABAa foot*
      b1AAAab football
      AaBBaea for
      bC1CA1b for _ and
      bb3BB for _ dad
      E2AcbA for _ days
      aB1A1cA for _ dog
      AbAd1BA for _ he
      1ABcaaB for _ i
      CbbaaBA for _ to
      CaAc1AA for _ week
      CdabBAa for a
      ADA1gaB for good
      aADaaDe for him
      AcabaBC for it
      DgAA2A for je
      aDCceAc for me
      eB3BA for mum
      bHdAEfe for my
      A1AA1dB for our
      1eFB1aA for the
      CbAB2d for them
      Bb1Ad for two days
      ECl1BBE forc*
      b1Ddb1A force
      Abc1B force $
      bAcA1AA force _ le
      ACb2aA force _ les
      1bAc1B force _ manger
      B1ab1Db force a
      ABca2B force a faire
      1bAc1B force a manger
      C1aA1bb force dans
      e1CB2A force de
      aaC3c force la
      d1Ab1A force pour
      1AgB1AB forced
      ADgC2D forcee
      1CcA2B forcee $
      1ACd forcent
      EAe2A forces
      dEaaeDA fore*
      bC1AeD foret
      eE1C1aA forg*
      eF3aA forget
      bAA2bB form
      cAbBaAA form $
      dAB2A form tutor
      Baf3A form*
      1Cda1BC formateur
      c2Ac1A formation
      EdbA1Aa forme
      Cb1b1aA forment
      1BeAAAA fors
      aAeCAB fors*
      aAeCAB forse
      AAdA2a forse a
      1eCaDAa fort
      aE3dA fort _ il
      AaA1AAc fort la
      Aa1AcCB fort*
      AcaBABA forte
      ACAadAA forty
      CAA1fA forty quid
      dA1AaA foru*
      dA1AaA forum
      CCj2BC fose
      BAg2AB fose moi
      Dc1Cf1D fost*
      Ed1Ce1B foster
      BcAAAb foster carer
      CbD1bAa fou
      aCBAbAb fou $
      BdAaa1A fou de
      AiDC1AB foue*
      AeD3A fouet
      1fBC1AA fouette
      ABAbAda foui*
      ABA1Ada fouille
      EhAaADc foul*
      DfAbABa foulard
      c1CB1A foun*
      dBCB1a found
      bABa1AA found my
      B2BBcd found out
      Db2BdC four
      baAC2a four a
      BeDCAeA four*
      ChBB1BB fourchette
      Cd1A1A fourchette $
      AAB1Ada fourgon
      eCA1aAB fourteen
      eA1BaaA fout
      lICa1aF fout*
      dCaB foute
      bABb2B foutre
      c1BA2B foutre en
      1CAa1cA foutu
      ACAb1c foutu a
      1aBAeaD foye*
      EaACgbE foyer
      e1aACAB foyer _ a
      abB1Ab foyer _ en
      DbAAacB foyer _ est
      1aBbAAb foyer _ je
      A2acBA foyer _ la
      ba1BAb foyer _ se
      abAABbA foyer a
      Cc1A1b foyer c
      Cb1A1c foyer c est
      faAabEA foyer il
      e1A2AB foyer il a
      AC1AeB foyer je
      1a1ABcA foyer le
      Aa2AdA foyer me
      ca1C2a foyer on
      c1bA1BA fr
      1fAB1AC frac*
      acAAaAb frai*
      bd1C1A fraiseuse
      c1CBb1C fran*
      cAAAAA france je
      eA1BBBA franchement
      1cAeDCF frap*
      ABcd2C frape
      adCB frappait
      dcFACDC frappe
      DeBDa1b frappe $
      dE1A frappe _ mur
      dF1A frappe _ tete
      cF1a frappe au
      cD1A frappe la
      cD1A frappe le
      dE1A frappe le mur
      1AAeAAA frappent
      DDf2cb frapper
      AD1A2c frapper $
      cCbBaBb fre
      bAAAb1A fre _ di
      DbaA1ac fre _ ka
      ca1BaBc fre moi
      bAAAb1A fre moi di
      DbaA1ac fre moi ka
      EBbDAhb free
      DgCBcBb freezers
      DbA1Ab freezers $
      eAAAA1B freezers _ di
      aCbAc freezers _ le
      dB4B freezers _ se
      DbaAbBd freezers a
      Cc1BAAd freezers e
      eDBaa1C freezers i
      Ae1A1AC freezers me
      cA1AAAd frei*
      ABAB1ae frein
      EdcAAaA frer*
      aAdAaDa frere
      BbBCBe frere $
      cBAaaBa frere _ 0
      c1DbbCC frere _ a
      CA1AA1e frere _ de
      ACAA1ad frere _ des
      c1Aa1BA frere _ est
      bC1b1Ab frere _ fait
      c1DAAbC frere _ il
      Bg2A1C frere _ l
      1CfB1Bc frere _ la
      ACd2A frere _ ma
      AfaA2B frere _ me
      ba2bCB frere _ parti
      acAd1AC frere _ plus
      1abc1Ba frere _ se
      AAAabAb frere _ toujours
      1CCBA frere a
      AbbA1BA frere aine
      dbAB1Ba frere dans
      1CeAcBa frere de
      cAAabCa frere de 0
      AEd2Ba frere de ma
      BABb1Ac frere dit
      BAA1b1b frere e
      cBc frere est
      ba2bCB frere est parti
      Bc1A2B frere grand
      CabccAC frere il
      cBDc1Ba frere il a
      bBAb1AA frere jumeau
      AccAaAA frere m
      Ada1aAA frere m a
      Aea2AB frere me
      bBab1A frere rentre
      bA2aBB frere s
      c2a1BB frere s est
      eDA1AA frere se
      1caB2B frere y
      EeBACeB freres
      d1AB1AA fres*
      d1AB1AA fresh
      DBbAce frid*
      BAAadbA friday
      caaABbA friday $
      BBbBAda fridge
      CbdbaBB frie*
      BB1Dccb friend
      bAA1A1C friend _ a
      AbAAcA friend _ to
      AAA1Abc friend is
      DAaAbAb friend s
      1AeA1AA friendly
      1d1fBCD friends
      d1AD1A friends i
      GDAB1jA frig*
      GCAA1i frigo
      a3aDb frigo $
      C3AcA frigo est
      AAAA1eA frij*
      A1AA1eA frijide
      A1AA1eA frijide a
      AABa1eA frin*
      BeACAcA froi*
      A1CCAhB froid
      CaAA1fC froid $
      Dc2Aab froide
      CBa1A1d froide $
      b1cC1AA froide et
      CBe frole
      1BaBfaA from
      BCA1d1A from _ foster
      B1B1A1e from _ game
      1BA1dB from _ house
      eB1aBAA from _ i
      B1adB1A from _ year
      A1A1Bbc from a
      AB2cAA from home
      GcChaA from my
      1DAAgBc from the
      ccDAdDA fron*
      aiD1BDA front
      caB1ABA front of
      BA1Af1A frontiere
      D1jEABB frot*
      DAhC1AC frotte
      ACfC1AA frotte _ moi
      ACeC2A frotte contre
      ABdC frotte contre moi
      caAAaBA frr $
      CA1Ac1a frr _ est
      baBa2B frr a
      Ca1Aa1b frr c
      Ca1Aa1b frr c est
      EAB1mCA fug
      IDBBsFD fuge
      C3eA fuge $
      1A2cAC fuge e
      MHFDwJF fugu*
      IHEDsKF fugue
      DAA1d fuguer
      aB1AcBB fui
      B3dB fuis
      a3dCB fuite
      EA1ABfc full
      DaCAABi fume
      aA3Cc fume pour
      ABaCBCg fume*
      1Ba1ABd fumee
      gBB1AC fune*
      hBBAAC funeral
      1baBAAa funn*
      b1aBAAa funny
      jLBABBg fusi*
      lLBABCg fusil
      fAA1AAB fusil de
      gAB1BCa futu*
      e1AB1Ba futur
      cABbAAa future
      bBA1BAc fuzzy
      CBbBaCd ga
      fCAA1AA gach*
      aAeA1CA gade
      ACfA2A gade moi
      B1A2Bc gagn*
      AA1AAd gale*
      B1AaAc galere
      AAcABBa game
      AbaABcA game*
      EgDd1aA gami*
      ecDa1B gamin
      Dc1A1cA gamine
      C1B2Bh gang
      dBBb2a gant*
      dBBb2a gants
      Cda1a1B gap
      A1Bbba gar
      acCC1a gara*
      dCBCaa garage
      1DAA2c garage $
      AfA2A garages
      DAdc1AB garc*
      AddAc1b garcon
      AdAaAAA garcon $
      Bba2aB garcon _ l
      BBbA1ad garcon _ ma
      bBB1ba garcon a
      ca1Cb1c garcon de
      AAaA1bb garcon de ma
      1a1aAcB garcon du
      CEbdAAD garcons
      AcbA1aA garcons $
      1AdC2A garcons de
      aAaGAce gard*
      1B1A1bd garde
      AA1aAcB garde $
      cA2Aba garde _ je
      DbE1bAf garde _ papiers
      BeA2A garde _ pull
      AAA1aAd garde _ sac
      dA1A1AA garde _ sweet
      Aad1AAA garde des
      cC1d1bC garde la
      AbeBBBB garde les
      ACEbBdd garde ma
      ACC2ae garde mes
      A1C1A1e garde mes papiers
      acDBBDc garde mon
      BA2AdA garde pas
      DaA1eA garde ses
      bA1De1B garde toujours
      B1A1bBd garde un
      AbbAAA gardent
      aABFa1f garder
      bBaA1Ab garder la
      aAa1baD garder mon
      CbB1ABd garder un
      2B1ABc garder un sac
      cB3Ba gardez
      B1bBAdC gardien
      BbAA1bA gardien _ a
      EAADba gare
      AB1dABd gars
      BAc1a1A gars _ 0
      a1ca2D gars _ la
      cAAA1c gars _ ma
      ABbA1bB gars de
      B1Ad1AA gars du
      AAbAb1A gars me
      A1c1AAb gars qui
      FA1A1bd gas
      BA1c1bA gaso*
      BA1c1bA gason
      AABCae gate*
      bAAC1b gateau
      BAAaaeA gateaux
      Aa1caAA gateaux $
      GaBfaba gates
      BB1d gates $
      1CAa1ca gauche
      De4b gauche $
      iEBDAB gave
      aAB1bAA gave my
      CAAeCeD gay
      1c1BAb gay je
      FBA2Aj gaz
      A2b1Bc gaz dans
      1Ei1ACA geant
      BA1AAf gele*
      Da1c1ba gen
      DebCdAA gend*
      AcA1aAA gendarme
      BB2d gendarmerie
      hBaBBAA gene
      dDa2AA gene $
      Cd3bA general
      cgDaAD geno*
      cdC2CA genou
      adCa1Ba genoux
      AdBA1A genoux _ du
      AdBA1A genoux sur
      AdBA1A genoux sur du
      cB1ab1A genr*
      ad1AabB genre
      DA3d genre 0
      abAA1BA genre _ a
      EAc2b genre _ j
      a1aA1Cb genre je
      aAaA1Bb genre le
      1d1AAAA genre vraiment
      cDEEBCj gens
      Dbc3B gens $
      C1BgAaA gens de
      b1CA1AB gens qui
      DafA1AA gent*
      Cdba1BC gentil
      BAaA1bA gentil mais
      BBb1aAb gentille
      CAd2a gera*
      CCd2b gerant
      c2b1BA geste
      1A2bbe get
      A1AAbAb get _ a
      Ab1BaBa get _ at
      AdAA2A get _ belt
      eB1B1Aa get _ i
      ACbAdAA get _ of
      DAaAbBf get _ the
      1CaAAca get _ to
      1cAAAcB get a
      Dc1aaA get it
      bCaA1aA get my
      a2CeB get on
      A2AdB get on a
      CBc1aBa get out
      ACbAdAA get out of
      AdAA2A get the belt
      BdacAAE gets
      Ba1Cab gets _ a
      1Dc2A gets _ my
      1Cda1A gets in
      cB1B1b gets my
      De1a1A gets the
      AAaebC gett*
      AAaebC getting
      A1AAeAA getting the
      Bb1B1ab gf
      CiAD1DF gifl*
      AfBF1BC gifle
      AhA2BC gifles
      DbbadC girl
      bcaDa1B girl _ my
      FDciaBB girl*
      ab1Bba girlfriend
      GFckACB girls
      BBBd girls _ my
      DAAfA girls in
      aBBc2A gita*
      AABd gitan
      acAAAa give
      cAbBAAa give my
      cDcABbA give*
      cDcACbA gives
      BBcAAbB gives me
      cAa1Ba givi*
      cAa1Ba giving
      acE1AA glac*
      beDBAA glace
      cBBA2a glace $
      a1D1baB glas*
      GhdAAAB glis*
      FicBAAB glisse
      abb2D glisse sous
      2AcaeB go
      CCaBbeB go $
      AAB2d go _ bed
      AA1e1aB go _ school
      BBcc1AA go _ the
      BbAcA go _ to
      CBAafaB go back
      aeBAaB go home
      BA1eaB go in
      1fBABAA go out
      GCcaAga go to
      AA1e1aB go to school
      cAbA1AA go with
      adCbBB goes
      1BabdCa goin*
      1BabdCa going
      a2bCb going $
      a1BBabA going _ do
      BBB1c1b going _ to
      CAa1eCC going back
      1bCAb going home
      B2eAAA going round
      eAaDcBB going to
      bBBAeA gone
      beAaCAA gone $
      CA2a1c gone _ i
      BB1abA gone _ the
      CaA1ca gone and
      AB1aAc gone by
      A1AA1Bc gonf*
      BaB1dcD good
      CdAbA good at
      jBCABBD good*
      hADABBC goodbye
      dA1Aa1A goog*
      acaDAB gorg*
      Ca1DABg gorge
      ADAb2b gorge $
      Bab1Cbb goss*
      BcC1A1a gosse
      AAd1Bb gosses
      BAdACAf got
      2AAaBd got 0
      DdBb1Aa got _ at
      B3dAA got _ bag
      AB1A1cb got _ be
      A1dAA1A got _ drunk
      2bc1BB got _ in
      AD4c got _ knife
      cAAB1Ac got _ little
      cb1A1BA got _ of
      C1bdADb got _ on
      B1AcAa got _ one
      CB1BAfa got _ out
      BeA2AB got _ temper
      aAaBAcB got _ to
      EjCBc1A got a
      AD4c got a knife
      BeA2AB got a temper
      CdAb1A got good
      CdAb1A got good at
      B1caaBa got into
      ABaA1c got kicked out
      1BdBABc got me
      A1dAA1A got me drunk
      C1bAcCa got my
      a1BaAdB got no
      DA3eA got nowhere
      fAAAaCB got the
      bEAB1dd got to
      AB1A1cb got to be
      e1AB1BA gou
      BAAb1ba gour*
      aABdaBa goure
      HGDfbkD gout*
      BCAbBfA goute
      EDCeAfB gouter
      A2d1BA gouter _ ses
      A2D1c gouter des
      CA1e1aA gouter et
      B2AdAA gouttiere
      1cdB1AC grab*
      BacA2B grabbing
      aAac1AA grade
      fCa1A gram*
      CAdbCac gran
      cAb2AA gran _ moi
      CAab2c gran du
      1afABGc gran*
      hBD3A grand
      cAb1bBB grand $
      AABa2e grand _ a
      CAa2bc grand _ elle
      Ac1A1aB grand freezers
      Ei1BABA grand frere
      bBAc2A grand i
      CeAdA1B grand il
      fE2A grand mere
      cIhA1AC grand pere
      aCdaABB grandad
      AcbBa1C grande
      CdaBA1B grandi
      1abBAAc grandpa
      BCCbBDh grands
      ABCa1Ab grands du
      1BcAdC grange
      baAb1BA grass
      bEbCCfA grat*
      dAAAAb gratte
      DA2A1d gratuit
      c2BAaB grav*
      dC1A1a grave
      AbcA1Aa grave $
      baABAAb grey
      hCAAAAC grif*
      cbBAAAA griffe
      1DCfbaB gril*
      1DCebbB grille
      C2Bbb grille du
      baBAaA grin*
      BBa2Ce grippe
      dA1C1Db gris
      AA1A1Ad gris $
      BBbA1Be gris*
      aA1c1BA gro
      BBjDA1A grop*
      AAdAA1A groped
      beaFAgB gros
      DAhBA1a gros*
      ABbbA1a grosse
      AaeD grosses
      DDEkDCB grou*
      aABA1ab ground
      Da1cAAB group
      B1dABAA group chat
      1CaeCBB groupe
      b1bCA groupe _ la
      C1Ac2A groupe whatsapp
      AabA1aB grow*
      A1dC1aA growing
      BABe1AB grp
      aaAC1Ab guar*
      bdaB1AA guer*
      B1BA1Aj guet*
      AABA1Af guetteur
      GhCeaD gueu*
      CdAaa gueul
      BaAb1C gueule
      B2AAcb guin*
      cA1BAAA guit*
      dB1BAAA guitare
      DA1d1cA gum
      AG1A1Ai gun
      CA1DbBc guy
      2cC2B guy online
      AAadAbB gym
      ECAcAcA gymn*
      FCBeAhB gymnase
      dbCaA1B h
      dbB1B1A h 0
      BA1daB h _ le
      dA1aAB h de
      Db1aaa h il
      a2Bd1A h je
      eA3B h par
      Eb1b1a hab
      GgdcaeE habi*
      ceBaaCA habille
      AbB1bB habille $
      DEj1cD habillee
      aaabABA habit
      Da1CBg habite
      AcA1aB habite avec
      1AA2fC habite dans
      AA1bAbA habite je
      aDa1abA habiter
      1Ca1bB habiter chez
      abCACe habits
      abbBaB habits $
      Ee1cb1A habitude
      D1cdbbA habitude $
      BbAcA habitue
      BB1bAc habitue $
      AFCB1Aj hach*
      AFCB1Ah hache
      Ec1bDfB had
      1aAcCa had a
      BA2da had the
      d2B1AB haha
      BcAfAAC hair
      BAABaec half
      DCCaace hall
      eAAAA hanc*
      Dbda1Ca hand
      CChA1AA hand _ my
      dcBC1Bb hand _ the
      CBbb1AA hand up
      BAcA1AA hand up my
      BcABB1b hand*
      B1Ab1bA handicape
      Bba2Bd handle
      BCeA1A hands _ my
      dE4b hands are
      c1CbAAB hang
      cbCAABa hang*
      eAAB1AB hanged
      cDeBAAC happ*
      1CB2ab happen
      DAj1AAC happened
      A1d1A1B happened _ a
      BAd3A happened _ my
      C1e1A1C happened at
      c1Cb2A happened to
      caB1a1A happens
      IGFsACD harc*
      CBBe2B harcele
      DABh1AA harcelement
      AEAc harceler
      1dAB1aA hard
      f1AD1AA harm
      gA1BAA harm*
      g2DAA harming
      2CA2f harn*
      2CA2f harnais
      1BABbae has
      AA2Be has _ me
      Cca2aA has _ on
      DdcAABB has a
      dA2A1B has gone
      2bCAAb has my
      dBAAaAb has no
      AAA1dAA has run
      AAb1Bc has told
      AAb1Bc has told me
      CBbd1BB hasa*
      CBbd1BB hasard
      AAac1B hasard $
      BaABceB hasn
      BaABceB hasn t
      aAAb1BA hate
      gcbAEAD haut
      cbAAB1A haut $
      aBBaABd haut*
      c1AAAAc hauteur
      bFEaAfc have
      BbAbAa have $
      BbAAbba have _ be
      B1Ae1A have _ friends
      C1A1Ad have _ to
      BBabBaa have a
      dAAcAAA have been
      c2BABa have my
      a1Be1C have no
      AccadGb have to
      BbAAbba have to be
      bCaCA1b have*
      dCaCBab haven
      D4bb haven _ eaten
      aCaCBab haven t
      D4bb haven t eaten
      aAA1AAe havi*
      AAAaA1e having
      ABA1Aad having a
      EieFAEe he
      1CdAacE he _ 0
      bAcD2A he _ all
      CaAc he _ be
      1aA1acB he _ been
      b1B1bbA he _ fifteen
      BB1AAAd he _ got
      fCCcbAA he _ he
      dCAA he _ himself
      GfBb1aB he _ his
      bB1dAAA he _ home
      Cac1AB he _ i
      BAbb1AB he _ if
      DcbBb he _ in
      bBeB1Ba he _ it
      B2f1AA he _ lost
      1dBF1bE he _ me
      DefCCAF he _ my
      AdABaaA he _ never
      cAaA1aA he _ no
      AcbDBAc he _ on
      1CA1ABd he _ outside
      A1dA2B he _ post
      Baab1AA he _ so
      abCb1BA he _ still
      2dC1bB he _ t
      1cc2CB he _ the
      eaFbaBB he _ to
      Cbb1AdB he _ up
      A1aBdAA he _ us
      Bcc2C he always
      BcA3B he broke
      a1B1Cd he can
      adAAB he can t
      AdBbAAA he comes
      AbccABF he d
      CCd2BA he did
      DAd he did it
      bbCa1Aa he gets
      AdBA1A he goes
      1CB1aad he has
      AbAAacA he hasn
      AbAAacA he hasn t
      BAAcAaa he is
      AAa1baC he isn
      AAa1baC he isn t
      dCCa2d he keeps
      C1bbB1b he ll
      AgB2AB he only
      eB3A he punches
      CAd3A he put
      AJCba1i he s
      1AdAabE he s 0
      aaA2cB he s been
      b1B1bbA he s fifteen
      BB1AAAd he s got
      1bAAbBA he s in
      aEe3B he s my
      AdABaaA he s never
      1BA1ABd he s outside
      AcAb1BA he s still
      1aB1aCb he says
      cCCcb1A he says he
      AfBA he says his
      1Cba1b he told
      aBbA1c he told me
      CBcAaAA he took
      aAAc1AA he used
      aAAc1AA he used to
      aDbBe1C he wants
      Aa2bBb he went
      cBA2cA he wishes
      deBABFb head
      eA1AAAa head s
      AeAA1AA head through
      1hBbACA head*
      cbAB1AB heal*
      cBa1cCa hear*
      aBaAcBA heart
      C1AC1hb heat*
      fAB1A1A heav*
      GAB1Bka hebe*
      CAAa1e heberge
      CA2BgA hebergement
      bbB1BaD hein
      AaEaAb hein $
      abbB1AA hein mais
      Baca1AD held
      Dbab1AB held my
      abAc2B hell
      ABbaCae help
      ECa1A1d help $
      fB4B help*
      fB1A2B helps
      1AgaAAA her
      BAAab1b her $
      f1BaAAD her _ and
      bc1bABB her _ in
      CA1Aa1d her _ is
      cA1aAAa her _ out
      EagA1Ac her _ s
      cAAaaA her _ so
      Ae1a1B her _ the
      dCa3A her _ with
      CcBB2e her boyfriend
      1bd2AA her chess
      A1aAdA her dad
      C1Ad2A her hair
      Bac2Aa her in
      d2AA1B her legs
      1dC3A her neck
      cAB1A1a her own
      CbA1c1B her passport
      CA3d herb*
      CA3d herbe
      bdCB1Bb here
      BcaA1Cb here $
      Ca1BccA here and
      DdA3A here he
      ABAabbA hers
      gBC1ABC hers*
      gBC1ABC herself
      C1aa1Cd hes
      bBBAcAa hesi*
      bBBAcAa hesite
      daFDa1c heur*
      DA1abcb heure
      eBaCA heure $
      BCbaba heure du
      AB1Aac heure ou
      bcDDaBb heures
      acAB1aa heures $
      1D1Aba heures _ la
      bC2b1A heures dans
      bAA2Bb heures par
      eAABB1A heureux
      A1AAcBb hidd*
      A1AAcBb hidden
      BcAb1C hide
      Ba1d1C hide _ the
      BbAb1B hide in
      BCB1fCa hidi*
      BCB1fCa hiding
      BB2bAb hiding in
      a1EA1bB hier
      1dAdCDB hier $
      daAA1AA hier _ ai
      dA1aAAA hier _ est
      Cb1b1A hier _ m
      BA1Ac1A hier _ ne
      aCaA1bA hier dans
      1dAAaBd hier et
      cdBBA1a hier il
      cbBA1AB hier j
      daAA1AA hier j ai
      BA1acBA hier je
      CAb1c hier mais
      AA1A1Ad hier pour
      CB2Be hier rien
      aa1ABDB hier soir
      Gcga1Da him
      afADcEe him $
      ADc2cC him _ he
      AcDA2c him _ i
      AeA1AD him _ the
      cCA2a him at
      2CbaAa him for
      ABdA1AA him i
      1a1c1CC him in
      1aab1CC him in the
      AAA1BfA him out
      kFaC1BE hims*
      mGaC1BE himself
      B1gC himself _ me
      dBB himself in
      AAeA2A himself on
      AAeA himself on me
      eAabBAB his
      bCAaAaa his _ and
      aDAbaAd his _ are
      d1ABc1C his _ he
      ABa1AbA his _ in
      BaAAdA his _ is
      3caCA his _ money
      caAAA1B his _ off
      1BdA1A his _ on
      1fBAB1a his _ s
      BAcA1AA his _ up
      BdA3A his back
      Dh1BBcA his car
      bAB2bA his dad
      EAkBABA his hand
      BAcA1AA his hand up
      AGgB1Ba his hands
      1A1d1BA his lunch
      AdCAacA his mum
      bDabbAA his phone
      d1aABAB his room
      AbCa1a his uncle
      dC2A his watch
      BfBcBBA hist*
      DeBd1C histoire
      BcBc1AA histoire de
      1bBb1AA hit me
      AhACABA hits
      aE4c hitt*
      aE2a1c hitting
      1BABafB hive*
      aABBaeB hiver
      d2A1CA hobb*
      A1FaAAe hold
      A1AB1Ae hold stuff
      EgEAACh hold*
      BAC2Ah holding
      1caAAcB holi*
      bBb2AB holiday
      AeAAAd holidays
      EhFgiCA home
      edGFcaB home $
      dA1cAB home _ days
      ABac2a home _ his
      1cC2cB home _ my
      Cb1AaAb home after
      abaAbBB home i
      1CbAcA home on
      BBA1c home since
      1dC1AAA home when
      BcCgA1A home with
      AAAd2A home with his
      CB1A1h home*
      BBaA1c homework
      JBjIEGa homm*
      GAcDCEc homme
      1AE2Ad homme _ a
      1Be3B homme s
      CCgEBAa hommes
      A1dA1aB hommes $
      hBBCCAa hone*
      cAAABAb honest
      fAABB1A honestly
      dA1A1AA honestly i
      1BAaB1c honn*
      BB1aA1d honneur
      daaC2A hont*
      1AdB1eA honte
      ACdA1A honte de
      bbBA2A hoodie
      Bc1A1bA hoov*
      gAAA1BA hope
      faCEAcC hopi*
      dbBCAcC hopital
      Dda1AAa hopital $
      e1AAAA hopital et
      DAbDhBB hora*
      aCbDhBC horaires
      BAAAdAA horaires _ cars
      DAABeA horaires de
      AAAAbaA horaires des
      AAAAd1A horaires des cars
      2Bc1aC horr*
      e1AAAaA hosp*
      A1BC1fC host*
      DA1C1eA hostel
      daA2aB hosto
      BacB hot water
      DCfFBcA hote*
      DBfFBdB hotel
      c1AbAA hour*
      c1AbAA hours
      CbaDgA hous*
      BcaDgDa house
      CAa1fDA house $
      1bAABAa house _ a
      Bf2A1A house he
      BcAABAd house with
      BAbaeBB how
      BaAAbaA how far
      CaAAbc how long
      bAA1dAA how much
      DcbaA how she
      eBaC hugg*
      cBbC hugged
      1aabAbA hui
      BcAa1Ba huil*
      BcAa1Ba huile
      AB1A1gD huis*
      BAAA1iE huissier
      DD1cafB huit
      C1BAadA huit ans
      DhAAA1A hume*
      Dg1cAAB humeur
      CDFj1cB humi*
      ABAc1A humilie
      AAad1AA humo*
      DCAAAh hung*
      CCAAAf hungry
      EfBa1Dc hurl*
      BcBA1Ce hurle
      A1A2Bd hurt
      AAB3e hurt my
      cDaB1cA hurt*
      1Cb2bA hurts
      Ad3BA husb*
      Ad3BA husband
      aaaAaBa i
      bDeBAbB i _ 0
      ba1AccE i _ a
      aaBCdB i _ about
      cb1BaAA i _ all
      A1BA1Ae i _ alone
      1AAAAcA i _ already
      FebfBBE i _ amwin
      bB3Ac i _ an
      fBEGcf i _ at
      bCAbACa i _ avec
      bC2cA i _ away
      adBABaa i _ back
      ccABA1A i _ bad
      f1aFAAB i _ been
      aBbA1AA i _ ca
      AAe2AA i _ dann
      1Ccb1BC i _ dans
      BEbcB1b i _ de
      1Db1Acd i _ di
      1b1BabA i _ do
      caaC1C i _ done
      cB1a1AA i _ donne
      DgBA i _ e
      gbBC1C i _ eat
      BAABac i _ eighteen
      Ae1CA i _ enferme
      dBaE1c i _ every
      1ACa1bA i _ everything
      1c3CC i _ fais
      AAcAA1A i _ fifteen
      eBB3A i _ fine
      dBADCcc i _ for
      1BD1dab i _ from
      AaBcCab i _ go
      cAA1bAA i _ gone
      CaabAa i _ good
      dcD2AB i _ got
      dAB3B i _ grand
      D1aaAb i _ had
      Bb1Baab i _ half
      d1AB1AA i _ harm
      AACaAAd i _ have
      ADc1A1a i _ he
      A1bBAAa i _ hear
      dBBaa1B i _ her
      BFfAaaA i _ him
      aBe1ABA i _ his
      caAaBC i _ home
      dABCAbB i _ i
      AIDeed i _ in
      CfBb2A i _ into
      cBCaaBb i _ it
      Dc2Bca i _ je
      fB2CCA i _ just
      bB1A1Ac i _ ka
      BaA3d i _ kase
      AgBB1A i _ late
      A1Ae1A i _ le
      CbaAB i _ like
      BB1AAAh i _ locked
      Bd4B i _ ma
      CBDAA1m i _ me
      BbDa2a i _ met
      DCeAAa i _ mi
      BDchABB i _ mon
      cCD2gC i _ my
      eCAC2B i _ myself
      CbabBaA i _ need
      ABb1bCa i _ never
      AbBaAab i _ next
      CBegB1B i _ no
      AF1Cccb i _ not
      caAAAAA i _ nothing
      Cd1BbCa i _ off
      dBBDbcd i _ on
      aBCBbb i _ one
      aB1AbAA i _ only
      Bca1eCD i _ out
      1BA1AhD i _ outside
      2Ad1eB i _ pas
      ac1baCa i _ pi
      1B1d1AA i _ pipi
      aA1BAba i _ plus
      ABadA1b i _ quand
      GBcbcAe i _ que
      Ba1c1AA i _ rather
      BB1e i _ rien
      BAab1b i _ say
      D1aba1b i _ scared
      BAa1Bca i _ seventeen
      Bd2aAC i _ si
      C1cb2B i _ sick
      D1c1Bba i _ sixteen
      BdAC1a i _ slow
      bBbD2a i _ so
      c1BB1Ab i _ something
      d1A2BA i _ sorry
      BbabbB i _ stay
      dDfBCB i _ t
      DbAba1A i _ take
      aAd1AA i _ that
      cBDdaCB i _ the
      B1Bd1Ac i _ them
      aAABAaa i _ there
      B2BB1e i _ they
      1ABAAcB i _ to
      1BeA1AA i _ toujours
      Da1aBAf i _ tout
      C1A1Acb i _ under
      dAbBC1B i _ up
      Ca1c1a i _ used
      C3f i _ walk
      bBaA1AA i _ wear
      B1bA1cA i _ what
      aBBb1a i _ why
      a1B1aCa i _ with
      dA1AAC i _ written
      FaCBd1b i a
      dDACcaa i am
      BA1aAab i arrive
      dAaAA1B i break
      AfAA1BA i bwe
      abFa1Dh i can
      ABAa1bb i can go
      Ea1bABd i can t
      B1Ad1B i changed
      AbAA1bb i clean
      bbAaABA i come
      BAaaAc i could
      hCAB1C i cry
      CccgEAB i d
      AabAaB i d like
      Ba1c1AA i d rather
      DAca i deleted
      baAA1C i deserve
      CdAA i deserve it
      DGcecaa i di
      ADA1aab i di i
      cBcBbC i did
      bAcAaBA i didn
      bAcAaBA i didn t
      EaAd1Aa i dise
      cHA1BAe i do
      cCA2A i do it
      CA1cAba i do the
      a1A1AcC i don
      a1A1AcC i don t
      aD1Aab i dor
      KB1g1a i eat
      A2e1D i eat lunch
      1BB1d i escape
      1BB1d i escape from
      BaD2ba i fais
      B1dBAAa i faut
      AAeA2A i faut pas
      dCc1ABB i feel
      C1cb2B i feel sick
      DgBA2A i fell
      CdAA2A i flinch
      aBbAAAa i gave
      CBBgAcC i get
      caCbCdB i go
      AA1cbB i go in
      AACAAe i go to
      CeaBacA i got
      EcAAcb i got a
      a1ABbaA i had
      fA1AA1A i had a
      DdabAAC i have
      2BeAC i have no
      Fdf1Aa i have to
      1AbAAAb i haven
      1AbAAAb i haven t
      BcAc1C i hide
      1adAaAA i just
      AB1BbA i just want
      GdaDBdg i ka
      C1BaAcb i ka di
      ec1FACC i keep
      Jdb1ac i keep my
      DbC1edB i know
      adCA1Aa i la
      bCaacA i le
      cB1AA1b i leave
      EB1aeC i left
      BAA1cAa i legged
      BAA1cAa i legged it
      fB1B i lie
      ABabacA i like
      Cb1BBcc i live
      Ab1AeCC i ll
      EAAd2a i lon
      f1B1AaA i look
      e1BA i look at
      dAaBAA i love
      bAbB1A i loved
      dEFHfgb i m
      BaeBAaD i m 0
      AbCbAbA i m a
      A1B3e i m alone
      DC1AgBB i m at
      d2A1C i m done
      AAcAA1A i m fifteen
      dAAAAAA i m going
      aBbBdA i m in
      f3BAA i m just
      BCAAbab i m not
      DBAaacc i m on
      bC1AbAA i m only
      1BA2dC i m outside
      DaAba1b i m scared
      BAa1Bca i m seventeen
      Caa1Aba i m sixteen
      dAA2AA i m sorry
      Aa1cBCa i m the
      CA1c1a i m used
      HmbDBEb i ma
      cE3aa i ma di
      Bcb2B i ma fais
      fA1B2A i made
      BAAd i mapel
      Gdg1AED i me
      aAd2AA i me di
      HDeiCBc i mon
      aBa1bAA i need
      BbA1c1A i need to
      ABdaC i never
      BBaAa1d i ni
      bbb1BCa i only
      BAAA1Ae i owe
      dC1AaA i pas
      aB1A1Ac i pas ka
      CAccAa i pretend
      CAcdAA i pretend to
      dAbEAb i put
      AABAa1c i que
      BC2eB i ran
      BB2dA i ran away
      AacAAAa i rentre
      bA1d1BB i rigole
      caAB2B i s
      DAdab1B i said
      D1g1AAA i said no
      BbAb2A i saw
      A1Ca1bb i say
      dB3AA i scratch
      1BAc1Bb i se
      d1AB1AA i self
      d1AB1AA i self harm
      Ea1e1AA i should
      BA1B1d i shower
      ABad1AA i sit
      BgCAbaA i sleep
      AcB1bB i sleep with
      BAaa1bA i slept
      DBAeAAb i son
      BcAaB i speak
      baBA1b i stay
      AbA1Bb i stay at
      DAc1a i still
      C1AAAad i stop
      BBc2B i stopped
      DaAbAc i take
      C2cAaB i take the
      EgBAaAA i tap
      CfAA1A i tap amwin
      FbaB1f i tell
      aBBAA1b i think
      AbCA1bA i told
      b1CA1b i told my
      e1A3D i took a
      dBDc i touch
      dB1B i tried
      bB1BaAA i used
      bB1BaAA i used to
      Db3Df i va
      1DbEbc i vais
      Caaaaa i vais a
      dCaEA1A i vais been
      bcCaaCA i vais got
      bABCd1a i ve
      cc1A1BA i ve been
      C1bAd1a i veux
      AcAb2C i veux pas
      EbBea1C i walk
      ABAc2A i walk in
      1eCAaA i walks
      BeBA i walks into
      hDBB1AC i want
      cCA2AA i want to
      CFlEaCC i was
      CDc1bAA i was 0
      eAB2A i was a
      cAaAAAA i wasn
      cAaAAAA i wasn t
      Df3BA i wear
      bAACba i went
      eA1BB1A i wish
      cAAA2B i won t
      aaAAACd i work
      cAB1cBA ici
      JCc1jCa ici $
      E3b1b ici _ est
      E3b1b ici c
      E3b1b ici c est
      cBBAAA ici je
      dBA1BbA ici la
      CA2Ac ici un
      dB3AB idee
      eBAB1B idee*
      eBAB1AA idees
      AbC1aCb iden*
      BbC1bCb identite
      AcBAaaa ier
      d1AAbB ier $
      gaADdBD if
      AB1aBd if _ can
      Eaa1B1c if _ don
      1a1BacB if _ m
      ACaAaba if _ s
      B1AAA1d if _ stop
      ABb2Ab if _ talk
      CaAdbAA if _ tell
      d2AAAA if _ wasn
      h1BA1BA if a
      CBBbadA if he
      CAeDABc if i
      Eba1A1c if i don
      1a1BacB if i m
      B1AAA1d if i stop
      CaAd2A if i tell
      d2AAAA if i wasn
      Bcc if it
      B1AAc1a if somebody
      Cb1b1aA if the
      e1ABA1A if they
      cCb2bA if you
      BACcbab igno*
      BABcab ignore
      FceDCFf il
      cBdCAeE il _ 0
      daaGbeD il _ a
      AbC3c il _ achete
      aAcbaAC il _ appelle
      cA2aAB il _ arrete
      bCCabac il _ arrive
      BAaAA1b il _ attend
      CA3e il _ aussi
      1BdAa il _ avait
      Cae1AbC il _ avec
      ac1B2D il _ bat
      cBA1bBa il _ bien
      aE4c il _ bleu
      AbC1ABb il _ bu
      aCe1AAA il _ ca
      BB2dbB il _ cache
      Cb1bA1B il _ casse
      1abAaBA il _ ce
      bcAA1A il _ change
      1bA1BAf il _ cherche
      1cBB1A il _ cogne
      FAhAAA il _ continue
      faA1aAB il _ coupe
      aD3da il _ couteau
      cDabdbB il _ dans
      1jCBAB il _ de
      fa2AAA il _ deja
      aEdAacB il _ demande
      BAcA1Ab il _ derriere
      c1BBaAd il _ des
      AAA1ABe il _ devant
      1BAaCac il _ di
      A1cCBAc il _ dit
      cc1BAAA il _ donne
      B1A1Bca il _ du
      1dBAA1A il _ elle
      bbCAAcB il _ en
      CBeAaCe il _ encore
      Dd2A1B il _ enerve
      AFB3c il _ enferme
      Dba1A1A il _ enleve
      cBAAa1a il _ envoie
      cAAB1Ab il _ envoye
      BadAaBA il _ est
      1cCAaA il _ et
      bD1b il _ etait
      aABc2a il _ ete
      aAA2dB il _ faire
      BAaba1B il _ fais
      DaeBBBA il _ fait
      ABaA1bA il _ faut
      1AbbAAA il _ ferme
      CAdb1bA il _ fini
      aEe3B il _ force
      acACA1B il _ frappe
      BeB3B il _ gentil
      bF1aA1A il _ il
      DD2cAe il _ j
      aCcaaAC il _ je
      AEAf1aa il _ jete
      acAAA1A il _ jure
      cCAcaAA il _ kil
      Adaa1AB il _ killed
      AAdA2A il _ kon
      cdBa1Ba il _ l
      A1cBaD il _ la
      AdBabA il _ laisse
      c1AB1bB il _ lave
      dAAaAaA il _ le
      1bbCac il _ les
      Dcaaa1a il _ m
      EbfCACE il _ ma
      d1BA1aa il _ mais
      BbAb1A il _ mal
      GC1ACbk il _ me
      1D1a2c il _ menace
      DdcE1A il _ mes
      Bcb2CA il _ met
      aBCaA il _ mi
      AbA1AAb il _ mieux
      bD1Bb il _ mis
      Eh1aABB il _ moi
      DgcDcBE il _ mon
      CcAA il _ montre
      1cbcACB il _ on
      AAA3e il _ ou
      aBBAcab il _ parle
      ebA1AB il _ parti
      1CAaaca il _ pas
      dB3aA il _ passe
      1DAbca il _ peur
      Dcaa1aa il _ plait
      gCEbBBc il _ plus
      AbBA2b il _ pousse
      a1d2AE il _ pris
      bIBbbab il _ qu
      1AcaAAb il _ quand
      EAbbaac il _ que
      1BB1c1a il _ quinze
      eACC1db il _ reste
      A1bd2C il _ rien
      CAdAdA il _ saute
      hD1AAAG il _ se
      AAcAAA il _ ses
      AaCb1a il _ si
      dCb1aC il _ son
      AabAabB il _ sous
      1abbAAC il _ sur
      aB1b1aB il _ tombe
      FbcbBdb il _ toujours
      Ca1B1ac il _ tous
      BE1dCCh il _ tout
      BBgAa1C il _ trop
      a1B1Bac il _ trouve
      1e4C il _ tue
      ABB3d il _ tuer
      bEaBaAc il _ un
      aHBAbaf il _ une
      caAb2B il _ va
      AaBd1Aa il _ veut
      bB1aaaC il _ y
      B1cEfa il a
      aBbB1b il a 0
      dAA1aAB il a arrete
      AaB1ABb il a bu
      bc1A1B il a change
      FAhAAA il a continue
      d1A1aAA il a coupe
      dAAAA1a il a demande
      C1Bb2a il a des
      1aA1Cba il a di
      De1ABAb il a dit
      eBBA2a il a la
      BA2dAA il a laisse
      ACab2a il a les
      bDaBbaa il a mis
      Bad1a1C il a pas
      1DAbca il a peur
      abAAAAA il a pri
      baa3E il a pris
      1BB1c1a il a quinze
      B1A1dA il a saute
      aaB1AAb il a trouve
      BED1A1g il a un
      ADCaA1e il a une
      dA2AAC il allait se
      cbCD1Ba il avait
      AAdA2C il balance
      1fB1ACC il boit
      CDA2Ad il bouge
      BDB3d il bouge plus
      1bAB2c il brule
      ABa2cA il c
      DaABA1b il casse
      AC1AA1c il casse tout
      AeBA il change
      1CA1B1f il cherche
      1dC3A il choisit
      1dC3A il choisit mes
      Ag1A il compte
      1AeAa1C il connait
      BdaA2A il continue
      CaDA1Ad il crie
      1DA3c il crie qu
      cCB1aaa il croit
      1G4d il defonce
      1G4d il defonce la
      bAdABBC il demande
      BB1b2d il devient
      gcDcdBJ il di
      dbBbbBC il di kil
      a1B1baB il di que
      dFdaa1b il dit
      1CaA2d il dit c
      hBC2BC il dit il
      BBaa2b il dit kil
      Cda3B il dit killed
      CB1cab il dit qu
      D1cAAa il dit que
      Baac2B il dit rien
      AcC2AA il dit si
      baba1CE il donne
      1ACAbaa il dort
      1CD1BBh il e
      D1bc2A il efface
      BacABdA il en
      AABc2B il envoie
      EdCCaab il est
      AbAA1ab il est dans
      bc1B2A il est de
      1F3Ad il est derriere
      BAcA2c il est encore
      Bca2AA il est la
      1cA1bB il est parti
      AbAA1bB il est pas
      CB4d il est tout
      AAdA2B il est trop
      ABdA il euh
      a1BABgB il fait
      bbAAA1a il fallait
      bbAaBAa il faudrait
      hEACbbb il faut
      CebA2C il ferme
      1dAA2C il frappe
      BaCABBc il garde
      cAbAAAA il habite
      ACA3d il hurle
      1CC2ac il il
      1AbA1bD il insiste
      CeABAAC il l
      BeAB1Aa il l a
      DdfBBAE il la
      D1agAB il les
      Babb1A il les a
      GfABcAa il m
      Ga1Cca il m a
      aAcAa1A il m appelle
      dBAaa1A il m arrive
      Cb1A2b il m en
      cACAa1b il m envoie
      EhgH1AH il ma
      1AcC1aa il ma dit
      fA1caCB il mange
      1AccA1A il mapel
      Lfecc1F il me
      2A1BAe il me cherche
      1dBA1AA il me cogne
      ACbb1bB il me demande
      aDeA2A il me dit
      AeaB1AA il me donne
      ACd3A il me force
      1bACA1A il me frappe
      dAb2aA il me la
      1Dba2b il me menace
      Ba1Aca il me parle
      b1BAba il me reste
      AebD2D il menace
      BBbaA1A il met
      ABAaAab il met le
      DFIqAAC il mon
      BCAbA1c il mon di
      cCa1AdC il n
      cAABacC il n a
      c1aAaAA il n est
      bB2aaB il n y
      cAEbcDb il ne
      CAbaa1b il ne m
      cBBa il ne parle
      AaBd1Ab il ne veut
      1ic1BFF il nous
      CBBebA il on
      1ca1AAB il parait que
      dGBA2b il parle
      BB1Ab1c il parle pas
      cCAab1A il part
      A1Bg1B il pleure
      CCAabdB il pleut
      1ABcaAa il prefere
      ddCA1BC il prend
      DfaAa1A il recommence
      A1BcaAb il refuse
      dCc2AA il regarde
      CeccCBC il rentre
      gDAAbAE il repond
      aD2b1A il repond pas
      fAAA1AC il repond plus
      BBBA2b il respire
      dDb1aaA il reste
      AaaAAAd il revient
      aaCd1aa il rigole
      1DA1AAe il roule
      1Acc1BC il s
      Dca3B il s enerve
      1aA1Cae il sait
      kJdFdcE il se
      abBA2b il se fait
      da2B1A il sera
      EiBA1A il serre
      ACAaAAc il son
      AfBA2D il surveille
      CbA1AAb il tape
      aD4c il tape dans
      AdB2A il te
      1E4d il tient
      CBB3d il tombe
      AAcA1AC il touche
      1bA1BbA il traine
      cA1B1Ab il tremble
      Bb1aaAA il trouve
      bBAFCdc il va
      BC2Abf il va me
      B1cBAab il vais
      Dc2AAc il vaut
      Dc2AAc il vaut mieux
      bBcC1FA il veut
      a1CcbAA il veut pas
      aAa1ABd il veut plus
      A1d2AB il veut toujours
      BChABaB il vient
      aCAc1Ac il voit
      AC4d il vomis
      BAA1b1b il von
      cABAbAB il voulait
      B1ba1ba il vous
      B1ba1ba il vous plait
      eBEb1fB il y
      caEb1eD il y a
      JKEkcFe ils
      A1daAAA ils _ 0
      ABAc2A ils _ appellent
      aAB1AbA ils _ dans
      BcAba1D ils _ de
      A1AEAAj ils _ dit
      b2C1ba ils _ du
      C1AFcAd ils _ en
      2AAdaA ils _ et
      Abba1AC ils _ fait
      1CbdAAA ils _ font
      Bd1Cab ils _ je
      b1cE1Bc ils _ les
      ca1B1bA ils _ leur
      Ba1AbAc ils _ ma
      CCbEe1a ils _ me
      1AAfAAA ils _ mes
      BCA2Ab ils _ mis
      Dd1c1aD ils _ moi
      ADBADAg ils _ mon
      A1ABBag ils _ ou
      dbbCaba ils _ pas
      A2cBcA ils _ plus
      2dCAAc ils _ quatre
      1bCaAbb ils _ que
      1b1E1ba ils _ rien
      AadaBAC ils _ sont
      BA1d2a ils _ sur
      D1Bf2B ils _ tous
      2eEAbA ils _ trois
      Ae1B ils brulent
      1A1BAcA ils croient
      bA1C1b ils croient que
      A1ACB1b ils disent
      1e1D1bA ils disent je
      g2E1bB ils dorment
      a1dC1aA ils en
      AciD1AB ils etaient
      2eD2A ils etaient trois
      DBaB1ab ils font
      BAbB2a ils font des
      aBAa1Cc ils l
      aB1c1BB ils le
      AEAi1AA ils lui
      BbCcBDD ils m
      BAGhbFa ils me
      BAab1AA ils mettent
      AAAd1AA ils mon
      DbbG1ab ils mont
      E2ed1C ils ne
      cAaECdc ils ont
      A1ABAAe ils ont dit
      AbcA1AC ils ont fait
      2bD2B ils ont filme
      e1cC1AC ils ont pas
      CABf1AA ils rient
      DA1e2B ils rigolent
      FaBad1b ils s
      C1AAc1b ils s en
      baABaBc ils savent
      2ABBAg ils savent ou
      A1bbbaC ils se
      bABcCb ils sont
      3CA1d ils sont quatre
      1daBa1C ils veulent
      AabFAad ils vont
      cAbCbBB imag*
      ABA1d imagine
      BeaB ime
      BaAAAbb imeu*
      CACgABB imit*
      BaBdAA imite
      FdaBAc imme*
      Gd1CAdb immeuble
      aBAAAca immeuble $
      a2D1c impa*
      AB1be impo*
      BAb1baA important
      bBb1aB important $
      Db1aab importe ou
      fCBaAB impr*
      fCBAACb impression
      d1ABAAB impression d
      A4fb in
      BBAbAcb in $
      bebAAAC in _ and
      A2AdCa in _ ase
      aCca in _ bed
      BABc1b in _ bin
      BDcBCda in _ car
      B1AcAb in _ changing
      AABd2a in _ dorm
      c1B1aAA in _ family
      1aBAABf in _ flat
      cbBA1a in _ garage
      cC1a1AA in _ head
      dabBAAC in _ house
      gDeBA1C in _ i
      dEBA1Ac in _ kitchen
      B2d1B in _ library
      1CdA in _ me
      Da1ca1A in _ mi
      CAAbbA in _ my
      BcA1aA in _ now
      bbB1ABA in _ of
      CebBaAA in _ room
      cB1BAb in _ s
      BAAB1db in _ school
      ccAA1AB in _ shed
      aBda1Ca in _ shower
      BA1AAd in _ stairwell
      CBaCAAf in _ van
      AB1AA1d in _ with
      CAac2a in _ year
      cAFBCc in a
      B1AABab in a car
      bAb1AAa in a flat
      BACAAAg in a van
      BbAAAA in and
      a1gD1C in bed
      A2AdCa in c
      A2AdCa in c ase
      Cb2bAA in class
      caB1ABA in front
      caB1ABA in front of
      cBBAAAd in her
      1DaB1db in his
      FbcbC1b in it
      CdA in july
      bab2AB in june
      1D3d in kou
      gBAAAaA in march
      1badcBD in my
      cC1a1AA in my head
      AdbCaBA in my room
      BB2d1b in my sockets
      ABcB2c in on
      AcBA1aA in one
      1bCaAA in our
      bbA1CAA in our house
      AbAAAc in pe
      ABAacC in that
      BAA1cB in that house
      bBbaECa in the
      AbAB1aA in the cupboard
      AcBA1Ab in the flat
      cbBA1A in the garage
      dAcBBbB in the house
      cDBA1Ad in the kitchen
      B2d1B in the library
      ccAAABB in the shed
      aBda1Ca in the shower
      c1AB1Aa in there
      ABAAbdC in this
      BFhBAac ince*
      BCBa1bd incendie
      BCjBAA inceste
      Ba1AAcA incl*
      FDBcAag inco*
      BAC1Aaa inconnu
      A1abaAC inconnu $
      B1bbaaB inconnus
      BC4e inconscient
      dacBABB infi*
      db1CAAA infirmiere
      CA1e1A inha*
      CA1e1Aa inhaler
      BAeeaDB inn
      AABfA1B inn _ me
      BBdd1BB inn il
      cAaaaBC inquiete
      BA2Abb inquietez
      BA2Abb inquietez pas
      dABacAA insc*
      aBAabA inscrire
      EElaAC insi*
      aaCbABd inside
      ECjAAAE insiste
      ACe insists
      IAcgcbC inst*
      CA1daA insta
      AA1AAca instant
      Bac2AA instead of
      B1e3A instructor
      FCEjDD insu*
      bAAAAAd insuline
      Dc1bA1B insulte
      BA1dA insulter
      CDCdABB insultes
      cbaAeDF inte*
      AA1AcB intention
      AeAA2C interdit
      adABA1A interdit de
      cA2BBa interieur
      fD2CAc interieur $
      becDbcD internat
      cBaBb internat _ est
      Ae2Ba internat _ je
      AB1Aac internat _ le
      AABbAb internat et
      d1Aa1AA internat il
      AABc1bA internat ils
      1ABbcA internat me
      B1AAca internat ouvre
      AACaf1B interne
      bBBAaaa internet
      Bb1bA1a interview
      CBkBAAD inti*
      B1g2AB intime
      afcBBFb into
      BCe into _ bed
      bcCAaAA into a
      Ad1A1AA into doors
      bCcAA1A into her
      1DfA1A into my
      2a1BAd into the
      CA1Ae1B intr*
      BA2dAA introuvable
      eB1B1BA inut*
      eB1B1BA inutile
      DBAbAgC inve*
      CC1CAhA invendus
      CcAd1CA invente
      BA1c1AA invente des
      IbAo2C invi*
      AA1fAA invisible
      FACgBdA invite
      Dc1a1A invite jamais
      BcbA1AA invites
      c1AABa ira
      aA1ABbA irai
      d1BBAa irai*
      d1BBAa irait
      CiCA2A iron
      D1Aabcd is
      aCaBbaa is _ a
      cbbaBBB is _ and
      BA1b1Ab is _ i
      1AA1aBc is _ in
      aBBa2b is _ it
      ADaA1c is _ the
      B1Ad1A is _ tormented
      aAbAAbA is a
      ABAd2A is always
      BAbd1AB is being
      B1Ad1A is being tormented
      CaAaAac is going
      CBc1AdB is in
      ac2AAB is it
      cbAC1bA is my
      C1Aa1Ab is on
      aBAAa1c is that
      2cC1eB is the
      1A1cb1C is there
      aBACAfA isi
      CB1aabd isn
      C4Ad isn _ breathing
      CB1aabd isn t
      C4Ad isn t breathing
      hbAdCCF it
      Da1fAAb it $
      D2AAcb it _ a
      bBcABAb it _ be
      Bb1aaBa it _ better
      fA1A1B it _ cold
      DcbAAba it _ fine
      AdA2AA it _ he
      dBAAAAa it _ in
      2CdaA it _ it
      bAbaaC it _ just
      eBAA it _ like
      C1AbbA it _ m
      1DdB1cA it _ me
      BeCBcAB it _ my
      ABaA2c it _ normal
      C1Ad2A it _ only
      CbA2Cc it _ t
      ECaaaa it _ that
      ADABeaC it _ the
      dAaaAAA it _ to
      bA1bA1B it a
      dB2A1a it back
      fA1AA it before
      dAA1AA it d
      AaAB1ba it every
      BBa1d it from
      aB1cbAA it i
      C1AbbA it i m
      CDbda1a it is
      cb1C1Cb it isn
      cb1C1Cb it isn t
      BAAea1A it on
      KaBbBlA it s
      bCAA1ab it s a
      Cb1aaBa it s better
      DcbAAba it s fine
      cBabaC it s just
      Bc1aaAB it s my
      Bb1c1A it s nothing
      C1Ad2A it s only
      BaBaAbA it s the
      CacA2A it so
      aDcB1ba it to
      B1bA1Ab it to be
      EfBAA1b it was
      AdDB2a it when
      bBaaBdC its
      ABc1Aa its just
      BCaA2d ivre
      gEABcDB j
      Eabb1bb j _ 0
      eAAAA1A j _ a
      Ca1Acc j _ ai
      CbAaa1A j _ appris
      bC1aAAa j _ arrete
      DAfa1A j _ attends
      f1CAAA j _ au
      a1AAADb j _ avale
      AB1c1bA j _ beaucoup
      CAAcAc j _ bien
      bAc1A1B j _ bu
      BhAB1AA j _ ca
      e1AAA1A j _ cache
      DaBdABb j _ change
      eA1AAAA j _ cherche
      aBA1b1B j _ chez
      fBCCBA j _ choisi
      AdAAA1A j _ connu
      EAAaeA j _ coupe
      CbbAcAB j _ couru
      Ac1b1AB j _ d
      baAB1Bb j _ de
      bCACaBA j _ deja
      baabB1A j _ demande
      bDDdCBf j _ des
      Efa2aB j _ dit
      BAa1Ac j _ dix
      Cad1AAa j _ du
      bAACAa j _ ecrit
      C1bca j _ efface
      dAB2a j _ en
      AbaBAaA j _ encore
      ABaAaB j _ envie
      CAg3D j _ envoye
      AbbAAAb j _ ete
      BA1db j _ etre
      Ae1aBCB j _ eu
      BaA1Abb j _ euh
      C4Ad j _ faim
      bC2c1A j _ fait
      BAbdA j _ fini
      BB2bDA j _ fugue
      Abbb1AA j _ garde
      BdAA1A j _ glisse
      Cd1BA1A j _ grandi
      BaAA2c j _ ils
      CbABa1d j _ jamais
      BA1bdA j _ jete
      c1cABDB j _ juste
      BaAbBaA j _ l
      BeaAb j _ la
      1BBadBA j _ laisse
      bdFbBac j _ le
      1ABABda j _ les
      cCC1abc j _ ma
      DBgdAAB j _ mal
      D2A1e j _ mange
      gBAa j _ me
      BBd1AdA j _ mes
      Cdc1A j _ mieux
      dab1ACA j _ mis
      dBA1BbB j _ mon
      E4e j _ nulle
      AcAAAa j _ oublie
      CabAAaa j _ parle
      BAdFFcb j _ pas
      bCBAcbA j _ passe
      BbAaAba j _ perdu
      BdAAAA j _ petit
      BCdA j _ petite
      EBd1Bac j _ peur
      1BBbaAA j _ peux
      EafaB1A j _ plus
      bA1aaAB j _ pri
      BcC1dba j _ pris
      aDFb1ad j _ que
      EBacaB j _ quitte
      CeAB1B j _ rate
      eCBB j _ recommence
      BabcAA j _ recu
      1BaA2d j _ refuse
      B1AAca j _ regarde
      aBA1dB j _ repete
      acaBAA j _ retourne
      dAAAAA j _ ri
      CCd1ada j _ rien
      D2Ad1A j _ saute
      BbabAA j _ seize
      CdAA j _ ses
      bAaAAaA j _ suis
      a1bBBbB j _ tout
      D1b1A1b j _ tro
      BAcA1ca j _ trop
      aAbADab j _ trouve
      BaAdbb j _ un
      CeDbBca j _ une
      BeCAAAc j _ vu
      acAa1BA j _ y
      bAcBAa j adore
      Eb1cAcb j ai 0
      CbAaa1A j ai appris
      bC1aAAa j ai arrete
      DAfa1A j ai attends
      bAb1A1B j ai bu
      eA1AA1A j ai cache
      CaBdACb j ai change
      eA2AAA j ai cherche
      fBCCBA j ai choisi
      AdAAA1A j ai connu
      EAAaeA j ai coupe
      CbbAcAB j ai couru
      aBABaBA j ai deja
      baabB1A j ai demande
      bcB1BAc j ai des
      Eg1a1aB j ai dit
      CAb1Ab j ai dix
      Gce1AAa j ai du
      bAACAa j ai ecrit
      C1bca j ai efface
      Bc1BAAA j ai encore
      BBa1bB j ai envie
      CAg3D j ai envoye
      AbbAAAb j ai ete
      AeaaBCB j ai eu
      aBa1baA j ai fait
      ACbdAa j ai fini
      BB2bDA j ai fugue
      Aabb1AA j ai garde
      Cd1BA1A j ai grandi
      BA2cbA j ai jamais
      BA1bdA j ai jete
      BbB1AaA j ai l
      DdBaBad j ai la
      1BBadBA j ai laisse
      1cCaBa j ai le
      cB2Ab j ai les
      cBBAbc j ai ma
      CAdcAAB j ai mal
      D2A1e j ai mange
      CAcA1c j ai mes
      dab1ACA j ai mis
      bABAAcA j ai mon
      A3Be j ai nulle
      A1aB1f j ai pas
      bBBA1cA j ai passe
      BbAaAba j ai perdu
      CcA1Bac j ai peur
      1bC1Cd j ai plus
      bA1aaAB j ai pri
      BdC1d1a j ai pris
      BBA1Adc j ai que
      EBacaB j ai quitte
      BbaB1A j ai rate
      dBBA j ai recommence
      BabcAA j ai recu
      B1AAca j ai regarde
      aBA1dB j ai repete
      dAAAAA j ai ri
      FCeaafA j ai rien
      E2Ad1A j ai saute
      BbabAA j ai seize
      caBCa1A j ai toujours
      dAABAaB j ai tout
      BBb2aa j ai trop
      aAbCDab j ai trouve
      DAbabbc j ai un
      EdBcAAA j ai une
      BeCAAAc j ai vu
      Bad2A j aimais bien
      BcdCAbC j aime
      AbC2dA j aime bien
      Caa1Aca j aime les
      Bda1A j aime mieux
      CBdBAAB j aime pas
      AAfC1A j aime plus
      BA1db j aimerais etre
      CCbaAab j arive
      baADAAc j arrete
      aDBjAD j arrive
      c1D1dAD j attends
      A1CbbBa j attends que
      DAAab1c j aurai
      Aa2AAd j aurais
      Bba2Ab j aurais jamais
      aBca1AC j avais
      dCAa1A j avais des
      CDe j avais peur
      C1acA j avais plus
      BaBba j avais un
      c2A1BB j avale
      CaABaba j ecris
      CbAA2d j efface
      eAaaCAB j en
      CbaAaca j en ai
      B1cAAb j en parle
      1BBbaAA j en peux
      baaABAA j enleve
      F1BcBAd j entends
      BC1c2a j entends des
      bCDf1B j entre
      d1BB j etais au
      BdAAAA j etais petit
      BCdA j etais petite
      DBcAf1B j etouffe
      BAaAeEc j evite
      D1CBBfb j habite
      ABAbA1c j heberge
      bBBAcAa j hesite
      DA1Ae j imagine
      CAc1aAa j ose
      1Cc1b1a j ose plus
      2Ad1Ba j ouvre
      BbAba1A j ouvre la
      edcDcAE j y
      acaBAA j y retourne
      hBCCdCB ja
      BBAb1Aa jack*
      BiCA2D jalo*
      BiC3D jaloux
      B1b1caA jama*
      2b1caB jamais
      fDC1gDF jamais $
      a1ABcAA jamais _ a
      Ddab1A jamais _ c
      1cAACa jamais _ chez
      D3A1c jamais _ de
      b1A2Cb jamais _ en
      c1BBAeA jamais _ je
      cB1BeAA jamais _ la
      Da1cb jamais _ ma
      C1BfA jamais a
      a3AdB jamais ca
      AbEaCg jamais de
      A1cB1AA jamais dit
      Dbc1AAb jamais du
      a1CBb jamais ete
      AaCdAc jamais eu
      dACaBA jamais je
      BAfB2A jamais la
      Da2d jamais les
      dA2C1a jamais me
      e1AAA1A jamais meme
      1d2BB jamais rentrer
      EA2ba jamais revenir
      aAC1Bae jamais vu
      eBBACBa jamb*
      eFAcBAa jambe
      CabEAAg jambes
      BcaCAab jambes $
      cA1bbAC jan
      fc1CAAC jan _ plus
      BAAd jan e
      bc1C1AB jan peu
      bc1C1AB jan peu plus
      D2a1da jan qui
      AdA1a1A jand*
      AcB1aA jant*
      cAAA2B janv*
      cAAA2B janvier
      caB1a1A jard*
      aaB1c1A jardin
      baAbaBB jata*
      c1AbaBB jatan
      eA1AA jate*
      eA1AA jaten
      AceA1BC jave
      abB1AAa javel
      Be1A1AA jaw
      BA1d1Bb jdi
      B2aBAd jdoi*
      B2aBAd jdois
      AEBB1kA jdor
      1ABB1fB jdor _ la
      ABA1AgB jdor dans
      AA3eB jdor dans la
      BAcCAcC jdor*
      BBcCAcC jdors
      hb1AAF jdors _ je
      2CAbAA jdors _ la
      BAC1Bea jdors _ le
      ACd1A jdors _ mon
      BdB2bA jdors _ une
      Ceb1BCb jdors avec
      GBDAajB jdors dans
      A1B1Bba jdors dans le
      BbA2Ab jdors mal
      dcC1aB jdors pas
      dAdA1GC jdors plus
      gDDDgDC je
      BAb1Bd je 0
      BAcABb je 0 an
      d1BBaBa je _ 0
      1ABc1bB je _ a
      aDb2aA je _ aime
      bb1A1BA je _ aller
      ACadAA je _ alors
      A1dBB1f je _ an
      B1bA1bb je _ apprendre
      C2b1ba je _ apres
      d1bBACA je _ arrive
      1BAeABA je _ assis
      d1BaBCB je _ attends
      bbAB2C je _ au
      BaAbe1C je _ avant
      gbbAaJA je _ avec
      CABAAga je _ beaucoup
      Ic1dAba je _ bien
      Ad1BAA je _ boule
      gD1B2B je _ brule
      AC1c1Ad je _ c
      dFgC1AB je _ ca
      HaAab1e je _ cache
      BBAAbAd je _ cachee
      Ad1BA je _ cacher
      1BAAgAB je _ casse
      CA2c1b je _ casses
      Ba1cabB je _ ce
      F1bf1B je _ changer
      d1BBAaB je _ chaque
      bCa1bBA je _ che
      DDCbafA je _ chez
      dE je _ cogne
      AbB3d je _ coince
      aAABaaB je _ comme
      CAaA1c je _ connais
      aA1CAAb je _ crever
      1Abc1AA je _ crois
      EB1hBad je _ d
      BIJa1ka je _ dans
      bACCcba je _ de
      DAA1ad je _ debrouille
      DCAAbdA je _ dehors
      ADBAfCa je _ deja
      BA1baaA je _ demain
      a1CAAaA je _ demande
      Ba1AAdb je _ derriere
      AAA1Aaf je _ des
      dACA1AA je _ deteste
      dCc2BA je _ deux
      a2BccB je _ devant
      1eB1AAA je _ dire
      BaDab1b je _ dis
      BAaAAAe je _ dois
      bE2bac je _ donne
      ebCaBAB je _ dormir
      dA2ADa je _ dors
      GAcB1c je _ douche
      1cAcaAD je _ du
      E2daaA je _ e
      1CAA1Ae je _ ecris
      CC1aaba je _ elle
      babDeEE je _ en
      AbdAAa je _ enceinte
      cAABAb je _ encore
      ABaCA1c je _ enferme
      CC2A1f je _ enfermee
      BBcbAA je _ envi
      Cc1AAa je _ est
      DbdAcAA je _ et
      1acABAa je _ etre
      BBaAdb je _ eu
      BAd2AA je _ expres
      eaBACcC je _ faire
      1cEgAFB je _ fais
      c1ABAB je _ fatigue
      cAABb1A je _ fou
      dD je _ frappe
      bA1aAAb je _ genre
      B2bAc je _ habitue
      DbaaBac je _ i
      1BAA2e je _ ici
      BdEbAAd je _ il
      BBAccab je _ ils
      AB1Bb1b je _ j
      ad2ACB je _ jamais
      CacAdB je _ je
      Ed2baA je _ jusqu
      d1CC1Da je _ juste
      dEcgDAB je _ l
      fAFaBA je _ la
      EbfbABA je _ laisse
      JAe1AgA je _ lave
      adCCaAb je _ le
      bBaCabB je _ les
      b2c1AB je _ leur
      b1AbCba je _ leve
      cB1abDB je _ m
      cJAbcfA je _ ma
      gaDE je _ mal
      CCabaf je _ malade
      DhAB1A je _ maladroit
      eaCFabE je _ me
      bBcBaA je _ meme
      BADAdgB je _ mes
      A1AeA je _ met
      B2daB je _ mi
      AA1bdAA je _ mieux
      B3BeA je _ mineur
      Bd1AA je _ mn
      Bb1Abb je _ moi
      bAHBecD je _ mon
      cAb1A1C je _ monte
      ada1CBB je _ ne
      CAfDA1A je _ non
      Ac1ACbA je _ nou
      1aaba1C je _ o
      AA3Bd je _ occupe
      CD1be1A je _ on
      CaAbA1a je _ ose
      1CBbBd je _ ou
      Fa1cb je _ oublie
      eC1B1Cb je _ oui
      dB1A1Ba je _ ouvre
      1abceBB je _ par
      C1aca1A je _ pareil
      BdBDBbA je _ parle
      JAA1gDB je _ parti
      FA2hCA je _ partie
      bab1AAB je _ partir
      BAdAbDg je _ pas
      abCb1BA je _ passe
      1bbBAA je _ payer
      dAA1BA je _ pense
      AAaC1dB je _ personne
      c1Ab2B je _ peur
      DabABad je _ peux
      BaA1eAA je _ planque
      bEgb1Mf je _ plus
      bB1abAA je _ porter
      bF1b1bc je _ pour
      EgAa1BA je _ prendre
      Aa1aBca je _ prends
      1cd1aF je _ pu
      dcCDBbA je _ qu
      BcaBbdA je _ quand
      abdAIcC je _ que
      bbAa1AA je _ quelque
      BcAcBda je _ qui
      ADbAAac je _ quoi
      E1d1A1c je _ rappelle
      c1CCAc je _ regarde
      Bc1a1AA je _ remettre
      BA1ccBA je _ rentre
      BAcAAad je _ reponds
      ABBbabA je _ reste
      DgA1BAA je _ rester
      c1B1aEc je _ rien
      ACBaCfd je _ sais
      1baADbB je _ san
      A1BAAf je _ sans
      D3dA je _ sauve
      DbAccCA je _ se
      eDAA2B je _ semblant
      Ba1bBCd je _ sens
      BCAcBAe je _ seul
      EaBAB1f je _ seule
      AAAcAa je _ seulement
      BA1B1db je _ si
      a1daA1A je _ son
      D3caA je _ sou
      aCA1aab je _ sous
      AbA1aBD je _ souvent
      D1eBAAa je _ souviens
      CebAbBC je _ sui
      EafbfDA je _ suis
      fCBDAaB je _ sur
      dBBBcA je _ surtout
      dAB2Ab je _ t
      CAbc je _ tais
      hH1A je _ tape
      A2Ae1B je _ tiens
      EBA1h1A je _ tire
      Eg1aAaD je _ tombe
      BdbA2B je _ tombee
      Ec3ab je _ tomber
      b1Ab1AB je _ tonbe
      eBCe1Da je _ toujours
      1DA1Aab je _ tous
      bEAdAF je _ tout
      AAB1c1a je _ travailler
      jc1CACC je _ tro
      CAa1ca je _ trois
      1gBABAe je _ trop
      AaAcA1A je _ trou
      f1BACBB je _ trouve
      g3BAA je _ tue
      AdBdCc je _ un
      1ecaCCE je _ une
      AACabaa je _ venir
      2b1bBB je _ veux
      cb2BC je _ vide
      A1bAcAB je _ vite
      Be2A je _ voi
      DAAca je _ vois
      EAdaa je _ voulais
      c1B1CA je _ vous
      bAbDacA je _ y
      Ef1aa1A je appris
      Cf1aA1A je appris a
      dA2AB je arete
      1E1DAhf je bois
      DA3hC je bois beaucoup
      AA1A1cB je bois de
      A2A1Bf je bois un
      BbacAA je boite
      1bBAccD je bouge
      DA3ac je bu
      acAAABA je cache
      eb2A1A je casse
      GE1cdae je change
      CCabaCf je change de
      C2AabA je charge
      C2AabA je charge mon
      eAAbIcA je cherche
      Bb2DcA je cherche un
      dA2AaB je commence
      cB2aaB je commence a
      EaacA1A je comprends
      cABEeD je compte
      FaaacB je compte les
      AbDcDbb je connais
      bb2ABA je connais par
      AB1AbBd je connais pas
      BBaa2B je couche
      2aaaDA je couche avec
      B2bbAA je cours
      eAA2AA je coute
      gBAAABA je craque
      CD2Bbe je crois
      eABB2A je crois qu
      Aaca1BA je croyais
      AaabbBB je de
      Ba1A1Ac je deconne
      Cb3Ac je deconne pas
      b1AAbC je deja
      A1FdadA je demande
      cBA1cE je demande a
      AA1bcBa je descendu
      A1cB1Aa je devais
      EcbAB1b je di
      D1dA2B je di non
      AaBbAd je di que
      BaA1bAb je di rien
      CabAaAA je dirai
      Keadaga je dis
      Gba1aca je dis a
      eBAA1AA je dis oui
      2caACa je dis pas
      AAaA1e je dis que
      EcAdbCa je dis rien
      aBgCAAB je disais
      Bc1AABc je dise
      BA1CeBC je disparais
      cBAAA je disparaissais
      Dadb1BA je doi
      DdAa1ba je dois
      CA1e1a je done
      B1AeBaB je donne
      bCb1ABb je dor
      EbBb1dA je dor dans
      f1C2C je dor pas
      B1fAA1A je dormais
      DBaabA je dormi
      DbCADjD je dors
      Abb2Ab je dors avec
      BACA1d je dors dans
      eba2F je dors pas
      bb2cBA je dors plus
      Ab2AcB je dors sur
      1bEBcbd je fais
      1bAbaBa je fais de
      bBeC1CA je fais des
      bAbB1aa je fais la
      cCAaAaA je fais le
      a2CcAA je fais mon
      baA1cAB je fais pas
      1CAAAAc je fais quoi
      cCAA2B je fais semblant
      B2AAcb je fais un
      AaAAAAc je fais une
      dAaAA je faisais
      eFgbACA je ferme
      bCb1A je ferme le
      1Dcc1AA je ferme ma
      C2AfA je file
      E3Ad je fin
      fBa2D je fini
      b2Cb1B je finirai
      BaAA1Ae je finis
      dE1A je frappe
      CA1AfD je fuge
      B3dB je fuis
      aA1BA1d je fume
      aA3Cc je fume pour
      dcBbaBE je garde
      BA1bAd je garde ma
      1AABfB je garde toujours
      kE1ABA je gene
      CAc2d je honte
      AAc1BA je jamais
      BAcAaA je jete
      cBbAA1A je joue
      F2AjF je kite
      C3fE je kite la
      cAcACEA je l
      AccA1DB je l ai
      abCAA je la
      cDAEbbA je laisse
      C3Ad je laisse ma
      1fAD1ab je le
      dBAB je le fais
      cbaAaBA je les
      bBaAb1A je les ai
      DaAd je les vois
      CAAdbAb je leur
      BA1dbAA je lis
      BA2Acb je loge
      eFBBaae je lui
      b1ABAba je lui ai
      lEDCAEA je m
      DBAf1A je m assis
      1b1CbAA je m en
      AA3Bd je m occupe
      FafB1bA je mal
      1iciBMD je mange
      BA1A1d je mange ce
      BA1f1F je mange dans
      A2d1C je mange mon
      Bb1D1eA je mange pas
      f1ACADA je mange plus
      B2f1D je mange seul
      1c1C1b je mange une
      C2cA1d je manje
      g3AE je manje plus
      IBABhcA je marche
      uOAMbDG je me
      gE1B2A je me brule
      HfAbda je me cache
      GAA1iAA je me casse
      CAc1A1A je me change
      dE je me cogne
      dA1BAA je me coupe
      DAA1ad je me debrouille
      d1BAABA je me demande
      dACA1A je me deteste
      1ABbaCA je me dis
      dD1A je me donne
      GAcB1c je me douche
      D1Aac je me en
      CfDiCDB je me fais
      dD je me frappe
      JAe1Af je me lave
      daAACba je me leve
      Cb1dAA je me me
      A1AeA je me met
      Bd1a2A je me prends
      DAd1A1c je me rappelle
      d1CAA je me regarde
      D3dA je me sauve
      CaabBCc je me sens
      D1eBAAa je me souviens
      CebBbBC je me sui
      Cbc1dC je me suis
      CAbc je me tais
      hH1A je me tape
      EBA1h1A je me tire
      c1AABAA je me trouve
      gA2BAA je me tue
      bAAabAA je men
      dC3CA je merite
      dA3C je merite pas
      caAAdAB je met
      1eBBb1A je mets
      EcBbcA je mets des
      bbBBaAc je mi
      dBAAA je mi la
      e2AAaA je mi ma
      CaBAdcA je mon
      DAeBabA je monte
      C2AcAb je monte dans
      d1ccEAD je n
      DA1cCca je n ai
      ABda1aA je n aime
      b1bB1AA je n arrive
      d1B1BBA je n attends
      cABa1AA je n en
      BAaAaAb je n etais
      CaAcAAa je n ose
      1Dh1aCa je ne
      dA2ADa je ne dors
      Cd2Aab je ne la
      AgBaCBA je ne me
      DabABad je ne peux
      BCBaBfc je ne sais
      AAdbaA je ne suis
      1A1AeAB je ne tiens
      2b1bBB je ne veux
      E1baa je ne voulais
      1BA1AdA je nulpar
      DA1AgAb je par
      AdBaA je parl
      abAcFCC je parle
      eaBAAB je parle a
      db1BA1B je parle avec
      BaaBA1d je parle je
      2AacEA je pars
      CABaecB je parte
      McebCmC je pas
      BBBfAaA je pas d
      DBA1Ae je pas de
      DAda je pas envi
      bBBb1b je pass
      AEcC1fA je passe
      CAAAAeA je passe la
      B1BAAca je passe mes
      CAAA1db je pe
      ACBCaBA je pense
      bAAabaA je pense a
      Ba1b2c je perds
      DBcaEfb je peu
      AaaAA1c je peu pas
      DbAcB1d je peur
      bb1aD1a je peur de
      DdabDc je peux
      BcA2b je peux etre
      Bcb1ABb je peux pas
      A1bbCaa je peux plus
      BcA1AAA je peux rester
      AABabaA je peux venir
      oDDCBDB je pleure
      h1AE1A je pleure dans
      gaBD1C je pleut
      cA1C1A je pleut dans
      BABdFb je plus
      BaAbAaa je plus de
      c3ABb je porte
      eacDBbB je porter
      aC1bB1c je pose
      b2BdA je pourrais
      Aa1dAaA je pouvais
      BAAd1A je preferais
      LjcbDCB je prefere
      B1aCAd je prefere les
      AaCcAaa je prefere pas
      BbdA1AB je prefererais
      AAcAaaA je prefererais une
      Kabdacc je prend
      DB1bc1b je prend le
      Aa2C1c je prendre
      FIcAiae je prends
      A1bBAb je prends 0
      1A2ABd je prends de
      f1ABBAd je prends des
      ACAccAB je prends la
      FB1acba je prends le
      Ca1Bc je prends mes
      dBCBcBD je pri
      CA1Af1B je pri le
      eABBA1a je prie
      bAAeBDa je pu
      BBb1bAA je quitte
      AcDb2a je raconte
      Cc2bB je ramasse
      EgBBCbc je ramene
      d1AB1A je range
      B3dAA je rantre
      baABA1a je rapporte
      DhAAAbA je rate
      E4e je rate mon
      DaAd2A je recois
      C1cC2a je refuse
      hABBCEb je regarde
      dA1ACCA je regarde le
      C2BeB je regarde les
      aAdABaC je regrette
      bAAbA1a je remonte
      d1ECbac je rentre
      CC1AgBA je rentre pas
      1BbAAaA je rep
      bdAa1CC je reponds
      BA1bA1b je reponds plus
      BfAfAAB je respire
      a1AacB je rest
      EcadkNC je reste
      baBaBB je reste dans
      AbA1cC je reste dehors
      D3eB je reste pas
      a1BbaBA je retourne pas
      B1AAeAB je reve
      D3e1B je reve de
      A2AdAA je revendre
      CB2bAc je reviendrai
      DA1Ae1B je reviens
      BfA2A je revois
      BcaA1A je rien di
      bBbEa je rigole
      fAA1BAA je ris
      BB2cAb je roule
      bcB1A1A je sai
      E2a2h je saigne
      DA4e je saigne beaucoup
      HeAecdD je sais
      bB3Ac je sais c
      Aa1dABA je sais ce
      AB1A1eA je sais de
      Ac1ACbA je sais nou
      dB3Aa je sais ou
      eD1ADaa je sais pas
      E3ca je sais personne
      eAaBA1A je sais plus
      1Bdb1BA je sais que
      BB2caA je sais un
      1A1BAcA je saute
      1AAaCdd je se
      BBAbBed je se pas
      eBAACAA je serai
      fCAA1A je sere
      dE3ba je serre
      cAA1AAb je signe
      Gcbb2b je sors
      ABAD2d je sors plus
      eBAB1CB je souris
      BA2AdA je squatte
      aBAAa1b je sre
      dE1bbbC je sui
      B1AA1da je sui a
      fA1BAA je sui de
      dAFCBbA je suis
      FA1CfaB je suis a
      AAaCaa je suis au
      AAeAABa je suis ca
      BD1AB1f je suis cache
      BA1A2d je suis cachee
      gC2C1A je suis casse
      EAC2da je suis chez
      AcA3c je suis coince
      dA3BA je suis comme
      E1CBeBe je suis dans
      faA1C1C je suis de
      BC1ABfA je suis dehors
      AB1AbAB je suis deja
      1BbCcba je suis en
      AcbAAb je suis enceinte
      BBAAA1d je suis enferme
      CC2A1f je suis enfermee
      C2b1c je suis habitue
      aAAe1B je suis l
      eDCd1BC je suis la
      a1AgBCA je suis le
      CBacaa je suis malade
      CfAB1A je suis maladroit
      B3BeA je suis mineur
      Cbab je suis mort
      H1A1gDB je suis parti
      DA2fCA je suis partie
      a1d2aD je suis pas
      aaaBaAC je suis plus
      C2ebBA je suis rentre
      b1AbaCA je suis reste
      B2A1eB je suis sans
      cCAFBab je suis seul
      DbC1A1e je suis seule
      cAb2aA je suis son
      cC1A1BB je suis sur
      Fg1BAaC je suis tombe
      BdbA2B je suis tombee
      AaAcAAb je suis trop
      iAaAACB je suis un
      eaABBAB je suis une
      C1abb je supporte
      AAA2Ad je t
      AAA1a1d je t ecris
      dD1A je tape
      BeAB2b je te
      baAcaDB je tiens
      Ca1b1cA je tombe
      gaFa je touche
      aDBbAcA je tourne
      A1AA1Ad je travail
      BdbABBb je travaille
      AcA2aB je travaille pas
      hAAADAC je traverse
      CcAB1bb je tremble
      CaBcAa je tro
      daaAD je trouve
      1ac1AAB je trouve ca
      BaAaaaA je trouve un
      FiBBbcA je un
      Da1aAbd je une
      fcDE1BD je vais
      d1A1B1A je vais faire
      ac2ABA je vais le
      eCAB1BE je vais me
      BA1ABfA je vais ou
      ABbAbB je vais partir
      cC2aAA je vais pas
      B1ae je vais plus
      Ad2BAA je vais prendre
      eC3AA je vaux
      Cb3c je verra
      hd1CALF je veux
      Ec1bAb je veux bien
      D1ae1B je veux changer
      fBAA1AB je veux me
      GbedDCa je veux pas
      CBaB1Bb je veux plus
      Cea1BAA je veux un
      C1ba1B je veux une
      C1AdaAB je viande
      BcaeabF je viens
      bc1b2C je viens de
      e2BBb je viens pas
      Ca1c1Aa je viens plus
      CbA1adC je vis
      CAa1BgA je vis dans
      EAAB1ad je voi
      bABaBaa je vois
      cA1AAdB je vois pas
      AE1CckA je vole
      AB1A1gA je vole des
      Aa1fBBa je vomis
      cb1aBDa je voudrais
      e1A2B je voudrais dormir
      aBcAAAA je voulais
      FAf3A je voulais pas
      Dda1AA je voulez
      BABAAcd je vous
      aC1cBa je vous jure
      Da1Aabb je vu
      ACdAAAA jean*
      bCAb jecr*
      bCBaaA jecri
      fAA3A jeme*
      BcAc1A jent*
      BcAc1A jenti
      1CcdAaC jete
      1A1AAe jete _ affaires
      BCf jete _ il
      gC1aA jete _ la
      fbBBBC jete _ le
      BB1bb jete _ telephone
      BAcAa jete ca
      AdAaaCb jete dans
      1F1B1d jete dehors
      dAA1A1A jete du
      Cabb1A jete la
      Bb2cC jete ma
      ABBdbb jete mes
      DcbB1A jete petites
      CBAd2a jete son
      baBa1B jete une
      fcC1Da jete*
      AbAABba jetee
      ecB1BBB jeter
      bbAAA1A jeter _ la
      1cGdCAB jett*
      1eD1AAA jette
      CBCdAaA jettent
      BABb1a jettent des
      ADceAAb jeu
      aBad1BA jeu $
      aDCBaeA jeud*
      aDCBaeA jeudi
      aB1bAb jeudi $
      cb1D1b jeun*
      AABDbeA jeune
      1CbA1b jeune de
      bAa1aAB jeune que
      d1b1BDa jeunes
      cBaAA jeux
      bAaB1AA jl
      c1AaAaB jla
      1BeBB jlai
      gc2CCD jle
      a1CabAb jle _ pas
      bBAB1ba jle fais
      BA1A1gA jman*
      d2Ba1C jmar*
      c1AbAA jmas*
      c1AbAA jmassois
      cB1AbAA jmen*
      DFcCcag job
      BcBbaAb join*
      AaAbABA joke
      dAAA1A joke $
      aBAa2c joke*
      1DAa2c jokes
      abAAAAA joli
      AAeA2A joli*
      B1e3A jolie
      cD1AaA jore
      DBBcccD jou
      AcAAcB jou moi
      AbbA2B joua*
      Dc1aBAc joue
      cAbAA1A joue a
      c1aaBAB joue*
      aCAbcB jour
      BABeB1B jour $
      DAcb1A jour _ ca
      1A1AAdA jour _ deux
      dA1AAA jour _ elle
      1abAABA jour _ j
      cC1a1b jour _ je
      Cb1bABb jour _ le
      CAad jour _ lendemain
      EBaad1b jour _ me
      aaBbBAc jour _ nuit
      BBac1a jour au
      CAad jour au lendemain
      AabD1Aa jour e
      eA1D1A jour est
      fcAADBc jour et
      aaBbBAc jour et nuit
      aC1acaA jour il
      aB1BaBa jour je
      Abb1Da jour la
      bbA1bBB jour ou
      BbAaABa jour pour
      1A1AAdA jour sur deux
      bBFAcaA jour*
      cDacAAa journee
      ABaa1bb journee $
      B1dc1C journee je
      cbAB2A journees
      EaECfcA jours
      FbACEha jours $
      A2BbAb jours _ j
      bbacACB jours _ je
      eB1B1a jours _ la
      C2c1Aa jours _ les
      cb1DAA jours _ me
      C2AfB jours _ mes
      D3cA jours _ s
      cAA2BA jours a
      AB2caa jours avec
      1a2ACd jours chez
      aB1bCAb jours de
      AcaC1a jours et
      AA1cb1B jours il
      dA1AAB jours je
      EBAAgBa jpar*
      EBAAgBa jpars
      kC1BACa jple*
      dB1A1AA jpleur
      i1CBACa jpleure
      CcAa1Ab jpleure $
      dBB3A jpleure _ les
      bcaB1DA jpre*
      1baA1CA jpref
      eCA1dBB jreg*
      dCA1d1B jregarde
      BA1Cb jregarde les
      B2f1AA jregarde plus
      FeCacC jren*
      DdC1fC jrentre
      CA2hCA jrentre pas
      AB2cB jrentre plus
      1aaBcA jrs
      kEADABC jser*
      gCACAAB jserai
      dCaA1AA jsers
      dB1A1AA jsers a
      Ca1AdA jsot*
      Ca1AdA jsote
      AAAABd jsqu*
      AAAABd jsquatte
      CfeEBB judo
      AeBa1a juge
      AcaAa1A juil*
      AcaAa1A juillet
      dEaa1AA juin $
      CdA july
      eCB2bD jume*
      fBAaABB jumeau
      dAA1aCA jumelle
      gAAeCAE jump
      DaacA1c jump*
      CA1e jumped
      BbaB2d jumps
      b1aAAbB june
      ABhB1BB jupe
      BB1c1a jure $
      aC1A1Ab jure _ il
      aCAAbAb jure qu
      aC1A1Ab jure qu il
      1BA1bBb jus
      b1CB1cA jusc*
      aAABbaA jusca
      bCAccAC jusk*
      A2bcBA juska la
      bD1caaC jusko
      gE1AA1A jusko san
      gDCEbbD jusq*
      aaCDdAB jusqu
      Ab1AaaB jusqu 0 h
      DaaAd jusqu _ 0
      FdcaBaA jusqu _ ce
      Ab2CcA jusqu _ fermeture
      Ab1AaaB jusqu _ h
      1e2AB jusqu _ lundi
      BaB1dB jusqu _ que
      dC1A1A jusqu _ sang
      1FAaaad jusqu a
      FdcaBaA jusqu a ce
      BaB1c jusqu a la
      cbaADaC jusqu au
      dC1A1A jusqu au sang
      fE3A jusqu avoir
      CcBAdAA jusqu ce
      BaB1dB jusqu ce que
      BdA1BAA jusqu la
      Ac2C1A jusqu la fermeture
      eDaC1bB jusquau
      AA1dA1A jusque _ moi
      AA1dA1A jusque chez
      AA1dA1A jusque chez moi
      fD1CcBB just
      BAbaAAb just _ a
      1Caa1Bd just _ and
      A2AeBa just _ c
      AcAABa just _ it
      BaA1bc just _ my
      BBbAc1A just _ on
      CbbA2a just _ out
      dCc1AaB just _ t
      aABBbA just _ to
      baAAAB just a
      1B1AeBa just in
      A2AeBa just in c
      A1AaABc just to
      1BABbA just want
      aB1Ca1a just*
      dABCdAA juste
      BA1AcA juste _ ca
      bB1AAb juste _ que
      CbA2b juste _ savoir
      d1AA1B juste a
      Ca1bc1A juste des
      DCaadd juste le
      cBAACa juste pas
      CbA2b juste pour savoir
      c1ABA1A juste que
      3cbBA juste un
      B2e2A jwe
      ea1AcD jy
      A1AAcBa jy _ pas
      B1caaB jy _ plus
      AAc2BA k
      BabdbdB ka
      CEbaAea ka _ an
      1bAABbA ka _ anba
      bAAaAAA ka _ anko
      Ab1c1B ka _ deye
      ABA2d ka _ dlo
      cAa2Bb ka _ douvan
      CBAb1ac ka _ epi
      BbA1aBb ka _ i
      BbAA1bA ka _ kay
      bBB1b1A ka _ ko
      ba1c1BA ka _ le
      CAbb1Ab ka _ mo
      GbiCDDb ka _ moi
      BaA2Ad ka _ pas
      cA1A1Cb ka _ rien
      2caAAC ka _ ti
      C1ba1dA ka ba
      BaA2d ka bwe
      ABA2d ka bwe dlo
      fB4A ka couper
      1bEA1ca ka di
      BDBA1iB ka domi
      cBAA1B ka fais
      1Bca1AA ka fose
      bCdAaBA ka gade
      ACfA2A ka gade moi
      dA1a1BA ka manje
      BCf2AA ka manye
      BCe2AA ka manye moi
      BC1A1Ae ka menage
      AaeAaCb ka ou
      1aAd1AA ka pale
      CAb2ba ka pase
      AdAaAA ka prendre
      B1AbA1b ka rantre
      BAAi1BA ka ri
      1BbAAba ka vin
      CBdb2c ka vini
      A1A1eB ka vire
      fB3Cb ka we
      2eAbCa kaba*
      eA1BABA kach*
      Ad2B1B kalo*
      CB1cAaA kama*
      BA3dA kana*
      BBAbAfA kant*
      cB1bA1B kar
      EB1abda kart*
      Eg1a1B kas
      BeCB1ba kase
      FBAChfA kay
      CAA1eA kay _ moi
      HCaChee kaz
      BBd1AbA kaz $
      EaAAdCe kaz la
      dDABAbB keep
      AA1d1bA keep _ me
      d2A1D keep _ to
      BAbA1dA keep me
      FdbCbaa keep my
      BafBAAa keeps _ me
      D1cc2C keeps _ my
      AAa1dBA keeps asking
      1AcbA1A keeps coming
      1BD1A1f keeps my
      dA2B1A keeps saying
      fB2AbA kelk*
      eB1C1A ker
      cb2BBb kest*
      ab2BBb kestion
      1aaAAAc kestion $
      BA1ABeA ketc*
      BA1ABeA ketchup
      Ae1AAC kett*
      Ae1AAC kettle
      C1cA1Aa keum
      aC1B1bc keur
      C1a1ac kevi*
      C1a1ac kevin
      BCa2dc key
      BaB1dA keys
      BA1B1d kg
      DAACCia kick*
      CD1BAkA kicked
      AH1AAi kicked _ out
      ABABAd kicked me
      AF1AAg kicked me out
      ACaA1fA kicked out
      1Dba1ad kicking
      AeAAB1B kicks
      BdBAAA kid
      G1Ch1dB kids
      ACAe1B kids at
      ccbDaG kil
      aabD1A kil _ fait
      BC1A1ad kil _ me
      1baaaAC kil _ pas
      AcB1caB kil _ plus
      ABAba1A kil _ que
      gAAAA1A kil _ se
      aCad kil les
      ACcAA kil ma
      abDA2b kil me
      aDAAbab kil va
      BeC1B1b kill
      1bBB2c kill _ if
      1cCC2e kill me
      AABB2f kill me if
      D2cA1A kill myself
      IAfiab killed
      Ba1A1cA killed a
      BA1e killed disent
      adA3C killed va
      cABCadA kilo*
      cABDBeA kilos
      dCBa1a kind*
      cCAa1b kinda
      DAhA1A kine
      C2AAf kipp*
      B2AAe kipping
      B2AAd kipping in
      BAd2A kiss*
      bBB1fAB kit
      1aBBA1c kitc*
      2BCAcb kitchen
      ABBAiGA kite
      B3eD kite _ mezon
      C3fE kite la
      B3eD kite la mezon
      dBAa1bA kjdo*
      ab1AaAb kjsu*
      D1AAbba kkun
      Ba1Ad km
      e2AAA kms
      BfA2A knee*
      CB1cc knew
      aDACABg knif*
      bDACAAf knife
      dA1A1Aa kniv*
      dA1A1Aa knives
      ACd1A1b knoc*
      Dd1Fcda know
      1CdAbaE know $
      CaacbD know _ i
      ea2AAB know _ to
      aA1AAac know how
      1dAaBCc know what
      1cAbAA know what i
      ACbAaAa know where
      BBb1b1A know where i
      BA1A1bb know which
      c1Bb1BA know who
      fB1B2A know why
      C1cagE know*
      AAaAdA knowing
      BacbdC knows
      d2C2A knows $
      AAAAd1A knows i
      BAafD1A knows me
      keCBADD ko
      jBAAAAC ko y
      Be3AB koka*
      CDA1b1d kole*
      de1ABaB kom
      bd1CBbA kom ca
      DBcbdcB kon
      AAABa1c kon _ retrouve
      Ab1B1cA kon a
      CA2A1e kon ma
      DAAebBc kon me
      1AAB2d kon me retrouve
      da1C1AA kon oublie
      dAAB2A kon voi
      fAABA1A konet
      CAAAc1a konn*
      BeAAbAA konne
      EaAbbAb konnet
      g1AC1BA konp*
      cB1B1ab kont*
      hCCgbaD kopi*
      DBeA2a kor
      aeBAAA kosa
      BbBbacB kou
      AdA3B kou de
      fbDAA1a kouc*
      dB1a1aa koup*
      bgCABCa kour*
      DCAAACk kout*
      BBA2Bg koutla
      Cbaaaaa kouz*
      1Bbe1BB koz
      D2d krev*
      AeAaaB kri
      BaAcBc l
      CDbdCAb l _ a
      caDAB1b l _ au
      a2CaCd l _ avec
      baAa1Ca l _ bouillante
      ab2caD l _ c
      ABAaAda l _ ca
      c1A2cC l _ ce
      Bdc1AAA l _ cherche
      Cb1b1A l _ comme
      dBAA1Aa l _ cote
      gFaBBAb l _ d
      1DBAcac l _ dans
      1cda1Ad l _ de
      cEbBA1b l _ depuis
      KadadaC l _ dernier
      dbdBcDC l _ des
      cBAAAAb l _ devant
      bBdBABB l _ dit
      DabdcaE l _ du
      dcA1C1A l _ e
      ACAaaBg l _ elle
      AbCAaaa l _ en
      CDAaBgA l _ est
      AAcAAc l _ et
      Bd1B l _ expres
      A1bbB1A l _ fait
      CbAAAc l _ ferme
      AAaAac l _ genre
      CaadAB l _ i
      DcFedB l _ il
      1EBbAAa l _ ils
      bCaa1AD l _ j
      AaBc1aA l _ la
      ACca1ab l _ laisse
      ABAA1d l _ le
      Bd1ACAa l _ m
      2acBaA l _ me
      aAAAcaA l _ ne
      bB1A1Bc l _ ni
      EBa1Bac l _ on
      Bd1BAa l _ ou
      dbABBC l _ parce
      Aabb1bG l _ pour
      1ABcAa l _ quand
      ebABAAB l _ que
      1a1BbBB l _ qui
      AcAa2B l _ se
      CdAA l _ si
      DAcAbA l _ sur
      aC1b1aA l _ tout
      cB1AAa l _ trouve
      BbdCaAB l _ un
      CBa1c l _ vu
      C1cBbCd l a
      dA1a1AA l a dit
      AaAd2A l a fait
      AA1b1bB l abribus
      fBAA1AB l accident
      1BA2Ae l acide
      fAAB1AB l acte
      D1daa1A l adore
      BABAddB l adresse
      bacB1AB l age
      A1ca1CB l ai
      fDEBB1b l air
      BCcAa l aise
      bcA2AB l alcool
      CAacaAA l ambiance
      BEiAAbA l ami
      BCfAAaA l ami de
      aaDc2B l an
      AcDba1A l an dernier
      Ae1B l ancienne
      2AbcCA l annee
      BAdaA1A l anniversaire
      CCAABea l appart
      B1a1Cd l appartement
      BA1dA l appele
      C1dA l approche
      b1b1aCA l argent
      bAb2AB l argent et
      bA1Ba1b l arive
      eAAbCAA l armoire
      bB1bABC l armoire a
      BAB1Abb l arret
      C1b2cA l ascenseur
      AdA1A1A l assiette
      Cb1AAdA l assistante
      ABbA1bA l association
      eC3A l assurance
      A1D1A1b l atelier
      d1A2BA l atelier je
      eA1A2A l atelier pour
      bA1CaDf l autre
      dBAA1Aa l autre cote
      dAa1ACA l autre je
      1DA1cAc l avion
      AAAAd1A l avis
      eDDaAA l eau
      baAa1Ca l eau bouillante
      cb1a1BB l eau de
      D2a1dA l eau pour
      A1Ad1AA l ecart
      acG1ba l ecole
      bABA1b l ecole et
      BbaabAA l ecole il
      1D1c1AA l ecole la
      caAAAaA l educatrice
      BA2BfA l eglise
      a1AAAbB l electricite
      fD2AA l endroit
      CdBA l enerver
      adA2C l enfant
      BAAd1AA l enfer
      cCb3A l enlever
      bC1Aa1A l enterrement
      A1ABc1a l entretien
      BdAa2A l epaule
      1aAd1BA l equipe
      AbcB1AA l equipe de
      1f1aBCC l escalier
      AC1cAdA l escalier de
      B2AgBB l espagne
      BBABAAf l essence
      cDhEcAB l ete
      GAhAcBA l ete dernier
      AAA2Ad l etranger
      cB1AAbA l etre
      1AAcbA l etudes
      1AAAAcB l expulsion
      1cA2Cb l exterieur
      CbBbAcA l habitude
      CAaAb1b l heure
      BCbaba l heure du
      AB1Aac l heure ou
      CbAe1AA l histoire
      bCABAeA l hiver
      daA2aB l hosto
      A2BBca l hotel
      BcA2Ba l huile
      B2A1dC l huissier
      C1aAABd l immeuble
      fCBAACb l impression
      d1ABAAB l impression d
      AAAA1dA l incendie
      daBCA l infirmiere
      AA1AAca l instant
      AA1AcB l intention
      dA2BCa l interieur
      C1e1b1A l internat
      AABbAb l internat et
      AABc1bA l internat ils
      BA1Ad1a l mur
      DcbA1bB l odeur
      C1AAAba l oeil
      2BcaaA l on
      AcA1a1D l oncle
      2bbAaC l ont
      Be4B l oreille
      c2AbDa l oreiller
      BA1aBAc l ouvrir
      1Be1AAb l un
      aAcC2a l un d
      1babBaB la
      dEcBDBd la $
      eDAcC1A la 0
      d1A1CbA la 0 e
      DAAbeAc la _ a
      bBBA2a la _ ai
      A1BA1fa la _ alors
      bBdB1ba la _ amwin
      1CA2ca la _ an
      bEcCA1a la _ apres
      A1AABcb la _ ase
      ADBdaBa la _ au
      A1b1AcA la _ aussi
      eE la _ autour
      CabBa1B la _ avant
      dBGACcb la _ avec
      bb1B1CA la _ c
      A1CcbAb la _ ca
      eAB1Caa la _ ce
      BbAA1Bb la _ cette
      aBBa1aA la _ chaque
      BccABAc la _ chez
      c1aB1AA la _ comme
      aDaA1Ac la _ contre
      aaCAb la _ d
      EiBaaCA la _ dans
      eBeDbAB la _ de
      Cc1b1AB la _ depuis
      Ae2aBA la _ derniere
      1bABdbE la _ des
      BbAb2A la _ dessus
      bb1BACb la _ devant
      BCDdaAa la _ dit
      BAacA la _ don
      bD1aAa la _ donc
      B1cB1bA la _ dpui
      bC1c1AC la _ e
      eCcBaAA la _ elle
      ACabAbb la _ en
      1BAc2B la _ entiere
      bBaaaA la _ ere
      cDa1Bb la _ est
      b1bFaD la _ et
      caA1BBA la _ euh
      1cCdbAB la _ expres
      aaBAAcc la _ fais
      CA1abba la _ fait
      BcAAa1A la _ faut
      e2A1AA la _ fermee
      D1ba2A la _ fille
      Da1baAd la _ foi
      BfCdbFC la _ fois
      BCd la _ gade
      aBcc1AA la _ i
      aDa1DBe la _ il
      aBcAaaa la _ j
      1GaC1da la _ je
      Cda1cCA la _ jusqu
      B2cBAA la _ l
      A1acaBa la _ la
      BceDBDc la _ le
      cBAA1Db la _ les
      BD1a1bb la _ m
      CbA1Bab la _ maintenant
      CdA1bBb la _ mais
      cEba2a la _ me
      1BaAcC la _ meme
      Aa1a1Cb la _ mes
      eBaAaBB la _ mi
      aAbC2b la _ moi
      c1bB1aa la _ mon
      baBaaCA la _ n
      CC1bAbc la _ ne
      fB1AAB la _ ni
      bbA1AAa la _ non
      1DAaca la _ nous
      1bAbBaa la _ o
      AGAbabe la _ on
      bfd1CBC la _ ou
      Dca1bC la _ ouverte
      Bd1A2B la _ par
      EACcAdB la _ parce
      Ac2B1b la _ pas
      adBC la _ pendant
      1DAdABe la _ personne
      CeB1BaC la _ pour
      D4d la _ pro
      C1db1AB la _ qu
      Feb1CBC la _ quand
      CA1B1Be la _ que
      F2A1jb la _ qui
      C2A1ad la _ s
      1bB1aBA la _ san
      1AbbaAA la _ sans
      E3bAb la _ se
      CbBc1CA la _ si
      BecB1aB la _ sous
      CEBAda la _ suis
      Bac1B1A la _ surtout
      cB1BAaa la _ te
      CeABbC la _ tourne
      BaBd1AC la _ tous
      AdBAbBB la _ un
      dB1AbA la _ une
      AAb1BaA la _ veut
      AbB1A1b la _ vient
      BEBbBbe la _ y
      eAABaB la a
      CAAB2f la bagarre
      acAAAAa la baignoire
      bBAA1bb la balance
      DD1e1Aa la bande
      A2AAdA la banque
      Bc1A1bA la baraque
      CcBgg1C la bas
      CbAAc1a la bas je
      1dAA2C la bat
      bBA1aaa la boite
      eAAA1AB la boite de
      Daba1Bb la bouche
      AB1A2d la bouche de
      BBABad la boulangerie
      BaAdAB la boule
      cBaa2A la bouteille
      CfAA1A la boxe
      Ci4B la brule
      acDB1c la c
      A1AABcb la c ase
      1AaCAd la ca
      ABbaAbA la cabine
      DECbAfA la cantine
      cbAAAAb la carbone
      BBbAcaC la carte
      C3A1d la casserole
      1abAAC la cav
      1l1CCGA la cave
      1cBAAAA la cave quand
      AeBD1aA la ceinture
      eE la ceinture autour
      e2DACb la chaise
      CaBcaBb la chambre
      bc1BA1A la chance
      ab1A1Bb la chaudiere
      B1Aa1ac la chauffer
      CEacCBB la classe
      AaaAAcA la cle de
      dBbB1A la cloison
      C1Ae1AA la close
      ACd1a la coiffure
      CAgC1CA la colo
      BacA1A la colonie
      BAgA1A la commode
      eBC1A1B la corde
      hCAA1A la corps
      bBbA1B la couette
      He1dB1a la cour
      CBAe1A la cpe
      1BaaBab la cuisine
      CcaDA1a la cuisse
      B1BfBBA la cuvette
      1AcAA1B la d
      CAABAiA la dalle
      Cfe1AaD la dame
      DBf2AA la danse
      eBaABAC la date
      D1Acbaa la derniere
      DA1aa1d la derniere foi
      BcAabBC la derniere fois
      fCa1AAA la di
      fbcaAIC la douche
      jCBD1AA la douleur
      1AAB1Ad la drogue
      AbAAaaA la elle
      c1AAaBb la en
      dAAAAAb la et
      bAgGAAA la fait
      aCcB1aA la famille
      bAAAcBA la fenetre
      d3CB la fenetre du
      CA1Ac la fenetre e
      eeAB1B la ferme
      CaaBBd la fermeture
      BcA1AA la figure
      dABbBA la fille
      1EcAc la fin
      B1aAcA la fin de
      fCCBcAA la force
      bCa1fCA la foret
      dC2acB la formation
      Ad1A1AA la forme
      Ad1B2a la fraiseuse
      BA1Af1A la frontiere
      2CAafB la gar
      dCaa1BA la garde
      ECACib la gare
      BB2d la gendarmerie
      CaB1A1c la gorge
      B2AdAA la gouttiere
      bAcAaA la grange
      DBAgaBA la grille
      hAB1CAA la haut
      aBcB1A la i
      ADBAcbc la il
      a1aAb1C la il a
      BAAAA1b la il y
      dCBB1a la j
      bBBA2a la j ai
      bE1Fbd la je
      CEBAda la je suis
      CeB1AAa la joue
      ADcBa la journee
      B1dc1C la journee je
      aBdA2A la jupe
      1dBA2A la jusqu
      Dd1bAa la ka
      BCd la ka gade
      BAeAeB la kaz
      cBaAA la l
      CA1aAbb la la
      eC1A1AA la lame
      BAbcA1A la lampe
      B1A1AcA la laverie
      AcAAAA la lever
      bAAA1c la ligne
      eAAaAAB la liste
      c1Ab1AA la liste des
      dAABaBb la loire
      1Aaa1Bc la lumiere
      BgA2BB la machoire
      C1dc1BA la madame
      CbAa1AA la main
      DA1d2a la main ca
      1DbB la main dans
      DcBc2A la main pour
      aBcA1A la main sous
      CbcA2A la main sur
      AJB1A1i la maintenant
      BBAAAhA la mairie
      agBBeG la maison
      aCAaaAA la maison de
      AAA1aBc la maison depuis
      bc1AAaA la maison et
      Cc3aB la maison il
      aCb1AAa la maison ma
      bC1A1cb la maison on
      Ec1b1Aa la maitresse
      Db3ab la maman
      EceCAac la meme
      i1BBBDa la mer
      Aa1aABb la merde
      E1cAAdA la mere
      B1bAAcA la mere de
      AcA1bAA la meson
      E2CgAb la mezon
      B1Ae la misere
      DCcaBdc la moi
      BBc2aa la moi pas
      BEBg1cA la moitie
      BDBg1a la moitie de
      eC1C1AA la mor
      lBBDAAD la mort
      1ABAacB la mosquee
      Dd1c1A la musique
      caBb la neige
      BfAAAB la niche
      Bd4b la nique
      BdbA1AA la nounou
      aAabAAB la nouvelle
      1AfaCa la nui
      e1cAAC la nui je
      aae1EBe la nuit
      Baca1CA la nuit avec
      bB1aAb la nuit c
      baa2CA la nuit il
      babAAAA la nuit j
      cB1A1bC la nuit je
      dBAaA1a la nuit pour
      CbABAeb la on
      bDeAabE la ou
      cBc2AB la ou il
      a1B1AeB la ou je
      D1aaba la ou on
      gCAAAA la oui
      eAAa1AA la paix
      CAaf1C la parole
      DAecA1B la pas
      Db1d1aA la pause
      hBBBABB la peau
      fABABaA la peine
      Bf3AA la pelle
      BeAAbB la permission
      AeAA1AB la permission pour
      DcE1acd la petite
      1CAA2c la petite a
      Babb1aA la peur
      eaHcAAb la photo
      bbDc2A la photo de
      D2b1Ab la piece
      dF2Ac la piscine
      bCabAaA la place
      BABcBeB la pluie
      C1aAc la plus
      baaAA1B la po
      FAB1fAa la police
      AB1ABad la port
      GCaEeAh la porter
      AAaAAab la porter a
      BCCBAbd la porter avec
      Ccb1aDa la porter de
      aAa1cAa la porter et
      ABaAaAa la porter il
      1ECA1dc la porter je
      AaA2Ad la porter la
      caAe1Ea la poubelle
      bBAaBAa la pour
      aBA2cA la prefecture
      ACA1b1a la prendre
      BcAaaA la prochaine fois
      bAEd1b la prof
      e2A1BA la psy
      aCAaAb la que
      aA1CAb la que je
      bB1Ab1B la question
      Dg1A1AA la rallonge
      dCAbAa la rantre
      bB1A1Ab la ravine
      BDAhAAA la recre
      BAb2c la regarde
      hDBbEc la rentree
      bBA1Ab la rentree et
      cB1AaA la rentree je
      ACeA1AB la reserve
      AABe la risee
      CAcA la robe
      DAfadC la route
      aBbbA la route la
      CBBAAi la ru
      DCAC1gD la rue
      cBaA1Aa la sal
      cBaA1Aa la sal de
      BA1A1d la salle d
      baB1ABb la salle de
      AA1B1d la salle des
      1BBAAAe la scie
      dCeAA1C la sdb
      BB1c2A la section
      aC1A2d la securite
      c1Bb2b la seins
      EbABCfA la semaine
      1aAAAcA la separation
      1B1BAd la serrure
      eC1AbaD la seule
      GahBACA la soiree
      CA1faCA la sonnerie
      BCadaaA la sorti
      GDac2c la sortie
      AAaBaBc la sortie de
      AbAB2c la sortie du
      cCa2Aa la surveille
      AfAC1A la table
      Bc1Aa1A la taille
      acABAA la tele
      C1c1AcC la tente
      bABe1BC la terre
      CcAa1a la tet
      FaEeB1c la tete
      EeBd1AA la tete dans
      CA1eA la tete de
      1B1B1ca la tete qui
      CB1c2a la tete tout
      aAbAbC la thune
      dA1B2A la tombe
      bAAaABB la toussaint
      1AAAA1e la tout
      Ba2bCA la troisieme
      DA2AAe la tronconneuse
      CAb1c la trouve
      BfAA1AA la vaisselle
      1BAAadB la veille
      BbA2c la viande
      EBbcACC la video
      hCBaCDB la vie
      CBAbdbB la ville
      Bca3c la vitre
      eA1A2A la voie
      cc2AAC la voisine
      bAA1Ad la voitur
      AcaBaA la voiture
      a1bBaaB la voiture de
      CfBAA1A la voix
      2cC1Aa la vu
      CaAA1b la y a
      BBA1Aac lac
      haCA1CA lace*
      b1Bb1aB lacere
      dCAbCAb lach*
      cC2Bab lache
      D1Ac1bA lachent
      cbBAaAa lad
      1AAC1cc lad _ my
      Bbb2AA lad _ the
      AcAB1b lad in
      AaAB1c lad in my
      A1AcaAA lad s
      HGckBDf lads
      1AAeAA lads _ my
      BB1b1Ab lads _ the
      ABAd1A lads on
      dA1BAa lai
      BAeDecc laide
      c1AAAcC lais*
      aDaac1D laisse
      cbAA1Ca laisse $
      1AabABa laisse _ la
      bAAb1aA laisse _ le
      D2bc1A laisse _ mo
      1AAAbBC laisse _ mot
      C3Ad laisse _ part
      D3eAA laisse _ tel
      BA1bbaA laisse de
      BaBbA1a laisse des
      CDe laisse faire
      a1AbBBc laisse la
      CA3e laisse ma
      C3Ad laisse ma part
      dAA1AaA laisse moi
      AbC2bb laisse pas
      CAaBdaB laisse son
      2ddABD laisse tomber
      BBCBdA laisse un
      AAAAbBA laisse un mot
      1e1B1a laissee
      E1caAcA laissent
      bB1CD1d laisser
      AAdA1A laisser faire
      eCA3A laisser tomber
      f1Aa1aC laissez
      cAA1AaB laissez moi
      dDaaaAB laissez tomber
      FCa1Ah lait
      DA1aAad laja*
      ECAaaae lajan
      GhABe laka*
      EdAAcb lakay
      Bd1AbB lakaz
      fD1CA1c lam
      fDBBBAA lame
      eAAC1B lame*
      eB1C1B lames
      b2B1Bb lames _ la
      ABaabaA lamp*
      BAbbbAA lampe
      AbDb1Ac lan
      d1CaA lan dernier
      FeCg1EB lanc*
      EfCdaCA lance
      CAcABbA land*
      CAc1AbB landlord
      bAABb lane
      c1cC1Ba lang*
      AAba1Ab langue
      AbbBAaA lanm*
      Cbc2B lanmen
      cCd1BBa lann*
      ddAC2C lanne
      ABcBA1b lannuit
      DeA2AA lans*
      CC1dAc lapl*
      CC1b1c lapli
      FEg2bc larg*
      BB2aac largen
      BCaAAca largent
      1BaA1cB largent $
      BaAA1eA lari
      baAbAC larm*
      BabcAC larmes
      EAc3b larz*
      EAc3b larzan
      h1BCAAA las
      AcAa1AB lasi*
      CAbaAcA lass*
      1dBBbcD last
      a1AAbaB last _ and
      aaC1AbB last night
      ba1aABA last time
      aA2cBA last winter
      BA1B1dA last*
      Be2aCA late
      dEBdBab late*
      ABAfBba latelier
      fCBA1B lately
      e1AB1A lately $
      E1Dl1CC laug*
      1CCgaAB laugh
      AAAb1dB laugh $
      Ad1a1AC laughed
      BA1bAAb laughs
      ACABAfA laun*
      AAaA1dA lav
      aBCD1fA lava*
      1ABC1gB lavabo
      A2BAd lavabo de
      CDfBCeA lave
      B1cAAA lave 0
      D1fB1B lave _ fois
      B1AA1d lave _ lavabo
      C1Ac1b lave a
      A1AA1e lave dans
      e1C2AA lave plus
      1BAaAdB lave*
      B1AAAcA laverie
      EBBAAj lavo*
      A1AA1e lavomatic
      Bda2B law
      gBAA1CA lawyer
      Aa1cDdB le
      Ab1Bc le $
      ABDABkE le 0
      DBaAcc le _ 0
      CaafCB le _ a
      Bb1AaaB le _ alors
      Bc1a1AA le _ an
      AeAB1aB le _ apres
      fGacACa le _ au
      fa3F le _ aussi
      B2Ca1f le _ avant
      bc3BA le _ bon
      AfAA1BA le _ bwe
      bdA1BCA le _ c
      ADbaABf le _ ca
      bBabaD le _ ce
      ab1ADAd le _ chez
      GcAaAba le _ comme
      1FAc1bA le _ contre
      1aBCCdd le _ d
      c1aAaB le _ dans
      aFjHhbE le _ de
      BB1A1f le _ dej
      aB1AaAb le _ demande
      BcBAA1c le _ depan
      bBcB1A le _ depui
      DBbAbba le _ depuis
      CdAGafD le _ des
      1dA1AaB le _ devant
      c1BBAaa le _ di
      ADBb2c le _ dit
      BBbB1c le _ donc
      B1AAd le _ dormi
      Da1d1AA le _ douleur
      AEmCadE le _ du
      DBAA1db le _ dun
      BBdeABB le _ e
      bA1a1Cc le _ el
      cBAAaBa le _ elle
      bfaAaaG le _ en
      EdB1Abc le _ end
      bABb1A le _ entre
      1DcCDbc le _ est
      AadCAC le _ et
      cCe2AC le _ euh
      aD1ba1a le _ expres
      aBDAacc le _ fait
      aBCb2b le _ faut
      ABA1Abe le _ ferme
      ABCa2c le _ garde
      aB1AAc le _ genre
      db2ABA le _ hier
      1CDgDeB le _ i
      bAeAFbA le _ il
      EBcgbaB le _ j
      bBBBCdd le _ je
      dD3AB le _ jusqu
      ba3CB le _ ka
      B1fA1CA le _ l
      fbbCAEA le _ la
      bBdBBbB le _ le
      c1ABcAB le _ les
      aBAdAB le _ long
      bcBCBaC le _ m
      a1a1BbC le _ ma
      Ed1BAc le _ mais
      acAB1B le _ mdr
      dHbBbfC le _ me
      1AAAAcA le _ mi
      cb1BbAA le _ moi
      1B1eAAA le _ moment
      bbDG1bb le _ mon
      ac1BABa le _ n
      BABA1dA le _ ne
      B1dCbbA le _ nous
      1ACAdCd le _ o
      ACBcdaA le _ on
      abcAAB le _ ou
      a1Ac1DB le _ par
      DfbAAE le _ parce
      Dd1afCE le _ pas
      abAACbA le _ passe
      1Bc1aAA le _ pere
      CBcAb le _ personne
      CbaAcaa le _ plus
      Aa1AcC le _ possible
      BbBAeCa le _ pour
      b1BAAab le _ puis
      Dbab1Aa le _ qu
      bfAB1EC le _ quand
      a2AbAC le _ qui
      DA1d le _ ri
      DcA2AA le _ rigole
      AABAcBg le _ s
      baDb1a le _ sait
      1CABb1b le _ san
      BaB1bab le _ sans
      CBaeAAd le _ se
      EcbBc1A le _ si
      aCAbb1A le _ sinon
      CA1dB le _ soi
      BibdBFA le _ soir
      BAAeA le _ soit
      aDBc1Ce le _ sou
      1cb1D1A le _ tard
      bCAd le _ tourne
      1BaB2c le _ tous
      iCbFAEB le _ tout
      ac1C1AB le _ toute
      Eb1b2A le _ trouve
      a1caABA le _ un
      B1B3e le _ veut
      E2B1hA le _ vide
      EccaAa le _ voila
      C1b1Adb le _ y
      Cf1AbA le balcon
      BfA3A le balcon en
      CcBd2A le ballon
      C2dAAA le banc
      BdBBac le bebe
      1BA1C1d le billet
      dAAAa1B le bois
      Ab2cAA le bon
      adABBCB le bra
      GfA1BaA le bras
      Ce1B le bras pour
      Bg1AADA le bruit
      Ce1A1A le bruit de
      aAad1Eb le bus
      AA1eAAA le bus d
      B1Aaa1c le bus je
      dCACBAd le cache
      Babc1a le camion
      fB1A1Cd le canal
      1CalbDE le car
      AAAd1AA le car et
      d1aB1Bb le carnet
      c2B1Ab le carnet de
      D1Aa1ca le casier
      hDCABB le chat
      BBfaAB le chauffeur
      EDacA1d le chef
      ACadaBb le chemin
      ABB1cAb le cherche
      bBAc2A le cheveux
      CgBBdCA le chien
      dAA1aCA le cle
      aAcbA1A le coach
      ACbd le coeur
      FCcd2a le coeur qui
      AbBAAAA le coffre
      BdAA le col
      A2bAAc le college
      ca1C1AA le compas
      B2aCd le compte
      AB1B1dc le compteurs
      ABdBAA le copain
      CAcA1A le copain de
      AAcA1AA le corps
      Ef1A2b le cote
      Eh1Ca1A le cou
      DbBdABb le couloir
      cAAbAB le courage
      1AAABBh le courant
      1DCAAgA le courrier
      BCh1a1E le cousin
      1Af2BB le cousin de
      ae3AD le couteau
      cA1bABA le couvercle
      eBA2A le croire
      Db1c le cuisinier
      AcC2a le cuisses
      AdBa1AA le dans
      BBa2eA le dernier
      1aaaBcb le dimanche
      3fAA le dimanche soir
      dB3AA le diner
      AHfac1C le dire
      BCbBcAb le dire a
      baaBAB le dis
      hCBB1aa le dise
      eA1B1A le dit
      CdAa1Aa le do
      1fBcAAC le doi
      AA2dB le domicile
      D1Ac1b le dos
      AeAAB1A le dossier
      Dfb2Cb le droit
      bdAB1AA le droit d
      EcAbBCd le droit de
      gBbABAB le faire
      eAAC1A le fais
      cc1E le fait
      cbAA1AC le fer
      dc1C1AA le fer a
      BDBAADi le feu
      ADA2Be le feu a
      AaA1bCA le fils
      1A2cBB le fils de
      DA1g le fiye
      aaBa1bA le fond
      Cb1b2A le foulard
      GACDAid le foyer
      Cd1A le foyer c
      AAA1Ae le foyer me
      bCcA1Ba le frere
      ABcA1Bb le frere de
      D1ABadB le frigo
      bbAA1BA le front
      eDA1A1A le fusil
      bCA1B1b le fuzzy
      2Bd1Aa le gar
      aa1BeAE le garage
      BD2bcb le garcon
      EA1AadB le gardien
      1BdCA1a le gars
      dBA2Db le gaz
      ABd2a le gerant
      aABA2c le gosse
      BA1B1d le gouter
      aDAf1Dc le gran
      B1baABa le grand
      cBeABA le groupe
      BBAdAbC le gymnase
      BAAb1cA le hall
      CjBA1CB le i
      AfAA1BA le i bwe
      1BAdA1a le jambe
      BA1A1d le jan
      bbBabAA le jardin
      1Bc1A1B le jeu
      AAaa1dA le jeudi
      bCC1b1b le jeune
      fBABBBB le jour
      eB2AAb le jour je
      baA1cBB le jour ou
      bbBAaa le juge
      DAgA1A le kine
      BDc2Ab le laisse
      cC1AaAA le lavabo
      Dd2a1a le li
      a1DbhCb le lit
      BAfAAAB le livreur
      BBb2b le local
      ABbAa1A le local a
      ABeA1aC le loyer
      eAAA1A le lui
      EbAb1aA le lundi
      CcaBABc le lycee
      AcBa1AB le maitre
      AdB2AA le manche
      BdA3A le manche de
      CadaAAC le mardi
      AAb1B1B le mari
      ACc1B1B le mari de
      fEAcEac le matin
      BbAc1aA le matin il
      cA1AAaA le matin je
      ADbbaAA le mec
      a1a1b1D le mec qui
      hBDb1BA le medecin
      F2bDah le meme
      1dBAACc le menage
      Cadb le mercredi
      A1cA2C le mesieu
      cAaAADd le metro
      BCBaAfB le midi
      C3AfB le mois
      bDa2AA le monde a
      aAAB1ab le monde c
      C1Ad le monde contre
      B1AAd le monde dormi
      DAfB2A le monde l
      DaAa1aa le monde me
      E1Adac le monde que
      Dba2A le monde rigole
      EaAc1b le monde se
      DafBADB le monsieur
      AAbb1BB le monsieur de
      1bcC le monsieur du
      1Aa2CD le monsieur qui
      fFa2Ba le mot
      cAaB1A le mot que
      gaDGdEA le mur
      aEAAb1A le mur de
      Bb1AbA le mur du
      Daabb1A le mur et
      dF le mur jusqu
      FiAAAAA le ne
      FeBc1Aa le nez
      BAA2e le noctilien
      eacB1CB le noir
      Ae1BB le numero
      D1Be le otre
      D2B1da le pain
      B1b1Ac le papier
      AAABCdb le parc
      BcAa2A le parking du
      bcAAAC le pas
      B1BA1Ag le passer
      BaAA2c le passer il
      DAdDBBb le patron
      1aa2BD le patron de
      AAAA1Ae le patron dit
      1ac2BB le patron du
      1acB1AC le patron me
      Ce1AABc le payer
      1Eh1AAa le pere
      1aC2ac le pere de
      eAAAAAA le permis
      baEE1db le petit
      1BABabb le petit de
      AB1A1d le petit dej
      Cd1bB1A le pie
      AbAbABA le pire
      aB1d2B le placard a
      daaAAD le plafond
      B3cBb le plan
      CeAa1AA le platre
      afDc2C le plus
      1c2D1A le plus tard
      Ib1bA1b le poignet
      A1AccBB le portail
      1CgB1AA le pote
      BCe le pote de
      bCAaca le premier
      dCA2aA le prendre
      dA1B1A le probleme
      baBA1Aa le prochain
      AB1AAAd le produit
      BA3Ad le produit pour
      G1De1Bb le prof
      BBcE1Ab le prof de
      BabB1A le professeur
      BAdB2A le proprietaire
      ABaA1eC le proprio
      BAB1fA le quand
      AAaDb1b le quartier
      aaAABba le quitte
      d2AAAA le refaire
      eB2aAA le reparer
      2AD2d le reseau
      AbaAaaA le reste
      baaA1Ba le rideau
      bB1a2d le sac
      bB1Ac1A le sache
      BcBAAb le sait
      AAAA1Be le salon
      AdbBBaA le samedi
      aBbBAa le se
      B2B1e le self
      dAA1AbD le seul
      dBeDGiA le soir
      bc1B1BA le soir e
      BBb1Aaa le soir et
      cB1ABba le soir i
      Bc1B1ba le soir il
      B1aAAbA le soir j
      eD1Ad1C le soir je
      cB1b1aC le soir pour
      AcBa1AA le sol
      Bf1B2A le son
      Da1d1AA le souffre
      Da1d1AA le souffre douleur
      dbBA1A le sport
      Cba1aC le stage
      AaaB1c le tan
      dAbA1a le telephone
      Bbd3A le temps
      BDA2eA le the
      abAaAaA le thyroide
      c1AA1Ab le toi
      fCCAaFe le toit
      h2BADA le toit du
      ACCcb le tour
      C1Aad1A le tour du
      BB1d1A le tour par
      ABa2Ac le tout
      AaaAabA le tps
      aB1A1Be le tracteur
      gA1BABA le train
      bABaa1c le tram
      Bd3aB le travail
      BA1B1fA le trottoir
      bbaB1B le trou
      dAA1AB le truc
      2aB1Bc le type
      AbBBadA le vacances
      abAAbA le velo
      1fABAcB le vendredi
      cB1c1BA le vendredi je
      1hA1BCA le vendredi soir
      adAD1c le ventre
      F2B1g le ventre vide
      BAd2Aa le verrou
      eB1BA le viaduc
      e2AAA le vide
      CBaabAb le village
      BabBb1A le voir
      EAkBABB le voisin
      AbbB1BA le voisin i
      aCfB1AA le voyage
      Ac1AAba le we
      EdB1Abc le week
      EdB1Abc le week end
      ABAAg1A le weekend
      1B1cAb le zotre
      C1Ae1AA lea
      HkBAbAB lear*
      EfAAcBB learn
      CfA learned
      BdA2a learned to
      AeC2AA leat*
      AeC2AA leather
      1accAcA leav*
      BAecDda leave
      bbbAA1a leave $
      aAbBBc leave it
      B1beABA leave me
      caAAAb leaves
      CaAbdBB leaving
      aCCcAfB lech*
      aB1A1e leche
      bABdABB lecher
      A2AAdA lecl*
      A2AAdA leclerc
      C2e1ba leco*
      DbCfAa lecol
      B1ACfc leed*
      gCcbBbC left
      aAeBBa left $
      Ac2aaB left _ the
      AB2dAA left home
      CE1BBlB left*
      CE1BBlB leftovers
      EcAAaaA lega*
      EcAAaaA legal
      CCaAiB legg*
      BBAAfA legged
      BBAAfA legged it
      BBaAAd legl*
      AAAA1d legliz
      f2AAA legs
      BCbA2b legs $
      dAA1A1A legu*
      CdabAaA lend*
      CeabA lendemain
      abBB1b lendemain $
      Ad1bAAA lenf*
      Ad1bAAA lenfer
      BaaBAdA lent*
      AB1aBb leo
      C3caA lequ*
      C3caA lequel
      bdBgCEC les
      DaA1da les 0
      CA1Aca les 0 jours
      aCd1A les _ a
      DA1d1B les _ apprentis
      bAa2Bc les _ apres
      BA2Abc les _ arrivent
      EE1d1dA les _ au
      Cc1CcBa les _ avant
      1BBbAdb les _ avec
      Cb1B1ba les _ ca
      Adab1Gb les _ chez
      CbB1baA les _ comme
      cBAA1eC les _ d
      bcEECc les _ dans
      ABA1bfA les _ de
      bAC1aDc les _ depuis
      FF1EdiA les _ des
      BBBAbef les _ du
      Cc1A1aa les _ elle
      cg1CA1B les _ en
      Bb1AbAA les _ encore
      acaaBBA les _ et
      AAAc1BA les _ euh
      BaBbAAf les _ il
      bAdC2C les _ ils
      1fB1ABe les _ j
      eb1EC1b les _ je
      BC1Dbf les _ jours
      bCaC1ab les _ jusqu
      aB1caAB les _ l
      cFB1a1a les _ la
      h1AC1C les _ les
      cC1a1a les _ ma
      daAa1C les _ maintenant
      dBAABbA les _ mais
      1DAddAA les _ me
      AaAB1AC les _ mon
      c1AB1Ba les _ mont
      AB1a1cA les _ moules
      1baBbBA les _ ne
      aCAcAA les _ on
      AgA1AAA les _ ont
      1fAbAE les _ ou
      aaA2Cb les _ parce
      A1bd2B les _ pas
      A2Cca les _ personne
      Aa1CdB les _ pour
      bc1CAA les _ qu
      BdcDBaB les _ quand
      AaACAaB les _ que
      db1EaBA les _ qui
      DaBd les _ s
      AB1e1A les _ soir
      ac1CBd les _ sont
      cB2Aaa les _ sous
      BcdAA1B les _ sur
      bB1A1Ab les _ tout
      1AAA1e les _ vetements
      Ca1AA1c les _ vite
      Da1b1A les _ volent
      Ccad1Ba les a
      bBaAbAA les ai
      AD1e1AA les anciens
      Dc1C1b les assiettes
      1DbhBJB les autres
      CA1c1B les autres apprentis
      BAAc1A les autres ils
      cAAa1AA les autres je
      Dc1b1bA les bras et
      fA1AB1D les cachets
      f3A1C les cachets de
      dBaC les cartons
      BBac les chaises
      c2baAA les chaussures
      FcAc1aB les cheveux
      AeAAA1A les cheveux jusqu
      bdBB les choses
      fC2A les ciseaux
      BBbAb1a les cles
      cAAb1AA les copains
      CAae les couloirs
      DgAA1AB les coups
      B1aDa1e les cours
      1B1A1cb les courses
      cDAA les cuisses
      BdAa les dents
      ccBC2a les deux
      C1ac1Aa les dimanches
      CbaaAAA les doigts
      dA1B1A les drags
      aeABBbA les enfants
      CA2AdA les factures
      AacC les fesses
      AFbbAAb les filles
      Ab1CcCb les flics
      AEBdAB les garcons
      B1Ci1BB les gars
      B1Cf2A les gars du
      Ab1BbA les gendarmes
      lD1FAbB les gens
      ABd2Aa les gosses
      CCAc1Be les grands
      BaeCA1a les hommes
      CBBBiBA les horaires
      CAABeA les horaires de
      AAAAbaA les horaires des
      CC1B1g les invendus
      C1eCA1a les jambes
      aabb1Ea les jours
      B2AdC les jours avant
      d2BAA les jours depuis
      AaaB1ab les jours et
      b2B1Bb les lames
      Dcad1C les lundis
      bcBD1a les mains
      fC1A1AA les manches
      BdBaaA les marches
      gD1C1AA les marques
      BA1b2c les mecs
      gAAA1BB les medicaments
      CCAdAc les memes
      1AAA1e les memes vetements
      c1aBA1A les messages
      Bb1AAbA les meubles
      BAAd les meufs
      AbcB les mots
      BdBeABA les murs
      CA1e les notifications
      fbaaCAB les nuits
      eAABAA les ongles
      Cd2AA les oreilles
      ca2CA les papiers
      Aca1cD les parents
      bcAB1Ab les pas
      A1aA1Ad les passeurs
      BA2Ad les pates
      C1Ad les pauses
      aBAdA les perd
      BBbBAeA les petits
      fdCC1AA les photos
      D2ccCa les pieds
      AC2Ad les placards
      cCaA2A les poignets
      ChbCAD les portes
      fBACAA les potes
      CA1D1cA les poubelles
      BA1B1cA les poubelles du
      CaCf1B les profs
      cAAAABa les rails
      FDACBi les restes
      Aa1A1Be les rideaux
      AA1AAd les sachets
      aAab1BA les sacs
      Eb1A1bb les semaines
      1E3e les serrures
      AdaCa les soir
      dc1AAAB les soirs
      AcBB1cB les soirs et
      AeAA1A les soirs ou
      dBbA1AA les soirs pour
      BDc3b les toilettes
      A2Bacb les toilettes de
      c1aCA1a les toilettes du
      CA3d les urgences
      EAaaCga les vacances
      1Ac1AC les vacances chez
      AcAAAa les vacances je
      eAA3C les voies
      FABedA les voir
      DaAd les vois
      Ae1Aa1C les voisins
      1b1B1Bc les volets
      1B1cBAb les yeux
      B1cB1aA les yeux quand
      ACaa1c lesb*
      BBaeAaB less*
      BB1a1aB lesson
      1eA2AA lest*
      c1aDBAb let
      AAA2Dd let _ out
      BBe3B let him
      1aDDAce let me
      B1A2Bd let me out
      cAAA1AA let s
      AB1cAa lets
      CBac1b lets me
      eFCaBeB lett*
      C2Abd letter _ the
      eB1AAaB letters
      dB1CAaB lettre
      aAABAb lettre a
      C1Ab1ab lettres
      1CAbca leur
      B2Bbaa leur $
      EAAiAAB leur*
      EAAiAAB leurs
      AjI1CBC leve
      Ef1B1AA leve _ bras
      BfCBaAB leve _ main
      ChEB1AA leve la
      BfCBaAB leve la main
      DfAB1AA leve le
      Ef1B1AA leve le bras
      BD1eA1b leve plus
      CA1d leve plus la
      1C1bB1b leve*
      DeBaCDb lever
      C1Ad lever _ main
      D2e2A lever la
      C1Ad lever la main
      BbBBABb levr*
      1EA3c levres
      CbeBcIh li
      b2BcBb li le
      BCAbbaA libr*
      aCA1aab libre
      DafB1AA liby*
      CadB1AA libye
      cAcA1Aa lice*
      C1cA2a licence
      B1AAAfB lidl
      eAAB1A lie
      iBDCACB life
      Bc1Ab1a lift
      BAfBABa lift*
      DAfBAAa lifts
      aDA1a1b ligh*
      dBBAA1A light
      CBaabAb lights
      eAA1aAA lign*
      bCaba ligne
      cbBB2A lignes
      daAAAAA ligue
      CCAc2a like $
      CeAA like _ when
      aaaAaaB like a
      CAdA like being
      AB1a1d like it
      AaA1AAc like my
      Cf2AaA like that
      CAaea1D like*
      CAbcAaB likes
      AB1be1B lil
      1BAAcaA lill*
      1BAAcaA lille
      CdA2aB limite
      AbAAAaB line
      hCAAAAB line*
      eCBA1AB lines
      dBB2AA lines on
      BaeBAB ling*
      AabaABA linge
      Gcbfb1C lint*
      EAAf1aA linterna
      1CAd linterna _ me
      DecAa1B linternat
      AA1bAc linternat c
      AA1bAc linternat c est
      AkD2A lip
      CAB3g lips
      AAB2Af lips are
      AaABbBb liqu*
      BaAAbBb liquide
      1aAfAB lire
      BBAcaBb lis
      BA1cA1a lise
      dDA1A list
      eA1BBDc list*
      ccABBDb liste
      A1AC1Be liste de
      c1Ab1AA liste des
      deEbeeA lit
      A1C1abb lit _ est
      ADb1ba lit _ je
      Be1BAaA lit au
      ABAaA1b lit depuis
      dBCb1aB lit et
      aAd2B lit je
      1Cc2AA lit la
      baC3c lit mes
      cBe1BAB lit tout
      CabcBbA litt*
      Ba1bBaA litteralement
      Baba1b little
      1bBAAAa little _ s
      CA1abaa little brother
      AaDBcca live
      aA1ABac live $
      Aa1AAca live*
      BABb1b lived
      BCAaBhA livi*
      AA1BBgD living
      AC3fB living in
      BBbCgCc livr*
      Ab1AA1c livraison
      AABdaBc livre
      e1CB2A livres
      DBbAfAA livret
      C1A1e1A livret a
      C1fAAAB livreur
      a2AdbA ll
      CB1B1dc ll _ me
      DAAa1ac ll _ my
      e1CAaAB ll be
      A1eA1AB ll post
      aABBCfB lo
      BAA2dA lo froide
      F1aA2a load*
      B1AA1bb loads of
      1BB3e loc
      BHdaee loca*
      BDbb1e local
      ACcaaaA local a
      ABbAa1A localisation
      BcBdAB lock
      CbBd1B lock _ in
      1aBb1Ba lock me
      1aBb1Ba lock me in
      A1CeEc lock*
      BaBAC1f locked
      BABcAAd locked _ in
      2AB1eB locked _ out
      CbAAAAf locked in
      Ba1A1Ac locked in the
      2CaAba locked me
      2BbAAc locked me in
      3B1dB locked me out
      1C1dAaB locker
      AdACAeD locks
      AhCA1BB locks _ in
      AfBA1AA locks me
      AeBA1AA locks me in
      DAf1aB lodg*
      BCb1Cda loge
      G1A1Aia loge*
      AAA2Ad logee
      A1A1AeB logement
      B1b2cA loger
      CAf1AA logger
      JfcaeFC loin
      EAaBd1b loin d
      acbABBA loin de
      d3C1A loin je
      C3d1A loin sans
      dAABaBb loir*
      dAABaBb loire
      abBEAbb lol
      D1AaaeB lol $
      dc1AAAA lol je
      AAadB lon
      gAAC1A lonb*
      eAAB1A lonbraj
      C1BbcB lond*
      gBCA1AD long
      eABBABA long sleeves
      1dACcB long story
      EBah1AA long way
      dbA1aED long*
      a2AdAA longer
      CbacA longs
      gB1EaCB longtemps
      cCBAcCa lont*
      cCBAcCa lontan
      AA1e1A loo
      eBCbcAB look
      Cb2eBB look _ me
      cAAbA1B look _ my
      dBAAAaB look after
      eaBAbBA look at
      Bb2cAA look at me
      fGbDf1B look*
      A1bAbAA looked
      eEBAfB looking
      fA2B1A looking at
      AB1AeB looking for
      BA1Ac1a looking for me
      B1B1d looking up
      bBbBAcA looks
      ccA3B lopi*
      ccA3B lopital
      Cda2A lore*
      Cda2A loreye
      CbCdb1a lors*
      CbCdb1a lorsque
      BbAA1ba lose
      Baba1AA lose*
      Baba1AA loses
      aBAf1bC lost
      Bb2AbA lot
      aAcb1BA lot $
      BA1ABfA lote*
      BA1ABfA lotel
      BCA2fB loto
      cb2BaB lotre
      ebAAABA loud
      bb1AAB loud at
      bdBA2A loup*
      1eAB1AB lour*
      d1AC1AA lourd
      Cba2Aa lourd $
      ABcbAAA love
      BbdAACA love*
      CAfA1AA loves
      dAA2AA low
      AB3dB loye
      CBdA1dB loye*
      CBdA1dB loyer
      1Aa2eA loyer $
      bBAaAAa lu
      DbgbCCD lui
      bdDH1Cf lui $
      DBeAabA lui _ a
      BdA1A1A lui _ casse
      GaacAAc lui _ de
      DeBbbBB lui _ des
      aBaA1aB lui _ dit
      aBa1bBB lui _ du
      1abAbBA lui _ je
      B1acBDa lui _ la
      1eCa1BA lui _ le
      AeBA2A lui _ ma
      BBca lui _ mal
      BEa2cb lui _ moi
      1Bc1C1b lui _ pris
      adBb1B lui _ qu
      ACb1ab lui _ que
      aCB1a1b lui _ se
      1AafABB lui _ ses
      aaBcA1B lui _ son
      B1B1baa lui _ un
      DfbABC lui a
      1Cc1C1b lui a pris
      c1ABAba lui ai
      BAa1aAc lui depuis
      ccD1ABA lui dire
      CdAA1aa lui donne
      cEaAb1B lui e
      ABdBBaA lui et
      AAa1bCA lui fais
      1Dc2A lui faisait
      C2c1B lui fait
      1AAe1AB lui font
      bacBAaC lui il
      ABcAabC lui il a
      De1B1ca lui je
      iEBA2B lui meme
      1dBA1A lui met des
      AAAc1AB lui ont
      1aAC1Ad lui qui
      aCA2c lui y
      ba1A1Bc lumiere $
      BC2AeA lun
      ACCbAeB lunc*
      BCBAAeB lunch
      a2C1d lunch $
      DAAiAG lunch _ the
      B1Af1I lunch in
      B1Af1G lunch in the
      A1Ae1AA lunch money
      CcDcabB lund*
      a1EAaeB lundi
      ABaAafD lundi $
      baA1BaA lundi _ pas
      cC1BAba lundi et
      baABbAA lundi je
      Dcad1B lundis
      JdAhABB lune*
      JdAhABB lunettes
      DgAC1AA lunettes _ soleil
      EiAE1aA lunettes de
      DgAC1AA lunettes de soleil
      Af1B1AA lunettes noires
      FcABfA lwen
      BAccAAb lyce*
      BAad1Ab lycee
      aafBBAC lycee $
      C1ac1A lycee _ ai
      e1aC1aa lycee _ je
      aBAb2B lycee _ me
      bbB2Aa lycee et
      D1ac1A lycee j
      C1ac1A lycee j ai
      b1bCbAC lycee je
      AbAb2B lycee pour
      BaAg1C lync*
      BaAe1B lyncher
      CdAAeCC lyon
      Ace2CF m
      A1dCAdD m 0
      DeBagE m _ a
      BBdAbCa m _ and
      Ac1BaA m _ appris
      Bac3B m _ arrive
      AcAABaA m _ at
      DbAB2c m _ au
      2eD2A m _ baisse
      1dB2B m _ balance
      eAAC m _ c
      ABac2a m _ chaque
      AB2Ad m _ chasse
      aA1AAd m _ chez
      1BdB2B m _ coincee
      1dBB m _ colle
      A2caBA m _ coming
      aCbA1Ab m _ confie
      C1Bf m _ coupe
      Bab1daC m _ d
      A1dd1AB m _ dans
      B1ah1aE m _ de
      BA1a1bb m _ deja
      dCA1a1b m _ demande
      C1fBACC m _ des
      Db1b2C m _ devant
      cECAabe m _ dit
      BAACA1e m _ en
      AABba1A m _ enferme
      1CAA2e m _ enleve
      c1EbA1c m _ envoye
      faDCBAA m _ et
      BAcbaDb m _ fait
      2dF m _ filmee
      b1d1aCA m _ for
      AacA1AA m _ force
      BBeD2B m _ forcee
      CA2dCB m _ going
      1AeAAA m _ he
      BAAA1d m _ hungry
      d2ECbB m _ i
      EbCBcAg m _ in
      cbaCaBA m _ it
      1BAbAB m _ jamais
      dBABAd m _ je
      B1AAAd m _ jete
      CBAc1aA m _ l
      B1bcBAB m _ la
      BaBd2A m _ laisse
      ab1B1c m _ laissee
      1CacAb m _ le
      C3adA m _ mis
      ABb2aB m _ mise
      Dc1B1ba m _ moi
      aaB1BAb m _ montre
      B1Baab m _ my
      aAaCA1A m _ offert
      AAAc1Ab m _ only
      HCbecaa m _ pas
      aAb1AAb m _ prevenez
      BbaAA1a m _ promis
      eABA1a m _ qu
      CaA1b1a m _ quand
      ABcc m _ que
      EA1e1b m _ rien
      baABAAA m _ serre
      Ef1A m _ ses
      AaaB1cB m _ sur
      AdbB2A m _ tenue
      FAAaea m _ the
      a1acB1C m _ to
      aBcb2B m _ tous
      hBCA1Ba m _ un
      1EcC m _ violee
      h2B2D m _ vite
      B2AAbd m _ with
      AddADDC m a
      1dB2B m a balance
      Bb1aAAA m a casse
      1Bd3B m a coincee
      1dBB m a colle
      C1Ae m a coupe
      dCAaa1a m a demande
      1ECAace m a dit
      1CAA2e m a enleve
      cAEbA1c m a envoye
      BAb1bBa m a fait
      AacA1AA m a force
      BBdC2B m a forcee
      CbAaabB m a mis
      aaB1BAb m a montre
      aAbCA1A m a offert
      BbA2bc m a pas
      DAae m a rien
      baABAAA m a serre
      ceA1A1D m aide
      aaBAaC m aime
      A1B3e m alone
      BD1e1ab m appelle
      1B1baAB m appellent
      AcAB1ba m are
      1b1BBb m arrange
      aAABd1a m arrive
      CgaABAA m asseoir
      DBAf1A m assis
      DC1AgBB m at
      AcBA1aA m attache
      aBfBACd m attend
      BAAbBAc m attendent
      abbBA1B m avait
      CfAd1Ec m avoir
      d2A1C m done
      E1haA m ecrit
      AeA3B m egorger
      Aca1AAa m emmene
      ac1FaBb m en
      c1Ba1Ba m endormir
      e1AAA1A m endormir et
      Cl1CABB m enferme
      Bea2AB m enferme dans
      BA1d2A m enferment dans
      D1dcAAA m envoi
      C1acA m envoi de
      bDB1aAe m envoie
      aACAb1b m envoyer
      1ab1BaB m est
      Bac3B m est arrive
      CBBfAfB m ete
      1ABe2A m ete de
      DbACaea m etre
      BbcA1A m etre de
      AAcAA1A m fifteen
      dAAAAAA m going
      aBbBdA m in
      AAbBacA m in the
      aAAadA m inquiete
      abaAA1B m interdit
      bcaBA1B m interdit de
      CA1c1B m invite jamais
      f3BAA m just
      BCAAbab m not
      BA2cBB m not going
      AA1aABd m occupe
      cB1AA1A m occuper
      AacA2C m offre des
      DBAbacc m on
      bC1AbAA m only
      FDadbBb m ont
      2dD2A m ont baisse
      1AAca1B m ont enferme
      C1Ad1A m ont laisse
      AB1AAba m ont mis
      AA1c2C m oublie
      1BA2dC m outside
      DaAba1b m scared
      BAa1Bca m seventeen
      Caa1Aba m sixteen
      dAA2AA m sorry
      Aa1cBCa m the
      AAAc1Ab m the only
      CA1c1a m used
      CA1c1a m used to
      aAaaBAa m y
      AdfDDBB ma
      cb1C ma 0
      Dd2aDb ma _ 0
      EAcBcca ma _ a
      ab1C2C ma _ au
      CA1b1ba ma _ aux
      Ba1dA ma _ avant
      E2e ma _ avec
      dABbAAD ma _ c
      aA1ABcb ma _ ca
      b1c1BAa ma _ cette
      C1Ab2c ma _ chaque
      1aABAea ma _ compte
      AbcA1BB ma _ contre
      BCa2Ae ma _ d
      CeaaaDA ma _ dans
      gCbbEBA ma _ de
      AC1B1c ma _ dehor
      1EA1AeA ma _ dehors
      B1AB1d ma _ demande
      B1d1bB ma _ depuis
      BcAA1bA ma _ di
      bbDCbfC ma _ dit
      BAa1b1b ma _ doit
      aab1B1b ma _ dort
      DDa1bad ma _ e
      bbCb1cE ma _ el
      f2abAH ma _ elle
      1CdC1A ma _ en
      BBB1Cce ma _ est
      DACd1fG ma _ et
      abCdAA ma _ euh
      1AbaaCa ma _ eur
      BCBBaAk ma _ fait
      1BB1aAd ma _ ferme
      bC1c2a ma _ fille
      caCAaAa ma _ garde
      1H4e ma _ hurle
      A1ca1DB ma _ i
      bACa1A ma _ il
      DCfBbB ma _ j
      dACccEb ma _ je
      ca1aAAA ma _ jumelle
      e1BC1aA ma _ kil
      DeaAa1A ma _ l
      Cj1DBAC ma _ la
      IhcBDc ma _ le
      bbB2AA ma _ lui
      AfBAcAC ma _ m
      bcDCbAB ma _ ma
      a1AaCaA ma _ mais
      HmaAD1C ma _ me
      AbDB ma _ mere
      1BCd2c ma _ mes
      bAB2bA ma _ met
      b1bcABb ma _ mon
      Bd1a1aC ma _ n
      AbB1B1b ma _ ne
      Ga1bAc ma _ o
      CbBBdaB ma _ on
      aaB1B1b ma _ par
      cEABeAd ma _ parle
      BAa1Abc ma _ part
      BBa2c ma _ pleure
      Bd3B ma _ pleut
      ebAB2B ma _ porter
      1bdBABA ma _ quand
      CGbaC1g ma _ que
      b1AD2c ma _ qui
      DbAe1AA ma _ recoit
      cBcAABA ma _ refuse
      d1BACc ma _ reste
      cb1B1BC ma _ s
      aF4c ma _ saigne
      AAc1bBA ma _ sait
      Ae2ACA ma _ sans
      Ac1BbDa ma _ se
      fAABaCA ma _ si
      1BcaA1A ma _ soeur
      cAeAB1C ma _ sur
      1dC2bA ma _ tout
      aAC1A1b ma _ tu
      abc2CD ma _ un
      bgB1BEA ma _ une
      1CcAaAc ma _ va
      1BA1d1a ma _ veut
      E1aa1ab ma _ vient
      1cBbAD ma belle
      bB1b1Aa ma belle fille
      Dc1AAAA ma belle mere
      dB1AaaD ma best
      BBad ma bouche
      CA1b1bA ma broke
      C2f2B ma brule
      C2e2A ma brule avec
      ba1DAb ma camarade
      BA1da ma capuche
      CACA1cg ma carte
      1AB1AAf ma carte d
      Bb1cA1A ma casses
      aCc2A ma ceinture
      aB1cAA ma chaise
      BhaBbCC ma chambre
      Cc2cCa ma chambre a
      AcAb2B ma chambre il
      AdA2AB ma chambre sans
      1CAaabb ma classe
      b1AB1d ma classe il
      c2C1Ab ma collegue
      baCD1Bb ma copine
      cabBA1A ma copine de
      dBB1b1A ma copine m
      AbAA1c ma copine me
      ACd ma couette
      cAbbAA ma cousine
      BCc2c ma couverture
      CBada1B ma couz
      ca1aaAB ma daronne
      CA2cA ma daronne ma
      AD1aabc ma deja
      B1c1AAa ma demande de
      fCAAAbA ma derniere
      dHbAAbf ma di
      FCcA1ae ma di que
      Ac1BAea ma dit
      AcaA1B ma dit c
      BAAAAcb ma done
      caD1AAd ma donne
      A1AbABb ma enferme
      gAD1AA ma envoye
      DefB1CB ma fais
      BbdA1AD ma fait
      bAC1bEd ma famille
      BbA1bAA ma famille d
      Ef1A1AA ma faute
      daBAaBB ma femme
      c1BaA1A ma fille
      CaAAa1a ma fille de
      2BBda ma fille dit
      AcAAaa ma fille et
      cAaCBa ma fille ne
      BAeB2C ma force
      CAjD1AC ma forse
      A1dB2A ma forse a
      1ABf1AB ma goure
      eEC2ba ma grand
      fEC2aa ma grand mere
      Cb1b2A ma gueule
      CbB3A ma jete
      DcAA ma joue
      aAAAbBA ma jumelle
      adAB2a ma laisse
      BdA2AA ma lanne
      dDF2b ma main
      dAa2AB ma meilleure
      GeaAAda ma mer
      Db3b ma mer di
      CC4c ma mer e
      Db2abC ma mer el
      AdaAAA ma mer me
      Bd3B ma mer pleut
      AD1BABg ma mere
      1eEAA1A ma mere a
      Aabb1AA ma mere au
      A1AA1cB ma mere dit
      A1Ab1bB ma mere e
      Bdb1A ma mere elle
      B1dADbB ma mere est
      Cb3cD ma mere et
      Bc3Ab ma mere euh
      BB2b1c ma mere fait
      1C3Ad ma mere ferme
      BBa2Bc ma mere il
      aCA1aAc ma mere je
      Cab2aB ma mere m
      Dd3cB ma mere ma
      GjbDABA ma mere me
      AAc1aAA ma mere sait
      Db2a1b ma mere se
      dCA1aAa ma meuf
      E2aadA ma mi
      BAd2AB ma mi la
      ACAa2b ma mi le
      1cBaAA ma mi un
      CeBBaBb ma mis
      c1acaDC ma niece
      Acaa1Ab ma niece a
      1adB2D ma oblige
      1acB2C ma oblige a
      eABA1A ma oui
      E3Af ma part
      dDAa2b ma pas
      AaBbbAA ma paye
      dCA3A ma peau
      AdAAAAA ma pete
      aEbba1B ma petite
      ADCgb1A ma photo
      fA1aBDB ma place
      dA1a1B ma place a
      b2ABAd ma po
      CFa1ABi ma porter
      AEd3b ma porter avec
      aaeCaaC ma pote
      ABaAAcb ma pote elle
      cBA1aA ma pote ma
      aDa1A1e ma pri
      ABfA1AA ma pris
      fBCABb ma prof
      CdAA1a ma propre
      CeAA ma propre mere
      AAbc1A ma ptite
      Baab1aA ma ptite s
      CAaBfAA ma puce
      gC2AB ma punition
      AdBABaa ma reum
      BB1b2b ma reuss
      2C2Ae ma rue
      Aag2DA ma s
      1AbaaCa ma s eur
      a2acDa ma soeur
      ACcbbDb ma soeur a
      ac1a2D ma soeur elle
      ca1aAAA ma soeur jumelle
      CbAcA ma soeur ne
      a1b1bCA ma soeur se
      cA1bAaA ma sorti
      C2d1B ma table
      DbBC1cf ma tante
      daBA ma tante a
      CfA1ACb ma tante elle
      1fAA2A ma tape
      BAcA1A ma tenue
      BCd ma tenue le
      i1BAAB ma tete
      AAdA2B ma touche
      cBBbAbB ma trousse
      c1A1bAA ma trouve
      DA1A1b ma valise
      C1gE2A ma video
      dA1DAAa ma vie
      ACA1Bd ma vire
      BABAaae ma voisine
      Cb1b2a ma voisine de
      B1AA1d ma voiture
      cAAA2B ma voix
      DCBAABk mach*
      CdCcA mache
      1B1BA1d machete
      BFABAAg machette
      1Ec1aca machine
      cBaA1B machine et
      BhA2BB machoire
      CaBAbba maco*
      BaB1bBa macon
      AAAAAAd mad
      cc1ABB mada*
      cc1ABB madame
      A1bc1B madame de
      bFbf1BD made
      CBfA2A made _ do
      dB1A2A made _ promise
      AABc2C made a
      1AcB1AA made me
      CBfA made me do
      dB1A2A made me promise
      CAb1A1c made to
      BA1A1Bd maga*
      CAAA2e magasin
      AAbABaA mai
      fCAB1gD maig*
      eB1A2B maigri
      D1be1AA mail*
      E2e1A maillot
      BafD1BB main
      dCBb1ca main $
      CcBa2A main _ je
      B1dC1B main _ le
      ACcA main _ ma
      CEeA2a main _ mon
      DA1d2a main ca
      CCdB2B main dans
      BBdA main dans le
      ADgB1BA main sous
      AccA1AB main sur
      aAd1B1A main*
      AagCABA mains
      cBbA1a mains $
      1CdA mains partout
      aACAB1c maintenant
      BaDB1Ad maintenant $
      BD1a1fA maintenant _ a
      ACB2ac maintenant _ dit
      aaB1aaB maintenant _ suis
      caAAaE maintenant _ va
      bbA1aF maintenant ca
      caAAaE maintenant ca va
      bBAeA1B maintenant elle
      A1ACaba maintenant il
      ABB3c maintenant il dit
      eBAA2A maintenant j
      D1cAcb maintenant je
      aaB1aaB maintenant je suis
      Ab1c1bD maintenant on
      CAAbAeA mair*
      Bc1baBA maire
      BBAAAiA mairie
      AA3eA mairie $
      1aca1fC mais
      AaBaaaA mais _ a
      cAbABAA mais _ ai
      aAcA1BA mais _ c
      B1AAAab mais _ dit
      BaAaAb mais _ en
      A1CAba mais _ est
      AdAA2A mais _ j
      DCAd2d mais _ l
      1bcB1a mais _ le
      eA1Ba1A mais _ n
      1a1eaB mais _ pas
      b1cA2B mais _ veut
      BA1acA mais a
      bCaAa mais bah
      EDfcAAa mais bon
      BB1c1a mais bon je
      1bDAb1a mais c
      B1C1b1a mais c est
      aDBACcd mais ca
      bcAaAaB mais elle
      aBbB1Ba mais euh
      CcbDBe mais il
      CA1A1bb mais il dit
      bAAaBaA mais j
      cAbABAA mais j ai
      dCA1Ba mais la
      ABad1b mais ma
      bdA1AD mais moi
      aAa1AcA mais mon
      cAba1CA mais pas
      BcA1aa mais personne
      BBaAAb mais son
      AbbC mais tout
      BBAFdaA mais*
      1CAFfBA maison
      ADbAAcd maison $
      bA3Cc maison _ a
      AaAAcBB maison _ est
      Cd2AA maison _ il
      1cbABA maison _ je
      aCb1AAa maison _ mere
      BB3db maison _ n
      Aca1AAA maison _ pas
      Ab2aBC maison avec
      A2CAf maison chaque
      bCAaaAA maison de
      AAA1aBc maison depuis
      Dc2aaB maison il
      dA1A1aA maison je
      aCb1AAa maison ma mere
      bA1B1cb maison on
      A1cAAaB maison ou
      AeA1AB maison quand
      A1AbaBA maison sans
      BabaACa mait*
      b2AAbB maitre
      1cAaAaB maitresse
      FA1CbhC maje*
      FB1BbgC majeur
      C1AAbcA majeur _ je
      ChAA1AB mak
      aBCecBb make
      AAA1dAA make _ go
      AAAe2A make him
      dAAAAAb make it
      bBAAaBb make me
      AbfBaBD make*
      cCfBaAD makes
      B1dA1AC makes me
      Ce1A1A makeup
      bBAA1Bc maki*
      bBAA1Bc making
      DecbBCa mal
      BC1aaab mal $
      dBAA2A mal _ ai
      ABd3B mal _ bas
      d1A1AB mal _ ca
      CA1B2f mal _ la
      HBci1Ba mal _ ventre
      1Ec1AAd mal a
      DBa3f mal a la
      C2c1Dd mal au
      AB1e1Ba mal au ventre
      EBh3C mal en
      ABd3B mal en bas
      AAcB2a mal et
      GA1A2j mal finir
      dBAA2B mal j
      dBAA2A mal j ai
      aaBA2C mal je
      DAd2Ab mal la
      E1ba1cA mal o
      EAcb1a mal o ventre
      HfDhBAA mala*
      1EAjAAD malade
      1A1bBcC malade $
      EkABACB maladroit
      AABA1ad malaise
      bB1AA1c malh*
      CAca1aA mali*
      Cc1b malt*
      AcBBCb mam
      1bAAAbA mam s
      Ead1CbA mama*
      1aeC1Ba maman
      aFdcaC maman $
      bCA1A1b maman _ il
      Bda1AAA maman _ ka
      CCc2A maman _ la
      bbA1aAB maman _ moi
      cB3aB maman _ pas
      CdA2AA maman de
      Ea2Ad maman dit
      AcABBc maman est
      bCA1a1c maman et
      bABc maman je
      bcBA1C maman ka
      aDbAdAa maman moi
      Bda2AA maman moi ka
      1Bc2bB maman travaille
      edAA1E mame*
      faABCC mami*
      eaABCCb mamie
      b1A1dBA man
      b1Ecc1C man ka
      aAaAABd man who
      ABd1a1A mana*
      ABea1BA manager
      iABFAAD manc*
      CcaC2A manche
      AcbC2A manche de
      hABBABC manches
      dBAA manchettes
      dA1BC1c mand*
      bB1BBac mande
      bBAAAac mande moi
      AbeB2A mane*
      AAdA1a manege
      A1GbGgD mang*
      aACaD mange
      bCc1a mange $
      BAAA1d mange 0 fois
      c2a1D mange _ dans
      cb3BA mange _ et
      DBAC1i mange _ fois
      eC1a mange _ je
      AB1d1B mange _ l
      B1AA1cA mange _ la
      CA1B1b mange _ le
      DB1e1F mange _ les
      d2A1C mange _ lundi
      d1a1AB mange _ plus
      Da1A1e mange _ que
      e2B1C mange _ rien
      C2f1C mange _ seul
      BA1A1d mange ce
      BA1A1d mange ce que
      CA1n1MB mange dans
      3d1DA mange dans ca
      DA1e1F mange dans les
      Ccaa mange de
      BeA2Ce mange des
      Ca1DAd mange du
      d2A1BA mange je
      AaAd1C mange mon
      AB1FAfb mange pas
      pAACAFB mange plus
      e2B1B mange plus rien
      d1AaAC mange presque
      e1AaAC mange presque plus
      3e1F mange seul
      C2f1B mange tout
      C2e1B mange tout seul
      Ac1C1c mange une
      BB1B1e mange une fois
      AB2Ad mangeons
      2C1BbD manger
      Bb1D2A manger $
      1AAd1Ea manger _ la
      2Af1CA manger de
      2Af1BA manger de la
      Ab1b1C manger du
      GCCAFl manj*
      GCCAFl manje
      A1B1AcA manje an
      a4Dd manje de
      Ba3Cd manje la
      BA1B1e manje pas
      h3AEA manje plus
      aaAAABd mank*
      A1bBdAa manm*
      d1aabCB manq*
      ADBecdB mant*
      CEAddcA manteau
      bBAAcd manteau $
      b1Bba1B many
      BCh1AAA many*
      CDeCBfb manye
      BCf2AA manye moi
      BBAB1iA manz*
      CF1j1BC mape*
      BDag1CC mapel
      AAAc1AA mapelle
      aC1d1C mapp*
      bC1c1B mappelle
      EhAAAB maqu*
      BdA1AdA mara*
      1aEcd1a marc*
      eBAAAaB march
      c2BC1A march $
      BAAEefA marche
      BBbabcB marche $
      DC1BcbA marche _ la
      bA1BbAc marche _ le
      aBA1Ae marche a
      Bb2c1A marche la
      bA1A1cB marche le
      AAAaAc marche pour
      Bf1A1Db marche sur
      1a1eACb marcher
      abAcAAB marcher $
      BdBbaAA marches
      1AAacaB mard*
      1AAacaB mardi
      D2ab1b mardi $
      BcAAb1a mardi je
      egdBDBJ mari
      BBc1AA mari _ la
      Cc3BB mari _ ma
      Dad1BBD mari de
      ABd3A mari de la
      BcA1BBB mari de ma
      gBA1B mari est
      FcDBaEk mari*
      Cb2bBb mariage
      BaC1B1c marie
      AcB1B1b mariee
      BDAAbBd marier
      dB1A2c mario
      AfbCBBC mark
      aaCbAbD mark*
      bB3dA market
      1eCbABB marks
      bB1c1AA marks are
      CCAc1eA marm*
      BBAc1bA marmay
      ABAc1bA marmay i
      bbDAACC marq*
      EcAa1A marque
      daBBABC marques
      cdDB1Cc marr*
      daA2BB marre
      CcCBb1d marry
      a1ACBeB mars
      b1AA1bB mars $
      FAB1fAB mars*
      CAABeA marseille
      1dC1ACb mart*
      cBBBA1a marteau
      Bg1A1BA martinet
      EFj2A mass*
      A1dA2B mast*
      A1dA2B masturbe
      A1dA2B masturbe _ moi
      A1dA2B masturbe devant
      A1dA2B masturbe devant moi
      bC1AcAB mat
      1ABaAac mata*
      eDAAAb match
      eD3A match long
      cCaDAa mate
      EB2aeA mate s
      FCag1dA mate*
      CBA1Ah matelas
      1CAc2a matende
      ACAd2a matende a
      BbabaBb mates
      bCEec1C mati*
      2Dcb1B matin
      cBb1EAd matin $
      1d1A1BA matin _ a
      A1BbaAa matin _ le
      cb1AAA matin _ m
      b1A1BbA matin _ me
      dB1aABA matin _ soir
      eBaBAB matin au
      3B1Bd matin avant
      Bc1bAaa matin il
      bAaAdCB matin je
      DA2c matin mon
      EaA1caA matin on
      CaAbbA matin pour
      bBAAAaA matt*
      aAcA1Ab matter
      BBfAAAB matu*
      BBfAAAB mature
      AC1aB1c mauv*
      aAacAA mauvais
      B1A2bc mauvaises
      Aa1AAdA max
      EABAAi mcdo
      B2Aad mcdo*
      B2Aad mcdonalds
      BAA1dAA mche*
      dA1AABa mdp
      acA1aBC mdr
      FdgeBEF me
      d1AAaad me $
      CbA1a1b me 0
      EEia1a me _ 0
      eaBBFcb me _ a
      BcACa me _ an
      DDcaBcE me _ and
      BAa1abA me _ at
      B1ACcdB me _ au
      BA2Bd me _ avant
      ahGBaCE me _ avec
      Bc2aAA me _ barre
      DA1da1a me _ c
      aEbcAAA me _ ca
      CAa1caA me _ cet
      bAB1dA me _ chez
      cAaB1Bb me _ com
      acABA1B me _ comme
      CAa2Ad me _ contre
      BbcbaDC me _ d
      CDCd2c me _ dans
      DAabbCc me _ de
      1AC1AAd me _ depui
      aaACADd me _ depuis
      GabcB1C me _ des
      cEb1ABB me _ dessus
      aAaAaaB me _ di
      BkAA1E me _ dormir
      jFABABd me _ du
      1A1gAcE me _ e
      aCAaAbA me _ elle
      CBBdCbb me _ en
      hB1CbBa me _ encore
      AaA1AcA me _ entrer
      BbEcaaD me _ et
      ACbb me _ every
      a1cA1C me _ faire
      EAAe1ec me _ fait
      eBaC me _ flipper
      cAbCAb me _ for
      c2BAAC me _ he
      BbbD2a me _ his
      B1BbAbd me _ i
      ca1BAaA me _ il
      DdBaab me _ in
      Bbbb1A me _ it
      CdBCAed me _ j
      acAAa1A me _ jamais
      hHbC1bC me _ je
      bbAcBbB me _ jusqu
      1d1aAAa me _ l
      1DbbDB me _ la
      C3Ae me _ last
      bBFdaB me _ le
      bc1EAaB me _ les
      BBABe me _ loin
      BCbAAcc me _ ma
      fC2aDa me _ mais
      1DcA1AB me _ mal
      B1BeaAB me _ me
      bAAcaCa me _ mes
      ACcB1A me _ min
      cCaB2b me _ moi
      DcAd1BC me _ mon
      AacB1A me _ morning
      CdCB1dA me _ my
      db1B2B me _ not
      eaAABcb me _ o
      aaBc1Da me _ of
      C1AdCdA me _ on
      1faIAaA me _ par
      abABa1A me _ parce
      EbA1B1g me _ partir
      BCABee me _ pas
      AdAab me _ passer
      hbGEA1a me _ peur
      CA1f me _ pleurer
      CfAEiaa me _ plus
      B1dAcBc me _ pour
      CcB1Ab me _ pourquoi
      Be1aA1A me _ pris
      CAfCBAb me _ quand
      CAaad1B me _ que
      E1gAB1C me _ reveillee
      bcCB1a me _ rien
      AAaA1dB me _ s
      CcbA1AA me _ sans
      1bBB1ba me _ se
      Bb1aB1a me _ si
      bBbA1aA me _ sinon
      CbcACfA me _ son
      cd2DBB me _ sous
      BAaB2b me _ stuff
      BbBcBaA me _ sur
      daB2AA me _ that
      HjdaDGC me _ the
      aAbB1aA me _ there
      BBdA me _ things
      C3e1A me _ tiree
      bDdC1cb me _ to
      HFidBBA me _ toujours
      acaA1AD me _ tous
      EcdaAAa me _ tout
      AAcAaA me _ trois
      aAG2fd me _ un
      gdCBDBD me _ une
      Ga1dbc me _ va
      cCBAbab me _ vais
      d2AB1A me _ veux
      D2d me _ victimised
      baB1BA me _ vieu
      hB1DAB me _ vomir
      CA1b1bA me _ vraiment
      ACe3A me _ when
      AAdA1A me _ with
      AB1aabB me _ y
      ABBaBad me a
      1BAaAd me affaires
      CB1b1ab me after
      EBc1bfE me and
      aAbaAAA me and i
      CAA1acA me and my
      1bbAAaa me at
      AaAA1bb me at the
      1gAA1A me ba
      aCaBAbd me back
      AbCc me baisse
      a1CcA1a me balance
      C2bcA me barre
      BiBDA1D me bat
      BeBA me bouche
      1d1BaAB me but
      abABaAA me but i
      cA1AAAa me bute
      1eAB1A me by
      aDcAbdA me ca
      C2abc me ca va
      HfBbda me cache
      cE1Ca me calme
      dCAA2A me calmer
      ABbC me caresse
      HBAdiAA me casse
      CC1cd1A me casser
      Cc2b1a me casses
      eBBBAac me ce
      CAc1A1A me change
      cAbCA1A me changer
      BBA1aeA me chaussure
      DBABlDa me cherche
      ABA1dCa me cherchent
      BCCAfAb me chercher
      bbCDBAB me cogne
      ADaA2b me colle
      A1AdDa me connait
      cB1AAb me copain
      eA1BAAA me coupe
      eB1B2B me couper
      acbB me croi
      1AaAcB me croient
      CAhB2A me croire
      1cbD2A me crois
      BbbC me croit
      AdaA1A me da
      ccAD me de
      DBA1af me debrouille
      1e1AA1C me defonce
      baAA1C me degoute
      iHcDBCc me demande
      ACe2A me demande d
      bEcaBCb me demande de
      CcB1Ab me demande pourquoi
      eA1ABAA me demande si
      A1acBA me demandez
      baD2A me deteste
      bDbBbBb me di
      BCa1cA me di que
      Dad1Cc me dire
      2AdAbA me dire de
      1ABbaCA me dis
      B1AabB me dis que
      BBBbA1d me disent
      gC1CcBA me dit
      b1cBbAA me dit de
      aBbCaa me dit que
      DDhA me do
      BBdA me do things
      1CbB1c me done
      a1cB2B me done de
      aAeaA1A me donne
      bA1aABa me donne des
      GBdB1d me douche
      ACdbABB me down
      AbBa1Aa me down the
      A1dAA1A me drunk
      cAA2bA me el
      DbAabaA me en
      Eada1A me every
      aDCd1ad me faire
      eB1A2A me faire mal
      bbcADJB me fais
      bEgDA1A me fais de
      eBAC2A me fais du
      BABc me fais mal
      D2d me fais victimised
      iABCAB me fais vomir
      ADd me faisait
      eDbbCFC me fait
      BDf1A1B me fait des
      BgAA1C me fait dormir
      daDBA me fait peur
      CA1d2c me fer
      ACAf1CA me fon
      b1AcBCa me font
      Aab1BcB me for
      BDa1Aca me force
      Ah1DCa me fou
      Ae1B me fou de
      BeCD1AA me frappe
      B1AA1dA me freezers
      aAbBABd me from
      GDaA1kb me garde
      dBB3A me he
      c1CA1aA me his
      1EeAA1c me home
      d1A2aD me i
      ABBA1ad me if
      C1CA1ae me if i
      bbC1aaa me il
      1bCab me il me
      AecBBDA me in
      d2C1Ba me in a
      1d1AAB me in my
      CcdbAED me in the
      1Cb1aAa me j
      aCCdBAb me jete
      ABBc2a me jete de
      b1AaABa me jeter
      AbBbAC me jette
      AABc1A me jettent
      dAAeA me l
      fDa1AaA me la
      Bc1cDe me laisse
      CbCa1bc me laisse pas
      Cc1cAAB me laissent
      cBBABAe me laisser
      dBA3A me laisser tomber
      GBd1Ad me lave
      daABAdD me le
      ABb1Ab me le dire
      dbACDda me leve
      cAA1AB me leve je
      dB1CBAb me lever
      CAeA1AA me lifts
      abAabAA me like
      1E1d2A me lunettes
      aBabb me manque
      dBA3a me manquerait
      1cD3a me marie
      BCC2Ag me marier
      CdAdBAA me me
      BbCe2D me menace
      Dcc1BaB me met
      adCA1A me met des
      1DdA me met mal
      Fdaa1A me mets
      AaBc1A me mettent
      c1AbBA me mettre
      C1Bf1A me moi
      Ae2AAA me mor
      bABAacA me mum
      bAAA1ab me not
      1BB2e me nourrit
      cDcA1aB me on
      bCda1AB me on the
      1CAa1dA me or
      BIAABkd me out
      AB2AdA me out and
      AB2Ae me out last
      1aAb1Ca me out of
      aAABbac me parent
      dCbBbaa me parents
      EcChbAC me parle
      AeAA me parle plus
      abcBAA me pas
      AAfA1AA me paye
      C1AaAAA me pendre
      BfAB2A me pince
      Aa1DAAa me planter
      CaaAAdA me pose
      ADAc2A me pousse
      1D1c2A me pousse dans
      eBAbBBa me prend
      eCA2aB me prendre
      Bd1a2A me prends
      1Bd2AB me prete a
      1cABAbA me prive
      abABAaA me prive de
      dC1A2A me promise
      aAcA1Bc me propose
      bcBA1BB me punir
      1DfA1AB me raccompagner
      b1dB1AB me ramene
      B1c1B1c me rappelle
      C1d1A1a me rappelle pas
      BGlAaBD me regarde
      A1dBB me regarde plus
      babBAAA me repete
      fA1AAAb me repond
      cABAab me reste
      bBBC2f me retient
      EAACc1c me retrouve
      B2Bc1a me retrouvera
      aa2Cd me reveille
      faB1CBA me reveiller
      A2Bd1A me reverront
      f1BABaB me reveye
      babBA me round
      BfBAAA me se
      BcabCCc me sens
      BcB3a me sens pas
      1aBAcB me she
      Bcbd1BA me since
      B1ad1AA me since i
      AcAaAA me so
      EbdBAAa me souviens
      CeABaCd me sui
      BbbadCA me suis
      eB2A me suis encore
      FB1e1ec me suis fait
      E1gAB1C me suis reveillee
      C3e1A me suis tiree
      CADaDDl me suit
      2BBA1d me suit depuis
      BA1Ba1b me surveille
      CAbc me tais
      AfEbaB me tap
      cE me tape la
      BBBd1e me there
      e1AAAA me this
      daAB me tient
      CbcAcA me tir
      HaBCj1C me tire
      D3d me tire pour
      CCd1D1f me to
      abCb1a me to the
      ADeA2A me touch
      CBe1BCB me touche
      A1BbA1c me toujours
      1AcC2A me tripote
      d1DC2a me trouve
      1ACAc1c me trouver
      BB1ABAi me tue
      bdBCA1c me tuer
      CDBfaac me up
      AAhA1BD me vend
      bAAfACA me voi
      bAAb1AA me voi pas
      c2AaD me vois
      1D1caA me vole
      Aa1BBAb me when
      AcAAA1c me when i
      EeBcAAA me with
      C3bcA me zafer
      BA2BfA me zafere
      1A1E1dA meal
      ebAB1BB mean*
      Dd1EbAc mec
      a3caD mec $
      ACc3A mec _ force
      AcAA1aa mec _ le
      1bDA2c mec _ me
      ACaaaAb mec de
      1BbAaAA mec de 0
      BAc2aA mec j
      cAAA1Ab mec me
      acC2aa mec veut
      d1B1AB meca*
      caBAAB mecanique
      FfCj1BD mech*
      DdBd1AB mechant
      ABcaAbA mecri
      GBfbABd mecs
      BAaAA1b mecs qui
      eA4B meda*
      gcE1AAB mede*
      gdE1ABB medecin
      jE1A1DD medi*
      h3ABD medicament
      dAA2AA medicaments de
      eA1AAAC medo*
      eA1AAAC medocs
      ACdB1A meet
      ad1C2A mego*
      BgAB1AA megot
      hABC1AG meil*
      d1DB2D meilleur
      dAAAAAA meilleur ami
      c1A1aAC meilleur pote
      dAb2BC meilleure
      EAA2Ah mela*
      EAA2Ah melange
      kBEbaDD meme
      dDaBA1A meme $
      c1aA1Cb meme _ c
      Dc3a meme _ d
      cCAa meme _ de
      a1B2e meme _ depuis
      cBaccD meme _ il
      FAc1dBA meme _ je
      dAAa2b meme _ ma
      BBAA1ab meme _ me
      1a1bcB meme _ nuit
      E1Ae2A meme _ prof
      BcAaAa meme _ une
      bcCbAD meme a
      bDAaAa meme avec
      Dad1AA meme depuis
      1cAB1AA meme en
      Bc1a1aA meme l
      1a1bcB meme la nuit
      EdAdA1B meme le
      D1Ac2A meme le prof
      eA1CAA meme mes
      cC1BcaC meme pas
      baAAAaA meme plus
      DfcDbEa meme pour
      bEdbeDA meme quand
      a1AccB meme quand il
      ABdBbA meme quand je
      BD1bAc meme*
      BD1bAc memes
      1AAA1e memes vetements
      AAabaAA memo*
      aBd1bBA men
      CCAdBEg mena*
      AcAC2c menace $
      1BAc2B menace _ je
      1d1b2B menace _ le
      Cb1A2c menace _ mort
      eA4B menace _ se
      1CcB1ac menace de
      Cb1B2d menace de mort
      eA4B menace de se
      1BAc2B menace si je
      BBAe2A menaces
      Aa1ABDe menage
      cAbB1DA menm
      CdbBBaa ment*
      Cb1A1bA mention
      faCAAAA menu*
      d1B2AA menuiserie
      bcBDBac mer
      cdAB1AC mer $
      Cc1A1bA mer _ di
      dBAAaAA mer _ je
      Db3b mer di
      CB4c mer e
      Da2acC mer el
      Ae3AA mer ma
      Bd3B mer pleut
      bbABAcE merc*
      gADCB1B merci
      eA1B merci $
      dBA1AA merci _ tout
      Db3B merci papa
      cCB1AcB merci pour
      cBA1AA merci pour tout
      Faa1aea mercredi
      Bc1cBAa merd*
      Bc1cBAa merde
      DcAFaa mere
      dA1DaFa mere $
      Gcbb1eD mere _ a
      CAc2bA mere _ ca
      AFca2c mere _ de
      Bc3AB mere _ des
      Ac3BB mere _ dit
      CDa1Aae mere _ elle
      bC3ba mere _ en
      Bcb2bC mere _ et
      cbB1aAC mere _ je
      1c3CC mere _ l
      baB2C mere _ la
      BaBAadA mere _ le
      1Ca1Ac mere _ les
      AdAA1aA mere _ lui
      AA1cAaA mere _ m
      GdbA1aa mere _ me
      aE3ba mere _ moi
      c3DcA mere _ partie
      BBA1Aca mere _ plus
      abaAbAA mere _ que
      bA2bCA mere _ sait
      1Cc2Aa mere _ son
      BDA1Acd mere _ un
      abA1ABA mere _ une
      aeEBBcA mere a
      AcA2cB mere a un
      1F3Ad mere avec un
      baA1BCA mere dans
      AaaaAaB mere de
      BcA2aA mere dit que
      A1Ab1bB mere e
      Dc2Bbc mere elle
      bcB1AA mere elle a
      aBcaEaA mere est
      1Bd2AA mere est de
      c3DcA mere est partie
      aa1aa1E mere et
      BC2Aca mere et moi
      BB2b1d mere fait
      1D3Ad mere ferme
      Baa1AAb mere il
      1Da2Ac mere il a
      1BAAaAc mere je
      Cab1aaA mere l
      Cbb1a1C mere l a
      caAA1B mere les
      Ce1b1AB mere m
      AE1b1cA mere m a
      Bc3cC mere ma
      FjbEADA mere me
      BAb1aaA mere n
      aA2bCA mere ne sait
      AAc1aAA mere sait
      Db2aab mere se
      bBc3C mere veut
      gBAAACB meri*
      gBAAACA merite
      eB2AC merite pas
      BAA2bc mers*
      fFEcBcA mes
      FbaBac mes 0
      GbaAcc mes 0 ans
      fB2CDa mes _ a
      G1aBeb mes _ ans
      baAaaBA mes _ au
      CaAd1aa mes _ avec
      dCA2B mes _ bras
      1B1BAbc mes _ c
      A1AbcDA mes _ d
      ABBBadB mes _ dans
      1bcdB1B mes _ de
      B1bb1CA mes _ depuis
      aba1Ac mes _ disent
      BDcba mes _ en
      FfAbcCa mes _ et
      ce1EA1A mes _ euh
      cd1CDda mes _ ils
      1CAeABB mes _ j
      DaAc1Ab mes _ je
      Ab1cA1A mes _ la
      bBab1A mes _ le
      CaadDbd mes _ m
      1fB1dGA mes _ me
      bBbB1CA mes _ mes
      BAAaBba mes _ mont
      A1eC2A mes _ nues
      b1AaABa mes _ on
      dDAC1d mes _ ont
      aAAABd mes _ que
      1bBdB1A mes _ se
      CA1A1c mes _ soeurs
      aA1Caab mes _ sont
      bBbDAeA mes _ sur
      CBA1Abe mes _ veulent
      E1bFacB mes affaires
      B2CAeA mes affaires dans
      ab1CbB mes affaires et
      ad1C1aA mes amis
      BbaA1bA mes apprentis
      dD3A mes avant
      dD3A mes avant bras
      Ad1dBA mes baskets
      fFAC1A mes bras
      BA1d1A mes camarades
      CC1eAb mes chaussures
      AB1d1A mes chaussures de
      1CAbc1A mes cheveux
      dBAA mes cicatrices
      Bbaa1Aa mes copines
      AgBAAAb mes cousins
      aB1AfB mes darons
      FbAaB1d mes deux
      CA2d mes economies
      AA1dA1A mes ecoutes
      bbADAaa mes eleves
      acaAA1A mes eleves de
      BA1A1cB mes enfants
      CfA1Bb mes freres
      BA1d2A mes gants
      1bACAba mes habits
      AcBA1Aa mes jambes
      DC1d1A mes lunettes
      bbCa1Aa mes mains
      eBA2A mes manches
      1dDA1Ac mes messages
      AAdBA mes mots
      1AgF2A mes nudes
      B1BAAd mes nuits
      CaBBcAg mes papiers
      A1A1aBc mes papiers et
      bedAE1d mes parents
      fb1BBb mes parents ils
      B1AcCba mes parents m
      Dd2bBB mes parents me
      cAAAAbb mes parents ont
      bc2BB mes parents se
      BAAA1ab mes petits
      BBeBb1E mes photos
      A1eC2A mes photos nues
      eB1A2A mes poignets
      AdACBaa mes potes
      fB1A1D mes qualites
      C1dA mes raisons
      BBe2AA mes regles
      1e1B1a mes rends
      D1be2A mes reseaux
      cAaAAA mes reves
      Bc1A1aA mes stagiaires
      BABcAbA mes vetements
      D1AAd1a mes vieux
      AAbeA1B mesa*
      AAcCA1d mesi*
      BcA1adA meso*
      BcA1adA meson
      AB1AccA meson $
      bBAaAB mess
      AbacACb mess*
      c1C1b1b message
      EBAda1e message $
      CAhcDBA messages
      AbC3c messages $
      caBbA messages de
      bBcA1AA messages et
      Aa1bbAA mesu*
      Ca1bbA mesure
      adCB2A mesures
      DedDaDB met
      BaAcaAb met $
      1BdAA1A met _ a
      BEcB1A met _ main
      ABdB2A met _ mains
      Cbd2B met _ moi
      BdB met _ tete
      Cc1a2A met a
      ACdB2A met ca
      ACcA met ca main
      1aBAAab met dans
      daBAbAA met de
      bBaAAA met dehors
      haEBaA met des
      ADcA met la main
      DBBaAdb met le
      1DdA met mal
      bAAb1aA met mon
      aCbb met sur
      BcCc1A met une
      bACA2a meta*
      cCB2Aa metal
      dcBBABB meti*
      gaABC1C metier
      bdaAAAa metr*
      acaA1BB metro $
      BeBAa1A mets
      De mets _ manches
      EcBbcA mets des
      De mets des manches
      Dea2A mets plus
      cbBaEaE mett*
      CAAg1AB mettent
      bBBCAc mettez
      eAAA1A mettra
      cBB3A mettre en
      dc1AB1B meub*
      g2aBCA meuble
      Cc1BAcA meubles
      dE1dAAb meuf
      1BAd2A meuf*
      1BAd2A meufs
      bB1cAAA meule
      daAAA meur*
      DA1gaB mevi*
      DA1gaB mevite
      Ec1Ccca mezo*
      Ec1Ccca mezon
      AabAaCa mezon $
      bDd2CA mfai*
      aCda1CA mfait
      BBBe mhumilie
      BABc mhumilie $
      gG2dBA mi
      dBAa2A mi _ amwin
      AdA2AA mi _ cou
      Ec1AAAc mi _ d
      EB1bAcb mi _ in
      AdaAAA mi _ l
      cAA1AaB mi _ la
      AAAAbc mi _ mi
      aBdA2B mi _ min
      cCAA mi _ mon
      aCaAa1b mi _ pas
      dAA2FB mi _ pi
      cA1bA1A mi _ tete
      1C2bd mi dehors
      DicBABA mi di
      EBAA1f mi dor
      d1A2C mi dor pi
      c1dABBB mi la
      1CCABae mi le
      cBCcAaa mi ma
      AdA2AA mi un cou
      baaA1AC mi vais
      GCBbAhC midi
      cA1Ca midi et
      DC1dAcA midi je
      aBAb1B midi*
      aBAb1B midis
      B2c1C midis $
      1bbAaBA midn*
      1bbAaBA midnight
      daC1a1D mieu*
      c1C1a1D mieux
      Ic1acbA mieux $
      cB1aAAB mieux _ ca
      eC1ABAA mieux _ moi
      CbA1AAd mieux pas
      a1A1ABc mieux pour
      cE1aBb mieux quand
      1CabAb mieux que
      eB2A mieux san
      gCBAAAA mieux sans
      bB1AA1B mieux si
      aCA2dA migh*
      aCA2dA might
      B1bacA mile*
      baAaAB mili*
      BcACAAd mill*
      CaACAAg mille
      1AAAAAd mille euros
      Aa1bADc min
      AACa1bd min $
      1Cba1AA min _ le
      BBdA2A min _ mon
      ACd3A min sou
      1eBAABa mind
      BbAA1bA mine
      a1AAabB mine $
      GABAbda mine*
      CABabdB mineur
      CA1Ab1b mineurs
      D1eabBB mini*
      Bab1bBB minibus
      AA3eB mino*
      A2A1eB minor
      B1Bf1BA mins*
      B1Bd1A minsulte
      BcbaBDc mint*
      dBAa2a mintnan $
      BcAe1E minu*
      2bBdBA minuit
      ad1ACA minuit $
      AAb1BdA minute
      1Bc1Ac minute $
      1cDhBHc minutes
      1CAAAAg minutes $
      Ab1cAAA minutes avant
      B2a1cB minuts
      hDBAAB miro*
      jEBBBB miroir
      Dabc2b mis
      Af1A1AC mis _ coup
      A1Ad1Ba mis _ l
      1FBaAdA mis _ la
      1DhB1AB mis _ main
      1C1cAab mis _ une
      CBC1AcA mis a
      A1Ad1AA mis a l
      1DAAAeB mis a la
      ABAcAAd mis dans
      AA1c1Bb mis dans une
      1BAb1Bb mis de
      AEAA1f mis dehors
      aCAbaBb mis des
      Dcb2Aa mis du
      abBaA1A mis en
      aBd1aAC mis la
      1DgB mis la main
      AaAc1AA mis la tete
      aaAaABb mis le
      bAa1bCa mis les
      Bc2AdA mis ma
      daaaBBC mis mon
      CcaE1ac mis un
      Ae1A1AC mis un coup
      BcACbA mis une
      AEdBAaa mise
      AA1AAbb mise a
      A1Ae1A mise*
      B1Ae misere
      BabB2b misi*
      BabB2b misie
      BabB2b misie a
      d1Aa2B miss
      BCA1iDB miss*
      BBA1iCC missing
      B3eCA missing since
      caBC mist*
      daBC1B mistake
      Bbd2AA misy*
      Bbd2AA misye
      eBABA1b mita*
      fB1BA mitaines
      ejDBBDC mn
      CCbAb1a mn _ a
      CC2a1e mn _ e
      Bc1bB1A mn _ et
      1Ea3b mn _ la
      BcAA1aa mn _ ma
      bc1B1aA mn _ me
      1aC1AbA mn _ pere
      1cD2cA mn beau
      1cD2cA mn beau pere
      CcB1a mn copain
      AfaC2C mn ex
      Ab1B1ab mn frere
      cAB1b mn mec
      cC2bA mn petit
      bb1bBAA mn sac
      Acbb1eC mo
      bABAAeA mo ka
      1Db2cA mo pas
      2BcAAA moch*
      2BcAAA moche
      BbbA1Ab mode $
      AB1cA1A mode _ est
      AB1cA1A mode c
      AB1cA1A mode c est
      a1bbbEB moi
      eCA1aBb moi $
      1D1cbAA moi _ 0
      dA1B1aE moi _ a
      AAe1ABa moi _ an
      BBa2c moi _ ans
      1CAA1e moi _ c
      B2BAdA moi _ dans
      bDcB1b moi _ de
      AAda1BA moi _ di
      EBA2f moi _ domi
      aABCbA moi _ est
      AAB1A1c moi _ ete
      cbAFA1A moi _ fais
      1bd1BBA moi _ il
      eAACeC moi _ je
      a1abbCC moi _ ka
      cBA1cB moi _ kay
      ACb1AAd moi _ l
      dcAbC1A moi _ la
      bCA1aaC moi _ le
      B1BCAfc moi _ ma
      aDc1A1A moi _ maman
      Eaa2a moi _ mange
      Ae1CA1C moi _ me
      cEaAABc moi _ moi
      CA1AAeb moi _ mon
      bAAAaaA moi _ n
      CcAaBcb moi _ ni
      BbA1bAa moi _ nous
      bB2bBA moi _ nuit
      AEB2Bg moi _ on
      acDAdCE moi _ pas
      bCAaAa moi _ peux
      dABA2A moi _ pleure
      dAABAa moi _ plus
      1AdaaC moi _ pour
      AeBA1AC moi _ prend
      Cd2cA moi _ prends
      aDaab1B moi _ que
      A1BbaB moi _ reste
      Bb1Baa moi _ s
      CAcA1ca moi _ si
      dB1aCa moi _ suis
      B1ad1aB moi _ tout
      bbAAB1b moi _ un
      BDAaaaa moi _ une
      BA1AcA moi _ vais
      Ac1aaBA moi _ y
      1GAg1c moi a
      dBBb1aA moi a la
      babBa1A moi alors
      Bd1caBB moi an
      daAACbb moi au
      aaD1Bcb moi avec
      aB1AAc moi avec ma
      c2D1BB moi c
      caAC1BB moi c est
      CaAaCdc moi ca
      BAaBAd moi ca m
      FaAd moi ca me
      aa1ABBc moi ce
      A1A1ABc moi cet
      BBA1fB moi chope
      AAA1dA moi chope kay
      B1aaAAb moi comme
      BDd3B moi dans
      AadB1AC moi dans la
      1EacAa moi de
      CA1d moi de toute
      bAAB2b moi dedans
      EA2Adb moi depuis
      eAAAA1A moi di i
      ccB2B moi donc
      Dd1babA moi e
      AAA1c1B moi elle
      CAbA1Ba moi en
      1gBCAA moi epi
      ACd1C moi et
      BAc1A1a moi et je
      AB1A1cA moi et mon
      A1BAeC moi euh
      BaAAc moi euh je
      Bf1BAbA moi faut
      aBaaaAa moi i
      cA1AbA moi ici
      EeCaAB moi il
      1caAA1B moi il a
      abBb1B moi il y
      1A1dAaD moi ils
      caA1BB moi j
      cB1a2C moi j ai
      bAAAdBA moi ja
      e1aDAeG moi je
      DaaB1d moi je mange
      1daCBa moi je me
      BbaaaBA moi je ne
      A1B1bAb moi je pas
      bCAaAa moi je peux
      BaAbaA moi je reste
      bC1bC moi je suis
      BA1AcA moi je vais
      1bcCa1D moi ka
      EBA2f moi ka domi
      c2a1D moi ka manje
      cAAA1aA moi ka pleure
      fBAAAA moi kon
      Daabb1A moi l
      dBaBaaa moi la
      cA1B1C moi las
      aEcbAaA moi le
      1Ce2A moi le maman
      Bb1AAac moi ma
      bCAcaD moi meme
      aBadb1C moi moi
      BeAA1Aa moi ni
      dBBB1a moi non
      Db1ABeD moi on
      bc1B1A moi on me
      f1AABBB moi partir
      aDg1BAa moi pas
      bbB1bBA moi pas ka
      1AabaBA moi pas le
      1ABbBdb moi pas ni
      CA2eCa moi patisser
      bCcDaAd moi pe
      Bcb1BDA moi pour
      CABe moi qu
      1eaDAAa moi quand
      bbBC2b moi quand je
      eA1CbBA moi que
      bfBabAD moi qui
      dD1B moi qui me
      B2dAA moi quoi
      DiBa1CA moi se
      1AAA1Ae moi si
      BbaBAb moi te
      B1a1Aca moi toujours
      BBe3A moi trop
      aA1aBca moi y
      1A1aAcB moi y a
      bB1AcAa moi ye
      Cb1ab moi yo
      a1aaBbA moin
      1d1bAC moin $
      Cab1bAA moin la
      cbDCBbA moin*
      BdAB1Aa moindre
      dADBBcB moins
      AD1B1ab moins $
      Ad1bAAA moins de
      BA1AAdA moins il
      Bd1cbBB moins je
      AcAb1BA moins la
      aaDADgB mois
      3dAC mois $
      c1A1aBA mois _ ai
      bA1A1Bb mois _ il
      abb1ABb mois _ je
      AAAdaB mois a
      CcA3a mois ci
      gBBCBAd mois et
      D1c3b mois et je
      d1A1aBA mois j
      c1A1aBA mois j ai
      CBb2b mois je
      daAAAAA mois que
      da2AAA mois que je
      BD1dcaB moit*
      BD1dcaB moitie
      b2AbBA moitie $
      BDBg1a moitie de
      DBAe1A moke
      DB1e1A moke _ moi
      DB1e1A moke de
      DB1e1A moke de moi
      AdBCAad moll*
      ccBCAab mollets
      aBAA1ab moma*
      BACcbbA mome*
      1ACb1bA moment
      dBaA1eE moment $
      AcA1Ba moment _ je
      bA1ba1B moment de
      abBAAA mon
      CaAb1Ab mon 0
      beACA1B mon _ 0
      AFB1a1g mon _ a
      aabCAAA mon _ ami
      EbBA1cB mon _ arrive
      b1BcAAa mon _ au
      AbbaBba mon _ avec
      AeAAA mon _ bah
      C1BB2f mon _ boit
      B1b1AAd mon _ c
      fdBB2C mon _ ca
      bCaAa mon _ ce
      BeA mon _ choisit
      aDB2Af mon _ conduit
      B1AAAAd mon _ convulse
      d3ABb mon _ copain
      fCbC1AD mon _ d
      fAEiaLa mon _ dans
      g2B1aD mon _ de
      AdAAA mon _ demande
      bEAb1cB mon _ depuis
      Db1baaA mon _ devant
      1DAadcA mon _ di
      BDababa mon _ dit
      1DbA1bA mon _ dort
      d1BdbAC mon _ du
      ABcAcDb mon _ e
      1Ab1dFA mon _ est
      aABaA1C mon _ et
      AfDAA mon _ etait
      ccAAacB mon _ euh
      A1AA1dd mon _ fait
      bCAaa1a mon _ fils
      1C3eA mon _ frapper
      BAca2C mon _ freezers
      DbbebAA mon _ frere
      C1AA1cc mon _ garde
      Cd4B mon _ grand
      aeAAA1A mon _ i
      bb2B1b mon _ ici
      h1CC1cC mon _ il
      C1A2Cc mon _ ils
      BAd2AA mon _ insiste
      Ab1CbaA mon _ j
      hBDDABC mon _ je
      aBAb1AA mon _ jumeau
      BB1ba1A mon _ l
      cCa1caA mon _ la
      aBAfbBA mon _ le
      FbbAaad mon _ m
      1eaBDcE mon _ ma
      AeB1b1A mon _ mari
      GidDB1E mon _ me
      bAA2Bb mon _ meme
      1DaA1ae mon _ menace
      b1cCABa mon _ mon
      CeDabAB mon _ n
      cBaAb mon _ ne
      1dC1AC mon _ nous
      b1BAa1B mon _ on
      DcaaA1B mon _ par
      bBAB2b mon _ parle
      BAca2B mon _ per
      AEbBcaa mon _ pere
      c1AAaAA mon _ pote
      cFBCcbc mon _ pour
      1Bc1A1b mon _ prend
      Db1AABa mon _ quand
      Bab1aAa mon _ que
      AgABBCa mon _ qui
      eaBA2A mon _ refuse
      B1A1fb mon _ regarde
      A1BcC1b mon _ rentre
      CbAdBA mon _ revient
      eADEA1A mon _ s
      gAAB1AB mon _ sans
      eI3ae mon _ se
      FAb1d mon _ sera
      bB3Bd mon _ si
      AbAAAaB mon _ son
      BCAcB1A mon _ sur
      acCbaDA mon _ tout
      BAA3d mon _ traine
      bCa2Aa mon _ tu
      CAbaA mon _ un
      Bbaa1Aa mon _ une
      Ie2baa mon _ va
      eAA1abA mon _ vais
      cc1CB mon _ veut
      aAcAA1A mon _ viande
      BDdA1Aa mon _ vient
      BC1e1A mon _ vivre
      AdaCBac mon _ y
      CBcEAcc mon adresse
      dbB1B1A mon age
      c1GJbbh mon ami
      DA1BAbb mon ami a
      d1B2AA mon ami de
      cBA2AA mon ami il
      CdAA1bA mon ami s
      c1aD1Ac mon amie
      B1bB1Aa mon amie a
      Bb1AAba mon ancien
      gAAD1B mon anniversaire
      fACBa1B mon apprenti
      Cb1A1bA mon apprenti arrive
      aC1baB mon apprenti m
      cB1AaA mon apprenti ne
      cAAAAA mon apprentie
      BcDf1BB mon argent
      A2baCA mon argent de
      dB3C mon assiette
      aCa1bAA mon atelier
      2dD mon baisse
      Gab1acc mon beau
      Dac1Ac mon beau frere
      CCbAaad mon beau pere
      ADbA1Ac mon bebe
      a1Ad1AA mon binome
      Bbaa2B mon bleu
      BA1d2B mon blouson
      CdbBAaB mon bo
      1bB1AbA mon bo pere
      CdBB1b mon boper
      AbdB1A mon bopere
      AdBA mon bra
      AeA1AA mon bulletin
      e1A2BA mon bureau
      dbABAAA mon camarade
      EdAAAa mon carnet
      1B1bBc mon cartable
      F1Aj1EB mon casier
      d1CAa1B mon chat
      kF1GB1a mon chien
      eCBBAAc mon coeur
      CA4e mon coeur bat
      d2A1AC mon coeur est
      dAA3B mon coeur il
      2adAAB mon college
      aCAA1bc mon collegue
      ABAA2d mon collegue a
      caAAAa mon coloc
      Ada1AAA mon compagnon
      DA1cAa mon compte
      BA1A1cA mon contrat
      AcDFcBf mon copain
      cAAA1c mon copain de
      BcB3b mon copain est
      aDA2ab mon copain i
      eBDAA1c mon copain il
      Beb1BAA mon copain veut
      CCgcBAC mon corps
      BAbBaDg mon cousin
      ABb2Ab mon cousin i
      BAa2Ac mon cousin ma
      1Bc1BBc mon cousin me
      d4AC mon cousin s
      Ad1ADab mon daron
      ABb1Aba mon daron a
      b1bB1B mon daron il
      BDjBAA mon demi
      ACfA mon demi frere
      eAA1A mon dernier
      CCAa1ad mon di
      EhAA mon do
      EeAc2B mon dos
      bCA1ae mon educ
      aAbAbaA mon eleve
      aaacbCC mon eleve a
      A1AAbAc mon eleve m
      CAdBA mon entraineur
      DdaB mon epaule
      aBCc1a mon equipe
      CCaBAae mon ex
      AAiE1AB mon ex a
      AeB3A mon ex mari
      BA1d1AB mon fais
      2Fd mon filme
      CCCgB1c mon fils
      B1CcaA mon fils a
      dbABCac mon fils de
      CA1aaAc mon fils est
      cB1b2B mon fils il
      1aaBaAB mon fils ne
      AB1cA1b mon fils rentre
      BbAbBA mon fils revient
      bFbfcAD mon fis
      bdCCdDd mon freezers
      Bb1aaAB mon freezers a
      ab2ACa mon freezers e
      cD1AbA mon freezers i
      dCG1cDf mon frere
      caAB1Aa mon frere dans
      BAA1bab mon frere e
      Bda1c1C mon frere il
      aBAb1AA mon frere jumeau
      c4AD mon frere s
      iEEcbDB mon garcon
      caBb2B mon gars
      AAe2B mon geant
      Bf1BA1A mon genre
      ABAf1B mon goute
      adaCBaa mon gran
      Cc1DaBb mon grand
      Ac1A1aB mon grand freezers
      Be1BAA mon grand frere
      bDc1aAA mon grand pere
      dB1C mon ker
      DAeA2A mon kor
      bAeC2D mon li
      bDA1fbD mon lit
      aBbBAAb mon lycee
      CAca1Aa mon maitre
      CCca2a mon maitre de
      aCAaAeA mon manteau
      kABACAE mon mari
      fBA1B1A mon mari est
      1gACbaD mon mec
      c1CA1aC mon meilleur
      ECbfAa mon mi
      ABdB1A mon moniteur
      B1CfbAA mon neveu
      C1AcbAA mon neveu a
      fBD2Bb mon nom
      d2D2A mon nom je
      DdA3A mon oeil
      E2Eacd mon oncle
      1Ec3a mon oncle est
      Bd1B1a mon oncle il
      1Dc2AA mon oncle vient
      1Cb2cA mon pantalon
      aAC2Ad mon papier
      cAb1BAA mon paris
      E1c1b mon parrain
      AaC1BBb mon passeport
      1cBb1ab mon patron
      ACad2a mon patron m
      1CBc1ab mon patron me
      BeBA2b mon pays
      FiAH1Ba mon per
      1Cb1AcA mon per di
      BfA1BaB mon per e
      BcAA1AA mon per i
      AdB3D mon per ma
      ahFGADa mon pere
      C1D1Bed mon pere a
      AcA2aD mon pere boit
      bDb1b1A mon pere depuis
      bcBaBAA mon pere est
      Beb2B mon pere euh
      aCb1AdB mon pere i
      Ce3AB mon pere il
      dDb2AA mon pere je
      C1aA1dA mon pere m
      cFA1Bba mon pere ma
      E1dCbBC mon pere me
      eEada mon petit
      CadCA mon petit ami
      cCCecAa mon petit frere
      bBAe1CB mon petites
      Ba1AbAc mon pot
      1bIBagb mon pote
      1ABb1bB mon pote il
      BBAb1Cc mon prenom
      DEjD1AB mon prof
      BCdB mon prof de
      aBaa1bB mon ptit freezers
      1eCA1Ca mon ptit frere
      FabA2b mon pull
      cBAa1b mon reuf
      AdAA1bB mon reup
      HEBageH mon sac
      bBaDAeA mon sac de
      B1ABgDA mon sac est
      B1Acb1B mon sac et
      D1AafaA mon sak
      CBAaAbe mon salaire
      B2d1C mon sandwich
      A1ADbdA mon seul
      EbBcAdb mon tel
      BcAbdAB mon telephone
      1d1aA1C mon telephone et
      dB1A1AA mon thyroide
      D1ac1Ab mon ti
      C1bAAAa mon tonton
      DccbAaa mon tour
      BaaBAab mon tuteur
      cDAcAaA mon velo
      a2D1d mon ventre
      CAb2Ab mon verre
      DfA1Ab mon vieux
      DAah2B mon visage
      fdCAA1B mon voisin de
      AbbA1bB mon vwazin
      CAabcba monday
      bAbA1Bb monday $
      ab1CAbA monday and
      hB2BCC monde
      ba1BaAB monde $
      C1aBdb monde _ et
      DAfB2A monde l
      DaAa1aa monde me
      E1Adac monde que
      DaAbbb monde que je
      EaAc1b monde se
      ACdaaAa mone*
      ACdaaAa money
      BCBe2A mong*
      BCBe2A mongol
      ECiBABB moni*
      DCiC1BB moniteur
      B1A1A1g mono*
      DAcbBAb mons*
      B1cCAAb monsieur
      AAbb1aB monsieur _ la
      Bbcb1AC monsieur de
      CB1e1AA monstre
      F1caCC mont
      B1Be1A mont _ a
      AB2Ae mont vire
      aDaBaEg mont*
      A1fB1AB montage
      1BBbA1c montant
      baA1AAe monte
      BAAAcEg monte dans
      fB2CAC monte sur
      dAA1AAB monte sur le
      GeD1cCe monter
      AaBaaCa monter $
      GaBbBkB month
      Dcba1bA month $
      eCAaaB months
      gBdFBD montre
      dCA1A montre le
      CaeA2B montre son
      Dda montrer mon
      DCBcabb moqu*
      beACBaC mor
      Bc1AAbA morc*
      AC1AAAe mord*
      aacB1Bc more
      B1bBad more $
      a1A1acC morn*
      aBAaacB morning
      BBac2A morning $
      C2bbaA morning and
      adCAAAA mors*
      fBCaADC mort
      EA2a1e mort $
      CA1d2A mort _ mon
      Ec3Ac mort pour
      cAc1B1C mort*
      eBcAB1C morte
      BABCadB mosq*
      BABAadB mosquee
      BaCbDda most
      Be1AAb most _ it
      cB2Bbb most nights
      Df1A most of
      BcAA1eA most*
      BcAA1eA mostly
      fBB1fEA mot
      BcAAA1b mot $
      aB2bbC mot _ la
      dDAA mot pour
      dBaB1A mot que
      eEcA1B mote*
      cC3Ab moteur
      BbaAbAA moth*
      BbaAbAA mother
      2hBAAB mots
      aBdBA mots _ passe
      aBdBA mots de
      aBdBA mots de passe
      eBaA2B mouc*
      CE1hBcC moui*
      BCac1aA mouille
      AB1b1cA moules
      cbB1ACa moun
      mDCDEEE mour*
      jCCBEDE mourir
      CACA1hA mout*
      Ad1CAaB move
      1cAcAaA move*
      1AaBCcd movi*
      1AaBCcd moving
      b1AbbBA moyen de
      BacaAA moyenne
      ACahAAB msg
      CfBaA mtap*
      CfBa mtape
      AABC1be much
      d1AB1aA mult*
      dA1B1aA multi
      dA1B1aA multi story
      1ADcabA mum
      dEBa2b mum $
      Cd1A1AA mum _ a
      ACd3C mum _ boyfriend
      gAA1aDB mum _ i
      baBCbbA mum _ me
      eaC1A1A mum _ my
      ABA2eA mum _ new
      AF1AbeA mum _ t
      CcAB1eA mum _ the
      BfA2B mum _ we
      a1BA1cC mum and
      CAab2B mum s
      ACd3C mum s boyfriend
      ABA2eA mum s new
      BfA2B mum says we
      CAbAAcb mums
      caDCeEB mur
      aD1baAA mur _ a
      aEAAb1A mur de
      Daabb1A mur et
      eG mur jusqu
      A1dBAaA mure
      acBd1BA murs
      bca2BA musi*
      dAaB1A music
      Bcab1AA musique
      fBAB1A muti*
      1gb1CDD my
      dD1AAab my _ 0
      D1eBAcA my _ always
      BaabA1C my _ and
      BBbAAdA my _ are
      eAB2BA my _ asked
      bBiaACB my _ at
      cdBC1A my _ because
      BCba1a my _ comes
      A1C1aAe my _ cousin
      BfAAaAA my _ doesn
      Ef1B2a my _ down
      dbAAAAC my _ from
      CBAe1AA my _ gets
      baAB1bA my _ group
      e1AB1AA my _ hanged
      EBCceCd my _ has
      aCB1Ace my _ have
      AdDa1Ba my _ he
      Be1BAA my _ hits
      aAFCaeb my _ i
      baBcB my _ if
      CddBdAB my _ in
      BBBcBBg my _ is
      CB4e my _ isn
      1BBb1dA my _ it
      bBCA1Ab my _ just
      B1Ad1AA my _ keep
      BcaBbaB my _ keeps
      e1AAB1A my _ left
      1bAd1CA my _ money
      CcCe2A my _ my
      1caBBbA my _ never
      BCcbA1b my _ off
      aahABD my _ on
      CAa1ca my _ placement
      DacAcAA my _ put
      GFceAbg my _ s
      bC2AaB my _ said
      dDFAaeb my _ says
      dCA1AB my _ she
      BAAdaBb my _ since
      B1g3B my _ sister
      cAbBABa my _ so
      1Db1Aab my _ takes
      aCBabAA my _ they
      gDA1cBD my _ to
      B1A1dB my _ took
      AaAdABA my _ up
      1CeAA my _ walks
      BfBA my _ wears
      BdA1A1A my _ who
      cdCAAAB my _ with
      BbaAAc my address
      BA1ccaB my age
      BdA3B my arm
      c1Aa2E my arms
      CdAA1c my aunt
      ChABAAA my back
      BCAhC1C my bag
      ACecbBA my bed
      caBa2B my best
      bEc1aAA my bf
      bDfB1AA my body
      AFc2bb my boss
      bCAeaA my boy
      d1BaaEc my brother
      AbbC1aB my classmate
      BAfBB my coach
      AcEd1cB my cousin
      Dbb2aA my cousin s
      BeBA1AA my da
      EBa1Bce my dad
      bB1baEB my daughter
      eBABA1a my dog
      Ad1A1Db my door
      ABeCB1b my ex
      Dcea1AD my face
      AbcB1AB my face in
      B1dBbAB my foster
      CfCFAdf my friend
      Cc2A1b my friend s
      1cABcBa my girlfriend
      e1CaACA my head
      EiAAACa my house
      BcB2Ab my husband
      2Beb1C my lad
      aBAcaAA my lad s
      BBbcaba my little
      CA1abaa my little brother
      aB1dABA my locker
      C1Af1DA my lunch
      A1Ac1D my lunch in
      c1BCAba my mate
      acbDa my mates
      AB1abDe my mum
      CEe2Bc my mum s
      1ABcBBa my name
      1AABAbc my nan
      aBbA1Ac my neck
      B1Dab1b my niece
      AAbbA1B my nudes
      Ba1e1AB my number
      ABbbAb my old
      gD1aAB my own
      A1C2bc my papers
      DcBAAad my parents
      DEDAdAh my passport
      bfAAC1E my phone
      1eB1B1B my phone and
      B1hE2B my pics
      CAcA2A my pictures
      hA1AAC my place
      dbdC1CA my room
      EaadbaB my shoes
      cbCBaDa my sister
      Ce1A1A my sleeves
      BB2d1b my sockets
      eCIiCDb my son
      1ABdAbA my son s
      BBgBaA my stepbrother
      CCdB1aA my stepdad
      BaBA1Ad my stepdad s
      BeBA my stepmum
      cAAD1d my stomach
      bAABbaA my student
      ABDDBmB my stuff
      ABaB1e my teacher
      BAeB2A my tutor
      cCAAa my twin
      CAaCaaa my uncle
      ACcBa1a my uncle s
      dABAA my wee brother
      D1c2bA my wee sister
      cab1AAA my whole
      BAAgBAa my year
      jEDCBCC myse*
      lEDCCDC myself
      DBdBchA n
      DAAbaa n _ ai
      acaAB1b n _ jamais
      CbaAaCa n _ pas
      acBaaAC n _ plus
      abbA1aC n _ rien
      CAA1bdb n a
      BB2A1d n a pas
      EdAA1bb n a plus
      DA1cCca n ai
      1BdA1Aa n ai jamais
      Bcc1A1B n aime
      Bcc1A1B n aime pas
      c1bBACa n arrive
      d1B1BBA n attends
      CAba1aA n avait
      DAAbaa n en ai
      c1AAgDD n est
      CbaBdAC n est pas
      cAaBbAB n est plus
      BAaAaAb n etais
      BAbA1Ac n etais pas
      1C1cabB n etait
      CDeCa n i
      DbadABa n ose
      Ca1fAA n ose plus
      1BbabaB n y
      DE2Bl na
      CA1c1c na pi
      CBacAAd nage*
      ABaaAAd nager
      hCABBAA nais*
      g1ABAAA naissance
      bCAeAB name
      1ABd1AA name*
      g1D1B nan
      AAbabAA natu*
      B1babAA nature
      CecbaBe ne
      C1Bb2e ne _ a
      CAb1Aea ne _ de
      BBbAdfB ne _ jamais
      dAAAAaa ne _ me
      D1Aac ne _ meme
      CAAdAaA ne _ parle
      Bc1DbA ne _ pas
      aBcAbCA ne _ plus
      aB1aBdB ne _ qu
      dBAB1AB ne _ que
      Ac1AABb ne _ rentrer
      EA4f ne _ reveille
      cAb1AB ne _ rien
      eBABcAA ne compte
      eBABcAA ne compte pas
      AA1bBbb ne connait
      Ca1d1A ne dit
      1d1AaBA ne doit
      dA2ADa ne dors
      B1Baaab ne l
      Geb1Abb ne la
      cB1AbdE ne le
      eE1A2b ne m
      BB1d2c ne m a
      eDAAAb ne mange
      cBA2bA ne mange plus
      d1AaAB ne mange presque
      dcbAADB ne me
      dbAB1AB ne parle plus
      aAAeAaB ne pas
      FA1a1c ne passe
      AaBB1da ne peut
      DabABad ne peux
      DaaAbCb ne plus
      BA1Bcd ne rentre
      CB2fAA ne rentrerai
      BB2d1A ne rentrerai pas
      BAA1d1A ne reviendrai
      e1AaaBC ne s
      BCBaBfc ne sais
      ABBbAdb ne sais pas
      aBAAcAA ne sait
      Ff2ACe ne se
      FA4f ne se reveille
      BcbaB1A ne sont
      BcbaBAA ne sont pas
      abAbABA ne sort plus
      AAdbaA ne suis
      C1eB1A ne supporte
      C1eB1A ne supporte plus
      1A1AeAB ne tiens
      hDBeAAB ne va
      bBAbA1A ne va pas
      F2jAaC ne veut
      E1ccA1C ne veut plus
      A1dBbBB ne veux
      1AdC1BA ne veux plus
      dbBB2a ne vient
      E1baa ne voulais
      BCdBAbA near
      CAbAAcb near the
      AaaaaBb near*
      1bACAAc neck
      Cda3A neck and
      bDabeBF need
      1C2eB need _ get
      CbaaB1A need a
      CbBadAB need to
      CeA1cAC neig*
      caCaAa neige
      CgA1dBB neighbour
      afACA1A nerfs
      ajCAACC nerv*
      BiCAABB nerveux
      bACb1Ba nettoyer
      Cbc1BbD neuf
      BAbAA1b neuf ans
      BA1c1Ab neuves
      aABaebA neve*
      a1aDcb never
      CBcAc1A never _ back
      AA1AfBA never coming
      a1Ceb1A neveu
      C1AcbAA neveu a
      aB1B1cc next
      CbCa1ca next $
      AacBAb next _ and
      DA1bA1b next _ me
      EA1dA1b next to
      DA1bA1b next to me
      eA1B1A next year
      EkAa1AB nez
      D2eA ngl
      eDFCCbe ni
      A1b1bbB ni _ an
      EA2Ae ni _ pour
      DaAA1Af ni an
      iC2AC ni chez
      bCAaABd ni de
      D3Ad ni kay
      CdA2A ni lanmen
      CfAA2B ni mak
      BC1abCd ni on
      eCdbaDC nice
      b1bBA1C nice to
      AeAAAB nich*
      BfAAAB niche
      BB1b1bA nick
      B1Ag2C nick*
      B1Ae1AA nickname
      1ABddD niec*
      1BBdcB niece
      BbbbbAb niece a
      ABAbdbB nigh*
      Bd1acaE night
      cDeABbB night $
      BdACAaB night and
      AAABbcA night bus
      bFA1aac nights
      aA1ABdA nights _ the
      BAA1eAA nights i
      ECAAh1A nimp*
      ECAAh1A nimporte
      AB1AdA nimporte ou
      CAbABf nine
      AAc1ABb nine $
      BdA1Aaa nique
      CbaA1bB nite
      cB1BAa niveau
      c1bE1A nn
      eD1EDhC no
      CAaaaAb no $
      c1AaaDA no 0
      bAAA1Bb no _ and
      C1AdA no _ at
      C3AdB no _ for
      fA1CaB no _ i
      B1Bd1B no _ knows
      daBDBBa no _ no
      BAeB1Bb no _ on
      bABbAa no _ to
      DA2CgC no food
      a1Ae1C no friends
      2AAAgA no home
      BABABhC no money
      cBA1aaA no more
      eACjDF no one
      1a1C1ad no school
      1aAdbFc nobo*
      1aAdbFc nobody
      bAABba nobody _ i
      1AAdB1a nobody _ me
      Cc1aB1A nobody _ my
      B1AA1cb nobody _ told
      C1Ae nobody _ with
      dBbA1AA nobody at
      C2fB1A nobody from
      ABBbB1e nobody s
      C1cC nobody would
      BAA1Af noct*
      BAA2e noctilien
      BA1AeaA noel
      aAbbC1A noel $
      fAA3A noeu*
      fAA3A noeud
      bdaAAGB noir
      EaaAAAb noir $
      dbCAAAa noir*
      AAAa1Ad noire
      ecBAA1C noires
      d1AAAAa noise
      bEEj1Ca nom
      cab1aBA nom $
      A1kECaB non
      1AB2Bf non $
      DcbAaAa non _ c
      DadA2B non _ il
      AAeBAAB non il
      eCBAb non je
      ceDA1CA non mais
      Ed2aA non mais c
      AAAa1dA non merci
      dBa2AB non pas
      BdaC1dC non plus
      CebA1Aa non rien
      cBAbA1a none
      E1e2Bc nonm
      addCCBA norm*
      Bcc1CCb normal
      dCabAB normal $
      1bdFBdB nos
      AeAa1AB nose
      dAACaDc not
      C1bAaaA not _ a
      DBa1dCB not _ back
      dAA1Ba not _ i
      EeA1aBa not _ to
      C1Aa1cb not _ what
      D1bcAaB not a
      BbAA1Ac not allowed to
      eAA2C not at
      B2caBA not coming
      1A1CAbb not even
      CBA1gCB not going
      BA2cBA not going back
      dBAAA1a not here
      AAAAAd not hungry
      D5e not moving
      CAabb1a not to
      AdaB1DA note
      BdaAA note $
      bC2BbA note*
      1BDCAfA noth*
      1BDDAfB nothing
      AcAb1C nothing $
      EDBna1C noti*
      bBA1baB notice
      EBAh notifications
      D2e2A notifs
      CadC notr*
      CadC notre
      1AA1ccB notre _ a
      BB2Abc notre _ et
      caAA1Ba notre apprenti
      g2a1AB notre fils
      1BCB1ad notre porter
      FbDCCf nou
      1GaAAad nou $
      1e3Cb nou _ ka
      BBB2eD nou ka
      1b1cAC noue
      1bdC1AB noun*
      1bdC1AB nounou
      BHBC1oB nour*
      BA1BBg nourrit
      1DAaAfA nourriture
      DeaGBb nous
      CAeA1E nous $
      BeAbaBa nous _ a
      bBA1AAb nous _ au
      AAaBb1B nous _ dans
      CaBaAcB nous _ est
      AabcA1A nous _ et
      1gCB1Aa nous _ fait
      AdA1B1A nous _ la
      bDaABb nous _ le
      1CbAAf nous _ une
      c2B1cA nous a
      eAA1AAA nous dit
      aCAb1ba nous et
      aca2BB nous il
      1DaA1bA nous le
      Bda1A1B nous on
      AdAA1aA nous ont
      1DAAbab nous sommes
      1baBaC nouv*
      a1bbCbC nouveau
      b1aCaBb nouveaux
      BdA1bBa nouvelle
      Ba1AdA nouvelle $
      ebABACA nove*
      eAA2BB novembre
      a1BBaac now
      bDBBaBg now $
      eC1A1aA now _ just
      cAA1AbC now _ m
      Ab1cAAa now _ s
      1DadB1B now he
      Cc1aAA now he s
      bcBa2B now i
      cAA1AbC now i m
      AbAC1bb now they
      FCBBBlB nowh*
      HDBABnC nowhere
      CAA1AeA nowhere to
      dAA1AAA noyer
      DgaB1AB nu
      CCjEAAD nude*
      CCjEAAD nudes
      ADaa1AC nue
      A1eC2A nues
      aCd1a1B nui
      AA1a1eB nui $
      d1cABD nui je
      ABb1cba nuit
      1CaaCaf nuit $
      DAa2ca nuit _ il
      bAB1AdA nuit _ l
      BAa1bbA nuit _ la
      DbaadCB nuit avec
      BbAADdA nuit dans
      d1AA1C nuit depuis
      DBAab1e nuit et
      ddcA1DD nuit il
      fD1BB1C nuit je
      C1f1CcB nuit la
      1B1A1Bd nuit on
      cAAabCA nuit pour
      CBBBcbB nuit*
      CCABcaB nuits
      BBbbaCb nuits $
      AAA1BdA nuits _ la
      BbA1Bb nuits _ le
      caaAAB nuits a
      BBB1CfA nuits dans
      dFAAabB nul
      CA2Ad nul _ ou
      DCAAbg nul par
      ABB1BcA null*
      B2ABe nulle _ ou
      ABA1AdA nulp*
      ABA1AdA nulpar
      BAAbbAc num
      CcAcABa numb*
      CcAcACa number
      b1DbdAb nume*
      b1DbbCc numero
      Cf3Ab nuqu*
      1eAA1AA nurs*
      1eAA1AA nurse
      1cB1BbA nus
      dbB1AC nwar
      e1B1AB nwar $
      BcDgbac o
      eaaAA1A o _ a
      CB1AeAa o _ de
      ba1EBea o _ du
      acBB1a o _ e
      CAb1Aac o _ i
      BBBc1ab o _ il
      dBA2BA o _ je
      CBbd2B o _ le
      Cd1A1a o _ me
      AaeAbCb o _ ou
      AACb1ce o _ pour
      CfA2A o _ quand
      BCAebCC o college
      a1bBAbA o foyer
      AaeAaCb o ka
      AaeAaCb o ka ou
      AaBc1AA o li
      bAa1ABb o lit
      AC1AAAg o secour
      aDca1A o ventre
      1Dha1DB obli*
      1Bda1BA oblige
      AbdA1AC oblige a
      B1fA1AC obligee
      Cab1AAa obse*
      hFCA1Dc occu*
      cCAaADd occupe
      fCBAa1A occuper
      fBBAB occuper de
      ABBfABA octo*
      ABBc2A octobre
      Cbb2aa odeu*
      DcbaA1a odeur
      GkEBA oeil
      AaAc1BA oeuf*
      AaAcABA oeufs
      aEadBdA of
      Da2Adc of _ and
      eA1DaAA of _ i
      aAfFbAC of _ in
      BA2AdA of _ trainees
      bCba1A of her
      bcCA1aA of his
      adeB1E of it
      BAba1AE of me
      abB1c1A of my
      Ad1Ca of school
      dCAb1BB of the
      AAcc1A of them
      baA1aBB of this
      CaaAAcB of us
      BaA1iBB off
      fdaGB1b off $
      Be1A1B off _ bike
      AAAAa1d off _ my
      1B1daAb off _ the
      CeA1a off her
      gDACBBf off the
      ABaBd1A off to
      cEcCB1a offe*
      cBcCAAA offert
      BBf1A1A offert un
      BabAAb offr*
      AacA1AC offre des
      aA2dcB ok
      1AA1fBA ok $
      bCAadbB old
      CDda1Dd olde*
      FcbA1Ed older
      AAaAa1D older guy
      A1ABA1f older lads
      CbDbcdD on
      dAd1aCB on $
      cAACcaC on _ 0
      DBcA1ac on _ a
      CAcDb1a on _ and
      aB1dAAB on _ appelle
      AcABAAc on _ au
      caBB1a on _ avait
      Ac1AabA on _ avec
      bBAA1c on _ beaucoup
      bAccCB on _ bed
      BA2AeB on _ bien
      aabBaCB on _ ca
      CAFcfB on _ coach
      C1A2dA on _ coupe
      EDCBCiA on _ dans
      cAAaAdB on _ de
      ABb1cAB on _ deja
      abDBbbc on _ demande
      1d1BBB on _ demenage
      BBab1Ad on _ des
      D1CbA1f on _ di
      AeCaBa on _ dire
      1dCa1Eb on _ dit
      BcAA2b on _ donne
      4cEA on _ dormir
      cA1aCaC on _ du
      1d1a1BB on _ entend
      a1Cd2a on _ envoie
      a1DBabb on _ est
      EBAdac on _ et
      geacADE on _ fait
      BAA2Bc on _ floor
      AaAA1Be on _ force
      A1eD1Ab on _ forse
      ebAB on _ hand
      BdB2AA on _ he
      dDb1ACa on _ i
      1caA1AC on _ il
      cBb2AA on _ in
      1BCbaAA on _ l
      EAAbbdD on _ la
      BbbaABa on _ laisse
      2BbAbC on _ le
      ee1ABE on _ les
      BA1A1dA on _ lui
      a1bBaAb on _ m
      BC1e on _ ma
      Cd1CAAe on _ me
      dbAABAA on _ meme
      BeBA1Ad on _ met
      1BaBcAb on _ moi
      B1AcaBa on _ mon
      gaAAAAA on _ mum
      dBa1A1a on _ my
      1C1B1eA on _ o
      Dc1baAC on _ on
      f1ABAAC on _ oublie
      CCbeaAa on _ own
      AfBAAaA on _ parle
      CBDFCgd on _ pas
      cA1CA1d on _ perdu
      CBADbga on _ plus
      2cAdBD on _ pris
      AA1AAdA on _ pu
      fC1A1a on _ quand
      1cABaAc on _ que
      eAB1bAA on _ quelque
      G4gB on _ rien
      baabACC on _ s
      bA1DbdA on _ se
      CeAA1A on _ shoulder
      BDba1A on _ son
      eAAa1BB on _ the
      AdaCA on _ they
      acAC2A on _ toujours
      FeBDb1f on _ tous
      bd1AAAA on _ tout
      CfCa2A on _ trop
      AAABiAA on _ trouve
      bgBBDaB on _ un
      Cb1A1Ab on _ voit
      AFAecDA on _ vole
      dBaCaAA on _ way
      aaaBAbA on _ with
      aAA1Acb on _ y
      Cb1c1A on _ you
      GBAFfh on a
      BABAdB on a coach
      1e1ABC on a demenage
      fAbCA1A on a fait
      1BAB1fA on a pas
      cA1BA1c on a perdu
      CB1BBba on a plus
      C2A1cB on a rien
      Be1B1Aa on a tous
      bf1AABB on a un
      eA1CcCA on and
      caAB1aA on appelle
      AdAaAAA on apprend
      BA1b1Bc on arrive
      BcAAaaB on attend
      1E3dA on boit
      d2CAa on change
      dA1AAAA on compte
      Ca1BaAd on coupe
      bc1AAAA on demande
      1BAB1dA on demenage
      BcBAAa on dit
      AA1ABeB on doi
      1baCBaB on doit
      AA1A1dC on dor
      BBaBAcC on dort
      EaBEbe on e
      d1AAAbB on en
      AB2bBb on entend
      2AIABb on est
      b1B1cDa on est 0
      1BB1AcC on est a
      BB1AABf on est dans
      BAAaAc on fais
      DBAb1g on fait
      Ae1A1BA on ferme
      AA1aAAd on fire
      C1aBeBA on friday
      a1B2cC on habite
      deAAaDA on her
      e1cAACA on in
      dAAA1AA on in the
      BBceaC on it
      cEabbB on l
      aDAAcBc on l a
      EaAbdEg on le
      CcAa1bB on les
      1EDoBCa on lui
      ACacA1b on lui a
      baBiFGd on m
      cBd1CEi on m a
      BAfgCHe on ma
      BaCaAAf on ma di
      A1eC1A on ma forse
      1D1EBbd on mange
      A2C1cB on manje
      Ae1AACA on marche
      BDAgaKh on me
      cADBacb on me demande
      acD2B on me dit
      1cAe1BA on me fait
      BaAA2e on me force
      BcbaA1A on me laisse
      dBaABa on monday
      caAaBB on my
      ACac2b on my own
      Bc2BEf on n
      BA2ACd on n a
      AA1A1hB on na
      EcA1bb on ne
      cAA1b1B on ne le
      ACaABcb on nous
      1daAACd on our
      1cfE1A on parle
      CBbB1cc on parle de
      Ba1AeEa on part
      EaABhHA on peut
      ABaAc1A on pouvait
      gCA1ABB on purpose
      edBB1E on s
      Bc1a1C on s habitue
      AcBB1aA on sait
      baABaaA on sait jamais
      CC1Aaa on sait pas
      B1EAcab on se
      BAA1Ad on sera
      D3A1f on sonne
      f1BaaCA on sunday
      iFfCCEb on the
      aAbbB1B on the bus
      BACcb on the coach
      BAA2Bc on the floor
      dBaC2A on the way
      AcAAbAA on tuesday
      EAbAChC on va
      AeCaBa on va dire
      CC1abeC on verra
      1baBdAA on veut
      c1BB1Ba on vient
      1bABAfF on vit
      Bb1A1bb on voit
      CBAAdeA once
      GbgEaDB oncl*
      IdfC1Aa oncle
      ABeb1BA oncle $
      bbD1aaA oncle _ il
      1Ec3a oncle est
      BcaBabB oncle il
      1Dc2AA oncle vient
      Caa1edC one
      bAb1bAB one $
      BBba1aa one _ a
      aAaAAbB one _ my
      dbbE1Aa one _ the
      Baa1cAA one day
      CAc1aaa one i
      bdbDCaa one of
      b2B1cB one of my
      cb1C1Bb one of the
      AcaBAA one who
      d1BBAB ones
      CBbdbAB onli*
      CBbdbAB online
      aaAa1dD only
      AaAEAdA only _ i
      BdBa2A only _ it
      ccAAAB only _ that
      e1AC1A only eat
      D2AAeb only one
      eBAB only thing
      EBacCda ont
      BfAeB1B ont _ a
      AAAcb1B ont _ au
      AcaCb ont _ avec
      2bEa1a ont _ ce
      1BBbB1b ont _ de
      BBad1bA ont _ du
      AAAcbA ont _ en
      beBaaA ont _ la
      AAbaBbC ont _ le
      CBAd1aA ont _ ma
      1ADcAAb ont _ mes
      BD1A1Be ont _ mon
      aA1BA1d ont _ qu
      cB1B1cb ont _ que
      DBebABd ont _ un
      CBEha1b ont _ une
      1AdD2A ont baisse
      baAFAAg ont dit
      AC1d2A ont encore
      AcdAABE ont fait
      C1BcAAc ont laisse
      DC1bab ont mis
      AAaC2c ont mis un
      e1bDcbD ont pas
      1BABBAd ont pris
      fAAA1AA ont un
      bDbbbAB onze
      ABcbaa onze ans
      aCCAbe open
      eCAAAb opti*
      cCAAAb option
      dAaBBAA or
      cAAAAb ora
      AeaAAAA order
      1BAcbAA ordi*
      d1B1AaA ordr*
      Bc2bAA ore
      BiB2BB orei*
      DgAc1AC oreille
      DbA1bAa oreilles
      c1AdAAC orga*
      1aAd2C organise
      eaBABAA orie*
      e1AABA orientation
      DbfbABa ose
      AcABBBc ose pas
      C1bfaA ose plus
      bbB1BAA osi
      baBaABb ote
      d1AAAB ote du
      BBedA1C othe*
      AAfDAa other
      ABAf1AB others
      Baac1C others $
      ACCdAe otre
      bCAd1Ba otre _ me
      bAAb1Ba otre i
      D1EBihB ou
      a1aEaBc ou $
      Bcaa1AA ou _ de
      d2aaBD ou _ est
      B1A1cAb ou _ etais
      BBd2bA ou _ fais
      D2AdA ou _ je
      dBB1aA ou _ les
      BC1bbcB ou _ m
      A2bCbA ou _ me
      CbdbcDC ou _ ne
      AAAacB ou _ on
      ccBAA1A ou _ s
      C1bA1ae ou _ sui
      Aa1AfDb ou _ suis
      ABa2Ad ou _ te
      CBaBeAa ou _ va
      CAAa1d ou _ vais
      abAAABa ou _ vient
      BEACBhB ou aller
      AcBAfDA ou ca
      EBA1CjC ou dormir
      AaAbeDD ou elle
      cAAcAB ou est
      AbdBaBA ou faut
      gA2bbC ou il
      CaBAaad ou j
      B1A1cAb ou j etais
      AaAAABd ou j habite
      HCgc1de ou je
      aabAaBA ou je ne
      C1bA1ae ou je sui
      Aa1AfDb ou je suis
      CAAa1d ou je vais
      bDAAcaA ou la
      DB1a1bA ou le
      ABB1aca ou me
      bc1a1AB ou mon
      cCADA1e ou on
      gdABEAA ou pas
      HaAiABA ou personne
      C1aeCA ou personne me
      iC1A1AB oubl*
      abC2Ab oublie
      1A1daBA oublie de
      1eAA1C oublie le
      fDaA1aC oublier
      fABBDBA oui
      bACbaAB oui $
      ABAAAc oui dans
      CcfC1Bb our
      Aab1BaB our apprentice
      C1e1A our chats
      bdB1CAA our house
      D1AAafA ours
      BAaAdAA ousa
      1DAEefa out
      AacAAHf out $
      Bb1BAbB out _ a
      a1BAAcA out _ his
      BC3db out _ i
      bAaBAcA out _ it
      AABbdbA out _ my
      AA1BdCa out _ the
      D1Aab1A out _ window
      aBaABc out and
      CaaAAcA out i
      ab1aCAa out of
      dAab1BA out on
      ABAabc out on my
      DaAaeEB out the
      D1Aab1A out the window
      e1DbAAC outi*
      dBDcA1B outils
      D1CBBAg outs*
      D1CBBAg outside
      1BAA1Bg outside my
      BAAbADe outside the
      cBDCafA ouve*
      abDB2b ouvert
      eA2A1B ouvert _ bras
      e1AAbCB ouvert le
      Ac1AdAB ouverte
      Af3B ouverte $
      AD3e ouvertes
      AADBCgd ouvr*
      eDBAB1c ouvre
      DB1A1cb ouvre $
      Bb1d2A ouvre _ bouche
      fB1A1AA ouvre les
      dA1b1DA ouvre plus
      Cd1B1bA ouvrier
      bDAaBcc ouvrir
      DC1aBcd ouvrir $
      dccbBAE over
      aDca1B over $
      faAC2B over me
      CAac2A over my
      1cBbaAC over the
      adBBAAA over*
      DBACABl owe
      B2B1Ad owes
      cEAcAbA own
      E2A1cb own in
      a1bBAAb owne*
      BfAbaEA pack
      E1BEk1a pack*
      EAABiCA packed
      C2A1dA padl*
      AB1A1eA padlocks
      AB1A1eA padlocks the
      B1aeaBB page
      1CdBAaA paid
      G2bBBh paie
      1AaAABc paie pas
      1Ca1AAc paie*
      EFAE1i pain
      BdAb1Ab pair
      Dcbb pair*
      Dea paire
      eAAa1AA paix
      BabcAEe pale
      B1dA1Bb pale $
      BBa2e pali*
      BfCaA1A pan
      1bDeBAB pand*
      bAcB1a pani*
      e1BCAaB panne
      nF1FBBA pans*
      bAbCA1a panse
      hDACAAB pansements
      HAg1AeE pant*
      FEfa1eE pantalon
      FjADDBa papa
      CdA1ABa papa $
      bB2Dda papa _ parti
      BcB1Aca papa a
      1aA1Cca papa est
      cB2B1b papa et
      BBa2ac papa la
      CbAAb papa moi
      BBCaAdd pape*
      DA1aAca paper
      bACAAad papers
      2hCBDA papi
      eBG1ad papi*
      dCEaDha papier
      ABC2bd papier $
      bBA1abB papier sur
      A1d2AD papiers $
      aAB2Cf papiers _ je
      bCCCCdg paqu*
      CCBABde paquet
      BA2AeB paquet de
      AAAAAac paquets
      Eede1D par
      C1AAcb par $
      1BAbBaa par _ a
      AgAEAAA par _ cheveux
      B1d1dA par _ dans
      aAcB1B par _ depuis
      dCdBBA par _ e
      da1aABa par _ et
      CCACcdb par _ fenetre
      bbABA1A par _ gorge
      BDAA1bb par _ il
      ABAbcAA par _ jardin
      fAaB1BA par _ la
      Da1Be1a par _ le
      AAabB1b par _ meme
      Ad1A1aB par _ mere
      BA1cA1b par _ nom
      eAAC par _ on
      BcAc1A par _ plus
      CcA1a1a par _ pour
      Cb1a1ba par ca
      cdBAdEC par coeur
      1c1DAaa par de
      1BAeA par des
      1CfcEDc par jour
      c1bCAAa par jour et
      fbBEAAb par l
      ECBcfbA par la
      CCACcdb par la fenetre
      GeB1hDA par le
      ABAbcAA par le jardin
      EeBgDCE par les
      AgAEAAA par les cheveux
      AeAFAb par mon
      e1AaACA par nuit
      CAAaBe par ou
      aAabaAB par semaine
      ClAABBE par son
      DaAAA1g par ter
      CC1aAbe par terre
      abbB1aA par terre dans
      dFfa1aE par un
      cBdCA par une
      haCa1BB para*
      1dCbB1a parait
      E1CBadc parc
      CBB1AgA parc $
      1bD1CdB parc*
      FdBaBfF parce
      aCcCAc parce _ c
      BhAAABb parce _ j
      cBBbAbB parce _ je
      AAaB1ac parce _ le
      CBAAAd parce _ on
      BaAaBeA parce qu
      CabAbb parce qu il
      CAAbAc parce qu on
      AaB2aD parce que
      aCcCAc parce que c
      BhAAABb parce que j
      cBBbAbB parce que je
      AAaB1ac parce que le
      dbBCDA pard*
      bcBCCAA pardon
      BdA1A1A pardon $
      1AAAfBb pare
      acDCdAC pare*
      fBAbABB pareil
      bA1aBAB pareil $
      ACABaea parent
      CBA1c1b parent $
      bbaAAAA parent se
      Dd1EgCA parents
      G1fAaB parents $
      a1aCCcb parents _ me
      AAA1Efa parents _ ont
      BD2eC parents _ pas
      AaadC1A parents _ que
      Bc2bAB parents _ rien
      fb1BBb parents ils
      C2bd1B parents je
      dBbA1A parents le
      B1AcCba parents m
      A1A1Cca parents m ont
      Cf1aaBB parents me
      cABA1aa parents ont
      da2CB parents se
      Bc2Bba parents sont
      1bbCAbC parf*
      ccDCAbC parfois
      C1babaB pari*
      EAcacAa paris
      1Bb1Cc park*
      1Ab1CdA parking
      dBaAA parking $
      Cb1abCa parl
      Dabc parl a
      acabBId parl*
      aAaAACb parle
      DBbcAAc parle $
      fa1C2B parle _ a
      Ec4b parle _ c
      AaABA1c parle _ d
      AcA1BAA parle _ de
      daA3D parle _ il
      bCa1AAd parle _ la
      CB1a2c parle _ mes
      fB1CA1B parle _ personne
      BCaa2b parle _ suis
      gdaE1DA parle a
      dA1A1Ab parle a la
      cb1BAAB parle avec
      fBADb1A parle d
      bJ1Cbdc parle de
      Bb1AA1c parle je
      BCaa2b parle je suis
      AcaAAAb parle pas
      Ad1AABA parle pas de
      feaBCbD parle plus
      Aac2Eb parler
      aCeCaB parler $
      dBbBA1C parler a
      Bb1aa1C parler de
      C2f1BA paro*
      C1af1CA parole
      GAiB1BA parr*
      GAiB1BA parrain
      1cD1Dea pars
      1dA1EfA pars que
      1EBCdb part
      dABAaA part $
      CabBe1B part a
      CbaaAaa part au
      EaBaAba part en
      C2AAe part ou
      dAaA1AA part pas
      aFaCdea part*
      CBAAAgA partage
      2aC1cC partagent
      AaABcda parte
      2BCfBB parti
      bbaCG1f parti $
      c1A1bDA parti _ je
      bBA1cCB parti _ la
      ABA1d1A parti avec
      ABC1dFB parti de
      1BfAABb particulier
      aACadAB partie
      1BA1cBB partie de
      bbCAA1d partir
      AgbaD1c partir $
      BA2cBA partir _ chez
      CAaAe1B partir de
      BAa1cAA partir de la
      BB2AdA partir du
      c1A1BBa partir la
      F2AgA partir loin
      ad2DeA partis
      BbCe partner
      BAAcaBc partout
      G1haBDa party
      BafEba pas
      aIc1cAa pas $
      1bAABbB pas 0
      fdCACAA pas _ 0
      CcCBb1b pas _ a
      BAAabaa pas _ ai
      AaBdABA pas _ aller
      b1Bb1BA pas _ ami
      caBb1C pas _ amis
      Bb1aAdA pas _ argent
      Cea1AAa pas _ avec
      C1acb1B pas _ bas
      cAAAaAA pas _ c
      CbAbbAa pas _ ca
      JeAdBAi pas _ ce
      bBcAA pas _ cette
      c2CAb pas _ changer
      dAAAbCA pas _ chat
      1d2CC pas _ che
      CAab1AA pas _ chez
      ABa1AdA pas _ cle
      dE1A2A pas _ coup
      CAAcab pas _ cours
      aAAe1dB pas _ d
      AcCcABB pas _ dans
      AeCAaa pas _ de
      dBB1b pas _ demande
      CCB1da pas _ depuis
      Ba1dA1A pas _ devant
      Cac1AAa pas _ di
      1Fbbc1A pas _ dire
      e1A1AC pas _ domi
      AB2CeA pas _ dormir
      AbAC1Cd pas _ droit
      aaAc1CB pas _ du
      bCAbAAa pas _ ecole
      ac1A1DA pas _ elle
      fAA1bAB pas _ en
      CdBA pas _ enerver
      d1aBBEd pas _ et
      CCeA1Aa pas _ facon
      gABBA pas _ faute
      ac1aDAA pas _ hein
      Be2AaA pas _ i
      CCbAAfA pas _ il
      Ddb1Bb pas _ j
      1cBC2a pas _ je
      BdB2A pas _ judo
      D3Ad pas _ kay
      Bab1A1c pas _ kestion
      Ca1A1d pas _ kon
      caAAAAa pas _ l
      bbBF1Bc pas _ la
      dEcAEab pas _ le
      1AeDcDc pas _ les
      adAc1FB pas _ m
      eDAbACb pas _ ma
      DAbbaba pas _ mais
      BBa1BdA pas _ maison
      BC1A1e pas _ manje
      cDAdcaB pas _ me
      gA1B1BA pas _ mi
      A1aabEA pas _ moi
      Bec1AAB pas _ mon
      a2aBcC pas _ monte
      EAaA2b pas _ non
      eBB1AaD pas _ on
      EBAB1g pas _ ou
      CbAc pas _ pale
      bB1BC1e pas _ par
      Cbb1A1B pas _ parle
      C1cB1aB pas _ parler
      fB1dCAB pas _ pas
      c1AABaA pas _ peine
      dAbAaBA pas _ personne
      AB1BAd pas _ place
      daB1AAA pas _ plus
      AACcc pas _ pour
      CAdAaa pas _ qu
      AaCdaAa pas _ que
      HbecaCb pas _ qui
      B1BAAcc pas _ quoi
      CCab1eA pas _ se
      Bf2B1B pas _ securite
      A1ea1BA pas _ seul
      eD1B1cA pas _ si
      AeAA2A pas _ sinon
      Caa1aAB pas _ son
      AdAC1b pas _ sport
      eAAB2a pas _ sur
      D2B1g pas _ toi
      D2A1eA pas _ toit
      A1A1eB pas _ vire
      1ACe2a pas _ voir
      fCA2Ba pas _ we
      ABAbbaA pas _ y
      Bcaa1Aa pas a qui
      b1AcABA pas aller
      BdA1A1A pas an
      ABaAcA pas anvi
      Db1aAcC pas assez
      caB1ABa pas avant
      aBdaCbB pas avec
      dA2ACA pas besoin
      aAcbaBD pas bien
      EdAbaB pas bon
      A1e2BC pas bouger
      AB1caBa pas c
      AB1caBa pas c est
      aeBCa1C pas ca
      BbB1dAb pas ce
      daBA1A pas change
      bBaAcAB pas chez
      aa1AcCB pas chez moi
      C1bc1A pas comme
      Cab1aAc pas comment
      Ca1A1bb pas content
      b1Bb1BA pas d ami
      caBb1C pas d amis
      aeaD1Ba pas dans
      CAbA2b pas dans la
      cbCA pas dans le
      CbBbHhA pas de
      Bab1A1c pas de kestion
      BA1B1d pas de place
      C2A1e pas de toit
      c2aCB pas demain
      AdBAAA pas des
      1B1a1Cd pas descente
      DDjA1C pas di
      Gbe2aa pas dire
      BBdbAA pas dire qui
      DbbBA1b pas dit
      bAcCBAc pas du
      A1BaAAf pas e
      AgaACcE pas en
      A1cBAaB pas en parler
      Ae2A1B pas en securite
      AD3fA pas encore
      BDea pas enmen
      CAe2A pas envi
      DaacaB pas envie
      b1cCaA pas et
      b1bAAbA pas et ils
      BBdBdBa pas etre
      CBcdcAB pas expliquer
      FAABAgA pas faim
      DgAaAbB pas faire
      ccA1AAb pas fait
      DdAA1Aa pas fini
      AdCb2A pas gentil
      e1CA pas grand
      CAabA1d pas il
      2AC1Af pas ils
      BAAabaa pas j ai
      DbCabaD pas je
      fAEbcDa pas ka
      e1A1AC pas ka domi
      CbAc pas ka pale
      A1A1eB pas ka vire
      cB3Bb pas ka we
      abABgCB pas kon
      AAAAaAc pas konnet
      ffF1bBA pas l
      bc2aBA pas l adresse
      CdBA pas l enerver
      aDAfB1A pas la
      CAacb1B pas la bas
      c1AABaA pas la peine
      A1AAA1e pas le
      cD1A2A pas le coup
      1Ce1AbB pas le dire
      AbAC1Cd pas le droit
      dB1BbAA pas leur
      BA1e1A pas lire
      ad1BaaC pas m
      1ABa1ad pas ma
      1A2Fd pas maison
      C1Ca1fA pas mal
      DB1B1gA pas mange
      C2A1dA pas manje
      iADAB1B pas me
      bBAAcaA pas mes
      1AccdBF pas mon
      1AC1DiA pas ni
      D3Ad pas ni kay
      bAcA1bB pas ose
      CHE1beB pas ou
      BAA1CdA pas ou dormir
      CAA1bdA pas ou je
      BA2BBb pas ou on
      aBa2cB pas papiers
      dA1AABa pas par
      cAA1bB pas parle
      abAbABa pas passer
      f1AAaAB pas peur
      bcAAABa pas plus
      f2DECb pas pour
      dB2AB pas pour le
      dBA1B1A pas pour moi
      aEddBC pas pourquoi
      cDaAA1B pas pourquoi je
      Cb1d1AA pas prendre
      Cf2AAA pas presentable
      CfaAABA pas pu
      BeAac1A pas qu
      BcCba1A pas qu on
      CEfAbDd pas quand
      AB1abAc pas quand je
      EiEAaA pas que
      Bc1AaaA pas que j
      ChD1Cab pas que je
      dAbEB1B pas qui
      a1a1ACc pas quoi
      bAB1ACc pas quoi faire
      dCBB2a pas quon
      BaBBgBB pas rantre
      CACAgC pas rentre
      CAAAcB pas rentree
      D1BBcAA pas rentrer
      bCe1aD pas rester
      bCaAbBb pas sav
      BCCacCe pas savoir
      DA3d pas sentir
      cCaa1A pas ses
      1DbcBb pas si
      cBA1aBc pas si je
      AEECABk pas sortir
      bA1BAAc pas sur
      CbBAAgA pas toujours
      AA3Bg pas tous
      AA3Bg pas tous les
      BadBacA pas tout
      BabC1d pas tout le
      EAAA1gB pas tro
      Gaacdb pas trop
      A1bBAbA pas un
      acAECcD pas une
      CcAc1aF pas venir
      1cAAAAb pas voir
      DabbaaA pas voulu
      CDaAAfb pas vraiment
      cB1abBA pas we
      HeC2hB pask
      Ce1a pask je
      c1HhAca pass
      dbEE1Aj pass*
      d1aAAAC passage
      JCedafE passe
      Gd1AAac passe $
      e2A1AB passe _ ca
      BeabbAC passe _ la
      cB1AAB passe _ mois
      DAABBgA passe _ nuit
      B1BBBfA passe _ nuits
      aa1cCA passe a
      CBdA1bA passe avec
      de1DB passe derriere
      CBda1a passe en
      Cc1a1b passe il
      CBAB1hB passe la
      C2BBeA passe la nuit
      CAacAAA passe le
      C1BAAd passe mes nuits
      BBaabAa passe par
      eBB2bB passe pas
      caAB1bA passe ses
      b1ABBb passe ses nuits
      a1Fd1ab passent
      D1DAaCf passeport
      ACBA1Ab passeport et
      fgLeBBi passer
      CbBb2c passer $
      BABa1Ac passer _ l
      AbA2cC passer _ nuit
      BBAgAA passer devant
      AbA2cC passer la nuit
      a1AdA1C passer le
      dAaB2A passerait
      F1DBhAd passport
      ABAAaAc passport and
      aAAabDA past
      D1aabAb past the
      CAdA1ab past*
      BfBb1AA pata*
      AcBb1AA patates
      AbABAbA pate
      BCABAfb pate*
      BC1BAga pates
      DB1AlE patisser
      EaA1d patisser lwen
      Bd1A1bA patisserie
      AE1d1a patissier
      EaaBBbc patr*
      CacDBAd patron
      ACCb2b patron _ a
      BBAA1bc patron _ que
      B1aA1Bc patron dit
      1bc1ABC patron du
      ABB2Af patron garde
      1fD3D patron il
      ACad2a patron m
      AD1b2b patron m a
      B1Ab1cB patronne
      fCAA1AA paum*
      BCAh1aB paus*
      AaAeAbB pause
      C1Af1AA pauses
      AC1fAa pay
      AABc1aa pay $
      bbaA1AB pay for
      AadAAAA paye
      ACBb1a paye pas
      BaaaCAd paye*
      2baCCb payer
      aACBA1e payer $
      AAcB1dC payer le
      CbCCb1d pays
      AABa1cB pays $
      BCa1cAc pays pour
      FAAd2c pb
      BAAd1AA pd
      DAaccAA pdt
      1ABbdaB pe
      bAAC1Ab pe $
      CAaBA1d pe pas
      cBACeA pe que
      kHCAAC peau
      fC3B peig*
      ABbd1A pein*
      cCBA1Ac peine
      bB1aBAA peine de
      C1bd1AA peinture
      Cdbb1AA pell*
      CAbe1AA pelle
      AAfA1AA pelo*
      AAeA1A pelote
      fC1fADG pend*
      BbcbbBC pendant
      Bea1A pendant _ jours
      bBAaaB pendant _ les
      AbBA1cA pendant _ vacances
      beA1BA pendant deux
      ACcCbaA pendant la
      aBdaAAB pendant le
      1ABb1cA pendant les
      AbBA1cA pendant les vacances
      1cAc1BA pendant que
      a1CcABD pendre
      gBB1B1B pendu
      kHAFaFE pens*
      dCFDcDC pense
      Fb2c pense $
      bBa1Bb pense pas
      cC1bCaA penser
      cBbAA1B penser $
      a1DcEDd peop*
      a1DcEDd people
      DC4e people $
      ElBHBdC per
      1daD1Ad per $
      1Cb1AcA per di
      AfA1BaC per e
      BdAB1AB per i
      BeB2aD per ma
      1daAAAa perc*
      BFAjACd perd
      AACdEbc perd*
      aCa2bB perdre
      AAce1Aa perds
      AcDaDab perdu
      D2A1d perdu 0 kilos
      EA1CAiA perdu _ kilos
      EbfM1bB pere
      dAbAhHF pere $
      aBDAafC pere _ a
      1Fe3a pere _ dans
      cD3dA pere _ di
      a1a1BdB pere _ dit
      BeC pere _ j
      BbD1dB pere _ je
      BFB2ae pere _ ma
      1BcA1Bb pere _ mes
      BBA2f pere _ plus
      aDb1aeA pere _ que
      1Cf1A pere _ rentre
      BC3ad pere _ sorti
      1DA1Ada pere _ tout
      CCB3e pere _ un
      F1EACge pere a
      A1A1AdD pere boit
      aCb1c1A pere depuis
      aCB1aBb pere e
      1Dd2B pere entre
      cdCaD pere est
      daC1AbC pere et
      BdbA1B pere euh
      1Da1Ad pere i
      CbA1AbC pere il
      AcB1AAB pere il est
      eDb2AB pere je
      aEa1aBa pere la
      DaaAb1B pere m
      CbC1baA pere m a
      cCA1Bb pere ma
      G1dEdbD pere me
      faC1AC pere on
      1Ec2cA pere veut
      eCCCBfB peri*
      AfAb1FB perm*
      d1aBCAA permis
      BfAAbD permission
      AeAA1AB permission pour
      BBaAdA perp*
      ABaAcA perpignan
      hEBbaAa pers
      bCAebD pers*
      dB1B1BA perso
      CbAaa1A person
      abbBcCB personne
      bBcB1Cb personne $
      B1Bfb1B personne _ a
      A2eDa personne _ connait
      aaeCBBa personne _ la
      E3f1B personne _ ou
      CBbbA1a personne _ parle
      f1BD personne _ qui
      CfB1Aa personne _ rien
      F1CdAea personne _ veut
      gBaDbEB personne a
      C1AfAB personne de
      f1AAB personne depuis
      bAbAA1D personne il
      DAaac personne je
      eCcBAAA personne le
      cbAaBAA personne m
      C1badBA personne me
      A2eCA personne me connait
      EdbdDbd personne ne
      eAAaABB personne ne m
      D1CdAca personne ne veut
      E1Af personne vais
      G1Bd personne veut
      GbCgA personne veux
      CAAdBab personnes
      hCBCBba pese
      1Bb1cCA peso*
      cBb1bCA pesonn
      b1AabBA pesonn pas
      GhBbACa pete
      dBBc2A peter
      FdaA1cB peti*
      beCCe1C petit
      2BdBd petit $
      aBbA1Dd petit _ a
      dCa1AA petit _ dit
      eDD2Ab petit _ il
      BAaAd1a petit a
      DffDAAA petit ami
      bba1bAC petit copain
      1cCBabb petit de
      dECdcBb petit frere
      bC1A1Bc petit frere a
      1CBc1A petit frere il
      bBaa1bA petit il
      Ae1A1BA petit j
      AbeB1DB petite
      c1BaABA petite _ de
      AbAba1B petite _ elle
      Cbb1A1A petite _ je
      ACAa2c petite a
      1dABaa petite de
      dBA2b petite elle
      aaBaaaB petite fille
      Afb1BBA petite je
      aa1CAcA petite soeur
      BcAcAbC petites
      F1ACCec petits
      BCAAABh petr*
      BCAAABh petrol
      dbAaCaE peu
      bbABBaB peu $
      cA1B1C peu _ de
      AC1c1dA peu _ le
      AA2BdA peu partout
      B1aBBad peu pas
      cabC1aC peu plus
      aa1aBDa peur
      BCb1abe peur $
      1eAAC1B peur 0
      bBac2A peur _ ce
      BAcAa1A peur _ etre
      AB1AAdc peur _ me
      BfB2AA peur _ mon
      bc2C1A peur _ rantre
      Ad1BA1B peur _ rentre
      BCccaaB peur d
      AgbbDAD peur de
      bBac2A peur de ce
      BfBA2A peur de mon
      AB1Ba1c peur qu
      BcBA1AA peur quand
      bcA1aAA peur que
      GC1Bjbb peut
      AA1BAd peut _ les
      bCaAaAd peut etre
      BAACbab peut pas
      CaBb1bd peut plus
      ABAaabA peut rester
      BC1ab1A peuv*
      Bb1cEcb peux
      DAA2ac peux $
      dBAA1aA peux _ a
      1DcD1Ac peux _ dire
      DBaec1A peux _ expliquer
      AcAb1bA peux _ faire
      BAd1b1A peux _ le
      AaA1AAd peux _ partir
      cAbA1BA peux _ pas
      1C2CeA peux _ rentrer
      1CBAAAe peux _ sortir
      ABCAb1d peux _ trop
      Bf2ACA peux _ un
      Be1AAaD peux _ venir
      EddBABb peux pas
      aBfC1AA peux pas dire
      DBaec1A peux pas expliquer
      AcAb1bA peux pas faire
      bCB1AAb peux pas sortir
      ABCAb1d peux pas trop
      Be1AAaD peux pas venir
      bAacB1a peux plus
      BcA1AAA peux rester
      fAAA1C pff
      gA1ACBA phar*
      e1AAABA pharmacie
      eA2AB phas*
      EbCdbDe phon*
      CbAdcCA phone
      CdAb2A phone $
      BcCaBBe phone and
      DClB1Fb phot*
      D1ecBBa photo
      C1dB2a photo _ moi
      1c1C1Ac photo d
      bbIdBad photo de
      a1D1A1c photo of
      EAca2A photo que
      BBdA1Aa photographe
      CAbb1ac photographie
      fAfIACD photos
      BaD1b1c photos $
      A1Cb1Ad photos de
      A1eC2A photos nues
      bcAAABA phra*
      fcACBC phrase
      hcC1aFB pi
      dBABbCA pi $
      cc2ABA pi _ mi
      fAA1ADa pi mi
      DAgA2B pic
      e1AaCAa pick
      b1DeaC pick*
      bACeaCA picked
      AAAf2A picked on
      BACba1e picker
      c1ACA1b picking
      Cb1ca1A picks
      Bf2A picole
      BAoGBAD pics
      aCiDBBD pict*
      eAaB1AA picture
      DBhBAAC pictures
      Af1aBCC pie
      BB1caa piec*
      bAabAAa piece
      AcAB1ab piece $
      1CAadgD pieces
      EcADgD pied
      AbCbgE pied*
      AaCbgD pieds
      1dB1BaA pieds nus
      cB1eABC pier*
      1BAeAAB pierres
      EA4c pilu*
      EA4c pilules
      CeA3A pime*
      BgA2BA piment
      CeAA2A piment dans
      e1cD1BA pimped
      BbBc1AA pinc*
      Ccaa1Aa pinn*
      Ccaa1Aa pinned
      ceaA1E pins
      BAAc1b pion*
      DdadBDA pipi
      AaBc1AA pipi _ li
      BcabBBA pipi _ lit
      Bc1bABA pipi au
      Bc1bABA pipi au lit
      AaBc1AA pipi o li
      b1D2bb piqu*
      dBD2cb pique
      AhBb1CC pire
      bcabaDC pis
      cBD1Ab pisc*
      iDCAAaB piscine
      cAFiAB piss*
      AaAb1Be pisse
      CDB2Ai pist*
      BDB1AAi pistolet
      AaBbafF plac*
      BcAaABA placard
      aB1e1AB placard a
      1aA1BeC placards
      faBCBaB place
      CC1B1fA place $
      cAaaAAA place _ cote
      dbAbABA place a
      cAaaAAA place a cote
      cCABAbA place pour
      D1eCdc placement
      ADBcAe places
      f1bBBE plaf*
      f1bBBE plafond
      bAbABA plafond $
      bBbeAAC plai*
      BccbABD plainte
      bEA2aa plairait
      BBAA1bb plairait $
      cBBAb1B plaisante
      CbaAaaa plait
      AB1Aaac plait _ est
      AB1Abbb plait c
      AB1Abbb plait c est
      CedBAAA plait pas
      bc1AAEb plak*
      cDBAfC plan
      daFF1Fi plan*
      cBb1AAB planning
      CbABg1B planque
      2AdB1B plans
      1bA1ACb plante
      Cd1A2A plante _ fourchette
      AABCBBi planter
      BA1AA1d planter $
      aeABbDA plaq*
      adDa1CA plaque
      f2BA plaquette
      ceD1BaD plas*
      lFBBACB plasters
      d2AAbA plastic
      1hF1EaC plat*
      eAA1AA platane
      EbBAAeA plate
      CBAb1b plateau
      fB2BA platform
      EhAA1AB platre
      dBc1AA play
      eCb3C ple
      a1BB1Ac plea*
      BbaabAB please _ t
      BbaabAB please don
      BbaabAB please don t
      da1CcB plei*
      CaBBabb plein
      AAAbbAa plein d
      DA1AAAc plein de
      bBBA1dA plen*
      bCBaAAc pler*
      eBBbDdG pleu*
      ba1BDAA pleure
      IaCe1db pleure $
      fBAC1A pleure _ la
      iAAE1B pleure dans
      dACcABA pleurer
      cB1cAAA pleurer $
      eB1A1A pleurer sans
      FbBabeB pleut
      D1Abc1a pleut $
      eBAC1a pleut _ le
      CbaC1dA plier
      ccAa1BC plom*
      BA1cBeB plui*
      BA1cBeB pluie
      eDB1cB plus
      Daa2Ci plus $
      cABACCb plus _ 0
      abCCBEc plus _ a
      BbabBAB plus _ au
      DcBAeaA plus _ avec
      bBCdA plus _ ce
      CCb2e plus _ chambre
      FGdcbf plus _ chez
      AAAa1cB plus _ dans
      3AdCc plus _ de
      Bf1AAaA plus _ droit
      Da1dAaA plus _ du
      EaAAbaa plus _ elle
      d1bBBAA plus _ en
      EabAbcA plus _ est
      DAdAAcc plus _ et
      kAEBA plus _ force
      cAbFABb plus _ je
      AA1cAcB plus _ l
      1dbAaFA plus _ la
      fB1aDC plus _ le
      HcCcfBA plus _ les
      B1aBbcA plus _ lui
      aAd1aCA plus _ ma
      f2A1DA plus _ mange
      a2BBAc plus _ me
      C1eAAbA plus _ meme
      AaBccBA plus _ mes
      1CCBeba plus _ moi
      daACBA plus _ ne
      BBAAa1c plus _ non
      BAAd2A plus _ o
      D1eB2b plus _ on
      dAACB1A plus _ personne
      A1aBcBc plus _ plus
      CeAAB1A plus _ possible
      ebaDAAB plus _ pour
      bbaAA1B plus _ quand
      bcAAAaA plus _ que
      C1Aa1Ac plus _ respirer
      BAbaA1b plus _ seule
      cBa2Ac plus _ son
      C2e2B plus _ tel
      I3Af plus _ toit
      1c1CaAa plus _ tout
      EBa1ecA plus _ voir
      iCCbBcB plus a
      b1AbdB plus a la
      e1ABAAA plus a personne
      C1Aa1Ac plus a respirer
      C1jABBA plus aller
      ABf1AA plus aller chez
      C1bbcAA plus au
      dbB2AA plus beaucoup
      fAAA1AB plus besoin
      De plus bien
      EAcAbc plus c
      EAcAbc plus c est
      DBAbAea plus ca
      Bc1eABA plus calme
      ECb1kDB plus chez
      C3dAA plus chez moi
      CaCaAcb plus d
      E1baaaA plus dans
      2FFIrD plus de
      d1AA1BA plus de ca
      ABB2d plus de moi
      F3Ad plus de toit
      DA2Aad plus debout
      icE1aF plus depuis
      BBAA2c plus dire
      BBAA2c plus dire non
      D3cb plus donne
      1d1BAAb plus du
      ae1BAAA plus du tout
      Ed1AA1a plus el
      daABcDA plus elle
      GdBcbac plus en
      D1aAc1c plus en plus
      cABAB1A plus et
      cbCBAAA plus etre
      cbBAC plus etre la
      e2A1E plus faim
      dBA1ABB plus i
      GDdFhaA plus jamais
      bBbbaFC plus je
      D1eA plus kon
      1BcA1aB plus l
      nCGaDFC plus la
      gADBAA plus la force
      C1eAA plus la meme
      AdbaCAb plus le
      Bf1AAaA plus le droit
      DaBccaB plus les
      ABaAf1A plus ma
      eA3C plus manger
      CBB2ga plus me
      F1dBAbb plus mes
      EA1eA1A plus mon
      D2e2A plus mon tel
      e2B1AA plus ne
      cBAa2B plus o
      BC1ba1d plus parler
      acaaDAa plus personne
      BAdbAAb plus prendre
      Bbd1CCA plus qu
      E1e1AAA plus qu on
      a1AAAAe plus quand
      cadCbAB plus que
      BAcA1cA plus quoi
      1CA1bcb plus rentrer
      dBE1EaB plus rien
      1aAbBBa plus rien a
      caAB1B plus rien me
      d1BBa1A plus se
      aaaaBdB plus simple
      BAabAAc plus sortir
      BaB1A1d plus sur
      B1ABfc plus trop
      DAagAbD plus un
      CBe1A1b plus vieux
      AcCAa1A plus vivre
      FcAAf plus vivre avec
      CAaaAb plus voir
      dBaB plus vraiment
      Ca1cAAA plus y
      ABcBab plusieurs
      aB1aeBA plut*
      aB1aeBA plutot
      CBAbeA plutot que
      eB1A1a po
      BCcB1gA poch*
      cBdD1bA poche
      1AbDaa poche $
      CAAa1d poches
      Af3AA poel*
      cC1AA1A poid*
      cC1AA1A poids
      iGEFDDf poig*
      EAB1AAi poignarder
      faAABCC poignet
      AfA2AA poignet _ mon
      ccA2BA poignet de
      AfA2AA poignet de mon
      iHAE2B poignets
      BacA1CB poil
      A1Ce1A poil dans
      ebCAAFa poin*
      d1AAAAB poing
      dAACA1b point
      CgBaaAB points
      eCa2B pois*
      bCbB poit*
      aCcB1Aa poitrine
      CbADe poli*
      Ga1Cebc police
      aAcACAc police $
      1A2AdC police a
      C1AeA1A poll
      CeAA1d pomm*
      A1abbC pomp*
      a1bAaCa pompiers
      fAAaBBB pon
      jABaDCC pont
      E2c1Aa pont $
      B1Ad1AA porc
      1CdA2A porn
      1AeB2A porn*
      1AeB2A porno
      BaBAbab port $
      GdAjcDA port*
      CAa1dAB portable
      FABjcBC portail
      1aBAAdd porter
      bCAaaBc porter $
      BBb2Ab porter _ cle
      AcA1aAB porter _ il
      bBdB2b porter _ je
      CeCAAAb porter _ ma
      1aAC1d porter _ mon
      ACAa1Ad porter _ un
      CDfB1Ac porter a
      ACd2Ab porter a cle
      CI1BAbe porter avec
      BaBA1Ac porter de ma
      edCBACB porter des
      BaAbAba porter en
      Bf3AA porter encore
      AEa1a1a porter il
      1A1E2c porter ils
      bBCA1cb porter je
      aBA1A1d porter la
      Ad1B1bA porter le
      Bcc1ABB porter plainte
      cAAB1dB porter toujours
      abAcACA porter un
      DgcACCA portes
      BC1a1c portes ouvertes
      bA1CaAa pose
      BcA2Bb pose _ de
      dbBBAaA pose*
      Cca1bA posi*
      BbB1b1a position
      D1ABcca poss*
      B1ABeBa possible
      bAaAdAC possible $
      DbcCAfA post
      CbaA1cA post _ to
      bDBdad post*
      BbAc1A postent
      c1aEa1a poster
      Ba1Bbce pot
      BbA3d pot la
      BBBBcbc pote
      baB1a1C pote $
      1AbABcC pote _ a
      aB2cBB pote _ demande
      bbbAa1A pote _ des
      CA1AcDd pote _ est
      BAc1A1b pote _ fait
      AAc1bB pote _ que
      CaA2e pote _ toujours
      B1AbcAa pote _ tout
      CcAB1Bc pote a
      ACeAaBA pote de
      AB1AAcb pote elle
      1Bb1AcA pote elle a
      1B1ac1D pote il
      d1B2CA pote ma
      Ba1a1Cd pote on
      ABBd poteau
      accDB1A potes
      bABb1AA poto
      caBdADA poubelle
      eb1CaBA poubelle $
      A2Caca poubelle du
      DAaC1fA poubelles
      BA1B1cA poubelles du
      1BBAbbB poudre
      BdCAAb poul*
      CeA1A poule
      Cca1AA poup*
      AabcCbA pour
      1abBAcB pour 0
      ba1BABe pour _ 0
      aACBbda pour _ a
      BbdA2A pour _ age
      dA1BAAa pour _ au
      aC1AbBA pour _ bon
      fBBA1BB pour _ c
      DaAaaba pour _ ca
      cAbAABA pour _ ce
      ca1AACA pour _ chez
      eAB1BbB pour _ dans
      DdBacAa pour _ de
      BaA1AcA pour _ dire
      DbA2aB pour _ du
      b1AAAAc pour _ ecole
      C1f1AaA pour _ elle
      bBabaA pour _ en
      B2AeBB pour _ espagne
      ad1Ba1A pour _ faire
      B1edBCB pour _ il
      Ca1ab1b pour _ ils
      AABbAac pour _ j
      I1f1cAe pour _ je
      BdaaABA pour _ kil
      BabaBA pour _ l
      CAbbAc pour _ la
      CBaaacA pour _ le
      EAaBcba pour _ les
      CA1a1Ad pour _ lever
      CAacA pour _ lire
      CA1d1BB pour _ ma
      aaaBBbA pour _ mais
      cA1aBaA pour _ me
      BBAb1cb pour _ mec
      BcAb1CA pour _ meme
      dbAAACa pour _ mere
      c1BBAc pour _ moi
      B1hCAbC pour _ mon
      ec2BAA pour _ parents
      CbceACC pour _ pas
      eB1AA1B pour _ penser
      CAfA2B pour _ photos
      bcBA1B pour _ punir
      CfAAaB pour _ qu
      aca2BB pour _ que
      gC1BAB pour _ qui
      AaBAACf pour _ securite
      CB3dA pour _ soir
      cBCAaAa pour _ un
      aA2CcA pour _ vacances
      bbaDBa pour _ vrai
      babCA1b pour aller
      fBB1cB pour apres
      BCacbbC pour avoir
      AcebCaB pour ca
      De1AA1A pour cacher
      daBA1AB pour ce
      eAA1BA pour chacun
      dAaDACa pour de
      aB1AbBA pour de bon
      bbaDBa pour de vrai
      GA1b2e pour deboucher
      DAbB1ab pour des
      BAdA2A pour des photos
      A1BAbBf pour dormir
      da1AB1B pour elle
      gAAHA1c pour eux
      1AAd1aB pour eviter
      EbDA1ed pour faire
      CB2Aae pour faire le
      DcdAA pour kil
      B2AeBB pour l espagne
      DAcABba pour la
      E1BE1de pour le
      bA1AcAA pour le jour
      a1CFEdc pour les
      eDCdA1c pour lui
      DcDcc1a pour m
      g1bBDD pour ma
      acAA1Ba pour ma mere
      EAAA1cb pour manje
      bbDfBB pour me
      bdBA1BB pour me punir
      dBaBCb pour mes
      eA2BA pour mes parents
      jJb1AFa pour moi
      AC3Ae pour moi j
      ABcaBa pour moi je
      aA1AAcb pour mon
      BbcA2A pour mon age
      e1AAA1D pour mourir
      CA1fbBA pour ne
      Baae1BB pour ne pas
      BE3bc pour nou
      D1abAcC pour nous
      cBAcbDA pour partir
      JcCocEE pour pas
      Dd1BbA pour pas qu
      1d1C1AA pour pas que
      D4e pour pas sentir
      1Adc1CB pour payer
      ABA1eCA pour plus
      Fcfbb1D pour qu
      Dae1AA pour qu il
      AAcaA1C pour que
      CbeaABA pour que je
      aC1B1ad pour qui
      bBaBcA pour quoi
      AAAcCab pour rentrer
      iaAA1FC pour rien
      Bc1aAbB pour rigoler
      CcAd2B pour rire
      1A1dAAB pour s
      A1AbBcA pour savoir
      dC1aAA pour savoir qui
      bBBcaaA pour se
      GB1DAci pour tenir
      nBGGdDA pour toujours
      gaFCaAC pour tout
      1CAC1ba pour tout le
      Cc1Bb pour toute
      biDDABc pour un
      GeaBA1a pour une
      hA1AABC pour voir
      i1DdBGA pour*
      cdbBDGD pourquoi
      JcbfcBb pourquoi $
      BbaaAaA pourquoi _ ai
      caa1B1B pourquoi j
      BbaaAaA pourquoi j ai
      cDaaAAC pourquoi je
      b2BdA pourrais
      eAB1bA pourrait
      CDAg1Ba pous*
      BEdb2a pousser
      fCB3A pout*
      EaeaaaB pouv*
      AaadAaA pouvais
      DcB1fBA pouvait
      dBbADbB pouvez
      BAdA1aA pouvoir
      C2e1A ppl
      AeaaABA prac*
      CBAcAe pran*
      A2AeAA pre sou
      Cef1CCD pref*
      bBB2bA prefecture
      dbbaCFB prefere
      DAaf1A prefere _ le
      BAaCad prefere les
      2CcBac prefere pas
      caBBA1b prefere que
      Bb1bAB prefere rester
      dGa2aA prefere un
      aCbA2B prefere une
      Ecc1ab preferee
      DBd2c preferee et
      BbdA1AB prefererais
      AAcAaaA prefererais une
      Db1B1c preferes
      AAc1Aca preg*
      AAc1Aca pregnant
      dAB1AA premiere
      B1CegCa pren*
      EfabCaA prend
      adBbBAB prend $
      B1aAAAe prend de
      AdBBaAc prend des
      ABAaaAb prend la
      D1AacAd prend le
      1bdaA1E prend mon
      CeCa1ba prendre
      CeAa1AA prendre $
      DabA1Ac prendre de
      EB1db prendre le
      bBB1Abb prendre moi
      bAAdACA prendre mon
      cB1BA1a prendre tout
      Ca1bd1A prendre un
      AFb1ddc prends
      eBaCAcC prends _ de
      cA1A1Bc prends _ la
      daBABBd prends des
      ABAccAB prends la
      FB1acba prends le
      Ca1Bc prends mes
      2eAABA prends plus
      d1AA1AB prends soins
      dABA1AA prenez
      AABgBC prenom
      CaBcA1c prenom $
      1B1AdCC prep*
      cAACbAA prepare
      Ddcd1DA pres
      AabbABA pres _ la
      AaacAAA pres de la
      CbAaBbb pres du
      d1dEAFb pres*
      Cf2AAA presentable
      abbCAA presque
      fBAAB1A press
      dCADa1a presse
      ACABjEB pret
      DEfaCcd pret*
      BDdDbbc prete
      ACd1cBB prete a
      EAabCdc pretend
      CAcdAA pretend _ be
      CAcdAA pretend to
      CAcdAA pretend to be
      dAAaAAA pretending
      Dcb2AA pretexte
      cCBHlE prev*
      D1a1bAc prevenez
      FB2fB prevenir
      DbB1ba prevenir _ je
      aa1BcBB previens
      fCAaCa prevu
      BBHaaDd pri
      dA2AAB pri 0
      ebA2AD pri la
      ACAAd1d pri le
      iBBBB prie
      aCb1Ac prie*
      Da1a1bA prim*
      Dbba primary
      eBC1bAA prin*
      bB1AAba principale
      d1ACA printemps
      Hc1CbAg pris
      DBa1a1d pris _ la
      ACb1A1b pris _ main
      1Ba1AAd pris _ tel
      1ACA2d pris _ truc
      B1abeCB pris la
      BeBBbaC pris le
      eAa3B pris les
      1cAaBBa pris mes
      BB2Aad pris tout
      CCDB2g pris un
      1ACA2d pris un truc
      eaaAAAC pris une
      aBB2ac prises
      agBaBAA prison
      Ae1DBeB priv*
      1aBBAdB prive
      acABAaA prive de
      C1eCcBa prix
      AB1aBdA pro
      d1DAB1a prob*
      c2D1aB probleme
      eaaAAaC proc*
      BcAaaA prochaine fois
      Bca1AbB proche
      eB1AAAc prod*
      eC1AAAc produit
      e2AA1B produit de
      DA3Ae produit pour
      DA4d produit pour deboucher
      aAbdC1B prof
      cBAaBaa prof $
      cABa1BA prof _ que
      acaC1A prof d
      DBhG1Bb prof de
      B1Ad1AA prof dit
      BcaB1a prof je
      kDcdDCG prof*
      DadCAa professeur
      CCcA professeur de
      AAiBA1D profite
      1CCe profs
      eA1AAB prog*
      lCBCBEA proj*
      fBACAB projets
      ecBbBCb prom*
      Cb1AbAa promie
      dcCACBa promis
      dAAA1Aa promise
      aDcFDhC prop*
      caAAAAA proper
      BB1ABbg propose
      de1A1CD propre
      CeAA propre mere
      DBcB1dC proprietaire
      ABaAAfC proprio
      BBe1BBA pros*
      BBe1AA prostitue
      EgCABAc prot*
      AbA1ABc protection
      FjB1AAA protege
      De1A protege _ tete
      De1A protege la
      De1A protege la tete
      DdBaAab prov*
      f1A1AAB ps
      f1A1AAB ps 0
      lBBCADB psy
      gBCA1BA psyc*
      AeDcAcA ptit
      aBaa1bB ptit freezers
      1eC2Ca ptit frere
      CaeA1bB ptit*
      BAf2aA ptite
      aCaaB1a ptite soeur
      fD1bCAa pu
      BaCcbEe pu $
      bAAAAeC pu d
      BA1BAfB pu de
      CecAAA pu m
      dbB1AB pub
      1BadAbC publ*
      1ABf1AA publie
      aAeB2A publier
      CA1BgAA puce
      Ba3De pui
      BbAAcfB puis
      CadB1aA puis elle
      eAACAAA puis je
      bBaC2b puis*
      CbbAAbb pull
      bb1AABA pulled
      cAAb1aA puna*
      cAAb1aA punaises
      eAAc1BC punc*
      e2A1AB punches
      ggEFCCB puni*
      acAdCDA punition
      iDAAABB purp*
      gCA1ABB purpose
      eC1aAAA purpose $
      cAAaAAA pus
      AdBa2A push*
      bBdb1cD put
      CBac1Aa put _ hand
      AeA2AA put _ head
      aaAABcA put _ out
      CBd1bAb put a
      ADfB1AA put his
      DaFfbbA put my
      1BdCAb put the
      D1cBb1A puts
      ACcA1A puts _ hands
      ACdA1AA puts his
      ACcA1A puts his hands
      1dB2C pye
      1dbAaCB pyja*
      1cbAaCB pyjama
      fd1BcAB qu
      DBAaBdb qu _ a
      Cad2a qu _ ait
      bBAAaB qu _ allait
      dC1AB1b qu _ avait
      aCA1Abc qu _ ce
      CcAA2A qu _ dit
      eCAB1aA qu _ en
      fdAdBaG qu _ est
      CAcAAb qu _ fait
      aAABAAb qu _ l
      EaaAba qu _ la
      cCaAaBb qu _ le
      A1AfAA qu _ les
      B1B1aAe qu _ lui
      BAcC1Ac qu _ m
      CcbBbba qu _ me
      FabAfaE qu _ ne
      Ab1ABBc qu _ nous
      C1AcAba qu _ ont
      ABdBc1A qu _ parle
      dC2A1a qu _ recommencera
      BfAAA qu _ rentre
      eaBa1BE qu _ s
      BAAab1b qu _ sache
      ea1AAAA qu _ se
      cDcBBBd qu _ va
      gB1ABBB qu _ veut
      dAAAAAA qu _ voulait
      BBB1bd qu _ y
      1ACC1dA qu a
      DaAAaa qu a la
      1aEadcH qu elle
      DCbaadC qu elle a
      CABaa1b qu elle n
      bDA1A1d qu est
      aCA1Aac qu est ce
      dcBDaBA qu il
      1aDbAab qu il a
      cBaAAB qu il avait
      dBAA2A qu il en
      bcAb1aF qu il est
      C1AfAA qu il les
      D1e1aA qu il m
      afaCA qu il me
      CBb1cAC qu il ne
      Bd2BBa qu il nous
      AeAAA qu il rentre
      BcBa1bB qu il s
      ea3BA qu il se
      dCcBACA qu il va
      BABa1da qu il y
      bbACfad qu ils
      C1AcAba qu ils ont
      BDgcA1b qu on
      bBaAAAa qu on l
      bC1abBb qu on le
      abCa1Ab qu on lui
      a1BBAab qu on m
      EAaAaaa qu on me
      AabCaaB qu on ne
      aCdAa1A qu on parle
      Fbf1B1B qu un
      BcCcaAB qu une
      dAABAAa quai
      f1AB1DA qual*
      eBAA1D qualites
      1eBdAAG quan*
      1eBcAAG quand
      BAB1da quand _ 0
      AcBCAbA quand _ a
      gA1CAC quand _ ai
      ABCe1B quand _ arrive
      1dA2CA quand _ bois
      AcA1ABA quand _ boit
      Be1A1A quand _ commence
      Dd1B quand _ de
      BAAAbbb quand _ demande
      1Ce2D quand _ dor
      DbAb1A quand _ entends
      cDDd1A quand _ entre
      cgDBA1D quand _ est
      AabDBB quand _ etais
      1dBC2A quand _ fais
      AcCa1A quand _ fait
      eEb1Aa quand _ ferme
      ABcBaA quand _ la
      ACca1Bc quand _ le
      dABAA1b quand _ lui
      BEbAbcb quand _ m
      gFfAADA quand _ me
      bDd1cCB quand _ mere
      gBCb1AA quand _ ne
      aAaCCa quand _ parents
      G1AcAa quand _ parle
      BC1f1AA quand _ passe
      BjDAC1A quand _ pere
      DcaB1A quand _ petites
      Da2cA quand _ pleut
      dAAB1A quand _ rate
      1gBEEdc quand _ rentre
      hHeBabA quand _ suis
      aAcA1AB quand _ travaille
      DabB1ab quand _ un
      dD1A quand _ va
      Cd2b quand _ vais
      B1b1cdA quand _ y
      daBAdCA quand ca
      BBBb1db quand elle
      AgDaCAA quand i
      EoEFBaE quand il
      BfBA1AB quand il est
      Ba1aadA quand il y
      baAAbdA quand ils
      BbBdAHB quand j
      gA1CAC quand j ai
      ABBe1B quand j arrive
      DbAb1A quand j entends
      bCCd1A quand j entre
      AabDBB quand j etais
      bBFhCDe quand je
      Dd1B quand je de
      BAAAbbb quand je demande
      BdAA1AA quand je fais
      fABA quand je ferme
      CbAA1aa quand je le
      c1BAA1b quand je lui
      CBe2B quand je me
      bAAcAa quand je ne
      FaCdA1a quand je parle
      BCae1AA quand je passe
      aBAABdc quand je rentre
      hHdBabA quand je suis
      EceBAA quand jete
      DcbB1A quand jete petites
      AaBABbb quand l
      bEBddBA quand la
      iD4A quand le
      bEg1aBB quand ma
      bBd1aBB quand ma mere
      FDebcA quand meme
      Bc1CA quand mes parents
      bAdABAD quand mon
      lBaGBBf quand on
      CcCb quand on fait
      fAA1AB quand on me
      BcA2BA quand papa
      DbbA quand quelqu
      DbbA quand quelqu un
      1eD1B1A quand son
      cCbaAB quand tout
      BcbAAeA quand y
      AAcB1c quand y a
      bCCaa1e quar*
      AaaeaCD quarante
      ECCBb1j quartier
      FCCfdb quat*
      Ca1adAC quatorze ans
      BEBbAe quatre
      CBbc2A quatre fois
      AAABcbA quatre jours
      1aBdbCA quatrieme
      Acc1aAD que
      Baabab que _ ai
      fDBbab que _ aime
      cBac1AA que _ arrive
      Fc1A1Ab que _ aurais
      BaabAAA que _ autres
      BeBbACA que _ avais
      CAAAca que _ c
      DbBbb1a que _ ca
      1Ddb1a que _ cherche
      BAcAA1a que _ cousin
      CBbbAcA que _ dois
      a1ACcaA que _ ecole
      BaaBabA que _ en
      d1FC1dB que _ etais
      daAECa que _ etait
      ceCEB1B que _ fais
      bd1AABa que _ frere
      bAc1AB que _ grand
      AC1bdCc que _ il
      BCaAAda que _ j
      HFbabce que _ je
      c2bAC que _ jours
      ABbbC1a que _ l
      1eCbA1A que _ la
      Ca1fbA que _ le
      cA3E que _ les
      CDAA1bd que _ lui
      BbBcAA que _ m
      BdA1AAA que _ ma
      eE1A1aB que _ me
      aBBaa1b que _ n
      dBAABCc que _ ne
      AAd1AAA que _ notre
      Acb2CA que _ on
      a1bBbAb que _ pas
      FdeCa1A que _ passe
      C1B1ccB que _ pere
      Db2abA que _ plus
      BB1bc1A que _ pour
      Ba2AdA que _ prends
      ACA2db que _ prof
      BaA1BAc que _ ramene
      AAdaBA que _ reste
      fACB2B que _ s
      CdAa2A que _ se
      dAb1bB que _ soeur
      cBaCdAA que _ soit
      ADAcd que _ sui
      C1add1D que _ suis
      Ah1B1CA que _ tonbe
      AaAAAe que _ trouve
      eABaCa que _ un
      fEBA1AA que _ vais
      dAAB1Ba que _ veux
      aB1aBbB que _ y
      dB1ABDa que c
      1CadaDb que c est
      daAECa que c etait
      bfEBAaE que ca
      eBBA2A que ca fait
      dC2A1A que ca fasse
      EdcBA1a que ca passe
      dAAB1aB que ca s
      aEbBaa que ce
      cCa1AAA que ce n
      bBaBb1A que ce soit
      C1AAAdA que cela
      Be1aBa que chez
      CccAA1A que d
      AaAeAB que dans
      BDAAaeA que de
      eBdCBCA que des
      DabaBcA que du
      BAAeAaB que il
      BA1bAcB que il y
      BdDbAbb que j
      Baabab que j ai
      eCB1aba que j aime
      Fc1A1Ab que j aurais
      BeBbAC que j avais
      d1FC1dB que j etais
      bcBB2A que jave
      c1A1bC que jdors
      EiCdAad que je
      aDac1a que je cherche
      CBbbAcA que je dois
      edBDB1B que je fais
      aAcACAb que je l
      a1FCaad que je lui
      AbBbAA que je m
      cBa1AAB que je me
      AABbbcc que je n
      Ba2AdA que je prends
      BaA1BAc que je ramene
      ADAcd que je sui
      C1add1D que je suis
      1aAAAe que je trouve
      eDAA1AA que je vais
      eAaB1BA que je veux
      1CcAaA que l
      a1ACcAA que l ecole
      g1FBdaC que la
      CAeA1b que le
      BBd2A que le voisin
      CaAfbCb que les
      Ab2cC que les parents
      DfAAbA que lui
      fBCb2A que ma
      dAa1bA que ma soeur
      dBaB1Ba que mes
      bBc1ACa que mes parents
      aEbB1bA que moi
      faAA2C que mon
      BcCab1A que mon pere
      cC1AdBa que nous
      1AbBAaB que on
      BabAAeC que papa
      AAb1BeA que papa est
      DAAccBa que personne
      C1ABc que personne me
      aAAcBCb que personne ne
      Ada2CA que pour
      aaC1aBb que quand
      c1AaCA que quelqu
      c1AaCA que quelqu un
      Ah1BCB que rentrer
      CAaaaAa que s
      CBaaaAa que s il
      B1ba1Ad que se
      ABBABda que ses
      AB2Bd que ses parents
      C1bB1cc que si
      BCbA1ba que si j
      ACb2Ad que si je
      CAgBAbC que son
      AC1AacA que son pere
      Dca1b1B que tout
      CAbbbaA que tout le
      cbABCAA que vous
      c2CABc quel
      Eb3c quel _ pas
      cB3cB quel a
      BBA1d1A quel age
      dbbABB quel e
      AABBd1b quel*
      b1b1cAD quelle
      BAAaabA quelle _ la
      E3acc quelle heure
      Dbbc1bA quelqu _ a
      cbAa1AC quelqu _ d
      dBa1AAB quelqu _ de
      bAaAAcA quelqu _ et
      bCBAdaA quelqu _ qui
      Dbbc1bA quelqu un a
      cbAa1AC quelqu un d
      dBa1AAB quelqu un de
      bAaAAcA quelqu un et
      bCBAdaA quelqu un qui
      caAB1d quelque
      BcBAaad quelque chose
      dA1ABcA quelque part
      bcCFdAb ques*
      eABAaAA question
      DeADdAb questions
      Ab1CBbd questions $
      dbbAEBb qui
      ACeADCe qui $
      bACAABd qui _ a
      C1BAada qui _ bien
      A1A1bBc qui _ ce
      Bd1A1B qui _ d
      BaCa1Ae qui _ de
      Bb1cAA qui _ dire
      E2Eadd qui _ en
      BCgcAAB qui _ est
      fB1A1BA qui _ fais
      adaB2B qui _ font
      AAd2Ba qui _ heberge
      eCb2A qui _ jamais
      DbA1Aae qui _ je
      bCAAADd qui _ la
      Cabb1AB qui _ le
      bDdC1A qui _ les
      AcbA1B qui _ lui
      BBbA1cA qui _ m
      ABAA1ac qui _ ma
      BCbb2a qui _ me
      ACc1AcC qui _ moi
      C1AdbaA qui _ on
      c1BaaAA qui _ parle
      1CBdB1e qui _ pas
      Cda1A1B qui _ passe
      CadA2A qui _ pour
      dAAbABB qui _ que
      cbA1aAE qui _ se
      cCBB2e qui _ tout
      cAAAAaA qui _ un
      AAaAAda qui _ une
      CdC2Bb qui a
      CDcd qui c
      CDcd qui c est
      aBAabAA qui di
      eD qui doit
      abB1aBA qui e
      bbbABAb qui je
      aAdC1AB qui l
      ddbAA1C qui la
      2beABB qui le
      Bb1cAA qui le dire
      BBaA1Bc qui lui
      b1BCABd qui m
      adEB1Cd qui m a
      BdAa1A qui ma
      iEDBABa qui me
      ACdA qui me fait
      AcAb1AB qui prend
      ACaaAaA qui rentre
      DBAc1d qui reste
      aab1aaC qui s
      AAcaAAA qui s est
      FidABEa qui se
      CBdA1d qui tourne
      B1cA1Ab qui tourne je
      A1Bd1aA qui tournent
      CAbBcAa qui va
      bCC1aca qui veut
      cB1B1Ce quic*
      B2a1Cf quick
      EBcBiCC quid
      A2AdAB quid and
      bfAcDCC quie*
      b1AbAAC quiet
      bb1BAAA quiet $
      EB1e quiet _ i
      DBa1bb quin*
      CAdaa1B quinze _ et
      1BcBbBA quinze ans
      CAdaa1B quinze ans et
      AAa1E1h quit
      gad1CAC quit*
      cbbcAGB quitte
      CB2fAB quitte _ maison
      Eac1cAA quitte la
      CB2eAA quitte la maison
      1B2eD quitte le
      e1B1D quitte plus
      bbb1BdA quitter
      cABAbbA quitter la
      bAABBab quoi
      BBcb1Ae quoi $
      gBABAAA quoi bon
      dCC2Aa quoi faire
      eDA1A1a quoi je
      bCCAAac quon
      aEdb1bC racc*
      ADeA1aB raccompagner
      bAAc2B raccrocher
      BB1c1bc rach*
      EBAiAEC rack*
      AB1e2C rackete
      DA1c1Ba racketter
      CibB1BB racl*
      Bg3AB raclee
      GfdABC raco*
      Cc1bBCA raconte
      1fAA2A raconte pas
      DgdC2B raconter
      BfAB2A raconter $
      AgCA1aD radi*
      AgCC1aC radiateur
      1cAA1aC radiateur $
      aCbaa1A radio
      ABaAA1c raid*
      jBBBBCC rail*
      eAAABB rails
      cAAAA1B railway
      1AaAAcB rain
      bcabCFa rais*
      BeAa2A raises
      hDbABDB raison
      fE1A1A raison $
      Cf3AA rall*
      Ei1A1AA rallonge
      EABAajA rama*
      BCAA1h ramadan
      CbB1aaA ramasse
      BAaClb rame*
      A1bDbcb ramene
      B2ae1A ramener
      DCBCiD ran
      BCAAfB ran away
      CB2dAA ran off
      Daaa2c ranc*
      gbC1CED rang*
      k1DCBEA range
      cBAAAA range _ chambre
      D2dA1C ranger
      F1ablDA rant*
      F1abjD rantre
      dBAabB rantre $
      BCeA2B rape*
      CCe3A raped
      eA2aAA rapi*
      dAA1aBc rapide
      C1fACAb rapp*
      C1eaB1c rappelle
      C1d1A1a rappelle pas
      bAACaba rapporte
      1BAAe1A rarement
      CbBeAbC rase
      gCABAA raso*
      hDACAB rasoir
      gaDCCAB rate
      Dd1A rate _ stage
      BeABAB rate le
      eC1A1A rate un
      aABACc rate*
      aacb1DA rath*
      cabbADA rather
      a3AdD rats
      e1AB1A rattraper
      ADAAAdb ravi*
      bB1B1Ab ravine
      dBAAAAA razo*
      bDcDaBh re
      aAAAcAa re _ for
      abaEAAc re _ me
      bAAAaBa re _ the
      DAc2Aa reac*
      BCd reaction
      BbcB1BB read*
      aaAABc real*
      adABBaB really $
      gAB1A1B rean*
      dA1BAaA reason
      AA1BAcA reason i
      dAbA1BA reason to
      DabbA reasons
      eAaABBA rebo*
      CBAaAcb rece*
      aB1CaeB rech*
      A1bAAdA recharge
      B1BBfB recherche
      aBeEAAa recl*
      aAeDA1A reclame
      iaDgDGG reco*
      EaAgABB recois
      HbafAAa recoit
      EAac2a recoit des
      aBcCa recommence a
      dBC2BC recommencer
      eA1A1AC recommencer $
      LEDpCAA recr*
      CHAiABB recre
      C2dAA recreation
      E2cB1c recu
      CbA2bc recu une
      cCaABcb recu*
      bAAABc recupere
      h2BA1C rede*
      hA1A2C redemande
      fAA1BAA redi*
      fAA1BAA redige
      Ae1AbBA redo*
      eCAbA1A refa*
      eB1bABA refaire
      d1AAAAA refaire $
      aAAcAaA refait
      j1AbBDC refe*
      BcCcAaA refl*
      b1dDD refu*
      1aeBCbB refuse
      cC1a1AA refuse $
      BeBb1Cb refuse de
      e1AB2A refuse le
      1DcdcEa rega*
      bAcB1Ca regarde
      D3fB regarde _ horaires
      cBbAA1a regarde _ la
      A1AddBB regarde _ le
      eAA1B regarde _ mur
      1ACbA1b regarde _ tel
      faAACCA regarde le
      BaBBgBA regarde les
      D3fB regarde les horaires
      CbaB1a regarde mes
      DAea1aA regarde moi
      dABB1ac regarde pas
      C1dAB1b regarde plus
      CAAC1be regarde toujours
      bBab1B regardent
      a1AAc1D regarder
      FAAb1fA regi*
      DA1BAiA regime
      acaACEd regl*
      AcAbBB regle
      bB1CAAg regler
      2dA1BB regles
      bbcDB1A regr*
      AcaBB1A regrette
      iDC1ADd rejo*
      jDD1BCa rejoindre
      eAB3A rejoindre mon
      afAaCBa rela*
      ea1AABB reli*
      dbAFb1A rema*
      aAcABA remarks
      AbD1bc remarque
      b1cDbA remarques
      aB1BBBe remb*
      nEbEdGD reme*
      fDBA1A remember
      gA1AABA remercie
      Bba1cAA remettre
      aBabaBB remi*
      AAacAB remis
      cBAaABd remo*
      a1BaAAe remonte
      1FccBeC remp*
      eECAAdA remplir
      d2BAAa remplir mon
      BCCbcAc renc*
      DBAbc1b rencontre
      AACAd1a rencontre sur
      A1Ba1Ad rencontrer
      dAAaA1A rend
      gFBFE1d rend*
      BAda1B rendez
      BAda1B rendez vous
      c1CDA1b rendre
      D1A2Ae rendre service
      1dACAc rends
      fCACDba rendu
      AbB1BAc renferme
      FdDBjBB rent*
      BAffC1B rentre
      aeCACbb rentre $
      B1bbAAA rentre _ de
      AAa1d1B rentre _ elle
      bBfAEAd rentre _ la
      abA1C1b rentre _ me
      cb1bCB rentre _ moi
      CCbfCAb rentre avec
      1CAbABa rentre chez
      1EgdCA rentre dans
      1Bf1A rentre dans la
      ab1BbAA rentre de
      AA1AdB rentre depuis
      AD1cAcA rentre en
      DEA1fA rentre pas
      AAABhBA rentre plus
      1BdA1aA rentre quand
      AEfdAAA rentre toujours
      hGAbBbC rentree
      bCAAAc rentree et
      JkGFhD rentrer
      D1ACgDA rentrer $
      FC2jBB rentrerai
      DB2fAB rentrerai pas
      bdBB1De renv*
      cAcBA1A renvoie
      HeDEbja repa*
      daBCaAA reparer
      CA1B1db repart
      BEbEBg repas
      fb1D1AA repas $
      bBe2B repas _ famille
      2AA1Ce repas _ la
      ABcA1Ab repas de
      bBd2B repas de famille
      cBd1AAC repasse
      CfA2BA repasser
      dAeDcDB repe*
      eCBBdDB repete
      e1AA1BB repete qu
      A1A1eB repete un
      dgEFADb repo*
      ADEFbed repond
      DA2A1d repond _ el
      AAAbBaA repond _ je
      BdA1a1a repond a
      e2A1BA repond par
      ADB1bdA repond pas
      BFBCCCg repond plus
      aA1daBA repondre
      B1acb1A repondre $
      bcbAABa reponds
      1eAA1B reponds $
      ABc2bA reponds pas
      BA1aAAe reponds plus
      1daABBA repondu
      DAbc reponse a
      DeaaAAA report
      bAAAdcB repr*
      A1AbcAA reprendre le
      BAbB1dA res
      FCcaACe rese*
      2CF1Aj reseau
      GA1k2A reseaux
      ABeA1AB reserve
      AacA1Ca resi*
      CaEAEEk resp*
      DAAA2e respir
      IACcBCj respire
      FAA3a respire bizarre
      DB4e respire plus
      jbB1CCC respirer
      eAAABA respirer $
      jDAHBbc ress*
      cBaAAbA ressent
      aBABaBc ressort
      AA1A1db ressu
      eeA1cG rest
      abcGcf rest*
      gD1cgEa reste
      BBabAc reste $
      B1babB reste _ a
      CAf2A reste _ avec
      hBAA1CA reste _ dans
      AeB2A reste _ des
      AcaaeEA reste _ la
      cE1aaCA reste _ le
      dA2ACb reste _ lit
      1AA1BdB reste _ un
      abA1aDc reste a
      f2AaD reste assis
      b1Ab1Bb reste au
      bA2aBc reste avec
      ccB1CAA reste dans
      cA2BCA reste dans le
      AbAAdD reste dehors
      ca2BC reste la
      CBA1e reste pas
      BAAAcAA reste plus
      C1b1Ad reste pour
      BAf2A reste seul
      CAf2A reste seul avec
      fa1BaAA restee
      agdabHa rester
      ba1a1Cc rester $
      BBf2B rester _ avec
      bd1B1C rester _ l
      AfBA1BA rester a
      eCAa1A rester dans
      GCBCBi restes
      AAB1AeA resto
      AAA1AeB restos
      GbcdBAA reta*
      GbcdBAA retard
      1dBDdAd reti*
      BaADAad retiennent
      dACC2d retient
      Eac1eAB retire
      C1A1e1A retire tout
      adBa1B retirer
      ECagcEb reto*
      Ab1AcAb retour
      DBAdaAB retourne
      CACaacA retourne $
      1cAcAA retourne dans
      2AadBC retourne pas
      D1fC retourne plus
      1AaAAAd retournee
      cAa1aAB retourner
      AACda1A retourner $
      1BEEkGc retr*
      bAC1cDc retrouve
      D3aAc retrouve $
      Ba1CdBa retrouvera
      E2Bd1a retrouvera $
      bAaAbAA retu*
      dCBa1ab reuf
      BcBA1b reum
      Ad1BA1B reup
      fC2ACb reus*
      eA1AAAA reussir
      baBabBC reve
      D2Ad1B reve de
      eDcFaDb reve*
      1BBcC1f reveille
      AAD1AAg reveille pas
      EAjACAE reveillee
      B1d1AAC reveillee sans
      hbD1DC reveiller
      DAABcaa revenir
      CBAAb1b revenir $
      ccaAAAC revenu
      dBABeAA reverra
      c1AAc1B reverra plus
      bB1ADac reveye
      FBBegCa revi*
      CBAAfBb reviendrai
      ABA1dAA reviendrai pas
      AEAaebC reviens
      aaA1c1D reviens pas
      BA1BdbB reviens plus
      1e1dHCd revient
      aABB1ad revient $
      1dbACB revient _ chez
      1eAaC1A revient de
      1eA1C revient de chez
      ab1DaB revo*
      fCBDaAB revoir
      fB1BA1A revoir a
      Dfa2A revois
      FaChAab ri
      1dAC1cA ri 0
      dC1AAA ri _ de
      CAAf ri moi
      bABcAAa rian*
      baBcBAa riant
      AdC3A ribs
      CB1e2A rica*
      a1bD1Bf ride*
      Aa1A1Be rideaux
      abaE1eA rien
      BeCBa1e rien $
      2eAbE rien _ a
      dAAabE rien _ de
      CA1ABfA rien _ depuis
      fA1AAB rien _ dire
      BBb1bbA rien _ etait
      AAdacBA rien _ faire
      C2bcB rien _ je
      aa2aCc rien _ la
      A1AD1cb rien _ le
      GA1A1db rien _ manger
      gbCB1BB rien _ me
      fBAA rien _ rien
      CEBCcdc rien a
      fA1AAA rien a dire
      DA1A1bc rien a manger
      FA2AfA rien avale
      E3AdA rien avale depuis
      Aa2AeA rien chez
      aA1CAcb rien dans
      AB1C1cb rien dans le
      Cbca1A rien di
      DCcAeCb rien dire
      Eabb1a rien dit
      A1cAaBa rien dit a
      Dba1Adb rien et
      bbaAaAA rien il
      BcA1Aab rien je
      e1BB1B rien me
      dB2bAA rien n
      dBBA1AA rien ne
      g2A1B rien qui
      bAAA1Ca rien vu
      D2fACB rien*
      Ea1fBCB rient
      aBaaaBa righ*
      aBaabBa right
      cbAa1BA right $
      CD1Bbcd right now
      BBAiABA rigo*
      cEAfAB rigole
      DCafbBB rigole $
      CB1cb1a rigole _ je
      1CAc2b rigole avec
      bbaD1ab rigole mais
      d1ACBba rigole pas
      daAB1BB rigole plus
      EB1hb rigole quand
      CBacb rigole quand je
      DBadaAa rigolent
      BcA1AbB rigoler
      BcAaA1A rigoler $
      bcCbCBa ring
      cc1AaAC ring my
      cA1A1Ac ring*
      dB1C2e rings
      AABfA1A ripp*
      BABfAAa ripped
      daaCA rire
      cccE1B rire $
      CA1eA rire*
      gAAaBAA ris
      AABe rise*
      AABe risee
      CDafABb rit
      CAacA rit $
      f3AAa river
      GeBCAiB riz
      BCbA1Af road
      BDh1AAA robe
      BB1BAdb roll*
      cC1BAda roller
      gC1A2B ronc*
      fBAAbAB ronces
      BABAbc rond
      CdAAbAA rond*
      AC2a1d ronfle
      lEdaDCB room
      cbbAABA room and
      CBba1Ab room at
      ea1AAAB rope
      ccAA1AB roue
      bcA1AbE roug*
      1baA1bD rouge
      CbBcAba rough
      bAAcbEd roul*
      BCABaBh roule
      AB1AB1e roule a
      Ccb1CbA roun*
      CbbACcA round
      bAABBc round $
      BAa1AcA round and
      AeaAABB round the
      DkAAAB rous*
      DBcafC rout*
      DdeabG route
      Bc2bAA route je
      CCABAhd ru
      C1aAAeA ru $
      C1AbeAA ruck*
      C1AbeAA rucksack
      CADCAdf rue
      A1BBaAc rue $
      De1AAAB rugb*
      De1AAAB rugby
      BdAAAA rugby $
      C3eB ruiner
      aAAd1AA rume*
      DD1agAA run
      FA2fBA run away
      C1A1hAB run off
      EAABhaA runn*
      BAABdbA running
      cBa1CaA runs
      ca1D1a ryin
      1BcA1bb ryin $
      cCA1ada s
      AAdB1aA s $
      2dAa1D s 0
      a1Caca s _ and
      dCC1Bab s _ at
      fC1aA1C s _ avec
      AAAaAac s _ but
      AbBb1AA s _ by
      1BA2Be s _ coming
      BCbc2A s _ d
      dAaA1BA s _ de
      eEAAc1A s _ des
      d1AAAB s _ du
      BDbB1ae s _ e
      BaBb1ba s _ en
      d2abAB s _ encore
      Bca3C s _ est
      BAAA1ac s _ fella
      BbAcaaC s _ for
      bB1A1Ca s _ got
      b1AbcaE s _ he
      ABaAaac s _ her
      AdAaABc s _ his
      1abDd1C s _ i
      aEbeABA s _ il
      E1aE1ga s _ in
      1bacaCC s _ je
      ea2AAB s _ jete
      1cAcA1C s _ keeps
      Bc1BAb s _ l
      fB1B2A s _ la
      eCABAAa s _ le
      1e1AAaA s _ like
      fDCGbbd s _ me
      B3dBA s _ missing
      BEb2Bd s _ mum
      AECBbae s _ my
      CdaAAbC s _ now
      A1AAe1B s _ off
      bA1aDEc s _ on
      AcaAAb s _ one
      cCAB2B s _ only
      Ae1aABc s _ pas
      EAfbAAE s _ passe
      baaABDA s _ pour
      ACaa1cA s _ se
      CeA1a s _ since
      BcBB1Bd s _ so
      Bbba1BA s _ sur
      eEAabEe s _ the
      C2cAc s _ they
      BeaA1B s _ toujours
      AgBAABB s _ when
      bDAAA1d s _ with
      AaDAaAe s _ y
      dAca1Ea s a
      BCc1Ab s all
      eAAB1A s anti
      1B1daAB s appelle
      CBdA2a s approche
      fD1BAA s arrache
      D1Ba1da s arrete
      D1Ab1Ad s arrete pas
      B1A1dAb s asleep
      DababAb s been
      B3dBA s been missing
      BACbAAd s being
      B1AA1Ad s blood
      BBcA2A s boyfriend
      Bf3B s calmer
      Dc1A1b s easier
      1f2AC s eau
      fA1EdBA s en
      BAAA1db s endort
      Feb1ABB s enerve
      iCaB2C s enferme
      AFhDhHC s est
      b2bbAB s est encore
      ea2AAB s est jete
      DAfbAAE s est passe
      1BhA1AA s etape
      cB1ABbB s eteint
      CDbB1ae s eur e
      DgBa1BA s excuse
      AeAA1B s excuse toujours
      AdaA1BA s fella
      b1B1bbB s fifteen
      CcaCAbc s fine
      CAa2ca s for
      CEfbBbA s friend
      bcbADCa s gone
      adC1BFb s got
      BcAaAAC s got a
      bBa2Bb s got the
      Bc1a1C s habitue
      DdAcfb s il
      CA1Ac1a s il me
      A1cbAAA s il n
      ba1BAbA s ils
      DdEbbbB s in
      DAefACA s inn
      BBdd1BB s inn il
      e2B1AA s isole
      BC1bAae s just
      d1AAAAA s like
      BAAAAeA s me
      Be1A2A s mum
      aDdbaBE s my
      BcaBaAa s never
      BBa2dB s new
      a2BBdB s no
      BCBACae s not
      Bb1c1aB s nothing
      aCaA1Cd s on
      EfBd1aB s only
      ecBaABC s ote
      d1AAAB s ote du
      1BAbACc s outside
      BC1AAhA s starving
      c1ABaCD s the
      cCAB2B s the only
      DAabaaA s y
      C1B3g sab
      IFEgj1b sac
      f1A1F1c sac $
      C1aAabA sac _ courage
      AAAbCac sac _ moi
      BA1AeBB sac _ pret
      a1ABdB sac _ toujours
      cbAA1aA sac a
      AA1cbBA sac dans
      AAdDbfB sac de
      C1aAabA sac de courage
      B3dCA sac e
      B1ABhEB sac est
      C3cBA sac est pret
      CcA2eA sac et
      B1A1eB sac pret
      GBA1cgA sach*
      BB2ddA sache
      AaaAbbB sache $
      BA1bbAb sache _ je
      CA1BAe sachets
      AAaaBeA sacs
      eA1A1AA sad
      Cd1ABAe safe
      fABa1Eb safe*
      BDiJCcd said
      bb2ABB said _ d
      CAcA2a said _ i
      gAB2aE said he
      Ccab1aA said i
      BbabAAA said i d
      D1i1AAB said no
      A2D1Ad said they
      aEaBBBi saig*
      CHbaBAi saigne
      cdaA2F saigne $
      IA3Ah saigne beaucoup
      KhAf1gB sais
      Bcb1AAA sais $
      1BD1Aaa sais _ ou
      hBB1AB sais _ pourquoi
      1bBbBAa sais _ qui
      C1cBABa sais _ quoi
      aCfcB1A sais _ si
      Ab1dABA sais ce
      AB1A1eA sais de
      Ac1ACbA sais nou
      cB1A1Ab sais ou
      dFBaFec sais pas
      BCCAAab sais pas ou
      hBB1AA sais pas pourquoi
      AaaAACa sais pas quoi
      aCddBAA sais pas si
      E3ca sais personne
      e1aCBaA sais plus
      1Bdb1BA sais que
      BB2caA sais un
      AAHDeai sait
      AAd1aAB sait _ elle
      1AB1Aae sait _ j
      BB1ACfC sait _ ou
      dC3BA sait _ que
      d1ABcBB sait jamais
      DBAAcBe sait ou
      BDBAbfD sait pas
      AB1ABcC sait pas ou
      dC3BA sait pas que
      CABEfe sak
      aDdc1A sal
      cBaA1Aa sal _ bin
      cBaA1Aa sal de
      cBaA1Aa sal de bin
      aACdCba sala*
      EABaBga salaire
      HCbg1BB sale
      E1fB sale $
      aBaaBb sall*
      aBaaBcA salle
      ca1CACb salle _ bain
      bAaB1Cb salle _ bains
      cb1CACa salle de bain
      bAaB1Cb salle de bains
      AB1B1e salle des
      eAABAA salu*
      e1AA1AB salut
      A2hADA same
      AbADcaA same*
      Bb1EfaB samedi
      aC2AAe samedi $
      AdA1b1C samedi il
      abDBdAB san
      ab1cAAa san $
      cC3Ab san _ ca
      BA2dB san _ dire
      AbBAA1b san _ e
      hDAaCBA san moi
      B2cdCA san que
      CAAAbaa san rien
      eA1A1AA sanb*
      EEB1BnA sand*
      CA2AhA sandwich
      BCA1Af sandwichs
      fGaEABf sang
      F1ca1ad sang $
      CbcA sanm*
      CbcA sanmdi
      cAbce1F sans
      CdA1A sans _ ca
      1Ba1BcA sans _ depuis
      ACBafC sans _ dire
      aB2aBc sans _ et
      aabBAbD sans _ il
      ABAAb1b sans _ mot
      BdBb2b sans _ sans
      abba1BA sans arret
      CBAc2d sans ca
      AAAAA1f sans casque
      FA1bdB sans dire
      DAbab sans dire pourquoi
      1EiA sans frapper
      AABb2d sans harnais
      eA1AABa sans lui
      Bd3c sans manger
      CAfBAa sans mes
      iDABC1C sans moi
      FaB1gCB sans prevenir
      c1ABcB sans que
      d1A1BAA sans regarder
      GbAAbeb sans rien
      BAA1cAa sans rien dire
      AACdA1c sans son
      BBBAaac sans un
      ABAAb1b sans un mot
      e2a2C saoule
      BAAg saso*
      aA1dAAA sat
      dBAAAA sat _ the
      cBaC sat in
      bbDAaac satu*
      baD1aAc saturday
      FEdfgAB sauf
      BA2fAA sauf _ moi
      BC1c1a sauf moi
      eAA1aDB saut*
      BAbacAC saute
      aAAcAAA saute $
      aa1bCAa saute _ la
      Da1A1e saute _ les
      E3dB saute _ mur
      eAA2AC saute du
      DAA1hBB saute le
      E3dB saute le mur
      f1CABDb sauter
      bBA2Cb sauter du
      1ABBdDB sauv*
      CDBAiED sauve
      AAAAdA sauve de
      1AAAcBA sauvee
      eD1Ba1c sav
      AAbAAba sav qui
      acdCAAB sava*
      BccAA1A savait
      d1AAcAB savate
      BB1Ad1A save pas
      CCaccAb save*
      a2DdCa savent
      2AB1Af savent ou
      eBB1aAA savi*
      eBB1aAA saving
      EgabdCA savo*
      AB1Aea savoir $
      DaeBcA savoir _ je
      BacAbC savoir ou
      BaeAaA savoir ou je
      bAABA1b savoir pourquoi
      cCaaAA savoir qui
      DfAc1B savon
      DdB1BAd saw
      Bb1cBBe say
      BdaA1Ba say $
      1CBab1a say _ he
      CeAAA1a say _ i
      bBBAa1a say he
      AAbaAfB say i
      BAcc1BA say it
      aDabBBb sayi*
      aDabBBb saying
      bAC3c saying he
      bAcDCdD says
      ABbAba says _ can
      CBa2ca says _ i
      2dAACA says _ m
      dEcA says _ s
      dAC1aB says _ was
      gIDeb says he
      CA1c2c says he ll
      cABAaaB says he s
      DiCA says his
      CAcCAcA says i
      2dAACA says i m
      B1bb1Ba says it
      EAea1Bc says it s
      1B1BAfa says she
      cBB2aA says there
      BfB2Cb says we
      ba1B1Ac scal*
      gcCABCB scar*
      Dbac1Ac scared
      Ac1bB1A scared _ go
      BCab2a scared of
      BcaaAAa scared to
      CcAA2A scares
      CcAA2A scares me
      fACC1AA scarifie
      gG4A scars
      CdbaA1A scary
      BAAbAdb scho*
      b1aDAcc school
      1BAdAFe school $
      BA1d1B school _ and
      BaAbAaB school and
      bB1D1bc school so
      C1Ad1AA schools
      aBBAAAf scie
      ACbbbAA scol*
      1BbdbBB scolaire
      cCACaAf scoo*
      dCa1A scoot
      1ACBcAc scooter
      CbBdaBA scot*
      BbBd1AA scotch
      AAAd1BA scotch a
      DadadCA scou*
      Bad1bC scout
      jCABAAB scra*
      dC3AA scratch
      BgaBAAb scre*
      Be1C2a screaming
      dCeAA1C sdb
      C1A1AhC sdf
      gaaaBBI se
      BeaAA se _ 0
      D1d1A1B se _ a
      DbA2ab se _ apres
      BBdB1bA se _ au
      fHeBaBA se _ avec
      GdABAeA se _ ca
      beC1AB se _ chez
      bDeE1A se _ contre
      adBCc1b se _ dans
      EDBm1Ba se _ de
      Cf1B se _ derriere
      cC1B1Ab se _ des
      CaAAbAb se _ e
      dDa1aAB se _ en
      1BAAeA se _ et
      bAEabaD se _ je
      hFCA1A se _ la
      kFBBABb se _ le
      cE1AAAa se _ les
      gBaCAaA se _ moi
      ABAbAbb se _ ou
      F1CA1bi se _ pas
      1ACAA1e se _ plus
      FdaABab se _ pour
      AE1db se _ quand
      1CA1bab se _ qui
      Bb1AaaB se _ quoi
      D1Abaa se _ san
      B1dBAb se _ se
      bCcA1aB se _ si
      eAdABBA se _ sous
      Af1BAB se _ tout
      CbA1cAA se _ toute
      cAa1AAD se _ une
      iF1C2A se brule
      fC1B2A se brule avec
      Df3AA se ca
      DfAAdA se cache
      Ed3a se calme
      BB1Acb se casse
      cAbB1a se changer
      eD se cogne
      B1dB2A se colle
      l1AABBC se coupe
      BcABbBb se faire
      Aa1gAbA se fais
      BD1l1FF se fait
      b1BaAAB se foutre
      gJ1A se frappe
      CCgC1A se frotte
      ADeA1A se glisse
      gA2AAA se jete
      gC1A1AA se jeter
      Cf1B1aA se la
      bA1CAcA se lave
      abaAABA se le
      BBAeaCb se leve
      ba1A1Db se ma
      EfcA1Ba se met
      CbABbcc se moi
      cC2ba se moi qui
      DBAe1A se moke
      DB1e1A se moke de
      Cfb1AaA se mon
      JgAbDg se pas
      ABAbAab se pas ou
      Cc3Ba se pas pour
      JdedcCC se passe
      Cf3AA se passer
      i1AC1AB se pendre
      e2A1C se pese
      eAAB2A se plante
      Ha1bAfA se plus
      b2BcAA se pour
      CAbab1c se qui
      AC1Caec se retourne
      JAA1aAh se reveille
      CAC2Ag se reveille pas
      Ee se rien
      eACB1AA se scarifie
      GBAAfeA se soir
      bAdB2B se sont
      1cBc1A se tait
      gF4A se tape
      bBA1bAA se tire
      1CAe1B se toujours
      BcBaA1A se tout
      hB1AA1E se tue
      hBA1A1D se tuer
      C1bd1A se vide
      1baCAaA se voit
      CAAc1Ba seat
      1FcaB1g seco*
      B1ca1ca second
      Bb1B1Ad secoue
      c2AAAd secour
      BFAcBAe secours
      BEl1cCF secr*
      AGjBcBD secret
      BCe2BB secret $
      1C1d1bB sect*
      CA1e2A section
      CcAaBbb secu*
      DeAaB1d securite
      BeAaABA securite $
      gCBaACb see
      1aaBAcA see $
      CA1AdaA seen
      bbaC1DB sees
      bCbaA1a sein*
      dCba2a seins
      AaBb1ab seize _ et
      1dBCAb sel
      eBBAAbA self
      f1AD1AA self harm
      f2D1A self harming
      A1aB1Ad sell
      B1aB1d selo*
      B1aB1d selon
      2BaBcA sema*
      FBEdAiA semaine
      bC1dAEa semaine $
      D1A1ac semaine _ me
      ABABAeA semaine je
      dcaEaB semaines
      c1bABaB semaines $
      1AcAbCA semaines _ je
      E2A1db semaines _ ne
      DBdB1cb semaines et
      e1AAbB semaines que
      bABc1AB semblant
      CbdAAA semblant _ dormir
      B1AdAA semblant _ etre
      E1CbabA semblant d
      B1AdAA semblant d etre
      BdbbAA semblant de
      CbdAAA semblant de dormir
      fAAEA sen
      DEiB1c send
      aBAaAab send me
      aCAB2b send*
      bAAA1cA sends
      BcCa1Bd sens
      Ada2AC sens _ en
      CcB3b sens pas
      CBcDCag sent
      bABBA1a sent me
      ecDBaAC sent*
      e1CB1bC sentir
      eaBBBaA sepa*
      eA1AAA separes
      Fb1aBdb sept
      CBd sept _ j
      CBd sept ans j
      cBDdBAC sept*
      aBBb2B septembre
      CbCBAAi sequ*
      BcCBAAe sequestre
      dCaB1CA ser
      eCAA1B ser a
      gCCBbD sera
      iECEB1B sera*
      cCBA1A serai
      BAAAbAa serai _ la
      dA1AAAA serait plus
      dCAAA sere _ la
      d1CAAB seri*
      d1AAAAA serieux
      dA1AAAa serieux $
      dA1a1BA serp*
      GcA1Dg serr*
      DeAaB1a serre
      DcB serre _ cou
      CgAA1AA serre _ gorge
      fDAa1Ab serre _ main
      CfAA2A serre la gorge
      fBAa1A serre la main
      1B1BAd serrure
      1E3e serrures
      aabBAaB sert
      aDaDaag serv*
      1EaCa1h service
      bCc2AA service $
      A1BBaac services
      AacbaBC servir
      iCAgBBH ses
      gD2BCA ses _ a
      FebBAc ses _ dans
      aaBD1aB ses _ de
      bBaaaAA ses _ elle
      gCBaa1A ses _ et
      aCAabAa ses _ il
      AaB1bBA ses _ je
      AcaAAbC ses _ l
      bBBB1Bf ses _ sont
      dCCdaCA ses affaires
      cAAabBA ses baskets
      f1BAA ses bras
      AAAe1B ses camarades
      C1dBb ses cheveux
      AEhA1AA ses doigts
      BDA3d ses levres
      FChA ses mains
      Ed ses manches
      b1ABBb ses nuits
      1Ba1cAB ses papiers
      EBD1bdB ses parents
      Be1AB1a ses pas
      C1AA1e ses poches
      AafB1BB ses potes
      1f1ABAE sete
      aAEdADb seul
      g2BB1B seul _ je
      Da1A2e seul _ l
      bBbaAC seul _ le
      cAbB2A seul _ me
      fAB2A seul _ soir
      1C1cAD seul a
      1A1d1CA seul a la
      GdhAB seul avec
      aC1A1Ad seul dans
      AaAC1cb seul de
      cbAA2B seul je
      daB1aBa seul le
      1GfaBd seul*
      BDca2e seule
      BbECbde seule $
      B1c1ABc seule _ la
      DcdAAB seule avec
      cBAaAbC seulement
      AAdA1bB seuls
      GfBaAe seve*
      Da3dA seventeen
      BeAA1A severe
      1Bf2BC sex
      BDiEAAC sexe
      BCgCAAB sexu*
      AAeBA1A sexuellement
      BhC1B shak*
      CfC3a shake
      B1cA1ab shan*
      bDcBBcB shar*
      BBbAAcA share
      haCBAC she
      1cCAbAA she _ her
      aCAdAcA she _ it
      c2BbCb she _ me
      DhaA1AC she _ my
      DBa1Aab she _ not
      ACcaCac she _ t
      1e1AABA she _ the
      caBaB she _ to
      1CAaB1c she can
      1DAaB1c she can t
      dABbA1B she ll
      EAcB1Bc she s
      AAbabC she told
      1AbAcB she told me
      D1A3d she took
      cbBAbBB shed
      AaACBe shel*
      ACABAe shelter
      BBc1aA shir*
      BBc1aA shirt
      BAAAe shoe
      Ba1cabA shoe*
      Ba1cabA shoes
      E2aAAd shop
      hCcB1EB shor*
      fCbA1DA short
      AbcaaEA shou*
      CeBa1AA shoulder
      Aa1A1De shouting
      cAABaaB shouts
      BE1g1A shov*
      AD1e1A shoved
      1BaEAfB show*
      AC1D1g shower
      CAAA1e shower at
      CAAA1e shower at the
      aAAaacA shut
      fcaFdAB si
      abbaCbB si _ ai
      C1BD2h si _ arrete
      D3eA si _ continu
      CeA2A si _ daron
      2BadAB si _ demande
      C1Af2a si _ dis
      eBAAB si _ disparaissais
      1CcB1dB si _ en
      1BdbABA si _ est
      bBa1bAB si _ etais
      BabAbA si _ fais
      eBaaCBA si _ je
      dA1AC1A si _ jour
      ABAdbB si _ la
      dcABCAa si _ le
      cDA3A si _ lui
      BbABc1A si _ m
      fDAAAaA si _ me
      BdbCB1c si _ ne
      Gfaa1A si _ parle
      cc1ABBa si _ pars
      aB1Ad1A si _ parte
      fCBABAd si _ pas
      1CAb1Ab si _ paye
      Eda si _ pere
      BB1BeBA si _ pouvait
      Dc2Ac si _ rate
      BEeC2d si _ refuse
      Bc1AAAb si _ rentre
      bBA1Ac si _ reste
      ba1cC1A si _ reviens
      AeAA1Aa si _ sors
      bEcAabC si _ suis
      bD1aAbA si _ te
      BA1Ad1A si _ un
      ab1B1Bb si _ va
      bAAc1AB si _ viande
      BAaabBa si _ viens
      e3A1C si _ voiture
      De1A si _ voyez
      bAabAaA si _ y
      ACcaABa si c
      ABcbAA si c est
      aG2gBB si ca
      D3eA si ca continu
      AAaAcbA si de
      AAaAcbA si de rien
      AA1Bd1C si elle
      eCB1Aab si i
      1CA1Agb si il
      EDbbBbf si j
      abbaCbB si j ai
      C1BD2h si j arrete
      ABcB1a si j en
      bBa1bAB si j etais
      gBB1AB si jamais
      dA2CA si jamais je
      ABAcaA si jave
      GedgCDc si je
      CaAg2a si je dis
      eBAAB si je disparaissais
      Cbb1cAA si je fais
      CbdDA1c si je ne
      Fcba2A si je parle
      cc2AAA si je pars
      Dc2Ac si je rate
      BEdB2d si je refuse
      Bc1AAAa si je rentre
      ba1cC1A si je reviens
      AeA3B si je sors
      bEcAabC si je suis
      aaAC1cB si l
      DeCa1eC si la
      daABaAA si le
      C2BbbA si les
      bAcAbBC si mi
      1Aa1DCd si moi
      Dc1ABAb si mon
      hacF1aC si on
      ABaAc1A si on pouvait
      GccaBab si tu
      gc1BDAB si un
      dA1AC1A si un jour
      f3B1C si une
      Ee2CbA si vous
      bbAACaA si y
      B1ae1Ba sick
      C1Ac1bA sieg*
      bAAb1Ab siff*
      DbaCmI sign*
      B2BgBA signale
      a1AAfBA signature
      Faa2Af signe
      aCabB1B signed
      1D3dA sikl*
      1D3dA siklon
      BbBabaA sil
      e1AdBBA sile*
      eaAbAAB silence
      A1CAgB sim
      D1aAccA simple $
      ACbaaaA sinc*
      1Cbaa1B since
      BBaAacA since $
      Da1AbbA since _ and
      eA2AC since _ term
      eA2AC since half
      eA2AC since half term
      AA1e1D since i
      1bA1aCd since monday
      fBA2a since my
      AAdbA1A since she
      CA1AcdA since sunday
      F1h2AA since that
      cbab1EB since the
      BAAAbaA since thursday
      BbA1abA since tuesday
      CDDlBDD sing*
      BBBg2B singe
      AABfACB single
      eA1A1aA sink*
      BbbaCAa sino*
      BbbaCAa sinon
      BABa1ab sinon _ est
      ACAC1cc sinon _ me
      ABdA1Ab sinon _ s
      BABa1ab sinon c
      BABa1ab sinon c est
      Af1A1AB sinon ca
      CaAc2b sinon i
      DBcAAAB sinon il
      b1AaBda sinon je
      bAbB1BA sinon on
      BeAA2A sint*
      AacAaBA sister
      aABA2d sister $
      BBc1aA sister _ me
      AB1caAa sister and
      ab1AaaC sister s
      1AA1Aeb sisters
      2ecAEB sit
      eBaA1AA sit _ the
      Cb1b1AA sit down
      eBaA1B sit in
      dBaA1A sit in the
      aBdBAAA sit on
      CAbfB1D site
      AABe1A sits
      D1Ae sits _ me
      CBAAAg six
      ABA1Bec six $
      D1eAAa six ans
      aCd1bbB sixt*
      1BaAcbA sixteen
      1e1B1B skate
      fDA2A skin
      dAAC1a skip
      Ae1A1AA slam*
      AfBC1AB slap*
      AeBC2A slaps
      AcBC2A slaps me
      dCbFCfH slee*
      1bcACcD sleep
      AfC1bC sleep _ my
      CbAAAiA sleep _ the
      CdD2b sleep in
      BaC1Ae sleep in the
      B1A1Ae sleep on
      BAfAbEA sleep with
      1BAB1fD sleeping
      CA2AcA sleeping _ a
      EAA1AhB sleeping in
      CAe1a sleepover
      BaA2dA sleeps in the
      i1DCABB sleeves
      cB1ab1A slep*
      AAA1Bg slept _ the
      CAA1ac slept in
      aAAB1ca slic*
      aB1B1ca slice
      AbAe1AA slip
      cAA1aBa slipped
      CeBC1aA slow
      Be1A2A smac*
      CcC1AAf smas*
      BBc2ac smel*
      CAb2ac smell
      iBBCaBA smil*
      iBBCaBA smile
      2AAADg smok*
      A1AA1Df smoke
      ADbc1AB snap
      AAD1aAd snap $
      BaBd2A snap*
      B1Ce snapchat
      1d1bFfG so
      fBBA1CA so $
      BBAb1Ac so _ can
      ABBfdAA so _ don
      abCCAca so _ i
      CAca1aA so bad
      BAc2bA so he
      G1adaac so i
      AaAAAbc so i d
      BABfeCA so i don
      Bc2ACb so much
      C2A1eB so my
      Cd1Ab so nobody
      CB3eA so we
      EbBBAjE soci*
      DAA1AfC social
      Ba1AAcB sociale
      a1bb1Db soeur
      dECDBcf soeur $
      ca1AaAB soeur 0 ans
      ca1AaAC soeur _ ans
      B1aaAd soeur _ des
      cb2ABB soeur _ est
      AeBc1AB soeur _ la
      A1bbbEa soeur a
      cAB1baA soeur de
      1AbcaBD soeur elle
      1BCaBac soeur est
      CBb1c soeur m
      C1bbAA soeur ne
      bc1aaCB soeur se
      Ba1B1dA soeurs
      FC1BCiA sofa
      dC1bDAa soi
      AdaA1aA soig*
      hC1ACAC soins
      hBAABAA soins de
      d1CBdbB soir
      bc1fF1F soir $
      C3e1A soir _ 0
      EA1bac soir _ ai
      AbAC1Ab soir _ le
      ABAaAAc soir _ me
      Bc2Cc soir _ sais
      CA1bbaa soir avec
      BABbaac soir dans
      BCaab1a soir en
      cB1ABba soir i
      DcBAac soir il
      1A2Cda soir j
      CA1bAc soir j ai
      e1CDdEC soir je
      Bc2Cc soir je sais
      bBaAcAA soir sur
      HcfBABd soir*
      KBkBADd soiree
      BBf1AAB soiree et
      ceEa1a soirs
      Cb1bAaA soirs $
      AcBB1cB soirs et
      aeBA1AA soirs ou
      dBbA1AA soirs pour
      BdAbdCC soit
      BjGaAD sol
      BdB2A sol $
      1CdB2A sold
      ag1BADA sole*
      adaCABA soleil
      baAaABA soles
      dAAAAaA solu*
      dAAAAaA solution
      CABacCd some
      1A1BfBA some _ i
      AA1AeB some nights i
      AAABbAc some older
      B2dABA some people
      AGBdaCg some*
      ADBeaCd somebody
      e2BBaa someone
      GDccDBj something
      B1e1A1C something _ at
      C2A1Ad something and
      B1D1A1f something at
      AAfAA1D something happened
      B1e1A1C something happened at
      ebBDbCC sometimes
      b2Cb1C sometimes i
      D2AecB somewhere
      b1C1aCa somm*
      bdBaADA sommeil
      ADAAbac sommes
      d3ABB somn*
      1ebcACD son
      bAcabbD son _ a
      AdaA1AA son _ ami
      B1adA1B son _ contre
      cAacBB son _ dans
      1Ea1eBC son _ de
      abAb1ba son _ depuis
      BcAb2B son _ des
      baABeCC son _ e
      ba1BDbb son _ elle
      CAeAAab son _ en
      IB1Acbg son _ est
      a1BceAE son _ et
      BbcABA son _ frere
      Cc1BaAa son _ i
      cCaaAAa son _ il
      ADc3c son _ j
      BBab1aa son _ je
      BcABAAc son _ la
      AdEbAdC son _ le
      DdbA1BA son _ lui
      1B1AAcb son _ ne
      BaAAbB son _ on
      AGe2A son _ pere
      cBCA1fA son _ pour
      CaaAA1c son _ qui
      CA1bbAA son _ sur
      CAA1d1a son armoire
      cBB2b son assiette
      1a2CcB son bebe
      ABdB1A son bureau
      dAAa1BA son casier
      DcAa2a son casque
      DhdABCB son copain
      CeAA2A son dos
      BcbBAcA son fils
      Be1A2C son frere
      CEA3i son fusil
      ABAg1BA son gouter
      AcaB1B son humeur
      e2baEB son lit
      CAA1fAA son livret
      C1A1d1A son livret a
      Cgc1ABC son mari
      AjBBDbD son mec
      Aad1AB son oncle
      BBb1c1A son passeport
      dbBAAaC son per
      DgDD1f son pere
      BfaB2B son petit
      AdaA1AA son petit ami
      1ABdAbA son s
      AAcB2B son sexe
      D2adaB son tel
      CEDddAc son telephone
      eA1A1aC son ventre
      C1Bf2A sond*
      C1Bf2A sondage
      DCCjCCc sonn*
      1ACaDbe sonne
      EAAAAbi sonne $
      cA1bAAA sonne jamais
      CA1ebCA sonnerie
      bFABAcc sont
      eAbA1AA sont _ a
      AAbAAc sont _ au
      AAA1cBb sont _ chez
      EAaB1da sont _ de
      B1Ad1B sont la
      aaAbaCA sont les
      AdbBBBa sont pas
      bC2eBB soon
      1f1A1AB sor
      fcCABBC sorr*
      fcCABBC sorry
      CbAa2e sors
      bBDDA1f sors plus
      aCAdCEe sort
      ebBaACB sort plus
      eAA2BA sort plus de
      BAAaBCg sort*
      fcaCBAA sorte
      1cbAAAa sorte $
      cCAAAba sorted
      ACAca1c sorti
      C2cb1B sorti _ la
      AaABAAd sorti un
      CE1ddaa sortie
      bAaAbAA sortie _ la
      bAaBAAb sortie de
      FeF1D1h sortir
      1b1AAEa sortir $
      BeaaCA sortir de
      cD2A1b sos
      2c1bCA soti
      ABBBe1d sou
      CeBAcCa sou _ li
      c1abADb sou la
      faCBBcD sou le
      1BaAaBc souc*
      AAcBAAa soudain
      AACfBAD souf*
      B1Bb1aB souffle
      D2eABA souffre
      Da1c1AA souffre _ de
      Ga1g1AA souffre douleur
      Da1c1AA souffre douleur de
      eaAAA1A souh*
      ebaCaDE soul*
      fCBAAAA soulage
      AdcA1CA soulever
      AbAaAAc sound
      CcBb1cA soup*
      1eCA1cA soupe
      Bb1A1d souper
      k1EBBEa sour*
      d1AB1AA sourire
      fBAB1CB souris
      BdCa2c sourit
      hBacCDB sous
      A1AB1dA sous _ bashed
      aDgAACA sous _ couette
      1bacAFB sous _ douche
      1dD1eDc sous _ lit
      cAa1BCa sous _ oreiller
      K1A1ajB sous _ pont
      f2ABAA sous _ train
      CAaA2e sous ca
      BA2fA sous de
      a1A1Cbc sous l
      1eacCE sous la
      bBbA1B sous la couette
      1bacAFB sous la douche
      CbCB1b sous le
      1dA1bBb sous le lit
      H1A1ahB sous le pont
      1Eeb1BA sous ma
      eCcBcDB sous mon
      aaA1cBA sous mon lit
      c1BACeB sous un
      e3BB sous un camion
      b1AB1cA sous une
      D1dB1cA sout*
      aBcbAAB soutenir
      1bdC1d souv*
      BbBCcfa souvent
      Db2c souvent _ je
      c1b2BB souvent _ le
      DcA1Ac souvent _ un
      Cd1b1AA souvent avec
      AC1cAa souvent je
      c1AAc1B souvent le
      CcdBBAa souviens
      BA1AdA sov
      iaBBA1D spar*
      da1BAaC spare
      1c1cBBA spea*
      1c1bBBA speak
      Ddf1ACC spec*
      Cbe1ACC special
      dBAAabC spen*
      CBc2A spik*
      CBc2A spiked
      acCB1aA spli*
      acaB1aA split
      BdA1A1a spoo*
      BdA1A1a spoon
      AbCb2A spor*
      aaDb1cB sport
      BcBc1BA sport $
      CcAbaB sport je
      AAac1C sports
      bBA1bbB spri*
      bBA1bbB spring
      BEADbhC squa*
      hBABAAA square
      D1aA1ba squash
      BBA2dB squatte
      BdA1cA sr
      cBAB2a sre
      ACb1a1B ss
      bBaCBAb st
      C1BB2g stab
      AAbBAAd stab*
      A2AACe stabbed
      DCBb1gA stad*
      DCBb1gA stade
      1b1AAdB stag*
      CAfAaC stage
      eBB2A stage $
      caBB1aa stage de
      Db2c1A stage je
      AaaAAdA stages
      baBaBdB stagiaire
      HeBbBb stai*
      DgBaAB stairs
      CA1aAd stairwell
      Bc1BAc staj*
      ac1abAA stan*
      Cea1bB stand
      ca2AfF star*
      bBcA1A stares
      C1Bd1da start
      AaccBbC started
      CeA2A starves
      CCAAAhA starving
      DBAA1e station
      CddBaaB stay
      EdadCc stay _ the
      BcaAAb stay at
      BcAbcAA stay in
      BdAbAa stay in the
      aDADcfA stay*
      CB1BddA staying
      dBABAb stays
      ca1ABaB step
      DffGA1C step*
      BCiBaA stepbrother
      FfaCAAA stepdad
      1Dd2A stepdad _ in
      AbBAAAB stepdad _ me
      ABcA1b stepdad _ the
      CdBA1Ad stepdad s
      BdCA1b stepmum
      dCabACa stil*
      ababBC still
      BcAB2a still _ the
      CeAA1a still got
      bCdBBaA stoc*
      BBf1A1A stockroom
      cCAaA1A ston*
      IFfbeBb stop
      D2bBac stop $
      jDbBDDA stop*
      d1bAABA stope
      eCa1BCD stopped
      DBac stopped _ i
      B1dbAA stopped going
      eA1AAAa stopping
      dAAba stor*
      BC1b1ac store
      hdCCaBC story
      BaAAcA story $
      dacA1Ea stra*
      a1ca1BB stranger
      daBB2a stre*
      Bb1B1Ac street
      agCA2A stri*
      cAA2Cc stuc*
      cAA2Bc stuck
      BB2afA stud*
      aAABccA student
      bCbaFba stuf*
      bCbaFba stuff
      CBdAAcA stuff _ the
      B1AdA1A stuff and
      f1A1AAA stuff away
      AACB1Ag stuff for
      B1c1ABb stuff to
      DcBb1ab styl*
      BcBa1a style
      dDDABce su
      eBBAAaA su la
      B1eA1A subi
      D1bhACA subi*
      C1AgABA subit
      ABe3B suce*
      ABe3B sucer
      CDBABjB sucr*
      DAABBjB sucre
      fA1AA1A suff*
      BAAABhB suga*
      BAAABhB sugar
      aaa1cBa sui
      CAb1baa sui $
      A1CAAcc sui _ la
      B1AA1da sui a
      fA1BAA sui de
      kCDbCDF suic*
      cAA1AAD suicide
      K2i suicide toi
      aAaad1C suis
      CcBAeCB suis $
      bcACAA suis _ au
      DCb1Bcc suis _ avec
      dAb1CBA suis _ bout
      CAA1dA suis _ cavale
      D2cbCB suis _ chez
      a2BcBA suis _ comme
      D1a3d suis _ danger
      DaAEBCl suis _ dans
      1B1DgHb suis _ de
      Aa2dBB suis _ dehors
      FaAab suis _ du
      C1AAAd suis _ e
      BbAdA1B suis _ en
      Cb1iBAB suis _ et
      DadB1A suis _ garcon
      CAdAA1b suis _ il
      1d1C1bB suis _ ils
      Bda1A1a suis _ j
      baA1CAa suis _ je
      b1BAAab suis _ l
      1AbBDeA suis _ la
      CDB1aeb suis _ le
      abbAAAA suis _ les
      f2AAB suis _ mais
      bBAbAa suis _ mon
      aBA1dAA suis _ par
      BaAaAcA suis _ peu
      Bbc1aAB suis _ pour
      AaAcBC suis _ seul
      FA1b2c suis _ seule
      1Ba1C1c suis _ sous
      f2CAAD suis _ sur
      EfA3A suis _ tombe
      Ba1e2B suis _ tout
      b2AAbC suis _ train
      cAaa1aC suis _ trop
      f1DCb1C suis _ un
      daABaB suis _ une
      DBACfbB suis a
      AAeAABa suis ca
      BD1AB1f suis cache
      gD1AAAA suis casse
      EAC2da suis chez
      BdA3c suis coince
      E1CBeBe suis dans
      dBB1Ad suis dans la
      EA1acAA suis dans le
      B1AAdDa suis dans un
      faA1C1C suis de
      eA2CbA suis de trop
      BC1ABgA suis dehors
      1BbCcaa suis en
      CAA1dA suis en cavale
      D1a3d suis en danger
      b2AAbC suis en train
      AcbAAb suis enceinte
      e2ABAA suis encore
      C1AAA1f suis enferme
      CD1AA1g suis enfermee
      FBAf1ec suis fait
      aAAe1B suis l
      eDCd1BC suis la
      a1AgBCA suis le
      Ca1d1BA suis le seul
      CBacaa suis malade
      CfAB1A suis maladroit
      B3BeA suis mineur
      cAb1A1C suis monte
      H1A1gDB suis parti
      DA2fCA suis partie
      2ebaaD suis pas
      D1bbbA suis pas trop
      C1aBcaD suis plus
      1AdACAA suis plus la
      Ce1AAb suis pris
      3ebBA suis rentre
      b1AcaCA suis reste
      E1gAB1C suis reveillee
      B2A1eB suis sans
      cCAFBab suis seul
      DbC1A1e suis seule
      1bC1AAb suis seule avec
      cC1A1BB suis sur
      dC2A1B suis sur le
      D3e1A suis tiree
      Fg1BAaC suis tombe
      BdbA2B suis tombee
      AaAcAAb suis trop
      iAaAACB suis un
      DadA suis un garcon
      BaAaAcA suis un peu
      eaABBAB suis une
      dA1BcAA suis*
      C1bAdAA suisse
      DAEADCm suit
      1aAbACa suit _ la
      2BBA1d suit depuis
      cBA2ba suit*
      dBA1a1a suite
      ABaaADg suiv*
      CCb1AAf suivi
      1dAB1Ca sujet $
      CAca1Ae sum
      C1cA2e sum 0
      1BcBAac summ*
      ABcBAac summer
      1Aa1AAe sumt*
      AAaaAAd sumthin
      CdCba1D sund*
      AbCba1C sunday
      BeAA1A sung*
      BeAA1A sunglasses
      EEaCAha supe*
      cCBa2a super
      EAAAAf supermarche
      ba1dACF supp*
      1BAcbaA supplie de
      DAd1aAA supporte
      C1fA supporte _ qu
      DAc1aA supporte plus
      C1eA supporte plus qu
      dDEcB1a supprime
      c1CbA1A supprime _ ses
      BAbcACB sur
      C1cBb1b sur 0
      DA1c2a sur _ 0
      EhAA1A sur _ balcon
      1BAAAeA sur _ banc
      aAcCA sur _ c
      Bc1B1aA sur _ chantier
      CbAAa1a sur _ cou
      Be3AA sur _ do
      BBAb1bd sur _ dos
      B1cAA1B sur _ et
      BBcA2A sur _ genou
      1CfCA1A sur _ il
      A1acA1C sur _ j
      Cf1A1aB sur _ jambes
      dbCB sur _ main
      AAbB1bA sur _ on
      eCAA2B sur _ poignet
      dDA sur _ poignets
      eA2ACa sur _ pont
      AB1bAcA sur _ porter
      CA1dbAB sur _ qui
      AeBA1B sur _ riz
      CAeBA sur _ route
      AAbc1AC sur _ site
      aaaEa1b sur _ telephone
      DcA1Aab sur _ tete
      dCCAAEf sur _ toit
      DAbcb1A sur _ tout
      BA1B1gA sur _ trottoir
      gB1B1B sur _ ventre
      eD1A1B sur ca
      cc2BB sur de
      1a1BAeA sur deux
      AhDA1C sur du
      AeBA1B sur du riz
      EaaabbA sur elle
      BebGfCa sur l
      DbA1d sur l oreiller
      h1GBGbc sur la
      1eBB sur la main
      CAdBA1a sur la route
      gfEEF1a sur le
      EhAA1A sur le balcon
      Be3AA sur le do
      AAA1Abd sur le dos
      e3ACa sur le pont
      cCBAAEf sur le toit
      BA1B1gA sur le trottoir
      A1DBBdB sur les
      AFd1aAA sur lui
      1a1eBCB sur ma
      e4CA sur mes
      Rgbl1bA sur moi
      1aacAAC sur moi j
      EEeg1Db sur mon
      CcAb1a sur notre
      BdB3A sur nous
      aDbBbA sur snap
      hC1D2A sur son
      BAdB2A sur telegram
      BACdA1A sur tiktok
      bCbABeB sur un
      aAAAAcA sur un banc
      AAbc1AC sur un site
      faCCBaa sure
      A1B1Be surf*
      B1B1Ae surfing
      HEElbBA surn*
      DDAh1AA surnom
      BBAe surnom je
      bBBA1bc surp*
      bBAA1ab surprise
      CgDDAAb surs*
      CgDDAAb sursaute
      AcaB1AA sursaute _ qu
      CcbC1AA sursaute des
      AcaB1AA sursaute des qu
      EecC1cA surt*
      CbcC1cA surtout
      Aca1ABa surtout pas
      1AabADc surv*
      AAdaA1A surveillant
      A1Bd1AA surveillants
      1bCD2b surveille
      AAc2Ca surveillent
      Ab1Bb1b swa
      1bACaaA swar
      bAABa1b swe
      jDBBAB swea*
      eAAAa1C swear
      gCAAABA sweet
      ACeABa swim*
      ACeAAa swimming
      f1ABaAb t
      1AcBA1b t $
      1AeAEeC t _ a
      Cbd1BbC t _ about
      aBa1cCA t _ and
      1ac1CaB t _ anyone
      d1ABa1A t _ anything
      1Da1dbA t _ back
      bbaA1BB t _ down
      D1a1ccA t _ for
      B1B2Be t _ he
      DABbbaa t _ her
      Cc2BCe t _ him
      AAA1dCA t _ home
      BcA1bB t _ il
      BC2bb t _ in
      AcAB2c t _ it
      Ie2Aff t _ me
      CAac2a t _ mum
      CcC2Aa t _ my
      b1C2Bc t _ or
      AAcAAaA t _ out
      a1ABAac t _ since
      abCB1Ac t _ the
      BB1aAab t _ them
      A4fC t _ there
      CccBfFA t _ to
      d1BA1AA t _ un
      BAA1ACe t _ up
      AbBb1Bd t _ what
      aCeB1AA t _ when
      1BABbc t _ where
      1caaBAB t _ why
      Bb1AAcA t a
      B2A1eA t afford
      e1ABABC t be
      aAa1aDA t been
      AC1b2d t breathe
      bBAAda t come
      daa1AAB t do
      fA1A1CA t eat
      e2AAAA t es
      bAAacBB t even
      cAA1bCa t find
      1caA1CA t get
      BAcAAaA t get out
      CeAA2c t give
      CCfadBA t go
      E1d1A1a t go to
      cCB2dB t have
      BCb1Ad t have a
      d1BacDA t have to
      Bca1C1B t inquiete
      1DBaadC t know
      a1AbBAb t know what
      CddaA t leave
      AbABAAc t let
      BbCBA1d t let me
      DcbAABa t like
      CAdA t like being
      CaAbcBa t look
      dAAAA1A t need
      BBAb1bc t pay
      1aC1bbB t really
      DAc2ab t say
      Ab1bAAB t say why
      eBACaBa t see
      1d1AABA t sit
      C1bA1Ab t stand
      aCfa1AD t stop
      Dab1b t tell
      D1B1ABe t wake
      C1A1ABc t wake up
      CC1b1a t want
      Bb1bBBb t want to
      BadABCe ta
      BbBcAAa taba*
      AfCCA1b tabasse
      AB1e2B tabasser
      daAaBCA tabl*
      Cd1daCb table
      FcA1bCd table $
      aBaAabA table et
      iAABABD tablets
      CA1dAAb tablettes
      cbAB2A tach*
      AB1d1AA tagu*
      AB1d1AA tague
      jACEcEC tail*
      eABBABB taillade
      c1BCdCA taille
      dB1AAAA taille crayon
      bb1B1BA tair*
      cb1B1BA taire
      1dBcAA tait
      aDAbAfA take
      CA1e1BA take _ long
      1ABdABA take his
      bd2AEA take my
      CAacAca take the
      DA1e1AA take the long
      Df1BAAb take*
      AcBAA1c taken
      Cdb1AAA takes
      3d1Eb talk
      BBC2Ae talk $
      ABbcbAB talk _ it
      abb1aAC talk about
      Bb2AAc talking
      daA1Caa tan
      cbBaBC tan $
      aBC1ebC tant
      cBAAa1B tant mieux
      EbA1cA tant que
      DeCD1h tant*
      BbCDadb tante
      dBaAaB tante $
      1dA2CA tante _ fait
      AC2Acb tante _ garde
      caA1bBA tante _ me
      AAbA1Bb tante _ ne
      daBAAbA tante a
      CeA1ACb tante elle
      DmGaaFD tap
      CfAA1A tap amwin
      c1Da1FA tape
      CBA3f tape _ la
      ABAc2b tape _ le
      eF tape _ tete
      1F1d2b tape a
      AD1b2c tape a la
      DiAD1AC tape avec
      bHaa2e tape dans
      1E4d tape dans la
      fI4A tape la
      CDaf1B tape*
      ADAcAA tapent
      1eAE tard
      1d1ABBA tard possible
      AhC1A1B tart*
      1dA1AbA tarte
      BcBAAdA tartes
      1dAAAbA tata
      e1BD1AA tbh
      AeBdaAB te
      DAAb1Bd te _ dans
      BcB2b te _ j
      BB2abb te _ le
      dD1Aa1A te que
      DACB1jB tea
      bbCc2B teac*
      ccBA teach
      aCcA1bB teacher
      BAe2A teacher _ me
      baCA1b teacher i
      A1Be1B teachers
      aBCcCca tech*
      DhACaB tein*
      DhACaB teint
      dD1A teint sur
      Icacdca tel
      Ba1CAaf tel $
      BaAAcaA tel _ elle
      Ca1Aac tel _ la
      CbcAb1B tel et
      bb1BAAA tele
      EgcBAFb tele*
      1AeC2A telegram
      Aa1bbCa telephone
      B1ADdaa telephone $
      aBBa2c telephone _ je
      1dAbBbA telephone a
      BAc1AAb telephone e
      cca1BAC telephone et
      bB1b2C telephone sonne
      AB1e2A telephone vivre
      1c1c1BC telephoner
      BBaCB1h telephones
      BcAA1aa tell _ i
      bAa1bBA tell _ mum
      BabbABa tell _ what
      D1AcAaa tell me
      eFABc1A tell my
      AabB1cA tell the
      eEa1AdC tell*
      eBAC1cB tellement
      Da1caAA telling
      C1Ae telling _ to
      DcabA1A telling me
      dDbABb tells
      CcA2cA telm*
      BdAa2A telman
      1hAFaa temp*
      EjBA1AC temper
      fC1Ca1c temps
      ABbCBea temps $
      Bc1BA1b temps _ ca
      bbAAaAA temps et
      1ea1AAB tend*
      Bca1AbA tendu
      AcCBAAe teni*
      AcCBAAe tenir
      E1AbA1b tenir la
      DA1AadB tent
      mE1CDAE tent*
      lFABBDB tentative
      a1bABbC tente
      BAdB1bA tenu*
      CbjCBaB tenue
      BCd tenue le
      a1BCdCd ter
      aAAaABc ter $
      1aacAAB term
      1CBeBcC term*
      bBA1AbA termine
      eE1dEB terr*
      fEBbCBb terre
      cBAaAAa terre $
      abbB1aA terre dans
      1aAcABA terre et
      D1aa1cA terrines
      1E1ADg tes
      AAA1Be tes _ et
      1BeCAA test
      iaBDAAA test*
      gBABAA testament
      adDaAAa tet
      dBEeCC tete
      cd1AaBB tete $
      Ba1b1Bb tete _ il
      AgBA2A tete _ l
      aAAc1AB tete _ le
      aDAb2A tete _ les
      BeBdAAC tete dans
      BeAA tete dans l
      D1AeA1A tete de
      c1aC1Ab tete et
      BBca2A tete il
      AA1B1cb tete qui tourne
      CB1d2a tete tout
      cB1AAAb text
      2bBAEd text*
      cCB1aA texted
      DaeB1Cc texts
      BBfA1AA texts me
      bBAB1b th
      Eab1baA than my
      fAABAC than*
      bEgaAb that
      faACBbA that $
      B1f1AAA that _ i
      fCAa1A that _ my
      bdbABD that _ the
      BCba1aa that a
      BDb1dB that house
      B1e2AA that party
      EhDBCgb that s
      cBB1cbB the
      CBAB1cb the 0
      dbAA1aC the _ again
      DcB2Eh the _ and
      kF1BAAB the _ are
      ce1BcAD the _ at
      Bb1BAab the _ back
      CA1Bbaa the _ bus
      dABA1Cb the _ but
      1Baa1Db the _ cupboard
      cg1A1CD the _ door
      1BAB1bb the _ down
      Cc3Ac the _ end
      CBaf2B the _ every
      aaaAADd the _ floor
      AA1cAbA the _ four
      ABBA1ea the _ from
      A1dD the _ group
      Ed3B the _ he
      bAaDeAA the _ home
      BCaBbcb the _ i
      d2AaBa the _ in
      1bABBc the _ is
      DAC1db the _ it
      fB1B2A the _ knife
      aCb1bA the _ mum
      aaaCcbC the _ of
      bBb1C1c the _ off
      lAAB1CC the _ on
      Bf1AAB the _ ones
      CCA1ac the _ open
      eAAaAC the _ park
      CA3da the _ roller
      DCaf1Aa the _ room
      abBBaaA the _ s
      1cbB1aA the _ school
      BBAc1ba the _ since
      AB1A1dC the _ so
      dA1B1aA the _ story
      ABb1BbA the _ that
      Dbba1BA the _ til
      beBAAAB the _ till
      ecBDc1D the _ to
      AAbAcA the _ told
      DCadaBA the _ way
      Cd1A1A the _ were
      bb1EA1a the _ when
      1bdAABB the _ who
      gACAabC the _ with
      bABaaB the _ would
      AaB1AdA the baby
      BaAbbCa the back
      fA1B1BA the bath
      cDcBaB the bathroom
      CdDAcBd the bed
      AfAA2A the belt
      1BbBAAc the boss
      BDbdCdB the bus
      DA2Ac the canteen
      ga1BBFd the car
      eAAaAC the car park
      e2AAAB the cariste
      gEA1ACB the cat
      BAAAdbA the children
      fAAAAAA the cliff
      BABcbA the coach
      B1AAAeA the council
      1eACAaA the cupboard
      BA2AdA the cupboards
      a1ACBbA the day
      aeBAaCC the dog
      CFcaaCf the door
      BAcaAAA the door and
      eAA2AA the engine
      dBAAabA the family
      BAA1cAa the ferry
      AA1caBA the fire
      1CAd1bA the first
      1bCC1bA the flat
      BaCa1Bc the floor
      Bdb3A the gap
      CAAd1b the gates
      C2AaeB the hostel
      B1bCaaa the house
      Ae1AAC the kettle
      AdAAbBa the kids
      aDBBAab the kitchen
      DBdd1aB the lads
      BB1AAiA the leftovers
      AAAAad the letter
      BdaA1A the little
      ACAA1fA the locks
      DC1g1AA the long
      EBah1AA the long way
      fD3AA the marks
      dA1B1aA the multi
      dA1B1aA the multi story
      1cAabCA the neighbour
      B1cc1D the new
      BCcAbb the next
      BBBAeaA the night
      AAABbcA the night bus
      CcAa1A the nurse
      A2eAAA the older
      Dd2Bc the one
      CcaA1A the one who
      hFCBA the only
      C2AAcb the only one
      eBAB the only thing
      cAABABc the other
      BBAg1AB the others
      f4H the pain
      eB2BA the platform
      Abb1cBa the police
      cAAAA1B the railway
      BBcA2a the road
      Cb1b1B the s
      dCABAe the school
      baAAaBB the shed
      bCca1Ca the shower
      B1AA1da the station
      BBf1A1A the stockroom
      ABbAAab the summer
      aeAB1Ab the table
      BAe2A the tutor
      Cb1A1dB the vending
      d1ABaDB the wall
      dAaCa1B the way
      dBaC2A the way to
      BBa1dBA the window
      B1AbAAc the workshop
      bc1a1CA the worst
      Bd1bBbC thei*
      Bd1bBbC their
      DAcd1Bd them
      ba1d1EC them $
      2dB1AB them _ my
      feCCADD then
      eB1C then i
      DBba1fa ther*
      BAabba there
      bbCBa1b there $
      a1ccaDA there _ a
      B1AA1Ad there _ blood
      aBAcAb there _ i
      cAAC1dB there _ no
      B1cBbB there and
      BeAA1Ca there are
      a2acCA there is
      FA1BDdh there s
      a1ccaDA there s a
      B1AA1Ad there s blood
      3BBdA there s no
      DAbAAe theres
      AaAaACc theres a
      bBAAAaa thes*
      GEEibDe they
      CAAg2A they _ a
      acAB1Aa they _ do
      f2A1AB they _ get
      1aABbdA they _ i
      B2acaC they _ just
      E2eCba they _ me
      B1acCGa they _ my
      aBBBebB they _ t
      ccBDaBa they _ to
      AAAc1AD they call
      bB1BdBa they can
      CcAAA1a they cut
      i2HAA they d
      B1Ad1bB they do
      aAAAacB they don
      aAAAacB they don t
      B1AAcAb they found
      gAAAAA they had
      C2A1bc they keep
      Ae1DC1d they know
      CAaCc1c they ll
      B1BfA1a they put
      1AaCcAb they re
      a1AE1ad they said
      AcAAbA they start
      1AabABB they take
      bc1BBAb they took
      EAAfD1c they vais
      Ag1C2A they want
      1BBa1Bg they*
      bBAa1Ab theyre
      fDA1AAB thig*
      dD2AA thighs
      hC1DaBE thin*
      Eea2b thing $
      cadABCE things
      dDBDa1a think
      BAAAbaA think about
      aAABcB think i
      cAB1AaA thinking
      dABAA1A thinking about
      ABd1adE thir*
      1aBbAdC third
      CAAbbaB third time
      ABdBb1A thirteen
      e1B1AA this _ i
      aBA1fBB this house
      CA1f2A this term
      BaAbAbA this time
      a1aABeA this week
      bCBb1Bb thos*
      bCBb1Bb those
      eA1AAA thoughts
      G1CgBd thre*
      DAAe1ba three
      Ba1cAaA three _ this
      DdAABbA threw
      1D2Be threw _ out
      BhFeBDc thro*
      B1Aab1c through
      Gb1acad through the
      fCAbCB throw
      BaAb1bA thrown
      CgBB1BA throws
      BfBC1AA throws _ at
      ABaAdCa thun*
      1BbAcB thune
      bbCA1AA thyroide
      Eb2bbA ti
      aAbA1bB ti _ an
      ACAabaa ti _ moi
      BAcBabb ti se
      CAaAabc ti se moi
      dACa tibi*
      AAbDcbb tick*
      cB1bBA tied
      ACEDbdf tien*
      B1aC1ea tiennent
      a1BceCD tiens
      ADCCCai tient
      D1A3d tient _ debout
      1cbAA1B tifi
      AADfA1B tikt*
      AADfA1B tiktok
      aCc1BfC til
      1bBCdaA till
      cB1Ba1a till _ s
      Cc1bbCa till i
      bBABbAc till it
      cB1Baa till it s
      cCBacaD time
      f4BB time $
      Da1aAab time _ s
      CfA2AA time he
      BDA1cAb time i
      Bb2Abb time it
      abb1aCB time*
      Bcba1AB times
      c1AB1aB tin
      C1Aa1bb tip
      DCcAbBd tir
      CbECiHh tire
      1A2dBB tire du
      db1AC1B tire par
      gBA1A1D tire une
      bE1ccBa tire*
      gAaABBB tired
      CA2f1A tiree
      D3e1A tirelire
      bCAdEbc tirer
      e3B1D tirer _ balle
      g3C1D tirer une
      e3B1D tirer une balle
      bdCA1BA tiro*
      b1BdAAA tlm
      b1daAC to
      1BAAcaA to $
      a1B1a1e to _ a
      cDC1AAa to _ and
      Ba1aAd to _ back
      bBd1A1B to _ dad
      ca1BaCb to _ for
      adCaABA to _ his
      ChCAcBA to _ home
      CcA1aBb to _ house
      cBAaB to _ i
      1eB1BEc to _ in
      dA1BBaB to _ it
      Bad3C to _ man
      EeA1eDa to _ me
      ABed1BD to _ my
      BAb2bB to _ nan
      aCaAbbB to _ on
      dAaA1AB to _ one
      ba1c1AB to _ school
      cAAB1b to _ that
      a1dACAb to _ the
      BAAe1A to _ them
      Caae1AB to _ to
      CA1A1bd to _ who
      AaeaaBB to _ with
      EfcaAAC to a
      DcBc1Be to be
      AeA2AA to be in
      bAAd1BA to change
      dABAaAB to die
      B1B1cAA to disappear
      eCAAaCA to do
      fBC1C1A to end
      eAA1CA to end it
      FAeFc1f to get
      AdCbBbA to go
      DgAB to go home
      cBdAaBD to him
      aCbAAAc to his
      CcAA1bb to it
      cBaC1A to keep
      B1A1Be to leave
      caB1bAB to live
      DAbd2A to love
      AdBBb1a to marry
      BCceCA to me
      BcAa1AA to mum
      1BdbC1C to my
      aBd1A1B to my dad
      BAb2bB to my nan
      DA3Ac to people
      ABBbAb to put
      E3b1b to run
      dcBAABA to say
      Eac1AbA to sleep
      AAe2D to sleep with
      EbbABb to stay
      aAbaABb to take
      aaAcAAA to talk
      edIaafD to the
      CAACAgA toas*
      CAACAgA toast
      AAC1fBc toge*
      AAC1fBc together
      gACeBCA toi
      FAad1cA toi $
      cECeBGb toil*
      aAAaABb toilets
      bCAbADb toilettes
      CaaB1ca toilettes _ la
      c2D1ab toilettes _ lycee
      A2Bacb toilettes de
      A2Bacb toilettes de la
      c1bDA1a toilettes du
      c2D1ab toilettes du lycee
      CDDCBib toit
      F2AAhB toit $
      jA1BADA toit du
      bCeD1bC told
      eDC3A told _ he
      Dd1abBA told _ i
      AaAacB told _ she
      baCA1b told _ teacher
      CAabBdb told _ to
      ADeBBgC told me
      eDC3A told me he
      A1aaBdA told me to
      eCDA1a told my
      bcC3A told the
      GhcBCce tomb*
      AdEBBcd tombe
      1eAa1AA tombe $
      Da1A2d tombe _ le
      Be1AA1A tombe _ velo
      cB1B2b tombe et
      HcbCAcb tombee
      dbecAF tomber
      Bbbb1B tomber $
      AABA1dc tomo*
      AABA1dc tomorrow
      c2CCca tomorrow $
      CAfbBAB ton
      1C1cA1B ton pays
      GfD1A1c tonb*
      GfD1A1c tonbe
      BfAa1BA tonbe $
      eCECbbD toni*
      cCECbcD tonight
      BAAABeB tonight $
      FaiBaBA tont*
      FaiBaBA tonton
      BBcaAaa too
      bAdA1A too long
      BBA2bd too much
      Ba1DeDf took
      eaA3D took a
      BbA1b1B took her
      BbA1b1B took her passport
      1aCACAh took my
      1BAAA1d took my passport
      E1a1e took the
      abCb2A tool*
      IaBAAk toot*
      CB1AAf toothbrush
      aCcbABA top
      BeAA2A tor le
      CaAb1Aa torc*
      Ec4b tord
      FfAA1Aa tord*
      BfAA2b tordre
      DeAA1Aa tordu
      Af1A2C torg*
      BABg1AB torm*
      BABf1A tormented
      BBAf1A torn
      AdAA2b tors*
      1bCCDiA tot
      CLnEDCC touc*
      bb1aABA touch
      bDaCBB touche
      fAD3a touche le
      1Dc2B touche quand
      CbdA2a touched
      CCbA2B touchee
      BAdbAbC touj*
      BAdbAbC toujours
      aAB1eBb toujours $
      eB1aAA toujours _ 0
      B2d1D toujours _ a
      2cCBb toujours _ dernier
      1aeC1Aa toujours _ je
      D1aAbaA toujours _ meme
      DABbbAd toujours _ moi
      1BaeAAA toujours _ place
      2eA1AC toujours _ porter
      C1Bd1a toujours _ qu
      gAADAA toujours _ que
      C2d1AA toujours _ seul
      baaC1BA toujours a
      CdCa2b toujours apres
      DAb2ca toujours au
      AbBc1aA toujours avec
      1Ccc1aA toujours dans
      bbaAA1B toujours des
      aBcABA toujours en
      eaA3C toujours il
      a1c1AAC toujours je
      1AcB1Ba toujours la
      1acA1AC toujours la porter
      bCA1abA toujours le
      CBCg1C toujours moi
      EcfB1AB toujours que
      C1dA2A toujours que je
      1Eda2a toujours sans
      C1Ae1AA toujours tout
      C1Ae1AA toujours tout seul
      abBBbBb toujours un
      bBDdbA toul*
      AabbdD tour
      1c1A1Da tour de
      C1Aad1A tour du
      BB1d1A tour par
      BEb1Agc tour*
      BC1aaea tourne
      bCAc tourne _ dos
      DAAa1e tourne _ l
      ae1aAE tourne _ la
      addCBC tourne dans
      ad1aADa tourne dans la
      DA1a1e tourne de
      ABAAbb tourne en
      bCAc tourne le dos
      a1ABAbB tourner
      bAAa1Bc tournevis
      dEBaBDd tous
      baADa1b tous _ deux
      Ca1d1AA tous _ dimanches
      B1cbAAb tous _ jours
      cAaB1aa tous _ soirs
      BBacb1B tous le
      GcccAd tous les
      baADa1b tous les deux
      Ca1d1AA tous les dimanches
      B1cbAAb tous les jours
      cAaB1aa tous les soirs
      DcAa2A tous mes
      eACAAAA tous ses
      cCAcBAB tous*
      aAac1Ca tousel
      bABaA1B toussaint
      bcBa1AC tout
      1aeECaB tout $
      DB1dAAc tout _ a
      acB1cA tout _ avec
      Cc2Ab tout _ bien
      E2d tout _ comme
      Dc1b tout _ dimanche
      CBcbaB tout _ et
      CbAb2a tout _ i
      1DAd2d tout _ il
      eAAAB1A tout _ j
      bCAAAA tout _ je
      Ga1d1Ba tout _ jour
      BaAcAaA tout _ jours
      D1A1e1A tout _ livret
      CAa2AC tout _ lycee
      bBAAAca tout _ ma
      EB1gAB tout _ matin
      bC1AAdA tout _ moi
      C1AafdD tout _ que
      fdDa1Ee tout _ soir
      cB1aAAB tout _ soirs
      F1a1d1b tout _ suite
      A1dAaaA tout _ temps
      B1BaaAb tout _ un
      BcdBAAB tout a
      fA1B1BB tout ca
      AdCBAeC tout ce
      AbA1AcB tout ce que
      cB1AAb tout dans
      Iabae1b tout de
      F1a1d1b tout de suite
      B2BAhA tout dedans
      1cDAA1c tout depuis
      jCADBCB tout est
      D1d1eB tout habillee
      aBcABaB tout j
      AbcCAaB tout je
      Ae1b1BA tout ka
      Fa1b1Ac tout la
      Fbbja1C tout le
      H2e1Ba tout le jour
      CAaa1AC tout le lycee
      DBAgAB tout le matin
      cbDbaEd tout le soir
      ABd1aa tout le temps
      bBbfEEC tout les
      BbAaAaA tout les jours
      cB1aAAB tout les soirs
      hAB1A1C tout me
      BbbBAaA tout mes
      bbBc1AC tout moun
      dBAbAba tout se
      FcDcaFd tout seul
      C1AAebB tout son
      a1CAabA tout*
      C1Fdbbb toute
      BBAca toute _ annee
      A1AA2f toute _ dans
      f1BD1C toute _ journee
      BiBAabC toute _ nuit
      bA1C1c toute _ vie
      dBAC1aA toute facon
      B1DeaB toute l
      BBAca toute l annee
      AdCf1EC toute la
      fABD1B toute la journee
      BhBAacC toute la nuit
      aAcBAbB toute ma
      1aBCbce toute seule
      bAaCAAa toutes
      aA1BAdA toutes _ affaires
      acabACA toutes _ nuits
      AbcCAAb toutes les
      acabACA toutes les nuits
      ACa1Ac toutes mes
      cABBa1A toutes ses
      EB1Aead town
      BAbAbaA town $
      BAAdA tp
      eB1A2A tps $
      1eCCfFA trac*
      1a1AdAB trace
      1eBA1AB traces
      BdAA1AA traces de
      b2AADd tracteur
      bA1bAaB trad*
      dCBABb trade
      C1A2Ae traf*
      aBGceab trai*
      EFABfEb train
      c1aaEb train de
      E2Ac train et
      D3eAA train pour
      AgCAAab traine
      BBA1A1e traine avec
      Ad1C2A trainee par
      CB1aAgA trainees
      Bb1BCaa trainer
      1baAACc trainers
      bBAA1Ab trainers and
      g1ADeAC trains
      cBAB1BA traitent
      1BaaABd traj*
      1AbaACb trajet
      ACDb1bf tram
      DCBcDaj tran*
      CB1A1ce tranche
      abadAGC tranquille
      B1b2Da tranquille $
      cB1aAaA trans
      E2g transparente
      C1Aa1ac transport
      1A1E2f transporter
      AABA1Bf trap*
      BbC2Be trapped
      AeB1A1A tras*
      bbEAEEj trav*
      aBdACdE travail
      DceB2B travail $
      abDCCAi travaille
      ADc2bA travaille $
      BBAbcDc travailler
      DcAb1A travers
      g1BaBA traverse
      BC1Bb1A tre
      CA1Ad tre loin
      BDeAaB trei*
      BDeAaB treize
      AEbAbB treize ans
      CbAdBaa trem*
      DA1cA1c tremble
      BBcA2c tremble $
      BaBaAb trempe
      CaAe2a tren*
      bbB1ABa trente _ et
      1eABAaD tres
      FabcAA tres _ pour
      aFaaadA tres fort
      BbaAbAA tres vite
      hCCDBAa trie*
      kCCFBBa tried
      aABCA1b tried to
      GBed1Aa trip
      B1fA1AC trip*
      1CdC2A tripote
      fEBaa1C tris*
      dE1DabA triste
      BBcDBba tro
      1b1AbCa tro $
      AdAB1aa tro _ je
      gA1BB1A tro dans
      Db1AAac tro de
      DfA1a tro for
      C1ccA1A tro peur
      D1aab1a troi
      1aAe1aC troi*
      cAAAAAc trois _ cette
      CccA1Ba trois _ et
      1AdaAD trois _ par
      f1BCbCA trois _ que
      AbCc1aA trois ans
      bBbd1Fb trois fois
      cAAAAAc trois fois cette
      1C1dA1A trois garcons
      E1ACddA trois jours
      b1bA1CA trois mois
      2ACadA trois semaines
      acbA1AB troisieme
      Ac1A1cA trom*
      CaAAaAd tron*
      DA2aBe tronconneuse
      cDd1AAb trop
      fdD1BDB trop $
      ABc1BcA trop _ je
      eB2AAA trop _ la
      cAAAb1A trop _ moi
      Bbbc1BA trop _ pour
      eB2A1A trop a
      DAaaAad trop d
      FcFbAed trop de
      g2BACB trop en
      Bg1AAAA trop fort
      EABcaac trot*
      CBAcAbb trottoir
      AAAf1BA trottoir quand
      gAbAA1A trou
      fB1B1BA trou $
      aBbA1c trou _ la
      bAbaeED trou*
      Cda1AA trouble
      Bg1A1CB trous
      Ac1A1BB trous dans
      AAeC1A trousers
      bCEgCcC trousse
      dA1A2C trousse $
      BFAbadd trouve
      CadbAAB trouve ca
      BA1B2e trouve mon
      1BBbbBa trouve pas
      DA1d1aA trouve rien
      D1Bb1gB trouve un
      Ab2cC trouvent
      dCADe1B trouver
      bFdAAAb truc
      aAAA1dB truc _ la
      CBd2B truc _ mon
      B1B3e truc _ son
      CAcA1bD truc avec
      cBAA2c truc pour
      cBaAA1B truc*
      CDd1BBf trucs
      AaCb1dC trucs $
      ABCa1Ac trucs _ la
      2CB1Bh trucs pour
      c1BB1cB try
      ABB3e tryi*
      ABBa2e trying
      ABB3e trying to
      f1BBAAB tshi*
      f1BBAAB tshirt
      gB1ECbb tu
      eAD1A tu _ a
      BcA1A1b tu _ j
      CB2Aae tu _ je
      Bcaa2B tu _ la
      A1aAadC tu _ pas
      BeA2B tu _ tout
      ABA1AeA tu degage
      CCcbaBc tu es
      BcA2Bb tu fais
      eA2A1B tu me
      2B1Bbc tu pars
      Bda2B tu sais
      B1aaacA tu vois
      aBABCBf tue
      1D1BA1b tue $
      1bCEBBg tuer
      B1bA2d tuer moi
      AcA1A1c tuer*
      CeCAbdB tues*
      CdB1bcB tuesday
      BcAA1cA tuesday $
      CA1a1dA tune
      AADeAa turn
      BBb1Ada turn*
      bBBbBc turned
      AaAA1Ad turning
      CAeAabC turns
      1DhBABA tuto*
      C1hB1CA tutor
      Bc1AAaA tutr*
      Bc1AAaA tutrice
      bdBA1BA tuya*
      bdBA1BA tuyau
      BAb1AcA twel*
      BAb1AcA twelve
      a1caAAB twic*
      a1caAAB twice
      cCAAa twin
      C1cBab two
      BAA1AdA two _ my
      Hb1Aee two days
      BAcA1aa two of
      Dg4A tympans
      ABC1AAg type*
      B1CAAAg types
      DAbAbdc un
      C1BcAfC un $
      Af2AAA un 0
      bfbHAF un _ a
      1EAA1ca un _ au
      bbAa1AC un _ autre
      DDh2Aa un _ avec
      c1BA1Ab un _ bizarre
      e1B1Ba un _ c
      BDCADic un _ chez
      cbB1CbB un _ d
      abdC1bF un _ de
      DaAaBb un _ depuis
      BBadA1a un _ des
      CbbBAA un _ disant
      AAA1cba un _ dit
      2eABcE un _ du
      1CC1cBa un _ e
      1e1aAC un _ eau
      CcA1baa un _ elle
      ccAb1CB un _ en
      1CAaBBe un _ est
      bDeeAaB un _ et
      eAAAABA un _ euh
      aAcC2a un _ eux
      1CcBABd un _ i
      BFCGcCg un _ il
      ABaadBb un _ ils
      cDbD1Ad un _ j
      BBbcB1a un _ je
      DBf1aDa un _ l
      bAAcGcc un _ la
      eB1AC1b un _ le
      Ad1aCAA un _ loin
      dcaAC1C un _ m
      1FcdA1B un _ ma
      CbaAaAc un _ maintenant
      ABaABe un _ mais
      1AcAcA un _ me
      bcD2a un _ mes
      bB1AAbb un _ moi
      AbCA2c un _ mon
      E1Aaea un _ ne
      Caa1baD un _ on
      aDBaAcB un _ par
      AA2BdA un _ partout
      BB1cb1A un _ plus
      AACabCB un _ pour
      B1A1dB un _ pret
      AAbbaab un _ qu
      fBA2AC un _ quand
      1CAaaDc un _ que
      EcbEdCb un _ qui
      1ACAcAb un _ rencontre
      ABbe1aD un _ s
      AA1BAda un _ sac
      CaAaAdA un _ sans
      D2AeAa un _ simple
      BBCa1Bi un _ sous
      AEaAcec un _ sur
      AAdBAAa un _ telephone
      hEC1aaB un _ un
      da1Ca un _ vous
      1C1aAAe un _ y
      CaabbaA un a
      C1A1Bf un abribus
      CBh1ABD un adulte
      2dAa1D un airbnb
      D2AeAa un aller
      D2AeAa un aller simple
      EabebaC un ami
      gCB1B un an
      abBaAcA un apprenti
      ccBaAaD un autre
      aABAAdA un banc
      c1CaaAb un cadeau
      1AAA1dB un cadenas
      CA1BBcb un camarade
      gB1B1DA un camion
      BBA1AcB un canape
      dABAbA un canin
      1A1A1fC un casier
      1adAA1C un client
      bb2BBA un code
      A2BAAe un coffre
      Cbd1AbA un collegue
      BBBe1Ab un compte
      aABBAAg un contrat
      bEBbdcA un copain
      eAAA2A un copain de
      BbAB1cb un cou
      BgAA1Bb un cou de
      Dd1bCAb un coup
      BeA2Ba un coup de
      1GABBAg un couteau
      1D4e un couteau de
      d1bA2C un d
      bbAa1AC un d autre
      aAcC2a un d eux
      1cB1caB un de
      AeDaAb un de mes
      AA1C2d un deuxieme
      dbEbA1b un eleve
      DcAdaaB un endroit
      Ca1d2A un endroit ou
      BcaA1AA un enfant
      EAAec1B un faux
      1d3aD un feu
      DC1C2i un flingue
      caa1BB un foyer
      2c2DB un gar
      CA2AeC un garage
      b1eEAac un garcon
      baBB1bd un garcon de
      1bdDabD un gars
      AabABAb un gars qui
      B1fB2B un gran
      1BCcA1C un groupe
      DADBBC un homme
      DcaBc1A un internat
      A1aabD un je
      BDah2A un jeu
      baABAbB un jeune
      CcBCkAC un jour
      CA1BeBB un jour je
      CAAADh un lit
      A1BA1bd un malaise
      A1eD un manche
      I2AiA un matin
      cCaB1a un mauvais
      DG2aAd un mec
      1CA1AAd un mec qui
      bc1BAAA un metier
      gBa1ABA un meuble
      DaA1dAB un mo
      cABBAAb un mois et
      A1fC2A un montage
      1CAafCA un mot
      BgBA1B un oeil
      bBAa1ba un otre
      baAaCb un papier
      BBAAAbd un paquet
      eBA2aA un par
      dBA2aA un par un
      AAc1BcB un parking
      2AaAAe un petit
      bcC1DbD un peu
      AA2BdA un peu partout
      AC1A2f un pistolet
      AAB1cba un plan
      eA1B1AA un poids
      AaBAdBC un pote
      aaA1AbC un pour
      A1AceAD un qui
      CA1AAdA un regime
      be1aBCA un s
      1e1aAC un s eau
      bcDCcFf un sac
      B1A1dB un sac pret
      2D1ABd un service
      AAbc1AC un site
      1BAabaB un soir
      C1Bf2A un sondage
      AAB1cAB un squat
      1Be1AA un tel
      AAd1B1A un telephone
      B2AgDE un train
      aA1AABd un travail
      bca2CA un trou
      DBfCBBe un truc
      CAeA1bC un truc avec
      BCgBAAa un trucs
      Aa1BcAB un type
      CbcAAA un verre
      BeA2AA un verrou a
      AAd3C un vieux
      FAhC2A uncl*
      FAhC2A uncle
      ACdB2a uncle s
      ACb2Ad unco*
      aC1Bb1c unde*
      bAABb1b under
      B1A1dDd under _ bed
      1AAAdAb under the
      BBA1cCd under the bed
      dFBhCaa une _ a
      bb1BaB une _ apres
      aE1BccB une _ au
      b1bADaa une _ avec
      cBBaA1A une _ c
      gAA1ABB une _ ce
      ab1B1AC une _ d
      1CaDa1a une _ dans
      bbaFDf une _ de
      bA1AAdA une _ depuis
      Cc1A1dA une _ derriere
      1dBAabC une _ en
      Cca1a1A une _ enfin
      BcCcAaC une _ et
      BabAaAa une _ fille
      CFacaaa une _ il
      badAcEB une _ j
      BB3De une _ je
      BBaBAaf une _ l
      C1edAAB une _ m
      aBAbAAc une _ me
      1adBbBB une _ mes
      C1bAcA une _ ne
      EhA1A une _ note
      ABAcAA une _ par
      BcAAAaA une _ parce
      1ACcDa une _ pour
      a1eC1BA une _ que
      EfcACCb une _ qui
      DdAA1cA une _ se
      BA1a1bd une _ sous
      DbB1baB une _ sur
      AAcAbBA une _ y
      CAd2A une agression
      BA2dAA une aire
      DGAA1Aj une arme
      DacBa une autre
      AB2bcA une avance
      g3BAA une balle
      AC1d2A une bande
      AA1ACad une barre
      AG4d une batte
      dCA1AfE une boite
      AC1A1eB une boite de
      BaBdaAA une bonne
      cBA2bA une bouche
      fAaC1AA une boule
      CBB1eA une cabane
      C2f2A une cagnotte
      BCa1Afa une cave
      eEa1A une ceinture
      Bfaa1BC une chaise
      CDdADhB une chambre
      DhAB1A une chute
      Be1A2A une claque
      ABA1bbA une couverture
      1BB1Abc une dame
      eAAAA1a une date
      1cdB1BB une de
      1bdB1BB une de mes
      DAAA1ad une demi
      CfBA une dent
      AAAB1f une douche
      AgAAAAB une droite
      bEccaaB une ecole
      CAabAb une ecole avec
      CBAebAA une ecole ou
      AbbBdBB une eleve
      d1BA1Aa une enveloppe
      AdA1ABa une famille
      aCd3A une femme
      AaeCa1A une fille
      acCAdDA une foi
      BDA1cgB une fois
      1eA2aB une formation
      ABBAA1c une hache
      aA1eAAD une heure
      AaeAaCA une jeune
      BE4d une machette
      De2a une marque
      FA4f une overdose
      b1bBCA une personne
      edC1aCA une petite
      D1d3A une photo que
      eB1A1B une phrase
      EhcCaaD une porter
      aacCA1A une raison
      Ae3AB une route
      1dAB2b une sale
      Fb1Adca une semaine
      bAAaBcB une seule
      BAAaAfB une tante
      gEAAAAB une tentative
      E1A1afA une tente
      hAAC2A une tous
      eC1B une vitre
      bDEBBDi une voiture
      AdaaBBA unif*
      aDa1BeA unti*
      aDa1BeA until
      dD1A1A until it
      gDA1AAb up
      CbDaabA up $
      1BCaA1d up _ he
      bAC2ba up _ i
      a1cBAaA up _ me
      1B1caCA up _ the
      cBbB1AA up and
      aCcAAA up my
      abAb1C up on
      BbaBA1b up with
      bB1AAAc upset
      Ac1AAAc upst*
      EcBBCdd urge*
      BCa1ABe urgence
      BgBBAfD urgences
      BBCg2B urin*
      ABBf2B urine
      IfeFbbd us
      AbAa1bB us _ a
      AB2dAa us _ he
      1cB2Bc us _ the
      1BABAAf us in
      cABB1aA use
      1c1cADB used
      Cd1A1AA used _ get
      CbA2cb used _ it
      DAbd2A used _ love
      1b1cACA used to
      Cd1A1AA used to get
      CbA2cb used to it
      DAbd2A used to love
      B2eaAA using
      Cb1AAgA usua*
      Db1AAgA usually
      Cb1A1c util*
      AeCA2c va
      BCA1bb va $
      cB1aaB va _ ca
      DAAda1A va _ je
      ACb1A1d va _ moi
      dAAaAA va _ que
      CbAA1bA va _ se
      CbA2c va _ suis
      Ca2Abb va bien
      AeCaBa va dire
      Cc1b1A va j
      DcAAad va je
      CbA2c va je suis
      dB1ABBa va le
      C2A2e va mal finir
      ICdB1cf va me
      BcAAA1A va mieux
      EA1d2b va mourir
      cAAB1ba va o
      kFBaBBD va pas
      B1Af2A va plus
      bB2c1B va s
      gACAcBF va se
      G2h2A va te
      CbAA2d va tous
      BB1A1ac va voir
      a1bBabb vaca*
      A1bDaeb vacances
      bDcddDA vacances $
      caAABa vacances _ pas
      aBc1aE vacances chez
      caBBA1b vacances je
      bbAbAAA vach*
      CA1ABae vagu*
      CA1ABae vague
      dGACabb vais
      BAAbcaD vais _ a
      BAAbc1A vais _ dans
      bBBAb1A vais _ de
      AAB1A1d vais _ dire
      AAacaAA vais _ it
      A1bBabA vais _ je
      G2bcda vais _ la
      bAA1AcA vais _ me
      e1BBaCb vais _ my
      DA3d vais _ nowhere
      BA1AAcb vais _ to
      Ecaac1A vais a
      dDaCAaB vais been
      BaAbAb vais dormir
      Da2d1A vais e
      Bc1Bb1A vais got
      AaABaAc vais got my
      DA3d vais got nowhere
      D1abAbA vais had
      bcaAABA vais le
      aDaC1B vais me
      Ab1cBb vais no
      BA1ABfA vais ou
      ABbAbB vais partir
      dAC2Ad vais pas
      EAdeabA vais plus
      1AeA1AA vais que
      BfBaAAa vais*
      BfBa1Aa vaisselle
      GEBCjgB vali*
      FEBCigB valise
      CD1A1bd van
      BABDeeA vand*
      bAaAAbA vant*
      DfBCACc vaut
      FgA1ABc vaut mieux
      eC3AA vaux
      bABCd1a ve
      cc1A1BA ve been
      Cc1b1aA vecu
      bC1BbdB veil*
      aBAAadB veille
      AfDAfBA velo
      DjAABAa velo $
      ab1B1BB vena*
      ab1B1BB venait
      BBfB1aA vend
      1DaAAed vend*
      Cb1A1dB vending
      b1aGABg vendre
      1aC1fbC vendredi
      dGab1cB vendredi $
      aabBAAA vendredi _ a
      AcBbA vendredi _ je
      1jA1ADA vendredi soir
      acAc1Aa vends
      aC3dB vendu
      DAAaAAd vene*
      DDAbAAe venez
      CDA1A1d venez vite
      BcBbcBb veni*
      BcBbcBb venir
      B1ac1ab vent*
      BA1AAeB vente
      cCad1bA ventre
      Aaaa1Ad ventre $
      BB1A1bb ventre _ est
      BA1e1CA ventre _ les
      Ab1c1C ventre _ se
      db1BaaC ventre et
      Bb1c1B ventre qui se
      BA1c1BA ventre tous
      BA1c1BA ventre tous les
      G2B1h ventre vide
      2ea1BB venu
      AdAabBA venu*
      2dAACe veri*
      Bd1bBAa verifie
      1fBA2A verifie mon
      aCc2Bc verifier
      b1eCbCA verr*
      cFAAccB verra
      eBAaAB verra pas
      1AaAeAA verra plus
      dAAAaAA verrait
      g3BDa verre
      dD2A1a verre casse
      BAdA2C verre et
      DdeA1Ba verrou
      BeA2AA verrou a
      daBDbbC vers
      BaA1dA vers l
      1eBb1D vers*
      1bAc1Ca verse
      acAB1B version
      1cBC1aa very
      aDhCBaC vest*
      A1e1B1A vestiaire
      Abd2AA vestiaire $
      BBBA1Aa vestiaire et
      BaAdA vestiaire je
      b1cAa1B vestiaires
      DEe1AeB vete*
      DEe1AeB vetements
      B1A1eBc veul
      DbBCBcg veul*
      CcADBbe veulent
      AAA1Bd veulent _ de
      BA2Bf veulent plus
      CEfaAbb veut
      DCBa1iA veut _ de
      aCd1BAa veut _ elle
      BbABb1a veut _ m
      2C1Bbe veut _ me
      FaCAAeg veut _ moi
      aBa2Bc veut _ que
      aAeDAAB veut _ voir
      C1AAbc veut bien
      AdAbCA veut jamais
      CAbAbaa veut m
      DbACbAe veut me
      1AcAAAB veut me voir
      eA1A2C veut mourir
      Aa1daAa veut pas
      BCbeCeA veut plus
      BCA1Ae veut plus de
      BAA1Adb veut qu
      BAc1BBc veut que
      hAC1AAC veut se
      AAfA1AB veut toujours
      cA1a1AE veux
      CaAe veux _ a
      1DfbCAA veux _ aller
      eaB3A veux _ avec
      CAAbbAA veux _ d
      CCdAbbB veux _ de
      baAcA1B veux _ dire
      Bac1BAA veux _ dormir
      CAbc1BA veux _ ecole
      Daaa1Aa veux _ faire
      DAaAba veux _ jamais
      Aa1BBcc veux _ je
      Ac1AaAB veux _ kon
      1BBAA1c veux _ le
      faBB2A veux _ me
      B1aBc1A veux _ qu
      BdAaa1C veux _ que
      1gA1C veux _ rentre
      BAacAbA veux _ voir
      Gc1bAd veux bien
      D1ae1B veux changer
      BaC2ba veux faire
      aBAAb1b veux m
      cCCA1Ad veux me
      BAa1dA veux partir de
      FgbeCCb veux pas
      aBAdAAA veux pas aller
      baAcA1B veux pas dire
      BdAAbAB veux pas kon
      AdCbb1B veux pas que
      1eA1C veux pas rentre
      GEeb1bA veux plus
      AAeBAA veux plus aller
      DAbAba veux plus jamais
      BACAb veux plus vivre
      eAAa2A veux se
      CbaA1AA veux toujours
      Cea1BAA veux un
      gB1CCAA viad*
      gB1CCAA viaduc
      CAg1cB viande
      Bcaa2B viande $
      aAd2AB viande _ mon
      bABa1aB viande a
      aDg2CC viande dans
      1Cd3B viande dans mon
      bcA1AAc viande de
      ABcAAAa viande me
      EDAk1AA vibr*
      FaAhA vict*
      D2e victimised
      bAfDAdB vid
      HCabebC vide
      DAbdeAB vide $
      B3Cf vide depuis
      aGiDDCB vide*
      cdaa1BA videe
      FDiBBEC video
      C1AdABa video $
      A1fD2A video intime
      cAbB2B videos
      CBAaAdc vides
      mDEADFB vie
      dBA2BA vie _ est
      bCbBaBb viei*
      EEe1Cci vien*
      2AabBc viendra
      ABc1A1b vienne
      Bb1eaAB viens
      e2BBb viens pas
      1EbBD1e vient
      ab1bAC vient $
      ACAbbAB vient _ a
      CBe2BB vient _ mon
      AdAA1cA vient avec
      A1D3d vient d
      DBh1ACC vient dans
      CAe2BA vient dans mon
      aBEABAg vient de
      BcAb2A vient jamais
      AAc1AAB vient la
      aCc1aAA vier*
      aabbaBC vieu
      ACeBaaA vieu*
      cEeBaaA vieux
      Dda1AaB vieux il
      BAaB1dA vigi*
      BAAB1eA vigile
      Gbbcg1A vill*
      AadbbBa village
      DBBbfcC ville
      AC1aeAA ville $
      a1bAaBc vin
      2abCc ving*
      B1abCcA vingt
      ABc1ABc vingt _ ans
      BdAa1bB vingt _ par
      BAab1cA vingt _ pour
      faCAAA vingt ans
      BAac1bB vingt euros
      BbA2cA vingt fois
      DFdbA1f vini
      2eCAB viol
      MneCEGH viol*
      BIf1AAb viole
      1DC3c viole $
      DEgFAAC violee
      BeA3B violences
      1jJ2A violent
      1fB1AA violents
      ABf1A1D violer
      BdC3d violet
      BaBdAAA violon
      EJAaAmB vire
      BBaadB vire $
      1B2DdA vire de
      bBBBChA vire*
      a1B1Bd virer
      BBccA virg*
      abA1acD vis
      BAa1BgA vis dans
      CcAb1Ca visa*
      CcAb1Ca visage
      Bc1c2B vise*
      Cebab1A visi*
      Bcbb1BB visit
      KGBDaem vit
      CB3Ci vit $
      1ad2CA vit _ nous
      AcAAAcC vit _ un
      1faA1AC vit avec
      ACBA1jC vit dans
      1GA3e vit mon
      F1EBaCi vite
      AeA3B vite _ est
      1E4d vite _ pere
      BcA1AAB vite il
      BdAcA1b vite je
      CEA3f vite mon
      gBaCABb vitr*
      gBCABbB viv
      fbDACBa viva*
      hACBBBA vivant
      cb1Cba vive*
      fb1B1B vivement
      iACC1CC vivr*
      cDDfbCE vivre
      cABcD vivre $
      AC1dA vivre _ ai
      Fab1dA vivre _ sais
      EcBAf vivre avec
      AC1dA vivre j
      AC1dA vivre j ai
      CabAbA vivre je
      Fab1dA vivre je sais
      d1aAABa vle
      dAB2AA vo
      DBAC1Ag vodk*
      DBAC1Ag vodka
      AbC1BEb voi
      aC1BAb voi $
      eCB1AAa voi pas
      bbaBaBC voic*
      AcaB2B voice
      Dc1dAaA voie $
      a1Ad1AB voie*
      b1d2GE voil*
      cadBBCC voila
      BBe1aAa voila $
      Bac1AaA voila j
      cbCC voila mon
      Ccb1aA voila quoi
      AA1cAAB voile
      eC1BbBa voir
      EBFfcad voir $
      daACbA voir mes
      BdA1aB voir si
      BBb1A1d voir un
      bBCaAbb vois
      Ea1cAbA vois $
      eBA1AcC vois pas
      1cBABAe vois plus
      Ig1Ebbc vois*
      EChBCAe voisin
      BBA1a1c voisin _ a
      fdE2AB voisin de
      CeC1aab voisine
      Bd3C voisine $
      CBad2A voisine _ table
      ea3AB voisine a
      BcAaA1a voisine de
      CBad2A voisine de table
      Af1CbaD voisins
      BebAB1c voit
      AabD1bA voit $
      BAAg voit pas
      Ec1AAAf voit plus
      CB1a1cb voit que
      c1bCCCi voit*
      c1B1AcA voitur
      AadC1Ef voiture
      cdAAB1E voiture $
      AcbAaaC voiture _ la
      bA2bAC voiture _ ma
      BABAafa voiture _ mon
      ABA2eA voiture avec
      2cBabC voiture de
      aAf1ABA voiture et
      daBBAAC voix
      aad1BA voiz*
      da1AbBA vola*
      AHBeehB vole
      1B1BAgA vole des
      1FAbA vole me
      ae1bCGc vole*
      Fabe1B volent
      C2bAac voler
      heCEAFb volets
      gABAABA volets fermes
      jCCDAaA volo*
      hBABAAC volontairement
      AAcBAcB volu*
      CBcA1c volunteer
      bEcdBEd vomi*
      gC1AACA vomir
      EcBfBDg vomis
      BbAaAAb vomis $
      DCBbcdd von
      BAbHAae vont
      CA1bbBA vote
      CBbfA vote*
      1a1BcbB votr*
      b2AbbB votre
      cabAB1A voud*
      da1aBDa voudrais
      2aBAeB voudrait
      jEfC1CF voul*
      CCe1AAA voulais
      GAg3A voulais pas
      d2BcAC voulait
      d1aaABB voulu
      ebFBa1E vous
      1AAfBAA vous $
      1acaCa vous _ je
      ac1abCA vous _ les
      Ab2CbA vous _ mes
      FcAAaa vous _ pas
      AB1aBdb vous _ un
      fA4C vous _ vite
      Cd2B1A vous appelez
      fBAAA vous dire
      CfAA2A vous fermez
      aC1cBa vous jure
      bb1bBC vous le
      CCA1d vous me
      eAAACbA vous pouvez
      aC1c1b vous savez
      cAaDBCd voya*
      cEcCABd voyage
      eC3AB voyage $
      d1ABa1a vrai $
      AAaBbb vrai je
      C2cEeB vrai*
      c2AEaB vraiment
      bCA1AdA vraiment $
      AA1A1f vraiment de
      1CCBae vre
      BAAa1d vre $
      dA1B1B vrem*
      AdA1BBa vril*
      AdA1BBa vrille
      afGDdCg vu
      baAAbAA vu _ la
      AgCA2B vu des
      eC3AA vu le
      1B1AAeA vu que
      BaAA1ad vu un
      bD1Ac vue
      DgbB2B vwaz*
      DebB1aB vwazin
      1cfAaBD w
      1Db1bAb wait
      Abbb1Da wait*
      Dcc waiter
      bABaaBb waiting
      Bc1cABA waits
      cBCABBe wake
      eBAABCb wake up
      EaAgeCC walk
      Bc1c1Aa walk _ the
      1Cbb1AB walk in
      CbbccCC walk*
      Cba1b1A walking
      BaacaCB walks
      aCeB walks in
      BfBA1AA walks into
      aABAcA walks out
      eaAB1DA wall
      fCA2A wall*
      dBAAA1a walls
      k2FBBE want
      CA1Ad want _ get
      aAAAAAc want _ to
      B1caAAA want a
      1ABAAbc want me
      fcDB1CB want to
      CA1Ad want to get
      cEfCaCA want*
      aFeB1A wants
      cB1cABb wants to
      CAABAh warm
      BAA1Ae warm $
      BddCCCD was
      CDc1bAA was 0
      cBB1aaA was _ a
      dBB1AB was a
      cbC1ABA was the
      1Bb1BdA wash*
      hBAAAAA wast*
      fBAAA1A waste
      eCb1BA watc*
      E1aaAe wate*
      E1aaAe water
      eC2cF way
      d1AC1AA way $
      BB1cA1c way home
      cB1C2A way to
      CaBe1B wc
      DbCGBic we
      AeaA1CA we _ a
      1BB1AcA we _ in
      BABA1bc we _ t
      BaAAbC we are
      BD2Ade we can
      1C2Abc we can t
      AAaA1cB we got
      BA1A1eA we had
      CBaA2d we re
      DcA1AeB we vais
      bB1abBb we y
      BbaaAAB wear
      adaB1BB wear*
      AfBB1BB wears
      B1f3B webc*
      B1f3B webcam
      Aca2AC wee
      cABAA1A wee brother
      D1c2bA wee sister
      Eab2b week
      EAa1bcA week $
      BdAAA1a week _ je
      b1AcBA week and
      AdaCb1b week end
      BdAAA1a week end je
      aaACc week*
      Cb1Be1a weekend
      fBAAAAB weeks
      fBA2D weeks $
      d1A1aBA weeks _ i
      GA1A1jA weig*
      F2A1g weight
      dBaaAB weir*
      aBbaAAa weird
      1cAcAAB wen
      C1Ad2A wen i
      CACbcBj went
      FaadbBa were
      CdBeAAA wet
      AaCA1dd what
      AAcb1BA what _ did
      ABaaAAc what _ do
      AADAABf what _ i
      AbbA1aB what _ m
      1CDAAAe what do
      1CCAAAf what do i
      EAiA2D what he
      1eCaAaA what i
      AbbA1aB what i m
      cBABbA what s
      B2daAA what they
      caBa1BB what*
      eaAC1BA whatever
      f1AAB whatever i
      D1Ae2B whatsapp
      ClbAAEH when
      dEAb1Aa when _ get
      dAAA1AA when _ gets
      AaBaaAb when _ go
      aad2aC when _ m
      ABbbb1B when _ re
      EgdaACC when _ s
      DaaAbaA when _ was
      AeABBCD when he
      Ce2AAB when he s
      DBCiA1a when i
      dDAb1Aa when i get
      aad2aC when i m
      DaaAbaA when i was
      AdBAA when my
      1bB1fB when they
      AaAcaBA when*
      AaAcaBA whenever
      F1Baafa wher*
      D1AaadA where
      D1a1fB where _ am
      Aa1BAAd where _ live
      fA1AAAA where _ m
      BabAbAB where he
      CAACdbc where i
      D1a1fB where i am
      Aa1BAAd where i live
      fA1AAAA where i m
      EaBabbB whic*
      EaBabbB which
      AgAA2A whip*
      DfBaABb whips
      AbAbBB whis*
      AAAc1Ab whit*
      1AcdABb who
      DacaABA who _ me
      aA1bbAC who _ t
      ccaC1AA who gets
      aCAd1bB who s
      bAba1CC whol*
      CaB1Abc whos*
      bbcbCBD why
      aAdBAAA why $
      DB1cca wifi
      BeACAf wike*
      1C1ADaf will
      DABBAde will _ me
      BBc1eBb wind*
      CDc1eAb window
      AAA1ccA wint*
      BAA1ccA winter
      jAaDBAB wish
      bCa1AcB wishes
      aaAdbF with
      BeAA2A with $
      D1d2Aa with _ and
      DDdAAab with _ i
      bBcaABa with _ in
      eB1A1BB with _ light
      bAAcAAA with _ name
      1CEEbAe with a
      BeBCa with an
      ADdBABb with him
      1CAcbAA with his
      DEdeabB with me
      BCba1iB with my
      AaeBbDB with no
      dcA1AEA with the
      baaA1Cb with us
      Bc1bBA with you
      aCbAca with*
      aCbAca without
      h1CBB without me
      Baac1Cb wiv
      caAD1A wk
      b1fAACB woke
      b1fAACB woke up
      A1eAAB woma*
      A1eAAB woman
      f2bBBB won
      dAACAAA won _ be
      B1d2BB won _ go
      cBb1BaA won _ have
      Ca1BA1c won _ let
      E1A2Bf won _ wake
      f2aBBB won t
      dAACAAA won t be
      B1d2BB won t go
      cBb1BaA won t have
      Ca1BA1c won t let
      E1A2Bf won t wake
      Cb1b1AA wood*
      acA1aBB word
      BAAaABh work
      cAaBAA work _ i
      AaA2Bd work for
      bbAbaAB work*
      cA1Cb1A worker
      dA1Ba1A worker $
      a1BcABb workshop
      acCAaBb worr*
      bbAd1FA wors*
      A1Ad1C worse
      bB1c1B worse $
      bb1a1CA worst
      hE1CcED woul*
      gBCA1DB would
      C1Ae1A would be
      cCcBcAA wouldn
      bCcBa1A wouldn t
      gDAA1AA wris*
      eCBhBCE writ*
      ab1b1BB write
      fCAbBDA written
      A1B1aBf wron*
      A1B1aBf wrong
      eAAAABA wrot*
      eAAAABA wrote
      b1aAABB x
      ECaiaBe y
      1Bd1aB y $
      aBBBbAa y _ 0
      adBaAaB y _ a
      BadBAA y _ dans
      CAAc1Be y _ de
      faDbabB y _ des
      EdABBBe y _ du
      bCaa1B y _ et
      CdeA1CA y _ eu
      BBf2AA y _ fais
      BbAAaaA y _ je
      1DAAA1c y _ le
      AaaBAba y _ me
      DaBaB1g y _ mon
      ab1DCc y _ pas
      cECEAfD y _ plus
      A2BbdA y _ pu
      eaBA2A y _ qu
      1BbaAaC y _ que
      B1AAAAf y _ quelqu
      EBAABf y _ rien
      ba1ABBc y _ souvent
      Ca1d2A y _ toujours
      CbbA1ba y _ tout
      daB1aCA y _ trois
      aDb1a1A y _ un
      cCcDcAA y _ une
      1KaACfd y a
      C1AcaBd y a de
      eaC2bC y a des
      Da1AAAf y a du
      CdeA1CA y a eu
      DAAA1ae y a le
      C2aAAe y a mon
      dCA1DaA y a pas
      AAcdBAa y a personne
      bC1DBdD y a plus
      A2AAeB y a pu
      e1BA2A y a qu
      eCAAAaA y a que
      BBAAAAg y a quelqu
      EBAABd y a rien
      BB1e y a toujours
      daB1aCA y a trois
      aDcbcAE y a un
      bAcDb1A y a une
      A2bcC y aller
      eA3BA y arrive
      1CBeabC y en
      aCAaacB y en a
      BAAaAda y fait
      CgCaA1A y m
      BaBA2c y m a
      EigEaAF y ma
      EAgbB1E y me
      FCCjbDE y mon
      C1AcaAA y retourner
      AC1d2A y rigole
      adAAAAA y s
      cCa2aA y se
      BC1a2e y son
      D1caAc y suis
      BacAAAc y vais
      1AeC2A y veux
      BBaa1ac yan
      BAAD1f yaou*
      B1AB1d yaourt
      cAAAAb yaur*
      FdAa1Ab yave
      EBAciDb ye
      BaA1caB ye oswe
      bDBdBDA year
      aBAaBB year 0
      2acBaB year*
      a1acBaB years
      Abac1AA yen
      AAcb2B yen _ un
      Abac1AA yen a
      AAcb2B yen a un
      aBAAcCb yer
      Bd1bb1B yes
      AaBac1A yes $
      b1AB1bB yest*
      b1AB1bB yesterday
      aBAbABe yeux
      faACAAa yeux $
      CC4d yeux ouvert
      D1ba1aA yeux quand
      KGDkbAh yo
      CA1e yo _ ka
      DGBjaBA yo ka
      Da1daA yo pas
      HABacce yon
      B1ABbcA yon jou
      B2AAe yora
      bfFaaaC you
      D1c1dBA you _ to
      BCAA1f you get
      1DaAca you go
      AAaBcAA you have
      AeA1AAA you learn
      cB1CcAA you vais
      b1bAbAB your
      AD2cB your parents
      1A1dBB your*
      2cAcCA yr
      2dBcCA yr 0
      FBAeagB zafe*
      BA1caaA zafer
      DAAb1fA zafere
      C1CgAba zero
      ABe3A zizi
      BkBBAAA zore*
      aCCe1Cb zot
      CCAj1D zot i
      AAAB1bc zot la
      BC1cAb zotr*
      BC1cAb zotre
      1AAacbA zour
      eAAAA ~ACe
      aDb1bdA ~Aba
      BACA2f ~Abark
      ABacdCA ~AbiAs
      CGnCABC ~Abras
      aAB1A1e ~AbulAs
      CbcA2c ~Ad
      Bba2Bd ~Adl
      ABAA1db ~Ador
      Cac1BaA ~Adormi
      1bB1BfC ~AdrW
      DbbDEba ~AfA
      Bf1A1AA ~AfAs
      cAAaAaA ~AfI
      BbAe1AB ~Afe
      1fGaFKg ~Aferm
      EBBAiDA ~Afui
      bACaAA ~Ag
      AeB3A ~Agri
      eC2AAA ~AjAb
      ccA1AAB ~Aje
      iCAA1AA ~Ajin
      hD1AAAC ~Ako
      AeBaA1B ~Akor
      D2c1b ~Akr
      AfBBaDb ~Ale
      cBfDBA ~Alev
      CADD1fe ~Aport
      adgGAAC ~As
      c1dCABA ~AsAbl
      ECkBCc ~AsIt
      DEajAA ~AsiA
      Af1a1B ~Asien
      2AABAe ~Asv
      FmABAGd ~AtA
      caAC1A ~AtAd
      Cc1d1AB ~AtAdr
      BdAcB1A ~AtAdu
      fA1C1BA ~Atel
      bC1Ba1a ~Ater
      hCAC1AB ~AteremA
      DbBda1a ~Ati
      BCfbFcb ~Atr
      GBiCABA ~AtrenEr
      aaCAcaA ~AtretiA
      aAbaABA ~AvI
      CCjDBaA ~AvW
      fBBA1Bb ~Avelop
      iDbDeIF ~Avi
      BbAcaBa ~CA
      dAc1AAB ~CAbr
      GGdeDhC ~CAj
      AAacA1B ~CAjIg
      faCCAa ~CAs
      fABAAA ~CAsQ
      CadBA1B ~CAt
      AAiC2B ~CAtaj
      abCAA1b ~CAti
      dBAAa ~CU
      CeBa1AA ~CUld
      A1BBAae ~CW
      AbahFCB ~CWzi
      iIc2DE ~Ca
      BADhDDA ~Cak
      f1aCBBA ~CakI
      C1Ad2a ~Calumo
      DccA1C ~Canm
      EaA1iC ~Cap
      1CbBAd ~Car
      cDDBAeb ~Carj
      BbAAeAA ~CarjEr
      bBBAAgA ~Cas
      DeAHhaA ~Ce
      Gabd1Db ~Cef
      AcBAaa ~Cek
      cAbCaAA ~CelU
      ACABAe ~Celt
      ACbdaCc ~CemI
      adCA2A ~Cen
      AgbaDcA ~Cer
      bCCDe ~CerC
      DCaCcAe ~CerCA
      EB1hb1E ~CevE
      BA1cAb ~CevIg
      aebdBFD ~Cez
      ehCIAd ~CiA
      CaAAcbA ~CildrA
      ABafaBB ~Ciot
      BBc1aA ~Cir
      AAbEFhd ~Co
      AbCaAdB ~Cod
      D1AbfbA ~Coe
      EaAABfA ~Cof
      BBfeACA ~CofEr
      BBADBg ~Cofaj
      bbACA1a ~Cop
      cBcB1BB ~Cor
      bd1c1EA ~Coset
      ABBhebC ~Cosur
      1DAaAfB ~Cov
      g1kK1Ba ~Coz
      AABAcfC ~Cu
      B1BdadC ~Cuk
      AAdAAcC ~CurC
      1fB2Cc ~Cut
      acBAA1b ~Er
      gAACB1A ~ErE
      AcF1c1b ~Ere
      HEdaiFc ~Ero
      ECBhdDA ~Ex
      Afd1DCD ~I
      bAABb1b ~Ide
      db1CAAA ~Ifirmier
      CCAAAf ~Igri
      FAhC2A ~Ikl
      CAAc1b ~Ikonu
      BAb1baA ~IportA
      fBBAACb ~IpresiQ
      BCBa1bd ~IsAdi
      kFaC1BE ~Iself
      BCcb1a ~Isi
      1aCcABd ~Isid
      ECjAAAE ~Isist
      CA1daA ~Ista
      a2BAAe ~Isulin
      ICDjBBD ~Isult
      aA1CAAb ~Iter
      AeAA2C ~Iterdi
      fBABA ~Iteres
      dA2BCa ~IteriEr
      1CE1gaA ~Itern
      aebDbdD ~Iterna
      aDa1BeA ~Itil
      CAiBAAD ~Itim
      afcBBFb ~Ito
      CA2eAB ~ItrUvabl
      DC1CAjA ~IvAdu
      AaAf1CB ~IvAt
      Ed1fBaA ~Ivit
      DA1iAA ~Ivizibl
      IcgE1Ab ~Qkl
      aaAa1dD ~Qli
      CBbdbAB ~Qlin
      CBAAdeA ~Qse
      EBacCda ~Qt
      1AdB1eA ~Qte
      bDbbbAB ~Qze
      EAAaAah ~Ubl
      eAb1aBF ~Ubli
      fABBDBA ~Ui
      CacC1e ~Ur
      1DAEefa ~Ut
      daDbAAC ~Util
      D1CBBAg ~Utsid
      e1DABAb ~Uve
      AA1AddB ~Uvert
      aBBB1ab ~Uvr
      Ac1AAbA ~Uvri
      aCAaBcc ~Uvrir
      BAaAdAA ~Uza
      Cc1Dd ~Uze
      eA1B1BB ~a
      DFCb1Aj ~aCe
      cABDaaA ~aCet
      AdaBBcA ~aU
      Eb1b1a ~ab
      bBABAgB ~abAdon
      bcA1aBB ~abU
      cdbADAA ~abi
      1afAcFB ~abil
      aCadAa ~abim
      BBbDaeA ~abit
      FgAdAB ~abitu
      B2cbb ~abitud
      AAAe1AA ~abon
      DAAbBhB ~abribu
      AAa1dC ~absAs
      E1hCBBD ~abuz
      CbAbDfB ~ad
      B2AbAc ~adA
      mDCBADD ~adiE
      BBiBAAB ~ador
      JaBCalA ~adr
      JFBCcm ~adres
      AbAb1bA ~adul
      EagBABD ~adult
      1HBeAeE ~afer
      ABAfaCB ~afiC
      B2A1eA ~afor
      eB1C1aA ~aft
      Ec1bbaC ~agI
      d1ABbBB ~ago
      fA1B1A ~agraf
      CAiCAAB ~agres
      BAd1AA ~agresiQ
      Db1bAbc ~ajA
      1FfAfCB ~aje
      CBBf1A ~akA
      CaA1Abc ~akUC
      BABg2B ~akUn
      ABaA1ad ~akept
      fBBBACb ~akidA
      dcAA1CA ~akroC
      gBaBaAB ~akt
      aAAd1AB ~aktuali
      BfBB1AA ~akuel
      b1CbEb ~al
      CAbd1AA ~alQg
      aAb1ACc ~alQj
      1AAcCa ~ala
      C1Acc ~alarm
      BAABaec ~alf
      aCbA1bB ~ali
      1eAA1AB ~aliN
      fABABAB ~aliv
      aCa1aDa ~alon
      1eaAa1B ~alor
      BbBaAab ~alov
      eC1CaAB ~alreadi
      AABcAc ~alternA
      CabaAAc ~amWn
      dBBA1Ab ~ame
      1B1A1Bd ~amen
      BAdgADA ~ami
      BA1d1AA ~amuz
      ABaAeAa ~anQs
      1bAfAE ~ane
      ACa1daa ~ani
      BBfB1BA ~animatEr
      eBA2AB ~animor
      aBb1bAA ~anion
      aaBAdAB ~anitIg
      bcdCAB ~anivai
      AFBceaB ~aniver
      cAa1ACA ~aniverser
      bAD1a1a ~apA
      BCBCCfA ~apar
      BAAe2A ~aparel
      DAaBBbd ~apartemA
      C1EfAEj ~apel
      AB1daAB ~apelA
      DAj1AAC ~apen
      gA1BAAA ~api
      debDDbC ~apr
      BfbAcAC ~aprA
      EbBeaa ~aprAdr
      cADc1aD ~aprAti
      DeB1eBB ~apri
      aAeABC ~aproC
      hCABC ~apui
      CdA1b1A ~ar
      aaaBBcA ~arAj
      c1BaaCA ~araC
      eABaAAb ~arbr
      AaB1Bae ~are
      eCdCDEe ~aret
      bBbAAaA ~arier
      Bcbc ~ariv
      BA1CAbc ~arivA
      EaabcAa ~arjA
      kJIJCCn ~arm
      g2DAA ~armIg
      b1BbaB ~armWr
      2CA2f ~arn
      NFEzBCE ~arsel
      DABh1AA ~arselemA
      1BABbad ~as
      C1b2cA ~asAsEr
      BCcdAA ~asW
      AacbBCA ~aseWr
      iC1aBEa ~asi
      1CBa1Ae ~asid
      DgDEAeB ~asiet
      Ed1AAcB ~asistAt
      dC1ABbB ~asiz
      BDcAcbA ~askIg
      BBcCd ~asl
      AaBBcc ~asn
      ABeA1AA ~asolt
      BBbBAdA ~asosiatiQ
      BC3Bd ~asperj
      C1Ababa ~asur
      eC2AB ~asurAs
      eaBD2d ~atA
      aCbc1Ba ~atAd
      CBA1Bbb ~atAdA
      cCCba ~atAdr
      B1iABAA ~atAdu
      c2ABcA ~atAt
      AfB1Bc ~atAtiQ
      ADe ~atUCemA
      1kF1BCC ~ataC
      BADb1fB ~ate
      1CBdAbA ~ateli
      BdA1BAB ~atrap
      fC1abEa ~av
      BfC1AaC ~avA
      cDAD1e ~avAs
      AAAaA1e ~avIg
      aBCaca ~avQ
      fEaDCdB ~avWr
      d1bBcCD ~avai
      ABCBBcb ~aval
      1AcCcdD ~ave
      BacBbA ~avek
      gBAB1CB ~avenir
      CCbCiCA ~avi
      AAB1aAe ~aviQ
      bBAAAcA ~avril
      CBbd1BB ~azar
      AaBC1eB ~aze
      Dda1AbA ~azi
      AC1cadb ~bA
      CA1aBdb ~bAC
      BFAiACA ~bAd
      iBBAAB ~bAdaj
      GEDdDkb ~bAk
      CAbc1B ~bAt
      bGhEAf ~bI
      bDbe1BB ~bIg
      2BacbC ~bQ
      BAca1aA ~bQbQ
      dcACBBB ~bQjUr
      iCba1BE ~bU
      CDedADb ~bUC
      DEAbBfC ~bUf
      GaeBBAj ~bUg
      acA2Da ~bUilAt
      MCdCaCl ~bUj
      eaACAc ~bUji
      cb1aAAA ~bUk
      1cBBAaA ~bUkl
      hbBbBCC ~bUl
      CBCDahA ~bUlAjeri
      BbAaB1b ~bUlo
      BFbCABe ~bUr
      B1AbAAb ~bUtel
      BBd2bA ~bUtik
      BeAb1aB ~bW
      FccC1Ab ~bWfriA
      aabdAAD ~bWr
      FdAafda ~bWt
      DfaDBDe ~ba
      BAA2cb ~baNol
      CBcACed ~babi
      DiCa1AD ~baf
      JEDeeiB ~bag
      CAAB2f ~bagar
      BFadgc ~bak
      DaiccDB ~bal
      CaBd2a ~balQ
      AbAB1Ce ~balkQ
      1AafABB ~ban
      EC1EeCd ~bar
      dA2BB ~baraj
      BcAAbaA ~barak
      ABBccAa ~bark
      BA2eAA ~barselon
      BaAeaAa ~bask
      aAACBAf ~bat
      AfBAABC ~batQ
      AEA1aCi ~bateri
      BbaeACa ~batimA
      1BaBgAa ~bato
      agAaCAA ~batr
      dDcBaB ~batrom
      EmADABC ~batu
      FBAa1Ai ~bav
      eCaDcaD ~be
      BA1A1eB ~beA
      CCcaAba ~beI
      1gBA1C ~beN
      acAAAAa ~beNWr
      AgBB1BA ~bea
      EdADCea ~beb
      BcBAbca ~befor
      BaAeaaC ~beg
      BdAaCdF ~bekoz
      AgB1CaB ~bel
      C1cAaa ~believ
      BAA1eA ~beljik
      1FD1cea ~ben
      CdgDACB ~bes
      laCEBDa ~bet
      caaABa ~betiz
      CAbBBhB ~betven
      gbbB1FD ~bezWn
      C1BicBA ~bi
      dCCBAca ~biA
      fECCbaA ~biAto
      dCBAcCa ~bie
      BdaAAcA ~big
      BdAA1Ab ~bik
      EBaahBA ~bil
      BBBf1AA ~binom
      dB1BAcA ~birtdai
      1B1ABd ~biskot
      EAAB1ia ~biskui
      bdC2b ~bit
      bdB1AAa ~bitA
      cBdA1AB ~bizU
      cGdDBDd ~bizar
      BB1f1CA ~bizutaj
      aDA3e ~blA
      a2BBCc ~blAC
      1BaAAac ~blAk
      MpB1BE ~blE
      BBAg1aB ~blUzQ
      eB1BBD ~blad
      AAadbAA ~blagu
      1dAaABB ~blak
      adBBAAb ~ble
      C1AB1Bf ~bledIg
      dABBBBd ~bles
      1BAA1Bf ~blo
      CBgFAeb ~blok
      DeB2ae ~blu
      BacaBA ~bo
      bEhB1AA ~bodi
      dbAAADB ~bof
      Be1A1A ~bofr
      abBBA1e ~bok
      ABAaCbc ~bokU
      1CAAe ~bol
      aaBcaBB ~bon
      IleD1CA ~bop
      AccB1A ~boper
      eB3AC ~bor
      B1adaDb ~bos
      dbBa1AA ~bot
      cAbA1AA ~botQ
      BeBAAaA ~box
      eB1A1A ~brUilQ
      laHKFFC ~bra
      1C1B2e ~brak
      hDABABB ~brasel
      DB1BAjB ~brea
      ABBhAAC ~break
      C1ADAhA ~breakfa
      1Cac1Ac ~breat
      BABA1Ce ~breatIg
      CbbB2c ~bref
      eAABCaA ~bridj
      dEBcA ~brik
      EiDAAB ~brok
      1EABCjB ~bros
      ChCdBCB ~brui
      EjABAAD ~bruiz
      Nh1eBag ~brul
      Cb3Ad ~brulA
      hdDD1CB ~brulur
      B1AAe1A ~bruxel
      GBbahe ~bu
      BAdA1bB ~bui
      BAAaAcc ~buildIg
      DiABAB ~buletI
      CBAg1BC ~buli
      EfD1Aa ~burn
      bDfB1CA ~buro
      e1CBBAc ~but
      DAcb1cB ~buz
      afBAAaB ~bve
      FiBaCbC ~dA
      KC2BAp ~dAj
      DBdaa1A ~dAs
      B1Daf1c ~dE
      AAAcABc ~dExiem
      BEcaAca ~dI
      CccCDgF ~dQk
      Dca2Ab ~dU
      DDiDDjF ~dUC
      B1AAdAA ~dUblur
      bCBbBB ~dUlEr
      caAB1AA ~dUsemA
      bbA2Cb ~dUvA
      DdaBBBi ~dW
      ChcDCDa ~dWg
      AfAEa1C ~da
      cFCadbD ~dai
      FDAgAea ~dal
      EbdACba ~dam
      AEcbfaA ~dan
      GeaCgBA ~darQ
      eCcD1Ba ~dark
      Aa2BfC ~daron
      nDCDBB ~dat
      bb1cBBA ~davA
      aAbcBA ~de
      bcACB ~deC
      BBdD1BB ~deCabil
      DC1kAaC ~deCir
      b1A1Bbb ~dea
      BBbB1Cg ~deal
      aeDaBFd ~debU
      FB1b2d ~debUC
      BBA1Af ~debrUi
      ADB2gB ~debrUil
      1ACbB1e ~dedA
      BAabdA ~def
      2ACAae ~defQs
      B1B1AAg ~defi
      1cAc2D ~defigur
      daAA1D ~degUt
      CDB1aga ~degaj
      hCBAABA ~degr
      1aAf1Eb ~dei
      CB1AAhA ~dej
      BBABAhA ~dejEn
      eBAFdCA ~deja
      B1Ci2B ~dekol
      eCCB1Cd ~dekroC
      caAaAAA ~deku
      BAcaAA ~delet
      cDAA1cb ~demA
      Caia1bD ~demAd
      CCCBd1g ~demAdA
      cBFCcbC ~demI
      EbCbCcb ~demenaj
      I1gBdA ~demi
      DBDAAgC ~deor
      GBBBAnC ~depA
      BBa1eCa ~depar
      AA1BBda ~depo
      fCAAAAB ~depresiQ
      CEcbaab ~depui
      bcACB1A ~derAj
      A1bcbAA ~deri
      DCAcbac ~derier
      1BdaaAE ~derni
      aaCab1c ~dernier
      aBAAac ~des
      A1Bacab ~desA
      EABbcDf ~desAdr
      cAAAaC ~desAdu
      dA1aABA ~desI
      A1ABBbc ~desU
      abaAaC ~desid
      hEdBbBD ~desin
      EgDcCD ~desu
      aABBACi ~det
      eACaA1A ~detest
      fAaD1A ~dev
      AbDdCAc ~devA
      BaCfAbA ~devWr
      aBadAEB ~devenu
      2Eb1Cd ~deviA
      Df3B ~devin
      c1AA1CA ~dezerv
      dA1Ba1B ~dezol
      CeBc1AA ~dezu
      eGeCBab ~di
      gBABCaC ~diE
      BbcBcCA ~didn
      dCBaAcD ~die
      AA1aBeA ~dif
      C1BDcfa ~diferA
      BAC1db ~dimAC
      FCaDAlC ~din
      BBdccCC ~dir
      dABBeBB ~direk
      BeA2A ~disiplin
      c1b1cBC ~diskor
      BacaB ~diskut
      baAcAA ~dispAs
      c2AbBE ~dispar
      IBAAnCc ~disparu
      bAABe1A ~dit
      1cBABba ~divors
      BCgeA1a ~diz
      CaBeCaa ~dizA
      CeAa1bA ~dizQ
      BBA2fA ~dlo
      KkAd1cE ~do
      Ab1BAc ~doe
      cbBc2E ~dog
      dCaaaEB ~dogt
      ccA1ACA ~doktEr
      gA1B2B ~dolipran
      Db1c ~domUn
      BDaBAhB ~domi
      BC1A1cA ~domisil
      eDbBEdB ~don
      B1bHFjE ~dor
      IagccB ~dorm
      dC2AdC ~dormA
      BABAcbA ~dormi
      DcACDeb ~dormir
      b2dAAC ~dortWr
      ABa1AcA ~dorvai
      bc2CBA ~dosi
      1bbbBFd ~dovn
      A1AAbAd ~dovnst
      BBdb1AA ~dp
      AAbCAc ~dpui
      Dc2A1B ~drIk
      Gd1ba ~drW
      DfC1aaB ~drWt
      kDaABBB ~dra
      AfAB1AB ~drag
      dBAab1B ~drav
      BfC1aA ~dres
      AFcEcBd ~driv
      CCb2Af ~drivIg
      CA1B1ac ~dro
      DCbBAAc ~drogu
      ABAdA1c ~drol
      ad1BA1a ~dsu
      1gCcBaC ~dur
      AAAAdaD ~duv
      ACfaAD ~eCAj
      DAC1jBC ~eCap
      Bf1a1A ~eCarp
      bcFhDFB ~ea
      Bc1b2B ~eaC
      bcABdEa ~ear
      CD1d1dA ~earli
      D4ea ~eatA
      Dc1c1Ab ~ebUilAt
      D1B1Aeb ~eberj
      CA2BgA ~eberjemA
      BFBADAk ~ede
      afDBac ~eduk
      Ae1CeBB ~edukatEr
      dAaAB1B ~edukatris
      bAaCAAc ~efQdr
      1Cb1aBc ~efas
      CabbAaA ~eg
      C1a1BgA ~egliz
      AfB3C ~egorj
      ABACbd ~egten
      gAAB1AB ~eguil
      CeABB1c ~eie
      d1aDACb ~ekUt
      AAAeA1A ~ekUtEr
      DBAhABC ~ekip
      AeA3B ~eklat
      Db1cd1a ~ekol
      EA1AhaA ~ekonomi
      cA1bAAA ~ekrA
      AdDaA1c ~ekraz
      iGAEBDb ~ekri
      AADAaec ~ekrir
      d1ccCBB ~el
      ABBbc1A ~elEr
      fD1A2A ~elastik
      B2dbBA ~ele
      FcBBAcb ~elektrik
      d1AAAaC ~elektrisit
      AA1a1dB ~elevA
      ca1AB1B ~els
      A1e1CCC ~eme
      AA1AbBc ~emen
      ACb2cA ~enA
      cBAA1bB ~enUg
      Ac1d1AD ~ene
      HmCCBCC ~enerv
      aB1d1AA ~enorm
      aAAbAbA ~ep
      bBAABcc ~epi
      BdbAABA ~epol
      bBaeaFb ~er
      eAA1ABB ~erEr
      2eA2D ~erbnb
      AcCbdBa ~ere
      gBC1ABC ~erself
      1BBAaCh ~es
      CEAAA1f ~esAs
      kCABBCA ~esai
      BD3Ab ~ese
      AAAAcAb ~eskalad
      BfAdC1C ~eskali
      1CB1gD ~eskap
      Ae3BA ~eskiv
      GBADlCB ~espaN
      f2AAAB ~esperA
      fA2B1A ~espr
      aBAa1bB ~estomak
      AAdaAa ~et
      eaBBb1C ~etI
      AAA1AAe ~etIdr
      eB1BbCA ~etIt
      CCBaeCf ~etUf
      1f1AB1A ~eta
      dCB ~etabli
      hDA1BaB ~etaj
      aAdABCc ~ete
      Caf1A1B ~eteA
      fAAaaBB ~etr
      CfCAACa ~etrAgl
      aC1ca1c ~etud
      gCBAaBA ~evA
      DAAAAbe ~evanUi
      AeBdaCB ~eve
      CdACada ~evenIg
      A1acDbB ~everi
      fAA2BA ~everibodi
      d1AbBBB ~everion
      d1FaBbC ~everitIg
      CA1A1Ae ~everiver
      D2cc ~evit
      eAAa1BA ~evri
      CAhBAAA ~exij
      cCAcCBC ~exist
      Dg1a1BB ~exkuz
      eBbc1BD ~explik
      DaA2Ae ~exploz
      hEaa1DC ~expr
      CBAABgC ~expuls
      1AAAAcB ~expulsiQ
      1cA2Cb ~exteriEr
      1CcAaa ~eze
      aABAcAa ~ezit
      FBB2j ~fA
      aHCBBFm ~fE
      aBBbbA ~fEil
      DIBJanB ~fI
      ad1DABc ~fIj
      CAAA1db ~fIt
      FBCmDED ~fQ
      dAA1BAa ~fQs
      e1FCb1a ~fU
      AfCB2A ~fUet
      ABA1Ada ~fUil
      DfAbABa ~fUlar
      dBCB1a ~fUn
      D2ABeC ~fUr
      AiBB1CB ~fUrCet
      AAB1Ada ~fUrgQ
      eCA1aAB ~fUrten
      eDaB2A ~fUt
      dABa1CB ~fUtr
      1CA1AeB ~fUtu
      BbcahaD ~fW
      DAACi1F ~fWe
      be1AA1a ~fa
      EdBAb1A ~faC
      ECBfaaB ~fak
      c1cC1BB ~fakQ
      AC2AdB ~faktur
      adaD2A ~fal
      dA1CcA ~fami
      DfbAAA ~famil
      bABB1ab ~famili
      BB1bBeB ~farin
      h1AAABC ~farmasi
      abdaADb ~fas
      CcAb ~fasil
      EeAAa ~fasilemA
      DdbAAAA ~fat
      dBCACCB ~fatigu
      dBa1AAb ~faz
      EBhbCgD ~fe
      dAcEDB ~fel
      De1ABBc ~fela
      BAdCABB ~fem
      A1BacCe ~fenetr
      f1eBBE ~fer
      DAA1iBA ~feri
      bBfCBc ~ferm
      Cb1b1aA ~fermA
      DaaCCfA ~fermetur
      CaeDA ~fes
      B1Ba1d ~fet
      dAAAA1A ~fevri
      BbeaCBB ~fez
      fCbadAF ~fi
      fDBd1Ba ~fie
      1AaAdcD ~fiften
      AeCdACA ~figur
      aCCdiHC ~fil
      cBAbcA ~filEl
      HGjbBDF ~film
      baCBB1b ~fin
      bbFAEgE ~fini
      1BB1bCc ~finiC
      hDDDA1B ~finir
      Ga1eaCf ~fir
      BABaAeA ~fiv
      cAcCBaA ~fix
      CkEBAAB ~flIC
      aD1C2f ~flIgu
      DbdDAa ~fla
      Ca1EcAd ~flik
      bcADA ~flip
      C2AfA ~flixbu
      BaBABae ~flor
      c1A1cB ~fodr
      dA2cCA ~fol
      aCab1Aa ~folov
      A1BBA1g ~folovIg
      EaBbbCd ~fon
      BdADda ~for
      eCAA1aA ~forj
      1Cda1BC ~formatEr
      DHtECDD ~fors
      Bd1A1BA ~fort
      ACAadAA ~forti
      bBCb1Cc ~fos
      Dc1Cf1D ~fost
      1cBBBaB ~fot
      bBkFCEC ~foto
      BBfA1A ~fotograf
      ECfa1ab ~fotografi
      CCj2BC ~foz
      eA1BBBA ~frACemA
      1cAbaCA ~frAk
      1BAB1ae ~frI
      adBBdCA ~frQ
      BA1Af1A ~frQtier
      A1CCAhB ~frW
      Dc2Aab ~frWd
      ad1aCBE ~frap
      bbA1ABA ~fraz
      EbaGcdf ~fre
      eBAB1BA ~freC
      GdcC1ab ~frer
      Cbaba1A ~friA
      BAAadbA ~fridai
      B1bBAca ~fridj
      GBAA1i ~frigo
      A1AA1eA ~frijid
      CBkE1BB ~frot
      FAB1nDA ~fug
      MHFDwJF ~fugu
      BDA1iEB ~fui
      IDBBsFD ~fuj
      EA1ABfc ~ful
      E1CACEn ~fum
      hBBAAC ~funeral
      gAB1BCa ~futur
      bBA1BAc ~fuzi
      jLBABBg ~fuzil
      bB1eA1a ~gA
      C1B2Bh ~gAg
      EH1c1bh ~gI
      hBBBACB ~gU
      aABdaBa ~gUrd
      GGDfClC ~gUt
      1BabdCa ~gWng
      Pa4l ~ga
      eCA2AA ~gaC
      aAeA1CA ~gad
      CAAeAeD ~gai
      aBd1CBa ~gam
      ddDa1B ~gamI
      Bb1A1cA ~gamel
      Dc1A1cA ~gamin
      GECAd1g ~gar
      cdCC ~garaj
      bCBD1Ah ~gard
      BBbAAeC ~gardiA
      DAdc1AB ~garkQ
      FaBfAba ~gat
      1BBBagB ~gato
      jDBDAB ~gav
      caAaAB ~gla
      aeEBAaA ~glas
      Ebe1A1B ~glis
      aBcAAba ~go
      BBAaada ~goC
      hADABBC ~godbi
      adCbBB ~goe
      bBBAeA ~gon
      Ca1DABg ~gorj
      Bab1Cbb ~gos
      B1Be1AA ~gr
      BCbdEBg ~grA
      CccBabC ~grAd
      aCbaABB ~grAda
      EdaBBdB ~grAdi
      bBbAdC ~grAj
      DaacAAB ~grU
      ADDiCBB ~grUp
      gDBBAaA ~grat
      DA2A1d ~gratui
      baABAAb ~grei
      cAAA1Eb ~gri
      ebBCAAA ~grif
      cC1b2A ~grifur
      ACBdbaA ~gril
      BBbA1Be ~griz
      1cbCAeB ~gro
      AAfCA1A ~grop
      EfCdaC ~guEl
      dbA2AA ~guer
      DC1AbBd ~gui
      cA1BAAA ~guitar
      Dacd2b ~iA
      cBAbABe ~iE
      BABcab ~iNor
      IABdabf ~iQ
      1dC1abD ~iU
      BAAD1f ~iaUr
      Edab ~iav
      A1AAcBb ~idA
      BbC1bCb ~idAtit
      BCB1fCa ~idIg
      gbEBABA ~ide
      AcAbb1B ~ie
      bDAgCCC ~iear
      A1HBeba ~ier
      b1AB1bB ~iesterdai
      JKEkcFe ~il
      Gd1CAdb ~imEbl
      aBAAd1A ~imajin
      BeaB ~ime
      BaBdAA ~imit
      BAeeaDB ~in
      eB1B1BA ~inutil
      bAABAc ~ior
      eBAB1A ~ip
      BhCA1Aa ~irQ
      fACBCcA ~ire
      e1abBAB ~is
      1AB1gCA ~isi
      CB1aabd ~isn
      CfBcBC ~istWr
      afBDDcB ~it
      bE4c ~itIg
      aBABaeB ~ive
      BCaA2d ~ivr
      aBACAfA ~izi
      bDD1ABh ~jA
      bEaBCBh ~jAb
      AeABbAB ~jAdarm
      Bf1BA1A ~jAdr
      cB1ab1A ~jAr
      DadaaCA ~jAtil
      bFcdBAb ~jE
      aDCBaeA ~jEdi
      bc1D1cA ~jEn
      1acgDaC ~jI
      CA1e ~jIp
      DBBcccD ~jU
      2daCA ~jUe
      DBEAhbA ~jUr
      fBaaAAB ~jUrn
      BBAb1Bd ~jak
      BiC3D ~jalU
      gAAa1AB ~jatA
      BhdB1CD ~jav
      B2aBAd ~jdW
      BA1d1Bb ~jdi
      CGaFBnD ~jdor
      Dcadaa ~je
      1Ei1ACA ~jeA
      BgCCBgB ~jel
      fAA3A ~jemer
      jCaCB1A ~jen
      dhFaAE ~jenU
      Cd3bA ~jeneral
      dgDdFaF ~jet
      CBCdAaA ~jetA
      AAaeAC ~jetIg
      CjAE1DF ~jifl
      dAB3c ~jil
      GCAdAfA ~jimnaz
      KCelbFB ~jirl
      CaeBBdA ~jiv
      gBBAAA ~jivA
      cAb1Ba ~jivIg
      c1AaAaB ~jla
      g1eBECD ~jle
      bCb1aAa ~jmA
      DFcCcag ~job
      1BBcABb ~jok
      b1Bc1AB ~jokIg
      abcBAAB ~joli
      eG1AcB ~jor
      EBAAgBa ~jpar
      hBaBACa ~jplEr
      FeCacC ~jrAtr
      eCA1cBB ~jregard
      gB1B1BA ~jse
      gCACAAB ~jser
      AAAABd ~jskat
      fEADfE ~ju
      CfeEBB ~judo
      CfCa1b ~juj
      d1AAAaC ~jumo
      b1aAAbB ~jun
      BBjB1BC ~jup
      acE1a1A ~jur
      1A1d1aC ~jusk
      caFGfC ~juska
      hEAAAeF ~jusko
      bABCbAa ~just
      GenAbBJ ~kA
      BBbBbdB ~kApIg
      E2bAeA ~kAten
      EFCbCfC ~kAtin
      C1cA1Aa ~kEm
      aC1B1bc ~kEr
      EaAAcca ~kI
      1BAgaca ~kQ
      aFABgB ~kQbiA
      CHD1bAk ~kQdui
      dBbC1BA ~kQfi
      1eACAAb ~kQfisk
      dDAa1BC ~kQpa
      Be2AAa ~kQpaNQ
      EBaaBgB ~kQplik
      iA1CCDB ~kQprA
      DBbbaBc ~kQprAdr
      fAAA1B ~kQpres
      BcaaBa ~kQpri
      hB1ABC ~kQprim
      1CAAdaA ~kQserv
      fgHabEa ~kQt
      BbCAacb ~kQtA
      AC1C1dd ~kQtEr
      1CdaeDB ~kQtinu
      cCdbEDB ~kQtr
      CBADBcg ~kQtra
      cdAAbAB ~kQtrol
      BbAe2B ~kQversatiQ
      BCBBABi ~kQvuls
      HmHfCCJ ~kU
      eCC1Aea ~kUC
      C1bAadA ~kUCaj
      aEdA1aA ~kUet
      hDBDCca ~kUl
      acA1ABC ~kUlEr
      GdAgCAa ~kUlWr
      CBAAAjB ~kUnsil
      CGcefh ~kUp
      eBA3A ~kUpA
      B1cAAc ~kUpl
      jDBE1AB ~kUpur
      EdbcCDh ~kUr
      acCAcCd ~kUrA
      fABAACA ~kUraj
      EbDBBlB ~kUri
      AaAadB ~kUrir
      B2acAb ~kUrs
      BbbAb1B ~kUru
      e1BAaBB ~kUt
      BBA2Bg ~kUtla
      aJDEAAm ~kUto
      C1aA1iD ~kUvertur
      GbcBAcg ~kUzI
      3ccCA ~kUzin
      1BA1eAA ~kUzu
      bAACBab ~kW
      aDeaaBA ~kWfur
      CaA1Bb ~kWn
      E1eDABc ~kWns
      dAECeaB ~ka
      1aIDhId ~kaC
      1BcAdBb ~kaCet
      dA1A1Ab ~kaCetQ
      C2f2A ~kaNot
      BBcAfA ~kaban
      ACacaaA ~kabin
      AgBC1AA ~kabl
      AABAAeA ~kadena
      B2AAeA ~kadi
      BAgC1CB ~kado
      ABAabdC ~kaf
      aBB1ABf ~kagUl
      BaCbedD ~kai
      CAABBgA ~kaj
      GBFhbcc ~kal
      ACfB1AA ~kalI
      e1AB1DA ~kalit
      AAAcbAA ~kalkul
      k1E1AEE ~kalm
      1cAcCcc ~kam
      CCadAaA ~kamara
      CBChC ~kamarad
      FafbbBA ~kamera
      hAAabDa ~kamiQ
      BCAB1bf ~kamionet
      BA2BeA ~kana
      dDB3a ~kanal
      C1ACChA ~kanap
      A1AfaBA ~kapuC
      e1BbgDd ~kar
      AaaeaCD ~karAt
      c1BAAAe ~karabin
      ADfA1B ~kares
      cCADCbf ~kari
      bbBBBAa ~karn
      bBAbAaA ~karpAtri
      EEDFmd ~kart
      fC1BEfD ~kartQ
      bB2ABd ~kartUC
      BCac1cA ~kartabl
      ECCCbAm ~karti
      CdCfAAB ~kas
      BB1a2d ~kasA
      AbCaBAb ~kask
      BAeA1Bb ~kastIg
      BEBcAe ~katr
      1ABfbCA ~katriem
      1fdDcGC ~kav
      C1A1fC ~kaval
      1eCBA1a ~kaz
      DBBgBfC ~kazi
      DA1jABA ~kdi
      fCcAa1C ~ke
      CAA1cbc ~kei
      d1bCbCA ~kel
      BC1g1AB ~kelU
      dbEAacb ~kelk
      CAbB1ac ~kelkI
      eB1C1A ~ker
      AA1A1cc ~kes
      beBDaBc ~kestiQ
      BA1ABeA ~ketCu
      Ae1AAC ~ketl
      BACeA1c ~kfa
      BCbbabb ~ki
      AB1Ab1c ~kia
      b1AbAAC ~kie
      1f1bBB ~kiet
      DaADCgd ~kik
      GheeAEa ~kil
      fABDBdB ~kilo
      DAhA1A ~kin
      B2AAe ~kipIg
      fabAdHD ~kit
      1aBBA1c ~kitCA
      aCaaaAa ~kje
      BAAAeB ~klIb
      Be3B ~klIsi
      1dCb1A ~klU
      dAbB1A ~klWzQ
      CaBfAaC ~kla
      FlD1aAD ~klak
      A1BbCaB ~klas
      Ca1bb1C ~klasmat
      BAAhBA ~klaz
      1faDaaA ~kle
      dAa1BA ~kleA
      1ab1AcE ~kliA
      fAAAAAA ~klif
      BCAA1f ~klio
      BCdb1aC ~klot
      eA1A1C ~klovn
      1BAB1e ~kloz
      JChbAeB ~klub
      f2ABAA ~km
      aacB1AA ~kne
      bDACAAf ~knif
      1Cb2ca ~knokIg
      FebDf1a ~knov
      a1BfaaF ~ko
      e2AAB ~koC
      CABd1a ~koCQ
      bEc1aCc ~koEr
      CnEDBFD ~koN
      ABAda1A ~koa
      FCcAhAB ~koaC
      dgACBCA ~kod
      CaBDBBh ~kofr
      acCB1Ba ~kok
      DiAA1BA ~kokar
      DibADBA ~kol
      aAda1AB ~kolA
      DCe1A1c ~kolegu
      GECfb1B ~kolej
      cAAA1ab ~kolektion
      AAAaa1d ~koli
      BBiCABA ~kolo
      cBAA1bA ~kolok
      BacAAA ~koloni
      c1CdCcD ~kom
      dB1aACC ~komA
      1b2adC ~komAs
      AcAB1c ~komAsA
      BB1bb1c ~komIg
      GD1cgfb ~kon
      cAAAB1b ~koneri
      DcAeCCb ~kones
      BaCA1Ac ~konesAs
      Bc2AcA ~konu
      fA1A1AB ~kop
      bA1A1fA ~kopI
      a1bCca ~kopin
      fEmBCCE ~kor
      hACaBAF ~kord
      D1ad1Ab ~koridor
      BbAaaaA ~korn
      Edaaed ~kot
      Fh1B2A ~kov
      CcBdCa ~koz
      aeBAAA ~koza
      DCCh1aB ~kpe
      AAAC1e ~krUt
      h1aGAbc ~krW
      bbdCaAC ~krWr
      FaaoCAA ~krWz
      1aBaABc ~kraC
      DCAf2a ~kraCa
      dB1aAAA ~kraiQ
      agC1BBC ~krak
      1AAC1Bg ~kram
      FBBj1AB ~kre
      A3Bea ~kreC
      CAEiCB ~krev
      FoEbDFB ~kri
      Bb1eACA ~kriA
      CB4d ~krik
      gABA2a ~kriz
      1AAdAAA ~kroC
      BB1a1e ~kroket
      BAB1bjC ~kru
      adB1B ~ku
      AC1AAe ~kub
      CaAB1bd ~kui
      CeAA1dA ~kuir
      iHaEBB ~kuis
      acCbC1a ~kuizin
      EBbbaAA ~kulot
      CdA1BcA ~kupboar
      CbbAAaA ~kur
      bcAA1AA ~kurtI
      fCBAABA ~kut
      c1ABBaB ~kutIg
      AAAAaAd ~kuv
      C1BfBBA ~kuvet
      eAE1bBb ~lA
      CeabA ~lAdemI
      CAc1AbB ~lAdlor
      BeAcAA ~lAf
      aAcA1Ab ~lAgu
      BBabbaA ~lAp
      HjDf1DC ~lAs
      EDBlbaB ~lEr
      CCbaBdB ~lI
      DCCgBcB ~lIC
      CcDcabB ~lIdi
      HdcebaB ~lIterna
      AAadB ~lQ
      daBbABD ~lQg
      gB1EaCB ~lQgtA
      Dd1AA1A ~lQgu
      cCBAcCa ~lQtA
      ebAAABA ~lU
      CAdAAbB ~lUe
      caAC1AA ~lUr
      DEdA1hC ~lWe
      JfcaeFC ~lWn
      dAABaBb ~lWr
      eAADBac ~laC
      AD1Aacb ~laba
      DA1aAad ~lajA
      bCB1A1c ~lak
      Bd1AbB ~laka
      EdAAcb ~lakai
      kECFCCA ~lam
      dBA1bBA ~lan
      e1ABAcB ~lanm
      Cbc2B ~lanmA
      ABcBA1b ~lanui
      CC1b1c ~lapli
      BaAA1eA ~lari
      EFaAbde ~larjA
      caAbAC ~larm
      CBAf2A ~las
      g1BB1A ~laser
      Bga1aC ~lat
      dDCdBaa ~lateli
      EChBCfB ~lav
      1ABC1gB ~lavabo
      CAAAAeA ~laveri
      gBAA1CA ~lavi
      EBBAAj ~lavomatik
      aCAaBiC ~le
      aDCeAcB ~leC
      1dBdaCB ~lea
      1ABe2a ~leak
      HlBAbBB ~learn
      c1daEea ~leav
      CaAbdBB ~leavIg
      gCcbBbC ~lef
      CE1BBlB ~leftov
      cBADeDa ~leg
      EcAAaaA ~legal
      CABf1ba ~lekol
      fD1AabC ~les
      D1ca1bB ~lesA
      ABac2C ~lesQ
      eBBBAdC ~let
      bCAAAba ~letr
      AhJdDD ~lev
      DbBBABc ~levr
      biLfdcg ~li
      eAA1aAA ~liN
      CdAAeCC ~liQ
      CadB1AA ~libi
      B1BAAfB ~lidl
      gaCCABB ~lie
      cAbE1D ~lif
      BBbabAa ~lig
      dBBAA1a ~ligt
      BaAAbBb ~likid
      ACAbh1C ~lil
      fACBAaD ~lin
      1AAf1C ~lir
      AabbAAa ~lis
      cA1ABCc ~list
      BbDCbfb ~liv
      1AABBfD ~livIg
      1EDahDc ~livr
      C1fAAAB ~livrEr
      Ab1CAac ~livrezQ
      bBBhAaB ~lo
      CAf1AA ~lodj
      C1Cj1CC ~log
      FCa1Aed ~loj
      C1A1AeB ~lojemA
      bCEdCab ~lok
      fEBbcBB ~lokIg
      AEbb1d ~lokal
      abBEAbb ~lol
      ccA3B ~lopital
      CbCdb1a ~lorsk
      BA1ABfA ~lotel
      BCA2fB ~loto
      cb2BaB ~lotr
      bDg1ADB ~lov
      DeaA1a ~loz
      DbgbCCD ~lui
      IdAgABA ~lunet
      FcABfA ~lvA
      c1aabcD ~mA
      f1AEBAD ~mAC
      bB1BBac ~mAd
      FDI1LnC ~mAj
      CEAeddA ~mAto
      CAAB1iA ~mAz
      dc1AB1B ~mEbl
      cGAhAAa ~mEf
      EejDCCa ~mI
      B1Be1AA ~mIsult
      bADAB1d ~mItenA
      BabeEaC ~mQ
      fABABBB ~mQd
      CAabcba ~mQdai
      BCBe2A ~mQgol
      BbcBAAA ~mQsiEr
      CB1e1AA ~mQstr
      D1EabDj ~mQt
      1BAbA1c ~mQtA
      CAe2AB ~mQtaj
      gaeGCDB ~mQtr
      CE1fBeC ~mUil
      cbB1ACa ~mUn
      kCCDEDE ~mUrir
      baBaAbD ~mW
      cAABbbB ~mWA
      BbbaAB ~mWen
      eABADeC ~mWn
      BdAB1Aa ~mWndr
      BD1dcaB ~mWti
      ADACdb ~ma
      BdBaAaa ~maC
      BhA2BB ~maCWr
      BIADBBk ~maCet
      CDab1da ~maCin
      bFbf1BD ~mad
      c1a1BCA ~madam
      BAAA1Ae ~magazI
      FA1CbhC ~majEr
      1bbcdBD ~mak
      aBAA1Bc ~makIg
      BaB1bBa ~makQ
      DcbaBCc ~mal
      BCAfAdD ~malad
      eC1b1B ~maladi
      AdAB1AA ~maladrW
      DgA2A ~maladrWt
      A1BA1ad ~malez
      AdAA1B ~mam
      a1d1CBA ~mamA
      faABCCA ~mami
      ABd1a1A ~manaj
      cAab2B ~mani
      ABd2AA ~maniA
      A1bBdAa ~manmA
      AIam1EC ~mapel
      f1BBBeF ~mar
      DbDadcA ~marC
      1AAacaB ~mardi
      BiDEEDf ~mari
      Db2bBb ~mariaj
      bkCCCCJ ~mark
      BBAc1bA ~marmai
      DBBffCB ~marsel
      Bg1A1BA ~martin
      bCCBAAe ~marto
      CCgB2A ~masaj
      bBaC1Aa ~mat
      CEAg2b ~matAd
      aDCbccC ~matI
      CBA1Ah ~matela
      BBfAAAB ~matur
      dA1AABa ~md
      acA1aAC ~mdr
      AceCBaH ~me
      bbAAaAB ~meA
      EdCg1BC ~meCA
      BA1E1gA ~meal
      gdE1ABB ~medesI
      dDaA1A ~medikal
      hAABBBD ~medikamA
      eA1AAAC ~medok
      BgAB1AA ~mego
      eD1AAbB ~megri
      KceCaCg ~mek
      caBAAB ~mekanik
      B1abbaA ~mel
      EAA2Ah ~melAj
      hABC1AG ~melEr
      C1bd1AA ~melo
      iFEd1AD ~mem
      ecABACa ~menaj
      GBbg2a ~menas
      ABCb2b ~menasA
      BC1A1Ae ~menaz
      cAbB1DA ~menm
      EfCHAec ~mer
      Bc1cBAa ~merd
      BBAAAiA ~meri
      gBAAACB ~merit
      EccaacB ~merkredi
      eADCBcC ~mersi
      Ba1dBBc ~mesaj
      AdBCCcA ~met
      CA1f1AB ~metA
      f1ABAAB ~meti
      ebaACCA ~metr
      CdAaAAa ~metres
      HcBIhgA ~mezQ
      AAbeA1B ~mezaj
      bDd2CA ~mfe
      1aB1aBc ~miA
      c1C1a1D ~miE
      FECdAfC ~midi
      1bbAaBA ~midnig
      aCA2dA ~mig
      BeaA1Cd ~mil
      AbAAAbA ~min
      HBBAcea ~minEr
      Bab1bBB ~minibu
      2bBdBA ~minui
      BbBhDDb ~minut
      jEBBBB ~mirWr
      DBA1jCB ~misIg
      daBC1B ~mistak
      gD1BA ~miten
      AEdBAb ~miz
      jEDCBCC ~mizelf
      B1Ae1A ~mizer
      DcfB1Aa ~mizi
      EABAAi ~mkdo
      ceaAADB ~mo
      A1BdAAA ~moC
      FDCgba ~mok
      AdBCAad ~mol
      ACDbaba ~momA
      ACdaaAa ~monei
      DCiC1BB ~monitEr
      mACDDFC ~mor
      1AAbacC ~mornIg
      AdCA2A ~morsur
      fBcBB1C ~mort
      BABCadB ~mosk
      BcAA1eA ~mostli
      BbaAbAA ~mot
      eE3Aa ~motEr
      AcAcCaD ~mov
      AbABAac ~movez
      DD1lAAB ~msg
      ACAaab ~mu
      AABC1be ~muC
      dA1B1aA ~multi
      BBBe ~mumili
      bcBAeFE ~mur
      fBAB1A ~mutil
      bbb2CA ~muzik
      g1D1B ~nA
      AadABbD ~nEf
      BA1c1Ab ~nEv
      BBAbaAf ~nI
      1bAbABc ~nIb
      ECAAh1A ~nIport
      1EeeCCc ~nQ
      JgBJEh ~nU
      baAbBC ~nUe
      1cdCAAB ~nUnU
      ADCA1g ~nUri
      1DAaAfA ~nUritur
      CcA1cBa ~nUvel
      cAcBB1A ~nUvo
      faAAAB ~nWe
      ffBBBHA ~nWr
      aDCiADB ~nam
      B1babAA ~natur
      aeBbdAE ~ne
      C1dCAaA ~near
      CgA1dBB ~negbUr
      caCaAaa ~nej
      1bACAAc ~nek
      1fBB ~nerf
      AiCAABB ~nervE
      e1AAAAA ~nesAs
      aACb1Bc ~netW
      a1Ceb1A ~nevE
      D2eA ~ngl
      BfAAAB ~niC
      1ABddD ~nies
      1AAadbB ~nig
      DBAe1dC ~nik
      CAbABf ~nin
      dCdcaDC ~nis
      C1aA1bB ~nit
      cB1BAa ~nivo
      edbJA1a ~no
      fAA3A ~noE
      1aAdbFc ~nobodi
      bC1Ad1A ~noel
      BAA2e ~noktiliA
      E1e2Bc ~nonm
      Aac1CCb ~normal
      aaaBBCB ~not
      aCDC1dA ~notIg
      D2e2A ~notif
      EBAh ~notifikatiQ
      bBA1baB ~notis
      CadC ~notr
      1ABAacb ~nov
      eAA2BB ~novAbr
      FCBBBlB ~nover
      Bdac1AD ~noz
      1cB1BbA ~nu
      CDmGAAE ~nud
      BDeB1AD ~nue
      BGdBfdC ~nui
      CgA2Aa ~nuk
      bICAAgC ~nul
      ABA1AdA ~nulpar
      b1DbdAb ~numero
      1eAA1AA ~nurs
      dbB1AC ~nvar
      bcGaCcD ~o
      AaAcABA ~oEf
      d2A1CA ~obi
      BDkA1CD ~oblij
      BAbbA1A ~od
      Cbb2aa ~odEr
      GkEBA ~oel
      BaA1iBB ~of
      dDdCB1A ~ofe
      1bbBaaC ~ogu
      bAAbBaA ~okI
      dA1bAAA ~okai
      ABBc2A ~oktobr
      fEC1aDc ~okup
      CgJBc1d ~ol
      CDda1Dd ~old
      BAC2Ah ~oldIg
      1caAAcB ~olidai
      MceBdIa ~ome
      BBaA1c ~omevork
      BcAA1c ~on
      c1BCcaA ~one
      fAABB1A ~onestli
      AABBbe ~opA
      gBAAaBA ~ope
      dbBCAcC ~opital
      cCAAAb ~optiQ
      B1Bd1aA ~orEr
      cAACcA ~orQ
      iDCD1cB ~ora
      d1B1AaA ~ordr
      jCDCaD ~ore
      BiB2BB ~orel
      DAbDjBC ~orer
      1aAd2C ~organiz
      e1AABA ~oriAtatiQ
      BdB2bA ~osi
      dA1A1aB ~ospitaliz
      DA1C1eA ~ostel
      daA2aB ~osto
      dccaEBD ~ot
      caBB2A ~otA
      c1AAABc ~otEr
      fFAABAb ~otUr
      CBceCB ~ote
      DBfFBdB ~otel
      1BeBAaA ~oto
      C3ebB ~otorUt
      AEAeDgB ~otr
      1Ab1eBB ~ov
      BbbDBBi ~ove
      1Fa1Ada ~ovn
      1baBBca ~ox
      Fcdb1C ~oze
      bbB1BAA ~ozi
      AfDfDAA ~pA
      CbdbbBC ~pAdA
      b1BaABD ~pAdr
      gBB1B1B ~pAdu
      nFAI1DC ~pAs
      hDACAAB ~pAsemA
      FEfa1eE ~pAtalQ
      EaAabfB ~pE
      1dAaBDa ~pEr
      ADbEAe ~pI
      AdBbAAA ~pIs
      C1bd1AA ~pItur
      pBDaEGC ~pQ
      B1Bda1A ~pQp
      b1bA1Da ~pQpi
      e1CBbaA ~pUr
      BB1bab ~pUri
      cdbCDGD ~pUrkW
      1FAb1Ac ~pUs
      Abaca1D ~pUv
      BAdA1aA ~pUvWr
      BdAc1AA ~pUz
      dBA1ABA ~pW
      oGBEBCF ~pWN
      EAB1AAi ~pWNard
      BacA1CB ~pWl
      1eBB1A ~pWn
      daA1AAB ~pWng
      eCa2B ~pWsQ
      aCcB1Aa ~pWtrin
      e1Ddb ~pa
      C2A1dA ~padlok
      FaabC1g ~pai
      bA1faBB ~paj
      DbDDgBe ~pak
      A1ABA1f ~pakaj
      2abADe ~pal
      BBaA1e ~pali
      d1BAAaB ~pan
      b1bD1aa ~panik
      BBCaAdd ~pap
      FjADDBa ~papa
      dEdCB1a ~papi
      CeFbcbb ~par
      E2GibA ~parA
      EBlCAAB ~parI
      dbBCCAA ~pardQ
      gBAbABB ~parel
      EAg ~parfI
      ccDCAbC ~parfW
      FbA1dAb ~pari
      BaCCabb ~park
      AA1aCd ~parkIg
      Cd1daIb ~parl
      C1af1CA ~parol
      DcBaBfE ~pars
      1bBBcb ~part
      eBbAB ~partA
      AAAcaBc ~partU
      CC1AAfA ~partaj
      AAcBbB ~parti
      ABhBABb ~partikuli
      AdDA2c ~partir
      BbCe ~partn
      1acfBcB ~pas
      b1AaBca ~pasA
      D1BB1Bl ~pasEr
      d1aAAAC ~pasaj
      DaCAaCc ~pasepor
      dAbBbB ~paser
      FfCAAiB ~pask
      F1DBhAd ~paspor
      ECBCBhA ~pat
      BfBb1AA ~patat
      DB1AlE ~pati
      Bd1A1bA ~patiseri
      AE1d1a ~patisi
      CabDBAe ~patrQ
      B1Ab1cB ~patron
      DAaccAA ~pd
      1DdcDDe ~pe
      Bbbe1AB ~pel
      AAfA1AA ~pelot
      cCBA1Ac ~pen
      a1DcEDd ~peopl
      LgabBAd ~per
      BaDbDbc ~perdu
      d1aBCAA ~permi
      BfAAbD ~permisiQ
      ABaAcA ~perpiNA
      BbbA1AA ~pers
      dB1B1BA ~perso
      B1bbaB ~person
      EgCbACA ~pet
      DfDDad ~peti
      Abe1ACC ~petit
      AA1eA1A ~petitiQ
      BCAAABh ~petrol
      iCBBDaa ~pez
      cBb1bCA ~pezon
      fAAA1C ~pf
      bbAd1CC ~pi
      BAbd1AA ~piQ
      DlFAmHE ~pie
      bBAeAAC ~pier
      BA1caAA ~pig
      1cbAaCB ~pijama
      aEjcCCA ~pik
      c1ACA1b ~pikIg
      aCiDBBD ~piktur
      bbB1aCa ~pil
      EA4c ~pilul
      CgA2AA ~pimA
      Ccaa1Aa ~pin
      DdadBDA ~pipi
      AhBe1FC ~pir
      BaBeABb ~pis
      A1Dd ~pisA
      iDCAAaB ~pisin
      BDB1AAi ~pistol
      D2e1a ~pl
      jFCDeBB ~plA
      FgABf1B ~plAk
      bBFCCDm ~plAt
      CBA1bfB ~plE
      adBcECE ~plEr
      GbBdaAb ~plI
      BbebABD ~plIt
      ABAdAfA ~pla
      f1bBBE ~plafQ
      dCb1ABA ~plai
      FfAAcFc ~plak
      BdBaCcD ~plakar
      g2BA1A ~plaket
      cBb1AAB ~planIg
      AeGf1bE ~plas
      CBeCdc ~plasemA
      kBBCACB ~plast
      f1ABB1A ~plastik
      FfCAAeA ~plat
      eAA1AA ~platan
      fB2BA ~platform
      EhAA1AB ~platr
      gDbC1aA ~ple
      a1BB1Ac ~pleaz
      eAaBa1B ~plen
      1BB1Aac ~pler
      eABCaAB ~plezAt
      eDB1cB ~plu
      BA1cBeB ~plui
      aB1aeBA ~pluto
      ABcBab ~pluziEr
      fECCAhd ~po
      1CcC1fA ~poC
      Af3AA ~poel
      CBBfAdA ~pol
      HB1Cfab ~polis
      cCAB1eA ~pom
      B1Ad1AA ~pork
      1CdA2A ~porn
      1AeB2A ~porno
      1ddBHad ~port
      CAaadAB ~portabl
      FABgcBA ~portel
      AbAbcAA ~portier
      B1AAdBa ~posibl
      f1AD1ab ~post
      AbaFbab ~pot
      aCCf1AA ~poto
      cCAeAAB ~poz
      BbB1b1a ~pozitiQ
      Geac1Ac ~prA
      FbB1fe ~prAdr
      d1ACA ~prItA
      dAa2BA ~prai
      1CbbkIE ~pre
      AAb1Aca ~preNA
      bBB2bA ~prefektur
      BfabBCD ~prefer
      AbcA1AB ~preferer
      C2ada ~premi
      dAB1AA ~premier
      cCAaaaB ~pren
      AABgBC ~prenQ
      bAACdBB ~prepar
      1CABbAb ~pres
      babDAAA ~presk
      aDcDabc ~pret
      CABcBea ~pretA
      bAAbAAA ~pretAdIg
      FBA1fB ~prevenir
      1AbBcBb ~prevenu
      ba1BbAB ~previA
      fAABCa ~prevu
      Eh1AAAA ~prezAtabl
      DDAFdFm ~pri
      dAB1Aa ~prier
      1aBCAeB ~priv
      agBaBAA ~prizQ
      BD1dBeA ~pro
      e1BDA ~problem
      eB1AABc ~produi
      aCAgCbB ~prof
      f1B2BB ~profQ
      Aa1bBcA ~profesEr
      1AiBA1D ~profit
      iBCCAEA ~proj
      afBCAB ~promi
      dAAA1Aa ~promiz
      caAAAAA ~prop
      aB1BCbg ~propoz
      be1A1CD ~propr
      DBcB1cB ~proprieter
      ABaAAfC ~proprio
      BBeABAA ~prostitu
      FgAA1Ab ~protej
      AaB1ABd ~protektiQ
      lBBCADB ~psi
      BfEaBdA ~pti
      BAe2cA ~ptit
      aBfabbF ~pu
      dbB1AB ~pub
      ABbc1AC ~publi
      AcbABca ~pul
      cAAb1aA ~punez
      aABA1eA ~puni
      baABaB ~punir
      agBABD ~punitiQ
      gCA1ABB ~purpoz
      Ca1BfAA ~pus
      CaBAcA ~rA
      aAbBBBc ~rAbUrs
      CAaa1Cd ~rAd
      d1ACA1C ~rAdr
      gCBCCba ~rAdu
      g1DaCDD ~rAj
      DBCbbAf ~rAkQtr
      cCB1AdB ~rApli
      EcCcdDA ~rAtr
      GCA1nBC ~rAtrer
      AA2dAB ~rAtrera
      fCaBdA ~rAvW
      GeCaBBf ~rAvers
      dAB2ba ~rEf
      BcBA1b ~rEm
      bEbAaaB ~rI
      faCACCf ~rIg
      CbAAbAA ~rQd
      gC1A2B ~rQs
      ceAA1AC ~rUe
      CbBcAba ~rUg
      cbaC1aC ~rUj
      BBACcCh ~rUl
      b1AcABB ~rUlo
      CbbACcA ~rUn
      Dj1A1BB ~rUst
      AEfbbDa ~rUt
      A1B1eA ~rUti
      AB1dabE ~ra
      AgCC1aC ~radiatEr
      aCbaa1A ~radio
      ACeA1aA ~rakQpaN
      FfcABC ~rakQt
      EB1h1CD ~raket
      Ch1A1AB ~rakl
      bABc1aB ~rakroC
      Ei1A1AA ~ralQj
      BCAA1h ~ramadA
      BbB1b1A ~ramas
      CaaCeca ~ramen
      1B1AeA ~ramenA
      ACfA2A ~rap
      CBe1B1c ~rapel
      bAACaba ~raport
      iaBAEBC ~rat
      e1AB1A ~ratrap
      bB1B1Ab ~ravin
      CcBeBaC ~raz
      hDACAB ~razWr
      iBcCABc ~re
      AABBfBA ~reCerC
      daaB2C ~rea
      AB1A2e ~reaji
      dB2AAA ~rebor
      f1AAaBB ~redesAdr
      fAA1BAA ~redij
      fBAcAAB ~ref
      aBeDDbA ~refuz
      CA1d2b ~regar
      eCcCbCB ~regard
      C1ad1Ba ~regardA
      bacACEc ~regl
      AcaBB1A ~regret
      gCDaBCb ~rejWndr
      DA1BAiA ~rejim
      Mc1kBB ~rekW
      aAeDA1A ~reklam
      gC2ADD ~rekomAs
      eaAAB ~rekomAsera
      Ab1CbAa ~rekon
      FHAlACB ~rekr
      CA1gABB ~rekreatiQ
      F1dcB1b ~reku
      eAAAABc ~rekul
      BBA2d ~rekuper
      faAACBa ~rel
      AA2AdB ~reloj
      cAAAA1B ~relvai
      bAaAaC ~rem
      gCBC1A ~remAb
      aAAa1Ad ~remQt
      jC1BACB ~remersi
      Dba1dAA ~remetr
      AAacAB ~remi
      1BDFacd ~repQ
      CcB2Ab ~repQd
      bB1cbBA ~repQdr
      AdbABBA ~repQdu
      EEbIBl ~repa
      AAC1bdc ~repar
      AcA1bAA ~reparti
      Ae1A1BD ~repas
      CBBAgC ~reper
      gA2CAB ~repet
      DeaaAAA ~repor
      baABa1C ~resor
      AC3Ae ~resorti
      EAFaDGk ~respir
      cdeAgEC ~rest
      dCaAA ~restA
      CAC1BiA ~resto
      Ab1AcAb ~retUr
      1CagaF ~retUrn
      GbcdBAA ~retar
      c1CB2d ~retiA
      DeaaeBB ~retir
      aBCAeEb ~retrUv
      Aa1CdBa ~retrUvera
      haBBaBD ~rev
      Dfb1aAA ~revW
      fCBD2A ~revWr
      1B1ACac ~revei
      a1cAHCc ~revel
      aC1ebAB ~revelA
      CAABcaa ~revenir
      ad1bBAA ~revenu
      bA1Bd1A ~revera
      CC1eA1a ~reviA
      DBAAiBa ~reviAdr
      AbAB1Ab ~revienA
      BdBbA1A ~rez
      jDdBCEB ~rezQ
      ABeA1AB ~rezerv
      H1Be1Ag ~rezo
      BABcCfA ~ri
      Cb1dC1B ~riA
      ca1D1a ~riI
      BeC3A ~rib
      BAbB1ba ~rid
      1c1C1Ce ~rido
      aaBcA1A ~rie
      aBbabCa ~rig
      1CBfB1A ~rigol
      BABfAAa ~rip
      DAadB1A ~rir
      eD2AAa ~riv
      cA1aBaA ~rivier
      DABh1A ~riz
      ACbA1Af ~roa
      DEj1AAa ~rob
      bAB1Aba ~rol
      jCeaEBB ~rom
      ea1AAAB ~rop
      CBDABdf ~rue
      De1AAAB ~rugbi
      C1AbeAA ~ruksak
      aAAd1AA ~rumEr
      BAABdbA ~runIg
      1FfIe1g ~sA
      aABd2B ~sAblA
      fGaEABf ~sAg
      fCBA1bD ~sAtir
      EAaBgaC ~sAtr
      EDBbBjA ~sAviC
      BAAcAbb ~sCol
      cCa2Ac ~sE
      BFbdBBe ~sEl
      cBAaAbC ~sElemA
      CAaAeAe ~sI
      CdCad1D ~sIdai
      AABfACB ~sIgl
      CCBg2B ~sIj
      DCFCBiC ~sIk
      bBacBAA ~sIkiem
      1CbaaaB ~sIs
      AAaaAAd ~sItI
      Ce1B1AA ~sItr
      ae1CCBE ~sItur
      BgAA2A ~sIturQ
      C1Bf2A ~sQdaj
      dBA1cAa ~sU
      AAcBAAa ~sUdI
      C2eABA ~sUfr
      iDBBBAB ~sUlaj
      AdcA1CA ~sUlev
      AcBA1cA ~sUp
      g1EAABa ~sUri
      d1AB1AA ~sUrir
      1BaAaBc ~sUsi
      DbFAcga ~sUvA
      aBcbAAB ~sUvenir
      GchBBAa ~sUviA
      e2dADC ~sW
      hC1ACAC ~sWn
      DccDcAb ~sWr
      gC1cA1C ~sa
      EBBAbi ~saC
      C1B3g ~sab
      DcB1BBg ~saf
      1ac1Eaa ~sai
      cC2AAa ~saiIg
      MGFbnk ~sak
      EHekBAB ~sal
      EABaBga ~saler
      eAABAA ~salu
      A2hADA ~sam
      1cADcaA ~samedi
      bbD1a1c ~saturdai
      EAcacAd ~sav
      D2AdCb ~savA
      eBB1aAA ~savIg
      DfAc1B ~savQ
      eAAAcAA ~sava
      e2C1AA ~saveA
      dCeAA1C ~sdb
      C1A1AhC ~sdf
      A1cFaea ~se
      CEaABBh ~seN
      aCAbaCa ~sea
      B1ca1ca ~sekQ
      aaa1aAD ~sekQd
      caAB1Ac ~sekU
      DEAaABj ~sekUr
      CcDBBAi ~sekestr
      BFk1cCF ~sekr
      CC1e1aA ~sektiQ
      EfAbBBd ~sekurit
      1cABCca ~sel
      B1aB1d ~selQ
      ABC1bdB ~sela
      eBBAAbA ~self
      DcAc1AA ~selui
      AaD2dB ~semen
      1BAadaa ~sen
      eA1AAA ~separ
      aBBb2B ~septAbr
      kbCEEFD ~ser
      hCCAbD ~sera
      DBAAAkA ~sereal
      d1AAAAA ~seriE
      2Bd1Bb ~serkuel
      C1cdaD ~sertI
      CBbdA1A ~serten
      1I1CBk ~serur
      B1bbaAB ~servi
      eBdA1aB ~serviet
      FBDDb1k ~servis
      bf1C1BG ~set
      Da3dA ~sevAten
      BeAA1A ~sever
      BDiEAAC ~sex
      AAeBA1A ~sexuelemA
      CDefCbD ~si
      3BACg ~siN
      A1ABgBA ~siNal
      aBAAAAf ~sie
      C1Ac1bA ~siej
      eB1BA1A ~siel
      CgBb1Bb ~sifl
      afAaADC ~sigaret
      BAaeA1a ~sik
      kDBCAAA ~sikatris
      BbBabaA ~sil
      baAcA1A ~silAs
      dC2AaA ~simetier
      BbbaCAa ~sinQ
      1aacABA ~sir
      FCbdB1a ~sit
      CBBfaaA ~siti
      1BaAcbA ~sixten
      jEBAAAA ~sizo
      eAC1AA ~skI
      DadabC ~skU
      gBB1BC ~skar
      jBCC1AB ~skarifi
      2AB1cC ~skat
      a1BC1ab ~ski
      eCa1AA ~sko
      ACbbbAB ~skoler
      aBCBaAf ~skot
      AaBc1AA ~skotC
      eaAB1BA ~skratC
      AfAbAA ~skreA
      BgBD2A ~sla
      bA1AAdC ~sle
      1CAB1dB ~slepIg
      EBh1aAA ~slepov
      i1DCABB ~slev
      AaBd2a ~sli
      1cA1aCa ~slip
      aAAB1ca ~slis
      CeBC1aa ~slov
      BeA2Aa ~smaC
      BBc2ac ~smel
      A2A1Dg ~smok
      ACcc1AB ~sna
      B1Ce ~snapCa
      bD1aAab ~so
      EDcefAB ~sof
      FC1CDkA ~sofa
      BgBAACA ~sol
      bbAaABA ~solei
      AdaCABA ~solel
      cAAAAaA ~solutiQ
      DFC1fAg ~som
      1DBeaCc ~somebodi
      ddBaBDA ~somel
      e2BBaa ~someon
      GDccDAi ~sometIg
      cbBCbBC ~sometim
      D2AecB ~somever
      cEC1a1c ~son
      CA1ebCA ~soneri
      CcaeCGg ~sor
      fcCABBC ~sori
      gbbDBaB ~sort
      CAab1Ba ~sortA
      EF1deb ~sorti
      FfE1DAi ~sortir
      FaAAAhD ~sosial
      dAA1aDA ~sot
      2c1bCA ~soti
      CGCBnHE ~sov
      dBAAa1B ~spA
      ca1BAaC ~spar
      1c1bBBA ~speak
      Cbe1ACC ~spesial
      CBc2A ~spik
      acCB1aA ~spli
      bcAA1BA ~spo
      BdA1A1a ~spon
      2Dc1aA ~spor
      bBA1bbB ~sprIg
      cBAC2a ~sre
      BcaabB ~stA
      D1CBACl ~stab
      DCBb1gA ~stad
      accCacB ~stai
      CAaBd1A ~staiIg
      E1hB1a ~staj
      bbC1BfB ~stajier
      AaccBbC ~start
      CCAAAhA ~starvIg
      DAAA1e ~statiQ
      1iD1CAC ~ste
      BCgBaA ~stepbrot
      FfaCAAA ~stepda
      BdCA1b ~stepmI
      CA1aAd ~stervel
      AbAcABa ~stil
      aHe1cDb ~sto
      cCAaA1A ~ston
      dCc1CCD ~stop
      BC1b1ac ~stor
      dA1B1aA ~storei
      deC1bBB ~stori
      AbAB1ba ~str
      b1daABA ~strAj
      1BBAbdA ~studA
      bCbaFba ~stuf
      cAA2Dd ~stuk
      EAfhACA ~subi
      BAAABhB ~sugar
      AAC1bDj ~sui
      C3dAA ~suis
      dBBcAAE ~suisid
      eAAAAAA ~suisider
      BEcAAAi ~suivi
      DCBBBjB ~sukr
      ABcBAac ~sum
      cCB3a ~sup
      C1AAAe ~supermarC
      1d1aaAC ~supli
      EAd1cAA ~suport
      e1CB1A ~supoz
      aEBcD ~suprim
      cdA1CBA ~sur
      B1B1Ae ~surfIg
      GEBk1AA ~surnQ
      AABAAcc ~surpriz
      CgDDAAb ~sursot
      CbcC1cA ~surtU
      CcBC2f ~survel
      CAbdADA ~survelA
      BCgA1aB ~sus
      Ab1Bb1b ~sva
      1bACaaA ~svar
      eCAAAB ~svea
      eAAAa1C ~svear
      ACeAAa ~svimIg
      gBC1baE ~tA
      Bca1AbA ~tAdu
      fAABAC ~tAk
      FkBA1Ba ~tAp
      BdAEAfB ~tAt
      lFBBBDB ~tAtativ
      f1BBAAB ~tCir
      BgCE1cB ~tI
      abdAADE ~tIg
      cDCBca ~tIk
      cABAAa ~tIkIg
      Dg4A ~tIpA
      FBea1bC ~tQ
      NpBCDAh ~tQb
      FaiBaBA ~tQtQ
      fBDbBEa ~tU
      DLlDCDB ~tUC
      B1aABc ~tUjU
      1Bcb1AC ~tUjUr
      A1bbcCA ~tUr
      FCaA1h ~tUrn
      bBAa1Bc ~tUrnevi
      cABaA1B ~tUsI
      1aDAab ~tUt
      aAab1Ca ~tUzel
      CEDaDja ~tW
      bBBa1Ab ~tWl
      bCAcBE ~tWlet
      Bh1c1CD ~ta
      cbAB2A ~taC
      BfCcAA ~tabas
      BcBe1DB ~tabl
      bB2A1d ~tablet
      AB1d1AA ~tagu
      B1aaBeB ~tak
      AcBAA1c ~takA
      ca1dBF ~talk
      Bb2AAc ~talkIg
      1eCcAHB ~tap
      ADAcAA ~tapA
      Ah1D1A ~tar
      AhC1AAB ~tart
      1dAAAbA ~tata
      e1BD1AA ~tb
      AbbaFab ~te
      DACB1jB ~tea
      c1Bc2A ~teaC
      CFEfbDf ~tei
      AbcBebA ~tel
      Da1caAA ~telIg
      fABCABB ~telad
      Ba1c1Ee ~telefon
      1AdC2A ~telegrA
      eBAC1cB ~telemA
      CcA2cA ~telmA
      AcCBAAe ~tenir
      CbjCBaB ~tenu
      bBAA1ac ~ter
      aaacAAB ~term
      cAABAcA ~termin
      1A1dAAB ~terminal
      D1aa1cA ~terminu
      gBABAA ~testamA
      eCEeC ~tet
      ADE1c1f ~tiA
      dACa ~tibia
      f1AAAA ~tidi
      bcCdBBa ~tie
      B1aC1ea ~tienA
      1cbAA1B ~tifi
      gEB1AbB ~tig
      bA1Caaa ~tik
      CADgA1B ~tiktok
      aA1CbfC ~til
      b2ccAF ~tim
      AACCbDh ~tip
      ABDAhGk ~tir
      bbCA1AA ~tirWr
      D3e1A ~tirelir
      ABdBb1A ~tirten
      b1BdAAA ~tlm
      BaaaGgA ~to
      CAACAgA ~toa
      AAC1fBc ~tojet
      A1bDdDd ~tok
      bAbDAdC ~tol
      DABAadc ~tomorov
      aCECccB ~tonig
      cgBD1A ~tor
      Af1A2C ~torNol
      DeAA1Aa ~tordu
      EB1Aead ~tovn
      bCBb1Bb ~toz
      bEDbcad ~trA
      CB1A1ce ~trAC
      F1CfAAe ~trAbl
      dbacBGC ~trAkil
      BbBaAdA ~trAp
      CABD2i ~trAsport
      aabbA1B ~trAt
      HFBDnD ~trI
      BeAA1cA ~trQp
      bdbCBcD ~trU
      Cda1AA ~trUbl
      CbAabAb ~trUg
      dBDgBAC ~trUs
      cDAacAd ~trUv
      eB1AA ~trUver
      B1A1eAB ~trUverQ
      ABeC1A ~trUz
      F1abacb ~trW
      bBAca1B ~trWziA
      Acaa1AB ~trWziem
      bB1aAaB ~trad
      DaAaAa ~trai
      1BaaABd ~traj
      b2AADd ~traktEr
      AAB2Bf ~trap
      AfCBdBD ~tras
      EdAaABb ~trav
      DAAABAg ~travel
      g1BaBA ~travers
      h1DCAaE ~tre
      EjDaEef ~tren
      1DBhAAA ~tret
      BBAc2A ~tretA
      EdAACcB ~trev
      BDeAaB ~trez
      mFCCDBA ~tri
      ABB3e ~triIg
      ADgC1AA ~tripot
      dE1DabA ~trist
      1GfACac ~tro
      CBAcAbb ~trotWr
      ceCaCDA ~trov
      AJhADBf ~truk
      bADGECl ~tue
      CeCAbdB ~tuesdai
      aeBA1B ~tuio
      DDb1ea ~tun
      BC1fAfC ~turn
      AaAA1Ad ~turnIg
      1DhBABA ~tutor
      Bc1AAaA ~tutris
      bCAAac ~tvI
      BAb1AcA ~tvelv
      a1caAAB ~tvis
      B1cBab ~tvo
      dBaC ~uge
      DDae1hC ~ui
      BcAa1Ba ~uil
      ABAA1iE ~uisi
      DhAAA1A ~umEr
      AAad1AA ~umUr
      ABAb1Ba ~umili
      AdaaBBA ~uniform
      ACa2ad ~ur
      BBBg2B ~urin
      DdABBca ~urjAs
      BcBAaCe ~url
      B2eaAA ~uzIg
      ceCaCDB ~uze
      Db1AAgA ~uzuali
      B1iB1CA ~vA
      1AAG1Bi ~vAdr
      AaC1ecC ~vAdredi
      bCa2cB ~vAdu
      c1b2BB ~vAt
      aAab1dA ~vAtr
      1FfbA1B ~vE
      CABae1d ~vEl
      CcADBbe ~vElA
      1ab1aBc ~vI
      DBc1fDb ~vIdov
      2abCc ~vIg
      BAA1ccA ~vIt
      1D1D1df ~vQ
      ebFBa1E ~vU
      ba1ACaA ~vUdr
      eGcCaEF ~vUl
      cCcBcAA ~vUldn
      d1aaABB ~vUlu
      cfFBGDd ~vW
      Ba1d1AA ~vWA
      cEcCBBd ~vWaj
      beABaCB ~vWe
      AA1cbBB ~vWl
      cadBBDB ~vWla
      eC1BbBa ~vWr
      bcaB1BB ~vWs
      c1bCCCi ~vWtur
      EdhFA1a ~vWzI
      CeC1aab ~vWzin
      ccdEDaB ~va
      e1AaBdA ~vaC
      fC2cFA ~vai
      bACA1Ce ~vak
      C1cCadb ~vakAs
      jCBBAD ~val
      CECCegB ~valiz
      Ea1jeFF ~valk
      CAABAh ~varm
      d1AAABB ~vasn
      hBAAAAA ~vast
      E1aaAe ~vat
      bCb1AA ~vatC
      eaAC1BA ~vatev
      D1Ae2B ~vatsa
      DebB1aB ~vazI
      AbAdbCB ~ve
      ChAAABC ~vear
      GA1A1jA ~veg
      Ca1Cdac ~vekA
      Cc1b1aA ~veku
      aaCAaeC ~vel
      AeEahCA ~velo
      BDaBAEf ~ven
      AaAcaBA ~venev
      BcBbcBb ~venir
      1ddabDC ~venu
      DdeA1Ba ~verU
      cH1AcbB ~vera
      1cBC1aa ~veri
      BacaBCd ~verifi
      AdAb1Ca ~vers
      acAB1B ~versiQ
      CfB2Aa ~vesel
      ACiBAAC ~vestier
      BabaAaA ~vet
      bABaaBb ~vetIg
      EEe1AeB ~vetemA
      IeeA1ca ~vi
      DEj1aDd ~viA
      2AabBc ~viAdra
      hAAC1aD ~viC
      dDg1cAD ~viE
      gB1CCAA ~viaduk
      DDAj1AA ~vibr
      CE1bcda ~vid
      CEkDCEE ~video
      jEEAADB ~vie
      aCbBaBb ~viel
      ABd1A1b ~vien
      DB1cca ~vifi
      BAAB1eA ~vijil
      BCBadbc ~vil
      AadbbBa ~vilaj
      DFdbA1f ~vini
      INxHDDA ~viol
      ArM1BDA ~violA
      AhBA1AB ~violAs
      ELB1CvD ~vir
      HAE1aCl ~vit
      aCbAca ~vitU
      b1bC2b ~vitr
      dbB1B1A ~viv
      jCCBB ~vivA
      eb1B1A ~vivemA
      kADCbDC ~vivr
      DfA1AA ~viz
      CcAb1Ca ~vizaj
      B1cb1AB ~vizio
      AabAccB ~vizit
      d1aAABa ~vle
      cbAACDb ~vo
      DBAC1Ag ~vodka
      b1fAACB ~vok
      dBB2A ~vokal
      dFAgcAB ~vol
      aa1c1CA ~volA
      CBcA1c ~volIt
      hBABAAC ~volQteremA
      E1iAAB ~vomA
      DcBeBDg ~vomi
      gC1AACA ~vomir
      ddBe1FC ~vor
      1cBAaBb ~vori
      bAACaBf ~vork
      a1BcABb ~vorkCo
      A1Ad1C ~vors
      DCAgaBA ~vot
      1a1BcbB ~votr
      CaB1Abc ~voz
      A1B1aBf ~vrQg
      BBDa1hB ~vre
      c2AEaB ~vremA
      AdA1BBa ~vril
      fCAbBDA ~vritA
      eAAAABA ~vrot
      bD1ac1A ~vue
      1AAacbA ~zUr
      BBCdbcA ~zaf
      EBAbAhA ~zafer
      C1CgAba ~zero
      ABe3A ~zizi
      aCCe1Cb ~zo
      DCBfAb ~zotr
      """)
}
