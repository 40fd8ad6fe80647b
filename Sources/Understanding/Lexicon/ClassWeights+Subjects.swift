/// What traits weigh: written by `evaluate weigh`, and never edited.
extension ClassWeights {
  static let subjects = ClassWeights(
    columns: """
      suicide violence sexualViolence bullying runaway noRoof danger
      """,
    start: [
      -0.42, -0.89, -1.26, -1.12, -1.36, -1.07, -0.89,
    ],
    rows: """
      BDbddda 0
      cbaBaBD 0 $
      gbEACEa 0 _ 0
      c1bGd1a 0 _ a
      BaBAa1a 0 _ and
      AA1aBac 0 _ avant
      Ce1C1aA 0 _ avec
      baaAaCb 0 _ c
      CBc2Bb 0 _ ca
      A2fAA 0 _ cette
      Cbb1AAA 0 _ d
      CcBBbGd 0 _ dans
      b1BAAaa 0 _ de
      bAAA1ca 0 _ depuis
      1C1AdBe 0 _ du
      CabAA1a 0 _ e
      DAbBABe 0 _ elle
      CbBAc1B 0 _ en
      cDC1bBa 0 _ et
      cA1A1BB 0 _ etage
      1ABacDa 0 _ i
      DBdC2b 0 _ il
      g1C1aFa 0 _ j
      cC1bcDC 0 _ je
      1eABABc 0 _ l
      eB1CBeF 0 _ la
      d2Ca1D 0 _ le
      aDcabAC 0 _ ma
      1B1AdAA 0 _ mes
      1Ba1AbB 0 _ mon
      AAdBAAa 0 _ my
      B3cAB 0 _ now
      AAAa1cA 0 _ nuit
      dDd1BDa 0 _ par
      dBA2C 0 _ parce
      1a1AAbC 0 _ pas
      CcA1bcA 0 _ personne
      Fdc1bB 0 _ pour
      dbbDdCB 0 _ que
      aAbe1BC 0 _ qui
      BA2AjD 0 _ repond
      cBb1aBA 0 _ se
      AAcAAAB 0 _ sinon
      cD3a 0 _ so
      AAabcBA 0 _ sur
      AaaBAbA 0 _ un
      AAA2cB 0 _ une
      CB1aaaa 0 _ y
      E1AbcdC 0 a
      aabCdBA 0 am
      1DhFbBB 0 an
      1BbAa1B 0 an e
      EcDB1ib 0 ans
      C1b1cB 0 ans a
      ABc1a1A 0 ans c
      BAc2Aa 0 ans ca
      d1BABab 0 ans et
      c1aAA1C 0 ans il
      bC2cA 0 ans j
      1ADAbd 0 ans je
      AcaAaAA 0 ans me
      DabBfAa 0 balles
      c2BA1b 0 blague
      DcB1BbA 0 dans
      a2AAdD 0 dans la
      BA2baB 0 days
      CBAbAdA 0 du
      A1aeBAC 0 e
      1BaacAA 0 elle
      BBAdaAa 0 eme
      1cAB1Ac 0 en
      AA2adB 0 et
      acBaaBa 0 eur
      CBbaeAa 0 euro
      AAccC1A 0 foi
      ABcbA1a 0 fois
      bC1bAa 0 fois de
      B1aB2c 0 fois il
      ACbcA1B 0 gars
      1DA1fCa 0 get
      fABA1BC 0 h
      hA1BBCB 0 h 0
      dA1aAB 0 h de
      Da1baa 0 h il
      a2Cd1A 0 h je
      aBd1Aa 0 il
      AAbA1cA 0 in
      1cCAAb 0 j
      caA1Bab 0 je
      IAA1bgb 0 jour
      F1ABcbA 0 jours
      AA1B1d 0 kg
      BA3dA 0 la
      dA1a1C 0 le
      c1Ab2B 0 me
      2bBaBc 0 mec
      AaeA1CB 0 mecs
      AbCbABd 0 min
      cAAAAbA 0 moi
      d1Ca2A 0 mois
      c1AAAAb 0 mois et
      C1Ag 0 msg
      C1bB1aa 0 my
      1A2AdB 0 ne
      Ca1baAb 0 nuit
      baBAbBA 0 on
      1aa1abC 0 piges
      a3BcC 0 repond
      beAB1DA 0 semaine
      b1AAbB 0 semaine que
      baaaACB 0 semaines
      bBAb2a 0 sur
      bBAAAb 0 th
      dA1B1AA 0 tous
      aaccdDE @age
      aCbe2b @alone
      acbiCFD @always
      KrQEDPh @blow
      bkGECMB @body
      Pay1CEB @boss
      Ba1Dbdd @cant
      C1bbdda @child
      BdE1Bce @craft
      oEaaFDE @cry
      qLRaDK @die
      JeaKCFo @drink
      EbkGBba @elder
      jEGaEcF @empty
      NDOEzLF @escape
      fd1ABAJ @exam
      DfBNmbB @family
      qBHD1DI @farewell
      Ks1Rb1B @father
      BlbcGHb @fear
      aBfbC1C @fiction
      jbBaDEA @fine
      KNJdIzJ @food
      KefaEQi @force
      AFcdccb @friend
      CEEHcBj @help
      aa1dbAC @hide
      nIMGca @high
      RzZdQRJ @hit
      OfAGglb @home
      deA1EHc @illness
      acfaCeB @je
      ebDeCCD @laugh
      jGDAA1B @life
      LEsGCKk @man
      JbFHlDi @marry
      bB1dbAa @me
      zUOCQJd @means
      NIJzDLN @mock
      NFaD1qc @money
      FkDIBkC @mother
      CBbHhfA @night
      CCafecC @nobody
      MHgrAHG @online
      KkjMCFc @partner
      Be1dC1D @play
      kBACBDD @pointless
      IcBdlD @return
      nAHaIBA @sad
      MLEw2E @school
      zTSHJIc @selfcut
      OKzNEJN @sexual
      A1dhCDA @shame
      acDFCge @sibling
      bA1abfG @since
      meECBHG @sleeve
      NleEB @step
      dCAbA1A @stop
      SLGEBzA @street
      D2habc @they
      1ACBcCe @thing
      iBEADcH @tired
      1BabBdc @work
      EsQGCHc @wound
      CbACCae ^ 0
      GAhhDDd ^ a
      EDBAb1f ^ aide
      aCba1Ab ^ aidez
      AAAe ^ all
      EaBbab ^ alors
      1CcabBB ^ an
      AC1A2d ^ apele
      ADAAAAf ^ appelez
      baaaABA ^ apres
      1cBAa1A ^ at
      C1bf1CA ^ au
      1aAbBAA ^ avan
      BiAAaCD ^ avant
      bcDCa1B ^ avec
      bA2dC ^ avt
      1AA1fBb ^ bah
      AE1gAA ^ bann
      1ABD1ad ^ been
      baB1c1B ^ ben
      dABAACA ^ bof
      Cg1A1AA ^ bope
      1eBA ^ boss
      Bdb1A1B ^ bought
      dahBBBF ^ c
      1eEB1Ag ^ ca
      aaab2C ^ can
      KcAfcfE ^ ce
      a1A1dC ^ cela
      Dc1A1b ^ ces
      ABbCBdA ^ cette
      bcaEf1C ^ chaque
      AgABAAA ^ che
      BkACCbE ^ chez
      CA1AeAA ^ combien
      AbAB1b ^ comme
      fCbaBBB ^ d
      acBAAA ^ da
      FiEACeC ^ dad
      1ebdACG ^ dans
      bBBDcCd ^ de
      1BAb1Ab ^ dem
      Cc1FjEB ^ demain
      aBceACA ^ depui
      fEceGC ^ depuis
      AEBEACm ^ des
      BbaBbAa ^ deux
      eBAA ^ dieu
      BAABbeA ^ do
      bddAB1B ^ don
      B2bAab ^ dpui
      CA4f ^ ede
      BcbB2A ^ el
      FmCCcDg ^ elle
      BADh1AA ^ elles
      CAdgAaD ^ en
      bcagDaE ^ est
      CC1bBcf ^ euh
      ccBdBAB ^ every
      aAAfBCA ^ everyone
      e1BB2A ^ everything
      edADBBa ^ faut
      CA3eA ^ fen
      BA2AeA ^ frigo
      dAA1bAA ^ going
      FbBeAde ^ got
      KhiC1Dg ^ he
      AbA1AAd ^ help
      ba1cA1B ^ hes
      1c2BaB ^ hier
      CdA ^ home
      d2AAAA ^ honestly
      aC1bcA ^ how
      b1ad1DA ^ i
      d1AA1AA ^ ici
      iFBBcCa ^ if
      MgjBCHi ^ il
      LbFlGFB ^ ils
      1dcAABC ^ in
      ba1CadD ^ is
      be1CCAa ^ it
      cAABcaC ^ j
      iB3BB ^ jan
      e1AA1AA ^ jariv
      A1BbCBf ^ jdois
      1aCABeC ^ jdor
      cAbACdA ^ jdors
      bCaaabA ^ je
      1CgA1A ^ jete
      e1BB ^ jeu
      Dea1AA ^ jle
      hDBB1AA ^ jpleure
      Bb1AcA ^ jrentre
      ABA1Be ^ jsquatte
      dAA1ABA ^ just
      dAA1bA ^ jvoudre
      ACAf1AA ^ kids
      ADfBAdd ^ l
      DdED1he ^ la
      Da1A1c ^ lad
      AB1d1A ^ lads
      fAaA1A ^ laisse
      eB1Ba1A ^ laissez
      aAAA2d ^ last
      J1hbFag ^ le
      1BEiDAd ^ les
      D1Ae1B ^ leur
      CcbA2A ^ li
      gB1AACa ^ lol
      aeECddC ^ ma
      1aAA1Bc ^ madame
      BdAB1aB ^ mam
      DiCBAgF ^ maman
      fEAAcbA ^ man
      baDFAsH ^ me
      fABaC1B ^ meme
      AhG1Fff ^ mes
      jBDGaAB ^ mi
      BabB2b ^ misie
      BbdA1AB ^ misye
      beBAadE ^ mn
      a2BAcA ^ mo
      fCHDfcB ^ moi
      bD2b1A ^ moin
      ab1Edda ^ mon
      BdAaABa ^ monsieur
      CeCBFga ^ mum
      AabBaae ^ my
      B2Aad ^ na
      ceCcAaC ^ nan
      cbACB1a ^ ne
      dD1A1Be ^ ni
      BA1caaA ^ nn
      bACgBbB ^ no
      bDAfBaB ^ nobody
      bdDa1DA ^ non
      BbbB1a ^ nos
      dBaA2a ^ not
      fDABebC ^ notre
      CBA2iC ^ nou
      cEBAAjD ^ nous
      DD1eBAc ^ o
      CbAA1aa ^ oh
      JFBcBie ^ on
      AfBCdaA ^ one
      Ab1CaBa ^ ouais
      BccB1BA ^ oui
      CDbacaa ^ our
      ChBBBB ^ papa
      AcBA1Ac ^ papi
      cBab1A ^ parce
      bB1AaAA ^ parfois
      BAAADdB ^ pas
      AbcA1B ^ patron
      CCfa2A ^ pendant
      C1Ag2B ^ people
      bBAd2A ^ pers
      aBBc ^ perso
      gA1C1A ^ person
      eABcC1B ^ personne
      Bf1A1AA ^ petit
      AhA1AAA ^ petite
      B2babA ^ peut
      Caa2Ad ^ please
      c1BAaAB ^ plus
      HdgaBdC ^ pour
      caA1AAA ^ ptdr
      1nEGaCB ^ quand
      DCadABh ^ quelqu
      cAA2dB ^ qui
      hCaB1CA ^ rien
      ADac2b ^ s
      b2ABcB ^ sans
      BfCCaAc ^ se
      Dea ^ ses
      Dea1AB ^ sete
      Ce1BbCf ^ she
      eBGDiDa ^ si
      fBa1BCA ^ since
      BDacABd ^ somebody
      IAdb1Ad ^ someone
      CAh1AAD ^ something
      bA1BcBC ^ sometimes
      Ec1a1Bc ^ son
      cA1Baa ^ souvent
      AfB2A ^ stepdad
      2dB2b ^ sum
      Eah3E ^ sur
      Bd1a1A ^ tant
      jCABAB ^ tell
      HBieFbf ^ the
      a1dACHf ^ there
      B1AaABf ^ theres
      LA1oGCa ^ they
      A1Abca ^ ti
      aB1c1BA ^ timoun
      BCac ^ tlm
      Ada2AA ^ tonton
      1BAc1BA ^ tous
      CFDfcEC ^ tout
      DBbcAaA ^ toute
      gDAAA1B ^ toutes
      AD1eAb ^ trois
      dbBABAD ^ tu
      1CaABdd ^ two
      DCiKcCe ^ un
      IbiBaAf ^ une
      CBA2Ad ^ venez
      1C3Ad ^ vini
      AE3Ae ^ vit
      EHB1AAk ^ vite
      bB1aaB ^ voila
      cB1AAbA ^ votre
      ebCBaBB ^ vous
      JaCB1pF ^ we
      fAB1bAA ^ what
      dAaBabB ^ when
      cbAAA ^ would
      ObgcBDe ^ y
      aAb1AAb ^ yen
      FFAhBBe ^ yo
      DBAcAad ^ yon
      1fABAB ^ you
      dacDBcD a $
      DEbbcac a 0
      B1dA1B a 0 an
      ac1ACc a 0 ans
      DA1BbdA a 0 h
      bdD1DbA a _ 0
      1bAAAdA a _ a
      AABc2A a _ account
      fAAA1AB a _ acte
      1CbA1Ad a _ against
      BBA3e a _ aide
      ACdAaAA a _ aise
      A1dA1AA a _ alors
      ABc2bA a _ amis
      AHCbdBe a _ and
      FBbfAAA a _ anniversaire
      bcAac1B a _ ans
      1BAdacC a _ arret
      Be3AA a _ assistante
      ACcCaAc a _ at
      AaBaa1b a _ atelier
      bcbCaAa a _ au
      BdaA1bB a _ autre
      bcBBAC a _ aux
      b1ab1AB a _ avant
      EdAEcaC a _ avec
      A1BDAf a _ bag
      Ad1AAA a _ baraque
      ABbb2A a _ boire
      hBACABA a _ bon
      AB1B2d a _ bouche
      AbAa1bA a _ but
      c1a1BbC a _ c
      iFAbaBG a _ ca
      1BAeAEA a _ cantine
      1d1A1BB a _ cave
      gDbABEc a _ ce
      AAAAa1d a _ cents
      DcAA1b a _ chambre
      C1ab1AA a _ chat
      aH1abdb a _ chez
      ad1CA a _ chien
      bb1AAAA a _ chose
      BbAbaA a _ cinq
      ac2ABA a _ code
      BB1aabb a _ comme
      B1Be1A a _ compte
      BgaAAAB a _ contre
      bBd1bBA a _ copain
      bAaaACa a _ cousin
      CEA3d a _ couteau
      AFcc1Db a _ d
      AbDBDec a _ dans
      1bc1BAA a _ daron
      BbbfHDA a _ de
      1IBabeA a _ dehors
      AAaaAab a _ demande
      b1bAcBA a _ depui
      BadDdbD a _ depuis
      C1iCAFc a _ des
      A1AeAA a _ deu
      Gecc1AA a _ deux
      BA1bb1A a _ disparu
      BaAdBab a _ dit
      cABA1Ab a _ dormir
      A1AA1e a _ douches
      CaadA1A a _ droit
      D1BAbbA a _ du
      aA1B1cC a _ e
      A1Ad1AA a _ ecart
      a1BABaB a _ ecole
      bDBbb1B a _ elle
      cAbAbBb a _ en
      CA3ac a _ endormir
      BbaA1Aa a _ enfant
      cB1Ba1A a _ enterrement
      BcB3A a _ entretien
      CAbb a _ envie
      Bbb1aAB a _ est
      BA1EddA a _ et
      aAaB1cA a _ ete
      Cc1Aaa a _ etre
      b1Ab1BA a _ eure
      1eBA2A a _ expres
      CA2AdA a _ faim
      aDbd1A a _ faire
      FaeAabC a _ fait
      cBCc1Ba a _ famille
      Bd1A1A a _ ferme
      BA1Bc1a a _ fermeture
      cAA1AEc a _ feu
      abBCa a _ fille
      aCB1aab a _ fin
      dDacABB a _ for
      BaeC1A a _ from
      1aCCbb a _ garcon
      aBBbbBA a _ gare
      B1CBABd a _ gars
      cAbBAA a _ genre
      B1AbACe a _ gens
      A1AeA a _ going
      ABAaaBc a _ grand
      1CAfA1A a _ grille
      AACd2B a _ groupe
      DA1BbdA a _ h
      1Faa1ac a _ he
      C1aDbg a _ heure
      B1BB1fB a _ heures
      2B1B1d a _ homme
      bbAAAC a _ hopital
      AAcAAaA a _ hotel
      EcbCeEc a _ i
      eAD1A1a a _ il
      1ADcb1C a _ ils
      edbL1bc a _ in
      CcaA1A a _ infirmiere
      dCA2Bb a _ interieur
      cA1eBFB a _ internat
      AB2AcA a _ is
      dCAaABa a _ j
      D1cbAAa a _ je
      1bAAbAA a _ jour
      C1caaBA a _ journee
      hCA1cHC a _ jours
      BbaaBad a _ jusqu
      BAA1b1b a _ juste
      aaA1AcB a _ ka
      EeB1bCa a _ kil
      bCAB a _ l
      b1DDebb a _ la
      cdEEfDc a _ le
      AaCE1ec a _ les
      Bc1AAb a _ lit
      bB1AcA a _ m
      FidBDBA a _ ma
      Da3Ad a _ main
      gD1A1BA a _ mais
      cmAACEB a _ maison
      1BAA2f a _ mal
      CC1A1d a _ mange
      AbAb1C a _ manger
      CbBabeC a _ me
      1CBA1Ad a _ mec
      BBA1A1c a _ mecs
      cBBAAaA a _ meme
      bB1daBB a _ mer
      fGgccCC a _ mere
      dEaABac a _ mes
      BeAA1AA a _ meson
      BfaAb1B a _ mezon
      aBAA1Ad a _ min
      d2BABa a _ minutes
      AAAa1bB a _ mis
      cCdcAcC a _ moi
      cbcAaCB a _ mois
      AcdaAaC a _ mon
      BaAAaaB a _ my
      A1Bd2B a _ nom
      Aa1c1Ca a _ non
      ABa1Aab a _ notre
      1abCAaA a _ nouveau
      AbaCbA a _ o
      ADaAaeb a _ of
      Ag1A1DA a _ on
      Bb1AAbA a _ otre
      eCBAaBA a _ ou
      aDa1b a _ papa
      efBCC1D a _ par
      aAabaB a _ parce
      cCebAAA a _ parents
      aEcabA a _ pere
      2Ad1D a _ personne
      aaBA1aB a _ peur
      b1dC2B a _ photo
      C1dA2B a _ photos
      DB1b1dA a _ piscine
      cfCBABA a _ place
      E2A2b a _ plein
      Fae2bA a _ plus
      BGE1Bl a _ porter
      cAaA1AA a _ pote
      1Bd1A1A a _ potes
      bA1aAD a _ poubelle
      CDAdBc a _ pour
      e1BC1A a _ prof
      BaDDacd a _ qu
      1HgCB1A a _ quand
      DabcAaA a _ que
      BBeaCb a _ quelque
      dB1A1A a _ question
      bAaeBCA a _ qui
      BD1dABA a _ recre
      cbbA1CA a _ repas
      AC1AAAb a _ rien
      AB1AAhC a _ ru
      BDAACjE a _ rue
      EACabbd a _ s
      AabA1aB a _ salle
      a1BAc1b a _ sans
      bAbC1aC a _ se
      BcA2bB a _ sept
      iFAb1DB a _ ses
      BdBbEac a _ si
      ABcaA a _ since
      AbAcAbC a _ so
      1bBCAaa a _ soeur
      cBAA1bA a _ soirs
      aIIbhBe a _ son
      BA1d1aa a _ sorti
      AE1cAbc a _ sortie
      abAAACA a _ sous
      Af1DAa a _ sur
      D2bba a _ table
      D1aA1Bg a _ tete
      DbaacA a _ that
      acAAAaA a _ the
      A1bAc1B a _ they
      BA1eAA a _ time
      dA1A1AA a _ tin
      EdAaaaA a _ to
      f1CaAA a _ tous
      eBbCbB a _ tout
      eECAaBe a _ toutes
      DAAcAAe a _ trois
      e1bBAAA a _ truc
      cB1B1bA a _ trucs
      cDbBAcA a _ tu
      ABbbBDc a _ un
      B2AcaA a _ under
      ahDAaD a _ une
      1aBAAac a _ venir
      BAe1AAA a _ video
      Ad1A1AA a _ visite
      cC1A1a a _ voisine
      BAAd2B a _ voix
      aAA2Bc a _ vu
      A1BAaAe a _ way
      ABa1Aba a _ we
      caAbBB a _ where
      A1BAAAf a _ who
      bAacCa a _ with
      AdA2C a _ word
      CBAacA a _ y
      ACc2AA a abuse
      b1AA1Bc a achete
      aC2bAa a appele
      bAABbAA a appris
      abABa1A a appris a
      aB1a1bC a are
      hbBaaCC a arrete
      bd3AA a arrete de
      KBAAA1o a avale
      B1A3f a avale des
      bABA1b a avoue
      f1B1AaD a bad
      E1AAjB a bag
      Ad1A1AA a balance
      1E1A2d a bat
      C3Ad a bed
      CDbAdaa a bit
      BB1A1Ad a blade
      BAa1A1c a bouger
      eaAAB1A a bout
      AbcFA a boy
      BaaA1fD a brule
      B1A1dAA a bruxelles
      1CAABCg a bu
      dAABaAA a bus
      Ad1A1AA a c
      1dcBB1D a ca
      cCa1bAA a ca mere
      bA1ab1B a cacher
      aDCCBAi a car
      Df1aCAB a casse
      Dc3aA a casse le
      CdahBEB a cause
      BcAc2A a cause des
      BA1e a cause deux
      FcbaabB a ce
      EacA1dA a ce qu
      Cab1AAa a chair
      1Cb2Ac a chair against
      1ccaBCE a change
      BcbA1BA a change de
      AcdA1AB a change depuis
      1FB1Ac a change la
      CAca a changer
      FbccABB a chaque
      1CAa1ab a chaque fois
      ccbA1C a chaque repas
      ABba1bA a choisi
      DcABAa a cinq
      CadBbE a cle
      aB1CaAa a cle et
      ACB1a1c a cle la
      BAC1eB a coach
      1Bc3C a coincee
      AaBa1ba a colle
      BbAB2b a colle la
      DAbcaA a comprendre
      cBbB1B a confie
      cC1A1A a confie qu
      Cac1A a confie que
      FAhAAA a continue
      ECdjBCe a cote
      D1cc1Bb a cote de
      AABdBaB a cote du
      BBAeabb a coupe
      BabaaB a course
      Da1cAA a coz
      BAAc2A a cree
      BAAc2A a cree un
      ab1aABb a d
      CbaBAba a dans
      AC1bAd a day
      BA1aABh a de
      AAB1a1c a de la
      DdbBagH a deja
      eBA1B1a a demain
      bB1deC a demande
      baAb1B a demande a
      Aca1Caa a demande de
      dAA1AA a demande ou
      BdA1BAa a demande si
      BBaAacA a demande une
      AbAbBAa a demenage
      AD1AAfB a dents
      adADBFe a des
      A1AA1e a des douches
      A1AB1Ac a des gars
      A1AbACc a des gens
      dB1aAB a des jours
      BBA1A1b a des mecs
      cBAA1bA a des soirs
      bab1aC a deux
      dbB3C a deux ans
      ebFbFaA a di
      aAaBaBb a different
      g2AABA a dire
      FAAAgBe a disparu
      A2Ad1B a disparu depuis
      abBACda a dit
      EAAb1cc a dit de
      AABA1cc a dit qu
      FadcAAA a dit que
      aCa2bA a dit tu
      daBCBbC a dix
      c2AABa a dix minutes
      icAABBB a donne
      1cAb1AA a donne un
      BdA1AaA a door
      AE1BbdA a dormir
      bB2acA a dos
      AAbAd1B a douze
      AAbAdAB a douze ans
      CD1abd a droite
      CC2bdA a droite a
      AaB1ABe a du
      AgBBaAA a e
      caBA2B a ecrit
      EgAa2E a encore
      ADA3c a enferme
      B2cB1A a enfin
      aDAAABf a enleve
      ea1ABAa a envoye
      AaBd2A a erase
      eAAB1AC a essaye
      f1BB1AA a essaye de
      BaaBc1A a et
      1b1aDeD a ete
      Ca1eAA a etre
      aAcA1AA a eu un
      ccBABA a euh
      Ca1caa a eux
      BB3Ad a explose
      BAA2dA a faim
      1DbcdAC a faire
      BabBA1B a faire des
      eCA1cAB a fais
      EcbAdCb a fait
      ABbb2A a fait boire
      ACcB2A a fait des
      AcBAb1A a fait du
      cCAAAAc a fait un
      1aBAAac a fait venir
      CAAca1A a fake
      ABaAAab a fella
      aBdA1AB a fer
      BA1bCba a ferme
      bC2Baa a ferme la
      A1fE2A a filme
      bAc1AA a flat
      cb1BAB a fon
      BbABA1e a fond
      Cead1aB a force
      BCeB2B a forcee
      bcBA2A a forse
      bA1AbaD a froid
      1BAAiDD a fuge
      BABAgCE a fugue
      CbbaA1A a garde
      c1B1AAb a garder
      E2a1dB a gauche
      AeCa1AA a genou
      BeCc1BA a genoux
      BeBA1A a genoux sur
      abbA1C a glisse
      bAAa1Ac a grave
      BAAc1Aa a group
      D2A2d a gun
      BABCbBe a guy
      1BA2Bc a hammer
      aAacAAA a hurle
      cbB3A a i
      aCaA2b a il
      ccAABab a jamais
      FdCcChA a jete
      CBAf2a a jete son
      cbA2BA a joke
      AaBAa1b a jure
      E1eBa1a a ka
      CCAAAAf a knife
      CbdaDAa a l
      fAAA1AB a l acte
      ABA3f a l aide
      ACdAaAA a l aise
      BAcaA a l anniversaire
      1BAdAcC a l arret
      Be3AA a l assistante
      AaBaa1b a l atelier
      BbbA1bB a l autre
      A1Ad1AA a l ecart
      aCBBBcA a l ecole
      BcB3A a l entretien
      A1aCbeA a l heure
      bbAAAC a l hopital
      AAcAAaA a l hotel
      CcaA1A a l infirmiere
      dCA2Bb a l interieur
      c1AeBFB a l internat
      FeCbGgB a la
      Ad1AAA a la baraque
      AB1B2d a la bouche
      aBAeAFA a la cantine
      1e1AABB a la cave
      Bd1A1A a la ferme
      BA1Bc1a a la fermeture
      2A1bbC a la gar
      1BBbbBA a la gare
      1CAfA1A a la grille
      C1caaBA a la journee
      BaB2Ad a la main
      clAADEA a la maison
      BeAA1AA a la meson
      BfaAb1B a la mezon
      DB1b1dA a la piscine
      aaACaBA a la place
      1IDCBka a la porter
      bA1aAD a la poubelle
      BC1eABA a la recre
      AB1AAhC a la ru
      BDAACjE a la rue
      AabA1aB a la salle
      BA1d1aa a la sorti
      AC1cAAc a la sortie
      CA3Bg a la tete
      Ae1A1A a la visite
      cC1A1a a la voisine
      aC1A1ab a lache
      d1cEACd a lad
      bcAC1aa a lad in
      1AB1fBD a laisse
      CA1Ad1A a laisse son
      dAA1AAC a laisse un
      1a1aBaC a latelier
      bDbBACd a le
      CaadA a le droit
      2AeA1A a lecher
      EAAhAb a lecol
      DD1c1Ae a les
      C2Bbaa a leur
      B1AAcaA a lille
      Acaa2B a linge
      1CBe a linterna
      bAc1aCA a linternat
      BAA2dA a lo
      Bbb1A1A a longtemps
      adA1AAB a lopital
      bC1A1Ab a lorry
      DdaAA1b a lot
      bbBb1aB a lui
      bb1aAB a lundi
      1bA1bAB a lyon
      BABb1c a m
      gBBgACC a ma
      aBCcaAb a ma famille
      1A1daAB a ma mer
      cCedaCA a ma mere
      AbACAaa a ma soeur
      1B1AA1d a machete
      EB1f1Aa a mal
      CA1b2c a mal a
      Acca1BD a maman
      F1iFCBf a man
      AaB2Ad a man who
      DAAA1id a mange
      GBBbAg a manger
      BEBABe a manje
      BaAbcAA a marche
      C4cB a mate
      C4cB a mate s
      gGdaCca a me
      BA1b1c a meme
      aCdbDbE a mes
      BCA1Bd a mes 0
      cAccBAA a mes parents
      dA1AAA a mess
      1EaA1ab a mi
      BB1c1cA a midi
      DbbAeBA a minuit
      bDdaada a mis
      1CBc1cA a mis a
      1CAAca a mis dehors
      1BAa2d a mis des
      bAcba1B a mis la
      AcaAA1A a mis une
      BCdA2A a mise
      ABabBA a mn
      gGeCBBA a moi
      AabBdC a moitie
      jDA1ADA a mon
      bbC1BBc a montre
      Bf4C a montre son
      abbAAAB a ne
      ea1A1BA a new
      B1Ae1AA a nickname
      C1aabbA a noel
      cAaC2A a offert
      aBdBA1A a oublie
      ACAba1c a parler
      gBA2DA a part
      CB1AafB a partir
      AB2AdA a partir du
      CE1cBjC a pas
      1AAAaBc a pas d
      cBAfAF a pas de
      1DbAAbA a pas le
      B2AbBc a peine
      E1BaAbb a perdu
      A1AAcAa a perpignan
      a1eE1DA a personne
      AbBaAAa a pete
      cA2aBD a petit
      e3AAD a petit feu
      a2CA1c a photo
      a1ABA1c a photo of
      bEb1d1a a pied
      Ab1b1AB a plante
      A1aaAcA a pleure
      eB1A1BA a pleurer
      ACCBDiF a plus
      Ea1B1fD a plus de
      1dB1ABa a plus le
      d2A1C a plus personne
      eA1A1aA a plus que
      AAdA1BB a poil
      A1Ce1A a poil dans
      C1AfA1A a poll
      eBAcB1b a porter
      dB1A1a a porter de
      1eBAaBA a pose
      fBaAA1A a poste
      aBb1AAa a prevenez
      BCBAaAa a pri
      1DDBbEc a pris
      B1A2Ad a pris feu
      ABa1dBB a pris la
      BADA1ad a pris un
      CAd3A a profite
      DeAA2b a promis
      1AAAAAc a propose
      CDaB1hC a pu
      e1BA2A a qu
      AaCc1AA a quatre
      dBABBc a que
      BaA1bCA a quel
      EA1baac a quelle
      E3abc a quelle heure
      eD1ABBa a quelqu
      eD1ABBa a quelqu un
      cD1a a question
      gBAbCCA a qui
      BaacAA a qui le
      ADbA1d a quinze
      aCbA1cA a quinze ans
      B2bcCa a quitte
      AA2eB a quitte le
      mBCDCCB a quoi
      hBABAAA a quoi bon
      dBB2A a raison
      fC2A1C a range
      Dda a recommence
      DCaBAbd a recu
      C1AA1be a recu une
      bdA3A a regarde
      a1cB1B a regarder
      b1BBAb a remarque
      eB1AAA a remarque que
      dBAAAbA a rendu
      CeA2AA a repasser
      BA1Abc a repris
      dCAA2a a respire
      AB3Ae a ressort
      AA1A1db a ressu
      AdBAaB a rester
      CAaBebB a retire
      C1A1d a retire tout
      dA2baA a retrouve
      eC1A1ab a ri
      cA1A1bA a ri 0
      jFCbFaC a rien
      CAad a rien fait
      C3eBA a ruiner
      bBAAbBa a s
      aAAAdBc a saute
      A1A1dBA a saute le
      dAAAA1A a savoir
      caeDA1A a se
      CAbAbAc a seize
      CAbAbAc a seize ans
      cbABAA a serre
      g1eBAEB a ses
      e3BB a ses jours
      1Bd2AA a ses potes
      C2fAAA a single
      AAaABdA a six
      eCAaa1B a son
      D2CBae a sorti
      aAAabaB a sortir
      jAbGB a table
      CfA2AB a temper
      gB1ABCA a temps
      fdBAbCC a tenir
      e2A1C a tente
      Bca1A1A a tenue
      Bac3B a thing
      ecBAB1A a tire
      AA1cBa a tirer
      BBb1a1A a ton
      BCb3A a touchee
      BhCBAfB a toujours
      fd1D1Da a tous
      eDcIBgA a tout
      cbaD1bB a tout le
      cBeB1AA a toute
      cAcD1A a toute la
      dAA1A1A a trade
      Ac1C2A a trainee
      Ac1C2A a trainee par
      1ACacAa a treize
      1ACacAa a treize ans
      1b1abBB a troi
      e1BabDa a trois
      baAbaA a trois ans
      cBAaAAd a trouve
      dB1A2A a trouver
      FAagDCc a un
      ac2ABA a un code
      B1Be1A a un compte
      BCA3c a un couteau
      aaBB1b a un garcon
      A1Ba1Ac a un grand
      1ACd2B a un groupe
      a1cCAaA a un nouveau
      Caab2B a un qui
      e1bBAAA a un truc
      BcbC1Cc a une
      baBAa1a a une fille
      A1dB2A a une photo
      BACAA1f a van
      1cA1AbA a vecu
      B1AAaab a velo
      ABAbaa a velos
      2BE2f a vendre
      eCDB1bB a vendu
      A1bA1cA a vid
      DBcAAaa a vingt
      AFb3A a violee
      AABAaaA a vire
      dbABA1C a voir
      1Bb1cBa a vole
      c1Ab1AB a voulu
      haBC1aB a vu
      eD2dAA a vue
      ca1AaAA a week
      CbAcaA a week and
      bA1AbAA a while
      BAd1AAa a woman
      bBABAfA aban*
      cA1AAc abandonne
      bCaAAAa abi
      aCadAa abim*
      Adca1BA abime
      AcAa1B abit*
      AdcAACA abiy*
      BAAdaaB abon*
      bcA1aBB abou*
      bcA1aBB about
      bBBc about _ he
      b1abA1B about _ i
      DAcaeBC about it
      dCAaA1a about me
      Cab2AA about my
      BaAAAd abri
      DBAbBiA abri*
      DBAbBiA abribus
      AA1cAdB abribus $
      BBa1b1a abro*
      BBa1b1a abroad
      aBabcD abse*
      a1aBdC absence
      cBB2Ac abso*
      cBB2Ac absolument
      DciCBBE abus*
      D1dC1AB abuse
      BBeA1AA abuse _ moi
      BBeA1AB abuse de
      BAeA1AA abuse de moi
      1bbABAA abused
      CCAcbAd acce*
      BBBe1A accent
      hBCBAAb acci*
      eaCBAB accident
      dCaB2A accident $
      JC1gabd acco*
      DAecc accord
      CaA1Abc accouche
      BACf2B account
      cbAAaCA accr*
      dbAA1CA accrochee
      bCa1b1A accrochee a
      EcA1d1B accu*
      CfACaAB accueil
      aB2dB accueillons
      AaAd1AA acha*
      AaAc1AA acharne sur
      b1BBAcA ache*
      bEABaae achete
      aBb2Ab achete une
      bc3BA achetee
      CaABAfB acheter
      1BBa1Ae acid*
      1BBa1Ae acide
      gAABaBB acte
      ABBfaB actu*
      aAAd1AB actually
      BA1AbAd adan
      BA1e adan _ la
      HaBC1kA addr*
      GaBC1iA address
      1daA1D address $
      lCDDACD adie*
      hCCAACD adieu
      cAAA1AA adieu $
      e2C2A adieux
      CahBAAB ador*
      CAiB1AB adore
      AAcB1AA adore $
      MFCbbmb adre*
      IFBBbk adresse
      2cBACb adresse $
      AB1A1cA adresse euh
      BAA2ca adresse je
      B2d1CA adresse la
      Ece1aAE adul*
      DBhB1BD adulte
      AGAe1aD affa*
      cC1bAAA affaire
      fC3B affaire $
      DFBeAhD affaires
      cCaBAaA affaires $
      aB1ca1A affaires _ il
      C1AECjA affaires dans
      ab1BbB affaires et
      B2AAd affaires sur
      B1BiAC affi*
      bBAeaBB affiche
      B2A1e affo*
      B2A1e afford
      dBcE afte*
      baaBABA after $
      dAAb1BA after _ and
      ba1BaAA after a
      fA1A1B after every
      dBA1ABb after my
      1A1CAbb after school
      C1aABeA after that
      G1a1beB after the
      Ed1bbaC agai*
      a1C1bfF again
      Aa1AgC again $
      1aBbAcB again and
      Fcdc1Dc against
      BAcd1A against me
      BdA2Cb against the
      ADfBgCB age
      a1bAaAB age $
      A1bAb1B age _ me
      bbC1Bab agen*
      d2AAC agenda
      B2bBdb agent
      eABaBAa ages
      dA1CaBB ago
      CAa1a1b ago and
      c3aD ago i
      e1A2AA agra*
      EDmCBCA agre*
      AAfC2B agressee
      BAd2A agression
      eB2aBA agri*
      eBA3A agriculteurs
      bB1A1cA ah
      AAaac1A ai
      GcAcAbe ai 0
      BdaD1b ai 0 ans
      DcB1dBB ai _ 0
      gACA1BD ai _ a
      A1CgaBB ai _ ami
      EA1i1A ai _ amis
      FbeCabA ai _ ans
      DhEaA1a ai _ au
      eA2aC ai _ besoin
      AeA3A ai _ bleus
      fCBAAB ai _ ce
      aaBAabA ai _ chez
      db1AAAA ai _ choisi
      C1acDda ai _ d
      aAACbc ai _ dans
      aAIca1C ai _ de
      bfbBDBA ai _ des
      EbcAaEc ai _ dit
      AeaDaBD ai _ du
      cBaD1dD ai _ en
      Db1daB ai _ envie
      bAaAAAA ai _ et
      b1BdAA ai _ eu
      dbBAAA ai _ fait
      C1Ba1c ai _ habitude
      cB1BaBA ai _ il
      dBAAABb ai _ impression
      bbBaAAC ai _ j
      Caab1Ba ai _ je
      dACCcb ai _ l
      eGBBcBD ai _ la
      daFDcEA ai _ le
      Cbb1dBa ai _ les
      aCCCgbd ai _ ma
      bCAAA1b ai _ mais
      acAAABc ai _ mal
      Da1C1g ai _ mange
      dH1c ai _ marques
      ABbeaaA ai _ mes
      bIA1gbA ai _ mon
      BAdBAAA ai _ non
      BdA2AA ai _ oeil
      1Ac1c1A ai _ ose
      c2aACA ai _ ouvert
      BGcbdaA ai _ par
      D2AAf ai _ part
      BaAAaAa ai _ pas
      dB1AA ai _ perdu
      dAAaA1b ai _ personne
      AAa2Bd ai _ petit
      eBBb1A ai _ peur
      A2b1Db ai _ place
      Bf4A ai _ points
      DAgaAB ai _ pu
      cCcC1ba ai _ qu
      CABcBha ai _ que
      CbdAA ai _ raisons
      CAa2c ai _ rien
      BAfA2A ai _ stop
      fB2aBA ai _ sur
      dCbbAbC ai _ tout
      dCA1A1b ai _ toute
      cA1A1BA ai _ toutes
      BAb1AaA ai _ trois
      F1Abbbb ai _ trop
      caD2cA ai _ truc
      cAAA2B ai _ trucs
      I1cBdbe ai _ un
      abAAC ai _ une
      BAcB ai _ violee
      D1da1A ai _ voulu
      CA1aadA ai _ vraiment
      b1A1ADd ai _ y
      CbAba1A ai appris
      DaaaAb ai appris a
      bC1aAAa ai arrete
      bBB1A1b ai arrete de
      E1d ai arrete la
      CAfa1A ai attends
      aBaaA1B ai besoin de
      cBb1A1C ai bu
      dAAAA1A ai cache
      BaBdACb ai change
      CaAbAAc ai change de
      dcB1AAA ai cherche
      gBCCAA ai choisi
      AdAAAaA ai connu
      FaAaeA ai coupe
      D1AAc1a ai coupe mon
      CbbAcAB ai couru
      Ba1baAa ai cru
      aCA1aBB ai deja
      c1AbB1A ai demande
      B1AdA ai demande a
      b1CaBAc ai des
      cH1c ai des marques
      FedaAaB ai dit
      acDaaBA ai dit a
      BeA ai dit au
      BAdBAA ai dit non
      2DcAca ai dit que
      B1eA2A ai dit stop
      CBbAAb ai dix
      1DA2e ai droit
      Gcf1AAa ai du
      bAACAa ai ecrit
      C1aca ai efface
      bbAB1aA ai en
      Ac1BAAA ai encore
      Bd1B ai encore les
      ABa1bB ai envie
      CAf3C ai envoye
      B1d3B ai envoye une
      cC1aBAA ai essaye
      BabbAAb ai ete
      BAcB ai ete violee
      Dd1bBaB ai eu
      eBaB2B ai failli
      bCb1a1A ai fait
      b1ABBAc ai fait une
      ABccAa ai fini
      BBcb1a ai fini par
      BB1AbD ai fugue
      CdaBAbA ai grandi
      ECeAccA ai jamais
      BA1bdA ai jete
      AbBaB ai l
      C1Ba1c ai l habitude
      dBAAABb ai l impression
      CcBaBad ai la
      1C1adBA ai laisse
      1eC1Da ai le
      cA2AbA ai les
      eBBAba ai ma
      DAfcABB ai mal
      Cb1c1Aa ai mal au
      BA1A1cb ai mange
      CacAAc ai mes
      CbdAA ai mes raisons
      dAaAaCA ai mis
      DcbA1A ai mis du
      dAaAA1A ai mis mon
      bABAAbA ai mon
      C2AAe ai nulle
      C2A1e ai nulle part
      CcB1Agb ai pas
      ABAaBc ai pas d
      BBDbAgA ai pas de
      CcaAaBa ai pas dit
      FcacbB ai pas envie
      CAAA1c ai pas faim
      AA1BcbA ai pas l
      aaCCACd ai pas le
      aAcaa1A ai pas ose
      d1A1aAB ai pas peur
      BaAba1A ai pas trop
      AAAB1ca ai pas un
      BA1aacA ai pas vraiment
      bBBA1cA ai passe
      AbAaAb ai perdu
      Ca3dB ai perdu 0
      g1ACB ai personne
      Aaa1Aac ai peur
      B1cbaaB ai peur d
      1cabA1E ai peur de
      dADBCfB ai plus
      CA1a1c ai plus d
      AaBB1ab ai plus de
      e1CBAA ai plus la
      bA1aaAB ai pri
      AfC1cA ai pris
      BBA1Aeb ai que
      CA2bAa ai quinze
      CA2bAa ai quinze ans
      EAadaB ai quitte
      eCBB1A ai recommence
      BbacAA ai recu
      BAAAca ai regarde
      aAAAcB ai repete
      d1A1CA ai repete la
      B1AAeA ai repete un
      dA1AAA ai repris
      dAAAAA ai ri
      FAfbbfB ai rien
      C1bb1C ai rien dit
      E2Ae1A ai saute
      E3cA ai saute le
      1cAbA1A ai seize
      Bc1bAaA ai seize ans
      aaBBb1a ai toujours
      eABBB1C ai tout
      CAb1aaa ai trop
      dCaCDab ai trouve
      EAbbabc ai un
      AAa2Bd ai un petit
      CbBcA1A ai une
      cAaB1A ai une boule
      D2baa ai vendu
      cAB2Aa ai voulu
      EfA2Bc ai vu
      AdA3B ai vu des
      AbAA1ad ai vu un
      1dCAA1A aid
      cAABC aide
      AfA1CAB aide $
      BC1AaAd aide moi
      BBC1a1c aide*
      aAAc1AA aident
      AaCb1bA aider
      DBaB1Ce aidez
      A1AABBc aidez moi
      fABBAA aigu*
      gAAB1AB aiguilles
      EA1dbbB aill*
      BbbaBbA aille
      ABBccAA ailleurs
      caCbCA ailleurs $
      bCbAABA aima*
      BCdA1AA aimais
      Cac2A aimais bien
      BdbABAC aime
      cA1D aime $
      eBB aime _ j
      ABaa1d aime _ la
      CeaB1AA aime _ le
      ADcB1Bb aime _ quand
      AdB2AB aime _ que
      BcCc1aA aime bien
      cAaaaBA aime la
      Caa1Aba aime les
      Bda1A aime mieux
      FAfBBaC aime pas
      ABab1b aime pas la
      EfA2bA aime pas le
      DCdA1Bb aime pas quand
      AdB2AB aime pas que
      AAfD1A aime plus
      A1cbAaB aime*
      bAaB1aA aimer
      BB1db aimerais etre
      Bcaa1AB aine
      eCECaFf air
      dAADCBe air $
      2eAaAD airb*
      2eAaAD airbnb
      CA2d1A aire
      C3dAA aire _ autoroute
      C3dAA aire d
      C3dAA aire d autoroute
      CB1bAba airp*
      BBdAaa aise
      1BeaCb ait
      1AAcCa ala
      F1Acbe alar*
      CaAcc alarm
      C1A2ac alcool
      1CbA1bA ali
      1dAA1AB alig*
      aeAA2A aligne
      eBBBBB aliv*
      eBBBBB alive
      hd2FDE all
      1d1B1Aa all _ and
      caBAAaA all _ stuff
      ABbBAbb all _ the
      faAAAEb all day
      caBaA1B all her
      cA1C1c all his
      1AeFAbB all my
      AeB2aA all night
      cABa1B all of
      CabA2A all over
      eADEa1b alla*
      dBBCb allait
      hB2BAC allait se
      AbAAcCb alle
      EBcd1Ab alle*
      DAedaAC aller
      1CAAAeC aller $
      BaAbAA aller _ cours
      AdAaAA aller _ ecole
      db1BABA aller _ la
      AaDd1A aller _ lycee
      ACd1a aller _ mon
      ABAA1ac aller _ pour
      ABdA aller _ sais
      cbaa1DB aller a
      da1AABA aller a la
      1caCA aller aux
      b1bAa1E aller avec
      ADh1BA aller chez
      AACcAA aller en
      BaBcAA aller en cours
      CBdAb aller je
      ABdA aller je sais
      AcAaAA aller l
      AcAaAA aller l ecole
      BbDcaBa aller o
      CBAAdAb aller simple
      ABAAaAc aller simple pour
      BBA3e allergique
      aaBaAAa allez
      A3Abe allo*
      aAbA1Cc allonge
      BaBaAab allowed
      DcAbAAc allowed to
      eCAAaAc allu*
      eDAAbCa allume
      bCaa1Ba allume $
      BDde1Eb alon*
      aCbb1Db alone
      CAac1A alone $
      a1bBAAA alone _ the
      BAaA2c alone with
      CAbc1A along
      DCfcbcD alor*
      acbAb1B alors
      cCbA1A alors _ j
      aEbA1A alors _ je
      BAcd2A alors _ me
      CAbdAb alors _ ne
      Dd2a1A alors euh
      aAAAd alors j
      FdaeAcA alors je
      BAce2A alors je me
      CAbdAb alors je ne
      aaBbACa alors qu
      cGdCAaA alors que
      aDbBA alors que je
      eCABbAB alre*
      eCABbAB already
      AABcAd alte*
      AABcAc alternant
      a1baBbB alwa*
      1abaBbB always
      AdbC2A always _ a
      bAaa1BA always _ on
      AacA1C always finds
      CbB3b always says
      cABA2A always wear
      fCaGfAC am
      bC1CdCa am $
      1BAaaBc am _ in
      ABacdCA ambi*
      ABacdCA ambiance
      bA2BAc ambu*
      bAB1BAd ambulance
      ABAAaAd amen*
      1B1A1Bd amener
      B1ccBA ami
      Bb1f1AA ami $
      c1aC2B ami _ a
      Bca2AC ami _ dit
      DcAAab ami _ est
      f1a1ABB ami _ foyer
      BBAb2b ami _ le
      ADd3A ami _ mon
      EBcC1bd ami a
      aDhAD1C ami de
      ADd3A ami de mon
      cB1A1AA ami il
      abaB1AA ami me
      AbBa1Aa ami n
      BdAAabA ami s
      BdAAabA ami s est
      bBaEb1A amie
      aAcAA1A amie de
      aBB3c amie m
      1bCb1A amie*
      AbBb1A amies
      BBbg1B amis
      A2caBA amis $
      ABbc1B amis _ la
      B1baAAc amoi*
      Dbc2A amou*
      BbbA2A amoureux
      BB1d2A amus*
      aAcaABA amwi*
      AAdbBBa amwin
      DcAA2b amwin ek
      2BAacd an
      cD1BcA an $
      Aa1aAaC an _ and
      dBa2AA an _ ca
      CacA2A an _ de
      dCbABAA an _ di
      1ACc1aa an _ e
      1dA1aAA an _ je
      BaAAdAA an _ ka
      BA3e an _ maman
      bBbAAAb an _ man
      aBAbaA an _ me
      CA1caa an _ on
      c1bAA1B an _ tout
      abDb2A an dernier
      dA1AA1B an di
      A1bAa1C an e
      eBAa1A an et
      CeAA an iron
      aAdA1B an je
      cbaCAbD an ka
      CBdA2a an me
      abbBAAA an moi
      Dca3A an parle
      B2BbaA an pas
      Cc1aA an retard
      aEb1ada anba
      bAAAAb anba _ a
      ABA1Abb anba _ la
      aBc1bBA anba _ moi
      1b2bCa anba cabane
      B1ajAC anci*
      B1Ad1A ancien lycee
      Bf3Ba ancienne
      DEAh1AA anciens
      BEbed and
      bBBBdaB and _ a
      CBbb2c and _ and
      AB1AAd and _ brother
      BaD2Bd and _ can
      BdA1A1A and _ comes
      BbAA2b and _ cut
      ABcAAaA and _ d
      A2AC1e and _ don
      A1cA1Ca and _ for
      Bb1A1c and _ get
      BBeA2A and _ hand
      CBbac and _ has
      AgBcA1F and _ her
      bBgCACA and _ his
      AceCAA and _ i
      cBa1bBA and _ if
      aDda1AA and _ in
      C2e1bF and _ it
      1cAAAAA and _ just
      b1ABbAa and _ keep
      AbC1AAb and _ keeps
      ba1AABb and _ know
      AdABfDB and _ m
      BAc1a1A and _ made
      AdEa1AC and _ me
      2cABbA and _ money
      AacA1aa and _ mum
      AAaAA1d and _ nobody
      BBAa1Ab and _ not
      a1bBAAc and _ of
      aAA1abB and _ off
      cDacaCa and _ on
      dAA2AB and _ out
      1a1AbAD and _ phone
      aBCbAcA and _ re
      AC1BdAf and _ s
      cCaB1ab and _ said
      d1AbAAB and _ she
      bcAABAa and _ sister
      1B1c1bA and _ still
      EABbaCh and _ t
      a1AcBbB and _ the
      Ab1Baaa and _ they
      dAAAAaA and _ think
      Cd2a and _ time
      cACaAa and _ to
      A1BaCb and _ vais
      AAA1ABe and _ we
      BbaA2c and _ when
      Cbb1BBb and _ won
      hBCB1Cb and a
      baABAAd and don
      baABAAd and don t
      b1A2cB and has
      aDb1AAb and he
      1CAaaba and he s
      E1Aaba and her
      bEabaCe and his
      gEaIBca and i
      aBAaDbe and i don
      AdABfDB and i m
      1AAc1bA and i still
      cAA1AbA and i think
      Dc2aa and if
      BbdaC and it
      aBbbBa and it s
      CbAc1A and its
      Bcb1BA and last
      1ABd2A and laugh
      aA1bBb and left
      AAAAccA and me
      1C1A1eB and mum
      BCCaAaj and my
      AB1AAd and my brother
      bcAABAa and my sister
      1Caac1A and never
      2aCBca and no
      DbABd1b and nobody
      BAA1cbA and nobody has
      CcABb1c and nobody s
      BAA1cbB and not
      ABfAAaA and now
      AAdA1BA and puts
      ABdA1AA and puts his
      aahBBAC and says
      AAac1Aa and says he
      AAdAA1A and says i
      hAADAGb and she
      AABAcBa and she s
      c1aA1AB and she says
      aba1AAB and she won
      bCaAc and stand
      aBbbAAB and still
      ABb1A1b and tells
      1Bba1Ab and tells me
      1aABcBb and that
      C1BfCea and the
      1dBBaE and then
      CbaBaAA and there
      EDEdCAc and they
      ebABA1A and told
      dbDA and told me
      A1eA2A and two
      1AdBA1B and wants
      AcB1b and we
      D2d1B and won
      D2d1B and won t
      CbBbAA ane
      Ab2ADc anfe*
      Ab2ADc anferme
      A1Bb1Ab anferme dans
      C1AaeAb angl*
      aBAa2c angle
      BA2eAA angleterre
      dAbA1AB ango*
      dAbA1AB angoisse
      AeB1A1B angr*
      AeB1A1B angry
      aBf2BB anim*
      BAeB1BA animateur
      iE1AAAC anko
      BAb1bAA anko $
      2AcAbB anko _ ka
      Bc1bAAA anko*
      BgBBAAa anle
      eCad1C anne*
      cAba1B annee
      aA1BbB annee derniere
      bA1AbB annee derniere j
      a1AaaAc annee et
      d1AB1A annee prochaine
      bB1c1Aa annees
      bBBb1Aa annees $
      cEbbACB anni*
      cCacBCB anniversaire
      CAcA1a anniversaire de
      cAACd anno*
      AAaAeAa annonce
      1ABc2B anon*
      aABc2A anonyme
      1Aca1aB anot*
      1Aca1aB another
      b1gCBDA ans
      aABcaAA ans $
      AAaabB ans _ 0
      C1A1cAB ans _ a
      dCaAaB ans _ ai
      D4bc ans _ avale
      D1b2AA ans _ c
      1cA1aC ans _ chez
      ABA1AdA ans _ degage
      dAB1A ans _ deja
      cAAAaAA ans _ dit
      BAca1AA ans _ en
      aCBAe1B ans _ est
      1BA1Bbd ans _ et
      C3Ad ans _ foyer
      aDbAaA ans _ il
      BAAba1b ans _ ils
      dBAaC ans _ j
      abBbAa ans _ je
      A1AacBB ans _ l
      c1CCaAa ans _ me
      BA2A1e ans _ mes
      CebA ans _ mon
      cAa1AC ans _ n
      AcA1AbA ans _ nuit
      CAc2A ans _ que
      1AAAcBa ans _ suis
      BadA1BB ans _ un
      cBAAaA ans _ une
      Aa1AAbb ans _ veux
      bAAAAaa ans _ y
      CbbB1A ans a
      BbA1Ac ans depuis
      baBBcBA ans elle a
      ABA1Ad ans en
      2a1cBb ans est
      bFccBBb ans et
      c1BaAA ans et j
      b1AaBb ans et je
      cCbBaBE ans il
      aBA1b1B ans il est
      AcBAa ans il me
      bDd1aBA ans j
      dCaAaB ans j ai
      jCDCCbb ans je
      dBB2A ans je me
      1AAAcBa ans je suis
      Aa1AAbb ans je veux
      BBb2dA ans le
      DAcbBAA ans m
      c1aA1BA ans ma
      DAc1c ans mais
      1g1AaAA ans me
      a1b1B1C ans mon
      Bc1AaA ans on
      BBbaa ans qui
      C1A1e1A ans sans
      dCab1AA ans se
      cABCABe answ*
      B1A1A1d answer
      c1AAAAb answers
      dcbB1BC anta*
      1cAa1AC anti
      jDABAA anti*
      fAAB1AA antidepresseurs
      BBdBAa antr*
      dBABcBA anvi
      1BBBb1A anvi de
      1B1Acaa any
      AbaaA1c any more
      BcbA any more and
      EAabaaA any trade
      eB1a1AB anym*
      eB1a1AB anymore
      eAB2bC anymore $
      CA1ca1c anymore _ i
      Daa3c anymore and
      CaAb2c anymore and i
      bAb1aAA anyo*
      bAb1aAA anyone
      DAa1abb anyone $
      cA1bAC anyone _ my
      caA1bBB anyt*
      caA1bBB anything
      BbAAc anything _ a
      ACaAfAA anyw*
      bcdCAB anyway
      1acB1AA anyway $
      CFBcgaB anywhere
      b1AcB1B anywhere $
      AdaBAbA aout
      AaA1C1d apel*
      AcA1C1c apele
      1cAA1Ab apol*
      HaCAFgc appa*
      CCACDfA appart
      AD1A1aA appart $
      Db1CBbd appartement
      Ae1BAAa appartement $
      EaDfcFd appe*
      A1BceCA appele
      C2AcB appele $
      acCACbb appeler
      bA1AAAb appeler je
      ad2A1B appeler le
      DbABEBf appelez
      Ad1aBAA appelez pas
      aDAfdCA appelle
      b1abAaB appelle $
      d1aB1AA appelle ca
      C2bb1A appelle l
      aB1cA1B appelle le
      1A1BAac appelle les
      1EA3c appelle qui
      BC1eaAB appellent
      AAAdA1c appl*
      a1ABA1d application
      EfafAeG appr*
      Ee2c1B apprend
      Ae1a2A apprend vite
      EbBeaa apprendre
      BDBf1Aa apprendre $
      BcAaB apprenne
      e1G1abB apprenti
      A1Bca1A apprenti _ a
      Ab1B1bA apprenti _ les
      BcAAAb apprenti _ toujours
      ABA1baa apprenti a
      Cb1C1eA apprenti arrive
      CaAa1aa apprenti de
      A2d1C apprenti mange
      cB1AaA apprenti ne
      a1cDAb apprentice
      cFeaA1A apprentie
      EdAc1AA apprentis
      FfB1dBB appris
      Dc1a appris _ pas
      GiA3B appris a
      aB1AcA appris par
      BAfABa approche
      ca1AAAA approche $
      hCAAB appu*
      eB1ABaA appuies
      Cc3b aprann
      acbCAbC apre
      daCAbDA apre $
      CbAb apre _ di
      CAc2a apre _ la
      BcBaAAA apre i
      BAd3B apre il
      CDb1Af apre je
      cAAAAa apre on
      BbA2cA apre se
      aaA1DaA apre*
      ca1BDbA apres
      Ac1A1Ca apres _ a
      AacC1Aa apres _ est
      CbAa1d apres _ je
      ccAB1A apres _ m
      CcA2A apres _ pleure
      hAaB1C apres _ repas
      DBB1AgA apres _ sais
      BB2Ad apres _ verra
      Eb3Ac apres avoir
      CA3d apres bah
      BacA1Aa apres c
      BacB1Aa apres c est
      dC1a apres ca
      dBaa2A apres ce
      eaaB1AA apres chaque
      eA1A1B apres chaque repas
      ba1B1Ab apres dans
      DhC1ACB apres il
      dABA2A apres j
      1BDAEg apres je
      DBB1AgA apres je sais
      CBdAaBb apres la
      fC2aDA apres le
      c1bCbD apres les
      AaAABeB apres on
      dABa1Aa arbr*
      dABa1Aa arbre
      D1Ah2A arce*
      D1Ah2A arcele
      A1CCadd are
      cAABdCB are $
      2BAAad are _ me
      bAbB2a are _ the
      1d1A1BA are _ worst
      bC3c are a
      BabA1Aa are all
      Bb1A1c are de
      aBbB1bB are in
      B2B1f are long
      1d1A1BA are the worst
      1Dd1BDc aret*
      bBaaBDc arete
      bAAbAAb arete pas
      BAdA arette
      DBbacab arge*
      E1acdAa argent
      DicE1aC argent $
      aAABABe argent a
      1BAfaDa argent de
      bC1daAB argent et
      bAAAd argu*
      1Dbbaaa ariv*
      ADbbaab arive
      BBbBAab arive _ a
      CgBBAAb arm
      cAA3C arm _ a
      CcAa arm _ the
      c1AB2C arm with
      dC4C arm with a
      COBCAAq arme
      A1AAA1d arme*
      1BAAA1d armes
      b1Bb1BA armo*
      bABbaB armoire
      bA1aABB armoire a
      kCB2BH arms
      aAAAcAa arou*
      aAAAcAa around
      eAAB1AC arra*
      baAabDA arrache
      cB1B2A arrache _ peau
      ABbBc1A arrache la
      cB1B2A arrache la peau
      dA1AAA arrache les
      aA1BBdB arrange
      aAAB1d arrange $
      cAb1BCb arre*
      A1Ab1Bc arret
      accbBAC arrete
      adaBaBC arrete $
      CAab1A arrete _ danse
      cBBa2B arrete _ de
      abBa1BA arrete de
      AC3bd arrete et
      BAba1AA arrete la
      CAab1A arrete la danse
      BABd1Ab arrete pas
      cBAaa1B arrete pas de
      aAb1aaB arretent
      bEAACBb arreter
      BA1AA1d arreter $
      CcbA arretez
      cbABC1c arri*
      bBbAAaA arriere
      f1a1AAD arrivait
      DbCbBcc arrive
      D1Bc1Bf arrive $
      ACaB1Dd arrive _ a
      Bc1a1AA arrive _ avec
      BcbA1AA arrive _ l
      eAA1a1C arrive _ truc
      Abb1AbB arrive a
      dB1BAa arrive au
      BbAA1cC arrive avec
      bB1aa1B arrive de
      BbAa1aA arrive en
      BB1f arrive et
      d4BB arrive je
      AbABAa arrive le
      dBADAEe arrive pas
      AB1A1Bc arrive pas a
      eAaB1B arrive plus
      Bd1A1AA arrive souvent
      Bd1A1AA arrive souvent avec
      CBAc1a arrive toujours
      eBA1a1C arrive un
      eAA1a1C arrive un truc
      Ae1AaC arrivee
      B2CBbd arrivent
      dBB1a1a arriver
      C1AhABB arse*
      DA1fA1A arsele
      C2bbA art
      adAaAAB arti*
      BiEAfDD as
      Cf2aAA as _ as
      CBca1cA asce*
      CBda1cA ascenseur
      Ba1CadA ase
      1a1Ad1B ase $
      Be2AbA asi
      Db3b asie*
      Db3b asiete
      gDbBAAA ask
      AbBa1Aa asked
      fEABaAb asked me
      ADb1cbA aski*
      BDb1cdB asking
      bAbA1AA asking _ i
      BAabAca asking for
      B1A1d1A asking how
      E2bad asks
      AAAAAd asks if
      C1bCd1a asle*
      B1bCd1a asleep
      1cA1bB asleep $
      cBb2AA asou
      ACAa1Ac aspe*
      ACAa1Ac asperger
      B1dA1AA assa*
      ABfA1AA assaulted
      1bcaDBA asse*
      DddaBCB asseoir
      aaAB1ba assez
      beDDGiE assi*
      aaCBAcA assiette
      ba1AABA assiette _ la
      EfAC1b assiettes
      fEAeBEc assis
      CA1cAAa assis $
      eBA2Cb assis _ la
      eA1AAAA assis _ le
      hB2ACA assis dans
      fA2AA assis dans la
      bCAaCcB assise
      Ff1AAcB assistante
      C1abBbD asso*
      CBbB1eA association
      aBd2A assoit
      bBAb1a assu*
      eC2A assurance
      BaAbaaa assure
      CcAb1A aste*
      Ca2Abb aswe a
      BBcCafD at
      Ca1aAb at $
      ABADcbA at 0
      AAbAdBA at 0 am
      c1ADA at _ 0
      AAbAdBA at _ am
      1BaBc1A at _ and
      beBB1A at _ because
      1DCa2d at _ door
      BAAc1b at _ gates
      1g1A2A at _ i
      CA1abAc at _ in
      BC2bc at _ mates
      FAfBABb at _ party
      bDb2A at _ s
      BdA1AAA at _ so
      baAA1Ab at _ table
      AbA1aBA at _ they
      CAaaba at _ time
      DCcacA at a
      cBAa1A at all
      dmBFHaF at home
      AfA at home i
      dA1D at lunch
      Ad1gbDC at me
      AaCb1A at me and
      CcA1a at mine
      aBBE1af at my
      1FhaBB at night
      ABcA1A at night and
      CAAAadA at ours
      BdAdAAB at school
      aBeAAB at that
      HBA2gc at the
      1CBa1ab at the door
      BAAc1bA at the gates
      baAA1Ab at the table
      1bAA1Cd at us
      B1abaaB at work
      1A1ABe at your
      BAc1ba atan*
      4cCb atann
      EBBB1i ate
      1BBdAbA atel*
      1BBcAbA atelier
      CBb1bBd atelier $
      gBA2A atelier _ l
      BA1abaA atelier _ n
      1BAa1bb atelier a
      d1A2BA atelier je
      eA3AA atelier pour
      AacB2A atelier un
      c1BABba aten*
      chFBBCA atta*
      1eFaABB attache
      dE attache _ ceinture
      BdAA2A attache _ radiateur
      AeA3A attache a
      BeB3A attache au
      Bd2AA attachee
      dDAACBh atte*
      g2CA1A attempt
      CAd2Bc attend
      AdAB1B attend $
      Bca1AaA attend _ la
      B1A1cAb attend _ le
      Bad2AA attend _ mes
      AabcBA attend que
      BDBaBBd attendent
      1A1cA1C attendent a
      1A1B1Ad attendent en
      d1DAb1C attendre
      bdAC2A attendre $
      1babaBA attends
      baAAAaA attends $
      Cab1Bac attends _ il
      1dAAA1A attends _ que
      C1Aac attends _ tout
      d1BAAAA attends plus
      Caca2A attends qu
      A2baCa attends que
      C1Aac attends que tout
      a2AAdA attente
      AeC1Cd attention
      AdA1Bb attention $
      bA1c1D atti*
      b2c1C attire
      ADeA atto*
      ADeA attouchements
      Bf1AAAC attr*
      Be1ABAA attrape
      1cBBA1A attrape par
      DdEfCca au
      AAABa1e au 0
      cAa1ABA au _ a
      CbAb2a au _ avec
      CaABAdc au _ c
      E2Babb au _ ca
      bC1cAB au _ chaque
      cCaA2A au _ dans
      baAD1b au _ de
      AABaaAb au _ depuis
      fD2dbA au _ du
      E1acC1d au _ elle
      Ab1AAaB au _ en
      bAGAA1g au _ et
      AB1e1C au _ euh
      DBc1Ceb au _ il
      B1BdaAc au _ j
      1BA1d1C au _ je
      AdAA1Bc au _ la
      fb1GBb au _ le
      aab1AC au _ ma
      AB1b1bA au _ mais
      bD1a1A au _ mon
      1aB1aDb au _ on
      1aBAeBC au _ ou
      AfaBABC au _ par
      bCABAeA au _ parce
      BB3Ac au _ pendant
      DA1b1aa au _ plus
      DB1ecAa au _ pour
      1caCA1a au _ quand
      EeCb au _ que
      aB1A2d au _ qui
      ba1A1bB au _ sur
      1Cae1A au _ tout
      DcA1Bae au bled
      1ba1b1C au bled cet
      eBaBCB au bord
      cDcBdDB au bout
      BB1AdAA au bout de
      C1d2Aa au camp
      BaA1eBB au cas
      BaA1eBB au cas ou
      CA3d au chaud
      dC1A1aA au cimetiere
      aCCdAAB au college
      aCA3d au dessus
      gD1CcaC au fond
      cAAAaa au fond de
      Ad1A1B au four
      1ba1daB au foyer
      B1eBBA au judo
      B1AB1d au lavabo
      AaABcA au lieu
      Acb2C au lit
      ECcBbda au lycee
      ABcA1aA au marche
      CAAAAe au mcdo
      Bc1AAAb au moindre
      hA4D au moins
      BA1AAdA au moins il
      ad2bCB au moins je
      BcAb1BA au moins la
      CbACABi au pays
      BbA1A1c au pays et
      BB2cAb au pays pour
      CBA1b1b au pied
      BC1eA1B au portail
      DeAC1AB au radiateur
      C2A1f au regime
      dABB2A au revoir
      eB1A1AA au sang
      ADAAA1e au secours
      DA1e1B au self
      AcA1AAa au sol
      BA1d1a au stade
      c1CaAaa au telephone
      D2baa au terrines
      ABag1Da au ventre
      bcAC au vestiaire
      fBCBBcC aucu*
      bAAbBaA aucun
      bBBAaaA aucune
      BaAAdAA aucune nouvelle
      1abBabB augu*
      1abBabB august
      1a1cBaA aujo*
      1a1cBaA aujourd
      1a1cBaA aujourd hui
      Cb2AdA aunt
      BaAB1ba aunt*
      BaAB1ba auntie
      eDACaa aura
      eB2AB aura pas
      cAAAbBA aura plus
      iEBEABB aura*
      aBB1aAa aurai
      CacA1Ac aurais _ du
      gCADA1C aurait
      dAACcA auro*
      dAACcA auront
      DfDaAdb auss*
      CeBA1dA aussi
      e1aE1AC aussi $
      CcA2c aussi et
      BBbbb1b aussi il
      BbA1AAa aussi j
      BbA1aaA aussi les
      baAB1aA auta*
      bA1B1cA autant
      1CAg1CC auti*
      B1Ce1BA autiste
      BbAc autiste $
      aB1c1AB autistic
      1BeAA1A auto
      jCF1cAB auto*
      AaA1AbB automatique
      C3ebB autoroute
      eDA1BAb autour
      dD1cABA autour du
      c1aACAA autr*
      e1bEAbB autre
      BBCBAfa autre $
      a2AAAd autre _ j
      beaB1BA autre chose
      eB1A1A autre cote
      cA1AB1B autre je
      A1aAcAA autre ville
      DEcdBB autres
      aAba1aB autres $
      BA1c1B autres apprentis
      ABdB2A autres et
      ac1BAcC aux
      1ad1AbC aux _ de
      AAAbAab aux _ du
      fa1D1B aux _ et
      b1bD aux _ ils
      cbbB1AA aux _ j
      AB1bAaa aux _ je
      cb1B2A aux autres
      aCAc aux bras
      A1dB1A aux filles
      AbBaAAb aux grands
      C2b1ac aux lettres
      AAA1hB aux pieds
      db1aAEb aux toilettes
      CaB1bac av
      AbdA1BB avai*
      a1d1ABD avais
      BaCa1a avais _ a
      EDgAA avais _ ans
      dBbB avais _ de
      Ae3C avais _ le
      dCAa1A avais des
      BDe avais peur
      BbBbbAA avais un
      1daB2A avait
      1CbB2b avait _ de
      B1aaAAc avait des
      aACAd1a avait dit
      BBaAAaa avait pas
      BAa2cA avait rien
      BaAbabA avait une
      1BDDCbf aval*
      CEADCda avale
      f4CB avale _ boite
      d1Ab1AA avale de
      E3AeA avale depuis
      dBaB1Ab avale des
      d1AA2C avale des trucs
      d4BB avale la
      D4Ae avale le
      h4AD avale tout
      G5d avale un
      ebAa1B avaler
      EiCaa1C avan
      bbAAAA avan de
      dDaA1eC avan*
      ACaDad avance
      dA2AAA avancer
      cA1AaB avant $
      1AaD1bb avant _ cours
      bA1B1Ad avant _ en
      BdAbAA avant _ etre
      CB1bab avant _ le
      dA1C1A avant _ me
      BcA1a1A avant _ on
      BA2aAc avant _ pour
      gFA2A avant bras
      BAb1Ab avant ce
      Diaa1Ca avant d
      BdAbAA avant d etre
      cAagCBB avant de
      bBaB1A avant de me
      Ga2Ac avant hier
      daaaAAC avant il
      eCaA avant j
      ABAAdcB avant l
      aB1BAcc avant les
      aA1D1bb avant les cours
      Ed1BbcB avant qu
      Bb2bAA avant qu on
      EAbAbeB avant que
      c1A1ABa avant vendredi
      BbcBa1C ave
      BacBbA avec
      CCa1c avec 0
      BBAeA avec _ affaires
      aAaC2b avec _ au
      cAa2BA avec _ autre
      3DA1c avec _ barres
      AE4b avec _ batte
      1B1D2e avec _ battus
      cC1a2A avec _ briquet
      hHA2AA avec _ ceinture
      EfabcAC avec _ chaise
      cc1A1AA avec _ chaussures
      BAAaad avec _ chien
      BAb1bA avec _ copain
      A1A1dD avec _ copine
      BabAdAA avec _ cousin
      bDaA avec _ couteau
      cAAAA1c avec _ cutter
      bCabBAa avec _ dans
      bC3c avec _ daron
      cBA1AbA avec _ de
      ABA2ac avec _ dedans
      aAAab1B avec _ e
      1dB1bB avec _ elle
      ADcbB1a avec _ et
      BC4d avec _ flingue
      BdA3A avec _ fourchette
      Da4f avec _ fusil
      BdABaAC avec _ garcon
      Ccb1A1A avec _ gars
      CAAa1Be avec _ gens
      B1bA1bA avec _ grand
      1AAb1Ac avec _ grands
      1ABb1dB avec _ habits
      AEB2Af avec _ hache
      1CeB avec _ il
      DfaAB1A avec _ je
      BCb1Aba avec _ l
      eA2A1A avec _ le
      1CAB1Ac avec _ machette
      EAbdAAA avec _ mais
      bC1C2c avec _ marteau
      AA2f1C avec _ mec
      aBbD1bA avec _ meme
      1A2BeC avec _ mere
      eA1B2A avec _ nom
      AAc1bAB avec _ oncle
      1bF1aa avec _ pere
      aBA1bAa avec _ petit
      AADeb1A avec _ photo
      1bB1aAB avec _ porter
      aCaa1BB avec _ pour
      1Ac2CA avec _ sinon
      CcAc2B avec _ tete
      bAA2Bd avec _ tournevis
      acBA1AA avec _ tuyau
      1bA1c1C avec _ type
      Ca2baA avec _ un
      AAAACeA avec _ valise
      eCA avec _ verre
      1AdB1A avec _ video
      Ada1AAD avec _ vieux
      C1ac2A avec _ visage
      BjaDbBB avec ca
      Cda1AbB avec ce
      bD1AA1f avec couteau
      CB1BCbj avec de
      BBb1Aaa avec de l
      1bACCEg avec des
      3DA1c avec des barres
      1B1C2c avec des battus
      CAA2Be avec des gens
      ebB1A1a avec du
      ADcaAab avec elle
      EaCebBa avec eux
      bCbc1B avec l
      dhHD1aB avec la
      eG avec la ceinture
      dca1bFE avec le
      bc4D avec le couteau
      BeA3C avec le fer
      Db4d avec le fusil
      dCA avec le verre
      bb1dCaA avec les
      G1lDAGA avec lui
      BdAA2A avec lui je
      FBEcdgB avec ma
      A1A1dC avec ma copine
      1A2BeC avec ma mere
      aBa1aAb avec ma petite
      1ACcb1A avec ma photo
      Cc1c2A avec ma tete
      bC1A1aa avec me
      AbBb1aC avec mes
      2E1dAA avec mn
      1CajCEC avec moi
      EDeadiF avec mon
      A1aAdA avec mon cousin
      bC3c avec mon daron
      abB1AaB avec mon frere
      CaAb1Aa avec mon prenom
      cA1A1Ab avec nou
      1CbAaDc avec nous
      dAA1AA avec personne
      AcaAAaA avec qui
      Bca1AaA avec qui je
      FAfbaA avec ses
      a1bbabE avec son
      cA1BAb avec tout
      eeDFdDB avec un
      1FaA2d avec un couteau
      aAAAA1c avec un cutter
      BAcA1a avec un grand
      A1A1dAD avec un mec
      c3BaB avec un sac
      1bA1c1C avec un type
      abCF1Ii avec une
      AG4c avec une batte
      DhbbAAC avec une chaise
      ABB3c avec une hache
      Fe2a avec vous
      iBAD1CB aven*
      hBAC1CB avenir
      AAB1aAe avio*
      AAB1aAe avion
      1bA1d1D avion $
      ABcCgCA avis
      A2BeA avis _ recherche
      A2BeA avis de
      A2BeA avis de recherche
      eE1CDdB avoi*
      eC1ADaA avoir
      aAAc1AA avoir _ droit
      eDA2Ba avoir des
      aAAc1AA avoir le droit
      jDABACC avoir mal
      Ca1cBaa avoir un
      D1b1BeA avoir une
      aBCbca avon*
      aBCbca avons
      1b1BAbA avou*
      abABAcA avoue
      bBAAAcA avri*
      bBAAAcA avril
      eB1abDb avt
      cbABAA awak*
      cbABAA awake
      d1bCeDE away
      A1cAAd away $
      BAAbdA away _ i
      BA1AcAA away and
      c2aB1B aye
      aB1b1cB b
      CdbB1a ba
      1ebA1A ba $
      F2d2a ba moi
      DAbABdb baby
      DCgBAac baby*
      BBgAA babysitter
      cBA1bBA bac
      BA1B1eA bach*
      Eacaed back
      D1ECh back $
      ABcbA1A back _ that
      dc1AAAC back _ the
      A1eAAAA back from
      ACe1aA back in
      bAb1Ac back to
      ABcbA1A back to that
      1c1ADAb bad
      BeB3C baff*
      CbAa2B baffes
      JDCehaB bag
      4aCd bag $
      B3fA bag _ just
      BaA1cAB bag and
      EB1BaAg baga*
      CBAB2f bagarre
      BAA2cb bagn*
      BAA2cb bagnole
      ABA1AgA bags
      CdAb2A bague
      cBBcagF bah
      Ca1c2B bah _ a
      AA1bca bah _ ai
      BAAAabb bah _ en
      aBAaAbA bah c
      aABaAbA bah c est
      1bbAA1B bah il
      BAAbbd bah j
      AA1bca bah j ai
      bB1DAac bah je
      1DcB1ba bah le
      abBA1ba bah mon
      aDabA1A bah on
      BA1c1aA bah y
      cdAAAAA baig*
      1dAAAA baignoire
      a1BA1e bail
      BDAA1kC bail*
      AD1A1hB bailiffs
      dAeD1Db bain
      dB1B1B bain*
      dB1B1B bains
      da3BA bains et
      Abf1ADB bais*
      Cbf1ADB baisse
      ACb2B baisse _ pantalon
      BAAd2a baisse _ tete
      BA1d1Aa baisse la
      BAAd2a baisse la tete
      aAcD1AA baisse le
      AAcB1A baisse mon
      1E1baaA bake*
      AE1c baker
      aBe3C bal
      CecdBED bala*
      BfbB1AA balai
      cC1dAAC balais
      bBAc2C balais _ la
      baAaAAA balance
      dC1a1A balance _ la
      AcaA2B balance tout
      AaBAACg balc*
      1bAaACd balcon
      CDa1bCe balcon $
      BgA3A balcon en
      aABc1A bale*
      aBAc1A baleine
      Ec1c1A ball
      Eb1AeAe ball*
      c1A1CAc balle
      bab1A1B balle $
      EAbCh1c balles
      CAaacAa balles $
      CdBb2a ballon
      CbbbAbA ban
      Ccb3A ban moi
      BBAb1b bana*
      DBCfCdB banc
      bBAbAaA banc $
      aBAa1Ac band
      hJDhCCA band*
      cbAAAA bandage
      eBAAAA bandages
      AGAjACA bande
      BBAAAae bank
      DBac1cA banker
      1AafABB bann
      B2AAe banq*
      CAac1B bant*
      ADacAA bapt*
      AaaCC1a bar
      BbAAabA bara*
      Bc1AaaA baraque
      AA2eAA barc*
      BA2eAA barcelone
      A1Ae2A bark
      1AAAcAb barq*
      1ICCfCh barr*
      d3BB barrage
      CbAaa1a barre
      aB2Bab barre $
      G3fA barrer
      cA1DBcb barres
      b2ABbb barres de
      A1AAAAe barricade
      Gda1cCe bas
      bbBabaB bas $
      1BA1A1e bas _ chez
      b1abA1B bas _ est
      a1AAdA bas _ je
      1BA1A1d bas de chez
      bC1aAAa bas il
      DcAAc1b bas je
      bC2bAa bas mon
      AA1B1eA bashed
      Cb1gaAa bask*
      B2dbAb baskets
      C1ba1Ac baskets neuves
      A2abbB bast*
      c1A1b1B basta
      FgBCBDa bat
      1AaBACb bat $
      eCB1aA batard
      cAa1BAc bate*
      d1b1BA bateau
      DDA1i1e bateaux
      dCdBABB bath
      eEdBaB bath*
      eDcBaB bathroom
      DbaeA bati*
      BbaeAC batiment
      C2Aabb batir
      AgBAABC bato*
      BhBaABD baton
      BbAa1AA baton $
      ad1ABAb batr*
      GlEHADd batt*
      AC2A1c batte
      bDA1aBe batterie
      CB4d battery
      Ch1E1AA battu
      BeAA1AB battue
      1B1D2e battus
      eCB1aAA bava*
      EB1a1Ag bave
      BB1A2c bave $
      lDDAcBF be
      aB1AAcA be $
      BAAAbc be _ by
      cAAAa1A be _ for
      DAbAAb be _ only
      Cb1Ab be _ than
      C2cc1A be _ to
      AbB1ba be _ when
      c1CaA1A be _ without
      dAAA1AA be around
      fAACA be dead
      DC2gaA be gone
      1DAAd1A be here
      AcAcA be home
      BeaaAAA be in
      B1AAAd be out
      C4eB beads
      C4eB bean*
      EhBb1BD beat*
      B1Ad1A beaten
      AfBD1AC beats
      1cABA1A beats me
      C1cAaAB beau
      1cA1ABa beau _ est
      ABc2bB beau _ il
      b1a1BbA beau _ je
      1dC1bCA beau _ m
      1aAB1dA beau _ me
      D1cAAc beau frere
      DCbAba beau pere
      1dB1ABa beau pere est
      1cC1bC beau pere m
      1bCA1d beau pere me
      d1BBE beau*
      1BACDbc beaucoup
      B1B1aeC beaucoup $
      CA1A1dA beaucoup _ eau
      caAA1BB beaucoup _ la
      BA2A1e beaucoup _ sang
      bBC1Aac beaucoup d
      BA1A1cA beaucoup d eau
      aBcBABd beaucoup de
      a1aB1Cb beaucoup en
      bbA2AB beaucoup je
      GaADCfb bebe
      AdA1Aa bebe $
      BeAaCcF beca*
      BeAaCcF because
      cBaA1A because _ my
      aBabbaB because he
      CfC1BbB because i
      dB1B1A because it
      DaA1Ad because my
      B1ah1FA because of
      cBaA1A because of my
      BC3e bect*
      CEgCb1a bed
      CaeADAd bed $
      dAcAA bed and
      dEADda been
      Dd1aAbB been _ a
      cA1aaD been _ at
      CAAB1f been _ in
      AA1eaB been _ me
      1A1BhBD been _ since
      Db3b been _ the
      BbbBaa been _ to
      1bC1cAA been _ up
      EA2dAA been gone
      C3AeA been in
      BA3dA been living
      b1B1bAA been looking
      B3gCA been missing
      A3eCA been missing since
      AAAAc1A been staying
      Bd1A1aA been to
      AcBBbba befo*
      AcBBbba before
      Cb2AcB before _ s
      CA2ca before anyone
      1g1bBCB before i
      AA1acB before the
      CBAgAAC bega*
      DeCdaAC begaie
      cC1c1bB begg*
      cBa2bA begged
      CBca1ba behi*
      CBca1ba behind
      Cea2AA behind me
      CCacAba behind the
      CiAA1C beig*
      bDbd1BB bein*
      babc1DB being
      B1Ad2A being _ on
      AacCa1A being _ with
      C1Ad1AA being tormented
      BAA1eA belg*
      BAA1eA belgique
      B1cA1aA beli*
      C1dA1aA believe
      aCAbBbC bell*
      1BAbBbD belle
      dBAa1Aa belle fille
      FbAB2A belle mere
      B1BdABc belles
      CjABA1D belt
      ABA1cba ben
      AA1daAA ben ils
      CA1aBdb benc*
      CA1aBdb bench
      DABdAc benn*
      BAab1Ab besi*
      BAab1Ab beside
      BAab1Ab beside me
      cbbAbFC beso*
      gaaB1FD besoin
      gAABBCB besoin $
      Ed1Aa1b besoin d
      bDbaaAB besoin de
      iaD3G best
      cAAa1AA best*
      acCCAAb bete
      ccAAAAB betes
      cAaAAa betise
      hBABAB bett*
      hBABAB better
      dA1AB better off
      EAabcAb better than
      CBbCBhB betw*
      CBbCBhB between
      BAA2e between places
      e2AA1A bezo*
      BBhAbDB bf
      DAA1Ae bibl*
      DA1cAcA bide
      cACAAaa bien
      DgbbCB bien $
      C2Bac bien _ je
      BA1Abc bien _ moi
      baAAaAA bien _ mon
      A1BAbcA bien de
      D4d bien de moi
      D1Bc2b bien j
      b1AAABa bien je
      1ABaAbA bien la
      aabb1DA bien le
      AAaAbaA bien m
      eFDDaeB bien*
      eECDbbA bientot
      Ad2AcA big
      bAaAAbA bijo*
      AbBbaA bike
      BeAB1aB bike $
      FAaaiBA bill*
      DDaBgCc billet
      Aa1Acaa billets
      AC1cAe bin
      AAAAAd bin bags
      CaCg1AA bino*
      CaCg1AA binome
      CAAB1f bins
      cCABadA birt*
      dC1BAdA birthday
      FA1hAaA bis
      DA1fAaA bis la
      DCABBma bisc*
      AB2Be biscottes
      CBAA1ga biscuits
      cCdA1AB biso*
      dAb2AB bisous
      1aaBcBa bit
      BAAcbA bit of
      dfD1AA bite*
      gfIdAAA bites
      GAaadAd biye
      cIdFCDe biza*
      AEcBBCc bizarre
      aACa1BA bizarre $
      BAB3c bizarre il
      cCaC2a bizarres
      c1B3C bizarres $
      1AAA2e bizarres e
      BC1h1CA bizu*
      BB1f1CA bizutage
      accaABE blac*
      gcAaACD black
      Ce black eye
      eCABBD blad*
      AC1A1Be blade
      C3aBb blade $
      cA1a1BF blades
      ABadaAA blag*
      CaAd2b blague $
      1DA3e blan
      cA1CCCf blan*
      C1B2Ad blanc
      d1AB2a blanc $
      abaBABb blanche
      BcaA1B blanche $
      DBc2b blancs
      C2baAA blaz*
      Ce2A ble
      cAAb2B bleach
      DcA3d bled
      cABCACf blee*
      hCAA1AB bleed
      FbAB1Ci bleeding
      dCBBDBg bles*
      e3D1b blesser
      HhAA1B bleu
      FgAaAC bleu*
      1D1Aaac bleue
      FkAbBDC bleus
      CdBaa1A bloc*
      ACbAbca blok*
      bCBaABf bloo*
      bCBaABf blood
      cbA2AA blood on
      cbA2AA blood on the
      ACeCBbb bloq*
      BBeB2c bloque
      GBbgAaB blou*
      E1c3a blouse
      BBAgAaC blouson
      EdB1Baf blues
      BAA1B1d blues $
      EebC1cA bo
      AAAAac bo _ a
      1bC1daC boar*
      BA1adAA boarder
      b1BA1bB boarding
      BBa1bAa boat*
      aAeC1BB body
      dAABACB bof
      CeaA1A bofr*
      1dAB2A boil*
      AfAA1C boiling
      b1afABA boir*
      1dadABD boire
      dcBCgAF bois
      bBaac1C bois $
      CaAA1dB bois _ l
      B2aAac bois _ la
      B2A1Af bois _ peu
      FA3fA bois beaucoup
      DA3fC bois de
      C2A1cB bois de l
      e2A1AC bois tout
      1B1A1Bf bois un
      B2A1Af bois un peu
      AfEDEfa boit
      BB2AcA boit _ l
      bAAB1Ac boit _ le
      1eA1CA boit je
      FcAbfda boit*
      Ff1cbc boite
      C2b1ac boite _ lettres
      C2b1ac boite aux
      C2b1ac boite aux lettres
      dDABadE boite de
      BB2bb bol
      BB2bb bol de
      b1CbcAB bon
      cBbDCbb bon $
      Cab1A1A bon _ est
      D1Aca bon _ moi
      dCAbAA bon _ rien
      eDA1Aa bon a
      dCAb1A bon a rien
      Cab1B1A bon c
      Cab1B1A bon c est
      aAaAcB bon il
      ABbdA1A bon je
      CdAaaA bon pour
      BAca1aA bonb*
      BAca1aA bonbons
      bBB1c bond*
      dbACB1B bonj*
      cbACABB bonjour
      BcaA1A bonjour je
      cbCcbBB bonn*
      E1Ah1AA bonnet
      bACAaAd book*
      CaBg1BB boot*
      CAAAdAe booted
      AcD2ab booth
      BaBfAAB boots
      DfdA1CA bope
      CdbA1BA bope moi
      FgeD1AA bope*
      EebB boper
      AbdB1A bopere
      C1A1caA bor
      gB1CCA bord
      bAaAAB bord du
      EAgDAAd boss
      1BD1AAg boss _ my
      ABA3d boss keeps
      B1adaDb boss*
      ACAb1dA bosse
      AC3eA bosse _ dents
      AEAa1eA bosse a
      AC3eA bosse a dents
      abAA1AB both
      gAAAAA both*
      eAAA bother
      eaAa1C bott*
      AbBa1AA botte
      dAbA1AA bottom
      gBAAA1B bou
      AAbcCAc bouc*
      GBefAC bouche
      C2f1AB bouche $
      Bd1AA bouche _ oreilles
      aB1A1Ac bouche de
      AdAAAA bouche les
      Bd1AA bouche les oreilles
      c1AA1Ab boucher
      1cBBAaA boucle
      FDAbBgB bouf*
      BBAAAdA bouffe
      CBAbAcA bouffer
      cBgB1AB boug*
      CCBCcbh bouge
      DeabaaD bouge $
      E1B1BDi bouge plus
      DBf1BDe bouger
      aadAAAE bouger $
      CBAA1Ag bouger plus
      HaeBBAj bought
      F1d1A1c bought la
      cABB1b bougies
      BcBA1c boui*
      1fA2Ea bouillante
      aB1A1dA bouillon
      1CFbCha boul*
      BA1aAc boulanger
      DBBDaiA boulangerie
      cdBaACD boule
      Ca1bA1A boule $
      bBab1D boule _ ventre
      dC2AAb boulet
      1bAaBAb boulot
      BHbBCbd bour*
      BAa1AAb bourre
      eCaabCD bout
      aAcAAA bout $
      cA1AaAA bout du
      AaAaBBd bout*
      BbBaAAb bouteille
      DBAA1Ah bouteille de
      BBd2bA boutique
      b1BAAAb bouton
      d2ABbA box
      CfAA1B boxe
      baA1AbA boxe*
      dA1Aa1A boxing
      aaadAB boy
      abAB1ab boy _ my
      bbAB1aa boy in my
      GdbC2b boyf*
      GdbC2b boyfriend
      1CdA2C boyfriend $
      1dC2A boyfriend _ my
      AAb1b1b boyfriend s
      EEefCBb boys
      C1aaAcB boys $
      1AAcAAA boys _ my
      AB1d1A boys in
      cdEFCDA bra
      EjAC2A bra $
      DaA1A1d bra _ la
      eB4B bra avec
      iDBAABB brac*
      iDBAABB bracelets
      caBa1AA brai*
      1B1B2e brak*
      aB1B2d brakes
      aBCAcAc braque
      hCCECBA bras
      1AAcAaa bras $
      Bd1A2A bras _ la
      EdAb1a bras et
      Eb1c bras expres
      cBaB bras je
      CHDcEie brea*
      DC1BAjC bread
      ABCjACC break
      BAACAhB breakfast
      ACab1Ac breathe
      BC1b2b breathe $
      bABBADf breathing
      e1AA1B breathing $
      CbbC1ac bref
      Bc1A1Be bref $
      AcBbA1A bric*
      eABBBaA brid*
      eABBDaA bridge
      cBAa2B brig*
      bcBaAB bril*
      B2Aacd brin*
      CA1Aa1e bringing
      aB1cA1A briq*
      AC1c2A briquet
      GkF1AAA brok*
      DcCBaca broke
      BeCA1AA broke my
      AaAb1bA broken
      AEABCmB bros*
      aabAbBa brother
      cC1A2c brother $
      beAAAAC brother _ a
      f1A2AC brother _ he
      1bB1ABc brother _ i
      BbA1AbA brother _ in
      BebBAaC brother _ me
      BcA1A1b brother and
      AbA1AAb brother and i
      BB1b1c brother gets
      BBacaAA brother has
      Bb2bAB brother he
      ABbAA1a brother s
      1BAAAcA brothers
      dC1C1Bd brou*
      fB1A1AA brouillon
      GoDaCDE brui*
      CfAA2A bruise
      Cg1B1AE bruises
      Ae2a1B bruises and
      CgCaBCA bruit
      DeA1AAa bruit de
      BkG1CDb brul*
      Ee1dCbd brule
      DAAB2f brule $
      1eAc1AD brule avec
      BBba2b brule la
      Bb1b2B brule mon
      Ed1A1Ad brulent
      EdB2Ab bruler
      acAA1AA brulure
      ebDC1BA brulures
      AdAB1A brulures de
      C1AAeAA brux*
      C1AAeAA bruxelles
      cbAB1Aa bruyante
      FBbBBCg bu
      AgB1ABC bu $
      CB3Ad bu le
      BdA2A buck*
      AA1A1dA buff*
      AA1A1dA buffet
      B1BdAbb buil*
      CAAcAcc building
      JgDgBE bull*
      FhAB bulletin
      BeA2A bulletin arrive
      CAAf1BC bullied
      bCdA1C bure*
      bCfB1C bureau
      aCA1AbA burn
      GhCaAAb burn*
      DjBA1AB burns
      BhAB burns me
      AGaDg1d bus
      cCa1Cd bus $
      a1cB1aA bus _ i
      2cCbAA bus _ je
      1BAda1A bus _ le
      bAAAAb bus _ me
      A2eAAA bus d
      B1AA1cA bus de
      BA1caA bus du
      aAaAAAc bus je
      a2adBD bus pour
      CA1a1c buse*
      DAcbAcA buses
      Ge1gbdD but
      CBb1Aca but _ can
      1BAaAc but _ know
      e1AA2A but _ m
      1dBBbaB but _ s
      Daab but _ still
      bbAAAAa but _ vais
      Aca1aaB but he
      Cab1Aa but her
      BAdb1bA but i
      1BAaAc but i know
      e1AA2A but i m
      BBAbbA but it
      1bA1BbA but she
      D3gAA but there
      abAAABa but they
      cbAAAA bute
      bCCDA1e bute*
      bCB1A1c buter
      BAeA1bB buys
      BacA1AA buys me
      afBAAaA bwe
      ABA2ca bwe dlo
      DdcAba by
      AeAA by _ hair
      AabAAAc by _ or
      AcAA1AA by _ throat
      cAaBAAc by a
      cAaBA1b by friday
      1adAABA by her
      1bEdaaD by the
      AcAA1AA by the throat
      iBBB1BB bye
      dAAA1AA bye $
      aBAA1c byen
      Af1aacI c
      B1aaAba c _ 0
      1acBABa c _ a
      Dcc2A c _ arrive
      bDb1AAc c _ bien
      eA1A2A c _ bizarre
      Bc1a1Aa c _ ca
      BA1Abb c _ celui
      AbaAAaa c _ chelou
      AAAABf c _ chez
      C1abAbA c _ complique
      BcBaaBA c _ de
      aEBfA c _ des
      AbaAAB c _ du
      Cb1b2A c _ euh
      aB1c1AA c _ eux
      aAEBb1c c _ fini
      aBcA2A c _ genant
      BB2bc c _ important
      CcAabaa c _ juste
      Ab1baAC c _ l
      CeCBAaA c _ la
      ChAA1ED c _ le
      AcAB1aa c _ lui
      BdAB c _ ma
      EAabdBc c _ mieux
      Cca2Aa c _ mn
      aBDe1Aa c _ moi
      1DhD1bD c _ mon
      Ea1ac1b c _ mort
      AaaAACa c _ normal
      AAdAA1A c _ notre
      bD1BACf c _ pas
      aAaaABa c _ peut
      FAAf1cc c _ plus
      aBAaAba c _ que
      DAA1bbc c _ quoi
      bB1AaAA c _ regle
      Ccbb1CA c _ rien
      Bg1CAaC c _ son
      Bb1B1b c _ surtout
      ABacAAa c _ toi
      A1dAAaB c _ tout
      eAAbABA c _ trop
      AecDBaB c _ un
      ACaAacA c _ une
      g3BD c _ vide
      dD3A c _ vieux
      AfAa1CA c _ vrai
      2A1cCA c achete
      1eDAaA c ase
      db1dEdG c est
      AabA1Ba c est a
      Dcc2A c est arrive
      aBaAAAd c est bien
      eA1A2A c est bizarre
      Ccb2Aa c est ca
      BA1Abb c est celui
      AbaAAaa c est chelou
      2AAAe c est chez
      C1abAbA c est complique
      aDBeA c est des
      ac2ABA c est du
      BcBb1AA c est euh
      aB1c1AA c est eux
      BACAbac c est fini
      aBcA2A c est genant
      BBa1bc c est important
      A1aBAbA c est jamais
      BaAabaA c est juste
      1dA1aAC c est l
      AcBAA1A c est la
      aabaaDC c est le
      AABda1A c est les
      Cd1B1Ab c est lui
      Cd1A1a c est ma
      D1acb1c c est mieux
      Cca2Aa c est mn
      bBBa1A c est moi
      b1cE1cC c est mon
      Ea1ac1b c est mort
      bB1A1ab c est pas
      aAaaABa c est peut
      E1Ad1cd c est plus
      aBAaCba c est que
      CA1a1cc c est quoi
      bB1AaAA c est regle
      Ccbb1CA c est rien
      Be1CA1C c est son
      Bb1B1c c est surtout
      ABacAAa c est toi
      A1eAAaB c est tout
      eAAbABA c est trop
      acaCB1A c est un
      BAcAabA c est une
      f3AC c est vide
      dD3A c est vieux
      AfAa1CA c est vrai
      Ec1aa1B c etait
      BbA1A1b c etait juste
      ABac1A c etait l
      AcAB1bA c etait la
      DeCBA c etait le
      AABd c etait moi
      BCda c etait mon
      A1a1BBb c etait pas
      cEa3a c etait pour
      Bbb2aA c etait un
      C1aA1c c happy
      aCa2Ba c one
      db1BAA ca
      B1bBadF ca $
      CA1cabA ca _ 0
      1BDcg1A ca _ a
      1ABbAAb ca _ arrete
      BA1Acb ca _ arrive
      Bb3Cc ca _ au
      eGA1AbB ca _ avec
      eCaB1AB ca _ c
      baBA2c ca _ ca
      bD1Ba ca _ calme
      AC2ca ca _ chez
      aDAb2b ca _ contre
      1AAcbbA ca _ d
      CagB1Db ca _ dans
      AdCaAdC ca _ de
      cAAA1Aa ca _ depui
      cB1fBE ca _ depuis
      cBBcA1A ca _ des
      BBaAa1b ca _ deux
      BC2aac ca _ el
      BB1aBca ca _ elle
      EecAAaA ca _ en
      1B1aAca ca _ encore
      abcAEB ca _ est
      caA1BAa ca _ et
      aCA1bA ca _ euh
      eDC2aA ca _ fais
      BCBaAce ca _ fait
      B2aAAc ca _ i
      fA1C1AD ca _ il
      FAcc1Aa ca _ j
      aBAaAb ca _ jamais
      1b1aabB ca _ je
      IfbAACe ca _ le
      Db1AAdA ca _ les
      BCc1ab ca _ m
      BaAAa1b ca _ mais
      BdCbABe ca _ mal
      Gd1a ca _ moins
      bcAa1CB ca _ mon
      DB1db ca _ ne
      AA2Ada ca _ on
      Ac1CA ca _ par
      hF1BBCB ca _ pas
      EA1ecaA ca _ passe
      AbC1aaA ca _ qu
      AbAA1bA ca _ qui
      cA1BAC ca _ quoi
      eABAAA ca _ rien
      C2A1bb ca _ se
      Abac1CA ca _ son
      ABdA ca _ sous
      bAAbB1A ca _ suis
      GAb3b ca _ sur
      EebBAaB ca _ tout
      Bb1bA1C ca _ toute
      AcA1bB ca _ tro
      2ADa1b ca _ trois
      CBbb2b ca _ trop
      DDAacdC ca _ un
      bAAAab ca _ va
      cB1D ca _ voi
      3ccBb ca a
      eA1A2C ca aide
      fBAAAA ca allait
      Aa1CAaa ca au
      C1A1dAA ca carte
      cA1BA1a ca ce
      DgAA2B ca ceinture
      eFB1cEa ca chambre
      cAAa1Cb ca chambre depuis
      dA1C1a ca change
      c2A1D ca change quoi
      eAACAB ca changer
      AdA2AA ca chez
      Cb1c2a ca close
      CaeAAAA ca compte
      Da2eA ca continu
      EA1cb ca continue
      AdA2B ca cri
      EiA1ABB ca crie
      DB3e ca depan
      Cc1A1bC ca depend
      AAcd1AA ca depuis
      DAad1AA ca dure
      1B1c1BA ca dure depuis
      Cd1A1A ca facon
      Cd1A1A ca facon de
      eDBabeD ca fais
      BB1acaA ca fais 0
      gFEA2A ca fait
      Bb1bAaa ca fait 0
      BBaAa1b ca fait deux
      bAAbA1A ca fait mal
      2ADa1b ca fait trois
      ADa1bdA ca famille
      dC2A1A ca fasse
      dC2A1A ca fasse mal
      AC3dd ca femme
      1e1C2B ca fini
      AA1A1Ae ca gorge
      caAA1AA ca grand mere
      BeAcAbA ca i
      Ebc2Aa ca il
      bBAABbb ca ira
      AaBeCAB ca je
      dBB2aA ca ka
      1HfafaC ca m
      aD1cc ca m a
      cBCa2a ca ma
      EEmA1AC ca main
      ABdA ca main sous
      gGAdcG ca me
      bE1Ba ca me calme
      aBCaA1c ca me fait
      a2DhaB ca mere
      dB1aaAA ca mere et
      BcA2AA ca mere le
      DCfB1AA ca min
      a1aCAcA ca on
      aeACAC ca part
      CbaBBac ca passe
      eBAA1aA ca passe pas
      aC3Ac ca peau
      fB1BAB ca personne
      CcaA1aA ca petite
      bc1AAAA ca place
      AAcb2A ca que
      bAABA1a ca qui
      CBAbaa ca recommence
      B2AAdc ca repond
      BCBdAad ca s
      aABbAAb ca s arrete
      FdAaAeB ca se
      D2ea1A ca se passe
      D1B2Ad ca sent
      dC1A1BA ca ser
      bBb1A1A ca suffit
      Aa2cCa ca tante
      AG4g ca tape
      bCA2aa ca tete
      1A2AAe ca tire
      bAaaaAB ca tourne
      Ca1A1c ca tous
      Ca1A1c ca tous les
      hBGaAAC ca va
      Dc1b ca va j
      CbAA1d ca va je
      EaAA2e ca va mal
      gE2ACB ca va pas
      cCAA2a ca vaut
      eAAA1aA ca vie
      Bba1AAA ca voitur
      BhccABF ca voiture
      Ae2A1A ca vole
      A2cB1B ca y
      FBCAgcC caba*
      FAbAjAB cabane
      C1A2d cabane _ chantier
      B1A1cbA cabane de
      1Bc1bAA cabane moi
      1Cb1a1B cabi*
      CBbb1bA cabine
      BfBC1AB cabl*
      AeCC1Aa cable
      2DBfEe cach*
      Dda1A1A cachais
      b1CBdAb cache
      CB1acBa cache $
      BdA1aAA cache _ la
      Afb1FAa cache _ le
      aAABaaA cache _ les
      AA2dBA cache _ une
      1D2dAA cache chez
      Ba1BeAd cache dans
      a1ABAfB cache des
      bBAA1ba cache les
      C1Ab2b cache mes
      Dc1AA1b cache sou
      abAaD1a cache sous
      CCa1cCa cachee
      AA2fB cachee _ la
      A1bBaAa cachee _ les
      BDaBdBb cachee dans
      AA2fB cachee dans la
      EdBCdA cacher
      eA1AAAD cachet
      dA1AAAb cachetons
      eEAcECa cachets
      fA2A1B cachets _ ma
      h2AA1D cachets de
      ABc1dBc cachette
      dBcBcB cachette $
      bCaBAeC cade*
      AAgBAAC cadeaux
      A1BA1dA cadenas
      ACA2c cadenas _ le
      ADA2dA cadenas sur
      ACA2c cadenas sur le
      aAAabaC cafe
      a1AbcAA cafe $
      B1AAAe cage
      BCaBAea cage _ escalier
      CCa1Ad cage d
      BCaBAea cage d escalier
      BB1e2A cagn*
      CA1f2A cagnotte
      aCA1ABf cago*
      aCA1ABf cagoule
      bcBfBCB cahi*
      dbAbBCB cahier
      1BabAAA cahiers
      AC1g1AB cail*
      AC1e1AA cailloux
      AA1A1dc cais*
      CB2adc caisse
      2aaacC caisse $
      BAAadAa cala*
      AAAAdAb calais
      aAAeaDA calc*
      cAAd1CA calcule
      E1Ad1a calcule $
      abbCaCB cale*
      d2B1AA calendar
      ACdC1Bd cali*
      1ACA2e calibre
      BAe2A calins
      BCAeBBe call
      BBAg1AD call me
      A2b1AD call my
      1B2A1f call the
      D1EjACA call*
      DAaebaC called
      ABAbA1a calling
      AAAdAAA calling me
      BcDaAaa calls
      BCDe1a calls me
      fBA1A1A calm
      faEa1ED calm*
      2CbaCC calme
      bBAbaCB calme $
      bdAAAAA calmer
      cb1B1A calo*
      FAkBABC cam
      BCAgD cama*
      aa1ADc camarade
      bbaA1Ba camarade _ a
      FFBl1BA camarades
      ACAc camarades $
      1c1bCcb came
      AAe1B1A came _ from
      A1eaBAB came back
      AAe1B1A came back from
      bbAb1B came to
      F1fbbAA came*
      FAfbb1A camera
      bCA1bCg cami*
      cBBadDb camion
      BA1Ab1B camion et
      3a1Dc camion frigo
      BC1A1ad camionnette
      daaaB1A camions
      DAkBa1A camp
      B1b1bBA camp de
      BEbBAhB camp*
      fB2AAA campait
      BCcBbdB camping
      dDGacbc can
      B2A1e can _ afford
      Ca1acCA can _ be
      CC1a2d can _ breathe
      bdBbABC can _ do
      cAA1cBa can _ find
      aCBAbBb can _ get
      aaB1Bca can _ go
      bAAAAac can _ it
      dAA1AA can _ my
      cA1B1B can _ remember
      E2b2c can _ say
      1dAA1AA can _ sit
      CbbA2A can _ stand
      fAAAbAC can _ stop
      ACAa1bb can go
      aBBBAbb can have
      Ab1AAAb can hear
      CaBbaeA can i
      eaA1AB can je
      e2A1BA can keep
      c1A3D can someone
      dbEBBCh can t
      B2A1e can t afford
      CC1a2d can t breathe
      dbAAAAB can t do
      cAA1cBa can t find
      bA1AABc can t get
      caA1Baa can t go
      cA1B1B can t remember
      E2b2c can t say
      1dAA1AA can t sit
      CbbA2A can t stand
      fAAAbAC can t stop
      C1aA2c can t talk
      Cca1a can t tell
      aA1BBc can take
      CBA2b can you
      AECDEk cana*
      dDA3a canal
      cBAAABa canal $
      DAACDiB canape
      AB2Ad canape de
      B2AAdA canapes
      aBaAbAA canin
      ABc2Ab cannot
      JGB1DkB cant*
      EA1aAf canteen
      GGCbCgC cantine
      B2BAd cantine pour
      1bCbEcA cap
      BAb1B1a capo*
      cBAb1B capt*
      bBaaBB capte
      eA1ADAA capte $
      1aAeaB capu*
      A1AfaBA capuche
      1cAhcJd car
      AacE1eb car $
      cB3aB car _ me
      AAa1c1B car de
      AAAe2A car et
      cAAaAaB car park
      1A1AABe cara*
      cBBABAf carbone
      1BB1bab card
      AABBacA care
      cB2AaA care $
      a1fFAbB care*
      BfAAAb carer
      eA1BAA cares
      ACeD caresse
      e1AA2B cariste
      ccBBBC carn*
      cbBBBAa carnet
      cBAbAaB carp*
      bBAbAaA carpentry
      1AAFBeg carr*
      BBA2da carrefour
      CdA3A carrelage
      BA2Bbc carried
      1BAA1ad carry
      B1AAAAd carrying
      1BACcBc cars
      1LDAfiB cart*
      CD1hAcB cartable
      DDADjaa carte
      BAB1cBb carte _ identite
      BAB1cBb carte d
      BAB1cBb carte d identite
      CAAAbba carte de
      B1A1eA carte sim
      aaAAbAA cartes
      1AA1DfD carton
      eBaC1a cartons
      hD1AA1A carv*
      ccAAcBC cas
      Ad2aAA cas _ faut
      Ac1aaAA cas _ il
      BaAAd1B cas ou
      Ad2aAA cas ou faut
      AADbfAb cash
      BDAeBdA casi*
      E1CkBaE casier
      a2d1CB casier $
      B2B1d casier _ la
      CdCaBAb casq*
      BcCaBAb casque
      IhCgACC cass*
      AeCBBcb casse
      Bc1b2A casse _ bras
      dC2A1A casse _ l
      1G2A1g casse _ porter
      aE2eA casse de
      cE1bCAg casse la
      1G2A1g casse la porter
      1cA1A1C casse le
      Be1aB1A casse les
      1F1AB1f casse tout
      bD1cA1a casser la
      EdBAAAc casserole
      Eb1eCad casses
      1D1d2A casses _ lunettes
      Bcb2Cc cast*
      BAdA1Bc casting
      oFBBBDE cat
      cAA2AB cat $
      CBaB1eA cate*
      CcAdCaA caus*
      CbAdCaa cause
      AA1d1AA cause _ autres
      Bd1A1A cause _ lui
      iBAD cause _ moi
      BbABa1a cause _ mon
      AcAaAAA cause d
      Bd1A1A cause de lui
      iBAD cause de moi
      BbABa1a cause de mon
      BcAbA1A cause des
      AA1d1AA cause des autres
      BA1e cause deux
      1abAAC cav
      CAA1fC cava*
      CAA1fC cavale
      ad1D1DA cave
      Ab1A1bC cave $
      BAcAd1B cave _ a
      1BdA1Ab cave _ ai
      1BdA1Ac cave j
      1BdA1Ab cave j ai
      1cBA1AA cave quand
      DA1jBBA cdi
      aAbb1B cdi et
      cabAEcA ce
      CaaaaB ce _ a
      aC1Aba ce _ avec
      EC1b2d ce _ c
      dBbAbAA ce _ ca
      CcAAa1a ce _ ci
      C1aaba ce _ de
      1abAAcB ce _ elle
      bCbAbBA ce _ end
      baa1BbB ce _ est
      fAAAAA ce _ fait
      DbcabAB ce _ il
      ACAC1ba ce _ je
      cB1Ab1B ce _ l
      CBbac1b ce _ la
      AEabbba ce _ le
      E1aAcA ce _ ma
      Ecc1AAA ce _ mon
      A2C1eB ce _ on
      cB1A1aa ce _ pas
      d1aBA1A ce _ personne
      bAcb1BA ce _ peut
      cAbCCa ce _ plus
      ABbbAA ce _ s
      GgB1AA ce _ se
      cB2AaA ce _ un
      bB1aAAA ce de
      DgCAa1A ce garcon
      1cdB1DA ce kil
      CBAe1b ce killed
      aAc1AAA ce kon
      C1Bd ce lycee
      dcBDCe ce matin
      Ecb2Aa ce mois
      CdA3a ce mois ci
      C1BC1bd ce moment
      c1AABA ce monde
      aabbBaC ce n
      AbabBaB ce n est
      AdBC1Aa ce pas
      DAeabaA ce qu
      1AAaAcA ce qu elle
      CAgAbBB ce qu il
      1aACaba ce qu on
      aDdAAA ce que
      C1ba1Bc ce que c
      eB1BbCA ce que ca
      bbBaAba ce que je
      cDbAAcA ce que le
      aBBA1c ce que les
      BeBaBdF ce qui
      AbBa1Ab ce qui m
      dA1B2A ce qui me
      DdBa1AB ce qui se
      aB1aABa ce sera
      cEHG1g ce soir
      DBA2cB ce soir je
      bBaBc ce soit
      CB1f1A ce sont
      cDa1bA ce we
      bCbAbBA ce week
      bCbAbBA ce week end
      af1DBBE cein*
      Af1CBAE ceinture
      Dd1B1b ceinture $
      dD ceinture _ du
      gG ceinture autour
      dD ceinture autour du
      eC1B ceinture de
      CgAA1AA ceinturon
      ABC1bdB cela
      Ba1cAbB cell*
      2CbAdB celle
      CBaA1f celle de
      dA1a1BA celle qui
      DAbc1A celles
      BbAa1AA celu*
      CbAc1AA celui
      Ac1BabA celui de
      bb1A1C celui la
      cA1aB1A celui ou
      Icad1A celui qui
      Bd1A1A cend*
      Cd1BbB cendrier
      Bb1AaBb cent
      F1B1h1A cent*
      AcB1AaA centime
      EBaCgbC centre
      ACa1d centre commercial
      1A1b1Bc cents
      A1bB1Ab cents euros
      2Bd1Bb cerc*
      a1Ab1Bb cercueil
      BBAABi cere*
      AA2AdA cereal
      CA3e cereales
      B1ag1C cert*
      CBbdAAA certaines
      f1AAAA cerv*
      d1AAAA cerveau
      CbaDdCb ces
      ABA1abb ces _ ci
      ABA1aba ces temps
      ABA1aba ces temps ci
      1bb3D cet _ avec
      cAb2BC cet _ j
      E1AAdCb cet _ je
      Bc2AbA cet _ on
      aDA2b cet eleve
      BacABcd cet ete
      1bb3D cet ete avec
      ACA1aab cet ete je
      aAdA2B cet homme
      BacCaaA cette _ a
      B1C1eA cette _ avec
      cBaAcCb cette _ et
      eDCb1AB cette _ j
      Ba1aBAa cette _ je
      C1eA1BA cette _ la
      BbAA1ab cette annee
      C1AeA cette classe
      CbdBAaA cette eleve
      aEaB2c cette fois
      CCaAgC cette maison
      CECagAC cette nuit
      B1C1eA cette nuit avec
      D1f2AA cette nuit la
      d1A1Da cette semaine
      B1d1AA cette soiree
      eBaABAa ceux
      cA1BA1c ceux du
      cAbC2A ceux qui
      BACeA1c cfa
      hBAAAA cha
      g1cCBCA chac*
      g1cCBCA chacun
      ccBdBDB chai*
      AbCA1cA chaine
      dbaAACa chair
      aCb2Bb chair _ the
      1Dc2Bc chair against
      af1b1ED chaise
      BcA1cAa chaise _ la
      AAA1c1c chaise contre
      AAA1c1c chaise contre la
      f2DB chaise vide
      BBac chaises
      ADac chak*
      B1Ad2a chalumeau
      eCfAaCD cham*
      gCa1AaB chambre
      CAbcACb chambre $
      cBA1a1A chambre _ a
      bAb1AAA chambre _ ai
      BAa1baA chambre _ elle
      1Bb2cA chambre _ est
      1AbBAbA chambre _ et
      aB1A1Cb chambre _ il
      BBA1aaa chambre _ je
      AdA2AA chambre _ la
      aba2AC chambre _ le
      BBA1bba chambre _ moi
      1BcAAA chambre _ nuit
      BCa1b1b chambre _ un
      2B1bBb chambre a
      AcAB2a chambre avec
      Caa1a1d chambre de
      d1Aa1Bb chambre depuis
      dA1AAAB chambre elle
      CbaB1aa chambre et
      bA1a2E chambre il
      bAb1AAA chambre j
      bAb1AAA chambre j ai
      aaAACb chambre je
      AcBA1A chambre quand
      Ad3AB chambre sans
      bBbAA chambre se
      C3dB chambre vide
      Ccb1AA chambres
      2cbIeD chan*
      gaCCAa chance
      A1DgCbB change
      CaAe1A change 0
      BbAc1A change 0 foi
      BbAc1A change _ foi
      B1AdAA change _ fois
      B1aB1e change _ les
      ADABAea change _ serrure
      AcbC change _ sujet
      AAAeAEc change _ trottoir
      c2AAAB change d
      FaBdBFh change de
      AcbC change de sujet
      AAAdADc change de trottoir
      BddA1AB change depuis
      1FBCAh change la
      ADABAea change la serrure
      dD change les
      c2A1D change quoi
      BBab2A changed
      1C1A1dA changed _ locks
      aC1C1bA changed the
      1C1A1dA changed the locks
      aCdB1a changer
      Fa1ebCb changer de
      AAAA1f changes
      aAbbA1B changing
      a1Ac1BA changing room
      fABBAAA chanson
      Dbba1B chant
      AAiC1AB chantage
      EcA2a chante
      CAfB1AA chanter
      1bCAA1b chantier
      baB2Ca chantier il
      ABB1hA chap*
      bBCdDDA chaque
      ABeaABA chaque _ a
      AdACA1b chaque _ c
      Ad1BA1A chaque _ de
      dAAC chaque _ est
      BaAa1Cb chaque _ et
      aa1BbbA chaque _ je
      2bBbAA chaque _ qu
      BdC2Aa chaque _ que
      aB1cA1A chaque _ soir
      CB1c chaque cours
      aB1cA1A chaque dimanche soir
      Bc1Ac chaque dispute
      1AaDb1b chaque fois
      BabAb1A chaque fois qu
      AcBB1Ab chaque fois que
      BC1bAAA chaque jour
      Bd1C1A chaque lundi
      ADAeBbB chaque matin
      kbCBBb chaque nuit
      hbbB1E chaque repas
      FEBfAad chaque semaine
      eC3cd chaque soir
      cA1Cca chaque soir je
      C2eaB chaque vendredi
      aAF1adb char*
      BdBa1AA character
      BdAa2A character $
      cDB2ba charge
      C2AAeB charge _ tel
      C2AabA charge mon
      C2AAdA charge mon tel
      BcAAeBA chargeur
      cECcCfa chas*
      cABABfA chasse
      abA1AbC chasse $
      bAA1abA chasse de
      1AAbAbA chassee
      hE1aDDD chat
      cCdCC1A chat $
      CaeAaAA chat*
      FAdbbaA chats
      JbCcckD chau*
      EbAEDib chaud
      2BbAbA chaude
      AcAb1AA chaude sur
      ab1A1Bb chaudiere
      A1ABBcA chauffage
      BCABAgA chauffe
      DAAa1bb chauffer
      BBfeACA chauffeur
      BAda1A chauffeur du
      cd2aDA chaussettes
      Ca2dA chaussons
      DAAadd chaussure
      bB1bAA chaussure $
      bBAhaAC chaussures
      Aa1cAAA chaussures de
      AB1dA1A chaussures et
      Bb1AA1b chaussures pour
      JfBEhfA che
      1B1AcAB che _ e
      ACAAAbd che _ je
      BaCB1ec che lui
      InCCdCA che moi
      1DA2bb che moi je
      bEe1dcA che mon
      DbBcabC check
      Ab1BaAc checks
      BbBAA1c checks _ phone
      acBBA1a checks my
      BcBAA1b checks my phone
      f1AA1AA chee*
      G1cb1Cb chef
      1dAB2A chef $
      ACAd chef _ a
      AB1e chef a
      AbAC2a chef d
      1ccC2B chef de
      AbAc1A cheffe
      dAbCaAA chel*
      dAaC chelou
      bad2BA chelou $
      BAbdbCb chem*
      ADbdbCc chemin
      B2AbAc chemin $
      GiBcCdD cher
      B1AbAcA cher $
      FHAGnAe cher*
      cBABdBA cherche
      D1b1cCb cherche $
      a1E1b1a cherche _ il
      Ab2Dc cherche _ internat
      bbaAAAB cherche pas
      Cca1EdA cherche un
      Ab2Dc cherche un internat
      d1AAA1A cherche une
      ACaCbAd cherchent
      1BA1dCB cherchent $
      EBDBfbd chercher
      AAAAc1B chercher $
      1abAAAB cherchez
      1abAAAB cherchez pas
      aAbbAB chere
      aabBABf ches*
      A1bABCg chess
      FhcgABG chev*
      Bbc2A chevaux
      EB1hb1E cheveux
      bbACaA cheveux dans
      AeAAA1A cheveux jusqu
      eD1A cheveux par
      EB1bAd chew*
      EB1bAd chewing
      CA1c1b chewing gum
      FDbCdeE chez
      bB2aCA chez _ a
      2A1Be chez _ ami
      BAAAaaa chez _ amie
      a2CacA chez _ amis
      1DAbAAc chez _ avec
      DcB2cA chez _ c
      af1A1DA chez _ ca
      AC2bc chez _ ce
      BAA1AbA chez _ copine
      ABa1Ada chez _ dame
      A1A1Ae chez _ de
      A1CaAba chez _ depuis
      AAc2CA chez _ elle
      1CcbABa chez _ en
      aaa1BAb chez _ et
      C2ccBA chez _ euh
      Bd1AAa chez _ faut
      AfA1aAE chez _ il
      cEdBACb chez _ je
      CaA1abA chez _ la
      BdbCCbB chez _ le
      1CA1dAa chez _ mec
      d1B1Ba chez _ mere
      BdaBD1B chez _ on
      Abb1BCa chez _ oncle
      AAAAbCa chez _ parents
      dAdAbGa chez _ pere
      c2ABc chez _ personne
      A1A1EeB chez _ pote
      BdC1aAa chez _ quand
      1eA1AEA chez _ voisine
      AbA1Bb chez ca
      ADACbjD chez des
      a2CacA chez des amis
      AB1Ac1B chez elle
      A1aAe1A chez eux
      efa1CFB chez la
      1gA1AFA chez la voisine
      A1d1Bb chez le
      aAbb1ab chez les
      bbCCebD chez lui
      a1a1BdA chez lui je
      cDDAa1b chez ma
      AB1Bbaa chez mes
      1BAABba chez mes parents
      dAa1aC chez mn
      DlLaeFf chez moi
      1C1bAAa chez moi avec
      DcAAa1A chez moi c
      CB2ca chez moi ce
      1AAaAcA chez moi depuis
      Bd1AAa chez moi faut
      Ad3BB chez moi il
      Bd1ACAA chez moi on
      2bACaa chez mon
      AcA1AAa chez mon oncle
      aAeAdGA chez mon pere
      1AA1Ce chez mon pote
      1gA1BJd chez nous
      1ca1ABA chez nous on
      AAb1BcA chez qui
      A1a1dD chez ses
      AAA1eD chez ses parents
      ab1AABa chez soi
      ABe1CAc chez son
      CBC1BhC chez un
      CDAAaaa chez une
      BA1AbaA chez une amie
      1cAia1B chez vous
      aabB1aA chiale
      gcDGAba chie*
      diDHAca chien
      BfaG1ba chien $
      c1AA1cA chien il
      BcACaaA chil*
      ba1BBAa child
      DbAAcbB children
      AA1Ad1A children s
      CcafaBB chio*
      CcafaBB chiottes
      AaAA1bb chod*
      DbbaBcA chof*
      BA1AAea chofage
      1AbcGA choi*
      fA1AE choisi
      dA1AAB choisi _ jour
      cA1AAB choisi le jour
      BAba1AA choisi pour
      cABa1A choisir
      JcbeAAA choisit
      Af1B1BA choisit mes
      CAaC1bb choix
      BbA2Ad chok*
      ADac choke
      BABBhBa chope
      BAA1gB chope kay
      BbbAA chor*
      dBiG1ea chos*
      hbcGbba chose
      baCBbba chose $
      cA1B1aA chose qui
      cAlI1CA choses
      bAdA1B choses $
      BcaA1AA choses qui
      B2B2d chou*
      dB1aa1B chri*
      dB1aa1B christmas
      cD1ba christmas $
      DADgaa chuc*
      AAAfBaB chuck
      BaB1bcB chucked
      BBAAbc chucked _ out
      BAAAbc chucked me
      BBAAbc chucked me out
      1BeAAcC chur*
      AAeA1dC church
      AgC2Cb chut*
      1eC2Bb chute
      ABAa2d chute $
      1e1BA1A chye*
      B1CAbdb ci
      cbAAA ci $
      AA2aAd ci il
      eAABAAA cica*
      jFABAAA cicatrices
      eB1AA1A ciel
      CiAaADB ciga*
      AgCa1AB cigarette
      acbAACA cigarettes
      cC1aAbA cime*
      dC2AbA cimetiere
      EaECBgB cinq
      eAb1BEc cinq ans
      3A1dC cinq dans
      BaABa1a cinq heures
      bCAbAA cinq minutes
      1DaeAB cinq*
      1BaeAAA cinquieme
      Dd1A1AA cint*
      Cd1A1AA cintre
      A1dAa1A circ*
      A1cAb1A circule
      jFBAAA cise*
      lEACAAA ciseaux
      CaAB2e cite
      CBAc1a city
      DiC1a1C claq*
      BgADdCB claque
      AB2dBA claque _ porter
      AB2eBA claque la
      AB2eBA claque la porter
      acBaBAA claques
      HBDlCbE clas*
      b2aAcD class
      AaaAAcA class $
      CaEfCAB classe
      BAdaBB classe $
      ebAEbb classe _ a
      d1AC1b classe _ la
      C2caA classe _ ne
      adBA classe a
      bA1B1ab classe dit
      eaAC1AA classe elle
      B2e1A classe et
      bAB1afB classe il
      Ac1bAA classe j
      DAac1A classe je
      C2d1A classe la
      aB1d1B classe me
      F2d1A classe personne
      1bbCbaC classmate
      CABe1A classmates
      bcaB1CB cle
      1da2D cle _ dans
      eaAAAAA cle _ la
      cBAa2A cle a
      AhAA1AA cle dans
      bbB1BdB cle de
      bC1Ca cle et
      ACB1a1c cle la
      cCaeA clea*
      dAaABA clean
      aBAb1aB clean the
      BA1a1bb cleaner
      Bb1Cbdb cles
      ACcbAcF clie*
      aacAA1E client
      ADab1cA clients
      fAAABAA clif*
      fAAABAA cliff
      BAAAfC clim*
      AAAAfCA climbed
      BAA1dB climbed _ the
      D1AAgCB climbed out
      C1A1eBA climbed out the
      BBA2e clio
      AbAAAb cliquer
      dBbB1Aa cloi*
      dBbA1Aa cloison
      acB2AA clop*
      ADaDBfb clos*
      1BBdBa close
      BBdca1D clot*
      ABdbA1D clothes
      ADdB1aA clothes $
      BA1BAae clothing
      cdAB1A clou
      CaBd clou*
      C1Bd cloue
      eA1A1CA clow*
      fB1A1CA clown
      JCgbAeB club
      Be1A1B clum*
      Be1A1B clumsy
      aD1b1a cm 0
      FCcAgAB coac*
      ECfAcAB coach
      aAdCBA coach _ me
      AABAdA coach to
      BBAe1Aa coaster
      d1ABaA coaster on
      BAaa1bA coat*
      1ABeA1A coch*
      CBBe1a cochon
      ceAC1BA code
      bDc1bCc coeu*
      aDaabCd coeur
      Db1bAbA coeur $
      BEcb2c coeur _ bat
      EA4g coeur bat
      f2B1AC coeur est
      eBA coeur il
      EBcd2a coeur qui
      AdBDCCe coff*
      CaBDBBg coffre
      FhDbADD cogn*
      CeCBBAA cogne
      Bc1b1AB cogne $
      Bd1A1AA cognee
      ACdbaCA coif*
      aCdaaB coiffure
      CaA1Bb coin
      FBdCABe coin*
      BabBAB coince
      1DeB1BA coince dans
      C1bB2b coincee
      AB2AAd coke
      CgBA2A col
      CgAA1AA col roule
      1c1DABc cold
      CbAdBB cole*
      CdAa1B colere
      A1AaAad coli*
      AAAaAad colis
      EGeiC1c coll*
      BBA3h collapsed
      AbcaB1B colle
      aBbC colle contre
      BbAA1Ab colle la
      gABBA1a collection
      dAAA1aa collection les
      AFAba1C college
      aDfBA1B college $
      3BcBa college _ il
      CbAb1aA college je
      1BdEAab collegue
      bbcC1AA collegue _ a
      BDbc collegue me
      D2d1Ba collegues
      BCjCABA colo
      aCcBAaB colo*
      dCbB1aA coloc
      eAaA1AB coloc _ internat
      eAaA1AB coloc d
      eAaA1AB coloc d internat
      B1cAAA colonie
      bA2BCa com
      abAAaAB com ca
      dB1BAa com si
      1aACdCA comb*
      bCABcB combien
      BA2dC combien _ temps
      dBBAbDB combien de
      BA2dC combien de temps
      1A1ccaA come
      Ab1aAbA come _ i
      1B1BbcB come back
      CdAeaB come ca
      CbbabAB come home
      eA1AA come si
      aadbC1D come*
      DadaCbC comes
      AdAA1A comes _ from
      cDCeAA comes _ with
      BdB1AAA comes for
      ACCgA comes home
      1CBfA comes home with
      BagBABA comes in
      DC1ccBe comi*
      CC1bcAe coming
      B3Bd coming _ je
      BAAAfAA coming back
      Aa1aCeA coming out
      B3Bd coming out je
      bcbcCDF comm*
      iaG1CB comme
      AAaAdb comme _ de
      A1bd1AA comme _ depuis
      Cb1bA comme _ derniere
      eA1A1Aa comme _ elle
      dbaB1AA comme _ il
      1CAf1AB comme _ j
      DCAfaab comme _ je
      daaFAAA comme _ les
      1AaBAdA comme _ on
      cc1EA comme _ un
      Ad1BA comme a
      K1dcbcB comme ca
      B1bd1AA comme ca depuis
      CabB comme ca il
      A1AeA comme ca je
      2bCAb comme ca on
      C2dB comme ca y
      CB1d1b comme d
      CB2bA comme hier
      Ca1A1c comme je
      1cACAA comme la
      Cb1bA comme la derniere
      C5e comme ma
      bB1dAAA comme moi
      dAAA1aA comme on
      g2A1AA comme s
      g2A1AA comme s il
      dE1bAbc comme si
      1AAd1AA comme si j
      CA1aAac comme si je
      jACaAEa comme un
      eDaBA1C comme une
      AAaA1dA commence a
      AaABac commencer
      fcbDBaD comment
      DdAaAaA comment $
      Be4A comment _ est
      1BbBAba comment dire
      c1Cac1A comment on
      DAAg2A commentaires
      CDbd1A comments
      ACa1eB commercial
      ABa1dB commercial _ a
      CBfAb1a commode
      1CeA1A commode devant
      f1ABBfA comp*
      Bd2AAa compagnon
      eDAb1BD compas
      FA1g compas _ le
      CA1g2A compas dans
      DA1f compas dans le
      A2ABd complet
      AA1AdB completement
      FBaaBiB complique
      BAcAAa complique $
      1CbbbCc comprendre
      cAB1aBa comprendre $
      c2bDBB comprends
      Ad1aB comprends $
      C1baAA comprends pas
      fAAA1BA comprennes
      gB1AABC comprimes
      1g1AB compris
      adA1AB compris $
      adACac compte
      CAa1bba compte $
      3AdC compte _ jours
      bb1AAAA compte _ le
      AdAaAAb compte _ minutes
      BA1AaeA compte _ pieces
      AaBc2A compte avec
      F2bAc compte est
      bA1AAcA compte le
      ad1AabB compte les
      3AdC compte les jours
      BbABcAb compte mes
      eDACbBA compte pas
      cabCA1A compte pour
      CaA2Ab comptent
      dA1aAC compter les
      E1Bb1ab comptes
      e1ADa1A comptes et
      AB1C1dd compteurs
      bcAaA1A conc*
      BIeAcEg cond*
      aDAAaAc conduire
      CFD1b1i conduit
      dB1B1B confie
      dBA1A confie _ il
      cC1A1A confie qu
      dBA1A confie qu il
      Cbb1A confie que
      acACAAc confisque
      BBA2ae cong*
      ag1B1AA conj*
      GbAcGfg conn*
      FdAbAfC connais
      bc2ABA connais _ coeur
      AA1c1BA connais _ les
      bc2ABA connais par
      bc2ABA connais par coeur
      BCbBdAb connais pas
      CbCA1Ac connaissances
      B2b1Bb connaissent
      ab2BBa connaissez
      1Fcbaad connait
      b1ACa1a connait _ prenom
      aBcB1Aa connait mon
      bAA1B1b connerie
      AcBA1bA connu
      bAbCB1b conp*
      bBaAbbA cons*
      CCbcd1a cont*
      caB1aAA contact
      B1fBA1A contacts
      B1fBA1A contacts $
      2C1eAA conte
      CABAfA conte le
      bACa1d content
      C2bcAA continu
      FAd1cBa continue
      dCbaCb continue $
      1bAAcAa continue a
      hBC3A continuer
      CCCDBci contrat
      eAebDDD contre
      1fAA1B contre _ frigo
      dAAA2A contre _ meme
      ACb1c1c contre _ porter
      Ad1A2B contre l
      ABeDbAc contre la
      ACb1c1c contre la porter
      daBAAA contre le
      1fAA1B contre le frigo
      Bb1BA1a contre le mur
      eAAC contre les
      AABa2d contre ma
      GEbi1BA contre moi
      a1d1A1C contre son
      1AAb1bB contre un
      CC1e1A contremaitre
      BdA1aAA controle
      EC1dAAh conv*
      C1ca2A convention
      C1ca2A convention $
      AcAe1aB conversation
      CA2abb convient
      BDBBABi convulse
      ABA1AAd convulse $
      AcAB1a cook
      1aAABbA cook*
      bABAAAb cool
      GgeFD1a copa*
      acABb1a copain
      daaA1AB copain _ de
      ABb1Ba copain _ est
      ACd copain _ force
      bCaaaAA copain _ il
      BbAB2a copain _ ma
      Bg3AA copain _ me
      BfB copain _ mes
      CA2A1c copain _ pri
      eB2A1B copain _ se
      1aC2bc copain _ toujours
      CAbBa1b copain a
      1AabcAA copain dans
      eE1BAa copain de
      bBBAab copain du
      b1BbBb copain e
      CdC3b copain est
      Bbb1a1A copain et
      eCCAAAb copain il
      1d3CB copain le
      AAbB1ba copain me
      B1Af1Ac copain se
      Aeb1BAA copain veut
      aEabBeA copains
      fA1A2B cope
      fD1Edea copi*
      cAAAA1A copie
      aC1CdbB copine
      Ccba1AA copine $
      eDb2BD copine _ a
      C2A2e copine _ sur
      A1B2Ad copine _ une
      dCbBBcA copine de
      C2AcAa copine e
      A1B2Ad copine fait
      cCB1b1A copine m
      AbAA1c copine me
      1db1ABa copines
      1dBA1aC coqu*
      DhAA1AA coquard
      bbBaaAB coque
      jCEaDBE cord*
      fACaC1G corde
      fABA2A corde dans
      BaAcaa corner
      DAjbBBE corp*
      kEfACCF corps
      E1Ae corps $
      CcaA corps _ le
      cAaA2B corps et
      Hecd1Ca corr*
      D2f1Bb corridor
      1BBc2a corridor $
      AbaBAA corrige
      1cCb1bD cos
      bdBAA cos i
      1a1caCA cos of
      Ba1AbaA cost*
      AFbcgea cote
      dD1aBCg cote $
      CA1bc cote 0
      cb1B1aC cote _ la
      1Dc3b cote _ lui
      Cd1Ab1A cote _ me
      Haah1Ab cote _ moi
      BAcdAB cote de
      c2B1aC cote de la
      1CcA2b cote de lui
      Gbag1Cb cote de moi
      AABdBaB cote du
      BC2cd cote pour
      Bd1BAbA cote qui
      CkABBAA cote*
      CkABBAA cotes
      Dg1BAa cou
      aBaA1Ab cou $
      AiCD1Ca cou de
      BbbA2A cou et
      bJ1c1c cou je
      DDdABjC couc*
      A1F1agA couch
      caAABb couche
      bbBA1a couche _ la
      BBfa1FB couche avec
      BbFA1fc couche dans
      dBa2a couche sur
      dBb1ACB coucher
      1Bc1ACC coucher avec
      BACbdca couches
      ccaCBB coud*
      babCA coudre
      aEdA1aA coue*
      aEdA2A couette
      cbDhDDB coul*
      A1b1bAB coulant
      AAA1aeB could
      eAADABd coule
      Aa1dACA couleur
      DeAbCAb couloir
      adAC1B couloir $
      CA1e2A couloirs
      DBAABjB council
      1ccABAB count
      c2AABc country
      fDBcAaB coup
      iC1Eb1A coup $
      Ad1AA1B coup _ pied
      Dda3B coup d
      EkBcADA coup de
      Ad1AA1A coup de pied
      AdBAA1H coup*
      e1AA1B coupais
      IbCdgcb coupe
      J1fde coupe _ cheveux
      Ca1b1cB coupe l
      EB1Bdbd coupe la
      DA1b1aa coupe le
      C1accBa coupe les
      C1bab coupe les cheveux
      D2baA coupe mes
      1ABccA coupe mon
      D1dbaAA coupe ses
      C1dAb coupe ses cheveux
      aCb2dB coupee
      gIebAaA couper
      Da1e couper _ cheveux
      cC1b2B couper le
      Ea1c2b couper les
      BAdAAbA couple
      IpFAFHB coups
      CBAfABB coups $
      1F1B2f coups _ feu
      acAB2A coups _ les
      AaBB1AA coups _ pied
      aADaACb coups de
      1E1B2f coups de feu
      iDBC2B coupures
      AbAaBAA cour
      bAaa1AB cour je
      aBA1fbb cour*
      fAaBBAB courage
      baBAcBc courant
      AA1bcAB courant $
      gAAA1AA courants
      1dCbcB courir
      BA2dA courir $
      CCCCBkB courrier
      AAe2aa cours
      gDCC1c cours $
      BA1A1Ad cours _ de
      bA1D1aa cours _ je
      Ab1b1AB cours _ la
      AAAd1A cours a
      Ad1a2B cours avec
      b1dAAAC cours de
      c1AC2a cours et
      AAac1B cours le
      C1bcA cours pour
      BaAhbHf course
      ABAb1Ad course $
      Ca1Daga courses
      Dc1BbcB courses $
      Aa2eBB couru
      d2CeDb cous*
      EEg2bb cousin
      bgGBAbC cousin $
      A1BA1Ad cousin _ being
      AaBA2d cousin _ des
      db1a1AE cousin _ est
      BAe2AB cousin _ ma
      B1c2bB cousin _ ne
      B1AA1bb cousin _ que
      aaB1bBA cousin _ s
      b1Da1Ac cousin a
      Baf1aBB cousin de
      bBb2bC cousin il
      BBbA1Ab cousin ma
      AAa1BAc cousin me
      bb3AC cousin s est
      1A1cdCA cousine
      B2bc1C cousine a
      BfDBAad cousins
      hHCDABe cout*
      c1BAdAD coute
      bI1AAbf couteau
      Bc2A1B couteau $
      aCAa1d couteau _ la
      bc4D couteau _ son
      bE2Ada couteau dans
      bB3dC couteau dans la
      bCABABc couteaux
      DcCA1Ad couto
      BbB3c couto $
      bBb3B couture
      BeAAAfE couv*
      cA1bABA couvercle
      C1aA1iD couverture
      CB1ea1B couz
      CiAB1AA cove*
      Fh1B2A cover
      Ba1cAA coz
      DCDh1aA cpe
      HbCgAB crac*
      BbAA1B crache
      CaAA1ca cracked
      EAbb crains
      Cbad1BD craint
      2AB1Bg cram*
      BcBa1Eg crame
      BdA2Ba cran*
      deCaBCB craq*
      fdCBBBA craque
      Ca1bb1A craquer $
      dC1aAAA cray*
      fC2ABA crayon
      dA1AAB crayon _ la
      CfA1A1A crea*
      A3Be crec*
      DABf2B cree
      DABf2B cree un
      cBAA1b crep*
      cbDaCAC crev*
      E1AdBbA creve
      gbD1BCC crever
      DdBA1Bb cri
      Fdcd1BD cria*
      DfDCCAc crie
      1cBBAAc crie $
      BdA1A1B crie et
      Bd4B crie il
      cEA1b1b crie je
      aEA3b crie qu
      aAcbBaA crie*
      aDc2cB cried
      1AdB1aA cried $
      AC1d cried moi
      ABbbAAA crier
      CgAb1CB cris
      fACB1aa cris*
      dA1A1aA crises
      aAAcAA croc*
      cba1Ad croi
      AeaC1bA croi $
      aCAb1aa croi _ je
      cDacACa croi que
      aC1c1Aa croi que je
      BAee croi*
      aC2cAa croient
      AA1C1c croient _ je
      AA1C1c croient que je
      ABeAa croire
      dAcC1AA croire $
      adaaDB crois
      cAAaA1A crois _ a
      b2aaBB crois _ je
      e1BBBAA crois qu
      bAAaaBB crois que je
      D2jAAB croiser
      fBbGcAB croit
      BccCA croit $
      CAAAcc croit _ je
      aBBBca croit que
      DA1Acc croit que je
      A1B2ad croix
      AB1a1dA croq*
      BDAbAgb croquettes
      AcBbAA cross
      AAAC1e crou*
      B1AC1e croutes
      Cba1aaA croy*
      1aca1BA croyais
      BbA1abA croyez
      AaaAbB cru que
      ab1bAB crue
      Bc1A1aA crum*
      AA1BAgB crus*
      C1ABAgB crusts
      iEaB1AA cry
      gAbD1B cry _ the
      dAcC cry on
      CA2aba cryi*
      CA2aba crying
      AbBb1A cst
      AC1AAe cube
      aA1b1D cubi*
      aA1b1D cubicle
      BfAA cuir
      AB3dA cuir*
      gA2EBB cuis*
      aaCcCba cuisine
      Ad1A2C cuisine $
      AD1a1aa cuisine a
      AB3Ad cuisine elle
      Cd1a1AA cuisine je
      Cd3aA cuisine pour
      aBeDA cuisse
      gDC1AdC cuisses
      1CAc1a cuisses $
      C4ad cuit
      EBbbaAB culo*
      EBbaaAB culotte
      BBcB2A culotte $
      CdA1BdB cupb*
      1fA1AC cupboard
      CC2AgB cupboards
      CbbAAaA cure
      bcAA1AA curt*
      bcAA1AA curtains
      Ec1bBad cut
      Dac3A cut _ hair
      Fbca2a cut my
      fA1B1AD cuts
      iDCDBAA cutt*
      eDBAABa cutter
      c1ABAaB cutting
      BAAeBBa cuve*
      BAAfBBA cuvette
      ecBBAB cv
      EAAoaBA cybe*
      bD1ac1c d
      BB2bc d _ 0
      baC1Dbb d _ a
      BA1ad d _ aller
      baABAab d _ avec
      1cBAB1b d _ c
      CeAbA1A d _ ca
      Ba1A1cA d _ ce
      Bbb1BBa d _ chez
      bFabaAc d _ coup
      Ba1ab1c d _ d
      AcB2aA d _ dans
      AaAcaAD d _ de
      B1AA1Ac d _ depuis
      A1AD1hC d _ des
      bAAAAcA d _ du
      d1aa1BA d _ elle
      cABB2c d _ en
      CCBbbbf d _ et
      1AAB2e d _ face
      BC1cbBa d _ il
      CbbBA1a d _ j
      bCbbB1B d _ je
      Ca1Ac1A d _ l
      bACbBa d _ la
      1acB1AA d _ les
      1AAd1AB d _ m
      ADaC1be d _ ma
      AcABAaa d _ mais
      DA1gAB d _ malade
      DAAdAAb d _ me
      c1aBaAB d _ mes
      1EA1fb d _ moi
      CAb2ac d _ mon
      Bb1c1AA d _ parler
      1B1dCbB d _ pour
      caA1AAA d _ si
      dBAbA1C d _ the
      BbABA1b d _ to
      Aa1Bbac d _ tout
      B1Aca1A d _ toute
      BbBb1Ba d _ un
      bAAABcA d _ une
      DeABaAB d accueil
      b1ABAb d acheter
      hAA1DBB d adieu
      CAABadB d adresse
      A2AbEe d air
      A1AdABc d aller
      b1BcACA d ami
      B1Ag1AB d amis
      fA1B2B d angoisse
      bAaaAAA d annee
      1d1AAAA d apprentissage
      Cb1dB1B d apres
      CA1CCfc d argent
      c1AAAAA d arreter
      daA3B d atelier
      a2AAdA d attente
      D2aeAA d autoroute
      eaaDBbB d autre
      BbbB1Ce d autres
      1dBA1A d avant
      CcACA d avoir
      C1Ac1Ab d avoir un
      bBBCAfB d be
      aaAbABa d ecole
      BAcbCAc d elle
      1AAB2e d en face
      Bb1c1AA d en parler
      CA1A1e d endroit
      aCbA1eB d epi
      BCaBAfa d escalier
      dA1A1AA d estomac
      BAbC1Ad d ete
      eDbbCCB d etre
      aBBb2a d etre la
      E2gAA d etre malade
      ACcEeB d eux
      h1aCAAB d get
      Eb1b1a d hab
      aBbcaCb d habitude
      GC1BhAA d ici
      cAA1AaA d ici la
      BbC1bCb d identite
      fC1aBAB d internat
      cCb1aBA d like
      bBba1AB d ma
      abbA1AB d mn
      1BA1bcA d moi
      B1aA1cB d otre
      cfCB1Ba d ou
      GAA1baf d oublie
      1aaaaCA d rather
      BA1ccAA d take
      A1BcgcB d un
      bFabaAc d un coup
      Cbg1bDA d une
      b1aa1Bc d y
      GnECbB da
      CdA2aa da s
      AgADABB dad
      DecA1BB dad $
      aBA2Bc dad _ got
      1dB1AAa dad _ in
      C1eACaA dad _ me
      CA2AdB dad _ the
      1Aa1ADd dad s
      aBA2Bc dad s got
      BcAAbbB dads
      AAAd2A dail*
      AAAd2A daily
      Dc3b dake*
      GD1cBec dall*
      DBBd1hA dalle
      DBaeADd daller
      AA1b1Bb daller _ cours
      AA1b1Bb daller en
      AA1b1Bb daller en cours
      CcbABba dame
      HAAABBl dang*
      FA2BAh danger
      B3AAh danger $
      BBa2Ae danl*
      BB3Af danla
      AEcbfaA dann
      BA2Bc dann loto
      cMe1cbd dans
      1a1FCbc dans 0
      dA1AAEd dans 0 ans
      2cAaAC dans _ airbnb
      1ABe dans _ ancien
      kBCBBGc dans _ ans
      BB1BAAe dans _ appart
      1AbBAAd dans _ appartement
      aBAbBaa dans _ armoire
      Bb1a1C dans _ assiette
      D1AAgAB dans _ autre
      1dAAAAA dans _ baignoire
      C1AAeBA dans _ bois
      AAAaaDd dans _ boite
      BAAd2A dans _ bonne
      dCaAAa dans _ bras
      CaeB1Aa dans _ bureau
      bBa1CaC dans _ bus
      E1AAdcB dans _ cabane
      BAb1AcA dans _ cabine
      AC1a1ba dans _ cage
      ABAABeb dans _ caisse
      ADbAbAa dans _ camion
      1B1A1Ad dans _ canal
      CCchaAC dans _ car
      cbAB1AA dans _ carnet
      f2B1B dans _ cartons
      CBBeA1B dans _ casier
      BbcCBFc dans _ cave
      eBfAAHa dans _ chambre
      AbaAc dans _ chaussettes
      1BCaAaa dans _ classe
      BaBEBBh dans _ coffre
      BadA dans _ cou
      1bACABc dans _ couloir
      CbCb1Bc dans _ cour
      Ae1A1B dans _ cuisine
      ac1BA1A dans _ cuisse
      BDcA dans _ culotte
      BA1dABA dans _ cuvette
      CcAb2a dans _ do
      HabbaAB dans _ dos
      B1AAdA dans _ doublure
      cAaa1AA dans _ douche
      eB3Ba dans _ eau
      aAAB1e dans _ ecole
      AAac1AA dans _ equipe
      DdA1ABA dans _ escalier
      Ad1AB dans _ etat
      dhDCAaB dans _ famille
      bC2fCA dans _ foret
      bAbbaB dans _ foyer
      aAABbeD dans _ garage
      fbAA2D dans _ gorge
      aABc1Aa dans _ goure
      aAA1cB dans _ grange
      daeK2a dans _ groupe
      AACaAba dans _ hall
      1bd1ADb dans _ hotel
      BfAB1Db dans _ immeuble
      cdAA1B dans _ jardin
      BAAA1cA dans _ laverie
      Ac1bAAA dans _ les
      aEiAB1C dans _ li
      aFicBFD dans _ lit
      ACa2e dans _ local
      BAAbAAa dans _ lycee
      A1AB2f dans _ magasin
      cbBb1bD dans _ main
      AaB1cBf dans _ maison
      CccbBAA dans _ meme
      dA2B1a dans _ mer
      CAcAAc dans _ metro
      AaCAbbd dans _ moi
      bbBb1A dans _ neige
      AfAAAB dans _ niche
      eAbB1BB dans _ noir
      aAA1cAB dans _ nuit
      BBBBAfA dans _ parc
      bbB1B1a dans _ pays
      Ca1b1Aa dans _ piece
      acAaADc dans _ placard
      1cA1AaB dans _ placards
      bAaBBc dans _ poche
      CiEAaBC dans _ porter
      baAcaBA dans _ poubelle
      AAbC1b dans _ quartier
      1Cc2AA dans _ reserve
      AaCBCab dans _ rue
      c1ABDee dans _ sac
      B4eB dans _ sacs
      bBaBBAc dans _ salle
      ABAA1Ac dans _ salon
      dCdAA1B dans _ sdb
      b1Bb2b dans _ seins
      AeA2B dans _ serrure
      BAA1AfA dans _ tante
      A1b1BcB dans _ tente
      hGaAbCC dans _ tete
      BCcb1Ba dans _ toilettes
      F1b1ebC dans _ train
      C1AAabb dans _ tram
      c1BAAcB dans _ trousse
      AeABaAa dans _ ventre
      CAcA1Ac dans _ verre
      D2Aaab dans _ vide
      AA1bdBC dans _ ville
      aCccDeG dans _ voiture
      bcAB2A dans _ yeux
      bI1dAAa dans ca
      bFaabBa dans ca chambre
      ACbd1AB dans ca voiture
      cAAa1bA dans cet
      dBAcbCA dans cette
      C1AdA dans cette classe
      4eBA dans cette maison
      dA2AB dans cinq
      dA2AB dans cinq ans
      bAdaBCa dans des
      AAd2bB dans deux
      1AAB1Ac dans dix
      AcC1CFe dans l
      AA3Bd dans l appart
      aB1bBa dans l armoire
      eB3Ba dans l eau
      3C1eA dans l ecole
      DdAAAAA dans l escalier
      AdA2Db dans l immeuble
      1ccbACa dans la
      1dAAAA dans la baignoire
      AAAaaBa dans la boite
      ABb1AcA dans la cabine
      AdaBAEb dans la cave
      bA2aBd dans la chambre
      CbCa1Bc dans la cour
      ac1BA1A dans la cuisse
      BA1dABA dans la cuvette
      bC2fCA dans la foret
      da1A2D dans la gorge
      cAAb1bC dans la main
      aC2Bbf dans la maison
      Cbc2A dans la meme
      dA2B1a dans la mer
      bbBb1A dans la neige
      AfAAAB dans la niche
      aAA1cAB dans la nuit
      BaA2Ac dans la piece
      ChDA1AB dans la porter
      caAdaCA dans la poubelle
      1Cc2AA dans la reserve
      AAABCbA dans la rue
      bBaBBAc dans la salle
      dCdAA1B dans la sdb
      b1Bb2b dans la seins
      AeA2B dans la serrure
      ABbaa1A dans la tete
      aad1BcH dans la voiture
      BbAdaBc dans le
      CAA1cAa dans le bois
      bBc1DAB dans le bus
      1B1A1Ad dans le canal
      BCbh1AC dans le car
      CBAA1aa dans le casier
      AbBBA dans le coffre
      1bACABc dans le couloir
      FbaaaAB dans le dos
      bb1BcAD dans le garage
      b1fH1Aa dans le groupe
      AAAbBcA dans le hall
      cdAA1B dans le jardin
      CAbAAb dans le metro
      eAbB1BB dans le noir
      1AABCeA dans le parc
      1cA2Dc dans le placard
      aBAA1Bc dans le salon
      baAa1bA dans le thyroide
      C1b1baA dans le train
      C1AAabb dans le tram
      AeABaAa dans le ventre
      aCBa2a dans le vestiaire
      D2Aaab dans le vide
      E1dCa1b dans les
      A3dBA dans les bois
      ACdA1Bb dans les toilettes
      aAAB2c dans leur
      i1ADeEG dans ma
      aceACEB dans ma chambre
      bAABAba dans ma classe
      egEC1BA dans ma famille
      1ABd2B dans ma goure
      hEAAaCA dans ma tete
      d1BAAbB dans ma trousse
      aAbdA1B dans mes
      ACbaa1A dans mn
      bChbBFF dans mon
      BaAc1B dans mon casier
      aCfAAAC dans mon li
      aCdaABA dans mon lit
      BdB3b dans mon pays
      caAbAbB dans mon sac
      CAb2Ac dans mon verre
      Ac1AB1a dans quel
      Ad1AB dans quel etat
      bcDBAb dans ses
      B1AA1d dans ses poches
      CEfBCcf dans son
      BAeB1AA dans son bureau
      AAdbADB dans son lit
      1A1CBec dans son sac
      Cd1bAAA dans toutes
      Cd1bAAA dans toutes les
      GFCFed dans un
      2cAaAC dans un airbnb
      2ABA1d dans un appartement
      AA1a1bC dans un casier
      A2BABf dans un coffre
      B3BeB dans un garage
      FDCAejC dans une
      A1dABAa dans une cave
      BAA1AfA dans une tante
      DBeAa1A dans*
      DBfAa1A danse
      fAcD1C dark
      Hg1CecE daro*
      Eha1B1A daron
      aE1ba daron _ je
      ABa1Bc daron a
      a1b1cC daron il
      Ab2BeC daronne
      fC3AA daronne $
      Aaa1BbA daronne elle
      BE1BhA darons
      nDBDCC date
      bAAAabA date de
      bCabbEB daug*
      bCabbEB daughter
      C1Cb1AA daughter s
      1a1bBBa dava*
      caAcBAA davant
      b1A1AcA davo*
      b1A1AcA davoir
      Da1d davoir des
      eCAaAaB day
      AB1CBfB day $
      B2aAca day _ i
      fBcEC1a day and
      bAACbcA day i
      BB1cA1b day so
      BED1ebB days
      1BacCc days $
      B1A1eDa days _ i
      BA1caAA days _ s
      Db2AbA days and
      AcbccCA de 0
      AAcAaA de 0 an
      aCA1b1b de 0 ans
      C1acAa de 0 e
      ea1BBCb de 0 h
      DBBddAc de _ 0
      caBEEAb de _ a
      ABA2Af de _ acide
      DAab1aA de _ age
      EagB1BA de _ ans
      Ada1ABB de _ appartement
      1CAa1Ac de _ appeler
      1DbAb de _ apres
      B1bCaCd de _ argent
      ABbA1bA de _ association
      bEbbAaA de _ atelier
      aBAccaF de _ au
      CaAAa1a de _ aux
      BCAA1bd de _ avant
      DABacBc de _ avec
      aAAA1Bb de _ ben
      BA1BAb de _ boulangerie
      BeA2A de _ boxe
      eABB2A de _ bras
      gGAAAdB de _ c
      BABA1dc de _ ca
      Eb2d de _ cache
      BAAd1A de _ cantine
      Bb1bA1A de _ casser
      dbBB1AB de _ ce
      fdCdAGA de _ chambre
      cc1BA1A de _ chance
      AcAC1a de _ chaque
      ceAAA1a de _ che
      bfAAB1b de _ chez
      B2gA1B de _ college
      AdB1Ba de _ copain
      DaaCA de _ copine
      2Ee1A de _ corps
      aBBB1bc de _ cousin
      aB1cBaA de _ cuisine
      lF2DCA de _ dans
      bCb3A de _ daron
      eB3B de _ daronne
      GhEddaE de _ de
      bAB1BA de _ depui
      DdbDbaa de _ depuis
      BAAb1bA de _ des
      bcBA1A de _ deux
      BcAb1AA de _ devant
      cc1DA1a de _ dire
      bAbC de _ dit
      FBA1bec de _ du
      Cc1CBeb de _ e
      aAABAdA de _ eau
      CbBAdBb de _ ecole
      BaAA2d de _ eleve
      AABdabA de _ elle
      DAAaeab de _ en
      AAABA1d de _ essence
      AeaaCbD de _ est
      AccaCBA de _ et
      gAACA1A de _ etre
      B1ca1BA de _ euh
      bBaAb1B de _ expres
      dCAC1aA de _ facon
      aACAAad de _ faire
      1BdBbDA de _ famille
      EcA1A de _ faute
      aaA1BAb de _ fenetre
      cBA1aaa de _ ferme
      baC2d de _ fille
      aAA1bBA de _ foyer
      1dbAaAA de _ frere
      C1AC1ea de _ gare
      fCA2A de _ grand
      fBaC de _ groupe
      ea1BBCb de _ h
      BB1AbdB de _ hopital
      DA1b1Cd de _ i
      C2A1d de _ ici
      Ad1aCAc de _ il
      AAABA1b de _ ils
      1DcAAba de _ immeuble
      aAcBcA de _ internat
      aAaBAd de _ j
      ABca1c de _ jamais
      CEdac de _ je
      Bba1AAa de _ jeunes
      bAABcAa de _ l
      DCAdB1b de _ la
      EAcAaeA de _ le
      bDBc1a de _ les
      fAA1AA de _ lit
      BBBbbAA de _ lui
      CBdc2B de _ m
      B2BbAc de _ ma
      B1Bb1ba de _ machine
      BfBa de _ main
      dCbaA de _ maintenant
      DdAc1Aa de _ mais
      BCaBcAA de _ maison
      DabbBA de _ me
      cd1A1EA de _ meme
      cDdAACc de _ mer
      eDcAbA de _ mere
      1ccAbBC de _ mes
      DEaAddB de _ moi
      BAbBbCc de _ mon
      dAAA2A de _ mort
      AAAAbdA de _ n
      1a1bAaC de _ ni
      BCcbB de _ non
      aBA2Cc de _ notre
      Ac2aBA de _ nous
      B1b1bCb de _ nuit
      dBAAAaA de _ o
      EAB1haA de _ on
      aAAAcAB de _ oncle
      aC1ba1A de _ ont
      D1AbeAA de _ ou
      1CBd de _ par
      BdAb de _ parce
      BDc2ad de _ parents
      cBAb2C de _ partout
      ccCDB1e de _ pas
      ec1AAAC de _ per
      bAdABCb de _ pere
      BAB1Ada de _ personne
      CAac de _ personnes
      AbABAba de _ petit
      cB2Ba de _ petite
      cA1BD1A de _ plus
      BCCdb1e de _ porter
      EdaA1dC de _ pote
      CbBbaba de _ pour
      EaAbca de _ qu
      AEcfAdB de _ quand
      DbdDcaA de _ que
      dD1eA1E de _ qui
      1cbCb1B de _ s
      BA1AdB de _ sais
      Ba2acA de _ salle
      1B1Ac1b de _ san
      ABb1aaB de _ sans
      cBB1aCc de _ ses
      Eb1Ad1b de _ si
      BfBAaA de _ soeur
      Af1CBA de _ son
      Bc1A1aA de _ stagiaires
      bBBA1Ab de _ su
      CBadA1D de _ sur
      BBaA1Ab de _ taire
      aDa1abB de _ tante
      1A1d1BB de _ terre
      DA1a1ba de _ tete
      BAbaAb de _ tour
      BA1Acba de _ tous
      DbAB1Aa de _ tout
      a1AA1cB de _ truc
      e1AC2A de _ tuer
      aaDA1Dd de _ un
      BaA1cDb de _ une
      ACab2a de _ visage
      Bda1aAB de _ voisin
      AbA1aBA de _ voisine
      Dd1Aa1b de _ voiture
      cacDACa de bain
      b1aB1Cb de bains
      da3BA de bains et
      eAbB1Aa de bin
      CgA2AA de bleu
      BaAA2c de boire
      1B1AcBA de bon
      1CA2cA de bouffe
      BbAb1A de boule
      Cd1a1a de bruit
      AbBCbca de bus
      1BbdADA de ca
      fB1aACB de ca chambre
      eCb de ca mere
      dA2C1A de cache
      B2aAAd de cachets
      B2B1e de canape
      A3eAB de car
      aCgdACA de ce
      C1aba1A de ce qu
      DdA2A de ceinture
      AAAd2A de certaines
      AAbAcA de ces
      abaBaAa de cette
      gCCC1eC de chambre
      eAA2AA de chambre a
      AaAcAbA de chantier
      da3C de chasse
      DC2fBB de che
      CC2fBB de che moi
      AcBB de cheveux
      EACAkFC de chez
      AAA1d1B de chez elle
      1CAB1ea de chez moi
      Ac2aBA de chez nous
      Fa1f1A de chien
      BBeBb1B de chose
      1CeA1A de choses
      fDA de cicatrice
      Ad1B2A de claque
      AjCCAbA de classe
      Bd1A2A de classe a
      BA1AAdA de cle
      C1Af1BA de college
      cA3AD de comprimes
      aC1dAb de copain
      aDAAkCA de cote
      1dAB1B de cou
      AAd2AA de coucher
      C1cA1cA de courage
      Bb2A1c de couteau
      dAAA1aB de cuisine
      BBaba1a de demander
      BAAdaBa de deux
      DAAcd de disparaitre
      CbBb1AA de dix
      eA1A1AB de doliprane
      a1db1CA de dormir
      A1faCAA de famille
      ADAAC1g de fer
      baBa2B de ferme
      1F1B2f de feu
      AABBccA de foi
      CAAAc1A de foi je
      B1c1AaA de fois
      1BABa1c de force
      aACa1Ac de forse
      bAa1AcA de foyer
      da1a1B de foyer il
      B2d1Ac de garcon
      dABAABb de garder
      EB3bc de gaz
      ABA3d de gran
      B1Bd de groupe
      DAd2A de guitare
      CB1bAab de jan
      BBaAcB de je
      BA1AdB de je sais
      bf1BBB de jour
      cBAA1a de juin
      AabBAAc de kestion
      1BAd2a de kou
      aDaEBdd de l
      ABA2Af de l acide
      Aca1ABB de l appartement
      B1bCaCd de l argent
      ABbA1bA de l association
      aAABAdA de l eau
      BbAaaBa de l ecole
      bbaB1A de l equipe
      AAABA1d de l essence
      BB1AbdB de l hopital
      1DcAAb de l immeuble
      B1cAcAa de l internat
      1Hcbacd de la
      BA1BAb de la boulangerie
      BeA2A de la boxe
      BAAc1A de la cantine
      cc1BA1A de la chance
      aB1cAaA de la cuisine
      dBdBAEb de la famille
      bbA1BA de la fenetre
      e3aAB de la ferme
      C1AC1ea de la gare
      B1Bb1ba de la machine
      B3bCb de la nuit
      AAadbAa de la porter
      Ca2acA de la salle
      AAAf1BB de la terre
      Cc1AaAb de la voiture
      D1a2d de lait
      BB1a1bb de latelier
      e1AaAA de le
      Ca1d1B de les
      ABabbA de linterna
      AAaAbAA de linternat
      AbAAAfB de lit
      BAAa1cA de lo
      bgaDCcA de lui
      gBAaCaB de m
      Cc1aaAa de ma
      1dBbaCa de ma chambre
      ba1Caab de ma classe
      DaaBA de ma copine
      eA3B de ma daronne
      1aC2dA de ma fille
      dDdABCc de ma mer
      aAbAcA de ma mere
      BfAAaAB de ma soeur
      bCa2cA de ma tante
      AbAAaB de ma voisine
      ea1B1A de main
      BCA1CeA de maison
      gc1A1E de manger
      db1A1A de manje
      BdcBAAB de mark
      lEBABAC de me
      ABaA1Ab de me taire
      F5b de medicaments
      aA1BBbe de mes
      caAB2A de mes eleves
      Bba1AAa de mes jeunes
      aDc2a de mes parents
      Bc1A1aA de mes stagiaires
      A3Be de meson
      BAA1CdA de mezon
      acAB1Ab de mn
      B2caAA de mo
      bNegEbG de moi
      BBb2bA de moi a
      B1Bb2b de moi avec
      B1B2Ac de moi dans
      bacE2A de moi en
      CA1A1c de mois
      eab1B1B de mon
      B2fA1B de mon college
      CcBaBa de mon copain
      B1De de mon corps
      aBBB1bb de mon cousin
      BAAA2d de mon eleve
      abbAaB de mon frere
      dBaB de mon groupe
      ABA1b1b de mon mari
      cAdABAC de mon pere
      BbAAAba de mon petit
      DdAA1dB de mon pote
      Bca1a1B de mon voisin
      EcAB2e de mort
      cBAB1A de naissance
      FabcBac de ne
      bbAAaAa de notre
      AC1A1e de nourriture
      AcaB1AA de nous
      GaeEa1a de nuit
      BAAbb1a de numero
      EA3f de pain
      eA2AAa de papa
      e1A1AAC de papi
      CBAc2a de parle
      dA1CaA de parler
      D1aabba de partir
      CEaacAd de pas
      CCcaBc de passe
      1B1bA1d de passer
      A1AdAA de personne
      AeeBB1B de photo
      BhBDAAB de pied
      BdAA1A de piscine
      cDABAcA de place
      EAbAcad de plus en
      dF1A1A de poing dans
      AbAAc1B de prendre
      C3e1B de prendre un
      AAAbBa de prenom
      e1AA1A de quand
      B1cAA1A de quarante
      B1cAA1A de quarante ans
      BA1bbBA de quatorze
      BA1bbBA de quatorze ans
      CA1f de que
      BBb2aA de quel
      cAAaAAb de question
      AbAAaBa de questions
      BacaA1B de qui
      E1A1AhA de quoi
      A1ABfA de recherche
      AbaABaA de rentre
      1cBBaC de rentrer
      1c2BAb de rentrer chez
      Cd3A de repas
      e1ACbBA de repondre
      CaAbbaA de reprendre
      eA1B1B de rester
      Ab1AcBA de retour
      Aa1dC de retourne
      bbA2CA de reve
      gEeCaEa de rien
      BA1A1cA de riz
      b1BB2b de ryin
      eCBaABb de s
      AAcfABA de sac
      CAAdAA de sale
      fA1Aa1D de sauter
      BAbBf de savoir
      jFcCaCB de se
      eAA3A de se tuer
      AbaAaAA de seconde
      AcaAaAA de seconde a
      3e1BB de secours
      caaBB de seize
      caaBC de seize ans
      ecDABaB de ses
      Bab1Aaa de six ans
      Bh1C1AA de soleil
      AeAC de soleil en
      cbAAAB de sommeil
      e2FcbA de son
      daA1A1B de son per
      aA2aBe de son pere
      Bc3Bc de sortie
      CdA1BAb de sortir
      CA2bab de sou
      BAbDbdA de sport
      GAca1Ad de stage
      BBAc de stage m
      BAA1Ad de sucre
      AC2a1d de suite
      AdaC de sujet
      DDAgbaA de table
      DgACAB de teint
      eE1A de teint sur
      Aa1c1BB de telephoner
      1BA1cBA de temps
      eBb2CA de tenir
      AA1AbbA de thon
      Cd1A1A de tin
      1A1B1eA de toi
      J2AAjA de toit
      cccEaaD de tout
      BBAaAc de tout le
      eDAA2A de toute
      cCAC1aA de toute facon
      2b1CbC de train
      aDbcBbB de travail
      1BbAAAA de treize
      1BbAAAA de treize ans
      AaaabBB de trente
      1bA1bAB de trente ans
      d1AABAA de tro
      oDCcDBB de trop
      AAAeADc de trottoir
      AAAe1AA de trottoir quand
      EaCc1Af de trucs
      BA1dA de turc
      D1bAcAa de vacances
      Ad1AA1A de velo
      eC1BaAb de venir
      CA1d1B de ventre
      hACAAAA de verre
      AbaaAAA de vingt
      iBBBEAA de vivre
      BAAA2c de vodka
      ChAA2A de voir
      Bda3A de voir mes
      a1c1ABA de voiture
      HAbfA de vomir
      fAAAB de vous
      baaCBa de vrai
      c1A1Bba dead
      D3b1c dead $
      A2eAA dead _ in
      bAc2Ba deal
      CA1B2f deal*
      aCAd debi*
      1CAd debile
      caDaDDe debo*
      AdAA1A deboite
      EB1b2c deboucher
      beCaBDc debout
      Da1BAbd debout $
      BcAA1aA debout toute
      BcAA1aA debout toute la
      BFC1AlA debr*
      BDB2hB debrouille
      1CA1adA debrouille $
      cBACbaA dece*
      DAAhCaC dech*
      bcACB dechet
      CC1hAaB dechire
      ea1a1EA deci*
      ac1AaDb decide
      eBa2AA decide $
      BcaBa1b decide de
      Bb3cB decides
      eB3C decision
      ECCiecB deco*
      aA2dAA decoche
      ACBf decol
      AbAc1aB decole
      cA1BAa decors
      fBBBAAc decr*
      eACBACc decroche
      AACbA1f deda*
      1ACbB1e dedans
      ABAaBbc dedans $
      a2acBA dedans _ est
      b3cBA dedans c
      a2acBA dedans c est
      eAAaAAB deep
      c1aBdBA defa*
      Bab1baA defaite
      CabacA defendre
      ccBbBA defi*
      B1C1Aae defo*
      aa1BAAb defonce
      1I3Af defonce _ porter
      1E1A1Ac defonce la
      1I3Af defonce la porter
      BAA2bb defoncer
      CECa1ga dega*
      BECaahA degage
      eeACAE dego*
      daAA1D degoute
      gCBbABA degr*
      gBBBAA degres
      cA2AcB degu*
      DBE1AgC deho*
      AA1BAd dehor
      DAEb1cC dehors
      B1aAEc dehors $
      BcAabC dehors _ la
      3BCd dehors a
      1C1ACfA dehors avec
      aA1adC dehors c
      1dAa1C dehors dans
      BaAadCa dehors en
      Ab2eF dehors jusqu
      1B1bAc dehors par
      CB1AAhA dej
      eABFdCA deja
      bD2a1b deja _ 0
      1C2Ad deja _ dehors
      bAa1bBA deja _ deux
      aca1CA deja _ la
      Ca2bBb deja _ un
      eAAAaCb deja _ une
      C4Ae deja a
      Ba2AcB deja ca
      cA1AABc deja choisi
      dAAA1AA deja essaye
      BBA1aaa deja le
      EB1A1g deja mange
      DCBbBjA deje*
      BCBbAgA dejeuner
      CCcdBA dele*
      2eEAaa delete
      CBBe1AA deleted
      2Dc2A deleted _ her
      2Dc2A deleted all her
      Ca1a1Ae deli*
      B2a1Ad delire
      cCAcABb dem
      cDADcbc dema*
      cAHEcbC demain
      aBAaDd demain $
      CAAAbbA demain _ je
      CA1Bb1d demain au
      cb1A2B demain il
      cCAAAdD demain je
      BC1CfCA demain matin
      C2AcAA demain matin je
      aAA2Bc demain pour
      aCa1dcA demande
      Cc2ABd demande $
      1ABdA1A demande 0
      bdA2CA demande _ a
      dCBabA demande _ ca
      ABbdAA demande _ etre
      1AbaaAB demande _ j
      ea1CAAB demande _ je
      bABAaa demande _ le
      CA1bb demande _ m
      AA1a1Bc demande _ nous
      bAAc1CA demande _ on
      ABdA demande _ photo
      Cd4A demande _ pour
      c1bA1AA demande _ que
      BA1A1cA demande _ si
      BA1AAd demande _ un
      BBEibCA demande a
      baCAbA demande a mon
      d1B1AA demande ce
      2bBAbA demande chaque
      CAAca demande comment on
      ACgAA1A demande d
      1Bg1FEe demande de
      Dad demande de ne
      BAcCa demande des
      Bc1A1Ab demande la
      dAA1aA demande ou
      Cd1A2A demande pardon
      b1dA1A demande pas
      D1ca demande pas pourquoi
      1gCDaaB demande pourquoi
      eAA3A demande quelle
      B2b1ca demande s
      B2b1ca demande s il
      bcCCCc demande si
      caBA2A demande si je
      b1BAbA demande souvent
      CdbBBbB demande toujours
      adABAAA demande toujours a
      C1bAAaa demande un
      aEA2cA demande une
      BCbDd1f demandent
      F1ab1fB demander
      A1e1BA demandez
      ABcbB demandez _ pourquoi
      AAfaBA demandez pas
      ABcbB demandez pas pourquoi
      CbD1Cgd deme*
      CbBaBc demenage
      Ad1AAAa demenage _ fois
      I1fBcA demi
      acBA1Aa demi _ a
      BDiAA1A demi frere
      C2afBA demi tour
      AACBdcB demi*
      CbBaa1B den
      FoBBC1C dent
      Dd1aCbB dent*
      DfB1CaA dents
      B1Bf1A dents $
      Ba1ABdA dents dans
      HEAaeg depa*
      CFBd1dc depan
      1DBd2a depan _ moi
      1DBd2a depan che
      1DBd2a depan che moi
      1AaDacA depan la
      Bb1B1Cd depan le
      ca3BB depan nou
      BAAe depan tout
      ABa1cBb depart
      EABaAjD depe*
      Ba1A1cC depend
      1aABAdA depends
      ABbbCca depo*
      A1bACdb deposer
      lEBABAF depr*
      fCAAAAC depression
      BEcb1ab depu*
      aCcaBAA depui
      B1AABaa depui 0
      bAb1Ba depui _ e
      AAbbcB depui _ je
      aaAACac depui _ jour
      c1CBAAA depui _ moi
      c1aAAAA depui _ mon
      B1AAc1A depui dimanche
      ABAdAAa depui la
      c2CaC depui lundi
      AAAAbc depui mardi
      dBbaBbA depui que
      c1aAAAA depui que mon
      eAc1BB depui quel
      cAb1AB depui quel e
      CAb1dBa depuis $
      caDbBCa depuis 0
      dA3BA depuis 0 mois
      Dbaa1A depuis _ 0
      dB3AB depuis _ accident
      a1ABAbA depuis _ an
      baAdBBA depuis _ ans
      A2CA1c depuis _ arret
      BbaA1Ba depuis _ ce
      AcbaeEC depuis _ elle
      bbC2aB depuis _ et
      cB2aB depuis _ garde
      CB3c depuis _ hier
      d2A1D depuis _ hiver
      ecADcD depuis _ il
      A2A1cC depuis _ incendie
      CBBdbCc depuis _ j
      Ad2AAA depuis _ je
      ABCC1b depuis _ jours
      1AadaC depuis _ les
      baCaAcB depuis _ ma
      ABa1Ac depuis _ maman
      B1AA2d depuis _ matin
      CbbA1A depuis _ me
      haBA1Eb depuis _ mois
      1AAaAdB depuis _ mon
      BAaAAc depuis _ on
      B1a1Ae depuis _ papa
      B1Bd2A depuis _ photo
      dBA1BaA depuis _ rentree
      E1bc1A depuis _ rien
      BCAAae depuis _ semaine
      aBB1BcA depuis _ semaines
      aaAAAcA depuis _ separation
      E1iAABA depuis _ soiree
      B1ab1AB depuis _ sortie
      C1eA1B depuis _ stage
      BAf1AC depuis _ vacances
      CB3c depuis avant
      CB3c depuis avant hier
      d2AAB depuis avril
      AaAd1A depuis bah
      BAhAADb depuis ce
      C1ebAA depuis cette
      faAAaCA depuis des
      bcAa1B depuis des mois
      bCA1AcB depuis deux
      CeBCd1B depuis dimanche
      DAAAdcc depuis hier
      2ba1Fb depuis je
      C1ca1B depuis je me
      B1cA1aa depuis killed
      bCCDBaa depuis l
      dA3AB depuis l accident
      A2CA1c depuis l arret
      dA1A1B depuis l hiver
      A2A1cC depuis l incendie
      dCCeDAA depuis la
      dBA1BaA depuis la rentree
      aaAAAcA depuis la separation
      C1eAAA depuis la soiree
      fBcCBEb depuis le
      EAecAB depuis les
      BAf1AC depuis les vacances
      aeAAbCA depuis longtemps
      AaADceA depuis lundi
      AABAdaA depuis mardi
      CcAA1b depuis mars
      CAA1bcA depuis mercredi
      BcaA1A depuis mes
      Cca2A depuis mes 0
      cbBA1bB depuis on
      FddeADc depuis qu
      DccbaBA depuis qu elle
      abA1ABc depuis qu il
      dBCdHg depuis que
      CBBdbDc depuis que j
      AAac1B depuis que les
      dbC1AaA depuis que ma
      bBAaAbA depuis que mon
      B1a1Ae depuis que papa
      DeAAcBa depuis samedi
      B1BdAbA depuis septembre
      e1A1ABA depuis six
      aacA1Bb depuis son
      FA1Abd depuis trois
      AC1Ab1a depuis trois jours
      C1A2d depuis trois semaines
      aAABAb depuis un
      ABA1bcb depuis une
      ABA1ac depuis une semaine
      f1ACBaA dera*
      cb1C1AA derange
      DCBhb deri*
      D1bbBAA dernie
      cBbCc1D dernier
      DcacAAA dernier $
      D1bAeB dernier je
      aAAbAc dernier on
      aaDbaAb derniere
      BaaaAbA derniere $
      Fa1ab1c derniere _ ca
      dAAAA derniere _ qu
      CA1a2d derniere foi
      BbAacBC derniere fois
      ca1AAAA derniere fois que
      aA1AcB derniere j
      AcAA1AA dero*
      BaAc2C derouille
      B1C2e deroule
      B1aAbaa derr*
      DBAcbbb derriere
      ABAe1BC derriere _ gymnase
      daBA1BA derriere _ porter
      daAacCB derriere la
      dbA2BA derriere la porter
      DA1fbBC derriere le
      ABAe1BC derriere le gymnase
      a1aBAbB derriere les
      IbbeCAh derriere moi
      ACbdbA deryer
      EaadAAb des
      BeBBaCa des _ a
      CbbAAdC des _ au
      BD1cCbb des _ aux
      1bBBAAe des _ avec
      AAcad1B des _ c
      cBaD1aB des _ d
      e1CAaAB des _ dans
      1cCaa1b des _ de
      1Cca2A des _ des
      BAAbAc des _ du
      B3AAe des _ elle
      1aA1BdA des _ en
      Bc1AaaA des _ entiere
      BHcbcBc des _ et
      dA1B1A des _ h
      bdABaAC des _ il
      AcBFABc des _ ils
      abBbd1B des _ j
      acDAcbD des _ je
      ABbb1A des _ la
      CBcaABb des _ le
      AbaAAaa des _ les
      Dbb2b des _ mais
      bCBaAAc des _ me
      cdAB1AA des _ meme
      AbAbaAA des _ mon
      B1bA1Ac des _ neuves
      e1BA1AA des _ noires
      Dbab des _ notes
      BbcbBaC des _ on
      hA1BBBA des _ ou
      1cAA1Ac des _ partout
      a1BaAab des _ pas
      dA1A2B des _ plein
      BBCCc1h des _ pour
      CAd2B des _ qu
      BaAaAcA des _ quand
      dDACBb des _ que
      aAaaAbA des _ sous
      cAaBABB des _ sur
      BABb1aa des _ tout
      Bbaa2B des _ un
      ABBf1aA des amis
      AAeA des attouchements
      EEAC1kB des autres
      1A1DAcc des barres
      BAcCAAc des baskets
      B1bA1Ac des baskets neuves
      1B1C2c des battus
      BA1A1eA des biscuits
      Bd1B des bleu
      1g3AE des bleus
      cdCB1AA des brulures
      cB1bAAC des cachets
      BB1e1AA des cailloux
      AAAAd des cars
      B1Aac1A des cartes
      G1eC1Ba des choses
      BcaA1AA des choses qui
      bcBA1C des claques
      ABa2cA des clients
      e1AA1A des comprennes
      bbDaBC des coups
      cGBc1Ab des coups de
      b1BBA1b des doigts
      1AABAf des douches
      DAba2A des filles
      AdBA2A des fleurs
      cAA1CcA des foi
      c1A1BaA des foi je
      1bDCabb des fois
      dCAAbC des fois je
      g1AC1A des gants
      BBAEAAh des gars
      JDDba1k des gens
      BABAaa des gens qui
      BBdA des gestes
      afBA1AB des gifles
      BABd des groupes
      1fAAdCB des heures
      eB1BAAA des idees
      1CAb1BA des insultes
      d1aaAAA des jours
      dB1aAA des jours ou
      AAAA1ad des le
      CeAC1A des lunettes
      BcAB des lunettes de
      acAa1AC des marques
      Cd4A des marques dans
      BBbB1Ac des mecs
      AAcAa1B des messages
      AeBA des mesures
      eB1B des mitaines
      dbBa1C des mois
      Ab1cABA des oeufs
      eCAB2A des pansements
      b1AadAC des parents
      1AdAA1A des passes
      1cBc1AA des patates
      CEdBAAc des photos
      cBD3d des photos de
      1BAeAAB des pierres
      Ca1c2A des points
      CBAdaa des potes
      1jbDBBE des qu
      abBAAaB des qu il
      2eAABB des qu on
      GgBhaCF des que
      DcAc1AA des que je
      A1AcaAA des que le
      1aAcaAA des que mon
      AcaA1bA des questions
      B1A2dB des rats
      A1eC des remarques
      DA1A1ca des repas
      CA1d des rires
      AA1ACd des sandwichs
      faBAACA des semaines
      caCA1dB des soirs
      BA2eA des sous
      iB1B1AB des tombe
      BdAaA1B des traces
      DdAAA1A des traces de
      Bg1A1BB des trous
      b1bCAAA des trucs
      A1AB1Ad des trucs pour
      BAB3d des types
      Ae1B1aB des urgences
      2b1bBC des vacances
      BAca1aA des videos
      bCb2A des vieux
      CADcfDd desc*
      c1BAdBc descendu
      A2aAdA descendu _ a
      aA1AdB descendu _ la
      BAB2Dg descente
      1CCA1Bg descente $
      i2CcEA dese*
      fBABbCA deserve
      acAB2A deserve it
      ABcCABB desh*
      2cE2A deshabillee
      eBCAa1A desi*
      bcAD2C deso*
      dA1Ba1B desole
      dCBaBCc dess*
      gDdAbBD dessiner
      hB1B1AA dessiner _ tombe
      1BeCaAa dessiner des
      eA1B1A dessins
      B1ABBbc dessous
      aC1aB1c dessous $
      EhDdCC dessus
      1da1ACB dessus $
      cC2A1a dessus _ est
      AaCaAa dessus _ la
      bb1B1AA dessus j
      BAbb2A dessus quand
      caAA2B dest*
      CeBb1AA desu
      dc1ACAb dete*
      BdAa detention
      eBCaA1B deteste
      cb1BA detestent
      1B1cAAa detr*
      aABBACk dett*
      BA1AABi dette
      c1BA1Ab dettes
      aBA1fCa deu
      BaBbacb deux
      DaAaabA deux $
      Ca1ABca deux _ a
      bAA1AAb deux _ ce
      cbAA1BB deux _ dans
      aBBAA1b deux _ en
      hDADBba deux _ et
      aaaCA1A deux _ je
      bBaB2A deux _ le
      b1ab1C deux _ par
      3AaCc deux _ personne
      Cba1ba deux _ que
      hbEcADA deux ans
      dAB3A deux ans et
      AABAaba deux filles
      iAAAAEA deux heures
      HcBAbe deux jours
      d1dB1CA deux mois
      BA1AfD deux nuits
      aAcBaa deux semaines
      AAABB1g deux telephones
      ABAcAAc deux*
      ABAcAAc deuxieme
      daAaCBc deva*
      fAAB2B devait
      AcB1BAb devant
      d1bA2A devant $
      edaF1BA devant _ autres
      BBBc1c devant _ et
      B1bBdAb devant _ gare
      AcAabaB devant _ le
      aBaC2c devant _ lycee
      1DAa1Bc devant _ moi
      1A3Cd devant _ nous
      AEcBA1c devant _ porter
      1DBa1Fg devant chez
      1DAa1Bc devant chez moi
      1A3Cd devant chez nous
      Db4c devant l
      CC2abc devant la
      B1bBdAb devant la gare
      1C1AAac devant la porter
      dEBDA1g devant le
      aBaB2b devant le lycee
      ceBBAAB devant les
      edaF1BA devant les autres
      dAcDAbE devant moi
      aB1b1aC devant nous
      EcBb devant son
      1dAabaB devant tout
      AcAabaA devant tout le
      aabdAEC deve*
      bBBdACA devenu
      1acA1BA devenue
      CcEcaEf devi*
      aCDc1Ce devient
      aE4b devient bleu
      Df3A devinette
      CaCcAfA devo*
      DbBeAcA devoirs
      B2C1d devore
      aAcbAAA devr*
      BBc3a devrait pas
      BAA2cb dey _ for
      1h1B1C dey _ me
      aAbc1AA dey _ my
      C4dA dey sleep
      1aAd1Fb deye
      2eBA1A deza*
      cCgCada di
      bCb1BaC di _ a
      BAcA2A di _ c
      cABABBd di _ ca
      AdA1aAA di _ ce
      b1ab1aC di _ e
      DAda2A di _ il
      2DA1bc di _ j
      acaBCAa di _ je
      bAAcAB di _ la
      bbAAabB di _ le
      cAa2AB di _ li
      dB1A2A di _ ma
      DBbA1Ac di _ me
      C1b1aAb di _ mi
      CAAcbBA di _ moi
      dDb1AB di _ pas
      CAb1b di _ personne
      bcC1A di _ plus
      1aBBBAc di _ que
      Daa1cA di _ rien
      1bBb1Ba di _ se
      AbCAA1d di _ si
      eBBa1AA di _ toi
      cCB2a di _ tout
      CCbA1ae di _ tu
      bAAb1aA di _ un
      bB1CBad di _ va
      cAB1A1a di _ vais
      hBB1ABC di a
      dBAA2A di a ma
      dAAC1Ca di ce
      BbbAAAA di d
      D2b1Ab di de
      cECA1ab di i
      1BAAA1c di i que
      Cb2AaA di je
      fEC1cDb di kil
      1C1A1ac di kil va
      c1AcA1A di killed
      AC2Abb di kon
      ba1b2C di la
      aC1DAbg di moi
      DBhaADC di non
      CeAcAbA di pas
      C1c1b di pesonn
      DaA1adb di que
      AcA1aAA di que ce
      2DA1bc di que j
      cabACB di que je
      baAABeB di quel
      BabAA1A di qui
      HdbdcBb di rien
      BBd1aA di ryin
      d1aA2B di se
      DBdA1ad di si
      BCbA2e di si tu
      c1aAAbB di tout
      cBa2AA di tu
      CAaA1Ag diab*
      cBkBbHE did
      A1ad1AA did $
      ACd did _ me
      AAd1A1A did things
      2c1cCA didn
      2c1cCA didn t
      aABe1AC die
      bA1BAbB died
      iBABC1C dieu
      aBbAAaA dife*
      AcaCbd diff*
      B1aCadc different
      AaABacB differents
      A1da1AA diffuse
      ABBacb dima*
      b1DBccB dimanche
      aaaDAaa dimanche $
      EaaaAb dimanche _ je
      cAAAbA dimanche _ le
      1B1kBCA dimanche soir
      Bb1aAB dimanche soir je
      C1ab1Aa dimanches
      BBaC1fB dine*
      EDaB1jB diner
      A1AB1cA dinn*
      cCBaAA dipl*
      cBBaA diplome
      dCcA1AC dira*
      EacaaAB dirai
      dBAa2A dirait
      dAAA2A dirait que
      a1cCcB dire
      a1gCcBE dire $
      CA1b1b dire _ a
      CcdB dire _ c
      aB1A1bb dire _ la
      AaBaaAa dire _ personne
      cEaCbaa dire a
      eBAA1aA dire au
      AcA1aAA dire d
      BAbeAbB dire de
      cAaBaBA dire je
      caB1A1A dire mais
      ED1ABBg dire non
      AABAbda dire ou
      FAbeb dire pourquoi
      1dAaA1a dire qu
      1gAABAB dire que
      BAcbAA dire qui
      adA1eCB dire*
      ebBBeCA direct
      fBBBA1A direct $
      2B1db dis
      cBAAa1A dis _ a
      CDAhABb dis _ c
      BaabaAA dis _ il
      GaaBAg dis _ j
      1aBBab dis _ je
      Db1Acc dis a
      eBAA1a dis oui
      a2a1Db dis pas
      DC1aadA dis que
      1CAe1B dis que c
      E1aA1e dis que j
      FcAdeD dis rien
      dEeDA1B disa*
      ADedABD disais
      BAbB1c disait
      1BBAcab disant qu
      ac1BBAa disant que
      AgdaaDE disc*
      CfA2AA discipline
      c1a1bBC discord
      AaBe1Bd dise
      ABAe2A dise _ je
      CBDf2c dise que
      ABAe2A dise que je
      BBBeBbA dise*
      DaBeCba disent
      AA1d1aA disent _ c
      AAAcA1A disent de
      1e1E1bA disent je
      Cb3ba disent que
      AA1d1aA disent que c
      Ac1B1b disent rien
      BcCaabA diso*
      CeAa1bA disons
      BdAaBc disons que
      CaDboHC disp*
      CA1AeBC disparais
      Cb1eAB disparaisse
      E1accBA disparaitre
      dAAaC disparaitre $
      c1bAD disparaitre _ de
      DA1acA disparaitre de
      d1bBF disparaitre pour
      c1bAD disparaitre pour de
      g2CE disparetre
      HCA1mCc disparu
      a2BdAB disparu depuis
      1aABe1a dispute
      bC2Aba dispute avec
      1aABChC dist*
      c1AB1B distribue ses
      B2BAeB distributeur
      eCA1Fec dit
      CcaC2a dit $
      AE2BfB dit _ a
      aaABB1b dit _ c
      AdBeA1A dit _ ca
      dB3aB dit _ demain
      DbA1AbC dit _ elle
      1ccb1DB dit _ est
      AbAbbaD dit _ il
      CbAaAbB dit _ j
      bEC2ac dit _ je
      ABA1dA dit _ jour
      IbccA1A dit _ l
      1d1BaCa dit _ la
      C1aa2c dit _ les
      1bDb1B dit _ ma
      CBAeba dit _ me
      dAaC2b dit _ nom
      gEb1ABA dit _ on
      DAdAaBa dit _ personne
      dCB2Ab dit _ pour
      aadAA dit _ que
      Babaa1A dit _ rien
      ABb1Ac dit _ si
      aCcABa dit _ suis
      D1abAA dit _ tu
      CbaAaAa dit _ un
      c1CB2B dit _ va
      ccCA1CA dit a
      EcaA dit a l
      1bDb1A dit a ma
      AAbBaB dit a personne
      AdBB dit au
      bEb1aBb dit c
      bEbaaBb dit c est
      gEaBAAB dit ca
      cAAB1A dit ca va
      1AABaAb dit ce
      A1ABa1c dit ce soir
      1bBaAAA dit comme
      C1Ac1aA dit d
      FC1badd dit de
      AABAb1c dit de pas
      BbcA2B dit elle
      bBB2Ab dit euh
      hEC1AAA dit il
      CA1abaa dit j
      aCcABa dit je suis
      bBBa1b dit kil
      Edab1AA dit killed
      AAAd1AA dit maman
      dBa1a1A dit moi
      dABD2c dit mon
      eAAC2b dit mon nom
      FDgBAb dit non
      aabB1C dit on
      D1AA1dA dit ou
      DBcaA1a dit oui
      BBaaA1a dit pas
      bAA1BbA dit prends
      aAEbabA dit qu
      BC3d dit qu a
      AbA1BaC dit qu elle
      b1DecAB dit qu il
      eEa1A dit qu on
      CcA1bAa dit qu un
      GcdcDAc dit que
      b1Cc2A dit que ca
      bAAb1Ba dit que ce
      CeCBAaA dit que j
      cCaBa1a dit que je
      CAbb dit que l
      C1aA1ac dit que les
      ABb1Ac dit que si
      cd2AAD dit quelle
      DbAeAaA dit rien
      CcaaAEd dit si
      AabbABA dit si tu
      AaAAaAc dit souvent
      B1eA2A dit stop
      1dAB1aA dit toujours
      ACb1Ab dit tu
      D2afA dit un
      aBACe1B dite*
      bAACe1A dites
      CaA1bA dites _ a
      lC1ADA dites a
      E2Ae1A dites pas
      1dBCBc divo*
      1dBCBc divorce
      C1BABbd dix
      aA1Ca1c dix $
      CBCBag dix _ ans
      bBaaA1A dix _ et
      Ee2Aa dix _ heures
      cAAAaCA dix _ je
      BadABC dix ans
      c1baABA dix fois
      FAC1bg dix huit
      CACAce dix huit ans
      1AAa1Ce dix minutes
      AaAAAc dix sept
      Ac1AAAa diza*
      CBA2f dlo
      1C1AAd dman*
      1CgDAfB do
      aAAaaFd do $
      DBABaBf do _ do
      a1cA1BA do _ in
      bCA3c do _ my
      Dc1AcA do _ on
      ABBBA1d do i
      ACAAAAc do i do
      gDbBAAB do it
      BBgA1AC do stuff
      CdAfABa do the
      CCd1A do things
      Cb1Aa1d do you do
      cc1aAEA doct*
      ccAaABA docteur
      AB1cbBA docu*
      ABaAcA documents
      1bABAc does
      ABd1A1A does _ he
      AB1AbaA doesn _ know
      AcBA2b doesn _ like
      CA1Aad doesn _ want
      AB1AbaA doesn t know
      AcBA2b doesn t like
      CA1Aad doesn t want
      dcCbAAE dog
      DfaaDAc doi
      A1B2Ad doi $
      CgcDCD doig*
      BeBBAAb doigt
      AbfBBCB doigts
      1CdbA1B doigts $
      cA1A1C doin*
      cA1A1C doing
      Ebb1Aaf dois
      eC1CbBa doit
      BBA1Abc doit _ l
      Aa2eAB doit _ savoir
      ABAA1Ae doit de
      Aba1cBB doit pas
      Aa2dAB doit pas savoir
      gA1B1AC doli*
      hA1B1AD doliprane
      CDaB1hC domi
      DF1Aae domi*
      BEaAacA domicile
      Db1c domo*
      Db1c domoun
      ac1AAAA don _ call
      bA2BcA don _ come
      ACb1cAA don _ go
      BaB1bb don _ have
      aBCa1c don _ know
      C1e1ABA don _ like
      A3dBa don _ look
      Cd1A1a don _ mind
      AAAa1Ad don _ pay
      1Baac1A don _ put
      b1BBa1A don _ really
      B1d2aA don _ send
      aA1b1Ca don _ want
      Ecbc1ab don t
      ac1AAAA don t call
      bA2BcA don t come
      ACb1cAA don t go
      BaB1bb don t have
      aBCa1c don t know
      C1e1ABA don t like
      A3dBa don t look
      Cd1A1a don t mind
      AAAa1Ad don t pay
      1Baac1A don t put
      b1BBa1A don t really
      B1d2aA don t send
      aA1b1Ca don t want
      BcbCDgE donc
      AaA1Bc donc _ je
      AdB2aA donc j
      a1daA1A donc je
      CAa1ac donc la
      gEC1BdB done
      abAb1BA done _ cou
      B1B1baA done a
      e2B1AB done with
      aB1ADcb donn*
      aaABDa donne
      A1AA1Ad donne _ a
      A1ABAca donne _ adresse
      cbAa1BB donne _ coups
      eAAA1AA donne _ ses
      CDc2c donne a
      deAaACB donne des
      daAa1BA donne des coups
      a1aBAbA donne l
      a1Bb1AB donne la
      CB1A1c donne ma
      bAAbB1b donne mon
      CdA1abc donne pas
      e1AA1AA donne ses
      acBb2a donne un
      1AABaca donnent
      D1dbaA donner
      Bbc3A donner amwin
      1ja1ALg door
      Bc1AbC door $
      BadaACA door and
      Df1BBAa door*
      BhBBAC doors
      ABa1AbA doorway
      ALcBAmE dor
      c1BBAaB dor _ la
      AABa1da dor _ le
      CAB1AdA dor _ un
      aba1aBA dor a
      eBa2A dor avec
      HAB2iE dor dans
      BaBA1cB dor dans la
      BAAa1dA dor dans le
      g1C2D dor pas
      e1B2D dor pi
      BCBgb1A dorm
      EDdEakC dorm*
      ABgBB1A dormais
      eD1B1dC dorment
      CbCAdAA dormi
      daBaABA dormi $
      bAA1bD dormi 0
      DAa1c dormi _ je
      AB2dA dormi _ nuits
      AAA1Bd dormi _ un
      4cE dormi _ une
      B1A1AcA dormi dans
      4cE dormi dans une
      CA1AeA dormi et
      b2CFca dormir
      F1g1aAB dormir $
      dAA2Aa dormir _ je
      Bd1A1cA dormir _ l
      DbA1Ada dormir _ le
      ABd3A dormir _ mon
      aAAAAbA dormir _ sais
      CA1AAdA dormir _ soir
      e1B1AA dormir _ toujours
      AAd1BCA dormir chez
      BdB1abA dormir dans
      1bBB1bA dormir dans la
      AcA1AB dormir dehors
      e1CAACd dormir et
      dBAAAaa dormir je
      aAAAAbA dormir je sais
      e1B1A dormir pour
      e1B1AA dormir pour toujours
      Cba2aa dormir sur
      C3c1b dormire
      AB2acA dormons
      AAAbFfE dors
      gA2cDA dors _ depuis
      a1Ad1C dors _ je
      CCB1adb dors _ la
      1cBAAab dors _ le
      AcA2AB dors _ une
      A1d1bBa dors avec
      BBCAAd dors dans
      AbA1A1c dors dans le
      iaA2Ia dors pas
      caabbEA dors plus
      BAc1Aa dors plus chez
      dA2cCA dors plus depuis
      Bb2AdB dors sur
      1E1GagA dort
      1d2ADb dort $
      dCCBAfB dort _ le
      DAC1adA dort _ un
      ABaAAbB dort a
      d1fAA1A dort avec
      ACA1baA dort chez
      DCEBblD dort dans
      bBBB1eA dort dans le
      Aa2aCc dort plus
      1A2dC dort tout
      cBAeAAC dort*
      bA1dAAC dortoir
      LlCdbdD dos
      1a2acC dos $
      Aa1CcA dos de
      bcAACAA dossier
      Fda2Ab dou
      bB1BbAa doub*
      B1AAdA doublure
      dB1AA doubt
      FDhD1iG douc*
      BA2eA douce
      baAB1AA doucement
      1BdACdE douche
      caBb1C douche $
      AABA1c douche _ l
      BaAB1c douche _ la
      BdBA douche _ tout
      2AD1e douche a
      BaAA1c douche a la
      B1AA1e douche au
      BBbA1A douche et
      DBdBAgA douches
      A1dAAB douches _ jour
      C2A1d douches _ la
      BAaB1f douches a
      A1dAAB douches par
      A1dAAB douches par jour
      AB2c1d doud*
      aB2caA doudou
      gDBbCC doul*
      cDBbBB douleur
      DB1b2b douleur $
      Da1d1AA douleur de
      daA1AA doute
      bb1A1Cc douv*
      bb1A1Cc douvan
      bA3Bc douvan _ la
      AAbAcBB douze ans
      1bbbAFc down
      DbAc2A down and
      eA1A1AA down for
      DcAcaBB down the
      AAAAbAc down*
      AAAAbAc downstairs
      1Cc1AAA dp que
      BCebaAA dps
      BABe1A dps 0
      d1AA1B dps _ semaines
      CEABada dpui
      1A1ABcC dpui 0
      c3AD dpui 0 semaine
      c3AD dpui _ semaine
      AAAA1Ae dpui kil
      bccAB1B dpui*
      AfAa1AB drag*
      cbbBA1A drags
      CA2cAb drai*
      1A1AA1e dran*
      CA1A2e drank
      dAAAAAA drap
      cBaaAAA drap*
      cAAabAB draw*
      AB1AcbB drawer
      cbA2AA drawing
      eA1bAAA drea*
      Ad1a1Bb dres*
      AeB1aA dressed
      adBb1Aa drin*
      cC1b2a drink
      B1Ac2B drink bleach
      acA2Ab drinking
      BeB3B drinks
      EGdCcBi driv*
      dEA1aAa drive
      D1bBb1b driver
      CCc2Af driving
      DBcBAAd drog*
      DBABAAh drogue
      CACA2g drogue $
      2c1A1E droguee
      GfFc droi*
      Gd1ab droit
      ACAAbaa droit _ a
      Aab1BBa droit _ dire
      1CAc2a droit _ passer
      1C1aAd droit a
      cdAB1AA droit d
      FcAcBCd droit de
      Aab1BBa droit de dire
      1CAc2a droit de passer
      CcB1abA droite
      AeBAA droite $
      BC2adA droite _ gauche
      CC2bdA droite a
      BC2adA droite a gauche
      aCDfA1d drol*
      1AAbA1c drole
      C1bd drole $
      aBb1Aaa drone
      BcBB1bb drop*
      Bb1B1b dropped
      dbBC1Aa drow*
      2BC1Ae drowning
      b1ACAAd drug*
      c1BCAAd drugs
      BAbBAA drun*
      BAbBAA drunk
      AacBA1A drunk and
      eA1A2A dt
      gabBE1A du 0
      fA2AB du 0 e
      HfDadb du _ a
      caaaC1A du _ au
      B1CgBba du _ c
      CBbAAaa du _ ca
      bAb1AAA du _ cette
      AabBBb du _ comme
      BcAbbA du _ dans
      1bcEaaa du _ de
      bBACaab du _ depuis
      eBABAB du _ du
      dbaCACc du _ e
      AC1A2d du _ el
      aGdCA1c du _ elle
      DbBbAa du _ en
      F1AcgDA du _ et
      1CcBAca du _ i
      fH1C1ca du _ il
      aA1D1aa du _ ils
      1ba1bBD du _ j
      Ba1Be1C du _ je
      1BABbAa du _ jusqu
      ABbAaAA du _ la
      CC1ABiB du _ le
      DbafCBa du _ me
      a1BcA1a du _ mon
      A1DeaAb du _ on
      B2bbAA du _ ou
      Cf2CAA du _ par
      E4Bg du _ partout
      ABAaecD du _ pour
      Ba1aaDA du _ quand
      EA1cbAb du _ que
      ABbaBbA du _ qui
      agEAABa du _ sur
      dCaB2a du _ tout
      baAC1c du _ toute
      cEA1BAc du balcon
      AbcBBA du bar
      1AafAC du batiment
      dAABaAA du bien
      a1AC1c du bruit
      ACbA2A du bureau
      A1dAbBA du bus
      CaB1cb du camion
      AABa1cC du canal
      AAcc1BB du car
      B1Ad1AA du cdi
      CBaBgEA du centre
      Eg1CAf du chien
      CAdcaBC du club
      AA2AcB du coeur
      aE1fAb du cou
      ad1B2A du couloir
      1A1b1dA du coup
      Da1c1B du deuxieme
      Cd1A1A du fon de
      Ed1dAEA du fond
      Ce1BAB du fond de
      1C1akLC du foyer
      bA1AaBa du foyer on
      D1aa2b du gymnase
      D2A1cb du hall
      BAae du jour
      BA1aAc du lait
      ddACad du lycee
      AA1bABa du magasin
      dcCBAA du mal
      BA1BBf du marche
      aB2cAB du mat
      dbAfBEB du matin
      AAA1Ad du moi
      HAABBfa du mois
      bbAAbA du monde
      bbA1AAA du naitre
      DDA2fB du pain
      1AAA1eA du papier
      e3BD du pon
      h1AaCFA du pont
      dA4C du produit
      B1Ce1Bb du quartier
      AbAC1aB du ri
      CeBB1b du riz
      C1BAABh du san
      BacC2a du sang
      CB4d du sang partout
      Ce3A du skate
      C1B1Ad du stade
      cBaA1A du stage
      A1A1e1B du stop
      bAAA1Ab du toi
      gA1A1C du toit
      Aba1BbA du tout
      AAA1bAc du train
      Bea1baD du travail
      1A1e1B du verre
      1BdB1A du vestiaire
      BBB1cbb du voisin
      DDca1cb dun
      ddCCBaA dur
      Fc1g1BB dure
      BB1e1BA dure depuis
      dA1AAa durer
      1B1AcaA duri*
      1B1AcaA during
      BAAAafD duve*
      BAAAafD duvet
      EAAga dy
      1FAaf1e e
      Aa1caBB e $
      C1AbBeC e 0
      B1dCB1b e _ a
      CAb1b1c e _ avec
      Fca3a e _ ca
      aAAB1fb e _ dans
      BCC1Abe e _ de
      Baaca1a e _ di
      cAa1BA e _ doi
      gDaBB e _ e
      1Ba1AAc e _ el
      1d1C2B e _ fini
      CcDaA1b e _ i
      ABdB e _ il
      1cf1CEb e _ je
      AbdCbB e _ la
      bCAc2A e _ le
      F1Ada1A e _ m
      1A1aAbD e _ ma
      BcAAbA e _ matin
      EADcdCa e _ me
      aA1dACC e _ mon
      AC1AaAg e _ o
      Bb1CdbB e _ on
      C1A1aAd e _ par
      CD1Bacd e _ pas
      dA2A1B e _ pour
      A1adAAA e _ que
      A1AaBc e _ reste
      b1Bd1AB e _ rigole
      aaaCAaA e _ se
      b1B1bAA e _ un
      CA1ccaA e _ vacances
      CbcA2A e _ vais
      bAa1aBA e _ veux
      1AcAAaB e a
      AaC1dBc e an
      Ceaa1A e apre
      AebCDBa e ca
      dAAA1Aa e dans
      1De1bBA e de
      b1B1ABb e depui
      1daCAAB e el
      BbBa1Bb e elle
      dDAAd e en
      EbgbBEA e i
      C1ac1Ab e i di
      BAAdA1A e i me
      aBbaa1A e i veux
      aFBcaeE e il
      bAaCB1a e il a
      1cA1b1B e il di
      A1AAAca e il y
      e2A1CA e j
      dCdBbDH e je
      1CAAcA e je me
      A1AaBc e je reste
      BAA1d e kon
      AeDAA e la
      Daa1aBe e la je
      Ab2fAC e le
      Ba1A1eA e ma
      aBcB e maintenant
      bgDc1CA e me
      bcBDagC e moi
      bb1AAAA e moi je
      Bb2ac e moi on
      BCcCAaf e mon
      DBBcAda e on
      BBAba1A e on me
      eAAABa e parti
      B1A1caA e parti avec
      2B1cBA e parti de
      eABAaaE e pas
      Bf1B e personne
      B1cbAC e que
      cb1B2A e qui
      cAAbAAC e se
      CaAAcbB e son
      ABA2Ac e souvent
      CBAB1Ag e tonbe
      BBBb1Bc e tout
      aaAb1BB e tout le
      1a2dEB e un
      B1BaBAc e y
      AeAcA1D each
      B2e1a each morning
      AfaC1aB each other
      AbBa1Ab ear
      BE1dAdA earl*
      BA1bAdA early
      EbAdaA easier $
      ACBdAbD eat
      Cc1d1C eat _ the
      Ba1C1d eat at
      Cb1c1E eat in
      A2f1G eat lunch
      A2c1D eat my
      D2a1da eate*
      D2a1da eaten
      B2A1bc eaten since
      1BAb1cA eats
      ccGaCcD eau
      ba1CAaA eau $
      cc1A2C eau _ javel
      AbAb1Aa eau _ sur
      acA2Da eau bouillante
      d1aA1B eau c
      DA3ca eau ca
      AbAb1AA eau chaude sur
      cc2AAB eau de
      cc1A2C eau de javel
      bcA2B eau froide
      Ea1a1eB eau pour
      Ec1eAAb ebou*
      Ed1c1Ab ebouillante
      2Be1AA ecar*
      A1Ad1AA ecart
      G1a1hEA echa*
      BCeaAD echange
      AAc1ABa echange de
      CeBahDB echappe
      AA2cC echappe _ foyer
      ABA1fAB echappe de
      B3eB echappe du
      cabA2B ecla*
      cAb2aA eclate
      aDca2a eclate $
      Cb2d ecol*
      Cc1ca1b ecole
      d1bECBd ecole $
      1Ca1bBb ecole _ a
      1a1B1dC ecole _ des
      BB1eAAa ecole _ pas
      A1ABd ecole _ plus
      BAdd1BA ecole a
      CdAaAaa ecole avec
      bAAAAb ecole et
      AcacbBC ecole il
      baAaAAB ecole je
      AD1abAA ecole la
      A2Cd ecole la plus
      aAAAAbA ecole le
      CBAe2A ecole ou
      B2dB ecole ou personne
      EB1AhbB econ*
      EB1AhbB economies
      dB1aCCb ecou*
      c1ABABc ecoute
      CacAb ecouter
      bBAdA1A ecoutes
      bdCdBAB ecra*
      aAabAAA ecran
      cCA1aB ecri
      1ECc1Ad ecri*
      2BA1cb ecrire
      B1CBaaf ecris
      BA2AAe ecris _ cachette
      Bb2Abb ecris _ la
      AA2aAd ecris en
      BA2AAe ecris en cachette
      iGbCDCC ecrit
      BBAAaae ecrit _ il
      ca2AAB ecrit a
      cBAD1ad ecrit qu
      1AAAaac ecrit qu il
      E1ad1aA ecrit sur
      A1Be1a ecrive
      bAAA1Bc ecro*
      bABB1Be ecroule
      CA4g ecst*
      BA1AAac ed
      aDbaAAg ede
      AB1A1Af ede moi
      d1A2Bb edge
      abBA1d educ
      1BA1ae educ me
      bjBEfFD educ*
      1e1BaAA educateur
      AcABcB education
      d1aAB1B educatrice
      bAaC2A efas*
      ABbbaBa effa*
      DACebAd efface
      e1ABA1A efface _ ses
      CAAd2c efface ses
      dCcCAAA effacer
      aAaDA1a effo*
      aAaC2d effondre
      B1a1BfA egli*
      B1a1BfA eglise
      BhBaA1D egor*
      AhB1A1D egorger
      Ad2A1C egorger $
      E1aEcfA eigh*
      BacAAcA eight
      ABcA1a eight $
      CAACdd eighteen
      Cd1D1Bc ek
      AAAA1Ac ek in
      AAAA2d ekra*
      1bAEbCd el
      A1b1bAB el _ 0
      abb1aB el _ fais
      d1aAAC el _ la
      bC1A1ab el _ o
      1E1bAbe el _ pas
      FaC1AAd el _ plus
      F2AAbc el _ tout
      CcA1c1C el a
      Db1aAcA el di
      aDA1aAc el e
      De4A el la
      1e1A1AB el ma
      Ek1AAC el me
      EC2AAe el repond
      DB4d el repond plus
      fD1a2A el se
      bBBbbAa el veux
      fD1A2A elas*
      fD1A2A elastique
      Bc1AcA ele
      EcDADff elec*
      c1AAAaC electricite
      Cc1BAc electrics
      CaBA1ab electrique
      Aa1ABBf electrocuter
      C2bafC elev*
      baAEcaa eleve
      AC1b1ba eleve _ a
      A1AAAcA eleve _ dans
      BabAABe eleve _ de
      D1A2bb eleve _ le
      CA1Aca eleve _ les
      baAAcBA eleve _ ma
      Ab1B1c eleve _ ses
      AbAD1d eleve _ toujours
      1ababBa eleve a
      e1dC1BB eleve de
      ca1BbB eleve de ma
      Aa1aBAb eleve est
      baB1AaA eleve qui
      daCA1A eleve refuse
      eA1CA1A eleve s
      D1AA2e eleve vient
      D2A1Ae eleve vient de
      1aaAAdB eleven
      AB1gC1B eleves
      e1bGbAb elle
      aCcaBc elle $
      Aac2E elle _ 0
      CdADcAA elle _ a
      B1B2ac elle _ au
      cAAB1AB elle _ avec
      Cb1AbaA elle _ c
      dEAAacC elle _ ca
      cBa1ABa elle _ d
      1AAcACc elle _ dans
      AD1abbA elle _ de
      aaaCcCB elle _ des
      1bacbAC elle _ dit
      1BBaBcA elle _ donne
      CdcbB1A elle _ elle
      dAA1Ab elle _ enleve
      BAc1B elle _ et
      CB3ba elle _ euh
      adA1aBA elle _ fait
      BcB1aaa elle _ j
      BA1cAbA elle _ jete
      dA1aABa elle _ l
      1ecaDCC elle _ la
      CAea elle _ le
      CBacAb elle _ les
      cCAa2a elle _ mal
      Cc1Aaa elle _ moi
      1cAAAAB elle _ mon
      BbB2Ab elle _ partie
      BBfCaBA elle _ pas
      Ib2Aah elle _ plus
      aCBBbaa elle _ pris
      ABabBAA elle _ qu
      ABabb elle _ quand
      BbACaca elle _ que
      CBd1AbA elle _ quinze
      DcA1A1d elle _ repond
      gCaA1AA elle _ se
      AAa1cBa elle _ seize
      cDa1bAC elle _ ses
      dAA1aAA elle _ sur
      Af1BA elle _ tire
      ebAAAC elle _ toujours
      aa1aC1b elle _ tout
      CA4e elle _ toute
      AecBaD elle _ un
      cBcAAAB elle _ veut
      D2adAa elle _ vide
      E3dbD elle a
      AbBBa1A elle a des
      CabdB elle a dit
      BA1cAbA elle a jete
      aABbaaA elle a pas
      1ABBaab elle a pris
      CBd1AbA elle a quinze
      AAa1cBa elle a seize
      BeeBAD elle a un
      1cAAaAA elle avait
      DA1A2d elle bave
      AF3Af elle bouge
      CA3Ad elle bouge plus
      bD1aaaC elle cache
      cB2Bc elle compte
      1C2A1d elle crie
      Cb1ba1A elle demande
      B1a1aCb elle depuis
      aBb1a1B elle dessiner
      aA3Cc elle devient
      AcC1A1C elle dit
      bCaA1Ab elle dit pas
      C1abABa elle dit qu
      AaBABad elle dit que
      caa1AAC elle dit quelle
      AaB1aBb elle dort
      AaaaBaA elle elle
      1AEdb1c elle est
      dA3AB elle est a
      BbB2Ab elle est partie
      Bc1aAAa elle est pas
      daAB1AA elle etait
      ca1ABBa elle fait
      AAca1BA elle ferme
      aBca1C elle ferme la
      cc1AaBD elle garde
      CAA1aca elle la
      AgA1ADA elle le
      eAAA2A elle les
      CeBBdaA elle m
      Ca1Cc1B elle m a
      d1CA1aB elle ma
      db1a1CA elle mange plus
      HoDEa1B elle me
      bAAAcAA elle me dit
      Af1BA elle me tire
      d1AB1A elle met
      ABBB1cc elle n
      BA2aAd elle n a
      EabABBe elle ne
      Dc4b elle ne repond
      cBcAAAB elle ne veut
      dBa1AaA elle nous
      cBdA2b elle parle
      bAe1A elle parle plus
      ABAA1ab elle part
      DAhAA elle pleure
      BDd2AA elle refuse
      EA4d elle respire
      a1bAaCA elle s
      1AcBABa elle s est
      BBa2ab elle sait
      dD2aFb elle se
      BcA1AAa elle tient
      bBAAaBa elle va
      eAa1BaC elle veut
      C1e1AAB elle veut pas
      AC3bc elle vient
      Bbaa1Aa elle voit
      AEDiBBC elle*
      AEDiBBC elles
      B1Ad1a elles _ ont
      cB1B1bA elles sont
      Bb1Be1A eloi*
      ca1AB1C else
      Caa1AbA else $
      aDbaaAb em
      EAC2ce emba*
      CJoEaB embr*
      aDfB2B embrasse
      ACd1A1A embrassee
      CAeA1A embrasser
      1AAAbAc embrouille
      ACbcaBa eme
      aBa1AbA emer*
      BB1AaCg emme*
      BbA1aAb emmene
      aD1A1Be emmener
      1B2B1d emmener au
      d1A1A1b empe*
      caA1A1b empeche
      AABa2e empl*
      AACEaeb empo*
      AaBAaAc emporte
      BB1C1g emporter
      BB1B1c emporter les
      AbBa1Aa empr*
      AAAAbca empt*
      1BAAbca empty
      C3bAc empty $
      a1acBbB en
      aCAfACa en 0
      1C1baAb en _ 0
      Efa1BAa en _ a
      fBBBBAA en _ air
      aCbBAaa en _ alors
      2AbbC en _ ans
      CbAc1aa en _ au
      B1AdA1a en _ avec
      bBAaaaA en _ c
      BcB1bba en _ ca
      aBbDAc en _ ce
      1cB1ABc en _ chez
      cAaACBb en _ d
      bAAa1ba en _ dans
      aAaADCi en _ de
      AdAdcAC en _ depuis
      aBCb1ca en _ des
      CBAe1a en _ devant
      aaaA1D en _ du
      AAABbaa en _ elle
      Ad1BaA en _ en
      accCCAD en _ et
      c1AbAB en _ euh
      FBbb en _ genre
      C1bDAbb en _ il
      cFA1Aba en _ j
      1CbAdA en _ je
      BcAB1b en _ l
      BB1AdCa en _ la
      aAaAAc en _ m
      bEdaaAA en _ ma
      ACeabAA en _ mais
      fAAB en _ me
      cBAA2A en _ mes
      Bb1B1Ab en _ moi
      c2B1bA en _ mois
      C1BC1bd en _ moment
      d1bDaB en _ mon
      EAAdc1A en _ nuit
      BbcB1aa en _ on
      hBAGCcC en _ pas
      BABc1b en _ personne
      B1eA2A en _ profite
      Aa1acC en _ puis
      bBABa1c en _ qu
      eBaAABa en _ que
      cBAA1ab en _ qui
      cD1B2b en _ sinon
      acBA1AB en _ son
      BaabAAa en _ tous
      DbAbabA en _ tout
      bA1B1c en _ toute
      B1aba1b en _ un
      CdBcAdA en _ une
      2b2cD en a
      D1bcb1A en a un
      E1A1bda en ai
      C2bAb en ai jamais
      aBABab en ai plus
      a2ABbb en aout
      daBAAAB en arriere
      Ca1A1d en atelier
      bAAABA en aurai
      C1aAAd en avance
      B3AdA en avoir
      BAbA1Ab en ba
      EEAHDBl en bas
      AC1B2b en bas avec
      1BB1A1d en bas de
      D1Ad en binome
      1fAA1BA en bois
      C1cA2a en boite
      bBAA1b en boucle
      1cB2aB en boule
      aDcBaac en cachette
      CAd1ABA en cam
      CAA1fC en cavale
      CABCAed en ce
      C1BC1bd en ce moment
      Cc1aAA en chaussettes
      e1bG1Aa en classe
      CABd2A en cour
      1AAcBgA en cours
      c1AB1aa en cours et
      C1ad1BC en craint
      cCAb2A en cuisine
      Fb2A1e en danger
      FacbBa en dernier
      Ae3AA en dessous
      e1BCaac en disant
      aAABbac en disant qu
      C3dA en douce
      AAeAAD en echange
      AAc1ABa en echange de
      bAAAAb en eps
      EBABe en espagne
      f2AAAB en esperant
      1eAaA1B en est
      BCaB1Ag en face
      AdC2Cb en fait
      AbaAAAb en fait euh
      Ca3Ac en feu
      mCB1BEG en finir
      Bf2C en foyer
      abbBA1a en france
      cAAAAA en france je
      BAA1eA en fug
      BAAAdAA en fugue
      ABdBaa en gros
      AeA2A en internat
      abaAaaB en juillet
      FfaB1dA en juin
      fBBBBAA en l
      fBBBBAA en l air
      AAdA2A en libye
      BBccaC en ligne
      eD1BaBA en mars
      acc1AAB en me
      eaAA1AA en moi
      aaAA1Cb en moins
      cBcCBca en parle
      dAaA1A en parle jamais
      bbAAAcA en parle pas
      BAfA2C en parler
      ABdAA en parler a
      bABbaAA en peux
      cABaaBA en peux plus
      BAdC2A en photo
      ac1A1BA en plein
      1Bbb2b en pleurant
      D1Ac2a en pleurant et
      DA2bdb en plus
      eAAa1AC en prison
      ac1A1C en pyjama en
      eA4C en rea
      dA2A1B en reanimation
      bABcAAa en riant
      b1aDbAb en rigolent
      c1Bb1AA en sang
      Bfb1AAB en securite
      DbAa en short
      CBa1BAb en soiree
      bBAb1a en sport
      a1Dc1aa en stage
      CABAfAa en stop
      cBA1ab en suis
      dC1bDab en train
      d2bDa en train de
      Cba2B en trois
      EbbcaA en une
      fBB2B en vacances
      AcbABA en veux
      d1A1BA en vie
      BA1bBbb en ville
      ABbb1AA en visit
      BCABdAb en voiture
      aCbabA en vrai
      BAaAbc en vrai je
      Dd2AAa enca*
      ECiCBca ence*
      EElBCc enceinte
      AAd2AA enceinte _ mon
      AAf1A enceinte de
      AAd2AA enceinte de mon
      BBc2a enceinte et
      AcBbA1B enco*
      BAbfACB encor
      2bC1Ab encor $
      CfDAAcb encore
      b1Ab1cD encore $
      BABA2d encore _ l
      cBAAa encore _ le
      aAaBAAc encore a
      Cc3b encore ce
      d1ACA1b encore dans
      kCBFaDb encore la
      CeAB1A encore les
      Ba1A1bc encore une
      ecDGCcb end
      fB1BaBa end $
      D2aAeA end _ the
      1BAAaab end et
      iAACCB end it
      BdAAA1a end je
      CA1a1cA end of
      C2a1dA end of the
      BbA1Bb end to
      dAAA1C ending
      BC1CAdf endo*
      d1AAA1A endormir et
      DAAB1dc endort
      BcBaAfC endr*
      2BaAfC endroit
      DcAAa endroit $
      AA2AdA endroit _ dormir
      AbABbcB ends
      BaAd1B endu*
      EnCCBEC ener*
      DhABACB enerve
      CeBA2A enerver
      FkaFE1B enfa*
      AgABAAB enfance
      AfbAABD enfant
      DA1ECdd enfants
      BgHhFGa enfe*
      AbAd1AB enfer
      AcAa1AA enfer $
      ebDaCFa enferme
      1cAB1CB enferme _ la
      BgAA2D enferme _ ma
      eDaC enferme avec
      CaDdABC enferme dans
      BgAA2D enferme dans ma
      DbBaB1d enfermee
      C1BcA1d enfermee dans
      BcAc2C enferment
      B2d2B enferment dans
      bBaaAaA enfin
      BCCb1cA enfin _ me
      BcA2Aa enfin _ on
      caAA1CA enfin bref
      CbaA2a enfin c
      bBbB2b enfin il
      BaAA2c enfl*
      AcAAAA enfo*
      ECCBjDB enfu*
      EA1BdBA enfui
      1AB1eBA enfuie
      fCAA1A engi*
      eAA2B engine
      ABaab1a engl*
      eC3AA enja*
      eC3AA enjambe
      b1dC1B enle*
      baACAAc enleve
      C2A1bc enleve $
      CdA3A enleve ca
      baCAAc enleve jamais
      B2abAb enleve je
      1Bf1AAC enlever
      bCb3A enlever $
      Abb1AbB enmen
      A1Bc1Aa ennu*
      aC1d1AA enor*
      AA1d1AA enorme
      dBAA1aB enou*
      dBAA1aB enough
      ca2ACA enough $
      DfA2A enquete
      aAaaBAA enre*
      aAaaBAA enregistre
      aABAbAa enro*
      bAdB1CA ense*
      dAdCBBA ensemble
      bBAA1ab ensemble $
      cbAAA1A ensu*
      cbAAA1A ensuite
      iAAC1Ba enta*
      fB1C1BA entaille
      ckFDAIa ente*
      EiADaCa entend
      AC1B2e entend des
      ccAC1A entende
      AA1eABB entendre
      AB1eBCa entends
      BdAcB1A entendu
      DaaAa1b enter
      cD1Ba1a enterre
      hCACa1C enterrement
      BaBc1ba enti*
      B2c1Ac entier
      D1hDFaa entr*
      baAA1Ab entraine
      FBiDBBA entraineur
      a1f1E1D entre
      cbAC entre _ et
      BBdA2A entre _ jambes
      ACd2BA entre _ ma
      DAbc1BA entre dans
      AaA1Ad entre deux
      1bbBA1A entre les
      ABcA2A entre nous
      AACa1ad entree
      b1aBAAA entreprise
      1BAaAca entrer _ la
      2CAcaA entretien
      dCB2bA entretien $
      ea1AAB enve*
      f1BA1A enveloppe
      ABe1AAA envi
      eb2bIC envi*
      f3bHD envie
      f2AAC envie $
      cA1CA envie _ me
      HAbfA envie _ vomir
      AAAbb1a envie _ y
      C1abbBa envie d
      AAAbb1a envie d y
      B1aCaAA envie de
      HAbfA envie de vomir
      CCiBaaA envo*
      EAddAAB envoi
      D1aeA envoi de
      bBCAa1c envoie
      A1dAA1A envoie _ coeurs
      AAC3d envoie _ photo
      cACAA1b envoie _ photos
      A1dAA1A envoie des coeurs
      a1BAA1c envoie des photos
      2Dc2a envoie la
      AAcB1aB envoie pas
      bBgAC envoye
      aAc1A1B envoye un
      1cbCbBD envoyer
      cbB3B envoyer une
      C1C2da envoyez
      aCB2b envoyez le
      BdaBAAA epau*
      FgA3A epaule
      cBbAAA epaules
      bAAABcc epi
      acAA1AA epi _ moi
      Aaa1bCa epi an
      Cb1c2B epi moi
      cBBA epon*
      cBBA eponge
      cca3A epou*
      cca3A epouser
      f2B epre*
      1BabAbA eps
      EDbgABC equi*
      DB1hABC equipe
      Cc1bA1A er
      adDa2A erase
      a1AeA ere
      fBA2AA ereur
      caA1ABA erre*
      caA1ABA erreur
      BcAa2A erreur $
      AAcaaAb es
      DaDceDB esca*
      1AAAbAb escalade
      CcAcCaB escalier
      ea1BBcB escalier $
      AB2Aac escalier avec
      AC1bAeA escalier de
      AAbb1aB escalier et
      ac1b1B escaliers
      1CB1eB escape
      1CB1eA escape from
      BaAb1Aa escl*
      BaAb1Aa esclave
      GBADlCB espa*
      GBADlCB espagne
      g1BABAB espe*
      f2AAAB esperant
      f1AAB1A espere
      e1AA1AA espo*
      e1AA1AA espoir
      fA2CA espr*
      Be3AA esqu*
      iHADCDe essa*
      1F1BA1g essaie
      BAA3d essaie d
      aD3Ac essaie de
      lD1BCCC essaye
      eA1A1A essaye de
      DE1AA1f esse*
      DEBBAAh essence
      1BABb1c est
      AbAA1Bb est $
      1aAabBa est 0
      CbADCbg est _ a
      dAAA1A est _ age
      1aAbb1B est _ au
      bHCChAd est _ avec
      cBa2B est _ beau
      Bd2aBA est _ bien
      CbA1aa est _ bon
      adAAAAB est _ c
      Bc1aBAb est _ ca
      Cd1eAAA est _ calme
      baADaAa est _ ce
      fDC1AAA est _ chat
      C1CAaAd est _ chez
      bDAbBAc est _ comme
      BadA2A est _ copine
      bECbbCc est _ d
      aF1baEd est _ dans
      dCB1fAD est _ de
      1bC1d1C est _ depuis
      hF1AAa est _ derniere
      1gEAcBA est _ des
      C1AAiBA est _ du
      dBaACbA est _ elle
      cACAAb est _ en
      BcAaaAA est _ enfer
      BCAdBd est _ et
      bBaaABa est _ etre
      1cAAaAA est _ facon
      daBbbAA est _ fait
      bDd3A est _ famille
      CccAAAA est _ frere
      1BBb1aA est _ grave
      Ce1A1AA est _ guerre
      BbaB1Aa est _ hein
      EA1Aad est _ il
      CA1fAdA est _ ils
      1D1adB est _ j
      ca1A1BB est _ je
      ECcb2c est _ jeu
      aac2CA est _ kon
      Bca1CB est _ l
      Ab1Ebab est _ la
      AC1aBhA est _ le
      ecAA1AA est _ lui
      BEBA1dc est _ ma
      AgAB1AB est _ maintenant
      bcb1AAD est _ mais
      B1bcA1C est _ me
      CeC2Ca est _ mere
      Aa1d1BD est _ moi
      bbB1CBa est _ mon
      GdaB1bA est _ on
      DDaaADg est _ par
      AbAAaab est _ pas
      Dac1AAA est _ pere
      BdAa1A est _ pire
      dABaaCB est _ plus
      1cBb2A est _ porter
      ACAab1d est _ possible
      CaBBbaA est _ pour
      bAAb1AA est _ prison
      Cea1A1A est _ qu
      Da1b1a est _ quand
      BAbcAa est _ que
      BBdAA1B est _ quelque
      Db1B2A est _ qui
      dA2A1B est _ reanimation
      ACABfCa est _ rentre
      BBaA1bA est _ sans
      a2AadA est _ seul
      bAaCbb est _ seule
      aCbB1AA est _ si
      Bbab2A est _ simple
      daB2A est _ soir
      CbAAa1a est _ son
      CD1bB1f est _ sur
      DE1A2g est _ terre
      bcB2B est _ tour
      BBaA1bb est _ tous
      cbA3B est _ tout
      e1A1A1B est _ trop
      1AdAaBD est _ un
      AADbBb est _ une
      1Ba1AAc est _ vraiment
      D1aAaab est _ y
      dFcB2D est a
      c1b1BAC est a l
      aB2BcC est a la
      FffC2C est arrive
      1dA1AB est arrivee
      cCAAaab est au
      BaB1ab est avec
      aAaBAAd est bien
      cAdAA1D est bizarre
      Ceb2AA est ca
      Ae2AAB est cache
      aA1cBB est calme
      1Da1ba est cassee
      DgbdBBC est ce
      AbBaAaa est ce qu
      Dcc2aA est ce que
      BA1Abb est celui
      AbaAAaa est chelou
      ABB1aeB est chez
      B1baaAA est combien
      fB2AAB est comme
      C1abAbA est complique
      BB3eA est coupee
      2CA1Cj est dans
      BAB1bAc est dans la
      bacBACB est de
      bBAAaAA est decide
      bBa1BbA est deja
      bFAAAAe est derriere
      aDBeA est des
      ACA1B1c est devant
      cBAcACA est devenu
      aabA1BA est devenue
      ac2ABA est du
      1CEabAe est en
      bAAb1AA est en prison
      dA2A1B est en reanimation
      BCbAaBf est encore
      bA1A1BB est enferme
      bB1A1AB est enferme dans
      cBAAa1A est eteint
      CcBb1AB est euh
      aB1c1AA est eux
      BC2Aab est evanoui
      A1A1dCA est fait
      BBDAbda est fini
      dA1AA1A est finie
      Ab1aaC est froid
      aBcA2A est genant
      CdaA2B est gentil
      BAaA1bA est gentil mais
      bCdA2B est grave
      BBa1bc est important
      CaAAaab est jamais
      f4AB est jete
      BcAabaA est juste
      1cA1aAC est l
      dAAA1A est l age
      AbAaaAA est l enfer
      cagbBCF est la
      fE1AA est la derniere
      Ce1A1AA est la guerre
      AcBb est la porter
      aCAaAb est la que
      aAaCccB est la seule
      Aaca1AD est le
      eDB1AA est le chat
      BdAa1A est le pire
      AABda1A est les
      ea2B1A est loin
      aAcA1aA est lourd
      Cd1B1Ab est lui
      BbAB2b est lui qui
      DcaAAb est ma
      CdA2A est ma faute
      BbB2Ca est ma mere
      A1dA2B est masturbe
      A1dA2B est masturbe devant
      D1acb1c est mieux
      Cca2Aa est mn
      bBBa1A est moi
      dD1A est moi avec
      ceBD1AB est moi qui
      accE1dD est mon
      Bac1AAA est mon frere
      aBd2AB est mon grand
      DAd2A est mon pere
      a2abBb est mort
      Bb3Ac est mort pour
      Be2ABA est nerveux
      BA1Ac1A est ou
      DEBA2g est par
      DE1A2e est par terre
      hb1ABdb est parti
      bAB1Aca est partie
      BgaBd1E est pas
      Bc2aAA est pas bien
      bBBb1aA est pas grave
      Dcb1a est pas la
      c1ABABa est pas le
      BccB2A est pas moi
      ACA1eCa est pas rentre
      b1ACC est pas une
      1DgcBAE est passe
      aAaaABa est peut
      aAaaABa est peut etre
      daAC1AB est pire
      DbabccA est plus
      Cb1e1AA est plus calme
      adAAAaA est plus la
      Bbab2A est plus simple
      BB1aA1d est plus sur
      Ab1AAc est plutot
      aaAAAab est pour
      DaaAbAa est pour le
      cA1aaBB est pour moi
      AAc2AB est prise
      ABAbCbd est que
      CA1a1cc est quoi
      cB1AaAA est regle
      dBaBBAc est rentre
      dAC1ACf est reste
      AA2AAe est retournee
      afa1CBC est revenu
      BcbdADA est rien
      cD1A1A est rien c
      Be1CA1C est son
      d1BA2a est sous
      bB2aAB est sur
      Bb1B1c est surtout
      AaAbAAA est t
      aAA1eCB est tire
      ABacAAa est toi
      AHAb2f est tombe
      BC1A2d est tombe dans
      DEaAAbd est tombee
      a1Daaaa est toujours
      BcAB1aa est tous
      BBdAB1e est tout
      cC1Aaa est tout ce
      BA1b2c est toute
      AeAb1AB est tres
      d2BaAB est trois
      bBea1CE est trop
      agaBC1C est un
      bAbCabA est une
      BbaaaBA est venu
      D3aeA est vide
      cDa2AA est vieux
      1fAa1CA est vrai
      Aa1B1Ad esta*
      Bb1B1Ad estate
      aB1a1bB esto*
      aB1a1bB estomac
      1Ce1c1B et
      dgDBaDA et _ a
      B1AAaab et _ affaires
      CAaAaAc et _ arrive
      bCba et _ au
      DcBb1Aa et _ autres
      AABcaa et _ bah
      DBcb1b et _ bouge
      CbbdAAA et _ c
      bAB1bCA et _ ca
      AcAAaa et _ change
      1C2aAc et _ cherche
      1aAbBAA et _ continue
      1f1F et _ crache
      CAabacB et _ d
      hA1BBC et _ dans
      bBBc1aa et _ de
      1AbB1f et _ demande
      CbDaabA et _ des
      2Cd1a et _ deux
      A1AB2d et _ disent
      1Bbd1Ba et _ dit
      1cAb2B et _ donne
      cA1aAB et _ du
      aDA1bAb et _ elle
      dAfCA1D et _ en
      bDA1A1c et _ enferme
      iEaADBA et _ est
      DAabab et _ fais
      aE1aa1a et _ fait
      CA1Ad et _ file
      c1AACb et _ fois
      BA2Bc et _ foyer
      BB1A1cc et _ frere
      1BC1A1b et _ garde
      C1aCbBA et _ il
      AcAa2B et _ interdit
      1ebCBaA et _ j
      BAAccCA et _ je
      cAAa1B et _ l
      CAba1BA et _ la
      fbA1AA et _ les
      1bCb1AA et _ lui
      eC2aBc et _ m
      eCacAAB et _ ma
      Be1aACb et _ matin
      Ab1AaEC et _ me
      AaAc2B et _ menace
      FCacbB et _ mes
      1CbBAcB et _ met
      Aab1AaB et _ moi
      cb1BA1B et _ mon
      1baD1bA et _ mont
      A2Cbcb et _ n
      1CC1A1e et _ ne
      dDdaBbB et _ nous
      1bA1BcA et _ nuit
      AB1aAeD et _ on
      b1bBABA et _ ont
      4AAf et _ parents
      aabAaaB et _ parle
      dBCA et _ passe
      Ac1BaBA et _ petit
      1Be1AA et _ peux
      BAbcAb et _ pleure
      eBa1AAB et _ pour
      BbBAaAB et _ qu
      BcacAaC et _ que
      adaABCA et _ reste
      BA1Bbb et _ reviens
      aAAAAcA et _ rien
      baAAbAA et _ rigole
      aBAA2d et _ rit
      CaaCa et _ ses
      BCaBaca et _ si
      caADB et _ soir
      cbCCAAa et _ suis
      CfC1b et _ sur
      1BAB1Ae et _ tape
      aaAAACb et _ tous
      ABbBbAc et _ tout
      ca2aCB et _ un
      DabAabb et _ une
      Bc2BAa et _ va
      A1AAeaA et _ voila
      e1bCa1E et _ y
      1Fc2bf et a
      AbaaDeB et apres
      DbdB1aa et apres c
      dAAAB et apres je
      AbbA1Ba et au
      eacBEAE et c
      bbdADAE et c est
      AGdbBCf et ca
      bBc1b1A et ca m
      BBba1aa et ce
      abA1CcA et cette
      Bba1Ad et chez
      Ca2AAd et d
      GB1Adbe et de
      DhBbBAB et demain
      CeBaAbA et demande
      dBB1aA et demi
      gbGeAC et depuis
      aABaaBb et depuis je
      CCdc1cF et des
      aBCdBC et dit
      1a1daBA et dit que
      bAcAaC et dort
      AbcCAbB et du
      dacHCCc et elle
      cAa1a1C et elle s
      fBAC1b et encore
      bcaAcBb et euh
      AeAa1AB et ferme
      BcAd2A et i
      dEbaFB et il
      Bf1A1BA et il a
      bBacaCB et il dit
      bEAAAbg et il est
      Bbc3B et il la
      1fBAaA et il me
      eDAbBBA et il ne
      dD1bA1a et il nous
      bbAb1AB et il refuse
      eA2aBC et il repond
      BAaAAba et il se
      ca1ACaB et il veut
      1aaAbAC et il y
      DBf1aBA et ils
      B1AcaaB et ils me
      1baD1bA et ils mont
      dB1a1BB et j
      cacFCaa et je
      cAA1ACa et je l
      dB1BCBa et je me
      EdaAAbA et je n
      1Be1AA et je peux
      cb1AAB et je reste
      BA1Bbb et je reviens
      cbCCAAa et je suis
      cCACBd et la
      dDbA2B et la il
      AaCeBA et le
      AcAAaB et le petit
      dbAB1C et le soir
      C1AgCcA et les
      BbBb2A et les autres
      CaBEA1e et m
      aabDAaA et m a
      Ac2Bca et ma
      DCgBaAC et maintenant
      CB1AaAb et maintenant il
      BbcA2C et maintenant je
      Cb1AADA et me
      1f1F et me crache
      BBBbAbg et mes
      AADBAkB et moi
      BCA1ba et moi on
      AdBHAbe et mon
      1bCAaAa et mon pere
      cB1BaBc et ne
      AbBaBaA et nous
      aaBbBAc et nuit
      BcCceCC et on
      BBAAaAA et on me
      1BAaaBb et ou
      eB1B1Cb et pas
      b1aCddB et personne
      daAB1B et pleure
      aCcAB et plus
      BfaAd1E et puis
      cD1D1a et qu
      BC1AadA et qu il
      d1aB1B et qu on
      BBbA1aa et quand je
      DCdBdBb et que
      Da1AcAa et que je
      cAC2Ad et qui
      DaBdadA et refuse
      b1Bcd1D et s
      CCfCAeB et se
      C1a1acc et ses
      CdadbDB et si
      Ccab1AB et si je
      aDab1BA et tout le
      BBca1A et toute
      a1DbbEb et un
      d1aacBC et une
      DA1ac et vous
      cDBeAAA et y
      c1CdAAA etab*
      BA1dAA etablissement
      gABABaA etag*
      cAB1Ba etage
      bbbAcDD etai*
      D1faAAB etaient
      2eD2A etaient trois
      1eB1AA etaient violents
      EdA1a etais _ ca
      BCbA1a etais _ et
      BbaAAb etais _ je
      d1BB1A etais au
      B1eA2A etais ivre
      aAbABAd etais pas
      BCdA etais petite
      bb1AaBA etait
      dBAAb etait _ de
      cDAAAbA etait _ derniere
      Dca1Aa etait _ j
      cBAaBAb etait _ la
      aABA1d etait _ le
      DAe1a1A etait _ moi
      Cad2A etait _ mon
      1bBBAbA etait la
      DeCBA etait le
      BCda etait mon
      CbbbCBA etait pas
      CAe3A etait sur moi
      1AaAABc etan*
      ABiBaBA etape
      Af1AB1A etat
      AAdCFcc ete
      hBFAAeB ete $
      AhBCAaB ete _ a
      cAc1AAC ete _ ai
      a1eBAB ete _ dans
      Aaa1cAB ete _ je
      bAAc1AA ete _ la
      DG1aAce ete _ par
      Acb1AAA ete au
      1ABea1A ete de
      GAhAcBA ete dernier
      aAd1AAC ete j
      cAc1AAC ete j ai
      aDAAc1a ete je
      AaBB1ba ete moi
      Adb1ABA ete on
      cbB2AA ete pas
      BAdC ete violee
      f1BFdEb etei*
      AAA1AAe eteindre
      eaCCb1B eteint
      fC1AAA eteint $
      eB1AbCA eteinte
      DD1beDg etou*
      DBa1eCe etouffe
      BBbbaCb etouffe $
      1CA3e etouffe _ devient
      AdD1BCe etra*
      CeBAAB etrangle
      cab1ACB etre
      C2bAAd etre _ 0
      CBgCaBA etre _ avec
      D1Ad etre _ binome
      CaAdBcA etre _ le
      BBAbAb etre _ moi
      CeCAbaA etre a
      bDBd etre avec
      B2bBAe etre dans
      BabB1aA etre de
      jADCCAa etre la
      E2fAA etre malade
      Be2AA etre place
      CadA2A etre seule
      CacA2A etre seule avec
      eBABAcA etre sur
      eAbBABa etre un
      FCAbceb etud*
      aD1ca1c etudes
      baaeB eu
      bCAbcA eu $
      1Bca2C eu un
      b1ABABc eu une
      aBD1cBd euh _ a
      c1C1ACa euh _ ai
      bac2BD euh _ est
      BAa2Ad euh _ il
      BC1bdAA euh _ je
      B1bAAbA euh _ l
      Ab1c1CA euh _ les
      cAb1BAB euh _ m
      ca1BBA euh _ me
      adBaAAA euh _ on
      1BAABdb euh _ que
      cacACA euh a
      bCaB2A euh c
      cDaA2A euh c est
      CAaA1c euh ca
      1aBc1Ba euh des
      daAaAAB euh elle a
      bAaaaBA euh et
      1db1AAC euh il est
      BdAA1aa euh ils
      gACB1C euh j
      c1C1ACa euh j ai
      1FAebDb euh je
      EAaAa1d euh l
      abBBbaA euh la
      ABcAa1A euh le
      DcAaAbA euh ma
      caBBAa euh mon
      D1Aca1A euh non
      Ad1BAaa euh on
      bB1BaAa euh y
      caABAAb eur $
      CBaB2e eur e
      baBa1AB eur el
      caBb1AB eure
      BCcbdCa euro
      DB1AeCb euro*
      DBaAeCa euros
      b1Cc2A euros _ il
      FDBieDA eux
      1eEahGC eux $
      E2d eux mais
      DBACAaf evan*
      CCB1Abf evanoui
      gCB2BA even
      DAd2a even _ i
      caAB1aA even _ the
      cbBb1CB even in
      BeACacA even*
      1c1DAca evening
      Ab1d1CA ever
      i1HdIBD ever*
      B1acDaB every
      hB1FAaA every _ and
      cCdEAbb every _ i
      BbAaAAb every _ so
      AC1d1AC every break
      BbD1Ac every day
      eAAA1AA every day and
      faA1ACA every night
      BdAB1a every night and
      BedDABa every time
      ACcA2b every time i
      AEd2aA every week
      ecAAABB everybody
      eB1bBAA everyone
      B2d1BA everyone $
      eCbCBbA everyone s
      hAF1BAC everything
      f1E everything _ touch
      bAFA1g everything i
      f1E everything i touch
      CA3Ae everywhere
      AAABAgC evic*
      1AA2eC evicted
      Da1dcA evit*
      BbABcAd evite
      BcAAaAb evite de
      aC2dCA evite la
      Ab1c1AC eviter
      dAAdACB evry
      GfgEDAd ex
      Bd1aAab ex _ a
      C1jD1AA ex a
      AdBA1Ab ex m
      AeB3A ex mari
      1cBabBA exac*
      AaAacB exactement
      bBbC exam*
      DgBb1BB excu*
      EhAa1BA excuse
      C2b1Ac exem*
      cC1A1aa exer*
      fCA3A exhausted
      CAgCAAa exig*
      CAgBAAA exige
      iDCACBC exis*
      aABbBaA existe
      eB1BBBA exister
      C1cB1b expe*
      Dab2b experience
      dA1bBGd expl*
      1AbcaBB expliquer
      C1dbbBB expliquer $
      DbA2Ad explose
      fCaa1DD expr*
      hDaa1DD expres
      acbAb1C expres $
      C1dC2a expres _ ca
      C1acBAA expres pour
      CCBBClE expu*
      B1A1AfA expulse
      AA1AAdB expulses
      ABiA1BA exta*
      AfCA1Cb exte*
      1cB2Cb exterieur
      Dg1AAaA eye
      AeA2AA eyeb*
      daBa1AA fabr*
      EcbcaDd face
      AccB2C face in
      bBbAbaB face*
      BAb1baA facebook
      EbBAd1A fach*
      AcCBaB fache
      CgBBaAA faci*
      Ee1Aa facilement
      c1cCABB faco*
      c1cCBBB facon
      ADa1AhB fact*
      CA2AdA factures
      BaadADB fai
      fA1CA1A fail*
      EFBEBiA faim
      CA1AAcA faim $
      e4G faim _ rien
      CAAA1db fain*
      CAAA1db fainted
      AAcaaAa fair*
      1AbaaCb faire
      hF1CBD faire $
      BbCA2d faire _ de
      Be1B2a faire _ et
      aBdBAaB faire des
      CdE1a1d faire le
      D1Ac1ac faire les
      fCaBB1D faire une
      aa1cBCb fais
      cFAAA1e fais $
      1Da1ca fais 0
      CA1Adb fais 0 jour
      BcAaA1a fais _ a
      ACeA1A fais _ chose
      C1AAabA fais _ d
      E2d1a fais _ davoir
      CcbbaBB fais _ de
      BAcb2a fais _ e
      CB1Add fais _ jour
      BcAAA1A fais _ la
      b1bCAAa fais _ le
      d1BB2A fais _ mal
      aFcbAaA fais _ moi
      BAAAacA fais _ nui
      AcAaAAA fais _ o
      Cc1BAb fais _ par
      CebA1A fais _ pour
      BA2eBA fais _ sac
      EBAfA1b fais _ si
      1CAf2B fais _ tour
      aAcAAAB fais _ truc
      Bbc2B fais a
      C1dB fais chante
      DA1c1b fais comme
      BBkE1aA fais de
      ACdA fais de chose
      aDiE1CA fais des
      gBACbAB fais du
      eBAB2A fais du mal
      aBbC1ba fais la
      aEBfAaB fais le
      CBAfBaB fais le tour
      AAABBcA fais les
      bCDc1a fais mal
      aAbA1Bb fais moi
      b2CcAA fais mon
      1aaCcaA fais pas
      Aac1ABA fais pipi
      BCAAAae fais quoi
      eb1F fais rire
      eC1C2B fais semblant
      C1AAabA fais semblant d
      BcbA1Cc fais tout
      1CbA1Ac fais tout le
      1EBdcba fais un
      dABBBBd fais une
      iBCC1B fais vomir
      ACda2A fais*
      eB1AAa faisais
      DAf2AA faisait
      1BbadEa fait
      faCBaBB fait $
      Ce1D1cE fait _ a
      AdAa1Ba fait _ ans
      AABaAcA fait _ ca
      ACeC2A fait _ choses
      Ac1a1Ca fait _ dans
      baBeB1B fait _ de
      cAaAABA fait _ depuis
      1dCb1BB fait _ du
      BBabA1b fait _ en
      ABb1bAA fait _ est
      AdbAA1A fait _ je
      CB1AccB fait _ jours
      cbAA1AA fait _ mal
      ABB2ad fait _ malaise
      BbAAaBb fait _ me
      cABaAC fait _ mois
      FaAAi1A fait _ mur
      FA4e fait _ overdose
      EgbBAb fait _ par
      ACae1AB fait _ pour
      CBd1A1a fait _ qu
      cAAabBA fait _ semaines
      fCAAAAA fait _ tentative
      BAeB1AA fait _ trucs
      1cbaACA fait _ un
      C1De1a fait _ une
      CeAAa fait a
      baaaaBC fait ca
      ABdA2B fait ce
      BAd2AA fait chanter
      bAAB1d fait chaud
      e1A1AAA fait de
      AFkFCA fait des
      ACeC2A fait des choses
      BAeB1AA fait des trucs
      BhAA1C fait dormir
      bb1EabC fait du
      BbaCaa fait il
      1AAbdA fait l
      bBAab1C fait la
      ABbCaBd fait le
      DaA1e1A fait le mur
      AcAd1E fait manger
      Fc1AbA fait mon
      AABbAAd fait monter
      deFB1AA fait peur
      BdA1AAA fait pipi
      C3A1e fait planter
      BAbd1A fait semblant
      BAcb1A fait semblant de
      1AADbcb fait trois
      gFa1CCe fait un
      ABB2ad fait un malaise
      bDG1aDk fait une
      FA4e fait une overdose
      fCAAAAA fait une tentative
      AaCAA1d fait venir
      a1BAAd fait virer
      DBCgbBB fake
      c2ABBb fala*
      c2ABBb falaise
      1cbB1Ba falling
      AbcA2B fame
      aeaEa fami*
      3bdCa famille $
      DbA1baB famille _ accueil
      dB2AaB famille _ je
      babAABA famille a
      DdC1baB famille d
      DbA1baB famille d accueil
      cAbAaC famille je
      CAb2Ab famille mais
      AcBba1A famille me
      1eAA1BA famille on
      daCCAaa family
      eB1AAA fant*
      eB1AAA fantome
      dBA1Aa fard*
      CAaac fare
      BB1bBeA fari*
      BB1bBeA farine
      aAbcBBB fass*
      caaABAB fasse
      dC2A1A fasse mal
      abAd1a fast
      C2e1a fast i
      cbABa1B fastest
      CdbAABa fath*
      CdbAABa father
      hCACDDC fati*
      gaCCCEB fatigue
      dA1BAAA fatigue de
      dAC1dB faud*
      baA1cB faudrait
      agAEa1c faut
      cD1cBAA faut $
      ABc1aba faut _ je
      Ca1AbAa faut _ que
      CC2ac faut juste
      GdcEd faut pas
      Da1AbAa faut pas que
      aBaC1ad faut que
      ABc1aba faut que je
      AdB1BeC faut*
      acBBBaB faute
      gDBAAA faute $
      AAAfbBC faux
      bBAb1Ba favo*
      dBAb1BA favourite
      BA1AAd fed
      BCBBBnA feed
      CA3e feed*
      DAa2d feeds
      hFb1A1C feel
      D1A3d feel _ legs
      fA1A1A feel empty
      gBAB1AA feel like
      D1A3d feel my
      D1A3d feel my legs
      D1bc2A feel sick
      iDbBBD feel*
      eCcABCa feels
      beAA1A feet
      IiDA1Ae fell
      Ce1B1Aa fell off
      FcdBCAc fell*
      Cd1ACAc fella
      BAeA2A fellation
      BdaA2A feme*
      BdaA2A femen
      BDhBAaA femm*
      EBA2jB fen
      BaCabEf fene*
      bbB1bC fenetre
      abAdDAd fenetre $
      Bd1AaA fenetre _ le
      e3CBA fenetre du
      Db1Ac fenetre e
      CA1aaBe fenetres
      FccbDCc fer
      AbaCA1a fer $
      daBB1B fer a
      cBaBcAB fera*
      dC1acBA ferai
      bCBA1a fere
      CAdBAea ferm
      AacBCeC ferm*
      aCcaA1a ferme
      bBB1bA ferme $
      1aa1dCC ferme _ cle
      AeAAAa ferme _ je
      AAdAA1A ferme _ la
      aFlAABD ferme _ porter
      Aa1B1Bc ferme _ volets
      cCAb1bA ferme _ yeux
      Cc2aaC ferme a
      1aa1dCC ferme a cle
      cBaaABC ferme la
      aCfAAAD ferme la porter
      BA1bBba ferme le
      bCAb1bA ferme les yeux
      A1cc1B ferme ma
      1Ce2A ferme ma porter
      BBfA1AA ferme toujours
      hAaBACC fermes
      Da1BBfA fermeture
      1BABAdb fermeture $
      CeAA2A fermez
      aBABjCA ferr*
      CBAAhB ferry
      Be1AAAA fesais
      BadDA1A fess*
      1adB2B fessee
      BBcC fesses
      dBBB1b fete*
      DGDBAFp feu
      ABAA1Bc feu _ la
      ADAA1Be feu a
      AA1A1Bd feu dans
      aBBbbA feuille
      eA1A1AB feux
      dAAAA1A fevr*
      dAAAA1A fevrier
      CdAAA1c fian*
      eAAB fier
      CCabfbC fift*
      1B1AebD fifteen
      AAA1cbA fifteen and
      B1bbaAB fifty
      adCcACB figu*
      1cBbAAA figure
      aiBCBBa fil
      1bBB1Ab fil electrique
      1BB1iC file
      C2Be file*
      DAaAc1B filer
      1Ige1DA fill*
      dabbBBC fille
      BbaBAc fille _ a
      Cb1Ac fille _ de
      CAabbB fille _ demande
      1AAfA fille _ elle
      Ccaa1Aa fille _ l
      BAAacAA fille _ un
      A1BbaBa fille a
      CAabaB fille a demande
      bcCa1A fille dans
      AbAB1ba fille de 0
      AaAAbAb fille est
      bAcBA1A fille ne
      GIdc filles
      BC1e1A filles _ ma
      CAabaAA filles de
      cBAbcA filleul
      ABDf1BA film
      HGnADCF film*
      BBCcABA filme
      1aDc2B filme $
      B1dC2B filmed
      A1Cd2B filmed it
      2eF filmee
      BCgaa1A films
      ebDd1AA fils
      cCaA1Ab fils _ a
      aB2Bac fils _ avec
      AeACCaa fils _ de
      BAaAbAb fils _ est
      eAAA2B fils _ il
      B1aAcAA fils _ qu
      adAAAA fils _ quinze
      dBaAA1A fils _ seize
      BbA1bB fils _ ses
      caACAba fils de
      a1ABAac fils de 0
      adAAAA fils de quinze
      cBaAA1A fils de seize
      AB1abAd fils est
      fC1b2B fils il
      AB1cA1b fils rentre
      CbAcBA fils revient
      BBaBb1a fils s est
      AEBDClC fin
      DA2AeA fin _ moi
      EBA1Aba fin _ mois
      i1ABAC fin a
      D1a1bbA fin de
      BB2Bab fin du
      DA2Aab fin du mois
      E3AfA fin e
      cABaeDc find
      B3cAc find me
      BacabE find*
      Aaca1D finds
      dABBA fine
      bcACAAc fing*
      BbAAA1c finger
      c1A1D1D fini
      aAacaC fini $
      CA1a1cA fini _ je
      aBAb1Bb fini _ le
      AA1f1BA fini a
      1Bcb1BA fini par
      eBKEBba fini*
      dCDAAA finir
      1CAAAAe finir $
      dA1Ca1B finirai
      1aBB1bd finis
      bBB1aBc finish
      GdCa1eA finit
      BB1A1d finit _ assiettes
      CA1B1f finit les
      DE1e1Eg fire
      Cg2bbB firs*
      Cg2bbB first
      eGbecAD fis
      Ce1BA fist*
      Ce1BAA fists
      C1A1Aea five
      bBbA1Aa fixa*
      gDaBAbA fixe
      eCAA1A fixe _ mur
      fC1A1CA fixe le
      eCAA1A fixe le mur
      Ff2Aa fixe*
      ACAf1Aa fiye
      ACA2Ae fizi
      dAAAAAb flac*
      bAAAAAc flacon
      1BAA1Dg flam*
      ABcc2B flashed
      BabC2b flat
      DAbA2d flat $
      A1bBAcB flat*
      daC1aaB fleu*
      Ac1DcCd flic*
      Ca1EdAd flics
      1C1Ba1e flics $
      BhFEAAc flin*
      CkEBAAB flinch
      AdBA2A flinch when
      CD1B2j flingue
      dA4E flinguer
      cb1DA flip*
      C2AfA flix*
      C2AfA flixbus
      BaCACbe floo*
      CaCACbe floor
      1abA1Bc flyi*
      1abA1Bc flying
      1aBac1B foi
      1cAab1B foi $
      E1ab2c foi _ a
      BAAb2c foi ca
      1aBBdCB foi je
      Aae1dbB fois
      2deAEC fois $
      aaAcAAA fois _ a
      CbbAdBB fois _ ai
      EfdCB1B fois _ il
      cc1CABA fois _ j
      DA1AdBb fois _ je
      1CcBAcA fois _ jour
      CAAaAb fois _ les
      dA1DC1a fois _ me
      dCa1a1A fois _ on
      dCAeBD fois _ semaine
      Caa1baa fois ca
      aBAcBBb fois cette
      cCAcBB fois cette semaine
      aCAbAb fois de
      Dce3A fois et
      1AdCB1b fois il
      AbaBeCB fois j
      CbbAdBB fois j ai
      dBaCbBa fois je
      a2ADab fois je me
      DcA1aa fois l
      BBBBcd fois le
      aDdbAaB fois par
      aCcBAbA fois par jour
      Cd1BA fois qu il
      dCa1a1A fois qu on
      acCB1Ba fois que
      beABAAA fois que j
      BD1aAAh foll*
      ABbbA1a followed
      C1BBA1h following
      C1BBA1h following me
      1aEjCDB fon
      BAAg1A fon _ de
      Cd1A1A fon _ tin
      Cd1A1A fon de tin
      bAAAAab fonc*
      abCAaAa fond
      bBAf1A fond $
      EhACAB fond _ teint
      BfABa1A fond de
      DgACAB fond de teint
      faaA1CA fond*
      FDfdBAB font
      2dD2A font _ une
      cAABAd font*
      GFABDkB food
      baAbaE foot
      cbBAB1a foot*
      aaAABab football
      A1BAaeb for
      cC1CA1b for _ and
      D2AccA for _ days
      ABcb1A for _ every
      AbAd1BA for _ he
      bBBbAaB for _ i
      CbAAabA for _ the
      Cbba1BA for _ to
      Bd1aAAa for a
      BDA1i1B for good
      aAFaaDh for him
      aeaA1BC for it
      CgAA2A for je
      1CCceAb for me
      eB3BA for mum
      aFcBDef for my
      AABA1da for our
      adFB1bA for the
      CbAC1Ad for them
      FDm1ABE forc*
      baEec1B force
      BBdAa force _ je
      aAcB1AA force _ le
      BCd2aA force _ les
      1cAc1B force _ manger
      A1aa1Dc force a
      ABca2B force a faire
      1cAc1B force a manger
      e1CB force de
      BAgC1AB forced
      AEhCA1D forcee
      1CcA2B forcee $
      1aDd forcent
      ECe2A forces
      CBd forces me
      dEa1eD fore*
      bC1AfDa foret
      eF1C1aA forg*
      fF3aA forget
      bAA2cC form
      cAbCaAA form $
      dAB1AA form tutor
      AafA2A form*
      1Ceb1AB formateur
      caABc1A formation
      EdbA1Aa forme
      Cb1b1aA forment
      1AeAAAA fors
      cAdCAB fors*
      cAdCAB forse
      BAeA2a forse a
      1eCaD1a fort
      aE3eA fort _ il
      1a1AcCC fort*
      AdaBABA forte
      ACAadAA forty
      CAA1eA forty quid
      CCja1BC fose
      BBg2AB fose moi
      Dc1Cf1D fost*
      Ec1Cf1B foster
      BbD1bA fou
      aCBAbAb fou $
      BdAaa1A fou de
      AiDB1AA foue*
      AeC3A fouet
      afBB1A fouette
      AAAaAd foui*
      A1A1Aea fouille
      EgAbADc foul*
      EeAcABb foulard
      eACBAA foun*
      fCCBAa found
      Ba1BBcd found out
      Dd1ABfD four
      DcBCadA four*
      DhBA1BC fourchette
      Cd1A1AA fourchette $
      AAB2da fourgon
      eDa1bAC fourteen
      dA1BaaA fout
      kIBa1aF fout*
      cCaB foute
      bABb2B foutre
      c1BBA1B foutre en
      ABB2cA foutu
      ACAbAc foutu a
      1bCBeaD foye*
      EaADgbE foyer
      e1aACAB foyer _ a
      4dEA foyer _ dort
      DbAAbcB foyer _ est
      bcBACbA foyer a
      Cb1A1c foyer c est
      Aa1AcBA foyer depuis
      faAabEA foyer il
      e1A2AB foyer il a
      AC1AeC foyer je
      Aa2BdA foyer me
      c2CbC foyer on
      c1cAABA fr
      AfAB1AC frac*
      acAAaAb frai*
      bd1C1A fraiseuse
      c1CCb1D fran*
      e2BBDB franchement
      AdBeDDF frap*
      1Cbd2C frape
      1fDB frappait
      dbFaCEC frappe
      DdCB1Ab frappe $
      dE1A frappe _ mur
      dF1A frappe _ tete
      cF1a frappe au
      cE1A frappe la
      dE1A frappe le mur
      1dAC1AA frappee
      ABAfAAA frappent
      EBg2ca frapper
      ADAA2c frapper $
      bCaBaBb fre
      EbaA1ac fre _ ka
      b1ABaBc fre moi
      EbaA1ac fre moi ka
      EAaDBha free
      DgCBdBb freezers
      CaaAAb freezers $
      fA1AA1B freezers _ di
      dC4B freezers _ se
      DbaAbBd freezers a
      Bc1BAAd freezers e
      dCBaa1B freezers i
      1d1A1AC freezers me
      dA1AAAd frei*
      ABAA1af frein
      DcbBAaA frer*
      2dAbDb frere
      2ADBeA frere $
      dAAaaBa frere _ 0
      cAAbaCD frere _ a
      CA1AA1e frere _ de
      bD1b1Ab frere _ fait
      cADAAaC frere _ il
      Bf2A1C frere _ l
      1BfB1Cb frere _ la
      CdaAA1A frere _ m
      BBdA1Aa frere _ ma
      AeaA2B frere _ me
      bbAd1BC frere _ plus
      BdBA1Bc frere _ que
      1abc1Ba frere _ se
      B1AabAc frere _ toujours
      ACCBa1b frere a
      AdbA1AA frere aine
      dbAB1Ba frere dans
      ACeAcCc frere de
      d1AabCa frere de 0
      AEeA1Ba frere de ma
      2Cb1Ac frere dit
      dDca1A frere est
      Ce1A2C frere grand
      Dbbcc1C frere il
      dBDb1A frere il a
      bBAbaAA frere jumeau
      BdcAaAB frere m
      Bea1aAA frere m a
      AcB1aaA frere ma
      Bfa2BB frere me
      bA1aaAC frere s
      dF2AAb frere se
      1caB2C frere y
      EeABCfC freres
      DBbaceA frid*
      CBAcdbA friday
      baa1BbA friday $
      ABbBAd fridge
      BadaaAA frie*
      BBaCccb friend
      bAA1BbB friend _ a
      D2AbAa friend s
      1AeA1BA friendly
      1dAfBCC friends
      d1AD1A friends i
      GDAB1kA frig*
      GCAA1jA frigo
      AAAA1eA frij*
      A1AA1eA frijide
      A1AA1eA frijide a
      AABa1eA frin*
      Cf1D1cA froi*
      A1ADAhB froid
      C1AA1gB froid $
      1BbBac froid _ le
      DcA1Aac froide
      CBa1A1d froide $
      c1cC1AA froide et
      CCeA frole
      ACcAfbA from
      BDA1e1A from _ foster
      B1B1A1e from _ game
      1BA1dB from _ house
      hAA1DBA from _ i
      aBabAcA from _ to
      B1aABab from a
      FdDha from my
      BD2hCd from the
      ccEAcDA fron*
      aiD1BD front
      BA1Af1A frontiere
      D1kEABC frot*
      DAiC1AC frotte
      ACgC1AA frotte _ moi
      ACfC2A frotte contre
      ABeC frotte contre moi
      caAAaAB frr $
      DAB1mCA fug
      JEBBtID fuge
      DA2dA fuge $
      MIFDxKG fugu*
      JHDDrKF fugue
      DAB1e1A fuguer
      aC2cBB fui
      B3eB fuis
      1A2eCB fuit*
      aA2fDC fuite
      EB1ABfe full
      BaD1ABh fume
      ABaCBCg fume*
      1B2ABe fumee
      gBBABC fune*
      hBBBBC funeral
      iKBBABh fusi*
      kKBAABf fusil
      gAA1AAB fusil de
      hAB1BCa futu*
      e1AB1Ba futur
      cAAbAAa future
      bCA1CAd fuzzy
      cAA1C1A fuzzy de
      CBbAaBd ga
      fBAA1AA gach*
      aAeAaCA gade
      BCfA2A gade moi
      BAAa1Cc gagn*
      AA1AAe gale*
      BAAaAd galere
      1BcAAAa game
      Aa1ABcA game*
      FgEd1aA gami*
      ecEA1B gamin
      Dc3cA gamine
      C1Cc1Bf gang
      dBBb2b gant*
      dBBb2b gants
      Cda1a1A gap
      acCBaa gara*
      cDBBba garage
      1EAAa1c garage $
      AfA2A garages
      E1dc1AB garc*
      Aeb1c1b garcon
      CBbA1ae garcon _ ma
      bBBAba garcon a
      ca1Cb1c garcon de
      BAaA1bc garcon de ma
      CFbcAAD garcons
      AbbB1aA garcons $
      AAeC2A garcons de
      aAaGAce gard*
      ACAAabd garde
      b1c2BB garde _ la
      DbE1bAf garde _ papiers
      BeA2AA garde _ pull
      AAA1AAd garde _ sac
      cD1dAcC garde la
      AaeBBBA garde les
      1CEbBdd garde ma
      ABDAaae garde mes
      AAC1A1e garde mes papiers
      abDBCDc garde mon
      BA2AdA garde pas
      EcA1eA garde ses
      cB1Ef1B garde toujours
      BA2bBd garde un
      2AF2e garder
      bBaA1Ab garder la
      aAb1baC garder mon
      CbBAABd garder un
      dCA2Ba gardez
      A1bC1dD gardien
      BbAA1bA gardien _ a
      EAADca gare
      1B1dBBd gars
      a1d1A1D gars _ la
      cABA1ca gars _ ma
      1CbB1aA gars de
      bb1a2D gars il
      FA1AAce gas
      AABDada gate*
      bAAC1b gateau
      CAAaaeA gateaux
      H1Bjaaa gates
      1CAa1ca gauche
      Ce2aAb gauche $
      iEBDBAa gave
      CAAeCfC gay
      Ac1BAb gay je
      ECAA1Bj gaz
      1Ei1ACA geant
      AA1AAf gele*
      Da1b1ca gen
      DebCdAA gend*
      AdA1aAA gendarme
      BC2d gendarmerie
      hB1BBAA gene
      eDa1AAA gene $
      Cd3bA general
      cgDbAD geno*
      ceC2CA genou
      adCb1Ba genoux
      AdBA1A genoux _ du
      BeBA1A genoux sur
      AdBA1A genoux sur du
      cB1bb1A genr*
      ac1AabB genre
      DA3d genre 0
      E1c2b genre _ j
      1d1ABAA genre vraiment
      dDDEBCj gens
      Dac3B gens $
      CaBgAaA gens de
      aACAaAA gens qui
      EafA1AB gent*
      Cdb2BC gentil
      BBb1aAa gentille
      CCc2b gerant
      bAdA1B gest*
      BBdA1A gestes
      1CA1bcd get
      BbABaBb get _ at
      dC1B1Aa get _ i
      1BbAdAA get _ of
      DAaAbBf get _ the
      1CaAAda get _ to
      BdAABcB get a
      Eb1baAA get it
      aCBAcBb get me
      bA1CeB get on
      BBc2Ba get out
      1BbAdAA get out of
      CebdAAD gets
      dB1B1b gets my
      BB1dcC gett*
      BB1dcC getting
      A1AAdAA getting the
      BiBE1DE gifl*
      AdBF1BC gifle
      AhB2BB gifles
      DcbacCa girl
      bcaDa1C girl _ my
      FEbjaBB girl*
      GFckACB girls
      CBAeA girls in
      aBBc1AA gita*
      AABd1A gitan
      cDcABbA give*
      cDcACbA gives
      ABcAAbB gives me
      dAaABa givi*
      dAaABa giving
      bbDaAA glac*
      bdDAAA glace
      bAD1bbB glas*
      BbAa1bB glasses
      GhdAA1B glis*
      FicBA1B glisse
      abb2D glisse sous
      2AebcD go
      BD2bdC go $
      BBcBAb go _ my
      AAAe1aA go _ school
      CBdc2A go _ the
      DBAbebB go back
      1gBAaC go home
      da1AAB go i
      Fd1g1CA go in
      eC1a1AB go on
      aeABB1A go out
      HCd1Bhb go to
      ABbAAb go to my
      AAAe1aA go to school
      dBaA1AA god
      1dBaBB goes
      DAb1dA goin
      1BaadCa goin*
      1BaadCa going
      a2cCb going $
      1ABBbbA going _ do
      B1BAc1b going _ to
      C2AeCB going back
      BA1dAAA going round
      fBbDbBA going to
      b1CBfBa gone
      cdAaD1B gone $
      Cc1A1Ab gone _ i
      CB1acA gone _ the
      BB1a1d gone by
      A1AA1Bd gonf*
      CaC1fcD good
      AaA1ebB good $
      DbAbA good at
      iBCBABD good*
      hACBABD goodbye
      dA1Aa1B goog*
      ab1DABb gorg*
      Da1DABh gorge
      BaaACbb goss*
      AcCAA1a gosse
      AAd1Bb gosses
      CAdAC1g got
      DcAbA1a got _ at
      AB1A1cb got _ be
      AAdAA1B got _ drunk
      AB1cAb got _ home
      Aabc1BB got _ in
      cB1B1Ab got _ little
      caaB1BA got _ of
      C1bdADb got _ on
      B1BdAa got _ one
      BC1Bafa got _ out
      BdA3B got _ temper
      aAaBAbA got _ to
      FjCBc1A got a
      BdA3B got a temper
      CdAb1A got good
      CdAb1A got good at
      AAaAbc got kicked
      ACaAbc got kicked out
      ABeAABb got me
      AAdAA1B got me drunk
      CAbAbCc got my
      a1BbAdB got no
      DA3eA got nowhere
      bAAbAAa got off
      h1AA1CC got the
      bEAB1dd got to
      AB1A1cb got to be
      d1AA1BA gou
      BAAb1ba gour*
      1ABdaBa goure
      GHDfbkD gout*
      ACAbAe goute
      EECeAgB gouter
      CA1d1aA gouter et
      B2AdAA gouttiere
      1cdB1AC grab*
      BacA2B grabbing
      aBac1AA grade
      fCa1A gram*
      CAdbCac gran
      cBb2AA gran _ moi
      CAab2c gran du
      AaeBAFc gran*
      h1DA1AA grand
      bAb1bBB grand $
      BABa2d grand _ a
      CAa2ac grand _ elle
      Dj1DABB grand frere
      bBAc2A grand i
      CdAdA1B grand il
      gE2AA grand mere
      cJg2AB grand pere
      aCd1ABB grandad
      1bbBa1C grande
      CdbBAaB grandi
      BACbBDh grands
      ABC2Ab grands du
      1BcAdC grange
      AAAda1B gras*
      c1Ab1BA grass
      bFbCCgA grat*
      cAAAAb gratte
      DA2A1d gratuit
      c1aB1aB grav*
      dDaA1aA grave
      b1BB1Ab grey
      iBAAAAC grif*
      dbBBAAA griffe
      1ECfb1B gril*
      1ECebbB grille
      C2Bbb grille du
      BAa2Ce grippe
      dA1C1Db gris
      BBbA1Be gris*
      CBkEA1B grop*
      BAeAA1A groped
      beaFAgB gros
      BBhCAAa gros*
      A1eC grosses
      EEEkEBA grou*
      Da1bA1B group
      B1dABAA group chat
      ACaeCBB groupe
      B1cAAaA grow*
      A1cC1aA growing
      B1Ae1AB grp
      AaACbAa guar*
      B1ABbab guards
      aeaB1AB guer*
      AdA2AB guerre
      BbBBAAh guet*
      AABA1Ag guetteur
      FhCdaCA gueu*
      CdAaa gueul
      BaBb1C gueule
      dA1BBAA guit*
      eB1BBAA guitare
      DA1d1cA gum
      BG1A1Aj gun
      2AAABd guns*
      2AAABd gunshots
      DA1DbBb guy
      A1acAbB gym
      EBAa1c gymn*
      FCBd1gA gymnase
      caDa1aB h
      1aaaaAD h $
      ebC1B1A h 0
      BA1daB h _ le
      dA1aAB h de
      Da1baa h il
      a2Cd1A h je
      Eb1b1a hab
      GgedadE habi*
      ceBaaCA habille
      BcC1bA habille $
      DDj1cD habillee
      aaacACA habit
      Da1CBg habite
      1bA1bCA habite chez
      1AA2fC habite dans
      aDa1abA habiter
      caCBCe habits
      Ee1cb1A habitude
      CAcebcA habitude $
      CbAdA habitue
      BB1c1b habitue $
      AFCB1Ak hach*
      AFCA1Ah hache
      DcaaCeA had
      1bBcBaA had a
      Bdb1A1A had his
      bcAAAA had to
      d2B1AB haha
      Cb1fAAC hair
      Eacc hair off
      AAABAec half
      cc1BAA half term
      FCCdabe hall
      1A1cACa hall $
      C1A1abB hall de
      aBA1ABc hamm*
      aBA2Bc hammer
      eAAAA hanc*
      EcebAD hand
      1fAA2A hand $
      DDiB1AA hand _ my
      dcBC1Bb hand _ the
      CBbc1A hand up
      AcABB1b hand*
      BbbA1Bd handle
      BCdA1A hands _ my
      dE4b hands are
      c1CdAAC hang
      faCBACa hang*
      eAAB2A hanged
      c1BAAAb hanging
      dCeCABB happ*
      EAj1AAC happened
      CAd3A happened _ my
      C1e1AAC happened at
      cbBAa happens
      JGFtACD harc*
      BBBd2B harcele
      EABh1AA harcelement
      BDAc harceler
      1eABaaA hard
      f1AD1A harm
      g2CAA harm*
      h2DAA harming
      2CA2f harn*
      2CA2f harnais
      1B1Bcaf has
      AAa1Bd has _ me
      Cc3aB has _ on
      DdbA1CB has a
      AAaBbb has been
      fB3AB has gone
      2bCAAb has my
      dAAAaAb has no
      ABAa2d has the
      A1AeAC has to
      BBbd1BB hasa*
      BBbd1BB hasard
      BaAAbdA hasn
      BaAAbdA hasn t
      d1AaAAA hate
      AaBbbAA hate*
      AaBbbAA hates
      BaBabA hates _ and
      gbbBEBD haut
      caBAB1A haut $
      aBBaABd haut*
      c1AAABc hauteur
      aFE1Afe have
      CbAAbb have _ be
      B1Ae1B have _ friends
      AbABbAa have _ go
      C1A1Ae have _ to
      BBaaBb have a
      dAAdABA have been
      CaA2cb have gone
      d2BACa have my
      a1Be1D have no
      acc1dHa have to
      CbAAbb have to be
      AbABbAa have to go
      cCaCA1b have*
      eCaDBab haven
      bCaCBbb haven t
      aAA1A1e havi*
      AAA1A1e having
      DieE1Ed he
      1CdAadE he _ 0
      bAcD2A he _ all
      c2BaaB he _ at
      AbAcAA he _ be
      1cAAacC he _ been
      bAA1bbA he _ fifteen
      fAEbbBA he _ he
      1fB3D he _ her
      HeAd1aB he _ his
      aC1dAAA he _ home
      Dab1AA he _ i
      BBbbaAC he _ if
      CabCb1a he _ in
      1CfB1Ab he _ it
      B2e1AA he _ lost
      AcAH1dC he _ me
      EfeCCAG he _ my
      AdAA1aA he _ never
      BcdBBAb he _ on
      1C2ACd he _ outside
      1eB1A1A he _ put
      Ddaa2A he _ so
      abCb1BA he _ still
      a1dCAbB he _ t
      Ada2BA he _ the
      e1FcaBB he _ to
      Cbc2dA he _ up
      AA1BfBA he _ us
      Bbd2C he always
      a2ACd he can
      AdBbAAA he comes
      1dbb1BF he d
      DDf2BA he did
      DAd he did it
      adBA2a he does
      1dCb1Aa he gets
      BfC2AA he goes
      ADBaabe he has
      1bAAacA he hasn
      1bAAacA he hasn t
      cDAa2d he keeps
      DacaBAb he ll
      AfB2AA he only
      CHCba1h he s
      aAdAabE he s 0
      1cAAAcC he s been
      bAA1bbA he s fifteen
      aGf3B he s my
      AdAA1aA he s never
      1C2ACd he s outside
      AcAb1BA he s still
      cABA1Ca he says
      dCCbbA he says he
      BfBA he says his
      1Cba1d he told
      aCbA1d he told me
      CBd1aAA he took
      aDbBe1C he wants
      cD2a1A he was
      cC2AAa he will
      cB3cA he wishes
      BBc3b he wouldn
      BBc3b he wouldn t
      cdCBBFa head
      AbAA1BB head _ the
      eB3Aa head s
      1jBbAEA head*
      cb1B1AA heal*
      abAB1Ab health
      Be2aC hear
      dA1BbC hear*
      aAaAbAB heart
      AbAd1AB heat
      C1AD1hb heat*
      eAB1AaA heav*
      GAB1Cla hebe*
      CA2Af heberge
      CA2AgA hebergement
      abBABbD hein
      AbE1Ab hein $
      Bcc2AC held
      1BdB2A held me
      Cd1b1AA held my
      CCa1Cbg help
      GDbAA1f help $
      fB4B help*
      fB1A2B helps
      1AgaABA her
      CAAbb1a her $
      gABb1AE her _ and
      aaAc1BB her _ in
      CA2a1d her _ is
      FbfB1Bd her _ s
      AcabAB her _ the
      eCaB2A her _ with
      BcDA2d her boyfriend
      BacB1A her in
      BbA1c1A her passport
      adACbBc here
      BcaAACa here $
      Cb1BccA here and
      gCC1ABC hers*
      gCC1ABC herself
      CAaaaDe hes
      bBBAcA hesi*
      bBBAcA hesite
      B1B1d1b hesite $
      d1FDa1b heur*
      CBAabca heure
      fCaAAA heure $
      BCbaba heure du
      AB1Aad heure ou
      bdDDbBb heures
      acABaaa heures $
      eAABB1A heureux
      bA1C1Ab heurs
      DcBaaAb hide
      Ba1aAdA hide*
      Ba1aAdA hides
      CCBbfCa hidi*
      CCBbfCa hiding
      baFC1bB hier
      BdAdCCB hier $
      cB1aaAA hier _ est
      AdB1a1b hier _ et
      Dc1c1A hier _ m
      BBbAc1A hier _ ne
      aCaA1bA hier dans
      adAA1Bc hier et
      1dABA1a hier il
      caBAaAA hier j
      CB1acB hier je
      CB2Be hier rien
      cC2BDB hier soir
      FcgbAFa him
      1gBDbEc him $
      AEca1cC him _ he
      AdAbADA him _ the
      1aCbaAa him for
      ABdA1AA him i
      1a1c1CC him in
      1aab1CC him in the
      ABA1BgA him out
      kG1C1BD hims*
      mH1C1BD himself
      B1gC2A himself _ me
      dCC3c himself in
      BAgA2B himself on
      AAfA2A himself on me
      e1aaB1B his
      aC1cAa his _ and
      bEAbaAd his _ are
      1AAe1B his _ at
      eBBBcaA his _ he
      ABaAAbA his _ in
      BdAAcC his _ is
      aBdAAA his _ on
      AeB3A his _ round
      AiBBCa his _ s
      aDcA his _ under
      CiaBBbA his car
      FAmCAAA his hand
      AFgB1B his hands
      AA1d1BA his lunch
      AcCAacA his mum
      bC1bbAA his phone
      d1aACAB his room
      AgCbBBA hist*
      CfCd1C histoire
      BaBd histoire _ la
      BcCd2A histoire de
      bBBAAab hit
      bbBb2A hit me
      AC2f hitc*
      AhACABA hits
      1BACafB hive*
      aABCaeB hiver
      d2A1CB hobb*
      BCFbABf hold
      AAAB1Af hold _ for
      2BB1Ae hold stuff
      DfFAABg hold*
      1BB2Ag holding
      acaABcB holi*
      AdAABd holidays
      FjFgiCB home
      dcGHeaB home $
      dA1cAC home _ days
      1cC1acC home _ my
      Cb1AaAb home after
      aba1bBB home i
      1AAbbAB home in
      1dC1AA home when
      BbCgA1A home with
      CB1AAhA home*
      B1A1Ae homeless
      BBaA1c homework
      HCjJEGb homm*
      F1bECFc homme
      AAD2Bc homme _ a
      1Be3C homme s
      BDgECAa hommes
      A1dA1aB hommes $
      iCBCCAa hone*
      dBAABAb honest
      fAABA1A honestly
      dA1B1AA honestly i
      1BAaB1c honn*
      BB1aA1d honneur
      ABeB1eA honte
      C1aa1d honte $
      1CdA1A honte de
      Cd1A1bA hoov*
      gBAA1BA hope
      haCEAcE hopi*
      dAAB1aB hoping
      dbBCAcC hopital
      Cda1A hopital $
      e1AAAA hopital et
      DAbDhBB hora*
      1CbDhBB horaires
      BAAAdA horaires _ cars
      DAABeA horaires de
      eaB1A1B hosp*
      BcBbA hospital
      1ABCaeC host*
      DCABaeA hostel
      Bca2C hot
      BbcA1A hot water
      DCfFDcA hote*
      DBfFDeC hotel
      aBAbAb hour
      DbaCgA hous*
      DcaCgDa house
      CBaAgCA house $
      2B1cBb house _ my
      Bf2AAA house he
      BbAAAAd house with
      BAb1eBA how
      1B1cA1c how _ you
      BaAAbaA how far
      DaaAbc how long
      cAA1dBA how much
      CcaaA how she
      fB1C hugg*
      eBaC hugged
      bCaaAAA hui $
      BcAa1Ba huil*
      BcAa1Ba huile
      AB1A1gD huis*
      BAAB1iE huissier
      DE1cbfB huit
      D1BAbdA huit ans
      DhAA2A hume*
      Dg1cAAB humeur
      CDGh1cB humi*
      ADAd1A humilie
      AAae1AA humo*
      baBa1Ab hund*
      baBa1Ab hundred
      DCAAAiA hung*
      CCAAAf hungry
      FfBc1Dd hurl*
      CcB2Ce hurle
      AaA2Bd hurt
      AABA2e hurt my
      bDaB1dA hurt*
      ACb2dA hurts
      Bd3BB husb*
      Bd3BB husband
      a1bAbCa i
      bCdBBcA i _ 0
      caAAbcD i _ a
      b1BCdAA i _ about
      ca1CaBA i _ all
      A1C2Ae i _ alone
      FeafBBE i _ amwin
      fCEHce i _ at
      bCAbABa i _ avec
      aC2eAB i _ away
      cc1BA i _ bad
      D3daA i _ be
      fAaFAAA i _ been
      ABbdaBC i _ dans
      BEbcB1d i _ de
      AD1aAce i _ di
      fEA2b i _ don
      caaD1C i _ done
      ChC3a i _ e
      faBC1C i _ eat
      DAABdc i _ eighteen
      Ae1CA i _ enferme
      fDaD1cA i _ every
      eBB3A i _ fine
      dAADBcc i _ for
      aBDAdaa i _ from
      BcBeD1a i _ go
      eAB1aAA i _ gone
      CaabAa i _ good
      ecDa1BB i _ got
      Bb1Baab i _ half
      aaC1AAd i _ have
      dCAaa1A i _ her
      CDhBaaB i _ him
      2eBACA i _ his
      a1baBCA i _ home
      bBBAabB i _ i
      AHDefda i _ in
      CgCb2A i _ into
      bBCa1Be i _ it
      CcbAa1A i _ jamais
      Dc2Bca i _ je
      fB1ACBB i _ just
      bB1A1Ac i _ ka
      AgCA1A i _ late
      A1Be1A i _ le
      BC1AAAi i _ locked
      Be4C i _ ma
      CCDBB1m i _ me
      BbCaA1b i _ met
      ECeA1a i _ mi
      CDdgACA i _ mon
      eGD1agC i _ my
      cCaC1AB i _ myself
      BcaaBaA i _ need
      ACc1aCa i _ never
      AbBbAaa i _ next
      CBdgC1A i _ no
      BFABbeb i _ not
      daAAABA i _ nothing
      Cc1CbCa i _ off
      dCADacd i _ on
      bBBB1b i _ one
      Cba1dBC i _ out
      1AA2gC i _ outside
      A1AdadB i _ pas
      bc1baC i _ pi
      cA1BAba i _ plus
      ABadAAb i _ quand
      FBcbbAe i _ que
      Bc1aAAA i _ rather
      CCda1b i _ say
      E1bb1ab i _ scared
      BcAA1aa i _ seen
      BAb1Bcb i _ seventeen
      Bca1aAC i _ si
      CAbc2A i _ sick
      C1c1Bb i _ sixteen
      BdAC1a i _ slow
      bBaD2a i _ so
      dABB1Ab i _ something
      BbAbb i _ stay
      cEfCEBa i _ t
      EbAca1A i _ take
      bAEdaBA i _ the
      B2BC1f i _ they
      a1C1AcB i _ to
      1BdA1AA i _ toujours
      Ea1bBBf i _ tout
      C1A1Adb i _ under
      cAaBAaB i _ up
      B1bAAcA i _ what
      baBA1DA i _ with
      eA1AAB i _ written
      F1CBd1d i a
      dCACcaa i am
      caAA1aB i bois
      AfAA1BA i bwe
      acEaBCg i can
      ACAa1bb i can go
      Da1bCAc i can t
      aabaABA i come
      CAaaab i could
      iDAB1C i cry
      EcbjDAB i d
      Bc1aAAA i d rather
      CA1c1aA i d take
      CBca i deleted
      DGdecab i di
      ADA1aaa i di i
      BCa3c i di kil
      cBbCcCA i did
      aAcBaBA i didn
      aAcBaBA i didn t
      EaAd1Aa i dise
      bH2BAc i do
      CAAcAba i do the
      dBAaa1C i don
      A1AbBcC i don t
      bDA1ab i dor
      JB1gAa i eat
      B1dBAAb i faut
      bAc1ABA i feel
      C1cb2A i feel sick
      DhBA2A i fell
      CeBA2B i flinch
      bBbAB1a i gave
      DABfBcB i get
      cbDAAd i go
      AcAbaCA i go in
      AACAAf i go to
      Dg1CcbA i got
      EcAAcb i got a
      fA1AA1A i had a
      cb1EA i hate
      Ccaa2C i have
      2BeAC i have no
      Ece2a i have to
      aAbAAAb i haven
      aAbAAAb i haven t
      AeAA2A i hear
      a1dA1AB i just
      AB1BbAA i just want
      He1DBdg i ka
      CAAaAcb i ka di
      eb1FBBC i keep
      Icc2cA i keep my
      EaCcddB i know
      adCA1Aa i la
      cC1acB i le
      cCB2ac i leave
      FB1afC i left
      fC1Ba1A i lie
      AB1c1bA i like
      BcAABcc i live
      CbbbdDC i ll
      EAAd2a i lon
      dBaBA i love
      dEFHggb i m
      CaeBAaC i m 0
      AbBbBb i m a
      A1CA2e i m alone
      DC1AfAA i m at
      d2AAC i m done
      dABAAAA i m going
      ABaBfA i m in
      f3BAA i m just
      AcBb2a i m next
      BCA1c1b i m not
      DBBabcb i m on
      Daab1ab i m scared
      BAb1Bcb i m seventeen
      Caa1Aba i m sixteen
      1a1dBD i m the
      GmbGBDa i ma
      cE3aa i ma di
      eAAB2A i made
      BAAd1A i mapel
      Hdg1AFE i me
      cB1AaaA i mean
      1BfBaAA i met
      IFdjCBc i mon
      aBb1bAA i need
      BBeaB i never
      BBaAa1d i ni
      cC1b1AA i no
      ca1AABa i only
      BAAA1Ae i owe
      dC1AaA i pas
      DAbeAa i pretend
      CAcdA i pretend to
      eBbDAbA i put
      B2AdBA i ran
      BB2dA i ran away
      ba1c1BB i rigole
      D1d1b1B i said
      D1f2BA i said no
      BaBc2A i saw
      A1Ca1bb i say
      bCAc1Ba i se
      CAf3B i sent
      Ea1e1A i should
      CAbBAd i shower
      ABac1BA i sit
      AeBAbA i sleep
      1cB1bC i sleep with
      DBAeAAb i son
      E1c1aa i still
      C1AAAbd i stop
      BBc2BA i stopped
      E1Ab1c i take
      Ca1dAaB i take the
      EhBA1AA i tap
      BeAA1A i tap amwin
      EbaC1g i tell
      Dc1A1c i tell the
      aBBBA1c i think
      1A1AAbd i think it
      gA1ACA i throw
      CcCa1aA i told
      bACA1b i told my
      eA4D i took a
      Db2a1b i took the
      dBEcA i touch
      eBAB i tried
      AAABAd i turned
      Dc1AADf i va
      aCcDbdA i vais
      dDaEA i vais been
      bcCbaCA i vais got
      cABCc1a i ve
      cc1A1BA i ve been
      C1aAd i veux
      AcBaa1B i veux pas
      EaCdcaC i walk
      ABAd2A i walk in
      AeCA1A i walks
      BfC i walks into
      jCBBBAC i want
      DEkFbCD i was
      BDb1bAA i was 0
      eAB2A i was a
      cAaABAA i wasn
      cAaABAA i wasn t
      Dea2BA i wear
      bAACbaa i went
      aaAAABd i work
      cAAAcB ici
      LCc1jBb ici $
      E2aa1b ici _ est
      E2aa1b ici c
      E2aa1b ici c est
      dBBB1A ici je
      dAA1BbA ici la
      dB1b1AB idee
      fBAB1BA idee*
      fBAB1AA idees
      AbC1aCc iden*
      BbC1bCb identite
      caAAbB ier $
      hbAEdBD if
      Dbb1BAc if _ don
      dAAAA1A if _ go
      Ab1BacC if _ m
      ABbAab if _ s
      B1AAA1e if _ stop
      ACc2Ab if _ talk
      EcAccAA if _ tell
      bCa1bA if _ was
      iABA1B if a
      DDBdadA if he
      CAdEACe if i
      Ebb1AAc if i don
      Ab1BacC if i m
      B1AAA1e if i stop
      CaAca1A if i tell
      Cd1b2B if the
      e1AB2A if they
      CACcbab igno*
      BABcab ignore
      FceDCFf il
      bDeC1eD il _ 0
      eaaGbeD il _ a
      AbC3c il _ achete
      aAbb1AC il _ appelle
      dCCabac il _ arrive
      CA3e il _ aussi
      Cae1AbC il _ avec
      ab1BA1D il _ bat
      cBAAbAa il _ bien
      aE4c il _ bleu
      AbC1ABc il _ bu
      1Be1AAA il _ ca
      BB2dbB il _ cache
      Cb1bA1B il _ casse
      1aA1CAg il _ cherche
      FAhAAA il _ continue
      f1A1aAA il _ coupe
      bE3da il _ couteau
      dDbbcbC il _ dans
      1jBBAB il _ de
      ec2BA il _ deja
      aFdAacA il _ demande
      BBcAAAc il _ derriere
      aA1B1Ad il _ des
      AAA1ABe il _ devant
      1CBbCbd il _ di
      ABcCAAd il _ dit
      cd1BAAA il _ donne
      BBB1Bcb il _ du
      bcBA1cC il _ en
      Ac1BAAa il _ encor
      EAe1aCd il _ encore
      Dd2A1B il _ enerve
      AGC3d il _ enferme
      dBBAa1a il _ envoie
      cAAB1Aa il _ envoye
      1bdA1BA il _ est
      1dCBaAA il _ et
      BAbba1B il _ fais
      BadBBBA il _ fait
      1BcbAAB il _ ferme
      BAca1aA il _ fini
      1FeA2A il _ force
      CeBA2B il _ gentil
      bF1aAAA il _ il
      DC2cAe il _ j
      aCcaaAC il _ je
      AEBh1aa il _ jete
      cD1baAa il _ kil
      Adaa2B il _ killed
      ccBa1Bb il _ l
      AAdC1D il _ la
      AdCacAA il _ laisse
      c1AB1bB il _ lave
      abcCab il _ les
      Dcaaa1a il _ m
      EbeCACF il _ ma
      d1BA1aa il _ mais
      FD1ACbk il _ me
      AD1b2b il _ menace
      DebE1A il _ mes
      Bca2CA il _ met
      bCBaA1a il _ mi
      aAaCbaB il _ mis
      Dh1aBBB il _ moi
      DfbDcBE il _ mon
      1dbbACB il _ on
      aCBBcac il _ parle
      ebA1aBA il _ parti
      B1Bbac il _ pas
      ACBbcaa il _ peur
      Ccaa1aa il _ plait
      fCEbABc il _ plus
      AcBA2b il _ pousse
      bAc1AAF il _ pris
      bJAcbaa il _ qu
      1BcaAAb il _ quand
      F1bbbad il _ que
      ABB1c1a il _ quinze
      dBCC1eb il _ reste
      BAbeA1C il _ rien
      BAdAdA il _ saute
      iD1AAAG il _ se
      AaDb1a il _ si
      dCb1aC il _ son
      AabAabB il _ sous
      bbba1BB il _ sur
      AcAAA1B il _ tape
      aDAa1aB il _ tombe
      FbcbAcb il _ toujours
      D2A1ad il _ tous
      CGadCCh il _ tout
      BBgAa1C il _ trop
      a1BaBab il _ trouve
      ACB3e il _ tuer
      cEABaAc il _ un
      aJCAbag il _ une
      caAb2B il _ va
      1aBd1Aa il _ veut
      bCaaabC il _ y
      B1cCe1A il a
      aCcBaaa il a 0
      dAA1aAA il a arrete
      AaB1ABc il a bu
      FAhAAA il a continue
      bab1a1C il a deja
      D1Bb2a il a des
      1bA1Cba il a di
      CcAABAb il a dit
      1CAb1ba il a jete
      eBBA2a il a la
      CA2eAA il a laisse
      1Dab2b il a les
      bDaCbaa il a mis
      Caf1aAD il a pas
      1DBbcaa il a peur
      c3A1F il a pris
      ABB1c1a il a quinze
      abBaAAa il a trouve
      BFDaA1h il a un
      ACDa2d il a une
      eA2AAC il allait se
      caBCaBa il avait
      ABdA2C il balance
      eC3B il be
      1gB1ACB il boit
      CDB2Ad il bouge
      ACB3d il bouge plus
      C1ABA1c il casse
      AC1AA1c il casse tout
      1DA1B1f il cherche
      1fD3A il choisit
      1fD3A il choisit mes
      Ag1A2A il compte
      2eAa1C il connait
      BdbA2A il continue
      CbDA1Ad il crie
      cDBA1aa il croit
      1F4c il defonce
      1F4c il defonce la
      bAdABBC il demande
      fdEccBH il di
      cbBaaBB il di kil
      aaC1baB il di que
      dGcb1ab il dit
      1CaA2d il dit c
      hBC1ABB il dit il
      Cda3B il dit killed
      DCadab il dit qu
      EbcBAa il dit que
      CaadA1B il dit rien
      caba1CE il donne
      1ACAbba il dort
      1CD1ABh il e
      DAbc2A il efface
      BabABdA il en
      Bda3B il enleve
      EdBC1bc il est
      1FA1AAe il est derriere
      D1bA2c il est encore
      Bd1A2B il est gentil
      BeAA1bB il est pas
      CA4e il est tout
      AAdA2B il est trop
      1aBBBhB il fait
      bbABA1a il fallait
      acAaBAa il faudrait
      iE1Cab il faut
      CebA1AB il ferme
      1dAA2C il frappe
      B1CAABc il garde
      cAbAA1A il habite
      ACA2ac il il
      1AbA1bC il insiste
      DfABAAB il l
      DeAA1Aa il l a
      FhgBBAH il la
      EabgAB il les
      Cacb1A il les a
      GfABcAA il m
      IabDca il m a
      fCAaa1A il m arrive
      dACAa1b il m envoie
      EihJ1AI il ma
      1AcC1aa il ma dit
      fA1caCB il mange
      1AccA1A il mapel
      NgecbAF il me
      2A1CAf il me cherche
      1dBB1AA il me cogne
      ACbb1bA il me demande
      aEeA2A il me dit
      AdaB1AA il me donne
      ADdA2A il me force
      dAb2aA il me la
      1Fac2b il me menace
      AecE2E il menace
      BCbaA1A il met
      ABAaAab il met le
      DFIpAAC il mon
      BCAbA1d il mon di
      cCabBdC il n
      caAB1bC il n a
      cBDbdDb il ne
      CAbaa1b il ne m
      AaBd1Aa il ne veut
      aid1BFF il nous
      CBBebA il on
      dHBA2c il parle
      BB1Ab1c il parle pas
      dCBab il part
      cABAac il peut
      AaBf1B il pleure
      CC1bbdB il pleut
      aABbaAa il prefere
      dcC2AD il prend
      CgaAaAA il recommence
      BaBcaAb il refuse
      dEd2AA il regarde
      CdcdCBC il rentre
      gE1AcAF il repond
      eB1AaAD il repond plus
      BDAA2b il respire
      eDb1aaA il reste
      aAaAAAd il revient
      1dDc1aa il rigole
      1EA1AAf il roule
      ABdc1AB il s
      acbA1AC il s en
      Dc4B il s enerve
      1bA1Cad il sait
      iKdEebC il se
      EiBA1AA il serre
      ACAcAAc il son
      AeA3D il sort
      AfB3D il surveille
      CcAaAAb il tape
      AdBa1A il te
      CABA2d il tombe
      AAc2AC il touche
      cA1C1Ab il tremble
      Cb1abAA il trouve
      cBAEBcb il va
      BD2Abg il va me
      B1cB1ab il vais
      Cb2AAc il vaut
      Cb2AAc il vaut mieux
      cBdB1FA il veut
      2CdaB il veut pas
      aAa1ABd il veut plus
      A1dA1AB il veut toujours
      aCc1Aba il veux
      BCgABaC il vient
      bCBc1Ac il voit
      BC1A2e il vomis
      dAB1bAC il voulait
      eBFb1fB il y
      cAEb1eD il y a
      JKElcFe ils
      A1g1BAB ils _ 0
      aAAAAbB ils _ dans
      BcAbaAD ils _ de
      A1AEAAj ils _ dit
      b1AC1ba ils _ du
      C1AFcAd ils _ en
      a1AAdaB ils _ et
      Abca1BD ils _ fait
      1CbdA1A ils _ font
      Bd1Dbb ils _ je
      bAcE1Bc ils _ les
      ca1B1bA ils _ leur
      Bb1AbAc ils _ ma
      CBbEe ils _ me
      1AAfAAA ils _ mes
      BCAa1Ab ils _ mis
      Dd1c1aD ils _ moi
      ADBADAg ils _ mon
      daa1aAC ils _ ont
      B1ABAag ils _ ou
      ebbCaa ils _ pas
      A2cBcA ils _ plus
      2dC1Ab ils _ quatre
      AaBbAbb ils _ que
      Ab1E1ba ils _ rien
      AadaBAC ils _ sont
      DABg2B ils _ tous
      2eFAbA ils _ trois
      Ae1B2a ils brulent
      B2CB1b ils disent
      1e1E1bA ils disent je
      g2E1bB ils dorment
      AciD1AB ils etaient
      2eD2A ils etaient trois
      DB1B1ab ils font
      cBAa1Cc ils l
      aB1c1AB ils le
      AEAi1AA ils lui
      1aCaBDC ils m
      BCGi1E ils me
      ABAe1AA ils mon
      DbbG2a ils mont
      FbBed1C ils ne
      bAaGCdc ils ont
      A1ABAAe ils ont dit
      AbdA2C ils ont fait
      f1cD1AC ils ont pas
      CABg1AA ils rient
      DA1d2B ils rigolent
      FaBad1a ils s
      C1AAc1b ils s en
      bbAB1Ac ils savent
      2ABBAg ils savent ou
      A1bbbaB ils se
      b1AbCa ils sont
      beaBaAD ils veulent
      A1bFAad ils vont
      cAaCcAB imag*
      ABA1e1A imagine
      Be1B ime
      CAAgABB imit*
      Fd1BAd imme*
      GdaCAea immeuble
      aBbAAc immeuble $
      AA1af impo*
      bBb1aB important $
      Da1aab importe ou
      fCB1BBa impr*
      fCBABDb impression
      d1ABABB impression d
      BAA3f impression qu
      AaAa1eb in
      Ca1aBcb in $
      bdcAAAA in _ and
      AbAAcC in _ ase
      BABc1b in _ bin
      CDcBCeb in _ car
      cabBAAA in _ class
      D3acA in _ days
      1ACe2a in _ dorm
      1aBAACf in _ flat
      cD1c1AA in _ head
      fbaCAAC in _ house
      gDeBA1C in _ i
      dEBA2c in _ kitchen
      1B1cAbA in _ locker
      Da1ba1A in _ mi
      CB1baAb in _ my
      cbB1AB in _ of
      BeaBaA in _ room
      cB1BBc in _ s
      AAAA1db in _ school
      cbAA2C in _ shed
      bCda1C in _ shower
      BB1AAd in _ stairwell
      CC1BAAg in _ van
      CBaeAAA in _ year
      cAFBCdA in a
      C1AABab in a car
      BACAA1f in a van
      a1gD1C in bed
      AbAAcC in c
      AbAAcC in c ase
      Da2cB in class
      bBABAAd in her
      1DaB1cc in his
      EcccC1a in it
      CdA3a in july
      gBAAAaA in march
      AbAdd1C in my
      daaDA1a in my class
      cD1c1AA in my head
      AdbCaB in my room
      BB2c1b in my sockets
      ABbB2c in on
      BbBa1aA in one
      bc1ACAB in our house
      ACAbdC in that
      ABA1dB in that house
      aBcaDDb in the
      AcAA1Ab in the flat
      cbBA1A in the garage
      dBbABbA in the house
      bDBA2d in the kitchen
      AAaAAcA in the park
      ccAAAAB in the shed
      bCda1C in the shower
      cbBA1Bb in there
      1C1AadB in this
      AdB3c in with
      CFiCBac ince*
      BCBa1bd incendie
      BCjCA1A inceste
      Ba1AAcA incl*
      DDAb1ag inco*
      A1abaAC inconnu $
      B1bbaaA inconnus
      e1cBABC infi*
      db1BAAA infirmiere
      BA1e1A inha*
      BA1e1A inhaler
      BBeeaCB inn
      AABfA1B inn _ me
      BBdd1BB inn il
      cA1aaBB inquiete
      dBBadAA insc*
      EFkaAC insi*
      a1CaABd inside
      ECjA1AD insiste
      I1dhcbC inst*
      CA1daA insta
      B1Ae1AA instagram
      Baca1AA instead of
      FCEjDDA insu*
      DbAcA1B insulte
      DDCcABA insultes
      db1AfDF inte*
      BA1AcB intention
      CA1d1A intercours
      AeBA2B interdit
      1dA3D interdit _ sortir
      bcABA1A interdit de
      1dA3D interdit de sortir
      dA2BBa interieur
      fD1ACAc interieur $
      bfcEbbD internat
      D1a1a1c internat $
      cBaBb1A internat _ est
      Ae2Ba internat _ je
      AA1BbbA internat _ le
      BC2ca internat ca
      AABbBb internat et
      dAAa1AB internat il
      ABCd1bA internat ils
      1ABbcA internat me
      AACbf1B interne
      bCB1ba internet
      CAlCAAD inti*
      A1f1AAA intime
      A1dC2B intimes
      afdBBGb into
      BCe into _ bed
      ccCA1Aa into a
      Ae1A1AA into doors
      bCcB2A into her
      1DfA1A into my
      2c1BBc into the
      CA1Af1A intr*
      CA2eAA introuvable
      eC1B1BA inut*
      eC1B1BA inutile
      DAAaAhB inve*
      CC1C1iA invendus
      CcAd1CA invente
      Ca1c1AA invente des
      IaAo1aC invi*
      1B1fAA invisible
      EABgBcA invite
      Dc1a1A invite jamais
      Bcb2AA invites
      d1AACaa ira
      aA1ABcA irai
      daC1AaA irai*
      eAC1AaA irait
      EjCA1AA iron
      Bc1A1Ab iron*
      DB1Abde is
      aC1Bbab is _ a
      caaaBBA is _ and
      cBB2cB is _ he
      AAA2Bd is _ in
      BDaB1c is _ the
      B1Ad1AA is _ tormented
      BAbd1AB is being
      B1Ad1AA is being tormented
      CaAaAac is going
      CBc1AdB is in
      1d2AAC is it
      eaBB1aA is my
      CAAb1Ac is on
      bBBAa1c is that
      2cC1eB is the
      1Aacb1D is there
      aCACAf isi
      CAA1abc isn
      CA3Ad isn _ breathing
      CAA1abc isn t
      CA3Ad isn t breathing
      gcAeADG it
      Dc1dBAa it $
      DAa1Acb it _ a
      aAcBBAb it _ be
      aAAabBA it _ been
      fB1A1B it _ cold
      DcAa it _ easier
      Dba1Abb it _ fine
      dBA1AAa it _ in
      2CdaA it _ it
      bAbaaCA it _ just
      CEc1acA it _ me
      BdBAbAC it _ my
      CgAc1A it _ nothing
      CAad2A it _ only
      ABcAaB it _ our
      bBaC1aa it _ s
      AbBA1Cd it _ t
      DC1aaa it _ that
      1CBAeaC it _ the
      cAaaAAB it _ to
      BAcAaAa it at
      fAAAA it before
      eA2AAA it d
      BaBbaA it in
      DCbdaa it is
      cb1C1Cb it isn
      cb1C1Cb it isn t
      ADaebAA it on
      A2AcBb it out
      JbBbBl it s
      bCAAAab it s a
      Cb1aaBa it s better
      DcAa it s easier
      Dba1Abb it s fine
      cBabaC it s just
      Cf1c1A it s nothing
      C1Ad2A it s only
      CaBaAbA it s the
      CbAc it still
      1DcBAba it to
      Ef1AA1b it was
      AdCB2a it when
      aAabBdD its
      AAB2bc its me
      BDaA1Ad ivre
      gD1BdDB j
      Fbbb1bb j _ 0
      eBaAA1A j _ a
      B2Bbd j _ ai
      CbAba1A j _ appris
      bC1aAAa j _ arrete
      CAfa1A j _ attends
      e1CAAA j _ au
      CAAdAb j _ bien
      cBc1A1C j _ bu
      BjABAAA j _ ca
      BaBdABb j _ change
      eA1AAA j _ cherche
      aBA1bAB j _ chez
      gBCCAA j _ choisi
      AdAAAaA j _ connu
      FaAaeA j _ coupe
      CbbAcAB j _ couru
      Ac1caAA j _ d
      baAC1Bb j _ de
      bDAAcBA j _ deja
      baabB1A j _ demande
      bCDdCBd j _ des
      Ega2aA j _ dit
      BBaAAc j _ dix
      CbdABAa j _ du
      bAACAa j _ ecrit
      AbaBBaB j _ encore
      CAg3E j _ envoye
      cC1aBAA j _ essaye
      aBAA1Ad j _ et
      BabbAAb j _ ete
      BB1db j _ etre
      Ae1aBCB j _ eu
      BaA1Abb j _ euh
      eBaB2B j _ failli
      bC2baA j _ fait
      BAccAA j _ fini
      BB1AbD j _ fugue
      CdBA1A j _ glisse
      CdaBAbA j _ grandi
      B1eA2A j _ ivre
      Db1Cbae j _ jamais
      BA1bdA j _ jete
      dBcABDB j _ juste
      BaAcBaA j _ l
      Ae1AbA j _ la
      aBBadBA j _ laisse
      bcFbCab j _ le
      a1BABda j _ les
      dCC1abc j _ ma
      EAhcABB j _ mal
      DA1A1eb j _ mange
      fBA j _ me
      BAc1BdA j _ mes
      Ddc1BA j _ mieux
      eaaA1CA j _ mis
      c1AABaB j _ mon
      E3af j _ nulle
      AcABAb j _ oublie
      DbbAAaa j _ parle
      BAeEFcb j _ pas
      bCBAcbA j _ passe
      BCdA j _ petite
      DAc1Abc j _ peur
      1ABbbAA j _ peux
      Ebe1D1A j _ plus
      1cC1caa j _ pris
      bCFb1ae j _ que
      1EAa2c j _ qui
      EBadaB j _ quitte
      CeAB1A j _ rate
      eDBB1A j _ recommence
      BbacAA j _ recu
      BAAAca j _ regarde
      aAAAcB j _ repete
      acaBAA j _ retourne
      dAAAAA j _ ri
      BDdA1ea j _ rien
      E2Ae1A j _ saute
      Bc1bAaA j _ seize
      CeAAA j _ ses
      cAaAAbA j _ suis
      AdDbAaA j _ toujours
      1aaCBaA j _ tout
      D1b1A1b j _ tro
      BAc2ca j _ trop
      2aBCab j _ trouve
      BaAdcbA j _ un
      BdDbBba j _ une
      BeCBAAd j _ vu
      acAa1BA j _ y
      cAcBAa j adore
      Eb1cAcb j ai 0
      CbAba1A j ai appris
      bC1aAAa j ai arrete
      CAfa1A j ai attends
      cBb1A1C j ai bu
      dAAAA1A j ai cache
      BaBdACb j ai change
      gBCCAA j ai choisi
      AdAAAaA j ai connu
      FaAaeA j ai coupe
      CbbAcAB j ai couru
      baabB1A j ai demande
      bbC1BAc j ai des
      Eg3aA j ai dit
      CBbAAb j ai dix
      Gcf1AAa j ai du
      bAACAa j ai ecrit
      bbAB1aA j ai en
      Ac1BAAA j ai encore
      CAg3E j ai envoye
      cC1aBAA j ai essaye
      BabbAAb j ai ete
      BeaaBBB j ai eu
      eBaB2B j ai failli
      ABccAa j ai fini
      BB1AbD j ai fugue
      CdaBAbA j ai grandi
      C3dbA j ai jamais
      BA1bdA j ai jete
      CcBaB j ai l
      CcBaBad j ai la
      aBBadBA j ai laisse
      1dC1Da j ai le
      bBBAbc j ai ma
      CAfcABB j ai mal
      DA1A1eb j ai mange
      CacAAc j ai mes
      daaA1C j ai mis
      bABAAbA j ai mon
      B3Be j ai nulle
      CcA2Ab j ai parle
      AaaBBf j ai pas
      bBBA1cA j ai passe
      BcA1Abc j ai peur
      1bCaCdA j ai plus
      AdC1cAa j ai pris
      BBA1Adc j ai que
      EBadaB j ai quitte
      eCBB1A j ai recommence
      BbacAA j ai recu
      BAAAca j ai regarde
      aAAAcB j ai repete
      dAAAAA j ai ri
      FBe2f j ai rien
      E2Ae1A j ai saute
      Bc1bAaA j ai seize
      eABBB1C j ai tout
      CAba1aa j ai trop
      aAaCCab j ai trouve
      EAbbabc j ai un
      CbBcAAA j ai une
      BeCBAAd j ai vu
      CddCAbC j aime
      BbCa1cA j aime bien
      Caa1Aca j aime les
      CCdC2B j aime pas
      AAfD1A j aime plus
      BB1db j aimerais etre
      EDd1Aab j arive
      D1bA1aa j arive plus
      b2DAAd j arrete
      aEAjAD j arrive
      ccD1dAD j attends
      A1CcbBa j attends que
      CA1ab1b j aurai
      bBbaAAC j avais
      dCAa1A j avais des
      BDe j avais peur
      BaBbb1A j avais un
      d2A1BB j avale
      CbAA2d j efface
      cabaC1A j en
      Ba1Aaca j en ai
      BAcAAb j en parle
      1ABbbAA j en peux
      acaABAA j enleve
      Be2AA j enmen
      Cd1A2A j entend
      EABdBAc j entends
      bCDf1A j entre
      d1BB1A j etais au
      B1eA2A j etais ivre
      BCdA j etais petite
      DBc1f1C j etouffe
      B1aAdEc j evite
      D1CBBfb j habite
      AAAbA1c j heberge
      bBBAcA j hesite
      E2Af j imagine
      a1Ad1Ba j ouvre
      BcAaa1A j ouvre la
      edcCcBE j y
      Cb1aaaA j y pense
      acaBAA j y retourne
      iBBCdCB ja
      BBAb1Aa jack*
      CjCB2D jalo*
      BhC3D jaloux
      C1b1daB jama*
      2b1daC jamais
      fED1hDE jamais $
      Ccab1A jamais _ c
      bcABCa jamais _ chez
      cABBAeA jamais _ je
      cBABeAA jamais _ la
      C1BfA jamais a
      AbDaCgA jamais de
      A1dB1AA jamais dit
      Dbc1AAb jamais du
      AaCdAc jamais eu
      AfBa1A jamais il
      dBCaAA jamais je
      BAfA jamais la
      Da2d jamais les
      dAA1C1a jamais me
      e1AAA1A jamais meme
      aAC1Bae jamais vu
      fBBACCa jamb*
      eFBcBBb jambe
      B1bFAAf jambes
      BdaBAab jambes $
      cA1bbAC jan
      fc1C1AC jan _ plus
      bc1CaAB jan peu
      bc1CaAB jan peu plus
      D2a1ca jan qui
      AcB1aAA jant*
      dABBA1A janv*
      dABBA1A janvier
      caB1b1A jard*
      abB1cAA jardin
      da1B1B jariv _ a
      baAbaAB jata*
      c1AbaAB jatan
      AbeA1BC jave
      Be1A1AA jaw
      Ba1bAAb jdi
      BA1aAAd jdoi*
      BA1aAAd jdois
      1DAD1kB jdor
      1BAB1eB jdor _ la
      BCA2gB jdor dans
      AA2aeB jdor dans la
      b1b1AE jdor plus
      CAcCAcC jdor*
      BBcCAcC jdors
      fa1AAE jdors _ je
      1aDAbAB jdors _ la
      BACABea jdors _ le
      ACd1A jdors _ mon
      AAA1dDd jdors _ un
      BdB1AbA jdors _ une
      Cfa1BDb jdors avec
      GCDAbiB jdors dans
      AABABca jdors dans le
      2A1dDA jdors dans un
      dbC1aC jdors pas
      dAeA1EC jdors plus
      gEDEhEC je
      DAb2da je 0
      BAcABb je 0 an
      cbAB1A je _ 0
      1ABcabC je _ a
      cEb1A je _ aime
      BBadAA je _ alors
      AadCB1f je _ an
      B1bA1bb je _ apprendre
      Da1a1ba je _ apres
      d1bBBC je _ arrive
      1BAdABB je _ assis
      d1AaBCB je _ attends
      baAB1aC je _ au
      BaAcd1C je _ avant
      gab1dJ je _ avec
      DABA1ga je _ beaucoup
      Ic1dAbb je _ bien
      BdBA je _ bouche
      1d1CAA je _ boule
      hD1C2A je _ brule
      1D1c1Bd je _ c
      eEfB1AC je _ ca
      G1A1b1e je _ cache
      1CA1gAA je _ casse
      CA2c1b je _ casses
      D1AcbbB je _ ce
      F1af1B je _ changer
      e1BAAaA je _ chaque
      ECBb1f je _ chez
      dE je _ cogne
      AbB3d je _ coince
      db1AB je _ comment
      D1aA1d je _ connais
      cA1D1Aa je _ crever
      EB1hBad je _ d
      CHKa1k je _ dans
      bBBCcba je _ de
      DAA1ae je _ debrouille
      CAAAbcA je _ dehors
      BDABfDa je _ deja
      BB1baaA je _ demain
      aaCABaA je _ demande
      CaAAAdc je _ derriere
      BA1AAcf je _ des
      eACA1AA je _ deteste
      dDc1aBA je _ deux
      3AccB je _ devant
      1fCAAAA je _ dire
      CaDacAa je _ dis
      BB1AAAf je _ dois
      aE1Abac je _ donne
      dbCaBAB je _ dormir
      eA2ACa je _ dors
      GAcA1c je _ douche
      ac1baAD je _ du
      E2dabA je _ e
      1CAA1Ae je _ ecris
      EC1a1cb je _ elle
      dabCdFD je _ en
      AcdBAb je _ enceinte
      eA1BAa je _ encore
      ACdCA1c je _ enferme
      CC2A1f je _ enfermee
      BBccAA je _ envi
      Dc1AAa je _ est
      BbdAbAA je _ et
      AbbABAa je _ etre
      BBaAdb je _ eu
      ebBACcC je _ faire
      1cFfAFB je _ fais
      DbaaBac je _ i
      ABAA2e je _ ici
      AdEbA1d je _ il
      BBAbcab je _ ils
      1caA1BB je _ jamais
      C1b1cAA je _ je
      A1AcAbA je _ jure
      Ed2baA je _ jusqu
      e1CDADa je _ juste
      aCbhBAB je _ l
      eAEaBA je _ la
      EafbBBA je _ laisse
      JBe1AgA je _ lave
      adDEbAb je _ le
      a2DbbC je _ les
      bAAcCba je _ leve
      CBaAb je _ loin
      dC2bDB je _ m
      dI1abeA je _ ma
      eB1aaAB je _ mais
      gaCEA je _ mal
      CCabae je _ malade
      DhAB1A je _ maladroit
      f1CF1bF je _ me
      B1EAdgA je _ mes
      A2beAA je _ mieux
      A3CdA je _ mineur
      BcbA1A je _ mn
      bAHBddC je _ mon
      d1b1A1C je _ monte
      aea1CBB je _ ne
      BAeEA1A je _ non
      Ac1ABbA je _ nou
      1baca1C je _ o
      BCAbe1A je _ on
      CbBbA1a je _ ose
      1DBbAca je _ ou
      Gaacb je _ oublie
      fCAB1Bb je _ oui
      dC1A1Ba je _ ouvre
      1acbeBB je _ par
      D1aca1A je _ pareil
      CeBBBbA je _ parle
      MBA1jDB je _ parti
      G3hCA je _ partie
      cabABAB je _ partir
      AAdAbDg je _ pas
      aaCb1BA je _ passe
      e1A1A1B je _ passer
      eAAABA je _ pense
      1BaCAcB je _ personne
      CbbABac je _ peux
      BaA1eAA je _ planque
      bFgb1Le je _ plus
      bB1abBA je _ porter
      aE1abbb je _ pour
      DgAa1BA je _ prendre
      bbdA1F je _ pu
      dcBDBa je _ qu
      Bd1BbdA je _ quand
      bAc1HcB je _ que
      BbAcBda je _ qui
      ACbAAcc je _ quoi
      F1d1A1c je _ rappelle
      c1DCAc je _ regarde
      BA1cdB je _ rentre
      AAcAA1d je _ reponds
      EgB1AAA je _ rester
      cABa1Dc je _ rien
      BCBaCfd je _ sais
      1baBDbB je _ san
      A1AABfA je _ sans
      D3dA je _ sauve
      DbAccCA je _ se
      eCBA2B je _ semblant
      AaabCCc je _ sens
      CCBbC1e je _ seul
      FaC1C1g je _ seule
      AA1A1db je _ si
      C3cbA je _ sou
      bCAAaaa je _ sous
      AbAAaBD je _ souvent
      D1eBAAa je _ souviens
      CebCbCD je _ sui
      EagafDA je _ suis
      hDBDAaA je _ sur
      dBABb je _ surtout
      CAbc je _ tais
      hI1A je _ tape
      A2AdAB je _ tiens
      FB2h1B je _ tire
      Fg1aAaD je _ tombe
      Bdb3B je _ tombee
      Dca2aa je _ tomber
      d1Ab1BB je _ tonbe
      dABfAE je _ toujours
      1DA1Aab je _ tous
      bEBdaF je _ tout
      jc1B1DC je _ tro
      1gBABAd je _ trop
      h1BCCCB je _ trouve
      eaAbBAC je _ tue
      AdBeCb je _ un
      1dbaABD je _ une
      AACabaa je _ venir
      1Ab1cAB je _ veux
      1b2BCc je _ vide
      AabAcAC je _ vite
      DAAca je _ vois
      EBda je _ voulais
      abB1CA je _ vous
      bBbD1cA je _ y
      Ef1aa1A je appris
      Cf1aA1A je appris a
      AF1D1hf je bois
      EA3hC je bois beaucoup
      BA1A1cB je bois de
      1B1A1Bf je bois un
      BcacAB je boite
      1a1BcdD je bouge
      DA1A1ad je bu
      ccAABD je cache
      ea1AA1A je casse
      FE1cdae je change
      CBabaDf je change de
      eB1aIc je cherche
      Bb2EcA je cherche un
      E1acA1A je comprends
      e1BFdDA je compte
      Ec1acBA je compte les
      AcDcDbb je connais
      cb2ABA je connais par
      AB1AbBd je connais pas
      b1ABbAA je conte
      Ba1bbAA je cours
      eAA1AAA je coute
      gBAAABA je craque
      CDa1Bbe je crois
      eABB1AA je crois qu
      AaabbBB je de
      B1Fdae je demande
      cAA1cE je demande a
      AA1bcBa je descendu
      Fdb1B1b je di
      C1dA2B je di non
      A1CbAd je di que
      BaA1bAb je di rien
      CabAaAA je dirai
      Kead1ga je dis
      Gba1ada je dis a
      eBAA1A je dis oui
      A1baACa je dis pas
      BBa1Ae je dis que
      EcAdbCa je dis rien
      1BfCAAB je disais
      Ac1AACc je dise
      BA1CeBC je disparais
      Ebdc1BA je doi
      Cd1a1ba je dois
      CA1e1a je done
      B1AeBbB je donne
      bCb1AAb je dor
      EaBbAeA je dor dans
      f1C2C je dor pas
      CAfAA1A je dormais
      DBbacA je dormi
      EaBADkD je dors
      Aac1bAb je dors avec
      BBCAAd je dors dans
      eaa2F je dors pas
      bb2bBA je dors plus
      Ab2AcB je dors sur
      BbE1ccd je fais
      DA1d1a je fais comme
      AbAbaBa je fais de
      cBfC1CA je fais des
      bAaC1ba je fais la
      dBB2aB je fais le
      b2CcAA je fais mon
      baAAcAB je fais pas
      AC1AAad je fais quoi
      cBBA2B je fais semblant
      BaBAAAe je fais une
      fFhbBCA je ferme
      1Ccc1AA je ferme ma
      D2AfA je file
      E3Be je fin
      fAb2DA je fini
      cA1Cb1B je finirai
      CaAA1Ad je finis
      dE1A je frappe
      CB1AeD je fuge
      1A1BA1e je fume
      ccBa1AF je garde
      BA1bAd je garde ma
      1AAAfB je garde toujours
      kE1ABA je gene
      CAd2d je honte
      B1d1BA je jamais
      BAcAaA je jete
      cBbAA1A je joue
      E2AiF je kite
      C3fE je kite la
      cAdACEA je l
      AccA1DB je l ai
      cDADbbA je laisse
      1iBDA1a je le
      dBAB1A je le fais
      cbaBaAA je les
      DaAd je les vois
      B1AcaAb je leur
      BA1dbAA je lis
      BA2Acb je loge
      dEACaac je lui
      lECBAEA je m
      CBAf je m assis
      FbfB1bA je mal
      chbiBND je mange
      CA1f1FA je mange dans
      Cb1D1fA je mange pas
      f1AC1DA je mange plus
      f2A1D je mange pu
      CA1f1D je mange seul
      B2c1E je mange toujours
      E2cA1d je manje
      f3AD je manje plus
      JB1BhcA je marche
      uP1MaDG je me
      BdBA je me bouche
      hE1C2A je me brule
      GhAbda je me cache
      GBA1jAA je me casse
      CAc1Aa je me change
      dE je me cogne
      DAA1ae je me debrouille
      d1BAAAA je me demande
      dACA1A je me deteste
      1BBbaCA je me dis
      dD1A je me donne
      GAcA1c je me douche
      D1Aac je me en
      CfDiBDA je me fais
      JBe1Ag je me lave
      daAACba je me leve
      Cb1eAA je me me
      Ba2AdA je me pose
      EAd1A1c je me rappelle
      d1CAA je me regarde
      CaabCCc je me sens
      D1eBAAa je me souviens
      CebDbCD je me sui
      Cbd1dCA je me suis
      CAbc je me tais
      hI1A je me tape
      FB2h1B je me tire
      e1ACABA je me trouve
      fAAbB1B je me tue
      gD3DA je merite
      eB3D je merite pas
      caAAdAA je met
      BgBBb1A je mets
      EbBbcA je mets des
      bbBBa1c je mi
      eAABA je mi la
      C1BAddA je mon
      EAeBbbB je monte
      C2AcAb je monte dans
      daccFAD je n
      DB1bBca je n ai
      ACcaAa je n aime
      d1A1BBA je n attends
      cABa1BA je n en
      BAaAaAb je n etais
      DbBcAAa je n ose
      ACgaaCa je ne
      eA2ACa je ne dors
      BdA1Aab je ne la
      1gBaDBA je ne me
      CbbABac je ne peux
      A1aAAbc je ne reponds
      BBBaCfc je ne sais
      AAdbaA je ne suis
      AA1AeAB je ne tiens
      1Ab1cAB je ne veux
      E1caa je ne voulais
      DA1AgAa je par
      BdBbA1A je parl
      1cBcFCB je parle
      fbCBAB je parle a
      cb1BA1B je parle avec
      BaaBA1d je parle je
      2AacEA je pars
      CBBaecB je parte
      LcdcDnC je pas
      ABaadA je pas anvi
      BABgAaA je pas d
      EBA1Ae je pas de
      DAdcA je pas envi
      1GbAAeA je passe
      CAAAAeA je passe la
      C1B1Aca je passe mes
      CAAAadb je pe
      ACCDaBA je pense
      BaAb2c je perds
      d2A1D je pese
      DBcaFfb je peu
      AaaAB1c je peu pas
      B2cA1d je peur
      babaC je peur de
      DcbbDda je peux
      Bcb1ABa je peux pas
      AAbbBab je peux plus
      BdA1AAA je peux rester
      AABabaA je peux venir
      pEBDCEA je pleure
      i1AE1A je pleure dans
      gaBD1C je pleut
      dA1C1A je pleut dans
      CACcGc je plus
      facDBbB je porter
      aC1bB1c je pose
      bA1CAbA je pourrai
      NjcdECC je prefere
      B1aCAc je prefere les
      1aAcBaa je prefere pas
      CccAAAB je prefererais
      ABcAaaA je prefererais une
      Jbbdabc je prend
      DB1bc1b je prend le
      GIc1iaf je prends
      aA2ABd je prends de
      fAAABAd je prends des
      BCAccAB je prends la
      FB2cba je prends le
      Ca1Bc je prends mes
      cACBcBD je pri
      CA1Ae1B je pri le
      eAAB1Aa je prie
      bAAeBDa je pu
      BCb1bAA je quitte
      BcDb2b je raconte
      Cc1abB je ramasse
      DgBBCcc je ramene
      DhAAAbA je rate
      D4e je rate mon
      EcAd1AA je recois
      Cb1c1AA je recois des
      CAcBA1b je refuse
      hACBCEc je regarde
      eA1ADBA je regarde le
      D2BeA je regarde les
      1AeAB1C je regrette
      daEBbab je rentre
      CC1AfBA je rentre pas
      Bd2bAB je repond pas
      beA1ACC je reponds
      BA1bB1b je reponds plus
      1fAg1AB je respire
      2AaeB je rest
      EdadjNC je reste
      baBaBB je reste dans
      AcA1cC je reste dehors
      D1A1eB je reste pas
      a1aAbBB je retourne
      a1BbaBA je retourne pas
      B1cCa je retourne plus
      B1A1eAB je reve
      D3e1B je reve de
      B2AdAA je revendre
      CB2bAc je reviendrai
      DA1Be1B je reviens
      BfA2A je revois
      cCbE2a je rigole
      eAAaBA je ris
      BB2cAb je roule
      Fb4g je saigne
      CA4e je saigne beaucoup
      Hd1eceD je sais
      Ab1dABA je sais ce
      BA1A1eA je sais de
      1AA1eB je sais deja
      Ac1ABbA je sais nou
      cC2aAa je sais ou
      eDAAEab je sais pas
      E3ca je sais personne
      fa1BAaC je sais plus
      1BdbABA je sais que
      BB2da je sais un
      2AaCed je se
      BAAbBed je se pas
      C1AAAbb je sens
      eC1AC1A je serai
      dCAAaA je sere
      eD3aa je serre
      cAB1A1b je signe
      Gcba2b je sors
      AAAD2d je sors plus
      eBAB1BB je souris
      cD1bbcB je sui
      B1AA1da je sui a
      fA1AB je sui de
      d1EBBbA je suis
      FAaCfbB je suis a
      AAeAABa je suis ca
      AE1AB1f je suis cache
      hC2C1A je suis casse
      EAC2db je suis chez
      dA1AABA je suis comme
      E1DBeCe je suis dans
      fbA1C1C je suis de
      BC1ABfA je suis dehors
      1BbCdaa je suis en
      AdaAAb je suis enceinte
      BAABA1d je suis enferme
      CC2A1f je suis enfermee
      bAAe1B je suis l
      eECc1BB je suis la
      aaAgBCA je suis le
      BBacaa je suis malade
      CfAB1A je suis maladroit
      A3CdA je suis mineur
      Ecaa je suis mort
      I1A1hDB je suis parti
      E3fCA je suis partie
      1bdaa1D je suis pas
      C2ecB je suis rentre
      b1aaaCA je suis reste
      C2AAfA je suis sans
      dCAECab je suis seul
      EaD1A1f je suis seule
      bC1A1BA je suis sur
      Gg1BAaB je suis tombe
      Bdb3B je suis tombee
      1aBcAAb je suis trop
      jBaAACA je suis un
      eaAABBB je suis une
      d3BCA je suis vide
      C1acb je supporte
      eD1A je tape
      CfAA1aa je te
      BcA1aaA je te jure
      c1Ac1CC je tiens
      gaGa je touche
      aDBcAcA je tourne
      AaAbcC je traine
      BdbABBc je travaille
      iAAACAD je traverse
      Dd1C1bb je tremble
      CaAcAa je tro
      aaa1E1a je trouve
      1bc1AAB je trouve ca
      FiBBbcA je un
      Da1aAbd je une
      faEDaAE je vais
      bbA1BB je vais le
      fCAB1BE je vais me
      BA1ABeA je vais ou
      ABbAaB je vais partir
      B2g je vais plus
      eC3AA je vaux
      Cb3d je verra
      gd1BAMF je veux
      Ec1bAb je veux bien
      D1ae1B je veux changer
      fBAA1AB je veux me
      HbddDCb je veux pas
      CCbA1Ba je veux plus
      Cea1BA je veux un
      C2daAB je viande
      Ad1dabF je viens
      acab2C je viens de
      e1ACBb je viens pas
      CaAc1Ab je viens plus
      CbA1adC je vis
      DAa1BgA je vis dans
      DAABAad je voi
      aBBaB1b je vois
      cA1AAcC je vois pas
      AE1DckA je vole
      AB1A1fA je vole des
      1a1eBC je vomis
      da1aBDa je voudrais
      e1AA1B je voudrais dormir
      FAe1aAA je voulais pas
      Cda1AA je voulez
      AABABcd je vous
      aC1cBa je vous jure
      D2Aabb je vu
      ACcA1AA jean*
      cCBaa jecri
      gAAA2A jeme*
      BcAc1A jent*
      BcAc1A jenti
      ABcdAbC jete
      BCf jete _ il
      iD1aBA jete _ la
      dfBCBC jete _ le
      BcAaaCb jete dans
      1F1B1c jete dehors
      Ab2cC jete ma
      CBBdbb jete mes
      DcaA1A jete petites
      CBAf2a jete son
      Ce1A1A jete tombe
      Ae3C jete tonbe
      baBa1BA jete une
      fdD1CaA jete*
      AbBAAb jetee
      ed2BBB jeter
      caAAAAA jeter _ la
      1aGeCAB jett*
      1cD1BAA jette
      AABd1A jette des
      CBBeAaA jettent
      AEbeAAb jeu
      aBad1AA jeu $
      aCCBaeA jeud*
      aCCBaeA jeudi
      bb1D1b jeun*
      1ABDcdA jeune
      cCbB1A jeune _ mon
      cCbB1A jeune de mon
      cab1BCa jeunes
      cAaB1AA jl
      cAAaAaB jla
      1BeAB jlai
      ecAAACC jle
      BbBbbAb jle _ pas
      dAAB1ba jle fais
      BA1A1gA jman*
      d2Ba1C jmar*
      cB1Ab1A jmen*
      EFdCcbg job
      BbBbaAb join*
      dAAB1A joke $
      aCAa2c joke*
      1DAa2d jokes
      bAA1bBa joking $
      AAeA2A joli*
      eF2bA jore
      eDA jore prefere
      CBBcddC jou
      AcA1cB jou moi
      Dc1aBAc joue
      cBbAA1A joue a
      cAaaBAB joue*
      aCAbbAa jour
      ABBcA1B jour $
      D1cb1A jour _ ca
      cC1a1c jour _ je
      Cb1bABb jour _ le
      DC1ac1b jour _ me
      aaBbBAc jour _ nuit
      1A1ACd jour de
      AabDAAa jour e
      eA1D1A jour est
      ebBACBc jour et
      aaBbBAc jour et nuit
      1A1acbB jour il
      Abb1Ca jour la
      bcAabBB jour ou
      AbAaABa jour pour
      cCGAdaA jour*
      cD1cAAa journee
      A1db1C journee je
      DaEDecB jours
      Ga1BDha jours $
      baad1CB jours _ je
      eB1B1a jours _ la
      baABAbA jours _ le
      CA1d1Ba jours _ les
      cb1DA jours _ me
      D2AfB jours _ mes
      cBAa1BA jours a
      1a2ACd jours chez
      aB1bB1b jours de
      ac1D1a jours et
      1A1cbAB jours il
      eA1B1BA jours je
      GBAAhAa jpar*
      GBAAhAa jpars
      lD1CAC jple*
      jACBACa jpleure
      CbAa1Ab jpleure $
      dBBA2A jpleure _ les
      bdaB1CA jpre*
      eDA1dBB jreg*
      dDA1d1B jregarde
      BA1Cc jregarde les
      B2f1AA jregarde plus
      FeC1cB jren*
      DdCAfB jrentre
      DA1AhCA jrentre pas
      AB2dB jrentre plus
      kEADBBC jser*
      gCACAAB jserai
      dCaA1AA jsers
      dB1A1AA jsers a
      Ca1AdA jsot*
      Ca1AdA jsote
      ABAABd jsqu*
      ABAABd jsquatte
      CfdEBB judo
      1eBaA juge
      Dd2A juillet et
      cDaa2A juin $
      CdA3a july
      fCA1aaD jume*
      fBAaaAB jumeau
      d1A1aCA jumelle
      gAAeCAE jump
      CbAeBAc jump*
      CA1g1AA jumped
      Bc1B1Ad jumps
      b1aAAbB june
      AAhB1BC jupe
      bC1A1Ab jure _ il
      bCABbBc jure qu
      bC1A1Ab jure qu il
      B1AAdBb jus
      b1CBacA jusc*
      aABBbaA jusca
      bBAcdAC jusk*
      A2bcBA juska la
      bC1caaC jusko
      gE1AAAA jusko san
      gECDcbD jusq*
      aaCCdAB jusqu
      CaaAd jusqu _ 0
      EdcaAaA jusqu _ ce
      Ab2CcA jusqu _ fermeture
      1eA1AB jusqu _ lundi
      BaB1dB jusqu _ que
      eC1A1AA jusqu _ sang
      AFAabad jusqu a
      EdcaAaA jusqu a ce
      B1AadA jusqu a la
      cbaADaC jusqu au
      eC1A1AA jusqu au sang
      fF3A jusqu avoir
      BdBAcAA jusqu ce
      BaB1dB jusqu ce que
      BdB1CAA jusqu la
      eDaC1bB jusquau
      hEADbBA just
      BAbaAAc just _ a
      1Caa1Bd just _ and
      AB1AfB just _ c
      AaBAbb just _ my
      CBaAd1A just _ on
      cAc1AaC just _ t
      AC1AfB just in
      AB1AfB just in c
      aBABbBA just want
      cABCdA juste
      bC1AAb juste _ que
      daAA1B juste a
      Ba1acAA juste des
      DCaaed juste le
      cBAABa juste pas
      AaAb1bB juste pour
      d1ACAAA juste que
      b2aADa jvom*
      dAAAaa jvou*
      dAAAaa jvoudre
      ea1AdD jy
      A1AAcBa jy _ pas
      B1daaBA jy _ plus
      C1bdbdA ka
      CFcaAea ka _ an
      bBAaAAA ka _ anko
      Ab1c1C ka _ deye
      cAa2Bb ka _ douvan
      CABb1ac ka _ epi
      BbA1aBb ka _ i
      AbAA1cA ka _ kay
      bBB1c1A ka _ ko
      ba1c1CA ka _ le
      CAbb2b ka _ mo
      GdhDDDb ka _ moi
      cA1A1Cb ka _ rien
      aacaAAC ka _ ti
      Ba1a1dB ka ba
      fB4A ka couper
      aaEA1ca ka di
      BEAA1iB ka domi
      cABAAB ka fais
      ABca1AA ka fose
      bCeAaBA ka gade
      BCfA2A ka gade moi
      BCf2AA ka manye
      BCe2AA ka manye moi
      BC1A1Ae ka menage
      AaeAaCb ka ou
      AbBd1AA ka pale
      CAb2ba ka pase
      CAAi1BB ka ri
      1CbAAba ka vin
      CBdb1ac ka vini
      B1A1eB ka vire
      fB1a1Ca ka we
      1ae1bC kaba*
      eA1BAB kach*
      AfAAB1B kalo*
      AdAAB1A kalot
      BBAcAaA kama*
      BBAbAfA kant*
      cB1cA1A kar
      DB1abda kart*
      Df1a1B kas
      AeBB1aa kase
      F1ADgfA kay
      CAA1eA kay _ moi
      HCaCide kaz
      BBd1AbA kaz $
      E1AAeBd kaz la
      eBBBBbA keep
      1B1d1bA keep _ me
      d2A1D keep _ to
      B1bAAdA keep me
      EccCbba keep my
      B1fCAAa keeps _ me
      CAceA1C keeps _ my
      BAbAeBA keeps asking
      AAD1A1e keeps my
      fB2AbA kelk*
      eB1C1A ker
      ba2BBb kest*
      1abAAAc kestion $
      BA1ABeA ketc*
      BA1ABeA ketchup
      Af1AAC kett*
      Af1AAC kettle
      C1cA1Aa keum
      aC1B1bc keur
      BAa1Beb key
      AaB1dA keys
      D1ACBia kick*
      CD1B1kB kicked
      AG1ABi kicked _ out
      AAABAe kicked me
      AF1AAg kicked me out
      ADaAbfA kicked out
      1Dba1ae kicking
      AeAABAB kicks
      AcBAAAa kid
      GADh1dA kids
      ABAd1B kids at
      cdbDbGA kil
      aabD1A kil _ fait
      BC1A1ad kil _ me
      aba1bAC kil _ pas
      1bB1caB kil _ plus
      gAAAA1B kil _ se
      aCad kil les
      BCcAA kil ma
      aaD1A1b kil me
      1CABbab kil va
      CeCAA1c kill
      1aABA1d kill _ if
      AcCCa1e kill me
      A1AB2f kill me if
      adAA2B kill*
      HAeiab killed
      adA3C killed va
      cABCadA kilo*
      cABDBeA kilos
      dCBa1aA kind*
      cCAa1b kinda
      DAhAAA kine
      C2AAfA kipp*
      B2AAf kipping
      cBB1f1B kit
      1aBCB1c kitc*
      2BCBbb kitchen
      1BAAjFA kite
      B3eC kite _ mezon
      C3fE kite la
      B3eC kite la mezon
      dBAaAbA kjdo*
      E1AAbbb kkun
      BeBaAAA knee*
      BcBbA kneel
      CB1cb knew
      bDACABf knif*
      cDACAAf knife
      dA1CABc kniv*
      dA1CABc knives
      ACd1A1b knoc*
      Ab3Cc knock
      Ed1Dcda know
      ACeAdaE know $
      CaacbD know _ i
      da2AAB know _ to
      Ad1aBCb know what
      ABbAaAa know where
      BBb1b1A know where i
      BA1B1bb know which
      c1Bb1BA know who
      fC1B know why
      B1c1hD know*
      BacadC knows
      e1aBA1A knows $
      B1aeD1A knows me
      kfCBACF ko
      jBAAAAC ko y
      Be2AAB koka*
      CDA1b1d kole*
      ceBaB1B kom
      cdADBbA kom ca
      BBAfaAA kom si
      DBcadcB kon
      ABABa1d kon _ retrouve
      AbAB1cA kon a
      CA2A1d kon ma
      CB1fbBc kon me
      da1C1AA kon oublie
      eAAAA1A konet
      CAA1c1b konn*
      CeAAbAA konne
      DbAbbAb konnet
      g1ACABA konp*
      dC1C1ab kont*
      hCCgbaD kopi*
      DBfA1Aa kor
      aeBAAA kosa
      BbBbacB kou
      fbDAAAb kouc*
      agC1BDb kour*
      DCACACk kout*
      BBAA1Bh koutla
      Dcaaaab kouz*
      1Bbe1BB koz
      D2e krev*
      AeAbaC kri
      AaAbBc l
      CCaeCBc l _ a
      c1DA2b l _ au
      2ACaCd l _ avec
      baAa1Cb l _ bouillante
      aa1acbD l _ c
      ABAaAca l _ ca
      baA1AbC l _ ce
      Bdb1AAA l _ cherche
      eB1A1A l _ cote
      fFaBBAa l _ d
      1DBAc1c l _ dans
      Abdb1Bc l _ de
      cEbBA1b l _ depuis
      K1dacbC l _ dernier
      dbdBdCD l _ des
      cBAAAAa l _ devant
      aBeBAAB l _ dit
      EbbccaE l _ du
      ddB1C1B l _ e
      ABAaaCg l _ elle
      BdCA1aa l _ en
      CEAaBg l _ est
      AAbaAc l _ et
      BAbbA1A l _ fait
      DcAABc l _ ferme
      Caad1C l _ i
      DbFfdBa l _ il
      AFCbAAb l _ ils
      bCaa1BD l _ j
      ABba1ab l _ laisse
      aBAB1d l _ le
      Ad1aCA l _ m
      DB2Aba l _ on
      Be1CAa l _ ou
      cbaB1C l _ parce
      2ca1aH l _ pour
      1BBcAa l _ quand
      ccAAAAB l _ que
      AaaAbBC l _ qui
      EacBbB l _ sur
      fB1AA1A l _ trouve
      BbdCa1B l _ un
      CBa1c l _ vu
      DaeBbCa l a
      dAAa1AB l a dit
      fBAA1AB l accident
      fAAA1AB l acte
      D1daa1A l adore
      BABAddA l adresse
      b1cB1AB l age
      Baca1CB l ai
      AdAAA1A l aid
      fEEBA1b l air
      ACdAa1a l aise
      CAacaAA l ambiance
      BDhAAbA l ami
      BBfAAaA l ami de
      bAEb1bB l an
      abDb2A l an dernier
      B1AbcCA l annee
      EAe1A1A l anniversaire
      CCABBea l appart
      B1a1Cd l appartement
      bAc1cBA l argent
      b1b1aAC l argent et
      bAABa1b l arive
      e1AbCAA l armoire
      bA1aABB l armoire a
      BABABcb l arret
      CBca1cA l ascenseur
      Da1AAdA l assistante
      ABbA1bA l association
      eC3A l assurance
      cA1CbCe l autre
      eB1A1A l autre cote
      dAa1ACA l autre je
      cAbAA1A l avale
      1DA1dAc l avion
      A1AAdAA l avis
      cDEaAA l eau
      baAa1Cb l eau bouillante
      da1a1BB l eau de
      D2a1dA l eau pour
      acFAbaA l ecole
      bABA1c l ecole et
      BaabbAB l ecole il
      BA2BfA l eglise
      gD2AA l endroit
      BdBA l enerver
      cCb3A l enlever
      AeCa2A l epaule
      A2d1BB l equipe
      AbcB1AA l equipe de
      1gAbADD l escalier
      AC1bAdA l escalier de
      B2AhCB l espagne
      BBABAAf l essence
      dDhDcBA l ete
      GAhAcBA l ete dernier
      cB1AAbA l etre
      1cB2Cb l exterieur
      CbBbAcA l habitude
      BAaBaab l heure
      BCbaba l heure du
      AB1Aad l heure ou
      A1Be1AA l histoire
      bDABAeA l hiver
      BcA2Ba l huile
      B2A1dB l huissier
      Ba1cAaA l humeur
      C1bAABc l immeuble
      fCBABDb l impression
      d1ABABB l impression d
      BAA3f l impression qu
      ABAA1dA l incendie
      BA1AcB l intention
      dA2BCa l interieur
      CaeAbA l internat
      AABbBb l internat et
      ABCd1bA l internat ils
      BB1Ad1a l mur
      CcbB1bB l odeur
      C1BAAba l oeil
      AcA1aAC l oncle
      b1bbAaD l ont
      Bd3AB l oreille
      babAaDa l oreiller
      B2aBAd l ouvrir
      1Bf1ABb l un
      aAcC2a l un d
      dFdBDBd la $
      eDAdCaA la 0
      d1A1CbA la 0 e
      E1AacAc la _ a
      bBBB2a la _ ai
      bBdB1b la _ amwin
      ADA1ada la _ an
      bEcCA la _ apres
      A1AABcb la _ ase
      ABBdaB la _ au
      AAb1AcA la _ aussi
      eD la _ autour
      dCFABdb la _ avec
      acAC1C la _ c
      B1DcbAb la _ ca
      eBB1C1a la _ ce
      CcA2Bb la _ cette
      cBBa1aB la _ chaque
      1acAB1c la _ chez
      c1aB1AB la _ comme
      aE1AcAb la _ contre
      aaACba la _ d
      EjB1aD la _ dans
      eBdDbAB la _ de
      Dc1b1AB la _ depuis
      1aABdaD la _ des
      acaBABa la _ devant
      BCDeaAa la _ dit
      bD1aAa la _ donc
      A1cB1bA la _ dpui
      cb1B1aa la _ du
      aC1caAC la _ e
      eCcBaB la _ elle
      BBab1ba la _ en
      aBAc2B la _ entiere
      cGa1ab la _ est
      cBbDbC la _ et
      c1A1BBA la _ euh
      1bCdb1A la _ expres
      aaBAAcb la _ fais
      CB1acaa la _ fait
      BdAAa1C la _ faut
      Ca1a1Ac la _ foi
      BfCccFC la _ fois
      BCd la _ gade
      1E2DAg la _ il
      bAA1BAb la _ ils
      ABbaaab la _ j
      1HaC1da la _ je
      Cda1cCA la _ jusqu
      BedEBDc la _ le
      cBAA1Db la _ les
      d1A2aC la _ ma
      CcA1B1b la _ maintenant
      CcA1bBc la _ mais
      dDaaA1a la _ me
      1BaAcC la _ meme
      eBaAaBB la _ mi
      1AbC2c la _ moi
      cAbC1b la _ mon
      baAaaBA la _ n
      BC1aAad la _ ne
      fB1AABa la _ ni
      1DAaca la _ nous
      BGAaabg la _ on
      bfd1CAD la _ ou
      Dda1bB la _ ouverte
      Bc1B1aC la _ par
      DACcAdB la _ parce
      BcaAB1b la _ pas
      adBC la _ pendant
      1DAdBBe la _ personne
      BeA1BAC la _ pour
      Da3d la _ pro
      C1db1AA la _ qu
      GfbaCBD la _ quand
      CbABACe la _ que
      GaAB1jb la _ qui
      CAA1aAd la _ s
      1cB1aBA la _ san
      Ea2b1b la _ se
      CbAc1C la _ si
      BecB1bB la _ sous
      CEBAdaA la _ suis
      cB1BAaa la _ te
      BdABbC la _ tourne
      BAAd1AD la _ tous
      bCBA2b la _ trop
      AeBAaBB la _ un
      dB1Aa1A la _ une
      AbBAA1b la _ vient
      bbB1Ab la _ voila
      AEBcBae la _ y
      eAAA1B la a
      CAAB2f la bagarre
      1dAAAAa la baignoire
      fE1A1ab la balance
      DD1e1Aa la bande
      DcCigAC la bas
      CbAAc1b la bas je
      1eA1A1C la bat
      bCA1aaa la boite
      fBAA1AB la boite de
      Dbba1Ba la bouche
      BBABad la boulangerie
      CaAdAB la boule
      cCaa2A la bouteille
      AeAA1A la boxe
      Ch4B la brule
      acDB1c la c
      A1AABcb la c ase
      aB1CBd la ca
      ABbaAbA la cabine
      EFCcAfA la cantine
      cbAAAAa la carbone
      BAaAcaC la carte
      CbAAA1c la casserole
      1k1CCH la cave
      1bBC1aA la ceinture
      eE la ceinture autour
      eBADbBb la chaise
      BaAbaCb la chambre
      cc1BA1A la chance
      CE1cCBA la classe
      AaaAAcA la cle de
      dBbA1Aa la cloison
      B1Ad1AA la close
      ACd1a la coiffure
      CAgC1CA la colo
      BCiA1A la commode
      1CeA1A la commode devant
      gDB1B1C la corde
      iDAA1A la corps
      bBbA1B la couette
      Fc1cB1b la cour
      CBAe1A la cpe
      1BaaBab la cuisine
      CcaDA la cuisse
      BAAfBBA la cuvette
      1AcAAaB la d
      DBABAj la dalle
      Cee1AaD la dame
      EAf2A la danse
      dBa1BAB la date
      EaAcaaa la derniere
      CA1a2d la derniere foi
      BbAacBC la derniere fois
      gD1AAAB la di
      fbc1AID la douche
      c1bB1B la douche a
      jCBD1AA la douleur
      1AAB1Ad la drogue
      c2BbCb la en
      dAAAAAb la et
      bBgGAAA la fait
      c2ABBb la falaise
      1DcBaaA la famille
      cA1AcBB la fenetre
      e3CBA la fenetre du
      eeAB1B la ferme
      C1aBAc la fermeture
      BfBAAAA la figure
      c1CbBBA la fille
      aEcAcB la fin
      gDBAbBA la force
      bC1AfCA la foret
      dCA2cB la formation
      d1C1AA la forse
      Ad1B1Aa la fraiseuse
      BA1Af1A la frontiere
      2CAafC la gar
      dCaa1BA la garde
      FCBCic la gare
      BC2d la gendarmerie
      D1B1A1d la gorge
      B2AdAA la gouttiere
      bAcAaA la grange
      DBAgbBA la grille
      gAB1CAA la haut
      bABc1a la honte
      aAcB1AA la i
      1BCBcbb la il
      BAAAAab la il y
      eCBC1a la j
      bBBB2a la j ai
      cFaFbe la je
      CEBAdaA la je suis
      CeB1A la joue
      BDcAaA la journee
      A1db1C la journee je
      DcabAaA la ka
      BCd la ka gade
      CAeAeBa la kaz
      CA1aAbc la la
      dC1AAA la lame
      BAbcAaA la lampe
      AdAAAAB la lever
      eAAbAAB la liste
      dAABaBb la loire
      1Bba1Cd la lumiere
      1Caa1Ac la machine
      ChA2AC la machoire
      C1dc1BA la madame
      Cb1a1AB la main
      DA1d2a la main ca
      DcBc la main pour
      aCcA1A la main sous
      AJBAA1j la maintenant
      BBAAAiA la mairie
      aiBBeIA la maison
      CcA2aB la maison il
      bC1A1cb la maison on
      Ec1a1Aa la maitresse
      Db3ab la maman
      EddCAac la meme
      iABBBDa la mer
      EacABcA la mere
      BabAAbA la mere de
      AcA1dAA la meson
      Ea1BhAc la mezon
      DCcaBdc la moi
      BBc2aa la moi pas
      BDBf1dA la moitie
      BDBf1a la moitie de
      eC1B1AA la mor
      lBBEA1D la mort
      1ABAacB la mosquee
      Cd1c1AA la musique
      AfAAAB la niche
      Bd2A1b la nique
      BdbAAAA la nounou
      aAabAAB la nouvelle
      aAgaD la nui
      e1cAAC la nui je
      1cf1GBd la nuit
      Baba1CA la nuit avec
      baa2CB la nuit il
      cabBAAB la nuit j
      dB1B1bC la nuit je
      dB1aA1a la nuit pour
      CaAB1db la on
      aDeA1bD la ou
      bBc2AB la ou il
      aAB1AeB la ou je
      gDAAAA la oui
      dAAa1AA la paix
      DAag1D la parole
      DAecA1B la pas
      DbAdaaA la pause
      iCBBABC la peau
      gAA1BaA la peine
      Be3AA la pelle
      BdAAbB la permission
      AeAA1AB la permission pour
      DcE1abc la petite
      Bbbb1AA la peur
      eaIdAAb la photo
      baDc2A la photo de
      eGA1Ac la piscine
      bCa1Baa la place
      BABcBeB la pluie
      CAaAc la plus
      caaAA1B la po
      F1B1fAa la police
      AB2Bad la port
      FC1EfAg la porter
      BCCBAad la porter avec
      BcbA1Da la porter de
      aECB1dc la porter je
      daAf1Fa la poubelle
      dBAaBAa la pour
      BdAa1Aa la prochaine fois
      bADd1b la prof
      e2A1BA la psy
      cCAaAb la que
      bA1CAb la que je
      Eg1A1AA la rallonge
      eCAbA la rantre
      BDAg1AA la recre
      hEBbEc la rentree
      bBAAAb la rentree et
      cB1BaA la rentree je
      BCfB1AC la reserve
      DAf1dCa la route
      CBBAAia la ru
      DDAC1fD la rue
      cBaA1Aa la sal
      cBaA1Aa la sal de
      BA1AAd la salle d
      1BBAAAe la scie
      dCeAA1C la sdb
      aD1A2d la securite
      d1Bb2b la seins
      DaABCfB la semaine
      ba1aaCA la semaine derniere
      1B1CAd la serrure
      eC1AbaD la seule
      BAAe1A la sixieme
      G1hBACA la soiree
      DA1faCA la sonnerie
      ACadaaA la sorti
      FDacA1c la sortie
      AAaB1Bb la sortie de
      BgAC1AA la table
      1eABBA la tele
      C1c1AcC la tente
      bABf1BC la terre
      CcAa1a la tet
      FaEdB1c la tete
      EeBd1AA la tete dans
      CA1eA la tete de
      aAbAcC la thune
      bAAaABB la toussaint
      1AaBA1e la tout
      D3AAe la tronconneuse
      CAb1c1A la trouve
      BfAA1AA la vaisselle
      1BAAadB la veille
      EB1eACC la video
      hCBbCDC la vie
      CBAbcbB la ville
      Bca3c la vitre
      ccA1ABC la voisine
      aBA1AdA la voitur
      AcbBaA la voiture
      a1bBaaB la voiture de
      FhBAA1A la voix
      BBA1Aac lac
      h1CA1CA lace*
      cABb2B lacere
      cBAcCAb lach*
      aBAaBab lache
      D2c1bA lachent
      caBBaAb lad
      1B1BAcb lad _ my
      AdAC1b lad in
      IFckBDg lads
      aAAdAA lads _ my
      CBab1Ab lads _ the
      ABBc1A lads on
      eA1B1a lai
      AAeEfcb laide
      aaABAdC lais*
      bDabcaD laisse
      caAAaBa laisse $
      1AbbABa laisse _ la
      dAAb1aA laisse _ le
      AAAAbBC laisse _ mot
      C3eAA laisse _ tel
      gBA2A laisse _ tout
      DCg laisse faire
      a1AcCBc laisse la
      CAA2d laisse ma
      dAA1AaA laisse moi
      AaC2bb laisse pas
      CAaBcbB laisse son
      b1cdABD laisse tomber
      BBCAdA laisse un
      BAAAbBB laisse un mot
      abAAc1A laisse une
      1e1B1b laissee
      E1caAdA laissent
      bCACB1d laisser
      dCA3A laisser tomber
      caa1AaD laissez
      eAABBaB laissez moi
      dEbaa1B laissez tomber
      GCa1Ai lait
      CA1aAad laja*
      ECAabae lajan
      GgABd1b laka*
      EdAAcb lakay
      Bc1AbBb lakaz
      eD1CA1c lam
      eEBCBB lame
      eAAC1B lame*
      eA1C1B lames
      AAbbbAA lampe
      AbDb1Ac lan
      d1CaA lan dernier
      EeCf1EB lanc*
      EeCcaDA lance
      DBc1BcA land*
      CBc1AbB landlord
      bAABb1a lane
      c1cC1Ba lang*
      AcbBAaB lanm*
      Dcd2B lanmen
      cCd1ABa lann*
      ddAC2C lanne
      ABdBA1b lannuit
      EfA2AA lans*
      CC1d1c lapl*
      BC1b1c lapli
      FEf2bc larg*
      BB2aac largen
      BCaAAca largent
      CaAA1eA lari
      baAaBC larm*
      AabcBD larmes
      DAc3b larz*
      DAc3b larzan
      h1BCAAA las
      CAaaAcA lass*
      acABbbD last
      dA1DabB last _ and
      bB1Aca last _ i
      acC1AbC last night
      cAB1a1B last night and
      fAA1ABA last time
      Bda1aCA late
      dEBdBab late*
      ABAfBba latelier
      fCBB1A lately
      e1AB1AA lately $
      DAEl1CC laug*
      ADBgaAB laugh
      AAAa1dA laugh $
      1dA2AC laughed
      B1Ac1Ab laughs
      ACABAgA laun*
      AAaA1dA lav
      aACD1gA lava*
      1ACD1hB lavabo
      A1BA1e lavabo du
      DDeBCf lave
      D1gA1B lave _ fois
      e1C2AA lave plus
      AAAaAdB lave*
      B1AAAcA laverie
      DBBAAjA lavo*
      Bda2BA law
      fBAA1CA lawyer
      1b1cEdA le
      Ab1Cc le $
      aAEABiE le 0
      DBaAccA le _ 0
      DaafBB le _ a
      Bcaa1AA le _ an
      1dAA1aB le _ apres
      eGacADa le _ au
      eaA2E le _ aussi
      B2Ca1f le _ avant
      aB1abaB le _ avec
      AfAA1BA le _ bwe
      aeAAADa le _ c
      BDba1Cg le _ ca
      dB1baF le _ ce
      aa1ADAd le _ chez
      HfAaAbb le _ comme
      aGAc1bA le _ contre
      1aDBDeb le _ d
      dAbB1B le _ dans
      aEjHgaE le _ de
      BB1A1f le _ dej
      BcAAA1c le _ depan
      bBcB le _ depui
      DCbAbba le _ depuis
      CcAF1fD le _ des
      acA1AaC le _ devant
      1DBb2c le _ dit
      BBbB1c le _ donc
      Da1d2A le _ douleur
      BDmBaeD le _ du
      EBAA1dc le _ dun
      BBdeABB le _ e
      bA1a1Cc le _ el
      cBAAbB le _ elle
      cf2a1G le _ en
      EdBAabc le _ end
      1DdCDca le _ est
      B1dAABA le _ et
      bBe2AC le _ euh
      1BDAacc le _ fait
      aBCb2b le _ faut
      ABA1Bbe le _ ferme
      A1Ca1Ac le _ garde
      cb2ABA le _ hier
      1BEgDd le _ i
      aCd1Gb le _ il
      EAcgbbB le _ j
      aBC1Bce le _ je
      dE1aAAB le _ jusqu
      bbAA1CB le _ ka
      B1hC1BA le _ l
      f1bC1EA le _ la
      aBdABcB le _ le
      ca1EcAB le _ les
      aBAdABA le _ long
      bcBCCaC le _ m
      b3BcC le _ ma
      CbABBd le _ mais
      dHcCbfC le _ me
      bb1AbAA le _ moi
      1B1e1AA le _ moment
      adDG1ba le _ mon
      1dbA1aA le _ monte
      ad1BBAa le _ n
      BABA1eB le _ ne
      A1dCbaA le _ nous
      aBC1dCd le _ o
      BBBcd le _ on
      bdbBBB le _ ou
      aaAc1DB le _ par
      DfaAAEA le _ parce
      CcAafCE le _ pas
      abAABbA le _ passe
      baAdaAA le _ pendant
      CAcAb1A le _ personne
      Dd1Acaa le _ plus
      AaBAdBa le _ pour
      c1BAAab le _ puis
      Caaa1Ab le _ qu
      bfABaEC le _ quand
      1A1BcAC le _ qui
      DA1d le _ ri
      DbAa1AA le _ rigole
      BACAcBf le _ s
      b1Dc1a le _ sait
      1CABb1b le _ san
      BaB1cab le _ sans
      BAaeABd le _ se
      EbbAc le _ si
      aDabb1A le _ sinon
      BA1eB le _ soi
      AibcBFA le _ soir
      BAAfAA le _ soit
      aDBc1Cd le _ sou
      Abb1C1A le _ tard
      cCAdA le _ tourne
      cBaC1Ac le _ tous
      iBbE1EB le _ tout
      Db1b2A le _ trouve
      B1B2ae le _ veut
      E2B1hA le _ vide
      Fdb1Aa le _ voila
      C1b1Adb le _ y
      Dg1AbA le balcon
      BfA3A le balcon en
      CcBd2a le ballon
      C2dAAA le banc
      Af1B2B le baton
      AdBB1b le bebe
      C2bAc le bide
      ABA1B1d le billet
      ABAe1AA le bizutage
      dAAAb1C le bois
      1dABBBB le bra
      FeA1Ba le bras
      Ce1B le bras pour
      Cg1BADA le bruit
      Be1A1A le bruit de
      aAbe1Eb le bus
      A2eAAA le bus d
      BAaAa1c le bus je
      dCACBAd le cache
      Babc1aA le camion
      fB1A1Cd le canal
      1CakbDE le car
      d1aB1Bb le carnet
      DBAb1ca le casier
      hEC1BB le chat
      BBf1ABA le chauffeur
      EEad2c le chef
      ACadaBb le chemin
      ABB1cAb le cherche
      bBAc2A le cheveux
      BgBCdB le chien
      dAA2CA le cle
      ABbc2A le coeur
      EBcd2a le coeur qui
      B2aCd le compte
      AB1B1dc le compteurs
      CC1e1A le contremaitre
      1CcBAA le copain
      CBbA1A le copain de
      Df1A2b le cote
      Ef1CaAA le cou
      DcBdACb le couloir
      bABb1B le courage
      AABABAg le courant
      1ECAAgA le courrier
      BCh1a1D le cousin
      AAe2BB le cousin de
      af3AF le couteau
      cA1bABA le couvercle
      eBA2A le croire
      BdA1AB le demande
      CBa2eA le dernier
      eBAA1B le di
      AaabBbb le dimanche
      1Gf1caC le dire
      BBbBcAa le dire a
      gCBB1aa le dise
      da1B1B le dit
      CdAa1Aa le do
      1fCcAAC le doi
      AA2dC le domicile
      DBac1b le dos
      AdAAB1A le dossier
      Dfb1ABb le droit
      cdAB1AA le droit d
      FcAcBCe le droit de
      iDcBBAC le faire
      eAAD1A le fais
      cb1E le fait
      bdAA1AC le fer
      eb1C1AA le fer a
      BDCAADi le feu
      ADAA1Be le feu a
      AaA1bCA le fils
      D1Af le fiye
      caCa1bA le fond
      cc1A1Ba le foot
      GBCDAid le foyer
      AAA1Ae le foyer me
      bCcA1Ba le frere
      ABcA1Bb le frere de
      DAAB1dC le frigo
      dDA1A1A le fusil
      cDA1C1c le fuzzy
      cAA1C1A le fuzzy de
      bb1Be1D le garage
      AD2bcb le garcon
      DA1BadC le gardien
      1CdCA1c le gars
      cCA2Db le gaz
      CA1B1d le gouter
      aD1e1Cc le gran
      BAba1Ba le grand
      1BcaBA le groupe
      ABAcAbA le gymnase
      BBAbacB le hall
      CAAc1A le harcelement
      CjBA1CB le i
      AfAA1BA le i bwe
      B1Bb1ab le j
      1BAdA1a le jambe
      bbBabAA le jardin
      ABaa1eA le jeudi
      aCC1b1b le jeune
      fB1BBBB le jour
      eB1ABAb le jour je
      abA1cBB le jour ou
      caBAaa le juge
      DAgAAA le kine
      ADc2Ac le laisse
      cBAAaaA le lavabo
      Dd2a1a le li
      1bDagDb le lit
      BAfAAAA le livreur
      ABbAb1A le local a
      ACe2bC le loyer
      eAAA1AA le lui
      FbAb2B le lundi
      AabEACc le lycee
      BcBa1AB le maitre
      C1eaAAC le mardi
      ABb1BAB le mari
      ACc1BAA le mari de
      fEAcEbc le matin
      BbAc1aA le matin il
      ADbbaAA le mec
      hCDb1BA le medecin
      D2bDah le meme
      1dAAACc le menage
      C1db le mercredi
      cAaAADd le metro
      CCBaAfB le midi
      C2AAcA le midi je
      B3AeB le mois
      bAAB1ab le monde c
      DAfA2A le monde l
      DcAa1aa le monde me
      D1Adac le monde que
      DaAb1b le monde se
      DafBADB le monsieur
      AAbb1BA le monsieur de
      AbcC2A le monsieur du
      gGaa1Ba le mot
      g1DGeEA le mur
      aEAAb1A le mur de
      eG2A le mur jusqu
      EiAAAAA le ne
      GfBd1A le nez
      BAA2e le noctilien
      eacCACB le noir
      1gAAC1A le numero
      D1Bf le otre
      D1aB1ea le pain
      AAACCdb le parc
      bcAAAC le pas
      B1BA1Ag le passer
      DAdCBBb le patron
      1aaA1BD le patron de
      AAAA1Ad le patron dit
      1acA1AC le patron me
      De1A1Bc le payer
      AEg1BBa le pere
      1aD2ac le pere de
      e2BAAA le permis
      baEE1da le petit
      1BABabb le petit de
      Cd1bB1A le pie
      AbAb1BA le pire
      aB1d2B le placard a
      dabAAE le plafond
      B3cBb le plan
      DeAa1AB le platre
      1fDcaAC le plus
      Hb1a2a le poignet
      AaCccBB le portail
      1EiB1AA le pote
      BDf2A le pote de
      bCAaca le premier
      dC2aaA le prendre
      BB1AAAe le produit
      CA3Ae le produit pour
      IbDe1Bb le prof
      ABcE1Ac le prof de
      CAcB2A le proprietaire
      ABaA1eC le proprio
      BAB1fA le quand
      A1aDb1b le quartier
      AdAABa le quitte
      cbAAAAA le refaire
      dB2aAA le reparer
      2AE2d le reseau
      aB1Ad1A le sache
      BcABAc le sait
      AABA1Be le salon
      1cbBBaA le samedi
      aBbBAa le se
      B2C1e le self
      eAAaAaD le seul
      dBeEGj le soir
      bc1B1BA le soir e
      cBA1Bab le soir i
      Bc1B1ba le soir il
      fCaBc1C le soir je
      AcBa1AA le sol
      Bf1B2A le son
      Da1d1AA le souffre
      Da1d2A le souffre douleur
      cbBA1A le sport
      Bba1aC le stage
      Ab1BAc le tan
      dBbAAaa le telephone
      Bbd2a le temps
      BCA2eA le the
      fCCAaFe le toit
      g2BADa le toit du
      1g1BAA le ton
      ABCcb1A le tour
      C1Aad le tour du
      AbbAabB le tps
      bB1A1Be le tracteur
      gA1AACB le train
      cBB1a1b le tram
      Bd3aB le travail
      BA1B1fA le trottoir
      dAA1AB le truc
      AbBBaeA le vacances
      afAABcB le vendredi
      cB1b1BA le vendredi je
      1hA1ACA le vendredi soir
      afAEab le ventre
      F2A1g le ventre vide
      BAe2Aa le verrou
      eB1BA le viaduc
      d2AABb le vide
      CBaab1b le village
      BadBb1A le voir
      EBkBABA le voisin
      AbaB1BA le voisin i
      aCfB2A le voyage
      Ac1AAba le we
      EdBAabc le week
      EdBAabc le week end
      ADaAgAA le weekend
      AB1cAb le zotre
      B1Ae1AA lea
      1A1cABb leak*
      HkBAaAB lear*
      EgBAbBB learn
      CdA1AA learn to
      CeA learned
      BfCA1AA leat*
      BfCA1AA leather
      2ccabB leav*
      BAebCba leave
      aAbBBc leave it
      CAbdAA leave me
      CaAbeBA leaving
      aCCcAfC lech*
      1B1A1eA leche
      bABdABB lecher
      C2e1aa leco*
      DbBfAaa lecol
      A1ACfcA leed*
      fBcbBcD left
      AAfCBc left $
      Ae2aaB left _ the
      DD1BBlB left*
      DD1BBlB leftovers
      AbABaBb leg
      EcAAaaA lega*
      EcAAaaA legal
      CDaAjC legg*
      BBAAgB legged
      BBAAgB legged it
      ACb1dA legging
      BAaAAd legl*
      f3ABA legs
      Bd1bAaA lend*
      Bd1bA1A lendemain
      abBB1b lendemain $
      Ad1bAA lenf*
      Ad1bAA lenfer
      CbaBAdA lent*
      AB1aCb leo
      C3daA lequ*
      C3daA lequel
      acBgCEC les
      CaA1da les 0
      CA1Aca les 0 jours
      bCeAB les _ a
      ABAe2A les _ annees
      CA1d1B les _ apprentis
      cAa2Bd les _ apres
      EEac1dA les _ au
      Cb1CcBa les _ avant
      AABbAdc les _ avec
      Cb1B1ba les _ ca
      Adab1Fb les _ chez
      BbB1b1A les _ comme
      bAAA1dC les _ d
      beEFCcA les _ dans
      AC1abdA les _ de
      bAC1aEc les _ depuis
      FEaFdjA les _ des
      BBBAaee les _ du
      1bBbAAA les _ e
      bhaCAaC les _ en
      Bb1AbAA les _ encore
      1caaCBA les _ et
      AAAc1BA les _ euh
      CaBbAAe les _ il
      cAdD2C les _ ils
      aeA1ABc les _ j
      ec1EDAb les _ je
      BC1Cbf les _ jours
      aBaC1ab les _ jusqu
      1B1daAA les _ l
      cFBaa les _ la
      h1AD1C les _ les
      aABca1A les _ m
      daAa1CA les _ maintenant
      eBA1BaA les _ mais
      aDAddAA les _ me
      a1AD1c les _ meme
      AaAB1AC les _ mon
      1bbBbBA les _ ne
      aDAcAAa les _ on
      AgA2A les _ ont
      AfAbAE les _ ou
      abA2Cb les _ parce
      AAbd1aB les _ pas
      A2CcaA les _ personne
      AcACcAA les _ pour
      cbAC1A les _ qu
      CebBBaB les _ quand
      AbACA1A les _ que
      cb1BaBA les _ qui
      DaBd1a les _ s
      cABAa1b les _ sans
      1c1CBd les _ sont
      dB1AAaa les _ sous
      Ebc1a1B les _ sur
      aB1AbAb les _ tout
      Da1AA1c les _ vite
      Dbcc1Ba les a
      cBcD les amis
      AC1e1AA les anciens
      Cc1B1b les assiettes
      1CbgBJB les autres
      BAAd1A les autres ils
      dAAa1BA les autres je
      bBd2aB les bras
      Ec1b1bA les bras et
      fA1AC1D les cachets
      e3A1C les cachets de
      dBaC1A les cartons
      FbAcAaB les cheveux
      AeAAA1A les cheveux jusqu
      aeBBA les choses
      fD2A les ciseaux
      CBbAc1a les cles
      cABb1AA les copains
      CA1e2A les couloirs
      DgAA1BB les coups
      B1aCaAd les cours
      AAAe1A les croiser
      cDAA les cuisses
      BeAa les dents
      ccACa les deux
      CbbaAAA les doigts
      adABBaA les enfants
      CA2AdA les factures
      AGbbAAc les filles
      Ab1CcCb les flics
      AECdAB les garcons
      AaCi1BA les gars
      BACf1AA les gars du
      mD1GAaB les gens
      ABd2Aa les gosses
      CCAc1Be les grands
      2eCA1a les hommes
      CCBBiAA les horaires
      CAABeA les horaires de
      CC1B1g les invendus
      C1fDA les jambes
      bbbb1Ea les jours
      A2AdC les jours avant
      Dbad1C les lundis
      gD1A1AA les manches
      BdBaaA les marches
      iE1C1AA les marques
      BB1b2c les mecs
      gAAA1BB les medicaments
      CDAcAca les memes
      caaBA1A les messages
      CeBeABA les murs
      CA1e les notifications
      ecaaDAA les nuits
      dAABAA les ongles
      De2AA les oreilles
      aba1bD les parents
      bbAB1Ab les pas
      BB2Ad les pates
      aBAdA les perd
      CAbBAeA les petits
      ddDA1AA les photos
      D1AbbC les pieds
      AC2Ad les placards
      dDaA2A les poignets
      cA1AAAb les pompiers
      ChaCAD les portes
      fB1CAA les potes
      C2D1c les poubelles
      CbBf1B les profs
      dAAAAB les rails
      FDACBi les restes
      CA1da1A les revoir
      Aa1A1Ae les rideaux
      Ea1A1bb les semaines
      1E3e les serrures
      Be1A1aA les soir
      dcaAABA les soirs
      BdBB1cB les soirs et
      AeAA1A les soirs ou
      dBbA1AA les soirs pour
      Ba1AAd les stages
      CDdaA1b les toilettes
      A1ACacb les toilettes de
      c1aCAaa les toilettes du
      AfAA1b les trois
      FAaaBfa les vacances
      AdAAAa les vacances je
      Bc1bA1A les vendredi
      dA1A2C les voies
      FABfcA les voir
      DaAd les vois
      Af1Aa1B les voisins
      1b1C1Bc les volets
      AACd2a les yeux et
      B1cB1aA les yeux quand
      ACaa1c lesb*
      BBbdAaB less*
      BBaaAaA lesson
      da1DCBb let
      dA1B1Aa let _ go
      A1A2Dd let _ out
      BBe3A let him
      a1CDAce let me
      B1A2Bd let me out
      CBac1a lets me
      fFC1BeC lett*
      C1AAad letter _ the
      eA1AAbB letters
      eBAC1aB lettre
      cAABAaA lettre a
      CAAb1ac lettres
      1DAbcb leur
      D1Ai1AB leur*
      D1Ai1AB leurs
      AhIaBAC leve
      Ef1B1AA leve _ bras
      BfCBaAB leve _ main
      CiECAAA leve la
      BfCBaAB leve la main
      CfAC1AA leve le
      Ef1B1AA leve le bras
      BD1eA1b leve plus
      1C1aCAb leve*
      DgBaCDa lever
      D2e1AA lever la
      CbBBABd levr*
      1F3Af levres
      AC3Ad levres sont
      CceCbIi li
      1bbBAaA li $
      BAbA1ba li di
      b2BcBb li le
      BCAbbb libr*
      cEA1a1a libre
      DaeB1AA liby*
      CadB1AA libye
      cAbA1Aa lice*
      CAAAAgB lidl
      fAABaAA lie
      jCDCACB life
      Cb1Abab lift
      CadAABA lift*
      DadAAAA lifts
      cD1Aa1a ligh*
      dBBB2B light
      ABaaa1c lights
      eAA1aAA lign*
      bCbba ligne
      cbBA2A lignes
      d1AAAAA ligue
      BCAc2a like $
      CeAA like _ when
      aaaAaaC like a
      CAeA2A like being
      Bf1AAbA like that
      BAada1D like*
      CAbcAaB likes
      AB1be1B lil
      1BAAcaA lill*
      1BAAcaA lille
      Cd3aB limite
      AaAAAbB line
      fC1A1AB line*
      dBAA1AA lines
      dBA2AA lines on
      CaeBA ling*
      Gbbfb1C lint*
      EAAf1aA linterna
      1DAd linterna _ me
      DecAa1B linternat
      AkD2A lip
      C1C3g lips
      A1C2Ae lips are
      AaABbBb liqu*
      BaAAbBb liquide
      AaAfAB lire
      BCAcaBb lis
      dCA1A list
      dA1BBDc list*
      ccABBDb liste
      A1AC1Be liste de
      deDbfeA lit
      cB1a1Ba lit $
      AAB1abb lit _ est
      ADc1aa lit _ je
      bbCA2c lit _ messages
      Be1B1aA lit au
      B2AfB lit est
      eBBaAaB lit et
      bbD3c lit mes
      bbCA2c lit mes messages
      cBe1BAB lit tout
      CbbbAbA litt*
      Ba1bBaA litteralement
      Bbb1abA little
      CB1abaa little brother
      BcCBdca live
      aBAABad live $
      BaBb1bB lived
      BBAaBhB livi*
      AA1BBgE living
      BB1A1gB living in
      BBaCfCc livr*
      AABcaBc livre
      e1CB2A livres
      DBaAfAA livret
      C1A1e1A livret a
      C1fAAAA livreur
      caBAA1b ll _ it
      CBaCAfc ll _ me
      DBAa1ad ll _ my
      g1DB2B ll be
      AAeA1AA ll post
      2BBCfB lo
      BAA2dA lo froide
      G1a3b load*
      1CB3e loc
      BIcaeea loca*
      BDba1e local
      ACcabaA local a
      AcCeBB lock
      CbBf1BA lock _ in
      AaCdFdA lock*
      AaABB1f locked
      AACbABf locked _ in
      2AB1eB locked _ out
      CaAAAAf locked in
      1aDaAbb locked me
      2CbAAd locked me in
      1E1eAbB locker
      AB1A1dA locker _ the
      AfACAeD locks
      AiCA1BC locks _ in
      AhBA1AB locks me
      AgBA1AB locks me in
      EAgAaB lodg*
      BCb1Cca loge
      G1AAAja loge*
      A1AAAeB logement
      BAgAAA logger
      IfcafEC loin
      FAaBd1b loin d
      adcACBA loin de
      e3C1A loin je
      dAABaBb loir*
      dAABaBb loire
      abBEAcb lol
      D1AaadB lol $
      dc1BAAA lol je
      AAadB lon
      gAAC1A lonb*
      dAAB1A lonbraj
      C1BbdB lond*
      A1B1dB london
      fBBAaAD long
      c1aCAb long $
      dbBBABA long sleeves
      1dACcB long story
      EBahAAA long way
      ccAAbED long*
      CbacA longs
      gB1EaBB longtemps
      cCAAcC lont*
      cCAAcCa lontan
      AA1e1AA loo
      cBCaeBB look
      Eb1AfBB look _ me
      cAAbA1B look _ my
      dAAAAaB look after
      ebBAbAA look at
      Bba1bAA look at me
      fFdDfAB look*
      dDAAfB looking
      gAA1B1A looking at
      1B1AfC looking for
      BA1AdAa looking for me
      bAbBBcA looks
      ccA3C lopi*
      ccA3C lopital
      bC1AaAa lorr*
      bC1AaAa lorry
      CbCdb1a lors*
      CbCdb1a lorsque
      AdAA1b lose
      Dbba1A lose*
      Dbba1A loses
      aBBg1bC lost
      Bc1aAb lot
      aAca1BA lot $
      BAA1BfA lote*
      BA2BgA lotel
      BBA2fB loto
      c1a1CaA lotr*
      cba1BaA lotre
      dbAAABA loud
      bcBAA1A loup*
      ae1B1AB lour*
      d2C1AA lourd
      Bd3bA lourde
      1CbaAAA love
      BbdAACA love*
      CAfA1AA loves
      AB1A1dB loye
      CCc2dB loye*
      CCc2dB loyer
      aBBbAAa lu
      EcgbCCD lui
      bdDGACe lui $
      DCfAabA lui _ a
      BdA1A1A lui _ casse
      Ia1eAAc lui _ de
      CfCbbBB lui _ des
      aBa1bBB lui _ du
      1Bd1A1B lui _ j
      1acAbBA lui _ je
      B1adBCa lui _ la
      1fCa1BA lui _ le
      AeBA2A lui _ ma
      BEa1bcb lui _ moi
      1Bc1B1b lui _ pris
      adBb1B lui _ qu
      ACb1ab lui _ que
      aDB1b1b lui _ se
      A1aeABA lui _ ses
      aaBcA1B lui _ son
      DfcABCa lui a
      1Cc1B1c lui a pris
      cAABAba lui ai
      Bba2Bb lui depuis
      cbD1ABA lui dire
      CdAA1aa lui donne
      cFaAb1B lui e
      AAeBAaA lui et
      ABa1bCA lui fais
      1AAe1AB lui font
      aadBAaC lui il
      BBdAabC lui il a
      Ce1BBca lui je
      iEBA2A lui meme
      AdAA1AA lui met
      1eC2AA lui met des
      AAAc1AB lui ont
      aAAC1Ae lui qui
      d1aABAa lumi*
      bbaAB1a lumiere
      a1aBACe lumiere $
      BC2Be lun
      AECcBeB lunc*
      ADBAAeB lunch
      a2D1d lunch $
      D1AhAG lunch _ the
      B1Af1I lunch in
      B1Ae1G lunch in the
      A2f1BA lunch money
      CbDdabB lund*
      2EaafB lundi
      BCaAafD lundi $
      cCA3b lundi _ a
      dC1BAba lundi et
      baACaAA lundi je
      Dbac1B lundis
      JdAhABC lune*
      JdAhABC lunettes
      AD1d lunettes _ fois
      DhAC1AA lunettes _ soleil
      DjAE1aA lunettes de
      DhAC1AA lunettes de soleil
      Bf1B1AA lunettes noires
      FbABgAA lwen
      BAccAAa lyce*
      C1adaAb lycee
      1beBBAC lycee $
      ab1C2c lycee _ 0
      a1eG lycee _ a
      e1aC1aa lycee _ je
      BaadA lycee _ que
      D1ac1A lycee j
      aAbBdAC lycee je
      BaAg1C lync*
      BaAd1B lyncher
      CdAAeDC lyon
      Abe1aBG m
      AadBAdD m 0
      DeAahG m _ a
      ACcAbCb m _ and
      AcAAAaA m _ at
      DaA3c m _ au
      A1eD2A m _ baisse
      eAAC m _ c
      ABA1Ae m _ chasse
      1BdC2B m _ coincee
      BdBC2b m _ colle
      C1Be m _ coupe
      Cab1e1D m _ d
      Aacd1BB m _ dans
      B1aiA1D m _ de
      B1A1Acb m _ deja
      dCA1bAb m _ demande
      C1fCACC m _ des
      Db1c2B m _ devant
      cFB1aae m _ dit
      1dA1aAb m _ donne
      aAABaAc m _ ecrit
      BBACA1f m _ en
      1CAA1Ae m _ enleve
      d1DbA1c m _ envoye
      dAACA1B m _ et
      BAbb1Ba m _ fait
      2dE m _ filmee
      abc1aDB m _ for
      BCfD2B m _ forcee
      BA1aAd m _ foutu
      BA2eCA m _ going
      1AeAAA m _ he
      BAAA1d m _ hungry
      eA1ECbB m _ i
      EcBBbBg m _ in
      baaC1AA m _ it
      dB1BBeA m _ je
      CaABAca m _ jete
      CAAc1aA m _ l
      B1beBBC m _ la
      AaBe2B m _ laisse
      1BacAb m _ le
      BAAabcB m _ mis
      Dc1B1ba m _ moi
      1cCbBAa m _ montre
      AcBA1b m _ of
      cAAAaBC m _ on
      AABdAAa m _ only
      BaBaAaA m _ par
      GBbecaa m _ pas
      CeA m _ pose
      baAbAB m _ pour
      aBb1AAb m _ prevenez
      1AAAABc m _ propose
      fABA1aA m _ qu
      CaA1b1b m _ quand
      AaBd1A m _ rase
      EAae1b m _ rien
      Aa1acAB m _ sans
      caABAAA m _ serre
      Ef1A m _ ses
      BaaB1cA m _ sur
      AccB2A m _ tenue
      FBBaecA m _ the
      cAabDAB m _ to
      aBcb2A m _ tous
      abBBA1c m _ tout
      gBCA1Ba m _ un
      1FcC2A m _ violee
      i2B2D m _ vite
      C2A1cd m _ with
      BefAEDC m a
      BcBB2b m a colle
      C1Ae m a coupe
      dCA1bAa m a demande
      bFB1abf m a dit
      1CAA1Ae m a enleve
      dACbA1c m a envoye
      BCdC2B m a forcee
      CaAAAba m a jete
      BbAabaC m a mis
      1cCbBAa m a montre
      bAbC2A m a offert
      BcA2bc m a pas
      CeA m a pose
      DAbe m a rien
      caABAAA m a serre
      1Fb3A m a violee
      cdA1A1D m aide
      A1CA2e m alone
      BE1g1aa m appelle
      AcAB1ba m are
      dBBBdAa m arrive
      DhaAAAB m asseoir
      CBAf m assis
      DC1AfAA m at
      AcBA1aA m attache
      1Ce1ACd m attend
      BBAbBAc m attendent
      BbbBAbB m avait
      CfAdAEc m avoir
      d2AAC m done
      E1haA m ecrit
      acAFaBb m en
      d1Ba1Ba m endormir
      DkbCACB m enferme
      Be3AB m enferme dans
      BA1e2A m enferment dans
      EAdeAAB m envoi
      D1aeA m envoi de
      bDB1aAe m envoie
      baCAa1a m envoyer
      CABfAfB m ete
      1ABe2A m ete de
      DbACaea m etre
      BcbB1A m etre de
      dABAAAA m going
      AAbAabA m heberge
      ADAd m humilie
      ABaBfA m in
      AAaBadA m in the
      CA1c1B m invite jamais
      f3BAA m just
      AcBb2a m next
      BCA1c1b m not
      BA2cBA m not going
      AA1a1Bd m occupe
      BbcA1A m offre
      AacA2C m offre des
      DBBabcb m on
      EEaebCa m ont
      C1Ad1AA m ont laisse
      AAAcb1C m oublie
      Daab1ab m scared
      BAb1Bcb m seventeen
      Caa1Aba m sixteen
      1a1dBD m the
      AABdAAa m the only
      bAaaBAa m y
      BcfCCAC ma
      Dd1AaDa ma _ 0
      FAbBcca ma _ a
      CA1b1bb ma _ aux
      E2e2A ma _ avec
      d1BbA1D ma _ c
      1AAaBca ma _ ca
      b1cABAa ma _ cette
      b1ACAea ma _ compte
      BecB1AB ma _ contre
      Cba1aAa ma _ cousine
      BD2AAf ma _ d
      Ada1aEA ma _ dans
      gEbbDB ma _ de
      AC1B1c ma _ dehor
      1EA1Ad ma _ dehors
      BAAB1d ma _ demande
      B1d1bB ma _ depuis
      1cAAAcC ma _ di
      baDCbgC ma _ dit
      aac1B1b ma _ dort
      Acaa1BB ma _ du
      DEbaaad ma _ e
      bcCb1cG ma _ el
      f1Aaa1H ma _ elle
      1CdC1A ma _ en
      ACB1Bcf ma _ est
      CACc1fG ma _ et
      abCdAA ma _ euh
      1AbaaCa ma _ eur
      CCAAaAj ma _ fait
      1CB1aBd ma _ ferme
      dCab1A ma _ fille
      caC1aAb ma _ garde
      1H4e ma _ hurle
      Aac2DB ma _ i
      aBCa1Aa ma _ il
      CCfCbBa ma _ j
      c1DdcDa ma _ je
      ca1aABA ma _ jumelle
      e1AC1aA ma _ kil
      CfAAa1A ma _ l
      Dk1CB1D ma _ la
      IgcAEa ma _ le
      AeBBcAC ma _ m
      abDabAA ma _ ma
      b1AaCaA ma _ mais
      HmaBD1C ma _ me
      BbCB ma _ mere
      1CCc2c ma _ mes
      b1bdABb ma _ mon
      Bd2baC ma _ n
      AcBAA1a ma _ ne
      Ga1b1c ma _ o
      DcCAda ma _ on
      abB1B1b ma _ par
      bEBCeAd ma _ parle
      CAa1Abc ma _ part
      BBa2d ma _ pleure
      dbAB2B ma _ porter
      1afB1BA ma _ quand
      CGbbC1g ma _ que
      bbAD1Ab ma _ qui
      Cb1e1AA ma _ recoit
      cBcAAAA ma _ refuse
      c1BACc ma _ reste
      cb1BAAC ma _ s
      aE4c ma _ saigne
      AAc1bBA ma _ sait
      AeA1ACA ma _ sans
      AbACaCd ma _ se
      eABC1BA ma _ si
      dBeBB1B ma _ sur
      acD2bA ma _ tout
      aac2CC ma _ un
      chBABEA ma _ une
      1CcAaAc ma _ va
      E1aa1ab ma _ vient
      1cAaAC ma belle
      dB1a1Ba ma belle fille
      Fc1A1A ma belle mere
      dA2aaD ma best
      CBcc ma bouche
      C2f2B ma brule
      ca1DAb ma camarade
      CBCAAch ma carte
      1AB1AAf ma carte d
      Bc1bA1A ma casses
      aB1dAA ma chaise
      Bga1bCB ma chambre
      Cc2cCa ma chambre a
      Cd1AaA ma chambre et
      AcAb2B ma chambre il
      1DAbabb ma classe
      b1AB1dA ma classe il
      eA1D1Ba ma collegue
      cbDDaBb ma copine
      c1bBB1A ma copine de
      cBC1b1A ma copine m
      cAabA1A ma cousine
      BBc2d ma couverture
      CB1ea1B ma couz
      c1a1bAC ma daronne
      BD1aabc ma deja
      aBaAbBa ma demande
      B1caAAa ma demande de
      AdC1AaA ma demi
      fBAAAaA ma derniere
      dHbAAaf ma di
      FDdAAae ma di que
      ab1BAeb ma dit
      AdaA1B ma dit c
      AAAAAcb ma done
      caD1ABd ma donne
      A1AbAAc ma enferme
      gBE1A ma envoye
      DefB1CB ma fais
      BbeA1BC ma fait
      b1D1bEc ma famille
      Ef1A1AA ma faute
      eaBAaBA ma femme
      dBB1a ma file
      dABaA1A ma fille
      CaAaaAb ma fille a
      cAaCBa ma fille ne
      CBfA2C ma force
      DAiD1AC ma forse
      B1dB2A ma forse a
      AABf1AB ma goure
      fEB2ba ma grand
      gEB2aa ma grand mere
      ABb1abB ma grande
      CcBA2A ma jete
      adAB2a ma laisse
      BdA2AA ma lanne
      dEF2ba ma main
      dBa1AAB ma meilleure
      Hf1BAda ma mer
      CCA2ac ma mer e
      Db2abB ma mer el
      AD1BABg ma mere
      1eEACa ma mere a
      Aacb1AB ma mere au
      BaAA1cB ma mere dit
      Bdb1B1a ma mere elle
      AAdAEbA ma mere est
      Cb3bD ma mere et
      Bd3Ab ma mere euh
      BB2b1c ma mere fait
      1C3Bd ma mere ferme
      BBa2Bc ma mere il
      Dd3cB ma mere ma
      GjbD1BA ma mere me
      BAb1baA ma mere n
      bAAbAAa ma mere que
      dCA1aAa ma meuf
      E1aaadA ma mi
      BAe2AB ma mi la
      CeBBaCb ma mis
      cAbbaDC ma niece
      Bcaa1Aa ma niece a
      1adB2D ma oblige
      1acB2C ma oblige a
      fBBA1A ma oui
      E1A1Af ma part
      c1Ca2c ma pas
      AaBbbAB ma paye
      dCA3A ma peau
      AdB1A1A ma pete
      aFbba ma petite
      BCCgb1A ma photo
      gA1aBDB ma place
      b2ABAd ma po
      aAdB2A ma poitrine
      CGc1ABi ma porter
      1Ec3b ma porter avec
      AbeAa1D ma pote
      1CaAAcb ma pote elle
      aBAdaA ma pote ma
      aD2A1f ma pri
      ABfB1AA ma pris
      fBCABb ma prof
      CeAA1a ma propre
      CeAA ma propre mere
      AAbbaAa ma ptite
      BaabAaA ma ptite s
      CAaBgAA ma puce
      fB1AAB ma punition
      1cBACba ma reum
      BCAbb1b ma reuss
      2C2Ae ma rue
      AagAaDA ma s
      1AbaaCa ma s eur
      aAabbD ma soeur
      1CcbbDa ma soeur a
      abAb1AD ma soeur elle
      ca1aABA ma soeur jumelle
      DbAcA ma soeur ne
      cB1bAaB ma sorti
      E2f1B ma table
      DbBC1cf ma tante
      cbBA2a ma tante a
      CeA1ACb ma tante elle
      1C2Abc ma tante ma
      AfAC2A ma tape
      haBABBA ma tete
      ABeB2B ma touche
      cBBbAbB ma trousse
      d1AAbAA ma trouve
      DA1AabA ma valise
      C1hEA1A ma video
      cA1DAAa ma vie
      ACAABd ma vire
      B1C1abd ma voisine
      Cb1b2b ma voisine de
      cBAA2B ma voix
      DBBABBj mach*
      CdBcA1A mache
      1D1BB1d machete
      BEAB1Ag machette
      1Ed1aca machine
      dBaA1A machine et
      CiA2BC machoire
      B1BAbba maco*
      BaB1bBa macon
      1bBBBAd mad
      bc2BC mada*
      bc2BC madame
      aFagaAD made
      CBeA2A made _ do
      AACd2C made a
      aAeB1AA made me
      CBeA2A made me do
      CAbaA1c made to
      AA1AaBd maga*
      CAAAa1e magasin
      hDAB1fD maig*
      dB1a2B maigri
      Dbbe1AA mail*
      Fb1e1A maillot
      B1gDBBB main
      cABa1ca main $
      CcBc2A main _ je
      B1dC1B main _ le
      CFfA2a main _ mon
      DA1d2a main ca
      CCdB2A main dans
      BBdA1A main dans le
      1DfB1A main sous
      AbbB1AB main sur
      acCa2A main sur la
      1AeaB1A main*
      BbgA1AA mains
      1CeA2A mains partout
      aACBBac maintenant
      C1CC1Ac maintenant $
      BD1aAfA maintenant _ a
      ACB2ac maintenant _ dit
      Bcaba1A maintenant _ est
      BAdA2a maintenant _ me
      aaB1aaC maintenant _ suis
      baA1aDA maintenant _ va
      bbB1aEA maintenant ca
      baA1aDA maintenant ca va
      bBAeA1B maintenant elle
      AA1Caba maintenant il
      eABA1AA maintenant j
      BaaAbb maintenant je
      aaB1aaC maintenant je suis
      Bc1dAbD maintenant on
      CAAbAeA mair*
      Bb1baBA maire
      BBAAAiA mairie
      Aac1afC mais
      Bb1A1Bb mais _ fait
      AdAA1AA mais _ j
      ABabAaA mais _ je
      CCAd1Ad mais _ l
      eA1Ba1A mais _ n
      1a1eaB mais _ pas
      D2acA mais a
      FDfc2a mais bon
      aCAACcd mais ca
      cbAaAaB mais elle
      bBcB1Ba mais euh
      BbcDBeA mais il
      CA1A1bb mais il dit
      dABa1aA mais j
      AbAcb mais je
      ABad1b mais ma
      bdA1AD mais moi
      dBaabCA mais pas
      BBAFeaB mais*
      ACAFfBA maison
      1DbABcd maison $
      AaA1cBB maison _ est
      Dd3AA maison _ il
      1cbAC maison _ je
      AC3db maison _ n
      Aaa1aBC maison avec
      A2CAe maison chaque
      bBAaaAA maison de
      DcA2aB maison il
      dBbAa1A maison je
      bA1AAcb maison on
      Bab1ACa mait*
      dA1CAbB maitre
      acAbAaC maitresse
      GAACchC maje*
      GBABcgC majeur
      B1AAbbA majeur _ je
      ChA2AB mak
      bBCdcBa make
      ABAe2A make him
      dAAAA1b make it
      bBAAaBb make me
      Ce1A make up
      AbgB1BD make*
      cDgA1AD makes
      BAd1AAB makes me
      Df1A1A makeup
      cC2ABb maki*
      cC2ABb making
      DecbBDa mal
      BCaaaab mal $
      dABAA1A mal _ ai
      dAA1ABA mal _ ca
      CA1B2f mal _ la
      ACd3A mal _ nuit
      HBcj1Ba mal _ ventre
      aEb1AAd mal a
      CBa3f mal a la
      C2c1Dd mal au
      AA1d1Bb mal au ventre
      EBh3C mal en
      GA4j mal finir
      dABAA1B mal j
      dABAA1A mal j ai
      DBd3c mal la
      Eaba1cA mal o
      EAcc1a mal o ventre
      HdEiBAA mala*
      1EAk1AD malade
      1A1bBcC malade $
      CkABACB maladroit
      ABBA1ae malaise
      bB1AA1c malh*
      CAca2A mali*
      Cc1b2A malt*
      1bBAEa mam
      cAAAABc mam $
      BdAAAbA mam s
      Fad1Cb mama*
      aaeCaBA maman
      aDccaBa maman $
      Bdb2AA maman _ ka
      CBc2Aa maman _ la
      ac2aAC maman _ moi
      cB2AaB maman _ pas
      Fa2Ad maman dit
      AcABAc maman est
      bcAA1BA maman ka
      1CbAdBa maman moi
      Bdb2AA maman moi ka
      1Bc2bB maman travaille
      edAA1E mame*
      eaABCCa mami*
      daABCCd mamie
      aaB1dBB man
      baDbcaB man ka
      ACdAa1B mana*
      ABe2BA manager
      iBBF1AD manc*
      DbbD1aA manche
      gABA1DB manches
      dBaBCac mand*
      bBaBBac mande
      bBAAAac mande moi
      AbeB mane*
      AAGaHfC mang*
      aBCbE1a mange
      dCc1aB mange $
      cAAC1b mange 0
      BAAA1d mange 0 fois
      c2b1E mange _ dans
      BCAD1i mange _ fois
      fC1A1a mange _ je
      AB1d1B mange _ l
      DA1B1c mange _ le
      DA1e1E mange _ les
      DA1A1c mange _ pour
      Ca1A1e mange _ que
      D2f1C mange _ seul
      EA1n1LB mange dans
      3d1DA mange dans ca
      DA1e1F mange dans les
      AeA2Cd mange des
      Da1DAd mange du
      BaAd1B mange mon
      AB1FAfb mange pas
      pAACAGC mange plus
      e2bAC mange presque
      e2bAC mange presque plus
      e2A1D mange pu
      BA1h1G mange seul
      C2c1D mange toujours
      D2f1B mange tout
      C2e1B mange tout seul
      1b1C1bb mange une
      CB1B1e mange une fois
      bc1B1AA mangeais
      1AC1BbC manger
      BaaD1aA manger $
      1BAe1Db manger _ la
      AC1A1ac manger a
      2Af1CA manger de
      2Af1BA manger de la
      FCDAFlA manj*
      FCDAFlA manje
      Aa3Cd manje la
      BA1B1f manje pas
      h2AAEA manje plus
      abAAABc mank*
      BabBdAa manm*
      dA1aaCB manq*
      BDBecdB mant*
      CEAddbA manteau
      bCAAbdA manteau $
      b1Bba1B many
      CCh1AAA many*
      CDeCBfb manye
      BCe2AA manye moi
      BBABAiA manz*
      CFaj1BC mape*
      CDag1CC mapel
      aCAd1BA mapp*
      aCAc1B mappelle
      FjAA1A maqu*
      DdA maquillage
      BcA1AdA mara*
      AaEde1b marc*
      fBBBAaB march
      d2BC1A march $
      BAAEffA marche
      BBabbcB marche $
      CC1AbbA marche _ la
      bA1BbAb marche _ le
      aBA1Ae marche a
      Cb2caA marche la
      aA1AacB marche le
      Bg1AADa marche sur
      Ba1eaCc marcher
      AbAcAAA marcher $
      BdBbaAA marches
      2AacaC mard*
      2AacaC mardi
      CaBab1b mardi $
      BcAAa1a mardi je
      dgdBEBJ mari
      C1c1AAA mari _ la
      Cb3BB mari _ ma
      D1d1BBD mari de
      AcA1BBB mari de ma
      g1A1B1B mari est
      EdCD1Ek mari*
      Bb1CbBb mariage
      BbC1B1c marie
      AdB1B1b mariee
      BEAAbBe marier
      dB1A2c mario
      1gbDAAC mark
      adBbABC marks
      CCAc1eA marm*
      BBAc1bA marmay
      ABAc1bA marmay i
      abD1ACD marq*
      EcAc1A marque
      Cd1Aa1A marque de
      bcBBABB marques
      ae1C1A marques $
      ddEBbCc marr*
      daA1ABB marre
      CcDBd1d marry
      AbB1e1B marry me
      a1ACacB mars
      EAA1fAA mars*
      C1ABeA marseille
      1dCAACc mart*
      cBBB2b marteau
      Cg1A1BA martinet
      EFiAAAa mass*
      CBc3b massage
      AadA2B mast*
      cC1AcAB mat
      1ABaAac mata*
      eD2Aa match
      eD3A match long
      cCaCAaa mate
      DBAA1fA mate s
      FCagAdA mate*
      CBAAAh matelas
      1CAd1Aa matende
      ACAd2a matende a
      CbaaaAb mates
      AdbAaA mates $
      bDEec1C mati*
      2Dcb1B matin
      c1b1FAd matin $
      A1BabAb matin _ le
      b1A1BcA matin _ me
      dB1aABA matin _ soir
      eBaBAB matin au
      a2B1Bd matin avant
      Bc1bAaa matin il
      bBa1cCD matin je
      b2BBc matin je me
      DaA1caA matin on
      B1AbbB matin pour
      aBeBAAb matter
      BBgAAAB matu*
      BBgAAAB mature
      AC1aBac mauv*
      CAA2bc mauvaises
      EABAAi mcdo
      BAA1dAA mche*
      dB1AABa mdp
      ac2bBD mdr
      FdgeBEF me
      eB1Bd1c me $
      EbAbb1b me 0
      FCiaaa me _ 0
      caCAFbb me _ a
      BbaCb1A me _ an
      DDbbBcE me _ and
      BAa1acA me _ at
      CAABccC me _ au
      bfGBACD me _ avec
      Bc2aBA me _ barre
      EA1ea1a me _ c
      bEbcAAA me _ ca
      CAa1caA me _ cet
      cA1acA me _ chez
      bAaB1Ab me _ com
      adBAA1A me _ comme
      EcccaCA me _ d
      DADe2b me _ dans
      EBabcCb me _ de
      adACADc me _ depuis
      HcacBAB me _ des
      cEb1ABB me _ dessus
      cAaBa1B me _ di
      BkAA1E me _ dormir
      iGABAAd me _ du
      1B1fAcD me _ e
      aCAa1bA me _ elle
      CABcBab me _ en
      gB1CbAa me _ encore
      BbDbaaD me _ et
      EAAe1ec me _ fait
      eBaC me _ flipper
      cAbCAa me _ for
      c1AAAAC me _ he
      AacD2a me _ his
      AaB1Acc me _ i
      Dca1abB me _ in
      Babd1A me _ it
      CdCBBed me _ j
      bcCAa1A me _ jamais
      iFaCAbB me _ je
      baAcBbB me _ jusqu
      1DccEBB me _ la
      Ca2Ae me _ last
      bBFeaB me _ le
      bcaEAaC me _ les
      BAABe me _ loin
      BBbAAcc me _ ma
      fC2aCa me _ mais
      1Dc2AB me _ mal
      AaBdaAB me _ me
      bBAdaCa me _ mes
      ACcB1A me _ min
      cCaA2b me _ moi
      EbAc1BA me _ mon
      CdCBbdB me _ my
      db1C2B me _ not
      eaAABcb me _ o
      1aBd1Da me _ of
      C1AcCda me _ on
      1eaIAaA me _ par
      EbA1A1h me _ partir
      ACB1eea me _ pas
      haGE2a me _ peur
      CA1f2A me _ pleurer
      BfBEh1a me _ plus
      BAdacBc me _ pour
      CcBA1b me _ pourquoi
      Be1aA1A me _ pris
      aABcAAA me _ qu
      BAfCAAb me _ quand
      BBa1e1B me _ que
      E1fAB1D me _ reveillee
      ccCB1a me _ rien
      f2E me _ rire
      C1aB1dB me _ s
      AbAB1ca me _ se
      bCbA1aA me _ sinon
      DbbACfA me _ son
      be1BECB me _ sous
      BbAbBaA me _ sur
      Hid1BH me _ the
      BBd1A me _ things
      cabC me _ time
      C3e1A me _ tiree
      bCeC1bc me _ to
      GEhcBBA me _ toujours
      acaA1AC me _ tous
      Fdd1AAa me _ tout
      aAG2ed me _ un
      hdEBDBD me _ une
      Ga1dbc me _ va
      cCBAbaa me _ vais
      D2e me _ victimised
      hB1D1B me _ vomir
      CAAb1b me _ vraiment
      BCe3A me _ when
      ABaaabC me _ y
      ACAaCbc me a
      1BAaAe me affaires
      DA1c1ab me after
      BB1acAA me again
      CCa1beE me and
      BAAAbcA me and my
      1gAA1A me ba
      aC1BAbd me back
      abDcA1a me balance
      BjBDA1D me bat
      BeBB me bouche
      1eABaAB me but
      abABaAA me but i
      1cBBbA me by
      aEdAbdA me ca
      D2abc me ca va
      GgBbdaA me cache
      dE1Da me calme
      dCAA2A me calmer
      ABcC me caresse
      GCAdhAB me casse
      CA1bd1A me casser
      eABB1ac me ce
      CAd1AaA me change
      cAbBA1A me changer
      BBA1aeA me chaussure
      DDABlDb me cherche
      ABA1dCa me cherchent
      DCCBgAb me chercher
      abCDAAB me cogne
      AAAeDa me connait
      cAAAAb me copain
      eA1BAAA me coupe
      eB1CA1B me couper
      AeA3B me crever
      AdbB me croi
      C1hC2A me croire
      1bbD2A me crois
      abcCA1A me croit
      DBA1af me debrouille
      1e1AA1B me defonce
      iHcEACd me demande
      ACe2AA me demande d
      aEbaBCb me demande de
      BcBAAb me demande pourquoi
      eB1ABAA me demande si
      aCaAbAb me di
      BCa1cA me di que
      EadaCc me dire
      A1AeAbA me dire de
      1BBbaCA me dis
      CBBbA1d me disent
      gB1CcAB me dit
      b1cAbBA me dit de
      aCcCaaa me dit que
      DDgAA1A me do
      BBd1A me do things
      1BbA1d me done
      aBd1AA me donne
      GBdB1d me douche
      ABe1ABB me down
      AdBA1Aa me down the
      AAdAA1B me drunk
      EbAabaA me en
      E1cc me every
      bCCd2c me faire
      eB1A2A me faire mal
      abcADIB me fais
      aDgDA1A me fais de
      eBAC2A me fais du
      iABC1B me fais vomir
      eFbbCEB me fait
      ADg3B me fait des
      AgA2C me fait dormir
      eaDB me fait peur
      CAAd2c me fer
      ACAg1CA me fon
      bA1cBCa me font
      ABccBaB me for
      BD1aAba me force
      BiAECa me fou
      aCAc2A me frape
      CeBD1AA me frappe
      aAbB1Bd me from
      GEaAajb me garde
      eBB3A me he
      1EdAA1c me home
      eAAAAaD me i
      CbBBaad me if
      EbDAbad me if i
      adCAa me il
      BfcABDA me in
      d1AB1Aa me in a
      1d1BAB me in my
      CbdbAEC me in the
      1CbAbAb me j
      Ca1ae1a me je
      aCCdAAc me jete
      c1AaBBa me jeter
      AACdAC me jette
      cA1eA me l
      gEbAAaA me la
      Bc1dEea me laisse
      CaC2bc me laisse pas
      Bc1dAAB me laissent
      cBBABBe me laisser
      acbB1aA me last
      GBd1Ad me lave
      ebBBAcD me le
      daACDda me leve
      dC1CBAc me lever
      CAeB1AA me lifts
      1E1d2A me lunettes
      1eD1A1a me marie
      BCB3g me marier
      Cd1dBA me me
      BaCe2C me menace
      Edb1B1B me met
      1DdA me met mal
      Fd1a1A me mets
      bBBdBAA me mettre
      D1Bf1A me moi
      Ae2AAA me mor
      bAAAacA me mum
      1BB2e me nourrit
      dA1aAaA me off
      bDcB1aa me on
      aCc2Ba me on the
      DIAACld me out
      AB2AdA me out and
      AB2Ae me out last
      AaAd1Ca me out of
      dCbBbaa me parents
      EcChbAD me parle
      aacBBA me pas
      aACc1A me passent
      D1BaAAA me pendre
      BeAB2A me pince
      BaBA2c me plante
      AaAD1Ab me planter
      CbaAAdA me pose
      ADAc2A me pousse
      1E1c2A me pousse dans
      eDAbCBa me prend
      fDA2aA me prendre
      1Be2AB me prete a
      acABAbA me prive
      bbABAaA me prive de
      aAcAaBb me propose
      bcBA1BA me punir
      1DfA1AA me raccompagner
      b1cB1AB me ramene
      C1cAB1c me rappelle
      D1d1A1a me rappelle pas
      BIl1aBD me regarde
      B1dBA me regarde plus
      cabBAAA me repete
      fB2AAa me repond
      dABAab me reste
      cBBCA1e me retient
      FaACb1c me retrouve
      DAc1a me retrouver
      b1a1Cc me reveille
      gaC1BBB me reveiller
      BAABe me reverront
      g1CBCaB me reveye
      CfBAAA me se
      BcabCCc me sens
      BdCAbB me she
      Bc2bB me she d
      Aead1BA me since
      Baad1AA me since i
      EbdBAAa me souviens
      CeADaDc me sui
      BbcadCA me suis
      eC2A me suis encore
      EB1e1ec me suis fait
      E1fAB1C me suis reveillee
      C3e1A me suis tiree
      CBBaCDl me suit
      CAbc me tais
      BgEb1A me tap
      BcD3C me tape
      dE1a me tape la
      BCBd1e me there
      e1AAAA me this
      CbcAc me tir
      IaACj1C me tire
      DAcaD1f me to
      BABb1b me today
      AEeA2A me touch
      CCfAACC me touche
      A1BbA1c me toujours
      fADD1Ab me trouve
      1ACBc1c me trouver
      CBA1CAi me tue
      aeBBB1c me tuer
      BDAdaac me up
      AAhA1BC me vend
      FA1b2c me vide
      aaAgACA me voi
      baAbAAA me voi pas
      cA1AaD me vois
      Ba1BBAc me when
      AbAAA1d me when i
      EfBbAA me with
      BA2AfA me zafere
      1A1E1dA meal
      eb1B1BB mean*
      Dc1EcAc mec
      aaD3d mec _ me
      ADa1bBb mec de
      b1BB1Ab mec me
      d1BaAB meca*
      caBAAB mecanique
      FfDj1BD mech*
      DdCe1AB mechant
      aAe3B mecr*
      BBeaAbA mecri
      GAfbABd mecs
      gcE1AAB mede*
      gcE1ACB medecin
      jD1B1DB medi*
      e2AAB medicament
      D2A1bb medicaments $
      dA1AAAB medo*
      eA1AAAB medocs
      ACdB1A meet
      BCAaeA mega*
      AgAA1AA megot
      hBBB1AG meil*
      daDBa1D meilleur
      dAAA1AA meilleur ami
      caA1aAC meilleur pote
      dBb1AAC meilleure
      DAA2Ag mela*
      DAA2Ag melange
      kADcbDE meme
      fEaBA1B meme $
      dAaA1Cb meme _ c
      cA1bcD meme _ il
      FAc1dBA meme _ je
      dAAa2b meme _ ma
      1aAccB meme _ nuit
      E1Ae2A meme _ prof
      BcBaa meme _ une
      bdCcAD meme a
      bDAaAa meme avec
      Dad1AA meme depuis
      BdAB1AA meme en
      A1BcbAA meme la
      1aAccB meme la nuit
      EbAdb1B meme le
      D1Ac2A meme le prof
      fA1CAA meme mes
      dCbCbaD meme pas
      DfbDbEa meme pour
      aEdadDA meme quand
      1aBbcB meme quand il
      ABdBaA meme quand je
      BEAaAca meme*
      BEAaAca memes
      BAadaAA memo*
      BAad2A memoire
      1AeBcA men
      CDAeBEg mena*
      BbB3c menace $
      Cc1A2c menace _ mort
      gAA3C menace _ se
      aBbCaab menace de
      Cc1C2d menace de mort
      gAA3C menace de se
      AB1e2B menaces
      AbAABDe menage
      cAbA1DA menm
      DeaAB1b ment*
      f1CAAAA menu*
      acBDBbc mer
      dbAB1AA mer $
      Cc1A1bA mer _ di
      eBAA1AA mer _ je
      Cc1A1aA mer _ me
      CCA2ac mer e
      Eb2acB mer el
      bbAB1cE merc*
      hADCB1B merci
      dBA1AA merci _ tout
      Dc3B merci papa
      cCB1AcB merci pour
      Gaa1be mercredi
      BcAcBAa merd*
      AcAcBAa merde
      DdAFba mere
      dBaDaEc mere $
      G1daadC mere _ a
      1Fca1ab mere _ de
      Bd3AB mere _ des
      BDa1Aae mere _ elle
      Bbb2bB mere _ et
      cbBbaBB mere _ je
      1c3CC mere _ l
      CaBAadA mere _ le
      1CaaAc mere _ les
      AdAA1aA mere _ lui
      GebA1aa mere _ me
      aE2Aba mere _ moi
      cA2DcA mere _ partie
      CBA2bb mere _ plus
      BDA1Acd mere _ un
      aeFBCc mere a
      1E3Ad mere avec un
      AbbaA1B mere de
      A1AA1dB mere dit
      Dc2Bbc mere elle
      bcB1AAA mere elle a
      aBcaEaA mere est
      cA2DcA mere est partie
      BC2Aca mere et moi
      BB2b1c mere fait
      1E3Bd mere ferme
      1Da2Ac mere il a
      AAAAaBc mere je
      Cbb1a1B mere l a
      De1baAB mere m
      AE1bbbA mere m a
      Ac3cC mere ma
      FibE1DA mere me
      CAb1baA mere n
      bAAbAAa mere que
      Da2aab mere se
      bBc3C mere veut
      eaAAACB meri*
      daAAACA merite
      BAA2bc mers*
      fEDcBcB mes
      EaaBad mes 0
      Ga1Acd mes 0 ans
      gC2CDa mes _ a
      GAaBeb mes _ ans
      CaAd1aa mes _ avec
      aC1BAad mes _ c
      AaAacDA mes _ d
      1BACadB mes _ dans
      AcbeB1A mes _ de
      BEbba mes _ en
      FfAbcCa mes _ et
      ce1EA1A mes _ euh
      BbAB1Ac mes _ il
      dc1CDda mes _ ils
      aCAeABA mes _ j
      FaAc1Ab mes _ je
      Bb1cA1A mes _ la
      cBbb1A mes _ le
      C1adDbd mes _ m
      AeB1eFA mes _ me
      bBbB1CA mes _ mes
      BAAaBcb mes _ mont
      AAABac mes _ ne
      A1eC2A mes _ nues
      cDAC1da mes _ ont
      bAAABd mes _ que
      BcBdB1B mes _ se
      bCbEAfA mes _ sur
      BB2Abe mes _ veulent
      EabF1cB mes affaires
      C2CBe mes affaires dans
      ab1CbB mes affaires et
      adAC1aA mes amis
      AcaA1bA mes apprentis
      dD3A mes avant
      dD3A mes avant bras
      Ad1dCA mes baskets
      gFAD1A mes bras
      BC1dAb mes chaussures
      1CAbc1A mes cheveux
      BgCAAAb mes cousins
      aD1AgB mes darons
      FbAaBac mes deux
      AA1eA1A mes ecoutes
      bbADAaa mes eleves
      DfAABbA mes freres
      1bACAc mes habits
      1cBB1Aa mes jambes
      DB1d1A mes lunettes
      bbCa1Aa mes mains
      eBA2A mes manches
      1fDB1Ab mes messages
      AAhF1AA mes nudes
      AABAAc mes nuits
      CaBBcAg mes papiers
      AAA1aBc mes papiers et
      bddBE1d mes parents
      fb1BBb mes parents ils
      C2cAaA mes parents je
      BaAdCba mes parents m
      Cd2bBB mes parents me
      BaABab mes parents ne
      cAAAAbb mes parents ont
      bc2BBA mes parents se
      BBfBb1E mes photos
      A1eC2A mes photos nues
      1cADBaa mes potes
      eB1B1D mes qualites
      CbdAA mes raisons
      BBe2AA mes regles
      1f1B1aA mes rends
      D1be2A mes reseaux
      1Cbb1B mes sous
      B1CdAaA mes vetements
      DAAAd1a mes vieux
      AAbdA1B mesa*
      BAcCA1d mesi*
      BcA1acA meso*
      CcA1acA meson
      AB1AccA meson $
      cBBaAB mess
      Bbad1Cb mess*
      a1Cac1c message
      EBAda1e message $
      C1gcDAA messages
      caBbA messages de
      bBcA1AA messages et
      C2bbAA mesure
      aeCB2A mesures
      DdeDaCA met
      BaAc1Ab met $
      1BdAA1A met _ a
      AEcB1A met _ main
      ABdB2A met _ mains
      Bbd2B met _ moi
      ABdA2A met ca
      e1AAbAA met de
      hbFBaAA met des
      ADcA met la main
      DBAaAdb met le
      1DdA met mal
      aCcb met sur
      AdDc1A met une
      dcBBABB meti*
      faABC1C metier
      bcaBAAa metr*
      bcaA1AB metro $
      CfCAa1A mets
      De mets _ manches
      DbBbcA mets des
      De mets des manches
      Dea2A mets plus
      daBaEaF mett*
      CBAg2C mettent
      bBBCAc mettez
      eAAA1A mettra
      cd1AB1C meub*
      g1AaBCA meuble
      Ce1B1bB meubles
      cEAdAAb meuf
      bB1cAAA meule
      DA1gaB mevi*
      DA1gaB mevite
      EcACbca mezo*
      EcACbca mezon
      bCd2CA mfai*
      aCd2CA mfait
      BBBe mhumilie
      fF2dAA mi
      Ce1Ab1A mi 0
      Ec1AAAc mi _ d
      EBAb1cc mi _ in
      AdaAAA mi _ l
      cAA1AaB mi _ la
      ABAAbc mi _ mi
      aDbAaab mi _ pas
      d1B2FB mi _ pi
      cA1cA1B mi _ tete
      1CA1bd mi dehors
      DibBABA mi di
      EBAA1f mi dor
      dAdABBB mi la
      aCCABae mi le
      cBCdAa mi ma
      GCCbAhB midi
      cA1CaAb midi et
      CC1cAcA midi je
      1abBcBA midn*
      1abBcBA midnight
      daC1bAD mieu*
      caC1bAD mieux
      Hc1accB mieux $
      cB1aAAB mieux _ ca
      eC1ABAA mieux _ moi
      EeAABAd mieux pas
      cE1aBb mieux quand
      1DabAb mieux que
      gCBBAAA mieux sans
      aDA1AeA migh*
      aDA1AeA might
      B1aadAA mile*
      BcACAAd mill*
      CbACAAg mille
      1AAAAAd mille euros
      AaabBDc min
      AACa1bd min $
      BBcA2A min _ mon
      beCBABa mind
      AdAB1bA mine
      HACAcda mine*
      EACabdB mineur
      C1dabBB mini*
      Bab1bAB minibus
      B1Bf1BA mins*
      B1Be1AA minsulte
      CdbaBCc mint*
      dBAa2a mintnan $
      Cc1eaD minu*
      aabBcAB minuit
      1eaACa minuit $
      BAb2cA minute
      1Bc1Bc minute $
      1bDiBHd minutes
      1CAAAAg minutes $
      CA1a1dB minuts
      gDABAB miro*
      iEABBB miroir
      DbacaAa mis
      Af1A1AC mis _ coup
      AB1bcB mis _ en
      AAAdAAa mis _ l
      1GBaAdA mis _ la
      ADhB1AB mis _ main
      1C1cAab mis _ une
      CBB1Bc mis a
      1DABAeA mis a la
      ABAcAAd mis dans
      AA1c1Bb mis dans une
      1BAb1Bb mis de
      AEAAae mis dehors
      aBAaaBb mis des
      Ddb2Aa mis du
      aB1acAa mis l
      cDdaaAC mis la
      ACgB2A mis la main
      BaAd2A mis la tete
      aA1AdCa mis les
      Bba1BdA mis ma
      daaaBBB mis mon
      CcaE1ad mis un
      Ae1A1AC mis un coup
      AcACbA mis une
      ADcBAa mise
      Aa1BAbb mise a
      AAAe1A mise*
      BabB2b misi*
      BabB2b misie
      BabB2b misie a
      d1AaA1B miss
      eAAAA1A miss me
      CCA1iDB miss*
      CBA1jCB missing
      A3eCA missing since
      d1BC1C mistake
      BbdA1AB misy*
      BbdA1AB misye
      Bac2AB misye a
      eBABA1b mita*
      fB1B mitaines
      ckBBAED mn
      CAa1b1b mn _ a
      dCA1A mn _ di
      CCaAa1d mn _ e
      Bc1bB1A mn _ et
      DeBA1ba mn _ ma
      ad1C1aA mn _ me
      1cD2cA mn beau
      1cD2cA mn beau pere
      1ebA2C mn ex
      abCBAab mn frere
      baBAb1A mn mec
      bb1cACA mn sac
      BbBA1aA mn tel
      AbabafB mo
      bABAAeA mo ka
      1Db2cA mo pas
      BbbA1Ab mode $
      aabbbEB moi
      eD2aBb moi $
      1C1bbAA moi _ 0
      dA1B1aD moi _ a
      ABe1ABb moi _ an
      1CAA1e moi _ c
      C2AAd moi _ dans
      bDcB1b moi _ de
      AAea1BA moi _ di
      DBAA1f moi _ domi
      bABDaA moi _ est
      bcAEA1A moi _ fais
      Add1ABB moi _ il
      b1baBAA moi _ j
      dA1BfD moi _ je
      acBbbCC moi _ ka
      bBA1cB moi _ kay
      1Cb1AAd moi _ l
      ddBbD1B moi _ la
      DeA moi _ lanmen
      bCA1abB moi _ le
      B1AC1ed moi _ ma
      aDd1A1A moi _ maman
      EbbA1b moi _ mange
      Ad1CA1C moi _ me
      cEaAABc moi _ moi
      BBAAAeb moi _ mon
      CbAaBdc moi _ ni
      bBa1aBA moi _ nuit
      ABC2Af moi _ on
      abCAeCD moi _ pas
      eAACA moi _ plus
      AAdaaC moi _ pour
      AfBA1AC moi _ prend
      Cd2cA moi _ prends
      AbAbaB moi _ reste
      eC1aCa moi _ suis
      A1cc1AA moi _ tourne
      B1ae1aC moi _ tout
      cbAAB1b moi _ un
      BEAaaaa moi _ une
      AB1AcAA moi _ vais
      Ac1abBA moi _ y
      aGAfacA moi a
      dBBb1aA moi a la
      caaBa1A moi alors
      BfBcaBC moi an
      acCA2A moi an ka
      dbABDcb moi au
      1aEaBca moi avec
      1f4E moi avec la
      d2E1BB moi c
      daAD1BB moi c est
      CaAaCdc moi ca
      BAaBAd moi ca m
      FbAd moi ca me
      1a1ABBc moi ce
      BBA1fB moi chope
      ADda2B moi dans
      AadB1AC moi dans la
      1FacAa moi de
      bAAB2c moi dedans
      DAA1Adb moi depuis
      dAAAA1A moi di i
      ccB2B moi donc
      DeAbabA moi e
      AAA1c1C moi elle
      CAbB1Ba moi en
      1eACAAa moi epi
      ABdaCaA moi et
      1ABAeC moi euh
      Af1BAbA moi faut
      cA1BbA moi ici
      EeBa1A moi il
      1bBbaB moi il y
      1A1eAaD moi ils
      bbAABC moi j
      cB1a2C moi j ai
      cBAAdCA moi ja
      EaAc moi jamais
      fAaCAeG moi je
      DabC1d moi je mange
      1daCAa moi je me
      BbaaaAA moi je ne
      bCAa1aa moi je peux
      BbAaaB moi je reste
      cD1bC moi je suis
      AB1AcAA moi je vais
      1bcCa1D moi ka
      DBAA1f moi ka domi
      fBAAAA moi kon
      Daabb1A moi l
      dBbB2a moi la
      aFcbAbA moi le
      1Ce2A moi le maman
      Bb1AAac moi ma
      bDBcaD moi meme
      aCbdb1C moi moi
      1eAB1A moi ni
      eBBB1a moi non
      Db1ABeC moi on
      gAAACAC moi partir
      aCh1BAa moi pas
      baA1bBA moi pas ka
      aAabaBB moi pas le
      1ABbBdc moi pas ni
      CA2eCa moi patisser
      cCcDaAd moi pe
      E1AA1cc moi peur
      Bdb1CDA moi pour
      CABe moi qu
      1dbDAAa moi quand
      bbBC2b moi quand je
      fB1DcBA moi que
      bfBabAD moi qui
      dD1B moi qui me
      EiBb1CA moi se
      1AAA1Ae moi si
      BbaBAb moi te
      C1aaAca moi toujours
      BBe3A moi trop
      1c1AbBA moi tu
      aA1aBca moi y
      bBabBbA moin
      1d1bACA moin $
      CBabbAA moin la
      adECCbA moin*
      CfAAAAa moindre
      dADBBdB moins
      1D1B1ab moins $
      Bc1bAAA moins de
      BA1AAdA moins il
      Bd1cbCB moins je
      BcAb1BA moins la
      bACACgB mois
      2adBB mois $
      bbAAaBA mois _ j
      Acb1AAb mois _ je
      AAAdaB mois a
      CdA3a mois ci
      gBCCBBd mois et
      D1c3b mois et je
      d1A1aBA mois j
      daA1AAA mois que
      CD1ddaA moit*
      CD1ddaA moitie
      b2AcCA moitie $
      BDBf1a moitie de
      CBAe1A moke
      CA1d1A moke _ moi
      CA1d1A moke de
      CA1d1A moke de moi
      1cBCAad moll*
      dbBCAab mollets
      BACbabA mome*
      aACb1bA moment
      cAaA1eE moment $
      BcAaBa moment _ je
      CaAb2b mon 0
      beABAAB mon _ 0
      AFB1a1g mon _ a
      AcbA1AA mon _ aine
      aabCAAA mon _ ami
      FcBA1cB mon _ arrive
      b1BdA1a mon _ au
      Aab1Bba mon _ avec
      DaBB2f mon _ boit
      BAbAAAf mon _ c
      fdBBA1C mon _ ca
      aDaAa1c mon _ ce
      cDB2Ae mon _ conduit
      dA2ACa mon _ copain
      fDaC1BD mon _ d
      dADhaJa mon _ dans
      fa1B1aD mon _ de
      CebA2A mon _ decide
      cDA2dC mon _ depuis
      Da1baaB mon _ devant
      1EAadcA mon _ di
      BCaaab mon _ dit
      1DbB1ba mon _ dort
      c1BdbAC mon _ du
      ACdAbCa mon _ e
      AAb1cEB mon _ est
      AgDA mon _ etait
      bcAAacB mon _ euh
      BaBA1cd mon _ fait
      bCAaa1a mon _ fils
      1C3eA mon _ frapper
      BBd1aaC mon _ freezers
      CacdaAA mon _ frere
      CAAA1dc mon _ garde
      Cd1A2B mon _ grand
      acABAAB mon _ i
      ca2C1b mon _ ici
      h1CC1cA mon _ il
      CaAA1Cd mon _ ils
      AcABbaA mon _ j
      iDEE1BA mon _ je
      aBAbaAA mon _ jumeau
      BC1baAA mon _ l
      bBa1caA mon _ la
      bCAfbC mon _ le
      HdaBabc mon _ m
      AdbBCcE mon _ ma
      bBd3A mon _ maintenant
      Caa1abA mon _ mais
      AeB1b1A mon _ mari
      GgeDBaE mon _ me
      bBAa1Bb mon _ meme
      1D1A1af mon _ menace
      d1bCABa mon _ mon
      EeDabAB mon _ n
      1dC1AC mon _ nous
      b1BAb1B mon _ on
      DcbaAAB mon _ par
      cBABa1b mon _ parle
      AEbBcab mon _ pere
      cEBDcbc mon _ pour
      Db1AAAa mon _ quand
      AhABBCA mon _ qui
      e1BA2A mon _ refuse
      Ba2fa mon _ regarde
      b1BbD1b mon _ rentre
      CbAeBA mon _ revient
      eADE2A mon _ s
      gAAB1AB mon _ sans
      eHAa1ae mon _ se
      FAb1d mon _ sera
      bAA2Bd mon _ si
      AbAAAaB mon _ son
      1CAcB1A mon _ sur
      1bBc1AA mon _ tous
      acCcaDB mon _ tout
      Ie2b1a mon _ va
      eBA1abA mon _ vais
      cbaCB mon _ veut
      BCc2Ab mon _ vient
      BC1e1AA mon _ vivre
      BdaBBac mon _ y
      BBcEAcd mon adresse
      dbB1A1A mon age
      cAHHbah mon ami
      DA1BAcc mon ami a
      cBAA1AA mon ami il
      BdAA1bA mon ami s
      baaD1Ad mon amie
      hABC1B mon anniversaire
      f1CCaAC mon apprenti
      Cb1A1bA mon apprenti arrive
      aC1baB mon apprenti m
      BcDf1BB mon argent
      dB3C mon assiette
      aCa1bAA mon atelier
      2dE2A mon baisse
      GabAabc mon beau
      DacAAc mon beau frere
      CCbAa1d mon beau pere
      BDbA1Aa mon bebe
      aAAd1AA mon binome
      BA1d2B mon blouson
      CdbBAaB mon bo
      DdBB1b mon boper
      AbdB1A mon bopere
      CeBA mon bra
      CgA1AA mon bulletin
      e1A2BA mon bureau
      ebBBAAA mon camarade
      Ed1AAa mon carnet
      AB1cBcA mon cartable
      F1Aj1FA mon casier
      kF1GB1a mon chien
      fDBBAAd mon coeur
      CA4e mon coeur bat
      1CAA1bd mon collegue
      ABAA2d mon collegue a
      caAAAaA mon coloc
      DB1cAaa mon compte
      AcEGcAg mon copain
      BcB3b mon copain est
      eCDAA1c mon copain il
      AAcB1Aa mon copain me
      Aeb1BAA mon copain veut
      DBgcBAB mon corps
      Dea3A mon cou
      CAbAaEi mon cousin
      bBCa2a mon cousin a
      BBa2Ac mon cousin i
      1Bc1BBc mon cousin me
      Bc2Ead mon daron
      ABb1Bba mon daron a
      CDkBAAA mon demi
      ACfAA1A mon demi frere
      eAAAA mon dernier
      CCAa1ae mon di
      DhA mon do
      GfAc2B mon dos
      bCA1ae mon educ
      bCc1baB mon eleve
      b1abbBC mon eleve a
      AAAAbAc mon eleve m
      DAeBA mon entraineur
      DbbA mon epaule
      aBCc1a mon equipe
      DAaBBae mon ex
      B1hE1AA mon ex a
      AcBA1Ac mon ex m
      AeB3A mon ex mari
      2Fc mon filme
      CDBgA1c mon fils
      BAAbaAB mon fils a
      dbBBCab mon fils de
      CA1aaAd mon fils est
      cB1b2B mon fils il
      AB1cA1b mon fils rentre
      CbAcBA mon fils revient
      cGbfcAD mon fis
      bcDCcEd mon freezers
      Ab1aaAC mon freezers a
      cD1AbA mon freezers i
      cCFaeDg mon frere
      AcbA1AA mon frere aine
      caAB1Aa mon frere dans
      1AA1cBc mon frere de
      BAA1bab mon frere e
      Bd1A2B mon frere grand
      Ceaac1B mon frere il
      aBAbaAA mon frere jumeau
      AeA2AA mon frere m
      BA1aaBb mon frr
      hEDebCB mon garcon
      eaBb2C mon gars
      AAe2B mon geant
      Bf1BAaA mon genre
      ABAf1B mon goute
      adaCB1a mon gran
      AdADaBa mon grand
      AeACAA mon grand frere
      bDb1aAA mon grand pere
      dB1C mon ker
      DAfA1AA mon kor
      cAeCa1D mon li
      bCA1gbC mon lit
      CAca1Aa mon maitre
      CCca2a mon maitre de
      aCAaAeA mon manteau
      lAAABAF mon mari
      fAA1B1B mon mari est
      1f1CbaC mon mec
      c1CAaaC mon meilleur
      ECbgAa mon mi
      ABdB1A mon moniteur
      A1CfbAA mon neveu
      B1AcbA mon neveu a
      gBE2Ba mon nom
      d2D2A mon nom je
      bA1C1Ab mon nom sur
      DdA3A mon oeil
      E1AF1cd mon oncle
      1Ec3a mon oncle est
      BdaB1aa mon oncle il
      BB3dA mon oreiller
      1DbA1cA mon pantalon
      a1C2Ad mon papier
      cAb1BA mon paris
      D1dAb mon parrain
      AbD1BBa mon passeport
      1cAbAaa mon patron
      ACac2a mon patron m
      aCAb1ab mon patron me
      BdB3b mon pays
      FhAH1Bb mon per
      BfA1BaB mon per e
      BdA3D mon per ma
      chGFAC mon pere
      CAD1Bdd mon pere a
      AcA2aD mon pere boit
      bDb1b1A mon pere depuis
      bdCaCB mon pere est
      Beb2B mon pere euh
      1Bb1AdB mon pere i
      Cd3AB mon pere il
      dDa1cAA mon pere je
      CBaA1dA mon pere m
      cFA1Bca mon pere ma
      E1eCbAD mon pere me
      fEada mon petit
      CbcCAA mon petit ami
      cBCfcBa mon petit frere
      aCAfaCA mon petites
      C1AbcAB mon portable
      CAbb1A mon poste
      B2BbAd mon pot
      AcJBbhb mon pote
      2Bb1cC mon pote il
      BBAb1Cc mon prenom
      CEiD1AB mon prof
      BCcB mon prof de
      1ABccAA mon ptit
      1BaabbB mon ptit freezers
      1dBA1Ca mon ptit frere
      E1b3b mon pull
      dEA2ab mon reuf
      BeAA1cB mon reup
      HFCageH mon sac
      aB1DBe mon sac de
      B1ACgEA mon sac est
      B1Acb1A mon sac et
      DAAafaA mon sak
      BBA1Abe mon salaire
      B2d1C mon sandwich
      A1ADbdA mon seul
      EaBcAdc mon tel
      BdBcdAB mon telephone
      1d1aA1C mon telephone et
      DAad1Ab mon ti
      D1bAAAb mon tonton
      CbbbA1a mon tour
      cBa2AB mon truc
      BaaBAab mon tuteur
      cDAcAaA mon velo
      3DAf mon ventre
      CAb2Ac mon verre
      DgA1Ab mon vieux
      CAah2B mon visage
      efD1A1B mon voisin de
      AbbA1bB mon vwazin
      bBAb1AA mond*
      CB1ccaa monday
      bBb2Bb monday $
      ba1CAaA monday and
      iB2CCC monde
      D1aBcb monde _ et
      bCb2AA monde a
      bAAB1ab monde c
      DAfA2A monde l
      DcAa1aa monde me
      D1Acac monde que
      DaAbab monde que je
      DaAb1b monde se
      BCc1a1a mone*
      BCc1a1a money
      b1AAbBA money and
      BCBe1AA mong*
      BCBe1AA mongol
      FDjAABB moni*
      DDiCABB moniteur
      B1B1A1g mono*
      E1caBAc mons*
      B1dCBAa monsieur
      AAbb1aB monsieur _ la
      Bbbb2B monsieur de
      AbcC2A monsieur du
      B2e2B monstre
      F1caCCa mont
      B1Be1B mont _ a
      1AcaAAB mont _ dans
      AB1aAe mont vire
      aDbAaEe mont*
      A1fB1AB montage
      1BBaA1c montant
      bbAAAAe monte
      bA1BbAa monte $
      cAB1AAA monte _ le
      ABaAcEg monte dans
      gB2CAC monte sur
      dAA1AAB monte sur le
      HeD1cCd monter
      AaBaaCb monter $
      H1BaBjb month
      Dbba1d month $
      fBAa1C months
      hBdFCD montre
      dCA1A montre le
      DcfA2C montre son
      Gf montrer mon
      acAAAAA mood
      ECBeaab moqu*
      CBAaba moque
      aeACB1C mor
      ABAA1Ae mord*
      dBAAAA mords
      a1ca1Cb more
      B1bB1d more $
      Bc1c1Bb more and
      aABcbcC morn*
      bDAcbcB morning
      ACacAaA morning $
      aeCAAAA mors*
      fAD1BCC mort
      EA2a1e mort $
      Fd3Ac mort pour
      dAc1B1C mort*
      fBcBB1C morte
      BABBadB mosq*
      BABAadB mosquee
      CaCcCdb most
      Be1AAb most _ it
      cBA1Bbb most nights
      Ce1A most of
      BcAA1eB most*
      BcAA1eB mostly
      fABAfEA mot
      BcAA1ac mot $
      aB2abC mot _ la
      dDAA mot pour
      dBaB1A mot que
      eEcA1Ba mote*
      cC3Ab moteur
      BbbAaAa moth*
      BbbAaAa mother
      2hBAAB mots
      aBdBA mots _ passe
      aBdBA mots de
      aBdBA mots de passe
      eBaA2B mouc*
      CE1iBbC moui*
      BCad1aA mouille
      ABAcAbA moules
      caBaBCb moun
      bBAaA1b moun ka
      nEBDEGF mour*
      iDBBEFE mourir
      BABb1AB mourir $
      EBBA1fd mout*
      AcaC1aB move
      1dAdB1B move*
      bc1bBBB moved
      1AaBCdd movi*
      1AaBCdd moving
      b1AbbBA moyen de
      ACahAAB msg
      EA1e msgs
      CgBaA mtap*
      CgBa mtape
      BABC1be much
      d1AB1aA mult*
      dA1B1aA multi
      dA1B1aA multi story
      1ADcbcB mum
      dECa1ad mum $
      CeA2BA mum _ a
      ACd3D mum _ boyfriend
      cBB1bAA mum _ dad
      fA2aEB mum _ i
      abBCbcA mum _ me
      d1C1AbA mum _ my
      ACa2dA mum _ new
      1F2ad mum _ t
      CbAB1eB mum _ the
      BfA2AA mum _ we
      1bBA1cC mum and
      ACcbBaA mum s
      ACd3D mum s boyfriend
      ACa2dA mum s new
      BfA2AA mum says we
      C1bA1cb mums
      caDCeEB mur
      aD1baAA mur _ a
      aEAAb1A mur de
      fG2A mur jusqu
      AAdBAaA mure
      1dBd1CA murs
      AeB2A murs $
      acaaABB musi*
      BcacAAB musique
      fBAB1A muti*
      1fb1ADD my
      eC1AB1a my _ 0
      C1fBAbA my _ always
      Aa1a1aE my _ and
      ACbA1c my _ are
      eAB1bBA my _ asked
      B1Adb1A my _ asks
      1ChcBCA my _ at
      cb1BB my _ away
      agBC1BA my _ because
      b1aAbbC my _ brother
      AcBAa1A my _ can
      BaC1bAd my _ cousin
      BfAAaAA my _ doesn
      BBaAAAc my _ don
      DdaB1aa my _ down
      da1AAAC my _ from
      BC1e1AA my _ gets
      ABccAA my _ girl
      e1AB2A my _ hanged
      DADddCc my _ has
      aCBAAcd my _ have
      BdAB my _ hits
      bCFCaec my _ i
      c1BbC my _ if
      AecAbBB my _ in
      CBCdABf my _ is
      CBA3d my _ isn
      aDBa1dA my _ it
      aCC2Ad my _ just
      Ad1BcaB my _ keeps
      AC2Ad my _ kicked
      e1AAB1A my _ left
      1bAc1BA my _ money
      CbCe2A my _ my
      A1Bc1BA my _ n
      AcaBBbA my _ never
      CBeaAAb my _ off
      bagBCDA my _ on
      DbcBcAA my _ put
      AAB1dA my _ ran
      HGee1ce my _ s
      bCa1A1B my _ said
      bAF1dfa my _ says
      dDA1ABa my _ she
      BABcaCb my _ since
      B1g2aB my _ sister
      cBaBABa my _ so
      1EcAAab my _ takes
      aCAabA my _ they
      gDaAbBD my _ to
      C1A1dBa my _ took
      AaAdABA my _ up
      dAAaAAA my _ used
      1DgAAAA my _ walks
      cAbB1A my _ was
      BeBB my _ wears
      AAcB1Ba my _ when
      BbA1AbA my _ who
      bfDaBAD my _ with
      BbaAAc my address
      BA1cbaB my age
      CfA3C my arm
      cAAa2E my arms
      BAAAAad my baby
      BgAAAAA my back
      ACBiD1C my bag
      1CebbBA my bed
      bEcaaAA my bf
      aEeA1AB my body
      AFd2ab my boss
      aDAh1B my boy
      Da2a1c my bro
      b1CaaDc my brother
      ABcAa1A my brother s
      cabDA1a my class
      1bbC1aB my classmate
      BAfAB my coach
      bcDc1bD my cousin
      BeBB1A my da
      EBa1Ccf my dad
      cC1caEB my daughter
      C1Cb1AA my daughter s
      fB1BB my dog
      AbaA1Ca my door
      ABfCA1a my ex
      Cdfa2E my face
      AccB2C my face in
      C1dBcAB my foster
      CeDF1bf my friend
      Cc2A1b my friend s
      AcAAcCa my girlfriend
      Babc2A my hair
      AbDc2b my hand
      daCa1CA my head
      DiBAACa my house
      CcB2Ac my husband
      AAAA1dA my kids
      a1Cfb1C my lad
      aBAcaAA my lad s
      cC3Ab my legs
      BBacbca my little
      CB1abaa my little brother
      1D1dA1A my locker
      A1Ac1DA my lunch
      A1Ac1D my lunch in
      ACbb2A my manager
      caDBAbb my mate
      AdaDaa my mates
      BA1acCd my mum
      BEf2Bc my mum s
      AABc1B my name
      Aa1BBbb my nan
      Ae1D2A my neighbour
      AdBA2A my neighbour s
      BaEacAb my niece
      AeB2AA my nose
      BaAe1AA my number
      gDAaACA my own
      AAC2bd my papers
      CaAABad my parents
      DCDBeAg my passport
      bfABB1E my phone
      AeA1B1B my phone and
      A1hD2B my pics
      CBdA2A my pictures
      h2AAC my place
      ebcD1EA my room
      aAdB2B my school
      Ea1dbbB my shoes
      c1BAaDb my sister
      baaAa1C my sister s
      BB2c1b my sockets
      dDJi1Db my son
      2CdAaA my son s
      BBgBaAa my stepbrother
      DCdC1a my stepdad
      AeBA my stepmum
      2AC1e my stomach
      bAABbaA my student
      1CDDBnB my stuff
      B2B1e my teacher
      AAcC2A my trousers
      CBeB2A my tutor
      cCAAa my twin
      CBaCbaa my uncle
      CDdAa1b my uncle s
      BCbdabB my wee
      dABA1a my wee brother
      DacAAbA my wee sister
      caaAABA my whole
      CA1gBAa my year
      iFCCBCC myse*
      lFCCBEC myself
      aaAcAAB myself $
      EAdAdhA n
      bbaA1C n _ 0
      DAAbaa n _ ai
      1eaBA1b n _ jamais
      CcbAaC n _ pas
      aaBc1AC n _ plus
      1caAabC n _ rien
      Bb2AAc n _ t
      B1A1bdb n a
      AD2Aae n a pas
      DdBAaba n a plus
      DB1bBca n ai
      1AdAAAa n ai jamais
      BaAbaaa n ai pas
      cB1ABAA n ai plus
      Ababb1A n ai rien
      Abc1A1B n aime
      Abc1A1B n aime pas
      b1bBACb n arrive
      AAbA1Ac n arrive plus
      d1A1BBA n attends
      CBaa1aA n avait
      DAAbaa n en ai
      baAAhEC n est
      BaaBdAB n est pas
      b1bBbAB n est plus
      BAaAaAb n etais
      AAbAAAb n etais pas
      ACacbbB n etait
      ABbc1AA n etait pas
      ADdCaAb n i
      DAd1AbB n now
      A1AAAdA n ont
      Db1dBBa n ose
      1cABAAa n ose pas
      D2gAA n ose plus
      aBbaaaB n y
      EF2AmA na
      CA1c1c na pi
      CBacAAe nage*
      BBa1AAe nager
      hCABBAA nais*
      g1ABAAA naissance
      aC1e1BA name
      BAc1AB name $
      1ABebBB name*
      1AAbbBB names
      g1C1C nan
      bBaAAaA nan s
      CAbacAA natu*
      C1bacAA nature
      CfcbaCd ne
      AACa2d ne _ a
      CAb1Aea ne _ de
      BBa1acA ne _ dire
      C1dA2A ne _ est
      BAa1cBA ne _ etre
      1BaAcfB ne _ jamais
      fABABaA ne _ me
      E1Abb ne _ meme
      CBAfAaA ne _ parle
      CaaEcAb ne _ pas
      1AdAaC ne _ plus
      b1AbABa ne _ presque
      1B1aAdB ne _ qu
      eCAB1BB ne _ que
      Ac1ABAb ne _ rentrer
      EA4f ne _ reveille
      cBa2C ne _ rien
      eBABcAA ne compte
      eBABcAA ne compte pas
      AA1BcaA ne demande
      1d1AaBA ne doit
      eA2ACa ne dors
      B1Caaab ne l
      Geb1Abc ne la
      dCa1bdE ne le
      CA1e ne leve
      bBaBA1A ne lui
      eF3Ac ne m
      BBAd2c ne m a
      fDAAAb ne mange
      cBA2bA ne mange plus
      d2bAB ne mange presque
      cda2CC ne me
      BBAeA1A ne me parle
      a1AdBaC ne pas
      FA1b1c ne passe
      A2BAda ne peut
      CbbABac ne peux
      DbaAaCa ne plus
      BAABcd ne rentre
      DB2fAA ne rentrerai
      BB2d1A ne rentrerai pas
      CaABAaa ne repond
      A1aAAbc ne reponds
      EaA1A1e ne respire
      DAA1e1A ne reviendrai
      cAcaaBD ne s
      C1dA2A ne s est
      BBBaCfc ne sais
      ACBbAdb ne sais pas
      aCAAcAA ne sait
      EhAAACe ne se
      EA4f ne se reveille
      AcaaB1B ne sont
      AcaaBAA ne sont pas
      acAaABA ne sort plus
      AAdbaA ne suis
      C1eB1A ne supporte
      C1eB1A ne supporte plus
      AA1AeAB ne tiens
      hDBdAAB ne va
      bBAbA1A ne va pas
      Ga1iAcC ne veut
      E1cd1AC ne veut plus
      AAdBcAB ne veux
      1AcB1BA ne veux plus
      ebBB ne vient
      E1caa ne voulais
      BBdBAb near
      CBcA1bb near the
      BdAA1AA nearest
      1bBCAAd neck
      cCabdBF need
      1B1AdB need _ get
      CcaaB1A need a
      BbAadAA need to
      CgA1cAE neig*
      DjABcBD neighbour
      AeBAAaB neighbour s
      beACA1A nerfs
      aiCAADC nerv*
      BhC1ABB nerveux
      bACb1Ba nettoyer
      DacABcC neuf
      BBbAA1b neuf ans
      BA1c1Ab neuves
      b1B1dcA neve*
      aaaEbc never
      CBbBd1A never _ back
      AA2eBA never coming
      a1Ceb1A neveu
      B1AcbA neveu a
      aA1C1cc next
      CaCc1ca next $
      AbcBBb next _ and
      CAAb2b next _ me
      EAAc2a next to
      CAAb2b next to me
      fA1C1A next year
      FjAc1AB nez
      DA1e ngl
      eCGDAae ni
      BAb1acA ni _ an
      Cb1Ba1A ni _ me
      eA1B1BA ni _ moi
      EA2Ae ni _ pour
      D1AA1Af ni an
      kC1AAC ni chez
      bCAbABd ni de
      CdA2A ni lanmen
      CgA3B ni mak
      BB1abBd ni on
      BAA2dA ni rien
      eAdbaDC nice
      b1cA2C nice to
      AeAAAB nich*
      AfAAAB niche
      B1Ag2C nick*
      B1Ae1AA nickname
      aABcdEA niec*
      aACcdBA niece
      CbbbbAa niece a
      1B1cdbB nigh*
      Bd1ad1D night
      bAeCCbC night $
      Bd1B1aB night and
      BAACbca night bus
      bEAa1bc nights
      aA1ABdA nights _ the
      ABAbeAA nights i
      DCAAh nimp*
      DCAAh nimporte
      CBbBBf nine
      AAc1ABb nine $
      B1AbbB nine*
      BdA1Aaa nique
      CbaaB1C nite
      bc1a1BB nite $
      cB1BAa niveau
      cAbAAB nn
      eEADChC no
      CAabaAa no $
      c1AaaCA no 0
      bAAABAb no _ and
      B3AdB no _ for
      fA1AaCA no _ i
      b1AAAbC no _ in
      B1BdbA no _ knows
      caBDBCa no _ no
      BAeB1Bb no _ on
      aA1bABb no _ s
      bABdBb no _ to
      AAdA1AA no clothes
      CA1ABgC no food
      a1Ad1C no friends
      2AAAhA no home
      B1BAChB no money
      bAB1abA no more
      eACjBGa no one
      1a1C1ad no school
      1a1cbEb nobo*
      1a1cbEb nobody
      aBbA2c nobody _ home
      bAACba nobody _ i
      1AAdBAa nobody _ me
      Cc1aB1A nobody _ my
      B1AA1cb nobody _ told
      C1Ae1A nobody _ with
      dBbA1AA nobody at
      Dc1b nobody ever
      D2fBAA nobody from
      BaCbBad nobody s
      C1cC nobody would
      BAA1Af noct*
      BAA2e noctilien
      AA1AdaA noel
      bBabC1A noel $
      fAA3A noeu*
      fAA3A noeud
      cdaAAHC noir
      DaaAACc noir $
      dbC1AAb noir*
      BAAa1Ae noire
      ebBAA1C noires
      dAAb1A nois*
      d1AaAAa noise
      aEDj1Ca nom
      cab1aBA nom $
      A1kCCbB non
      1ABA1Be non $
      Edb1aAa non _ c
      BcAa1Aa non _ est
      CcAa1Aa non c
      BcAa1Aa non c est
      AAfCAAB non il
      dCBAb1a non je
      ceCBaDA non mais
      Ed2aA non mais c
      AAAaAdA non merci
      C1dA1aA non non
      dBa2AB non pas
      Dca2cB non plus
      DgbA1Aa non rien
      cBAaAaa none
      E1f2Bc nonm
      addCCCA norm*
      Bcc1CCb normal
      dC1aAA normal $
      1bdEBeB nos
      AdBa1AB nose
      dAABbCc not
      C1bAaaA not _ a
      DCa1dAB not _ back
      eAA1B not _ i
      cBA1bAA not _ the
      De2aAa not _ to
      D1bcAaA not a
      AbAA1Ac not allowed to
      eAA2C not at
      AA1C1cb not even
      CBA1hCA not going
      BA2cBA not going back
      eBAABA not here
      BAAAAd not hungry
      CaaabA not to
      AdbAADA note
      AC1aBbA notes
      2DCAfA noth*
      2DCAfB nothing
      AeAb1C nothing $
      DDBla1C noti*
      dBAAa1B notice
      EBAh notifications
      D2e2A notifs
      CadC notr*
      CadC notre
      aAAaceB notre _ a
      AC2Abc notre _ et
      cbAA1Ba notre apprenti
      gA1a2B notre fils
      1ADB1ad notre porter
      FaCCDf nou
      aGaAAac nou $
      1e3Cb nou _ ka
      BAB2eD nou ka
      1cAcAC noue
      1bdC1AB noun*
      1bdC1AB nounou
      BHACAoB nour*
      BA1BBh nourrit
      aDAaAeA nourriture
      DeaGAc nous
      BBdA1E nous $
      BeAbbCa nous _ a
      AAaBbAA nous _ dans
      CaBaAcA nous _ est
      1gDB1Aa nous _ fait
      BdA1B1A nous _ la
      bDbABbA nous _ le
      1CbAAeA nous _ une
      ca1BAcA nous a
      fAA1AAA nous dit
      aCAb1ba nous et
      dAb2B nous je
      ACaA1cA nous le
      BeaAA1B nous on
      AdAA1aA nous ont
      1DAAb1b nous sommes
      AcaBbC nouv*
      aAbbCbC nouveau
      bCA2ba nouveau copain
      b1aCaBb nouveaux
      BcAacBa nouvelle
      B2AfAA nouvelle $
      ea1BACA nove*
      eAA2BB novembre
      a1ACabb now
      dEBBaAe now $
      BdaAABa now _ i
      eC1A1a now _ just
      bBa1AbC now _ m
      1DadB1C now he
      Bc1aAAA now he s
      bbAaA1B now i
      bA2AbC now i m
      Ab1D1bb now they
      B3AAe now we
      FCBBBlB nowh*
      GDBACoC nowhere
      DAA1Ae nowhere to
      db2AAB noyer
      Cg1A1AB nu
      DCkEBBD nude*
      DCkEBBD nudes
      CDaa2C nue
      A1eC2A nues
      bCd1a1B nui
      BA1a1eA nui $
      D1Aa1c nui _ la
      c1cABC nui je
      BAAAacA nui que
      ABbabca nuit
      aCaaC1f nuit $
      cbAb1CA nuit _ a
      DA2Aca nuit _ il
      a1aBAcB nuit _ je
      bAB1AcA nuit _ l
      BAa1bbA nuit _ la
      AaCAaaa nuit _ le
      AaC1baA nuit _ un
      CbaaeDA nuit avec
      caA1Bb nuit c
      BbAADdA nuit dans
      bb2aDA nuit elle
      DBBacAe nuit et
      ddcA1DD nuit il
      bAaA1BB nuit j
      eD1BB1C nuit je
      D1f1BbB nuit la
      bAAcbC nuit pour
      AAAAbbA nuit sans
      BBA1ac nuit sur
      CBBCcbB nuit*
      CCACcaB nuits
      BAba1Bc nuits $
      AAAABdA nuits _ la
      BbA1BbA nuits _ le
      daaAAC nuits a
      BBB1BfA nuits dans
      dGAAabB nul
      CA2Bd nul _ ou
      DCAAbg nul par
      D2c1aA nul part
      BBB1BdA null*
      ABB1BbA nulle
      B2ABd nulle _ ou
      ABA1AdA nulp*
      ABA1AdA nulpar
      AAAbbAc num
      CbAcABa numb*
      BbAcACa number
      b1DbcAb nume*
      caDabBc numero
      AAA1dB numero $
      CfA1A1b nuqu*
      aeCA1AA nurs*
      aeAA1AA nurse
      1cB1BbA nus
      dbA1AC nwar
      eaA1AB nwar $
      BaDgbab o
      eaaAA1A o _ a
      BA1AdA o _ de
      aa1ECea o _ du
      CBb1Aac o _ i
      BBBc1ab o _ il
      fCA1aBB o _ je
      CBbc2A o _ le
      CeC2a o _ me
      AaeAbCb o _ ou
      ABCaAce o _ pour
      CeA2A o _ quand
      AC1ebCC o college
      AaeAaCb o ka
      AaeAaCb o ka ou
      aAa1BBb o lit
      aBBfBB o lycee
      CBAa1c o resto
      CA1A1d o resto du
      AC1AAAg o secour
      ADcc1A o ventre
      adaB2A obei*
      1DhaADB obli*
      aBc2BA oblige
      1acAAAC oblige a
      B1e2AC obligee
      gECAADc occu*
      bBAaADd occupe
      fCBB2A occuper
      fBBAB occuper de
      ABBeABA octo*
      ABAcA1A octobre
      CbbA1aa odeu*
      DcbaA1a odeur
      GkEBAaA oeil
      AbAcABA oeuf*
      AbAcABA oeufs
      cFacAeA of
      C1A1Adc of _ and
      eA1D1AA of _ i
      aAfFbAD of _ in
      CA3dA of _ month
      1D1b1c of _ s
      baBAAb of _ things
      BA2AdA of _ trainees
      1Cb2cA of _ under
      CAbbA1b of _ with
      abAAAbA of a
      bcCB1bA of his
      aceBAD of it
      BAca1AE of me
      acAAb1B of my
      Ad1Ca of school
      cAAaaCA of the
      BBdcAAc of them
      ca2bCA of this
      1a1BAdB of us
      C3iAB off
      febGB1a off $
      Be1A1B off _ bike
      1B1ccAb off _ the
      CeA1a off her
      Ce2AA off my
      dCBCBBf off the
      ABaBdAA off to
      cDcCA1a offe*
      dCcCAAA offert
      BCf1A offert un
      CabAAb offr*
      AacA1AC offre des
      aA2cbB ok
      1AAAfBA ok $
      d1AbAAA okay
      bCa1ebB old
      CCe1ADd olde*
      FebAAEd older
      AAbA2D older guy
      A1AB2f older lads
      DbCacdD on
      d1d1aCB on $
      dAACcaC on _ 0
      BCcAAac on _ a
      aB1eAAB on _ appelle
      acABB1b on _ au
      d1BB1a on _ avait
      AcAAabA on _ avec
      Ac1cABA on _ back
      bBAA1c on _ beaucoup
      bAcbCB on _ bed
      BA2AdB on _ bien
      c1AAAAB on _ bridge
      1BbaB1B on _ bus
      aabBaCB on _ ca
      CAFcfB on _ coach
      C1A2dA on _ coupe
      EECB1hC on _ dans
      aBBcAdC on _ de
      ABb1baB on _ deja
      aaCBbbd on _ demande
      1d1BAB on _ demenage
      CBab2c on _ des
      D1CaAAf on _ di
      BeCaB on _ dire
      acBaAEb on _ dit
      4cEA on _ dormir
      cB1aCaC on _ du
      1d1a1BB on _ entend
      aACd2a on _ envoie
      1cDBbaa on _ est
      EBAcad on _ et
      geacADE on _ fait
      1aB2Ae on _ force
      A1eD2b on _ forse
      B2Bb1c on _ garde
      ecAC1A on _ hand
      dDbA1C on _ i
      aeaA1AD on _ il
      cCba1AA on _ in
      BBAcaAA on _ l
      EABbbcD on _ la
      BbbaABa on _ laisse
      1aBbAbC on _ le
      deAABE on _ les
      CA1A1dA on _ lui
      a1bCaAb on _ m
      BCAe on _ ma
      Dca1AAe on _ me
      db1ABAA on _ meme
      BeBA1Ad on _ met
      A1Ad1Ab on _ mis
      AAaDdAb on _ moi
      BaBdaAa on _ mon
      faAAAAA on _ mum
      dCc1A on _ my
      1AAABbb on _ night
      1C1A1eA on _ o
      Db1b1AC on _ on
      f1ACaAC on _ oublie
      CCbdaAa on _ own
      AfACAa on _ parle
      CADFCfc on _ pas
      AeAa2A on _ passer
      cA1BA1c on _ perdu
      AAAe1A on _ pisse
      DBBEag on _ plus
      2cBdBD on _ pris
      fD1A1a on _ quand
      1c1AaAc on _ que
      eAB1bAA on _ quelque
      AAAC2h on _ retient
      dB2aAa on _ retrouve
      Fa3hB on _ rien
      baabACC on _ s
      aA1CbdA on _ se
      BeAA1A on _ shoulder
      CDd2AA on _ son
      BAAA1d on _ sous
      eBAa1B on _ the
      acAC2A on _ toujours
      GfBDb1f on _ tous
      cd1AAAA on _ tout
      CeCaaaA on _ trop
      1AACiAB on _ trouve
      bgBBDaA on _ un
      CAbb2a on _ voie
      CbaA1Aa on _ voit
      1EAecDA on _ vole
      cCbBa1A on _ way
      Cb1c1A on _ you
      HC1Fdha on a
      BAC1dB on a coach
      1e1AAC on a demenage
      fAbC1AA on a fait
      1BABAgA on a pas
      CAAABa on a plus
      C2A1dB on a rien
      Be1B1Aa on a tous
      bg1AAAB on a un
      e1ACcCA on and
      cbAB2A on appelle
      AeAaAAA on apprend
      BA1b1Bc on arrive
      AcAAbaB on attend
      1E3dA on boit
      1eAA2B on bouge
      eA1DAaA on change
      dB1AA1A on compte
      Ba1BaAd on coupe
      cc1AA1A on demande
      1AAB1dA on demenage
      Bc1AAaA on dit
      1A1ABeA on doi
      1baCBbB on doit
      AA1AAdC on dor
      BB1A1cC on dort
      EaBEcda on e
      d1AA1bA on en
      AB1BbBc on entend
      2BIABc on est
      b1B1cDa on est 0
      1BB1AcC on est a
      BB1A1Ae on est dans
      BAAaBc on fais
      EBBb1ga on fait
      Ae2ABA on ferme
      AA1aAAd on fire
      BaaBeAB on friday
      a1B2cC on habite
      de1B1DA on her
      aAaaBCa on his
      eAcAACA on in
      dAAA1AA on in the
      BBde1C on it
      1C1A1Ae on koutla
      dE1bbAA on l
      aDA1cBc on l a
      BabaaAA on la
      E2ccEg on le
      DcAb1bB on les
      aFDnBCa on lui
      ACbcA1b on lui a
      aABd1A on lui fait
      baCjFGe on m
      bAc1CFj on m a
      1e1B1AB on m enferme
      1ACd2a on m envoie
      c1AAb1C on m oublie
      BBfgCHf on ma
      BaCaAAe on ma di
      A1eC on ma forse
      BC1GBbd on mange
      A2C1cB on manje
      1e1AACA on marche
      AEAgaLg on me
      cADBacb on me demande
      bcDA1B on me dit
      1bAe1BA on me fait
      BaA3e on me force
      BcbaA1A on me laisse
      dBa1Ba on monday
      caBbBBa on my
      ccAC on my hand
      ABac1Ab on my own
      Ab2ADe on n
      BA2ABd on n a
      BbB2Ab on n est
      AA1AAhB on na
      Ebacab on ne
      cA1Ab1B on ne le
      1CaABcc on nous
      Aca1ACc on our
      1cfF1A on parle
      CBbB1cc on parle de
      Ae1B1AB on parle pas
      Ba1AfEb on part
      BA1da1A on pe
      E1ABiHA on peut
      ABaAc1A on pouvait
      1caBaAA on prend
      hDA1ABB on purpose
      Ae4C on respire
      ecBBaEA on s
      Bc1a1C on s habitue
      1cCBaAA on sait
      bBB1aAb on saturday
      BAEabab on se
      AAA1AdA on sera
      D3A1f on sonne
      e1BaaCA on sunday
      gEfCBFa on the
      c1AAAAB on the bridge
      aBbbB1A on the bus
      BACcb on the coach
      1AABBcb on the night
      cCbB2A on the way
      AcAAbAA on tuesday
      F1bAChB on va
      BeCaB on va dire
      BB1abeC on verra
      AbaBd on veut
      c1BB1AA on vient
      1aABAfF on vit
      Bc1A1bb on voit
      DAaAdeB once
      aBbbAA once $
      FcgE1DB oncl*
      IdfD1Aa oncle
      BAebaBB oncle $
      AbB2cA oncle _ dit
      bbD1aaA oncle _ il
      1cA1ACa oncle a
      AEd3a oncle est
      CdaBabA oncle il
      Db2ecB one
      cAb1cAB one $
      CbBbAc one _ and
      eacF1Aa one _ the
      B1a1dAA one day
      DAc1aaa one i
      cdbEC one of
      db1D1Ba one of the
      BaAdA one to
      E1a1dAa one way
      AcaCAAa one who
      dA1BAAA ones
      CBbcaAA onli*
      CBbcaAA online
      a1Aa1dD only
      1AbAdAB only 0
      BaAEAdA only _ i
      BdBa2A only _ it
      ccAAAB only _ that
      DAAA1db only one
      eBAB only thing
      EC1cDda ont
      CgAfB1B ont _ a
      aAAca1B ont _ au
      AcaBb ont _ avec
      2bEa1a ont _ ce
      1CBbC1b ont _ de
      BBad1bA ont _ du
      beBaaA ont _ la
      AAbaBaC ont _ le
      CBBd1aA ont _ ma
      1ADcAAb ont _ mes
      A1cA1aC ont _ moi
      BD1a1Bd ont _ mon
      1A1CA1f ont _ qu
      cB1A1ca ont _ que
      DBfbABe ont _ un
      DBEib1b ont _ une
      1AdC2A ont baisse
      aaAEAAf ont dit
      AC1d2A ont encore
      AddBABE ont fait
      2dC2B ont fait un
      C1BdAAc ont laisse
      ECAcab ont mis
      AAaBa1c ont mis un
      g1bEbbE ont pas
      1B1BBAc ont pris
      d1AB1Ac ont trouve
      fAAA1AA ont un
      bDbcaAB onze
      AbA1Bc onze _ depuis
      BAccAb onze ans
      bCDBbe open
      dC1ABb opti*
      cC1ABb option
      dAcBCAA or
      1eaAAAA order
      1B1cbAA ordi*
      Bd2bBA ore
      BjB1ACB orei*
      DgAc1BC oreille
      DcA1bAa oreilles
      c2dAAC orga*
      eaBABAA orie*
      e1AABA orientation
      Ebec1Ba ose
      AcACBBc ose pas
      D1af1A ose plus
      abB1BAA osi
      baB1ABb ote
      d1AAAB ote du
      BBfdA1D othe*
      A1fCAaB other
      ABAf1AB others
      CbAc otit*
      ACCcAeA otre
      bCAd1Ba otre _ me
      bAAb1Ba otre i
      DAEBjhB ou
      aA1E1Bc ou $
      eAAAaC ou _ ai
      Bd1a1AA ou _ de
      da1aaBC ou _ est
      C1A1cAb ou _ etais
      AAd2bA ou _ fais
      aCdA ou _ faut
      D2AeA ou _ je
      dBB1aAA ou _ les
      BC1bbcB ou _ m
      CbdcdDC ou _ ne
      B1AacB ou _ on
      dcBAA1A ou _ s
      BAbB1aa ou _ se
      D1bBa1d ou _ sui
      Aa1AfEb ou _ suis
      1Ca2Ad ou _ te
      DBaBeAa ou _ va
      BA1b1d ou _ vais
      bbAAAAa ou _ vient
      BDABBgB ou aller
      BeBAdCA ou ca
      FBA1CjC ou dormir
      AaAaeDD ou elle
      bbAcAAA ou est
      AbdBaCA ou faut
      hB1AcaB ou il
      bc1bA1B ou ils
      2CBbae ou j
      eAAAaC ou j ai
      C1A1cAb ou j etais
      A1AAABe ou j habite
      HDfc1de ou je
      D1bBa1d ou je sui
      Aa1AfEb ou je suis
      BA1b1d ou je vais
      bDAAcaA ou la
      CC1a1aA ou le
      ABB1bca ou me
      ACA2e ou moi
      ba1aaBB ou mon
      bCAD2e ou on
      hcABEAA ou pas
      Ha1i1BA ou personne
      B1aeDA ou personne me
      CcAAc1A ou personne ne
      b1bAABb ou tu
      jDaBaAB oubl*
      1A1daBA oublie de
      1eAA1C oublie le
      bAABAb oublie mon
      fDaA1aC oublier
      eaABDBA oui
      bBCbaAA oui $
      1dCA2b oui et
      Be1A2A oui il
      CcfCaCb our
      Bbb1B1A our _ are
      CA1bAbb our _ is
      bAAAbAa our _ s
      C1e1A our chats
      aeBADA our house
      1cB2Cd our street
      DaBAafB ours
      CbAA1b ours $
      BBaAdAA ousa
      1DBDefa out
      A1cABGh out $
      Bb1CAcB out _ a
      1D2Adb out _ i
      aAaBAbA out _ it
      BaCbccA out _ my
      1A1BdDa out _ the
      D1Aad1B out _ window
      aAaBBcA out and
      BAb1AbA out by
      CaaAAbA out i
      BB2bd out last
      1d1bBB out of
      daAcABA out on
      A1Babc out on my
      EaAagEC out the
      D1Aad1B out the window
      e1DbA1C outi*
      dADcA1B outils
      C1CBBBg outs*
      C1CBBBg outside
      1BAA1Ag outside my
      BAAaAEd outside the
      1E1A2c outside with
      bBECbfA ouve*
      b1DB2b ouvert
      fB2A1B ouvert _ bras
      f1AAaCB ouvert le
      eB2A1A ouvert le bras
      Ac1AdAB ouverte
      Af2ABA ouverte $
      1D3e ouvertes
      ABDADhc ouvr*
      dCBAB1c ouvre
      EA1A1cb ouvre $
      BcAc2A ouvre _ bouche
      BcAb2A ouvre la bouche
      dAAAAA ouvre le
      fC1A1AA ouvre les
      dA1b1DA ouvre plus
      CdaB1bA ouvrier
      aEAbBcb ouvrir
      DC1aBce ouvrir $
      e2A1AB ouvrir le
      ebdcCBE over
      aBca1B over $
      faAD2A over me
      C1ac1AA over my
      AaAcaAC over the
      bdBBBA over*
      DBAC1Cl owe
      BA1B1Ad owes
      cFAcAcB own
      E2A1cb own in
      a1bBAAb owne*
      CfAbaE pack
      EABEjaa pack*
      EAABiCA packed
      C2A1eA padl*
      AB1A1eA padlocks
      AB1A1eA padlocks the
      B1afaBB page
      eB1AAA page*
      eB1AAA pages
      1CdAA1A paid
      H2bBAh paie
      1AaAABc paie pas
      1Da1AAc paie*
      EDAF1i pain
      Aa1BcAa pain $
      C1A2dA pain _ la
      BdAb1Ab pair
      Dacb1A pair*
      Dea paire
      eBAa1AA paix
      BbbcADe pale
      BAdA1Aa pale $
      BBaA1f pali*
      BfBaA1A pan
      abDdBAB pand*
      cAcB1a pani*
      d1BBAaA panne
      mEaFBBA pans*
      bAbBA1a panse
      hCACAAB pansements
      HCh1AeE pant*
      FEfa1eE pantalon
      1CAc1BA pantalon $
      FiADCB papa
      CdA1BBa papa $
      BAa1ABb papa _ a
      bB2Dea papa _ parti
      BdB1Ada papa a
      AbA1Cda papa est
      bBa1B1b papa et
      CbAAb papa moi
      BBB1Ade pape*
      DAaaAca paper
      bACAAad papers
      2hCBDa papi
      dBGaadA papi*
      dCEbDi papier
      ABC2bd papier $
      bBA1abB papier sur
      A1d2AD papiers $
      aAB2Cf papiers _ je
      bCCCCdg paqu*
      CCAAAde paquet
      BA2AeB paquet de
      AAAAAac paquets
      Fece1Ca par
      1BAbBaa par _ a
      1CAc1BA par _ camarades
      AhAFAAA par _ cheveux
      B1d1cAA par _ dans
      dAcC1C par _ depuis
      dDdBA par _ e
      daA1ABa par _ et
      BCABbca par _ fenetre
      bcABA1A par _ gorge
      aEAA1bb par _ il
      ABAbbAA par _ jardin
      gAaB1BA par _ la
      Da1Be1a par _ le
      BAacB1b par _ meme
      eA1C par _ on
      Bb1d1A par _ plus
      bdAAdEC par coeur
      1c1DAaa par de
      ABAf2A par des
      aBfcEDc par jour
      faAEAAb par l
      ECBbfb par la
      BCABbca par la fenetre
      HeB1iDA par le
      ABAbbAA par le jardin
      FbBiDCD par les
      AhAFAAA par les cheveux
      Ad1AAAB par mn
      Cf1EAb par mon
      e1AaACA par nuit
      CAAaBe par ou
      aAabaAB par semaine
      CnABBBD par son
      AdAAA1A par son mec
      DaAAA1g par ter
      CB1AAbe par terre
      dFfcAaF par un
      aBcCA1c par une
      i1Ba1CB para*
      acBbBA parait
      EADBaec parc
      CBB1AhB parc $
      1bD1BdB parc*
      FeBaBfF parce
      aDbCAc parce _ c
      1dAAAaA parce _ elle
      AfA1ACa parce _ j
      cBCaAcB parce _ je
      AAaB1ac parce _ le
      CBBAAd parce _ on
      CaA1BeA parce qu
      CAcAbc parce qu il
      CBAaAc parce qu on
      AaBa2D parce que
      aDbCAc parce que c
      AfA1ACa parce que j
      cBCaAcB parce que je
      AAaB1ac parce que le
      eaBBEA pard*
      cbBADAA pardon
      BeAbA1A pardon $
      fAA2AA pardon maman
      1AAAfBb pare
      acDDdBC pare*
      fABaABB pareil
      1BAB1da parent
      BBA1cAa parent $
      bbaAAAA parent se
      Ec1EhBA parents
      F1eBaB parents $
      DA2dAa parents _ a
      aCA1AAc parents _ m
      1aaCBca parents _ me
      AAAaEfa parents _ ont
      BC2eB parents _ pas
      AaadCA parents _ que
      Bc2bAB parents _ rien
      ABa1dDA parents _ t
      Ab2C1c parents are
      fb1BBb parents ils
      D2bd1B parents je
      dBbA1A parents le
      BaAdCba parents m
      A1AaCcb parents m ont
      Ce1aaBB parents me
      B1ACbc parents ne
      cABA1bb parents ont
      BeA1AA parents pour
      da2CBA parents se
      CcA1Aba parents sont
      1bbC1bC parf*
      ccDC1bC parfois
      Caaab1B pari*
      DAd1bA paris
      AAa1Bbb park*
      AAa1Bca parking
      dBaAaBA parking $
      DbAabCb parl
      adaaBId parl*
      bBb1BCa parle
      EBccAAc parle $
      eaABA1B parle _ a
      Ec4b parle _ c
      AbABA1b parle _ d
      AdAAAAA parle _ de
      daA3E parle _ il
      bCaaAAc parle _ la
      dAaCA1B parle _ personne
      BCaa2b parle _ suis
      feaE1DB parle a
      d2AAAb parle a la
      adAAAAB parle avec
      gBaEa1B parle d
      bIACcdc parle de
      bBaaAaA parle jamais
      Bb1AA1c parle je
      BCaa2b parle je suis
      Ae1AABB parle pas de
      eeaACbC parle plus
      2c2Ec parler
      1CeB1Bb parler $
      cBcBA1C parler a
      Ba1ab1C parler de
      bAAA1Ac parler plus
      Ab1aaaC parles
      D2g1CA paro*
      C1ag1DA parole
      FBjBaBA parr*
      FBjBaBA parrain
      1cD1Dea pars
      1dA1EfA pars que
      1EADdb part
      eABA1A part $
      CaeCdAC part a
      CbaaAaa part au
      EaBaAaa part en
      D2AAe part ou
      dAaA1AA part pas
      aGcCeea part*
      CB1BAgA partage
      2aC1cC partagent
      2BBdda parte
      dAbAB partent
      1ABBeBB parti
      daaCHAg parti $
      b3cDA parti _ je
      bBA1cCA parti _ la
      ABA1eA parti avec
      ACC1dFC parti de
      1BfAABb particulier
      aACac1B partie
      ACA1cBB partie de
      cbDABad partir
      1iaaE1d partir $
      DAaAd1A partir de
      BB2AdA partir du
      c1A1BBa partir la
      F2AgA partir loin
      be1aEdA partis
      BaBe partner
      BBb2Ac partout $
      bAA1CaA parts
      G1haADa party
      CbfEba pas
      aId1cAa pas $
      1cAABbB pas 0
      fcBACAA pas _ 0
      CbBBdAb pas _ a
      BBAaba pas _ ai
      AbBdBAB pas _ aller
      b1Bb1BA pas _ ami
      caBb1C pas _ amis
      Bb1aAdA pas _ argent
      B1cC2a pas _ autre
      CebAAAa pas _ avec
      C1acb1B pas _ bas
      c1BAaAA pas _ c
      Cb1abA pas _ ca
      JeAcBAh pas _ ce
      bBcAA pas _ cette
      c2CAb pas _ changer
      dAA1bBA pas _ chat
      CAabA1C pas _ chez
      ABa1AdA pas _ cle
      eE1A2A pas _ coup
      DAAcac pas _ cours
      2Be1cC pas _ d
      1dCcBAB pas _ dans
      1dCA1b pas _ de
      dBB1b pas _ demande
      CCAAcb pas _ depuis
      caA3D pas _ des
      Bad2Ba pas _ di
      AFbbc pas _ dire
      e1A1AC pas _ domi
      AB2CeA pas _ dormir
      1bACADd pas _ droit
      b1Ac1CA pas _ du
      aBAbAAa pas _ ecole
      bc1AADA pas _ elle
      eAA1cAB pas _ en
      BdBA pas _ enerver
      ABAbaAA pas _ est
      c2BBEe pas _ et
      CCeA1Aa pas _ facon
      g1CBAa pas _ faute
      acAaDAA pas _ hein
      BB1Ad pas _ hier
      BeA2aA pas _ i
      EAcA1fA pas _ il
      BAaabaa pas _ ils
      BA1AcB pas _ intention
      Dec1AbA pas _ j
      AcAC2a pas _ je
      aAcb1Aa pas _ jeu
      bcCF1Bc pas _ la
      cEc1E1b pas _ le
      B1dCbDd pas _ les
      cBB2aA pas _ lui
      aeBd1FB pas _ m
      eDAbACa pas _ ma
      DBbbaba pas _ mais
      BBa1AdA pas _ maison
      BC1A1e pas _ manje
      bDBfdaC pas _ me
      gA1B1BA pas _ mi
      Aab1bEA pas _ moi
      Cgc1ABB pas _ mon
      a2aBcC pas _ monte
      bBAbA1a pas _ ne
      FAaA2c pas _ non
      fBCbBaE pas _ on
      EBAB1h pas _ ou
      CbAc pas _ pale
      cC1BB1e pas _ par
      fB1cCBB pas _ pas
      c1AABbA pas _ peine
      dAbAaCA pas _ personne
      1C1BAd pas _ place
      daB1AAA pas _ plus
      AACcb pas _ pour
      BcAaaA pas _ premiere
      E1e2a pas _ qu
      bACd1Ba pas _ que
      HbecaCc pas _ qui
      DbBAAdb pas _ quoi
      BAAAca pas _ retourne
      aaab1BB pas _ s
      EbabCeA pas _ se
      Bf2BAB pas _ securite
      A1ea1BA pas _ seul
      eD1B1cA pas _ si
      AeAA2A pas _ sinon
      Cab1a1B pas _ son
      AdAC1b pas _ sport
      BAAaAba pas _ suis
      eAAB2a pas _ sur
      E2B1g pas _ toi
      D2A1eA pas _ toit
      CaAa1c pas _ tout
      B1A1eB pas _ vire
      1ACeBAa pas _ voir
      gB3B pas _ we
      ABAbbaA pas _ y
      CB3d pas a manje
      Bcaa1Aa pas a qui
      bBabABA pas aller
      BdA1A1A pas an
      BdA2bA pas appeler
      E1b3c pas arete
      BAfAA1B pas arrete
      DbAaAcB pas assez
      caAAABa pas avant
      aBdaCaB pas avec
      aBAaabA pas avoir
      eA2ACA pas besoin
      a1ccaBD pas bien
      EdAbaB pas bon
      A1dA1AB pas bouger
      ABAbaBa pas c
      AB1baBa pas c est
      bcCCbAD pas ca
      AbB1dAb pas ce
      daBA1A pas change
      bBbAbAB pas chez
      aa1AbCB pas chez moi
      C1bc1A pas comme
      cBaA1Ba pas compris
      Ca1A1bb pas content
      b1Bb1BA pas d ami
      caBb1C pas d amis
      beaD1Ba pas dans
      CAbA2b pas dans la
      cbCA pas dans le
      CcDbHiB pas de
      BA1B1d pas de place
      D2A1eA pas de toit
      AdBA1A pas des
      1B1a1Cc pas descente
      DCjA1C pas di
      FafA1aa pas dire
      BBdbAA pas dire qui
      DbbBAAc pas dit
      eAA1AA pas dormi
      aAbCBAd pas du
      cBB1Aa pas du tout
      AABaAAf pas e
      1h1ACdF pas en
      CAAaac pas en cours
      a1bBB1B pas en parler
      Ae2AAB pas en securite
      1Da2fA pas encore
      BDda pas enmen
      C1eaAA pas envi
      EaacaB pas envie
      Da1cb1a pas envie d
      c1cCaA pas et
      b1bAAbA pas et ils
      CAeBdBa pas etre
      CBddbAC pas expliquer
      EAABAg pas faim
      DgAaAbB pas faire
      ccA1AAb pas fait
      DdAA1Aa pas fini
      AdDb2A pas gentil
      eAC pas grand
      CA1b2d pas il
      3C1Af pas ils
      aCbBaa pas j
      BBAaba pas j ai
      FcAbcaD pas je
      BAAaAba pas je suis
      fBEbcDa pas ka
      e1A1AC pas ka domi
      CbAc pas ka pale
      B1A1eB pas ka vire
      dB1a1Ba pas ka we
      acABgCC pas kon
      gfG1aBB pas l
      bc2aBA pas l adresse
      BdBA pas l enerver
      BA1AcB pas l intention
      bCBe2B pas la
      CAacb1B pas la bas
      c1AABbA pas la peine
      BcAaaA pas la premiere
      A1AA2g pas le
      cE1A2A pas le coup
      aCd1AcC pas le dire
      1bACADd pas le droit
      dB1AbBA pas leur
      BA1e1A pas lire
      ad1BaaC pas m
      2C1bad pas ma
      1A2Ef pas maison
      BAC2fA pas mal
      DC1B1gA pas mange
      D2A1dA pas manje
      jBDAAAB pas me
      bBAAc1A pas mes
      A1cbcBE pas mon
      AAC1CjA pas ni
      Aa1cAaB pas on
      bAc1aaB pas ose
      DHE1beB pas ou
      BBA1BdA pas ou dormir
      CAA1bdA pas ou je
      dA1AABa pas par
      cBA1bB pas parle
      1bA1CBc pas partir
      g1AAaAB pas peur
      bcAAABa pas plus
      ABAcA1a pas possible
      g1AFDCb pas pour
      eA2AC pas pour le
      dB2B1A pas pour moi
      1DddCCa pas pourquoi
      dDaAA1B pas pourquoi je
      Cb1d1AA pas prendre
      Cf3AA pas presentable
      DebAABA pas pu
      BdA1b1A pas qu
      AbBba1A pas qu on
      CGeAbDe pas quand
      AB1abAb pas quand je
      EjFA1B pas que
      CbA1aAA pas que ca
      CdAA pas que j
      BhE1Caa pas que je
      dAaCB1B pas qui
      aAa1ACc pas quoi
      a1B1ACc pas quoi faire
      dCBB2a pas quon
      CcBBfBA pas rantre
      D1CAgDA pas rentre
      BAAAcB pas rentree
      CaABcAA pas rentrer
      bCd1aD pas rester
      bCaAbAb pas sav
      ACDacBe pas savoir
      DA3d pas sentir
      cCaa1A pas ses
      aEbcBc pas si
      bBA1aAc pas si je
      AEEBABk pas sortir
      bB1B1Ac pas sur
      BeA3A pas tombe
      CaBAAgA pas toujours
      C2a1Bf pas tous
      C2a1Bf pas tous les
      CaeCac pas tout
      BabC1d pas tout le
      Caba1AA pas tranquille
      EAAA1gA pas tro
      Gbacbb pas trop
      AAb1Bc pas un
      bcADBcC pas une
      CcAb1aE pas venir
      AcAbAAc pas voir
      E1caabA pas voulu
      CCbAAfb pas vraiment
      Db3c pas vre
      cB1abBA pas we
      ABa1Ad pase
      HdB2iB pask
      Ce1a pask je
      c1Hi1ca pass
      dcEFaBi pass*
      d1aAAAC passage
      KDedafE passe
      GeAa2c passe $
      AdAa1aA passe _ a
      e2A1AB passe _ ca
      cA2BAb passe _ chez
      De1bbAB passe _ la
      cA1AAC passe _ mois
      EAABBgA passe _ nuit
      BABCBfA passe _ nuits
      1aAcCA passe a
      CBdA1bA passe avec
      aBb1bAA passe dans
      de1DB1A passe derriere
      DBda1a passe en
      DCAC1iB passe la
      DA1BBfA passe la nuit
      B1acAAA passe le
      B1BAAc passe mes nuits
      BBaabAb passe par
      eBB2bB passe pas
      caAB1b passe ses
      aBbA2C passe un
      a1De1aa passent
      E1DAaCe passeport
      1ea1A1E passeport $
      ACBA1Ac passeport et
      fiMeBAj passer
      DeBb2b passer $
      bA1C1Ac passer _ la
      AaA2cC passer _ nuit
      2Cd2B passer _ portail
      CBAgAA passer devant
      AaA2cC passer la nuit
      a1CdA1C passer le
      2Cd2B passer le portail
      aA1D1Ad passer par
      dAaB2A passerait
      GaDCjBc passport
      cAA1bDA past
      BAa1bAb past the
      CAdA1ac past*
      BfBb1AA pata*
      AcBc1AA patates
      AbABAbA pate
      BDABAgb pate*
      BD1BAga pates
      CaAb1b pati*
      DC1AlE patisser
      EaA1d patisser lwen
      Bd1A1bA patisserie
      AE1d1a patissier
      EaaBBbc patr*
      DadDBAd patron
      ACBa2b patron _ a
      ABAA1bc patron _ que
      Ba1B1Bc patron dit
      Acb1ABC patron du
      ABB2Af patron garde
      1fDa2C patron il
      ACbc patron m
      B1Ab1cB patronne
      eBAA1AA paum*
      CCAh1aB paus*
      AaBe1bB pause
      C1Af1BA pauses
      AC1fAaa pay
      AABd1a pay $
      A1eAAAA paye
      ACBb1aa paye pas
      Cab1C1d paye*
      A1c1CCb payer
      1ACBA1f payer $
      AAcB1dC payer le
      BbDDb1e pays
      aBCa1bB pays $
      BB2cAb pays pour
      FAAd2c pb
      CAaccAA pdt
      2BbdaB pe
      CAaBA1d pe pas
      dBACeA pe que
      kHCAAC peau
      Db1c peau $
      fE3B peig*
      eD3B peignoir
      1Bbe1AA pein*
      dCB2Ab peine
      C1bd1AA peinture
      Cdbb1AA pell*
      CAbe1AA pelle
      ABgB1AA pelo*
      ABfB1A pelote
      fC1fBDG pend*
      BbcbbBC pendant
      1eaBA pendant _ jours
      bBAaaB pendant _ les
      AbBA1cA pendant _ vacances
      cdABAA pendant deux
      ACdCbaA pendant la
      1BcbAAB pendant le
      AbBA1cA pendant les vacances
      1bAb1CA pendant que
      CBAc pendant toute
      1ACcABD pendre
      hBBAB1B pendu
      jIBEaFE pens*
      dBFEdDC pense
      Fb2c pense $
      cB2Cb pense pas
      bBA1bB pense que
      dD1bDaA penser
      cCcAA1B penser $
      aADcEDe peop*
      aADcEDe people
      EC1a2e people $
      ElCGBdB per
      1daD1Ac per $
      BfA1BaC per e
      AdAB1AB per i
      CdA2aD per ma
      AGAjACb perd
      1ABdEbc perd*
      bCa2bA perdre
      AAcd1A perds
      BcEbDab perdu
      D2A1d perdu 0 kilos
      EA1C1iA perdu _ kilos
      EbfM1bC pere
      d1bAfIF pere $
      aAD1afF pere _ a
      AFf3a pere _ dans
      cDA2d pere _ di
      1aa1BdB pere _ dit
      bb2A1D pere _ est
      BdC pere _ j
      BaD1dB pere _ je
      Ccb2B pere _ le
      AEC2ae pere _ ma
      BAaAbAA pere _ me
      1BcA1Bb pere _ mes
      aB3cC pere _ perdu
      1DA2f pere _ plus
      aDb2eA pere _ que
      1CfAA pere _ rentre
      AD3ac pere _ sorti
      ACA2da pere _ tout
      CAA3d pere _ un
      F1EADgd pere a
      aB3cC pere a perdu
      A1A1AdD pere boit
      aCb1c1A pere depuis
      aCC1aBb pere e
      AEe2B pere entre
      cdC1E1a pere est
      e1C1AbB pere et
      BdbA1B pere euh
      BbB2Ac pere fait
      1Ca1AdA pere i
      DbB1AaD pere il
      acA2aC pere il a
      AcB1AAB pere il est
      eBa1bBB pere je
      aDa1aBa pere la
      cBd3a pere le
      D1aAbaB pere m
      BaC1baA pere m a
      GAeEdcD pere me
      f1C1AC pere on
      eaB1A1B pere s
      1Ec2cA pere veut
      eCBCBeB peri*
      AfAaAEB perm*
      d1aBCAA permis
      BfAAbC permission
      AeAA1AB permission pour
      BBaAdA perp*
      ABaAcA perpignan
      fEBeaAa pers
      bCBfbDA pers*
      dC1BaB perso
      abcCcCB personne
      1BcBACb personne $
      AABfb1B personne _ a
      A2eEa personne _ connait
      BdaAA personne _ croit
      E1Ac personne _ etre
      1aeCBBa personne _ la
      dAAAA1A personne _ m
      BaaBb1A personne _ me
      E3eAB personne _ ou
      EBadA1a personne _ parle
      f1BC personne _ qui
      D2AdA personne _ retrouvera
      CfB1A personne _ rien
      C1Ac1B personne _ s
      BBb1abA personne _ sait
      B1abbAA personne _ savoir
      GACeAf personne _ veut
      fBaDaEB personne a
      C1AfAB personne de
      f1AAAA personne depuis
      bAbAA1C personne il
      DAaacA personne je
      bAdC1a personne la
      eCdCBaA personne le
      cbAaBAA personne m
      EAAd1d personne ma
      BAcadBA personne me
      A2eDA personne me connait
      EdbcBbd personne ne
      eAA1ABB personne ne m
      E1CdAe personne ne veut
      cbBBA personne regarde
      Ca1AdA personne sait
      C3cAB personne sait ou
      aAcBAA personne va
      E1Af personne vais
      G1Bd personne veut
      HbChA personne veux
      CAAdBab personnes
      hCBCBa pese
      1Bb1cCB peso*
      cBb1bCB pesonn
      bAAabBA pesonn pas
      GhBaAC pete
      Bd1BaA pete $
      aBc1a1B pete un cable
      dBBb1A peter
      Gd1A1dB peti*
      ceCCeAC petit
      2BcAd petit $
      aAaAaDd petit _ a
      cAAaaaA petit _ dans
      dCa2A petit _ dit
      eDC2Ab petit _ il
      AdaB2A petit _ me
      BAaAd1a petit a
      DffDAAA petit ami
      cab1aBC petit copain
      1cBAabb petit de
      e3AAD petit feu
      dDDdcBb petit frere
      bB1A1Ac petit frere a
      bCaa1aB petit il
      Ae1AABA petit j
      AbeB1DA petite
      c1BaABA petite _ de
      AcAba1A petite _ elle
      Cac3B petite _ je
      ACAa2c petite a
      1dABaa petite de
      dBA2b petite elle
      Aea1BBA petite je
      BbAdAbB petites
      BAAc1b petites frere
      F1ADDfc petits
      BCAAABh petr*
      BCAAABh petrol
      cbAaCbF peu
      daABC1B peu $
      dA1B1C peu _ de
      1D1c1cA peu _ le
      BBA1Ac peu chez
      AA2BdA peu partout
      B1aBB1d peu pas
      c1bB2B peu plus
      1b1aBCa peur
      1DaAace peur $
      1dAAC1B peur 0
      aBad2A peur _ ce
      BAcAa1A peur _ etre
      B1D1a1b peur _ il
      ACaAAdd peur _ me
      Bd3AB peur _ mon
      BBbcaaA peur d
      AfdbDAF peur de
      aBad2A peur de ce
      Be1A1AB peur de mon
      Aacb1AD peur des
      ABB1a1c peur il
      EC1Cibb peut
      AA1BAd peut _ les
      aD1Aa1d peut etre
      Caab1b peut on
      BAaCbaa peut pas
      B1Ba1bd peut plus
      Cd1cEbb peux
      dBAA1aA peux _ a
      1CcE1Ac peux _ dire
      DBbec1B peux _ expliquer
      AcAb1bA peux _ faire
      BAd1b1A peux _ le
      1C2CfA peux _ rentrer
      1DBAAAe peux _ sortir
      1BCAb1d peux _ trop
      Bf2ACA peux _ un
      Be1AAbD peux _ venir
      DddBABa peux pas
      aAfD1AA peux pas dire
      DBbec1B peux pas expliquer
      AcAb1bA peux pas faire
      bCB1AAb peux pas sortir
      1BCAb1d peux pas trop
      Be1AAbD peux pas venir
      c2cB1a peux plus
      BdA1AAA peux rester
      fAAA1B pff
      hA1ACB phar*
      fAAAACA pharmacie
      eBA1AB phas*
      DbBccCe phon*
      DaAdcC phone
      Bdaa2B phone $
      DcCbBBd phone and
      EClB1Fb phot*
      D1fcAB photo
      AcBca1B photo $
      C1cB2a photo _ moi
      AcaD1Ac photo d
      caIeBad photo de
      EAca2A photo que
      BBdA1Aa photographe
      CAab1ac photographie
      fBfIACD photos
      AaD1b1c photos $
      A1Cb1Ad photos de
      A1eC2A photos nues
      cbAAAB phra*
      fcBCBC phrase
      BbAaAB phys*
      gbC1aEA pi
      dBABbCA pi $
      fAA1ADa pi mi
      CBgA2B pic
      e1BaCAa pick
      baEf1CA pick*
      aBCf1CA picked
      BBAh2A picked on
      BACba1e picker
      dAAC2a picking
      CdAb2A picks
      BAada picks me
      Bg2A picole
      CApGBAE pics
      1DiD1BC pict*
      eA1BAA picture
      DCiBAAC pictures
      Ae1aBCC pie
      AdAB1ab piece $
      1CBacgC pieces
      GdADgDa pied
      Cc1BAAb pied dans
      ABA1Aac pied de
      AbCbgE pied*
      AaCbgD pieds
      1dB1BaA pieds nus
      cB1eABC pier*
      1BAeAAB pierres
      AeAA1A pietiner
      BbAbb pile
      bAAABaA pill*
      F5c pills and
      CeA3A pime*
      BgB2AA piment
      CeAA2A piment dans
      d1cC1BA pimped
      BcBcAAB pinc*
      ceaA1E pins
      BAAc1bA pion*
      DdadBEA pipi
      AbabBBA pipi _ lit
      Ac1bABA pipi au
      Ac1bABA pipi au lit
      b1Ca1bc piqu*
      cBCA1cd pique
      BhBc1CC pire
      acab1DB pis
      cBD1Ab pisc*
      iDDBAaB piscine
      cBFkACA piss*
      BaBd1Bd pisse
      BDB2Ai pist*
      ADB1AAi pistolet
      AaCb1gE plac*
      BcBaAAA placard
      aB1e1AB placard a
      1aA1BeC placards
      f1CCBaA place
      CC1A1fA place $
      cAaaAAA place _ cote
      E4d place _ sleep
      dA1b1C place _ the
      cbAb1BA place a
      cAaaAAA place a cote
      dCABAbA place pour
      DAeCcc placement
      ADBcAe places
      cA1b1C placo
      fAbBCDA plaf*
      fAbBCDA plafond
      cAbABB plafond $
      1abdABE plai*
      DecbABD plainte
      bEA2ab plairait
      BCAA1bc plairait $
      dAAB2B plaisante
      dbBAAAA plaisir
      CbaAaaa plait
      AB1Abac plait _ est
      AB1Abbb plait c
      AB1Abbb plait c est
      CddBAA plait pas
      bc1AADb plak*
      cDBBgCa plan
      eaGG1Gi plan*
      dBbABAC planning
      AbABgAB planque
      AbA1ABb plante
      Dd1b2A plante _ compas
      Cd1A2A plante _ fourchette
      BACDBBi planter
      BBAAA1e planter $
      aeAAbDA plaq*
      adC2C plaque
      f2BA plaquette
      ddDaBaD plas*
      mEBBACB plasters
      cA1BAbA plastic
      acAA1aB plat
      AjE1D1C plat*
      eAA1AA platane
      FbBAAdA plate
      CBAb1b plateau
      gC2AA platform
      EhAA1AB platre
      dBb1AAA play
      dAb1B1C ple
      b1B1ABb plea*
      db1CbBA plei*
      CbBBabb plein
      AAAbbAa plein d
      EAa1AAc plein de
      bBBA1dA plen*
      bBBaAAc pler*
      dBBbDdF pleu*
      1Cba1ba pleurant
      D1Ac2a pleurant et
      ba1ADAA pleure
      JaCf1cb pleure $
      fAAC1A pleure _ la
      bAbC2A pleure _ le
      cABB1b pleure _ les
      jAAE1B pleure dans
      E2e1A pleure le
      baCbABA pleurer
      cBAbAAA pleurer $
      eB1B1A pleurer sans
      EbB1aeB pleut
      C1Aacaa pleut $
      fCAD1a pleut _ le
      e1BA1A plez*
      BbaD1dA plier
      ccAa1BD plom*
      BA1cBeB plui*
      BA1cBeB pluie
      eDB1bA plus
      Dac2Di plus $
      c1AACCb plus _ 0
      AbCCBEe plus _ a
      BbbbBAB plus _ au
      CcBAdaA plus _ avec
      dAAA2B plus _ ca
      aBCfA plus _ ce
      CCb2e plus _ chambre
      FFebbea plus _ chez
      BA2Ae plus _ cle
      1a1BeCc plus _ de
      cb2ABA plus _ des
      BgA1AaA plus _ droit
      Da1dAaA plus _ du
      DaAAbaa plus _ elle
      c1bBAAA plus _ en
      DaaAbb plus _ est
      CAdAAbc plus _ et
      kAFCA plus _ force
      aCaAA1c plus _ j
      cAbF1Bb plus _ je
      AA1cAcB plus _ l
      1dc1aG plus _ la
      gBCbDC plus _ le
      HcCcfBA plus _ les
      aAB1Bd plus _ lit
      B1aCbcA plus _ lui
      AacBA1b plus _ m
      aBd2BA plus _ ma
      f2A1DA plus _ mange
      c2CBAc plus _ me
      C1eAAb plus _ meme
      AbBadBB plus _ mes
      ABDBeb plus _ moi
      B1ae1bA plus _ mon
      ccADBA plus _ ne
      BBAAa1c plus _ non
      BACe2A plus _ o
      D1eA2b plus _ on
      bBA1A1d plus _ parler
      cABBB1A plus _ personne
      1AaBcBc plus _ plus
      DeAAAAA plus _ possible
      fbaCA1B plus _ pour
      bcaAB1B plus _ quand
      adABAaA plus _ que
      cAAabAa plus _ qui
      D1Aa1ca plus _ quoi
      D1Aa1Ac plus _ respirer
      eAA1A1B plus _ reveiller
      BAbaA1b plus _ seule
      bBa2Ac plus _ son
      C2e2B plus _ tel
      J2AAg plus _ toit
      acaCaCa plus _ tout
      FBb1fcA plus _ voir
      gCCcBcA plus a
      cAAadB plus a la
      D1Aa1Ac plus a respirer
      C1iABBA plus aller
      ABf1AA plus aller chez
      D1bbcAB plus au
      bCbA2A plus bas
      dbA2AA plus beaucoup
      fBAA1AB plus besoin
      Ef2AAA plus bien
      DAbAbc plus c
      DAbAbc plus c est
      DBAcAea plus ca
      Bc1eABA plus calme
      FCbBlCA plus chez
      CaCaAcb plus d
      F1abaaA plus dans
      A1GGIrD plus de
      dAAA1BA plus de ca
      BBBa1d plus de moi
      G2AAe plus de toit
      DA2Acd plus debout
      ieE1aFB plus depuis
      cA2ACa plus depuis 0
      BBAA2c plus dire
      BBAA2c plus dire non
      D3cb plus donne
      1Bd1AC plus dormir
      adaBABb plus du
      bdaBABA plus du tout
      EdAAA1a plus el
      b2BbD plus elle
      FdBcbac plus en
      DAbAc1d plus en plus
      d1ABB1B plus et
      caCBAAA plus etre
      cbBAC plus etre la
      f2A1E plus faim
      eBA1AAB plus i
      CA3Ad plus il a
      GDdDg1A plus jamais
      cBbb1GC plus je
      BBAca plus je me
      D1eA plus kon
      aBcA1aB plus l
      nCG1EEC plus la
      gAEBAA plus la force
      C1eAA plus la meme
      BdcaBAc plus le
      BgA1AaA plus le droit
      DbAccaB plus les
      ACaAf1A plus ma
      eA3C plus manger
      2BBBga plus me
      FAcBAbc plus mes
      EA1eA1B plus mon
      D2e2A plus mon tel
      e2B1AA plus ne
      AbB1AbA plus ou
      BCaba1c plus parler
      B1CA2e plus passer
      adaaDBa plus personne
      BAdaAAb plus prendre
      BAabA1b plus prendre le
      Dbf1DCB plus qu
      E1e1AAA plus qu on
      cadCbAB plus que
      BAcA1cA plus quoi
      eBEAFbC plus rien
      aaAbBBa plus rien a
      caAD1B plus rien me
      daBBa1B plus se
      dA2ABb plus ses
      aaaaBdB plus simple
      BAbaAAc plus sortir
      CaCbA1d plus sur
      fC1AAb plus tot
      CAABhc plus trop
      DAahAbC plus un
      BCf3b plus vieux
      AcDBa1A plus vivre
      FdBAf plus vivre avec
      E1bbAb plus voir
      eBaB plus vraiment
      Ca1c1AB plus y
      ABcBab plusieurs
      aA1aeAA plut*
      aA1aeAA plutot
      CBAbeA plutot que
      fB1A1aa po
      ADcCAgA poch*
      cBdD1bA poche
      aAbDaa poche $
      BAAa1d poches
      AfA2AB poel*
      cC1AAAA poid*
      cC1AAAA poids
      jGEGCDe poig*
      EAB1AAi poignarder
      g1AABCD poignet
      AfA2AA poignet _ mon
      ccA2BA poignet de
      AfA2AA poignet de mon
      iFAE2C poignets
      B1dB1BB poil
      A1Ce1A poil dans
      e1BBBFc poin*
      dbAAAAC poing
      dBACA1a point
      CgBaaAB points
      jG2ABa pois*
      eCA1AAb poison
      bCdC poit*
      aCeB1A poitrine
      AAdB2A poitrine $
      dbAAA1B poke*
      CbADe poli*
      GaADebc police
      aBbACAc police $
      1A2AdC police a
      C1AfA1A poll
      BdAA1da pomm*
      a1aabCA pomp*
      b1bAaCa pompiers
      fAAaABB pon
      kABaDDC pont
      E2bA1a pont $
      1CdA2A porn
      BaB1bab port $
      GcBjdDA port*
      CA1aeAB portable
      EBCjcBC portail
      a1AB1dc porter
      bCCadCe porter $
      BBb2Ab porter _ cle
      bAcB1A porter _ je
      DdCAAAc porter _ ma
      1aAC1d porter _ mon
      ACAa1Ad porter _ un
      ADd1A1a porter _ une
      CCfB1Ab porter a
      ACc2Ab porter a cle
      BI1BBbf porter avec
      1Dc1A1a porter avec une
      BaBA1Ad porter de ma
      edCBACB porter des
      BaAbAba porter en
      Bf3AA porter encore
      ADa1ab porter il
      1A1E2c porter ils
      bBCBAcb porter je
      aBA1A1d porter la
      1d1B1bA porter le
      Bbc1ABA porter plainte
      1Dg2A porter quand
      cA1B1dB porter toujours
      acAcACA porter un
      DicACC portes
      BC1a1c portes ouvertes
      AcAa1Bb pose _ de
      1cAA1Bb pose _ question
      BbaA1bA pose _ questions
      faBBBa pose*
      abAaAAB poser
      BbB1b1a position
      EbAAcbb poss*
      BaAAeBa possible
      cBaBd1B possible $
      EbcDAf post
      CbaA1cA post _ to
      bEBdad post*
      BdAA2b poste a
      eBAA posted
      Ba1Cbcf pot
      BbA3d pot la
      CCABdad pote
      A1b2cD pote _ a
      aB2cBB pote _ demande
      acbAaAB pote _ des
      CBAAdCd pote _ est
      BAd1AAb pote _ fait
      aAbAbB pote _ que
      CaB2e pote _ toujours
      BaAbcA pote _ tout
      Da1B1Bd pote a
      ADgBaCA pote de
      AB1AAca pote elle
      1Bb1AcA pote elle a
      1A1ac1D pote il
      c1Bd1CA pote ma
      Ba1aABd pote on
      BAb1AAb pote s
      dAaA2B pote veux
      ABBd2A poteau
      accCBaA potes
      c1BcADA poubelle
      fb1CaCA poubelle $
      A2Caca poubelle du
      DAaC1fA poubelles
      aBAAbbB poudre
      BcCA1ba poul*
      CfB1A poule
      Cca1AA poup*
      BaadBbA pour
      1bbAAcA pour 0
      ba1BABe pour _ 0
      abDBbda pour _ a
      BbdB2A pour _ age
      dA1BAAb pour _ au
      aB1AbBA pour _ bon
      gCBCaAB pour _ c
      D1Aaabb pour _ ca
      cBbAABA pour _ ce
      caa1ABB pour _ chez
      daB1AbB pour _ dans
      DcBadAa pour _ de
      B1ac1bA pour _ des
      CaA1Ac pour _ dire
      DbA2bB pour _ du
      b1AAAAc pour _ ecole
      C1f1AaA pour _ elle
      B2AdBB pour _ espagne
      be1Ba1B pour _ faire
      Ccf1CCB pour _ il
      CaAab1b pour _ ils
      1BBa1ac pour _ j
      J1fac1e pour _ je
      BcabABA pour _ kil
      CAba1c pour _ la
      CDbabcA pour _ le
      EAaAbba pour _ les
      CA1a2d pour _ lever
      ABad1BC pour _ ma
      c1aBBaA pour _ mais
      1BA1A1e pour _ marier
      cB1aBaA pour _ me
      BB1bAcb pour _ mec
      BcAb1CA pour _ meme
      dbAAACa pour _ mere
      c1BAAb pour _ moi
      AAhCAaB pour _ mon
      b1B1BdA pour _ nuit
      aC2dA pour _ on
      dc2CAA pour _ parents
      CaceACC pour _ pas
      eB1AA1B pour _ penser
      BAeA2A pour _ photos
      AA1eAaA pour _ prendre
      CfC1aB pour _ qu
      aca2BB pour _ que
      gD1BAB pour _ qui
      AA1AbAc pour _ sans
      AaBA1Bf pour _ securite
      CB3dA pour _ soir
      bBBB1Aa pour _ un
      aB2CcA pour _ vacances
      bbaCBa pour _ vrai
      babDAab pour aller
      fBB1cC pour apres
      BDacbbB pour avoir
      AcebCaB pour ca
      Dd1AA1A pour cacher
      daCA1AB pour ce
      eAA1BA pour chacun
      cAaCACa pour de
      1B1AcBA pour de bon
      bbaCBa pour de vrai
      FA1b2d pour deboucher
      EAcA1ac pour des
      A1BAbAf pour dormir
      e2AB1B pour elle
      bca1B1A pour etre
      gAAIA1d pour eux
      1AAd1bB pour eviter
      FbDbAec pour faire
      CB1AAae pour faire le
      DceAA pour kil
      B1Ad1aA pour kon
      CAaAbab pour l
      B2AdBB pour l espagne
      CAcACb pour la
      b1B1AcA pour la nuit
      F1AE1dd pour le
      bA1AcBA pour le jour
      a1CGEdd pour les
      fDCcA1c pour lui
      CcDcc1b pour m
      hAcBDD pour ma
      acA1ABa pour ma mere
      EAAA1cb pour manje
      abDeBDa pour me
      1BA1A1e pour me marier
      bcBA1BA pour me punir
      dBaBCb pour mes
      kIb1AG pour moi
      eC1B2A pour moi c
      AC4e pour moi j
      ABc1Ba pour moi je
      BbcB2A pour mon age
      f1AAAAF pour mourir
      CA1faBA pour ne
      C2e1BB pour ne pas
      BF3bc pour nou
      CAaaAdC pour nous
      cB1ccDA pour partir
      JbCpbEE pour pas
      BaabAAA pour pas kil
      Cc1cBB pour pas les
      Dd1BbA pour pas qu
      D4e pour pas sentir
      AAdc1CB pour payer
      BAA1eCA pour plus
      Fcgab1D pour qu
      DafABA pour qu il
      B1cb2D pour que
      EadcABB pour que je
      bC1AbA pour que les
      aC1B1ad pour qui
      bBaBbA pour quoi
      AB1dBab pour rentrer
      jaAA1EC pour rien
      AcBbAaB pour rigoler
      Dc1c2B pour rire
      aB1dAAB pour s
      2AcBcA pour savoir
      dC1bAA pour savoir qui
      bCCca pour se
      HB1DAci pour tenir
      oCHGdDA pour toujours
      gaECbAC pour tout
      ABACaca pour tout le
      Cc1Bb pour toute
      bhDDABb pour un
      AAAbAab pour un mec
      HfaBA1a pour une
      1Bb2Ad pour verifier
      hA1AABC pour voir
      i1DdBFA pour*
      bebBDGD pourquoi
      HcafcBb pourquoi $
      aabAB1B pourquoi j
      cD1aAAC pourquoi je
      b1ACAbA pourrai
      fABaaA pourrait
      CF1h1Ba pous*
      aBcB1a pousse la
      ADda2a pousser
      gCB1A1A pout*
      D1ecaaB pouv*
      A2eB1A pouvais
      B1adAA pouvais plus
      EcB1fBA pouvait
      eBbACbB pouvez
      BAdA1bA pouvoir
      C2e1A ppl
      1daaBBA prac*
      CCAbAea pran*
      baABAc prat*
      baABAc pratique
      f1BA1AA pray
      A2AeAA pre sou
      CefaEBE pref*
      dabbCFB prefere
      DAae1A prefere _ le
      bcbD2A prefere _ que
      BAaCac prefere les
      2AbBac prefere pas
      caBBA1b prefere que
      BbAbAB prefere rester
      dGa3A prefere un
      Ecc1ab preferee
      DAd2c preferee et
      CccAAAB prefererais
      ABcAaaA prefererais une
      Db1B1c preferes
      aABacAA prem*
      D2AdA premier train
      dABa1B premiere
      B1CegBa pren*
      DeabC1A prend
      adBbBAB prend $
      C1aA1Ae prend de
      AeACaAc prend des
      ABAaaAb prend la
      D1AacAd prend le
      1bcaB1E prend mon
      DeCa1ca prendre
      CeAa1BA prendre $
      DabA1Ac prendre de
      ECaebA prendre le
      bBB2bb prendre moi
      bAAdACA prendre mon
      dB1BA1a prendre tout
      CaAbd1A prendre un
      BEb1cdb prends
      Ac1bA1B prends _ coups
      fBaCAcC prends _ de
      b2AABc prends _ la
      B1AAA1d prends _ trucs
      aA2ABd prends de
      daB1BBd prends des
      B1AAA1d prends des trucs
      CBAccAB prends la
      FB2cba prends le
      Ca1Bc prends mes
      1AeAABB prends plus
      dBAAaAA prenez
      a1Ca1Ca prennent
      1BBfBC prenom
      B1BcA1b prenom $
      1A1AdCC prep*
      cAABbBA prepare
      DcceaC pres
      AabbABA pres _ la
      AaacAAA pres de la
      DaAaAab pres du
      e1dEBGa pres*
      Cf3AA presentable
      1AA2Be presente
      1AcbAAB presents
      1c1DA1a presque
      fBAAA1A press
      dCADa presse
      1CABiEB pret
      AAA1eBA pret sous
      EDfbBcd pret*
      BDdDbcc prete
      ABd2AB prete _ ses
      BCe1cBB prete a
      ABd2AB prete a ses
      EAabCdb pretend
      CAcdA1A pretend _ be
      CAcdA1A pretend to
      CAcdA1A pretend to be
      dAAaAAA pretending
      Dcb2AA pretexte
      eEAHlFA prev*
      DAa1bAc prevenez
      GBaAgCA prevenir
      DbB1ba prevenir _ je
      ba1BdBC previens
      eCAaDa prevu
      ABHa1Dd pri
      dbA2AD pri la
      ACAAd1d pri le
      AAAaaAc pri mon
      d2A1AC pri tout
      Cc1aA1B pri une
      iAABBA prie
      aCb1Ac prie*
      CAc2b priest
      E2c1bA prim*
      1BBd2A primaire
      eAC1aAA prin*
      BaAac1A principal
      bB1AAba principale
      daABA printemps
      Id1CcAg pris
      EBa1a1c pris _ la
      ABa1A1d pris _ tel
      AADA2d pris _ truc
      B1abfCC pris la
      BdCBbaC pris le
      dAa1a1B pris les
      1cAaBBa pris mes
      DBDB2g pris un
      AADA2d pris un truc
      c1aAAAB pris une
      1eB2aA pris*
      agBaBAA prison
      BebEAeC priv*
      AAeA2A private
      1aBCAcA prive
      adBBAAA prive de
      C1eCdBa prix
      AAAbBdA pro
      d1DBB1a prob*
      CA1d2A probation
      ba1D1aB probleme
      eaa1AaC proc*
      BdAa1Aa prochaine fois
      Bcb1AbB proche
      gB1AAAa prod*
      fC1AAAa produit
      CA3Ad produit pour
      a1bcC1B prof
      cC1aBa prof $
      cABa1BA prof _ que
      cBAb1A prof a
      CBgG1Ab prof de
      BcaB1a prof je
      1eBA1A prof que
      jBcbCCH prof*
      DacBAa professeur
      CBcA professeur de
      aABcAa professeure
      A1iD1AD profite
      ABCe profs
      eA1AAB prog*
      lCBCAEA proj*
      fBACABA projets
      ebBbBCb prom*
      DcaAbA promie
      dcBACBa promis
      aDcGDhB prop*
      BBaB1bg propose
      cdAA1CD propre
      CeAA propre mere
      DBcB1eC proprietaire
      BBaAAfC proprio
      BCfABAA pros*
      BBf1AAA prostitue
      GfDABBg prot*
      AbA1ABc protection
      FjA1AAA protege
      De1A2A protege _ tete
      De1A2A protege la
      De1A2A protege la tete
      1DabA1b proto
      DbCcAab prov*
      f1A1AAB ps
      f1A1AAB ps 0
      mBCCADB psy
      fACA1BA psyc*
      CfDc1cA ptit
      1BaabbB ptit freezers
      1dB2Ca ptit frere
      CaeAabB ptit*
      BAf1aaA ptite
      BaabAbA ptite _ eur
      BaabAbA ptite s
      BaabAbA ptite s eur
      gD1bCB pu
      CaCcbEf pu $
      bBbA1AA pu a
      bAAAAfC pu d
      BA1BAgB pu de
      cAAbAAA pu la
      CdcAAA pu m
      BeAa1A pu venir
      ccBAAA pub
      1Bbc1aB publ*
      aAdB2A publier
      CA1BgAA puce
      Ba1a1Ee pui
      BaAAcfC puis
      B1ABcB puis _ m
      CadBbBA puis elle
      bbAAAAb puis il
      eAACBAA puis je
      bAaC2b puis*
      DccBAbb pull
      cAAb1aA puna*
      cAAb1aA punaises
      dbBc1CD punc*
      CbAa1BA punched
      Ac1c2B punching
      Cc1c punching ball
      giEFCCB puni*
      1dAdCDA punition
      iEB1AB purp*
      hDA1ABB purpose
      eCAbAA purpose $
      cAAaAAA pus
      AcAb2B push*
      AdBA2A pushed me
      b1bb1dD put
      DCbb1Aa put _ hand
      1AAb1Cb put _ in
      aaABBdA put _ out
      C1d1bAc put a
      ADfB1AA put his
      DaFeabA put my
      1AdC1bA put the
      D1dBb1A puts
      ACcA1AA puts _ hands
      BCfA1BA puts his
      ACcA1AA puts his hands
      1dbAaCB pyja*
      1cbAaCB pyjama
      fd1AcBB qu
      BBCbAca qu _ a
      Cad2a qu _ ait
      eCAAC1b qu _ avait
      aDA1Abd qu _ ce
      eCAB1aA qu _ en
      eeAdBaH qu _ est
      CBcAAb qu _ fait
      cBA1BaA qu _ faut
      bAABA1b qu _ l
      EbaAaa qu _ la
      aAaAaCb qu _ le
      A1BfA qu _ les
      A1B1aAe qu _ lui
      BAcC1Ad qu _ m
      DbdDbba qu _ me
      bBBbA qu _ n
      DabBfaG qu _ ne
      CAAcAba qu _ ont
      BAcAc qu _ parle
      dC2A1a qu _ recommencera
      BfAAA qu _ rentre
      eaBa1BF qu _ s
      BAAab1b qu _ sache
      eA1BaAA qu _ se
      Bd1A1AA qu _ tombe
      aDcBBCe qu _ va
      gBA1BBB qu _ veut
      dAAAAAA qu _ voulait
      ABB1bd qu _ y
      ABBCad qu a
      CbAAab qu a la
      1bFadbI qu elle
      CC1abcC qu elle a
      AbAcBa qu elle est
      CBBaa1b qu elle n
      eA1BAA qu elle veut
      Daca1Aa qu en
      bDA1A1e qu est
      aCA1Aad qu est ce
      dbBEaBA qu il
      1aDbAab qu il a
      dB1ABB qu il avait
      dBAA2A qu il en
      cdAa2G qu il est
      cBA1BaA qu il faut
      B1BfA qu il les
      BBa1a1c qu il lui
      DAe1aAa qu il m
      afcDA1A qu il me
      bB1bA1B qu il n
      BBb1d1C qu il ne
      Bc2BBa qu il nous
      AeAAA qu il rentre
      AbBb1bD qu il s
      dBcBAC qu il va
      AABa1ca qu il y
      c1BCgae qu ils
      CAAcAba qu ils ont
      ADhcAaa qu on
      cbAB2A qu on appelle
      cBaAAA qu on l
      bC1abBb qu on le
      abDa1Ab qu on lui
      E1aAbaa qu on me
      AbbDaaB qu on ne
      FddACAA qu un
      CdBbaAB qu une
      dAABAAa quai
      f1AB1DA qual*
      fBAA1D qualites
      1eBdBAG quan*
      1eBbB1G quand
      BAA1da quand _ 0
      AdBCBcA quand _ a
      hAADAD quand _ ai
      1CCe1A quand _ arrive
      1eAAACA quand _ bois
      AcA1ABA quand _ boit
      BeAA1A quand _ commence
      Dd1B quand _ de
      BAABbbb quand _ demande
      aBe2D quand _ dor
      Bd1A1AA quand _ entend
      cEDd1A quand _ entre
      bgBBA1D quand _ est
      BbbDAB quand _ etais
      1eCD1AA quand _ fais
      AcCa1A quand _ fait
      fEb1Aa quand _ ferme
      ACca1Bc quand _ le
      dABAAAa quand _ lui
      CEbAacb quand _ m
      gGdBADA quand _ me
      bDd1cBB quand _ mere
      gBCb1AA quand _ ne
      b1aBCa quand _ parents
      H1AdAa quand _ parle
      CB1f1AA quand _ passe
      AjEAB1A quand _ pere
      DcaA1A quand _ petites
      Da2cA quand _ pleut
      1gCEEec quand _ rentre
      DdaA2A quand _ reponds
      caBC1A quand _ se
      hIeBabA quand _ suis
      aAcA1AB quand _ travaille
      DabB1ab quand _ un
      dD1AA quand _ va
      DdAab quand _ vais
      dAAAbA quand _ veut
      1f1A2B quand _ voiture
      B1b1cdA quand _ y
      ecCBcCA quand ca
      BABb1cb quand elle
      BgDaDAA quand i
      CnFFAaE quand il
      CcA1BA quand il a
      Cf1A1AB quand il est
      Bb1bbeA quand il y
      caBAbdA quand ils
      BaCdBHB quand j
      hAADAD quand j ai
      1CBe1A quand j arrive
      bCCd1A quand j entre
      BbbDAB quand j etais
      cBFiBDf quand je
      Dd1B quand je de
      CAAAbbb quand je demande
      BeAB2A quand je fais
      fBBA quand je ferme
      c1BAAAb quand je lui
      CAdA1B quand je me
      GaCdA1a quand je parle
      BC1f1AA quand je passe
      1BBABdc quand je rentre
      DdaA2A quand je reponds
      hIeBabA quand je suis
      EbdB1A quand jete
      DcaA1A quand jete petites
      A1BABbb quand l
      cECedBA quand la
      hDc2AA quand le
      BDdbaa quand les
      cEe1aBB quand ma
      bCd1aAB quand ma mere
      FEfac quand meme
      bAdABAD quand mon
      lBcGBCf quand on
      CbCb quand on fait
      fAA1AA quand on me
      BdA2C quand papa
      1fD1B1A quand son
      cCbaAB quand tout
      AAcb1B quand tout le
      CcbAAeA quand y
      AAcAAc quand y a
      bBBaaAd quar*
      AaaeaDC quarante
      EBBBa1i quartier
      DCDeda quat*
      Ba1adBC quatorze ans
      BEBbAe quatre
      bAbA1aB quatre dans
      CBbc2A quatre fois
      AAACcbA quatre jours
      1aBdbCA quatrieme
      1bcAbAD que
      eCBbaba que _ aime
      cB1c1AA que _ arrive
      Fc1AaAb que _ aurais
      BaabAAA que _ autres
      BeCbAC que _ avais
      CAAAcb que _ c
      DaBbb1a que _ ca
      aDdb que _ cherche
      BdaAA1A que _ copain
      CAeAAAa que _ cousin
      BBaAb1a que _ d
      Aaa2Cc que _ dise
      CCbbAc que _ dois
      a1ACcaA que _ ecole
      BaaB1bA que _ en
      d1FB1dB que _ etais
      c1ADC que _ etait
      ceCFA1A que _ fais
      CAeB que _ filles
      bc2ABb que _ frere
      AC1adCc que _ il
      BCbAAda que _ j
      HDbaace que _ je
      ca1bAC que _ jours
      bAbbDAa que _ l
      AeCbB1B que _ la
      BA1fbAa que _ le
      1BaaaE que _ les
      BEAB1cd que _ lui
      BaCdAA que _ m
      BdA1AAA que _ ma
      bAcC1a que _ mange
      bCa2bB que _ me
      Ba1abC que _ mere
      BaaAcAa que _ moi
      aBCaa1b que _ n
      eAABBCc que _ ne
      AAd1AAA que _ notre
      EbAA que _ parle
      a1aBbAb que _ pas
      EafaaA que _ passe
      B1AacbB que _ pere
      CAa2bB que _ peux
      Db3cA que _ plus
      C2bc1A que _ pour
      Ba2AdA que _ prends
      ACA2db que _ prof
      BaA1BAc que _ ramene
      fACC1aB que _ s
      dAa1bB que _ soeur
      cCaCdA que _ soit
      ADAdc que _ sui
      C2ddAD que _ suis
      Ah1B1CA que _ tonbe
      AaAAAe que _ trouve
      eBBaCa que _ un
      aAAaAca que _ va
      eEB2AA que _ vais
      fBABABa que _ veux
      1BeA1A que _ voisin
      1CbaBcB que _ y
      Cb1aAb que bah
      cB1ACDa que c
      ABacaDb que c est
      c1ADC que c etait
      cdFCAbD que ca
      eBAA2A que ca fait
      dC2A1A que ca fasse
      Ecc1A1a que ca passe
      c1AB1aB que ca s
      aEbAaaa que ce
      dC2BAA que ce n
      bCaBc que ce soit
      C1AAAeA que cela
      BfAaBa que chez
      AccA2B que d
      AaAdAB que dans
      CFAaaeA que de
      eBcCBCA que des
      DbbaAcA que du
      CaAeAaB que il
      BA1bAcB que il y
      CeEbAbb que j
      eCAaaba que j aime
      Fc1AaAb que j aurais
      BeCbAC que j avais
      d1FB1dB que j etais
      bcBB2A que jave
      FhDeA1e que je
      bDab que je cherche
      BBaaAAb que je doi
      CCbbAc que je dois
      ddBEA1A que je fais
      b1cACBb que je l
      bD1A1ab que je le
      cBaa1AA que je les
      aaFC1ad que je lui
      1bBcAA que je m
      bAcC1a que je mange
      cBbaAAA que je me
      BABabcc que je n
      aA1Caab que je ne
      1Bc1bAA que je passe
      CAa2bB que je peux
      Ba2AdA que je prends
      BaA1BAc que je ramene
      ADAdc que je sui
      C2ddAD que je suis
      eEA2AA que je vais
      dBaBABA que je veux
      1dBa1BA que jete
      Ae3C que jete tonbe
      ABcAaA que l
      a1ABcAA que l ecole
      gBFCcaD que la
      B1dB1cA que le
      BBd2A que le voisin
      DA1fbBb que les
      DgAAbA que lui
      fBCbAAA que ma
      dAa1bA que ma soeur
      AbcAA1A que maman
      dAaA1Ca que mes
      cAb2Da que mes parents
      aEcBAbA que moi
      ea3aC que mon
      1fCabAA que mon pere
      bD1Ad1a que nous
      1BbBAaB que on
      CcaABdB que papa
      BAb1BfA que papa est
      DA1ccBa que personne
      D1ABd que personne me
      a1AbBCb que personne ne
      Ada2CA que pour
      aaC1aBb que quand
      c1AaCA que quelqu
      c1AaCA que quelqu un
      Ah1BCB que rentrer
      CBaaaAa que s il
      BAba1Ad que se
      ABBACda que ses
      AB2Cd que ses parents
      CAbBAdc que si
      BCbA1ba que si j
      BAb3d que si je
      D1fBAcD que son
      BEa1acA que son pere
      Dc2bAB que tout
      CAabbaA que tout le
      c1ABCAA que vous
      d2BABb quel
      cAb1AB quel _ parti
      Eb3c quel _ pas
      BCA1d1A quel age
      ebbAAB quel e
      cAb1AB quel e parti
      cAbAB quel va
      A1BBd1b quel*
      a1b1cAC quelle
      E3acc quelle heure
      Dbcb1bA quelqu _ a
      cbAa1AC quelqu _ d
      dBb1AAB quelqu _ de
      aAaAAcA quelqu _ et
      bBBAdbA quelqu _ qui
      Dbcb1bA quelqu un a
      cbAa1AC quelqu un d
      dBb1AAB quelqu un de
      aAaAAcA quelqu un et
      bBBAdbA quelqu un qui
      daABAd quelque
      AcBA1ac quelque chose
      cA1ABcA quelque part
      AAA1bAc quelques
      bcCFdAb ques*
      eABAa1A question
      Ee1DdAb questions
      Cd1CBbc questions $
      ccc1DBb qui
      CDeaDDg qui $
      aACaABe qui _ a
      C1BBada qui _ bien
      AAA1bBc qui _ ce
      Bd1A1B qui _ d
      BaCaAAd qui _ de
      Bb1cAA qui _ dire
      BABc2a qui _ dit
      DA1Fadd qui _ en
      BCfcABB qui _ est
      fA1A1BB qui _ fais
      1AcC1Aa qui _ fait
      accC2B qui _ font
      A1d2Ca qui _ heberge
      BAad2B qui _ j
      eCb qui _ jamais
      DbA1Bae qui _ je
      bCBAADd qui _ la
      Dabb2C qui _ le
      bBdC1B qui _ les
      AdaAAB qui _ lui
      BBbA1eA qui _ m
      ABAA1ac qui _ ma
      BCba2c qui _ me
      ACc1AcC qui _ moi
      C1Adba qui _ on
      c1BaaAA qui _ parle
      1CBdB1e qui _ pas
      Cd2A1B qui _ passe
      1cABaB qui _ plus
      CadA2A qui _ pour
      eAA1ABA qui _ que
      cbA1aAE qui _ se
      cDBB2e qui _ tout
      cAAAAaA qui _ un
      CcC1ABc qui a
      CDcd1A qui c
      CDcd1A qui c est
      1BAacBA qui di
      dE qui doit
      abB1aBA qui e
      1AAcabA qui est
      ABa1ad qui ferme
      bbcBBAa qui je
      a1cB1AB qui l
      cdaAA1C qui la
      AabeABB qui le
      Bb1cAA qui le dire
      BAaA1Bc qui lui
      aABB1Bc qui m
      acEB1Bc qui m a
      AeBa1A qui ma
      iFCBaBa qui me
      BCdA qui me fait
      aAaABba qui passe
      AcAb1AB qui prend
      ADaaAaA qui rentre
      DAAc1d qui reste
      cbbAaaD qui s
      EhdABE qui se
      Bd1B1AB qui se passe
      DAdA1da qui tourne
      A1Bd1aA qui tournent
      1Cbd2A qui tremble
      CAbBcA qui va
      bCC1aca qui veut
      aC1B1Ch quic*
      DB1a1Ch quick
      EBcBiCD quid
      A1aAdAB quid and
      bgBcECC quie*
      b1BbBAC quiet
      DB1e quiet _ i
      BCa1bca quin*
      ACaab1a quinze
      B1AAbbA quinze _ elle
      DAdab1B quinze _ et
      ABcAbBA quinze ans
      DAdab1B quinze ans et
      A1a1E1h quit
      gad1CAC quit*
      dbbcBGB quitte
      BB2fAA quitte _ maison
      E1cacAA quitte la
      BB2eAA quitte la maison
      1B2eD quitte le
      a1AbABb quitte mon
      e1B1D quitte plus
      abb1BdA quitter
      AA2Cd quitter l
      cAAAabA quitter la
      bAACBaa quoi
      CCdc2e quoi $
      hBABAAA quoi bon
      dBC2Aa quoi faire
      eDA1A1a quoi je
      bCCA1ad quon
      1CcbAbC racc*
      ADeA1aA raccompagner
      abAcA1B raccrocher
      CB1c1ac rach*
      ECAiAEC rack*
      BC1f2C rackete
      bAaA1BB rackette
      CA1c1Ba racketter
      CibB1BC racl*
      CgA3B raclee
      GfeABCA raco*
      Ab1bAC raconte
      1gAA2A raconte pas
      EffCAaC raconter
      Cf1B1aA raconter $
      1hCB2D radi*
      1gCD2C radiateur
      Ad1C1aC radiateur $
      AdCa radiators
      jBBABDC rail*
      fAAABB rails
      AAaaAdB rain
      bd1bDFa rais*
      AeBa2A raises
      hDaABDB raison
      gE1A1A raison $
      dA1AAAA raison de
      AC1d2C rake*
      Cf3AA rall*
      Eh1A1AA rallonge
      EABAaiA rama*
      BCAA1h ramadan
      BA1Clb rame*
      AaaDbcb ramene
      BA1ae1A ramener
      EDCBkE ran
      CCAAgB ran away
      BCA1dAA ran off
      Daaa2c ranc*
      eBCaA rang
      faD1BED rang*
      lADCAEB range
      cBAAAA range _ chambre
      E2dA1C ranger
      FbaakDB rant*
      FbaaiDA rantre
      eCAacC rantre $
      BbAB1Aa ranv*
      bCbA1a rape
      BBfAA1C rape*
      CBf1A1B raped
      dAAAaBc rapide
      D1gACAb rapp*
      Dae1B1c rappelle
      D1d1A1a rappelle pas
      aAACaba rapporte
      CbBfAbC rase
      gCAB1A raso*
      hDAC1BA rasoir
      haEDCAB rate
      Dd1A rate _ stage
      BeABAB rate le
      eC1A1A rate un
      1AAaCbA rate*
      aacb1DA rath*
      cabaBDA rather
      a1A1AdD rats
      e1AB1A rattraper
      ADAAAdb ravi*
      dBAAAAB razo*
      aDbDbBi re
      abbD1Ab re _ me
      a1caBAA re _ my
      aAAAbDb re _ the
      gA4D rea
      DAb2Ac reac*
      CDc3c reaction
      AacC1BB read*
      babA1AB ready
      AEAA1Ah reag*
      AEAA1Ah reagit
      aaBB1c real*
      bdACBbB really $
      iAAAA1B rean*
      AbbABaA reas*
      ca1CBaA reason
      AA1BAcA reason i
      eAbA1BA reason to
      Dabb reasons
      eAaABCA rebo*
      BBAaAdb rece*
      bBACbeB rech*
      A1bAAdA recharge
      B1ABfB recherche
      aBdEAAa recl*
      aBdDA1A reclame
      hcDgDFG reco*
      FdAf1BB recois
      Cb1c1AA recois des
      GaagAAa recoit
      EAadA1a recoit des
      bBcCaA recommence a
      eBC2BB recommencer
      fA3AB recommencer $
      eBAA recommencera
      dAA1AAA record
      OFCsCAA recr*
      CHAi1BB recre
      BD1aA1A recre $
      C2dAA recreation
      D2d1A recres
      e1C1B recrute
      F1bbB1c recu
      CcA2bc recu une
      dCbBCbb recu*
      aAA1BcA recupere
      hAaBA1C rede*
      hCbA2C redemande
      fAA1AAA redi*
      fAA1AAA redige
      Ae1AbCA redo*
      eCAbA1B refa*
      cbAbABB refaire
      cbAAAAA refaire $
      aAAcAaA refait
      jaBbBDD refe*
      BdCbaa refl*
      b1dDD1A refu*
      1aeCCbB refuse
      cC1a1AA refuse $
      BfBb1Ca refuse de
      e1AB2A refuse le
      ACddcFa rega*
      cAbA1Ca regarde
      C3eB regarde _ horaires
      cCbAA regarde _ la
      A2ddAB regarde _ le
      eBA1B regarde _ mur
      faAACDA regarde le
      CaBBgBA regarde les
      C3eB regarde les horaires
      DcaB1a regarde mes
      CAeaAaA regarde moi
      dABB1ac regarde pas
      C1dAB1b regarde plus
      CaAC1bd regarde toujours
      aA1Bc1D regarder
      EBAb1gA regi*
      DB1BAiA regime
      acaACEe regl*
      BdBbBB regle
      aB1CAAh regler
      b1dAACC regles
      bebDC1B regr*
      AbaBB1A regrette
      jEBABDc rejo*
      jDC1BC rejoindre
      eBB2AA rejoindre mon
      aeAaCBa rela*
      baAaBBb rele*
      fa1AACB reli*
      aB1AAdA relo*
      ccAFb1A rema*
      AdD1ac remarque
      bAcEbA remarques
      aB1BBBe remb*
      oEaEcFD reme*
      eDBA1A remember
      fA1A1BA remercie
      Bba1cAA remettre
      1BacaBB remi*
      dBB1ABd remo*
      b1C1AAe remonte
      dB1AA1a remonte pas
      1FccBeB remp*
      eDBAAeA remplir
      e2BAAa remplir mon
      CABbbAb renc*
      DB1bc1b rencontre
      ABAAAbc rencontre _ un
      AACAe1a rencontre sur
      AcCaAAc rencontrer
      eBA1A rend
      hFBFE1e rend*
      BAca1B rendez
      BAca1B rendez vous
      bd1AB1a rendrait
      baCBA1b rendre
      D1A2Ae rendre service
      1e1CBcA rends
      fCACDca rendu
      AcBACAb renferme
      GfEBjBC rent*
      BBgfB1A rentre
      aeCACbb rentre $
      ABAd1a rentre _ avec
      AAa1d1B rentre _ elle
      bBgAEAc rentre _ la
      BBeA rentre _ ma
      baA1C1b rentre _ me
      cb1bCB rentre _ moi
      Bi2B1A rentre _ soir
      CCbfDAc rentre avec
      1DAbABa rentre chez
      AFidCA rentre dans
      1Bf1A rentre dans la
      AD1cAdA rentre en
      Bd1AAaA rentre la
      DEA1eAA rentre pas
      aCABhBA rentre plus
      1BdA1aA rentre quand
      AEfdAAA rentre toujours
      hGAcBbC rentree
      bDAAAc rentree et
      cB1BaA rentree je
      JkHFgD rentrer
      CBBCiCA rentrer $
      FC2jAB rentrerai
      DB2g1B rentrerai pas
      adBB1De renv*
      cAcBA1A renvoie
      aDcA2a rep
      GeDEcja repa*
      caBCa1A reparer
      CA1A1db repart
      AaB1bab repartir
      1EbEBf repas
      eb1CAAA repas $
      bBe2B repas _ famille
      2AA1Ce repas _ la
      ABcA1Ab repas de
      bBd2B repas de famille
      bBd1AAC repasse
      CgA2BA repasser
      eAfDcDC repe*
      eDACdDB repete
      d1A1CA repete la
      eAAA1BB repete qu
      B1AAgB repete un
      efEEADb repo*
      BDFEbed repond
      E3A1d repond _ el
      AAAdBaB repond _ je
      BdA1a1a repond a
      e2A1BA repond par
      ACBbbdC repond pas
      aAAbAaB repond pas je
      BEBCCCf repond plus
      aA1daBB repondre
      Caacb1A repondre $
      ccbABCa reponds
      AfAA1B reponds $
      eB2B reponds a
      aCc2bA reponds pas
      BA1aBAe reponds plus
      1daABBA repondu
      DAbc reponse a
      DdaaAAA report
      cBBBfbA repr*
      A1AbcAA reprendre le
      cB1AcAA repris
      BAaB1dA res
      EDd1ACe rese*
      B1CE1Aj reseau
      GA1j2A reseaux
      BCfB1AC reserve
      CaEAEFl resp*
      DBAA2e respir
      IADcACi respire
      FAA3b respire bizarre
      CB2A1e respire plus
      jbBACDD respirer
      dAAABAa respirer $
      jDAHBbc ress*
      aBABaAb ressort
      AA1A1db ressu
      deaadG rest
      1bbFdg rest*
      hD1cfEa reste
      BBaaAb reste $
      B1aabC reste _ a
      C1f reste _ avec
      hBAA1CA reste _ dans
      BdB2A reste _ des
      AcaadEA reste _ la
      gEAaaDA reste _ le
      dA2ABb reste _ lit
      AcB1BA reste _ ma
      aAA1BdB reste _ un
      abAaaDb reste a
      fA1AaC reste assis
      b1Ab1Bb reste au
      bAA1aBc reste avec
      bcC1CAA reste dans
      AcAAdD reste dehors
      cA1aaC reste des
      ca2BC reste la
      CBA1da reste pas
      C1AAc1A reste plus
      DAb2e reste pour
      BAf reste seul
      C1f reste seul avec
      ea1BaAA restee
      agdbbHa rester
      c2aaCb rester $
      BBf2A rester _ avec
      be1B1B rester _ l
      BgBA1B rester a
      dCAb1A rester dans
      HCBCBj restes
      BBBaBfA resto
      CA1A1d resto du
      AAA1AeB restos
      HcbeB1A reta*
      GccdBAA retard
      bc2ABA rete
      1cBCdAe reti*
      Ba1DAad retiennent
      dBBCA1e retient
      Eac1e1B retire
      C1A1e retire tout
      adBa1B retirer
      EDageEc reto*
      A2AeAb retour
      CBBeaAB retourne
      CACaacA retourne $
      acAbAA retourne dans
      2AacBC retourne pas
      E1fCa retourne plus
      AAaAAAe retournee
      cBb2AB retourner
      BACe2A retourner $
      1BDElGb retr*
      b1B1bDb retrouve
      D2AbAc retrouve $
      1B1AdB retrouver
      B2BeBa retrouvera
      DA1AeAa retrouvera $
      bAaAbAA retu*
      eCB1A1d reuf
      BcBB1b reum
      Be1AAbB reup
      hEA2Ca reus*
      BCAbb1b reuss
      fB2BAA reussir
      aa1acBC reve
      D2Ae1B reve de
      eDbFdFa reve*
      ACAba1a reveil
      1C1cC1e reveille
      Dbc reveille en
      aBD1ABg reveille pas
      EAjACAF reveillee
      B1d1A1C reveillee sans
      icE1DCA reveiller
      cbBA1AA reveiller $
      B2AeAA revendre
      C1ABc revenir
      CB1AbAb revenir $
      bbbAbCC revenu
      cAABdAA reverra
      c2Ac1B reverra plus
      BAABe reverront
      bB1BDac reveye
      GDBeiCa revi*
      DBAAfAa reviendrai
      BBA1dAB reviendrai pas
      AEAaebC reviens
      aaA1b1E reviens pas
      BA1BdbB reviens plus
      be1dICd revient
      b1BCAad revient $
      1cb1CB revient _ chez
      1fAaC1A revient de
      1bABaBa revo*
      eCBBaAA revoir
      fB1BA1A revoir a
      Dfa2A revois
      DaCgA1a ri
      bfADabB ri 0
      dB1AAA ri _ de
      CAAf ri moi
      bABcAAa rian*
      b1BdBA riant
      1dC2AA ribs
      CB1f rica*
      Cb3dA rice
      aaaD1Bf ride*
      Aa1A1Ae rideaux
      abaEaeB rien
      AdCBA1e rien $
      2eAbE rien _ a
      cBAabF rien _ de
      DAAABfA rien _ depuis
      fB1AAB rien _ dire
      caAA1BA rien _ est
      BBb1bb rien _ etait
      BbcacCA rien _ faire
      B1AbbB rien _ je
      ba2aCc rien _ la
      A1ADAcb rien _ le
      GA1A1db rien _ manger
      hbCBABB rien _ me
      fBA2A rien _ rien
      CDACdec rien a
      fB1AAA rien a dire
      DA1A1bc rien a manger
      FA2AgA rien avale
      E3AeA rien avale depuis
      Aa2AeA rien chez
      bA1CAbb rien dans
      1B1CAcb rien dans le
      Bbca1A rien di
      CDcBfDb rien dire
      CBb1a1a rien dire a
      Fabb1a rien dit
      Db1a1b rien du tout
      CbaAAcb rien et
      bbaB1AA rien il
      fAAD1B rien me
      dB2bAA rien n
      e4CA rien n a
      B2cbD rien que
      gA1A1B rien qui
      DA1gACB rien*
      EbbeCCB rient
      bCabaBa righ*
      bCabaCa right
      BDABbcc right now
      BBBiABA rigo*
      aD1fAB rigole
      EB1ebBB rigole $
      CB1cb1a rigole _ je
      aBAa2d rigole _ le
      1CAc2b rigole avec
      abaD1ab rigole mais
      c2CBba rigole pas
      da1B1AB rigole plus
      EC1hb rigole quand
      CBadb rigole quand je
      CCacaBa rigolent
      AdB1AaB rigoler
      adDaAB ring
      bc1A1AC ring my
      dA1A1Ac ring*
      cB1B2e rings
      ABBf2A ripp*
      BBBfAAa ripped
      dabDB1A rire
      bccD1Ba rire $
      CB1eA rire*
      fAAbBAA ris
      CEaeABc rit
      DAacA rit $
      f1AA1Aa river
      GeBCAiB riz
      1CbAA1d road
      BCh1AA robe
      eA3BA robot
      BB1B1eb roll*
      bC1C1da roller
      gD1A2B ronc*
      fCAAbAB ronces
      BBBAbcA rond
      CcAAbAA rond*
      cA2CAa roof
      lFe1DCA room
      cbcCABA room and
      CBba1Ab room at
      eaAAAAC rope
      bdAB2B roue
      bdAaAbE roug*
      aaaA1aD rouge
      CbBcAba rough
      bAAcbEd roul*
      CBAAaBh roule
      ACA1B1e roule a
      Cbc1CbA roun*
      Cbb1CdA round
      aAABAc round $
      BAa1AcA round and
      AebDBBA round the
      DmAAABA rous*
      DCcbgD rout*
      EeebbG route
      ABbbA1A route _ plus
      BCABA1f rouv*
      CAA1Aae rouvre
      CCABAhe ru
      C1aAAeA ru $
      C1AbfAA ruck*
      C1AbfAA rucksack
      CBDCAdf rue
      DdbAAAB rugb*
      DdbAAAB rugby
      BdAAAA rugby $
      C3eBA ruiner
      DFBbiDa run
      EAA1fBA run away
      CAA1hAB run off
      aA2Dc run out
      DBABiAa runn*
      AAABd1b running
      B3dC running away
      c1aACbA runs
      ca1D1a ryin
      1BcA1bb ryin $
      cCA1adb s
      aAdAa1D s 0
      AAAbaAb s _ a
      bCcA s _ again
      cAAA1Ab s _ all
      eCCABac s _ at
      fC1aA1C s _ avec
      ABAaAbc s _ but
      AbBb1AA s _ by
      1BA2Bd s _ coming
      BCbc2A s _ d
      aaAb1CB s _ dans
      dAaA1BA s _ de
      fEAAc1A s _ des
      d1AAAB s _ du
      BDbB1ae s _ e
      bABaaAB s _ el
      cABA2b s _ elle
      BaBb1b s _ en
      Bda3C s _ est
      BBbA1ac s _ fella
      BbAba1C s _ for
      dC3Aa s _ from
      b2bc1E s _ he
      ACaAaad s _ her
      1dA1BBc s _ his
      1AcCeAB s _ i
      aDbeABB s _ il
      FaaEafb s _ in
      AbbcaCC s _ je
      fa2AAB s _ jete
      1bAc2C s _ keeps
      BcABAb s _ l
      fB1B2A s _ la
      eDAB1Aa s _ le
      cBaAAA s _ les
      gACGabc s _ me
      B3dBA s _ missing
      BFb2Bd s _ mum
      BCDBcbd s _ my
      A1AA1cC s _ no
      CdaAAbD s _ now
      A1AAdaC s _ off
      baaADGd s _ on
      cBAB2A s _ only
      Ad1a1Bc s _ pas
      FAgaAAE s _ passe
      ba1AADA s _ pour
      ABcAA1b s _ round
      ACaa1cA s _ se
      DeAAa s _ since
      BdCCaBd s _ so
      Bbbb1AA s _ sur
      eDBaaFe s _ the
      C2b1dA s _ they
      aA2cCB s _ tire
      1cBaaAA s _ to
      Bda2B s _ toujours
      B1AaAcA s _ two
      AgBA1AA s _ when
      bEAA1Ad s _ with
      AaD1aAe s _ y
      cBbb1D s a
      BCdAAbA s all
      eAAB1A s anti
      1BadaAB s appelle
      BBdA2a s approche
      1aCbAAa s arete
      gD1BAAA s arrache
      DaAa1da s arrete
      C1Ab1Ad s arrete pas
      CbA1dBb s asleep
      BA1AbbB s at
      Dca1bAa s been
      B3dBA s been missing
      BACaAAd s being
      BcAAA1c s blood
      BBdA2B s boyfriend
      Be3B s calmer
      dB1A1Ba s cold
      DbA2b s easier
      1f2AC s eau
      gA1EcBC s en
      CAAB1dc s endort
      Eeb1ABB s enerve
      iC1B2C s enferme
      AFjCiIC s est
      ba1abAB s est encore
      fa2AAB s est jete
      FAgaAAE s est passe
      aA2cCB s est tire
      ABiA1BA s etape
      cB1ABbB s eteint
      bCA3d s etouffe
      CDbB1ae s eur e
      bABaa1B s eur el
      DfBa1BA s excuse
      Ae1A1BA s fella
      bAB1bbB s fifteen
      Cb1BAbc s fine
      BEgbBbA s friend
      1abACAc s gone
      abD1BFc s got
      CeAaABC s got a
      AC4e s got my
      eBaa1B s got the
      Bc1a1C s habitue
      BbA2Cb s had
      bcAA1aB s her
      DdAcfb s il
      A1cbAAA s il n
      EeDabbA s in
      DBefACA s inn
      BBdd1BB s inn il
      BC1bAbd s just
      c1A1ABB s like
      aBd2BA s mate
      BABAAeA s me
      Bf4B s mum
      aCe1aAE s my
      BBc2cB s new
      aA1BBd s no
      DAAACbc s not
      Cf1bAbB s nothing
      aDbA1Cd s on
      DeBd1aB s only
      ecBaABC s ote
      d1AAAB s ote du
      Cd3Cb s out
      1C1bADc s outside
      AdA1AaA s put
      BA2caB s run
      BC2AiA s starving
      b1AAaCD s the
      cCAB2A s the only
      DAabaaA s y
      C1BA2g sab
      IEFgj1b sac
      gAA1F1b sac $
      C1aA1cA sac _ courage
      bB2acA sac _ dos
      AAAcCac sac _ moi
      CA2eBB sac _ pret
      BAA1dB sac _ sous
      a1ABdB sac _ toujours
      cbAB1bA sac a
      bB2acA sac a dos
      AA1cbBA sac dans
      AadEbfB sac de
      C1aA1cA sac de courage
      B2adCB sac e
      B1AChEB sac est
      C3cBA sac est pret
      CcAA1dA sac et
      BAAAdB sac pret
      GBA1cg sach*
      BB2ddA sache
      A1aAbbB sache $
      Ba1bbAb sache _ je
      CA1BAea sachets
      AAaaBeB sacs
      fBA2AA sad
      Ce1ACAe safe
      eBBbADb safe*
      f2aACA safety
      CB2d sai $
      BFiGCcd said
      bcA1ABB said _ d
      CBcAa1a said _ i
      g1C1AaE said he
      bbB3C said he d
      Ccac1aB said i
      BBbAa1a said if
      BBbAa1a said if i
      EAi1AAA said no
      A2D1Ad said they
      aEaABBi saig*
      CHbaBAj saigne
      ddaA2E saigne $
      IC3Ai saigne beaucoup
      1bC1Bb sain*
      1bC1Bb saint
      KhAe1gB sais
      Acb1AAA sais $
      BAEAaaa sais _ ou
      hAC1AB sais _ pourquoi
      abCdBB sais _ qui
      B1dAABa sais _ quoi
      aCfcA1A sais _ si
      Ab1dABA sais ce
      BbAc1A sais ce qui
      BA1A1eA sais de
      1AA1eB sais deja
      Ac1ABbA sais nou
      cDAAbBb sais ou
      eGBaFdd sais pas
      BCBAAab sais pas ou
      hAC1AA sais pas pourquoi
      aBddAAA sais pas si
      E3ca sais personne
      ecaCCaC sais plus
      1BdbABA sais que
      BB2da sais un
      2HEeah sait
      AAc1aAB sait _ elle
      1AB1Aae sait _ j
      BC1ABeC sait _ ou
      dC3BA sait _ que
      c1ABbBA sait jamais
      D1AAcBc sait ou
      BEBAbeC sait pas
      AB1AAcB sait pas ou
      dC3BA sait pas que
      CABFfeA sak
      aCdb1Aa sal
      cBaA1Aa sal _ bin
      cBaA1Aa sal de
      cBaA1Aa sal de bin
      aACdCba sala*
      EABaBga salaire
      HDcgABB sale
      E1fB sale $
      aBaaBb sall*
      aBaaBcA salle
      b1aCACc salle _ bain
      b1aB1Cb salle _ bains
      baaCACb salle de bain
      b1aB1Cb salle de bains
      AB1B1e salle des
      B1AaAac salo*
      B1AaAac salon
      fBAAA salu*
      eAAA2B salut
      AA1gADA same
      AbADcaA same*
      Cc1DgaC samedi
      aDa1B1e samedi $
      AdA1b1C samedi il
      aaDBdAB san
      dC3Ab san _ ca
      BAa1dB san _ dire
      AbCAA1b san _ e
      hDAaCBA san moi
      B2beBA san que
      BAA1bab san rien
      eA1B1AA sanb*
      FEB1BnA sand*
      DA2AhA sandwich
      BCA1Bf sandwichs
      fG1EBBg sang
      CacaAab sang $
      eA1C sang _ les
      DB4d sang partout
      cAbdd1G sans
      CaaaAb sans _ a
      BAbAb1a sans _ accord
      1Aa1BdA sans _ depuis
      1CB1gC sans _ dire
      2cBAcD sans _ il
      cA1AbAA sans _ ils
      ABAAb1c sans _ mot
      1BcA1c sans _ quand
      BdBb1Ab sans _ sans
      abba1BB sans arret
      CBAd2d sans ca
      ABAAA1f sans casque
      EA1bcB sans dire
      DAbab sans dire pourquoi
      1FkB sans frapper
      AAAb2d sans harnais
      eAAAABa sans lui
      Dd3e sans manger
      CAgBAbB sans mes
      iDBBC1C sans moi
      aCc3b sans mon
      GaC1gCB sans prevenir
      c1AAcB sans que
      d1A1BAB sans regarder
      GaBAbeb sans rien
      AAAAcBa sans rien dire
      D1acaA sans ses
      BACdA1c sans son
      BBBAbac sans un
      ABAAb1c sans un mot
      BBAg saso*
      bA1cAAA sat
      dBAAAA sat _ the
      cBaC sat in
      aaD1a1c satu*
      baDAaAc saturday
      GDdfhBB sauf
      CBa1gA sauf _ moi
      fBA2DB saut*
      BBaabaB saute
      bAAcB1A saute $
      Da1A1d saute _ les
      E1A1dB saute _ mur
      fBA2BB saute du
      EAA1gAA saute le
      E1A1dB saute le mur
      faCABDa sauter
      bBA2Cb sauter du
      cABCbDC sauv*
      ADCAhEC sauve
      e2AB1A sauve $
      BAA1dA sauve de
      1AAAcBB sauvee
      dD1Bb1b sav
      AAbAAba sav qui
      AcdCAAA sava*
      BbcAAAa savait
      d1AAc1B savate
      BB1Ad1A save pas
      3CdCb savent
      A1AB1Af savent ou
      dBB1aAA savi*
      eAB1aAA saving
      EgabdC savo*
      AB1Ae savoir $
      CaeBbA savoir _ je
      BadAaC savoir ou
      BaeA1A savoir ou je
      cBABA1b savoir pourquoi
      dCabAA savoir qui
      Df1c1B savon
      DcCbBAd saw
      1aadCBd say
      BdbB1Ba say $
      ACBba1a say _ he
      Cd1A2a say _ i
      dCCAbA say he
      BabaAeA say i
      AAbc1BA say it
      D1Aa2d say who
      AbacABB say why
      aDabABb sayi*
      aDabABb saying
      2cECdD says
      ACbAba says _ can
      CBa2cb says _ i
      acAbAAa says _ ll
      1AdAABA says _ m
      eFcAAA says _ s
      dAD1aB says _ was
      fGDddAA says he
      DaabA1b says he ll
      dABAa1B says he s
      EiCA says his
      CAaCBe says i
      1AdAABA says i m
      BAbb1Ba says it
      EBea1Bc says it s
      aBABAfa says she
      cA2AcA says she s
      cBB2aA says there
      acA2Db says we
      baAC2c scal*
      gcBACCB scar*
      EbbcAAc scared
      fACB1AA scarifie
      gH1A2A scars
      CdbbBAA scary
      CA1bAdb scho*
      a1bDAcc school
      aBAaAEg school $
      AdaA1AA school in
      da1B1AA school nurse
      C1Ad1AA schools
      aCBAAAf scie
      CaAbbAA scie*
      1CbbbAA scol*
      ABbeaBB scolaire
      cCACaAg scoo*
      eCa1AA scoot
      1ABBcAd scooter
      CbBdaBA scot*
      BbBd1AA scotch
      AAAd1BA scotch a
      DadadCA scou*
      Bad1bC scout
      iBBCA1B scra*
      Be1BABd scre*
      Bc1C1Ac screaming
      dCeAA1C sdb
      C1A1AiC sdf
      g1aaBAI se
      CecBA se _ 0
      Ebc1A1C se _ a
      Db3ab se _ apres
      1BdB1bB se _ au
      gHeB1BB se _ avec
      Fd1BAeA se _ ca
      adB2B se _ chez
      cEeE1A se _ contre
      abBCd1a se _ dans
      ECCl1Ba se _ de
      Cf1B2A se _ derriere
      dE2aAB se _ en
      1BAAeA se _ et
      b1Dab1D se _ je
      hFCA1A se _ la
      jGB1ABb se _ le
      eE1BA1a se _ les
      gBaCAaA se _ moi
      AAAbAbb se _ ou
      F1CAAbj se _ pas
      1bCCA1e se _ plus
      EcbAA1b se _ pour
      1E1cb se _ quand
      1CA1bab se _ qui
      E1Acab se _ san
      B1dBAb se _ se
      cCbA1aB se _ si
      dadABBA se _ sous
      Ag1BABA se _ tout
      CbA1cAA se _ toute
      dAbAAAF se _ une
      jG1CA1A se brule
      gC1B2A se brule avec
      Df4A se ca
      DeAAcB se cache
      C3e1A se cache dans
      Dd3a se calme
      BB1Acb se casse
      eD se cogne
      B1eB2B se colle
      k1ABBBC se coupe
      BbABbAb se faire
      A2gAbA se fais
      AD1nAGG se fait
      b1BaAAB se foutre
      hJ se frappe
      CCgC1A se frotte
      AEeA1A se glisse
      fA2AAA se jete
      gC1B1AA se jeter
      Cf1B2A se la
      bA1CAbA se lave
      BCAebCb se leve
      ba1A1Db se ma
      DfcA1Ba se met
      Cb1Bbcc se moi
      cC2ba se moi qui
      CAAe1A se moke
      CA1d1A se moke de
      Cfa1AaA se mon
      CBAc1b se moque
      JhAbEh se pas
      AAAbAab se pas ou
      Cc3Ba se pas pour
      LeeccCC se passe
      Cf3AA se passer
      i1ACAAB se pendre
      e2A1C se pese
      Cc2bA se planque
      eAAB2A se plante
      Ha1b1eA se plus
      c2AcAA se pour
      BC2AbA se que
      CAbac1c se qui
      AC1Cbec se retourne
      JBA1bAh se reveille
      CBC2Ag se reveille pas
      DA4d se reveye
      Dd1A1A se rien
      eACA2A se scarifie
      HaAAdd se soir
      bAcB2B se sont
      dAAB1AA se suicider
      adBb1A se tait
      gF4A se tape
      cC2bAB se tire
      dA2a1D se tirer
      1CAe1B se toujours
      BcBaA1A se tout
      jBAAA1E se tue
      kCA1A1F se tuer
      C1bd1A se vide
      dBAAaA sea
      B1AAeA sear*
      CAAc1Aa seat
      1FcaB1f seco*
      B1ca1c second
      AcaAaAA seconde a
      Bb1B1Ac secoue
      c2BABd secour
      BEAcBAe secours
      CElAdDF secr*
      BGkBcCD secret
      ADe1aAB secret $
      AC1d1bB sect*
      CA1d2A section
      CcAaBbc secu*
      DeAaBad securite
      BeAaABA securite $
      jCDaAD see
      1bABAcB see $
      Ca1BeaA seen
      AdBb1A seen it
      baaC1CA sees
      d2B1C sees $
      aBd1A1a sein*
      cBca1Aa seins
      AAA1abc seiz*
      B1Bb1ba seize _ et
      1dBBAba sel
      dBAAAbA self
      f1AD1A self harm
      f2D1A self harming
      A1cC1Ad sell
      B1aB1d selo*
      B1aB1d selon
      1aBaAdA sema*
      FAFd1iA semaine
      cC1c1Fb semaine $
      ba1aaCA semaine derniere
      BBABBeA semaine je
      ebaF1B semaines
      cAb1BaB semaines $
      1AcAbCA semaines _ je
      E2A1db semaines _ ne
      DBdB1cb semaines et
      fAAAbC semaines que
      cBAb1AC semblant
      Dcc2A semblant _ dormir
      C1AdAA semblant _ etre
      E1Cb1bA semblant d
      C1AdAA semblant d etre
      BccaAAA semblant de
      Dcc2A semblant de dormir
      gBADA sen
      EEhBAba send
      bC2Aab send me
      aCBAa1a send*
      bABA1bB sends
      BdCaaBe sens
      Ada2AC sens _ en
      D1A1Abb sens _ mes
      CbB3b sens pas
      D1A1Abb sens plus mes
      AbCa1b sens*
      DCfECbf sent
      b1BBAaa sent me
      ebDCaAD sent*
      eACC1bC sentir
      ccBBBaA sepa*
      bbAAABA separes
      Gb1aCdb sept
      CBd sept _ j
      CBd sept ans j
      cBCeBAD sept*
      2AcACA september
      aBBa1aB septembre
      CdDCBAi sequ*
      BcDBAAd sequestre
      Ab2B1d sequestree
      eCaB1BB ser
      eCAA1B ser a
      gDCAbD sera
      D3bba sera _ dans
      iFCEB1A sera*
      cDAB1A serai
      cB1BB1A seraient
      dA1AAAA serait plus
      cBB1a1A sere
      eCAAA sere _ la
      dABAABa seri*
      dAAAAAA serieux
      dA1BAAa serieux $
      dA1a1BA serp*
      Gc2Eg serr*
      De1aA1a serre
      DhAA1AB serre _ gorge
      eDBa1Ab serre _ main
      DgAA2B serre la gorge
      eBAa1A serre la main
      CdA3A serre le
      1BaCAd serrure
      1E3e serrures
      dB1A1B sert a
      aBaDaaf serv*
      aFaCaAh service
      bCc2AA service $
      A1BBaad services
      AbbbaAD servir
      hCAfBBG ses
      iD2BCA ses _ a
      FebBAc ses _ dans
      aaBD1bA ses _ de
      BA1aAca ses _ devant
      cBaaaAA ses _ elle
      bBCa2A ses _ en
      iCBAaAA ses _ et
      cCBabBa ses _ il
      AaB1bBA ses _ je
      AbaABbB ses _ l
      bCCB1Bh ses _ sont
      dCCeaDA ses affaires
      cAAabBA ses baskets
      eaAAA ses bras
      BBAe1B ses camarades
      C1dBb ses cheveux
      AEhA1AA ses doigts
      C2AdA ses economies
      e3BB ses jours
      BD3Af ses levres
      AC3Ad ses levres sont
      FBhA2A ses mains
      Fe ses manches
      BB1c2b ses messages
      1Ba1cAB ses papiers
      FBDAcdB ses parents
      Be1AB1a ses pas
      e1BAA1A ses photos
      C1AA1e ses poches
      AcfC1BB ses potes
      ea1AAAA ses regles
      aaAbbBD set
      AfaBBAE sete
      bAFeCDc seul
      AbaDA1a seul $
      g2BB1B seul _ je
      Da3Ad seul _ l
      aCbcAC seul _ le
      h4EA seul _ ou
      fAAA1A seul _ soir
      aC1cAC seul a
      aAAcABA seul a la
      EdhAA1A seul avec
      1BaA1Ad seul dans
      BaAC1cb seul de
      cbAB2A seul je
      daB1aBa seul le
      1GfaAdA seul*
      BEd1a1e seule
      BbCDadc seule $
      BAb1ABc seule _ la
      ABe1A1A seule _ mon
      EbdBaAa seule avec
      ABe1A1A seule avec mon
      B1Aa1Bc seule dans
      cBAaBbC seulement
      AAd1AbB seuls
      GfBaAe seve*
      Da3dA seventeen
      BdAA1Aa severe
      ABhA1BC sex
      BDiEAAC sexe
      BDhCAAA sexu*
      AAeBA sexuellement
      Ac1aB1C sfe
      DgBcAAA shak*
      DeBc1Aa shake
      AAcA1ab shan*
      BcaaA1A shaping $
      cCbBBcB shar*
      ABbABcA share
      gbBAAC she
      1bC1cAA she _ her
      aAAc1cA she _ it
      ca1CaBb she _ me
      Fi1A1AC she _ my
      DCa2ab she _ not
      BcaAb1A she _ only
      dA3aC she _ saying
      CFcb1bc she _ t
      1f1BAB she _ the
      daBaB1A she _ to
      AAAA1cb she always
      ADA1C1e she can
      BDAaB1e she can t
      baAbbCA she d
      2cAbAB she is
      d1BbA1B she ll
      EBbA1Cd she s
      c1AB1Ba she says
      1BbabB she told
      1AbAcB she told me
      DAA3f she took
      bBb1AAA she was
      a1dAAaB she won
      a1dAAaB she won t
      baCaaBA shed
      AaACBfA shel*
      ABABBfA shelter
      ABc1aaA shift
      ABbbaA shift $
      CacAaA shir*
      C1cAaA shirt
      CAAAg shoe
      BaAdab shoe*
      BaAdab shoes
      aEBB1Ci shoo*
      cCBA1Ac shoot
      E2aA1c shop
      hDcB1EB shor*
      fCbB1DA short
      aBB2Ad shot*
      Acc1aDA shou*
      BeCa1AA shoulder
      ABeCA shouldn
      AAeCA1a shouldn t
      BAAAADh shouting
      AcaAABa shouting $
      cBABabB shouts
      AE1g1A shov*
      1D1e1A shoved
      Bc1A1bA show
      ACcDBfB show*
      BDbCAgA shower
      1AcbAB shower $
      CAAA1e shower at
      CAAA1e shower at the
      aAAbacB shut
      A1ABacA shut*
      fd1FdAB si
      babaCcB si _ ai
      BAAD2h si _ arrete
      aAAbbAA si _ avais
      D3eA si _ continu
      DA2da si _ continue
      Ce3A si _ daron
      1ABadAA si _ demande
      CAAf1Aa si _ dis
      dA2D si _ disparais
      eBAAA si _ disparaissais
      aCcBAdA si _ en
      1BdbABA si _ est
      aBaAbAB si _ etais
      BbbAcB si _ fais
      c1A1BBA si _ fait
      eBaaCBA si _ je
      eA1AD1A si _ jour
      ABAdbB si _ la
      cfCBCA si _ le
      cDA3A si _ lui
      eBAA1aA si _ me
      bBAcAA si _ n
      BdbDB1c si _ ne
      Gfb2A si _ parle
      Cc1a1AB si _ parles
      cb2BBa si _ pars
      aB1Ad1A si _ parte
      eDB1AAd si _ pas
      Eda si _ pere
      CB1BfBA si _ pouvait
      Cb2Ac si _ rate
      AEeC2d si _ refuse
      Ce1ABAb si _ rentre
      AdAA1Aa si _ sors
      cFdBbbC si _ suis
      aD1aAbA si _ te
      BA1Ad1A si _ un
      bb1BABb si _ va
      bAAc1AB si _ viande
      BAaabBa si _ viens
      e1A1A1C si _ voiture
      De si _ voyez
      bBabAAA si _ y
      ACca1Bb si c
      BBdbAB si c est
      1Ga1gBB si ca
      D3eA si ca continu
      DA2da si ca continue
      AAaAcbA si de
      AAaAcbA si de rien
      cB2BB si demain
      ABbCd1C si elle
      dCC1Aab si i
      1C1ABgc si il
      aBaaAbA si il y
      DFcbAae si j
      babaCcB si j ai
      BAAD2h si j arrete
      aAAbbAA si j avais
      ABcB1a si j en
      aBaAbAB si j etais
      gBA1AB si jamais
      FfchCDc si je
      C1Bf1Aa si je dis
      dA2D si je disparais
      eBAAA si je disparaissais
      Cbb1cBA si je fais
      AcAAB1a si je le
      cD1b2A si je me
      BbdDA1d si je ne
      Fcba si je parle
      Cb2Ac si je rate
      AEdB2d si je refuse
      Cf1ABAa si je rentre
      cFdBbbC si je suis
      bBaBaB si jete
      E3e1A si jpars
      Bf1AA si jrentre
      1bACAcB si l
      CdCa1eC si la
      eaABaAA si le
      C2AbbA si les
      cAcAbBC si mi
      1Aa1DCd si moi
      Dc1ABAb si mon
      habG1bC si on
      ABaAc1A si on pouvait
      GbcaBac si tu
      Cc1a1AB si tu parles
      hb1BEAB si un
      eA1AD1A si un jour
      f1A1B1C si une
      Ee2CbA si vous
      bbAACaA si y
      CAagAAa sick
      C1Ac1bA sieg*
      B1Ac1bA siege
      DcaClI sign*
      Ba1BfBA signale
      a1AAfBB signature
      FaaAaAf signe
      aCbbB1A signed
      1D3dB sikl*
      1D3dB siklon
      CcAa1aA sil
      dcAcBDA sile*
      dcabACA silence
      ABDAjB sim
      C1aAbcA simple $
      ACbaabA sinc*
      1CbaaaB since
      CBa1abA since $
      Ca1AabA since _ and
      e1aAAC since _ term
      BabbAA since _ was
      e1aAAC since half
      e1aAAC since half term
      A2e1Da since i
      AbAAbCc since monday
      fBAAAa since my
      AaebB1A since she
      CA1AccA since sunday
      F1hA1A since that
      bbacAFB since the
      CDElBDD sing*
      CBCh1AB singe
      AABeACB single
      fAAA2A sink*
      BbcbCAa sino*
      BbcbCAa sinon
      BABa2c sinon _ est
      ADAB1cb sinon _ me
      AacAA1B sinon _ part
      ABcA1Ac sinon _ s
      BABa2c sinon c
      BABa2c sinon c est
      BhAA2B sinon ca
      DCb1AAA sinon il
      aAAbAd sinon je
      bAbB1BA sinon on
      BeAA2A sint*
      1acAaBA sister
      aBAA2d sister $
      BCc1bA sister _ me
      Aca2CA sister _ the
      ABAcaAa sister and
      bc1AaaD sister s
      AAAAAeb sisters
      B1ddAEC sit
      eB1A1AA sit _ the
      CcAb1AA sit down
      eBaB1BA sit in
      dBaA1AA sit in the
      aBdBAAA sit on
      BBdeB1D site
      AAAe1A sits
      C1Ae sits _ me
      BC1BAhA six
      AABAAec six $
      D1eAA six ans
      1BAc1bA six mois
      A1AfA sixi*
      A1AfA sixieme
      aCcaacC sixt*
      1AaAbdB sixteen
      Ad1BaB skat*
      Bg1B1A skate
      fD3B skin
      dAAC1b skip
      AeCBAAA slap*
      AdBB2A slaps
      AcAC2A slaps me
      cBaFCfI slee*
      AcbCBcD sleep
      1Dd2B sleep _ him
      AeC1cC sleep _ my
      DdBAAjA sleep _ the
      CcCA1c sleep in
      BaBAAf sleep in the
      AaB1AeA sleep on
      D4e sleep under
      ABh1bGA sleep with
      1Dd2B sleep with him
      ABBB1fD sleeping
      CA2AcA sleeping _ a
      EAB1AhB sleeping in
      CAf1aA sleepover
      2CbAab sleeps
      BaAb1eA sleeps _ the
      BaA2eA sleeps in the
      iaEDABB sleeves
      ABA1Bg slept _ the
      AbAe1AA slip
      BcBAbAb slip*
      bAA1bBa slipped
      CeBC1aA slow
      Be1B2A smac*
      CeC1ACe smas*
      BdA1ABa smashed
      BBc2ac smel*
      B1bA1ac smell
      iABDaBA smil*
      iABCaBA smile
      2AAACf smok*
      A1AA1Cf smoke
      ADbc1AB snap
      AAD1aAd snap $
      BaBd2A snap*
      B1Be snapchat
      1d1aEgH so
      fABA1D so $
      ACab1Ad so _ can
      A1aAAbc so _ d
      BABgdBA so _ don
      1dDCAcb so _ i
      BbBaAbA so _ m
      dBBA1A so _ s
      CAba1aA so bad
      EBg2bA so he
      Hb1dbab so i
      AaAAAbc so i d
      C1AfeDA so i don
      BbBaAbA so i m
      cCBA so it s
      Cc2ABb so much
      B1AAafC so my
      baaB1D so no
      CbaAbA so nobody
      CB3dA so we
      B2AAda soak*
      EaBAAjD soci*
      CAA1AfC social
      Ba1A1cB sociale
      a1abaDb soeur
      cEBCBce soeur $
      ba1AaAC soeur _ ans
      B1aaAd soeur _ des
      AbBAaaa soeur _ dit
      ea2B1B soeur _ elle
      cb2AAC soeur _ est
      AfBb1AB soeur _ la
      AAbbdEb soeur a
      1AccaBD soeur elle
      1BEbBac soeur est
      ca1aABA soeur jumelle
      CBb1b soeur m
      D1bbAA soeur ne
      bba2CB soeur se
      Ba1B1eA soeurs
      FB1BCiA sofa
      cBabDA soi
      iD1AC1C soins
      iCAABAB soins de
      dACBdbC soir
      ba1eF1E soir $
      FB1cacA soir _ ai
      bCAAAbb soir _ est
      Bd2aaA soir _ la
      1aAD1Bc soir _ le
      aDBdAAc soir _ me
      Cd2Dc soir _ sais
      DA1bcaa soir avec
      bBAA1ab soir c
      bBAA1ab soir c est
      BABbaac soir dans
      aa2caC soir elle
      BCaabaa soir en
      cBA1Bab soir i
      DbCa1dA soir il
      1B1aCda soir j
      DB1cAcA soir j ai
      ebCEdEC soir je
      Cd2Dc soir je sais
      bAaAcA soir sur
      IdfBACd soir*
      KAjCACd soiree
      BBf1A1C soiree et
      ceDa1a soirs
      B1aAAcA soirs _ est
      B1aAAcA soirs c
      B1aAAcA soirs c est
      BdBB1cB soirs et
      beBA1AA soirs ou
      dBbA1AA soirs pour
      BeAcdCB soit
      BiF1AC sol
      BdB2A sol $
      1h1BADA sole*
      1faCABA soleil
      AeAC soleil en
      dAAAAaA solu*
      dAAAAaA solution
      CBC1fAd some
      1A1BfB some _ i
      AA1AeA some nights i
      AAaBaAb some older
      B2dABA some people
      AGCd1Bh some*
      AEBdaCf somebody
      daAACaa someone
      a1bD2b someone s
      FEccDBi something
      1bAb1aE something $
      C1e1AAB something _ at
      C1AA1Ad something and
      A1DAA1f something at
      ABgAAAD something happened
      C1e1AAB something happened at
      BAdA2A something happened with
      dbBDbAD sometimes
      bA1Cc1C sometimes i
      C1aAecC somewhere
      b1C1aCb somm*
      bdBaADA sommeil
      1DAAbac sommes
      e4BC somn*
      e4BC somniferes
      1dbc1CE son
      b1c1bbD son _ a
      AdaA1AA son _ ami
      B1adA1A son _ contre
      a2cBBb son _ dans
      1Ea1eBC son _ de
      BcAb2B son _ des
      a1ABeCC son _ e
      abaBDba son _ elle
      CAeAA1b son _ en
      IB1Aeaf son _ est
      1ABdeAD son _ et
      BbcABA son _ frere
      1bACaAa son _ i
      dCa1ABa son _ il
      ADbAA1c son _ j
      Cc1BAAc son _ la
      AdEa1eC son _ le
      CcbA1A son _ lui
      1B1AAcb son _ ne
      AFf2A son _ pere
      cBCA1fB son _ pour
      C1aAA1c son _ qui
      CAAbaAA son _ sur
      A2caBB son argent
      CAA1d son armoire
      cBB2b son assiette
      1AdB1AA son bureau
      dAAa1BA son casier
      CcAb2a son casque
      b1CA1bA son chat
      aB1A1e son chien
      EieABCC son copain
      CdAA son dos
      BcbAAcA son fils
      AeaA2C son frere
      DCB3g son fusil
      ABAh1BA son gouter
      AcaB1B son humeur
      dA1bbFA son lit
      CAA1fAA son livret
      C1A1d1A son livret a
      Chb1ABC son mari
      AkBBDbC son mec
      Abc1ACA son oncle
      BBb1c son passeport
      dbBAAaC son per
      DgCD1e son pere
      AbB2aC son pere l
      BfaB2B son petit
      AdaA1AA son petit ami
      2CdAaA son s
      ABcB2A son sexe
      C1aacaA son tel
      CEDeeAc son telephone
      eA1A1aC son ventre
      D1Bg2A sond*
      D1Bg2A sondage
      CCDiCCd sonn*
      ABCbDbe sonne
      EAAAAai sonne $
      cA1bAAA sonne jamais
      DA1ebCA sonnerie
      bEABAcd sont
      eAbA1AA sont _ a
      BAA1cBb sont _ chez
      EAaB1da sont _ de
      a1aC1cB sont dans
      B1Ae1B sont la
      aaAbaBA sont les
      1eaABB sont pas
      a1AAeBC soon
      bC2c1A soon $
      Ee2cAB soon as
      1e1A1AB sor
      fcCABBD sorr*
      fcCABBD sorry
      CbAa2f sors
      bADD2f sors plus
      1AAeCEd sort
      ecBaACC sort plus
      fBA2BA sort plus de
      BAA1BCh sort*
      fcaCBAA sorte
      bCAAAba sorted
      BAab1Ba sortent
      BBAaa1d sorti
      C2cb1B sorti _ la
      AAAcb1A sorti _ le
      AaABAAc sorti un
      CF1eda sortie
      bAaAbAA sortie _ la
      bAaBAAa sortie de
      FeE1Dah sortir
      1cAABDA sortir $
      BeaaBA sortir de
      dD2A1b sos
      1ba1bCA soti
      ABBBf1d sou
      DgBAcCa sou _ li
      c1abADa sou la
      g1CBBaD sou le
      1BaAaBc souc*
      AAcBAAa soudain
      AACfBAC souf*
      AaCa1aB souffle
      E2fABA souffre
      Da1d1AA souffre _ de
      Ha1g1AA souffre douleur
      Da1d1AA souffre douleur de
      e1ABA souh*
      fa1BaDE soul*
      gCBBAAA soulage
      AdbA1CA soulever
      1cBAAAc soun*
      BcBaAAd sound
      DbBc1dA soup*
      1eCAAcA soupe
      Cb1A1dA souper
      k1FABDa sour*
      d1AB1AA sourire
      fBAB1BB souris
      AdCaA1d sourit
      hCbdCDB sous
      A1AB1dA sous _ bashed
      aDgA1CA sous _ couette
      1babAFB sous _ douche
      1eD1dDc sous _ lit
      dBb1BCb sous _ oreiller
      M1A1ajB sous _ pont
      g2ACA sous _ train
      C1bA2d sous ca
      BA2fA sous de
      a1abCbc sous l
      bAc1ABb sous l oreiller
      AfacCEa sous la
      bBbA1B sous la couette
      1babAFB sous la douche
      CdCCAbA sous le
      AfA1aCa sous le lit
      I1A1ahB sous le pont
      1Ddb1BA sous ma
      fDcBcDB sous mon
      a1A1dBA sous mon lit
      aaD1Abb sous son
      d2AAAB sous terre
      b1BACeC sous un
      b1AB1cA sous une
      1AdA1BA sous vetements
      C1fE1cA sout*
      aCcbAAB soutenir
      a1dD1d souv*
      CbBCcfa souvent
      Db2c souvent _ je
      c1b2BB souvent _ le
      DcA1Ac souvent _ un
      Cd1a1AA souvent avec
      c1AAc1B souvent le
      AbdBBBa souviens
      BA1AdA sov
      AB1d1B spaces
      ibBBBAD spar*
      dcABB1C spare
      1bAcBB spea*
      1bAbBB speak
      Ddf1ACC spec*
      Cce1ACC special
      dBAAabC spen*
      1cCB1bA spli*
      1daB1bA split
      BeAaA spoo*
      BeAaA spoon
      b1Da1cB sport
      BcBc1BA sport $
      CdAbaB sport je
      AAae1C sports
      dAAA1AA spot
      aBA1bbB spri*
      aBA1bbB spring
      CFACbgD squa*
      hBABAB square
      DA1Aba squat
      BBA1adB squatte
      Bc2cA sr
      cBAB2a sre
      cBaBBAb st
      CABB2g stab
      AAAB2d stab me
      B1aC1Ac stab*
      AaAA1Bd stabbed
      DCBb1gA stad*
      DCBb1gA stade
      1aaA1dB stag*
      C1gAaC stage
      eBAA1AB stage $
      caBB1aa stage de
      Da2c1A stage je
      AaaAAdA stages
      baB1BdA stagiaire
      HeBcBb stai*
      EfBbAB stairs
      CB1aAd stairwell
      Bc1BAc staj*
      ac1AbB stan*
      Bea1bBA stand
      ca2BfF star*
      BaBcaca start
      A1ccCbC started
      Caba1aa started _ the
      AdAAaA starts
      CeA2AA starves
      CCAABhA starving
      1BACAba stat*
      CBAAAea station
      DdcCbbB stay
      1e1B1B stay _ school
      Ed1dDc stay _ the
      Be1BBa stay at
      1e1B1B stay at school
      BbAbcAA stay in
      BcAbAa stay in the
      aD1DbfA stay*
      CC1BceA staying
      cA1ACbA step
      DffHA1B step*
      BCiBaAa stepbrother
      FfaCAAA stepdad
      ADd2A stepdad _ in
      CcA2Ad stepdad s
      BdCA1b stepmum
      Ab1bAAB stic*
      dB1bACa stil*
      ab1bBC still
      CdAA1a still got
      cDdBBbA stoc*
      ABa1Abb stock
      BBfAA1A stockroom
      dCAaA1A ston*
      eAA1CA stoo*
      eAA1CA stood
      HHfaeBb stop
      BA1aB1d stop $
      hBdCDDB stop*
      e1aAAB stope
      eDAaBBA stopped
      EBacAAe stopped _ i
      B1dbAA stopped going
      dA1ABAa stopping
      BCaa1ad store
      hdCCaBC story
      BcA1aB stov*
      c1cAaEd stra*
      bAcaaAB stranger
      d1ACA1c stre*
      Ba1B1Bf street
      1gEb2A stri*
      cAA2Bd stuc*
      bAA2Bd stuck
      CB1a1gA stud*
      aAABbcA student
      aDcaEca stuf*
      aDcaEca stuff
      bbAaAB stuff $
      CBcAAdA stuff _ the
      A1BdA1A stuff and
      f1A1AA stuff away
      1ACB1Af stuff for
      A1c1ACb stuff to
      DcBc1ab styl*
      dCDACce su
      eBBAAa su la
      B1eB1A subi
      DAbiACA subi*
      CAAg1BA subit
      ABe1A1B suce*
      ABf1A1B sucer
      DDBABjA sucr*
      DAABBjB sucre
      gB1AAaB suff*
      BAAAAiB suga*
      BAAAAiB sugar
      CAb1baa sui $
      A1CAAcd sui _ la
      B1AA1da sui a
      fA1AB sui de
      mDEaDDF suic*
      cAAaA1C suicide
      K2i suicide toi
      aAbadaD suis
      DcCAdAB suis $
      aBA1Bbd suis _ a
      bdACAA suis _ au
      FCc1Bcc suis _ avec
      1Bd1A1B suis _ bien
      cAb1CAA suis _ bout
      CAA1eA suis _ cavale
      Dc1caCC suis _ chez
      a2BcBA suis _ comme
      b2BbAB suis _ d
      D1a3e suis _ danger
      B1CECCl suis _ dans
      aA1DgIc suis _ de
      Aa2dBB suis _ dehors
      FaAabaA suis _ du
      C1A1Ad suis _ e
      AbAdAaB suis _ en
      DaAiBAB suis _ et
      CadB1A suis _ garcon
      CAcAA1b suis _ il
      1d1D1aB suis _ ils
      Cda1A1b suis _ j
      baA1CAa suis _ je
      b1BABbb suis _ l
      bAbCEfA suis _ la
      CDB1beb suis _ le
      f2AAB suis _ mais
      eC2A suis _ meuble
      bBAbAa suis _ mon
      BaAaAcA suis _ peu
      DbcabAB suis _ pour
      AaAcBC suis _ seul
      EA1b2b suis _ seule
      ea1CAAC suis _ sur
      EgA3A suis _ tombe
      Bb1e2B suis _ tout
      cAaa1aC suis _ trop
      eaDCbaC suis _ un
      dbAA1B suis _ une
      DB1CfbB suis a
      a2ACca suis a l
      CAaAAcB suis a la
      AAeAABa suis ca
      AE1AB1f suis cache
      AB1Aa1d suis cachee dans
      gD3AA suis casse
      EAC2db suis chez
      BdA3b suis coince
      dA1AABA suis comme
      E1DBeCe suis dans
      dBB1Bd suis dans la
      EA1adAA suis dans le
      B1AAdDa suis dans un
      fbA1C1C suis de
      eA2CbA suis de trop
      BD1ABgA suis dehors
      1BbCdaa suis en
      CAA1eA suis en cavale
      D1a3e suis en danger
      AdaAAb suis enceinte
      fA1AAAA suis encore
      CaBBA1f suis enferme
      CD2A1g suis enfermee
      BA2A1e suis enfermee dans
      FB1f1ec suis fait
      bAAe1B suis l
      eECc1BB suis la
      aaAgBCA suis le
      Ca1d1BA suis le seul
      BBacaa suis malade
      CfAB1A suis maladroit
      A3CdA suis mineur
      cAbAAAD suis monte
      Ecaa suis mort
      I1A1hDB suis parti
      E3fCA suis partie
      Abecb1D suis pas
      1Bd1A1B suis pas bien
      C1bbbA suis pas trop
      C3caD suis plus
      1AeABAB suis plus la
      Ce1AAb suis pris
      AA1dcB suis rentre
      b1abaCA suis reste
      E1fAB1C suis reveillee
      C2AAfA suis sans
      dCAECab suis seul
      EaD1A1f suis seule
      BbC1A1c suis seule avec
      bC1A1BA suis sur
      cC1AA1A suis sur le
      D3e1A suis tiree
      Gg1BAaB suis tombe
      Bdb3B suis tombee
      1aBcAAb suis trop
      jBaAACA suis un
      CadA suis un garcon
      BaAaAcA suis un peu
      eaAABBB suis une
      d3BCA suis vide
      dAAAcA suis*
      CAcBdAA suisse
      DBDADCm suit
      dBA1aAa suite
      1CaaADg suiv*
      BDc1BAf suivi
      AA1A2f suivie jusqu
      1dAB1Ba sujet $
      CAca1Af sum
      C1cB2e sum 0
      AAcB1ac summ*
      B1cB1ac summer
      Bc2AAc summer and
      BcCcb1D sund*
      1aCcbAC sunday
      A2f1C sunday nights
      BfAA1A sung*
      BfAA1A sunglasses
      EFaCAia supe*
      cCBa2a super
      EAAAAf supermarche
      ba1dBDF supp*
      1BAcba supplie de
      DAd1aAA supporte
      C1fBA1A supporte _ qu
      CAc1aA supporte plus
      C1eBA supporte plus qu
      aaAcAAB supposed
      cDDcB1a supprime
      c1Cb2A supprime _ ses
      aAcCA supprimer
      AAbdADB sur
      C1cAb1b sur 0
      DAAc2a sur _ 0
      BB1b1ba sur _ a
      BBca1A sur _ autre
      cEA sur _ avant
      EiBA1A sur _ balcon
      aBAAAdA sur _ banc
      ABe2A sur _ bouche
      Cd3AA sur _ bra
      CcaB1a sur _ chantier
      CbAAa1b sur _ cou
      BdA2AA sur _ do
      BC1b1bc sur _ dos
      Cbba2A sur _ e
      1CeCA1A sur _ il
      BAaca1C sur _ j
      daAA2B sur _ jambe
      Cg1A1aC sur _ jambes
      1AcBaAa sur _ je
      dbCA sur _ main
      1d1AABA sur _ oeufs
      AAbB1bA sur _ on
      CbA1b1A sur _ oreiller
      BfA2AB sur _ pied
      eC4B sur _ poignet
      fA2ACb sur _ pont
      AB1bAcB sur _ porter
      CAacbAB sur _ qui
      AeBA1B sur _ riz
      CAeBA1a sur _ route
      1Aad1AB sur _ site
      D1Aca1a sur _ table
      cBcAA sur _ tel
      a1aEa1b sur _ telephone
      DcA1A1b sur _ tete
      dCCABEf sur _ toit
      EAbdb1A sur _ tout
      BA1B1gA sur _ trottoir
      hB1C1B sur _ ventre
      fD1A1A sur ca
      1Cb2Ac sur ce
      cc2BA sur de
      AhDB1C sur du
      AeBA1B sur du riz
      E1aabbA sur elle
      BebGeCa sur l
      DbA1d1A sur l oreiller
      h1GCFcd sur la
      CAdBA1a sur la route
      gfEEEA sur le
      EiBA1A sur le balcon
      BbbB1AA sur le chantier
      BdA2AA sur le do
      1AA1Abd sur le dos
      f3ACb sur le pont
      cCBAAEf sur le toit
      BA1B1gA sur le trottoir
      1aEBBdB sur les
      AGcAaAA sur lui
      A1beBCA sur ma
      bd1A1CB sur mes
      Sgam1bB sur moi
      DFdf1Db sur mon
      eC1a sur mon bras
      aDaBbAA sur snap
      hDaDA1A sur son
      BBcB2A sur telegram
      B1BcA1A sur tiktok
      bCeBBeC sur un
      1Aad1AB sur un site
      AABaAab sur une
      eaCCBba sure
      bBbA1AA sure*
      BAA1Be surf*
      BAA1Ae surfing
      HFEmbBA surn*
      EDAh1AA surnom
      BBAe surnom je
      cBCB1bc surp*
      bBAB1ab surprise
      CgDDAAb surs*
      CgDDAAb sursaute
      Ad1B1AA sursaute _ qu
      CdaC1AA sursaute des
      Ad1B1AA sursaute des qu
      EfcC1cA surt*
      CbcC1cA surtout
      Aea1AC surtout pas
      aBacBEb surv*
      AAdbBAB surveillant
      1ABe1AA surveillants
      abCD2b surveille
      bAA1AAc surveille $
      AAcA1Ca surveillent
      aaAAABb swal*
      bAABbAb swe
      hEBAACc swea*
      gDABAB sweet
      bAbABa swim
      1CeABaA swim*
      ACeAAaA swimming
      2dBA1b t $
      aBdADfC t _ a
      CbcABbC t _ about
      1Bb1bC t _ and
      b1d1D1C t _ anyone
      d1BBa1A t _ anything
      A1A1dcB t _ back
      1AdB1AA t _ being
      acaB1CA t _ down
      D1cAacB t _ for
      CaBA1Bd t _ he
      D1Babab t _ her
      CaAAc t _ here
      Dd2BBe t _ him
      AAAAeCA t _ home
      CeA1bBB t _ il
      BC1aba t _ in
      AcAAA1c t _ it
      Dcab1A t _ je
      IeAbAeg t _ me
      CAac2a t _ mum
      DgD1aBa t _ my
      d1AA1BA t _ myself
      daaBA1A t _ n
      c1C2Cc t _ or
      baDB1Ac t _ the
      BB2Abb t _ them
      A1A1AfC t _ there
      DdcCfG t _ to
      daBA1AA t _ un
      BAAABBe t _ up
      1aCb1Cd t _ what
      aBeB1AA t _ when
      1BABbc t _ where
      BcAAAd t a
      dA1AAAA t aye
      c1ACbBC t be
      CC1a2d t breathe
      CA3Ad t breathing
      cAABcbA t come
      daa1AAB t do
      e2a1DA t eat
      C2A1cb t eaten
      b1BbAAa t ere
      e2AAAA t es
      bABacBB t even
      AAA2eA t feed
      D1A3d t feel my
      cABbcCa t find
      Aca2Da t get
      Ec1abA t get it
      Ce1A2b t give
      AAeAcBA t go
      E1d1A1a t go to
      AA1A1eA t got
      bAB2dB t have
      BCb1Ad t have a
      daBacEA t have to
      BcaaC1B t inquiete
      CaabAA t inquiete je
      1DB1bdB t know
      aa1bBBa t know what
      Cdd1B1a t leave
      Aa1BAAd t let
      AbBBA1e t let me
      DcbAABa t like
      CAeA2A t like being
      DbAbdBa t look
      BCBc1ac t pay
      AaC1abB t really
      EBca1ab t say
      Ab1cAAA t say why
      eCABaBa t see
      AeAA1AA t sit
      CabA1Aa t stand
      1Cea1AC t stop
      DbabaAA t tell
      F1BABAf t wake
      C1AAAAc t wake up
      CC1aaa t want
      CbabABb t want to
      BadBBCe ta
      BcBcBAa taba*
      AfCDA1b tabasse
      AB1f2B tabasser
      baAaAC tabl*
      Ce1daCa table
      GcAbbDd table $
      BA1B1bb tables
      hBABABD tablets
      CA1dAAb tablettes
      cbAB2A tach*
      kBDFcEC tail*
      eABBABB taillade
      e1BCcCA taille
      dC1AAAA taille crayon
      aaaC1Ba tair*
      baaC1Ba taire
      C1bc2A tais
      adBbAA tait
      cFBbBf take
      CA1eABA take _ long
      1ABcABA take his
      bc1a1FB take my
      CAacBbd take the
      DA1eAAA take the long
      DgaBBBb take*
      AbBAAAc taken
      CdbA1AA takes
      eAA1AAA tale*
      bAadADb talk
      CCB2Af talk $
      BAbcbAB talk _ it
      1cb1aAC talk about
      1dA1CBa talk*
      CcA1AAc talking
      c2ABAB talks
      daA1Caa tan
      cbCbABa tan $
      bBC1daC tant
      cC1Aa1B tant mieux
      DaA1cA tant que
      EeCD1h tant*
      BbCDadc tante
      dAaA1BA tante $
      1dA2CA tante _ fait
      AC2Acb tante _ garde
      cAA1bBA tante _ me
      AAbAABb tante _ ne
      caBAAbA tante a
      CeA1ACb tante elle
      1C2Abc tante ma
      EoH2ED tap
      BeAA1A tap amwin
      Ad1A1AB tapa*
      Ad1A1AB tapait
      bAC1AF tape
      BcAa2B tape _ je
      CC4g tape _ la
      BBAc2a tape _ le
      eG tape _ tete
      AF1f2b tape a
      AC1b2c tape a la
      DiAD1AC tape avec
      aC4e tape ca
      bHaa2e tape dans
      gI4A tape la
      BCaf1B tape*
      ACAcAA tapent
      C1ad1AA taper
      BAAc1b tapin de
      AgAE2A tard
      Ad1AABA tard possible
      AfC1BaB tart*
      BbBAAeA tartes
      1dAAAbA tata
      e1AD1BA tbh
      AfBcaAB te
      CAAb1Bd te _ dans
      BcB2b te _ j
      BB2abb te _ le
      BcA1aaA te jure
      dD1Aa1A te que
      DACC1jC tea
      bbCb2B teac*
      ccBA teach
      1BbB1aB teacher
      ABeB teacher _ me
      AABe1Aa teachers
      aACcCda tech*
      EhADaB tein*
      EhADaB teint
      dD1A teint sur
      Icacecb tel
      CaaCAae tel $
      BaAAcaA tel _ elle
      Ca1Aac tel _ la
      CbcAaaB tel et
      ac1BBAA tele
      DfcBAFc tele*
      1BeD2A telegram
      Ba1cbCa telephone
      BAADdaa telephone $
      BbaAAb telephone _ la
      1dAbBbA telephone a
      BAc1AAb telephone e
      cc2BAC telephone et
      AB1e2A telephone vivre
      1c1c1BC telephoner
      BBaCB1h telephones
      Bc1B1ab tell _ i
      Cabc1a tell _ it
      cBa1aCA tell _ mum
      B1bfAC tell _ what
      b1bAAaB tell anyone
      EABdAba tell me
      fFBBcAA tell my
      Be1A1A tell people
      AcaD1cA tell the
      eFa1AdD tell*
      eBAC1cB tellement
      E2dbAB telling
      D1Ae telling _ to
      GcbcA1A telling me
      eDbABb tells
      BdAA1bA telm*
      BdAa2A telman
      1iBGaaA temp*
      ElBCAAC temper
      fCACa1c temps
      BBbBBeb temps $
      Bc1BA1b temps _ ca
      aA1dBA temps _ moi
      CdA1A temps que
      A2dABb ten
      1ea1A1B tend*
      Bca1AbA tendu
      AcCBABe teni*
      AcCBABe tenir
      E1Ab2b tenir la
      DA1AadB tent
      nE1DDBF tent*
      lFBBADB tentative
      babABbC tente
      e2A1D tente de
      BAdB1bA tenu*
      CbjCBaB tenue
      a1BCdCd ter
      aAAaABc ter $
      1AacaAB term
      cAaa1C term $
      ACAeBcC term*
      dCAdFB terr*
      gDC1CBb terre
      dC1bAAa terre $
      1dBcABA terre et
      D1ab1bA terrines
      1EaADgA tes
      AAA1Ce tes _ et
      1BeBAA test
      iaADBAB test*
      gBABBAA testament
      adDaAAa tet
      dAEdCB tete
      bdA1aAC tete $
      BhBA1A tete _ l
      cBBc1AB tete _ le
      3C1ea tete _ tourne
      fD tete avec
      BfBcAAC tete dans
      BeAA1A tete dans l
      DAAeA1A tete de
      BCca tete il
      BBAd2a tete tout
      aAbB1Ec text*
      dCB2AA texted
      DaeBACc texts
      ABfAAAA texts me
      bBAAAb th
      Eab1baA than my
      g1ABAB than*
      bEhc1bB that
      fbBDCbA that $
      AAf1BAA that _ i
      AaB2cb that _ in
      eCAa1A that _ my
      acc1BD that _ the
      BCca1aa that a
      AEcAeC that house
      Dbc that night
      B1eA1AA that party
      EhCACfc that s
      dAACa that way
      dBB1ccB the
      CBAAaca the 0
      daAaA1C the _ again
      FbAbBDi the _ and
      iD1B1AC the _ are
      ddABdAD the _ at
      1aDaAc the _ because
      ABAa1ca the _ before
      B1A1ae the _ behind
      CA1Bcab the _ bus
      d1BA1Bb the _ but
      cg1AaCC the _ door
      aBAC1bb the _ down
      CeAa1Ac the _ end
      DCaf2B the _ every
      abaBBDd the _ floor
      BB1cAbA the _ four
      1AC1ae the _ from
      A1dD the _ group
      1AB1Abc the _ has
      CbA2Bc the _ he
      bBaDe1A the _ home
      DDcCdd the _ i
      e1AAaAA the _ in
      Ab1CBd the _ is
      D1Cacc the _ it
      fB1B2A the _ knife
      Bb1A1cA the _ machine
      cCb1aB the _ mum
      Da1c2A the _ next
      da1B1AA the _ nurse
      BdaBcbD the _ of
      j1AAaDD the _ on
      A1bA1Bc the _ one
      CdbAA1A the _ ones
      CCA1ac the _ open
      eAAaACA the _ park
      CA3da the _ roller
      DCbdAAa the _ room
      abaC2B the _ s
      ABb2Ac the _ says
      abAbAAA the _ shed
      CBAc1da the _ since
      1CaBaeD the _ so
      dA1B1aA the _ story
      BaaAbBA the _ the
      BaBbcCa the _ they
      aaCA1c the _ thing
      Cbba1B the _ til
      afABBAB the _ till
      eB1A1B the _ time
      cbADeBD the _ to
      AAbAcA the _ told
      CCaeaAA the _ way
      adAEB1A the _ when
      1dAA1bA the _ where
      1beBACB the _ who
      gBABbdE the _ with
      bABaaB the _ would
      BaBbaCc the back
      fA1B1BA the bath
      dDcBaB the bathroom
      DcCAeBd the bed
      CgAA2A the belt
      1BcBAAc the boss
      C1AcAaa the building
      ADbdDdB the bus
      fa1BBFd the car
      fAAaACA the car park
      e2AA1B the cariste
      hEAAACB the cat
      AABdAa the changing
      B1AAdcA the children
      fAAABAA the cliff
      BABcbA the coach
      CAAAAfB the council
      1eACAbB the cupboard
      BA2AdA the cupboards
      bcAA1AA the curtains
      caADBaA the day
      afBAaCC the dog
      CFcbaCf the door
      BAeaAAB the door and
      B1B1aAc the driver
      eAA2AA the engine
      dDAAbbA the family
      BA1cbAA the fire
      1BAcaaA the first
      1cCBAcA the flat
      AcCb1C the floor
      baBaaAA the garage
      CBAf1aa the gates
      BaaB1bB the gym
      C2CafB the hostel
      A1aCaab the house
      BeB2A the iron
      Ae1AAC the kettle
      BdBAaBb the kids
      aCBBA1c the kitchen
      EBdd1bC the lads
      CB1AAiB the leftovers
      AAAAad the letter
      C2aAcA the library
      AC1A1eA the locks
      DC1gAAA the long
      EBahAAA the long way
      1AbBACb the man
      aAcA1BA the man who
      fD3AA the marks
      ABAAadA the minute
      ACcA1cB the money
      dA1B1aA the multi
      dA1B1aA the multi story
      1f1bbCC the neighbour
      B1cc1C the new
      CCdBac the next
      BD1Bea the night
      BAABaca the night bus
      AA1eAAA the older
      Dd2Bc the one
      CcaA2a the one who
      gECAB the only
      C2AAcb the only one
      eBAB the only thing
      cBA1ABc the other
      BBAf1AB the others
      g4H the pain
      AAaAAcA the park
      eC2AA the platform
      dB1AAAA the point
      Aab1cAa the police
      CAc2b the priest
      AeBA1A the pub
      cAabAAB the room
      cAAAAAA the rope
      aBAbAAB the same
      dC1AadA the school
      da1B1AA the school nurse
      dBAAaA the sea
      bDda1B the shower
      BAAA1db the station
      BBfAA1A the stockroom
      1bAc1CA the stomach
      ABbBaBa the street
      afAB1Aa the table
      AcBb1A the teacher
      D2cA1b the third
      Cb1A1dB the vending
      c1ACaBC the wall
      cAaCa1B the way
      cBbB2A the way to
      CdAAAaA the wee
      aCBA1dB the weekend
      1Ccb1A the whole
      ABb1eBA the window
      AAAaAAc the workshop
      bc3CA the worst
      Cb1dBbC thei*
      Cb1dBbC their
      CCdcaCd them
      ab1f1EE them $
      A1cAAAB them _ my
      ffCDACE then
      BdAA2A then he
      eA1C1a then i
      DAba1fa ther*
      B1CadBc there $
      1AccaC there _ a
      BcAAAAc there _ blood
      aBAcBa there _ i
      cAADAc there _ no
      1AA1adB there _ t
      B1cBbB there and
      BeAA1Ba there are
      b2acCA there is
      F1aCEch there s
      1AccaC there s a
      BcAAA1c there s blood
      1A1BBca there s no
      DAaBAeb theres
      BaAaABb theres a
      cCBA1ab thes*
      bABA1ab these
      HEEjbCd they
      CABg2A they _ a
      C2cb1A they _ at
      bcAB1Aa they _ do
      fAaA2B they _ get
      BaaBAAc they _ got
      AbCdAB they _ his
      AdABbdB they _ i
      bBab1B they _ it
      B2acaC they _ just
      DB1cAca they _ me
      CAbeCG they _ my
      aBBCebB they _ t
      cdCDcBb they _ to
      A1cBAaa they _ us
      AAab1AD they call
      bB1BdBa they can
      j2IBA they d
      C1Ad1cA they do
      a1AAacC they don
      a1AAacB they don t
      C1AAcAb they found
      aAbBaAa they go
      fA1AAA they had
      B2Babd they keep
      Ae1DC1d they know
      CA1Cdad they ll
      CABc2A they made
      C1BeA1a they put
      aAbBcA they re
      a1AF1ad they said
      aAAaAdA they say i
      A1Cb1bA they stopped
      bc1BBAc they took
      EaAeE1d they vais
      BaaBAAc they vais got
      Bh1Ca they want
      AeBAb1B they want to
      1ABaAAg they*
      bABaAAc theyre
      gDAAAAB thig*
      eD1AAAA thighs
      hD1FaBE thin*
      De3a thing $
      badBCBE things
      Bd1A1B things get
      eDCEa1a think
      AAAAdAB think _ m
      BBAAbaA think about
      1AABcB think i
      AAAAdAB think i m
      dAB1A1A thinking about
      BBdb1dD thir*
      B1BeBeB third
      CAAabbB third time
      1BdBbAA thirteen
      caABaA this
      cB1AABa this $
      e1BaAA this _ i
      bB1AfCB this house
      CB1Aca this i
      bBB1bA this night
      CA1f2A this term
      CcAbAcA this time
      AAaACfA this week
      bCBcABb thos*
      bCBcABb those
      fA1AAA thoughts
      FaCfBd thre*
      bbaA2D threatening to
      EAAd1ba three
      Ba1cAaA three _ this
      DdA1BcA threw
      1D2Be threw _ out
      Ae1A1B threw the
      ChFcCCb thro*
      AaAA1Be throat
      CA1ab1c through
      Hba1dac through the
      fCAaDBB throw
      ChBB1AA throws
      CfBB2A throws _ at
      BcBcBAA thum*
      BbAbAAA thumps
      AAaAdB thun*
      bbCA2A thyroide
      Ea2bbA ti
      aAbA1bB ti _ an
      AbabAAB ti _ la
      ACAabab ti _ moi
      BAcBabb ti se
      CAaAabc ti se moi
      dACb tibi*
      BBcDcba tick*
      a1bCbaA ticket
      dB1bBB tied
      ADEDadf tien*
      B1aC1ea tiennent
      a1BcdBD tiens
      bA2aaD tiens plus
      AEDCBai tient
      D1A3e tient _ debout
      ABDf2B tikt*
      ABDf2B tiktok
      aDb1CgC til
      acAAc1B till
      bb1CaAa till _ s
      AeB2AA till he
      CacbaCa till i
      bAABaAc till it
      dDAabaD time
      dbAb1CB time $
      CfA2AA time he
      BD2bAb time i
      1ba1bCB time*
      DcabaBA times
      c1AB1bA tin
      DBcAaCe tir
      CAA1bAd tir _ la
      BaEDjHg tire
      AA2dBB tire du
      Ae1BA tire les
      dc1AB1B tire par
      B3AAe tire sur
      hB2A1D tire une
      bF1ccBa tire*
      gAaABBC tired
      CA2f1A tiree
      D3e1A tirelire
      cCAdEcb tirer
      f3B1E tirer _ balle
      g3C1E tirer une
      f3A1E tirer une balle
      bdCA1BA tiro*
      b1BeAAA tlm
      cAdaBCA to
      1CABcbA to $
      aaBAaAe to _ a
      cEB2B to _ and
      BAbAAbA to _ at
      ca1BaCb to _ for
      bcCaABA to _ his
      DiCAcBA to _ home
      AcA2Bb to _ house
      acA1AEc to _ in
      cA1CBaB to _ it
      EeB1gDa to _ me
      AAdd1BD to _ my
      aC1AbcA to _ on
      eAaB1AA to _ one
      aAd1C1c to _ the
      BA1e1A to _ them
      1B1AAAd to _ this
      A1bdAAB to _ to
      EAA2bd to _ who
      BaebbBB to _ with
      EfcbAAC to a
      DcBcaBe to be
      AdAAaAA to be in
      B1AAAd to be out
      aBA1Ad to bed
      bABe1BA to change
      ABbB2c to delete
      dAAAaAA to die
      dCAAaCB to do
      fCC1C to end
      eAA1CA to end it
      G1eEd1f to get
      CeCcBaA to go
      EhABaA to go home
      BAbA1AB to her
      cAcA1BD to him
      1CbAA1c to his
      BbAA1cb to it
      cAA1C1B to jump
      A1A1Cda to leave
      d1AAaAB to live
      dBAAAa to look
      DAbd to love
      BdCBc1a to marry
      AbA1c1B to marry me
      CDeeBC to me
      BdBa1AA to mum
      ABeaDaC to my
      bAd1A1B to my dad
      D2A1Ac to people
      cBA1AAb to pick
      ABAbAb to put
      E3b1b to run
      ddB2BA to say
      BAbdAA to sit
      Dab1AbA to sleep
      1Ae2C to sleep with
      DbaABb to stay
      eeHaafD to the
      aAA1BAc to walk
      DAACAg toas*
      DAACAg toast
      B2B1e toast $
      AAB1fCb toge*
      AAB1fCb together
      hBBeBCB toi
      FAad1bA toi $
      cEBeCFb toil*
      CaaB1aa toilets $
      cB1aADa toilettes
      Db1d1B toilettes _ est
      CaaB1eb toilettes _ la
      c2D1bb toilettes _ lycee
      Db1d1B toilettes c
      Db1d1B toilettes c est
      A1ACaeb toilettes de
      A2Badb toilettes de la
      c1aDAaa toilettes du
      c2D1bb toilettes du lycee
      BDDDBib toit
      E2AAgB toit $
      hA1BAEa toit du
      CBA3c toit il
      dCcDabC told
      iEC3A told _ he
      FcacdDA told _ i
      C1aaBdb told _ to
      bEeCChB told me
      gDC3A told me he
      AaaaBdA told me to
      ABeA told mum
      eBDAAa told my
      bbC1A1A told the
      CbAbaB told them
      BbA1bB told them i
      GhcBDde tomb*
      AdDCBdd tombe
      1eAc1AB tombe $
      Da1A2d tombe _ le
      Be2A1A tombe _ velo
      fB1A2A tombe avec
      cB1B2b tombe et
      ADB3b tombe il
      JebBAbb tombee
      daec1F tomber
      Dbcc1B tomber $
      aBB2cc tomo*
      aBB2cc tomorrow
      cA1BBc tomorrow $
      bAAaBAa tomorrow i
      CafaBAC ton
      FfD1A1c tonb*
      FfD1A1c tonbe
      BdAa1AA tonbe $
      gCFDbcD toni*
      bCEDbdD tonight
      aBAACdB tonight $
      GajCaCA tont*
      GajCaCA tonton
      ABdaA1a too
      cAcA1A too long
      CBA1Abd too much
      AAbEdEe took
      BABAb1c took _ passport
      1aCBCAi took my
      1BAAA1e took my passport
      Caa1f took the
      IbBAAj toot*
      CA2Af toothbrush
      aDdaABB top
      CbAaaAa torc*
      GcAb2b tord
      FeAA1Ab tord*
      AdBA2c tordre
      aeBA tordre nu
      CeAA1Aa tordu
      Ag1A1AC torg*
      CABi1AC torm*
      CABf1AA tormented
      AB1e1A torn
      adBA2a tors*
      1aCCDi tot
      DLnEECB touc*
      bdAbAA touch
      dC1DBBA touche
      hBD3a touche le
      1Dc2B touche quand
      CaeA2a touched
      FCbA touchee
      BBdbAbC touj*
      BBdbAbC toujours
      aDB1fBb toujours $
      eC1aAA toujours _ 0
      B2c1D toujours _ a
      AacCBb toujours _ dernier
      1aeC1Aa toujours _ je
      D1aAbaA toujours _ meme
      DaBbbAc toujours _ moi
      1BaeAAA toujours _ place
      1afA1AD toujours _ porter
      C1Bc1a toujours _ qu
      gAADAA toujours _ que
      A1ABbc toujours _ sac
      D2e1AA toujours _ seul
      babC1BA toujours a
      CdCa2b toujours apres
      DAb2ca toujours au
      AbCc1aA toujours avec
      1Bcb1aA toujours dans
      bcaB2A toujours des
      aAdABA toujours en
      eaA3C toujours il
      b1baAAC toujours je
      1bbA1AC toujours la porter
      bD2abA toujours le
      ABA2da toujours les
      CBCg1C toujours moi
      EdfBAAB toujours que
      C1eA2A toujours que je
      1Eda2a toujours sans
      D1Af1AA toujours tout
      D1Af1AA toujours tout seul
      abBAbAb toujours un
      Bcb2AA toujours une
      bCDdb toul*
      1acbdDA tour
      Bac1bAa tour $
      BB1d1A tour _ le
      C1Aad tour du
      BB1d1A tour par le
      BFc1Bgc tour*
      BC1a1eb tourne
      bCAd tourne _ dos
      DAAa1e tourne _ l
      ae1aAE tourne _ la
      addCBC tourne dans
      ad1aAD tourne dans la
      DA1a1e tourne de
      ABAAbb tourne en
      ABb2Ac tourne je
      1CAc1b tourne le
      bCAd tourne le dos
      a1ABAbB tourner
      bAAa1Bd tournevis
      eEBaCDc tous
      b2Da1b tous _ deux
      B1ccABb tous _ jours
      ac1B1aB tous _ soir
      cAaB1aa tous _ soirs
      Bc1aAAA tous _ vendredi
      CCadb1B tous le
      GdbcAeB tous les
      b2Da1b tous les deux
      B1ccABb tous les jours
      Cd1BaaA tous les soir
      cAaB1aa tous les soirs
      Bc1aAAA tous les vendredi
      DbBa tous mes
      DB4c tous nous
      fACAABA tous ses
      cCAdBAB tous*
      aA1c1Ca tousel
      bABaA1B toussaint
      bbAaaAC tout
      cbcFCaA tout $
      DCecBAb tout _ a
      baB1cAA tout _ avec
      Dc1aAb tout _ bien
      dAaAAAA tout _ e
      DCcbbA tout _ et
      1BAd2d tout _ il
      eAAAB1A tout _ j
      G1ae1B tout _ jour
      AaAcAaA tout _ jours
      D1A1e tout _ livret
      EAcA1AC tout _ lycee
      bBBAAca tout _ ma
      DB1gAB tout _ matin
      aB1AAcA tout _ moi
      BbbAbAA tout _ pas
      B1A1edC tout _ que
      fcDc1Fe tout _ soir
      G1a1dab tout _ suite
      BbbAabB tout _ tps
      B1BaaAb tout _ un
      BccBAAA tout a
      Dba2Ab tout bas
      gA1B1CC tout ca
      adDCAdB tout ce
      bbAAAbC tout ce que
      cB2Aba tout dans
      Iabaeac tout de
      G1a1dab tout de suite
      B2BAhA tout dedans
      AbDAA1c tout depuis
      CA1AeA tout droit
      jCACCCB tout est
      Ac1AAbB tout et
      BbA1ca tout habille
      D1d1dB tout habillee
      aAcABaA tout j
      1bcCAaA tout je
      Ae1b1BA tout ka
      Ha1c2c tout la
      Fbbia1C tout le
      G1ae1A tout le jour
      EAbA1AC tout le lycee
      DBAhAB tout le matin
      ccDbaFe tout le soir
      ABd1aa tout le temps
      AbbAabB tout le tps
      bDbfFDC tout les
      bAA1bBa tout mais
      h1B1A1C tout me
      BbcA1AA tout meme
      DbaAAaA tout mes
      baAc1AC tout moun
      CB1f tout petit
      BB1adB tout sauf
      dAAbBbC tout se
      FaDcaEd tout seul
      B1AaeaD tout son
      Cb1aAb tout va bien
      b1BAabA tout*
      BaEcbbc toute
      g1BE1B toute _ journee
      BiAAbcC toute _ nuit
      dCAC1aA toute facon
      C1DfaBA toute l
      BdCe1DB toute la
      g1BE1B toute la journee
      BhAAbcC toute la nuit
      1Bc1AbB toute ma
      BbCAbbe toute seule
      cAaBA1a toutes
      aA1BAdA toutes _ affaires
      ad1bBB toutes _ nuits
      e1ACA toutes _ photos
      1ccCAAb toutes les
      ad1bBB toutes les nuits
      ACa1Ac toutes mes
      dACA2A toutes ses
      EB1Ae1d town
      CAbAb town $
      a1bAabB tps
      eB1B1a tps $
      1eCCfFA trac*
      A2AfAB trace
      AfBAAAB traces
      DeAAAAA traces de
      dAAA1AA tracks
      c2AACd tracteur
      cA1aAaB trad*
      dCBBAb trade
      C1A2Ae traf*
      aAGcfbb trai*
      FEaCgEb train
      e2aFba train de
      E2AcA train et
      D1b1eBB train pour
      AhCA2b traine
      BBA1A1e traine avec
      Ad1C2A trainee par
      CB1aAgA trainees
      Bc1BBaa trainer
      1baABCd trainers
      bBAAA1b trainers and
      cA1aBbA training
      gABDeAC trains
      cBBB1B traitent
      1BaaABd traj*
      1AbaABb trajet
      1BDb1be tram
      CCBcE1j tran*
      BB1A1cd tranche
      1baeAHC tranquille
      C1bb1Da tranquille $
      AA1dAAA transparent
      D2g transparente
      C1Aa1ac transport
      1A1FA1g transporter
      1A1DA1d transporter un
      ABB2Bg trap*
      BaC2Bf trapped
      baEAEDj trav*
      aAeACdE travail
      CceB2B travail $
      abECCAi travaille
      BBAbcDc travailler
      DcAa1A travers
      fACbBAa traverse
      BdA1a1A traverse la
      d3BAB traverse sans
      CDe1aB trei*
      CDe1aB treize
      BEb1bB treize ans
      CaBfBab trem*
      EBAeA1d tremble
      CBca2c tremble $
      BACc tremble quand
      BaBaAb trempe
      D1Ae2a tren*
      AAAadAA trente
      bbB1ABa trente _ et
      1eABa1C tres
      FabcAA tres _ pour
      aFaaadA tres fort
      Dd2A tres tot
      BbaAbAA tres vite
      Bb2acA trib*
      gCADBAa trie*
      jCBFBCa tried
      a1CCA1b tried to
      HBefaAA trip
      B1fB1BB trip*
      1CdC2A tripote
      fEC1a1C tris*
      dDAEabA triste
      aB1Bbb triste $
      BBcCCba tro
      1b1AcCa tro $
      AcAB1aa tro _ je
      gA1AA1B tro dans
      Db1A1ac tro de
      DfAAa tro for
      B1cbA1A tro peur
      D1aaaaa troi
      Aa1e1aC troi*
      dAAA1Ac trois _ cette
      BbcA1Ba trois _ et
      babB1aA trois _ la
      bAe1AE trois _ par
      e1BCbBA trois _ que
      1cCb1a trois ans
      cBbd1Fb trois fois
      dAAA1Ac trois fois cette
      aAd2C trois fois par
      FAACdfA trois jours
      2ABadA trois semaines
      1cb1AAB troisieme
      BcAa1b trompe
      DbAAaAd tron*
      DA3Be tronconneuse
      cDdAAAc trop
      gdDACDB trop $
      D2acAA trop _ de
      AcbA1AA trop _ et
      ABc1AcA trop _ je
      eB2AAA trop _ la
      cAAAb1A trop _ moi
      Aaac1BA trop _ pour
      eBA1A1A trop a
      EA1a1af trop d
      EcEc1ec trop de
      g2A1CB trop en
      Cb1acA trop envie
      Bg1AAAB trop fort
      bBA1C1a trop loin
      GaBcabc trot*
      DcA1a1a trottinette
      CBAcAbb trottoir
      AAAe1BA trottoir quand
      g1bAA1A trou
      fC1B1A trou $
      aBbA1c trou _ la
      aBbafDD trou*
      Dea1BAb trouble
      Bg1AACB trous
      1d1A1BB trous dans
      BAgC1AA trousers
      cCEgCbC trousse
      dA1A1aC trousse $
      AFAcadc trouve
      A2Bbbb trouve $
      DadbAAB trouve ca
      BAAAb1b trouve ma
      BA1A2e trouve mon
      1ABbbBa trouve pas
      DA1d1aA trouve rien
      C1AbAgB trouve un
      Ab1AcCa trouvent
      bCADf1B trouver
      aGdAB1b truc
      b1CbaaA truc $
      aAAA1dB truc _ la
      CBd2B truc _ mon
      B1B3e truc _ son
      CAcA1bD truc avec
      AAc1ABA truc en
      cBBA2c truc pour
      dBaAA1B truc*
      BDd1BBf trucs
      AaCa1dC trucs $
      ABBa2c trucs _ la
      2CB1Bh trucs pour
      dABBAcB try
      BCBaA1e tryi*
      BCBbA1d trying
      ABAAA1e trying to
      g1BBAAB tshi*
      g1BBAAB tshirt
      f1bEDb tu
      fAD tu _ a
      bBb2Ba tu _ il
      BcA1A1b tu _ j
      DA2Bae tu _ je
      AAaAadC tu _ pas
      1C2acB tu _ plus
      BdA2B tu _ tout
      ABA1AeA tu degage
      DCccaBc tu es
      BcA2Bb tu fais
      dAA1A1B tu me
      Ab1aaaC tu parles
      2B1Bbc tu pars
      Bda2B tu sais
      BAa1adA tu vois
      a1BADAf tue
      AF2A1c tue $
      AcCEBBf tuer
      C1bA2d tuer moi
      AcB1A1c tuer*
      CeBAbdB tues*
      BdB1bbB tuesday
      BcAAacA tuesday $
      CA1a1dA tune
      AADfAbA turn
      BCb2d turn*
      bBCaBc turned
      CAg1abC turns
      AEiBABB tuto*
      CAiB1CB tutor
      dBB1A tutor _ was
      beBA1BA tuya*
      beBA1BA tuyau
      CAd1BcB twel*
      CAd1BcB twelve
      D1c1A1A twelve and
      cCAAa twin
      AbAB1cA twin*
      B1eBab two
      bb2ABb two _ and
      B1AaAeA two _ my
      Ga1AdgA two days
      DAeA2a two of
      DhA3A tympans
      3BcCb type
      ABC1AAg type*
      B1CAAAg types
      DAaBaec un
      C1CcAeD un $
      Af2AAA un 0
      1gbGAE un _ a
      1EAA1ba un _ au
      abAa1AC un _ autre
      DDg2Bc un _ avec
      d1BA1Ab un _ bizarre
      f1B1Caa un _ c
      ADCADic un _ chez
      ebC1BbC un _ d
      CdA2ba un _ dans
      baeC1bF un _ de
      BAabbA un _ demande
      DaAaBb un _ depuis
      BBadA1a un _ des
      CbbB1AA un _ disant
      A1faCcF un _ du
      aCC1dBa un _ e
      1f1aAC un _ eau
      Db2bab un _ elle
      ccBb1CA un _ en
      1DAaBAf un _ est
      aEeeAaC un _ et
      eAAAABA un _ euh
      aAcC2a un _ eux
      Bd1aaAA un _ fait
      1CcBABd un _ i
      BCCGbCf un _ il
      ABabeBb un _ ils
      cCbDaAc un _ j
      ACbbA un _ je
      CBf1aD un _ l
      aAAbFcd un _ la
      eD2Bab un _ le
      Ae1aDAA un _ loin
      abcADbC un _ m
      aEcdA1B un _ ma
      CbaAaAc un _ maintenant
      BBaACfa un _ mais
      adD2a un _ mes
      bBA1Abb un _ moi
      AdBA2a un _ mon
      E1Aada un _ ne
      Caa1baD un _ on
      aDBaAcB un _ par
      AA2BdA un _ partout
      ACacc1A un _ plus
      BACAcDB un _ pour
      BBaca1b un _ qu
      eBAA1AC un _ quand
      1CAaaCb un _ que
      EccEdBb un _ qui
      aCbeAaD un _ s
      A2BAda un _ sac
      CaAaAdA un _ sans
      C2AdAa un _ simple
      BBAa1Bi un _ sous
      AEaBbec un _ sur
      AAdBAAa un _ telephone
      fEC1aaB un _ un
      1dD3A un _ violent
      1B1aAAd un _ y
      CababaA un a
      C1A1BgA un abribus
      DBh2BD un adulte
      2eAaAD un airbnb
      C2AdAa un aller
      C2AdAa un aller simple
      D1bebaC un ami
      ABc1BA un ami de
      hBBABBA un an
      abBaAcA un apprenti
      ccBaC1D un autre
      aABAAdA un banc
      BAc1bAB un billet
      c1CaaAb un cadeau
      1AAA1dB un cadenas
      B2BBcb un camarade
      hB1A1DA un camion
      BB2AcB un canape
      eABAbA un canin
      1A1A1fC un casier
      1ad1A1C un client
      bb2BBA un code
      A2BABf un coffre
      Cbc1AbA un collegue
      CB1d1Ab un compte
      aABBAAg un contrat
      bDCbdb un copain
      BbAB1cb un cou
      BgAA1Bb un cou de
      Dd1cBAb un coup
      BfA2Ba un coup de
      1I1AAAh un couteau
      1D4e un couteau de
      cABAA1b un cutter
      c1bA2C un d
      aAcC2a un d eux
      1cA1baB un de
      AfDaAb un de mes
      dbEa2b un eleve
      daAAaA un eleve de
      DcAcd1B un endroit
      Da1dcAA un endroit ou
      Cd1AABA un enfant
      EAAeb1B un faux
      1d3aD un feu
      DC1B2i un flingue
      2c2DB un gar
      C3BeC un garage
      baeEAbc un garcon
      bbAB1bd un garcon de
      AbeDacD un gars
      AabABAb un gars qui
      B1fB2B un gran
      DAc1Aac un grand
      1BCdA1C un groupe
      D1DBBC un homme
      DbaBc1A un internat
      BEai2A un jeu
      b1BCAbB un jeune
      BcCBjAD un jour
      BA1BeBC un jour je
      Aa1BacA un jour sur
      CAAADh un lit
      ABBA1ad un malaise
      A1fE un manche
      JA1AkA un matin
      DHA1bAe un mec
      1BA1AAd un mec qui
      bc1BAAA un metier
      fB2ABA un meuble
      DaA1cAB un mo
      cABAA1b un mois et
      bBBA2b un monsieur
      A1eC2A un montage
      1CA1fCA un mot
      1acBB1C un nouveau
      BgBA1BA un oeil
      bCA2ba un otre
      BBAAAbd un paquet
      eBA2aA un par
      eBAa1aA un par un
      dbC1DaD un peu
      BBA1Ac un peu chez
      AA2BdA un peu partout
      ACAA2f un pistolet
      AABAcca un plan
      eA1B1AA un poids
      AaCAdBC un pote
      2Acd1D un qui
      CA1AAdA un regime
      be1aBCA un s
      1f1aAC un s eau
      acDCcFg un sac
      2D1ABd un service
      aABd2A un seul
      1Aad1AB un site
      1C1adaB un soir
      D1Bf2A un sondage
      BadC un surveillant
      1Be1AA un tel
      AAd1B1A un telephone
      cAA2Bb un tournevis
      B2AfBE un train
      aA1AABd un travail
      bca2CA un trou
      DCfCBBe un truc
      CAeA1bC un truc avec
      CCgBAAb un trucs
      BaABcAA un type
      DbcBAAA un verre
      Ce3A un verrou
      BeA2AA un verrou a
      A1e3D un vieux
      FAgCa1A uncl*
      FAgCa1A uncle
      AbDAAca uncle _ i
      CAaAAab uncle _ me
      CDeB2b uncle s
      A1Ea1db uncle says
      ACb2Ad unco*
      aCaDb1e unde*
      aB1Cb1b under
      A1B1cCd under _ bed
      cBbAABA under my
      b1BAcAa under the
      BBA1cCe under the bed
      AAfAB1B undr*
      dFCiB1b une _ a
      aD1BccB une _ au
      cAbAFca une _ avec
      aBA1Acb une _ ca
      fAA1ABB une _ ce
      AcAaAAa une _ contre
      abaBAAD une _ d
      aCdEa1a une _ dans
      bbbGCfA une _ de
      aA1ABdA une _ depuis
      Bc1B1d une _ derriere
      dC1A2A une _ don
      1dBBacB une _ en
      Cca1a1A une _ enfin
      A1AAA1e une _ entiere
      CcCcaaB une _ et
      BabAaAa une _ fille
      BHac1ab une _ il
      AddAbE une _ j
      BB2aDb une _ je
      ABaCBae une _ l
      B1fdBAC une _ m
      B1AaBab une _ mais
      aAAaBAb une _ me
      1adBbBC une _ mes
      C1bAcA une _ ne
      Eh2AA une _ note
      BcB1A1A une _ parce
      bABcD1a une _ pour
      1aeC1BA une _ que
      EfbBBCa une _ qui
      DdA2cA une _ se
      E1Bcc1A une _ sur
      2Dd2a une _ video
      AAgBbBA une _ y
      CAd2A une agression
      BA2dAA une aire
      A1bB1aC une apprentie
      DGA3i une arme
      DabAb une autre
      AB2bcA une avance
      gAB1BA une balle
      AD1e1AA une bande
      1A1ADad une barre
      AH4d une batte
      cBb1AAA une betise
      dCA1AfE une boite
      1B1AAeB une boite de
      CbAdaAA une bonne
      cBAA1bA une bouche
      fAaC1AA une boule
      DBB1e une cabane
      CA1f2A une cagnotte
      BBbABg une cave
      eEa1A une ceinture
      BgaaAAC une chaise
      CCdADgB une chambre
      DhAA1AA une chute
      Be1A2A une claque
      B1b1bAB une copine
      Bd1AA1A une cote
      ABA1bbA une couverture
      1BB1Abc une dame
      fBAAAA une date
      1ddB1BB une de
      1cdB1BB une de mes
      DAAA1ad une demi
      DfAA une dent
      BAABAg une douche
      AhBBABA une droite
      bEcbbaB une ecole
      CAabAb une ecole avec
      CB1ebAA une ecole ou
      AbaAcBB une eleve
      d1BA1Aa une enveloppe
      AdA1ABa une famille
      BAeA2A une fellation
      aCd3B une femme
      AbeB2A une fille
      acCAdCB une foi
      CB2agB une fois
      CdaAbBA une fois j
      1eA2aB une formation
      ACB1A1d une hache
      cA1e1BE une heure
      CdA2A une histoire
      AaeAaCA une jeune
      dAAB1AA une lettre
      f1ABAAA une lettre a
      BF4d une machette
      Cf2a1A une marque
      FA4e une overdose
      b1bACA une personne
      edC1aBA une petite
      EAdA une photo
      aaAB2d une photo de
      D1d3A une photo que
      eBAA1BA une phrase
      EgcBaaC une porter
      babCA1A une raison
      1dAB2b une sale
      Gb2fda une semaine
      bAAaBcB une seule
      BAAaAfB une tante
      gEAAAAB une tentative
      E1A1afA une tente
      jBACA1B une tous
      AAcAABb une video
      dC1B une vitre
      bEEBBCi une voiture
      AbcaBBA unif*
      ABdA2A unle*
      ABdA2A unless
      ACdA2A unless i
      aCa1AdA unti*
      aCa1AdA until
      dE1A1A until it
      gDA1AAb up
      AcDaA1A up $
      BfAA1A up _ a
      1BCaA1e up _ he
      cAD2ba up _ i
      a1cBAaA up _ me
      AB1caBB up _ the
      aBbB1Aa up and
      bCbBAAa up my
      baAb1BA up on
      CbaBAac up with
      aB1A1Ad upset
      Bc1AAAd upst*
      CbBBDdc urge*
      1CaAABe urgence
      BgCBAeD urgences
      AB2Aad urgent
      BBCh2B urin*
      ABBg2B urine
      HfbDcad us
      Ba1BAcb us $
      AbAaAbB us _ a
      1AAb1Bc us _ it
      AdAAABc us _ the
      1dA1aCB us _ we
      B1cAbBa us and
      Ac2b1C us if
      1CAAA1g us in
      cABBAaA use
      Ac1bADB used
      Cd1a1AA used _ get
      CaA2cb used _ it
      DAbd used _ love
      1b1cACA used to
      Cd1a1AA used to get
      CaA2cb used to it
      DAbd used to love
      B1AeaAA using
      Cb1AAgA usua*
      Cb1AAgA usually
      1dDA2c va
      CCA1cc va $
      CBAdb1A va _ je
      ACb1A1d va _ moi
      CbAA1bA va _ se
      CbAA1c va _ suis
      Ca1aAba va bien
      BeCaB va dire
      Dc1b1A va j
      CbAAad va je
      CbAA1c va je suis
      eCaBABc va le
      JBeBAcf va me
      Da4d va me tue
      BcAA1AB va mieux
      EA1d2b va mourir
      dA1B1aa va o
      kFBaBBD va pas
      C1Af2A va plus
      cB2cAB va s
      gABAcBF va se
      F2g2A va te
      CaAA2d va tous
      ABAA1ac va voir
      2bBabb vaca*
      A1bDaeb vacances
      bDdddDB vacances $
      aBc1aE vacances chez
      cbCBA1b vacances je
      bbAbAAA vach*
      baBcAa vache
      BB1ABad vagu*
      BB1ABad vague
      eHACaca vais
      aB1bBAb vais $
      1ABbbaD vais _ a
      BAAbc1A vais _ dans
      bBB1b1A vais _ de
      AAB1A1d vais _ dire
      CA3dA vais _ in
      G2bcda vais _ la
      cBA1BcA vais _ me
      d2BbCa vais _ my
      baACAaA vais _ the
      CAAA1bc vais _ to
      Cc1ac1A vais a
      cEaBAbB vais been
      BaAbAb vais dormir
      Da2d1A vais e
      CbABbAa vais got
      AaAB1Ac vais got my
      DAab1bA vais had
      cbaABB vais le
      bCaC1BA vais me
      1b1bCb vais no
      BA1ABeA vais ou
      ABbAaB vais partir
      cAB3c vais pas
      FBciaaA vais plus
      BfBaAAb vais*
      BfBa1Ab vaisselle
      GECCjhB vali*
      FECCihB valise
      ECA2cd van
      B1BDeeA vand*
      AAAcbAB vani*
      DgCCADd vaut
      GiA1ABc vaut mieux
      eC3AA vaux
      cABCc1a ve
      cc1A1BA ve been
      aC1BbeB veil*
      1BAAadB veille
      1eDAgB velo
      CjAABAa velo $
      1bbB1BB vena*
      1bbB1BB venait
      BBfB1aA vend
      aDaAAed vend*
      Cb1A1dB vending
      c1aGABg vendre
      1aCAfbC vendredi
      cGab1cB vendredi $
      AcBbA vendredi _ je
      EA2bc vendredi et
      1jA1ADA vendredi soir
      abAc1Aa vends
      aC1a1dB vendu
      E1Aa1Ae vene*
      aAa1ABc veneer
      ECAb1Ae venez
      DCA3e venez vite
      BcBccBb veni*
      BcBccBb venir
      B1ac1bb vent*
      BA1AAfB vente
      cCadAc ventre
      DB1f1C ventre _ les
      db1BaaC ventre et
      CA1d1B ventre tous
      CA1d1B ventre tous les
      F2A1h ventre vide
      aae2BC venu
      AcAacBA venu*
      a1dBBCe veri*
      Ad1aBAa verifie
      1eBA2A verifie mon
      1Cc2Bc verifier
      b1eDbDA verr*
      cFAAcdB verra
      eBAbAB verra pas
      1AaAe1A verra plus
      eABA1AA verrait
      ga2DDa verre
      CAeA2C verre et
      BDaA1A verriere
      DdeA1Ba verrou
      BeA2AA verrou a
      ebBDbbC vers
      BaA1dA vers l
      1eBb1D vers*
      1cAc1C verse
      acAB1B version
      1cBC1aa very
      aEhCCaC vest*
      bBAAAba veste
      A1f1BAA vestiaire
      BaBfAA vestiaire je
      DDdaAeB vete*
      EDd1AeB vetements
      B1AAeBc veul
      CbBCBcg veul*
      BcADBae veulent
      BAA1Be veulent _ de
      A2B1Ae veulent _ je
      CA2Bg veulent plus
      BA2Be veulent plus de
      BEeaAcc veut
      ECBa1iA veut _ de
      aCd1BAa veut _ elle
      BbABb1a veut _ m
      2C1Baf veut _ me
      GaCA1dg veut _ moi
      bBAb2b veut _ nous
      BAAA1d veut _ on
      aBa2Bc veut _ que
      AAeBAAB veut _ voir
      C2Bbc veut bien
      BABbaA veut etre
      BeAaCB veut jamais
      DaaAac veut m
      Da1DcAf veut me
      1AcAAAB veut me voir
      eA1B2C veut mourir
      B1AeaAb veut pas
      BDbeCeB veut plus
      BCA1AfA veut plus de
      BAAA1ea veut qu
      BAAA1d veut qu on
      BAc1BBc veut que
      E4Ad veut sauter
      gAB1AAC veut se
      BAfB1AB veut toujours
      cAaa1BE veux
      Ca1e veux _ a
      1CebCAA veux _ aller
      B1BabAA veux _ d
      CCeBcbB veux _ de
      baAcA1B veux _ dire
      Aac1BAA veux _ dormir
      CAbc1AA veux _ ecole
      A1ABdA veux _ internat
      CAbAbaA veux _ jamais
      B1aBAcc veux _ je
      Ad1AaAB veux _ kon
      g1ABA1A veux _ me
      B1cAc1C veux _ qu
      CdAaa1D veux _ que
      AgA1C veux _ rentre
      DAbdAbA veux _ voir
      Gc1bAd veux bien
      D1ae1B veux changer
      BbB2ba veux faire
      cDCA1Bd veux me
      BAa1dA veux partir de
      GhaeCCb veux pas
      bAAcA1A veux pas aller
      baAcA1B veux pas dire
      BdBAbAB veux pas kon
      AdCbb1C veux pas que
      AfA1D veux pas rentre
      GFfcabB veux plus
      AAdABA veux plus aller
      CAbAbaA veux plus jamais
      C2cAb veux plus voir
      BabB1aa veux que je
      eAAb2B veux se
      CbaA1AA veux toujours
      Cea1BA veux un
      gB1CCAA viad*
      gB1CCAA viaduc
      DAg1cB viande
      Bcaa1aB viande $
      aBd2AB viande _ mon
      bABa1aB viande a
      1Eh2CC viande dans
      1Ce2AB viande dans mon
      bcA1AAc viande de
      ABcA1Aa viande me
      ED1k1AA vibr*
      FaahAA vict*
      D2e victimised
      cAfDAdB vid
      IDabea vide
      ABbddAC vide $
      B3BeA vide depuis
      aHiDEBC vide*
      ccb2BA videe
      GDhBCEB video
      C1AdAAa video $
      A1eDA video intime
      cBcB2C videos
      B1A1Adb vides
      mDEADFB vie
      eBA2BA vie _ est
      cDbBaBa viei*
      EFeaCci vien*
      1AAabAc viendra
      aBAAAba viendrait
      BBdaA1a vienne
      Ab1eaAB viens
      e1ACBb viens pas
      BaAb1Ab viens plus
      1DaBD1e vient
      ACAbbAB vient _ a
      CBe1ABC vient _ mon
      B1B1A1d vient _ s
      AdAA1cA vient avec
      A1D3d vient d
      DCh1ACC vient dans
      CAe1ABB vient dans mon
      1CEBBAh vient de
      B1B1A1d vient de s
      BcAb2A vient jamais
      AAc1AAB vient la
      aCc1aAA vier*
      aabbaBC vieu
      AAeCbaC vieu*
      cEeCbaC vieux
      Dca1AaB vieux il
      BAaB1c vigi*
      BA1B1d vigile
      Gaccg vill*
      AadbbBb village
      ECBbfcB ville
      AC1aeAA ville $
      b1bAaBb vin
      1AabCc ving*
      BAabCdA vingt
      ABb1ABc vingt _ ans
      BdAa1bB vingt _ par
      BBaa1cA vingt _ pour
      faCAAB vingt ans
      BA1c1bB vingt euros
      DFdbA1f vini
      AAfD1B viol
      MmeDEGE viol*
      BIf1AAa viole
      1CD3c viole $
      CEgFAAC violee
      BfA2A violences
      1mK1AAA violent
      1fB1AA violents
      ACh1A1D violer
      BeD3c violet
      BaBd1A violon
      EK2AmB vire
      BBa1eB vire $
      1AA1CdA vire _ la
      1B2DeA vire de
      bBBBDiA vire*
      a1B1Bd virer
      ABccA virg*
      aaBaacD vis
      BA2BgA vis dans
      CbAb1Ca visa*
      CbAb1Ca visage
      BcBAAAa vise
      Ce1c2B vise*
      Cebab visi*
      Bcbb1BA visit
      KGBD1el vit
      CB3Ci vit $
      AcAABcC vit _ un
      1ea2AC vit avec
      ACBAAkC vit dans
      1HA3e vit mon
      AE4c vit vit
      FAEAaCj vite
      BBAAa1c vite $
      AeA3B vite _ est
      BC4d vite _ mon
      BdA1AAB vite il
      AdAcA1c vite je
      CEA3f vite mon
      gBaCABb vitr*
      gBBBBbB viv
      gbDADBa viva*
      iACBBB vivant
      dBA1AAA vivant $
      cb1Cba vive*
      fb1B1B vivement
      iACC1CD vivr*
      cEDfbDE vivre
      cABcD1A vivre $
      AC1dA1A vivre _ ai
      Fab1dA vivre _ sais
      EdBAe vivre avec
      AC1dA1A vivre j
      AC1dA1A vivre j ai
      CabAaA vivre je
      Fab1dA vivre je sais
      d1aA1Ba vle
      fAB2BA vo
      CDAC1Ag vodk*
      CDAC1Ag vodka
      BdBaCDb voi
      d1BAAAa voi pas
      Cb3Ac voi plus
      bc1BaBC voic*
      baaAABa voie
      Dc1dAaA voie $
      eB1A1a voie pas
      aaAc1AB voie*
      b1c1bGE voil*
      cbdCBCC voila
      BCe1bAa voila $
      C1e1AaA voila j
      cbCC voila mon
      Bcb1aA voila quoi
      AAabaAB voile
      eBaAaC voir
      DAFebac voir $
      dbBCb1A voir mes
      AdA1aB voir si
      DadA voir son
      BBb1A1d voir un
      cCCaAbb vois
      Ea1cAbA vois $
      fBA1AbC vois pas
      1cAABAd vois plus
      Hg1Ecba vois*
      EChBCAe voisin
      BBA1a1d voisin _ a
      edEaA1B voisin de
      AAdB1AC voisin i
      AAB1A1d voisin il a
      CeE1aaa voisine
      AdA2BA voisine $
      BAad2A voisine _ table
      Bc1aA1b voisine de
      BAad2A voisine de table
      1g1DbbD voisins
      1db1BAc voit
      AabD1aA voit $
      BAAg1A voit pas
      Ec3Ae voit plus
      CB1a1cb voit que
      c1bCCCh voit*
      b1B1Bc voitur
      AadB1Ef voiture
      cd1AB1E voiture $
      AbbAaaB voiture _ la
      bA2bAC voiture _ ma
      BABAafa voiture _ mon
      ABA2eA voiture avec
      2cBabC voiture de
      aBe1ABA voiture et
      AAA1ACc voiture je
      bbCBAAC voix
      dAAAA1A voix $
      1acABAa voiz*
      CBAd vol
      ca1BdCA vola*
      da1B1AA volant
      AHBfehB vole
      1B1BAfA vole des
      1EAcA vole me
      ae1bCGc vole*
      Fabe1B volent
      C2bAac voler
      idBEAFb volets
      gABAABA volets fermes
      jDCDAaA volo*
      hCABAAC volontairement
      AAcCAcB volu*
      CBcA1c volunteer
      aEcdCFd vomi*
      fDaABBA vomir
      EcAfBEg vomis
      Cb1aAAc vomis $
      BB1A2d vomis du
      CCBabdc von
      AAbHAbe vont
      CAAcbBA vote
      CBbfA1A vote*
      1a1BcbB votr*
      c2BbbC votre
      b1ABbAa votre ecole
      c1bAB1A voud*
      ea1aBD voudrais
      e1AA1B voudrais dormir
      3BAeA voudrait
      jFfCaCG voul*
      BDd2AA voulais
      GAhAaAA voulais pas
      fA1BcAD voulait
      CBb2aA voulez $
      eBaaAAB voulu
      dbFBa1E vous
      AaAfBAA vous $
      aac1Ca vous _ je
      cCaAAaa vous _ la
      ac1abCA vous _ les
      AbA1Cb vous _ mes
      EcAAaa vous _ pas
      AB1aBdb vous _ un
      eA4C vous _ vite
      DB1caB vous _ vous
      Bd2B1A vous appelez
      fBBAAA vous dire
      CeAA2A vous fermez
      aC1cBa vous jure
      acAbBC vous le
      fBA1CaA vous pouvez
      d1aCBCc voya*
      bCbBABd voyage
      eC1a1AC voyage $
      AcABaA voye*
      eBABaaa vrai $
      BAaAbb vrai je
      Ca1cEdB vrai*
      ca1AE1B vraiment
      aAA1AdA vraiment $
      AA1A1f vraiment de
      1BCBafA vre
      dA1B1B vrem*
      BdA1BBa vril*
      BdA1BBa vrille
      beGDdBh vu
      baAAbAA vu _ la
      AgCA2B vu des
      eC3AA vu le
      AaAA1ad vu un
      bD1AcA vue
      DgbB2B vwaz*
      DebB1aB vwazin
      abfA1AC w
      AaaAaCa wait
      CbcaaDa wait*
      EbeA1A waiter
      a1BabBb waiting
      da1AABA waiting for
      Bb1cABA waits
      bCCACBg wake
      eBAACCb wake up
      DaBfeBC walk
      Cd1c1Aa walk _ the
      aDbb1AB walk in
      DccdcDC walk*
      CcaabAA walking
      BabcaDC walks
      bCeB1A walks in
      CfAA1AB walks into
      aABAcA walks out
      faBC1CB wall
      fBA1AAA wall*
      dBAAA1a walls
      maaFACE want
      CA1Ad want _ get
      eAAB1A want _ live
      bABaAAc want _ to
      edECaCB want to
      CA1Ad want to get
      eAAB1A want to live
      dFgD1DA want*
      d1a2CB wanted
      aFfB1B wants
      bB1cAAb wants to
      CBABAi warm
      BAA1Af warm $
      BdfBBCF was
      BDb1bAA was 0
      cBB1aa was _ a
      D1AAda was _ i
      CBcb was _ on
      dBB1AB was a
      dABA2a was in
      Fba2A was my
      eaC1AB was the
      aBb1BdA wash*
      hBAAAAA wast*
      fBAAA1A waste
      eCb1BAA watc*
      Ea1aAeA wate*
      Ea1aAeA water
      cB2cF way
      d1AC2A way $
      BB1cA1c way home
      bBaBA1B way to
      B1Bf1AA wc
      FbDHAic we
      AcaA1BA we _ a
      BAa1Ad we _ got
      AB1A1bc we _ t
      AeA2AA we all
      ADa1Abe we can
      1CA1Abc we can t
      AB1A1eA we had
      Cf2A1A we just
      EB1AbAf we re
      DaA2fB we vais
      BAa1Ad we vais got
      bB1abBb we y
      Cad1AAB wear
      1eaC1BB wear*
      AfBB1AB wears
      B1f3B webc*
      B1f3B webcam
      Cdbb2D wee
      cABA1aA wee brother
      DacAAbA wee sister
      Fbb1aba week
      EAbbbcB week $
      BdAAA1a week _ je
      acAcAB week and
      Ac1Db1b week end
      BdAAA1a week end je
      1bBDbc week*
      C1bCeab weekend
      e1AAAAB weeks
      fB3D weeks $
      BC1BAgA weig*
      F2AAf weight
      dC1A1b weights
      eCaaAB weir*
      aCbaAAa weird
      1aAdAaB wen
      CAAd wen i
      1ACabBi went
      CA1a2d went _ the
      abBBAba went to
      F1aebB were
      CcBeAAA wet
      AbDAAdd what
      BBdb1BA what _ did
      ABaaAAc what _ do
      1ADAABe what _ i
      AbbAAaA what _ m
      aCDAAAd what do
      1CDAAAe what do i
      F1iA1aD what he
      BBd2AA what he did
      bdCaAa what i
      AbbAAaA what i m
      cB1BbA what s
      B2daAA what they
      caBaABB what*
      faACABA whatever
      f1AABA whatever i
      D1Ae2A whatsapp
      DlcAAEH when
      dEAb1Aa when _ get
      d1BAAAA when _ gets
      AbBaaAb when _ go
      d1c2aB when _ m
      EgcaBCD when _ s
      CAaBca when _ was
      AeABBCC when he
      Cd2AAB when he s
      BfAAAA when his
      BDBhB1a when i
      dDAb1Aa when i get
      d1c2aB when i m
      CAaBca when i was
      1abBAc when the
      AaCbfA when they
      ccC2A when you
      Ab1caBA when*
      Ab1caBA whenever
      GABaah wher*
      E1AaafA where
      D1a1fB where _ am
      AcAAAAd where _ live
      fA2AAA where _ m
      BabAaAB where he
      C1ABdac where i
      D1a1fB where i am
      AcAAAAd where i live
      fA2AAA where i m
      CaAabbA whic*
      CaAabbA which
      D2aaab which _ i
      baBaaAA whil*
      baBaaAA while
      BA1cbA while i
      AfAA2A whip*
      DfBaAAb whips
      AcAb1AA whips _ with
      AcAbBD whis*
      1BceBAa who
      CBdaAB who _ me
      aA1cbAC who _ t
      dbaD1AA who gets
      cA1AAcB who ll
      aBAc1bB who s
      bBbb1CD whol*
      AAAbAAB whole
      D1CbA whole year
      CaB1Abc whos*
      1dbbCBC why
      aacCABA why $
      bCBc2A why he
      1daAAB why i
      DB1cba wifi
      BdBCAf wike*
      cC1BDaf will
      D1BBAde will _ me
      CBcAeCc wind*
      DDc1eAb window
      AAA1ccA wint*
      AAA1ccA winter
      iAaD1BB wish
      aCa1AdB wishes
      1a1dcFa with
      AeAA2A with $
      D1dA1Aa with _ and
      1E1A2d with _ bat
      ECcb1aa with _ i
      cBcaABa with _ in
      fB1A1BB with _ light
      AcB1aAb with _ man
      bAAbAAA with _ name
      bBcAA with _ when
      aDFHbae with a
      1E1A2d with a bat
      dC4B with a light
      AeBCa with an
      C1babA with her
      ACdBACb with him
      aC1caAB with his
      CEddaaC with me
      DAcaBiA with my
      1aeC1BC with no
      ccB2E with the
      CaAbaAa with them
      baaA1Cb with us
      Bc1bBA with you
      bCcAc with*
      bCcAc without
      h1CBB without me
      C1adbCb wiv
      caAD1A wk
      b1fAACB woke
      b1fAACB woke up
      B1eAABa woma*
      B1eAABa woman
      eA1cABB won
      aA1DbAB won _ be
      B1eA1BB won _ go
      cBa1BaA won _ have
      BaaBA1c won _ let
      cBA1aaA won _ say
      D2bAaa won _ stop
      A2f1AB won _ tell
      G1A1AAg won _ wake
      eAabABB won t
      aA1DbAB won t be
      B1eA1BB won t go
      cBa1BaA won t have
      BaaBA1c won t let
      cBA1aaA won t say
      D2bAaa won t stop
      A2f1AB won t tell
      G1A1AAg won t wake
      Cb1baAA wood*
      1dAc1CB word
      B1AaABg work
      cAbBAA work _ i
      bbAbbAC work*
      bAaBbaA worker
      aABcAAa workshop
      bbBBaBb worr*
      abAd1FA wors*
      AAAd1BA worse
      dBAa1A wort*
      iF1CbEE woul*
      hBCAADC would
      C1AeAA would be
      cDbBcAA wouldn
      cDcBa1A wouldn t
      iDAB1AC wris*
      dCBjBCE writ*
      BA1c1bA writes
      fCAbBCA written
      AbBa1Ce wron*
      AbBa1Ce wrong
      eBAAABA wrot*
      eBAAABA wrote
      b1aAABB x
      ECai1Ce y
      aBBAbBb y _ 0
      acBaAbB y _ a
      BadBAA y _ dans
      BABc1Bf y _ de
      faDaabB y _ des
      cbbAaAC y _ deux
      DdABABe y _ du
      BdeA1C y _ eu
      BBf2AA y _ fais
      AcAA1aB y _ je
      1CAAA1c y _ le
      D1BaB1h y _ mon
      b2CBba y _ pas
      1Bbc1Aa y _ personne
      bECDAdD y _ plus
      A2BbeA y _ pu
      e1BA2A y _ qu
      1Bb1AbB y _ que
      B1AAAAf y _ quelqu
      FABABfa y _ rien
      ba1ABBc y _ souvent
      Ca1d2A y _ toujours
      CbcB1ba y _ tout
      d1B1aC y _ trois
      dBcDdAB y _ une
      1JcABec y a
      aABBbAA y a 0
      C1AcaBd y a de
      eaC2cC y a des
      cbbAaAC y a deux
      DaAAABe y a du
      BdeA1C y a eu
      DAAA1ae y a le
      DA1aAAf y a mon
      dBBaDaA y a pas
      AAbdBAa y a personne
      bC1EBcD y a plus
      A2AAeB y a pu
      e1BA2A y a qu
      eCAAAbA y a que
      BB1AAAf y a quelqu
      FAAABea y a rien
      BB1e y a toujours
      d1B1aC y a trois
      bDbbdAE y a un
      bAcCb1B y a une
      B2ccD y aller
      fA1AABA y arrive
      1B1BbbA y aura
      1DBeabC y en
      aCAaacB y en a
      BAAaAda y fait
      CfC1A1A y m
      BaBA2c y m a
      FigEbAE y ma
      EAgbB1D y me
      GDCkbCD y mon
      BAAd2A y mon mi
      Cb1ab1A y pense
      D1AdaAA y retourner
      1D1d2A y rigole
      adAAAAA y s
      cCa2aA y se
      BC4e y son
      D1caBcA y suis
      Ad2aBA y va
      BabaBBd y vais
      1AeC y veux
      BAeA y viande
      BBab1ac yan
      BAAC1f yaou*
      B1AB1d yaourt
      CbBd yard
      dAABAa yaur*
      FdAaaAb yave
      EAAbiEb ye
      BaA1daB ye oswe
      aEBeADB year
      C1b1ca year old
      2acBaB year*
      2acBaB years
      Acac1A yen
      ABca2B yen _ un
      Acac1A yen a
      ABca2B yen a un
      1BAbcCa yer
      Ce1abAB yes
      BaBac1A yes $
      bAABabB yest*
      bAABabB yesterday
      bABbABd yeux
      daACAAa yeux $
      1ACd2a yeux et
      CB4d yeux ouvert
      LIDlbAh yo
      DFBjaBA yo ka
      Da1caA yo pas
      H1Bbbcc yon
      BAABbcA yon jou
      B2aAe yora
      bgF2aC you
      DAc1dBB you _ to
      Bb1aaAc you do
      1DAAAfA you get
      1DaAca you go
      AAbBcAA you have
      AeA1BAA you learn
      bB1Bc you vais
      bAb1b1B your
      ADA1cB your parents
      1A1dBB your*
      ABcA1aA youth
      2cAbCA yr
      2cAbCA yr 0
      FBAeagB zafe*
      BA1caaA zafer
      DAAb1fA zafere
      B1CgBba zero
      AkBBAAA zore*
      aCCe1Bb zot
      CCBj1D zot i
      AA1B1bc zot la
      BC1cAb zotr*
      BC1cAb zotre
      1AAacbA zour
      eAAAA ~ACe
      aEb1ada ~Aba
      BACA2f ~Abark
      ABacdCA ~AbiAs
      1AAAbAc ~AbrUil
      CGnC1BC ~Abras
      bAB1BAd ~AbulAs
      BadAA1b ~Ad
      BbbA1Bd ~Adl
      CBAB1de ~Ador
      1bB1AfC ~AdrW
      CbaEDb ~AfA
      BhABAAB ~AfAs
      AbAd1AB ~Afe
      AfGaFKg ~Aferm
      Bb1c2B ~AfermA
      ECCBiDB ~Afui
      bACcAAA ~Ag
      dAaA1AA ~AgWs
      AeB1A1B ~Agri
      eC3AA ~AjAb
      c1BAAAb ~AjIg
      ccA1AAB ~Aje
      iDAA1BA ~Ajin
      iE1AAAC ~Ako
      BfBaB1B ~Akor
      D2c1b ~Akr
      AgBB1Da ~Ale
      cAeCBB ~Alev
      dAA1A1b ~ApeC
      CADD1fe ~Aport
      acgH1AC ~As
      dAdCBBA ~AsAbl
      EElBCc ~AsIt
      CFajA ~AsiA
      Af1a1B ~Asien
      cbAAA1A ~Asuit
      2AABAe ~Asv
      EnACBGd ~AtA
      1cAc1BC ~AtAdr
      BdAcB1A ~AtAdu
      DaaAa1b ~Ate
      fB1C1BA ~Atel
      cD1Ba1a ~Ater
      iCACa1B ~AteremA
      DaBcbba ~Ati
      fAAB1AA ~AtidepresEr
      ACebFcc ~Atr
      GBiDABA ~AtrenEr
      2CAcaA ~AtretiA
      aAcaABA ~AvI
      BCjCBaA ~AvW
      fBBA1Bb ~Avelop
      hBbCdIF ~Avi
      BaAcaB ~CA
      d1c1A1C ~CAbr
      HFdgDhC ~CAj
      BAbdA1A ~CAjIg
      d1ABa1A ~CAjer
      gaCCAa ~CAs
      fABBAAA ~CAsQ
      CadBA1B ~CAt
      AAiC1AB ~CAtaj
      1bCAA1b ~CAti
      dC1Aa ~CU
      BeCa1AA ~CUld
      ABeCA ~CUldn
      A1BBAae ~CW
      Bb1hFBB ~CWzi
      iHd1ADE ~Ca
      BADjDEA ~Cak
      f1aCBBA ~CakI
      DbdA1C ~Canm
      D1A1iC ~Cap
      1BbBBd ~Car
      bCC1Adb ~Carj
      BcAAeBA ~CarjEr
      bBCAAhA ~Cas
      EdBHhaA ~Ce
      G1be1Cb ~Cef
      AdBBaa ~Cek
      dAbCaAA ~CelU
      ABABBfA ~Celt
      ADbdbCc ~CemI
      adC3A ~Cen
      BhbbDbB ~Cer
      cBCEd ~CerC
      CCaCcAe ~CerCA
      EB1hb1E ~CevE
      BB1cAb ~CevIg
      afbcAFE ~Cez
      ehDHAda ~CiA
      ba1BBAa ~Cil
      DbAAcbB ~CildrA
      ABafaBB ~Ciot
      C1cAaA ~Cir
      B1aEGie ~Co
      1bCaAdB ~Cod
      E1BbgbA ~Coe
      DaABBfA ~Cof
      BBfeACA ~CofEr
      BBACCh ~Cofaj
      bbACA1a ~Cop
      cBcB1BB ~Cor
      cd1c1DA ~Coset
      ABBhecC ~Cosur
      AC1A1Bg ~CotIg
      ADaaBgB ~Cov
      f1kJ1Ca ~Coz
      dB1aa1B ~Cristma
      AABAbfD ~Cu
      B1AaAAc ~CuCot
      C1CeadC ~Cuk
      AAeA1dC ~CurC
      AgC2Cb ~Cut
      cB1BaaA ~E
      bcBA1Ab ~Er
      gBACB1A ~ErE
      AdG1dAa ~Ere
      GEdaiFb ~Ero
      FDBieDA ~Ex
      1fd1DDD ~I
      BA1e1A ~Ial
      aB1Cb1b ~Ide
      a1baBBa ~Idr
      db1BAAA ~Ifirmier
      CCAAAf ~Igri
      FAgCa1A ~Ikl
      DA1cabA ~Ikonu
      ABdA2A ~Ile
      fCBABDb ~IpresiQ
      BCBa1bd ~IsAdi
      kG1C1BD ~Iself
      BCjCA1A ~Isest
      BCcb1aA ~Isi
      a1CbABd ~Isid
      ECjA1AD ~Isist
      CA1daA ~Ista
      b2BAAd ~Isulin
      ICDjBBC ~Isult
      BA1AcB ~ItAtiQ
      bA1CA1b ~Iter
      AeBA2B ~Iterdi
      eAABA1A ~Iteres
      dA2BCa ~IteriEr
      CA1d1A ~IterkUr
      aDEahaB ~Itern
      1ecDbdD ~Iterna
      aCa1AdA ~Itil
      CAjCAAD ~Itim
      afdBBGb ~Ito
      CA2fAA ~ItrUvabl
      EC1C1jA ~IvAdu
      AbAf1CB ~IvAt
      Dc1fBaA ~Ivit
      DB1iAA ~Ivizibl
      IdfF1Ab ~Qkl
      a1Aa1dD ~Qli
      CBbcaAA ~Qlin
      DAaAdeB ~Qse
      EC1cDda ~Qt
      ABeB1eA ~Qte
      bDbcaAB ~Qze
      F1Ac2g ~Ubl
      dAc1aAF ~Ubli
      eaABDBA ~Ui
      CbbB1cA ~Ur
      1DBDefa ~Ut
      d1DcA1C ~Util
      C1CBBBg ~Utsid
      d1EABAc ~Uve
      AA1AddC ~Uvert
      bBBB1ab ~Uvr
      1CAbBcb ~Uvrir
      BBaAdAA ~Uza
      Dc1Ce1a ~Uze
      eA1B1AB ~a
      DFCb1Aj ~aCe
      dACDaa ~aCet
      AdaBAbA ~aU
      Eb1b1a ~ab
      bBABAfA ~abAdon
      bcA1aBB ~abU
      cdbAEBA ~abi
      aafAbEB ~abil
      aCadAa ~abim
      BBbD1fA ~abit
      FfAdAB ~abitu
      Ca1cbb ~abitud
      BAAe1AA ~abon
      BaAAAd ~abri
      DBAbBiA ~abribu
      AAa1dC ~absAs
      D1hCBBD ~abuz
      Bb1bCeA ~ad
      BA1AbAd ~adA
      mCDDADD ~adiE
      BBiBAAB ~ador
      JaBA1kB ~adr
      JFBCcna ~adres
      BbBbabA ~adul
      CagC1CD ~adult
      AHBfAfE ~afer
      ABAfaCB ~afiC
      eB1C1aA ~aft
      Ed1bbaC ~agI
      dA1CaBB ~ago
      fA1B1A ~agraf
      CAjCAAC ~agres
      CaAbBeb ~ajA
      d2AAC ~ajAda
      1FeAeCB ~aje
      BBBe1A ~akA
      CaA1Abc ~akUC
      CBBh2B ~akUn
      1BaA1ad ~akept
      fABBABb ~akidA
      1AeAbA ~akor
      dbAA1CA ~akroC
      gBaBaBB ~akt
      aAAd1AB ~aktuali
      BfBC1AA ~akuel
      aaCdEb ~al
      CAbc1A ~alQg
      aAbAACd ~alQj
      aAAcDa ~ala
      CaAcc ~alarm
      1a1adBA ~ale
      AAABAec ~alf
      1CbA1bA ~ali
      1dAA1AB ~aliN
      eBBBBB ~aliv
      aCbbaDa ~alon
      Ada1b1B ~alor
      BaBaAab ~alov
      dCABbAB ~alreadi
      AABcAc ~alternA
      B1baAAc ~amWn
      dCC2Bc ~ame
      1B1A1Bd ~amen
      BCegADA ~ami
      BB1d2A ~amuz
      AAaAeAa ~anQs
      1aBhAE ~ane
      1CaAcaa ~ani
      BAeB1BA ~animatEr
      eB1a1AB ~animor
      aaA1cBB ~anitIg
      bcdCAB ~anivai
      CFBcgaB ~aniver
      cAb1ACA ~aniverser
      cAEA2a ~apA
      ADBCDgB ~apar
      AAAe2A ~aparel
      D2BBbd ~apartemA
      CaFfAEj ~apel
      BC1eaAB ~apelA
      EAj1AAC ~apen
      eA1BAaA ~api
      a1ABA1d ~aplikatiQ
      ddbDEbC ~apr
      BeaAcAC ~aprA
      EbBeaa ~aprAdr
      dACd1aD ~aprAti
      DeB1dBB ~apri
      1AfABC ~aproC
      hCABC ~apui
      CeA1b1B ~ar
      aAaBBcB ~arAj
      aAAAcAa ~arUn
      baAabDA ~araC
      eABaAAb ~arbr
      BaBa1be ~are
      cCeCDEd ~aret
      bBbAAaA ~arier
      CcccA ~ariv
      B2CBbd ~arivA
      E1acdAa ~arjA
      kJIJCDn ~arm
      h2DAA ~armIg
      b1Bb1BA ~armWr
      2CA2f ~arn
      NGEzBBF ~arsel
      EABh1AA ~arselemA
      ABaBbbf ~as
      CBda1cA ~asAsEr
      ACcdAA ~asW
      AbbbBCB ~aseWr
      iD2BFc ~asi
      1BBa1Ae ~asid
      DgDEAeB ~asiet
      Ec1AAcA ~asistAt
      dD2BbB ~asiz
      BDb1cbA ~askIg
      B1bCd1a ~asl
      AaBAbc ~asn
      ABfA1AA ~asolt
      BBbB1dA ~asosiatiQ
      ACA2Ad ~asperj
      CcAb1A ~ast
      BaAbaaa ~asur
      eC2AB ~asurAs
      faCDa1d ~atA
      aCbd1B ~atAd
      BCAaBbb ~atAdA
      cDBaa ~atAdr
      B1jABAA ~atAdu
      c2ABcA ~atAt
      AfC1Bc ~atAtiQ
      ADeA ~atUCemA
      1jFaBCB ~ataC
      b2D1Ad ~atak
      CBDaagB ~ate
      1BBdAbA ~ateli
      Bd2BAB ~atrap
      fCbabE ~av
      CfB2aC ~avA
      cDAD1eA ~avAs
      AAA1A1e ~avIg
      aBCbca ~avQ
      abABAb ~avU
      fE1DDdA ~avWr
      d1bCeDE ~avai
      cbABAA ~avak
      ABDBCcc ~aval
      1AdDdeD ~ave
      BacBbA ~avek
      hBAC1CB ~avenir
      BCbCiCA ~avi
      AAB1aAe ~aviQ
      bBAAAcA ~avril
      BBbd1BB ~azar
      Ba1CadA ~aze
      Cda1AbA ~azi
      ABAbacb ~bA
      CA1aBdb ~bAC
      BGAjACA ~bAd
      iBCBAB ~bAdaj
      GEDdDlc ~bAk
      CAac1B ~bAt
      bFhFBfa ~bI
      bDbd1BB ~bIg
      2B1cbC ~bQ
      BAca1aA ~bQbQ
      dbACBBB ~bQjUr
      jDa1aCF ~bU
      BDfcACb ~bUC
      DDBaBfB ~bUf
      HaeBBAj ~bUg
      1dA2Da ~bUilAt
      MCeAbCl ~bUj
      eaBDAc ~bUji
      1cBBAaA ~bUkl
      gbBbBDC ~bUl
      CBCDaiA ~bUlAjeri
      1bAaBAb ~bUlo
      CFdCABe ~bUr
      BbBaAAb ~bUtel
      BBd2bA ~bUtik
      AdAcBaC ~bW
      GdbC2b ~bWfriA
      abaeAAD ~bWr
      FdAafda ~bWt
      DfaDBEf ~ba
      1A1B1eB ~baC
      BAA2cb ~baNol
      DBcBBfe ~babi
      ADd1A ~babizi
      DhC3D ~baf
      KFDefiC ~bag
      CAAB2f ~bagar
      AFbdfcA ~bak
      DbhcdDB ~bal
      CaBd1Ab ~balQ
      1bABACd ~balkQ
      1AafABB ~ban
      FD1FeCe ~bar
      Bc1AaaA ~barak
      A1AAAAe ~barikad
      AABdcA ~bark
      BA2eAA ~barselon
      BaAfaAa ~bask
      aBACBBe ~bat
      AgBAABC ~batQ
      AFA1aBi ~bateri
      BbaeAC ~batimA
      1BaAfAb ~bato
      agAaCAA ~batr
      eDcBaB ~batrom
      EnAE1BC ~batu
      FB1a1Ah ~bav
      dDaDcaE ~be
      BA1A1eB ~beA
      CBca1ba ~beI
      1iAA1C ~beN
      BgBCABB ~bea
      GdADCea ~beb
      AcBBbba ~befor
      BbBdaaC ~beg
      BeAaCcF ~bekoz
      1fCaCaC ~bel
      Bc2Ac ~beli
      BAA1eA ~beljik
      1FC1cd ~ben
      DcgCADB ~bes
      kbCEBCa ~bet
      CBbCBhB ~betven
      gaaB1FD ~bezWn
      BAab1Ab ~bezid
      C1BhbAA ~bi
      dCCBAda ~biA
      eECDbbA ~biAto
      DA1cAcA ~bid
      dCAAdCa ~bie
      Be1AAcA ~big
      BbBa1Ab ~bik
      FBbaiBA ~bil
      BABf1AA ~binom
      dC1BAdA ~birtdai
      1B1ABd ~biskot
      EBAB1ia ~biskui
      adD1Ac ~bit
      bcB1AAa ~bitA
      cCdA1AB ~bizU
      cHdECDd ~bizar
      BB1f1CA ~bizutaj
      1DA3e ~blA
      abaBBCc ~blAC
      MoB1AD ~blE
      E1c3a ~blUz
      BBAgAaC ~blUzQ
      eCABBD ~blad
      ABadaAA ~blagu
      adAbABC ~blak
      aeBAAAa ~ble
      EbAB1Ch ~bledIg
      dBBBBBd ~bles
      1BA1ABf ~blo
      DBfF1eb ~blok
      EdB1Baf ~blu
      Abb1BAA ~bo
      b1BA1bB ~boardIg
      aAgC1BB ~bodi
      daABADB ~bof
      Be1A1A ~bofr
      bbAA1Ad ~bok
      ABAaDab ~bokU
      1CAAe ~bol
      bbBbaBB ~bon
      IlfC1CA ~bop
      AccB1A ~boper
      dBA3C ~bor
      BaadaDb ~bos
      daBa1AA ~bot
      dAbA1AA ~botQ
      AfBAA1A ~box
      fB1A1AA ~brUilQ
      laGKFFB ~bra
      1CBB2f ~brak
      iDBAABB ~brasel
      DC1BAjC ~brea
      BACiABC ~break
      BAACAhB ~breakfa
      ACab1Ac ~breat
      1ABAACg ~breatIg
      CbbC1ac ~bref
      eABBDaA ~bridj
      cDAcA ~brik
      FjDAAB ~brok
      1EABCjB ~bros
      ChCcBCB ~brui
      EkABABD ~bruiz
      Mh1fBag ~brul
      Ca1A1Ad ~brulA
      feEC1CB ~brulur
      C1AAeAA ~bruxel
      GCachea ~bu
      AAdAAbB ~bui
      CAAcAcc ~buildIg
      EjABAB ~buletI
      CBAh1BC ~buli
      DeDaAbA ~burn
      bCfB1C ~buro
      eAD1BAc ~but
      EAcb1cA ~buz
      afBAAaA ~bve
      FgBbBaA ~dA
      LA2CAo ~dAj
      DBeaa1A ~dAs
      BACbg1c ~dE
      ABAcAAc ~dExiem
      BDdaAcb ~dI
      CccCDgE ~dQk
      Dca2Ab ~dU
      DDiDDjF ~dUC
      B1AAdA ~dUblur
      bDBbBB ~dUlEr
      BA2eA ~dUs
      bb1A1Cc ~dUvA
      EebBBBi ~dW
      ChbDCDa ~dWg
      BgBEa1D ~da
      cGDbccD ~dai
      FEAhAda ~dal
      EcdABba ~dam
      AEcbfaA ~dan
      FeaBfBB ~darQ
      fAcD1C ~dark
      Ba2AeC ~daron
      oECDCD ~dat
      ca1cBBA ~davA
      aAbcB ~de
      bcACB ~deC
      BCdDAAB ~deCabil
      DC1kAaC ~deCir
      dAAaBaa ~dea
      BBbB1Bg ~deal
      beCaBDc ~debU
      EB1b2c ~debUC
      aCAd ~debil
      BBA1Af ~debrUi
      ACB2gB ~debrUil
      1ACbB1e ~dedA
      BAabd ~def
      A1ACAae ~defQs
      C1BaAAf ~defi
      1eBb2D ~defigur
      daAA1D ~degUt
      CECaaha ~degaj
      iCBAAAA ~degr
      1A1e1Cc ~dei
      CB1AAhA ~dej
      BBAAAhA ~dejEn
      eABFdCA ~deja
      B1Ci1aB ~dekol
      dACBACc ~dekroC
      BBc1AAa ~delet
      cEAAAcb ~demA
      B1ha1cD ~demAd
      CB1Cd1f ~demAdA
      c1HDcbC ~demI
      EbCbCcb ~demenaj
      I1fBcA ~demi
      DBE1AgC ~deor
      GABCAnC ~depA
      BBa1eCa ~depar
      AA1ABda ~depo
      fCAAAAC ~depresiQ
      BEcb1ab ~depui
      bcACB1A ~derAj
      A1bcbAA ~deri
      DCAcbbc ~derier
      1BdaaAE ~derni
      A1Bacab ~desA
      EACacDg ~desAdr
      cAAAaC ~desAdu
      dB1aABA ~desI
      A1ABBbc ~desU
      iEdBbBD ~desin
      EgDdCC ~desu
      aABBACj ~det
      eACaA1A ~detest
      fAaD1A ~dev
      AbCdCAd ~devA
      BaCfAbA ~devWr
      bAacAEB ~devenu
      ABDc1Ce ~deviA
      Df3B ~devin
      d1AAACA ~dezerv
      dA1Ba1B ~dezol
      CeBb1AA ~dezu
      dFfCB1b ~di
      iBABC1C ~diE
      CAA2Ae ~diabetik
      2c1cCA ~didn
      dCBbAcE ~die
      AA1aBfA ~dif
      BAADcg ~diferA
      A1cb1AB ~difuz
      B1Cacb ~dimAC
      FD1DAmD ~din
      CBddcCC ~dir
      e1BBeCA ~direk
      CfA2AA ~disiplin
      cAbacBC ~diskor
      cAAAcBE ~dispar
      KBA1oCc ~disparu
      1bABbb ~disput
      bAACf1A ~dit
      1dBCBc ~divors
      DDgeA1a ~diz
      C1BeCba ~dizA
      CeAa1bA ~dizQ
      CBA2f ~dlo
      LkAdacE ~do
      1bABAc ~doe
      dcCbAAE ~dog
      cCabbEB ~dogt
      ccAaABA ~doktEr
      gA1B1AB ~dolipran
      Db1c ~domUn
      CDaB1hC ~domi
      BD1AacA ~domisil
      eDbBFdB ~don
      1AABaca ~donA
      B1bHFiD ~dor
      IagfbBA ~dorm
      dD3dC ~dormA
      ACC1dbA ~dormi
      CcACDdb ~dormir
      bA1dAAC ~dortWr
      bb2CAA ~dosi
      1bbbAFc ~dovn
      AAAAbAc ~dovnst
      BCebaAA ~dp
      ABbCAd ~dpui
      CA1A2e ~drAk
      Gd1ab ~drW
      DfD1aaB ~drWt
      kDaABBB ~dra
      AeBB1AA ~drag
      bCaacAB ~drav
      AeB1aA ~dres
      1DcFdBc ~driv
      CCc2Af ~drivIg
      CA1B1ac ~dro
      DBbBAAd ~drogu
      1BBdA1b ~drol
      b1ACAAd ~drug
      ad1BA1a ~dsu
      1gDcBaC ~dur
      BAAAeaD ~duv
      BCfaAD ~eCAj
      DBC1kCC ~eCap
      Af1aAAa ~eCarp
      1gGhDFC ~ea
      AeAcA1D ~eaC
      aeBAdFb ~ear
      CD1dAdA ~earli
      D2a1da ~eatA
      Ed1c1Ab ~ebUilAt
      D1B1Bfb ~eberj
      CA2AgA ~eberjemA
      1cCaAAa ~ed
      AFBADAk ~ede
      c1A1aBb ~edj
      afDCac ~eduk
      AeACeBB ~edukatEr
      eAaAB1B ~edukatris
      bAaCA1c ~efQdr
      1DbaaBc ~efas
      D1cdB1B ~eg
      cA1CBa ~egal
      B1a1BfA ~egliz
      AfB3D ~egorj
      CAACdd ~egten
      gAAB1AB ~eguil
      DeABA1d ~eie
      AeA2AA ~eiebrov
      dAaDBCc ~ekUt
      BAAfA1A ~ekUtEr
      DBAhABC ~ekip
      Db1dd ~ekol
      EA1AiaB ~ekonomi
      cA1bAAB ~ekrA
      bAAA1Bc ~ekrUl
      BdDaA1c ~ekraz
      jHBEADb ~ekri
      ABB1adb ~ekrir
      A1Bd1aA ~ekriv
      baceDB ~el
      ABBccAA ~elEr
      fD1A2A ~elastik
      BAAcbBA ~ele
      FdBCAcb ~elektrik
      c1AAAaB ~elektrisit
      Aa1ABBf ~elektrokut
      Aaa1AdB ~elevA
      ca1AB1C ~els
      1Ae1CCC ~eme
      BBaAcBc ~emen
      ABb2cA ~enA
      dBAA1aB ~enUg
      Ac1c1AD ~ene
      HnCCBDC ~enerv
      aC1d1AA ~enorm
      1BabAbA ~ep
      bAAABcc ~epi
      BeaBABA ~epol
      bCaeaGb ~er
      fAB1ABB ~erEr
      2fA1AE ~erbnb
      BbBadBa ~ere
      gCC1ABC ~erself
      1BBBbCh ~es
      CEBAA1f ~esAs
      kEACCCA ~esai
      CDb2Ac ~ese
      BfAdCAC ~eskali
      1CB1gD ~eskap
      Be3AA ~eskiv
      e1AA1AA ~espWr
      GBADlCB ~espaN
      f2AAAB ~esperA
      fA2C1B ~espr
      Bb1B1Ad ~estat
      1BeaCb ~et
      eaCCb1B ~etI
      AAA1AAe ~etIdr
      eB1AbCA ~etIt
      CCBaeCg ~etUf
      1f1AB1A ~eta
      dCB ~etabli
      BA1dAA ~etablisemA
      hDA1BaA ~etaj
      bAdACBb ~ete
      CaeaAAB ~eteA
      eAA1aBB ~etr
      BfDAACa ~etrAgl
      aD1ca1c ~etud
      hCBA1BA ~evA
      DBAAAcg ~evanUi
      1c1d1DA ~eve
      BeADac ~evenIg
      B1acDaB ~everi
      ecAAABB ~everibodi
      eB1bBAA ~everion
      eAFaBaC ~everitIg
      CA3Ae ~everiver
      1AA2eC ~evikt
      Da1cc1a ~evit
      dAAdACB ~evri
      eBAAA1A ~exA
      AaAacB ~exaktemA
      CAgBAAA ~exij
      cCAbCAC ~exist
      DhAb1BB ~exkuz
      Dab2b ~experiAs
      eBcc1BD ~explik
      CbA1AAb ~exploz
      hDaa1DD ~expr
      CBBACiC ~expuls
      ABiA1BA ~extap
      1cB2Cb ~exteriEr
      1CdAaa ~eze
      aABAcA ~ezit
      DBB2i ~fA
      aHDCAGn ~fE
      aBBbbA ~fEil
      EICHanB ~fI
      bcACAAc ~fIj
      CAAA1db ~fIt
      FBBmDED ~fQ
      eAA1BAb ~fQs
      e1FCb ~fU
      AgCB ~fUet
      A1A1Aea ~fUil
      EeAcABb ~fUlar
      fCCBAa ~fUn
      Eb1BBeB ~fUr
      BiBA1CC ~fUrCet
      AAB2da ~fUrgQ
      eDa1bAC ~fUrten
      dDbB2A ~fUt
      dABa1CB ~fUtr
      1BB1AeB ~fUtu
      BbcahaD ~fW
      DAADi1F ~fWe
      EbBAd1A ~faC
      ECAfb1B ~fak
      c1cCABB ~fakQ
      AC2AdB ~faktur
      c2ABBb ~falez
      c2CcA ~fami
      DfbAAA ~famil
      bBBBbab ~famili
      BababaA ~far
      BB1bBeA ~farin
      iAAAACC ~farmasi
      abcaAEa ~fas
      Ee1Aa ~fasilemA
      CdbAABa ~fat
      dBCACCB ~fatigu
      dBAb1BA ~favUrit
      dC2AAb ~faz
      DBhbCgD ~fe
      fAbEDCa ~fel
      Cd1ACAc ~fela
      BAeA2A ~felatiQ
      AAeBABB ~fem
      A1CacDe ~fenetr
      f1eCBEa ~fer
      DAAAjBA ~feri
      bBgCBc ~ferm
      Cb1b1aA ~fermA
      Da1BBfA ~fermetur
      BadDA1A ~fes
      dAAAA1A ~fevri
      BbeaCAB ~fez
      gCbbdAF ~fi
      eDBd1Aa ~fie
      1B1AebD ~fiften
      B1bbaAB ~fifti
      AeCcACB ~figur
      aCCdiHD ~fil
      cBAbcA ~filEl
      HGjaBDF ~film
      baCBB1b ~fin
      acEAEgD ~fini
      aBC1bBc ~finiC
      hDDDAAB ~finir
      Ga1eaDe ~fir
      C1AaAe ~fiv
      bbcDBaA ~fix
      CkEBAAB ~flIC
      aD1B2f ~flIgu
      DbcDAca ~fla
      bAAAAAc ~flakQ
      aAAA1Bd ~flam
      Ca1EdAd ~flik
      cb1DA ~flip
      C2AfA ~flixbu
      CaCACbe ~flor
      baA1cB ~fodr
      d2AbCA ~fol
      aCbb2a ~folov
      A1BBA1g ~folovIg
      DaAbcCd ~fon
      BcACdaa ~for
      eDA2aA ~forj
      1Ceb1AB ~formatEr
      CJtEBDD ~fors
      1aDd ~forsA
      Be1A1BA ~fort
      ACAadAA ~forti
      bBCb1Cc ~fos
      Dc1Cf1D ~fost
      acCBBaB ~fot
      aaAABab ~fotbal
      bBlFCEC ~foto
      BBfA1A ~fotograf
      ECfa1ab ~fotografi
      CCja1BC ~foz
      e2BBDB ~frACemA
      1bAbaCA ~frAk
      1BAA1ae ~frI
      adAAcBA ~frQ
      BA1Af1A ~frQtier
      A1ADAhB ~frW
      DcA1Aac ~frWd
      AfA1CCE ~frap
      AAAeAAA ~frapA
      EbbHcef ~fre
      fBAB1BA ~freC
      GdcCaab ~frer
      CBAcdbA ~fridai
      GCAA1iA ~frigo
      A1AA1eA ~frijid
      CBkE1BC ~frot
      FAB1nDA ~fug
      MIFDwKG ~fugu
      CEA1jDB ~fui
      JEBBtID ~fuj
      EC1ABfe ~ful
      CACACDn ~fum
      hBBBBC ~funeral
      hAB1BCa ~futur
      bCA1CAd ~fuzi
      iKBAABf ~fuzil
      bB1eA1a ~gA
      C1Cc1Bf ~gAg
      FH1c1bi ~gI
      hABAACB ~gU
      aABdaBa ~gUrd
      GHDfBlC ~gUt
      1BaadCa ~gWng
      O4am ~ga
      eBA2AA ~gaC
      aAeAaCA ~gad
      CAAeBfC ~gai
      aDc1CBa ~gam
      deFa1B ~gamI
      Bb1A1cA ~gamel
      Dc3cA ~gamin
      FECAd1g ~gar
      bcCBa ~garaj
      bABD1Ah ~gard
      AAbB1eC ~gardiA
      E1dc1AB ~garkQ
      G1Bj1aa ~gat
      ABBBagB ~gato
      iDBDBA ~gav
      ccBaABA ~gla
      aeEBAaA ~glas
      Fbd1AaB ~glis
      aBbBab ~go
      BBAaada ~goC
      hACBABD ~godbi
      1dBaBB ~goe
      b1CBfBa ~gon
      Da1DABh ~gorj
      BaaACbb ~gos
      B1Be1AA ~gr
      ACbcDBg ~grA
      CbcBabC ~grAd
      aCb1ABB ~grAda
      EcaBAeB ~grAdi
      bBbAdC ~grAj
      Da1cA1B ~grU
      ADDjDBB ~grUp
      bcaA1AA ~grab
      gEABAaA ~grat
      DA2A1d ~gratui
      b1BB1Ab ~grei
      b1AA1Eb ~gri
      ebBBAAA ~grif
      dB1a2B ~grifur
      ADBdbaA ~gril
      BBbA1Be ~griz
      adcCBeB ~gro
      CAgCA1A ~grop
      EeCdaC ~guEl
      B1ABbab ~guar
      acAA1AB ~guer
      EDaBaBd ~gui
      dA1BBAA ~guitar
      Dabd1Ab ~iA
      bBBbABg ~iE
      BABcab ~iNor
      I1Beabd ~iQ
      1eCA1bC ~iU
      aAbcaAA ~iUr
      BBAC1f ~iaUr
      CbBd ~iar
      DdabA ~iav
      BbC1bCb ~idAtit
      CCBbfCa ~idIg
      dbEa1A ~ide
      AdAabAB ~ie
      bD1hCDE ~iear
      aaHAeaA ~ier
      bAABabB ~iesterdai
      JKElcFe ~il
      GdaCAea ~imEbl
      aabBAAA ~imaj
      aBAAe1A ~imajin
      Be1B ~ime
      BBeeaCB ~in
      eC1B1BA ~inutil
      bAABAc ~ior
      eBAB1A ~ip
      DjCA1B ~irQ
      caAACaa ~ira
      f1CACcB ~ire
      ea1bB1B ~is
      1AAAhC ~isi
      CAA1abc ~isn
      CfCcBC ~istWr
      cfBDDdC ~it
      aBACaeB ~ive
      BDaA1Ad ~ivr
      aCACAf ~izi
      cDDA1Ah ~jA
      bFaBCCh ~jAb
      AeABbAB ~jAdarm
      BC2d ~jAdarmeri
      Bf1BAaA ~jAdr
      cB1bb1A ~jAr
      Dad1aCB ~jAtil
      dABBA1A ~jAvi
      bGcdBAb ~jE
      aCCBaeA ~jEdi
      bc1D1c ~jEn
      1bbfD1B ~jI
      CA1g1AA ~jIp
      CBBcddC ~jU
      1AcbCA ~jUe
      CBFAhbA ~jUr
      gB1aAAB ~jUrn
      baCb2b ~jWn
      BCAb1Bc ~jak
      BhC3D ~jalU
      2b1daC ~jam
      abB1cAA ~jardI
      hAAa1AB ~jatA
      BgdA1CD ~jav
      BA1aAAd ~jdW
      Ba1bAAb ~jdi
      CFbGAnE ~jdor
      Cbaeab ~je
      1Ei1ACA ~jeA
      AgCCChC ~jel
      gAAA2A ~jemer
      jC1CB1A ~jen
      diFaAEA ~jenU
      Dd3bA ~jeneral
      bAdA1B ~jest
      dgCdFaF ~jet
      CBBeAaA ~jetA
      BAae1B ~jetIg
      CiBE1DF ~jifl
      dAB3c ~jil
      GCAcAf ~jimnaz
      KCelaEA ~jirl
      AABd1A ~jitA
      B1f1BdB ~jiv
      fACaAA ~jivA
      dAaABa ~jivIg
      cAAaAaB ~jla
      eadBCCD ~jle
      cCaAaAa ~jmA
      EFdCcbg ~job
      1BBb1Bb ~jok
      cABcaBB ~jokIg
      aacBA1B ~joli
      fHAAdB ~jor
      GBAAhAa ~jpar
      hCaBACa ~jplEr
      FeC1cB ~jrAtr
      fDA1dAB ~jregard
      gB1B1BA ~jse
      gCACAAB ~jser
      ABAABd ~jskat
      fDADfDa ~ju
      CfdEBB ~judo
      BgCaAb ~juj
      dAAA1aC ~jumo
      b1aAAbB ~jun
      BBkC1BC ~jup
      beEA ~jur
      1B1daaC ~jusk
      c1FGfB ~juska
      hDBA1eF ~jusko
      bABCbAa ~just
      dAAAaa ~jvUdr
      GdoBaAJ ~kA
      BCcBbdB ~kApIg
      E2a1e ~kAten
      FGCbCfC ~kAtin
      C1cA1Aa ~kEm
      aC1B1bc ~kEr
      FaB1cba ~kI
      ACaab1a ~kIz
      1BBgac ~kQ
      aEABgBA ~kQbiA
      CHE1b1k ~kQdui
      dBaB1BA ~kQfi
      aeACAAb ~kQfisk
      eDAb1BD ~kQpa
      Bd2AAa ~kQpaNQ
      FBaaBhB ~kQplik
      i1ACDCB ~kQprA
      CBbbaBc ~kQprAdr
      fAAA1B ~kQpres
      iB1ABCB ~kQprim
      1CAAdaA ~kQserv
      ggG1cFa ~kQt
      BbCA1cb ~kQtA
      AB1C1dd ~kQtEr
      aadB1AB ~kQtak
      1Dc1fDB ~kQtinu
      cCdbDDB ~kQtr
      CBBDBch ~kQtra
      bdBAaAA ~kQtrol
      AcAe1aB ~kQversatiQ
      ACBBABi ~kQvuls
      ImHeCCJ ~kU
      fBC1Cea ~kUC
      C1bB1dA ~kUCaj
      aEdA1aA ~kUet
      gEBDAba ~kUl
      d1AbA1A ~kUlA
      1cA1AAC ~kUlEr
      GdAgCAa ~kUlWr
      A1bAbBA ~kUldn
      DBAABjB ~kUnsil
      BFcdfhA ~kUp
      eCAa2A ~kUpA
      BAdAAbA ~kUpl
      kDBE1AB ~kUpur
      EdcbCDh ~kUr
      1cCAcBe ~kUrA
      fABABCA ~kUraj
      FaDBBkA ~kUri
      a1AadB ~kUrir
      AbbAbAB ~kUru
      e1BAaBB ~kUt
      BBAA1Bh ~kUtla
      aIDDBAm ~kUto
      C1aA1iD ~kUvertur
      G1dBAcf ~kUzI
      1A1cdCA ~kUzin
      bAACBaa ~kW
      aCdaaB ~kWfur
      CaAaBb ~kWn
      E1eEAAd ~kWns
      d1ECeaB ~ka
      AaHDhHd ~kaC
      1BcAdBc ~kaCet
      dA1AAAb ~kaCetQ
      CA1f2A ~kaNot
      DBcAf ~kaban
      1CacaaB ~kabin
      BgBC1AB ~kabl
      AABAAeA ~kadena
      B2AAeA ~kadi
      AAiD1BB ~kado
      AAAaafC ~kaf
      aCA1ABf ~kagUl
      BbCbdcD ~kai
      B1ABBg ~kaj
      FBFibcc ~kal
      ABgB1AA ~kalI
      f1AB1DA ~kalit
      BAAdbAA ~kalkul
      i1E2EE ~kalm
      1c1bCcb ~kam
      BB1cAaA ~kamara
      BBChD ~kamarad
      F1fbbAA ~kamera
      hAAabEa ~kamiQ
      BDAA1bf ~kamionet
      CA2BeA ~kana
      dDBb2a ~kanal
      C1BDChA ~kanap
      ABc2Ab ~kano
      A1AfaBA ~kapuC
      gaBbfEb ~kar
      AaaeaDC ~karAt
      cABAAAf ~karabin
      1BaAabD ~karavan
      CdA3A ~karelaj
      ADfA1B ~kares
      dCADBce ~kari
      cbBBBAa ~karn
      bBAbAaA ~karpAtri
      DEDFmd ~kart
      eC1BEgD ~kartQ
      aB2ABd ~kartUC
      BC1fAcB ~kartabl
      ECBCaAl ~karti
      gD1A2A ~karv
      CeBfABB ~kas
      CdBA1AA ~kaserol
      BcCaBAb ~kask
      BAdA1Bc ~kastIg
      Ca2cAa ~katorz
      BEBcAf ~katr
      2BebCA ~katriem
      1gdEcFC ~kav
      CAA1fC ~kaval
      adBBA1a ~kaz
      EBBgBfC ~kazi
      DA1jBBA ~kdi
      gBc3C ~ke
      C1A1bcb ~kei
      e1aCbCB ~kel
      AC1g1AB ~kelU
      ebEAacb ~kelk
      CAbB1ac ~kelkI
      eBAB1A ~ker
      AA1A1dc ~kes
      beBDaBc ~kestiQ
      BA1ABeA ~ketCu
      Af1AAC ~ketl
      BACeA1c ~kfa
      ADaaabc ~ki
      AC1Abac ~kia
      b1BbBAC ~kie
      1f1aCB ~kiet
      FCABAge ~kik
      1C1a1Ad ~kikIg
      GgdeaEb ~kil
      fABDBdB ~kilo
      DAhAAA ~kin
      B2AAf ~kipIg
      ecaAdHE ~kit
      1aBCB1c ~kitCA
      aCaaaAa ~kje
      AAAAfCA ~klIb
      Be1A1B ~klIsi
      1dCb1A ~klU
      dBbB1Aa ~klWzQ
      DaBgAaD ~kla
      FlDAbAD ~klak
      A1CaC1B ~klas
      Ca1bb1C ~klasmat
      BAAhBAa ~klaz
      1faDbaB ~kle
      dAb1BA ~kleA
      1Ac1AcF ~kliA
      fAAABAA ~klif
      aaAABc ~klik
      BCA2f ~klio
      c1AAaBa ~klok
      CAdb2D ~klot
      eA1A1CA ~klovn
      1CaBAe ~kloz
      JCgbAeB ~klub
      f3BAA ~km
      BcBbA ~knel
      cDACAAf ~knif
      abaaABa ~kno
      GecCgaa ~knov
      a1Cf1aF ~ko
      e1AAAA ~koC
      CBBe1a ~koCQ
      bDc1bCc ~koEr
      EnEDBED ~koN
      CCAf ~koa
      FCcAgAB ~koaC
      cgACBCA ~kod
      CaBDBBg ~kofr
      aaCAaBa ~kok
      DiAA1BA ~kokar
      EjaADBb ~kol
      aAd2AB ~kolA
      BBA3h ~kolaps
      DBd1B1c ~kolegu
      GECfbaB ~kolej
      dAAA1aa ~kolektion
      ABA1aad ~koli
      BCjCABA ~kolo
      cBAA1cA ~kolok
      b1CcCcC ~kom
      dAaABCB ~komA
      Ac3dD ~komAs
      AcABAc ~komAsA
      EAAg2A ~komAter
      CB1cbAc ~komIg
      BBhA1A ~komod
      GD1cgfb ~kon
      cAAAB1b ~koneri
      CcAdCCb ~kones
      BaCA1Ac ~konesAs
      BcA1AbA ~konu
      fA1A2B ~kop
      bAaA1e ~kopI
      dAAaA1A ~kopi
      aabCca ~kopin
      gFmBCCE ~kor
      hBDaCAG ~kord
      D2f1Bb ~koridor
      Edaafd ~kot
      Fh1B2A ~kov
      CdBdCa ~koz
      aeBAAA ~koza
      DCDh1aA ~kpe
      AAAC1e ~krUt
      ecbG1cc ~krW
      bbcBaAC ~krWr
      Fa1pCBA ~krWz
      ECAf2a ~kraCa
      dC1aAAA ~kraiQ
      bgCABAC ~krak
      1B1C1Bg ~kram
      BdA2Ba ~kran
      GABk2B ~kre
      B1EgCAB ~krev
      GpDaDFB ~kri
      CbaeACA ~kriA
      CC4d ~krik
      g1BB ~kriz
      BC1a1eA ~kroket
      B1B1bjB ~kru
      AC1AAe ~kub
      CaAB1bd ~kui
      CdAA1dA ~kuir
      iGaEBBA ~kuis
      adDcCa ~kuizin
      EBbaaAB ~kulot
      CdA1BdB ~kupboar
      CbbAAaA ~kur
      bcAA1AA ~kurtI
      gCBAAB ~kut
      c1ABAaB ~kutIg
      CBAfBBA ~kuvet
      eAE1bBb ~lA
      Bd1bA1A ~lAdemI
      CBc1AbB ~lAdlor
      Bd1cAA ~lAf
      BAabbaA ~lAp
      HkDe1EC ~lAs
      DDBkbaB ~lEr
      CCbaBdB ~lI
      DDCfBcB ~lIC
      CbDdabB ~lIdi
      HdcebaB ~lIterna
      AAadB ~lQ
      caAbABD ~lQg
      gB1EaBB ~lQgtA
      Ee1AA1A ~lQgu
      cCAAcC ~lQtA
      dbAAABA ~lU
      CAdAAbB ~lUe
      cb1C1BA ~lUr
      DEcA1hC ~lWe
      IfcafEC ~lWn
      dAABaBb ~lWr
      1A1cABb ~la
      eAACB1b ~laC
      AD3cb ~laba
      CA1aAad ~lajA
      bCB1Aac ~lak
      Bc1AbBb ~laka
      EdAAcb ~lakai
      jFCFCD ~lam
      dB2bA ~lan
      eAAAAcB ~lanm
      Dcd2B ~lanmA
      ABdBA1b ~lanui
      BC1b1c ~lapli
      CaAA1eA ~lari
      EGaAbde ~larjA
      caAaBD ~larm
      DAAg2A ~las
      h1BB1A ~laser
      Cfa1aC ~lat
      dECdBaa ~lateli
      EChBCgB ~lav
      1ACD1hB ~lavabo
      CAAAAeA ~laveri
      fBAA1CA ~lavi
      DBBAAjA ~lavomatik
      aCBaBiC ~le
      aDCeAcC ~leC
      1dBcaBB ~lea
      AAAg1BA ~leak
      HlBAaBB ~learn
      cAdbEd ~leav
      CaAbeBB ~leavIg
      fBcbBcD ~lef
      DD1BBlB ~leftov
      cAACgEa ~leg
      EcAAaaA ~legal
      dAA1AAA ~legu
      CABf1ba ~lekol
      eC1CabC ~les
      D1caAcA ~lesA
      ABbbA1B ~lesQ
      eABBAdC ~let
      bCAA1ba ~letr
      AgJdCD ~lev
      DbBBABd ~levr
      bjLedcg ~li
      eAA1aAA ~liN
      CdAAeDC ~liQ
      CadB1AA ~libi
      CAAAAgB ~lidl
      haCC1AA ~lie
      c1aD1DB ~lif
      dBBAA ~ligt
      BaAAbBb ~likid
      1DAahaC ~lil
      eACBAbD ~lin
      AAAfaB ~lir
      BabaAAa ~lis
      cA1BBCc ~list
      Bbb1abA ~litl
      BeDCce ~liv
      aAABBfE ~livIg
      1DDagDc ~livr
      C1fAAAA ~livrEr
      Ab1C1ac ~livrezQ
      BB1ca1a ~liz
      bBCjBbC ~lo
      BAgAAA ~lodj
      C1DkaCC ~log
      FCa1Aee ~loj
      C1AAAeB ~lojemA
      cDEdCba ~lok
      eD1bdBB ~lokIg
      AEba1d ~lokal
      abBEAcb ~lol
      ccA3C ~lopital
      CbCdb1a ~lorsk
      BA2BgA ~lotel
      BBA2fB ~loto
      cba1CaA ~lotr
      bDg1ACB ~lov
      FgaA1a ~loz
      EcgbCCD ~lui
      IdAgABB ~lunet
      FbABgAA ~lvA
      b1aabbD ~mA
      f1AEB1D ~mAC
      bBaBBac ~mAd
      FDIALnC ~mAj
      CEAecdA ~mAto
      CBABAiA ~mAz
      cd1AB1C ~mEbl
      cGBhAAb ~mEf
      EejDCBa ~mI
      B1Be1AA ~mIsult
      bADBBad ~mItenA
      1aadEaC ~mQ
      e1AACAB ~mQd
      CB1ccaa ~mQdai
      BCBe1AA ~mQgol
      1B1B2e ~mQsiE
      BbcBBAB ~mQsiEr
      D2e ~mQstr
      E1D1cDi ~mQt
      CAe2AB ~mQtaj
      fadFCDA ~mQtr
      CBBA1bf ~mU
      CE1hBdC ~mUil
      caBaBCb ~mUn
      kDBCEFE ~mUrir
      c1A1AbD ~mW
      bAABbcB ~mWA
      fCB1DeC ~mWn
      CfAAAAa ~mWndr
      CD1ddaA ~mWti
      1BADbba ~ma
      BdBaAa ~maC
      CiA2BC ~maCWr
      BIADBBl ~maCet
      CDab1db ~maCin
      aFagaAD ~mad
      dAaaBBA ~madam
      BAAAaAe ~magazI
      GAACchC ~majEr
      aaccdBE ~mak
      bCAaABc ~makIg
      BaB1bBa ~makQ
      DdA ~makilaj
      DdcaBDc ~mal
      CCAg1dD ~malad
      dC1b1B ~maladi
      AdAB1AA ~maladrW
      BgA1AAA ~maladrWt
      ABBA1ae ~malez
      a1d1CAB ~mamA
      eaABCC ~mami
      ACdAa1B ~manaj
      cAab2B ~mani
      ABd2AA ~maniA
      BabBdAa ~manmA
      BIam1ED ~mapel
      e1CAAdF ~mar
      DbDadc ~marC
      2AacaC ~mardi
      CjDECDe ~mari
      Cc1CbBb ~mariaj
      akCCCCH ~mark
      BBAc1bA ~marmai
      DBBgeCA ~marsel
      Cg1A1BA ~martin
      bCCC1Ae ~marto
      CCgB2a ~masaj
      aBcCAAb ~mat
      CDAg1Ab ~matAd
      1ECbccC ~matI
      CBAAAh ~matela
      bA1a1bC ~matr
      BBgAAAB ~matur
      dB1AABa ~md
      ac2b1D ~mdr
      1cdCBaH ~me
      caABa1B ~meA
      EdCh1BC ~meCA
      BA1E1fA ~meal
      gcE1ACB ~medesI
      eDaA1A ~medikal
      gAACBBA ~medikamA
      dA1AAAB ~medok
      AgAA1AA ~mego
      e1AC1dB ~megr
      dD1aAbB ~megri
      LcfCbCg ~mek
      caBAAB ~mekanik
      B1bbbaA ~mel
      DAA2Ag ~melAj
      hBBB1AG ~melEr
      Cbbd1AA ~melo
      hFEdaAD ~mem
      ecBBACa ~menaj
      GCbg2a ~menas
      ABCb2b ~menasA
      BC1A1Ae ~menaz
      cAbA1DA ~menm
      EgDHAec ~mer
      BcAcBAa ~merd
      BBAAAiA ~meri
      eaAAACB ~merit
      FccabcC ~merkredi
      fADCBcC ~mersi
      Ca1eABc ~mesaj
      AdBCCcA ~met
      BBAg1AC ~metA
      f1ABBAB ~meti
      daa1CCA ~metr
      BdAaAAa ~metres
      IcCIigB ~mezQ
      AAbdA1B ~mezaj
      bCd2CA ~mfe
      1aB1aBc ~miA
      caC1bAD ~miE
      FECdAfB ~midi
      1abBcBA ~midnig
      aDA1AeA ~mig
      BeaAaCd ~mil
      1dABAbA ~min
      IBCAcea ~minEr
      Bab1bAB ~minibu
      aabBcAB ~minui
      BaBhCEc ~minut
      iEABBB ~mirWr
      DBA1jCA ~misIg
      d1BC1C ~mistak
      gD1BA ~miten
      BEcBAb ~miz
      iFCCBCC ~mizelf
      EcfB1A ~mizi
      EABAAi ~mkdo
      bdaAADB ~mo
      A1BdAA ~moC
      GDDjb ~mok
      1cBCAad ~mol
      bCDaab ~momA
      BCc1a1a ~monei
      DDiCABB ~monitEr
      mACCDFD ~mor
      1CBdbcC ~mornIg
      AeCA2A ~morsur
      fBcBB1C ~mort
      BABBadB ~mosk
      BcAA1eB ~mostli
      BbbAaAa ~mot
      eE1A1Aa ~motEr
      BcadC1D ~mov
      1AaABac ~movIg
      AbAAAac ~movez
      EDamAAB ~msg
      BABC1be ~muC
      dA1B1aA ~multi
      BBBe ~mumili
      beBBdGE ~mur
      fBAB1A ~mutil
      abbaACB ~muzik
      g1C1C ~nA
      BadABcD ~nEf
      BA1c1Ab ~nEv
      BBAbaAf ~nI
      1cAbABb ~nIb
      DCAAh ~nIport
      AEefCBc ~nQ
      JgBJEi ~nU
      bbAbAD ~nUe
      1cdCBAB ~nUnU
      BDCA1h ~nUri
      aDAaAeA ~nUritur
      DdA1dBa ~nUvel
      cAcBB1A ~nUvo
      ddAAAAa ~nWe
      gfBBBHA ~nWr
      BA2AAe ~naj
      1DBjbEC ~nam
      C1bacAA ~natur
      aeBcb1E ~ne
      DbcBAaA ~near
      DjABcBD ~negbUr
      b1Cb1aa ~nej
      1bBCAAd ~nek
      1fBBA ~nerf
      AhC1ABB ~nervE
      e1AAAAA ~nesAs
      aACb1Bc ~netW
      2aBcc ~nev
      a1Ceb1A ~nevE
      DA1e ~ngl
      AfAAAB ~niC
      a1BcdEA ~nies
      1AAbdaA ~nig
      CCAe1dC ~nik
      CBbBBf ~nin
      dAccaDC ~nis
      CaaaBbC ~nit
      cB1BAa ~nivo
      ddcIAaa ~no
      fAA3A ~noE
      1a1cbEb ~nobodi
      cC1Ac1A ~noel
      BAA2e ~noktiliA
      E1f2Bc ~nonm
      Bbc1CCa ~normal
      1abBBCB ~not
      aADC1dA ~notIg
      D2e2A ~notif
      EBAh ~notifikatiQ
      dBAAa1B ~notis
      CadC ~notr
      eAA2BB ~novAbr
      FCBBBlB ~nover
      Bd1c1AE ~noz
      1cB1BbA ~nu
      DDmGBBE ~nud
      DDfBAAD ~nue
      AHdCgdB ~nui
      CgA1AAa ~nuk
      bICAAhC ~nul
      ABA1AdA ~nulpar
      b1DbcAb ~numero
      aeAA1AA ~nurs
      dbA1AC ~nvar
      ccGaCcD ~o
      AbAcABA ~oEf
      d2A1CB ~obi
      BDlA1CD ~oblij
      CbbA1aa ~odEr
      GkEBAaA ~oel
      C3iAB ~of
      dDdCA1A ~ofe
      1abBabB ~ogu
      bAAbBaA ~okI
      eAAbAAA ~okai
      ABAcA1A ~oktobr
      fDC1aDc ~okup
      CdIAc1d ~ol
      CCe1ADd ~old
      1BB2Ag ~oldIg
      acaABcB ~olidai
      LdeCcJa ~ome
      B1A1Ae ~omel
      BBaA1c ~omevork
      Cb2AdA ~on
      cAACbbA ~one
      fAABA1A ~onestli
      BaAB1ba ~onti
      1BBBbe ~opA
      dAAB1aB ~opIg
      gBAA1BA ~ope
      dbBCAcC ~opital
      cC1ABb ~optiQ
      B1Bd1aA ~orEr
      dAACcA ~orQ
      iDCD1cB ~ora
      jBDBaDA ~ore
      BjB1ACB ~orel
      DAaDjBB ~orer
      e1AABA ~oriAtatiQ
      CeBAabA ~osi
      BcBbA ~ospital
      dAAA1aB ~ospitaliz
      DCABaeA ~ostel
      edc1EED ~ot
      baBB1aA ~otA
      c1AAABc ~otEr
      eDA1BAb ~otUr
      CBceBCA ~ote
      DBfFDeC ~otel
      1BeBAaA ~oto
      C3ebB ~otorUt
      AEAfDgC ~otr
      AAb1eBA ~ov
      BbcDCCi ~ove
      bCA1BAa ~overdoz
      1FaAAe ~ovn
      ac1BBc ~ox
      FdccaC ~oze
      abB1BAA ~ozi
      beDeDB ~pA
      CbdbbBC ~pAdA
      aABbABD ~pAdr
      hBBAB1B ~pAdu
      mGBH1DC ~pAs
      hCACAAB ~pAsemA
      FEfa1eE ~pAtalQ
      EbAaafB ~pE
      AdAaBCa ~pEr
      ABbEAe ~pI
      dBB2AC ~pIC
      Ac1c2B ~pICIg
      AdBcABA ~pIs
      C1bd1AA ~pItur
      qBD1EGD ~pQ
      B1Bda ~pQp
      d1bA1C ~pQpi
      AAcb2B ~pU
      eaCCbaA ~pUr
      BB1cabA ~pUri
      bebCDGD ~pUrkW
      aHbc2c ~pUs
      Aa1da1D ~pUv
      BAdA1bA ~pUvWr
      BdAc1AA ~pUz
      dBA1ACA ~pW
      pFCGBBG ~pWN
      EAB1AAi ~pWNard
      B1dA1CB ~pWl
      1eCB1AA ~pWn
      dcA1AAC ~pWng
      A1aBB1c ~pWnt
      dCa2B ~pWsQ
      aCeB1A ~pWtrin
      eCA1AAb ~pWzQ
      e1Ddb ~pa
      C2A1eA ~padlok
      F1bbC1h ~pai
      bB1faBB ~paj
      EaDDgAe ~pak
      A1ACAAf ~pakaj
      aa1bAEd ~pal
      BBaB1f ~pali
      d1BAAaA ~pan
      cAbD1aa ~panik
      BBB1Ade ~pap
      FjADCB ~papa
      cFcBBac ~papi
      CdEbbbb ~par
      E2GibA ~parA
      ECmCAAB ~parI
      dbBACAA ~pardQ
      fABaABB ~parel
      EAg ~parfI
      ccDC1bC ~parfW
      FbA1dAb ~pari
      B1DBabb ~park
      BAAaAdb ~parkIg
      Bc1daIb ~parl
      ba1AABb ~parlA
      C1ag1DA ~parol
      EbBaBfE ~pars
      aaBBcb ~part
      eBbA1A ~partA
      CCaBAfA ~partaj
      A1cBbB ~parti
      ACiBABa ~partikuli
      AdDAa1c ~partir
      BaBe ~partn
      1bcfCcB ~pas
      b2aCca ~pasA
      D1BC1Bm ~pasEr
      d1aAAAC ~pasaj
      EaDAaCc ~pasepor
      dAaBbBA ~paser
      FfBAAiB ~pask
      GaDCjBc ~paspor
      ECBCBh ~pat
      BfBb1AA ~patat
      DC1AlE ~pati
      Bd1A1bA ~patiseri
      AE1d1a ~patisi
      CabDBAe ~patrQ
      B1Ab1cB ~patron
      ABa1Ad ~paz
      CAaccAA ~pd
      bEebDEe ~pe
      Bbae1AA ~pel
      ABgB1AA ~pelot
      dCB2Ab ~pen
      aADcEDe ~peopl
      LgbbBAd ~per
      BaDbDbc ~perdu
      d1aBCAA ~permi
      BfAAbC ~permisiQ
      ABaAcA ~perpiNA
      dC1BaB ~perso
      B1babB ~person
      EhCaACB ~pet
      DfDEae ~peti
      Bbea1BB ~petit
      AA1eA1A ~petitiQ
      BCAAABh ~petrol
      jCCBD ~pez
      cBb1bCB ~pezon
      fAAA1B ~pf
      ab1d1CB ~pi
      BBbd1BA ~piQ
      ElEAmIE ~pie
      bBAeAAC ~pier
      AC1b1cA ~pies
      CA1daA ~pig
      1cbAaCB ~pijama
      1EjcCCA ~pik
      dAAC2a ~pikIg
      aDiDBBC ~piktur
      acB1aCa ~pil
      CgA2AA ~pimA
      DdadBEA ~pipi
      BhBe1FC ~pir
      C1BgABa ~pis
      AADd ~pisA
      iDDBAaB ~pisin
      ADB1AAi ~pistol
      DA1d1ab ~pl
      jFCDfBA ~plA
      EgABgAB ~plAk
      aBGDCDm ~plAt
      CBA1beB ~plE
      aeCcECE ~plEr
      1Cba1ba ~plErA
      GbBdaBb ~plI
      DdebACE ~plIt
      B1AdAfB ~pla
      fAbBCDA ~plafQ
      dCc1AAA ~plai
      FeA1cFd ~plak
      BdCaCcC ~plakar
      g2BA1A ~plaket
      dBbABAC ~planIg
      BfGfabD ~plas
      CBeCcc ~plasemA
      kBBCADB ~plast
      f2ABaA ~plastik
      FhCBAcA ~plat
      eAA1AA ~platan
      gC2AA ~platform
      EhAA1AB ~platr
      gCbCAbA ~ple
      b1B1ABb ~pleaz
      eA1Ba1B ~plen
      1BB1Aac ~pler
      e1ADaAB ~plezAt
      cbA1AAA ~plezir
      eDB1bA ~plu
      BA1cBeB ~plui
      aA1aeAA ~pluto
      ABcBab ~pluziEr
      gEBEAhd ~po
      1DcC1fA ~poC
      AfA2AB ~poel
      acC2aB ~pok
      BBBfAdA ~pol
      HC1Cgac ~polis
      dCBB1e ~pom
      C2aaAc ~por
      1CdA2A ~porn
      1edBHad ~port
      CA1beAB ~portabl
      EBChcBA ~portel
      AbAbcAA ~portier
      CaAAcBb ~posibl
      gABC1ab ~post
      BbbFb1b ~pot
      1CCf1AB ~poto
      cDAfABA ~poz
      BbB1b1a ~pozitiQ
      GfbcAAb ~prA
      GaAAgeA ~prAdr
      1BBaaba ~prIsipal
      daABA ~prItA
      fAaA1AB ~prai
      baABAc ~pratik
      1CbbkHD ~pre
      BebbBCD ~prefer
      AbcAAAB ~preferer
      C3daA ~premi
      dABa1B ~premier
      cCAaaaC ~pren
      a1Ca1Ca ~prenA
      1BBfBC ~prenQ
      bAABdCC ~prepar
      1BABbAa ~pres
      cbaDAA ~presk
      aEbDabd ~pret
      DACdBea ~pretA
      bAAbAAA ~pretAdIg
      GBA1gCA ~prevenir
      1BbBcBb ~prevenu
      aa1BbAB ~previA
      fAABCa ~prevu
      1AcbAAB ~prezA
      Eg1A1AA ~prezAtabl
      ECAFdGn ~pri
      1BBd2A ~primer
      1bBCAdA ~priv
      agBaBAA ~prizQ
      BCAdBeA ~pro
      d1BDA ~problem
      fB1AABa ~produi
      1B1fCbB ~prof
      f1Aa1BB ~profQ
      AaAbBcA ~profesEr
      A1iD1AD ~profit
      iCCCAEA ~proj
      afBCAB ~promi
      aB1CBbg ~propoz
      bd3CD ~propr
      DBcB1cB ~proprieter
      BBaAAfC ~proprio
      BCfABAA ~prostitu
      FgBA1Ab ~protej
      AbB1ABd ~protektiQ
      oCDCADB ~psi
      CfE2dA ~pti
      CAe1acA ~ptit
      1Bf1acF ~pu
      ccBAAA ~pub
      ABda1AB ~publi
      BcdBBda ~pul
      cAAb1aA ~punez
      1hBABDA ~punitiQ
      hDA1ABB ~purpoz
      Ca1BgAA ~pus
      DaCBdAA ~rA
      bAbBBBc ~rAbUrs
      CAaa1Cd ~rAd
      dbACB1C ~rAdr
      gDACCba ~rAdu
      eBCaA ~rAg
      g1DaBED ~rAj
      E1CbbAe ~rAkQtr
      cCB1AdB ~rApli
      FeCcdEA ~rAtr
      GC2nBC ~rAtrer
      AB2dAB ~rAtrera
      fDaBdA ~rAvW
      GfC1BBf ~rAvers
      dBB2ac ~rEf
      BcBB1b ~rEm
      AFaac1a ~rI
      eaDBABe ~rIg
      2BAbcB ~rQ
      BbA1bAA ~rQd
      gD1A2B ~rQs
      bfAA2B ~rUe
      CbBcAba ~rUg
      dbaC1aD ~rUj
      B1ACbCg ~rUl
      b1AcAAB ~rUlo
      Cbb1CdA ~rUn
      DkAAABB ~rUst
      AEfbbDa ~rUt
      A1B1eAA ~rUti
      EAA1Aaf ~rUvr
      BC1dabC ~ra
      1gCD2C ~radiatEr
      AdCa ~radiator
      baabAB ~rai
      ADeA1aA ~rakQpaN
      FfdABCA ~rakQt
      ED1i1CD ~raket
      ChAA2C ~rakl
      abBcAaB ~rakroC
      Eh1A1AA ~ralQj
      BCAA1h ~ramadA
      C1aCeca ~ramen
      ADiBA1B ~rap
      CBf1B1d ~rapel
      aAACaba ~raport
      haC1EBC ~rat
      e1AB1A ~ratrap
      cC1AAAa ~rav
      CcCeAaC ~raz
      hDAC1BA ~razWr
      hDfBaBc ~re
      AAABfBA ~reCerC
      d1aCa1D ~rea
      babA1AB ~readi
      BEAA2h ~reaji
      CDc3c ~reaktiQ
      AbbABaA ~reazQ
      dB2ABA ~rebor
      bBb1AaA ~redesA
      f1AAaAB ~redesAdr
      fAA1AAA ~redij
      e1Ad1AB ~ref
      aBeCDbA ~refuz
      BA1d1Ab ~regar
      cAcCbCB ~regard
      CAad1Ba ~regardA
      bacBCEd ~regl
      AbbBB1A ~regret
      gDC1BCa ~rejWndr
      DB1BAiA ~rejim
      Me1jBB ~rekW
      aBdDA1A ~reklam
      gB1aBCD ~rekomAs
      e1AAB ~rekomAsera
      GHAmACB ~rekr
      CA1gABA ~rekreatiQ
      F1ebC1b ~reku
      e1AAABc ~rekul
      gaAACB ~rel
      AB2AeB ~reloj
      cAaAaB ~rem
      fCBC1A ~remAb
      cAB2Ad ~remQt
      1acCAaA ~remark
      jB1BACB ~remersi
      Cba1dAA ~remetr
      aBDFacd ~repQ
      CcB2Ab ~repQd
      bB1cbBA ~repQdr
      AdaABAA ~repQdu
      bBB1BaA ~repQs
      DEbIBl ~repa
      AAB1bdc ~repar
      AdA1aAA ~reparti
      Ae1A1BD ~repas
      BBBBfC ~reper
      fBa1CAB ~repet
      DdaaAAA ~repor
      cB1AcAA ~repri
      d2AABA ~resA
      baABa1C ~resor
      AB3Ae ~resorti
      D1FaCGk ~respir
      ddeAgEC ~rest
      DBDaBjA ~resto
      bc2ABA ~ret
      A2AeAb ~retUr
      ACag1Fa ~retUrn
      GccdBAA ~retar
      cABBA1e ~retiA
      CeaaeBB ~retir
      aAAAdEa ~retrUv
      3BeBa ~retrUvera
      bAaAbAA ~return
      ga1BbBD ~rev
      Dfb1aAA ~revW
      eCCB2A ~revWr
      aB1BCac ~revei
      b1cAICc ~revel
      1D1ebAC ~revelA
      C1ABc ~revenir
      1c1baCB ~revenu
      BAABe ~reverQ
      aA1Bd1A ~revera
      AC1eB1a ~reviA
      FCBAkB ~reviAdr
      BdCaA ~rez
      jCdBDEB ~rezQ
      BCfB1AC ~rezerv
      J1Cf1Ah ~rezo
      ABCcCfA ~ri
      CbacCaC ~riA
      ca1D1a ~riI
      AeC2AA ~rib
      BAbC1ba ~rid
      1d1B1Ce ~rido
      baAcA1B ~rie
      bCbbaCa ~rig
      1BBfBAA ~rigol
      BBBfAAa ~rip
      C1abB1A ~rir
      Cb3dA ~ris
      eE2aAa ~riv
      cA1aBaA ~rivier
      DABg1A ~riz
      B1AbbAa ~ro
      1CbAA1d ~roa
      DEj1AAb ~rob
      eA3BA ~robo
      bABA1ba ~rol
      kDeaEBB ~rom
      eaAAAAC ~rop
      CBDABdf ~rue
      DdbAAAB ~rugbi
      C1AbfAA ~ruksak
      C3eBA ~run
      AAABd1b ~runIg
      AFgIeah ~sA
      aBAc2C ~sAblA
      fG1EBBg ~sAg
      fDBA1bC ~sAtir
      EBaBiaC ~sAtr
      FDBbBkA ~sAviC
      CA1cAbb ~sCol
      dBa1BAc ~sE
      AGbeBBe ~sEl
      cBAaBbC ~sElemA
      DBaBgAe ~sI
      BcCac1D ~sIdai
      AABeACB ~sIgl
      CCCh1AB ~sIj
      EAFBBiC ~sIk
      bBaeBAA ~sIkiem
      1CbaabB ~sIs
      Cd1A1AA ~sItr
      ae1CBBE ~sItur
      CgAA1AA ~sIturQ
      D1Bg2A ~sQdaj
      dC1acAa ~sU
      AAcBAAa ~sUdI
      D2fABA ~sUfr
      iCBBBAC ~sUlaj
      AdbA1CA ~sUlev
      CA1ad1A ~sUli
      1cBAAAc ~sUn
      AcB2d ~sUp
      g1EAABa ~sUri
      d1AB1AA ~sUrir
      1BaAaBc ~sUsi
      DcEBdga ~sUvA
      aCcbAAB ~sUvenir
      GchBBAa ~sUviA
      db1dADC ~sW
      iD1AC1C ~sWn
      DbcDcAa ~sWr
      iDAcB1C ~sa
      EBBBci ~saC
      C1BA2g ~sab
      DcA1CBg ~saf
      1adAEa ~sai
      cC2AAa ~saiIg
      NGFcnk ~sak
      EHfkCAB ~sal
      B1AaAac ~salQ
      EABaBga ~saler
      fBAAA ~salu
      AA1gADA ~sam
      AcADcaA ~samedi
      baDaaAc ~saturdai
      CAbabBe ~sav
      D2AdCc ~savA
      eAB1aAA ~savIg
      Df1c1B ~savQ
      fAAAc1A ~sava
      e2C2A ~saveA
      dCeAA1C ~sdb
      C1A1AiC ~sdf
      B1dEbd ~se
      CEaABBh ~seN
      aCAbaBa ~sea
      B1ca1c ~sekQ
      cbAC1Bb ~sekU
      EDAaBBj ~sekUr
      CfDCBAh ~sekestr
      CFl1cDF ~sekr
      CC1d1aA ~sektiQ
      EfAbBBe ~sekurit
      1c1CCca ~sel
      B1aB1d ~selQ
      ABC1bdB ~sela
      dBAAAbA ~self
      CbAc1AA ~selui
      AaD2dB ~semen
      bbAAABA ~separ
      2AcACA ~septAb
      aBBa1aB ~septAbr
      kbDEDFE ~ser
      hDC1bD ~sera
      cB1BB1A ~sereA
      DBAAAkA ~sereal
      dAAAAAA ~seriE
      2Bd1Bb ~serkuel
      C1cdaDa ~sertI
      CBbdAAA ~serten
      1HaCBk ~serur
      Babba1C ~servi
      fBdA2B ~serviet
      ECCDb1k ~servis
      bfaD1BG ~set
      Da3dA ~sevAten
      BdAA1Aa ~sever
      BDiEAAC ~sex
      AAeBA ~sexuelemA
      1b1bB1D ~sfe
      CDdhBcE ~si
      1aaBACh ~siN
      AaABfBA ~siNal
      aCAAAAf ~sie
      C1Ac1bA ~siej
      fB1BA1A ~siel
      CfBb1Bc ~sifl
      afBaADB ~sigaret
      CAagA1a ~sik
      lFBCAAA ~sikatris
      CcAa1aA ~sil
      adAbABA ~silAs
      dC2AaA ~simetier
      BbcbCAa ~sinQ
      B1dAb1B ~sirkul
      EBccB1a ~sit
      CBBf1aA ~siti
      A1AfA ~sixiem
      1AaAbdB ~sixten
      kEBAAAA ~sizo
      eABaAB ~skI
      DadabC ~skU
      EA2ba ~ska
      hDABBBa ~skar
      jBCC1AB ~skarifi
      AaABacC ~skat
      aABC1db ~ski
      eCa1AA ~sko
      1CbbbAB ~skoler
      aBBCaAf ~skot
      AbBd1AA ~skotC
      daBB1AA ~skratC
      AeAbAA ~skreA
      Bc1C1Ac ~skreamIg
      BfBD2A ~sla
      bBA1BeC ~sle
      1CAB1dC ~slepIg
      EBi1aAA ~slepov
      iaEDABB ~slev
      bbBc1aA ~sli
      1cA1bCa ~slip
      CeBC1aa ~slov
      BfA1AB ~smaC
      Be1B2A ~smak
      BBc2ac ~smel
      A1AA1Cf ~smok
      ADbc1AB ~sna
      B1Be ~snapCa
      cD1aAaa ~so
      FCcfgBB ~sof
      FB1CEkA ~sofa
      CgBBACA ~sol
      bbAa1BA ~solei
      BfaCABA ~solel
      cAAAAaA ~solutiQ
      DFDAhAg ~som
      1EBdaCe ~somebodi
      ddBaBDA ~somel
      daAACaa ~someon
      EEccDBh ~sometIg
      bbBCbAD ~sometim
      C1aAecC ~somever
      d4BC ~somnifer
      bCDaaAc ~son
      DA1ebCA ~soneri
      CeaeCGg ~sor
      fcCABBD ~sori
      fbbDBaA ~sort
      BAab1Ba ~sortA
      EF1deb ~sorti
      FfD1DAi ~sortir
      E1BAAiD ~sosial
      dAA2DA ~sot
      1ba1bCA ~soti
      BFDCmHF ~sov
      dBAAa1C ~spA
      AB1d1B ~spa
      dcABBaC ~spar
      1bAbBB ~speak
      Cce1ACC ~spesial
      1cCB1bA ~spli
      cbAA1BA ~spo
      BeAaA ~spon
      a1Dc1aA ~spor
      aBA1bbB ~sprIg
      cBAC2a ~sre
      Aca1bB ~stA
      DaCC1Cl ~stab
      DCBb1gA ~stad
      1ccEacB ~stai
      CA1BdbA ~staiIg
      D1hB1aA ~staj
      bbCABfB ~stajier
      A1ccCbC ~start
      CCAABhA ~starvIg
      CBAAAea ~statiQ
      1gDaE1B ~ste
      BCgBaAa ~stepbrot
      FfaCAAA ~stepda
      BdCA1b ~stepmI
      CB1aAd ~stervel
      AbAcAB ~stil
      1GgAaDb ~sto
      AAdAA1A ~stokrom
      dCAaA1A ~ston
      eDb1CBC ~stop
      BCaa1ad ~stor
      dA1B1aA ~storei
      deCAbBB ~stori
      AaACAcd ~str
      bAca1AB ~strAj
      AABAadA ~studA
      aDcaEca ~stuf
      bAA2Cd ~stuk
      EAfgACA ~subi
      bBbAAaA ~sufi
      BAAAAiB ~sugar
      ABB1bDj ~sui
      dBCbBBE ~suisid
      eAAAAAA ~suisider
      BDb1BBi ~suivi
      DBBBBjB ~sukr
      B1cB1ac ~sum
      cCBA2a ~sup
      DAAAAf ~supermarC
      1d1baAB ~supli
      EAd1cAA ~suport
      daCB1A ~supoz
      1EBdE ~suprim
      bdAaCBA ~sur
      BAA1Ae ~surfIg
      FEAj1AA ~surnQ
      AACAAcc ~surpriz
      CgDDAAb ~sursot
      CbcC1cA ~surtU
      BcBC2f ~survel
      CAbcACA ~survelA
      BDiCAaB ~sus
      bAbABa ~svI
      abABbAa ~sve
      fCABABa ~svea
      ACeAAaA ~svimIg
      gBD1c1C ~tA
      Bba1AbA ~tAdu
      g1ABAB ~tAk
      FlBCAAa ~tAp
      BdAEAfB ~tAt
      lFBBBDB ~tAtativ
      g1BBAAB ~tCir
      CiDD1cC ~tI
      abeBBDD ~tIg
      dDDCca ~tIk
      dABAAa ~tIkIg
      DhA3A ~tIpA
      F1f1AaD ~tQ
      NpACD1h ~tQb
      GajCaCA ~tQtQ
      gBDbBE ~tU
      EKlDDDA ~tUC
      B1bABc ~tUjU
      1Acb1AC ~tUjUr
      1acbcCB ~tUr
      FC3h ~tUrn
      bBAa1Bd ~tUrnevi
      bABaA1B ~tUsI
      aaDAabA ~tUt
      BFD1Dj ~tW
      aCBc1Ab ~tWl
      bB1cBE ~tWlet
      Cg1daCD ~ta
      cbAB2A ~taC
      BfCcAAA ~tabas
      CcBe1DB ~tabl
      1AaaBdA ~tak
      AbBAAAc ~takA
      e2cBE ~talk
      CcA1AAc ~talkIg
      1eBbAGC ~tap
      ACAcAA ~tapA
      Bh1D1Aa ~tar
      1gB1AAB ~tart
      1dAAAbA ~tata
      e1AD1BA ~tb
      Acb1Fab ~te
      DACC1jC ~tea
      caBb2A ~teaC
      DEEgbCe ~tei
      AcbAebA ~tel
      C2bbAB ~telIg
      eABCABB ~telad
      Baad1Ee ~telefon
      1BdC2A ~telegrA
      eBAC1cB ~telemA
      BdAA1bA ~telmA
      AcCBABe ~tenir
      CbjCBaB ~tenu
      aBBA1ae ~ter
      aAacaAB ~term
      cABB1c ~termin
      1A1dAAB ~terminal
      D1ab1bA ~terminu
      gBABBAA ~testamA
      eCEdC ~tet
      cAB2AB ~text
      bABA1ab ~tez
      2BBabb ~ti
      ADE1a1g ~tiA
      dACb ~tibia
      f1BAAA ~tidi
      ecCdBDa ~tie
      B1aC1ea ~tienA
      gF1AAbC ~tig
      bBaCaba ~tik
      CBDg2B ~tiktok
      aAaA1gD ~til
      aAacdAF ~tim
      BACCbDi ~tip
      1CDAfFm ~tir
      bbCA2A ~tirWr
      D3e1A ~tirelir
      1BdBbAA ~tirten
      b1BeAAA ~tlm
      A1c1HgB ~to
      DAACAg ~toa
      AAB1fCb ~tojet
      aAcDcDd ~tok
      cAaC1dC ~tol
      BBB1bcc ~tomorov
      aCEDbdC ~tonig
      1gBB1A ~tor
      Ag1A1AC ~torNol
      DdAA1Ab ~tordu
      BABe1AA ~tormAt
      adBA2a ~tors
      EB1Ae1d ~tovn
      bCBcABb ~toz
      a1bAabB ~tp
      bDDacac ~trA
      AB1B1cd ~trAC
      F1CeAAe ~trAbl
      cdacBHD ~trAkil
      BbCaAdA ~trAp
      AA1dAAA ~trAsparA
      CABEA1j ~trAsport
      IFADnDA ~trI
      AdB2cA ~trQp
      ceaCBcD ~trU
      Dea1BAb ~trUbl
      C2abAb ~trUg
      eCDgBAC ~trUs
      dDAabAc ~trUv
      cAAAc ~trUver
      B1AAeAB ~trUverQ
      BBgC1AA ~trUz
      E1aaacb ~trW
      bBAca1B ~trWziA
      AbbbAAC ~trWziem
      C1Aa2d ~trafik
      DaAaAa ~trai
      1BaaABd ~traj
      c2AACd ~traktEr
      ABB2Bg ~trap
      BfCBeBD ~tras
      EfAAABb ~trav
      DBA1B1g ~travel
      fACbBAa ~travers
      iADC1aD ~tre
      EjD1Eef ~tren
      cA1aBbA ~trenIg
      ADBhAAA ~tret
      BBBc ~tretA
      EdA1CdB ~trev
      CDeAaB ~trez
      kGBBBBB ~tri
      BCBaA1e ~triIg
      ADgC1A ~tripot
      dDAEabA ~trist
      aGfAD1d ~tro
      AdBA1Bc ~troa
      CBAcAbb ~trotWr
      DcA1a1a ~trotinet
      ceC1DCC ~trov
      AKiADBf ~truk
      baEFFBk ~tue
      CeBAbdB ~tuesdai
      1fBA1B ~tuio
      DCb1da ~tun
      BD1gBgD ~turn
      ADiBABB ~tutor
      b1ACab ~tvI
      CAd1BcB ~tvelv
      A1eBab ~tvo
      eBaC ~uge
      DC1f1hC ~ui
      BcAa1Ba ~uil
      ABAB1iE ~uisi
      DhAA2A ~umEr
      AAae1AA ~umUr
      AA1AcbA ~uni
      AbcaBBA ~uniform
      BBa2ac ~ur
      BBCh2B ~urin
      AB2Aad ~urjA
      BdBBBca ~urjAs
      BbB2Ce ~url
      Bd3BB ~usbA
      B1AeaAA ~uzIg
      bfC1CDC ~uze
      Cb1AAgA ~uzuali
      A1iB1CB ~vA
      aAAG1Bi ~vAdr
      AaC1ecC ~vAdredi
      bCaa1cC ~vAdu
      d1bAABB ~vAt
      aAabAeA ~vAtr
      aFfcAaB ~vE
      DAB1e1e ~vEl
      BcADBae ~vElA
      1cbBaBb ~vI
      DBc1fDb ~vIdov
      1AabCc ~vIg
      AAA1ccA ~vIt
      aE1D1df ~vQ
      dbFBa1E ~vU
      ba1ACaA ~vUdr
      eGdCaEH ~vUl
      cDbBcAA ~vUldn
      eBaaAAB ~vUlu
      cfFAGDe ~vW
      Bb1c1AA ~vWA
      cCbBBBd ~vWaj
      ceAB1CB ~vWe
      AAAbdCB ~vWl
      cbdCBCB ~vWla
      eBaAaC ~vWr
      bc1B1BB ~vWs
      c1bCCCh ~vWtur
      EchFA1a ~vWzI
      CeE1aaa ~vWzin
      addDDaC ~va
      dC1cCdA ~vaC
      eB1AcFA ~vai
      1aDBACe ~vak
      C1cCadb ~vakAs
      jCCCAC ~val
      CECCegB ~valiz
      Ea1ieFF ~valk
      Cbaab1A ~valkIg
      AAAcbBB ~vaniC
      CBABAi ~varm
      d1AA1AB ~vasn
      gBAAAAA ~vast
      Ea1aAeA ~vat
      bBcaAAA ~vatC
      faACABA ~vatev
      D1Ae2A ~vatsa
      DebB1aB ~vazI
      Bd1dbDB ~ve
      DgbBABD ~vear
      BC1BAgA ~veg
      DAbDddc ~vekA
      aaCAadC ~vel
      AeEahC ~velo
      CDbBBEe ~ven
      Ab1caBA ~venev
      BcBccBb ~venir
      1ddbbDD ~venu
      DdeA1Ba ~verU
      dH1AcbA ~vera
      1cBC1aa ~veri
      BacaBCd ~verifi
      AdAb1Ca ~vers
      acAB1B ~versiQ
      BfB2Ab ~vesel
      bBAAAba ~vest
      1ChAAAC ~vestier
      BadaAaA ~vet
      a1BabBb ~vetIg
      EDeaAeB ~vetemA
      JfeA1ca ~vi
      CEi2De ~viA
      1AAabAc ~viAdra
      hAACa1D ~viC
      dCgAcAE ~viE
      gB1CCAA ~viaduk
      DD1j1AA ~vibr
      CFAbcdc ~vid
      DFlDCEE ~video
      jEEAADB ~vie
      bCbBaBb ~viel
      CCeaA1a ~vien
      DB1cba ~vifi
      BA1B1d ~vijil
      D2e ~viktimiz
      1CCAebc ~vil
      AadbbBb ~vilaj
      DFdbA1f ~vini
      JQyICDB ~viol
      AtN1BDA ~violA
      AiBA2B ~violAs
      AaB2Ad ~violet
      EIBBDuC ~vir
      HAE1aCl ~vit
      bCcAc ~vitU
      jCCBCA ~vivA
      eb1B1A ~vivemA
      kADCbDD ~vivr
      DiBAAAA ~viz
      CbAb1Ca ~vizaj
      A1cb1AB ~vizio
      BabAccB ~vizit
      d1aA1Ba ~vle
      ca2BDa ~vo
      CDAC1Ag ~vodka
      b1fAACB ~vok
      dGBhc1B ~vol
      aa1cACA ~volA
      CBcA1c ~volIt
      c1AA1bB ~volQter
      hCABAAC ~volQteremA
      F1hAABa ~vomA
      DcAfBEg ~vomi
      fDaABBA ~vomir
      cgAeAHD ~vor
      acBBaBb ~vori
      b1ABaBe ~vork
      aABcAAa ~vorkCo
      AAAd1BA ~vors
      ECAhaBB ~vot
      1a1BcbB ~votr
      CaB1Abc ~voz
      AbBa1Ce ~vrQg
      BAD2gA ~vre
      ca1AE1B ~vremA
      BdA1BBa ~vril
      fCAbBCA ~vritA
      eBAAABA ~vrot
      bE1acAA ~vue
      Bc1A1cA ~zAfA
      1AAacbA ~zUr
      BBCdbcA ~zaf
      EBAbAgA ~zafer
      B1CgBba ~zero
      1bA1ABd ~ziE
      aCCe1Bb ~zo
      DCAfAb ~zotr
      """)
}
