/// What traits weigh, in tenths: written by `evaluate weigh distress`, to be read and never edited.
extension DistressWeights {
  static let learnt = DistressWeights(
    start: .init(
      distress: -2.3, outright: -0.5),
    distress: """
      17 faut pas
      15 @food @since,me fais,quoi bon
      14 @father @fear,@school @nobody,^ they
      13 @mother @hit
      12 @boss @sexual,@father @hit,@hit @school,in my,~subi
      11 @fear @school,@laugh @fine,@me @man,a quoi,la porter,le 0,li,plus la,pu,slee*,the point
      10 @cant @work,@father @wound,a rien,aime bien,anymore $,bullied $,d aller,de moi,en finir
      10 expu*,la oui,m homeless,marques,ou je,peux pas,sortie,tout est,va pas,veux me
      9 @boss @body,@cry,@die @hide,@elder @hide,@fear @return,@food @work,@home @laugh
      9 @night @street,@selfcut,@they @money,can t,comme ca,coups,de lui,de quoi,des choses,disa*
      9 finir $,he,i feel,kil,le midi,mon eleve,pour de,pour pas,rentrer $,ri 0,tel,~Avi,~aprAti
      9 ~bra,~mark
      8 @father @body,@high @escape,@life @stop,@me @sexual,^ elle,^ there,a des,a man,ai des
      8 aller en,ami,be dead,cach*,danger $,de toit,de tout,dead $,di,dors a,du foyer,escalier
      8 est le,est passe,est pour,est vide,etre la,expres,fugu*,futu*,go,i ka,ils me,keep,l a
      8 le faire,ma mer,me,mort $,mour*,mourir $,on me,ou j,parle $,pi,porter $,puni*,rue $,sac,said
      8 se fait,shower,suis a,toit $,tout les,won t,~arsel,~expr,~fugu,~futur,~kuis,~mek,~sA,~sai
      8 ~viol
      7 0 dans,@body @cant,@cant @escape,@child @blow,@child @hit,@child @mock,@child @selfcut
      7 @empty @food,@escape @marry,@food @money,@hide @thing,@je @die,@je @means,@laugh @work
      7 @man @escape,@marry,@me @force,@me @hit,@me @step,@means @alone,@money @age,@night @drink
      7 @sad @alone,@school @online,@selfcut @since,@sibling @exam,@they @mock,@thing @fine
      7 @wound @age,^ been,^ he,^ il,^ ils,a porter,aimais,aime les,aller,amwin,anym*,anymore,anyw*
      7 anyway,apprentie,at school,avant je,avec des,away $,bra,ca crie,college $,cousin,crever $
      7 dit non,dor,doul*,du mal,en danger,escalier encore,et on,eux $,expr*,feel,home $,homm*,il m
      7 il ma,ils,invi*,j aimais,je compte,jser*,kay,la main,la vie,m aime,me regarde,met,my boss
      7 n a,ne va,ose,ou dormir,ou on,ou personne,pas la,pas ou,pere il,peu plus,plus,poin*,porter
      7 pour tout,prefere rester,prends de,promis,put,rejoindre,s got,sera,sera*,stage en,subi*
      7 suis harcele,they,to end,to get,tout le,trop $,tuer $,une ecole,veux crever,vivre $,~agres
      7 ~animor,~anivai,~bI,~bU,~expuls,~finir,~gard,~jdor,~kazi,~nui,~ome,~plu,~promi,~pu,~rejWndr
      7 ~repa,~respir,~sak,~sekUr,~sera,~tei
      6 @blow @craft,@boss @play,@boss @work,@cant @fine,@child @body,@child @street,@drink
      6 @elder @sexual,@elder @sleeve,@escape @help,@farewell @always,@farewell @empty,@high @street
      6 @hit @blow,@hit @home,@hit @wound,@home,@home @hide,@je @alone,@je @empty,@je @farewell
      6 @je @sexual,@me @body,@me @selfcut,@means,@mother @money,@night @age,@night @craft
      6 @play @fine,@school @fiction,@sibling @food,@street,@street @since,@they @cant,@they @escape
      6 @they @force,a bout,a casse,a ma,adie*,adieu,affaires,ai deja,ai trouve,aima*,arse*,arsele
      6 avec une,bah mon,batiment j,besoin $,boss,bout $,bref,camionnette,cantine c,casier
      6 cette nuit,choisir un,come back,comment mourir,contre moi,corde,crever,d autre,dans ma
      6 de college,de prendre,dehors $,dema*,dit tu,douc*,du pain,eleve,elle dit,en ai,en bas
      6 en fugue,en l,est dans,est harcele,est noir,est rien,et,ever*,every day,facon,fai,fatigue de
      6 ferm*,fout*,frap*,fugue $,futur,garder,gets,harcele au,hate myself,her,humeur,i am,i me,il a
      6 il me,il mon,impression,in danger,interieur $,inti*,jamais $,je 0,je dis,je fuge,je pas
      6 je pense,je travaille,jple*,ka domi,l ai,l appart,l impression,la c,la grosse,la peau
      6 laisse ma,lait,larg*,le mur,les autres,les soir,les vacances,life $,lost the,m so,ma carte
      6 manc*,me ca,me deteste,me fait,me l,me out,me sens,mecs,meme le,mes bras,meson $,mett*
      6 mettez,mo $,moment $,mon bras,mon copain,mon mec,mon tel,my friend,n en,no food,no one,nour*
      6 nuit*,nuits,o college,off $,on m,on peut,pas fort,pas quand,pas rentre,patron dit,pense a
      6 peur $,pire,point of,pour faire,poursuivi,qu,quand je,que c,question suivante,rame*,repas
      6 respire,rigo*,s il,s the,sach*,sauter,sauter $,scar*,se,ses cles,si je,stagiaire,step*,subi
      6 suis la,suis sdf,sur le,tete dans,the time,they*,tired of,toil*,toujours moi,tourne le
      6 une tentative,une tous,vais me,vaut,vaut mieux,verr*,veux juste,veux mort,vide dedans
      6 viole $,vos questions,when,would cry,~CWzi,~Cez,~IpresiQ,~adiE,~ami,~aval,~bop,~bref,~derier
      6 ~din,~dizapear,~dor,~fakQ,~fez,~friA,~il,~jplEr,~jusko,~kamionet,~kolegu,~lam,~mAC,~meal
      6 ~met,~nWr,~normal,~oze,~pUrsuivi,~pir,~polis,~ramen,~ser,~skarifi,~sorti,~survelA
      5 @alone @fear,@alone @mock,@alone @return,@alone @school,@body @always,@body @work
      5 @cant @food,@cant @hide,@child @boss,@child @return,@child @school,@die @means
      5 @drink @always,@empty @since,@escape @hide,@exam @play,@family @cant,@farewell @fine
      5 @father @sad,@father @sibling,@food,@food @exam,@food @nobody,@force,@force @help
      5 @friend @force,@friend @high,@friend @nobody,@hide @since,@je @drink,@je @elder,@je @life
      5 @je @since,@je @stop,@life @street,@man @online,@me @blow,@me @boss,@me @marry,@me @night
      5 @me @partner,@me @shame,@money,@money @fine,@mother @cant,@mother @drink,@mother @fear
      5 @mother @sad,@partner @hit,@play @thing,@school @always,@school @mock,@sexual
      5 @sibling @escape,@sibling @force,@since @laugh,@stop @money,@they @always,@they @online
      5 @they @school,@tired,@wound,^ d,^ demain,^ elles,^ everything,^ help,^ it,^ mn,^ my
      5 ^ someone,^ un,a agressee,a continue,a coupe,a demande,a griffe,a personne,acte,adre*
      5 adresse,agressee,ai change,ai envie,ai pri,aidez,aidez moi,all the,allowed,and the,appelez
      5 au ciel,au fond,au moins,aussi le,aval*,avec moi,avec un,ba,bas,battue,billet,billet pour
      5 bope*,boper,boulet,bout du,bras c,brui*,bruits,by the,ca fait,ca part,ca passe,ca recommence
      5 ca sera,ca voiture,call,can you,care*,cares,cat,ce matin,ce pour,ce soir,cein*,ceinture
      5 ces temps,cette annee,cette semaine,charge mon,chez moi,chiale,claques,cle,conn*,corp*
      5 craque $,cris,crois $,cuisse,cut myself,cybe*,d adieu,d atelier,d be,d epi,daller,dans la
      5 de logement,de poing,de quelqu,de rentrer,de toute,de vrai,deconne,dej,derniere fois,derr*
      5 derriere moi,des claques,des hommes,di i,dis que,dit qu,dix huit,dix minutes,donne a
      5 dor dans,dormons,dormons dans,dort dans,douleur,du mat,du trou,e il,emporter les,en peu
      5 ence*,enceinte,enfants,enfin je,espoir $,est hors,est mon,et c,et m,et me,et personne
      5 etrangle,etre mort,evic*,evicted,evicted $,ex,existe pas,faco*,fais que,fais semblant
      5 fait des,famille $,fer a,fille de,film*,fils a,finire,finire avec,food,for good,force $,fort
      5 fort $,foutre en,frappent,friend,fuge,gens pas,good $,goog*,got my,h du,he said,help me
      5 hers*,herself,hote*,hume*,i tap,i was,i wish,i won,ici la,il casse,insi*,is that,isn,isn t
      5 it normal,its,je charge,je deconne,je fouille,je l,je pe,je pleure,jete,jserai,kms,ko
      5 l ancienne,l hotel,l interieur,la demain,la fenetre,la il,la mort,la ou,la ru,laisse un
      5 le moral,les courses,les marques,les metiers,les parents,les poubelles,les veines,lett*
      5 lettre est,like anything,loin possible,lycee $,m,m ont,ma pote,mais je,mal,mal de,maman
      5 marier,marq*,marre de,me buter,me calme,me tape,me tue,me tuer,mer,mere $,meso*,mineur,mins*
      5 mo,moi avec,moi ca,moi il,mome*,moment,mon boper,mon metier,mon nom,mon visage,moral a,morte
      5 morte $,mum,my address,my house,myse*,myself,myself $,non mais,normal,not,notice
      5 notre apprenti,nou $,nous dormons,nuits dans,o bou,on vit,open at,ou aller,pain,parler $
      5 part au,partout ca,pas bien,pas en,pas faire,pas pour,passe,passe un,passeport,patron il
      5 peau,personne,petits,petits $,peut emporter,peut partir,phon*,plus $,plus besoin,plus loin
      5 pont,poubelles,poubelles du,pour ma,pour toujours,prom*,qu elle,quand ca,que rentrer,rack*
      5 rape*,raped,rejo*,rema*,remplir,rentre $,rien dire,rigolent,ru,s anti,s eur,s in,sache,san
      5 sauf que,say,sdf,secour,secours $,self,semb*,semblant,sen,sequ*,serai,serieux $,she,show*
      5 sleeves,soins de,some*,someone is,son,sport,squa*,stay,suicidaires,suicide $,suis en
      5 suis partie,suis une,suis victime,surt*,surtt,t do,t pay,t stop,tap,temps ci,tentative
      5 that normal,the first,they d,theyre,to die,toilettes,took,toujours $,tous,trou $,truc je
      5 tue $,un casier,un metier,un travail,une eleve,up $,used to,va etre,va mal,verrait
      5 veulent me,veut plus,veux creve,veux mourir,veux rejoindre,vid,violee,vit,vit a,vite
      5 voiture avec,vole*,vomis,walk,wall,was raped,we can,won,wors*,y fait,you won,~AsIt,~Cial
      5 ~abuz,~adr,~adres,~akt,~alov,~asiet,~bUl,~beg,~blE,~dAj,~dUC,~dUlEr,~dai,~dej,~dekon,~detest
      5 ~disparetr,~dizA,~dormQ,~erself,~evikt,~fUtr,~fW,~fel,~fon,~frapA,~fuj,~gUt,~isn,~jUr,~jse
      5 ~jser,~kUri,~kUto,~kaC,~kai,~kal,~larjA,~lav,~mIsult,~mWn,~mal,~minEr,~mizelf,~momA,~notis
      5 ~pWng,~parti,~pasEr,~plAk,~plEr,~puni,~rekr,~rigolA,~sAblA,~sEl,~sIs,~sItur,~sUlaj,~saC,~sdf
      5 ~sekestr,~self,~slev,~stepda,~tAtativ,~tWlet,~teir,~ter,~tok,~umEr,~vai,~valk,~vomi
      4 0 apres,0 jours,0 repond,@alone @age,@alone @online,@always @illness,@always @shame
      4 @blow @pointless,@body @drink,@body @empty,@body @fiction,@boss @craft,@child @always
      4 @child @exam,@child @fear,@child @night,@cry @nobody,@die @cant,@die @since,@empty @hide
      4 @empty @night,@empty @nobody,@empty @online,@empty @pointless,@escape @work,@family @thing
      4 @father @cant,@food @always,@food @fine,@friend,@friend @always,@hide @play,@hit @night
      4 @hit @work,@home @escape,@home @exam,@home @force,@home @play,@home @pointless,@je @hide
      4 @je @return,@life @craft,@life @tired,@man @night,@me @sibling,@mock @age,@money @marry
      4 @mother @food,@mother @wound,@night,@night @marry,@night @money,@night @nobody,@online @age
      4 @online @fiction,@partner,@partner @body,@partner @cant,@partner @fear,@partner @force
      4 @partner @online,@partner @sexual,@play @craft,@return @escape,@return @street,@school @age
      4 @selfcut @exam,@selfcut @hide,@sexual @age,@sexual @force,@sibling @man,@sibling @selfcut
      4 @sleeve,@step @food,@stop @fine,@stop @pointless,@stop @thing,@street @age,@they @craft
      4 @they @hide,@they @high,@tired @alone,@wound @always,@wound @hide,^ a,^ an,^ appelez,^ avant
      4 ^ che,^ des,^ holidays,^ i,^ jan,^ kids,^ last,^ mo,^ the,^ things,^ toi,a 0,a confie
      4 a different,a droite,a faim,a forcee,a gauche,a knife,a l,a m,a partir,a quel,a train
      4 a voulu,absence,absence $,abus*,addr*,address,adieu $,agressee $,ai appris,ai avale
      4 ai choisi,ai donne,ai ecrit,ai fai,ai fugue,ai honte,ai plus,ai prepare,ai repete,ai subi
      4 aide $,aimais la,aime $,aimerais,alcoolique,alternant,amwi*,anba,anko,ans montreuil,anvi
      4 anvi mo,appart,appart $,appelez les,appelle la,appu*,apres ce,armoire a,arsele $,ask,ask for
      4 asking for,assistante,aswe,aswe a,at 0,at night,at ours,attends que,atto*,au cas,au travail
      4 au ventre,aucun ami,aurai plus,aussi,automutile,autres,autres $,avait des,avenir,avis de
      4 avoir mal,bac pro,bad,bain,bateaux,because,been,bibl*,bien savoir,biza*,bleu,bleu j,bleus
      4 bois beaucoup,bon faire,bou,bouche,bout,boyf*,boyfriend,broke,bu,ca ser,cachette,call the
      4 calmer,carte cantine,cas ou,casi*,casse de,cat $,cause,ce n,cette conversation,champ
      4 chat mais,chauffage,cherche sur,chez des,chez les,choi*,choses,ciel $,cigarette,coeur qui
      4 coin*,coke,college y,collegue,come ca,comes,comme l,comme si,comments,compas,compte les
      4 confie,corps,cos,coupais,couper il,courrier,courses,couto,couvre,craq*,craque,crie $
      4 crie tout,croiser,d electricite,d etre,d eux,dad,danger,date,daughter is,days,de bruit
      4 de cette,de combien,de cote,de force,de me,de mois,de nom,de pied,de plus,de question,de se
      4 de sortie,de sortir,de toi,de trop,deconne pas,demandez,depression,depuis des,depuis l
      4 derriere,derriere la,des coups,des histoires,des marques,des oeufs,des projets
      4 des surveillants,des trucs,dete*,deva*,die $,dinner,disappear,diso*,disons,disp*,does*,doesn
      4 doesn t,dois couper,domin,don t,donne mes,douche,dps,droite,du centre,du prof,e les,e mon
      4 eau ca,ecole moi,ecole ou,ecri*,embr*,empo*,emporter,en cours,en fin,en parler,en vie,end
      4 end it,endroit pour,enfermee,enfin c,enfu*,entaille,envi de,esqu*,essaye de,est grave
      4 est gris,est ou,est trop,est violent,et il,et le,et s,et vous,ete viole,ete violee,etre an
      4 etre en,etre morte,etudes jusqu,eu un,eux,exister $,expres $,expulses,faire $,faire le
      4 faire leurs,fais $,fais un,fait froid,fatigue mais,faut rentrer,faut savoir,fell*
      4 fermeture $,fils de,finir quoi,fist*,fists,flic*,fois,fois de,fois que,font,foot y
      4 for anything,forcee,fose,fose moi,foutre,foye*,foyer,franchement je,frappe elle,freezers $
      4 frere ne,frie*,friend is,fuguer,fuguer $,fuir,gach*,gache,gap in,garder mon,genre pour
      4 get out,glisse $,go with,gone $,goute,grab*,grands,grands du,grif*,grosse,guess,habi*
      4 habillee,habitue,happened,have,have no,he ll,he s,he says,hein a,helps,him,holidays
      4 holidays are,hommes,horaires de,hors de,house $,humi*,i,i eat,i hurt,i just,i ma,i ve
      4 identite $,if,il,il monte,il rentre,il vais,ils vont,immeuble,importe,importe ou
      4 impression de,in the,inconscient,inside $,interieur,invisible,j aimerais,j arrete
      4 jamais compris,jdor dehor,jdors,je bois,je craque,je crois,je dor,je fais,je la,je laisse
      4 je marche,je peur,je pouvais,je prend,je serai,je subis,je sui,je tiens,je vaux,jeun il
      4 jeune,jeune de,jik,jour,jour sur,jours,jpref les,jusko,juste pour,ka we,kaba*,kids are
      4 ko moi,l air,l assistante,l association,l ont,la $,la bouche,la cantine,la ceinture,la dame
      4 la lame,la laverie,la maison,la pas,la petite,la reserve,la rue,la table,lacher $,laisse des
      4 lame,lance,last weekend,lave,lave*,laverie,le bus,le dossier,le foyer,le moi,le passer
      4 le patisser,le pont,le voir,lenfer $,les chaises,les flics,les jour,les restes,les toilettes
      4 life,lille je,lire cette,lise*,lisez,lit la,live anymore,ll,lync*,m just,m scared,ma cuisse
      4 ma niece,ma place,ma touche,ma vire,main sur,maintenant je,mais c,mais la,maison $,maison ca
      4 make you,mala*,mama*,man who,manger $,manj*,manje,marche sur,marm*,mat,me and,me but
      4 me garde,me lance,me lave,me met,me suit,me supprime,meal,medi*,meme en,meme pour,mena*
      4 mere m,mere ma,meri*,merite,mes cuisses,mes enfants,meson,mi di,mi le,mieu*,mieux,mieux sans
      4 minsulte,minutes apres,mis dehors,misye la,moi et,moi vouloir,mois c,mon absence,mon futur
      4 mon patron,mora*,more $,moth*,mother,mouc*,moui*,mouri,mouri $,mourire,mourire $,mur,muti*
      4 mutile,my coach,my mother,my stepdad,my stuff,my year,n importe,ne plus,ne sort,need
      4 never mind,nobody would,noir,normal to,not okay,noti*,nourrit,nowh*,nowhere,nuit,of my,on ma
      4 on marche,on sen,oncle me,only,ont faim,ours,ours $,ouve*,ouvert,ouvert aussi,owe,papiers
      4 par des,parait que,parce qu,parents,parents $,parents peuvent,parlons,partir du,partout $
      4 pas appeler,pas arete,pas cool,pas enmen,pas ka,pas maison,pas ose,pas pourquoi,pas savoir
      4 pas vraiment,passe pas,patisser,payer $,pens*,peop*,people,perdre,perdu le,pere a,pete
      4 petit fils,peu pu,peut faire,picked,pill*,plait jamais,platre j,please don,plus etre
      4 plus mes,plus vivre,poing,police,pour apres,pour rire,pour vous,pouvais,prefere etre
      4 prepare mon,prof est,pu de,pupil,que ca,que si,quelqu,quelqu un,qui me,qui tourne,raison de
      4 ramene,ran,rather be,reas*,regarde,rembourser,rent*,repond,repond pas,reponds vite,rester en
      4 restes,rien $,rien la,rien pour,rigole pas,rigolent pas,rouleau $,s arrete,s automutile
      4 s enerve,s like,saigne beaucoup,sais nou,sang,sans moi,save*,says he,se coupe,se lever
      4 se tuer,secret,sein*,semaine je,semaines,semblant que,send,sequestree,sera fini,sers a
      4 sert a,ses affaires,seul*,seule avec,sex,sexu*,she d,shor*,si,si i,sinc*,soir c,soirs
      4 something,something happened,son pas,son pere,sortir $,soulage,souv*,souvent,squat,stai*
      4 stepdad,stin*,stop,stuff s,subis,subis du,sui arsele,suis battue,suis enfermee,supporte plus
      4 sur des,sur notre,surn*,surnom,t go,t put,t see,taba*,tablets,tact*,tactile,taille,tan $
      4 tann,tel au,tell my,temper,tent*,ter,tet,text*,the car,the police,the shower,the station
      4 the wall,the worst,then,there s,thinking,ti se,time,to jump,to me,toit,told,tombee,tonb*
      4 tonbe,tour,tourne,trainee,travail,traverse,tres,tres loin,trop tactile,trottoir,tuer je
      4 un bleu,un collegue,un couteau,un groupe,un internat,un mot,un plan,un rendez,un repas
      4 un squat,unal*,unalive,une cave,une de,une deuxieme,une jeune,une merde,une porter
      4 une voiture,us,us in,va dire,vacances je,vaux,vaux rien,ve,veines $,vendredi,verrait mes
      4 veux en,veux plus,veux saute,victime,viol*,vis dans,visa*,visage,vivre,voi,voir mon,voiture
      4 vomi*,voul*,voulais pas,vouloir mourir,vous et,vraie $,wake,wake up,was nice,we have
      4 we might,week end,went,wish,with him,worst,wort*,~Aba,~Abras,~Afui,~Ako,~Aport,~Atel,~AvI
      4 ~CA,~Cek,~Cor,~Cov,~Cu,~Ex,~IkQsiA,~Iport,~IteriEr,~Ivizibl,~Qli,~Uvr,~abil,~afer,~alternA
      4 ~apen,~aprAtis,~apui,~asW,~asistAt,~ask,~asv,~avenir,~bUf,~bW,~bWfriA,~bat,~bekoz,~ben
      4 ~bruiz,~demAd,~depresiQ,~dizQ,~doesn,~domI,~dp,~drWt,~eberj,~emer,~eskali,~eskiv,~fQ,~fWe
      4 ~ferm,~fors,~fot,~foz,~fuir,~gaC,~gue,~ier,~imEbl,~it,~jI,~je,~jik,~jusk,~kQfi,~kQpa,~kQt
      4 ~ka,~kaCet,~km,~ko,~kom,~konu,~kor,~krWz,~kri,~lIC,~laveri,~letr,~log,~loj,~mUil,~mUri
      4 ~mUrir,~mamA,~merit,~mezQ,~miE,~mizi,~moral,~mort,~mot,~mutil,~nUri,~nover,~osi,~otomutil
      4 ~pAs,~pWN,~parlQ,~pati,~peopl,~perdr,~person,~preferA,~pti,~rUlo,~reazQ,~sUri,~sUvA,~serur
      4 ~sever,~sigaret,~sna,~sometIg,~stai,~stajier,~statiQ,~sto,~surnQ,~tIkIg,~taktil,~tan,~tel
      4 ~tim,~trUverQ,~travers,~trotWr,~unaliv,~vAdredi,~vW,~vear,~ven,~viktim,~vit,~vivr,~vizaj
      4 ~volQt
      3 0 ans,0 days,0 foi,0 he,0 i,0 lyon,0 to,@alone @always,@alone @pointless,@alone @shame,@blow
      3 @blow @age,@blow @farewell,@blow @hide,@blow @night,@body @money,@body @night,@body @nobody
      3 @boss @force,@boss @hit,@boss @home,@boss @night,@boss @school,@boss @street,@cant @age
      3 @cant @laugh,@cant @money,@cant @shame,@child @die,@child @food,@child @marry,@child @work
      3 @cry @pointless,@die @fear,@die @help,@die @work,@elder @blow,@elder @fine,@elder @return
      3 @elder @sibling,@elder @work,@empty @money,@escape @night,@escape @shame,@escape @since
      3 @family @fear,@family @friend,@family @hit,@family @work,@farewell,@father,@father @blow
      3 @father @child,@father @sexual,@father @step,@fear @home,@fear @money,@fear @night
      3 @fiction @fine,@fine @age,@food @age,@food @school,@friend @alone,@friend @food
      3 @friend @means,@friend @play,@friend @return,@friend @selfcut,@friend @street,@friend @thing
      3 @help,@hide @fine,@hide @marry,@hide @mock,@hide @nobody,@high @exam,@high @online,@hit @cry
      3 @hit @drink,@hit @online,@home @age,@home @craft,@home @shame,@illness @fine,@je @always
      3 @je @body,@je @escape,@je @high,@je @man,@je @marry,@je @night,@je @online,@je @pointless
      3 @je @school,@je @selfcut,@je @sleeve,@je @street,@life @shame,@man,@man @age,@me @drink
      3 @me @father,@me @mock,@me @school,@me @since,@me @sleeve,@me @street,@me @they,@means @stop
      3 @money @drink,@money @nobody,@money @online,@money @since,@mother @craft,@mother @cry
      3 @mother @hide,@mother @marry,@mother @selfcut,@mother @sleeve,@mother @street,@night @exam
      3 @nobody @fine,@nobody @play,@online @mock,@online @since,@partner @alone,@partner @blow
      3 @partner @die,@partner @escape,@partner @exam,@partner @home,@partner @thing,@play @fiction
      3 @pointless @work,@return @fine,@return @force,@return @shame,@sad @drink,@sad @food
      3 @selfcut @age,@selfcut @sad,@selfcut @school,@sibling @help,@sibling @high,@sibling @return
      3 @since @illness,@since @nobody,@sleeve @play,@step @play,@step @shame,@step @thing
      3 @stop @always,@stop @school,@street @illness,@street @play,@they @cry,@they @help
      3 @they @selfcut,@they @since,@they @street,@tired @hide,@tired @pointless,@wound @laugh
      3 @wound @sad,^ adresse,^ aidez,^ anniversaire,^ bi,^ cap,^ depuis,^ domin,^ el,^ euh
      3 ^ everyone,^ home,^ honestly,^ ici,^ jdor,^ jpleure,^ jpref,^ jser,^ patron,^ please,^ quand
      3 ^ quelqu,^ si,^ sometimes,^ tout,^ toute,a aucun,a boarding,a boy,a cle,a dents,a encore
      3 a etrangle,a freak,a jeun,a manches,a manje,a minuit,a moi,a moitie,a pharmacie,a pris,a qui
      3 a ressort,a retrouve,a ri,a temper,a trois,a un,a van,a vos,a woman,aban*,abim*,abused
      3 accent,address $,age $,agre*,ai anvi,ai aucun,ai envi,ai meme,ai peur,ai propose,aime le
      3 aimerais me,all my,allo*,allowed to,alors on,always asks,ambiance,ambiance $,amoi*
      3 amwin dann,an chant,an dernier,an e,an se,and i,and not,and said,and there,angr*,angry,anle
      3 anniversaire hier,anti amwin,anti moi,any more,anything since,anyway $,appa*,appelle l
      3 appuyer,appuyer sur,apres il,apres moi,are good,arete,arete $,arms,arrete $,arrete pas
      3 arrive plus,art $,ase,asks if,assaulted,assi*,assiette,assis sur,assistante sociale,at least
      3 at me,at work,ate,attouchements,au 0,au bled,au cdi,au college,au lycee,aucun
      3 aucune nouvelle,aurais,aurais du,autoroute,autre cote,avale,avance tout,avec couteau
      3 avec eux,avec la,avenir $,avez ete,avoir un,away,ba $,back $,bad $,bag,bah la,bala*,barre de
      3 basta,bat $,bataille c,battre $,be,be better,be on,beats us,beau daron,beca*,because my,bed
      3 begaie,beni*,benisse,benisse $,bien du,bien l,bien le,bien*,bientot,bientot $,bins,bit of
      3 bleed,bo,bo per,body $,boit,boit beaucoup,bon continuer,bonne a,bord du,boss makes,bosse a
      3 bou du,bouffe,bought,boulangerie j,boulet pour,bourse,box $,boys,bras,brea*,bref $
      3 brule avec,brule la,building open,bully me,bus a,business $,bute*,buter,bwe,by my,ca changer
      3 ca coute,ca femme,ca ferme,ca n,ca pique,ca s,cabane,cable $,cadavre je,caisse $,cama*,canal
      3 canape d,cap menuiserie,cap ou,cara*,care,cares about,carn*,carte d,casse $,casse tout
      3 casting,cave,cave $,ce moment,ce monde,ce tout,centre,cet hiver,cette famille,chaises
      3 chambre d,chambre et,chambre pour,change,change deux,changed the,changing room,chaque nuit
      3 chargeur $,chat m,che moi,checks,checks my,chef de,cher moi,cherche,cherchent $,chez nous
      3 chez une,choisi,choisit,ci,ci $,ci je,cicatrices,ciel,ciga*,cigarette $,cise*,ciseaux,class
      3 classe c,classe me,clean,climbed,climbed out,clop*,coding,coffre de,cogner,collegue m
      3 combien un,comes into,coming back,comme a,comments about,comprends $,comprenez,compris $
      3 compte,connais le,connaissez,continuer comme,conversation,copain,copain c,corde $,corde est
      3 coue*,couette,coulant,couler $,coupe $,coupee,coupee $,couper bra,coups de,cours $,courtes
      3 cousin ma,coute combien,couteau,couteau $,couto $,cree,cree un,crev*,creve $,crois,croiser $
      3 croit,croit que,cuisine parce,cuisses c,cyberharcelement,d adresse,d ecole,d en,dame,dame ou
      3 dans cinq,dans une,dans votre,day and,de bain,de bon,de ce,de crever,de foot,de lait,de le
      3 de lille,de linterna,de mes,de mon,de mort,de repas,de son,de suicide,decouvrir,degoute $
      3 delete this,demain,demain je,demain pour,demandez pas,dent,depr*,depui,depui que,depuis la
      3 depuis un,depuis une,derangerai,derangerai plus,dernier j,derouille,des attouchements
      3 des bateaux,des blagues,des bus,des gens,des grands,des idees,des mois,des msg,des rumeurs
      3 des semaines,des soirs,dessous,dessous $,dessus $,dessus et,dett*,deu $,deux fois,deux jours
      3 devoirs dans,di non,di si,die and,dieu,dine*,diner $,dinn*,dinner $,dire ben,dire non
      3 dire son,dis ca,disant,disparaissais,disparaitre $,dit le,dit si,dite*,dites que,dites vous
      3 dog i,dois avoir,doli*,doliprane,domi,domi adan,domin mi,donne,donner,door,dor $,dormir ce
      3 douleur de,drog*,droi*,droite a,du corps,du lycee,du naitre,du quartier,du ri,du rouleau
      3 dur trempe,e du,e je,e o,e tro,eats,ecris quoi,ek in,el,el ma,electrics $,eleve de,eleve m
      3 eleves s,elle frappe,elle n,elle*,elles,embauche a,embrassee,embrassee de,empt*,empty
      3 en aurai,en ce,en depression,en ligne,en mission,en noir,en parlons,en securite,en soiree
      3 en veux,encore $,end c,end ca,enfe*,enfer,enfi*,enfuie,enta*,entiere,entraine a
      3 entretien dans,envi,envoi des,equipe de,erreur $,escalier $,espo*,espoir,essa*,essaye
      3 est complique,est lenfer,est par,est pareil,est regle,est seuls,est taille,est vous,et la
      3 et lui,et ne,et puis,et refuse,et une,etablissement a,ete gentil,ete on,etei*,etes,etes un
      3 etes une,eu $,euh un,even,every monday,everyone,evit*,exister,expulsion,facon a,faim enfin
      3 faire ici,faire l,faire saigner,fais les,fais mal,fais mes,fais*,fait c,fait encore
      3 fait envie,fait euh,fait une,falling,far can,fatiguee de,faut*,feel so,feel*,fella,feme*
      3 femen,femme,ferme c,fermeture,fess*,file un,fille a,fille subit,film it,filme,fils dit
      3 fils ne,fin,find,finit,flics,flinch,flinch when,foi,fois d,fois il,fois on,food $,for real
      3 fos,fouille les,four of,foyer il,francais je,frappe $,frappe moi,freezers,freezers il
      3 freezing $,frid*,fridge,frigo,from my,fugue,fugue cette,fugue depuis,funeral,future,gade moi
      3 garcon m,gard*,garde ma,gay,genre 0,get bullied,getting bullied,girls in,give*,gives,glas*
      3 go $,go home,go on,going home,goodbye,got 0,gou,gou a,gout*,grabbing,grand frere,gratuit
      3 griffe,grosse $,guerre $,habite $,habite elle,habits,habitude $,hand,harassed,harcele $
      3 harcele a,harceler,has,have to,he checks,he put,hebe*,hein $,her in,her phone,herself $,hes
      3 heures j,hide,hier,hims*,himself,his,his car,histoires,histoires $,hiver $,holi*,home s
      3 homeless $,homme,homme qui,honestly i,hopeless $,hopi*,hopital,horaires des,hors,hotel,house
      3 hurl*,hurt*,hurting,hurting myself,i ask,i been,i burn,i bwe,i hear,i keep,i know,i la,i owe
      3 i ran,i said,i self,i still,i swallowed,i tann,i trouve,i va,i work,i wrote,if you,il compte
      3 il garde,il la,il refuse,il trouve,ils savent,imeu*,in a,in and,in november,inceste
      3 infirmiere,inflige,inquietez,inquietez pas,inside,interesse,interet,internat et,intimite
      3 into my,invente des,invisible $,is being,is too,it d,j aurais,j en,j entends,jan,jan pe
      3 jan peu,jdor,jdor dans,jdor*,jdors dans,je bosse,je couche,je de,je disparaissais,je ete
      3 je fatigue,je fin,je flippe,je le,je loge,je manje,je merite,je person,je ramene,je respire
      3 je reve,je signe,je songe,je squatte,je suis,je suprime,je verra,je vole,jeu $,jeun
      3 jeune que,jouer avec,jour je,jour*,jpleure,jregarde plus,jrentre,jser,jser a,jusk*
      3 just think,just tired,juste les,juste que,ka,ka bat,ka couper,ka pe,ka rantre,ka s,kalo*
      3 kase,kasi*,keep*,keeps,kids,kil me,kill herself,kms $,knif*,knife,knows,kon demande,l acte
      3 l ambiance,l apprentie,l enfer,l escalier,l expulsion,l heberge,l immeuble,l infirmiere
      3 l une,la anko,la caravane,la classe,la cle,la corde,la douleur,la faire,la ferme
      3 la fermeture,la ka,la lumiere,la mosquee,la peine,la piece,la plus,la pression,la serrure
      3 la sortie,la voiture,la vrai,la vraie,lacher,laisse,laisse $,lame ca,lance des,largen
      3 late at,lavabo,lave au,laverie parce,le chat,le courrier,le cours,le fer,le feu,le gaz
      3 le grand,le i,le monsieur,le p,le petit,le probleme,le repeter,le sache,le surveillant
      3 le tan,le tour,le tps,le trottoir,le vieux,learned to,leas*,least,leave the,left*,leftovers
      3 lenfer,les chiottes,les croiser,les grands,les mecs,les passe,les pouvons,les recres
      3 les repas,les seins,les vaches,les vestiaires,lettre,lettre d,leur*,leurs,leve la
      3 like drawing,like this,like when,little,little brother,loca*,localisation,loge,logement $
      3 long story,long*,longtemps,lose,loto a,low,lui,lunettes de,m accrochee,m arrange,m being
      3 m envoie,m getting,m going,m insulte,m the,m va,m worthless,ma lettre,ma maire,ma pete,ma s
      3 ma taper,ma tete,ma toucher,ma voiture,macd*,macdo,maintenant il,mais bon,mais*,maison c
      3 makes comments,mal $,maladroit,malt*,manage,manches courtes,mand*,mange plus,mange tout
      3 manger le,manje du,manye,marche $,marche pas,mari il,market ca,marks,marmay,marmay i
      3 marques ca,marques sur,marsel,matelas,matt*,me after,me calmer,me cherchent,me cogne
      3 me comprends,me degoute,me do,me foutre,me marier,me moi,me mutile,me resumer,me retrouvera
      3 me tu,me vide,me with,meal*,meals,mec,medo*,meme,meme m,mer $,merde $,mere prefere,mere que
      3 mes affaires,mes papiers,mes poignets,metier cadavre,metiers,mettre fin,mezon $,mi dor,mi la
      3 mi s,mi veux,midi je,mieux le,might lose,mine,mis oui,misy*,misye,mo pas,moi $,moi coeur
      3 moi de,moi encore,moi mal,moi moi,moi pote,moins il,mois,moment de,mon adresse,mon bo
      3 mon coup,mon cousin,mon demi,mon entraineur,mon garcon,mon meilleur,mon ptit,mon sang
      3 mon seul,monde croit,monsieur donne,monte sans,monte sur,monter dans,months,months and
      3 montrer,mor,mor $,moral,mort c,mosquee,msg chelou,my best,my body,my future,my hand,my kids
      3 my legs,my life,my mate,my mum,my papers,my pupil,my thighs,my tooth,my uncle,n etait,na
      3 nait*,naitre,naitre $,nan thinks,ne s,ne voie,nerveux,ni,ni de,ni fos,ni kay,nice,night
      3 night $,no bed,no friends,no money,nobo*,nobody,nom,nom faut,nom il,non il,non ils,none
      3 norm*,nothing i,notre alternant,notre stagiaire,nou,nous $,nous l,november $,nowhere to
      3 nude*,nudes,nudes $,o lycee,occuper de,of us,oh le,old school,on $,on avoir,on dit,on est
      3 on fait,on in,on manje,on purpose,on ramene,on risque,on sait,on va,oncle $,only thing
      3 ont cree,ose pas,osef,osef $,othe*,ou bac,ou il,ou juste,oublie $,oublier $,oui j
      3 our apprentice,our trainee,ouvert le,ouvre,ouvre la,overdose,overdose $,p tit,pain dur,pale
      3 pant*,papa moi,paquet,par mon,parait,parents beat,parents m,parle doucement,parle il
      3 parler il,parlons pas,part aux,part ou,part*,partir $,pas,pas a,pas aller,pas dans
      3 pas demain,pas donner,pas jusque,pas kil,pas kon,pas manger,pas manje,pas montrer
      3 pas presentable,pas repondre,passe a,passe mal,passe mes,pay the,pays pour,pe,pe pas,pe plus
      3 pe que,peau des,pendre,pendre $,pensees suicidaires,people from,per ma,pere,pere $,pere avec
      3 pere c,peri*,person a,personne me,pete le,petit dej,peu chez,peur d,peur de,peur kil
      3 peut les,peut prendre,peux mettre,peux plus,peux pu,phone,pi viv,picked on,pict*,pictures
      3 piece en,pills $,pire $,place a,place pour,plan pour,plaq*,pleure,pleurer $,plumbing $
      3 plus tard,poids pour,poig*,poignets,pointless,pointless $,porter avec,porter encore,pose $
      3 pose un,possible je,pote,poum*,pour ca,pour manger,pour manje,pour me,pour mourir,pour que
      3 pourquoi $,pourquoi je,pouvons $,prefere garder,prefere pas,prefererait etre,prend le
      3 prendre des,prends,prends des,prepare,prepare une,pres du,presentable,presentable $,pri
      3 pri tout,pro je,probleme sera,prof a,professeur a,promis d,propose,propose de,proprietaire
      3 ptit freezers,puis le,pull*,punir,purpose $,put his,qu il,quand,quand la,quand maman
      3 quand mon,quatre dans,quatrieme j,que celui,que continuer,que la,que lui,que se,que y,quec*
      3 quechua,quel avenir,questions,questions la,qui m,quic*,r,r 0,raba*,rabaisse,rais*,ran away
      3 raped $,really,reason i,recre je,recres,recres je,referente,refuse de,rega*,regr*,regrette
      3 regrette de,rejoindre ma,remarquerait,remb*,remember,remp*,rent $,rentre avec,repeter $
      3 respire plus,ressentir,ressort,reste des,reste je,reste plus,rester $,rester apres,resumer
      3 retrouver,reum me,reveille,reveillee,reveillee sans,reveiller,reveiller $,reverra
      3 reverra plus,revient,ri,ri e,rideau,rien dans,rien n,rien ne,right now,rigole,rigole de
      3 roller,roulo,ru $,ru depui,rue avec,rugby it,rume*,rumeurs,run away,s all,s dad,s go
      3 s occuper,s old,s only,s starving,safe,said no,saigne $,sais comment,sait,sait ou,sale
      3 samedi dimanche,san que,sans que,sans rien,saut*,saute $,saute les,sauve de,sauvee,savent
      3 savent ou,sayi*,saying,says,scars,school $,sdf $,se jeu,se tout,se tromper,seche parce
      3 secret avec,secu*,securite,securite chez,see $,seins,sem,sen fou,send*,sept heures,ser
      3 ser de,sera le,sera regle,seraient,serrure,sers,sertir,ses pas,seulement un,seuls,seuls $
      3 severe,she is,short,shouts $,shower at,shutters,si les,si mon,si on,signe,simple pour,sino*
      3 sinon,snap,so alone,so tired,soeur s,soins,soir,soir et,soir j,soir pour,soirs de
      3 some people,sometimes,sometimes i,somewhere to,son tel,son telephone,son truc,song*,songe
      3 songe a,sont pas,soon,sort,sort plus,sortie du,sou $,souci avec,souffre douleur,sous le
      3 spac*,space,space $,squatte,stairs,station,staying,subi un,subit,suic*,suicidal,suicidal $
      3 suicider $,suis au,suis battu,suis de,suis enfui,suis maladroit,suis reveillee,suisside
      3 suisside $,supermarche,supprime,sur du,sur moi,surnom je,surs*,sursaute,surv*,surveillants
      3 swal*,swallowed,t ask,t be,t care,t cope,t like,t one,t remember,tabasse,tactile $
      3 talk about,tap amwin,tape $,tape a,tape*,tel a,tel ca,telephone,telephone j,tell the,teni*
      3 tenir,tentative $,tente quechua,text,texted,texts,that helps,the bridge,the changing
      3 the flat,the fridge,the gym,the landlord,the leftovers,the only,the people,the reason
      3 the scars,the stairs,the workshop,then she,there is,theres,thig*,thighs,thin*,thing that
      3 things are,thinks it,this time,threw,threw me,thro*,throws,ti fre,tit,to ca,to disappear
      3 to keep,to like,to live,to unalive,to want,toilets,tombe et,tonight,toot*,tooth,touc*
      3 touche dans,touchee,toucher,toujours qui,tous*,tout en,tout s,tout vous,toute ca,toute facon
      3 tps,trai*,traite,traitent,travail elle,travaille en,trente a,tres dur,tried to,trop faim
      3 trop lourd,trou,trousse,trucs a,tu $,tu conduit,tu demandes,tu parle,un 0,un billet
      3 un boulet,un cafe,un casting,un chien,un d,un diplome,un gars,un inceste,un me,un papier
      3 un paquet,un pere,un poids,un sac,un secret,un surnom,un truc,unalive myself,unco*,une bande
      3 une chambre,une corde,une erreur,une plaquette,une raison,uniform,us $,used,va dans,va voir
      3 vais dormir,vais mal,vais sauter,vais vraiment,veines,velo a,venir chez,verrou,veut me
      3 veux m,veux sauter,vict*,victime d,vid $,vie,vie $,vie n,vieux enfin,vingt deux,violee $
      3 violent $,violent avec,vire de,vite il,vite parce,viva*,vivr*,vois plus,voisins ne,voit $
      3 volent,voler,voudrais etre,voudrais une,voulez $,voulu,vous ce,vous comprenez,vous inquietez
      3 vous ne,vous qui,voyage,vrai $,vrai euh,vril*,vrille,wall $,wallah j,was 0,we moi,wears
      3 what he,what we,whatever,whatever you,when his,when i,wish i,with a,with an,with everything
      3 with me,without,woma*,woman,work for,worthless,worthless $,would be,wrot*,wrote,y avait,year
      3 year in,yest*,yesterday,yon,you go,you keep,zafe*,zafer $,zebr*,zero message,zot i,~AbiAs
      3 ~AfI,~Afe,~Agri,~Asien,~Avelop,~Cak,~Ce,~CerC,~Ciot,~Cofaj,~Ifirmier,~Iflij,~Iself,~Isest
      3 ~Isid,~Isult,~Itim,~Uve,~abAdon,~abim,~abitu,~absAs,~akA,~amWn,~apel,~aras,~ariv,~arm
      3 ~arselemA,~as,~asn,~asolt,~atUCemA,~avAs,~avai,~bUg,~bag,~bask,~basta,~bato,~batu,~benis
      3 ~biAto,~bil,~bve,~dam,~dekUvrir,~demI,~desU,~det,~devA,~diE,~dispares,~dolipran,~domi,~drogu
      3 ~ear,~esai,~espWr,~evA,~everion,~expulsiQ,~fast,~fela,~femA,~fermetur,~fes,~filIg,~flIC
      3 ~flik,~foto,~fridj,~frigo,~funeral,~gU,~gai,~godbi,~grabIg,~gratui,~grif,~gui,~iQ,~iesterdai
      3 ~is,~jet,~jur,~kQpren,~kQversatiQ,~kU,~kUet,~kUvr,~kamarad,~kanal,~kastIg,~kav,~keCua,~kil
      3 ~kilo,~kle,~kleA,~klop,~knif,~knov,~koN,~kolA,~komIg,~kraC,~krak,~lAf,~lQgtA,~lanm,~lavabo
      3 ~lea,~leftov,~lil,~litl,~lokalizatiQ,~lokatiQ,~loz,~lui,~makdo,~maladrW,~marmai,~marsel
      3 ~matela,~mazin,~medikal,~medok,~mosk,~msg,~nervE,~netr,~nig,~nis,~no,~nobodi,~non,~nud,~okI
      3 ~okupera,~olidai,~opital,~or,~otel,~otorUt,~overdoz,~ozef,~pAdr,~pQ,~pUmQ,~pW,~pWntl,~pa
      3 ~pak,~par,~part,~pasepor,~piktur,~pisin,~port,~prezAtabl,~proprieter,~punir,~rApli,~rAtr
      3 ~rAtrer,~rabes,~rap,~reali,~rebor,~referAt,~regard,~regret,~rekW,~remAb,~remarker,~repas
      3 ~resorti,~revel,~rumEr,~sQj,~sUfr,~sWn,~sWr,~saf,~saiIg,~savA,~sekr,~sereA,~servis
      3 ~siberarselemA,~siel,~sikatris,~sinQ,~sizo,~sometim,~sosial,~spas,~staiIg,~ste,~suisidal
      3 ~supermarC,~sursot,~sus,~svalov,~tAp,~tQb,~tQtQ,~tabas,~telefon,~tenir,~tig,~tonig,~tp
      3 ~trAkil,~trU,~trUs,~tret,~trev,~truk,~urtIg,~uze,~vUlu,~vak,~vatev,~ve,~ver,~verU,~vestier
      3 ~viC,~vie,~vitU,~vivA,~vortl,~vril,~vrot
      2 0 an,0 e,0 est,0 euro,0 fois,0 get,0 jour,0 kilos,0 l,0 semaine,@alone @thing,@always
      2 @always @fine,@blow @always,@blow @escape,@blow @home,@blow @online,@body,@body @craft
      2 @body @fear,@body @fine,@body @hide,@body @sleeve,@boss @blow,@boss @fear,@boss @marry
      2 @boss @money,@boss @online,@boss @wound,@cant @alone,@child @hide,@child @money
      2 @child @sexual,@child @since,@child @wound,@craft @age,@cry @alone,@cry @money,@cry @night
      2 @cry @school,@cry @since,@die @age,@die @pointless,@elder @alone,@elder @boss,@elder @cant
      2 @elder @exam,@elder @fear,@elder @nobody,@elder @pointless,@elder @wound,@empty,@empty @fine
      2 @escape @age,@escape @nobody,@exam @age,@exam @fine,@exam @work,@family,@family @farewell
      2 @family @food,@family @force,@family @high,@family @night,@family @partner,@family @street
      2 @farewell @alone,@farewell @laugh,@farewell @online,@father @drink,@father @empty
      2 @father @money,@father @school,@fear @craft,@fear @marry,@fear @thing,@fear @work
      2 @fiction @work,@food @pointless,@food @sexual,@friend @body,@friend @cant,@friend @die
      2 @friend @hit,@friend @sexual,@hide,@hide @illness,@hide @street,@high @age,@high @force
      2 @high @money,@high @since,@high @stop,@high @work,@hit,@hit @age,@hit @fear,@hit @marry
      2 @hit @since,@hit @tired,@home @always,@home @fiction,@home @food,@home @illness,@je @family
      2 @je @fear,@je @food,@je @help,@je @step,@je @they,@je @thing,@je @tired,@life,@life @age
      2 @life @cant,@life @fine,@life @hide,@life @illness,@life @play,@life @pointless,@life @work
      2 @man @blow,@man @force,@man @home,@man @play,@man @street,@man @work,@marry @age
      2 @marry @since,@me @hide,@me @online,@means @age,@means @farewell,@means @sexual,@mock
      2 @mock @force,@money @craft,@money @thing,@mother,@mother @always,@mother @blow,@mother @home
      2 @mother @mock,@mother @partner,@mother @sibling,@mother @stop,@night @help,@night @pointless
      2 @night @work,@nobody @laugh,@online @force,@online @nobody,@partner @means,@partner @money
      2 @partner @sleeve,@partner @street,@partner @wound,@pointless @fiction,@pointless @nobody
      2 @return @work,@sad,@sad @help,@school @fine,@school @play,@school @sexual,@selfcut @empty
      2 @selfcut @means,@selfcut @money,@sexual @marry,@sexual @since,@sibling,@sibling @blow
      2 @sibling @fear,@sibling @hide,@sibling @hit,@sibling @school,@sibling @since,@since
      2 @since @craft,@sleeve @escape,@sleeve @farewell,@sleeve @help,@sleeve @illness,@sleeve @life
      2 @sleeve @street,@step,@step @age,@step @blow,@step @farewell,@step @fear,@step @hide
      2 @step @night,@step @pointless,@step @sad,@step @sexual,@step @street,@stop @exam,@stop @sad
      2 @stop @shame,@they @age,@they @body,@they @die,@they @empty,@they @food,@they @home
      2 @they @illness,@they @life,@they @sleeve,@they @thing,@they @wound,@tired @empty
      2 @tired @since,@work @thing,@wound @body,@wound @cant,@wound @help,@wound @money
      2 @wound @sleeve,@wound @thing,^ all,^ aux,^ cet,^ chaque,^ chez,^ choisi,^ dad,^ dieu,^ does
      2 ^ en,^ end,^ envie,^ famille,^ fen,^ frigo,^ grand,^ hes,^ hier,^ jatan,^ jo,^ jsers
      2 ^ jvoudre,^ kay,^ kms,^ lately,^ lunch,^ ma,^ maman,^ metier,^ misye,^ mum,^ music,^ need
      2 ^ on,^ one,^ papa,^ pe,^ perso,^ personne,^ points,^ ran,^ rate,^ shutters,^ six,^ some
      2 ^ sous,^ sur,^ ti,^ tinquiete,^ tonton,^ tous,^ une,^ valise,^ voir,^ whatever,^ y,^ you,a a
      2 a appeler,a bag,a balance,a bouffe,a brulee,a cinq,a coucher,a cree,a customer,a deja
      2 a disparu,a dos,a enferme,a etranglee,a faire,a fait,a file,a foutu,a fugue,a genoux,a good
      2 a gun,a jete,a joke,a ka,a koz,a lille,a lot,a mess,a mis,a moin,a nickname,a note,a nou
      2 a nous,a party,a pose,a poussee,a profite,a quatorze,a quatre,a raconte,a recu,a retire,a s
      2 a sauter,a souvent,a suicide,a tellement,a tent,a touchee,a trade,a training,a velos
      2 a vendredi,a vires,a vu,a whole,a zero,abime,about it,abribus,abse*,abuse de,abusee
      2 accent dans,accident avec,accompagnee,acha*,acharne,acharne sur,acte $,adore enfin,adul*
      2 affa*,affaires tiennent,afford,afraid of,afraid to,afte*,after class,after what,against the
      2 agrafes,agresser,ai achete,ai beaucoup,ai bu,ai confie,ai d,ai droit,ai ete,ai glisse
      2 ai gobe,ai nul,ai nulle,ai personne,ai promis,ai recomence,ai recupere,ai regarde,ai surtout
      2 ai vole,ai vu,aider a,aimerais qu,aimerais une,aine,aire,aire d,aise,aise tonbe,alco*,ali
      2 aliv*,alive,all,all $,all of,allait,aller au,aller ce,aller loin,aller retour,allez saute
      2 alone with,alors le,alors que,alre*,already,always the,am afraid,ambi*,amener a,amis je
      2 amour $,amwin ek,an ja,an l,an loto,an soti,anba cabane,anba match,anci*,ancienne
      2 anciennes amies,and,and can,and its,and left,and only,and says,ane derniere,animateur de
      2 animaux $,anko $,annee et,ans ca,ans je,ans lol,ans moi,ans paris,answer quick,any trade
      2 anyo*,anyone,anyone $,anything $,anything now,anything to,anything with,aou,aper*,appeler
      2 appelle ca,appellent le,apprentice,apprentices,apprentissage chez,apprentissage ou
      2 appuies fort,apre,apre je,apres ca,apres je,aret*,arete de,argent pour,ariv*,arive,arive $
      2 arrete d,arrete l,arrete pour,arretera,as compris,asha*,ashamed,aski*,assiettes,asso*
      2 at lunch,atan*,atelier j,atelier meme,atelier pour,attend $,attend en,attendant le
      2 attends attends,attrape,au beurre,au cfa,au chien,au cimetiere,au cutter,au final,au matin
      2 au mcdo,au monde,au pays,au sang,au secours,au self,au temps,aucun interet,aurais jamais
      2 auss*,aussi ce,autorisation,autour du,autr*,autre ca,aux petits,avale toute,avan*,avance
      2 avance et,avant qu,avec $,avec bebe,avec de,avec internat,avec le,aven*,avoi*,avoir d
      2 avoir eu,avoir les,avoue j,ay,ba moi,bac dans,back so,bagay $,bah $,bah l,bah le,bain $
      2 balance,balance contre,balance tout,balcon 0,balle $,bann marmay,bar de,barrer,bas de,bas il
      2 bas ils,bask*,basket,basses,basta $,bat amwin,bataille,bateaux a,bato*,baton,baton $,battait
      2 battent,battent $,battu a,battu chez,battue $,be alive,be around,be the,beads,bean*,beats
      2 beau pere,beaucoup et,beaucoup maigri,because that,been getting,been staying,before $
      2 before i,bega*,being here,ben en,ben j,best friend,bett*,better off,between places,beurre
      2 beurre noir,bf,bibi,bien avant,bien mais,bien on,bien paye,bien quand,bien si,bientot je
      2 bientot on,bill*,birt*,birthday,biye,bizarre,blackmailing,blagues,bleed $,bleu a,blok*
      2 blouson,boarding,boarding house,body,bois de,bois mais,boit $,boite de,bon $,bon ba
      2 bon choisir,bon en,bon quand,boper i,bord,born $,boss is,boss keeps,bosse dans,bou de,bouf*
      2 bouge plus,bought i,boui*,bouillante,bourree,bourree et,bous*,boy at,boy is,bra moi,bras $
      2 bras avec,bras jusqu,bref j,bricolage,brid*,bridge,briquet,broke my,bros*,brot*,brother
      2 brother gets,brothers are,brouillon,brouillon de,bruise,bruit c,brulee,brulee avec,bruyant
      2 bulletin est,bulletins,bullied,buried,burn,bus de,bus en,bus pour,buse*,buses,busi*,business
      2 but that,but the,buter $,c ouvertures,ca comme,ca continue,ca fai,ca il,ca jle,ca l
      2 ca laisse,ca le,ca main,ca mere,ca on,ca pose,ca sert,ca soulage,ca tout,ca trousse,ca va
      2 cabane $,cable,cable j,cache,cache n,cacher,cachet,cada*,cadavre,cade*,cadeaux,cadenas,cagn*
      2 cail*,cailloux,call my,calls,calls me,calm down,cam,cam que,camarades,came,cami*,can stay
      2 can your,canteen,canteen $,cantine et,car pulls,care what,carer,cares $,carpentry $
      2 carry packages,cash,casier $,casse deux,cauchemars $,caus*,cause au,cause d,cause de,caz,cdi
      2 ce bleu,ce qu,ce sera,ce week,ceder,ceinture c,cela fait,celle de,celui ou,centaines
      2 centaines de,ces quatre,cett*,cette,cette jeune,cette maison,cette vie,chaise,chaise contre
      2 chaises $,chambre,chambre e,chambre toute,champ $,champ de,change 0,change a,change dans
      2 change de,change du,change il,change trois,changed,changing,chant,chaque,chaque dimanche
      2 chaque jou,chaque jour,chaque notifs,charge,chargeur,chat qui,chat si,chec*,check,chef i
      2 chef me,chelou $,chemin,cher,cher je,cher*,cherche comment,cherche encore,cherche surtout
      2 cherchez,cherchez pas,cheveux et,chez elle,chez lui,chien depuis,chien je,chiens $,children
      2 chiottes $,choisi pour,choisit les,chope,chope ca,choses vous,chu,chuc*,chucked,cicatrices $
      2 cimetiere $,ciseaux vaut,cite,citr*,citron,class and,class calls,class with,cle $,cle a
      2 cle de,client qui,clothes,clothes $,coder,coeu*,coff*,cogn*,cogne a,cole*,college donc
      2 colo $,coloc,come out,coming,comme,comme au,comme je,comme on,comment dire,compliments
      2 complique,comprendre $,compte me,compte pour,conduit $,conduit la,conge,conge et
      2 connaissez pas,connaissez un,connait,connait mon,connu,connue,console,console a,console pour
      2 contact with,continue,contrat,contre la,controle tout,copain de,copain veut,cope,cope $
      2 copine a,copine s,cops,corps $,cos its,cos theres,cote en,cou $,couche,coudes,couette $
      2 couler,couleur prefere,council,coupe a,coups a,courrier mettez,cours,cours a,cours d
      2 cousin i,couteau sur,couz*,crac*,crache,crache dessus,crachent,cram*,cramer,crever voila
      2 crier $,critere,crois que,cry,cry at,cuei*,cueillir,cuisine m,culo*,culotte,culotte $,cutt*
      2 cutter,cutter $,cyberharcelement $,d accueil,d apre,d argent,d autoroute,d avoir,d elle
      2 d endroit,d espoir,d exister,d ici,d identite,d importance,d need,d take,d un,daller a
      2 dans 0,dans ca,dans garage,dans les,dans un,dapr*,dar,daro*,daron,daron ma,davoir une
      2 de bataille,de bleu,de cachet,de cachets,de ces,de chauffage,de choisir,de choses,de classe
      2 de colle,de colo,de continuer,de coups,de diner,de doliprane,de filles,de garder
      2 de harcelement,de juste,de kou,de l,de la,de largent,de leur,de lire,de manger,de nouvelle
      2 de pates,de place,de premiere,de prenom,de radio,de rasoir,de recherche,de rester
      2 de retourner,de rien,de sale,de samedi,de sauter,de seconde,de soudeur,de sport,de suite
      2 de tan,de tenir,de tete,de thune,de trajet,de turc,de vivre,dead inside,deces,deci*
      2 decide que,decided,decouvrir $,dedans $,def,defoncer,degage,degoute,degres $,dehor,dehor $
      2 dehors avec,dehors ce,dehors il,deja a,deja chez,deja eseye,deja essaye,deja la,demain c
      2 demand,demande $,demande comment,demande d,demande de,demande des,demande toujours
      2 demi frere,dent $,depan,depann mon,depend de,depends what,deprime $,depu*,depuis deux
      2 depuis dimanche,depuis lundi,depuis noel,depuis septembre,depuis trois,dern*,derniere j
      2 dernieres,derriere le,des,des brulures,des cailloux,des centaines,des compliments
      2 des comprennes,des doigts,des entaille,des gars,des heures,des lignes,des mains,des mecs
      2 des messages,des mouchoirs,des patates,des pensees,des pieds,des problemes,des qu
      2 des questions,des traces,design $,desinfectant,desinfectant des,desolee,detention $
      2 deteste $,deto*,detruire,deu,deux dents,devant tout,devient,deye,di aou,di kil,di moi,di oui
      2 di quel,di tout,did it,did something,die,died and,digger,diner,dire l,dire pourquoi,dis $
      2 disant qu,disappeared,dise*,disent,disparais,disparaissais $,disparetre,disparu,dit chez
      2 dit merci,dit pas,dit pourquoi,dites,do stuff,do this,does boarding,doigt $,dois l
      2 dois repondre,domi an,domi*,domicile,donc l,done,done with,donne ca,donne toutes,donner $
      2 donner amwin,door down,dopi,dormais,dormir $,dormir et,dormire,dormire $,dors avec,dors dans
      2 dossier je,douche au,douches,douv*,douvan,down my,dramatic,dramatic about,driver,drogue
      2 drogue $,droit chaque,drug*,drugs,drugs $,drun*,drunk,du 0,du batiment,du bus,du canal
      2 du cap,du catch,du chantier,du chargeur,du cyberharcelement,du desinfectant,du fond
      2 du metier,du mois,du pate,du pont,du porno,du riz,du supermarche,du temps,du toit,du train
      2 du travail,du troisieme,dur,dur a,e ca,e etage,e me,e nou,e on,each,earth,earth $,eat,eat $
      2 eau,eau bouillante,ecar*,ecart,echange de,ecole donne,ecole la,ecole le,ecole ni,ecole on
      2 econ*,economies,ecris du,ecris vite,ecrit le,ecrit ma,education,efface la,egal,electricite $
      2 electrics,elle,elle etait,elle garde,elle l,elle le,elle me,elle ne,elle repond,elle respire
      2 elle s,elle se,elles m,embrasser,eme cette,en disant,en echange,en fais,en fichent,en fous
      2 en manque,en me,en plus,en quatrieme,en retraite,en se,en secret,en suis,en train,en vrai
      2 en vrille,encore des,encore les,encore tout,encr,endo*,endormir,endormir et,endroit
      2 endroit ou,enerve,enerve je,enerve vite,enfin,enfin bon,enfin pour,enfin si,enfo*,enfuie de
      2 enleve jamais,ente*,entendez,entends,entraineur,entraineur me,entre le,entrer a,entretien je
      2 enve*,enveloppe,envie meme,envoie des,envoye une,envoyer au,epi lawyer,epi lontan,es pas
      2 es zot,esey*,eseye,essaie d,est arrive,est battue,est contre,est decide,est egal,est en
      2 est fini,est fourni,est gentil,est gratuit,est harcelee,est juste,est kiffe,est la
      2 est mauvais,est meme,est mn,est normal,est peut,est plein,est qu,est que,est rare,est seize
      2 est surtout,est tout,et chez,et demande,et deux,et dit,et ils,et jdois,et jy,et maintenant
      2 et pis,et que,et ses,et seul,et tu,etais,etais bourree,etait $,etait a,etait la,ete,eteindre
      2 eteindre $,etrangle $,etrangle quand,etranglee,etre ailleurs,etre expulses,etre ici,eu une
      2 euh ca,euh chez,euh le,eur a,eur est,euro,euro $,evan*,everyday,everything $,evoq*,evoque
      2 ex a,ex m,exams $,exciser,exciser $,excuser,exige,exige des,existais pas,explication
      2 explique que,expliquer $,expres pour,expulse,expulse $,fach*,faible je,failli lacher,faim $
      2 faim mais,faim tous,fair une,faire 0,faire bien,faire exciser,faire les,faire plaisir
      2 fais cho,fais froid,fais ko,fais partie,fais tous,fais victimised,fais y,faisait
      2 fait attention,fait frapper,fait harceler,fait ma,fait mal,fait passer,fait quand
      2 fait tourner,fait venir,famille,famille d,family,family $,fastest,fati*,fatiguee,feel empty
      2 feel like,femme a,fenetre,fenetre $,fere $,fere du,ferme avec,ferme les,ferme ma,fermez
      2 fesses,fesses $,fete*,feter,fichent,fill*,fille ne,fille se,films,fils est,fils parle
      2 fils rentre,fils s,fin a,fin e,find out,finie au,flatmate,flics $,flin*,flippe de,flowers $
      2 fois je,fois non,foll*,following,following me,fon du,fond de,fond du,font des,for her
      2 for two,force dans,forcee a,forcer,forcer $,forget it,formation,fortes,forty,fost*,foster
      2 fou de,fouette,foul*,foulard,fourni,fourteen,fous,fous j,foyer hier,foyer le,foyer m
      2 foyer un,frape,frape $,frappe quoi,frappee,frappent $,frapper moi,frea*,freak,free*
      2 freezers e,freezing,frere,frere a,frere dans,frere de,frere et,frere pleure,friday then
      2 fridge $,fringues,fringues $,froid $,from the,fuge e,fugue elle,fugue la,gagne bien,gamin de
      2 garage $,garcon,garcon passe,garde mon,garde ses,garde son,garder des,gardez,gare je,gars
      2 gars du,gay $,gaz,genoux sur,gens de,gens pour,gentil $,gentillesse,get a,get on,gets angry
      2 girl at,give my,glace $,glis*,glisse,go up,gobe,goes,gone,good*,gosses,got no,gout,grav*
      2 grave,grille et,grippe passe,gris*,grop*,groped,groped me,gros*,groupe a,groupe whatsapp
      2 guards,guer*,guerre,guet*,guette,gueule en,gymnase c,had a,had sex,hands down,happ*
      2 happened at,happened with,happens to,hara*,harc*,harcele depuis,harcelement,harcelement $
      2 harm,harm*,harming,harn*,harnais,has a,hates me,have been,have nowhere,have sex,have*,he has
      2 he hits,he isn,he knows,he makes,he won,hear,heberge,help i,helps $,her boyfriend,here and
      2 hesite $,heures $,heures assis,hier encore,him for,his hand,his life,his phone,hit at
      2 hobbies,hopeless,hora*,horaires,horaires c,hotel finit,hotel social,hour ago,hous*,housing
      2 how far,how long,hurle $,hurlent,hurt my,i always,i di,i did,i fell,i find,i flinch,i found
      2 i hate,i haven,i learned,i mean,i mechant,i se,i shower,i started,i stay,i stop,i took
      2 i tried,i used,i vais,i walk,ici,idee d,idee*,idees,iden*,identite,if the,il appelle
      2 il arrive,il boit,il demande,il dit,il entre,il est,il faudrait,il hurle,il l,il le,il leve
      2 il lit,il ne,il remonte,il sache,il tape,il tremble,il une,il va,il vaut,il vous,ils a
      2 ils disent,imagine $,ime,importance,importance $,importe qui,impression d,in front
      2 in january,in law,in limoges,in moun,in school,ince*,infi*,infirmiere elle,infl*,inflige $
      2 inqu*,inscrire sur,instant $,institut,insulte $,interesse plus,interesse pour,interet $
      2 internat c,internat loin,internet comment,intime,into her,inutile,inutile $,invendus
      2 invendus $,irai,irai pas,iron,iron $,is always,is better,is the,is trying,is your,it,it i
      2 it isn,it just,it s,it to,it won,j appuies,j attend,j attends,j avais,j ecris,j efface
      2 j entre,j existais,j irai,jaloux,jamais ca,jamais du,jamais me,jamais rentrer,jamais se
      2 jamais trop,jambe $,jan moi,janu*,january,jata*,jatan,jave,jave promis,jdoi*,jdois,jdors pas
      2 je cache,je chiale,je conduit,je connais,je des,je disparais,je envi,je essaye,je ferais
      2 je garder,je kite,je leur,je me,je plus,je preferee,je pri,je quitte,je raconte,je recois
      2 je regrette,je remplir,je rentrerai,je rep,je reponds,je restera,je sais,je seche,je serais
      2 je sers,je sors,je stresse,je sursaute,je tombe,je vais,je viendrait,je vomis,jeta*,jete a
      2 jete dehors,jete o,jettent,jeu je,jeune fille,job with,joke,joke $,jou,jou i,jour et,journal
      2 journee et,jours que,jpleur,jpleur tout,jpre*,jpref,jrs,jsers,jsers a,jump,jump $,jure,jusc*
      2 jusqu a,jusque,jusque la,just,just feel,just want,jvou*,jvoudre,jvoudre etre,ka atann
      2 ka courir,ka gade,ka menage,ka vin,kay $,kay la,kaz dopi,keep quiet,ker,kicked me,kids in
      2 kiffe kiffe,kil sache,kil va,kilos,kitchen,kitchen because,kite le,knife $,know how
      2 know which,know*,knows where,kon parte,konbyen i,kou,koup*,koz,koz de,kwe,l adresse,l aime
      2 l aise,l appartement,l ase,l avenir,l ebenisterie,l ecart,l endroit,l heure,l hopital
      2 l horaires,l instant,l ordinateur,l oreille,la boite,la bouge,la caz,la cite,la colo,la dans
      2 la date,la de,la famine,la faut,la figure,la force,la gentillesse,la gorge,la grille
      2 la guerre,la haut,la ils,la joie,la kaz,la meson,la min,la mor,la nou,la on,la page
      2 la permission,la piscine,la pointe,la police,la poutre,la que,la raison,la recre
      2 la serrurerie,la seule,la sonnerie,la trouvent,la vannerie,la visite,lacere,lach*,lache le
      2 laisse dans,lame dans,lames,lanm,lannuit,largue,larz*,larzan,las,last nite,latelier tout
      2 lately,laugh,laughs,laun*,laundrette,lava*,lawyer,lawyer $,le billet,le bra,le bricolage
      2 le cable,le champ,le chemin,le coffre,le contrat,le copain,le cuir,le cure,le design
      2 le dessin,le dire,le fait,le fatigue,le fil,le foot,le garage,le garcon,le gosse,le gout
      2 le jou,le journal,le lavabo,le lui,le maitre,le martinet,le metro,le mois,le monde,le nez
      2 le noeud,le papa,le pate,le pb,le placard,le plafond,le platre,le plus,le principal
      2 le prochain,le proprietaire,le record,le resto,le samu,le seul,le silence,le sourire
      2 le sport,le tel,le telephone,le temper,le travail,le tuteur,le visage,le week,leave it
      2 legal je,legs,legs $,lenf*,les animaux,les avant,les ciseaux,les coudes,les coups
      2 les dimanches,les douches,les eleves,les gosses,les groupes,les invendus,les lames,les mots
      2 les outils,les petits,les rails,les rates,les reseaux,les stages,les terminale,les voies
      2 les voix,lesk*,lest*,let s,letters,leve plus,lever,lever le,li $,li la,library,liby*,libye
      2 lign*,lignes $,like,like actually,lil,lil $,lingere,lire $,livi*,living,livret jeune,ll do
      2 ll get,ll need,ll take,local a,locale et,lock,locked,locks,loge*,logement,lois*,loisirs
      2 lol mais,lol non,look like,loto,louc*,loves me,low $,lui $,lui a,lui ecrit,lumi*,lumiere
      2 lunch is,lune*,lunettes,lycee je,lycee ou,lyncher,lyon je,m amener,m at,m ecrivent,m egorger
      2 m en,m endormir,m enferme,m envoyer,m est,m inquiete,m interesse,m locked,m not,m on
      2 m picked,ma couleur,ma cuisine,ma force,ma forcer,ma jete,ma journee,ma oblige,ma part
      2 ma petite,machines elles,made,maig*,maigri,main dans,main en,main entre,main j
      2 maintenant elle,maintenant ils,maintenant j,maire,mais de,mais elle,mais franchement,mais il
      2 mais parlons,maison les,maitre d,mal c,mal le,mal quand,malaise,malaise elle
      2 maltraites amwin,maman je,maman pas,maman travail,mana*,manches meme,mande,mande moi,mang*
      2 mange dans,mange depuis,mange les,mange pas,mange presque,mange seul,manger,maniere,mant*
      2 manteau,manuel et,mape*,mapelle,mar,mar de,marche,marche c,mardi je,mari de,marier $,marin
      2 mark*,marks on,marque facilement,marques $,marre je,martinet,match,matin a,matin et,matin l
      2 matters,mauvaise periode,mcdo $,me arsel,me balance,me barrer,me battait,me brule,me caresse
      2 me carry,me content,me copine,me coupe,me crachent,me douche,me down,me el,me fere,me font
      2 me fou,me frole,me late,me lol,me massacrer,me parle,me planque,me plante,me planter
      2 me prive,me punir,me punis,me rabaisse,me rackettent,me rappelle,me roue,me scarifi,me se
      2 me sen,me soulage,me tabasse,me taillade,me tient,me traite,me voir,me vois,mean,mean to
      2 mec de,mec m,mecanicien $,mecanique mais,medecin du,medical,medicament pour,medicine $
      2 medocs,meme chemin,meme les,meme plus,menace $,menm,merci pour,mercredi e,merd*,merde
      2 mere moi,mere pas,mere s,mes apprentis,mes chaussures,mes habits,mes jours,mes loisirs
      2 mes manches,mes nuits,mes photos,mes regles,mes vetements,message $,messages,messages $
      2 met a,met ca,met des,met mal,met sur,metier avec,metier je,mets celle,mets du,mettent
      2 mettent a,mettez ce,mettre avec,mettre l,mi fais,mi regard,midi j,midn*,midnight,migh*,might
      2 mind $,mis la,mis le,miss,missing,mn reuf,mo moi,mode $,moderne,moi anvi,moi beaucoup
      2 moi bout,moi cherche,moi chope,moi dehors,moi demain,moi douvan,moi e,moi en,moi es,moi i
      2 moi ja,moi ka,moi le,moi maintenant,moi mineur,moi mon,moi on,moi plus,moi toujours
      2 moi travail,moi vid,moin*,mois de,moit*,moitie,mole*,moment je,mon accent,mon anferme
      2 mon apprenti,mon bra,mon chef,mon compagnon,mon compas,mon corps,mon di,mon equipe,mon ex
      2 mon fils,mon passeport,mon petites,mon poignet,mon prof,mon sak,mon surnom,mon tonton,mond*
      2 monday and,monde,monde avance,monde c,monde et,monde se,moni*,moniteur,monsieur,monsieur il
      2 monsieur ma,monte $,monteuse,month and,montrer mes,montrer pour,mood he,morf*,morfler
      2 morfler $,mort comme,mort tout,mosq*,mot $,mot sur,mots,mouchoirs,mouchoirs taches,mourir
      2 mourir c,mourir sans,moyen davoir,msg,mur de,my age,my arms,my bed,my bf,my boyfriend
      2 my brothers,my class,my daughter,my ex,my father,my flatmate,my foster,my old,my room
      2 my stepfather,my student,my trousers,my twin,myself at,n est,n existe,na point,nan died,ne $
      2 ne dejeuner,ne l,ne la,ne peux,ne sait,ne sers,ne soit,ne vient,ne vois,nearly,need a
      2 need somewhere,ni l,ni rien,niec*,niece,niece a,nigh*,night buses,night or,nite,nobody has
      2 nobody m,nobody me,noeud coulant,noir $,noir*,noires,noise $,nom $,non 0,non laisse
      2 non merci,non pas,non rien,none $,none of,nonm,normal en,not allowed,not come,not going
      2 not sleepy,nothing matters,notifs j,notre pensionnaire,notre porter,nou boire,nou dor,nou na
      2 nou on,nou pas,nourriture,nous frappe,nui $,nuit c,nuit comme,nuit je,nulle part,o fon
      2 o marche,obligatoires,oblige a,occuper,octobre,odeur $,oeil au,oeuf*,oeufs,of any,of beads
      2 of being,of everything,of job,of me,of our,of them,old,old $,olde*,older,on ce,on choisit
      2 on evoque,on jan,on monday,on monte,on this,on verra,oncl*,oncle,oncle ma,one of,one that
      2 onli*,online,ont choisi,ont fait,ont laisse,option arts,ose plus,oswe,oswe i,ou $,ou mon
      2 ou passer,ou que,ouais a,oublier,oubliez $,oui a,oui la,oui me,oui oui,our little
      2 our trainees,ousa,ouvert les,ouvertures,owe him,p,pack*,packages,packet,painting $,panne a
      2 pansements ca,pantalon,papa m,papers,papier $,papier sur,papiers c,paqu*,paquet de,par
      2 par de,par terre,par un,parce,pare,parents kicked,parents la,parents ont,parents pour
      2 parents s,parents se,parents seraient,park $,parle au,parle comme,parle les,parle pas
      2 parle tu,parler la,parler plus,parlons du,parte,parti avec,partie,partie sans,partiront
      2 partout,partout lol,pas avec,pas avoir,pas comment,pas de,pas di,pas est,pas famille
      2 pas genre,pas il,pas janmen,pas m,pas mes,pas ni,pas parle,pas parler,pas raconter
      2 pas rentrer,pas sav,pas seul,pas si,pas toujours,pas un,pas vivre,pas vrai,passe au
      2 passe des,passe je,passe ses,passed out,passer demande,passer il,passer la,pate de,pate*
      2 pates sans,patron,patron du,patron garde,pay,pb $,pe dormir,pe partout,peace,pede,peine
      2 peine $,pend*,pendant dix,pense,pense au,pense tout,penser,pensionnaire,per,per me,per mon
      2 perdre l,pere au,pere elle,pere ma,pere nous,pere peut,pere tu,pere voudrait,peripherique
      2 permission pour,personne m,personne s,personne voit,peso*,pesonn,pesonn pas,peti*
      2 petit copain,petit on,petites freezers,petits fours,petits trucs,peut dire,peut nous,peut y
      2 peux en,peux quand,phones,phot*,photos,pick,pictures of,pied $,pills,pin,piscine,piss*
      2 places,plafond c,plaisir a,planning how,planque,planque dans,planquer,plante $,planter
      2 planter $,plaquette,please call,pleure $,pleure tous,pleure tout,pleurer,plus apres
      2 plus chaque,plus chez,plus d,plus debout,plus elle,plus l,plus mon,plus rien,plus tranquille
      2 plus tranquilles,plus trop,plutot qu,poid,poignet,poil $,poing $,point,pointe des
      2 points faible,police a,pont a,pont tout,porn*,porno,porter de,porter je,porter parce
      2 porter toujours,pose,pose des,possible a,poste,poste de,posted,pote son,pote veux,potes de
      2 potes en,poub*,pour contre,pour devenir,pour dormire,pour eux,pour m,pour paris,pour partir
      2 pour plus,pour qu,pour quelqu,pour qui,pour remplir,pour tenir,pour toutes,pour trouver
      2 pour une,pour vivre,pour yo,pourquoi ils,pourquoi ma,pousse $,pousse moi,poussee,pout*
      2 poutre,pouvons,ppl,prefere,prefere ce,prefere les,prefere mon,prefere ne,prefererais que
      2 prefererait,pregnant,prend du,presk,presque pas,pret,pret*,pretend,pri le,priere,priere $
      2 primary,primary $,pris je,problemes,problemes avec,prochain je,prof c,prof je,profil avec
      2 profite,projets,promis un,psy,psyc*,publie,pue,punis,punit,punition,purp*,purpose,push*
      2 pushed,put a,put my,qu a,qualites,quan*,quand i,quand il,quand le,quand mi,quartier j
      2 quatorze ans,quatrieme fugue,quatrieme il,que ce,que fais,que i,que jave,que jdors,que je
      2 que on,que quelqu,que son,que un,quel age,quelle a,quelle etait,quelle formation
      2 question deja,question que,queue $,qui garde,qui je,qui lache,qui le,qui lui,qui ne,qui se
      2 qui va,quick,quie*,quitte l,quitte mon,quitter $,quoi au,quoi faut,quoi l,quoi si,quoi t
      2 racc*,raccompagner,rackete,rackettent,racketter $,rad,rail*,rails,rails et,raison
      2 raison pour,rallonge,ramener les,rando,range toute,rant*,rantre tout,rare $,rase les,raso*
      2 rasoir,rate un,rate*,rates,rates $,rather not,re sleeping,reason,reasons,rebo*,rech*
      2 recharge,recherche,recois,recois des,recommence,recommence $,recommence j,reconnait,record
      2 record de,redemande,redemande $,refuse toujours,regard,regarde $,regarde souvent,regardent
      2 regarder les,regle,rein*,rejoindre mon,rejoindre papi,rekomance,rekomance $,remarques,renc*
      2 rencontre,rendu un,renf*,renferme $,rentre ce,rentre la,rentre plus,rentre sans,rentree et
      2 rentrer,rentrer ce,rentrerai,rentrerai pas,rep pas,repars,repas $,repas le,repasser
      2 repete les,repeter,repond $,repondre a,reponds,reponse je,repris le,reseaux,rester au
      2 rester devant,restera,resto du,rete $,retourner,retourner chez,retr*,retrouvera,reuf il
      2 reve de,reve*,reveille pas,reviens pas,revient de,ride*,rien a,rien ca,rien chez,rien et
      2 rien l,rien*,rient,rigolent de,rince,rince $,risq*,risque,risque de,rito*,ritounen,riz,riz $
      2 roga*,roue de,rouge $,rouleau,running out,s 0,s acharne,s arete,s arretera,s eclaire,s fine
      2 s habitue,s inscrit,s isole,s me,s my,s off,s ok,s our,s quiet,s threatening,s what,s y
      2 sac c,sache $,sache que,said it,saigner $,sais ce,sais j,sait $,salon $,salut je,same day
      2 samu,san biye,san moi,san paye,sang $,sang ca,sans $,sans autorisation,sans brancher
      2 sans dire,sans ses,saute des,sauter du,sauter par,sauvee de,sav,savoir pourquoi,say i
      2 say what,saying we,says i,says it,scared to,scarifi,scarifie,school after,school so,screams
      2 se battent,se bon,se brule,se foutre,se le,se les,se mettre,se moi,se mon,se moun,se ri
      2 secour il,secours,secours il,secr*,secu,see,see myself,seins $,seize heures,self harm
      2 selman $,send anything,sending,sens comme,sens de,sens sale,septembre,septembre je
      2 septembre vous,serai parti,serai pas,seraient plus,serait mieux,sere,sere $,serieux,serre la
      2 serrure ce,sert de,service,service a,service de,ses camarades,ses chaussures,ses nuits
      2 ses parents,seul,seul $,seul au,seul avec,seul critere,seul vrai,seve*,severe trop,sex $
      2 sex with,sexe,sexually,sexually assaulted,sexuellement,sexuelles,shak*,she always,shel*
      2 shelter,shoes on,si mi,si quelqu,si une,siklon,silence,since primary,single day,sinon il
      2 sipo*,sipote,sist*,sister $,sister i,sisters,site est,sixieme et,skon,slap*,slapped,sleep on
      2 sleep with,sleeping in,sleepover,sleepy,sleepy tired,so a,so don,so done,so it,so not
      2 so yeah,social m,sociale,soeur a,soeur en,soir ca,soir je,soir mi,soir non,soir y
      2 soiree samedi,sois la,soit pas,somb*,sombres,sombres $,some,some boys,son beau,son bebe
      2 son blouson,son depan,son ex,son has,son humeur,son is,son mec,son sac,son sweet
      2 sonne jamais,sonnerie,sont en,sont obligatoires,sorr*,sorry,sorry for,sors avec,sort du
      2 sort pas,sort*,sortie de,souci c,souffre,soulage $,soulage et,sounds fun,sourire,sourire $
      2 sourit,sous $,sous de,sous mes,sous mon,sous un,souvent la,souvent rien,spor*,sport veut
      2 squat $,squatte une,stag*,stage un,stages,stairwell,stares,stares at,station $,stay in
      2 stay late,stea*,steal,step dad,stepfather,still do,stop they,stopping,stor*,stre*,street $
      2 streets,strength,stresse $,stresse je,students can,su,subi des,subit du,subject,sui a
      2 suicide note,suis ca,suis chez,suis dehors,suis educateur,suis enceinte,suis encore
      2 suis enfuie,suis epuise,suis fais,suis fatigue,suis fatiguee,suis mineur,suis o,suis ouvert
      2 suis sans,suis sauvee,suis sur,suis un,suis vide,suit,suit $,suivante,suivante $,summer
      2 sundays $,supermarche parce,supposed,supprime $,sur deux,sur insta,sur off,sur pause
      2 sur snap,sur tiktok,surtout de,surtout envie,surtout un,surveillant,surveille $,surveiller
      2 surveiller le,swar,sweet a,t afford,t always,t call,t give,t matter,t ring,t wake,t work
      2 t worth,taches de,taillade,taille de,taille du,take my,take*,talk to,talks,tan,tante $
      2 tape dessus,tape les,taper $,tard possible,tea $,teacher $,teacher i,telephone sonne
      2 tellement peur,temper $,temps $,temps de,tent by,tete,tete tourne,text $,texted me,tfac*
      2 tfacon,that allowed,that far,that he,that she,that would,the apprenticeship,the boss,the boy
      2 the building,the canteen,the cat,the class,the council,the day,the girls,the journee
      2 the kitchen,the laundrette,the locks,the machines,the marks,the maths,the month,the new
      2 the party,the roof,the staff,the streets,the toilets,the whole,the window,them on,then we
      2 there an,there anywhere,there isn,they can,they ll,think about,thinking about,thinking of
      2 this anymore,this house,this morning,though,threatening to,thune $,ti,tien*,tiennent dans
      2 tiens plus,til,till friday,tin of,tink*,tinquiete,tire,tire par,tirer une,tlj,tlj $,tlm
      2 to calm,to have,to kill,to my,to take,to that,to try,toilets $,toit du,toit la,told anyone
      2 told me,tombe en,tonbe $,tonbe se,toni*,tonight $,tont*,tonton,tonton i,too,took a,took the
      2 topo,tors*,touche $,touche les,touche moi,toucher $,toujours a,toujours etre,toujours la
      2 toupatou,toupatou $,tour du,tour j,tourner mieux,tousel,tout $,tout bien,tout casse
      2 tout habillee,tout mais,tout mes,toutes $,toutes ses,trace me,train passe,training centre
      2 tranquilles,tranquilles si,traque,travail $,travail et,travail je,travail l,travail manuel
      2 travail ou,travaille deja,travaille me,trem*,tremble,trempe,tried,tris,tro peur,trois fois
      2 trois mots,troisieme je,troisiemes,trol*,tromper d,trop j,trop mal,trop nul,trop ou
      2 trop quand,trop voila,trottoir $,trousers,trouve des,trouve pas,trouve que,trouve un
      2 trouvent,trouvent $,trouver de,truc,truc de,truc pour,trucs,trucs pour,try,tu connais
      2 tu degage,tu ma,tu va,tue il,tuer,tuer quoi,twice $,twin,two days,two lwen,type*,types,un $
      2 un animateur,un apprentissage,un camion,un champ,un cousin,un essaie,un faux,un immeuble
      2 un jeu,un malaise,un monsieur,un moyen,un parc,un pote,un probleme,un prof,un psy,un resto
      2 un salarie,un service,un sou,un souci,un train,un trucs,uncl*,uncle comes,under my,une aire
      2 une assiette,une bonne,une boule,une chaise,une connerie,une dent,une depression,une drole
      2 une lettre,une machine,une mauvaise,une robe,unif*,uniform $,using,va envoyer,va garder
      2 va se,vacances et,vaches,vais,vais got,vais morfler,vais pu,vais run,vais se,vanish
      2 vanish for,vannerie,vein*,vendredi apres,vendredi tout,venir de,vente vid,ventre de,veri*
      2 verifie,verra $,verront,vers la,verse,vetements,veut,veut je,veut prendre,veut savoir
      2 veut se,veut toujours,veux d,veux fuir,veux pu,veux retrouver,veux se,veux tlm,viande
      2 viande dans,victime de,vide $,vide depuis,vide l,vide la,videe,vie ca,vie je,vien*,viendrait
      2 viendrait en,vienne,viens pas,vient $,vient jamais,viol $,viole,violent,vire*,vires,vires de
      2 visite medicine,vit $,vit au,vital,vite $,vite faut,viv,viv mi,vivant,vivr,vivr $,vivre ca
      2 vivre comme,vivre encore,vnir,voie plus,voil*,voila,voila $,voila tu,voir a,vois $,vois tout
      2 voisin,voisin est,voit*,voitur a,voiture et,voiture grippe,voix me,vole,volontes
      2 votre internat,voulais savoir,voulait,voulait pas,voulu me,vous avez,vous connaissez
      2 vous demande,vous dire,vous etes,vous fermez,vous gardez,vous plait,vrai,vrai truc,vraiment
      2 vraiment plus,vrille $,vu $,vu ce,vu mes,vwe,vx,wait*,waiting,want $,want it,want*,warm
      2 warm $,was doing,was never,way to,we are,we don,we say,we talk,we vais,wear*,weekends are
      2 weeks,weig*,what i,what mood,what s,what she,what they,whatever i,when he,when*,whenever
      2 wher*,where nobody,wherever,which school,whil*,while,whis*,who would,whole class,why $
      2 wifi du,wins,winter i,with it,with that,with*,woke,woke up,worth living,would notice,wrap*
      2 wraps,wrists,writing this,written,wrong $,wrote the,wsh je,y arrive,y aswe,y pense,y rester
      2 ye,ye oswe,yeah,yeah i,year 0,yesterday s,yo,yo di,you come,you delete,you don,you start
      2 your arms,za,zafer,zappe la,ze,zot,zot ni,~Adi,~Adormir,~Akr,~Ale,~AtAdA,~AtAdr,~Atier
      2 ~Atren,~AtrenEr,~AvW,~CAjIg,~CAjer,~CAjera,~Canm,~CarjEr,~Celt,~CildrA,~Cof,~Cop,~Cuk,~Ero
      2 ~Ikiet,~Ikl,~IportAs,~Istitu,~Iteres,~Itimat,~IvAdu,~Ivit,~Qkl,~Qlin,~Uvertur,~UzIg,~Uza
      2 ~Uze,~aCam,~aCarn,~aU,~abi,~abitud,~abribu,~adul,~afor,~aliv,~alreadi,~amen,~anion
      2 ~aniverser,~apA,~apr,~armIg,~arn,~askIg,~ate,~atrap,~aze,~bAk,~bEr,~bUilAt,~bUr,~ba,~balAs
      2 ~balkQ,~bard,~batA,~batQ,~batel,~bet,~bibi,~birtdai,~bizar,~blUzQ,~blak,~blakmelIg,~ble
      2 ~boardIg,~bodi,~brUilQ,~bridj,~brikolaj,~bros,~brot,~bruiA,~buletI,~buz,~buzin,~dA,~dUvA
      2 ~dar,~deal,~def,~degaj,~dei,~deman,~depui,~derAjer,~derUil,~dernier,~detruir,~deviA
      2 ~dezIfektA,~dig,~disparu,~dit,~domisil,~dopi,~dpui,~dra,~drag,~dramatik,~drug,~eaC,~edukatiQ
      2 ~egal,~ekar,~ekri,~enerv,~er,~ese,~etIdr,~evanUi,~everidai,~evit,~evok,~exij,~exist,~exsiz
      2 ~eze,~ezei,~fAtom,~fI,~fUlar,~fUrten,~faC,~fami,~famili,~fiCA,~figur,~flatmat,~folovIg
      2 ~forti,~fost,~frIgu,~frap,~fre,~freak,~glis,~gob,~goe,~gon,~grav,~gri,~griz,~grop,~gros
      2 ~guar,~guer,~guet,~idAtit,~iea,~ime,~irQ,~isi,~jAb,~jAtiles,~jU,~jUrnal,~jUrnei,~jalU,~janm
      2 ~januari,~jatA,~jdW,~jetA,~jor,~jpref,~jr,~justes,~jvUdr,~kAten,~kQjugal,~kQplik,~kQplimA
      2 ~kQpres,~kQtinu,~kQtra,~kUd,~kUlA,~kUnsil,~kUrt,~kWns,~kWnsA,~kaban,~kadavr,~kadena,~kam
      2 ~karakter,~karti,~kaz,~kdi,~ke,~kei,~kelU,~ker,~kiet,~klIb,~klot,~koEr,~kolokater,~komAsA
      2 ~kones,~kop,~kord,~kraCA,~kre,~krev,~kriter,~kuelir,~kulot,~kve,~lIter,~lQg,~lUC,~lWzir
      2 ~lanui,~larj,~larzA,~laser,~lavi,~lest,~liN,~libi,~librari,~lif,~livIg,~lok,~londret,~loto
      2 ~lumier,~lunet,~mAga,~mAj,~mAto,~mQd,~mUCWr,~mW,~mWti,~mad,~malez,~maltr,~manaj,~manier
      2 ~mapel,~martin,~megri,~mem,~menas,~menaz,~menm,~mer,~merd,~metA,~midnig,~mig,~min,~misIg
      2 ~modern,~monitEr,~morfl,~nUritur,~nearli,~nie,~nies,~nit,~nonm,~o,~oEf,~oktobr,~ol,~old
      2 ~opel,~orer,~osv,~otorizatiQ,~pAsioner,~pAtalQ,~pI,~pUbel,~pUrkW,~pUtr,~paiA,~pakaj,~pal
      2 ~partU,~partir,~partirQ,~peas,~ped,~pen,~per,~periferik,~petit,~pezon,~pi,~pil,~pl,~plIt
      2 ~plaket,~porno,~pot,~prAdr,~prier,~primari,~profit,~propoz,~protej,~psi,~puC,~publi,~pue
      2 ~purpoz,~rAbUrs,~rAdQ,~rAferm,~rAkQtr,~rAplir,~rUg,~rakQpaN,~raket,~raketA,~ralQj,~razWr
      2 ~reCarj,~reCerC,~redesAdr,~regl,~rekomAs,~rekon,~repQ,~reper,~repon,~rester,~resto,~retiA
      2 ~retrUvera,~rezQ,~rido,~ritUnA,~rogar,~sAdIg,~sAg,~sAten,~sAtr,~sIpl,~sQbr,~sUrir,~samu,~sed
      2 ~seku,~sekuriti,~septAbr,~seriE,~sex,~sexuali,~sexuel,~sexuelemA,~siklQ,~sipot,~sirkul,~sist
      2 ~sitrQ,~skQ,~ska,~slap,~slepi,~slepov,~son,~soneri,~sori,~sot,~sov,~spor,~steal,~stepfat
      2 ~stervel,~storerom,~strAg,~suisid,~suisider,~suivAt,~sum,~svar,~tUpatU,~tUrn,~tUrnera,~tUzel
      2 ~tWl,~tabl,~telad,~terifi,~tet,~tfakQ,~til,~tlj,~tlm,~topo,~tors,~trAbl,~trAp,~trUz,~tren
      2 ~trenA,~tri,~trov,~tvI,~umiliatiQ,~uniform,~urlA,~uzIg,~vA,~vAtr,~vQ,~vWla,~vWtur,~val
      2 ~vaneri,~varm,~venev,~verQ,~verev,~verifi,~vetIg,~vetemA,~viA,~viAdr,~vien,~viv,~vnir,~vo
      2 ~vok,~vol,~vomA,~vor,~vra,~vremA,~vritA,~zaf,~zo
      1 0 abonnes,0 dit,0 eme,0 euros,0 il,0 is,0 j,0 ne,0 qui,0 rd,@alone @laugh,@alone @work
      1 @always @fiction,@always @laugh,@always @play,@blow @exam,@blow @food,@blow @help
      1 @blow @return,@blow @wound,@body @age,@body @exam,@body @mock,@body @return,@body @school
      1 @body @selfcut,@body @stop,@boss @alone,@boss @cant,@boss @empty,@boss @man,@boss @means
      1 @boss @mock,@boss @nobody,@boss @shame,@boss @stop,@cant @empty,@cant @fiction,@cant @home
      1 @cant @mock,@child @escape,@child @farewell,@child @help,@child @high,@child @life
      1 @child @means,@child @sleeve,@child @stop,@child @tired,@craft @thing,@cry @age,@cry @empty
      1 @cry @return,@die,@die @alone,@die @force,@die @illness,@die @return,@elder @always
      1 @elder @child,@elder @drink,@elder @friend,@elder @hit,@elder @means,@empty @alone
      1 @escape @always,@escape @illness,@escape @money,@exam @craft,@family @body,@family @fiction
      1 @family @marry,@family @return,@family @since,@family @wound,@farewell @escape
      1 @farewell @help,@farewell @hide,@farewell @home,@farewell @illness,@farewell @since
      1 @farewell @stop,@farewell @street,@father @alone,@father @escape,@father @marry
      1 @father @mock,@father @partner,@fear @force,@fear @hide,@fear @online,@fear @pointless
      1 @fear @sexual,@fiction @age,@food @laugh,@food @mock,@food @online,@force @marry
      1 @force @since,@friend @boss,@friend @empty,@friend @escape,@friend @exam,@friend @fear
      1 @friend @hide,@friend @online,@friend @partner,@help @craft,@help @fiction,@hide @age
      1 @hide @fiction,@hide @money,@hide @shame,@high @cant,@high @school,@hit @cant,@hit @high
      1 @hit @money,@je @cant,@je @fine,@je @shame,@je @work,@laugh @craft,@life @cry,@life @help
      1 @life @money,@man @craft,@man @cry,@man @food,@man @help,@man @high,@man @illness,@man @life
      1 @man @means,@man @mock,@man @they,@man @thing,@marry @work,@me @alone,@me @cant,@me @child
      1 @me @die,@me @food,@me @high,@me @money,@means @always,@means @money,@means @night
      1 @means @pointless,@mock @always,@mock @drink,@mock @fine,@mock @since,@mock @work
      1 @money @sexual,@mother @age,@mother @friend,@mother @life,@mother @means,@mother @night
      1 @mother @nobody,@nobody,@nobody @thing,@online @always,@online @illness,@partner @age
      1 @partner @always,@partner @drink,@partner @school,@play @work,@return @craft,@return @marry
      1 @return @online,@return @since,@sad @age,@sad @craft,@sad @force,@sad @school,@school @exam
      1 @school @force,@school @thing,@selfcut @food,@selfcut @high,@selfcut @illness,@selfcut @mock
      1 @selfcut @night,@selfcut @nobody,@selfcut @play,@selfcut @sexual,@selfcut @thing
      1 @selfcut @work,@sexual @work,@sibling @body,@sibling @cant,@sibling @empty,@sibling @family
      1 @sibling @farewell,@sibling @money,@sibling @nobody,@sibling @partner,@sibling @work
      1 @since @help,@since @thing,@sleeve @alone,@sleeve @always,@sleeve @cant,@sleeve @fine
      1 @sleeve @food,@sleeve @hide,@sleeve @high,@sleeve @home,@sleeve @online,@sleeve @since
      1 @sleeve @stop,@step @child,@step @empty,@step @escape,@step @laugh,@step @selfcut,@stop @age
      1 @stop @force,@stop @hide,@stop @online,@street @craft,@street @drink,@street @marry
      1 @street @nobody,@they @fiction,@they @hit,@they @marry,@they @pointless,@thing @illness
      1 @tired @always,@tired @craft,@tired @fiction,@tired @help,@tired @home,@work @age
      1 @wound @drink,^ after,^ aide,^ ambiance,^ au,^ autant,^ bann,^ bof,^ boss,^ bought
      1 ^ boulanger,^ bra,^ ces,^ chef,^ couture,^ depends,^ effacez,^ est,^ found,^ has,^ his,^ j
      1 ^ jariv,^ jdois,^ je,^ jemere,^ jorai,^ jrentre,^ jserai,^ keeping,^ kestion,^ life
      1 ^ linternat,^ madame,^ marmay,^ mettez,^ mon,^ moron,^ nimporte,^ nobody,^ oblige,^ ousa
      1 ^ parle,^ pensees,^ people,^ pepe,^ proprietaire,^ ptdr,^ scared,^ she,^ sixteen,^ something
      1 ^ step,^ tant,^ tbh,^ telephone,^ theres,^ vendredi,^ venez,^ violences,^ votre,^ we
      1 ^ whenever,^ ye,^ year,^ zot,a abuse,a an,a appelee,a avale,a avoue,a balai,a bench,a brule
      1 a bunch,a burden,a bus,a busy,a chair,a change,a coincee,a confisque,a coups,a course,a d
      1 a day,a decide,a di,a distance,a donner,a door,a dorm,a droguee,a ecrit,a embrassee,a en
      1 a enjambe,a enleve,a essaye,a fallu,a favour,a filme,a fin,a florist,a foreigner,a frappee
      1 a friend,a fuguer,a future,a gang,a giflee,a guy,a hotel,a invente,a je,a jure,a laisse
      1 a laisser,a latelier,a les,a leve,a longtemps,a marre,a mes,a ne,a neuf,a obligee,a ou,a pas
      1 a paye,a peine,a perpignan,a pete,a peu,a peut,a plan,a promis,a pu,a pupil,a qu,a r,a range
      1 a reconnaitre,a regarder,a remercie,a repris,a ruiner,a saute,a seize,a serre,a ses
      1 a spanner,a stranger,a supprime,a ta,a tabac,a tapee,a tes,a tin,a tordu,a trainee
      1 a travailler,a travers,a treize,a two,a vendre,a vingt,a violee,a violer,a vivre,a vue
      1 a waste,a week,about me,about what,abri $,abri*,abro*,abroad,accent du,accepter,acci*
      1 accident,accounts,accueil,accueillons a,achete des,achete une,achetee,acheter a,acide
      1 adan on,admis,adore son,adresse a,adresse c,adresse en,adresse j,adresse moi,adulte,adulte $
      1 affaires chaque,affaires dans,affaires dedans,affiche le,affo*,after $,after my,after school
      1 after that,after work,afterwards,again last,again nearly,again on,age he,aged,ago $,agra*
      1 agressee dans,agressee sexuellement,ai $,ai cache,ai connu,ai continue,ai craque,ai cru
      1 ai decide,ai decouvert,ai demande,ai deux,ai emmene,ai lache,ai marre,ai menti,ai mes
      1 ai poste,ai prevu,ai pris,ai quitte,ai range,ai recommence,ai refaire,ai ri,ai signe
      1 ai supprime,ai surprise,ai traverse,ai trop,ai vide,ai voulu,aide soignante,ailleurs
      1 aimais bien,aimais le,aime travailler,aimerais etre,air $,air pour,aise $,aje,alive $
      1 alive by,all her,allait se,aller chez,aller pour,aller seule,aller simple,allowed $
      1 allume pour,alors euh,alors j,alors je,alors nous,alors porter,already $,already decided
      1 alte*,alwa*,always,always wear,am,ambiance a,amener,ami a,ami c,ami me,ami plus,ami veut
      1 amie se,amies,amis me,amou*,amour,amwin $,amwin kom,amwin quand,amwin tout,amwin zot
      1 an gwadloup,an j,an ni,an older,an tout,an vle,anciennes,and a,and all,and blues,and call
      1 and cried,and everyone,and film,and go,and just,and me,and never,and post,and that,and then
      1 and we,and woke,and yesterday,anferme dans,angoisse,animateur,anle moi,annee il,annee que
      1 anni*,anniversaire,anonyme m,anou,anou $,ans 0,ans apprenti,ans dans,ans enfin,ans j,ans le
      1 ans ma,ans me,ans mon,ans roubaix,anse*,anvi viv,anvi*,anvie,anvil,any of,anyb*,anybody
      1 anyone just,anyway yes,anywhere but,apai*,apaise,appart et,appartement il,appelee
      1 appelez pas,appellent la,apprenant $,apprendre $,apprenti arrive,apprenti et,apprenti mange
      1 apprentice is,apprentices get,apprentis,apprentis s,apprentissage m,appris que,appuies
      1 apre i,apres c,apres les,apres on,apres tout,arca*,arcade,arce*,arcele,are de,are from
      1 are in,argent ma,argent pas,arien,arme,arme et,arms $,arou*,around,around $,arrache la
      1 arrache les,arret $,arrete et,arrete jamais,arreter $,arriere d,arrive,arrive $,arrive au
      1 arrive je,arrive quelque,arrive toujours,arrivee,arrivee $,arrives,arsel,ase $,ask $
      1 asked whether,asking,asking about,asks,asle*,asleep,aspe*,asperger,assaulted $,assez $
      1 assiette sur,assiettes des,association,association pour,at,atann,atelier avec,atelier en
      1 atelier ils,atelier je,atelier ou,atelier qu,attendant,attendant il,attendent a,attendent en
      1 attendez je,attends juste,attention,attouchements $,attr*,attrape par,au boulot,au coudre
      1 au couteau,au debut,au judo,au lavabo,au mali,au pakistan,au pire,au point,au repas,au rez
      1 au tel,au village,auch*,auchan,auchan $,augu*,august,aura plus,aurais pas,aussi il
      1 autant mourir,autiste se,auto ecole,autonome,autre a,autre ville,autrefois,autres l
      1 autres me,aux filles,aux gens,aux lettres,aux pieds,aux urgences,avaient,avais dit,avais dix
      1 avais la,avais mal,avais un,avait mange,avait pas,avait pris,avait rien,avale plein,avaler
      1 avant bras,avant d,avant elle,avant hier,avant j,avant que,avec garcon,avec homme,avec nous
      1 avec tout,avenir j,avez,avez besoin,avez pas,avion pour,avis au,avoir froid,avons plus
      1 away his,away tonight,b $,baby,baby sitter,baby*,bac,bach*,back at,back there,back till
      1 bad at,bag and,bag under,bagarre,bagay,bague,bah je,bah les,bah nn,bail de,bain ferme
      1 baisse le,bal,balai,balais,balc*,balcon,banc,banco,banco de,bande $,bande me,bang*,bann ti
      1 barber,barber $,barc*,bard*,barree de,barrer de,barricade,bas avec,bashed,baskets,bast*,bat
      1 bat ma,bat moi,bata*,batte,batte $,battre a,be here,be perfect,be somewhere,bear*,beat me
      1 beaten,beating me,beaucoup $,beaucoup argent,beaucoup en,beaucoup mais,beaucoup tout,bebe
      1 because he,bed at,bedroom door,been $,been gone,been in,been living,been thinking
      1 before they,begaie et,begg*,begged,begged me,behind lidl,bein*,being,being an
      1 being blackmailed,being nice,belle hurts,belle mere,belt*,belts,ben ma,ben mon,besi*,beside
      1 beside me,besoin d,best mate,best se,best*,bestah,bete,betise,better,better for,beur*
      1 bibliotheque,bien de,bien il,bien la,bien ma,bienvenu,bijoux et,bills,birthday and,biscuits
      1 bizarre $,bizarrement,bizu*,bizutage,blac*,black and,blackmailed,blackmailed with
      1 blackmailing me,blad*,blade,blagues $,blanc,bleach,blec*,bled,bled pour,blee*,bleme,bleme $
      1 bleus a,bleus et,bleus qu,bleus sur,blood everywhere,blou*,blues $,bo pere,bof l,boire
      1 bois il,bois surtout,bois tout,boit et,boit trop,boite aux,bol de,bolonm la,bonjou $
      1 bonjour monsieur,bonnes,bonnes notes,bope,boper il,bord $,bosse pour,bosser dans,bouffe $
      1 bouge,bouger,bouger $,bouillante quand,boulanger et,boulangerie,boule,boule au,boulet $
      1 bouscule,bout epi,box,boyfriend $,boyfriend doesn,boyfriend grabbed,boyfriend punches,bra y
      1 bracelets,bracelets jusqu,brancher $,bras depuis,bras je,bras plein,bread,breakfast,breaks
      1 bref la,bringing me,briq*,briquet quand,broc*,brochure,brochure $,broderie,broken,bron*
      1 brother and,brother says,brou*,bruises,bruit chez,bruit d,bruit dans,bruits de,bruler $
      1 brulures,bruy*,bu $,building,bulldozers,bullied at,bully,bunc*,bunch,bunch of,burd*,burden
      1 burden $,buri*,burn myself,bus and,bus station,busy kitchen,buys,buys me,by then,c est
      1 c hire,ca casse,ca chambre,ca coloc,ca console,ca daronne,ca date,ca deborde,ca degenere
      1 ca et,ca faim,ca fais,ca famille,ca faute,ca forge,ca gueule,ca i,ca ira,ca maman,ca man
      1 ca monte,ca pour,ca quatrieme,ca tante,ca valise,ca voisine,cabane de,cabine,cabine a
      1 cache $,cacher $,cachet $,cachette $,caen,cafe $,cage,cage d,calcule,call $,calme $,calme me
      1 calmer $,camarade,camarade de,camarades $,camera,camera $,camp,can eat,can see,can take
      1 canape c,cannery,cant*,cantine ce,cantine elle,cantine on,cantine pour,cap a,cap boulanger
      1 cap je,cap l,car $,car and,car de,car park,caravane,carbone,care $,careful,carnage,carnet
      1 carnet de,cas,cash in,casse dans,casse le,casse sinon,casser $,casses le,cast*,cava*,cavale
      1 cave des,ce ca,ce de,ce fini,ce kil,ce la,ce ma,ce message,ce mort,ce possible,ce qui
      1 ceinture $,celle des,celu*,celui,cert*,certaine,certains,ces gens,cet ete,cette soiree
      1 chacun son,chah*,chahuter,chai*,chambre a,chambre c,chambre il,chance of,change decol
      1 change la,change souvent,changer de,changer la,changer quoi,changes,chanson de,chanter avec
      1 chapelle,chaque minute,chaque photo,chaque semaine,chaque swe,chaque vendredi,character
      1 chaude,chauffe $,chauffer,chaussee,chaussures $,che lui,cheaper,chef a,chef cuisine,chef il
      1 chef m,chef*,cheffe,chel*,chelou,cherche $,cherche autre,cherche la,cherche moi,cherche pas
      1 cherchent,chercher samedi,cheveux dans,cheveux par,chew*,chewing,chez eux,chez la
      1 chez leclerc,chez son,chez vous,chia*,chien $,chien parking,chier,chil*,children s,chiottes
      1 choisi la,choisi le,choisie,chokes,chokes me,chope kay,chose a,chose avec,choses $,choses a
      1 choses que,choses qui,ci il,cibl*,cimetiere,cinq ans,cinq dans,cinq degres,cio $,circuler
      1 ciseaux a,cite $,clap*,classe $,classe entiere,classe m,classes sont,cle et,cle il
      1 cle toutes,cles,clio,clio avec,cloq*,close $,closes,closes sur,clot*,coach il,coach put
      1 coach texts,coeur,coeur $,coeur il,coffee,coffre,cogne avec,cogne quand,coiffeuse m,coincee
      1 coincee dans,colle,colle $,collegues,collier,combien de,comes home,comes in,comi*,comme dit
      1 comme le,commencer,commencer $,commencer la,comment $,commode,communiquez,communiquez $
      1 comp*,compagnie,compagnon,compas $,complique je,comprennes,comptabilite,comptabilite $
      1 compte insta,compte jusqu,compte mais,compte mes,compter,comptes,comptes m,confisque,cong*
      1 conjugale,connais bien,connait c,connerie,conneries,conseille de,constante,cont*,contact
      1 content d,continue $,continue quand,contract,contre,contre ma,contre un,contremaitre
      1 contremaitre $,controle $,controler,copa*,copain depuis,copi*,copine de,copine on,coque de
      1 corde dans,corde je,corn*,corner,cos i,cote a,cote est,cotes,cotes felees,cou quand
      1 coucher avec,could a,could someone,count as,coup $,coup la,coup*,coupe c,coupe les,coupe ma
      1 coupe mes,coups $,coupures,coupures et,cours des,cours ils,cours particuliers,course in
      1 cousin a,cousin au,cousin did,cousin elle,cousin j,cousine dit,cousine elle,cousine la
      1 couteau et,couteaux $,couv*,couvert de,crachent dessus,craint,crampe,cras*,crash,crashing
      1 crever pour,criais $,crie*,cried $,crier,cries,crit*,critere $,croi*,croient,crois j,croquis
      1 cryi*,crying,crying $,cuir et,cuisine elle,cuisine il,cuisse j,cuisse quand,cuisses,cure
      1 customer,cut in,cuve*,cuves,cuves pour,d a,d alone,d anniversaire,d apprentissage,d arreter
      1 d auchan,d avenir,d do,d entrer,d escalier,d etablissement,d ete,d get,d go,d hotel
      1 d internat,d lo,d objets,d ose,d ou,d y,dad broke,dad hits,dad s,dall*,dang*,danger chez
      1 dann,dann course,dans,dans foyer,dans leur,dans trois,daron $,daronne elle,daronne ma
      1 date est,daug*,daughter,daughter gets,daughter ran,davo*,davoir,davoir mal,day,day now
      1 de bleus,de bouger,de ca,de cable,de canape,de cap,de ceinture,de chahuter,de changer
      1 de chaussee,de che,de cle,de coucher,de couture,de croquis,de dejeuner,de demander,de frere
      1 de gros,de jan,de journee,de largen,de leo,de lunettes,de ma,de maison,de maisons,de marques
      1 de medicaments,de mode,de mourire,de naissance,de nourriture,de numero,de ouf,de papiers
      1 de pause,de photo,de pie,de plier,de quatorze,de quelle,de qui,de quinze,de relations
      1 de rentree,de ri,de seize,de singe,de sous,de supermarche,de suture,de teint,de tous
      1 de trottoir,de vendredi,de votre,deal,dealers,deborde $,debout $,debrouille $,debut c,dech*
      1 dechirent,dechires,dechires et,decide $,decision,decoration,decouvert,decrire,deda*,dedans
      1 defo*,defonce la,defoncer $,dega*,dege*,degenere,degenere $,dehors la,deja choisi,deja ete
      1 deja mange,deja pris,deja voulu,deje*,dejeuner,deli*,demande,demande au,demande combien
      1 demande pas,demande s,demande souvent,demande un,demander du,demandes,demi heure,demonte la
      1 den,dent a,denu*,depan le,depasse,depui dimanche,depui septembre,depui tout,depuis,depuis je
      1 depuis mes,depuis mon,depuis quinze,deri*,dernie $,dernier $,dernier je,dernier message
      1 dero*,des amis,des anonyme,des assiettes,des bleus,des bonnes,des bras,des bruits
      1 des chambres,des coupures,des cris,des cuves,des dealers,des dettes,des economies,des envies
      1 des horreurs,des internet,des mec,des nudes,des palettes,des petits,des photos,des pierres
      1 des potes,des remarques,des repas,des sachets,des saletes,des scarifications,des snaps
      1 des trains,des truc,des types,des vacances,des vetements,deserve,deserve it,deso*,desole je
      1 dessiner des,dessus,dessus a,dessus dans,dessus depuis,detention,deteste,deteste je,dette
      1 deux cotes,deux et,deux mois,deux salaries,deux telephones,devait,devant,devant les
      1 devant mon,devant nous,devient blanc,devoirs,devrais,di a,di bonjou,di de,di il,di pas,di yo
      1 did $,didn,didn t,die don,different,dima*,dimanches,dimanches soir,dirai,dirai pas,dirait $
      1 dire a,dire de,dire ou,dire qui,dis a,dis ce,dis merci,disais non,disait,disappear $
      1 disent je,disent retourne,disent rien,disi*,disiez,disiez $,disons la,disparais demain
      1 disparaissais personne,disparaitre pour,disparu depuis,dispute $,diss*,disse,distance parce
      1 dit,dit au,dit demain,dit des,dit kil,dit lui,dit ma,dit maman,dit on,dit oui,dit quelle
      1 dit un,dites a,ditou,dix,dmai*,do $,do apprentices,do for,do things,do we,docteur $,doigts $
      1 doigts et,doing it,dois de,doit,doma*,domann,domicile $,domicile depuis,domicile j,donc la
      1 donc les,donc oui,donc si,done i,done the,donne coup,donne ma,donne mon,donne pas,donne rien
      1 donnent,donner mon,door $,door because,dor dehors,dorm $,dormi et,dormir,dormir avec
      1 dormir gare,dormir ou,dors dehors,dors sous,dors tout,dort plus,dort*,dortoir,dos et,dos ils
      1 doucement,dous*,dousman,douvan tout,doux,douze dans,down,down $,down and,down the,dpui
      1 dpui 0,dpui*,drag*,drags,drap*,drawer,drawer $,drawing and,drawing cats,dressed,drink
      1 drive $,droguee,droit d,droite $,drole de,drunk $,dtt,dtt facon,du bord,du bureau,du c
      1 du chef,du cio,du diner,du harcelement,du jour,du lait,du lidl,du magasin,du stage
      1 du travaille,dur $,duve*,duvet,duvet $,dwa,e 0,e aussi,e gentil,e la,e personne,e que,e yo
      1 eart*,easier $,eat lunch,eate*,eaten,eau chaude,eau de,eau ni,ebenisterie,ebenisterie c
      1 echappe de,echappee,eclaire,eclaire a,eclate la,ecole au,ecole e,ecole i,ecole loin
      1 ecole mais,ecole pas,economies pour,ecou*,ecoute,ecoute $,ecoute en,ecouter,ecri,ecrit a
      1 ecrit des,ecrit je,ecrit pas,ecrit qu,ecrivain,ecrivent,ecrivent pends,ecro*,ecroule
      1 ecroule $,educateur m,educateurs,efface tout,effacer ma,effacez tout,egal $,egal je,eglise j
      1 egorger $,either $,ek bann,el di,el se,eldest,eleve a,eleve est,eleve ne,eleve on,eleven and
      1 elle a,elle adore,elle boit,elle bouge,elle c,elle ose,elle pas,elle porter,elle prend
      1 elle quand,elle remet,elle rentre,elle te,elle trouve,elle veux,elle voulait,elles font
      1 elles me,else to,embetent,emmene,emmene les,emmener au,emoj*,emojis,employees,empty $
      1 en aller,en attendant,en batiment,en boucle,en boulangerie,en cachette,en cam,en canicule
      1 en cap,en cavale,en classe,en dessous,en donner,en entreprise,en fait,en fiche,en hiver
      1 en juillet,en larmes,en libye,en moi,en pleurant,en pregnant,en prison,en sang,en sers
      1 en sport,en stage,en tp,en troisieme,en une,en veut,en voiture,enceinte et,encore beaucoup
      1 encore et,encore faire,encore lundi,encore perdu,encore une,end a,end his,end je,end my
      1 end of,endr*,enfants ont,enfer $,enfer a,enferme et,enferme moi,enferme une,enfin a
      1 enfin bref,enfin j,enfui,enfui de,enfui du,engage,engagement,engueule $,enjambe le,enlevez
      1 enmen mecanique,enne*,enre*,ensemble et,entendre,entendre la,entendrez,entendrez plus
      1 entends a,entends ca,entends ses,entendu mon,enterrement,enterrement de,enti*,entiere a
      1 entraine,entre $,entre les,entre nous,entrer chez,envies,envies de,environ,environ $,envoie
      1 envoye,envoye mes,envoyer,epaules,epou*,epouser,epui*,epuise,equipe s,equipes,es au,es shirt
      1 escalier de,essai,essaye $,essayer,est $,est arrete,est assis,est battu,est bete,est bien
      1 est chaud,est chauffe,est choisie,est comme,est dehors,est difficile,est drole,est dur
      1 est enfuie,est entre,est eteint,est fachee,est foutu,est grand,est jaloux,est lourd,est ma
      1 est mieux,est plier,est prete,est pris,est quatre,est sans,est sauvee,est severe,est son
      1 est sous,est sur,est termine,est tombee,est toujours,est venu,est vers,est vieux
      1 estomac depuis,et casse,et change,et elle,et encore,et j,et jamais,et je,et mettre,et pardon
      1 et parle,et pleure,et qu,et quand,et qui,et reste,et rigolent,et si,et surtt,et touchee
      1 etablissement,etage $,etais deux,etais gay,etais pas,etais petit,etais petite,etais plus
      1 etait en,etait mon,etait pas,etait plus,etait pour,etait une,ete abusee,ete expulses
      1 ete victime,eteint,etie*,etienne,etouffe $,etouffer,etre avec,etre d,etre dans,etre de
      1 etre jamais,etre plus,etre seule,etre sur,etudiant,eu honte,euh ce,euh comment,euh voila
      1 euro an,evac*,evanoui,evanouie en,eve on,every night,every single,every week,everybody
      1 everyone in,everyone laughs,everything,everything in,everywhere and,evite $,evitent
      1 evitent $,eviter les,ex is,ex la,exam*,examen,exams,except,exci*,exclu du,exis*,experience $
      1 exploite,expulser,expulses $,expulsion $,face,face $,face a,facebook,fache $,fachee,facon de
      1 facon je,facon la,fai un,fair expulse,faire a,faire avec,faire carreleur,faire descente
      1 faire expulser,faire la,faire monter,faire ses,fais attention,fais battre,fais ce
      1 fais combien,fais harcele,fais harceler,fais insulter,fais pas,fais rackete,fais taper
      1 fais tout,fais viole,fais vomir,faisais,fait,fait $,fait agresser,fait avec,fait elle
      1 fait expres,fait je,fait jurer,fait lyncher,fait nuit,fait peur,fait plaisir,fait pour
      1 fait racketter,fait revenir,fait toucher,fait tout,fait trois,faites comme,faits,fallu,false
      1 fami*,famille va,famille veut,fant*,fantome,fantome $,farm*,fast,fast*,fatig,fatigue la
      1 fausse,faut etre,faut juste,faut y,faute de,fautes $,favour,favourite subject,feed my,feeds
      1 feel dead,feel numb,feeling,feels,fele*,felees,fell,fell $,femme moi,fene*,fer je,fera de
      1 ferais,fere,ferm,ferme,ferme dans,ferme pas,fermee avant,fet,feut*,fevrier a,fi moi,fian*
      1 fice*,fifteen and,figu*,fil a,filer moi,fill in,fille $,fille cherche,fille dans
      1 fille dessiner,fille en,fille pleure,fille que,filles de,filme $,filmed,filment,filment et
      1 fils et,fin ca,find me,fine $,fini de,fini je,fini pour,fini*,finirai,finirai mal,finissent
      1 finit les,finit toujours,fins,first week,fix bikes,flat,flippe,flor*,florist,flot*,flotte
      1 flow*,flowers,foi a,foi ca,foi que,foire,fois ca,fois cette,fois la,fois pour,fonce,food at
      1 food bank,food in,foot je,foot maintenant,football team,for all,for apprentices,for being
      1 for four,for me,for que,for some,for three,forc*,force moi,forced,forcee $,forearm,foreigner
      1 forever,forever and,forget,form $,formes,fors*,forse,forse a,forse je,fort a,fort de,fort le
      1 fort pour,fortes $,fou,foue*,found out,fours,foutent de,foutu,foutu a,foutu dehors,foyer ce
      1 fracasse,fraiches,france pour,franchement,frap,frappe et,frappe la,frappe ma,frappe si
      1 frappee $,frappee par,frapper,freezers le,frer*,frere apres,frere je,frere jumeau
      1 frere revient,frere se,frere tout,freres mangent,friday and,friend s,friend takes
      1 friendly and,friends $,frig*,frigo est,froid a,froid dans,froid la,froissee,frol*,frole
      1 from a,from girls,from him,from me,front,front of,frot*,frotte,fug,fugue en,fugue et
      1 fugue il,fuguer ce,fuient,fune*,funny $,future $,gade,gamelle,gaming $,gang,gant,gants pour
      1 garage le,garc*,garcon begaie,garcon du,garcon il,garcon la,garcon s,garcons on,garde $
      1 garde les,garde toujours,garde un,gardent,garder la,garder mes,garder un,gare,gars*,gates
      1 gave away,geant,gendarmerie,genoux,genr*,genre j,genre le,gens ils,gens qu,gentil,gentil mon
      1 gera*,gerant,get away,get hit,get up,get used,gett*,getting,getting better,gifl*
      1 gifle devant,giflee,ging*,gingn,girl*,girls,give up,gives me,givi*,giving,goch*,goes quiet
      1 goin*,going,going hungry,good,google,gorg*,gorge,got,got evicted,got nowhere,gout a,gouter
      1 gouter et,grabbed,grabbed me,gri,griffe jusko,gril*,grille,grille du,gris,groo*,gros $
      1 gros sac,ground $,group of,groupe en,groupe sans,groupes,grow*,grv,grv $,guar*,gues*,guess i
      1 gueu*,gueul,guid*,guider,guy,guy online,guys,gwad*,gwadloup,gwadloup $,gym,gym every,gymn*
      1 gymnase,h me,habiller,habitude,habitue $,had no,haie*,haies,half i,hall d,hand up,hands
      1 handy,hang,hanged,happen,happened to,happens,harcelee,harcelement je,harcelent $,harceler $
      1 harceler au,hard,has been,has my,has no,has told,hasa*,hasard,hasard $,hate my,hate*,haus*
      1 hausse,hausse les,have a,have dinner,havent,havent told,he begged,he comes,he did,he didn
      1 he gets,he is,he met,he only,he owes,he talks,he told,he used,he will,hear the,heat*,heating
      1 hein,help*,helps my,her parents,her pillow,here anymore,herself and,heure,heure $,heure c
      1 heure de,heure ferme,heureux si,hidi*,hiding,hiding $,hier $,hier et,hier il,hier j
      1 himself $,himself and,his clothes,his fists,his flat,his hands,his voice,histoire d,hits me
      1 hits my,hobb*,hold*,holding,home,home it,home tonight,homme m,honestly,honestly everyone
      1 honte $,honte et,hood*,hope,hope*,horreurs,hosp*,hospital,hostel,house he,how old,how to
      1 how ugly,huissiers,humilient,humo*,hundred,hurle,hurt,i bat,i byen,i can,i count,i coute
      1 i deserve,i domann,i dor,i fatig,i finish,i gave,i giny,i give,i go,i guess,i have,i hide
      1 i hope,i lock,i moukat,i never,i ni,i only,i pas,i pleut,i punch,i put,i rod,i skip,i sleep
      1 i stood,i tell,i turned,i usually,i veut,i viande,i woke,ici deux,ici le,ici pas,idees de
      1 idees noires,idees suicidaires,ier,ier $,if he,if his,if i,if she,if something,if we,if your
      1 ignores,ignores me,il allait,il balance,il bat,il bois,il connait,il defonce,il di,il ecoute
      1 il etait,il ferme,il finit,il hausse,il les,il menace,il met,il peu,il prend,il regrette
      1 il repond,il rigole,il son,il te,il verifie,il viande,il vient,il von,ils demandent
      1 ils etaient,ils l,ils mapel,ils mon,ils ne,ils on,ils parlent,ils se,ils sont,image,imagine
      1 immeuble $,impeccable,impo*,in at,in august,in baton,in bought,in c,in care,in dechet
      1 in france,in it,in like,in marseille,in sab,in tas,in two,in year,incl*,inconnu $
      1 industrielle,industrielle $,ines,infirmerie,infirmerie c,infirmiere $,infirmiere a
      1 infirmiere scolaire,init*,inquiete pas,inquiete pour,insta avec,instagram,instagram $
      1 installee,instant,instead,instead of,insu*,insulte,insultent,insultent $,insulter,insulter $
      1 interessee,interessee par,interet de,internat,internat ils,internat ouvert,internat parce
      1 interne,interne de,intime de,intimes,intimes sur,inut*,invente,invite,ira,is an,is following
      1 is kinda,is looking,isole et,it and,it anymore,it anyway,it bleed,it every,it from,it gets
      1 it he,it helps,it hurts,it no,it off,j accueille,j ai,j apprend,j arive,j e,j encadre
      1 j etais,j etouffe,j hesite,j imagine,j ose,jalo*,jamais a,jamais eu,jamais jamais
      1 jamais mais,jamais seule,jambes,jan qui,janb*,janm*,janmen,jant*,jari*,jariv,jariv pas,jave*
      1 javel,javel $,jdois pas,jdors a,je,je boite,je bouge,je coule,je disais,je disparaisse
      1 je dois,je donne,je dormais,je dormi,je finirai,je gagne,je jeune,je lave,je partirai
      1 je peux,je prepare,je prie,je redoute,je rest,je rigole,je tourne,je tout,je traine,jeme*
      1 jemere,jete une,jeter du,jeter sous,jettent des,jeu,jeu a,jeudi et,jeune $,jeune est
      1 jeune passe,jmen,jo,joaillerie,job $,joki*,joking,joking $,joli,joli $,jora*,jorai,jou moi
      1 joue a,jour au,jour non,jour oui,jours $,jours a,jours avant,jours depuis,jours et,jours la
      1 jours ou,jpar*,jpars,jpref travailler,jrentre le,jserai mieux,juil*,juillet,jume*,jumeau
      1 jumping,jumps,june $,jure $,jure de,jure*,jurer,jurer $,jusko sang,jusq*,just don,just got
      1 just in,just need,just texted,juste,juste le,juste pas,juste quand,jy,ka ba,ka ban,ka brule
      1 ka m,ka mache,ka mande,ka rete,ka tremble,ka vole,kama*,kann*,kant*,kantin,kantin la,karante
      1 kass*,katy*,katye,katye a,kay anko,kaz,keep beating,keep calling,keep thinking,keeps my
      1 keeps texting,kenb*,kenbe,kept,key,keys,keys i,kidn*,kidnappe,kids at,kill myself,kilos $
      1 kinda,kit,kit la,kitchen $,kitchen and,kite,know,know what,know who,ko y,kom in,kon ca,kone
      1 kwiz*,kwizin,l,l abribus,l acide,l an,l ancien,l anne,l apprenti,l arcade,l are,l arriere
      1 l atelier,l avait,l eau,l ecole,l eglise,l embetent,l embrasser,l entend,l entends
      1 l enterrement,l entretien,l envie,l espagne,l etablissement,l etre,l habitude,l homme
      1 l humeur,l idee,l infirmerie,l interet,l odeur,l ordi,l ordre,l outillage,l ouvre,l utilise
      1 la baraque,la bibliotheque,la caisse,la ce,la chapelle,la chose,la cinquieme,la comptabilite
      1 la connais,la correction,la danse,la derniere,la facon,la faim,la fait,la fini,la formation
      1 la gamelle,la garder,la gendarmerie,la gueule,la i,la j,la javel,la je,la lettre,la lever
      1 la ma,la maconnerie,la mediatheque,la met,la mezon,la mode,la moins,la montagne,la notre
      1 la nui,la nuit,la place,la plier,la poterie,la poudre,la poule,la prefecture,la prendre
      1 la remise,la rends,la ri,la route,la salle,la section,la sieste,la sixieme,la tombe,la tout
      1 la tradition,la video,la y,lace*,lache $,lache pas,lache sinon,lachent,lachent pas
      1 laisse son,laisser mon,lait a,lait et,lame de,lame*,lance a,lance un,landlord,langue que
      1 lanm*,lann*,lapli ka,laptop $,largen $,largen pour,largent,larm*,larmes,larzan pour,lasi*
      1 last month,last night,last winter,latelier j,lately $,lately i,laug*,laugh at,laugh when
      1 laughs at,lave dix,le bail,le bizutage,le bleu,le bout,le briquet,le broke,le bruit
      1 le camion,le chauffage,le chef,le cherche,le cote,le courage,le cousin,le crame,le derange
      1 le doigt,le droit,le fais,le four,le genre,le gerant,le gro,le gymnase,le hall,le jan
      1 le jeudi,le lame,le lit,le livreur,le loyer,le lycee,le manger,le mari,le mariage,le metal
      1 le mo,le moniteur,le monstre,le pain,le pantalon,le passage,le patron,le payer,le pays
      1 le pire,le porter,le professeur,le proprio,le quartier,le refus,le rer,le reseau,le resultat
      1 le rideau,le se,le second,le self,le service,le soir,le souffre,le squat,le stage
      1 le stagiaire,le swar,le tordre,le toucher,le tram,le type,le velo,le vestiaire,le voi
      1 le voisin,le voit,le voyage,le weekend,learned,lecl*,leclerc,leclerc $,left the,legg*,legged
      1 legged it,lentement j,leo,les 0,les aiguilles,les assiettes,les banco,les bleus,les bons
      1 les bras,les bulldozers,les bus,les cahiers,les collegues,les educateurs,les enleve
      1 les epaules,les fais,les fait,les fautes,les fesses,les garcons,les gifles,les horaires
      1 les huissiers,les machines,les nuits,les ongles,les pansements,les placards,les plante
      1 les poings,les portes,les potes,les prof,les scouts,les seances,les semaines,les serrures
      1 les soirs,les stocks,les uns,les vetements,les voir,let go,leta*,letat,lets,lets me
      1 lettres $,leurs parents,leve pas,lever et,lever tout,li di,li koz,li le,lidl,lidl pour
      1 life isn,lift my,lifts,lifts $,light,lignes,like $,like that,like the,lines on,linterna $
      1 liqu*,liquide,liquide et,lis,lis $,liss*,lit de,lit il,lit je,litt*,little cousin,live $
      1 live and,lives $,living $,living i,living on,livrer,livret,livreur,ll find,lo $,lock my
      1 lock*,locked in,locked me,locks $,loge chez,loger,loger chez,loin du,loin et,loin ou,lol,lon
      1 lon $,long,long sleeves,longtemps $,longues $,longues meme,longues pour,lont*,lontan
      1 looking like,looks at,lost $,lot $,lotre jour,louche,louche $,loud,lourd moi,lui demander
      1 lui donne,lui qui,lunc*,lunch,lunch alone,lunch because,lunch in,lunch money,lundi
      1 lunettes ca,lycee ils,m a,m achete,m angoisse,m apaise,m avaient,m avez,m avoir,m between
      1 m ecoute,m enmen,m envoi,m etrangle,m explique,m hiding,m in,m inscrire,m mature,m obligent
      1 m staying,m stresse,m thinking,m too,ma,ma bourse,ma chambre,ma console,ma coque,ma couette
      1 ma culotte,ma date,ma deja,ma demonte,ma famille,ma faute,ma forse,ma foutu,ma gueule
      1 ma main,ma meilleure,ma mis,ma photo,ma reum,ma stagiaire,ma tour,ma volonte,machette
      1 maconnerie,made me,main la,mains quand,maintenant,maintenant moi,maintenant plus,mair*
      1 mais chez,mais dans,mais ma,maison,maison le,maitre,mak,makeup,mal dans,mal et,mal finir
      1 mal hier,mal mais,mal partout,malade $,maladie,malh*,malheureux,malheureux $,maltraite
      1 maltraites,maman elle,maman travaille,man keeps,man le,manche a,manches,manchettes,mandale
      1 manege,manga,mangas,mange depui,mange du,mange mais,mange que,mange une,mangent $,manger 0
      1 manger avec,manger chez,manger dans,manger pas,manger un,manje $,mank*,manm*,manye la,manz*
      1 maquillage,marche a,marche de,marcher,marcher sur,mard*,mardi,mari a,mariage,mariage $
      1 marier de,marier moi,marine,marques fraiches,marre,marry,mars*,marseille c,masque,massacrer
      1 mate says,matelas $,maths $,matin avan,matin il,matin je,matins avant,matters $,matu*,mature
      1 mature for,mauv*,mauvais,mauvaise note,maybe not,mcdo,mdr la,mdr non,me $,me bat,me because
      1 me by,me casser,me cherche,me connait,me coup,me crache,me crient,me de,me defonce,me di
      1 me disant,me dispute,me done,me fai,me ferai,me filment,me fouette,me frap,me frape
      1 me goodbye,me here,me his,me home,me in,me insultent,me jambe,me jeter,me jettent,me lacere
      1 me lache,me lachent,me last,me like,me parait,me parler,me paye,me pose,me prendre
      1 me prostituer,me raccompagner,me repete,me retiennent,me retient,me retrouve,me retrouvent
      1 me retrouver,me reveiller,me right,me scarifie,me since,me souviens,me suicide,me suicider
      1 me tabasser,me telephoner,me terrifie,me tire,me trompe,me trouver,me volent,me zafere
      1 mec ma,mec me,mecanique avec,mecanique me,mecanique non,mecs qui,medecin $,mediatheque
      1 mediatheque y,medicament,medicaments $,medicaments de,medicine,medoc,meme de,meme pendant
      1 meme quand,menace,menace avec,menacent,menage je,menage sans,menti,mer a,mer e,mer me
      1 merci a,merci au,mere au,mere de,mere di,mere e,mere ferme,mere l,mere lit,mere mange
      1 mere me,mere n,mere parle,mere pleure,mere se,merite davoir,mes 0,mes baskets,mes collegues
      1 mes coupures,mes cours,mes devoirs,mes dix,mes horaires,mes jambes,mes journees,mes lettres
      1 mes nudes,mes oncle,mes qualites,mes reves,mes troisiemes,mesi*,mesieu,mess,messages de
      1 met le,met les,met ses,metier m,mets des,mettez l,mettez un,mettre en,mettre sur,meurt
      1 meurt $,mezo*,mezon,mi dehors,mi donner,mi gingn,mi kone,mi sort,mi un,midi et,mieux en
      1 mieux pas,mieux san,mieux si,mign*,mignon,milk,mine*,mineur isole,mineur mais,mineur que
      1 mineurs,minsulte sur,minuit,minuit et,minutes je,mis dans,mission locale,mn beau,mn cousin
      1 mn per,mn prof,mo ka,mo le,mode,moi,moi adan,moi au,moi ben,moi ces,moi dans,moi donc
      1 moi dormir,moi envi,moi epi,moi fatigue,moi hier,moi ils,moi las,moi les,moi me,moi papa
      1 moi pas,moi peur,moi plaisir,moi poko,moi sinon,moi veux,moi vous,moi vraiment,moi zero,moin
      1 moin $,moins,mois a,mois apres,mois la,mois on,mok,moke,moke de,mon alternant,mon ami
      1 mon avenir,mon avis,mon balcon,mon beau,mon bebe,mon camarade,mon code,mon coloc,mon cours
      1 mon echappe,mon ecran,mon emploi,mon groupe,mon monde,mon moniteur,mon neveu,mon non,mon per
      1 mon petit,mon reup,mon sac,mon stagiaire,mon tu,mon vieux,mon voisin,mon zorey,monde $
      1 monde dormi,monde il,monde minsulte,monde que,money $,money to,mons*,monstre $,montagne
      1 monte,monte an,monte paris,montreuil je,moque de,moquer,moquer $,moral $,morning,morning and
      1 mort,mort a,mort au,most nights,mot,mother $,mouk*,moukat,moukat amwin,moules,moun fais
      1 moun la,mourir tous,mouy*,mouye,moving $,moy,mum $,mum gets,mum gives,mum goes,mum hits
      1 mum lost,mums,mur du,mur et,mur je,mur jusqu,mur ma,mur tous,mutile $,my bag,my bedroom
      1 my belle,my cat,my cv,my dog,my door,my eldest,my family,my girlfriend,my head,my little
      1 my name,my neighbour,my nose,my nudes,my passport,my pupils,my sandwich,my school,my shoes
      1 my skirt,my town,myself again,myself last,myself when,n 0,n arrive,n etre,n ose,na in,nais*
      1 naissance,name $,nantes et,ne connait,ne donne,ne faut,ne les,ne peut,ne rentre,ne respire
      1 ne rien,ne veut,ne vis,ne voulais,near the,nearly let,nets,nets $,neuf ans,neuf jours,neuv*
      1 never have,never know,never went,neveu,new,next to,next year,ni 0,ni la,ni mak,nickname
      1 nickname for,night and,night because,nights in,nine,nipp*,nn chez,no dinner,no school
      1 nobody can,nobody knows,nobody notice,nobody s,nobody talks,noir et,noires $,non donc,non e
      1 non elle,non et,non stop,normal si,nose,not coming,not the,not to,nothing to,notice if
      1 notifications $,notre aine,notre apprentie,notre jeu,nou le,nou tout,nou va,nous bat
      1 nous demande,nous etions,nous sommes,nous vivons,nouveau et,nouvelle $,nove*,november
      1 novembre et,now,now and,now he,now she,nue,nuit et,nuit on,nul je,nul par,nul pour,null*
      1 nulle,numb,numero a,numero de,nwel,o vacances,obli*,oblige le,obligee,obligent,obligent a
      1 odeur,oeil elle,of anything,of customers,of him,of pills,of pretending,of sofas,off her
      1 off with,offr*,offre,oh moi,ok $,older students,on and,on appelle,on attend,on creche,on di
      1 on disait,on dort,on e,on every,on habite,on instagram,on jou,on l,on le,on meurt,on n
      1 on nous,on prepare,on remarquerait,on rigole,on saturday,on saute,on sort,on sunday,on the
      1 on top,on tuesday,on verse,on veut,on voie,one who,ones,only have,ont,ont appele,ont appris
      1 ont chasse,ont ete,ont jete,ont passe,ont rase,onze ans,or could,or does,oreille,orph*
      1 ote loto,other,ou ce,ou est,ou jserai,ou pour,ou tu,ouais les,ouais non,oubliez,oui non
      1 oui pour,oui un,our boarder,our parents,our street,out and,out of,out what,out when,outi*
      1 outillage,outils,outils de,outils j,outside my,ouverte $,ouvr*,ouvre $,ouvre a,ouvre plus
      1 ouvrir $,over $,over from,over me,over my,over*,ovwa,owes,own life,packed,packed a,packet of
      1 pain $,pain dans,paki*,pakistan,pale ba,papa,papa a,papa frappe,papa il,papa rantre
      1 par amour,par ca,par coeur,par derriere,par jour,par la,par les,par moi,par poignets,par son
      1 par ter,par tous,par trois,parcoursup pour,pardon a,parent $,parents je,parents threw
      1 parking,parking d,parl pas,parle,parle ici,parle ils,parle jamais,parle mais,parle qu,parles
      1 paroisse,parrain $,pars de,pars pour,part a,part vite,particuliers,particuliers $,partie $
      1 partir,partir d,partir la,partir pour,partirai,party,pas argent,pas arrete,pas assez
      1 pas chez,pas d,pas demande,pas depuis,pas deux,pas dire,pas dit,pas ecole,pas ecouter
      1 pas enme,pas entendre,pas fini,pas gen,pas ici,pas infirmiere,pas j,pas joli,pas largen
      1 pas le,pas li,pas lui,pas ma,pas mais,pas nets,pas nous,pas on,pas par,pas photo,pas pu
      1 pas quoi,pas recevoir,pas rentree,pas rep,pas retourner,pas se,pas travail,pas trop,pas une
      1 pas vite,pas voir,pas we,pase $,pass*,passe en,passed,passeport $,passeport et,passer a
      1 passer l,passeurs,past,pates,patience,patisser $,patisserie,paum*,pause $,payant,payent
      1 pays elle,pays est,pays et,pb,pe di,pe la,pe pale,peac*,peche $,peine d,penc*,pendant qu
      1 pendant une,pends toi,pensees,penser $,people and,people laugh,people send,pepe,perd $
      1 perdu et,perdu son,pere bois,pere devient,pere le,pere pete,pere tres,pere vient,pere y
      1 perfect $,permission,perp*,perpignan,persecutent,personne il,personne j,personne le
      1 personne qui,personne sait,personne veut,personne veux,pete des,pete les,petit ami
      1 petit dernier,petit quelque,petite,petite boite,petite fille,petite menuiserie,petite que
      1 petites soeurs,petits dans,petits freres,peu le,peu partout,peu pres,peu vous,peur le
      1 peut entrer,peut on,peut plus,peuvent,peux,peux aller,peux avoir,phone at,phone buses
      1 phone so,photo,photo et,photographie,photos de,photos intimes,pi $,picture,picture myself
      1 pie $,piece,piece $,pied,pied dans,pieds ou,pierres,pies*,pile,pillow,pipi,pique les,pis
      1 pisc*,piscine je,piss,pitit $,pl,placards $,place je,placee,places at,plage la,plaint
      1 plainte,plaisir,plan,plan for,plan*,planning,plante dans,plaquer et,plaquette de,platre
      1 plea*,please,plein de,plein hiver,pleine,pleine $,pler*,pleurant,pleure a,pleure beaucoup
      1 pleure en,pleure toutes,pleut il,plin*,plonge la,plus age,plus aller,plus au,plus aucune
      1 plus che,plus envie,plus espoir,plus et,plus gout,plus longtemps,plus payer,plus penser
      1 plus pour,plus rester,plus venir,po,poches,poid*,poids,poignets et,poings,point $,point rien
      1 pointe,points a,points de,points fortes,poko,police $,police cherche,police je,police tu
      1 pomme,pont et,porc*,porche,portait,porter est,porter manteau,porter plainte,pose mes
      1 possible c,possible d,postcode,postcode $,poste $,poste mes,pot,pote bagay,pote i,pote parle
      1 pote range,pote s,pote vais,potes je,potes on,poubelle de,poud*,pouk*,poule je,pour bouffer
      1 pour cacher,pour coucher,pour disparaitre,pour dormir,pour elle,pour en,pour eviter
      1 pour garder,pour marier,pour marseille,pour monte,pour ne,pour notre,pour quoi
      1 pour rembourser,pour rien,pour sauter,pourquoi,pourquoi elle,pourquoi j,pourquoi vous
      1 pourtant,poussee dans,pouvais appuyer,pref*,prefecture,prefere en,prefere qu,preferee
      1 preferees,preg*,pregnant $,prend l,prend mon,prendre,prendre moi,prendre tout,prepare $
      1 pres des,presque plus,pression,pret $,pret je,pret sous,pretending,prevenir,prevu $,prevu de
      1 prie tous,prie*,pris des,pris le,pris mes,pris mon,pris plein,pris une,prises de,prive de
      1 privent,privent de,prochain,prof et,prof m,promis $,pronote,propose une,proprio,proprio $
      1 prostituer,prostituer $,prot*,protege,proteger,pti,ptit,ptit*,pu je,puis elle,pulls,punc*
      1 punch the,punches,punches her,punches the,punir $,punition $,pushed me,put up,pyja*,pyjama
      1 qu on,quarante degres,quartier,quartier je,quartiers,quatre je,que,que cette,que chez
      1 que dix,que le,que moi,que quand,que tire,que tout,que vwe,quel aje,quel heure
      1 quelles choses,question est,qui coupent,qui est,qui il,qui l,qui marche,qui on,qui parler
      1 qui part,qui prends,qui reste,qui s,qui sonne,qui tranche,qui travaille,qui veux,qui vole
      1 quickly,quiet when,quinze jours,quitte,quittent,quoi ca,quoi d,quoi manger,quoi repondre
      1 quoi un,rabaisse sans,racheter,raconte que,raconter,raconter $,radiateur,raises,raises his
      1 raisin,raisons $,rall*,ramasse,ramener,ran off,ran out,rand*,rantre,rantre moi,rappelle,rare
      1 rate je,rater mon,rather pas,razo*,razor,rd,re the,reac*,reads,reads everything,real*,rean*
      1 recentes,recl*,reclame,recoit,recoit des,recoivent,recomence,recomence a,recommence a
      1 recommencer $,recommencera,recommencera $,reconnaitre,record $,recr*,recre,recu une,red
      1 rede*,redoute,redu*,refe*,reflechis $,refus de,refuse,refuse la,refuse qu,regarde de
      1 regarde le,regarde les,regarde mon,regarde toujours,regarder la,regle $,regles,reje*
      1 rejettent,rejoint,relapsed,relapsed last,relations,remarque,remarquerait si,remarques sur
      1 remise,remonte,remplir les,rencontre sur,rend*,rendre l,rendu,renferme,renouvelons,rentre
      1 rentre a,rentre pas,rentre tout,rentree pas,rentrer a,reparer mon,repartir $,repas a,repas d
      1 repas depuis,repas et,repasse,repete,repete que,repond toujours,repondre j,reponds a
      1 repondu $,reprend $,repris,rer,reseaux $,reserve et,respirer,respirer $,ress*,rest o
      1 reste au,reste o,reste pas,rester,rester seul,rester seule,restes de,resto,resultat
      1 resultat $,rete,retenue,retiennent,retiennent dans,retiens,retient,retour au,retourne pas
      1 retourne plus,retourne ton,retourner $,retourner en,retrouve jamais,retrouvent,retrouvent $
      1 reuf $,reum,reup,reveille $,revenir sur,revenu $,revenue,revenue $,reveye,revienne,rez
      1 rez de,ri $,rica*,rice,rien di,rien j,rien me,rien pas,rien que,rien une,rien voulu
      1 rigole quand,rigolent $,ring,rires,rit,rive*,river,riz et,rond*,roof $,room at,rope
      1 roubaix j,rough,route du,rue,ruiner,run off,runn*,running away,s,s asseoir,s boyfriend
      1 s drunk,s en,s eteindre,s fifteen,s had,s home,s inflige,s kids,s never,s next,s nothing
      1 s one,s ouvre,s ouvrir,s sixteen,s warm,sab,sab $,sac $,sac a,sac chez,sac est,sac ils
      1 sac je,sac un,sachent,sachets,sachets $,said he,said they,saig*,saigner,saint etienne,sais c
      1 sais el,sais faire,sais qui,salarie,sale $,saletes,salle de,salo*,salon,salon et,same,same*
      1 samedi,sang dans,sanm*,sanmdi,sans,sans abri,sans argent,sans arret,sans carte,sans eau
      1 sans logement,sans manger,sans parler,sans paye,sans prevenir,sans raison,sans salaire
      1 sans savoir,sans souffrir,saute du,saute tout,sav ca,saved up,savez,savoir ou,savoir quand
      1 say why,says if,says she,scared $,scared he,scarifi $,scarifications,school every,school i
      1 school nurse,school that,school where,scolaire et,scratch my,se 0,se dechirent,se deplace
      1 se fai,se fair,se fais,se foutent,se frappe,se frotte,se gare,se m,se ma,se moke,se mutile
      1 se pendre,se plaint,se pour,se reveille,se reverra,se scarifie,se sert,seances,seances $
      1 seche,seco*,secret $,securite $,see what,seen,seen it,seig*,sel $,self $,selm*,selman,sema*
      1 semaine derniere,semaines $,semaines je,semblant d,send someone,sens coupable,sens pas
      1 sens tellement,sens vide,sequestre,sequestre $,ser a,serai morte,serai plus,serais
      1 serais mieux,serais mort,serrure $,serrurerie,serrurerie $,serrures,serrures $,sers sur
      1 sert $,sert d,servez,ses,ses amis,ses baskets,ses comptes,ses devoirs,ses ecoutes,ses outils
      1 ses poches,ses potes,seul il,seul je,seul le,seul truc,seule,sexuellement $,shake,shake when
      1 shared,she used,she wants,she was,she won,shir*,shirt,shirt $,short sleeves,shouting $
      1 shoved,si de,si j,si t,si tu,sies*,sieste,signature,signe la,signe un,sikl*,siklon la,sile*
      1 since $,since september,since summer,since sunday,since the,since year,singe,single night
      1 sinon c,sinon ils,sins*,sinscri,sister tried,sits,sits with,sitter,six fois,skip lunch,skir*
      1 skirt,slapped me,slaps me,sleep outside,sleep rough,sleeping,sleeping rough,slice of,slow
      1 slow $,snap*,snaps,so maybe,so put,social,social nous,social pas,sociale pour,sockets
      1 soeur c,soeur m,soeur veut,sofa,sofa surfing,sofa*,sofas,soie*,soient,soignante,soir $
      1 soir il,soirs et,soirs on,soirs ou,soit $,some older,someone,someone he,sometimes $
      1 sommes cinq,son cousin,son gouter,son kaz,son passeport,son patron,son petit,son poste
      1 son sexe,sonn*,sonne je,sont parties,sont petites,sont sur,sors pas,sort de,sort des
      1 sorti de,sorti un,sortir,sou pour,soudure et,souffrir $,soulages,soulages si,soun*,sounds
      1 sour*,souris,sous chaque,sous ma,sous terre,souvent a,souviens,souviens pas,sov de,spanner
      1 spit,sport c,spot $,spring and,squatte le,stab,stab me,stade $,staf*,stage au,stage m
      1 stage me,stage s,stagiaire $,stairs $,stairwell $,stairwell of,standing on,start $,start in
      1 started,started again,starving at,station and,stay*,steal my,step,stepdad $,stockroom
      1 stomach $,stood on,stop*,stranger,student,stuf*,stuff,su la,subit des,subject $,sucr*
      1 sui dans,suicidaires depuis,suicidaires tous,suicide en,suicider avant,suis apprentie
      1 suis barre,suis barree,suis casse,suis comme,suis couvert,suis dans,suis deja,suis echappee
      1 suis fraiseuse,suis gay,suis gros,suis majeur,suis malade,suis monte,suis passe,suis perdu
      1 suis qu,suis reste,suis son,suis terrifiee,suis tiree,suis tout,suis tro,suis*,suite il
      1 summ*,summer $,sund*,sunday i,sundays,supe*,supplie,supplie de,supporter,supprime tous
      1 suprime tout,sur cette,sur google,sur parcoursup,sur telegram,surf*,surfing,surfing since
      1 sursaute des,surtout que,surtt les,surveillent,surveillent $,sutu*,suture,suture $
      1 swallowed all,swar $,swe,swe $,sweet,swim*,switch off,swol*,swollen,t a,t breathing,t come
      1 t eaten,t je,t picture,t really,t say,t sit,t take,t talk,t tell,t write,tabasse des
      1 tabasser,tabasser $,table de,taille les,tair*,taire,take his,take home,take it,take the
      1 taken,takes,takes my,talk back,talks about,talks to,tant*,tante a,tante de,tante me
      1 tante met,tante qui,tap mon,tape avec,tape ma,tape moi,tape o,tapee,taper,taper moi,tard j
      1 tard je,tard pour,tata,tbh,tbh $,tbh i,te e,te jure,te pendre,te plait,teacher,tein*,teint
      1 tel des,telegram,telegram $,telephone en,telephone et,telephoner,tell,tell mum,tellement $
      1 tellement seul,tena*,tentative de,terme,terme a,terminale m,terre $,terre elle,terrifie
      1 terrified,terrified of,terrifiee,terrines $,tes kestion,tet moi,tete de,tete et,tete me
      1 tete trop,texting me,texts me,thanks $,that a,that count,that goes,that her,that last
      1 that takes,the 0,the answers,the boys,the chat,the children,the cuts,the door,the drive
      1 the family,the food,the foster,the ground,the hair,the hostel,the job,the light,the little
      1 the lockers,the man,the moment,the nurse,the other,the others,the park,the platform
      1 the restaurant,the river,the rope,the school,the shelf,the stairwell,the stockroom
      1 the stomach,the summer,the throat,the wifi,the year,the younger,them,them i,ther*,there some
      1 there somewhere,they are,they did,they filmed,they keep,they made,they re,they say,they trip
      1 they will,thighs are,thing $,think i,this conversation,this course,this phone,this season
      1 this summer,this thing,this town,though i,three days,three weeks,ti gason,tie,tiennent,tiens
      1 tiens un,till,till i,timide se,timo*,timoun,timoun la,tin,tire anle,tire de,tire du,tire*
      1 tired but,tired not,tiree,tiro*,to,to feel,to fill,to leave,to love,to marry,to run,to sign
      1 to spain,to tell,to your,today and,today i,together i,toi je,toi trente,toi tu,toilettes du
      1 toilettes pour,told his,told the,told them,tombe $,tombe le,tombee dans,tomber $,ton pays
      1 tondre,tonton an,tonton me,took pills,tops,tordu,touche depuis,touche mon,touche quand
      1 touchee $,touches me,touj*,toujours,toujours des,toujours il,toujours me,toujours pour
      1 toujours qu,toujours un,toujours une,tourne en,tournent,tourner,tourner une,tous $
      1 tous ensemble,tout arrete,tout bagay,tout ca,tout comme,tout elle,tout faire,tout lacher
      1 tout lannuit,tout me,tout moun,tout nou,tout prepare,tout quand,tout sel,toute classe
      1 toute une,toutes mes,tps c,track,trade,trade i,tradition,tradition $,traine $,traine avec
      1 trainee par,trains,tram,tram je,tranche $,tranquille,travail du,travaille chez,travaille mal
      1 travaille pour,travaille sans,travailler le,travailler sans,travers le,traverse la,tremble $
      1 tremble des,trente cinq,trente fois,tres peur,trie*,trip me,trip*,triste de,tro,tro $
      1 trois collegues,trois enfants,trois filles,trois mois,trop la,trop triste,trousers at
      1 trousses,trouve de,trouve en,trouver moi,truc a,truc c,truc kil,truc que,truc sur,tshi*
      1 tshirt,tshirt a,tu continue,tu dors,tu es,tu parles,tu pars,tu vois,tue toi,tuer ma,tuer s
      1 tunn*,tunnel,turc $,tute*,tuteur,tuteur me,twen*,twenty,two years,tymp*,ugly i,un abribus
      1 un accident,un adieu,un adulte,un ami,un arbre,un avis,un balais,un banc,un baton,un briquet
      1 un cadenas,un carnage,un client,un controle,un couto,un de,un deuxieme,un foulard,un gar
      1 un garcon,un hall,un hasard,un homme,un lit,un mariage,un marteau,un matin,un message
      1 un mois,un moment,un oeil,un par,un pistolet,un record,un rien,un robot,un s,un terme
      1 un tour,un vieu,un vieux,un viol,uncle $,uncle and,uncle touches,under her,une bagarre
      1 une batte,une cage,une clio,une copine,une cote,une demi,une dette,une embrouille
      1 une expression,une facon,une fait,une famille,une grande,une heure,une lampe,une langue
      1 une minute,une overdose,une pile,une place,une vieille,une zone,uniq*,unique,uns,until it
      1 until they,up for,up my,urin*,urine,us she,us to,usine sans,usually,usually say,utilise
      1 utilise $,va chez,va finir,va perdre,va tout,vacances,vacances j,vacances mon,vacances parce
      1 vach*,vais $,vais avoir,vais change,vais decided,vais fuguer,vais le,vais pas,vais pi
      1 vais recommencer,vaka*,vali*,valise,valise $,van,van $,vand*,vant*,vaud*,vaudrait,vaut pas
      1 velos et,vendent,vendredi c,vendredi j,vendredi je,vendu ma,venez vite,venir en,ventre
      1 ventre a,ventre tous,venue parce,verifie trois,verra pas,verre casse,verrez,vers l,verse de
      1 vertige a,vest*,vestiaire,vestiaires,vestiaires $,vetement,veul*,veulent,veut m,veut marier
      1 veut mourir,veut qu,veux,veux fair,veux jamais,veux kon,veux mourire,veux pi
      1 veux recommencer,viande me,victimised,vide*,video intime,vie avant,vie c,vie est,vie pour
      1 viens,viens me,vient dans,vieux a,village $,ville avec,ville que,vingt heures,vingt huit
      1 vini,violee a,violer,violer $,violer en,vire le,vires du,vis plus,vis seul,visiter,vita*
      1 vite vite,viv $,viv anko,vive,vivent,vivo*,vivons,vivons a,vivre j,vo,voic*,voice,voice $
      1 voie*,voies,voila j,voila je,voila le,voila question,voir $,voir des,voir j,voir me,voir si
      1 vois depuis,vois mes,vois pas,vois rien,voisin de,voisin m,voisin me,voit pas,voiture de
      1 voiture depuis,voiture je,voix,vole a,volent mes,volonte,volonte $,volunteer at,vomir
      1 vomis tous,von me,vote,votre atelier,votre ecole,votre porter,votre site,voudrais m
      1 voudrais pas,voudrait que,voulez,vous disiez,vous la,vous m,vous mettez,vous pour,vous savez
      1 vous servez,vous verrez,vous voulez,vous voyez,voyage il,voyage je,voyez,voyez $,vrai je
      1 vrai*,vraiment le,vu,vu que,wait,wait for,wall until,wallah,wanted,wanted to,wanting,was a
      1 was cut,was going,wast*,waste of,way,wc,we all,we ca,we get,we got,we re,we rien,wednesday
      1 weight,weir*,weird,welding and,went back,were,were on,what happens,what if,what*,when dad
      1 when does,when her,when its,when our,when they,where,where $,where we,which is,while i
      1 who else,whole group,whole thing,wifi $,will do,will kill,wind*,window,wish the,wish*,wishes
      1 with no,with scissors,word*,words,work keeps,workshop is,worse,worse than,wouldn t,writ*
      1 y ai,y oblige,y ont,y retourner,year old,yell*,yells,yer swar,yeux $,yo ka,yo m,yo mande
      1 yo que,you all,you answer,you at,you become,you can,you do,you guys,you i,you in,you re
      1 you still,you un,your mum,zafere,zero euro,zot la,~AbetA,~Aferm,~AgWs,~AgajemA,~Arejistr
      1 ~AteremA,~Ati,~AvirQ,~CAbr,~CAj,~Capel,~Car,~Cau,~Ceap,~CelU,~CemI,~CerCA,~CevIg,~Cie,~Cir
      1 ~Cod,~Idr,~Ifirmeri,~Iklud,~Ipekabl,~Is,~IstA,~Ista,~IstagrA,~Istea,~IsultA,~Iter,~Qt
      1 ~Utilaj,~abroa,~admit,~aftervar,~agraf,~akQpaN,~akUn,~akidA,~akuel,~ale,~ali,~alvai,~amUr
      1 ~anibodi,~animatEr,~apares,~apez,~arUn,~argumA,~ariA,~arkad,~aseWr,~asl,~asosiatiQ,~asperj
      1 ~atAtiQ,~ataCA,~atan,~atel,~aveA,~avi,~azar,~bAdaj,~bIC,~bIg,~bUji,~bUlAjeri,~bUrs,~bUskul
      1 ~bWr,~babi,~bagai,~bagu,~barikad,~bas,~beA,~beatA,~beb,~beli,~besta,~bezid,~biAvenu
      1 ~bibliotek,~bizaremA,~bizutaj,~blad,~blakmel,~bor,~brQC,~brasel,~brea,~breakfa,~brik,~broCur
      1 ~broderi,~brokA,~brulur,~buildIg,~buldoz,~burdA,~buri,~but,~dU,~dUsemA,~dUsmA,~dW,~da,~dan
      1 ~darQ,~daron,~dat,~davWr,~deCir,~deCirA,~dedA,~degUt,~dejEn,~dejener,~dekUv,~dekoratiQ
      1 ~dekrir,~demA,~demAdA,~denud,~desAdr,~desid,~desiziQ,~desu,~detAtiQ,~detUr,~devenu,~dezerv
      1 ~dezol,~dezorm,~didn,~diferAt,~dimAC,~dis,~dispar,~dmI,~dogt,~doman,~don,~donA,~dorm,~dormir
      1 ~dortWr,~dovn,~drIk,~dres,~dt,~dur,~duv,~dva,~eCap,~ea,~eatA,~ebenisteri,~eduk,~ekUt,~ekler
      1 ~ekonomi,~ekonomiz,~ekrUl,~ekrivA,~elEr,~eld,~emoji,~enA,~epUz,~epuiz,~ere,~estomak,~etI
      1 ~etUf,~etaj,~etiQ,~etien,~etudiA,~everibodi,~everitIg,~examA,~explWt,~exs,~fEtr,~fQs,~fU
      1 ~fUet,~fUrni,~fUtu,~falu,~fasebok,~fatig,~fatij,~favUr,~fenetr,~filmA,~fini,~finisA,~fisel
      1 ~fizikali,~flori,~flot,~flov,~foreN,~forearm,~forev,~formatiQ,~frA,~frACemA,~frACi,~frWs
      1 ~fra,~frakas,~frer,~frilEz,~frol,~frot,~fug,~fumA,~gAg,~gWng,~ga,~gad,~gamel,~gar,~garderi
      1 ~garkQ,~garsQ,~gat,~goC,~gogl,~gorj,~grUp,~grab,~gril,~grv,~guEl,~guid,~gvadlU,~idIg,~iel
      1 ~imaj,~ine,~initil,~inutil,~ira,~jA,~jAdarmeri,~jAr,~jIN,~jIpIg,~jariv,~jav,~javel,~jeA
      1 ~jemer,~jerA,~jetIg,~jifl,~jimnaz,~jivIg,~jmA,~joeleri,~jokIg,~joli,~jpar,~ju,~juil,~jumo
      1 ~kAb,~kAtI,~kIda,~kQfisk,~kQj,~kQpaNQ,~kQpaNi,~kQprim,~kQsol,~kQtabilit,~kQtak,~kQtrak
      1 ~kQtremetr,~kUpabl,~kUv,~kaA,~kabanQ,~kado,~kalIg,~kalit,~kalm,~kamara,~kamera,~kanari
      1 ~karabin,~kareful,~karn,~karnaj,~kart,~kati,~kaval,~kidnap,~kik,~kikli,~kitA,~klasmat,~klio
      1 ~koa,~kof,~kofr,~kokar,~komunik,~kon,~koneri,~korn,~krW,~krWA,~krWr,~kram,~kriIg,~kroki,~kte
      1 ~kur,~kuv,~kvizI,~lAdlor,~lQ,~lQtA,~lUrd,~laC,~laCA,~lab,~larm,~leg,~leklerk,~leo,~les,~let
      1 ~lidl,~ligt,~lik,~likid,~livrEr,~lojemA,~lol,~mACet,~mAjA,~mAti,~mAtiQ,~mAz,~mItenA,~mQsiEr
      1 ~mQtaN,~mUi,~mUka,~maCet,~magazA,~makE,~makilaj,~makoneri,~malErE,~maladi,~maltret,~manmA
      1 ~marC,~marI,~mardi,~mari,~mariA,~mariaj,~matur,~mediatek,~medikamA,~menasA,~mes,~meziE,~mi
      1 ~miNQ,~milk,~minui,~mkdo,~mo,~mod,~nesAs,~net,~nevE,~niknam,~nin,~nip,~notifikatiQ,~nov
      1 ~novAb,~noz,~nue,~nvel,~oCA,~obi,~oblij,~oblijA,~ofr,~ogu,~oldIg,~onEr,~onestli,~ope,~ose
      1 ~ospital,~ostel,~otonom,~otr,~otrefW,~ova,~pAC,~pEvA,~pIC,~pICIg,~pUdr,~pUrtA,~pUv,~pWnt
      1 ~paki,~pakistA,~pali,~papa,~parA,~parWs,~pars,~paspor,~pasvor,~patiAs,~patiseri,~pep
      1 ~permisiQ,~perpiNA,~persQ,~persekutA,~pet,~peti,~pijama,~pilov,~pipi,~plErA,~plIdr,~plak
      1 ~plakar,~planIg,~platform,~platr,~pleaz,~pler,~plezi,~poko,~porC,~post,~postkod,~pozibl
      1 ~preNA,~pref,~prefektur,~presiQ,~pretA,~pretAdIg,~prevenir,~prevenu,~proCI,~problem,~proprio
      1 ~prostitu,~protektiQ,~puniC,~punitiQ,~rAbobin,~rAdu,~rEm,~rIg,~raCet,~radiatEr,~ramas,~rapor
      1 ~rater,~razor,~reanim,~redUt,~regardA,~rejWn,~rejet,~rekWvA,~reklam,~rekomAsera,~rekonetr
      1 ~rel,~relaps,~remark,~remetA,~remiz,~renUvel,~repren,~repri,~rer,~resAt,~rest,~ret,~retUrn
      1 ~retenu,~retienA,~retrUv,~retrUvA,~revei,~rever,~revien,~rezI,~rezo,~riA,~rigol,~ris,~risk
      1 ~riv,~rue,~run,~sIdai,~sIj,~sIskrir,~sUn,~sUviA,~sWA,~sWNAt,~saCA,~sab,~salQ,~salet,~sam
      1 ~samedi,~sanmdi,~savWr,~savat,~se,~sekurit,~selmA,~selui,~sertI,~serureri,~siNatur,~sibl
      1 ~siest,~silA,~silAs,~simetier,~skat,~skir,~skreA,~slepIg,~slov,~sofa,~someon,~sor,~sortir
      1 ~span,~spi,~staf,~start,~stok,~stori,~strAj,~stuf,~subjek,~sukr,~supli,~surfIg,~sutur
      1 ~svimIg,~svolA,~tCir,~tI,~tIk,~tQdu,~tUC,~tUjUr,~tUr,~tUrnA,~tUs,~taba,~tak,~takA,~talk,~tap
      1 ~tata,~tb,~telegrA,~text,~textIg,~tiA,~tienA,~timUn,~tirWr,~tordu,~trA,~trACA,~trad
      1 ~traditiQ,~trik,~tripot,~tunel,~tutEr,~tvAti,~umUr,~umiliA,~unik,~ur,~urin,~uzuali,~vAdA
      1 ~vAdr,~vAtIg,~vE,~vElA,~vIdov,~vUldn,~vWaj,~vWe,~vWs,~vaC,~vakAs,~vala,~vast,~veg,~vers,~vid
      1 ~viktimiz,~vini,~vital,~vivQ,~vizitor,~vodr,~vomir,~vors,~zA,~zafer
      -1 0 and,0 bientot,0 but,0 ca,0 cv,0 d,0 degres,0 em,0 en,0 er,0 ere,0 et,0 heure,0 je,0 m
      -1 0 minutes,0 ni,0 parties,0 points,0 quoi,0 s,0 semaines,0 si,0 x,0 year,@always @age
      -1 @always @nobody,@always @since,@blow @drink,@blow @illness,@blow @laugh,@blow @means
      -1 @blow @mock,@blow @nobody,@blow @sleeve,@blow @stop,@blow @tired,@body @life,@boss
      -1 @boss @drink,@boss @exam,@boss @fiction,@boss @sad,@boss @tired,@cant @drink,@cant @illness
      -1 @cant @nobody,@child @craft,@child @cry,@child @illness,@child @they,@craft @illness
      -1 @cry @escape,@cry @exam,@cry @home,@cry @thing,@die @cry,@die @exam,@die @night
      -1 @die @nobody,@die @stop,@drink @fiction,@drink @play,@drink @pointless,@elder @craft
      -1 @elder @empty,@elder @fiction,@elder @force,@elder @money,@elder @night,@elder @they
      -1 @elder @tired,@empty @age,@empty @escape,@empty @marry,@empty @street,@escape @drink
      -1 @escape @food,@escape @online,@exam @laugh,@exam @thing,@family @die,@family @empty
      -1 @family @laugh,@family @life,@family @mock,@family @selfcut,@family @they,@farewell @cry
      -1 @farewell @force,@farewell @marry,@farewell @sexual,@farewell @thing,@farewell @tired
      -1 @father @age,@father @craft,@father @exam,@father @friend,@father @help,@father @high
      -1 @father @home,@father @pointless,@father @street,@fear @age,@fear @always,@fear @drink
      -1 @fear @illness,@fear @nobody,@fiction @craft,@food @shame,@force @age,@force @play
      -1 @friend @wound,@help @shame,@help @thing,@hide @always,@hide @drink,@hide @food
      -1 @hide @sexual,@high @alone,@high @empty,@high @farewell,@high @marry,@high @return
      -1 @high @shame,@high @tired,@hit @craft,@hit @force,@hit @help,@hit @mock,@hit @return
      -1 @hit @sleeve,@home @mock,@home @online,@je,@je @blow,@je @money,@je @play,@je @sibling
      -1 @life @escape,@life @fear,@life @sad,@man @alone,@man @farewell,@man @fear,@man @fiction
      -1 @man @nobody,@man @pointless,@man @wound,@marry @help,@marry @nobody,@me @elder,@me @empty
      -1 @me @farewell,@me @home,@me @life,@me @play,@me @sad,@me @stop,@means @cant,@means @escape
      -1 @means @high,@means @life,@means @nobody,@means @play,@mock @help,@mock @marry
      -1 @money @always,@money @mock,@money @pointless,@mother @body,@mother @elder,@mother @shame
      -1 @mother @tired,@night @illness,@night @mock,@night @since,@online @play,@online @pointless
      -1 @online @thing,@online @work,@partner @fine,@partner @hide,@partner @high,@partner @life
      -1 @partner @night,@partner @since,@partner @stop,@play @illness,@play @laugh,@pointless @exam
      -1 @pointless @fine,@return @mock,@return @sexual,@sad @fiction,@sad @since,@school @shame
      -1 @selfcut @die,@selfcut @laugh,@selfcut @life,@selfcut @shame,@selfcut @street
      -1 @selfcut @tired,@sexual @exam,@sexual @illness,@shame @age,@shame @fine,@shame @nobody
      -1 @shame @play,@shame @work,@sibling @boss,@sibling @illness,@sibling @night
      -1 @sibling @pointless,@sibling @sleeve,@sibling @street,@sibling @tired,@sibling @wound
      -1 @since @shame,@sleeve @age,@sleeve @craft,@sleeve @cry,@sleeve @fiction,@sleeve @force
      -1 @sleeve @night,@sleeve @shame,@sleeve @work,@step @body,@step @die,@step @family
      -1 @step @high,@step @home,@step @illness,@step @means,@step @school,@step @sleeve,@step @stop
      -1 @step @work,@stop,@stop @fear,@stop @play,@stop @work,@street @money,@street @pointless
      -1 @street @shame,@they @exam,@they @fear,@they @night,@they @nobody,@tired @age,@tired @exam
      -1 @tired @food,@tired @marry,@tired @mock,@tired @nobody,@tired @play,@tired @school
      -1 @tired @street,@tired @thing,@wound @alone,@wound @escape,@wound @exam,@wound @farewell
      -1 @wound @illness,@wound @marry,@wound @online,@wound @school,^ 0,^ absolument,^ absolutely
      -1 ^ accord,^ adan,^ affirmatif,^ affuteur,^ agent,^ aid,^ allez,^ am,^ apres,^ arete,^ arrete
      -1 ^ ask,^ att,^ attendez,^ attention,^ autocorrect,^ avez,^ awa,^ aye,^ b,^ back,^ bah
      -1 ^ batir,^ beat,^ beats,^ before,^ between,^ boarding,^ boff,^ boh,^ bonjour,^ bonne
      -1 ^ bonsoir,^ bosse,^ both,^ bouge,^ butcher,^ bye,^ caisse,^ carreleur,^ carrossier,^ cette
      -1 ^ chalet,^ change,^ cheers,^ cherbourg,^ cimer,^ cinquante,^ clairement,^ cleaning
      -1 ^ clermont,^ coder,^ coding,^ compte,^ conduire,^ connard,^ construire,^ cooking,^ coucou
      -1 ^ cut,^ cv,^ cyclo,^ de,^ dealing,^ decorer,^ decrocheur,^ definitely,^ delete,^ dessiner
      -1 ^ detruis,^ deux,^ did,^ disons,^ dix,^ doing,^ don,^ donne,^ donner,^ donnez,^ du
      -1 ^ duolingo,^ e,^ ebeniste,^ ecrit,^ ede,^ efas,^ efase,^ effectif,^ eh,^ either
      -1 ^ electricien,^ electricite,^ enchante,^ enfin,^ english,^ enleve,^ erase,^ erreur
      -1 ^ eventuellement,^ ever,^ evidemment,^ existe,^ explique,^ expliquez,^ fai,^ fer,^ fin
      -1 ^ finalement,^ fitting,^ flm,^ fontenay,^ for,^ forget,^ frappe,^ frapper,^ fresh
      -1 ^ frigoriste,^ gardening,^ good,^ goodbye,^ grande,^ gros,^ grv,^ gym,^ hanging,^ haven
      -1 ^ held,^ hell,^ hey,^ hit,^ hiya,^ honnetement,^ hors,^ hungry,^ ignore,^ imaginer
      -1 ^ impossible,^ installer,^ inventer,^ isn,^ jlai,^ jmeur,^ jpars,^ jpx,^ jusqu,^ kes
      -1 ^ kijan,^ kinda,^ konmen,^ lache,^ leather,^ leur,^ lille,^ list,^ living,^ lost
      -1 ^ mamoudzou,^ manches,^ marseille,^ mason,^ maybe,^ mayor,^ mecanicien,^ mecanicienne
      -1 ^ mecanique,^ mecano,^ mersi,^ mesi,^ mmh,^ monte,^ monter,^ montreuil,^ motorbikes
      -1 ^ mouais,^ mourir,^ mrc,^ nearby,^ nee,^ negatif,^ new,^ night,^ nop,^ nos,^ nothing
      -1 ^ nouvelle,^ nsp,^ nulle,^ oh,^ ouai,^ ouais,^ oublier,^ oubliez,^ our,^ ovwa,^ pale
      -1 ^ parce,^ parents,^ paris,^ pass,^ paysagiste,^ peindre,^ peinture,^ perhaps,^ petet,^ peut
      -1 ^ piment,^ plaquiste,^ point,^ pose,^ poser,^ possible,^ poukwa,^ pourrais,^ pouvez,^ pri
      -1 ^ probablement,^ programmer,^ put,^ quatorze,^ quatrieme,^ quelle,^ quelles,^ quels
      -1 ^ question,^ quinze,^ quitter,^ rayez,^ re,^ recap,^ recomence,^ recommencer,^ recruter
      -1 ^ redo,^ relance,^ rentrer,^ reparer,^ repeindre,^ repete,^ restauration,^ resume,^ rete
      -1 ^ retire,^ retourner,^ rip,^ romeo,^ roofing,^ running,^ sainte,^ sait,^ school,^ scout
      -1 ^ serrurier,^ seulement,^ sex,^ shoot,^ shut,^ skip,^ so,^ social,^ son,^ sos,^ soulever
      -1 ^ sounds,^ start,^ super,^ supprime,^ sure,^ take,^ talk,^ tape,^ tas,^ tchao,^ te
      -1 ^ terminale,^ those,^ tire,^ tirer,^ totally,^ toucher,^ tounen,^ travailler,^ treize
      -1 ^ tres,^ tro,^ tuer,^ ui,^ used,^ va,^ vas,^ vasy,^ villeneuve,^ vingt,^ vo,^ volontiers
      -1 ^ vraiment,^ wait,^ will,^ working,^ yup,^ zero,a achete,a adore,a avoir,a bayonne,a bed
      -1 a besoin,a bloque,a bordo,a boyfriend,a brise,a builder,a butcher,a campe,a cause,a choisi
      -1 a cholet,a claque,a classroom,a coder,a combien,a conduire,a couple,a cours,a dead
      -1 a demenage,a desk,a detention,a dijon,a diploma,a dozen,a eleve,a envoye,a envoyer,a et
      -1 a eux,a fes,a fuge,a funeral,a fusille,a glue,a gueule,a horse,a hostel,a human,a il,a j
      -1 a joue,a kaz,a kettle,a landfill,a lawyer,a little,a living,a lorient,a louer,a lycee,a mal
      -1 a mettre,a metz,a midwife,a moins,a mort,a motorbike,a nantes,a new,a no,a nu,a nurse
      -1 a oublie,a outils,a paper,a parler,a payer,a petit,a pintre,a pique,a plante,a plasterer
      -1 a plumber,a plusieurs,a poser,a prison,a private,a proper,a propose,a quand,a quelqu
      -1 a quimper,a quitte,a racket,a recule,a refuse,a remis,a remonte,a repondu,a reviser
      -1 a rigole,a rouen,a ruban,a savoir,a screwdriver,a se,a seat,a servir,a slave,a souder
      -1 a tailler,a talk,a te,a til,a tokyo,a tomber,a tonton,a tours,a vannes,a velo,a vouloir
      -1 a warzone,a website,a welding,a word,abattre des,abor*,abord,about $,about domestic
      -1 about his,abov*,above,abris,absences,absences $,absolutely not,abuse,accepte $,acceptez $
      -1 acces $,acces a,accidentee,accommodation,accompagne un,accompagner,accord ou,accr*,accro
      -1 accueil $,acheve,acht*,acte*,acteur,action,actual,adan,adan jaden,adap*,adapte,adapte $,ado
      -1 adol*,adolescent,adorable,adorable $,adore ca,adorent,adorent $,adresses,adulte de,adultes
      -1 adve*,adversaire,adversaire $,advi*,aere,aere $,aesh,af,afer*,affaire $,affectif
      -1 affectif pour,affelnet $,affiche $,affiches,affirmatif,affirmatif $,affuter,affuter $
      -1 affuteur,afgh*,afghanistan,afghanistan je,after,after a,after football,after training
      -1 afterwards $,again and,again from,again haha,again i,age,age de,age il,age on,agee*,agees
      -1 agen*,agent de,ago,agon*,agonie,agree $,agree with,agressent $,agri*,agricole,ah,ah mince
      -1 ahea*,ahead,ai abandonne,ai assez,ai bosse,ai casse,ai cliquer,ai compris,ai cours,ai couru
      -1 ai de,ai demonte,ai du,ai entrainement,ai failli,ai flippe,ai je,ai laisse,ai ma,ai parle
      -1 ai peint,ai perdu,ai porter,ai quarante,ai quinze,ai raconte,ai rate,ai redouble,ai rendez
      -1 ai repondu,ai repris,ai reve,ai rien,ai su,ai tue,ai zappe,aid a,aide de,aide les,aide ma
      -1 aide mon,aide pour,aident pour,aider au,aides,aides au,aidez $,aie,aigu*,aiguiser,ailes a
      -1 aille dans,aim,aime beaucoup,aime ca,aime coudre,aime dormir,aime mieux,aime parle
      -1 aime tout,aiment pas,aimerais faire,aimerais prendre,aimerais savoir,aimerais voir,aine est
      -1 ainee,air,airp*,airpods,aitr*,ajou*,ajus*,aksi*,alar*,alarm,alarm clock,alcool,alcool $
      -1 alen*,aler*,alerte,ales,ales $,alge*,algebre,alig*,all afternoon,all he,allais,alle $,alle*
      -1 aller $,aller apres,aller dans,aller l,aller o,aller partout,aller plus,allergic
      -1 allergic to,allergie,allergique,allez me,alli*,allocation,allons,allu*,allumer,alors des
      -1 alors elle,alors la,alors mon,alors voila,alpi*,alpine,already planning,also,alternance
      -1 alternance $,alto*,alu,alum*,aluminium,always ask,always been,always got,amazon,amazon $
      -1 ambassadeur contre,ambassadrice,ambassadrice contre,ambiance est,ambu*,ambulance,ame,ame je
      -1 ameu*,amia*,amie $,amiens,amiens $,amies je,amis mais,amoureux de,ampo*,amus*,amuse
      -1 amwin ca,an 0,an ambulance,an apprentice,an apprentissage,an classe,an jaden,an je,an pas
      -1 an passe,an pour,an prochain,an que,ancien,ancien club,ancien college,anciennes $,anco*
      -1 and everything,and got,and half,and help,and her,and honestly,and it,and loved,and no
      -1 and see,and she,and want,ane,angers et,angle $,anime,anko i,anle*,anne,anne a,annecy,annee
      -1 annees $,annees 0,anniversaire de,annule $,annule la,anot*,another,anpi*,anpil,ans
      -1 ans apres,ans au,ans bientot,ans c,ans cet,ans il,ans la,ans mais,ans passes,ans plus
      -1 ans un,ansa*,ansanm,ansanm $,ansi*,answer,answer i,answered,answering,answers $,anta*
      -1 antann,ante*,anti $,antique,anvan,anvi $,any,any dorms,any types,anything but
      -1 anything outdoors,anyway i,anywhere $,anywhere in,ap,apart from,apla*,appareil,appart a
      -1 appartement $,appartement plus,appele la,appele le,appelle $,appelle le,appelle monsieur
      -1 appels $,applis,apply $,appo*,appointment,appointment $,appr*,appreciate,apprend la
      -1 apprend le,apprend les,apprendre a,apprendre la,apprends a,apprenne que,apprenti est
      -1 apprentice would,apprenticeship $,apprentissage,apprentissage $,appris a,apre $,apre le
      -1 apres l,araignee,araignees $,arch*,arde*,are,are all,are fine,are lovely,are my,are the
      -1 are you,arete la,argi*,argile,argile sur,argu*,argue,argue about,armee $,armee a,armo*
      -1 armoires,arna*,arnaque,arrange $,arras,arre*,arrete,arrete devant,arrete le,arrete plus
      -1 arreter et,arreter la,arri*,arriere,arriere $,arrivait,arrive souvent,art et,artisan
      -1 artiste,arts pla,arts plastiques,as an,as it,as le,as long,as mis,as the,asce*,ascenseur
      -1 ase vide,asi moi,asked if,asking me,asking the,asks for,asou,aspi,aspi*,aspirateur
      -1 assassine,assassiner,assembler,assembly,assez de,assis en,assis toute,assistant,asso
      -1 associe,associer,assurance,assure $,aste*,asthma,asthma $,asthme,asthme $,astr*,at fifa
      -1 at it,at my,at our,at six,at sixteen,atann $,ate my,atelier,atelier c,atelier et,atelier il
      -1 atelier on,atelier tourne,att,attachent,attacher,attaque,attend je,attend la,attend pour
      -1 attendent,attendre la,attendre septembre,attends,attends j,attends le,attente $
      -1 attention danger,au ainee,au bar,au centre,au cine,au cinema,au cio,au controle,au dernier
      -1 au dessus,au doigt,au dos,au garage,au hand,au juste,au karate,au logement,au loyer
      -1 au maroc,au meme,au mur,au parc,au porter,au primaire,au quotidien,au ralenti,au restaurant
      -1 au resto,au rugby,au salon,au senegal,au stage,au stylo,au subjonctif,au vendredi,au volley
      -1 aube,aube*,aucune trace,audi,audio,audition,augm*,aujo*,aujourd,aujourd hui,aupres
      -1 aura acces,aurai,aurai 0,aurai mon,aurait,auriez,auro*,auront,auront ils,aussi j,aussi je
      -1 aussi oui,auta*,autocorrect,automate,automatique,automobile,automobile $,autonomie,autorise
      -1 autour,autour $,autour d,autour je,autrement,autres sont,autres vont,aux cas,aux cordes
      -1 aux echecs,aux poignets,aux restos,aux scouts,auxi*,auxiliaire,auxiliaire de,av,avai*
      -1 avais coupe,avait deja,avait raison,avale de,avan $,avan la,avance $,avance sans,avant l
      -1 avant le,avant moi,avant on,ave,avec,avec d,avec elles,avec leurs,avec mn,avec personne
      -1 avec plaisir,avec quelqu,avec qui,avec ses,avec son,avec toi,avec tous,avec trois,avec vous
      -1 avenir dans,avenir je,avez ecrit,avez vous,avig*,avion $,avis $,avis tout,avk,avoc*,avocat
      -1 avoir 0,avoir ce,avoir la,avoir pris,avoir quelqu,avoir une,avon*,avons,avra*,awa,awa $,aya
      -1 aya nakamura,ba w,babysitting,bac $,bac blanc,bacc*,baccalaureat,back one,bagarres
      -1 bagay lourd,bagnoles,bagu*,bah,bah ca,bah euh,bah lui,bah ma,bah manger,bah non,bah on
      -1 bah oui,bah que,bah tu,bah une,baig*,bains $,bais*,baiser,bak,bakery,bakery $,baki*,baking
      -1 bakl*,baklava,balader,balance la,bale*,balle dans,balle si,bana*,banker,banks $,banq*
      -1 banque,bar $,barbecue,barbier,barres,base,base*,basee,basically self,bass in,basse,bat a
      -1 bat le,batard,batard $,batc*,bateaux $,batiment je,batir,battent pour,battues,battues $
      -1 battus,bava*,bayonne $,baza*,bazar,be $,be afraid,be home,be or,be out,beac*,bear,beat the
      -1 beating,beats me,beau fils,beau jour,beau*,beaucoup des,beaucoup je,beaucoup pour
      -1 beaucoup trop,beaumont,beaumont $,beaux,becanes,beco*,bedroom $,bedroom is,bedt*,bedtime
      -1 been enrolled,been good,befo*,before,begin again,behalf,behalf of,being outdoors
      -1 being outside,being told,bel,bell*,ben elle,bench $,benevole aux,bequ*,bequille,bequilles
      -1 berg*,besa*,best $,best weekend,bete*,betes $,betises,beurk,beziers $,bich*,bicy*
      -1 bicyclette,bido*,bidouille,bien au,bien avec,bien dans,bien genre,bien ici,bien je,bien me
      -1 bien voir,bientot fini,bientot midi,big,bijou,bijouterie $,bike $,bike*,bikes and,bila*
      -1 bilan,bill,billard,bin,bin $,bino*,binome,bio $,biol*,bis $,bis la,biscuit,bit,bit down
      -1 bit nervous,bitch,bite,bite my,black $,blackberries,blacksmith,blades,blaf,blanche,bled a
      -1 bless,blesse,blesser,blessure,bleu de,bleue des,blind $,blood,blood $,blouse $,bn,boards
      -1 boat,bobigny $,bof ca,bof j,boff,boff $,boh,boil*,boilers,bois ca,bois et,bois le,bois pour
      -1 boite,boite un,boites de,bolo*,bombarde,bombe,bon,bon au,bon ca,bon copain,bon epi,bon se
      -1 bonbons $,bonh*,bonheur,bonheur $,bonjou,bonjou moi,bonjour $,bonjour a,bonjour je,bonm*
      -1 bonmaten,bonne ambiance,bonne continuation,bonne soiree,bonsoir $,book,books,booth,boots
      -1 boots $,boots de,bord de,bordeaux $,bordo,bordo pour,bored,bored $,boredom,boredom $
      -1 born in,borr*,boss de,boss final,boss would,bosse avec,bosse enfin,bot $,both of,both*
      -1 bott*,boucherie,boue,bouge pas,boul*,boulanger,boulanger je,bouq*,bouquets,bourges,bourse $
      -1 bourses,bourses $,bout d,bout mon,boutique,boutique de,bouton,bowl*,boxe je,boxes $,brai*
      -1 brain,branche,branche la,branches,braq*,bras dans,bras il,bras quand,bras*,brb,breadboard
      -1 breakfast overslept,brest,brest $,bretagne $,bretagne demain,breton,brevet $,bricklaying
      -1 bricks,bricole $,brie*,brig*,brigade,brigade des,briller $,bring my,brique $,brise le,brit*
      -1 brocolis,broder,brother was,brought,bruit $,bruit je,brule d,brule souvent,brulures $
      -1 bruyant $,bruyante,bruyante $,bts,bts et,buch*,bucheron,budg*,budget,buffet $,builder,built
      -1 bulle,bulletin n,burg*,burger,burin,burned my,burns,burnt,burnt my,bus 0,bus est,bus et
      -1 bus is,business next,busy $,but i,butcher $,bute,buts,butt*,by hand,by me,by train,bye bye
      -1 byen $,c aille,c anne,ca autre,ca bouge,ca briller,ca ca,ca carte,ca classe,ca de,ca depan
      -1 ca j,ca joue,ca journee,ca lettre,ca lui,ca m,ca ma,ca mais,ca mi,ca ne,ca non,ca passera
      -1 ca paye,ca peau,ca peu,ca pourrait,ca remercie,ca rentre,ca ressemble,ca reste,ca roule
      -1 ca se,ca sen,ca t,ca tete,ca tourne,ca toute,ca trompee,ca vous,caba*,cabane en,cable dans
      -1 cables,cables $,cache mes,cachets,cadeau,cadeau pour,cadet,caen $,cafa*,cafards,cahi*
      -1 cahier,cahier $,cais*,caisse que,caisses,cake,cake $,cake*,cakes,cala*,calais $,calc*
      -1 called me,called the,calm*,calme et,calme on,calv*,calvados,calvados $,camb*,cambouis
      -1 cambouis $,camion dans,camions $,camions et,campagne $,can he,can read,canada,cancel the
      -1 cancer,cand*,candidature $,cann*,cantine est,cap la,cap que,capa*,capi*,capo*,capte plus
      -1 car,carc*,career,caresse,caretaker,cariste,carnet $,caro*,carottes,carottes $,carp*
      -1 carreaux,carreleur $,carrement,carriere,carrosserie,carrossier $,carrossier j,carry,carry $
      -1 cars $,cartons,cartons $,cas sociaux,case*,cases,casse avec,casse mon,casse son,casser la
      -1 catastrophe,catch that,catch the,cate*,cath*,cauchemar,cause i,causer,caut*,caution,caye*
      -1 cayenne,cc moi,ce bon,ce chapitre,ce concours,ce du,ce film,ce froid,ce jour,ce logiciel
      -1 ce meuble,ce midi,ce nom,ce papier,ce prof,ce que,ce questionnaire,ce quoi,ce serait
      -1 ce service,ce silence,ce site,ce soit,ce stage,ce travail,ce type,ce un,ce we,cela,cele*
      -1 celi*,celib,celle,celle la,celle qui,celui de,cent kilometres,centrale,centre aere
      -1 centre de,cents euros,cents metres,cera*,ceramique,cereal,cereal $,cereales $,certificate
      -1 ces baskets,ces questions,cess*,cesse,cet apres,cet echange,cette c,cette chaleur
      -1 cette ecole,cette fois,cette histoire,cette langue,cette personne,cette phrase,cette serie
      -1 cette voie,ceux qui,cfa m,chainsaw,chalet a,chaleur $,chamaille,chambre parce,champion
      -1 change ca,change le,change mon,change my,changer,changer apres,changer d,changer mon
      -1 changer une,chanson $,chantage affectif,chante karaoke,chanter $,chantiers,chapitre
      -1 chapitre $,chapter,chaque ete,chaque moi,chaque samedi,charge $,charge me,charger
      -1 charpantier,charpantier $,charpente,chasse le,chasseur il,chat ma,chat me,chateau,chaton
      -1 chaudronnerie $,chaudronnier,chaudronnier $,chauffage $,chauffagiste,chauffeur,chaussure $
      -1 chaussures de,che ma,cheers $,chef,chef est,cheminee,cheminee $,chen*,chene,cheq*,cheque
      -1 cher que,cherbourg,cherche du,cherche le,cherchons,cherchons une,cheval,cheveux toute
      -1 cheville,chevres,chez toi,chiant,chien a,chien des,chien est,chien il,chien le,chien me
      -1 chien qui,chiens,chiens j,chif*,chiffres,chimie,chisels $,cho je,chocolat $,chocolat et
      -1 choice $,choisir la,choisis,choix $,cholet $,chomage $,choo*,chos*,chose que,choses de
      -1 christmas $,chwa*,chwazi,chwazi pour,ci comme,ciao $,cidr*,cidre,ciel est,ciment,ciment $
      -1 cimer,cimetiere et,cine $,cinq,cinq fois,cinquante,cinquieme,cintrer,cio de,circuit avec
      -1 circuit boards,circus,cite*,civi*,civique,clairement,claque $,class for,class is,class on
      -1 classe elle,classe que,classroom,classroom $,clavier,clay,cleaning,cler*,clermont,cles $
      -1 cles je,client $,client m,clim,cliq*,cliquer,clock is,cloi*,cloisons,clou,club $,club et
      -1 cnc,cochon,cochon a,code $,code*,coder $,codi*,coeur le,coeur saigne,coiffure $,coiffure on
      -1 coin $,col,col $,cold $,colere,colle voila,collected,collected tins,collection,college c
      -1 college il,college l,college parce,collegue $,coller $,colliers,com mon,come,come and
      -1 come from,come moi,come to,comedien,comes back,comes to,comf*,comics,commande de,comme ci
      -1 comme dans,comme des,comme il,comme la,comme les,comme lui,comme metier,comme toi,comme un
      -1 commence a,commencement,comment avoir,comment ca,comment changer,comment i,comment pour
      -1 commerce,commune,competition,competition $,completement,completement a,compose,composite
      -1 comprendre la,comprends rien,compresseurs,compris je,compris la,compris le,compta
      -1 comptable me,compte $,compte beaucoup,compte et,compte rendu,compulsory,computer,computer $
      -1 comt*,comte,comte $,con,con $,cona*,concert,concois,concours $,concret,concret $
      -1 concurrence,conduire $,conduire des,cone*,confirme,conges,conjoint,connais,connais pas
      -1 connaissances,connaissez vous,connait tout,connaitre,connard,connard $,conp*,conseillere
      -1 conseils,consentement,considere,considere comme,console $,console ne,construire des
      -1 construit une,continuation,continuation $,contraception,contraception $,contrat d
      -1 contre mon,controle de,controles,controles $,convention $,conversation et,convient pas
      -1 coor*,coordonne,copain $,copain fait,copain son,copains $,cope*,copeaux,copie,copine ca
      -1 copine veut,copines,cord*,cordes cordiste,cordiste $,cordiste et,cordon,cordonnier $
      -1 corps de,correctement,correctement $,correcteur automatique,corriger ma,cors*,cos of,cosp*
      -1 cosplay,cost,costaud,costs,costumes,cote des,cote la,cote pour,cou si,coucou $,coudre $
      -1 couds,coul*,could die,could eat,could go,could i,could kick,couldn,couldn t,couleur
      -1 couleur partout,couleurs,count me,country $,coup y,coupe de,coupe je,coupe la,coupe le
      -1 coupent,couper dwet,couple of,coupure,cour de,courant moi,courants,courants $,cours avec
      -1 cours depuis,course and,courte,couru ma,cous*,cousin ce,cousin il,cousine $,cousine est
      -1 cousine se,cousins $,cousins sont,coute nou,coute une,couteau a,coutelier,couture,couture $
      -1 couture a,couturiere,couturiere $,couvreur $,couvreur il,cover,covered,cpe $,cpr,craf*
      -1 crai*,crains,crains le,crame $,crame tout,craque pour,cray*,crayon,craz*,crazy,creative
      -1 creative $,creeped,creeped a,creer des,crei*,creil,creil $,cren*,creneau,crepe $,crepi
      -1 cret*,creuse,creve d,creve de,crevee,crevee je,crever la,crew,criais,crie beaucoup
      -1 crie comme,crie dessus,crie famine,cried at,crient dessus,crime,criminelles,critique
      -1 croche sonne,crocs,croi,crois a,crois je,crois pas,crois qu,croissant $,croix rouge
      -1 crossword,crossword is,crou*,croy*,crue*,cruel,crush $,cryp*,cuir $,cuir*,cuisto,cuistot
      -1 cuit,cuit $,cuiv*,cuivre,cul,curi*,curieux,curieux de,curr*,cust*,cuts,cutting it,cv $
      -1 cv fait,cya,d abord,d air,d annee,d arriver,d art,d attente,d autres,d eau,d education
      -1 d eleves,d ennui,d entraineur,d envoi,d hebergement,d heure,d histoire,d horreur,d ide
      -1 d idees,d immeuble,d la,d oeuvre,d office,d or,d ordinateur,d orientation,d rather,d ulis
      -1 dac,dac $,daff*,daffile,daffile $,dako,dako $,dalle $,dalle on,dame $,dance floor,danger de
      -1 danger public,dangereux pour,dangerous $,danj*,dann mon,dans $,dans ce,dans fortnite
      -1 dans lately,dans lycee,dans notre,dans quel,dans son,dans ta,dans toute,dark,dark thoughts
      -1 daron il,daronne $,daronne a,data gone,dates de,daughter have,davan,davan $,davant,davant $
      -1 dax,dax $,day is,dayl*,daylight,daylight robbery,de bois,de bosser,de boxe,de calme,de cet
      -1 de chaise,de chaque,de chaussure,de cheveux,de chocolat,de ciment,de cinq,de ciseaux
      -1 de contact,de continue,de copain,de courant,de couteaux,de cravate,de crepe,de danse
      -1 de decors,de dessin,de dessiner,de deux,de discuter,de dix,de dormir,de fil,de fin
      -1 de formation,de fou,de foudre,de francais,de frein,de fumer,de garage,de garcon,de gaz
      -1 de grosse,de guitare,de jeunes,de lieu,de loup,de lourd,de lycee,de manga,de menuiserie
      -1 de metier,de mobylette,de monde,de moyenne,de muscu,de nous,de nuit,de nutella,de pain
      -1 de papier,de parle,de partout,de pas,de patisserie,de patron,de payer,de permis,de personne
      -1 de physique,de piste,de pompes,de prison,de projet,de projets,de quand,de quatrieme
      -1 de questions,de rater,de regarder,de repondre,de reseau,de reviser,de revision,de robes
      -1 de roubaix,de route,de sac,de salade,de scooter,de sejour,de signer,de soif,de special
      -1 de table,de tarte,de telephone,de terre,de theatre,de theorie,de toucher,de toujours
      -1 de transmettre,de transport,de vacances,de valise,de velo,de verre,de victime,de vieu
      -1 de vieux,de visiter,de vitesse,de vos,de vraies,de zero,dead after,dead body,dead man
      -1 dead that,dead*,deadlines,dealing up,dealing with,death $,debarrasser,debout lontan
      -1 debrouille,deca*,decede,decembre,decide i,decole $,decorating,decorer,decoupe laser
      -1 decouvre,decroche depuis,decroche en,decrocheur,decu*,decus,dedans ou,deep,deep that
      -1 defaite,defend,defend des,defense,definitely,definitely $,degoute pas,degoutee,degoutee $
      -1 dehor je,dehors c,dehors ca,dehors et,dehors parce,deja $,deja dit,deja les,deja mon
      -1 deja passe,deja une,dejeuner $,delegue,delire $,demain a,demandais,demande a,demande ce
      -1 demande il,demande ou,demande quelles,demandent $,demander ca,demander de,demander les
      -1 demandes ca,demenage $,demi,demi*,demie,demolir,demonte et,demonter des,demonter si,dent*
      -1 dentiste,dents $,depanner,depart $,depart dans,depend,depend $,depend combien,depends $
      -1 depenser,deplacements,deplacer,depui mardi,depui noel,depuis ca,depuis le,depuis mars
      -1 depuis six,dera*,deranger,deranger $,dernier episode,derniere $,derniere annee
      -1 derniere question,deroule $,derriere l,derriere on,derriere un,des ampoules,des annees
      -1 des arbres,des ateliers,des barres,des baskets,des betes,des betises,des boites,des camions
      -1 des cartons,des chaussures,des chevres,des colliers,des cour,des cours,des couteaux
      -1 des crepes,des cuillere,des ecoles,des eleves,des etudes,des femmes,des foi,des foins
      -1 des fourneaux,des frais,des frites,des garde,des gifles,des jeux,des la,des lasagne
      -1 des lentilles,des liste,des manches,des maraudes,des maths,des medicaments,des patrons
      -1 des personnes,des pfmp,des pieces,des plans,des plats,des points,des portails,des refus
      -1 des reseaux,des retraites,des septembre,des tomates,des travaux,des tutor,des vieux
      -1 des visage,des voisins,descolarise $,descolarisee,desert $,deserve $,desi*,design,designing
      -1 desole,desole j,desosser,desp*,dessert,dessin,dessins aimes,dessus pour,destroyed,detail
      -1 detail $,details,deteste le,deteste les,deteste rester,detr*,detruis,dettes et,deux chez
      -1 deux couches,deux cours,deux minutes,deux points,deux reponses,deux secondes,dev,devant un
      -1 devis,devoir $,devons,deye $,dezi*,di fais,di je,di mon,di pour,di sur,di une,di y
      -1 diabetique,dial*,dialogue,did my,did this,die for,die than,died of,diep*,dieppe,dieu existe
      -1 diff*,difference,different $,different for,difficile,difficile $,digg*,dijo*,dijon,dim je
      -1 dimanche $,dimanches a,dingue,dinners,diploma,diplome,diplome $,diplome la,dirait un
      -1 dire ce,dire elle,dire la,dire les,dire que,dire si,direct ou,directeur $,diri*,dirt*,dirty
      -1 dis,dis la,dis le,dis moi,dis non,dis tu,discussion,discussion $,discute avec,discuter avec
      -1 dise,disent que,disl*,disn*,disparaisse $,disparaitre tellement,dispo,dispo $,dispositif
      -1 distance,distance $,distribue des,dit attention,dit bonjour,dit d,dit pour,dit rien
      -1 dit stop,dit trop,ditou $,divorce $,dix ans,dix heures,dix sept,dizz*,dizzy,do my
      -1 do students,do with,doct*,doctor,documents,does a,does this,dog ran,dogs,doi $,doi davoir
      -1 doigt,doigt avec,doigts,doigts avec,doigts de,dois demander,dois je,dois remplir,doiv*
      -1 doivent,dome*,domestic,domi anba,domo*,domoun,donne ce,donne cette,donne moi,donne un
      -1 donner des,donner l,donnerais,donnez moi,dor a,dor la,dorm*,dormi chez,dormir chez
      -1 dormir dehors,dorms,dorms $,dors bien,dors pas,dort $,dort dehors,dort jusqu,dort sur
      -1 dos je,dossiers,doua*,douai,douai $,doub*,doue,doue*,douee,doug*,doui*,douille,dout*
      -1 down all,down because,down during,down in,doze*,dozen,drama queen,drawing $,dreams,dress
      -1 drive a,drive me,droit,droit a,droit je,drom*,drone,drone $,drow*,drowning,drowning in
      -1 du bled,du camion,du camping,du canape,du carton,du cdi,du cidre,du coucou,du film,du foot
      -1 du four,du gymnase,du haut,du jeu,du judo,du ketchup,du lac,du lourd,du masochisme
      -1 du monopoly,du nez,du niveau,du papier,du pays,du rab,du repas,du sang,du skate,du smic
      -1 du sport,du visage,du week,dull,dumb,dumped last,dumped me,dun,dunk*,duolingo me,dur me
      -1 dure,dure sans,dure*,duree,duri*,during,dust,dwet,dwet moi,dy,dy aller,dying of,dying to
      -1 dyslexie,dyslexique et,dyspraxie so,e content,e dans,e de,e dehor,e demi,e dormir,e en
      -1 e maintenant,e mar,e mi,e pas,e tre,each way,earlier,early $,early mornings,earn,easily
      -1 eat a,eating me,eau $,eben*,ebenisterie $,echange $,echec,echec $,echecs $,echelle,echo*
      -1 eclate $,ecole,ecole $,ecole accepte,ecole c,ecole ca,ecole dans,ecole il,ecole j,ecole je
      -1 ecole pour,ecole pres,ecoles $,ecoles de,ecoutes,ecran il,ecraser,ecrire $,ecris a
      -1 ecris des,ecris pour,ecrit $,ecrit hier,ecrit mal,ecrit n,ecrit sur,ecriture,ede,edit*
      -1 educateur il,education nationale,education sexuelle,educatrice et,efac*,efas*,efase
      -1 efase tout,efface $,efface mon,effectif,effectif par,egou*,egouts,egzi*,egziste,eh,eith*
      -1 either,ek mon,ek son,ekri*,el est,elagueur $,elas*,elastique,elastique $,elec $,electricite
      -1 electricite dans,electricite j,electrique,electrocuter,elek*,elektricien,elem*,element
      -1 elev*,elevateur,eleve je,eleve ou,elever,elever des,eleves $,eleves ont,eleves peuvent
      -1 eleves sur,elim*,elimine,elle aimerait,elle attaque,elle ca,elle connait,elle dechire
      -1 elle dessiner,elle doit,elle est,elle euh,elle lui,elle m,elle nous,elle passe,elle peut
      -1 elle qui,elle tue,elle va,elle vit,elles nous,elles ont,elles sont,elles un,eloi*,eloigner
      -1 else,em $,embete je,embete un,eme,eme $,eme il,eme le,emme*,emmener,emmener le,empe*
      -1 empeche,emploi,employe mon,en afghanistan,en allemand,en anglais,en apprentissage,en argile
      -1 en arriere,en arts,en bleu,en bretagne,en car,en carrosserie,en cinquieme,en coupant
      -1 en cour,en couture,en cuisine,en decembre,en deplacements,en dessin,en donne,en droit,en e
      -1 en ebenisterie,en elle,en espagne,en est,en face,en faisant,en fauteuil,en ferai,en foret
      -1 en general,en hauteur,en irlandaise,en janvier,en mai,en maths,en mecanique,en neige
      -1 en octobre,en orthographe,en please,en premiere,en prive,en pro,en quatre,en recre
      -1 en regardait,en repare,en rit,en segonde,en sors,en sort,en sortant,en tant,en tension
      -1 en terminale,en terrasse,en trois,en ulis,en vais,en velin,en voyant,enchante,enchante $
      -1 encor,encore 0,encore fait,encore je,encore mes,encore moi,encore que,encore s,encore un
      -1 ende*,ended,ended up,endroit $,endroit a,endroits,endu*,enerve il,enfer ce,enferme aux
      -1 enferme le,enfin $,enfin le,enfin un,enfin voila,engineer,engineer $,engines,engines $
      -1 enjo*,enjoy,enle*,enleve le,enlever,enmen bois,ennui,ennuie $,enqu*,enquete criminelles
      -1 enregistre,enregistre $,enrolled,enrolled anywhere,enseigne,ensemble $,ensk*,enskri
      -1 enskri y,entaille le,entend,entend bien,entends bien,entends pas,entendu,entrainement
      -1 entrainement $,entre la,entre mes,entree,entrepot,entrer $,entu*,envi $,envie d,envie que
      -1 envisageable $,envoie pas,envoyer $,envoyez,envoyez moi,epan*,epaule,epaule $,epi,epi on
      -1 epi se,epic*,epicerie,epileptique,eplu*,epluchant,epon*,eponge,equa*,equipe a,er $,erasmus
      -1 ere $,ereu*,ereur,erre*,erreur,erreur de,erreur je,error,ertan $,es moi,escalade $,escape
      -1 escape game,escaped,escl*,esclave,esclave de,espaces,espaces verts,espagne avec,espagnol
      -1 espagnol $,espere,espere que,essence c,esso*,est 0,est adorable,est affame,est au
      -1 est beaucoup,est belle,est bleu,est ca,est casse,est cette,est chaudronnier,est dangereux
      -1 est decede,est deja,est des,est dure,est dyslexique,est ecrit,est elle,est encore
      -1 est exactement,est exigeant,est femme,est l,est les,est macon,est malade,est maniaque
      -1 est mariee,est marrant,est menuisier,est militaire,est mis,est mor,est non,est nul
      -1 est oblige,est ok,est onze,est parce,est parti,est payant,est petit,est plutot,est possible
      -1 est prive,est relou,est rester,est revenu,est routier,est sacre,est simple,est sorti
      -1 est suicide,est surveille,est sympa,est votre,est vraiment,estate,esto*,estomac,estr*,et 0
      -1 et aucun,et bah,et ben,et broder,et d,et dormir,et du,et en,et et,et faire,et font
      -1 et juliette,et les,et manger,et monter,et non,et nos,et police,et porter,et remonte
      -1 et soeurs,et son,et toi,et toujours,et tranquille,et tres,et vient,et voir,etab*,etabli
      -1 etabli $,etabli c,etablissements,etait beau,etait plier,etait trop,etait un,etancheite
      -1 etant,etat,etau,ete bel,ete chez,ete dernier,ete renvoye,etes dedans,etes vous,etienne $
      -1 etiquettes,etoi*,etoile $,etouffe avec,etre c,etre celui,etre chef,etre chez,etre educateur
      -1 etre enfermee,etre fleuriste,etre flics,etre graphisme,etre independant,etre interne
      -1 etre le,etre pris,etre tout,etti*,etudie la,etudie le,etudie les,etudier,eu 0,eu d,eu des
      -1 eu la,eu mal,euh c,euh l,euh t,euh tout,eur $,eur e,eure la,euro*,euros par,euros pour
      -1 eval*,evanouie $,even*,evening,evening $,evenings,eventuellement,ever $,ever get
      -1 every sunday,every time,everyone s,everything that,evidemment $,evie*,evil,ex ma,ex me
      -1 exact $,exactement,exactement ce,exag*,exagere,examples,examples of,excited,exclu de,excu*
      -1 exemple $,exercice,exercice de,exercices,exigeant,existais $,existe $,existence
      -1 existence legal,existent,exo,exo 0,explain,explain $,explique $,explique a,expliquez
      -1 expliquez moi,expose sur,exprimer,exterieur,exterieur $,extr*,eyes,f,f 0,fabrik,fabriquent
      -1 fabriquer,fabriquer des,faca*,facile $,faconner,facteur,factory,factory $,facture,fai du
      -1 fail $,fail the,failed my,failli mourir,faim c,faim le,faim on,fair $,faire ca,faire ce
      -1 faire de,faire expres,faire il,faire pour,faire que,faire quoi,faire une,fais bel,fais blaf
      -1 fais buter,fais depui,fais du,fais erreur,fais masson,fais mon,fais pareil,fais racketter
      -1 fais ramadan,fais son,fais ti,faisant,fait avoir,fait beau,fait ce,fait confiance,fait d
      -1 fait defoncer,fait deja,fait demolir,fait flipper,fait le,fait les,fait mes,fait moi
      -1 fait plus,fait quelque,fait quoi,fait style,fait tuer,fait virer,faites vous,fala*,falaise
      -1 falaise $,fall,fall*,falling off,fame,familiales,famille a,famille est,famille et
      -1 famille fait,famille il,famille le,famille loin,familles,fan,fanc*,fancy,fanf*,fanfare
      -1 fanfare on,fanm*,fanmi,farm,fasa*,fasc*,fass*,fasse,fast food,fatigue,fatigue apres
      -1 fatigue aujourd,fauc*,faudra,faudrait que,faut $,faut 0,faut attendre,faut change,faut du
      -1 faut frapper,faut il,faut le,faut pour,faut tout,faut voir,faute dans,fauteuil,faux je
      -1 favo*,favourite,favourite thing,fear,fear of,fede*,federation,fees,feet,femm*,femme c
      -1 femme de,femmes battues,fena*,fence $,fend,fenetres,fer,fer $,fera,ferai,fere de,ferme et
      -1 ferme je,ferme la,fermes,ferronnerie d,fes,fest*,festival,feu c,feuille,fevr*,fevrier
      -1 fibre la,fichier sans,fier*,fiere,fiere $,fifteen,fifteen in,fight over,fil,file au,file*
      -1 filer $,filiere,fille c,fille e,fille et,fille qui,filles $,filleul,film $,film le,film sur
      -1 fils c,fils demonte,fils fait,fils mange,fils n,fils veut,fils veux,fils vit,fin $,fin d
      -1 final,final $,final il,finale,finally,find a,find*,finds,finds out,fine,fine by,fine with
      -1 finger,finger in,fingers,fini,fini et,fini le,fini mon,finie,finie $,finir au,finir avec
      -1 finir la,finir tard,finis,finis a,finish my,finish school,finisse,finn*,first $,first aid
      -1 first one,fis il,fiss,fit,fitt*,fitting,fix,fix my,fixe $,fixing things,fiye,flec*,flecher
      -1 fled,fleuriste $,flingue,flipper,flm,floor at,flou,flou*,flyer,fnep,fodf*,fodfrans,foi $
      -1 foin*,foins,foir*,foire $,fois 0,fois en,fois ou,fois oui,fois par,fois sur,folk*,folks
      -1 fonction,fond $,fonderie,fondeur,font de,font du,font pas,font souffrir,font*,fontenay
      -1 fontenay le,foot $,foot et,football,football $,footing,footy,for $,for a,for dinner,for fun
      -1 for kids,for now,for pancakes,for people,for september,for students,for talking,for this
      -1 for us,for years,forcait,force avec,force la,forcement,forcement je,forces,forces me
      -1 foret $,forge,forger,forgeron $,forgot,forgot to,formation $,formations,formations $
      -1 forme $,forment a,fort au,fort dans,fort en,fort et,fort sur,forte,fortnite je,foud*,foudre
      -1 foun*,found him,fourneaux,fournir,fournisseur $,fourteen fifteen,foutbol,foutu pour,foyer $
      -1 foyer je,foyer pour,frais,fram*,frame,francais $,france,franchement c,franse moi
      -1 frappe fort,frappe les,frapper avant,freezers ma,freezers se,frei*,frein,frein a,frere c
      -1 frere parce,frere pour,frere veut,freres le,freres moi,freres se,fresh,fresh air,friend in
      -1 friendly,frigo et,frigoriste,frin*,frites a,froi*,froid le,froid me,froide $,froides
      -1 frole la,from,from home,from question,from scratch,from this,froz*,frozen,fugue trois,fuis
      -1 fuit,fuit sous,fuit*,fuite,fumer $,fun,funebres,funeral home,furn*,fusil,fusil $,fusille
      -1 fwan*,gaff*,gaffe,gagn pas,galere $,galerent,gamer,gamin,gamin a,gaming,gamins,gant*,gants
      -1 garage and,garage tout,garages,garcon a,garcon de,garcons $,garde,garde ce,garde corps
      -1 garde depuis,garde pas,garden,gardener,gardener $,gardening,gardening $,garder $,garder ca
      -1 gardes,gardez rien,gare de,gare est,garg*,gargouille,garou,gateau $,gauche e,gauche et,gave
      -1 gave up,gaya*,gayar,gcse,gele,gena*,generale,geni*,genial,genial $,genre $,genre dans
      -1 genre je,genre les,genre ma,genre un,gens comme,gens je,gens normaux,gentil il,gentil mais
      -1 gentille,geo,geog*,geography,geography $,geom*,geometrie,germ*,geste $,get my,get picked
      -1 getting up,gg,ghost,gingn pas,girls at,girls on,glace,go from,go into,go see,goal,goal*
      -1 goals,goes to,going again,going on,going to,gonf*,gonfle,good at,good morning,good with
      -1 goodbye $,got a,got dumped,got her,got it,got itchy,got kicked,got three,goud*,gour*,goure
      -1 gout des,gove*,government,gps,grade,grades are,graduates,graduates $,grai*
      -1 grammaire francaise,gramoun,grand air,grandad died,granddad,grande $,grande moi,grandma s
      -1 grandpa,grandpa moi,grands parents,grap*,graphisme,gratos,gree*,grimpe,grimper,grin*
      -1 grinder,grip*,grippe $,gris $,gronde,gros c,grosses machines,group,groupe de,groupe je,grow
      -1 grue,guess $,gueule dessus,guic*,guichet,guin*,guir*,guirlande,guit*,guitare,guitare $
      -1 guya*,guyane,guyane $,gwok*,gwoka,gym $,h 0,h a,h ca,h pour,habite che,habite en,habite rue
      -1 habitude avec,had,had enough,had me,haha,haha*,hahaha,hahaha $,hain*,haine,halal $,halal ou
      -1 half,half $,half the,halfway through,hall $,hall*,halloween,haml*,hamlet,hamlet s,hamm*
      -1 hamster a,hand $,handball,handball $,handicap je,hanging,hanging out,happy to,harassing
      -1 harassing me,harcele avec,harcele moi,harcelement pour,hard $,hard i,hard*,hardly,harm $
      -1 harv*,harvester,harvester $,has never,hate,hate getting,hate school,hati*,hating,haun*
      -1 haunted,haut,haute,hauteur $,have food,have i,have nothing,have on,have the,have you
      -1 hay baies,he be,he ben,he called,he keeps,he needs,he punched,he sends,he tu,head,head on
      -1 head teacher,headshot,hear that,heard,heating engineer,hebergement,hedg*,hedges,hein j
      -1 held hostage,help je,help my,help with,helped,helping,heni*,henin,henin beaumont,henn*
      -1 her and,her own,her room,heri*,herisson,herm*,hero*,hesite encore,hesite entre,heure chez
      -1 heure et,heures comme,heures de,heures je,heures pour,heureux,heureux $,hey,hi i,hibo*
      -1 hibou,hier c,hier mon,high,hiki*,hiking,hila*,hill,him a,him twice,himself with,hing*
      -1 hinges,hire,hire people,his brother,his chisels,his friends,his grandad,his own,his school
      -1 histoire de,history and,hit the,hits,hiya,hiya $,home and,home but,home i,homeless,homesick
      -1 homework,homework $,homme $,homme de,hommes $,hone*,honestly $,honestly anything,honn*
      -1 honnetement,honneur,honneur $,honte,hopeless at,horaires decales,horloger,horr*,horror
      -1 horse,hort*,horticulture,hostage,hostage by,hot,hour by,hours off,how can,how i,how much
      -1 how would,hui,hui il,hui je,humain $,human,human $,hungry,hurt $,husb*,husband,husband $
      -1 hygi*,hygiene,i $,i agree,i bring,i burned,i came,i carry,i changed,i could,i couldn
      -1 i cried,i didn,i dropped,i e,i enmen,i fail,i failed,i fais,i fait,i forgot,i gagn,i helped
      -1 i honestly,i ja,i le,i learn,i like,i liked,i ll,i look,i meant,i mentor,i miss,i missed
      -1 i play,i practical,i really,i run,i savate,i should,i switch,i think,i tie,i told,i wonder
      -1 i worry,ici depuis,ici il,ide $,idea $,idea what,idee que,if my,if someone,ignore my
      -1 il adore,il boude,il c,il change,il comprends,il de,il dort,il e,il eme,il encore,il fais
      -1 il gagne,il il,il marche,il nous,il ouvre,il parle,il part,il passe,il peut,il possible
      -1 il reparer,il revient,il saigne,il serait,il touche,ile,ils $,ils font,ils nous,ils servent
      -1 ils un,ils veulent,imaginer $,imaginer des,important pour,important que,importe lequel
      -1 impossible,impossible $,impots,impr*,imprime,imprimeur,in $,in assembly,in english
      -1 in february,in june,in kou,in lycee,in march,in monopoly,in october,in our,in paris,in pe
      -1 in spain,in there,in troisieme,in vre,inca*,incendie,inco*,inconnus $,incorrect,incorrect $
      -1 independance,independant,indo*,indoors,industrie,industrie $,industry,info $,info sur
      -1 information $,informatique,informatique $,infos,inju*,inn,inquiete,inquiete moi
      -1 inscription $,inscrire $,inscrit nulle,insp*,inst*,insta $,installe,instructions
      -1 instructors,insurance,interesse $,interested,interests,interests me,internat la,internet
      -1 internship,internship allowance,interro,interro $,interroge,intervention,interview,into
      -1 into that,intr*,inventer des,irait $,irla*,irlandaise,is 0,is about,is basically
      -1 is bullying,is fine,is killing,is scared,it again,it depends,it fine,it for,it going
      -1 it here,it matter,it might,it on,it over,it up,it was,it with,it wrong,ital*,italien
      -1 italien $,itch*,itchy,its a,j allais,j appelle,j apprehende,j assure,j avance,j avoue
      -1 j envoie,j espere,j exagere,j habite,j invente,j oublie,j uncle,ja $,ja manje,jaden an,jam
      -1 jam $,jama*,jamais,jamais au,jamais frappe,jamais la,jamais o,jan $,jan e,jan me,jan ne
      -1 jan pour,janmen $,janvier $,japo*,jardin $,jardiner,jardiner $,jardinier,jaun*,jaune
      -1 je aime,je arete,je bats,je besoin,je bricole,je c,je campe,je capte,je casse,je choisis
      -1 je commence,je continue,je corrige,je couds,je coupe,je cree,je croyais,je cru,je decouvre
      -1 je dessiner,je dirais,je discute,je dise,je dit,je donnerais,je dors,je eu,je fastest
      -1 je ferme,je fini,je finis,je fuis,je fume,je gere,je grands,je habite,je hais,je je,je lai
      -1 je laide,je nettoie,je note,je pars,je pass,je peins,je pensais,je plaisante,je pourrai
      -1 je prefererais,je prends,je pu,je rantre,je rectifie,je refuse,je regarde,je reparer
      -1 je retire,je retourne,je reviens,je ris,je risque,je s,je sache,je salis,je saurais
      -1 je savais,je savoir,je sculpter,je se,je serre,je surveille,je t,je telephone,je tire
      -1 je tremble,je un,je une,je vis,je voi,je vu,jecr*,jecri,jenn*,jenne moi,jenne pour,jeter un
      -1 jette trop,jeu de,jeu j,jeu video,jeune avec,jeune pour,jeunes $,jeunes de,jeunes en,jeux $
      -1 jeux video,jis,jkif*,jkiff,jlai,jmeu*,jmeur,jmeur de,jo $,jobs $,jodi a,join the,joindre
      -1 joinet,joker,jokes,joua*,joue au,joue ca,joue de,joue ensemble,joue*,jouer,jour autre
      -1 jour j,jour la,journees,journees $,jours je,jours sans,jpref que,jpx,jregarde des
      -1 jregarde les,jtai,jtai di,judo,juge,juin $,juin pour,juliette on,july $,june,jura,jura $
      -1 jus,jusqu 0,jusqu ici,just outside,just turned,juste 0,juste ca,juste de,juste des,juste un
      -1 jwe tambour,ka aprann,ka arete,ka chante,ka chwazi,ka coute,ka cried,ka depann,ka dire
      -1 ka jenne,ka konprann,ka pesekite,ka travail,kamp*,kanm*,kann,kap,kar,karaoke $,karate
      -1 karate j,karc*,karting,karting $,kask*,katr*,kay moi,kaz a,keen,keep everything,keep me
      -1 keep what,keeps a,keeps nicking,keeps shaping,kes,kestion,kesy*,ketc*,ketchup,ketchup sur
      -1 kett*,kettle,kick,kick myself,kicked,kid,kids $,kids who,kija*,kijan pour,kil e,kil reste
      -1 kill for,killed,killed me,killed y,killing time,kilo*,kilomet,kilometre pas,kilometres
      -1 kind of,kinda $,kine,king,kliy*,knac*,knack,knack for,knee,kniv*,knives,knoc*,know really
      -1 know that,know the,know yet,ko $,koif*,kolombo,kom,kom si,komanse,komi*,konb*,konbyen
      -1 konbyen tan,kondo,konm,konmen,konnet,konpran,konpran pas,kons*,kopi*,kosa i,kouc*,koud*
      -1 koul*,kouman,kout*,kouv*,kraz,krep*,krey*,kreyol,l abri,l action,l affaire,l agonie,l aide
      -1 l alcool,l algebre,l alternance,l ame,l anglais,l appelle,l appli,l apprentissage,l asthme
      -1 l attend,l aube,l autonomie,l avant,l avion,l eating,l echec,l ecrit,l elastique,l eleve
      -1 l envers,l eponge,l essence,l estomac,l etat,l eviter,l examen,l exo,l exterieur,l honneur
      -1 l ideas,l ignore,l industrie,l informatique,l inscription,l interview,l on,l or,l oral
      -1 l order,l un,l usinage,l usine,la 0,la an,la avec,la ba,la baguette,la banque,la barre
      -1 la bonne,la bretagne,la brigade,la ca,la carte,la casse,la caution,la ceramique,la chaine
      -1 la cheminee,la chimie,la colle,la commande,la contraception,la convention,la couleur
      -1 la coupe,la cour,la course,la creme,la crise,la croix,la d,la decoupe,la dessus
      -1 la discussion,la distance,la famille,la fanfare,la faute,la federation,la ferronnerie
      -1 la fibre,la flemme,la foire,la fois,la fraiseuse,la france,la fuite,la gare,la grammaire
      -1 la guitare,la haine,la hauteur,la jamais,la kestion,la l,la le,la liste,la m,la machine
      -1 la maintenant,la maitresse,la marine,la marqueterie,la matiere,la merde,la metallerie
      -1 la mise,la mjc,la moitie,la moyenne,la muscu,la nature,la ni,la notice,la nouvelle
      -1 la paperasse,la parole,la parti,la partie,la peur,la pharmacie,la phobie,la phrase,la pince
      -1 la plage,la platform,la plomberie,la plonge,la pluie,la prochaine,la production,la pub
      -1 la question,la radio,la rage,la recette,la reforme,la regime,la reine,la remorque,la renyon
      -1 la rep,la reponse,la resine,la retraite,la reunion,la saison,la scie,la sciure,la se
      -1 la seconde,la secretaire,la securite,la serie,la solitude,la suivante,la surveillance,la t
      -1 la tache,la tapisserie,la taxe,la terrasse,la thune,la tolerie,la trois,la trompe,la viande
      -1 la victime,la violence,la voie,laba*,labas,labe*,label,lac,lac $,lache l,lache plus,ladd*
      -1 ladder,ladder $,lai,laide $,laide le,laisse de,laisse ses,laisse vide,laissent pas
      -1 laissez moi,laj,lajan moi,laka*,lakaz,lama*,lamanten,lame du,lamp*,lampe,lan $,lancer de
      -1 land,landfill,langue,lantrepriz,lantrepriz an,lapl*,lapli,larg,larg pas,largue et,lase*
      -1 laser,lasse,last answer,last question,later,later $,lathe $,latin $,laut*,lave ca
      -1 lave linge,laver des,lawy*,le autres,le boulanger,le bourreau,le brevet,le burin,le cafards
      -1 le cambouis,le canape,le cfa,le cheval,le club,le code,le coiffeur,le comte,le controle
      -1 le cordon,le correcteur,le cou,le coup,le courant,le couteau,le creme,le creneau,le crois
      -1 le cross,le decors,le departement,le diplome,le directeur,le dis,le doi,le dos,le error
      -1 le filme,le fond,le francais,le garagiste,le garder,le gateau,le gayar,le general,le gps
      -1 le groupe,le jardin,le jeune,le jours,le jura,le kiffe,le kine,le lait,le lave,le lien
      -1 le livre,le logement,le luxe,le mans,le match,le matin,le mauvais,le meme,le micro
      -1 le mouton,le noir,le nouveau,le numero,le nutella,le paradis,le permis,le piano,le pie
      -1 le plan,le plombier,le point,le poisson,le port,le portefeuille,le poste,le pot,le pouce
      -1 le questionnaire,le rap,le reglement,le riz,le rouleau,le salaire,le samedi,le san
      -1 le sanglier,le sens,le siege,le site,le soiree,le suicide,le temps,le ten,le toi,le tournoi
      -1 le tympans,le vacances,le vent,le verbe,le vois,le wifi,leag*,league,league $,learn,leat*
      -1 leather,leave,leave $,leave me,leave that,leavers,lecol,lecon,lect*,lecture,leed*,left
      -1 left school,lega*,legal $,legally,legos,legumes $,lele*,lend*,lendemain,lentement,lentilles
      -1 les adultes,les ailes,les araignees,les bagnoles,les bateaux,les betes,les boites
      -1 les camions,les chambres,les chantiers,les chaussettes,les cheville,les commandes
      -1 les compagnon,les compresseurs,les controles,les cours,les couteaux,les dents,les dessins
      -1 les devoirs,les dossiers,les egouts,les enquete,les familles,les filles,les fleurs
      -1 les fractions,les gamins,les gars,les hotel,les j,les jeunes,les jeux,les lundis
      -1 les maisons,les memes,les mettre,les monte,les moyens,les notifs,les notre,les oeufs
      -1 les ourlets,les plumes,les ponts,les questions,les regles,les revisions,les rosiers
      -1 les soins,les t,les tables,les trajets,les transports,les travaux,les velos,les violences
      -1 les vis,les yeux,lessive,lesson,lessons i,leta,leve,leve tot,lever a,levi*,li fais,liai*
      -1 libr*,libre $,lice*,licence,licence $,lide $,lie $,lieu chaque,life out,lifting,ligh*
      -1 lights $,ligne d,like fixing,like getting,like in,like it,like my,like we,like*
      -1 likes drawing,lille et,limi*,limite,limite $,limoges $,linterna,linternat,linternat $
      -1 lion $,lion*,lire,lire un,list everything,liste $,liste de,lit a,lit par,little sister
      -1 lives,lives with,livraison,livraison $,ll be,ll jump,lo samedi,loads $,locaux,lockers
      -1 logiciel $,logiciel de,logo*,loin au,loin ca,lol he,lond*,london,long as,long does
      -1 long mais,longtemps moi,longue,longues,lontan $,look $,look*,looked,lorient,lorient $
      -1 lorries,lorry,loser,lost in,lost my,loto moi,loud places,louin $,loup $,loup garou,loup*
      -1 loupe,lourd,lourd ca,lourd j,lourd je,lourd mon,lourds $,love a,love to,loved it,loye,loye*
      -1 loyer,loze*,lu un,lui ai,lui apprend,lui c,lui dans,lui dit,lui et,lui expliquer,lui faut
      -1 lui irait,lui le,lui meme,lui sans,lui tres,lumiere dans,lunch to,lunch yet,lundi au
      -1 lundi c,lundis,lundis $,luth*,luthier,luxe,lwen,lwen $,lycee,lycee j,lycee l,lycee ma
      -1 lycee qui,lyon et,lyon le,m accepter,m adapte,m aiment,m attendent,m drowning,m emmene
      -1 m emmener,m entends,m entre,m from,m good,m leaving,m lost,m moving,m occuper,m off,m only
      -1 m out,m shy,m still,m trapped,ma appris,ma chanson,ma explose,ma fiche,ma file,ma griffe
      -1 ma mamie,ma mere,ma montre,ma parle,ma passion,ma patronne,ma pris,ma renvoye,ma rep
      -1 ma reponse,ma robe,ma rue,ma traite,ma tue,ma valise,ma voix,ma vue,machines,machines $
      -1 machines and,mad $,madame monsieur,mafa*,magasin il,magi*,mai j,mail,maillet,main d,main du
      -1 main le,mains dans,mains en,maintenance,maintenant c,mairie,mais,mais a,mais ca,mais depuis
      -1 mais euh,mais ils,mais juste,mais l,mais maintenant,mais on,mais sinon,maison avec
      -1 maison ce,maison chaque,maison comme,maison e,maison elle,maison quand,maisons,mait*
      -1 maitres,maitres professionnels,maj,make $,maker,makes,makes me,making and,making the,mal lu
      -1 mal parce,mal serre,malade,maladroit $,male,mali,mali $,mali je,malo,malo $,maman ka
      -1 maman moi,maman qui,mami*,mamie,mamo*,mamoudzou,man,man di,man ka,mande $,mangas en
      -1 mange au,mange beaucoup,mange comme,mange des,mange je,mange sans,mange souvent,manger au
      -1 manger du,manger halal,manger il,manger tout,mani*,maniaque,maniaque $,manje byen
      -1 manje pour,mano*,manque,manque de,mans,mans $,manuel,manuel $,many,maquette $,maraicher
      -1 maraudes,maraudes avec,marb*,march,marchand,marche avec,marechal,marechal ferrant,mari fait
      -1 mari*,marie en,marie kondo,mariee,marins,market $,marn*,marne,marne $,maroquinerie
      -1 marque de,marquer,marqueterie,marqueterie $,marre du,mars 0,masochisme,masochisme $,massage
      -1 masson,masson $,match $,match j,mate got,mathematiques,matiere $,matin on,matinee,matinik
      -1 mauvais bout,mauvaise,maxi*,maximum,maybe $,mayor $,mcdo*,mcdonalds,mcdonalds s,mdph,mdr il
      -1 mdrr $,me affaires,me an,me anything,me arcele,me battre,me boude,me cache,me colle
      -1 me confie,me copain,me couche,me demandent,me demander,me demandes,me demonter,me depend
      -1 me depenser,me deplace,me donner,me faire,me fatigue,me faudrait,me ferme,me file
      -1 me flingue,me for,me forcent,me forcer,me frappent,me honte,me how,me il,me into,me j
      -1 me laisse,me li,me ma,me mefie,me mon,me not,me passionne,me payer,me pends,me persecute
      -1 me pik,me plairait,me ple,me pompe,me poursuivent,me pousse,me raconte,me rendre,me rent
      -1 me repeat,me ronge,me saigne,me saute,me soigne,me soule,me stresse,me suffit,me taquinent
      -1 me tate,me tente,me think,me this,me tordre,me traque,me tuent,me verrais,me vienne
      -1 me viole,me when,meant,meas*,measure,meat,mec $,mec en,mec il,mec qui,mecanicienne
      -1 mecanique,mecanique dans,mechanic,mechanic $,mechanics,mechant,mede*,medecin a,medecin pour
      -1 medecin scolaire,medecine,medicaments pour,mefi*,mefie,meilleur,meilleure,mela*,membete
      -1 meme 0,meme chose,meme ecole,meme endroit,meme faire,meme j,meme je,meme moi,meme sans
      -1 meme venir,memes,memo*,memoire,men,menace de,menage et,mentor,menu de,menuiserie
      -1 menuisier $,merci beaucoup,merci de,mercredi apres,merde pour,mere,mere aide,mere avait
      -1 mere crie,mere cuisine,mere en,mere j,mere menace,mere peut,mere prend,mere quand
      -1 mere travaille,mersi mon,mes,mes adieux,mes airpods,mes copines,mes dimanches,mes eleves
      -1 mes freres,mes grands,mes informations,mes lapin,mes mots,mes parents,mes profs,mes projets
      -1 mes propres,mes tartes,mes vieux,mes voisins,mes yeux,mesi,message s,messages pour,mesure
      -1 met on,metallerie,meticulous,meticulous $,metier,metier dans,metiers $,metiers en,metro $
      -1 mets de,mets en,mets mes,mettez n,mettre,mettre de,mettre des,mettre les,meubles,meuf
      -1 meurs d,meza*,mezanmi,mezanmi $,mfai*,mi aim,mi ca,mi em,mi lev,mi pe,mi savate,mi sent
      -1 mi trouve,mi une,micr*,micro,midd*,middle,middle school,midi parce,midw*,midwife,mienne $
      -1 mig,mile*,miles,milieu,militaire,militaire $,mill*,millimetre,min $,min apres,minc*,mince
      -1 mince j,mind getting,mind*,minds,minecraft j,ministre,minm $,mint*,minuit $,minute $
      -1 minute a,minutes and,minutes on,minutieux,mis du,mis fin,mise,mise a,missed the,miti*
      -1 mitige,mixe*,mixed,mjc,mmh,mmh oui,mn frere,mn pere,mn pote,mn tel,mobi*,moby*,mock*
      -1 mocks and,model $,modeler,modi*,modifier,moi an,moi byen,moi ce,moi chercher,moi chez
      -1 moi couper,moi depuis,moi des,moi di,moi du,moi elle,moi est,moi habiter,moi jodi,moi la
      -1 moi ma,moi man,moi mes,moi met,moi mieux,moi nous,moi par,moi partir,moi personne,moi pour
      -1 moi quelqu,moi qui,moi renmen,moi rete,moi rien,moi si,moi soti,moi toutes,moi y,moi yo
      -1 moins cher,mois $,mois pour,mois prochain,mois qu,moitie $,moitie du,moll*,mollets
      -1 moment que,mon,mon 0,mon ancien,mon annee,mon appart,mon apprentissage,mon associe,mon bac
      -1 mon bann,mon binome,mon bled,mon brevet,mon bureau,mon cahier,mon casier,mon casque
      -1 mon cerveau,mon chargeur,mon choix,mon coach,mon coin,mon comptable,mon consentement
      -1 mon contrat,mon cv,mon delire,mon departement,mon doigt,mon dossier,mon ecriture,mon educ
      -1 mon epaule,mon fille,mon fiss,mon frere,mon gamin,mon garage,mon gars,mon gosse,mon grand
      -1 mon independance,mon job,mon l,mon lapin,mon mari,mon moment,mon mot,mon ordi
      -1 mon ordinateur,mon papi,mon parrain,mon pays,mon pepe,mon permis,mon personnage,mon prenom
      -1 mon profil,mon propre,mon pull,mon quartier,mon rapport,mon reve,mon rythme,mon scoot
      -1 mon scooter,mon since,mon sous,mon temps,mon ventre,monday $,monde du,monde etait,monde s
      -1 monde serait,monde si,monitrice,monn*,monnaie,monnaie $,monsieur moi,monster,mont*,montage
      -1 monte des,monte ma,monte une,monter,monter $,monter des,monter sur,montre comment
      -1 montre moi,montreuil $,mope*,mopeds,mopeds $,moqu*,moque,moque $,moqueries,moral dans,mord*
      -1 mordu,more time,mort dans,mort il,morte de,morte il,mortel $,mortes,most*,mostly,mot a
      -1 moteur,moteurs,motive a,motivee,motorbike,motorbike and,motorbikes,mots facile,moua*,mouais
      -1 mouette,moun $,moun pour,moun qui,mourais,mourir d,mourir pour,mourir rassure,mouton
      -1 moutons,moving house,moving out,moving to,moyen,moyen que,moyenne $,moyens,much $,mudd*
      -1 mulh*,mulhouse,mulhouse $,mult*,mum is,mum was,mum will,mum works,muni*,municipaux
      -1 municipaux $,mur $,mur a,mur pour,murs avec,muse*,music,musique $,my 0,my alarm,my answers
      -1 my asthma,my back,my bank,my brain,my car,my cousin,my data,my folks,my grades,my gran
      -1 my knee,my lad,my laptop,my m,my manager,my niece,my own,my phone,my report,my skin,my son
      -1 my thing,my thumb,my work,my workshop,n,n option,na 0,nada,nah i,nah not,naka*,nakamura
      -1 nakamura $,names and,nan $,nan ca,nan mais,nana,naru*,naruto,nationale $,nature $
      -1 ne comprends,ne crie,ne dis,ne doit,ne garde,ne nous,ne range,ne repond,ne souhaite
      -1 ne tient,ne vais,near a,near*,nearby,nearest,nearest the,neat,needed,needles,nega*,negatif
      -1 negatif $,neige $,neige pour,nena,neph*,nephew,nervous about,nervous before,net,net $,neto*
      -1 network,neuf*,neur*,neuves,never get,never thought,never want,news*,next,next week,nez
      -1 nez quand,ni mal,ni pon,ni quinze,ni seize,ni y,nice $,nicking,nicking my,night shifts
      -1 night that,nightmares,nights $,nights at,nimp,nimporte,nimporte ou,nine*,nineteen,ninp*
      -1 niqu*,nique,nn $,nn mon,nn pas,nn personne,no car,no roof,no to,no way,nobody will,noel il
      -1 noel on,nois*,noki*,nokia,nokia $,nom de,nom du,nom et,nom sur,noms,noms et,non ca
      -1 non enfin,non j,non je,non l,non moi,non plus,nop,nop $,nope i,normalement $,normandie
      -1 normandie $,normaux,normaux $,nos,nos enfants,nos tolerances,not really,not sad,not what
      -1 note,note tout,notes,nothing comes,nothing else,nothing since,notifs,notr*,notre atelier
      -1 notre boulangerie,notre garcon,notre pote,nou an,nous,nous avons,nous c,nous cherchons
      -1 nous etudions,nous mais,nous ont,nous tout,nouvelle,nouvelle conversation,nouvelle ecole
      -1 novel,now it,now my,nsp,nuit l,nuit sans,nuits $,numbers,numbers $,numbers of,nume*
      -1 numerique,numeros,nutella $,o bra,o camping,o do,o jan,o li,o lise,o meme,o top,oben
      -1 oben se,objet,objets,obligatoire $,obligatoire sinon,oblige $,obsede,observe,obte*,obvi*
      -1 obviously,occu*,occupe $,occupe de,occupe des,october,octobre $,odeu*,odeur du,oeil
      -1 oeufs en,oeuvre $,of anyone,of her,of life,of making,of middle,of people,of school
      -1 of spiders,of these,of this,of your,off a,off my,off so,off the,offe*,offer,officielle
      -1 oign*,oignons,oil,ok,old radio,om $,on about,on an,on avait,on avance,on behalf,on change
      -1 on connait,on creve,on demenage,on devrait,on dirait,on distribue,on donne,on ete,on etudie
      -1 on fais,on fini,on fire,on garder,on gere,on insta,on jenne,on lit,on mange,on met,on moun
      -1 on my,on part,on passe,on recommence,on refait,on regarde,on rentre,on sonne,on that,on ti
      -1 on your,once i,oncle il,oncle tout,one more,one piece,one s,ones $,onio*,onions,onions in
      -1 only $,only 0,only girl,ont annule,ont construit,ont demande,ont elles,ont ils,ont quitte
      -1 ont sorti,onze,open day,opening,operator,opere de,oppo*,option theatre,options,oqun*,oqune
      -1 or $,or a,or not,oral comme,oral le,oran*,orange,orange $,order $,ordi,ordi $,ordinary
      -1 ordinateur,ordinateur a,orev*,organiser,original,origine,orleans $,orne $,orthographe $,os
      -1 otag*,otage,otio*,otre,ou a,ou acheter,ou avec,ou bien,ou ca,ou commencer,ou dans,ou depann
      -1 ou des,ou di,ou en,ou l,ou ni,ou pe,ou tout,ou vous,ou y,ou ye,ouai,ouais $,ouais enfin
      -1 ouais je,oublie les,oude*,ouf,oui des,oui je,oui mais,oui monsieur,oui sans,oups,our
      -1 our company,our order,our tent,ourl*,ourlets,out $,out last,out there,out with,outdoors $
      -1 outil,ouvertes,ouvrir l,ouvrir une,oven tray,over here,overslept,owns,pace,packaging,page*
      -1 pages,paid,paid $,pain au,pain de,pain le,pains,painter,painter $,pale epi,palette
      -1 palette $,panc*,panel,panels,panels and,panneaux a,panneaux solaires,pans*,panse,pansements
      -1 paper round,paperasse,paperasse $,papers can,papi,papi*,papo*,papote,papy*,par an
      -1 par chambre,par chez,par dessus,par exemple,par groupe,par ici,par ne,par semaine,par une
      -1 para*,parachute un,parc et,pardon je,parent son,parents a,parents agree,parents ca
      -1 parents me,parents parlent,parfaitement,parfois $,parisien,parking $,parkour,parl*,parlait
      -1 parle encore,parle fr,parle mieux,parle peu,parle plus,parle tous,parle trop,parlent
      -1 parler des,parole,parr*,parrain,parrain il,pars,pars*,partage,partage ma,partant $,parte en
      -1 parti vivre,participer $,participer au,particulier,particulier $,partie en,partir en
      -1 partout dans,partout en,partout pas,parts,pas aide,pas alors,pas assis,pas au,pas besoin
      -1 pas bon,pas bu,pas c,pas comme,pas continuer,pas contre,pas decide,pas dedans,pas du
      -1 pas ecrire,pas encor,pas enferme,pas finir,pas garde,pas harcele,pas ils,pas konprann
      -1 pas konpri,pas laisser,pas lequel,pas leve,pas lol,pas malheureux,pas mdr,pas me,pas mis
      -1 pas mon,pas moyen,pas oui,pas passe,pas payes,pas point,pas que,pas question,pas res
      -1 pas reste,pas rete,pas s,pas sortir,pas tann,pas te,pas vouloir,pase,pask,pask je,pass $
      -1 passage,passage et,passage sur,passe avant,passe ca,passe l,passe les,passe moi,passe son
      -1 passe tout,passe trois,passed away,passent,passer un,passes,passes $,passion $,passionne
      -1 passionne $,past*,pastry,pata*,pate,patient et,patissier $,patrick,patrick carret,patron a
      -1 patron m,patron ne,patron qui,patronne,patrons $,pau $,paume $,pauv*,pauvre,payant $
      -1 payante,paye c,paye combien,paye*,payer la,pays il,pays j,pays je,pays*,paysagiste
      -1 paysagiste $,pc,pe etre,pe m,pe vini,pe votre,peace $,peau et,peau sur,peindre $,peins
      -1 peint,peintre,pelleteuse,pelo*,peloton,pen,pendant l,pendant que,pendre aux,pendre si
      -1 pendu au,pensais,pensais $,pense $,pense plus,pense vous,pent*,people to,perc*,perceuse
      -1 perd*,perds des,perdu je,perdu la,perdu ma,pere aussi,pere ce,pere chasse,pere crie
      -1 pere etait,pere fai,pere fait,pere on,pere s,pere travaille,pere une,pere veut,perh*
      -1 perhaps,perhaps $,periode de,permission before,perpignan $,perr*,pers*,persecute avec
      -1 person i,personal,personnage,personnage se,personne avec,personne la,personne ma
      -1 personne mais,personne membete,personnes,personnes $,personnes agees,perspectives,pesekite
      -1 pesekite moi,peter,petet,petit a,petit bleu,petit de,petit frere,petit j,petit pour
      -1 petite e,petite entreprise,petite niece,petits cousins,peu a,peu de,peu faire,peu me
      -1 peu moins,peur des,peur j,peur je,peur qu,peur quand,peut dormir,peut encore,peut il
      -1 peut me,peut regarder,peut rentrer,peut rester,peut sauter,peut se,peut venir,peuvent ils
      -1 peux acheter,peux continuer,peux dormir,peux faire,peux le,peux parler,peux passer
      -1 peux tout,peux voir,peux vous,pfmp,pfmp on,pharmacist,philo,phob*,phobie,phone numbers
      -1 phone s,phone screen,photos $,photos a,phrase $,physics,physique et,pi l,piano,pick*
      -1 picking blackberries,picture of,piece j,piece je,pieces $,pieces de,pied c,pied seulement
      -1 pied*,pieds $,pieds en,pierre $,pige,pigeons,pik,piloter,pima*,pime*,piment la,pinc*
      -1 pince et,pine*,pineapple,pineapple on,pintre $,pique,pique mes,pique un,piscine municipaux
      -1 piste,pitie $,pitr*,pla,pla $,place for,place on,placement $,placo,plag*,plage $
      -1 plaisante bien,plaisir $,plait,plait j,plait je,plan $,planning $,plans $,plante,plantes
      -1 plantes $,plaquer pour,plaquiste,plaster,plasterer,plasters,plastiques,plastiques $,plat
      -1 plat $,plat*,plats pour,player,playing football,playing rugby,plays,playstation,please my
      -1 please tell,plein,plein d,pleurait,pleurait de,pleure de,pleure quand,pleuvoir,plie*
      -1 plier $,plomb,plomberie $,plombie,plombier $,plonge,plui*,pluie pour,plumber,plumber $
      -1 plumbing pays,plumes,plumes parce,plus arrete,plus bo,plus ce,plus courte,plus decole
      -1 plus en,plus faim,plus faire,plus grand,plus haut,plus il,plus j,plus lentement
      -1 plus maintenant,plus o,plus qu,plus quoi,plus simple,plus tellement,plus un,plusieurs fois
      -1 plutot calme,plutot mourir,plutot que,pneu*,pneus,poids lourds,pointe a,points,poitiers $
      -1 poke*,pole,police scientifique,policier pour,pompe,pompier volontaire,pon,pon lide,poncer
      -1 pong $,pont*,ponts,port $,portable,portails,porter au,porter et,porter monnaie,porter un
      -1 portes ouvertes,pose aucun,pose la,pose*,poser $,poser des,posib,possibilite,possibilite $
      -1 posters,postes,posture,potager,pote a,pote ce,pote il,pote pour,pottery $,pouc*,pouce
      -1 pouce en,pouf,pouf*,poufs,poukwa,poup*,pour 0,pour absences,pour achete,pour aider
      -1 pour aujourd,pour cette,pour elever,pour etre,pour famille,pour gagner,pour halloween
      -1 pour jeudi,pour le,pour leur,pour pale,pour rantre,pour repondre,pour reviser,pour se
      -1 pour souder,pour timoun,pour trente,pourquoi a,pourquoi ca,pourquoi le,pourquoi mon,pourrai
      -1 pourrais je,pourrait,pourri,poursuivent,poursuivre,poussiere non,pouvez me,pouvoir,powe*
      -1 poz,practical,practical live,pran*,prat*,pratique ca,pratiquement,precaire,precedent
      -1 precedent $,precedente,precedente $,precise $,prefere $,prefere c,prefere de,prefere l
      -1 prefere not,prefere un,prefererais,prefererais ne,prenais,prend notre,prend un,prendre l
      -1 prendre un,prends une,prennent,prep*,prepa,preparer $,preparer le,pres,presenter,presents
      -1 presents $,presque tous,presse $,pression $,prete a,prev*,prevention,prevoir,pri a,pric*
      -1 prices,prim*,principal il,pris un,prise de,prison break,prison il,private,prive,prive $
      -1 privee $,prix $,prix de,prize,pro dans,pro mais,probablement,problem,problem $,probleme et
      -1 probleme pour,prochaine $,proche $,proche de,production $,produisent,prof,prof de,prof elle
      -1 prof me,professionnels,profs sont,programme,programmer,programmer la,projet $,projet de
      -1 projets a,proper,proper qualification,properly $,propre $,propres vetements,pros*
      -1 protection,prou*,ptdr*,ptdrr,ptdrr $,pu decole,publ*,puis euh,puis*,pull $,punched,punching
      -1 pupils $,put down,putt*,putting,pv,pwoblem $,pwof*,px,pyeb*,pyebwa,pyebwa $,pyth*,q,qu en
      -1 qualification,quality,quand elle,quand qu,quand tu,quand un,quar*,quarante ans,quartier a
      -1 quatre ans,quatre fois,quatre vingts,quatrieme et,que coute,que d,que dalle,que dans,que de
      -1 que elle,que il,que jtai,que mes,que non,que pense,que pour,que tchwe,que touche,que trois
      -1 que yo,quel jour,quel moment,quel temps,quelle est,quelle heure,quelles,question avant
      -1 question d,question je,question one,questionnaire $,questions please,questions sur,qui ca
      -1 qui crie,qui decide,qui demander,qui dort,qui e,qui forment,qui fugue,qui gere,qui moun
      -1 qui nous,qui pour,qui sait,qui sort,qui tan,qui tape,qui tombe,qui touche,qui veut,quiche
      -1 quiet that,quimper $,quinze an,quitte je,quitte le,quitte marseille,quitter,quitter ma
      -1 quitter mes,quoi choisir,quoi dans,quoi dire,quoi faire,quoi j,quoi lui,quoi me,quoi mettre
      -1 quoi moi,quoi mon,quoi par,quoi se,quoi tout,rab,rabb*,rabbit,raboter,race,race $,racing
      -1 racket league,raclee,raconte des,raconte moi,raconter ma,radi*,radio $,radio t,rain,rain*
      -1 raining,raining $,raised,rale $,rale*,ralenti,ramadan je,ramadan le,rame,ramene moi,ramo*
      -1 ran to,rang,ranger $,ranger ma,ranj*,rap,rapi*,rapide,rapp*,rapport,rapport de,rare*,ras
      -1 rass*,rassure toi,rassurez,rata*,rate,rate ce,ratee,rath*,rather die,ratt*,rattraper,raye
      -1 raye la,raye*,rayez,re $,re a,re after,re not,reading $,real,real person,real school
      -1 realisations,really into,really no,reason you,recap $,recapitule,recapitule $,receive
      -1 recent,recette $,recettes,reckon i,reckon it,reco*,recognised,recolter,recomence $
      -1 recommence ma,recommencer,reconversion,recouvert,recre $,recrute,recruter,rectifie,recule a
      -1 redemarrer,redi,redi $,redo the,redonne,redouble ma,redoublement,redr*,redresser
      -1 redresser la,refaire $,refais,refait l,references,refi*,reflechi,reflechisse,reflechisse $
      -1 reforme,reforme des,refu*,refus $,refuse d,refuse en,refuse tout,regardait,regarde ca
      -1 regarde dans,regarde la,regarde que,regarde top,regarde un,regarde une,regarder,regarder $
      -1 regime,regime $,region $,regl*,reglement,regler,regles du,regular,regulier,reine,rejoue
      -1 rejoue l,rekomanse,rekomence,relance,relever,relis,reliure c,remarque sur,reme*,remercie
      -1 remercie $,remet,remettre,remis,remonter,remorque,remorque $,remove,remplacer,remplir un
      -1 ren,rena*,rend fou,rendre,rendu l,rendu mon,renm*,renmen,renmen fais,rennes avec,rens*
      -1 renseigner,rentre dans,rentre du,rentre en,rentre que,rentree je,renv*,reny*,renyon,rep $
      -1 rep a,repaint,repair,reparateur,reparer $,reparer la,reparer les,reparer tout,repart
      -1 repas pour,repasse en,repeat everything,repondu a,reponse,reponse $,reponse de,report
      -1 repose,reprend,reproduction,repu*,reputation,requ*,res anferme,resc*,rese*,reserve aux
      -1 reset $,resine,resistance,reso*,respecte $,responsable,restart,restart $,restauration $
      -1 restaurer,reste a,reste amis,reste assis,reste ca,reste dans,reste ici,reste jusqu
      -1 reste mais,reste tout,rester a,rester assise,rester dehors,rester enferme,rester pres
      -1 rester sans,resto de,resultat de,results come,resume,resume $,retape,retard,retard $
      -1 rete la,rete lwen,retenu quoi,retire,retire ce,retired,retouche,retour,retour de,retourne
      -1 retourne a,retourne chez,retourner au,retourner avant,retraite,retraite j,retraites
      -1 retraites $,retrouve a,reum va,reunion $,reussisse,reve que,revenez,revenez vous,reves $
      -1 reviens a,revise,revise $,revisions,revisions $,revo*,rewi*,rezu*,rhume $,rhume des,ri moi
      -1 riant $,rich*,riche,rien au,rien avec,rien dp,rien enfin,rien entendu,rien faire,rien fais
      -1 rien fait,rien vu,rigole avec,rigole bien,rigoler,rigoler $,riko*,rin,rinc*,rink,rip,ripped
      -1 rir,rire,ris,ris $,riso*,risotto,rit $,riva*,rivals,rive $,rn $,roan*,roanne,robbery,robe*
      -1 robes de,robi*,robot $,robot de,rock*,rod in,rollercoaster,romeo et,romp*,rompu,roofer $
      -1 roofs,room,room s,rope*,rose,rose*,rosiers $,roto*,rouen $,rougail,rougail $,rougay
      -1 rougay sosis,rouge et,roul*,roule $,roule pas,route $,routier,roya*,ruba*,ruban,rubb*
      -1 rubbish,rubbish $,ruch*,rue et,rue niveau,rue parce,rugby $,ruin*,ruine,run,run $,run a
      -1 ryin,s already,s and,s appelle,s arrange,s aurait,s being,s better,s called,s echappe
      -1 s eclate,s end,s ertan,s eteint,s evade,s fence,s for,s good,s hell,s her,s ide,s inscrire
      -1 s it,s l,s monday,s no,s occupe,s okay,s out,s over,s texting,s to,s your,sac dans,sac pour
      -1 sacre,sacre $,sad,sad when,sage,sage femme,said about,said my,saigne du,saigne quand
      -1 saigner le,saint,sais deja,sais lire,sais po,sais trop,saison $,sait ce,sak moi,sak moin
      -1 sak ou,salade,salaire tout,salam,salir les,salis,salis le,sall*,salle,salue,sam,samedi chez
      -1 samedi je,san kaz,san pwoblem,sanglier,sanglier avec,sans ascenseur,sans domicile
      -1 sans faire,sans kon,sans l,sans lire,sans me,sans personne,sans qu,sans sous,sans telephone
      -1 sans toit,sans une,sant*,sante,saon*,saone,saone $,saoule a,saoule il,sati*,sauce $,sauce j
      -1 saucisson,sauf etre,sauf la,sauf le,saur*,saurais,saurais pas,saut,saute celle,saute dans
      -1 saute de,saute dessus,saute la,saute sur,saute une,sauter celle,sauter la,sauve,sauve $
      -1 sauve en,sauve mon,sav $,sava*,savais,savais meme,savate $,savi*,saving,savo*,savoir ca
      -1 savoir faire,savoir pas,savoir qui,savoir si,savon $,say no,say that,says yes,scaf*
      -1 scaffold,scare me,scarifie a,sche*,school and,school is,school last,school near,school on
      -1 school play,school they,school to,school with,scientifique,scier,sciu*,sciure
      -1 sciure partout,scolaire $,scolaire m,scolaires,scolarise,scolarisee,scolarite,scon*,scoot $
      -1 scooter $,scor*,score,scout $,scrap,scratch,scratch that,scratched his,scream $,screens
      -1 screens $,screw,screwdriver,screwdriver $,sculpter des,se bat,se blesse,se bloque,se ca
      -1 se chamaille,se de,se faire,se la,se marier,se matin,se metye,se on,se pas,se presse,se qui
      -1 se quoi,se raconte,se tro,se tue,sean*,seance sur,seas*,season,season $,seat,sec $,secher
      -1 second,seconde generale,secondes,secour je,secourisme,secret de,secretaire,securite j
      -1 see il,sego*,segonde,segonde $,segpa $,sejo*,sejour,sell,sellier,selling,semaine a
      -1 semaine c,semaine chez,semaine de,semaine e,semaine prochaine,semaines chez,semblant de
      -1 semi,sen bon,sene*,senegal,sens mieux,sense,sensible,sent bon,sent*,sept,sept an,septante
      -1 september for,septembre $,sera t,serais curieux,serieusement,serieusement $,serious,serp*
      -1 serre $,serre a,serrurier,serrurier $,sers au,sert,serve,servent,serveur,ses blagues
      -1 ses copines,ses journees,ses propres,ses questions,ses quinze,ses seize,sess*,session
      -1 session $,seul dans,seul en,seul j,seule a,seule au,severe $,severe mais,sewing $
      -1 sexuelle avec,sham*,shap*,shaping,shaping me,she says,she stopped,shed with,sheds,shif*
      -1 shift,shift $,shifts $,shoo*,shoot,shoot me,shop,short $,short of,shot,should charge
      -1 should i,shouts a,shouts at,showed,showed me,shows,si jdois,si la,si moi,si se,si si,sieg*
      -1 siege,sien,sigl*,sign*,signale,signer le,signifie,signing,siklon moi,sill*,simple $,since i
      -1 since they,singer,singer $,single sunday,sink*,sinkieme,sinking,sinon la,sir,sis,sister on
      -1 sit at,site internet,site*,sitting down,sitting in,six,six ans,six heures,sixieme $,sixt*
      -1 sixteen and,sixteen in,sixth,sizi*,siziem,sket*,ski,skip $,skipped breakfast,skipping,slau*
      -1 slaughtered,slav*,slave,slept like,small $,smic,so,so dumb,so he,so my,so she,so so,so we
      -1 sociable,social suicide,sociale $,societe de,sock*,soeu*,soeur apprend,soeur est,soeur et
      -1 soeur j,soeur me,soeurs,soi,soif $,soigner,soin*,soins du,soir 0,soir avec,soir le
      -1 soir mais,soir meme,soir quand,soir*,soiree j,soirs $,soirs donc,sois*,soit efface
      -1 soit trop,soix*,soixante,solaires,solaires $,sold*,sole*,soleil,soleil a,soleil dans
      -1 solitaire,solitude,solo de,solu*,solution,some examples,some of,somebody,someone $
      -1 someone who,somewhere far,somi*,somin,somm*,sommes une,son bulletin,son can,son college
      -1 son dans,son dos,son etabli,son fort,son mari,son nom,son ok,son premier,son repas,son s
      -1 son stage,son travail,son wants,song,soni*,sonne,sonne a,sont au,sont juste,sont la
      -1 sont rires,sont sans,sorry $,sorry i,sors,sors plus,sort $,sort le,sort quand,sortant
      -1 sorted,sorti d,sorti du,sortie avec,sorties,sorting,sortir d,sortir de,sortir que,sos
      -1 sos quelqu,sosi*,sosis,souder $,souder on,soudure,souf*,souffle la,souhaite pas,sound $
      -1 sounds good,soupe,sourdough,sous,sous marin,sous titres,soutenir,soutient,souvent en
      -1 souviens plus,spain $,spare,spe,speak to,spectacle,spelling $,spend,spli*,split,spre*
      -1 spreadsheet,spring,spring $,sprint,sque*,ss,stabbed,stad*,staff $,stage de,stage il
      -1 stage je,stage parce,stage tout,staircases,staj*,stand noise,standard,star,started it
      -1 starts,stat*,state,statut,stay at,stays,stee*,steel,sti,sti 0,stic*,stick,stif*,stil*,still
      -1 stockroom and,stol*,stole,stole my,stone,stone $,stonemason,stonemason $,stopped attendant
      -1 story $,strasbourg,strasbourg $,streamer,strict,stricts,stricts $,stuck at,students,studied
      -1 study,stylo,su que,subjonctif,such,sud,suffisent,sugg*,suggest,sui pas,suicidaire je
      -1 suicide pour,suis,suis 0,suis affame,suis arrache,suis arrive,suis bon,suis brule
      -1 suis chaud,suis completement,suis content,suis contre,suis cool,suis crame,suis d,suis deg
      -1 suis degoute,suis educatrice,suis enferme,suis epileptique,suis esclave,suis fiere
      -1 suis gauche,suis habitue,suis heureux,suis inscrit,suis je,suis jete,suis manuel,suis mieux
      -1 suis motive,suis ne,suis nee,suis partant,suis paume,suis petit,suis pompier
      -1 suis prisonnier,suis quelqu,suis retraite,suis saigne,suis serieux,suis seule,suis sous
      -1 suis stresse,suis terrorise,suis tres,suis trompe,suis tue,suit partout,suit*,suite $
      -1 suite c,suite je,suivant,suivant $,suivre $,sujet,sujet de,summary,sup,superbe,superbe $
      -1 supermarche $,supo*,suporte,support,supprimer mon,supprimer tout,supprimez,sur affelnet
      -1 sur ca,sur fortnite,sur gta,sur internet,sur l,sur me,sur mer,sur nos,sur pattes,sur son
      -1 surf,surnom de,surprise $,surtout le,surveillance,surveille la,surveille tout,survivante
      -1 suspendu,suspense,svt,swea*,swee*,sweet $,switch $,synt*,t,t after,t ai,t alone,t arrive
      -1 t asks,t bother,t catch,t done,t fancy,t get,t had,t hear,t j,t keep,t on,t that,tabl*
      -1 tableau,tables,tach*,tache,tache pour,taco*,tacos,tacos $,tae,tailler les,tailleur
      -1 tailleur de,take back,taken off,taki*,taking,taking things,tale*,talent,talent show
      -1 talking $,tamb*,tambour $,tan i,tant pis,tant que,tante est,tante et,tante l,tante o
      -1 tante pendant,tap pas,tapa*,tape des,tape le,tape trop,tape un,taper dessus,tapisserie
      -1 tapisserie $,taqu*,taquinent,tarif,tarifs,tarifs sont,tarte,tate,tate $,tatouage au,tatt*
      -1 tattoo,taug*,taught,taught me,taxe,taxe $,tcha*,tchao,tchwe moi,tdah,tdah je,te dire,te dis
      -1 te faire,te ka,te laisse,te le,teacher is,teacher keeps,teacher told,teachers,teaches
      -1 teaching,team,team $,team lost,teas*,tease,teasing,teat*,tech,technicien,technique,techno $
      -1 teen*,teenager,tel est,tele*,telephone avec,telephone de,telephone il,telephones des
      -1 telephonique,tell you,tell*,tells,temps,temps a,temps faim,temps il,temps je,tenir un,tente
      -1 tente pas,tenterait,tenu*,tenue,tenue les,term*,termi,termi $,terminale $,termine depuis
      -1 terrain $,terrasse il,terrorise,terrorise par,tes questions,tes sur,teste,tete dessus
      -1 tete pour,tete vide,textile,textile $,than wear,thanatopracteur,thank you,thanks,thanks i
      -1 that essay,that meme,that one,that pupils,that to,that unfair,that weird,the,the air
      -1 the bakery,the band,the bass,the bench,the bleach,the builder,the cap,the chess,the circus
      -1 the coach,the country,the dance,the drawing,the evening,the exam,the factory,the fence
      -1 the festival,the film,the final,the fire,the floor,the foot,the government,the head
      -1 the hours,the lads,the life,the market,the most,the move,the neighbour,the network,the open
      -1 the pizza,the playstation,the printer,the question,the scouts,the second,the show,the smell
      -1 the story,the students,the stuff,the talent,the timetable,the trainees,the vet,the weather
      -1 the wedding,the week,the wind,the world,theatre $,thei*,their,them out,them*,themselves
      -1 then $,there a,there any,there boarding,thes*,these,these places,these schools,they have
      -1 they make,they said,they should,think of,thirty,this crossword,this is,this mess,this one
      -1 this question,this queue,this week,this year,tho,tho $,thought,thoughts,thre*
      -1 threatening me,through to,throw,thum*,thumb,ti bolonm,ti moun,tient pas,tient un,tier*
      -1 tiers,tiktok $,til un,tile*,tiler,timb*,timber,time he,time i,timetable $,timide $
      -1 timide je,timide mais,timide me,tins for,tir,tire une,tired today,tirer,tirer les,tissus
      -1 titr*,titre,titres,titres $,tle,to $,to answer,to apply,to be,to build,to catch
      -1 to customers,to drive,to finish,to french,to go,to hear,to help,to home,to join,to mind
      -1 to move,to prom,to read,to redo,to save,to scream,to somebody,to start,to talk,to train
      -1 to us,to you,today $,toge*,together,together $,toiletteuse,toit de,toiture,toky*,tokyo
      -1 tokyo $,tol si,tole,tolerances,tolerie,toles,tomate,tomates,tomb*,tombe,tombe juste
      -1 tombe la,tombent,tomber ce,tomorrow $,tong*,tongue,tonton a,tonton il,tools $,top $
      -1 top chef,top je,tordre le,tot et,tot sans,totally,totally $,toub*,toubonman,touche combien
      -1 touche l,touche le,touche pas,touche une,touched me,toujours du,toujours je,toujours le
      -1 toujours pas,toulon $,toulouse $,toun*,tounen,toupre,tour de,tour*,tourne la,tourner $
      -1 tournoi $,tours $,toussaint $,tout appris,tout bites,tout d,tout dans,tout de
      -1 tout disparaisse,tout effacer,tout fait,tout il,tout juste,tout l,tout moi,tout refaire
      -1 tout soit,tout sur,tout va,tout*,toute l,toute petite,towe*,town,tp,tps $,trac avant
      -1 trace $,traceur,tracteur,tracteurs,trad*,train $,train 0,train as,trained,trainees $
      -1 trainers,traiteur,traj*,trajets,trajets $,tranquille je,transmettre,transpire,transport
      -1 transport $,transporter,transports $,trapped,trapped in,traq*,travail de,travail dehors
      -1 travail le,travail qui,travaille a,travaille au,travaille avec,travaille dans,travaille de
      -1 travailler la,travailler seul,travaux $,travel,travers,tre j,tree,treehouse,trees
      -1 tremble de,tremplin,trente ans,trente minutes,tres bon,tres drole,tres habite,tres joli
      -1 tres meticulous,tricot,trip,trip $,trist,triste mais,tro de,tro gentil,tro vite,trois
      -1 trois ans,trois jours,trois nuits,trois points,trolle,trompe $,trompe c,trompee $
      -1 trompee je,tronpe,trop,trop ce,trop complique,trop court,trop enfin,trop fier,trop l
      -1 trop mais,trop peur,trop quoi,trop rien,trop tard,trou noir,trou*,trouble $,trouve nul
      -1 trouve personne,trouvent ils,trouver $,trouver des,trouves,truc manuel,truc qui,trucider
      -1 trucs $,trucs de,true,tryi*,trying,tu as,tu croi,tu di,tu disais,tu garde,tu gardes,tu l
      -1 tu le,tu px,tu vais,tu vas,tue j,tuer des,tuer*,tuerie,tues,tuesday $,tuni*,turned 0,tuto*
      -1 tutor,tuya*,twic*,twice,twice a,two,two $,two hours,two minds,tympans,type $,type d,typed
      -1 typo,tyra*,uh,ui,ukra*,un a,un accidentee,un an,un appareil,un appartement,un au,un autre
      -1 un bac,un bail,un bateau,un bled,un bout,un cable,un cadeau,un cahier,un cap,un carnet
      -1 un carton,un coffre,un contrat,un cours,un creeped,un derriere,un don,un dortoir,un ecran
      -1 un escape,un etablissement,un fichier,un film,un foyer,un fusil,un garage,un grand
      -1 un guichet,un herisson,un job,un lien,un logiciel,un magasin,un maitre,un mur,un ni
      -1 un noeud,un ordi,un ordinateur,un ou,un petit,un peut,un plomb,un poteau,un pour,un rhume
      -1 un risotto,un se,un self,un sous,un studio,un suicide,un tableau,un tacos,un tdah,un trou
      -1 un vent,uncle s,uncle says,unde*,under,under 0,une affiche,une amend,une araignee
      -1 une boulangerie,une boutique,une c,une cabane,une caresse,une cicatrice,une coupure
      -1 une eure,une existence,une faim,une feuille,une fin,une idee,une intervention,une ligne
      -1 une maman,une pause,une phrase,une question,une roue,une salle,une scierie,une seance
      -1 une seule,une sortie,une souris,une table,une tuerie,une veste,une vis,unfa*,unfair,ungl*
      -1 unit*,univ*,univers,unti*,until,until i,up,up a,up at,up early,up on,up the,upholstery
      -1 upset me,us and,use,usel*,useless,usinage,usine c,usineur $,usual,utile,utile a,utiliser
      -1 utiliser ce,v,va,va au,va avec,va je,va mais,va peter,va pleuvoir,va tres,vaca*
      -1 vacances samedi,vacc*,vache,vacs,vais au,vais chez,vais en,vais etre,vais la,vais lui
      -1 vais plus,vais sur,vais tuer,vais un,vaisselle,vale*,valence,valognes,valognes $,vannes
      -1 vari*,vasy,vaut rien,veli*,velin,velin $,velo,velos $,vend,vendanges,vendredi $,vendu
      -1 venir a,venir ma,venir quand,venir voir,vente $,ventes,venu dans,verbe,verg*,verifier,vern*
      -1 vernis,verrais,vers qui,version,verte,vertige,vertige $,verts,very afraid,veste,vet,vet s
      -1 vete*,vetements $,veterinaire $,veut de,veut devenir,veut etre,veut la,veut tout,veut un
      -1 veux aider,veux avoir,veux bien,veux bosser,veux changer,veux construire,veux devenir
      -1 veux fer,veux gagner,veux metier,veux parler,veux partir,veux quitter,veux rester
      -1 veux revenir,veux rien,veux savoir,veux sortir,veux travail,veux un,veux voyager,viad*
      -1 viaduc,viande $,victimes de,vida*,vidange,vide apres,video $,video de,videos de,vie dans
      -1 vie dehors,vie le,vienne je,viens $,viens juste,vient d,vient dormir,vient du,vierzon
      -1 vierzon $,viet*,vietnam,vieux outils,viki*,vil,village a,ville,ville $,ville parce
      -1 villeneuve,villeurbanne,ving*,vingt $,vingts,vint*,violated,violence,violon $,vire,vire $
      -1 virer du,vis a,vis au,vis avec,vis chez,vis mal,vise,visit,visite $,visiter $,viss*
      -1 vit chez,vite quand,vite*,vitesse,vitesse quand,vitree,vitres,vive les,vivement,vivent a
      -1 vivrai,vivre chez,vivre correctement,vle,vle domi,vle fais,voca*,vocation,vocational,voie
      -1 voie de,voila 0,voila ce,voir avec,voir c,voir clair,voir du,voir la,voir le,voir quelqu
      -1 voir tout,voir une,voir*,vois ce,vois le,vois les,vois une,voisin a,voisine elle,voisins m
      -1 voiture pendant,voitures $,volailles,volet,volets,voll*,volley,volontaire,volontiers $
      -1 volv*,volvo,vos ateliers,vos ecoles,vos jeunes,vos tarifs,votre formulaire,votre page
      -1 votre truc,votre video,voua*,voudrais avoir,voudrais changer,voudrais devenir,voudrais en
      -1 voudrais frapper,voudrait savoir,vouloir $,vouloir faire,voulu dire,vous a,vous aussi
      -1 vous c,vous ca,vous chez,vous demander,vous demandez,vous donnez,vous ecris,vous faut
      -1 vous il,vous laisser,vous n,vous ou,vous parlez,vous regarde,vous un,vous une,voyais,voyant
      -1 vrai metier,vrai personne,vraie ecole,vraie personne,vraie vie,vraies,vraiment a,vu ca
      -1 vu le,vu un,vu votre,vue,vue $,vwazen,wait $,wallah je,walls $,want me,wants,wants $
      -1 wants a,wants to,warz*,warzone,was five,was in,was only,was pure,was rubbish,was sad
      -1 was six,wate*,we,we $,we argue,we d,we did,we do,we just,we learned,we moved,we run
      -1 we slept,we studied,we take,we were,we would,wearing,weat*,weather,weather like,web,wedn*
      -1 week so,weekends,weeks $,weird $,weirdly $,welc*,welder,welding m,what,what $,what have
      -1 what time,what to,what would,what you,whatsapp,whee*,when do,when is,when my,when she
      -1 where can,where s,which,which phone,who can,who get,who won,whoe*,whoever,whos*,why do
      -1 why i,wikend je,will murder,will my,will this,win,wind,wint*,wipe everything,wires,wiri*
      -1 wiring,with friends,with mum,with people,with this,without a,without asking,wobb*,wome*
      -1 women,won the,wonder,wood*,word,work in,worker,working with,workshop $,worl*,world,world $
      -1 worried,worried about,worth,woul*,would a,would he,would kill,would suit,would the
      -1 would this,would we,would you,wrec*,wrecked,wres*,wrestling,wrong thing,x,xd,xd $,y aurait
      -1 y avoir,y colle,y dors,y passent,y suis,y tout,y vais,y voir,ye la,year ago,year of,yeux et
      -1 yinm pas,yo $,yonn,you 0,you asking,you ever,you know,you say,you see,you suggest,you write
      -1 youn*,young,youngsters,your business,your graduates,your help,your*,yourself,yup,zani*
      -1 zanimo,zelev,zepi*,zero,zero $,zeti*,zing*,zinguerie,zinguerie $,zone,zore*,zoreille
      -1 zorey moi,zout*,zouti,~ACAt,~ACen,~Abal,~Abasadris,~AbulAs,~Ade,~AjIg,~AjW,~Aket,~Alev
      -1 ~ApeC,~Apil,~AplWEr,~As,~Asanm,~AseN,~Aseni,~Askri,~Asv,~Asver,~AsverIg,~AtAdu,~Atan,~Aten
      -1 ~Atik,~AtrenemA,~Atrepo,~AvA,~CApiQ,~CAti,~CIsav,~CUtIg,~CamIg,~Camel,~Capitr,~Capt,~CarpAt
      -1 ~Cas,~Cat,~Cato,~Ceki,~Cemin,~Cer,~CerCQ,~CerbUrg,~Ceval,~Cevil,~Cevr,~Cif,~Cifr,~Cil,~Cimi
      -1 ~Codier,~Codroni,~CofEr,~Cofajist,~Cok,~CokIg,~CopIg,~Cre,~Cvazi,~ErE,~I,~IC,~Ide,~IdepAdA
      -1 ~IdepAdAs,~Idik,~Idor,~Ife,~Iformatik,~Igl,~Igri,~Ijur,~Ikapabl,~Iki,~Ipo,~Iposibl,~Ipoz
      -1 ~Iprim,~IprimEr,~IsAdi,~IstruktiQ,~Istruktor,~IsurAs,~Iterdi,~IteresA,~Iterest,~IternCi
      -1 ~Iternet,~Itero,~Iteroj,~ItervAtiQ,~Itil,~Ito,~Qze,~Ude,~Uf,~Up,~Ur,~Url,~Uvert,~WNQ,~Wl
      -1 ~aCev,~aCt,~ab,~abatr,~abor,~abov,~adA,~adapt,~ado,~adolesA,~adorA,~adorabl,~aeC,~aea,~aer
      -1 ~afektif,~afganistA,~afiC,~afirmatif,~afut,~afutEr,~ago,~agoni,~agremA,~agrikol,~aia,~ajA
      -1 ~ajUt,~ak,~ake,~ako,~akomodatiQ,~akord,~akro,~aksidA,~aktEr,~aktiQ,~aktual,~akueli,~akuelir
      -1 ~alEr,~alarm,~alemA,~alerji,~alerjik,~alert,~alf,~aliN,~aljebr,~alkol,~alon,~alpin,~also
      -1 ~alternAs,~alu,~alum,~aluminiI,~amAd,~amazQ,~ame,~amenajemA,~amuz,~anesi,~ani,~aniv,~anot
      -1 ~apWntmA,~apar,~aparel,~aplik,~aprenA,~apresiat,~ara,~arasIg,~ardli,~are,~argu,~arjil
      -1 ~arnak,~ars,~arselmA,~artizA,~arv,~asAbl,~asAbli,~asAsEr,~asistA,~asiz,~aso,~aspi
      -1 ~aspiratEr,~ast,~astm,~astma,~asum,~asur,~asurAs,~at,~atAdIg,~atAt,~atIg,~ataC,~atik,~avA
      -1 ~avQ,~ava,~avek,~avk,~avoka,~avr,~avrAC,~azU,~bErk,~bQ,~bQEr,~bQb,~bQbard,~bQjU,~bUCeri
      -1 ~bUe,~bUlAj,~bUrj,~bUtik,~bWl,~babizitIg,~bakIg,~bakalorea,~bakeri,~baklava,~balad,~barbeku
      -1 ~barbi,~bast,~batC,~batar,~bazar,~be,~bea,~beaC,~bealf,~bear,~beatIg,~bedtim,~bef,~befor
      -1 ~bejI,~bekan,~bekil,~berj,~bezWn,~biCon,~bidUil,~bie,~big,~bilA,~bilar,~binom,~bioloji
      -1 ~bisiklet,~blI,~blId,~blaf,~blakberi,~blaksmi,~blesur,~bli,~bok,~bomQ,~bonmatA,~bordo
      -1 ~boredQ,~boter,~bovl,~brI,~brUg,~brb,~breadboar,~break,~bretQ,~brigad,~briklaiIg,~brod
      -1 ~brokoli,~bruiAt,~bt,~buC,~buCerQ,~budj,~bui,~build,~bul,~burI,~burj,~burn,~dAjerE,~dAjerEz
      -1 ~dAtist,~dEr,~dIb,~dIkerk,~dUil,~dUsEr,~dUt,~dWvA,~daf,~dafil,~dailig,~dak,~dako,~dark
      -1 ~deadlin,~dealIg,~deba,~debaras,~debat,~debrUi,~debrUil,~defA,~defAs,~defet,~definiteli
      -1 ~defo,~dekUvr,~deklar,~dekoratIg,~dekroCEr,~deku,~del,~delegu,~demar,~demolir,~depAs
      -1 ~deplas,~deplasemA,~depo,~desA,~desAbr,~desed,~detA,~devQ,~devWr,~devi,~deziN,~deziNIg
      -1 ~dezos,~diabetik,~dialogu,~diep,~diferAs,~difisil,~dijQ,~diplQ,~diplom,~dirti,~diskUr
      -1 ~diskusiQ,~displai,~dispraxia,~disput,~dizast,~dm,~dog,~doktor,~dokumA,~domUn,~domestik
      -1 ~dozA,~drI,~drW,~dre,~dreA,~dreamIg,~drom,~drop,~drovnIg,~du,~dul,~durIg,~dve,~e,~eCard
      -1 ~eCel,~eadCo,~earn,~eazili,~eberjemA,~edj,~efaz,~efe,~efektif,~egU,~eguiz,~egzist,~ei,~eie
      -1 ~ekl,~eklat,~ekritur,~elWN,~elastik,~elektrisit,~elektriziA,~elektrokut,~elemA,~elimin,~elp
      -1 ~elpIg,~els,~enI,~epQj,~epi,~epileptik,~epinar,~episeri,~erasmu,~eraz,~erisQ,~ero,~erpo,~es
      -1 ~esklav,~espaNol,~espas,~esper,~etA,~etACet,~etIg,~etWl,~eta,~etabli,~etajer,~ete,~eto
      -1 ~eton,~etrAgl,~evAtuelemA,~evi,~evidemA,~evil,~ex,~exajer,~exaktemA,~exijeA,~existA
      -1 ~existAs,~exklu,~exkuz,~exo,~explI,~exprim,~exsit,~exteriEr,~fAfar,~fAsi,~fEil,~fQdEr
      -1 ~fQderi,~fQtenai,~fUdr,~fUrno,~fUtbol,~fWn,~fWr,~fa,~fabrikA,~fakad,~faktEr,~faktur,~falez
      -1 ~fam,~familial,~famin,~fanmi,~far,~farin,~farmasi,~favUrit,~fear,~fedIg,~federatiQ,~fem
      -1 ~fera,~feroneri,~festival,~fevri,~fezA,~fiC,~fier,~fiften,~filEl,~film,~filo,~finali
      -1 ~finister,~fitIg,~fizikal,~fizio,~flIgu,~flU,~flUr,~flm,~fne,~fobi,~fodfrA,~fodra,~folk
      -1 ~forgo,~fork,~forsemA,~fotEil,~fotIg,~fotbal,~foti,~frI,~fram,~frero,~fresk,~frezEz,~fri
      -1 ~friAdli,~frigorist,~frozA,~frui,~fuit,~funebr,~funerer,~gQfl,~gUr,~gaf,~gaiar,~galerA,~gam
      -1 ~gamIg,~garU,~garaj,~gardA,~garden,~gardenIg,~gargUil,~garon,~gav,~gks,~goal,~governmA,~gp
      -1 ~grAa,~grAd,~grAdi,~grAfat,~grAp,~grApapa,~grUnd,~graduat,~grafist,~gramUn,~gras,~grato
      -1 ~gren,~grenobl,~grip,~grov,~gru,~guiC,~guian,~guirlAd,~guitar,~gvoka,~iUng,~iUngst,~iUrself
      -1 ~ia,~iav,~ibU,~ideal,~ig,~ijien,~ikIg,~ile,~in,~ion,~irlAd,~itCi,~italiA,~iu,~jAdarm,~jUA
      -1 ~jWndr,~jak,~jam,~janmA,~jardini,~jear,~jekri,~jel,~jenA,~jenial,~jeo,~jeografi,~jeometri
      -1 ~ji,~jkif,~jmEr,~jon,~jp,~jte,~judo,~juj,~juliet,~jun,~jura,~kAbUi,~kAdidatur,~kAs,~kI,~kIg
      -1 ~kQdo,~kQfidAs,~kQfirm,~kQfitur,~kQjWn,~kQkW,~kQkr,~kQpar,~kQpetitiQ,~kQplet,~kQpletemA
      -1 ~kQpot,~kQpoz,~kQpresEr,~kQpulsori,~kQsAtemA,~kQseler,~kQserv,~kQsider,~kQtA,~kQta
      -1 ~kQtinuatiQ,~kQtraseptiQ,~kQtrol,~kQviA,~kUkU,~kUldn,~kUmA,~kUnselor,~kUnt,~kUpA,~kUrW
      -1 ~kUrs,~kUskU,~kUt,~kUteli,~kUtur,~kUturier,~kUzu,~kWfEr,~kad,~kafar,~kaien,~kalifikatiQ
      -1 ~kalvado,~kanada,~kanalizatiQ,~kanap,~kanmara,~kapabl,~kapo,~karat,~karem,~karemA,~kares
      -1 ~karetak,~kari,~karier,~karkas,~karoseri,~karot,~kartIg,~katastrof,~katedral,~katriA,~kelk
      -1 ~kes,~ketCu,~ketl,~keziQ,~kiC,~kie,~kifA,~kijA,~kilom,~kin,~klI,~klWzQ,~klai,~klasrom
      -1 ~kleanIg,~kleremA,~klermQ,~klev,~kloC,~knak,~kniv,~knk,~knokIg,~koCQ,~kodIg,~kolUr,~kolaj
      -1 ~kolekt,~kolok,~komers,~komi,~komit,~komun,~komut,~konar,~konesAs,~konetr,~konmiA,~kopi
      -1 ~kopo,~kordQ,~kordon,~korektemA,~kosplai,~kosto,~kostum,~kot,~kotiQ,~kov,~kover,~kpr,~krEz
      -1 ~kra,~kraiQ,~krakIg,~krazi,~kreativ,~kreiol,~krel,~krem,~kreno,~kreol,~krepi,~krim
      -1 ~kriminel,~kritik,~krok,~krosvor,~kruel,~kui,~kuir,~kuivr,~kul,~kuri,~kuriE,~lAdemI,~lAfil
      -1 ~lAp,~lAtemA,~lAtil,~lAtrepri,~lEr,~lI,~lIterna,~lQdQ,~lQgu,~lU,~lUi,~lUp,~laba,~label,~lad
      -1 ~laj,~lak,~laka,~lamAtA,~lapli,~larg,~largu,~laz,~leagu,~leat,~lef,~legali,~lekQ,~lekol
      -1 ~lektur,~lesA,~lesiv,~leta,~levi,~liezQ,~lig,~limit,~lisAs,~livrezQ,~logo,~loko,~lorA,~lov
      -1 ~lozer,~luti,~lux,~lvA,~mACest,~mAbet,~mAk,~mAtor,~mIs,~mItenAs,~mQ,~mQst,~mQtaj,~mUe,~mUl
      -1 ~mUlI,~mWA,~maiot,~maj,~mali,~malo,~mamUdzU,~mami,~mani,~maniak,~manipul,~marCA,~mareCal
      -1 ~marin,~marketeri,~marn,~marod,~marokineri,~marselez,~martinik,~masQ,~masaj,~masakr
      -1 ~matematik,~matier,~matin,~matinik,~maximI,~mazoCism,~mdf,~meCA,~mea,~meazur,~medesin,~mefi
      -1 ~mekanik,~mekanisien,~memWr,~menuizeri,~meri,~mesIg,~metaleri,~metikulEz,~metres,~metropol
      -1 ~mezanmi,~mezi,~midl,~midvif,~mikro,~miliE,~milimetr,~militer,~ministr,~minusiE,~mitij,~mix
      -1 ~mjk,~mkdonal,~mobilet,~modifi,~mok,~mokeri,~mol,~monitris,~mop,~mopIg,~mor,~mornIg,~mostli
      -1 ~motiv,~movi,~mug,~mulUz,~munisipal,~muskl,~muzEm,~nEv,~nI,~nIport,~nQ,~nUrir,~nada,~naj
      -1 ~nakamura,~nana,~naruto,~national,~nea,~nearbi,~ned,~nedl,~nefev,~negatif,~nena,~netvork
      -1 ~nigtmar,~nik,~nikIg,~nineten,~nokia,~nor,~normAdi,~normo,~notif,~ns,~nu,~numerik,~obA,~obe
      -1 ~obligatWr,~observ,~obviUsli,~od,~odEr,~odio,~oel,~ofe,~ofisiel,~ojUr,~oke,~oki,~okn,~oktob
      -1 ~omel,~omevork,~omezik,~onetemA,~oniQ,~ont,~openIg,~operator,~orAj,~orQ,~ordi,~ordinari
      -1 ~ori,~orilak,~orloj,~oror,~ortikultur,~ostaj,~otA,~otUr,~otaj,~oteli,~otiQ,~otokorek
      -1 ~otomat,~otomatik,~otomobil,~otonomi,~otoriz,~otremA,~ove,~oversl,~oxilier,~ozi,~pAsemA
      -1 ~pIso,~pIt,~pItr,~pQktuel,~pUkva,~pUp,~pUr,~pUrsuivA,~pUrsuivr,~pUvWr,~pWl,~pWti,~paiAt
      -1 ~pakajIg,~pan,~paperas,~papot,~parI,~parei,~parel,~parf,~parfetemA,~pariziA,~park,~parkUr
      -1 ~parlA,~partaj,~pasA,~pasion,~pastri,~pat,~patiA,~patrik,~patron,~paz,~pel,~pelotQ,~pera
      -1 ~perdu,~periguE,~perm,~persEz,~perso,~personaj,~personal,~perspektiv,~pez,~pezekit,~pfm
      -1 ~piano,~piebva,~pier,~pineapl,~pist,~pitagor,~pitr,~plAC,~plEvWr,~plIb,~plQj,~plaistatiQ
      -1 ~plakist,~plako,~plaster,~plastik,~plateform,~plum,~pnE,~pok,~poli,~portabl,~portel,~portr
      -1 ~portugal,~posibilit,~postur,~potaj,~povr,~pozib,~prUv,~praktikali,~praktiz,~pratikemA
      -1 ~prepa,~presedA,~presedAt,~presiz,~presk,~pret,~prevAtiQ,~prevWr,~previU,~prezA,~privat
      -1 ~prizoni,~probablemA,~produi,~profesional,~proj,~prop,~psiColoji,~pui,~putIg,~rAg,~rAplas
      -1 ~rAseN,~rAvers,~rEsis,~rIk,~rIs,~rQ,~rQpu,~rU,~rUgai,~rUgel,~rUt,~rUti,~rW,~rab,~rabi,~rabo
      -1 ~rakl,~ralAti,~ram,~rapel,~rapid,~ras,~ratrap,~real,~realiz,~realizatiQ,~redUblemA,~redemar
      -1 ~redon,~redres,~referAs,~refleCis,~reform,~reformul,~refuj,~regal,~reguli,~reji,~rejiQ
      -1 ~rekQsili,~rekQversiQ,~rekUv,~reka,~rekal,~rekapitul,~rekoNiz,~rekonu,~rekor,~rektifi
      -1 ~relAs,~relev,~reli,~remarC,~remi,~remork,~remov,~renIg,~reniQ,~renmA,~rep,~repI,~repIdr
      -1 ~reparatEr,~repli,~repo,~repoz,~reproduktiQ,~reputatiQ,~res,~resA,~respQsabl,~restar
      -1 ~restorA,~restoratiQ,~retUC,~retap,~retar,~revenu,~rezistAs,~riC,~riI,~rival,~rizoto,~ro
      -1 ~roan,~roberi,~robin,~rolerkoast,~ruC,~rubA,~rubiC,~ruin,~sAgli,~sAsibl,~sAtral,~sIjIg
      -1 ~sIkAt,~sQg,~sUdur,~sUflEr,~sUrdUg,~sUvenir,~sWxAt,~sa,~safeli,~safeti,~sakr,~sakrifi,~sal
      -1 ~salad,~salum,~saon,~sav,~savIg,~seAs,~seazQ,~segQd,~sejUr,~sekQ,~sekUrist,~sekreter,~sel
      -1 ~selIg,~sela,~seli,~selib,~semi,~sen,~senegal,~septAt,~seramik,~seriEzemA,~seriU
      -1 ~sertifikat,~seruri,~servA,~servEr,~ses,~sesiQ,~sezi,~siAtifik,~siNal,~siNifi,~sia,~sidr
      -1 ~siej,~sigl,~sim,~simA,~sirku,~sirkuler,~sistA,~situ,~siur,~sivik,~siziA,~skI,~skUt,~skafol
      -1 ~ski,~skipIg,~skolarit,~skolariz,~skratC,~skrev,~skrevdriv,~sla,~slav,~slogter,~smik,~soEr
      -1 ~sol,~solel,~soler,~soliter,~solitud,~solutiQ,~somI,~somebodi,~sort,~sortIg,~sosiabl
      -1 ~sosisQ,~sozi,~spar,~spark,~spektakl,~spli,~sprI,~sprIg,~spreadC,~stat,~statu,~stel,~ster
      -1 ~steriliz,~sterkaz,~sti,~stif,~stik,~stil,~stol,~stonemazQ,~storm,~strasbUrg,~suC
      -1 ~subjQktif,~sug,~sui,~suivA,~suivr,~suj,~sumari,~superb,~supor,~surf,~surpriz,~survelAs
      -1 ~suspAdu,~suspAs,~sv,~sveatIg,~tA,~tAbUr,~tAselv,~tAter,~tIbr,~tIpA,~tQbA,~tQgu,~tUbonmA
      -1 ~tUjU,~tUnA,~tUpi,~tUpr,~tUrnW,~tUt,~tW,~tWletEz,~taC,~tae,~takIg,~takinA,~tako,~talA
      -1 ~tanatopraktEr,~tapiseri,~tart,~tartin,~tat,~tato,~tax,~tda,~teA,~teC,~teCnik,~teCnisiA
      -1 ~teaCIg,~teaz,~telEr,~telefonik,~teli,~tenaj,~tenu,~teorem,~term,~test,~textil,~tez,~timi
      -1 ~tirti,~titr,~tle,~toa,~tog,~tojet,~tokio,~tolerAs,~toleri,~tordr,~tortur,~totali,~tov
      -1 ~tovn,~trAplI,~trAsmetr,~trAsport,~trQpet,~trUvA,~tradesmA,~traj,~trak,~traktor,~tras,~trav
      -1 ~tre,~treUz,~tretEr,~triIg,~trol,~tru,~trusid,~tueri,~tuio,~tuto,~tvis,~ufolsteri,~ui,~umA
      -1 ~unit,~univ,~upe,~usbA,~util,~uzel,~uzinaj,~uzual,~vAd,~vAdAj,~vAdu,~vAt,~vQd,~vUatur,~vUdr
      -1 ~vWA,~vakin,~valAs,~varzon,~vatsa,~vazA,~vazi,~vearIg,~veat,~veb,~vednesdai,~vekA,~vel
      -1 ~velI,~veld,~venisiE,~versiQ,~vertij,~vest,~viaduk,~vidAj,~viel,~vierzQ,~vietnA,~vikIg
      -1 ~vilErban,~vilenEv,~violAs,~violI,~violat,~virIg,~visEz,~vites,~vivemA,~vizi,~vle,~voev
      -1 ~vokational,~volQter,~volei,~volel,~volvo,~vorl,~vot,~voz,~vrek,~vrestlIg,~vue,~zUti
      -1 ~zanimo,~zero,~zie,~zon,~zorel
      -2 0 balles,0 bornes,0 c,0 mais,0 min,0 on,0 pour,0 tout,@alone @fine,@alone @night
      -2 @alone @play,@always @craft,@always @help,@blow @body,@blow @empty,@blow @life,@blow @play
      -2 @blow @shame,@blow @work,@body @high,@body @online,@body @tired,@boss @always,@boss @help
      -2 @boss @high,@boss @illness,@boss @laugh,@boss @selfcut,@boss @since,@cant,@cant @night
      -2 @cant @online,@cant @play,@cant @school,@cant @since,@cant @tired,@child @age,@child @laugh
      -2 @child @pointless,@cry @force,@cry @laugh,@die @drink,@die @fiction,@die @fine,@die @life
      -2 @die @sexual,@drink @fine,@drink @nobody,@elder,@elder @body,@elder @food,@elder @marry
      -2 @elder @mock,@elder @online,@elder @partner,@elder @play,@elder @selfcut,@empty @always
      -2 @empty @fiction,@empty @sexual,@empty @work,@escape @craft,@escape @laugh,@escape @play
      -2 @escape @pointless,@family @online,@family @school,@farewell @age,@farewell @fiction
      -2 @farewell @mock,@farewell @pointless,@farewell @shame,@father @boss,@father @elder
      -2 @father @force,@father @laugh,@father @night,@father @nobody,@father @they,@father @thing
      -2 @father @work,@fear @escape,@fear @exam,@fear @street,@fiction @laugh,@food @fiction
      -2 @food @thing,@force @exam,@force @nobody,@force @pointless,@force @thing,@friend @craft
      -2 @friend @fiction,@friend @home,@friend @mock,@friend @pointless,@friend @sad
      -2 @friend @school,@friend @work,@help @laugh,@help @pointless,@high,@high @always
      -2 @high @craft,@high @fine,@high @mock,@high @pointless,@high @thing,@hit @alone,@hit @always
      -2 @hit @exam,@hit @farewell,@hit @food,@hit @means,@hit @pointless,@hit @sexual,@home @marry
      -2 @home @night,@home @since,@home @thing,@je @craft,@je @hit,@je @me,@life @night
      -2 @life @return,@life @school,@life @since,@man @empty,@man @exam,@man @school,@man @selfcut
      -2 @marry @exam,@me @cry,@me @help,@me @illness,@me @nobody,@me @wound,@means @drink
      -2 @means @fear,@means @illness,@means @online,@means @sad,@means @since,@means @thing
      -2 @mock @craft,@money @fiction,@money @help,@money @laugh,@money @school,@mother @boss
      -2 @mother @child,@mother @exam,@mother @force,@mother @help,@mother @man,@mother @pointless
      -2 @mother @return,@mother @since,@night @force,@night @play,@online @fine,@online @help
      -2 @online @shame,@partner @craft,@partner @farewell,@partner @food,@partner @laugh
      -2 @partner @mock,@partner @shame,@partner @they,@return,@return @food,@return @play
      -2 @return @school,@sad @empty,@sad @exam,@sad @laugh,@sad @money,@sad @shame,@school
      -2 @school @craft,@school @drink,@school @marry,@selfcut @drink,@selfcut @escape
      -2 @selfcut @fiction,@selfcut @force,@selfcut @online,@sexual @craft,@sexual @drink
      -2 @sexual @help,@sexual @thing,@shame @craft,@sibling @craft,@sibling @home,@sibling @play
      -2 @sibling @sad,@sibling @they,@sibling @thing,@since @fine,@since @play,@since @pointless
      -2 @sleeve @money,@step @nobody,@stop @cant,@stop @craft,@stop @empty,@stop @escape
      -2 @stop @night,@stop @return,@stop @street,@street @fiction,@street @food,@street @sexual
      -2 @street @thing,@they @alone,@they @drink,@they @farewell,@they @means,@they @play
      -2 @they @shame,@they @work,@tired @fear,@tired @night,@wound @fine,@wound @high,@wound @life
      -2 @wound @mock,@wound @play,@wound @street,^ adieu,^ aller,^ as,^ attends,^ aucun,^ be
      -2 ^ beaucoup,^ bleeding,^ bonjou,^ boulogne,^ break,^ cc,^ celle,^ celui,^ certainement
      -2 ^ come,^ coupe,^ cousin,^ danger,^ dehors,^ desole,^ di,^ do,^ ecole,^ electrician,^ entre
      -2 ^ excuse,^ fr,^ franchement,^ genre,^ get,^ give,^ grave,^ hello,^ hi,^ hmm,^ internat
      -2 ^ jdors,^ just,^ kabrit,^ keep,^ kosa,^ laissez,^ lajan,^ le,^ m,^ mais,^ making,^ marsel
      -2 ^ mort,^ nettoyer,^ never,^ next,^ nice,^ notre,^ nou,^ omg,^ only,^ osef,^ oublie,^ partir
      -2 ^ partout,^ passe,^ pff,^ pitit,^ plus,^ plutot,^ preparer,^ quoi,^ raconte,^ real,^ reset
      -2 ^ reste,^ retour,^ sauter,^ sleeping,^ sort,^ st,^ suicide,^ suprime,^ tes,^ thanks,^ ton
      -2 ^ travail,^ trop,^ um,^ vente,^ vire,^ voila,^ vos,^ wesh,^ why,^ wi,^ wipe,^ would,^ yes
      -2 ^ yora,^ your,a,a $,a among,a bien,a bientot,a c,a celle,a coter,a decroche,a donne
      -2 a etudie,a eu,a explique,a fini,a finir,a gagne,a gap,a half,a hand,a jamais,a jour,a leg
      -2 a lift,a linternat,a manger,a mario,a marque,a marseille,a mistake,a month,a pain,a parle
      -2 a passe,a place,a plein,a plus,a poignarder,a quelle,a quelque,a quittee,a raison,a real
      -2 a remplir,a rentrer,a sec,a table,a toulouse,a tous,a trop,a trouve,a voir,a wage,a y
      -2 a year,abat*,abattre,abiz*,about the,absolument,absolutely,accent $,accord $,accueillir
      -2 ache*,acheter,acti*,adhd,adore $,affaire,affame de,affelnet,affi*,affu*,afraid i,afraid not
      -2 after the,again $,agree,ahah,ahah $,ai arrete,ai besoin,ai cherche,ai crie,ai deteste
      -2 ai dormi,ai encore,ai faim,ai fini,ai lu,ai oublie,ai plein,ai que,ai seize,aide a,aide*
      -2 aider les,aie j,aile*,ailes,aill*,aime la,aime manger,aime quand,aime que,aiment
      -2 aimerais mieux,aimes,aimes $,ait,ak,akra,albi,albi $,all i,all night,alle,allemand,alone
      -2 alor*,alors $,alors moi,amaz*,ambassadeur,amend,amie est,amie veut,amis,amon*,among
      -2 among us,ampoules,an anti,an enmen,an moi,anba lapli,ancien patron,anciens,and dad,and get
      -2 and pick,and won,and would,anglais $,angle,anim*,anne $,annees,anno*,ans d,ans depuis
      -2 ans elle,ans lyon,ans pour,anti bullying,antr*,apart $,apart avec,apl,app,appartement
      -2 appartement avec,appeler le,appelle pour,appels,appendicite,appli,apply,apprehende
      -2 apprehende la,apprendre c,apprends,apprenne,apprenti $,apres $,apres 0,apres plus,arab*
      -2 arabe,arabe $,arbr*,arbres,are $,argent chaque,argent de,army,arra*,arrete a,arrete la
      -2 arreter,arreter le,arreter maintenant,arrive de,arriver,arriver $,as a,asi,asking if,assise
      -2 association $,assure,at first,atel*,ateliers,attaquer,attend dans,attendant $,attendre
      -2 attends je,attends la,attente,au but,au chocolat,au chomage,au foot,au forum,au mariage
      -2 au nez,au ping,au quebec,au stade,aucun $,aucun probleme,aucun souci,aunt,auri*,autocar
      -2 autre chose,autre jour,autre question,autu*,aux quatre,avais envie,avais mis,avait dit
      -2 avait un,avan,avant $,avant les,avant un,avec ce,avec cette,avec l,avec mon,aver*
      -2 avertissement,avio*,avion,avoir ma,avoir mon,away to,aye,bagn*,baguette,bah disons,baies $
      -2 baisse,bake,bake off,ball,ball $,balles,ballon $,band,bann,barbe,barre,bas que,basi*
      -2 basically,basketball,bass,bat toujours,bateau,bats pour,batt*,battered,bayo*,bayonne,beau
      -2 beau $,because i,because the,bedr*,bedroom,been a,before the,begi*,begin,beha*,being alone
      -2 belles,ben 0,ben moi,benevole,besoin,best,bete l,betes,betises $,bien calculer,bien j
      -2 bien ri,bien sur,bijo*,bikes,billets,bio,blague,blague $,blan*,blin*,blind,bloo*,bloque $
      -2 boar*,board $,boarding $,boeu*,boeuf,boeuf entier,bof,bof $,bois,bois li,bois pas,boites
      -2 bomb*,bon a,bon j,bon je,bon pour,bonm,bonne nuit,bonsoir,bord*,bore*,bori*,boring,boring $
      -2 boss $,bot,both,bouc*,boude,boude $,bouge $,boulanger il,boulangerie $,boulogne,boulon
      -2 boulot,boulot $,bour*,bourreau,boxe*,boxes,bran*,braque,bras gauche,break,break a,bres*
      -2 bricoler,bril*,briller,brilliant,brique,bris*,brise,bro,brother is,bruit ca,bruit et,brul*
      -2 bruler,bruyant on,build,bull*,bulletin $,bullying week,bureau $,bus,bus arrive,butcher,buy
      -2 by myself,bye,bye $,byen,c etait,ca a,ca arrive,ca bon,ca c,ca ce,ca cogne,ca en,ca je
      -2 ca ka,ca marche,ca pas,ca que,ca sonne,ca te,ca tombe,ca vais,ca veut,ca vie,cabi*,cabinet
      -2 cachets pour,caisse,caisse a,calculer,called,camion,camions,campagne,can i,can my,canape $
      -2 canc*,cancel,candidature,cantine $,cantine je,cap $,cap et,card*,carre,carret,cars,casse
      -2 casse en,casse j,casse la,casse ma,cata*,cc,ce bus,ce dans,ce jeu,ce pas,celui la,cent
      -2 cereales,certainement,certainement pas,cerv*,cerveau,cette chanson,cette machine
      -2 cette ville,ceux,cfa,chac*,chacun,chaine,chair,chalet,chambre de,chantier $,chaque matin
      -2 chaque soir,charrie,chasse,chasseur,chat,chat de,chatting,chaud a,che mon,checking,cheers
      -2 chef nous,chemin $,cher et,cherche des,cherche une,cherchent des,chercher,cheveux $
      -2 cheveux sur,chez l,chez maman,chez mamie,chez mes,chez papa,chez qui,chez un,chim*,chip*
      -2 chips,chis*,chisels,chof*,choisir,choisis un,choking,chol*,cholet,chom*,chomage,chri*
      -2 christmas,ciao,cinq a,cinq minutes,cinq*,circ*,circuit,city,clair,clair $,clan*,claque la
      -2 classe de,classe j,classe on,classes,clav*,cle dans,client,clim*,climbing,cloc*,clock,close
      -2 close to,clous,clow*,clown,clue,co,code,coffee $,coiffeur,coiffure,coin,colle et,college je
      -2 college on,coller,colo*,com,combien,combien d,come $,come again,commandes,comme mon
      -2 comme une,commis,company,complet,comprendre,comprends,compris,comptable,compte de,computers
      -2 concours,conduite,confiance $,conj*,conjugaison,connais $,connais rien,conseiller
      -2 consent mieux,construire,construit,contact avec,content $,contrat $,contre le,convient,cool
      -2 cool $,copain est,copain et,copain il,copain m,copine $,copine m,corde pour,correct
      -2 correcteur,corrige,corriger,costumes $,cote de,coter,coter de,coucher,coucher $,coucou
      -2 coud*,couleur $,coun*,country,coup je,coupe avec,coupe en,couper en,couper le,couper les
      -2 coupes,cour $,cour depui,courant,cours de,cours je,coursework,coursework $,court,couru
      -2 cousin est,cousin moi,cout*,couteaux,couvreur j,cove*,cpe,crame,crav*,cravate,crea*,cree*
      -2 creer,creme,crepe,crepes,crepes $,creu*,creve,cria*,crie,crient,crim*,cris*,crise,croc*
      -2 croissant,croix,croq*,cross,cross $,croyais,cru mourir,crus*,crush,cuisine,cuisinier $
      -2 curt*,curtains,customers,cutter en,d,d avant,d bois,d envie,d kill,d ouvrir,d une,dad is
      -2 dads,dalo*,dance,dangereux,dangerous,dans cette,dans dix,dans gta,dans latelier,dans le
      -2 dans ses,dans six,dans vos,darons,date $,date*,dates,de,de bras,de conduite,de cuisine
      -2 de devenir,de dimanche,de douleur,de faire,de foi,de froid,de garde,de gens,de joie
      -2 de menage,de motivation,de mourir,de musique,de nantes,de ne,de noel,de parcoursup,de paris
      -2 de parler,de peur,de pierre,de poche,de porc,de porter,de poussiere,de pression
      -2 de production,de reflechir,de securite,de ses,de souci,de temps,de tp,de travers,de trois
      -2 de troisieme,de truc,de trucs,de venir,de viande,de voie,dead,dead tired,dealing,deat*
      -2 death,debat,debo*,decider,decl*,decole,decors,decoupe,decroche,defa*,defiscalise,defonce a
      -2 deg,dehors,dehors du,dehors je,dehors moi,dehors mon,dele*,delete everything,delire
      -2 demande ca,demande juste,demonte tout,depart,depe*,depliant,deposer,deposit,depuis huit
      -2 depuis janvier,derange,derange pas,deryer $,des animaux,des araignees,des boulon
      -2 des charges,des cordes,des enfants,des entreprises,des filles,des jeunes,des jours,des mots
      -2 des murs,des panneaux,des places,des sacs,des stagiaires,des vestiaires,des videos,desc*
      -2 descolarise,design the,desole $,dessiner $,dessins,dessus c,dessus mon,dest*,deta*
      -2 deteste me,detruit,deux cents,deux heures,deuxieme $,deuxieme maison,devant le
      -2 devenir pilote,devoir,devore,deye y,di w,diab*,dict*,did you,die i,die of,died last
      -2 died laughing,died when,dieu $,difficile a,dim,dira*,dire $,dire c,dire ca,dire quoi
      -2 directeur,dis oui,disait le,discute,disparaitre sous,dispute avec,diss,dit avant,dit ca
      -2 dit de,dit que,dit une,divo*,divorce,diz,do they,do you,does,does that,doig*,doin*,doing
      -2 donc,donc j,donne $,donne argent,donne envie,donnees $,donnez,dormait,dormi sous,dormirai
      -2 dors,dors plus,dors presque,dossier,dossier $,doute,dp,dram*,drama $,drinks,driving,drole $
      -2 drop,dropped out,du,du bois,du boulot,du chantage,du cote,du dimanche,du fil,du genre
      -2 du mali,du matin,du metro,du moment,du monde,du noir,du suicide,du thon,du vide,dumped
      -2 duol*,duolingo,during the,dys,dysl*,dyslexique,dysp*,dyspraxie,e $,e a,e j,e si,e sympa
      -2 e tombe,eau et,ebeniste,echecs,ecla*,eclate,ecole de,ecole depuis,ecole est,ecole finie
      -2 ecole me,ecole pourrait,ecoutes $,ecris $,ecrit une,ed,educ*,educatrice,efas,efas tout
      -2 effa*,effacer,effe*,elag*,elagueur,elec,electrician,electricien,electrique $,eleve $
      -2 eleve peut,elle $,elle aime,elle coudre,elle ferme,elle marche,elle sert,elle voit,else $
      -2 em,emai*,emails,emba*,embarrassment,embrouille avec,employe,en courant,en ete,en faire
      -2 en famille,en feu,en internat,en juin,en miettes,en moins,en ont,en parachute,en place
      -2 en quoi,en retard,en reve,en seconde,en temps,en tete,ench*,encore,encore a,encore in
      -2 encore le,encore rate,encore sur,end avec,end the,end up,enerve $,enfant il,enferme $
      -2 enferme je,enfin plus,engager,engager dans,english $,enme*,enmen fais,enquete,enro*
      -2 ensemble,entendu $,enters a,entier,entreprises $,entretien $,envisageable,envoi le,envoient
      -2 epilation,epin*,epinards,epis*,episode,equipe $,equipment,er,ere,ertan,es maman,es un,esca*
      -2 escalier en,espa*,essay,est,est bientot,est calme,est chasseur,est cool,est deux
      -2 est embrouille,est genant,est important,est infirmiere,est partie,est policier
      -2 est retrouver,est sdf,est surveillant,est toi,est tres,esth*,estheticienne,estomac dans
      -2 et de,et demi,et euh,et nous,et quel,et rien,et tout,etait,etan*,etape,etapes,ete exclu
      -2 ete opere,ete refuse,etoile,eton*,etranger $,etre infirmier,etre pompier,etudions,euh bah
      -2 euh j,euh je,euh la,eure,every weekend,everything except,everything i,everything you,evid*
      -2 evidemment,ex and,exact,exam,exam $,excel,exception,exception $,excl*,exclu trois
      -2 excuse moi,exem*,exemple,existe t,expe*,explique,explose,explose a,expression $,exte*
      -2 fabrique,fac,faci*,facile,faible $,fail,failed,fair,faire beau,faire comme,faire mes
      -2 faire tuer,fais,fais blag,fais des,fais la,fais le,fais manje,fais plus,fait huit,fait noir
      -2 fait rire,faites,fallait,famille ici,famille pas,far from,fari*,farine,fasting,fatigue le
      -2 faud*,faudrait,faut changer,faut que,faut vraiment,fede,feel suicidal,feli*,fenc*,fence
      -2 fera $,ferai $,ferme des,ferrant,feu,feuilletee,feve*,fever,fibr*,fibre,fiche,fiche $
      -2 fichier,fier $,fift*,fil $,fili*,fille fait,fille peut,fils $,fils refuse,fim,finalement
      -2 fing*,fini par,fini plus,finir 0,finir ici,fire,firm,firs*,first,first then,fitter,fixe
      -2 fixe*,flat after,flem*,flemme,fleuriste,fleurs,floor,fois j,foot locker,for leaving
      -2 for success,for the,for uni,force,forf*,forfait,forge $,forme,formulaire,foru*,forum
      -2 forum $,four*,fournisseur,fout,foutre dehors,foyer a,foyer et,foyer sans,fr $,frai*
      -2 francaise,france depuis,free $,freezers i,french $,frere casse,frere est,frere fait
      -2 frere frappe,frere il,freres,freres et,fres*,frites $,froid dehors,frr $,fugue chez
      -2 fugue de,fugue du,fugue je,full,fume pas,fumer,gagn,gagne $,gagner ma,galere,gamin $
      -2 gamin il,gang*,garagiste,garanti,garcon i,garcon veut,garde des,garde mes,garde rien
      -2 gardien,garo*,gars qui,gateau,gateaux,gave me,genant $,gendarme,gene,gene pas,general $
      -2 genou $,genou a,genre a,genre la,gens $,gens c,gens m,gentiment,gere,gere*,gerer,geste
      -2 get me,get paid,get that,ghos*,glisse dans,glue,glue gun,glut*,gluten,god,got battered
      -2 got expelled,got murdered,got to,gouter $,gouts,gouts $,grades,gram*,grammaire,grandfather
      -2 grandma,granmer,gren*,griffe tout,grosses,grou*,group project,groupe $,groups,guess it,gwo
      -2 h je,h max,ha ha,habite dans,habiter,haircut,half*,halfway,hall,hams*,hamster,handicap
      -2 hands $,happy,harcele,harcelement dans,hari*,has an,hate $,haut $,hay fever,he beats,he can
      -2 he gave,he sees,head*,heal*,health,heat $,heav*,heavy,heavy things,heights $,hein des,hell
      -2 hell*,hello,help $,heure il,heures et,heureusement il,hi,hier je,hier on,him back,hire*
      -2 hist*,histoire $,hmm,home at,home in,home on,homeless in,homme que,honest,honest $,hop
      -2 horl*,horreur,house in,how many,huit cents,huit jours,huit mois,huit*,hum et,hung*,hunger
      -2 hungry for,i aller,i broke,i come,i design,i don,i had,i left,i met,i nearly,i need,i que
      -2 i quit,i s,i skipped,i take,i travail,i turn,i we,ice,idea*,ideas,idee $,idee de,idee pour
      -2 if they,igno*,ignore $,ikea,il avait,il criais,il crie,il fait,il fallait,il harcele
      -2 il mange,il marque,il perd,il pleure,il pourra,il restait,il se,il un,il veux,il vit
      -2 ils cherchent,ils ont,imaginer,important $,impossible de,imprimante elle,in,in kitchens
      -2 in lille,in september,in winter,indi*,infirmier,info,information,informations,inquiete je
      -2 insta de,interdit,interesse pas,interne $,interview $,invo*,irait,is,is afraid,is at,iser*
      -2 isere,isere $,it went,its just,j aille,j anti,j apprends,jade*,jaden,jamais de,jamais ete
      -2 jamais rien,jardin,jaune $,java*,javai,jdor che,je balance,je cherche,je choisi
      -2 je comprends,je crains,je cuisine,je deprime,je deteste,je di,je doi,je dormirai,je fasse
      -2 je frappe,je joue,je kiffe,je lache,je lance,je mange,je meme,je mets,je n,je oublie
      -2 je parte,je peu,je porter,je pourrais,je prefere,je prendre,je recommence,je redouble
      -2 je repond,je retrouve,je rien,je souhaite,je taille,je touche,je tue,je vends,je veux
      -2 je vide,jent*,jete un,jeter par,jette,jette a,jeudi $,jeun*,jeune homme,job at,jodi,joie $
      -2 join,joke*,joue $,jouo*,jouons,jour de,jour des,jour il,jour pour,journee,jours il
      -2 jours puis,juli*,juliette,jump scare,jumped,jupe,juste fatigue,jvie*,jvien,k,ka aller,ka di
      -2 ka manje,ka pote,ka prendre,ka viv,kabr*,kabrit,kart,kart*,kebab $,keep anything,kestion $
      -2 kestyon $,kick*,kicked out,kiffe,kiffe $,kijan,kilometre,kilometres $,kitchens,km $,kolo*
      -2 koma*,komp*,kond*,kone pas,konprann,koum*,kouz*,koze,l age,l appendicite,l apres,l ecran
      -2 l equipe,l escalade,l histoire,l insta,l internat,l oeil,l option,l orne,la avan,la bourre
      -2 la campagne,la chaudronnerie,la couette,la couture,la cpe,la cuisine,la fac,la forge
      -2 la garde,la honte,la loi,la manche,la mauvaise,la meme,la mer,la mission,la moindre,la non
      -2 la peche,la peinture,la personne,la photo,la poubelle,la poussiere,la pratique,la premiere
      -2 la queue,la regle,la sauce,la seance,la serre,la suite,la tante,la telecommande,la terreur
      -2 la tronconneuse,lache en,lad,laid*,laisse pas,laisse tonbe,laissent,lance $,lancer,land*
      -2 langues,lant*,lapi*,lapin,lasa,lasa $,lasagne,last message,last school,last year,late*
      -2 latelier,lath*,lathe,lati*,latin,le ballon,le chien,le ciel,le corps,le dernier,le diner
      -2 le film,le genou,le in,le jury,le lendemain,le mardi,le meilleur,le message,le mot,le pas
      -2 le pied,le pri,le savoir,le secret,le seum,le soleil,le talon,le tissu,le trac,le trajet
      -2 le vendredi,le vertige,leaving my,leco*,leg,leg they,lego,legu*,legumes,lent*,lequ*,lequel
      -2 les,les ai,les aides,les choses,les etapes,les etudes,les femmes,les films,les heures
      -2 les main,les mains,les patrons,les pieds,les places,les profs,les toits,les trucs,lessons
      -2 let,let me,lettre $,level,lever tot,lide,lie,lien $,lieu,lift $,lift heavy,lights,liked
      -2 lise,list,lit mes,litteralement,livre,load*,loads,local de,locker,locker $,logiciel,loi
      -2 loin de,lori*,lorr*,lot kestyon,loto $,loue*,louer,loui*,louin,lour*,lourds,love it,lui di
      -2 lui prete,lunch $,lunettes $,lycee c,lycee pour,lycees,lyon $,m always,m avait,m ete
      -2 m evade,m looking,m quite,m stuck,ma boite,ma candidature,ma copine,ma defonce,ma deuxieme
      -2 ma faim,ma fille,ma maquette,ma societe,ma vie,macon $,macon je,made a,madr*,madrid,mail*
      -2 main*,maintenant et,maintenant tout,mais le,mais les,mais personne,mais qu,maison enters
      -2 maison est,maison on,maison pas,maisons $,maitresse de,make,maki*,making,mal a,mal au,mal o
      -2 man $,man pe,manche $,manches $,mane*,manette,manette $,mange,mange halal,mange quand
      -2 mange quoi,mange rien,manje tout,manq*,manquerait,manquerait un,manuelle,manz,maqu*
      -2 marche pour,mardi $,mare*,mari et,mariage de,mario,mario kart,maroc,marque $,marrant
      -2 marrant $,mars,marseille,marseille pour,marsel $,mason $,massacre,masse,mat $,mate $,mates
      -2 math,matiere,matin c,matin mais,matin pour,max $,mayb*,maybe,mayo*,mayor,mbappe est,mdrr
      -2 me about,me back,me bats,me bi,me bruler,me consent,me couper,me dit,me donne,me gene
      -2 me jette,me laissent,me mi,me montre,me my,me off,me on,me pas,me pique,me plait,me some
      -2 me sors,me stuff,me taper,me through,me trouve,meaning,mecano,mechant $,memb*,meme $
      -2 meme place,menace d,menage $,mend*,mende,mende $,menu,menuisier,merci,merci $,mere dit
      -2 mere fait,mere le,merite $,mers*,mersi,mes amis,mes chaussettes,mes cheveux,mes copains
      -2 mes cousins,mes darons,mes donnees,mes ecoutes,mes etudes,mes mains,mes messages
      -2 mes pensees,mes reponses,mess*,message,mesu*,mesurer,met $,metal $,metalwork,metalwork $
      -2 metier d,metres,metro,mets,mettez moi,metye a,metz,meuble,meuf*,meufs,mi vais,mi yinm
      -2 midi $,miet*,miettes,mieux $,mieux depuis,mieux qu,mili*,mind,mini*,minutes $,minutes de
      -2 mis a,mis mon,mis un,mise*,missed,mist*,mistake,mistake $,mizi*,mizik,mo epi,mo ri,moan*
      -2 mobylette,mocks,mode*,model,moi a,moi je,moi ne,moi non,moi ri,moi se,moi tant
      -2 moi travaillent,moi un,moi une,moi won,moin la,moindre,mon age,mon argent,mon atelier
      -2 mon canape,mon cap,mon chiottes,mon crush,mon dernier,mon educatrice,mon fis,mon frigo
      -2 mon imprimante,mon lit,mon message,mon perso,mon reuf,mon reveil,mon telephone,mon velo
      -2 mon village,monde e,monsieur $,mont,month $,montre $,montreuil 0,mornings,mort l,mort la
      -2 mort pour,mort quand,morts,most,mot de,mote*,moto $,moul*,moun ka,mourir j,mourir quand
      -2 moustache,moustiques,mout*,move,move away,mrc,much,mum and,mum says,murdered,murs $,muscu
      -2 muscu $,music $,musique,my,my apprenticeship,my arm,my aunt,my bike,my brother,my dads
      -2 my favourite,my first,my grandad,my grandfather,my heart,my kid,my landlord,my mates
      -2 my whole,my wrist,myself don,n avale,nager,nail*,nails,nan j,nantes $,nati*,nationale,natu*
      -2 nature,ne se,ne sert,ne tiens,ne vaut,nearly died,nee,nee le,needs,netf*,netflix,nett*
      -2 nettoie,netw*,neuf $,neve*,never,ni loto,nickel $,niece is,nimporte quoi,nive*,niveau
      -2 no clue,no idea,noeud de,noie dans,non,non mi,non on,non personne,non serieux,not $,not at
      -2 not being,not on,not sure,note*,nothing really,notre,notre club,notre fille,nourrir $
      -2 nous il,nous les,nouv*,nuit a,nuit elle,nul,nul $,nul a,nul en,number,nurs*,nursing,nute*
      -2 nutella,o foyer,o genou,obje*,obse*,occupe,oeil $,oeil ce,of embarrassment,of heights
      -2 of that,of the,off,off to,office,officer,oh la,on arrete,on casse,on cherche,on dormait
      -2 on etait,on la,on lui,on manger,on ne,on peu,on saturdays,on sundays,on those,on wednesdays
      -2 once,one and,ont vire,onze heures,open $,opere,opti*,option,option $,or is,oral,orde*,order
      -2 ordinateur $,orei*,orga*,orie*,orientation $,orienter,orig*,orne,orthographe,ou,ou les
      -2 ou quoi,ou se,ou un,ouai*,ouais,oublie mon,oui,oui $,our school,ouvert $,ouvertes $,over at
      -2 own,own bed,own flat,paint,pancakes,pancakes $,pane*,panneaux,papa de,pape*,paper,papier je
      -2 papiers $,papillons,paques,par l,par nuit,paradis,paradis $,parc*,parce que,parcoursup $
      -2 pard*,pardon,pareil,pareil $,parents are,parents sont,parents tiennent,parf*,pari*,parks
      -2 parl,parle arabe,parle d,parler a,parler avec,parler je,part ca,part pour,partant,parti $
      -2 participer,party $,pas 0,pas aimer,pas cher,pas compris,pas compte,pas envi,pas je
      -2 pas juste,pas loin,pas mal,pas payer,pas plus,pas porter,pas possible,pas probleme
      -2 pas suicidaire,pas travailler,pas tro,pas trouver,pas vle,pas voiture,passe devant,passe ma
      -2 passe mon,passe ou,passe t,passer $,passera,passera $,passion,patate,pate $,pate a
      -2 pate feuilletee,patisserie $,patissier,patron chez,patron me,patt*,pattes,pau,pause and
      -2 paye $,paye la,payer,payer c,peau $,ped,peindre,pell*,pelle,pena*,penalty,pendu,people $
      -2 people always,per a,perd,perdu $,perdu mes,perdu mon,pere boit,pere de,pere va,pese*
      -2 peter un,petit,petit $,petit dejeuner,peu,peu mais,peu peur,peu pour,peu triste,peut aider
      -2 peut elle,peut etre,peut m,pff $,phar*,phil*,photo d,photo moi,photos sur,phra*,physique
      -2 pian*,picking,piec*,pier*,pierre,pige*,pigeon,pilote,piment,ping,ping pong,pintre,piqu*
      -2 piscine $,pist*,pitit,pitit moi,place,place dans,place en,placement,plairait pas,plaisante
      -2 plait $,plants,platre $,plats,pleut des,plon*,pluie,plus bas,plus beau,plus c,plus calme
      -2 plus dur,plus jamais,plus partir,plus petit,plus pres,plus proche,plus tot,plus une,poch*
      -2 poignarder,poignarder dans,point en,point je,points $,pois*,poisson,police officer,pompes
      -2 pong,ponp*,poor,portugais $,posi*,positive,possible,post*,poster,pota*,pote samedi
      -2 pote vient,potes,potes m,poule,poule $,pour avoir,pour demain,pour fais,pour payer
      -2 pour rentrer,pour reussir,pour toute,pour un,pourquoi tu,pourra,pousse a,pousser,pouvez
      -2 pouvez vous,practice $,pray,precise,prefere que,premier,prend des,prendre $,prendre le
      -2 prends ce,prends la,prenez,prenez des,prenez quand,prepare le,prepare un,pres $,presque $
      -2 presse,prete,prete mon,pri de,primaire,printer,pris $,pris a,pris la,prisonnier,priv*
      -2 privee,priz*,prob*,probleme,probleme $,prochaine,prof $,prof dit,prof maman,prof nous
      -2 prof principal,professeur dans,professionnel,profs m,prom,promise,prop*,propose un,psg $
      -2 ptdr je,pub,puis je,pure,put her,pwob*,pwoblem,pye,quand les,quand meme,quand pour,quat*
      -2 quatre,quatre veines,quatrieme $,que dire,que faire,que t,que ta,queb*,quebec,quee*,queen
      -2 quel est,quel*,quelque,quelque part,quelques jours,quels,ques*,question,questionnaire
      -2 qui ai,qui jan,qui ka,qui lit,qui ont,quiet $,quim*,quimper,quinze,quinze $,quit $,quite
      -2 quite shy,quitte la,quittee,quitter la,quiz,quoi,quoi c,quoi ce,quoi les,quoi o,rabo*,racl*
      -2 raco*,raconte $,radio,rage,ramene la,range $,range pas,ranger,rantre $,rappele
      -2 rappelle plus,rasoir $,rate encore,rate le,rate mon,ravie,reading,real madrid,recap,recette
      -2 reck*,reckon,rect*,recu*,recule,redi*,redis,redouble $,ref,refait,reflechir,reflechir $
      -2 refo*,refuse dans,refuses to,regarde pas,region,regrette d,regu*,rele*,relo*,rembourse
      -2 remets,remi*,remo*,renn*,rennes,rennes $,rentree $,rentrer le,renvoye,rep,repare
      -2 reparer des,repas de,repeat,repete $,repi*,repondre $,repr*,reprendre,reprends,reseau
      -2 reseau $,reset,resi*,resin,resp*,ressemble,restait,restauration,resto $,restore,resu*
      -2 retard il,retour $,retrouve,reuf ma,reun*,reunion,reus*,reve $,reveil $,revenir,revenu
      -2 reviens,reviser $,rien compris,rien contre,rien depuis,rien du,rien il,rien qui,righ*,right
      -2 right $,rn,roads,roasted,robes,robo*,robot,robots,rock,roll*,roma*,roman,rome*,romeo,rong*
      -2 ronge,ronge les,roofer,room is,rosi*,rosiers,roub*,roubaix,roubaix $,roue*,rouen,rouge
      -2 roulant,roulant $,route,routine,rsa,rue de,rue il,ryth*,rythme,s at,s entend,s entraine
      -2 s going,s his,s ils,s killing,s still,sacr*,safe*,safety,saigne aux,sainte,sais le
      -2 sais rien,saison,salaire,sale*,salle $,salut,salut $,sandwich $,sang a,sans gluten
      -2 sans probleme,sans souci,saturdays $,sauf moi,saute a,sauter en,sauv*,savate,savoir ce
      -2 savoir etre,savon,saw,says my,says you,scal*,scares,scares me,scene pour,school anymore
      -2 school for,school here,school in,school s,schools,scie,scolaire,scoot,scot*,scotch,scout
      -2 scouts,scra*,screen,se couper,se dispute,se disputent,se fera,se leve,se marie,se parle
      -2 se quand,se sont,se tape,se zanmi,sea,second $,secours je,secours ma,see the,seiz*,seize
      -2 seize $,sell*,semaine sur,seme*,sens*,sent le,serait,seri*,serieux il,serre mais,sert plus
      -2 servir $,ses bras,ses croquettes,ses dents,setting,seul pour,seule je,seulement $,seum
      -2 seventeen,sewi*,sewing,sexual,she be,she sees,shed,shoc*,shout,shouting,show,shre*,shut
      -2 shy at,si elle,si possible,simple,simplement,sin,sister s,site $,sites,sitt*,situ*,six $
      -2 six mois,sixteen $,skate,slac*,slep*,slept,smack,smas*,smashed,so $,so dead,so far,so hard
      -2 so messy,so no,soci*,socialement,sociaux $,sofa $,soif d,soigne,soigneuse,soir chez,soir on
      -2 soiree a,soit,sola*,solf*,solfege,soli*,solo $,solt*,soltea,some smack,some time
      -2 something with,sommes,son temps,sonne mdr,sont separes,sorti,sortie $,sou la,soulever,soup*
      -2 sous l,sous les,sous traitant,souvent $,souvent les,span*,spanish,speak,spid*,spiders
      -2 split in,sport $,spri*,squad,stab*,stage c,stage chez,stage dans,stagiaires,start
      -2 statistiques,step back,ster*,stmg,stmg $,stocks,ston*,stop asking,street fight,stress
      -2 stresse pour,stuc*,stuck,study $,styl*,succ*,success,suffit $,suicidaire
      -2 suicide socialement,suicide squad,suis alle,suis ambassadeur,suis amoureux,suis benevole
      -2 suis bete,suis dead,suis descolarise,suis dispute,suis du,suis dys,suis fache,suis juste
      -2 suis ko,suis libre,suis morte,suis nul,suis plus,suis plutot,suis rentre,suis seul
      -2 suis tombe,suis toujours,suis trop,suisse,suit me,suiv*,suivi,suivre,sur,sur ma
      -2 sur minecraft,sur que,sure $,surtout pas,surveillant de,surveille,susp*,sympa $,t $
      -2 t decide,t elle,t es,t for,t lift,t wait,table,tailler,take on,takes me,talking,talo*,talon
      -2 tanb*,tante m,tape la,tape pas,tape pour,taper la,tapissiere,tard,tard $,tard le,tari*,tax
      -2 te regarde,teach,techno,tel $,tel me,tele $,tele ils,telephone $,tell them,temps en
      -2 temps on,ten $,tenez,tension,tente en,term,termine,terrain,terrasse,terreur,terrible,tes
      -2 test,tete $,tete contre,tete je,tete toute,texte,thank,that $,the army,the bus,the course
      -2 the dark,the days,the hall,the house,the interview,the morning,the next,the oven
      -2 the placement,the plumbing,the poster,the ref,the sea,the tax,the wrong,thea*,theatre
      -2 them $,them with,then i,theorie je,they $,they cancel,they leave,they shout,they take
      -2 things $,think $,think so,third,third $,this i,this month,this weekend,thon,thon $,thos*
      -2 those,tiennent un,time job,time*,timetable,tins,tiny,tired after,tissu,to ask,to come
      -2 to delete,to do,to eat,to lie,to murder,to see,to sleep,to study,toas*,toast,toi qui
      -2 toit et,toit*,toits,told you,tole*,toma*,tombe du,tond*,tonn*,tonnelier,tonton $,tonton moi
      -2 too far,tort*,torture,tot $,total,touche 0,touche que,toucher a,touches,toujours dans
      -2 toujours foutre,toujours rien,toujours ses,tours,tous les,tout,tout bon,tout c,tout depuis
      -2 tout kaz,tout la,tout lache,tout petit,tout recommencer,tout sak,tout sauf,toute,town hall
      -2 trac,trac*,train est,traine au,traitant,traitant $,trajet $,tram*,tran*,transports,trap*
      -2 travail dann,travail dans,travaille pas,travailler avec,travaux,travers $,tres mal,tres peu
      -2 tric*,tro fin,trompee,tronconneuse,trop bien,trop fort,trop hate,trop jeune,trop loin
      -2 trop vite,tros*,trouble,trouve votre,truc casse,truc et,truc*,truck,truck $,tu crois
      -2 tu peux,tu sers,tu touches,tue le,turn,two brothers,type,um,un apart,un avertissement
      -2 un boeuf,un but,un casque,un croissant,un eleve,un expose,un handicap,un humain,un inconnu
      -2 un kebab,un logement,un patron,un pont,un poste,un salaire,un savon,un tatouage,understand
      -2 une,une autre,une boite,une chaleur,une claque,une classe,une fugue,une journee,une maison
      -2 une nuit,une personne,une raclee,une scene,une voie,une vrai,une vraie,unique $,unite $
      -2 unpa*,unpaid,up in,up over,upho*,usine,usineur,util*,va bien,va et,va le,va m,va mieux
      -2 va plus,vacances de,vais a,vais dire,vais etrangler,vais exploser,vais fais,vais had
      -2 vais mourir,valo*,vas y,vege*,vegetarian,velo $,vendredi soir,vends,vent,vent*,vente moi
      -2 ventre $,verb*,verre,verre $,verriere,vers,vers quoi,vert,very,veui*,veut dormir,veut faire
      -2 veut pas,veut que,veux $,veux arreter,veux de,veux mon,veux pas,veux qu,veux tout
      -2 veux travailler,victimes,vide je,vide mon,videos,vie a,vie de,vie depuis,vie vite,viens du
      -2 vient,vier*,vieu*,vieux que,viole le,viole les,virer,vis,vis en,vitr*,vivre au,vivre de
      -2 voir,voir ce,vois a,vois bien,voisin fait,voisin il,voisine,voisins,voit plus,voit un
      -2 voiture $,voiture ancienne,voiture seulement,voiz*,volant,vole ma,vole mon,volk*,volkan
      -2 volontiers,vont,vont m,vont me,vos eleves,votre,votre adresse,voud*,voudrais que,voudrait
      -2 voulais,voulais dire,voulais disparaitre,voulu mourir,vous allez,vous de,vous des
      -2 vous ecrit,vous faites,vous j,vous me,voyager,vrai ca,vraiment $,w $,w la,wage,wall*,walls
      -2 want my,was born,was the,was told,watc*,watch,we always,we go,wednesdays,week $,week ends
      -2 welding,well $,wesh,what are,what can,what do,what does,whatever $,when the,where do,whic*
      -2 whole,why not,wikend,will be,winter,winter because,with school,with two,wondering if,wood
      -2 work $,work with,working,works nights,would,would i,would like,would she,wrist,wrist on
      -2 wron*,wrong,y,y a,y anko,y arriver,y connais,yeah $,years ago,yes,yesterday $,yeux,yinm
      -2 yora,you,you got,you help,you vais,yout*,youtube,zele*,zeleve,zigo*,zomb*,zombies,~AbarasmA
      -2 ~AbasadEr,~Adika,~Ajin,~ApUl,~Arol,~AsAbl,~Ast,~AvWA,~Avizajeabl,~CU,~CW,~CWzir,~Ca,~CakI
      -2 ~Cal,~CapAti,~Cari,~Carj,~CasEr,~CatIg,~CekIg,~Cen,~CiA,~Cio,~Cizel,~Col,~Comaj,~Cristma
      -2 ~Ere,~IderstA,~Idustri,~Ifirmi,~Ije,~Ipe,~Itersideral,~Iterviev,~IvAt,~Ivolv,~Qse,~Ui,~abiz
      -2 ~abri,~absolumA,~absoluteli,~afeln,~aie,~akept,~akra,~alQ,~albi,~alfvai,~amQg,~amiA,~anim
      -2 ~anul,~ap,~apAdisit,~apartemA,~apl,~apreAd,~ar,~arab,~arbr,~ari,~arier,~armi,~asasin,~asosi
      -2 ~atAdr,~ateli,~avertisemA,~aviQ,~azi,~bQsWr,~bUd,~bUlQ,~bUlo,~bUloN,~bUro,~bUtQ,~baNol
      -2 ~baguet,~baion,~balQ,~ban,~bar,~barb,~basketbal,~bater,~baz,~bazikali,~bedrom,~bel,~benevol
      -2 ~bez,~bio,~bit,~blAC,~blo,~boEf,~boa,~bon,~bonm,~borIg,~bot,~brAC,~brak,~bre,~briliA,~briz
      -2 ~bro,~brul,~dAjerU,~dE,~dI,~dIp,~dUe,~dWg,~dWng,~dalQ,~davA,~defQs,~defiskaliz,~deg,~dekUp
      -2 ~dekol,~dekroC,~delir,~demi,~depan,~depar,~depliA,~depozi,~destrW,~detel,~devor,~diploma
      -2 ~direktEr,~diskutA,~dispraxik,~disputA,~distAs,~divors,~doe,~dri,~driv,~drivIg,~duolIgo
      -2 ~eal,~eavi,~ebenist,~ed,~edA,~edi,~edukatEr,~edukatris,~efa,~efas,~ekip,~ekipmA,~elaguEr
      -2 ~elek,~elo,~emel,~enmA,~epilatiQ,~epizod,~erEr,~erku,~eskap,~estetisien,~estoma,~et,~etudiQ
      -2 ~evenIg,~exA,~exak,~exersis,~exsel,~exseptiQ,~fA,~fAs,~fE,~fEilet,~fIj,~fUrnisEr,~faktori
      -2 ~fal,~fasil,~fastIg,~fed,~fer,~ferA,~fev,~fiCi,~fibr,~figt,~filier,~final,~finalemA,~firm
      -2 ~fix,~fixIg,~flEr,~flErist,~fle,~flem,~fo,~fodr,~for,~forI,~forf,~forj,~form,~formuler
      -2 ~fortnit,~frAk,~frAkez,~fromaj,~fui,~ful,~fuzil,~galer,~gamI,~garAti,~garajist,~gardiA,~glu
      -2 ~glutA,~grAma,~gramer,~granm,~gvo,~iNor,~iU,~iUtub,~ide,~ikea,~inm,~ire,~izer,~jAtimA,~jE
      -2 ~jIp,~jUQ,~jadA,~jardI,~jardin,~jest,~jodi,~jup,~juska,~jviA,~kAp,~kAsel,~kIp,~kIz,~kQduit
      -2 ~kQjugezQ,~kQkUr,~kQpani,~kQprAdr,~kQpran,~kQput,~kQs,~kQstrui,~kQstruir,~kQtabl,~kUl
      -2 ~kUlEr,~kUntri,~kUrir,~kUrsevork,~kW,~kWfur,~kabin,~kabri,~kak,~kan,~kana,~kar,~karo
      -2 ~karosi,~kasket,~katr,~kebek,~kestiQ,~kestioner,~kfa,~kif,~klIbIg,~klas,~klavi,~klik,~klovn
      -2 ~klu,~kne,~kok,~kolQbo,~komik,~konm,~kopin,~korek,~korektEr,~kpe,~krWsA,~krapo,~kravat
      -2 ~kriA,~kriz,~kro,~kroket,~kruC,~kuisto,~kurtI,~kut,~lUe,~lW,~lWe,~lapI,~latI,~laza,~lazaN
      -2 ~le,~leav,~led,~lego,~legum,~lekel,~lesQ,~level,~liE,~lid,~lie,~lis,~literalemA,~loa
      -2 ~lojisiel,~lori,~loriA,~mAjer,~mEr,~mUstaC,~mUtQ,~mWndr,~madam,~madri,~maib,~mak,~makIg
      -2 ~malad,~manet,~marA,~mareC,~mario,~marok,~mas,~mazQ,~meCanik,~meanIg,~mekano,~mel,~menaj
      -2 ~menu,~menuizi,~metalvork,~meti,~metro,~mezur,~miet,~mil,~mistak,~miz,~mizik,~mon,~motEr
      -2 ~motorbik,~movIg,~mrk,~muC,~murder,~musku,~nIb,~nUvel,~natur,~ne,~nel,~netfli,~nev,~nikel
      -2 ~nivo,~notr,~nursIg,~nutela,~obj,~of,~on,~one,~oper,~optiQ,~oral,~ord,~ordinatEr,~orel
      -2 ~organiz,~oriAt,~orn,~ortograf,~otoka,~pAdu,~pAkak,~pIdr,~pIg,~pQg,~pQs,~pUf,~pUra,~pUri
      -2 ~pWNard,~pWsQ,~paj,~panel,~pano,~papilQ,~paradi,~pardQ,~parol,~partA,~partisip,~pasera
      -2 ~pasiQ,~pask,~patisi,~pe,~penalti,~pie,~pies,~pijeQ,~pikIg,~pimA,~piti,~plAt,~plasemA
      -2 ~plast,~plez,~plezAt,~plui,~poC,~pol,~pozitiv,~prIt,~prQ,~prai,~prefer,~pres,~prezAt,~pri
      -2 ~primer,~priv,~priz,~proCen,~problA,~profesionel,~program,~promiz,~pul,~pur,~pvoblA,~rAvW
      -2 ~rEniQ,~rQj,~rUA,~rUb,~rUj,~rUlA,~rUtin,~rai,~raj,~rakQt,~re,~rea,~readIg,~refleCir,~rekQ
      -2 ~relU,~reparl,~repea,~repet,~repor,~reprAdr,~resAbl,~reset,~restor,~retir,~retret,~revenir
      -2 ~reviziQ,~rez,~rezum,~rig,~ritm,~roast,~rof,~rom,~romA,~romeo,~roz,~rozi,~rsa,~sAt,~sCol
      -2 ~sE,~sEm,~sIg,~sIk,~sIkiem,~sIplemA,~sUlev,~sUp,~sUrsil,~sUtiA,~sW,~sWNEz,~saj,~saler,~salu
      -2 ~saturdai,~savQ,~sava,~sektEr,~seri,~sertenemA,~serv,~servir,~servo,~sevAten,~sevIg,~sexual
      -2 ~sez,~sezQ,~siA,~siao,~sir,~sirkui,~siti,~skalpel,~skar,~sko,~skor,~skotC,~skren,~slak
      -2 ~smaC,~solfej,~soltea,~sortA,~sosialemA,~spaniC,~spe,~speak,~spid,~staj,~star,~starvIg
      -2 ~statistik,~stilo,~stmg,~studi,~stuk,~su,~sufizA,~suivi,~suk,~sup,~sur,~tAbU,~tAk,~tAsiQ
      -2 ~tAt,~tIb,~tIg,~ta,~tablo,~talQ,~talkIg,~tapisier,~tar,~tarif,~teCno,~teatr,~ten,~teori
      -2 ~terEr,~terI,~teras,~teribl,~termin,~ti,~timetabl,~tini,~tomat,~toneli,~total,~toz
      -2 ~trQkonEz,~trUbl,~trUv,~trW,~trWziem,~traktEr,~trap,~travelA,~travelQ,~travo,~tue,~tvo
      -2 ~uitr,~une,~uzin,~uzinEr,~vIt,~vWr,~vWzin,~valid,~valoN,~veC,~vejetariA,~vek,~veldIg,~velo
      -2 ~venir,~vera,~verb,~veri,~vert,~video,~viktWr,~volIt,~volQti,~volkA,~vorkIg,~vrQg,~vre
      -2 ~zelev
      -3 0 0,0 a,0 de,0 h,@alone @help,@alone @hide,@alone @nobody,@alone @sexual,@alone @street
      -3 @blow @alone,@blow @sexual,@blow @thing,@body @illness,@body @play,@body @thing,@boss @food
      -3 @boss @they,@cant @exam,@cant @return,@cant @sexual,@child,@cry @sexual,@die @always
      -3 @die @craft,@die @sad,@die @shame,@die @tired,@drink @craft,@elder @escape,@elder @family
      -3 @elder @home,@elder @life,@elder @shame,@elder @street,@empty @help,@empty @laugh
      -3 @empty @return,@empty @school,@empty @shame,@escape @fiction,@escape @school
      -3 @escape @sexual,@family @alone,@family @always,@family @fine,@family @nobody,@family @shame
      -3 @farewell @school,@father @fiction,@father @since,@fear @help,@fear @shame,@friend @laugh
      -3 @help @exam,@hide @exam,@hide @laugh,@high @fiction,@high @home,@high @laugh,@high @sexual
      -3 @hit @escape,@hit @fiction,@hit @laugh,@home @sexual,@je @child,@je @cry,@je @father
      -3 @je @illness,@je @nobody,@laugh @thing,@life @empty,@life @exam,@life @food,@life @home
      -3 @life @online,@man @die,@marry @always,@me @always,@me @exam,@me @fiction,@me @pointless
      -3 @me @thing,@me @tired,@means @empty,@means @exam,@means @food,@means @force,@means @shame
      -3 @means @work,@mock @exam,@mock @fiction,@mock @nobody,@mock @play,@mock @sexual
      -3 @mock @shame,@mother @laugh,@mother @online,@mother @sexual,@mother @thing,@night @fiction
      -3 @night @fine,@night @shame,@online @craft,@partner @pointless,@sad @escape,@sad @fine
      -3 @sad @hide,@sad @tired,@school @laugh,@school @pointless,@selfcut @always
      -3 @selfcut @pointless,@selfcut @sleeve,@sexual @fiction,@sexual @play,@sexual @pointless
      -3 @shame,@sibling @always,@sibling @fiction,@sibling @marry,@sibling @mock,@sibling @online
      -3 @since @exam,@since @work,@sleeve @laugh,@sleeve @mock,@step @always,@stop @fiction
      -3 @street @laugh,@street @online,@street @school,@street @work,@they,@they @return,@they @sad
      -3 @they @sexual,@tired @work,@work @craft,@wound @empty,@wound @shame,@wound @work,^ any,^ at
      -3 ^ being,^ ben,^ changer,^ could,^ couper,^ derniere,^ dites,^ donc,^ dormir,^ efface
      -3 ^ finir,^ fre,^ garde,^ go,^ hein,^ how,^ in,^ ka,^ kill,^ l,^ les,^ let,^ merci,^ nah
      -3 ^ nope,^ nous,^ ok,^ pardon,^ parler,^ pendant,^ porter,^ pourquoi,^ que,^ rester,^ rien
      -3 ^ s,^ saint,^ seul,^ somewhere,^ supprimer,^ surtout,^ ta,^ toujours,^ where,^ which,^ yeah
      -3 a appris,a battu,a ce,a dire,a firefighter,a frappe,a hot,a linterna,a long,a monte
      -3 a montreuil,a part,a police,a rennes,a t,a tape,a tue,a vous,abou*,about,about a,abuse $
      -3 accepte,affame,affe*,ai brule,ai coupe,ai fait,ai juste,ai mange,ai mon,ai tout,aille,aimer
      -3 allez,alon*,alors,amba*,amis dans,an et,an i,and like,annee $,annu*,annule,ans $,ans en
      -3 answ*,answer $,appele,apprend,apprendre,apprenticeship,apres mon,arai*,araignees
      -3 are homeless,are there,armee,arrive pas,asse*,assis $,assu*,asth*,at all,at chess
      -3 atelier de,atte*,attire,au bout,au bras,au monopoly,au soir,au telephone,au tennis,au uno
      -3 aucune,aucune envie,audi*,autre,avais plus,avait,avait cinq,avec ces,avec les,avec mes
      -3 avoir choisi,avoue c,away with,bah moi,baies,balle,ballon,batterie je,battu au,be 0,be in
      -3 beat,bebe $,ben,bene*,bien a,bien chez,bientot 0,bis,biscuit $,bite*,bites $,blag,bleeding
      -3 blesse $,bleue,board,bois $,boit*,boite $,bonn*,bonne,bons*,born*,bornes,bosser,bother me
      -3 boucher il,boud*,boulanger $,boun*,bretagne,brev*,brevet,brule les,buil*,bullied i
      -3 bullied me,burn*,bus $,but $,butc*,ca change,ca dans,ca existais,ca ou,calme,campe,camping
      -3 canape,capt*,capte,carrossier,cart*,carton,casq*,cere*,ces,cette question,change $,chante
      -3 chap*,chaque mois,charges,charpentier $,chas*,chat a,chaudronnerie,chee*,chez le,chez mon
      -3 chose,cine*,cinema,clai*,clas*,class $,class i,classe mais,coeur en,coiffeuse,coiffeuse $
      -3 coll*,college,colonie,comb*,commande,commence,conduit,conf*,confiance,consent,contente
      -3 contente $,contre $,copains,copine me,cordiste,cost*,coup de,coupe du,coupe j,cour*
      -3 couteau de,couteau suisse,crem*,creve la,croquettes,cros*,cuisinier,cut,d apprendre,d idee
      -3 danc*,daughter s,dava*,day $,de batterie,de couverture,de famille,de groupe,de honte
      -3 de main,de savoir,de vieilles,deba*,debout,debout longtemps,debu*,debut,decr*,defe*,defi*
      -3 demenage,demi $,demonter,dep,depo*,depui 0,depuis ce,depuis hier,depuis tout
      -3 des charpentier,des que,dessiner,deux,devoirs $,di $,di quoi,dipl*,direct,discuter
      -3 disons que,distributeur,do,do the,docu*,dois filer,dois y,domicile fixe,domino,done $,donn*
      -3 donnees,dor pas,dormir a,dormir sur,dors beaucoup,dors chez,dort,dort a,dos,dos a,doss*
      -3 doucement $,drea*,driv*,drive,droit $,dropped,du cafe,du lundi,du regard,du tout,du voisin
      -3 dump*,dyin*,dying,e le,earl*,early,ecol*,ecra*,ecran,ecrire,ecze*,eczema,educateur,eigh*
      -3 eighteen,ek,elle regarde,elle travaille,elle verra,embete,empl*,en 0,en remets,en sais
      -3 en septembre,en trottinette,ener*,enferme,engi*,entreprise,entreprises,envie de,epil*
      -3 equipe,eras*,escalade,est apprenti,est cinq,est excuse,est forgeron,est il,est loin,est moi
      -3 est plus,est qui,est six,est une,et l,et voila,etai*,etais a,etais chez,etap*,ete $
      -3 ete harcele,etrangler si,etudes,etudie,euh,everything about,exac*,exclu,excuse,exer*
      -3 expelled,exploser,expo*,expose,fail*,faim de,faim je,faire d,faire des,faire du,faire un
      -3 fais de,fais pour,fait la,fait mon,fait son,ferme $,figh*,filer,fille elle,films $,fine now
      -3 fire*,firefighter,fis,fixi*,fixing,flan,flut*,fois le,fois quand,for,for our,foret,fortnite
      -3 fouille mon,fr,fractions $,francais,franse,frappe dans,frappe une,frappent pas,freres $
      -3 friday $,friend $,frigo en,fringue,frit*,frites,from*,fromage,frr,fugue j,fusi*,gagne
      -3 gagner,gale*,gap $,gare $,gate*,genant,general,gest*,give,glac*,gosse,grand mere,grandad
      -3 grande,gratuit $,grea*,great,grim*,gros,gta je,h,ha,ha $,had to,haha $,hang*,hant*
      -3 harcele pour,hauteur,hay,he always,he beat,he d,he just,heat,heig*,heights,heureusement
      -3 histoire,history,homeless i,homme mort,hotel $,hotel a,hour*,hours,house is,how do,hui j
      -3 huitres,humain,i cut,i help,i spent,i wouldn,ici $,ide,idea,if there,il des,il faut
      -3 il regarde,il sera,ils n,important,inconnu,inde*,indu*,inquiete $,inscription,installer
      -3 inventer,it myself,j aide,j aime,j arrive,jamais il,jamais je,jamais voulu,jdors chez
      -3 je baisse,je creve,je garde,je meurs,je mi,je monte,je perds,je rate,je reprends,je saute
      -3 je voulais,je vous,jenne,jeux,jobs,join*,jouer $,jour parce,jours chez,jury,just a,ka mo
      -3 ka ou,ka ri,keba*,kebab,kest*,kestyon,kicking,kiff*,kill,killing me,klas*,konp*,kont*,kosa
      -3 l argent,l armee,l eczema,l electricite,l imprimante,l orage,l orientation,la,la balle
      -3 la boxe,la chambre,la dalle,la dedans,la journee,la la,la menuiserie,la prof,la rentree
      -3 la soiree,la terre,la tete,la trouille,la voisine,lache,laide,laisse tomber,lan,lang*,lasa*
      -3 laughing,laughing $,le $,le batiment,le boss,le bras,le car,le coeur,le dit,le lundi
      -3 le mort,le prix,le prof,le reveil,le sang,le train,le voiture,leaving,les doigts,les maths
      -3 les matins,les oreilles,les pubs,les voitures,lettre de,libre,lien,lift,live in,local,logi*
      -3 loin je,lol $,long day,loup,love,lovely,lovely $,lyce*,lycee pro,m 0,m aide,m attend
      -3 m attire,m dying,m embete,m enerve,m ennuie,m pas,m y,ma coupe,ma dit,ma grand,ma note
      -3 ma prof,maco*,main a,mains,mais j,maison a,maison j,maison pour,maiz*,mal dormi,maman m
      -3 man pas,mange a,mange chez,manger ce,manger des,manger je,manje de,maquette,mara*,maro*
      -3 marque,marre $,mason,matc*,math*,maths,matin $,matin au,max,may,mbap*,mbappe,me all
      -3 me alone,me barre,me derange,me dire,me force,me la,me leve,me lever,me menace,me mettre
      -3 me noie,me now,me pote,me rend,me repond,me sauve,me sui,me the,me to,me tromper,me vient
      -3 me want,mecanique $,meil*,mentir $,menuiserie $,merc*,mercredi $,mere veut,mere vient
      -3 mes parent,mes potes,messy,met la,mety*,meub*,meur*,meurs,midi,mieux que,min,minu*,minute
      -3 mis une,mixt*,mn fils,moi enmen,moi que,moi sommes,mon bus,mon college,mon compte
      -3 mon educateur,mon enfant,mon lycee,mon stage,mon truc,monde a,monopoly je,monte j,montre
      -3 more,mort de,mortel,movi*,moving,moyen de,moyenne,mum s,mur avec,murder,murder me,musc*
      -3 my cousins,my dad,my hair,my nan,my parents,n ai,n aime,n avais,nan,nant*,nantes,ne
      -3 ne connais,ne marche,ne supporte,near,neig*,neige,nervous,nettoyer,never been,never hurt,no
      -3 no $,no i,nobody hits,nobody picks,noie,non $,non non,nope,not bullied,nou ka,numb*
      -3 obligatoire,oeuv*,oeuvre,of $,om perd,ombr*,ombre,omg,on,on a,on bouge,on en,on it
      -3 on weekends,oncle est,ont dit,orag*,orage,oral $,ordi*,oreilles,ou faut,ou la,ou rien,oubl*
      -3 ouf $,out in,outd*,outdoors,ouvrir,over the,papier,par le,par mois,parachute,parcoursup
      -3 parents vont,parle avec,parle de,parle portugais,part $,part of,partir loin,partout a
      -3 pas comprendre,pas dormir,pas fugue,pas partir,pas rester,pas sur,pas tous,pass,patient
      -3 patr*,patrons,pe fais,pech*,peinture,pensees $,people i,pere ne,permis $,person $,pete*
      -3 peur bleue,peut passer,peut tout,peux prendre,photo de,phrase,phys*,picks on,pieces,pilo*
      -3 piti*,pizza $,play,playing,ple,pleure toute,pli,plom*,plombier,plum*,plus le,plus vite
      -3 poche,ponc*,porc $,port,porter lourd,porter une,postuler,pote*,potes $,poubelle,poul*
      -3 pour aller,pour des,pour jouer,pour lui,pour mes,pour moi,pour nous,pourrais,pousse
      -3 practice,pre,prefere rentre,premiere,prend,prend la,prendre la,prends le,preparer,pres*
      -3 presque,pret pour,pris dans,prison,pro,proc*,proche,production,profs,project,projet,propres
      -3 public,quand l,quand ma,quarante,quatre pour,que ma,que oui,que porter,quelques,question $
      -3 quin*,quoi pour,racketter par,raison $,range,read,rece*,redo,redouble,regi*,reli*,rend
      -3 rentre le,rentre tard,rentrer tous,rep plus,repa*,repe*,repondu,report $,rest*,resultats $
      -3 reussir $,reve,revision,rhum*,rhume,ri le,rien en,rien sur,rigole $,rire $,robb*,role,roof*
      -3 room when,roule,rue en,rule*,s doing,s great,s lunch,sain*,sais*,sales,sali*,salu*,sang*
      -3 sans facon,sans plus,saou*,saoule,satu*,saturdays,saute,saute le,sauve a,scare,scared of
      -3 scen*,scene,scie*,scooter,scou*,scre*,sculpter,se mentir,seance,sec,seconde,seconde $
      -3 sees my,segp*,segpa,semaine,semaine $,separes,sept $,serie,servir,ses 0,ses vacances,set
      -3 seul c,shut up,si le,signed,sim,simp*,sinon je,sitting,skip*,skipped,smal*,small,societe
      -3 soif,soir mon,solo,son anniversaire,son cafe,sont ils,souhaite,soule,spar*,spea*,spec*
      -3 spel*,spelling,spen*,spent,spent the,st,starving,starving when,stepdad s,strangle me,studio
      -3 suffit,suicide dans,suis bien,suis coupe,suis jamais,suis pas,suis pris,suis timide
      -3 suis venu,suisse $,super,supp*,supporte,supprimer,sur ce,sur place,sur un,symp*,sympa
      -3 systeme $,t as,t inquiete,t stand,taille des,tambour,tant qu,tapi*,tart*,tato*,tatouage
      -3 telecommande,tellement c,tenn*,tennis,tennis $,tete avec,than,than*,the best,the end
      -3 the garage,the kids,the sofa,the way,theo*,theorie,thing,this,tiens a,tiens pas,timi*
      -3 timide,tiss*,to a,to his,to it,to know,to work,toi,tol,tomber,tota*,touche,touche a
      -3 touche un,toujours au,toujours quand,toul*,toulouse,tournoi,tout se,toute seule,toutes les
      -3 training,training $,travaille la,travaillent,travailler $,tree*,tren*,trente,triste que
      -3 troi*,troisieme,trompe,tromper de,trop drole,trottinette,trouille de,trousse $,truc $,tue
      -3 tuer quand,twel*,twelve,un apprenti,un atelier,un bon,un coup,un doliprane,un dossier
      -3 un gros,un m,un stage,une $,une caravane,une carte,une petite,une peur,uni,unite,uno,usin*
      -3 vacances $,vais crever,vais y,vann*,vanne,vanne sur,vas,veines pour,venir,venir $,venu
      -3 venu seul,veut dire,veux parle,vian*,vie au,vient me,village,vingt ans,vire du,voisin e
      -3 voitures,vola*,votre systeme,vous,vous prenez,vre,vu la,want a,war,way $,week,weld*,when s
      -3 who s,why,wike*,wipe,with his,with my,with one,wondering,works,yaur*,year*,years,yet,yet $
      -3 you $,~Abet,~Akor,~AplW,~AsiA,~CAsQ,~CAt,~Codroneri,~Coset,~ErEzemA,~IformatiQ,~Ikonu
      -3 ~IportA,~IskriptiQ,~Istal,~Qbr,~Qg,~Ubli,~Utdor,~Uvrir,~a,~abU,~ad,~afam,~agr,~ai,~alor
      -3 ~api,~aprAdr,~aprAtiseCi,~apran,~areN,~atak,~atir,~bQjUr,~bWt,~bitA,~blag,~bledIg,~blok,~bo
      -3 ~bof,~born,~bretaN,~brev,~bu,~buil,~butC,~dAs,~dQk,~debU,~debu,~derAj,~desI,~desin
      -3 ~deskolariz,~detrui,~diIg,~die,~direk,~diskut,~dislexik,~distributEr,~do,~dosi,~dro,~eCek
      -3 ~earli,~eatIg,~egten,~ekol,~ekrA,~ekrir,~ekzema,~el,~ele,~eskalad,~etap,~etud,~expel
      -3 ~explik,~expoz,~fak,~fi,~firefigt,~fizik,~flA,~flut,~fr,~frIj,~fraz,~frit,~glas,~grAda
      -3 ~grIp,~grU,~grad,~grea,~gro,~iE,~idea,~istori,~jWn,~job,~juri,~kApIg,~kApaN,~kQbiA,~kQdui
      -3 ~kQfiAs,~kQpri,~kQsAtr,~kQsel,~kQtAt,~kUdr,~kUrA,~kWfEz,~kWn,~kapt,~karAt,~kask,~kebab,~ken
      -3 ~kilometr,~klU,~klaC,~kod,~koloni,~komA,~komAs,~kordist,~koza,~kuizin,~kuizini,~lAgu,~lUr
      -3 ~lat,~leavIg,~liA,~libr,~list,~logIg,~lokal,~loveli,~mEbl,~mEf,~mI,~mWen,~mai,~maket
      -3 ~manuel,~matC,~matI,~mbap,~melEr,~mesi,~metr,~midi,~minut,~mis,~model,~mortel,~motivatiQ
      -3 ~murd,~nA,~nAt,~nWe,~nervU,~nop,~not,~oEvr,~okup,~op,~oraj,~ot,~otEr,~ovn,~pE,~pItur,~pQp
      -3 ~pUl,~pUs,~pai,~paraCut,~parkUrsu,~peC,~pilot,~plaiIg,~ple,~portug,~posibl,~postul,~praktis
      -3 ~pre,~premi,~premier,~pren,~prizQ,~proC,~produktiQ,~prof,~projek,~publik,~rUl,~rasur,~ravi
      -3 ~redUbl,~redi,~redo,~rejU,~rekrut,~rem,~repQdu,~reprA,~rev,~rezulta,~roa,~rob,~robo,~rok
      -3 ~rum,~sIpli,~sIt,~sQ,~sUet,~sUl,~sWN,~sWf,~saUl,~sea,~segpa,~sek,~sekQd,~separ,~sereal,~set
      -3 ~si,~sie,~sinema,~sit,~sitIg,~skU,~skip,~skoler,~skot,~skulpt,~smal,~solo,~sosiet,~spelIg
      -3 ~studio,~sufi,~suis,~suport,~tUlUz,~tatUaj,~teaC,~telekomAd,~teni,~timid,~tisu,~trAspor
      -3 ~trAt,~trenIg,~trotinet,~tub,~turn,~tvelv,~umI,~uno,~vQderIg,~vU,~vaj,~var,~vatC,~venu
      -3 ~viAd,~vieles,~vikA,~vilaj,~vip,~zQbi
      -4 0 moi,@age,@alone @craft,@alone @escape,@alone @food,@alone @marry,@blow @fear,@blow @fine
      -4 @blow @high,@body @alone,@body @home,@body @sad,@body @sexual,@boss @age,@boss @farewell
      -4 @cant @craft,@cant @marry,@cant @pointless,@cant @sad,@child @fiction,@child @sad
      -4 @die @mock,@die @school,@elder @laugh,@elder @man,@elder @stop,@empty @play,@empty @thing
      -4 @family @home,@family @money,@father @always,@father @fine,@father @means,@fear @laugh
      -4 @food @force,@force @laugh,@friend @money,@help @work,@high @fear,@high @hide,@hit @hide
      -4 @hit @selfcut,@hit @shame,@hit @stop,@hit @street,@hit @thing,@je @boss,@je @exam
      -4 @je @friend,@je @laugh,@je @partner,@life @laugh,@life @mock,@life @sexual,@me @craft
      -4 @means @laugh,@mock @laugh,@mock @thing,@mother @work,@partner @marry,@sad @fear
      -4 @sad @online,@sad @pointless,@sad @sexual,@school @work,@selfcut @cant,@selfcut @craft
      -4 @selfcut @fear,@sexual @laugh,@sexual @nobody,@since @fiction,@step @elder,@step @life
      -4 @stop @food,@stop @mock,@stop @tired,@they @fine,@they @stop,@tired @return,@wound @fear
      -4 @wound @home,^ alors,^ dis,^ es,^ faire,^ ferme,^ hum,^ laisse,^ mes,^ ni,^ se,^ stop,^ t
      -4 ^ this,^ what,a ca,a choisir,a cote,a fifa,a fond,a midi,a vole,abso*,adresse $,ai appele
      -4 ai aucune,ai saute,ai une,aid,aide,am i,anglais,anko*,anne*,anniversaire $,apart,aprann
      -4 apres midi,arme*,arrete les,arti*,ask me,at home,atelier $,atta*,atti*,au,aux,barb*
      -4 batiment $,bats,batterie,be a,bien,bike,bleu $,bloq*,bonb*,bonbons,bonjour,boucher,bout*
      -4 boxe,bret*,bricole,bullies,bullies me,bullying,cafe,can we,cana*,cantine au,cap,casque $,ce
      -4 cents,chaleur,chanson,chantage,charpentier,chat il,chaud,chaussettes,chercher a,chess,choc*
      -4 chocolat,chose $,cine,classe,clos*,comme tout,comment je,conduire,conv*,convention,cook
      -4 cook*,cordes,could,coup,cour,course $,cousin s,couvreur,crep*,crie quand,cuisine $,d accord
      -4 d apres,d like,dalle,data,de bus,de mechant,de vie,de voitur,de vous,debut $,demain $
      -4 demenager,demonte,depa*,depl*,depuis qu,derriere $,dess*,deve*,devenir,devo*,di que,died
      -4 dis pas,dist*,dit je,dit mon,dit toujours,dites moi,donc pas,dormi,dort sous,drama,drop*
      -4 du college,du coup,du soir,eati*,eche*,ecoles,eleves de,elle fait,en colo,en vacances,end $
      -4 enfant,english,ennuie,ense*,enters,entr*,equi*,escaliers,est quand,et depuis,et moi
      -4 etrangler mon,etre $,etre dehors,etre loin,etudes $,evad*,evade,exce*,fact*,faire plus
      -4 fais a,fais comment,fais une,fait du,fait ses,fait un,fatigue $,faut,femmes,ferr*,feui*
      -4 fier,fifa $,fils il,finished,fois $,fond*,foot,force a,force de,forgeron,form*,frac*,frappe
      -4 gami*,gast*,geno*,give me,gran,grand pere,gta,h $,had $,hair,hala*,halal,harcele de,haut*
      -4 heur*,hier le,home every,home*,hors*,houses,how,hum,huma*,i do,i love,ici je,idee,ignore
      -4 il aime,il reste,il y,in class,insc*,inte*,is my,j adore,j aurai,jamais pense,janv*,janvier
      -4 je range,je tape,je te,je trouve,je vois,juin,just like,ka fais,kara*,karaoke,l hiver,l om
      -4 la tele,la tente,late $,latelier $,le,le debut,le froid,le mec,le nom,le psg,le ramadan
      -4 le veterinaire,les deux,les escaliers,les glace,less*,leur,leve a,like to,lille $,lion,lit
      -4 live,loin,long $,longues parce,love*,lu,m appelle,m apprend,m etrangler,m starving,m tired
      -4 mach*,machine,macon,main $,maintenant $,mais moi,mal en,mange ce,manu*,marie,maso*,matins
      -4 matins $,me at,me conduit,me if,me je,me le,me manque,me parent,me prend,me saoule,mean*
      -4 meca*,mech*,meme pas,ment*,mentir,menu*,mere est,meta*,metier de,metye,meurs de,midi a
      -4 minecraft,moi tous,moi tout,mon chat,motivation,moto,moto*,move*,moved,murs,musi*,my boy
      -4 myself for,ne m,need*,nick*,nickel,not homeless,om,on friday,oncle a,ont le,oper*,ou c
      -4 pain*,pann*,parent,parents ils,parents ne,parle a,part de,partir de,pas beaucoup,pas moi
      -4 pas mourir,pas non,pas tort,passe bien,patiente,paye,pein*,pense pas,perds,perm*,permis
      -4 personne je,personne pour,peut,peux m,pff,picks,pizz*,pizza,plai*,plas*,pleure devant,pleut
      -4 plus depuis,plus du,plus vieux,policier,pompier,porc,portefeuille,porter des,portugais
      -4 poser,pour finir,pour l,pour parler,pour respawn,pour*,poussiere,prec*,prefere rentrer
      -4 prends un,pres de,prin*,pris*,prof*,prog*,proj*,propre,ptdr,ptdr $,pubs,puis il,pupils
      -4 que du,que j,que tu,questions $,quit,quit*,quoi a,quoi le,rale,reca*,redo*,refaire,refl*
      -4 regleuse,regleuse $,relou,rentre chez,rentrer chez,reponses,respawn,respawn plus,reste
      -4 rester assis,rester debout,resultats,reviser,roas*,roug*,s been,s just,said $,sauce,scho*
      -4 scul*,sees,sepa*,serre,serv*,she s,should,si $,site,skat*,sleep at,soeur elle,soig*
      -4 son metier,souci $,souder,souffle,souh*,stage,stan*,stand,star*,strangle,stri*,suff*
      -4 suis fait,sur une,sure,syst*,systeme,t feel,t let,t mind,t the,t worry,take me,tant
      -4 tape dans,teac*,that,the last,there $,thing for,thir*,toi $,ton,top,tort,tort $,tout a
      -4 tout seul,troisieme $,tron*,trop de,trouille,tuer si,ulis,un,un bebe,un bureau,un copain
      -4 un hotel,un toit,une association,une fois,une nouvelle,va $,vais never,veni*,vert*
      -4 veterinaire,veulent pas,veux que,veux vivre,vide le,viei*,vieilles,vivre a,vraiment pas,wi
      -4 will,with,with the,wond*,worry $,would they,y $,y aller,year $,you have,~AgliC,~CAtaj,~CUl
      -4 ~CalEr,~Cokola,~E,~Ifo,~Ue,~alal,~apli,~asi,~bQbQ,~bal,~bik,~boar,~buliIg,~data,~dea,~dekor
      -4 ~devenir,~domino,~drama,~eg,~elektrisiA,~etudi,~evad,~exApl,~fabrik,~fie,~finiC,~fir
      -4 ~forjerQ,~frAs,~gato,~gta,~jAvi,~jenU,~jer,~juI,~kQ,~kQduir,~kQprA,~kQvAtiQ,~kUr,~kUvrEr
      -4 ~kaf,~karaok,~kartQ,~kit,~kla,~kloz,~kolej,~korij,~ku,~lWn,~m,~mAtir,~maCin,~makQ,~mersi
      -4 ~minekraf,~moto,~muzik,~nej,~netW,~ofis,~okun,~ors,~ov,~ox,~pQpi,~pUsier,~parl,~patiAt
      -4 ~permi,~pf,~piza,~plQbi,~pla,~plai,~pli,~polisi,~pork,~portefEil,~pro,~ral,~refer,~ren
      -4 ~repQs,~respavn,~sIpa,~sUd,~sUfl,~sin,~sistem,~so,~sos,~spA,~stA,~strAgl,~strik,~to,~tor
      -4 ~trUil,~uli,~uni,~va,~veteriner,~vil,~vork
      -5 0,0 $,@alone @home,@always @thing,@blow @selfcut,@body @die,@body @means,@body @pointless
      -5 @child @alone,@child @cant,@child @drink,@child @man,@cry @fiction,@die @money,@elder @sad
      -5 @elder @school,@empty @force,@escape @street,@escape @thing,@father @hide,@father @selfcut
      -5 @food @drink,@force @always,@hide @pointless,@hit @fine,@home @money,@home @nobody,@illness
      -5 @laugh,@me @laugh,@mock @pointless,@mother @fine,@night @laugh,@nobody @work
      -5 @pointless @age,@pointless @play,@sad @night,@sad @street,@sad @thing,@school @help
      -5 @selfcut @alone,@sexual @always,@shame @exam,@sibling @child,@sibling @cry,@sibling @laugh
      -5 @street @always,@street @fine,@they @blow,@wound @die,@wound @nobody,@wound @pointless
      -5 ^ avec,^ c,^ ca,^ combien,^ fais,^ la,^ moi,^ ne,^ qu,^ san,^ who,a force,acco*,ai la
      -5 ai les,ai mal,ai pleure,apar*,appl*,apra*,apres le,as,avant de,bake*,beaucoup de,besoin de
      -5 bites,bloque,bonj*,bric*,brother s,bruit,bure*,bureau,ca moi,casque,ce metier,cham*
      -5 chambre $,change d,chau*,chef $,cherche un,ches*,chev*,claque,clie*,clients,coif*,comm*
      -5 cooking,coudre,coupe,course,d avis,d energie,dans mes,de cantine,de faim,de rire,dece*
      -5 demande si,depuis 0,des portes,dire*,disputent,dit $,dit sur,do i,donne des,dormir la
      -5 eating,eleves,en,energie,engl*,ennu*,es,est vrai,etre enferme,fait de,fait pas,fifa,film
      -5 fina*,fleu*,forg*,fractions,fren*,french,fume,gara*,gene*,genou,grad*,habite,habite a,help
      -5 i d,il n,imprimante,jamais fugue,je demande,je lui,je ne,jour $,juste $,kill me,killing
      -5 la fin,la pate,le bois,leav*,leave home,like being,list*,lourd $,m dead,ma classe
      -5 marche plus,matin j,mdr $,mes cles,metr*,moi mo,moins $,mon freezers,monde est,moti*
      -5 mourir de,moye*,murd*,n ont,n y,nah,nous a,on s,on se,orth*,ou ka,oublie,oven,par ma,parler
      -5 parler devant,pas dehors,pas peur,patron $,pere est,pere frappe,personne $,peur du,place $
      -5 plus que,plut*,plutot,pomp*,portes,poss*,pour mon,pour son,pourquoi pas,prac*,prends mes
      -5 prod*,psg,pull,que des,quel,qui a,raconte,rama*,rang*,respecte,reta*,rout*,s on,s so,sala*
      -5 scoo*,se que,sete,shy,soir en,soiree,sortir le,sous la,stra*,stud*,tech*,tele,ten,three
      -5 to the,tot,trom*,trouve ca,tu me,tuer par,un vrai,veux faire,vos,w,weekends $,work*,worry
      -5 ~Agl,~Atrepriz,~CarpAti,~IprimAt,~abit,~akor,~ane,~bak,~bateri,~bos,~buro,~demenaj,~ede
      -5 ~enerji,~enui,~exploz,~fifa,~frAC,~fraktiQ,~iora,~jUrn,~jen,~jeneral,~kUp,~kamiQ,~kilIg
      -5 ~kokIg,~komAd,~krep,~lA,~li,~liQ,~liv,~mUstik,~ma,~mov,~na,~near,~ovA,~pluto,~por,~psg
      -5 ~ptdr,~rAj,~ref,~respekt,~reviz,~trQp,~travel,~van
      -6 0 km,@cant @help,@die @laugh,@die @thing,@elder @high,@empty @drink,@fine,@high @play
      -6 @je @mother,@life @force,@man @hide,@sad @mock,@sad @nobody,@sad @play,@stop @home
      -6 @wound @sexual,^ are,^ bon,^ ce,^ man,^ me,^ nn,^ none,^ quel,^ qui,adore,ai 0,amis $,an
      -6 angl*,apres la,boss*,bout de,ca $,chal*,chat*,chez ma,choisir $,club,come home,comment
      -6 couper,cousins,cut my,cv,devant la,disc*,dors mal,en foyer,est bon,est quoi,fabr*
      -6 frappe pas,frere $,gagn*,horaires $,il pleut,info*,jard*,know $,la semaine,le harcelement
      -6 le vide,mass*,mati*,mdr,me a,me va,mere elle,metier $,mettre $,ne me,ne veux,normal $,offi*
      -6 or,pars en,pas qu,pati*,play*,porter du,possible $,pour ses,pous*,prem*,prix,quand $
      -6 ramadan,repo*,revi*,s a,sais pas,sauc*,say $,scol*,sens bien,shou*,si c,stage $,suis creve
      -6 suis mort,supporte pas,terr*,travailler,tue a,un point,va me,veux etre,veux rentrer,vill*
      -6 vous $,worr*,~Ate,~Co,~ador,~aprA,~bA,~bi,~biA,~box,~brikol,~dormi,~fum,~ie,~ise,~kel,~kliA
      -6 ~klub,~mA,~plE,~propr,~pub,~ramadA,~repar,~tQ,~vori
      -7 @die @food,@die @play,@escape @fine,@father @die,@father @life,@home @school,@mother @die
      -7 @play,@sexual @fine,@thing,^ ah,^ comment,^ dans,^ etre,^ no,a mourir,accord,aider,ball*
      -7 camp*,connais personne,de voiture,elec*,est du,etrangler,expl*,fran*,i live,is a,jeunes
      -7 kill*,km,le dimanche,me faut,me harcele,me i,me suis,mere va,mous*,ne pense,ne suis,nn,over
      -7 pas etre,port*,pour la,qu est,refa*,reveil,soud*,t il,trav*,~Ci,~demQt,~mdr
      -8 @boss @die,@empty @mock,@exam,@fiction,@work,^ et,^ jamais,^ not,^ ou,^ oui,^ that,ador*
      -8 ai jamais,all day,avec ma,corr*,de mal,deme*,demo*,et des,etud*,gran*,je rentre,le college
      -8 me casse,mono*,monopoly,ou pas,pas encore,peur que,reparer,sont,te,tell me,~gaN,~monopoli
      -8 ~sI
      -9 @child @fine,@craft,@hit @empty,carr*,char*,conc*,cond*,cons*,du bruit,est mort,internat $
      -9 joue,pas envie,ta,toute la,tu
      -10 @empty @fear,@return @night,^ sans,^ tu,ca me,cause du,rien de,~jUe
      -12 @hit @life,@hit @nobody
      -13 ^ non,^ pas,me demande
      """,
    outright: """
      16 @means
      14 @die,@sexual
      13 @hit
      12 @blow,@selfcut,suic*
      11 @me @hit
      10 @je @high,@night @street,harc*,~arsel
      9 @empty @night,@je @means,@je @selfcut,@me @force,@me @selfcut,fugu*,il a,me fais,mour*,terr*
      8 @die @fine,@empty @food,@escape @hide,@fear @hide,@fear @night,@help,@me @wound,@street
      8 fugue,m a,me,ou dormir,~fugu,~ier,~suisid,~viol
      7 0,@father @body,@high,@hit @home,@je @blow,@je @die,@je @hit,@me @farewell,@they @drink
      7 @they @force,ce soir,coups,date,de quoi,demain,du mal,envie d,est mon,faire $,film*,foutre
      7 je veux,ont,quand meme,trois jours,~Qt,~dat,~fUtr,~pri,~respir,~subi,~tUC,~tue
      6 0 ans,@alone @school,@elder @mock,@empty @home,@escape @night,@friend @mock,@high @home
      6 @home @nobody,@je @farewell,@je @stop,@me @die,@mother @hit,@school @mock,@they @alone
      6 a plus,bull*,de bon,dit non,en finir,en l,en vie,est moi,et je,ferme,here anymore,hier
      6 je sui,le jour,me suis,mourir,pas je,per,plan*,puni*,ran,ran away,resp*,sait,sang,sans rien
      6 saut*,se fait,suis a,thre*,to end,tout l,us,viol*,voul*,~Avi,~bles,~buli,~demI,~film,~jet
      6 ~kU,~mUrir,~pik,~sAg,~sU,~tW,~ur,~vivr
      5 @alone @work,@boss @body,@boss @hide,@boss @money,@cant @food,@child @fear,@elder @sexual
      5 @empty @money,@family @friend,@father @elder,@father @thing,@fear @always,@food @nobody
      5 @hide @street,@home @food,@home @night,@je @father,@je @sexual,@je @street,@life @since
      5 @life @stop,@me @money,@me @online,@me @work,@means @alone,@night @nobody,@school @since
      5 @step @sexual,@stop @empty,@they @empty,^ c,^ non,^ the,^ yo,abus*,and i,anvi,bles*,cent*
      5 cette nuit,contre,contre moi,cout*,crev*,cuis*,dans mon,dans un,de maison,de place,die,domi
      5 dor dans,e il,etre la,faim,fin a,finir,frap*,fuge,hurt,hurt*,i ran,il,ils me,in the,je me
      5 je parle,je pas,je peur,jours que,ka domi,le 0,le faire,lock*,ma mer,mange pas,me to,mer,mis
      5 mort $,ou aller,part ou,partir $,pas ou,personne sait,picked,plus de,pour de,pour toujours
      5 prof*,rack*,repond plus,respire,scarifie,soir je,sou,suicidaires,sunday,sur les,tap,tire
      5 tremble,voiture $,~Aferm,~abuz,~be,~domi,~ea,~ede,~er,~fe,~fuj,~krev,~mAj,~mezQ,~po,~sot
      5 ~suisider,~vir,~viv
      4 @alone @escape,@alone @laugh,@alone @money,@blow @always,@boss @empty,@boss @fear
      4 @boss @mock,@boss @return,@boss @since,@cant @alone,@child @age,@child @they,@die @always
      4 @elder @hide,@empty @thing,@farewell,@father @hit,@father @mock,@father @sexual,@fear @fine
      4 @food @since,@force,@friend @money,@friend @selfcut,@hide @sexual,@hide @work,@home @escape
      4 @home @thing,@je @always,@je @body,@je @food,@je @life,@je @marry,@je @mock,@je @mother
      4 @je @night,@je @nobody,@je @partner,@life,@man @blow,@man @sexual,@marry,@me @body,@me @fear
      4 @me @man,@me @means,@me @partner,@me @play,@me @sexual,@means @always,@means @hide
      4 @mock @since,@money @age,@mother @wound,@night @craft,@night @fine,@online @fine
      4 @partner @fear,@partner @they,@partner @thing,@return @escape,@school @force
      4 @selfcut @always,@selfcut @hide,@sibling @body,@sibling @life,@step @food,@they @home
      4 @they @school,@tired @home,@wound @alone,^ 0,^ someone,a 0,agre*,ai dit,ai plus,ai rien
      4 aliv*,alive,and he,arse*,at the,aval*,bala*,bas il,be here,beca*,because,best,bo,bouf*,boys
      4 brea*,broke,bullied,by,cache,ce matin,ce week,classe ils,comes into,connais pas,crac*
      4 d avoir,dang*,danger,de lui,deci*,deho*,depui,des coups,dessus,did,dort dans,doul*,down
      4 du tout,essaie,ete,expr*,expres,faim $,fais du,fais mal,foll*,forc*,foutre en,frappe
      4 freezers,fugue $,got,got evicted,hand,harcelement,he did,he ll,hers*,herself,honn*,i am
      4 i don,i m,i self,ici je,il se,il va,insu*,je fin,jett*,ko,ko moi,l internat,la,la classe
      4 la ru,les poubelles,lettre,live anymore,loge*,mange,manj*,manje,marche $,me faire,me in
      4 me retrouvera,mena*,mere ma,meso*,meson,meson $,mettre fin,mi,mi di,minsulte,moi qui,no
      4 no food,non,non mais,nowh*,nowhere,nowhere to,on a,on est,par,pas de,pas ni,pas on,plei*
      4 plus etre,plus exister,plus vivre,quand je,rentre plus,respire plus,retrouvera,rien a,ru
      4 rue $,sauter,se coupe,se foutre,se moi,seco*,send,sequ*,sera*,sexu*,she,sing*,son pere
      4 sortir,stre*,subi*,suicidal,suicidal $,suis en,suis*,suisside,tent*,term*,ti se,to die
      4 to live,tout a,tout le,tremble $,tuer,un essaie,vais run,veux,vit,viv,vivr*,vivre,we got,ye
      4 yo ka,~Ad,~Cak,~agres,~aliv,~arselemA,~aval,~bUf,~bekoz,~brok,~brul,~dAj,~deor,~desid,~desu
      4 ~dovn,~drIk,~ere,~erself,~expr,~fer,~finir,~fors,~frap,~kQtr,~kit,~ko,~lojemA,~mari,~mer,~mi
      4 ~nover,~pWn,~plAt,~rap,~retrUvera,~sekUr,~sekestr,~skarifi,~sna,~sov,~suisidal,~video,~vol
      3 @alone @since,@always @shame,@always @work,@blow @cant,@body,@body @fine,@body @sad
      3 @body @tired,@boss @alone,@boss @cant,@boss @food,@boss @force,@boss @stop,@cant @night
      3 @cant @play,@cant @shame,@cant @street,@child @boss,@child @craft,@child @escape
      3 @child @shame,@cry @mock,@die @empty,@die @night,@die @online,@elder @empty,@elder @hit
      3 @elder @means,@elder @nobody,@empty @fine,@escape @laugh,@family @hide,@farewell @fear
      3 @farewell @night,@farewell @pointless,@father @empty,@father @mother,@father @they
      3 @father @wound,@fear @food,@fear @money,@fear @thing,@food @age,@food @money,@food @shame
      3 @force @since,@force @work,@friend @escape,@hide @illness,@hide @pointless,@hide @school
      3 @high @fine,@hit @fine,@home @hide,@home @play,@home @return,@home @street,@je @boss
      3 @je @drink,@je @family,@je @fear,@je @money,@life @age,@life @craft,@man @shame,@man @street
      3 @man @they,@me @blow,@me @drink,@me @pointless,@me @they,@mock @always,@mock @work
      3 @money @craft,@money @mock,@money @school,@mother @child,@mother @partner,@night @always
      3 @night @drink,@night @mock,@online,@online @since,@partner @money,@partner @pointless
      3 @partner @return,@partner @wound,@return @hide,@school @age,@selfcut @sleeve,@sexual @age
      3 @sibling,@sibling @empty,@sibling @fear,@sibling @hide,@step @night,@step @they,@stop @cant
      3 @stop @nobody,@stop @pointless,@they @blow,@they @escape,@they @fear,@they @food,@they @help
      3 @they @online,@they @selfcut,@they @shame,@they @sleeve,@tired @thing,@wound @body
      3 @wound @sleeve,^ grand,^ quelqu,^ there,a agressee,a continue,a day,a manger,a mis,a un,a vu
      3 aban*,abused,accueil,acte,acte $,affo*,afford,again,agressee,agressee $,ai 0,ai deja,ai ete
      3 ai mal,ai subi,ai trop,aimerais etre,ali,aller $,alre*,already,am,amoi*,amwin,an,an $
      3 ans parle,anvi viv,aret*,argent $,arme,arrache,arrete pour,arsele,arsele $,aswe,aswe a
      3 at work,au sang,aucune,aussi $,auto*,avale,avant bras,avant hier,avec ma,baby,balance
      3 balance tout,bat,be,be alive,bebe,been,bien de,blee*,bleed,blesse,bois de,bought,bras,brot*
      3 but i,bute*,ca fait,call the,camarade,casier $,casse le,cave,cave $,ce monde,chant,chaque
      3 chaque jour,chaude,che ma,choisie,choses vous,cles je,coach,coif*,coiffure,comprenez,cos,cou
      3 cousin de,crachent,cree,crever,cuisses,cutter $,cybe*,d accueil,danger $,dans le,dans les
      3 daro*,date est,de logement,de parler,de partir,de seconde,de toi,de vivre,dead $,decide
      3 dehors,dehors $,demande un,depuis une,derniere fois,des voisins,dessus $,deteste $,deux
      3 devant tout,did it,die $,dix sept,domicile,door because,dor,dorm*,dors dans,draw*,droi*,e i
      3 eat,eau chaude,echa*,ecole $,eleve de,eleves,elle me,elle se,empl*,en cours,encore $,end
      3 end it,endr*,endroit,enfu*,entrer,entrer chez,envi,envoyer,essaie d,est choisie,est derriere
      3 est ou,est tout,et mon,etaient,etait mon,etre morte,evan*,ex,faim tous,fais ko,fais quoi
      3 fait quand,famille d,feed,feed my,fell,fere,ferm*,ferme ma,file,fois $,following
      3 following me,food,fout*,frere me,frere ne,frig*,goin*,going,grop*,groped,groped me,harcele
      3 harm,he,her boyfriend,hes,heur*,hims*,himself,hits,homeless,hurt myself,hurting
      3 hurting myself,i,i get,i got,i haven,i hurt,i ka,i keep,i skip,i tap,i want,i won
      3 idees suicidaires,if i,il la,il lui,il ma,il mon,il son,ils etaient,ils ont,in,inco*
      3 inconscient,infl*,inflige,insc*,inscrire,insultent,into my,is it,it anyway,it normal,j en
      3 j y,jamais me,jdor dans,je demande,je dor,je fuge,je kite,je pars,je passe,je regarde
      3 je sais,je serai,je tremble,je voulais,jour,kaz,keys,keys i,kite,kms,knif*,knife,knows
      3 l acte,l oeil,la adieu,la date,la di,la facon,la peau,la voiture,lame,lanc*,le cousin
      3 le garage,leur,li $,lit la,locks,logement,lot $,lui donne,lundi $,lycee ils,lync*,m,m in
      3 m on,ma date,ma reum,maison ca,malaise,man,mange les,manger a,mari*,marier,marm*,mars*
      3 marsel,mdr,me crachent,me do,me done,me foutre,me griffe,me menace,me supprime,me when
      3 meme $,menage,mer $,mere $,mere m,mes jours,mes photos,met a,mezo*,mezon,moi aussi,moi avec
      3 moi pe,moi sinon,moi tout,mois dernier,mon bo,mon per,mon pote,mon seul,montre,mort*,morte
      3 mot,my friend,my uncle,myse*,myself,n ai,n est,na,ni,ni kay,not going,noth*,nour*,nude*
      3 nudes,nuit*,nuits,nuits dans,of her,on l,on n,on ne,on verrait,ont cree,ont passe,ou il
      3 ouvert le,par les,parc,parc $,pari*,parle $,parle a,parle ils,pas anvi,pas arete,pas mange
      3 pas manje,pas rentre,pas repondre,pas vivre,pate*,pates,paye,pe rantre,peau des,peine $
      3 pend*,pendre,pensees suicidaires,pere avec,pere m,personne s,petites,petites soeurs,peur kil
      3 peux pas,pics,pics and,planquer,plat*,plus envie,plus sortir,points,police $,poubelles du
      3 pour le,pour manje,pour me,pour se,prends des,prevu,pri,pris,promise,punir,qu a,quand ca
      3 quand y,que mon,qui reste,quoi $,rape*,raped,rentre chez,rentree,rentrer il,renv*,repondre a
      3 repr*,reste je,rester au,retourne,reum,reum me,rien et,rien pour,right now,riz,s no
      3 s nothing,sac $,said,saig*,saigne,sait ou,san,sans domicile,sans manger,saute $,sauter $
      3 sauve,says he,sdf,se reveille,se scarifie,self harm,semaine $,semblant d,sept ans,sept*
      3 sequestree,seul*,seule $,sex,she s,sinc*,since,singe,single day,skip,skip lunch,sleep
      3 sleeping,soeurs,sort*,sortie $,spit,squa*,star*,starving,subi,subit,suicide,suis,suis sans
      3 suis sdf,suis seule,sund*,sur,t afford,t know,t leave,t wake,tant,tape,te,tell my,terre
      3 the night,theres,they said,thro*,to do,to eat,toda*,today,toi,toit,toit $,touc*,toujours $
      3 tout les,trem*,tro peur,tue,un compte,un malaise,vacances je,vais,vand*,vers*,verse,veul*
      3 veulent,veulent me,vie je,viens,vient dans,viole,vire,vire de,vire*,viv anko,vole*,volent
      3 vos,vos questions,voulais,voulais pas,vous comprenez,wake,wake up,want,when i,work keeps,y
      3 y $,yo m,~AdrW,~Afui,~Canm,~Cod,~Iflij,~IkQsiA,~Iself,~IsultA,~abAdon,~abit,~afor,~akt
      3 ~akuel,~ali,~alreadi,~amWn,~araC,~arm,~asv,~bI,~bUg,~bW,~babi,~balAs,~batu,~beb,~ben,~ble
      3 ~bra,~brot,~burn,~dai,~die,~domisil,~ese,~eteA,~etrAgl,~evanUi,~fil,~folovIg,~foto,~gWng
      3 ~grop,~it,~jUr,~jor,~kQpren,~kUto,~kWfur,~kav,~km,~knif,~knov,~kraCA,~kuis,~lAs,~leg,~letr
      3 ~malez,~marsel,~mdr,~mizelf,~mort,~nik,~not,~notIg,~nud,~okun,~ol,~ome,~omel,~pA,~pAdr,~park
      3 ~pas,~pi,~plAk,~plIt,~prevu,~priv,~promiz,~puni,~punir,~rA,~rAbUrs,~rEm,~raket,~rekomAs
      3 ~sIdai,~sIj,~sIs,~sdf,~seN,~sigaret,~slepIg,~sortir,~spi,~starvIg,~sui,~teroriz,~tir,~todai
      3 ~trAbl,~tri,~urtIg,~vAdr,~vElA,~vak,~ven,~vers,~vi,~viA,~vork
      2 0 eme,0 i,0 jour,0 repond,@alone @fiction,@alone @fine,@alone @home,@alone @pointless
      2 @alone @street,@always @nobody,@blow @craft,@blow @empty,@blow @hide,@body @die,@body @drink
      2 @body @high,@body @pointless,@body @school,@body @selfcut,@body @sexual,@body @since
      2 @body @stop,@body @thing,@body @work,@boss @laugh,@boss @life,@boss @nobody,@boss @sexual
      2 @boss @they,@boss @work,@cant @always,@cant @escape,@cant @force,@cant @illness,@cant @marry
      2 @cant @school,@cant @thing,@child,@child @exam,@child @hit,@child @marry,@child @mock
      2 @child @school,@child @wound,@craft @fine,@cry @age,@cry @school,@cry @work,@die @alone
      2 @die @force,@die @pointless,@die @school,@drink @pointless,@elder,@elder @age,@elder @boss
      2 @elder @force,@empty @craft,@empty @drink,@empty @school,@escape,@escape @mock
      2 @escape @nobody,@escape @play,@escape @thing,@exam @play,@family @alone,@family @empty
      2 @family @fear,@family @force,@family @life,@family @man,@family @nobody,@family @stop
      2 @farewell @escape,@farewell @exam,@father @food,@father @money,@father @night
      2 @father @return,@father @school,@fear @age,@fear @home,@fear @marry,@fear @work
      2 @fiction @age,@food @drink,@force @always,@force @thing,@friend @age,@friend @cant
      2 @friend @fear,@friend @man,@hide @food,@hide @night,@high @cant,@high @pointless
      2 @high @return,@high @since,@high @stop,@high @thing,@high @work,@hit @alone,@hit @drink
      2 @hit @nobody,@hit @play,@hit @wound,@home @drink,@home @force,@home @help,@home @illness
      2 @home @marry,@illness,@je @child,@je @escape,@je @sad,@je @sleeve,@je @step,@je @work
      2 @je @wound,@life @home,@life @pointless,@man @fear,@man @home,@man @money,@man @night
      2 @me @craft,@me @family,@me @father,@me @friend,@me @home,@me @marry,@me @mock,@me @return
      2 @me @sad,@me @sibling,@me @street,@means @empty,@means @since,@mock,@mock @craft,@mock @exam
      2 @mock @force,@mock @shame,@money @always,@money @force,@money @online,@money @since
      2 @money @work,@mother,@mother @age,@mother @body,@mother @die,@mother @farewell,@mother @life
      2 @mother @sad,@mother @sexual,@mother @street,@mother @thing,@night @play,@night @shame
      2 @nobody @age,@online @fiction,@online @play,@online @shame,@online @thing,@partner
      2 @partner @body,@partner @cant,@partner @escape,@partner @hit,@partner @home,@partner @school
      2 @partner @street,@play @craft,@play @work,@return @exam,@return @online,@return @play
      2 @sad @drink,@sad @help,@sad @pointless,@sad @since,@school @exam,@school @fine,@selfcut @age
      2 @selfcut @fine,@selfcut @sad,@selfcut @since,@sexual @fine,@sexual @force,@sexual @shame
      2 @sibling @man,@since @fine,@since @pointless,@since @thing,@step @age,@step @body,@step @hit
      2 @step @pointless,@step @school,@step @since,@stop,@stop @always,@stop @hide,@stop @thing
      2 @street @nobody,@street @pointless,@street @thing,@they @cry,@they @life,@they @play
      2 @they @sad,@they @work,@work @age,@wound @high,@wound @sad,@wound @selfcut,@wound @shame
      2 ^ adresse,^ appelez,^ bah,^ been,^ ben,^ ce,^ every,^ hier,^ jserai,^ life,^ m,^ mdr
      2 ^ mettre,^ moi,^ papa,^ pas,^ people,^ points,^ question,^ some,^ tonton,^ tous,^ vendredi
      2 ^ voir,^ when,a bouffer,a casse,a cette,a change,a chaque,a cinq,a confie,a cote,a ete
      2 a faim,a forcee,a jete,a joke,a knife,a ma,a mes,a moin,a montre,a pharmacie,a profite
      2 a pupil,a raconte,a retrouve,a ses,a treize,abri*,abribus,abuse,abuse de,acci*,accident
      2 accu*,ache*,acheter,adan,adie*,adieu,adresse,affaires dedans,afra*,afraid,afraid of
      2 afraid to,after,after my,agai*,ai bu,ai decide,ai fai,ai faim,ai fugue,ai mange,ai nul
      2 ai prevu,ai pri,ai quitte,ai tro,ai un,aide*,air,all over,allez,amie,an chant,an moi,an pas
      2 and,and call,and everyone,and they,and we,anfe*,anferme,anko,ans et,ans il,anti*,anyway $
      2 appelez,appelez les,apprentie,apres ce,arete,arete $,arete de,armoire a,arra*,arrache les
      2 arri*,arrive avec,assoit a,at home,atto*,attouchements,au foyer,au marche,au secours
      2 automutile,avaient,avan,avec,avec mes,avec son,avoir peur,avon*,avons,ba $,bah je,bah les
      2 bake*,bakery,band*,barre,battu,be dead,beat*,beaucoup $,because i,bed at,being bullied,beli*
      2 believe,believe me,ben,best friend,bete,birthday $,blag*,blagues $,bleed $,bleu a,bleus a
      2 bloo*,blood,bo pere,boper i,bouffe,bouffer,bouge plus,bought la,break,breathing,brok*
      2 broke $,broke my,brul*,bully,bully me,burn,bus,bus $,buter,ca compte,ca finit,ca main
      2 ca mere,cache mes,cachets,cadenas,cage,cage d,calme $,cama*,camarade de,can have,cap,carr*
      2 ce normal,cein*,ceinture,centaines,centaines de,centre,cette jeune,cfa,chambre a,chambre il
      2 champ,change la,change les,changer de,chap*,chaque repas,chaque soir,chef il,chez elle
      2 chez l,chez lui,choisi le,chope,ciga*,cigarette,cinq heures,cle a,cles,club,cogne,coiffure $
      2 coin*,college $,comme a,comme on,compte,compte insta,conf*,confie,connais,continue,contre le
      2 copain $,cord*,corde,cote $,cote*,cotes,coupe $,coups de,coupures,couteau,cree un,creve
      2 croit,cuisine,cuts,cutt*,d adieu,d ecole,d entrer,d epi,d escalier,d une,danger chez,day
      2 day $,days $,de 0,de doigts,de messages,de mettre,de mon,de ne,de nourriture,de pates
      2 de quinze,de ri,de singe,de son,de sortie,de toit,defo*,dehor $,deja choisi,deje*,dejeuner
      2 deli*,demain a,demain c,demande d,demi frere,dent,depu*,depuis avant,depuis deux
      2 depuis dimanche,depuis le,depuis mes,derriere moi,des attouchements,des bleus,des centaines
      2 des gants,des idees,des manches,des nudes,des pierres,des qu,des que,des snaps,deux nuits
      2 di il,di non,differents,dimanche,dine*,disent je,dit $,dit a,dit il,dit qu,dit si,do it
      2 do stuff,do things,dog i,doigts $,domi*,domicile depuis,done,donne de,dormire,dormire $
      2 dors ou,dort a,down my,drawing,drink,droit,drun*,drunk,du,du 0,du centre,du foyer
      2 du harcelement,du pont,eat $,eate*,eaten,eaten since,ecri,ecrivent,ede,ede moi,ek,eleve est
      2 elle a,elle ne,elle repond,elle respire,elles ont,emba*,embrassee,embrassee de,en,en a
      2 en bas,en danger,en fugue,en peu,en peux,en pleurant,en soiree,en suis,en train,en un,ence*
      2 enceinte,encore fait,endo*,endormir,endroit ou,endroit pour,enfa*,enfants,enferme dans
      2 enfermee,enfuie,ense*,ensemble,enta*,entaille,entendrez,entendrez plus,entr*,entraineur
      2 envi de,es,est assis,est aussi,est ca,est fait,est vite,et ca,et elle,et ils,et l,et m,et me
      2 et nous,et qui,et ses,etab*,ete expulses,ete viole,ete violee,etrangle,etrangle quand
      2 etre en,etre mort,etudiant,evanouie,evanouie en,even,ever $,every,everyday,everywhere
      2 eviter $,exister,expres $,expulses,fai,faib*,faible,faible je,faire du,fais,fais $
      2 fais vomir,fait deux,fait le,fait mal,fait monter,fatigue $,fell*,fella,fer,fere du,feu,fi
      2 fi moi,fille de,filme,filment,fils de,fin,fin e,fin il,fini,fini $,finir $,finit toujours
      2 flat*,flatmate,flippe de,fois il,food $,food at,force a,forcee,fors*,forse,forse je,fose
      2 fose moi,fost*,fou de,foui*,fouille,foutu,foutu a,foyer cette,foyer sans,fran*,free*
      2 freezers e,freezing,freezing $,frere,frere a,frere et,friend is,frigo,frigo vide,fron*
      2 fuge e,gache,garc*,garcons,gare $,gens differents,get bullied,get married,gifl*,gifles,ging*
      2 gingn,girl*,go $,goch*,going back,going to,good*,goodbye,goog*,gorg*,gorge,grand frere
      2 ground,ground $,groupe de,habite,hara*,harassed,harm*,harming,have*,he has,he isn,he was
      2 head,her dad,her in,here,hidd*,hidden,hier $,hier il,his friends,hit,hits me,hold,hold*
      2 holding,home,home*,homeless $,homm*,hone*,honestly,hopi*,hopital,host*,humi*,humilient,hung*
      2 hungry,hurts,i burn,i di,i fell,i like,i ma,i ni,i said,i was,i wouldn,il balance,il casse
      2 il di,ils a,ils le,ils s,in a,in danger,in school,ince*,inceste,infirmiere scolaire
      2 inflige $,insultent $,internat ferme,inti*,into,is,is being,is following,is trying,it all
      2 j arrete,j habite,jalo*,jaloux,jdor dehor,jdor*,jdors,jdors dans,je compte,je couche,je dors
      2 je ete,je ferme,je fouille,je fugue,je manje,je prie,je rigole,je risque,je songe,je vis
      2 jete,jete dans,jete*,jette,jettent,joke $,jour pour,journee,jours,jours $,jserai
      2 jserai mieux,jume*,jump,jure,jusqu au,ka couper,kaz $,keep quiet,keep thinking,kil va
      2 kilos $,kitc*,kitchen,know where,know*,knows $,ko y,koup*,l air,l argent,l ase,l envie
      2 l hopital,l hotel,l un,la $,la cage,la fait,la gorge,la gueule,la i,la journee,la kaz
      2 la lame,la mezon,la peine,la rue,la semaine,laisse pas,laisse un,lance,lance des,largen pour
      2 last night,last nite,last week,le billet,le bras,le fais,le feu,le groupe,le lycee
      2 le martinet,le menage,le mois,le mot,le mur,le petit,le proprio,le tan,le ventre,le visage
      2 leave the,les,les eleves,les fais,les mercredis,les poches,les restes,les serrures
      2 les veines,lett*,lettre d,lettre est,lettre pour,li,life isn,lise*,lisez,livi*,living
      2 logement $,look after,looking for,lui et,lui fait,lund*,lundi et,lyon,m 0,m arrache,m at
      2 m ecrivent,m etrangle,m getting,m homeless,m humilient,m inscrire,ma,ma best,ma di,ma forse
      2 ma lettre,made a,made me,main dans,maintenant plus,mair*,mais mon,maison la,maison les
      2 maison sans,mal quand,malaise elle,mang*,mange de,mange depuis,manger chez,manm*,manz*
      2 marche,mard*,mardi,marks on,marmay,marmay i,married,married in,mart*,martinet,mate,mate*
      2 me alone,me blesse,me brule,me buter,me calme,me chercher,me cogne,me content,me coupe
      2 me dis,me disant,me down,me fere,me force,me here,me jette,me lance,me pendre,me planter
      2 me scarifie,me tape,me tient,me tire,me tue,meme les,ment*,menu*,mercredis,mere mange
      2 mes deux,mes dix,mes petites,met ca,met des,meur*,mezon $,mi gingn,mi vais,midi je
      2 mieux sans,mieux si,minsulte sur,mis un,moi ce,moi chope,moi dormir,moi e,moi fatigue
      2 moi mal,moi meme,mok,mon adresse,mon anferme,mon daron,mon demi,mon freezers,mon grand
      2 mon neveu,mon passeport,mon sang,mon tonton,monde croit,monde minsulte,mone*,money
      2 monsieur ma,monte sur,mord*,more $,morf*,morfler,morfler $,mot $,mouri,mourir sans,move*
      2 moved,mum $,mum gives,mum goes,my bag,my best,my dog,my flatmate,my son,myself on,na point
      2 ne connais,ne me,ne peut,ne respire,ne se,never met,neveu,ni rien,nite,no dinner,no money
      2 nobody knows,non et,non il,nos,nos affaires,nose,note,nothing,nothing to,nou $,nourriture
      2 nous le,nous y,now,nue,nuit $,o,o college,obli*,oblige a,oeil,of our,of them,of us,on dort
      2 on sait,on the,on veut,one of,ont faim,or,or he,oswe,oui,ousa,out,out and,ouvre la,over,own
      2 paid,panne,pans*,papa,papa moi,paquet de,par ter,parce,parce qu,pardon $,parents m
      2 parents ont,paris,parle il,pars pour,part*,parti de,partie,partie de,partir pour,partout
      2 pas d,pas j,pas l,pas longtemps,pas manger,pas me,pas mon,pas parle,pas porter,pas pour
      2 pas sortir,pas un,pas voir,passe,passe a,passeport,passeport et,passer a,pay,peau,pein*
      2 pendant les,pendre $,pense beaucoup,pensees,people at,per ma,pere elle,perp*,perpignan
      2 personne il,pesonn pas,peur de,phar*,pharmacie,photo et,photos,pick*,picked on,pier*,pierres
      2 pill*,pills,pis,place,place et,plainte,plante,planter,plateau,pleurant,pleut,plus apres
      2 plus che,plus envi,plus jamais,plus je,plus personne,plus un,poin*,points faible,porter avec
      2 porter je,porter parce,porter plainte,post,poub*,poubelles,pour,pour mes,pour sauter
      2 pour une,pourquoi je,pous*,prefere pas,prefere rester,prefererait,prefererait etre,prends
      2 pret $,pret je,prev*,prevu de,prie,prie tous,prive,profite,profs,properly,proprio,pu,pue
      2 punition,push*,pushed,put his,quand le,que ca,que j,que le,que ma,que nous,que si,que vous
      2 qui marche,quitte le,quoi,rackettent,rather be,refus,rela*,relapsed,relapsed last,remb*
      2 rembourser,remonte,rentrerai,rentrerai pas,repas et,repond pas,repondre,respirer,restes
      2 reto*,retrouver,reuf,reus*,reussir,reveille pas,reverra,reverra plus,rien d,rien de
      2 rien dire,riez,riez pas,rigole,rigole $,rigole pas,room*,ru $,rue,run,runn*,s afraid
      2 s automutile,s en,s est,s going,s ouvre,s starving,s y,sache que,said no,said they,sais c
      2 sais nou,sait pas,sala*,sale,san $,san le,sang $,sans,sans le,sauf,saute du,savent pas
      2 scared he,school i,scol*,scolaire,sdf $,se tuer,secour,secours,sept,september $,septembre
      2 serai,serr*,serrures,serrures $,sert a,ses parents,seul dans,seul truc,seul vrai,seulement
      2 seuls,seuls $,she is,shoo*,shoot,si tu,since monday,sino*,sinon,sleep $,sleeping in,snap
      2 snap*,snaps,social,soeu*,soeurs $,soir c,soir mi,some boys,sometimes $,son and,son depan
      2 son oncle,song*,songe,songe a,sort de,sortir $,spit in,squat,stab,stab me,starving at,stat*
      2 station,step,step*,stil*,still,subi un,sucr*,sucre,sui,suis enfermee,suis sur,suisside $
      2 suit $,suiv*,suivent,supermarche,sur $,sur ma,sur mon,sur un,t eaten,t es,t go,t stop,t want
      2 t worth,taba*,takes leftovers,tant*,tbh,tchw*,tchwe,tel et,tell,tellement j,tentative
      2 tentative $,terminale,terre $,tete de,texted,the,the boss,the day,the ground,the house
      2 the kitchen,the locks,the man,the police,the station,the teacher,the wall,them,them $
      2 there s,they are,they made,they re,they spit,they won,they*,thinking about,this,though i
      2 three,threw,throws,thun*,thune,thune $,tient,to be,to jump,to unalive,today $,told them
      2 tomber,ton,toni*,tonight,tont*,tonton,tonton i,took,touche $,touche moi,touchee,tout en
      2 toute,toute classe,toute seule,traces de,train,travail $,trei*,treize,treize ans,trois $
      2 trop peur,trottoir $,truc de,truc qui,tryi*,trying,trying to,tu es,tue $,two,type,typi*
      2 typing,un accident,un an,un cadenas,un cousin,un inceste,un jeu,un lit,un sou,un stage
      2 un vieux,unal*,unalive,unalive myself,uncle comes,une amie,une arme,une cave,une dette
      2 une semaine,une tentative,une tous,up i,urge*,us $,vacances $,vais fuguer,vais morfler,van
      2 vein*,veines,vendredi,vene*,venez,verre,veux en,veux mort,veux plus,veux pu,vict*,victime
      2 vide*,video,vie avec,vie c,vie j,vien*,viens de,vient de,vingt deux,violee,violent avec,vis
      2 visa*,visage,vit a,vit dans,vivant,vivr,vivr $,vivre encore,voila c,voir mon,voiture depuis
      2 voiture je,voler,vomir apres,voulez,voulu,vous m,vrai je,vrai truc,vu le,vu mes,wall $
      2 want to,was raped,wasn,wasn t,when hes,whol*,whole,wish*,with his,work,worth,worth living
      2 y en,y est,ye oswe,yo,~Abras,~AfA,~Ako,~AplW,~AsAbl,~AsIt,~Atel,~Atr,~AtrenEr,~CA,~Cap,~Igri
      2 ~Isest,~Iskrir,~Iteres,~Itern,~Ito,~Ui,~Ut,~Uza,~aCet,~aU,~abribu,~adA,~adiE,~adres,~afr
      2 ~aft,~agI,~akidA,~apel,~aprAtis,~aras,~armIg,~atA,~atUCemA,~avQ,~aveA,~avek,~bA,~bUj,~bakeri
      2 ~bea,~believ,~bet,~bie,~blagu,~bop,~breatIg,~bu,~but,~dE,~deCabil,~defQs,~dejEn,~depui
      2 ~dernier,~dorm,~dpui,~drW,~dravIg,~eatA,~ekrivA,~etudiA,~evA,~everi,~everidai,~everiver,~fE
      2 ~fI,~fUil,~fUtu,~farmasi,~febl,~fela,~ferm,~filmA,~flatmat,~fost,~foz,~frQ,~fre,~frigo
      2 ~garkQ,~go,~godbi,~gorj,~grUn,~idA,~jIN,~jalU,~jetA,~jifl,~jser,~kQfi,~kUpur,~kW,~kWnsA,~ka
      2 ~kadena,~kaj,~kamarad,~kfa,~kil,~kilo,~kitCA,~klub,~kord,~kraC,~kuizin,~lIdi,~le,~liQ,~livIg
      2 ~lok,~lokal,~mAz,~mEr,~mUri,~mani,~manmA,~mardi,~marmai,~martin,~medikamA,~menaj,~monei,~mor
      2 ~morfl,~nUritur,~nevE,~nit,~nov,~noz,~nue,~nui,~obe,~oblij,~oel,~oldIg,~onEr,~onestli
      2 ~opital,~osv,~otomutil,~ovn,~pAs,~pEr,~pUbel,~pUr,~pai,~papa,~par,~pari,~pars,~partU,~parti
      2 ~perpiNA,~pier,~plErA,~plato,~prA,~profit,~properli,~proprio,~puC,~pue,~rAtrer,~rAvW,~rEf
      2 ~rI,~raketA,~relaps,~repQdr,~reprA,~retUrn,~rie,~rue,~sAten,~sAtr,~sElemA,~sItur,~sQj
      2 ~septAbr,~sexuel,~siN,~sinQ,~ska,~skoler,~sle,~soEr,~sof,~sorti,~stab,~statiQ,~stil,~sto
      2 ~str,~suivA,~sukr,~supermarC,~sus,~tAt,~tAtativ,~tCv,~tIk,~tQ,~tQtQ,~tWlet,~tap,~tb,~terifi
      2 ~terminal,~text,~ti,~tiA,~tie,~tipIg,~tol,~tonig,~tret,~trev,~trez,~triIg,~trov,~tun,~tvo
      2 ~umiliA,~unaliv,~urjAs,~vUlu,~vaC,~val,~vasn,~ve,~viktim,~vizaj,~volQt,~vor
      -2 0 $,@alone @craft,@alone @exam,@alone @hide,@alone @return,@alone @sexual,@always @fiction
      -2 @blow @fine,@blow @sexual,@body @cant,@body @food,@boss @night,@cant @fear,@cant @hide
      -2 @cant @money,@cant @sexual,@cant @since,@child @cant,@child @friend,@child @since
      -2 @child @tired,@craft @age,@die @food,@drink,@elder @craft,@elder @cry,@elder @exam
      -2 @elder @food,@elder @man,@elder @pointless,@elder @thing,@empty @illness,@empty @nobody
      -2 @empty @since,@exam,@family @escape,@family @hit,@family @sad,@farewell @fine
      -2 @farewell @illness,@farewell @sad,@father @always,@father @fine,@father @sad,@father @step
      -2 @fiction,@food @mock,@force @nobody,@friend @body,@friend @die,@friend @exam,@friend @life
      -2 @friend @return,@friend @sleeve,@friend @street,@friend @they,@hide @age,@hide @always
      -2 @hide @fiction,@hide @marry,@hide @mock,@high @food,@high @online,@hit @exam,@hit @food
      -2 @hit @means,@hit @mock,@hit @sexual,@hit @street,@home @age,@home @fine,@home @laugh,@je
      -2 @je @elder,@je @empty,@je @fine,@laugh,@laugh @age,@life @always,@life @empty,@life @fear
      -2 @life @fiction,@life @mock,@life @play,@life @sad,@man @food,@man @life,@me @always
      -2 @me @boss,@me @elder,@me @exam,@me @fiction,@me @mother,@me @sleeve,@mock @laugh,@money
      -2 @money @sexual,@money @thing,@mother @always,@mother @cry,@mother @man,@mother @mock
      -2 @mother @money,@mother @night,@mother @online,@night @exam,@night @money,@online @always
      -2 @online @nobody,@partner @alone,@partner @exam,@partner @food,@play @thing,@pointless @work
      -2 @sad @alone,@sad @food,@school @online,@school @work,@selfcut @exam,@selfcut @nobody
      -2 @selfcut @stop,@selfcut @street,@shame @pointless,@sibling @blow,@sibling @cant
      -2 @sibling @farewell,@sibling @fine,@sibling @marry,@sibling @means,@sibling @selfcut
      -2 @sibling @street,@since @craft,@since @laugh,@since @work,@sleeve @hide,@sleeve @night
      -2 @sleeve @play,@sleeve @street,@step @shame,@stop @alone,@stop @fine,@stop @money,@stop @sad
      -2 @stop @school,@street @always,@street @exam,@street @work,@they @cant,@they @mock
      -2 @they @return,@wound,@wound @farewell,@wound @home,@wound @school,^ at,^ bof,^ cet,^ chaque
      -2 ^ che,^ d,^ domin,^ en,^ everything,^ faut,^ home,^ is,^ jdor,^ jpleure,^ jsers,^ ma
      -2 ^ nothing,^ on,^ our,^ pour,^ something,^ un,^ vous,^ we,^ you,a bout,a chair,a cle,a coupe
      -2 a des,a dos,a few,a friend,a gauche,a good,a lui,a m,a moi,a nickname,a pas,a payer,a pu
      -2 a quinze,a recu,a retire,a rien,a seize,a souvent,a vivre,abime,about night,accent,accr*
      -2 accrochee,addr*,address,address $,adre*,affaires tiennent,ah,ai change,ai donne,ai dormi
      -2 ai du,ai eu,ai l,ai marre,ai perdu,ai personne,ai propose,ai tout,ai trouve,aime bien,aime*
      -2 aise $,all,aller la,ambiance a,amen*,amis,an older,anci*,ancien,and it,and makes,and never
      -2 and said,and there,anni*,anniversaire,ans je,ans le,answ*,anti moi,any,anywhere,apart
      -2 apprend,apprenti en,appris a,appu*,apres il,apres je,are the,ariv*,arive,arms,arms $,ask
      -2 aske*,asked,asseoir,assis,assistante,assistante sociale,at my,at night,atel*,atelier
      -2 attend $,attendent en,attention,au debut,au fond,au gymnase,au self,aurai,aurai plus,auss*
      -2 aussi hier,aux,aux lettres,aux toilettes,avais dix,avant,avant de,avant que,avec $,avis de
      -2 away his,back,bah j,bank,bas $,battre $,beaucoup,beaucoup maigri,because it,been looking
      -2 been staying,belle fille,beso*,besoin,besoin $,betise,between places,bien,bientot $,bleu
      -2 bleus sur,bof,boire,bois beaucoup,boite aux,boper il,boss is,boss keeps,bouche,bras $,bref
      -2 broken,bruises on,bruit dans,bu $,bulletin est,bwe,ca a,ca crie,ca depend,ca m,ca part
      -2 ca sera,ca vie,cabane $,cable,cadette,cadette $,calls,can t,canape d,canteen $,cantine $
      -2 car,car and,cart*,carte,carte d,cash in,casse de,ce le,ce que,ces temps,cett*,cette
      -2 cette famille,cette maison,cette soiree,chair,chaise,chaise contre,chambre d,chambre et
      -2 chaque dimanche,charge,chaud,chelou $,cherche me,cherche moi,chercher samedi,chez la
      -2 chez ma,chien,choisi,choisit,chose,choses,ci,ci il,cle,coeu*,comb*,combien,compas sur
      -2 comprennes,connait mon,conseille,conseille de,continuer $,contre la,copine a,corb*,could
      -2 count the,coup d,coupe,coupe les,coupee,couper,courant,coute,craq*,craque,craque $,cree*
      -2 crie*,croiser $,cuisine $,d arreter,d exister,d hotel,d ici,d identite,d rather,dame,dans 0
      -2 dans ses,daughter has,days i,de ce,de continuer,de dormir,de foyer,de mois,de pause,de plus
      -2 de sang,de travail,de trop,de trottoir,de voir,debo*,debout,debout $,debr*,debrouille
      -2 debrouille $,debu*,debut,dego*,dele*,demandent,demonter,depa*,depan,depann,depend
      -2 depression,depuis ca,depuis cette,depuis des,depuis novembre,dernier je,derniere j
      -2 des comprennes,des doigts,des jours,des marques,des mouchoirs,des problemes,des rumeurs
      -2 desi*,desinfectant,desinfectant des,dessus et,deto*,dett*,dettes et,devant la,deve*
      -2 devoirs dans,di rien,did something,died,different,dimanche soir,dirais,dire son,diso*
      -2 disons,disp*,dit des,dite*,dites,dites que,dix ans,does,door,doors and,dors a,dors avec
      -2 dors plus,dos ils,douche $,douv*,douvan,drive,du desinfectant,du nez,du trou,e 0,e nou
      -2 eat lunch,eat my,ecole avec,ecris vite,ecrit,ecro*,ecroule,ecroule $,efface,electricite
      -2 eleve,eleve m,elle l,elle s,emmene,en aurai,en classe,en larmes,en parle,en parler,en plus
      -2 enco*,encore des,ending,enfer,enferme et,enle*,enmen,entre,enve*,envie meme,envoye une
      -2 escalier encore,espo*,espoir,essaye,essaye de,est complique,est mauvais,est mieux,est rien
      -2 est tres,est vide,et c,et casse,et de,et disparaitre,et dit,et fait,et il,et ma,et pas
      -2 et qu,et reste,et s,et veut,et y,etage $,etai*,etait,etait pour,ete dernier,etou*,etouffe
      -2 etranger,etre seule,eu un,eur a,ever*,every time,everyone in,everything $,face,fache
      -2 fache $,fais attention,fais froid,fais moi,fais que,fais un,fait passer,fait trembler,fall*
      -2 fallait,fallait pas,fatigue,fatigue de,fatiguee,faud*,faudrait,feel dead,feel like,feel*
      -2 fen,ferai,ferm,ferme pas,feter,few,fich*,fille me,find me,find out,fine,firs*,first,fond
      -2 food bank,for me,for the,force,foyer ce,france $,fre,fre moi,freres mangent,frie*,friends $
      -2 frigo $,froid la,fuguer $,fun,game,garde mes,garde quand,garder,garder mon,gauc*,gauche
      -2 gauche $,gaz,gen,genr*,genre,gent*,gentil,get away,gets,gets angry,give*,gives,glas*,glis*
      -2 glisse,goes,good,goodbye to,got a,gout*,gran*,gratuit,gros $,grou*,guerre $,guess,guy,gym
      -2 habitue,had a,hand*,happened,hard,has,hate myself,hates,hates me,he makes,he only,he says
      -2 he won,hein $,help me,here and,his car,histoires $,hiver $,homme sur,honte de,hote*
      -2 hotel finit,huissier,humeur,hurl*,i a,i ask,i bwe,i can,i count,i do,i feel,i just,i la
      -2 i tried,i wish,ici,iden*,identite,if someone,ignores,ignores me,il arrive,il avait,il e
      -2 il en,il faudrait,il faut,il lit,il monte,il regarde,il rentre,il sache,il saigne,il vient
      -2 il y,ils savent,immeuble $,impo*,importe,impr*,impression,in c,in november,in pe,insulte $
      -2 inte*,interdit,interdit de,internat a,internat et,inve*,invente,invente des,ira,is always
      -2 is there,isol*,isole,it anymore,it back,it isn,its,j arive,j entends,j etouffe,je change
      -2 je crois,je dis,je mange,je marche,je ne,je pleure,je reflechis,je regrette,je respire
      -2 je reste,je suis,je supporte,je vais,je vaux,je voudrais,jeta*,jeu,jou i,jours et
      -2 jours sans,jpleure,jrentre,jsers,jsers a,jurer $,jusq*,jusqu,juste pour,juste que,jy,ka ba
      -2 ka pe,ka we,kaba*,kant*,kay,kay la,keeps touching,key,kids are,kil fallait,kill myself,kit
      -2 kom,l adresse,l ambiance,l assistante,l electricite,l enfer,l entretien,l epaule,l escalier
      -2 l ete,l impression,la conseille,la gare,la guerre,la je,la maitresse,la moi,la nuit
      -2 la photo,la piscine,la police,la question,la recre,la serrure,la sonnerie,la taille
      -2 lache pas,lais*,laisse ma,larm*,larmes,larz*,larzan,late*,laug*,laughs at,le canape
      -2 le contrat,le foyer,le gaz,le gout,le i,le jeu,le jeune,le jou,le lui,le mercredi
      -2 le passeport,le patisser,le plus,le self,leaves,left the,les autres,les croiser,les groupes
      -2 les mots,lever,lever et,libr*,library,life $,lign*,lire,liste,long story,looking up,lumi*
      -2 lumiere,lunc*,lunch,lunch alone,lundi je,lycee $,m accrochee,m arreter,m ecrit,m en
      -2 m insulte,m interdit,m not,m thinking,ma cadette,ma gueule,ma part,ma pote,ma trousse
      -2 ma vie,machine,maigri,main de,mains,maintenant il,maintenant ils,mais,mais bon,mais ca
      -2 maison c,maitre de,maitresse,make,mal a,mal au,mal dans,mama*,maman saute,maman travaille
      -2 mana*,mande moi,mange a,mange des,mange seul,mangent,mangent $,manje $,manq*,manteau $
      -2 maqu*,maquillage,marq*,marques $,marques ca,marre,mars et,matin je,matt*,me casse
      -2 me deteste,me dit,me douche,me lache,me lever,me met,me on,me pas,me rappelle,me reste
      -2 me reverront,me se,me sen,me vois,mec de,mecr*,mecri,medi*,meme pour,men,menace,menm,merci
      -2 merci pour,mere pleure,mes bras,mes freres,mes mains,messages,met dehors,meub*,meubles
      -2 mi pe,midi j,minu*,minutes,minutes $,mn,mn beau,moi a,moi ca,moi coeur,moi de,moi je
      -2 moi pote,moi pour,moi que,moi toujours,moin*,moins,moins il,mois on,mois que,mon bulletin
      -2 mon chef,mon maitre,mon pays,mon prof,monde l,monde me,monde se,moni*,moniteur,moniteur me
      -2 monte $,monter dans,montrer mes,moque,moquent de,more and,mots,mouchoirs,mouchoirs taches
      -2 mum says,my address,my age,my boss,my dad,my friends,my phone,my shoes,my year,myself last
      -2 n importe,names every,ne $,ne m,ne parle,ne sais,ne sort,ne vient,new,ni l,nick*,nickname
      -2 nn,no friends,noel $,notice,nou boire,noue,nous au,nouv*,novembre,nuit l,occuper,of being
      -2 off $,oh,older guy,on,on nous,one $,ont choisi,ont un,onze ans,open*,ordi*,ou ils
      -2 ou personne,our little,our trainee,ouvert aussi,owes,pain dans,papi*,papier de,par une
      -2 parait,parait que,pare,pareil,parents disent,parle,parle pas,paro*,parole,pars de,part en
      -2 partir,partir la,partout $,pas avoir,pas dans,pas demain,pas dire,pas faim,pas ka
      -2 pas partir,pas que,pas raconter,pas si,pas trop,pas vraiment,passeport $,patisser,paus*
      -2 pause,pay the,paye*,pe que,pens*,pense,pense a,pense pas,perdu,perdu le,perdu son,pere est
      -2 pere ma,pere pete,pere rentre,pere va,person,personne $,personne m,personne veut,pete des
      -2 pete un,peur d,phone,photographie,pick,picking,pieds,pisc*,plaisir,plus a,plus en,plus loin
      -2 point of,pomm*,pomme,pon moun,port*,porter,porter de,pouk*,pour dormir,pour eviter,pour les
      -2 pour manger,pour moi,pour partir,pour pas,pour qu,pourquoi ils,pouv*,presque plus,problemes
      -2 problemes avec,prof,prof $,promis d,ptit,ptit frere,pulls,qu,qu on,quand la,quand ma
      -2 quand mon,que c,que il,que la,que moi,que se,que vwe,quelle a,question suivante,quickly
      -2 quiet,quiet $,quittent,quoi ca,r,r 0,raco*,raconter,rappelle,rath*,rather not,reas*,reason
      -2 recre,recre je,red,reflechis,reflechis $,refuse,refuses to,regardent,regrette de,reme*,rent
      -2 rentre che,rentre du,rentre sans,rentrer chez,repa*,repas,repe*,repete,ressort,reste a
      -2 reste plus,resto,rete,retire,retourner chez,retrouve des,reve de,reverront,reverront plus
      -2 revi*,revient de,rien $,rien me,right $,rigole quand,rire,rit,room,room and,rume*,rumeurs
      -2 s a,s asseoir,s il,s in,s like,s off,s our,s warm,sac un,sachent,sad,said it,saigne du
      -2 sais ce,san moi,sang dans,saute le,say why,saying goodbye,says it,says she,scared,se le
      -2 se noue,se passe,secret avec,see myself,semblant mais,sens $,sens mort,serai pas,serrure
      -2 serrure $,sers,sert de,serv*,ses affaires,ses chaussures,ses devoirs,ses poches,seve*
      -2 she was,shoes on,shou*,shutters,si c,si elle,si mon,sile*,simple pour,single night,sister $
      -2 sleeves,slip*,slipper,sociale,soeur elle,soeur et,soir j,soir sur,soiree je,soirs,soirs je
      -2 some,some days,someone my,something happened,sometimes i,son pas,sonnerie,sour*,sourit
      -2 souvent en,souvent rien,souviens pas,spor*,stage en,stay,stopped,story,suis au,suis fatigue
      -2 suis le,suis mal,suis ne,suis o,suis reste,suis tombe,suis une,suivante,suivante $,summ*
      -2 summer,summer $,supporte plus,supprime tous,sur la,sur le,sur mes,surnom,t,t put,t talk
      -2 tach*,taches,taches de,talk,talk about,taper,tard $,tel,telephone,tell*,telling
      -2 telling anyone,temper,temps ci,tete dit,than*,that normal,the bus,the cat,the first
      -2 the food,the leftovers,the library,the reason,the rent,the school,the toilets,the worst
      -2 then she,there $,they all,they took,thing,thinking of,this $,ti fre,tiennent dans,time i
      -2 tired,tired of,to go,to me,to my,to your,tombe,tombee dans,tonight and,too,touching,tour
      -2 tous mes,tous*,tout je,tout*,toutes,toutes les,trains,tranquille,travail,travail mon
      -2 travaille de,trembler,triste,tro,trois mois,trois semaines,trou,trou $,trousse,trouve une
      -2 truc a,tu pars,un $,un adieu,un cable,un compas,un coup,un internat,un leve,un mois
      -2 un papier,un rendez,un sac,un surnom,up $,up night,va,va $,va dans,va etre,va mal,va se
      -2 va voir,vaca*,vais been,vais decided,vais dormir,vais partir,vais pas,vaux,vaux rien
      -2 vendredi apres,ventre,ventre de,veri*,verifie trois,vete*,vetements,veut s,veut toujours
      -2 veux d,veux dire,vie n,vient,vient plus,vieux,vit $,vite il,vite parce,vive*,vivent
      -2 vivre comme,voir $,voir mes,vois pas,vois*,voisin de,voiture de,voiture il,von
      -2 voudrais dormir,voulait,voulait pas,vous,vrai*,vu,wants pictures,was 0,was nice,we might
      -2 we vais,wear*,wears,week,week end,week*,weight,well,what s,whatever,when her,when*,whenever
      -2 where,where i,wish,with my,worry,wors*,worst,year $,zafe*,zero message,~Afe,~Akor,~Alev
      -2 ~AsiA,~Asv,~Carj,~Cez,~Cosur,~Cov,~Coz,~Iport,~IpresiQ,~Iterdi,~IvAt,~Ivit,~Ubli,~abitu
      -2 ~akA,~akroC,~ani,~aniver,~aniverser,~apen,~aprA,~apui,~ar,~ariv,~as,~aseWr,~asiet,~asistAt
      -2 ~atAtiQ,~ateli,~avAs,~bQ,~bUC,~bUl,~bWr,~bag,~bezWn,~biA,~bo,~bof,~bokU,~bref,~brokA,~bve
      -2 ~dUvA,~dam,~debU,~debrUil,~debu,~delet,~demAdA,~demQt,~deman,~depresiQ,~det,~detest
      -2 ~dezIfektA,~dit,~dizQ,~do,~doe,~dur,~ekrUl,~elektrisit,~espWr,~etUf,~etrAj,~fA,~fal,~fatigu
      -2 ~fatij,~fet,~fev,~fin,~fir,~fodr,~fotografi,~friA,~gUt,~gam,~glis,~goe,~gratui,~gros,~gue
      -2 ~gui,~iNor,~idAtit,~ira,~isi,~izol,~jAr,~jAtil,~jE,~kQpres,~kUrA,~kUri,~kadet,~kado,~kal
      -2 ~kalm,~kar,~kart,~kel,~ki,~kie,~kikli,~kitA,~koEr,~kol,~kon,~korbel,~kot,~krak,~larm,~larzA
      -2 ~lateli,~leav,~liN,~librari,~lir,~log,~lov,~lumier,~mAjA,~mEbl,~mUCWr,~maCin,~mamA,~manaj
      -2 ~megri,~mekri,~menm,~mersi,~metres,~monitEr,~mov,~nUe,~niknam,~notis,~novAbr,~one,~ove,~ox
      -2 ~pUv,~pW,~parel,~parl,~parol,~pati,~perdu,~persQ,~pet,~peti,~pikIg,~plEr,~port,~pre,~pret
      -2 ~pul,~ra,~rakQt,~rapel,~reazQ,~refleCi,~refuz,~regar,~regardA,~remark,~repet,~ret,~retir
      -2 ~rev,~reverQ,~rir,~rumEr,~sUri,~saCA,~servis,~set,~silA,~slev,~slip,~som,~soneri,~spor
      -2 ~stai,~stop,~stori,~suivAt,~sum,~surnQ,~tA,~tAk,~tUCIg,~tUr,~tUt,~taC,~tel,~telIg,~til,~tim
      -2 ~trAkil,~trU,~trUs,~trUv,~travel,~trist,~vU,~valk,~vatev,~vekA,~venev,~ver,~vetemA,~viE
      -3 @age,@always @thing,@blow @night,@body @craft,@body @night,@boss @escape,@boss @man
      -3 @boss @street,@cant @fine,@child @blow,@child @farewell,@child @return,@child @selfcut
      -3 @child @sexual,@child @sleeve,@child @thing,@cry,@cry @night,@elder @farewell,@elder @stop
      -3 @empty @pointless,@empty @return,@escape @fine,@escape @food,@escape @pointless
      -3 @family @age,@family @always,@family @work,@farewell @online,@farewell @since
      -3 @farewell @street,@father @cant,@father @die,@father @drink,@fine @age,@food @illness
      -3 @friend @alone,@friend @home,@friend @nobody,@friend @play,@hide,@hide @drink,@hit @tired
      -3 @home,@home @exam,@home @online,@je @cry,@je @sibling,@life @night,@life @thing,@life @work
      -3 @man @fine,@man @hide,@man @high,@man @mock,@man @online,@me @fine,@me @shame,@mother @home
      -3 @night @force,@night @online,@online @age,@partner @age,@partner @craft,@partner @man
      -3 @partner @night,@play @laugh,@return,@return @nobody,@sad @always,@sad @home
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
      -3 de chauffage,de prenom,de rien,deda*,dedans,dehors et,dej,demande de,demandent de,depe*
      -3 depr*,des,des compliments,des fois,des remarques,dete*,dettes,deux ans,devant chez,devo*
      -3 devoirs,disappear,disappear $,disparaitre,dit c,does*,doesn,doesn t,dois couper,done with
      -3 door*,doors,dormir et,dort plus,douc*,doucement,drogue $,droit de,drole,ecar*,ecart,effa*
      -3 el di,elec*,en ai,encore,enfi*,enfin,enfin je,entre dans,epaule,est a,est la,est plus
      -3 est violent,et a,et puis,etag*,etage,eu,eux,fach*,fait des,fait envie,far,fatiguee de,faut
      -3 fils ne,fin de,fois,fois je,for my,foutent,foutent de,freak $,friends,froid,fuir,gade,gard*
      -3 gave away,geant,get,gout,grat*,grave $,gros*,grosse,grosse $,groupe sans,groupes,gymn*
      -3 gymnase,hate,he told,hear*,heart,hora*,horaires,huit,i d,i fais,i hate,i ll,il boit,il dort
      -3 il parle,interieur,interieur $,jama*,jamais,je lui,je pe,je raconte,je saute,je touche,job
      -3 jour je,jpar*,jpars,jple*,just want,juste,ka di,ka fais,ka m,l annee,l ecart,l interieur
      -3 la grosse,la visite,laisse mon,land*,landlord,last year,late,le lit,le lundi,le meme
      -3 le papier,le patron,le vendredi,les couloirs,les gens,les lames,leur*,leurs,leve*,lil,lit $
      -3 lit mes,lol,lourd,lui il,lycee parce,m afraid,m etre,m ont,m scared,ma mere,mach*,mais il
      -3 make*,makes,manger avec,marcher,marre de,mauv*,me battre,me cache,me casser,me di,me out
      -3 me rabaisse,me regarde,me suit,me surveille,meca*,medicine,meme le,menace $,mere a
      -3 mes messages,mettez,migh*,might,mo pas,moi $,moi le,moi parce,moi pas,mois $,mon ptit
      -3 mon tel,monte sans,montrer,moqu*,moque de,moquer $,mourir l,mum s,my hands,my house
      -3 my shoulder,n,n y,ne dors,neve*,night couches,not okay,notre apprenti,nous $,nous ma
      -3 nuit pour,nuits $,occu*,okay,on fait,on in,on m,on risque,one,ont pas,owe,owe him,pale
      -3 pale ba,papier,par jour,parle plus,part $,partout ca,pas,pas faire,pas les,pas qu,pas quand
      -3 pate,pendant la,peop*,people,perd*,pere,pere et,personne me,pete,petit dej,petite
      -3 petite boite,phon*,photos $,pire,pire $,piscine,pleure,plus besoin,plus et,plus qu
      -3 plus rester,po,police cherche,porter $,poss*,possible,pour faire,pour l,pour tout,pourquoi
      -3 pourquoi $,prends de,prenom,pret derriere,promis,propose,psy,quand on,que mes,quelle
      -3 qui fait,quic*,rame*,ramener,refl*,refuse d,regr*,regrette,remarques,remarques sur
      -3 rentrer $,rentrer ce,reponds,reponds vite,ress*,retrouvent,ri,ri 0,rien tous,risque de
      -3 s anti,sac,sais pas,sall*,salle,salle de,samedi $,savent ou,savo*,savoir,says,says i
      -3 scared of,se battent,se foutent,se mettre,se moque,secr*,secret,see,semaine je,semaines,sen
      -3 sers a,seul $,seule avec,shoulder,shoulder and,shower,si,silence,since summer,sofa
      -3 son frere,sort plus,souvent,spec*,sport,su,sui coupe,suis fatiguee,suis gros,suis un
      -3 suis vide,suit,surf*,surfing,surs*,sursaute,surveille $,t do,t say,tann,temp*,texts
      -3 the landlord,the moment,the point,ther*,thing $,tiennent,till,time,to people,to school
      -3 toilets $,told me,tonb*,tonbe,touching my,tout,toute facon,trai*,traine,trois fois,trop
      -3 trot*,trottoir,trou*,trouve,trouve un,trucs,tu peux,un de,un peu,un secret,une chaise
      -3 une chambre,une petite,vais got,vaut mieux,verifie,verront,vetements $,veut,vide $,vient me
      -3 visite,visite medicine,vivre avec,voie*,voisine,voisine a,votr*,votre,voud*,voudrais,weird
      -3 what,when dad,wher*,why,why $,woul*,would,~Aba,~AbiAs,~AfI,~CAbr,~CAj,~CUld,~Ex,~IteriEr
      -3 ~abi,~ane,~apr,~arUn,~askIg,~batA,~betiz,~biAto,~bril,~brui,~dUsemA,~de,~dedA,~dej,~devWr
      -3 ~dizapear,~doesn,~drol,~efas,~ekar,~eme,~esai,~etaj,~fQ,~fUtA,~fa,~faC,~far,~fon,~frW,~fuir
      -3 ~ga,~gad,~jam,~jeA,~jimnaz,~job,~jpar,~jplEr,~jse,~just,~kQplik,~kQplimA,~kUl,~kabl,~kam
      -3 ~kelk,~kor,~krWz,~lAdlor,~lUr,~lat,~lav,~les,~lil,~livr,~lol,~mAk,~mQsiEr,~medikal,~met
      -3 ~mig,~minut,~no,~okI,~okai,~orer,~pE,~pQ,~pUrkW,~pa,~pal,~partir,~peopl,~pir,~pisin,~posibl
      -3 ~prenQ,~problem,~promi,~propoz,~psi,~re,~regard,~regret,~rekr,~retrUvA,~sUvA,~sa,~savWr
      -3 ~sekr,~sofa,~sor,~surfIg,~sursot,~talk,~tan,~tienA,~tre,~trotWr,~ui,~vUdr,~vWzin,~vear,~vek
      -3 ~verQ,~verifi,~viC,~vizit,~vo,~votr
      -4 0 h,@alone @nobody,@always,@always @laugh,@blow @selfcut,@body @hide,@child @life,@die @age
      -4 @elder @life,@empty @alone,@escape @work,@family @cant,@farewell @alone,@farewell @home
      -4 @father @force,@father @life,@food @always,@food @school,@friend @always,@friend @partner
      -4 @friend @sad,@je @friend,@life @school,@me @hide,@means @sexual,@mother @hide
      -4 @partner @always,@sad,@shame,@sibling @craft,@sibling @high,@stop @since,@stop @street
      -4 @stop @work,@street @food,@they,@they @age,@they @body,@they @farewell,@wound @since,^ ca
      -4 ^ he,^ if,^ j,^ nobody,a deux,a fuguer,aise,anne*,annee,anyone $,anyt*,anything,apre*,apres
      -4 arreter,at,atte*,avan*,avant je,avec eux,avec moi,ba,barrer,barrer de,bateaux,boit*,boite
      -4 brui*,bruit,cat,ces,chai*,chambre,chauffage,che lui,connait,cote,coul*,cour*,croi*,crois $
      -4 d un,de classe,de ma,de mourir,de nuit,de tout,de toute,dead inside,demande si,depuis la
      -4 dernier,des gens,des repas,di,disparaitre $,dit que,dix huit,drol*,du lycee,envie de,epau*
      -4 est de,et apres,et le,excl*,fait peur,feel,find,fois par,force $,frere dans,go,go home
      -4 going $,h,happ*,i know,igno*,il ne,insi*,inside,inside $,inst*,instant,instant $,invi*
      -4 is that,ja,je laisse,je le,je reponds,jusqu a,just*,l aise,l instant,la main,la maison
      -4 lame*,lames,le matin,le soir,le temps,leav*,les soir,livr*,loin,long,lour*,mait*,mal finir
      -4 mange tout,mauvais,me barrer,me retrouvent,me sui,me voir,meme,menace de,mere me,met mal
      -4 mn pere,mome*,moment,moment $,mon cousin,mon eleve,mon nom,moun,my room,n en,nice
      -4 night because,nom,noti*,on mange,on va,on verra,one day,ou j,parents se,parl*,pas en
      -4 pas montrer,pas peur,pas tous,pe pas,pere $,places,plus aller,plus depuis,plus la
      -4 pour vivre,prepare mon,pres*,pret*,prob*,puis,qu ils,quel*,quie*,quoi bon,real*,really
      -4 recr*,regard,rema*,rentre $,rentrer,repas pour,reste,retrouvent $,revient,s enerve,sans moi
      -4 saute des,say,scares,scares me,shoe*,shoes,sort,sous le,suit dans,supp*,supporte,surn*
      -4 surv*,surveille,taper $,temps $,texts me,than,they call,they d,they leave,time $,to get
      -4 tombee,touj*,toujours,une porter,vent*,verr*,verra,violent $,visi*,voir,vois,weir*,went
      -4 what*,when he,who,y a,~Ati,~Cer,~Coe,~Cofaj,~Isid,~IstA,~adr,~aje,~anitIg,~ate,~bWt,~bato
      -4 ~bizar,~epol,~exklu,~eze,~fW,~gU,~gard,~grUp,~gro,~je,~lWn,~mUn,~mem,~momA,~ne,~nis,~pui
      -4 ~ramen,~reali,~rekon,~rest,~reviA,~sak,~suport,~survel,~tIg,~tUjUr,~tren,~vAtr,~vWr,~vera
      -5 @alone,@alone @age,@body @nobody,@boss @high,@child @alone,@child @body,@child @high
      -5 @father @since,@food @work,@hit @force,@je @shame,@night @sexual,@sibling @friend
      -5 @sibling @home,@they @craft,@they @street,@thing,@tired,@wound @work,^ avant,^ everyone,^ i
      -5 ^ il,^ ils,^ je,^ mes,a encore,a fait,age,alwa*,always,an dernier,ans j,argent pour,assi*
      -5 biza*,ca,chau*,chez nous,classe $,compte les,conn*,d aller,dans ma,de cote,depuis que,dois
      -5 du groupe,elle dit,ener*,enerve,et ne,eux $,fais peur,fati*,fin du,gave,gens,gros,i used
      -5 keep*,keeps,l an,la bas,la salle,laisse,lave,le week,les jours,leve,me $,me ca,me lave
      -5 me taper,moi c,mon pere,mort de,need,never,non $,not,pas le,pe,regarde,reje*,rest*,ses,seul
      -5 something,souv*,that,then,tomb*,tout seul,tres,veux partir,veux pas,voila $,when,year,you
      -5 ~alvai,~dW,~depA,~enerv,~gav,~iU,~iear,~jA,~lQg,~mak,~mar,~poz,~rejet,~sA,~sEl,~sometIg
      -5 ~tro,~truk,~uze,~vW
      -6 @body @fear,@cant,@die @farewell,@father @fear,@fine,@night @food,@school @thing
      -6 @selfcut @money,@street @school,^ l,^ plus,^ quand,dema*,everything,famille $,have to
      -6 ils se,je dois,la fin,la force,mange plus,mois,peur $,quand il,quand j,que les,soir $,some*
      -6 there,un jour,un truc,vie $,~ask,~bU,~everitIg,~kQbiA,~lev,~sai,~skar,~tQb
      -7 @empty @always,@je @tired,@sleeve,@step @fear,^ a,^ depuis,a demande,a quoi,ai peur,demande
      -7 elle n,je fais,just,lit,me sens,ne,ou $,rega*,used,~demAd,~ju,~kUp,~li,~nev
      -8 @empty,used to
      -9 @die @since,@farewell @age
      -10 @pointless,^ si,sens
      """)
}
