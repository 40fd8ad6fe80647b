/// What traits weigh, in tenths: written by `evaluate weigh`, to be read and never edited.
extension DistressWeights {
  static let learnt = DistressWeights(
    start: .init(
      distress: -2.3, outright: -0.5),
    distress: """
      14 @father @fear,@food @since,@mother @hit
      13 @father @hit,faut pas
      12 @laugh @fine,@me @man,@school @nobody,^ they,a quoi,me fais,quoi bon,~subi
      11 @hit @school,in my,ou je,slee*,~Avi
      10 @boss @sexual,@cry,@selfcut,^ ils,aime bien,di,expu*,pu,the point,va pas
      9 @cant @work,@father @wound,@fear @school,@play @fine,@street,ai des,anymore $,bullied $
      9 d aller,de moi,disa*,en finir,et,finir $,le faire,li,me,mourir $,pas la,rentrer $,ri 0
      9 tout les,trop $,~arsel,~mek,~viol
      8 @boss @body,@cant @fine,@child @blow,@elder @hide,@father @body,@fear @return,@home @play
      8 @je @farewell,@me @hit,@me @sexual,@me @step,@means,@night @street,@they @force,^ elle
      8 ^ quand,a rien,ami,anym*,anymore,can t,ce soir,crever $,de quoi,dit non,est le,eux $,expres
      8 feel,fugu*,garder,go,i feel,il a,je pense,kil,la oui,la porter,le 0,m homeless,marques,met
      8 mort $,parle $,pas ou,peux pas,plus,plus la,porter $,pour pas,pour tout,put,se,suis a
      8 veux me,vivre $,~animor,~bU,~expr,~friA,~lav,~nui,~plu,~pu,~sA
      7 @cant @escape,@child @hit,@elder @cant,@elder @sexual,@food @always,@high @escape
      7 @home @laugh,@je @alone,@je @empty,@marry,@me @force,@money,@money @age,@they @always
      7 @they @craft,@they @escape,@they @high,^ an,^ he,^ il,^ there,a man,anyw*,arse*,at school
      7 be dead,cach*,care*,college $,comme ca,coups,danger $,dans ma,de tout,dead $,depui
      7 des choses,dor,dors a,du foyer,en bas,en danger,est dans,ever*,fugue $,futu*,he,ils me,isn
      7 isn t,je compte,je dis,keep,l appart,larg*,le midi,me sens,mett*,mn,moment $,mon eleve,mour*
      7 my boss,n en,on me,ou j,pi,poin*,pour de,prends de,qu,que ca,rejoindre,rue $,sac,sach*,sache
      7 scar*,sera,sortie,subi*,tel,to get,tout est,tout le,tuer $,une ecole,~agres,~bI,~expuls,~fW
      7 ~fez,~finir,~fugu,~futur,~isn,~mark,~mezQ,~rejWndr,~respir,~sai,~sekUr,~sera
      6 @alone @age,@boss @play,@child @school,@child @selfcut,@child @street,@die @hide,@drink
      6 @empty @food,@escape @help,@father @sad,@food,@food @nobody,@food @work,@friend @nobody
      6 @hide @fine,@hide @since,@home,@home @food,@je @drink,@je @elder,@je @life,@je @means
      6 @je @sexual,@je @since,@je @stop,@life @stop,@life @street,@me @blow,@me @body,@me @marry
      6 @mother @money,@mother @wound,@online @age,@sad @alone,@school @online,@sibling @exam
      6 @they @cant,@they @mock,@they @school,@thing @fine,@wound @age,@wound @always,^ been,^ my
      6 a agressee,a bout,a demande,a des,ai deja,aime les,aller,aller en,amwin,anvi,avec un
      6 avec une,batiment j,bout du,bref,ca part,ca sera,call,cette nuit,choisir un,cybe*,dame
      6 de lui,de quelqu,dehors $,donne a,douc*,doul*,du mal,eleve,en ai,enfu*,escalier
      6 escalier encore,est pour,est trop,est vide,et c,et on,etre la,evic*,evicted,expr*,facon,fai
      6 fait des,fatigue de,force $,fort $,fout*,frap*,hate myself,i ka,i was,il,ils,interieur $
      6 invi*,je l,je le,ka domi,kay,l a,l interieur,la cantine,la vie,life $,lycee $,m,ma mer,mal $
      6 me l,me regarde,me tuer,meso*,meson,meson $,mettez,mo,moi le,mome*,moment,mon copain
      6 mon metier,myself $,n a,not,o,o college,off $,ose,ou dormir,ouvert,pas fort,pas pour,pense a
      6 pere il,petits,peu plus,peur $,pire,plus $,porter,promis,quand je,que c,quelqu,quelqu un
      6 remplir,respire,rigo*,s the,said,sauter $,se fait,self,sera*,shower,some*,suis en
      6 suis harcele,sur le,t do,they,to end,toit $,tue $,veux crever,veux mort,when,would cry,~Afui
      6 ~avAs,~bra,~bref,~dAj,~derier,~disparetr,~evikt,~fakQ,~gard,~il,~jUr,~jdor,~jse,~kazi,~ke
      6 ~kuis,~lam,~met,~momA,~oze,~pir,~promi,~repa,~saC,~self,~ser,~skarifi,~sto,~tei
      5 @blow @craft,@body @always,@body @fine,@body @night,@boss @night,@cant @food,@child @always
      5 @child @return,@die @means,@elder @sleeve,@empty,@empty @since,@escape @work,@family @cant
      5 @farewell @empty,@father @sibling,@food @fine,@food @money,@food @school,@force,@force @help
      5 @friend @always,@hide @thing,@hit @blow,@hit @night,@hit @wound,@home @hide,@home @pointless
      5 @je @die,@je @family,@life @hide,@man @escape,@me @boss,@me @partner,@me @shame
      5 @means @alone,@mock,@money @marry,@night,@night @age,@night @craft,@night @drink
      5 @partner @force,@partner @hit,@return @shame,@school @age,@school @mock,@sexual
      5 @sibling @escape,@they @money,@they @street,@wound,^ avant,^ demain,^ elles,^ everything
      5 ^ jan,^ mn,^ mo,^ un,a 0,a casse,a griffe,a porter,adie*,adieu,adre*,adresse,affaires
      5 agressee,ai appris,ai pri,aidez,aidez moi,aimais,aime $,aimerais,anyway,appart $,apprentis
      5 arsele,autres,avant je,avec des,away $,battue,be,been,boss,bou,boulet,bout $,bra
      5 ca recommence,camionnette,casier,ce matin,ce n,ce pour,cein*,ceinture,che moi,chez des
      5 chez les,comment dire,comment mourir,conn*,contre moi,corde,corp*,corps,cousin,craque $,cree
      5 crever,cris,danger,de me,de toit,dema*,des coups,dete*,di i,die $,disait,disp*,dit qu
      5 dormons dans,du pain,du trou,en fugue,en l,en peu,end it,espoir $,essa*,est harcele,est mon
      5 est noir,ete viole,faco*,faire $,fais que,ferm*,fois,food,frie*,friend,friend is,futur
      5 get out,gone $,goog*,harcele au,he said,home $,i,i am,i wish,ici la,il m,il ma,il me,il mon
      5 impression,interieur,is the,j aimais,j aimerais,je 0,je pe,je tiens,je travaille,jete,jple*
      5 l ai,l impression,la $,la main,la mort,la petite,laisse,lait,lave,le mur,le plus,les jour
      5 lett*,lettre est,like anything,ll,lost the,lui,lync*,m aime,m ont,m so,mais je,mal,mal de
      5 manc*,manj*,manje,marier,marq*,me buter,me calme,me deteste,me tue,mecs,mere $,meri*,merite
      5 mieu*,mieux,mo $,moi il,mon futur,mon mec,morte $,mur,my friend,ne va,ni,night $,no one
      5 notice,nuit*,nuits,o bou,on m,on peut,on vit,only,ou personne,pain,pas en,pas ni,pas rentre
      5 patron il,pens*,phon*,plaq*,plus loin,point of,pour ma,prof est,puni*,qu elle,quand ca,rack*
      5 rais*,repas,rouleau $,s il,sauter,say,sdf,secours $,semaines,semb*,semblant,sen,sequ*
      5 serieux $,ses cles,she,she d,show*,si je,sleeves,son,step*,stop,subi,suic*,suis la,suis sdf
      5 suis une,suis victime,surt*,surtt,t see,tentative,tete dans,the first,there,they*,time
      5 tired of,to die,to me,toil*,toujours moi,travail,trou,trou $,un casier,un metier,un travail
      5 une eleve,une tentative,une voiture,us,va etre,vais me,verr*,veut plus,veux creve,veux en
      5 veux juste,veux rejoindre,vide dedans,viole $,vit,won t,wors*,~CWzi,~Cak,~Cov,~IpresiQ
      5 ~IteriEr,~Qli,~Uve,~adiE,~ami,~anivai,~aprAti,~asiet,~bUl,~beg,~ben,~dai,~dam,~demAd,~detest
      5 ~din,~dizapear,~eberj,~emer,~fQ,~fUtr,~ferm,~fon,~fors,~gU,~jplEr,~kQtinu,~kai,~kal
      5 ~kamionet,~kolegu,~kor,~lIC,~larjA,~lui,~merit,~miE,~nWr,~notis,~plAk,~preferA,~sAblA,~sItur
      5 ~sdf,~sekestr,~slev,~sorti,~survelA,~tAtativ,~teir,~trU,~vivr
      4 0 apres,@alone @mock,@alone @school,@always @fine,@always @play,@always @shame,@blow
      4 @blow @always,@blow @hide,@body @cant,@body @fear,@body @nobody,@boss @empty,@boss @fear
      4 @boss @school,@boss @work,@cant @hide,@child @body,@child @boss,@child @mock,@child @work
      4 @cry @nobody,@die @fear,@die @work,@drink @always,@empty @online,@empty @pointless
      4 @escape @hide,@family @marry,@family @night,@family @thing,@farewell @always,@father @escape
      4 @father @school,@fear @craft,@fear @home,@fear @night,@food @exam,@friend,@friend @force
      4 @friend @high,@help,@hide @street,@high @street,@hit @home,@home @escape,@je @hide
      4 @je @thing,@laugh @work,@life @money,@life @shame,@life @tired,@man @home,@man @street
      4 @me @drink,@me @father,@me @money,@me @school,@me @selfcut,@mock @age,@mother @drink
      4 @mother @food,@mother @marry,@mother @sad,@night @help,@night @money,@night @nobody
      4 @nobody @fine,@online @mock,@partner,@partner @body,@partner @online,@partner @sexual
      4 @play @craft,@return @escape,@school @fiction,@selfcut @exam,@selfcut @sad,@selfcut @since
      4 @sexual @force,@sibling @blow,@sibling @food,@sibling @selfcut,@stop @always,@street @age
      4 @street @since,@tired,@tired @alone,^ a,^ d,^ depuis,^ des,^ help,^ jpref,^ mum,^ she,^ the
      4 ^ toi,a continue,a coupe,a droite,a gauche,a l,a ma,a personne,a train,a voulu,abus*,acte
      4 adieu $,agressee $,ai change,ai choisi,ai envie,ai fai,ai fugue,ai honte,ai subi,ai trouve
      4 aima*,aime le,alcoolique,all the,allowed,amwi*,anba,and i,ans montreuil,appart,appeler
      4 appelez,appelle la,appu*,appuies,apres ce,apres moi,arrete $,arsele $,ase,ask,ask for,at 0
      4 at night,at work,attends que,atto*,au ciel,au college,au fond,au self,aval*,avan*,aven*
      4 avenir,avoir mal,avoir un,ba,bas,besoin $,bien le,bleu j,bleus,bouche,boys,brea*,ca crie
      4 ca fait,ca ser,ca voiture,call the,cantine c,cares,casi*,cat $,cave,cette annee
      4 cette semaine,champ,chaque,chat mais,cherche sur,chiale,choses,ciel,ciel $,cise*,classe me
      4 coke,collegue,come back,comme,compte les,confie,cos,coupais,couteau $,couto,couvre,craq*
      4 craque,creve $,crie $,crois,crois $,crois que,cuisses,cut myself,d adieu,d autre,d be
      4 d electricite,d epi,d eux,daller,date,days,de cette,de logement,de nom,de pied,de rentrer
      4 de se,de toi,de trop,deconne,degoute $,dehor,dej,demain,dent,depr*,depression,depuis des
      4 depuis un,dernier j,derniere fois,derr*,derriere,deu,deu $,deux jours,diner $,dis que,dor $
      4 dor dans,dormons,douche,douleur,droi*,droite,du mat,el,eleve de,elle dit,empo*,emporter les
      4 en cours,en securite,ence*,enceinte,end c,enfermee,enfi*,enfin,enfui,envi,envi de,essaye
      4 est gentil,est ou,est passe,est violent,et il,et m,et me,et personne,ete violee,etrangle
      4 etre mort,etre morte,eu $,eux,even,every day,everyone,evicted $,ex,expres $,faire l,fais $
      4 fais mes,fais semblant,faisait,famille $,faut savoir,fer a,film*,fils a,fils de,finire
      4 finire avec,flic*,fois de,font,fose,fose moi,foutre en,foyer il,frappe elle,frappent,free*
      4 fuge,fuguer,fuguer $,fuir,funeral,garcon,garder mon,gars,gens pas,gets,give*,gives,go on
      4 good $,grosse $,h du,hand,harcelement $,have,he ll,he s,he says,hebe*,help me,her,house $
      4 i can,i hurt,i just,i know,i used,i va,if you,il casse,il monte,il rentre,importe,importe ou
      4 in danger,insi*,inside,inside $,insu*,interesse,is that,its,je deconne,je dor,je fouille
      4 je fuge,je marche,je pas,je pleure,je pouvais,je serai,je subis,je sui,je vaux,jeune,jik
      4 jour,jpre*,jpref,jpref les,jrentre,jser*,kms,ko,la c,la dame,la demain,la fenetre,la grosse
      4 la il,la lame,la maison,la meson,la ou,la peau,la piece,la ru,la rue,laisse des,lame,lave*
      4 le bus,le cours,le moi,le moral,le patisser,le petit,le tan,lenfer $,les autres,les flics
      4 les marques,les parents,les poubelle,les soir,les vacances,les veines,lille je,lisez,little
      4 live anymore,loca*,loin possible,maintenant je,maison ca,mama*,maman,manger,manger $
      4 marques ca,marre de,mat,me but,me fait,me out,me supprime,me tape,me with,mec,medi*,meme le
      4 mer,mere m,mins*,minutes apres,mis dehors,moi $,moi avec,moi vouloir,mon garcon,mon nom
      4 mon prof,mon tel,mon visage,mor,moral a,morte,mouc*,mouri,mourire,mourire $,my mum
      4 my stepdad,myse*,myself,n importe,ne plus,ne s,night,no food,nobody would,noir,noir $,nom
      4 noti*,notre apprenti,nous dormons,of us,on purpose,on risque,on sen,oncle me,ou aller,ou on
      4 ouve*,ouvert aussi,owe,pant*,parler $,parlons,part*,partir $,partout ca,pas,pas aller
      4 pas dans,pas savoir,passe,passeport,patisser,peop*,people,perdu le,pete,petit dej,petit fils
      4 petits $,peut emporter,peut faire,picked,please don,plus mes,police,pose,poubelle du
      4 pour faire,pour manger,pour me,pour toujours,pouvais,prends,prepare,prom*,que rentrer
      4 question suivante,r 0,ran,rape*,raped,rather be,rega*,regarde,rejo*,rema*,remember,remp*
      4 repond,rien $,rien ne,rigole,rigole de,rigole pas,ru,s like,s my,sais nou,san,sauf que
      4 sauvee,save*,says he,se lever,secour,semaine je,semblant que,sequestree,ser,sera fini,serai
      4 sers a,sert a,si,si i,sinc*,sino*,sinon,soins de,someone is,something,son pas,sortir $,squa*
      4 stagiaire,stay in,stin*,subi un,subis,subis du,suicidaires,suicide $,suis battue,suis o
      4 surveillant,t pay,t put,t remember,taba*,taille,tan $,tap,tape $,tel au,tentative $
      4 the police,the shower,the time,the worst,thin*,thinking,ti se,toit,took,touchee,tous,tous*
      4 trottoir,un collegue,un couteau,un internat,un repas,un squat,unal*,unalive,une de
      4 une porter,une tous,us $,used to,va mal,vais sauter,vaux,vaux rien,veulent me,veux mourir
      4 veux saute,victime,vid,vie $,viol*,violee,vis dans,visa*,visage,vite,vite $,vivre,voil*
      4 voila,voir mon,voiture avec,vole*,vomi*,vomis,voul*,vouloir mourir,vous dire,was nice
      4 was raped,we have,wish,with him,won,worst,would be,y fait,yest*,yesterday,yo,zafe*,~Aba
      4 ~Abras,~AfI,~Aport,~AsIt,~AvI,~CA,~Cek,~CerC,~Cez,~Cial,~Ex,~Iport,~Isid,~Isult,~Uvr,~abitu
      4 ~abuz,~adres,~akt,~alov,~apui,~ask,~aval,~avenir,~blE,~dUC,~dUlEr,~dej,~dekon,~depresiQ,~dor
      4 ~dormQ,~drWt,~esai,~evA,~everion,~fel,~foz,~frapA,~fuir,~fuj,~funeral,~gar,~ier,~iesterdai
      4 ~je,~jik,~jpref,~kQfi,~kU,~kUto,~kaC,~kil,~kilo,~km,~kom,~konu,~krak,~kri,~letr,~litl,~log
      4 ~loj,~mAC,~mIsult,~mUri,~mUrir,~mWn,~mal,~mamA,~mizelf,~mort,~nervE,~ome,~pWN,~pak,~parlQ
      4 ~pati,~peopl,~plEr,~polis,~pti,~rApli,~rAtr,~rUlo,~regard,~rekr,~remAb,~sEl,~sIs,~sUlaj,~sak
      4 ~serur,~siel,~sigaret,~sinQ,~sna,~sometIg,~stepda,~suisid,~sus,~tIkIg,~tU,~tel,~telefon,~tim
      4 ~tok,~trotWr,~unaliv,~vW,~vWla,~valk,~ve,~ven,~vit,~vizaj,~volQt,~vomi
      3 0 days,0 fois,0 get,0 jours,0 lyon,0 to,@alone @fiction,@alone @money,@alone @shame
      3 @always @illness,@blow @age,@blow @farewell,@blow @home,@blow @return,@body,@body @craft
      3 @body @drink,@body @empty,@body @hide,@body @selfcut,@boss @force,@boss @marry,@boss @shame
      3 @cant @alone,@cant @fiction,@child @die,@child @fear,@child @night,@child @since
      3 @child @stop,@cry @alone,@die @force,@die @help,@die @since,@elder @fine,@empty @fine
      3 @empty @hide,@empty @money,@empty @nobody,@escape @marry,@escape @night,@exam @age
      3 @exam @fine,@exam @play,@family @farewell,@family @hit,@father,@father @sexual,@father @step
      3 @fear @thing,@food @craft,@friend @body,@friend @cant,@friend @hit,@friend @return
      3 @friend @selfcut,@friend @thing,@hide @age,@hide @nobody,@hide @play,@high @age,@high @money
      3 @high @online,@high @since,@hit @cry,@hit @drink,@hit @online,@hit @work,@home @age
      3 @home @always,@home @exam,@illness @fine,@je @always,@je @escape,@je @man,@je @marry
      3 @je @night,@je @return,@je @step,@je @street,@man @age,@man @night,@man @online,@me @child
      3 @me @hide,@me @night,@me @online,@me @since,@me @sleeve,@me @street,@me @they,@means @stop
      3 @money @nobody,@mother,@mother @age,@mother @alone,@mother @craft,@mother @hide
      3 @mother @partner,@mother @sibling,@night @pointless,@nobody,@online @since,@partner @cant
      3 @partner @escape,@partner @exam,@partner @fear,@partner @street,@partner @thing,@play @thing
      3 @pointless @work,@return @work,@sad,@school @exam,@selfcut @age,@selfcut @hide
      3 @selfcut @means,@sexual @age,@sibling,@sibling @fear,@sibling @force,@sibling @high
      3 @sibling @return,@since,@since @craft,@since @laugh,@sleeve,@step @age,@step @food
      3 @step @hit,@stop @force,@stop @hide,@stop @thing,@stop @work,@street @illness,@they @cry
      3 @they @help,@they @home,@they @illness,@they @online,@they @selfcut,@they @since
      3 @they @sleeve,@they @thing,@tired @hide,@wound @hide,@wound @sad,@wound @thing,^ adresse
      3 ^ aidez,^ anniversaire,^ appelez,^ che,^ domin,^ everyone,^ honestly,^ i,^ jdor,^ jpleure
      3 ^ jser,^ kids,^ maman,^ papa,^ please,^ pour,^ quelqu,^ ran,^ sometimes,^ tonton,^ tout
      3 ^ whatever,a a,a aucun,a boy,a confie,a encore,a etrangle,a forcee,a jete,a jeunes,a knife
      3 a m,a manje,a pris,a quel,a qui,a ri,a trois,a un,a vu,a woman,aban*,accent,adul*,age $
      3 agre*,ai avale,ai donne,ai envi,ai prepare,ai regarde,aimais la,aimerais me,alco*,allo*
      3 allowed to,alwa*,ambiance $,an chant,an l,an se,and the,and there,angr*,angry,anko,anko $
      3 anniversaire hier,anvi mo,anything $,anything now,anything since,appuies sur,apres ca
      3 argent pour,armoire a,arms,arrive,art $,asking for,assi*,assiette,assistante
      3 assistante sociale,at me,attend $,attouchements,au bled,au cas,au cutter,au lycee,au moins
      3 au secours,aucun,aucun ami,aurais,aussi,automutile,autre cote,autres $,avance,avec de
      3 avec eux,avec la,avenir $,avis de,ba $,bad,bad $,bag,bah mon,bain,bala*,barre de,bat $
      3 bateaux,battre $,be on,beca*,because,bins,birt*,birthday,bit of,bizutage,bo,body $,boit
      3 boite de,bon faire,bord du,boss keeps,boss makes,bought,boulet pour,bout,box,box $,boyf*
      3 boyfriend,bras c,bref $,bruise,brule avec,brule la,bruyant,building open,bullied,bus a,busi*
      3 business,but that,bute*,by my,by the,ca le,ca passe,cachette,cadavre je,cama*,can you,cara*
      3 cas ou,casse de,caus*,cause,cave $,cdi,ce bleu,ce moment,ce monde,cet hiver,cette famille
      3 cette vie,chaises,chambre d,changed the,chauffage,checks,cher moi,choisi,choisit,chope,ci $
      3 cicatrices,ciga*,cigarette,cigarette $,ciseaux,cle,clop*,clothes,coeur qui,coin*,cole*
      3 collegue m,comes,comme a,comme l,comme si,comments,comments about,comp*,compas,comprenez
      3 continuer,continuer comme,corde $,couche,couler,couler $,couleur prefere,coupe $,couper il
      3 coups de,courrier,cours $,crev*,crie tout,cuisine parce,cuisse,cutt*,cutter $
      3 cyberharcelement,d adresse,d argent,d atelier,d ecole,d etre,d exister,d hotel,dann,dans ca
      3 dans la,dans les,dans votre,daughter is,de bon,de bruit,de cachets,de college,de combien
      3 de crever,de foot,de force,de lait,de le,de lille,de maison,de mes,de mois,de mon,de mort
      3 de plus,de poing,de repas,de seconde,de sport,de suicide,de toute,de trajet,de vrai,deci*
      3 deco*,deconne pas,deda*,dedans,dedans $,degoute,deja,demain pour,demandez,depu*,depuis l
      3 depuis trois,depuis une,dern*,derriere la,derriere moi,des attouchements,des bateaux,des bus
      3 des marques,des oeufs,des pensees,des petits,des projet,des qu,des questions,des rumeurs
      3 des soirs,dessous $,dessus $,deteste $,deva*,di si,die and,dieu,dine*,dinn*,dinner,dire son
      3 disappear,disparaissais,disparaitre $,dit le,dit tu,dix huit,dix minutes,dois couper,doli*
      3 doliprane,domi,domi*,domin,don t,donner,donner amwin,dors dehors,dort dans,down,drog*
      3 droite a,du 0,du naitre,du quartier,du toit,dur trompe,e les,e mon,eats,eau ca,ecole le
      3 ecole moi,ecole ou,ecri*,eleve m,eleves s,elle a,elle frappe,elle n,elle ne,elle*,elles
      3 emporter,en ce,en depression,en parler,en veux,en vie,encore $,endroit,enfants,enfe*
      3 enfin je,enfuie,enta*,entaille,entraineur,equipe de,erreur $,escalier $,espo*,espoir
      3 essaye de,est gratuit,est grave,est gris,est lenfer,est par,est rien,est taille,et que,etes
      3 eu un,everything $,exam*,exister $,expulses,expulsion,faim $,faire les,faire saigner,fais*
      3 fait euh,fait mal,fait une,falling,fast*,fatigue mais,faut rentrer,fell*,fenetre,fenetre $
      3 ferme c,fess*,fesses,fesses $,figu*,fille a,fille de,fille subit,fils est,fin,flics,flinch
      3 fois on,fois que,food $,foot y,for anything,for good,for real,forcee,forcer,fort,four of
      3 foutre,foye*,foyer,francais je,franchement je,frape,frappe $,freezers $,freezers il,freezing
      3 freezing $,frere de,frere ne,frigo,froid $,from my,fugue,future,gach*,gache,gaz,genre 0
      3 genre pour,gentil,get bullied,getting bullied,girl*,girls,glisse $,go $,go home,gone,gou
      3 gou a,gout*,gouter,grab*,grands,grands du,gratuit,grif*,griffe,habi*,habille,habits
      3 habitude $,happened,harassed,harcele $,harcele a,has a,he checks,he has,hein,hein a,her in
      3 hers*,herself,herself $,hes,hier,him for,homm*,homme,honestly i,horaires des,hote*,humi*
      3 i ask,i eat,i la,i me,i swallowed,i tap,i vais,i ve,i won,i wrote,ici,il refuse,il une
      3 il vais,il vous,ime,impression de,in a,ince*,inceste,inconscient,inquietez,inquietez pas
      3 insulte,interet,inti*,inve*,invisible,invisible $,is being,is too,j arrete,j attends
      3 j aurais,j avais,j ecris,jamais $,jamais compris,jan,jdoi*,jdois,jdor,jdor dans,jdor dehor
      3 jdor*,jdors,jdors dans,je bois,je craque,je disparaissais,je fatigue,je fin,je laisse
      3 je loge,je merite,je person,je peux,je plus,je recois,je respire,je signe,je songe,je sors
      3 je suis,je vole,jeunes il,joke,joli,jours,jpleure,jser,jser a,ka bat,ka couper,ka menage
      3 ka rantre,ka sante,ka we,kalo*,kant*,keep*,kids are,kill herself,kilos,kms $,knif*,knife
      3 know*,knows,ko moi,koup*,l acte,l air,l assistante,l association,l ecole,l expulsion,la anko
      3 la caravane,la ceinture,la classe,la douleur,la ferme,la force,la j,la laverie,la lumiere
      3 la nui,la plus,la reserve,la serrure,la seule,la sortie,la table,la voiture,lacher,lacher $
      3 laisse ma,laisse un,lance,largen,lava*,lavabo,laverie,le contrat,le cuir,le gaz,le jeune
      3 le pont,le probleme,le sache,le surveillant,le tps,le voir,left*,lenfer,les chaises
      3 les crois,les grands,les mecs,les metiers,les pouvons,les repas,les seins,lettre,leve la
      3 li $,life,like,like this,lise*,lit la,lo,lock*,loge,loge*,logement,logement $,long story
      3 lose,low,m being,m enferme,m envoie,m getting,m going,m insulte,m just,m the,m worthless,ma
      3 ma couleur,ma cuisse,ma lettre,ma pete,ma place,ma tete,ma touche,magasin,main sur
      3 maintenant il,maire,mais elle,mais la,maison,maison c,makes comments,manger le,marche sur
      3 marques $,marsel,me and,me cogne,me degoute,me garde,me lance,me lave,me marier,me met
      3 me retrouvera,me tabasse,me vide,medical,medo*,meme,meme en,meme pour,mena*,menace $,merd*
      3 merde,merde $,mere prefere,mere que,mes affaires,mes bras,mes enfants,messages,messages $
      3 metier cadavre,mettre fin,mi la,mi veux,midi je,might lose,mine,mineur,minsulte,mo pas,moi
      3 moi anvi,moi coeur,moi e,moi et,moi mal,moi moi,moi on,mon adresse,mon bras,mon cousin
      3 mon ex,mon patron,mon ptit,monte $,mor $,mora*,moral,more $,mosquee,moui*,mouri $,mum,muti*
      3 mutile,my body,my boyfriend,my coach,my hand,my house,my mate,my papers,my pupil,my thighs
      3 nait*,naitre,naitre $,ne peut,ne peux,ne soit,ne sort,ne vois,need,nerveux,nice,noel,non il
      3 not okay,nou $,nour*,november $,nowh*,nowhere,nowhere to,nude*,nudes,nuit,nuits dans
      3 of everything,old $,on dit,on in,on ma,on marche,on verra,oncle $,only thing,ont cree
      3 open at,ose pas,ou $,ou juste,ouvert le,overdose,overdose $,owe him,pack*,pain dur,pantalon
      3 papiers,papiers c,par mon,pare,parents $,parents m,parle doucement,parle il,parler il
      3 part en,partout,pas bien,pas demain,pas dire,pas kil,pas m,pas manje,pas ose,pas presentable
      3 pas un,pas une,pas vraiment,passe a,passe pas,patron garde,pays pour,pe,pe pas,peau,peine
      3 pensees suicidaires,people from,perdre l,pere,pere $,pere c,person a,pete le,peti*,peut pas
      3 peux,phone,pi viv,pills $,pire $,place a,plait jamais,plan*,plaquette,pleure,pleurer $
      3 plumbing $,plus besoin,plus etre,plus rien,plus vivre,poing $,pointless,pointless $,pont
      3 porter avec,porter encore,poub*,poubelle,poum*,pour m,pour mourir,pour une,pour vivre
      3 pour yo,pourquoi $,pourquoi je,prefere,prefere etre,prepare mon,prepare une,presentable
      3 presentable $,pret,pri,probleme sera,promis d,propose de,ptit,ptit freezers,pu de,punir
      3 purp*,purpose,purpose $,put his,qu ils,quand la,quand le,quand maman,quatre dans
      3 que continuer,que la,que lui,que si,que y,qui se,quick,quoi faut,r,rad,raison de,raped $
      3 rate*,rebo*,rech*,refuse de,regr*,regrette,regrette de,rejoindre ma,rejoindre mon,remb*
      3 rent $,rent*,rentre $,rentrer,repas le,repond pas,reponds vite,rester $,rester apres,reve*
      3 reveille,reverra,reverra plus,ri,ride*,rideau,rien dire,rien la,rigolent,rigolent pas,roller
      3 rume*,rumeurs,s arrete,s automutile,s in,safe,saigne $,sait,samedi dimanche,san que,sang
      3 sans que,sant*,sante,sante moi,saut*,saute $,saute les,sauve de,sauvee de,sayi*,saying,says
      3 says i,scars,school $,sdf $,se coupe,se tromper,se tuer,secours,secret avec,secu*,securite
      3 securite chez,sein*,seins,send*,sera regle,serieux,sers,ses affaires,seul je,seule avec
      3 seulement un,severe trop,sex,shel*,shutters,si les,si mon,since,since $,sleeping,sleepover
      3 snap,so tired,soeur s,soins,soir,soir c,soir pour,soirs,soit pas,something happened
      3 somewhere to,son pere,son telephone,song*,songe,songe a,sont pas,sort*,soulage,souv*,sport
      3 squat,squat $,stage en,stai*,stepdad,subit,sui,sui arsele,suicider $,suis battu,suis chez
      3 suis enfermee,suis enfui,suis sauvee,suisside,suisside $,suivante,suivante $,supermarche
      3 supporte plus,supprime,sur des,sur du,sur moi,sur notre,sur tiktok,surs*,sursaute,surv*
      3 swal*,swallowed,t be,t care,t cope,t go,t matter,tabasse,tablets,take*,takes,tan,tap amwin
      3 tape a,taper $,telephone,telephone j,temps $,teni*,tent*,text,text*,texts,that normal
      3 the people,the scars,then,then she,there anywhere,thig*,thing that,things are,threw,threw me
      3 ti fre,tien*,tlm,to,to jump,to like,toilettes,tombee,tont*,tonton,touc*,tout vous
      3 toute facon,tps,trai*,traite,traitent,travail ou,trie*,tried,tried to,trop voila,trousse
      3 tu vois,un $,un boulet,un cafe,un chien,un d,un diplome,un gars,un inceste,un me,un mot
      3 un pote,un secret,unco*,une cave,une corde,une dent,une jeune,une merde,une plaquette,up
      3 up $,us in,used,va dans,va voir,vacances je,vais,vais mal,vais vraiment,van,vaut,vaut mieux
      3 ve,veines $,venir chez,verra $,verse,vest*,veut me,veut se,veux d,veux plus,veux retrouver
      3 vict*,victime d,vid $,vie,vie n,vieux enfin,vingt deux,violee $,violent $,violent avec,vit a
      3 vit au,viva*,vivr*,voi,vois plus,voisin me,voit $,voit*,voudrais etre,voudrais une,voulait
      3 voulu,vous ce,vous comprenez,vous et,vous inquietez,vous plait,vrai,vrai $,vril*,vrille,walk
      3 wall,want*,warm,was 0,we can,we might,wear*,what he,what i,what*,whatever,whatever you
      3 when he,when his,wish i,with everything,with me,wort*,worthless,worthless $,wrap*,wraps
      3 wrot*,wrote,yeah,you go,zebr*,zero message,zot,zot i,~Ad,~Agri,~Ako,~Atel,~Cofaj,~Cu,~IkQsiA
      3 ~Isest,~Itim,~Ivizibl,~abAdon,~abil,~adr,~afer,~akA,~alternA,~alvai,~apel,~apen,~aras
      3 ~asistAt,~asn,~atUCemA,~aze,~bUg,~bW,~bWfriA,~ba,~bat,~batu,~bekoz,~birtdai,~bruiA,~bruiz
      3 ~buzin,~dA,~dW,~dan,~dat,~dedA,~deja,~demI,~depui,~devA,~diE,~dispares,~dizA,~dolipran,~domI
      3 ~domi,~dovn,~dpui,~drogu,~erself,~eskali,~espWr,~expulsiQ,~fWe,~fast,~fes,~figur,~flIC,~flik
      3 ~fot,~frigo,~gUt,~gaC,~gon,~gratui,~grif,~iea,~ime,~isi,~jdW,~jet,~jirl,~joli,~jur,~jusko
      3 ~kQpa,~kQpren,~kQpt,~kUri,~kUvr,~ka,~kaCet,~kamarad,~kav,~kdi,~kik,~klop,~knif,~knov,~ko
      3 ~krWz,~kraC,~kre,~lAf,~lanm,~lavabo,~laveri,~lea,~leftov,~lojemA,~loz,~mUil,~mW,~medikal
      3 ~medok,~menaz,~merd,~min,~minEr,~moral,~mosk,~mutil,~netr,~nig,~nis,~no,~noel,~normal,~nover
      3 ~nud,~okI,~osi,~otomutil,~overdoz,~pAtalQ,~pI,~pQ,~pUbel,~pUmQ,~pW,~pWng,~pWntl,~pa,~par
      3 ~partU,~parti,~pen,~plaket,~post,~prepar,~prezAtabl,~profesEr,~punir,~purpoz,~rA,~rap,~rebor
      3 ~regret,~repQ,~repas,~rido,~rigol,~rigolA,~rumEr,~sAg,~sAti,~sQj,~sUri,~sWn,~sWr,~saf,~saiIg
      3 ~sereA,~seriE,~siberarselemA,~sirkul,~sizo,~ska,~slepIg,~slepov,~sosial,~suivAt,~supermarC
      3 ~sursot,~svalov,~tQtQ,~tUjUr,~tWlet,~tabas,~tenir,~tlm,~tp,~trAkil,~trUverQ,~tret,~trev,~tri
      3 ~uze,~vUlu,~vWtur,~varm,~vatev,~vear,~viC,~vie,~viktim,~vivA,~vortl,~vra,~vril,~vrot,~zo
      2 0 foi,0 he,0 l,@alone @fear,@alone @pointless,@always,@blow @escape,@blow @night
      2 @body @fiction,@body @money,@body @sleeve,@body @work,@boss @craft,@boss @wound,@cant @money
      2 @child @food,@craft @age,@cry @night,@cry @pointless,@die @cant,@elder @help,@elder @sibling
      2 @elder @wound,@empty @night,@escape @money,@escape @nobody,@family @fear,@family @high
      2 @family @wound,@farewell,@father @blow,@father @cant,@father @mock,@fear @food,@fear @money
      2 @fine @age,@force @since,@friend @age,@friend @alone,@friend @escape,@friend @food
      2 @hide @marry,@hide @night,@hide @shame,@hit @tired,@home @craft,@home @illness,@je @fear
      2 @je @high,@je @online,@je @selfcut,@je @sleeve,@je @they,@life @cant,@man,@man @food
      2 @me @alone,@me @mock,@me @sibling,@money @online,@money @pointless,@money @since
      2 @mother @cry,@mother @fear,@mother @selfcut,@night @work,@nobody @laugh,@nobody @play
      2 @online,@online @fiction,@online @force,@partner @blow,@partner @money,@partner @wound
      2 @pointless @fiction,@return @street,@sad @drink,@school @sexual,@selfcut @school
      2 @sibling @farewell,@sibling @man,@sibling @school,@since @thing,@sleeve @escape
      2 @sleeve @play,@step @blow,@step @fear,@step @night,@step @thing,@stop @exam,@stop @money
      2 @street @exam,@they @body,@they @food,@they @wound,@tired @pointless,@work @thing
      2 @wound @cant,^ chaque,^ chez,^ dieu,^ hier,^ it,^ jsers,^ jvoudre,^ patron,^ si,^ someone
      2 ^ tinquiete,^ tous,^ toute,^ voir,^ you,a appeler,a bouffe,a cinq,a dents,a etranglee
      2 a faire,a fait,a good,a laisse,a minuit,a pose,a poussee,a van,a vendredi,a whole,a zero
      2 abime,abused,abusee,accrochee,after what,ai anvi,ai aucun,ai bu,ai d,ai plus,aider a
      2 ailleurs,aine,air $,aise,aller simple,alre*,already,alternance,an dernier,an vle,and said
      2 anle,any more,any trade,anyo*,anyone,anyway $,apres je,apres les,arce*,arcele,arrive plus
      2 assiettes,aswe,aswe a,at least,atan*,ate,au travail,au ventre,aurais du,aurais jamais
      2 aussi le,autoroute,aux petits,avale,avant d,avec $,avez,avoir d,away,ay,bac pro,bah j,bah la
      2 bas de,bas ils,bata*,bataille,bataille c,bato*,baton,battent $,battu chez,be around,beats us
      2 beau daron,beaucoup $,bed,bett*,bientot,bientot $,bientot je,bisc*,bled,blouson,bon choisir
      2 bon en,bord,bouf*,bras $,bras avec,bread,breakfast,broke my,bros*,bulletin est,bully me
      2 bus pour,buter,bwe,c ase,ca fais,ca mere,ca n,ca pique,ca tante,ca trousse,cabane,cachet
      2 cada*,cadavre,calm down,camarades,cami*,canape d,care what,casse $,cat,cause d,ce sera
      2 ce tout,centre,chaise contre,champ de,change 0,change la,chant,chaque nuit,character
      2 charge mon,chat m,check,checks my,chef me,chez une,chez vous,choi*,choisit les,cimetiere $
      2 cite,clot*,coff*,cogner,comes into,complique,comprends $,compris $,compte me,connaissez
      2 connaissez un,continue,cope,copine on,corde est,corps $,cos its,couette $,coulant,couper bra
      2 courses,cousin ma,couteau sur,crac*,cree un,croit,cry at,cuei*,cutter,d entrer,dad
      2 dans garage,daron ma,day and,de bain,de bataille,de doliprane,de largent,de manger
      2 de recherche,de rester,de rien,de tan,dead inside,decouvrir,dehor $,deja a,deli*,demande de
      2 demande un,demi frere,dents je,depuis je,depuis la,derouille,des entaille,des mecs,des mois
      2 des semaines,des trucs,deso*,desole,dessus et,devant,devoirs dans,di moi,di quel,digger
      2 diner,dinner $,dire ben,disappeared,diso*,disons,disparaissais $,disparu,dites que
      2 dites vous,do this,dog i,doi,dois l,domi adan,domicile,domin mi,donc l,donne mes
      2 donne toutes,dormir ce,dormir et,dossier je,down my,dpui*,dramatic,dramatic about,drogue $
      2 du centre,e je,eart*,earth,eau,ecole on,ecou*,ecris quoi,electricite $,elle s,embr*
      2 embrassee,embrassee de,en classe,en fin,en noir,en parlons,en soiree,en vrille,endr*
      2 enerve je,enfer,enfin si,entrer $,envie meme,est en,est fini,est ma,est mauvais,est pret
      2 est sans,est sur,et j,et la,et lui,et maintenant,et refuse,et vous,etait la,ete,etei*
      2 etes un,etes une,etrangle $,etranglee,etre expulses,every,everyday,examen,exige,exige des
      2 existe pas,expulse,expulse $,fach*,failli lacher,faire le,fais les,fais pas,fais un
      2 fait envie,fait froid,famille,fatiguee de,faut*,feel so,feel*,fella,femme,fet,feut*,fice*
      2 fille,filme,fils s,flinch when,foi,fois je,fond du,font des,forc*,forcer $,fortes,fos
      2 fouille les,frappe moi,freezers,fringues $,front,front of,gap in,garcon m,garde son
      2 gens pour,gets angry,girls in,got 0,got evicted,gout,groupe a,habite $,habitude,hara*
      2 harcele depuis,harcelement,harceler,harm,have no,he put,helps,him,hims*,himself,hope*
      2 hopeless,hopeless $,hopi*,hopital,house,hurle $,i burn,i bwe,i did,i go,i mechant,i se
      2 i self,i tann,i took,if,il arrive,il boit,il compte,il hurle,il son,il tape,il trouve,il va
      2 immeuble,in front,in the,infl*,inflige,inflige $,internat c,into her,into my,invendus
      2 invendus $,invente,invente des,iron,it,it d,j en,jamais du,jambe,jan pe,je charge,je couche
      2 je ete,je manje,je quitte,je sais,je squatte,je suprime,jeu $,jeu je,jeune de,jeune que
      2 jour je,jour sur,jsers,jsers a,jure,jusqu a,just feel,just want,juste pour,jvou*,jvoudre,jy
      2 keeps,kids,know how,l aise,l ase,l enfer,l escalier,l etablissement,l ont,l ordinateur,l une
      2 la boite,la bouche,la cite,la corde,la date,la i,la ils,la ka,la recre,la sonnerie
      2 la trouvent,lame ca,latelier tout,launderette,lave au,laverie parce,le bra,le courrier
      2 le droit,le fatigue,le fil,le principal,le telephone,le toit,le travail,le trottoir
      2 le tuteur,le voyage,leas*,least,leave it,leftovers,legs $,lenf*,les animaux,les bras
      2 les chiottes,les courses,les invendus,les outils,les passe,les petits,les recres,les rester
      2 les vestiaires,lettre d,li la,lil,lint*,lire $,livi*,living,locks,loto a,lui $,lyncher
      2 m accrochee,m arrange,m inscrire,m interesse,m scared,ma niece,ma pote,ma s,ma vire,macd*
      2 macdo,made,maig*,mair*,mais*,maison $,mala*,man who,mana*,manage,mange tout,marche,marin
      2 matelas,matin et,me $,me after,me comprends,me down,me foutre,me massacrer,me punir
      2 me resumer,me sen,me suit,merci pour,mere ma,mes anciens,mes apprentis,mes cuisses,metiers
      2 mi di,mi le,mi regard,mieux le,mieux sans,migh*,might,mis la,miss,moi ca,moi ja,moi les
      2 moi plus,moment de,mon ami,mon anferme,mon coup,mon demi,mon di,mon entraineur,mon passeport
      2 mon sac,mon sang,mon seul,monde croit,mone*,monte sur,moque de,msg,mutile $,my foster
      2 my mother,my old,my stuff,my tooth,ne sers,ne voie,nets,nets $,ni fos,ni l,nigh*,no money
      2 nobo*,nobody,nobody me,nom $,non mais,none $,normal,not come,notre alternance
      2 notre stagiaire,nous demande,nudes $,nui $,occuper de,of a,of my,oh,old,on $,on ce
      2 on choisit,on this,osef,osef $,ou que,oublier $,our little,ousa,out of,ouvre,ouvre la,over*
      2 pale,papa moi,paqu*,paquet,parait que,parents beat,parents la,parlons pas,part aux,partir du
      2 partout $,pas a,pas appeler,pas arete,pas ca,pas ka,pas maison,pas manger,pas nets,pas quand
      2 pas se,pas si,pas vrai,passe ses,passe un,patron,patron dit,pavements,pay,pe plus,peau des
      2 pendre $,pense,pere nous,peripherique,personne,peur d,peut les,peux pu,phot*,photos de
      2 picked on,pict*,pied $,pill*,piscine,plaisir,pleure $,plus apres,plus tard,poids pour
      2 poignets,poing,point,point $,police a,porter de,porter parce,pose des,possible je,poste de
      2 pour ca,pour manje,pour partir,pour qui,pour quoi,pourquoi,poussee,pouvons,prefere garder
      2 prends des,pret*,pri tout,problemes avec,prochain je,prof a,professeur,promis un,publie
      2 punition,pupil,put a,put my,qu un,que ce,que i,que on,que son,quec*,quechua,qui me,raba*
      2 rabaisse,racketter $,rame*,ran away,rant*,reason i,recommence,recommence $,recres,recres je
      2 referente,rent,rentre la,rentrer ce,rep pas,repas a,resp*,respire plus,reste je
      2 rester devant,resultat,retr*,reveillee,reveillee sans,reveiller,reveiller $,revient
      2 rien dans,rien et,rien j,rien pour,right now,risque de,riz,roga*,rue avec,run away,s 0,s eur
      2 s habite,s occuper,s off,s our,s starving,sac c,said no,sale,salo*,sans,sans mes,sans moi
      2 sauter du,sauter par,savent,say what,school so,se foutre,seche parce,secr*,secret,secu
      2 seins $,self harm,sens comme,sept heures,septembre vous,serai parti,serrure,ses camarades
      2 ses nuits,seul au,seul*,signe,simple pour,sleeping in,so alone,so i,sociale,soeur a,soir je
      2 soir non,someone,son blouson,son truc,sonnerie,sont en,sorr*,sorry,sortie du,sou $
      2 souci avec,sourire,sourire $,sous le,sous mon,sous un,spac*,space,space $,squatte,stairs
      2 stares,stares at,stepfather,stre*,suicidal,suicidal $,suis ca,suis dehors,suis ouvert
      2 suis reveillee,suis sans,surveiller,t one,t stop,t work,tann,tante $,tbh,tbh $,teacher
      2 tel ca,tell the,tenir,tent,tente quechua,tete,tete tourne,that allowed,that helps,the bridge
      2 the car,the cat,the day,the landlord,the launderette,the leftovers,the only,the stairs
      2 there isn,they d,think about,thinking of,this anymore,this house,this time,tiens,tink*
      2 tinquiete,tlj,tlj $,to calm,to keep,to live,to say,to take,to unalive,toilets,told,told the
      2 tombe et,tonbe $,toni*,tonight,tonight $,took the,toot*,tooth,touche dans,toucher,toucher $
      2 touj*,toujours,toujours $,toupatou,toupatou $,tour,tourne,tourne le,tout habille,tout s
      2 toute ca,traque,travail elle,travaille me,traverse,tro $,trop lourd,trop mal,trouvent $
      2 trucs pour,tu demandes,tu parle,un champ,un immeuble,un jeu,un paquet,un poids,un prof
      2 un rendez,un sandwich,unalive myself,uncle comes,une assiette,une bande,une erreur
      2 une machine,va se,vais dormir,vein*,veines,velo a,vendredi,verra,vers la,veux,veux sauter
      2 vide la,violent,vire de,viv,vivant,vivre encore,vnir,voisin,voisins ne,vole,voler
      2 vos questions,voulez,voulez $,vous avez,vous voulez,voyage,vrille $,vu mes,wake,wake up
      2 wall $,weekends are,weig*,what we,whil*,while,woma*,woman,work keeps,y aswe,yeah i,yon
      2 you re,your arms,zot ni,~AdrW,~Afe,~Ale,~AvW,~Canm,~Ciot,~Iflij,~Iself,~Iteres,~IvAdu,~Uza
      2 ~abitud,~akroC,~alreadi,~anion,~arselemA,~asv,~avai,~bUf,~bUr,~batQ,~batel,~bato,~biAto
      2 ~biskui,~blUzQ,~brea,~breakfa,~brik,~bros,~buz,~bve,~deal,~def,~dekUvrir,~desid,~dezol
      2 ~disparu,~diz,~dizQ,~domisil,~elEr,~everi,~everidai,~exij,~eze,~fEtr,~faC,~fela,~fisel,~gui
      2 ~iQ,~imEbl,~irQ,~it,~jA,~jI,~jok,~jvUdr,~kA,~kQplik,~kadavr,~karakter,~karti,~keCua,~kle
      2 ~klot,~kol,~kop,~lil,~livIg,~lok,~lokalizatiQ,~lokatiQ,~londret,~mAj,~mad,~makdo,~manaj
      2 ~marsel,~matela,~meal,~mi,~mig,~monei,~msg,~nobodi,~o,~okupera,~opel,~opital,~otorUt,~ozef
      2 ~pUrkW,~paiA,~pal,~pasEr,~pasepor,~periferik,~person,~pi,~piktur,~pisin,~poz,~publi,~puni
      2 ~rAferm,~rAtrer,~rabes,~raket,~ramen,~referAt,~rekon,~retrUvera,~revel,~rezQ,~rogar,~sUrir
      2 ~salQ,~savA,~se,~sekr,~seku,~someon,~soneri,~sori,~spas,~statiQ,~ste,~stepfat,~str,~suisidal
      2 ~suisider,~tUpatU,~tWl,~tan,~tb,~ter,~tet,~tlj,~tonig,~trad,~travers,~trov,~truk,~vAdredi
      2 ~vak,~val,~veg,~ver,~vers,~vestier,~viA,~vnir
      -2 0 0,0 minutes,0 on,0 pour,@alone @marry,@alone @nobody,@alone @play,@alone @since
      -2 @alone @street,@blow @empty,@body @high,@boss @age,@boss @selfcut,@cant @night,@cant @since
      -2 @child @partner,@child @pointless,@die @always,@die @craft,@die @night,@elder @craft
      -2 @elder @die,@elder @escape,@elder @life,@elder @man,@elder @marry,@elder @money
      -2 @escape @drink,@escape @online,@family @shame,@farewell @school,@father @fiction
      -2 @father @they,@father @work,@fear @escape,@fear @laugh,@food @drink,@food @laugh
      -2 @force @nobody,@force @play,@friend @laugh,@friend @mock,@help @pointless,@hide @laugh
      -2 @high @pointless,@hit @alone,@hit @means,@hit @selfcut,@hit @thing,@home @thing
      -2 @life @school,@life @sexual,@man @die,@man @nobody,@me @empty,@me @fear,@means @food
      -2 @means @sad,@means @thing,@mock @nobody,@mother @force,@mother @help,@mother @illness
      -2 @mother @man,@mother @return,@mother @since,@night @fiction,@online @fine
      -2 @online @pointless,@partner @farewell,@partner @fiction,@partner @mock,@pointless @exam
      -2 @sad @escape,@sad @fine,@sad @hide,@school @thing,@selfcut @craft,@selfcut @force
      -2 @selfcut @sleeve,@sexual @fiction,@sibling @always,@sibling @pointless,@stop,@stop @empty
      -2 @street @money,@street @thing,@they,@they @shame,@tired @fear,@tired @play,@tired @return
      -2 @wound @alone,@wound @fine,@wound @home,@wound @nobody,^ bonjou,^ cousin,^ derniere
      -2 ^ dormir,^ electrician,^ faire,^ finir,^ go,^ hi,^ just,^ kill,^ mes,^ nope,^ nothing
      -2 ^ only,^ our,^ pitit,^ plutot,^ porter,^ seul,^ so,^ t,^ thanks,^ why,^ wipe,^ would,^ yeah
      -2 ^ yes,a appris,a finir,a gagne,a gap,a jamais,a la,a nos,a pain,a parle,a passe,a petit
      -2 a rennes,a sec,a toulouse,a tue,a y,about the,adore $,affe*,affi*,age,agree,ah,ai fait
      -2 ai mange,ai mes,ai rien,alon*,alone,amon*,among,ampoules,anci*,and would,annee $,annule
      -2 ans depuis,appartement,apprehende,apprendre,aprann,apres 0,arai*,army,arra*,arriver
      -2 associer,assure,at first,atelier de,attendant $,au bout,au but,au foot,aucun $,audi*
      -2 aux quatre,avais envie,avec cette,avec les,avoir ma,avoir mon,baies $,ball,ballon,barre
      -2 bats pour,batt*,beat,beau*,been a,ben 0,bene*,best,bientot 0,bis,bit,bit $,blague $,blesse
      -2 bleu $,blin*,blind,bof $,bomb*,bon a,bonne nuit,booth $,bouc*,boud*,boulon,bour*,bretagne
      -2 bril*,bris*,bruler,bull*,bullying,bureau $,ca ka,ca vie,cais*,caisse,caisse a,campagne
      -2 campe,can i,candidature,cantine $,carton,casse ma,ceux,cham*,chan*,chas*,chat,chaudronnerie
      -2 cheers,cher et,cherche des,cherche une,cheveux sur,chol*,cholet,chom*,chomage,cine,circus
      -2 clair,clair $,classe $,clos*,clow*,clown,coiffure,combien d,comment ca,comment i
      -2 concentre mieux,conduire des,confiance $,construis,conversation $,cooking,copain est
      -2 copain m,coupe avec,couper en,courant $,cours de,course,cousin moi,cousine se,couvreur j
      -2 crav*,cravate,creer,creme,creve la,crime,croquettes,cru mourir,d amis,d idee,d kill
      -2 d ouvrir,danc*,dance,dangereux,dans dix,dans latelier,daughter s,de faire,de froid,de main
      -2 de menage,de nantes,de nuit,de peur,de projet,de savoir,dead,debat,debo*,debout,deja mon
      -2 demande a,demande ce,demenage,demi $,depe*,des places,des stagiaires,dessiner $,deteste me
      -2 deux cents,devant le,deve*,di que,di w,died when,dipl*,dire quoi,dis moi,discute,dispute
      -2 divo*,divorce,does,doig*,dors beaucoup,dors chez,dors plus,dort a,drama,driv*,drole $,drop*
      -2 du,du cafe,du chantage,du coup,du dimanche,du lundi,du mali,du thon,e i,e tombe,e tre,early
      -2 ecze*,eczema,effa*,eigh*,ek,electrician,electrique,electrique $,eleve peut,elle verra,emba*
      -2 en cour,en courant,en ete,en ont,en parachute,en parle,en quoi,en retard,end avec,engager
      -2 engi*,enme*,ense*,entreprise,envie d,envie de,epin*,eras*,escaliers,est apprenti,est genant
      -2 est loin,est six,est toi,et de,et quel,etait,ete exclu,etranger $,every sunday,everything i
      -2 everything you,exact,excel,exclu,expe*,facile,faire tuer,famille pas,far from,fari*
      -2 faut changer,faut que,faut vraiment,feel suicidal,femmes,fen,fenetres,fier*,fine,first then
      -2 fixe,flingue,flut*,for,for my,for our,formulaire,foru*,forum,foyer et,francais,frere fait
      -2 frere frappe,freres $,froid dehors,from*,fromage,fugue chez,fugue de,gagne,gagne $,gamin $
      -2 gate*,gena*,gens $,gens comme,gentiment,gere,glut*,gluten,got a,gouter $,grade,gran
      -2 grand pere,griffe tout,grou*,groupe de,gwo,h max,habite a,had,had to,haha $,harcele
      -2 harcele avec,hate $,hay,heat,heat $,heights $,help $,heures et,hi,histoire,honest,honest $
      -2 how do,hui j,huit*,hungry,i had,i look,i skipped,i wouldn,idea,il faut,il marque,il y
      -2 in class,inquiete je,interests,interests me,interview $,its just,j aide,j aime,j arrive
      -2 j habite,jade*,jaden,jardin,je casse,je joue,je oublie,je prendre,je rate,je vends
      -2 jeter par,jette,jobs,join the,join*,jour des,jours chez,jours sans,juin,jury,ka fais,keba*
      -2 kebab,kebab $,kest*,kestion,kiff*,kilometres $,kone pas,konprann,kouz*,l eczema,l orne
      -2 la boxe,la campagne,la forge,la garde,la m,la manche,la parole,la peche,la premiere,la t
      -2 la tente,la terre,la trouille,lache en,late,laughing $,le,le ballon,le coeur,le mardi
      -2 le mec,le pied,le secret,leave,lequ*,lequel,les escaliers,les heures,lever tot,libre,lift
      -2 like*,liked,linternat,list,litteralement,load*,loin $,lonely,lonely $,lost my,loue*,louer
      -2 love,love it,lunch $,lyce*,m evade,ma candidature,ma copine,ma maquette,ma prof,ma societe
      -2 ma tue,mach*,mail*,main $,main a,mais il,mais on,maison on,maison pas,mal o,mane*,manette
      -2 mange halal,manque $,manquerait,manquerait un,maro*,marque,marque $,mason $,max $,may,me at
      -2 me bruler,me derange,me jette,me pote,me sauve,me tromper,me want,meaning,mechant $
      -2 meme faire,menace d,mend*,mende,merc*,mes copains,mes cousins,mes potes,mes reponses
      -2 metal $,metye a,meub*,meur*,mi yinm,minutes $,mis un,mis une,mise*,mon age,mon associer
      -2 mon bus,mon canape,mon perso,mon reuf,mon village,monde serait,montreuil 0,mot de,moto*
      -2 moun ka,mourir j,mourir quand,move*,moved,movi*,moyenne,much,murdered,murs $,my arm
      -2 my brother,my cat,ne m,ne tiens,needles,neige,nervous,nettoyer,never been,niveau,no idea
      -2 non non,nope,not being,nou ka,nul a,nul en,oben,of $,of heights,omg,on a,on bouge
      -2 on dormait,on peu,on sundays,oral $,ordi*,orei*,ou,ou les,oui mais,out in,ouvert $
      -2 ouvertes $,panc*,pansement,parcoursup $,parents vont,parler a,pars en,part $,part pour
      -2 partage ma,pas aimer,pas et,pas trop,passe t,patisserie $,patissier,peau $,pendu,perdu $
      -2 perdu mes,peter un,petit $,petit dejeuner,peut passer,peuvent,photo moi,phys*,piec*,pieds $
      -2 pier*,piti*,place en,plairait pas,plas*,play,plon*,plum*,plus de,plus tot,pois*
      -2 portefeuille,portugais $,pote*,pour les,pour mes,pour reussir,pourquoi tu,practice
      -2 practice $,prefere rentre,premier,prend des,prendre la,prendre le,prends ce,prenez
      -2 prenez des,prete,pris la,priv*,privee,prob*,probleme,probleme $,proc*,prof nous
      -2 professionnel,project,projet de,promise,ptdr,pyth*,quatre pour,quatre veines,que oui
      -2 quelque part,quite,quitte la,quitter,quoi ce,quoi je,quoi pour,raco*,ramadan le,range $
      -2 range pas,ravie,receive,ref,refait,reflechir $,refuse d,regrette d,relo*,renn*,rennes
      -2 rennes $,rentre le,rentre tard,report,report $,reprends,reseau $,retard,reun*,revenir
      -2 reviens,reviens a,revision,rhum*,rhume,rien depuis,righ*,right,rire,rire $,roads me
      -2 roubaix $,roule,rue il,s going,s just,s no,saigne aux,sais*,sans gluten,sans probleme
      -2 savoir ce,scie*,scou*,scouts,scre*,se couper,se disputent,se passe,sea,secours je,see the
      -2 sees,sees my,segp*,segpa,seize $,sens*,ses dents,seul pour,she s,shouting,shut,sites,sitt*
      -2 six ans,six mois,so $,socialement,soit trop,sola*,solo $,some time,son anniversaire
      -2 sous traitant,spea*,split in,spri*,stagiaires,start,stocks,stuff i,suffit $
      -2 suicide socialement,suis arrive,suis dispute,suis fache,suis jete,suis juste,suis nul
      -2 suis pris,suis seul,suis timide,suis tombe,suis toujours,suis trompe,super,sur que,sur un
      -2 susp*,sympa,t $,t inquiete,t let,t mind,talking,tant que,tante m,tari*,tato*,tatouage,team
      -2 tele $,telephone $,tellement c,temps,temps en,tete contre,tete je,the army,the circus
      -2 the dark,the end,the interview,the sea,the wrong,theorie je,there any,they $,they take
      -2 think $,this,thon,thon $,tiens a,time*,to ask,to murder,toi qui,toit et,tombe du,tot $
      -2 tota*,tournoi,tout sak,tout sauf,tout va,toute,trac,training $,traitant,trap*,travail dans
      -2 travaille la,trente,trois ans,tromper de,trottinette,truck,tryi*,trying,turn,um,un casque
      -2 un inconnu,un jeune,un logement,un ou,un stage,une classe,une fugue,une personne,une petite
      -2 usin*,vacances de,vais dire,vais exploser,vais plus,valo*,vas,veines pour,vends,vers quoi
      -2 veut dire,veut faire,veux partir,veux tout,vian*,vie depuis,vie vite,vieux que,ving*
      -2 vingt ans,viole les,voisin fait,voit plus,voiture seulement,volk*,volkan,votre,voudrais que
      -2 vous de,vous faites,w $,was born,week $,weekends,well,what are,what does,what to,why,wike*
      -2 wikend,wipe,with his,yet $,yinm,young,zele*,zigo*,~ApUl,~CiA,~Codroneri,~Col,~Comaj,~Coset
      -2 ~IformatiQ,~Igri,~Ije,~Qg,~a,~agr,~ai,~amQg,~amiA,~anim,~apartemA,~aprAdr,~apreAd,~armi
      -2 ~asosi,~bA,~bUlQ,~balQ,~bar,~blo,~bon,~born,~brak,~bretaN,~briz,~brui,~bu,~buliIg,~dAs,~dUe
      -2 ~dWg,~debU,~debrUil,~desI,~die,~diskut,~disputA,~doe,~drama,~ekip,~ekzema,~el,~enmA,~erEr
      -2 ~evenIg,~exak,~exseptiQ,~fasil,~fer,~flIgu,~flut,~forI,~formuler,~fromaj,~gamIg,~garaj
      -2 ~glutA,~grU,~granm,~gvo,~ide,~idea,~iear,~inm,~ire,~jAtimA,~jadA,~juI,~juri,~kAp,~kApaN
      -2 ~kQprA,~kQpran,~kQstrui,~kUr,~kWfur,~kWn,~kamiQ,~kanap,~kebab,~ken,~kes,~kestiQ,~klik
      -2 ~klovn,~kloz,~kne,~kod,~kokIg,~komA,~konetr,~kravat,~lUe,~lUr,~lWe,~la,~lekel,~lesQ,~liA
      -2 ~libr,~literalemA,~loveli,~m,~mEbl,~mEf,~mWen,~mai,~mak,~mazQ,~meCanik,~meanIg,~mel,~menaj
      -2 ~minut,~mis,~miz,~mok,~motorbik,~muC,~murder,~nedl,~nervU,~netW,~nivo,~nop,~obA,~okup
      -2 ~optiQ,~orel,~pAdu,~pAkak,~pE,~pEvA,~parkUrsu,~pasera,~pies,~plez,~po,~portefEil,~portug
      -2 ~praktis,~premi,~prezAt,~pri,~priv,~profesionel,~projek,~promiz,~pul,~rUl,~rUt,~rakQt,~redi
      -2 ~referAs,~rekrut,~repor,~retar,~rezum,~rig,~rum,~sE,~sIg,~sIpa,~sQ,~sUl,~sWN,~sea,~segpa
      -2 ~set,~sin,~sirku,~skU,~skoler,~sosialemA,~studi,~suk,~sur,~talkIg,~tatUaj,~teA,~tini
      -2 ~trAspor,~trUv,~trai,~trap,~travelQ,~triIg,~trotinet,~uni,~vaj,~var,~viAd,~video,~vikA,~vip
      -2 ~volkA,~zelev
      -3 0 h,0 moi,@alone @craft,@alone @escape,@alone @help,@alone @home,@alone @sexual
      -3 @always @age,@blow @fear,@blow @play,@blow @shame,@blow @thing,@body @alone,@body @home
      -3 @body @sexual,@body @thing,@boss @cant,@boss @food,@cant @craft,@cant @online
      -3 @cant @pointless,@child @drink,@child @sad,@die @drink,@die @farewell,@die @fiction
      -3 @die @money,@die @sad,@drink @craft,@elder,@elder @body,@elder @laugh,@elder @mock
      -3 @elder @partner,@elder @sad,@elder @shame,@elder @stop,@empty @escape,@empty @exam
      -3 @empty @play,@empty @shame,@escape @craft,@escape @fiction,@escape @play,@escape @thing
      -3 @family @fine,@father @fine,@father @laugh,@father @means,@father @since,@father @thing
      -3 @fear @help,@food @force,@force @thing,@friend @fine,@friend @night,@friend @school
      -3 @help @work,@hide @exam,@hide @sexual,@high @craft,@high @fiction,@high @thing,@hit @body
      -3 @hit @hide,@hit @pointless,@hit @shame,@hit @street,@home @money,@je @boss,@je @craft
      -3 @je @cry,@je @father,@je @illness,@je @partner,@life @food,@life @laugh,@life @mock
      -3 @life @sad,@me @always,@me @exam,@me @thing,@means @exam,@means @fear,@means @laugh
      -3 @means @shame,@means @since,@mock @play,@mock @sexual,@mock @shame,@mother @exam
      -3 @mother @laugh,@mother @online,@mother @thing,@mother @work,@night @fine,@night @force
      -3 @night @mock,@night @play,@nobody @work,@online @craft,@partner @they,@return @always
      -3 @return @thing,@sad @empty,@sad @laugh,@sad @sexual,@sad @since,@school,@school @pointless
      -3 @school @work,@selfcut @always,@selfcut @fear,@sexual @help,@sexual @pointless
      -3 @sibling @marry,@sibling @online,@sibling @sad,@sibling @street,@sibling @wound
      -3 @since @fiction,@since @fine,@since @shame,@sleeve @laugh,@step @nobody,@step @work
      -3 @stop @food,@stop @tired,@street @sexual,@street @work,@they @return,@they @sad,@they @stop
      -3 ^ any,^ attends,^ bah,^ combien,^ couper,^ dites,^ ecole,^ efface,^ fais,^ ferme,^ hein
      -3 ^ hum,^ in,^ is,^ ka,^ mort,^ ok,^ pardon,^ plus,^ pourquoi,^ st,^ this,^ toujours,^ what
      -3 ^ wi,a battu,a ca,a ce,a cote,a eu,a firefighter,a fond,a frappe,a long,a midi,a montreuil
      -3 a part,a police,a t,a vole,abat*,abattre,abou*,about,about a,abuse $,accord $,adresse $
      -3 ai appele,ai aucune,ai brule,ai coupe,ai juste,ai mon,aille,aimer,aimes,aimes $,allez,amba*
      -3 amis dans,an,an i,ancien,anglais,anne*,anniversaire $,annu*,ans,ans $,ans en,ans lyon
      -3 answer $,apart,appele,apprenticeship,apres mon,araignees,armes,arrete a,arti*,asi,assis
      -3 assis $,asth*,at the,atti*,attire,au,au telephone,aucune,autre,avai*,avais mis,avec ce
      -3 avec ces,away with,bake*,balle,barb*,bat toujours,batiment $,battu au,be 0,beaucoup de
      -3 bebe $,beha*,bien a,blag,bles*,blesse $,bleue,bloq*,bloque,bof,bois,bois $,bon je,bonb*
      -3 bonbons,bonn*,bother me,boucher,boulanger $,boulot,boun*,boxe,break,bret*,brev*,brevet
      -3 bricole,brilliant,broke $,brule les,burn*,but $,butc*,butcher,c aille,ca existais,ca m
      -3 ca moi,ca sonne,camping,can,can we,canape,cantine au,cantine je,cap,carret,casq*,casque $
      -3 casse la,ce que,cents,chaleur,change $,chanson,chaque matin,charges,chat a,chat il
      -3 chaussettes,chee*,chem*,cherche un,chev*,cheveux $,choking,cicatrice,cine*,cinema,cinq a
      -3 clai*,clan*,claq*,class i,coeur en,coiffeuse,coiffeuse $,college on,comb*,combien,comm*
      -3 comme tout,comprendre,concentre,confiance,contre $,contre le,cook,cook*,corde pour,cordes
      -3 cordiste,cote de,coucher,coup,coup de,coupe du,couper le,cour,cour*,courant,course $
      -3 cousin s,cout*,crem*,crep*,crepes,crepes $,crie,cros*,cuisine,cuisinier,d avis,d envie
      -3 dad is,dad s,dans cette,dans gta,dans l,dans le,dark,day $,de batterie,de cuisine
      -3 de famille,de honte,de motivation,de ne,de paris,de production,de vie,de vieilles,de vous
      -3 debout longtemps,debu*,debut,defe*,dehors,dehors je,delete everything,demonte,demonter
      -3 depa*,depuis hier,depuis janvier,depuis le,deryer $,des charges,des charpentier,dess*
      -3 devenir,devoirs $,di $,dict*,dire $,dire*,dis pas,dispute avec,distributeur,dit $,dit de
      -3 dit mon,dit toujours,docu*,doin*,doing,dois filer,dois y,donc pas,done $,donn*,donne des
      -3 donne envie,donnees,donnez,dort,dos,dos a,doss*,dossier,doucement $,du college,du regard
      -3 du repas,du suicide,du tout,du vide,e si,earl*,eau et,eche*,ecol*,educ*,educatrice,effe*
      -3 elle fait,elle marche,elle regarde,elle travaille,empl*,en colo,en place,en remets
      -3 en septembre,en vacances,encore,enfant,enferme,engl*,english,ennuie,entr*,entreprises,epil*
      -3 equipe,est calme,est cinq,est excuse,est forgeron,est plus,est policier,est quand,est qui
      -3 est un,est une,est vrai,esth*,estheticienne,et rien,et tout,etai*,etais a,ete harcele
      -3 etrangler si,etre $,etre dehors,etudes $,etudie,evad*,evade,everything about,exac*,exam
      -3 exploser,expo*,expose,fact*,fail,faim,faim je,faire comme,faire du,faire plus,fais comment
      -3 fais de,fais le,fais pour,fais quoi,fait ses,fait un,farine,feui*,feuille,fier,filer,filles
      -3 fils il,fils refuse,fine now,finie,finished,fire*,firefighter,fixi*,fixing,flan,fleu*
      -3 fois $,fois le,fond*,foot,foot*,for a,force,force de,forgeron,fortnite,frac*,fractions $
      -3 france depuis,frappe,frappe dans,frappent pas,freezers i,frere il,frigo en,fusi*,gagner ma
      -3 gaming,garde rien,genant,gene,gene pas,general,general $,geno*,genou $,gest*,give me,glac*
      -3 glasses,grand mere,grandad,gratuit $,gta je,h,hair,harcele de,harcele pour,hauteur,he gave
      -3 he is,he just,heart,heig*,heights,heureusement,history,home*,homme mort,house in,house is
      -3 how,huit jours,huitres,hum,huma*,hung*,i cut,i do,i ja,i love,i need,i que,i take,i we
      -3 ici $,if there,igno*,il c,il des,il pleure,important,imprimante,inconnu,inquiete $
      -3 inscription,inte*,is it,jamais de,jamais je,jamais pense,janv*,janvier,je creve,je demande
      -3 je deteste,je di,je mange,je meurs,je monte,je n,je perds,je porter,je prefere,je reprends
      -3 je saute,je souhaite,je te,je vois,je voulais,jette a,jeux,jouer $,jour parce,journees
      -3 jumped,just like,ka mo,ka ou,ka ri,kill,killing me,km $,konp*,l armes,l electricite,l orage
      -3 l oral,l orientation,la balle,la chambre,la dalle,la honte,la meme,la menuiserie,la rentree
      -3 la tete,la tronconneuse,la voisine,lache,laisse tomber,lapi*,lapin,lasa,late $,laughing
      -3 le $,le bras,le dit,le lundi,le matin,le meme,le message,le metier,le mort,le mot,le prix
      -3 le psg,le ramadan,le reveil,le savoir,le train,le trajet,leav*,leave home,les choses
      -3 les doigts,les maths,les oreilles,les voitures,less*,let me,like being,lille $,list*,live
      -3 logi*,logiciel,long $,long day,love*,lu,lycee c,lycees,m appelle,m apprend,m attire,m dying
      -3 m ennuie,ma boite,ma grand,ma note,maco*,mais moi,maisons $,mal au,mal dormi,mal en,man pas
      -3 man pe,mange ce,mange chez,manger des,mani*,manje de,manq*,manque,maqu*,marche pour,mari et
      -3 marre $,mars,mason,massacre,matc*,math*,maths,matin $,matin on,me all,me barre,me bats
      -3 me concentre,me couper,me force,me gene,me if,me je,me le,me leve,me lever,me manque
      -3 me menace,me mettre,me rend,me saoule,me taper,me to,me va,mecanique $,meme pas,mentir
      -3 menu*,menuiserie $,merci $,mercredi $,mere,mere elle,mere fait,mere veut,mere vient,message
      -3 messy,meta*,metalwork,metalwork $,metier de,metro,mety*,metye,meurs,meurs de,midi $,midi a
      -3 mieux depuis,minecraft,mo epi,moi a,moi une,mon ancien,mon chiottes,mon college,mon compte
      -3 mon dernier,mon grand,mon message,mon truc,monde a,morn*,mortel,moto $,move,murder
      -3 murder me,murs,my,my boy,my cousins,my dad,my report,n ai,n aime,n avais,nant*,nantes
      -3 ne connais,ne marche,ne supporte,near,neve*,never,next,no i,nobody hits,noeud de,non $
      -3 non je,non mi,numb*,oeuv*,oeuvre,of the,office,om perd,on,on en,on s,on weekends,oncle a
      -3 oncle est,ont dit,open $,oper*,opti*,option,orag*,orage,oral,oreilles,orne,ou faut,ou ka
      -3 ou un,oubl*,ouf,ouf $,ouvrir,own,panse,papier,par le,parachute,parcoursup,parle avec,parler
      -3 parler devant,parole,part de,partout a,pas dormir,pas je,pas moi,pas non,pas partir
      -3 pas rester,pas sur,pas vle,pass,passer $,pate feuille,patient,patr*,patrons,paye,pe fais
      -3 peinture,people $,permis $,person $,pete*,peur bleue,peut,peut aider,peut elle,peuv*,peux m
      -3 peux prendre,pff,photo de,pierre,pitit,pitit moi,pizz*,pizza,pizza $,plaisante,pleure toute
      -3 plom*,plombier,plus en,plus jamais,plus le,plus qu,porc,porc $,port,porter une,portugais
      -3 poule,pour des,pour jouer,pour lui,pour nous,pourquoi pas,pourra,pousse,poussiere,pouvez
      -3 pouvez vous,prac*,prat*,pray,prec*,prefere rentrer,prend,prend la,prendre,pres,pres de
      -3 pret pour,pris dans,prison,production,prog*,propre,propres,psg,psg $,ptdr $,quand l
      -3 quand ma,que des,que du,que faire,que j,que porter,quel,quel*,quelque,questions $,queu*
      -3 queue,qui jan,quiet $,quin*,quit,quit $,quoi le,racketter par,raison $,rama*,range,read
      -3 reca*,redouble,refaire,refl*,reflechir,refuse dans,regi*,regl*,remets,remi*,remo*,rend
      -3 rentrer tous,rep plus,repas de,reponses,respecte $,rest*,rester assis,resultats,resultats $
      -3 reussir $,rien en,right $,roads,roas*,robb*,role,roof*,roug*,route,rule*,s been,s doing
      -3 s lunch,sala*,sali*,sans facon,sauce,sauf moi,saute,saute le,sauve,scen*,scene,schools
      -3 scooter,scra*,scul*,sculpter,se marie,se mentir,sec,seconde $,semaine $,sete,seul c,seule a
      -3 shut up,si c,si moi,simple $,sin,site,sitting,six $,skat*,skipped,smal*,small,so messy
      -3 soci*,solo,son cafe,son temps,sonne,souffle,souvent $,spec*,spel*,spelling,st,starving
      -3 starving when,stat*,strangle,stri*,studio,suff*,suffit,suis coupe,suis pas,suis plus
      -3 suis venu,supporte,supprimer,sur,sur ce,sur place,sure,surtout pas,systeme $,t feel,t stand
      -3 t worry,tape dans,tape la,tapi*,tard,tard $,temp*,ten,tennis $,terr*,that $,the last
      -3 the way,theo*,theorie,thos*,those,tiens pas,timi*,timide,to the,to work,toi,toi $,tomber
      -3 touche a,touche un,toujours au,toujours un,toulouse,tout seul,toute seule,toutes les
      -3 train $,trajet $,tram*,travaillent,travailler $,troi*,trompee,tron*,tronconneuse,trop bien
      -3 trop de,trop drole,trop fort,trouille,truc $,tuer si,two,type,un bebe,un bon,un copain
      -3 un dossier,un expose,un m,une $,une association,une caravane,une fois,une peur,unite,up in
      -3 va bien,va mieux,vais crever,vais had,vais never,venir,venu,venu seul,vete*,veut que
      -3 veux parle,veux pas,veux vivre,vide le,vieilles,village,visit,vivre a,vivre de,voisins
      -3 voiture $,vont,voulais dire,vous,vous allez,vous ecris,vous prenez,vraiment pas,vu la,want
      -3 want a,was the,week,week*,what,when my,when s,whic*,whole,wi,wondering,wondering if,works
      -3 worry,worry $,woul*,would,y,y $,y a,year*,years,yes,yet,you $,~AgliC,~AplW,~As,~AsiA,~Ati
      -3 ~CAsQ,~CalEr,~CapAti,~Cer,~Cio,~ErEzemA,~Ifo,~Ikonu,~IportA,~IprimAt,~IskriptiQ,~Ubli,~Ue
      -3 ~Uf,~Ur,~Uvrir,~abU,~anul,~aprAtiseCi,~ar,~areN,~asi,~atir,~azi,~bQbQ,~bUlo,~bak,~bit,~bitA
      -3 ~blag,~bles,~blok,~boar,~bok,~brev,~briliA,~butC,~dWng,~dark,~debu,~detrui,~devenir,~disput
      -3 ~distAs,~distributEr,~domino,~dosi,~eCek,~earli,~edukatris,~ekol,~elektrisiA,~estetisien
      -3 ~evad,~exApl,~expoz,~fEilet,~fabrik,~fak,~ferA,~fev,~fi,~fir,~firefigt,~fixIg,~flA,~forjerQ
      -3 ~fortnit,~fuzil,~gato,~glas,~grAda,~iNor,~ise,~istWr,~istori,~jAvi,~jIp,~jWn,~jenA,~jenU
      -3 ~jest,~job,~kApIg,~kEe,~kQbiA,~kQfiAs,~kQprAdr,~kQsAtr,~kQsel,~kWfEz,~kartQ,~kask,~kla
      -3 ~klak,~komAd,~kordist,~korij,~krep,~kuizin,~kuizini,~lEr,~lapI,~laza,~leav,~logIg,~lojisiel
      -3 ~mAjer,~mAtir,~maCin,~manuel,~matC,~mersi,~mesi,~metalvork,~metro,~minekraf,~mornIg,~mortel
      -3 ~mov,~murd,~nAt,~near,~nej,~nev,~nik,~oEvr,~ofis,~okun,~oraj,~oral,~orn,~otEr,~ov,~pItur
      -3 ~pQp,~pUl,~pUra,~pUs,~pUsier,~pai,~paraCut,~parol,~pat,~pf,~piti,~piza,~pla,~plai,~plezAt
      -3 ~pork,~posibl,~premier,~pren,~prizQ,~produktiQ,~psg,~rasur,~ravi,~redUbl,~refleCir,~rejU
      -3 ~rem,~repQs,~repet,~restor,~rev,~revenir,~sCol,~sIt,~sUfl,~sUrsil,~sek,~separ,~si,~sie
      -3 ~sinema,~sistem,~sitIg,~skip,~skot,~skulpt,~smal,~so,~solo,~son,~sos,~sosiet,~spelIg,~staj
      -3 ~starvIg,~strAgl,~strik,~studio,~sufi,~suport,~tUlUz,~tar,~telekomAd,~ti,~timid,~to,~toz
      -3 ~trQkonEz,~trUil,~trW,~tue,~turn,~tvo,~vQderIg,~vU,~va,~van,~vel,~venir,~venu,~vieles
      -3 ~vilaj,~violAs,~vizi,~vork
      -4 0,@age,@always @since,@always @thing,@blow @high,@body @means,@body @play,@boss @high
      -4 @cant @return,@child @fiction,@cry @fiction,@die @laugh,@die @school,@die @tired
      -4 @elder @home,@elder @play,@elder @school,@empty @drink,@empty @help,@empty @mock
      -4 @escape @school,@escape @street,@father @force,@father @pointless,@force @laugh
      -4 @friend @craft,@help @exam,@hide @pointless,@high @hide,@high @play,@hit @fiction
      -4 @hit @stop,@home @nobody,@home @sexual,@je @child,@je @exam,@life @exam,@life @since
      -4 @me @craft,@me @fiction,@means @empty,@means @force,@means @work,@mock @pointless
      -4 @mock @thing,@mother @fine,@night @laugh,@partner @marry,@pointless @craft,@sad @fear
      -4 @sad @nobody,@sad @online,@sad @pointless,@sad @street,@selfcut @pointless,@sexual @always
      -4 @sexual @laugh,@sexual @nobody,@sibling @child,@sibling @cry,@sibling @home,@sibling @laugh
      -4 @sibling @mock,@sibling @play,@sibling @they,@sleeve @mock,@step @life,@stop @fiction
      -4 @stop @mock,@street @always,@street @laugh,@they @alone,@they @play,@wound @die
      -4 @wound @pointless,@wound @work,^ 0,^ ben,^ fre,^ l,^ laisse,^ moi,^ nah,^ ne,^ ni,^ nn
      -4 ^ notre,^ quel,^ rien,^ saint,^ se,^ stop,^ supprimer,^ surtout,^ that,^ which,^ who
      -4 a choisir,a fifa,a force,acco*,ai dormi,ai les,ai saute,ai tout,ai une,aid,am i,amis,angl*
      -4 anko*,apres le,apres midi,are there,arme*,arrete les,at chess,atte*,au tennis,aurai,aux
      -4 avant $,avec mes,away to,bats,batterie,be a,besoin de,bien,bien chez,bike,bites $,boar*
      -4 boite $,bonj*,bonne,bouge $,bric*,brother s,bruit,bullied me,cafe,cana*,carr*,cart*,casque
      -4 ce,change d,chantage,chaque mois,charpentier $,chau*,chaud,chercher a,chess,chez mon
      -4 chocolat,chose $,claque,clas*,classe mais,clients,club,college,come home,conduire,conv*
      -4 convention,coucher $,coudre,couper,couvreur,crie quand,cuisine $,d apres,d like,dalle
      -4 darons,de couverture,de faim,de mechant,de rire,dece*,demenager,depuis 0,depuis tout
      -4 derriere $,deux,devant la,died,disc*,disputent,dist*,dit je,dites moi,do,domicile fixe
      -4 dormi,dormir la,dormir sur,dort sous,dossier $,dyin*,dying,ecoles,elec*,eleves,eleves de
      -4 en foyer,en seconde,ener*,equi*,est quoi,etais chez,etrangler mon,etre loin,euh,fabr*,fail*
      -4 fait de,fait du,fait pas,fatigue $,ferme la,ferr*,fifa $,force a,form*,four*,fractions
      -4 fren*,french,frere $,fugue j,gagner,gami*,gap $,gast*,genou,give,grad*,h $,hala*,halal
      -4 hang*,haut*,he beat,hear*,help,heur*,hier le,home every,hour*,hours,i come,i don,ici je
      -4 ignore,il perd,ils n,insc*,is,is my,jamais rien,jard*,je comprends,je lui,je range,je tape
      -4 je trouve,je vous,jeunes,kill me,know $,l argent,l hiver,l internat,l om,la fin,la pate
      -4 la tele,latelier $,le batiment,le car,le debut,le froid,le nom,le sang,le veterinaire
      -4 les deux,les matins,let,lettre de,leur,leve a,like to,lion,lit,loin,lol $,m attend,m dead
      -4 m etrangler,m starving,m tired,macon,main*,mains,maintenant $,mais j,mange,manu*,maquette
      -4 matin j,matins,max,me alone,me parent,me prend,me the,mean*,meca*,mech*,ment*,mere est
      -4 mes cles,mes darons,metr*,mi vais,midi,mieux $,mind,moi se,moi tout,moins $,mon chat,mono*
      -4 monopoly,mort de,moti*,motivation,moto,mum s,mur avec,nah,need*,neig*,nick*,nickel,nn,no
      -4 non,normal $,obligatoire,om,orth*,ou c,ou la,pain*,parents ils,parents ne,parle de
      -4 partir de,partir loin,pas beaucoup,pas comprendre,pas fugue,pas mal,pas peur,pas quoi
      -4 pas tort,pas tous,passe bien,patiente,patron $,perd,perds,pere ne,permis,personne $
      -4 personne pour,petit,peu,pieces,plai*,pleure devant,plus depuis,plus du,plus vieux,plut*
      -4 plutot,policier,pompier,port*,porter lourd,postuler,pour aller,pour finir,pour mon
      -4 pour parler,pour ses,pour un,premiere,prends un,prin*,pris un,prix,pro,prod*,prof*,proj*
      -4 pubs,pull,pupils,quat*,quelques,qui a,quit*,raconte,rang*,rate mon,rece*,redo*,relou
      -4 rentre chez,rentrer chez,repe*,respecte,rester debout,reve,reviser,room,s a,said $,saint
      -4 scho*,scoo*,seconde,sepa*,sept $,serv*,should,shy,si $,six,societe,soeur elle,soiree
      -4 souci $,souh*,souhaite,stage,stan*,stand,suis mort,supp*,sur une,syst*,systeme,take me
      -4 tech*,tele,tenn*,tennis,there $,to know,tort,tort $,touche,toul*,tout se,training
      -4 troisieme $,trouve ca,tue a,ulis,un bureau,un hotel,un point,un toit,un vrai,une nouvelle
      -4 vais y,veterinaire,veulent pas,veux etre,veux faire,viei*,vient me,vire du,voitures,want my
      -4 weekends $,will,with,with my,wond*,work*,worr*,would they,wron*,wrong,y aller,you have,~Agl
      -4 ~Akor,~CAtaj,~CUl,~Co,~Cokola,~E,~alal,~apli,~bal,~bof,~box,~dea,~diIg,~do,~eg,~etudi
      -4 ~exploz,~fA,~fie,~finiC,~frAC,~frAs,~fraktiQ,~jeneral,~jer,~kQduir,~kQvAtiQ,~kUp,~kUvrEr
      -4 ~kaf,~kit,~klub,~kolej,~ku,~lA,~lWn,~mA,~mI,~mUstik,~makQ,~maket,~matI,~midi,~monopoli
      -4 ~motivatiQ,~moto,~na,~ox,~pQpi,~parl,~patiAt,~permi,~plQbi,~pluto,~polisi,~postul,~prai
      -4 ~pro,~propr,~ptdr,~rAj,~ref,~refer,~ren,~respekt,~reviz,~rom,~sUet,~sekQd,~stA,~ta,~teni
      -4 ~tor,~trQp,~travel,~trenIg,~uli,~vekA,~veteriner,~vil,~vori,~vrQg
      -5 @blow @selfcut,@body @die,@body @pointless,@body @sad,@boss @farewell,@cant @play
      -5 @cant @sad,@cant @school,@child @man,@die @food,@elder @high,@empty @force,@empty @school
      -5 @empty @sexual,@empty @thing,@family @alone,@family @always,@family @money,@father @die
      -5 @fine,@force @always,@friend @home,@high @fear,@home @school,@illness,@je @laugh
      -5 @life @empty,@life @force,@life @home,@man @hide,@marry @always,@me @pointless,@mock @laugh
      -5 @mother @die,@mother @sexual,@partner @pointless,@pointless @age,@sad @mock,@sad @play
      -5 @school @help,@selfcut @alone,@selfcut @cant,@wound @sexual,^ ah,^ avec,^ ca,^ could,^ dis
      -5 ^ es,^ et,^ la,^ les,^ none,^ ou,^ qu,a donne,ai mal,ai pleure,aime pas,amis $,apar*,appl*
      -5 atelier $,bite*,bites,bout de,bullies,bullies me,bure*,ca $,ces,chal*,chat*,chef $,ches*
      -5 choc*,coif*,comment,comment je,cond*,could,coupe,cut,cut my,cv,d accord,de bus,de cantine
      -5 de voiture,debut $,demande si,depuis qu,dit sur,do i,dors mal,du soir,end $,ennu*,es,ete $
      -5 etre enferme,etudes,fais une,faut,fifa,film,fume,gara*,gene*,gta,hist*,il n,il s,is a
      -5 j adore,j aurai,jamais fugue,jour $,juste $,killing,la semaine,le bois,le dimanche
      -5 le harcelement,les profs,lourd $,marie,maso*,matins $,me a,metier $,mettre $,moi que
      -5 moi tous,mon freezers,mourir de,moye*,murd*,my hair,n ont,n y,not homeless,nous a,offi*
      -5 on se,oublie,oven,over,par ma,parle a,pati*,pense pas,pere est,perm*,personne je,peur du
      -5 place $,play*,pleut,plus que,poss*,possible $,pour l,pour son,prends mes,pris*,profs
      -5 quand meme,que tu,question $,rale,ramadan,repo*,reta*,revi*,rigole $,s on,s so,sain*,sauc*
      -5 scol*,semaine,serre,shou*,soir en,sortie $,sortir le,soud*,sous la,star*,stra*,stud*
      -5 suis creve,suis fait,tant,three,to it,tot,tout a,trom*,tu me,tue,tuer par,un,une autre
      -5 veni*,veux que,vos,vous $,w,~Atrepriz,~Ci,~akor,~ane,~aprA,~bateri,~bi,~biA,~bik,~bos
      -5 ~brikol,~buro,~demQt,~dormi,~enui,~etud,~fifa,~gta,~iora,~jen,~kilIg,~lat,~li,~liQ,~liv
      -5 ~ovA,~ovn,~por,~prefer,~prof,~pub,~ral,~ramadA,~repar,~tQ
      -6 0 $,0 km,@alone @food,@cant @help,@child @alone,@escape @fine,@hit @empty,@hit @fine,@laugh
      -6 @sad @thing,@sibling @thing,@stop @home,@street @fine,@they @blow,@they @fine,@wound @fear
      -6 ^ bon,^ c,^ ce,^ comment,^ etre,^ euh,^ man,^ me,^ qui,accord,adore,ai 0,ai la,aide,appr*
      -6 apres $,apres la,avait,avant de,ball*,boss*,bureau,camp*,ce metier,chambre $,charpentier
      -6 choisir $,clie*,cousins,dans mes,demain $,deme*,des portes,dit que,en,est bon,est du,et des
      -6 exce*,fais a,fran*,frappe pas,gagn*,horaires $,il pleut,info*,je ne,kill*,km,ma classe
      -6 mass*,mati*,me harcele,mere va,moi mo,monde est,mous*,pas dehors,pas encore,pas qu,pomp*
      -6 porter des,porter du,pour*,pous*,prem*,reveil,rout*,sleep at,soig*,stage $,supporte pas,ta
      -6 te,that,travailler,tu,un peu,va me,vill*,~CarpAti,~ad,~ador,~demenaj,~ede,~ie,~jUrn,~kel
      -6 ~kliA,~ma,~sI
      -7 @boss @die,@boss @they,@child @fine,@die @play,@die @thing,@father @hide,@fiction
      -7 @je @mother,@me @laugh,@pointless @play,@sad @night,@thing,^ are,^ dans,^ jamais,^ no,^ not
      -7 ^ tu,a mourir,aider,all day,as,chez ma,cons*,corr*,demo*,du bruit,et moi,etrangler,forg*
      -7 gran*,i d,internat $,le college,le vide,mdr,mdr $,me faut,me i,me suis,ne pense,ne veux,or
      -7 pas envie,pas etre,portes,qu est,quand $,refa*,reparer,sens bien,t il,tell me,veux rentrer
      -7 with the,~abit,~fum,~plE
      -8 @child @cant,@play,@sexual @fine,^ oui,ai jamais,avec ma,char*,conc*,connais personne
      -8 de mal,etud*,expl*,i live,je rentre,me casse,ne me,ne suis,ou pas,peur que,pour la,sont
      -8 trav*,va $,~gaN,~mdr
      -9 @work,ador*,ca me,cause du,joue,sais pas,toute la
      -10 @craft,@empty @fear,@exam,@father @life,@hit @nobody,^ sans,est mort,rien de,~jUe
      -12 @hit @life,@return @night,^ pas
      -13 ^ non,me demande
      """,
    outright: """
      15 @means
      14 @die,@sexual
      13 @hit
      12 @selfcut,suic*
      11 @blow,@me @hit
      10 @je @means,il a,~arsel
      9 @je @high,@me @force,@me @selfcut,@night @street,@street,@they @force,harc*,me fais,mour*
      9 ~pri
      8 @die @fine,@fear @hide,@high,@je @blow,@je @hit,@je @selfcut,ce soir,fugu*,fugue,me
      8 ou dormir,~suisid,~tue,~viol
      7 0,@empty @food,@empty @night,@escape @hide,@escape @night,@fear @night,@help,@je @die
      7 @me @wound,date,de quoi,demain,foutre,m a,plan*,terr*,~dat,~demI,~fUtr,~fugu,~ier
      6 0 ans,@empty @home,@father @body,@father @they,@friend @mock,@high @home,@hit @home
      6 @home @nobody,@je @father,@je @stop,@me @farewell,@me @work,@mock @since,@mother @hit
      6 @night @nobody,@wound @body,a plus,coups,crev*,dit non,en l,est mon,faire $,film*,hier
      6 in the,je sui,manj*,manje,me suis,me to,ont,puni*,quand meme,resp*,se fait,suis a,to end
      6 voiture $,~Aferm,~Qt,~buli,~film,~kU,~krev,~mAj,~mUrir,~pik,~respir,~sU,~subi,~tUC,~tW,~ur
      6 ~vir,~vivr
      5 @alone @money,@alone @school,@alone @work,@boss @money,@child @they,@elder @sexual
      5 @empty @money,@food @nobody,@hide @street,@hide @work,@home @food,@home @night,@home @return
      5 @je @always,@je @farewell,@je @life,@je @marry,@je @partner,@je @sexual,@je @street
      5 @man @sexual,@me @body,@me @die,@me @money,@me @online,@means @alone,@mother @wound
      5 @night @fine,@school @force,@school @mock,@they @drink,@they @empty,@they @fear,@they @home
      5 abus*,agre*,and he,avec ma,bull*,cette nuit,contre,contre moi,cuis*,dans un,de bon,de place
      5 depui,du mal,en vie,envie d,est moi,et je,finir,food,frap*,here anymore,hurt,je veux
      5 jours que,le jour,lock*,mort $,mourir,non,pas ou,plus de,pour de,quand je,rack*,ran,ran away
      5 sang,sans rien,saut*,sauter,seco*,tap,thre*,trois jours,us,veux,viol*,voul*,~Ad,~Avi,~abuz
      5 ~arm,~be,~ere,~finir,~jet,~kit,~plAt,~sAg
      4 @alone @fine,@alone @laugh,@alone @online,@blow @always,@body,@boss @empty,@boss @hide
      4 @child @craft,@child @empty,@child @fear,@child @shame,@die @online,@elder @means
      4 @elder @mock,@empty @thing,@farewell,@farewell @night,@father @elder,@father @hit
      4 @father @mock,@fear @always,@fear @home,@force,@hide @school,@hide @sexual,@home @play
      4 @je @body,@je @boss,@je @food,@je @mock,@je @nobody,@je @work,@life,@life @since,@life @stop
      4 @marry,@me @blow,@me @fear,@me @partner,@me @play,@me @sexual,@means @always,@means @empty
      4 @means @hide,@night @craft,@night @mock,@online @fine,@return @hide,@school @since
      4 @selfcut @always,@sibling @fear,@sibling @hide,@step @food,@step @sexual,@stop @empty
      4 @they @alone,@they @blow,@they @online,@they @selfcut,^ 0,^ yo,a 0,ai rien,alre*,already
      4 amwin,anvi,apprentis,arse*,avec,bala*,be here,bouf*,boys,by,cent*,cout*,dans mon,de maison
      4 de toi,deho*,depuis deux,des coups,die,down,en finir,end,end it,enfu*,entrer,essaie,etre la
      4 expr*,faim $,ferme,fin a,forc*,foutre en,freezers,fuge,fugue $,got,hand,harcelement,he ll
      4 honn*,hurt*,i m,i ran,il,il se,il va,in,inscrire,insu*,je me,je parle,je peur,jserai
      4 l internat,la,la voiture,le faire,les poubelle,lettre,live anymore,loge*,m in,me retrouvera
      4 mettre fin,mi di,minsulte,mis,moi qui,no food,nour*,now,nowh*,nowhere,nowhere to,on ne,pend*
      4 pendre,per,picked,plus etre,plus vivre,pour le,pris,que mon,quoi $,respire,respire plus
      4 retrouvera,rien a,riz,rue $,scarifie,sequ*,sera*,soir je,sou,stre*,subi*,suicidaires
      4 suicidal,suicidal $,suis en,suis*,suisside,sunday,tape,term*,terre,ti se,tire,to live,toit
      4 took,tout le,tout les,tremble,tue,tuer,un essaie,vais run,vire,viv,vivr*,ye,~Cak,~agres
      4 ~alreadi,~arselemA,~avek,~bUf,~bW,~bra,~brul,~deor,~desid,~dovn,~ea,~ede,~er,~ese,~fe,~fer
      4 ~frap,~fuj,~jUr,~jser,~ko,~lojemA,~mari,~mezQ,~mi,~nov,~nover,~pAdr,~retrUvera,~sekestr
      4 ~skarifi,~sot,~suisidal,~suisider,~ven,~video,~viv,~vork
      3 @always @fine,@always @shame,@body @fine,@body @tired,@boss @age,@boss @fear,@boss @school
      3 @boss @since,@boss @stop,@cant @home,@cant @mock,@child @boss,@child @escape,@child @mock
      3 @cry @mock,@die @always,@die @night,@die @school,@empty @escape,@escape @always
      3 @escape @laugh,@escape @play,@escape @since,@family @friend,@family @hide
      3 @farewell @pointless,@father @hide,@father @sexual,@father @thing,@fear @money,@food @age
      3 @food @since,@force @since,@friend @escape,@hide @illness,@hide @night,@high @fine
      3 @high @stop,@home @escape,@home @thing,@je @mother,@je @night,@man @blow,@man @home
      3 @man @money,@man @street,@me @drink,@me @man,@me @means,@me @pointless,@mock @work
      3 @money @age,@money @fine,@money @school,@money @since,@night @drink,@partner,@partner @body
      3 @partner @escape,@partner @fear,@partner @return,@partner @they,@partner @wound
      3 @return @escape,@sad @help,@school @age,@selfcut @hide,@selfcut @sad,@selfcut @sleeve
      3 @sexual @age,@sibling,@sibling @life,@since @age,@step,@stop,@stop @always,@stop @cant
      3 @stop @pointless,@they @play,@they @sad,@they @shame,@they @sleeve,@tired @home,^ every
      3 ^ grand,^ la,^ quelqu,^ someone,^ there,a agressee,a ses,a un,aban*,accueil,acheter,after my
      3 again,agressee,agressee $,ai 0,ai deja,ai dit,ai mal,ai plus,ai quitte,ai subi,ali,aliv*
      3 alive,allez,amoi*,an $,and i,and we,ans parle,arme,arrache,arsele,arsele $,at work,aucune
      3 aussi $,auto*,aval*,avale,bat,bebe,bed,beli*,believe,ben,best,bo,bullied,bus,bus $,ca fait
      3 cache,call the,cave,ce matin,ce monde,ce week,chap*,chaque,chaude,choisie,choses vous,ciga*
      3 coif*,coiffure,comes into,comprenez,connais pas,cos,coupe $,cousin de,crac*,cree,crever
      3 cutt*,cutter $,cybe*,d accueil,d adieu,d entrer,dang*,danger,danger $,date est,de logement
      3 de parler,de partir,dead $,deci*,decide,dehors $,demande un,depuis une,dern*,derniere fois
      3 des bleus,des qu,dessus,deteste $,devant tout,die $,dit qu,dix sept,do it,domi,domicile,dor
      3 dor dans,dors dans,dort dans,doul*,du,eau chaude,ede,ede moi,empl*,en,en cours,en fugue
      3 en peux,encore $,entrer chez,essaie d,est choisie,est derriere,est ou,et ils,et mon,ete
      3 etre en,evan*,expres,faim,fais du,fais quoi,fait mal,famille d,feed,feed my,fere,fini
      3 finir $,fois $,foll*,following,following me,fout*,frappe,frere me,frere ne,friend is,gara*
      3 garage,garcons,gifl*,goin*,going,going to,grab*,harcele,have*,he did,head,here,hes,heur*
      3 hold,homeless,hopi*,hopital,i,i am,i don,i get,i hurt,i ma,i said,i self,i tap,i won,if i
      3 il lui,il mon,il son,ils me,inco*,inconscient,insc*,insultent,into,j y,jamais me,jdor dans
      3 je cherche,je compte,je demande,je dor,je fin,je fuge,je kite,je passe,je serai,jett*,jours
      3 jours $,ka domi,kite,kms,ko moi,l hopital,l hotel,l oeil,la classe,la date,la derniere
      3 la peau,lame,lanc*,le cousin,le garage,le menage,lett*,leur,locks,logement,lui donne,lundi $
      3 lync*,m,m inscrire,m on,ma date,ma mer,ma reum,malaise,mand*,mang*,mange les,manger a
      3 marche $,marier,mars*,marsel,mdr,me chercher,me done,me faire,me foutre,me griffe,me here
      3 me in,me planter,me supprime,mena*,menage,mer,mer $,mercredi $,mere $,mere m,mes jours,meso*
      3 meson,meson $,met a,mieux si,mon seul,mon tonton,mort*,morte,my,my friend,n ai,ne se,no
      3 noth*,nourriture,nude*,nudes,nuit $,o,on ma,ou aller,par,pari*,parle $,parle a,parle il
      3 part ou,part*,parti de,partir $,pas $,pas de,pas j,pas mange,pas sortir,paye,pein*,pere m
      3 personne s,personne sait,pics,plante,planter,plus envie,plus sortir,plus un,points,police $
      3 pour me,pour toujours,prends des,prevu,pri,pue,punir,quoi,rape*,raped,rembourser,rentree
      3 renv*,repond plus,reum,reum me,s no,said no,sale,samedi,sans,sans domicile,sauter $,says he
      3 sdf,sdf $,se coupe,se foutre,se moi,send,sept ans,sequestree,serr*,she,she s,sinc*,since
      3 sing*,singe,sleeping,sortir,star*,subi,suis,suis sans,suis sdf,suivent,sur,sur mon,t want,te
      3 tell,tell my,tent*,the night,to die,to do,to eat,toi,toit $,tont*,tonton,touc*,touche $
      3 tout l,un malaise,uncl*,uncle,une semaine,vand*,vendredi,veulent me,veux plus,vict*,vie je
      3 vient dans,viole,vire de,vis,vivre,vivre encore,vous comprenez,want,want to,when i,y $,yo
      3 yo ka,yo m,~Afui,~Cod,~IkQsiA,~Ikl,~Iskrir,~IsultA,~Ito,~abAdon,~akuel,~ali,~aliv,~amWn
      3 ~araC,~avA,~aval,~bA,~bI,~babi,~balAs,~batu,~beb,~believ,~bop,~brok,~burn,~dAj,~dai,~desu
      3 ~domi,~domisil,~drIk,~evanUi,~expr,~folovIg,~fors,~foto,~gWng,~garaj,~jifl,~kQpren,~kQtr
      3 ~kUto,~kW,~kWfur,~kav,~km,~letr,~malez,~marsel,~mdr,~menaj,~mer,~mort,~nUritur,~nik,~not
      3 ~notIg,~nud,~okun,~ol,~omel,~opital,~pA,~pWn,~pai,~park,~parti,~pas,~pi,~plAk,~plIt,~po,~prA
      3 ~prevu,~priv,~pue,~punir,~rA,~rAbUrs,~rEm,~rap,~sIj,~sIs,~sdf,~sekUr,~sigaret,~slepIg,~sna
      3 ~sortir,~sui,~suivA,~tQtQ,~tiA,~tir,~tok,~vAdr,~viA
      -3 0 $,0 h,@alone @nobody,@always @thing,@blow @selfcut,@body @cant,@body @craft,@body @hide
      -3 @boss @night,@cant @since,@child @blow,@child @farewell,@child @sleeve,@child @street
      -3 @child @thing,@cry,@cry @night,@elder @farewell,@empty @pointless,@escape @pointless
      -3 @escape @work,@family @age,@family @work,@farewell @home,@farewell @since,@father @die
      -3 @father @fine,@fear,@food @illness,@friend @nobody,@friend @partner,@friend @they
      -3 @hide @always,@hide @drink,@high @food,@hit @tired,@je,@je @cry,@je @friend,@life @empty
      -3 @life @night,@life @school,@life @thing,@man @high,@man @mock,@me @exam,@mother @hide
      -3 @mother @mock,@online @age,@partner @age,@partner @always,@play @laugh,@sad,@sad @always
      -3 @sad @home,@selfcut @online,@sibling @money,@sibling @wound,@sleeve @always,@sleeve @home
      -3 @sleeve @play,@street @drink,@street @exam,@they @cant,@they @fine,@they @mock,@they @money
      -3 @wound @die,@wound @escape,@wound @street,@wound @thing,^ do,^ he,^ if,^ is,^ j,^ maman
      -3 ^ mi,^ notre,a bag,a coupe,a deux,a dix,about me,acce*,ai change,ai essaye,ai promis,ai vu
      -3 all the,aller chez,alwa*,always,ambi*,ambiance,amou*,anba,and not,annee,annee derniere,any
      -3 anyone $,anyt*,anything,apprenti,apre*,argent pour,arre*,arreter $,at 0,at me,atan*,atann
      -3 aucun,avais un,avant je,avec mon,ba,back $,bag,barrer,barrer de,bas,bateaux,battent
      -3 beaucoup,boss keeps,bout,bril*,brui*,cabl*,calm,can,can t,cart*,carte,cat,cette semaine
      -3 chai*,chauffage,chaussures,chez,comm*,comp*,corp*,corps,couloirs,couloirs $,coupe,coupe le
      -3 couper il,cour*,cousin $,dans l,de bruit,de ces,de cette,de chauffage,de mourir,de nuit
      -3 de rentrer,de toute,dehors et,dele*,demande si,depuis la,dernier,des,des remarques,devo*
      -3 devoirs,disappear,dit c,dois couper,donc je,done with,door,dormir et,dors avec,dors plus
      -3 doucement,drogue $,droit de,drol*,ecar*,ecart,el di,elec*,elle s,enco*,ener*,enerve,enfi*
      -3 enfin,entre dans,envie de,epau*,essaye,essaye de,est a,est violent,et a,etag*,etage,eu un
      -3 eux,evit*,fach*,fait des,fait envie,fait passer,fatigue,fatiguee de,faut que,feel,fin de
      -3 fois,fois je,for my,force $,foutent,foutent de,froid,fuir,gave,gent*,get,get away,go home
      -3 goes,gout,gros*,grosse,grosse $,h,happ*,hate,hora*,horaires,i hate,ici,il dort,il ne,inst*
      -3 instant,instant $,inte*,interieur,interieur $,is that,it s,its,j entends,jama*,jamais
      -3 je laisse,je lui,je mange,je raconte,je reponds,je touche,jpar*,jpars,jple*,just want,juste
      -3 ka m,l ecart,l instant,l interieur,la bas,la maison,la nuit,lame*,lames,last year,late
      -3 le contrat,le jeune,le lundi,le matin,le meme,le temps,le vendredi,les couloirs,les gens
      -3 lil,lit $,lol,lui $,lui il,m etre,makes,mal a,mange tout,marre de,mauvais,me barrer
      -3 me battre,me cache,me casser,me di,me out,me parle,me rabaisse,me retrouvent,me suit,mec de
      -3 menace $,met mal,mn pere,mo pas,moi parce,mome*,moment,mon cousin,mon eleve,mon nom,mon tel
      -3 moqu*,mourir l,my hands,my house,n,n y,nice,night because,nom,norm*,normal,not okay,noti*
      -3 nous ma,nuit pour,of,okay,on fait,on in,on m,on mange,on nous,on risque,on va,ou j,pale ba
      -3 papier,par jour,parl*,part $,pas en,pas ka,pas le,pas les,pas qu,pas si,pate,pe pas
      -3 pendant la,pense pas,peop*,people,perd*,pere $,pere est,pere et,pete,petite boite,pire
      -3 places,plus aller,plus depuis,plus la,plus qu,plus rester,po,porter,pour moi,pour tout
      -3 pour vivre,pourquoi,promis,propose,puis,quand on,que mes,quelle,quie*,real*,really,recr*
      -3 refl*,refuse,refuse d,regard,regr*,regrette,remarques,remarques sur,rentre $,reponds vite
      -3 reste,rete,retrouvent,retrouvent $,rien tous,risq*,risque,sach*,salle de,savo*,savoir
      -3 se battent,se foutent,se le,secr*,secret,sen,serv*,seul $,seule avec,shou*,si,silence
      -3 since summer,sister $,sofa,something,souv*,suis fatiguee,suis gros,suis reste,suis un
      -3 supporte,sur mes,surf*,surfing,surn*,surv*,surveille $,t say,temp*,temps,temps $,texts
      -3 the bus,the point,the time,the toilets,then,ther*,thinking of,to me,to school,tombe,tonb*
      -3 tonbe,toute facon,trai*,traine,travail,trois fois,trot*,trottoir,trou*,trucs,un de
      -3 une chaise,une petite,up $,va,verr*,vetements $,vieux,vivre avec,voie*,voila $,voir,voir $
      -3 voisine,voisine a,voud*,voudrais,was nice,we,weir*,what*,when dad,where,would,year $,~Aba
      -3 ~AbiAs,~AfI,~Akor,~Cofaj,~Ex,~IstA,~IteriEr,~abi,~alvai,~ani,~anitIg,~aret,~askIg,~atan
      -3 ~ate,~bag,~batA,~bato,~bo,~bokU,~bril,~brui,~dUsemA,~de,~delet,~depA,~devWr,~ekar,~enerv
      -3 ~epol,~esai,~etaj,~fUtA,~fW,~fa,~faC,~fatigu,~frW,~fuir,~ga,~gard,~gav,~goe,~isi,~jam,~jpar
      -3 ~jplEr,~jse,~kUl,~kabl,~kal,~kart,~kelk,~ki,~kor,~lat,~lav,~leav,~les,~livr,~lol,~mAk,~mok
      -3 ~momA,~nis,~normal,~okI,~okai,~orer,~ove,~pUrkW,~pa,~partir,~peopl,~pir,~problem,~promi
      -3 ~propoz,~pui,~ramen,~reali,~regret,~rekr,~remark,~rest,~ret,~retrUvA,~risk,~sai,~savWr
      -3 ~sekr,~servis,~sofa,~sometIg,~surfIg,~travel,~trotWr,~ui,~vUdr,~vWr,~vWzin,~vear,~viC,~viE
      -4 @always,@cant @money,@child @alone,@child @life,@die @age,@family @cant,@farewell @alone
      -4 @farewell @online,@farewell @street,@father @drink,@food @work,@friend @always,@friend @sad
      -4 @hide,@home @online,@je @sibling,@life @work,@me @fine,@me @hide,@me @sleeve,@means @sexual
      -4 @mother @fear,@partner @night,@pointless @work,@school @thing,@sibling @craft
      -4 @sibling @friend,@sibling @home,@sibling @they,@step @always,@stop @home,@stop @since
      -4 @stop @street,@stop @work,@street @food,@they,@they @age,@they @craft,@they @farewell
      -4 @they @street,@thing,@wound @since,@wound @work,^ avant,^ everyone,^ i,^ ils,^ je,^ l,^ mes
      -4 ^ plus,^ what,a des,a fuguer,a pas,accent,aise,aller,an dernier,anne*,ans j,anyw*,arreter
      -4 assi*,at,avan*,avec eux,avec moi,beau*,biza*,boit*,boite,bous*,bruit,ca,ces,classe $
      -4 compte les,coul*,croi*,crois,crois $,d aller,d un,dans ma,de ma,de tout,dead inside
      -4 demande de,depr*,depuis que,des repas,dete*,disparaitre,disparaitre $,dit que,dix huit
      -4 elle dit,encore,entre,est de,et apres,et ne,excl*,fais peur,faut,fin du,frere dans,friends
      -4 geant,gens,going $,gros,i just,i ll,igno*,insi*,inside,inside $,invi*,je le,jour je,jusqu a
      -4 just*,keeps,l aise,l an,l annee,la salle,laisse,le lit,les jours,les soir,leve,livr*,loin
      -4 long,mais,mais il,mait*,make*,me lave,me taper,me voir,meme,menace de,mere me,moi c,moi le
      -4 mois,mois $,my room,n en,notre apprenti,on verra,owe,owe him,parents se,parle plus,pas,pere
      -4 pire $,pleure,prends de,prepare mon,pres*,pret*,prob*,quand il,quand j,quel*,quoi bon,rema*
      -4 repas pour,rest*,sans moi,saute des,says i,scared of,scares,scares me,se mettre,some*
      -4 sous le,suit dans,supp*,surveille,taper $,texts me,they call,they d,time,time $,to get
      -4 tomb*,tout seul,trop,trouve,un jour,un truc,une chambre,une porter,vent*,verra,veux pas
      -4 violent $,vois,when,when he,wher*,woul*,you,~CAbr,~CAj,~Isid,~aje,~akA,~bWt,~bizar
      -4 ~dizapear,~eme,~exklu,~eze,~gU,~grUp,~gro,~iU,~iear,~jA,~je,~jeA,~just,~lQg,~lWn,~mar,~mem
      -4 ~no,~poz,~prenQ,~rAtr,~regard,~rekon,~suport,~survel,~tA,~tren,~tro,~truk,~vAtr,~vera,~vo
      -5 @age,@alone,@alone @age,@always @laugh,@body @nobody,@boss @high,@child @body,@child @high
      -5 @father @fear,@father @force,@father @since,@food @always,@hit @force,@je @shame
      -5 @night @food,@night @sexual,@shame,@step @fear,@street @school,@tired,^ il,^ nobody
      -5 ^ personne,a fait,age,apres,atte*,chambre,change,chau*,chez nous,conn*,cote,de cote,dema*
      -5 dois,elle n,en ai,eux $,everything,fait peur,famille $,fati*,go,i used,keep*,la force
      -5 la grosse,la main,lave,le week,leav*,manger avec,me $,me sui,moment $,mon pere,mort de,need
      -5 never,not,pe,que les,regarde,reje*,rentrer,ses,seul,that,touj*,toujours,veux partir,y a
      -5 year,~ask,~dW,~everitIg,~kQbiA,~mak,~ne,~rejet,~sA,~sEl,~sak,~tUjUr,~uze,~vW
      -6 @body @fear,@die @farewell,@fine,@food @school,@selfcut @money,^ a,a encore,ai peur,have to
      -6 ils se,je dois,just,la fin,mange plus,ne,ou $,peur $,soir $,vie $,~bU,~ju,~lev,~nev,~skar
      -6 ~tQb
      -7 @cant,@empty @always,@farewell @age,@je @tired,@sleeve,a quoi,demande,je fais,lit,me sens
      -7 used,used to,~kUp,~li
      -8 @empty,^ depuis,^ quand,^ si,a demande,rega*,~demAd
      -9 @die @since
      -10 @pointless,sens
      """)
}
