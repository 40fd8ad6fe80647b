/// What traits weigh: written by `evaluate weigh`, and never edited.
extension ClassWeights {
  static let subjects = ClassWeights(
    columns: """
      suicide violence sexualViolence bullying runaway noRoof danger
      """,
    start: [
      -0.42, -0.91, -1.27, -1.09, -1.35, -1.09, -0.93,
    ],
    rows: """
      BDbddea 0
      c1aAaCD 0 $
      gcFABEA 0 _ 0
      cabGcaa 0 _ a
      abA1BBa 0 _ ai
      D1BBb1a 0 _ and
      AA1aBac 0 _ avant
      Ce1C1aA 0 _ avec
      baaBaCb 0 _ c
      CBcaABc 0 _ ca
      A2fAA 0 _ cette
      Cbb1AAA 0 _ d
      CcBBbHe 0 _ dans
      aABaDac 0 _ de
      bABAAd 0 _ depuis
      AC1AcBe 0 _ du
      Cca1A 0 _ e
      DBbBABe 0 _ elle
      CbBAdAA 0 _ en
      cDB1bCb 0 _ et
      cA1A1BB 0 _ etage
      AAd3B 0 _ he
      1BA1cEa 0 _ i
      DAdC2b 0 _ il
      haDA1Ea 0 _ j
      bC1bbBC 0 _ je
      1e1CABc 0 _ l
      f2CCeF 0 _ la
      d2Ca1D 0 _ le
      bDcbaAC 0 _ ma
      a1AacAA 0 _ moi
      A1cBAAb 0 _ my
      B2AcAB 0 _ now
      dDd1CDa 0 _ par
      dBA2C 0 _ parce
      1a1AAbC 0 _ pas
      CcA1bbA 0 _ personne
      Fdc1bBb 0 _ pour
      dccDcDC 0 _ que
      aAbe1BB 0 _ qui
      CA2AkE 0 _ repond
      cBbadE 0 _ se
      aAcAaAB 0 _ she
      AAc1AAA 0 _ sinon
      dDA2b 0 _ so
      AAabcBA 0 _ sur
      AaaAAbA 0 _ un
      AAA2cB 0 _ une
      CB1aaaa 0 _ y
      EAAaddB 0 a
      2bCdBA 0 am
      aCgFdEC 0 an
      2aacD 0 an se
      AacA1aD 0 and
      EdDC1ib 0 ans
      C1b1bA 0 ans a
      ABc1a1A 0 ans c
      ADa2Ab 0 ans elle
      d1AAB1b 0 ans et
      c1aAA1C 0 ans il
      1ADBbd 0 ans je
      1cA1bAA 0 ans personne
      DabBfAa 0 balles
      bA1AAcA 0 ca
      DfB1AaA 0 dans
      aa1A1dD 0 dans la
      BAA1bbB 0 days
      CBAcAdA 0 du
      AAaeC1C 0 e
      1C1acAA 0 elle
      AB1c1bA 0 em
      BBAeaBa 0 eme
      1bAB1Ac 0 en
      AA2aeB 0 et
      acCaaBa 0 eur
      CBaaeAa 0 euro
      AAbAAAD 0 euros
      A1ccC1A 0 foi
      ABbbAaa 0 fois
      B1aB2d 0 fois il
      ACacA1B 0 gars
      1DB1fCa 0 get
      gABB1BC 0 h
      g2BBCB 0 h 0
      cA1aAB 0 h de
      Db1aa1a 0 h il
      a2Cd1A 0 h je
      eA3C 0 h par
      3aaCc 0 heures
      aBd2a 0 il
      1bCAAa 0 j
      abA1BBa 0 j ai
      bbA1Bab 0 je
      H1BAbgb 0 jour
      HaABccA 0 jours
      AA1B1d 0 kg
      BB3dA 0 la
      dA1a1C 0 le
      2bB1Bc 0 mec
      A1fA1CB 0 mecs
      AbCb1Ad 0 min
      daAAAaB 0 moi
      daCaA1A 0 mois
      cAAAAAb 0 mois et
      C1Bg 0 msg
      B1bBAaa 0 my
      1A2AdC 0 ne
      Ca1baAb 0 nuit
      baBAaBA 0 on
      BA2BAe 0 pied
      1aa1abC 0 piges
      a3BcC 0 repond
      deAC1EB 0 semaine
      a1aaaCB 0 semaines
      bBAb2a 0 sur
      aBAAAb 0 th
      dA1B2A 0 tous
      bAAB1aA 0 y
      aadbeDD @age
      aDbeAAb @alone
      1daiCFD @always
      KrQEEPg @blow
      bkGFCLA @body
      PayBBEB @boss
      B1ADcee @cant
      Cabbdda @child
      CeEAAce @craft
      oEabFDF @cry
      qMRaDK @die
      JdaLDFp @drink
      EbkGAba @elder
      kFG1EcF @empty
      NDPFzLE @escape
      ee1ABAK @exam
      DfBNmdB @family
      pCIE1DI @farewell
      Lt1Tb1B @father
      DmacGHc @fear
      aBfbB1C @fiction
      jaBaDEB @fine
      JMKcIzI @food
      JcfaEPi @force
      BFddccb @friend
      CEEJdAj @help
      1b1dcAC @hide
      lIMGbba @high
      SzZePSI @hit
      PfAGglb @home
      cdA1EHb @illness
      adf1CeA @je
      ebDeDDC @laugh
      jHEBAaB @life
      MDsFCLk @man
      KbFIlDi @marry
      cBadcAa @me
      zUOCQMe @means
      OJJzEKO @mock
      OFbEAqc @money
      FlEIBkD @mother
      CBbHffA @night
      CC1eecB @nobody
      MHgrBIG @online
      KnjMDGc @partner
      BfacC1D @play
      kBACBCD @pointless
      JcAemDA @return
      nAHaJBA @sad
      MKFwa1D @school
      zTUHKIc @selfcut
      PLzPFKM @sexual
      B1dhDCB @shame
      acDGBgd @sibling
      b2bcfG @since
      meECAHG @sleeve
      NlgECaA @step
      dCAbA1B @stop
      SKGFBz @street
      C1Ahabc @they
      1ADAdCe @thing
      iAEBDcH @tired
      1AabBdc @work
      EsRHCGc @wound
      CcADCae ^ 0
      EBigEDd ^ a
      EDBAb1f ^ aide
      aDba1Ab ^ aidez
      AAAd1a ^ all
      EaBaab ^ alors
      ABcacBB ^ an
      AB1A2d ^ apele
      AD1AAAg ^ appelez
      bAab1BA ^ apres
      bbAAaAA ^ at
      A1bfADA ^ au
      1aAbBAA ^ avan
      BhAb1CD ^ avant
      adDCbbB ^ avec
      aa2dD ^ avt
      2A1eAb ^ bah
      AE1gAAA ^ bann
      1ABDaad ^ been
      cbB1d1A ^ ben
      dABAABA ^ bof
      Cf3AA ^ bope
      1dAB1A ^ boss
      Bea1A1B ^ bought
      cahABAF ^ c
      beFCA1f ^ ca
      1ccbB1C ^ can
      KdAfcgD ^ ce
      a1AAdC ^ cela
      Dc1AAb ^ ces
      ABcBAcA ^ cette
      cbaEfaC ^ chaque
      BhABAAA ^ che
      BjACBaE ^ chez
      CA1AeAA ^ combien
      AbAB1b ^ comme
      gCbaCBA ^ d
      acBAAA ^ da
      GhEBBfC ^ dad
      1fbeABH ^ dans
      a1BDcBd ^ de
      1BAc1Ab ^ dem
      Bc1FjEB ^ demain
      1BdfACA ^ depui
      fEceHDA ^ depuis
      AECFACm ^ des
      AbaCa1a ^ deux
      eAAA ^ dieu
      e1B1a1A ^ dis
      BBACbeA ^ do
      BAc1AcA ^ does
      bceAC1C ^ don
      C2cAab ^ dpui
      CA4f ^ ede
      BdaBaAA ^ el
      ElAAcCc ^ elle
      BBDh1AA ^ elles
      C1bhBaD ^ en
      bc1gDaE ^ est
      BaaAb1A ^ et
      CC1bBcf ^ euh
      edAbBBC ^ every
      aBAfBCA ^ everyone
      e1AB1AA ^ everything
      ed1DBBa ^ faut
      BA3eA ^ fen
      BA2Ae ^ frigo
      cAA1cAA ^ going
      EcBdAcf ^ got
      BA1AA1c ^ grandpa
      KijE1Ef ^ he
      BbA1AAd ^ help
      Bc2A1d ^ her
      ba1c2B ^ hes
      1bA1CaA ^ hier
      CbAc1Aa ^ his
      CdA ^ home
      dA2AAA ^ honestly
      1C1acAa ^ how
      b1beaDA ^ i
      cAAAa1B ^ ici
      iFCAdDa ^ if
      LiiABFg ^ il
      MaGmHFC ^ ils
      AccaABC ^ in
      1baBadC ^ is
      ceACCB ^ it
      d1ABc1C ^ j
      jC3BB ^ jan
      e1AA1AA ^ jariv
      A1BaCAf ^ jdois
      baCAAdC ^ jdor
      bBbABdA ^ jdors
      cBababA ^ je
      ACiA1A ^ jete
      e1BB ^ jeu
      ACdA ^ jlai
      DeaAAA ^ jle
      hCBB1AA ^ jpleure
      A1AaeAA ^ jregarde
      Bb1BcA ^ jrentre
      ABAABe ^ jsquatte
      dAA1ABA ^ just
      cAbCcA ^ jvoudre
      BCAe1A ^ kids
      BCgC1cc ^ l
      CeEE1hd ^ la
      Da1A1d ^ lad
      AB1d1A ^ lads
      fAaA1A ^ laisse
      dB1Ba1A ^ laissez
      D2baa ^ lan
      aA1AA1d ^ last
      JahaGag ^ le
      aBDgBBc ^ les
      D1Ae1B ^ leur
      BbbA2A ^ li
      gC1AAC ^ lol
      a1dA1Aa ^ lui
      adECceB ^ ma
      1aAA1Bc ^ madame
      CdAA1aB ^ mam
      EiCC1hG ^ maman
      CAA3c ^ mamie
      eEAAcbA ^ man
      d1DG1qH ^ me
      fAAbC1A ^ meme
      1iH1Gee ^ mes
      jCDGa1A ^ mi
      BbaB2b ^ misie
      BbdA1AB ^ misye
      beB1adE ^ mn
      b1aBAcA ^ mo
      fDHDfcB ^ moi
      bC2b1A ^ moin
      ab1Fdea ^ mon
      AcAaAAa ^ monsieur
      AeCBFga ^ mum
      AbaB1aA ^ mums
      BabBbae ^ my
      beCcAaC ^ nan
      cbACC1a ^ ne
      dD1A1Be ^ ni
      CA1caaA ^ nn
      1BChBbB ^ no
      cDCfCaB ^ nobody
      beDa1DA ^ non
      BbbA1a ^ nos
      dB1Aa1a ^ not
      c2BAB ^ nothing
      eCABdcC ^ notre
      CBA1AiC ^ nou
      bEA2kD ^ nous
      DCAfBAb ^ o
      CbA2aa ^ oh
      JFAeCie ^ on
      BhBDcaA ^ one
      Ab1BaBa ^ ouais
      AdcB1BA ^ oui
      CEbbd1a ^ our
      DhBBBB ^ papa
      AcBA2c ^ papi
      bBab1A ^ parce
      bB1AbAA ^ parfois
      BAAADdA ^ pas
      AbbA1B ^ patron
      BCfa2A ^ pendant
      CAAg2B ^ people
      bBAd2A ^ pers
      aBBc ^ perso
      fA1A ^ person
      eCAcAAB ^ personne
      Ag1A1AA ^ petit
      AfA2BA ^ petite
      CcaAAAd ^ please
      b1BBbAB ^ plus
      HcgbBeC ^ pour
      AoEFaCC ^ quand
      EDbdACh ^ quelqu
      cAA2dB ^ qui
      hCaB1DA ^ rien
      ADac2b ^ s
      b2ABcB ^ sans
      DfCBb1c ^ se
      Df1A ^ ses
      Dda1AB ^ sete
      BhAC1Dc ^ she
      eBGCiDb ^ si
      gA1AACA ^ since
      BDabACe ^ somebody
      I1ca1Be ^ someone
      CAg1A1D ^ something
      aA1BcBC ^ sometimes
      FdaaABa ^ son
      AfD2A ^ stepdad
      A1dC2a ^ sum
      Ebh3D ^ sur
      Bd1a1A ^ tant
      kCABAC ^ tell
      GChfGbf ^ the
      bAe1CHf ^ there
      C1A1ABg ^ theres
      IablICb ^ they
      AAbAaAb ^ three
      A1Abd ^ ti
      aB1c1BA ^ timoun
      CCac ^ tlm
      Bda2AA ^ tonton
      fA1B ^ toujours
      aBAd1CA ^ tous
      BEEfbED ^ tout
      EEbdAaA ^ toute
      gCAAA1B ^ toutes
      ADAeAb ^ trois
      ecBAB1D ^ tu
      ACaA1cd ^ two
      ECiLaDg ^ un
      IciAaAg ^ une
      CCA2Ad ^ venez
      AH3Af ^ vit
      FHB1AAk ^ vite
      cB1AAbA ^ votre
      ebCCaCB ^ vous
      I1DB1pF ^ we
      gACAbAA ^ what
      caABadB ^ when
      cbAB ^ would
      ObfdCDe ^ y
      FFAhBBe ^ yo
      DBAc1ad ^ yon
      1fABBBA ^ you
      dacDBcD a $
      EFcc1ac a 0
      AacAAA a 0 an
      1eaACcA a 0 ans
      DAABbdA a 0 h
      bdDAB a _ 0
      baCBAdA a _ a
      A1Bd2A a _ about
      BAAc2A a _ account
      gBAA1AB a _ acte
      1Daa1Ad a _ against
      BBA3f a _ aide
      ACdAaAB a _ aise
      B1da2A a _ alors
      Cb1aAbA a _ an
      CHBbdCf a _ and
      FAaf1AA a _ anniversaire
      ddB1c1B a _ ans
      1B1d1cB a _ arret
      C2AAc a _ assez
      BeA2AA a _ assistante
      ADbB1Ad a _ at
      B1Bba1b a _ atelier
      bbaCdA a _ au
      BdaA1cB a _ autre
      bcBBAD a _ aux
      b1ab1AB a _ avant
      DdAEe1E a _ avec
      A1AD1f a _ bag
      Ad1AAA a _ baraque
      C4Bc a _ boites
      hBACB1A a _ bon
      AC1C2e a _ bouche
      a1AacAA a _ boulangerie
      c1a1AbC a _ c
      jGAbaCF a _ ca
      aBAf1EA a _ cantine
      1d1A1BB a _ cave
      fCbAAEc a _ ce
      AAAAa1d a _ cents
      DcAA1bA a _ chambre
      1Iaacdb a _ chez
      1d1CA a _ chien
      cb1AAA a _ chose
      BbAbaA a _ cinq
      1C1babb a _ comme
      B1Bd1A a _ compte
      BgaAAAB a _ contre
      bCdAbAA a _ copain
      aBaaACb a _ cousin
      CE4d a _ couteau
      BFcdABb a _ d
      1bDBCgb a _ dans
      1bc1B1A a _ daron
      DbbfHD a _ de
      CBaa1b a _ dedans
      1HAaceA a _ dehors
      b1bAcDA a _ depui
      BbdEdbD a _ depuis
      CAiBaEc a _ des
      A1AeAA a _ deu
      HcdcAA a _ deux
      BaAdAac a _ dit
      cABA1Ab a _ dormir
      A1AA1e a _ douches
      CaadA1A a _ droit
      E3baA a _ du
      BBbAacC a _ e
      A1Ad1AA a _ ecart
      aABABbB a _ ecole
      bBCbb1C a _ elle
      cBa1aBb a _ en
      D4ac a _ endormir
      BbaA1Aa a _ enfant
      cB1Ba1B a _ enterrement
      BdB3A a _ entretien
      Bba1a1B a _ est
      D1aEddA a _ et
      aA1B1cA a _ ete
      1AA1AAd a _ etranger
      CdAAaa a _ etre
      b1Ab1BA a _ eure
      BeBb2A a _ every
      AdBAb1A a _ expres
      CcA2a a _ eye
      DA1AAdA a _ faim
      1Cad1B a _ faire
      DaeAaaC a _ fait
      bCBc1Ba a _ famille
      Bd1A1A a _ ferme
      A2Cbaa a _ fermeture
      cAA1AEb a _ feu
      abBBa a _ fille
      afAAB1A a _ foi
      1BBbAab a _ fois
      cCad1AB a _ for
      AafDaB a _ from
      dCA2AA a _ fusil
      A2ac1D a _ gar
      AaCBba a _ garcon
      aBBaaAB a _ gare
      CaCC1Bc a _ gars
      cAbB1A a _ genre
      BAAbACe a _ gens
      A1AeA a _ going
      BBAaa1c a _ grand
      1CAgA1A a _ grille
      2Cd2B a _ groupe
      DAABbdA a _ h
      1Faa1ad a _ he
      CbaEbg a _ heure
      B1BC1fA a _ heures
      cD1A2a a _ hit
      2B1B1e a _ homme
      ccAABCA a _ hopital
      AAcAAaA a _ hotel
      EcaCeEb a _ i
      fBEaAab a _ il
      b1Dcb1C a _ ils
      dfbL1bb a _ in
      CcaA a _ infirmiere
      dCA2Bb a _ interieur
      b2eAGB a _ internat
      BB2Aca a _ is
      eCaaBBa a _ j
      D1cb1Aa a _ je
      1bAAbAA a _ jour
      C1bbaBA a _ journee
      iB2bIC a _ jours
      BbaaAad a _ jusqu
      BAA1b1b a _ juste
      aBAbaB a _ jy
      abB1AcC a _ ka
      EfBAaBb a _ kil
      aBAB1aa a _ l
      aBCFhbc a _ la
      cdEDgCb a _ le
      BaAE1ec a _ les
      Bd1AAb a _ lit
      cB1AcB a _ m
      GidCDBA a _ ma
      Da3Ad a _ main
      gE1A1BA a _ mais
      dlAADEC a _ maison
      B1A1db a _ majorite
      1BAA2e a _ mal
      a1B1Aac a _ maman
      DC1A1e a _ mange
      Ab1b1C a _ manger
      DbAabeB a _ me
      1DBA1Ad a _ mec
      BBA1A1c a _ mecs
      cBBAAaA a _ meme
      bB1daBB a _ mer
      gGgccCC a _ mere
      cEaAB1c a _ mes
      BgAA1AA a _ meson
      BfaBc1B a _ mezon
      aBAA1Ad a _ min
      AcbaA1A a _ minute
      d2BABa a _ minutes
      A1AaAcB a _ mis
      cDcc1cC a _ moi
      cbcAbCB a _ mois
      Adc1BbB a _ mon
      A1Ad2B a _ nom
      Aa1c1Ca a _ non
      BBa1Aab a _ notre
      bbB2Aa a _ nous
      1acCAaB a _ nouveau
      Bb1BaA a _ o
      aC1A1f a _ of
      afaBaCB a _ on
      bBA2bA a _ onze
      Bc1A1bA a _ otre
      fCBAaBA a _ ou
      C1Ae2A a _ page
      aDa1c a _ papa
      dgBCAaD a _ par
      bAaaaB a _ parce
      cCecABB a _ parents
      BBb1b1A a _ parler
      1DcaaA a _ pere
      BAAd1D a _ personne
      b1dC1AB a _ photo
      C1dA2A a _ photos
      E2b1dA a _ piscine
      beCBAAA a _ place
      Dada1bA a _ plus
      AGE1Cl a _ porter
      cAbA1AA a _ pote
      bBcAAAA a _ potes
      bA1a1D a _ poubelle
      CDAdBdA a _ pour
      eaBC1A a _ prof
      BaDDbdc a _ qu
      1GgBBaA a _ quand
      DbbaA1A a _ que
      ABdaCb a _ quelque
      cAceBBB a _ qui
      BE1dABA a _ recre
      BAA1bb a _ regarder
      ccbA1C a _ repas
      D1A3d a _ reveiller
      AD1A1Ab a _ rien
      AB1AAgC a _ ru
      CDAACjE a _ rue
      FACaabd a _ s
      AabA1aB a _ salle
      a1BAc1b a _ sans
      D2ac1a a _ saying
      aBdB1aD a _ se
      jG1b1DB a _ ses
      BbAAb a _ she
      BdBbFab a _ si
      ABcaA a _ since
      Cc1B1aa a _ sinon
      AbAdAcC a _ so
      1bACAaa a _ soeur
      cBAA1bA a _ soirs
      cHIbhAb a _ son
      BB1d1aa a _ sorti
      BF1cAbd a _ sortie
      abA1ACA a _ sous
      BfaD1a a _ sur
      D2bba a _ table
      D1a2Bf a _ tete
      DbaacA a _ that
      acAAAaA a _ the
      D1b1b1B a _ they
      Cb2a1b a _ till
      AB1eAA a _ time
      eA1A1AA a _ tin
      CdB1aaA a _ to
      fACa1A a _ tous
      fA1CaEa a _ tout
      daAA1Ab a _ toute
      eFCAaBe a _ toutes
      DBAcBAf a _ trois
      d1bAAAB a _ truc
      cBAB1bA a _ trucs
      bDbBBc a _ tu
      1Bab1Cb a _ un
      AAaAc1A a _ under
      ajF1aDA a _ une
      1aBAAac a _ venir
      AAeA1AA a _ video
      ACc2A a _ visage
      1BbaAAa a _ voila
      cC1AAa a _ voisine
      AAAd2B a _ voix
      bBAA1Bc a _ vu
      BA1AaAe a _ way
      1BaaAba a _ we
      caAbBB a _ where
      A1CAAaf a _ who
      aAAcBba a _ with
      AeA2C a _ word
      CBAbc a _ y
      ACb2AA a abuse
      b1AA1Bc a achete
      AAcAA1B a agressee
      aaaAAAB a aller
      BB2aba a annonce
      bD2bAa a appele
      cAABaAA a appris
      abBBa1A a appris a
      bBA2bB a are
      aBAA1d a are a
      gbAaaCC a arrete
      bd1A1AA a arrete de
      JBAAA1o a avale
      cCba a avoir
      bABA1c a avoue
      f1B1AaD a bad
      E1AAiA a bag
      Ad1A1AA a balance
      1F1A2f a bat
      C3Ad a bed
      CDbAcaa a bit
      BC1A2d a blade
      CAa1A1c a bouger
      eaAAB1A a bout
      BabEAac a boy
      CcaAAfF a brule
      C1A1dAA a bruxelles
      BCBABCh a bu
      dB1AaAA a bus
      Be1A1A a c
      accCA1D a ca
      eD2bAA a ca mere
      1a1AbaD a cache
      aDCCABi a car
      Cf1aBAB a casse
      Dd2A1A a casse le
      CcaiBEC a cause
      CcBd2A a cause des
      AB1e a cause deux
      FcbbabB a ce
      Ebb1adA a ce qu
      cA1AAAa a cesse
      CbbA1Aa a chair
      1Ca2Ac a chair against
      1cccCCD a change
      Ccba1BA a change de
      AcdA1AA a change depuis
      AEB1Ad a change la
      CAbb a changer
      EacdABB a chaque
      AdAAA a chaque foi
      1CBaAab a chaque fois
      cdbA1C a chaque repas
      a1AbbB a chez
      aBbaAbA a choisi
      DcABAa a cinq
      BaABaAb a cinq heures
      BacBbE a cle
      aB1CaAa a cle et
      ACB1a1c a cle la
      BACAeB a coach
      1Bd3C a coincee
      AbCa1b a colle
      BbAB2b a colle la
      DAbcaA a comprendre
      cBbB1B a confie
      Cbc1A a confie que
      GBhAAA a continue
      ECckBDe a cote
      D1dcABa a cote de
      ABAdBaB a cote du
      BBAeabb a coupe
      BabaaA a course
      Da1cAA a coz
      ac1aABb a d
      CbaBAba a dans
      BCabAd a day
      B2aBBh a de
      A1BAa1c a de la
      BdaBbeG a deja
      eCA1Baa a demain
      bB1deC a demande
      ba1b1BA a demande a
      Aca1Baa a demande de
      dAA1AA a demande ou
      Bc2BAa a demande si
      BB1AacA a demande une
      AbAbBAa a demenage
      AD1AAfB a dents
      1eaEBGe a des
      Cb1a1Aa a des choses
      A1AA1e a des douches
      A1AB1Ac a des gars
      A1AbACd a des gens
      dA1aAB a des jours
      BBA1Aab a des mecs
      cBAA1bA a des soirs
      1A2bDA a deu
      c1baaB a deux
      ebB3B a deux ans
      faFbD1B a di
      DaaA2a a di kil
      aAaBaAb a different
      g2AABA a dire
      GA1Af1e a disparu
      abBADea a dit
      abaAAAa a dit a
      cA1AAAa a dit au
      EA1b1cc a dit de
      A1BA1cc a dit qu
      F1dcAAA a dit que
      1eA2AB a dit si
      aBa1AcA a dit tu
      e1BCBbC a dix
      c2AABa a dix minutes
      hbA1BBB a donne
      baBAA1A a donne son
      1bAc1AA a donne un
      BdA1AaA a door
      BB2ac a dormi
      BD1BbdA a dormir
      bB1AacA a dos
      AAbAcAA a douze
      AAbAdAA a douze ans
      CD1abd a droite
      CC2bdA a droite a
      AABaA1d a du
      AgBBaAA a e
      Cb1c a ebouillante
      c1BBc1B a ecrit
      e1AAA1B a ecrit dans
      CAb1AaB a en
      Ega2AE a encore
      ADAa2c a enferme
      BAbcB1A a enfin
      cC2a1B a enjambe
      1DAAABf a enleve
      faA1BAa a envoye
      1dD a envoyer
      BbBd2A a erase
      db1BA1C a essaye
      dbABA1B a essaye de
      BaaBc1A a et
      Abb1EeD a ete
      Ca1eA a etre
      aadAA a eu
      cBcA1AB a eu un
      Aa1AAAc a eu une
      cbBABA a euh
      Da1daa a eux
      BB3Ad a explose
      Ee a failli
      1DacdAB a faire
      BabBA1A a faire des
      eC2dAA a fais
      DcbAdCb a fait
      ACcB2A a fait des
      AdB1b1A a fait du
      cBABAAd a fait un
      1aBAAac a fait venir
      CAAca1A a fake
      ABaAAab a fella
      aAdA2B a fer
      CA1bCbb a ferme
      bB2Caa a ferme la
      1B1BeAa a file
      A1dC2A a filme
      db1CAB a fon
      BaABA1f a fond
      BfAd1aB a force
      CBdB2B a forcee
      bcBA2A a forse
      bA1AbaC a froid
      1BBAiEC a fuge
      BBCAgDD a fugue
      b1B1AAb a garder
      E2a1dB a gauche
      AfCa1AA a genou
      CfEc1BA a genoux
      AeBA1A a genoux sur
      c1ACa a girl
      dbAA a girl in
      acbA1CA a glisse
      ab1BAB a good
      cAA2Ac a grave
      BABc1Aa a group
      E2A2e a gun
      CABCbBd a guy
      1BA2Bc a hammer
      C2e2A a hate
      aAacAAA a hurle
      cbB3A a i
      aCaA2b a il
      bbAAAbc a jamais
      FeDbAh a jete
      1E2ba a jete dehors
      CBAf2a a jete son
      cbA2BA a joke
      BaBAa1c a jure
      E1eB2a a ka
      CbbC1Aa a kid
      CCAA1Ae a knife
      CbdbEAa a l
      gBAA1AB a l acte
      BBA3f a l aide
      ACdAaAB a l aise
      1B1dAcB a l arret
      BeA2AA a l assistante
      B1Bba1b a l atelier
      AbbA1bB a l autre
      A1Ad1AA a l ecart
      aCBBBcA a l ecole
      BdB3A a l entretien
      1AA1AAd a l etranger
      BbaDaeA a l heure
      ccAABCA a l hopital
      AAcAAaA a l hotel
      CcaA a l infirmiere
      dCA2Bb a l interieur
      b1AeAGB a l internat
      GfCbGfA a la
      Ad1AAA a la baraque
      AC1B2d a la bouche
      aBAf1FA a la cantine
      1e1AABB a la cave
      Bd1A1A a la ferme
      A2Cbaa a la fermeture
      bAAAaAb a la fin
      A1A1caC a la gar
      1BBbaAB a la gare
      1CAgA1A a la grille
      C1bbaBA a la journee
      BaC2Ad a la main
      dkAAEEA a la maison
      BgAA1AA a la meson
      BfaBc1B a la mezon
      aC1A2c a la min
      E2b1dA a la piscine
      aaACaAA a la place
      Aaa1AAc a la police
      1JCCBla a la porter
      bA1a1D a la poubelle
      BD1e1BA a la recre
      AB1AAgC a la ru
      CDAACjE a la rue
      AabA1aB a la salle
      BB1d1aa a la sorti
      BD1cAAd a la sortie
      C1Aa1Bf a la tete
      cC1AAa a la voisine
      aD1AAab a lache
      c1cEACc a lad
      bcAC1aa a lad in
      1CBAhCD a laisse
      BBAAeAB a laisse son
      bAA1bBB a laisse un
      AcAaBaB a latelier
      bCbCACd a le
      CaadA a le droit
      2AeA1A a lecher
      EBAhAbA a lecol
      EB1c1Ae a les
      C2Bbaa a leur
      C2AcaA a lille
      1BBe a linterna
      cBc1aCA a linternat
      BAA2dA a lo
      adA1AAB a lopital
      EdaAA1c a lot
      1bBbbaB a lui
      A1Cb1c a m
      fBAgBCC a ma
      1BBcaAa a ma famille
      cCecbDA a ma mere
      AbACAaa a ma soeur
      DB1g1Aa a mal
      CA1c1Ab a mal a
      Bbca1BD a maman
      EAiFCBf a man
      BAeAA1B a man in
      AaB1AAd a man who
      DAAA1id a mange
      GB1b1h a manger
      1EB1Bd a manje
      BaAbcAA a marche
      C3acB a mate
      C3acB a mate s
      hHdaCc a me
      BAAb1c a meme
      AAeaDcE a mes
      BCA1Bd a mes 0
      cAbcBAA a mes parents
      ADaA1ac a mi
      BB1c1cA a midi
      DabAeBA a minuit
      bCd2eb a mis
      1DAc1cA a mis a
      1CAAbb a mis dehors
      dAcbaAC a mis la
      AdaAA1A a mis une
      BCd3A a mise
      ABabBA a mn
      gGeBBBA a moi
      bEa2A a moi de
      AabCeCA a moitie
      iEB1AD a mon
      d1AabC a month
      c1D1BBc a montre
      Be4B a montre son
      babAAAB a ne
      ea1A1BB a new
      B1Ae1AA a nickname
      C1aaacA a noel
      cAaCA a offert
      bBdCA1A a oublie
      ACAba1c a parler
      fBAa1D a part
      DB1AbfB a partir
      BE1cCjC a pas
      aAAAaBc a pas d
      b1Ae1G a pas de
      1CbAAbA a pas le
      aA1cAaB a pas un
      BAABbBd a peine
      FAAaBcb a perdu
      BAAAcAa a perpignan
      AbACaa a person
      1AfEbCA a personne
      C1bAc a personne je
      BaBaAAa a pete
      dA2aBD a petit
      f3AAD a petit feu
      EaabbAA a peur
      ccBCA1b a photo
      d1BBA1b a photo of
      aGb1g1A a pied
      fB1A1B a pleurer
      BCDBEjF a plus
      DAaBAgD a plus de
      1dBAAB a plus le
      dA1A1C a plus personne
      eA1A1aA a plus que
      EB1AaA a plus rien
      AAdA1BB a poil
      A1Dd1A a poil dans
      C1AfA1A a poll
      eBAbB1b a porter
      dAAA1aA a porter de
      1eAAaBA a pose
      dBbAA1A a poste
      BCB2Ab a pri
      bBA1b1b a pri le
      AEDAaEd a pris
      AAa1cBB a pris la
      BADA1ad a pris un
      DAe3A a profite
      Dd1A2b a promis
      CDaB1hC a pu
      e1BA2A a qu
      BaCcaAA a quatre
      dCACAc a que
      BbA1aCA a quel
      EA1a1bc a quelle
      EA2abc a quelle heure
      eD1ABBa a quelqu
      eD1ABBa a quelqu un
      gCBbCBA a qui
      BaacAA a qui le
      ADbA1d a quinze
      1CbA1dA a quinze ans
      BABacCa a quitte
      BB1bbAA a quitte la
      ABA1dB a quitte le
      mBCDCBB a quoi
      gBABB1A a quoi bon
      bBA1bbA a raccrocher
      dBB2A a raison
      fC1AAAC a range
      DBbBBbe a recu
      C1AA1be a recu une
      adB1A1A a regarde
      1adB1BA a regarder
      c1BBAb a remarque
      eB1AAA a remarque que
      d1CAAbA a rendu
      CdA2AA a repasser
      BA1Abc a repris
      AC3Af a ressort
      AA1A1db a ressu
      AdAAaA a rester
      DAbBebB a retire
      C1A1e a retire tout
      cB1aba a retrouve
      eC1A1ab a ri
      jGDbFaC a rien
      CAad a rien fait
      C1BaeAA a rucksack
      C3eBA a ruiner
      dB1AaBa a s
      1AAAdBd a saute
      eAAAA1B a savoir
      abeF2B a se
      CAbAbAc a seize
      CAbAbAc a seize ans
      dbBBAB a serre
      h1dBBEB a ses
      e3BB a ses jours
      C2fAA a single
      BAcBBeC a six
      fCAa1A a son
      E2CC1h a sorti
      ab2ACb a souvent
      lBbHB a table
      BfA2AB a temper
      iCAABCB a temps
      fdBAbCC a tenir
      ebA2CA a tente
      edBAB a tire
      BBb1b1A a ton
      BiCAAdB a toujours
      gdAEACa a tous
      fCbHBfA a tout
      caaD1bB a tout le
      cBeA1AA a toute
      c1cC1A a toute la
      Cd1C1aA a trainee
      AcAC1AA a trainee par
      aADabAa a treize
      aADabAa a treize ans
      1baabBB a troi
      fACabDb a trois
      dABa1AA a trois ans
      eCBaAAc a trouve
      fB1A1AA a trouver
      DAbfEEd a un
      B1Bd1A a un compte
      a1Cd2B a un groupe
      a1cCAaB a un nouveau
      Caaba1B a un qui
      d1bAAAB a un truc
      CbbA1Cd a une
      BACAA1g a van
      BAAAaab a velo
      AAAcaaA a velos
      2CE2f a vendre
      eCDB1bA a vendu
      B1bA1cA a vid
      DBc1Aab a vingt
      AFc2AA a violee
      bBCAaaA a vire
      cdAD2C a voir
      haBB1aC a vu
      dD2caA a vue
      CbAbaA a week and
      BAd1AAa a woman
      b1Ac1AB a y
      dCAAAfB aban*
      eBAAAc abandonne
      bCaAAAa abi
      aCadAa abim*
      BdcaABA abime
      AddAACA abiy*
      BAAdaaA abon*
      acA1aBB abou*
      acA1aBB about
      BdaBA about $
      D1caeBC about it
      dCBbA1b about me
      BbAAAdA abri
      DBAaBi abri*
      DBAaBi abribus
      BA1bAe abribus $
      aCabdD abse*
      aAaBdC absence
      cCB2Ac abso*
      cCB2Ac absolument
      EbjCBBE abus*
      D1cB1AB abuse
      AAeA1AA abuse _ moi
      ABeA1AB abuse de
      AAeA1AA abuse de moi
      AAeABAA abused
      CDCdbAe acce*
      CCBg1A accent
      hBCBAAb acci*
      eaCBAB accident
      eBaA2C accident $
      IC1faac acco*
      DAecc1A accord
      CaA1Aac accouche
      CABf2B account
      caAAaCA accr*
      daAAABA accrochee
      bCaaa1A accrochee a
      cC2b1A accrochee a la
      Gc2cbB accu*
      DeAC1aB accueil
      aB2dB accueillons
      BaAe1AA acha*
      AaAd1AA acharne
      BaAe1AA acharne sur
      b1BCAcA ache*
      bGBBaae achete
      CaABAfB acheter
      ABBa1Af acid*
      ABBa1Af acide
      iBABaBB acte
      ABBeaBA actu*
      BA1AbAd adan
      BA1e1A adan _ la
      IaBCak addr*
      HaBCaj address
      Ad1A1Eb address $
      kCDE1CD adie*
      hCDB1DD adieu
      E3d adieu la
      e2C2A adieux
      C1hBAAB ador*
      CAiC1AB adore
      AAcB1AA adore $
      MFCbbmb adre*
      IEBBbk adresse
      1bbAAFa adresse $
      Eaf1aAF adul*
      DBhBABD adulte
      AFAcaaC affa*
      cC1bAAA affaire
      eC3B affaire $
      CFBdAhC affaires
      cAaBaaA affaires $
      aB1da1A affaires _ il
      C1AECjB affaires dans
      bb1BaB affaires et
      BABiAC affi*
      bBAeaBB affiche
      cCdE afte*
      cA1bABA after _ and
      ca1BaAA after a
      fA1A1B after every
      dBA1AAb after my
      C2ABfA after that
      Gab1beA after the
      DcababC agai*
      baCAafF again
      BaAAgBA again $
      caaB1C again _ i
      AaBcAcB again and
      Fbdc1Dc against
      1Cb2Ac against _ door
      CBcd1A against me
      CeB2Cb against the
      ADfBgBC age
      bbC1Bab agen*
      dA1AAC agenda
      AA1bBdb agent
      dABaBAa ages
      fAADaCA ago
      EEnCCCB agre*
      AAgBAAB agressee
      dB1aaBA agri*
      cB3dA ah
      GcAcAbf ai 0
      AcaEAb ai 0 ans
      DcAbcBA ai _ 0
      hBCA1BC ai _ a
      A1CgaBB ai _ ami
      EA1h1A ai _ amis
      FbeCabA ai _ ans
      CjEbA1a ai _ au
      B3AcC ai _ avale
      dA2aC ai _ besoin
      gCBAAA ai _ ce
      1bBA1cA ai _ chez
      db1BAAA ai _ choisi
      C1adDca ai _ d
      bB1BbdA ai _ dans
      bAHb2C ai _ de
      bfbCDBA ai _ des
      EbdAaEc ai _ dit
      Ae1DaBD ai _ du
      cB1D1dD ai _ en
      DabeaBa ai _ envie
      cABd1B ai _ eu
      cdBAAA ai _ fait
      C1Ba1c ai _ habitude
      bB1BaCa ai _ il
      dBAA1Bb ai _ impression
      bbBaAAC ai _ j
      Caab1Ba ai _ je
      eBCCcb ai _ l
      eFBCdBD ai _ la
      eaFEcFA ai _ le
      Dbb1dBb ai _ les
      bDCCfbd ai _ ma
      bDAAA1b ai _ mais
      acABABc ai _ mal
      E2B1gA ai _ mange
      eH1b ai _ marques
      BCbeb1A ai _ mes
      bHA1fbA ai _ mon
      ABdCAA ai _ non
      BdA2AA ai _ oeil
      AAc1c1A ai _ ose
      BFbadaA ai _ par
      D2AAf ai _ part
      AAa2Bd ai _ petit
      dDBaAa ai _ peur
      Ba1b1Cb ai _ place
      Bf4A ai _ points
      D1g1AB ai _ pu
      bCcBaba ai _ qu
      CABcCia ai _ que
      CbdAA ai _ raisons
      CAfA2A ai _ stop
      fBA2BA ai _ sur
      eDbaAbC ai _ tout
      dCBA2a ai _ toute
      CAa1AbA ai _ trois
      H1Abbbe ai _ trop
      caD2cA ai _ truc
      I1bAdbe ai _ un
      abABD ai _ une
      DAda1A ai _ voulu
      CA1aadA ai _ vraiment
      b3ADd ai _ y
      CcAba1B ai appris
      DaaaAb ai appris a
      bAB1Abb ai arrete de
      DAfa1A ai attends
      bBaaA1B ai besoin de
      eBb1A1D ai bu
      eAAAA1A ai cache
      Ba1cADc ai change
      Ca1aAAc ai change de
      dcA1BAA ai cherche
      gACCBAA ai choisi
      AB2dB ai claque
      AB2dB ai claque la
      FaAaeA ai coupe
      D1AAc1a ai coupe mon
      CabAcAB ai couru
      aCA1aBB ai deja
      ccBaCAA ai demande
      bdA1BA ai demande au
      b1CaBAc ai des
      dH1b ai des marques
      EedaAaB ai dit
      abDa1AA ai dit a
      BAdBAA ai dit non
      A1DcAca ai dit que
      C1eA2A ai dit stop
      CBbAAb ai dix
      1DA2e ai droit
      EcfABB ai du
      cAABB ai ecrit
      Ab1BBAA ai encore
      Bd1BA ai encore les
      BC2cB ai envie
      CBA1c ai envie de
      CAe2AC ai envoye
      C1d3B ai envoye une
      dC1aBAA ai essaye
      BacbBAb ai ete
      Dd1bB1A ai eu
      dB1B2A ai failli
      bDb1aa ai fait
      eAa1AAB ai fait un
      b1ABBAd ai fait une
      ACccAa ai fini
      BBbb1a ai fini par
      Bb1AAbA ai froid
      BB1AbD ai fugue
      CdaBAbA ai grandi
      DCeAcbA ai jamais
      BAAadA ai jete
      C1Ba1c ai l habitude
      dBAA1Bb ai l impression
      CcBaB1d ai la
      ACaadB ai laisse
      AfC1B1a ai le
      dB2AbA ai les
      dBBAba ai ma
      EAfc1BA ai mal
      Cb1c1Aa ai mal au
      BA1B1bb ai mange
      CabAAc ai mes
      CbdAA ai mes raisons
      e1aAaDB ai mis
      DcbA1A ai mis du
      dAaAA1A ai mis mon
      bABAAcA ai mon
      C2ABf ai nulle
      C2AAf ai nulle part
      CbCaBgb ai pas
      BBAaBc ai pas d
      CBDcBhA ai pas de
      CcaAaBb ai pas dit
      Fc1ccBa ai pas envie
      CAAA1c ai pas faim
      1A1BcbA ai pas l
      abCCACd ai pas le
      d1A1aAB ai pas peur
      CcbAAA ai pas pu
      BaAbaAB ai pas trop
      BA1aacA ai pas vraiment
      aBAA1dA ai passe
      BbA1Bb ai perdu
      Ca3dB ai perdu 0
      fAABCa ai personne
      BabAA1c ai peur
      BbcbaaC ai peur d
      caabA1E ai peur de
      cBBBDgB ai plus
      DA1a1d ai plus d
      BbBAaab ai plus de
      f1DAAA ai plus la
      BgC1c1a ai pris
      BBA1Aeb ai que
      EAad1Ba ai quitte
      dCBB1A ai recommence
      BcacAA ai recu
      BAAAca ai regarde
      d1A1CA ai repete la
      B2AeA ai repete un
      eA1AAA ai repris
      E1ebbfB ai rien
      CAabbC ai rien dit
      D2AeAA ai saute
      E3cA ai saute le
      Ac1bAaA ai seize ans
      AAdB1A ai subi
      aaBBb1b ai toujours
      e1BBB1C ai tout
      CAb1aaa ai trop
      cCaCDba ai trouve
      EBcabbc ai un
      BAa2Bd ai un petit
      CbBcA1A ai une
      EeAA1Bc ai vu
      AaAA1ad ai vu un
      adC1AAA aid
      cAABCa aide
      1eA1C1B aide $
      BC1Aa1d aide moi
      BACAaAd aide*
      AaCbabA aider
      DA1C1Ce aidez
      B1ACCBd aidez moi
      fABBAAA aigu*
      gBAB1AB aiguilles
      EA1dbbB aill*
      BbbaBcA aille
      ABBcc1A ailleurs
      caCbBAA ailleurs $
      cDbABAA aima*
      ACdA1AA aimais
      c1B1Bb aimait
      BdbABBC aime
      d1AD aime $
      eBB aime _ j
      CeaB2A aime _ le
      AAbC1Ba aime _ quand
      AdBA1AB aime _ que
      BcCc1aA aime bien
      bAaaaBA aime la
      Caa1Aba aime les
      GAgBBaC aime pas
      DfA2b aime pas le
      DAcB1Ba aime pas quand
      AdBA1AB aime pas que
      AAfC1A aime plus
      A1bbAaB aime*
      BB1db aimerais etre
      Bcba1AC aine
      fCECaFf air
      dAACCBf air $
      2eAaAD airb*
      2eAaAD airbnb
      CA1Ad1A aire
      C2AdA aire _ autoroute
      C2AdA aire d
      C2AdA aire d autoroute
      CB1b1ca airp*
      BBdA1a aise
      1CdaCb ait
      1AAcCa ala
      F1Acae alar*
      C1Acc alarm
      C1B2ac alcool
      1E1Bc1d aler*
      1E1Bc1d alerte
      1CbA1bA ali
      aeAA2B aligne
      fBBBBB aliv*
      fBBBBB alive
      hc1aFDC all
      aD1d1Ab all $
      cbBAAa all _ stuff
      ABaB1ba all _ the
      eaB1AEa all day
      fA1C1cB all his
      2eFAbB all my
      AeBa1aA all night
      CAcA2A all over
      fADEa1a alla*
      eBBCa1B allait
      gB2BAB allait se
      AbAAcCb alle
      EBdc1Ab alle*
      EAedaAD aller
      1CAAAdC aller $
      BaBbAA aller _ cours
      AdAaAA aller _ ecole
      Bc2aBA aller _ l
      eb1BABA aller _ la
      AaEe1A aller _ lycee
      ACd1a aller _ mon
      bba2DA aller a
      daaAABA aller a la
      acaCA aller aux
      c1b1a1D aller avec
      ADj1BA aller chez
      A1DdAA aller en
      BaBcAA aller en cours
      C1dBa aller je
      BbDdaBa aller o
      4CeA aller retour
      CBAAdAb aller simple
      AAAAaAc aller simple pour
      BBA3e allergique
      cABaAAa allez
      B3Abd allo*
      aAbA1Cc allonge
      BbBaAab allowed
      DdAbAAb allowed to
      eAAAaAc allu*
      eEAAbCa allume
      bCaa1Ba allume $
      AdAaAba allumer
      CDde1Ec alon*
      1Bbb1Dc alone
      C1bA2c alone with
      CAbc1A along
      CBfbbcC alor*
      cCbA1A alors _ j
      aEaA1A alors _ je
      CAce2A alors _ me
      CAbcAb alors _ ne
      De2a1A alors euh
      bAAAd alors j
      EdaeBcA alors je
      CAcf2A alors je me
      CAbcAb alors je ne
      AC1b1Ad alors les
      AbAB1ba alors on
      1aAbACa alors qu
      dGdDAaA alors que
      bEbBA alors que je
      dC1BaAA alre*
      dC1BaAA already
      A1BbAd alte*
      A1BbAc alternant
      a1bbCbC alwa*
      1abbCbC always
      b1Ab1D always $
      AAAAAe always asks
      CbB3b always says
      gCaGfAC am
      bAACeCa am $
      aBAaaAc am _ in
      2cBBb am _ to
      AAabdCA ambi*
      AAabdCA ambiance
      bA2BAc ambu*
      bBB1BBe ambulance
      BC2aAe amen*
      BB3Be amener
      AAcaBA ami
      Baaf1BA ami $
      bbaC2B ami _ a
      Aca2AC ami _ dit
      DcABab ami _ est
      e1a2AB ami _ foyer
      BBAb2b ami _ le
      ACd3A ami _ mon
      EAbC1ad ami a
      aDiAD1C ami de
      ACd3A ami de mon
      a1AAcBA ami plus
      CfABabA ami s
      AdABabA ami s est
      bAaDb amie
      bBBA2b amie m
      CCbhAB amis
      ABbc1B amis _ la
      B1baAAc amoi*
      Eae2A amou*
      Ead3A amoureux
      BA1d1AA amus*
      aAcaABA amwi*
      AAdbBBb amwin
      DdAA2b amwin ek
      aABAabe an
      bB1Cb1A an $
      dBaA1AA an _ ca
      dCbABAA an _ di
      1BCc1ab an _ e
      BaAAdAA an _ ka
      bBaAAAc an _ man
      Cb1AcA an _ plus
      bAbAA1B an _ tout
      aaDb1aA an dernier
      eBAaAA an et
      CeAA an iron
      bAdAAA an je
      bb1D1bC an ka
      BBA3e an koutla
      CAcAA1a an me
      abbAAAA an moi
      Dca3A an parle
      Cd1aA an retard
      aEa1ada anba
      bAAAAc anba _ a
      ABA1Abb anba _ la
      aBc1bBA anba _ moi
      BaaiAC anci*
      BAAd1A ancien lycee
      Bf3Ba ancienne
      EDAh1AA anciens
      CEbeda and
      2A1dAC and 0
      dBBBdaB and _ a
      DBbb2c and _ and
      AB2cAb and _ are
      BaB2Bc and _ can
      ABcAAaA and _ d
      Ba1BBAe and _ don
      BBe and _ hand
      BCb1c and _ has
      aB1CAca and _ have
      BiAa1AF and _ her
      1bBc1AA and _ him
      cDgCBCA and _ his
      1deCBA and _ i
      cBa1bBA and _ if
      1Efa2A and _ in
      B2bbaF and _ it
      AcAAAaA and _ just
      AbC1AAb and _ keeps
      bbAAACb and _ know
      Ac1BeBB and _ m
      AbFc2C and _ me
      2cABbA and _ money
      BAaAAae and _ nobody
      BBAa1Ab and _ not
      a1bBAAc and _ of
      cEac1Ba and _ on
      cAAAaAB and _ out
      3BbAD and _ phone
      1BCbAc and _ re
      AC1BcAe and _ s
      CCabaAa and _ says
      eAAcAAB and _ she
      E1Ac1Cg and _ t
      acA2CA and _ take
      a2cCbA and _ the
      Ab1Caaa and _ they
      dAAAAaA and _ think
      BAb1AcA and _ told
      Ac1AAbA and _ us
      AABaCb and _ vais
      AA2ACf and _ we
      CabB2d and _ when
      Cba1BAb and _ won
      gACCbBb and a
      Ad1AbA and begaie
      cBaA1B and comes
      aa1BABc and don
      aa1BABc and don t
      aA1bABb and he
      1DAaab and he s
      CAabaBa and he says
      E1Aaca and her
      bFabbCd and his
      hDAJDca and i
      AACaAAb and i can
      aAA1Dae and i don
      Ac1BeBB and i m
      Db1aaaa and if
      AceaAA and it
      CbAc1A and its
      Bcb1BA and last
      1BBd2B and laugh
      1bbCA1c and laughs
      aAAbBb and left
      A1AAcc and me
      aC1A1dB and mum
      BBDaCaj and my
      abAABAa and my sister
      AC1ae1A and never
      2aCBca and no
      Bc1Dc1a and nobody
      BAAAcbA and nobody has
      CcABb1b and nobody s
      ABgAAa and now
      ABeB1BA and puts
      ACeB1AA and puts his
      dahBBBD and says
      A1dBAaA and says i
      h2CBFa and she
      bba1AAB and she won
      bCaAb and stand
      1bABcBa and that
      B1ChCea and the
      adBCaEA and then
      DbaBaA and there
      DDDdCAc and they
      eaBBA and told
      daCA1a and told me
      1AdBA1B and wants
      BbBAaaa and we
      C2eAB and won
      C2eAB and won t
      CbBbAA ane
      Ba2AEc anfe*
      Ab2AEc anferme
      AABb1Ac anferme dans
      C1BaeBc angl*
      bBB3c angle
      AA2eAA angleterre
      dAbA1AC ango*
      dAbA1AC angoisse
      AeB1A1B angr*
      AeB1A1B angry
      aBgAABB anim*
      BBfB1BA animateur
      iE2AAC anko
      2AcAbB anko _ ka
      Ac1bAAA anko*
      BgBBAAb anle
      dAad1D anne*
      cBba1B annee
      aAaBbB annee derniere
      2BbaAc annee et
      bCAb2a annees $
      cEbbACB anni*
      cDadBCB anniversaire
      CAcA1a anniversaire de
      b1ACe anno*
      B1aAf annonce
      Bb1aAba annonce que
      2Be2B anon*
      2Be2B anonyme
      Aac1baB anot*
      Aac1baB another
      bAgCCDA ans
      aCCccAA ans $
      C1A1cAB ans _ a
      cCaAaB ans _ ai
      E4bc ans _ avale
      ABA1AdA ans _ degage
      bCBAe1B ans _ est
      1BA1Bbd ans _ et
      1CbBaA ans _ il
      dBAaB ans _ j
      BdAA1a ans _ ma
      c1CC1Aa ans _ me
      BA2B1e ans _ mes
      CebA1A ans _ mon
      cA2AD ans _ n
      AcA1AbA ans _ nuit
      BadA1BB ans _ un
      CabB1A ans a
      BbA1BcA ans depuis
      baBAbBA ans elle a
      aFebBBb ans et
      cCaBaBD ans il
      bDdaaAA ans j
      cCaAaB ans j ai
      jCECBab ans je
      DbAAa1a ans la
      BBb1AdA ans le
      DBdaBBA ans m
      BaAbBA ans m a
      DAc1c ans mais
      1f1AaAA ans me
      aAb1BaB ans mon
      C1A1d1A ans sans
      eDab1AA ans se
      bABCAAe answ*
      b1AABAb answers
      dcbB1BC anta*
      1cAa1AC anti
      jDACAAA anti*
      fAAB1AA antidepresseurs
      ABdAAa antr*
      dBACcBA anvi
      aBBBaAA anvi de
      1B2dba any
      BcbbA1b any more
      BcbA2A any more and
      DAabaaA any trade
      eBAaAAB anym*
      eBAaAAB anymore
      eABaAbC anymore $
      CA1caAc anymore _ i
      CaAb1Ac anymore and i
      aBc1aAA anyo*
      aBc1aAA anyone
      DAaaacb anyone $
      cA1bAC anyone _ my
      caBacCB anyt*
      caBacCB anything
      ACaAf1A anyw*
      bcdCAB anyway
      aacBAAA anyway $
      DFBcgaA anywhere
      b1AcC1A anywhere $
      BdaBAc aout
      AaA1C1d apel*
      AcA1Cab apele
      H1CBFgc appa*
      AAAe2A appareil
      DCACDf appart
      Cb1DBcc appartement
      Ae1CA appartement $
      FaDfcFe appe*
      BaBdeCB appele
      ccBACbb appeler
      ae2A1B appeler le
      EbABDBg appelez
      Ad1aBAA appelez pas
      bDAfcD appelle
      d1aaA1B appelle $
      d1aB1AA appelle ca
      CA1bb1A appelle l
      1C1dA1B appelle le
      CC1e1AB appellent
      1B1eA1b appl*
      a1ABA1d application
      Feaf1dF appr*
      Dd2cAB apprend
      AeAa2A apprend vite
      EbBeaa apprendre
      BCAf1Aa apprendre $
      BdAaB apprenne
      eaG1abA apprenti
      Cc1AAb apprenti _ toujours
      Cb1C1eA apprenti arrive
      aCAba1A apprenti m
      bAcC1aA apprentice
      cEe1A1A apprentie
      EbAd1AA apprentis
      EfB1dBB appris
      FiA1A1B appris a
      aB1AdA appris par
      D1e2a approche
      cb1AAAA approche $
      hCAAB appu*
      eB1AAaA appuies
      adbDabB apre
      dbCBbE apre $
      BcBaAAA apre i
      CDb1Ag apre je
      cCAA2b apre moi
      BbA2cA apre se
      ba1BDc apres
      AacC2a apres _ est
      CbA2dA apres _ je
      ccAB apres _ m
      iAaB1C apres _ repas
      DBB1BgB apres _ sais
      CB2ad apres _ verra
      Fb3Ad apres avoir
      CAA2d apres bah
      DbbB2b apres c
      B1cB2b apres c est
      bCAa2b apres ca
      dBaaA apres ce
      daaB1AA apres chaque
      eA1A1B apres chaque repas
      ChB1ADC apres il
      eABA2A apres j
      aBDAEgA apres je
      DBB1BgB apres je sais
      BBdAcCa apres la
      fF1a1DB apres le
      aabAbD apres les
      AaAA1dB apres on
      dABaAA arbr*
      dABaAA arbre
      DAAh2A arce*
      DAAh2A arcele
      2CD1ed are
      cA1CdCB are $
      cCAA1c are a
      aBbB1bB are in
      B2B1f are long
      1DdaBDc aret*
      bB1bBEc arete
      bAAbAAb arete pas
      DCbbcaa arge*
      EBbddAa argent
      CibEaaB argent $
      aAAB1Be argent a
      1BAgaDa argent de
      bD1caAA argent et
      bAABe argu*
      aDba1Aa ariv*
      ADba1Ac arive
      CBbBA1c arive _ a
      BgBAAA arm
      c1AB2C arm with
      dC4C arm with a
      COBC1Ar arme
      B1BAA1f arme*
      bABB2b armed
      1BAAA1d armes
      bABaaB armoire
      lCB2BH arms
      b1BAcAa arou*
      b1BAcAa around
      eB1A1AC arra*
      baAaaDA arrache
      ABaBc1A arrache la
      dA1BAA arrache les
      bBaBBcB arrange
      aAAB1d arrange $
      AAc2DA arrange pour
      CA1baBc arret
      bbcbBAB arrete
      acaBaBB arrete $
      CAca1AA arrete la
      B1Bc1Ac arrete pas
      cAAaa1B arrete pas de
      bDB1CAb arreter
      BA1AA1d arreter $
      CccA arretez
      bb1CCab arri*
      bBbAAaA arriere
      e1a1AAD arrivait
      DdBaBbd arrive
      D1BbAAg arrive $
      BCaBaCd arrive _ a
      Cc1a1AA arrive _ avec
      BbbA1AA arrive _ l
      eAA1a1C arrive _ truc
      Abb1AbB arrive a
      dB1BAa arrive au
      BcAA1cC arrive avec
      BB1f arrive et
      dB1CAFd arrive pas
      dA1CaAa arrive plus
      D2AbAc arrive plus a
      Cd1A1AA arrive souvent
      Cd1A1AA arrive souvent avec
      CBAc1b arrive toujours
      eBA1a1C arrive un
      eAA1a1C arrive un truc
      Be1AaB arrivee
      B2DBbc arrivent
      dCBAa1a arriver
      D1AhABB arse*
      DA1gA1A arsele
      adAaA1C arti*
      BhCBfED as
      De2aBA as _ as
      Cd2bAA as soon
      Cd2bAA as soon as
      CCeaAcB asce*
      CCeaAcB ascenseur
      Ba1B1eA ase
      Be1AAbA asi
      Da2Ac asie*
      Da2Ac asiete
      gGcBa ask
      1cBaAAc aske*
      1bBaAAc asked
      fDBBaAa asked me
      ACb1cbA aski*
      BCb1cdB asking
      C1aaAca asking for
      C1A1d1A asking how
      GeBb1cA asks
      1bBAAc asks if
      D1bCe asle*
      B1bCe asleep
      AcA1dB asleep $
      BDAa1Ad aspe*
      BDAa1Ad asperger
      D1gBAAA assa*
      AAeBAAA assaulted
      1adaDAA asse*
      DccbBCC asseoir
      bdDDGiF assi*
      aaDBAcA assiette
      caAAABA assiette _ la
      DfAC1bA assiettes
      eEAeBDb assis
      CA1cAAa assis $
      dB3Cc assis _ la
      dA1AAAA assis _ le
      gB2ABA assis dans
      bCAaCdB assise
      Fea1AbB assistante
      C1abAbD asso*
      CBbB1eA association
      dC1AA assurance
      CcAb1A aste*
      Ca2Abb aswe a
      BAcCbfD at
      aCACdaA at 0
      AAbAdAA at 0 am
      c1ADA at _ 0
      AAbAdAA at _ am
      1BaBd1B at _ and
      beBB1A at _ because
      B1AbAbA at _ different
      1DCa2d at _ door
      BBAd1b at _ gates
      Ah1AAAA at _ i
      DAb2Be at _ in
      bAcB2B at _ keeps
      ACA1cc at _ mates
      F1eBABb at _ party
      bDb2A at _ s
      DeA1ABA at _ so
      CBaaba at _ time
      ECcacaA at a
      dnCHHbF at home
      Bd1gaDC at me
      AbCc1A at me and
      ABca1AA at me in
      1CAE1af at my
      aDfbCC at night
      ABcAaA at night and
      CAAAadA at ours
      CdAeB1B at school
      aBe1AB at that
      HB2Agc at the
      1CBa1ab at the door
      BBAd1bA at the gates
      1aAA1Bd at us
      DaaaaaA at work
      1A1ABe at your
      CacAbbA atan*
      EBBC1i ate
      AABdAaA atel*
      AABdAaA atelier
      CBbbbBc atelier $
      fAA2AA atelier _ l
      AdAa1aA atelier il
      b1BaCba aten*
      ciFBCB atta*
      1eFcABB attache
      dE attache _ ceinture
      CdAA attache _ radiateur
      Ae1a2B attache a
      CeB3A attache au
      Bd2AAa attachee
      ea1C attacks
      eEAACCg atte*
      g2C attempt
      BBda1Bb attend
      Ac1B1BA attend $
      Bca1AaA attend _ la
      BAA1cAc attend _ le
      Bad1AA attend _ mes
      AbbcBA attend que
      BDBaBBd attendent
      b1C1baC attendre
      bdAD attendre $
      Cbb1B1c attends _ il
      c1B1ABA attends plus
      Dbba2A attends qu
      1cb1BaA attends qu il
      AfBACd attention
      cB1b1DA atti*
      cA1b1CA attire
      ACeA atto*
      ACeA attouchements
      Bf2A1B attr*
      Cf1ABAA attrape
      1cBBA1A attrape par
      DdDeCc au
      AAABa1e au 0
      eBa1ABA au _ a
      DbABAdc au _ c
      Ea1Cabb au _ ca
      bC1bAB au _ chaque
      bbBCAaa au _ de
      ABA1aAc au _ depuis
      eD2ebA au _ du
      E1acC1c au _ elle
      AcaBAaB au _ en
      aBFBB1g au _ et
      AB1e1Ca au _ euh
      BDc1Aea au _ il
      A1BdaBc au _ j
      1CBadaB au _ je
      AcAA1Bb au _ la
      eb1GBba au _ le
      1aBaaDb au _ on
      1aBAeBC au _ ou
      AeaAABC au _ par
      bCAB1dA au _ parce
      DBaebAb au _ pour
      1caCA1a au _ quand
      GgCb au _ que
      1Cae1A au _ tout
      DcA1Bae au bled
      fBaBCB au bord
      bDcBdDB au bout
      BB2dAA au bout de
      C1d2Aa au camp
      BaA1eBB au cas
      BaA1eBB au cas ou
      CA1A1d au chaud
      dC1A1A au chien
      bCBeAAC au college
      aCA2ad au dessus
      gD1CbaC au fond
      1ba1faB au foyer
      2BA1f au gymnase
      B1fCBA au judo
      B1AB1d au lavabo
      CAbc au lendemain
      AaABcAA au lieu
      1cb2Ca au lit
      ECcBad au lycee
      ABcA1aA au marche
      CAAAAe au mcdo
      CdB au medecin
      Bc1A1Ab au moindre
      gA4D au moins
      AB1AAd au moins il
      ac2bBB au moins je
      BcAb1BA au moins la
      AAacAAA au mur
      eAA3B au passe
      CaACABi au pays
      BbA1A1c au pays et
      BBa1cAc au pays pour
      CBA1b1b au pied
      BC1eA1B au portail
      BeA1A au prof
      DeAC1AB au radiateur
      C2A1f au regime
      fBABA1A au revoir
      eD1A1AA au sang
      ADAAA1d au secours
      D1Ae1A au self
      AdBAAAa au sol
      c1C1Aaa au telephone
      ACag1Da au ventre
      bcAC au vestiaire
      fBCBAbC aucu*
      bAAcCaA aucun
      B1AAeBA aucune nouvelle
      aabBaaB augu*
      aabBaaB august
      aa1cBaA aujo*
      Cb2AeA aunt
      dDACab aura
      eB2AB aura pas
      cAAAbBA aura plus
      iEBD1CB aura*
      Cad1AAc aurais _ du
      Abb1AAb aurais jamais
      Abb1AAb aurais jamais du
      iCADA1E aurait
      dAACcA auro*
      dAACcA auront
      DeCaAdb auss*
      CeBA1cB aussi
      dAbC1AD aussi $
      CcA2c aussi et
      BBbba1a aussi il
      bA1B1cA autant
      1BAf1BD auti*
      BACf1BB autiste
      1BeAA1A auto
      kDF1cAB auto*
      BA2eaB autoroute
      fEA1BAb autour
      cE1cAA autour du
      cAa1C1B autr*
      fabDAbB autre
      CBCBAfa autre $
      be1B1BA autre chose
      eB1A1Aa autre cote
      c2ABaB autre je
      DFccBA autres
      BB1c1B autres apprentis
      ABdB2A autres et
      ac1ABcD aux
      Abd1AaC aux _ de
      AAAbAab aux _ du
      h2D1B aux _ et
      cbbB1AA aux _ j
      BB1bc1A aux _ pour
      A1dBAA aux filles
      AcA1AAb aux grands
      AAA1iB aux pieds
      bc1aAEb aux toilettes
      abB1AaC aux urgences
      CaB1bac av
      AbdAABB avai*
      a1e1AAD avais
      BaCa1b avais _ a
      FDgA avais _ ans
      dBbB avais _ de
      Ae3D avais _ le
      cCAa1A avais des
      BDe avais peur
      BcCbbAA avais un
      1daB1AA avait
      aCbB2b avait _ de
      BBbb1Ac avait des
      aACAc1a avait dit
      CAa2cA avait rien
      BaAbabA avait une
      1BDDCbe aval*
      BEADCd avale
      h4CC avale _ boite
      E3AeA avale depuis
      eBaB1Aa avale des
      d1AA2C avale des trucs
      D4Ae avale le
      h4AE avale tout
      G5d avale un
      daAa1B avaler
      DhC2AC avan
      cbAAAA avan de
      dDaA1eC avan*
      ACaDad avance
      Bbc2Aa avant _ avoir
      AAaC1bb avant _ cours
      BdAaAA avant _ etre
      DA1ad avant _ la
      BB1abb avant _ le
      CcA1a1A avant _ on
      hFA2AA avant bras
      Cica1D avant d
      Bbc2Aa avant d avoir
      BdAaAA avant d etre
      cAafCBC avant de
      Ha3d avant hier
      daaa1AC avant il
      dDab avant j
      ABAAdcA avant l
      1e1BB avant le
      aB1ABcc avant les
      Ed1BbcB avant qu
      Cb2bAA avant qu on
      E1bAaeB avant que
      cAB1ABa avant vendredi
      BbcBaaC ave
      BacBbA avec
      BCa1baa avec 0
      BB1dA avec _ affaires
      4D1e avec _ barre
      AF4b avec _ batte
      1B1D2e avec _ battus
      hFAa1AB avec _ ceinture
      DgabcAC avec _ chaise
      CBAaae avec _ chien
      BCb1eA avec _ copain
      AAA1eD avec _ copine
      B1bAdAA avec _ cousin
      bDaA2a avec _ couteau
      bCabBAa avec _ dans
      bC2Ac avec _ daron
      cCA1AdA avec _ de
      fB1aB avec _ echappe
      CBcbB1a avec _ et
      E5g avec _ fusil
      BdBBbAD avec _ garcon
      Ccc1AAA avec _ gars
      DAAa1Be avec _ gens
      BAcA1b avec _ grand
      1CBd1dB avec _ habits
      ADBA1Ae avec _ hache
      1CdB avec _ il
      Cfb1C1A avec _ je
      BCb1Ab avec _ l
      EabdABA avec _ mais
      bE1C2c avec _ marteau
      BB2h1C avec _ mec
      aBbC1bA avec _ meme
      AB1ABeB avec _ mere
      BBd1bAB avec _ oncle
      1cG1aaa avec _ pere
      AADeb1A avec _ photo
      1Cba1BB avec _ pour
      aAABAAC avec _ sac
      BcAc2A avec _ tete
      bAA2Bc avec _ tournevis
      1bA1c1C avec _ type
      1AA1DfB avec _ valise
      fDA avec _ verre
      2dC1B avec _ video
      Ada1AAD avec _ vieux
      BiaDcBC avec ca
      CdaAAbB avec ce
      bBAAA1d avec couteau
      BB1ACaj avec de
      BBb1Aaa avec de l
      AaABBDg avec des
      CAA2Be avec des gens
      eaB1B1b avec du
      BCcaA1b avec elle
      DACceBa avec eux
      F2d avec eux mais
      aBcc1C avec l
      dgHDBaA avec la
      eE4A avec la ceinture
      ebb1aGD avec le
      cd4D avec le couteau
      BeA3C avec le fer
      Da4e avec le fusil
      eDA avec le verre
      beAdCaC avec les
      IakCAG avec lui
      ECFbchB avec ma
      AAA1eC avec ma copine
      AB1AAdB avec ma mere
      1ACdb1A avec ma photo
      Bc1c2A avec ma tete
      cD1BAbb avec me
      AbAbaaC avec mes
      2D1eAA avec mn
      ABckCED avec moi
      DCe1chF avec mon
      CA1Aac avec mon chien
      B1aAdA avec mon cousin
      bC2Ac avec mon daron
      BAb1bAA avec mon oncle
      Ca1b1Ab avec mon prenom
      cB1A1Bc avec nou
      bCcAaFc avec nous
      eAA1AA avec personne
      BcbAAaB avec qui
      Bca1AaB avec qui je
      FAfba avec ses
      a1c1bbE avec son
      cA1BAbA avec tout
      deEGeDB avec un
      1FaA2e avec un couteau
      BA1AA1d avec un cutter
      A1AAcAC avec un garcon
      Bcb1A1B avec un gars
      BBdA1a avec un grand
      bE4b avec un marteau
      AAB1fAD avec un mec
      c3BbB avec un sac
      bAA2Bc avec un tournevis
      1bA1c1C avec un type
      aaDE1Jj avec une
      AG4c avec une batte
      ChabAAC avec une chaise
      Ee2a avec vous
      iBAD1CB aven*
      hBAC1CB avenir
      AAB1aAe avio*
      AAB1aAe avion
      1bA1d1D avion $
      ACcCgCA avis
      AA1BeA avis _ recherche
      AA1BeA avis de
      AA1BeA avis de recherche
      eEaCDdB avoi*
      eD2DaA avoir
      cEab1Ba avoir des
      jCABACC avoir mal
      Ba1cB1a avoir un
      C1b1BeA avoir une
      bCBbca avon*
      bCBbca avons
      aaAAAdB avoue
      bBAAAcA avri*
      bBAAAcA avril
      eAAabEb avt
      daABAA awak*
      daABAA awake
      cabDdCE away
      2dAAc away $
      AAAbdA away _ i
      DebB1a ba
      1ebA1AA ba $
      E2d2a ba moi
      C1bCBeb baby
      DBgBAac baby*
      BAfAA babysitter
      cBA1bBA bac
      BA1B1fA bach*
      E1dbfe back
      AaFEgA back $
      1BbbB1A back _ that
      cd1ACAC back _ the
      AadAAAA back from
      1Bd1aB back in
      bBc1Ab back to
      1BbbB1A back to that
      eA1BB back to the
      1c1ADBb bad
      BeB3C baff*
      CcAa2C baffes
      JCDdhaB bag
      C3fA bag _ just
      Ba2dAB bag and
      DB1BaAg baga*
      CBAB2f bagarre
      BAA2cb bagn*
      BAA2cb bagnole
      BBB1AhA bags
      CdAc2A bague
      cBCcagF bah
      Ca1c2B bah _ a
      BAAAabb bah _ en
      aBAaAbA bah c
      aABaAbA bah c est
      B2bbd bah j
      aBaDAac bah je
      aCcB1ba bah le
      acBA1ba bah mon
      aDabA1A bah on
      CA1c1aA bah y
      dcABAAA baig*
      1ABA1e bail
      BCAA1jC bail*
      BC1A1hB bailiffs
      dAeD1Db bain
      dB1C1B bain*
      dB1C1B bains
      Abe1AEB bais*
      Bbe1ADB baisse
      ACba1B baisse _ pantalon
      BAAd2a baisse _ tete
      BA1d1Aa baisse la
      BAAd2a baisse la tete
      aBbD1AA baisse le
      BAcB1A baisse mon
      aE1a1aA bake*
      1E1cAa baker
      aBf3C bal
      DedeBEE bala*
      BacaAA balader
      BfbB1AB balai
      eD1dAAC balais
      bBAc2C balais _ la
      dC1a1A balance _ la
      2BAADf balc*
      abAaADc balcon
      CCa1bCe balcon $
      BgA3A balcon en
      AABe1A bale*
      ABAe1A baleine
      Ed1c ball
      Ed1AeAe ball*
      c1A1CAc balle
      FbbBh1b balles
      CAaacAa balles $
      CdBb2a ballon
      CbbbAbB ban
      BBAa1bA bana*
      DBCgCcB banc
      bBAcA1A banc $
      aBAa1Ac band
      gJDhBCA band*
      bcAAAA bandage
      eBAAAA bandages
      AGBjACA bande
      C1AAAad bank
      DBac1cA banker
      1AafABB bann
      B2AAe banq*
      CAac1A bant*
      ACabAA bapt*
      AaaCC1a bar
      BbABabA bara*
      Bc1BaaA baraque
      AA2eAA barc*
      BAAe2A bark
      1BAAcAb barq*
      aHBCfDg barr*
      Cd2aAa barre
      1AA1bDA barre _ chez
      F3fAA barrer
      cA1DBcb barres
      b2ABbb barres de
      Fca1dCe bas
      ccBabaA bas $
      bBA1A1d bas _ chez
      c1abA1B bas _ est
      AC1Ca1a bas avec
      aDa1A1b bas de
      bBA1A1c bas de chez
      bD1cAAa bas il
      DcAAc1b bas je
      AA1B1eA bashed
      Cbag1A bask*
      ABAdA1A basket
      BaadaAb baskets
      C1aa1Ac baskets neuves
      GhBCBDb bat
      eCA1aA batard
      cAa1CBd bate*
      d1b1CA bateau
      DDA1i1e bateaux
      cBdBABB bath
      eEdBaB bath*
      eDcBaB bathroom
      DbaeA1a bati*
      BbaeACa batiment
      C2Aabb batir
      BgBAABD bato*
      BhB1ABD baton
      1g1ACAb batr*
      GmFJADc batt*
      BBA1A1c batte
      bDA1aBe batterie
      DA4d battery
      Ch1E1AB battu
      BeAA1AB battue
      1B1E2e battus
      eCBAaAA bava*
      EC1a1Ah bave
      kBDBcBF be
      1BBAac be _ by
      DAbAAb be _ only
      C1Acc1A be _ to
      CbcAa be _ with
      c1CaA1A be _ without
      BadB be alone
      dAAAAAA be around
      hBACA1A be dead
      FC1AiaA be gone
      1DAAe1A be here
      AcAcA be home
      Cd1aaAA be in
      C4eB beads
      C4eB bean*
      FjBa1BD beat*
      AC1e beaten up
      AgBD1AC beats
      BAcAaAB beau
      ACd2bB beau _ il
      1cC1cBA beau _ m
      D1dAAcA beau frere
      DBbAb beau pere
      1cB1ABa beau pere est
      1cB1cB beau pere m
      1bCA1d beau pere me
      c1BBEaa beau*
      1A1CDbc beaucoup
      BaA1afC beaucoup $
      CB1A1dA beaucoup _ eau
      caAA1BA beaucoup _ la
      BA2A1e beaucoup _ sang
      bCC1Aac beaucoup d
      aCcBABd beaucoup de
      a1aB1Cb beaucoup en
      HbAFBgc bebe
      BeAaCcF beca*
      BeAaCcF because
      cCaA1A because _ my
      1BbcbaB because he
      BgBABbB because i
      CaA1Ad because my
      D2h1FA because of
      cCaA1A because of my
      BC3e bect*
      CGhCb1a bed
      CaeACAd bed $
      cAd1B bed and
      dF1Dda been
      Cd1aAbB been _ a
      cA1aaCa been _ at
      DABBAh been _ in
      AA1eaB been _ me
      1A1BgBC been _ since
      Dba2aA been _ the
      CbcB1a been _ to
      1bC1cAA been _ up
      Bb3Bc been drinking
      C1b1A1c been getting
      EA2dAA been gone
      C4eA been in
      CA2AeA been living
      B3gCA been missing
      A3eCA been missing since
      BcABcba befo*
      BcABcba before
      Ba2acB before _ s
      AC1Aa1c before he
      Ai1bCCA before i
      1A1cbBA before the
      DBAgAAC bega*
      DeCdAAC begaie
      AbAbbAA begaie me
      BBAd2A begaiement
      cB1cAaB begg*
      bAaaAbA begged
      CAbaab behi*
      CAbaab behind
      Cd1a1AA behind me
      BCabab behind the
      CiAA1C beig*
      bDbeAAB bein*
      b1bdACB being
      BBad2A being _ by
      B1AdA1A being _ on
      1bcCa1A being _ with
      BAAc1AA being tormented
      BBA1e belg*
      BAA1e belgique
      CacA1aA beli*
      CacA1aA believe
      aBAaBbC bell*
      1AAaBbC belle
      dBAa1Ab belle fille
      FcAB1AA belle mere
      BABfABc belles
      CjBCA1C belt
      BBB1cba ben
      AA1daAA ben ils
      CB1bAcb benc*
      CB1bAcb bench
      DABdAc benn*
      BAab1Ab besi*
      BAab1Ab beside
      BAab1Ab beside me
      bbbAbFC beso*
      gaaB1FD besoin
      hBABBCB besoin $
      Ee2a1b besoin d
      bDbaaAB besoin de
      hbD3F best
      acBCAAb bete
      cbAA1AA betes
      hAABABA bett*
      hAABABA better
      DAabcAb better than
      CBbCBhB betw*
      CBbCBhB between
      BAA2f between places
      e1AAA1A bezo*
      1AgAbDA bf
      DBA1Ae bibl*
      C2bAcA bide
      cACBaaa bien
      DfbaCB bien $
      BA1Abc bien _ moi
      2BAbcA bien de
      D1Bb2b bien j
      baba1DA bien le
      BAaAbaA bien m
      dFDBaeA bien*
      fECDbcA bientot
      Ad2AcA big
      BeAB1bA bike $
      EAaaiBB bill*
      CEaBgCc billet
      Aa1Acab billets
      ACAdAeA bin
      B1CfAAA bino*
      B1CfAAA binome
      D1ABAg bins
      bCABbcA birt*
      bBAAacA birthday
      FA1hAaA bis
      DA1fAaA bis la
      DDABBna bisc*
      AB2Be biscottes
      CBAA1ha biscuits
      cCdA1AB biso*
      dAb2AB bisous
      1aaBcBa bit
      B1AcbA bit of
      dfD1AA bite*
      gfId1AA bites
      FA1acAd biye
      cIcFCDd biza*
      ACcBCCc bizarre
      eDaC1Aa bizarres
      BCAi1BA bizu*
      BAAe1BA bizutage
      bcc1ABE blac*
      gbAaBCD black
      DeA black eye
      eCACAD blad*
      BC1B1Be blade
      c2a1BE blades
      1BadaAA blag*
      CaAd2b blague $
      1DAA1ae blan
      c2DDDg blan*
      CaB2Ac blanc
      abaCABc blanche
      Bc1A1Ba blanche $
      d1A1ABa blanches
      FBc2ca blancs
      Dg4A ble
      cAAca1B bleach
      DbA3e bled
      cACCACg blee*
      gCAA1AB bleed
      EbABABi bleeding
      eCBBDBg bles*
      d3D1b blesser
      GgBAABa bleu
      FhA1AC bleu*
      aF1Abad bleue
      AD1A2d bleue $
      GnAaBDD bleus
      CdAaa1A bloc*
      ADa1bcb blok*
      bCB1ABf bloo*
      bCB1ABf blood
      1DeCBbc bloq*
      ACdB2d bloque
      GBbgAaA blou*
      CBAgAaB blouson
      EdB1Baf blues
      BAAaB1e blues $
      EdbC1c bo
      AAAAacb bo _ a
      AcCae1D boar*
      BAAbfBB boarder
      aAfC1CB body
      e1ABACB bof
      CeaA1A bofr*
      AfAB1aA boil*
      AgAA1B boiling
      c1afABA boir*
      1caeAAC boire
      ebCChAG bois
      bBbac1D bois $
      C1AA1dB bois _ l
      B2A1Af bois _ peu
      F1A2fA bois beaucoup
      CA3fC bois de
      C2A1cB bois de l
      aB1A1Bf bois un
      B2A1Af bois un peu
      AgEDEfa boit
      BA2AdA boit _ l
      b1AB1Ac boit _ le
      1eA1BA boit je
      FcAbfdb boit*
      Fe1ccca boite
      cDABbdC boite de
      B1A1eAA bolt*
      a1DcbAB bon
      bBbDCcb bon $
      D1Aca bon _ moi
      dCAcAA bon _ rien
      eDAaAa bon a
      cCAc1A bon a rien
      aAaAcB bon il
      BBbda bon je
      CdAa1A bon pour
      BAca1aA bonb*
      BAca1aA bonbons
      bBB1c bond*
      bbA1B1B bonj*
      bcA1ABA bonjour
      caCcaBC bonn*
      c1BAaaA bonne
      F1Ah1BB bonnet
      bABAaAd book*
      CaAg1AB boot*
      CAAAdAe booted
      BgF3b booth
      BaBfAAB boots
      DgdB1BA bope
      Cdb2AA bope moi
      FieEABA bope*
      EebB boper
      AddBAA bopere
      gB1CCB bord
      cAaAAB bord du
      EAgDA1d boss
      1BD3g boss _ my
      BaacaDb boss*
      ACAbadA bosse
      AD3eA bosse _ dents
      AEAa1eA bosse a
      AD3eA bosse a dents
      iBAAAAA both*
      fBAAA1A bother
      cdBa1C bott*
      AdCa1AA botte
      dBb2AA bottom
      gAAAA1B bou
      CA1e bouc
      ABbcC1c bouc*
      GCeeAB bouche
      AB1f1AB bouche $
      abBAAaA boucle
      GDBcBgB bouf*
      ACAAAdA bouffe
      BBAb1bA bouffer
      bCgC2A boug*
      CCACcag bouge
      CfacaaD bouge $
      F1BACCj bouge plus
      DBf1BDe bouger
      AadA1AD bouger $
      CBAA1Ag bouger plus
      HbeBBAj bought
      FAe1A1c bought la
      cABB1b bougies
      BcBA1d boui*
      AfA2Da bouillante
      aB1A1dA bouillon
      B1AA1ad bouj*
      aDFaBha boul*
      BA1bAcA boulanger
      DCBDaiA boulangerie
      cdBcACD boule
      bBab1D boule _ ventre
      dB2AAc boulet
      AGcBCbd bour*
      CE1f bous*
      ACAd bouscule
      eDaabCD bout
      cA1AaBA bout du
      1bA1CCe bout*
      BaBaAAc bouteille
      DBAA1Ah bouteille de
      BBd2ba boutique
      bABAAAb bouton
      c1a1BbA box
      CgAA1B boxe
      adAAAaA boxe*
      2beBB boy
      abAB1ab boy _ my
      GccC2b boyf*
      GccC2b boyfriend
      EEeeCBc boys
      Baa1AcB boys $
      ddDFDDC bra
      EkAC2B bra $
      Da2A1c bra _ la
      eB4B bra avec
      iDBAABB brac*
      iDBAABB bracelets
      d1BaAAA brai*
      1D1B1Af brak*
      aD1B1Ae brakes
      1BBB2e braq*
      aCCBcAf braque
      hCCFCBa bras
      EA4d bras est
      FdBb1aa bras et
      Db1c2A bras expres
      dBaB bras je
      EFCcFjf brea*
      DCABAkB bread
      ACBjACC break
      BAACAhB breakfast
      Baab1Bc breathe
      bABBADg breathing
      f1AA1B breathing $
      CbbC1ac bref
      BdAA1Be bref $
      fABBCaA brid*
      fABBDaA bridge
      cCAa2B brig*
      bcBaAB bril*
      B2Aacd brin*
      C2Aa1e bringing
      Dc1a2b briquet $
      HkEaAAA brok*
      CaD2cb broke
      CdB2AA broke my
      BbAa1bA broken
      BEABCmB bros*
      aabAcCa brother
      eCAA2b brother $
      ceAABAC brother _ a
      1AaBdAA brother _ been
      e1Aa1AC brother _ he
      1bB1ABc brother _ i
      BcB1AbA brother _ in
      BfaBAaC brother _ me
      BabA1bB brother _ my
      AcBAA1b brother and
      AB1caAB brother has
      AbA1bAC brother he
      AABAAdA brothers
      dC1C1Be brou*
      eB1A1AA brouillon
      HoDbCEE brui*
      CfAA2A bruise
      Dg1A1AD bruises
      Ae1Aa1B bruises and
      CgC1BCA bruit
      cAAaAaA bruit $
      DdA1AAb bruit de
      CkGaCCb brul*
      FdaeCbc brule
      GAAB2i brule $
      1dAc1AD brule avec
      BBaa1ab brule la
      Cb1d2C brule mon
      Ed3Ad brulent
      DdB2Aa bruler
      ecDC1BA brulures
      C1AAfAB brux*
      C1AAfAB bruxelles
      cbAB1Aa bruyante
      EBbBDCg bu
      BhB1ABD bu $
      BC3Ad bu le
      C1a2dA budg*
      C1a2dA budget
      AA1A1eA buff*
      AA1A1eA buffet
      B1AcAba buil*
      CA1cAbb building
      JdDhADa bull*
      FhBCa bulletin
      BeA2A bulletin arrive
      CBAgABB bullied
      cBd2C bure*
      cCfB1C bureau
      1CAbAbA burn
      DA1c2b burn my
      HhC1BBc burn*
      CjAB2B burns
      CdAA burns _ his
      BhAB burns me
      CBA3d burnt
      AHaDh1c bus
      bC2Ad bus $
      2cCbAA bus _ je
      bAaBAb bus _ me
      A2eAAA bus d
      C1AA1cA bus de
      aAaAAAc bus je
      CAAa1c buse*
      EBbdAcA buses
      Fe1fadC but
      DBb1Aba but _ can
      1dBBb1A but _ s
      bbAAAAa but _ vais
      Bda1aaA but he
      C1db1bA but i
      BAAbbA but it
      D3gA but there
      abAAABa but they
      bBCDA1e bute*
      bBB1A1c buter
      CBeA1bA buys
      BacA1AA buys me
      afCABaA bwe
      B1cba1A by
      AabAAAc by _ or
      ABAAeA by heart
      2eAAAA by her
      AaEe1bD by the
      iBBC1BB bye
      eAA1AAA bye $
      Af1a1cI c
      1acBACa c _ a
      Ccc2B c _ arrive
      bCa1AAc c _ bien
      AAAABg c _ chez
      CAabBbB c _ complique
      BbBbbAA c _ de
      bAAAbAA c _ decide
      aDBfA1A c _ des
      aAEBa1c c _ fini
      DcAabaa c _ juste
      AbabaAC c _ l
      CeCBBaB c _ la
      ChAB1DD c _ le
      AdAC1aa c _ lui
      BeAB c _ ma
      D2bcBc c _ mieux
      Cca2Aa c _ mn
      aBDe1Aa c _ moi
      1DgD1cC c _ mon
      Ea1ad1b c _ mort
      AAdAAaB c _ notre
      cE1BACe c _ pas
      F1Af1cc c _ plus
      cDaA1ba c _ pour
      DAA1bbc c _ quoi
      Ccbb1CA c _ rien
      Cf1CAaD c _ son
      ABabAAa c _ toi
      A1eAAaB c _ tout
      fAAbABA c _ trop
      BecCCaB c _ un
      BBaAadA c _ une
      f3AD c _ vide
      dDA2A c _ vieux
      BfAa1BA c _ vrai
      AeD1aB c ase
      dbAdFcF c est
      Ccc2B c est arrive
      aAaAAAd c est bien
      AAAAAf c est chez
      CAabBbB c est complique
      bAAAbAA c est decide
      aDAeA c est des
      CcAb c est euh
      AACBa1c c est fini
      BBa1bb c est important
      BaAabaA c est juste
      1dA1aAC c est l
      AcBAA1A c est la
      aab1aDC c est le
      ABBda1A c est les
      Ce1C1Ab c est lui
      Cd1A1a c est ma
      Ca1caBc c est mieux
      Cca2Aa c est mn
      dCBa1A c est moi
      b1bE1cB c est mon
      Ea1ad1b c est mort
      A1cAAaB c est notre
      bB1Baaa c est pas
      E1Ad1cd c est plus
      CbaA1b c est pour
      aB1aCba c est que
      CA3cc c est quoi
      Ccbb1CA c est rien
      BdaCA1C c est son
      Bb1B1c c est surtout
      ABabAAa c est toi
      A1eAAaB c est tout
      fAAbABA c est trop
      ac1CB1A c est un
      B1bBabA c est une
      f4D c est vide
      dDA2A c est vieux
      BfAa1BA c est vrai
      DcAbaaB c etait
      AcABAbA c etait la
      DdCBAa c etait le
      CaBd c etait moi
      BCca c etait mon
      dE4a c etait pour
      ccAB1A ca
      CabB1dF ca $
      BAAdbbA ca _ 0
      aCCcfaA ca _ a
      1ABbAAb ca _ arrete
      BA1Acb ca _ arrive
      Bb3Bd ca _ au
      eEA1AbC ca _ avec
      AAaa1Da ca _ beaucoup
      eCaB1AB ca _ c
      baBA2c ca _ ca
      bD1Ba ca _ calme
      AC2da ca _ chez
      AC1AbAA ca _ comme
      aDAb2b ca _ contre
      1AAcabA ca _ d
      DbgBADb ca _ dans
      BdCaAdB ca _ de
      cBA2Ba ca _ depui
      cB1fBE ca _ depuis
      bABdAAB ca _ des
      BB2aac ca _ el
      CBAaAcb ca _ elle
      EfcABaA ca _ en
      1bbACB ca _ est
      aaB1CAb ca _ et
      dDC2a ca _ fais
      ACBbAce ca _ fait
      B1aaAAc ca _ i
      f1ACbAD ca _ il
      FAcdAAa ca _ j
      1cAaabB ca _ je
      bD1aAb ca _ l
      DAaab1A ca _ la
      HeaAACf ca _ le
      DbaAAdA ca _ les
      BCc1ab ca _ m
      BbDbABe ca _ mal
      GdAa ca _ moins
      bcAa1CB ca _ mon
      EB1dd ca _ ne
      iG1BCCB ca _ pas
      EA1fc1A ca _ passe
      BbB1aaA ca _ qu
      gAAABBA ca _ rien
      C2A1bc ca _ se
      Abac1CA ca _ son
      ACeA ca _ sous
      GB1A1aa ca _ sur
      EebAAaB ca _ tout
      Bb1bA1C ca _ toute
      AcAabB ca _ tro
      a1ADa1b ca _ trois
      DBbb2b ca _ trop
      ADA1bdC ca _ un
      cB1D ca _ voi
      1C1cdBa ca a
      eA1A2C ca aide
      eBAAA ca allait
      Ea1A1Af ca brule
      C1A1dBA ca carte
      cAABA1a ca ce
      DeAA2A ca ceinture
      eEB1cEa ca chambre
      dAAa1Db ca chambre depuis
      cAAC1a ca change
      fAACAA ca changer
      Cb1d1AA ca close
      CaeAAAA ca compte
      D3dA ca continu
      EB1cb ca continue
      BeA2A ca cri
      DiA1ABA ca crie
      DB2Ae ca depan
      Cc1A1bC ca depend
      AAcd1A ca depuis
      DBbf1AA ca dure
      AB1d1BA ca dure depuis
      Ce1A1A ca facon
      Ce1A1A ca facon de
      fDBabeD ca fais
      BB2caA ca fais 0
      B1Ba1d ca fais de
      gFEAa ca fait
      Ba1cAaa ca fait 0
      a1ADa1b ca fait trois
      ADaAaeA ca famille
      dC2A1A ca fasse
      ACA2dd ca femme
      1e1C2A ca fini
      AA1A1Ae ca gorge
      CeAdAbA ca i
      Ebc2Ab ca il
      aBAACab ca ira
      1aBfDBB ca je
      dBA2aA ca ka
      1Hecg1C ca m
      bD1bcA ca m a
      EDmB1AC ca main
      ACeA ca main sous
      gH1cbF ca me
      bE1Ba ca me calme
      aBCbA1c ca me fait
      b2DgbC ca mere
      dB2aAA ca mere et
      DBgB1AB ca min
      a1aCAcA ca on
      aeACAB ca part
      BbaBBbc ca passe
      eBAB1aA ca passe pas
      bC3Ac ca peau
      fB1BAB ca personne
      eB1A1AA ca propre
      aCbbA1A ca que je
      cAABA1a ca qui
      CBAbaa ca recommence
      BA1AAdc ca repond
      BBBcAac ca s
      bABbAAa ca s arrete
      FdA1AeA ca se
      C2ea1A ca se passe
      C1B2Ad ca sent
      dC1A1B ca ser
      bBb1AbB ca suffit
      AG4g ca tape
      BAAcA1A ca trousse
      hAG1BAC ca va
      CbAA1d ca va je
      D1AA2e ca va mal
      fE2ACB ca va pas
      cCAA2a ca vaut
      CbA1aaa ca veste
      cAAAaaA ca vie
      Cda1AA ca voitur
      BicbABE ca voiture
      F1CAfcC caba*
      FabAiAB cabane
      C1A2e cabane _ chantier
      B1A1bcA cabane de
      1Bd1bAA cabane moi
      aCb1aaB cabi*
      CBbb1bA cabine
      BfBE1AA cabl*
      CdBb1A cable
      1aEAfDe cach*
      Dda1A1B cachais
      2CAdAb cache
      CCb1cB cache $
      Bg3AA cache _ la
      1fa1FBb cache _ le
      Cba1Ab cache _ mon
      AA2dBA cache _ une
      1E2dAA cache chez
      Ba1Bc1d cache dans
      1aAB1fA cache des
      bBAAAca cache les
      C1Ac2b cache mes
      Cd1AB1b cache sou
      acAaD1a cache sous
      CCa1cCb cachee
      AA2fB cachee _ la
      BDaBdBb cachee dans
      AA2fB cachee dans la
      DeBBcA cacher
      fA1AB1D cachet
      dB1AAAc cachetons
      hEAcEC cachets
      fA2A1C cachets _ ma
      hA1AA1D cachets de
      BCcAdAc cachette
      dBcBcB cachette $
      bCaC1eD cade*
      AAgCAAB cadeaux
      AABA1dA cadenas
      ADA2dA cadenas sur
      a1AabaC cafe
      a1AbcAA cafe $
      B1AAAd cage
      BC1BAfa cage _ escalier
      BC1AAd cage d
      BC1BAfa cage d escalier
      BA1e2A cagn*
      C2f2A cagnotte
      1BBAABg cago*
      1BBAABg cagoule
      bcBeCCB cahi*
      faAbBCB cahier
      BDAg1AB cail*
      AC1e1AA cailloux
      AAAAAde cais*
      CB2bdc caisse
      BAAacAb cala*
      AAAAdAb calais
      aAAeaDA calc*
      cAAd1CA calcule
      F2d1a calcule $
      acbCaBA cale*
      1CdD1Bd cali*
      CAe2A calins
      BCAfBBe call
      CBAi1AD call me
      Aa1bAAD call my
      1B2A1f call the
      EaFiAC call*
      E1aebaC called
      CA1c2B called a
      AAAdAAA calling me
      BbEaAaa calls
      BCEd1a calls me
      eBA1A calm
      faD1aED calm*
      1aCaaCC calme
      bCAbaCB calme $
      bdAAAAA calmer
      FAjAABC cam
      CCAgC1a cama*
      1bAACc camarade
      FGBl1BA camarades
      1c1bCcb came
      1Ae1B1A came _ from
      ABfaBAB came back
      1Ae1B1A came back from
      bbAb1B came to
      F1fbbAA came*
      FBfbb1A camera
      bD1AbBf cami*
      cBAacDa camion
      AC1A1bc camionnette
      daaaB1A camions
      DBkBaAA camp
      B1b1bBA camp de
      CFbBAjB camp*
      fB2AAA campait
      BCcBbeB camping
      dCFadbc can
      Cc1aaCA can _ be
      BC1a2d can _ breathe
      ceBaACC can _ do
      cAA1cB can _ find
      1D1BbBb can _ get
      baB1Bca can _ go
      bABAAac can _ it
      E2b2c can _ say
      DbcAa1A can _ stand
      f1AAaAD can _ stop
      ACAa1bb can go
      aCBBAbb can have
      BaBb1dA can i
      eaA1AB can je
      e2A1BA can keep
      e1DBBCg can t
      BC1a2d can t breathe
      ebAAABB can t do
      cAA1cB can t find
      bA1AACb can t get
      cbA1Baa can t go
      E2b2c can t say
      DbcAa1A can t stand
      f1AAaAD can t stop
      DaaABb can you
      AECDEk cana*
      dDAA1Aa canal
      bBAAAAa canal $
      DAACDjB canape
      B2AAdA canapes
      bBaAbAA canin
      ABc2Ab cannot
      IGB1CkB cant*
      EAAbAf canteen
      GGBaCgC cantine
      B2BAd cantine pour
      1aCcEdA cap
      bAAcABa capt*
      bBbaBBa capte
      eAAACAA capte $
      BaAgaB capu*
      C1AhaBA capuche
      aa1hcKe car
      A1dDAe car $
      AB1AAAg cara*
      aBBABAh carbone
      BACBaeA care
      a1gFBaB care*
      BfAABb carer
      BDeD caresse
      d1AAA1B cariste
      dbBBCC carn*
      cbBBCAa carnet
      bAAbAaB carp*
      1ABGCeh carr*
      BBA2da carrefour
      DdA carrelage
      BBa1Bbc carried
      1ABAA1d carry
      B1AAAAe carrying
      1BACcBd cars
      1MDBfiB cart*
      BE1h1cB cartable
      EDACia carte
      BAB1cBc carte _ identite
      BAB1cBc carte d
      BAB1cBc carte d identite
      CAAAcaa carte de
      A1A1dBa carte sim
      aAA1EeD carton
      dBaC1a cartons
      hD1AA1A carv*
      eB1A2A carves
      ccAAcBC cas
      BaAAd1B cas ou
      AeAAAA case*
      CAEbgAc cash
      CCAfCdB casi*
      DaDjBaE casier
      3e1BC casier $
      CdCaBAb casq*
      BdCaBAb casque
      HgBfACC cass*
      AcCAAcb casse
      Ad1AB1A casse _ doigts
      1G1AA1g casse _ porter
      aE2eA casse de
      cF1aCAh casse la
      1G1AA1g casse la porter
      AdAaA1C casse le
      Bd1aB1A casse les
      1B1BB1f casse tout
      bD1cA1a casser la
      EeBAAAc casserole
      Fc1eCcd casses
      1D1d2A casses _ lunettes
      Bcc2Cc cast*
      AAdA1Bc casting
      oFBBBDE cat
      CCaB1eA cate*
      BcBdCaA caus*
      CbBeCa cause
      iBAD cause _ moi
      iBAD cause de moi
      BbABa1a cause de mon
      CcBdA1A cause des
      BAA1fC cava*
      BAA1fC cavale
      adaC1DA cave
      AAb1d1B cave _ a
      1BdA1Ab cave _ ai
      1BdA1Ac cave j
      1BdA1Ab cave j ai
      DA1jABA cdi
      cbb1DbA ce
      Da1aaB ce _ a
      ECab2d ce _ c
      dBbAbAA ce _ ca
      CcAAa1a ce _ ci
      CAaaba ce _ de
      AabA1cB ce _ elle
      bCbAcBA ce _ end
      caa1Bb ce _ est
      fAA1BA ce _ fait
      CbcabAC ce _ il
      1BACAca ce _ je
      cB1AbaB ce _ l
      CCdabAa ce _ la
      BB1baaa ce _ le
      E1cBcA ce _ ma
      Ecb1BAA ce _ mon
      A1aC1dB ce _ on
      d1aBA1A ce _ personne
      bBca1BA ce _ peut
      dAbCCa ce _ plus
      GgB1AA ce _ se
      cC2AaA ce _ un
      DgDAa1A ce garcon
      1cdC1CB ce kil
      DBae1b ce killed
      BaCc1Ba ce la
      aAA1cCa ce le
      C1Bd ce lycee
      fcBEDf ce matin
      Ebb2Aa ce mois
      CcAA2a ce mois ci
      BABC1cd ce moment
      d1A1CA ce monde
      babcCaB ce n
      AeBCaB ce pas
      DBfabb ce qu
      DBgAaBB ce qu il
      bFdAAAa ce que
      C1ba1Bc ce que c
      eB1BbCA ce que ca
      c1AbBA ce que j
      abBaAaa ce que je
      cDaBAdA ce que le
      aBBAAc ce que les
      BfBaBdE ce qui
      AbBa1Ab ce qui m
      dB1B2A ce qui me
      DdBaAAB ce qui se
      bBaaBBb ce sera
      cFGG1h ce soir
      CCB2cB ce soir je
      bBaBb ce soit
      CAae1A ce sont
      cDa1bA ce we
      bCbAcBA ce week
      bCbAcBA ce week end
      ah1DBCE cein*
      Af1CBAE ceinture
      Ee1B1bA ceinture $
      gG2A ceinture autour
      eD1A ceinture de
      ChAA1AA ceinturon
      ABCAbdB cela
      B1AdAbB cell*
      1ACcAdB celle
      CBaA1f celle de
      dB1b1B celle qui
      CAbc1A celles
      Bc1BabA celui de
      Hbac1A celui qui
      Bd1BbB cendrier
      Ab1AaBc cent
      G1B1haA cent*
      AcB1AbA centime
      EBaCgbC centre
      AAAaAAc cents
      A1bB1Ac cents euros
      1ABd1Bb cerc*
      aAAb1Bb cercueil
      BBAAAi cere*
      CA3e cereales
      A2g1D cert*
      CBbdAAA certaines
      bAAc1Ba certains
      f1AAAA cerv*
      EaaBeBb ces
      AAA1abc ces _ ci
      C1abaAb ces gens
      cAa2AC cet _ j
      DAbAdC cet _ je
      Bc2AbA cet _ on
      AaaABcd cet ete
      aBeA2B cet homme
      a1aBbAB cette
      BacCaaA cette _ a
      B1C1eA cette _ avec
      cBbAcCa cette _ et
      dDCbaAB cette _ j
      BaAbBBa cette _ je
      B1eA1BA cette _ la
      D2eA cette classe
      BadBAaA cette eleve
      bEaA1Ac cette fois
      BCaAhC cette maison
      CEEbf1C cette nuit
      B1C1eA cette nuit avec
      D1e2AA cette nuit la
      d1A1Da cette semaine
      B1e1AA cette soiree
      eBaABAa ceux
      cA1BA1c ceux du
      cAcC2A ceux qui
      CABdA1b cfa
      f1AAAA cha
      gAbABCA chac*
      gAbABCA chacun
      bcBdBDB chai*
      AbDA1cA chaine
      ebaA1Ca chair
      aCb2Bc chair _ the
      1Dc2Bc chair against
      Afab1ED chaise
      Dc2cAa chaise _ la
      1AB1cAc chaise contre
      1AA1cAc chaise contre la
      g2DA chaise vide
      1Ead2A chak*
      dCfBaCE cham*
      gCa1BaB chambre
      C1cbBBa chambre $
      ACc2bA chambre _ est
      1AbBAc chambre _ et
      aAAA1Cb chambre _ il
      abaAAAC chambre _ le
      BBA1bc chambre _ moi
      BBa1b1b chambre _ un
      Ca2a1d chambre de
      d1Aa1Cb chambre depuis
      CcbBAaa chambre et
      cA1aA1C chambre il
      bbAACb chambre je
      Ccb1AAA chambres
      1AccGdE chan*
      gaCCAa chance
      2CfCbB change
      BaAe1B change 0
      1eBA1A change _ de
      B1AdAA change _ fois
      B1aC1f change _ les
      ADABAfa change _ serrure
      AcbC change _ sujet
      AAbdAEb change _ trottoir
      GaAeBFg change de
      AcbC change de sujet
      AAbdADb change de trottoir
      BdcA1AA change depuis
      AFBCAi change la
      ADBBAfa change la serrure
      1C1A1dA changed _ locks
      aC1B1bA changed the
      1C1A1dA changed the locks
      1CdB changer
      Ha1fcCb changer de
      c1ABAAA changer rien
      ABAB1f changes
      bAbba1B changing
      b1Ac1BA changing room
      gABBAAA chanson
      Dbba1B chant
      A1hA2B chantage
      EcAa1a chante
      D1gC1BA chanter
      abC1B1b chantier
      caB2Ca chantier il
      ABB1hB chap*
      bBBcEDA chaque
      ABea1BA chaque _ a
      1dACA1b chaque _ c
      BbAa1Ca chaque _ et
      1a1CbcB chaque _ je
      CdC2Ab chaque _ que
      Bc1Ac chaque dispute
      AdaCA chaque foi
      AAbDb1b chaque fois
      B1cBb1A chaque fois qu
      BcBB1Ab chaque fois que
      BC1b1AA chaque jour
      Ae1C1A chaque lundi
      1EAeBaB chaque matin
      kcEBBaa chaque nuit
      hcbB1E chaque repas
      GDBeAad chaque semaine
      dCAa1dd chaque soir
      bA1CbaA chaque soir je
      C2faBA chaque vendredi
      baFAadb char*
      BdBa2A character
      cDB2ca charge
      C2AAeB charge _ tel
      C2AAd charge mon tel
      BcAAeAA chargeur
      bFCcDfb chas*
      cAA1BfB chasse
      1c2AcC chasse $
      bBA1aaB chasse de
      AAAbAcA chassee
      iF1aDDD chat
      bCdCC1A chat $
      CaeA1AA chat*
      FAdbbaA chats
      KbCcdkD chau*
      EbAEDja chaud
      BAABBcA chauffage
      ACAAAfA chauffe
      DAA2bc chauffer
      BCfeACA chauffeur
      BAe1AAA chauffeur du
      ce2aEA chaussettes
      Ca2dA chaussons
      DAAafe chaussure
      bCAh1AC chaussures
      1C1dA1A chaussures et
      IfAFhfA che
      bB1AbAB che _ e
      1CAA1bd che _ je
      dB2aaA che _ pere
      A1CBAfc che lui
      IoCCeDA che moi
      1DA1abb che moi je
      bFe1ccA che mon
      dB2aaA che mon pere
      AaABea chec*
      DaBcacB check
      Ab1B1Ac checks
      BbBAA1c checks _ phone
      acBBA1a checks my
      BcAAA1a checks my phone
      f1AA1B chee*
      F1cbACb chef
      AcAC2a chef d
      1ccC2B chef de
      cAbCbBA chel*
      dAaCa chelou
      b1d2BA chelou $
      AAbdbCb chem*
      1DbdbCc chemin
      B2AcAc chemin $
      1eAA1AA chen*
      GiAbBdD cher
      FHBGnAf cher*
      aCABdA cherche
      DAb1dCb cherche $
      Ab2Dc cherche _ internat
      Bcb1a1A cherche _ je
      abaA1BB cherche pas
      Bca1FdA cherche un
      Ab2Dc cherche un internat
      ADaCbAd cherchent
      1BA1dCB cherchent $
      E1EBgbc chercher
      BaAAc1B chercher $
      a1cBABf ches*
      AAcABCg chess
      GicgABG chev*
      FA1hb1E cheveux
      Dd1a2A cheveux avec
      bbACaA cheveux dans
      AdAAA1A cheveux jusqu
      eD1A cheveux par
      EB1cAd chew*
      EB1cAd chewing
      FDbDdeE chez
      aA1CacA chez _ amis
      1DAbBAc chez _ avec
      DcB2cA chez _ c
      af3DA chez _ ca
      ACa1bc chez _ ce
      1Ba1Bda chez _ dame
      B1C1Aba chez _ depuis
      1CcbAB chez _ en
      aab1BAc chez _ et
      CA1cdBA chez _ euh
      Bd1AAa chez _ faut
      1fB3E chez _ il
      cDcBABa chez _ je
      BaB1baA chez _ la
      BebCCbB chez _ le
      1CA1dAa chez _ mec
      d1B1Baa chez _ mere
      BeaCE1B chez _ on
      Abb1BCa chez _ oncle
      AAAAcDa chez _ parents
      dAeAbF chez _ pere
      c2ABc chez _ personne
      AaA1DdB chez _ pote
      AA1AaeA chez _ potes
      AdC1aAa chez _ quand
      1dA1ADA chez _ voisine
      ADACbjD chez des
      aA1CacA chez des amis
      AC1AbbB chez elle
      AbaAcBA chez eux
      ee2CFB chez la
      1fA1AEA chez la voisine
      AAd1Bc chez le
      aBabAdb chez les
      bcBDfcD chez lui
      a1a1BcB chez lui je
      dDEAb1b chez ma
      BB1Bb1a chez mes
      dAa1aC chez mn
      DlLafFf chez moi
      Db1Ab1A chez moi c
      CB2caa chez moi ce
      1AAaAdA chez moi depuis
      Bd1AAa chez moi faut
      Ad1A1AB chez moi il
      Bc1ACAA chez moi on
      aAcACba chez mon
      aBfAdFA chez mon pere
      2A1CdA chez mon pote
      afB1BJd chez nous
      dAa2Ba chez nous je
      AAa1BcB chez qui
      A1a1dE chez ses
      AA2eD chez ses parents
      BBd1CAb chez son
      CBC1AgB chez un
      BD1Aa1b chez une
      BAAAbaA chez une amie
      1cBia1B chez vous
      Dabc1A chiale $
      fdDG1ba chie*
      fhDHAc chien
      Be1G1ca chien $
      c1AA1cA chien il
      CcABca chil*
      CcAAbbA children
      CcafaBC chio*
      CcafaBC chiottes
      EdcABdA chof*
      B2BAda chofage
      1AbcH choi*
      eA2F choisi
      eA1AAB choisi _ jour
      Icce1AA choisit
      AgAB1BA choisit mes
      1dBB2A choisit mes habits
      CAaC1bb choix
      BbA2Ad chok*
      1Ead2A choke
      BAaChB chope
      BAA1gB chope kay
      eBiGAcb chos*
      hddIaca chose
      abCBaac chose $
      d1mIACA choses
      dB1a1aB chri*
      dB1a1aB christmas
      cC1ba christmas $
      CADg1a chuc*
      AAAfBaB chuck
      BaB1bcA chucked
      BCAAbc chucked _ out
      BAAAbc chucked me
      BCAAbc chucked me out
      1BdAAdC chur*
      ABdA1dC church
      BfB2Cc chut*
      AdB2Cc chute
      Be1B1Ab chute de
      CaCBbec ci
      BC1g cibl*
      fAABAAB cica*
      kEABAAA cicatrices
      fC1ABaA ciel
      CjA1ADC ciga*
      BgCa1AB cigarette
      adaA1CB cigarettes
      cCA1Ab cime*
      cCA1Ab cimetiere
      FaDCBhB cinq
      eAc1BEb cinq ans
      BaACaAb cinq heures
      bCAb1A cinq minutes
      aD1fAB cinq*
      1B1eAAA cinquieme
      De1A1A cint*
      Cd1A1A cintre
      A1eCa1A circ*
      jFBAAA cise*
      lEACAAA ciseaux
      CaAB2f cite
      DhD1b1D claq*
      BfABcCA claque
      AB2eCA claque _ porter
      AB2eCA claque la
      AB2eCA claque la porter
      bcBbBAA claques
      ICEoCbE clas*
      c2AAcC class
      BaEfD1A classe
      DAcbBBa classe $
      dbAEbb classe _ a
      d1AC1b classe _ la
      bcBB classe a
      eaAC1AA classe elle
      bAB1afB classe il
      DAad1A classe je
      aB1d1B classe me
      F2d1A classe personne
      1bbDaaB classmate
      CDBi1A classmates
      bcaA1CB cle
      ebAAAAB cle _ la
      AccA1AA cle _ ma
      BhAA1AA cle dans
      baB1BdB cle de
      bCACa1a cle et
      ACB1a1c cle la
      bBadA1a clea*
      d1aAB1A clean
      aBAb1aB clean the
      CA1b1bc cleaner
      Ba1Cbcb cles
      ACca1cF clie*
      aacB2D client
      ACab1cB clients
      fAAAAAA clif*
      fAAAAAA cliff
      ABABgD clim*
      1BABgCA climbed
      D1AAgCB climbed out
      C3dAA climbed out the
      BBA2e clio
      dBbA1Aa cloi*
      dBbA1Aa cloison
      bcB2AA clop*
      1DaDAfb clos*
      AACfBaC close
      BBdbb1D clot*
      BBda2D clothes
      ADdA1aA clothes $
      ABaAAae clothing
      cdAB1A clou
      BbBd2A clou*
      fA1A1CA clow*
      gB1A1CA clown
      HBfaAeB club
      Cg1A1B clum*
      Be1A1B clumsy
      1D1ca1A cm
      aE1c2A cm 0
      FCbAgAB coac*
      EBfAcAB coach
      aAdCBA coach _ me
      ACAebA coaster
      1BBfA1A coch*
      DBAf1aA cochon
      ceAC1BA code
      bEc1aCd coeu*
      aE1abCe coeur
      Db1bAbA coeur $
      CFcb2d coeur _ bat
      DA4f coeur bat
      g2BAAC coeur est
      ECcd2a coeur qui
      BfBDCDd coff*
      CaBDBBh coffre
      FjEaAED cogn*
      CfCBAAB cogne
      Be3AB cogne $
      Be1B1AA cognee
      BCdbaCA coif*
      aCdaaB coiffure
      CaAcA coin
      GCfDBBe coin*
      DAcABBA coince
      1CdA1BA coince dans
      AB2AAd coke
      CgBA2A col
      CgAA1AA col roule
      Ac1CbBc cold
      BaacAC cole*
      CeAa1B colere
      A1AaAad coli*
      AAAaAad colis
      FFdiCab coll*
      BAA3h collapsed
      BccbC1B colle
      BbAA1Ab colle la
      AC1caaA collect
      gABBA1a collection
      dAAA1aa collection les
      AFBbaaC college
      bDfaBAC college $
      CbAaaaA college je
      cBdGAab collegue
      bddD1AA collegue _ a
      1aAC1Ac collegue a
      CDcc collegue me
      EA1f1B collegues
      BBjDABA colo
      aAcCA1C colo*
      dBaB1aB coloc
      e1aA1AB coloc _ internat
      e1aA1AB coloc d
      e1aA1AB coloc d internat
      BbcAAA colonie
      cAAaBD com
      Ca1dA com _ i
      AbAaaAC com ca
      Ca1dA com ca i
      dB1BAa com si
      1aABcBA comb*
      aCABcB combien
      BA2cCA combien _ temps
      dBAAbDB combien de
      BA2cCA combien de temps
      aAAdcaB come
      aDA1beB come back
      CcAdaB come ca
      CaccbAA come home
      eA1BAA come si
      2dcC1D come*
      EadcCbB comes
      1CdA1A comes _ my
      cCCdAA comes _ with
      BdB1AAA comes for
      1CCgAA comes home
      1DBeAA comes home with
      B1gA1BA comes in
      DC1ccBf comi*
      DC1bcBf coming
      AD1bA1c coming _ the
      BAAAeAA coming back
      bcbdCDF comm*
      i1GACC comme
      AAaAda comme _ de
      Db1bA comme _ derniere
      eA1AA1a comme _ elle
      cbaB1AA comme _ il
      ACAg1AB comme _ j
      EBBfb1a comme _ je
      d1aEAAA comme _ les
      AAaBAcA comme _ on
      bc1DA comme _ un
      K1dcacB comme ca
      B1bd1A comme ca depuis
      AaAeAAA comme ca je
      CB1d1b comme d
      1cACAA comme la
      Db1bA comme la derniere
      bBAdAAA comme moi
      f2A1AA comme s
      f2A1AA comme s il
      cE1bAbc comme si
      AAAd1AA comme si j
      BAA1Aac comme si je
      j1C1AEa comme un
      eDaBA1C comme une
      AAaA1dB commence a
      AaABac commencer
      ebbCB1C comment
      FeAaAaA comment $
      aAbCAaa comment dire
      caD1c1A comment on
      DAAg2A commentaires
      BDad1A comments
      AC2eA commercial
      CBfAb1a commode
      1CeA1A commode devant
      e2BCf comp*
      BeA1BAa compagnon
      eE1b1BD compas
      FA1g compas _ le
      CA1g2A compas dans
      DA1f compas dans le
      AA1AdB completement
      FCaaCiC complique
      BAcAAa complique $
      1CbbaCb comprendre
      dAB2Ba comprendre $
      c1baDCB comprends
      DAcaAA comprends pas
      fAAA1AB comprennes
      gB1AABB comprimes
      af1AB compris
      adAaAB compris $
      bdADbd compte
      CAa1bb compte $
      A2AeC compte _ jours
      AdAaAAb compte _ minutes
      BA1Aae compte _ pieces
      F2bAc compte est
      cB1AAcA compte le
      1c1AbbB compte les
      A2AeC compte les jours
      CbABeBb compte mes
      eDBCbBA compte pas
      cbbCA1A compte pour
      dA1aAC compter les
      FaBd1bb comptes
      f1ADa1A comptes et
      AB1C1dd compteurs
      bcAaA1A conc*
      BJeAcEg cond*
      aDAAaAc conduire
      BGDAb1i conduit
      dBaC1B confie
      adACAAc confisque
      BBA2be cong*
      ahAB1AA conj*
      GaAbFfh conn*
      EeAbBfC connais
      bc2ABA connais _ coeur
      bc2ABA connais par
      bc2ABA connais par coeur
      BCbBd1b connais pas
      CaBA1Ad connaissances
      1Fcbabd connait
      b1ADa1a connait _ prenom
      aBcB1Aa connait mon
      AbBA1bA connu
      dCaCB conp*
      bAbAabA cons*
      DCbccaa cont*
      caB1aAA contact
      B1eBA1A contacts
      B1eBA1A contacts $
      A1DaeAA conte
      BABAfA conte le
      FBe1cBa continue
      eCbaCba continue $
      AbAAcAa continue a
      gBC1A1B continuer
      CDBDBdi contrat
      d1ebDCD contre
      1fAA1C contre _ frigo
      ABa1cAc contre _ porter
      BBdDcac contre la
      ACb1cAc contre la porter
      dcCBAA contre le
      1fAA1C contre le frigo
      BbABA1a contre le mur
      d2E contre les
      ABBb2d contre ma
      GGbjABA contre moi
      BC1e contremaitre
      BdA1aAA controle
      ED1cABh conv*
      C1ca2B convention
      C1ca2B convention $
      AcAe1aB conversation
      CA2abb convient
      BEBBABj convulse
      bABAAAc cool
      FdfHD1a copa*
      1c1Cc1a copain
      caaAaAC copain _ de
      BbBB1aa copain _ ma
      ACb2CA copain _ maman
      Bf3AA copain _ me
      BgC copain _ mes
      BeB3A copain _ son
      2C2bd copain _ toujours
      BBeCA copain a
      ABabcB copain dans
      cEbBA1A copain de
      1Cc2CA copain de maman
      bBBAab copain du
      baCbBa copain e
      BfD3a copain est
      eDC1AAb copain il
      BabB1aa copain me
      AA1eAAb copain se
      Beb1B1A copain veut
      bDaaBeB copains
      fA1A1AB cope
      eC1Deea copi*
      dBAAA1A copie
      bDaBdbA copine
      Ddca1BA copine $
      eEb1A1D copine _ a
      C2A2e copine _ sur
      dCbBBdA copine de
      C1AAcAb copine e
      AAb1bBA copine elle
      cCA1b1A copine m
      1db1ABa copines
      adBA1aC coqu*
      DgAA1AA coquard
      bbBaaAB coque
      kCEbDBE cord*
      gACbDAH corde
      fAABA1B corde dans
      BaAcaa corner
      DBkbBBE corp*
      kEfACCF corps
      E1Ae corps $
      Fecb1Ca corr*
      D2g1Bc corridor
      1caDAAA corrige
      BcBb1bD cos
      a2caCA cos of
      AFbcfea cote
      dE1bBCg cote $
      CA1bc cote 0
      cb1B1aC cote _ la
      Cd1abAA cote _ me
      Gaah1Bb cote _ moi
      BAddAC cote de
      Fbaf1Db cote de moi
      ABBdBaB cote du
      AC2cd cote pour
      Bc1BAbA cote qui
      DkABBAB cote*
      DkABBAB cotes
      Ef1BAbc cou
      AAcBA1c cou $
      AfCEACd cou de
      cI1c1c cou je
      EDdABkA couc*
      A1F1ahA couch
      bcAACbb couche
      caCA1a couche _ la
      2CA1bc couche _ le
      BBfb1GB couche avec
      AaFBAgc couche dans
      2BB1da couche dans le
      eB3ab couche sur
      dCcaACC coucher
      ABdaACC coucher avec
      ABCbdca couches
      dcaCBB coud*
      bacCA coudre
      aDdAAaA coue*
      aDdAA1A couette
      cbDhDEA coul*
      AAb1bAB coulant
      AAA1aeB could
      dAACABe coule
      dB2AAA couler
      Aa1dACA couleur
      DeAbCAa couloir
      acAB1B couloir $
      CA1d2A couloirs
      DBAABjB council
      1dbAABB count
      CcAb1A count the
      cA3Cc country
      gCCbAaB coup
      iC1Eb1A coup $
      AdAAA1B coup _ pied
      Dda3B coup d
      ElCcACC coup de
      AdAAA1A coup de pied
      1cABB1G coup*
      eAAB1B coupais
      IbBcgdb coupe
      Jafde coupe _ cheveux
      Da1b1cA coupe l
      EB1Bdbc coupe la
      DA1bAca coupe le
      B1abcBa coupe les
      AABceA coupe mon
      D1dbaAA coupe ses
      C1dBb coupe ses cheveux
      1Cb2eB coupee
      hIebA1A couper
      D2e couper _ cheveux
      cC1b2A couper le
      F2c2b couper les
      AAdAAbA couple
      JpF1GIC coups
      BDAgAAD coups $
      1F1B2f coups _ feu
      AaBBAAA coups _ pied
      2D1BCc coups de
      1E1B2e coups de feu
      AaBBAAA coups de pied
      iDBB2B coupures
      AbBaBA cour
      aB1Afbb cour*
      eB1CCAC courage
      baA1cBd courant
      AA1bcAB courant $
      gAAA1AA courants
      1dCacBa courir
      CCCCBkB courrier
      fECBAb cours $
      BA1A1Ad cours _ de
      bA1D1aa cours _ je
      Ad1a1AB cours _ la
      bBcAAAC cours de
      caAC2a cours et
      C1bcA cours pour
      BaAibHe course
      ABAb1Ad course $
      C2D1ga courses
      Dc1BbcB courses $
      Ab2fBC couru
      b2BeEb cous*
      DEfa1bb cousin
      cfGAAbC cousin $
      B1BA2d cousin _ des
      cd1aAAE cousin _ est
      BAe2AA cousin _ ma
      B1c2bB cousin _ ne
      cAE1aAc cousin a
      1af1aCC cousin de
      bBa2bC cousin il
      BAaA1Ac cousin ma
      ABb1BAc cousin me
      Cf1ABAa cousin s
      ae2AAC cousin s est
      3ccC cousine
      B2bb1C cousine a
      AfCCAad cousins
      iIDDBBf cout*
      d1BBeAD coute
      bI1AAbe couteau
      ADAa1db couteau _ la
      bc4D couteau _ son
      1E2Adb couteau dans
      bBABABc couteaux
      DbCAAAe couto
      AbB1A1c couto $
      AdAABfE couv*
      cA1aABA couvercle
      C1aA1iD couverture
      CB1da1B couz
      CiAB1AB cove*
      Fh1B2A cover
      DCCh1aA cpe
      GaCgABA crac*
      AaBB1Ba crache
      CaAA1ca cracked
      DAbb crains
      Dbae1BD craint
      A1BA1Bg cram*
      AcBa1Ee crame
      fcCaBCC craq*
      fdCBBCA craque
      BaAaAd cras*
      dC1aAAA cray*
      gD2ABA crayon
      Bf1AAAA crea*
      A3Bea crec*
      DABf2B cree
      D1Bf2B cree un
      cBAA1b crep*
      cbDaDAB crev*
      E1AdBb creve
      fbD1BCC crever
      EcC2Bc cri
      Gcbf1BD cria*
      CeDCCAc crie
      abABAAb crie $
      BdA1A1B crie et
      cEA1b1b crie je
      aEA3b crie qu
      bBccBaB crie*
      aCc2cB cried
      1AdB1aA cried $
      ABAdAcB cries
      DjA2CC cris
      faDBAaa cris*
      baCA2b crise
      aBAcAA croc*
      daaABdA croi
      Af1CAbA croi $
      bCac1Ca croi que
      aC1c1Aa croi que je
      C1deaA croi*
      aBAAcAa croient
      AAACac croient _ je
      AAACac croient que je
      ABe1b croire
      dAcC1AA croire $
      ac2DA crois
      e1BBB1A crois qu
      EA1kBBB croiser
      e1cFcAB croit
      BdcDA croit $
      BBAAdb croit _ je
      aBBAd croit que
      CB1Adb croit que je
      BDAbAgb croquettes
      AbBcAA cross
      1AAB1e crou*
      AAAB1e croutes
      abAbAB crue
      AA1BAgB crus*
      CAAA1gB crusts
      jEaD1A cry
      gAbD1B cry _ the
      dAbC cry on
      AC1AAe cube
      BfAA cuir
      gAaAEBB cuis*
      aaCcDba cuisine
      ABa2Ad cuisine elle
      Cd1a1AA cuisine je
      bBdE cuisse
      fDC1AcC cuisses
      EBbbaAB culo*
      EBbaaAB culotte
      BBdB2A culotte $
      CdA1BdB cupb*
      1fA1ACa cupboard
      CC2AgB cupboards
      CbbAAaA cure
      bcAA1AA curt*
      bcAA1AA curtains
      Ec1bBac cut
      Fbca2a cut my
      hB1B1AD cuts
      jDDDBAA cutt*
      eDCBACb cutter
      d1BBAaC cutting
      BAAeBBa cuve*
      BAAfBBA cuvette
      eeBB1B cv
      E1Bn1B cybe*
      bDAacac d
      BB2bc d _ 0
      abDaDbb d _ a
      BA1bd d _ aller
      baABAbb d _ avec
      CiAaA1B d _ ca
      Ba1AacA d _ ce
      Bbb1BBa d _ chez
      aFabaAd d _ coup
      BaAdaAD d _ de
      B1AB1hC d _ des
      bAAABbA d _ du
      1AdB1aA d _ ecole
      cbaa1BA d _ elle
      bABA2c d _ en
      CCBbbbf d _ et
      1AAB2e d _ face
      EbA1fA d _ gone
      1DabaBa d _ il
      BcbBA1a d _ j
      aCbcBaB d _ je
      bBCbBaa d _ la
      AD1CAbf d _ ma
      AbABAaa d _ mais
      CB1hAB d _ malade
      EB1e1Ab d _ me
      cAaBaAB d _ mes
      1EA1fb d _ moi
      CBb3c d _ mon
      Bbac1AA d _ parler
      1BacDbB d _ pour
      dBAbA1C d _ the
      BcACA1b d _ to
      Aa1Bbac d _ tout
      B1Bca1A d _ toute
      BbBb1Aa d _ un
      bAAABcA d _ une
      DeABa1B d accueil
      hAA1DBA d adieu
      CAABbcA d adresse
      A2AbFf d air
      A1AdABc d aller
      c1BcACA d ami
      B1Ag1AB d amis
      fA1B2B d angoisse
      Cb1dB1B d apres
      C2CCfc d argent
      bcBAAAB d arreter
      D2aeA d autoroute
      e1aDAbB d autre
      BcaB1De d autres
      C1Ac1Ab d avoir un
      cACC1eA d be
      BDccC1c d elle
      1AAB2e d en face
      Bbac1AA d en parler
      BAAAAe d endroit
      aCaA1eB d epi
      BC1BAfa d escalier
      BCA3c d essence
      B1AdAA d etablissement
      CAbC1Ad d ete
      dEabCDB d etre
      EA1gAB d etre malade
      ACcEdA d eux
      h2C1AB d get
      Eb1b1a d hab
      aCbcaCb d habitude
      baBA1Ab d have
      GB1BgAA d ici
      BbC1bCc d identite
      hB2CAB d internat
      cCb1bB d like
      cAba1AB d ma
      A1aAAcB d otre
      cfCC1B d ou
      HBAabag d oublie
      1ababCA d rather
      AAAccAA d take
      aABcgbA d un
      aFabaAd d un coup
      DbgaaDB d une
      GmECbB da
      CdA1Aaa da s
      AhADBAB dad
      Cdc2AB dad $
      aCA2Bb dad _ got
      Dbe1CcA dad _ me
      CA2AdC dad _ the
      aCa1ADe dad s
      aCA2Bb dad s got
      BB3ea dad says
      BcAAbbB dads
      ABAd2A dail*
      ABAd2A daily
      FDacBec dall*
      EBCe1hA dalle
      DBcdADd daller
      CbbACba dame
      GBBABCl dang*
      EAA1BAh danger
      B3AAh danger $
      CBa2Ae danl*
      CB3Af danla
      AEcbebA dann
      dMf1cbc dans
      1c1FCbc dans 0
      dA1AADc dans 0 ans
      2dAaAC dans _ airbnb
      AABe dans _ ancien
      kBCBBFc dans _ ans
      BA1BAAe dans _ appart
      1BbBAAd dans _ appartement
      D1ABgAB dans _ autre
      1dAAAAA dans _ baignoire
      D1AAfAA dans _ bois
      AAAaaDc dans _ boite
      BAAd2A dans _ bonne
      dCaA1aA dans _ bras
      CaeB1Aa dans _ bureau
      aBaABbC dans _ bus
      EbAAdbA dans _ cabane
      BAb1AcA dans _ cabine
      ABAABeb dans _ caisse
      ADbAbA dans _ camion
      ACbhaBB dans _ car
      cbAB1AA dans _ carnet
      f2C1B dans _ cartons
      DBBeAaC dans _ casier
      BbcCBFc dans _ cave
      eAfAAG dans _ chambre
      a2c1CB dans _ chiottes
      CaBEBBh dans _ coffre
      Ba1cbBA dans _ coin
      1bACABc dans _ couloir
      CcEb1Bd dans _ cour
      AeaA1Ba dans _ cuisine
      BDcA dans _ culotte
      BA1dABA dans _ cuvette
      BcAb2a dans _ do
      Haaba1B dans _ dos
      BAAAcA dans _ doublure
      cB1aAAA dans _ douche
      fB3Ca dans _ eau
      1AAAAe dans _ ecole
      ABad2A dans _ equipe
      DdAaACA dans _ escalier
      dhDCB1C dans _ famille
      bC2fCA dans _ foret
      c1bbaC dans _ foyer
      b1ABaeE dans _ garage
      fcAA2E dans _ gorge
      aAA1dC dans _ grange
      caeJ2a dans _ groupe
      AABaAba dans _ hall
      1ac1ADb dans _ hotel
      AfAB1Eb dans _ immeuble
      cdAA1B dans _ jardin
      BAA2dA dans _ laverie
      Ac1bAAA dans _ les
      1EkBB1C dans _ li
      1FieCFE dans _ lit
      BBa2e dans _ local
      BAAaAAc dans _ lycee
      BaAB2f dans _ magasin
      bbBc1bC dans _ main
      1aB1dCf dans _ maison
      CccaBAA dans _ meme
      DBdAAb dans _ metro
      AbCAbac dans _ moi
      bcAa1B dans _ neige
      AfAAAB dans _ niche
      eAbB1BB dans _ noir
      1AAadAB dans _ nuit
      BBBBAfB dans _ parc
      bbC1B1a dans _ pays
      Cb1b1Aa dans _ piece
      1cAaACb dans _ placard
      bAbBBcA dans _ poche
      CiEBaCB dans _ porter
      baAcaBA dans _ poubelle
      AAbC1b dans _ quartier
      ACd2AA dans _ reserve
      A1BA1cc dans _ ru
      AaCBBAa dans _ rue
      d1BDDfe dans _ sac
      B4eB dans _ sacs
      aB1ABBb dans _ salle
      dCeAA1B dans _ sdb
      BAA1BfA dans _ tante
      B1b1BbB dans _ tente
      hGaAbBB dans _ tete
      BCbc1Ba dans _ toilettes
      F1b1daC dans _ train
      C1A1abb dans _ tram
      b1BA1bB dans _ trousse
      AeAB1Bb dans _ ventre
      BBbA1Ab dans _ verre
      aabBa1B dans _ vestiaires
      AAAbdBB dans _ ville
      1CccDfG dans _ voiture
      cIacB1a dans ca
      cF2aBa dans ca chambre
      ABbcAAB dans ca voiture
      cAAa1bA dans cet
      cAAcbCA dans cette
      D2dA dans cette classe
      A3fBA dans cette maison
      bAdaBCa dans des
      1Ad2bB dans deux
      1BAcb1A dans foyer
      1aCaCFf dans l
      fB3Ca dans l eau
      3C1eA dans l ecole
      DcAAAAB dans l escalier
      AcA2Db dans l immeuble
      adc1BDa dans la
      BaaA1cA dans la cabane
      ABb1AcA dans la cabine
      AdaBADa dans la cave
      bA3Bd dans la chambre
      CcEa1Bc dans la cour
      1ea2C dans la cuisine
      BA1dABA dans la cuvette
      bC2fCA dans la foret
      ea1A2D dans la gorge
      bAAc1bB dans la main
      bB2Caf dans la maison
      Cbc2A dans la meme
      bcAa1B dans la neige
      AfAAAB dans la niche
      1AAadAB dans la nuit
      BbB2Ab dans la piece
      CiDB1BB dans la porter
      caAcaCA dans la poubelle
      ACd2AA dans la reserve
      A1BA1cc dans la ru
      AAABBaB dans la rue
      aB1ABBb dans la salle
      dCeAA1B dans la sdb
      BBb1aaA dans la tete
      2cbBbH dans la voiture
      Bb1caAc dans le
      CAA1dBa dans le bois
      bBcAB1B dans le bus
      aBca1aA dans le camion
      1Cah1AB dans le car
      BcBBA dans le coffre
      1bACABc dans le couloir
      Fbaaa1B dans le dos
      aBabbBa dans le foyer
      cb1BbAE dans le garage
      c1fI1Aa dans le groupe
      AAAbBbB dans le hall
      cdAA1B dans le jardin
      DAcAAb dans le metro
      eAbB1BB dans le noir
      1AABBeA dans le parc
      1cAa1Cb dans le placard
      1BAA1Bc dans le salon
      baAa1bB dans le thyroide
      C1c1baB dans le train
      C1A1abb dans le tram
      Ae1B1Aa dans le ventre
      DAdC1ab dans les
      BCc2Bb dans les toilettes
      aabBa1B dans les vestiaires
      bAAC2c dans leur
      ha1EfFG dans ma
      adeABEC dans ma chambre
      bAAB1ba dans ma classe
      dgECABA dans ma famille
      aABd2B dans ma goure
      iEABaCA dans ma tete
      b1BA1bB dans ma trousse
      1DAe1aA dans me
      a1adA1B dans mes
      bBibBFG dans mon
      BaAc1B dans mon casier
      aDhBAAC dans mon li
      aCdaABB dans mon lit
      BdBA2b dans mon pays
      c1AaAbB dans mon sac
      CBba1Ac dans mon verre
      bbEAAb dans ses
      CEdABcg dans son
      BAeB1AA dans son bureau
      AAccADB dans son lit
      2ADCec dans son sac
      bAdD2A dans tout
      Bc1bAAA dans toutes
      Bc1bAAA dans toutes les
      FGCCfdA dans un
      2dAaAC dans un airbnb
      AA1b1bC dans un casier
      1A1BABf dans un coffre
      B3BeB dans un garage
      FDCBekC dans une
      BAA1BfA dans une tante
      DBfBa1A dans*
      DBfBa1A danse
      gBbDaCA dark
      Hf1CecE daro*
      Ega1A1A daron
      aE1ba daron _ je
      Ab2CfC daronne
      fB3AA daronne $
      BE1BhA darons
      nDBDCD date
      bAAAabA date de
      aDbcbEB daug*
      aDbcbEB daughter
      C1aAcA daughter _ a
      B1CbA1A daughter s
      Bb1dBBb dava*
      1aAeBAA davant
      Db1c davoir des
      cBA1bA dawn
      dC1bBaB day
      CA1CBfB day $
      eBdEB1a day and
      bAACbcA day i
      BC1cA1b day so
      AED1ebB days
      1BabCca days $
      B1A1eDa days _ i
      Db3bA days and
      BccbcCA de 0
      aCA1b1b de 0 ans
      eaABBCa de 0 h
      DCAecAc de _ 0
      bcBEEAb de _ a
      CCA2Ag de _ acide
      DAab1aA de _ age
      AaaaABb de _ alors
      AA1AAda de _ ami
      E1gBaB de _ ans
      Ad2ABB de _ appartement
      aDcAb de _ apres
      B1aBaCc de _ argent
      ABbA1bA de _ association
      cDbbAaA de _ atelier
      1BBdcaF de _ au
      BBAA1bd de _ avant
      CBAabBc de _ avec
      gBBB2A de _ bras
      fF1AAdA de _ c
      BAC2cc de _ ca
      Eb2d de _ cache
      BAAd1A de _ cantine
      caBB2B de _ ce
      eeBcAHa de _ chambre
      cc1BA1A de _ chance
      AbBC1a de _ chaque
      bd1AA1a de _ che
      bgAA1Aa de _ chez
      C2gAAB de _ college
      BdC1Ba de _ copain
      CAbCB1A de _ copine
      2Ee1A de _ corps
      aBBC1bc de _ cousin
      aB1cBaA de _ cuisine
      jF2BEB de _ dans
      FhFdd1D de _ de
      cAA1BB de _ depui
      CdcDd1a de _ depuis
      C1Ab1bA de _ des
      bcBA1A de _ deux
      Bc1a1AB de _ devant
      beACAAa de _ dire
      FBAabdc de _ du
      CcAECfa de _ e
      1AABAd de _ eau
      BaAAeAa de _ ecole
      CaAA2d de _ eleve
      1ABcbcC de _ elle
      CBb1fab de _ en
      BAABA1d de _ essence
      CeaaCdC de _ est
      AdcaBBA de _ et
      gAACB1A de _ etre
      B1ca1BA de _ euh
      bBaAb1B de _ expres
      dCACAaA de _ facon
      1ACA1ad de _ faire
      1BdBbDA de _ famille
      EcA1A de _ faute
      aAA1bCA de _ foyer
      acbBbAA de _ frere
      CAAC1ea de _ gare
      eBA2Aa de _ grand
      fAaCa1A de _ groupe
      eaABBCa de _ h
      BB1AbdA de _ hopital
      CA1a1Cd de _ i
      C2A1dA de _ ici
      AdA1ABc de _ il
      1CdAAba de _ immeuble
      aAbAc1a de _ internat
      1aaCAdA de _ j
      ACc1Ac de _ jamais
      CDdac de _ je
      CDAdC1b de _ la
      FAc1ad de _ le
      cDBc1a de _ les
      eAA1AA de _ lit
      ABCbbAA de _ lui
      BAcb2B de _ m
      A2BcCc de _ ma
      BfBa de _ main
      dCaaAA de _ maintenant
      Cd1bAAa de _ mais
      BDaBdB de _ maison
      EadaB de _ me
      beAAADA de _ meme
      cDdAACc de _ mer
      eEcAbA de _ mere
      AccAbBC de _ mes
      CE1AceB de _ moi
      BAbAbCb de _ mon
      AA1AadA de _ n
      ACdbB de _ non
      aB3Cc de _ notre
      Bab1bCb de _ nuit
      dAA1BaB de _ o
      CBBAgcA de _ on
      aAAAcAB de _ oncle
      C1AbdAB de _ ou
      CDBdAad de _ par
      BdAaA de _ parce
      BDc1A1d de _ parents
      dBBb2C de _ partout
      cbCEA1d de _ pas
      eb1BAAC de _ per
      dAdAAC de _ pere
      AABAAda de _ personne
      AbABAba de _ petit
      dB1CDBA de _ plus
      ACCdb1e de _ porter
      Ed1AAeC de _ pote
      BcBbbca de _ pour
      Dbab de _ pourquoi
      Ea1aba de _ qu
      1DbfBdB de _ quand
      EabDdbA de _ que
      dCAgA1F de _ qui
      AcB1AaB de _ reum
      acbCbAB de _ s
      BA1AdB de _ sais
      Baa2dA de _ salle
      BB1Ac1a de _ san
      ABbA1aB de _ sans
      dAAB1A de _ semblant
      cCA1aCc de _ ses
      Eb1Ad1b de _ si
      CfB1a de _ soeur
      1g1CB1A de _ son
      cBB2Ab de _ su
      AA1cAaD de _ sur
      BBaA1Ab de _ taire
      aEa1aaA de _ tante
      1A1d1BB de _ terre
      BAbaAb de _ tour
      C1ABbba de _ tous
      DbAB1A de _ tout
      d1AC2B de _ tuer
      AbDA1Dc de _ un
      Ba2cDb de _ une
      AaAabBA de _ voisine
      Cd1Aa1b de _ voiture
      c1dDACa de bain
      b1aB1Cb de bains
      dAbB1A de bin
      Cf1a1AA de bleu
      DA2b1b de boite
      1B1AcBA de bon
      Cd1a1a de bruit
      1bBCaca de bus
      1BbeADA de ca
      d1AbBCB de ca chambre
      eBb de ca mere
      eA2C1A de cache
      B2B1e de canape
      A1A1eAB de car
      aChcAC de ce
      D1cbb1A de ce qu
      DdA2AA de ceinture
      abaCaAa de cette
      fCDCaeC de chambre
      eAA1aAA de chambre a
      da3CA de chasse
      CC2e1B de che
      CC2e1A de che moi
      D1EAjFD de chez
      ABA1caA de chez elle
      1CAC1e de chez moi
      Ga1f1A de chien
      ABfBb1B de chose
      1CfB1AA de choses
      fDAA de cicatrice
      ajCCAbA de classe
      BAAAAdA de cle
      Bb1bBa de colle
      C1Af1BA de college
      dA3AD de comprimes
      aC1dAb de copain
      bDAAkCA de cote
      aeC1AB de cou
      AAd2BA de coucher
      B2cAAB de coups
      C1bA1bB de courage
      dA1A1aB de cuisine
      BB1ba1b de demander
      BAAdaBa de deux
      CAAcd de disparaitre
      CbBb2A de dix
      aadc1CA de dormir
      A1faCBA de famille
      ADAAC1g de fer
      bbBa2B de ferme
      1G1B1Ag de feu
      BCB1ddA de foi
      ABAAc1A de foi je
      B1cAAaA de fois
      1ABAb1c de force
      aAC2Ac de forse
      B2d1Ad de garcon
      cABAABb de garder
      EB3bb de gaz
      DAd2A de guitare
      BB1bAab de jan
      BBaAcB de je
      BA1AdB de je sais
      bf1BBB de jour
      dBAA1a de juin
      AabBAAb de kestion
      aCaEAdc de l
      CCA2Ag de l acide
      Aca1ABA de l appartement
      B1aBaCc de l argent
      ABbA1bA de l association
      1AABAd de l eau
      BaAacAA de l ecole
      BAABA1d de l essence
      BB1AbdA de l hopital
      1CdAAb de l immeuble
      aHcbacd de la
      cc1BA1A de la chance
      1B1cBaA de la cuisine
      dAdBAEa de la famille
      da2aAB de la ferme
      CAAC1ea de la gare
      AA1AbAC de la maison
      Ba2bCb de la nuit
      AAadbAa de la porter
      Caa2dA de la salle
      AAAf1BB de la terre
      Cc1AaAc de la voiture
      DAa2d de lait
      ebA1B1a de le
      C2e1B de les
      A1AAAjA de lit
      BBAa1dA de lo
      dg1ECbB de lui
      AABc1AA de lycee
      hBA1C1C de m
      1cAb1Cc de ma chambre
      aa1Babb de ma classe
      D1bBB1A de ma copine
      dCdABCc de ma mer
      aBaAbAa de ma mere
      1Ed de ma nourrit
      AcB1AaB de ma reum
      BfA1b1B de ma soeur
      bDa2bA de ma tante
      eaAB1A de main
      BCA1CgA de maison
      ed1A1E de manger
      db1B1A de manje
      BdcBAAB de mark
      Bd2AB de match
      mEACC1D de me
      aAaCBbe de mes
      daAB2A de mes eleves
      1Ec2aa de mes parents
      BcbA1AA de mettre
      BAA1DdA de mezon
      acAB2b de mn
      bNegEcG de moi
      aacE de moi en
      DB1A1d de mois
      e1b1A1B de mon
      C2fAAB de mon college
      CcBaBa de mon copain
      B1Df de mon corps
      aBBC1bc de mon cousin
      aabBbB de mon frere
      dAaBa1A de mon groupe
      cCfABAD de mon pere
      BbAAAba de mon petit
      DdAAAeB de mon pote
      EdAC2e de mort
      dBABAA de naissance
      E1bbAab de ne
      AC1A1e de nourriture
      AbbB1AA de nous
      1A1AaBe de nouvelle
      H1dEabb de nuit
      BAAbb1a de numero
      DA3f de pain
      e1A1AAC de papi
      CAAc2a de parle
      dA1Ca de parler
      Ea1bbbb de partir
      DDbabBe de pas
      CCcaBd de passe
      1BAbA1d de passer
      BdfCB1B de photo
      AgCDBAB de pied
      cDABBbA de place
      FAaAcac de plus en
      cE3A de poing dans
      AbABd1b de prendre
      eAAA1A de quand
      BA1bbBA de quatorze
      AA1bbBA de quatorze ans
      Ab1d1AB de que
      AcAAaBa de questions
      BacaA1B de qui
      acBAaA de quinze
      acBAaA de quinze ans
      F1A2gA de quoi
      AAABfA de recherche
      AcaABaB de rentre
      AdBC1Cb de rentrer
      e1ACbB de repondre
      CaAbbaA de reprendre
      dA1CbB de rester
      Ab1AcBA de retour
      Aa1dCA de retourne
      gEeCaEb de rien
      iCCaCCa de s
      AAcfABA de sac
      BAAdA de sale
      CBbBf de savoir
      iGbCbCB de se
      eBA3B de se tuer
      3dbBB de secours
      caaBB de seize
      caaBC de seize ans
      eeCACaB de ses
      Bg1C1AA de soleil
      Ae1C de soleil en
      cbAA1BA de sommeil
      caADcb de son
      daA1A1B de son per
      Bc3Bc de sortie
      CbA1BAb de sortir
      AAbDbdA de sport
      GBca1Ae de stage
      BAAAAd de sucre
      ACa1aAd de suite
      AdaC de sujet
      DDAgaaA de table
      DhACAB de teint
      eE1A de teint sur
      eBb2CA de tenir
      Cd1A1A de tin
      AB1B1eA de toi
      J2A1iA de toit
      F2ab de tous
      bbeEaaE de tout
      BBAaAb de tout le
      dDAA2A de toute
      cCAC1aA de toute facon
      D1b1abB de train
      aCbcBcB de travail
      Aa1abBB de trente
      d1ABBAA de tro
      qECaCAB de trop
      AaacAEb de trottoir
      AAAf1AA de trottoir quand
      DaCb1Af de trucs
      D1bAcAa de vacances
      eD1CaAb de venir
      BA1e1B de ventre
      hACAAAA de verre
      AcaaAAA de vingt
      jCBBEAA de vivre
      ChAA2A de voir
      HAbfA de vomir
      fAAAA de vous
      caaCBa de vrai
      d1BAAb dead
      CAAB2f deal*
      bB1aABa deat*
      BCAe2A debi*
      BCAe2A debile
      bbEbCEd debo*
      AeAA1A deboite
      EB1b2c deboucher
      bdCbBEa debout
      Ca1BAbc debout $
      BdAA1aA debout toute
      BdAA1aA debout toute la
      CFDaAnA debr*
      CDB1AjB debrouille
      1CA1acA debrouille $
      cAACbaA dece*
      ECAkCaC dech*
      bbABB dechet
      DB1hAaB dechire
      AB1d1AA dechires
      daAaaFA deci*
      abAAaDb decide
      eBa2AA decide $
      BcbBa1b decide de
      Bc3bB decides
      1eA2AB decides _ i
      fB3B decision
      EBCiecB deco*
      ACBf decol
      AaAd1aB decole
      gCBBAAc decr*
      fADBACc decroche
      ABBbA1f deda*
      aBBbB1d dedans
      B1AbBbd dedans $
      bA1acB dedans _ est
      eAAaAAB deep
      b1aBc1A defa*
      BabAb1A defaite
      Dabad defendre
      bcBaBAa defi*
      B1C1Aae defo*
      1J3Af defonce _ porter
      AE3Ac defonce la
      1J3Ag defonce la porter
      BB3bc defoncer
      DECabga dega*
      CECabgA degage
      eeACAD dego*
      daAB1C degoute
      gDCbAAA degr*
      gBBBA1A degres
      cA2AcB degu*
      DBEAAgC deho*
      AA1BDf dehor
      DAEacbC dehors
      ABaCFe dehors $
      BcAabBA dehors _ la
      1C1ADgB dehors avec
      AbA1fDa dehors en
      Ac1bbC dehors et
      Ab2eE dehors jusqu
      bCAaab dehors le
      CB1AAh dej
      eBBDdBA deja
      ad3Cb deja $
      bCAAaAb deja _ 0
      1D2Ae deja _ dehors
      abbACAa deja _ la
      eAAAbDb deja _ une
      C3aAe deja a
      c2AABd deja choisi
      dAAA1AA deja essaye
      baaBBA deja fait
      DA2d deja loin
      FB1A1f deja mange
      ECBbBjA deje*
      DCBbAgA dejeuner
      CBbdBA dele*
      AAeDBab delete
      BABd1AA deleted
      B1Aa1Ae deli*
      cCAcABb dem
      dEBDdcc dema*
      cAHEcbD demain
      1BB1Cda demain $
      CA1Ab1c demain au
      db1A1AC demain il
      cCABAdD demain je
      CC1CgCA demain matin
      C2AdAA demain matin je
      bBa1ccA demande
      Cc3Bd demande $
      1AAdAAA demande 0
      acA2CA demande _ a
      hDCabC demande _ ca
      ABbdAA demande _ etre
      1AbaaBB demande _ j
      f1ACAAB demande _ je
      aBAb1cA demande _ l
      A1Bcab demande _ la
      bB1c1CA demande _ on
      BAAA1dA demande _ si
      ACEkcCB demande a
      b1CAcA demande a mon
      a1bCAbA demande chaque
      ADgAA1A demande d
      1Bh1FFe demande de
      DadaA demande de ne
      BBcB demande des
      1aC1Aac demande encore
      BcAA1Ab demande la
      eAAAaA demande ou
      D1caA demande pas pourquoi
      Da2bc demande pour
      AhDC1bB demande pourquoi
      Ba1bAca demande s
      Ba1bAca demande s il
      abBCCc demande si
      CdaB1cB demande toujours
      acAAAAA demande toujours a
      CabBAaa demande un
      aFaA1bA demande une
      CBaCd1f demandent
      F1bb1gA demander
      BBb1aba demander $
      A1dABA demandez
      ABcbA demandez _ pourquoi
      AAeaAA demandez pas
      ABcbA demandez pas pourquoi
      DcD1Cgd deme*
      CbBaBc demenage
      Ad1AAAa demenage _ fois
      IafAcAA demi
      bcBA1Aa demi _ a
      BDhBB1A demi frere
      C3fB demi tour
      ABCBdbA demi*
      DABaa den
      FpABC1C dent
      De2CaA dent*
      DgCABaA dents
      BABe1A dents $
      Aa1BBcA dents dans
      HE1agf depa*
      BFAe1cc depan
      1DAc2b depan _ moi
      1DAc2b depan che
      1DAc2b depan che moi
      1AaDacA depan la
      BcAAACc depan le
      BB1d1A depan tout
      1Ba1dCb depart
      EBBaAjD depe*
      Ca1A1cC depend
      1aABAdA depends
      ABbdDca depo*
      A1b1Dcb deposer
      lEBABAF depr*
      gCBAAAC depression
      BEca1aa depu*
      bCdbAAB depui
      B1BAAbb depui 0
      d1a1BaA depui _ e
      AAbacB depui _ je
      1aBAAac depui _ jour
      c1CBAA depui _ moi
      dAaAAAA depui _ mon
      AB1dBAb depui la
      d2DaC depui lundi
      BAAAbd depui mardi
      cAaaCcB depui que
      dAe1BB depui quel
      B1AaBab depui troi
      BadA1ba depuis
      CAb1dBa depuis $
      baDcBBa depuis 0
      dA2ABA depuis 0 mois
      Db1a1AA depuis _ 0
      eBAA1AC depuis _ accident
      1cBBAbA depuis _ an
      ab1eBBA depuis _ ans
      A1ACA1c depuis _ arret
      AcbadEB depuis _ elle
      bcCa1bB depuis _ et
      DB3d depuis _ hier
      dcADbDa depuis _ il
      A2A1dC depuis _ incendie
      DBBccCb depuis _ j
      ABCB1c depuis _ jours
      ABAcbAA depuis _ la
      1AacaC depuis _ les
      bbCaAcB depuis _ ma
      B1AAA1d depuis _ matin
      CbbA1A depuis _ me
      gaB1ADa depuis _ mois
      1AAaAcB depuis _ mon
      BAa1Ae depuis _ papa
      eCB1BaA depuis _ rentree
      E1bc1A depuis _ rien
      BCAA1e depuis _ semaine
      cBBABbA depuis _ semaines
      Baa1bC depuis _ soir
      E1jBAC depuis _ soiree
      C1eA1B depuis _ stage
      BAf1AC depuis _ vacances
      DB3d depuis avant
      DB3d depuis avant hier
      CAiBBDb depuis ce
      C1eaBA depuis cette
      gaBAaCA depuis des
      acAb1B depuis des mois
      fA1C1BA depuis des semaines
      1CAaAdC depuis deux
      CdACe1B depuis dimanche
      ba1ABbA depuis dix
      bbA1BaA depuis dix jours
      EAAAebc depuis hier
      cABA1AA depuis janvier
      AAbabFb depuis je
      CAca1B depuis je me
      dBDEBaa depuis l
      eAAA1AC depuis l accident
      A1ACA1c depuis l arret
      A2A1dC depuis l incendie
      cDCeD1A depuis la
      eCB1BaA depuis la rentree
      D1fAAA depuis la soiree
      eBdCBDc depuis le
      EAecAB depuis les
      BAf1AC depuis les vacances
      aeA1bCA depuis longtemps
      Ba1Ebf depuis lundi
      AABAdaA depuis mardi
      CcAA1b depuis mars
      CAA1ccA depuis mercredi
      CcbA1A depuis mes
      caBAAbB depuis on
      GedeADc depuis qu
      DccaaBA depuis qu elle
      ac2AAc depuis qu il
      cACdHga depuis que
      CBBcaDc depuis que j
      dbC1AaB depuis que ma
      cBAaAbA depuis que mon
      BAa1Ae depuis que papa
      aa1AAdA depuis que son
      DeAAcBa depuis samedi
      C1BeAbA depuis septembre
      e1A1ABA depuis six
      bac1aCc depuis son
      FA1Adc depuis trois
      AC2dA depuis trois jours
      ABA1abb depuis une
      f1ACCaA dera*
      cb1CAAA derange
      DCahaAA deri*
      D1bcBa dernie
      cAcCc1D dernier
      CbbbBbA dernier $
      DAbAdB dernier je
      AAAaAd dernier on
      aaDbbBc derniere
      CaaabBA derniere $
      Fb1aa1c derniere _ ca
      AaBabBC derniere fois
      da1B1AA derniere fois que
      AcAB1AA dero*
      BbAc1AC derouille
      BAC2e deroule
      BaAAbab derr*
      DBacaab derriere
      ABAe1BC derriere _ gymnase
      caBA1B derriere _ porter
      d1AacBB derriere la
      cbA2BA derriere la porter
      C1AfbBC derriere le
      AAAe1BC derriere le gymnase
      aaaBBbA derriere les
      IbceCAh derriere moi
      BCbdbA deryer
      EaadAAb des
      BfBCaDa des _ a
      CaaAAdC des _ au
      CB1cCbb des _ aux
      1aAAABf des _ avec
      BAd1d1B des _ c
      cBaD1bB des _ d
      eaCAa1C des _ dans
      acDa2b des _ de
      ACAc1aA des _ derriere
      Ca1AAAf des _ elle
      Bc1AaaA des _ entiere
      AHbbeBc des _ et
      1cABaaC des _ il
      AcBFABc des _ ils
      AaBccaB des _ j
      1cDAcbD des _ je
      CCdaAAb des _ le
      cBA2AB des _ ma
      Cbb2b des _ mais
      bCCbAAc des _ me
      dcBB1AA des _ meme
      BaAbaAA des _ mon
      B1bA1Ac des _ neuves
      bbBB2A des _ noires
      Dbab des _ notes
      BccbB1C des _ on
      gb1BCBA des _ ou
      CACCc1g des _ pour
      CAd2A des _ qu
      BaBaAcA des _ quand
      dDACAb des _ que
      Ae1a2B des _ tous
      BABb1aa des _ tout
      BBBf1aA des amis
      DD1D1kB des autres
      3DAcc des barres
      BAcCAAc des baskets
      B1bA1Ac des baskets neuves
      1B1C2d des battus
      AhA2AF des bleus
      beCB1AA des brulures
      fB1bA1E des cachets
      BB1d1AA des cailloux
      F1eC1Ba des choses
      bcBa1C des claques
      ABbA1bA des clients
      adD1BCa des coups
      bFCc1Aa des coups de
      ABbB1Aa des cours
      b1BBA1b des doigts
      1AABAf des douches
      DAba2A des filles
      AdBA2A des fleurs
      baA1DcA des foi
      abDCaac des fois
      cCBAcC des fois je
      gAAC1A des gants
      BBBEAAh des gars
      AA1AbcA des gateaux
      HDDb1Al des gens
      BBeA des gestes
      afBA1AB des gifles
      ACAA2c des grands
      AfAadCB des heures
      1BbAAAC des hommes
      BAAd2A des horreurs
      fC1BAAA des idees
      ADAc1BA des insultes
      c1aaBAA des jours
      dA1aBA des jours ou
      AAAA1ad des le
      Ef1C1AA des lunettes
      1CadAAA des mains
      1dAaAAC des marques
      BCb2Ac des mecs
      ABcAa1B des messages
      AfBA des mesures
      eB1B des mitaines
      dbBb1C des mois
      Ab1c1BA des oeufs
      eCAB2A des pansements
      bAAadAC des parents
      1dBb1AA des patates
      CEeCAAc des photos
      cBCA2d des photos de
      aBAeAAB des pierres
      CaAc2A des points
      DB1eaaA des potes
      1jbDBBE des qu
      bbBBAaB des qu il
      2dAABA des qu on
      GhCiaCF des que
      DcAc1AA des que je
      AcaA1bA des questions
      DA1A1cb des repas
      CAAe des rires
      AA1ACd des sandwichs
      haBBADA des semaines
      caCA1cB des soirs
      BA2eA des sous
      iB1A1AB des tombe
      BdA1A1B des traces
      DdAAA1A des traces de
      Bf1A1BB des trous
      bBbCA des trucs
      A1AB1Ad des trucs pour
      BAB3d des types
      Be1B1aA des urgences
      a1bAaBB des vacances
      BAca1aA des videos
      CACdgCc desc*
      cAC1eCb descendu
      aA1AdB descendu _ la
      B2aAcB descendu plus a
      BAA2Dg descente
      1CCA1Bh descente $
      g1ABdEB dese*
      fAB1bCB deserve
      adAC1AA deserve it
      ABcDABA desh*
      gBCAa1A desi*
      bbACAAC deso*
      dA1B2B desole
      eBBACCb dess*
      fCdAbBD dessiner
      gB1A1AA dessiner _ tombe
      1BeCaAa dessiner des
      fA1B1AA dessins
      CaAABbc dessous
      bC1aB1b dessous $
      FhDdCC dessus
      adb1ACB dessus $
      1fCa1BB desu
      cb2CAa dete*
      eBCbA1B deteste
      CbAa1c deteste et
      AA1e1BA deto*
      cABBADj dett*
      BA1A1Bi dette
      e1BA1Ba dettes
      AA2eCc deu
      B1Baaca deux
      DaAaabA deux $
      Da1AAcb deux _ a
      cbA2BB deux _ dans
      aBB1A1c deux _ en
      hDADBaa deux _ et
      baaCA1A deux _ je
      Dbb1aa deux _ que
      fbEeBE deux ans
      AABAbaa deux filles
      iAAAADA deux heures
      IbCAbdA deux jours
      e1cB1DA deux mois
      BA1AgE deux nuits
      aAcBaa deux semaines
      BAABA1g deux telephones
      AA1bAAc deux*
      AA1bAAc deuxieme
      d1AbDBc deva*
      fAAA2B devait
      BcA1BAb devant
      d1bB2A devant $
      eeaF1BA devant _ autres
      BBBcAc devant _ et
      B1bAdAb devant _ gare
      AcAabaB devant _ le
      aBaD2c devant _ lycee
      1DAa1Bc devant _ moi
      1C3Cd devant _ nous
      1EcBA1c devant _ porter
      1EBa1Fh devant chez
      1DAa1Bc devant chez moi
      1C3Cd devant chez nous
      Da1A2e devant l
      CCa1adb devant la
      B1bAdAb devant la gare
      1C1AAac devant la porter
      cEBDAag devant le
      aBaC2b devant le lycee
      ceBCAAB devant les
      eeaF1BA devant les autres
      AeAA1B devant mes
      dAdDAbE devant moi
      AeaA2A devant ses
      Ed1a2A devant son
      1dA1baB devant tout
      AcAabaB devant tout le
      abadAEC deve*
      bBBeACA devenu
      1acA1BB devenue
      DcEbaEg devi*
      1CDb1Cf devient
      Dg3A devinette
      CaCcAfB devo*
      DbCdAdA devoirs
      B2C1d devore
      aAca1AB devr*
      BAA2cc dey _ for
      1h1B1C dey _ me
      aAbc1AA dey _ my
      2Ad1Fb deye
      A1eAA1A deza*
      cCgCbca di
      aBAac1A di _ 0
      bCa1BaC di _ a
      dABABBd di _ ca
      AeAAaAA di _ ce
      DAda2A di _ il
      2DA1bc di _ j
      acaBD di _ je
      cBAcAB di _ la
      eBAAA1A di _ ma
      BBbA1Ac di _ me
      C1b1aAb di _ mi
      C1AccBA di _ moi
      cDa1A di _ pas
      CAbAc di _ personne
      bcC1A di _ plus
      BAbcA di _ pourquoi
      2ABBAc di _ que
      Dba1cAa di _ rien
      1cBa1Ba di _ se
      BbCA2d di _ si
      eCBa1AA di _ toi
      bDBA1aa di _ tout
      CCbA1ae di _ tu
      bBACBae di _ va
      dCB1B1a di _ vais
      iAB1ABC di a
      eBAAA1A di a ma
      dAAC1Ba di ce
      BbbAAA di d
      D2b1Ab di de
      cECA1bb di i
      gDCBcCb di kil
      bA1bcAC di la
      aC1DBbg di moi
      DChaACC di non
      bcAA1BA di o
      DeAcBbA di pas
      BAbcA di pas pourquoi
      E1aAadd di que
      2DA1bc di que j
      cbbACA di que je
      a1cAaBA di que le
      caAABeB di quel
      HeaebBb di rien
      BBe1aA di ryin
      DBdA1ad di si
      BCbA2e di si tu
      c1aAAbB di tout
      CA1A1Ag diab*
      bBjCbHE did
      BdB1A did it
      AAd1cCA didn
      AAd1cCA didn t
      aABfAAC die
      bA1BAbA died
      iBBCDaB dieu
      1AbAAcA dife*
      AbaDbda diff*
      B1aCaec different
      AaABacA differents
      B1ea2A diffuse
      ABCacb dima*
      b1CAccB dimanche
      aaaDAbb dimanche $
      E1ac1a dimanche _ je
      cAAAcA dimanche _ le
      1C1lCEA dimanche soir
      Ca1cAC dimanche soir je
      CBbB1fB dine*
      EEbB1jB diner
      cCAaA dipl*
      eBbA2C dira*
      EacaaaB dirai
      fAA2AA dirait
      aAcCcB dire
      aBhAaBE dire $
      Dcd dire _ c
      CbB1ab dire _ j
      aEbCc1a dire a
      dBAA1aA dire au
      cAB2Ba dire ce
      BAbeAbB dire de
      cA1BaBA dire je
      DEaAABg dire non
      CABAbea dire ou
      B1A1cAb dire ou je
      Ga1ed dire pourquoi
      1dAaAaa dire qu
      BfAaB1B dire que
      BAcbAA dire qui
      adA1eCC dire*
      ebBBeBA direct
      fBBAA direct $
      a1BAdb dis
      bBAAbAA dis _ a
      CEAhA1b dis _ c
      GaaBAf dis _ j
      Ba1Adb dis a
      eBAA1a dis oui
      DC3eA dis que
      ADAe dis que c
      E1aA1e dis que j
      HcAdfD dis rien
      dDdEbAB disa*
      ADfcABD disais
      B1cC1d disait
      1BAAbab disant qu
      AfdaaCD disc*
      CfA2AA discipline
      baaabBC discord
      2Be1Bd dise
      BBAe2A dise _ je
      CCDf2c dise que
      BBAe2A dise que je
      CAAeBbA dise*
      EaAeCaa disent
      BBac1aA disent _ c
      1d1E1b disent je
      Daaa1ba disent que
      BBac1aA disent que c
      BcDaabA diso*
      CeAa1bA disons
      BdAaBcA disons que
      EcCapGC disp*
      C2AeBC disparais
      dBAAA disparaissais
      Db1e1B disparaisse
      E1aceBB disparaitre
      dA1bD disparaitre $
      c1b1D disparaitre _ de
      DA1ac disparaitre de
      e1bBG disparaitre pour
      c1b1D disparaitre pour de
      f2CD disparetre
      GD1AlBc disparu
      a2BdAA disparu depuis
      2ACfAa dispute
      bC2Abb dispute avec
      a2BChC dist*
      B2BAeB distributeur
      fDA1Fdb dit
      DcaAAAa dit $
      BD2BfB dit _ a
      1b1BBAc dit _ c
      BcAeA1A dit _ ca
      DbAABbC dit _ elle
      1ccb1DB dit _ est
      abAbaaD dit _ il
      Cb1aAaB dit _ j
      bDC3b dit _ je
      CAA1fA dit _ jour
      IbccA1A dit _ l
      adaBaD dit _ la
      baaBABa dit _ le
      B2bAac dit _ les
      AbDb1Aa dit _ ma
      CBAebaa dit _ me
      d1Bb1AB dit _ mon
      d2C2b dit _ nom
      gEbAABA dit _ on
      BBAba1b dit _ pas
      E1dAaAb dit _ personne
      dCB2Ac dit _ pour
      aadAB dit _ que
      Baca2B dit _ rien
      BBcAAd dit _ si
      aCcAB dit _ suis
      E1bbAAa dit _ tu
      Dc2cAa dit _ un
      d1DB2A dit _ va
      cbCAcEA dit a
      EdaA dit a l
      AbDb1Aa dit a ma
      bcBBA dit au
      bDa1aBc dit c
      bDa1aBc dit c est
      gEaBA1A dit ca
      AA1BaAc dit ce
      C1Ac1aA dit d
      FC1aadd dit de
      ABBBb1c dit de pas
      BbcA2B dit elle
      bBB1A1b dit euh
      jECAAAB dit il
      CA1abaa dit j
      aCcAB dit je suis
      eCCa1a dit kil
      Edbb1AA dit killed
      B1Ae1AA dit maman
      dBa1a1A dit moi
      dACD2c dit mon
      d1BC2b dit mon nom
      FDgBAb dit non
      aabBAC dit on
      D1AA1dA dit ou
      DBdaA1a dit oui
      bAA1BcA dit prends
      1AEaab dit qu
      CC2Ad dit qu a
      AcAABaC dit qu elle
      c1DeaAA dit qu il
      eEa1A1a dit qu on
      DcAAdA dit qu un
      EcbcEAc dit que
      AaaBBAb dit que c
      aAAbABa dit que ce
      CeBBA1A dit que j
      bCaBa1a dit que je
      CAcb dit que l
      1bbB1Ba dit que le
      BBcAAd dit que si
      ceA1BAD dit quelle
      DaAdAaA dit rien
      DeaaAEc dit si
      BbbbABA dit si tu
      AaAAaAc dit souvent
      C1eA2A dit stop
      aDa1Bc dit tu
      E2aeA dit un
      aBACe1B dite*
      b1ACe1A dites
      dAA1BAA dites _ ma
      lC1ADAA dites a
      dAA1BAA dites a ma
      D3e1A dites pas
      adBCBc divo*
      adBCBc divorce
      BAB1Ccd dix
      CCCBag dix _ ans
      Ee2Aa dix _ heures
      a2daBA dix _ par
      CaeABB dix ans
      cAaaABA dix fois
      FAC1bg dix huit
      CACAce dix huit ans
      baA1Bba dix jours
      1AAa1Ce dix minutes
      BCA2f dlo
      1C1AAd dman*
      1CgDBfB do
      2Aa1Fd do $
      CCABaAe do _ do
      aAcA1BA do _ in
      Cb1AcA do _ on
      ACBBB1d do i
      ADAAAAd do i do
      gDaCAAB do it
      ABfA1AC do stuff
      CcAfABa do the
      CCd1A do things
      b1BBb1b do you
      Ca1Aa1d do you do
      bd1aAEB doct*
      cdAaACA docteur
      bBa2CA doctor
      ABacbBA docu*
      1aABBc does
      ABd1A1A does _ he
      CA1Aad doesn _ want
      CA1Aad doesn t want
      dbCcABE dog
      Eeb1DAb doi
      CgdEBD doig*
      BeBBAAb doigt
      AbfC1CB doigts
      dA1B1CA doin*
      dA1B1CA doing
      EbbAAaf dois
      dD1AcC doit
      AB2Abc doit _ l
      Aa2eAB doit _ savoir
      ABAA1Ae doit de
      Ab2cBB doit pas
      Aa2dAB doit pas savoir
      bB1b1AB doit payer
      fA1B1BA doli*
      fA1B1BA doliprane
      CDbBAiC domi
      CF1Aad domi*
      BEaAabA domicile
      Db1c domo*
      Db1c domoun
      aA2BdA don _ come
      ABb1cAA don _ go
      BbB1ba don _ have
      1AD2ca don _ know
      C1eA1BA don _ like
      B3dBa don _ look
      Cd1A1a don _ mind
      AAAa1Ad don _ pay
      caBBb1A don _ really
      B1dA1aA don _ send
      aAab1Ca don _ want
      Ecac1ab don t
      aA2BdA don t come
      ABb1cAA don t go
      BbB1ba don t have
      1AD2ca don t know
      C1eA1BA don t like
      B3dBa don t look
      Cd1A1a don t mind
      AAAa1Ad don t pay
      caBBb1A don t really
      B1dA1aA don t send
      aAab1Ca don t want
      AcbCDgE donc
      AdB2aA donc j
      b1d1B1A donc je
      CAa1ac donc la
      fFD1AdB done
      Cc2Ab done $
      2dA1aC done de
      D2e done ma
      g1ABbBD done with
      cB1ADca donn*
      aa1BDa donne
      A1AA1Ae donne _ a
      A1AAAcb donne _ adresse
      caAa1BB donne _ coups
      dAAA1AA donne _ ses
      DDc2c donne a
      ddA1ACA donne des
      CB1A1c donne ma
      bAAbB1b donne mon
      DeA1abb donne pas
      aB2BcA donne plus
      eAAA1BA donne ses
      acBb2a donne un
      CadaaBA donner
      1kb2Lg door
      CcaAbD door $
      Bac1bC door and
      Cf1BBAa door*
      AhBBAC doors
      ALcBAmE dor
      bABAAbC dor _ la
      ABBa1c dor _ le
      C1B1AeA dor _ un
      eBa2B dor avec
      HBB2jF dor dans
      BaB2cB dor dans la
      BABa1dA dor dans le
      g1C2D dor pas
      e1A2D dor pi
      BC1fb1A dorm
      ECdEalD dorm*
      AAfBB1A dormais
      eD1B1dC dorment
      DbB1e1B dormi
      d1CaABA dormi $
      cBA1cD dormi 0
      DAa1c dormi _ je
      AAB1Bd dormi _ un
      CA1AeA dormi et
      ba1CGc dormir
      Gag1a1B dormir $
      Bc1AacA dormir _ l
      Db2Ada dormir _ le
      CAA1AdA dormir _ soir
      e1B1AA dormir _ toujours
      B1d2BA dormir avec
      A1e1BEA dormir chez
      BeBAabA dormir dans
      1cBB1aA dormir dans la
      AdA1AB dormir dehors
      eABAADd dormir et
      dCAA2a dormir je
      e1B1AA dormir pour toujours
      AAAcEeD dors
      gA2cDA dors _ depuis
      a1Ad1C dors _ je
      CBA1adb dors _ la
      acBABbb dors _ le
      A1d1cBa dors avec
      CACAAe dors dans
      AbA1Bac dors dans le
      haA2Ha dors pas
      caabbEA dors plus
      dA2cCA dors plus depuis
      Bb2AdB dors sur
      1FAGahA dort
      1c2ADb dort $
      BC2Aab dort _ la
      dBCBAeB dort _ le
      D1C1bcA dort _ un
      ACaAAbB dort a
      daeAAAA dort avec
      BCA1baA dort chez
      DEFCblD dort dans
      cBBB1eA dort dans le
      Aa2aCd dort plus
      bBAeBAA dort*
      bAadBAA dortoir
      MmCcacD dos
      AbACcA dos de
      bb1ABAA doss*
      ccABCAA dossier
      Fca2Ab dou
      1B1BdAa doub*
      BAAAcA doublure
      FCgD1iH douc*
      BA2eA douce
      bcAB1AB doucement
      1BdACdD douche
      caCd1D douche $
      CaAB1d douche _ la
      BdBA douche _ tout
      2AD1e douche a
      CaAA1d douche a la
      B1AA1f douche au
      DBdBBgA douches
      A1dAAC douches _ jour
      BAaB1f douches a
      A1dAAC douches par
      A1dAAC douches par jour
      AB2b1d doud*
      gDBbCC doul*
      cDBbAB douleur
      DB1a2b douleur $
      Da1d1AA douleur de
      bb1A1Cc douv*
      bb1A1Cc douvan
      AAbAcBB douze ans
      aabcCGc down
      gB1AA1A down _ the
      eA1AA1A down on
      DcAbaBB down the
      AaAAbAc down*
      AaAAbAc downstairs
      BDebaAA dps
      BABd1A dps 0
      CE1Bada dpui
      aA1ADcC dpui 0
      d3AE dpui 0 semaine
      d3AE dpui _ semaine
      BBaA1Ae dpui kil
      bbd1AAB dpui*
      1fBa1AB drag*
      bbdBB1A drags
      DA2bAc drai*
      aA1AA1e dran*
      BA1A2e drank
      eAAAAAB drap
      cBaaAAA drap*
      bCbabAB draw*
      1AAAcbB drawer
      dB2aAA drea*
      Ad1a1Ba dres*
      AAcaAAa dress
      AfB2A dressed
      cdBb1A drin*
      aCab1aa drink
      EGdCcBi driv*
      dEB1bAa drive
      C1bBbAb driver
      CCc2Af driving
      DCcBAAc drog*
      DBABAAh drogue
      CACA2g drogue $
      GfFc2a droi*
      Ge1aa droit
      Aab1BBa droit _ dire
      AB1aBd droit a
      cdAA1AA droit d
      EcAcBCd droit de
      Aab1BBa droit de dire
      CcB1abA droite
      AeBAA droite $
      BC2adA droite _ gauche
      CC2bdA droite a
      BC2adA droite a gauche
      aCCeA1d drol*
      CAad1A drole $
      DcBBAcb drop*
      Cb1BAca dropped
      bBa1Baa drov*
      dbBC1Aa drow*
      a1BC1Ae drowning
      b1ACAAd drug*
      b1BCAAe drugs
      BAcBAA drun*
      BAcBAA drunk
      AacBA1A drunk and
      habBFaA du 0
      fA2AB du 0 e
      HgDacc du _ a
      c1baC1A du _ au
      C1DgCba du _ c
      DBbAAab du _ ca
      BabABb du _ comme
      BdAbbA du _ dans
      AabDaaa du _ de
      bCBCbab du _ depuis
      dBABAA du _ du
      dbaBACc du _ e
      bFcCAAc du _ elle
      BbBaAaA du _ en
      DBBcgCB du _ et
      1CcBAb du _ i
      fG1Caba du _ il
      CbaCd1C du _ je
      aBABb1a du _ jusqu
      aAbBaAB du _ la
      BB1ABiB du _ le
      bCB1A1a du _ mais
      Da1gCBa du _ me
      A1DeaBc du _ on
      Ch1ACAA du _ par
      Da3Be du _ partout
      AC2ecD du _ pour
      Aa1baCA du _ quand
      EB1caAb du _ que
      ABb1Bb du _ qui
      agE1ACb du _ sur
      dCaCa1a du _ tout
      baAC1b du _ toute
      fE2BBa du balcon
      AabBBA du bar
      AAafABa du batiment
      cAABbBB du bien
      A1dAbBA du bus
      C1B1cb du camion
      AAccaCC du car
      B1Ad1AA du cdi
      CAaBiEB du centre
      Eh1CAe du chien
      CAecaBB du club
      bE1fAbA du cou
      bCaA1AA du dortoir
      Cd1A1A du fon de
      EdAdAEA du fond
      Ce1CAB du fond de
      aB2kMC du foyer
      bA1AaCa du foyer on
      EAaa2c du gymnase
      C2A1db du hall
      CAbe du jour
      cdADad du lycee
      ecDBAAA du mal
      BA1BBf du marche
      aB2cAB du mat
      dbAeCEB du matin
      BAAaAd du moi
      HAABBfa du mois
      DDAAAfA du pain
      1BA2eA du papier
      e3ADA du pon
      g1AaCFa du pont
      BaCe1Bb du quartier
      A1AABeA du rab
      AaAD1bA du ri
      CeBB1b du riz
      BaBAABh du san
      AacC2a du sang
      Ce1A du skate
      CAB1Ae du stade
      AAA1g1B du stop
      gA1AAC du toit
      AbaaBaA du tout
      Bfa1aaD du travail
      aA1e1B du verre
      BBB1cbc du voisin
      DDc1Acd dun
      dfDCBbA dur
      Fb1hABB dure
      BB1f1BA dure depuis
      dA1BAa durer
      AAaAcaA duri*
      AAaAcaA during
      4cF duve
      BAA1afD duve*
      BAA1afD duvet
      FAAga dy
      AEAag1e e
      Aa1bbAB e $
      C1AbBeC e 0
      B1gCB1b e _ a
      BBb1a1d e _ avec
      Eca3b e _ ca
      aa1CdC e _ ce
      aC1DAeh e _ dans
      ACBaAbe e _ de
      cBa1BA e _ doi
      gCaBCA e _ e
      1d1C2B e _ fini
      CcCaA1b e _ i
      1CdB2a e _ il
      1cf1CCa e _ je
      AbeCbBB e _ la
      b1Bc1C e _ le
      EABga1A e _ m
      bA2AcD e _ ma
      BcABbA e _ matin
      EAEccCa e _ me
      aBaeACC e _ mon
      AC1AaAg e _ o
      Ba1Ccb e _ on
      D1A1aAc e _ par
      CA1Bcbc e _ pas
      BB1Ad1A e _ rentre
      AaAaBc e _ reste
      b1Bd1AB e _ rigole
      acBC2A e _ se
      CAAccaA e _ vacances
      Bbb1b1A e _ vais
      cAbAaBB e _ veux
      1bBBAb e _ y
      aAcAA1C e a
      A1C1cAc e an
      CeaabCB e apre
      BeaCBA e ca
      AcaBAaA e ce
      cAAA1Ab e dans
      1Ce1bBB e de
      c1AA1Cb e depui
      bcbCB1A e el
      BdAaABa e elle
      dEA1d1a e en
      EbfbBEA e i
      C1ac1Ab e i di
      BBAdA1A e i me
      aBbaaAA e i veux
      1F1c1dE e il
      aBeCAAa e il a
      A1ABAcb e il y
      da3CA e j
      dAeCbDI e je
      BfE1Ba e la
      CaaAaBd e la je
      1aAbd1D e le
      1AbB1eA e ma
      bfDd1CA e me
      bdBDagE e moi
      bcAAAAA e moi je
      CCbBAbg e mon
      DCDcAf e on
      ABAca1A e on me
      BC3Ae e par
      eAABCb e parti
      fBBAabE e pas
      BeB3A e personne
      aAaCaaA e plus
      A1caAC e que
      dBAaBAB e se
      Bh3B e so
      BaAAcbB e son
      DCAA1Ai e tonbe
      AABaABc e tout
      baBb1BB e tout le
      Baa1dDA e un
      1bA1BCb e y
      bc1A1AB e y ma
      BdAdA1C each
      BAAe1aA each morning
      AfaC1aB each other
      BE1dAdB earl*
      BB1bAdA early
      EbAcaA easier $
      ABBdBcC eat
      BB1A1d eat $
      Cc1dAB eat _ the
      B2C1e eat at
      Cb1b1E eat in
      A2f1G eat lunch
      C1AaAda eate*
      C1AaAda eaten
      ABAc1cA eats
      dcHaCcD eau
      ca1CAaA eau $
      acB2Ca eau bouillante
      DA3da eau ca
      bcAA1B eau froide
      Da1a1eB eau pour
      Ed1eAAb ebou*
      Ee1c1Ab ebouillante
      A1Bg1AB ecar*
      EAaAhF echa*
      BCe1AD echange
      AAc1ABa echange de
      CfB1gDC echappe
      AAA1e1B echappe de
      dabA2B ecla*
      cAbA1aA eclate
      aDba2a eclate $
      Cc1caAb ecole
      c1bDCCc ecole $
      1Ca1bBb ecole _ a
      1a1B1dC ecole _ des
      AB1eAAa ecole _ pas
      ACdd1BA ecole a
      CdAaAaa ecole avec
      bAAAAbA ecole et
      AcadaBC ecole il
      caAaA1B ecole je
      ADAabAA ecole la
      CBAea1A ecole ou
      B1AdB ecole ou personne
      EB1AhbB econ*
      EB1AhbB economies
      dB1aCCa ecou*
      c1ABABb ecoute
      C1cAb ecouter
      bCAdA1A ecoutes
      eeCcAAD ecra*
      dBA2BA ecri
      ADBc1Ad ecri*
      1ABA1cc ecrire
      C1DBbaf ecris
      BA2AAe ecris _ cachette
      Bb2Abb ecris _ la
      AAA1aAe ecris en
      BA2AAe ecris en cachette
      iEbDCCC ecrit
      BBAAaae ecrit _ il
      eAA1A1A ecrit _ la
      e1AAA1B ecrit dans
      bBAD1ac ecrit qu
      E1adbaA ecrit sur
      BAad2A ecrivent
      aA1A1Be ecro*
      bAAC1Bf ecroule
      CA4g ecst*
      B2AAad ed
      1Ec1AAf ede
      AB1A1Af ede moi
      daA1ABb edge
      abBA1d educ
      1BA1ae educ me
      bh1FeEC educ*
      1d1BaAB educateur
      AcABcB education
      dAbACaB educatrice
      ABbaaBa effa*
      EACdaAe efface
      dA1BA1A efface _ ses
      DABd2c efface ses
      dCcCAAA effacer
      bBaD1Aa effo*
      aBbCaBe effondre
      B1a1BfA egli*
      B1a1BfA eglise
      AhBaA1C egor*
      AhB1A1C egorger
      Ad2A1C egorger $
      D2DcfA eigh*
      BabBAcA eight
      BABCcd eighteen
      Bc1D1Bd ek
      1bBEbCd el
      e1aAACA el _ la
      1E1cAbd el _ pas
      FaC1aAd el _ plus
      I3Abd el _ tout
      Ab2d1C el a
      Ba1aBdB el di
      aDA1aAc el e
      De4A el la
      1eAA1AB el ma
      Dk1BAC el me
      EC2AAe el repond
      CB3Ad el repond plus
      fD1aA1A el se
      bBCcbAa el veux
      fD1A elas*
      fD1A elastique
      Bc1AbAa ele
      EcDADff elec*
      c2AAaC electricite
      Cc1B1c electrics
      BbBA2c electrique
      Ba2BBf electrocuter
      C2baeA elev*
      bbAEcaa eleve
      B1bAAAd eleve _ de
      aCAa1ab eleve _ la
      CA1Aca eleve _ les
      aa1AcBA eleve _ ma
      AbAC1d eleve _ toujours
      AabaaBb eleve a
      e1dCaCB eleve de
      ca1BbB eleve de ma
      daBA1A eleve refuse
      dAbCA1A eleve s
      D1AA2d eleve vient
      D2A1Ad eleve vient de
      cBA1AaA eleven and
      BC1gCa eleves
      fabGbAb elle
      bAb1BcA elle $
      Aab2Ea elle _ 0
      Db1Db elle _ a
      DABaAbc elle _ au
      bAAA1AC elle _ avec
      E1A3c elle _ bizarre
      CbaAbaA elle _ c
      dEB2cC elle _ ca
      bB1AABa elle _ d
      aBAd1Cb elle _ dans
      1E1bbb elle _ de
      1b1BcCB elle _ des
      1cabbAC elle _ dit
      1CBaBcA elle _ donne
      CcbbBa elle _ elle
      dBA1Ab elle _ enleve
      CBa2ba elle _ euh
      bdA1aBB elle _ fait
      AcB1aaa elle _ j
      Bb1bAaA elle _ jete
      c1b1ABb elle _ l
      1gb1DDC elle _ la
      DA1cAb elle _ les
      bCAb2a elle _ mal
      1cAAAAB elle _ mon
      AbB1BBc elle _ partie
      CBeCbCa elle _ pas
      Jaa2ai elle _ plus
      1CCBaac elle _ pris
      AbBB1ca elle _ que
      BAd1AbB elle _ quinze
      EbA2Ae elle _ repond
      fCaA1A elle _ se
      dDa1bBB elle _ ses
      eAA1aAC elle _ sur
      Ae1BA elle _ tire
      ecCAAC elle _ toujours
      caA1C1b elle _ tout
      CA4e elle _ toute
      1ddA1DA elle _ un
      bBcAAAB elle _ veut
      D2acAa elle _ vide
      FAaAebC elle a
      AdBAa1A elle a des
      CaccB elle a dit
      B2cAbA elle a jete
      aABbaaA elle a pas
      BABBaac elle a pris
      BAd1AbB elle a quinze
      BeeBAD elle a un
      abAAbAA elle avait
      DA1A2d elle bave
      bF2ABc elle bouge
      CA2A1d elle bouge plus
      cDaaa1C elle cache
      cB1aBc elle compte
      AC2A1d elle crie
      BAb1aCc elle depuis
      bBb1a1B elle dessiner
      aB3Cd elle devient
      bCaA1Ab elle dit pas
      BbBACad elle dit que
      caa1A1C elle dit quelle
      A1B1aBc elle dort
      B1baBaA elle elle
      bBEebAb elle est
      AbB1BBc elle est partie
      ca2CC elle fait
      AAca1CA elle ferme
      aBca1B elle ferme la
      dbA1aBC elle garde
      CAA1aca elle la
      AfA1ACA elle le
      BeC1d elle m
      Db1Cc1A elle m a
      d1CA1aA elle ma
      cb1a1BA elle mange plus
      HoDGa1B elle me
      bAAAcAA elle me dit
      Ae1BA elle me tire
      ABBBacc elle n
      DabBBBe elle ne
      Eb2aAc elle ne repond
      bBcAAAB elle ne veut
      cBa1AaA elle nous
      aBdA2a elle parle
      bAe1A elle parle plus
      E1hAA elle pleure
      ABaA1bb elle prend
      BBb2AB elle refuse
      EA1A2d elle respire
      cAA1AAb elle reste
      aabBaCA elle s
      1acBABa elle s est
      cDaaaFa elle se
      b1abB1B elle sort
      BcAAAAa elle tient
      cAAAbB elle va
      e2aBbD elle veut
      Dae1AAB elle veut pas
      ACa2bc elle vient
      Cbaa1Aa elle voit
      AGDiBBC elle*
      AGDiBBC elles
      BAAd1a elles _ ont
      1DBf2A elles mont
      cB1B1bA elles sont
      Bb1Be1A eloi*
      d2AB1C else
      1Dbaaab em
      DBC2cf emba*
      BJoFaBa embr*
      1DfBa1B embrasse
      1Cd1A1A embrassee
      CAeA1A embrasser
      1AAAbAc embrouille
      ACbcaBa eme
      BB1A1Af emme*
      1D3Bf emmener
      cbBAAAb empe*
      cbAAAAb empeche
      abAB1Ab empeche de
      1BB3e empl*
      AACEafb empo*
      AaBAaAc emporte
      BB1C1g emporter
      BB1B1c emporter les
      ABAAbcb empt*
      1BAAbcb empty
      aaabBbA en
      1BBg1B en 0
      AC1baBd en _ 0
      Efa1B1a en _ a
      fBBBBAA en _ air
      aCbBBaa en _ alors
      a1AbbC en _ ans
      AaBc1aa en _ au
      BABdA1a en _ avec
      CbAaaca en _ ca
      aBbD1c en _ ce
      1cB1ABc en _ chez
      cAaACBb en _ d
      bAaADCj en _ de
      1dAdbAD en _ depuis
      aBCb1ca en _ des
      BBAd1a en _ devant
      bdbA1DB en _ du
      AAABbba en _ elle
      1dcBDBC en _ et
      cAAbAB en _ euh
      EBbb en _ genre
      Dd1DAba en _ il
      dFB1Aba en _ j
      ADcAdA en _ je
      CbAB1b en _ l
      BB1AdBa en _ la
      bEcaaAA en _ ma
      BCeac1A en _ mais
      Cb1B1Ab en _ moi
      BABC1cd en _ moment
      dabCaB en _ mon
      EAAdc1A en _ nuit
      D1cA1aa en _ on
      gBAFBbB en _ pas
      BABb1b en _ personne
      1aaaABC en _ plus
      Ab1acC en _ puis
      aAABa1d en _ qu
      dB1AABa en _ que
      dBAA1ab en _ qui
      ABbAb1B en _ si
      cE1B1ab en _ sinon
      acBA1AB en _ son
      DaAbabA en _ tout
      BcBbAcA en _ une
      AbAAaBb en _ y
      1Aaa1cC en a
      E1bcb1A en a un
      D1A1bd en ai
      C1AbAb en ai jamais
      aBABac en ai plus
      daBAAAA en arriere
      C1AA1d en atelier
      C1aA1d en avance
      AAbA1Ac en ba
      EEAGDAk en bas
      aCB1A1d en bas de
      D1Ad en binome
      1fA2CA en bois
      1DcBbac en cachette
      CAd2A en cam
      bAAcAb en cap
      BAA1fC en cavale
      BCBCAfe en ce
      BABC1cd en ce moment
      CcAaAA en chaussettes
      f2H1Ab en classe
      BAAd2A en cour
      1BAcBhA en cours
      caAB1aa en cours et
      D1be1BC en craint
      dCAb2B en cuisine
      EbA1A1e en danger
      GacbB en dernier
      Bd1A1AA en dessous
      eABCaac en disant
      aAABbac en disant qu
      C3eA en douce
      BAeAAD en echange
      AAc1ABa en echange de
      EBABd en espagne
      f2AAAC en esperant
      1fAaAaC en est
      BCaB2g en face
      AdCaaBb en fait
      AbaAAAb en fait euh
      nCB1DFG en finir
      Bf2B en foyer
      B1A1eA en fug
      BAAAdAA en fugue
      1BdBaa en gros
      abaAacB en juillet
      GgaB1dA en juin
      eBBBBAA en l
      fBBBBAA en l air
      BBdcaCa en ligne
      eD1BaBA en mars
      accA1AB en me
      caaAAAA en moi
      eCcCBca en parle
      dAaAAA en parle jamais
      abAAabA en parle pas
      BAgAAAC en parler
      ABdAA en parler a
      b1BbaBA en peux
      b1BaaBA en peux plus
      AAeEA1A en photo
      ab1BbBA en plein
      Da1abA en pleine
      D1Ac2a en pleurant et
      DA2bdb en plus
      eAAaAAB en prison
      ea4D en rea
      aABcAAa en riant
      b1aDbAa en rigolent
      caBa1AC en sang
      Bga1AAB en securite
      CB2BAb en soiree
      CABAeA en stop
      dBabEab en train
      d1abDa en train de
      Cca2B en trois
      eA1AA1A en trop
      EbbcaA en une
      fBB1ABa en vacances
      AcbABA en veux
      B2bCbb en ville
      ABcb1AA en visit
      BDABdAb en voiture
      aDbabAA en vrai
      BAaAbc en vrai je
      De3Ba enca*
      ECiDBca ence*
      FDlBCc enceinte
      BBbfaCC encor
      CfCABbc encore
      bBab1dD encore $
      CBBB2d encore _ l
      aAaBAAc encore a
      dAAC2c encore dans
      AcAAAaa encore de
      Cb1Bb1A encore je
      kCBFaDb encore la
      CdaBA encore les
      fcDHCca end
      gCaBAA end $
      D2aAfA end _ the
      iAACCC end it
      CcAA2a end je
      C2a1dA end of the
      cA1AaBA endi*
      fAAB1CA ending
      CDaC1ef endo*
      CB2d1a endormir $
      CBAAadb endort
      BbBaBgC endr*
      2Ba1fC endroit
      CcAAa1A endroit $
      AbABacB ends
      BaAd1BA endu*
      FnCCBEC ener*
      DiABACB enerve
      CeBA2A enerver
      Fj1DEAB enfa*
      AfABA1B enfance
      Bfa1ACD enfant
      DAACCdd enfants
      BcAA1aA enfants $
      aBA2Ad enfants dans
      BgIgDGa enfe*
      AbAd1AB enfer
      BcAb1AA enfer $
      dbD1AFa enferme
      1cAA1CC enferme _ la
      AfBA2B enferme _ ma
      eGaDc1a enferme avec
      CcDdABC enferme dans
      AhBA2D enferme dans ma
      DbB1B1d enfermee
      CbBdB1d enfermee dans
      BcBcA1C enferment
      BBBd enferment _ la
      B1Ae2B enferment dans
      BBAd enferment dans la
      cBaaAaA enfin
      BCCb1cA enfin _ me
      daAA1CA enfin bref
      bBbB2a enfin il
      BC1acAa enfin je
      ECDAlEC enfu*
      EA1BeBB enfui
      1AB1eCA enfuie
      gCAA1A engi*
      fAA2A engine
      fD2AAA enja*
      fD2aAB enjambe
      b1dD1B enle*
      bbACA1b enleve
      C1AA1bc enleve $
      baCA1c enleve jamais
      aCgAAAC enlever
      Abb1AbB enmen
      A1Bc1Ab ennu*
      aC1d1AA enor*
      cBAA1bB enou*
      cBAA1bB enough
      ca2ACA enough $
      CAA1ad enough to
      CfBA1A enquete
      bAcB1CA ense*
      dAdCBB ensemble
      bBAA1ab ensemble $
      g1CC1Ba enta*
      gBAC1BA entaille
      dkFEAIa ente*
      Eh1DaCa entend
      AC1B2e entend des
      ccAD entende
      BA1eACB entendre
      1C1dBCa entends
      BdAcB1A entendu
      CaaAa1b enter
      cC1Ba1a enterre
      gCACa1C enterrement
      B1Ac1ca enti*
      DAhEE1a entr*
      FBiDBBA entraineur
      b1f1C1C entre
      ccAC1aa entre _ et
      BBdA2A entre _ jambes
      BBd2CA entre _ ma
      DBcb1AA entre dans
      1bbBa1B entre les
      AACa1ad entree
      c1aBAAA entreprise
      1BAaAca entrer _ la
      a1CAcaA entretien
      dBB2bA entretien $
      fa1AAB enve*
      fAAA1A enveloppe
      BBe2AA envi
      eb1AbIC envi*
      fa1AbHE envie
      f2AAC envie $
      eBACA1A envie _ me
      HAcfA envie _ vomir
      Ca1bbBa envie d
      AB1DbAA envie de
      dA1BA1A envie de me
      HAcfA envie de vomir
      DBhBaaA envo*
      EBecAAB envoi
      E2eA envoi de
      bBAAb1c envoie
      dADAA1b envoie _ photos
      b1CAA1b envoie des photos
      1AcB1aB envoie pas
      bAgBD1a envoye
      cBc1A1B envoye un
      1daCcBD envoyer
      C1C2da envoyez
      BdaAAAA epau*
      FfA3A epaule
      dBbAAA epaules
      bAAABcb epi
      Aaa1bCb epi an
      Dd1c2B epi moi
      EDbhABC equi*
      DC1jABC equipe
      BBAd equipe _ a
      Cc1bA1A er
      ceE2AB erase
      a1AdAAa ere
      gCA2AB ereur
      caA1ABA erre*
      caA1ABA erreur
      BcB2Ab ertan
      1Bcaa1b es
      EaDdeDB esca*
      1BAAbAb escalade
      Dc1cCaC escalier
      eaA1BbC escalier $
      AC1a1eA escalier de
      acAb1B escaliers
      1CB1eB escape
      1CB1eA escape from
      B1AbbAa escl*
      B1AbbAa esclave
      GBAClCC espa*
      GBAClCC espagne
      i1AACAD espe*
      f2AAAC esperant
      g1AAC1B espere
      e2A1BA espo*
      e2A1BA espoir
      fB2CA espr*
      Be3AA esqu*
      gGACCDe essa*
      1EAB2g essaie
      BAB3e essaie d
      aDa2Ac essaie de
      lD1DCDB essaye
      DE1BAAg esse*
      DEBBAAi essence
      AAABbac est
      1cAabCa est 0
      CbAACbh est _ a
      AdAbb1D est _ au
      bFCCiBc est _ avec
      cCa2B est _ beau
      Be2aBA est _ bien
      cdAAABB est _ c
      AbAaBAb est _ ca
      Cd1eABA est _ calme
      baADaAa est _ ce
      fDC1AAA est _ chat
      CACAaAe est _ chez
      bC1bBAc est _ comme
      BadA2A est _ copine
      aF2bBb est _ d
      cGBaaEd est _ dans
      cEBbfAD est _ de
      acCAdAC est _ depuis
      hG1A1a est _ derniere
      afEAbBA est _ des
      AAAAjCC est _ du
      ccB3A est _ dur
      cBaACbA est _ elle
      cADA1a est _ en
      aBaAbAa est _ enfin
      CBBcBca est _ et
      bAaaABa est _ etre
      daBbbAA est _ fait
      aCd3A est _ famille
      CdcAAAA est _ frere
      aAcA1aB est _ grand
      Cf1A1AA est _ guerre
      D2AacA est _ il
      CA1e1dB est _ ils
      1D1adA est _ j
      EBcb2c est _ jeu
      Ccb1CBa est _ l
      Ab1Ebba est _ la
      AD2Cha est _ le
      cdA2AA est _ lui
      ADB2da est _ ma
      AgAB1AB est _ maintenant
      bbaa1CD est _ mais
      B1bcA1D est _ me
      CdC2Ca est _ mere
      AaadACC est _ moi
      bbB1CCb est _ mon
      GdaBacC est _ on
      CbaABaa est _ ou
      EDbbAEh est _ par
      AbABaab est _ pas
      Dac3B est _ pere
      aabB1aB est _ peu
      dABaaCB est _ plus
      ACAabac est _ possible
      C1BAabA est _ pour
      Cea1A1A est _ qu
      Ea1b1a est _ quand
      BBbcAa est _ que
      BCdAA1B est _ quelque
      Dc1B1AB est _ qui
      1DABeBa est _ rentre
      BAAAc1A est _ rentree
      BCcA1aA est _ sans
      b2AbdA est _ seul
      cAaDbb est _ seule
      aCbB1AA est _ si
      BDAbBAe est _ sur
      EF1A1Ag est _ terre
      ccB2B est _ tour
      BBaA1ab est _ tous
      cbB3B est _ tout
      f1AAA1B est _ trop
      1AdA1BC est _ un
      A1CaBbA est _ une
      ca2BAB est _ vers
      C1aAaab est _ y
      dFbB2D est a
      c1b1B1C est a l
      aB2BbC est a la
      GgfB2C est arrive
      dDAAaac est au
      BbB1abA est avec
      aAaBAAd est bien
      cAdAA1D est bizarre
      Bdb1AAA est ca
      Ae2AAB est cache
      DgbdBBC est ce
      AbBaAaa est ce qu
      Dcb2aA est ce que
      1BB1aeC est chez
      fBa1AAB est comme
      CAabBbB est complique
      BB3eA est coupee
      a1CB1Dj est dans
      B1B1cAa est dans la
      bacBACB est de
      bAAAaBA est decide
      bC2BaA est deja
      aGaAAAe est derriere
      bDAeA est des
      AD2B1c est devant
      cBAcACA est devenu
      aabA1BB est devenue
      AAbAaBc est effondre
      1BF1aAe est en
      DCb1aBg est encore
      BB1A2d est encore dans
      bB1A1AC est enferme dans
      cBAAa1B est eteint
      DcBb2B est euh
      BC2Aab est evanoui
      1eB2B est fache
      AaA1cBB est fait
      BADAada est fini
      CdaA2B est gentil
      aDc3B est grave
      BBa1bb est important
      1cCA2B est jaloux
      BaAAaab est jamais
      f4AB est jete
      BcAabaA est juste
      cagbBCF est la
      fE1A est la derniere
      Cf1A1AA est la guerre
      aAaDccB est la seule
      Aacb1AC est le
      eDB1AA est le chat
      ABBda1A est les
      Ce1C1Ab est lui
      BbAC2b est lui qui
      DcaAAb est ma
      BbB2Ca est ma mere
      Da1caAc est mieux
      Ba1abBb est mieux pour
      BaAaAAb est mis a
      Cca2Aa est mn
      dCBa1A est moi
      dD1A est moi avec
      cdBD2B est moi qui
      1bbEadC est mon
      aBdA1AB est mon grand
      DAd est mon pere
      1aAabBb est mort
      Be2ABA est nerveux
      A1cAAaB est notre
      EEBA1Ag est par
      DE1A1Ae est par terre
      ha1A1c est parti
      cAB1Ac est partie
      CgaBd1E est pas
      bBBb1aA est pas grave
      Dcc1a est pas la
      bAABABa est pas le
      BccB2A est pas moi
      1DA1dBa est pas rentre
      BAAAc1A est pas rentree
      ab1CC est pas une
      1CgcBBE est passe
      dbAB1AC est pire
      DcabbbA est plus
      Cb1e1AA est plus calme
      bdAAA1A est plus la
      BBAaAad est plus sur
      DaaAbA est pour le
      bA1aaBB est pour moi
      A3dCA est pret
      ABAaCbd est que
      CA3cc est quoi
      eCaBBAb est rentre
      dBC1ACf est reste
      AA2AAe est retournee
      aea1BAC est revenu
      BcbdADA est rien
      cD1A1A est rien c
      BdaCA1C est son
      ba1AaAC est sorti
      Bb1B1c est surtout
      aAA1dCB est tire
      ABabAAa est toi
      CGAb1Af est tombe
      CC1A2d est tombe dans
      EDaAAbd est tombee
      a1Dbaaa est toujours
      CBdAA1e est tout
      AdAbAAB est tres
      dA1AaAA est trois
      aAda1CE est trop
      cfaBC1C est un
      aabB1aB est un peu
      a1aCabA est une
      CA3eA est vide
      cDa2AA est vieux
      1fAa1BA est vrai
      Aa1B1Ad esta*
      Bb1B1Ad estate
      aBAa1bB esto*
      aBAa1bB estomac
      ACe1c1B et
      ceD1aDB et _ a
      C1aAaBc et _ arrive
      CcAb1Aa et _ autres
      AABcaa et _ bah
      DAca1ba et _ bouge
      DA4f et _ bras
      DcbcAAA et _ c
      baB1bDA et _ ca
      CBd1A et _ copain
      1f1E et _ crache
      CAbbacB et _ d
      gAAaCC et _ dans
      aBBca1b et _ de
      1BbB1f et _ demande
      CcCbabA et _ des
      1aCd1a et _ deux
      1CaeBCa et _ dit
      cCA1bAa et _ elle
      cAfCA1D et _ en
      aDA1A1c et _ enferme
      hDa1DBA et _ est
      CAabaaA et _ fais
      aDAba1a et _ fait
      c1AABbA et _ fois
      BA1AAcc et _ frere
      1BC1AAb et _ garde
      D1aBbBA et _ il
      afdBB1A et _ j
      CB1ccC et _ je
      dBAaaB et _ l
      BBbaABB et _ la
      fdAAAA et _ les
      eB1aaBb et _ m
      dDabAAB et _ ma
      Be3Ca et _ matin
      a1AAbFC et _ me
      AaAc1AC et _ menace
      EC1bbB et _ mes
      1CaBAdB et _ met
      dbABBaB et _ mon
      1baD1bB et _ mont
      Ce1A et _ mord
      AA1Cbca et _ n
      1CCAAAe et _ ne
      dDcaBbB et _ nous
      1bA1BcA et _ nuit
      ABAbAdD et _ on
      c1bBAB et _ ont
      1a1AAAf et _ parents
      AAcb1aB et _ parle
      baaAC1A et _ pas
      dBBA et _ passe
      cA1AaAB et _ pere
      Bc1BaBA et _ petit
      1Be1AA et _ peux
      BAadAbA et _ pleure
      dAa1ABB et _ pour
      BbBAaBA et _ qu
      1bacAaD et _ que
      bcaABBA et _ reste
      BA1Bbb et _ reviens
      bA1ABcA et _ rien
      C1aCa1A et _ ses
      BEb1acb et _ si
      dbADBa et _ soir
      cbCC1Bb et _ suis
      CeC1b et _ sur
      aBAA2d et _ sursaute
      1AAC1Ae et _ tape
      acABADb et _ tous
      ABbBbAc et _ tout
      ca2aCB et _ un
      DabAabb et _ une
      Ad2BAa et _ va
      AAAAeaA et _ voila
      e1bCa1E et _ y
      1FeA1ae et a
      1ba1DdC et apres
      EcdB1aa et apres c
      dAA1B1A et apres je
      AbbA1Ba et au
      dabAEAE et c
      bbcADAE et c est
      BGccBDf et ca
      bBc1b1A et ca m
      1bA1CbA et cette
      Bca1AcA et chez
      Ca2AAd et d
      FBAAdbe et de
      DhBbBAB et demain
      CdBaAbA et demande
      dBB1aA et demi
      gbFeABA et depuis
      1ABaaBb et depuis je
      CCec1cF et des
      aECfAEa et dit
      AbBAAB et dit qu
      a1adaBA et dit que
      a1cAaC et dort
      AbcCAbB et du
      cbdHDDd et elle
      1bD1BAb et elle a
      Cd3Aa et elle ne
      fCAB1b et encore
      bc1AcBb et euh
      1CAe1A et frapper
      BcAc2A et i
      eEbaFA et il
      DfaA1BA et il a
      aDad1CB et il dit
      bD1AAag et il est
      AfBAaB et il me
      aBaA1bB et il met
      1B1AcAb et il n
      eDAaBBA et il ne
      dD1bA1a et il nous
      bbAa1AB et il refuse
      CAaAAba et il se
      d2ABaB et il veut
      aaaAbAC et il y
      CBe2AA et ils
      C1AcaaB et ils me
      1baD1bB et ils mont
      d1a1ABB et j
      cacGCa et je
      C1abaAA et je fais
      cAA1ACa et je l
      a1ABAda et je le
      dC1BCB et je me
      EcaA1bC et je n
      ACcAAaa et je ne
      1Be1AA et je peux
      bbAAAB et je reste
      BA1Bbb et je reviens
      cbCC1Bb et je suis
      aCABBeb et la
      dCbB2B et la il
      AaDeBAa et le
      BcAAaB et le petit
      ecAC1C et le soir
      CaAgCcA et les
      BbAFA1e et m
      a1cEAaA et m a
      1ca1Bda et ma
      CCgB1AC et maintenant
      CB1AaAb et maintenant il
      BbcA2C et maintenant je
      Dca1AEA et me
      1f1E et me crache
      ABBaAbg et mes
      1a1A1Af et mes parents
      1ADBAkC et moi
      BCA1ba et moi on
      AaAHAbf et mon
      caCAa1A et mon pere
      cB1C1Bc et ne
      Aa1cBAc et nuit
      CdCbeCB et on
      1BAaaBb et ou
      fA1BACb et pas
      baaCddB et personne
      f1AC1B et pleure
      aCcAC et plus
      AeaAdaD et puis
      cD1D1aa et qu
      BC1A1d et qu il
      eA1BaB et qu on
      BBbAaaa et quand je
      DCdCeBb et que
      Ea2cAa et que je
      cAC2Ac et qui
      DaAdbbA et refuse
      A1BcbB et refuse de
      a1Bdd1D et s
      AaAbcAA et s il
      ABdDAcB et se
      D2Aacd et ses
      CdadbEB et si
      Cbaa1AB et si je
      BcAaaAc et son
      AaacAAB et tout
      1Dab1B et tout le
      CBca1A et toute
      aADbcEc et un
      c1bacBC et une
      cDAeAAA et y
      cADeA1A etab*
      CAAdAA etablissement
      g1AACaB etag*
      daB1CaA etage
      aac1cDC etai*
      D1f1ABB etaient
      2eD2A etaient trois
      DdA1a etais _ ca
      BCbA1a etais _ et
      BcaAAb etais _ je
      cABB1A etais au
      B1eA2A etais ivre
      C2d1AA etais le
      aAc1BAd etais pas
      BCdA etais petite
      cBaAb etait _ de
      cCAAAbA etait _ derniere
      cCAbBAb etait _ la
      DAe1a1A etait _ moi
      1bBBAbA etait la
      DdCBAa etait le
      CaBd etait moi
      BCca etait mon
      CabbBBA etait pas
      CAe3A etait sur moi
      1AaAABc etan*
      ABiBaBA etape
      Af1AB1A etat
      1AdCGbb ete
      gBFAAeA ete $
      1g1EAaC ete _ a
      cAc1AAB ete _ ai
      a1dBAB ete _ dans
      bABAaAa ete _ il
      Ab1AcAB ete _ je
      CH1aAce ete _ par
      cc1A1CA ete _ pour
      Acb1AAA ete au
      1BCfa ete de
      HAhAdBA ete dernier
      aAAAA1d ete et
      aAc1AAB ete j
      cAc1AAB ete j ai
      1E1Ac1a ete je
      AaBB1ca ete moi
      Adb1AAA ete on
      cbB1AAA ete pas
      BAdB ete violee
      g1AFdEa etei*
      AAA1ABd eteindre
      eaCCbaC eteint
      fC1BAAA eteint $
      aC1bA1b eteint _ lumiere
      aC1bA1b eteint la lumiere
      fB1BbCA eteinte
      DBAbeEe etou*
      FDa1fCf etouffe
      BBbaaBb etouffe $
      1DA3e etouffe _ devient
      bdDaAB etouffer
      AcD1BCf etra*
      AbBAABb etrangle
      cab1ACC etre
      C2bAAd etre _ 0
      CAfCaB etre _ avec
      D1Ad etre _ binome
      BdAA1A etre _ j
      ca1BABA etre _ la
      CaBdBbA etre _ le
      CfC1aaA etre a
      bDAdA etre avec
      B2aAAe etre dans
      BabB1aA etre de
      BeAAB etre interne
      kBDCCBa etre la
      EA1fAB etre malade
      Bf2AA etre place
      CaeAA1B etre seule
      CabAA1A etre seule avec
      eBABAdA etre sur
      gAbBCBa etre un
      GCAcceb etud*
      aDAeaAc etudes
      1B1b1Ad etudes $
      a1aeBa eu
      bBAacA eu $
      aAd2AC eu un
      b1ABABc eu une
      aBDacBd euh _ a
      c1C1BCa euh _ ai
      bac2BD euh _ est
      BAa2Ad euh _ il
      BC1bdAA euh _ je
      B1bAAbA euh _ l
      Ab1c1CA euh _ les
      bAb1BAC euh _ m
      cb1BAA euh _ me
      adBaAAA euh _ on
      1BAABdb euh _ que
      bacACA euh a
      cDaA2A euh c est
      CAaA1c euh ca
      daAaAAB euh elle a
      A1dAaC euh il
      1db1A1C euh il est
      BdB2aa euh ils
      gACBACa euh j
      c1C1BCa euh j ai
      aFAebDa euh je
      EAaAa1d euh l
      bbBBcaA euh la
      ABcBaaA euh le
      aA1dAAA euh les
      DcAaAbA euh ma
      caBBAa euh mon
      D1AcaaA euh non
      BdABAaa euh on
      bB1BaAa euh y
      caABAAb eur $
      CaaB2c eur e
      baBa1BB eur el
      caBa1AB eure
      BCcbdBa euro
      EB1AeCa euro*
      EBaAeCa euros
      FCCieEA eux
      1bEajFC eux $
      E2d eux mais
      DBACAaf evan*
      CCB1Acf evanoui
      fBB1AAA even
      EAd2a even _ i
      caAb1CA even in
      eB1AAA even my
      BgAB1bB even*
      AeACAb evening
      1cAd1CB ever
      h1HdIBC ever*
      A1adDaC every
      hB1FAaA every _ and
      dCdFAbb every _ i
      eBAB1A every _ on
      AbAaAAc every _ so
      1D1c1AC every break
      BaCaAc every day
      f2BAAA every night
      CcAB1b every night and
      aBAB1BA every single
      bc1D every single night
      Ca1dAA every sunday
      BB1fAA every sunday night
      BedDABb every time
      1CcA2c every time i
      AEca2A every week
      ebA1AB everybody
      eB1aBBA everyone
      eBbBBbA everyone s
      h1G1BAC everything
      f1E everything _ touch
      aBEA1g everything i
      f1E everything i touch
      DAA3e everywhere
      AAABAfB evic*
      EbAebB evit*
      BaACc1d evite
      BcAAaAb evite de
      aCA1dBA evite la
      CdAeABC eviter
      dAAdACB evry
      HggEDBd ex
      Bd1aAab ex _ a
      C1jD1AA ex a
      AdBA1Aa ex m
      abBb2B ex me
      bcB1bBA exac*
      bBbB1a exam*
      A1d1BAb exci*
      CgBaBBB excu*
      DgA1BBA excuse
      AeAA1B excuse toujours
      C2c2c exem*
      bB1AA1c exer*
      fBB3A exha*
      fCA3A exhausted
      CBgBAAa exig*
      CBgAAAA exige
      jDDACBC exis*
      aABbAaA existe
      fC1BBBA exister
      C1bB1ba expe*
      D1b2ba experience
      eA1bBFc expl*
      A1cbaAC expliquer
      EacabAB expliquer $
      DbAa1Ae explose
      fCaa1DD expr*
      hEaa1DD expres
      acaAa1C expres $
      C1dC2a expres _ ca
      bC1c2A expres il
      CAab1AA expres pour
      CCBCClD expu*
      BAAAAfA expulse
      BA1BAab expulsion
      ABiA1BA exta*
      BgCA1Ca exte*
      AdB2Ca exterieur
      Df1AAaA eye
      dAA1aAA eyeu*
      caBaAAA fabr*
      FdbdaCc face
      AbcB2C face in
      cBbAbaC face*
      EcCAdaA fach*
      AdDAaA fache
      ChBBa1A faci*
      EeAAa facilement
      cacCABB faco*
      cacCBBB facon
      BDa1AhB fact*
      CA2AeA factures
      BaaeADB fai
      gAAC2B fail*
      d1AB2B failli
      FGBEBkA faim
      CB1AAcA faim $
      e4G faim _ rien
      e4G faim de
      e4G faim de rien
      BBAA1db fain*
      BBAA1cb fainted
      CAA2bb fainted in
      AAbbaAa fair*
      1AbabCb faire
      hEaCCD faire $
      CbCAa1c faire _ de
      Be1B2a faire _ et
      d2BAB faire a
      aBdBAaB faire des
      CdD1aAd faire le
      D1Bc1ac faire les
      dB1B2A faire mal
      AbAB1aB faire peur
      caAaAB faire un
      fC1BB1D faire une
      ba1bCDa fais
      cFBAA1d fais $
      1DaAcb fais 0
      CA1Adb fais 0 jour
      BcAaB1a fais _ a
      cCaB fais _ avec
      BCfB1A fais _ chose
      D1B2bA fais _ d
      E2d1a fais _ davoir
      Bcaa1CB fais _ de
      BBcb fais _ e
      bBa1AcA fais _ je
      CB2dc fais _ jour
      Ae1BA fais _ la
      d1BB2A fais _ mal
      cFdb2A fais _ moi
      BAA1acA fais _ nui
      Ad2ABA fais _ o
      Cd1BAaA fais _ par
      CebA1AA fais _ pour
      BA2fBA fais _ sac
      EBAgA1c fais _ si
      ACAe1aA fais _ tour
      Bbc2B fais a
      1dAAAaA fais attention
      DA1d1b fais comme
      CBkE1aB fais de
      ADeA fais de chose
      aDiE1CA fais des
      gBADb1B fais du
      eAAB2A fais du mal
      EA1c1Aa fais expres
      bBbD1ba fais la
      ADBg1aB fais le
      CBAeBaA fais le tour
      AAABAc fais les
      bCDc1a fais mal
      Ad1a1C fais manje
      a2CcAA fais mon
      2aCcaA fais pas
      AcbAACA fais pipi
      eAaC1B fais que
      BBA1Baf fais quoi
      fbAG fais rire
      dB1C2B fais semblant
      C1AAabA fais semblant d
      BdaA1Cc fais tout
      1CbA1Ac fais tout le
      cECdb1a fais un
      dACBBAe fais une
      jBCB1B fais vomir
      ACdb1aA fais*
      eB1AAa faisais
      DBfa1AA faisait
      1BbadD fait
      f1BBaBB fait $
      A1BcAc fait 0
      BeAD1cE fait _ a
      AeAaACa fait _ ans
      AABaAdA fait _ ca
      ACeC2A fait _ choses
      cAAb1C fait _ d
      Ab1b1Ca fait _ dans
      aaCdB1B fait _ de
      cAaAABA fait _ depuis
      1dCb1BB fait _ du
      ABb1bBA fait _ est
      BdbAA1A fait _ je
      BB1AbcA fait _ jours
      cAbA2B fait _ l
      bdAA1AA fait _ la
      AbBcBAA fait _ le
      AaaB1cA fait _ ma
      dcA2AC fait _ mal
      ABBA1ad fait _ malaise
      BbAAaBb fait _ me
      bABaAB fait _ mois
      FaAAi1A fait _ mur
      FA4e fait _ overdose
      EgbDBc fait _ par
      ACae1AB fait _ pour
      CBd1A1a fait _ qu
      cAAaaBA fait _ semaines
      fC1AAAB fait _ tentative
      da2ABa fait _ tour
      fA1A2A fait _ tous
      C1d2AB fait _ truc
      BAfB1AA fait _ trucs
      1dbaACA fait _ un
      C1Dd1a fait _ une
      CfAAa fait a
      aaaaaBC fait ca
      ABdA2B fait ce
      B1dA1BA fait chanter
      bAAB1c fait chaud
      eaA1AAA fait de
      AEkGCA fait des
      ACeC2A fait des choses
      BAfB1AA fait des trucs
      BhAA1B fait dormir
      caBCdaD fait du
      CaaAc1A fait et
      BbaC1a fait il
      AC1a1d fait jeter
      bCAbbaC fait la
      1BbDaBd fait le
      DaAAe1A fait le mur
      AdAc1E fait manger
      Fc1AcB fait mon
      AABbAAd fait monter
      ddFB1AA fait peur
      BcAAAAA fait pipi
      Db2A1d fait planter
      ba1AACA fait plus
      AaAB1ac fait rire
      B1bd1A fait semblant
      BdA2Aa fait tomber
      BBADaeb fait trois
      hFbbDDd fait un
      ABBA1ad fait un malaise
      C1d2AB fait un truc
      cEF1aDk fait une
      FA4e fait une overdose
      fC1AAAB fait une tentative
      A1CAA1d fait venir
      a1BAAd fait virer
      BaAbAab faites
      DAAa2c faites _ chose
      DAAa2c faites quelque
      DAAa2c faites quelque chose
      DADhbBB fake
      c2ABBb fala*
      c2ABBb falaise
      AcaCa fallait
      1cbB1Ba falling
      Ba1Bcb fami
      aeaEb1a fami*
      aBcA1Ab famille
      2abdCa famille $
      BAa1Bd famille _ a
      CbAAb1A famille _ accueil
      dB1A1aA famille _ je
      cAc1aAA famille _ me
      babAAB famille a
      CdBAa1B famille d
      CbAAb1A famille d accueil
      cAbAaC famille je
      BAb2Ac famille mais
      AcBba1A famille me
      AeBA1BA famille on
      DdA2aA familles
      d1CCAaa family
      eB2AA fant*
      eB2AA fantome
      CAaac fare
      BB1bBeA fari*
      BB1bBeA farine
      aBbcBBA fass*
      dAaBBAA fasse
      baAdA fast
      D2f1a fast i
      cbAB2B fastest
      DdaB1Aa fath*
      DdaB1Aa father
      AAc1cAA father s
      hDACDCC fati*
      AAcb1AA fatigant
      g1CDCEB fatigue
      dB1BAAA fatigue de
      dBC1dB faud*
      baA1cB faudrait
      a1dBAAA fault
      a1CaaAb faus*
      a1CaaAb fausse
      1gAEb1c faut
      cD1cBA faut $
      ABc1aba faut _ je
      aB1b1bB faut _ le
      Ca1AbAa faut _ que
      aDBaa faut il
      CC2ac faut juste
      GcdFc faut pas
      Db1AbAa faut pas que
      aBaC1ad faut que
      ABc1aba faut que je
      BeB1BeC faut*
      bbBBBbB faute
      gCBAAA faute $
      2Ac1cB fauteuil
      ABAgbBC faux
      bBAb1Bb favo*
      dB1b1B favourite
      BCBBBnA feed
      CA3e feed*
      DAa2d feeds
      iFbABAC feel
      eAAB feel _ a
      D1A3d feel _ legs
      fA1A1A feel empty
      gCAB1AA feel like
      eAAB feel like a
      D1A3d feel my
      D1A3d feel my legs
      E1bc2A feel sick
      iEbBBC feel*
      eCcABCa feels
      JiDa1Af fell
      C2A2e fell _ the
      Cd1B1Ab fell off
      FceBC1c fell*
      CdAAC1d fella
      BBfA2A fellation
      BCgABa femm*
      FCA2kB fen
      BaCabEf fene*
      bbC1bC fenetre
      bbAcDAc fenetre $
      Bd1AaA fenetre _ le
      cB1AA1b fenetre de
      Cb1Ac1A fenetre e
      CA1aaAe fenetres
      CA3Ae fenetres $
      FcdbDDc fer
      AbaCA1a fer $
      d1BB1B fer a
      cB1BcAB fera*
      dDAacBA ferai
      aBBB1bA fere
      ABaB1Ab fere $
      CAdBAea ferm
      AacBCeC ferm*
      bCcaB1a ferme
      bBB1b1a ferme $
      1aa1dCC ferme _ cle
      AeAAAa ferme _ je
      ABdAAa ferme _ la
      aFl1ABD ferme _ porter
      Aa1B1Bc ferme _ volets
      cDAb1bA ferme _ yeux
      Cc2baC ferme a
      1aa1dCC ferme a cle
      bbAAAaA ferme et
      dBabBBC ferme la
      aCf1AAD ferme la porter
      AA1bBba ferme le
      aDAb1bA ferme les yeux
      A1cc1B ferme ma
      1Ce2A ferme ma porter
      BBfA1AA ferme toujours
      gAaAACC fermes
      Da1CCg fermeture
      1BABAdb fermeture $
      CeAA fermez
      bBBBkCA ferr*
      CBAAiB ferry
      Bf2AAA fesais
      CbeD2A fess*
      AbdBa1B fessee
      dBBC1b fete*
      dAAAAA fetera
      EGCCAFq feu
      1CAA1Bd feu _ l
      1CAA1Bc feu _ la
      BAAA1Be feu a
      1B1A1Be feu dans
      bBBbbA feuille
      eA1A1AB feux
      eAABAaB fevr*
      eAABAaB fevrier
      DdAAA1c fian*
      BdaA2A fiance
      eAAB fier
      DCabfaC fift*
      AB1AeaC fifteen
      AAAbAab fifth
      bcCc1BB figu*
      acBb1AA figure
      ciBCDB fil
      ACD1kC file
      CA1Bg1A file*
      DAbAe1B filer
      1Jgf1DA fill*
      dbbbABB fille
      DaaaBba fille _ a
      Bb1Ac1A fille _ de
      CAabbA fille _ demande
      1AAfA fille _ elle
      BaaAbaa fille _ est
      CcaaAAa fille _ l
      CAAbc1A fille _ un
      ABBdaA fille a
      bcCa1A fille dans
      AcBAaba fille de 0
      B1BAcAc fille est
      BAAdaBA fille n
      b1cBB fille ne
      GIccAA filles
      AB1e1A filles _ ma
      CAab1AA filles de
      cC1ccAA filleul
      ABEg1BA film
      HFoADDF film*
      AACcABB filme
      1bEb1AB filme $
      C1dB2B filmed
      A1dD filmed her
      2eG filmee
      CBga2A films
      cbDd1B fils
      bbAD1A fils $
      eCa1AAb fils _ a
      bB2Bac fils _ avec
      CcABCac fils _ de
      CBa1cAa fils _ est
      BBaaaaA fils _ fait
      dBAAa1A fils _ il
      Ed4a fils _ les
      BAbAb1A fils _ qu
      dBaAA1A fils _ seize
      c1aCAab fils de
      cBaAA1A fils de seize
      B2abBc fils est
      fD1b2C fils il
      1abBbBB fils ne
      AC1cB1b fils rentre
      CbAcB fils revient
      BBaAb1a fils s est
      1DBDClC fin
      dA1AAB fin _ mes
      BB2AdA fin _ moi
      FB2Aba fin _ mois
      jABBBD fin a
      dA1AAB fin a mes
      Eaa1bcA fin de
      CB2Abb fin du
      DB2Aab fin du mois
      EaA1BeA fin e
      bbBadDc find
      BA2dAc find me
      A1cabD find*
      A1dBbAA finding
      A1ca1D finds
      dABBA fine
      ab1CAAc fing*
      BbAAA1c finger
      daAABAD fini
      aBbbdC fini $
      CA1a1cA fini _ je
      aBAb1Bb fini _ le
      AA1f1BA fini a
      aBbb1B fini par
      eCKEDcb fini*
      eCDABA finir
      aBAABBe finir $
      dA1Ca1B finirai
      1bBB1bd finis
      aBB2Bc finish
      IbCbAf finit
      BB1A1d finit _ assiettes
      BA1B1f finit les
      EEAe1Fh fire
      BBbc2a fireman
      Bf2bbB firs*
      Bf2bbB first
      dGbebaD fis
      Cf1BA fist*
      Cf1BAA fists
      DaA1Af five
      aCbA1Aa fixa*
      fCaBBaA fixe
      eC1A1A fixe _ mur
      fC1A1C fixe le
      eC1A1A fixe le mur
      Ee2Aa fixe*
      BDAf1Ab fiye
      ACA2Ae fizi
      dBAAAAb flac*
      aBAAAAc flacon
      ABAA1Dh flam*
      AAcc2A flashed
      C1bC1ac flat
      DAaAA1d flat $
      2bBBcB flat*
      eaC2aB fleu*
      AbADcCc flic*
      Ca1EdAd flics
      1C1Ba1e flics $
      BaB1aAb flig*
      BaB1aAb flight
      BhFEAAc flin*
      DkEBAAB flinch
      BdBA2A flinch when
      CD1B2j flingue
      AB1A2e flingue sur
      eA4E flinguer
      cb1CA flip*
      d1aC2A flipper
      CA1AfA flix*
      CA1AfA flixbus
      AbCADbe floo*
      BbCACbe floor
      CAaAAAb flou
      1abA1Bc flyi*
      1abA1Bc flying
      AaAad1C foi
      acAcaAC foi $
      E2b2c foi _ a
      A1cBAb foi _ jour
      BAAb2c foi ca
      b1BBcDB foi je
      Aad1cbB fois
      2dfAEC fois $
      CbbBcAB fois _ ai
      CaAa2c fois _ annee
      FfdCB1B fois _ il
      bc1C1BA fois _ j
      EA1AeBb fois _ je
      aCcBAcA fois _ jour
      e2DE1b fois _ me
      eCaAa1A fois _ on
      dDAeAD fois _ semaine
      BbabAB fois c
      Cba1baa fois ca
      1aAbACb fois ce
      cBAcDBb fois cette
      cCAbAB fois cette semaine
      aCAbAb fois de
      DceA2A fois et
      1AdCBba fois il
      BbaBeBB fois j
      CbbBcAB fois j ai
      dBaCbBa fois je
      c2AE1b fois je me
      DbA1aa fois l
      B1BBcd fois le
      aDdcBaB fois par
      aCcAAbA fois par jour
      a1bC1AB fois qu
      Cd1BA fois qu il
      eCaAbAA fois qu on
      acCBaBa fois que
      bdABAAA fois que j
      BAA1bAb fois que je
      AD1aAAh foll*
      ABcbAAa followed
      B1BBA1h following
      B1BBA1h following me
      2EjCDC fon
      BAAg1A fon _ de
      Cd1A1A fon _ tin
      Db1b1AA fon de
      Cd1A1A fon de tin
      abBAaAa fond
      bBAe1B fond $
      EiACAB fond _ teint
      CfABa1A fond de
      DhACAB fond de teint
      fafCACA fond*
      FDeeCAB font
      BAdB1A font des
      cAABAc font*
      FEACDkB food
      cBAb1C food _ me
      baAbaE foot
      Ccaa1A foot $
      bcABB1b foot*
      bA1ABab football
      A1BB1eb for
      bBAbaCb for $
      bBACA1b for _ and
      DA1AbdA for _ days
      cB1A1bA for _ dog
      ABcb1A for _ every
      1aAd1BA for _ he
      cBCb1aB for _ i
      cAA1bCb for _ month
      Cb1AabA for _ the
      Caba1AA for _ to
      Bc1d1A for _ years
      d1A1bC for a month
      BDB1i1B for good
      2F1aCg for him
      aeaA1BC for it
      CgAA2A for je
      bBCbdBa for me
      aGcADff for my
      AAAA1da for our
      AdFCAcA for the
      CbAC1Ad for them
      DbAcbA for two
      GCm1BBE forc*
      b1Cec1B force
      BBcAa force _ je
      aAcB1AB force _ le
      BCc2bA force _ les
      1cAc1B force _ manger
      B1aa1Cb force a
      1cAc1B force a manger
      daBB2A force de
      CAA2d force meme
      BAgB1AB forced
      BEgCA1D forcee
      1CdA2C forcee $
      1aDd forcent
      DBfA1A forces
      eF1aeD fore*
      bC1AfDa foret
      eF1A1bA forg*
      eFA2a forget
      cAbCaAA form $
      dAC1AA form tutor
      A1gA2A form*
      1Cea1AB formateur
      caAAc1A formation
      Edb2A forme
      Cb1baaA forment
      1AeAAAA fors
      cBcCAC fors*
      cBcCAC forse
      BBd2Aa forse a
      AeCbDA fort
      aE3dA fort _ il
      3BcCC fort*
      BbbBABA forte
      1CAadAA forty
      CAA1eA forty quid
      CCja1BC fose
      BBg2AB fose moi
      Db1CgAD fost*
      Ec1CgAB foster
      AbAABb foster carer
      BcD1bAa fou
      aCBAbAb fou $
      BdBaa1A fou de
      BjDB1AA foue*
      AeC3A fouet
      1gCB1A fouette
      B1AaAea foui*
      B1A1Aea fouille
      DeAcACb foul*
      DdAcABa foulard
      eBCCaBA foun*
      gDCCa1A found
      Ba1ABbd found out
      EeABCeD four
      cAB1Ab four times
      EdCA1eA four*
      AdAA1Ab fourche
      DiBA1AC fourchette
      Cd1A2A fourchette $
      AAB1Ada fourgon
      dDa1a1C fourteen
      CB1a1Ac fourth
      eA1B1bA fout
      lHBbaaF fout*
      cCaB foute
      cABb1AB foutre
      b1ABAAB foutre _ l
      c1BBA1B foutre en
      AAB2dA foutu
      ACAbAc foutu a
      AC1aBe foutu dehors
      1aCAbbD foye*
      FaACgbE foyer
      g1aAC1B foyer _ a
      4dDA foyer _ dort
      DbABadA foyer _ est
      1Baf2A foyer _ grands
      AaBbAab foyer _ je
      BaBAdAA foyer _ y
      bcBACcA foyer a
      Cc1B1a foyer c
      Cb1B1c foyer c est
      Aa1AcBA foyer depuis
      faAabDA foyer il
      f1A1AAB foyer il a
      BC1AeC foyer je
      ca1CcC foyer on
      eBbAAB fr
      AhABABB frac*
      1e1A1BA fracture
      acAAaAc frai*
      bd1C1A fraiseuse
      b1CBb1C fran*
      AAAd1bA francais
      b1ACaAa france
      e2ABDB franchement
      BdBfEDG frap*
      1Cbc2C frape
      1hDB2A frappait
      cbEACEC frappe
      DaBAaAb frappe $
      dE1A frappe _ mur
      dF1A frappe _ tete
      cE1a frappe au
      cE1A frappe la
      dD1A frappe le
      dE1A frappe le mur
      1BAeAAA frappent
      ECgd1ca frapper
      bCaBaCb fre
      cAAAb1A fre _ di
      FcbA1ac fre _ ka
      b2BaAc fre moi
      cAAAb1A fre moi di
      FcbA1ac fre moi ka
      DBaDBha free
      DhCCdAa freezers
      CaaAAb freezers $
      e3BAA freezers _ di
      Eb1AbBe freezers a
      1b1BBAc freezers e
      dCBaa1B freezers i
      Ad1A1AB freezers me
      cA1AAAe frei*
      ABAA1ae frein
      CcaBAbA frer*
      A1dAbDb frere
      AaABBdB frere $
      daAa1Aa frere _ 0
      dBAaaCC frere _ a
      BA1AA1e frere _ de
      a1BBAab frere _ des
      AaAacBB frere _ est
      cDAaAAb frere _ fait
      cBCA1aB frere _ il
      Bf2A1C frere _ l
      aCeC1Cb frere _ la
      CeaA2A frere _ m
      ABdA1Aa frere _ ma
      AeaA2A frere _ me
      B1aAAbb frere _ moi
      ba2aCB frere _ parti
      abAd1AC frere _ plus
      AeBB1Ab frere _ que
      aacb1B frere _ se
      BaA1bAb frere _ toujours
      BDABbAc frere a
      AccA1BA frere aine
      dbAAAB frere dans
      BBdBdCc frere de
      daAaaCa frere de 0
      AEeA1Ba frere de ma
      A1Bb1Ac frere dit
      eFd1aBA frere est
      Be1A2B frere grand
      DbcbcAC frere il
      eDDb1Aa frere il a
      bBAbaAA frere jumeau
      CebAaAB frere m
      Cf2aAA frere m a
      BgaA1BC frere me
      BA2AdB frere on
      bCab1A frere rentre
      bB2cBB frere s
      cE2AAb frere se
      DdBBDfC freres
      DBaaceA frid*
      CAAbdbA friday
      ACbBAd fridge
      BCaDcdc friend
      b1A1BbB friend _ a
      Ac1AcA friend _ to
      C1A1Aac friend is
      Da1AbAa friend s
      c1A2AD friend she
      1AeA1AA friendly
      aeAeBCC friends
      BaAc1AA friends $
      d1AD1A friends i
      GDAB1kA frig*
      GDAB1jA frigo
      b4Dc frigo $
      C2A1dA frigo est
      AAAA1eA frij*
      A1AA1eA frijide
      A1AA1eA frijide a
      AABa1eA frin*
      Af1A1aA froi*
      AaBD1hB froid
      CBAAagC froid $
      ABbBac froid _ le
      BbA1Aab froide
      DBa1A1e froide $
      b1cC1A froide et
      BBdA frol*
      DChA frole
      ABbBdbB from
      BDB1e1A from _ foster
      hBA1DBA from _ i
      aCabAbA from _ to
      BAaABac from a
      DcaaaAA from his
      FcEibAa from my
      BE1BiBd from the
      cbDAcDA fron*
      1iCaCDA front
      BA1Af1A frontiere
      DAlFABC frot*
      DAiC1AD frotte
      ACgC1AA frotte _ moi
      ACfC2A frotte contre
      ABeC frotte contre moi
      CAdA1a froz*
      CA1Ac1a frr _ est
      DAB1mCA fug
      JEBBuJD fuge
      DA2dA fuge $
      A1A1cCA fuge a
      NIFDxKG fugu*
      JHDDrLF fugue
      DABAf1A fuguer
      aC2cCB fui
      C3fB fuis
      AA2fCB fuit*
      1A2fDC fuite
      FB1ABfe full
      BaD1ABh fume
      AB1CBCg fume*
      1B2ABe fumee
      hCBABC fune*
      hBBBBC funeral
      b1aBBAa funny
      iLBBABh fusi*
      kLBAACf fusil
      DB4c fusil $
      gAA1AAB fusil de
      gBB1ACa futu*
      e1AB1Ba futur
      bABbAA future
      bDBACAg fuzzy
      dBA1C1A fuzzy de
      dB2AB fwe
      DBaA1Ad ga
      fBAAAAA gach*
      aAeAaCA gade
      BCfA2A gade moi
      BAAa1Bc gagn*
      AA1AAe gale*
      AAAbAd galere
      1Cc1BAa game
      AaaABcA game*
      FfEdaaA gami*
      ebDA1B gamin
      DcaA1bA gamine
      D1Cc1Bf gang
      cBBc1Ab gant*
      cBBc1Ab gants
      1cDBba gara*
      cCCBca garage
      AEAAbAc garage $
      AfA1AA garages
      EAdc1AA garc*
      Adb1cAc garcon
      Be2AAA garcon $
      BBbA1bd garcon _ ma
      caACa1c garcon de
      AAaA1bc garcon de ma
      CFccB1D garcons
      1AcD2A garcons _ ont
      AAdC2A garcons de
      bAaHAce gard*
      1BABbbd garde
      b1c2BB garde _ la
      EaE1bAf garde _ papiers
      BdA2AA garde _ pull
      AAA1AAd garde _ sac
      dB1A1AA garde _ sweet
      cD1dAbC garde la
      AbfBBBB garde les
      1CDbBdd garde ma
      ABDA1ae garde mes
      AAD1A1f garde mes papiers
      abDBCDc garde mon
      BA2AdA garde pas
      EbA1fA garde ses
      bfAAAAA garde son
      cB1DdaB garde toujours
      BBa1bBd garde un
      2AF2f garder
      bCaA1Ab garder la
      bAa1baC garder mon
      CbBAABc garder un
      dC3Bb gardez
      A1cCAdD gardien
      BbAA1bA gardien _ a
      EAADca gare
      c1AAaAB gare de
      1BacBBd gars
      A1cb2C gars _ a
      a1e3D gars _ la
      cABA1ca gars _ ma
      bBaA2C gars a
      ACcB1bA gars de
      bb1a2D gars il
      GBA1Abe gas
      AABFcdb gate*
      bAAC1bA gateau
      BAAabeB gateaux
      G1Cib1b gates
      B1Ad1Aa gates $
      Ce3Ab gauche $
      iEBDBAa gave
      DA1eCfC gay
      FCAA1Bj gaz
      1Ei1ABA geant
      C1A2fA gele
      C1A2fA gele $
      AA1ABg gele*
      C2b1ca gen
      DdbDgAB gend*
      BC2e gendarmerie
      iC1BBAA gene
      eEa1AAA gene $
      1c1B1bB gene*
      Dd3bA general
      dgDcAD geno*
      deC2CA genou
      aeDb1Ba genoux
      AdBA1A genoux _ du
      AeBA1A genoux sur
      AdBA1A genoux sur du
      ad1A1bB genre
      E1c2b genre _ j
      1d1ABAA genre vraiment
      cDDEBCj gens
      Cac1aaB gens $
      DbBgAaA gens de
      aACBa1A gens qui
      EafA2B gent*
      Cdb2BC gentil
      BBa1aAb gentille
      BAdA1a gera*
      CCc2b gerant
      dCdBACA gest*
      gAA1ACB geste
      BBeA1A gestes
      1C2bbd get
      E1AAc1b get _ a
      AcABaBb get _ at
      eC1B1Ba get _ i
      1CbAdAA get _ of
      CAaAbBf get _ the
      ACaAAda get _ to
      AdBABcB get a
      DbAcaAA get it
      aCBAcBb get me
      1A1CeB get on
      B2AdB get on a
      BAc2Ca get out
      1CbAdAA get out of
      DdbdB1D gets
      ACda1A gets in
      dB1B1b gets my
      AB1ddC gett*
      AB1ddC getting
      AA1AdAA getting the
      Bb1Ba1b gf
      CiBDADE gifl*
      BeAF1BC gifle
      AiBA1BB gifles
      CabbdDa girl
      cd1Ea1B girl _ my
      da1Ba1A girl in my
      FEbi1BC girl*
      HDckBBB girls
      CB1dA girls in
      aBBc1AA gita*
      AABd1A gitan
      dEcACbA give*
      dEcADbA gives
      CCeA1bB gives me
      dAAa1AA gives up
      dAaABaa givi*
      dAaABaa giving
      bcE1AA glac*
      beEBAA glace
      dCB3a glace $
      bBD1baB glas*
      GicAAAB glis*
      FicAAAB glisse
      1aBdbcD go
      aE2aeD go $
      BBcBAb go _ my
      AAAf2B go _ school
      DBdc2A go _ the
      D1AagbB go back
      AhB1aC go home
      da1AAB go i
      Ec1g1C go in
      fB3CB go on
      afABB go out
      GDcaBhc go to
      ABbAAc go to my
      AAAf2B go to school
      cBaA1AA god
      AgB1BCA goes
      AeAA1A goes _ and
      Cc2aCA goes on
      DAb1dA goin
      aBa1dCa goin*
      aBa1dCa going
      c2cDb going $
      B1BAb1b going _ to
      C1ABfCC going back
      1cC1bA going home
      fCbEbBA going to
      bADBgB gone
      acAaBAB gone $
      Cc1AAAb gone _ i
      Cc1AbB gone before
      B1C1fcD good
      A3dbB good $
      DcAaA good at
      kCCBBBE good*
      jBDBBBD goodbye
      ab1DABc gorg*
      Da1DABh gorge
      Daa1Ccb goss*
      AcC1A1a gosse
      CAc1Bd gosses
      C1d1D1f got
      DdAa got _ at
      AB1A1cb got _ be
      AAdAA1B got _ drunk
      AB1cAc got _ home
      Abbb1BB got _ in
      cC1B1Ab got _ little
      cbaBaBA got _ of
      C1bdADa got _ on
      C1AdAa got _ one
      BCAB1ga got _ out
      BdA2AB got _ temper
      AAb1abB got _ to
      FkCCb1A got a
      BdA2AB got a temper
      CdAa1A got good
      CdAa1A got good at
      ACaAac got kicked out
      ACeAACc got me
      AAdAA1B got me drunk
      CBbAbBd got my
      1ABaAdB got no
      DA3eA got nowhere
      i1AA1EC got the
      bEAA1dd got to
      AB1A1cb got to be
      e1AA1CA gou
      BAAb1ba gour*
      1ABdaBa goure
      GHDfakC gout*
      BCAaBe goute
      EECeAgB gouter
      CAAe1a gouter et
      1dcB1AC grab*
      BacA2B grabbing
      aBac1AA grade
      fCa1A1A gram*
      ABdaCad gran
      cBbA1AA gran _ moi
      CAaa2c gran du
      AaeAAFc gran*
      gaDa2A grand
      bAbabBA grand $
      ABBa1Ae grand _ a
      BBa2ac grand _ elle
      cAC2bA grand chose
      BdAAAaC grand freezers
      Dj1EABB grand frere
      bBAc2A grand i
      Cd1dA1B grand il
      gD1AAA grand mere
      1LhAaA grand pere
      aAc1ABB grandad
      CbaB2c grandfather
      CdbBAaB grandi
      ACDdBDg grands
      ABC2Ab grands du
      aAcAdD grange
      bEbCCg grat*
      DA2A1d gratuit
      b1aAAaC grav*
      cDa2aA grave
      b1AB1Bb grey
      hBAAAAC grif*
      dbBBAAA griffe
      BBAb1b grig*
      1ECfc1B gril*
      1ECecbB grille
      BCaa1Ce grippe
      cA1B1Db gris
      BBbA1Bf gris*
      CAkDA1B grop*
      BAfAA1B groped
      beaFAgA gros
      C1iCBAa gros*
      2eD grosses
      EEFlDBA grou*
      CaAbA1B group
      C1dAAAA group chat
      CCAfCCC groupe
      BBaaABA groupe de
      AACd groupes
      BadAAaA grow*
      A1cC1aA growing
      B1Af1AB grp
      AaACaAb guar*
      bdaBAAC guer*
      AdA2AB guerre
      Aa1bABb guess
      AcBBA1h guet*
      AABAA1g guetteur
      FhCd1CA gueu*
      CdAba gueul
      BbBaAC gueule
      dA1BAAA guit*
      eC1BAAA guitare
      EA1d1cA gum
      BG1A1Ak gun
      2AAADf guns*
      2AAADf gunshots
      Ea1EbCb guy
      AcA2Bb guy _ me
      BCae2b guys
      Aa1cabB gym
      FBB2ea gymn*
      FDCe1h gymnase
      dbDa1aB h
      dbC1CAA h 0
      CA1daB h _ le
      Db1aa1a h il
      a2Cd1A h je
      eA3C h par
      Eb1b1a hab
      GgedacE habi*
      cgBaaDA habille
      AeC1bC habille $
      EEj1cE habillee
      abacACA habit
      DbADBfA habite
      1AA2fC habite dans
      1dB3C habite il
      aDaaabA habiter
      cACACe habits
      aAdCaB habits $
      Ee1cb habitude
      D1bdacA habitude $
      CbAc habitue
      BB1c1b habitue $
      AECB1Bk hach*
      AECB1Ah hache
      Dc1bCeB had
      1bAcBbA had a
      bcAAAA had to
      d2C1AA haha
      CbagAAB hair
      Eacc hair off
      1AABAec half
      cc1BAA half term
      ECCc1be hall
      1A1cACb hall $
      B1A1acC hall de
      aBAAABc hamm*
      aBAA1Bc hammer
      DcebAD hand
      bfBA2A hand $
      DEkA1AB hand _ my
      ceCC1Ba hand _ the
      DBbc1A hand up
      AeABB1b hand*
      BbbAABc handle
      BCdA1A hands _ my
      dF4b hands are
      c1CdBAC hang
      faCBBCa hang*
      eAAB2A hanged
      c1BAAAb hanging
      cBfDBBB happ*
      1DC2ab happen
      EBk1AAC happened
      BBd3A happened _ my
      C1e1A1C happened at
      ccBA1AA happens
      A1AgAB hara*
      JGFtACD harc*
      BBBd2C harcele
      DABh1AA harcelement
      BDAc harceler
      AeAB1aA hard
      dA1AAB hard*
      f1AD1A harm
      g2CAAA harm*
      h2DAAA harming
      2DA2g harn*
      2DA2g harnais
      aB1Bcaf has
      AAa1Bd has _ me
      Dda2aA has _ on
      Ecbb1CA has a
      BBcA1cA has been
      fBA2AC has gone
      1AbBAAb has my
      dAAAaAb has no
      AAA1dAA has run
      2BeAC has to
      BBbd1BB hasa*
      BBbd1BB hasard
      ABac1B hasard $
      AaBAcdA hasn
      AaBAcdA hasn t
      c1AbAAA hate
      AaBbbAA hate*
      AaBbbAA hates
      gbbBEBC haut
      daAAB1B haut $
      aBBaABd haut*
      cAAAABc hauteur
      bFE2fd have
      CcAAbb have _ be
      B1Ae1B have _ friends
      AbBAbAa have _ go
      D1A1Be have _ to
      ABacBa have a
      eAAcACA have been
      db1AACa have my
      a1BdAC have no
      acd1dGb have to
      CcAAbb have to be
      AbBAbAa have to go
      bCaCAab have*
      eCaCBbb haven
      aCaCAbb haven t
      AA2AAe havi*
      BA2AAe having
      BCA3c having a
      DieEAEd he
      1BeAadE he _ 0
      aAcC2B he _ all
      d2CaaB he _ at
      AbBcAA he _ be
      Ab1A1cB he _ been
      BCaaAAd he _ got
      dAEcaCa he _ he
      BfA3C he _ her
      cCaA2A he _ himself
      IdAceaC he _ his
      aBAeA he _ home
      Dab1ABa he _ i
      B1bbaBC he _ if
      AAcBb he _ in
      BBfBA1b he _ it
      AaAEAeC he _ me
      FgdDBAG he _ my
      AdAA1aA he _ never
      DcdBBAb he _ on
      aB1baBa he _ out
      1C3Bd he _ outside
      AAdA2B he _ post
      AfB1A he _ put
      Ddaa he _ so
      bbCb1BA he _ still
      cacCAbB he _ t
      1d1AABA he _ the
      fBFcaBD he _ to
      AbbA1dC he _ up
      aBaBeBA he _ us
      Bcc2D he always
      AdBaAAA he comes
      1eacABF he d
      DDg2BA he did
      BcAaA1a he doesn
      BcAaA1a he doesn t
      1dCb1Aa he gets
      BfBA1B he goes
      AEBbabe he has
      aBBbAa he is
      bA2baC he isn
      bA2baC he isn t
      bDAa2e he keeps
      BAaaCAc he ll
      AfB2AA he only
      BHCabah he s
      aAeAabE he s 0
      1b1AAcB he s been
      BCaaAAd he s got
      aGe3A he s my
      AdAA1aA he s never
      1C3Bd he s outside
      BdA1A1a he s put
      1cAb1BA he s still
      cAB1ADa he says
      cCCcaAa he says he
      aDba1dA he told
      bCbA1dA he told me
      DCc1caA he took
      aEcBd1C he wants
      cFaAa1A he was
      cC2AAa he will
      cB3cA he wishes
      BAc2Ab he wouldn
      BAc2Ab he wouldn t
      dcBBBFa head
      Ae1A1AA head through
      AkCbAEA head*
      CfA1aC hear
      bB2cC hear*
      AbAd1AB heat
      C1AD1hb heat*
      CBA2dA heating
      eAB1AaA heav*
      GBB1Cma hebe*
      CA2Af heberge
      DA2AgA hebergement
      bbAABbD hein
      AbD1Aba hein $
      Ccca1AC held
      1BdB2A held me
      Dd1b1AA held my
      BCb1Bbg help
      FDbAA1f help $
      fB1A2A helps
      a1f1AAB her
      BcAabA her $
      gBAcAAC her _ and
      b1Ac1BB her _ in
      Caa1a1d her _ is
      GbgBABe her _ s
      eCaA2B her _ with
      CbCA1ac her boyfriend
      BbaAcA her dad
      BacB1Aa her in
      e3A1C her legs
      F2b2A her to
      adBCcCb here
      BcaA1Cb here $
      BbABccA here and
      iEDaBBD hers*
      iEDaBBD herself
      CBaa1Df hes
      bBBAcAa hesi*
      bBBAcAa hesite
      AAB1c1b hesite $
      caFCa1b heur*
      CCAacc heure
      fCaBAAa heure $
      BcAA1aA heure de
      BCbaba heure du
      aeDCaBc heures
      acACa1a heures $
      1D1AbaA heures _ la
      bAA1ABb heures par
      eAABB1A heureux
      cA1C1Ab heurs
      A1BAdAa hidd*
      A1BAdAa hidden
      FeAbaAb hide
      Cb1e1CA hide _ the
      BbAc1BA hide in
      Ba1c1BA hide in the
      BaAA1cA hide*
      BaAA1cA hides
      BBCafCa hidi*
      BBCafCa hiding
      AaA1cBa hiding _ the
      A1A1cCA hiding at
      BAA1cAa hiding in
      bbEDabC hier
      BbAb1CB hier $
      d1AA1BA hier _ ai
      cB1aaAA hier _ est
      AcB1a1b hier _ et
      cC1AAa hier _ j
      Dc1c1A hier _ m
      BBbAc1A hier _ ne
      Aca1AaB hier en
      1dAA1Cd hier et
      daBA1AA hier j
      d1AA1BA hier j ai
      BB1abBA hier je
      CB2Be hier rien
      cB1ABEB hier soir
      FcgbAF him
      1eBEdEb him $
      AEbaAcC him _ he
      AcAaADA him _ the
      AbCb1Aa him for
      Ab1b1CC him in
      1aab1CC him in the
      bcA1A1B him off
      AB2AfA him out
      kGaDABC hims*
      mIaDABC himself
      B1gC2A himself _ me
      bCCA2d himself in
      AAgA2B himself on
      1AfA2A himself on me
      da1aAAC his
      bC1ac1A his _ and
      bFAaaAd his _ are
      1AAe1B his _ at
      dBCBcaa his _ he
      ACbAAdB his _ in
      AdAAbB his _ is
      A2daC his _ money
      AeB3A his _ round
      BiCCA1b his _ s
      aDcAA his _ under
      CgbBCb his car
      FCnCAAA his hand
      AGgA1A his hands
      AA1e1B his lunch
      AcCAabA his mum
      cCA1A1A his neck
      dAAa1B his own
      dC1aa1A his phone
      eaaACAB his room
      AbCabaA his uncle
      Dfa2aA his van
      BhCbBB hist*
      CfCd1C histoire
      BaBd histoire _ la
      BcCd2A histoire de
      AC1Ae hitc*
      AiAEAAB hits
      1BABbfB hive*
      aABBbeB hiver
      d2A1CA hobb*
      BBFb1Bf hold
      AAAB1Ag hold _ for
      2BB1Ae hold stuff
      BeEAABg hold*
      aBB2Ag holding
      1da1BbB holi*
      BfAaBc holidays
      FjGgjDC home
      dcGHdaB home $
      dA1cAC home _ days
      AcAaaBA home _ the
      Cb1AaAb home after
      abaAaAB home i
      AdaA2B home it
      1DaAdAA home on
      BbCgAAA home with
      CB1BAh home*
      BBaA1c homework
      HCkJEFa homm*
      FAbECEd homme
      1AD1ABc homme _ a
      CDiECA hommes
      iDBCCAa hone*
      dBAABAb honest
      fBABA1A honestly
      dA1B1AA honestly i
      aBAaB1c honn*
      BB1aA1d honneur
      cabC1aA hont*
      AAeB1eA honte
      Baa2dA honte $
      CBe honte _ ce
      aCdA1A honte de
      CBe honte de ce
      CcAA1bA hoov*
      gBAA1AA hope
      h1CEAcE hopi*
      eaCCAcD hopital
      Be2AA hopital $
      DAaCiAB hora*
      1CaChBB horaires
      BAAAdA horaires _ cars
      DAABfA horaires de
      2Bd1aB horr*
      BAAd2A horreurs
      g1B1BaB hosp*
      BcBbAa hospital
      1B1CaeC host*
      DBaBaeA hostel
      daA1A1B hosto
      Bca2C hot
      BbcA1A hot water
      DCfFDdA hote*
      DBfFDeC hotel
      caAaAAA hour*
      caAaAAA hours
      EbaCg hous*
      DcbCgCa house
      BCbBfCA house $
      Bf2A1A house he
      AaAAAAe house with
      AAb1eBA how
      AAcbAA how _ i
      1A1cBac how do
      BaAAdaA how far
      EaaAac how long
      dBAAcAB how much
      DcaaA how she
      fAaC hugg*
      dAbC hugged
      BbAa1Ba huil*
      BbAa1Ba huile
      AB1A1hC huis*
      BAAA1iE huissier
      CDacaeC huit
      D1BAbeA huit ans
      DhA1A1A hume*
      Dg1dA1B humeur
      DEGk1dB humi*
      ADAd1A humilie
      AAad1AA humo*
      aaBb1Ab hund*
      aaBb1Ab hundred
      DCA1AhA hung*
      CCA1Af hungry
      GdBbADe hurl*
      DbA2Cf hurle
      AAB3e hurt my
      aCaA1dA hurt*
      ABb2cA hurts
      AdAA1BB husb*
      AdAA1BB husband
      AdB3B husband _ her
      a1aBbCa i
      aCeBBcA i _ 0
      ebBBabD i _ a
      bAACdAA i _ about
      ca1CaBA i _ all
      BACaA1f i _ alone
      bAABBbB i _ already
      FeafBBE i _ amwin
      eDEGcf i _ at
      bCAbABa i _ avec
      aD1AeBB i _ away
      adBA2a i _ back
      cc1BA i _ bad
      C3dbA i _ be
      ea1EAAA i _ been
      BadA1A i _ crying
      1BbdaBC i _ dans
      BEbdB1c i _ de
      ADbaAcd i _ di
      fEA1aa i _ don
      dabD1C i _ done
      BB1d2A i _ down
      CgC3a i _ e
      fcBC1C i _ eat
      DAABdb i _ eighteen
      Ae1CA i _ enferme
      eEbC1cA i _ every
      Ac3CB i _ fais
      fBB3A i _ fine
      eAACBbc i _ for
      aCDAd1a i _ from
      AAaA1Ad i _ getting
      AbBeD1a i _ go
      cB2AAB i _ going
      eBB1aAA i _ gone
      dbDa1AB i _ got
      dBB3A i _ grand
      DAaa1b i _ had
      Bb1Baaa i _ half
      baCAAAe i _ have
      cBAaa1A i _ her
      DEhBaaA i _ him
      2eBACA i _ his
      aAbaACA i _ home
      bACAab i _ i
      1HDdeea i _ in
      BgCb2A i _ into
      bBB1ABe i _ it
      CcaAa1A i _ jamais
      Dc2Bca i _ je
      dBaABCB i _ just
      bB1A1Ac i _ ka
      DbA3c i _ kase
      e1A1ABA i _ keep
      BAbcAaA i _ la
      AgCB1A i _ late
      A1Be1A i _ le
      BB1A1Ai i _ locked
      Ae1A2D i _ ma
      DBDBB1m i _ me
      BbCaA1a i _ met
      DCeA1a i _ mi
      CDdgACA i _ mon
      eGDa1fC i _ my
      dCbC1BA i _ myself
      AbaaBaA i _ need
      BCd1aCa i _ never
      AbBbAaa i _ next
      BBefCAA i _ no
      BG1Bbdb i _ not
      Cc1CcBa i _ off
      cBAEbcd i _ on
      bBAB1aA i _ one
      Cbb1eDD i _ out
      1BA1AgC i _ outside
      2BcadB i _ pas
      bc1baD i _ pi
      cA1BAbb i _ plus
      CCBaa1d i _ pu
      AB1d1Ab i _ quand
      FBbbcAe i _ que
      Cb1baBA i _ rather
      CCda1b i _ say
      Eabb1aa i _ scared
      AdaA1aA i _ se
      CAa1Bca i _ seventeen
      Bca1aAC i _ si
      DAcc2A i _ sick
      C1c1Bb i _ sixteen
      BcAC1a i _ slow
      aDdB2a i _ so
      bABB1Ab i _ something
      cEfBDAa i _ t
      FbAca1A i _ take
      Ec1b i _ tell
      aaEccBB i _ the
      C2BB1f i _ they
      dAAAAa i _ this
      cD1Aba i _ till
      baEB1cA i _ to
      ABdA1AA i _ toujours
      DaAbBBe i _ tout
      DbA1Adb i _ under
      aAbBAaB i _ up
      CA2e i _ walk
      bdBBAAA i _ when
      bcC1aDA i _ with
      eA1AAB i _ written
      F1CBd1d i a
      eCBDb1a i am
      BAaaAab i arrive
      caAA1aB i bois
      AfAAABA i bwe
      1cDaBCg i can
      ACAa1bb i can go
      Ca1bBAd i can t
      CAaabbA i could
      CbAb1a i count
      Cb1c1A i count the
      hDAB1C i cry
      dBAB2a i cut
      DdajDBB i d
      Cb1baBA i d rather
      CA1c1aA i d take
      caAA1C i deserve
      BeAA1A i deserve it
      DGcebac i di
      ADA1aaa i di i
      BBa2Ad i di kil
      cCcCcCA i did
      ABeBaBA i didn
      ABeBaBA i didn t
      EaAd1Aa i dise
      bGAaBAd i do
      CA1cAba i do the
      eBAb2C i don
      A1AbCcB i don t
      bDA1ab i dor
      JBAgAa i eat
      BadBAAb i faut
      bAc1ABB i feel
      D1cb2A i feel sick
      CgBA2A i fell
      BeBA2A i flinch
      bCbAB1a i gave
      EABgAcB i get
      dbDBBe i go
      AbAbaC i go in
      1ADBAf i go to
      DgBAacB i got
      EcAAca i got a
      fB1AA1A i had a
      bb1E i hate
      DbbaBaB i have
      A1BeAB i have no
      Ebf i have to
      bBaAAAb i haven
      bBaAAAb i haven t
      BgAAAAA i hear
      bAd2AB i just
      AB1BbAA i just want
      GeaDBef i ka
      CAAaAcb i ka di
      caaFAAC i keep
      Hbc1acA i keep my
      FcCdddB i know
      Bb1cAAA i know what
      bdC1AA i la
      cC1acB i le
      bCB1aac i leave
      EC1afD i left
      BAAAcAa i legged
      BAAAcAa i legged it
      eC1Ba i lie
      1B1d1bA i like
      BeAACac i live
      DbbbdDC i ll
      B1AAcAA i ll be
      EAAc2a i lon
      dBaB i love
      eEFHfgb i m
      DaeABbC i m 0
      AaBcBa i m a
      BACAA1f i m alone
      DC1AfCB i m at
      e2AAC i m done
      dABAAAA i m going
      bBbAAB i m his
      ABaBgAa i m in
      fA2BBA i m just
      BDAAc1b i m not
      DBBabdb i m on
      1BA1AdB i m outside
      Ebab1ab i m scared
      BAb1Bca i m seventeen
      Caa1Aba i m sixteen
      1bAcBDa i m the
      GmbHBDa i ma
      bEb2aa i ma di
      gB1C2A i made
      D1Be i mapel
      Heg1AEF i me
      1BfBaAA i met
      IFekCBc i mon
      CCfbCb i never
      ABaAa1d i ni
      cC1b1AA i no
      cb2ABa i only
      dAAC1a i only eat
      AAAA1Ae i owe
      dD1Aaa i pas
      CAbfAa i pretend
      CAceAA i pretend to
      bBbCAbA i put
      aBaB1c i put the
      AAa1C1e i quit
      CA1AdBA i ran
      BC1AdB i ran away
      aBAacA i really
      ca1c1BB i rigole
      F1e1c1B i said
      E1f2AA i said no
      BbAc2A i saw
      bCAc1Bb i se
      CAg3C i sent
      DaAe1AA i should
      DAbBAd i shower
      1C1d1AA i sit
      BB1d2A i sit down
      AgBBcA i sleep
      1cB1bC i sleep with
      DAaaAdA i slept
      eA1B1A i smile
      DBAfAAb i son
      c1B1Bb i stay
      EAdbaa i still
      C1AAAbe i stop
      BBca1BA i stopped
      DAAb1c i take
      Ba1cAaB i take the
      EgBA1AA i tap
      BeAAAA i tap amwin
      Ec1C1gA i tell
      Dc1A1c i tell the
      aCBBB1d i think
      1AAAAbd i think it
      fA1ACA i throw
      BbDb1aA i told
      cACA1b i told my
      Db2a1b i took the
      fBEc i touch
      eBABA i tried
      AAABAe i turned
      Dc1AADg i va
      bCbEbcB i vais
      cB1D1aA i vais been
      bbCbaCB i vais got
      dABCc i ve
      bc1A1BA i ve been
      CaaAd i veux
      AdBba1B i veux pas
      E1CddaC i walk
      ABAd2A i walk in
      1eCA1A i walks
      BfCA i walks into
      jCBBBAC i want
      CDiDbCC i was
      BDb1bAA i was 0
      e1C2B i was a
      dAaABAA i wasn
      dAaABAA i wasn t
      De3BA i wear
      cBBDbaa i went
      cA1BaAA i wish
      bAAAc1C i won
      bAABc1C i won t
      aaAAABd i work
      cAAAcC ici
      LCc1jCc ici $
      dBBBAA ici je
      dAA1BbA ici la
      cC1e1BB idee
      gCAC1BA idee*
      gCAC1AA idees
      AbC1aCc iden*
      BbC1cCc identite
      daAAaA ier $
      ibAFcBE if
      Dbb1AAb if _ don
      Bc1B1cC if _ m
      ACbAab if _ s
      B1AAA1e if _ stop
      ACc2Ab if _ talk
      EdBccBA if _ tell
      aDb1bA if _ was
      iABA1B if a
      CDBdbcA if he
      D1fG1Be if i
      Ebc1AAb if i don
      Bc1B1cC if i m
      B1AAA1e if i stop
      CbBca1A if i tell
      DAe1a if it
      CcAb1aB if the
      ecABB1A if they
      aCa1abA if you
      CBCcdab igno*
      BBBcab ignore
      FceECEf il
      bEeCBeC il _ 0
      eAaFbeD il _ a
      AbC3c il _ achete
      eDC1b1d il _ arrive
      aaB1Aca il _ au
      CA3e il _ aussi
      Ccd1AcB il _ avec
      ABAA1d il _ beaucoup
      bCA1dAa il _ bien
      AbC1ABa il _ bu
      1Ae1ABA il _ ca
      BBA1dbB il _ cache
      Cc1bA1A il _ casse
      2A1CAg il _ cherche
      GBiAAA il _ continue
      f1A1aAA il _ coupe
      bD3d il _ couteau
      cbBA2A il _ crever
      cDabccD il _ dans
      1iBC1BA il _ de
      gbA1AAA il _ deja
      aGdAacA il _ demande
      BBcAAAc il _ derriere
      aBAC2e il _ des
      ACA1A1d il _ devant
      aDCcCbd il _ di
      ACcDAAd il _ dit
      cdaBAAA il _ donne
      bb1AAAB il _ dormir
      ADBa1dc il _ du
      abA1AdD il _ en
      DBeAaCd il _ encore
      Dd2A1B il _ enerve
      AGB3d il _ enferme
      Dba1A1A il _ enleve
      dBBAb1a il _ envoie
      AadA1BA il _ est
      AdCBaAA il _ et
      BDdcaAB il _ fais
      A1dBABA il _ fait
      1BcbAAB il _ ferme
      BBda1bA il _ fini
      1Ee3B il _ force
      BAc2aB il _ garder
      CeBA2C il _ gentil
      1F1b1A il _ il
      DB1AcAe il _ j
      1dBA2B il _ jaloux
      1Cca1AC il _ je
      ADAh1aa il _ jete
      bEAbaAa il _ kil
      Bdaa2B il _ killed
      BAdA2A il _ kon
      dcB2Bb il _ l
      BadCAD il _ la
      AdCacB il _ laisse
      b1AB1bB il _ lave
      ccBA2B il _ le
      AabBbea il _ les
      Ceb1a1a il _ m
      CAeCACD il _ ma
      d1BA1aa il _ mais
      GDaACbk il _ me
      AEAb2c il _ menace
      EdcE1A il _ mes
      Cea2CA il _ met
      bCaCbaA il _ mis
      DjAaABD il _ moi
      DfcDcBE il _ mon
      1bABdCA il _ nous
      acbbACB il _ on
      A1A2Be il _ ou
      cDBAbab il _ parle
      dbA1aB il _ parti
      AABbca il _ peur
      Cc1a1ab il _ plait
      fCFbADd il _ plus
      AcBA2b il _ pousse
      bAc1AAD il _ pris
      bKAccb il _ qu
      F1bdb1e il _ que
      ABA1c1b il _ quinze
      CbA1b1A il _ refaire
      CAA1A1c il _ repond
      dBCC1fb il _ reste
      BAbeA1C il _ rien
      CAdBdA il _ saute
      iD1AAAG il _ se
      bBaa1Ba il _ son
      AacAabB il _ sous
      acb2BB il _ sur
      AcAA2C il _ tape
      aD1a1aB il _ tombe
      ADc2A il _ touche
      FdcaBeb il _ toujours
      DA1B1cd il _ tous
      CF1eCBh il _ tout
      1CdAA il _ trente
      BBgAa1C il _ trop
      BCB3e il _ tuer
      bEAB1Ac il _ un
      bKCBbaf il _ une
      AaBd1A il _ veut
      aCaaabC il _ y
      BadBdAA il a
      aDbBAbb il a 0
      dAA1aAA il a arrete
      AbB1ABa il a bu
      GBiAAA il a continue
      cab1a1D il a deja
      1aBACba il a di
      Dc1ABAb il a dit
      cAA1a1C il a ecrit
      1BAb1bb il a jete
      eBBA2b il a la
      CA2d1A il a laisse
      ACab2b il a les
      bEaCbab il a mis
      EcfA1AD il a pas
      1BBbca il a peur
      ca2A1D il a pris
      ABA1c1b il a quinze
      BAeAA il a trente
      abBaAAa il a trouve
      CGD1AAi il a un
      ADC3d il a une
      dA2AAB il allait se
      cbCC1Ba il avait
      ABdA2C il balance
      eB2AB il be
      AhB1ACB il boit
      CDA2Ad il bouge
      ADB3d il bouge plus
      ABa1AdA il c
      AeBA2A il change
      1DB1B1f il cherche
      1fD3A il choisit
      1fD3A il choisit mes
      Bg1Aa il compte
      A1eAaaB il connait
      CdaA2A il continue
      CaE2Ac il crie
      cCBA2a il croit
      1F4c il defonce
      1F4c il defonce la
      bAabABC il demande
      ddFbcAG il di
      bbBabBA il di kil
      aaC1baB il di que
      bHdbaab il dit
      1BaA1Ad il dit c
      iBC1ABB il dit il
      Cda3A il dit killed
      ECbdccA il dit qu
      DacB1aa il dit que
      C1adA1B il dit rien
      1CAd1Aa il doit
      cbba1CE il donne
      1DD1ABh il e
      DAac2A il efface
      aAcABdB il en
      EdBCaab il est
      AdAAa1a il est dans
      1GA1AAe il est derriere
      DAbA2b il est encore
      Bd1A2B il est gentil
      AdA1cBa il est parti
      BdAA1bB il est pas
      CAA1a1e il est tout
      ABdA2B il est trop
      cb1AAAa il etait
      2BB1hA il fait
      bcAaBAa il faudrait
      gF1Cbb il faut
      CdbA1AB il ferme
      1cAA2D il frappe
      BcCBBBd il garde
      ACA2ac il il
      1AbA1bD il insiste
      EfaBAAA il l
      De1B1Ab il l a
      FifBBAH il la
      EacgAB il les
      Cbcb1A il les a
      GgACcA il m
      HaaDc il m a
      eCAaa1A il m arrive
      ABBA2c il m enferme
      d1CAb1b il m envoie
      FihJ1BH il ma
      ABc1b1A il ma demande
      AAcC1ab il ma dit
      gA1baCB il mange
      Offba1E il me
      2A1CAf il me cherche
      1dBA1AA il me cogne
      ACaa1bA il me demande
      cEdA2A il me dit
      AdaA1AA il me donne
      ACd3A il me force
      dBa2aA il me la
      1AbcbA il me manque
      1Fac2b il me menace
      AfcE1bE il menace
      ACb1AbB il met
      ABAaAab il met le
      DGJqAAC il mon
      BCAaA1d il mon di
      dB1bBcC il n
      cbBB1aD il n a
      bC1aabB il n y
      aBDcgC il ne
      Cadaa1b il ne m
      dCA3a il ne parle
      CAA1A1c il ne repond
      AaBd1Aa il ne veut
      aid1BFE il nous
      CCBebAa il on
      eJBA1ac il parle
      BD2b1b il parle pas
      eBAaa il part
      bAbA1Ab il passe
      cABAac il peut
      AaDh1BA il pleure
      CC1abeB il pleut
      aABbaAa il prefere
      daB1ABD il prend
      DgaAaA il recommence
      A1BdaAb il refuse
      fEcA1BA il regarde
      BeccDBB il rentre
      kFAAbAE il repond
      dC1Aa1C il repond plus
      ADAA2b il respire
      fE2aaA il reste
      aAaAAAd il revient
      AdCcAaa il rigole
      1E2AAf il roule
      1Ada1AB il s
      1cbA1AC il s en
      Dc4B il s enerve
      aEA3c il saigne
      1bA1Cbd il sait
      jKdEdcC il se
      EhBB1AA il serre
      1CAbAAc il son
      AdAA2D il sort
      AeA3C il surveille
      CdB1AAa il tape
      AdBa1Aa il te
      AcBa1Aa il te plait
      1FA3d il tient
      CBAA2d il tombe
      AdA1BbA il traine
      cA1B1Ab il tremble
      Bb1abAA il trouve
      cBAEAca il va
      BD2Abg il va me
      d5E il va sauter
      B1bAAac il vais
      DcA1AAc il vaut
      DcA1AAc il vaut mieux
      cCdB1GA il veut
      aACdaA il veut pas
      A1dA1AB il veut toujours
      aDc1Aba il veux
      AChAC1D il vient
      aba1aAC il vit
      bCAc1Ab il voit
      BC1A2e il vomis
      BBA1b1b il von
      eAB1bAC il voulait
      B1ba1bb il vous plait
      eCDb1f il y
      b1Db1eC il y a
      JKEkcFe ils
      A1g1BAB ils _ 0
      aABAAbB ils _ dans
      Bc1baAC ils _ de
      CaaB1ab ils _ des
      A1AEBAj ils _ dit
      b1AC1ba ils _ du
      C1ADcAd ils _ en
      a1AAdaA ils _ et
      Bbca1AD ils _ fait
      ACadA1A ils _ font
      Bc1Dcba ils _ je
      bAcE1Bd ils _ les
      ca1B1bA ils _ leur
      Bb1AbBd ils _ ma
      CBbEe1A ils _ me
      1BAfAAA ils _ mes
      CCAa2b ils _ mis
      Dd1c1aD ils _ moi
      ADB1DBg ils _ mon
      daaaaBC ils _ ont
      A2BBag ils _ ou
      ebbCaa ils _ pas
      A2cBcA ils _ plus
      2dC1Ac ils _ quatre
      BaAaAab ils _ que
      1b1E1ba ils _ rien
      AacaB1B ils _ sont
      D1BfA1B ils _ tous
      2eFAbA ils _ trois
      Ad1B1Aa ils brulent
      BAaCBaa ils disent
      1d1E1b ils disent je
      g2EAbB ils dorment
      AciD1AB ils etaient
      2eD2A ils etaient trois
      DAAA1ab ils font
      bCAdACb ils l
      cC1c1A ils l ont
      aC1c1AC ils le
      ADBh1AA ils lui
      AbBaBDC ils m
      BCHi1F ils me
      ABAe1BA ils mon
      BcbIAab ils mont
      EbAed1D ils ne
      c1bHBdc ils ont
      A1ABBAf ils ont dit
      BbcA2C ils ont fait
      CAAaaaA ils ont mis
      f1cD1AC ils ont pas
      DAAg1AA ils rient
      DA1e2B ils rigolent
      FaAbd1a ils s
      C1A1c1b ils s en
      caAB1Ac ils savent
      3BBAg ils savent ou
      A1bbbaB ils se
      b1AbCba ils sont
      bebCaAD ils veulent
      A1bFAad ils vont
      cb1CcBB imag*
      BeaB ime
      BAAfBBB imit*
      Ba1cBAA imite
      GcABAea imme*
      GcaCAea immeuble
      1DaAAc immeuble $
      1Bbae1A impo*
      bBb1bB important $
      Da1abb importe ou
      fCBaABa impr*
      fCBA1Db impression
      d1ABABB impression d
      CAA1c1e impression qu
      Aa1aAfb in
      BaAaBc in $
      cdbAABB in _ and
      AcAAcDa in _ ase
      BABe1bA in _ bin
      CCbBCec in _ car
      aacCABA in _ class
      D3acA in _ days
      1bBAACf in _ flat
      bbBAAb in _ garage
      ccBC1aA in _ group
      cC1b1AA in _ head
      eb1CABB in _ house
      fBeCA1C in _ i
      dEBA2c in _ kitchen
      BA1f1CA in _ library
      1C1cAaA in _ locker
      Ea1bb1A in _ mi
      BB1bbAb in _ my
      AbbaaCA in _ night
      BfaBaBA in _ room
      dB1BAb in _ s
      ccBAa1C in _ shed
      bDcb1C in _ shower
      BB1AAd in _ stairwell
      BcBa1AA in _ stomach
      e2B1AA in _ they
      CC1BAag in _ van
      CBaeAAA in _ year
      dCEBCeA in a
      B1AABab in a car
      BACAA1g in a van
      AcAAAAa in and
      a1hD1C in bed
      AcAAcDa in c
      AcAAcDa in c ase
      CcA1cB in class
      bABCAAd in her
      BCaBAed in his
      caAAAaB in hospital
      FbbcC1b in it
      CdA3a in july
      1E3d in kou
      Abb2CA in law
      gCAAAbA in march
      AaAed1E in my
      daaD2a in my class
      bcAC1aA in my group
      cC1b1A in my head
      1dbCaB in my room
      BB2c1b in my sockets
      ABbB2c in on
      abCACA in our
      beAADAB in our house
      BCAbeC in that
      BCA1eB in that house
      aDc1BCa in the
      AcAB1aA in the cupboard
      AcAA1Ba in the flat
      ccBAAA in the garage
      dBbACbA in the house
      cDBA1Ad in the kitchen
      BA1f1CA in the library
      AAaAAcA in the park
      cdAAAAB in the shed
      bDcb1C in the shower
      cbAA1Bb in there
      1B1AacB in this
      dBC in time
      DfAA2d in with
      CEiEBac ince*
      BBB2bd incendie
      BClDB1A inceste
      Ba1AAcA incl*
      DDBba1f inco*
      A1abaBC inconnu $
      B2cabA inconnus
      aB1A1Ad inconscient
      eBc1ABB infi*
      aC1c1AA infirmerie
      da1CAAA infirmiere
      dBA1Aa infirmiere _ a
      BAeeaCA inn
      AABfA1B inn _ me
      BBed1BB inn il
      cBaaaBC inquiete
      dBBad1A insc*
      DFl1AB insi*
      cACaABd inside
      ECjAAAD insiste
      IAdhcaC inst*
      CAAdaB insta
      AAe2AA instructor
      FCFlDEA insu*
      bAA1AAc insuline
      CbAbA1B insulte
      DDCd1BA insultes
      cb2fDF inte*
      AdAA2B interdit
      bdABA1A interdit de
      dBAABBa interieur
      fD1ACAc interieur $
      becFcbC internat
      E1a1a1c internat $
      cBaBb1A internat _ est
      BA1Bca internat _ le
      AABbBb internat et
      dAAa1AB internat il
      ABCe1aA internat ils
      B1Caf1B interne
      bCAab internet
      CBlDAAD inti*
      A1f1AAA intime
      B1dDA1B intimes
      adeBCFb into
      BCd1A into _ bed
      cbCa1Aa into a
      AeAA1AA into doors
      aCcBA into her
      1DfA1A into my
      2b1BBc into the
      DAAAhAC intr*
      CAA1gBC introuvable
      eC1B1BA inut*
      eC1B1BA inutile
      E1AbBgB inve*
      CC1C1iA invendus
      CeAeADA invente
      C2f1A invente des
      JbBqA1C invi*
      AB1fAA invisible
      FBBjBcB invite
      Bdb2AA invites
      eAAACaa ira
      aA1ACcA irai
      dbCAAaA irai*
      e1CAAaA irait
      EjCB1AA iron
      AdAA1Ab iron*
      CA1Bace is
      AD1Abad is _ a
      cbAaAB is _ and
      cBB2bA is _ he
      BA3Be is _ in
      BDaB1c is _ the
      BAAc1AA is _ tormented
      bAaBAbA is a
      CAce1AC is being
      BAAc1AA is being tormented
      BaAaAac is going
      CAc2cC is in
      Ada1AAC is it
      f1BB1aA is my
      DAAb1Ad is on
      bCBAa1c is that
      BabA1dB is the
      ABbcb1D is there
      aCAC1f isi
      BABaabc isn
      CA3Ad isn _ breathing
      BABaabc isn t
      CA3Ad isn t breathing
      fb1dACG it
      Dd1cACa it $
      EBb2bb it _ a
      1acBCAb it _ be
      bAAbbBA it _ been
      fB1A1B it _ cold
      DcAa it _ easier
      Dca1Abb it _ fine
      aBbAAAa it _ i
      dBB1AAa it _ in
      bAbaaCA it _ just
      eCA2A it _ like
      BEd1acA it _ me
      AbBAbAC it _ my
      DhAb1A it _ nothing
      C1bd2A it _ only
      ABcAaB it _ our
      aBaC1aa it _ s
      Ba1A1Cd it _ t
      CC1aaa it _ that
      1CCAe1B it _ the
      dA1aAAB it _ to
      bAAcA1A it a
      AAcAaAa it at
      fAAAB it before
      f1ABBAA it d
      dB1AB it d be
      dCb2AA it hurts
      BaBd1AA it in
      DCbdab it is
      bbAC1Cb it isn
      bbAC1Cb it isn t
      1DaeaAA it on
      A2AcBb it out
      JaCc1lA it s
      bCA2ac it s a
      bAAaaBA it s been
      Cb1aaAb it s better
      DcAa it s easier
      Dca1Abb it s fine
      cBabaC it s just
      Dg1b1A it s nothing
      C1Ad2A it s only
      DbBbAbA it s the
      CbBc it still
      aDcCAba it to
      C1bA1Ab it to be
      DhBAA1b it was
      CAd2A it was a
      aBbbAdC its
      AAB2bc its me
      BDbA2d ivre
      fDAAeDA j
      Gbacaab j _ 0
      eCaAA1A j _ a
      A1ABcc j _ ai
      CcAba1B j _ appris
      bCAaA1b j _ arrete
      DAfa1A j _ attends
      eACA1A j _ au
      ABAb1bA j _ beaucoup
      BAAdAb j _ bien
      dBc1A1D j _ bu
      BadAAAA j _ c
      AjABAAA j _ ca
      e1AAA1A j _ cache
      Ba1cABc j _ change
      fA1AAAA j _ cherche
      aBA1bAB j _ chez
      gACBBAA j _ choisi
      AB2dB j _ claque
      FaAaeA j _ coupe
      CabAcAB j _ couru
      Ac1baAA j _ d
      baAC1Bc j _ de
      bDAAcBB j _ deja
      bc1aCAA j _ demande
      aCEfCBd j _ des
      AAAcA1b j _ deux
      Dfa1AaB j _ dit
      BBaAAb j _ dix
      DbdAAAa j _ du
      cAABB j _ ecrit
      dABA1a j _ en
      1aaBBaB j _ encore
      AC1AcB j _ envie
      CAg2AE j _ envoye
      cC1bBAA j _ essaye
      1BC2Ad j _ et
      BacbBAb j _ ete
      BB1db j _ etre
      Ae1aBCA j _ eu
      BaA1Abb j _ euh
      dB1B2A j _ failli
      D4ad j _ faim
      BAccAA j _ fini
      BB1AbD j _ fugue
      BdBA1A j _ glisse
      CdaBAbA j _ grandi
      B1eA2A j _ ivre
      DbaBb1e j _ jamais
      CA1da1a j _ je
      BAAadA j _ jete
      dBcABDB j _ juste
      1f1AbBA j _ la
      1CBadB j _ laisse
      bbFbAab j _ le
      aAABCda j _ les
      dCB1acc j _ ma
      EAhcABA j _ mal
      DA1B1eb j _ mange
      gCA j _ me
      AAc1BdA j _ mes
      Dec1AA j _ mieux
      daaA1DA j _ mis
      cAA1BbB j _ mon
      E4f j _ nulle
      AcABAa j _ oublie
      CbaAAaa j _ parle
      BBfDFca j _ pas
      aCBAccA j _ passe
      BbA1Bb j _ perdu
      BCdA j _ petite
      DBdAAac j _ peur
      AaBbaAA j _ peux
      DcfADBA j _ plus
      1dD1cba j _ pris
      aCFbaae j _ que
      1E1a2c j _ qui
      ECad1B j _ quitte
      Df1B1A j _ rate
      eDBB1A j _ recommence
      BcacAA j _ recu
      BAAAca j _ regarde
      aAAAcB j _ repete
      eA1AAA j _ repris
      acaBAA j _ retourne
      BCdA1ea j _ rien
      D2AeAA j _ saute
      Ac1bAaA j _ seize
      Ce1AA j _ ses
      AAdB1A j _ subi
      b1aABbA j _ suis
      AdDaAaA j _ toujours
      BAcA1c j _ trop
      AaAdcbB j _ un
      BdDbBca j _ une
      3dBBA j _ vais
      BdCBAAd j _ vu
      acAa1BA j _ y
      cAcAAa j adore
      Eb1cAcb j ai 0
      CcAba1B j ai appris
      DAfa1A j ai attends
      eBb1A1D j ai bu
      eAAAA1A j ai cache
      Ba1cADc j ai change
      eA2AAA j ai cherche
      gACBBAA j ai choisi
      AB2dB j ai claque
      FaAaeA j ai coupe
      CabAcAB j ai couru
      aCA1aBB j ai deja
      bc1aCAA j ai demande
      baC1BAc j ai des
      Dg3aB j ai dit
      CBbAAb j ai dix
      GdfABA j ai du
      cAABB j ai ecrit
      Ac1BBAA j ai encore
      BC2cB j ai envie
      CAg2AE j ai envoye
      cC1bBAA j ai essaye
      BacbBAb j ai ete
      AeaaBCA j ai eu
      dB1B2A j ai failli
      ACccAa j ai fini
      Bb1AAbA j ai froid
      BB1AbD j ai fugue
      CdaBAbA j ai grandi
      CA2db j ai jamais
      BAAadA j ai jete
      CcB1A j ai l
      CcBaB1d j ai la
      1CBadB j ai laisse
      AeC1B1a j ai le
      dB2AbA j ai les
      cBBAbc j ai ma
      DAfc1BA j ai mal
      DA1B1eb j ai mange
      CabAAc j ai mes
      caaA1D j ai mis
      bABAAcA j ai mon
      B3Ce j ai nulle
      CcA2Ab j ai parle
      3BAf j ai pas
      aBAA1dA j ai passe
      BbA1Bb j ai perdu
      BcAAAac j ai peur
      1bAaCeA j ai plus
      BeC1c1a j ai pris
      BBA1Adc j ai que
      ECad1B j ai quitte
      dCBB1A j ai recommence
      BcacAA j ai recu
      BAAAca j ai regarde
      aAAAcB j ai repete
      eA1AAA j ai repris
      EBe2eA j ai rien
      D2AeAA j ai saute
      Ac1bAaA j ai seize
      AAdB1A j ai subi
      e1BBB1C j ai tout
      CAba1aa j ai trop
      aAaCCaa j ai trouve
      EBcabbc j ai un
      CbBcAAA j ai une
      BdCBAAd j ai vu
      BcdDAbC j aime
      BbCa1cA j aime bien
      Caa1Aca j aime les
      CCdC1AB j aime pas
      AAfC1A j aime plus
      BB1db j aimerais etre
      a1ABAac j appelle
      ECc1A1c j arive
      bA1DAAd j arrete
      aEakADA j arrive
      ccD1dAD j attends
      A1CbbAa j attends que
      CA1ab1c j aurai
      Ba1a1Ad j aurais
      Abb1AAb j aurais jamais
      bCcaA1C j avais
      cCAa1A j avais des
      BDe j avais peur
      BbCbbAA j avais un
      d2A1CB j avale
      B1BAbba j ecris
      CbAA2d j efface
      bbbaD1A j en
      AaBbaAA j en peux
      acaABAA j enleve
      Cd1A2A j entend
      EABdBAd j entends
      bCEf1A j entre
      CeB j ertan
      1CaaaaB j etais
      cABB1A j etais au
      B1eA2A j etais ivre
      C2d1AA j etais le
      BCdA j etais petite
      ECc1g1C j etouffe
      B1aAeEd j evite
      DACABgc j habite
      AAAaAac j heberge
      bBBAcAa j hesite
      DAAAf j imagine
      AaAd1B j ouvre
      BdAaa1B j ouvre la
      fccCbBE j y
      acaBAA j y retourne
      iCBCdDB ja
      CBAd1Aa jack*
      CBAc2b jacket
      CjCC2D jalo*
      BiCA2D jaloux
      Cab1caB jama*
      gFDbgDE jamais $
      Ccab1A jamais _ c
      bcACCb jamais _ chez
      c1BBBeA jamais _ je
      bB1BeAA jamais _ la
      Ca1cb1A jamais _ ma
      C1Be jamais a
      AdDaBgA jamais de
      A1dBAAA jamais dit
      Dbd1AAb jamais du
      a1CBc jamais ete
      AaBdAb jamais eu
      CfBb1A jamais il
      dCBbAA jamais je
      BAfA jamais la
      AAAAe jamais le
      D2Ad jamais les
      dAA1B1a jamais me
      e1AAA1A jamais meme
      AA2BdA jamais ou
      1AC1Aae jamais vu
      fABABC jamb*
      dFBcBBc jambe
      B1bFAAf jambes
      BcaCAab jambes $
      ca1bbAC jan
      fc1BAAC jan _ plus
      ad1A1AB jan peu
      ad1A1AB jan peu plus
      D2a1ca jan qui
      ACa1A1d janb*
      CeB1aA jant*
      dACBA1B janv*
      dACBA1B janvier
      caC1a1A jard*
      abC1b1A jardin
      caAaaBB jata*
      d1AaaBB jatan
      1aeA1BC jave
      abB1AAb javel
      BfAA1AA jaw
      BA1aAAe jdoi*
      BA1aAAe jdois
      aDAE1jC jdor
      1BAB1fB jdor _ la
      CCAA1iB jdor dans
      AA2aeB jdor dans la
      d1b2F jdor plus
      CAcCAcC jdor*
      BBcDAcC jdors
      fa1AAE jdors _ je
      1aDAb1A jdors _ la
      AAC1Ae jdors _ le
      ACd1A jdors _ mon
      BAA1dCd jdors _ un
      AdB1AaA jdors _ une
      Cea1ACb jdors avec
      GCDAbiB jdors dans
      AAB1Aca jdors dans le
      2A1dDA jdors dans un
      Cb3Ac jdors mal
      dcC1aB jdors pas
      cAfA1EC jdors plus
      gECDgDB je
      DAc1Ada je 0
      BAdABb je 0 an
      cbAC1A je _ 0
      1BBbbbC je _ a
      cEaaA1A je _ aime
      cb1AB1A je _ aller
      ABadAA je _ alors
      BadCB1g je _ an
      B1bA1bb je _ apprendre
      CaaaAba je _ apres
      bAbBaB je _ arrive
      aAABAc je _ arriver
      1BAeAAB je _ assis
      c1AaBCA je _ attends
      AeAA2A je _ attention
      bbBCCbC je _ au
      AcAa1BA je _ aux
      BcAbd1C je _ avant
      gbbAbIA je _ avec
      D1BA1ga je _ beaucoup
      Ic1dBbb je _ bien
      ad1CAA je _ boule
      hE1C2A je _ brule
      aDab1Bd je _ c
      fFhC1AC je _ ca
      HA1aaae je _ cache
      1CA1gAA je _ casse
      CA2c1b je _ casses
      C1AbabB je _ ce
      F2g1B je _ changer
      fBBBAaA je _ chaque
      DBCb1e je _ chez
      dF je _ cogne
      AdB3c je _ coince
      AAA1caB je _ comme
      db1AB je _ comment
      D1aA1d je _ connais
      cA1EAAa je _ crever
      DB1hBad je _ d
      BGL2j je _ dans
      bCBCbbb je _ de
      DAA1ad je _ debrouille
      DAAAabA je _ dehors
      BDAagEa je _ deja
      BB1baaA je _ demain
      AbCAAaA je _ demande
      Aa1AbCA je _ depuis
      BaaBAdb je _ derriere
      AB1AAdf je _ des
      fBCB1AA je _ deteste
      cCc1aAA je _ deux
      3BccB je _ devant
      afBAAAA je _ dire
      DaD1bAa je _ dis
      BB1AAAf je _ dois
      bE2bab je _ donne
      dbCaBAB je _ dormir
      dA2ACa je _ dors
      GAcB1d je _ douche
      bcAb2D je _ du
      E2dcbA je _ e
      ACAA1Ae je _ ecris
      DC1a1ca je _ elle
      c1aCeED je _ en
      AcdBAb je _ enceinte
      dAACAa je _ encore
      ACcCA1c je _ enferme
      CD1AB1f je _ enfermee
      ABccBA je _ envi
      Bcb3B je _ envoie
      Dc1AAa je _ est
      BadAcAA je _ et
      BaaAaAb je _ etais
      AcbABAa je _ etre
      BBaAcb je _ eu
      CAda1A je _ expres
      dcBACcC je _ faire
      1cFfAFB je _ fais
      F5c je _ flou
      dE je _ frappe
      DbaaBac je _ i
      ABAAa1e je _ ici
      AdFbAAc je _ il
      BBAbcac je _ ils
      C1bAbA je _ je
      A1AcAbA je _ jure
      Ed2b1A je _ jusqu
      fACCADa je _ juste
      eB3AB je _ ka
      aDaiCaA je _ l
      fBEaB je _ la
      EafaBBA je _ laisse
      JBe1AhA je _ lave
      bdDGbBa je _ le
      1baD1bC je _ les
      bAAbCba je _ leve
      DBaAb je _ loin
      dCAabDB je _ m
      eIAaceA je _ ma
      fBa1aAB je _ mais
      gaBE je _ mal
      BD1baeA je _ malade
      DgBB1AA je _ maladroit
      g1DGaaF je _ me
      1BcABa je _ meme
      BBFaeeA je _ mes
      B1aeeAA je _ mieux
      A3CdA je _ mineur
      cBIAedC je _ mon
      cAaAA1C je _ monte
      Ccaa2A je _ mort
      AC1aABA je _ mourir
      1ebABBB je _ ne
      Dc1a2A je _ noir
      B1eEA je _ non
      AcAABbB je _ nou
      AAA2Cd je _ occupe
      BDAbe1A je _ on
      CdBbA1a je _ ose
      ADBbaba je _ ou
      Gaacb je _ oublie
      fCAB1Bb je _ oui
      fC1B1Ba je _ ouvre
      1abbfBB je _ par
      C1aca1A je _ pareil
      CfCBBbB je _ parle
      MAAAjDB je _ parti
      F1AAhCB je _ partie
      cabAAAC je _ partir
      1AdAbEg je _ pas
      aaCb1AA je _ passe
      eA2BA je _ pense
      1BbCAcB je _ personne
      CabABac je _ peux
      B1A1eAA je _ planque
      1Fga1Kf je _ plus
      bB1abBA je _ porter
      aF1aacc je _ pour
      dAAAaAA je _ pourquoi
      DgAa1BB je _ prendre
      aaeA1EA je _ pu
      ccCCBb je _ qu
      Ae1BbdA je _ quand
      a1b1HcA je _ que
      DbAeBda je _ qui
      BDb2cc je _ quoi
      dBB3A je _ raconte
      F1d1A1c je _ rappelle
      c1DB1c je _ regarde
      BA1ddBA je _ rentre
      AAcAA1d je _ reponds
      BB1babA je _ reste
      DgB1BAA je _ rester
      bBB2Cc je _ rien
      ACB1Cfd je _ sais
      ab1BEbC je _ san
      B1AAAfA je _ sans
      D3dA je _ sauve
      C1AbbCA je _ se
      dDBA2B je _ semblant
      A1acCCc je _ sens
      CBBbD1e je _ seul
      EaCACaf je _ seule
      AA1A1db je _ si
      a1e1BAA je _ son
      DB2bc je _ sou
      cCABaa je _ sous
      1bAAaBD je _ souvent
      D1eAAAa je _ souviens
      BebCbCE je _ sui
      DafafEA je _ suis
      iCBDAAA je _ sur
      dBABb je _ surtout
      CAbc je _ tais
      hJ1A je _ tape
      FB2h1B je _ tire
      Eg1aAaD je _ tombe
      Bdb3B je _ tombee
      Dca2aa je _ tomber
      caAb1BB je _ tonbe
      bCBfcEa je _ toujours
      1E1bB1b je _ tous
      aEBe1EA je _ tout
      CaaA1ab je _ toute
      jb1B1DC je _ tro
      1fBABAd je _ trop
      hABCBCB je _ trouve
      f1AbBAB je _ tue
      CdAeBc je _ un
      1dd2BD je _ une
      AACaba je _ venir
      1bb1bAB je _ veux
      1b2BCc je _ vide
      1abccCE je _ vite
      DAAca1A je _ vois
      FBfa je _ voulais
      dAbD1c je _ y
      Ef1aa1A je appris
      Cf1aA1A je appris a
      eA2AB je arete
      e3ABA je arete de
      1G1DAhf je bois
      EB3hC je bois beaucoup
      AA1A1cC je bois de
      aB1A1Bf je bois un
      BcacAA je boite
      1a1BcdD je bouge
      CA1AAad je bu
      bcABAD je cache
      dc1AA1A je casse
      GC1cd1e je change
      DCbcaDf je change de
      eA1aJdA je cherche
      Bc2EcA je cherche un
      BBbc1A je chiale
      eAA1AaC je commence
      cA2aaC je commence a
      E2bA1A je comprends
      f1CFdDA je compte
      Ec1abBA je compte les
      AcDcDcc je connais
      cb2ABA je connais par
      AB1AbBd je connais pas
      c1ABbAA je conte
      Caaa1BB je couche
      BA1bbAA je coupe
      Ba1bbAA je cours
      fAA1AAA je coute
      hAABACA je craque
      CDa1Bbf je crois
      eABBA1A je crois qu
      A1bbcAB je de
      AA2BeA je degage
      C1EdcdA je demande
      cAAbcE je demande a
      daaA1AA je deteste
      Edb1B1b je di
      C1dA2A je di non
      2CbAd je di que
      BaA1bAb je di rien
      JfbdAga je dis
      Gab1ada je dis a
      eBAA1A je dis oui
      BBa1AeA je dis que
      DcAdbCa je dis rien
      1BfCAAB je disais
      Ac1AACc je dise
      B2CeBC je disparais
      dBAAA je disparaissais
      Ebdc1AB je doi
      Ccaa1bb je dois
      CA1e je done
      B1BeBbA je donne
      bBb1AAb je dor
      EbBbAdA je dor dans
      f1B2C je dor pas
      CAfAA1A je dormais
      DCcbba je dormi
      DaCACiD je dors
      A1c1cAb je dors avec
      CACAAe je dors dans
      eaa2F je dors pas
      cb2bBA je dors plus
      Bb2AcB je dors sur
      BAAa1Ac je ete
      CbF1bcd je fais
      AeAA2A je fais attention
      DA1e1a je fais comme
      bCfC1CA je fais des
      CA1d1A je fais expres
      bAbC1ba je fais la
      cAB2aB je fais le
      a2CcAA je fais mon
      baAAcAB je fais pas
      AB2Bbd je fais quoi
      cCBAaaB je fais semblant
      AaBAAAe je fais une
      eFhbBCA je ferme
      1Ccc1AA je ferme ma
      D2AfA je file
      E3Be je fin
      fAb2D je fini
      b2Cb1B je finirai
      CaAA1Ad je finis
      eE1A je frappe
      CB1AeCA je fuge
      CB2cB je fugue
      B3eB je fuis
      1A1BA1e je fume
      ccAa1AG je garde
      BA1bAd je garde ma
      1BAAeB je garde toujours
      kE1BBA je gene
      CAc2d je honte
      BAcBaA je jete
      cCaA2A je joue
      E2AiF je kite
      C3fE je kite la
      cAdADD je l
      Bcc2CA je l ai
      a1CAaAc je la
      bAcAA1b je laide
      cDAD1cA je laisse
      1iCDAaa je le
      dBAC1A je le fais
      cabAaAA je les
      DaAd je les vois
      BB1dbAA je lis
      BA2Acb je loge
      eEADaad je lui
      lEBCAGB je m
      DBAf1AA je m assis
      AAA2Cd je m occupe
      G1gBAbA je mal
      chbhBOE je mange
      CA1f1F je mange dans
      B2d1C je mange mon
      Cb1DAfA je mange pas
      e1AC1CA je mange plus
      f2A1D je mange pu
      C2f1D je mange seul
      B2c1D je mange toujours
      bb1C1b je mange une
      DA1bABd je manje
      f3AE je manje plus
      JCABicA je marche
      vPAM1DG je me
      hF1C2A je me brule
      Hh1bdaA je me cache
      GBA1jAA je me casse
      CAcaAa je me change
      dF je me cogne
      B1B1Ad je me couche
      eA1C1B je me coupe
      DAA1ad je me debrouille
      baCA1AA je me demande
      eBCA1A je me deteste
      1BBbaC je me dis
      eD1A je me donne
      GAcB1d je me douche
      D1Aac je me en
      DgDiCDA je me fais
      dE je me frappe
      JBf1AgA je me lave
      d1AACba je me leve
      Cb1eAA je me me
      EAd1A1c je me rappelle
      Ca1cCCd je me sens
      D1eAAAa je me souviens
      BebDbCE je me sui
      Abd1dCA je me suis
      CAbc je me tais
      hJ1A je me tape
      FB2h1B je me tire
      e1ACABA je me trouve
      fAAbBAB je me tue
      gD3CA je merite
      eB3C je merite pas
      d1AAdAA je met
      BgCAb1A je mets
      EcBbc je mets des
      bbBCa1c je mi
      eAABA je mi la
      CaBAdc je mon
      FAgBabA je monte
      C2AcAb je monte dans
      dbcbEBC je n
      DA1bCc je n ai
      ABcaAa je n aime
      1AbBbAa je n arrive
      cAAaAAA je n en
      BAaAaAb je n etais
      CdBcAAb je n ose
      1Bg1bDa je ne
      dA2ACa je ne dors
      BdA1Aac je ne la
      1gAaCBA je ne me
      CabABac je ne peux
      A1aAAbc je ne reponds
      BCBaCfc je ne sais
      BAcbaA je ne suis
      aA1AdAB je ne tiens
      1bb1bAB je ne veux
      F1daa je ne voulais
      cA2BBa je ouvre
      DB1AhBa je par
      BdCcA1A je parl
      abBcGBC je parle
      gbCBAB je parle a
      db1BB1B je parle avec
      BbaBA1d je parle je
      2A1bEA je pars
      BBB1ebB je parte
      LcdcCmD je pas
      ABaacA je pas anvi
      BABgAaA je pas d
      EBA1Ae je pas de
      CAdbA je pas envi
      AGcABfA je passe
      CAAAAdA je passe la
      C1B1Aca je passe mes
      CAAAadb je pe
      1ADDbBB je pense
      CaAbAac je perds
      DBcaFfb je peu
      AabBB1c je peu pas
      B2bAAe je peur
      bacaC1A je peur de
      DbbbDd je peux
      Bcb1BBb je peux pas
      BdA1AAA je peux rester
      AABabaA je peux venir
      qEBECEA je pleure
      i1AF1B je pleure dans
      gaBE1C je pleut
      dA1C1A je pleut dans
      C1CdGd je plus
      BbAcAaa je plus de
      c1a1ABb je porte
      eabDBbB je porter
      1B1bBbc je pose
      bA1CAbA je pourrai
      NicdECB je prefere
      B1aCAc je prefere les
      1Eb2aA je prefere un
      CccAAAB je prefererais
      ABcAaaA je prefererais une
      Jbbd1bc je prend
      DA1bb1b je prend le
      1aAaBBc je prendre
      FHcAiae je prends
      aA2ABd je prends de
      fAAABAd je prends des
      BA1c1bA je prends l
      BCAccAA je prends la
      EB2db je prends le
      Ca1BdA je prends mes
      A1eAAAA je prends plus
      dACAcBE je pri
      AA1Ae1C je pri le
      eAAB1Ab je prie
      1AAeBCa je pu
      BBbAdAA je quitte
      BcDb2b je raconte
      Bc1abB je ramasse
      CgBADcc je ramene
      dAAB1A je range
      B2adAA je rantre
      EgBAAb je rate
      D4e je rate mon
      FcAe1AA je recois
      Db1d1AA je recois des
      CAcBA1b je refuse
      g1CBCEc je regarde
      dA1ACBA je regarde le
      D2BeA je regarde les
      AAeAB1C je regrette
      b1EBfaa je rentre
      CC1AgBA je rentre pas
      1BcAAaA je rep
      Bd1baAB je repond pas
      beA1ACC je reponds
      BA1bB1b je reponds plus
      AhAf1AA je respire
      1bAadD je rest
      DdadjNC je reste
      bbBaCB je reste dans
      AdA1cD je reste dehors
      D1A1eA je reste pas
      B1cCa je retourne plus
      B1A1eAB je reve
      DA2d1B je reve de
      DB2bAc je reviendrai
      DA1Be1B je reviens
      BfA2A je revois
      cCbEa je rigole
      f1BaBA je ris
      Eaa3g je saigne
      CB4f je saigne beaucoup
      Ie1fceD je sais
      Ab1dABA je sais ce
      AA1A1eA je sais de
      AAAceC je sais deja
      AcAABbB je sais nou
      cC2aAa je sais ou
      fDAAE1b je sais pas
      E3ca je sais personne
      gb1CA1B je sais plus
      1Cdb1BA je sais que
      BBa1caA je sais un
      AaBaCed je se
      BAAbBed je se pas
      CA1AAab je sens
      eC1AC1A je serai
      eDABaA je sere
      fCA2aa je serre
      cBA1A1c je signe
      Hbbaa1b je sors
      1AAD2d je sors plus
      eAAB1BB je souris
      B1Ae1A je subis du
      cD1bbcB je sui
      C1AAac je sui a
      fA1BA1A je sui de
      eAEBBcA je suis
      FAaCeaC je suis a
      A1dAACa je suis ca
      AE1ACAg je suis cache
      hC2C je suis casse
      EAC2ea je suis chez
      AdB3b je suis coince
      cA1AaBA je suis comme
      E1DBeBe je suis dans
      faA1C1C je suis de
      BC1ABeA je suis dehors
      1B1AcAB je suis deja
      1BbBcba je suis en
      AdaAAb je suis enceinte
      ca1AABA je suis encore
      BAAAA1d je suis enferme
      CD1AB1f je suis enfermee
      b1Ae1B je suis l
      eDCc1BB je suis la
      a1AgBBA je suis le
      BBabaaA je suis malade
      CfAB1AA je suis maladroit
      A3CdA je suis mineur
      Ecab2A je suis mort
      HaAAhDB je suis parti
      E1AAgCB je suis partie
      aadaa1E je suis pas
      aa1AaAD je suis plus
      C2ecBA je suis rentre
      a1abbCA je suis reste
      C2AAfA je suis sans
      dCBECbb je suis seul
      EaDAA1f je suis seule
      bC1A1BA je suis sur
      Fh1BAaB je suis tombe
      Bdb3B je suis tombee
      C2d1AA je suis toujours
      jB1AACA je suis un
      eaAABBB je suis une
      d3BCA je suis vide
      D1adb je supporte
      eE1A1c je tape
      BgABA1a je te
      BcA1aaA je te jure
      d1AcaCD je tiens
      Bb1b1bA je tombe
      gbGa1a je touche
      dAAC1a je toujours
      1DBbAcA je tourne
      1aAbbC je traine
      2AA1Be je travail
      BdaABBb je travaille
      iAAADAC je traverse
      CbaC1aa je tremble
      CbAb1a je tro
      aab1Da je trouve
      BaAaabA je trouve un
      Ccb3A je tue
      EhBBbdA je un
      Ibaa1bf je une
      gaFFAAD je vais
      bcA1CB je vais le
      fDABaBF je vais me
      CA1ABfA je vais ou
      B1Ah je vais plus
      eC3AA je vaux
      gdaCAMF je veux
      Ed1bAb je veux bien
      D2e1A je veux changer
      fBAA1AB je veux me
      IaeeBCb je veux pas
      BBaB1Ba je veux plus
      Cea1BAA je veux un
      DAAdaAb je viande
      Ad1dbaF je viens
      acaaa1C je viens de
      e1ACBb je viens pas
      Ca1c1Ab je viens plus
      BbAbacD je vis
      DAa1BgB je vis dans
      EAABAaf je voi
      1BCaA1b je vois
      cA1AAcC je vois pas
      1E1DckA je vole
      AB1A1fA je vole des
      3fAC je vomis
      cba1AD je voudrais
      e1AA1B je voudrais dormir
      GAe1bAA je voulais pas
      Edb1AA je voulez
      1ABACcd je vous
      aC1cBa je vous jure
      Ea1Aabb je vu
      ACcAAAA jean*
      bCBb2a jecr*
      cCBaaAa jecri
      gAAA2A jeme*
      ACce1cC jete
      ACe jete _ il
      hD1aBAA jete _ la
      efCCBD jete _ le
      BcA1aCc jete dans
      1F1Bbc jete dehors
      dBAbAA jete du
      BBBdbb jete mes
      CbaB1a jete petites
      DBAf2a jete son
      dAA1AAA jete sou
      dAA1AAA jete sou le
      Ce1A1A jete tombe
      bbBa1B jete une
      gcEAD jete*
      acBAAbA jetee
      db1ABBA jeter
      d2AABA jeter sous
      abHdCBC jett*
      1dEABBA jette
      ABBd1A jette des
      CBBfAaA jettent
      ADbfB1b jeu
      bBadAAA jeu $
      bCDBadA jeud*
      bCDBadA jeudi
      aC1bAba jeudi $
      bb1E1ba jeun*
      AABDcc jeune
      cBbB1A jeune _ mon
      bDcA jeune de
      cBbB1A jeune de mon
      cab1BCa jeunes
      bAbB1AA jl
      cBAbAaB jla
      aBfCB jlai
      dbCA jlai vu
      ecAAACC jle
      BcBbaAb jle _ pas
      dAAB1b jle fais
      1A1A1gA jman*
      d2Ba1C jmar*
      cC2b1A jmen*
      fAA1AB jmim*
      DFdCcag job
      BbBbaAb join*
      aCAa2c joke*
      1DAa2d jokes
      bAA1cAa joking $
      cbBAA1A joli
      AAeA2A joli*
      B1eA2A jolie
      eE2aA jore
      eDA jore prefere
      CBBccdC jou
      AbA1cB jou moi
      Cb2C1d joue
      eAaAA1A joue a
      cAaaBAB joue*
      aCAbcAa jour
      A1Cba1C jour $
      D1cb1A jour _ ca
      cCA2c jour _ je
      AB1Cbd jour _ la
      CbAdaBb jour _ le
      EC1bc1b jour _ me
      Aa1cBBc jour _ nuit
      BCbb1a jour au
      1AABBd jour de
      d1cCAD jour depuis
      AabDA1a jour e
      eA1C1A jour est
      dbA1DBc jour et
      Aa1cBAc jour et nuit
      Aac1Da jour la
      adAaaBB jour ou
      BcBa1Ba jour pour
      CAbaaa jour que
      dCFBcaA jour*
      bD1cAAb journee
      A1db1C journee je
      eaAB1AA journees
      EaEDedB jours
      EabCDfa jours $
      BB1adBA jours _ a
      Ba1BbAb jours _ j
      c1adACB jours _ je
      eB1B1aa jours _ la
      BA1c1Ba jours _ les
      ca1D1b jours _ me
      C2AfA jours _ mes
      cBAaaBA jours a
      1a2ACd jours chez
      aC1cCab jours de
      ac1D1bA jours et
      dA1B1AA jours je
      DA2ca jours jusqu
      IBAAiBa jpar*
      IBAAiBa jpars
      lD1CBEa jple*
      dB1aAC jpleur
      jACDABa jpleure
      dBBA2A jpleure _ les
      ad1B1CA jpre*
      eDAAeCC jreg*
      dDAAeAC jregarde
      CA1CeA jregarde les
      BA1f1AA jregarde plus
      GdC1eB jren*
      EcCAhB jrentre
      DC1AiCA jrentre pas
      lECDBBC jser*
      hCCDBAB jserai
      dCa2AA jsers
      ABAABd jsqu*
      ABAABd jsquatte
      DfeGBB judo
      1eBaA juge
      cDaa1AA juin $
      CdA3a july
      eCA1aaC jume*
      fBAaAAB jumeau
      d1A1aCA jumelle
      gABeCAE jump
      BbAdBAc jump*
      BA1g2A jumped
      Cd1B1Ad jumps
      c1aABbB june
      1BhB1BB jupe
      AcCA2a jure
      aC1AaAb jure _ il
      bCABbBc jure qu
      aC1AaAb jure qu il
      BaAAdBb jus
      dACBacA jusc*
      bBBBbaA jusca
      a1BbdBC jusk*
      a2cbBA juska la
      bB1cb1C jusko
      gE2AAA jusko san
      gDCDbcD jusq*
      AaCCc1A jusqu
      CaaAd jusqu _ 0
      Edca1aA jusqu _ ce
      Aa2CcA jusqu _ fermeture
      1eA1AB jusqu _ lundi
      BaB1dB jusqu _ que
      eB1A1AA jusqu _ sang
      BGBbcad jusqu a
      Edca1aA jusqu a ce
      ccaAEaC jusqu au
      eC1A1AA jusqu au sang
      gF3A jusqu avoir
      DdBAdAA jusqu ce
      BaB1dB jusqu ce que
      BdAABAA jusqu la
      fDaD1bB jusquau
      b2dAAA jusque
      gFACbBA just
      BAbaABc just _ a
      1Caa1Bd just _ and
      AB1AgBa just _ c
      AaBAbb just _ my
      EBbAe1A just _ on
      cBcaA1C just _ t
      caAAAB just a
      ADAAgB just in
      AB1AgBa just in c
      1B1BbBA just want
      BAABc just want to
      c1BCdA juste
      bC1AAb juste _ que
      Ba1acAA juste des
      DCaaed juste le
      cBAABb juste pas
      BaAbaaA juste pour
      d2BAAA juste que
      bcaCb jvou*
      bcaCb jvoudre
      B2eA1A jwe
      d1aAdD jy
      B1caaB jy _ plus
      CabdccA ka
      CEcaaca ka _ an
      1bAACba ka _ anba
      bBAaAAA ka _ anko
      Aa1c1Ca ka _ deye
      cAa2Bb ka _ douvan
      DaBb1ac ka _ epi
      AbAB1cA ka _ kay
      bCB1c1A ka _ ko
      CAbbA1b ka _ mo
      GchDDCb ka _ moi
      cA1A1Cb ka _ rien
      a1caAAC ka _ ti
      BaA2dA ka bwe
      fC4A ka couper
      1aEA1da ka di
      BEAA1iB ka domi
      cBAAAAa ka fais
      ABca1AA ka fose
      bCeAaBA ka gade
      BCfA2A ka gade moi
      cB1a1BA ka manje
      BBf2AA ka manye
      BBe2AA ka manye moi
      BC1A1Ae ka menage
      1bdA1Cb ka ou
      AbBd2A ka pale
      CAb2ba ka pase
      AdAaAAA ka prendre
      BAAiABB ka ri
      aCbAAba ka vin
      CBdb1ab ka vini
      B1A1eB ka vire
      gB1a1Ca ka we
      1ae1bC kaba*
      fA1AAB kach*
      AeAAB1B kalo*
      1dAAB1A kalot
      BBAcAaB kama*
      CBAaAgA kant*
      dC1dA1A kar
      1BdAA1c kara*
      DB1abda kart*
      Df1aaB kas
      BgBB2a kase
      ABAd1a katr*
      F1ADgfA kay
      CAA1eA kay _ moi
      Ad2AaB kay la
      ICaCiee kaz
      BBd1AbA kaz $
      E1AAeBe kaz la
      BB1A1bb keba*
      BB1A1bb kebab
      eBACAcA keep
      d2AAD keep _ to
      BA2Ae keep _ toothbrush
      B1bAAdA keep me
      DdcCba keep my
      bBabb1a keep*
      1AfBBAa keeps _ me
      CCcfA1C keeps _ my
      AAbAfBB keeps asking
      1BcdA1B keeps coming
      AAD1A1e keeps my
      dA1AB1B keeps saying
      eAA1abA kelk*
      eB1C1A ker
      ca2BBb kest*
      ba2BBb kestion
      BA1ABeA ketc*
      BA1ABeA ketchup
      Ae1AAC kett*
      Ae1AAC kettle
      CacB1Aa keum
      aB2acb keur
      BAa1Aeb key
      C1ACCja kick*
      BD1BAlB kicked
      AJ1ABk kicked _ out
      A1ACAe kicked me
      AG1AAh kicked me out
      ADaAagA kicked out
      1Dba1ae kicking
      AeAABAB kicks
      CfBBAA kid
      HABgAdA kids
      ABAd1B kids at
      dccD1GB kil
      aabD1AA kil _ fait
      CC1A1ae kil _ me
      1daa1AC kil _ pas
      acCAc1B kil _ plus
      iCAAA1C kil _ se
      dAA1ABa kil a
      aCad kil les
      BCc3A kil ma
      bEBBbaa kil va
      eB4B kil va se
      CfCAA1c kill
      AcCCa1f kill me
      B1AB2f kill me if
      adAA2B kill*
      IAeiaca killed
      adA3C killed va
      eACCabA kilo*
      eABDBdA kilos
      dCAa1bA kind*
      bCAa1b kinda
      EaiA1A kine
      B2AAf kipp*
      B2AAe kipping
      ABd1AaA kiss
      1CeA kiss*
      cBB1f1A kit
      1aBCB1d kitc*
      2BCBbc kitchen
      1BABjFA kite
      C3eE kite la
      bBaAbAA kjai
      dAA1AbA kjdo*
      BAab1ca kje
      E1A1bbb kkun
      BdAb1AA knee*
      BcAb2A kneel
      CB1cb knew
      bEAC1Bg knif*
      cEAC1Af knife
      dA1C1Ac kniv*
      dA1C1Ac knives
      B1c1AAb knoc*
      Ed1Ccda know
      1DeAeAE know $
      CAacbBa know _ i
      CAc1Aa know about
      AB1abCa know the
      BfAdBCb know what
      BDbA2a know where
      CCb1baA know where i
      c1Bb1BA know who
      fB1B2A know why
      CAd1hD know*
      AAaAdA knowing
      BacadC knows
      e1aBA1A knows $
      DAbeB1A knows me
      kfDCADF ko
      jDAAAAC ko y
      Be2AAB koka*
      CDA1b1c kole*
      cdBaBaB kom
      ccADBbA kom ca
      BBAeaA kom si
      EadadcA kon
      ABABa1d kon _ retrouve
      AaABadA kon a
      AcaC1c kon e
      DA1aA1e kon ma
      DCaeaAc kon me
      db1C1BA kon oublie
      eAAAA1A konet
      CAA1c1a konn*
      BeAAbAA konne
      DbAbaAb konnet
      e1ABAB konp*
      dD1B1ab kont*
      hCDgbaC kopi*
      EBfA2a kor
      aeBAAA kosa
      BcBbacC kou
      fbDAAAb kouc*
      dB1b1a koup*
      afCaBDb kour*
      DCABACl kout*
      CCAA1Bh koutla
      Cba1aac kouz*
      1Bbe1BB koz
      D2e krev*
      AdAbaC kri
      AaAbBdA l
      CDaeCBd l _ a
      cADA2c l _ au
      a1ACaCe l _ avec
      ab1acaD l _ c
      BBAaAca l _ ca
      Cb1Aba l _ cache
      baAAAbC l _ ce
      Ceb1AAA l _ cherche
      aB1AAd l _ chez
      Cc1b1A l _ comme
      eB1A1Aa l _ cote
      fF1BBAb l _ d
      1EBAbac l _ dans
      Aceb1Bb l _ de
      bEaABab l _ depuis
      J1d1cbC l _ dernier
      aAaBbB l _ derniere
      dbcBdCC l _ des
      cCAAAAb l _ devant
      aAeBABB l _ dit
      Dbbdb1E l _ du
      deCAC1B l _ e
      1CAa1Cg l _ elle
      DEAaBg l _ est
      CBbaAdb l _ et
      BBcbA1A l _ fait
      DeAABb l _ ferme
      DaEfdBa l _ il
      AFCdAAb l _ ils
      bCaa1BC l _ j
      ADba1a l _ l
      ACc2ab l _ laisse
      aB1B1d l _ le
      Aa1bCB l _ m
      Bb1BAc l _ mais
      B1aBcA l _ meme
      cA1A1Bb l _ ni
      DB2Abb l _ on
      1d1BBa l _ ou
      C1aAca l _ ouvre
      caaBAB l _ parce
      1ac2bH l _ pour
      BA2bAd l _ qu
      cc1ABAC l _ que
      A1aAbBB l _ qui
      EacAbB l _ sur
      gCAAAaA l _ trouve
      AbdC2B l _ un
      CBa1c l _ vu
      BadBaBa l a
      dAAa1AA l a dit
      CaacA1A l a fait
      AAAb1cA l abribus
      hBAA1AC l accident
      AAB2Ae l acide
      gBAA1AB l acte
      D1d3A l adore
      BABBddA l adresse
      a1cB1AB l age
      Baca1BB l ai
      acBAAAA l aid
      eEECA1b l air
      ACdAa l aise
      C1abaAA l ambiance
      BEiAAbA l ami
      ACfAA1A l ami de
      bADb1bB l an
      aaDb1aA l an dernier
      B1AbbCA l annee
      aAaBbB l annee derniere
      EAe1A1A l anniversaire
      CCAABda l appart
      B3Ce l appartement
      BAAdA l appele
      CadA l approche
      b1bAdBA l argent
      1BAc1ab l argent de
      b1b1aAC l argent et
      bAABaab l arive
      e1AbCA l armoire
      CAAA1cb l arret
      CBcaAcA l ascenseur
      DbA1AdA l assistante
      ABbA1bA l association
      eC3A l assurance
      2EaA1b l atelier
      AdAA1Aa l atelier il
      bAaCaDf l autre
      eB1A1Aa l autre cote
      cAbAA1A l avale
      1DA1dAc l avion
      eCEaAB l eau
      D2a1dA l eau pour
      adFBbb l ecole
      bABAAb l ecole et
      BabbbAA l ecole il
      BAa1BfA l eglise
      gC2AA l endroit
      BeCa2A l epaule
      AAAd1BB l equipe
      AbcB1AA l equipe de
      BiAa1DD l escalier
      AC1a1d l escalier de
      C2AhCC l espagne
      BBABA1f l essence
      cDhEdA l ete
      HAhAdBA l ete dernier
      bB1ABb l etre
      AdB2Ca l exterieur
      CbBbAcA l habitude
      C1aBaab l heure
      BCbaba l heure du
      B1Be1A l histoire
      bDAABeA l hiver
      daA1A1B l hosto
      A1AACca l hotel
      BbAa1Ba l huile
      B2A1dB l huissier
      1B1e1AB l idee
      C1bAABd l immeuble
      fCBA1Db l impression
      d1ABABB l impression d
      CAA1c1e l impression qu
      ABAA1dA l incendie
      dB1ABCa l interieur
      Daeab l internat
      ABBbBb l internat et
      ABCe1aA l internat ils
      BB1Ad1a l mur
      CccB1bB l odeur
      BABAAba l oeil
      1aBcaaA l on
      AcA1a1C l oncle
      cAbcBaE l ont
      Be3AC l oreille
      c1bAbDb l oreiller
      B2aBAd l ouvrir
      1CeaAAb l un
      aAcC2a l un d
      1c1cBaB la
      eFdBDCd la $
      eE1cCdA la 0
      d1AACcA la 0 e
      AaBcb la _ 0
      E1AbcAc la _ a
      aCBA2b la _ ai
      A1BAae la _ alors
      bBdB1b la _ amwin
      AD3da la _ an
      aCcBA la _ apres
      1AAAAcb la _ ase
      BCAebCA la _ au
      AAb1AcA la _ aussi
      fD la _ autour
      CabBaaA la _ avant
      cCFABcc la _ avec
      c1AaBB la _ bah
      A1DcaAb la _ ca
      eABaC la _ ce
      CcAA1Ab la _ cette
      cBBa1aB la _ chaque
      1acABAd la _ chez
      baaB1AB la _ comme
      bF1BcAb la _ contre
      EjB2CA la _ dans
      d1eDbAB la _ de
      DbabaAB la _ depuis
      1b1CdaC la _ des
      c1bCACa la _ devant
      BCCeaAa la _ dit
      bD1aAa la _ donc
      bc1B1aa la _ du
      aCAd1AB la _ e
      e1bDaAB la _ elle
      BBaa1bA la _ em
      ACacAab la _ en
      1BAc2C la _ entiere
      dFaAAb la _ est
      b1aCcC la _ et
      c1A1BBA la _ euh
      AbAdb1B la _ expres
      aaBAAca la _ fais
      CB1acaa la _ fait
      BdAAa1C la _ faut
      f1AA1AA la _ fermee
      BgCcbFB la _ fois
      BCd la _ gade
      1D1aDAf la _ il
      CAabb1d la _ j
      1GaB1c la _ je
      Dca1cCA la _ jusqu
      CedE1Eb la _ le
      dBAAADb la _ les
      da3aC la _ ma
      DbB1Bba la _ maintenant
      Cc2bBc la _ mais
      dDaaA1c la _ me
      bBaAcC la _ meme
      eBaAaBB la _ mi
      aAbC2c la _ moi
      cAbB1a la _ mon
      BC2Abd la _ ne
      fB1AABa la _ ni
      1EAacb la _ nous
      AGA1aag la _ on
      bffACBD la _ ou
      Dda1bB la _ ouverte
      DACcAdB la _ parce
      AbaAB1b la _ pas
      acAD la _ pendant
      aD1dBAd la _ personne
      1aAAcC la _ plus
      CfBABAB la _ pour
      Da3d la _ pro
      C1db1AA la _ qu
      FfcACAC la _ quand
      CbaB1Ce la _ que
      FaAB1jb la _ qui
      BAAaaAc la _ s
      AcB1aBA la _ san
      EA2bAb la _ se
      CaAc1B la _ si
      CecB1bB la _ sous
      CDBAdbA la _ suis
      AabB1AC la _ sur
      cB1BAaa la _ te
      BdABbC la _ tourne
      A1Ad1AC la _ tous
      bCBA2b la _ trop
      1dAAaBB la _ un
      dC1Aa1A la _ une
      AAc1BaA la _ veut
      d2BABA la _ vide
      AbBAA1b la _ vient
      BIBcA1f la _ y
      CaaAbAA la ba
      CAAB2f la bagarre
      fEAA1ab la balance
      CD1e1A la bande
      DcChgAC la bas
      CbAAc1b la bas je
      1eA1A1D la bat
      cCA1aa la boite
      fA1A2C la boite de
      Faca2a la bouche
      BBABae la boulangerie
      E1AfAB la boule
      cDaa la bouteille
      AfAA1A la boxe
      Ch4B la brule
      acDB1da la c
      1AAAAcb la c ase
      bB1CBda la ca
      ABbaAbA la cabine
      DFBbBfB la cantine
      bbAAAAa la carbone
      BBa1c1C la carte
      CbA1A1c la casserole
      Al1CCGA la cave
      1bBCAaB la ceinture
      fE la ceinture autour
      fBADbBb la chaise
      C1AbaBb la chambre
      cc1BA1A la chance
      BEacDBB la classe
      dBbA1Aa la cloison
      CAAe1AA la close
      ACdAa la coiffure
      CAgC1C la colo
      BCiA1A la commode
      1CeA1A la commode devant
      ACa2cA la copine de
      iDBACAD la corde
      iDAA1A la corps
      FdAdA la cour
      CBAe1A la cpe
      AAaaBab la cuisine
      CdaC la cuisse
      BAAfBBA la cuvette
      1AcAAaB la d
      DAABAi la dalle
      Cee1AaE la dame
      DAfa1A la danse
      dBa1B1B la date
      DaBc1bb la derniere
      AbBabBC la derniere fois
      hD1AAAA la di
      fabbAIC la douche
      jCBD1AA la douleur
      1AAB1Ad la drogue
      c2BbCb la en
      dAAAAAb la et
      bAA1AcA la euh
      cBgFAAA la fait
      c2ABBb la falaise
      ADdBa1A la famille
      cAAAdCB la fenetre
      cB1AA1b la fenetre de
      CA1Aca la fenetre e
      efAB1BB la ferme
      C1aCBd la fermeture
      BfBA1AA la figure
      d1CaAAB la fille
      cDcAcB la fin
      CbaAbA la fin de
      gCCBbAA la force
      bC1AgCA la foret
      dCA2cA la formation
      Bd1A1AA la forme
      Bf1A1AA la frappe
      BA1Af1A la frontiere
      A1CAceD la gar
      dCaa1AA la garde
      FCBCjd la gare
      BC2e la gendarmerie
      DAB1A1d la gorge
      cAcAaB la grange
      ECAgcBA la grille
      AC3Ad la hache
      hAB1CAA la haut
      aBcB1A la i
      1BCBbbc la il
      cA1Ac1C la il a
      fDBB1a la j
      aCBA2b la j ai
      aE1Faea la je
      CDBAdbA la je suis
      CfB1A la joue
      BDcBaA la journee
      A1db1C la journee je
      DcabBaA la ka
      BCd la ka gade
      BAfAeBa la kaz
      CAa1Abb la la
      eCAAAA la lame
      BAbcAaA la lampe
      AeAAAAB la lever
      eAAaAAB la liste
      c1AbAAA la liste des
      dAAAaBb la loire
      BBbaaCd la lumiere
      1Caa1Ac la machine
      ChA2AC la machoire
      B1dc1BA la madame
      Dc1a1AB la main
      DA1c2a la main ca
      ADbB la main dans
      CcBc la main pour
      DcbA1AA la main sur
      BJBAAAl la maintenant
      BBAAAhA la mairie
      1jBBfJ la maison
      1d2ABB la maison avec
      aCAaaAA la maison de
      A1A1aBd la maison depuis
      CbA2aB la maison il
      bC1A1ca la maison on
      Ec1a1Aa la maitresse
      FddBAad la meme
      iBABBDa la mer
      D1bABcA la mere
      BabAAbA la mere de
      BdA1dBA la meson
      Ea1ChAc la mezon
      BAAe la misere
      DCcaBdc la moi
      BBc2aa la moi pas
      BEBf1d la moitie
      BDBf1a la moitie de
      fCAB1AA la mor
      lCBEA1D la mort
      Cd1c1AA la musique
      C1Aac1A la nature
      caBb1A la neige
      AfAAAB la niche
      Be1AA1b la nique
      BccAAAA la nounou
      aAabAAB la nouvelle
      abfbD la nui
      e1cAAC la nui je
      bchBGBd la nuit
      Baba1CA la nuit avec
      b1a1aCB la nuit il
      cacBAAB la nuit j
      dCaBAbD la nuit je
      CbAB1da la on
      bDe1abD la ou
      bBc2AB la ou il
      b1B1AeB la ou je
      D1aaab la ou on
      gDAAAA la oui
      eBAa1AA la paix
      DA1g1D la parole
      DAdbAaB la pas
      DbAd1aA la pause
      hCBBABB la peau
      fAA1BaB la peine
      Bf3AA la pelle
      BeAAbB la permission
      AeAA1AB la permission pour
      DcEA1cc la petite
      Bbbb1AA la peur
      daHdAAc la photo
      aaDc1aA la photo de
      eF2AcA la piscine
      bDa1Aba la place
      BABbBeB la pluie
      CAaAc la plus
      ca1AAAB la po
      ACbA2b la poitrine
      HaBAgA la police
      AB2Bad la port
      EC1EfAg la porter
      ACaAA1c la porter a
      BDCBAae la porter avec
      Bbb2Da la porter de
      aFCB1dc la porter je
      daAfaEa la poubelle
      Ae1A1AA la poule
      dAA1B1a la pour
      bBBa2c la presse
      1BAcbBA la prochaine
      BdAa1Aa la prochaine fois
      bBDd1ba la prof
      e2AABA la psy
      cCAaAb la que
      cA1CAb la que je
      Eg1A1AA la rallonge
      eCAaAA la rantre
      BDAf1AA la recre
      C2d1AA la recreation
      CAb2c la regarde
      BcAb1A la regle
      eC1c1a la rentre
      iFBcEc la rentree
      cBAAAb la rentree et
      BCfB1AB la reserve
      BABf la risee
      eA2BAA la riviere
      DAf1eDa la route
      1CbbB la route la
      CBBBAk la ru
      EDACagE la rue
      bBaA1Ab la sal
      bBaA1Ab la sal de
      CAAaAcA la salle d
      1BBAAAf la scie
      dCfAA1C la sdb
      BC1c2A la section
      aC1A2d la securite
      c1Bb2b la seins
      DaABCgB la semaine
      bb1a1CA la semaine derniere
      eC1BbbC la seule
      CAAe la sixieme
      GahBACA la soiree
      CB1faCA la sonnerie
      ACadaa la sorti
      GDad2b la sortie
      AAaBaBc la sortie de
      abA1abB la suite
      AhAD1AA la table
      1eACBA la tele
      CAc1AcC la tente
      cBBf1CC la terre
      CcAa1aA la tet
      EaDdBac la tete
      EfBd1AA la tete dans
      CA1fA la tete de
      aAbAcC la thune
      b1AbABB la toussaint
      1AaBA1e la tout
      Ba1AbD la troisieme
      DA2AAe la tronconneuse
      CAb1c1A la trouve
      BfAA1AA la vaisselle
      ABAAadB la veille
      FBAeABC la video
      iCA1CDC la vie
      CBAbcbB la ville
      Bc1aA1c la vitre
      eBAA2A la voie
      ccA1BAC la voisine
      bBA1Ac la voitur
      AdbAaBA la voiture
      aabBb1C la voiture de
      EhBAA1A la voix
      BBA1Aac lac
      j1CBABA lace*
      eBBaA1B lacere
      cCAbABb lach*
      bBA1Aab lache
      cCAa1A lache $
      D2cAbA lachent
      caAC1Ab lad
      1B1BAcb lad _ my
      AdAC1b lad in
      IFckBDg lads
      aAAe1A lads _ my
      BBaa1Ab lads _ the
      BBAd1A lads on
      gA1B1aB lai
      aAeEecc laide
      bAcAA1b laim*
      a2B1dC lais*
      bD1adaD laisse
      caAAaBb laisse $
      Ae1B1B laisse _ en
      dBAbAaA laisse _ le
      C2bc1A laisse _ mo
      AAAAbBC laisse _ mot
      DA1AeAA laisse _ tel
      gBA2A laisse _ tout
      Ae1B1B laisse dehors en
      DCh laisse faire
      3cBCb laisse la
      CAA2d laisse ma
      eAA1A1A laisse moi
      AaC2bc laisse pas
      BBaCdaB laisse son
      b1ceABD laisse tomber
      CBCBeA laisse un
      BAAAcBA laisse un mot
      AebB1a laissee
      EAcaAcA laissent
      cCBCCAd laisser
      dCA3A laisser tomber
      caa2aD laissez
      eAABAaB laissez moi
      dDbba1A laissez tomber
      GCaaAh lait
      CB1aAad laja*
      EDAabae lajan
      HgABeab laka*
      FcAAdc lakay
      Cb1Ac lakay moi
      Ac1AaBb lakaz
      fD1CA1c lam
      dEBCCBb lame
      fAAC1BA lame*
      fB1C1BA lames
      ABaabaA lamp*
      AAbbbAA lampe
      BbCb2c lan
      EeCf1FB lanc*
      EeCcaDA lance
      DCd1BbB land*
      CBd1AaB landlord
      bBABcA lane
      cAcC1Ba lang*
      AcbBAaA lanm*
      Ddc2B lanmen
      cCd1ABb lann*
      deAC2C lanne
      ABcBA1b lannuit
      EfA2AA lans*
      CC1c1c lapl*
      BC1b1c lapli
      EDfA1bb larg*
      BB1A1ac largen
      BAaAAd largent
      BaAA1eA lari
      ca1aBD larm*
      B1cbBC larmes
      DAc3b larz*
      DAc3b larzan
      haBCAAA las
      BBaaAbA lass*
      acBAcbD last
      cAACbbB last _ and
      1cC2bC last night
      bAB1b1B last night and
      fAA1ABA last time
      Bea1aCA late
      eDBcCab late*
      AA1dCba latelier
      fCBA1A lately
      e1AB1A lately $
      C3e1A laub*
      C3e1A laube
      E1Em1CB laug*
      ACBgaAB laugh
      AABa1dB laugh $
      1cA1AAC laughed
      C1BdAAb laughs
      ACABAhA laun*
      BA1AAcA launderette
      AAaA1dA lav
      aBDD1gA lava*
      1ACD1hB lavabo
      A1ABAd lavabo de
      A1BA1e lavabo du
      DDfDDg lave
      DAfA1B lave _ fois
      e1C1A1A lave plus
      B1A1AdA laverie
      DBAAAjA lavo*
      Acb2CA law
      gACA1CA lawyer
      Ab1cEdA le
      Ab1Cc le $
      a1EBCjF le 0
      DDbCecA le _ 0
      DbaeCB le _ a
      BbAAaaB le _ alors
      Bb1abAA le _ an
      AdAB1aA le _ apres
      1bAAA1d le _ arrive
      eGacADa le _ au
      eaA2E le _ aussi
      A1ACa1f le _ avant
      aDa1ca le _ avec
      AfAA1BA le _ bwe
      ae2BD le _ c
      BDc2Cg le _ ca
      eAAbcGA le _ ce
      bA1ADAe le _ chez
      IgAaAba le _ comme
      aGAc1bA le _ contre
      b1CCDeb le _ d
      aFkGgbE le _ de
      BB3f le _ dej
      BbBbA1b le _ depan
      aBcC1bA le _ depui
      DC2bda le _ depuis
      CcBG1fC le _ des
      bdAAAaC le _ devant
      1DBb2c le _ dit
      BBbC1c le _ donc
      Ea1e2A le _ douleur
      BEmBbfD le _ du
      DBAA1cb le _ dun
      CCdeAAA le _ e
      bA1aACc le _ el
      ce1AaaF le _ en
      FdAAabc le _ end
      1DbCDcb le _ est
      Cbd1AAB le _ et
      bBe2AC le _ euh
      1BDAacc le _ fait
      aBCa2c le _ faut
      ABA1Bbe le _ ferme
      A1Ca1Ac le _ garde
      aC1AAc le _ genre
      aCEgDdA le _ i
      ABe1Eb le _ il
      EBcgbbA le _ j
      aCCbBce le _ je
      Cb1Bc le _ juska
      dF1aAAB le _ jusqu
      bcAA1CB le _ ka
      DaiCACA le _ l
      g1bD1EA le _ la
      aaeABbC le _ le
      ca1DcAB le _ les
      bCAdABA le _ long
      cbAEC1C le _ m
      aA1aBbB le _ ma
      BbACAd le _ mais
      cB3Bb le _ maman
      dGcCddC le _ me
      BAB1abA le _ meme
      1BAAAd le _ mi
      cb1BbAA le _ moi
      1A1eAAA le _ moment
      acEG1ca le _ mon
      1c1BBAa le _ n
      AABA1eB le _ ne
      Ab1abC le _ noue
      B1dBbbA le _ nous
      aCB1cCd le _ o
      AABbd1A le _ on
      adbBBCa le _ ou
      b1Ac1CC le _ par
      DfbB1EA le _ parce
      cAABa1A le _ part
      CbAbfCE le _ pas
      abAACb le _ passe
      ba1daAA le _ pendant
      DbcAbAA le _ personne
      EfAAc1a le _ plus
      A2AeB le _ possible
      aaCAcB le _ pour
      c1BAAab le _ puis
      DbaaAAb le _ qu
      cgBA1EC le _ quand
      1C1Adaa le _ que
      a1AAcBB le _ qui
      DA1d le _ ri
      DbAa1AA le _ rigole
      BBBacBf le _ s
      b1Dc1a le _ sait
      1BABb1b le _ san
      C1Aabab le _ sans
      BAbeABd le _ se
      EbcAc le _ si
      aDabb1A le _ sinon
      B2eB le _ soi
      1ibfBGA le _ soir
      BA1eA le _ soit
      aDBb1Cd le _ sou
      cCAcA le _ tourne
      cCaBAAc le _ tous
      iBbFaDB le _ tout
      acAB2B le _ toute
      Ec1b2A le _ trouve
      a1caBAA le _ un
      B1B2ae le _ veut
      G2B1iB le _ vide
      Fdb1Aa le _ voila
      B1ba1d le _ y
      Dh1AbAa le balcon
      BfA3A le balcon en
      CcBd2a le ballon
      C2dAAA le banc
      Af1B2A le baton
      BdBC1ba le bebe
      C2bAc le bide
      ABA1B1e le billet
      ABAd1A le bizutage
      Bd1A2C le bleu
      cA1AcAC le bois
      adABBCB le bra
      FeB1Ba le bras
      Ce1A le bras pour
      Cg1BADA le bruit
      Ce1A1A le bruit de
      BcAAaA le bulletin
      aBbf1Eb le bus
      A2eBAA le bus d
      B1AB1d le bus de
      BAaAa1c le bus je
      dCACC1d le cache
      Cbbc1aA le camion
      fB1A1Bd le canal
      1C1ldDD le car
      d1aBABb le carnet
      c2BAAb le carnet de
      DBAb1ca le casier
      AbaC1Ab le chantier
      hEC1ACA le chat
      BAf1ABA le chauffeur
      BAeA2A le chauffeur du
      EE1d2c le chef
      ACadaAb le chemin
      ACB1b1a le cherche
      cABc2A le cheveux
      BgBCdBA le chien
      dAA2BB le cle
      ACbc2A le coeur
      ECcd2a le coeur qui
      BcBAA1A le coffre
      B2aCd le compte
      AB1B1dc le compteurs
      BC1e le contremaitre
      1EeBAB le copain
      CBbA1B le copain de
      De1AA1a le cote
      DdaCaA le cou
      DbBdACb le couloir
      A1AAAAg le courant
      1ECBAgA le courrier
      babBA1A le cours
      CCh1a1D le cousin
      AAe2BB le cousin de
      cA1aABA le couvercle
      eBA2A le croire
      dA1A1C le cutter
      BBa2eA le dernier
      fBBAaB le di
      AaaeCaa le dimanche
      1A1hAC le dimanche soir
      aGfAb1C le dire
      CAcCcAb le dire a
      gCBB1aa le dise
      CeAa1A le do
      aeBbAAC le doi
      AB1cAAb le dortoir
      CAac1bA le dos
      1dAAB1A le dossier
      Dfb2Cb le droit
      cdAA1AA le droit d
      EdAbBCe le droit de
      iDbBCAC le faire
      eAAD1A le fais
      cb1E le fait
      acAA1AC le fer
      db1C2A le fer a
      CBCAADi le feu
      BAAA1Be le feu a
      D1Ae le fiye
      caCa1bA le fond
      cb1A1Ba le foot
      GCCDahd le foyer
      Cd1B le foyer c
      aCcAaBb le frere
      BCbAaBb le frere de
      DAABadC le frigo
      eDA1A1B le fusil
      cEAAC1e le fuzzy
      dBA1C1A le fuzzy de
      1ABd1Ab le gar
      cbABd1E le garage
      AC2bcb le garcon
      DAaBadC le gardien
      1CeCA1c le gars
      cCA2Cc le gaz
      BBd2a le gerant
      CA1B1d le gouter
      aD1e1Cc le gran
      BAab1Ba le grand
      1BcaBA le groupe
      AAAcAaA le gymnase
      BAAb1bB le hall
      CAAc1A le harcelement
      CkBA1CC le i
      AfAA1BA le i bwe
      1DAdA1b le jambe
      C2A1dA le jan
      bbBabAA le jardin
      AAaa1eA le jeudi
      aCD1bab le jeune
      hAABDCC le jour
      eB1ABAb le jour je
      acA1bBB le jour ou
      caBAaa le juge
      abAAAAb le keur
      DBhA1A le kine
      ADcaAAb le laisse
      cC1Aa1A le lavabo
      Dd2a1a le li
      1bCagDc le lit
      BBeAAAA le livreur
      BCd2dD le loyer
      dAAA1AA le lui
      EbAa2A le lundi
      1acEACc le lycee
      AeCa1AB le maitre
      C1ea1AC le mardi
      BAa1BBB le mari
      BDb1BAA le mari de
      eCAdEac le matin
      BcAb1aB le matin il
      AD1daA le mec
      hCDb1BA le medecin
      C2aDah le meme
      1dAAACc le menage
      1DA1baA le metier
      dAbAAEc le metro
      CCB1AfB le midi
      B3AgB le mois
      cD3AA le monde a
      bAAAAab le monde c
      D1fA2A le monde l
      EbAb1aa le monde me
      D1Adac le monde que
      DaAa1b le monde se
      D1gBADB le monsieur
      AAcb1BA le monsieur de
      AbcC2A le monsieur du
      1Aa2DC le monsieur qui
      fE3Ba le mot
      g1DHeFB le mur
      bEAAb1A le mur de
      Eb1ab le mur et
      eG2A le mur jusqu
      EiAAAAA le ne
      GgBd1A le nez
      BAA2e le noctilien
      dacCABB le noir
      1gABC1A le numero
      DABf1A le otre
      DAaA1ea le pain
      AAABCca le parc
      B1BA1Bg le passer
      DAdDCBb le patron
      1b1A1BD le patron de
      AAAA1Ad le patron dit
      1bcB1AC le patron me
      De1A1Bc le payer
      ADhABAa le pere
      e1ABAAA le permis
      b1EF1db le petit
      1BABabc le petit de
      Cd1bB1A le pie
      BdAA2a le pied
      AaAabBA le pire
      aC1d2B le placard a
      cabAADa le plafond
      B3cBb le plan
      DeAa1AB le platre
      AB1Bad le plier
      1fCcbAC le plus
      Ga1a le poignet
      eAAAA1B le pont
      A1BcbBB le portail
      bAaAAbA le pot
      1DiB1AA le pote
      CDf2A le pote de
      bDAaca le premier
      gC1B1A le probleme
      BB1AAAf le produit
      CA4e le produit pour
      IbDf1Bb le prof
      ABcD1Ab le prof de
      CAdB2A le proprietaire
      ABaA1eC le proprio
      BAB1fA le quand
      A1aDb1b le quartier
      AdAABaA le quitte
      dbAAAAA le refaire
      dB2aAA le reparer
      2AD2d le reseau
      bB1Ac1A le sache
      AcABAcA le sait
      A1BA1Bd le salon
      1cbBBaA le samedi
      bBbBAa le se
      B2B1e le self
      daBA2A le sens
      eBAaAbD le seul
      cBfEGj le soir
      cbaC1BA le soir e
      cBA1Aaa le soir i
      Bc1B1ba le soir il
      BaaAAbA le soir j
      dB1ac1C le soir je
      AcCa1AA le sol
      Bf1B le son
      Ea1e1AA le souffre
      Ea1e2A le souffre douleur
      AbaAaC le stage
      1BdB2A le suisse
      1abAABC le surveillant
      AAfA1B le surveillent
      AaaBAc le tan
      d1bBAaa le telephone
      Ccc le temps
      BCA2eA le the
      abAa1bB le thyroide
      dAAA1Aa le toi
      fBCBaFe le toit
      f2BADb le toit du
      1g1BAA le ton
      1BCbb1A le tour
      C1Abd le tour du
      AbbBabB le tps
      aBAB1Bf le tracteur
      hB1AACB le train
      cBB1aAb le tram
      BBAA1gA le trottoir
      bbaBAB le trou
      AB1Ad1A le trouve
      AA1Ad1B le trouve pas
      AB1A2e le tube
      BaB1ad le vacances
      1dABbAA le velo
      1gBBBdB le vendredi
      cB1b1BA le vendredi je
      ahA1ACA le vendredi soir
      ahBDbbA le ventre
      Ab1abC le ventre noue
      G2A1h le ventre vide
      BAf2Aa le verrou
      eA1CA le viaduc
      dA1AbDb le vide
      CBaabAb le village
      D1c1a1A le voir
      ECkCAB le voisin
      eA1A1Cc le vole
      bCfC1AA le voyage
      Ac1AAba le we
      FdAAabc le week
      FdAAabc le week end
      CDcAfAA le weekend
      B1Ae1A lea
      1A1cABb leak*
      HkBAaAB lear*
      EgAAbBB learn
      CcA1AA learn to
      CeA2a learned
      BfCA1AA leat*
      BfCA1AA leather
      aabc1bA leav*
      BAecDd leave
      b1cABaa leave $
      aAbBAc leave it
      A1aeAAA leave me
      daAAAba leaves
      CaAbeCA leaving
      1DCcAfA lech*
      1BaA1eA leche
      aADdAB lecher
      DbAd1aa leco*
      DcBeAa lecol
      A2CfcA leed*
      gCcbBbD left
      aBfCDc left $
      Ae3aB left _ the
      AC2eC left home
      CE1BBlB left*
      CE1BBlB leftovers
      aaACaBb leg
      EcAAbaA lega*
      EcAAbaA legal
      CDaAkB legg*
      BBAAgA legged
      BBAAgA legged it
      ACa1dA legging
      AAaAAd legl*
      fab1BBA legs
      dBA1A1A legu*
      BdaaAaA lend*
      BdabA lendemain
      1cBB1b lendemain $
      BdAcAA lenf*
      BdAcAA lenfer
      CbaBAdA lent*
      Ca2caA lequ*
      Ca2caA lequel
      AcBhBDB les
      C1A1da les 0
      CA1Aca les 0 jours
      aCe1B les _ a
      ABAe2A les _ annees
      CB1d1B les _ apprentis
      dAaAABd les _ apres
      ECac1d les _ au
      Bb1DbBa les _ avant
      A1BbAbc les _ avec
      AAABbAB les _ c
      Ca1B1ba les _ ca
      Aeab1Fa les _ chez
      CbBAb1A les _ comme
      bAAA1eC les _ d
      beEHCd les _ dans
      ADb1beA les _ de
      aAC1aDc les _ depuis
      FEaFdjA les _ des
      BCBAafe les _ du
      bfaB1aC les _ en
      BabAbAA les _ encore
      AcaaCC les _ et
      AAAc1BA les _ euh
      DAAa1af les _ il
      cAdC2C les _ ils
      acAaABc les _ j
      ed1FDab les _ je
      BC1Dbf les _ jours
      cC1daAC les _ l
      dEBbaA les _ la
      i1ADAC les _ les
      1C1e1A les _ lui
      1ABea1A les _ m
      eBA1BaA les _ mais
      ADAedAA les _ me
      a1AD1c les _ meme
      AdBB2D les _ mon
      acbCbBA les _ ne
      aDAc1Aa les _ on
      AfBa1A les _ ont
      AfAbAE les _ ou
      AAbdAaB les _ pas
      B2Cca les _ personne
      BcADfA les _ pour
      bb1DAA les _ qu
      BdbBBaB les _ quand
      AaACAaB les _ que
      db1BaBA les _ qui
      DbBd les _ s
      bABAa1b les _ sans
      1b1DCdA les _ sont
      Ecb1a1B les _ sur
      Ca1BA1c les _ vite
      Dccc1Ba les a
      cBcD les amis
      AC1f1AA les anciens
      Cc1C1b les assiettes
      1FbhBIB les autres
      BB1c1B les autres apprentis
      dAAa1BA les autres je
      AA2eAA les bois
      cBd2aB les bras
      Dc1b1bA les bras et
      eA1AB1C les cachets
      fA2A1C les cachets de
      dBaC1A les cartons
      FAAd1aB les cheveux
      AdAAA1A les cheveux jusqu
      adBBA les choses
      fD2A les ciseaux
      CCaAc1a les cles
      bABb1AA les copains
      CA1d2A les couloirs
      DiAC1CB les coups
      A1aDaAd les cours
      ABAe1A les croiser
      cDAA les cuisses
      CfAa2A les dents
      bcBCb les deux
      Dbb1bAA les doigts
      ACAA2c les eleves
      acAb1B les escaliers
      CA2AeA les factures
      AGbcAAc les filles
      Ab1CbCb les flics
      AEBdAA les garcons
      BaCjABA les gars
      BACf1A les gars du
      oD1GBaB les gens
      ABd2Ba les gosses
      CCAb1Bd les grands
      A1eCA1a les hommes
      CBBBiAA les horaires
      DAABfA les horaires de
      CC1B1g les invendus
      B1fDA les jambes
      bacbAEa les jours
      A2AdC les jours avant
      DA2ca les jours jusqu
      Dbad1C les lundis
      hE1A1AA les manches
      CdBaaA les marches
      hE1B1AA les marques
      BBaaaaA les matins
      gAAA1BB les medicaments
      BDBcAda les memes
      Cd1AAbA les meubles
      CeCeABA les murs
      CA1e les notifications
      ec1aCAA les nuits
      dAABAA les ongles
      DgABAAB les oreilles
      1baAcD les parents
      bcAB1Ab les pas
      BC2Ad les pates
      aBAdA les perd
      C1aBBeA les petits
      dcCA1A les photos
      D2cbC les pieds
      AC2Ad les placards
      dDaA2A les poignets
      dA1AAAb les pompiers
      DhaCAD les portes
      fB1DAb les potes
      CA1D1c les poubelles
      BA1B1d les poubelles du
      DbBf1B les profs
      dA1AAB les rails
      FEACBj les restes
      Aa1A1Ae les rideaux
      Fa2Abc les semaines
      1E3e les serrures
      Bd1B1aA les soir
      cdaAABA les soirs
      AdBB1cB les soirs et
      AeAA1A les soirs ou
      dBbA1AA les soirs pour
      Ba1AAd les stages
      DDcbAAb les toilettes
      A1ACabb les toilettes de
      c1aCBaa les toilettes du
      Bf1A1b les trois
      G1aAag les vacances
      BeAAAaA les vacances je
      Bc1bA1A les vendredi
      aAbC1c les vieux
      GBBicA les voir
      DaAd les vois
      AfAAbAB les voisins
      1b1C1Bc les volets
      a1AbBAb les yeux
      AACd2a les yeux et
      B1cB1aA les yeux quand
      BBbdAaB less*
      e2ECAa let
      A1A2De let _ out
      BBe3A let him
      2BDAcf let me
      B1A2Bd let me out
      eGC1AgC lett*
      C1AAad letter _ the
      dB1AAbB letters
      dBAC1aB lettre
      c1ABAaA lettre a
      CAAb1bb lettres
      1DAccb leur
      C2Bbaa leur $
      D1AhAAB leur*
      D1AhAAB leurs
      BhIbBAC leve
      Ef1B1AA leve _ bras
      AfCBaAB leve _ main
      ChEBAAA leve la
      AfCBaAB leve la main
      CfAC1AB leve le
      Ef1B1AA leve le bras
      BF1fA1b leve plus
      CB1d leve plus la
      aDAbBAb leve*
      DhB1CDb lever
      Ec1e1BB lever la
      BaBBABd levr*
      1F3Af levres
      AC3Ad levres sont
      BcfCbIi li
      AbcBAaA li $
      BAbA1ba li di
      bCAAAA li la
      b2BcBb li le
      BCAbcaA libr*
      cDA1bAa libre
      CaeB1AA liby*
      BadB1AA libye
      bBbA1Aa lice*
      CAAAAgB lidl
      fAABaA lie
      lDDDADC life
      Dc1Abab lift
      DbdA1BA lift*
      FbdA1AA lifts
      cD1AbA ligh*
      dABBA1B light
      ACbacAa lights
      eB1aaAA lign*
      bCbba ligne
      dbBA2A lignes
      c1AbABA ligue
      baACAAa like
      BCAc2a like $
      cBaA1b like _ s
      CeAA like _ when
      abaBaaB like a
      CAdA2A like being
      BfAAAaA like that
      DAaea1C like*
      EAadAaA likes
      AB1be1A lil
      aBAAcaA lill*
      aBAAcaA lille
      fC1AAAA line*
      dBAA1AA lines
      dBA2AA lines on
      BadBA1a ling*
      Fccea1C lint*
      EA1f1aA linterna
      BebAa1B linternat
      AlE2AA lip
      C1C3g lips
      A1C2Ae lips are
      AaABbBb liqu*
      BaAAbBb liquide
      Aa1gAB lire
      BCAeaBb lis
      CA1d2a lise
      dA1BBCb list*
      dcABBDb liste
      A1AC1Be liste de
      c1AcAAA liste des
      deDcffA lit
      AAB1abb lit _ est
      ADb1ba lit _ je
      bbCA2c lit _ messages
      BBc2AA lit _ nuit
      Ce1BAaA lit au
      bBAaB1b lit depuis
      A2AeB lit est
      eACbAaB lit et
      bAaaAAc lit il
      BBc2AA lit la nuit
      bcD3c lit mes
      bcDA2c lit mes messages
      cBe1BAB lit tout
      AbbaAaB litt*
      Ccb1aaA little
      C1Aabaa little brother
      AdCCdca live
      aBAABad live $
      BaAAAcA live*
      BaCb1aB lived
      BCAaBgA livi*
      AA1BBgC living
      CB1AAgB living in
      BDbCgDc livr*
      1ABcaCc livre
      eABB1AA livres
      DCaAfAA livret
      C1A1e1A livret a
      CAeAAAA livreur
      fB1AaaA ll
      CA1Ad ll _ gone
      cbAABBa ll _ it
      DAaCAfc ll _ me
      FABa1ad ll _ my
      fbDBaAB ll be
      CA1Ad ll be gone
      AAeA1AA ll post
      2BADgB lo
      BAA2dA lo froide
      G1a3b load*
      1CB3e loc
      BIcaeea loca*
      BDaa1ea local
      AAAcaaA local _ velos
      ACcabaA local a
      AAAcaaA local a velos
      ABbAb1A localisation
      BcAeABA lock
      CbCf1BA lock _ in
      AbDdFdA lock*
      B2BCaf locked
      CACbABg locked _ in
      3B1eB locked _ out
      CbABAAf locked in
      1aDaAca locked me
      2Cb1Bd locked me in
      3B1eB locked me out
      1E1eAbA locker
      AB1A1dA locker _ the
      1fBCBeD locks
      AiCAABC locks _ in
      AhCA1AB locks me
      AgCA1AB locks me in
      bCb1A1A locks the
      DBfAaB lodg*
      CCbbCd loge
      G1AAAk loge*
      B1A1BgC logement
      BAfAAA logger
      IecafEC loin
      aBba1AB loin $
      EAaAd1b loin d
      adcBBBA loin de
      e3C1A loin je
      dAAAaBb loir*
      dAAAaBb loire
      abBDAca lol
      D1Ba1dB lol $
      ec1BAAA lol je
      AAadBa lon
      fAAC1A lonb*
      C1BbdB lond*
      gCBA1AD long
      baaC1b long $
      AAAeA long _ home
      ccBBABA long sleeves
      acACcB long story
      EBahAAA long way
      AAAeA long way home
      dbA1bDD long*
      aAAAdAA longer
      CcacA longs
      hB1EaCB longtemps
      cC1BcC lont*
      cC1BcCa lontan
      cCCaeBB look
      Eb2eBB look _ me
      cBAb2B look _ my
      fCAAA1B look after
      ebBAbAA look at
      Bb1AbAA look at me
      fGdDfAB look*
      cDAAfB looking
      AB1AdA looking _ me
      AB1AeC looking for
      BA1AdAa looking for me
      cCcBAbA looks
      BBda looks _ me
      aBda2A looks at
      BBda looks at me
      ccA3C lopi*
      ccA3C lopital
      Bd1aAA loreye
      bCbAaAb lorr*
      bCbAaAb lorry
      CbCcb1a lors*
      CbCcb1a lorsque
      Bd1AAb lose
      Dabc1Aa lose*
      Dabc1Aa loses
      aABf1bC lost
      Bc1aBba lot
      b1caABA lot $
      B1AbA1d lot _ i
      B1AbA1d lot and
      B1AbA1d lot and i
      BAA1BgA lote*
      BA2BgA lotel
      BAA2fB loto
      c1a1CaA lotr*
      cba1BaB lotre
      dcAAABA loud
      AAc1AaB loue
      ccBAB loup*
      ae1C1AB lour*
      d2D1AA lourd
      aBbaAAA love
      BadAACA love*
      CAfA1AA loves
      DCc2eB loye*
      DCc2eB loyer
      aBBbABb lu
      DbfcDCD lui
      dfEGBDd lui $
      DCfAab lui _ a
      BcAaA1A lui _ casse
      HaAeAAc lui _ de
      BdDcbBB lui _ des
      aBa1bBA lui _ du
      1Bd1A1B lui _ j
      A1dAbBA lui _ je
      B1acBCa lui _ la
      aeBa1CA lui _ le
      AeBA2A lui _ ma
      bAA1AcB lui _ me
      BEa1bdb lui _ moi
      1Bc1B1b lui _ pris
      1eBa1B lui _ qu
      ADba1b lui _ que
      aCA1b1b lui _ se
      AaAfABA lui _ ses
      a1CdAAB lui _ son
      DgcCBCa lui a
      1Cc1B1b lui a pris
      Abb2Bb lui depuis
      cbD1ABA lui dire
      Cd1A1aa lui donne
      cCaBb1B lui e
      DAeAAaA lui et
      ABcAbC lui fais
      C1ac1B lui fait
      1ABd1AB lui font
      cbbCAaC lui il
      BBdAabB lui il a
      Cf1CBca lui je
      jEBA2B lui meme
      1eCA lui met des
      BAAc1AA lui ont
      2BC1Ad lui qui
      dbaABAa lumi*
      adaABAa lumiere
      a1aBACe lumiere $
      BC2BeA lun
      1FCcAeB lunc*
      ADBAAeB lunch
      a2D1d lunch $
      DAAhAF lunch _ the
      A1Af1I lunch in
      A1Ae1G lunch in the
      A2f1CA lunch money
      CbDeabB lund*
      1AEaafB lundi
      BCabaeD lundi $
      dCA3b lundi _ a
      Cb1c1A lundi e
      dB1CAba lundi et
      caADaAA lundi je
      Dbac1B lundis
      KeAhABB lune*
      KeAhABB lunettes
      Ch1C1AA lunettes _ soleil
      Di1E1aA lunettes de
      Ch1C1AA lunettes de soleil
      ChAA1AA lunettes noires
      FbABgA lwen
      BAbc1A lyce*
      C1adaAa lycee
      1bfBC1B lycee $
      ab1D2c lycee _ 0
      2eGa lycee _ a
      e1aC1aa lycee _ je
      Caaca lycee _ que
      aAaAcAC lycee je
      C1Ag1C lync*
      AAAd1B lynche
      BaAd1B lyncher
      CcAAeDC lyon
      Abea1CF m
      BadBBdD m 0
      BBaac m _ 0
      EeBagHa m _ a
      CBcAaAb m _ and
      BdBA1aB m _ at
      DaAA2c m _ au
      bAACb m _ avec
      2eD2A m _ baisse
      AeBA1A m _ balance
      Dc1b1A m _ brule
      eAAC m _ c
      BBac2a m _ chaque
      ABA1Ad m _ chasse
      1BdB2C m _ coincee
      BdBC2b m _ colle
      C1Be m _ coupe
      Dabae1C m _ d
      Bacf1BB m _ dans
      CA1jA1D m _ de
      BaA1Acb m _ deja
      dDA1b1b m _ demande
      C1g1BCC m _ des
      DcAb2B m _ devant
      dFC1aad m _ dit
      AcA1aAb m _ donne
      bAABaAc m _ ecrit
      1BABA1e m _ en
      AABca1A m _ enferme
      1CAA1Ae m _ enleve
      eADbB1c m _ envoye
      dAACA1B m _ et
      BBca1Ca m _ fait
      2dE m _ filmee
      abc2DB m _ for
      BBeD2B m _ forcee
      BA1aBc m _ foutu
      CA2eCB m _ going
      1AeAAA m _ he
      eA1EBbB m _ i
      DcCBbBg m _ in
      caaCABA m _ it
      eB1CBeA m _ je
      CaABaca m _ jete
      AAbdBBC m _ la
      AaBdA1B m _ laisse
      aCabAa m _ le
      CAB1adB m _ mis
      Dc1B1ba m _ moi
      1bCaBAa m _ montre
      BcBA1b m _ of
      cAA1bBB m _ on
      AABeAAa m _ only
      CaAbAaA m _ par
      HCcgcaa m _ pas
      CeA m _ pose
      aBb1AAc m _ prevenez
      bBAcA m _ pris
      1AAAABc m _ propose
      eABA1a m _ qu
      CcB1b1b m _ quand
      BBce1A m _ que
      AaBd1A m _ rase
      AcAAAaa m _ rendu
      EAae1b m _ rien
      caABAA m _ serre
      Ee1A m _ ses
      AaaB1cB m _ sur
      AccB2A m _ tenue
      EBBafaA m _ the
      caabD1B m _ to
      aCcb2A m _ tous
      abBBA1c m _ tout
      gBBA1Ba m _ un
      eDA3A m _ une
      1FcC1AA m _ violee
      h2B2D m _ vite
      B2A1bd m _ with
      BefBEDC m a
      AeBA1A m a balance
      1Bd3C m a coincee
      BcBB2b m a colle
      C1Ae m a coupe
      dDA1b1a m a demande
      bFC1abe m a dit
      1CAA1Ae m a enleve
      eACbB1b m a envoye
      BBdC2B m a forcee
      CaABaba m a jete
      CbAabbC m a mis
      1bCaBAa m a montre
      Bba2bc m a pas
      CeA m a pose
      aBb1AAb m a prevenez
      AcAAAaa m a rendu
      DAae m a rien
      caABAA m a serre
      1Fb2AA m a violee
      cdA1A1D m aide
      BACAA1f m alone
      AE1fA1a m appelle
      AC1baAA m appellent
      dBBBdAb m arrive
      DiaAAAB m asseoir
      DBAf1AA m assis
      DC1AfCB m at
      1cBB1aA m attache
      aCeAACc m attend
      BBAbBAc m attendent
      AbbBAbB m avait
      CfAdAEc m avoir
      e2AAC m done
      EAibA m ecrit
      1cAFbBb m en
      e1Ca1Ba m endormir
      DlbCACA m enferme
      Bf3AA m enferme dans
      BcAc2A m enferment
      BAAf2A m enferment dans
      EAcdA1B m envoi
      E2eA m envoi de
      cCDaaAe m envoie
      cc1D1AA m erase
      dAA1aAA m ereur
      CBCfBfB m ete
      1BCf m ete de
      BaABaea m etre
      BccB m etre de
      dABAAAA m going
      AAbAabA m heberge
      bBbAAB m his
      ABaBgAa m in
      B1A1dB m in a
      AAaBadA m in the
      CA1c1B m invite jamais
      fA2BBA m just
      BDAAc1b m not
      BA2cBA m not going
      bBaAAAA m oblige
      AAA2Cd m occupe
      DBBabcb m on
      1AB1cbA m on the
      GDadbBb m ont
      2dD2A m ont baisse
      C1Ac1AA m ont laisse
      1BA1AdB m outside
      Ebab1ab m scared
      BAb1Bca m seventeen
      Caa1Aba m sixteen
      1bAcBDa m the
      AABeAAa m the only
      BcfCDAC ma
      De1AaEb ma _ 0
      FBbBeba ma _ a
      CA1b1bb ma _ aux
      Ab1dAAA ma _ avant
      EA1e ma _ avec
      c1BbBaD ma _ c
      aB1aCca ma _ ca
      b1bABAa ma _ cette
      b1ACAea ma _ compte
      BfcB1BB ma _ contre
      AA1dbB ma _ croit
      BB2AAf ma _ d
      1cb1aEA ma _ dans
      gEcaCB ma _ de
      AD1B1d ma _ dehor
      1CA1Bc ma _ dehors
      BAAB1e ma _ demande
      B1d1bBa ma _ depuis
      aAac1AB ma _ des
      AcAAAdC ma _ di
      baDCbgC ma _ dit
      A1b1Bac ma _ dort
      BcabBBB ma _ du
      DBaaaae ma _ e
      bcCa1cF ma _ el
      g2abAG ma _ elle
      1BeE1Ba ma _ en
      1D1aAce ma _ est
      BBBc1fG ma _ et
      1bCdAA ma _ euh
      CDAAaAj ma _ fait
      ACB1aAd ma _ ferme
      cBac1A ma _ fille
      caB2Ab ma _ garde
      1F4d ma _ hurle
      Bab2DA ma _ i
      aBBaBAb ma _ il
      CDfBcB ma _ j
      bADedDc ma _ je
      ca1aABA ma _ jumelle
      e1BC1aA ma _ kil
      ChABaAA ma _ l
      Cl1DEAE ma _ la
      IgbAEba ma _ le
      1eBBdAC ma _ m
      adD1cAA ma _ ma
      b1AaCaA ma _ mais
      Cc1d ma _ manje
      Hm1CBbC ma _ me
      BaCB1aa ma _ mere
      1CCc2c ma _ mes
      b1bdCCb ma _ mon
      BcAbbaD ma _ n
      Ia1bac ma _ o
      EcCAd ma _ on
      baB1C1a ma _ par
      cEBCfAc ma _ parle
      CAa1Abc ma _ part
      BCa2d ma _ pleure
      dcAB2A ma _ porter
      2eAAAA ma _ quand
      BG1cB1f ma _ que
      caAD1Ab ma _ qui
      Dc1e1AA ma _ recoit
      cBcAAAA ma _ refuse
      cABACc ma _ reste
      da1BABC ma _ s
      aE4c ma _ saigne
      AAc1bBA ma _ sait
      AeA1ACA ma _ sans
      AaBCaCd ma _ se
      dABB1A ma _ si
      aAcA1bA ma _ soeur
      dBdABaC ma _ sur
      1fC2a ma _ touche
      acDa1bA ma _ tout
      aAD1Aab ma _ tu
      baba1BD ma _ un
      ciBAAE ma _ une
      1CcAaAc ma _ va
      D1ab1ab ma _ vient
      acAaAD ma belle
      dB1a1Bb ma belle fille
      FcAA1A ma belle mere
      b1a1aaD ma best
      CAbd2A ma bouche
      C2f2B ma brule
      Ca1d2A ma brule avec
      ca1DAb ma camarade
      DACAAdg ma carte
      1AB1AAf ma carte d
      Bb1cA1A ma casses
      bC1dAA ma chaise
      Bfc1bCA ma chambre
      CcA1cCa ma chambre a
      Cd1AaA ma chambre et
      AbAbB1a ma chambre il
      1DAbaba ma classe
      b1AB1dA ma classe il
      dbBD1Aa ma collegue
      caCC1Bc ma copine
      c1bBA1A ma copine de
      B1AAbAb ma copine e
      cBB1b1A ma copine m
      BBc2d ma couverture
      CA1da1B ma couz
      d3b1C ma daronne
      BEAaaec ma deja
      bBbAbBa ma demande
      B1daAAa ma demande de
      AeC2aA ma demi
      eBAAAaA ma derniere
      dHbBBbf ma di
      FDcAAaf ma di que
      1a1Bada ma dit
      AdaA1B ma dit c
      A1AAAcc ma done
      caD1ABd ma donne
      AaAbAAb ma enferme
      hBE1A ma envoye
      DefB1DB ma fais
      BagB1BD ma fait
      1AC1cDc ma famille
      EgAA1AA ma faute
      fAAB1Ba ma femme
      dBB1a ma file
      cBBaB ma fille
      CaaBa1a ma fille de
      CBAaaAc ma fille est
      cAbDC ma fille ne
      CBfA2C ma force
      CBjC1AC ma forse
      BbAAAb ma foutu
      1ABf1AB ma goure
      fEB2bb ma grand
      fEB2ab ma grand mere
      1Ca1bbB ma grande
      DbB2a ma jete
      DcAA ma joue
      bdAB ma laisse
      BdA2AA ma lanne
      dDE2b ma main
      Ee1A ma maratre
      dBa2AB ma meilleure
      He1AAda ma mer
      Eb3c ma mer di
      CDA2ab ma mer e
      Db1A1bC ma mer el
      BdaAAA ma mer me
      ADaA1Cg ma mere
      aeEACa ma mere a
      BaAA1cB ma mere dit
      BdAa2B ma mere e
      Bdb1B1a ma mere elle
      B1cAEbA ma mere est
      C3AcB ma mere et
      BB2b1c ma mere fait
      BBa1ABb ma mere il
      1CAAaBc ma mere je
      BAb1baA ma mere m
      Dd2abB ma mere ma
      GiaDaBA ma mere me
      dCA1aA ma meuf
      F1ab1cB ma mi
      BaeA1AA ma mi la
      AbBbAA ma mi un
      DfBBaDb ma mis
      bAbadDC ma niece
      CbbabAb ma niece a
      bA1c1C ma nourriture
      1adC2D ma oblige
      1adC2C ma oblige a
      fACA1A ma oui
      E1A1Af ma part
      cbCa2c ma pas
      AaBbbAA ma paye
      eCA3B ma peau
      1Fccaa ma petite
      1Dc2AA ma petites
      BDCgb1A ma photo
      iAaaBEB ma place
      b2ABAd ma po
      aAdB2B ma poitrine
      DGc1ABh ma porter
      1Ed1A1b ma porter avec
      AbdAa1C ma pote
      1CaA1cb ma pote elle
      aBAdaA ma pote ma
      aC2AAf ma pri
      ABfB1AA ma pris
      eBC1Bb ma prof
      CdAA1aA ma propre
      BdAA2A ma propre mere
      CAaAgAA ma puce
      fB1AAB ma punition
      1cBBBba ma reum
      BCAca1b ma reuss
      2C2Af ma rue
      A1gAaDA ma s
      1A1bbCa ma soeur
      aCbbbD ma soeur a
      1cAbaAD ma soeur elle
      bABbAaA ma soeur est
      ca1aABA ma soeur jumelle
      DbAcA ma soeur ne
      cBAbBbB ma sorti
      E2f1B ma table
      DbBC1cf ma tante
      cbBA2a ma tante a
      CeA1ABb ma tante elle
      Bac1aBa ma tante je
      AfAC2A ma tape
      gbB1AD ma tete
      ACfB2B ma touche
      cBBb1aB ma trousse
      d1AAb1A ma trouve
      DA1A1cA ma valise
      C1fEA1A ma video
      cA1DBBa ma vie
      ACA1Be ma vire
      B1Caaae ma voisine
      BAAA1h ma voiture
      cBAA2B ma voix
      DBBBBAk mach*
      CdBdA1A mache
      1D1CB1e machete
      BEAB1Ag machette
      1Ec1aba machine
      dBaA1B machine et
      CiA2BC machoire
      B1BAbba maco*
      BaB1bBa macon
      1bBBBAd mad
      bcAAAC mada*
      bcAAAC madame
      bGafaAD made
      CBeA2A made _ do
      AABdA1C made a
      2eB1AA made me
      CAeA2A made me do
      CBb1A1c made to
      1B1AAAd maga*
      ABAAA1e magasin
      1BbABaA mai
      gCABAgD maig*
      cBa1AaB maigri
      Dbae1AA mail*
      Fb1e1A maillot
      B1gEBBA main
      cBBa1cb main $
      CcBb2A main _ je
      B1dC1BA main _ le
      CFfA main _ mon
      DBcB2B main dans
      BBdA1A main dans le
      dBB3a main il
      ADfB1AA main sous
      BbbA1AB main sur
      acCa2A main sur la
      1Bg1C1A main*
      CaiAAAA mains
      1CdB2A mains partout
      a1CBBad maintenant
      CbBCaAb maintenant $
      BD1aAgB maintenant _ a
      BBB2ac maintenant _ dit
      Ababa1B maintenant _ est
      BAdA2a maintenant _ me
      acB1aaC maintenant _ suis
      baA1aDA maintenant _ va
      bbB1aEA maintenant ca
      baA1aDA maintenant ca va
      cCAeA1B maintenant elle
      AA1Cac maintenant il
      1C3eA maintenant il a
      eBAB1A maintenant j
      Bca1ba maintenant je
      acB1aaC maintenant je suis
      Bc1cAcD maintenant on
      CAAbAeA mair*
      Bb1baB maire
      BBAAAhA mairie
      Abb1aeC mais
      B1AAAac mais _ dit
      AAC1bb mais _ est
      Bc1A1Bb mais _ fait
      ABabAaA mais _ je
      DBAd1Ad mais _ l
      AccB mais _ le
      bAbAaB mais _ me
      eB1BaAA mais _ n
      Bba1AAc mais _ peux
      AAAc1Ab mais _ soir
      bAcA2B mais _ veut
      D2acA mais a
      EDfa2a mais bon
      aCAACcd mais ca
      cb1aA1B mais elle
      bCcB1Ba mais euh
      CacDCf mais il
      BA1A1bc mais il dit
      dBBaA1A mais j
      BbAcbA mais je
      Bba1AAc mais je peux
      AACd mais le
      bd2AC mais moi
      cBaadDA mais pas
      ABaAAc mais son
      BAAGdbB mais*
      ACAGfAB maison
      1EbAAbe maison $
      A1A1cBB maison _ est
      Dd3AA maison _ il
      acbAC maison _ je
      AC2acb maison _ n
      Ad3BC maison avec
      A2CAe maison chaque
      bCAaaBA maison de
      DbA1aaB maison il
      cb2D maison j
      dAbAb1A maison je
      bB1A1ca maison on
      Cac1ACb mait*
      c1aBAaA maitre
      CBaa1Aa maitre de
      abAbAaB maitresse
      HB1CchC maje*
      GB1BbgC majeur
      B1AAbbA majeur _ je
      B1A1db majo*
      C1A1dc majorite
      DhA2AB mak
      bBCecCa make
      dAAAAAb make it
      bBA1aBb make me
      Ce1A make up
      abgC1CD make*
      dDgB1BD makes
      AeC makes _ stand
      aAeAAAB makes me
      Cf1A1A makeup
      cC2AAa maki*
      cC2AAa making
      DecaCDa mal
      dABA2A mal _ ai
      dA2ABA mal _ ca
      1dAC1A mal _ dos
      DA1B2g mal _ la
      ACd3A mal _ nuit
      GDci1Bb mal _ ventre
      1Fc1AAe mal a
      1Dcb1AA mal a l
      EBaa2g mal a la
      CA1c1De mal au
      1B1e1Bb mal au ventre
      CCg3C mal en
      ABcB2a mal et
      GA1A2k mal finir
      dABA2B mal j
      dABA2A mal j ai
      EBd3c mal la
      E1bc1c mal o
      EAcb1a mal o ventre
      HeDiCBA mala*
      1DAjAAD malade
      3cCbC malade $
      CkBBACB maladroit
      CBAA1ae malaise
      CAca1a mali*
      Cd1a2B malt*
      1aBAEa mam
      cBAAABc mam $
      BcAAAbA mam s
      Fad1Cba mama*
      a1fC1Ba maman
      1Ccc1Bb maman $
      CBc2Ba maman _ la
      ac2aAC maman _ moi
      cB2AaB maman _ pas
      Fa2Ad maman dit
      Ac1BAcA maman est
      bBBcAaA maman je
      bcAA1B maman ka
      bDaAdA maman moi
      ACd2cB maman travaille
      edaBADA mame*
      dcBBDCa mami*
      ccBBDCd mamie
      bbA1dBA man
      b1DbcaC man ka
      aAaAACd man who
      BCdBa1A mana*
      ABeA1BA manager
      hABF1BC manc*
      EdbDAaA manche
      AbbC2A manche de
      hBBBaDB manches
      dBaBCac mand*
      bBaBBac mande
      bBAA1ac mande moi
      AAGaHfC mang*
      1BDbEab mange
      dBcAaB mange $
      cAAC1b mange 0
      BAAA1d mange 0 fois
      BA1D1ca mange _ a
      c2d1FA mange _ dans
      D2aAd mange _ depuis
      BCAD1i mange _ fois
      DaA2cA mange _ la
      DA1B1c mange _ le
      DA1e1E mange _ les
      d2B1C mange _ lundi
      CB1A1c mange _ pour
      Ca1A1e mange _ que
      e2B1C mange _ rien
      D2f1C mange _ seul
      A2a1Cd mange _ tous
      EA1p1MB mange dans
      3d1DA mange dans ca
      D2e1EA mange dans les
      BgA2Cd mange des
      Ca1DAd mange du
      BaAd1C mange mon
      1B1FAfb mange pas
      rBBCAGC mange plus
      f2aAC mange presque
      e2bAC mange presque plus
      e2A1D mange pu
      B2g1GA mange seul
      D2e1B mange tout
      C2e1B mange tout seul
      1b1C1bb mange une
      BB1B1e mange une fois
      aABACaD manger
      CabD1aA manger $
      1BAd1Db manger _ la
      AC1A1bc manger a
      A1Af1BA manger de
      A1Af1BA manger de la
      FCDAFlA manj*
      FCDAFlA manje
      5Ed manje de
      Ab3Cc manje la
      h2bADA manje plus
      aaAAABc mank*
      CacBcA manm*
      eAa1aCB manq*
      ACCdceB mant*
      CDAcddA manteau
      bCAAbdA manteau $
      c1Bba1C many
      BCg1AAA many*
      CDeCBfb manye
      BCe2AA manye moi
      BBABAiA manz*
      FEak1BC mape*
      DCbg1CC mapel
      bC1d1B mapp*
      bC1d1B mappelle
      FjAA1A maqu*
      DeA maquillage
      DfAAAcA mara*
      Ef1A maratre
      2Fddab marc*
      fCBAAaB march
      da1BC1A march $
      C1BEffA marche
      BBaabcA marche $
      BD1AcaA marche _ la
      cA1BbAb marche _ le
      aBA1Ae marche a
      Cc2caA marche la
      BBAaAd marche pour
      Bg1AAEb marche sur
      Aa1e1Cc marcher
      CdBbaA marches
      2AacaC mard*
      2AacaC mardi
      BaBaaab mardi $
      dffCEBJ mari
      CAc1AA mari _ la
      D1dABBD mari de
      ACd3A mari de la
      BbA1BBB mari de ma
      f1B1B1A mari est
      FdDD1El mari*
      Cb1CbBb mariage
      BaC1B1c marie
      AeC1B1b mariee
      BEAAcBf marier
      dA1B2b mario
      1fbDABC mark
      AbCaAbA mark*
      1eCbABC marks
      bB1c1AA marks are
      CBAc1eA marm*
      BBAc1bA marmay
      ABAc1bA marmay i
      1bDAaCD marq*
      EcAbaAA marque
      Ce1Ba1A marque de
      bcBBABB marques
      ae1B1AA marques $
      ccEAbCc marr*
      c1AaABB marre
      BcEBc1e marry
      AcB1e1B marry me
      a1ACadB mars
      IAA1hAA mars*
      DAABfA marseille
      AeCAACc mart*
      cBBAA1b marteau
      Bh1D1BA martinet
      GGjaABa mass*
      CBc3a massage
      AaeB2B mast*
      A1eA2B masturbe
      bB1AcAB mat
      fEA2aA match
      eD match long
      cC1CAba mate
      EBAA1gA mate s
      FBagAdA mate*
      BBA1Ah matelas
      1CAd1Aa matende
      ACAa2c matende _ la
      ACAd2a matende a
      ACAa2c matende a la
      CbaaaAb mates
      aDEfc1C mati*
      2EcbaB matin
      dAbAGAc matin $
      dA2ABA matin _ soir
      eBaB1B matin au
      aC1Bb1A matin avan
      a2B1Bd matin avant
      Ac1bAaa matin il
      bBa1bCC matin je
      b2BBc matin je me
      DaA1c1A matin on
      B1AbbB matin pour
      aAeABAb matter
      BBgAAAB matu*
      BBgAAAB mature
      CaA2bc mauvaises
      b1AAaDA mave
      EABAAi mcdo
      BAA1dA mche*
      dA1AABa mdp
      FdgeBEF me
      eBAAdac me $
      DaBbabb me 0
      FDiaa me _ 0
      baA1Gbb me _ a
      BbaCa1B me _ an
      ECbcBcE me _ and
      BCba1dA me _ at
      CBADcdC me _ au
      1eFAACB me _ avec
      Cd1AaBA me _ barre
      Da1daAb me _ c
      aEbcAAA me _ ca
      CAa1daA me _ cet
      dBAacA me _ chez
      adAAA1A me _ comme
      CAa3d me _ contre
      FcbcbCA me _ d
      DAEdb1a me _ dans
      EAacbBc me _ de
      Aa1BAe me _ dehors
      BadAa me _ depan
      acACADc me _ depuis
      IcabBAB me _ des
      cDa1ABB me _ dessus
      cAaC2B me _ di
      BkAA1E me _ dormir
      hGB1ABd me _ du
      BB1dbaD me _ e
      aCAaAaA me _ elle
      DBAdBab me _ en
      f1ADaAa me _ encore
      BbBcaaE me _ et
      cABbA me _ even
      FAAdaec me _ fait
      eBaC me _ flipper
      bAbCAb me _ for
      c2AAAC me _ he
      AabD1Ac me _ his
      AbC1Add me _ i
      AabAaBa me _ ils
      DbbaabA me _ in
      C1bd1aA me _ it
      1cCCBed me _ j
      cbCA2A me _ jamais
      iFaDBbA me _ je
      bbAcBbB me _ jusqu
      1DdcEBB me _ la
      aBFebA me _ le
      bbaEAaC me _ les
      BAAAe me _ loin
      BCbAAcc me _ ma
      fDAaaC me _ mais
      1DdA1AB me _ mal
      AdBc1aC me _ me
      BaBd1bA me _ meme
      bCAdaCa me _ mes
      ACdB1A me _ min
      bAaB1Ab me _ moi
      EcAcAAA me _ mon
      BeCAbdB me _ my
      db1C2B me _ not
      f1BABcb me _ o
      2Ad1Ca me _ of
      D1AdBca me _ on
      aAA1Be me _ ou
      1ecIAaB me _ par
      FbA1B1j me _ partir
      1EBAdd me _ pas
      iaGE2a me _ peur
      CA1f2A me _ pleurer
      AgBEgaa me _ plus
      C1d1bBc me _ pour
      DcA2b me _ pourquoi
      Be1aA1A me _ pris
      aABcAAA me _ qu
      BCfCBBb me _ quand
      CCa1e1A me _ que
      E1gAB1D me _ reveillee
      bcCB1a me _ rien
      f2E me _ rire
      B2BadB me _ s
      C1dA2A me _ sale
      1cBB1ca me _ se
      bDcA1aA me _ sinon
      DbaACgA me _ son
      bebBEBB me _ sous
      HhcaCHB me _ the
      BBd1A me _ things
      cabC me _ time
      C3e1A me _ tiree
      bBdBacc me _ to
      GFhdBAA me _ toujours
      acbA1AC me _ tous
      FcdbACa me _ tout
      cCa2CA me _ trop
      aAF2ed me _ un
      gdCBDBE me _ une
      Fa1dbc me _ va
      cCBAbaa me _ vais
      D2e me _ victimised
      hA1D1B me _ vomir
      1ABbCbb me a
      DB1c1ab me after
      BB2cAA me again
      CDaacfE me and
      1bbCAaa me at
      1fAA1A me ba
      aD1B1cd me back
      1bDc2a me balance
      D2bcA me barre
      BkBDAAD me bat
      cD1b me battre
      BeBB me bouche
      AeABa1A me but
      1c1BbAA me by
      Ac1B1AB me by the
      bFcAbdB me ca
      C2abc me ca va
      HgAadaA me cache
      dE1Ca me calme
      dCAA me calmer
      ACcC1A me caresse
      HCAdiAA me casse
      CA1bd1A me casser
      Cb1ac me casses
      eBBBAac me ce
      CAcaA1A me change
      cAaBA1A me changer
      BBA1aeA me chaussure
      DEABnEa me cherche
      ABA1dCa me cherchent
      DBCAgAa me chercher
      baBEAAB me cogne
      1EcB2b me colle
      AAAeDa me connait
      1cAD1A me corrige
      fA1BABA me coupe
      eB1CA1B me couper
      AeA3B me crever
      AdbB me croi
      B1hC2A me croire
      AabD2A me crois
      1ecDA1A me croit
      cbAC1b me de
      DBA1af me debrouille
      1e1AA1B me defonce
      gHcEADd me demande
      ACe2AA me demande d
      aFcaBCb me demande de
      CdB1Ab me demande pourquoi
      BCa1cA me di que
      D1caCe me dire
      A1AeAbA me dire de
      1BBb1C me dis
      CBBb2e me disent
      eB1BbAA me dit
      b1cBbBA me dit de
      bCcCaaa me dit que
      DDgAA1A me do
      BBd1A me do things
      1BbA1d me done
      bBd1AA me donne
      GBdB1e me douche
      ADeaABB me down
      AAdAA1B me drunk
      EbA1caA me en
      EAdc me every
      aCDd2d me faire
      dBAA2A me faire mal
      1ccBCIB me fais
      aDgD2A me fais de
      eB1C2A me fais du
      iABB1B me fais vomir
      eFabCEA me fait
      ADg3B me fait des
      AgA2B me fait dormir
      d1DB2a me fait peur
      CAAd2c me fer
      dA4D me flinguer
      BCAg1C me fon
      cA1cBCa me font
      ABcdCaB me for
      BEaaAca me force
      BhAEBa me fou
      BdAC1AA me frappe
      BAAA1d me freezers
      BBdA me frole
      dAaC1Bc me from
      GEaAcjb me garde
      eBCb1AA me he
      c1bAAAa me here
      d1CA2A me his
      1Ee1A1c me home
      c1A1AaC me i
      BcCBaad me if
      DcDAaad me if i
      ccCA2a me il
      BfdABE me in
      cabB1B me in a
      AAB2Ad me in his
      BbcbADD me in the
      1CbAbBb me j
      Ebabeb me je
      aCCeABb me jete
      d1AaBA me jeter
      AACdAC me jette
      gEbAAaA me la
      Ad1bEea me laisse
      CaCa1bd me laisse pas
      Bc1cAAB me laissent
      cBBABBe me laisser
      1cbB1aA me last
      HBf1AdA me lave
      bbAAAcD me le
      ACc1Ab me le dire
      eaADDda me leve
      c1ACBAb me lever
      CAeA1AA me lifts
      1E1d2A me lunettes
      eBA3a me manquerait
      1dD1A1a me marie
      BDB2Ag me marier
      CcacBA me me
      BaEf2C me menace
      Dca1B1B me met
      1DdA1A me met mal
      Fd1a1A me mets
      bCBcBb me mettre
      D1Ch1A me moi
      Ae2AAA me mor
      bBAAacA me mum
      daB1Aab me not
      1BB2e me nourrit
      bDcB1aa me on
      aBd2Ba me on the
      1DAa1bA me or
      EKAAAmd me out
      BaBd1Ba me out of
      b2BbAb me parent
      dDaAbaa me parents
      EcBhbAD me parle
      aACc1A me passent
      AAeA1A me paye
      1AeC1A me pelote
      daBB1A me pese
      BgAB1A me pince
      1BbBa1B me plait
      AaAD1Ab me planter
      eBAA me please
      CcaAAdA me pose
      AEAc2A me pousse
      1E1c2A me pousse dans
      dDabCBb me prend
      fE1A1aA me prendre
      1Be2AB me prete a
      acACAbA me prive
      bcAC1aA me prive de
      aAcAbBb me propose
      bcBA1BA me punir
      1DfA1AA me raccompagner
      bAcB1AB me ramene
      CacAA1c me rappelle
      D1d1Aaa me rappelle pas
      BJm2CC me regarde
      c1bBAAA me repete
      eB2AAa me repond
      cABAacA me reste
      bABCA1e me retient
      FaACc1c me retrouve
      DAc1a me retrouver
      caa1Cc me reveille
      haC1BBB me reveiller
      AAABe1B me reverront
      h1CBCaB me reveye
      bbaCA me round
      CfBAAA me se
      Dc1cBCc me sens
      BcB1A1a me sens pas
      CcCBcB me she
      Bc2bB me she d
      Afac1BA me since
      Baad1AA me since i
      FbdAAAa me souviens
      Ce1DbDd me sui
      AbcacCA me suis
      FB1e1ec me suis fait
      E1gAB1D me suis reveillee
      C3e1A me suis tiree
      CBB1CDk me suit
      2CAA1d me suit depuis
      BA1Ba1c me surveille
      CAbc me tais
      BgFa1A me tap
      AdDA1AD me tape
      cE1a me tape la
      CABd1d me there
      da1B1AA me tient
      CbcAcA me tir
      IaACj1C me tire
      CAccD1f me to
      AFeA2A me touch
      CEfaACC me touche
      fADD1Ab me trouve
      AADBd1c me trouver
      CBA1BAi me tue
      cgBBB1b me tuer
      CBBeaAc me up
      1AgB1AC me vend
      1AfB1AB me vend a
      FA1b2c me vide
      aa1f1CA me voi
      cA1AaD me vois
      aaBcBa me what
      B1bBBBb me when
      AcAAA1d me when i
      EfDcAAA me with
      CA2acA me zafer
      B3BeA me zafere
      1A1E1dA meal
      Ba1Bbb mean $
      ga1B1BC mean*
      c1aAaAB meant to
      Dc1Ec1c mec
      1aDA2d mec _ me
      BCa1bBb mec de
      baBB1Ab mec me
      d1Ba1B meca*
      caBA1B mecanique
      FfDlBCE mech*
      DdCe1BB mechant
      1bAd1AB mechant $
      aAe1A1B mecr*
      BBfaAbA mecri
      BAe1A1A mecri tout
      HBfbABd mecs
      eAA3B meda*
      gcE2AB mede*
      gdE2CB medecin
      jF1B1DC medi*
      f3AB medicament
      D2A1bc medicaments $
      eAAAAAC medo*
      eA1AAAB medocs
      ADdB1A meet
      ACB1eA mega*
      ad1C2A mego*
      AgAA1AA megot
      hABB1AG meil*
      daDBaaD meilleur
      baA1aAC meilleur pote
      dBb1AAC meilleure
      EAA2Ag mela*
      EAA2Ag melange
      kAEcbDE meme
      fEaC1AA meme $
      dAaAACb meme _ c
      eAAA2A meme _ chien
      a1BA1e meme _ depuis
      b2bcD meme _ il
      EAc1cBB meme _ je
      Ed meme _ juin
      dAAaAbb meme _ ma
      BCAA1ab meme _ me
      1aAcbB meme _ nuit
      E1Ae2A meme _ prof
      aAABcAA meme _ vacances
      AB1AdA meme _ week
      cdCbAD meme a
      bD1aAaA meme avec
      Dad1AA meme depuis
      BdAB1AA meme en
      Ed meme en juin
      AABcbAA meme la
      1aAcbB meme la nuit
      EcAcb1B meme le
      D1Ac2A meme le prof
      AB1AdA meme le week
      fA1CAA meme mes
      dBaAb1D meme pas
      CebDbEa meme pour
      bEcadD meme quand
      1bBccB meme quand il
      1BdBaA meme quand je
      BEAaAda meme*
      AEAaAda memes
      BBbcaAA memo*
      BAbc2A memoire
      1BeBbAa men
      CC1fBCg mena*
      BdAb1aA menace
      AbBA2c menace $
      BaCd menace _ me
      Cd1B2c menace _ mort
      fBAA2B menace _ se
      bEcAaaa menace de
      Cd1C2d menace de mort
      fBAA2B menace de se
      ACAd2B menaces
      Baa1BDe menage
      cAbA1DA menm
      cBAAaA mens*
      cBAAaA mensonges
      BdbAAa ment*
      c2A1Bc mental
      CaaA1bA mention
      f1CAAAA menu*
      acCDCbd mer
      dbAAaBB mer $
      eBAA1AA mer _ je
      Cc1A1aA mer _ me
      Eb3c mer di
      CCA2ab mer e
      Db1A1cC mer el
      AAAA1Ad mer i
      cbBC1bE merc*
      hAECB1B merci
      eBAAAB merci _ tout
      Ec3B merci papa
      dBBAAbB merci pour
      eBAAAB merci pour tout
      Gaa1be mercredi
      BcAcBAa merd*
      AcAcBAa merde
      DdAFba mere
      cAaEaDa mere $
      G1caaeC mere _ a
      1Fca1ab mere _ de
      CeA2AA mere _ des
      ADa1Aac mere _ elle
      bCA2ba mere _ en
      Bbc3B mere _ faire
      baBba1B mere _ je
      cbB2C mere _ la
      CABAaeb mere _ le
      AdAA1aA mere _ lui
      AAbcAaA mere _ m
      GdbA1a mere _ me
      cA2DdA mere _ partie
      1BcaA1B mere _ pas
      DBA2db mere _ plus
      aBa1bCA mere _ sait
      BEA1Ace mere _ un
      1dFBDe mere a
      1F3Ad mere avec un
      A1AA1dB mere dit
      BdAa2B mere e
      Dc2Bbb mere elle
      bcA1AAA mere elle a
      aAbaDaA mere est
      cA2DdA mere est partie
      bBb2AB mere et il
      BC2Aca mere et moi
      BB2b1c mere fait
      1E3Ad mere ferme
      Abb1BBa mere il
      1Da2Ac mere il a
      1BBAaBd mere je
      Cab1a1B mere l a
      Ed1bbAB mere m
      AEAbcbA mere m a
      FiaEaDA mere me
      CAb1baA mere n
      aBa1bCA mere ne sait
      Dc2aaa mere se
      bBc3C mere veut
      daAB1CB meri*
      daAB1CA merite
      AAAA1bc mers*
      fDEdBdB mes
      EaaB1d mes 0
      Ga1Abd mes 0 ans
      fCBbCCa mes _ a
      GAaCdb mes _ ans
      bbAaaB mes _ au
      DdAd1a mes _ avec
      aC1AAbd mes _ c
      BB1d1A mes _ chaque
      AaAacDA mes _ d
      1BAD1dB mes _ dans
      AcbdAAA mes _ de
      CAbc1C mes _ depuis
      baaAAc mes _ disent
      BDbba mes _ en
      FgAbbCa mes _ et
      ce1E2A mes _ euh
      BaAB1Ad mes _ il
      dc1CDda mes _ ils
      aBAeABB mes _ j
      EaBbaBb mes _ je
      B1adEbd mes _ m
      1gD1eFC mes _ me
      cBbB1CA mes _ mes
      B1AaBbb mes _ mont
      AAABac mes _ ne
      A1eC2A mes _ nues
      cDAC1ea mes _ ont
      bAAABd mes _ que
      BcBdB1A mes _ se
      bCbDBfA mes _ sur
      BBA1Abe mes _ veulent
      EbbFaeB mes affaires
      C2CBe mes affaires dans
      bb1CaB mes affaires et
      adAC1aA mes amis
      dD3A mes avant
      dD3A mes avant bras
      Ad1dCA mes baskets
      gGAD2a mes bras
      BD1dAb mes chaussures
      CAAe1A mes collegues
      BdaaAA mes copines
      AgCAAAb mes cousins
      aD1AgB mes darons
      FbAaBbc mes deux
      AB1eA1A mes ecoutes
      bbADAb mes eleves
      DfA1BaA mes freres
      1cBCAba mes habits
      eA2AB mes jours
      DC1d1A mes lunettes
      cbCa1Aa mes mains
      eBA2A mes manches
      ahDB1Ab mes messages
      AAhE2A mes nudes
      aABAAbA mes nuits
      CaBBcAg mes papiers
      AAA1aBc mes papiers et
      cbdBEAe mes parents
      fb1ABb mes parents ils
      AaAdCca mes parents m
      Dda1bBA mes parents me
      CaABac mes parents ne
      cAABAbb mes parents ont
      bc2BB mes parents se
      BAAA1bb mes petits
      CBfAb1E mes photos
      A1eC2A mes photos nues
      1cBCBab mes potes
      eB1B1D mes qualites
      CbdAA mes raisons
      BAe2AA mes regles
      1f1B1aB mes rends
      E1be2A mes reseaux
      BAdA2A mes seins
      Cc1AAb mes soeurs
      BBbacB mes sous
      C1CdAa mes vetements
      E1AAea mes vieux
      CAbfA1B mesa*
      BAcCA1d mesi*
      CcB1acA meso*
      CcA1acA meson
      ACAAdbA meson $
      dBBaAB mess
      BbadACb mess*
      a1Cab1c message
      DBAda1e message $
      DagdDBA messages
      AdB3b messages $
      2eCA messages _ at
      bBdDa1A messages and
      baBcA1a messages de
      bBcB1AA messages et
      Ca1bbA mesure
      afCB2A mesures
      EdeDaCA met
      AaAc1Ab met $
      1BdAA1A met _ a
      AEcB1A met _ main
      ABdB1AA met _ mains
      Bbda1B met _ moi
      d1AAbA met de
      gcGBa1A met des
      aAdA1BA met la
      AEcA met la main
      ED1aAdb met le
      1DdA1A met mal
      aCcb met sur
      AdDc1A met une
      cCB2Aa metal
      dcBBABB meti*
      faABB1C metier
      bcaBA metr*
      ac1AAAB metro $
      BfC1aAA mets
      Cf1B mets _ casque
      De mets _ manches
      DbBbc mets des
      De mets des manches
      Dda2A mets plus
      dbCaFbF mett*
      CBAgA1C mettent
      bBBCAc mettez
      eAAA1A mettra
      be1AB1C meub*
      gAAaBCA meuble
      Ef1B1cB meubles
      cFAdAAb meuf
      bB1cAAA meule
      DA1faB mevi*
      DA1faB mevite
      EcADcca mezo*
      EcADcca mezon
      AAb1cCa mezon $
      aCd2CA mfai*
      1Cd2CA mfait
      ABBg2A mhumilie
      fF1aeBA mi
      Ce2b1A mi 0
      Ec1AA1c mi _ d
      DBAb1cc mi _ in
      AdaAAA mi _ l
      cBAAAaA mi _ la
      ABAAbc mi _ mi
      aAdA1AA mi _ min
      dCAA mi _ mon
      bDaAaab mi _ pas
      e1A2FB mi _ pi
      AA1baCb mi dans
      ADA1da mi dehors
      DibBBBA mi di
      EBAA1f mi dor
      d1eBBBA mi la
      aDCBBae mi le
      cBCdAa mi ma
      baaA1AC mi vais
      HCCb1iA midi
      BAAAacA midi $
      cA1CaAb midi et
      CC1cAcA midi je
      aB1c1C midi*
      aB1c1C midis
      AabBdAB midn*
      AabBdAB midnight
      d1BaaAD mieu*
      d1BaaAD mieux
      Fca1bbB mieux $
      cB1aAAB mieux _ ca
      eC1AAA mieux _ moi
      DdAAAAd mieux pas
      dE2Ba mieux quand
      gBBBAA mieux sans
      cB1AA1B mieux si
      aCA2dA migh*
      aCA2dA might
      BAbacA mile*
      BcACAAc mill*
      CbACAAf mille
      BaacADc min
      ABEb1bd min $
      BBcA2A min _ mon
      B1cB1AA min sur
      bdCBABa mind
      AbAA1cB mine
      HABAce mine*
      EACabeB mineur
      Dad1bBB mini*
      Bab1bAB minibus
      B1Bf1BA mins*
      B1Be1AA minsulte
      CdabBCb mint*
      dBAa2a mintnan $
      DcAdaC minu*
      aabCdAA minuit
      1eaACa minuit $
      BAb1AcA minute
      1Bc1Bc minute $
      1cEhBHd minutes
      1DAAAAg minutes $
      AaAdA1A minutes avant
      D2a1eB minuts
      hDABAB miro*
      iFABAB miroir
      Ebad1Aa mis
      1b1c1BB mis _ adresse
      1fAB1AC mis _ coup
      AB1bcB mis _ en
      AAAdAAa mis _ l
      1GA1AdA mis _ la
      AChB1AB mis _ main
      1B1cBAb mis _ une
      CCB1Ac mis a
      1EABAeB mis a la
      1BAbAAd mis dans
      AA1c1Bb mis dans une
      aBAc1Bb mis de
      ADAB1f mis dehors
      aCAbaBb mis des
      Ddb2Aa mis du
      dDda1AC mis la
      ACgB1AA mis la main
      aAa1dCa mis les
      Cba1Ad mis ma
      d1aaAAB mis mon
      CcaEAae mis un
      1eAA1AC mis un coup
      AdADcAA mis une
      ADcBAa mise
      AAAe1A mise*
      BAAe misere
      BbaB2b misi*
      BbaB2b misie
      BbaB2b misie a
      fAA1B1B miss
      eAAAA1A miss me
      BCA1iDA miss*
      CBA1iCB missing
      A3eCA missing since
      e1BC1C mistake
      BbdA1AA misy*
      BbdA1AA misye
      Bac2AB misye a
      fCAB2b mita*
      fB1B mitaines
      djBCADD mn
      CCaAa1d mn _ e
      DeBA1b mn _ ma
      ad1C1aA mn _ me
      1cC2cA mn beau
      1cC2cA mn beau pere
      AdbA2C mn ex
      b1CBAab mn frere
      caBAb1A mn mec
      bb1cBCA mn sac
      BcBA1aA mn tel
      BbabbfB mo
      bABAAeA mo ka
      aDb2cA mo pas
      a1BcAAA moch*
      BbaA1Ab mode $
      abbbbEB moi
      dC2aBb moi $
      1D1bbAA moi _ 0
      c1AB1aD moi _ a
      ABe1ABb moi _ an
      CBa2c moi _ ans
      1CAA1e moi _ c
      C2AAe moi _ dans
      bDcB1b moi _ de
      ABda1AA moi _ di
      DBAA1f moi _ domi
      bACDbA moi _ est
      bbAE2A moi _ fais
      1dd1ACB moi _ il
      b1acBAA moi _ j
      eA1BdD moi _ je
      abBbaCB moi _ ka
      bBA1dB moi _ kay
      ADbaAAd moi _ l
      dcBaDaB moi _ la
      DdA moi _ lanmen
      aCA1aaB moi _ le
      1aAABbB moi _ m
      B1AC1ed moi _ ma
      aDd1A1A moi _ maman
      DabA1b moi _ mange
      Ad1CA1C moi _ me
      dEaAABc moi _ moi
      BBaAAea moi _ mon
      bAABaaA moi _ n
      DbAaBec moi _ ni
      bC1aaBA moi _ nuit
      ABCA1Ae moi _ on
      bbCAfCD moi _ pas
      cBBA1a moi _ pleure
      fAACA moi _ plus
      A1cabB moi _ pour
      AfBA1AC moi _ prend
      Cca1bA moi _ prends
      1BaabAB moi _ que
      Bc1Baa moi _ s
      BAAbABd moi _ soir
      eC1aCa moi _ suis
      A1cc1AA moi _ tourne
      A1ad1aC moi _ tout
      ba1ABAc moi _ un
      BEAaaab moi _ une
      BB1BcAA moi _ vais
      Ac1abBA moi _ y
      aF1f1aA moi a
      dBBb2A moi a la
      BeBbaBB moi an
      dbABDcb moi au
      abEaBb moi avec
      1f4E moi avec la
      d1AE1BB moi c
      d1ADaBB moi c est
      Cb1aCdc moi ca
      BAaBAd moi ca m
      FbAd moi ca me
      a2AACc moi ce
      BBA1fB moi chope
      BA1aAAc moi comme
      AEca1bA moi dans
      BacB1aC moi dans la
      1FacAa moi de
      BAAc1b moi depui
      EBAbAdb moi depuis
      eAAAA1A moi di i
      ccB2B moi donc
      Ce1a1bB moi e
      D1bA1Bb moi en
      1eACBAa moi epi
      BAeaDaA moi et
      aabAAAC moi et il
      AAaAAcB moi et mon
      1ABAeC moi euh
      Af1BAbA moi faut
      c2CbA moi ici
      DdCa1Ba moi il
      1bBcaB moi il y
      3eAaE moi ils
      cbAABC moi j
      cB1a1AC moi j ai
      cBAAdBA moi ja
      EaAc moi jamais
      gBbCBdG moi je
      DabB1d moi je mange
      1eaCAaA moi je me
      cD1bC moi je suis
      AB1BcAA moi je vais
      AdcCaaE moi ka
      DBAA1f moi ka domi
      fBAAAA moi kon
      Daaba1A moi l
      dBbB2a moi la
      aHdcabA moi le
      ACe2A moi le maman
      Ba1AAac moi ma
      bCCbaD moi meme
      bDbdb1C moi moi
      1eABAA moi ni
      eBBC1a moi non
      Db1ABeC moi on
      hA1ACAC moi partir
      aDh1A1a moi pas
      bbA1aBA moi pas ka
      aAabaBB moi pas le
      1ABbBcc moi pas ni
      BA2eCb moi patisser
      cCcDaAd moi pe
      DbBA1bc moi peur
      Beb1CDA moi pour
      CABe moi qu
      AdcDAAa moi quand
      bbAC2b moi quand je
      dB1Dc1A moi que
      afC1bAC moi qui
      dD1B moi qui me
      EiBb1CA moi se
      1AAB1Ae moi si
      BbaBAb moi te
      CAa1Aca moi toujours
      ABacA1A moi tout
      BBe3A moi trop
      1c1AbBA moi tu
      aA1aBca moi y
      bCabAb moin
      ac1bACA moin $
      CBabbAB moin la
      adDCCbA moin*
      CeAA1Ab moindre
      dADBBdC moins
      1D1B1ab moins $
      Bc1bAAA moins de
      AB1AAd moins il
      Ac1bbBB moins je
      BcAb1BA moins la
      bBDBDgB mois
      a1adBC mois $
      baAAaBA mois _ j
      AcbAAAb mois _ je
      A1AdaB mois a
      CcAA2a mois ci
      hBCCBAd mois et
      D1c3b mois et je
      eaAAABA mois que
      CDAdeaA moit*
      CDAdeaA moitie
      BDBf1a moitie de
      CBAe1A moke
      CA1d1A moke _ moi
      CA1d1A moke de
      CA1d1A moke de moi
      1cACAad moll*
      dbACAab mollets
      cCAA2b moma*
      BBCbbaA mome*
      1BCbabA moment
      cCaAadC moment $
      BdA1B mon
      CaAb2b mon 0
      beABAAB mon _ 0
      1FBAaaf mon _ a
      AcbA1AA mon _ aine
      aacDAA mon _ ami
      FcBA1cB mon _ arrive
      BaabAAa mon _ attend
      a1BdA1a mon _ au
      abb1Baa mon _ avec
      D1BB2f mon _ boit
      BBbAA1f mon _ c
      deBC2B mon _ ca
      BDAba1e mon _ ce
      AcAbAaB mon _ chez
      bDB3e mon _ conduit
      db1AACb mon _ copain
      bB1c1B mon _ cousin
      fCaB1BE mon _ d
      dADhbJ mon _ dans
      gb1Ca1E mon _ de
      CebA2A mon _ decide
      eDAA1cB mon _ depuis
      aEAaeaA mon _ di
      AAA2dB mon _ dor
      1CbBAb mon _ dort
      daBdaAC mon _ du
      ACb1cDb mon _ e
      aCb1a1b mon _ en
      BabadFB mon _ est
      ABAb2C mon _ et
      AgDA mon _ etait
      1G4e mon _ etrangle
      bcAA1cB mon _ euh
      CbBA1cf mon _ fait
      1C3eA mon _ frapper
      CAd1aaC mon _ freezers
      CabdaAA mon _ frere
      DaBAAcc mon _ garde
      Cd1A2B mon _ grand
      hACA1cA mon _ il
      CaAA1Cd mon _ ils
      Ab1BbaA mon _ j
      iCFDaBA mon _ je
      aBAbaAA mon _ jumeau
      bCa1caA mon _ la
      aC1ebC mon _ le
      IdcCbbb mon _ m
      BdaBDdD mon _ ma
      bBd3A mon _ maintenant
      A2e1C mon _ mange
      AdA1b1A mon _ mari
      HhdEBaF mon _ me
      bBA2Bb mon _ meme
      aD1A1af mon _ menace
      d1bDAB mon _ mon
      DeCbb1B mon _ n
      d2AbAA mon _ ne
      1dC1BB mon _ nous
      fAA1A1B mon _ o
      b1BAbAB mon _ on
      Dda3B mon _ par
      1FbBc1c mon _ pere
      fFBDdab mon _ pour
      D1aAABa mon _ quand
      Ah1BBCA mon _ qui
      1BcB2b mon _ recoit
      Aa2fa mon _ regarde
      aABbD1b mon _ rentre
      CaAfBA mon _ revient
      c1DEa mon _ s
      eAAA1AB mon _ sans
      fI1a2e mon _ se
      EAb1c mon _ sera
      bAA2Bd mon _ si
      eAAA1A mon _ sort
      ACAcB mon _ sur
      acBcaDB mon _ tout
      BAA1bBc mon _ traine
      cCa2Aa mon _ tu
      Ie2b1a mon _ va
      cBaaabA mon _ vais
      cbbBB1a mon _ veut
      CCcA1Ab mon _ vient
      BC1e1AA mon _ vivre
      DfcBBac mon _ y
      BAe3A mon accord
      CCcEAcd mon adresse
      dbB1A1A mon age
      c1HIbbg mon ami
      DA1BAbc mon ami a
      DfAA1bA mon ami s
      ac1EAAe mon amie
      B1bB1Ab mon amie a
      CbaA1ba mon ancien
      hBBD1B mon anniversaire
      f1CBa1B mon apprenti
      Cb1A1bA mon apprenti arrive
      aC1bbB mon apprenti m
      BcDe1BB mon argent
      dB3C mon assiette
      BAd1AA mon avis
      2dE mon baisse
      GacA1bc mon beau
      DacAAc mon beau frere
      CCcAaAd mon beau pere
      BCbB1Ab mon bebe
      bAAcAAA mon binome
      BA1d2B mon blouson
      CcbC1b mon bo
      DdBB1b mon boper
      AddBAA mon bopere
      BdBA2A mon bra
      CeAAaA mon bulletin
      e1A2BA mon bureau
      ecBCAAA mon camarade
      CdAABaA mon carnet
      AB1cBcA mon cartable
      E1AjAEA mon casier
      2eD2A mon chef
      lFAGB1a mon chien
      fDBBABd mon coeur
      CA4e mon coeur bat
      f2AAAC mon coeur est
      2adAAB mon college
      cDAB1ac mon collegue
      Ae1ABA mon compagnon
      DB1cAaa mon compte
      CBaA1eA mon contrat
      BdEGcAf mon copain
      eDD1A1c mon copain il
      BAcB1Aa mon copain me
      Beb1B1A mon copain veut
      CAgcBAC mon corps
      Cda3B mon cou
      C1bAaEh mon cousin
      dBD1a mon cousin a
      BBa2Ac mon cousin i
      1Bc1BBc mon cousin me
      bc2AAB mon cousin s
      Bc2Eac mon daron
      AAb1Bba mon daron a
      CCjCAAA mon demi
      ABeBA1A mon demi frere
      fABAB mon dernier
      CCA2ae mon di
      DhA mon do
      GfAc2B mon dos
      bBA1ae mon educ
      bCbAbaB mon eleve
      b1abbBC mon eleve a
      aBA1bAc mon eleve m
      DBeBA mon entraineur
      DbbA mon epaule
      aBCb1b mon equipe
      ECbCBaf mon ex
      C1hE1AA mon ex a
      AdBA1Ab mon ex m
      aABc2B mon ex me
      Bb1c1AB mon fais
      bC1da1A mon filleul
      2Fc mon filme
      CDChB1d mon fils
      BBAc1AA mon fils a
      eaABBac mon fils de
      D2abBc mon fils est
      cC1bAaB mon fils il
      AC1cB1b mon fils rentre
      CbAcB mon fils revient
      cFbecAD mon fis
      dcCCcEc mon freezers
      Bb1aaAB mon freezers a
      cb1ABB mon freezers e
      cD1AbA mon freezers i
      cBFbdEg mon frere
      CBa1aAB mon frere a
      AcbA1AA mon frere aine
      caAB1Aa mon frere dans
      AaA1bBb mon frere de
      BAA1bab mon frere e
      Bd1A2B mon frere grand
      Dfa1c1C mon frere il
      aBAbaAA mon frere jumeau
      AeA1AAA mon frere m
      bA2bAD mon frere s
      AA1aaBc mon frr
      hEDebDB mon garcon
      e1Ba2C mon gars
      AAe2B mon geant
      Bg1BAaA mon genre
      ABAf1B mon goute
      bcaCB1a mon gran
      Ae1EaBa mon grand
      BdAAAaC mon grand freezers
      Ae1CAAA mon grand frere
      aEb1aA mon grand pere
      d2Ca1A mon groupe
      dB1C mon ker
      EAfA2A mon kor
      bCgCa1C mon li
      dDA1f1D mon lit
      a1cBAAa mon lycee
      CBda1Ab mon maitre
      CDca2b mon maitre de
      aDA1AeA mon manteau
      l1BAC1D mon mari
      f1B1B1A mon mari est
      1g1CbaD mon mec
      c1CAaaC mon meilleur
      FDbgAa mon mi
      ABdB1A mon moniteur
      B1CecAA mon neveu
      CaAbcAA mon neveu a
      hBEAABb mon nom
      d2D2A mon nom je
      bA1C1Ab mon nom sur
      FfA3A mon oeil
      EB1Face mon oncle
      1Ec3a mon oncle est
      CdaB1aa mon oncle il
      1Dd2AA mon oncle vient
      ADcA1cA mon pantalon
      a1C2Ad mon papier
      cAb1BA mon paris
      CAc1b mon parrain
      AbC1BAa mon passeport
      1cAbAaa mon patron
      ACac2a mon patron m
      1CAb1ab mon patron me
      BdBA1aa mon pays
      FgAH1Ab mon per
      aDb2cA mon per di
      BeA1AaC mon per e
      AcAA1BA mon per i
      AC4e mon per il
      BdA2AD mon per ma
      bhGF1C mon pere
      AAD1Adc mon pere a
      bDc1b1A mon pere depuis
      bcBaCA mon pere est
      Aeb2B mon pere euh
      1Cb1AdB mon pere i
      Cd3AB mon pere il
      cC2bAA mon pere je
      C2A1dC mon pere m
      cFA1Aca mon pere ma
      EBdCbAD mon pere me
      fFbfa1A mon petit
      CadC1Aa mon petit ami
      bEaA1a mon petit fils
      cADfcB mon petit frere
      bA1e1E mon petites
      E2d mon poids
      C1AbcAB mon portable
      B2BaAe mon pot
      AbJBcgb mon pote
      abBAaAa mon pote i
      aaBa1aC mon pote il
      CBAa1Cc mon prenom
      CEiD1AB mon prof
      BCdA mon prof de
      aC1baaA mon pti frere
      AABccA mon ptit
      1BaabbB mon ptit freezers
      1dC2Ca mon ptit frere
      cEA2ab mon reuf
      BdAA1cB mon reup
      HFBageH mon sac
      bB1CBe mon sac de
      A2CgEA mon sac est
      A1AcbAB mon sac et
      C1Aaf1A mon sak
      CCA1Abe mon salaire
      B2d1D mon sandwich
      A1ACbd mon seul
      E1Bc1cc mon tel
      CdBcdAB mon telephone
      EAac1Aa mon ti
      C1aAAAc mon tonton
      BabaAaa mon tour
      cBa2AB mon truc
      bDAcAaA mon velo
      A2EAg mon ventre
      CBba1Ac mon verre
      Ce4A mon vieu
      DgA1Ab mon vieux
      CAah2B mon visage
      feDAA1C mon voisin de
      AcbA1aB mon vwazin
      cABbaAA mond*
      CB1cdaa monday
      aAba1Bb monday $
      ba1CAaA monday and
      iBA1CCC monde
      b1aD2B monde $
      D1aAcb monde _ et
      AbcB2A monde _ la
      bCb2AA monde a
      AbcB2A monde a la
      bAAAAab monde c
      D1fA2A monde l
      EbAb1aa monde me
      D1Acac monde que
      DaAbab monde que je
      DaAa1b monde se
      CBbaa1a mone*
      CBbaa1a money
      AcaBAaa money $
      b1AAbBA money and
      BCBe1AA mong*
      BCBe1AA mongol
      EDlCABC moni*
      DDiCABB moniteur
      B1B1A1f mono*
      EacaCAc mons*
      BacDC1a monsieur
      Bcbb1AB monsieur de
      AbdC2A monsieur du
      C2e1AA monstre
      ECbbCCa mont
      1cAAaBa mont _ 0
      B1Be1B mont _ a
      1BbbAAA mont _ dans
      AB1aAd mont vire
      bBbB1Fd mont*
      A1fC2A montage
      1BBbA1c montant
      bb1AAAe monte
      dBB1AAB monte _ le
      BBaAcEg monte dans
      hCa1CAE monte sur
      eAA1AAD monte sur le
      HdD1cCd monter
      AaBa1Cb monter $
      F1B2hc month
      Fbbabba month $
      eBAb1C months
      gAcFCC montre
      CaAdA montre ses
      EeeA2C montre son
      Gf montrer mon
      acAAAAA mood
      GCCfaab moqu*
      CBAbba moque
      bfABB1B mor
      Cb3Ac mor $
      Ac1AAbA morc*
      ABAA2e mord*
      dBAAAA mords
      2db1Db more
      1abC1d more $
      Bbac1Aa more and
      1BBdccC morn*
      aDBdccB morning
      ACabAbA morning $
      1gCBAAA mors*
      fADBCCC mort
      DA1A2e mort $
      Fd3Ac mort pour
      dAcAA1D mort*
      fBcBB1C morte
      BAACadA mosq*
      BAAAadA mosquee
      CaCbCdb most
      Bd1AAb most _ it
      bB1ABbb most nights
      Cf1A1A most of
      BdAA1eB most*
      BdAA1eB mostly
      f1CAeFA mot
      BbAA1ac mot $
      aB1aabC mot _ la
      eCBAaAA mot pour
      dBaB1A mot que
      eEcA1Ba mote*
      dC3Ab moteur
      BbaAbAa moth*
      BbaAbAa mother
      A1g1BA mots
      bBdBA mots _ passe
      bBdBA mots de
      bBdBA mots de passe
      eBaB2B mouc*
      CF1iBbB moui*
      BBad1aA mouille
      ACAc1bA moules
      caBaBCb moun
      bBAaA1b moun ka
      nECDEGF mour*
      jEACEFF mourir
      C1dA1A mourir de
      EBBA1ef mout*
      BcaBAaB move
      1fBdB1B move*
      ad1bBBB moved
      1BaACdd movi*
      1BaACdd moving
      b1AbbBA moyen de
      1CahAAB msg
      DA1e msgs
      CfBaA mtap*
      CfBa mtape
      ABBC1cd much
      1ADcbcB mum
      bBC2ad mum $
      CeA2BA mum _ a
      ACc1A1C mum _ boyfriend
      cBB1cAA mum _ dad
      fAB1aDB mum _ i
      aB1aacA mum _ in
      e1BCacA mum _ me
      cbCAAaA mum _ my
      1E2ac mum _ t
      CaAB1eB mum _ the
      BfA2A mum _ we
      1aCA1dD mum and
      1Ba1bCA mum doesn
      1Ba1bCA mum doesn t
      ABebB1A mum s
      ACc1A1C mum s boyfriend
      Ea1aBaa mum says
      caA1AC mum says i
      BfA2A mum says we
      CAbBAcb mums
      daDCeFB mur
      bD1baAA mur _ a
      bEAAb1A mur de
      Eb1ab mur et
      fH2A mur jusqu
      AadCAaA mure
      1dCd1CA murs
      abbaABB musi*
      BcacAAA musique
      fBBB1A muti*
      dBAA1A mutile
      1gb1BDD my
      fC1AA1a my _ 0
      CAfBAb my _ always
      Bbab2E my _ and
      ACbA1b my _ are
      fBC1cBA my _ asked
      BaAcaA my _ asks
      bDgcACA my _ at
      cb1BB my _ away
      Ad1BA1A my _ beats
      agBC1BA my _ because
      1bAbB1B my _ begaie
      2bAccB my _ brother
      AbBAaaA my _ can
      ADba1a my _ comes
      A1C1aAd my _ cousin
      CAc1AA my _ dad
      Bf1BaA my _ doesn
      BBaAAAc my _ don
      DcaA1aa my _ down
      CdB my _ flinch
      cb1A1AC my _ from
      DC1e1AA my _ gets
      ABccAA my _ girl
      1Cc1ABA my _ got
      baAC1aA my _ group
      e1AB2A my _ hanged
      DADdfBc my _ has
      1CBAAcd my _ have
      BaAaaBb my _ he
      BeAB my _ hits
      cCFDbec my _ i
      BedBbCB my _ in
      DDBdABf my _ is
      CB4d my _ isn
      aECb1eA my _ it
      bCCA1Ad my _ just
      Bd1AcaB my _ keeps
      AC2Ad my _ kicked
      f1AAB my _ left
      1dBc1BA my _ money
      DcBe2A my _ my
      A1Bd1BA my _ n
      AcaCBbA my _ never
      CEg1AAb my _ off
      bbfBCDA my _ on
      Ca1aBb my _ one
      CbAa1aa my _ over
      CadBcBA my _ put
      IEddace my _ s
      aDa2AB my _ said
      cBEacda my _ says
      eDA1AB my _ she
      BABbaBb my _ since
      B1f3A my _ sister
      ACA2bb my _ sleeps
      dB1BABa my _ so
      1EcAAac my _ takes
      bCAabA my _ they
      fB1AcBD my _ to
      CAB1eBa my _ took
      BaAd1AA my _ up
      dBBb1AA my _ used
      1DgAAAA my _ walks
      1dC1A1b my _ wants
      cCeD1AA my _ was
      BeBA my _ wears
      1DdBABa my _ when
      BeAA2B my _ who
      cgDABAC my _ with
      acAaAaA my _ won
      BAdAA1A my _ year
      B2AAe my address
      BA1ccaB my age
      bAaCb1a my apprentice
      CeAa2C my arm
      dAAa2E my arms
      Bc2AcA my aunt
      1ABAAcc my baby
      BgAABAA my back
      ACBhD1C my bag
      1CeccBA my bed
      dEb1aAA my bf
      aEfB1AB my body
      AFc2bc my boss
      aEBi1BA my boy
      Da2a1c my bro
      aaAa1Dd my brother
      AcA1AAb my brother and
      ABcAbAA my brother s
      daaDA1b my class
      1bbD1aB my classmate
      BcaAAaA my clothes
      CBgBB my coach
      bdDa1aC my cousin
      Daa1A1b my cousin s
      BeBB1A my da
      BCa1Ede my dad
      1Ca1Aac my dad s
      bDAbaEA my daughter
      B1CbA1A my daughter s
      fB1BA my dog
      A1dA1Ca my door
      AaeBAA my ex
      Dfdb2E my face
      AbcB2C my face in
      AcD1aAb my father
      DacA my fault
      B1dBcAB my foster
      CdDF1bg my friend
      CdAAA1b my friend s
      c1A2AD my friend she
      BeAA my friends
      Bb1AaAb my gf
      abAAcC my girlfriend
      acBBa my gran
      bcAC1aA my group
      Cbad my hair
      AbDc2c my hand
      dAC2CA my head
      DgAAACa my house
      BbBA1Ab my husband
      aACeb1C my lad
      aBAcaAA my lad s
      bBacAA my last
      bc1B1AA my leg
      CBacbca my little
      CA1abaa my little brother
      1D1dA my locker
      A1Ac1DA my lunch
      A1Ac1D my lunch in
      ACbb2A my manager
      caDBAbb my mate
      1ebDa1A my mates
      ABa1aBb my mother
      AC2cCd my mum
      aEfAAAb my mum s
      aBBa1c my mum says
      A1Cc1Ba my name
      Ab1BBbb my nan
      bCaA1Ac my neck
      ae1D1AB my neighbour
      BdBA1AA my neighbour s
      BaCaaAc my niece
      BaAe2B my number
      fAAaACA my own
      AAC2bd my papers
      CaAAAAc my parents
      DCDBdAh my passport
      bdAaB1E my phone
      AcBaB1B my phone and
      BAhD2C my pics
      CBdA2A my pictures
      h2AAC my place
      gacDAE my room
      1AdB1AA my school
      Ec1daaB my shoes
      AbbAaB my shoes on
      bbBBaDb my sister
      AAAA1cc my sisters
      BB2c1b my sockets
      cFIjaDc my son
      AACdAaA my son s
      BBgBaAa my stepbrother
      CBcC1a my stepdad
      2AD1fA my stomach
      1CDDBnB my stuff
      BA1Bbe my teacher
      CAfB1AA my tutor
      BA1C1ab my uncle
      CDeAa1b my uncle s
      2D2cb my uncle says
      BBbc1bB my wee
      DacAAbA my wee sister
      caaAABA my whole
      CA1gB1a my year
      jGDCACC myse*
      mGDCAEC myself
      b1AcAAB myself $
      EAcAehA n
      bcaB1B n _ 0
      aB1cAAA n _ a
      EAAbab n _ ai
      acaBA1b n _ jamais
      AbaB1C n _ pas
      a1AABcA n _ personne
      a1Bd1AC n _ plus
      E4d n _ presque
      BdcBacC n _ rien
      Bb2AAc n _ t
      AABb1cb n a
      1EA1Aad n a pas
      DcB1Abb n a plus
      a1BABAg n age
      DA1bCc n ai
      aAdB1Ba n ai jamais
      bBAAB1A n ai plus
      Ababb1A n ai rien
      Bcc1A1B n aime
      Bcc1A1B n aime pas
      c1bCaBb n arrive
      DAbAb1d n arrive plus
      EAAbaa n en ai
      aaAAgDC n est
      A2BdAB n est pas
      a1bBbAB n est plus
      BAaAaAb n etais
      BAbA1Ab n etais pas
      BCbcbbB n etait
      BAbc1AA n etait pas
      BDdBaAb n i
      DAd1AcB n now
      AAAB1cA n ont
      CcAdBBa n ose
      1aABABb n ose pas
      BA1gAAA n ose plus
      aBbbaaB n y
      EF2AmA na
      CA1c1c na pi
      CBbcAAe nage*
      BBb1AAe nager
      hCABBAA nais*
      g1ABAAA naissance
      daB1AAA nait*
      daB1AAA naitre
      aC1e1CA name
      AABebBB name*
      1ABbbBB names
      f1D1C nan
      a1Ae1BA nan mais
      bCaAAaA nan s
      BAaacAA natu*
      C1aacAA nature
      DfdcbCd ne
      C1Ab1Ad ne _ a
      DAb1Bea ne _ de
      BBa1ac ne _ dire
      C1dA2A ne _ est
      BAa1cBA ne _ etre
      AAaAcfB ne _ jamais
      BAabaaA ne _ la
      faBAB1B ne _ me
      BA2dB ne _ ou
      CBAfAaA ne _ parle
      CabEbab ne _ pas
      aAcB1Ca ne _ plus
      1B1aAeA ne _ qu
      fCABABB ne _ que
      Ae1BBBb ne _ rentrer
      FA4f ne _ reveille
      gBbAAC ne _ rien
      BcA1BA ne _ surtout
      1fC ne _ touche
      eBABcAA ne compte
      eBABcAA ne compte pas
      AA1BcaA ne demande
      Cc1dAA ne dit
      dA2ACa ne dors
      B1Caaab ne l
      Geb1Abc ne la
      eAA1bcE ne le
      dEa3c ne m
      B1ad1ac ne m a
      hDABAa ne mange
      eCAA2A ne mange plus
      acb1aCD ne me
      BAAeA1A ne me parle
      b1AcBbC ne pas
      Ac1B1Ab ne pas rentrer
      FA1b1cA ne passe
      aa1BAca ne peut
      CabABac ne peux
      CaaBdCa ne plus
      BBAAbe ne rentre
      DB2fAA ne rentrerai
      CaAAAbb ne repond
      A1aAAbc ne reponds
      EaAAA1e ne respire
      CAA1d1A ne reviendrai
      e2BAA ne rit
      cAba1AD ne s
      C1dA2A ne s est
      BCBaCfc ne sais
      ABBbBdc ne sais pas
      aC1Bd1A ne sait
      aB2AcB ne sait pas
      ChBAABe ne se
      FA4f ne se reveille
      BcaaB1A ne sont
      AcaaAAA ne sont pas
      bcAaABA ne sort plus
      BAcbaA ne suis
      DAeBb1A ne supporte
      DAeBb1A ne supporte plus
      aA1AdAB ne tiens
      hEBdAAB ne va
      cBAbA1A ne va pas
      G2iAbC ne veut
      DAcb2B ne veut plus
      BbdBbAB ne veux
      a1dBaAB ne veux plus
      ebBB2a ne vient
      F1daa ne voulais
      CAfDAa near
      CBdC1ac near the
      1aACAAd neck
      Dbb3A neck and
      cBaacBF need
      AA1AdB need _ get
      CbaaB1A need a
      AcA1cAA need to
      dAAaBA need*
      AfB1c1E neig*
      caCb1a neige
      BiABcBD neighbour
      BeBAA1B neighbour s
      aaBc1AB neph*
      aaBc1AB nephew
      beACA1A nerfs
      ahCAADC nerv*
      AhC1ABB nerveux
      1aBaAAc nett*
      bACb1Aa nettoyer
      CbcABcD neuf
      ABbAA1b neuf ans
      a1B1ebA neve*
      aa1Ecc never
      CBbBd1A never _ back
      AfA2A never _ me
      A1B1Acb never _ the
      dBBbAA never _ up
      1AAdbAA neveu
      CaAbcAA neveu a
      CaCc1ca next $
      AbcBBb next _ and
      EA1bA1b next to
      eA1CAA next year
      FjAcaAB nez
      DA1f ngl
      eDFDBbd ni
      BAb1acA ni _ an
      eA1B1BA ni _ moi
      EA2Ae ni _ pour
      D1AA1Af ni an
      kC1A1C ni chez
      cBAbABb ni de
      DgA3B ni mak
      BB1abBd ni on
      e1cb1EB nice
      AeAAAB nich*
      AfAAAB niche
      B1Af1AC nick*
      B1Ae1AA nickname
      aAAccE niec*
      1BAceC niece
      DacbcAb niece a
      1B1ccaA nigh*
      Be1acAD night
      aBeABbC night $
      1BBaca night _ to
      CcAB1bB night and
      AAACbba night bus
      cBaBAA night i
      Cda2A night it
      cEB2bc nights
      aB1ABdA nights _ the
      AC1beAA nights i
      DCAAh nimp*
      DCAAh nimporte
      AB1AeA nimporte ou
      BAbBBf nine
      A1c1ABb nine $
      AeAAAba nique
      CbabB1C nite
      bb1a1BB nite $
      cB1BAa niveau
      fFADDhD no
      DBcaa1a no $
      b1AaaCA no 0
      bAAAB1b no _ and
      B3AdB no _ for
      fB1AaBA no _ i
      c1AAAaC no _ in
      B1BdbA no _ knows
      daCCBCa no _ no
      BAeA1Bb no _ on
      aA1bBBb no _ s
      b1BcBa no _ to
      EA1BChC no food
      AA1AAcB no food in
      a1Ae1C no friends
      2AAAiA no home
      CAAACjB no money
      baCjCEa no one
      b2aBBb no one s
      C1AdA no one to
      AbBB2e no phone
      1a1C1ad no school
      A2dbEc nobo*
      A2dbEc nobody
      cAACaaA nobody _ i
      AAAdAAb nobody _ me
      Cc1bB1A nobody _ my
      B1AA1cb nobody _ told
      cBbA1AA nobody at
      DbAb nobody ever
      CA1fBAA nobody from
      AAAAd1A nobody knows
      AbCbCad nobody s
      C1dCA nobody would
      BAA1Af noct*
      BAA2e noctilien
      1AAAcaB noel
      cBabC1A noel $
      fBA3A noeu*
      fBA3A noeud
      dd1AAGC noir
      B1bAACb noir $
      cbBAAAb noir*
      AAAa1Ae noire
      dcAAA1C noires
      e1B1AAa noise
      aEEjaBa nom
      aabAcAA nom $
      AakCCbB non
      AABA1Be non $
      DcbAaAa non _ c
      CAcA2A non _ il
      CcA2Aa non c
      Cac2B non et
      1AfBAAB non il
      eCBBb1a non je
      ddCBaCA non mais
      Dc2aA non mais c
      AAAaAdA non merci
      D1da2A non non
      dCa2AB non pas
      Dca2dB non plus
      DgbA non rien
      E1f2Bc nonm
      addCCCA norm*
      Bcc1CCa normal
      dDbbAB normal $
      1aeEAeB nos
      AfA2AB nose
      e1BCaDc not
      DBa1dAB not _ back
      e2BAD not _ not
      cBA1bAA not _ the
      CfB1aB not _ to
      DabdAaA not a
      AcAA1Ba not allowed to
      eAA2C not at
      B2caBA not coming
      AA1CAdb not even
      DBAahCA not going
      BA2cBA not going back
      dBAAA not here
      CA4e not moving
      Dbacb not to
      AdaAADA note
      1CA1BbA notes
      2DCBfB noth*
      2DCBfB nothing
      BfAc1C nothing $
      f3ABA nothing _ for
      B2AAdA nothing in
      eA2B1A nothing left
      CDBla1D noti*
      eBABbaB notice
      d2BAB notice $
      EBAi notifications
      D2e2A notifs
      BadD1a notr*
      BadD1a notre
      1AA1aeB notre _ a
      bbBAA1A notre _ de
      AC2Abb notre _ et
      cbAA1Ba notre apprenti
      cAbA1B notre apprentie
      fB1ba1B notre fils
      1CDB1ae notre porter
      FbDCEf nou
      aH1AA1d nou $
      BBB1AfD nou ka
      1aAd1C noue
      1adC1AB noun*
      1adC1AB nounou
      BHAB1nA nour*
      CAaBAh nourrit
      aDAaAdA nourriture
      DeaGAca nous
      1BdAaFA nous $
      BgAbaD nous _ a
      bBA1AAb nous _ au
      A1aBbBA nous _ dans
      CbAaAcA nous _ est
      1hDA1A nous _ fait
      BeA1B1A nous _ la
      bDbABbA nous _ le
      1DcAAeA nous _ une
      bb1BAcB nous a
      eA2AAA nous dit
      aCAb1ba nous et
      dAa2Ba nous je
      ACaA1cA nous le
      bAa2Cb nous ma
      BdaABaB nous on
      AdAA1aA nous ont
      1CAAaAb nous sommes
      AcbBcD nouv*
      a1baCbC nouveau
      b1aBaBb nouveaux
      BcAbdDa nouvelle
      B2AeAA nouvelle $
      c1AAdC nouvelle de
      faAB1BA nove*
      eAA2AB novembre
      aaBB1bb now
      dEBB1Ae now $
      AdaA1B now _ i
      eC1A1a now _ just
      aAa1AbC now _ m
      1EbdB1B now he
      Bc1aAAA now he s
      aA1aAbC now i m
      AbaC1ba now they
      B1A1AAe now we
      GCBBClA nowh*
      GDBACnC nowhere
      DBA1Be nowhere to
      daA1AAB noyer
      Deb2AB nu
      ECmGABD nude*
      ECmGABD nudes
      DDb2AC nue
      A1eC2A nues
      aDdaaaB nui
      BBba1eA nui $
      C1AaacA nui _ la
      BcBAa nui j
      c1cABC nui je
      BAA1acA nui que
      ABbacba nuit
      1DbaCae nuit $
      caAb1CA nuit _ a
      DA2Acb nuit _ il
      a2BBdC nuit _ je
      bAB1AcA nuit _ l
      AbCAaba nuit _ le
      CABaeAa nuit _ me
      D1ab1bA nuit _ suis
      BA1abba nuit a
      DbaadDA nuit avec
      AbB1bAA nuit avec un
      CcABCeA nuit dans
      bbA1aCA nuit elle
      DBB1cAd nuit et
      dccA1DD nuit il
      cAbA1CB nuit j
      dDaABaC nuit je
      BA1ABc nuit je marche
      D1ab1bA nuit je suis
      ab2AEb nuit l
      D1f1BcB nuit la
      bB1a1Cc nuit on
      aaAbcC nuit pour
      1AAAcbA nuit sans
      BBA1ac nuit sur
      BBCCcaB nuit*
      BCACcaB nuits
      BBbb1Bc nuits $
      AA1ABd nuits _ la
      CbA1BcA nuits _ le
      d1aAAC nuits a
      CBB1BgA nuits dans
      dFAB1cB nul
      CAA1Ad nul _ ou
      CCAAaf nul par
      D2c1aA nul part
      ABB1AcA null*
      B2ABd nulle _ ou
      1BA1Ae nulp*
      1BA1Ae nulpar
      AAAcbAc num
      CbAcABa numb*
      BbAcACa number
      baDbcAb nume*
      caDbaBc numero
      AAA1dB numero $
      Ba1dAA numero 0
      CfAAA1b nuqu*
      1eC2AA nurs*
      1cA1BbA nus
      dbA1AB nwar
      e1A1AB nwar $
      A1Cfcac o
      eaaA2A o _ a
      baADCe o _ du
      caABAbA o _ e
      CBaaAab o _ i
      BABdAaa o _ il
      fCAAaBB o _ je
      CBcb2A o _ le
      CeC2a o _ me
      BadAbBa o _ ou
      ACCabce o _ pour
      BfA2A o _ quand
      BC1ebCB o college
      dB1bA1A o fon
      CbdAbCb o ka
      1bdA1Cb o ka ou
      AbCb1BA o li
      1ABfBB o lycee
      BBA2d o resto
      AE1AAAh o secour
      ADcb1A o ventre
      adaB2A obei*
      adBB obeir $
      1EiaADB obli*
      1Bda1BA oblige
      BcAAb oblige _ rester
      1ad1AAC oblige a
      B1d2AC obligee
      gECAADd occu*
      bBA2De occupe
      fCBB2A occuper
      fBBAB occuper de
      ABBfAAA octo*
      ABBcA1A octobre
      aB2AAd od
      CbcA1a odeu*
      DccaA odeur
      1AcA1Bb odeur de
      GkEBBbA oeil
      AbAc1CA oeuf*
      AbAc1BA oeufs
      bGadBeA of
      CaA1Adc of _ and
      Abb2CA of _ door
      Db1e of _ hair
      BaABcab of _ house
      dB1C1AA of _ i
      2fGbAC of _ in
      DA3da of _ month
      B1aB1d of _ n
      BA2AdA of _ trainees
      1CbA1cA of _ under
      CAabA1b of _ with
      eB1aAAA of her
      cbdD1D of it
      DAda1AD of me
      aeBAbAB of my
      1BBaAbb of our
      Ad1Da of school
      caAb1AA of the
      CA3eA of the month
      CBddAAc of them
      ba2bCA of this
      C2AiAB off
      gebGC off $
      Be1A1A off _ bike
      1BabbAb off _ the
      BAAa1Bb off at
      CeA1a off her
      CfAaAA off my
      eCBCBBg off the
      ABaBdAA off to
      cEcCB offe*
      cCdCBAB offert
      BCf1A1B offert un
      C1bAAb offr*
      CbbAA offre
      AacA2C offre des
      CbaAaaa oh
      bA2cbB ok
      aAAAfBA ok $
      bB1accC old
      BCdaADc olde*
      EdaABDd older
      AAbA2D older guy
      A1AB2f older lads
      BdAA2a older my
      DbC1cdD on
      d1d1aBA on $
      c1ACcaC on _ 0
      CBcA2c on _ a
      AAdB2a on _ and
      1C1eA1B on _ appelle
      AB2Ae on _ attention
      abABB1b on _ au
      daBB1a on _ avait
      AcAAacB on _ avec
      Ac1cABA on _ back
      bBAA1c on _ beaucoup
      aAdcDA on _ bed
      B3AeB on _ bien
      aabCaCB on _ ca
      1bcBAB on _ change
      CAFcfB on _ coach
      C1A2dA on _ coupe
      aAAA1Ad on _ d
      EDBCAgB on _ dans
      1C1bAeC on _ de
      ABbAbaB on _ deja
      1bDCbbd on _ demande
      1d1BAB on _ demenage
      BBab2d on _ des
      D1CaAAf on _ di
      AfCaA on _ dire
      bdD1AEb on _ dit
      BbAAA1b on _ donne
      1aA1cFA on _ dormir
      bBabC1C on _ du
      BAabc on _ en
      Ad1a1BB on _ entend
      aACe2a on _ envoie
      1bDBa1c on _ est
      DB1cad on _ et
      geacAED on _ fait
      B1B2Bc on _ floor
      1aA2Be on _ force
      A1dC1Ab on _ forse
      B2Bb1c on _ garde
      ecAC1A on _ hand
      AeBA1AA on _ he
      dDbA1C on _ i
      aebA1AD on _ il
      cCb2AA on _ in
      ABAb1Ba on _ jete
      1CAbaBA on _ l
      DBBbceC on _ la
      AcbaBBa on _ laisse
      1aCbAbC on _ le
      ddA1BE on _ les
      CA1A1dA on _ lui
      BAAf on _ ma
      EcaaAAf on _ me
      cc1AAAA on _ meme
      BdBA1Ad on _ met
      BAacAB on _ mi
      B1Ad1Ab on _ mis
      1AaDdAb on _ moi
      BaAdaAa on _ mon
      faAAAAA on _ mum
      fDc1A1A on _ my
      aaAACbb on _ night
      1C1Aae on _ o
      bacBA1a on _ oblige
      Db1b1AC on _ on
      gAADa1C on _ oublie
      DCcdbAa on _ own
      AfACAa on _ parle
      DAEFBfc on _ pas
      AeAa2A on _ passer
      c2BA1d on _ perdu
      AAbcA1A on _ phone
      BAAe1A on _ pisse
      CCAFai on _ plus
      abBaaAA on _ pour
      2cBdBD on _ pris
      fC1A1a on _ quand
      eAB1bAA on _ quelque
      bCAAAab on _ quoi
      AABC2g on _ retient
      cB1a1Ab on _ retrouve
      G4iB on _ rien
      baabACC on _ s
      aA1CbeB on _ se
      CDd1aAA on _ son
      BAAA1d on _ sous
      ab1BBbB on _ souvent
      1b1CAAd on _ ta
      e1Ba1CA on _ the
      1caCA1A on _ they
      bcBB1aA on _ toujours
      FgBDb1g on _ tous
      be1AAAA on _ tout
      BAa1aBb on _ train
      CeCaaaB on _ trop
      1AABiAB on _ trouve
      bfBBDaA on _ un
      B2AfB on _ verra
      AAbaAAb on _ voi
      CAbb2a on _ voie
      1EAfcDA on _ vole
      cBbBa1A on _ way
      GC1Fcha on a
      BACAdB on a coach
      1e1AAC on a demenage
      fAbC1AA on a fait
      1BAA1gB on a pas
      c2BA1c on a perdu
      CCAABba on a plus
      C2A1eB on a rien
      Be1B1Aa on a tous
      C3cBA on a train
      agAAAAB on a un
      eA1CbC on and
      cbAB2A on appelle
      AeAaAAA on apprend
      BA1b1Bc on arrive
      BcAAbaB on attend
      Bc1AAb on attends
      1E3dA on boit
      B2bAd on brule
      Bc1AAb on c
      Bc1AAb on c est
      e2EAaA on change
      dB1BAa on compte
      Ba1BaAd on coupe
      cb1AAAA on demande
      1AAB1dA on demenage
      aaAaAAc on di
      Ce1BAbA on dit
      1A1ABeA on doi
      1baCBbB on doit
      BA1A1cD on dor
      BBaB1aC on dort
      E1CHbcc on e
      eAAA1bA on en
      AB1BbBc on entend
      ABBIACd on est
      baB1cDa on est 0
      1BB1AcB on est a
      BCAA1Af on est dans
      AAcABAb on etait
      EBBb1ga on fait
      Ada1ABA on ferme
      BA1aAAd on fire
      cBAb1A on for
      BbaBeCB on friday
      aAB2dC on habite
      ee1C1CC on her
      1Ab1BCa on his
      eBcAAC on in
      ABce1C on it
      1B1A1Ae on koutla
      dCacaAC on l
      bDA1cBc on l a
      CAaabAB on la
      CAAcdEg on le
      DcAa1bA on les
      d1AA1CA on living
      aGDoACa on lui
      ACbcA1b on lui a
      a1Bd1B on lui fait
      baDjFFe on m
      bAbaCFj on m a
      CB1c2A on m appelle
      1e1A1AB on m enferme
      AABe2a on m envoie
      d1ABa1C on m oublie
      ABdgEHf on ma
      CaCaAAe on ma di
      A1eB1A on ma forse
      BA1dAAA on ma mi
      BD1GBbd on mange
      A2D1cA on manje
      1e1AAC on marche
      BE1gbLh on me
      baDBacc on me demande
      bbDA1Ba on me dit
      1bAe1BA on me fait
      BaA2Ae on me force
      Bdb1A1A on me laisse
      AABC2f on me retient
      eB1BA on monday
      eABdCA on my
      ccAC on my hand
      ACac1Ab on my own
      1a1AADd on n
      BB2ABe on n a
      BbB2Ab on n est
      AA1AAgB on na
      Gb1faa on ne
      B1AaA1d on ne m
      CcadA on ne me
      ACaABcc on nous
      Ada1ABc on our
      1chF1Aa on parle
      DCcB1bd on parle de
      AeaB1AB on parle pas
      Ca1AgEb on part
      BA1db on pe
      FaABiHA on peut
      iCA1BBC on purpose
      Ae4C on respire
      edCBbEA on s
      aBAAbBa on s est
      1dCB1AB on sait
      BD1Aa1A on sait pas
      aBA1aBb on saturday
      B1Dacab on se
      DA2A1f on sonne
      gaBA1DA on sunday
      iGfCCEa on the
      aAbcC1A on the bus
      BACdb on the coach
      B1B2Bc on the floor
      AAABBcb on the night
      bAa1C1c on the train
      cBbB2A on the way
      AbAAbAA on tuesday
      GaaACiB on va
      AfCaA on va dire
      BB1abeC on verra
      AbaCd on veut
      1bABAfF on vit
      Cc3bb on voit
      CAaAdeB once
      EdeF1DB oncl*
      IdfD1Aa oncle
      BBfbaBA oncle $
      AbB2cA oncle _ dit
      bbD1aa oncle _ il
      abA1ACa oncle a
      AEd3a oncle est
      CdbBabA oncle il
      1Dd2AA oncle vient
      Caa1edB one
      bAb1b1B one $
      CaBcAcA one _ and
      ebcF1Aa one _ the
      BBdAaaa one i
      bebFCa one of
      a2BAcB one of my
      cd1D1Ba one of the
      DaAdA one to
      E1aAdAa one way
      AcaCAAa one who
      cAAAAAA ones
      CBbcbAA onli*
      CBbcbAA online
      a1Aa1dD only
      1BbAc1B only 0
      AaAEAdA only _ i
      BeBa2A only _ it
      dA1B1B only _ on
      ccAAAB only _ that
      dAAC1a only eat
      DAAA1da only one
      dBAB only thing
      ECacDdb ont
      CgAgB1C ont _ a
      aAAca1B ont _ au
      AcaBb ont _ avec
      2bEa1a ont _ ce
      aBBaCab ont _ de
      BCad1bA ont _ du
      aeBbaA ont _ la
      AAb1BaB ont _ le
      AaABc1A ont _ les
      CBBd1aA ont _ ma
      1ADcAAb ont _ mes
      DC1c1Bc ont _ mon
      1A1CA1f ont _ qu
      cAAA1bb ont _ que
      EBfbABe ont _ un
      CBFhb1b ont _ une
      1AdD2A ont baisse
      B2d2C ont brule mon
      baBFBAg ont dit
      AC1e2A ont encore
      AAAca1B ont enferme
      BcdAABE ont fait
      A1dC2A ont fait un
      AAAcAbA ont jete
      C1BcAAc ont laisse
      ECBcab ont mis
      AAaB2d ont mis un
      g1bFbaE ont pas
      B2bAd ont plus
      1BbABAb ont pris
      d1AB1Ac ont trouve
      fAAA1AA ont un
      aDbca1A onze
      AbA1Bc onze _ depuis
      BBccAb onze ans
      bCDAbe open
      dC1AAb opti*
      cC1AAb option
      c1cBCAA or
      BAdAA1A or he
      cABAAb ora
      1daAAAA order
      1C1cbAA ordi*
      Ba1acAA ordinateur
      BmBBACD orei*
      Dg1dABD oreille
      baa1ABb oreiller $
      DeBBbAA oreilles
      cA1dAAC orga*
      eaBAAAA orie*
      e1AAAA orientation
      eBBC1A os
      EbecABa ose
      AbACCCc ose pas
      BA1f1A ose plus
      abB1BbA osi
      caB1ABa ote
      eA1aA1C ote $
      d1AAAB ote du
      BCefB1D othe*
      1afDAaA other
      ACAh1BB others
      B1ad1C others $
      ABCeBdA otre
      aCAd1Ba otre _ me
      bBAb1Aa otre i
      D1DCiiB ou
      aB1DbBc ou $
      eAAAaC ou _ ai
      Bd1a1AA ou _ de
      c2aaBC ou _ est
      C1A1cAb ou _ etais
      BAd2bA ou _ fais
      aCdA ou _ faut
      C2AdA ou _ je
      BaAaBc ou _ la
      dBB1aA ou _ les
      BB1abcA ou _ m
      CbdcdDC ou _ ne
      B1AacB ou _ on
      dbBAA1A ou _ s
      BAbC1a ou _ se
      C1bB2d ou _ sui
      Aa1BfEb ou _ suis
      ACa2Ad ou _ te
      DCaCd1a ou _ va
      CAAbada ou _ vais
      BDBBBhB ou aller
      BeBAcCA ou ca
      FBA1CjC ou dormir
      2AaeDD ou elle
      aaAbaBA ou est
      AbdB1BA ou faut
      hBAAbbC ou il
      ab1cA1B ou ils
      AaCBa1f ou j
      eAAAaC ou j ai
      C1A1cAb ou j etais
      A2AABe ou j habite
      IBfd1dd ou je
      C1bB2d ou je sui
      Aa1BfEb ou je suis
      CAAbada ou je vais
      bDAAcaA ou la
      BC1aaaA ou le
      ABB1bca ou me
      ACA2e ou moi
      ba1aaBB ou mon
      bCaDAae ou on
      gdABEAA ou pas
      Ia1iABA ou personne
      C1aeDA ou personne me
      Cc2cAA ou personne ne
      a1bAABb ou tu
      lCaBaAC oubl*
      1A1eaBA oublie de
      1eAA1C oublie le
      bAABAc oublie mon
      dCaAaaC oublier
      e1ABDBA oui
      cBDbaAB oui $
      1cCA2b oui et
      Be1A2A oui il
      BafCaCb our
      Bac1B1A our _ are
      CA1cAbb our _ is
      C1e1A our chats
      1FA3d our door
      1fCAEA our house
      AcB1ADe our street
      DaBAafB ours
      BBaAdAA ousa
      1CCEefa out
      AbbBBFg out $
      Ba1BAcB out _ a
      B1A1Bcb out _ i
      aAaBAbA out _ it
      BaCbccA out _ my
      aA1AcCa out _ the
      E1Aac1B out _ window
      aaaBCb out and
      BAb1AcA out by
      DaaAAbA out i
      baAAabA out in
      BB2cb out last
      bc1aBC out of
      daAcABA out on
      FaAaiEC out the
      E1Aac1B out the window
      e1DcA1C outi*
      dBDcA1B outils
      D1CBCAg outs*
      D1CBCAg outside
      1A2AeB outside $
      1BAA1Ag outside my
      AAAbADd outside the
      aADDbf ouve*
      cADA2a ouvert
      fB2A1B ouvert _ bras
      DA2aba ouvert la
      fAAAaBB ouvert le
      AcaAeBB ouverte
      Af2ABA ouverte $
      1D3e ouvertes
      aCDADgc ouvr*
      dBBBBad ouvre
      EA1A1bb ouvre $
      CdAc2B ouvre _ bouche
      CdAb2B ouvre la bouche
      eBABAAa ouvre le
      fC1A1A ouvre les
      dA1c1DA ouvre plus
      CcaB1bA ouvrier
      bEAaCcb ouvrir
      CC2Bce ouvrir $
      dcdcBBE over
      1Edc1A over $
      faAD2A over me
      AaAcbAB over the
      AdACCBc over*
      DBAC1Cl owe
      BA1A1Ad owes
      cDBbAbB own
      EA1A1cb own in
      Ce1baD pack
      FACEk1b pack*
      EAABkCB packed
      C2A1dA padl*
      AB1A1eA padlocks
      AB1A1eA padlocks the
      C1agbBB page
      eB1A1A page*
      eB1A1A pages
      1CeB2A paid
      Ha1aB1h paie
      1AaBABc paie pas
      ACcaAAb paie*
      EE1E1i pain
      BcAb1Ab pair
      Cbcb1BA pair*
      Cf3AA paire
      eBAa1AA paix
      BcbbAEd pale
      BAd2Ab pale $
      CB3ea pali*
      BfBaA1A pan
      aaDdBAC pand*
      cAbBAa pani*
      b1ABAba panique
      BAAa1cA pann*
      d1BBAbB panne
      mEaFCBA pans*
      bBbCA1a panse
      hCACAAB pansements
      HCh1AeE pant*
      FFfa1eE pantalon
      aCab1BB pantalon $
      EhADCBA papa
      DdA1BBa papa $
      bA2Dea papa _ parti
      BfBAAc papa a
      Ab2Cdb papa est
      bBa1B1b papa et
      CbAAb papa moi
      CBBaAdd pape*
      DAaa1ca paper
      bACAAac papers
      2gCBD papi
      dCFaad papi*
      dDEcDha papier
      ABB2cd papier $
      bBA1baB papier sur
      1ac2AD papiers $
      aAB2Cf papiers _ je
      bAB1aBa papiers et
      BA2cbA papiers sur
      ACc3b papy
      cCCCDdg paqu*
      DCBAAde paquet
      BA2AeB paquet de
      AAAAAad paquets
      Fdce1Db par
      CAA1ebA par $
      1BAbBaa par _ a
      1BAc1BA par _ camarades
      AhAFBAA par _ cheveux
      A1e1dAA par _ dans
      dAdCAC par _ depuis
      dDdBBA par _ e
      e2AaBA par _ escalier
      BCABbca par _ fenetre
      bcABA1B par _ gorge
      ABbbAa par _ grand
      aDBA1bb par _ il
      ABAacAA par _ jardin
      gBbB1BB par _ la
      CaABe1a par _ le
      BAacB1b par _ meme
      Ad1AAaA par _ mere
      Bb1d1A par _ plus
      CbB1a1a par _ pour
      beBAdDC par coeur
      1BBfA par des
      aBfcFCc par jour
      a1cAAC par jour depuis
      bAbBA1a par jour et
      CcB3a par jour pour
      faAE1Ab par l
      e2AaBA par l escalier
      FBAde1A par la
      BCABbca par la fenetre
      HeC1hE par le
      ABAacAA par le jardin
      EbBiDBD par les
      AhAFAAA par les cheveux
      Ae1A1AB par mn
      ChAFAbA par mon
      f1AaBC par nuit
      CAAaCe par ou
      aBabaAB par semaine
      CjaCBAD par son
      AcAAAaA par son mec
      DaAAAAg par ter
      CC1AAbe par terre
      bbbA1aA par terre dans
      dFfbAbF par un
      aBcDA1c par une
      jABaACC para*
      1dBbBAa parait
      DADB1ec parc
      BBB1AhA parc $
      AaD1BeB parc*
      FeCaBfE parce
      aDcDAc parce _ c
      AdA1BaA parce _ elle
      1Cbaba parce _ il
      1fA1ACa parce _ j
      cBCa1cB parce _ je
      AAaB1ac parce _ le
      BAaAAc parce _ moi
      BBBAAd parce _ on
      CaA1CfA parce qu
      C1bAbc parce qu il
      CABaAc parce qu on
      aDcDAc parce que c
      cB1b1B parce que il
      1fA1ACa parce que j
      cBCa1cB parce que je
      AAaB1ac parce que le
      BAaAAc parce que moi
      ebBBEA pard*
      cbBADAA pardon
      BdAaA1A pardon $
      fAA1AAA pardon maman
      1A1BfBb pare
      bcDEeCC pare*
      fABbABB pareil
      AB1Bac parent
      ABA1cAa parent $
      Dd1FgBA parents
      GaeBbB parents $
      DB2d1a parents _ a
      aBA1AAc parents _ m
      dD2a1A parents _ mon
      AAAaEga parents _ ont
      CCA1dB parents _ pas
      AbadDAA parents _ que
      Bc2bAB parents _ rien
      ABa1dDA parents _ t
      1aa1CAc parents are
      1BA1aBc parents il
      fb1ABb parents ils
      DA1bdAB parents je
      dAbA1A parents le
      AaAdCca parents m
      A2aCcb parents m ont
      CeaaaBB parents me
      C1ACbd parents ne
      cABBAbb parents ont
      AeA1AA parents pour
      BAA1bBa parents savent
      da2CB parents se
      CcA1Bba parents sont
      1bcD1bD parf*
      ccDC1cB parfois
      BAf2AA parfum
      C1aab1B pari*
      EBd1bAa paris
      dBaAaCA parking $
      CbAabCb parl
      bdaaBId parl*
      bBb1BC parle
      EDbcAAd parle $
      daABA1B parle _ a
      Ec4b parle _ c
      AbABA1b parle _ d
      AeAA1AA parle _ de
      dcA3D parle _ il
      bCb1AAc parle _ la
      eBaCB1B parle _ personne
      BCbA1ab parle _ son
      BC1a2c parle _ suis
      eeaE1DB parle a
      d2AAAb parle a la
      adAAB1B parle avec
      gBaEa1A parle d
      cJ1Dcdb parle de
      CBbA1ab parle de son
      Bc1AA1c parle je
      BC1a2c parle je suis
      Bc1a1Ba parle pas
      Ad1AABB parle pas de
      debACcB parle plus
      2c2Ec parler
      aEeBaAa parler $
      cBcBA1C parler a
      CbAab1C parler de
      CdC3c parler il
      bAAA1Ac parler plus
      Ab1aaaC parles
      D2g1CA paro*
      C2g1DA parole
      FBiB1BA parr*
      FBiB1BA parrain
      1cD1Dea pars
      1cA1EfA pars que
      1F1Ceb part
      gACBAB part $
      CaeCcAC part a
      CbaaAaa part au
      FaBaaba part en
      bB1abAA part et
      D2AAe part ou
      dAaA1AA part pas
      aHcBfdA part*
      DB1BAgA partage
      BBAa1cA partage une
      2aC1cC partagent
      2BBdca parte
      dAbAB partent
      AABBeBB parti
      b1bBF1f parti $
      bbA1cDA parti _ je
      bCA1dCB parti _ la
      1BA1dAA parti avec
      BDC1eGB parti de
      1BfABBb particulier
      bBC1d1B partie
      1AAAcaB partie avec
      ABA1dBA partie de
      bbCBB1e partir
      1iaaE1d partir $
      D1aAdaA partir de
      BAa1cAA partir de la
      BB2AdA partir du
      Fa1Bg partir loin
      AAA1f partirai
      ae1aDeA partis
      A1BcABc partout
      DBbb1Bc partout $
      dAAaCaC parts
      H1gbBDb party
      D1dA2a party i
      DbfEba pas
      1Jd1dAa pas $
      1cAABbB pas 0
      fcBACB pas _ 0
      CbBBc1b pas _ a
      BBAaba pas _ ai
      AcBdABB pas _ aller
      caBb1C pas _ amis
      Bb1aAdA pas _ argent
      1bAAbaB pas _ au
      CebAAAa pas _ avec
      D1aca1B pas _ bas
      dABAaAA pas _ c
      Ca1acA pas _ ca
      Jb1eBBh pas _ ce
      d2CAb pas _ changer
      dAAAbCA pas _ chat
      1da1BD pas _ che
      C1abC1C pas _ chez
      ABa1AdA pas _ cle
      eE1A2A pas _ coup
      DBAcac pas _ cours
      1aBe1cC pas _ d
      AdCcBAB pas _ dans
      AdD1bb pas _ de
      dBB1b pas _ demande
      CCB1cba pas _ depuis
      dbA3D pas _ des
      Bad1AAa pas _ di
      AFabca pas _ dire
      e1A1AC pas _ domi
      BC2CeA pas _ dormir
      1bAD1Ce pas _ droit
      baAc1CA pas _ du
      aBAbAAa pas _ ecole
      bb2ACA pas _ elle
      eA1AbAC pas _ en
      BAA1Ad pas _ endroit
      c2BBDe pas _ et
      cbAAa1A pas _ etre
      CCeA1Aa pas _ facon
      h1CBAaA pas _ faute
      1bAaDAA pas _ hein
      BeA2aA pas _ i
      EAc2eB pas _ il
      BAaabab pas _ ils
      Ddc1BaA pas _ j
      AbACb1a pas _ je
      AB1cAaa pas _ jour
      Bab1A1c pas _ kestion
      bcCGABc pas _ la
      c1BAA1b pas _ laisser
      bEcaEaa pas _ le
      B1dCbDd pas _ les
      1eAd1FB pas _ m
      eDBbACa pas _ ma
      DBba1ba pas _ mais
      CAa1AcA pas _ maison
      aCAddaB pas _ me
      dABA1a pas _ mettre
      g2B1BA pas _ mi
      2b1aEA pas _ moi
      Bfc1BBB pas _ mon
      a2aBcC pas _ monte
      DA1A2c pas _ non
      BA2c1c pas _ nouvelle
      eCCbBbE pas _ on
      EDABAia pas _ ou
      CbAc pas _ pale
      cB1BB1e pas _ par
      CbbaA1A pas _ parle
      B1cBA1B pas _ parler
      gB1cCBB pas _ pas
      b1AABbA pas _ peine
      dBbBaCA pas _ personne
      cAbAAA pas _ pesonn
      1B1BAe pas _ place
      ebB1BAA pas _ plus
      1ACcbAa pas _ pour
      BbBaaAA pas _ premiere
      E1d2a pas _ qu
      bACd1Ba pas _ que
      HbecaCc pas _ qui
      DbBAAdb pas _ quoi
      BAAAca pas _ retourne
      EbabBeA pas _ se
      BgA1B1B pas _ securite
      eE1B1dA pas _ si
      AeAA2A pas _ sinon
      Dbc1aAB pas _ son
      Ad1C1b pas _ sport
      eAAB2a pas _ sur
      EA1A1g pas _ toi
      D2AAfB pas _ toit
      D1Aa1d pas _ tout
      caaBA1B pas _ une
      B1A1eB pas _ vire
      BBCgBAa pas _ voir
      gC3B pas _ we
      BcCbbaA pas _ y
      bBaBAAA pas a
      CB3d pas a manje
      cBabAAA pas aller
      BdA1A1A pas an
      C1aadA pas anvi
      BdA2bA pas appeler
      EAb3c pas arete
      CAfA2A pas arrete
      Db1aAcC pas assez
      bAA1b1C pas au
      daBAAAa pas avant
      1CeaAbB pas avec
      eA2ACA pas besoin
      a1cbaBD pas bien
      EdAbaA pas bon
      AAdA1AB pas bouger
      ABAcaAa pas c
      ABAcaAa pas c est
      bcCBaAC pas ca
      Ba1adAa pas ce
      daBA1A pas change
      bBaAaAB pas chez
      1a1AbCB pas chez moi
      eBaB1Ba pas compris
      Ca1A1bb pas content
      ABd2Aa pas crie
      caBb1C pas d amis
      be1EaCa pas dans
      CBbA2b pas dans la
      cbCA pas dans le
      DcDaIjB pas de
      Bab1A1c pas de kestion
      BA1BAd pas de place
      CA3dA pas de quoi
      CA1A1d pas de toi
      D2A1eA pas de toit
      1B1a1Cd pas descente
      DCiAAC pas di
      Gae2aa pas dire
      BBdbAA pas dire qui
      EcdBAAc pas dit
      eAA1AB pas dormi
      1AbABAe pas du
      bBBaAa pas du tout
      BABa1Bf pas e
      1h1ADcF pas en
      CAAaac pas en cours
      2cBB1B pas en parler
      AeA1A1B pas en securite
      ADa2fA pas encore
      dDB1b pas enfin
      BDda2A pas enmen
      B1eaAA pas envi
      FaacbBa pas envie
      Ca1cb1a pas envie d
      d1cC1A pas et
      b1bAAbA pas et ils
      DaeBcCa pas etre
      CBeccAC pas expliquer
      EAABAf pas faim
      DgBaAbB pas faire
      ccA1AAa pas fait
      DdAA1Aa pas fini
      AdDb2A pas gentil
      eACA pas grand
      BAabAAc pas il
      1BBA2d pas il a
      2AC1Af pas ils
      1CbCaa pas j
      BBAaba pas j ai
      EcCabAC pas je
      fBEbbDa pas ka
      e1A1AC pas ka domi
      CbAc pas ka pale
      B1A1eB pas ka vire
      dB1a1Ba pas ka we
      CaacAAA pas kil
      abaCgCC pas kon
      CAcAbA pas kon me
      gfG1aBA pas l
      bc2aBA pas l adresse
      cCBeA1B pas la
      CAaca1B pas la bas
      b1AABbA pas la peine
      BbBaaAA pas la premiere
      A2AA1g pas le
      cD1A2A pas le coup
      aDdAAcC pas le dire
      1bAD1Ce pas le droit
      cB1AbBA pas leur
      BA1eAA pas lire
      cc1Cb1C pas m
      2C1bad pas ma
      CaAbbAA pas mais
      1A2Ee pas maison
      B1C2eA pas mal
      DC1B1hA pas mange
      C2A1eA pas manje
      kBEABaB pas me
      A1cbcBE pas mon
      AAC1CjA pas ni
      Aa1bAaC pas on
      aAc1aaB pas ose
      DIF1deC pas ou
      BBA1BdA pas ou dormir
      CAA1acA pas ou je
      dA1AABa pas par
      cBA1bB pas parle
      1bA1CAc pas partir
      abAaABa pas passer
      fAAAaAB pas peur
      bdAAABa pas plus
      g1BFDCb pas pour
      eA2AC pas pour le
      eCA1B1A pas pour moi
      ADecCAa pas pourquoi
      cCaAA1B pas pourquoi je
      Bb1d1AA pas prendre
      Cf3AA pas presentable
      EgbBABA pas pu
      BdAab1A pas qu
      AbBba1A pas qu on
      CFeAbDe pas quand
      EjEA1B pas que
      BiEaDaa pas que je
      dAaCBAB pas qui
      aABAABc pas quoi faire
      eCAB pas quon
      CcBAeBB pas rantre
      E1CBhDB pas rentre
      BAAAcBA pas rentree
      CcACbAA pas rentrer
      bDd1aD pas rester
      bCaAb1b pas sav
      ADDabBe pas savoir
      aC1Ab1b pas se
      DA3d pas sentir
      cDaa1A pas ses
      aDbcBb pas si
      bCA1aAc pas si je
      AEECABl pas sortir
      cBaBAAc pas sur
      BBca2A pas ta
      BeA3A pas tombe
      CaBAAgA pas toujours
      C2a1Bf pas tous
      C2a1Bf pas tous les
      BadCad pas tout
      B1bC1d pas tout le
      Caba1AA pas tranquille
      EAAA1gA pas tro
      FcacbbA pas trop
      AAbaCdA pas un
      bcADBcD pas une
      CcAc1aE pas venir
      AcAaAAc pas voir
      E1baabA pas voulu
      CCbAAfb pas vraiment
      Db3c pas vre
      cB1abCA pas we
      ABaaBd pase
      HcCb1hB pask
      BcaA1AA pask on
      d1IiAca pass
      fbEEaBi pass*
      f1aAAAD passage
      a1a1CbB passante
      LDed1fE passe
      GdAb2c passe $
      cAA1BAb passe _ chez
      AB1c1Cb passe _ devant
      De1acAB passe _ la
      EAABBgA passe _ nuit
      BABCAgA passe _ nuits
      1bAcCA passe a
      Bd2AaA passe a la
      CBdA1bA passe avec
      de1DB1A passe derriere
      CBda1a passe en
      AcB1Ac passe je
      DCAC1iB passe la
      DA1BBeA passe la nuit
      CAac2A passe le
      B1BAAc passe mes nuits
      CBaacAb passe par
      eBB2aB passe pas
      baAB1bA passe ses
      aBbAA1B passe un
      aAEe1aa passent
      E1EAaBf passeport
      1d2A1E passeport $
      ACBA1Ac passeport et
      ejMeAAj passer
      DeCb2a passer $
      BAAa1Ac passer _ l
      bA1C1Ac passer _ la
      AaA2cC passer _ nuit
      2BdA1B passer _ portail
      CBAgAA passer devant
      AAAAbcA passer la
      AaA2cC passer la nuit
      a1CdA1C passer le
      2BdA1B passer le portail
      a2D1Ad passer par
      eAbB2A passerait
      C1c1AaA passes
      GaDCjBc passport
      bAAAaDA past
      CAdA2c past*
      BfBa1AA pata*
      AdBb1AA patates
      BcBCAcA pate
      BCACAgb pate*
      BC1CAga pates
      BaAbAcA pati*
      DC1AlE patisser
      F1A1d patisser lwen
      Bc1A1bA patisserie
      1E1d1a patissier
      DaaCAbc patr*
      CadDAAd patron
      1ABA2e patron _ fais
      ABAA1bc patron _ que
      Ba1B1Bc patron dit
      Abb1ABC patron du
      ABB2Af patron garde
      afDa2D patron il
      BCbc2a patron m
      eBAA1AA paum*
      BCBi2B paus*
      AaAcAbB pause
      D1Ah1CA pauses
      ABafBaa pay
      AABd1a pay $
      bcaAAAB pay for
      BAeAA1A paye
      C1abC1d paye*
      AAbbCCb payer
      aACBA1f payer $
      A1cB1dC payer le
      BcDDbAe pays
      aBBa1bB pays $
      BcAaA1a pays et
      BBa1cAc pays pour
      EAAd1ac pb
      BAAd1A pd
      CAaccAA pdt
      aAAadbB pe
      BAaBA1d pe pas
      cB1A1bA pe plus
      dBACeA pe que
      lHCAACA peau
      gAB1ABA pech*
      daA1AB pecher
      fE3A peig*
      dD3A peignoir
      aCaf1AA pein*
      dDB2Ab peine
      c1AAaAB peine $
      cC1bB1A peine de
      C1bd1AA peinture
      Cdbb1AA pell*
      CAbe2A pelle
      ACiD1AA pelo*
      ACiD1AA pelote
      gC1eBCH pend*
      BbdbaBD pendant
      cBbBA1A pendant _ cours
      AAba1Ac pendant _ je
      AbBA1cA pendant _ vacances
      cdAAAA pendant deux
      ACdCbbB pendant la
      1Cdb1AB pendant le
      1ACc1bA pendant les
      AbBA1cA pendant les vacances
      AabAbAA pendant qu
      1AAAdAA pendrai
      1ACcBBD pendre
      iBBAB1B pendu
      iIBDaFE pens*
      cBFDdDC pense
      Fd2c pense $
      cB2Cb pense pas
      bCA1bB pense que
      fAAB pensees
      dD1bDaA penser
      dCcAA1B penser $
      aBDcEDe peop*
      aBDcEDe people
      EB1a2d people $
      ElDHAeB per
      1caEaAc per $
      aDb2cA per di
      BfA1AaC per e
      Bd1B1BB per i
      ACa3d per il
      BdA2aD per ma
      1cAB1cA per y
      ae1A1B perc*
      AEAjACb perd
      aBBdEcb perd*
      cDa2bB perdre
      BAcdA1a perds
      AbDaCab perdu
      D2A1d perdu 0 kilos
      E2CAhA perdu _ kilos
      A2a1dC perdu son
      EbfM1aB pere
      ebaAfJG pere $
      1BCAafG pere _ a
      AFg3a pere _ dans
      cFA1ccA pere _ di
      a1a1BeB pere _ dit
      BdC pere _ j
      BaD1dB pere _ je
      BFA1Aad pere _ ma
      ABaAcAA pere _ me
      ABcA1Ba pere _ mes
      cA2Bc pere _ parti
      bCa1AAA pere _ pas
      1DA2h pere _ plus
      bEb2eA pere _ que
      1CfA pere _ rentre
      AD3ac pere _ sorti
      bCd pere _ toujours
      BDb1Aea pere _ tout
      CBA3e pere _ un
      EBDABge pere a
      AaB1AcD pere boit
      ABd2aA pere c est
      aCb1c1A pere depuis
      cBA1bB pere di
      bCA1aBa pere e
      ADe2B pere entre
      bdD1Eaa pere est
      cB2Bc pere est parti
      caCA1bB pere et
      AdbA1B pere euh
      AbC2Ac pere fait
      1Da1AdA pere i
      CbB1AaD pere il
      AcB1A1B pere il est
      dAa1aBB pere je
      bDb1aB pere la
      bAe1AAa pere le
      Da1AbaC pere m
      B1C1bbB pere m a
      GCeDdcD pere me
      f1B1AC pere on
      eAB1A1A pere s
      1Ec2dA pere veut
      eDCCBeB peri*
      dB1A1AA periode
      AeAaAEC perm*
      d1aBCAA permis
      BfAAbCA permission
      AeAA1AB permission pour
      BBaAeA perp*
      BBaAdA perpignan
      fEAfaAa pers
      bBBicEB pers*
      1AAg1AC persecute
      dC1BaB perso
      DcA1b1A person
      ebACAb person $
      abcCcBB personne
      aCcBACc personne $
      B1AfbAB personne _ a
      A1AeEa personne _ connait
      BebAA personne _ croit
      E1Ac personne _ etre
      2eCABa personne _ la
      cAAAAAa personne _ le
      cAABA1A personne _ m
      E3eAB personne _ ou
      FBbdA1a personne _ parle
      e1AC personne _ qui
      D2Ad personne _ retrouvera
      CfB personne _ rien
      CBbAbbA personne _ sait
      B1abbAA personne _ savoir
      GACeAf personne _ veut
      fCaDaEB personne a
      dB1Aa1A personne connait
      C1AeAB personne de
      f1AAA personne depuis
      cAbAA1C personne il
      DAaacA personne je
      b1dC1a personne la
      eDdCBa personne le
      bbAaC1A personne m
      EAAc1d personne ma
      CAcadBA personne me
      A1AeDA personne me connait
      BdaAA personne me croit
      EebcBbb personne ne
      d1ABaAA personne ne le
      dBA1AAA personne ne m
      E1CeAe personne ne veut
      cbBBA personne regarde
      CaaAdA personne sait
      aAcBAA personne va
      E1Cg personne vais
      G1Ac personne veut
      IbCiA personne veux
      CAAdBab personnes
      hCBDBba pese
      1Bb1cCA peso*
      cBb1bCA pesonn
      bAAabAA pesonn pas
      GiCaaC pete
      Bd1B1A pete $
      dBAb1A peter
      GeAA1dB peti*
      bfDCe1C petit
      2BdAd petit $
      a1aAaCd petit _ a
      cAAab1A petit _ dans
      dCa2A petit _ dit
      BB1caAA petit _ est
      eDCA1Ab petit _ il
      AcAAA1b petit _ la
      aBcAcA petit _ m
      BAaBd1a petit a
      DegEAAA petit ami
      cab1aBC petit copain
      1dBAaab petit de
      f3AAD petit feu
      bEaA1a petit fils
      dCDdcBb petit frere
      bAAB1Ac petit frere a
      Ae1AABA petit j
      1bdBaDB petite
      abaB1BA petite $
      caBaABA petite _ de
      Dac3A petite _ je
      acAaB1A petite _ se
      1eBBaa petite de
      cCA2b petite elle
      abAbaaB petite fille
      Afa1BBA petite je
      AcA1cAa petite soeur a
      acAaB1A petite soeur se
      BBcdBbC petites
      Bd1AABb petites _ a
      BAAc1c petites frere
      FaBDDfc petits
      BCAAABh petr*
      BCAAABh petrol
      bbAbBbD peu
      eAAC1aB peu $
      dA1B1C peu _ de
      AD1c1cA peu _ le
      B1aBB1c peu pas
      bbbA2C peu plus
      1HbAabf peur $
      1dAAC1B peur 0
      1BdA1cA peur _ ca
      BAcAaAA peur _ etre
      BaDAa1b peur _ il
      ADaAAdd peur _ me
      Be3AB peur _ mon
      B1cca1B peur d
      BAc1aAA peur d etre
      1edcD1G peur de
      eA1AA1A peur de moi
      Be1A1AB peur de mon
      2cb1AC peur des
      ABBAbAc peur il
      AdBA1A peur quand
      EC1Chba peut
      AA1BAd peut _ les
      bD1A1bc peut etre
      Caab1b peut on
      AAaCaaa peut pas
      BaBa1bd peut plus
      DC1bc peuv*
      Bd1bEbb peux
      CAA2ac peux $
      dB1A1aA peux _ a
      1DcDAAc peux _ dire
      DBddc1B peux _ expliquer
      AcAb1bA peux _ faire
      BAd1b1A peux _ le
      CA1cAa peux _ les
      1C2CfA peux _ rentrer
      1DBAAAe peux _ sortir
      BCCab1d peux _ trop
      Bf2AC peux _ un
      Be1AAbD peux _ venir
      DceBBBa peux pas
      aBfCAAA peux pas dire
      DBddc1B peux pas expliquer
      AcAb1bA peux pas faire
      bCB1AAb peux pas sortir
      ABCAb1d peux pas trop
      Be1AAbD peux pas venir
      ca1cCAa peux plus
      BdA1AAA peux rester
      fAAA1B pff
      hA1ACB phar*
      fAAAABA pharmacie
      eBA1AB phas*
      DaBdbCd phon*
      CaAdcB phone
      AdabA1B phone $
      CaDbBAd phone and
      EBkA1Fc phot*
      CafbBB photo
      AbBba1B photo $
      AcaC1Ac photo d
      baIgBbc photo de
      c1D1A1b photo of
      DAca2A photo que
      BBdA1Aa photographe
      CAab1ac photographie
      eDgJBCC photos
      CaC1b1c photos $
      BAAd2B photos a
      AaC2Ad photos de
      d1BBA1A photos et
      A1eC2A photos nues
      daABAB phra*
      gaBCBC phrase
      BbAaAB phys*
      hbC1aFB pi
      dBABbCA pi $
      bc2ABA pi _ mi
      fAA1ADa pi mi
      CBgA2B pic
      d1AbBAa pick
      b1Ef1CA pick*
      aBCf1BA picked
      BBAgA1A picked on
      c1AABB picked the
      BACaa1e picker
      dAAC2a picking
      CdAca1A picks
      BAada picks me
      1fA1AB picole
      DBqIAAE pics
      1DiDbBC pict*
      eA1BbA picture
      DCjBB1C pictures
      1f2BCC pie
      bAaaBAa piece
      AdAB1ab piece $
      1CBacgC pieces
      Gc1DfDa pied
      Bd1BAAa pied dans
      ABA1Cae pied de
      AaCcgF pied*
      AaCcgD pieds
      1dB1BaA pieds nus
      cB1dABC pier*
      aBAeAAB pierres
      AdBA1A piet*
      AeBA1A pietiner
      BbAb1aA pile
      cBABA1B pill*
      aAABACb pills
      F5d pilu*
      F5d pilules
      CeA3A pime*
      CgB2AA piment
      CeAA2A piment dans
      d1cC1BA pimped
      AC1B1dA pin
      BbBdAAB pinc*
      AaAbAbB pince
      Cbab1A pinn*
      Cbab1A pinned
      ceaA1E pins
      BAAcAc pion*
      De1dBEA pipi
      AbCb1BA pipi _ li
      BbbbBBA pipi _ lit
      Bb1bABA pipi au
      Bb1bABA pipi au lit
      AbAbABA pipi o
      AbCb1BA pipi o li
      a1Da1bd piqu*
      cBD2ce pique
      BgBbbCC pire
      baAb1AB pire $
      abab1CB pis
      dCE1Ac pisc*
      hCCAAaB piscine
      bCFlAC piss*
      BaBe1Be pisse
      BEC1AAi pist*
      AEC1A1i pistolet
      AbCb1fE plac*
      CbBaB1A placard
      aC1d1AB placard a
      1aA1BeC placards
      f1BBCaA place
      CCaA1fA place $
      F4d place _ sleep
      dA1a1C place _ the
      caAa1BA place a
      cCABAcA place pour
      1eAAaAA placee
      D1dBcc placement
      AEBbad places
      hBbBCDA plaf*
      hBbBCDA plafond
      bCbABA plafond $
      aaccABE plai*
      CecbABE plainte
      bFA2aa plairait
      BCAA1ab plairait $
      eAAB2B plaisante
      dbBAAAA plaisir
      CabAaaa plait
      AB1Abac plait _ est
      AB1Abbb plait c
      AB1Abbb plait c est
      DdeBAAB plait pas
      Ac1AADc plak*
      eDBBgCa plan
      faHGAGi plan*
      eBbABAC planning
      AaABgAB planque
      aAAdB1B plans
      BB1A2d plante $
      Dd1b2A plante _ compas
      Cd1A2A plante _ fourchette
      C1CEABj planter
      BBAAAAe planter $
      beAAbDB plaq*
      bdD1AC plaque
      1dBb1A plaques
      gA1BAAB plaquette
      deE1B1D plas*
      lFBBACB plasters
      cA1BAbA plastic
      acAA1aB plat
      1jEAEAC plat*
      dAA1BA platane
      FbAAAdA plate
      gB2AA platform
      FhAA1AB platre
      cCb2aA play
      cA1AAAb play*
      dAb1B1C ple
      Bba1aAB please _ t
      Bba1aAB please don
      Bba1aAB please don t
      ca1AcBA plei*
      CaBAbbb plein
      AAAbbAa plein d
      EAabBBd plein de
      bBAB1dA plen*
      bBB1A1c pler*
      cADbDdG pleu*
      D1Ac2a pleurant et
      baAADAA pleure
      HaCf1da pleure $
      eBCA1A pleure _ la
      bAbC1AA pleure _ le
      iACC1B pleure dans
      aB1ABab pleure la
      D2e1A pleure le
      acCbAAB pleurer
      dBAb1BA pleurer $
      fB1B1A pleurer sans
      EaA1beB pleut
      C1Aac1a pleut $
      eCAC1a pleut _ le
      e1BA1A plez*
      Bb1D1d plier
      B1ABac plier $
      ccAa1BD plom*
      cA1a1BB plomberie
      BA1cBeB plui*
      BB1bBeB pluie
      eDB1cA plus
      E1c1aDi plus $
      b1AABBa plus _ 0
      1aCCCEf plus _ a
      BbbaBAA plus _ au
      CbBAdaA plus _ avec
      aBCeB plus _ ce
      BCa2e plus _ chambre
      EHdbbfa plus _ chez
      aBAdA plus _ comme
      1BAaacA plus _ dans
      1a1BdCd plus _ de
      BgAAAaA plus _ droit
      Ea1cAbB plus _ du
      E1AAbaa plus _ elle
      c1bAAAB plus _ en
      DabAbb plus _ est
      CAdAAbc plus _ et
      kAFCA plus _ force
      B2AcAb plus _ foyer
      AaabaAB plus _ il
      1Ca1B1c plus _ j
      CAA3d plus _ jambes
      babGBAc plus _ je
      AdbbbGb plus _ la
      dACbCB plus _ le
      HcCcfAA plus _ les
      aAA1Bd plus _ lit
      C1aCddA plus _ lui
      C1bAa1b plus _ m
      aAd2BB plus _ ma
      f2A1DA plus _ mange
      e1ACDBc plus _ me
      C1eBAb plus _ meme
      AbBaeBB plus _ mes
      ABDBdd plus _ moi
      Bb1d1aA plus _ mon
      deBEBA plus _ ne
      BBAAa1c plus _ non
      BADf2A plus _ o
      E1eB1aa plus _ on
      bBA1A1d plus _ parler
      BbAab1A plus _ passer
      dABCC1A plus _ personne
      aAaCbCc plus _ plus
      DgAABAA plus _ possible
      fbaDAAA plus _ pour
      acaAB1B plus _ quand
      cAAabBb plus _ qui
      D1Aa1ca plus _ quoi
      e1A1B1B plus _ reveiller
      eC4A plus _ rien
      bCaAa1a plus _ se
      CAbcA1b plus _ seule
      bBa2Bc plus _ son
      B2e2B plus _ tel
      J2A1g plus _ toit
      bcaCaCa plus _ tout
      c1baAC plus _ un
      EBb1edA plus _ voir
      hCDbAaA plus a
      2AbdBb plus a la
      b1cAA1B plus a me
      dAA1BAA plus a personne
      Dai1BBA plus aller
      AAf1AA plus aller chez
      D1bbdBB plus au
      ccBAaB plus avec
      ccB2B plus avec nous
      bCcA2A plus bas
      dbA2AA plus beaucoup
      fBAA1AB plus besoin
      Df2AA plus bien
      DAcAbca plus c
      DAcAbca plus c est
      CBAbAea plus ca
      Bc1eABA plus calme
      FCaBlBA plus chez
      E1bcA plus confiance
      BaC1Aba plus d
      Eab1baA plus dans
      AAGFIrE plus de
      dAAA1BA plus de ca
      aCA1Bd plus de chez
      AAA1Cd plus de maison
      BBB1Af plus de moi
      G2A1e plus de toit
      DB2Acd plus debout
      geEaaFB plus depuis
      BBAA2c plus dire
      BBAA2c plus dire non
      aBc1AC plus dormir
      acaBABb plus du
      bdaBABA plus du tout
      Ec1AA1a plus el
      c1ABaC plus elle
      FdAcbac plus en
      DAaAc1c plus en plus
      caCBBAA plus etre
      cbBAC plus etre la
      e2A1D plus faim
      fAA2BB plus i
      CBA2Ae plus il a
      GDeEg1B plus jamais
      B1eB plus jamais la
      cCcbaGC plus je
      C1dA2A plus kon
      ABbAcaB plus l
      nCH1BFD plus la
      gAEAAA plus la force
      C1eAA plus la meme
      BccaDac plus le
      BgAAAaA plus le droit
      DbAcbaB plus les
      1CaAda plus ma
      gA1A1E plus manger
      2BBBgb plus me
      HAcBBec plus mes
      EB1eA1B plus mon
      D2e2A plus mon tel
      AbB1AbA plus ou
      C2e1A plus ouvrir
      AB1aaAc plus parler
      B1CAA1e plus passer
      acaaEBa plus personne
      AbaBAb plus pour
      CAdbAAb plus prendre
      CA1cAAb plus prendre le
      Cee1DCB plus qu
      daAAA1A plus qu a
      E1e1AAA plus qu on
      1AaAAAe plus quand
      d1eDa1B plus que
      BAcA1bA plus quoi
      AA1Abca plus rentrer
      dBDAFaC plus rien
      baAcBBa plus rien a
      caADAB plus rien me
      BcB1A1b plus sans
      d1BBc1B plus se
      cB2ABe plus ses
      1aaaBcB plus simple
      CAacAAb plus sortir
      B2bAAc plus sortir de
      B1CbAad plus sur
      baABaAa plus tard
      fC1AAb plus tot
      DaAAhdA plus trop
      D1agBbC plus un
      CCeb2b plus vieux
      acDBa1A plus vivre
      FdAAe plus vivre avec
      D1bbAb plus voir
      eBaB plus vraiment
      D2d1AA plus y
      ACcAd plus*
      ABcBab plusieurs
      3aeBA plut*
      3aeBA plutot
      B1AbdAA plutot que
      fB1A1aa po
      ADcBAgA poch*
      cCdC1bA poche
      bAcDa poche $
      AgAA1AB poel*
      cD2AAA poid*
      cD2AAA poids
      iFEGCDe poig*
      DAB1AAj poignarder
      f1AABCD poignet
      aeA2AA poignet _ mon
      AfA2AA poignet de mon
      hEAF2C poignets
      A1dA1BB poil
      A1Dd1A poil dans
      ebBCBFa poin*
      bcAAAAC poing
      dBACAAa point
      AcABA1a pointe
      DfBb1AB points
      jG2ABb pois*
      fDA1AAb poison
      aDcC1ab poit*
      1DdB1Ab poitrine
      AAdB2A poitrine $
      ebABB1B poke*
      CbADe1A poli*
      Fa1Deac police
      aBbABBc police $
      1B2AdD police a
      C1AfA1A poll
      CdAA1da pomm*
      cAbA1C pompiers
      fAAaBAC pon
      lAC1EDB pont
      E1AbAaa pont $
      1DeA2A porn
      1AgC2A porn*
      1AgC2A porno
      BaB1bab port $
      GcBkdDA port*
      CB1afAB portable
      ECCjcBC portail
      c1a1ABb porte
      a1AB1dc porter
      cEDaeBd porter $
      BBb2Ab porter _ cle
      A1dBbA porter _ je
      acB1AAB porter _ le
      DcDAAAd porter _ ma
      eD4A porter _ manches
      1aACAda porter _ mon
      ADAa1Ae porter _ un
      AEd porter _ une
      CDfB1Ac porter a
      ABc2Ab porter a cle
      CJABBag porter avec
      1D2AAd porter avec un
      BaCA1Ad porter de ma
      gdABACB porter des
      BaAbAba porter en
      ADa1ab porter il
      1A1E2c porter ils
      bBDBAcb porter je
      aBA1A1d porter la
      1d1B1bB porter le
      aBaaaaB porter les
      Bbc1ABB porter plainte
      1Dg2A porter quand
      c2B1dB porter toujours
      acAbACA porter un
      DicACC portes
      BC1a1c portes ouvertes
      Ab1Ca1b pose
      AcA2Bb pose _ de
      1cAA1Bb pose _ question
      faBBBa pose*
      Cba1cBa posi*
      BbB1b1b position
      EbABbcb poss*
      CbAAfCa possible
      bAaBc1B possible $
      FadAAfA post
      CbaAacA post _ to
      bEBeae post*
      BdAA2a poste a
      BcAc1A postent
      A1ACbcg pot
      BbA3d pot la
      CC1Bdad pote
      B1c1aBA pote _ 0
      a1bA1bD pote _ a
      aAA1cBB pote _ demande
      cbaAaAA pote _ des
      b1AAbBA pote _ di
      acB1AAA pote _ dit
      CBAAdDe pote _ est
      CAc1AAb pote _ fait
      1BcAbB pote _ que
      CaB2eA pote _ toujours
      BaAacAA pote _ tout
      DabB1Bd pote a
      AbaBAaA pote avec
      1DgCbCA pote de
      AB1AAca pote elle
      1Bb1AdA pote elle a
      abBAaAa pote i
      a2acAD pote il
      bAA1bAB pote m
      c1Bd1BA pote ma
      Ba1aACd pote on
      dAaA2B pote veux
      bAAc1AB pote*
      ACBe2A poteau
      abbBCaB potes
      AAAaAbB poub*
      c1BcADA poubelle
      fc1CaCA poubelle $
      A2Caca poubelle du
      DAaC1fA poubelles
      BA1B1d poubelles du
      bBBAabA poudre
      BcCBAbb poul*
      CfABA1b poule
      Cca1AA poup*
      BabdBbA pour
      abaAAbA pour 0
      ba1BABe pour _ 0
      abDBbda pour _ a
      BbdB2A pour _ age
      cAABAAb pour _ au
      BdAa1A pour _ avec
      aB1AbCA pour _ bon
      hBACBAB pour _ c
      Da2abb pour _ ca
      cBbA1BA pour _ ce
      c1b2DB pour _ chez
      d1BcBbB pour _ dans
      EdBadAa pour _ de
      C1ab1bA pour _ des
      EbA1abB pour _ du
      b1ABAAc pour _ ecole
      BBe2a pour _ elle
      A2AeBB pour _ espagne
      BB2Abc pour _ et
      BbAdAA pour _ etre
      ce1Ca1A pour _ faire
      c2aBBC pour _ finir
      Bcf1DCC pour _ il
      BaAbbAb pour _ ils
      ABBa1ac pour _ j
      K1fbdAe pour _ je
      Bd1cAAA pour _ kil
      DAbaAc pour _ la
      CDbacdA pour _ le
      E2Baba pour _ les
      CA1a1Ad pour _ lever
      CAacA pour _ lire
      BBadbBC pour _ ma
      c1aABaA pour _ mais
      1BA1A1e pour _ marier
      cA1bBcA pour _ me
      BCabAcb pour _ mec
      BcAb1CA pour _ meme
      cbAABAa pour _ mere
      c1BAAb pour _ moi
      BbhCBaC pour _ mon
      b1AACeA pour _ nuit
      1CAacA pour _ on
      dc2CAA pour _ parents
      CbceBCC pour _ pas
      eB1AA1B pour _ penser
      CAfA2A pour _ photos
      1B1eAaA pour _ prendre
      CfC1aB pour _ qu
      1bab1BB pour _ que
      gD1BABa pour _ qui
      1A1BcBA pour _ rentrer
      AAAAaAc pour _ sans
      A1BAACf pour _ securite
      BC3cA pour _ soir
      bBCBbBa pour _ un
      aB2CcA pour _ vacances
      dAbBAaB pour _ voir
      bbaCBa pour _ vrai
      babDA1b pour aller
      hBB1bC pour apres
      BDabbcB pour avoir
      AcebCaC pour ca
      Ce1AA1A pour cacher
      eaCA1AC pour ce
      e1A1BA pour chacun
      cA1CADb pour de
      1B1AcBA pour de bon
      bbaCBa pour de vrai
      FA1b2d pour deboucher
      CAbA1ab pour des
      CaAAaAf pour dormir
      ea1AB1A pour elle
      c3BCC pour en
      c3BBB pour en finir
      gAAIA1d pour eux
      AbAfB1C pour eviter
      FaDcAdc pour faire
      CA2Aad pour faire le
      Dad pour kil
      CaAc1aA pour kon
      C1aBbaa pour l
      A2AeBB pour l espagne
      CAdBCda pour la
      b1AAAcA pour la nuit
      FaAEAdd pour le
      bA1AbBA pour le jour
      a1BHEcd pour les
      AB2BdA pour les vacances
      fEDcA1c pour lui
      DcEdc1b pour m
      gAdCED pour ma
      acAAB1a pour ma mere
      C1aAbb pour manger
      FAAA1bb pour manje
      1C2bAc pour marier
      A2BdAA pour marseille
      ccBdCDA pour me
      1BA1A1e pour me marier
      adBA1BA pour me punir
      dAaBCb pour mes
      mIb2HA pour moi
      dC1B2A pour moi c
      AC4e pour moi j
      BaaAaca pour mon
      BbcB2A pour mon age
      g1ABAAG pour mourir
      B2f1BA pour ne
      Ca1eAAB pour ne pas
      BF3bc pour nou
      CBbb1dB pour nous
      cB1bcDA pour partir
      JcCobDE pour pas
      BaacAAA pour pas kil
      Bb1cBB pour pas les
      De1BaA pour pas qu
      1d1CA1A pour pas que
      1A1BcBA pour pas rentrer
      D4e pour pas sentir
      1Acc1CA pour payer
      BCAAfBA pour plus
      Fbgaa1C pour qu
      DbfACA pour qu il
      Caca1aD pour que
      EaecACB pour que je
      aC1B1ad pour qui
      cB1BbA pour quoi
      AA1dCab pour rentrer
      Bc1aAaa pour rester
      k1AA1GC pour rien
      BcBcAa pour rigoler
      Ccab2B pour rire
      1A1dAAB pour s
      2AcBcA pour savoir
      eC1bAA pour savoir qui
      bBCca pour se
      Db1d1aA pour sortir
      HA1DAbi pour tenir
      D2A2d pour tenir la
      pDHGcDA pour toujours
      haFDbAC pour tout
      ABACada pour tout le
      Cc1Bb pour toute
      aiDDABc pour un
      AAAbAab pour un mec
      GeaBAaa pour une
      1Cb2Ad pour verifier
      gA1AaCB pour voir
      iaCdBFB pour*
      becBDFD pourquoi
      Gc1fcAb pourquoi $
      BcaaA1A pourquoi _ ai
      BcaaA1A pourquoi j ai
      eD2BBB pourquoi je
      c1ACAbA pourrai
      e1B1bB pourrait
      BE1hABa pous*
      ADadca pousse
      aBcB1a pousse la
      AEda2a pousser
      gCC1A1B pout*
      dBA1A1A poutre
      Dadca1B pouv*
      A2eB1A pouvais
      B1adAA pouvais plus
      EfC1fBA pouvait
      fCbACaB pouvez
      BBdA1b pouvoir
      1daaBBA prac*
      DCAbAec pran*
      b1ABAc prat*
      b1ABAc pratique
      f1BA1AB pray
      CeeaEAE pref*
      bAB2cA prefecture
      dabbCGB prefere
      1c1BbB prefere _ a
      DAad1A prefere _ le
      C1aCac prefere les
      2AbBac prefere pas
      cbBBA1b prefere que
      BbAbAB prefere rester
      dGb2aA prefere un
      aBbA1AB prefere une
      Edc1ab preferee
      DAd2c preferee et
      CccAAAB prefererais
      ABcAaaA prefererais une
      Db1B1c preferes
      ABd2ab pregnant and
      C2AdA premier train
      dAAaABA premiere
      1ACegBa pren*
      DdabBA prend
      1dBbBAB prend $
      CabCA1e prend de
      aeACaAc prend des
      ACAadBa prend la
      D1AabAd prend le
      1bcaB1E prend mon
      caCa1AA prend son
      DfCa1ba prendre
      BeA2AA prendre $
      B1abBAb prendre _ bus
      DabA1Ac prendre de
      EB1dbB prendre le
      B1abBAb prendre le bus
      bBB2bb prendre moi
      c1AcACA prendre mon
      dB1BA1a prendre tout
      D1Acd1B prendre un
      Ac2AbB prendre une
      ADb1ceb prends
      fBaCAcC prends _ de
      b2AABc prends _ la
      aA2ABd prends de
      d1B1BBd prends des
      BA1c1bA prends l
      CBAccAA prends la
      EB2db prends le
      Ca1BdA prends mes
      A2AeB prends mes affaires
      1AfAAAB prends plus
      e1AA1AB prends soins
      e1AA2B prends soins de
      cBBAaAA prenez
      a1Cb1Db prennent
      1BBgCC prenom
      C1BdA1b prenom $
      1A1AdCC prep*
      bAACcAA prepare
      Ecce1CA pres
      B1bdABA pres _ la
      B1aeABA pres de la
      DaAaAbb pres du
      dAfEAGa pres*
      Cf3AA presentable
      1AA2Be presente
      ABdbAAB presents
      1c1DA1a presque
      eCAAA1A press
      dCADc1a presse
      ACACjEB pret
      AAA1eB pret sous
      EDfaCcd pret*
      BDcDbcc prete
      ABd2AA prete _ ses
      BCe1cBB prete a
      ABd2AA prete a ses
      FAbbCdc pretend
      CAcdAAA pretend _ be
      CAcdAAA pretend to
      CAcdAAA pretend to be
      dAAaAAA pretending
      Dca2AA pretexte
      eDBHlGA prev*
      DAaAbAb prevenez
      GA1AhCA prevenir
      DbB1bb prevenir _ je
      aaaAdBB previens
      eBAbDa prevu
      BBH1aDe pri
      daA1AAB pri la
      1DAAd1c pri le
      ABAaaBc pri mon
      e2A1AD pri tout
      iBABBA prie
      FA1d1bA prim*
      ABBe2A primaire
      eACaa prin*
      bC2Abb principale
      Gd1CbAf pris
      Ba2ABc pris 0
      DBa1a1d pris _ la
      ABa1A1d pris _ tel
      AADA2d pris _ truc
      1Bd1A1B pris en
      B1aafCB pris la
      BdCBcaC pris le
      dAaA2B pris les
      AcAaBBb pris mes
      ABc1Ab pris mon
      CCDBa1g pris un
      AADA2d pris un truc
      c1aAAAB pris une
      ahB1BBB prison
      BecEAdC priv*
      AAeA2A private
      1aBCAcA prive
      adBC1AA prive de
      D1eCdBa prix
      1e1AABa priz*
      AA1aBdA pro
      f1DBAAa prob*
      e2D2B probleme
      e1aAAaC proc*
      AB1cAaA prochain $
      1BB1bba prochaine
      BdAa1Aa prochaine fois
      Bcb1AbA proche
      gB1AAAa prod*
      fC1AAAa produit
      CA4e produit pour
      aAccD1B prof
      cC2Ba prof $
      cAAa1BA prof _ que
      CAgGAAb prof de
      C1Ae2A prof dit
      AeBA1A prof que
      jDccCCH prof*
      CacAA professeur
      CBd professeur de
      B1jD1AD profite
      bAbBa1A profite de
      dA1a1AB profond
      1BCd profs
      eB1A1B prog*
      mCBCBEA proj*
      fBACABA projets
      ddCcBCb prom*
      CbaAbAa promie
      ccBBCBb promis
      cEcFDgB prop*
      eAA2D properly
      BBaB1bg propose
      cc3BD propre
      CeAA2A propre mere
      DCcB1eC proprietaire
      ABaAAfC proprio
      BDfABBA pros*
      BBf1ABA prostitue
      GfDABBg prot*
      AbA1ABc protection
      FjA1AAA protege
      De1B2A protege _ tete
      De1B2A protege la
      De1B2A protege la tete
      1D1cA1b proto
      DeDcAab prov*
      f1A2AB ps
      f1A2AB ps 0
      mBCCBDB psy
      iCCBaCC psyc*
      aDAbb1A pti frere
      CeEc1bA ptit
      1BaabbB ptit freezers
      1cCa1Ca ptit frere
      CadAabB ptit*
      B1e1aa ptite
      hEAbAAA pu
      E1CfcEe pu $
      bBABAcA pu _ je
      cBaA1AA pu a
      bAAAAeC pu d
      BA1AAfB pu de
      cAAaAAA pu la
      CdcAAA pu m
      BeAa1A pu venir
      ccBAAB pub
      1Bcb1aB publ*
      AA1e1AA publie
      aAdC2A publier
      CA1AgAA puce
      Ba1a1Ee pui
      BbAAdfC puis
      CadBbA puis elle
      1dAAaAa puis il
      eAABAAA puis je
      bAaC2b puis*
      CbbAaab pull
      b1cABAA pull*
      1bdCAB pulled
      Cd3Ac pulled a
      aAcD1A pulled my
      cAAb1aA puna*
      cAAb1aA punaises
      ecBcACD punc*
      Ad1c1AB punching
      Dc1c punching ball
      gjFGCCB puni*
      acAdCDA punition
      jDBABB purp*
      iCB1BBC purpose
      cA1bAAA purpose $
      1Fbd push
      CeBcAAB push*
      AcBbAAA pushed
      AdABA1A pushed me
      a1bc1dD put
      DDfb1A put _ hand
      Ad1A1AB put _ head
      1aAc1Cb put _ in
      aaABBdA put _ out
      CAeAcAd put a
      1DeBAAA put his
      BBdA1A put his hand
      bbC2aA put me
      AcBb1Aa put me in
      DbFeabA put my
      BB1d2a put my hand
      1AdC1bA put the
      DAeCb1A puts
      ACcA1AA puts _ hands
      BDfB1AA puts his
      ACcA1AA puts his hands
      1cbAaCB pyja*
      1ccAaCB pyjama
      fdAAcAA qu
      CCCcBca qu _ a
      Cad2a qu _ ait
      eA1AB1C qu _ aurait
      eCAAC1b qu _ avait
      aDA1Abd qu _ ce
      aC1d2A qu _ disent
      baBAAAa qu _ doit
      eBAB1aA qu _ en
      efAcCaG qu _ est
      CBcAAb qu _ fait
      cBA1BaA qu _ faut
      bAABAAa qu _ l
      Fb1Aaa qu _ la
      bAaAaCb qu _ le
      A1BfA qu _ les
      B1B1aAe qu _ lui
      ABeAAAd qu _ m
      DbdCbb qu _ me
      cBBaAAA qu _ n
      AabBeaG qu _ ne
      CABcAba qu _ ont
      BBcAc qu _ parle
      aBAcaA qu _ prefere
      AfAAA qu _ rentre
      eaB2BF qu _ s
      aDcB1Ce qu _ va
      fBA1BAB qu _ veut
      cAAAAAA qu _ voulait
      AAB1bc qu _ y
      1BBB1dA qu a
      DaAAab qu a la
      aaFbcbI qu elle
      BC1abcC qu elle a
      AbAbBb qu elle est
      CBBa2b qu elle n
      dA1BAA qu elle veut
      aDA1A1e qu est
      aCA1A1d qu est ce
      dcCE1CA qu il
      A1DcAac qu il a
      eC1ABB qu il avait
      beAa2F qu il est
      cBA1BaA qu il faut
      C1BfA qu il les
      DBf1aA qu il m
      1fcD2A qu il me
      dAaaAAB qu il n
      1CbAc1C qu il ne
      Bc2BAa qu il nous
      1bBa1bD qu il s
      cbA1AAA qu il se
      cBcBaC qu il va
      bAAbA1B qu il veut
      cABChae qu ils
      aC1d2A qu ils disent
      CABcAba qu ils ont
      ABhcA1a qu on
      cbAB2A qu on appelle
      dAaAAA qu on l
      cC2aBb qu on le
      1bCa1Ab qu on lui
      D1aBbaa qu on me
      AcaDaaB qu on ne
      GdeAAA qu un
      AcBbaAB qu une
      dAABBAa quai
      f1AB1DA qual*
      fB1A1D qualites
      1eBcBAG quan*
      1eAbB1G quand
      BBB1da quand _ 0
      AdBBCd quand _ a
      fAACAC quand _ ai
      ACCf1B quand _ arrive
      adAAACA quand _ bois
      BeA2A quand _ commence
      Dd1A quand _ de
      BAABbca quand _ demande
      aBe2D quand _ dor
      cEDd1A quand _ entre
      ae1CA1D quand _ est
      AabDAA quand _ etais
      1eCD1AA quand _ fais
      1dDa1A quand _ fait
      eFb1Aa quand _ ferme
      ACca1Bd quand _ le
      fACAAAa quand _ lui
      CEbAacb quand _ m
      fHeBADA quand _ me
      bEc1cBA quand _ mere
      gACb1AA quand _ ne
      aBaBDb quand _ parents
      GaBdAa quand _ parle
      Ad1C1A quand _ pas
      CB1f1AA quand _ passe
      AkEAC1A quand _ pere
      CbaB1a quand _ petites
      Da2cA quand _ pleut
      1fCCFec quand _ rentre
      DcaA2A quand _ reponds
      hIeBabA quand _ suis
      aBdA1AB quand _ travaille
      DabB1ab quand _ un
      dD1AA quand _ va
      DdAaba quand _ vais
      dAAAbA quand _ veut
      C1cacdA quand _ y
      eaCBcCA quand ca
      CBBb1db quand elle
      AfDbDAA quand i
      DmEG2E quand il
      CbAABaa quand il a
      Cf3AB quand il est
      ABd2Aa quand il vient
      CbbbaeA quand il y
      c1B1bcA quand ils
      AaCeBFB quand j
      fAACAC quand j ai
      ACBf1B quand j arrive
      bCCc1A quand j entre
      AabDAA quand j etais
      dCFhCDf quand je
      Dd1A quand je de
      CAABbca quand je demande
      BeAC1AA quand je fais
      fBBA quand je ferme
      CbAA1aa quand je le
      d1BAAAb quand je lui
      CBeA1CA quand je me
      FaCdA1a quand je parle
      BC1f1AA quand je passe
      aBBABdc quand je rentre
      DcaA2A quand je reponds
      hIeBabA quand je suis
      EbdC quand jete
      CbaB1a quand jete petites
      1DAb2b quand jle
      cFBfbAA quand la
      gDc2AA quand le
      BBdb1a quand les
      bFe1aBB quand ma
      bCd1aAA quand ma mere
      1Dd2B quand maman
      GEfbc quand meme
      Aa1CAc quand mes
      cAd1CBD quand mon
      1eC1A1A quand mon pere
      lAdHBCf quand on
      1Ae2AB quand on est
      CbCc quand on fait
      f1B2A quand on me
      bBbB1A quand on se
      BdA2C quand papa
      1fD1B1A quand son
      cCbaAB quand tout
      AAcb1B quand tout le
      BfaBadA quand y
      AAcAAc quand y a
      bBBa1Ad quar*
      AaaeaDD quarante
      EBBBa1j quartier
      EDDgcaA quat*
      Ca1bcAC quatorze ans
      BEBbAe quatre
      CBbc2A quatre fois
      AAACcaA quatre jours
      aABebCC quatrieme
      Acc1bAD que
      BAA2ad que 0
      B1bcaa que _ ai
      fCBbaaa que _ aime
      CbAbA que _ an
      Fc1AaAb que _ aurais
      CeCcAB que _ avais
      CAAAcb que _ c
      DaBcbaa que _ ca
      aEdb que _ cherche
      Be1AAAA que _ copain
      CAeAA1a que _ cousin
      BBaAb1b que _ d
      CCbbAc que _ dois
      aaACcaA que _ ecole
      C1aC1b que _ en
      d1EBAeB que _ etais
      d1AEC que _ etait
      beBFA1A que _ fais
      C1eC que _ filles
      ccA1ABa que _ frere
      ACAaeCc que _ il
      BDbAAda que _ j
      IDbaade que _ je
      ca1bAC que _ jours
      bAabDAa que _ l
      AfBbAAB que _ la
      CB1faAb que _ le
      1Baa1F que _ les
      BF1A1bd que _ lui
      AbCdAA que _ m
      BdAAAA que _ ma
      aCaaaaB que _ me
      BaaAdAa que _ moi
      cCCac1b que _ n
      eAAABCb que _ ne
      BdA3B que _ ouvre
      Eaf1aA que _ passe
      Ca1ac1B que _ pere
      CBa1abB que _ peux
      Da2adA que _ plus
      C2bc1A que _ pour
      Ba2AdA que _ prends
      ACA2db que _ prof
      ABdaBb que _ reste
      eABC1bC que _ s
      CcAa2B que _ se
      cBb1bA que _ soeur
      bCaCdA que _ soit
      ADAcc que _ sui
      D1bdd1D que _ suis
      Ag3AB que _ tombe
      Ah1B1CA que _ tonbe
      AaAAAe que _ trouve
      gBCaCaA que _ un
      dEBa1B que _ vais
      fBABABa que _ veux
      ACfA1A que _ voisin
      1BaaBcB que _ y
      Cb1aAb que bah
      cA1ABDa que c
      AAadaDb que c est
      d1AEC que c etait
      cdFCAbE que ca
      eBAA2A que ca fait
      dC2A1A que ca fasse
      Ecc1A1a que ca passe
      cAAB1aC que ca s
      bEbAaaa que ce
      cB2BAA que ce n
      bCaBc que ce soit
      C1AAAeA que cela
      BfAaCb que chez
      1ccA1aB que d
      aaBdAB que dans
      ADA1AcB que de
      eBcCAC que des
      Dab1Bc que du
      bA1B1Ac que enfin
      B1AfAaB que il
      BA1bAcB que il y
      DfEaBbb que j
      B1bcaa que j ai
      fCAaaaa que j aime
      Fc1AaAb que j aurais
      CdCcAB que j avais
      d1EBAeB que j etais
      acBB2A que jave
      EhEe2e que je
      bDac que je cherche
      CCbbAc que je dois
      dcBEA1A que je fais
      b1bACBb que je l
      bDAA1ab que je le
      cBaa1AA que je les
      aaFC1ad que je lui
      cBbaAAB que je me
      BBCacbd que je n
      aA1Caab que je ne
      CBa1abB que je peux
      Ba2AdA que je prends
      ADAcc que je sui
      D1bdd1D que je suis
      1aAAAe que je trouve
      cEAa1B que je vais
      dA1BABA que je veux
      1dBa1BA que jete
      abABcAA que l ecole
      gAFCdaD que la
      A1eB1aA que le
      BCe2A que le voisin
      EB1gbCb que les
      Aa1AcC que les parents
      Ef1AaA que lui
      fBCbAAA que ma
      dA1A1Ca que mes
      bAb2Da que mes parents
      aEbBAbA que moi
      eb1A1bC que mon
      c1B1AAb que mon frere
      AfCabBA que mon pere
      bC1AdA que nous
      aBbBAaB que on
      CcbABdB que papa
      AAb1BfA que papa est
      E2ccBb que personne
      D1ABe que personne me
      3cBBb que personne ne
      Aeaa1CA que pour
      aaC1aBb que quand
      Ag1BCB que rentrer
      CAaaaAa que s
      CBaabAa que s il
      B1ba1Ad que se
      aBBACda que ses
      AB2Cd que ses parents
      cB1b1AA que sete
      EAcB1dc que si
      BCbA1ba que si j
      CBb3d que si je
      D1gBAbD que son
      Ad1AAAA que son copain
      BEb1abA que son pere
      CBabbaa que tout le
      BacAAB que tu
      baABBAA que vous
      eAACBBb quel
      Db3c quel _ pas
      BBA1c1A quel age
      dbbABB quel e
      B1BBdab quel*
      1ba1dAC quelle
      Bd1Ab1A quelle est
      EA2adc quelle heure
      caBaA1A quelqu
      Dacb1bA quelqu _ a
      bbAa2C quelqu _ d
      dBb1AAB quelqu _ de
      bAaAAcA quelqu _ et
      bCCAdbA quelqu _ qui
      caBaA1A quelqu un
      Dacb1bA quelqu un a
      bbAa2C quelqu un d
      dBb1AAB quelqu un de
      bAaAAcA quelqu un et
      bCCAdbA quelqu un qui
      c1BBada quelque
      AbBA2d quelque chose
      dB1ABcA quelque part
      bcCFdAa ques*
      eBBAaAB question
      De1DcAb questions
      Bd1CBbc questions $
      dcb1DBb qui
      DDeaDDg qui $
      cAC1ABe qui _ a
      BABBada qui _ bien
      AaA1bCc qui _ ce
      Bd1A1B qui _ d
      B1CaAAe qui _ de
      Ca1eAA qui _ dire
      AACc1aa qui _ dit
      BA1Facd qui _ en
      BBfcABB qui _ est
      ea1B1BB qui _ fais
      1AdC1A qui _ fait
      accC2B qui _ font
      BAac1AA qui _ j
      eCb qui _ jamais
      CcA1Bad qui _ je
      bDAABDe qui _ la
      Cabb2B qui _ le
      bBdCAB qui _ les
      1daAAB qui _ lui
      CBba1dA qui _ m
      BCaa2c qui _ me
      ACc1AcC qui _ moi
      DaAdaa qui _ on
      c1BaaAA qui _ parle
      1CBdBAe qui _ pas
      Ce1aAaB qui _ passe
      acAAaB qui _ plus
      CadA2A qui _ pour
      eAB1ABA qui _ que
      caAaa1E qui _ se
      cDBA2e qui _ tout
      cAAAAaA qui _ un
      CcCAAAc qui a
      CDcc1A qui c
      BDcc1A qui c est
      aBAacBA qui di
      aAAcabA qui est
      ABa1ad qui ferme
      AB2AAd qui garde
      bbcABAA qui je
      bAbB1AB qui l
      ddaBAAC qui la
      1AbeABB qui le
      Bb1cAA qui le dire
      1BaA1Cc qui lui
      aABA1Cb qui m
      bcFB1Cd qui m a
      BeBa1A qui ma
      jECBaBa qui me
      BCd qui me fait
      AcaAAAa qui nous
      aAaABba qui passe
      AcAb1AB qui prend
      ADaaAaA qui rentre
      DAAd1d qui reste
      cccAaaD qui s
      EhdBBD qui se
      Bd1AAAB qui se passe
      DAdA1db qui tourne
      B1cA1Ab qui tourne je
      AABd1aA qui tournent
      1Dad2a qui tremble
      BBb1cA qui va
      bBC1aca qui veut
      1B1BACi quic*
      E2aACi quick
      DCcBhCD quid
      A1aAdAB quid and
      beAdECC quie*
      cAAbBAC quiet
      DB1e quiet _ i
      BBa1aca quin*
      DAcab1B quinze _ et
      AAcAbAA quinze ans
      DAcab1B quinze ans et
      2a1D1g quit
      g1c1CBC quit*
      fbacBHB quitte
      ABABdA quitte _ foyer
      BC2fAB quitte _ maison
      F1cadAA quitte la
      BB2eAA quitte la maison
      ACAAgD quitte le
      1BABcA quitte le foyer
      dAAbBCb quitte mon
      e1A1D quitte plus
      Aab1AdA quitter
      BAA1d1A quitter _ maison
      bAAAbbA quitter la
      BAA1d1A quitter la maison
      aBACAab quoi
      BDdd2e quoi $
      BdA2aA quoi _ il
      gBABB1A quoi bon
      dBCA1Aa quoi faire
      eDA1A1a quoi je
      aCBA1ac quon
      A1AABeA rab
      AcBc rabaisse
      1Ccb1cC racc*
      ADeA1aA raccompagner
      aaBc1bB raccrocher
      BB1c1ac rach*
      ECAiADB rack*
      AC1e1AB rackete
      CA1c1Aa racketter
      CiaB1BC racl*
      CgA3B raclee
      FeeBBBA raco*
      1gBA2A raconte pas
      FffCAaC raconter
      Df1B1aA raconter $
      AjCD2D radi*
      AhCE2C radiateur
      Ad1C1aB radiateur $
      AeCA radiators
      bCba2A radio
      kABBCDD rail*
      fAAABBA rails
      AAaaAdB rain
      bda1DFa rais*
      AdBa2A raises
      iDbBBDB raison
      fEbA1AA raison $
      eA1AAAA raison de
      AC1d1AB rake*
      1A2AAf rale*
      Ce3AA rall*
      Eh1A1AA rallonge
      EABAaiA rama*
      BCAA1h ramadan
      ABaDkb rame*
      a1aDacb ramene
      BAaae1A ramener
      AAAe2A rampe
      EDCBkEA ran
      DDAAhBA ran away
      BCA1dAB ran off
      Daaa2d ranc*
      gbDABED rang*
      l1EDBFB range
      cBAAAA range _ chambre
      E2dA1B ranger
      FbabkDB rant*
      FbabiDA rantre
      eCA1cC rantre $
      bCcA1a rape
      BCh1BAC rape*
      CCh1BAC raped
      ABd2AA raped me
      eA2aAA rapi*
      dAAAaBc rapide
      CAiCCAb rapp*
      B1c1A1c rappelle
      D1d1Aaa rappelle pas
      a1BCaba rapporte
      1B1Ae1A rarement
      CbBeAbB rase
      gDABAA raso*
      hDBCAAA rasoir
      CAAc2a rat
      haEDDAB rate
      De1A rate _ stage
      BdABAB rate le
      eC1A1A rate un
      1AAaCc rate*
      aacb1DA rath*
      bacbADA rather
      eABB1A rattraper
      ADAAadb ravi*
      dAABAAB razo*
      cA1AAAB razor
      aDbDeBh re
      abbD1Ab re _ me
      2cB1Ca re _ on
      ABAAcCb re _ the
      ga4E rea
      ea4D rea $
      DAbA1Ac reac*
      CCb3c reaction
      AabC1BB read*
      b1bAaAB ready
      AE1A2h reag*
      AE1A2h reagit
      adACBbB really $
      iBAAA1A rean*
      eA1AA1A reanimation
      da1CBaA reason
      eAbA1BA reason to
      e1aABC rebo*
      BBAaAcb rece*
      aBACceB rech*
      A1bAAdA recharge
      BAABgB recherche
      aBeDAAb recl*
      aAeCA1A reclame
      hcCfDEH reco*
      GdAgABB recois
      Db1d1AA recois des
      GaafAAa recoit
      EAab2a recoit des
      cBcCaA recommence a
      eBCa1BB recommencer
      eA3AB recommencer $
      eBAAAAA recommencera
      cCA1BA recommencera $
      OFDtCAB recr*
      CHAiAAB recre
      BD1a1aA recre $
      C2eABA recreation
      BA1d1AA recreations
      e1C1B1a recrute
      FbbbC1c recu
      DcAA1bd recu une
      fCbBCba recu*
      aAA1BcA recupere
      fAaB2C rede*
      fBbAa1C redemande
      fAA1AAA redi*
      fAA1AAA redige
      1fCA1BA redo*
      AhCABC redoute
      dDAca1B refa*
      baAaaBB refaire
      bbAAAAA refaire $
      aABdA1A refait
      iaBdBDD refe*
      BABe1BA refectoire
      BdCbaa refl*
      b1dDCA refu*
      bbdCBaB refuse
      CfBbaCa refuse de
      eAAB2A refuse le
      1CddcFa rega*
      cBbBaCb regarde
      C3eB regarde _ horaires
      dBaAA regarde _ la
      A2ddAB regarde _ le
      CaA2Ac regarde _ moi
      eBA1B regarde _ mur
      faAABCA regarde le
      DaBBgBA regarde les
      C3eB regarde les horaires
      DbaB1a regarde mes
      D1eaAaA regarde moi
      dABB1ac regarde pas
      C1dAB1b regarde plus
      CaACabd regarde toujours
      bCac1A regardent
      aBaBb1D regarder
      EBAb1gA regi*
      DB1BAiA regime
      bc1ACFd regl*
      BcBcBB regle
      aBaCAAh regler
      b1cBACD regles
      bebDBAB regr*
      AcbBB1A regrette
      jEBAADc rejo*
      jDCABC rejoindre
      eAB2AA rejoindre mon
      AAa1aAd rejoint
      acb1CB rela*
      BBcb1A relations
      baAaBBb rele*
      f2ABCA reli*
      bcAEb1A rema*
      AdD1ac remarque
      aAbDaA remarques
      bA1BBAf remb*
      b1BA1Ad rembourse
      1AbABAb rembourser
      oEbEdED reme*
      eDAA1A remember
      fA3BA remercie
      bAbABa remet
      aBab1BB remi*
      AA1cABA remis
      cBB1AAd remo*
      b1C1A1d remonte
      AFcbBeB remp*
      eDBAAdA remplir
      e2BAA remplir mon
      BAAbaAb renc*
      DB1acAc rencontre
      AB1AAbc rencontre _ un
      AACAd1a rencontre sur
      AbB1AAc rencontrer
      cBAbAa rend
      hEBFEae rend*
      BAda1B rendez
      BAda1B rendez vous
      bd2BA rendrait
      aaCBAbb rendre
      DAA2Ae rendre service
      1e1CBbA rends
      gBBCDba rendu
      aeC1CDb renferme
      Bb1AA1c renferme la
      GfECkBB rent*
      BBgfA1B rentre
      afDBDbb rentre $
      AAa1d1B rentre _ elle
      BB1dab rentre _ je
      bCgBEAd rentre _ la
      BBeA rentre _ ma
      baA1C1b rentre _ me
      ba1cCB rentre _ moi
      Bi2B1A rentre _ soir
      CDafDAc rentre avec
      1fA1DA rentre che
      1D1cABa rentre chez
      AGidCAb rentre dans
      1CgAB1a rentre dans la
      AD1cAdA rentre en
      ACB1cbA rentre je
      Bd1ABa rentre la
      DDAAe1A rentre pas
      1CABhBA rentre plus
      1AfB1aA rentre quand
      AEfdAAA rentre toujours
      hGAbBbC rentree
      cDAAAc rentree et
      IkHGfDb rentrer
      BCBEjCB rentrer $
      1B2dAB rentrer pas
      FC2jBB rentrerai
      DB2fAB rentrerai pas
      adAA1Ee renv*
      cAdBA1A renvoie
      aDcB2a rep
      FdDFcja repa*
      c1BCaaA reparer
      CA1A1db repart
      AaBAbab repartir
      1EaECfa repas
      fa1E1AA repas $
      bBe2B repas _ famille
      A1AA1Ce repas _ la
      ABcA1Ab repas de
      bBd2B repas de famille
      bAc2AC repasse
      CfA2BA repasser
      dBfEcDC repe*
      fEACdDB repete
      dAAA1AA repete _ il
      d1A1CA repete la
      fBBA1AA repete qu
      eAAA1AA repete qu il
      B2AfB repete un
      eeFEADb repo*
      1DGDbec repond
      D3A1d repond _ el
      AAAcBaA repond _ je
      CdA1a1a repond a
      CCBbbd repond pas
      CEBCBBf repond plus
      aA1cbBA repondre
      C1acb1A repondre $
      ccbABBa reponds
      BeAA1B reponds $
      aCc2bA reponds pas
      BA1aBAe reponds plus
      1daABBA repondu
      DAbc reponse a
      Fea1AAA report
      cB1CfbA repr*
      aaA1bcA reprendre
      cB1AcAA repris
      BAaB1dA res
      ECcaBCf rese*
      B1CE1Bj reseau
      FA1kA1A reseaux
      BBfB1AB reserve
      babA1C resi*
      C1E1EFm resp*
      ECAa2f respir
      H1DaACi respire
      GAA3b respire bizarre
      EB1A2g respire plus
      jcB1CDD respirer
      d1AABAa respirer $
      kEAHBbc ress*
      eA1BAA ressemble
      d2BAaA ressent
      aBABaAc ressort
      AA1A1db ressu
      ef1adFA rest
      AcbFefa rest*
      iE1bfFa reste
      BBaaAb reste $
      CAf reste _ avec
      hBAA1CA reste _ dans
      BdB2A reste _ des
      aaaacEA reste _ la
      eGAbcDA reste _ le
      eA2ACb reste _ lit
      1BA1Be reste _ lui
      AcB1BA reste _ ma
      aA2BdA reste _ un
      AdA1aDb reste a
      fA2aCA reste assis
      b1AbABb reste au
      e1BA1A reste couche
      cbC1CAA reste dans
      AdAAdE reste dehors
      CBA1da reste pas
      B1ABd1A reste plus
      DAc2e reste pour
      BAf reste seul
      CAf reste seul avec
      db1BaAA restee
      bgdacHa rester
      c2aaCb rester $
      BBfA1A rester _ avec
      be1C1C rester _ l
      BgBAAB rester a
      bCBccA rester dans
      HDBCBj restes
      BAB1AeA resto
      CA1A1d resto du
      AAA1AeA restos
      cABbA resu*
      HcbeC1A reta*
      GcbcB1A retard
      abADcAe reti*
      Ba1DAae retiennent
      eCCCA1d retient
      D1dAd1B retire
      C1A1e retire _ son
      C1A1e retire tout
      C1A1e retire tout son
      adBa1A retirer
      ECagdEb reto*
      Bb1BcAa retour
      CBBeaAB retourne
      CAC2cA retourne $
      acAbAA retourne dans
      A1AadCC retourne pas
      D1eC retourne plus
      AAaAAAe retournee
      cBa2AB retourner
      A1De2A retourner $
      1CDEmGc retr*
      cAC1aDa retrouve
      D3cAc retrouve $
      1B1AeB retrouver
      B2CeBa retrouvera
      DA1Ad1a retrouvera $
      eCB1A1c reuf
      BcBB1b reum
      Be1AAbB reup
      hEAa1Ca reus*
      BCAca1b reuss
      gB1ABAA reussir
      1bAadBD reve
      E2Af1B reve de
      dDbHeGb reve*
      ACAba1a reveil
      1B1cC1f reveille
      Cbd reveille en
      BBD1AAh reveille pas
      E1jAC1F reveillee
      B1d1A1C reveillee sans
      hcF1DC reveiller
      B2AeAA revendre
      D1BBdAA revenir
      F1AAc1b revenir $
      abbAcBC revenu
      Bca1aAA revenu $
      cA1BdAA reverra
      AAABe1B reverront
      bBaBDac reveye
      HEAekCa revi*
      EBAAfAa reviendrai
      CBA1dAB reviendrai pas
      AFAafbC reviens
      b2ABac reviens $
      1aA1c1D reviens pas
      DA1CgbB reviens plus
      be1dIBd revient
      b1BCAad revient $
      1cb1CA revient _ chez
      1eAaB1A revient de
      2ACbBb revo*
      eDCBbAA revoir
      gBACAAA revoir a
      Dfa2A revois
      DaChBaa ri
      bf1D1aB ri 0
      CAAf ri moi
      aABcAAa rian*
      aaBdBA riant
      1dC2AA ribs
      CC1f rica*
      Bb3dA rice
      a1bD1Bf ride*
      abaE1eB rien
      AdDBAAf rien $
      2dAdF rien _ a
      cAAabF rien _ de
      DA1ABgA rien _ depuis
      fB1AAA rien _ dire
      BBb1bb rien _ etait
      AbdacCA rien _ faire
      BA1bbAA rien _ je
      ba2aCc rien _ la
      AAADAdb rien _ le
      bAAbaB rien _ ma
      FA1A1dc rien _ manger
      hbDAABA rien _ me
      gBAA1A rien _ rien
      Ce1A rien _ voir
      Bb1AAc rien _ y
      ECBDded rien a
      fB1AAA rien a dire
      CA1A1bc rien a manger
      Ce1A rien a voir
      G3AgA rien avale
      E3AeA rien avale depuis
      Aa2AeA rien chez
      bB1CAcb rien dans
      1B1CAcb rien dans le
      Bbca1AA rien di
      DCdBfDb rien dire
      CBa1bAa rien dire a
      EbabaaA rien dit
      Db1a1b rien du tout
      BaaAAcb rien et
      bbbB1AA rien il
      dAADA rien me
      dB2bAA rien n
      cB1B1AA rien ne
      dAAA1B rien pour moi
      B2dbD rien que
      g2A1B rien qui
      cAAA1Ca rien vu
      D2fACB rien*
      EbbeCCB rient
      bCabaBb righ*
      bCabaCb right
      bbAa1BA right $
      BD1Bbcc right now
      BBCjAB rigo*
      aDafAB rigole
      EC1fbBC rigole $
      CB1cb1a rigole _ je
      aBAa2d rigole _ le
      ACAc2b rigole avec
      abbD1ab rigole mais
      e2CAba rigole pas
      ca1B1BB rigole plus
      EC1hb rigole quand
      CBadb rigole quand je
      ACAdaB rigolent
      BdCaAa rigoler
      bdC1AB ring
      bc1A1AC ring my
      cBa2Ac ring*
      bCaA2d rings
      AABfA1A ripp*
      BBBfAAa ripped
      dabDA1A rire
      bdeE1Aa rire $
      CAAfA rire*
      f1BbBA ris
      BABf rise*
      BABf risee
      CEafAAb rit
      DAac2A rit $
      hAAB1Aa river
      dB1aBB rivi*
      dB1aBA riviere
      HeBCAiB riz
      1BaABad road
      BChAAA robe
      eB3AA robot
      BB1BAeb roll*
      bD1CAda roller
      gD1A2B ronc*
      fCAAbAB ronces
      BBBAbcA rond
      CdAAbAA rond*
      BC2a1c ronfle
      lEfAECA room
      cacCACA room and
      BCba1Ab room at
      f1AAABD rope
      AeB2A ross*
      bfABA1B roue
      1e1BA1B roue de
      bfCaAcE roug*
      1baA1bC rouge
      BdDcAb rough
      b1AcaEc roul*
      CAAAaBh roule
      ACA1B1e roule a
      aB1cABA rouleau
      Cbb1BbB roun*
      Cab1BdB round
      aAABac round $
      BAa1BdA round and
      AecDBCA round the
      DlAAAB rous*
      CCcahDA rout*
      EeebbG route
      ACbbA route _ plus
      1CbbB route la
      BBBBA1f rouv*
      CAA1Aae rouvre
      CBABBid ru
      C1aAAdA ru $
      C1BahAA ruck*
      C1BahAA rucksack
      DDDC1eg rue
      ABBBaab rue $
      CdaAAAB rugb*
      CdaAAAB rugby
      BdA1AA rugby $
      cB1b1AA ruin*
      C3eBA ruiner
      DFBajDa run
      A3dBB run _ and
      FBA1hBA run away
      CAA1hAB run off
      a3Dd run out
      DBBBjAa runn*
      BABBe1b running
      B3dC running away
      b1aACbA runs
      ca1D1aa ryin
      1BcA1bb ryin $
      cCA1adb s
      AAdB1aA s $
      1Be1b1D s 0
      ACAbbAc s _ a
      CAbc s _ about
      dAAA1Aa s _ all
      CB1A1Ci s _ an
      aABAbba s _ and
      fDCABac s _ at
      eC1aA1B s _ avec
      aAA1Bbb s _ but
      1BA2Bd s _ coming
      aEbb2A s _ d
      aa1b1BC s _ dans
      fEA1b1A s _ des
      d1AaACa s _ du
      BAbBAad s _ e
      AAbAA1c s _ effondre
      cBBBaAb s _ elle
      BaBb1d s _ en
      Bea3D s _ est
      BCaA1ac s _ fella
      AbAba1C s _ for
      dC2AAa s _ from
      bAaA1Ca s _ got
      caAbd1F s _ he
      1BaAabc s _ her
      BAcAbaB s _ him
      acB1BAc s _ his
      2bBdAB s _ i
      aDceABB s _ il
      F2Fbea s _ in
      B1Aa1Bc s _ is
      AaccbCC s _ je
      g2AAAB s _ jete
      1bAcA1C s _ keeps
      BcABAb s _ l
      fBACA1A s _ la
      eDAB1A s _ le
      eBaAAAA s _ les
      1dAAAaA s _ like
      fACGace s _ me
      B3dBA s _ missing
      BGb2Bd s _ mum
      BCDBcbd s _ my
      Df1AAbD s _ now
      aACb1aa s _ of
      A1AAdaC s _ off
      ca2DGc s _ on
      bBAC2A s _ only
      AdaaABc s _ pas
      FAgbBAE s _ passe
      cBAAAB s _ point
      ca1AADB s _ pour
      ABcAA1b s _ round
      ACaa1cA s _ se
      CdAAa s _ since
      AcCCbBc s _ so
      Cbcc1AA s _ sur
      AcBa1Aa s _ te
      fEBaaFe s _ the
      aCA1aAb s _ there
      Cb1b1cA s _ they
      aA2cCB s _ tire
      AcCa1Aa s _ to
      Ce1A1B s _ toujours
      B1AaAcA s _ two
      B1ba1bb s _ vous
      AfBa1BB s _ when
      bEAA1Ad s _ with
      BaDAcBe s _ y
      dBbb1EA s a
      AaAd1AA s acharne
      BaAe1AA s acharne sur
      1CdAAbA s all
      1a1bc1C s and
      fAAB1A s anti
      1B1daAC s appelle
      BBda1Aa s approche
      AbCbAAa s arete
      gE1CAAA s arrache
      DaBa1d s arrete
      C1Ab1Ad s arrete pas
      CaA1fBb s asleep
      aBAc1B s asseoir
      BA1AbcB s at
      CaaAbBa s been
      B3dBA s been missing
      BABaAAe s being
      AcAAAAb s blood
      CBdAA1B s boyfriend
      Be3B s calmer
      dB1A1Ba s cold
      AaAB1Ac s coming
      DbA2b s easier
      1f1aAB s eau
      bBAcaAA s eleven
      fa1EbCC s en
      CBAA1db s endort
      Ffb1ABB s enerve
      iCaB2C s enferme
      AGjDiHD s est
      AAbAA1c s est effondre
      fa2AAB s est jete
      FAgbBAE s est passe
      aA2cCB s est tire
      ABiA1BA s etape
      cB1ABbA s eteint
      aDA3e s etouffe
      Bab1Aba s eur
      CAbB1ad s eur e
      CfBa1BA s excuse
      AeAA1B s excuse toujours
      Ae1A1BA s fella
      Cc1BAbc s fine
      bBaaa1B s fourteen
      BFgcBbA s friend
      aaaADBc s gone
      AdDaAEd s got
      Cd2ABD s got a
      dCaa1B s got the
      BeA2A s hands
      CA3Ad s having
      bbBA1aA s her
      AeB3C s husband
      Dd1cgaA s il
      A1cbAAA s il n
      AcBa1Aa s il te
      B1ba1bb s il vous
      BaAAcBb s il y
      EdDabcA s in
      DAefACA s inn
      BBed1BB s inn il
      f2B2A s isole
      BCabAbd s just
      cAA1ABB s like
      aBc2BA s mate
      BAAAAeA s me
      BfA2aB s mum
      aFeaaAD s my
      CAb2cB s new
      aAACBd s no
      D1BADcc s not
      Cg1bAaB s nothing
      aCbBACc s on
      AacbA1A s one
      CeBd1aB s only
      gbB1ABD s ote
      d1AAAB s ote du
      Cd3Ec s out
      1C1b1Cc s outside
      BdA1Aaa s put
      1bAbAaB s started
      BC1AAiA s starving
      caAAaCC s the
      bBAC2A s the only
      Dd3a s why
      DAab1aA s y
      C1BA2g sab
      JEGhjab sac
      e1BaFbb sac $
      C1aA1cA sac _ courage
      bB1AacA sac _ dos
      AAAcC1c sac _ moi
      BA1AeBA sac _ pret
      BAA1dB sac _ sous
      a2BdB sac _ toujours
      caABabA sac a
      bB1AacA sac a dos
      AA1caBA sac dans
      AacEbfB sac de
      C1aA1cA sac de courage
      B3dCB sac e
      AA1AhEB sac est
      C3cBA sac est pret
      CcAA1dA sac et
      BAAAdBA sac pret
      GBA1bg sach*
      BA2ddA sache
      Ba1abAb sache _ je
      CAab1AA sachent
      B2BBe sachets
      AAaaBeB sacs
      fBAA1AA sad
      Ce1ACAd safe
      AdAA1B safe $
      caBbAEb safe*
      CbBa1Bc safer
      f2aACA safety
      CB2d sai $
      AFhGAcc said
      bbB2BB said _ d
      CBcA2a said _ i
      hAC1AaE said he
      daB1A1C said he d
      Bd1cAaB said i
      BBcAa1a said if
      BBcAa1a said if i
      AbBA1cA said it
      EAi1AAA said no
      3DAAd said they
      1EaBBBi saig*
      CHbaAAi saigne
      eeaA2G saigne $
      IC3Ai saigne beaucoup
      1bC1Bb sain*
      1bC1Bb saint
      JgAfAgB sais
      Bbb1AAA sais $
      C1EAa sais _ ou
      iACAAB sais _ pourquoi
      1bCfBB sais _ qui
      BAdBABa sais _ quoi
      1CfcA1A sais _ si
      Ab1dABA sais ce
      BbAc1A sais ce qui
      AA1A1eA sais de
      AAAceC sais deja
      AcAABbB sais nou
      cD1AbBc sais ou
      eFCaGdd sais pas
      BaB1a1c sais pas ce
      CCC1Aab sais pas ou
      hACAAB sais pas pourquoi
      A1aAACb sais pas quoi
      1BdcAAA sais pas si
      E3ca sais personne
      gcaDCaC sais plus
      1Cdb1BA sais que
      BBa1caA sais un
      2HFeah sait
      1AB1Aae sait _ j
      BC1ABeC sait _ ou
      dCa2BA sait _ que
      caABbBA sait jamais
      E1AAeBc sait ou
      AFBAafD sait pas
      BC1AAcC sait pas ou
      dCa2BA sait pas que
      DABFgfA sak
      aDcd1Aa sal
      bBaA1Ab sal _ bin
      bBaA1Ab sal de
      bBaA1Ab sal de bin
      aACcCba sala*
      EACaBga salaire
      IDcgABB sale
      D1fB sale $
      1BaaBba sall*
      aBaaBc salle
      b1aCACc salle _ bain
      b1aB1Cb salle _ bains
      AAAaAcA salle d
      baaCACb salle de bain
      b1aB1Cb salle de bains
      1B1B1e salle des
      BaaaAab salon
      eBAAAA salu*
      eAAA1AB salut
      2AfACA same
      AcAEcaA same*
      BcAEgaC samedi
      cE2B1d samedi $
      AcA1b1C samedi il
      bbDBdAB san
      aA1bAAc san $
      cC3Ab san _ ca
      AaCAA1c san _ e
      iDAaDAA san moi
      BA1beBA san que
      CAA1baa san rien
      ea1AABA sanb*
      FEBaCnA sand*
      DAAaAhA sandwich
      BCA1Bf sandwichs
      eHaFBCh sang
      CbcaAAa sang $
      eB1C sang _ les
      CbcA sanm*
      CbcA sanmdi
      dBbdd1G sans
      CaaaAb sans _ a
      CAcAb1a sans _ accord
      AC2gD sans _ dire
      1Ca2Bc sans _ et
      2cBAcC sans _ il
      1CcaBa sans _ le
      ABAAbAc sans _ mot
      AeBa1Ab sans _ sans
      C3Ae sans abri
      1abb1CA sans arret
      BABc2c sans ca
      AAAAA1f sans casque
      GA1bdB sans dire
      DAbab sans dire pourquoi
      1FkB sans frapper
      AABb2d sans harnais
      eAAAAB sans lui
      De3d sans manger
      CAfBAbA sans mes
      jDBBC1C sans moi
      BAe3A sans mon accord
      G1C1hCB sans prevenir
      c1AAcC sans que
      cAAA1Ab sans raison
      d1A1BAA sans regarder
      GaABbec sans rien
      AAaAcBa sans rien dire
      D1ac1A sans ses
      AACcA1c sans son
      BBBAb1c sans un
      ABAAbAc sans un mot
      baAAabA sante
      BAAg saso*
      bAadAAA sat
      aaD1a1c satu*
      b1DAaAc saturday
      FDdfiCB sauf
      CBa1fA sauf _ moi
      ACAc1a sauf moi
      gBAA1DC saut*
      BBaab1B saute
      cAAcB1A saute $
      aa1bBAb saute _ la
      Ca1A1d saute _ les
      E1A1eB saute _ mur
      fBA2BB saute du
      FAA1hAA saute le
      E1A1eB saute le mur
      gaBABD sauter
      aB3Cc sauter du
      dBBCaDC sauv*
      1ECAhFD sauve
      e2AC1A sauve $
      CA2cAA sauve _ la
      BBA1eAA sauve de
      AAAAcBB sauvee
      cCaCbab sav
      AAbAAba sav qui
      AcdCAB sava*
      BbcAAAa savait
      e1AAcBB savate
      BA1Ad1A save pas
      aA1CdCb savent
      A2B1Af savent ou
      dBBAbAA savi*
      dAB1bAA saving
      DgabeCA savo*
      AC1Bf savoir $
      DaeBcA savoir _ je
      B1cAaB savoir ou
      BadAaA savoir ou je
      Ccb2a savoir pour
      bBAB2b savoir pourquoi
      dC1bAA savoir qui
      da2CaC savoir si
      Dg1c1B savon
      CbCaAAe saw
      2acCBe say
      BdbB1Ba say $
      ACCba1b say _ he
      CdAA2a say _ i
      dDCAa say he
      AabaAeB say i
      BAbc1BB say it
      CBaA1ab say no
      D1Ab2d say who
      AaacABB say why
      bDabBBa sayi*
      bDabBBa saying
      cACAAAb saying he
      a1cDCdD says
      ADbAbb says _ can
      cb1bBBa says _ ll
      1AdAAAA says _ m
      fFbB1BA says _ s
      Abb1BAA says _ t
      eAD1aB says _ was
      Abb1BAA says don
      Abb1BAA says don t
      gGDddB says he
      cABAaAA says he s
      EhCA says his
      E1aCAfa says i
      1AdAAAA says i m
      CAbaaBa says it
      EBe1aBc says it s
      1BAaBf says she
      cB2AcA says she s
      DcB says sorry
      cBBA1aA says there
      acA2Db says we
      bdAB2b scal*
      hcCACCB scar*
      EabcAAc scared
      Ac1bB1A scared _ go
      fACB1AA scarifie
      gG1A2B scars
      BdabBAA scary
      BB1bAdb scho*
      b1bDAcc school
      a2bBFe school $
      BAAdaA school _ and
      BA2dBa school _ i
      B2caAB school bus
      bCAB1ab school so
      C1Bd1AA schools
      1BBAAAf scie
      Ca1bbAA scie*
      1BbbbAA scol*
      1BbdaBB scolaire
      cCACaAg scoo*
      eCa1A scoot
      1BCAcAd scooter
      BbBdaBA scot*
      BbBd1AA scotch
      AAAd1BA scotch a
      DacbdCA scou*
      Bad1bCA scout
      iBBDA1A scra*
      cbAB1A scratched
      CebBABd scre*
      Ac1C1Ac screaming
      dCfAA1C sdb
      C1A1AiB sdf
      h1aaAAI se
      EecBAc se _ 0
      FbdcAAB se _ a
      DbA2ab se _ apres
      ABdB1bB se _ au
      fIeBaA se _ avec
      FfADAeA se _ ca
      bEeC1A se _ contre
      abCDfAa se _ dans
      DCBl1B se _ de
      Cf1B2A se _ derriere
      d1ABBAb se _ des
      2C1dD se _ e
      aDb1aBB se _ en
      aAABdA se _ et
      aAC1baD se _ je
      iGDAAA se _ la
      kHB1BAb se _ le
      eF1BA1a se _ les
      gBaDAaA se _ moi
      AAAbAbb se _ ou
      GADAAbk se _ pas
      abCCAae se _ plus
      EcbAB1b se _ pour
      BF1dd se _ quand
      1CA1bab se _ qui
      E1Acab se _ san
      BacBAb se _ se
      caA2Ca se _ sou
      dacACBA se _ sous
      Ag1BABA se _ tout
      CbAAcAA se _ toute
      eBbAA1F se _ une
      jH1C2A se brule
      gD1B2A se brule avec
      Df3AA se ca
      EgAAbBa se cache
      Dd3a se calme
      BB1Acb se casse
      eD se cogne
      B1eB2B se colle
      l1ABBBC se coupe
      Dc1BdAa se faire
      1a1hAaB se fais
      ACAoAFF se fait
      cABbAAB se foutre
      hJ se frappe
      CChC1AA se frotte
      1BdC se frotte contre
      AEeA1A se glisse
      Bc1A1bA se je
      gAA1ABA se jete
      gC1BAB se jeter
      De1A1cA se la
      aB1CAdA se lave
      CDAebCb se leve
      ba1A1Db se ma
      AcAc1AA se me
      DfcA1Ba se met
      Cb1Bbcc se moi
      cC2ba se moi qui
      CAAe1A se moke
      CA1d1A se moke de
      Cga1AaA se mon
      BBAb1b se moque
      dE se mord
      dBAA1A se mutile
      JjB1Cga se pas
      AAAbAbb se pas ou
      Cc3Ba se pas pour
      KfeccDC se passe
      Df3AA se passer
      hAACAAB se pendre
      e2A1C se pese
      Cc2bA se planque
      eAAA2A se plante
      H2b1eA se plus
      c2AcAA se pour
      ABd1AA se prostitue
      CAa1cac se qui
      AbcC se qui se
      AC1Bbec se retourne
      JBA1bAi se reveille
      DBC2Ag se reveille pas
      eAA1A1B se reveiller
      DA4e se reveye
      Ed1A se rien
      eACA2A se scarifie
      HaBAedb se soir
      ea2DA se soir je
      bAcB2B se sont
      dABBAAA se suicider
      gG1A2A se tape
      dE se tape la
      dD2bAB se tire
      dA2a1E se tirer
      dA2A1D se tirer une
      1CAd1B se toujours
      CcAaA1A se tout
      kBAAAAE se tue
      kDA3G se tuer
      D1bd1A se vide
      dAAAaA sea
      B1AAdA sear*
      CAAc1Aa seat
      CA1eaaA sech*
      aFc1A1g seco*
      Bc1B1Ac secoue
      c1ABABe secour
      BEAb1Ae secours
      CEmAdDF secr*
      CHlBcCE secret
      BDe1aBB secret $
      AE1d1bB sect*
      CA1e2B section
      CcAaBbc secu*
      CeAaC1d securite
      BeAaBBA securite $
      1ABAAda sed
      kAE1BE see
      adB2AA see my
      Ca1BdaA seen
      abbC1CA sees
      cEe1A1a sein*
      dCca1Aa seins
      BAB1abc seiz*
      BaBbAba seize _ et
      1dBCAba sel
      eBBAAbA self
      f1AD1A self harm
      f2D1AA self harming
      A1cC1Ad sell
      B1aB1d selo*
      B1aB1d selon
      a1BaAcA sema*
      G1FeAiA semaine
      cCAbAFb semaine $
      bb1a1CA semaine derniere
      BBABBeA semaine je
      AbABAb semaine le
      aABAcA semaine que
      faaGaB semaines
      dAbABaB semaines $
      1AcAbBA semaines _ je
      D2A1db semaines _ ne
      CBdB1cb semaines et
      eAAAaB semaines que
      bBBa1aB semb*
      cAAbAAB semblant
      D1Ba1aA semblant _ avoir
      Ddc1AB semblant _ dormir
      CAAdAA semblant _ etre
      E1Cb1bA semblant d
      D1Ba1aA semblant d avoir
      CAAdAA semblant d etre
      BdcaBA semblant de
      Ddc1AB semblant de dormir
      gBAEB1a sen
      GEhB1b send
      ABAbc1b send _ back
      BcBabBe sens
      Ada1A1C sens _ en
      BcB1Aab sens pas
      AcCa1b sens*
      CBeECbe sent
      e1CAAa sent me
      fbDCa1C sent*
      e1CC1bC sentir
      ddBBB1A sepa*
      bbAAAAA separes
      Hc1aCdb sept
      CBd sept _ j
      CBd sept ans j
      cCCeBBC sept*
      1AAdACA september
      aBBb2B septembre
      aaAacCA septembre $
      CgECBAg sequ*
      BdCCAAc sequestre
      Ab2BAd sequestree
      fCaB1CA ser
      eBAA1B ser a
      gCCBcCa sera
      cBbA2A sera _ la
      iEDFBAA sera*
      dDAB1B serai
      cAAC1A serait mieux
      dCBA1aA sere
      eCABA sere _ la
      cCAAA sere plus
      dABAABa seri*
      d1AAAAA serieux
      eA1a1BA serp*
      GdA1EfA serr*
      DeAaAAa serre
      DcB serre _ cou
      DhAA1AB serre _ gorge
      eDAa2b serre _ main
      DgAA2B serre la gorge
      eCAa serre la main
      ABaBAd serrure
      1E3e serrures
      dBAA1B sert a
      BAAb1e sert de
      bC1DaAg serv*
      aFaCa1g service
      bBca1AA service $
      B1BBaad services
      abbb1BC servir
      iBCfBAF ses
      iDa1BCA ses _ a
      d1AaBA ses _ ans
      b1AC1ab ses _ au
      EfbBAb ses _ dans
      b1BD1bA ses _ de
      BA1aAca ses _ devant
      cBaaaAA ses _ elle
      cCC3A ses _ en
      iEAAbBA ses _ et
      bCBabCb ses _ il
      AaB1bBA ses _ je
      Aba1BbC ses _ l
      acaAaB ses _ la
      cCCB1Bg ses _ sont
      BAa1dAA ses _ sur
      cCBeaDA ses affaires
      cAAabBA ses baskets
      ACAe1BA ses camarades
      C1dBb ses cheveux
      e1AB2A ses comptes et
      1EhA1AA ses doigts
      C2AdA ses economies
      e3BB ses jours
      BD3Ae ses levres
      AC3Ad ses levres sont
      H1hA2A ses mains
      Ee ses manches
      CC1c2b ses messages
      cBA1A1b ses mots
      dBBa ses outils
      GADAbeB ses parents
      Be1BB1a ses pas
      e1CAA1A ses photos
      d1CAA ses photos et
      D1AA1e ses poches
      AbfC1BB ses potes
      db1AAAA ses regles
      1aBbaBC set
      AfaABAE sete
      bAFdBCc seul
      Ab1CB1b seul $
      h2BB1B seul _ je
      Da3Ad seul _ l
      bCbcAC seul _ le
      caaC1AA seul _ me
      h4EA seul _ ou
      BA1bbaA seul _ que
      f1A1AA seul _ soir
      bC1cBB seul a
      aAAcABA seul a la
      FdhAAA seul avec
      1BbA1Ad seul dans
      BaAC1cb seul de
      caAB2B seul je
      caB1aBa seul le
      1HfbBc seul*
      BDdbaAc seule
      BbBAabb seule $
      BAbA1Bc seule _ la
      ABd1A1A seule _ mon
      2BcaBa seule _ un
      FadB1Aa seule avec
      ABd1A1A seule avec mon
      B1Ab1Cc seule dans
      cBA1BcC seulement
      BBdAAb seuls
      HfBaBfa seve*
      Da2AeA seventeen
      C1a2cB seventeen $
      BeAA1Aa severe
      ADlAABD sex
      1BeA1AB sex _ me
      1BfAAAC sex with
      1AeA1AB sex with me
      CEjDAAC sexe
      BDgBABB sexu*
      ABdBA sexuellement
      Ac1aB1C sfe
      DfAdAAA shak*
      CdCd1Aa shake
      AAcA1ab shan*
      Bcb3B shaping $
      bCbDBcB shar*
      BBb1BcA share
      gbCaAD she
      BAAaaAd she _ a
      Be1a1A she _ and
      CA3Ad she _ having
      abCAbAA she _ her
      aBAdAcA she _ it
      caABaBa she _ me
      FhaAAAC she _ my
      CCa2ab she _ not
      CcaAb1A she _ only
      1GdbAbb she _ t
      AfABAB she _ the
      bC1c2A she _ them
      ABAB1cb she always
      1D2C1c she can
      AD2B1c she can t
      2AadC she d
      bBbbB1C she has
      A1cAcAA she is
      daC1Ba she keeps
      eABaA1B she ll
      DCbB1Cc she s
      CA3Ad she s having
      dBbAA she said
      cBaAaBA she told
      bAaBbB she told me
      DAA3g she took
      bDb1AA she was
      2dAAaB she won
      2dAAaB she won t
      abCabBA shed
      A1ACBg shel*
      ABACBg shelter
      ACcAa1A shif*
      ACcAaaA shift
      ACbaaA shift $
      CAAAf shoe
      BbAdabA shoe*
      BbAdabA shoes
      AbbAaB shoes on
      bEBC1Cj shoo*
      dDAA1Ac shoot
      F1AaA1d shop
      hCcB1EB shor*
      eBbB1DA short
      1BBA1Af shot*
      BadaaEA shou*
      C2c1bA should _ myself
      AeC2AA shoulder
      ABgCA shouldn
      AAfCA1a shouldn t
      CAAAADj shouting
      AcaA1Ba shouting $
      cBABabB shouts
      BD1h1A shov*
      AD1e1A shoved
      ACdDBfB show*
      CDbBAfB shower
      BAaA1d shower _ the
      CABA1e shower at
      CABA1e shower at the
      a1BaacB shut
      Aa1BacA shut*
      fc1FcAD si
      aabaCcB si _ ai
      BAAD2i si _ arrete
      DA2dA si _ continu
      DB2d si _ continue
      Ce3A si _ daron
      1ABadAA si _ demande
      BAAf1Aa si _ dis
      eBAAB si _ disparaissais
      eA2C si _ disparu
      bCcBAdA si _ en
      1BdbABA si _ est
      aBaBbAB si _ etais
      AabAcBA si _ fais
      ca2BBA si _ fait
      dAaaBBA si _ je
      d2AD1A si _ jour
      AaBdbB si _ la
      deCBDA si _ le
      cDA3A si _ lui
      eBBB1aA si _ me
      BcbDA1c si _ ne
      CBA1cAA si _ parents
      IfdA1A si _ parle
      Cc1a1AB si _ parles
      db2BBa si _ pars
      eAB1BBc si _ pas
      Eda si _ pere
      CAABfBA si _ pouvait
      BaA1Aca si _ ramene
      Cc2Ac si _ rate
      BDcC2d si _ refuse
      Ce1ABAb si _ rentre
      cEdBacC si _ suis
      aC2BbA si _ te
      BA1Ae1A si _ un
      bb1BABb si _ va
      bAAc2B si _ viande
      BAaabAa si _ viens
      e1A1AAD si _ voiture
      De si _ voyez
      cB1bA1B si _ y
      ACcaABb si c
      ABdbAB si c est
      1Ha1iBA si ca
      DA2dA si ca continu
      DB2da si ca continue
      cB2BB si demain
      1BaCd1D si elle
      cCC2ab si i
      1C2Bib si il
      aB1aAcB si il y
      EEcaAaf si j
      aabaCcB si j ai
      BAAD2i si j arrete
      aBcBAa si j en
      aBaBbAB si j etais
      gBA1AB si jamais
      FfchCEd si je
      B1Bf1Aa si je dis
      eBAAB si je disparaissais
      eA2C si je disparu
      CbbAcBB si je fais
      CadD2d si je ne
      Gcaa2A si je parle
      db2AAA si je pars
      BaA1Aca si je ramene
      Cc2Ac si je rate
      BEcB2d si je refuse
      Ce1ABAa si je rentre
      AdA2AB si je sors
      cEdBacC si je suis
      bBaC1B si jete
      E3d si jpars
      Bf1AAa si jrentre
      1cACAcB si l
      BdCa1eD si la
      eaAB1AA si le
      Aa1BbbB si les
      CBA1cAA si mes
      CBA1cAA si mes parents
      bAcAbBC si mi
      AAa1DAd si moi
      DcAABAb si mon
      Eba3A si mon pere
      j1dHAbC si on
      HcdaB1c si tu
      Cc1a1AB si tu parles
      hcABEAC si un
      d2AD1A si un jour
      f1A1BAD si une
      e4AD si une voiture
      Ee2CaA si vous
      beBACbA si y
      ABagAAa sick
      C1Ab1bA sieg*
      bAAb1Ab siff*
      Ee1CkH sign*
      B2BfBA signale
      1cBAeBB signature
      FaaA1Af signe
      aCbbB1A signed
      1D3dA sikl*
      1D3dA siklon
      CcAa1aA sil
      ddBcBDA sile*
      dc1aACA silence
      1BD1jC sim
      C1bAbcA simple $
      DBa1acA since $
      DaAAaaA since _ and
      d1AB1aA since _ i
      Dbc1AA since _ night
      eAaA1C since _ term
      bA1BAbA since august
      eAaA1C since half
      eAaA1C since half term
      AAAd1C since i
      AaA1bCc since monday
      fBA1Aa since my
      BcebB1A since she
      CA1AbcA since sunday
      FAiA1B since that
      bb1eAFB since the
      BbA1bb since tuesday
      CEElACD sing*
      CCBh2B singe
      ABAeACA single
      bc1D single night
      gBAA1aA sink*
      1C3Bf sinking
      BbcaCAa sino*
      BbcaCAa sinon
      CABa1ac sinon _ est
      AEAB1cc sinon _ me
      AAbB1Ac sinon _ s
      CcAA1Ab sinon _ va
      CABa1ac sinon c
      CABa1ac sinon c est
      DkAB1AB sinon ca
      DDdaAAA sinon il
      aAAcAda sinon je
      cAb1AAA sinon ma
      bBbB1AA sinon on
      BfA3A sint*
      A1bBaca sist*
      AbcAbCA sister
      aAAAA1d sister $
      ACc1aB sister _ me
      BAAcaAb sister and
      ac1AaaD sister s
      1AAAAeb sisters
      CAdeaDC sit
      cC2bAA sit _ the
      CbAc2A sit down
      dC2bAA sit in
      bCa1bAA sit in the
      aBdCAA sit on
      BBbfBaD site
      ACaBBiA six
      1ABABec six $
      D1eAA1a six ans
      2BfA1A sixi*
      2BfA1A sixieme
      ACdabcC sixt*
      BBaAcdB sixteen
      aA2BdA sixteen i
      Bg1A1A skate
      fD1A1A skin
      eAAC1b skip
      BiCCAAB slap*
      AdBC slaps
      AcAD slaps me
      cBaECgH slee*
      AcbABbD sleep
      1Dd2B sleep _ him
      BeB1cC sleep _ my
      DcBAAjA sleep _ the
      CdDA1c sleep in
      BaCAAf sleep in the
      AaB1AeA sleep on
      ACg1bGA sleep with
      1Dd2B sleep with him
      ACCB1fC sleeping
      DA2Ad sleeping _ a
      EAB1BgB sleeping in
      CAf1aA sleepover
      2CaAcb sleeps
      BbAa1eA sleeps _ the
      CaB1Af sleeps in
      BbA2eA sleeps in the
      ibDDABB sleeves
      eAA2AA sleeves _ the
      eBA2AA sleeves in
      CBA1Ci slept _ the
      DA2ad slept in
      Ab1e1AA slip
      BbAAbAb slip*
      bB1AbBa slipped
      CeBC1aA slow
      Be1B2A smac*
      CeC1BCf smas*
      BcA2Ba smashed
      AAA1AAe smashing
      CCe3b smel*
      BAdA2b smell
      iABDaBA smil*
      hABCaBA smile
      2AAACf smok*
      A1AA1Cf smoke
      BDbdaAB snap
      A1D1aAd snap $
      BABe snap*
      B1Ce snapchat
      Afb1EfH so
      faBA1DB so $
      AC1a1Ac so _ can
      A1aAAbc so _ d
      BABgdBB so _ don
      1cDCAca so _ i
      BbBaAbA so _ m
      eBBA1A so _ s
      CBba1aA so bad
      EBg2b so he
      I1bebab so i
      A1AAAbc so i d
      C1AgeDA so i don
      BbBaAbA so i m
      dCB so it
      cCBA so it s
      CcA1ACb so much
      AAAAbfC so my
      1daB1D so no
      CbaAb so nobody
      bBAaBaa so they
      DB3d so we
      B2AAda soak*
      E1BABiD soci*
      CAB1AgC social
      B1aAAcB sociale
      bAbbaDa soeur
      bDBCBbf soeur $
      CAaaAd soeur _ des
      ea2B1B soeur _ elle
      bcA2AC soeur _ est
      AfBc1AB soeur _ la
      aaaadEa soeur a
      Aca2Bb soeur dort
      AAcdbBD soeur elle
      aBDbBaa soeur est
      ca1aABA soeur jumelle
      D1bbAA soeur ne
      AeA1B1A soeur se cache
      Cb1AAeA soeurs
      FC1BCiA sofa
      cBabDA soi
      Ad1B1aA soig*
      iDaBC1C soins
      iCABBAB soins de
      cAC1dbB soir
      bb1eGaD soir $
      EB1caca soir _ ai
      bCA1Abb soir _ est
      aA1cCa soir _ je
      bCAaAA soir _ l
      DdAbcAA soir _ la
      acAE1Cc soir _ le
      aBAcAAc soir _ me
      DdaADd soir _ sais
      Ba1BdAA soir _ y
      CBAbdaa soir avec
      1ABaaac soir dans
      BB1bbba soir en
      bBA1Baa soir i
      DcBaadA soir il
      1A2Cda soir j
      DB1cAca soir j ai
      eaDBcDD soir je
      DdaADd soir je sais
      dAaAbA soir quand
      bAaAcA soir sur
      GcfDACd soir*
      LAkDACd soiree
      1Bf2AC soiree et
      deE2a soirs
      bB1d1AA soirs _ la
      AdBB1cB soirs et
      bdBA1AA soirs ou
      dBbA1AA soirs pour
      CdAcdCB soit
      aCaaAaa soix*
      aCaaAaa soixante
      BjH1AD sol
      1DfA1aA sold
      1i1CADA sole*
      1eaCABA soleil
      Ae1C soleil en
      dAAAA1A solu*
      dAAAA1A solution
      eBBA somb*
      CCC1eAd some
      aA1BeB some _ i
      AA1AeA some nights i
      AAaBaAc some older
      BHBcbCg some*
      ADBcaCf somebody
      d1AAC1a someone
      DEcdEBh something
      1aAc2D something $
      C1e1A1C something _ at
      D2A1Ad something and
      B1DAA1g something at
      AAfAA1D something happened
      C1e1A1C something happened at
      cbBDcAD sometimes
      aA1Cc1C sometimes i
      E2AgcB somewhere
      b1CAaCb somm*
      bcBaACA sommeil
      1CAAb1c sommes
      g3ABE somn*
      e3AAD somniferes
      1dcc1CE son
      a1caabD son _ a
      AcbA1AA son _ ami
      DabcA1A son _ contre
      a1bdCBa son _ dans
      1EaceCC son _ de
      BcAb2B son _ des
      a1ACeBD son _ e
      1caCCba son _ elle
      CadBA1b son _ en
      HABadad son _ est
      ABAecAE son _ et
      BbeBBAA son _ frere
      1bACaAa son _ i
      cDc1ABb son _ il
      AEcAA1c son _ j
      B1bb1c son _ je
      Cc1BAAb son _ la
      BgFaAdD son _ le
      CcbA1A son _ lui
      C1C2c son _ mais
      AA1AAcc son _ ne
      BAAAbBb son _ on
      AGd2Aa son _ pere
      cCBA1gB son _ pour
      DBAbcAa son _ sur
      ABAdaBA son argent
      CAA1d1a son armoire
      dBB1Ab son assiette
      ABB3d son bras
      1AdB1AA son bureau
      BA1cc1A son cartable
      caAa1BA son casier
      CcAa2a son casque
      c1CA1aA son chat
      aA1B1e son chien
      EgeAACB son copain
      CeBA son dos
      DfaCAc son fils
      AdaB2C son frere
      DCB3h son fusil
      ACBi1BA son gouter
      ADb3b son grand pere
      BcaB1B son humeur
      bAAccFB son lit
      BBA1fAA son livret
      C1A1d1A son livret a
      BdAba son manteau
      Dge1ABE son mari
      ADd3A son mari il
      CjBBDdC son mec
      Abc1ACA son oncle
      ABc2aB son pantalon
      dcBB1aC son per
      DhDD1eA son pere
      BfbB2B son petit
      AcbA1AA son petit ami
      AaCdA1A son s
      BABbaba son sac
      BBcB2A son sexe
      CA1bcaA son tel
      CGDfe1b son telephone
      D1Bi2A sond*
      D1Bi2A sondage
      CBDjCCd sonn*
      AADbDbe sonne
      EAAAAai sonne $
      cA1bAAA sonne jamais
      CB1ebCA sonnerie
      cEBCAbe sont
      eAbA1A sont _ a
      BAA1cBb sont _ chez
      EA1A1da sont _ de
      B1Ad1B sont la
      1eaABA sont pas
      bAAAe1C soon
      bD1Abb soon $
      Ed2cBA soon as
      ag1A1BB sor
      gcCBBBC sorr*
      gcCBBBC sorry
      DaAaaAf sors
      bADDA1e sors plus
      1ABdCDe sort
      fCA2AA sort _ de
      fdBaACD sort plus
      gBA2BA sort plus de
      BA2BBh sort*
      fcaCBA sorte
      bBAAAba sorted
      BAab1Ba sortent
      BC1ab1d sorti
      BA1dBaA sorti _ de
      C2cb1B sorti _ la
      ABAbb1A sorti _ le
      AB1adaC sorti par
      Aa1BAAc sorti un
      CEadcaA sortie
      BA1b1ca sortie _ je
      bAaAbAA sortie _ la
      bAaBAAa sortie de
      GfE1Dah sortir
      adAAADA sortir $
      1baBa1C sortir _ la
      Be1aB sortir de
      cD2A1b sos
      1ba1bCA soti
      ABCBdac sou
      D2Aaca sou $
      DfBAcCb sou _ li
      E3Bd sou _ pon
      aaadBDb sou la
      g1CBAbD sou le
      1BaAaBc souc*
      AAcBAAa soudain
      ABCgBAD souf*
      BaCa1bB souffle
      E2fABA souffre
      Da1d1AA souffre _ de
      Ha1g1AA souffre douleur
      Da1d1AA souffre douleur de
      fC1AAA souffrir
      g1BCAA souh*
      f1ACAA souhaite
      eaaBbCE soul*
      fDBB1AA soulage
      AdbA1BA soulever
      1cCABAc soun*
      BcBaBAd sound
      DbBc1eA soup*
      1eDAAd soupe
      Cb1A1e souper
      l1FBBEa sour*
      aBBb1Aa souri
      e1AC1AB sourire
      eBAB1BB souris
      AdCa2c sourit
      hDbdBEB sous
      A1AB1eA sous _ bashed
      aDgA1CA sous _ couette
      AD1e2B sous _ de
      abaaAGB sous _ douche
      1fD1eDc sous _ lit
      dBb1BCb sous _ oreiller
      M1A1akC sous _ pont
      h2ACAA sous _ train
      C1aB2d sous ca
      CAA1gA sous de
      a2bCbc sous l
      bAc1ABb sous l oreiller
      1fbbCEa sous la
      abaaAFB sous la douche
      BdDCBa sous le
      AfB1aCb sous le lit
      J1A1ahB sous le pont
      1Edb1CA sous ma
      eCdBcDB sous mon
      a1A1dBA sous mon lit
      baD2aa sous son
      b1CACeC sous un
      b1BB1eA sous une
      1AeB1BA sous vetements
      CAeE1eA sout*
      aCbbA1B soutenir
      A1dC2A soutien
      bAdD1d souv*
      AaACbf souvent
      Db2d souvent _ je
      c1b2BB souvent _ le
      Dc2Ac souvent _ un
      Cc1c1AA souvent avec
      bAAAaBa souvent qu
      BcdBBBa souviens
      hbBBBAD spar*
      dcABB1C spare
      1bAbBB spea*
      AD1bA1a speak $
      Ddf1ACC spec*
      Cce2CC special
      AgAC1A spelling
      cBA1abC spen*
      1ccA1BA spil*
      adCB1bA spli*
      ad1C1aA split
      BeAaA spoo*
      BeAaA spoon
      b1Db1cB sport
      BcBc1BA sport $
      BdAaaC sport je
      AAad1C sports
      bBA1bbB spri*
      bBA1bbB spring
      BGABcgC squa*
      hBABAB square
      EA1Aca squat
      BCA1adB squatte
      Bc2cA sr
      bAaCBAb st
      C1BB2h stab
      BaaC1Ac stab*
      AaAA1Bd stabbed
      DCBb1gA stad*
      DCBb1gA stade
      aa1BAdB stag*
      CAgAaD stage
      fCBA2B stage $
      caBC1aa stage de
      BaCA2b stage il
      aaDb1aA stage m a
      BaaAAdA stages
      a1C1BdA stagiaire
      HfCbAb stai*
      EhBaAB stairs
      CB2Ad stairwell
      Bc1AAca staj*
      aca1cB stan*
      Cea1cAA stand
      caa1BfF star*
      BaBc1ca start
      ABecCbB started
      Cbaa1ab started _ the
      cc1D1AA starve
      CeA2A starves
      CCAAAiA starving
      1CAC1ca stat*
      DCAB1ea station
      BA2acB station $
      CeaDcbC stay
      Af1BAA stay _ school
      Dd1dDc stay _ the
      Be1BCa stay at
      Af1BAA stay at school
      BaaAbb stay for
      AcAbAa stay in the
      bEbDbfA stay*
      BC1BceA staying
      cCbBAa stays
      cBbACbA step
      DheI2C step*
      BChBaAa stepbrother
      FeaC stepdad
      1De2A stepdad _ in
      DcA2Ac stepdad s
      BeCA1b stepmum
      1b1c1AC stic*
      dCacAC stil*
      baacBC still
      AcAC2a still _ the
      BeAA1a still got
      dB1AAA still here
      cDdBBaA stoc*
      ABa1Abb stock
      ABfAAAA stockroom
      aaCaAbB stom*
      aaCaAbB stomach
      dCAaAaA ston*
      eAA1CA stoo*
      eAA1CA stood
      HHgaeAb stop
      hCdBDCB stop*
      d1aBAB stope
      eDBaBAA stopped
      EBac1Ae stopped _ i
      B1dcAAA stopped going
      dB1AAAa stopping
      AB1b1ad store
      geCCaBB story
      BcA1aB stov*
      b1dBaDd stra*
      aAc1aAB stranger
      eABDA1c stre*
      Ca1BABf street
      AA1AadA streets
      1fEb2B stri*
      AeC3A strict
      cAA1ABd stuc*
      bAA1ABd stuck
      DAa2fA stud*
      aa1BbbA student
      aDcaFc stuf*
      aDcaFc stuff
      CBdAAdA stuff _ the
      f1A1AA stuff away
      1ACB1Ag stuff for
      B1c1ACb stuff to
      eaA2AA stup*
      eaA2AA stupid
      FcBe1ab styl*
      DcBc1a style
      eCDABbe su
      eCAAAa su la
      BAeB1A subi
      DAchACA subi*
      B1Ae1A subis du
      CAAgAAA subit
      ABe1A1B suce*
      ABe1A1B sucer
      DDBABkA sucr*
      D1ACBjB sucre
      hB1AA1A suff*
      1BbAaaB suffit
      BAAABiB suga*
      BAAABiB sugar
      BAb1baa sui $
      2BAAcd sui _ la
      daaBaCA sui _ le
      C1AAac sui a
      B3cCb sui dans
      B3cCa sui dans le
      fA1BA1A sui de
      nEE1EDF suic*
      eAA1B1D suicide
      L2i suicide toi
      AABbAAA suicider
      a1aacaD suis
      CbCAdBA suis $
      1AAABbc suis _ a
      bdABBA suis _ au
      DEcAAcb suis _ avec
      dAb1CAA suis _ bout
      baBB1AA suis _ c
      BAA1eB suis _ cavale
      Dc1caCB suis _ chez
      b2BcBA suis _ comme
      EAa3e suis _ danger
      BaCEBBk suis _ dans
      aAAEhKc suis _ de
      Aa2dBB suis _ dehors
      GaAacaB suis _ du
      BAaAAd suis _ e
      BcAdAaB suis _ en
      CaAhAAB suis _ et
      CadB1A suis _ garcon
      1e1D1bB suis _ ils
      CdaA2a suis _ j
      caA1CB suis _ je
      b1BABbb suis _ l
      aAbCFfA suis _ la
      CDB1bea suis _ le
      bbaAAAA suis _ les
      eb1AABA suis _ mais
      eC2AA suis _ meuble
      a1AbCaA suis _ mon
      BaAaBbA suis _ peu
      FbcdbAB suis _ pour
      AB1AdA suis _ rentre
      C1cA2B suis _ sans
      B2cBC suis _ seul
      E2b2c suis _ seule
      faACABD suis _ sur
      EgA3A suis _ tombe
      Cb1f2B suis _ tout
      b2aBaD suis _ train
      dAA1AAA suis _ tro
      dA1a1aD suis _ trop
      eaDBbaC suis _ un
      dbAAaB suis _ une
      CBACfaC suis a
      a1AACca suis a l
      DAaA1cB suis a la
      A1dAACa suis ca
      AE1ACAg suis cache
      AB2AAd suis cache dans
      AB1Aa1d suis cachee dans
      gD3A suis casse
      EAC2ea suis chez
      BfB3b suis coince
      cA1AaBA suis comme
      E1DBeBe suis dans
      dCB1BeA suis dans la
      DA1adBA suis dans le
      C2BeDa suis dans un
      faA1C1C suis de
      dA2BbA suis de trop
      BD1ABgA suis dehors
      1B1BcAB suis deja
      1BaBcaa suis en
      BAA1eB suis en cavale
      EAa3e suis en danger
      b2aBaD suis en train
      AdaAAb suis enceinte
      gAAABAA suis encore
      CaAAA1f suis enferme
      CD1AB1g suis enfermee
      BA2A1e suis enfermee dans
      FB1f1ec suis fait
      b1Ae1B suis l
      eDCc1BB suis la
      2AhBBA suis le
      D2e1BA suis le seul
      CfAB1AA suis maladroit
      A3CdA suis mineur
      cAb1AAC suis monte
      Ecab2A suis mort
      HaAAhDB suis parti
      E1AAgCB suis partie
      1bebbAE suis pas
      baBcAA suis pas la
      AB1AdA suis pas rentre
      D1bbbA suis pas trop
      B3caD suis plus
      2eACAA suis plus la
      Ce1AAb suis pris
      1A1dcBA suis rentre
      a1abaCA suis reste
      E1gAB1D suis reveillee
      C2AAfA suis sans
      dCBECbb suis seul
      EaDAA1f suis seule
      BbC1A1b suis seule avec
      bC1A1BA suis sur
      cC1AA1A suis sur le
      D3e1A suis tiree
      Fh1BAaB suis tombe
      Ae1A1AA suis tombe dans
      Bdb3B suis tombee
      C2d1AA suis toujours
      jB1AACA suis un
      BaAaBbA suis un peu
      eaAABBB suis une
      d3BCA suis vide
      eAABdA suis*
      CBcBdAA suisse
      DBD1DCn suit
      2CAA1d suit depuis
      dB2aAa suite
      aB1aBEg suiv*
      ABAa1Ac suivent
      AAa1BAe suivi
      aBaA1Ac suivie
      AA1A2f suivie jusqu
      aeAB1Ba sujet $
      CAca1Af sum
      CAcB2e sum 0
      BAcBAab summ*
      B1cBAab summer
      Cc2AAc summer and
      CcCcbaD sund*
      2Ccb1C sunday
      Cb1B1b sunday after
      1B1eAA sunday night
      A2e1C sunday nights
      BfAA1A sung*
      BfAA1A sunglasses
      EFbCBha supe*
      cCAaA1a super
      FAAAAf supermarche
      AAeA1B supervisor
      b2fCDF supp*
      1CAdba supplie de
      CAbab1A supporte
      C1gBA supporte _ qu
      BAbAb1A supporte plus
      C1fBA supporte plus qu
      a1AcAAB supposed
      cDFcB1a supprime
      b1cCA supprimer
      D1Ad supr*
      F2e suprime tout
      BAbd1DB sur
      C1c1b1b sur 0
      DAAc2a sur _ 0
      BBAb1ba sur _ a
      BBca1A sur _ autre
      cEA sur _ avant
      EjBA1A sur _ balcon
      aBBBBeA sur _ banc
      ACf2AA sur _ bouche
      Ce4B sur _ bra
      CdaC1a sur _ chantier
      DaAAa1b sur _ cou
      BB1c1bc sur _ dos
      CacaA1A sur _ e
      AbcCA1B sur _ et
      BCdA2A sur _ genou
      1CeCA sur _ il
      AAac2C sur _ j
      cbAA2B sur _ jambe
      Cg1A1aB sur _ jambes
      BBb1aAa sur _ je
      Be1A2A sur _ joue
      dbCA sur _ main
      Bf3AA sur _ pied
      fDAA2C sur _ poignet
      f3ACa sur _ pont
      CC1badA sur _ porter
      BA1cbAB sur _ qui
      AeBA1B sur _ riz
      CAdB1Aa sur _ route
      FAAdaa sur _ table
      a1aEa1b sur _ telephone
      BB1a2d sur _ temps
      CcAaAAb sur _ tete
      dAAA1Aa sur _ toi
      dBCAAEe sur _ toit
      EAbdb1A sur _ tout
      BBAB1gA sur _ trottoir
      hC1B1B sur _ ventre
      cD2bA sur ca
      dA1BAb sur d
      cc2BA sur de
      Ba3eA sur deux
      AhDB1B sur du
      AeBA1B sur du riz
      E1aacbA sur elle
      BfcHeCa sur l
      DbA1d1A sur l oreiller
      iaHEEbd sur la
      AeBA sur la main
      C1dB1Aa sur la route
      gfDEFAa sur le
      EjBA1A sur le balcon
      BbbB1AA sur le chantier
      aaCb1AA sur le parking
      e3ACa sur le pont
      dAAA1Aa sur le toi
      cBCAAEe sur le toit
      BBAB1gA sur le trottoir
      1aEBBeB sur les
      1Hc1aAB sur lui
      BabgBDA sur ma
      Cd1a1Ba sur ma tete
      bc2ABB sur mes
      Shbk1bC sur moi
      CcaB sur moi et
      CFef1Ca sur mon
      fC1a sur mon bras
      BdB3A sur nous
      CbAAbaA sur ses
      1CbBbA sur snap
      CAc1b1A sur snap je
      jD1EB1A sur son
      BABcA1A sur tiktok
      bBdBAeC sur un
      aABAAc sur un banc
      ebCCBba sure
      cBbAABA sure*
      BAB1Bf surf*
      BAB1Be surfing
      HEEnbBB surn*
      DDAh1AA surnom
      BB1e surnom je
      cBBA1ac surp*
      cBAA1ab surprise
      DgDDAAb surs*
      DgDDAAb sursaute
      Ae1B1AA sursaute _ qu
      BdaC1AA sursaute des
      Ae1B1AA sursaute des qu
      EecCacA surt*
      DbcCacA surtout
      1ea1AC surtout pas
      bAbbBEa surv*
      AacaB1B surveillant
      ccAB2A surveillant _ a
      AABe1AA surveillants
      1bDD1Aa surveille
      BdB3C surveille tout
      1AfB1C surveillent
      1BdB2A suss*
      aAABbab swe
      hECaBCc swea*
      bAAc1AA swear
      hDABAB sweet
      bAbABa swim
      1CeBBbA swim*
      ACeBAbA swimming
      ABA2Bf swin*
      d2AaAb t
      2dBA1b t $
      1CeADfC t _ a
      Cbe1BbC t _ about
      cBa1bCa t _ and
      a1eADaC t _ anyone
      bCaa1AA t _ at
      AA2bdB t _ back
      aAdB1AA t _ being
      adaB1CA t _ down
      E1cAadB t _ for
      BbBA1Bc t _ he
      EaBcbaa t _ her
      DaAAe t _ here
      DeB1CBe t _ him
      AAAAfBA t _ home
      bC1AAaA t _ i
      CeA1bBB t _ il
      DcaaA t _ je
      IeAa1eg t _ me
      DgE1aBa t _ my
      d1BA1BA t _ myself
      caaBA1A t _ n
      faAA1AC t _ on
      c1C2Cc t _ or
      bbC1ABd t _ the
      BB1aA1c t _ them
      A3AeC t _ there
      CdcCeH t _ to
      daBA1AA t _ un
      BAAA1Cd t _ up
      AaAcaD t _ us
      1aCc1Cd t _ what
      aCeB1AA t _ when
      aCABac t _ where
      ba1aBAB t _ why
      1C1Bbb t _ you
      BcAAAd t a
      c1ACbBC t be
      D1AAe t be here
      CA1a2d t breathe
      CA3Ad t breathing
      bABBbdA t come
      eaaAABB t do
      e2a1DA t eat
      baBbBBb t ere
      e2AAAA t es
      bABacBA t even
      D1A3d t feel my
      b1BbdD t find
      AAAbcA t find me
      ac2AEa t get
      DcAaaA t get it
      Cd1A2b t give
      BAeAdAA t go
      E1d1A1a t go to
      AA1A1eA t got
      bAB2dB t have
      BCb1Ae t have a
      daCacEA t have to
      AdaaC1B t inquiete
      ADAAbdB t know
      Ccd1B1a t leave
      Ba1BA1d t let
      BaABAae t let me
      CbcAABa t like
      CAdA2A t like being
      EbAbdBa t look
      1C1cAAA t on
      BBBc1bc t pay
      EBcbAab t say
      Ab1cAAA t say why
      gCBBaBA t see
      B1dA1aA t send
      1f1A1AA t sit
      DacAaAa t stand
      BBA1eAA t stay
      1Bf2AD t stop
      Da1ca1A t tell
      G1B1BAf t wake
      C1A1BAc t wake up
      CabbACb t want to
      dAa1AAA t wash
      DbeAACf ta
      BbCeBAa taba*
      AfCBA1a tabasse
      AA1f2B tabasser
      d1A1ACa tabl*
      BeAcaDb table
      FdBbbDc table $
      BCa1bb table et
      BA1B1bb tables
      hBABABD tablets
      Ca1cAAb tablettes
      cbAB2A tach*
      kBCFcED tail*
      eABCAAC taillade
      d2CcCA taille
      eC1AAAA taille crayon
      aaaC1Ba tair*
      baaC1Ba taire
      C1bc2A tais
      1dBbA tait
      cFCbBf take
      CA1eABA take _ long
      1AAcABA take his
      bb1a1FB take my
      DAadBbd take the
      DA1eAAA take the long
      EjaBDBb take*
      1eBADAc taken
      EdcA1AA takes
      1Dd3A takes me
      eAA1AAA tale*
      b1acADb talk
      DCB2Ag talk $
      BAbcaAB talk _ it
      1cb1aAC talk about
      AdBaCBa talk*
      CcAaABc talking
      ca2Dba tan
      cbCbBBa tan $
      AC2bAb tanp*
      aCCAfaC tant
      cB1Aa1B tant mieux
      D1AAdA tant que
      DdCE1g tant*
      CbBDbdb tante
      d1aA1DA tante $
      cB2AaB tante _ est
      AC2Acc tante _ garde
      c1A1bBA tante _ me
      1AbAABb tante _ ne
      cbBABb tante a
      Cd2ABb tante elle
      Bac1aBa tante je
      EnH2ED tap
      aC1bAAa tap $
      BeAAAA tap amwin
      Ae1A1AB tapa*
      Ae1A1AB tapait
      aADaADa tape
      BdAa2B tape _ je
      CC1a1Af tape _ la
      eG tape _ tete
      AF1f1Ab tape a
      1C1b1Ac tape a la
      DjAD1AC tape avec
      aC4e tape ca
      cIab2e tape dans
      gI4A tape la
      BDafACA tape*
      AC1cAA tapent
      BAAc1b tapin de
      Ad2ABb tar
      Ae1E2A tard
      CCb1bAa tard _ je
      Ad1ABBA tard possible
      AgC1BaB tart*
      BcB1AeA tartes
      1dAAAbA tata
      e1AD1BA tbh
      AeBbbBA te
      CAAa1Ad te _ dans
      BcB2b te _ j
      BB2abb te _ le
      BcA1aaA te jure
      E2d te pendre
      AcBa1Aa te plait
      dD1A te que
      DBCCakC tea
      abBba1B teac*
      ccBA2A teach
      ABcBaaB teacher
      ABeA teacher _ me
      1aDAbb teacher i
      A1Af1Aa teachers
      aBCbCda tech*
      EiADaB tein*
      EiADaB teint
      dD1A teint sur
      Hb1cecb tel
      Da1C1ae tel $
      BaAAcaA tel _ elle
      AAAAabb tel a
      CA2bc tel a la
      Cbb1baA tel et
      1abbA1C tel il
      ad1CBAA tele
      EfdAAFc tele*
      AAeD2A telegram
      Aa1cbD telephone
      BBABeaa telephone $
      1dAbBbA telephone a
      BAc2Ab telephone e
      dcaACAC telephone et
      AB1e2A telephone vivre
      1c1c1AC telephoner
      BBaCB1h telephones
      AAaAA1d telephones et
      Ac1B1ab tell _ i
      Babc1a tell _ it
      cCa1bCA tell _ mum
      B1bfACa tell _ what
      CAAcAaa tell me
      gFCBc1A tell my
      cC2bB tell my mum
      BcbDAdA tell the
      cBABa tell you
      eGaaAeC tell*
      eBAD1cB tellement
      E2da1A telling
      F1Ad telling _ to
      FcbcA1A telling me
      eEb1Ba tells
      bDab1Bb tells me
      CeAAAcB telm*
      CeAaAaB telman
      bhCGaaA temp*
      DlCCAAC temper
      gDACa1c temps
      BBcBAea temps $
      Bc1BA1b temps _ ca
      CdA1A temps que
      1BadACb ten
      CAcAa tena*
      Bca1Ab tendu
      AcBCABe teni*
      AcBCABe tenir
      E1Ab2b tenir la
      DA1AaeB tent
      nDADDBF tent*
      mFBBADC tentative
      bbaABbD tente
      f1A2DA tente de
      BAeA1bA tenu*
      CaiCBaB tenue
      2BCdCd ter
      aAA1ABc ter $
      1AacaAB term
      cAab1C term $
      1CAeBbC term*
      cBAA1bA termine
      dbDdGCB terr*
      hEC1CBb terre
      eDAbA1a terre $
      bbbA1aA terre dans
      1dBcAAB terre et
      E1ab1bA terrines
      1DaABeA tes
      AAA1Cf tes _ et
      aCeCAA test
      i1BDBAB test*
      gBABBAA testament
      bdDaAAa tet
      d1EeDC tete
      ae1Aa1C tete $
      ChBA1A tete _ l
      BbAc1BA tete _ la
      dCBd1AB tete _ le
      fD tete avec
      BgBdAAB tete dans
      BeAA1A tete dans l
      DAAfA1A tete de
      B2B1cb tete qui tourne
      D2A1ac tete tourne
      BBAd2a tete tout
      cB1A1Ac text
      bBbC1Ec text*
      eCBA1AA texted
      DaeBACc texts
      BBfAAAA texts me
      dA1B1AA tfac*
      dA1B1AA tfacon
      DdAc1B than
      Dab1baA than my
      gAABAB than*
      cFhbabB that
      gaBDCbA that $
      BBb2c that _ all
      CAh1BAA that _ i
      aBA1A1d that _ ll
      bAAAAab that _ me
      eCBa1A that _ my
      acc1BD that _ the
      Dd3a that _ why
      BBbaAaa that a
      baCA1Ab that he
      BFcAeB that house
      Dad2A that night
      B1eA1A that party
      EhCBCgb that s
      BBb2c that s all
      Dd3a that s why
      d1AC1A that way
      dCC1bcB the
      CBAAaca the 0
      d1a1AAB the _ again
      EcAAaDh the _ and
      jF1BAAC the _ are
      dcACdAD the _ at
      Bb1AAab the _ back
      BADc1b the _ because
      DBA1bab the _ bus
      d1BA1Cb the _ but
      1Baa1Cb the _ cupboard
      ch1AaDC the _ door
      aBBB1bb the _ down
      CeAa1Ac the _ end
      BC1g1AB the _ every
      bbbBADd the _ floor
      BB1cAaA the _ four
      ABD1ad the _ from
      A1dD the _ group
      AAB1Abc the _ has
      CaAbAAc the _ he
      bBaCe1A the _ home
      CAaBdcA the _ i
      Cb1A1bA the _ if
      eaBA1AA the _ in
      1a1BBda the _ is
      D1Cacc the _ it
      fB1B the _ knife
      Cb1A1cA the _ machine
      cBa1aB the _ mum
      Da1c2A the _ next
      da1B1AA the _ nurse
      BacAcaD the _ of
      j1BB1DB the _ on
      A1bA1Bc the _ one
      Cea1A1A the _ ones
      CCA1ad the _ open
      eB1aACA the _ park
      CA3da the _ roller
      DDcdA1c the _ room
      ABAbabA the _ rooms
      abaCAaB the _ s
      BCb2Ac the _ says
      DBAc1ea the _ since
      1A1BaeD the _ so
      B1aAcBA the _ the
      BABbeD the _ they
      baCA1c the _ thing
      Cbba1AA the _ til
      BfAAA1B the _ till
      eAAA1B the _ time
      ccBDdBD the _ to
      B1bAcA the _ told
      1C1c1bA the _ until
      DCae1AA the _ way
      1fAFA the _ when
      1beBACB the _ who
      fACBbeE the _ with
      AbBBAcA the baby
      CbBbaDc the back
      e2BABA the bath
      dDcBaB the bathroom
      DcBAcBc the bed
      BAAe1Ba the belles
      CgBA2A the belt
      babaBA the boarding
      1BcBAAc the boss
      ACaeEdA the bus
      E1AA1d the canteen
      eb1BCFd the car
      eA2ACA the car park
      hEAAACB the cat
      AABdaaA the changing
      ABAbabA the changing rooms
      BaAAccA the children
      fAAAAAA the cliff
      BABdbA the coach
      AaaCbA the coaster
      CbAAb the cold
      A1aD1ca the college
      CAAAAfA the council
      1eABAbA the cupboard
      BB2AdA the cupboards
      bcAA1AA the curtains
      caADAaA the day
      bfBAaEC the dog
      CEbbbDf the door
      BAdabAB the door and
      B1B1aAc the driver
      fAA2AA the engine
      dDBAbbA the family
      BAAAcBa the ferry
      BA1cbBA the fire
      BBbc2a the fireman
      1BAdaaA the first
      1bDBAd the flat
      BdCb1Ca the floor
      BcA2Ab the floor and
      aaBadAA the garage
      CBAfaa the gates
      AaaB1bB the gym
      C1bC1fB the hostel
      Ab1Cbba the house
      CfBA1A the iron
      Ae1AAC the kettle
      BdBAaBc the kids
      aBBBA1c the kitchen
      EBdd1bC the lads
      CB1AAiA the leftovers
      AAAA1dA the letter
      B2bAcA the library
      AC1A1eA the locks
      CC1hAAA the long
      EBahAAA the long way
      1AbA1Db the man
      dC3AA the marks
      ABAAadA the minute
      ACcA1cB the money
      1fAbbBC the neighbour
      BAcc1C the new
      CCdBac the next
      AC1Cd the night
      AAACaba the night bus
      CcAa1A the nurse
      AA1eAAA the older
      DcA1Bc the one
      CcaB2a the one who
      fECAA the only
      CA1AAcb the only one
      dBAB the only thing
      bBA1ABc the other
      BCAg1BB the others
      g4G the pain
      AAaAAcA the park
      eB2AA the platform
      cBAAAA the point
      AeBA1A the pub
      AeCB the radiators
      dB3BA the roof
      cBbbAAC the room
      eBAA1BA the rope
      aAAbAAB the same
      BC4e the saw
      dCAAadA the school
      B2caAB the school bus
      da1B1AA the school nurse
      dAAAaA the sea
      bDcb1B the shower
      CAAAAdb the station
      ABfAAAA the stockroom
      1bBb1CA the stomach
      AA1AadA the streets
      aeAC1Ac the table
      Ea1dA1b the third
      e2B1AA the toilets at
      cAaABac the train
      Bb1A1dB the vending
      c1BCaBB the wall
      c2Ca1B the way
      cBaB2A the way to
      CdA1AaA the wee
      aACA1dB the weekend
      1Ccb1A the whole
      1Ba1dBB the window
      2AaBAd the workshop
      Bc1eBbC thei*
      Bc1eBbC their
      1e1A1BA their _ and
      CDddaCe them
      AaafaEE them $
      A1cAAAB them _ my
      dB2AaA them on
      egBEBCF then
      da1C1a then i
      Ea3fb ther*
      BaC1cCd there $
      aAcbaD there _ a
      BAAab1c there _ an
      BcAAAAb there _ blood
      aBAcAb there _ i
      bAADAc there _ no
      aB2AcB there _ nothing
      1AA1adB there _ t
      a1bBbB there and
      CeAA1Bb there are
      G1bDEcg there s
      1AdcaD there s a
      AcAAAAb there s blood
      aAACBca there s no
      DBbBAec theres
      CaAaABc theres a
      cCBAAab thes*
      bABAAab these
      IFEkbCc they
      DBBh2A they _ a
      bcAB1Aa they _ do
      f2A2B they _ get
      B1aBAAc they _ got
      1CAd2C they _ him
      BbCdABA they _ his
      AcACdcB they _ i
      bBac1B they _ it
      E2acaC they _ just
      DDBdAba they _ me
      BbcbCG they _ my
      aABCeaB they _ t
      B1dA1aB they _ the
      edDDbAa they _ to
      A1cBAaa they _ us
      BCae1AB they all
      AAaa1AD they call
      bB1CdBa they can
      BcA1A1b they cut
      jA1H1A they d
      B1Ad1cA they do
      aa1B1cC they don
      gBAAAA they had
      Ca1Babd they keep
      Ad1DC1d they know
      BAaCdac they ll
      CABc2A they made
      BABc2A they made a
      ABAc1Aa they make
      C1CfA1a they put
      aAaCdA they re
      a1AF1ad they said
      aAAbAdA they say i
      B1Dc1b they stopped
      bc1AC1b they took
      F2fF1d they vais
      B1aBAAc they vais got
      Bh1C1b they want
      AeCAb1B they want to
      AAAbbAA they were
      aAB1ABh they*
      cAA1ABc theyre
      hCABAAB thig*
      fC1BAAA thighs
      gD1EaBD thin*
      Ee3a thing $
      abd1DBE things
      eCCEa1a think
      AAAAeAA think _ m
      ABBAbaA think about
      1AABcB think i
      AAAAeAA think i m
      dAB1A1A thinking about
      BAdb1dD thir*
      BaBeCeB third
      CaA1bbB third time
      1BdBbAA thirteen
      daBBa this
      dB1AABa this $
      e1B1AA this _ i
      bB1AfCA this house
      CB1Abb this i
      AAabAbA this month
      bBBAbA this night
      CA1f2A this term
      CcAaAbA this time
      BAa1CgA this week
      bCBcABb thos*
      bCBcABb those
      dCA2A thou*
      gB1AAA thoughts
      GaBfAcA thre*
      acaA2D threatening to
      FBaeaa three
      CcabA three times
      EeA1AcB threw
      AD3e threw _ out
      Ad1A1BA threw the
      BhGdBBb thro*
      AbBB1Be throat
      BA1abAb through
      Iaa1ead through the
      gDAcDBB throw
      AaBa1d thrown
      DgBB1AA throws
      CfBC2A throws _ at
      BdDdBAA thum*
      AbBcAAA thumps
      AAaAdB thun*
      bAA1AcA thyroide $
      Ea2bbA ti
      aAbA1bB ti _ an
      AbaaAAB ti _ la
      AC1abac ti _ moi
      BAcBabb ti se
      CAaAabc ti se moi
      dBCb tibi*
      CBcDdba tick*
      b1bCb ticket
      EA1Abbb tickets
      cBAAA1A tidi*
      bb1c1Ba tie
      eB1bBBA tied
      DaB1aac tien
      E3b1b tien plus
      1EDDadf tien*
      BAaC1fa tiennent
      aABbdBC tiens
      d4aF tiens plus
      1DCCB1h tient
      D1A3e tient _ debout
      1cbAA1B tifi
      BCDfA1B tikt*
      BCDfA1B tiktok
      aEb1CgC til
      1dABc1A till
      BfB2AA till he
      CadcaCa till i
      bAABaAc till it
      bc1B1BA till they
      cDAbbaD time
      eaBaaCB time $
      CgA2AA time he
      DD1abAb time i
      1bbAcCA time*
      DcbaaAA times
      AA1aBd times this
      bB1BbB timetable
      c1AB1bA tin
      DCdA1Ce tir
      BAA1aAd tir _ la
      BbEEiHh tire
      1A2ABe tire dans
      A3eBB tire du
      Bf1BA1B tire les
      dc1AC1B tire par
      BA2AAg tire sur
      hB4D tire une
      bGBccBc tire*
      hAaAABC tired
      CA2g1B tiree
      D3e1A tirelire
      cCCdFce tirer
      BA1bA1d tirer $
      fA2B1E tirer _ balle
      gA2B1E tirer une
      fA2A1E tirer une balle
      bdC2BA tiro*
      1a1C1Af tirs
      cACfBAA tlm
      c1d1BBB to
      AB1BcbA to $
      1aBAaAd to _ a
      eGB1BB to _ and
      CAdAAaA to _ at
      Aa2Be to _ back
      b2BbBc to _ for
      BC1baaa to _ her
      dbCa1BA to _ his
      DjCAbCA to _ home
      AcA2Bb to _ house
      1dB1AEc to _ in
      cAACBaA to _ it
      Hd1agDb to _ me
      1E3Ad to _ mum
      1Adc1BE to _ my
      ABAbCbb to _ myself
      1aaAcAB to _ off
      cC1Ab1B to _ on
      eAaA1BA to _ one
      da1a1AB to _ school
      BAd1C1d to _ the
      BABe1A to _ them
      1B1AAAd to _ this
      BAcd1AA to _ to
      baAAaaB to _ up
      DaAaAbd to _ who
      BaeaaBB to _ with
      DfcbAAC to a
      CA1AAba to ask
      CbBcaBe to be
      AcB1bA to be in
      aBB1Ad to bed
      c1Ae1BA to change
      dAAA1B to cut
      ABbB2c to delete
      hAAB1AB to die
      dCA1aCB to do
      gCCAC1A to end
      eAAAB to end it
      ABA2e to feed
      AcCb2A to force
      F1eEcAf to get
      BdCcC1A to go
      EiABaAA to go home
      BA1cAaA to go to
      eAdB1BD to him
      1CcBA1c to his
      BcAA1bb to it
      eAA1C1B to jump
      cB1BA1a to keep
      BA1aCf to leave
      BAaaBaa to leave the
      d1AAaAB to live
      DAbd to love
      AeCBc1b to marry
      AcA1c1B to marry me
      DCdfCCA to me
      BdBa1AA to mum
      BCdaAbC to my
      aAd1A1B to my dad
      aE3Ac to my mum
      DA1a1Ac to people
      cBA1AAb to pick
      E3b1b to run
      cdC2B to say
      ADbaa1A to send
      BAbcAA to sit
      D1cbBbA to sleep
      1Be2C to sleep with
      EcaA1b to stay
      cAa1ABa to take
      BBba2b to that
      dcIaceD to the
      b1A1CAc to walk
      DAAC1g toas*
      DAAC1g toast
      b1BAeCc toge*
      b1BAeCc together
      gACdBBB toi
      FB1d1bA toi $
      dEAeCFb toil*
      e2B1AA toilets at
      cBa1ADa toilettes
      dAAb1BB toilettes $
      Cb1c1B toilettes _ est
      Ba1C1ea toilettes _ la
      c2D1bb toilettes _ lycee
      Cb1c1B toilettes c
      Cb1c1B toilettes c est
      A1ACadb toilettes de
      A1ABadb toilettes de la
      c1cEBaa toilettes du
      c2D1bb toilettes du lycee
      BDDDBia toit
      E2A1fB toit $
      hA1BAEb toit du
      dCdEAbC told
      iDC2AA told _ he
      HdbddDA told _ i
      baCA1b told _ teacher
      C1aaBcb told _ to
      aDgDDiC told me
      gCC3A told me he
      aaAAcB told me she
      A1aaBcA told me to
      fCDB1a told my
      ccD1A1A told the
      CcAabB told them
      BcA1bB told them i
      HhcBCdf tomb*
      BdDCBcd tombe
      1d1c1AB tombe $
      Da1A2c tombe _ le
      fB1A2A tombe _ son
      Be2A1A tombe _ velo
      gC1A2A tombe avec
      fB1A2A tombe avec son
      1d1C1AB tombe dans l
      bB1B2c tombe et
      JebCAcb tombee
      d1fc1F tomber
      Cadc1B tomber $
      aCB1acc tomo*
      aCB1acc tomorrow
      cA1ABb tomorrow $
      D1gaBAC ton
      EfEAA1c tonb*
      EfEAA1c tonbe
      BdAa1AA tonbe $
      gCEDbcD toni*
      bCEDbdD tonight
      cAAACcB tonight $
      FajCaCA tont*
      FajCaCA tonton
      ABdaB1a too
      CBA1Abe too much
      AAbDeCe took
      B1C1A1d took _ at
      e3A1C took _ overdose
      BABAc1b took _ passport
      e3A1C took an
      e3A1C took an overdose
      B3e1B took his
      1bCACAi took my
      1BAAA1e took my passport
      A1C1AAc took something
      Caa1e took the
      1bBd2A tool*
      IbC1AjA toot*
      BeC2A tooth
      CA2Af toothbrush
      BA2Ae toothbrush _ my
      BA2Ae toothbrush in
      BA2Ae toothbrush in my
      aCdaAAB top
      AeAA2A tor le
      GcAb2b tord
      FeAB1Ab tord*
      AdBA2c tordre
      aeBA tordre nu
      DfAA1Aa tordu
      Af1A1AC torg*
      CAAiAAD torm*
      CABf1AB tormented
      BCAg1A torn
      1dBA2b tors*
      aaCCDi tot
      DKnFEDB touc*
      cdBaAA touch
      dAD touch $
      da1BBBB touche
      BABaAAa touche $
      hBD3a touche le
      dcE touche plus
      1Dc2B touche quand
      C1fA1Aa touched
      FDbA touchee
      ADcAAA toucher
      ACcBaA touches
      AAdaAbC touj*
      AAdaAbC toujours
      aDB1gAb toujours $
      eC1aAA toujours _ 0
      BaAd1D toujours _ a
      2cCBb toujours _ dernier
      AbCAcbA toujours _ il
      AaeCAAa toujours _ je
      D1a1baA toujours _ meme
      E1Bcb1d toujours _ moi
      1BaeAA toujours _ place
      2fA1AD toujours _ porter
      B1Bd1a toujours _ qu
      jABDA1A toujours _ que
      E2f1AA toujours _ seul
      babB1BA toujours a
      DdBa2b toujours apres
      DAb2ca toujours au
      AbBc1aA toujours avec
      aB1BAc toujours ca
      bBbAc toujours de
      aBdABA toujours en
      eaAA2C toujours il
      b1baA1C toujours je
      aAcBAAa toujours la
      1acA1AC toujours la porter
      bE1abaA toujours le
      AaC1aca toujours les
      CBCf1C toujours moi
      EcgBABB toujours que
      C1eA2A toujours que je
      1Eea2a toujours sans
      E1Bg1AA toujours tout
      E1Bg1AA toujours tout seul
      adCBaBc toujours un
      Dfb2AB toujours une
      bBDdc toul*
      aacbdDA tour
      A1cAbAa tour $
      BB1e1B tour _ le
      Ad2AC tour de
      C1Abd tour du
      BA1d1BB tour par
      BB1e1B tour par le
      BGc2gd tour*
      BC1a1ec tourne
      bCAd tourne _ dos
      DA1a1e tourne _ l
      ae1aAD tourne _ la
      accBBCA tourne dans
      ac1aAD tourne dans la
      DAAa1d tourne de
      aBABba tourne en
      ABb2Ac tourne je
      aCAc1b tourne le
      bCAd tourne le dos
      DAcAb1a tournent
      bAAa1Bd tournevis
      dFBbBDd tous
      a2Dc1b tous _ deux
      B1dbBAb tous _ jours
      ABAaabA tous _ matins
      ac1B1aB tous _ soir
      bAaBaba tous _ soirs
      CBadb1B tous le
      GdccAfB tous les
      a2Dc1b tous les deux
      B1dbBAb tous les jours
      ABAaabA tous les matins
      Cd1BaaA tous les soir
      bAaBaba tous les soirs
      DdB tous mes
      gACC1CB tous ses
      bCAdB1B tous*
      aA1d1Ca tousel
      ccA2AC tout
      cbdFC1B tout $
      EDedCAa tout _ a
      abB1cA tout _ avec
      Dc2Ab tout _ bien
      d1bAAA tout _ e
      C1A2cb tout _ elle
      CCbbbA tout _ et
      1BBc2d tout _ il
      eAAAA1A tout _ j
      Hb1eABA tout _ jour
      AaAcAaA tout _ jours
      cbA2aB tout _ le
      E1A1f tout _ livret
      FAba1AD tout _ lycee
      bABAAca tout _ ma
      DB1gAB tout _ matin
      aB1BAdA tout _ moi
      CAbAba tout _ monde
      BbbAbAA tout _ pas
      C1A1edC tout _ que
      fcFb1Fd tout _ soir
      Ca1AacA tout _ son
      G1a1dab tout _ suite
      BadAaa tout _ temps
      BBbb1a tout _ tout
      BbbBabB tout _ tps
      2BabCb tout _ un
      CA1cAb tout _ zafere
      CacBAAA tout a
      Dba2Ab tout bas
      ACAA2c tout bleu
      gA1C1CC tout ca
      Cd4B tout casse
      adDCAeB tout ce
      abAA1bB tout ce que
      Iab1e1c tout de
      G1a1dab tout de suite
      B2BAh tout dedans
      CdDAAac tout depuis
      CA1Ae tout droit
      kDADBCB tout est
      Ac1BAbB tout et
      BbA1ca tout habille
      D1d1eB tout habillee
      aAcABaA tout j
      AacBBaA tout je
      Ae1b1BA tout ka
      GA1daAc tout la
      GbbjaaC tout le
      Ha1f1BA tout le jour
      EAba1AD tout le lycee
      DBAgAB tout le matin
      bdEbaFd tout le soir
      BAd1aa tout le temps
      AbbBabB tout le tps
      aDagFDC tout les
      bAB1bBa tout mais
      h1B1ABC tout me
      Ccc2AA tout meme
      DeaAAaA tout mes
      A1AAaad tout mon
      baBc1AC tout moun
      DB1g tout petit
      BB1aeB tout sauf
      fBBaBbD tout se
      FbEbaEd tout seul
      1AAAeaD tout son
      C1A1e tout son livret
      Bc2AbA tout va
      Cb1aAb tout va bien
      cABA1bA tout*
      CADdbcb toute
      aBAd2a toute _ avec
      BCc2AA toute _ classe
      B1AA2e toute _ dans
      h1BE1B toute _ journee
      BjABbcC toute _ nuit
      cCAC1aA toute facon
      CADfaBA toute l
      CbCe1CB toute la
      h1BE1B toute la journee
      BiABbcB toute la nuit
      aBbA1bB toute ma
      BbBBbbd toute seule
      d1ABBAa toutes
      aA1BAcA toutes _ affaires
      ad1bAB toutes _ nuits
      e1ACA toutes _ photos
      AccBB1b toutes les
      ad1bAB toutes les nuits
      dBCA2A toutes ses
      EB1Af1d town
      a1cB1bB tps
      fB1B1a tps $
      bcCDfFA trac*
      AAAAgAB trace
      AfBAAAB traces
      DeAAAAA traces de
      gAAAAAB tracks
      b1ABACe tracteur
      cA1aAaB trad*
      cABBBb trade
      B1A2Ae traf*
      bAEceaa trai*
      HEcCiEa train
      c1cACAA train $
      d1A1AAB train _ 0
      cA2AbB train a
      daabEb train de
      DAb1fBC train pour
      AiDAcAb traine
      BBA1A1e traine avec
      AdAC1AA trainee par
      CC1aAgA trainees
      BabABba trainer
      1baABCd trainers
      dAaaBbA training
      g1CCdAB trains
      bABaAAA traite
      cBBB1B traitent
      1BaaABe traj*
      1AbaABb trajet
      aBEa1ae tram
      CCBcF1l tran*
      BB1A1cd tranche
      abaeCGC tranquille
      D1acADa tranquille $
      BA1eAAA transparent
      D2f transparente
      ABB3f transpire
      C1Aa1ac transport
      1A1F2g transporter
      1A1D2d transporter un
      ABB2Cg trap*
      CaB2Bf trapped
      BfA3A tras*
      1bFAEDj trav*
      aBeACdE travail
      DcfB2B travail $
      abDCCAi travaille
      1Dc2aA travaille $
      1bAAABc travaille _ le
      CBAccDc travailler
      DcAa1A travers
      gADcCBa traverse
      e1A1BAA traverse sans
      BC1Ba1a tre
      BEe1bB trei*
      BEe1bB treize
      1Fa1bB treize ans
      DdBdBaa trem*
      EC1eAAe tremble
      BCda1Ad tremble $
      BbBaAb trempe
      DACe2d tren*
      AAAadAA trente
      caB1ABa trente _ et
      1fAB2D tres
      FabcA tres _ pour
      aFaaadA tres fort
      Dd2A tres tot
      BbaAbAA tres vite
      fC1DBAa trie*
      jCAFBBa tried
      2BCB1b tried to
      HBdfaB trip
      A1Be1A trip me
      B1gA1BB trip*
      1BdC2A tripote
      fEC3C tris*
      eEAE1bA triste
      BBdCCba tro
      abAAbCa tro $
      AcBB1aa tro _ je
      gA1BA1B tro dans
      Db1aA1b tro de
      DfA1a tro for
      CacbAAA tro peur
      D1cabaa troi
      Aa1fAaD troi*
      cBAA1Ac trois _ cette
      BbcAAB trois _ et
      cBe1AE trois _ par
      eABCaCA trois _ que
      bbCb1aA trois ans
      b1A1ABc trois cents
      bAbc1Fb trois fois
      cBAA1Ac trois fois cette
      FBACeeA trois jours
      1cb1B1B troisieme
      BcAa1b trompe
      DbBAaAe tron*
      DA3Bf tronconneuse
      cDcABAc trop
      feEaCDB trop $
      CbbA2A trop _ avec
      D2ac1A trop _ de
      AcbA1AA trop _ et
      ACc1AcA trop _ je
      cAAAb1A trop _ moi
      eBA1A1A trop a
      cA1a1CA trop ca
      EA1a1af trop d
      fAA1AA trop dans
      FcEc1ed trop de
      g2B1CC trop en
      Cb1acA trop envie
      Bg1AAAB trop fort
      bBA1C1a trop loin
      Gb1babb trot*
      CcA1a1a trottinette
      CAabAba trottoir
      AAAf1BA trottoir quand
      f1bAA1A trou
      fC1B1A trou $
      1Bd1gEB trou*
      DdcABAc trouble
      Ag1AABB trous
      BAgC1A trousers
      aCEhBcD trousse
      cB1A2C trousse $
      1FBc1ed trouve
      B1ABbbb trouve $
      caB1bAB trouve a
      DaebAAB trouve ca
      bAAa1BB trouve des
      BAAAb1b trouve ma
      DA1d1aA trouve rien
      D1BcAgB trouve un
      Ab1AcCa trouvent
      cCADg1C trouver
      bHeAC1b truc
      aAAA1dB truc _ la
      CBd2B truc _ mon
      B1B1A1e truc _ son
      CBdA1bD truc avec
      AAd1ABA truc en
      dBBA2c truc pour
      aABBA1b truc que
      dBaAA1B truc*
      CCc1BBf trucs
      AbBa1cC trucs $
      ABBa1Ac trucs _ la
      2CB1Bh trucs pour
      2Dd2A truq*
      cABBAcB try
      BBBa2d tryi*
      BBBb2d trying
      1BBA2d trying to
      g1BBAAB tshi*
      g1BBAAB tshirt
      fAbEB tu
      e1D2AA tu _ a
      bBb2Ba tu _ il
      BcA1A1b tu _ j
      FAbABbe tu _ je
      Aaa1cAC tu _ la
      AAdA1dD tu _ pas
      CdA2B tu _ tout
      ABA1bcA tu degage
      DCcbaAc tu es
      BcA2Bb tu fais
      dAA1AAB tu me
      Ab1aaaC tu parles
      2B1Bcc tu pars
      BBaA2d tube
      a1ABDBe tue
      BF2A1c tue $
      AaCECBg tuer
      C1bA2d tuer moi
      bdC1BAc tuer*
      CeCAbdB tues*
      BcB1bbB tuesday
      BcA2c tuesday $
      CB1a1dA tune
      AACfAb turn
      CCa1bea turn*
      aBCaBd turned
      A1B1c1d turning
      CAg1aaC turns
      AEjC1BB tuto*
      CAjCaCB tutor
      dBB1A tutor _ was
      ceBA1B tuya*
      ceBA1B tuyau
      DbcaBcA twel*
      DbcaBcA twelve
      D1d1A1A twelve and
      AbAB1cA twin*
      C1dBbc two
      ba1aABb two _ and
      BAAaAeA two _ my
      G2Adf two days
      DaeA2a two of
      cAAaAAA two years
      DhA3A tympans
      A2BbCb type
      ABCAAAg type*
      B1CAAAg types
      D1aBbdc un
      C1CcAeC un $
      Af3AA un 0
      1fbGADa un _ a
      1E1A1c un _ au
      FDfbaBc un _ avec
      c1BA1Ab un _ bizarre
      fbCACa un _ c
      AECAEid un _ chez
      eaCaCbC un _ d
      CdAAabb un _ dans
      abfC1bG un _ de
      C1abbA un _ demande
      GaAbBcA un _ depuis
      BBaeAAa un _ des
      AbaBAAA un _ disant
      AAh1CbE un _ du
      1CC1dBa un _ e
      1e1aAB un _ eau
      Db2aab un _ elle
      ecBa1CC un _ en
      BBA1CAf un _ est
      aEeeAaC un _ et
      dA2ABA un _ euh
      aAcC2a un _ eux
      Bd3BA un _ fait
      1CcBAAd un _ i
      ABCG1Bg un _ il
      ABabdBb un _ ils
      eCbD1Ac un _ j
      BCabA1a un _ je
      Ac2CaA un _ jusqu
      AAAAAAd un _ kon
      BBf1aD un _ l
      aA1bFcd un _ la
      dC2B1c un _ le
      Ae1aDAA un _ loin
      bbdAEbB un _ m
      aFbdaAB un _ ma
      CbaAaAc un _ maintenant
      ACbADea un _ mais
      bAb1c1A un _ me
      adD2a un _ mes
      bB2Abb un _ moi
      CA1d2A un _ mort
      E1Aada un _ ne
      Caa1aaC un _ on
      aD1AAcB un _ par
      adAAa1A un _ parce
      aCbba1B un _ plus
      1BCabDB un _ pour
      B1A1dAA un _ pret
      BAacb1b un _ qu
      eBAA1AC un _ quand
      1CA1aCb un _ que
      EcaGdBb un _ qui
      1AAAcAb un _ rencontre
      aBadAaD un _ s
      CaAdBd un _ sans
      C2Ad1a un _ simple
      BBAaABi un _ sous
      1FbBdec un _ sur
      AAdBAAa un _ telephone
      fEC1bbB un _ un
      daACa1A un _ vous
      1BaaAAc un _ y
      C1aabaA un a
      C1A1BfA un abribus
      DBiA1BD un adulte
      2eAaAD un airbnb
      C2Ad1a un aller
      C2Ad1a un aller simple
      EAcebaC un ami
      BBd1B un ami de
      i1DABBA un an
      ab1ABBa un appart
      aaB1AcA un apprenti
      dcBaC1D un autre
      aBBABd un banc
      BBc1bAB un billet
      b1CaaAb un cadeau
      1AAA1dB un cadenas
      B2BBcb un camarade
      hCAB1DA un camion
      BB2AdB un canape
      fACAbA un canin
      1A1A1fC un casier
      1adA2C un client
      1A1BABf un coffre
      Dbd1AaA un collegue
      CB1e1Ab un compte
      aABBAAg un contrat
      bCCbccA un copain
      BbAB1cb un cou
      BgAA1Ab un cou de
      Dc1cBAb un coup
      BfB1ABa un coup de
      aI1AAAh un couteau
      AD4e un couteau de
      aABAA1c un cutter
      c1bA1aB un d
      aAcC2a un d eux
      BAbAA1c un dans
      acB1baB un de
      AfDaAb un de mes
      A2C2e un deuxieme
      B1A1acB un duvet
      bcE1A1d un eleve
      daAAaBA un eleve de
      DcAbd1B un endroit
      C2cdAA un endroit ou
      CdaAAAA un enfant
      Bc1c2A un enfer
      DAAec1A un faux
      FD1B2j un flingue
      bcBb1aA un gamin
      C3BeC un garage
      bAeE1ad un garcon
      cbBB1bd un garcon de
      1bfDabF un gars
      B1eB2B un gran
      DAcaAac un grand
      1cAB1bA un gros
      1CDfA1C un groupe
      D1FCBCa un homme
      DcaCc1B un internat
      BEai2A un jeu
      baBBAaA un jeune
      1bCBjBD un jour
      BA1BcBB un jour je
      Aa1BacA un jour sur
      DAAABhA un lit
      BBBA1ad un malaise
      A1fD un manche
      K1AAmA un matin
      cCaB1b un mauvais
      DHA1bAd un mec
      ABA1A1d un mec qui
      bc1AABA un metier
      gB2ABA un meuble
      GaAbfAB un mo
      bABA1Ab un monsieur
      A1eC2A un montage
      1BAadC un mot
      1acBBaC un nouveau
      1fBA1BA un oeil
      BBAAAcd un paquet
      AA2AdB un paquet de
      eB1a1aA un par un
      1Cb1a1C un patron
      AcaA1AB un pere
      aaAAAAe un petit
      e1BaBaF un peu
      ACAB2f un pistolet
      AABAcca un plan
      eB1B1AA un poids
      AaBAdBC un pote
      Cb2baA un pull
      A1Acd1D un qui
      CA1AAe un regime
      be1aABA un s
      1e1aAB un s eau
      acDDdFg un sac
      B1A1dAA un sac pret
      ABd1A1B un secret
      A1D1AAd un service
      aABd2A un seul
      1C1adaB un soir
      C1Bf2A un sondage
      BAAd2A un surnom
      1Be1AB un tel
      AAd1B1A un telephone
      C1AAgBE un train
      bdb2CA un trou
      Cbb2Ba un trou dans
      EDeCBBe un truc
      CAeA1bD un truc avec
      C1hCAAa un trucs
      BfA un tympans
      BaABcAA un type
      FdcBAA un verre
      Ce3A un verrou
      BeB2AA un verrou a
      A1e2AD un vieux
      EAgCb1A uncl*
      EAgCb1A uncle
      AaDAAca uncle _ i
      CDeAbAa uncle s
      2Da1cb uncle says
      BCb2Ae unco*
      BB3Af unconscious
      bC1Ca1e unde*
      aAABb1b under
      AaC1dCb under _ bed
      cBbAAAA under my
      aaAAbAb under the
      BAA1bCd under the bed
      AChAB1B undr*
      ABe1B1A undress
      eFCiB1b une _ a
      1F1BdbB une _ au
      c1bAFba une _ avec
      cBBaAAA une _ c
      aAA1Acb une _ ca
      fAA1ABB une _ ce
      ACab1aA une _ comme
      AcA1ABa une _ contre
      ba1BBAD une _ d
      aCdEbAb une _ dans
      bbbGCgB une _ de
      cAABBdA une _ depuis
      Bc1B1e une _ derriere
      dC1A2A une _ don
      BaabB1c une _ e
      AdBCacB une _ en
      Cca1a1A une _ enfin
      BcCbaaC une _ et
      DaAaAaa une _ heure
      AGAb1ac une _ il
      AdeAbE une _ j
      ABa1aEb une _ je
      BAaBB1e une _ l
      B1aAAAc une _ la
      BAfdA1C une _ m
      bACcABb une _ me
      1adBbCC une _ mes
      C1bAcA une _ ne
      Dg2AA une _ note
      1A1dAD une _ ou
      BcB1A1A une _ parce
      bAAaDaa une _ pour
      2eC1B une _ que
      CdbBBCb une _ qui
      Aa1bAbB une _ sans
      DdAA1cA une _ se
      DAa1Acc une _ sous
      DABdc1A une _ sur
      2Ed2a une _ video
      ACfBaBa une _ y
      CAd2A une agression
      CA1AdAA une aire
      C2AdA une aire d
      DGBA2i une arme
      DacBa une autre
      AB2bcA une avance
      eB2A1A une balais
      gAB1BA une balle
      BD1c1A une bande
      AA1ADae une barre
      AJ4d une batte
      cBa1B1A une betise
      eCB2eF une boite
      1B1A1eC une boite de
      CbAda1A une bonne
      dBAA1bA une bouche
      gBaC2A une boule
      DBB1e une cabane
      C2f2A une cagnotte
      BBb1Bf une cave
      eEaAA une ceinture
      DhaaAAC une chaise
      CCdADgA une chambre
      DhAB1AA une chute
      A1b1bBB une copine
      Bd1AA1A une cote
      ABA1bbA une couverture
      1BB1Abc une dame
      eAABAAa une date
      1ddB1BB une de
      1cdB1BB une de mes
      DAA2ac une demi
      DgAB1AA une dent
      AAAB1g une douche
      AhBBAAA une droite
      bEbbbaB une ecole
      CAabAb une ecole avec
      CBAebAA une ecole ou
      BbbacBC une eleve
      a1cC2B une eleve de
      eAAA1Aa une enveloppe
      AeA1ABa une famille
      BAeA2A une fellation
      aCd3B une femme
      BbdBaa une fille
      acCAdCA une foi
      BC2agB une fois
      CdaAbC une fois j
      1eA2aB une formation
      AABAAAc une hache
      cA1dABE une heure
      1AeAaDA une jeune
      BCe2A une jeune de
      DBABA1d une lame
      dBAB1AA une lettre
      e1ABAAA une lettre a
      B1Ab1Ad une liste
      BF4e une machette
      Cf2a une marque
      BcaAA1A une nouvelle
      GA4f une overdose
      bAbBCA une personne
      eeD1aCA une petite
      EAdA une photo
      D1d3A une photo que
      eBAA1B une phrase
      DgcBaaC une porter
      1adBA1B une raison
      1dAB2b une sale
      Gb1aeda une semaine
      bAAbBbB une seule
      CAAa1fB une tante
      iEBAAAC une tentative
      E1B1afA une tente
      kCABA1B une tous
      AAdBABb une video
      dC1B une vitre
      cEEBBCh une voiture
      eCA3A une voix
      1bcaBBA unif*
      ABdA2A unle*
      ABdA2A unless
      ADdA2A unless i
      bDaaBcA unti*
      bDaaBcA until
      dD1A1A until it
      gEAaAAc up
      1bD1Ba up $
      BfAAAA up _ a
      ABCaAad up _ he
      cAD2ba up _ i
      a1cBAaA up _ me
      A1bAbbC up _ s
      cCAdaBC up _ the
      1c1b1BB up in
      bCbAAAa up my
      daAbABB up on
      eA1A1AA up there
      BbbBAac up with
      bB1AABc upset
      Ac1AABc upst*
      BcBCDdc urge*
      1CaAABe urgence
      AgCBBeE urgences
      AB2Aad urgent
      CBDj1AB urin*
      BBBg2B urine
      HgbD1be us
      BaaA1cb us $
      AbAa1bB us _ a
      BA2dAa us _ he
      ABAb1Be us _ it
      AeAAACa us _ the
      1dA2CB us _ we
      aD1a2d us all
      B1cAbBa us and
      ACABA1g us in
      AB3Ae us in it
      AdA2AB us with
      cAACAaA use
      AcAc1CB used
      Cd1a1AA used _ get
      CbA2bb used _ it
      DAbd used _ love
      1bAc1CB used to
      Cd1a1AA used to get
      CbA2bb used to it
      DAbd used to love
      B1AdaAA using
      BbABAgA usua*
      CbABAgA usually
      AdD3d va
      BCA1cba va $
      cB1aaB va _ ca
      CAAdb1A va _ je
      b2BAac va _ l
      CdAaABA va _ la
      bAbaa1C va _ le
      ACb3d va _ moi
      B1AA1Ae va _ passe
      D2d2A va _ pendre
      Cb1A1c va _ suis
      AfCaA va dire
      Cc1b1A va j
      CbAAad va je
      Cb1A1c va je suis
      dCaBBBd va le
      Cc1bA1A va m
      C2A2e va mal finir
      JAeB1cf va me
      Ea4d va me tue
      GA1e2b va mourir
      BC2c1b va nous
      kGBaBBD va pas
      C1Af2A va plus
      dB2cAB va s
      iBBAbAH va se
      F2g2B va te
      E2d va te pendre
      CbAA1Af va tous
      ABAA1ad va voir
      a1bBbba vaca*
      A1bCbea vacances
      bDdcfEB vacances $
      aBc1aE vacances chez
      bcCBAAb vacances je
      abAd1BA vach*
      1aBeA vache
      BA1ABad vagu*
      BA1ABad vague
      fGBCacb vais
      1aCbbbD vais _ a
      BAAbb1A vais _ dans
      bC1Ab1A vais _ de
      bCaaaa vais _ en
      A1bBbb vais _ je
      F2bbd vais _ la
      CAbb1bA vais _ le
      cABAAcA vais _ me
      dA1BaBa vais _ my
      AB1A1bc vais _ que
      AdA1AB vais _ rentre
      baACA1A vais _ the
      BAAA1bc vais _ to
      c1bAA1B vais _ une
      cBbAA vais _ voir
      Cb1ab1A vais a
      bC1B1bB vais been
      BaAbAb vais dormir
      CaAAb1a vais got
      CAab1bA vais had
      cc1ACB vais le
      bEAA1B vais me
      1bAbCa vais no
      CA1ABfA vais ou
      baCb2b vais pas
      G1ci2B vais plus
      1C2afA vais pu
      BfBaAAb vais*
      BfBa1Ab vaisselle
      GFBCjgB vali*
      FFCCjgB valise
      aB1ABd valise $
      EAB2dd van
      A1BDefA vand*
      AAAdaAB vani*
      cAaABb vant*
      DfCBADc vaut
      HiBAABc vaut mieux
      fCAA1AA vaux
      dABCc ve
      bc1A1BA ve been
      Ca1a1cA vecu
      cCABbdB veil*
      aBAAadB veille
      1fEBfCa velo
      CjAABA velo $
      AcbB1BB vena*
      AcbB1BB venait
      CChB1aA vend
      1AfB1AB vend a
      bC1AAdd vend*
      Bb1A1dB vending
      d2GABf vendre
      AaD1fbD vendredi
      cHaa1dA vendredi $
      DA1abcA vendredi et
      1jA1ADA vendredi soir
      abAc1Aa vends
      aC1a1dB vendu
      EAAa1Ae vene*
      bB2ABb veneer
      EDAb1Ae venez
      DCA3f venez vite
      BcBbcBc veni*
      BcBbcBc venir
      Ad1a1AB venir a
      Ca1cabb vent*
      BB1AAfB vente
      bB1e1c ventre
      1c1a1Ad ventre $
      CB1f1C ventre _ les
      da1CaaC ventre et
      Ab1abC ventre noue
      CA1c1B ventre tous
      CA1c1B ventre tous les
      G2A1i ventre vide
      a1d1ABB venu
      Ac1acBA venu*
      2dBBCe veri*
      Ae1aCAa verifie
      1eBA2A verifie mon
      1Dc2Bc verifier
      b1fDbD verr*
      cFAAccB verra
      eBAbBC verra pas
      BAaAf1A verra plus
      dABAaAA verrait
      eb2CDb verre
      dC2A1a verre casse
      CAeA2D verre et
      BDaA1B verriere
      DdeA1Ba verrou
      BeB2AA verrou a
      BAc1AAb verrouille
      ecBDbaE vers
      BaA1dA vers l
      eA1AAAA vers la
      cBAAa1A vers le
      1eBbAD vers*
      1bAd1Da verse
      acABABA version
      bcCCA very
      aEhBAaD vest*
      A1f1B1A vestiaire
      Acc2AA vestiaire $
      BbAcA vestiaire _ me
      BaBfAA vestiaire je
      BEd1AeC vete*
      EDd1AeB vetements
      B1AAeBc veul
      CcADBcg veul*
      BAAa1bb veule
      Bc1EBae veulent
      BAA1Bd veulent _ de
      A2B1Ae veulent _ je
      CA2Bf veulent plus
      BA2Bd veulent plus de
      BFebAcc veut
      C1AcaAA veut _ avec
      ECB2iA veut _ de
      aCd1BAa veut _ elle
      BbABb1a veut _ m
      2D1Bag veut _ me
      FbCA1dg veut _ moi
      aCbA1Ac veut _ que
      BAeCAAB veut _ voir
      C2Abc veut bien
      BABbaA veut etre
      BeAaBB veut jamais
      D1bAac veut m
      DaADbAf veut me
      eAAB2B veut mourir
      B1Af1Ab veut pas
      BDbfBdC veut plus
      CCA1AfA veut plus de
      CAA2ea veut qu
      CAdABAc veut que
      gAB2AC veut se
      ABfB1AB veut toujours
      cAaaABE veux
      1CdcBAA veux _ aller
      daBAA1A veux _ avec
      DCeAcbB veux _ de
      c1AcAAB veux _ dire
      Aac1BAA veux _ dormir
      C1bc1BA veux _ ecole
      EbaaA veux _ en
      CAbAbaA veux _ jamais
      B1aBBcc veux _ je
      1cABaAB veux _ kon
      iABBA1A veux _ me
      BbbAc1C veux _ qu
      BeAaa1D veux _ que
      AfAAB veux _ rentre
      DAbdAbA veux _ voir
      Gd1bAe veux bien
      D2e1A veux changer
      BaB2bb veux faire
      cCCA1Ae veux me
      BAa1dA veux partir de
      HibeCCc veux pas
      c1AcAAB veux pas dire
      BdBAbAA veux pas kon
      AeCba1C veux pas que
      AeAAB veux pas rentre
      1e2EAA veux pas rentrer
      GFfdaaB veux plus
      CAcAbaA veux plus jamais
      Ccaa2A veux plus qu
      BABAc veux plus vivre
      C2cAb veux plus voir
      fBBb1AB veux se
      Cea1BAA veux un
      hB1CCA viad*
      hB1CCA viaduc
      DBg1bBb viande
      Bcaa2C viande $
      aAcA1AB viande _ mon
      bABa1aB viande a
      1EhAACC viande dans
      1Cd2AB viande dans mon
      acB1AAg viande de
      ABcA1Aa viande me
      EE1k1AA vibr*
      FachAAA vict*
      Bbc1AA victime
      2fC1A victime d
      D2f victimised
      bBgEAdB vid
      HDacdaA vide
      ABbdhBC vide $
      A2ACeA vide depuis
      aHjDDCA vide*
      cdb2A videe
      GDiBBEC video
      C1BdAAa video $
      A1eDAA video intime
      dBcC2C videos
      B1A1Adc vides
      lDDBCFB vie
      dBA2BA vie _ est
      cDbBaBa viei*
      DEeaCch vien*
      CBdaA1a vienne
      1b1eaAA viens
      e1ACBb viens pas
      1EaBC1f vient
      1CAbbAB vient _ a
      CBe1ABC vient _ mon
      AdBA1dA vient avec
      2DA2d vient d
      DDi1ACD vient dans
      CAe1ABB vient dans mon
      ACGBBAh vient de
      BcAb2A vient jamais
      aCc1bA vier*
      bbbbaBB vieu
      1BeCcaB vieu*
      cEeCbaB vieux
      Dca1AaA vieux il
      AAaB1cA vigi*
      AAAB1eA vigile
      Haccg vill*
      B1dbcBa village
      EBBbecC ville
      AC1aeAA ville $
      aAbAaAb vin
      aAaaDc ving*
      AAaaDdA vingt
      ABb1ABc vingt _ ans
      BdA2bA vingt _ par
      BBaa1cA vingt _ pour
      g1CAAB vingt ans
      BA1c1bB vingt euros
      BbA2dA vingt fois
      DFdbA1f vini
      AB3Bd vini vit
      BAeC1B viol
      NoeDFHE viol*
      BJf1AAa viole
      1DD3c viole $
      CEgEAAC violee
      AgAB1A violence
      CgB2A violences
      AmL1AAA violent
      1gB1AA violents
      ADh1A1D violer
      BeD3c violet
      B1Bd1A violon
      DKA1AnB vire
      BBa1eA vire $
      1AA1CdA vire _ la
      1C2DeA vire de
      bBBBDiA vire*
      a1B1Bd virer
      ABcbA virg*
      aaAbabE vis
      CAa1BgB vis dans
      BbAb1Ca visa*
      BbAb1Ca visage
      BaBAAAb vise
      Ce1c2C vise*
      Cfa1a visi*
      Bcba1BA visit
      C1A1bab visiter
      LFBD1el vit
      CC3Di vit $
      A1e2CA vit _ nous
      AcAABdC vit _ un
      Aeb2AC vit avec
      AADAAlD vit dans
      1JA3f vit mon
      GBE1aCj vite
      BDABb1c vite $
      AeA3B vite _ est
      BC4d vite _ mon
      CdA1AAA vite il
      AdAcA1c vite je
      CEA3e vite mon
      hBaCABb vitr*
      gBBBBbB viv
      gcDBDCa viva*
      iADBBC vivant
      eBB2AA vivant $
      cb1Dbb vive*
      fb1B1B vivement
      h1DC1CD vivr*
      cDDfbCE vivre
      cBBbC1A vivre $
      AC1dA1A vivre _ ai
      Gcb1dA vivre _ sais
      EdBAd vivre avec
      AD1dA1A vivre j
      AC1dA1A vivre j ai
      Gcb1dA vivre je sais
      d1aAABa vle
      fABA1BA vo
      DDAC1Ag vodk*
      DDAC1Ag vodka
      CdB1CEd voi
      aC1AAbA voi $
      eABAA voi pas
      cc1B1BB voic*
      Ac1BA1B voice
      Dc1dA1A voie $
      b1c1bFD voil*
      cbdBCCB voila
      ACfabAa voila $
      C1e1A1A voila j
      ccCB voila mon
      Bcb1aAa voila quoi
      AAabaAB voile
      eB1AbC voir
      GBDhdAc voir $
      dbABbAA voir mes
      DadA voir son
      BBb1A1d voir un
      cCDaAcb vois
      E2cAbA vois $
      fBA1AbC vois pas
      abAABAd vois plus
      HhAFcb vois*
      ECiBDBd voisin
      BCA1a1d voisin _ a
      ae1B2A voisin _ classe
      ecEaA1C voisin de
      ae1B2A voisin de classe
      2dA1AC voisin i
      CfEAaaa voisine
      BBad2A voisine _ table
      Bb1bA1b voisine de
      BBad2A voisine de table
      Ag1DcaC voisins
      adb1BAc voit
      CAAg voit pas
      Ec3Ae voit plus
      CB1a1cb voit que
      cabCCBh voit*
      baB1Bb voitur
      1adC1Cd voiture
      beA1BAF voiture $
      AbcAaaB voiture _ la
      BABAbfa voiture _ mon
      AcAabAA voiture _ se
      ABA1AfA voiture avec
      1acBbaC voiture de
      aBe1AB voiture et
      1B1A1Be voiture grippe
      AA2ACc voiture je
      cBAABbb voiture me
      baBBAAC voix
      1beACBa voiz*
      BBAd vol
      c2BeBB vola*
      ea1BAAB volant
      CB2fA volatiliser
      BGBgehB vole
      1B1B1gA vole des
      1EAc2A vole me
      aeAaCGc vole*
      Faaf1B volent
      CA1bAac voler
      hdCEAFb volets
      fABAABA volets fermes
      lECDA1B volo*
      jCABAAD volontairement
      AAcCAcB volu*
      CBcAAc volunteer
      aFceCEd vomi*
      fDaABBA vomir
      EbAgBEg vomis
      Cb1aAAc vomis $
      CA1A2d vomis du
      CCB1bfd von
      B1AAbba von me
      AAbHBae vont
      CA1cbBA vote
      CBbfA vote*
      1a1BbbB votr*
      b2AbbB votre
      d1aABAB voud*
      da2AD voudrais
      e1AA1B voudrais dormir
      bA1BBeB voudrait
      jGgDABG voul*
      BDd1AAA voulais
      IAi1aAA voulais pas
      fAABb1E voulait
      Dad2a voulez
      eBa1AAA voulu
      ecFBa1E vous
      Aa1fB1A vous $
      aac1Ca vous _ je
      bC1AAaa vous _ la
      dAAAB vous _ me
      BbA1Cb vous _ mes
      EcAA1a vous _ pas
      AB1aBdb vous _ un
      eA4C vous _ vite
      DB1caA vous _ vous
      Ce2B1A vous appelez
      fBBAAA vous dire
      CeAA vous fermez
      aC1cBa vous jure
      ab1bBC vous le
      CCA1e vous me
      B1ba1bb vous plait
      fBA1CaA vous pouvez
      cA1CBCc voya*
      bDbBABd voyage
      eC1a1AC voyage $
      AcABaA voye*
      dBABaaa vrai $
      BAaBbb vrai je
      CbBcEeB vrai*
      ca1AEaB vraiment
      AB1A1e vraiment de
      1ACBafA vre
      C1Aa1e vre $
      BcA1BBa vril*
      BcA1BBa vrille
      bdHCdBh vu
      b1a1dAA vu $
      aaBAbAA vu _ la
      BgCA2B vu des
      fB3AA vu le
      AaAA1ad vu un
      aD1Aca vue
      DgbC2B vwaz*
      DecB1aB vwazin
      abeAAAB w
      CbaAcC wait
      Dbdb1Da wait*
      Ece1AA waiter
      cb1AAAA waiting for
      B1bdABB waits
      B1ba1BB waits for
      bBCACBf wake
      fBAABCa wake up
      BAA2Ad waking
      DbBfdCC walk
      eA1CA walk _ front
      CdAbAAb walk _ the
      bCbbAAB walk in
      eA1CA walk in front
      DccddEC walk*
      Cca1dAA walking
      AAAAe walking _ the
      B1bdaDC walks
      bCeB1A walks in
      CfAA1AB walks into
      faBC1CB wall
      acB1ABA wall $
      fBA1AAA wall*
      dCAA2a walls
      mabGBBE want
      CA1Ad want _ get
      eABBAA want _ live
      bABaAAc want _ to
      1A1AAdc want me
      ecCBaDA want to
      CA1Ad want to get
      eABBAA want to live
      eDfD1DB want*
      e1a2BC wanted
      aDeB1Ba wants
      bD1dAAc wants to
      abbA1BB ward*
      CBACBi warm
      BAAABf warm $
      BahCBBF was
      BDb1bAA was 0
      cBB1aa was _ a
      ADeA was _ by
      C1AAca was _ i
      Fc3A was my
      eaDaAB was the
      aBb1BdA wash*
      hAABAA wast*
      fAAAA waste
      eCbaAAA watc*
      cBAaA1A watch
      Eb1aAeA wate*
      Eb1aAeA water
      cCa1cFa way
      d1AB1AA way $
      BAAdA1c way home
      BAbcA way i
      bBaBA1B way to
      B1Af1BA wc
      GbDHAjc we
      AcbA1CA we _ a
      ABAA1bc we _ t
      aa1ACca we _ to
      Ag3AA we all
      BDa1Abe we can
      aBA1Abc we can t
      AA1A1eA we had
      BAA1abb we je
      Cf2A1A we just
      1bb2CB we leave
      Bd1a1C we moved
      FB1AdBe we re
      EaA2gB we vais
      aB1abBb we y
      Dbd1AAB wear
      1daCABB wear*
      bAcA1AA wearing
      AeBB1AA wears
      B1g3B webc*
      B1g3B webcam
      CdaaAaC wee
      cABA1aA wee brother
      DacAAbA wee sister
      FabAbda week
      FAcaaeB week $
      CaAA1c week _ i
      CcAA2a week _ je
      bcAbBB week and
      BcaEd1b week end
      CcAA2a week end je
      1dAFaa week*
      DbcDdaa weekend
      bBAAAda weekend $
      f1AABBB weeks
      fAA2E weeks $
      AC1BAgA weig*
      E2AAeA weight
      dC1A1b weights
      eDcaBBA weir*
      aDdbAA weird
      1aAdAaB wen
      aBDadBi went
      DA1abAd went _ the
      abCBAba went to
      G2ebC were
      BabaAAB were _ and
      CbBe2A wet
      BcE1Bdd what
      bABb1Ab what $
      ABcb1BA what _ did
      ABaa1Ac what _ do
      2DAABf what _ i
      bbBaA1A what _ to
      aDCAAAd what do
      1DCAAAf what do i
      adAA1AA what happens
      G1iA2D what he
      BBd2BA what he did
      ddCAA what i
      dAACaA what s
      cBACbA what s the
      CAAeaAA what they
      caAB1BC what*
      eaAC1BA whatever
      fAAAB whatever i
      D2ba1B whatsapp
      AdAAAB wheel
      EldAAEI when
      dCBa2a when _ get
      d1BAAAA when _ gets
      AcB2Ab when _ go
      BfA2AA when _ hear
      eAc1AbB when _ m
      CgcaBDD when _ s
      BB1d2A when _ sit
      D1aAc when _ was
      CeaBBCC when he
      Dd2AAB when he s
      BgA1AA when his
      CBDhAAb when i
      dBBa2a when i get
      BfA2AA when i hear
      eAc1AbB when i m
      BB1d2A when i sit
      D2Aca when i was
      1AfC when it
      A1BbfAa when they
      BcAbbBB when*
      BcAbbBB whenever
      AacA1AB whenever my
      FAC1aha wher*
      EAB1afA where
      DaA1fC where _ am
      Ab1AABd where _ live
      CA1AAe where _ ll
      fA2AAA where _ m
      BabAaAB where he
      DaBBdac where i
      DaA1fC where i am
      Ab1AABd where i live
      fA2AAA where i m
      DaAaccA whic*
      DaAaccA which
      AgB2AB whip*
      DfCbABa whips
      AcAcABA whips _ with
      AAAcAAA whips me
      AAAcAAA whips me with
      AcBbAD whis*
      1AddBAa who
      DBda1C who _ me
      aAAcbAC who _ t
      ebaD1A who gets
      AeAa1AB who i
      aCAc1bB who s
      bCab1BC whol*
      D1CbA whole year
      BbBaAac whos*
      cdaaDBD why
      abdCABB why $
      bCBc2A why he
      ccaABC why i
      DB1cba wifi
      BdBCAf wike*
      dCaBDae will
      D1BBAde will _ me
      CBc1dCc wind*
      DDcadAb window
      BAA1bcA wint*
      BAA1bdA winter
      1e1A1Ca wires
      iAaEADB wish
      bCa1AdA wishes
      A1addEa with
      DabAaA with _ and
      1E1A2d with _ bat
      ABabAaA with _ clothes
      ECda1ab with _ i
      dBc1ABa with _ in
      gB1A1BB with _ light
      AbB1bAb with _ man
      bAAbAAA with _ name
      bCcAA with _ when
      1CFGbae with a
      1E1A2d with a bat
      dC4B with a light
      AdBCa1A with an
      BAdCACb with him
      ACabaaA with his
      CFde2C with me
      ECfaAiC with my
      1adB1CC with no
      ccC1aEA with the
      CaAbaAa with them
      bb1A1Ca with us
      Bc1bBA with you
      cEb1c1A with*
      cEb1c1A without
      h1BBC without me
      D1adbCb wiv
      cbAD1A wk
      bafBACB woke
      bafBACB woke up
      A1eABB woma*
      A1eABB woman
      eB1d1BC won
      aA1DbAA won _ be
      C1fAaAA won _ go
      cBa1BaA won _ have
      B1aBA1c won _ let
      b1ABbAA won _ see
      D2bAaa won _ stop
      AaAg1AB won _ tell
      G1A1AAh won _ wake
      eB1c1BC won t
      aA1DbAA won t be
      C1fAaAA won t go
      cBa1BaA won t have
      B1aBA1c won t let
      b1ABbAA won t see
      D2bAaa won t stop
      AaAg1AB won t tell
      G1A1AAh won t wake
      d1BA1B wond*
      Bc1b1AA wood*
      1dAbaCB word
      AaA1BCh work
      bcA1AC work $
      cAbBAA work _ i
      cBAAA1a work in
      1cBdaAB work*
      cAaCcaA worker
      a1BcBAb workshop
      ABAaA1c workshop $
      ccBB1Ba worr*
      a1ABbAb worry
      aaAd1EA wors*
      A1Ad1BA worse
      iE1DaEE woul*
      gBCBADC would
      DaAeAA would be
      cCbCbAB wouldn
      cCbC2B wouldn t
      jDBAAAD wris*
      c1AAA1C wrist
      dBBiCCD writ*
      Ae1bABB write
      AB1c1bA writes
      B1Ad1aA writing
      gCAaBDA written
      AaAa1Ce wron*
      AaAa1Ce wrong
      fBABABA wrot*
      fBABABA wrote
      EC1h1Cf y
      bBAAbAb y _ 0
      1dAa1bC y _ a
      AacB1AA y _ dans
      BC1b1Be y _ de
      fbEabaA y _ des
      cbaA1AC y _ deux
      DdBCAAe y _ du
      C2c1ab y _ encore
      bDab1B y _ et
      BceB1CA y _ eu
      1BeA1BA y _ fais
      BcaCaAa y _ ma
      A1aB1bc y _ me
      CbAa1AA y _ mi
      F1BbB1h y _ mon
      b2CCba y _ pas
      AAcd1A y _ personne
      bDCDAeD y _ plus
      BB1BdgC y _ pu
      e1BA2A y _ qu
      1CBd2A y _ quand
      ACc1AbB y _ que
      B1AAAAf y _ quelqu
      F1CBBfa y _ rien
      bb1AABb y _ souvent
      Cb1d2A y _ toujours
      C1dB1ba y _ tout
      eAB1aC y _ trois
      aDaaa1a y _ un
      cCcDd1B y _ une
      1Jc1Bec y a
      BBBdaBe y a de
      ebD1abC y a des
      cbaA1AC y a deux
      DaBAA1e y a du
      BceB1CA y a eu
      DAAA1ae y a le
      FA1aAAg y a mon
      dCBbDaA y a pas
      AAcdBA y a personne
      bDAEBdE y a plus
      A2A1eC y a pu
      e1BA2A y a qu
      eCABAbA y a que
      BB1AAAf y a quelqu
      FAAABea y a rien
      BAAe y a toujours
      eAB1aC y a trois
      aEbbcAC y a un
      aAcCb1B y a une
      AA1ccD y aller
      fA1AABA y arrive
      1B1BbbA y aura
      1DBeabB y en
      aCBaacB y en a
      cb1AAAA y etre
      BAAaAea y fait
      CfCAA y m
      BaBA2c y m a
      DjgFbBF y ma
      DafbCAD y me
      GFCmbCE y mon
      BAAd2A y mon mi
      Cb1ab1A y pense
      DAAdaAA y retourner
      AD1d2A y rigole
      adABAAA y s
      ACAa2e y son
      D1caBc y suis
      aAa1A1e y vais
      bAeD y veux
      BAeA2A y viande
      CBab1ac yan
      BAACAfa yaou*
      B1AB1dA yaourt
      CaBe yard
      dAABAa yaur*
      EeAa1Ab yave
      DBAciEb ye
      BaA1daB ye oswe
      bFBfADC year
      bACaBB year 0
      aA2dC year for
      CAd1baA year old
      AbbcB1B year*
      1bbcA1B years
      adAB1AA years ago
      AcabAA yen
      AAcb2B yen _ un
      AcabAA yen a
      AAcb2B yen a un
      1BAbcCa yer
      CdAbb1B yes
      bAABabC yest*
      bAABabC yesterday
      b1BcABc yeux
      ebBCAB yeux $
      AabC1aA yeux _ je
      1ACd2a yeux et
      AabC1aA yeux quand je
      LIDkbAh yo
      DFBjaBA yo ka
      Da1daA yo pas
      H1Bbbcc yon
      BA1BbcA yon jou
      bfF2aB you
      CaAa1c you _ the
      D1b1dBB you _ to
      Bb2aAc you do
      BaAaBaA you don
      BaAaBaA you don t
      1EaAAfA you get
      1DaAca you go
      1AaBcAA you have
      AeA1BAA you learn
      dAB1AA you ll
      cB1Bc you vais
      Ad2D your _ if
      aAAdAB your*
      ABcA1aA youth
      2bAbCA yr
      2cAbCA yr 0
      FCAeagB zafe*
      BA1caaA zafer
      DAAb1fA zafere
      B1CgBb zero
      ADf3A zizi
      CkBBbAA zore*
      aCCe1Bb zot
      CCBj1D zot i
      AA1B1bc zot la
      AD1cAb zotr*
      AD1cAb zotre
      aEa1ada ~Aba
      BBCA2f ~Abark
      AAabdCA ~AbiAs
      1AAAbAc ~AbrUil
      BGnC1BC ~Abras
      bBB1BBe ~AbulAs
      BacB2b ~Ad
      cA1AaBA ~AdIg
      a2CAcA ~Ade
      BbbAABc ~Adl
      CBAAadd ~Ador
      DAc2a ~Adormi
      1bB2fC ~AdrW
      CbaCDa ~AfA
      BhABA1B ~AfAs
      AbAd1AB ~Afe
      AeG1DKg ~Aferm
      BcAcA1B ~AfermA
      ECCBlEC ~Afui
      bACdBAA ~Ag
      dAaA1AA ~AgWs
      AaBa1Ac ~Agl
      AA2eAA ~Agleter
      AeB1A1B ~Agri
      fD2aAB ~AjAb
      c1BAAAb ~AjIg
      ccA1AAA ~Aje
      jDBA1AA ~Ajin
      iE2AAC ~Ako
      BfBbAAB ~Akor
      D2c1b ~Akr
      AgBB1Db ~Ale
      cAfDBA ~Alev
      d1AaAAb ~ApeC
      aABa1bb ~AplW
      CACD1fe ~Aport
      1cgHAAC ~As
      dAdCBB ~AsAbl
      FDlBCc ~AsIt
      CDaiAA ~AsiA
      Ae1a1B ~Asien
      1ABABAe ~Asv
      FnBDBGd ~AtA
      AdAc1CC ~AtAdr
      BdAcB1A ~AtAdu
      CaaAa1b ~Ate
      gBAC1BA ~Atel
      cC1Ba1a ~Ater
      hCACa1C ~AteremA
      DaBbaba ~Ati
      fAAB1AA ~AtidepresEr
      ACecEcc ~Atr
      GBiDBBA ~AtrenEr
      c1aBAAA ~Atrepriz
      a1CAcaA ~AtretiA
      aAcaABA ~AvI
      BCjDBaA ~AvW
      fBBA1Ab ~Avelop
      hBbCeIF ~Avi
      BaAcbB ~CA
      d1c1A1B ~CAbr
      IFdhEhB ~CAj
      BAbdaAB ~CAjIg
      d1BBa1B ~CAjer
      gaCCAa ~CAs
      gABBAAA ~CAsQ
      CadCA1B ~CAt
      A1hA2B ~CAtaj
      abCAB1b ~CAti
      cDa1a ~CU
      AeC2AA ~CUld
      ABgCA ~CUldn
      BbAaABb ~CUtIg
      B1BBAae ~CW
      BbagFBB ~CWzi
      hEdAADF ~Ca
      1BEkEEB ~Cak
      fA1ABB ~CakI
      DbdA1C ~Canm
      D1A1iC ~Cap
      1CcDBda ~Car
      cCC1Ada ~Carj
      BcAAeAA ~CarjEr
      bBBAAhB ~Cas
      EdAGha ~Ce
      H1beACb ~Cef
      AcBBaaa ~Cek
      cAbCbBA ~CelU
      ABACBg ~Celt
      1DbdbCc ~CemI
      adC3A ~Cen
      AgbcDbB ~Cer
      cADEd ~CerC
      CDaCcAe ~CerCA
      FA1hb1E ~CevE
      BA1cAb ~CevIg
      1gbcAFE ~Cez
      BAa2cb ~Ci
      eiDI1c ~CiA
      ACcAa1A ~Cif
      CcAAbbA ~CildrA
      ABagaBC ~Ciot
      B1aGGif ~Co
      1bCaAdB ~Cod
      EbBbfbA ~Coe
      EbACBgB ~Cof
      BCfeACA ~CofEr
      DBACCh ~Cofaj
      bbaCA ~Cop
      cAcB1BB ~Cor
      cd1c1EA ~Coset
      ACBhfcC ~Cosur
      AC1B1Bh ~CotIg
      BDacBgC ~Cov
      g1kK1Ba ~Coz
      dB1a1aB ~Cristma
      A1ABbfD ~Cu
      B1Be1dC ~Cuk
      ABdA1dC ~CurC
      BfB2Cc ~Cut
      cBaBaaA ~E
      bcBA1Ab ~Er
      gBACB1A ~ErE
      AdGadAa ~Ere
      GFdaiEb ~Ero
      FCCieEA ~Ex
      aec1DED ~I
      aAABb1b ~Ide
      1AcbBBa ~Idr
      da1CAAA ~Ifirmier
      CCA1Af ~Igri
      aB1A1Ad ~IkQsiA
      EAgCb1A ~Ikl
      CBAcbbB ~Ikonu
      ABdA2A ~Ile
      fCBA1Db ~IpresiQ
      BBB2bd ~IsAdi
      kGaDABC ~Iself
      BClDB1A ~Isest
      BDdb1a ~Isi
      cACbABd ~Isid
      ECjAAAD ~Isist
      CAAdaB ~Ista
      AAe2AA ~Istruktor
      c2BAAd ~Isulin
      ICDiBBC ~Isult
      bA1CA1b ~Iter
      AdAA2B ~Iterdi
      fB1BA ~Iteres
      dB1ABCa ~IteriEr
      aCEBhaA ~Itern
      1ecEbdC ~Iterna
      bDaaBcA ~Itil
      CAjDAAC ~Itim
      adeBCFb ~Ito
      DAA1iBC ~ItrUvabl
      EC1C1jA ~IvAdu
      BcAgADB ~IvAt
      EcAiB1A ~Ivit
      EB1iAA ~Ivizibl
      IdfF1Ab ~Qkl
      a1Aa1dD ~Qli
      CBbcbAA ~Qlin
      CAaAdeB ~Qse
      ECacDdb ~Qt
      AAeB1eA ~Qte
      aDbca1A ~Qze
      GAAc2h ~Ubl
      cAcAaAE ~Ubli
      e1ABDBA ~Ui
      BbaB1dA ~Ur
      1CCEefa ~Ut
      d1DcA1C ~Util
      D1CBCAg ~Utsid
      d1DAB1c ~Uve
      BA1AecB ~Uvert
      cCBB1ab ~Uvr
      aCAaCcb ~Uvrir
      BBaAdAA ~Uza
      DcaCea ~Uze
      e2C1AA ~a
      EGCb1Aj ~aCe
      dACDaa ~aCet
      AdaBAc ~aU
      Eb1b1a ~ab
      dCAAAfB ~abAdon
      acA1aBB ~abU
      cbc1EAA ~abi
      1bgAcFB ~abil
      aCadAa ~abim
      B1aE1eB ~abit
      FfAeAB ~abitu
      Ca1cbb ~abitud
      BAAd1AA ~abon
      BbAAAdA ~abri
      DBAaBi ~abribu
      1Aa1dC ~absAs
      ECkCBBC ~abuz
      CcAbCeB ~ad
      BA1AbAd ~adA
      mCDE1DD ~adiE
      bbbA1B ~ado
      BBjCAAB ~ador
      KaBA1lA ~adr
      JEBCcma ~adres
      BaAbbbA ~adul
      C1gCACE ~adult
      1HBfAfE ~afer
      ABBfaCB ~afiC
      fCAC1aA ~aft
      DcababC ~agI
      fAADaCA ~ago
      fA1B1A ~agraf
      CBkCBAD ~agres
      C1AbBeb ~ajA
      dA1AAC ~ajAda
      1FfBeDB ~aje
      CBBg1A ~akA
      CaA1Aac ~akUC
      BBCh2B ~akUn
      1BaB1ad ~akept
      fABBABb ~akidA
      AAfAbA ~akor
      daAAABA ~akroC
      hB1BaBB ~akt
      CfBC1aA ~akuel
      a1CdFba ~al
      CAbc1A ~alQg
      aAbAACd ~alQj
      aAAcDa ~ala
      C1Acc ~alarm
      1E1Bc1d ~alert
      1AABAec ~alf
      1CbA1bA ~ali
      fBBBBB ~aliv
      C1B2ac ~alkol
      1BbbaDb ~alon
      AdaabaB ~alor
      BbBaAab ~alov
      bC1BaAA ~alreadi
      A1BbAc ~alternA
      BaabCb ~alvai
      Ead3A ~amUrE
      B1baAAc ~amWn
      dCCA1Bc ~ame
      BB3Be ~amen
      BBdgAD ~ami
      BA1d1AA ~amuz
      C1aAf ~anQs
      AcBgAFA ~ane
      1Ca1dba ~ani
      BBfB1BA ~animatEr
      eBAaAAB ~animor
      aBc1aAA ~anion
      aaBacBB ~anitIg
      cccCAB ~anivai
      DFBcgaA ~aniver
      cAbaACA ~aniverser
      2Be2B ~anonim
      Aac1baB ~anot
      c1EA1aa ~apA
      BFBCDh ~apar
      AAAe2A ~aparel
      C2DBcc ~apartemA
      CaFfAEj ~apel
      CC1e1AB ~apelA
      EBk1AAC ~apen
      eAABAa ~api
      a1ABA1d ~aplikatiQ
      ddbEDaB ~apr
      BebAbAC ~aprA
      EbBeaa ~aprAdr
      cBCdAaC ~aprAti
      DeB1dBB ~apri
      A1f2C ~aproC
      hCABC ~apui
      CeA1b1B ~ar
      bBbBBcB ~arAj
      b1BAcAa ~arUn
      baAaaDA ~araC
      eABaAAa ~arbr
      CaBa1be ~are
      dBeBDEc ~aret
      bBbAAaA ~arier
      Ccbc1Ab ~ariv
      B2DBbc ~arivA
      EBbddAa ~arjA
      kKIJCDn ~arm
      h2DAAA ~armIg
      2DA2g ~arn
      NGFzBCE ~arsel
      DABh1AA ~arselemA
      1BaBcbe ~as
      CCeaAcB ~asAsEr
      BBbdAA ~asW
      AacbACB ~aseWr
      iD2BEb ~asi
      ABBa1Af ~asid
      DgEEAeB ~asiet
      Eba1AcA ~asistAt
      dD2CbB ~asiz
      BCb1cbA ~askIg
      B1bCe ~asl
      AaBAcc ~asn
      AAeBAAA ~asolt
      BBbB1dA ~asosiatiQ
      BDAa1Ad ~asperj
      CcAb1A ~ast
      eC2AB ~asurAs
      faBD2d ~atA
      aCbc1B ~atAd
      CDAaBbb ~atAdA
      bCBca ~atAdr
      B1jABAA ~atAdu
      e1ACCcA ~atAt
      AeB1Bc ~atAtiQ
      ACeA ~atUCemA
      AjGbCCA ~ataC
      b2D2c ~atak
      BADabgB ~ate
      AABdAaA ~ateli
      Bf2BAC ~atrap
      fBbabF ~av
      CeBa1bC ~avA
      cD1D1eA ~avAs
      BA2AAe ~avIg
      bCBbca ~avQ
      fEaDDdA ~avWr
      cabDdCE ~avai
      daABAA ~avak
      1BDBCcb ~aval
      1BcDdeD ~ave
      BacBbA ~avek
      hBAC1CB ~avenir
      BDbCjCA ~avi
      AAB1aAe ~aviQ
      bBAAAcA ~avril
      BBbd1BB ~azar
      Ba1B1eA ~aze
      Dda1AbA ~azi
      Da2Ac ~aziet
      ABAbadb ~bA
      CB1bAcb ~bAC
      BGBjACA ~bAd
      hACBAB ~bAdaj
      HDDdDkb ~bAk
      CAac1A ~bAt
      cGhFBf ~bI
      bDbeAAB ~bIg
      2BabbB ~bQ
      BAca1aA ~bQbQ
      ccA1BBA ~bQjUr
      jDa1aCF ~bU
      BEfcABb ~bUC
      DDBaBfC ~bUf
      HbeBBAj ~bUg
      1dB2Ca ~bUilAt
      MBdAaCl ~bUj
      eaBCAd ~bUji
      abBAAaA ~bUkl
      gaBcBDB ~bUl
      BA1bAc ~bUlAj
      CCCDaiA ~bUlAjeri
      CEeCABd ~bUr
      ACAd ~bUskul
      bdAA1BB ~bUtei
      BaBaAAc ~bUtel
      BBd2ba ~bUtik
      AeBcBaC ~bW
      GccC2b ~bWfriA
      aaaeAAC ~bWr
      FdAafdb ~bWt
      DgaEBEf ~ba
      1A1B1eB ~baC
      BAA2cb ~baNol
      CBeDCfd ~babi
      ADc1A ~babizi
      DjC3D ~baf
      LEFdgjC ~bag
      CBAB2f ~bagar
      1HbefdA ~bak
      DcibdCC ~bal
      CaBd1Ab ~balQ
      CbaaAa ~balai
      ABAe1A ~balen
      abABACd ~balkQ
      1AafABB ~ban
      FEaFdCf ~bar
      Bc1BaaA ~barak
      ABBecAa ~bark
      Bb1f1Ab ~bask
      1AAECBf ~bat
      BgBAABD ~batQ
      AFA1aBh ~bateri
      BbaeACa ~batimA
      1CaBfAb ~bato
      bhAaCAB ~batr
      eDcBaB ~batrom
      EnAEABD ~batu
      FB1a1Ah ~bav
      cDcDcbD ~be
      BA1A1eB ~beA
      CAbaab ~beI
      1iAA1CA ~beN
      BfBC1CB ~bea
      GeBFCfa ~beb
      BcABcba ~befor
      CcBfAaC ~beg
      BBAd2A ~begemA
      BeAaCcF ~bekoz
      1fBaCaC ~bel
      BcA1Ac ~beli
      CacA1aA ~believ
      BAA1e ~beljik
      1GB1cd ~ben
      CdfCADB ~bes
      laDEBCa ~bet
      e2ABa ~betiz
      CBbCBhB ~betven
      gaaB1FD ~bezWn
      BAab1Ab ~bezid
      D1BhbA ~bi
      dCDCada ~biA
      fECDbcA ~biAto
      C2bAcA ~bid
      cCBAdCb ~bie
      Bd1AAcA ~big
      AbBa1Ab ~bik
      EBbaiBB ~bil
      ABBeAAA ~binom
      bBAAacA ~birtdai
      1B1ABd ~biskot
      EBAB1ja ~biskui
      bdDAAc ~bit
      bcB1AAa ~bitA
      A1dC2A ~biz
      cCdA1AB ~bizU
      dGdECDc ~bizar
      BAAe1BA ~bizutaj
      1DAA1ae ~blA
      aaaCBDe ~blAC
      MoD1BEa ~blE
      CBAgAaB ~blUzQ
      eCACAD ~blad
      1BadaAA ~blagu
      bcAbABC ~blak
      1gBBAAb ~ble
      EbABABh ~bledIg
      eBBBBBd ~bles
      ABA1ABf ~blo
      DBeE1eb ~blok
      EdB1Baf ~blu
      BbaAB1A ~bo
      BAAbfBB ~board
      aBhC1CB ~bodi
      daABADB ~bof
      Be1A1A ~bofr
      abAA1Ad ~bok
      AA1aEbc ~bokU
      1CA1e ~bol
      bbBcaBC ~bon
      IkfD1CA ~bop
      AecCAA ~boper
      eC3AC ~bor
      Bb1caDb ~bos
      dfD1ABB ~bot
      dBb2AA ~botQ
      AhBBA1A ~box
      eB1A1AA ~brUilQ
      laGKGFB ~bra
      1FBD1Aj ~brak
      iDBAABB ~brasel
      DCbCAkC ~brea
      BBBjABC ~break
      BAACAhB ~breakfa
      Baab1Bc ~breat
      AABBACg ~breatIg
      CbbC1ac ~bref
      fABBDaA ~bridj
      eDAbA ~brik
      FjD1AB ~brok
      BbAa1bA ~brokA
      AEABCjB ~bros
      ChCcBCB ~brui
      FkAAABD ~bruiz
      Ni1fBaf ~brul
      C2A1Ae ~brulA
      efEC1CB ~brulur
      C1AAfAB ~bruxel
      GCabhe ~bu
      AA1A1eA ~buf
      AAdAAbB ~bui
      CA1cAbb ~buildIg
      FjBC1B ~buletI
      CDAiABC ~buli
      FeCcBaA ~burn
      cCfB1C ~buro
      eADABAb ~but
      EBbd1cA ~buz
      afCABaA ~bve
      FfBaBa ~dA
      KAA1CAo ~dAj
      DBe1a1A ~dAs
      CACbf1d ~dE
      AA1bAAc ~dExiem
      BDd1Bcc ~dI
      BbcCDgE ~dQk
      DbbAAAb ~dU
      DEhDEkF ~dUC
      BAAAcA ~dUblur
      bDBbABa ~dUlEr
      bcAB1AB ~dUsemA
      bb1A1Cc ~dUvA
      EddABBi ~dW
      CibEBDa ~dWg
      dA1B1CA ~dWng
      AhBEA1C ~da
      cIDbccD ~dai
      FEaiAda ~dal
      EbdACba ~dam
      AEcbebA ~dan
      Fe1BfBB ~darQ
      gBbDaCA ~dark
      Ba2BfC ~daron
      pECFCD ~dat
      1b1dBBA ~davA
      aAbcB ~de
      bbABB ~deC
      BBdDAAA ~deCabil
      EEAlBaC ~deCir
      fBB1B1a ~dea
      BBbB1Bh ~deal
      bdCbBEa ~debU
      EB1b2c ~debUC
      AeAA1A ~debWt
      BCAe2A ~debil
      BBA1Af ~debrUi
      CCB2iB ~debrUil
      aBBbB1d ~dedA
      CAaaca ~def
      ABACAaf ~defQs
      B1BaAAf ~defi
      1eBb2D ~defigur
      d1AB1C ~degUt
      DECabh ~degaj
      iDBAA1A ~degr
      1A1e1Cd ~dei
      CB1AAh ~dej
      DCA1AhA ~dejEn
      eBBDdBA ~deja
      CaDh1aB ~dekol
      eADBACc ~dekroC
      CBb1AAa ~delet
      ABAd2A ~deli
      cFAAbcb ~demA
      CaiaAcD ~demAd
      DB1Cd1g ~demAdA
      d1HDbbC ~demI
      DaCbCcc ~demenaj
      IafBcAA ~demi
      DBEAAgC ~deor
      GBBCAnC ~depA
      1Ba1fD ~depar
      AA1BBca ~depo
      fCBAAAC ~depresiQ
      BEca1aa ~depui
      ccACB1A ~derAj
      B1bdbAA ~deri
      DCacaac ~derier
      AAda2E ~derni
      aaDabAc ~dernier
      A1Cac1c ~desA
      EAA1cDg ~desAdr
      cA1BbCA ~desAdu
      eB1aABA ~desI
      AaAABbc ~desU
      bb1AaCA ~desid
      hDdAbBD ~desin
      eA2AB ~desiziQ
      FgDdCC ~desu
      cABBADj ~det
      AA1e1BA ~detUr
      eACaA1A ~detest
      fAaCAA ~dev
      AaBeCBd ~devA
      AaCfAbB ~devWr
      bAacAEB ~devenu
      ABDb1Cf ~deviA
      Df3B ~devin
      AAcbaAB ~devr
      d1AB1CA ~dezerv
      dA1B2B ~dezol
      1fCa1BB ~dezu
      eFeC2b ~di
      iBBCDaB ~diE
      CAA3e ~diabetik
      AAd1cCA ~didn
      eCBcBbE ~die
      BA1aBfA ~dif
      CAAEch ~diferA
      A1cb1AB ~difuz
      B1Cacb ~dimAC
      FEaDAmD ~din
      BBddcBC ~dir
      e1BAeBA ~direk
      CfA2AA ~disiplin
      bAbacBC ~diskor
      dAAAcBD ~dispar
      LB2nAc ~disparu
      1bACcb ~disput
      b1ACf1A ~dit
      adBCBc ~divors
      CDgdA ~diz
      B1AeDaa ~dizA
      CeAa1bA ~dizQ
      A1B1cBA ~dizapear
      BCA2f ~dlo
      KlBcacE ~do
      1aABBc ~doe
      dbCcABE ~dog
      bDbbbEB ~dogt
      cdAaACA ~doktEr
      bBa2CA ~doktor
      CdbA ~dol
      fA1B1B ~dolipran
      Db1c ~domUn
      CDbBAiC ~domi
      BD1AabA ~domisil
      eDaBEdC ~don
      B1aHEjD ~dor
      I1gecBA ~dorm
      eD1AAdC ~dormA
      BBBAcbA ~dormi
      BcACDbb ~dormir
      bAadBAA ~dortWr
      cb1ACAA ~dosi
      aabcCGc ~dovn
      AaAAbAc ~dovnst
      BDebaAA ~dp
      BCeBAcA ~dpui
      BA1A2e ~drAk
      DAA1a1d ~drI
      Ge1aa ~drW
      DfE1aaB ~drWt
      kE1BBCB ~dra
      1fBB1AA ~drag
      bDdab1B ~drav
      CBcaaAc ~dre
      AfB2A ~dres
      1CcEdBc ~driv
      CCc2Af ~drivIg
      CA1B1ac ~dro
      DCbBAAc ~drogu
      1BBdA1b ~drol
      bBa1Baa ~drov
      b1ACAAd ~drug
      ad1BA1a ~dsu
      AhEcBbC ~dur
      AAaAcaA ~durIg
      BAAAeaD ~duv
      BCf1AD ~eCAj
      EBC1lDC ~eCap
      ag2BA ~eCarp
      1fGhDEB ~ea
      BdAdA1C ~eaC
      agBAdGb ~ear
      CD1dAdA ~earli
      C1AaAda ~eatA
      aBBa1bA ~eatIg
      Ee1c1Ab ~ebUilAt
      DAB1Bfa ~eberj
      DA2AgA ~eberjemA
      abCbAB ~ed
      BFABD1k ~ede
      caA2Bb ~edj
      afCC1c ~eduk
      Ad1CeBB ~edukatEr
      dCbACaB ~edukatris
      bBaC1Bd ~efQdr
      1DaaaBc ~efas
      C1bdB1B ~eg
      cA1CBa ~egal
      B1a1BfA ~egliz
      AfB3C ~egorj
      BABCcd ~egten
      gBAB1AB ~eguil
      dAA1aAA ~eiEr
      De1AAAd ~eie
      d1aDBCb ~ekUt
      ABAfA1A ~ekUtEr
      DCAjABC ~ekip
      Af1A2B ~eklat
      D2ed ~ekol
      EA1AiaB ~ekonomi
      cAabAAB ~ekrA
      aA1A1Be ~ekrUl
      AeE3b ~ekraz
      jGBFADb ~ekri
      ABB1adc ~ekrir
      BAad2A ~ekrivA
      b1ceCB ~el
      ABBcc1A ~elEr
      fD1A ~elastik
      BBAcbBA ~ele
      EdBCAcc ~elektrik
      c2AAaC ~elektrisit
      Ba2BBf ~elektrokut
      d2AB1C ~els
      1Ae1DBB ~eme
      ABaAcBc ~emen
      ACb2cA ~enA
      cBAA1bB ~enUg
      BcadAAD ~ene
      IoCCBCC ~enerv
      aC1d1AA ~enorm
      bAAABcb ~epi
      CgaCAAB ~epol
      cBadaGb ~er
      fAB1ABA ~erEr
      2fA1AD ~erbnb
      AbCadBb ~ere
      iEDaBBD ~erself
      aCBBbCi ~es
      DEBAA1g ~esAs
      jDACCDA ~esai
      CDa2Ac ~ese
      1BAAbAb ~eskalad
      CfAeCAC ~eskali
      1CB1gD ~eskap
      Be3AA ~eskiv
      B1AbbAa ~esklav
      e2A1BA ~espWr
      GBAClCC ~espaN
      f2AAAC ~esperA
      fA2C1B ~espr
      Bb1B1Ad ~estat
      aBAa1bB ~estomak
      1CdaCb ~et
      eaCCbaC ~etI
      AAA1ABd ~etIdr
      fB1BbCA ~etIt
      D1B1eDf ~etUf
      1f1AB1A ~eta
      dCB ~etabli
      CAAdAA ~etablisemA
      hB1ACaB ~etaj
      bAdACBb ~ete
      CaeaABB ~eteA
      e4BC ~etr
      BeDAACc ~etrAgl
      aDAeaAc ~etud
      gCBAAAA ~evA
      DBAAAcg ~evanUi
      1bAc1DA ~eve
      CfAC1b ~evenIg
      A1adDaC ~everi
      ebA1AB ~everibodi
      eB1aBBA ~everion
      f1GaBaC ~everitIg
      DAA3e ~everiver
      Eb1dbA ~evit
      dAAdACB ~evri
      dBAAA1A ~exA
      CBgAAAA ~exij
      dDAaCBC ~exist
      ChBaBBB ~exkuz
      D1b2ba ~experiAs
      dBcb1AD ~explik
      DbAaAAc ~exploz
      hEaa1DD ~expr
      CBBBCiC ~expuls
      ABiA1BA ~extap
      AdB2Ca ~exteriEr
      1CdA1a ~eze
      aABAcAa ~ezit
      EAB2k ~fA
      1HCCAGo ~fE
      bBBbbA ~fEil
      EGCIAoC ~fI
      ab1CAAc ~fIj
      BBAA1cb ~fIt
      FBBmDED ~fQ
      eAA1BAb ~fQs
      e1FCba ~fU
      BhDB ~fUet
      B1A1Aea ~fUil
      DdAcABa ~fUlar
      gDCCa1A ~fUn
      GbA1CeB ~fUr
      AdAA1Ab ~fUrC
      BiBA1CC ~fUrCet
      AAB1Ada ~fUrgQ
      dDa1a1C ~fUrten
      dDbB2A ~fUt
      dABa1DA ~fUtr
      AAB1AfB ~fUtu
      BbcahbD ~fW
      DAACj1F ~fWe
      EcCAdaA ~faC
      ECBgb1B ~fak
      cacCABB ~fakQ
      AC2AdB ~faktur
      c2ABBb ~falez
      d2Cc ~fami
      EfcABA ~famil
      cBBCbbb ~famili
      B1aacbA ~far
      BB1bBeA ~farin
      iAAAABC ~farmasi
      aabaADb ~fas
      EeAAa ~fasilemA
      DdaB1Aa ~fat
      dBCACCB ~fatigu
      dB1b1B ~favUrit
      dC2AAb ~faz
      DBhbCgD ~fe
      fAbDDDa ~fel
      CdAAC1d ~fela
      BBfA2A ~felatiQ
      AAdBBB ~fem
      A1C1cDf ~fenetr
      f1dCBE ~fer
      EAAAkCA ~feri
      bBgCCc ~ferm
      Cb1baaA ~fermA
      Da1CCg ~fermetur
      CbeD2A ~fes
      B1B2db ~fet
      eAABAaB ~fevri
      BbebCBB ~fez
      fBbbcaG ~fi
      eEBd1Aa ~fie
      AB1AeaC ~fiften
      1eCc1BB ~figur
      aDDdkHD ~fil
      cC1ccAA ~filEl
      IFkaCDF ~film
      baCBA1b ~fin
      1cEADhC ~fini
      aBC1aBc ~finiC
      iCDDAAB ~finir
      Ga1eaDf ~fir
      DaA1AfA ~fiv
      cbcDBaA ~fix
      DkEBAAB ~flIC
      bE1B2f ~flIgu
      CAaAAAb ~flU
      EacD1cb ~fla
      aBAAAAc ~flakQ
      1AAA1Bd ~flam
      Ca1EdAd ~flik
      cb1CA ~flip
      CA1AfA ~flixbu
      BbCACbe ~flor
      bAcAbCA ~fol
      bCbb1A ~folov
      A1BBA1g ~folovIg
      D1AbbCd ~fon
      AcADdaa ~for
      BBbc2a ~foremA
      eCBA1aA ~forj
      AbbA1aB ~form
      1Cea1AB ~formatEr
      CJtDCED ~fors
      1aDd ~forsA
      Be1A1BA ~fort
      1C1acAB ~forti
      cBCb1Cc ~fos
      Db1CgAD ~fost
      acBCBbB ~fot
      2Ac1cB ~fotEil
      bA1ABab ~fotbal
      cCmHDED ~foto
      BBfA1A ~fotograf
      EBfa1ab ~fotografi
      CCja1BC ~foz
      ea1ABDB ~frACemA
      1aAdaCA ~frAk
      baACaAa ~frAs
      1BAA1ae ~frI
      1dAAbBB ~frQ
      BA1Af1A ~frQtier
      AaBD1hB ~frW
      BbA1Aab ~frWd
      1e1A1BA ~fraktur
      AfAaDCF ~frap
      1AAdAAA ~frapA
      daAAAB ~fraz
      FabHcef ~fre
      fBAB1BA ~freC
      HdcCabb ~frer
      d1AaAAB ~frero
      CAAbdbA ~fridai
      AAbAAc ~fridj
      GCAB1iA ~frigo
      A1AA1eA ~frijid
      BBdA ~frol
      DClF1BC ~frot
      FAB1nDA ~fug
      NIFDxKG ~fugu
      CDA1jDB ~fui
      AA2fCB ~fuit
      JEBBuJD ~fuj
      FC1ABfe ~ful
      CACACDn ~fum
      hBBBBC ~funeral
      b1aBBAa ~funi
      gBB1ACa ~futur
      bDBACAg ~fuzi
      iLBAABf ~fuzil
      dB2AB ~fve
      aCaf1Aa ~gA
      D1Cc1Bf ~gAg
      FH1c1bi ~gI
      hBBAADB ~gU
      aABcaBa ~gUrd
      GHDfCmB ~gUt
      aBa1dCa ~gWng
      OAA1a1n ~ga
      eBA1AAA ~gaC
      ABA1Aac ~gaN
      aAeAaCA ~gad
      DAAeBfC ~gai
      aDd1CAa ~gam
      cdEa1B ~gamI
      DcaA1bA ~gamin
      EECAe1g ~gar
      bdCBb ~garaj
      aABE1Ah ~gard
      AAcBAdD ~gardiA
      EAdc1AA ~garkQ
      F1Ci2b ~gat
      1BBBbgB ~gato
      iEBDBAa ~gav
      ccBaAB ~gla
      adFBAaA ~glas
      Fcd1A1B ~glis
      aBcB1b ~go
      BAAaada ~goC
      jBDBBBD ~godbi
      AgB1BCA ~goe
      bADBgB ~gon
      Da1DABh ~gorj
      Daa1Ccb ~gos
      B1Be1AA ~gr
      1DbeEAg ~grA
      BacBbaB ~grAd
      EcaBAeB ~grAdi
      DaaA2b ~grAfat
      cBbAdDA ~grAj
      DaBcA1B ~grU
      BDDjCCC ~grUp
      bcaA1BA ~grab
      BacB2B ~grabIg
      gDBAAb ~grat
      DA2A1d ~gratui
      aaaaAAC ~grav
      b1AB1Bb ~grei
      b1AA1Ec ~gri
      dbBBAAA ~grif
      dC1a2B ~grifur
      BDBdcaA ~gril
      BBbA1Bf ~griz
      1dcCAeB ~gro
      CAhCA1B ~grop
      cBAA1AA ~gru
      EfCc1C ~guEl
      Aa1bABb ~gue
      acAA1AB ~guer
      GCb1bCc ~gui
      dA1BAAA ~guitar
      DabdA1b ~iA
      cBBbABf ~iE
      BBBcab ~iNor
      I1Beacd ~iQ
      aeCA1bC ~iU
      bAacAAA ~iUr
      BAACAfa ~iaUr
      CaBe ~iar
      DdaaA ~iav
      A1BAdAa ~idA
      BbC1cCc ~idAtit
      BBCafCa ~idIg
      cbFbaAA ~ide
      cAABaa ~idea
      AdAabBB ~ie
      aD1iCDD ~iear
      aaHBfbC ~ier
      bAABabC ~iesterdai
      JKEkcFe ~il
      GcaCAea ~imEbl
      1aBAeAA ~imajin
      BeaB ~ime
      Ba1cBAA ~imit
      BAeeaCA ~in
      eC1B1BA ~inutil
      bAABAc ~ior
      eBAA1A ~ip
      DjCB1Ba ~irQ
      daAACaa ~ira
      f1CBCcB ~ire
      db1bAAC ~is
      1AAAhC ~isi
      BABaabc ~isn
      BgCcAC ~istWr
      bgAECcB ~it
      aBABbeB ~ive
      BDbA2d ~ivr
      aCAC1f ~izi
      cCD1AAh ~jA
      bF1BCCi ~jAb
      AdABdBB ~jAdarm
      BC2e ~jAdarmeri
      Bg1BAaA ~jAdr
      D1c1aCA ~jAtil
      dACBA1B ~jAvi
      bGcdBAb ~jE
      bCDBadA ~jEdi
      bb1E1c ~jEn
      ad1eC1C ~jI
      BA1g2A ~jIp
      CBBccdC ~jU
      aAdaDAa ~jUe
      DBEBhbB ~jUr
      hC1aABA ~jUrn
      baCbA1b ~jWn
      CCAd1Bc ~jak
      BiCA2D ~jalU
      abC1b1A ~jardI
      iAA2BB ~jatA
      CgdB1CD ~jav
      BA1aAAe ~jdW
      BFbHAmF ~jdor
      Dbaeab ~je
      1Ei1ABA ~jeA
      bCBb2a ~jekri
      BfBCCjC ~jel
      gAAA2A ~jemer
      iDbCB1A ~jen
      diGbAEA ~jenU
      Dd3bA ~jeneral
      BBd2a ~jerA
      dCdBACA ~jest
      efDcFaE ~jet
      CBBfAaA ~jetA
      AB1daBa ~jetIg
      CjBEADE ~jifl
      dAB3c ~jil
      HCCcAga ~jimnaz
      KCembFA ~jirl
      AABd1A ~jitA
      DBh1AdA ~jiv
      hADaBA ~jivA
      dAaABaa ~jivIg
      cBAbAaB ~jla
      faeCCCD ~jle
      bCbAbAa ~jmA
      DEdCcag ~job
      1BBc1Cc ~jok
      cABbaBA ~jokIg
      aacBAAB ~joli
      gHAAbA ~jor
      IBAAiBa ~jpar
      iCaBBDa ~jplEr
      GdC1dB ~jrAtr
      eDAAdBC ~jregard
      gB1A1BA ~jse
      fCACBAB ~jser
      ABAABd ~jskat
      eEACfDa ~ju
      DfeGBB ~judo
      BhC1Bb ~juj
      dAAAAaB ~jumo
      c1aABbB ~jun
      BBkC1BC ~jup
      adEBaA ~jur
      aB1eb1D ~jusk
      c1FGfBa ~juska
      hCBA1eE ~jusko
      b1BBbAa ~just
      bcaCb ~jvUdr
      GfnB1BK ~kA
      BCcBbeB ~kApIg
      EAAbAf ~kAten
      FGBaCfC ~kAtin
      CacB1Aa ~kEm
      aB2acb ~kEr
      FaBAdba ~kI
      A1Ag1c ~kQ
      aEABgBA ~kQbiA
      BIEAb1k ~kQdui
      dCaC1BA ~kQfi
      afACBAb ~kQfisk
      eE1b1BD ~kQpa
      BeA1BAa ~kQpaNQ
      ECaaChB ~kQplik
      i2DDDB ~kQprA
      BBbbaBb ~kQprAdr
      fAAA1A ~kQpres
      fC1ABC ~kQprim
      1CAAdaA ~kQserv
      ggHadEa ~kQt
      BbDAacb ~kQtA
      AB1C1dd ~kQtEr
      aadB1AB ~kQtak
      1Dd1eDB ~kQtinu
      bBdbDCB ~kQtr
      DBADBdh ~kQtra
      afBAaAA ~kQtrol
      AcAe1aB ~kQversatiQ
      BEBBABj ~kQvuls
      InIeCCJ ~kU
      eAC1Cfb ~kUC
      C1aA1dB ~kUCaj
      aDdAAaA ~kUet
      gEBDAbb ~kUl
      d1AbA1A ~kUlA
      1cA1AAC ~kUlEr
      GdAgCAa ~kUlWr
      DBAABjB ~kUnsil
      bA3Dc ~kUntri
      BFcefiA ~kUp
      eCAa2A ~kUpA
      AAdAAbA ~kUpl
      kDBE1AB ~kUpur
      EbccCCh ~kUr
      1cBAcBe ~kUrA
      fABABCA ~kUraj
      FaDBBlA ~kUri
      b1BadB ~kUrir
      cAa2CA ~kUrt
      AbaAcAB ~kUru
      f1BAaBB ~kUt
      CCAA1Bh ~kUtla
      aJDDBAn ~kUto
      C1aA1iD ~kUvertur
      F1cBAbf ~kUzI
      3ccC ~kUzin
      bBADAab ~kW
      aCdaaB ~kWfur
      CaAcA1A ~kWn
      FBeDBBc ~kWns
      eAECeaA ~ka
      AaHDhHc ~kaC
      1CcAdBc ~kaCet
      dB1AAAc ~kaCetQ
      C2f2A ~kaNot
      DAbAfA ~kaban
      1CbbaaB ~kabin
      BgBE1AA ~kabl
      AABAAeA ~kadena
      B2AAeA ~kadi
      ABiD1BA ~kado
      BAAaafC ~kaf
      1BBAABg ~kagUl
      1aCbdcD ~kai
      BAABBhA ~kaj
      G1Fkacc ~kal
      1BfC1BA ~kalI
      f1AB1DA ~kalit
      BAAdbAA ~kalkul
      i1E2EE ~kalm
      1c1bCcb ~kam
      BC1cAaB ~kamara
      CBChC1a ~kamarad
      F1fbbAA ~kamera
      hAA1bD ~kamiQ
      BD1B1ce ~kamionet
      BA2BeB ~kana
      dDBa1Aa ~kanal
      DAADCiA ~kanap
      ABc2Ab ~kano
      BaAfaBA ~kapuC
      fbCbgDc ~kar
      AaaeaDD ~karAt
      aBBABAk ~karabin
      1BaAacD ~karavan
      BBA2d ~karefUr
      DdA ~karelaj
      AEhA1B ~kares
      eBADCbe ~kari
      cbBBCAa ~karn
      CEDGmdA ~kart
      fC1CEfD ~kartQ
      1B2AAe ~kartUC
      BC1e1cB ~kartabl
      EBBCaAl ~karti
      gD1A2A ~karv
      DeBeA1B ~kas
      CeBA1AA ~kaserol
      BbCbBAb ~kask
      AAdA1Bc ~kastIg
      Da2cAa ~katorz
      BEBcAe ~katr
      1BChbCC ~katriem
      1gdEcGC ~kav
      BAA1fC ~kaval
      AfBBA1a ~kaz
      EABgCfC ~kazi
      DA1jABA ~kdi
      gCcAA1C ~ke
      BB1A1bb ~kebab
      CAA1bcb ~kei
      ea1CbCA ~kel
      BDAg1AB ~kelU
      daEAbdb ~kelk
      BAbB1ab ~kelkI
      eBAC1A ~ker
      AA1A1dc ~kes
      beBEaBb ~kestiQ
      BA1ABeA ~ketCu
      Ae1AAC ~ketl
      CABdA1b ~kfa
      BCca1bb ~ki
      AB1Abac ~kia
      cAAbBAC ~kie
      1f1bCB ~kiet
      GBABDhf ~kik
      Hhee1Ea ~kil
      gABDBbB ~kilo
      EaiA1A ~kin
      B2AAe ~kipIg
      1CeA ~kis
      ec2eHD ~kit
      1aBCB1d ~kitCA
      1Dabab ~kje
      1BABgCA ~klIb
      Be1A1B ~klIsi
      1eCb1A ~klU
      dBbA1Aa ~klWzQ
      D1Bf2C ~kla
      FlE1aAD ~klak
      aaC1CaA ~klas
      CB1ea1B ~klasmat
      E1AkBAA ~klaz
      1eaDbaA ~kle
      e1bBBA ~kleA
      CA1b1bc ~klean
      2c1AcF ~kliA
      fAAAAAA ~klif
      BCA2f ~klio
      bcB2AA ~klop
      CAdaa1D ~klot
      fA1A1CA ~klovn
      aC1CAe ~kloz
      HBfaAeB ~klub
      e3BAA ~km
      BcAb2A ~knel
      cEAC1Af ~knif
      Bca2Da ~knok
      GecCg1b ~knov
      a1CgaaG ~ko
      f1ABAA ~koC
      DBAf1aA ~koCQ
      bEc1aCd ~koEr
      EoEDBFD ~koN
      BDAfb ~koa
      FCbAgAB ~koaC
      cgACACA ~kod
      CaBDBBh ~kofr
      aaBA1Bb ~kok
      DiAA1BA ~kokar
      FiaaBCb ~kol
      aAd2AB ~kolA
      BAA3h ~kolaps
      CBb1B1b ~kolegu
      GEDfaaC ~kolej
      dAAA1aa ~kolektion
      Af1A1C ~koler
      BBAbaad ~koli
      BBjDABA ~kolo
      bABA1bA ~kolok
      bAcA1AB ~kolokater
      BacAAA ~koloni
      c1DeCcD ~kom
      cA1aBCB ~komA
      Ac3dD ~komAs
      AcABAc ~komAsA
      EAAg2A ~komAter
      CC1dbAd ~komIg
      BBhA1A ~komod
      GC1cgeb ~kon
      cAAAB1b ~koneri
      CcAeCBa ~kones
      CABA1Ad ~konesAs
      fA1A1AB ~kop
      bA1AaeA ~kopI
      dBA1A1A ~kopi
      gFmBCCE ~kor
      hBDbDBH ~kord
      D2g1Bc ~koridor
      EdabfdA ~kot
      Fh1B2A ~kov
      CcBeCa ~koz
      aeBAAA ~koza
      DCCh1aA ~kpe
      1AAB1e ~krUt
      fbaG1bc ~krW
      aCA1bAa ~krWA
      abcCaAC ~krWr
      GAaqCBA ~krWz
      A1C1ABb ~kraC
      ECAf2a ~kraCa
      dC1aAAA ~kraiQ
      cfCABAC ~krak
      1AAC1Bg ~kram
      FABj1AB ~kre
      A3Bea ~kreC
      BAEgDAA ~krev
      GpEaDEC ~kri
      Da1gACA ~kriA
      CC4d ~krik
      gABB ~kriz
      1BAcAAA ~kroC
      BC1a1e ~kroket
      AAC1bjC ~kru
      AC1AAe ~kub
      BaAB1bd ~kui
      CdAA1dA ~kuir
      gGaEABA ~kuis
      acCcDaa ~kuizin
      EBbaaAB ~kulot
      CdA1BdB ~kupboar
      CbbAAaA ~kur
      bcAA1AA ~kurtI
      gDCBABa ~kut
      d1BBAaC ~kutIg
      CBAfBBA ~kuvet
      eAE1bAb ~lA
      BdabA ~lAdemI
      CBd1AaB ~lAdlor
      BdAcAA ~lAf
      bBbA1Ab ~lAgu
      BBabbaA ~lAp
      HkDf1EC ~lAs
      DDBlbaB ~lEr
      CCbaBdB ~lI
      DDCfBcB ~lIC
      CbDdabB ~lIdi
      Gdcea1C ~lIterna
      AAadB ~lQ
      d1AbABD ~lQg
      hB1EaCB ~lQgtA
      Ee1AA1A ~lQgu
      1BAbdAA ~lQj
      cC1BcC ~lQtA
      dbAAABA ~lU
      BAeAAcC ~lUe
      ca1D1BA ~lUr
      EEcA1iD ~lWe
      IecafEC ~lWn
      dAAAaBb ~lWr
      f1ACA1b ~laC
      AD3bb ~laba
      CB1aAad ~lajA
      cCA1A1c ~lak
      Ac1AaBb ~laka
      FcAAdc ~lakai
      jFCFCD ~lam
      cB2cC ~lan
      eAABAcB ~lanm
      Ddc2B ~lanmA
      ABcBA1b ~lanui
      BC1b1c ~lapli
      BaAA1eA ~lari
      EFaAbdd ~larjA
      da1aBD ~larm
      ABAeA1A ~las
      hABB1A ~laser
      Cg2aD ~lat
      eDBcCaa ~lateli
      ECiCEgA ~lav
      1ACD1hB ~lavabo
      DAA1AfA ~laveri
      gACA1CA ~lavi
      DBAAAjA ~lavomatik
      cBBaAhD ~le
      aECfAcC ~leC
      abBccCB ~lea
      AAAgABA ~leak
      HlBAaAB ~learn
      d1daEda ~leav
      CaAbeCB ~leavIg
      gCcbBbD ~lef
      CE1BBlB ~leftov
      d2DfEa ~leg
      EcAAbaA ~legal
      dAA1AAA ~legu
      DaBe1ba ~lekol
      bAcAA1b ~lem
      fCaBaaC ~les
      DAcaAcA ~lesA
      1BbbA1B ~lesQ
      eBBCAdC ~let
      bDAA1ca ~letr
      AhJeCD ~lev
      CaBBABe ~levr
      bkLgecg ~li
      eB1aaAA ~liN
      CcAAeDC ~liQ
      BadB1AA ~libi
      aCA1ca ~libr
      CAAAAgB ~lidl
      j1DC1AB ~lie
      caaE1DB ~lif
      BBb1cAA ~lig
      eCBAA ~ligt
      BaAAbBb ~likid
      1DAahaB ~lil
      eACBAaC ~lin
      1AAf1B ~lir
      cA1BBCc ~list
      Ccb1aaA ~litl
      CeDCbe ~liv
      aA1BBfC ~livIg
      aEDahEc ~livr
      CAeAAAA ~livrEr
      Ab1CAbc ~livrezQ
      CB1da1a ~liz
      bBCjBaC ~lo
      Ba2eAA ~lob
      BAfAAA ~lodj
      D1Ek1CC ~log
      FCabAec ~loj
      DaA1BgC ~lojemA
      cECdCbb ~lok
      dD1adBB ~lokIg
      AEba1d ~lokal
      ABbAb1A ~lokalizatiQ
      abBDAca ~lol
      BA1AAcA ~londeret
      ccA3C ~lopital
      Bd1aAA ~lorei
      bCbAaAb ~lori
      CbCcb1a ~lorsk
      BA2BgA ~lotel
      BAA2fB ~loto
      cba1CaB ~lotr
      bDgAACA ~lov
      GfaaAaa ~loz
      DbfcDCD ~lui
      acaABAa ~lumier
      JdAgABA ~lunet
      FbABgA ~lvA
      ca2abC ~mA
      f1AFB1C ~mAC
      bBaBBac ~mAd
      FDIAMoD ~mAj
      CaaA1bA ~mAtiQ
      CDAdceA ~mAto
      CBABAiA ~mAz
      be1AB1C ~mEbl
      cGBiAAb ~mEf
      EdkDDBa ~mI
      B1Be1AA ~mIsult
      b1DBBae ~mItenA
      a1aeE1C ~mQ
      e1BACBB ~mQd
      CB1cdaa ~mQdai
      BCBe1AA ~mQgol
      BccBB1A ~mQsiEr
      D2e1A ~mQstr
      D1C1bDi ~mQt
      1BAbA1c ~mQtA
      CAea2B ~mQtaj
      ebdFDDC ~mQtr
      CBAA1ag ~mU
      CE1hBdB ~mUil
      caBaBCb ~mUn
      lECDEFF ~mUrir
      c1B1BbD ~mW
      bAABbcA ~mWA
      gDB1CfC ~mWn
      CeAA1Ab ~mWndr
      CDAdeaA ~mWti
      aB1Dbca ~ma
      BdBaAaa ~maC
      CiA2BC ~maCWr
      BIADBAl ~maCet
      BEab1db ~maCin
      bGafaAD ~mad
      dAaaABB ~madam
      1BAAAAe ~magazI
      HB1CchC ~majEr
      C1A1dc ~majorit
      bacbdCE ~mak
      bBAaAAb ~makIg
      BaB1bBa ~makQ
      DeA ~makilaj
      DccaCDc ~mal
      CAAgAdC ~malad
      eD1cAB ~maladi
      AdAB1AB ~maladrW
      BfAAAA ~maladrWt
      BBBA1ae ~malez
      b1c1CBA ~mamA
      ecBBDCa ~mami
      BCdBa1A ~manaj
      cAab2C ~mani
      ABd2AA ~maniA
      CacBcA ~manmA
      DHam1EC ~mapel
      d1BAAdE ~mar
      DbEaed ~marC
      Ef1A ~maratr
      2AacaC ~mardi
      CiDFCDf ~mari
      Cb1CbBb ~mariaj
      1lDDCCH ~mark
      BBAc1bA ~marmai
      EBBgeCA ~marsel
      Bh1D1BA ~martin
      bBCBA1e ~marto
      CCgB2a ~masaj
      A1eB2B ~masturb
      aBbCBAb ~mat
      BDAg1Ab ~matAd
      1ECcccC ~matI
      BBA1Ah ~matela
      bA1a1bC ~matr
      BBgAAAB ~matur
      dA1AABa ~md
      AcdBBbH ~me
      dbBBa1C ~meA
      EdDh1BB ~meCA
      BB1E1fA ~meal
      gdE2CB ~medesI
      eDaA1A ~medikal
      gAABCBB ~medikamA
      eAAAAAC ~medok
      AgAA1AA ~mego
      e1BB1dB ~megr
      cDa1BcB ~megri
      MbfCbBg ~mek
      caBA1B ~mekanik
      BAe1A1A ~mekri
      B1bbbaA ~mel
      EAA2Ag ~melAj
      hABB1AG ~melEr
      Dbad1AA ~melo
      iFFda1D ~mem
      ecBAADa ~menaj
      GAbg1a ~menas
      ABCc2b ~menasA
      BCaB1Ad ~menaz
      cAbA1DA ~menm
      EgDHAec ~mer
      BcAcBAa ~merd
      BBAAAhA ~meri
      daAB1CB ~merit
      Ecc1bbC ~merkredi
      gAEDBcC ~mersi
      Db1eBBc ~mesaj
      AdBDCcA ~met
      BB1gAAC ~metA
      f1ACAAB ~meti
      cbb1DB ~metr
      BdA1AAa ~metres
      IcCJihB ~mezQ
      CAbfA1B ~mezaj
      cEd2CA ~mfe
      a1AdBAA ~mi
      aaB1aBc ~miA
      d1BaaAD ~miE
      GECe1fA ~midi
      AabBdAB ~midnig
      aCA2dA ~mig
      BdaBaCc ~mil
      1bAAAcB ~min
      IBBAce ~minEr
      Bab1bAB ~minibu
      D4eB ~minu
      aabCdAA ~minui
      BcBgCEc ~minut
      iFABAB ~mirWr
      DBA1jCA ~misIg
      e1BC1C ~mistak
      gD1BA ~miten
      AEbBAb ~miz
      jGDCACC ~mizelf
      AAAe1A ~mizer
      EcfB1Aa ~mizi
      EABAAi ~mkdo
      af2BD ~mo
      2BdAAA ~moC
      HDEja ~mok
      1cACAad ~mol
      bDDbaba ~momA
      CBbaa1a ~monei
      DDiCABB ~monitEr
      m1CCDGD ~mor
      EbAA2e ~mordu
      ACBecdC ~mornIg
      AgCB2A ~morsur
      gBcCB1C ~mort
      BAACadA ~mosk
      BdAA1eB ~mostli
      BbaAbAa ~mot
      eE1A1Aa ~motEr
      Bd1dB1D ~mov
      1Ba1Bac ~movIg
      BdBAAac ~movez
      EDalAAB ~msg
      1BBabb ~mu
      ABBC1cd ~muC
      ABBg2A ~mumili
      beCBeHE ~mur
      fBBB1A ~mutil
      abbaABB ~muzik
      f1D1C ~nA
      BadBBcD ~nEf
      ABAcaAf ~nI
      1cAbABb ~nIb
      DCAAh ~nIport
      AEdfBBc ~nQ
      KgBJEha ~nU
      baAc1D ~nUe
      1bdCAAA ~nUnU
      BDCA1h ~nUri
      aDAaAdA ~nUritur
      DdA1eD ~nUvel
      c1cBB1A ~nUvo
      dcAAAAa ~nWe
      gfBBBIA ~nWr
      AA2AAe ~naj
      1DBjbEC ~nam
      C1aacAA ~natur
      aeBcbAE ~ne
      DceDA1A ~near
      aaBc1AB ~nefev
      BiABcBD ~negbUr
      caCb1a ~nej
      1aACAAd ~nek
      1fBBA ~nerf
      AhC1ABB ~nervE
      e1AAAAA ~nesAs
      aACb1Bc ~netW
      daB1AAA ~netr
      1aaCcc ~nev
      2BdbAA ~nevE
      DA1f ~ngl
      AfAAAB ~niC
      1AAceE ~nies
      CCAe1eC ~nik
      B1Ae1AA ~niknam
      BAbBBf ~nin
      d1cc1EB ~nis
      CaabBaC ~nit
      cB1BAa ~nivo
      ecbIA1a ~no
      fBA3A ~noE
      A2dbEc ~nobodi
      cCAAbaB ~noel
      BAA2e ~noktiliA
      E1f2Bc ~nonm
      Bbc1CCa ~normal
      abaBCCB ~not
      aADCAdA ~notIg
      D2e2A ~notif
      EBAi ~notifikatiQ
      eBABbaB ~notis
      BadD1a ~notr
      1ABA1da ~nov
      eAA2AB ~novAbr
      GCBBClA ~nover
      Aeab1AE ~noz
      EEnHBBE ~nud
      DDfCAAC ~nue
      BGdBgdC ~nui
      CgA1AAa ~nuk
      bHCB1hC ~nul
      1BA1Ae ~nulpar
      baDbcAb ~numero
      dbA1AB ~nvar
      dcHaCcD ~o
      AbAc1BA ~oEf
      d2A1CA ~obi
      BEm2CD ~oblij
      CbcA1a ~odEr
      GkEBBbA ~oel
      C2AiAB ~of
      dDdCB1B ~ofe
      CbbAA ~ofr
      aabBaaB ~ogu
      bAAcCaA ~okI
      e1AaAAA ~okai
      ABBcA1A ~oktobr
      fDD1aDc ~okup
      DeI1bad ~ol
      BCdaADc ~old
      aBB2Ag ~oldIg
      bb1a1aC ~ole
      1da1BbB ~olidai
      LddCcJ ~ome
      BBaA1c ~omevork
      Cb2AeA ~on
      cAABbb ~one
      fBABA1A ~onestli
      1BBBbe ~opA
      gBAA1BA ~ope
      eaCCAcD ~opital
      cC1AAb ~optiQ
      B1Be2A ~orEr
      dAACcA ~orQ
      hDCD1cB ~ora
      Ba1acAA ~ordinatEr
      kBDB1DC ~ore
      b1bC1Aa ~oreA
      BmBBACD ~orel
      DAaCjAB ~orer
      a2e2C ~organiz
      e1AAAA ~oriAtatiQ
      CeBA1bB ~osi
      BcBbAa ~ospital
      DBaBaeA ~ostel
      daA1A1B ~osto
      ecb1EED ~ot
      baBB1aA ~otA
      cAAAABc ~otEr
      fEA1BAb ~otUr
      BCcfDCA ~ote
      DBfFDeC ~otel
      1CBd1AB ~otist
      1BeBAaA ~oto
      BA2eaB ~otorUt
      BFAgEfB ~otr
      1AbAeBA ~ov
      BcbCCCi ~ove
      bBA1BAb ~overdoz
      1D1AAd ~ovn
      ab1ACc ~ox
      Fddc1C ~oze
      abB1BbA ~ozi
      aeDdDBb ~pA
      CbdbaBD ~pAdA
      aABbBBD ~pAdr
      iBBAB1B ~pAdu
      mGBH1DC ~pAs
      hCACAAB ~pAsemA
      FFfa1eE ~pAtalQ
      EcAaafA ~pE
      1eA1BBa ~pEr
      ABaFAe ~pI
      dABAAAC ~pIC
      Ad1c1AB ~pICIg
      AcBdACB ~pIs
      C1bd1AA ~pItur
      rCD1FGC ~pQ
      B1Bda ~pQp
      d1aAAC ~pQpi
      AAcb2B ~pU
      AAAaAbB ~pUbel
      BAAA1ac ~pUl
      e1CCbaB ~pUr
      BB1cab ~pUri
      becCDFD ~pUrkW
      aEab1Ac ~pUs
      dBA1A1A ~pUtr
      AcAdaAD ~pUv
      BBdA1b ~pUvWr
      BdAc1AA ~pUz
      dBA1ACA ~pW
      oEBGBCG ~pWN
      DAB1AAj ~pWNard
      A1dA1BB ~pWl
      1eCB1A ~pWn
      cdA1AAC ~pWng
      AcaBB1a ~pWnt
      dCa2A ~pWsQ
      1DdB1Ab ~pWtrin
      fDA1AAb ~pWzQ
      e1Dda1a ~pa
      C2A1dA ~padlok
      G1bcD1h ~pai
      aB1gaBB ~paj
      CaEEfAe ~pak
      B2BAAg ~pakaj
      ababBEd ~pal
      CB1A1ea ~pali
      d1BAAbB ~pan
      cAbDAaa ~panik
      CBBaAdd ~pap
      EiADCBA ~papa
      cFdBA1c ~papi
      CcEcbbb ~par
      E2HiaA ~parA
      DCmCBBB ~parI
      dbBADAA ~pardQ
      fABbABB ~parel
      EAh2AA ~parfI
      ccDC1cB ~parfW
      FbB1eAc ~pari
      BADAaba ~park
      Bc1daIb ~parl
      C2g1DA ~parol
      DbBaBfE ~pars
      1aBBdb ~part
      fBbA1B ~partA
      A1BcABc ~partU
      DBaBAfA ~partaj
      BAbAaAA ~parti
      ACiABBa ~partikuli
      BdDBa1d ~partir
      1bbfCcA ~pas
      cA1aCc ~pasA
      C1BC1Bm ~pasEr
      f1aAAAD ~pasaj
      EaDAaBc ~pasepor
      dAbBbBA ~paser
      FeCaAiC ~pask
      GaDCjBc ~paspor
      EBBCBh ~pat
      BfBa1AA ~patat
      DC1AlE ~pati
      Bc1A1bA ~patiseri
      1E1d1a ~patisi
      CabDAAe ~patrQ
      ABaaBd ~paz
      CAaccAA ~pd
      bEdbDEe ~pe
      Bcae2B ~pel
      ACgA1AA ~pelot
      dDB2Ab ~pen
      aBDcEDe ~peopl
      MhbaCAc ~per
      dBA2bB ~perdr
      B1DbDbc ~perdu
      d1aBCAA ~permi
      BfAAbCA ~permisiQ
      BBaAdA ~perpiNA
      AAAg1AC ~persekut
      dC1BaB ~perso
      EhDaaCB ~pet
      DdAD1d ~peti
      Abda1CB ~petit
      BA1eA1A ~petitiQ
      BCAAABh ~petrol
      jCCDD1a ~pez
      cBb1bCA ~pezon
      fAAA1B ~pf
      abAc1CB ~pi
      BBbd1BA ~piQ
      EkEAmIE ~pie
      bBAdAAC ~pier
      CA1daA ~pig
      1ccAaCB ~pijama
      AGjcCB ~pik
      dAAC2a ~pikIg
      aDiD1BC ~piktur
      acBAABa ~pil
      F5d ~pilul
      CgA2AA ~pimA
      Cbab1A ~pin
      De1dBEA ~pipi
      BgBeaFC ~pir
      C1CgABb ~pis
      AADd ~pisA
      jEDAAbA ~pisin
      AEC1A1i ~pistol
      DA1d1ab ~pl
      lGCDeBB ~plA
      BaAcA1a ~plAC
      FgABhAB ~plAk
      aCGDCDm ~plAt
      CC2bfB ~plE
      afDdECF ~plEr
      GbBeaAb ~plI
      CdebACE ~plIt
      cA1a1BB ~plQberi
      B1AeAeB ~pla
      hBbBCDA ~plafQ
      cDc1AaA ~plai
      EfA1bFd ~plak
      BdB1CdD ~plakar
      eA1BAA ~plaket
      eBbABAC ~planIg
      AfGdaaD ~plas
      BAdBcc ~plasemA
      kBBCADB ~plast
      f2ABaA ~plastik
      FgCBAcA ~plat
      dAA1BA ~platan
      gB2AA ~platform
      FhAA1AB ~platr
      fCcCAbA ~ple
      e1ABa1B ~plen
      1BB1Abc ~pler
      e1ADaAA ~plezAt
      cbA1AAA ~plezir
      eDB1cA ~plu
      BB1bBeB ~plui
      3aeBA ~pluto
      ABcBab ~pluziEr
      hFBD1ic ~po
      1DcC1fA ~poC
      AgAA1AB ~poel
      abCA1bB ~pok
      CBBfAdA ~pol
      HC1Cfab ~polis
      cCBB1e ~pom
      C3aBc ~por
      1DeA2A ~porn
      1AgC2A ~porno
      1edCHad ~port
      CA1bdAB ~portabl
      ECChcBB ~portel
      AbAbcA ~portier
      CbAAbBb ~posibl
      fAAC1aa ~post
      BabEb1b ~pot
      1DCh2B ~poto
      bDAgAA ~poz
      BbB1b1b ~pozitiQ
      GgcbaBb ~prA
      FaB1fe ~prAdr
      1BBaaba ~prIsipal
      fAaA1AB ~prai
      b1ABAc ~pratik
      aCbbjHE ~pre
      bAB2cA ~prefektur
      BeabCCD ~prefer
      AbcAAAB ~preferer
      C3daA ~premi
      dAAaABA ~premier
      cBA1aaB ~pren
      a1Cb1Db ~prenA
      1BBgCC ~prenQ
      bAACdCB ~prepar
      aBABcBb ~pres
      cc1EBA ~presk
      bDbDabc ~pret
      DABdBea ~pretA
      bAAbAAA ~pretAdIg
      GAAAhC ~prevenir
      1BbCcBa ~prevenu
      aaaAbAB ~previA
      gAABDa ~prevu
      ABdbAAB ~prezA
      Dh1A1AA ~prezAtabl
      ECBGeGm ~pri
      ABBe2A ~primer
      1bBDAdA ~priv
      ahB1BBB ~prizQ
      CC1fBdB ~pro
      aABabbA ~proCen
      gABDAA ~problem
      fB1AABa ~produi
      aB1fDbB ~prof
      eAAa1BB ~profQ
      A1jD1AD ~profit
      jCBCAEA ~proj
      1fACABa ~promi
      eAA2D ~properli
      aB1BBbg ~propoz
      bd3BD ~propr
      DBcB1cB ~proprieter
      ABaAAfC ~proprio
      BDfABBA ~prostitu
      FgAA1Ab ~protej
      AaB1ABd ~protektiQ
      pCDDBDB ~psi
      CfE2cB ~pti
      C1e1ab ~ptit
      ABf1acF ~pu
      CA1eAAB ~puC
      ccBAAB ~pub
      AAdb1AB ~publi
      a1AAcAb ~pui
      BddCAc ~pul
      cAAb1aA ~punez
      aaBB1d ~puni
      bgBABDA ~punitiQ
      A2BbcA ~pupil
      iCA1BBC ~purpoz
      Ca1BgAA ~pus
      EaBBeBB ~rA
      bAbBBBc ~rAbUrs
      CAba1Cd ~rAd
      daACBbC ~rAdr
      gBCCCba ~rAdu
      g1E1BED ~rAj
      E1BbaBf ~rAkQtr
      AAca1bA ~rAplas
      cCB1AdB ~rApli
      FeCbcEA ~rAtr
      GDA1mBC ~rAtrer
      ACA1fAB ~rAtrera
      fDaBdA ~rAvW
      GfBaCCf ~rAvers
      dAB2ab ~rEf
      BcBB1b ~rEm
      AFaac1a ~rI
      d1BAAAe ~rIg
      2CAbcA ~rQ
      BbAAbAA ~rQd
      gD1A2B ~rQs
      bgAAA1C ~rUe
      BdDcAb ~rUg
      ccaCAbD ~rUj
      B1ACbCg ~rUl
      b1AcABB ~rUlo
      Cab1BdB ~rUn
      DkAAABB ~rUst
      AEfadDa ~rUt
      DAA1Aaf ~rUvr
      CC1f1cC ~ra
      A1AABeA ~rab
      AcBc ~rabes
      AhCE2C ~radiatEr
      AeCA ~radiator
      bCba2A ~radio
      ACeA1aA ~rakQpaN
      EedBBBA ~rakQt
      ED1iADD ~raket
      ChAA2B ~rakl
      aaBc1bB ~rakroC
      Eh1A1AA ~ralQj
      BCAA1h ~ramadA
      A1aCdba ~ramen
      1B1AeA ~ramenA
      AFjBA1C ~rap
      CBf1C1d ~rapel
      AAgB1BA ~rapor
      a1BCaba ~raport
      haC1ECC ~rat
      eABB1A ~ratrap
      cD2AAa ~rav
      DA2adA ~ravioli
      CbCgBaC ~raz
      hDBCAAA ~razWr
      cA1AAAB ~razor
      hCgC1Ad ~re
      AAABgBA ~reCerC
      dbAAa1E ~rea
      b1bAaAB ~readi
      BE1A2h ~reaji
      CCb3c ~reaktiQ
      eA1AA1A ~reanimatiQ
      AhCABC ~redUt
      cBa1AaA ~redesA
      f1AA1AB ~redesAdr
      fAA1AAA ~redij
      e1Ad1AB ~ref
      BABe1BA ~refektWr
      AcAA1Ba ~refuji
      bBeCCaA ~refuz
      AA1d1Ab ~regar
      cAdDbCB ~regard
      CAbd1Ba ~regardA
      babACFc ~regl
      AccBB1A ~regret
      AAa1aAd ~rejWn
      gCC1BCa ~rejWndr
      DB1BAiA ~rejim
      Ne1jBB ~rekW
      aAeCA1A ~reklam
      gBa1BBC ~rekomAs
      e1AAB1A ~rekomAsera
      ac1Db ~rekon
      GHAlACB ~rekr
      DA1iABB ~rekreatiQ
      FbebC1b ~reku
      g1ABABc ~rekul
      haAACBA ~rel
      AA3eB ~reloj
      fCAC1A ~remAb
      bAB1A1d ~remQt
      jB1BACB ~remersi
      Cba1cAA ~remetr
      AA1cABA ~remi
      aCd2A ~repAs
      bBDFacc ~repQ
      CcB2Ab ~repQd
      bB1cbBA ~repQdr
      AdaAABA ~repQdu
      DGaIBl ~repa
      AAB1bdc ~repar
      AAA1abc ~repartir
      Ae1A1BD ~repas
      BBBBfC ~reper
      hCa1CAB ~repet
      Fea1AAA ~repor
      aaA1bcA ~reprAdr
      cB1AcAA ~repri
      d2AABA ~resA
      baABa1C ~resor
      AC3Ae ~resorti
      D1GbDHk ~respir
      dceBgED ~rest
      EADaBjA ~resto
      Bb1BcAa ~retUr
      1D1g1Fa ~retUrn
      GcbcBAA ~retar
      dACBA1d ~retiA
      CeaadBB ~retir
      aBBAdEa ~retrUv
      3CdBa ~retrUvera
      ia1CbCD ~rev
      Dfb1aAA ~revW
      eCCBaA ~revWr
      1BaBCae ~revei
      2cAJCd ~revel
      aD1ebAB ~revelA
      C1BBdAA ~revenir
      AAABe1B ~reverQ
      bA1Bd ~revera
      1DAfA1a ~reviA
      GBAAkB ~reviAdr
      BeCaA ~rez
      kCdCDFB ~rezQ
      BBfB1AB ~rezerv
      I1CfABh ~rezo
      1BDdDfA ~ri
      CcacCaC ~riA
      ca1D1aa ~riI
      AeCA1AA ~rib
      BAbC1bb ~rid
      1c1B1Ce ~rido
      baBcA1B ~rie
      aCbbaCb ~rig
      aACfBA ~rigol
      BBBfAAa ~rip
      CaabB1A ~rir
      Bb3dA ~ris
      eE2a1a ~riv
      dA1aCaA ~rivier
      DABh1A ~riz
      B1AbbAa ~ro
      ACaA2d ~roa
      DEj1AAb ~rob
      eB3AA ~robo
      aACAAba ~rol
      jEfaDBB ~rom
      f1AAABD ~rop
      AeB2A ~ros
      DDDABeg ~rue
      CdaAAAB ~rugbi
      C1BahAA ~ruksak
      C3eBA ~run
      BABBe1b ~runIg
      BGgIeah ~sA
      aAAcA1B ~sAblA
      eHaFBCh ~sAg
      eDBB1bC ~sAtir
      EBaCiaC ~sAtr
      FDBcCkA ~sAviC
      BA1cAbb ~sCol
      dBaACAc ~sE
      BGbfACf ~sEl
      cBA1BcC ~sElemA
      DDcBhAe ~sI
      CcCadaD ~sIdai
      ABAeACA ~sIgl
      BfAA1A ~sIglas
      CCBh2B ~sIj
      EBEABjC ~sIk
      bB1eBAA ~sIkiem
      1Bba1bB ~sIs
      Cd1A1A ~sItr
      ce1CCBE ~sItur
      ChAA1AA ~sIturQ
      cAaaB1A ~sQ
      eBBA2A ~sQbr
      D1Bi2A ~sQdaj
      dC1ab1a ~sU
      AAcBAAa ~sUdI
      f1ACAA ~sUet
      D2fABA ~sUfr
      eC1A1A ~sUfrir
      hDBB1AC ~sUlaj
      AdbA1BA ~sUlev
      1cCABAc ~sUn
      BcB2e ~sUp
      g1EBABa ~sUri
      e1AC1AB ~sUrir
      1BaAaBc ~sUsi
      DbEBdga ~sUvA
      aCcbAAB ~sUvenir
      FdhBCA ~sUviA
      da1dBDC ~sW
      iDaBC1C ~sWn
      DccDcAb ~sWr
      aCaaAaa ~sWxAt
      iD1bB1C ~sa
      DABBbi ~saC
      CAab1AA ~saCA
      C1BA2g ~sab
      FgB1CCg ~saf
      aad1Fb ~sai
      cC2BAA ~saiIg
      NGGcnk ~sak
      FIelCAA ~sal
      EACaBga ~saler
      eBAAAA ~salu
      2AfACA ~sam
      AdAEcaA ~samedi
      baDaaAc ~saturdai
      CAb1bAf ~sav
      E3dCc ~savA
      dAB1bAA ~savIg
      Dg1c1B ~savQ
      gAAAcBA ~sava
      e2C2A ~saveA
      dCfAA1C ~sdb
      C1A1AiB ~sdf
      B1dDbe ~se
      CAaeAaA ~seC
      CFbABBh ~seN
      aCAbaBa ~sea
      aaa1aAD ~sekQd
      ccAC1Bb ~sekU
      EFAa1Ak ~sekUr
      CfDCBAh ~sekestr
      CFmAcDF ~sekr
      CD1e1aA ~sektiQ
      EfAbCBe ~sekurit
      1c1CCcb ~sel
      B1aB1d ~selQ
      ABCAbdB ~sela
      eBBAAbA ~self
      2E2dB ~semen
      bbAAAAA ~separ
      1AAdACA ~septAb
      aBBb2B ~septAbr
      kbFDDEE ~ser
      gDCAcCa ~sera
      DBAAAkA ~sereal
      d1AAAAA ~seriE
      1ABd1Bb ~serkuel
      AAcdaDa ~sertI
      CBbdAAA ~serten
      AGaCBj ~serur
      Baaba1B ~servi
      fCdA2A ~serviet
      cbA1AB ~servir
      FCCCb1k ~servis
      afaD1AG ~set
      Da2AeA ~sevAten
      BeAA1Aa ~sever
      CEjDAAC ~sex
      ABdBA ~sexuelemA
      1b1bB1D ~sfe
      BEegAcF ~si
      1a1BACh ~siN
      AaABfBA ~siNal
      1cBAeBB ~siNatur
      BC1g ~sibl
      1BBAAAf ~sie
      C1Ab1bA ~siej
      fC1BBaA ~siel
      BfBb1Bc ~sifl
      1gB1ADC ~sigaret
      ABagA1a ~sik
      mFBCAAA ~sikatris
      1D3dA ~siklQ
      CcAa1aA ~sil
      adAbABA ~silAs
      cCA1Ab ~simetier
      BbcaCAa ~sinQ
      1bacAB ~sir
      B1cAb1B ~sirkul
      A1bBaca ~sist
      FAccBab ~sit
      CBBf1aA ~siti
      2BfA1A ~sixiem
      BBaAcdB ~sixten
      kEBAAAA ~sizo
      fBCa1B ~skI
      Dad1cCA ~skU
      FA1acaA ~ska
      iDACBBa ~skar
      jBCC1AB ~skarifi
      A1AAacC ~skat
      aBBC1db ~ski
      dCc1AA ~sko
      1BbabAB ~skoler
      aBBCaAg ~skot
      AbBd1AA ~skotC
      dbAC1AA ~skratC
      Be1aAA ~skreA
      Ac1C1Ac ~skreamIg
      BeBD2A ~sla
      aCAaBfC ~sle
      1CBB1dC ~slepIg
      EAh2AA ~slepov
      ibDDABB ~slev
      caBc1aA ~sli
      1b1AbCa ~slip
      CeBC1aa ~slov
      CgB2B ~smaC
      AAA1AAe ~smaCIg
      Be1B2A ~smak
      CCe3b ~smel
      gAAC1B ~smil
      A1AA1Cf ~smok
      BCcd1AB ~sna
      B1Ce ~snapCa
      bD1aAab ~so
      FCcehCB ~sof
      FC1BEkA ~sofa
      CgBAABA ~sol
      bbAa1BA ~solei
      AfaCAAA ~solel
      DFDAgAh ~som
      1DBcaCe ~somebodi
      ccBaACA ~somel
      d1AAC1a ~someon
      DEcdDBg ~sometIg
      abBCc1C ~sometim
      E2AgcB ~somever
      f4AE ~somnifer
      cCD1aac ~son
      CB1ebCA ~soneri
      Cf1dBGh ~sor
      gcCBBBC ~sori
      fbbDBaA ~sort
      BA1b1Bb ~sortA
      EFaceb ~sorti
      FfE1D1i ~sortir
      E1AABhC ~sosial
      eAA2DB ~sot
      1ba1bCA ~soti
      BFCCnIF ~sov
      dBA1a1C ~spA
      dcABB1C ~spar
      Cce2CC ~spesial
      adCB1bA ~spli
      cbAA1BA ~spo
      BeAaA ~spon
      aADd2A ~spor
      bBA1bbB ~sprIg
      bBAC2a ~sre
      Bca1cA ~stA
      DaCC1Cl ~stab
      DCBb1gA ~stad
      1ccFbcC ~stai
      BA1BcaA ~staiIg
      D1hB2A ~staj
      bbCABfB ~stajier
      ABecCbB ~start
      ceAD1AA ~starv
      CCAAAiA ~starvIg
      DBAB1ea ~statiQ
      AgB1EaB ~ste
      BCgBaAa ~stepbrot
      FeaC ~stepda
      BeCA1b ~stepmI
      CB2Ad ~stervel
      BaAeAB ~stil
      aHg1aDa ~sto
      AAcAAAA ~stokrom
      aaCaAbB ~stomaC
      dCAaAaA ~ston
      eDcACAC ~stop
      AB1b1ad ~stor
      cfCAbBB ~stori
      B1AD1bd ~str
      bAc2AB ~strAj
      A1AAadA ~studA
      ABbA1c ~studio
      aDcaFc ~stuf
      bAA1ACe ~stuk
      eaA2AA ~stupi
      1B1bcB ~su
      EBgfACA ~subi
      bBbAAbB ~sufi
      BAAABiB ~sugar
      BAB1aDk ~sui
      dBCbCAE ~suisid
      gBABAAA ~suisider
      ACaABBi ~suivi
      DBBBBkB ~sukr
      B1cBAab ~sum
      cCAAA1a ~sup
      D1AAAf ~supermarC
      AAeA1B ~supervizor
      1c1caAB ~supli
      DAcacAB ~suport
      1ECdE ~suprim
      bcAaCB ~sur
      BAB1Ae ~surfIg
      FEBj1AB ~surnQ
      cB1AaAA ~surpri
      AACAAbc ~surpriz
      DgDDAAb ~sursot
      DbcCacA ~surtU
      1AfA1B ~surveiA
      CdDD1Ae ~survel
      C1bcABB ~survelA
      BEiCAaB ~sus
      bAbABa ~svI
      fDABABa ~svea
      bAAc1AA ~svear
      ACeBAbA ~svimIg
      hCC1bAD ~tA
      Bca1AbA ~tAdu
      gAABAB ~tAk
      FlCCAAa ~tAp
      BeAE1fB ~tAt
      mFBBBDC ~tAtativ
      g1BBAAB ~tCir
      DiEC1cC ~tI
      abeABDD ~tIg
      dDDDca ~tIk
      dABAAa ~tIkIg
      DhA3A ~tIpA
      F1ga1aE ~tQ
      NpACC1i ~tQb
      FajCaCA ~tQtQ
      gCCbBE ~tU
      EKlEDEA ~tUC
      B1bABc ~tUjU
      1AbbaAC ~tUjUr
      aacbcCB ~tUr
      FC1AAha ~tUrn
      CAcBb1a ~tUrnA
      bBAa1Bd ~tUrnevi
      bABaA1B ~tUsI
      baDA1b ~tUt
      BEE1DjA ~tW
      1CBbABb ~tWl
      cBacBEA ~tWlet
      Cg1caCC ~ta
      cbAB2A ~taC
      cB1Ac1A ~tab
      BgDdAAA ~tabas
      CeBd1DA ~tabl
      ABaaBeA ~tak
      1eBADAc ~takA
      daAdCEa ~talk
      CcAaABc ~talkIg
      1eBbAGB ~tap
      BC1cAA ~tapA
      Bj1D1Aa ~tar
      1hB1AAB ~tart
      1dAAAbA ~tata
      e1AD1BA ~tb
      Acc1Eac ~te
      DBCCakC ~tea
      aaBba1B ~teaC
      EFEhbCe ~tei
      Bcb1eaA ~tel
      fABCAAC ~telad
      BaadAEe ~telefon
      AAdC2A ~telegrA
      eBAD1cB ~telemA
      CeAAAcB ~telmA
      AcBCABe ~tenir
      CaiCBaB ~tenu
      aCBA1af ~ter
      A2dAAB ~terifi
      aAacaBB ~term
      dABC1cA ~termin
      1A1dAAB ~terminal
      E1ab1bA ~terminu
      gBABBAA ~testamA
      eBEeDA ~tet
      eABA1AB ~text
      bABAAab ~tez
      dA1B1AA ~tfakQ
      a1BBacb ~ti
      CDF1a1i ~tiA
      dBCb ~tibia
      f1BAAAA ~tidi
      edCdBD ~tie
      BAaC1fa ~tienA
      1cbAA1B ~tifi
      hFAAAbC ~tig
      1B1Bbba ~tik
      CCDgA1B ~tiktok
      bAaB1gC ~til
      2acc1E ~tim
      BACCaDi ~tip
      1BEAgGk ~tir
      D3e1A ~tirelir
      1BdBbAA ~tirten
      cACfBAA ~tlm
      Aac1HfA ~to
      DAAC1g ~toa
      b1BAeCc ~tojet
      1BdCdCd ~tok
      dAaCBdC ~tol
      CCBaccc ~tomorov
      aCEDbdC ~tonig
      1gBB1A ~tor
      Af1A1AC ~torNol
      DdAA1Ab ~tordu
      BAAe1AB ~tormAt
      1dBA2b ~tors
      EB1Af1d ~tovn
      bCBcABb ~toz
      a1cB1bB ~tp
      cDEbc1d ~trA
      AB1B1cd ~trAC
      G1BdAAf ~trAbl
      ddadCHD ~trAkil
      BcC1AdB ~trAp
      BA1eAAA ~trAsparA
      CABE1Aj ~trAsport
      KEaDoEA ~trI
      AdB2cA ~trQp
      ceaCBcD ~trU
      DdcABAc ~trUbl
      dCDhBAC ~trUs
      eDBaaAc ~trUv
      bAAAd ~trUver
      B1AAeAB ~trUverQ
      BBgC1A ~trUz
      Fbbbacb ~trW
      bBAca1B ~trWziA
      AabbBAD ~trWziem
      1BaaABe ~traj
      cBAa1BA ~trak
      b1ABACe ~traktEr
      ABB2Cg ~trap
      DgCBfAE ~tras
      FfAAAB ~trav
      EB2B1g ~travel
      gADcCBa ~travers
      hACC2C ~tre
      EjDaCdf ~tren
      dAaaBbA ~trenIg
      ADBhAAA ~tret
      BBBc ~tretA
      FeA1AdB ~trev
      BEe1bB ~trez
      kGABCCB ~tri
      BBBa2d ~triIg
      ADgC1A ~tripot
      eEAE1bA ~trist
      aFf1E1d ~tro
      AeBB1Bc ~troa
      CAabAba ~trotWr
      CcA1a1a ~trotinet
      cdCaDDB ~trov
      AaBa1d ~trovn
      AIh1EBf ~truk
      BBaA2d ~tub
      baDFFCk ~tue
      CeCAbdB ~tuesdai
      afBA1B ~tuio
      DCb1da ~tun
      BA1eA ~turk
      CDagCgC ~turn
      A1B1c1d ~turnIg
      ADjC1BB ~tutor
      DbcaBcA ~tvelv
      B1dBbc ~tvo
      eAbD ~uge
      DBaeagD ~ui
      BbAa1Ba ~uil
      ABAA1jE ~uisi
      DhA1A1A ~umEr
      AAad1AA ~umUr
      ABBb1Ba ~umili
      AA1AcbA ~uni
      1bcaBBA ~uniform
      CBCi2B ~urin
      AB2Aad ~urjA
      AdACCca ~urjAs
      CbA2Cf ~url
      AdAA1BB ~usbA
      B1AdaAA ~uzIg
      beB1CCC ~uze
      CbABAgA ~uzuali
      BaiCACA ~vA
      aAAG1Bi ~vAdr
      AaD1ecD ~vAdredi
      cCaa1cD ~vAdu
      e1b1ABD ~vAt
      aGfcBaB ~vE
      DAB1e1e ~vEl
      Bc1EBae ~vElA
      1caBaBb ~vI
      DBcafCb ~vIdov
      aAaaDc ~vIg
      BAA1bdA ~vIt
      1DAD1eg ~vQ
      ecFBa1E ~vU
      ca1ACaB ~vUdr
      eGeC1EH ~vUl
      cCbCbAB ~vUldn
      eBa1AAA ~vUlu
      cfFAGDe ~vW
      cDbBBBd ~vWaj
      ddBB1DA ~vWe
      AAAbeCC ~vWl
      cbdBCCB ~vWla
      eBaAbCA ~vWr
      cd1BABB ~vWs
      cabCCBh ~vWtur
      EdiFA1a ~vWzI
      CfEAaaa ~vWzin
      1deDDaD ~va
      dC1eCbA ~vaC
      dCa1cF ~vai
      aaDBACe ~vak
      B1cBbda ~vakAs
      iDCC1C ~val
      CECCegB ~valiz
      Eb1ieFE ~valk
      Cba1dAA ~valkIg
      AAAdaBB ~vaniC
      CBACBi ~varm
      gAAAAA ~vast
      Eb1aAeA ~vat
      cCbaAAA ~vatC
      eaAC1BA ~vatev
      D2ba1B ~vatsa
      DecB1aB ~vazI
      CcaecDC ~ve
      EgbBABD ~vear
      AC1BAgA ~veg
      E1bEcdc ~vekA
      Ca1a1cA ~veku
      1cCA1dC ~vel
      1eE1gC ~velo
      BCbBBEd ~ven
      BcAbbBB ~venev
      BcBbcBc ~venir
      1cdabDC ~venu
      cbBaA1B ~ver
      DdeA1Ba ~verU
      BAc1AAb ~verUil
      bH1AdbA ~vera
      bcCCA ~veri
      Bbc1CCd ~verifi
      AdAc1Da ~vers
      acABABA ~versiQ
      BfB2Ab ~vesel
      1BhAAAD ~vestier
      BcbaAaA ~vet
      CEd1AeC ~vetemA
      Jfd1Abb ~vi
      DEiA1Dg ~viA
      ABAbAc ~viAdr
      hAADbAD ~viC
      eCgBcAE ~viE
      hB1CCA ~viaduk
      DE1i1AA ~vibr
      CFAcbcd ~vid
      CFlECEF ~video
      iEDB1EC ~vie
      cDbBaBa ~viel
      CBeaA1a ~vien
      bbBA1BA ~vif
      DB1cba ~vifi
      BAAB1e ~vijil
      BacbAA ~viktim
      D2f ~viktimiz
      1CD1ebc ~vil
      B1dbcBa ~vilaj
      DFdbA1f ~vini
      JRzIDDC ~viol
      BuO1BDB ~violA
      AkCB1AB ~violAs
      BaB2Af ~violet
      DHCBEuD ~vir
      IAEbaDm ~vit
      cEb1c1A ~vitU
      c1aCA1b ~vitr
      jCDCCA ~vivA
      eb1B1A ~vivemA
      k1DCbDE ~vivr
      DhBAAA ~viz
      BbAb1Ca ~vizaj
      A1cb1AB ~vizio
      Bc1AbcB ~vizit
      d1aAABa ~vle
      cb2CDa ~vo
      DDAC1Ag ~vodka
      bafBACB ~vok
      cGBib1B ~vol
      baAbACB ~volA
      CBcAAc ~volIt
      jCABAAD ~volQteremA
      D1hABB ~vomA
      DbAfBEg ~vomi
      fDaABBA ~vomir
      bfAdAGD ~vor
      acBB1Bb ~vori
      c1ABbBe ~vork
      aACeBAb ~vorkCo
      A1Ad1BA ~vors
      DCAhaBB ~vot
      1a1BbbB ~votr
      BbBaAac ~voz
      AaAa1Ce ~vrQg
      AAE2gB ~vre
      ca1AEaB ~vremA
      e1AAAAC ~vri
      BcA1BBa ~vril
      Aa1eA1C ~vrit
      gCAaBDA ~vritA
      B1Ad1aA ~vritIg
      fBABABA ~vrot
      aD1acaA ~vue
      Bb1A1cA ~zAfA
      BCCdbdA ~zaf
      DBAbAgA ~zafer
      B1CgBb ~zero
      1bB1BBc ~ziE
      ADf3A ~zizi
      aCCe1Bb ~zo
      CDAfAb ~zotr
      """)
}
