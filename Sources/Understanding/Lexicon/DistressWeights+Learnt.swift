/// What traits weigh, in tenths: written by `evaluate weigh distress`, to be read and never edited.
extension DistressWeights {
  static let learnt = DistressWeights(
    start: .init(
      distress: -2.2, outright: -0.5),
    distress: """
      16 faut pas
      15 me fais
      14 @father @fear,@food @since,quoi bon
      13 @hit @school,@mother @hit,@school @nobody,^ they,in my
      12 @father @hit,@laugh @fine,@me @man,slee*,~subi
      11 @boss @sexual,a quoi,li,ou je,pu
      10 @fear @school,@food @work,bullied $,di,en finir,expu*,finir $,kil,la porter,le 0,plus la
      10 ri 0,the point,~Avi
      9 @cant @work,@cry,@die @hide,@elder @hide,@father @body,@father @wound,@fear @return
      9 @home @laugh,@me @sexual,@me @step,@selfcut,^ elle,a rien,aime bien,anymore $,comme ca
      9 d aller,danger $,de moi,de quoi,du foyer,go,he,ils me,keep,la oui,m homeless,marques
      9 mon eleve,ou j,peux pas,pi,porter $,pour de,rentrer $,sortie,tel,tout les,trop $,va pas
      9 veux me,~bra,~mark,~mek,~sA
      8 @boss @body,@cant @escape,@child @blow,@life @stop,@marry,@night @street,@they @money,^ he
      8 ^ there,a man,ai des,ami,at school,be dead,cach*,can t,coups,de lui,de tout,des choses,disa*
      8 dors a,en danger,est le,est pour,et,etre la,expres,fugu*,futu*,i feel,le midi,ma mer,me
      8 mort $,mourir $,my boss,parle $,pas la,pere il,porter,pour pas,put,said,shower,suis a,toit $
      8 tout est,vivre $,won t,~bU,~expr,~futur,~gard,~lav,~nui,~pu,~respir,~sai,~sak,~viol
      7 @body @cant,@boss @play,@child @always,@child @hit,@child @selfcut,@child @street
      7 @elder @sexual,@empty @food,@escape @marry,@hide @thing,@high @escape,@je @alone
      7 @life @street,@man @escape,@me @force,@me @hit,@means,@money @age,@night @craft
      7 @night @drink,@sad @alone,@school @online,@sibling @exam,@street,@they @escape,@they @force
      7 @thing @fine,@wound @age,^ il,^ ils,^ quand,a des,aimais,aller,aller en,amwin,anym*,anymore
      7 anyw*,away $,bra,bref,casier,conn*,crever $,de toit,dead $,dit non,dor,doul*,escalier
      7 escalier encore,est passe,et c,eux $,ever*,feel,fugue $,garder,home $,i ka,il a,il ma,invi*
      7 je dis,je pas,kay,l a,l appart,la main,le faire,me l,me out,met,mett*,moment $,mour*,n a
      7 ne va,on me,plus,poin*,pour tout,prends de,puni*,qu,que ca,rejoindre,respire,rue $,s got
      7 s the,sac,se,se fait,sera,sera*,some*,stage en,subi*,suis harcele,suis la,to get,tout le
      7 tuer $,une ecole,~agres,~animor,~aprAti,~arsel,~bI,~bref,~expuls,~finir,~friA,~fugu,~jdor
      7 ~kai,~kazi,~plu,~rejWndr,~sekUr,~sera
      6 0 dans,@blow @craft,@body @work,@cant @fine,@child @body,@child @mock,@drink,@escape @hide
      6 @farewell @always,@farewell @empty,@father @sad,@food,@food @money,@force,@hit @wound,@home
      6 @je @die,@je @elder,@je @empty,@je @farewell,@je @means,@je @sexual,@laugh @work
      6 @me @selfcut,@means @alone,@mother @money,@night @age,@play @fine,@play @thing
      6 @school @fiction,@selfcut @since,@they @always,@they @cant,@they @mock,@wound,^ an,^ been
      6 a casse,a ma,a personne,a porter,adie*,adieu,adre*,adresse,affaires,ai deja,aime les,all the
      6 anvi,anyway,apprentie,arse*,arsele,avant je,avec des,avec un,avec une,batiment j,bout $
      6 bout du,ca crie,ca sera,call,camionnette,cantine c,ce n,cette nuit,choisir un,college $
      6 come back,comment mourir,corde,cousin,dans la,dans ma,de college,de prendre,de vrai,dehors $
      6 dema*,du mal,du pain,e,eleve,en bas,en fugue,est dans,est harcele,est mon,est vide,et on
      6 expr*,faco*,facon,fait des,ferm*,fout*,frap*,futur,harcele au,hate myself,her,homm*,i am
      6 i was,ils,interieur $,inti*,j aimais,je compte,je l,je pense,jete,jser*,l ai,l impression
      6 l interieur,la c,la vie,laisse ma,larg*,lave,les vacances,marq*,me calme,me regarde,me sens
      6 mecs,meson $,mettez,mieu*,mieux,mn,mo $,mome*,moment,mon nom,my friend,myself $,n en,not
      6 nou $,nour*,nuit*,nuits,o college,off $,on m,on peut,ose,ou dormir,ou on,ou personne,pain
      6 pas ou,pas pour,pas quand,pas rentre,pense a,peu plus,peur $,pire,plus loin,pour faire
      6 promis,qu elle,rame*,rema*,rigo*,s il,s in,sach*,sauter $,scar*,serieux $,ses cles,she
      6 stagiaire,step*,suicide $,suis sdf,the time,they,they*,tired of,to end,toujours moi
      6 tourne le,un metier,une tentative,verr*,veux crever,veux mort,viole $,vit,would cry,~CWzi
      6 ~Cov,~IpresiQ,~adiE,~ami,~anivai,~bUl,~bop,~demAd,~derier,~detest,~dizapear,~dor,~fQ,~fW
      6 ~fakQ,~fez,~il,~kamionet,~kolegu,~kuis,~lam,~mAC,~meal,~met,~miE,~momA,~normal,~ome,~oze
      6 ~pir,~promi,~pti,~ramen,~repa,~ser,~skarifi,~sorti,~survelA,~tei
      5 @alone @mock,@body @always,@boss @work,@cant @hide,@child @boss,@child @school,@die @means
      5 @drink @always,@elder @fine,@elder @sleeve,@empty @hide,@empty @night,@empty @since
      5 @escape @help,@farewell @fine,@father @cant,@food @fine,@food @nobody,@force @help,@friend
      5 @friend @high,@hide @since,@high @street,@hit @blow,@hit @home,@home @force,@home @hide
      5 @home @pointless,@je @drink,@je @life,@je @since,@je @step,@je @stop,@me @blow,@me @body
      5 @me @boss,@me @marry,@me @partner,@me @shame,@me @sleeve,@mock @age,@money,@money @fine
      5 @mother @drink,@mother @sad,@night,@night @nobody,@online @age,@partner @hit,@play @craft
      5 @school @age,@school @mock,@selfcut @hide,@sexual @age,@sibling @escape,@sibling @food
      5 @since @laugh,@stop @money,@street @age,@they @online,@they @school,@tired @alone
      5 @wound @hide,^ elles,^ help,^ jan,^ mn,^ mo,^ un,a 0,a agressee,a bout,a coupe,a demande
      5 a griffe,a l,agressee,ai change,ai envie,ai pri,ai trouve,aidez,aidez moi,aima*,aime $
      5 allowed,and the,at 0,au fond,aussi le,autres,aval*,ba,bah mon,battue,been,besoin $,billet
      5 billet pour,bope*,boper,boss,bou,boulet,by the,ca part,ca voiture,care*,cares,casi*,cat
      5 ce matin,ce pour,ceinture,cette annee,charge mon,chez les,chiale,choses,claques,comment dire
      5 contre moi,corp*,corps,craque $,crever,cris,crois $,cybe*,d adieu,d atelier,d autre,d be
      5 d epi,daller,dame,de logement,de me,de rentrer,de toute,dej,depui,derriere moi,des claques
      5 des coups,di i,dit tu,donne a,dormons,dormons dans,dort dans,douc*,douleur,du mat,du trou
      5 ecri*,elle dit,en ai,en cours,en l,en peu,espoir $,est grave,est hors,est noir,est rien
      5 est trop,et me,et personne,ete viole,etre mort,every day,evicted $,ex,fai,faire le,fais $
      5 fais que,fais semblant,famille $,fatigue de,faut savoir,food,force $,fort,fort $,frappent
      5 friend,friend is,gens pas,gets,good $,h du,he said,help me,hote*,humeur,i me,i tap,i wish
      5 ici la,il,il m,il me,il mon,impression,in danger,insi*,interieur,is that,isn,isn t,it normal
      5 its,jamais $,je 0,je charge,je fouille,je fuge,je la,je laisse,je sui,je tiens,je travaille
      5 jple*,ka domi,ko,l ancienne,l hotel,la $,la demain,la grosse,la mort,la peau,la petite,la ru
      5 lait,lame,le bus,le mur,les autres,les courses,les marques,les metiers,les parents
      5 les poubelles,les veines,lettre est,life $,like anything,lost the,m,m aime,m ont,m so
      5 ma carte,ma pote,maintenant je,mais je,mal,mal de,mala*,manc*,marier,me buter,me ca
      5 me deteste,me fait,me tuer,medi*,meme le,mer,mere $,mes bras,meso*,meson,mineur,mis dehors
      5 mo,mon boper,mon bras,mon copain,mon futur,mon mec,mon tel,morte,morte $,mur,my address
      5 night $,no food,no one,nom,normal,notice,nourrit,nous dormons,o bou,of my,on ma,on vit
      5 open at,part au,pas en,pas faire,pas fort,passe un,patron dit,peop*,people,petits,phon*
      5 plus $,plus besoin,point of,poubelles,poubelles du,pour ma,poursuivi,prefere rester,quand ca
      5 quand je,que c,quelqu,quelqu un,qui me,rack*,rape*,raped,remplir,repas,rien $,rouleau $,ru
      5 s anti,s eur,sache,san,sauter,say,secours $,self,semb*,semblant,sen,sequ*,she d,show*,si je
      5 sinc*,sleeves,soins de,son,souv*,sport,stay,subi,suis en,suis une,suis victime,sur le,surt*
      5 surtt,t do,t see,tentative,tete dans,that normal,the first,theyre,time,to die,toil*,travail
      5 trou $,truc je,tue $,un casier,un travail,une eleve,une voiture,up $,va etre,vais me
      5 vaut mieux,veulent me,veut plus,veux creve,veux juste,veux rejoindre,vid,vide dedans,violee
      5 vit a,vite,voiture avec,vos questions,walk,wall,was raped,we can,when,won,wors*,y fait,~AfI
      5 ~Cez,~Cial,~IteriEr,~adr,~adres,~alov,~apui,~ask,~avAs,~aval,~beg,~ben,~blE,~dAj,~dUC,~dUlEr
      5 ~dai,~dam,~dej,~din,~disparetr,~dormQ,~eberj,~eskiv,~fUtr,~fel,~fon,~fors,~frapA,~ier,~isn
      5 ~jUr,~je,~jplEr,~jse,~jusko,~kUto,~ka,~kal,~ko,~kom,~konu,~kor,~mWn,~mal,~mezQ,~minEr,~nWr
      5 ~notis,~pUrsuivi,~pak,~parti,~peopl,~plAk,~plEr,~polis,~preferA,~rUlo,~rekr,~sAblA,~sEl,~sIs
      5 ~sItur,~saC,~sekestr,~self,~slev,~statiQ,~sto,~tAtativ,~teir,~tel,~ter,~valk,~vit,~vivr
      4 0 apres,0 repond,@alone @online,@alone @return,@alone @school,@blow,@blow @pointless
      4 @body @empty,@body @fear,@body @fine,@body @nobody,@boss @school,@cant @food,@cant @money
      4 @child @night,@child @return,@cry @nobody,@die @fear,@empty,@empty @money,@empty @nobody
      4 @empty @online,@empty @pointless,@escape @night,@escape @work,@exam @play,@family @cant
      4 @family @hit,@family @thing,@father @sibling,@fear @home,@food @always,@food @exam
      4 @friend @force,@friend @nobody,@help,@hide @fine,@hit @work,@home @age,@home @play
      4 @je @escape,@je @hide,@je @man,@life @craft,@life @hide,@life @shame,@man @night
      4 @man @online,@me @night,@money @marry,@money @nobody,@money @online,@mother @cant
      4 @mother @fear,@mother @hide,@online @fiction,@partner,@partner @body,@partner @escape
      4 @partner @fear,@partner @online,@partner @sexual,@return @escape,@return @street
      4 @school @always,@sexual,@sexual @force,@sibling @force,@sibling @man,@sibling @selfcut
      4 @step @food,@stop @always,@stop @pointless,@stop @school,@street @since,@they @craft
      4 @they @help,@they @hide,@they @high,@tired,@wound @always,^ a,^ appelez,^ avant,^ d,^ demain
      4 ^ depuis,^ everything,^ holidays,^ it,^ jpref,^ kids,^ last,^ my,^ the,^ toi,^ tout,a confie
      4 a continue,a different,a droite,a faim,a gauche,a partir,a quel,a train,a voulu,absence
      4 absence $,abus*,accent,acte,addr*,address,adieu $,agressee $,ai appris,ai avale,ai choisi
      4 ai donne,ai ecrit,ai fai,ai fugue,ai honte,ai prepare,ai subi,aimerais,alcoolique,amoi*
      4 amwi*,anba,and i,ans montreuil,appa*,appart,appart $,appelez,appelez les,appelle la,appu*
      4 apres ce,arrete $,arsele $,ase,ask,ask for,asking for,at night,at ours,attends que,au cas
      4 au ciel,au moins,au travail,au ventre,aucun ami,aussi,automutile,avait des,avec moi,avenir
      4 avenir $,avis de,avoir mal,avoir un,bac pro,bas,bateaux,be,because,bed,bibl*,bien savoir
      4 biza*,bleu j,bo,bouche,bout,boyf*,boyfriend,bras c,brea*,broke,brui*,bruits,ca le,ca passe
      4 ca recommence,ca ser,call the,calmer,cami*,can you,carte cantine,cas ou,casse de,cat $,cave
      4 ce soir,cein*,ces temps,cette conversation,cette semaine,chat mais,chauffage,cherche sur
      4 chez des,ciel $,cigarette,cle,coin*,coke,cole*,college y,collegue,comme si,comments,confie
      4 connais le,cos,coupais,courrier,couto,couvre,crac*,craq*,craque,cree,crie $,croiser,cuisse
      4 cut myself,d electricite,d etre,d eux,dad,danger,date,daughter is,de cette,de combien
      4 de force,de mon,de nom,de pied,de poing,de quelqu,de se,de sortie,de sortir,de toi,de trop
      4 deconne,deconne pas,degoute $,depuis des,dernier j,derniere fois,derr*,derriere
      4 des histoires,des hommes,dessus $,dete*,deva*,die $,diner $,dinner,dis que,disappear,diso*
      4 disons,disp*,dix huit,dix minutes,dor $,dor dans,douche,dps,droite,du prof,du quartier,du ri
      4 e il,el,embr*,emporter les,ence*,enceinte,end it,enfants,enfermee,enfi*,enfin,enfu*,entaille
      4 envi,envi de,esqu*,essaye,essaye de,est ou,est violent,et le,ete violee,etrangle,etre morte
      4 eu $,eux,even,evic*,evicted,existe pas,exister $,expres $,expulses,faire $,faire leurs
      4 fais mes,fais*,faut rentrer,fer a,fermeture $,fille de,film*,fils a,fils de,finire
      4 finire avec,fist*,fists,flic*,fois,font,foot y,for good,fose,fose moi,foutre en,foye*
      4 foyer il,franchement je,frappe elle,frie*,fuge,fuguer,fuguer $,fuir,gache,garcon,garder mon
      4 gars,get out,getting bullied,go with,gone $,goog*,got my,grab*,grand frere,grands du,grosse
      4 guerre $,guess,habillee,have no,he ll,he s,he says,hebe*,hein a,hers*,herself,histoires
      4 holidays,holidays are,hors de,house $,hume*,i eat,i hurt,i said,i ve,i won,if,il casse
      4 il rentre,immeuble,importe,importe ou,impression de,inside,inside $,is being,j aimerais
      4 j arrete,jan,jdor*,jdors,je craque,je crois,je deconne,je le,je marche,je merite,je pe
      4 je peur,je pleure,je pouvais,je prend,je serai,je subis,je vaux,jeune que,jik,jour,jour sur
      4 jpref,jpref les,jrentre,jserai,jusk*,jusko,juste pour,kaba*,kids are,kms,ko moi,l air
      4 l association,la dame,la fenetre,la il,la laverie,la maison,la ou,la reserve,laisse
      4 laisse un,last weekend,lave*,laverie,le foyer,le moi,le moral,le passer,le patisser,le tps
      4 le voir,lenfer $,les flics,les mecs,les restes,les soir,lett*,life,lille je,lire cette,lise*
      4 lisez,little,live anymore,ll,loin possible,lui,lycee $,lync*,m just,m scared,ma place
      4 ma tete,ma touche,mais la,maison c,mama*,maman,manger $,manj*,manje,marm*,marre de,mat
      4 me and,me but,me lance,me met,me supprime,me tape,me tue,meme,merde $,mere m,mere ma,meri*
      4 merite,mi di,mi le,midi je,mins*,minutes apres,moi avec,moi il,moi vouloir,mois,mon absence
      4 mon adresse,mon cousin,mon garcon,mon metier,mon patron,mon visage,moral a,more $,mosquee
      4 mouc*,moui*,mouri,mourire,mourire $,muti*,mutile,my house,my stepdad,my year,myse*,myself
      4 n importe,ne plus,ne sort,need,ni,nobody would,noir,non mais,normal to,noti*,notre apprenti
      4 nowh*,nowhere,nuit,nuits dans,on est,on sen,oncle me,only,ont faim,ou juste,ours,ours $
      4 ouve*,ouvert,ouvert aussi,owe,parait que,parents,parents $,parents peuvent,parler $,parlons
      4 part*,partir $,partir du,partout ca,pas,pas aller,pas bien,pas cool,pas ka,pas savoir
      4 pas vraiment,passe,passeport,patisser,patron il,peau,pens*,perdu le,pete,petit fils,petits $
      4 peut emporter,peut faire,peut partir,picked,plaq*,plus mes,poing,police,pour manger,pour me
      4 pour toujours,pouvais,prendre des,prepare mon,prof est,prom*,pupil,que la,que rentrer,que si
      4 question suivante,r 0,ramene,ran,raped $,rather be,reas*,rega*,rejo*,rembourser,remp*
      4 rentre $,repond,rester $,restes,ride*,rien dire,rien ne,rigole pas,rigolent,s automutile
      4 saigne beaucoup,sais nou,san que,sans que,sauf que,saute $,save*,says he,sdf,se lever
      4 se tuer,secour,sein*,semaine je,semaines,semblant que,sequestree,ser,sera fini,serai,sers a
      4 sert a,sexu*,shor*,si i,si on,soir,soir c,soir je,soirs,someone is,something,son pas
      4 son pere,sortir $,squa*,squat,stai*,stin*,stop,subis,subis du,sui arsele,suicidaires
      4 suis battue,suis chez,suis enfermee,suis partie,supporte plus,surn*,surnom,t go,t pay,t stop
      4 taba*,tablets,tact*,tactile,taille,tan $,tann,tap,tape $,tel au,temps ci,tent*,tentative $
      4 tet,text*,the police,the shower,the wall,the worst,then,there s,they d,thinking,ti se
      4 to jump,to me,toilettes,toit,told,tombee,took,touchee,toujours $,tourne,tous,trainee
      4 traverse,tres,tres loin,trop tactile,trottoir,trou,tuer je,un bleu,un collegue,un couteau
      4 un internat,un plan,un squat,unal*,unalive,une cave,une de,une jeune,une merde,une porter
      4 une tous,us,us in,used to,va dire,va mal,vaut,vaux,vaux rien,ve,veines $,vendredi,verrait
      4 veux en,veux mourir,victime,vie $,vis dans,visa*,visage,vivre,voil*,voila,voir mon,voiture
      4 vole*,vomis,voul*,vouloir mourir,vous dire,was nice,we have,week end,went,whatever,wish
      4 with me,worst,wort*,would be,you won,zafe*,~Aba,~Abras,~Afui,~AsIt,~Atel,~AvI,~Cak,~Cek,~Ex
      4 ~Iport,~Isid,~Qli,~Uve,~Uvr,~abAdon,~abil,~abuz,~afer,~akA,~akt,~amWn,~apel,~aprAtis,~asW
      4 ~asiet,~avenir,~bWfriA,~bekoz,~bruiz,~dekon,~dizA,~dizQ,~dp,~drWt,~emer,~er,~erself,~evA
      4 ~evikt,~fast,~ferm,~fot,~foz,~fuir,~fuj,~gUt,~gue,~imEbl,~jI,~jik,~jpref,~jser,~jusk,~kQfi
      4 ~kQpt,~kUri,~kaC,~kil,~kilo,~km,~knov,~krWz,~krak,~lIC,~larjA,~laveri,~litl,~log,~lui
      4 ~mIsult,~mUil,~mUri,~mUrir,~mamA,~medikal,~merit,~mizelf,~mort,~mosk,~mutil,~nUri,~nover
      4 ~osi,~otomutil,~pWN,~pWng,~pa,~parlQ,~pasEr,~pati,~puni,~reazQ,~rigolA,~sUlaj,~sdf,~serur
      4 ~sigaret,~sna,~sometIg,~stai,~stajier,~stepda,~surnQ,~tIkIg,~tWlet,~taktil,~tan,~til,~tim
      4 ~tok,~trU,~travers,~tri,~trotWr,~umEr,~unaliv,~vA,~vW,~vWla,~vai,~val,~vatev,~ve,~ven,~ver
      4 ~viktim,~vizaj,~vomi
      3 0 days,0 eme,0 he,0 i,0 jours,0 l,0 lyon,0 to,@alone @age,@alone @always,@alone @fear
      3 @alone @pointless,@always,@always @fine,@always @illness,@always @shame,@blow @age
      3 @blow @escape,@blow @farewell,@blow @hide,@blow @home,@body,@body @drink,@body @fiction
      3 @body @night,@boss @craft,@boss @home,@cant @shame,@child @die,@child @fear,@child @food
      3 @child @marry,@child @since,@child @stop,@child @work,@die @cant,@die @help,@die @work
      3 @elder @blow,@elder @exam,@elder @return,@elder @sibling,@elder @work,@elder @wound
      3 @exam @age,@family @fear,@family @force,@family @friend,@family @night,@farewell,@father
      3 @father @blow,@father @child,@father @sexual,@fear @night,@fiction @fine,@fine @age
      3 @food @age,@food @school,@friend @always,@friend @play,@friend @return,@friend @selfcut
      3 @friend @street,@friend @thing,@hide @marry,@hide @nobody,@hide @play,@hide @street
      3 @high @exam,@high @force,@high @online,@high @work,@hit @age,@hit @cry,@hit @drink
      3 @hit @night,@hit @online,@home @always,@home @craft,@home @escape,@home @exam,@illness @fine
      3 @je @always,@je @body,@je @family,@je @high,@je @marry,@je @night,@je @online,@je @pointless
      3 @je @return,@je @school,@je @street,@je @thing,@life @cant,@life @money,@life @tired
      3 @life @work,@man,@man @age,@man @home,@me @drink,@me @father,@me @school,@me @sibling
      3 @me @since,@me @street,@me @they,@means @stop,@mock,@mother,@mother @always,@mother @craft
      3 @mother @cry,@mother @food,@mother @marry,@mother @selfcut,@mother @sleeve,@mother @wound
      3 @night @exam,@night @marry,@night @money,@night @pointless,@nobody @fine,@nobody @play
      3 @online @always,@online @since,@partner @blow,@partner @cant,@partner @die,@partner @exam
      3 @partner @force,@partner @money,@partner @street,@partner @thing,@pointless @nobody
      3 @return @force,@return @shame,@sad,@sad @drink,@sad @food,@selfcut @age,@selfcut @exam
      3 @selfcut @school,@sibling,@sibling @blow,@sibling @help,@sibling @high,@sibling @return
      3 @since @craft,@since @illness,@since @nobody,@sleeve,@step @age,@step @blow,@step @play
      3 @step @shame,@step @thing,@stop @fine,@stop @thing,@street @illness,@they @cry
      3 @they @illness,@they @selfcut,@they @since,@they @street,@tired @hide,@tired @home
      3 @tired @pointless,@tired @since,@wound @laugh,@wound @night,@wound @sad,^ aidez
      3 ^ anniversaire,^ chaque,^ che,^ des,^ domin,^ home,^ honestly,^ i,^ jdor,^ jpleure,^ jser
      3 ^ maman,^ nan,^ pe,^ quelqu,^ si,^ someone,^ things,^ tous,^ toute,^ voir,^ you,a aucun
      3 a boarding,a cle,a encore,a etrangle,a forcee,a jeun,a knife,a m,a manches,a moi,a moitie
      3 a pris,a retrouve,a ri,a temper,a un,a van,a woman,aban*,abim*,abused,address $,age $,agre*
      3 ai anvi,ai aucun,ai envi,ai peur,ai plus,ai regarde,ai repete,aide $,aimais la,aime le
      3 aimerais me,all,all my,allo*,allowed to,alternant,alwa*,always,always asks,ambi*,ambiance
      3 ambiance $,amwin dann,an chant,an dernier,and not,and said,and there,angr*,angry,anko,anle
      3 anniversaire hier,anti moi,anvi mo,any more,anything since,anyway $,appuyer,appuyer sur
      3 apres les,apres moi,are good,aret*,arete,arete $,armoire a,arms,arrete pas,art $,asks if
      3 assaulted,assistante,assistante sociale,aswe,aswe a,at least,at me,at work,ate,atto*
      3 attouchements,au 0,au bled,au college,au lycee,aucun,aurai plus,auss*,autre cote,autres $
      3 avale,avan*,avance,avec couteau,avec eux,avec la,away,ba $,bad,bag,bain,bala*,barre de,basta
      3 bat $,battre $,be better,be on,beats us,beca*,because my,because that,begaie,ben j,bett*
      3 bien le,bien*,bientot,bientot $,bill*,bins,bit of,bleed,bleu,bleus,body $,bois beaucoup,boit
      3 boit beaucoup,bon faire,bord du,boss makes,bosse a,bouf*,bouffe,bought,boulet pour,box $
      3 boys,bras $,bruise,brule la,bu,building open,bully me,bus a,but that,bute*,buter,bwe,by my
      3 ca changer,ca coute,ca fait,ca femme,ca mere,cabane,cable,cable $,cachette,cadavre je,cama*
      3 canape d,cara*,carte d,casting,caus*,cause,cave $,ce monde,ce qu,centre,cet hiver
      3 cette famille,chaises,chambre d,chambre pour,champ,change,changed the,changing room,chaque
      3 chaque jour,chaque nuit,chat m,che moi,chef de,cher moi,choi*,choisi,ci je,cicatrices,ciel
      3 ciga*,cigarette $,cise*,ciseaux,class,classe c,classe me,cle $,clean,climbed,climbed out
      3 coeur qui,collegue m,collegues,combien un,come ca,comes,comme,comme a,comme l,comments about
      3 compas,complique,comprenez,compris $,compte,compte les,continue,continuer comme,conversation
      3 copain,copain c,cope,corde $,corde est,cos its,couche,couler,couler $,couleur prefere
      3 coupe $,coupee,coupee $,couper bra,couper il,coups de,cours $,courses,courtes,cousin ma
      3 coute combien,couteau,couteau $,couto $,crev*,creve $,crie tout,crois,crois que,croiser $
      3 croit,cry at,cuisine parce,cyberharcelement,d adresse,d ecole,d exister,dans les,dans une
      3 dans votre,day and,days,de bon,de bruit,de ce,de classe,de cote,de crever,de foot,de lait
      3 de le,de lille,de manger,de mes,de mois,de mort,de plus,de question,de repas,de son,de sport
      3 de suicide,deco*,degoute,dehor,deja a,delete this,demain,demain pour,demande $
      3 demande toujours,demandez,dent,depr*,depression,depu*,depuis l,depuis la,depuis un
      3 depuis une,dern*,derriere la,des attouchements,des bateaux,des blagues,des bus,des grands
      3 des idees,des marques,des oeufs,des projets,des rumeurs,des semaines,des surveillants
      3 des trucs,deso*,dessous $,deteste $,deu,deu $,deux fois,devant tout,di moi,di si,die and
      3 dieu,dine*,dinn*,dinner $,dire non,dire son,disparaissais,disparaitre $,dit qu,dites vous
      3 do this,does*,doesn,doesn t,dois couper,doli*,doliprane,domi,domi adan,domin,domin mi,don t
      3 donne mes,donner,dormir ce,drog*,droi*,droite a,du 0,du centre,du naitre,du toit,dur trempe
      3 e je,e les,e mon,eau ca,ecole moi,ecole ou,ek in,eleve de,eleve m,eleves s,elle frappe
      3 elle n,elle ne,elle*,elles,embrassee,embrassee de,empo*,emporter,en aurai,en depression
      3 en fais,en fait,en fin,en noir,en parler,en securite,en soiree,en suis,en veux,en vie
      3 encore $,encore des,encr,end,end c,end ca,endroit,endroit pour,enfe*,enfin c,enfin je,enfuie
      3 enta*,ente*,entiere,erreur $,escalier $,espo*,espoir,essa*,est complique,est gris,est par
      3 est regle,est seuls,est taille,et il,et m,et ne,et puis,et s,et vous,ete,ete on,etei*
      3 etes une,etre en,etudes jusqu,eu un,everyone,evit*,expulsion,faire l,faire les,fais les
      3 fais mal,faisait,fait encore,fait envie,fait froid,fait une,falling,fatigue mais,faut*
      3 feel so,fell*,fella,femme,fenetre,ferme c,fermeture,fess*,fesses,file un,fille a,film it
      3 filme,fils ne,fils s,find,finir quoi,flics,flinch,flinch when,foi,fois je,fois on,font des
      3 food $,for anything,for real,forcee,forcer,fos,fouille les,four of,foutre,foyer,francais je
      3 frappe $,frappe moi,free*,freezers $,freezers il,freezing $,frere ne,fridge,frigo,froid $
      3 fugue,fugue depuis,funeral,future,gach*,gade moi,gap in,garcon m,gard*,garde ma,gardez,gaz
      3 genre 0,genre pour,get bullied,girls in,give*,gives,glas*,glisse $,go $,go home,go on
      3 going home,goodbye,got 0,gou,gou a,goute,grabbing,grands,grif*,griffe,gros*,grosse $,habi*
      3 habite $,habite elle,habits,habitude $,habitue,hand,happened,harassed,harcele $,harcele a
      3 harceler,have,he has,he knows,hein,hein $,helps,hes,hide,him,his,histoires $,hiver $,holi*
      3 home s,homeless $,homme qui,hommes,honestly i,hopeless $,hopi*,hopital,horaires de
      3 horaires des,hous*,house,humi*,hurting,hurting myself,i,i ask,i burn,i bwe,i hear,i just
      3 i keep,i know,i la,i ma,i ran,i self,i still,i swallowed,i trouve,i va,i work,i wrote
      3 identite $,if you,il monte,il refuse,il une,il vais,il vous,ils savent,ils vont,ime,in a
      3 in november,in the,inceste,inconscient,inflige,inquietez,inquietez pas,interesse,interet
      3 internat et,intimite,inve*,invisible,invisible $,is too,it,it d,it s,j aurais,j ecris,j en
      3 j entends,jamais compris,jdor,jdor dehor,je bois,je de,je disparaissais,je dor,je ete
      3 je fais,je fatigue,je loge,je person,je plus,je ramene,je recois,je respire,je signe
      3 je songe,je sors,je squatte,je suis,je vole,jeu $,jeun,jeune,jeune de,jours,jpleure,jpre*
      3 jser,jser a,jusqu a,jusque,just think,ka atann,ka bat,ka couper,ka rantre,ka s,ka we,kalo*
      3 kase,keep*,keeps,kids,kil me,kilos,kms $,knif*,knife,know*,knows,l acte,l ambiance
      3 l apprentie,l assistante,l expulsion,l heberge,l immeuble,l ont,l une,la anko,la bouche
      3 la cantine,la caravane,la ceinture,la corde,la faire,la ferme,la fermeture,la force,la lame
      3 la lumiere,la meson,la nui,la on,la pas,la piece,la plus,la rue,la serrure,la seule,la table
      3 lacher,lacher $,laisse des,lame ca,lance,largen,lava*,lavabo,lave au,le courrier,le cours
      3 le dossier,le fer,le gaz,le grand,le monsieur,le p,le pont,le probleme,le repeter,le sache
      3 le surveillant,le tan,le tour,le trottoir,leas*,least,leave the,left*,leftovers,les chaises
      3 les chiottes,les croiser,les grands,les jour,les passe,les pouvons,les recres,les seins
      3 les toilettes,les vestiaires,lettre,lettre d,leur*,leurs,leve la,li $,like this,like when
      3 lit la,little brother,loca*,locks,loge,logement $,long story,lunettes de,m being,m envoie
      3 m insulte,m the,m worthless,ma couleur,ma cuisse,ma lettre,ma niece,ma pete,ma s,ma taper
      3 ma toucher,ma vire,ma voiture,main sur,maire,mais bon,mais c,mais elle,mais*,maison $
      3 maison ca,make you,makes comments,mal $,maladroit,malt*,man who,manches courtes,mand*
      3 mange plus,mange tout,manger,manger le,manye,marche pas,marche sur,mark*,marks,marmay
      3 marmay i,marques ca,marsel,matelas,me after,me arsel,me calmer,me cherchent,me cogne
      3 me degoute,me foutre,me garde,me lave,me marier,me mutile,me resumer,me retrouvera,me suit
      3 me vide,me with,meal,meal*,meals,mec,medical,medo*,meme en,meme pour,mena*,mer $,merd*,merde
      3 mere prefere,mere que,mes affaires,mes cuisses,mes enfants,metier cadavre,mieux sans,migh*
      3 might,mine,minsulte,misy*,misye,misye la,moi $,moi anvi,moi ca,moi coeur,moi de,moi e,moi et
      3 moi le,moi mal,moi pote,moin*,moins il,mois c,mon bo,mon demi,mon entraineur,mon equipe
      3 mon meilleur,mon ptit,mon sang,mon seul,monde croit,monte sans,months,mor,mor $,mora*,moral
      3 moth*,mother,mouri $,mum,my best,my body,my coach,my future,my hand,my legs,my life,my mate
      3 my mother,my mum,my papers,my pupil,my stuff,my thighs,my tooth,my uncle,n etait,nait*
      3 naitre,naitre $,ne peut,ne s,ne soit,ne voie,never mind,ni fos,ni kay,nice,night,no bed
      3 no friends,no money,non il,non ils,norm*,not okay,nothing i,notre alternant,notre stagiaire
      3 nous l,november $,nowhere to,nude*,nudes,nudes $,o,of us,old school,on $,on dit,on fait
      3 on in,on manje,on marche,on purpose,on risque,on sait,on va,only thing,ont cree,ose pas,osef
      3 osef $,ou aller,ou bac,ou il,oublie $,oui j,our apprentice,ouvert le,ouvre,ouvre la,overdose
      3 overdose $,p,p tit,pack*,pain dur,pale,pant*,papa moi,papiers,paqu*,paquet,par des,par mon
      3 parce qu,pare,parents beat,parents m,parle il,parler il,part ou,partout,partout $,pas a
      3 pas appeler,pas arete,pas dans,pas demain,pas donner,pas enmen,pas kil,pas kon,pas m
      3 pas maison,pas manger,pas montrer,pas ose,pas presentable,pas un,pass*,passe pas,pay the
      3 pays pour,pe,pe pas,pe plus,pe que,peine,pendre $,pense au,pensees suicidaires,perdre,pere $
      3 pere avec,person a,personne,personne me,pete le,petit dej,peu chez,peur d,peur de,peur kil
      3 peut pas,peux plus,phone,picked on,pict*,piece en,pied $,pill*,pills $,pire $,place a
      3 plait jamais,plan pour,plan*,please don,pleure,pleurer $,plumbing $,plus etre,plus rien
      3 plus vivre,poids pour,point,point $,pointless,pointless $,pont,porter de,porter encore
      3 possible je,poste,pote,poum*,pour apres,pour m,pour manje,pour mourir,pour rire,pour une
      3 pour vivre,pour vous,pour yo,pourquoi $,pourquoi je,pouvons,prefere etre,prefere les
      3 prefere pas,prefererait etre,prends,prepare une,presentable,presentable $,pro je
      3 probleme sera,prof a,professeur a,promis d,propose de,ptit freezers,ptit*,pu de,pull*,punir
      3 purpose $,quand la,quand maman,quand mon,quatre dans,quatrieme j,que ce,que continuer
      3 que lui,que quelqu,que y,quec*,quechua,quel avenir,qui m,qui se,qui tourne,quic*,quick,r
      3 rais*,raison de,ran away,rant*,rantre,really,reason i,rech*,recres,recres je,refuse de
      3 regarde,regle,regrette de,rejoindre ma,remarquerait,remb*,remember,rent $,rent*,rentrer ce
      3 repond pas,reponds vite,reseaux,reste des,rester apres,rester en,retrouver,reveille,reverra
      3 reverra plus,ri,rideau,rien dans,rien la,rien pour,right now,rigole,rigole de,rigolent pas
      3 roller,ru $,rue avec,rugby it,rume*,rumeurs,s all,s arrete,s enerve,s go,s like,s only
      3 s starving,safe,saigne $,sait,sale,samedi dimanche,sang,sans moi,sans rien,saut*,saute les
      3 sauve de,sauvee,sav,savent,savent ou,says,says i,scars,sdf $,se coupe,se jeu,se pas,secr*
      3 secret,secret avec,secu*,securite,securite chez,see,see $,seins,seins $,send,send*
      3 sera regle,seraient,serieux,ses affaires,ses pas,seul*,seule avec,seulement un,seuls,seuls $
      3 severe,sex,sexually,sexually assaulted,she is,short,shower at,shutters,si,si les,si mon
      3 signe,simple pour,since $,sino*,sinon,snap,so alone,so tired,soeur s,soir et,soir pour
      3 soirs de,soit pas,some people,something happened,sometimes,somewhere to,son tel,song*,songe
      3 songe a,sont pas,soon,sorr*,sorry,sort plus,sou $,soulage,sous le,souvent,spac*,space
      3 space $,squat $,squatte,station,staying,stepdad,stuff s,su,subi un,subit,suic*,suicidal
      3 suicidal $,suicider $,suis au,suis battu,suis de,suis encore,suis enfui,suis maladroit
      3 suis ouvert,suis sans,suisside,suisside $,supermarche,supprime,sur des,sur du,sur notre
      3 surnom je,surs*,sursaute,surv*,surveillants,swal*,swallowed,t ask,t be,t care,t cope,t like
      3 t one,t put,t remember,tabasse,tactile $,tap amwin,tape a,tape*,tel a,telephone,telephone j
      3 tell my,temper,temps $,teni*,tenir,tente quechua,ter,tete,text,texts,that helps,that would
      3 the boss,the car,the changing,the flat,the fridge,the gym,the landlord,the leftovers
      3 the only,the scars,the station,the whole,then she,there is,there isn,theres,thig*,thighs
      3 thin*,thing that,things are,this time,threw,threw me,thro*,ti fre,tien*,till,tire,tit
      3 to disappear,to keep,to like,to live,to want,toilets,told me,tonb*,tonbe,toot*,tooth,touc*
      3 toucher,toujours a,toujours qui,tour,tous*,tout s,tout vous,toute facon,tps,traite,traitent
      3 travail elle,travaille en,tres dur,trie*,tried to,trouve pas,truc,truc pour,tu demandes
      3 tu vois,un 0,un billet,un boulet,un cafe,un casting,un chien,un d,un de,un diplome,un gars
      3 un groupe,un inceste,un mot,un paquet,un pere,un poids,un rendez,un repas,un sac,un secret
      3 un truc,unco*,une bande,une chambre,une corde,une erreur,une plaquette,unif*,uniform,us $
      3 used,va dans,va voir,vacances je,vais,vais dormir,vais got,vais mal,vais sauter
      3 vais vraiment,velo a,venir chez,verrait mes,veut me,veux,veux plus,veux retrouver,veux saute
      3 victime d,vid $,vide la,vie,vie je,vie n,vieux enfin,vingt deux,viol*,violee $,violent $
      3 violent avec,vit au,vite $,vite parce,viva*,vivr*,voi,vois plus,voisins ne,voit $,voler
      3 vomi*,voudrais une,voulais pas,voulait,voulu,vous avez,vous ce,vous comprenez,vous et
      3 vous inquietez,vous plait,voyage,voyez,vrai $,vril*,vrille,wake,wake up,wall $,want*
      3 we might,wears,what he,what i,whatever you,wish i,with a,with an,with everything,with him
      3 without,woma*,woman,worthless,worthless $,y avait,yeah,year,year in,yest*,yesterday,you go
      3 you keep,zebr*,zero message,zot i,~AbiAs,~Agri,~Ako,~Akr,~Aport,~Asien,~CA,~Cofaj,~Cor,~Cu
      3 ~Iflij,~IkQsiA,~Isest,~Isult,~Itim,~Itimat,~Ivizibl,~abitu,~alternA,~alvai,~apen,~aras
      3 ~arselemA,~asistAt,~asn,~asolt,~asv,~atUCemA,~avai,~aze,~bUf,~bUg,~bW,~ba,~bag,~bask,~basta
      3 ~bat,~bato,~batu,~biAto,~bil,~ble,~bve,~depresiQ,~depui,~devA,~diE,~dispares,~doesn
      3 ~dolipran,~domI,~domi,~dpui,~drogu,~ear,~ekri,~esai,~eskali,~espWr,~everion,~expulsiQ,~fWe
      3 ~fela,~fermetur,~fes,~flIC,~flik,~fridj,~frigo,~funeral,~gU,~gaC,~gar,~godbi,~grabIg,~grif
      3 ~iesterdai,~ime,~is,~it,~jet,~jur,~kA,~kQpa,~kQplik,~kQpren,~kQtinu,~kQversatiQ,~kUvr,~kaCet
      3 ~kamarad,~karti,~kastIg,~kav,~ke,~keCua,~kleA,~knif,~koN,~kop,~kraC,~kre,~lavabo,~lea
      3 ~leftov,~letr,~loj,~lokalizatiQ,~lokatiQ,~loz,~mW,~maladrW,~marmai,~matela,~medok,~mem,~merd
      3 ~mig,~mizi,~moral,~mot,~msg,~nervE,~netr,~nig,~nis,~no,~nud,~okI,~olidai,~opital,~overdoz
      3 ~ozef,~pAs,~pI,~pQ,~pUmQ,~pW,~pWntl,~par,~partU,~pasepor,~pen,~perdr,~person,~petit,~piktur
      3 ~port,~prezAtabl,~punir,~rApli,~rAtr,~rAtrer,~rap,~reali,~rebor,~regard,~regl,~remAb
      3 ~remarker,~retrUvera,~rido,~rumEr,~sAtr,~sQj,~sUri,~sUvA,~sWr,~saf,~savA,~sekr,~sereA,~seriE
      3 ~servis,~sever,~sexuali,~siberarselemA,~siel,~sinQ,~sizo,~sometim,~sori,~sosial,~spas,~spor
      3 ~staiIg,~suisidal,~supermarC,~sursot,~sus,~svalov,~tAp,~tQb,~tU,~tWl,~tabas,~telefon,~tenir
      3 ~tet,~tig,~tp,~trAbl,~trAkil,~trUverQ,~tret,~trev,~truk,~uniform,~urtIg,~vAdredi,~vUlu,~vWe
      3 ~vak,~vear,~viC,~vie,~vitU,~vivA,~volQt,~vortl,~vril
      2 0 ans,0 euro,0 foi,0 fois,0 get,0 semaine,@alone @shame,@alone @thing,@always @pointless
      2 @blow @always,@blow @night,@blow @online,@blow @since,@body @craft,@body @exam,@body @hide
      2 @body @mock,@body @money,@body @sleeve,@boss @fear,@boss @force,@boss @hit,@boss @marry
      2 @boss @money,@boss @night,@boss @online,@boss @street,@boss @wound,@cant @age,@cant @alone
      2 @cant @fiction,@cant @home,@cant @laugh,@cant @street,@child @empty,@child @exam
      2 @child @hide,@child @sexual,@craft @age,@cry @alone,@cry @money,@cry @night,@cry @pointless
      2 @cry @school,@cry @since,@die @age,@die @since,@elder @alone,@elder @boss,@elder @cant
      2 @elder @fear,@elder @means,@empty @fine,@empty @home,@escape @mock,@escape @shame
      2 @escape @since,@exam @work,@family @farewell,@family @high,@family @partner,@family @return
      2 @family @work,@farewell @alone,@farewell @laugh,@farewell @online,@father @escape
      2 @father @money,@father @school,@father @step,@fear @craft,@fear @marry,@fear @money
      2 @fear @thing,@fear @work,@fiction @work,@food @craft,@friend @alone,@friend @body
      2 @friend @cant,@friend @die,@friend @escape,@friend @exam,@friend @food,@friend @hit
      2 @friend @means,@hide,@hide @mock,@high @age,@high @money,@high @since,@hit @fear,@hit @marry
      2 @hit @tired,@home @food,@home @help,@home @illness,@home @shame,@je @fear,@je @selfcut
      2 @je @sleeve,@je @they,@je @tired,@life,@life @age,@life @illness,@man @help,@man @high
      2 @man @play,@man @street,@man @thing,@man @work,@marry @age,@marry @since,@me @alone
      2 @me @hide,@me @mock,@me @mother,@me @online,@means @farewell,@mock @drink,@money @drink
      2 @money @since,@mother @age,@mother @alone,@mother @blow,@mother @means,@mother @partner
      2 @mother @sibling,@mother @street,@night @help,@nobody @age,@nobody @laugh,@online @force
      2 @online @mock,@online @nobody,@partner @alone,@partner @home,@partner @sleeve
      2 @partner @wound,@play @fiction,@pointless @fiction,@pointless @work,@return @craft
      2 @return @fine,@return @work,@sad @help,@sad @school,@selfcut @empty,@selfcut @means
      2 @selfcut @money,@selfcut @night,@selfcut @sad,@sexual @since,@sibling @empty
      2 @sibling @family,@sibling @fear,@sibling @hide,@sibling @hit,@sibling @nobody
      2 @sibling @school,@sibling @since,@since,@sleeve @help,@sleeve @illness,@sleeve @play
      2 @sleeve @street,@step,@step @farewell,@step @night,@step @pointless,@step @sad,@step @sexual
      2 @step @street,@stop @age,@stop @exam,@stop @force,@stop @hide,@stop @online,@stop @shame
      2 @street @play,@they @age,@they @body,@they @die,@they @hit,@they @home,@they @sleeve
      2 @they @wound,@tired @fine,@wound @cant,@wound @help,@wound @sleeve,@wound @thing,^ adresse
      2 ^ aux,^ cap,^ cet,^ dieu,^ does,^ el,^ en,^ envie,^ everyone,^ famille,^ fen,^ frigo,^ grand
      2 ^ hes,^ hier,^ ici,^ jsers,^ jvoudre,^ kms,^ lately,^ ma,^ misye,^ one,^ parle,^ patron
      2 ^ please,^ points,^ ran,^ six,^ some,^ sometimes,^ sous,^ sur,^ ti,^ tinquiete,^ tonton
      2 ^ une,^ whatever,^ y,a a,a bouffe,a boy,a brulee,a cinq,a coucher,a cree,a dents,a di
      2 a disparu,a enferme,a etranglee,a faire,a fait,a file,a foutu,a freak,a fugue,a genoux
      2 a good,a gun,a jete,a joke,a ka,a koz,a laisse,a lot,a manje,a mess,a minuit,a moin,a neuf
      2 a nickname,a nous,a pharmacie,a pose,a poussee,a profite,a quatorze,a qui,a raconte,a recu
      2 a ressort,a s,a sauter,a ses,a souvent,a suicide,a tellement,a tent,a tin,a touchee,a trade
      2 a trois,a vendredi,a vingt,a vires,a vos,a week,a whole,a zero,abime,about it,abribus,abse*
      2 abuse de,abusee,accent dans,accident avec,accompagnee,acte $,adul*,affaires tiennent,afford
      2 afraid to,after class,after what,against the,agresser,ai achete,ai beaucoup,ai bu,ai d
      2 ai droit,ai glisse,ai meme,ai nul,ai personne,ai promis,ai propose,ai surtout,ai vole
      2 aider a,ailleurs,aimerais qu,aimerais une,aine,air $,aire,aire d,aise,alco*,aliv*,alive
      2 all $,aller ce,alone with,alors le,alors on,alors que,alre*,already,already $,am afraid
      2 amies,amwin ek,an l,an se,an vle,anba match,ancienne,anciennes amies,and can,and its
      2 and left,and only,and says,ane derniere,animateur de,anko $,annee et,anni*,ans ca,ans paris
      2 anti amwin,any trade,anyo*,anyone,anyone $,anything $,anything now,aou,appeler,apprentice
      2 apprentices,apprentissage ou,apre,apre je,apres c,apres ca,apres il,apres je,apres on
      2 arete de,argent pour,ariv*,arive,arive $,arrete l,arrive $,arrive plus,as compris,aski*
      2 assi*,assiette,assiettes,assis sur,asso*,at lunch,atan*,atelier j,atelier meme,attend $
      2 attendant,attendant le,attr*,attrape,au beurre,au cdi,au chien,au cutter,au final,au matin
      2 au mcdo,au pays,au secours,au self,aucune nouvelle,aurais,aurais du,autorisation,autoroute
      2 autr*,autres me,aux petits,avais un,avale toute,avant que,avec $,avec bebe,avec de,avec me
      2 avec nous,aven*,avez,avoi*,avoir d,avoue j,ay,ba moi,back $,bad $,baga*,bagay,bah la
      2 balance tout,balle $,barrer,bas de,bas ils,bask*,basket,basses,bast*,bataille c,bato*,baton
      2 baton $,battait,battent,battent $,battu a,battu chez,battue $,be alive,be around,be the
      2 beads,bean*,beats,beau daron,beaucoup $,beaucoup maigri,bed $,been getting,been staying
      2 bega*,being here,ben en,best friend,better off,between places,beurre,beurre noir,bf
      2 bien avant,bien du,bien l,bien la,bien ma,bien on,bien paye,bien quand,bientot je,bientot on
      2 birt*,birthday,bizarre,blac*,blackmailing,blagues $,blec*,bled,bleed $,bleme,bleme $,bleu a
      2 blok*,blouson,bo per,boarding,boarding house,body,bois mais,boit $,boite de,bon $
      2 bon choisir,bon continuer,bon en,bon quand,bonne a,bord,boss is,boss keeps,bosse dans,boug*
      2 bouger,bought i,bourree,bourree et,bourse,bous*,bra moi,bras,bras avec,bras jusqu,bread
      2 bref $,bricolage,brid*,bridge,briquet,broke my,bron*,bros*,brot*,brother,brothers are
      2 brule avec,bruyant,bulletin est,bullied,buried,burn,bus de,bus pour,buses,busi*,business
      2 but the,buter $,c ase,c ouvertures,ca,ca fais,ca famille,ca ferme,ca main,ca n,ca pique,ca s
      2 ca sert,ca soulage,ca tout,ca trousse,cabane $,cache,cache n,cacher,cachet,cada*,cadavre
      2 cade*,cadeaux,cadenas,cail*,cailloux,calls,calls me,calm down,cam,cam que,camarades,came
      2 can your,canal,canteen,canteen $,cantine ce,cantine et,car pulls,care,care what,careful
      2 carer,cares $,carn*,carpentry $,casse $,casse deux,casse tout,cauchemars $,cause d,cdi
      2 ce bleu,ce moment,ce sera,ce tout,ce week,celle des,centaines de,cert*,cett*,cette
      2 cette jeune,cette maison,cette vie,chaise contre,chaises $,chambre et,chambre toute,change 0
      2 change a,change de,change deux,changed,changing,chant,chaque dimanche,chaque jou
      2 chaque notifs,charge,chargeur,chargeur $,chat si,chec*,check,checks,checks my,chel*,chelou
      2 chelou $,chemin,cher je,cher*,cherche,cherche $,cherche comment,cherchent $,chez elle
      2 chez moi,chez une,chien depuis,chiens $,chil*,children,chiottes $,choisi pour,choisit
      2 choisit les,chope,chope ca,choses vous,chu,ci,ci $,cicatrices $,cimetiere $,cite,class and
      2 class calls,class with,cle a,cle de,clop*,clot*,clothes,clothes $,coder,coding,coeur $
      2 cogne a,cogner,colle,colo $,comes into,coming,coming back,comme au,comme dit,comme je
      2 comme on,comp*,compliments,comprends $,compte me,compte pour,conge,conge et,connaissez
      2 connaissez un,connait,connu,console,console pour,contact,contact with,continue $
      2 controle tout,copain veut,copi*,copine a,copine s,corps $,cote en,cotes,cou $,coue*,couette
      2 couette $,coulant,council,coupe a,coups a,courrier mettez,cours,cours a,cours d,couteau sur
      2 couz*,crache,crache dessus,cram*,cramer,crashing,cree un,crie*,crier $,critere,croit que,cry
      2 cuei*,cuisine m,cuisses,cuisses c,culo*,culotte,culotte $,customer,cutt*,cutter,cutter $
      2 d apprentissage,d argent,d autoroute,d avenir,d avoir,d en,d endroit,d espoir,d hotel
      2 d identite,dad hits,daller a,dans,dans 0,dans cinq,dans garage,daro*,daron,daron ma,daug*
      2 daughter,day,de bain,de bataille,de bleu,de cachet,de cachets,de ces,de chauffage,de choisir
      2 de colle,de colo,de continuer,de coups,de diner,de doliprane,de filles,de harcelement,de kou
      2 de largent,de leur,de linterna,de maison,de nouvelle,de ouf,de pates,de place,de rasoir
      2 de recherche,de rien,de samedi,de seconde,de tan,de tous,de trajet,dead inside,dealers,deces
      2 deci*,decide $,decided,decoration,decouvrir,decouvrir $,deda*,dedans,dedans $,degage,dehor $
      2 deja eseye,deja la,deli*,demain c,demain je,demande,demande comment,demande d,demande des
      2 demande un,demandes,demandez pas,demi frere,dents je,depan,depends what,depui que
      2 depuis deux,depuis dimanche,depuis je,depuis mes,depuis trois,derangerai,derangerai plus
      2 deri*,derouille,des amis,des brulures,des cailloux,des centaines,des compliments,des dealers
      2 des entaille,des heures,des mains,des mecs,des messages,des mois,des mouchoirs,des msg
      2 des pensees,des petits,des pieds,des problemes,des qu,des questions,des soirs,design $
      2 dessous,dessus et,detention $,deto*,dett*,deux dents,deux jours,devient,devoirs dans,di aou
      2 di non,di oui,di quel,di tout,did something,die,died and,digger,diner,dire ben,dis $,dis ca
      2 disait,disant,disappeared,dise*,disent,disparais,disparaissais $,disparu,dispute $,dit
      2 dit chez,dit le,dit on,dit si,dite*,dites,dites que,do stuff,dog i,doigt $,dois avoir,dois l
      2 doit,donc l,done,donne,donne ca,donne toutes,donner amwin,door,dopi,dormais,dormir,dormir et
      2 dors avec,dossier je,douche au,douleur de,douv*,douvan,down,down my,down the,dramatic
      2 dramatic about,drogue,drogue $,droit chaque,drug*,drugs $,drun*,drunk,du catch,du chantier
      2 du lycee,du mois,du riz,du rouleau,du temps,du train,du troisieme,dur,dur $,e ca,e me,each
      2 earth,earth $,eat $,eat lunch,eats,eau,ecole le,ecole on,ecole pas,econ*,economies,ecou*
      2 ecri,ecris quoi,ecris vite,ecrit des,ecrit ma,education,efface la,egal,el di,el ma
      2 electricite $,elle garde,elle l,elle me,elle repond,elle respire,elle s,elle voulait,elles m
      2 embrasser,emmene,empt*,empty,en cap,en ce,en echange,en fous,en ligne,en manque,en me
      2 en mission,en parlons,en plus,en quatrieme,en retraite,en secret,en train,en voiture
      2 en vrille,encore les,encore tout,endo*,endormir,endr*,enerve,enerve je,enfer,enfin bref
      2 enfin pour,enfin si,enfui du,enfuie de,enleve jamais,enre*,entendez,entends,entraineur
      2 entraineur me,entre le,entrer a,enve*,envie meme,envoi des,envoie des,envoye une,envoyer au
      2 epi lawyer,epouser,equipe de,es zot,esey*,eseye,est battue,est decide,est dehors,est egal
      2 est en,est fini,est fourni,est gentil,est gratuit,est harcelee,est juste,est lenfer
      2 est mauvais,est meme,est normal,est pareil,est peut,est plein,est que,est son,est sur
      2 est surtout,et apres,et demande,et deux,et j,et lui,et maintenant,et pis,et refuse,et ses
      2 et tu,et une,etablissement a,etais bourree,etais en,etais plus,etait $,etait a,etait la
      2 eteindre,eteindre $,etes,etes un,etrangle $,etrangle quand,etranglee,etre ailleurs,etre de
      2 etre expulses,etre ici,eu une,euh le,eur a,euro,euro $,evan*,every monday,everyday
      2 everything $,evoq*,evoque,ex a,examen,excuser,exige,exige des,existais pas,exister
      2 explication,explique que,expres pour,expulse,expulse $,face,fach*,fache $,facon a,faible je
      2 failli lacher,faim $,faim enfin,faim mais,faire 0,faire a,faire ici,faire saigner,fais froid
      2 fais ko,fais tout,fais un,fais victimised,fait euh,fait frapper,fait harceler,fait ma
      2 fait mal,fait quand,fait tourner,fait venir,famille,famille d,family,family $,far can,fati*
      2 fatiguee,fatiguee de,feel*,fenetre $,fere $,fere du,ferme,ferme avec,ferme ma,fermez
      2 fesses $,fet,fete*,feter,figu*,fil,fille $,fille subit,films,fils,fils dit,fils est,fin
      2 fin a,fin e,find me,find out,finit,flatmate,flics $,flippe de,flowers,flowers $,fois d
      2 fois de,fois il,fois que,foll*,fond du,for her,for two,force dans,forcee a,forcer $
      2 forget it,formation,fors*,forse,fortes,forty,fost*,foster,fou de,foulard,fourteen,fous,foutu
      2 foutu a,foyer ce,foyer hier,foyer m,foyer un,frape,frape $,frappee,frappent $,frapper moi
      2 frea*,freak,freezers,freezing,frere,frere de,frere et,frere jumeau,frid*,fringues,fringues $
      2 from my,from the,front,front of,fuge e,fugue cette,fugue elle,fugue la,gade,gagne bien
      2 garage $,garc*,garde les,garde ses,garde son,garder la,gay,gay $,genoux sur,gens pour
      2 gentil $,gentillesse,get a,get on,gets angry,ging*,gingn,girl at,glis*,glisse,goes,gone
      2 good*,gosses,got no,gout,gout*,gratuit,grav*,grave,grippe passe,gris*,grop*,groped,groped me
      2 groupe a,guards,guerre,guet*,guette,gueule en,gym,gymnase c,habitude,had a,had sex,happ*
      2 happens to,hara*,harc*,harcele depuis,harcelement,harcelement $,harceler $,harm,harm*
      2 harming,harn*,harnais,has,has a,has been,have been,have nowhere,have to,have*,he checks
      2 he hits,he isn,he put,he won,hear,heberge,help i,helps $,her boyfriend,her in,her phone
      2 here and,herself $,hesite $,heures $,hier,hier encore,hier il,him for,hims*,himself,his car
      2 his life,his phone,hit at,hobbies,homme,hope*,hopeless,hora*,hors,hotel,hotel social,housing
      2 how long,hurl*,hurle $,hurt my,hurt*,i always,i been,i can,i di,i did,i fell,i flinch
      2 i found,i go,i hate,i have,i haven,i mean,i mechant,i owe,i put,i se,i shower,i skip
      2 i started,i tann,i took,i tried,i used,i vais,i walk,ici,idee d,idee*,idees,iden*,identite
      2 ier,if his,il appelle,il arrive,il boit,il compte,il connait,il demande,il entre,il est
      2 il faudrait,il garde,il hurle,il la,il leve,il prend,il trouve,il va,ils a,ils disent
      2 ils mon,ils on,imagine,impression d,in and,in front,in it,in january,in school,ince*
      2 infirmiere,infirmiere elle,infl*,inflige $,instant $,insulte $,interet $,internat c
      2 internat loin,internet comment,intime,into her,into my,inutile,inutile $,invendus,invendus $
      2 invente,invente des,ira,irai,iron,is always,is better,is the,is trying,is your,isol*,isole
      2 it and,it just,it won,j appuies,j attend,j avais,j efface,j existais,j irai,jaloux
      2 jamais rentrer,jamais se,jambe $,jan pe,janb*,janm*,janmen,janu*,january,jave,jave promis
      2 jdoi*,jdois,jdor dans,jdors dans,jdors pas,je bosse,je cache,je chiale,je conduit,je couche
      2 je des,je disparais,je dormi,je envi,je ferais,je fin,je flippe,je kite,je leur,je manje
      2 je preferee,je pri,je quitte,je regrette,je remplir,je rentrerai,je rep,je reve,je seche
      2 je serais,je stresse,je suprime,je sursaute,je tombe,je tourne,jeta*,jete a,jete dehors
      2 jete o,jeter sous,jettent,jeu je,jeune fille,jmen,joke,joke $,jou,jour et,jour je,jour*
      2 journal,journee et,jours que,jpleur,jpleur tout,jreg*,jregarde,jregarde plus,jrs,jsers
      2 jsers a,jumeau,jump $,jure,jusc*,jusq*,jusque la,just,just feel,just tired,just want
      2 juste que,jvou*,jvoudre,jvoudre etre,jy,ka,ka courir,ka gade,ka menage,ka pe,ka vin,kasi*
      2 kay $,kay la,keeps asking,ker,key,kicked me,kids in,kil sache,kill herself,kilos $,kitchen
      2 kitchen because,kite,kite le,knife $,know how,know which,konbyen i,kou,koz,l aise
      2 l appartement,l ase,l avenir,l enfer,l escalier,l habitude,l hopital,l horaires,l infirmiere
      2 l ordinateur,l ordre,l oreille,la boite,la bouge,la cite,la classe,la cle,la colo,la date
      2 la douleur,la famine,la gorge,la grille,la guerre,la ils,la je,la ka,la mor,la nou,la peine
      2 la permission,la piscine,la pointe,la police,la poutre,la prefecture,la pression,la que
      2 la recre,la serrurerie,la sonnerie,la sortie,la trouvent,la visite,la voiture,la vraie,lach*
      2 lache le,lais*,laisse $,laisse dans,lame de,lame*,lames,lance des,lanm,larz*,larzan
      2 last nite,late at,latelier tout,lately,laugh,laughs,laun*,laundrette,laver,laverie parce
      2 lawyer,le bra,le bricolage,le cable,le chat,le chemin,le coffre,le contrat,le copain,le cuir
      2 le cure,le dessin,le fait,le fatigue,le feu,le fil,le foot,le garcon,le gout,le i,le jan
      2 le jou,le journal,le lavabo,le lui,le maitre,le martinet,le mois,le nez,le noeud,le papa
      2 le petit,le pire,le placard,le platre,le plus,le principal,le professeur,le proprietaire
      2 le samu,le self,le seul,le sourire,le sport,le stage,le telephone,le travail,le truc
      2 le tuteur,le visage,le weekend,learned to,leave it,legs,legs $,lenf*,lenfer,les animaux
      2 les avant,les bons,les coups,les dimanches,les douches,les eleves,les fesses,les gosses
      2 les groupes,les invendus,les lames,les mots,les outils,les rails,les rates,les repas
      2 les reseaux,les stages,les terminale,les vaches,les voix,li la,library,life isn,like,like $
      2 like actually,like drawing,lil,lil $,lingere,lire $,litt*,live $,livi*,living,ll do
      2 locale et,localisation,lock,loge chez,loge*,logement,lois*,loisirs,lol,long*,longtemps
      2 look like,lose,loto,loto a,louc*,loud,loves me,low,low $,lui $,lumi*,lumiere,lune*,lunettes
      2 lycee je,lycee ou,lyncher,lyon je,m accrochee,m amener,m arrange,m at,m egorger,m enferme
      2 m envoyer,m est,m getting,m going,m in,m inquiete,m interesse,m locked,m not,m picked,m va
      2 ma,ma cuisine,ma force,ma mis,ma oblige,macd*,macdo,made,maig*,maigri,main dans,main entre
      2 main j,maintenant elle,maintenant il,maintenant ils,maintenant j,mair*,mais de
      2 mais franchement,maison je,maison les,maitre d,make me,mal c,mal quand,malaise,malaise elle
      2 malheureux,malheureux $,maman pas,mana*,manage,manches meme,mande,mande moi,mang*,mange dans
      2 mange depuis,mange presque,mange seul,mange une,maniere,mant*,manteau,mape*,marche,marche $
      2 mardi je,mari de,mari il,mariage,marier $,marin,marine,marks on,marques $,marques sur
      2 marre je,martinet,match,matin et,matt*,matters,mauvaise periode,mcdo,me $,me barrer
      2 me battait,me brule,me caresse,me comprends,me content,me coupe,me di,me do,me douche
      2 me down,me font,me fou,me late,me lol,me massacrer,me moi,me planter,me punir,me rabaisse
      2 me rackettent,me scarifi,me sen,me tabasse,me taillade,me tient,me tu,me voir,me vois,mean
      2 mean to,mec de,mecanicien $,mecs qui,medecin du,medocs,menace $,menm,merci pour,mere lit
      2 mere mange,mere me,mere moi,mere s,mes apprentis,mes habits,mes jours,mes loisirs
      2 mes manches,mes papiers,mes photos,mes poignets,message $,messages,met a,met ca,met mal
      2 metier avec,metier je,metiers,mets celle,mets du,mettent a,mettez ce,mettre fin,mezon $
      2 mi dor,mi gingn,mi la,mi regard,mi s,mi veux,midi j,midn*,midnight,mieux le,mieux pas
      2 might lose,mis la,miss,mo ka,mo pas,mode,mode $,moi,moi beaucoup,moi bout,moi cherche
      2 moi chope,moi dehors,moi demain,moi douvan,moi encore,moi es,moi i,moi ils,moi ja,moi les
      2 moi maintenant,moi moi,moi mon,moi on,moi plus,moi travail,moi vid,moin,mois de,mole*
      2 moment de,moment je,mon anferme,mon beau,mon compas,mon coup,mon di,mon ex,mon passeport
      2 mon petites,mon prof,mon voisin,monday and,monde,monde et,moniteur,mons*,monsieur
      2 monsieur donne,monte,monte $,monte sur,monter dans,months and,montrer,montrer pour,mood he
      2 mort c,mort comme,mort tout,mosq*,mot $,mot sur,mots,mouchoirs,mouchoirs taches,mourir
      2 mourir c,mourir sans,moyen davoir,msg,msg chelou,my age,my arms,my bf,my brothers,my class
      2 my daughter,my ex,my father,my flatmate,my foster,my kids,my old,my room,my stepfather
      2 my trousers,my twin,myself at,n est,na,nan died,ne $,ne dejeuner,ne peux,ne sait,ne sers
      2 ne vois,nearly,need a,nerveux,ni de,ni l,ni rien,niec*,niece,niece a,nigh*,nite,no school
      2 nobo*,nobody,nobody has,nobody m,nobody me,noeud coulant,noir $,noires,nom $,non merci
      2 non pas,non rien,none,none $,nonm,not come,not going,not sleepy,nothing matters,notifs j
      2 notre pensionnaire,nou,nou dor,nou pas,nourriture,nous $,nous frappe,nouvelle $,nui $
      2 nuit je,null*,nulle part,o lycee,obligatoires,oblige a,occuper,occuper de,octobre,oeil au
      2 oeuf*,of beads,of everything,of me,of them,old,old $,olde*,older,on ce,on choisit,on di
      2 on evoque,on monday,on monte,on saute,on sunday,on the,on this,on verra,oncle,oncle $
      2 oncle ma,one of,one that,onli*,online,ont choisi,ont fait,option arts,oreille,ose plus,oswe
      2 oswe i,othe*,ou $,ou passer,ou que,oublier,oublier $,oui la,our little,our trainee
      2 our trainees,ousa,ouvert les,ouvertures,over*,owe him,pantalon,papa il,papiers c,paquet de
      2 par,par coeur,par de,par terre,parait,parents kicked,parents la,parents ont,parents s
      2 parents se,parents seraient,parle,parle au,parle doucement,parle les,parlons pas,part aux
      2 parte,partie,party,pas avec,pas ca,pas famille,pas il,pas jusque,pas manje,pas ni,pas parle
      2 pas parler,pas pourquoi,pas raconter,pas repondre,pas sav,pas se,pas une,pas vivre,pas vrai
      2 passe a,passe au,passe des,passe je,passe mes,passe ses,passer demande,passer la,patron
      2 patron garde,paum*,pay,payer $,pb,pe dormir,peace,peau des,peine $,pend*,pendant dix,pendre
      2 pense,penser,pensionnaire,people from,per,per ma,per me,per mon,perdre l,pere,pere a,pere c
      2 pere elle,pere ma,pere nous,pere voudrait,peri*,peripherique,permission pour,personne le
      2 peso*,pesonn,peti*,petit copain,petit on,petite,petites freezers,peut les,peut y,peux
      2 peux pu,peux quand,phones,pi viv,pictures,pictures of,pile,pin,piscine,piss*,place pour
      2 places,plaisir,planning how,planquer,planter,planter $,plaquette,platre,pleure $,pleure tous
      2 pleure tout,pleurer,plus apres,plus au,plus chez,plus elle,plus longtemps,plus mon,plus tard
      2 plus tranquille,plus tranquilles,po,poig*,poignet,poignets,poil $,poing $,pointe des
      2 points faible,police a,pont a,porn*,porno,porter avec,porter je,porter parce,porter toujours
      2 pose,pose des,pose un,poste de,posted,pot,pote son,poub*,pour ca,pour devenir,pour en
      2 pour eux,pour paris,pour partir,pour qu,pour que,pour qui,pour quoi,pour tenir,pour trouver
      2 pourquoi,pourquoi ils,pousse moi,poussee,pout*,poutre,ppl,prefere,prefere garder,pregnant
      2 prend le,prendre moi,prends des,prepare,pres du,pret*,pretend,pri,pri le,pri tout,primary
      2 problemes,problemes avec,prochain je,prof c,projets,promis un,propose,proprietaire,psy,ptit
      2 publie,pulls,punit,punition,purp*,purpose,push*,pushed,put his,put my,qu a,qu il,qu un,quand
      2 quand i,quand il,quand le,quand y,quartier,quatorze ans,quatrieme il,que,que i,que jave
      2 que le,que on,que se,que un,quel age,quelle a,quelle formation,questions,queue $,qui garde
      2 qui je,qui l,qui lache,quie*,quitte mon,quitter $,quoi au,quoi faut,quoi l,quoi si,raba*
      2 rabaisse,racc*,raccompagner,rackettent,racketter $,raconter,rad,rail*,rails,rails et,ramasse
      2 ramener les,rand*,rando,rantre tout,rase les,raso*,rasoir,rate un,rate*,rates $,rather not
      2 re sleeping,reason,reasons,rebo*,recharge,recherche,recois,recois des,recommence
      2 recommence $,reconnait,record,recre je,referente,regard,regr*,regrette,rein*,rejoindre mon
      2 rejoindre papi,remonte,renc*,rencontre,rendu un,renf*,rentre avec,rentre ce,rentre la
      2 rentre plus,rentrer,rentrerai,rentrerai pas,rep pas,repas a,repas le,repasser,repeter
      2 repeter $,reponse je,repris,repris le,respire plus,ressort,reste je,reste plus,rester
      2 rester au,rester devant,resto,resumer,rete,retourner,retourner chez,retr*,retrouvera,reum me
      2 reve*,reveillee,reveillee sans,reveiller,reveiller $,revient,rien chez,rien et,rien l,rien n
      2 rien*,rient,rigolent de,rince,rince $,risque de,roga*,roue de,rouleau,ru depui,run away,s
      2 s 0,s always,s arete,s eclaire,s eteindre,s habitue,s my,s nothing,s occuper,s off,s our
      2 s threatening,s what,s y,sac c,sac ils,said it,said no,saigner $,sait $,sait ou,salon $
      2 salut je,same day,san moi,san paye,sang $,sans,sans $,sans autorisation,saute des,sauter du
      2 sauter par,sauvee de,savoir pourquoi,say i,say what,sayi*,saying,saying we,says it,scared to
      2 scarifi,scarifi $,school $,school so,se battent,se brule,se foutre,se le,se les,se mettre
      2 se tout,se tromper,sech*,seche,seche parce,secour il,secours,secours il,see myself
      2 seize heures,self harm,send anything,sending,sens comme,sens de,sept heures,septembre je
      2 septembre vous,sequestre $,serai parti,seraient plus,serait mieux,sere,serre la,serrure,sers
      2 service,service a,service de,ses camarades,ses chaussures,ses nuits,ses parents,seul $
      2 seul au,seul critere,seul vrai,seve*,severe trop,sex with,sexe,sexuellement,sexuelles,shak*
      2 she always,shel*,shelter,shoes on,shouts $,si mi,si quelqu,si une,silence,since primary
      2 sinon il,sist*,sister $,sisters,slap*,slapped,sleep on,sleeping,sleeping in,sleepover,sleepy
      2 sleepy tired,so don,so done,so it,so not,so yeah,sociale,soeur a,soeur en,soins,soir j
      2 soir mi,soir non,soir y,somb*,sombres,sombres $,some,some boys,someone,sometimes i,son bebe
      2 son blouson,son depan,son is,son sac,son sweet,son telephone,son truc,sonne jamais,sonnerie
      2 sont en,sont obligatoires,sorry for,sors avec,sort,sort pas,sort*,sortie du,sou,souci avec
      2 souffre,souffre douleur,soulage $,sour*,sourire,sourire $,sourit,sous $,sous de,sous mon
      2 sous un,souvent rien,souviens,spor*,sport veut,squatte une,stairs,stares,stares at,started
      2 station $,stay in,stay late,stea*,steal,step dad,stepfather,stop $,stop they,stop*,stor*
      2 stre*,street $,streets,stresse je,students can,subi des,subject,sui a,suicide note,suis ca
      2 suis dehors,suis educateur,suis enfuie,suis fais,suis fatiguee,suis reveillee,suis sauvee
      2 suis son,suit $,suivante,suivante $,summer,sundays $,supermarche parce,supposed,sur deux
      2 sur insta,sur moi,sur off,sur pause,sur snap,sur tiktok,surtout envie,surveillant
      2 surveille $,surveiller,swar,sweet a,t a,t afford,t always,t give,t matter,t ring,t work
      2 t worth,taches de,taillade,taille du,take my,take*,takes,talk about,talk to,talks,tan
      2 tape dessus,tape les,taper $,tard possible,tbh $,teacher $,tel ca,telephone sonne,tell the
      2 tellement peur,temps de,tent by,terre,tete tourne,text $,texted,texted me,that allowed
      2 that far,that he,the apprenticeship,the bridge,the building,the canteen,the cat,the class
      2 the day,the girls,the journee,the kitchen,the laundrette,the locks,the machines,the marks
      2 the maths,the new,the people,the reason,the roof,the staff,the stairs,the streets
      2 the toilets,the window,the workshop,them on,there an,there anywhere,they are,they ll
      2 think about,thinking about,thinking of,this anymore,this house,this morning,throws,thune $
      2 tiennent dans,tiens,tiens plus,till friday,tin,tin of,tink*,tinquiete,tire par,tirer une,tlj
      2 tlj $,tlm,to,to calm,to have,to kill,to take,to unalive,toilets $,toit du,told anyone
      2 tombe en,tombe et,tonbe $,toni*,tonight,tont*,tonton,tonton i,too,took a,took the,tors*
      2 touche $,touche dans,touche les,toucher $,toujours la,toupatou,toupatou $,tourner mieux
      2 tout $,tout casse,tout en,tout habillee,toute ca,trai*,traine $,training centre,tranquilles
      2 tranquilles si,travail $,travail et,travail je,travail ou,travaille deja,travaille me,trem*
      2 tremble,trente a,tres peur,tried,trip*,tris,tro,tro peur,trois mots,troisiemes,tromper d
      2 trop faim,trop j,trop lourd,trop mal,trop nul,trop voila,trottoir $,trousse,trouve des
      2 trouve un,trouvent,trouvent $,trouver de,truc de,trucs a,tu $,tu degage,tu parle,tuer
      2 twice $,twin,two days,un $,un animateur,un apprentissage,un champ,un essaie,un faux
      2 un immeuble,un jeu,un malaise,un me,un papier,un pote,un probleme,un prof,un resto,un robot
      2 un salarie,un service,un sou,un surnom,un train,unalive myself,uncl*,uncle comes,under my
      2 une aire,une assiette,une boule,une connerie,une embrouille,une machine,une mauvaise
      2 une overdose,uniform $,using,va envoyer,va garder,va se,vacances et,vaches,vais pu,vais run
      2 vais se,van,vanish,vanish for,vein*,veines,vendredi apres,vendredi tout,venir de,vente vid
      2 ventre de,veri*,verifie,verra $,verront,verrou,vers la,vest*,vetement,veut se,veux d
      2 veux fair,veux fuir,veux m,veux pu,veux sauter,viande,vict*,victime de,vide $,vide depuis
      2 videe,vie ca,vien*,vienne,vient dans,viol $,viole,violent,vire de,vire*,vires,vit $,vital
      2 vite il,viv mi,vivant,vivr,vivr $,vivre encore,vnir,voie plus,voie*,vois tout,voisin,voit*
      2 voitur a,voiture et,voiture grippe,voix me,vole,volent,votre internat,voudrais etre
      2 voudrait que,voulez,voulez $,vous fermez,vous gardez,vous ne,vous qui,vous voulez,voyez $
      2 vrai,vrai truc,vraiment,vraiment plus,vrille $,vu ce,vu mes,vwe,vx,wait*,wallah j,want it
      2 warm,warm $,was 0,was never,way to,we are,we don,we say,we talk,wear*,weekends are,weeks
      2 were,what mood,what she,what they,what we,when he,when his,when i,when*,whenever,wher*
      2 where nobody,whis*,who would,whole class,wind*,window,with it,with that,with*,work for
      2 worth living,would notice,wrap*,wraps,written,wrong $,wrot*,wrote,wrote the,y ai,y arrive
      2 y aswe,y pense,y rester,ye,ye oswe,year 0,yo,yo di,yon,you don,you start,your arms,zot
      2 zot ni,~Ad,~Adi,~AdrW,~Afe,~Ale,~Apti,~AtAdA,~AtAdr,~AtrenEr,~AvW,~Avelop,~CAj,~CAjIg,~CAjer
      2 ~CAjera,~Canm,~CarjEr,~Ce,~CelU,~Celt,~CemI,~CerC,~CildrA,~Ciot,~Cof,~Cop,~Ero,~Ifirmier
      2 ~Ikiet,~Ikl,~Iself,~Iteres,~IvAdu,~Qkl,~Qlin,~Uvertur,~UzIg,~Uza,~Uze,~aU,~abi,~abim,~abitud
      2 ~abribu,~absAs,~afor,~ale,~aliv,~alreadi,~amen,~anion,~aniverser,~apA,~ariv,~arm,~armIg,~arn
      2 ~as,~askIg,~ate,~atrap,~avi,~bEr,~bUji,~bUr,~babi,~bagai,~batA,~batQ,~bet,~birtdai,~bizar
      2 ~blUzQ,~blak,~blakmelIg,~boardIg,~bodi,~brea,~bridj,~brik,~brikolaj,~bros,~brot,~bruiA
      2 ~buletI,~buz,~buzin,~dA,~dUvA,~dW,~deal,~dedA,~def,~degUt,~degaj,~dekUvrir,~demI,~derAjer
      2 ~dernier,~desU,~det,~deviA,~dezol,~dispar,~disparu,~dit,~dogt,~dopi,~dovn,~dra,~drag
      2 ~dramatik,~drug,~eaC,~eduk,~edukatiQ,~egal,~ekUt,~ekler,~elEr,~eme,~enerv,~epUz,~etIdr
      2 ~evanUi,~everidai,~evit,~evok,~exij,~eze,~ezei,~fAtom,~fUlar,~fUrten,~fUtu,~faC,~fami
      2 ~famili,~fenetr,~figur,~flatmat,~flov,~formatiQ,~forti,~fost,~foto,~frIgu,~frap,~freak,~ga
      2 ~gad,~gai,~garkQ,~glis,~goe,~gon,~gratui,~griz,~grop,~gros,~guar,~guet,~gui,~iQ,~idAtit,~iea
      2 ~irQ,~ira,~isi,~izol,~jA,~jAb,~jAtiles,~jIN,~jU,~jUrnal,~jUrnei,~jalU,~januari,~jdW,~jetA
      2 ~jmA,~jr,~jregard,~jvUdr,~kAten,~kQjugal,~kQplimA,~kQtak,~kU,~kUd,~kUet,~kUlA,~kUnsil,~kWnsA
      2 ~kaban,~kadavr,~kadena,~kam,~kanal,~kaz,~kdi,~kei,~kelU,~ker,~kiet,~kik,~kle,~klop,~klot
      2 ~kolokater,~komIg,~kord,~krev,~kri,~kriter,~kulot,~lAf,~lQgtA,~lUC,~lWzir,~lanm,~larzA,~lavi
      2 ~les,~lest,~librari,~lif,~lil,~livIg,~lojemA,~lol,~londret,~loto,~lumier,~lunet,~mAga,~mAj
      2 ~mAto,~mQd,~mQt,~mUCWr,~mad,~makdo,~malErE,~malez,~manaj,~manier,~mapel,~mariaj,~marsel
      2 ~martin,~megri,~menas,~menaz,~menm,~mi,~midnig,~min,~misIg,~mkdo,~mod,~modern,~monitEr,~mur
      2 ~nUritur,~nearli,~nies,~nit,~nobodi,~non,~nonm,~o,~oktobr,~okupera,~ol,~old,~opel,~or,~orer
      2 ~osv,~otel,~otorUt,~otorizatiQ,~otr,~pAdr,~pAsioner,~pAtalQ,~pUbel,~pUrkW,~pUtr,~paiA,~pal
      2 ~part,~peas,~per,~periferik,~pezon,~pil,~pisin,~pl,~plaket,~platr,~pler,~porno,~post,~prAdr
      2 ~pref,~prepar,~primari,~profit,~propoz,~proprieter,~protej,~psi,~puC,~publi,~purpoz,~rAbUrs
      2 ~rAdQ,~rAferm,~rAkQtr,~rAplir,~rI,~rabes,~rakQpaN,~raket,~raketA,~ramas,~rapor,~razWr
      2 ~reCarj,~reCerC,~referAt,~regret,~rekW,~rekomAs,~rekon,~rel,~remark,~repas,~repri,~resorti
      2 ~rest,~resto,~ret,~revel,~rezQ,~rigol,~rogar,~sAdIg,~sAg,~sIpl,~sQbr,~sUfr,~sUrir,~sUviA
      2 ~sWn,~saiIg,~se,~seC,~sex,~sexuel,~sexuelemA,~sikatris,~silAs,~sirkul,~sist,~ska,~slap
      2 ~slepi,~slepov,~someon,~son,~soneri,~sot,~start,~ste,~steal,~stepfat,~storerom,~subjek
      2 ~suisid,~suisider,~suivAt,~sum,~svar,~tQtQ,~tUjUr,~tUpatU,~tUrn,~tUrnera,~telad,~terifi,~tlj
      2 ~tlm,~tonig,~tors,~trUs,~tren,~trov,~tvI,~umiliatiQ,~uzIg,~uze,~vE,~vIdov,~vQ,~vWaj,~vWtur
      2 ~varm,~venev,~verQ,~verU,~vestier,~vetemA,~viA,~vid,~vien,~vir,~viv,~vnir,~vol,~vor,~vra
      2 ~vremA,~vritA,~vrot,~zo
      1 0 euros,0 j,0 jour,@alone @laugh,@alone @work,@blow @help,@blow @return,@blow @school
      1 @boss @alone,@boss @empty,@boss @pointless,@child @help,@child @home,@child @wound,@cry @age
      1 @cry @empty,@die @force,@die @illness,@die @pointless,@die @return,@elder @friend
      1 @elder @nobody,@elder @pointless,@empty @alone,@escape @age,@exam @fine,@family
      1 @farewell @escape,@farewell @illness,@farewell @money,@father @empty,@father @partner
      1 @fiction @age,@food @sexual,@force @since,@friend @fear,@friend @online,@friend @sexual
      1 @help @fiction,@hide @age,@hide @illness,@hide @money,@high @cant,@high @stop,@hit
      1 @hit @high,@hit @money,@je @food,@je @help,@life @fine,@life @play,@man @blow,@man @cry
      1 @man @force,@me @die,@me @money,@means @age,@means @always,@means @fine,@means @night
      1 @means @sexual,@mock @force,@money @craft,@money @thing,@mother @empty,@mother @mock
      1 @mother @stop,@night @work,@nobody,@nobody @thing,@online,@partner @means,@play @work
      1 @return @money,@return @online,@school @exam,@school @fine,@school @play,@school @sexual
      1 @selfcut @high,@selfcut @illness,@selfcut @mock,@selfcut @play,@selfcut @sexual
      1 @selfcut @thing,@selfcut @work,@sexual @marry,@sibling @farewell,@sibling @fine
      1 @sibling @work,@since @help,@sleeve @escape,@sleeve @farewell,@sleeve @high,@sleeve @since
      1 @sleeve @stop,@step @child,@step @fear,@step @hide,@step @laugh,@step @selfcut,@stop @sad
      1 @they @empty,@they @food,@they @life,@they @pointless,@they @thing,@thing @illness
      1 @tired @empty,@work @thing,^ aide,^ all,^ ambiance,^ bof,^ dad,^ depends,^ end,^ his,^ jdois
      1 ^ kay,^ madame,^ metier,^ mettez,^ mum,^ nimporte,^ ousa,^ papa,^ pour,^ ptdr,^ scared,^ she
      1 ^ telephone,^ theres,^ trois,^ violences,^ votre,^ vous,^ we,^ wsh,a abuse,a an,a appelee
      1 a appeler,a avoue,a bag,a balance,a bunch,a burden,a confisque,a course,a day,a deja,a dix
      1 a dorm,a dos,a ecrit,a embrassee,a filme,a florist,a frappee,a jure,a laisser,a lille,a mes
      1 a mis,a ne,a party,a paye,a perpignan,a pete,a quatre,a retire,a serre,a stranger,a tapee
      1 a thing,a trainee,a vendre,a vu,accent du,accueil,acha*,acharne,acharne sur,adore enfin
      1 adulte,affo*,afte*,after $,after work,again on,ai cache,ai decouvert,ai demande,ai gobe
      1 ai marre,ai nulle,ai poste,ai pris,ai recomence,ai recommence,ai signe,ai surprise
      1 ai traverse,ai trop,ailleurs $,aimais bien,aimerais etre,air,aje,ali,all of,allait,aller au
      1 aller retour,aller seule,aller simple,allez saute,alors je,am,ambiance a,amener,amis me
      1 amour,amour $,amwin kom,amwin zot,an e,an gwadloup,an j,an loto,an tout,anba cabane,anci*
      1 anciennes,and a,and everyone,and me,animateur,animaux $,anniversaire,ans ma,ans me,ans moi
      1 ans roubaix,answer quick,anvi de,anyb*,anybody,anything to,anything with,anyway yes,anywhere
      1 anywhere but,appartement il,appelee,appelle ca,appellent le,apprenti et,apprentice is
      1 apprentices get,apprentis,apprentis s,apprentissage m,appris que,appuies,appuies fort
      1 apres tout,arce*,arcele,are from,are in,arrache la,arrache les,arret $,arrete pour,arreter $
      1 arretera,asha*,ashamed,asked whether,asking,asks,association pour,at,atann,atelier pour
      1 attend en,attends juste,attouchements $,au boulot,au cfa,au cimetiere,au couteau,au debut
      1 au lavabo,au pire,au sang,auch*,auchan,auchan $,augu*,august,aurais jamais,aurais pas
      1 autant mourir,auto*,autour du,autre ca,autres l,avaient,avais dit,avais mal,avant bras
      1 avec le,avion pour,avis,baby sitter,bac,back there,bad at,bah l,bain $,bal,balai,balance
      1 balc*,balcon 0,bande $,bann marmay,bard*,barrer de,barricade,bas avec,bas il,bas je,baskets
      1 bat,bat amwin,bat ma,bat moi,bata*,bataille,bateaux a,batte,batte $,be somewhere,bear*
      1 bedroom door,been gone,before $,before i,before they,begaie et,begg*,begged,begged me,bein*
      1 being,being an,being blackmailed,belle hurts,beside me,bete,better,beur*,bien de,bien mais
      1 biye,bizarrement,blackmailed,blackmailed with,blackmailing me,blagues,bleach,blou*,bois de
      1 bois surtout,bolonm la,bope,boper i,bouge plus,bouger $,boui*,bouillante,boule au,box,boy at
      1 boyfriend grabbed,bras depuis,bras plein,breakfast,briq*,brochure $,brod*,broderie,broken
      1 brother and,brother gets,brou*,bruises,bruit d,bruits de,brulee,brulee avec,bruy*,building
      1 bully,bunc*,bunch,bunch of,burd*,burden,burn myself,buse*,but my,c est,ca comme,ca fai,ca l
      1 ca pour,ca qui,ca valise,cabine,cabl*,cable j,cachet $,cachette $,caen,call me,call my
      1 calme $,calmer $,camera $,can eat,cant*,cantine on,cap l,carry packages,cas,cash,cash in
      1 casier $,cast*,cause de,caz,ce la,ce message,ce possible,ce qui,ceinture $,ceinture c
      1 cela fait,celui ou,celui qui,centaines,chai*,chambre c,chambre e,champ de,change dans
      1 change du,change la,chantier,character,chat qui,chaude,che,chef a,chef i,chef m,chef me
      1 cheffe,cher,cherche surtout,chercher samedi,cherchez pas,cheveux et,chez lui,chez nous,chia*
      1 chien $,children s,chop*,chope kay,chuc*,chucked,cimetiere,cinq dans,circuler,ciseaux a
      1 ciseaux vaut,classes sont,clea*,clio,closes,coeu*,coeur,cogn*,cogne avec,coiffeuse m,coincee
      1 coincee dans,colle $,coloc,comi*,commencer la,comprennes,compter,conduit $,connaissez pas
      1 connait mon,console a,contrat,contre la,contre ma,contre un,controle $,controler,copain de
      1 copain depuis,cope $,cops,corde dans,corn*,cos theres,cote a,cotes felees,coudes,could a
      1 coupe les,coupe ma,cours des,cousin i,cousin j,crachent,cras*,crever pour,crever voila,croi*
      1 crying $,cure,cuve*,cyberharcelement $,d a,d accueil,d auchan,d do,d elle,d go,d importance
      1 d un,dad broke,dame de,dann,dans ca,dans un,dapr*,date est,daughter ran,davo*,davoir
      1 davoir mal,day now,de bains,de canape,de cap,de cle,de dejeuner,de garder,de l,de la,de ma
      1 de maisons,de marques,de naissance,de nourriture,de photo,de pie,de premiere,de prenom
      1 de rester,de retourner,de ri,de sale,de sauter,de seize,de soudeur,de suite,de turc,de vivre
      1 debrouille $,decide que,defo*,defoncer,dego*,degres $,dehors ce,dehors il,deja choisi
      1 deja essaye,deja mange,demande de,depend de,depuis lundi,depuis septembre,dernie $,derniere
      1 derniere j,dernieres,dero*,derriere le,des,des bruits,des chambres,des comprennes
      1 des coupures,des doigts,des economies,des gars,des gens,des internet,des mec,des photos
      1 des scarifications,des snaps,des traces,des trains,des truc,des types,des vetements
      1 deserve it,desinfectant,desinfectant des,desolee,deux cotes,deux mois,devant nous,deye,di a
      1 di kil,did $,did it,dimanches,dire je,dire pourquoi,disant qu,disappear $,disparais demain
      1 disparaitre,disparaitre pour,disparetre,disse,dit a,dit merci,ditou,do for,do we,doing it
      1 domi an,domicile,domicile $,domicile j,done i,done the,donne ma,donne pas,donner $,door $
      1 door because,door down,dorm,dorm $,dormire,dormire $,dors pas,douches,down $,dpui,dpui 0
      1 dpui*,drap*,driver,drugs,drunk $,du bus,du canal,du cap,du chargeur,du chef
      1 du cyberharcelement,du desinfectant,du fond,du garage,du harcelement,du lait,du lidl,du pate
      1 du pont,du porno,du supermarche,du travail,dur a,duve*,duvet,e etage,e nou,e on,e que,eart*
      1 easier $,eat,eate*,eaten,eau bouillante,eau chaude,ecar*,ecart,echange de,echappe de
      1 ecole donne,ecole la,ecole mais,ecoute $,ecouter,ecris du,ecrit le,ecrivent,educateur m
      1 egal je,egorger $,either $,eleve a,eleve est,eleve ne,eleven and,elle c,elle etait,elle ose
      1 elle trouve,embetent,empty $,en boulangerie,en classe,en dessous,en disant,en donner
      1 en pleurant,en pregnant,en sang,en stage,en une,en veut,en vrai,encore faire,encore perdu
      1 end a,end je,end of,endormir et,endroit ou,enerve vite,enfer $,enfui,enfui de,enlevez
      1 enmen mecanique,entends ses,enterrement de,entraine,entre les,entrer chez,environ,envoie
      1 epi lontan,epou*,epui*,epuise,es pas,es shirt,essaie d,est arrive,est assis,est choisie
      1 est contre,est enfuie,est fachee,est kiffe,est ma,est mieux,est prete,est rare,est sans
      1 est sauvee,est seize,est sous,et chez,et elle,et ils,et jamais,et jdois,et je,et quand
      1 et que,et qui,etablissement,etais,etait en,etait mon,etait pour,ete abusee,eteint,etio*
      1 etouffe $,etouffer,etre dans,etre seule,euh ca,euh comment,every night,eviter les,ex is,ex m
      1 exams $,exciser,exciser $,expliquer $,expulser,expulses $,face $,fai un,faim tous
      1 fair expulse,faire exciser,faire expulser,fais harcele,fais harceler,fais insulter
      1 fais partie,fais pas,fais taper,fais y,fait,fait agresser,fait avec,fait jurer,fait passer
      1 fait racketter,fait toucher,faits,fami*,farm*,fast*,fastest,fatig,fausse,fautes $
      1 favourite subject,feel empty,feel like,feels,fele*,felees,fell $,fera de,ferme pas,feut*
      1 fian*,fice*,fill*,fille cherche,fille se,filme $,fils rentre,fine $,fini je,flin*,flippe
      1 fois la,fois pour,following,following me,fond,fond de,food bank,for being,for four,forc*
      1 forcee $,fore*,forearm,forget,fort pour,fou,fouette,foul*,fourni,fours,foyer le,fraiches
      1 franchement,frappe ma,frappe quoi,frappee $,frere a,frere dans,frere pleure,friday and
      1 friday then,fridge $,friends $,frigo est,froid dans,froid la,frole,from girls,fugue il
      1 fuguer ce,fuient,funny $,gamelle,gamin de,garcon du,garde mon,garder des,gare je,gars du
      1 gars*,gave away,geant,gendarmerie,genoux,genr*,gens de,gentil,get away,gifle devant,girl*
      1 give my,givi*,giving,glace $,gobe,goch*,going hungry,good,google,goss*,got,got nowhere
      1 grabbed,grat*,griffe jusko,gril*,grille,grille et,gros $,ground $,groupe whatsapp,groupes
      1 grow*,guar*,guer*,guess i,gueu*,guider,guy,guys,gymn*,gymnase,had no,hall d,hands down
      1 happened at,happened with,harcelement je,harceler au,hard,hate my,hates me,have a,have sex
      1 havent,havent told,he begged,he did,he gets,he makes,he met,he told,he used,he will,hear the
      1 heat*,help*,her pillow,here anymore,heure,heures assis,heureux si,hier j,himself $,his hand
      1 histoire d,hive*,hiver,hobb*,hold*,holding,home it,honestly,honte $,horaires,horaires c
      1 hosp*,hostel,hotel finit,hour ago,how far,how to,hurle,hurlent,hurt,i deserve,i find,i hide
      1 i learned,i lock,i never,i ni,i pas,i stay,i stop,i tell,i turned,i usually,i von
      1 idees noires,idees suicidaires,if he,ignores,ignores me,il di,il le,il les,il lit,il ne
      1 il sache,il tape,il tremble,il vaut,ils m,ils ne,ils parlent,importance,importance $
      1 importe qui,in bought,in dechet,in law,in year,ines,infirmerie,infirmerie c
      1 infirmiere scolaire,inquiete pas,inscrire sur,instant,insulte,insultent,insultent $,insulter
      1 interesse plus,internat ouvert,interne,interne de,intimes,invite,is following,is kinda
      1 it anymore,it from,it he,it i,it isn,it to,j arive,j attends,j entre,j ose,jalo*,jamais ca
      1 jamais du,jamais eu,jamais me,jave*,javel,javel $,je,je bouge,je connais,je disparaisse
      1 je essaye,je gagne,je me,je peux,je raconte,je redoute,je reponds,je rigole,je sais
      1 je viendrait,je vomis,jete une,jeu,jo,joli,jou i,jour au,jours $,jours et,jpref travailler
      1 jume*,jump,jure $,jure de,jure*,jurer,jusko sang,just don,juste,juste le,kantin,kantin la
      1 kay anko,kaz dopi,keep quiet,keep thinking,keeps my,keeps texting,kidn*,kidnappe,kiffe kiffe
      1 kil va,kill myself,kit,kitc*,know,know what,knows where,kom in,koup*,kwe,l,l adresse,l aime
      1 l an,l autre,l avait,l eau,l ebenisterie,l ecart,l ecole,l embetent,l embrasser,l entretien
      1 l heure,l infirmerie,l instant,l odeur,l utilise,la caz,la ce,la cinquieme,la derniere
      1 la facon,la faim,la fait,la faut,la figure,la gamelle,la gendarmerie,la haut,la lettre
      1 la maconnerie,la min,la mode,la montagne,la page,la place,la prendre,la raison,la remise
      1 la tombe,la vannerie,la y,lace*,lacere,lache $,lait a,lame dans,lance un,lannuit,largen $
      1 largen pour,largent,las,last winter,laughs at,lawyer $,le billet,le broke,le camion,le droit
      1 le fais,le garage,le gerant,le gosse,le hall,le livreur,le lycee,le mari,le metro,le mo
      1 le moniteur,le pantalon,le passage,le pays,le plafond,le prochain,le proprio,le record
      1 le repas,le rer,le se,le second,le service,le silence,le soir,le souffre,le swar,le tel
      1 le toit,le velo,le voisin,le voyage,legg*,legged,legged it,leo,les bleus,les bras
      1 les ciseaux,les coudes,les fautes,les gens,les machines,les petits,les seances,les serrures
      1 lesk*,lest*,let s,letters,leve plus,lever,lever le,li di,liby*,libye,lift my,lifts,lifts $
      1 light,lign*,lignes,like that,lis,liss*,lit je,little cousin,living on,livret jeune,livreur
      1 ll get,local a,lock my,locked,locked in,locks $,loger chez,longs,longues pour,lont*,lontan
      1 looks at,lot $,louche,louche $,lui demander,lui ecrit,lui il,lui qui,lunc*,lunch
      1 lunch because,lunch money,m avoir,m between,m ecrivent,m en,m endormir,m explique,m hiding
      1 m inscrire,m obligent,ma chambre,ma console,ma culotte,ma date,ma famille,ma forcer,ma forse
      1 ma gueule,ma jete,ma journee,ma main,ma part,ma photo,ma stagiaire,ma volonte,machine $
      1 machines elles,maconnerie,made me,magasin,mais chez,mais il,maison,mal dans,mal finir
      1 mal mais,malh*,maltraite,maltraites,maltraites amwin,maman je,maman travail,maman travaille
      1 man keeps,manga,mange les,mange mais,mange pas,manger dans,manz*,marcher,mariage $,marier de
      1 marque facilement,marques fraiches,massacrer,mate says,matin a,matin il,matin je,matters $
      1 mauvais,mdr non,me balance,me carry,me crachent,me crient,me fere,me fouette,me frole,me in
      1 me lacere,me paye,me planque,me plante,me prive,me propose,me punis,me repete,me retient
      1 me roue,me scarifie,me se,me soulage,me souviens,me suicide,me suicider,me terrifie
      1 me traite,mec m,medicament pour,medicine $,meme plus,meme quand,menace avec,menm $,mer me
      1 merci a,merci au,mere de,mere di,mere n,mere pas,mere pleure,merite davoir,mes 0,mes baskets
      1 mes chaussures,mes dix,mes horaires,mes journees,mes nuits,mes regles,mes vetements
      1 messages $,messages de,met des,met les,met ses,metier m,mettent,mettre en,meurt $,mi fais
      1 mieux si,minsulte sur,minuit,missing,mo moi,moi au,moi en,moi j,moi mineur,moi qui
      1 moi toujours,moi veux,moi vous,mois a,moit*,moitie,mon accent,mon ami,mon apprenti
      1 mon balcon,mon bra,mon compagnon,mon corps,mon pere,mon poignet,mon sak,mon surnom
      1 mon tonton,mon tu,monde $,monde c,monde se,moni*,monsieur il,monsieur ma,montagne,month and
      1 montrer mes,montreuil je,moquer,moquer $,moral $,morf*,morfler,morfler $,morning,most nights
      1 mot,mother $,moun fais,mum $,mum gets,mum goes,mutile $,my bed,my belle,my boyfriend,my cat
      1 my dog,my door,my nose,my nudes,myself again,myself last,n arrive,n existe,n ose,na point
      1 nais*,naissance,nantes et,ne connait,ne l,ne la,ne rentre,ne respire,ne vient,ne vis
      1 ne voulais,near the,nets,nets $,new,next year,night and,night buses,night or,nobody knows
      1 nobody s,noir*,noise $,non 0,non stop,none of,nose,not allowed,not coming,nothing to
      1 notre porter,nou boire,nou na,nous bat,nous demande,nous etions,nouveau et,now and,nue,nui
      1 nuit c,nuit comme,nul je,nul par,nulle,numero a,numero de,obligent,obligent a,oeufs,of a
      1 of any,of anything,of being,of him,of our,of pills,of pretending,on and,on appelle,on dort
      1 on every,on jan,on meurt,on rigole,on voie,oncl*,ont appele,ont laisse,or could,or does
      1 other,ou mon,ou pour,ouais non,oui oui,our boarder,out the,out what,outils $,outils j
      1 outside my,over $,over my,owes,packages,packet,packet of,paki*,pakistan,panne,pansements ca
      1 papa m,papa rantre,papers,papier sur,par amour,par derriere,par un,parce,parcoursup pour
      1 parent $,parents je,parents pour,parents threw,park $,parking,parking d,parle comme
      1 parle jamais,parle mais,parle pas,parler la,paroisse,part vite,parti avec,partie $
      1 partie sans,pas arrete,pas assez,pas comment,pas li,pas ma,pas mais,pas mes,pas nets
      1 pas nous,pas on,pas par,pas rentrer,passed out,passeport $,passeport et,passer,passer a
      1 passer il,past,pate de,pate*,pates,pates sans,patience,patisserie,peac*,peche $,pede,penc*
      1 pense tout,people send,perdu et,perdu son,pere tres,pere y,personne a,personne de,personne m
      1 personne s,personne voit,pesonn pas,petit ami,petits freres,peur le,peux aller,peux avoir
      1 peux en,phone so,phot*,photos,photos de,photos intimes,pi $,pick,piece $,pies*,pillow,pills
      1 piscine je,places at,plairait $,plan,plan for,planque,planque dans,plante $,plaquette de
      1 please call,pleure en,plus chaque,plus che,plus debout,plus espoir,plus et,plus l,plus trop
      1 plus venir,plutot qu,poid,poid*,poids,poko,police $,police cherche,porche,portait,porter est
      1 possible a,postcode,postcode $,pote s,pote vais,potes on,poubelle de,pour coucher
      1 pour dormir,pour elle,pour eviter,pour garder,pour marier,pour marseille,pour ne,pour notre
      1 pour plus,pour quelqu,pour rembourser,pourtant,pref*,prefecture,prefere ne,preferee,presk
      1 pret,pret $,pret sous,pretending,prevu $,pris des,pris je,pris mon,pris plein,pris une
      1 privent,privent de,prof m,profite,psyc*,pu je,pue,punches,punir $,punis,put a,qu on,qualites
      1 quan*,quand on,quatre je,quatrieme fugue,que cette,que personne,que son,que vwe
      1 quelles choses,qui,qui est,qui le,qui ne,qui part,qui tranche,qui va,qui vole,quinze jours
      1 quitte,quoi ca,rabaisse sans,racheter,rackete,raises,raison,rall*,rallonge,ramener
      1 range toute,rare,rates,rather pas,razo*,razor,reads,reads everything,real*,really $,rean*
      1 reconnaitre,record de,recre,recu une,recupere,red,rede*,redoute,refuse toujours,regarde $
      1 regarde souvent,regardent,regarder les,regle $,rekomance,rekomance $,remarque
      1 remarquerait si,remarques,rencontre sur,renferme,rentre,rentre pas,rentree et,repars,repas $
      1 repete,repond $,reponse,rer,reseaux $,respirer,ress*,reste au,resultat $,retenue
      1 retourne pas,reve de,reveille $,reveille pas,revenu $,reviens pas,revient de,rien ca
      1 rien que,rigolent $,rires,risq*,risque,rive*,river,riz,riz $,roof $,rouge $,rue,running out
      1 s acharne,s arretera,s drunk,s fifteen,s fine,s inflige,s inscrit,s isole,s kids,sab,sac $
      1 sac a,sache $,sachets,said they,sais c,sais ce,sait pas,sale $,salle de,same*,samu,san biye
      1 sans arret,sans dire,sans parler,sans raison,sans salaire,sans savoir,sans ses,sans souffrir
      1 says if,scarifie,school after,school i,school nurse,screams,se fair,se frappe,se m,se pendre
      1 se reverra,se scarifie,seances,seances $,secu,securite $,seen,seen it,sel $,self $
      1 semaine derniere,semblant d,sens pas,sens sale,septembre,sequestre,ser a,serai pas
      1 serai plus,serais,serais mieux,sere $,serrure $,serrure ce,serrurerie,serrurerie $,serrures
      1 serrures $,ses baskets,ses outils,seul,sex $,shake,shake when,she wants,shir*,shirt,shirt $
      1 signature,signe la,signe un,siklon,siklon la,sile*,since i,single day,sinon ils,sins*
      1 sinscri,sister i,site est,sitter,sixieme et,sleep rough,sleep with,snap*,snaps,so a,so i
      1 soeur c,sofa surfing,soir ca,soir il,soiree samedi,sommes cinq,son cousin,son ex,son mec
      1 son poste,son sexe,sont parties,sont sur,sort du,sorti de,sortie de,soulages,soulages si
      1 sounds,souris,sous mes,souvent la,sov de,spring and,stab,stab me,stade $,staf*,stage s
      1 stages,stairwell,standing on,stay*,steal my,step,stepdad $,stockroom,stranger,student,stuf*
      1 stuff,subit du,sui,suicide en,suis apprentie,suis dans,suis deja,suis echappee,suis enceinte
      1 suis epuise,suis fatigue,suis mineur,suis monte,suis o,suis perdu,suis vide,suis*,suite il
      1 sur google,surf*,surfing,surveiller le,suture $,swar $,swol*,swollen,t call,t come,t eaten
      1 t really,t say,t wake,tail*,taille de,take it,take the,takes my,tante $,tante a,tante met
      1 tap mon,tape ma,tape o,tapee,taper moi,tard pour,tata,tbh,tbh i,te pendre,teacher
      1 telephone et,telephoner,tet moi,tete de,tete et,tete me,texting me,texts me,thanks $,that a
      1 that goes,that she,the children,the food,the foster,the ground,the hair,the hostel,the light
      1 the man,the moment,the nurse,the party,the restaurant,the river,the stockroom,the summer
      1 the throat,the wifi,ther*,they can,they keep,they re,they say,think i,this conversation
      1 this season,this summer,though,though i,threatening to,tiennent,timoun la,tired not,tiree
      1 to my,to tell,to that,to try,today and,toi tu,toilettes du,toilettes pour,told the,tombe $
      1 tonight $,took pills,tops,touche moi,touche mon,touchee $,touches me,touj*,toujours
      1 toujours etre,toujours une,tour du,tourner une,tous $,tout comme,tout faire,tout me,tout mes
      1 tout nou,tout quand,tout sel,train passe,trainee par,tranche,traque,travailler sans
      1 tremble $,tremble des,tro $,trol*,trop la,trop ou,trousers,trouve en,trouve que,trouver moi
      1 truc a,truc que,trucs,trucs pour,try,tu connais,tu pars,tu va,tuer ma,tuer quoi,tuteur me
      1 twen*,twenty,type*,types,un abribus,un accident,un adulte,un ami,un avis,un briquet
      1 un controle,un foulard,un mariage,un marteau,un mois,un moyen,un psy,un seul,un souci
      1 un tour,un trucs,un vieu,un viol,uncle $,une bagarre,une batte,une bonne,une chaise,une clio
      1 une cote,une dent,une depression,une drole,une facon,une fait,une lettre,urin*,urine,usually
      1 usually say,utilise $,va perdre,vach*,vais been,vais morfler,vais pi,vali*,valise,vand*
      1 vannerie,vaud*,vaudrait,velos et,vendu ma,vene*,venez vite,verifie trois,verse,verse de
      1 vestiaire,vestiaires,vestiaires $,veut,veut je,veut savoir,veut toujours,veux jamais
      1 veux mourire,veux pi,veux se,viande dans,vide l,vie c,viendrait,viendrait en,viens me
      1 viens pas,vient $,vient jamais,vin,violer,violer en,vis plus,visite medicine,viv,vivre ca
      1 vivre comme,vo,voic*,voice,voice $,voila $,voila le,voir des,vois,vois $,voisin me,voit pas
      1 voiture de,voiture depuis,voiture je,volonte,volonte $,vomir,vomis tous,votre atelier
      1 voulait pas,voulu me,vous demande,vous la,voyage il,voyage je,vrai*,vu $,wait for,waiting
      1 want $,was a,was cut,way,we got,we rien,we vais,weig*,weird,what*,when its,where $,which is
      1 whil*,while,while i,why $,wifi du,will do,with scissors,woke,woke up,work keeps,worse
      1 worse than,wrists,writing this,y ont,y retourner,yani*,yanis,yeah i,you all,you do,you guys
      1 ~AbetA,~Adormir,~Arejistr,~Atier,~Atren,~AvirQ,~Cir,~Cod,~Coz,~Cuk,~Ifirmeri,~Iklud,~IportAs
      1 ~IstA,~IsultA,~Ivit,~aCam,~aCarn,~admit,~akQpaN,~akuel,~amUr,~anibodi,~animatEr,~aniver,~apr
      1 ~atan,~aveA,~bAk,~bIC,~bIg,~bUilAt,~bUrs,~balkQ,~bard,~barikad,~batel,~beA,~beli,~bizaremA
      1 ~blakmel,~breakfa,~broderi,~brokA,~buildIg,~burdA,~dan,~darQ,~davWr,~dei,~demAdA,~derUil
      1 ~detUr,~dezIfektA,~dezerv,~dimAC,~diz,~domisil,~duv,~eatA,~ekar,~ekonomi,~ekrivA,~epuiz,~ere
      1 ~ese,~etI,~etaj,~etiQ,~examA,~exist,~exsiz,~fEtr,~fU,~fUet,~fatig,~fil,~fisel,~folovIg
      1 ~forearm,~frACemA,~freC,~frer,~gamel,~garsQ,~gob,~gogl,~gos,~grab,~grav,~gri,~gril,~guEl
      1 ~guer,~iani,~ine,~ive,~jAdarmeri,~jAr,~javel,~jeA,~jimnaz,~jivIg,~joli,~jor,~ju,~jumo,~kAtI
      1 ~kQpres,~kQsol,~kQtra,~kUC,~kUrt,~kUv,~kWns,~kaA,~kabl,~karakter,~kidnap,~kitA,~kitCA,~klIb
      1 ~klasmat,~klio,~koEr,~kokar,~kolA,~komAsA,~kraCA,~kur,~kve,~lQg,~lQtA,~lUrd,~lab,~lanui
      1 ~laser,~leg,~leo,~let,~lev,~liN,~libi,~livrEr,~lok,~mAz,~mQsiEr,~mQtaN,~mWti,~makoneri
      1 ~maltr,~maltret,~mar,~mer,~mes,~metA,~minui,~morfl,~nesAs,~noz,~nue,~oCA,~oEf,~obi,~oblij
      1 ~oblijA,~ogu,~oldIg,~onestli,~ostel,~ote,~pUrtA,~pUv,~pakaj,~pakistA,~parWs,~patiAs
      1 ~patiseri,~ped,~pi,~pilov,~plIt,~plak,~plezir,~poko,~pom,~porC,~postkod,~pot,~poz,~prefektur
      1 ~pretA,~pretAdIg,~prevenu,~pue,~ralQj,~rater,~razor,~reanim,~redUt,~remQt,~repQ,~reper
      1 ~repon,~rer,~retUrn,~retenu,~retiA,~rezo,~riv,~rue,~sAten,~sIskrir,~sab,~samedi,~samu,~seku
      1 ~septAbr,~serureri,~siNatur,~siklQ,~simetier,~skreA,~slepIg,~sov,~staf,~stervel,~strAj,~stuf
      1 ~surfIg,~svolA,~tUC,~tUs,~tabl,~tak,~talk,~tata,~tb,~text,~textIg,~tiA,~tienA,~trACA,~trUz
      1 ~trenA,~trik,~tvAti,~urin,~urlA,~uzuali,~vAdr,~vAtr,~vI,~vWs,~vaC,~vaneri,~veg,~verifi,~vers
      1 ~vetIg,~viAdr,~vodr,~vok,~volA,~vomA,~vomir,~vors
      -1 0 balles,0 bientot,0 but,0 heure,0 m,0 ni,0 si,0 year,@always @nobody,@blow @cant
      -1 @blow @drink,@blow @laugh,@blow @sexual,@body @online,@body @tired,@boss @fiction
      -1 @boss @help,@boss @sad,@boss @selfcut,@boss @tired,@cant @tired,@child @illness
      -1 @child @thing,@craft @illness,@die @nobody,@drink @fiction,@elder @age,@elder @craft
      -1 @elder @die,@elder @selfcut,@empty @age,@escape @play,@family @laugh,@family @online
      -1 @family @they,@farewell @age,@farewell @cry,@father @home,@father @street,@fear @food
      -1 @fear @nobody,@fear @since,@food @play,@friend @sad,@friend @shame,@friend @they
      -1 @friend @wound,@help @shame,@help @thing,@hide @online,@hide @sexual,@high,@high @alone
      -1 @high @return,@man @alone,@marry @exam,@me @cry,@me @fine,@me @nobody,@me @wound
      -1 @means @drink,@means @high,@money @help,@money @mock,@mother @step,@mother @tired
      -1 @night @always,@night @since,@online @pointless,@partner @fiction,@return @always
      -1 @return @food,@return @play,@return @sexual,@sad @fiction,@sad @shame,@school @craft
      -1 @school @marry,@school @shame,@selfcut @shame,@sexual @illness,@shame @age,@shame @nobody
      -1 @shame @play,@shame @work,@sibling @craft,@sibling @night,@sibling @street,@sibling @tired
      -1 @since @play,@sleeve @craft,@sleeve @shame,@step @fine,@step @sleeve,@step @stop,@stop
      -1 @street @fiction,@street @money,@they @fear,@tired @play,@wound @high,@wound @illness
      -1 @wound @street,^ am,^ arrete,^ attends,^ beat,^ before,^ being,^ between,^ bonsoir,^ both
      -1 ^ caisse,^ cette,^ cooking,^ cv,^ de,^ dealing,^ desole,^ dessiner,^ deux,^ don,^ donc
      -1 ^ donner,^ donnez,^ du,^ duolingo,^ ecrit,^ either,^ electricite,^ enleve,^ erreur
      -1 ^ evidemment,^ frappe,^ give,^ good,^ grande,^ gros,^ haven,^ hello,^ hungry,^ jmeur
      -1 ^ jpars,^ jpx,^ kes,^ kosa,^ leur,^ manches,^ maybe,^ mmh,^ montreuil,^ motorbikes,^ mouais
      -1 ^ mourir,^ mrc,^ nettoyer,^ nice,^ nos,^ nou,^ oublie,^ passe,^ peut,^ piment
      -1 ^ probablement,^ puis,^ quatrieme,^ quelle,^ quelles,^ quels,^ recommencer,^ recruter
      -1 ^ reste,^ rip,^ running,^ s,^ sait,^ sauter,^ since,^ skip,^ sos,^ tuer,^ vas,^ vos
      -1 ^ working,^ zero,a besoin,a bit,a boyfriend,a butcher,a cholet,a dedans,a detention,a dijon
      -1 a diploma,a funeral,a gueule,a horse,a hostel,a j,a joue,a louer,a mal,a metz,a moins
      -1 a monte,a nurse,a oublie,a outils,a pintre,a place,a plein,a plus,a proper,a quelqu
      -1 a quimper,a recule,a refuse,a repondu,a ruban,a tours,a vouloir,a website,abattre des,abor*
      -1 abord,about his,abov*,abris,absences,absences $,absolutely,accueillir,ache*,acheve,acti*
      -1 action,adapte $,adorable,adore ca,adorent,adorent $,adve*,adversaire,adversaire $,affaire
      -1 affaire $,affectif,affectif pour,after a,after football,after the,after training,again $
      -1 agon*,agonie,agri*,ah non,ai arrete,ai besoin,ai bosse,ai casse,ai du,ai flippe,ai je
      -1 ai porter,ai redouble,ai rendez,ai repris,ai un,aid a,aide mon,aide pour,aident pour
      -1 aides au,aie,ailes a,aime quand,aime tout,aimerais faire,ak,albu*,alcool,alge*,algebre
      -1 all afternoon,aller l,aller o,allocation,alors,alors la,also,alternance,ambu*,ame je,amend
      -1 amia*,amiens,amiens $,an 0,an apprentice,an enmen,an prochain,anciens,anco*,and help,ane
      -1 angle,angle $,anne,anne $,anno*,ans c,ans un,ansa*,ansanm,ansanm $,answered,answers $,anta*
      -1 antann,anvan,any dorms,anything but,anything outdoors,apl,appartement plus,appelle le
      -1 apprend la,apprendre c,apprenti $,apprenticeship $,apres l,apres plus,araignees $,are
      -1 are you,armee $,armee a,arna*,arnaque,arrange $,arrive de,arrive souvent,artisan,as long
      -1 asked if,asking me,assembly,associer,assure,asthma,asthma $,asthme,asthme $,at my,atann $
      -1 atelier,atelier c,atelier on,attachent,attendent,attendre la,attends j,attends le
      -1 attends plus,au centre,au dos,au logement,au rugby,au soir,au volley,aube*,aucun souci
      -1 audition,aura,aurai 0,auro*,auront,auront ils,autre chose,aux cordes,avais coupe
      -1 avait raison,avant,avant l,ave,avec leurs,avec trois,avenir je,avertissement,avion $,avoc*
      -1 avoir 0,avon*,avons,aye,bagarres,bagn*,baguette,bah oui,baig*,baiser,bakery $,balle dans
      -1 ballon $,bann,banque,barbecue,barbier,barres,basketball,bass in,bat le,bateau,bateaux $
      -1 batiment,battues,be out,beau*,beaumont,beaumont $,beaux,befo*,before,begin again,belles
      -1 betises,beziers $,bien avec,bien j,bien je,bien me,bijo*,bike $,bikes and,bill,bin $,bio
      -1 biol*,bis la,bite,bite my,blackberries,blague,blan*,bleu de,bleue des,boat,bobigny $
      -1 bois ca,bois et,boite un,boites,bon ca,bon j,bonbons $,bonjou moi,bonjour $,bonm
      -1 bonne ambiance,bonne soiree,book,boots $,bord*,bordeaux $,bored,boss de,boss final
      -1 boss would,bot,bouc*,boulanger je,bourges,bout mon,boxe je,brai*,brain,braq*,braque
      -1 bras dans,bras gauche,bras il,bras quand,breakfast overslept,brest,bretagne $,bricole $
      -1 brie*,brig*,brigade,briller,briller $,bro,bruit $,bruit je,budg*,build,builder,bulletin $
      -1 burned my,burns,burnt,burnt my,busy $,but i,bute,butt*,by me,by train,bye,bye $,c aille
      -1 ca a,ca en,ca passera,ca t,ca trompee,ca vais,cabi*,cache mes,cadeau,cafa*,cafards,caisse
      -1 caisse que,calme on,camb*,camion $,can,can read,canada,cand*,cann*,cantine est,cap la,capte
      -1 car,cariste,carre,cars,cartons,cartons $,case*,casser la,cata*,cath*,caut*,caution,cc,ce du
      -1 ce film,ce midi,ce nom,ce papier,ce questionnaire,ce quoi,ce service,ce we,cele*,celle,cent
      -1 cereales $,cerv*,cerveau,cet apres,cette chaleur,cette question,ceux qui,chalet,chaleur $
      -1 chambre parce,champion,changer,chantage affectif,chasse le,chasseur il,chat ma,chat me
      -1 chaudronnier,chaussure $,chef est,cherche le,chercher,cherchons,cheval,cheveux toute
      -1 chien des,chien il,chien me,chiens j,chimie,chip*,chips,chisels $,chof*,choice $,choix $
      -1 chomage $,chose,chri*,christmas,chwa*,chwazi,chwazi pour,ciment,cine $,cinq,cinq fois,cinq*
      -1 cintrer,cio de,circuit,circus,cite*,city,civi*,civique,cleaning,cler*,clermont,cliq*,cloc*
      -1 cnc,cochon,code,coder $,codi*,coeur saigne,coiffure $,col $,cold $,college c,college l
      -1 college parce,collegue $,come and,comes to,comme il,comme les,comme moi,comment changer
      -1 comment pour,commis,commune,completement,comprendre la,compris,compris je,compris la,compta
      -1 compte et,concurrence,conduire des,conduite,consentement,considere,considere comme
      -1 console $,construire des,construit une,contraception,contre les,controle de,controles
      -1 controles $,convient,copains $,copine,copine $,copine ca,cord*,cordes cordiste,cordiste $
      -1 cordonnier $,cors*,cost,costs,coucou,coudre $,could die,could eat,could go,couldn,couldn t
      -1 country $,coup y,coupe la,coupent,cour $,courte,cousin est,cousins $,coute une,couteaux
      -1 couturiere,couvreur $,cove*,crains,crains le,crame,creeped,creeped a,creer des,crei*,creil
      -1 creil $,cren*,creneau,crepe,crepe $,creu*,crevee,crevee je,cri,criais,crie comme,crime
      -1 criminelles,croc*,crocs,crois je,croq*,crou*,croy*,crue*,cruel,crus*,crush,crush $,cuit
      -1 cuit $,customers,cv $,cv fait,d abord,d air,d arriver,d art,d attente,d eleves,d histoire
      -1 d idees,d oeuvre,d ordinateur,d orientation,d rather,d une,daff*,daffile,daffile $,dalle $
      -1 dalle on,dance floor,danger de,dans $,dans latelier,dans maison,dans ses,dans son,dans vos
      -1 dark,daronne $,dava*,de bosser,de calme,de ciment,de conduite,de fin,de guitare,de loup
      -1 de lourd,de menuiserie,de metier,de monde,de moyenne,de nous,de pain,de papier,de parle
      -1 de pas,de patisserie,de patron,de peur,de physique,de piste,de porter,de prison,de projet
      -1 de questions,de reviser,de roubaix,de scooter,de sejour,de souci,de theatre,de theorie
      -1 de vacances,de verre,dead after,dead that,dealing with,debo*,debrouille,decembre,decl*
      -1 decus,dedans ou,deep,deep that,defa*,defend,defend des,deg,dehors et,dehors parce,deja mon
      -1 demain a,demander les,demonter des,demonter si,dentiste,dents $,depart dans,depend
      -1 depui mardi,depuis mars,dernier episode,derriere l,derriere on,des ampoules,des araignees
      -1 des arbres,des betises,des bracelets,des cartons,des cours,des crepes,des ecoles
      -1 des entreprises,des etudes,des frites,des garde,des gifles,des jeux,des maths
      -1 des medicaments,des panneaux,des pfmp,des pieces,des portails,des sacs,des vieux,design
      -1 deta*,deteste rester,dettes et,deux minutes,devoir,devons,devrait,di mon,di pour,die i
      -1 die than,died of,dieu existe,different $,different for,dijo*,dijon,dingue,dinners,diploma
      -1 diplome $,dirait un,dire si,direct ou,directeur,dirt*,dirty,dis le,discussion,discussion $
      -1 dispo,distance,distance $,dit ca,dit rien,do with,doct*,documents,does a,doigts de,dois je
      -1 dois remplir,dome*,domestic,donne moi,donner l,dor a,dormait,dormir dehors,dorms,dors bien
      -1 dort dehors,doua*,doug*,dout*,down all,down because,drama queen,drawing $,dreams,drive
      -1 drive me,droit,droit a,drom*,drone $,dropped out,drowning,du camion,du cdi,du foot,du four
      -1 du gymnase,du ketchup,du lac,du matin,du monde,du nez,du pays,du skate,dumped,dun
      -1 duolingo me,duri*,during,dwet,dy,dying to,dys,dyslexique et,e demi,e pas,early mornings
      -1 eat a,eben*,ebenisterie $,echange $,echec,eclate,ecole,ecole $,ecole accepte,ecole est
      -1 ecole il,ecraser,ecrit $,educateur il,effacez,effectif,egou*,egouts,ek mon,el est,elec $
      -1 electricite,electricite j,elev*,eleve ou,elle coudre,elle dechire,elle va,elle vit,elles un
      -1 eme le,emmener,emmener le,emploi,employe,en allemand,en anglais,en bretagne,en cuisine
      -1 en decembre,en est,en face,en general,en irlandaise,en janvier,en orthographe,en quatre
      -1 en rit,en sort,en tension,en ulis,ench*,enchante,encor,encore un,ende*,ended,enfer ce
      -1 enferme aux,enfin un,enlever,enme*,ennuie $,enquete criminelles,enregistre,enseigne,ensk*
      -1 enskri,entrainement $,entree,entrer $,envie que,epaule $,epi moi,epi se,equipe a,er,erasmus
      -1 ere,ereur,erreur de,es moi,escape,escaped,essence c,est adorable,est bleu,est ce
      -1 est chaudronnier,est dangereux,est des,est dyslexique,est encore,est exigeant
      -1 est infirmiere,est macon,est maniaque,est mariee,est militaire,est ok,est onze,est parce
      -1 est surveillant,est surveille,est vraiment,et 0,et faire,et juliette,et non,et soeurs
      -1 et toujours,et tranquille,et un,etabli,etablissements,etat,ete opere,etienne $,etre c
      -1 etre flics,etre graphisme,etre pris,etre seul,etudier,eu 0,euh la,eur e,euros pour,evening
      -1 evening $,every sunday,every time,everything except,evil,ex me,examples,examples of,exemple
      -1 exemple $,exigeant,existe t,existence,exo,explain,factory,facture,fail $,fair,faire il,fais
      -1 fais buter,fais des,fais la,fais racketter,fais ramadan,fait avoir,fait confiance
      -1 fait flipper,fait le,fait mes,fait plus,fait quelque,fall,fall*,famille loin,familles,fanf*
      -1 fanm*,fanmi,fass*,fasse,fatigue,fauc*,faud*,faudrait,faut $,faut du,faut pour,fear of
      -1 femme de,femmes battues,fenc*,fence,fenetres,fer,fera,ferai,fest*,festival,fichier sans
      -1 fifteen,file*,filiere,fille et,fille fait,fille qui,filles $,fils $,fils veut,fils vit
      -1 final,final $,final il,find a,fine by,fine with,finger in,fini et,fini le,fini mon,fini par
      -1 finish school,firm,first $,first one,flec*,flecher,fled,flem*,flemme,flipper,floor,floor at
      -1 flou*,fodf*,fodfrans,foi $,foir*,fois en,fois j,fond $,font de,font pas,for a,for fun
      -1 forcait,forces,forces me,foret $,forger,forgeron $,forgot,formations,forme $,fort et
      -1 foyer a,foyer je,frais,fram*,frappe fort,frapper avant,frere pour,frere veut,friendly
      -1 frigoriste,frin*,from,frozen,fuit*,fuite,full,fun,funebres,fusil $,fusille,gagn,gamin il
      -1 gaming,gamins,gant*,gap,garages,garcons,garde ce,garde corps,gare est,garg*,gargouille
      -1 garou,gauche e,gauche et,gaya*,genre je,geography $,gere*,getting up,ghost,girls on,goal*
      -1 god,got it,got kicked,gour*,goure,gps,grandad died,grandma s,grap*,graphisme,grimpe,gris $
      -1 grosses,grosses machines,groupe de,gueule dessus,gwok*,gwoka,had,had me,halal ou,half
      -1 half $,halfway through,hall $,halloween,halloween $,hand*,handball,hands $,harassing
      -1 harassing me,harcele avec,harcele moi,harcelement pour,hard $,hard i,hard*,hardly,harvester
      -1 harvester $,hate,hate school,haut $,hauteur $,have food,he can,he keeps,head,head teacher
      -1 headshot,hear*,hell*,hello,help je,her own,her room,heri*,heure et,heure il,heures de
      -1 heures pour,hibo*,hibou,hier on,hire,hire people,his chisels,histoire de,history and
      -1 hit the,hits,home i,homework,homework $,homme de,honestly $,horloger,horr*,horse,hot
      -1 hours off,how can,how i,how many,how much,how would,humain la,human,i agree,i broke
      -1 i changed,i e,i fail,i failed,i le,i look,i meant,i miss,i really,i run,i tie,i veux
      -1 if someone,if they,il c,il change,il crie,il de,il eme,il gagne,il part,il passe,il s
      -1 il saigne,il un,ils servent,imaginer,impossible,impossible $,in,in assembly,in monopoly
      -1 in october,in pe,in there,in vre,incendie,inco*,indi*,information,informatique,inju*
      -1 inquiete,inscription $,insp*,internat la,internship,into,irla*,irlandaise,is scared,it here
      -1 it over,it wrong,j envoie,j uncle,ja manje,jam,jam $,jamais frappe,jardin $,jaune,je arete
      -1 je bats,je campe,je choisis,je croyais,je dirais,je doi,je ferme,je habite,je mange,je mets
      -1 je note,je pars,je pensais,je plaisante,je prefererais,je recommence,je reparer,je reviens
      -1 je ris,je risque,je salis,je savais,je t,je touche,je tremble,je un,jecri,jete un,jeu video
      -1 jeune pour,jeunes $,jeux $,jmeu*,jmeur,join the,joua*,joue ca,joue de,jour pour,jours il
      -1 jours puis,jpx,jump scare,jwe tambour,ka aprann,ka chwazi,ka cried,ka pesekite,kamp*
      -1 karaoke $,kart*,keen,keeps a,keeps shaping,kes,ketchup sur,kick,kicked out,kid,kids $
      -1 kids who,kijan pour,knee,kniv*,knives,knoc*,know the,ko $,kolombo,kom si,koma*,komi*,kond*
      -1 konmen,kout*,kouv*,kraz,kreyol,l agonie,l algebre,l anglais,l echec,l ecrit,l eleve
      -1 l essence,l etat,l examen,l histoire,l un,l usine,la baguette,la barre,la bas,la caution
      -1 la chaudronnerie,la colle,la couleur,la cour,la couture,la distance,la flemme,la foire
      -1 la france,la fuite,la gare,la grammaire,la la,la liste,la m,la maintenant,la maitresse
      -1 la mission,la moyenne,la nature,la personne,la plonge,la poubelle,la recette,la reunion
      -1 la serie,la tache,la tante,la victime,labe*,label,lac,lac $,lache l,laisse ses,laissent pas
      -1 laissez moi,lajan moi,lakaz,lamanten,lamp*,lampe,lan $,lancer de,lant*,lantrepriz,late*
      -1 later,later $,lathe $,le boulanger,le brevet,le code,le controle,le corps,le couteau
      -1 le creme,le creneau,le diner,le directeur,le dos,le filme,le gps,le groupe,le jardin
      -1 le jeune,le livre,le mauvais,le metier,le pas,le rap,le salaire,le san,le sanglier
      -1 le tympans,le vacances,le verbe,lecon,leed*,left school,legumes $,les ailes,les araignees
      -1 les bateaux,les chambres,les chaussettes,les compagnon,les controles,les dents,les devoirs
      -1 les egouts,les enquete,les fractions,les jeunes,les mains,les notifs,les plumes,les toits
      -1 les trajets,les transports,les vis,leta,leve tot,leve*,lice*,licence,lie $,lights
      -1 like getting,like my,limi*,limite,limite $,linterna,linternat $,lit a,lit par,little sister
      -1 livraison,livraison $,loads,loin au,lol he,long as,look $,look*,looked,lorient,lorient $
      -1 lost my,louin $,loup $,loup garou,lour*,lourd,lourd je,love to,loved it,lu la,lui expliquer
      -1 lwen,lycee et,lyon,m attendent,m entends,m from,m leaving,m moving,m y,ma fille,ma griffe
      -1 ma maison,ma passion,ma patronne,ma voix,ma vue,machines $,made a,magasin il,mai j,main d
      -1 mais depuis,mais juste,mais on,mais personne,maison quand,mait*,maj,maje*,make,maker
      -1 makes me,mal lu,mal serre,malade,male,mali je,malo,malo $,maman ka,mami*,mamie,mamo*
      -1 mamoudzou,man ka,manches $,mange beaucoup,manger halal,manger tout,maniaque,maniaque $
      -1 manque,many,maraudes avec,mariee,marins,marquer,marseille pour,massage,masson,masson $
      -1 mat $,match $,match j,mate $,mathematiques,matin au,matin on,mauvais bout,mauvaise,mdr il
      -1 mdrr $,me back,me confie,me demandent,me demonter,me donne,me donner,me faire,me faudrait
      -1 me file,me for,me honte,me how,me mon,me on,me persecute,me pique,me pousse,me tente
      -1 me this,me traque,me vient,me viole,meas*,mec en,mecanique,mecano,mechanic,mechant,mede*
      -1 medecin a,medicaments pour,meilleure,memb*,membete,meme chose,meme ecole,meme*,menace de
      -1 menuiserie,merci,merci de,mere crie,mere en,mere menace,mere peut,mere travaille,mes eleves
      -1 mes freres,mes tartes,messages pour,metier d,metier dans,metro $,mets,mettez n,mettre de
      -1 mettre des,meuble,mi ca,mi em,mi trouve,micr*,micro,midw*,mieux que,mile*,miles,militaire
      -1 min,mind getting,minds,minm $,minuit $,minutes on,mis mon,mise,mmh,mobi*,moby*,mocks,mode*
      -1 modi*,modifier,moi des,moi je,moi mes,moi partir,moi pas,moi rete,moi s,moi si,moi soti
      -1 moi te,moi won,moin la,moins cher,mois $,mois prochain,mois que,mon,mon annee,mon appart
      -1 mon atelier,mon bann,mon binome,mon brevet,mon coin,mon cv,mon dossier,mon epaule,mon fille
      -1 mon gamin,mon garage,mon gosse,mon parrain,mon permis,mon personnage,mon pull,mon quartier
      -1 mon reve,mon scoot,mon scooter,monsieur $,mont,monter $,month,montre $,montreuil $,mope*
      -1 moqu*,moque,moral dans,mort dans,mort quand,mort*,most,motorbike,motorbikes,moua*,mouais
      -1 moving house,moving out,moyenne $,mrc,much $,mulh*,mulhouse,mum is,mum will,murs avec
      -1 my apprenticeship,my brain,my cousin,my data,my favourite,my grades,my laptop,my niece
      -1 my skin,my workshop,n attends,nager,nah i,nah not,nan $,ne parle,ne range,ne vais
      -1 nearest the,needed,needles,needs,neige $,neph*,nephew,nervous before,netf*,netflix,netw*
      -1 network,next,next week,nez quand,night shifts,night that,nightmares,nine*,nineteen,niqu*
      -1 nom et,nom sur,non plus,not really,not sad,note tout,nothing else,notifs,notr*,notre
      -1 notre atelier,notre fille,nous,nous avons,nous c,nous cherchons,nous les,nous ont
      -1 nouvelle ecole,novel,now it,nul,nul $,number,o camping,o do,o lise,obje*,observe,october
      -1 octobre $,odeur du,of making,of spiders,off so,off the,offe*,oh la,ok,on avait,on demenage
      -1 on devrait,on ne,on passe,on refait,on regarde,on rentre,on ti,one more,one piece,one s
      -1 ones $,ont demande,ont elles,open day,opere de,option $,orde*,ordinary,orga*,orleans $
      -1 otage,ou avec,ou ca,ou commencer,ou des,ou tout,ou y,oublie mon,oui $,oui je,our order
      -1 our tent,out last,ouvertes,ouvrir une,oven tray,overslept,owns,paint,painter,pale epi,pane*
      -1 panneaux,panneaux solaires,papers can,papiers $,par dessus,par ici,para*,parachute un
      -1 paradis,paradis $,pardon,parent son,parents agree,parkour,parl,parle encore,parlent,parr*
      -1 pars,pars*,part,participer,particulier,particulier $,partie en,party $,pas au,pas encor
      -1 pas harcele,pas ils,pas konprann,pas lequel,pas lol,pas me,pas mis,pas monter,pas res
      -1 pas sortir,pas tro,pas trouver,pas y,pase,pask,pass $,passe ca,passe les,passe ou,passion
      -1 passion $,pate,patient et,patrick carret,patron qui,patronne,pau $,paus*,pause,paye $,paye*
      -1 pays j,paysagiste,peau sur,pendant l,pendre aux,pendu au,pensais,per a,perdu ma,perdu mon
      -1 pere ce,pere chasse,pere on,pere s,pere une,pere va,persecute avec,personnage,personne ma
      -1 personne membete,pese*,pesekite,pesekite moi,petit a,petit de,petit frere,petite entreprise
      -1 petits cousins,peu de,peu faire,peu me,peu peur,peur,peur je,peut dormir,peut encore
      -1 peut etre,peut il,peut m,peut venir,peuvent ils,peux passer,pfmp,pharmacie,phil*
      -1 phone numbers,photos $,photos a,picking blackberries,pieces $,pied c,pied seulement,pigeon
      -1 pigeons,pima*,piment la,pintre,pintre $,pique mes,pitie $,pitr*,place dans,placement $
      -1 plaisante bien,plans $,plaquer pour,plasters,plat,plays,plein d,pleu*,pleure de,plumber
      -1 plumes,plumes parce,plus dans,plus de,plus dur,plus grand,plus je,plutot mourir,plutot que
      -1 poids lourds,pointe a,poitiers $,pong $,port $,portable,portails,porter au,porter et
      -1 portugais a,pose aucun,posib,possible,post*,pote pour,pote se,pour absences,pour halloween
      -1 pour trente,pourquoi le,pourquoi mon,pourrai,pourrait,pourri,poz,practical,pran*,precise
      -1 prefere not,prefere que,prefererais,prenais,prend un,prendre le,pres $,presse,presse $
      -1 pression $,prevoir,prise de,private,prive $,priz*,pro mais,probablement,problem,problem $
      -1 prochaine $,proche de,prof $,prof de,prof elle,programme,projet $,prom,prop*,proper
      -1 propre $,prou*,ptdr*,ptdrr,pull $,punched,pyth*,qualification,quand elle,quartier a
      -1 quatre ans,quatre fois,que dans,que de,quel jour,quelle est,question,question je
      -1 questionnaire,questionnaire $,qui $,qui ai,qui crie,qui decide,qui demander,qui fais
      -1 qui forment,qui ka,qui lit,qui moun,qui tombe,qui touche,qui veut,quimper $,quoi ce,race
      -1 raconte $,radio,rain,rale*,ramadan le,ranger,rap,rapp*,rassure toi,rate le,rather die,re a
      -1 real,recent,recette $,reco*,recommence ma,recommencer,reconversion,recrute,recruter,rect*
      -1 recule,recule a,redis,redo the,redonne,redouble ma,refaire $,regarde un,regarder $,regime $
      -1 rekomence,remo*,remorque,rend fou,rendu l,rendu mon,rennes avec,rentre en,rentree je,repa*
      -1 reparer $,repasse en,reponse $,repose,resin,reso*,resto $,retard $,rete lwen,retrouve a
      -1 revenez,revenez vous,revise $,revisions,revisions $,ri moi,riant $,rien du,rigole bien,rip
      -1 ris,ris $,riva*,rive $,robo*,robot,rod in,romeo et,rouge,rouge et,rubb*,rubbish,run
      -1 s already,s echappe,s eteint,s good,s hell,s her,s inscrire,s it,s monday,s over,s texting
      -1 sacre,said my,saigne aux,saigne quand,saigner le,sais lire,salade,salis,salis le,salu*
      -1 samedi chez,samedi je,sand*,sanglier,sanglier avec,sans sous,saucisson,sauter la,savais
      -1 savo*,savoir qui,savoir si,savon,scare me,school and,school for,school last,school with
      -1 scier,scolaire $,scolaires,scolarite,scoot,scor*,score,scout,screen,se bat,se dispute,se la
      -1 se leve,se metye,se moque,se on,se presse,se que,sean*,seas*,season,season $,secourisme
      -1 secret de,securite j,sego*,segpa $,sejo*,sejour,sell*,selling,semaine chez
      -1 semaine prochaine,semaines chez,semi,sept an,september for,septembre $,sera t,serait
      -1 serieux il,serre $,serrurier,serve,servent,ses blagues,sess*,session,seul dans,severe $
      -1 sham*,shaping,shaping me,shifts $,show,si la,sieg*,sien,signer le,signing,simple,simple $
      -1 since they,single sunday,sink*,sinon la,sister on,sitting down,sixieme $,sixteen and,ski
      -1 skipped breakfast,slau*,slaughtered,slav*,slep*,slept,so far,soeur me,soif d,soir le,soir*
      -1 soirs donc,solaires,solaires $,sold*,soleil,some examples,some of,sommes une,son bulletin
      -1 son can,son wants,song,sonne,sont juste,sont sans,sont separes,sorry i,sors,sors plus
      -1 sort $,sort le,sorties,sos quelqu,souc*,souci,soudure,sound $,sounds good,sous,sous titres
      -1 spanish,spare,spelling $,split,spreadsheet,sprint,stage chez,stage dans,stand noise,star
      -1 started it,sti,sti 0,still,stol*,stole,stole my,stone,story $,strasbourg,strasbourg $
      -1 stress,strict,stricts,stricts $,students,suffisent,suis affame,suis alle,suis arrive
      -1 suis bon,suis brule,suis completement,suis cool,suis deg,suis dys,suis gauche,suis nee
      -1 suis paume,suis quelqu,suis seule,suis sous,suis terrorise,suis tombe,suit*,suite,suite je
      -1 sup,sur ca,sur ma,surveillant de,suspendu,switch $,synt*,t ai,t arrive,t bother,t es,t get
      -1 t had,t keep,t on,t that,tableau,tache,tache pour,tailleur de,taki*,taking,tambour $,tan i
      -1 tant pis,tant que,tante et,tante o,tape des,tarif,tarifs,tarifs sont,tatouage au,tatt*
      -1 tattoo,taxe,tchw*,tchwe,tchwe moi,tdah,te ka,teacher told,teaches,teaching,tech,tel $
      -1 tel est,telephone avec,telephone il,temps,temps il,temps je,tension,tente pas,tenu*,tenue
      -1 term,terrasse,terrasse il,terrorise,terrorise par,tete $,than wear,thanatopracteur,thank
      -1 that essay,that meme,that pupils,that unfair,the band,the bass,the chess,the circus
      -1 the dance,the evening,the factory,the festival,the film,the floor,the head,the market
      -1 the open,the scouts,the second,the timetable,the wedding,the week,the wind,them $,they said
      -1 thing,this weekend,tho,tho $,thum*,ti moun,tient un,tiktok $,til un,time he,timetable $
      -1 timide mais,tir,tire une,tired,tirer les,titres $,to apply,to go,to prom,to redo,to save
      -1 to start,to talk,to us,today $,toge*,together,together $,tolerie,tond*,top $,touche le
      -1 touche une,toujours du,toujours le,toulouse $,toun*,tour de,tour*,tourne $,tourner $
      -1 tournoi $,tout c,tout d,tout la,tout recommencer,tout refaire,toute l,trac avant,train as
      -1 trainees $,trajets,trajets $,transport,transporter,transports,transports $,traq*,travail de
      -1 travail dehors,travail le,travaille au,travaille dans,travers,trip,trip $,tro de,trompee $
      -1 trop court,trop jeune,trop mais,trop peut,trouvent ils,trouver $,trouver des,trouves
      -1 truc qui,trucider,tryi*,trying,tuer des,turn*,turned 0,twic*,twice,two,two hours,tympans
      -1 type $,un an,un appartement,un avertissement,un bateau,un cap,un carton,un creeped,un don
      -1 un film,un fusil,un grand,un handicap,un humain,un job,un lien,un pour,un rhume,un savon
      -1 un self,un sous,un suicide,un tableau,uncle says,under,une amend,une cabane,une eure
      -1 une fin,une journee,une maison,une souris,une vis,unfa*,unfair,ungl*,unit*,unite $,until i
      -1 up early,upholstery,us and,usel*,useless,usinage,usine,v,va,va je,va mais,vacc*,vais la
      -1 valence,valognes,valognes $,vannes,velo $,velos $,vendu,venir ma,venir quand,venir voir
      -1 verre,vers qui,vet,veut la,veux $,veux aider,veux de,veux devenir,veux gagner,veux parler
      -1 veux quitter,veux revenir,victimes de,vide apres,videos de,vie de,vie dehors,vient,vient d
      -1 village a,ville $,ving*,vingt $,violated,virer,vis a,vis avec,vis chez,vis en,vis mal,viss*
      -1 vit chez,vite*,vitesse,vitr*,vivre chez,vocation,voir,voir c,voir la,vois une,voisins m
      -1 voiture pendant,voll*,volley,volontaire,volontiers,vos tarifs,votre formulaire,voua*
      -1 voudrais changer,vouloir,voulu dire,vous aussi,vous c,vous donnez,vous me,vous parlez
      -1 voyager,vraie vie,vraiment $,vue,vue $,vwazen,wall*,want,want me,was five,was my,we argue
      -1 we slept,we were,weather,welding,what,what do,what have,what time,what would,whatsapp
      -1 when do,when my,where can,where s,which,who get,whoe*,whoever,whos*,will murder,will my
      -1 wind,winter,with this,wobb*,wome*,women,wonder,wood,working,workshop $,worth,woul*,would he
      -1 y tout,yinm pas,you say,youn*,youngsters,yourself,zepi*,zeti*,zing*,zone,~Adbal,~Agaj,~Aket
      -1 ~Asanm,~Askri,~Asver,~Atan,~AvA,~CApiQ,~CU,~CakI,~Cal,~CamIg,~CarpAt,~Ceki,~Cen,~CerCQ
      -1 ~Ceval,~Codroni,~Cok,~Cristma,~Cvazi,~E,~IdepAdA,~Ife,~Iformatik,~Igl,~Igri,~Ijur,~Ipo
      -1 ~Iposibl,~IsAdi,~IstruktiQ,~Itero,~Ito,~Ur,~aCev,~ab,~abor,~abov,~absoluteli,~adorA
      -1 ~adorabl,~afektif,~afiC,~agoni,~aie,~aktiQ,~alQ,~albI,~alf,~aljebr,~also,~alternAs,~amAd
      -1 ~ame,~apl,~aprenA,~arasIg,~ardli,~are,~arnak,~arselmA,~arv,~asAbli,~astm,~astma,~atAt,~avQ
      -1 ~avertisemA,~bQb,~bUrj,~baNol,~baguet,~ban,~barbeku,~barbi,~basketbal,~bea,~befor,~bel,~bio
      -1 ~bioloji,~blakberi,~bomQ,~bonm,~bordo,~brI,~break,~brigad,~bro,~bruiAt,~build,~buli,~burn
      -1 ~dAjerE,~dAtist,~dEr,~dI,~dIp,~dQk,~dUe,~dUt,~dafil,~dak,~dark,~davA,~dealIg,~deba,~debrUil
      -1 ~defA,~defAs,~defQs,~deg,~dekor,~depan,~desAbr,~detel,~devQ,~deziN,~dijQ,~diplQ,~diplom
      -1 ~direktEr,~dirti,~diskusiQ,~dizast,~dokumA,~domestik,~drI,~drW,~dreA,~drom,~drop,~durIg
      -1 ~dve,~eadCo,~edA,~efektif,~egU,~eie,~elo,~elp,~enmA,~epinar,~erasmu,~erisQ,~eta,~etabli
      -1 ~etajer,~evil,~exijeA,~exo,~explI,~fAs,~fWr,~fa,~faktur,~famin,~fanmi,~federatiQ,~fera
      -1 ~festival,~fi,~fiften,~finister,~firm,~flUr,~flem,~fodfrA,~fodr,~for,~forgo,~fork,~form
      -1 ~fotEil,~frezEz,~fri,~friAdli,~frigorist,~frozA,~fuit,~ful,~funebr,~gI,~gamIg,~garU,~gardA
      -1 ~gargUil,~garon,~goal,~gp,~grAdfat,~grAp,~grafist,~grenobl,~grov,~gvoka,~iUngst,~iUrself
      -1 ~ibU,~irlAd,~jAdarm,~jUA,~jardI,~jardin,~jmEr,~jp,~kAdidatur,~kQduit,~kQfidAs,~kQfitur
      -1 ~kQpletemA,~kQpta,~kQsAtemA,~kQsider,~kQtr,~kQtraseptiQ,~kQviA,~kUdr,~kUpA,~kUrir,~kUturier
      -1 ~kUzu,~kabin,~kafar,~kak,~kalifikatiQ,~kanada,~kanap,~kapo,~kapt,~kar,~karem,~kares,~kelk
      -1 ~kestioner,~kie,~kleanIg,~klermQ,~kniv,~knk,~knokIg,~koCQ,~kodIg,~kok,~komun,~komut,~konmiA
      -1 ~kopin,~kot,~kotiQ,~kra,~krel,~krem,~kreno,~krim,~kriminel,~krok,~kruC,~kruel,~lAp
      -1 ~lAtrepri,~lEr,~lQgu,~lU,~lUi,~label,~lak,~laka,~lamAtA,~lekQ,~limit,~lis,~livrezQ,~loa
      -1 ~logo,~lov,~lvA,~mACest,~mAbet,~mAk,~mQ,~mUe,~mWA,~madam,~maj,~majEr,~malo,~mamUdzU,~mami
      -1 ~mani,~maniak,~manipul,~masQ,~masakr,~matematik,~matier,~meCA,~meazur,~mekanik,~mekano
      -1 ~menuizeri,~metres,~metropol,~mikro,~militer,~mobilet,~modifi,~mok,~mop,~motiv,~mrk,~mulUz
      -1 ~ne,~ned,~nedl,~nefev,~netfli,~netvork,~nev,~nigtmar,~nineten,~notif,~notr,~nu,~obligatWr
      -1 ~observ,~od,~oktob,~omevork,~orQ,~ora,~ord,~ordinari,~organiz,~orloj,~ot,~otA,~otaj,~ove
      -1 ~oversl,~pIt,~pWl,~panel,~pano,~paradi,~parkUr,~parlA,~partisip,~pasiQ,~pask,~patron,~paz
      -1 ~periguE,~personaj,~pezekit,~pfm,~pie,~pitagor,~pitr,~plIb,~plum,~pok,~pol,~portabl,~portel
      -1 ~pozib,~prQ,~pres,~presk,~privat,~prizoni,~probablemA,~problA,~program,~prop,~rUt,~ralAti
      -1 ~ras,~real,~realiz,~redemar,~redon,~refuj,~rekQsili,~rekQversiQ,~rekal,~rekonu,~rekor
      -1 ~rektifi,~relU,~relev,~remork,~repet,~repoz,~res,~restoratiQ,~retap,~ro,~rubiC,~sAgli
      -1 ~sIjIg,~sIkiem,~sQg,~sUsi,~sakr,~sal,~salad,~sali,~savQ,~sava,~seAs,~seazQ,~sejUr,~selIg
      -1 ~semi,~sen,~seruri,~servA,~servir,~servo,~sesiQ,~siA,~siej,~simA,~sir,~sirku,~sirkui,~siti
      -1 ~sivik,~skI,~sko,~skolarit,~skolariz,~skor,~skratC,~sla,~solel,~soler,~sort,~spaniC,~spar
      -1 ~spli,~sprI,~sti,~stol,~strasbUrg,~subjQktif,~suit,~surpriz,~suspAdu,~tAk,~tAsiQ,~tCv,~tIg
      -1 ~tIpA,~tUrnW,~tW,~takIg,~tanatopraktEr,~tart,~tartin,~tato,~tax,~tda,~teC,~teras,~teroriz
      -1 ~tojet,~toleri,~trAsport,~trUvA,~trWziem,~trak,~traktEr,~trav,~triIg,~trusid,~tvis
      -1 ~ufolsteri,~umA,~unit,~utiliz,~uzel,~uzin,~uzinaj,~vAd,~vAdu,~vAt,~vIt,~vQd,~vUatur,~vUlWr
      -1 ~vWA,~vWr,~valAs,~valid,~vatsa,~vazA,~vekA,~veldIg,~velo,~violat,~vites,~voev,~volQter
      -1 ~volQti,~volei,~vorkIg,~voz,~vue,~zon
      -2 0 0,0 a,0 bornes,0 c,0 de,0 en,0 mais,0 min,0 minutes,0 on,0 pour,@alone @fine
      -2 @alone @night,@alone @nobody,@alone @street,@always @age,@blow @alone,@blow @empty
      -2 @blow @fine,@blow @life,@blow @means,@blow @mock,@blow @nobody,@blow @stop,@blow @work
      -2 @body @life,@body @play,@boss @age,@boss @illness,@boss @laugh,@cant,@cant @exam
      -2 @cant @night,@cant @online,@cant @sexual,@cant @since,@child,@child @age,@child @laugh
      -2 @cry @exam,@cry @force,@cry @home,@cry @laugh,@cry @sexual,@die @drink,@die @fiction
      -2 @die @life,@die @sexual,@die @shame,@drink @craft,@elder,@elder @escape,@elder @fiction
      -2 @elder @mock,@elder @night,@elder @online,@elder @shame,@empty @escape,@empty @fiction
      -2 @empty @laugh,@empty @street,@empty @work,@escape @laugh,@escape @online,@family @life
      -2 @farewell @fiction,@farewell @force,@farewell @mock,@farewell @pointless,@farewell @shame
      -2 @father @friend,@father @laugh,@father @pointless,@father @thing,@father @work
      -2 @fear @always,@fear @escape,@fear @exam,@fear @street,@fiction @laugh,@food @fiction
      -2 @food @thing,@force @age,@force @exam,@force @nobody,@force @pointless,@friend @craft
      -2 @friend @fiction,@friend @laugh,@friend @mock,@friend @work,@help @laugh,@help @pointless
      -2 @hide @food,@high @fine,@high @home,@high @laugh,@high @pointless,@high @sexual
      -2 @hit @always,@hit @exam,@hit @food,@hit @means,@home @marry,@home @sexual,@home @since
      -2 @home @thing,@je @hit,@je @me,@je @play,@life @fear,@life @food,@life @sad,@life @since
      -2 @man @empty,@man @exam,@man @nobody,@man @pointless,@man @selfcut,@me @empty,@me @exam
      -2 @me @help,@me @illness,@me @play,@means @food,@means @illness,@means @online,@means @sad
      -2 @means @shame,@means @since,@means @thing,@mock @craft,@mock @nobody,@mock @shame
      -2 @money @always,@money @fiction,@money @laugh,@mother @exam,@mother @help,@mother @pointless
      -2 @mother @return,@mother @since,@night @fiction,@night @force,@night @mock,@night @shame
      -2 @online @fine,@online @help,@online @play,@online @shame,@partner @farewell,@partner @mock
      -2 @partner @shame,@partner @since,@partner @stop,@pointless @exam,@return @school,@sad @exam
      -2 @sad @laugh,@sad @money,@school,@school @laugh,@selfcut @drink,@selfcut @escape
      -2 @selfcut @fiction,@selfcut @force,@sexual @craft,@sexual @drink,@sexual @help
      -2 @sexual @thing,@shame @craft,@shame @fine,@sibling @fiction,@sibling @marry,@sibling @play
      -2 @sibling @sad,@since @fine,@since @work,@sleeve @fiction,@sleeve @money,@step @die
      -2 @step @elder,@step @family,@step @nobody,@step @work,@stop @craft,@stop @empty,@stop @fear
      -2 @stop @return,@street @school,@street @sexual,@street @shame,@they @alone,@they @drink
      -2 @they @means,@they @night,@they @nobody,@they @play,@they @return,@tired @fear
      -2 @tired @school,@tired @thing,@tired @work,@wound @fine,@wound @mock,@wound @shame,^ 0
      -2 ^ adan,^ adieu,^ alors,^ as,^ aucun,^ b,^ beaucoup,^ bleeding,^ bonjou,^ boulogne,^ break
      -2 ^ celle,^ celui,^ certainement,^ changer,^ come,^ cousin,^ danger,^ dehors,^ do,^ donne
      -2 ^ dormir,^ e,^ ecole,^ electrician,^ entre,^ excuse,^ finir,^ franchement,^ frapper,^ get
      -2 ^ go,^ grave,^ hi,^ jdors,^ kabrit,^ konmen,^ laissez,^ lajan,^ le,^ mais,^ marsel,^ mort
      -2 ^ never,^ next,^ nothing,^ omg,^ osef,^ ouais,^ our,^ parce,^ partir,^ partout,^ pendant
      -2 ^ pitit,^ plus,^ plutot,^ pouvez,^ pri,^ quatorze,^ que,^ quoi,^ raconte,^ reset,^ rester
      -2 ^ retour,^ sleeping,^ so,^ son,^ sort,^ suicide,^ suprime,^ tes,^ thanks,^ ton,^ travail
      -2 ^ um,^ vente,^ voila,^ wesh,^ why,^ wipe,^ yes,^ yora,^ your,a,a $,a among,a bien,a bloque
      -2 a brise,a c,a cause,a celle,a claque,a dire,a donne,a etudie,a eu,a explique,a fais,a fini
      -2 a finir,a fuge,a gagne,a half,a hand,a jamais,a jour,a kaz,a kettle,a leg,a lift
      -2 a linternat,a manger,a mario,a marque,a marseille,a mistake,a month,a pain,a paper,a parle
      -2 a passe,a petit,a poignarder,a quelle,a quelque,a quittee,a real,a remplir,a rennes,a sec
      -2 a tape,a til,a toulouse,a trouve,a vire,a voir,a vous,a year,abattre,abiz*,above,abso*
      -2 abuse,accepte,accidentee,acheter,adan,adap*,adapte,ado,adol*,adolescent,adore $,affame de
      -2 affe*,affelnet,affi*,affu*,afraid i,again from,age,ago,ahah,ahah $,ai assez,ai crie,ai de
      -2 ai deteste,ai encore,ai failli,ai faim,ai fait,ai laisse,ai lu,ai mange,ai oublie,ai plein
      -2 ai que,ai quinze,ai rate,ai seize,aide a,aider les,aidez $,aile*,ailes,aill*,aiment
      -2 aimerais savoir,ait,aksi*,alar*,alarm,albi,albi $,all i,allemand,aller $,allez me,alors $
      -2 alors moi,amaz*,ambassadeur,ambassadrice,ambassadrice contre,amis,amon*,among,among us
      -2 ampo*,ampoules,an anti,an i,an moi,ancien,ancien patron,and dad,and get,and got,and it
      -2 and pick,and would,anglais $,annees,ans,ans d,ans elle,ans lyon,ans pour,antr*,any types
      -2 anyway i,apart $,apart avec,app,appart a,appartement,appartement avec,appels,appendicite
      -2 apply,apprehende,apprehende la,apprend les,apprendre la,apprenticeship,apprentissage $
      -2 apre le,apres 0,arabe $,arbr*,arbres,are lovely,argent de,argue,army,arra*,arre*,arrete la
      -2 arreter maintenant,arrive pas,arriver,arriver $,as a,asi moi,ask me,assassine,asse*
      -2 assez de,assise,association $,assu*,at first,atel*,atelier de,attaquer,attend dans
      -2 attendant $,attendre,attends je,attends la,attente,au but,au chocolat,au chomage,au foot
      -2 au mariage,au nez,au ping,au porter,au primaire,au quebec,au stage,au telephone,aucun $
      -2 aucun probleme,audi*,aunt,aurai,auri*,autre jour,autre question,autrement,autu*,aux cas
      -2 aux echecs,aux quatre,avai*,avais envie,avais mis,avait cinq,avait un,avan,avant $
      -2 avant les,avant un,avec ca,avec ce,avec l,avec mon,avec ses,aver*,avio*,avion,avoir choisi
      -2 avoir ma,avoir mon,avoir une,baies,baies $,bais*,bake,bake off,ball,ball $,ballon,band
      -2 banq*,barbe,barre,bas que,basi*,basically,bass,bats pour,battered,bayo*,bayonne,beating
      -2 beau,beau $,because i,bedr*,bedroom,before the,begi*,begin,beha*,being alone,being told
      -2 bell*,ben,ben 0,ben euh,ben moi,benevole,best,bete*,betes,betises $,bien calculer,bien ri
      -2 bientot 0,bikes,billets,bit,blague $,blesse,blin*,blind,blind $,bloo*,blood,bloque $,boar*
      -2 board $,boarding $,boeu*,boeuf,boeuf entier,bof,bois,bois li,bois pas,boit*,bomb*,bon a
      -2 bon je,bon pour,bonjou,bonjour,bons*,bonsoir,books,bore*,bori*,boring,boring $,boss $,boud*
      -2 boude,boude $,boulangerie $,boulogne,boulot,boulot $,bour*,bourreau,bout*,bowl*,boxe*,boxes
      -2 break,break a,bres*,bricoler,bril*,bris*,brise,brise le,brother is,bruit ca,bruit et,brul*
      -2 bruler,bts,buil*,bullying week,bus $,bus arrive,bus est,bus et,c etait,ca arrive,ca bon
      -2 ca c,ca carte,ca cogne,ca ka,ca ne,ca que,ca roule,ca se,ca te,ca tombe,ca vous,caba*
      -2 cabinet,cachets pour,caisse a,calculer,called,calm*,camion,can i,can my,canape $,canc*
      -2 cancel,candidature,cantine $,cantine je,cap $,cap et,capt*,card*,caresse,carret,carton
      -2 cas sociaux,casse,casse en,casse j,casse ma,ce bus,ce dans,ce jeu,ce que,ce un,celui la
      -2 cents euros,cereales,certainement,certainement pas,cet echange,cette chanson,cette ecole
      -2 cette machine,cette ville,ceux,cfa,chac*,chacun,chair,chamaille,chambre de,changer apres
      -2 chantier $,chaque moi,charpente,charrie,chasse,chasseur,chat,chat de,chatting,chaud a
      -2 chaudronnerie,chaudronnerie $,chaussures de,che mon,checking,cheers,chef nous,chemin $
      -2 cher et,cherche des,cherchent des,cheveux $,cheveux sur,chez l,chez le,chez maman
      -2 chez mamie,chez mes,chez papa,chim*,chis*,chisels,choisir,choisis,choking,chol*,cholet
      -2 chom*,chomage,cinq minutes,clair $,claque $,claque la,class $,classe de,classe elle
      -2 classe j,classe on,classes,clav*,cle dans,client,climbing,clock,close,close to,clous,clow*
      -2 clown,clue,co,coiffeur,coiffure on,coin,coll*,college on,colo*,com,combien d,come $
      -2 come again,comics,commande,commandes,comme metier,comme mon,comme un,comme une,commence
      -2 comment ca,comment i,company,comprends,comprends rien,comptable,compte de,computers
      -2 concours,conduit,confiance $,conj*,connais,connaitre,conseiller,consent mieux,construire
      -2 construit,contact avec,conversation et,cool,copain est,copain il,copain m,copine m
      -2 corde pour,correct,corriger,cost*,costumes $,could i,couleur $,coun*,country,coupe avec
      -2 coupe en,couper le,couper les,courant,cours de,cours je,coursework,coursework $,court,couru
      -2 cous*,cousin moi,cousine se,coutelier,couture,couvreur j,cpe,crai*,crav*,cravate,crea*
      -2 cree*,creer,crepes,crepes $,creve,cria*,crie,crient,crim*,cris*,crise,crois qu,croissant
      -2 croix,croquettes,cross,cross $,croyais,cru mourir,cuisine,cuisinier $,cutter en
      -2 d entraineur,d envie,d idee,d kill,d ouvrir,d ulis,dad is,dads,danc*,dance,danger public
      -2 dangereux,dangerous,dans dix,dans gta,darons,date $,date*,dates,de,de bras,de contact
      -2 de cravate,de cuisine,de dessin,de deux,de devenir,de froid,de garcon,de garde,de groupe
      -2 de joie,de motivation,de mourir,de musique,de nantes,de noel,de parcoursup,de paris
      -2 de parler,de permis,de pierre,de poche,de porc,de production,de temps,de tp,de troisieme
      -2 de truc,de venir,de viande,de voie,dead,dead tired,dealing,deat*,death,deba*,debat,decider
      -2 decole,decoupe,decouvre,decroche,defi*,defiscalise,defonce a,dehors,dehors je,dehors mon
      -2 demande a,demande ce,demi,demonte tout,depart,depl*,depliant,deposer,deposit,depuis le
      -2 derange,derange pas,derriere un,deryer $,des animaux,des eleves,des enfants,des filles
      -2 des foi,des jeunes,des mots,des murs,des places,des points,des stagiaires,des vestiaires
      -2 des videos,desc*,descolarise,desert $,design the,dessiner,dessiner $,dessins,dessins aimes
      -2 dessus c,dessus mon,dest*,destroyed,deteste les,deteste me,detr*,detruit,deux cents
      -2 deux heures,deuxieme $,devenir pilote,devore,deye y,di $,di quoi,dict*,did you,die of
      -2 died last,died laughing,died when,dieu $,difficile a,dimanche $,diplome,dira*,dire $
      -2 dire quoi,dis non,disait le,discute,discute avec,discuter,disons que,disparaitre sous
      -2 dispute avec,diss,dit de,divo*,divorce,dix sept,do my,do they,do you,does,does that,doig*
      -2 doigt avec,doigts,doin*,doing,donc j,donne $,donne argent,donne envie,donnees $,donner des
      -2 donnez moi,dormi sous,dormir a,dors,dors presque,dort $,dos je,dossier,doute,dram*,drama $
      -2 drea*,drinks,driv*,driving,droit $,drole $,du,du bois,du boulot,du chantage,du cote
      -2 du dimanche,du genre,du lundi,du mali,du moment,du monopoly,du noir,du repas,du suicide
      -2 du thon,du voisin,dump*,duol*,duolingo,during the,dying of,dyslexique,dyspraxie
      -2 dyspraxie so,e mi,e tre,eau $,ebeniste,echecs,ecole c,ecole depuis,ecole finie,ecole pour
      -2 ecole pourrait,ecra*,ecran,ecrire,ecris $,ecrit une,ed,educ*,educateur,educatrice,efas
      -2 efas tout,effa*,efface mon,egzi*,egziste,elag*,elagueur,elas*,elastique,elec,electrician
      -2 electricien,electrique,electrique $,eleve $,eleve peut,eleves peuvent,elle $,elle ferme
      -2 elle m,elle marche,elle sert,elle voit,em,emai*,emba*,embarrassment,embete je
      -2 embrouille avec,en apprentissage,en car,en cour,en courant,en droit,en e,en ete,en famille
      -2 en feu,en internat,en miettes,en moins,en parachute,en parle,en pro,en quoi,en retard
      -2 en reve,en seconde,en sors,en tant,en temps,en terminale,en trois,en vais,encore a
      -2 encore le,encore que,encore rate,encore sur,end avec,end up,enfant il,enferme $,enferme je
      -2 enfin plus,engager,engager dans,engi*,english $,enmen fais,enqu*,enquete,ensemble,entend
      -2 entendu $,enters a,entier,entreprises $,entretien $,envie d,envisageable,epaule,epil*
      -2 epilation,epin*,epinards,epis*,episode,equa*,equipe $,equipment,erreur je,ertan,es un,esca*
      -2 escalade,escalade $,escalier en,espa*,essay,est,est 0,est au,est bientot,est calme
      -2 est chasseur,est cool,est deux,est embrouille,est genant,est important,est partie,est petit
      -2 est retrouver,est sdf,est toi,est tres,est une,estheticienne,esto*,estomac,et de,et euh
      -2 et mon,et nous,et quel,et toi,etait,etap*,etapes,etes dedans,eton*,etre infirmier
      -2 etre pompier,etudions,euh je,eure,ever get,every weekend,everything i,everything you,evid*
      -2 evidemment,ex and,exact,exam $,excel,excl*,exclu,excuse moi,exem*,exercice,explose
      -2 explose a,expression $,fabrique,fac,faci*,facile,facile $,fail,failed,faire ce,faire comme
      -2 faire d,faire de,faire pour,faire tuer,faire un,faire une,fais blag,fais de,fais manje
      -2 fais quoi,fait mon,fait noir,fait rire,fait son,faites,fallait,famille a,famille le
      -2 famille pas,fari*,farine,fasting,fatigue aujourd,fatigue le,faudrait que,faut changer
      -2 faut il,faut que,faut vraiment,fear,fede,fede*,federation,feel suicidal,femm*,fer $,fera $
      -2 ferai $,ferrant,feu,feuilletee,fiche $,fichier,fier $,fier*,fift*,filer $,fili*,fille elle
      -2 filles,films $,fils refuse,fim,finalement,fing*,finir 0,finir avec,fire,firs*,first
      -2 first then,fixe,flat after,fleuriste,flingue,foot et,for leaving,for now,for our
      -2 for pancakes,for success,for uni,force,foret,forf*,forfait,forge,forge $,forme,formulaire
      -2 found him,four*,fournisseur,fournisseur $,foyer et,foyer sans,fr $,francaise,france
      -2 france depuis,franchement c,franse,frappe une,free $,freezers i,freezers ma,french $
      -2 frere casse,frere est,frere fait,frere frappe,frere il,freres,freres et,friday $,frites $
      -2 froid dehors,frr,frr $,fugue chez,fugue de,fugue du,fugue je,fume pas,fumer,fusil,gagne $
      -2 gale*,galere,gamin,gamin $,garagiste,garanti,garcon i,garcons $,garde des,garde mes,gardes
      -2 gardien,gare de,garo*,gateau,gateaux,gave me,genant $,gendarme,genou $,genou a,genre a
      -2 gens $,gens comme,gens m,gentil mais,gentiment,geog*,geography,gere,geste,geste $,get me
      -2 get my,get paid,get that,glace,glue,glue gun,glut*,gluten,go back,going to,goodbye $,gosse
      -2 got a,got murdered,got three,got to,gouter $,gouts,gouts $,grades,gram*,grammaire,gran
      -2 grande,grande moi,grandfather,grandma,granmer,gren*,griffe tout,grim*,gros,grou*
      -2 group project,groupe $,groups,guess it,gwo,h max,ha ha,habite dans,habite en,habiter
      -2 haircut,half*,halfway,hall,hams*,hamster,hand $,handicap,happy,harcele,harcelement dans
      -2 hari*,hate $,have nothing,hay,he sees,head*,heal*,health,heard,heat,heat $,heav*,heavy
      -2 heavy things,heights $,hell,hesite entre,heures et,heureux,hi,hier je,him a,him back,hire*
      -2 hist*,histoire $,home at,home but,home in,home on,homeless,homeless i,homeless in,homme que
      -2 honest,honest $,honte,horl*,horreur,hostage,house in,huit jours,humain,hung*,hungry
      -2 hungry for,i carry,i come,i gagn,i had,i help,i ja,i left,i met,i nearly,i need,i s
      -2 i skipped,i take,i we,ice,idea what,idee $,idee pour,il adore,il aime,il avait,il fait
      -2 il harcele,il mange,il marque,il parle,il perd,il peut,il pleure,il regarde,il restait
      -2 il sera,il touche,ils cherchent,important $,impossible de,impr*,imprimante elle,in lille
      -2 in september,in troisieme,in winter,inde*,indu*,infirmier,info,informations,infos
      -2 inquiete je,installer,interesse pas,interests,interests me,internet,interview $,invo*,irait
      -2 is afraid,iser*,isere,isere $,it was,it went,its just,j anti,j appelle,j apprehende
      -2 j apprends,j espere,jade*,jaden,jama*,jamais,jamais ete,jan pour,jardin,jaune $,java*,javai
      -2 je casse,je cherche,je choisi,je comprends,je continue,je crains,je cuisine,je deteste
      -2 je di,je discute,je dors,je fasse,je fastest,je frappe,je fume,je gere,je grands,je joue
      -2 je kiffe,je lache,je meme,je oublie,je parte,je peu,je porter,je pourrais,je prefere
      -2 je prendre,je redouble,je rien,je savoir,je serre,je tire,je tue,je vends,jenne,jeter par
      -2 jeter un,jette,jeudi $,job at,jodi,joie $,join,joke*,joue $,jouo*,jouons,jour de,jour des
      -2 jour il,journee,journees $,jours sans,juli*,juliette,jumped,jupe,just a,juste des
      -2 juste fatigue,jvie*,jvien,ka aller,ka di,ka manje,ka prendre,ka viv,kabr*,kabrit,karate
      -2 kart,kask*,kay moi,keba*,kebab,kebab $,kett*,kettle,kick*,kiffe,kiffe $,kija*,kijan
      -2 kilometre,kilometres $,kolo*,konb*,konbyen,kone pas,konm,koum*,l annee,l appendicite
      -2 l apres,l ecran,l elastique,l equipe,l escalade,l estomac,l inscription,l oeil,l option
      -2 l orne,la avan,la bourre,la campagne,la couette,la cpe,la fac,la forge,la garde,la hauteur
      -2 la honte,la manche,la mauvaise,la meme,la mer,la moitie,la non,la parole,la parti,la peche
      -2 la peinture,la photo,la pratique,la queue,la rage,la regle,la retraite,la sauce,la se
      -2 la seance,la securite,la suite,la telecommande,la terre,la terreur,la thune,lache en,lad
      -2 laid*,laisse de,laisse pas,laisse tomber,lama*,lance $,lancer,land*,langues,larg,larg pas
      -2 lasagne,last message,last question,last year,latelier,lath*,lathe,lati*,latin,le ballon
      -2 le bourreau,le canape,le chien,le correcteur,le coup,le dernier,le film,le genou,le in
      -2 le jury,le lendemain,le mans,le mardi,le matin,le mec,le meilleur,le meme,le mot,le noir
      -2 le permis,le pied,le plombier,le pri,le riz,le savoir,le seum,le soleil,le talon,le tissu
      -2 le trac,le trajet,le vendredi,le vertige,leave me,leco*,leg,leg they,legu*,legumes,lent*
      -2 lequ*,lequel,les,les ai,les aides,les choses,les commandes,les cours,les dessins,les etapes
      -2 les etudes,les femmes,les filles,les films,les heures,les main,les memes,les patrons
      -2 les pieds,les places,les soins,les yeux,lessons,lessons i,let,let me,lettre $,level
      -2 lever tot,li fais,lien,lien $,lieu,lift $,lift heavy,like fixing,like*,liked,lise,list
      -2 lit mes,litteralement,livre,load*,local,loin de,long mais,lori*,loto $,loue*,louer,loui*
      -2 louin,lourds,love it,lui apprend,lui di,lui prete,lunch $,lunettes $,lyon $,m enerve
      -2 m evade,m looking,m quite,m stuck,ma boite,ma candidature,ma defonce,ma di,ma explose
      -2 ma faim,ma maquette,ma mere,ma parle,ma societe,ma tue,ma valise,ma vie,machines and
      -2 macon $,mail*,maillet,main*,maintenant et,mais ca,mais le,mais les,maison a,maison ce
      -2 maison enters,maison est,maison on,maison pas,maison pour,maisons $,maitresse de,maki*
      -2 making,mal a,mal o,manche $,manette $,mange comme,mange halal,mange quand,mange quoi
      -2 mange rien,mani*,manje tout,manquerait,manquerait un,mans,mans $,manuelle,manz,maraudes
      -2 marche pour,mardi $,mare*,marechal,marechal ferrant,mari et,mari*,mariage de,mario
      -2 mario kart,maro*,maroc,marque,marque $,marrant,marrant $,marseille,marsel $,mason $
      -2 massacre,masse,matc*,mate got,mates,math,matiere,matiere $,matin mais,matin pour,max $
      -2 mayb*,maybe,mayo*,mayor,mbap*,mbappe,mbappe est,mdrr,me about,me barre,me bi,me boude
      -2 me bruler,me couper,me dire,me dit,me into,me jette,me laisse,me li,me mi,me montre,me my
      -2 me off,me plait,me some,me suffit,me trouve,meant,mec il,mechant $,meil*,meme $,meme faire
      -2 memes,menace d,menage $,mende $,menu,menuisier,merc*,merci $,mere,mere fait,mere le
      -2 mere prend,mere quand,merite $,mes amis,mes chaussettes,mes cheveux,mes copains,mes cousins
      -2 mes darons,mes donnees,mes etudes,mes messages,mes parents,mes reponses,mes voisins,mess*
      -2 message,met $,metal $,metiers $,metro,mettre les,metye a,metz,meub*,mi sent,mi yinm,midi $
      -2 miet*,miettes,mili*,minc*,mince,mind,mini*,ministre,minu*,minute $,minutes de,mis un,mise*
      -2 missed,mist*,mistake,mistake $,mo epi,mo ri,mobylette,model,moi a,moi byen,moi chez
      -2 moi enmen,moi est,moi man,moi non,moi ri,moi se,moi tant,moi un,moi une,mon ancien
      -2 mon argent,mon canape,mon cap,mon college,mon compte,mon educatrice,mon frere,mon frigo
      -2 mon grand,mon imprimante,mon lit,mon lycee,mon ordi,mon reuf,mon reveil,mon since,mon stage
      -2 mon telephone,mon velo,mon village,monde serait,monn*,monnaie,monnaie $,month $,montre
      -2 montreuil 0,mord*,more,mornings,mort l,mort la,mort pour,morts,mot de,mote*,moul*,moun $
      -2 moun ka,mourir j,mourir quand,moustache,move,move away,much,mum and,mum says,murdered,musc*
      -2 music,musique,musique $,my arm,my aunt,my bike,my brother,my dads,my first,my gran
      -2 my grandad,my grandfather,my kid,my landlord,my mates,my report,my whole,my wrist
      -2 myself don,n avale,nail*,nails,nan j,nantes $,nati*,nationale,natu*,nature,nature $,ne,ne m
      -2 ne se,ne sert,ne tiens,ne vaut,near a,nearest,nearly died,nee,nee le,neige,nervous,nettoyer
      -2 neuf $,neve*,never,never been,news*,nez,nickel $,niece is,nimporte quoi,nive*,niveau,nn pas
      -2 no,no clue,no idea,noie dans,noms,noms et,non je,non on,non personne,not $,not at,not being
      -2 not on,not sure,note*,notes,notre club,nou an,nourrir $,nous etudions,nous il,nouv*,nuit a
      -2 nuit elle,nul a,nul en,numbers,nurs*,nursing,nute*,nutella,o foyer,o genou,oben,obse*
      -2 occupe,oeil ce,of embarrassment,of heights,of that,of the,of this,off,off to,office,officer
      -2 omg,on arrete,on cherche,on connait,on dirait,on dormait,on etait,on garder,on la,on manger
      -2 on peu,on saturdays,on sundays,on those,on wednesdays,one and,ont quitte,onze,onze heures
      -2 opere,option,or is,oral,order,ordinateur,ordinateur $,orei*,orie*,orientation $,orienter
      -2 orthographe,ou dans,ou les,ou quoi,ou se,ou un,oui,oui mais,oui monsieur,our,our school
      -2 out in,out with,outdoors $,ouvert $,ouvertes $,ouvrir l,over at,own flat,pancakes
      -2 pancakes $,pann*,panse,pansements,paper,papi*,papier je,par l,par nuit,parc*,parce que
      -2 parcoursup $,pard*,pareil $,parents are,parents me,parents sont,parf*,pari*,parle arabe
      -2 parle d,parler a,parler je,parole,parrain il,part of,part pour,partage ma,partant,parti $
      -2 pas 0,pas aimer,pas cher,pas compte,pas du,pas et,pas je,pas juste,pas loin,pas payer
      -2 pas porter,pas probleme,pas que,pas suicidaire,pas travailler,pas vle,pas voiture
      -2 pas vouloir,passe t,passer $,patate,pate $,pate a,pate feuilletee,patisserie $,patissier
      -2 patrick,patron chez,patron me,patt*,pattes,pau,pause and,paye la,payer,payer c,pe votre
      -2 peau $,pech*,pein*,pell*,pena*,penalty,pendu,pense $,people $,perd,perds des,perdu $
      -2 perdu mes,pere boit,pere crie,pere de,pere travaille,pere veut,personne la,peter,peter un
      -2 petit,petit $,petit dejeuner,peu mais,peu pour,peu triste,peur j,peut aider,phar*,photo d
      -2 photo moi,photos sur,phra*,phrase,physique,picking,piec*,pieds $,pier*,pierre,pige*,pilo*
      -2 pilote,piment,ping,ping pong,piqu*,pique,piscine $,piste,pitit,pla,place,place en,placement
      -2 plairait pas,plait $,plan $,plants,platre $,ple,pli,plon*,plui*,pluie,plus bas,plus c
      -2 plus en,plus petit,plus pres,plus proche,plus qu,plus tot,plus un,poch*,poignarder
      -2 poignarder dans,points,points $,pois*,poisson,police officer,pompes,ponc*,pong,ponp*,pont*
      -2 poor,porter monnaie,portugais $,posi*,positive,possibilite,poster,pota*,pote samedi
      -2 pote vient,potes,potes $,potes m,pottery $,poubelle,poul*,poule,poule $,pour achete
      -2 pour avoir,pour cette,pour demain,pour mes,pour payer,pour rentrer,pour repondre
      -2 pour reussir,pourquoi tu,pourrais,pousse a,pousser,pouvez,practice $,prat*,pratiquement
      -2 pray,pre,prend des,prendre $,prends ce,prends la,prenez,prepare le,pres,presents
      -2 presque tous,prete,prete mon,pri de,primaire,printer,pris $,pris a,pris la,pris un
      -2 prison break,prisonnier,privee,prix de,probleme,probleme $,probleme pour,prochaine,prof
      -2 prof dit,prof maman,prof nous,professeur dans,professionnel,profs m,projet de,propose un
      -2 protection,psg $,ptdr je,pub,puis je,punching,pure,put her,pwob*,pwoblem,quand pour
      -2 quarante,quat*,quatre,quatre veines,quatrieme $,que oui,que porter,que t,queb*,quebec,quee*
      -2 queen,quel est,quelles,quelque part,quelques jours,quels,qui dort,qui nous,qui ont,qui tan
      -2 quiche,quim*,quimper,quinze,quinze $,quite,quite shy,quitte le,quittee,quitter la,quiz,quoi
      -2 quoi c,quoi faire,quoi les,quoi o,quoi pour,racl*,raclee,raco*,raconte moi,radio $,rage
      -2 rain*,ramadan je,range $,range pas,ranger $,rantre $,rare*,rasoir $,rass*,rassurez
      -2 rate encore,ravie,reading,receive,recette,reck*,reckon,redi*,redo,redouble $,ref,refait
      -2 reflechir $,refo*,refuse d,refuses to,regarde la,regime,region,regl*,regrette d,rele*,reli*
      -2 relo*,rembourse,remets,remi*,renn*,rennes,rentre tard,rentree $,rentrer le,rep,repare
      -2 reparer des,repart,repe*,repeat,repete $,repondu a,report,repr*,reprendre,reprends,rese*
      -2 reseau,reseau $,reserve aux,reset,resp*,respecte $,ressemble,restait,restauration,reste
      -2 reste a,reste ca,reste dans,rester assise,restore,resu*,retard,retard il,retour $,reuf ma
      -2 reun*,reunion,reus*,reve $,reveil $,revenir,reviens,reviens a,revise,reviser $,rien contre
      -2 rien depuis,rien fait,rien il,righ*,right,right $,rire,roads,roasted,robes,rock,roll*,roma*
      -2 roman,rome*,romeo,rong*,ronge,ronge les,roof*,roofer,room,rosi*,rosiers,rosiers $,roub*
      -2 roubaix,roubaix $,roue*,rouen,rougay,rougay sosis,roulant,roulant $,roule $,route,rsa
      -2 rue il,s arrange,s at,s entend,s entraine,s evade,s going,s his,s killing,s occupe,sacr*
      -2 sad,safe*,safety,sainte,sais rien,sais*,saison,salaire,salle $,salut $,sam,sandwich $
      -2 sang a,sans domicile,sans gluten,sans probleme,sans toit,saou*,saoule,satu*,saturdays $
      -2 sauf moi,saut,saute a,sauter en,sauv*,sauve,sava*,savoir ce,savoir etre,savoir pas,saw
      -2 says my,scal*,scares,scares me,school near,school s,scie,scolaire,scotch,scou*,scouts,scra*
      -2 scratched his,sculpter,se chamaille,se disputent,se faire,se fera,se marie,se passe,se sont
      -2 se tape,sea,second,second $,secours je,secours ma,see the,segp*,segpa,seiz*,seize,seize $
      -2 semaine a,semaine sur,seme*,sens*,sept,serre mais,sert,sert plus,servir,ses bras
      -2 ses croquettes,ses dents,ses journees,setting,seul pour,seule a,seule je,seulement $,seum
      -2 seventeen,sewi*,sewing,sexual,she be,she sees,shoo*,short $,shouting,shouts at,shut,si elle
      -2 si possible,sign*,simplement,sin,sis,sister s,site $,sites,sitt*,situ*,six,six mois,sixt*
      -2 sixteen $,skate,slac*,smack,smas*,smashed,so $,so dead,so hard,so no,soci*,socialement
      -2 sociaux $,soeu*,soeurs,sofa $,soigne,soin*,soir on,soir quand,soiree a,soirs $,soit trop
      -2 sola*,solf*,solfege,solo $,solt*,soltea,some smack,some time,someone who,something with
      -2 somm*,sommes,son cafe,sonne mdr,sorti,sortie $,sos,sosi*,sosis,sou la,souf*,soule,soup*
      -2 soupe,sous l,sous les,sous traitant,souvent en,souvent les,span*,spea*,speak,spid*,spiders
      -2 spli*,split in,sport $,spre*,spri*,squad,stab*,stabbed,stage c,stagiaires,start
      -2 statistiques,stays,step back,ster*,stmg,stmg $,ston*,street fight,stresse pour,stuc*,stuck
      -2 study $,stylo,succ*,success,suffit $,suicidaire,suicide socialement,suicide squad
      -2 suis ambassadeur,suis benevole,suis bien,suis dead,suis descolarise,suis dispute,suis du
      -2 suis enferme,suis jamais,suis jete,suis juste,suis ko,suis libre,suis morte,suis pas
      -2 suis plus,suis plutot,suis seul,suis toujours,suis tres,suis trop,suisse,suit me,suiv*
      -2 suivi,suivre,super,supprimer mon,sur,sur mer,sur pattes,sur que,sure $,surnom de,surprise $
      -2 surtout le,surveille,surveille tout,susp*,swee*,sympa $,t $,t as,t elle,t lift,t wait,table
      -2 tailleur,take on,talking,talo*,talon,tanb*,tant qu,tante m,tap pas,tape pas,tape pour
      -2 taper la,tapissiere,tard $,tard le,tax,te regarde,teach,teas*,tease,techno,tel me,tele $
      -2 tele ils,telephone $,tell them,temps en,temps faim,temps on,ten $,tente en,terrain,terreur
      -2 tes,test,tete je,tete qui,than,the,the army,the best,the bus,the coach,the country
      -2 the course,the dark,the end,the house,the interview,the kids,the neighbour,the next
      -2 the oven,the placement,the plumbing,the poster,the ref,the sea,the stuff,the tax,the wrong
      -2 thea*,theatre,them with,then i,theorie je,they $,they cancel,they leave,they take,think $
      -2 third,third $,this month,thon,thon $,thos*,those,thre*,threatening me,tiennent un,tiens a
      -2 time*,timetable,tins,tiny,tired after,tiss*,tissu,titr*,titres,to ask,to be,to do,to eat
      -2 to his,to murder,to see,to study,toi qui,toit*,toits,told you,tole*,toma*,tomb*,tombent
      -2 tong*,tongue,tonton $,tonton moi,too far,top,tort*,torture,tot $,total,touche l,touche pas
      -2 touche que,touched me,touches,toujours au,toujours dans,toujours rien,toupre,tours,tous les
      -2 tout bon,tout de,tout depuis,tout il,tout petit,tout sak,tout sauf,tout va,toute,tps $,trac
      -2 train $,train est,trained,traitant,traitant $,traj*,trajet $,tran*,transmettre,trap*
      -2 travail dans,travaille la,travaille pas,travailler $,travailler avec,travaux,tren*,tres peu
      -2 tric*,trois,trompee,trop,trop bien,trop hate,trop loin,trop quoi,trop rien,trou*,trouble
      -2 trousse $,truc*,tu crois,tu garde,tu gardes,tu sers,tu touches,tu vais,tu vas,tue le,turn
      -2 two brothers,type,uh,un accidentee,un apart,un atelier,un autre,un bac,un boeuf,un but
      -2 un casque,un coup,un croissant,un expose,un inconnu,un kebab,un logement,un ou,un patron
      -2 un pont,un poste,un salaire,un studio,un tatouage,une,une claque,une classe,une fugue
      -2 une nuit,une personne,une phrase,une raclee,une scene,une sortie,une table,une voie
      -2 une vrai,une vraie,unique $,unpa*,unpaid,unti*,until,up on,up over,upho*,util*,utiliser
      -2 va bien,va et,va le,va m,vacances de,vais a,vais dire,vais etrangler,vais exploser
      -2 vais fais,vais had,vais mourir,vale*,valo*,vas,vege*,vegetarian,vendredi soir,vends,vent*
      -2 vente moi,ventre $,verb*,verbe,verre $,vert,vert*,very,vete*,vetements $,veui*,veux arreter
      -2 veux changer,veux partir,veux tout,veux travailler,victimes,videos,vie a,vie dans
      -2 vie depuis,vie vite,viens du,vient dormir,vier*,vierzon,vieu*,vieux que,viole le,viole les
      -2 vis,visit,voca*,voir ce,vois bien,voisin fait,voisin il,voisine,voisins,voit plus,voiture $
      -2 voiture ancienne,voiture seulement,vola*,volailles,vole ma,vole mon,volet,volk*,volkan
      -2 vont m,vont me,vos eleves,votre,votre adresse,voud*,voudrais devenir,voudrais que,voulais
      -2 voulais disparaitre,voulu mourir,vous de,vous des,vous ecris,vous faites,vous ou,vu le
      -2 vu un,wage,was born,was the,was told,watc*,watch,we,we go,wednesdays,week ends,weld*,well $
      -2 wesh,what are,what can,what to,whatever $,when the,whole,why not,wikend,will be,wipe
      -2 wipe everything,with his,with school,with two,work $,work with,works nights,would
      -2 would like,would she,would this,wres*,wrestling,wrist,wrist on,wron*,wrong,y,y dors,yeah $
      -2 years ago,yes,yesterday $,yinm,yora,you,you $,you got,you help,you know,yout*,youtube
      -2 zeleve,zigo*,zomb*,~AbarasmA,~AbasadEr,~Abasadris,~Adika,~Ajin,~ApUl,~As,~AsAbl,~AseN,~Ast
      -2 ~Ati,~Avizajeabl,~CUtIg,~CW,~CWzir,~Ca,~Camel,~Cari,~Carj,~Cas,~CasEr,~CatIg,~CekIg,~Cer
      -2 ~CiA,~Cizel,~Codroneri,~Col,~Comaj,~ErE,~Ere,~Ide,~Idustri,~Ifirmi,~Ije,~Ipe,~IternCi
      -2 ~Iterviev,~Itil,~Ivolv,~Qg,~Qze,~Ubli,~Ue,~Ui,~Uvert,~abatr,~abiz,~abri,~adA,~adapt,~ado
      -2 ~adolesA,~aer,~afeln,~ago,~ai,~ake,~akept,~aksidA,~alarm,~albi,~alemA,~alerjik,~alfvai
      -2 ~alkol,~alon,~amQg,~amiA,~anul,~ap,~apAdisit,~apar,~apartemA,~aprAtiseCi,~apreAd,~ar,~arbr
      -2 ~argu,~ari,~armi,~artizA,~asasin,~asiz,~asosi,~atAdr,~ateli,~avA,~aviQ,~bQjU,~bQjUr,~bQsWr
      -2 ~bUd,~bUlQ,~bUlo,~bUloN,~bUro,~bWt,~baion,~balQ,~bar,~barb,~bater,~baz,~bazikali,~beatIg
      -2 ~bedrom,~bejI,~benevol,~bez,~bit,~blId,~bo,~boEf,~boa,~bok,~borIg,~brak,~bre,~briz,~bt,~bui
      -2 ~buil,~dAjerU,~dE,~dWg,~dWng,~defiskaliz,~dekUp,~dekol,~dekroC,~deku,~demi,~depar,~depliA
      -2 ~depozi,~derAj,~desin,~deskolariz,~destrW,~devor,~diploma,~diskut,~dispraxik,~disput
      -2 ~disputA,~distAs,~divors,~doe,~dri,~drivIg,~duolIgo,~eal,~eavi,~ebenist,~ed,~edi,~edukatEr
      -2 ~edukatris,~efa,~efas,~egzist,~ekip,~ekipmA,~ekrA,~ekrir,~elaguEr,~elastik,~elek,~emel
      -2 ~epilatiQ,~epizod,~erEr,~erku,~es,~eskalad,~esper,~estetisien,~estoma,~et,~etap,~etudiQ
      -2 ~evenIg,~evidemA,~exA,~exak,~exsel,~fA,~fE,~fEilet,~fIj,~fUrnisEr,~faktori,~farmasi,~fasil
      -2 ~fastIg,~fear,~fed,~fer,~ferA,~fiCi,~figt,~filier,~film,~final,~finalemA,~fix,~flErist
      -2 ~flIgu,~fle,~fo,~forf,~formuler,~fortnit,~fr,~frAk,~frAkez,~fraz,~fui,~galer,~garAti
      -2 ~garajist,~gardiA,~glu,~glutA,~grAdma,~grIp,~gramer,~granm,~gro,~gvo,~iU,~iUtub,~ide,~ire
      -2 ~izer,~jAtimA,~jE,~jIp,~jUQ,~jadA,~jam,~jeografi,~jodi,~juliet,~jup,~jviA,~kAp,~kAsel,~kIp
      -2 ~kIz,~kQ,~kQdui,~kQkUr,~kQpani,~kQprA,~kQpri,~kQptabl,~kQput,~kQs,~kQstrui,~kQstruir
      -2 ~kUntri,~kUrA,~kUrsevork,~kUteli,~kUtur,~kW,~kWn,~kabri,~kan,~kana,~karAt,~karat,~kari
      -2 ~karosi,~kasket,~katr,~kebab,~kebek,~kestiQ,~ketl,~kfa,~kiC,~kif,~kijA,~klIbIg,~klaC,~klavi
      -2 ~klik,~klovn,~klu,~kne,~kod,~kolQbo,~konetr,~konm,~korek,~korij,~kpe,~krWsA,~kravat,~kriA
      -2 ~kriz,~kro,~kroket,~kuizin,~kut,~lIterna,~lUe,~lWe,~larg,~latI,~lazaN,~le,~leav,~led,~legum
      -2 ~lekel,~lesQ,~leta,~level,~liE,~list,~literalemA,~lokal,~loriA,~m,~mAjer,~mEbl,~mIs,~mUlI
      -2 ~mUstaC,~maib,~maiot,~mak,~makIg,~manet,~marA,~mareCal,~marin,~mario,~marod,~marok,~mas
      -2 ~masaj,~matC,~mazQ,~mbap,~meCanik,~mel,~melEr,~menaj,~menu,~menuizi,~meti,~metr,~metro
      -2 ~miet,~mil,~ministr,~mistak,~miz,~mon,~mor,~motEr,~motorbik,~movIg,~muC,~murder,~nIb,~nUvel
      -2 ~national,~natur,~nel,~nervU,~netW,~nik,~nikel,~nivo,~not,~nursIg,~nutela,~obA,~of,~omel
      -2 ~on,~one,~op,~oper,~optiQ,~oral,~ordinatEr,~orel,~oriAt,~ortograf,~ostaj,~otremA,~ovn,~pAdu
      -2 ~pAkak,~pAsemA,~pE,~pIg,~pQg,~pUri,~pWNard,~pWsQ,~paj,~pardQ,~parol,~partA,~pat,~patiA
      -2 ~patisi,~patrik,~pe,~peC,~penalti,~pier,~pies,~pikIg,~pilot,~pimA,~pist,~piti,~plasemA
      -2 ~plast,~ple,~plez,~pli,~plui,~poC,~posibilit,~pozitiv,~prIt,~pratikemA,~pre,~prefer,~pret
      -2 ~prezA,~prezAt,~primer,~priv,~proCen,~profesionel,~pur,~pvoblA,~rEniQ,~rQj,~rU,~rUA,~rUb
      -2 ~rUgai,~rUj,~rUlA,~raj,~rakQt,~rakl,~rea,~readIg,~redi,~redo,~referAs,~rejiQ,~rekQ,~reparl
      -2 ~repor,~reprA,~reprAdr,~resAbl,~reset,~restor,~retar,~retret,~revenir,~rez,~rezum,~ri,~rig
      -2 ~roast,~rob,~robo,~rof,~romA,~romeo,~roz,~rozi,~rsa,~sE,~sEm,~sIg,~sIk,~sIplemA,~sUdur,~sUp
      -2 ~sUrsil,~sUtiA,~sWN,~saUl,~saj,~saler,~saturdai,~segpa,~sekQ,~seri,~sertenemA,~serv,~set
      -2 ~sevAten,~sevIg,~sexual,~sez,~sezQ,~si,~situ,~skU,~skalpel,~skren,~skulpt,~slak,~smaC,~soEr
      -2 ~solfej,~soltea,~sortA,~sosialemA,~sozi,~spe,~speak,~spid,~spreadC,~star,~statistik,~stilo
      -2 ~stmg,~studi,~stuk,~su,~sufizA,~suivi,~suivr,~sup,~sur,~tAbU,~tAt,~tIb,~tQbA,~tQgu,~tablo
      -2 ~talQ,~talkIg,~tapisier,~tarif,~teCno,~teatr,~teaz,~telEr,~teorem,~teori,~terEr,~terI,~ti
      -2 ~timetabl,~tini,~tisu,~titr,~tomat,~tortur,~total,~toz,~trAsmetr,~trAt,~trQpet,~trUbl,~trUv
      -2 ~trW,~traj,~trap,~travelQ,~travo,~tvo,~umI,~une,~vWzin,~vaj,~valoN,~vatC,~veC,~vejetariA
      -2 ~vek,~verb,~veri,~vierzQ,~viktWr,~violAs,~vip,~vizi,~volIt,~volel,~volkA,~vot,~vrQg,~vre
      -2 ~vrestlIg
      -3 0 tout,@alone @help,@alone @hide,@alone @marry,@alone @play,@alone @sexual,@always @help
      -3 @blow @body,@blow @fear,@blow @play,@blow @shame,@blow @thing,@body @alone,@body @high
      -3 @body @home,@body @illness,@boss @always,@boss @food,@boss @high,@cant @craft,@cant @play
      -3 @cant @pointless,@cant @return,@cant @school,@die @always,@die @craft,@die @fine,@die @sad
      -3 @die @tired,@drink @fine,@drink @nobody,@elder @body,@elder @food,@elder @laugh
      -3 @elder @life,@elder @marry,@elder @partner,@elder @play,@elder @street,@empty @return
      -3 @empty @school,@empty @sexual,@empty @shame,@escape @craft,@escape @fiction,@escape @sexual
      -3 @family @fine,@family @nobody,@family @school,@family @shame,@father @fiction
      -3 @father @force,@father @means,@father @night,@father @nobody,@father @since,@father @they
      -3 @fear @laugh,@fear @shame,@force @thing,@friend @home,@friend @money,@friend @pointless
      -3 @friend @school,@help @exam,@hide @exam,@hide @laugh,@high @craft,@high @fiction
      -3 @high @thing,@hit @escape,@hit @fiction,@hit @laugh,@hit @pointless,@hit @selfcut
      -3 @hit @street,@je @boss,@je @child,@je @craft,@je @cry,@je @father,@je @illness,@je @nobody
      -3 @laugh @thing,@life @home,@life @laugh,@life @online,@man @die,@man @fear,@man @school
      -3 @marry @always,@me @always,@me @fiction,@means @exam,@means @fear,@mock @exam,@mock @play
      -3 @money @school,@mother @boss,@mother @child,@mother @force,@mother @laugh,@mother @man
      -3 @mother @online,@mother @sexual,@mother @thing,@night @play,@partner @craft,@partner @food
      -3 @partner @they,@sad @empty,@sad @escape,@sad @fine,@sad @hide,@sad @pointless,@sad @tired
      -3 @selfcut @fear,@selfcut @online,@selfcut @pointless,@selfcut @sleeve,@sexual @fiction
      -3 @sexual @play,@shame,@sibling @online,@sibling @they,@sibling @thing,@since @exam
      -3 @since @fiction,@sleeve @laugh,@sleeve @mock,@step @always,@stop @cant,@stop @escape
      -3 @stop @night,@stop @tired,@street @laugh,@street @online,@street @thing,@street @work,@they
      -3 @they @sad,@they @sexual,@they @work,@work @craft,@wound @empty,@wound @play,@wound @work
      -3 ^ any,^ at,^ couper,^ derniere,^ dites,^ efface,^ faire,^ fais,^ fre,^ hein,^ hum,^ in,^ ka
      -3 ^ l,^ let,^ merci,^ nah,^ ni,^ nope,^ notre,^ ok,^ only,^ pardon,^ parler,^ porter
      -3 ^ pourquoi,^ saint,^ se,^ seul,^ somewhere,^ st,^ supprimer,^ t,^ ta,^ toujours,^ where
      -3 ^ wi,^ would,^ yeah,a appris,a battu,a ca,a ce,a cote,a decroche,a firefighter,a fond
      -3 a frappe,a gap,a hot,a linterna,a long,a midi,a montreuil,a part,a police,a raison,a t
      -3 a table,a tous,a tue,a y,abat*,abou*,about,about a,about the,abuse $,accord $,adresse $
      -3 affame,agree,ai brule,ai cherche,ai coupe,ai dormi,ai juste,ai mon,aide*,aime la,aime pas
      -3 aimer,aimes,aimes $,akra,alle,allez,alon*,alone,amba*,anglais,anim*,annee $,annu*,annule
      -3 ans $,ans depuis,ans en,answ*,answer $,anti bullying,apart,appele,appr*,apprend,apprends
      -3 apres $,apres mon,arab*,arabe,arai*,araignees,are homeless,are there,armee,arrete a,arreter
      -3 arreter le,asi,assis $,asth*,at all,at chess,at home,atta*,atte*,attire,au bout,au bras
      -3 au forum,au monopoly,au tennis,au uno,aucune,aucune envie,autre,avais plus,avait,avec ces
      -3 avec cette,avec les,away to,away with,bah moi,baisse,balle,bat toujours,batt*,battu au,be 0
      -3 bebe $,because the,been a,bene*,bien a,bien chez,bien sur,bis,bites $,bleeding,blesse $
      -3 board,bof $,bois $,boite $,bonn*,bonne nuit,born*,bornes,bosser,both,bother me,boucher il
      -3 bouge $,boulon,boun*,bretagne,brev*,brevet,bricole,brilliant,brule les,bull*,bullied i
      -3 bullied me,bureau $,burn*,bus,but $,butc*,butcher,buy,byen,ca ce,ca change,ca dans
      -3 ca existais,ca sonne,ca veut,ca vie,campagne,campe,camping,cana*,canape,carrossier,cart*
      -3 casq*,casse la,cents,cere*,ces,chaleur,change $,chante,chaque matin,charges,charpentier $
      -3 chas*,chat a,chee*,cherche une,chez mon,chez qui,cine*,cinema,cinq a,clai*,clair,clan*
      -3 class i,clim*,coeur en,coffee $,coiffeuse,coiffeuse $,coiffure,college,college je,colonie
      -3 comb*,combien,comprendre,conf*,conjugaison,connais $,consent,contente,contente $,contrat $
      -3 contre $,cook,cool $,copain et,copains,cordiste,correcteur,cote de,coucher,coucher $
      -3 coup de,coupe du,coupe j,couper en,cour depui,cour*,course,cout*,couteau de,couteau suisse
      -3 crem*,creme,crep*,creve la,cros*,cuisinier,cut,d apprendre,d avant,d avis,dans cette
      -3 dans le,daughter s,day $,de batterie,de couverture,de faire,de famille,de gens,de honte
      -3 de menage,de ne,de securite,de ses,de trois,de vie,de vieilles,de vous,debout
      -3 debout longtemps,debu*,decr*,defe*,delete everything,demenage,demenager,demi $,demonte
      -3 demonter,depa*,depo*,depuis janvier,des charges,des charpentier,des que,dess*
      -3 deuxieme maison,devant le,devoirs $,di que,di w,direct,dis moi,dis pas,distributeur,dit $
      -3 dit toujours,do,do the,docu*,dois filer,dois y,done $,donn*,donnees,donnez,dors beaucoup
      -3 dors chez,dors plus,dort,dos,dos a,doss*,dossier $,doucement $,drama,dropped,du cafe
      -3 du coup,du regard,du tout,du vide,dyin*,dying,dysl*,dysp*,e $,e si,e sympa,e tombe,early
      -3 eau et,ecol*,ecole de,ecze*,eczema,effe*,eigh*,elle fait,elle regarde,elle travaille
      -3 elle verra,embete,en 0,en juin,en ont,en place,en remets,en sais,en septembre
      -3 en trottinette,encore,encore in,enerve $,enferme,entr*,entreprise,entreprises,equipe,eras*
      -3 es maman,est apprenti,est cinq,est excuse,est forgeron,est il,est loin,est plus
      -3 est policier,est qui,esth*,estomac dans,et demi,et rien,et tout,et voila,etai*,etais a
      -3 etais chez,ete exclu,ete harcele,etranger $,etrangler mon,etrangler si,etre $,etudes,etudie
      -3 euh bah,euh j,everything about,exac*,exam,excuse,exer*,expe*,explique,expo*,fail*,faim de
      -3 faire des,faire du,faire plus,fais le,fais pour,fait la,far from,ferme $,feui*,fier,figh*
      -3 fine now,fire*,firefighter,fixi*,fixing,flan,flut*,fois $,fois le,fois quand,fond*,for the
      -3 force de,fortnite,foru*,forum,fouille mon,fractions $,francais,frappe dans,frappent pas
      -3 friend $,frigo en,fringue,frit*,frites,from*,fromage,fugue j,fusi*,gagne,gagner,gagner ma
      -3 garde rien,gare $,gate*,genant,gene,gene pas,general,general $,geno*,gest*,ghos*,give
      -3 give me,grand mere,grandad,gratuit $,gta je,ha,ha $,had to,haha $,hang*,hant*,harcele pour
      -3 hauteur,he beat,he beats,he d,he gave,heig*,heights,help $,heureusement il,histoire,history
      -3 homme mort,hotel $,hotel a,hour*,hours,house is,how do,hui j,huit*,huitres,hum,huma*,hunger
      -3 i cut,i don,i love,i que,i quit,i spent,i wouldn,ici $,ide,idea,idee,idee de,if there,igno*
      -3 il des,il fallait,il y,ils ont,in class,inconnu,inquiete $,inscription,inte*,is,j aide
      -3 j aille,j aime,j arrive,jamais de,jamais il,jamais je,jamais pense,jamais rien,jamais voulu
      -3 jdors chez,je creve,je garde,je meurs,je mi,je n,je perds,je rate,je reprends,je retrouve
      -3 je saute,je souhaite,je veux,je voulais,je vous,jette a,jeun*,jeux,jobs,join*,jouer $
      -3 jour parce,jours chez,jury,ka fais,ka mo,ka ou,kest*,kestyon,kicking,kiff*,killing me,km $
      -3 konp*,konprann,kosa,kouz*,l age,l argent,l armee,l eczema,l internat,l orage,l orientation
      -3 la,la balle,la chambre,la cuisine,la dalle,la dedans,la journee,la loi,la menuiserie
      -3 la premiere,la prof,la soiree,la tente,la tronconneuse,la trouille,lache,laide,lan,lang*
      -3 lapi*,lapin,lasa,lasa*,late $,laughing,laughing $,le,le $,le batiment,le boss,le bras
      -3 le coeur,le dit,le lundi,le message,le mort,le reveil,le secret,le train,le voiture,leaving
      -3 leaving my,les doigts,les maths,les oreilles,les profs,les pubs,les voitures,lettre de
      -3 libre,lie,lift,live in,logi*,logiciel,loi,loin,loin je,lol $,long day,longues parce,loup
      -3 love,lovely,lovely $,lu,lyce*,lycee c,lycee pro,lycees,m 0,m aide,m attire,m dying,m embete
      -3 m ennuie,ma copine,ma coupe,ma deuxieme,ma grand,ma note,mach*,machine,maco*,main $,main a
      -3 mains,maintenant $,mais j,maison j,mal au,mal dormi,man pe,mane*,manette,mange,mange a
      -3 mange chez,manger ce,manger des,manger je,manje de,manq*,maqu*,maquette,marre $,mars,maths
      -3 matin $,matin c,max,may,me all,me alone,me bats,me consent,me derange,me force,me gene
      -3 me leve,me lever,me manque,me menace,me mettre,me noie,me now,me pote,me rend,me repond
      -3 me saoule,me sui,me taper,me the,me tromper,me want,meaning,mecanique $,meme pas,mend*
      -3 mende,menu*,menuiserie $,mercredi $,mere veut,mere vient,mes mains,mes parent,mes pensees
      -3 mes potes,messy,met la,metalwork,metalwork $,meur*,meurs,mi vais,midi,mieux depuis,minute
      -3 minutes $,mis a,mis une,mixt*,mon bus,mon chiottes,mon dernier,mon educateur,mon enfant
      -3 mon message,mon perso,mon truc,monde a,monopoly je,mort de,moto $,moto*,moustiques,move*
      -3 moved,movi*,moving,moyen de,moyenne,mum s,murder,murder me,murs,murs $,my,my cousins,my dad
      -3 my hair,my parents,n ai,n aime,n avais,nant*,nantes,ne connais,ne marche,ne supporte,neig*
      -3 never hurt,ni loto,no $,no i,nobody hits,nobody picks,noeud de,noie,non,non $,non mi,nope
      -3 not bullied,nou ka,numb*,obligatoire,oeuv*,oeuvre,of $,om perd,on,on a,on bouge,on en
      -3 on friday,on it,oncle a,oncle est,oncle il,ont dit,ont le,open $,oper*,opti*,orag*,orage
      -3 oral $,ordi*,oreilles,orne,ou,ou faut,ou la,ou rien,oubl*,ouf $,outd*,outdoors,ouvrir
      -3 over the,pans*,pape*,papier,par le,parachute,parents vont,parle avec,parle portugais,part $
      -3 partir loin,partout a,pas compris,pas fugue,pas moi,pas non,pas plus,pas sur,pass
      -3 passe devant,passe ma,passera,passera $,patient,patr*,pe fais,peinture,people i,pere ne
      -3 permis $,person $,pete*,peu,peur bleue,peut elle,peut passer,peux prendre,pff,photo de
      -3 phys*,picks,picks on,pieces,pist*,piti*,pitit moi,pizz*,pizza,pizza $,plaisante,play
      -3 playing,pleure toute,plom*,plombier,plum*,plus calme,plus jamais,plus le,plus une,plus vite
      -3 poche,porc,porc $,porter une,poser,pote*,pour des,pour fais,pour jouer,pour lui,pour moi
      -3 pour nous,pour un,pourra,pousse,poussiere,pouvez vous,prec*,prefere rentre,premier,premiere
      -3 prend,prendre la,prends le,prenez des,prepare un,presque,presque $,pret pour,pris dans
      -3 prison,priv*,prob*,proche,production,prof principal,profs,prog*,project,projet,promise
      -3 propre,propres,ptdr,public,puis il,quand l,quatre pour,que du,que faire,que ma,quel*
      -3 quelque,qui jan,quiet $,quin*,quit $,quitte la,racketter par,raison $,rate mon,read,reca*
      -3 refaire,refl*,reflechir,refuse dans,rend,rennes $,rentre le,rentrer tous,rep plus,repas de
      -3 repondu,report $,rest*,resultats $,retrouve,reussir $,reve,rhum*,rhume,ri le,rien compris
      -3 rien en,rigole $,rire $,rn,robb*,role,room when,roule,rue en,rule*,s doing,s lunch,saint
      -3 sale*,sales,sali*,sang*,sans facon,saturdays,saute,saute le,scare,scared of,scen*,scene
      -3 schools,scie*,scooter,scot*,scre*,scul*,se couper,se mentir,seance,sec,seconde,seconde $
      -3 sees my,semaine $,separes,sept $,serie,serv*,ses 0,set,seul c,she s,shre*,shut up,si le
      -3 si moi,signed,sim,simp*,sitting,six $,skat*,skip*,skipped,smal*,small,so messy,societe,soif
      -3 soir mon,solo,son anniversaire,son metier,son temps,sont ils,souder,souvent $,spar*,spec*
      -3 spel*,spelling,spen*,spent,st,starving,starving when,stocks,studio,suffit,suicide dans
      -3 suis coupe,suis fache,suis nul,suis pris,suis timide,suis venu,suisse $,supp*,supporte
      -3 supprimer,sur ce,sur place,sur un,surtout pas,t inquiete,t let,t mind,tambour,tape la,tapi*
      -3 tard,tari*,tart*,tatouage,telecommande,tellement c,ten,tenn*,tennis,tennis $,terrible
      -3 tete avec,tete contre,than*,the garage,the sofa,theo*,theorie,things $,thir*,this,tiens pas
      -3 timi*,timide,to a,to know,to lie,to work,toi,toit et,tol,tombe du,tomber,tota*,touche a
      -3 touche un,toulouse,tournoi,tout,tout se,toutes les,training,training $,tram*,travaillent
      -3 trente,triste que,troi*,troisieme,trompe,tromper de,tronconneuse,trop drole,trop fort
      -3 trottinette,trouille de,truck,truck $,tuer quand,twel*,twelve,um,un apprenti,un bon
      -3 un doliprane,un dossier,un eleve,un stage,une $,une autre,une caravane,une carte,une petite
      -3 une peur,uni,unite,up in,usin*,usineur,va mieux,vais crever,vann*,vanne sur,veines pour
      -3 venir,venir $,venu,venu seul,vers,vers quoi,veut dire,veut faire,veut pas,veut que,veux pas
      -3 veux vivre,vian*,vide le,vie au,vient me,village,vingt ans,vivre de,voitures,voiz*,vont
      -3 voulais dire,vous,vous allez,vous prenez,vraiment pas,vre,vu la,w $,want a,want my,war
      -3 way $,we always,week $,what does,when s,where do,whic*,who s,why,wi,wike*,with my
      -3 wondering if,works,would i,y a,year*,years,yet,yet $,yeux,zele*,zombies,~Abet,~AplW,~AsiA
      -3 ~CAt,~CalEr,~CapAti,~Cio,~Coset,~IformatiQ,~Ikonu,~IskriptiQ,~Utdor,~Uvrir,~a,~abU,~ad
      -3 ~afam,~agr,~akra,~anim,~api,~apran,~arab,~atak,~atir,~azi,~bal,~bitA,~bledIg,~blo,~blok
      -3 ~bof,~bon,~born,~bretaN,~brev,~briliA,~brul,~bu,~butC,~dAs,~debU,~desI,~detrui,~diIg,~die
      -3 ~direk,~dislexik,~distributEr,~dosi,~drama,~dro,~eCek,~eatIg,~ekol,~ekzema,~el,~eskap,~etud
      -3 ~exersis,~expoz,~exseptiQ,~fabrik,~fak,~fal,~fev,~firefigt,~fixIg,~fizik,~flA,~flut,~forI
      -3 ~frIj,~frit,~fromaj,~fuzil,~gamI,~grAda,~grU,~grad,~iE,~iNor,~idea,~inm,~istori,~jWn,~jenU
      -3 ~jer,~jest,~job,~juri,~kApIg,~kApaN,~kQfiAs,~kQjugezQ,~kQprAdr,~kQpran,~kQsAtr,~kQsel
      -3 ~kQtAt,~kWfEz,~kWfur,~kamiQ,~kartQ,~ken,~kilometr,~klU,~kolej,~koloni,~komAs,~komik
      -3 ~kordist,~korektEr,~koza,~kuizini,~lAgu,~lUr,~lW,~lWn,~lapI,~laza,~leavIg,~liA,~libr,~lie
      -3 ~logIg,~lojisiel,~loveli,~mEf,~mEr,~mWen,~mai,~maket,~manuel,~matI,~meanIg,~mersi,~mesi
      -3 ~metalvork,~midi,~minut,~mis,~model,~mortel,~motivatiQ,~murd,~nAt,~nWe,~nej,~nop,~oEvr
      -3 ~okun,~okup,~oraj,~orn,~otEr,~pItur,~pQp,~pUl,~pUra,~pUs,~pUsier,~pai,~paraCut,~parl
      -3 ~pasera,~pf,~pijeQ,~piza,~pla,~plaiIg,~plezAt,~pork,~portug,~posibl,~prai,~premi,~premier
      -3 ~pri,~prizQ,~proC,~produktiQ,~projek,~promiz,~publik,~pul,~rUl,~rasur,~ravi,~redUbl
      -3 ~refleCir,~rekrut,~rem,~repQdu,~repQs,~rev,~reviziQ,~rezulta,~roa,~rok,~rom,~rum,~sCol
      -3 ~sIpli,~sIt,~sQ,~sUd,~sUl,~sWf,~sea,~sek,~sekQd,~separ,~sereal,~sie,~sinema,~sit,~sitIg
      -3 ~skar,~skip,~skoler,~skot,~smal,~solo,~sosiet,~spA,~spelIg,~staj,~starvIg,~studio,~sufi
      -3 ~suis,~suk,~suport,~tUlUz,~ta,~tar,~tatUaj,~teaC,~telekomAd,~teni,~teribl,~timid,~trAspor
      -3 ~trQkonEz,~trenIg,~trotinet,~tue,~turn,~tvelv,~uzinEr,~vU,~var,~venir,~venu,~vera,~viAd
      -3 ~video,~vieles,~vikA,~vilaj,~zQbi,~zelev
      -4 0 h,0 moi,@age,@alone @craft,@alone @home,@blow @high,@body @means,@body @pointless
      -4 @body @sad,@body @sexual,@body @thing,@boss @farewell,@boss @they,@cant @marry,@cant @sad
      -4 @child @sad,@cry @fiction,@die @mock,@die @money,@die @school,@elder @family,@elder @high
      -4 @elder @home,@elder @man,@elder @stop,@empty @always,@empty @force,@empty @help
      -4 @escape @school,@escape @thing,@family @alone,@family @always,@family @home,@family @money
      -4 @farewell @school,@father @selfcut,@fear @help,@food @force,@force @laugh,@hide @pointless
      -4 @high @fear,@high @hide,@hit @shame,@hit @thing,@je @exam,@je @friend,@je @partner
      -4 @life @exam,@life @mock,@life @school,@life @sexual,@me @craft,@me @pointless,@me @thing
      -4 @means @empty,@means @force,@means @laugh,@means @work,@mock @fiction,@mock @pointless
      -4 @mock @sexual,@mock @thing,@mother @fine,@mother @work,@night @fine,@nobody @work
      -4 @online @craft,@partner @marry,@partner @pointless,@sad @fear,@sad @online,@sad @sexual
      -4 @school @pointless,@school @work,@selfcut @always,@selfcut @cant,@sexual @laugh
      -4 @sexual @nobody,@sexual @pointless,@sibling @always,@sibling @home,@sibling @mock
      -4 @step @life,@stop @fiction,@stop @food,@stop @mock,@street @always,@street @fine
      -4 @they @fine,@they @stop,@tired @return,@wound @fear,@wound @home,^ combien,^ could,^ dis
      -4 ^ ferme,^ how,^ kill,^ laisse,^ les,^ mes,^ nous,^ surtout,^ this,^ which,^ who,a choisir
      -4 a fifa,a vole,ai appele,ai aucune,ai pleure,ai saute,ai tout,ai une,aid,aide,aille,am i
      -4 amis dans,an et,angl*,anko*,anne*,anniversaire $,apprendre,apra*,aprann,apres midi,arme*
      -4 arti*,as,atelier $,avec mes,barb*,bats,batterie,be a,beat,besoin de,bike,bite*,bites,blag
      -4 bleu $,bleue,bloq*,bloque,bonb*,bonbons,bonj*,bonne,boucher,boulanger $,boxe,bric*,bullies
      -4 bullies me,bullying,ca moi,cafe,calme,can we,cantine au,cap,casque $,chanson,chantage,chap*
      -4 chaque mois,chat il,chaud,chaussettes,chercher a,chess,chocolat,chose $,cine,clas*,classe
      -4 classe mais,clients,clos*,comme tout,comment je,conduire,confiance,contre le,conv*
      -4 convention,cook*,copine me,cordes,coudre,could,coup,cour,course $,cousin s,couvreur
      -4 crie quand,cuisine $,d apres,d like,dalle,data,de main,de mechant,de rire,de savoir,debut
      -4 debut $,demain $,depui 0,depuis 0,depuis ce,depuis hier,depuis qu,depuis tout,derriere $
      -4 deux,deve*,devenir,devo*,died,dipl*,dire*,dist*,dit que,dites moi,domicile fixe,domino
      -4 donc pas,dormir sur,dort a,dort sous,drop*,earl*,eati*,eche*,ecoles,eighteen,ek,eleves de
      -4 empl*,en colo,en vacances,end $,ener*,enfant,engl*,english,ennuie,enters,envie de,equi*
      -4 est quand,est six,et l,etre dehors,etre loin,etudes $,exce*,exploser,expose,fact*,faim je
      -4 fait du,fait ses,fait un,fatigue $,faut,femmes,ferr*,fifa $,filer,fils il,fina*,finished
      -4 fleu*,for,force a,forgeron,form*,frac*,frappe,fren*,french,freres $,gami*,gap $,gast*,glac*
      -4 grand pere,grea*,great,h,hair,hala*,halal,harcele de,haut*,he always,he just,heur*
      -4 heureusement,hier le,home*,hors*,houses,i d,i do,ici je,ignore,il faut,il reste,ils n
      -4 important,insc*,is my,j adore,janv*,janvier,je demande,je monte,je range,je te,je vois,juin
      -4 just like,ka ri,kara*,karaoke,kill,l electricite,l hiver,l imprimante,la boxe,la fin
      -4 la rentree,la tete,la voisine,latelier $,le car,le debut,le froid,le nom,le prix,le prof
      -4 le psg,le ramadan,le sang,le veterinaire,les deux,les escaliers,les matins,less*,leur
      -4 leve a,like to,lille $,lion,lit,live,long $,love*,m appelle,m apprend,m attend,m etrangler
      -4 ma prof,macon,mais moi,mal en,man pas,mange ce,manu*,mara*,marie,mason,math*,matin j,matins
      -4 matins $,me at,me conduit,me if,me je,me le,me prend,me sauve,me to,meca*,mech*,ment*
      -4 mentir,mentir $,mere est,meta*,metr*,mety*,metye,meurs de,midi a,minecraft,moi sommes
      -4 moi tout,moins $,mon chat,mortel,motivation,moto,mur avec,musi*,my boy,my nan,myself for
      -4 near,need*,nick*,nickel,non non,not homeless,ombr*,ombre,on weekends,ou c,pain*,parcoursup
      -4 parent,parents ils,parle de,parler,part de,partir de,pas beaucoup,pas comprendre,pas dormir
      -4 pas mal,pas mourir,pas partir,pas rester,pas tort,passe bien,patrons,paye,perds,pere est
      -4 perm*,personne $,personne pour,peut,peux m,plai*,plas*,pleure devant,plus depuis,plus du
      -4 plus vieux,policier,port,portefeuille,porter lourd,portugais,postuler,pour aller
      -4 pour parler,pour respawn,pourquoi pas,practice,prefere rentrer,prend la,prends un,pres de
      -4 pres*,prin*,pro,proc*,prod*,proj*,ptdr $,pupils,quand ma,quand meme,que j,quelques
      -4 question $,questions $,quit,quit*,quoi a,quoi le,range,rece*,redo*,redouble,regi*,relou
      -4 rentrer chez,repo*,reponses,respawn,respawn plus,rester assis,rester debout,resultats
      -4 reviser,revision,roas*,rout*,s been,s just,said $,scho*,scoo*,sees,semaine,sepa*,serre,sete
      -4 should,si $,site,soeur elle,souci $,souffle,souh*,souhaite,stage,stan*,stand,star*,strangle
      -4 strangle me,stri*,sure,symp*,sympa,syst*,systeme,t feel,t stand,take me,tant,tape dans
      -4 tato*,teac*,tech*,that,the last,the way,to it,toi $,ton,tort,tort $,touche,toul*,tout a
      -4 toute seule,tron*,trop de,trouille,trouve ca,truc $,tue,tuer si,ulis,un,un bebe,un bureau
      -4 un copain,un hotel,un m,un toit,une association,une fois,une nouvelle,uno,vacances $,vais y
      -4 vanne,veni*,veterinaire,veulent pas,veux parle,viei*,vieilles,vire du,vivre a,vos,week,will
      -4 with the,wondering,worry $,year $,you have,~Agl,~AgliC,~Akor,~CAsQ,~CAtaj,~CUl,~Cokola
      -4 ~ErEzemA,~Ifo,~IportA,~Qbr,~alal,~apli,~aprAdr,~areN,~asi,~bQbQ,~bak,~blag,~boar,~buliIg
      -4 ~data,~dea,~debu,~devenir,~do,~domino,~earli,~eg,~egten,~elektrisiA,~exApl,~explik,~fie
      -4 ~finiC,~fir,~forjerQ,~frAC,~frAs,~gato,~glas,~grea,~jAvi,~jUrn,~jeneral,~juI,~kQbiA,~kQduir
      -4 ~kQvAtiQ,~kUp,~kUr,~kUvrEr,~kaf,~karaok,~kask,~kit,~kloz,~komA,~ku,~lat,~liv,~mAtir,~mI
      -4 ~maCin,~makQ,~minekraf,~moto,~mov,~muzik,~ofis,~ors,~pQpi,~parkUrsu,~plQbi,~plai,~polisi
      -4 ~portefEil,~postul,~praktis,~pren,~pro,~prof,~ptdr,~ref,~refer,~rejU,~ren,~respavn,~sIpa
      -4 ~sUet,~sUfl,~sin,~sistem,~so,~stA,~strAgl,~strik,~to,~tor,~trUil,~uli,~uni,~uno,~vQderIg
      -4 ~va,~veteriner,~vil,~vork
      -5 0,@alone @escape,@alone @food,@child @fiction,@elder @sad,@elder @school,@empty @play
      -5 @empty @thing,@father @always,@father @fine,@food @drink,@force @always,@help @work
      -5 @hit @hide,@hit @stop,@home @money,@illness,@je @laugh,@laugh,@life @empty,@life @force
      -5 @mock @laugh,@night @laugh,@sad @mock,@sad @night,@sad @street,@sad @thing,@selfcut @alone
      -5 @selfcut @craft,@sexual @always,@shame @exam,@sibling @child,@sibling @cry,@sibling @laugh
      -5 @stop @home,@they @blow,@wound @die,@wound @nobody,@wound @pointless,@wound @sexual,^ avec
      -5 ^ ben,^ c,^ es,^ me,^ ne,^ qu,^ rien,^ stop,^ what,a force,acco*,ai les,ai mal,amis $,apar*
      -5 appl*,apres le,arrete les,atti*,au,aux,bake*,batiment $,bien,bret*,brother s,bruit,bure*
      -5 bureau,ca $,casque,ce,ce metier,chal*,cham*,change d,charpentier,chau*,chef $,cherche un
      -5 ches*,chev*,chez ma,choc*,claque,clie*,coif*,come home,cooking,coupe,d accord,dans mes
      -5 de bus,de cantine,de faim,de voitur,de voiture,dece*,des portes,disputent,dit je,dit mon
      -5 dit sur,do i,donne des,dormi,dormir la,du college,du soir,eating,en,ennu*,ense*,escaliers
      -5 est vrai,ete $,etre enferme,evad*,evade,fabr*,fais a,fais comment,fais une,fait de,fait pas
      -5 fifa,film,foot,forg*,fractions,fume,gara*,gene*,genou,grad*,gta,h $,habite,habite a,help
      -5 home every,how,il n,j aurai,jamais fugue,jard*,je lui,je tape,je trouve,jour $,kill me
      -5 killing,l om,la pate,la tele,le bois,le harcelement,leav*,leave home,like being,list*
      -5 m dead,m starving,m tired,marche plus,maso*,mdr $,me parent,me va,mean*,mes cles,metier de
      -5 moi que,moi tous,monde est,moti*,mourir de,moye*,n ont,n y,nah,nous a,om,orth*,ou ka,oublie
      -5 oven,par ma,parents ne,parle a,parler devant,pars en,pas tous,patiente,patron $,pense pas
      -5 pere frappe,permis,personne je,peur du,pleut,plus que,pomp*,pompier,porter des,poss*
      -5 possible $,pour finir,pour l,pour ses,pour son,pour*,prends mes,pris*,prof*,psg,pubs,pull
      -5 que des,que tu,quel,qui a,raconte,rale,rama*,rang*,rentre chez,reta*,roug*,s a,s on,s so
      -5 sain*,sala*,sauce,say $,si c,sleep at,soig*,soir en,soiree,sous la,stra*,suff*,suis creve
      -5 suis fait,suis mort,sur une,t worry,tele,there $,to the,tot,tout seul,troisieme $,tu me
      -5 tue a,tuer par,un vrai,va $,vais never,veux faire,veux que,w,with,wond*,work*,worry
      -5 would they,y $,y aller,~Ate,~Atrepriz,~CarpAti,~Co,~akor,~bA,~bateri,~bi,~bik,~bos,~brikol
      -5 ~buro,~enui,~etudi,~evad,~fifa,~fraktiQ,~gta,~iora,~ise,~jen,~kilIg,~kla,~kokIg,~komAd
      -5 ~krep,~lA,~li,~liQ,~mUstik,~na,~near,~ov,~ovA,~ox,~patiAt,~permi,~propr,~psg,~rAj,~ral
      -5 ~reviz,~sos,~trQp,~travel,~van
      -6 0 $,0 km,@always @thing,@blow @selfcut,@body @die,@cant @help,@child @alone,@child @drink
      -6 @die @laugh,@die @thing,@empty @mock,@escape @street,@father @die,@fine,@hit @fine
      -6 @home @nobody,@home @school,@je @mother,@man @hide,@me @laugh,@mother @die,@pointless @age
      -6 @pointless @play,@sad @nobody,@sad @play,@school @help,^ ah,^ bon,^ ca,^ ce,^ etre,^ la
      -6 ^ nn,^ none,^ quel,adore,ai 0,ai la,an,apres la,avant de,beaucoup de,boss*,bout de
      -6 chambre $,chat*,choisir $,club,comm*,comment,couper,cousins,cut my,cv,demande si,devant la
      -6 disc*,dors mal,elec*,eleves,en foyer,es,est bon,et moi,fran*,frappe pas,gagn*,horaires $
      -6 imprimante,info*,je ne,juste $,km,know $,la semaine,le dimanche,lourd $,ma classe,mass*
      -6 mati*,mdr,me a,me faut,me harcele,mere elle,metier $,mettre $,moi mo,mon freezers,murd*
      -6 ne veux,nn,normal $,offi*,on s,on se,pas dehors,pas peur,place $,play*,plut*,plutot,portes
      -6 pour mon,pous*,prac*,prem*,prix,quand $,refa*,respecte,sauc*,scol*,sens bien,shou*,shy
      -6 sortir le,soud*,stage $,stud*,supporte pas,terr*,three,trom*,un point,va me,veux etre
      -6 vous $,weekends $,worr*,~IprimAt,~abit,~ador,~ane,~biA,~box,~demQt,~demenaj,~dormi,~ede
      -6 ~enerji,~exploz,~ie,~kliA,~klub,~mA,~ma,~plE,~pluto,~por,~repar,~respekt,~tQ,~vori
      -7 @child @cant,@child @man,@die @food,@die @play,@empty @drink,@escape @fine,@father @hide
      -7 @high @play,@play,@sexual @fine,@thing,^ are,^ jamais,^ man,^ moi,^ no,a mourir,accord
      -7 aider,ball*,camp*,deme*,est du,est quoi,etrangler,frere $,i live,il pleut,jeunes,kill*
      -7 me suis,mere va,mous*,or,over,pas etre,pas qu,pati*,porter du,pour la,qu est,ramadan
      -7 reparer,reveil,revi*,sais pas,ta,trav*,travailler,veux rentrer,vill*,~Ci,~aprA,~fum,~gaN
      -7 ~kel,~mdr,~pub,~ramadA
      -8 @boss @die,@father @life,@work,^ comment,^ dans,^ not,^ ou,^ qui,^ that,ai jamais,all day
      -8 avec ma,carr*,connais personne,cons*,corr*,de mal,demo*,et des,etud*,gran*,is a,je rentre
      -8 le college,le vide,me casse,me i,mono*,monopoly,ne me,ne pense,ne suis,pas encore,pas envie
      -8 peur que,port*,sont,t il,te,tell me,tu,~monopoli
      -9 @child @fine,@exam,@fiction,@hit @empty,^ et,^ oui,ador*,ca me,char*,conc*,cond*,du bruit
      -9 est mort,expl*,internat $,ou pas,rien de
      -10 @craft,^ sans,^ tu,cause du,joue,toute la,~sI
      -11 @empty @fear,@hit @nobody,@return @night,~jUe
      -12 @hit @life
      -13 ^ pas,me demande
      -14 ^ non
      """,
    outright: """
      16 @means
      14 @die,@sexual
      13 @hit,suic*
      12 @blow,@selfcut
      11 @me @hit
      10 @je @high,@night @street,harc*,~arsel
      9 @empty @night,@je @means,@je @selfcut,@me @force,@me @selfcut,fugu*,il a,me fais,mour*,terr*
      8 @die @fine,@empty @food,@escape @hide,@fear @hide,@fear @night,@help,@me @farewell
      8 @me @wound,@street,fugue,m a,me,ou dormir,~fugu,~ier,~suisid,~viol
      7 0,@father @body,@high,@hit @home,@je @blow,@je @die,@je @hit,@they @drink,@they @force
      7 ce soir,coups,date,de quoi,demain,du mal,envie d,est mon,faire $,film*,foutre,je veux,ont
      7 quand meme,trois jours,~Qt,~dat,~fUtr,~pri,~respir,~subi,~tue
      6 0 ans,@alone @school,@elder @mock,@empty @home,@escape @night,@friend @mock,@high @home
      6 @home @nobody,@je @farewell,@je @stop,@me @die,@mother @hit,@school @mock,@they @alone
      6 a plus,bull*,de bon,dit non,en finir,en l,en vie,est moi,et je,ferme,frap*,here anymore,hier
      6 je sui,le jour,me suis,mourir,pas je,per,plan*,puni*,ran,ran away,resp*,sait,sang,sans rien
      6 saut*,se fait,suis a,thre*,to end,tout l,us,viol*,voul*,~Avi,~bles,~buli,~demI,~film,~jet
      6 ~kU,~mUrir,~pik,~sAg,~sU,~tUC,~tW,~ur,~vivr
      5 @alone @work,@boss @body,@boss @hide,@boss @money,@cant @food,@child @fear,@elder @sexual
      5 @empty @money,@family @friend,@father @elder,@father @thing,@fear @always,@food @nobody
      5 @hide @street,@home @food,@home @night,@je @father,@je @sexual,@je @street,@life @since
      5 @life @stop,@man @sexual,@me @money,@me @online,@me @work,@means @alone,@night @nobody
      5 @school @since,@step @sexual,@stop @empty,@they @empty,^ c,^ non,^ the,^ yo,abus*,and i,anvi
      5 bles*,cent*,cette nuit,contre,contre moi,cout*,crev*,cuis*,dans mon,dans un,de maison
      5 de place,die,domi,dor dans,e il,etre la,faim,fin a,finir,fuge,hurt,hurt*,i ran,il,ils me
      5 in the,je me,je parle,je pas,je peur,jours que,ka domi,le 0,le faire,lock*,ma mer,mange pas
      5 me to,mer,mis,mort $,ou aller,part ou,partir $,pas ou,personne sait,picked,plus de,pour de
      5 pour toujours,prof*,rack*,repond plus,respire,scarifie,soir je,sou,suicidaires,sunday
      5 sur les,tap,tire,tremble,voiture $,~Ad,~Aferm,~abuz,~be,~domi,~ea,~ede,~er,~fe,~fuj,~ko
      5 ~krev,~mAj,~mezQ,~po,~sot,~suisider,~vir,~viv
      4 @alone @escape,@alone @laugh,@alone @money,@blow @always,@boss @empty,@boss @fear
      4 @boss @mock,@boss @return,@boss @since,@cant @alone,@child @age,@child @they,@die @always
      4 @elder @hide,@empty @thing,@farewell,@father @hit,@father @mock,@father @sexual,@fear @fine
      4 @food @since,@force,@friend @money,@friend @selfcut,@hide @sexual,@hide @work,@home @escape
      4 @home @thing,@je @always,@je @body,@je @food,@je @life,@je @marry,@je @mock,@je @mother
      4 @je @night,@je @nobody,@je @partner,@life,@man @blow,@marry,@me @body,@me @fear,@me @man
      4 @me @means,@me @partner,@me @play,@me @sexual,@means @always,@means @hide,@mock @since
      4 @money @age,@mother @wound,@night @craft,@night @fine,@online @fine,@partner @fear
      4 @partner @they,@partner @thing,@return @escape,@school @force,@selfcut @always
      4 @selfcut @hide,@sibling @body,@sibling @life,@step @food,@they @home,@they @school
      4 @tired @home,@wound @alone,^ 0,^ someone,a 0,agre*,ai dit,ai plus,ai rien,aliv*,alive,and he
      4 arse*,at the,aval*,bala*,bas il,be here,best,bo,bouf*,boys,brea*,broke,bullied,by,cache
      4 ce matin,ce week,classe ils,comes into,connais pas,crac*,d avoir,dang*,danger,de lui,deci*
      4 deho*,depui,des coups,dessus,did,dort dans,doul*,down,du tout,essaie,ete,expr*,expres,faim $
      4 fais du,fais mal,foll*,forc*,foutre en,frappe,freezers,fugue $,got,got evicted,hand
      4 harcelement,he did,he ll,hers*,herself,honn*,i am,i don,i m,i self,ici je,il se,il va,insu*
      4 je fin,jett*,ko,ko moi,l internat,la,la classe,la ru,les poubelles,lettre,live anymore,loge*
      4 mange,manj*,manje,marche $,me faire,me in,me retrouvera,mena*,mere ma,meso*,meson,meson $
      4 mettre fin,mi,mi di,minsulte,moi qui,no,no food,non,non mais,nowh*,nowhere,nowhere to,on a
      4 on est,par,pas de,pas ni,pas on,plei*,plus etre,plus exister,plus vivre,quand je,rentre plus
      4 respire plus,retrouvera,rien a,ru,rue $,sauter,se coupe,se foutre,se moi,seco*,send,sequ*
      4 sera*,sexu*,she,sing*,son pere,sortir,subi*,suicidal,suicidal $,suis en,suis*,suisside,tent*
      4 term*,ti se,to die,to live,tout a,tout le,tremble $,tuer,un essaie,vais run,veux,vit,viv
      4 vivr*,vivre,we got,ye,yo ka,~Cak,~agres,~aliv,~arselemA,~aval,~bUf,~brok,~brul,~dAj,~deor
      4 ~desid,~desu,~dovn,~drIk,~ere,~erself,~expr,~fer,~finir,~fors,~frap,~kQtr,~kit,~lojemA,~mari
      4 ~mer,~mi,~nover,~pWn,~plAt,~rap,~retrUvera,~sekUr,~sekestr,~skarifi,~sna,~sov,~suisidal
      4 ~video,~vol
      3 @alone @since,@always @shame,@always @work,@blow @cant,@blow @hide,@body,@body @fine
      3 @body @sad,@body @tired,@boss @alone,@boss @cant,@boss @food,@boss @force,@boss @stop
      3 @cant @night,@cant @play,@cant @shame,@cant @street,@child @boss,@child @craft
      3 @child @escape,@child @shame,@cry @mock,@die @empty,@die @night,@die @online,@elder @empty
      3 @elder @hit,@elder @means,@elder @nobody,@empty @fine,@escape @laugh,@family @hide
      3 @farewell @fear,@farewell @night,@farewell @pointless,@father @empty,@father @mother
      3 @father @they,@father @wound,@fear @food,@fear @money,@fear @thing,@food @age,@food @money
      3 @food @shame,@force @since,@force @work,@friend @age,@friend @escape,@hide @illness
      3 @hide @pointless,@hide @school,@high @fine,@hit @fine,@home @hide,@home @play,@home @return
      3 @home @street,@je @boss,@je @drink,@je @family,@je @fear,@je @money,@life @age,@life @craft
      3 @man @shame,@man @street,@man @they,@me @blow,@me @drink,@me @pointless,@me @they
      3 @mock @always,@mock @work,@money @craft,@money @mock,@money @school,@mother @child
      3 @mother @partner,@night @always,@night @drink,@night @mock,@online,@online @since
      3 @partner @money,@partner @pointless,@partner @return,@partner @wound,@return @hide
      3 @school @age,@selfcut @sleeve,@sexual @age,@sibling,@sibling @empty,@sibling @fear
      3 @sibling @hide,@step @night,@step @they,@stop @cant,@stop @nobody,@stop @pointless
      3 @they @blow,@they @escape,@they @fear,@they @food,@they @help,@they @online,@they @selfcut
      3 @they @shame,@they @sleeve,@tired @thing,@wound @body,@wound @sleeve,^ grand,^ quelqu
      3 ^ there,a agressee,a continue,a day,a manger,a mis,a un,a vu,aban*,abused,accueil,acte
      3 acte $,affo*,afford,again,agressee,agressee $,ai 0,ai deja,ai ete,ai mal,ai subi,ai trop
      3 aimerais etre,ali,aller $,alre*,already,am,amoi*,amwin,an,an $,ans parle,anvi viv,aret*
      3 argent $,arme,arrache,arrete pour,arsele,arsele $,aswe,aswe a,at work,au sang,aucune,aussi $
      3 auto*,avale,avant bras,avant hier,avec ma,baby,balance,balance tout,bat,be,be alive,bebe
      3 beca*,because,been,bien de,blee*,bleed,blesse,bois de,bought,bras,brot*,but i,bute*,ca fait
      3 call the,camarade,casier $,casse le,cave,cave $,ce monde,chant,chaque,chaque jour,chaude
      3 che ma,choisie,choses vous,cles je,coach,coif*,coiffure,comprenez,cos,cou,cousin de,crachent
      3 cree,crever,cuisses,cutter $,cybe*,d accueil,danger $,dans le,dans les,daro*,date est
      3 de logement,de parler,de partir,de seconde,de toi,de vivre,dead $,decide,dehors,dehors $
      3 demande un,depuis une,derniere fois,des voisins,dessus $,deteste $,deux,devant tout,did it
      3 die $,dix sept,domicile,door because,dor,dorm*,dors dans,draw*,droi*,e i,eat,eau chaude
      3 echa*,ecole $,eleve de,eleves,elle me,elle se,empl*,en cours,encore $,end,end it,endr*
      3 endroit,enfu*,entrer,entrer chez,envi,envoyer,essaie d,est choisie,est derriere,est ou
      3 est tout,et mon,etaient,etait mon,etre morte,evan*,ex,faim tous,fais ko,fais quoi,fait quand
      3 famille d,feed,feed my,fell,fere,ferm*,ferme ma,file,fois $,following,following me,food
      3 fout*,frere me,frere ne,friend is,frig*,goin*,going,grop*,groped,groped me,habite,harcele
      3 harm,he,her boyfriend,hes,heur*,hims*,himself,hits,homeless,hurt myself,hurting
      3 hurting myself,i,i get,i got,i haven,i hurt,i ka,i keep,i skip,i tap,i won,idees suicidaires
      3 if i,il la,il lui,il ma,il mon,il son,ils etaient,ils ont,in,inco*,inconscient,infl*,inflige
      3 insc*,inscrire,insultent,into my,is it,it anyway,it normal,j en,j y,jamais me,jdor dans
      3 je demande,je dor,je fuge,je kite,je pars,je passe,je regarde,je sais,je serai,je tremble
      3 je voulais,jour,kaz,keys,keys i,kite,kms,knif*,knife,knows,l acte,l oeil,la adieu,la date
      3 la di,la facon,la peau,la voiture,lame,lanc*,le cousin,le garage,leur,li $,lit la,locks
      3 logement,lot $,lui donne,lundi $,lycee ils,lync*,m,m in,m on,ma date,ma reum,maison ca
      3 malaise,man,mange les,manger a,mari*,marier,marm*,mars*,marsel,mdr,me crachent,me do,me done
      3 me foutre,me griffe,me menace,me supprime,me when,meme $,menage,mer $,mere $,mere m
      3 mes jours,mes photos,met a,mezo*,mezon,moi aussi,moi avec,moi pe,moi sinon,moi tout
      3 mois dernier,mon bo,mon per,mon pote,mon seul,montre,mort*,morte,mot,my friend,my uncle
      3 myse*,myself,n ai,n est,na,ni,ni kay,not going,noth*,nour*,nude*,nudes,nuit*,nuits
      3 nuits dans,of her,on l,on n,on ne,on verrait,ont cree,ont passe,ou il,ouvert le,par les,parc
      3 parc $,pari*,parle $,parle a,parle ils,pas anvi,pas arete,pas mange,pas manje,pas rentre
      3 pas repondre,pas vivre,pate*,pates,paye,pe rantre,peau des,peine $,pend*,pendre
      3 pensees suicidaires,pere avec,pere m,personne s,petites,petites soeurs,peur kil,peux pas
      3 pics,pics and,planquer,plat*,plus envie,plus sortir,points,police $,poubelles du,pour le
      3 pour manje,pour me,pour se,prends des,prevu,pri,pris,promise,punir,qu a,quand ca,quand y
      3 que mon,qui reste,quoi $,rape*,raped,rentre chez,rentree,rentrer il,renv*,repondre a,repr*
      3 reste je,rester au,retourne,reum,reum me,rien et,rien pour,right now,riz,s no,s nothing
      3 sac $,said,saig*,saigne,sait ou,san,sans,sans domicile,sans manger,saute $,sauter $,sauve
      3 says he,sdf,se reveille,se scarifie,self harm,semaine $,semblant d,sept ans,sept*,sequestree
      3 seul*,seule $,sex,she s,sinc*,since,singe,single day,skip,skip lunch,sleep,sleeping,soeurs
      3 sort*,sortie $,spit,squa*,star*,starving,stre*,subi,subit,suicide,suis,suis sans,suis sdf
      3 suis seule,sund*,sur,t afford,t know,t leave,t wake,tant,tape,te,tell my,terre,the night
      3 theres,they said,thro*,to do,to eat,toda*,today,toi,toit,toit $,touc*,toujours $,tout les
      3 trem*,tro peur,tue,un compte,un malaise,vacances je,vais,vand*,vers*,verse,veul*,veulent
      3 veulent me,vie je,viens,vient dans,viole,vire,vire de,vire*,viv anko,vole*,volent,vos
      3 vos questions,voulais,voulais pas,vous comprenez,wake,wake up,want,when i,work keeps,y,y $
      3 yo m,~AdrW,~Afui,~Canm,~Cod,~Iflij,~IkQsiA,~Iself,~IsultA,~abAdon,~abit,~afor,~akt,~akuel
      3 ~ali,~alreadi,~amWn,~araC,~arm,~asv,~bI,~bUg,~bW,~babi,~balAs,~batu,~beb,~bekoz,~ben,~ble
      3 ~bra,~brot,~burn,~dai,~die,~domisil,~ese,~eteA,~etrAgl,~evanUi,~fil,~folovIg,~foto,~gWng
      3 ~grop,~it,~jUr,~jor,~kQpren,~kUto,~kWfur,~kav,~km,~knif,~knov,~kraCA,~kuis,~lAs,~leg,~letr
      3 ~malez,~marsel,~mdr,~mizelf,~mort,~nik,~not,~notIg,~nud,~okun,~ol,~ome,~omel,~pA,~pAdr,~park
      3 ~pas,~pi,~plAk,~plIt,~prevu,~priv,~promiz,~puni,~punir,~rA,~rAbUrs,~rEm,~raket,~rekomAs
      3 ~sIdai,~sIj,~sIs,~sdf,~seN,~sigaret,~slepIg,~sortir,~spi,~starvIg,~sui,~teroriz,~tir,~todai
      3 ~trAbl,~urtIg,~vAdr,~vElA,~vak,~ven,~vers,~vi,~viA,~vork
      2 0 i,0 jour,0 repond,@alone @fiction,@alone @fine,@alone @pointless,@alone @street
      2 @blow @craft,@blow @empty,@body @die,@body @drink,@body @pointless,@body @selfcut
      2 @body @sexual,@body @since,@body @stop,@body @thing,@boss @laugh,@boss @life,@boss @nobody
      2 @boss @sexual,@boss @they,@boss @work,@cant @always,@cant @escape,@cant @marry,@cant @school
      2 @child,@child @exam,@child @marry,@child @school,@craft @fine,@cry @age,@cry @school
      2 @cry @work,@die @alone,@die @pointless,@die @school,@drink @pointless,@elder,@elder @age
      2 @elder @boss,@elder @force,@empty @craft,@empty @school,@escape,@escape @mock
      2 @escape @nobody,@escape @play,@escape @thing,@exam @play,@family @alone,@family @empty
      2 @family @fear,@family @force,@family @man,@family @stop,@farewell @escape,@farewell @exam
      2 @father @food,@father @money,@father @return,@father @school,@fear @age,@fear @home
      2 @fear @work,@fiction @age,@force @always,@force @thing,@friend @cant,@friend @fear
      2 @hide @food,@hide @night,@high @cant,@high @return,@high @since,@high @stop,@high @thing
      2 @high @work,@hit @alone,@hit @nobody,@hit @wound,@home @drink,@home @force,@home @illness
      2 @home @marry,@illness,@je @escape,@je @sad,@je @sleeve,@je @step,@je @work,@je @wound
      2 @man @fear,@man @home,@man @money,@me @craft,@me @family,@me @friend,@me @home,@me @marry
      2 @me @mock,@me @return,@me @sad,@means @empty,@means @since,@mock,@mock @craft,@mock @force
      2 @mock @shame,@money @force,@money @online,@money @since,@money @work,@mother,@mother @body
      2 @mother @die,@mother @farewell,@mother @sad,@mother @sexual,@mother @street,@mother @thing
      2 @nobody @age,@online @play,@online @shame,@online @thing,@partner,@partner @body
      2 @partner @cant,@partner @escape,@partner @hit,@partner @home,@partner @school
      2 @partner @street,@play @craft,@play @work,@return @exam,@return @online,@sad @since
      2 @school @fine,@selfcut @age,@selfcut @fine,@selfcut @sad,@selfcut @since,@sexual @fine
      2 @sexual @force,@sexual @shame,@sibling @man,@since @pointless,@since @thing,@step @age
      2 @step @body,@step @hit,@step @school,@stop,@stop @always,@stop @hide,@stop @thing
      2 @street @nobody,@they @cry,@they @play,@they @sad,@they @work,@wound @sad,@wound @selfcut
      2 @wound @shame,^ adresse,^ bah,^ been,^ ben,^ hier,^ life,^ m,^ mdr,^ papa,^ pas,^ people
      2 ^ points,^ question,^ some,^ tonton,^ vendredi,^ voir,^ when,a casse,a cinq,a confie,a cote
      2 a ete,a faim,a jete,a joke,a knife,a ma,a moin,a pharmacie,a profite,a pupil,a raconte
      2 a retrouve,a ses,abri*,abribus,abuse,abuse de,acci*,accident,accu*,ache*,acheter,adan,adie*
      2 adieu,afra*,afraid,afraid of,afraid to,after my,agai*,ai bu,ai decide,ai fai,ai nul
      2 ai quitte,air,allez,amie,an chant,an moi,and,and everyone,and they,and we,anfe*,anferme,anko
      2 ans il,anyway $,apprentie,arete,arete $,arete de,armoire a,arra*,arri*,arrive avec,assoit a
      2 at home,atto*,attouchements,au foyer,avec,avec mes,avoir peur,avon*,avons,ba $,bah je
      2 bah les,be dead,beat*,beaucoup $,bed at,being bullied,beli*,believe,ben,best friend
      2 blagues $,bleed $,bleu a,bleus a,bloo*,blood,bo pere,boper i,bouffe,bouffer,bought la,break
      2 brok*,broke $,broke my,bully,bully me,bus,bus $,buter,ca compte,ca main,ca mere,cache mes
      2 cadenas,cage,cage d,calme $,cama*,camarade de,can have,cap,carr*,ce normal,cein*,ceinture
      2 centre,cfa,champ,change les,chap*,chaque soir,chez elle,chez l,chez lui,choisi le,chope
      2 ciga*,cigarette,cinq heures,cle a,cogne,coiffure $,coin*,college $,comme a,comme on
      2 compte insta,conf*,confie,connais,continue,contre le,copain $,cord*,corde,cote*,cotes
      2 coupe $,coups de,coupures,cree un,creve,croit,cutt*,d adieu,d ecole,d entrer,d escalier
      2 d une,day,day $,days $,de 0,de doigts,de mon,de ne,de nourriture,de pates,de quinze,de ri
      2 de singe,de son,de sortie,de toit,defo*,dehor $,deja choisi,deli*,demain a,demain c
      2 demi frere,depu*,depuis deux,depuis le,depuis mes,derriere moi,des attouchements,des bleus
      2 des gants,des idees,des manches,des nudes,des que,deux nuits,di il,dimanche,dit a,dit il
      2 dit qu,dit si,do it,do things,dog i,domi*,domicile depuis,donne de,dormire,dormire $,dors ou
      2 dort a,drawing,drink,droit,drun*,drunk,du 0,du foyer,du harcelement,eat $,eate*,eaten
      2 eaten since,ecri,ede,ede moi,ek,eleve est,elle ne,elle repond,elle respire,emba*,en,en a
      2 en danger,en fugue,en peux,en soiree,en suis,ence*,enceinte,endo*,endormir,enfa*,enfants
      2 enferme dans,enfermee,enfuie,enta*,entaille,entendrez,entendrez plus,entr*,entraineur
      2 envi de,es,est assis,est ca,est fait,est vite,et ca,et elle,et ils,et l,et m,et me,et nous
      2 etab*,ete expulses,ete viole,etrangle,etrangle quand,etre en,etre mort,etudiant,even,ever $
      2 every,everyday,everywhere,eviter $,exister,expres $,expulses,fai,faib*,faible,faible je
      2 faire du,fais,fais vomir,fait deux,fait le,fait mal,fatigue $,fell*,fella,fer,feu,filme
      2 filment,fils de,fin,fini,fini $,finit toujours,flippe de,food $,food at,force a,forcee,fors*
      2 forse,forse je,fose,fose moi,fost*,fou de,foui*,fouille,foutu,foutu a,foyer cette,foyer sans
      2 fran*,freezers e,frere a,frere et,frigo,fron*,fuge e,garcons,get bullied,get married,gifl*
      2 ging*,gingn,girl*,goch*,going back,gorg*,gorge,grand frere,groupe de,hara*,harassed,harm*
      2 harming,he has,head,her dad,her in,here,hidd*,hidden,hier $,hier il,hit,hits me,hold,hold*
      2 holding,home*,homeless $,hone*,honestly,hopi*,hopital,humi*,humilient,hung*,hungry,i fell
      2 i like,i ma,i said,i want,i was,il casse,il di,ils a,ils le,in a,ince*,inceste,inflige $
      2 insultent $,into,is,is following,it all,j arrete,j habite,jdor dehor,jdor*,jdors,je couche
      2 je dors,je ete,je ferme,je fugue,je manje,je risque,je vis,jete,jette,joke $,jour pour
      2 journee,jours,jours $,jserai,jump,jure,jusqu au,kaz $,keep quiet,kil va,kitc*,kitchen
      2 know where,know*,knows $,l air,l argent,l envie,l hopital,l hotel,l un,la $,la cage,la fait
      2 la gorge,la i,la journee,la kaz,la mezon,la peine,la rue,la semaine,laisse pas,laisse un
      2 lance,lance des,last night,last nite,le bras,le fais,le feu,le lycee,le martinet,le menage
      2 le mois,le mot,le mur,le petit,le proprio,le tan,le ventre,le visage,leave the,les mercredis
      2 les poches,les restes,les serrures,lettre d,lettre pour,li,life isn,lise*,lisez,logement $
      2 look after,looking for,lui et,lund*,lundi et,lyon,m 0,m arrache,m etrangle,m homeless
      2 m humilient,m inscrire,ma,ma di,ma forse,made a,made me,maintenant plus,mair*,mais mon
      2 maison la,maison sans,mal quand,malaise elle,mang*,mange de,mange depuis,manm*,manz*,marche
      2 mard*,mardi,marks on,marmay,marmay i,married,married in,mart*,martinet,mate,mate*,me alone
      2 me blesse,me cogne,me coupe,me dis,me disant,me here,me lance,me pendre,me planter
      2 me scarifie,me tape,me tient,me tire,me tue,meme les,ment*,menu*,mercredis,mere mange
      2 mes deux,mes dix,mes petites,met ca,met des,mezon $,mi gingn,mi vais,midi je,mieux si,mis un
      2 moi chope,moi e,moi mal,mon adresse,mon anferme,mon demi,mon freezers,mon neveu
      2 mon passeport,mon sang,mon tonton,mone*,money,monsieur ma,monte sur,mord*,mot $,mouri,mum $
      2 mum goes,my bag,my best,my dog,my son,na point,ne connais,ne me,ne se,never met,neveu
      2 ni rien,nite,no dinner,no money,nobody knows,non et,non il,nos,nose,note,nothing,nothing to
      2 nou $,nourriture,nous le,now,nue,nuit $,o,o college,obli*,oblige a,oeil,of our,on dort
      2 on the,on veut,one of,ont faim,or he,oswe,oui,ousa,out,ouvre la,over,paid,panne,papa moi
      2 paquet de,par ter,parce,pardon $,parents m,parents ont,parle il,pars pour,parti de,partie
      2 partie de,partout,pas j,pas l,pas longtemps,pas me,pas porter,pas pour,pas sortir,pas un
      2 passe,passe a,passeport et,pay,peau,pein*,pendre $,pensees,pere elle,perp*,perpignan
      2 personne il,pesonn pas,peur de,phar*,pharmacie,photos,pick*,picked on,pier*,pill*,pills,pis
      2 place,plainte,plante,planter,plateau,pleurant,plus che,plus jamais,plus je,plus un,poin*
      2 points faible,porter avec,porter je,porter plainte,post,poub*,poubelles,pour mes,pour sauter
      2 pour une,pourquoi je,pous*,prefere pas,prefere rester,prends,pret je,prev*,profite,profs
      2 properly,proprio,pu,pue,push*,pushed,que j,que le,que ma,que si,quitte le,quoi,rela*
      2 relapsed,relapsed last,remb*,rembourser,remonte,repas et,repondre,restes,reto*,reuf,reus*
      2 reussir,reveille pas,reverra,reverra plus,rien d,rien de,rigole,ru $,rue,run,s en,s est
      2 s going,s ouvre,s starving,sache que,said no,said they,sais c,sais nou,sait pas,sala*,sale
      2 san $,san le,sang $,sans le,scared he,school i,sdf $,se tuer,secour,serai,serr*,serrures
      2 serrures $,ses parents,seul dans,seul truc,seul vrai,seulement,seuls,she is,shoo*,shoot
      2 si tu,sleep $,snap,social,soeu*,soeurs $,soir mi,sometimes $,son and,sort de,spit in,squat
      2 starving at,stat*,station,step,stil*,still,subi un,sucr*,sucre,sui,suis enfermee,suis sur
      2 suisside $,suit $,suiv*,suivent,supermarche,sur $,sur ma,sur un,t eaten,t es,t go,t stop
      2 t want,t worth,tchw*,tchwe,tel et,tentative,tentative $,terminale,tete de,texted,the
      2 the boss,the house,the kitchen,the police,the station,the teacher,the wall,them,them $
      2 there s,they re,they won,they*,thinking about,this,though i,three,throws,thun*,thune,tient
      2 to be,to jump,to unalive,today $,told them,tomber,toni*,tonight,tont*,tonton,tonton i,took
      2 touche $,touchee,tout en,toute seule,traces de,train,travail $,trois $,truc de,tu es
      2 un accident,un an,un cadenas,un cousin,un inceste,un jeu,un sou,un stage,un vieux,unal*
      2 unalive,unalive myself,une arme,une cave,une dette,une semaine,une tentative,une tous,up i
      2 urge*,us $,vacances $,vais fuguer,van,vendredi,veux en,veux plus,veux pu,vict*,video,vie c
      2 vie j,viens de,vient de,vingt deux,violee,violent avec,vis,visa*,visage,vit a,vit dans,vivr
      2 vivr $,vivre encore,voila c,voir mon,voiture je,vomir apres,voulu,vrai je,vrai truc,vu mes
      2 want to,was raped,whol*,whole,with his,work,worth,worth living,y en,ye oswe,yo,~Abras,~AfA
      2 ~Ako,~AplW,~AsIt,~Atel,~AtrenEr,~CA,~Cap,~Igri,~Isest,~Iskrir,~Iteres,~Itern,~Ito,~Ui,~Ut
      2 ~Uza,~aCet,~aU,~abribu,~adA,~adiE,~afr,~agI,~akidA,~apel,~aras,~armIg,~atA,~atUCemA,~avQ
      2 ~avek,~bA,~bea,~believ,~bet,~bop,~bu,~but,~defQs,~depui,~dernier,~dpui,~drW,~dravIg,~eatA
      2 ~etudiA,~evA,~everi,~everidai,~everiver,~fE,~fI,~fUil,~fUtu,~farmasi,~febl,~fela,~ferm
      2 ~filmA,~fost,~foz,~frQ,~fre,~frigo,~gorj,~idA,~jIN,~jifl,~jser,~kQfi,~kUpur,~kW,~ka,~kadena
      2 ~kaj,~kamarad,~kfa,~kilo,~kitCA,~kord,~kraC,~kuizin,~lIdi,~le,~liQ,~lokal,~mAz,~mUri,~mani
      2 ~manmA,~mardi,~marmai,~martin,~medikamA,~menaj,~monei,~mor,~nUritur,~nevE,~nit,~nov,~noz
      2 ~nue,~nui,~oblij,~oel,~oldIg,~onEr,~onestli,~opital,~osv,~pUbel,~pUr,~pai,~partU,~parti
      2 ~perpiNA,~pier,~plErA,~plato,~prA,~profit,~properli,~proprio,~puC,~pue,~rAtrer,~rEf,~rI
      2 ~relaps,~repQdr,~reprA,~retUrn,~rue,~sAtr,~sElemA,~sItur,~sexuel,~siN,~ska,~soEr,~sorti
      2 ~statiQ,~stil,~sto,~str,~suivA,~sukr,~supermarC,~tAt,~tAtativ,~tCv,~tIk,~tQtQ,~tWlet,~tap
      2 ~terminal,~text,~ti,~tiA,~tie,~tol,~tonig,~tret,~tri,~trov,~tun,~umiliA,~unaliv,~urjAs,~vUlu
      2 ~ve,~vizaj,~vor
      -2 0 $,@alone @craft,@alone @exam,@alone @hide,@alone @sexual,@body @cant,@body @food
      -2 @boss @night,@cant @hide,@cant @money,@cant @sexual,@cant @since,@child @friend
      -2 @child @since,@child @tired,@craft @age,@die @food,@drink,@elder @craft,@elder @cry
      -2 @elder @food,@elder @man,@elder @pointless,@elder @thing,@empty @illness,@empty @nobody
      -2 @empty @since,@exam,@family @escape,@family @hit,@family @sad,@farewell @fine
      -2 @farewell @sad,@father @fine,@father @sad,@father @step,@fiction,@friend @body,@friend @die
      -2 @friend @return,@friend @they,@hide @age,@hide @always,@hide @fiction,@hide @mock
      -2 @high @food,@high @online,@hit @exam,@hit @mock,@home @age,@home @fine,@home @laugh,@je
      -2 @je @elder,@je @fine,@laugh,@laugh @age,@life @always,@life @empty,@life @fear
      -2 @life @fiction,@life @mock,@life @sad,@man @life,@money,@money @sexual,@money @thing
      -2 @mother @always,@mother @cry,@mother @man,@mother @mock,@mother @money,@mother @night
      -2 @mother @online,@night @money,@online @nobody,@partner @alone,@partner @exam,@partner @food
      -2 @play @thing,@pointless @work,@sad @alone,@school @work,@selfcut @nobody,@selfcut @street
      -2 @shame @pointless,@sibling @blow,@sibling @farewell,@sibling @fine,@sibling @street
      -2 @since @craft,@since @laugh,@since @work,@sleeve @night,@sleeve @play,@sleeve @street
      -2 @step @shame,@stop @alone,@stop @fine,@stop @money,@stop @sad,@stop @school,@street @always
      -2 @street @exam,@street @work,@they @return,@wound,^ at,^ cet,^ chaque,^ d,^ en,^ everything
      -2 ^ faut,^ home,^ is,^ jdor,^ jpleure,^ jsers,^ ma,^ nothing,^ on,^ our,^ something,^ un
      -2 ^ vous,^ we,^ you,a bout,a chair,a coupe,a des,a few,a friend,a gauche,a good,a m,a moi
      -2 a nickname,a pas,a quinze,a retire,a seize,a souvent,a vivre,accent,accr*,accrochee,adre*
      -2 ah,ai change,ai donne,ai dormi,ai du,ai l,ai marre,ai perdu,ai personne,ai propose,ai tout
      -2 ai trouve,aime bien,aime*,aise $,all,aller la,amen*,an older,and makes,and never,and there
      -2 anni*,anniversaire,answ*,anti moi,any,anywhere,apprend,appris a,appu*,apres il,apres je
      -2 are the,ariv*,arive,arms,arms $,ask,aske*,asked,at my,at night,atel*,atelier,attendent en
      -2 attention,au debut,au fond,au gymnase,au self,aurai,auss*,aux,aux lettres,avant,avant de
      -2 avant que,avec $,avis de,away his,back,bank,bas $,battre $,beaucoup,because it,been looking
      -2 been staying,beso*,besoin,besoin $,betise,bien,bientot $,bleus sur,boire,bois beaucoup
      -2 boite aux,boper il,boss keeps,bras $,bruit dans,bu $,bulletin est,bwe,ca a,ca crie,ca part
      -2 ca vie,cadette,cadette $,calls,can t,canape d,car,cart*,carte,carte d,cash in,ce le,ce que
      -2 ces temps,cett*,cette,cette famille,cette maison,cette soiree,chair,chaise,chaise contre
      -2 chambre d,chambre et,chaque dimanche,chaud,chelou $,cherche me,chercher samedi,chien
      -2 choisit,chose,ci,ci il,cle,coeu*,comb*,combien,comprennes,connait mon,conseille
      -2 conseille de,continuer $,contre la,copine a,corb*,could,coup d,coupe,coupe les,coupee
      -2 couper,courant,coute,craque,craque $,cree*,croiser $,d arreter,d hotel,d identite,d rather
      -2 dame,dans 0,dans ses,days i,de ce,de continuer,de foyer,de mois,de pause,de plus,de sang
      -2 de trop,de trottoir,de voir,debo*,debout,debout $,debr*,debrouille $,debu*,debut,dele*
      -2 demandent,depa*,depression,depuis ca,depuis cette,depuis des,derniere j,des comprennes
      -2 des jours,des mouchoirs,des rumeurs,desi*,desinfectant,desinfectant des,dessus et,devant la
      -2 devoirs dans,di rien,different,dimanche soir,diso*,disons,disp*,dit des,dite*,dites,dix ans
      -2 does,door,dors a,dors avec,dors plus,douche $,drive,du desinfectant,du nez,du trou,e 0
      -2 eat lunch,eat my,ecris vite,ecrit,efface,electricite,eleve,elle l,elle s,en classe
      -2 en larmes,en parle,en parler,enco*,enferme et,enle*,entre,enve*,envie meme,envoye une
      -2 escalier encore,espo*,espoir,essaye,essaye de,est mauvais,est mieux,est tres,est vide,et c
      -2 et casse,et dit,et pas,et qu,et reste,et s,et veut,etai*,etait,ete dernier,etou*,etouffe
      -2 etranger,etre seule,eu un,every time,everything $,face,fache $,fais froid,fais moi,fais un
      -2 fait passer,fait trembler,fall*,fatigue,fatigue de,faud*,faudrait,feel dead,fen,ferai,ferm
      -2 ferme pas,few,fich*,fille me,find me,fine,firs*,first,fond,food bank,for the,foyer ce,fre
      -2 fre moi,freres mangent,frie*,friends $,froid la,fuguer $,game,garde mes,garder,gauc*,gauche
      -2 gauche $,gen,gent*,gentil,get away,goes,good,got a,gout*,gran*,gratuit,gros $,guerre $
      -2 guess,guy,gym,had a,hand*,happened,hard,hate myself,hates,he makes,he says,he won,help me
      -2 here and,his car,hotel finit,huissier,humeur,i bwe,i can,i do,i feel,i wish,ici,iden*
      -2 identite,ignores,ignores me,il e,il faudrait,il faut,il monte,il rentre,il sache,il saigne
      -2 ils savent,impo*,impr*,impression,in november,insulte $,inte*,interdit,interdit de
      -2 internat a,inve*,ira,is there,it anymore,it back,it isn,its,j entends,j etouffe,je change
      -2 je crois,je mange,je marche,je ne,je reflechis,je reste,je suis,je supporte,je voudrais
      -2 jeta*,jou i,jours sans,jpleure,jrentre,jsers,jsers a,jusq*,jusqu,juste que,jy,ka ba,ka pe
      -2 ka we,kaba*,kant*,kay,kay la,keeps touching,key,kids are,kill myself,kit,kom,l adresse
      -2 l electricite,l enfer,l entretien,l epaule,l escalier,l ete,l impression,la conseille
      -2 la guerre,la je,la maitresse,la moi,la nuit,la photo,la piscine,la police,la recre
      -2 lache pas,lais*,laisse ma,larm*,larmes,late*,laug*,le canape,le contrat,le foyer,le gout
      -2 le i,le jeune,le jou,le mercredi,le patisser,le plus,le self,left the,les autres
      -2 les croiser,les groupes,lever,lever et,libr*,library,life $,liste,long story,looking up
      -2 lunc*,lunch,lunch alone,lycee $,m accrochee,m en,m interdit,m not,m thinking,ma cadette
      -2 ma gueule,ma part,ma pote,ma vie,main de,maintenant il,maintenant ils,mais,mais ca,maison c
      -2 maitre de,make,mal a,mal au,mal dans,mama*,maman saute,maman travaille,mande moi,mange a
      -2 mange des,mange seul,mangent,mangent $,manje $,manq*,marre,matin je,me casse,me dit
      -2 me douche,me lache,me lever,me met,me pas,me reste,me reverront,me se,me vois,mec de,mecr*
      -2 mecri,medi*,meme pour,men,menace,menm,merci,merci pour,mere pleure,mes bras,mes freres
      -2 mes mains,met dehors,meub*,meubles,mi pe,midi j,minu*,minutes,mn,mn beau,moi a,moi ca
      -2 moi coeur,moi je,moi pote,moi pour,moi que,moi toujours,moin*,moins,moins il,mois on
      -2 mois que,mon bulletin,mon pays,mon prof,monde l,moni*,moniteur,monte $,monter dans
      -2 montrer mes,moquent de,more and,mots,mouchoirs,mouchoirs taches,mum says,my address,my age
      -2 my boss,my dad,my friends,my phone,my shoes,n importe,ne $,ne m,ne parle,ne sort,ne vient
      -2 new,nick*,nickname,nn,no friends,notice,noue,nous au,nouv*,nuit l,occuper,of being,off $,oh
      -2 older guy,on,on nous,ont un,onze ans,open*,ou personne,our little,our trainee,pain dans
      -2 papi*,papier de,par une,parait,parait que,pare,parle,parle pas,parole,pars de,part en
      -2 partir,pas avoir,pas dans,pas demain,pas dire,pas faim,pas ka,pas partir,pas raconter
      -2 pas trop,pas vraiment,patisser,paus*,pause,pay the,paye*,pe que,pens*,pense,pense a
      -2 pense pas,perdu,perdu le,perdu son,pere est,pere ma,pere pete,pere va,person,personne veut
      -2 pete des,pete un,peur d,phone,pick,picking,pieds,plaisir,plus a,plus en,pon moun,port*
      -2 porter,pour dormir,pour eviter,pour les,pour manger,pour moi,pour partir,pour pas,pour qu
      -2 presque plus,prof,prof $,promis d,ptit,ptit frere,pulls,qu on,quand ma,quand mon,que c
      -2 que la,que moi,que se,quelle a,question suivante,quiet,quiet $,quittent,quoi ca,r,r 0
      -2 raconter,rather not,reas*,reason,recre je,reflechis,reflechis $,refuse,regardent,reme*,rent
      -2 rentre che,rentre sans,rentrer chez,ressort,reste a,reste plus,rete,retire,retourner chez
      -2 retrouve des,reve de,reverront,reverront plus,revi*,revient de,rien $,rien me,rit,room
      -2 room and,rumeurs,s a,s il,s in,s off,s our,sac un,sad,said it,saigne du,sais ce,san moi
      -2 sang dans,saute le,says it,scared,se le,se noue,se passe,secret avec,semblant mais,sens $
      -2 sens mort,serai pas,serrure $,sers,serv*,ses poches,seve*,shoes on,shou*,shutters,si c
      -2 si elle,si mon,sile*,simple pour,sleeves,slip*,slipper,soeur et,soir j,soir sur,soirs,some
      -2 some days,someone my,something happened,sometimes i,son pas,sour*,sourit,souviens pas,spor*
      -2 stage en,stopped,story,suis au,suis fatigue,suis le,suis mal,suis o,suis reste,suis une
      -2 suivante,suivante $,summer $,supporte plus,supprime tous,sur la,sur le,sur mes,surnom,t
      -2 t talk,tach*,taches,taches de,talk,taper,tard $,tell*,telling,telling anyone,temps ci
      -2 that normal,the bus,the cat,the first,the food,the leftovers,the rent,the school
      -2 the toilets,the worst,then she,there $,they took,thing,thinking of,this $,ti fre,time i
      -2 tired,tired of,to go,to me,to your,tombe,tombee dans,tonight and,too,touching,tour,tous mes
      -2 tout je,tout*,toutes,toutes les,tranquille,travail,travail mon,travaille de,trembler
      -2 trois mois,trou,trou $,trousse,trouve une,truc a,un $,un adieu,un cable,un compas,un coup
      -2 un internat,un leve,un mois,un papier,un rendez,up night,va,va $,vais decided,vais dormir
      -2 vais partir,vais pas,vendredi apres,ventre,ventre de,veri*,verifie trois,vete*,vetements
      -2 veut toujours,veux d,veux dire,vient,vient plus,vieux,vite il,vite parce,voir $,voir mes
      -2 vois pas,vois*,voisin de,voiture de,voiture il,von,voudrais dormir,voulait pas,vous,vrai*
      -2 vu,wants pictures,was nice,we might,we vais,wear*,wears,week,week end,week*,weight,what s
      -2 whatever,when*,whenever,where,where i,wish,worry,wors*,worst,year $,zafe*,zero message
      -2 ~Alev,~Asv,~Cez,~Cosur,~Cov,~Coz,~IpresiQ,~Iterdi,~Ivit,~Ubli,~akA,~akroC,~ani,~aniver
      -2 ~aniverser,~apen,~aprA,~apui,~ar,~ateli,~avAs,~bQ,~bUl,~bWr,~bezWn,~biA,~bo,~bokU,~bve,~dam
      -2 ~debU,~debrUil,~debu,~delet,~demAdA,~depresiQ,~detest,~dezIfektA,~dit,~dizQ,~doe
      -2 ~elektrisit,~espWr,~etUf,~etrAj,~fA,~fal,~fatigu,~fev,~fin,~fodr,~gUt,~gam,~goe,~gratui
      -2 ~gros,~gue,~iNor,~idAtit,~ira,~isi,~jAtil,~kQpres,~kUrA,~kadet,~kado,~kal,~kar,~kart,~kel
      -2 ~ki,~kie,~kitA,~koEr,~kol,~kon,~korbel,~kot,~larm,~lateli,~leav,~librari,~log,~lov,~mAjA
      -2 ~mEbl,~mUCWr,~maCin,~mamA,~mekri,~menm,~mersi,~metres,~monitEr,~mov,~nUe,~niknam,~notis
      -2 ~one,~ove,~ox,~pUv,~parl,~parol,~pati,~perdu,~persQ,~pet,~pikIg,~plEr,~pre,~pret,~pul,~ra
      -2 ~reazQ,~refleCi,~refuz,~regar,~regardA,~remark,~repet,~ret,~retir,~reverQ,~rir,~sUri
      -2 ~servis,~set,~silA,~slev,~slip,~spor,~stai,~stop,~stori,~suivAt,~surnQ,~tUCIg,~tUr,~tUt
      -2 ~taC,~tel,~telIg,~til,~tim,~trAkil,~trU,~trUs,~trUv,~travel,~vU,~valk,~vatev,~venev,~ver
      -2 ~vetemA,~viE
      -3 @always @thing,@blow @night,@body @craft,@body @night,@boss @escape,@boss @man
      -3 @boss @street,@cant @fine,@child @blow,@child @farewell,@child @return,@child @selfcut
      -3 @child @sexual,@child @sleeve,@child @thing,@cry,@cry @night,@elder @farewell,@elder @stop
      -3 @empty @pointless,@empty @return,@escape @fine,@escape @food,@escape @pointless
      -3 @family @age,@family @always,@family @work,@farewell @online,@farewell @since
      -3 @farewell @street,@father @cant,@father @die,@father @drink,@fine @age,@food @illness
      -3 @friend @alone,@friend @home,@friend @nobody,@friend @play,@hide,@hide @drink,@hit @tired
      -3 @home,@home @exam,@home @online,@je @cry,@je @sibling,@life @night,@life @thing,@life @work
      -3 @man @fine,@man @hide,@man @high,@man @mock,@man @online,@me @fine,@me @shame,@me @sleeve
      -3 @mother @home,@night @force,@night @online,@online @age,@partner @age,@partner @craft
      -3 @partner @man,@partner @night,@play @laugh,@return,@return @nobody,@sad @always,@sad @home
      -3 @school @nobody,@school @pointless,@selfcut @online,@sibling @money,@sibling @they
      -3 @sleeve @always,@sleeve @home,@step @always,@stop @age,@stop @home,@street @drink
      -3 @they @fine,@they @laugh,@thing @fine,@wound @die,@wound @escape,@wound @street
      -3 @wound @thing,^ aidez,^ cette,^ de,^ do,^ fen,^ les,^ maman,^ mn,^ mon,^ notre,^ personne
      -3 ^ qui,^ what,a bag,a bu,a ne,about me,abse*,acce*,ai envoye,ai essaye,ai fait,ai le
      -3 ai promis,ai vu,aime,aime pas,aller,aller a,aller chez,ambi*,ambiance,amou*,anba,and not
      -3 and then,annee derniere,anti,anyw*,apprenti,arou*,around,arre*,arreter $,at 0,at me
      -3 au ventre,aucun,aussi le,avais un,avec mon,avec une,back $,bag is,bas de,battent,beau*
      -3 beti*,bien $,bien*,bientot,bizarres,boit,bouc*,boul*,bous*,bout,bril*,ca va,cabl*,cache mon
      -3 calm,came,chambre $,chan*,change,chaussures,chez,chos*,classe me,coach texts,comm*,comme
      -3 comme ca,comme si,comp*,compliments,complique,copain lit,corp*,corps,couches,couloirs
      -3 couloirs $,coupe le,couper il,cousin $,crois,croiser,dans l,de bruit,de ces,de cette
      -3 de chauffage,de prenom,de rien,deda*,dedans,dehors et,dej,demande de,demandent de,depan
      -3 depe*,depr*,des,des compliments,des fois,des remarques,dete*,dettes,deux ans,devant chez
      -3 devo*,devoirs,disappear,disappear $,disparaitre,dit c,does*,doesn,doesn t,dois couper
      -3 done with,door*,doors,dormir et,dort plus,douc*,doucement,drogue $,droit de,drole,ecar*
      -3 ecart,effa*,el di,elec*,en ai,encore,enfi*,enfin,enfin je,entre dans,epaule,est a,est la
      -3 est plus,est violent,et a,et puis,etag*,etage,eu,eux,fach*,fait des,fait envie,far
      -3 fatiguee de,faut,fils ne,fin de,fois,fois je,for my,foutent,foutent de,freak $,friends
      -3 froid,fuir,gade,gard*,gave away,geant,get,gout,grat*,grave $,gros*,grosse,grosse $
      -3 groupe sans,groupes,gymn*,gymnase,hate,he told,hear*,heart,hora*,horaires,huit,i d,i fais
      -3 i hate,i ll,il boit,il dort,il parle,interieur,interieur $,jama*,jamais,je lui,je pe
      -3 je raconte,je regrette,je saute,je touche,job,jour je,jpar*,jpars,jple*,just want,juste
      -3 ka di,ka fais,ka m,l annee,l ecart,l interieur,la grosse,la visite,laisse mon,land*
      -3 landlord,last year,late,le lit,le lundi,le meme,le papier,le patron,le vendredi
      -3 les couloirs,les gens,les lames,leur*,leurs,leve*,lil,lit $,lit mes,lol,lourd,lui il
      -3 lycee parce,m afraid,m etre,m ont,m scared,ma mere,mach*,mais il,make*,makes,manger avec
      -3 marcher,marre de,mauv*,me battre,me cache,me casser,me di,me out,me rabaisse,me regarde
      -3 me suit,me surveille,meca*,medicine,meme le,menace $,mere a,mes messages,mettez,migh*,might
      -3 mo pas,moi $,moi le,moi parce,moi pas,mois $,mon ptit,mon tel,monte sans,montrer,moqu*
      -3 moque de,moquer $,mourir l,mum s,my hands,my house,my shoulder,n,n y,ne dors,neve*
      -3 night couches,not okay,notre apprenti,nous $,nous ma,nuit pour,nuits $,occu*,okay,on fait
      -3 on in,on m,on risque,one,ont pas,owe,owe him,pale,pale ba,papier,par jour,parle plus,part $
      -3 partout ca,pas,pas faire,pas les,pas qu,pas quand,pate,pendant la,peop*,people,perd*,pere
      -3 pere et,personne me,pete,petit dej,petite,petite boite,phon*,photos $,pire,pire $,piscine
      -3 pleure,plus besoin,plus et,plus qu,plus rester,po,police cherche,porter $,poss*,possible
      -3 pour faire,pour l,pour tout,pourquoi,pourquoi $,prends de,prenom,pret derriere,promis
      -3 propose,psy,quand on,que mes,quelle,qui fait,quic*,rame*,ramener,refl*,refuse d,regr*
      -3 regrette,remarques,remarques sur,rentrer $,rentrer ce,reponds,reponds vite,ress*,retrouvent
      -3 ri,ri 0,rien tous,risque de,s anti,sac,sais pas,sall*,salle,salle de,samedi $,savent ou
      -3 savo*,savoir,says,says i,scared of,se battent,se foutent,se mettre,se moque,secr*,secret
      -3 see,semaine je,semaines,sen,sers a,seul $,seule avec,shoulder,shoulder and,shower,si
      -3 silence,since summer,sofa,son frere,sort plus,souvent,spec*,sport,su,sui coupe
      -3 suis fatiguee,suis gros,suis un,suis vide,suit,surf*,surfing,surs*,sursaute,surveille $
      -3 t do,t say,tann,temp*,texts,the landlord,the moment,the point,ther*,thing $,tiennent,till
      -3 time,to people,to school,toilets $,told me,tonb*,tonbe,touching my,tout,toute facon,trai*
      -3 traine,trois fois,trop,trot*,trottoir,trou*,trouve,trouve un,trucs,tu peux,un de,un peu
      -3 un secret,une chaise,une chambre,une petite,vais got,vaut mieux,verifie,verront,vetements $
      -3 veut,vide $,vient me,visite,visite medicine,vivre avec,voie*,voisine,voisine a,votr*,votre
      -3 voud*,voudrais,weird,what,when dad,wher*,why,why $,woul*,would,~Aba,~AbiAs,~AfI,~CAbr,~CAj
      -3 ~CUld,~Ex,~IteriEr,~abi,~ane,~apr,~arUn,~askIg,~batA,~betiz,~biAto,~bril,~brui,~dUsemA,~de
      -3 ~dedA,~dej,~devWr,~dizapear,~doesn,~drol,~efas,~ekar,~eme,~esai,~etaj,~fQ,~fUtA,~fa,~faC
      -3 ~far,~fon,~frW,~fuir,~ga,~gad,~jam,~jeA,~jimnaz,~job,~jpar,~jplEr,~jse,~just,~kQplik
      -3 ~kQplimA,~kUl,~kabl,~kam,~kelk,~kor,~krWz,~lAdlor,~lUr,~lat,~lav,~les,~lil,~livr,~lol,~mAk
      -3 ~mQsiEr,~medikal,~met,~mig,~minut,~no,~okI,~okai,~orer,~pE,~pQ,~pUrkW,~pa,~pal,~partir
      -3 ~peopl,~pir,~pisin,~posibl,~prenQ,~problem,~promi,~propoz,~psi,~re,~regard,~regret,~rekr
      -3 ~retrUvA,~sUvA,~sa,~savWr,~sekr,~sofa,~sor,~surfIg,~sursot,~talk,~tan,~tienA,~tre,~trotWr
      -3 ~ui,~vUdr,~vWzin,~vear,~vek,~verQ,~verifi,~viC,~vizit,~vo,~votr
      -4 0 h,@age,@alone @nobody,@always,@always @laugh,@blow @selfcut,@body @hide,@child @life
      -4 @die @age,@elder @life,@empty @alone,@escape @work,@family @cant,@farewell @alone
      -4 @farewell @home,@father @force,@father @life,@food @always,@food @school,@friend @always
      -4 @friend @partner,@friend @sad,@je @friend,@life @school,@me @hide,@means @sexual
      -4 @mother @hide,@partner @always,@sad,@shame,@sibling @craft,@sibling @high,@stop @since
      -4 @stop @street,@stop @work,@street @food,@they,@they @age,@they @body,@they @farewell
      -4 @wound @since,^ ca,^ he,^ if,^ ils,^ j,^ nobody,a deux,a fuguer,aise,anne*,annee,anyone $
      -4 anyt*,anything,apre*,apres,arreter,at,atte*,avan*,avant je,avec eux,avec moi,ba,barrer
      -4 barrer de,bateaux,boit*,boite,brui*,bruit,cat,ces,chai*,chambre,chauffage,che lui,connait
      -4 cote,coul*,cour*,croi*,crois $,d un,de classe,de ma,de mourir,de nuit,de tout,de toute
      -4 dead inside,demande si,depuis la,dernier,des gens,des repas,di,disparaitre $,dit que
      -4 dix huit,drol*,du lycee,envie de,epau*,est de,et apres,et le,excl*,fait peur,feel,find
      -4 fois par,force $,frere dans,go,go home,going $,h,i know,igno*,il ne,insi*,inside,inside $
      -4 inst*,instant,instant $,invi*,is that,ja,je laisse,je le,je reponds,jusqu a,just*,l aise
      -4 l instant,la main,la maison,laisse,lame*,lames,le matin,le soir,le temps,leav*,les soir
      -4 livr*,loin,long,lour*,mait*,mal finir,mange tout,mauvais,me barrer,me retrouvent,me sui
      -4 me taper,me voir,meme,menace de,mere me,met mal,mn pere,mome*,moment,moment $,mon cousin
      -4 mon eleve,mon nom,moun,my room,n en,nice,night because,nom,noti*,on mange,on va,on verra
      -4 one day,ou j,parents se,parl*,pas en,pas montrer,pas peur,pas tous,pe pas,pere $,places
      -4 plus aller,plus depuis,plus la,pour vivre,prepare mon,pres*,pret*,prob*,puis,qu ils,quel*
      -4 quie*,quoi bon,real*,really,recr*,regard,rema*,rentre $,rentrer,repas pour,reste
      -4 retrouvent $,revient,s enerve,sans moi,saute des,say,scares,scares me,shoe*,shoes,sort
      -4 sous le,suit dans,supp*,supporte,surn*,surv*,surveille,taper $,temps $,texts me,than
      -4 they call,they d,they leave,time $,to get,tombee,touj*,toujours,une porter,vent*,verr*
      -4 verra,violent $,visi*,voir,vois,weir*,went,what*,when he,who,y a,~Ati,~Cer,~Coe,~Cofaj
      -4 ~Isid,~IstA,~adr,~aje,~anitIg,~ate,~bWt,~bato,~bizar,~epol,~exklu,~eze,~fW,~gU,~gard,~grUp
      -4 ~gro,~je,~lWn,~mUn,~mem,~momA,~ne,~nis,~pui,~ramen,~reali,~rekon,~rest,~reviA,~sak,~suport
      -4 ~survel,~tIg,~tUjUr,~tren,~vAtr,~vWr,~vera
      -5 @alone,@alone @age,@body @nobody,@boss @high,@child @alone,@child @body,@child @high
      -5 @father @since,@food @work,@hit @force,@je @shame,@night @sexual,@sibling @friend
      -5 @sibling @home,@they @craft,@they @street,@thing,@tired,@wound @work,^ avant,^ everyone,^ i
      -5 ^ il,^ je,^ mes,a encore,a fait,age,alwa*,always,an dernier,ans j,argent pour,assi*,biza*
      -5 ca,chau*,chez nous,classe $,compte les,conn*,d aller,dans ma,de cote,depuis que,dois
      -5 du groupe,elle dit,ener*,enerve,et ne,eux $,fais peur,fati*,fin du,gave,gens,gros,happ*
      -5 i used,keep*,keeps,l an,la bas,la salle,lave,le week,les jours,leve,me $,me ca,me lave
      -5 moi c,mon pere,mort de,need,never,non $,not,pas le,pe,regarde,reje*,rest*,ses,seul
      -5 something,souv*,that,then,tomb*,tout seul,tres,un jour,veux partir,veux pas,voila $,when
      -5 year,you,~alvai,~dW,~depA,~enerv,~gav,~iU,~iear,~jA,~lQg,~mak,~mar,~poz,~rejet,~sA,~sEl
      -5 ~sometIg,~tro,~truk,~uze,~vW
      -6 @body @fear,@cant,@die @farewell,@father @fear,@fine,@night @food,@school @thing
      -6 @selfcut @money,@street @school,^ l,^ plus,^ quand,dema*,everything,famille $,have to
      -6 ils se,je dois,la fin,la force,mange plus,mois,peur $,quand il,quand j,que les,soir $,some*
      -6 there,un truc,vie $,~ask,~bU,~everitIg,~kQbiA,~lev,~sai,~skar,~tQb
      -7 @empty @always,@je @tired,@sleeve,@step @fear,^ a,^ depuis,a demande,a quoi,ai peur,demande
      -7 elle n,je fais,just,lit,me sens,ne,ou $,rega*,used,~demAd,~ju,~kUp,~li,~nev
      -8 @empty,used to
      -9 @die @since,@farewell @age
      -10 @pointless,^ si,sens
      """)
}
