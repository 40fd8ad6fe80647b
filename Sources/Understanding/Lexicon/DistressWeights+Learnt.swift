/// What traits weigh, in tenths: written by `evaluate weigh distress`, to be read and never edited.
extension DistressWeights {
  static let learnt = DistressWeights(
    start: .init(
      distress: -2.2, outright: -0.5),
    distress: """
      16 faut pas
      15 me fais
      14 @father @fear,@food @since,@school @nobody,^ they,quoi bon
      13 @me @man,@mother @hit,in my
      12 @boss @sexual,@father @hit,@laugh @fine,a quoi,slee*,~subi
      11 @hit @school,di,li,ou je,pu
      10 @elder @hide,@fear @school,@food @work,aime bien,bullied $,en finir,finir $,kil,la porter
      10 le 0,the point,~Avi
      9 @cant @work,@cry,@die @hide,@father @body,@father @wound,@fear @return,@home @laugh
      9 @me @step,@selfcut,^ elle,a rien,anymore $,comme ca,d aller,danger $,de moi,du foyer,expu*
      9 go,he,keep,la oui,m homeless,mon eleve,ou j,peux pas,pi,plus la,porter $,pour de,rentrer $
      9 ri 0,sortie,tel,tout les,trop $,va pas,veux me,~bra,~mark,~mek
      8 @boss @body,@child @blow,@life @stop,@me @sexual,@night @street,@sibling @exam,@they @force
      8 ^ he,^ ils,^ quand,^ there,a man,ai des,aller en,ami,apprentis,at school,cach*,can t,coups
      8 de lui,de quoi,de tout,des choses,dit non,dors a,en danger,est le,et,expres,fugu*,futu*
      8 i feel,ils me,je pas,la main,le midi,ma mer,marques,me,me calme,mourir $,my boss,parle $
      8 pas la,pere il,porter,pour pas,put,sac,said,shower,suis a,toit $,tout est,vivre $,won t,~bU
      8 ~expr,~futur,~gard,~nui,~pu,~respir,~sA,~sai,~sak,~viol
      7 @body @cant,@boss @play,@cant @escape,@child @always,@child @hit,@child @selfcut
      7 @child @street,@elder @sexual,@empty @food,@food @money,@high @escape,@je @alone
      7 @life @street,@man @escape,@me @hit,@means,@money,@money @age,@night @craft,@night @drink
      7 @street,@they @cant,@they @escape,@they @money,@thing @fine,@wound @age,^ il,a des,aller
      7 amwin,anym*,anymore,anyw*,away $,be dead,bra,casier,conn*,crever $,crois $,de toit,dead $
      7 disa*,dor,doul*,escalier,est dans,est passe,est pour,et c,etre la,eux $,ever*,feel,fugue $
      7 garder,home $,i ka,i was,il a,je compte,je pense,kay,l a,l ai,l appart,le faire,me l,me out
      7 met,mett*,mort $,mour*,n a,ne va,on me,ou dormir,plus,poin*,pour tout,prends de,puni*,qu
      7 que ca,rejoindre,respire,rue $,s got,s the,se,se fait,sera,sera*,some*,stage en,suis harcele
      7 suis la,to get,tout le,tuer $,une ecole,~animor,~aprAti,~arsel,~bI,~expuls,~finir,~friA
      7 ~fugu,~jdor,~kai,~kazi,~lav,~plu,~rejWndr,~repa,~sera
      6 0 dans,@blow @craft,@body @always,@body @work,@cant @fine,@child @body,@child @mock
      6 @escape @hide,@farewell @always,@farewell @empty,@father @sad,@food,@force,@hide @since
      6 @hide @thing,@hit @home,@hit @wound,@home,@je @die,@je @elder,@je @empty,@je @farewell
      6 @je @means,@je @sexual,@laugh @work,@marry,@me @blow,@me @force,@means @alone,@night @age
      6 @partner @hit,@play @fine,@play @thing,@sad @alone,@school @fiction,@school @online
      6 @selfcut @since,@they @always,@they @mock,@wound,^ been,a casse,a personne,a porter,adie*
      6 adieu,adre*,adresse,ai deja,aimais,aime les,all the,anvi,anyway,arse*,arsele,avant je
      6 avec des,avec un,avec une,batiment j,boss,bout $,bout du,bref,ca sera,call,camionnette,ce n
      6 choisir un,college $,come back,comment mourir,corde,crois,dans la,dans ma,de college
      6 de prendre,de vrai,dehors $,depui,du mal,du pain,e,eleve,en ai,en bas,en fugue
      6 escalier encore,est harcele,est mon,est vide,et on,expr*,faco*,facon,fait des,ferm*,fout*
      6 frap*,futur,harcele au,hate myself,her,homm*,i am,il ma,ils,interieur $,inti*,invi*,j aimais
      6 je 0,je dis,je l,jete,jser*,l impression,l interieur,la c,la vie,larg*,lave,les vacances
      6 m aime,marq*,me deteste,me regarde,me sens,mecs,meson $,mettez,mieu*,mieux,mn,mo $,mome*
      6 moment,moment $,mon copain,mon nom,my friend,myself $,n en,not,nou $,nour*,off $,on m
      6 on peut,ose,ou on,ou personne,pain,pas ou,pas pour,pas quand,pas rentre,pense a,peu plus
      6 peur $,plus loin,pour faire,promis,qu elle,que c,rame*,rema*,repas,s il,s in,sach*,sauter $
      6 say,scar*,ses cles,she,si je,stagiaire,step*,subi*,suicide $,suis sdf,the time,they,tired of
      6 to end,toil*,toujours moi,tourne le,un metier,une tentative,verr*,veux crever,veux mort
      6 viole $,vit,would cry,~Cov,~IpresiQ,~adiE,~agres,~ami,~anivai,~bUl,~bop,~bref,~demAd,~derier
      6 ~detest,~dizapear,~dor,~fW,~fakQ,~fez,~il,~jusko,~kamionet,~kolegu,~kuis,~lam,~mAC,~meal
      6 ~met,~miE,~momA,~normal,~ome,~oze,~promi,~pti,~ramen,~sekUr,~skarifi,~sorti,~tei,~tel
      5 @alone @mock,@boss @work,@cant @hide,@child @boss,@child @school,@die @means,@drink
      5 @drink @always,@elder @fine,@elder @sleeve,@empty @since,@escape @help,@farewell @fine
      5 @father @cant,@food @always,@food @exam,@food @nobody,@force @help,@friend,@friend @force
      5 @high @street,@hit @blow,@home @age,@home @force,@home @hide,@home @pointless,@je @drink
      5 @je @since,@je @step,@je @stop,@me @body,@me @marry,@me @partner,@me @selfcut,@me @shame
      5 @money @fine,@money @marry,@mother @drink,@mother @fear,@mother @money,@mother @sad,@night
      5 @night @nobody,@online @age,@partner @sexual,@school @mock,@selfcut @hide,@sexual @age
      5 @sibling @food,@since @laugh,@they @craft,@they @school,@tired @alone,@wound @hide,^ an
      5 ^ elles,^ help,^ jan,^ mn,^ mo,^ un,a 0,a agressee,a bout,a coupe,a griffe,a l,a ma,affaires
      5 agressee,ai change,ai donne,ai envie,ai pri,ai trouve,aime $,and i,and the,at 0,au fond
      5 aussi le,autres,aval*,ba,bac pro,bah mon,battue,been,besoin $,bills pour,bope*,boper,bou
      5 boulet,ca crie,ca part,ca voiture,cantine c,care*,cares,casi*,cat,ce matin,ce pour,ce soir
      5 ceinture,cette annee,cette nuit,cette semaine,chez les,claques,contre moi,corp*,corps,cos
      5 cousin,craque $,crever,cris,cybe*,d atelier,d autre,d be,d epi,dame,de logement,de me
      5 de rentrer,de toute,dej,dema*,di i,diso*,disons,dit tu,donne a,dormons,dormons dans
      5 dort dans,douc*,douche,droi*,du mat,du trou,ecri*,el,elle dit,en cours,en l,en peu,enfermee
      5 espoir $,esqu*,est grave,est hors,est noir,est rien,est trop,et me,et personne,ete viole
      5 etre mort,etre morte,every day,evicted $,ex,fai,faire $,faire le,fais que,fais semblant
      5 famille $,fatigue de,faut savoir,food,for good,force $,fort,fort $,frappent,friend,friend is
      5 gens pas,gets,good $,h du,he said,hote*,hume*,i eat,i me,i tap,i wish,ici la,il,il m,il me
      5 il mon,impression,in danger,insi*,interieur,is that,isn,isn t,it normal,jamais $,je fuge
      5 je laisse,je pe,je tiens,je travaille,jple*,ka domi,ko,l anciens,l hotel,la $,la cantine
      5 la demain,la grosse,la mort,la peau,la petite,la ru,laisse ma,lait,le bus,le mur,les courses
      5 les marques,les metiers,les parents,les poubelle,les veines,lettre est,life $,like anything
      5 lost the,lycee $,m,m ont,m scared,m so,ma carte,ma pote,maintenant je,mais je,mal,mal de
      5 manc*,me buter,me ca,me fait,me tue,me tuer,medi*,meme le,mer,mere $,mes bras,meso*,meson
      5 mis dehors,mo,mon boper,mon bras,mon futur,mon tel,morte,morte $,mur,my address,night $
      5 no food,no one,nom,normal,notice,nourrit,nous dormons,nuit*,nuits,o bou,o college,of my
      5 on ma,on vit,open at,ouvert,part au,pas en,pas faire,pas fort,pas ka,passe un,patron dit
      5 peop*,people,petits,phon*,pire,plus $,plus besoin,point of,poubelle du,pour ma,pour toujours
      5 poursuivi,prefere rester,quand ca,quelqu,quelqu un,rack*,rape*,raped,remplir,repond,rester $
      5 rien $,rigo*,rouleau $,ru,s eur,sache,san,sauter,se tuer,secours $,self,semb*,semblant,sen
      5 sequ*,serieux $,show*,sinc*,sleeves,soins de,son,souv*,sport,stay,subi,suicidaires,suis en
      5 suis une,suis victime,sur le,surt*,surtt,t do,t see,tentative,tete dans,that normal
      5 the first,there,they*,time,to die,to me,travail,trou,trou $,truc je,tue $,un casier
      5 un travail,une eleve,up $,va etre,vais me,veulent me,veut plus,veux creve,veux en,veux juste
      5 veux mourir,veux rejoindre,vid,vide dedans,violee,vit a,vite,voiture avec,vos questions,walk
      5 wall,was raped,we can,when,won,wors*,y fait,you won,~AfI,~CWzi,~Cez,~IteriEr,~adr,~adres
      5 ~ask,~avAs,~aval,~beg,~ben,~blE,~dAj,~dUC,~dUlEr,~dai,~dam,~dej,~din,~disparetr,~dizQ,~dormQ
      5 ~eberj,~eskiv,~fQ,~fUtr,~fel,~fon,~fors,~frapA,~ier,~isn,~jUr,~je,~jplEr,~jse,~kQpt,~kUto
      5 ~ka,~kal,~ko,~kom,~konu,~kor,~mWn,~mal,~mezQ,~minEr,~nWr,~notis,~pUrsuivi,~pak,~parti,~peopl
      5 ~pir,~plAk,~polis,~rUlo,~rekr,~sAblA,~sEl,~sIs,~sItur,~saC,~sekestr,~self,~ser,~slev,~statiQ
      5 ~sto,~survelA,~tAtativ,~teir,~trU,~umEr,~valk,~ve
      4 0 apres,@alone @pointless,@alone @return,@alone @school,@blow,@blow @home,@body @drink
      4 @body @fine,@body @nobody,@boss @home,@boss @school,@cant @food,@cant @money,@child @night
      4 @child @return,@cry @nobody,@die @fear,@empty,@empty @hide,@empty @money,@empty @night
      4 @empty @nobody,@empty @online,@empty @pointless,@escape @marry,@escape @work,@exam @play
      4 @family @cant,@family @hit,@family @night,@family @thing,@father @sibling,@fear @home
      4 @fear @night,@food @age,@food @fine,@friend @always,@friend @high,@friend @nobody,@help
      4 @hide @fine,@hit @drink,@hit @online,@hit @work,@home @play,@je @always,@je @escape
      4 @je @hide,@je @life,@je @man,@je @marry,@life,@life @hide,@life @money,@life @shame
      4 @man @night,@me @boss,@me @night,@me @sleeve,@mock @age,@money @nobody,@money @online
      4 @mother,@mother @cant,@mother @hide,@night @pointless,@online @fiction,@partner
      4 @partner @escape,@partner @fear,@partner @online,@play @craft,@return @escape
      4 @return @street,@school @age,@school @always,@sexual,@sexual @force,@sibling @escape
      4 @sibling @force,@sibling @man,@sibling @selfcut,@since @craft,@step @food,@stop @fine
      4 @stop @money,@stop @pointless,@stop @school,@street @age,@street @since,@they @help
      4 @they @high,@they @online,@tired,@wound @always,^ a,^ avant,^ d,^ demain,^ depuis
      4 ^ everything,^ holidays,^ it,^ jpref,^ kids,^ last,^ my,^ quelqu,^ the,^ toi,^ tout,a confie
      4 a continue,a demande,a different,a droite,a faim,a gauche,a partir,a quel,a voulu,abus*
      4 accent,acte,addr*,address,adieu $,age $,agressee $,ai appris,ai avale,ai choisi,ai ecrit
      4 ai fai,ai fugue,ai honte,ai prepare,ai subi,aidez,aidez moi,aima*,aimais la,aimerais
      4 alcoolique,allowed,amoi*,amwi*,anba,and there,appart,appart $,appelez,appelez les,appelle la
      4 appu*,appuies,apres ce,apres moi,arrete $,arsele $,ase,ask,ask for,asking for,aswe,aswe a
      4 at night,attends que,au cas,au ciel,au lycee,au moins,au travail,au ventre,aucun ami,aussi
      4 automutile,avait des,avec moi,avenir,avenir $,avis de,avoir mal,avoir un,bas,bateaux,because
      4 bed,bibl*,bien savoir,biza*,bleu,bo,bouche,bout,box $,boyf*,boyfriend,bras c,brea*,broke
      4 brui*,bruits,by the,ca le,ca passe,ca recommence,ca ser,call the,cami*,can you,carte cantine
      4 cas ou,casse de,cat $,cave,cein*,ces temps,cette conversation,chaises,chambre pour
      4 charge mon,chat mais,cherche sur,chez des,chiale,choses,ciel,ciel $,cigarette,cle,coin*,coke
      4 cole*,college y,collegue,combien un,comme si,comment dire,comments,confie,connais le,coupais
      4 courrier,coute combien,couvre,crac*,craq*,craque,cree,crie $,cuisse,cut myself,d adieu
      4 d electricite,d etre,d eux,daller,danger,date,daughter is,de cette,de force,de mon,de nom
      4 de pied,de poing,de quelqu,de se,de sortie,de toi,de trop,deconne,deconne pas,degoute $
      4 dehor,depuis des,dernier j,derniere fois,derr*,derriere,derriere moi,des claques,des coups
      4 des histoires,des hommes,dessus $,dete*,deva*,die $,dieu,diner $,dis que,disappear,disp*
      4 dit qu,dix huit,dix minutes,domin,don t,donne mes,dor $,dor dans,douleur,dps,droite,du prof
      4 du quartier,du ri,e il,embr*,empo*,emporter les,ence*,enceinte,end it,enfants,enfi*,enfin
      4 enfu*,entaille,envi,envi de,essa*,essaye,est gentil,est normal,est ou,est violent,et le
      4 ete violee,etrangle,eux,even,evic*,evicted,existe pas,exister $,expres $,faire leurs,fais $
      4 fais mes,fais*,faut rentrer,fer a,fermeture $,fille de,film*,fils a,fils de,finire
      4 finire avec,fist*,fists,flic*,fois,font,foot y,fose,fose moi,foutre en,foye*,frappe elle
      4 frie*,fuge,fuguer,fuguer $,fuir,gache,garcon,garder mon,gars,get out,go with,gone $,goog*
      4 got my,gouter,grab*,grand frere,grands,grands du,grosse,have,he ll,he s,he says,hebe*,hein a
      4 help me,helps,hers*,herself,holidays,holidays are,hors de,house $,i hurt,i said,i won,if
      4 il casse,il rentre,immeuble,importe,importe ou,impression de,inside,inside $,is being,its
      4 j aimerais,j arrete,jan,jdor*,jdors,je charge,je craque,je deconne,je fouille,je la,je le
      4 je marche,je merite,je peur,je pleure,je pouvais,je prend,je serai,je sui,je vaux,jeunes il
      4 jik,jour,jour sur,jpref,jpref les,jrentre,jserai,jusk*,jusko,juste pour,kaba*,kids are,kms
      4 ko moi,l air,l association,la dame,la fenetre,la il,la laverie,la maison,la ou,la reserve
      4 laisse,laisse un,lame,last weekend,lave*,laverie,le moi,le moral,le passer,le patisser
      4 le tps,le voir,left*,lenfer $,les autres,les chaises,les flics,les mecs,les soir,lett*,life
      4 like this,lille je,lire cette,lisez,little,live anymore,ll,logement $,loin possible,lui
      4 lync*,m just,ma place,ma tete,mais la,maison $,maison c,mala*,mama*,maman,manj*,manje,marier
      4 marm*,marre de,mat,me and,me but,me lance,me met,me supprime,me tape,meme,mere m,mere ma
      4 meri*,merite,mes enfants,mi le,midi je,mineur,mins*,minutes apres,moi avec,moi il
      4 moi vouloir,mois,mon absence,mon adresse,mon garcon,mon mec,mon metier,mon patron,mon visage
      4 moral a,more $,mouc*,moui*,mouri,mourire,mourire $,mum,muti*,mutile,my house,my stepdad
      4 my stuff,my year,myse*,myself,n importe,ne plus,ne sort,need,ni,nobody would,noir,non mais
      4 normal to,noti*,notre apprenti,nuit,nuits dans,o,on est,on fait,on sen,oncle me,only
      4 ont faim,ou aller,ou juste,ouve*,ouvert aussi,owe,parait que,parents,parents $
      4 parents peuvent,parler $,parlons,part*,partir $,partir du,partout ca,pas,pas aller,pas bien
      4 pas cool,pas savoir,pas vraiment,passe,passeport,patisser,patron il,peau,pens*,perdu le,pete
      4 petit fils,petits $,peut emporter,peut faire,peut partir,picked,plaq*,plus mes,poing,police
      4 pour manger,pour me,pouvais,prendre des,prof est,prom*,pupil,purpose $,quand je,quand la
      4 que la,que rentrer,que si,question suivante,qui me,r 0,ramene,ran,raped $,rather be,reas*
      4 reason,rega*,regarde,rejo*,remp*,rentre $,rester,ride*,rien dire,rien ne,rigole pas,rigolent
      4 s arrete,s automutile,saigne beaucoup,sais nou,san que,sans que,sauf que,saute $,save*
      4 says he,sdf,se lever,secour,sein*,semaine je,sequestree,ser,sera fini,serai,sers a,sert a
      4 sexu*,she d,shor*,soir,soir c,soir je,soirs,someone is,something,son pas,son pere,sont pas
      4 sortir $,squa*,squat,stai*,stepdad,stin*,stop,stuff s,sui arsele,suis battue,suis chez
      4 suis enfermee,suis partie,supporte plus,surn*,surnom,surveillant,t go,t pay,t stop,taba*
      4 tablets,tact*,tactile,taille,tan $,tann,tap,tape $,temps $,temps ci,tet,text*,the police
      4 the shower,the wall,the worst,then,they d,thinking,ti se,to jump,toilettes,toit,told,tombee
      4 took,toujours $,tourne,tous,tps,trainee,traverse,tres,tres loin,trop tactile,trottoir
      4 tuer je,un bills,un collegue,un internat,un plan,un squat,unal*,unalive,une cave,une jeune
      4 une porter,une tous,une voiture,us,us $,used to,va dire,va mal,vais got,vaut,vaut mieux,vaux
      4 vaux rien,veines $,vendredi,verrait,victime,vie $,vis dans,visa*,visage,vite $,vivre,voil*
      4 voila,voir mon,voiture,vole*,vomis,voul*,vouloir mourir,vous dire,was nice,we have,week end
      4 went,wish,with him,with me,worst,would be,zafe*,~Aba,~Abras,~Afui,~Aport,~AsIt,~Atel,~AvI
      4 ~Cak,~Cek,~Cial,~Cor,~Ex,~Iport,~Isid,~Qli,~Uve,~Uvr,~abAdon,~abil,~abitu,~abuz,~afer,~akA
      4 ~akt,~alov,~alternA,~amWn,~apel,~apui,~asW,~asiet,~asv,~avenir,~bWfriA,~bekoz,~bruiz,~dekon
      4 ~diE,~domI,~dp,~drWt,~emer,~er,~erself,~evA,~evikt,~fast,~ferm,~fot,~foz,~fuir,~fuj,~gUt
      4 ~imEbl,~jI,~jik,~jpref,~jser,~jusk,~kQfi,~kUri,~kaC,~kil,~kilo,~km,~knov,~krWz,~krak,~lIC
      4 ~larjA,~laveri,~leftov,~litl,~log,~lokalizatiQ,~lui,~mIsult,~mUil,~mUri,~mUrir,~mamA
      4 ~medikal,~merit,~mizelf,~mort,~mutil,~nUri,~osi,~otomutil,~pWN,~pWng,~pa,~parlQ,~pasEr,~pati
      4 ~plEr,~preferA,~puni,~reazQ,~rigolA,~sUlaj,~sdf,~serur,~siel,~sigaret,~sna,~sometIg,~stai
      4 ~stajier,~stepda,~surnQ,~tIkIg,~tWlet,~taktil,~tan,~telefon,~ter,~tim,~tok,~tp,~travers,~tri
      4 ~trotWr,~unaliv,~vA,~vW,~vWla,~vai,~vatev,~ven,~ver,~viktim,~vit,~vivr,~vizaj,~vomi
      3 0 days,0 eme,0 he,0 i,0 jours,0 l,0 lyon,0 repond,0 to,@alone @age,@alone @always
      3 @alone @fear,@alone @online,@always,@always @fine,@always @illness,@always @shame,@blow @age
      3 @blow @escape,@blow @farewell,@blow @hide,@blow @pointless,@body,@body @empty,@body @fear
      3 @body @fiction,@body @night,@boss @craft,@boss @night,@boss @street,@cant @laugh
      3 @cant @shame,@child @die,@child @fear,@child @food,@child @since,@child @stop,@child @work
      3 @cry @alone,@die @cant,@die @help,@die @work,@elder @blow,@elder @exam,@elder @return
      3 @elder @sibling,@elder @work,@elder @wound,@escape @money,@escape @night,@family @fear
      3 @family @force,@family @friend,@family @work,@farewell,@father,@father @school
      3 @father @sexual,@fear @craft,@fine @age,@food @school,@friend @play,@friend @return
      3 @friend @thing,@hide @marry,@hide @nobody,@hide @play,@hide @street,@high @exam
      3 @high @online,@high @work,@hit @age,@hit @cry,@hit @night,@home @always,@home @escape
      3 @home @exam,@home @illness,@home @shame,@illness @fine,@je @family,@je @high,@je @pointless
      3 @je @return,@je @street,@je @thing,@life @cant,@life @craft,@life @tired,@man,@man @age
      3 @man @home,@man @online,@me @drink,@me @father,@me @school,@me @sibling,@me @since
      3 @me @street,@me @they,@means @stop,@mock,@mother @cry,@mother @food,@mother @marry
      3 @mother @selfcut,@mother @sleeve,@night @exam,@night @help,@night @money,@nobody @play
      3 @online @always,@online @since,@partner @blow,@partner @body,@partner @cant,@partner @die
      3 @partner @exam,@partner @force,@partner @home,@partner @money,@partner @street
      3 @partner @thing,@pointless @nobody,@return @force,@return @shame,@sad @drink,@sad @food
      3 @selfcut @age,@selfcut @exam,@selfcut @school,@sibling,@sibling @blow,@sibling @help
      3 @sibling @high,@sibling @return,@since @illness,@since @nobody,@sleeve,@step @age
      3 @step @blow,@step @shame,@stop @always,@stop @thing,@street @illness,@they @cry,@they @hide
      3 @they @home,@they @illness,@they @selfcut,@they @since,@they @street,@tired @hide
      3 @tired @home,@tired @pointless,@tired @since,@wound @laugh,@wound @night,@wound @sad,^ aidez
      3 ^ anniversaire,^ appelez,^ cet,^ chaque,^ che,^ des,^ domin,^ home,^ honestly,^ i,^ jdor
      3 ^ jpleure,^ jser,^ maman,^ nan,^ pe,^ si,^ someone,^ things,^ tous,^ toute,^ you,a aucun
      3 a boarding,a cle,a encore,a etrangle,a forcee,a jeunes,a knife,a m,a manches,a minuit,a moi
      3 a moitie,a pris,a qui,a retrouve,a ri,a temper,a train,a un,a van,a woman,aban*,abim*,abused
      3 address $,agre*,ai anvi,ai aucun,ai envi,ai meme,ai peur,ai plus,ai regarde,ai repete,aide $
      3 aime le,aimerais me,all,all my,allo*,allowed to,alre*,already,alwa*,always asks,ambi*
      3 ambiance,ambiance $,amwin dann,an chant,an dernier,an vle,anciens,and not,and said,angr*
      3 angry,anko,anle,anniversaire hier,ans montreuil,anvi mo,any more,anyway $,appa*,appeler
      3 appuies sur,aret*,arete,arete $,armoire a,arms,arrete pas,art $,asks if,assaulted,assistante
      3 assistante sociale,at least,at ours,at work,atto*,attouchements,au 0,au bled,au college
      3 aucun,aurai plus,aurais,auss*,autre cote,autres $,avale,avan*,avance,avec couteau,avec eux
      3 away,ba $,bad,bain,bala*,barre de,basta,bat $,battre $,be,be better,be on,beca*,because my
      3 because that,ben j,bett*,bien le,bien*,bientot,bills,bins,bit of,bizutage,bleu j,bleus
      3 body $,bois beaucoup,boit,boit beaucoup,bon faire,boss makes,bosse a,bouf*,bouffe
      3 boulet pour,boys,bras,bras $,brule la,bu,building open,bully me,bus a,business,but that
      3 bute*,buter,bwe,ca changer,ca coute,ca fait,ca femme,ca n,cabane,cable,cable $,cachette
      3 cadavre je,cama*,canape d,cara*,carte d,casting,caus*,cause,cave $,ce moment,ce monde,ce qu
      3 centre,cet hiver,cette famille,chambre d,champ,change,changed the,changing room,chaque
      3 chaque jour,chaque nuit,charge,chat m,chauffage,che moi,chef de,cher moi,choi*,choisi,ci je
      3 cicatrices,ciga*,cigarette $,cise*,ciseaux,classe c,classe me,clean,climb,climb out,clothes
      3 coeur qui,collegue m,collegues,come ca,comes,comme,comme a,comme l,comments about,compas
      3 complique,comprenez,compris $,compte les,connaissez,continue,continuer comme,conversation
      3 copain,copain c,corde $,corde est,cos its,couche,couler,couler $,coupe $,couper bra
      3 couper il,coups de,courses,courtes,couteau,couteau $,couto,couto $,crev*,creve $,crie tout
      3 croit,cry at,cuisine parce,cyberharcelement,d adresse,d en,d hotel,dad,dans les,dans une
      3 dans votre,day and,days,de bon,de bruit,de ce,de classe,de combien,de cote,de crever,de foot
      3 de lait,de le,de lille,de manger,de mes,de mois,de mort,de plus,de question,de son,de sortir
      3 de suicide,deco*,decouvrir,degoute,deja a,delete this,demain,demain pour,demande $
      3 demande toujours,demandez,dent,depr*,depression,depu*,depuis je,depuis l,depuis la
      3 depuis une,dern*,derriere la,des attouchements,des bateaux,des blagues,des bus,des entaille
      3 des grands,des idees,des oeufs,des projet,des rumeurs,des semaines,des surveillant,des trucs
      3 deso*,dessous $,deteste $,deu,deu $,deux fois,devant tout,di moi,di si,die and,dine*,dinn*
      3 dinner,dire non,dire son,disait,disparaissais,disparaitre $,dites vous,do this,does*,doesn
      3 doesn t,dois couper,doli*,doliprane,domi,domi adan,domin mi,donne,donner,drog*,droite a,du 0
      3 du centre,du naitre,du toit,dur trompe,e je,e les,e mon,eats,eau ca,ecole moi,ecole ou
      3 eleve de,eleve m,eleves s,elle frappe,elle n,elle ne,elle*,elles,embrassee,embrassee de
      3 emporter,en aurai,en depression,en fais,en fait,en fin,en noir,en parler,en securite
      3 en soiree,en suis,en vie,encore $,encr,end c,end ca,endroit,endroit pour,enfin c,enfin je
      3 enfuie,enta*,entraineur,equipe de,erreur $,escalier $,espo*,espoir,essaye de,est gris
      3 est par,est regle,est seuls,est taille,et il,et m,et ne,et puis,et refuse,et s,et vous
      3 etablissement a,ete,ete on,etei*,etes un,etre en,etudes jusqu,eu $,eu un,everyone,expulses
      3 expulsion,faire ici,faire l,faire les,fais les,fais mal,faisait,fait encore,fait envie
      3 fait froid,fait une,falling,fatigue mais,feel so,fell*,fella,femme,fenetre,ferme c,fermeture
      3 fess*,fesses,fille a,film it,filme,fils est,fils ne,find,finir quoi,flics,flinch,flinch when
      3 foi,fois je,fois on,font des,food $,for anything,for real,forcee,forcer,fos,four of,foutre
      3 foyer,foyer il,francais je,franchement je,frappe $,frappe moi,free*,freezers $,freezers il
      3 freezing $,frere ne,fridge,frigo,froid $,fugue,fugue depuis,funeral,future,gach*,gade moi
      3 gap in,garcon m,gard*,garde ma,gardez,gaz,genre 0,genre pour,get bullied,getting bullied
      3 girls in,give*,gives,glas*,glisse $,go $,go home,go on,goes,going home,goodbye,got 0,gou
      3 gou a,grabbing,grif*,griffe,grosse $,guerre $,guess,habi*,habille,habite $,habite elle
      3 habits,habitude $,hand,happened,harassed,harcele $,harcele a,harceler,have no,he has,hein
      3 hein $,her in,hes,hide,hier,him,his,histoires,histoires $,hiver $,holi*,home s,homeless $
      3 homme qui,hommes,honestly i,hopeless $,hopi*,hopital,horaires de,horaires des,hous*,house
      3 humeur,humi*,hurting,hurting myself,i,i ask,i burn,i bwe,i have,i hear,i just,i keep,i know
      3 i la,i ma,i ran,i self,i still,i swallowed,i va,i vais,i ve,i work,identite $,if you
      3 il monte,il refuse,il une,il va,il vais,il vous,ils savent,ime,in a,in november,in the
      3 inceste,inconscient,inflige,inquietez,inquietez pas,interesse,interet,internat et,intimite
      3 inve*,invisible,invisible $,is the,it,it d,it s,j aurais,j ecris,j en,j entends
      3 jamais compris,jdor,jdor dans,jdor dehor,je bois,je crois,je de,je disparaissais,je dor
      3 je ete,je fais,je fatigue,je flippe,je loge,je person,je plus,je ramene,je recois,je respire
      3 je signe,je songe,je sors,je squatte,je subis,je suis,je vole,jeu $,jeune,jeune de,jeune que
      3 jours,jpleure,jpre*,jser,jser a,just think,just tired,ka atann,ka bat,ka couper,ka rantre
      3 ka we,kalo*,kase,keep*,keeps,kids,kil me,kilos,kms $,knif*,knife,know*,knows,l acte
      3 l ambiance,l apprentis,l assistante,l escalier,l expulsion,l immeuble,l ont,l une,la anko
      3 la bouche,la caravane,la ceinture,la corde,la faire,la ferme,la fermeture,la force,la lame
      3 la lumiere,la meson,la on,la pas,la piece,la rue,la serrure,la seule,la table,lacher
      3 lacher $,laisse des,lame ca,lance,largen,lava*,lavabo,le courrier,le cours,le cuir
      3 le dossier,le fer,le foyer,le gaz,le grand,le monsieur,le petit,le pont,le probleme
      3 le repeter,le sache,le surveillant,le tan,le tour,le trottoir,leas*,least,leave the
      3 les chiottes,les eleves,les grands,les jour,les passe,les pouvons,les recres,les repas
      3 les rester,les seins,les toilettes,les vache,lettre,lettre d,leve la,li $,li la,like drawing
      3 like when,lise*,lit la,little brother,loca*,localisation,locks,loge,loge*,long story
      3 lunettes de,m being,m envoie,m insulte,m the,m worthless,ma,ma cuisse,ma lettre,ma niece
      3 ma s,ma taper,ma touche,ma vire,ma voiture,main sur,maire,mais bon,mais c,mais elle,mais*
      3 maison ca,make you,makes comments,mal $,maladroit,malt*,man who,manches courtes,mand*
      3 mange plus,manger,manger $,manger le,mant*,manye,marche,marche pas,marche sur,marks,marmay
      3 marmay i,marques ca,marsel,marteau,matelas,me after,me brule,me cherchent,me cogne
      3 me degoute,me foutre,me garde,me lave,me marier,me mutile,me retrouvera,me suit,me vide
      3 me with,meal,meal*,meals,mec,medical,medo*,meme en,meme pour,mena*,mer $,merd*,merde,merde $
      3 mere prefere,mere que,mes affaires,mes cuisses,met a,met mal,metier cadavre,mi di,mi la
      3 mieux sans,migh*,might,mine,minsulte,misy*,misye,misye la,moi $,moi anvi,moi ca,moi coeur
      3 moi de,moi e,moi et,moi le,moi mal,moi on,moi pote,moin*,moins il,mois c,mon bo,mon cousin
      3 mon entraineur,mon equipe,mon meilleur,mon ptit,monde croit,months,mor,mor $,mora*,moral
      3 mosquee,moth*,mother,mouri $,my best,my body,my coach,my hand,my legs,my life,my mate
      3 my mother,my mum,my papers,my pupil,my thighs,my tooth,my uncle,n etait,nait*,naitre
      3 naitre $,ne peut,ne s,ne soit,ne voie,never mind,ni fos,ni kay,nice,night,no bed,no friends
      3 no money,nobo*,nobody,noir $,non il,non ils,norm*,not okay,nothing i,notre alternance
      3 notre stagiaire,nous l,november $,nowh*,nowhere,nowhere to,nude*,nudes,nudes $,of us
      3 old school,on $,on in,on manje,on marche,on purpose,on risque,on va,oncle $,only thing
      3 ont cree,ose pas,osef,osef $,ou il,oublie $,oui j,ours,ours $,ouvert le,ouvre,ouvre la
      3 overdose,overdose $,p,pack*,pain dur,pale,pant*,papa moi,papiers,paqu*,paquet,par des
      3 par mon,parce qu,pare,parents beat,parents m,parle doucement,parle il,parler il,part ou
      3 partout,partout $,pas a,pas appeler,pas arete,pas dans,pas demain,pas donner,pas enmen
      3 pas kil,pas kon,pas m,pas maison,pas manger,pas montrer,pas ose,pas un,passe pas,pay the
      3 pays pour,pe,pe pas,pe plus,pe que,peine,pendre $,pensees suicidaires,perdre,pere $,pere a
      3 pere avec,person a,personne,personne me,pete le,petit dej,peu chez,peur d,peur de,peur kil
      3 peut pas,peux plus,phone,picked on,pict*,piece en,pied $,pill*,pills $,pire $,place a
      3 plait jamais,plan pour,plan*,plaquette,please don,pleure,pleurer $,plumbing $,plus etre
      3 plus rien,plus vivre,poids pour,point,point $,pointless,pointless $,pont,porter de
      3 porter encore,possible je,poste,pote,poub*,poubelle,poum*,pour apres,pour m,pour manje
      3 pour mourir,pour rire,pour une,pour vivre,pour vous,pour yo,pourquoi $,pourquoi je,pouvons
      3 prefere,prefere etre,prefere les,prefere pas,prends,prepare,prepare mon,prepare une,pret*
      3 pro je,probleme sera,prof a,professeur a,promis d,propose de,proprietaire,ptit freezers
      3 ptit*,pu de,pull*,punir,quand i,quand mon,quatre dans,quatrieme j,que continuer,que lui
      3 que quelqu,que y,quec*,quechua,quel avenir,qui m,qui se,qui tourne,quic*,quick,r,rais*
      3 raison de,ran away,rant*,rantre,really,rech*,recres,recres je,refuse de,regle,regrette de
      3 rejoindre ma,remarquerait,remb*,remember,rent*,repond pas,reponds vite,reponse je,reseaux
      3 reste des,rester apres,rester en,retrouver,reve*,reveille,reveiller $,reverra,reverra plus
      3 ri,rideau,rien dans,rien la,rien pour,right now,rigole,rigole de,rigolent pas,roller,ru $
      3 rue avec,rume*,rumeurs,s 0,s all,s enerve,s go,s like,s only,s starving,safe,saigne $,sait
      3 sale,sang,sans moi,sans rien,sant*,sante,sante moi,saut*,sauvee,sav,savent,savent ou,says
      3 says i,school $,sdf $,se coupe,se jeu,secr*,secret,secret avec,secu*,securite,securite chez
      3 see $,seins,seins $,semaines,semblant que,send,sera regle,ses affaires,ses pas,seul*
      3 seule avec,seulement un,seuls,seuls $,sex,she is,short,shower at,shutters,si,si i,si les
      3 si mon,si on,signe,simple pour,since $,sino*,sinon,snap,so alone,so tired,soeur s,soir et
      3 soir pour,soirs de,soit pas,some people,something happened,sometimes,somewhere to,song*
      3 songe,songe a,soon,sorr*,sorry,sort,sort plus,sou $,soulage,sous le,souvent,spac*,space
      3 space $,squat $,squatte,station,station $,staying,su,subi un,subis,subis du,subit,suic*
      3 suicidal,suicidal $,suicider $,suis battu,suis encore,suis enfui,suis maladroit,suis o
      3 suisside,suisside $,supermarche,supprime,sur des,sur du,sur notre,surnom je,surs*,sursaute
      3 surv*,swal*,swallowed,t ask,t be,t care,t cope,t like,t one,t put,t remember,tabasse
      3 tactile $,tap amwin,tape a,tape*,tel a,tel au,telephone,telephone j,tell my,temper,teni*
      3 tent*,tentative $,tente quechua,ter,tete,text,texts,that helps,that would,the boss
      3 the canteen,the car,the changing,the flat,the fridge,the gym,the landlord,the only,the scars
      3 the station,the whole,the workshop,then she,there isn,there s,thig*,thighs,thin*,thing that
      3 things are,this time,threw,threw me,thro*,ti fre,tien*,till,tire,to disappear,to keep
      3 to live,to say,to want,toilets,tonb*,tonbe,toot*,tooth,touc*,touchee,toucher,toujours a
      3 toujours qui,tour,tous*,tout s,tout vous,toute facon,traite,traitent,travail elle,trem*
      3 tres dur,tried to,trouve un,truc,truc pour,trucs a,tu vois,un bleu,un boulet,un cafe
      3 un casting,un chien,un couteau,un d,un diplome,un gars,un groupe,un inceste,un mot,un paquet
      3 un poids,un rendez,un repas,un sac,un secret,un truc,unco*,une bande,une chambre,une corde
      3 une de,une erreur,une merde,une plaquette,unif*,uniform,us in,used,va dans,va voir
      3 vacances je,vais,vais dormir,vais mal,vais sauter,vais vraiment,ve,velo a,venir chez
      3 verrait mes,veut me,veux plus,veux retrouver,veux saute,victime d,vid $,vide la,vie n
      3 vieux enfin,vingt deux,viol*,violee $,violent $,violent avec,vit au,vite parce,viva*,vivr*
      3 voi,vois plus,voisins ne,voit $,voler,vomi*,voudrais etre,voudrais une,voulais pas,voulait
      3 voulu,vous avez,vous ce,vous comprenez,vous et,vous inquietez,vous plait,voyage,voyez,vrai $
      3 vril*,vrille,wake,wake up,wall $,want*,we might,weathers,what he,what i,what*,whatever
      3 whatever you,wish i,with a,with an,with everything,without,woma*,woman,wort*,worthless
      3 worthless $,y avait,yeah,year,year in,yest*,yesterday,you go,you keep,zebr*,zero message
      3 zot i,~AbiAs,~Agri,~Ako,~Akr,~Asien,~Avelop,~CA,~CerC,~Cofaj,~Cu,~Iflij,~IkQsiA,~Isest
      3 ~Isult,~Itim,~Itimat,~Ivizibl,~alreadi,~alvai,~apen,~aras,~arselemA,~asistAt,~asn,~asolt
      3 ~atUCemA,~avai,~aze,~bUf,~bUg,~bW,~ba,~bag,~bask,~basta,~bat,~bato,~batu,~biAto,~buzin,~bve
      3 ~dekUvrir,~depresiQ,~depui,~dernier,~devA,~dispares,~dizA,~doesn,~dolipran,~domi,~dpui
      3 ~drogu,~ear,~ekri,~esai,~eskali,~espWr,~everion,~expulsiQ,~fWe,~fela,~fermetur,~fes,~flIC
      3 ~flik,~fridj,~frigo,~funeral,~gU,~gaC,~gar,~godbi,~goe,~grabIg,~gratui,~grif,~gue,~gui,~iea
      3 ~iesterdai,~ime,~is,~it,~jet,~jur,~kA,~kQpa,~kQplik,~kQpren,~kQtinu,~kQversatiQ,~kUvr,~kaCet
      3 ~kamarad,~karti,~kastIg,~kav,~ke,~keCua,~kleA,~knif,~koN,~kraC,~kri,~lavabo,~lea,~letr,~loj
      3 ~lokatiQ,~loz,~mAto,~mW,~maladrW,~marmai,~matela,~medok,~mem,~merd,~mig,~mizi,~moral,~mosk
      3 ~mot,~msg,~nervE,~netr,~nig,~nis,~no,~nobodi,~nover,~nud,~okI,~olidai,~opital,~overdoz,~ozef
      3 ~pAs,~pI,~pQ,~pUbel,~pUmQ,~pWntl,~par,~partU,~pen,~perdr,~person,~piktur,~plaket,~port
      3 ~punir,~rApli,~rAtr,~rAtrer,~rap,~reali,~rebor,~regard,~regl,~rekW,~remAb,~remarker,~revel
      3 ~rido,~rumEr,~sAti,~sAtr,~sQj,~sUri,~sUvA,~sWr,~saf,~savA,~sekr,~sereA,~servis,~sever
      3 ~siberarselemA,~sinQ,~sizo,~sometim,~sori,~sosial,~spas,~spor,~staiIg,~suisidal,~supermarC
      3 ~sursot,~sus,~svalov,~tAp,~tQb,~tU,~tWl,~tabas,~tenir,~tet,~tig,~til,~trAbl,~trAkil,~trUs
      3 ~trUverQ,~tret,~trev,~truk,~uniform,~urtIg,~vAdredi,~vUlu,~vak,~val,~vear,~viC,~vitU,~vivA
      3 ~volQt,~vor,~vortl,~vril
      2 0 euro,0 foi,0 fois,0 get,0 semaine,@alone @fiction,@alone @shame,@alone @thing
      2 @always @pointless,@blow @always,@blow @night,@blow @online,@blow @since,@body @craft
      2 @body @sleeve,@body @stop,@boss @alone,@boss @fear,@boss @force,@boss @hit,@boss @online
      2 @cant @alone,@cant @fiction,@cant @home,@cant @street,@child @exam,@child @hide
      2 @child @sexual,@craft @age,@cry @money,@cry @night,@cry @pointless,@cry @school,@cry @since
      2 @die @age,@die @since,@elder @alone,@elder @boss,@elder @cant,@elder @friend,@elder @means
      2 @elder @nobody,@empty @fine,@empty @home,@escape @mock,@escape @nobody,@escape @shame
      2 @escape @since,@exam @age,@exam @work,@family @farewell,@family @high,@family @return
      2 @farewell @laugh,@father @blow,@father @child,@father @escape,@father @money,@father @step
      2 @fear @money,@fear @work,@fiction @fine,@fiction @work,@food @craft,@friend @alone
      2 @friend @body,@friend @cant,@friend @die,@friend @food,@friend @hit,@friend @means
      2 @friend @online,@friend @selfcut,@friend @street,@hide,@hide @mock,@hide @money,@high @age
      2 @high @force,@high @since,@hit @fear,@hit @marry,@hit @tired,@home @craft,@home @food
      2 @home @help,@je @body,@je @night,@je @online,@je @school,@je @selfcut,@je @sleeve,@je @they
      2 @je @tired,@life @age,@life @work,@man @force,@man @help,@man @high,@man @play,@man @thing
      2 @man @work,@marry @age,@marry @since,@me @alone,@me @child,@me @hide,@me @mock,@me @mother
      2 @me @online,@means @farewell,@means @night,@mock @drink,@money @drink,@money @since
      2 @mother @age,@mother @alone,@mother @always,@mother @blow,@mother @craft,@mother @means
      2 @mother @partner,@mother @sibling,@mother @street,@mother @wound,@night @marry,@night @work
      2 @nobody @age,@nobody @fine,@nobody @laugh,@online,@online @force,@online @mock
      2 @online @nobody,@partner @sleeve,@partner @wound,@play @fiction,@pointless @fiction
      2 @pointless @thing,@pointless @work,@return @craft,@return @fine,@return @work,@sad
      2 @sad @help,@sad @school,@school @exam,@selfcut @empty,@selfcut @means,@selfcut @night
      2 @selfcut @sad,@sibling @empty,@sibling @family,@sibling @fear,@sibling @fine,@sibling @hide
      2 @sibling @hit,@sibling @nobody,@sibling @school,@sibling @since,@since,@sleeve @help
      2 @sleeve @play,@sleeve @street,@step,@step @farewell,@step @fear,@step @night,@step @play
      2 @step @pointless,@step @sad,@step @sexual,@step @street,@step @thing,@stop @age,@stop @exam
      2 @stop @force,@stop @hide,@stop @online,@stop @shame,@street @play,@they @age,@they @body
      2 @they @die,@they @food,@they @hit,@they @marry,@they @sleeve,@thing @illness,@tired @empty
      2 @tired @fine,@work @thing,@wound @body,@wound @cant,@wound @help,@wound @sleeve
      2 @wound @thing,^ adresse,^ aux,^ bof,^ cap,^ dieu,^ does,^ el,^ en,^ envie,^ everyone
      2 ^ famille,^ fen,^ frigo,^ grand,^ hes,^ hier,^ ici,^ jsers,^ jvoudre,^ kms,^ lately,^ metier
      2 ^ misye,^ one,^ parle,^ patron,^ please,^ points,^ pour,^ ran,^ she,^ six,^ some,^ sometimes
      2 ^ sous,^ sur,^ ti,^ tinquiete,^ tonton,^ une,^ voir,^ whatever,^ y,a a,a appeler,a bouffe
      2 a boy,a brulee,a cinq,a coucher,a cree,a deja,a dents,a di,a disparu,a embrassee,a enferme
      2 a etranglee,a faire,a fait,a file,a foutu,a freak,a fugue,a genoux,a good,a gun,a jete
      2 a joke,a ka,a koz,a laisse,a lot,a manje,a mess,a moin,a neuf,a nicknames,a nous,a pharmacie
      2 a pose,a poussee,a profite,a quatorze,a raconte,a recu,a ressort,a retire,a sauter,a ses
      2 a souvent,a suicide,a tellement,a tent,a tin,a touchee,a trade,a trois,a vendredi,a vingt
      2 a vitres,a vos,a week,a whole,a zero,abime,abribus,abse*,absence,absence $,abuse de,abusee
      2 accent dans,accident avec,accompagne,acharne sur,acte $,adul*,affaires tiennent,afford
      2 afraid to,after class,after what,against the,agresser,ai achete,ai beaucoup,ai bu,ai d
      2 ai droit,ai glisse,ai nul,ai personne,ai pris,ai promis,ai propose,ai surtout,ai trop
      2 ai vole,aider a,ailleurs,ailleurs $,aimerais qu,aimerais une,aine,air $,aire,aire d,aise
      2 alco*,aliv*,alive,all $,aller ce,alone with,alors le,alors on,alors que,alternance,am afraid
      2 amies,an l,an se,anba match,anciens amies,and can,and its,and left,and nobody,and only
      2 and says,animateur de,anko $,annee et,ans ca,ans paris,any trade,anyo*,anyone,anyone $
      2 anything $,anything now,anything since,aou,apprentissage ou,apre,apre je,apres c,apres ca
      2 apres il,apres je,apres les,are good,arete de,argent pour,ariv*,arive,arive $,arrete l
      2 arretera,arrive $,arrive plus,as compris,aski*,assi*,assiette,assiettes,asso*,at lunch,at me
      2 atan*,ate,atelier j,atelier meme,attend $,attendant,attendant le,attr*,attrape,au beurre
      2 au cdi,au chien,au cimetiere,au cutter,au final,au matin,au mcdo,au pays,au sang,au secours
      2 au self,aucune nouvelle,aurais du,autoroute,autres me,aux petits,avais un,avale toute
      2 avant maintenant,avant que,avec $,avec bebe,avec de,avec la,avec me,avec nous,aven*,avez
      2 avoi*,avoir d,avoue j,ay,ba moi,bac,back $,bad $,bag,baga*,bagay,balance tout,balle $,barrer
      2 bas de,bas ils,bask*,bast*,bataille c,bato*,baton,baton $,battait,battent,battent $,battu a
      2 battu chez,battue $,be alive,be around,be the,beads,bean*,beats,beats us,beau daron
      2 beaucoup $,beaucoup maigri,bed $,been getting,been staying,before i,bega*,being here,ben en
      2 best friend,better off,between places,beurre,beurre noir,bf,bien avant,bien du,bien l
      2 bien on,bien paye,bientot $,bientot je,bientot on,bill*,birt*,birthday,biye,blac*
      2 blackmailing,blec*,bled,bleme,bleme $,bleu a,blok*,bo per,boarding,boarding house,body
      2 bois de,bois mais,boit $,boite de,bon $,bon choisir,bon continuer,bon en,bon quand,bonne a
      2 bord,bord du,boss is,boss keeps,bosse dans,boug*,bought,boule au,bourree,bourree et,bourse
      2 bous*,box,bra moi,bras avec,bras jusqu,bread,bref $,bricolage,brid*,bridge,briquet,broke my
      2 bron*,bros*,brot*,brother,bruise,brule avec,bruyant,bulletin est,bullied,burn,bus de
      2 bus pour,busi*,but the,by my,c ouvertures,ca,ca fais,ca main,ca mere,ca pique,ca s,ca sert
      2 ca soulage,ca trousse,cabane $,cache,cache n,cacher,cachet,cachet $,cada*,cadavre,cadeaux
      2 cail*,cailloux,calls,calls me,calm down,cam,cam que,camarades,came,camera $,can your,canal
      2 cant*,canteen,canteen $,car pulls,care,care what,careful,carer,cares $,carn*,cas,casse $
      2 casse deux,casse tout,cauchemars $,cause d,cdi,ce bleu,ce message,ce sera,ce tout,ce week
      2 centaines de,cert*,cett*,cette,cette jeune,cette maison,cette vie,chaise contre,chaises $
      2 chambre et,chambre toute,change 0,change a,change de,change deux,changed,changing,chant
      2 chaque dimanche,chaque jou,chaque notifs,chargeur,chargeur $,chat si,chec*,check,checks
      2 checks my,chef i,chef m,chef me,chel*,chelou,chelou $,chemin,cher je,cher*,cherche,cherche $
      2 cherche comment,cherchent $,chez elle,chez moi,chez une,chien depuis,chiens $,chil*,children
      2 chiottes $,choisi pour,choisit,choisit les,chope,chope ca,choses vous,chu,ci,ci $
      2 cicatrices $,cimetiere $,cite,class,class and,class calls,class with,cle $,cle a,cle de
      2 clop*,clot*,clothes $,coder,coding,coeur $,cogne a,cogner,colle,colo $,come out,comes into
      2 coming,coming back,comme au,comme dit,comme je,comme on,comp*,compliments,comprends $
      2 compte me,compte pour,conge,conge et,connaissez pas,connaissez un,connu,console,console a
      2 console pour,contact,contact with,continue $,contrat,controle tout,copain de,copain veut
      2 cope,copi*,copine a,copine s,corps $,cote en,cotes,cou $,coue*,couette,couette $,coulant
      2 couleur prefere,council,coupe a,coupee,coupee $,coups a,courrier mettez,cours,cours $
      2 cours a,cours d,cousin ma,couteau sur,couz*,cram*,cramer,crashing,cree un,crier $,critere
      2 crois que,croit que,cry,cuei*,cuisine m,cuisses,cuisses c,culo*,culotte,culotte $,customer
      2 cutt*,cutter,cutter $,d apprentissage,d argent,d autoroute,d avenir,d avoir,d ecole
      2 d endroit,d espoir,d exister,d identite,d importance,d un,dad hits,daller a,dans,dans 0
      2 dans cinq,dans garage,dans un,daro*,daron,daron ma,day,de bain,de bataille,de bleu,de cachet
      2 de cachets,de ces,de chauffage,de colle,de colo,de continuer,de coups,de diner,de doliprane
      2 de filles,de harcelement,de kou,de la,de largent,de leur,de linterna,de maison,de naissance
      2 de nouvelle,de partir,de pates,de place,de premiere,de recherche,de rentree,de repas
      2 de rester,de samedi,de seconde,de sport,de tan,de tous,de trajet,de vivre,dead inside
      2 dealers,debrouille $,deces,decide $,decided,decoration,decouvrir $,deda*,dedans,dedans $
      2 defo*,degage,dehor $,deja,deja eseye,deja la,deli*,demain c,demain je,demande
      2 demande comment,demande d,demande des,demande un,demander,demandes,demandez pas,demi frere
      2 dents je,depan,depend de,depends what,depui que,depuis deux,depuis dimanche,depuis mes
      2 depuis trois,depuis un,derangerai,derangerai plus,derouille,derriere le,des brulures
      2 des cailloux,des centaines,des compliments,des dealers,des doigts,des gens,des heures
      2 des marques,des mecs,des messages,des mois,des mouchoirs,des msg,des pensees,des petits
      2 des pieds,des problemes,des qu,des questions,des soirs,design $,dessous,dessus et
      2 detention $,deto*,dett*,deux dents,deux jours,devient,devoirs dans,deye,di aou,di non,di oui
      2 di quel,di tout,did something,die,died and,digger,diner,dinner $,dire ben,dis $,dis ca
      2 disappeared,dise*,disent,disparais,disparaissais $,disparu,dispute $,dit,dit le,dit si,dite*
      2 dites,dites que,do stuff,dog i,doigt $,dois avoir,dois l,doit,donc l,done,donne ca
      2 donne toutes,donner amwin,door,dopi,dormais,dormir,dormir ce,dormir et,dors avec,dossier je
      2 douche a,douche au,douche de,douleur de,douv*,douvan,down,down my,down the,dramatic
      2 dramatic about,driver,drogue,drogue $,droit chaque,drug*,drugs $,drun*,drunk,du cap
      2 du chantier,du mois,du riz,du rouleau,du temps,du train,du troisieme,dur,dur $,e ca,e me
      2 each,eart*,earth,eat $,eat lunch,eau,ecole le,ecole on,ecole pas,econ*,economique,ecou*
      2 ecris quoi,ecris vite,ecrit des,ecrit ma,education,efface la,egal,ek in,el di,el ma
      2 electricite $,eleve a,elle garde,elle me,elle respire,elle s,elle voulait,elles m,emmene
      2 empt*,empty,en cap,en ce,en echanger,en fous,en ligne,en manque,en me,en mission,en parlons
      2 en plus,en quatrieme,en retraite,en secret,en train,en veux,en voiture,en vrille,encore des
      2 encore les,encore tout,end,endo*,endormir,endr*,enerve,enerve je,enfe*,enfer,enfin bref
      2 enfin pour,enfin si,enfui du,enfuie de,enleve jamais,ente*,entendez,entends,entraineur me
      2 entre le,enve*,envie meme,envoi des,envoie des,envoye une,envoyer au,epi lawyer,epuise
      2 es zot,esey*,eseye,est battue,est bien,est complique,est decide,est dehors,est egal,est en
      2 est fini,est fournir,est gratuit,est harcelee,est juste,est lenfer,est mauvais,est meme
      2 est pareil,est peut,est plein,est que,est son,est sur,est surtout,et apres,et demande
      2 et deux,et elle,et j,et je,et lui,et maintenant,et pis,et ses,et tu,et une,etais
      2 etais bourree,etait $,etait a,etait la,eteinte $,etes,etes une,etrangle $,etrangle quand
      2 etranglee,etre ailleurs,etre de,etre expulses,etre ici,eu une,euh le,eur a,euro,euro $,evan*
      2 every monday,everyday,everything $,evit*,evoq*,evoque,ex a,examen,excuser,exige,exige des
      2 existais pas,exister,explication,explique que,expres pour,expulse,expulse $,face,fach*
      2 facon a,faible je,failli lacher,faim $,faim enfin,faim mais,faire 0,faire a,faire saigner
      2 fais froid,fais ko,fais tout,fais un,fait euh,fait frapper,fait harceler,fait ma,fait mal
      2 fait passer,fait quand,fait tourner,fait venir,famille,famille d,family,family $,famiye
      2 far can,fati*,fatiguee,fatiguee de,faut*,feel*,feels,fenetre $,fere $,fere du,ferme avec
      2 ferme ma,fermez,fesses $,fet,fete*,feter,feut*,figu*,fil,file un,fille,fille $,fille subit
      2 films,fils s,fin,fin a,fin e,find me,find out,finit,flatmate,flippe de,flowers,flowers $
      2 fois d,fois de,fois il,fois que,foll*,fond du,for her,for two,force dans,forcee a,forcer $
      2 forget it,formation,fors*,forse,fortes,forty,fost*,foster,fou de,fouille les,foul*,foulard
      2 fourteen,fous,foutu a,foyer ce,foyer hier,foyer m,foyer un,frape,frape $,frappee,frappent $
      2 frapper moi,frea*,freak,free,freezing,frere,frere dans,frere de,frere et,frid*,fringues
      2 fringues $,from my,from the,front,front of,fuge e,fugue cette,fugue elle,fugue la,gade
      2 gagne bien,garage $,garc*,garde les,garde ses,garde son,garder la,gay,gay $,genoux
      2 genoux sur,gens pour,gentil,gentillesse,get a,get on,gets angry,ging*,gingn,girl at,glis*
      2 glisse,gone,good*,gosses,got,gout,gratuit,grav*,grippe passe,gris,gris*,grop*,groped
      2 groped me,gros*,groupe a,guards,guerre,guet*,guette,gueule en,guys,gym,gymnase c,habitude
      2 had a,had sex,happ*,hara*,harc*,harcele depuis,harcelement,harcelement $,harceler $,hard
      2 harm,harm*,harming,harn*,harnais,has,has a,has been,have to,have*,he checks,he hits,he isn
      2 he knows,he put,he won,hear,heberge,help i,helps $,her boyfriend,her phone,here and
      2 herself $,hesite $,heures $,hier encore,hier il,him for,hims*,himself,his car,his life
      2 his phone,hit at,homme,hora*,hors,hotel,hotel social,housing,how long,hurl*,hurle $,hurt my
      2 hurt*,i always,i been,i can,i di,i did,i fell,i flinch,i found,i go,i hate,i haven,i mean
      2 i mechant,i never,i owe,i put,i se,i shower,i skip,i stade,i tann,i took,i tried,i trouve
      2 i used,i walk,i wrote,ici,idee d,idee*,idees,idees suicidaires,iden*,identite,if his
      2 il appelle,il arrive,il boit,il compte,il connait,il demande,il entre,il est,il faudrait
      2 il garde,il hurle,il la,il le,il les,il leve,il prend,il tremble,il trouve,ils a,ils disent
      2 ils on,ils vont,imagine,importance,importance $,impression d,in and,in front,in it
      2 in january,in school,ince*,infirmiere,infirmiere elle,infl*,inflige $,instant $,insulte $
      2 interet $,internat c,internat loin,internet comment,intime,into her,into my,inutile
      2 inutile $,invendus,invendus $,invente,invente des,ira,irai,iron,is always,is better,is too
      2 is trying,is your,isol*,isole,it and,it just,it won,j avais,j efface,j entre,j existais
      2 j irai,jaloux,jamais rentrer,jamais se,jambe $,jan pe,janb*,janm*,janmen,janu*,january,jave
      2 jave promis,jdoi*,jdois,jdors dans,jdors pas,je bosse,je cache,je chiale,je conduit
      2 je couche,je des,je disparais,je dormi,je envi,je ferais,je fin,je kite,je leur,je manje
      2 je pri,je quitte,je raconte,je regrette,je remplir,je rentrerai,je rep,je reve,je seche
      2 je serais,je stresse,je suprime,je sursaute,je tourne,jeta*,jete a,jete dehors,jete o
      2 jeter sous,jettent,jeu je,jeune $,jeune fille,jmen,joke,joke $,jou,jour et,jour je,jour*
      2 jours que,jpleur,jpleur tout,jregarde plus,jrs,jsers,jsers a,jump $,jure,jusc*,jusq*,jusqu a
      2 jusque,jusque la,just,just feel,just want,juste que,jvou*,jvoudre,jvoudre etre,jy,ka
      2 ka courir,ka gade,ka menage,ka pe,ka sante,ka vin,kant*,kasi*,kay $,kay la,kaz dopi,keep my
      2 keeps asking,ker,kicked me,kil sache,kill herself,kilos $,kitchen,kitchen because,kite
      2 kite le,knife $,know how,know which,konbyen i,kou,koup*,koz,l aise,l appartement,l ase
      2 l enfer,l habitude,l heberge,l hopital,l infirmiere,l ordinateur,l oreille,la boite,la bouge
      2 la cite,la classe,la cle,la colo,la date,la douleur,la famiye,la gorge,la grille,la guerre
      2 la ils,la je,la ka,la mor,la nou,la nui,la peine,la permission,la piscine,la plus,la pointe
      2 la police,la poutre,la pression,la que,la recre,la serrurerie,la sonnerie,la sortie
      2 la trouvent,la voiture,la vraie,lache le,laisse $,laisse dans,lame*,lames,lance des,lanm
      2 larz*,larzan,last nite,late at,latelier tout,lately,laugh,laughs,laun*,launderette,lave au
      2 laverie parce,lawyer,le bra,le bricolage,le cable,le chat,le chemin,le contrat,le copain
      2 le cure,le dessin,le droit,le fait,le fatigue,le feu,le fil,le foot,le garcon,le gout,le i
      2 le jan,le jou,le journaliste,le lavabo,le lui,le maitre,le martinet,le nez,le noeud,le p
      2 le papa,le pire,le placard,le platre,le plus,le principal,le prochain,le professeur
      2 le proprietaire,le samu,le self,le seul,le sourire,le sport,le stage,le telephone,le travail
      2 le truc,le tuteur,le visage,le voyage,learn to,leave it,leftovers,legs,legs $,lenf*,lenfer
      2 les animaux,les avant,les bons,les ciseaux,les coups,les crois,les dimanche,les douche
      2 les fesses,les gosses,les groupes,les invendus,les lames,les outils,les rails,les rates
      2 les reseaux,les stages,les terminale,les vestiaires,les voix,leur*,leurs,leve plus,library
      2 liby*,libye,lidl,life isn,like,like $,like actually,lil,lil $,lingere,lire $,livi*,living
      2 livre jeune,ll do,locale et,lock,locked,loge chez,logement,lois*,loisirs,lol,long*,longtemps
      2 look like,lose,loto,loto a,louc*,loves me,low,low $,lui $,lumi*,lumiere,lycee je,lycee ou
      2 lyncher,m accrochee,m amener,m arrange,m at,m en,m endormir,m enferme,m envoyer,m est
      2 m getting,m going,m in,m inquiete,m interesse,m locked,m picked,m va,ma couleur,ma cuisine
      2 ma force,ma mis,ma part,ma pete,ma toucher,macd*,macdo,made,maig*,maigri,main dans
      2 main entre,maintenant elle,maintenant il,maintenant ils,maintenant j,maintenant plus,mair*
      2 mais de,mais franchement,maison je,maison les,maitre d,make me,mal c,mal quand,malaise
      2 malaise elle,malheureux,malheureux $,maman pas,mana*,manage,manches meme,mande,mande moi
      2 mang*,mange dans,mange les,mange presque,mange seul,mange tout,mange une,manger avec,maniere
      2 mape*,marche $,mari de,mari il,mariage,marier $,marin,mark*,marks on,marques $,marques sur
      2 marre je,martinet,match,matin et,matt*,matters,mauvaise periodes,mcdo,me $,me arsel
      2 me barrer,me battait,me caresse,me comprends,me content,me di,me do,me douche,me down
      2 me font,me fou,me late,me lol,me massacrer,me moi,me planter,me pose,me punir,me rabaisse
      2 me rackettent,me resumer,me scarifi,me sen,me tabasse,me taillade,me tient,me tu,me voir
      2 me vois,mean to,mec de,mec m,medecin du,medocs,menace $,menm,merci pour,mere me,mere moi
      2 mere s,mes anciens,mes apprentis,mes baskets,mes habits,mes jours,mes loisirs,mes manches
      2 mes papiers,mes photos,mes poignets,message $,messages,met ca,metier avec,metier je,metiers
      2 mets celle,mets du,mettent a,mettez ce,mettre fin,mezon $,mi dor,mi gingn,mi regard,mi sante
      2 mi veux,midi j,mieux le,mieux pas,might lose,mis la,miss,mo ka,mo pas,mode,mode $
      2 modestes he,moi,moi beaucoup,moi bout,moi cherche,moi chope,moi dehors,moi demain,moi douvan
      2 moi encore,moi es,moi ils,moi j,moi ja,moi les,moi maintenant,moi moi,moi mon,moi plus
      2 moi travail,moi vid,moin,mois de,mole*,moment de,moment je,mon anferme,mon apprenti,mon beau
      2 mon compagnon,mon compas,mon coup,mon demi,mon di,mon ex,mon passeport,mon petites,mon prof
      2 mon sac,mon sang,mon seul,mon tonton,mon voisin,monday and,monde $,monde et,moniteur,mons*
      2 monsieur,monsieur donne,monte,monte $,monte sans,monte sur,monter dans,months and,montrer
      2 montrer pour,morning,mort c,mort comme,mort tout,mosq*,mot $,mot sur,mots,mouchoirs
      2 mouchoirs taches,mourir,mourir c,mourir sans,moyen davoir,msg,msg chelou,mutile $,my age
      2 my arms,my bed,my bf,my brothers,my class,my daughter,my ex,my father,my flatmate,my foster
      2 my future,my kids,my old,my room,my stepfather,my trousers,myself at,n est,na,nan died,ne $
      2 ne dejeuner,ne peux,ne sait,ne sers,ne vois,nearly,need a,nerveux,ni de,ni l,ni rien,niece a
      2 nigh*,nite,no school,nobody has,nobody m,nobody me,noeud coulant,noires,nom $,non merci
      2 non pas,non rien,none,none $,nonm,not allowed,not going,not sleepy,nothing matters,notifs j
      2 notre pensionnaire,nou,nou dor,nou pas,nourriture,nous $,nous on,nouvelle $,nui $,nuit je
      2 null*,nulle part,o lycee,obligatoires,oblige a,occuper,occuper de,octobre,oeil au,oeuf*
      2 of beads,of everything,of me,old,old $,olde*,older,on appelle,on ce,on choisit,on di,on dit
      2 on evoque,on monday,on sait,on sunday,on this,on verra,oncle,oncle ma,one of,one that,onli*
      2 online,onne*,ont choisi,ont fait,option arts,oreille,ose plus,oswe,oswe i,othe*,ou $
      2 ou passer,ou que,oublier,oublier $,oui la,our apprentis,our little,our trainee,our trainees
      2 ousa,ouvert les,ouvertures,over*,owe him,owner,owner jamais,p tit,pantalon,papa il,papiers c
      2 paquet de,par,par de,par terre,parait,parents kicked,parents la,parents ont,parents s
      2 parents se,parents serait,parle au,parle comme,parle les,parle pas,parlons pas,part aux
      2 parte,partie,party,pas avec,pas ca,pas famille,pas il,pas jusque,pas manje,pas ni,pas parle
      2 pas pourquoi,pas presentable,pas raconter,pas repondre,pas sav,pas se,pas une,pas vivre
      2 pas vrai,pass*,passe a,passe au,passe des,passe je,passe ses,passer demande,passer la,patron
      2 patron garde,paum*,pay,payer $,pb,pe dormir,peace,peau des,peine $,pendant dix,pendre,pense
      2 pense au,pensionnaire,people from,per,per ma,per mon,perdre l,pere,pere c,pere elle,pere ma
      2 pere nous,pere tres,peri*,peripherique,permission pour,personne le,personne m,peso*,pesonn
      2 peti*,petit copain,petit on,petites freezers,peut les,peux,peux pu,peux quand,phones,phot*
      2 pi viv,pictures,pictures of,pile,pin,piscine,piss*,place pour,places,plaisir,planning how
      2 planquer,planter,planter $,platre,pleure $,pleure tous,pleurer,plus apres,plus au,plus chez
      2 plus elle,plus mon,plus tard,plus tranquille,plus tranquilles,po,poig*,poignet,poignets
      2 poil $,poing $,pointe des,points faible,police a,pont a,porn*,porno,porter avec,porter je
      2 porter parce,porter toujours,pose,pose des,pose un,poste de,pot,pote son,pour ca
      2 pour devenir,pour en,pour eux,pour paris,pour partir,pour qu,pour que,pour qui,pour quoi
      2 pour tenir,pourquoi,pourquoi ils,poussee,pout*,poutre,ppl,prefere garder,prefererais etre
      2 pregnant,prend le,prends des,pres du,presentable,presentable $,presk,pretend,pri,pri le
      2 pri tout,primary,problemes,problemes avec,prochain je,prof c,projet $,promis un,propose,psy
      2 ptit,publie,pulls,punit,punition,purp*,purpose,push*,pushed,put his,put my,qu a,qu il,qu on
      2 quan*,quand,quand le,quand maman,quand on,quand y,quartier,quatorze ans,quatrieme il,que
      2 que ce,que i,que jave,que on,que se,que son,que un,quel age,quelle a,quelle formation
      2 questions,queue $,qui je,qui lache,quie*,quinze jours,quitte mon,quitter $,quoi au,quoi faut
      2 quoi l,raba*,rabaisse,racc*,raccompagner,rackettent,racketter $,rad,rail*,rails,rails et
      2 rall*,rallonge,ramasse,ramener les,rand*,rando,rantre tout,raser les,raso*,rasoir,rate un
      2 rate*,rates $,rather not,re sleeping,reason $,reason i,rebo*,recharge,recois,recois des
      2 recommence,recommence $,reconnait,record,recr*,recre je,red,referente,regard,regardent,regr*
      2 regrette,rein*,rejoindre mon,rejoindre papi,rembourser,remonte,renc*,rencontre,rendu un
      2 renf*,rent $,rentre avec,rentre ce,rentre la,rentre plus,rentrer,rentrer ce,rentrerai
      2 rentrerai pas,rep pas,repas $,repas le,repasser,repeter,repeter $,repond plus,respire plus
      2 ressort,reste je,reste plus,rester au,rester devant,resto,resumer,rete,retourner chez,retr*
      2 retrouvera,reum me,reveillee,reveillee sans,reveiller,revient,rien chez,rien et,rien j
      2 rien l,rien n,rien*,rince,rince $,risque de,riz,robe,roga*,roue de,rouleau,ru depui,rugby it
      2 run away,s arete,s arretera,s eclaire,s eteinte,s fine,s habite,s my,s occuper,s off,s our
      2 s owner,s threatening,s what,s y,sac c,said it,said no,saigner $,sais c,sait ou,salut je
      2 same day,samedi dimanche,san biye,san moi,san paye,sans,sans $,sans raison,sante amwin
      2 saute les,sauter du,sauter par,sauve de,sauvee de,savoir pourquoi,say what,sayi*,saying
      2 saying we,says it,scared to,scarifi,scarifi $,scars,school so,se battent,se brule,se foutre
      2 se le,se les,se mettre,se pas,se tout,se tromper,sech*,seche,seche parce,secour il,secours
      2 secours il,secu,see,see myself,seize heures,self harm,send anything,send*,sending,sens comme
      2 sens de,sept heures,septembre,septembre je,septembre vous,serai parti,serait mieux
      2 serait plus,sere,serieux,serre la,serrure,sers,service,service a,service de,ses camarades
      2 ses chaussures,ses nuits,ses parents,seul $,seul au,seul critere,seul vrai,seve*,severe
      2 severe trop,sex with,sexe,sexually,sexually assaulted,sexuellement,sexuelles,shak*
      2 she always,shel*,shelter,shoes on,shouts $,si mi,si une,silence,since i,since primary
      2 sister $,slap*,slapped,sleep on,sleeping,sleeping in,sleepover,sleepy,sleepy tired,so a
      2 so done,so it,so not,so yeah,sociale,soeur a,soeur en,soins,soir j,soir mi,soir non,soir y
      2 somb*,sombres,sombres $,some,some boys,someone,sometimes i,son bebe,son depan,son is,son sac
      2 son sweet,son tel,son telephone,son truc,sonnerie,sont en,sont obligatoires,sorry for
      2 sors avec,sort pas,sort*,sortie du,souci avec,souffre,souffre douleur,soulage $,sour*
      2 sourire,sourire $,sourit,sous $,sous de,sous mon,sous un,souvent rien,souviens,spor*
      2 sport veut,squatte une,stairs,stares,stares at,stay in,stay late,stea*,steal,step dad
      2 stepfather,stop $,stop they,stop*,stor*,storeroom,stre*,street $,streets,stresse je
      2 students can,subi des,suicide note,suis au,suis ca,suis de,suis dehors,suis enfuie
      2 suis epuise,suis fais,suis fatiguee,suis ouvert,suis reveillee,suis sans,suis sauvee
      2 suis son,suit $,suivante,suivante $,summer,supermarche parce,supposed,sur deux,sur insta
      2 sur moi,sur off,sur pause,sur snap,sur tiktok,surtout envie,surveille $,surveiller,swar
      2 sweet a,t a,t afford,t always,t give,t matter,t ring,t work,t worth,taches de,tail*,taillade
      2 taille du,take*,takes,talk about,talk to,talks,tan,tante $,tape dessus,tape les,taper $
      2 tard possible,tbh,tbh $,teacher $,tel ca,telephone s,tell the,tellement peur,temps de,tenir
      2 tent by,terre,tete tourne,text $,thanks $,that allowed,that far,that he,the apprenticeship
      2 the bridge,the building,the cat,the class,the day,the girls,the journee,the kitchen
      2 the launderette,the leftovers,the locks,the machines,the marks,the maths,the new,the people
      2 the reason,the roof,the staff,the stairs,the storeroom,the streets,the toilets,the wifi
      2 them on,there an,there anywhere,there is,there not,they ll,think about,thinking about
      2 thinking of,this anymore,this house,this morning,though,threatening to,throws,thune $
      2 tiennent dans,tiens,tiens plus,tin,tin of,tink*,tinquiete,tire par,tirer une,tit,tlj,tlj $
      2 tlm,to,to calm,to have,to kill,to like,to take,to try,to unalive,toilets $,toit du,told me
      2 tombe en,tombe et,toni*,tonight,tonight $,tont*,tonton,tonton i,took a,took the,tors*
      2 touche $,touche dans,touche les,toucher $,toujours la,toupatou,toupatou $,tourner mieux
      2 tout $,tout casse,tout en,tout habille,toute ca,trai*,traine $,training centre,tranquilles
      2 tranquilles si,travail $,travail et,travail je,travail ou,travaille en,travaille me,tremble
      2 trente a,trie*,tried,trip*,tris,tro,tro peur,trois mots,tromper d,trop faim,trop lourd
      2 trop mal,trop nul,trop ou,trop voila,trottoir $,trousse,trouve des,trouve pas,trouvent $
      2 trouver de,trucs,try,tu $,tu degage,tu demandes,tu parle,tuer,twitter $,two days,un $,un 0
      2 un animateur,un apprentissage,un champ,un de,un essaie,un faux,un immeuble,un jeu,un malaise
      2 un me,un papier,un pere,un pote,un probleme,un prof,un resto,un robot,un service,un sou
      2 un surnom,unalive myself,uncl*,uncle comes,under my,une aire,une assiette,une boule
      2 une connerie,une embrouille,une machine,une mauvaise,une overdose,uniform $,urin*,va envoyer
      2 va garder,va se,vacances et,vais pu,vais se,van,vanish,vanish for,vein*,veines
      2 vendredi apres,vendredi tout,venir de,vente vid,ventre de,veri*,verifie,verra $,verront
      2 verrou,vers la,verse,vest*,veut se,veux,veux d,veux fair,veux fuir,veux m,veux pu
      2 veux sauter,viande,vict*,victime de,vide $,vide depuis,videe,vie,vie ca,vie je,vien*,vienne
      2 vient dans,viol $,viole,violent,violer,vire de,vire*,vit $,vital,vite il,vivant,vivr,vivr $
      2 vivre encore,vnir,voie plus,voie*,vois tout,voisin,voit*,voitur a,voiture de,voiture grippe
      2 voix me,vole,volent,votre internat,voulez,voulez $,vous fermez,vous gardez,vous ne,vous qui
      2 vous voulez,voyez $,vrai,vrai truc,vrai*,vraiment,vraiment plus,vrille $,vu ce,vu mes,vwe,vx
      2 wait*,wallah j,want it,warm,warm $,was 0,way to,we are,we don,we say,we talk,we vais,wear*
      2 weekends are,weeks,were,what modestes,what s,what she,what they,what we,when he,when his
      2 when i,when*,whenever,wher*,where $,where nobody,whis*,who would,whole class,with it
      2 with that,with*,work for,worth living,would notice,wrap*,wraps,written,wrong $,wrot*,wrote
      2 wrote the,y arrive,y aswe,y pense,y rester,ye,ye oswe,yeah i,year 0,yo,yo di,yon,you start
      2 your arms,zot,zot ni,~Ad,~Adi,~Adormir,~AdrW,~Afe,~Ale,~Apti,~AtAdA,~AtAdr,~Atier,~AvW,~CAj
      2 ~CAjIg,~CAjer,~CAjera,~Canm,~CarjEr,~Ce,~CelU,~Celt,~CemI,~CildrA,~Ciot,~Cof,~Cop,~Ifirmier
      2 ~Ikiet,~Ikl,~IportAs,~Iself,~Iteres,~IvAdu,~Qkl,~Qlin,~Uvertur,~UzIg,~Uza,~Uze,~aU,~abi
      2 ~abim,~abitud,~abribu,~absAs,~afor,~ale,~aliv,~amen,~anion,~aniverser,~aprAtis,~ariv,~arm
      2 ~armIg,~arn,~as,~askIg,~atrap,~avi,~bEr,~bUji,~bUr,~babi,~bagai,~batA,~batQ,~bet,~bil
      2 ~birtdai,~bizar,~blak,~blakmelIg,~ble,~boardIg,~bodi,~brea,~bridj,~brik,~brikolaj,~bros
      2 ~brot,~bruiA,~buletI,~buz,~dA,~dUvA,~dW,~da,~deal,~dedA,~def,~degUt,~degaj,~dei,~deja,~demI
      2 ~desU,~det,~deviA,~dezol,~dispar,~disparu,~dit,~dopi,~dovn,~dra,~drag,~dramatik,~drug,~eaC
      2 ~eduk,~edukatiQ,~egal,~ekler,~elEr,~eme,~enerv,~etIdr,~evanUi,~everidai,~evit,~evok,~examA
      2 ~exij,~eze,~ezei,~fAtom,~fEtr,~fUlar,~fUrten,~faC,~fami,~famili,~fenetr,~figur,~flatmat
      2 ~flov,~forti,~fost,~foto,~frIgu,~frap,~fre,~freak,~ga,~gad,~gai,~garkQ,~glis,~gon,~gri,~griz
      2 ~grop,~gros,~guar,~guet,~iQ,~idAtit,~irQ,~ira,~isi,~izol,~jA,~jAb,~jAtiles,~jIN,~jU,~jUrnal
      2 ~jUrnei,~jalU,~januari,~jdW,~jetA,~jmA,~jr,~jvUdr,~kAten,~kQjugal,~kQplimA,~kQtak,~kQtra,~kU
      2 ~kUd,~kUet,~kUlA,~kUnsil,~kWnsA,~kaban,~kadavr,~kam,~kanal,~kaz,~kdi,~kei,~kelU,~ker,~kiet
      2 ~kik,~kle,~klop,~klot,~kol,~kolokater,~komIg,~kop,~kord,~kre,~krev,~kriter,~kulot,~lAf
      2 ~lQgtA,~lUC,~lWzir,~lanm,~larzA,~lavi,~les,~lest,~libi,~librari,~lidl,~lif,~lil,~livIg
      2 ~lojemA,~lol,~londret,~loto,~lumier,~mAga,~mAj,~mQt,~mUCWr,~mad,~makdo,~malErE,~malez,~manaj
      2 ~manier,~mapel,~mariaj,~marsel,~martin,~megri,~menas,~menaz,~menm,~min,~misIg,~mkdo,~mod
      2 ~modern,~monitEr,~mur,~nUritur,~nearli,~nit,~non,~nonm,~o,~oktobr,~okupera,~ol,~old,~or,~osv
      2 ~otel,~otorUt,~otr,~pAdr,~pAsioner,~pAtalQ,~pUrkW,~pUtr,~pW,~paiA,~pal,~part,~pasepor,~peas
      2 ~per,~periferik,~petit,~pezon,~pil,~pisin,~pl,~platr,~pler,~porno,~post,~prAdr,~prepar
      2 ~prezAtabl,~primari,~profit,~propoz,~proprieter,~protej,~psi,~puC,~publi,~purpoz,~rAbUrs
      2 ~rAdQ,~rAferm,~rAkQtr,~rAplir,~rI,~rabes,~rakQpaN,~raket,~raketA,~ralQj,~ramas,~razWr
      2 ~reCarj,~referAt,~regret,~rekon,~rel,~remark,~repQ,~repas,~resorti,~rest,~resto,~ret
      2 ~retrUvera,~rezQ,~rigol,~rogar,~sAdIg,~sAg,~sIpl,~sQbr,~sUfr,~sUrir,~sUviA,~sWn,~saiIg,~seC
      2 ~seku,~septAbr,~seriE,~sex,~sexuali,~sexuel,~sexuelemA,~sikatris,~silAs,~simetier,~sirkul
      2 ~ska,~slap,~slepi,~slepov,~someon,~soneri,~sot,~ste,~steal,~stepfat,~storerom,~suisid
      2 ~suisider,~suivAt,~sum,~svar,~tQtQ,~tUjUr,~tUpatU,~tUrnera,~tb,~telad,~terifi,~tlj,~tlm
      2 ~tonig,~tors,~tren,~trov,~umiliatiQ,~urin,~uzIg,~uze,~vAtr,~vE,~vQ,~vWaj,~vWe,~vWtur,~varm
      2 ~venev,~verQ,~verU,~vestier,~vetemA,~viA,~vid,~vie,~vien,~vir,~viv,~vnir,~vol,~vomA,~vra
      2 ~vremA,~vritA,~vrot,~zo
      1 0 an,0 ans,0 euros,0 jour,@alone @work,@blow @help,@blow @return,@blow @school,@body @exam
      1 @body @hide,@body @mock,@body @money,@body @selfcut,@boss @marry,@boss @pointless
      1 @boss @return,@cant @age,@child @farewell,@child @home,@child @marry,@cry @age,@cry @empty
      1 @die @force,@die @illness,@die @pointless,@die @return,@elder @fear,@elder @hit
      1 @elder @pointless,@empty @alone,@escape @age,@exam @fine,@family,@family @partner
      1 @farewell @alone,@farewell @escape,@farewell @illness,@farewell @money,@farewell @online
      1 @farewell @since,@father @empty,@father @online,@father @partner,@fear @marry,@fear @sexual
      1 @fear @thing,@food @sexual,@force @shame,@force @since,@friend @boss,@friend @escape
      1 @friend @exam,@friend @fear,@hide @craft,@hide @night,@high @money,@high @stop,@hit @high
      1 @hit @money,@je @fear,@je @help,@life @always,@life @fine,@life @illness,@life @nobody
      1 @man @blow,@man @cry,@man @food,@man @means,@man @street,@marry @shame,@me @cant,@means @age
      1 @means @always,@means @sexual,@mock @force,@money @sexual,@money @thing,@mother @mock
      1 @mother @nobody,@mother @stop,@nobody,@partner @alone,@partner @means,@play @work
      1 @return @money,@return @online,@school @fine,@school @play,@school @sexual,@selfcut @food
      1 @selfcut @illness,@selfcut @mock,@selfcut @play,@selfcut @thing,@selfcut @work
      1 @sexual @marry,@sexual @since,@sibling @farewell,@since @help,@sleeve @escape
      1 @sleeve @farewell,@sleeve @high,@sleeve @home,@sleeve @illness,@sleeve @life,@sleeve @stop
      1 @step @empty,@step @laugh,@step @selfcut,@stop @sad,@they @thing,^ all,^ ambiance,^ chef
      1 ^ dad,^ depends,^ his,^ kay,^ ma,^ madame,^ mettez,^ mum,^ nimporte,^ ousa,^ papa,^ ptdr
      1 ^ scared,^ telephone,^ trois,^ violences,^ votre,^ vous,^ we,^ wsh,a abuse,a avoue,a bag
      1 a balance,a bunch,a burden,a confisque,a course,a day,a dix,a dorm,a dos,a filme,a florist
      1 a frappee,a jure,a laisser,a lille,a mes,a mis,a ne,a party,a paye,a perdu,a perpignan
      1 a pete,a quatre,a serre,a stranger,a tapee,a tout,a trainee,a vendre,a vu,about it,accent du
      1 accrochee,accueil,acha*,acharne,achete une,admis,adore enfin,affo*,afraid of,afte*,after $
      1 after work,again on,ai cache,ai decouverte,ai demande,ai gobe,ai marre,ai nulle,ai poste
      1 ai recomence,ai recommence,ai signe,ai surprise,ai traverse,ai vu,aime,aimerais etre,air
      1 all of,allait,aller au,aller pour,aller retour,aller seule,aller simple,allez saute
      1 already $,am,ambiance a,amener,ami me,amis me,amour $,amwin ek,amwin zot,an e,an gwadloup
      1 an loto,anba cabane,and a,and everyone,and me,ane derniere,angoisse,animaux $,anni*,ans je
      1 ans me,ans moi,answer quick,anvi de,anything to,anything with,anyway yes,anywhere
      1 appartement il,appelle,appelle ca,appellent le,apprenti et,apprenti mange,apprentis s
      1 apprentissage m,appris que,appuies fort,apre i,apres on,apres tout,are from,around $
      1 arrache la,arrache les,arret $,arrete pour,arreter $,arrive,arrives,asha*,ashamed
      1 asked whether,asking,asks,asle*,asleep,assis sur,association pour,at,atann,atelier pour
      1 attend en,attends juste,attouchements $,au cfa,au lavabo,auch*,auchan,auchan $,augu*,august
      1 aurais jamais,aurais pas,autant mourir,auto*,autorisation,autour du,autr*,autre ca,autres l
      1 avaient,avais dit,avec le,avec lui,avion pour,avis,baby sitter,back there,bad at,bah l
      1 bah la,bain $,baisse le,bal,balance,balc*,balcon 0,bande $,bann marmay,bard*,barrer de
      1 barricade,bas avec,bas il,bas je,bases,basket,baskets,basses,bat,bat amwin,bat ma,bat moi
      1 bata*,bataille,bateaux a,batte,batte $,be somewhere,bear*,beau pere,bedroom door,been gone
      1 been in,before $,before they,begaie,begaie et,begg*,begged,begged me,bein*,being,being an
      1 being blackmailed,belle hurts,beside me,best mate,bete,better,beur*,bien de,bien la
      1 bien mais,bien quand,biscuits,bizarre,bizarrement,blackmailed,blackmailed with
      1 blackmailing me,blagues,blagues $,bleach,blou*,blouson,bois il,bois surtout,boit et
      1 bolonm la,bope,boper i,bouge plus,bouger,bouger $,bought i,boui*,bouillante,boule,boy at
      1 boyfriend grabbed,bras depuis,bras plein,breakfast,briq*,brochure $,brod*,broderie
      1 brother and,brother gets,brothers are,brou*,bruises,bruit d,bruits de,brulee,brulee avec
      1 bruy*,building,bully,bunc*,bunch,bunch of,burd*,burden,burn myself,buse*,but my,buter $
      1 c ase,c est,ca comme,ca continue,ca fai,ca famille,ca l,ca pour,ca qui,ca sent,ca tout
      1 ca valise,cabl*,cable j,cachette $,cade*,cadenas,caen,cafe $,call me,call my,calme $,can eat
      1 cantine ce,cantine et,cantine on,cap l,carpentry $,carry packages,cash,cash in,casier $
      1 cast*,cause de,caz,ce la,ce possible,ceinture $,ceinture c,cela fait,celle des,celui ou
      1 celui qui,centaines,chah*,chahuter,chai*,chambre c,chambre e,champ de,change dans,change du
      1 change la,character,chat qui,chaude,che,cheaper,chef a,cherche surtout,chercher samedi
      1 cherchez,cherchez pas,cheveux et,chez,chez lui,chez nous,chien $,children s,chop*,chope kay
      1 chuc*,chucked,cimetiere,circuler,ciseaux a,ciseaux vaut,classe je,classes sont,clea*,clio
      1 coeu*,cogn*,cogne avec,coiffeuse m,coincee,coincee dans,coloc,comi*,commencer la,comprennes
      1 compte,compter,conduit $,connait mon,cont*,contre la,contre ma,contre un,copain depuis
      1 cope $,cops,corde dans,corn*,cos there,cote a,cotes feels,coudes,could a,coupe les,cours des
      1 cousin i,cousin j,crache,crache dessus,crachent,cras*,crever pour,crever voila,crie*,crier
      1 crying $,cure,cuve*,cyberharcelement $,d a,d accueil,d auchan,d do,d elle,d lo,dad broke
      1 dame de,dann,dann course,dans ca,dapr*,date est,daug*,daughter,daughter ran,davoir mal
      1 de bains,de canape,de cap,de chahuter,de chez,de choisir,de cle,de dejeuner,de garder,de l
      1 de maisons,de marques,de nourriture,de ouf,de photo,de pie,de plier,de rasoir,de retourner
      1 de rien,de sale,de sauter,de seize,de soudeur,de suite,de tete,de trottoir,de turc,deci*
      1 decide que,defoncer,degres $,dehors ce,deja choisi,deja essaye,depui la,depuis lundi
      1 depuis septembre,deri*,derniere,derniere j,dernieres,dero*,des,des amis,des bras,des bruits
      1 des chambres,des comprennes,des coupure,des economique,des gars,des internet,des mains
      1 des mec,des photos,des scarifications,des snaps,des traces,des trains,des truc,des types
      1 des vetements,deserve it,desinfectant,desinfectant des,desolee,deux cotes,deux mois
      1 deux semaines,devant nous,di a,di kil,did $,did it,dimanche soir,dire je,dire pourquoi
      1 dire qui,disait qu,disappear $,disons la,disparais demain,disparaitre,disparaitre pour
      1 disparetre,disparu depuis,disse,dit a,dit chez,dit merci,dit on,ditou,do for,doing it
      1 domi an,domicile,domicile $,domicile j,don,done i,done the,donne ma,donne pas,door $
      1 door because,door down,dorm,dorm $,dormir avec,dormir gare,dormire,dormire $,dors dans
      1 dors habille,doucement,down $,dpui,dpui 0,dpui*,drap*,drink,droit de,drugs,drunk $,du bus
      1 du canal,du catch,du chargeur,du chef,du cyberharcelement,du desinfectant,du fond
      1 du harcelement,du lait,du lidl,du lycee,du pate,du pont,du porno,du supermarche,du travail
      1 dur a,duve*,duvet,e etage,e la,e nou,e on,easier $,eate*,eaten,eau bouillante,eau chaude
      1 ecar*,ecart,echanger de,echappe de,ecole donne,ecole i,ecole la,ecole mais,ecoute $,ecri
      1 ecris du,ecrit le,ecrivent,educateur m,egal je,egorger $,eleve est,eleve ne,eleven and
      1 elle c,elle etait,elle l,elle ose,elle repond,elle se,elle trouve,embetent,embrasser
      1 employees,empty $,en boulangerie,en classe,en disait,en donner,en pleurant,en pregnant
      1 en stage,en troisieme,en une,en veut,en vrai,encore faire,encore perdu,end a,end je
      1 endormir et,endroit ou,enerve vite,enfer $,enferme une,enfui,enfui de,enmen,enre*,entendre
      1 entends ses,enti*,entre les,entrer chez,environ,envoie,epi lontan,epou*,epouser,epui*
      1 es shirt,essaie d,est arrive,est assis,est choisie,est contre,est difficile,est enfuie
      1 est fachee,est kiffe,est mieux,est prete,est rare,est sans,est sauvee,est seize,est sous
      1 est tout,et jamais,et jdois,et quand,et que,et qui,etablissement,etais en,etais plus
      1 etait en,etait pour,ete abusee,eteint,eteinte,etio*,etouffe $,etouffer,etre dans,etre seule
      1 euh ca,euh comment,every night,every single,eviter les,ex is,ex m,exams $,exciser,exciser $
      1 expliquer $,expulser,expulses $,face $,fache $,fai un,faim tous,fair expulse,faire
      1 faire exciser,faire expulser,fais harcele,fais harceler,fais insulter,fais partie,fais pas
      1 fais taper,fais victimised,fais viole,fais y,fait agresser,fait avec,fait je,fait jurer
      1 fait racketter,fait toucher,faits,fami*,farm*,fast*,fastest,fatig,fautes $,feel empty
      1 feel like,fele*,fell $,fera de,ferme,ferme pas,fian*,fice*,fille cherche,fille se,filles de
      1 filme $,fils,fils dit,fils rentre,fine $,fini je,fini pour,flin*,fois pour,following
      1 following me,fond,fond de,food bank,for being,for four,for me,for three,forc*,forcee $,fore*
      1 forearm,forget,fort pour,fou,fouette,foui*,fouille,fours,foutu,franchement,frappe ma
      1 frappe quoi,frappee $,freezers,frere a,frere jumeau,frere pleure,friday and,friday then
      1 fridge $,frigo est,froid dans,frole,from girls,fugue il,fuguer ce,fuient,funny $,gamelle
      1 gamin de,garcon du,garde mon,garder des,gars du,gave away,geant,gendarmerie,gentil $
      1 get away,gett*,getting,gifle devant,girl*,give my,glasses $,gobe,goch*,going hungry,good
      1 google,gorge,goss*,gout*,grabbed,grat*,grave,griffe jusko,gril*,grille,grille et,gros $
      1 ground $,grow*,grv $,guar*,guer*,guess i,gueu*,guider,gymn*,gymnase,had no,hall d,hands down
      1 happened at,happened with,happens to,harceler au,hate my,hates me,have been,have nothing
      1 have nowhere,have sex,havent,he begged,he did,he gets,he makes,he met,he told,he used
      1 he will,hear the,heat*,help*,her pillow,here anymore,heure,heure $,heures assis,heureux si
      1 hier j,himself $,his flat,his hand,histoire d,hive*,hiver,hobbies,hold*,holding,home,home it
      1 honestly,honte $,hope*,hopeless,horaires,horaires c,hosp*,hostel,hotel finit,hour ago
      1 how far,hurle,hurlent,hurt,i deserve,i hide,i lock,i ni,i pas,i sleep,i stay,i stop,i tell
      1 i turned,i usually,i von,ici le,idees noires,ier,if he,ignores,ignores me,il dit,il l,il lit
      1 il ne,il sache,il tape,il vaut,ils mon,ils ne,importe qui,in bought,in law,in year,ines
      1 infirmerie,infirmerie c,infirmiere scolaire,inqu*,instant,insulte,insultent,insultent $
      1 insulter,interesse plus,internat ils,internat ouvert,interne,interne de,intimes,invite
      1 is following,is kinda,it anymore,it from,it i,it isn,it to,j appuies,j arive,j attends
      1 j etais,j ose,jalo*,jamais ca,jamais du,jamais eu,jamais me,jave*,javel,javel $,jdois pas,je
      1 je bouge,je connais,je disparaisse,je essaye,je gagne,je me,je peux,je redoute,je reponds
      1 je restera,je rigole,je sais,je tombe,je viendrait,je vomis,jete une,jeu,jo,joli,jou i
      1 jour au,journaliste,journee et,jours $,jours la,jpref travailler,jreg*,jregarde,jume*,jumeau
      1 jump,jure $,jure de,jure*,jurer,jusko sang,just don,juste,juste le,ka mande,kay anko
      1 keep quiet,keep thinking,keeps my,keeps texting,key,kidn*,kidnappe,kids in,kiffe kiffe
      1 kil va,kill myself,kit,know,know what,knows where,kon parte,kwe,l,l adresse,l aime,l an
      1 l autre,l avait,l avenir,l eau,l ebenisterie,l ecart,l ecole,l embetent,l embrasser
      1 l entretien,l espagne,l heure,l infirmerie,l instant,l ordre,l utilite,la caz,la cinquieme
      1 la derniere,la facon,la faim,la fait,la faut,la figure,la gamelle,la gendarmerie,la haut
      1 la lettre,la maconnerie,la min,la mode,la montagne,la page,la place,la prefecture,la prendre
      1 la raison,la remise,la section,la tombe,la vannerie,la visite,la y,lace*,lacere,lach*
      1 lache $,lache pas,lais*,lait a,lait et,lame dans,lame de,landlord,lannuit,largen $
      1 largen pour,las,last winter,laver,lawyer $,le bills,le broke,le c,le camion,le fais
      1 le garage,le gerant,le gosse,le hall,le livreur,le mari,le mariage,le metro,le mo,le mois
      1 le moniteur,le monstre,le pantalon,le passage,le plafond,le record,le repas,le rer,le rideau
      1 le salon,le se,le second,le service,le silence,le souffre,le swar,le tel,le toit,le velo
      1 le voisin,le week,le weekend,leftover,legg*,legged,legged it,leo,les bleus,les bras
      1 les coudes,les fautes,les gens,les machines,les mots,les ongles,les petits,les seances
      1 les serrures,lesk*,lest*,let s,lets,lets me,letters,lever,lever le,lift my,light,lign*
      1 lignes,like that,lis,liss*,lit de,litt*,little cousin,live $,living on,livreur,ll get
      1 local a,lock my,locked in,locks $,loger chez,longs,longues pour,lont*,lontan,looks at,louche
      1 louche $,loud,lui demander,lui ecrit,lui qui,lunc*,lunch,lunch because,lunch money,lune*
      1 lunettes,lyon je,m avoir,m between,m ecrivent,m egorger,m etrangle,m explique,m hiding
      1 m inscrire,m not,m obligent,ma chambre,ma console,ma culotte,ma date,ma forcer,ma forse
      1 ma gueule,ma jete,ma main,ma oblige,ma photo,ma volonte,machine $,machines elles,maconnerie
      1 made me,magasin,main j,mains $,maintenant,mais chez,maison,mal dans,mal finir,mal mais,malh*
      1 maltraite,maltraites,maltraites amwin,maman je,maman travail,maman travaille,man keeps
      1 manches,manga,mange depuis,mange pas,manger dans,manz*,marc*,mardi je,mari,mariage $
      1 marier de,marque facilement,marques fresh,masq*,masque,massacrer,mate says,matin a,matin il
      1 matin je,mauvais,mdr non,me balance,me carry,me connait,me coupe,me crachent,me crient
      1 me fere,me fouette,me frole,me goodbye,me lacere,me paye,me planque,me plante,me prive
      1 me propose,me punis,me repete,me retient,me roue,me scarifie,me se,me soulage,me souviens
      1 me suicide,me suicider,me terrifie,me traite,mean,mecanicien $,mecs qui,medicament pour
      1 medicine $,meme plus,menace avec,menm $,mer me,merci a,merci au,mere de,mere mange,mere n
      1 mere pas,mere pleure,merite davoir,mes 0,mes chaussures,mes dix,mes journees,mes nuits
      1 mes regles,mes vetements,messages $,messages de,met des,met les,met ses,metier m,mets des
      1 mettent,mettre avec,mettre en,meurt $,mi fais,midn*,midnight,mieux si,mineur que
      1 minsulte sur,minuit,missing,mission locale,mo moi,moi au,moi en,moi i,moi ici,moi meme
      1 moi mineur,moi toujours,moi vous,mois a,moit*,moitie,moke,mon accent,mon ami,mon balcon
      1 mon bra,mon corps,mon ecran,mon pere,mon poignet,mon sak,mon surnom,mon tu,monde,monde c
      1 monde se,moni*,monsieur il,monsieur ma,montagne,month and,montrer mes,montreuil je,moquer
      1 moquer $,moral $,morf*,morfler,morfler $,most nights,mot,mum gets,mum goes,my account
      1 my belle,my boyfriend,my cat,my dog,my door,my family,my nose,my nudes,my town,my twin
      1 myself again,myself last,n existe,n ose,na point,nais*,naissance,nantes et,ne connait,ne l
      1 ne la,ne rentre,ne respire,ne vient,ne vis,ne voulais,near the,nets,nets $,new,nicknames for
      1 niec*,niece,night and,night bases,night or,nine,nobody knows,nobody s,noir*,noise $,non 0
      1 non stop,none of,nose,not a,not come,not coming,notre porter,nou boire,nou na,nous bat
      1 nous demande,nous etions,nous frappe,nouveau et,now and,nue,nui,nuit c,nuit comme,nul je
      1 nul par,nulle,numero de,obligent,obligent a,oeufs,of a,of any,of anything,of being,of him
      1 of our,of pills,of pretending,on and,on every,on jan,on meurt,on monte,on rigole,on saute
      1 on voie,oncl*,ones,ont appele,ont laisse,or could,or does,ote,ou mon,ou pour,ouais non
      1 oui oui,our boarder,out the,out what,outils $,outils j,outside my,over $,owes,packages
      1 packet,packet of,paki*,pakistan,panne,papa m,papa rantre,papers,papier sur,par amour
      1 par coeur,par derriere,par un,parce,parcoursup pour,parents je,parents pour,parents threw
      1 park $,parking,parking d,parle,parle jamais,parler la,parler plus,paroisse,part vite
      1 parti avec,partie sans,partir a,pas $,pas arrete,pas assez,pas comment,pas ma,pas mais
      1 pas mes,pas nets,pas nous,pas on,pas par,pas parler,pas retourner,pas si,pase $,passe mes
      1 passed out,passeport $,passeport et,passer a,passer il,past,pate de,pates sans,patience
      1 patisserie,peac*,peche $,pede,peine d,penc*,pend*,pense tout,penser,people send,per me
      1 perdu et,pere voudrait,pere y,personne a,personne de,personne s,personne voit,pesonn pas
      1 petit ami,petite,petits freres,peu vous,peur le,peut y,peux aller,peux en,phone so,photos
      1 photos de,photos intimes,pi $,pick,piece $,pies*,pillow,pills,piscine je,places at
      1 plairait $,plan for,planque dans,plante $,please call,pleure en,pleure tout,plus chaque
      1 plus che,plus debout,plus espoir,plus et,plus l,plus longtemps,plus venir,plutot qu,poid
      1 poid*,poids,poko,police $,police cherche,pont et,porche,portait,porter est,possible a
      1 postcode,postcode $,posted,pote s,pote vais,potes on,poubelle de,pour coucher,pour dormir
      1 pour elle,pour eviter,pour marier,pour ne,pour notre,pour plus,pour quelqu,pour rembourser
      1 pour trouver,pourtant,pousse moi,poussee dans,prefecture,prefere ne,prendre moi,presque plus
      1 pret $,pret sous,pretending,prevu $,pris des,pris je,pris mon,pris plein,pris une,prive de
      1 privent,privent de,prof m,profite,promis $,psyc*,pu je,pue,punches,punir $,punis,put a,qu un
      1 qualites,quatre je,quatrieme fugue,que cette,que le,que personne,que vwe,quelles choses,qui
      1 qui garde,qui l,qui le,qui ne,qui part,qui tranche,qui vole,quitte,quoi $,quoi ca,quoi si
      1 quoi un,rabaisse sans,rackete,raconter,raises,raison,ramener,range toute,rates,rather pas
      1 razo*,razor,reads everything,really $,rean*,recherche,recommencer $,reconnaitre,record de
      1 recre,recu une,rede*,redoute,refuse toujours,regarde souvent,regarder les,regle $,rekomance
      1 rekomance $,remarque,remarquerait si,remarques,rencontre sur,renferme,rentre pas,rentree et
      1 repas a,repris,repris le,rer,reseaux $,respirer,ress*,reste au,restera,resultat $,retenue
      1 retourne pas,retourner,reve de,reveille $,reveille pas,revenu $,reviens pas,revient de
      1 rien a,rien ca,rien que,rient,rigolent $,rigolent de,rires,risq*,risque,rive*,river,riz $
      1 roof $,room at,rouge $,rue,running out,s,s acharne,s always,s drunk,s en,s fifteen,s inflige
      1 s inscrit,s isole,s kids,s nothing,sab,sac $,sac a,sac ils,sache $,sachets,said they
      1 sais que,sait $,sait pas,salarie,sale $,salle de,salo*,same*,samu,sang $,sans arret
      1 sans autorisation,sans dire,sans parler,sans salaire,sans savoir,sans ses,sans souffrir
      1 saute des,say i,says if,scared $,scarifie,school i,school nurse,scratch my,screams,se fai
      1 se fair,se frappe,se m,se pendre,se reverra,se scarifie,seances,seances $,securite $,seen
      1 seen it,self $,semaine derniere,semblant d,sens pas,sens sale,sequestre,sequestre $,ser a
      1 serai pas,serai plus,serais,serais mieux,serait soulages,sere $,serrure $,serrure ce
      1 serrurerie,serrurerie $,serrures,serrures $,ses amis,ses baskets,ses outils,seul,seul avec
      1 sex $,shake,shake when,she wants,shir*,shirt,shirt $,si quelqu,signature,signe la,signe un
      1 siklon,siklon la,sile*,since september,single day,sinon il,sinon ils,sins*,sinscri,sist*
      1 sister,sister i,site est,sitter,sixieme et,sleep rough,sleep with,snap*,snaps,so don,so i
      1 soeur c,sofa surfing,soir $,soir ca,soir il,soiree samedi,sommes cinq,son beau,son blouson
      1 son ex,son mec,son oncle,son poste,son sexe,sont parties,sont sur,sort du,sorti de,sortie de
      1 sou,soulages,soulages si,souris,sous mes,souvent la,sov de,spying and,stab,stab me,stade
      1 staf*,stages,stairwell,standing on,starving at,stay*,steal my,stranger,student,stuf*,stuff
      1 style,subit du,subjects,sui,sui a,suicide en,suis apprentis,suis deja,suis echappee
      1 suis educateur,suis enceinte,suis fatigue,suis mineur,suis monte,suis perdu,suis vide
      1 suite il,summ*,sundays $,sur google,sur parcoursup,surf*,surfing,surveiller le,suture $
      1 swar $,swol*,swollen,t call,t come,t eaten,t je,t really,t wake,taille de,take it,take my
      1 take the,takes my,tante a,tante met,tap mon,tape ma,tape o,tapee,taper moi,tard pour,tata
      1 tbh i,te pendre,teacher,telephone et,telephoner,tet moi,tete de,tete et,tete me,texte
      1 texting me,texts me,that a,that she,the children,the food,the foster,the ground,the hair
      1 the hostel,the light,the man,the moment,the nurse,the party,the restaurant,the river
      1 the summer,the throat,the window,them,there all,they are,they can,they keep,they re,they say
      1 they will,thing $,think i,this summer,though i,tiennent,till friday,timoun la,tired not
      1 tiree,to my,to tell,to that,today and,toi tu,toilettes du,toilettes pour,told anyone
      1 told the,tombe $,tonbe $,too,took pills,tops,touche moi,touche mon,touchee $,touches me
      1 touj*,toujours,toujours etre,toujours une,tour du,tourner une,tous $,tout comme,tout me
      1 tout mes,tout nou,tout quand,toute classe,train passe,trainee par,tram,tranche,traque
      1 travailler le,travailler sans,tremble $,tremble des,tres peur,tro $,trol*,trop j,trop la
      1 trousers,trouve en,trouve que,trouvent,trouver moi,truc a,truc de,truc que,trucs pour
      1 tu connais,tu pars,tu va,tuer ma,tuer quoi,tuteur me,twen*,twenty,twin,type*,types
      1 un abribus,un accident,un adulte,un ami,un avis,un briquet,un controle,un cousin,un foulard
      1 un mariage,un marteau,un mois,un moyen,un oeil,un psy,un seul,un souci,un train,un trucs
      1 un vieu,un viol,uncle $,une bagarre,une batte,une bonne,une cote,une dent,une depression
      1 une drole,une facon,une fait,une lettre,up my,usine,usually say,utilite $,va perdre,vach*
      1 vache,vais morfler,vais pas,vais pi,vais run,vali*,valise,vand*,vannerie,vaud*,vaudrait
      1 vendu ma,vene*,venez vite,ventre tous,verifie trois,verse de,vestiaires $,vetement,veut
      1 veut je,veut savoir,veut toujours,veux mourire,veux pi,veux se,viande dans,vide l,vie c
      1 viendrait,viendrait en,viens me,viens pas,vient $,vient jamais,vin,violer en,vis plus
      1 visite medicine,vitres,viv,viv mi,vivre comme,vo,voic*,voice,voice $,voila $,voila le
      1 voir des,vois,vois $,vois*,voisin de,voisin me,voit pas,voiture depuis,voiture et,voiture je
      1 volonte $,vomir,vomis tous,vote,votre atelier,voudrait que,voulait pas,voulu me
      1 vous connaissez,voyage je,vu $,wait for,waiting,want $,was a,was cut,wc,we rien,weig*,weird
      1 when its,which is,whil*,while,why $,wifi du,will do,wind*,window,with scissors,woke,woke up
      1 work keeps,worse,wouldn t,wrists,y ai,y retourner,yani*,yanis,yells,you don,you guys,you in
      1 ~AbetA,~AgWs,~Atren,~AtrenEr,~AvirQ,~Car,~Cau,~Ceap,~Cir,~Cod,~Coz,~Cuk,~Ero,~Ifirmeri
      1 ~Iklud,~IstA,~IsultA,~Ivit,~aCam,~aCarn,~admit,~akroC,~akuel,~aniver,~apA,~apr,~asl,~atan
      1 ~ate,~aveA,~bAdaj,~bAk,~bIC,~bIg,~bUilAt,~bUj,~balkQ,~bard,~barikad,~batel,~beA,~beli
      1 ~bizaremA,~blUzQ,~blakmel,~bor,~breakfa,~broderi,~buildIg,~burdA,~dUsemA,~dan,~darQ,~demAdA
      1 ~derAjer,~derUil,~detUr,~dezIfektA,~dezerv,~dogt,~domisil,~drIk,~duv,~eatA,~ekUt,~ekar
      1 ~ekonomi,~ekrivA,~epUz,~epuiz,~ere,~ese,~etI,~etaj,~etiQ,~etudiA,~exist,~exsiz,~fI,~fU,~fUet
      1 ~fUil,~fUtu,~fatig,~finisA,~fisel,~folovIg,~forearm,~formatiQ,~frACemA,~frer,~gamel,~gob
      1 ~gogl,~gorj,~gos,~grab,~grav,~gril,~guEl,~guer,~iani,~iel,~ine,~ive,~jAdarmeri,~javel,~jeA
      1 ~jetIg,~jimnaz,~joli,~jor,~jregard,~ju,~kQpres,~kQsol,~kUC,~kUrt,~kUv,~kWns,~kaA,~kabl
      1 ~kadena,~karakter,~kidnap,~kitA,~klIb,~klasmat,~klio,~koEr,~kolA,~komAsA,~kones,~kraCA,~kur
      1 ~kve,~lAdlor,~lQg,~lQtA,~lUrd,~lab,~lanui,~laser,~leg,~leo,~lev,~liN,~livrEr,~lok,~lunet
      1 ~mAz,~mItenA,~mQd,~mQsiEr,~mQtaN,~mWti,~makoneri,~maltr,~maltret,~mar,~marC,~mari,~mask,~mes
      1 ~metA,~mi,~midnig,~minui,~morfl,~nesAs,~nies,~nin,~noz,~nue,~oCA,~oEf,~oblij,~oblijA,~ogu
      1 ~oldIg,~onestli,~opel,~orer,~ostel,~otorizatiQ,~pUrtA,~pUv,~pakaj,~pakistA,~pali,~parWs
      1 ~pasvor,~patiAs,~patiseri,~ped,~pi,~pilov,~plIt,~plak,~plezir,~poko,~porC,~postkod,~pot,~poz
      1 ~pref,~prefektur,~prenQ,~pretA,~pretAdIg,~prevenu,~pue,~rUg,~rapor,~rater,~razor,~reCerC
      1 ~reanim,~redUt,~rekomAs,~rekonetr,~remQt,~reper,~repon,~repri,~rer,~rester,~retUrn,~retenu
      1 ~retiA,~riv,~rue,~sAten,~sIskrir,~sab,~salQ,~samedi,~samu,~se,~serureri,~siNatur,~siklQ
      1 ~sist,~skreA,~slepIg,~sosio,~sov,~staf,~start,~stervel,~strAj,~stuf,~subjek,~surfIg,~svolA
      1 ~tUC,~tUrn,~tUs,~tabl,~tak,~talk,~tata,~text,~textIg,~tiA,~tienA,~trACA,~trAp,~trUz,~trenA
      1 ~trik,~tvAti,~tvI,~urlA,~vAdr,~vI,~vIdov,~vWs,~vaC,~vaneri,~veg,~verifi,~vers,~vetIg,~viAdr
      1 ~vodr,~vok,~volA,~vomir,~vors
      -1 0 balles,0 bientot,0 but,0 en,0 heure,0 m,0 ni,0 points,0 quoi,0 si,0 year,@alone
      -1 @alone @street,@always @nobody,@always @since,@blow @drink,@blow @laugh,@blow @sexual
      -1 @body @life,@body @online,@body @tired,@boss @drink,@boss @exam,@boss @fiction,@boss @life
      -1 @boss @selfcut,@boss @tired,@cant @force,@cant @tired,@child @illness,@child @partner
      -1 @child @they,@child @thing,@craft @illness,@cry @always,@die @exam,@die @nobody
      -1 @elder @money,@elder @night,@elder @online,@elder @selfcut,@empty @age,@escape @craft
      -1 @escape @play,@family @laugh,@family @online,@family @they,@farewell @age,@farewell @cry
      -1 @father @street,@fear @food,@fear @nobody,@fear @since,@fiction @craft,@food @shame
      -1 @friend @fiction,@friend @pointless,@friend @sad,@friend @shame,@friend @they,@help @shame
      -1 @hide @drink,@hide @online,@high @always,@high @return,@je @money,@life @thing,@me @elder
      -1 @me @escape,@me @fine,@me @nobody,@me @wound,@means @drink,@means @high,@mock @since
      -1 @money @always,@money @help,@money @mock,@money @shame,@mother @tired,@night @since
      -1 @online @pointless,@partner @fiction,@return @food,@return @play,@return @sexual
      -1 @sad @fiction,@sad @money,@sad @shame,@school @craft,@school @shame,@sexual @craft
      -1 @sexual @illness,@shame @age,@shame @fine,@shame @nobody,@sibling @craft,@sibling @life
      -1 @sibling @means,@sibling @night,@sibling @sleeve,@sibling @tired,@since @exam,@since @play
      -1 @since @shame,@sleeve @craft,@sleeve @fiction,@sleeve @shame,@step @cant,@step @die
      -1 @step @elder,@step @sleeve,@stop,@stop @play,@street @fiction,@street @money
      -1 @street @pointless,@street @shame,@they @nobody,@tired @food,@tired @play,@tired @thing
      -1 @wound @farewell,@wound @return,@wound @school,@wound @street,^ am,^ arrete,^ attends
      -1 ^ beat,^ before,^ being,^ between,^ bonsoir,^ both,^ butcher,^ caisse,^ cette,^ cooking
      -1 ^ cv,^ de,^ dealing,^ desole,^ dessiner,^ don,^ donc,^ donner,^ donnez,^ duolingo,^ ecrit
      -1 ^ ede,^ electricite,^ enleve,^ erreur,^ evidemment,^ frappe,^ give,^ good,^ grande,^ grave
      -1 ^ gros,^ hello,^ hungry,^ jmeur,^ jpars,^ jpx,^ just,^ konmen,^ leur,^ manches,^ marsel
      -1 ^ maybe,^ mmh,^ montreuil,^ motorbikes,^ mouais,^ mourir,^ mrc,^ nettoyer,^ nice,^ nos
      -1 ^ nou,^ oublie,^ passe,^ peut,^ piment,^ probablement,^ puis,^ quatrieme,^ quelles
      -1 ^ recommencer,^ recruter,^ reste,^ rip,^ running,^ s,^ sait,^ sauter,^ skip,^ terminale
      -1 ^ tuer,^ vas,^ voila,^ vos,^ working,^ zero,a besoin,a boyfriend,a butcher,a cholet
      -1 a combien,a dedans,a demenage,a deposer,a detention,a dijon,a dire,a funeral,a gueule,a j
      -1 a joue,a louer,a mal,a metz,a moins,a monte,a nantes,a nurse,a oublie,a outils,a peur
      -1 a pintre,a pique,a place,a plein,a proper,a quand,a quelle,a quelqu,a quimper,a quittee
      -1 a real,a recule,a ruban,a school,a tonton,a tours,a vouloir,a website,abattre des,abor*
      -1 aborde,abov*,abris,accent $,accepte $,accommodation,accueillir,ache*,acheve,acti*,action
      -1 adan,adapte $,adorable,adore ca,adorent,adorent $,adve*,adversaire,adversaire $,affaire
      -1 affaire $,affectif,affectif pour,after a,after football,after the,age de,ago,agon*,agonie
      -1 agri*,ai besoin,ai casse,ai faim,ai flippe,ai je,ai perdu,ai porter,ai rate,ai redouble
      -1 ai rendez,ai repris,ai tro,ai un,aide ma,aide mon,aide pour,aident pour,aie,aile*,ailes
      -1 ailes a,aime quand,aime tout,aimerais faire,ainee,alar*,alarm,alcool,algebre,all afternoon
      -1 aller l,aller o,allocation,alor*,alors,alors la,also,ame je,amend,amiens,amiens $,an 0
      -1 an apprentis,an enmen,an prochain,anco*,and help,ane,angle,angle $,anne,annees $,anno*
      -1 annule la,ans la,ansa*,ansanm,ansanm $,answered,answers $,anta*,antann,anvan,any dorms
      -1 anything but,anything outdoors,apart from,apl,app,appartement plus,appelle le,apprendre c
      -1 apprenti $,apprenticeship $,apprentis would,apres l,apres plus,araignees $,are you,argue
      -1 armes $,armes a,arna*,arnaque,arrange $,arriere,arrive de,arrive souvent,artisans,as an
      -1 as long,asked if,asking me,asse*,assure,asthma,asthma $,asthme,asthme $,atann $,atelier
      -1 atelier c,atelier on,ateliers,attachent,attends j,attends le,attends plus,au centre,au cio
      -1 au rugby,au soir,au volley,aube*,aucun souci,audition,aura,aurai 0,auro*,auront,auront ils
      -1 autre chose,autres apprentis,autres sont,aux cordes,aux poignets,avais coupe,avait deja
      -1 avait raison,avant l,ave,avec mon,avec trois,avenir je,avion $,avoc*,avoir 0,avoir pris,aye
      -1 bac $,bagarres,bagn*,baguette,bah moi,bah oui,baig*,baiser,baker,bakery $,balle dans
      -1 ballon $,bann,barbecue,barbier,basketball,bass in,bat le,bateau,batiment,battues,be out
      -1 beating,beaucoup je,beaumont,beaumont $,beaux,bedt*,bedtime,befo*,before,begin again,bell*
      -1 belles,best,betises,beziers $,bien j,bien je,bijo*,bike $,bikes and,bin $,bino*,binome
      -1 biol*,bis la,bit down,bite,bite my,blackberries,blaf,blague,blesse $,blesse her,bleu de
      -1 bleue des,boat,bobigny $,bof j,boite un,boites,bolo*,bombe,bon ca,bon j,bonbons $
      -1 bonjou moi,bonjour $,bonm,bonne ambiance,bonne soiree,book,booth,bord*,bordeaux $,bored
      -1 born in,boss de,boss would,bouc*,boulanger je,bourges,bourse $,bout mon,brai*,brain,braq*
      -1 braque,bras dans,bras gauche,bras il,bras quand,breakfast overslept,bretagne $,bricole $
      -1 brie*,brig*,brigade,briller,briller $,bro,bruit je,budg*,budget,builder,bulletin $
      -1 burned my,burns,burnt,burnt my,busy $,bute,buts,butt*,by train,bye,bye $,c aille,c uit,ca a
      -1 ca carte,ca en,ca ma,ca passer,ca peau,ca trompee,ca vais,ca vous,cabi*,cabine,cache mes
      -1 cadeau,cafa*,cafards,caisse,caisse que,calme on,camb*,cambouis,can,can my,can read,cand*
      -1 candidature $,cann*,cantine est,cap ca,capte,car,cardiaque,cariste,carreaux,carreaux $
      -1 cartons,cartons $,case*,casse en,casser la,cata*,catastrophe,cath*,cc,ce du,ce film,ce jour
      -1 ce nom,ce papier,ce questionnaire,ce quoi,ce service,ce we,cele*,celle,celle la,cent
      -1 cents euros,cereales $,cerv*,cerveau,cet apres,cette chaleur,ceux qui,chac*,chacun,chair
      -1 chalet,chaleur $,champion,changer,chantage affectif,chasse le,chasseur il,chat ma,chat me
      -1 chaussure $,chef est,cherche le,chercher,cherchons,cheval,cheveux,cheveux toute,chez qui
      -1 chez un,chien des,chien me,chiens j,chimie,chisels $,chof*,choix $,chomage $,chri*
      -1 christmas,chute de,chwa*,chwazi,chwazi pour,ciment,cimer,cinq,cinq fois,cinq*,cintrer
      -1 circuit,circus,cite*,city,civi*,classe j,cleaning,clermont,cles je,client $,cliq*,cliquer
      -1 cloc*,clock,cnc,co,coder $,codi*,coeur saigne,cogne,coiffure $,col $,cold $,college c
      -1 college l,college parce,collegue $,combien par,come and,comes to,comme il,comme les
      -1 comme moi,comment pour,commis,commune,complet,completement,comprendre la,compris,compris je
      -1 compris la,compte et,concrete,concurrence,conduite,conseiller $,consentement,considere
      -1 considere comme,console $,construire des,construis une,contraception,contre les,controle de
      -1 controles,controles $,convient,copain fait,copains $,copine ca,cordes cordiste,cordiste $
      -1 cordiste et,cordonnier $,cors*,costs,costumes,coucou,coudre $,could die,could eat,could go
      -1 couldn,couldn t,country $,coup y,coupe de,coupe je,coupent,cour $,courant $,courte
      -1 cousin est,cousins $,couteaux,couturiere,couvreur $,cove*,cover,crains,crains le,creeped
      -1 creeped a,creer des,crei*,creil,creil $,cren*,creneau,creu*,crevee,crevee je,crie comme
      -1 crie dessus,crient,criminelles,croc*,crocs,crois je,crois pas,crois qu,croq*,crou*,crue*
      -1 cruel,crus*,crush,cuir $,customers,cuts,cv $,cv fait,d aborde,d arriver,d art,d attente
      -1 d eleves,d histoire,d idees,d oeuvre,d or,d ordinateur,d orientation,d rather,d une,daff*
      -1 daffile,daffile $,dalle $,dalle on,dance floor,danger de,dans $,dans latelier,dans ses
      -1 dans son,dans vos,danse,dark,dark thoughts,daronne $,dava*,dax,de,de bosser,de cheveux
      -1 de ciment,de danse,de dessin,de fin,de guitare,de loup,de lourd,de lycee,de menuiserie
      -1 de metier,de monde,de nous,de pain,de papier,de parle,de pas,de patisserie,de patron
      -1 de peur,de physique,de piste,de porter,de questions,de reviser,de scooter,de sejour
      -1 de souci,de theatre,de theorie,de vacances,de verre,dead after,dead that,dealing with,debo*
      -1 debrouille,decembre,decl*,decu*,dedans ou,deep,deep that,defa*,defend,defend des,deg
      -1 dehors et,dehors parce,deja de,deja mon,dele*,demieur,demonter si,dentiste,dents $
      -1 depart dans,depend,depuis mars,dernier episode,derriere l,des ampoules,des araignees
      -1 des arbres,des betises,des cartons,des cours,des crepes,des entreprises,des filles
      -1 des garde,des gifles,des jeux,des maths,des meubles,des panneaux,des pfmp,des pieces
      -1 des portails,des sacs,design,deteste rester,dettes et,deux cours,deux minutes,devoir,devons
      -1 devore,di mon,die i,die than,difference,different $,different for,dijo*,dijon,dingue
      -1 diploma,diplome $,dirait un,dire si,direct ou,directeur,dirt*,dirty,discussion,discussion $
      -1 dispo,distance,distance $,dit ca,dit rien,do with,doct*,does a,doigt avec,doigts avec
      -1 dois je,dome*,domestic,domi anba,donne moi,donner l,dor a,dormait,dormir dehors,dorms
      -1 dors bien,dort dehors,doua*,douche pour,doug*,dout*,down because,drama queen,drawing $
      -1 dreams,drive,drive me,droit a,drom*,drone $,dropped out,drowning,du cdi,du foot,du four
      -1 du gymnase,du ketchup,du lac,du masochisme,du nez,du pays,du skate,du thon,dull,dumped me
      -1 dun,duolingo me,duri*,during,dwet,dy,dying of,dying to,dyslexique,e pas,early mornings
      -1 easily,eben*,ebenisterie $,echanger $,echec,eclate,ecole,ecole $,ecole accepte,ecole c
      -1 ecole est,ecole il,ecoles de,ecran,ecraser,efface mon,effacez,effectif,egou*,egouts,ek mon
      -1 elec $,elev*,eleve ou,eleves ont,eleves sur,elle dechire,elle va,elle vit,elles un,else $
      -1 eme le,emmener,emmener le,emploi,employe,en allemand,en anglais,en arts,en bretagne
      -1 en cuisine,en decembre,en est,en face,en general,en irlande,en janvier,en pro,en quatre
      -1 en rit,en sort,en tension,en terminale,en ulis,ench*,enchante,encor,encore un,ende*,ended
      -1 enfer ce,enferme aux,enfin $,enfin un,enlever,enme*,ennuie $,enqu*,enquete
      -1 enquete criminelles,enregistre,ensk*,enskri,entrainement $,entrer,entrer $,envie que
      -1 envisageable $,epaule $,epi moi,epi on,epi se,epinards,equipe a,er,ere,erreur de,erreur je
      -1 es moi,escape,escaped,espa*,essence c,est adorable,est dangereux,est des,est encore
      -1 est infirmiere,est les,est macon,est maniaque,est mariee,est militaire,est ok,est possible
      -1 est revenu,est surveille,est vraiment,et 0,et faire,et juliette,et non,et tranquille,etabli
      -1 etablissements,etat,ete opere,etienne $,etre c,etre educateur,etre flics,etre graphisme
      -1 etre pris,etre seul,etudier,eu 0,euh,euh la,eur e,euros pour,evening,evening $,ever get
      -1 every time,everything except,examples,examples of,excu*,exemple,exemple $,existence,exo
      -1 exo 0,explain,eyes,fabrique,factory,facture,fail $,fair,faire ca,faire ce,faire il,fais
      -1 fais blaf,fais buter,fais la,fais racketter,fais ramadan,fait avoir,fait confiance
      -1 fait flippe,fait mes,fait plus,fait quelque,fait virer,faites vous,fall*,famille loin
      -1 familles,fanf*,fanm*,fanmi,fass*,fasse,fatigue,fauc*,faud*,faudrait,faut $,faut du
      -1 faut pour,fear of,feeds,femme de,femmes battues,fenc*,fence,fer $,fera,ferai,ferme la,fest*
      -1 festival,fevr*,fevrier,fifteen,fifteen in,file*,filiere,fille fait,filles $,fils $
      -1 fils veut,fils vit,final il,fine with,finger,finger in,fini et,fini mon,fini par
      -1 finish school,first $,first one,flec*,flecher,fled,flem*,flemme,floor,floor at,flou*,fodf*
      -1 fodfrans,foi $,foir*,fois en,fois j,fond $,font de,for fun,for kids,for students,forcait
      -1 forces,forces me,foret $,forger,forgeron $,formations,fort et,four*,fourteen fifteen
      -1 foyer $,foyer je,frais,franchement c,frappe fort,frapper avant,frere pour,frere veut
      -1 frigoriste,frin*,from,frozen,fuit,fuit*,fuite,full,fun,fusil $,fusille,galere,gant*,gap
      -1 garages,garcons,garde ce,garde corps,gare est,garg*,gargouille,garou,gateaux,gauche e,gaya*
      -1 gere*,ghost,girls on,goal*,god,got a,got it,gour*,goure,gove*,government,gps,grandad died
      -1 grande moi,grandma s,grap*,graphisme,grimpe,grip*,grosses,groupe je,gueule dessus,guit*
      -1 guitare,gwok*,gwoka,habiter,halal ou,half,half $,hall $,halloween,halloween $,hand $,hand*
      -1 handball,happy,harassing,harassing me,harcele avec,harcele moi,hard $,hard i,hard*,hardly
      -1 harvester,harvester $,hate,hate school,haut $,hauteur $,have food,have i,he can,he keeps
      -1 head,headshot,hear that,hear*,hell*,hello,help je,her $,her own,her room,heri*,heure et
      -1 heure il,heures de,hibo*,hibou,hier on,hire,hire people,his chisels,hit the,hits,home but
      -1 home i,homework,homework $,honestly $,honestly anything,honn*,honneur,honneur $,horloger
      -1 horr*,hours off,how can,how i,how would,humain la,human,i a,i agree,i changed,i e,i fail
      -1 i le,i look,i meant,i miss,i really,i run,i tie,i told,i veux,if someone,if they,il c
      -1 il change,il crie,il eme,il part,il passe,il s,il saigne,ils nous,ils ont,ils servent
      -1 imaginer,impossible,impossible $,impot,in,in lille,in monopoly,in october,in pe,in vre
      -1 incendie,inco*,indi*,industrie,informatique,inju*,inquiete,inscription $,insp*,internat la
      -1 intervention,into,irla*,irlande,is basically,is scared,it here,it over,it wrong,its a
      -1 j envoie,j uncle,ja manje,jam,jam $,jardin $,je arete,je campe,je change,je choisis
      -1 je coupe,je croyais,je dirais,je doi,je fini,je grands,je habite,je mange,je mets,je note
      -1 je pars,je partage,je pensais,je plaisante,je prefere,je prefererais,je recommence
      -1 je reparer,je retourne,je ris,je risque,je salis,je t,je touche,je tremble,je vis,jecri
      -1 jeu video,jeudi $,jeune pour,jeux $,jmeu*,jmeur,jodi a,join the,joua*,joue ca,jour pour
      -1 journees,jpx,judo,juste ca,jwe tambour,ka aprann,ka chwazi,ka dire,ka pase,ka pesekite
      -1 kamp*,karaoke $,kart*,kaz moi,keen,keeps a,keeps shaping,ketchup sur,kick,kick*,kids $
      -1 kids who,kija*,kijan,kijan pour,kill for,killed,knee,knoc*,ko $,kom,kom si,koma*,komi*
      -1 kond*,konmen,kouv*,kraz,kreyol,l agonie,l aide,l algebre,l anglais,l annee,l echec,l ecrit
      -1 l eleve,l essence,l etat,l exo,l honneur,l un,la baguette,la barre,la bas,la chaudronnerie
      -1 la colle,la compte,la couleur,la cour,la cpe,la dessus,la distance,la federation,la flemme
      -1 la foire,la france,la fuite,la gare,la grammaire,la la,la liste,la machine,la maintenant
      -1 la maitresse,la marie,la mission,la moyenne,la nature,la personne,la plonge,la recette
      -1 la reunion,la saison,la serie,la tache,la tante,la victime,labe*,label,lac,lac $,lache l
      -1 laisse ses,laissent pas,laissez moi,lajan moi,lakaz,lamanten,lame du,lamp*,lampes,lan $
      -1 lancer de,lant*,lantrepriz,lapl*,lapli,lasagne,last question,later,later $,le boulanger
      -1 le brevet,le cafards,le cambouis,le code,le corps,le couteau,le creneau,le diner
      -1 le directeur,le doi,le dos,le filme,le gps,le jardin,le jeune,le livre,le mauvais,le metier
      -1 le pas,le rap,le salaire,le san,le sanglier,le tympans,le vacances,le vendredi,leave me
      -1 lecon,lect*,lecture,leed*,left school,lega*,legumes $,les ailes,les araignees,les bateaux
      -1 les blesse,les chambres,les chaussettes,les cheveux,les compagnon,les controles,les dents
      -1 les devoirs,les egouts,les enquete,les epinards,les filles,les fractions,les jeunes
      -1 les mains,les notifs,les plumes,les toits,les trajets,les transports,les vis,lessive,leta
      -1 leve tot,leve*,lie $,lights,like getting,like my,likes drawing,limi*,limite,limite $
      -1 linternat,linternat $,lit a,lit par,little sister,livraison,livraison $,ll jump,loads
      -1 loin au,lol he,long as,look $,look*,looked,lorient,lorient $,lost my,louin $,loup $
      -1 loup garou,lour*,lourd,lourd je,love to,loved it,loye,lu la,lui expliquer,lwen,m accepter
      -1 m attendent,m entends,m from,m leaving,m moving,ma di,ma maison,ma passion,ma patronne
      -1 ma reponse,ma soeur,ma voix,machines $,made a,magasin il,main d,mains dans,mairie
      -1 mais depuis,mais juste,mais personne,maison ce,maison quand,maison tous,mait*,maj,maje*
      -1 make,maker,makes me,mal a,mal lu,mal serre,malade,male,mali je,malo,malo $,mamo*,mamoudzou
      -1 man,man ka,manches $,mange beaucoup,mange je,mange quand,manger halal,mani*,maniaque
      -1 maniaque $,manje byen,many,mariee,marins,marquer,marques avec,marr*,mars 0,marseille pour
      -1 marsel $,masochisme,masochisme $,masson,masson $,mat $,match $,match j,mate $,matin au
      -1 matin on,mauvais bout,mauvaise,mdr il,mdrr $,me back,me confie,me demandent,me demonter
      -1 me donner,me faudrait,me file,me for,me honte,me how,me ma,me mon,me on,me pique,me suffit
      -1 me tente,me this,me traque,me vient,me viole,meas*,mecano,mechanic,mechant,medecin a
      -1 medicaments pour,meilleur,memb*,membete,meme $,meme chose,meme ecole,meme*,menace de,menu
      -1 menuiserie,merci,merci de,mere crie,mere dit,mere en,mere menace,mere peut,mere travaille
      -1 mes copines,mes eleves,mes freres,mes tartes,mess*,message cardiaque,messages pour,metier d
      -1 metier dans,metro $,mets,mettez n,mettre de,mettre des,meuble,mi,mi ca,mi em,mi trouve
      -1 mi une,micr*,micro,midw*,mieux $,mieux que,mile*,miles,militaire,militaire $,min,minds
      -1 minm $,minuit $,minutes de,mis mon,mise,missed the,mmh,mobi*,mocks,moi des,moi je,moi mes
      -1 moi partir,moi pas,moi pour,moi rete,moi s,moi si,moi soti,moi te,moi won,moin la
      -1 moins cher,mois $,mois prochain,mois que,mon age,mon annee,mon appart,mon atelier,mon bann
      -1 mon binome,mon brevet,mon cahier,mon coin,mon cv,mon dossier,mon epaule,mon frere
      -1 mon garage,mon parrain,mon permis,mon personnage,mon pull,mon quartier,mon reve,mon scoot
      -1 monde serait,monsieur $,monter $,month $,montre $,montreuil $,moqu*,moque,moral dans
      -1 mort dans,mort quand,mort*,most,motorbike,motorbikes,moua*,mouais,mout*,moving house
      -1 moving out,mrc,much $,mulh*,mulhouse,mum is,mum will,murs avec,musc*,my answers
      -1 my apprenticeship,my brain,my cousin,my data,my favourite,my kid,my niece,my son
      -1 my workshop,n attends,nager,nah i,nah not,nan $,nana,ne parle,ne range,ne vais,near a
      -1 nearest the,needed,needles,needs,neige $,neph*,nephew,nervous before,netw*,nez quand
      -1 night shifts,night that,nightmares,nine*,nineteen,niqu*,no phone,nom et,non plus,not really
      -1 note tout,notifs,notr*,notre,notre atelier,notre fille,nous,nous c,nous cherchons,nous les
      -1 nous ont,nouvelle ecole,novel,now it,nul,nul $,number,o camping,o do,o lise,obje*,observe
      -1 october,octobre $,odeu*,odeur du,of life,of making,of spiders,off so,off the,offe*,oh la
      -1 oign*,oignons,on avait,on demenage,on devrais,on la,on ne,on part,on passe,on recommence
      -1 on refait,on regarde,on rentre,on ti,one more,one piece,ont construis,ont demande,ont elles
      -1 onze,open day,opere de,option $,or $,oraux,ordinary,ordinateur a,orga*,otage,ou avec,ou ca
      -1 ou commencer,ou des,ou tout,ou y,oublie mon,oui $,our tent,out last,outdoors $,ouvertes
      -1 ouvrir une,oven tray,overslept,owns,pain le,paint,pale epi,pane*,panneaux,panneaux solaires
      -1 papers can,papiers $,par dessus,par ici,para*,parachute un,paradis,paradis $,parce que
      -1 pardon,parent son,parkour,parl,parle encore,parr*,pars,pars*,part,particulier,particulier $
      -1 partie en,party $,pas au,pas encor,pas harcele,pas ils,pas konprann,pas lequel,pas les
      -1 pas lol,pas me,pas mis,pas que,pas res,pas sortir,pas tro,pas trouver,pas y,pase,pask
      -1 pass $,passe les,passe mon,passe ou,passion,passion $,pata*,pate,patient et,patron m
      -1 patron qui,patronne,pau $,paus*,pause,pays j,paysagiste,peau sur,pelo*,pendant l,pendre aux
      -1 pendu au,per a,perdu ma,pere ce,pere chasse,pere de,pere on,pere s,pere une,pere va
      -1 permission before,persecute avec,personnage,personne ma,personne membete,pese*,pesekite
      -1 pesekite moi,petit a,petit de,petit frere,petite entreprise,petits cousins,peu de,peu faire
      -1 peu me,peu peur,peur je,peut dormir,peut encore,peut etre,peut m,peut venir,peuvent ils
      -1 peux passer,pfmp,pfmp on,pharmacie,phil*,phone numbers,photos $,photos a,physics
      -1 picking blackberries,pieces $,pied c,pied seulement,pigeon,pigeons,pima*,piment la,pintre
      -1 pintre $,pique mes,pitie $,pitr*,place dans,placement $,plans $,plaquer pour,plat,plays
      -1 plein d,pleure de,plier $,plumber,plumes,plumes parce,plus dans,plus dur,plus grand
      -1 plus quoi,plutot que,poids lourds,pointe a,poitiers $,pompier volonte,pong $,port $
      -1 portails,porter au,porter et,portugais a,pose aucun,posib,possibilite,possible,post*
      -1 pote pour,pote se,poubelle $,poubelle le,pour achete,pour halloween,pour trente,pourrai
      -1 pourvoir,pousse a,pouvez me,poz,practical,pran*,precise,prefere not,prefere que,prenais
      -1 prend un,prenez quand,pres $,presse $,pression $,prev*,prevoir,prive $,priz*,pro mais
      -1 probablement,problem,problem $,probleme pour,prochaine $,proche de,production $,prof
      -1 prof de,prof elle,profs sont,programme,projet,prom,proper,propre $,prou*,psc,psc 0,ptdr*
      -1 ptdrr,punched,pyth*,qualification,quand elle,quartier a,quatre ans,quatre fois,que dans
      -1 que de,quel est,quel temps,question je,questionnaire,questionnaire $,qui $,qui ai,qui ce
      -1 qui crie,qui decide,qui fais,qui forment,qui ka,qui lit,qui moun,qui tan,qui tombe,qui veut
      -1 quittee,quitter,raconte $,radio,rain,raised,rale*,ramadan le,ranger,rap,rapport,rassure toi
      -1 rata*,rath*,rather die,raye,raye la,re a,re living,recent,recette $,reck*,reckon,reco*
      -1 recommence ma,reconversion,recule,recule a,redo the,redonne,redouble ma,refaire $
      -1 regarde un,regarder $,regime $,rekomence,remo*,remorque,rend fou,rendu l,rendu mon
      -1 rennes avec,rentre en,rentree je,renv*,reparer $,repasse en,repondre $,reponse $,repose
      -1 rese*,resin,reso*,reste,resto $,retard $,rete lwen,retraite,retrouve a,revenez,revenez vous
      -1 revenu,revise $,revisions,revisions $,ri moi,rich*,rient $,rigole bien,rip,ris,ris $,riva*
      -1 rive $,robo*,robot,rod in,rollercoaster,romeo et,roto*,roub*,roubaix,rouge,rsa,rubb*
      -1 rubbish,run a,s eat,s echappe,s eteint,s for,s good,s hell,s hot,s inscrire,s it,s monday
      -1 s no,s over,s texting,sac dans,sac pour,sacre,safely,safety,said my,saigne aux,saigner le
      -1 sais lire,salade,salis,salis le,salu*,samedi chez,samedi je,sand*,sanglier,saucisson
      -1 sauter la,savoir si,scared me,school and,school for,school last,school with,scier
      -1 scolaire $,scolaires,scolarite,scoot,scor*,score,scout,scratched his,se bat,se dispute
      -1 se la,se leve,se metye,se moque,se on,se presse,se que,sean*,season $,secour je,secourisme
      -1 secret de,securite j,sego*,segpa $,sejo*,sejour,sell*,selling,semaine prochaine
      -1 semaines chez,semblant de,semi,sent le,sept an,september for,sera t,serieux il,serre $
      -1 serrurier,serve,servir,ses blagues,ses quinze,sess*,session,session $,seul dans,severe $
      -1 sham*,shaping,shaping me,shifts $,shoot,short $,show,sieg*,sien,sign*,signer $,signer le
      -1 simple,simple $,since they,single sunday,sink*,sinking,sinon la,sister on,site $
      -1 sitting down,ski,skip $,skipped breakfast,slau*,slav*,slep*,slept,so far,so no,soeu*
      -1 soeur me,sofa $,soif d,soir le,soir*,soirs donc,solaires,solaires $,sold*,some examples
      -1 some of,sommes une,son bulletin,son wants,song,sont juste,sont sans,sorry i,sors plus
      -1 sort $,souc*,souci,sounds $,sounds good,spanish,spelling $,split,spre*,spreadsheet,sprint
      -1 stade it,stage chez,stage dans,stand noise,stays,sti,sti 0,still,stol*,stole,stole my,stone
      -1 story $,strasbourg,strasbourg $,stress,strict,strictes $,students,suffisent,suffit $
      -1 suis affame,suis alle,suis ambassadeur,suis arrive,suis bon,suis brule,suis completement
      -1 suis cool,suis deg,suis gauche,suis ne,suis nee,suis paume,suis prisonnier,suis seule
      -1 suis sous,suis terrorise,suis tombe,suit*,suite,suite je,sur ca,sur mer,suspendu,svt
      -1 switch $,synt*,t ai,t arrive,t es,t keep,t on,t that,tableau,tache,tailleur de,tambour $
      -1 tan i,tant pis,tante o,tarb*,tarbes,tarifs,tarifs sont,tatouage au,tatt*,tattoo,taxe,tchw*
      -1 tchwe,tchwe moi,tdah,te ka,teacher told,teaches,teaching,team lost,teas*,tease,tel est
      -1 telephone avec,telephone il,temps,temps faim,temps il,temps je,tente pas,tenu*,tenue,term
      -1 terrain,terrasse,terrasse il,terrorise,terrorise par,than wear,thanatopracteur,that $
      -1 that essay,that meme,that unfair,the band,the bass,the bus,the chess,the circus,the dance
      -1 the evening,the factory,the festival,the film,the floor,the government,the market
      -1 the neighbour,the open,the scouts,the second,the week,the wind,they cancel,they said
      -1 this weekend,tho,tho $,thon $,thoughts,thre*,thum*,thyroide $,ti moun,tient un,tiktok $
      -1 til un,timber,time he,timide mais,tir,tire une,tired,tirer les,titres,to apply,to go
      -1 to join,to prom,to read,to redo,to save,to sleep,to start,to talk,to us,toge*,together
      -1 together $,tole*,tond*,top $,touche le,touche une,toujours le,toulouse $,toun*,tour de
      -1 tour*,tourne $,tourner $,tournoi $,tours $,tout arreter,tout c,tout la,tout recommencer
      -1 tout refaire,tout si,toute,tps $,trac avant,train as,trainees $,trajets,trajets $,transport
      -1 transporter,transports,transports $,traq*,travail de,travail dehors,travail le,travaille au
      -1 travaille dans,travailler la,travers,trip,trip $,tro de,troisieme,trompe,trompee $
      -1 trop court,trop dur,trop jeune,trop mais,trop peut,trou*,trouble,trouble $,trouve nul
      -1 trouvent ils,trouver $,trouver des,trouves,truc*,trucider,tryi*,trying,tuer des,turn*
      -1 turned 0,twic*,twitter,two,two hours,tympans,type $,uit,un appartement,un autre,un bac
      -1 un bateau,un c,un cap,un carton,un creeped,un film,un foyer,un fusil,un grand,un handicap
      -1 un humain,un job,un lien,un ordinateur,un peu,un pour,un rhume,un self,un suicide
      -1 un tableau,un tdah,uncle says,under,une amend,une cabane,une eure,une fin,une journee
      -1 une maison,une pause,une phrase,une souris,une vis,une vraie,unfa*,unfair,ungl*,unit*
      -1 unite $,until i,upholstery,us and,usel*,useless,v,va,va mais,vais la,valence,valognes
      -1 valognes $,vannes,velo $,velos $,vendu,venir ma,venir quand,venir voir,vent*,vente,verre
      -1 vers qui,vet,veut la,veux $,veux aider,veux de,veux devenir,veux gagner,veux parler
      -1 victimes de,vide apres,videos de,vie de,vie dehors,vient d,vient dormir,village a,ville $
      -1 ving*,violated,violence,virer du,vis a,vis avec,vis chez,vis en,vis mal,visite $,viss*
      -1 vit chez,vite*,vitesse,vitr*,vivre chez,voie,voir,voir c,voir ce,voir la,vois une,voisine
      -1 voisins m,voiture pendant,voll*,volley,volontiers,vont m,vos tarifs,votre formulaire,voua*
      -1 voudrais changer,voulu dire,vous aussi,vous c,vous donnez,vous me,vous parlez,voyager
      -1 vraie vie,vraies,vraiment $,vue,vwazen,wall*,want me,was five,was my,we argue,we slept
      -1 weather,wedn*,week*,weekends,what have,what time,what would,when my,where s,who get,whoe*
      -1 whoever,whos*,will murder,will my,wind,wint*,winter,with this,without asking,wobb*,wome*
      -1 wonder,wood,working,worth,woul*,would he,wrec*,wrecked,y tout,year of,yinm pas,you say
      -1 youn*,your*,yourself,zepi*,zeti*,zing*,zone,~AbasadEr,~Adbal,~Agaj,~Aket,~Asanm,~Askri
      -1 ~Asver,~Atan,~AvA,~CApiQ,~CakI,~Cal,~CamIg,~CarpAt,~Ceki,~Cen,~CerCQ,~Ceval,~Cevo,~Cok
      -1 ~Cristma,~Cvazi,~Ere,~IdepAdA,~Ife,~Iformatik,~Igl,~Igri,~Ipo,~Iposibl,~IsAdi,~IstruktiQ
      -1 ~IternCi,~Itero,~ItervAtiQ,~Ito,~Qze,~Ur,~WNQ,~aCev,~ab,~abor,~abov,~adA,~adorA,~adorabl
      -1 ~afektif,~afiC,~ago,~agoni,~aie,~ake,~akomodatiQ,~aktiQ,~alarm,~alf,~aljebr,~also,~amAd
      -1 ~ame,~ap,~apl,~aprenA,~ar,~arasIg,~ardli,~are,~argu,~arier,~arnak,~arselmA,~artizA,~arv
      -1 ~astm,~astma,~atAt,~bQ,~bQb,~bUrj,~bUro,~baNol,~baguet,~ban,~barbeku,~barbi,~basketbal,~bea
      -1 ~beatIg,~bedtim,~befor,~bel,~binom,~bioloji,~blaf,~blakberi,~bomQ,~bonm,~bordo,~brI,~break
      -1 ~brigad,~bro,~bruiAt,~budj,~build,~buli,~burn,~dAtist,~dEr,~dI,~dQk,~dUsEr,~dUt,~dafil,~dak
      -1 ~dark,~davA,~dealIg,~debrUil,~defA,~deg,~dekor,~depan,~desAbr,~devQ,~devor,~deziN,~diferAs
      -1 ~dijQ,~diplQ,~diplom,~direktEr,~dirti,~diskusiQ,~dizast,~dokumA,~domestik,~drI,~dreA,~drom
      -1 ~drop,~dul,~durIg,~dve,~e,~eadCo,~eazili,~edukatEr,~efektif,~egU,~ekrA,~elo,~elp,~enmA
      -1 ~epinar,~erisQ,~eta,~etabli,~exkuz,~exo,~explI,~fAs,~fUr,~fWr,~fa,~faktur,~fanmi,~federatiQ
      -1 ~fera,~festival,~fevri,~fi,~fiften,~finister,~fizio,~flUr,~flem,~fodfrA,~fodr,~for,~forj
      -1 ~fork,~form,~fotEil,~frezEz,~fri,~friAdli,~frigorist,~frozA,~fuit,~ful,~funebr,~gI,~galer
      -1 ~gamIg,~garU,~garaj,~gardA,~gargUil,~garon,~governmA,~gp,~grAdfat,~grAdi,~grAp,~grafist
      -1 ~grenobl,~grip,~grov,~guitar,~gvoka,~iUngst,~iUrself,~ibU,~irlAd,~jE,~jUA,~jardI,~jardin
      -1 ~jmEr,~jp,~judo,~kAbUi,~kQduit,~kQfidAs,~kQfitur,~kQpletemA,~kQsAtemA,~kQsider,~kQtr
      -1 ~kQtraseptiQ,~kQtrol,~kQviA,~kUdr,~kUrir,~kUturier,~kabin,~kafar,~kak,~kalifikatiQ,~kanap
      -1 ~kapo,~kapt,~kar,~kardiak,~kares,~katastrof,~kelk,~kestioner,~kijA,~kleanIg,~knk,~knokIg
      -1 ~kodIg,~kok,~komun,~komut,~konmiA,~kostum,~kot,~kra,~krel,~krem,~kreno,~krim,~kriminel
      -1 ~krok,~kruC,~kruel,~lAp,~lAtrepri,~lU,~lUi,~label,~lak,~laka,~lamAtA,~lapli,~lekQ,~lektur
      -1 ~lesiv,~limit,~lis,~livrezQ,~loa,~logo,~lov,~lvA,~mACest,~mAbet,~mUe,~mUtQ,~maj,~majEr
      -1 ~malo,~mamUdzU,~maniak,~manipul,~masQ,~matematik,~matier,~mazoCism,~meCA,~meazur,~mekano
      -1 ~menuizeri,~meri,~metres,~metropol,~mikro,~militer,~mok,~motiv,~mrk,~mulUz,~nUrir,~nana,~ne
      -1 ~ned,~nedl,~nefev,~nigtmar,~nineten,~notif,~notr,~nu,~obligatWr,~observ,~od,~odEr,~oktob
      -1 ~omevork,~orQ,~ora,~ordinari,~organiz,~orloj,~otA,~otaj,~oteli,~ove,~oversl,~pAsemA,~pUr
      -1 ~panel,~pano,~pap,~paradi,~parkUr,~partaj,~pasiQ,~pask,~patat,~patiA,~patron,~paz,~periguE
      -1 ~personaj,~pezekit,~pfm,~pitagor,~pitr,~plIb,~plum,~pok,~pol,~portel,~posibilit,~pozib,~prQ
      -1 ~presk,~prevWr,~prizoni,~probablemA,~problA,~program,~proj,~prop,~psk,~rUb,~rUt,~rai
      -1 ~ralAti,~realiz,~redemar,~redon,~refuj,~rekQ,~rekQsili,~rekQversiQ,~rekal,~rekonu,~rekor
      -1 ~rektifi,~relev,~remork,~repet,~repoz,~res,~resA,~restoratiQ,~retap,~riC,~ro,~rob
      -1 ~rolerkoast,~rsa,~ruC,~rubiC,~sAgli,~sIjIg,~sIkiem,~sQg,~sUsi,~safeli,~safeti,~sakr,~sal
      -1 ~salad,~sali,~sava,~seAs,~sejUr,~selIg,~semen,~semi,~sen,~seruri,~servir,~servo,~sesiQ,~siA
      -1 ~siej,~simA,~sir,~sirku,~sirkui,~siti,~sivik,~skI,~sko,~skolarit,~skolariz,~skor,~skratC
      -1 ~soEr,~soler,~sort,~sortA,~spaniC,~spar,~spli,~sprI,~spreadC,~sti,~stol,~strasbUrg
      -1 ~subjQktif,~sufizA,~suit,~surpriz,~suspAdu,~sv,~tAk,~tCv,~tIg,~tIpA,~tUrnW,~tanatopraktEr
      -1 ~tarb,~tartin,~tato,~tax,~tda,~teaz,~tenu,~teras,~teroriz,~tojet,~tordr,~trAsport,~trUbl
      -1 ~trUvA,~trWziem,~traktEr,~trav,~triIg,~tru,~trusid,~tvis,~ufolsteri,~umA,~unit,~utiliz
      -1 ~uzel,~vAd,~vAdu,~vAt,~vQd,~vUatur,~vWA,~vWr,~vWzin,~valAs,~valid,~vazA,~vednesdai,~vekA
      -1 ~velo,~violat,~vites,~voev,~volQter,~volQti,~volei,~vorkIg,~vot,~voz,~vrek,~vue,~zon
      -2 0 0,0 a,0 bornes,0 c,0 mais,0 min,0 minutes,0 on,0 pour,@alone @hide,@alone @night
      -2 @alone @nobody,@blow @alone,@blow @body,@blow @empty,@blow @fine,@blow @life,@blow @means
      -2 @blow @mock,@blow @nobody,@blow @stop,@blow @work,@body @illness,@body @play,@boss @age
      -2 @boss @help,@boss @illness,@boss @laugh,@boss @since,@cant,@cant @exam,@cant @night
      -2 @cant @sexual,@cant @since,@child @age,@child @laugh,@cry @exam,@cry @force,@cry @laugh
      -2 @cry @sexual,@die @drink,@die @fiction,@die @life,@die @sexual,@die @shame,@drink @craft
      -2 @drink @fiction,@drink @fine,@drink @nobody,@elder,@elder @craft,@elder @die,@elder @escape
      -2 @elder @fiction,@elder @marry,@elder @mock,@elder @partner,@empty @escape,@empty @fiction
      -2 @empty @laugh,@empty @return,@empty @street,@empty @work,@escape @laugh,@escape @online
      -2 @family @life,@farewell @fiction,@farewell @force,@farewell @mock,@farewell @pointless
      -2 @farewell @shame,@father @friend,@father @laugh,@father @pointless,@father @thing
      -2 @father @work,@fear @always,@fear @escape,@fear @exam,@fiction @laugh,@food @fiction
      -2 @food @play,@food @thing,@force @age,@force @exam,@force @nobody,@force @pointless
      -2 @friend @fine,@friend @laugh,@friend @mock,@friend @work,@help @laugh,@help @pointless
      -2 @help @thing,@hide @food,@hide @sexual,@high @alone,@high @fine,@high @laugh
      -2 @high @pointless,@high @sexual,@hit @always,@hit @exam,@hit @food,@hit @means,@home @marry
      -2 @home @sexual,@home @since,@home @thing,@je @cry,@je @hit,@je @me,@je @play,@life @fear
      -2 @life @food,@life @online,@life @sad,@man @alone,@man @empty,@man @exam,@man @nobody
      -2 @man @pointless,@man @selfcut,@marry @exam,@me @cry,@me @empty,@me @exam,@me @help
      -2 @me @illness,@me @play,@means @food,@means @illness,@means @online,@means @sad
      -2 @means @shame,@means @since,@means @thing,@mock @craft,@mock @nobody,@mock @shame
      -2 @mother @exam,@mother @help,@mother @man,@mother @return,@mother @since,@mother @thing
      -2 @night @always,@night @fiction,@night @force,@night @mock,@night @shame,@online @fine
      -2 @online @help,@online @play,@online @shame,@partner @farewell,@partner @mock
      -2 @partner @shame,@partner @stop,@pointless @exam,@return @always,@return @school,@sad @exam
      -2 @sad @laugh,@school,@school @laugh,@selfcut @drink,@selfcut @force,@selfcut @sleeve
      -2 @sexual @drink,@sexual @help,@sexual @thing,@shame,@shame @craft,@shame @work
      -2 @sibling @fiction,@sibling @play,@sibling @sad,@sibling @street,@since @work,@sleeve @money
      -2 @step @family,@step @nobody,@stop @craft,@stop @empty,@stop @fear,@stop @night
      -2 @stop @return,@street @sexual,@they,@they @alone,@they @drink,@they @means,@they @night
      -2 @they @play,@they @return,@tired @fear,@tired @school,@tired @work,@work @craft
      -2 @wound @empty,@wound @fine,@wound @illness,@wound @mock,@wound @play,@wound @shame,^ 0
      -2 ^ adan,^ adieu,^ alors,^ as,^ aucun,^ b,^ beaucoup,^ bleeding,^ bonjou,^ boulogne,^ break
      -2 ^ celle,^ certainement,^ changer,^ come,^ cousin,^ danger,^ dehors,^ do,^ donne,^ dormir
      -2 ^ du,^ e,^ electrician,^ entre,^ excusez,^ finir,^ franchement,^ frapper,^ get,^ go,^ hi
      -2 ^ how,^ jdors,^ kabrit,^ l,^ laissez,^ lajan,^ le,^ mais,^ mort,^ never,^ next,^ nothing
      -2 ^ nous,^ omg,^ osef,^ ouais,^ parce,^ partir,^ partout,^ pendant,^ pitit,^ pouvez,^ pri
      -2 ^ quatorze,^ que,^ quoi,^ raconte,^ reset,^ rester,^ retour,^ sleeping,^ so,^ sort,^ sos
      -2 ^ suicide,^ suprime,^ t,^ tes,^ thanks,^ ton,^ travail,^ um,^ vente,^ wesh,^ why,^ wipe
      -2 ^ yes,^ yora,^ your,a,a $,a among,a bien,a bloque,a brise,a c,a cause,a celle,a claque
      -2 a donne,a etudie,a eu,a explique,a fais,a fini,a finir,a fuge,a gagne,a half,a hand
      -2 a jamais,a kaz,a kettle,a leg,a lift,a linterna,a linternat,a manger,a mario,a marque
      -2 a marseille,a mistake,a month,a pain,a paper,a parle,a passe,a petit,a plus,a poignarder
      -2 a police,a quelque,a remplir,a repondu,a sec,a table,a tape,a til,a toulouse,a trouve
      -2 a vire,a voir,a vous,a year,abattre,abiz*,above,abso*,absolutely,abuse,accepte,accidentee
      -2 accord $,acheter,adap*,adapte,ado,adol*,adolescent,adore $,affame de,affe*,affelnet,affi*
      -2 affu*,afraid i,after training,again $,again from,age,agree,ah non,ahah,ahah $,ai arrete
      -2 ai assez,ai bosse,ai crie,ai de,ai deteste,ai encore,ai failli,ai fait,ai laisse,ai lu
      -2 ai mange,ai oublie,ai plein,ai que,ai quinze,ai seize,aid a,aide a,aide*,aider les,aidez $
      -2 aill*,aiment,aimerais savoir,ait,akra,aksi*,albi,albi $,all i,allemand,aller $,allez me
      -2 alone,alors $,alors moi,always through,amaz*,ambassadeur,ambassadrice,ambassadrice contre
      -2 amon*,among,among us,ampo*,ampoules,an entiere,an i,an moi,ancien,ancien patron,anciens $
      -2 and dad,and get,and got,and it,and pick,and would,anglais $,anne $,annees,ans,ans c,ans d
      -2 ans elle,ans pour,antr*,any types,anyway i,apart $,apart avec,appart a,appartement
      -2 appartement avec,appels,appendicite,applis $,apply,apprehende,apprehende la,apprend les
      -2 apprendre la,apprenticeship,apprentissage $,apre le,apres 0,arbr*,arbres,are,are lonely
      -2 argent de,army,arra*,arre*,arrete la,arreter maintenant,arrive pas,arriver,arriver $,as a
      -2 asi moi,ask me,assassine,assez de,assise,association $,associer,assu*,at first,atel*
      -2 atelier de,attaquer,attend dans,attendre,attends je,attends la,attente,au but,au chocolat
      -2 au chomage,au foot,au mariage,au nez,au ping,au porter,au primaire,au quebec,au stage
      -2 aucun $,aucun probleme,audi*,aunt,aurai,auri*,autre,autre jour,autre question,autrement
      -2 autu*,aux echecs,aux quatre,avai*,avais envie,avais mis,avait cinq,avait un,avan,avant $
      -2 avant les,avant un,avec ca,avec ce,avec l,avec leurs,avec ses,aver*,avertissement,avio*
      -2 avion,avoir choisi,avoir ma,avoir mon,avoir une,baies $,bais*,baisse,bake,bake off,ball
      -2 ball $,ballon,band,banq*,barbe,barre,bas que,basi*,basically,bass,bat toujours,bateaux $
      -2 bats pour,batt*,battered,bayo*,bayonne,beau,beau $,beau*,because i,bedr*,bedroom,before the
      -2 begi*,begin,being alone,being told,ben,ben 0,ben euh,ben moi,benevole,bete*,betes,betises $
      -2 bien calculer,bien me,bien ri,bikes,bit,blague $,blan*,bles*,blin*,blind,blind $,bloo*
      -2 blood,bloque $,boar*,boarding $,boeu*,boeuf,boeuf entier,bof,bois,bois et,bois li,bois pas
      -2 boit*,bomb*,bon a,bon je,bon pour,bonjou,bonjour,bons*,bonsoir,books,boot*,booth $,bore*
      -2 bori*,boring,boring $,boss $,boss final,bot,boulangerie $,boulogne,boulon,boulot $,bour*
      -2 bout*,bowl*,break,break a,bres*,brest,bricoler,bris*,brise,brise le,brother is,bruit ca
      -2 bruit et,brul*,bruler,bts,buil*,bullying week,bus,bus $,bus arrive,bus est,bus et,but i
      -2 c etait,ca arrive,ca c,ca cogne,ca ka,ca ne,ca que,ca roule,ca se,ca sonne,ca te,ca tombe
      -2 caba*,cachets pour,caisse a,calculer,called,can i,canape $,canc*,cancel,candidature,cap $
      -2 cap et,capt*,caresse,carre,carret,carton,casse,casse j,casse ma,ce bus,ce dans,ce jeu
      -2 ce midi,ce que,ce un,cereales,certainement,certainement pas,cet echanger,cette chanson
      -2 cette ecole,cette machine,cette question,cette ville,ceux,cfa,chamaille,chambre de
      -2 changer apres,chantier $,chaque moi,charpente,charrie,chasse,chasseur,chat,chat de,chaud a
      -2 chaudronnerie,chaudronnerie $,chaussures de,che mon,cheers,chef nous,cher et,cherche des
      -2 cheveux $,cheveux sur,chez l,chez le,chez maman,chez mamie,chez mes,chez papa,chies,chim*
      -2 chip*,chis*,chisels,choisir,choisis,chol*,cholet,chom*,chomage,chose,cine $,cinq minutes
      -2 clair $,claque $,claque la,class $,classe de,classe on,classes,clav*,cle dans,cler*,client
      -2 climbing,close,close to,clous,clow*,clown,clue,coating,cochon,code,coffee $,coiffeur
      -2 coiffeuse,coiffure on,coin,coll*,college on,colo*,com,combien,come $,come again,comics
      -2 commande,commandes,comme metier,comme mon,comme un,comme une,commence,comment ca,comment i
      -2 company,comprends,comprends rien,comptable,compte de,computers,concentre mieux,concours
      -2 conduire des,conduit,cone*,confiance $,conj*,connais,conseiller,construire,construis
      -2 contact avec,conversation et,cool,cool $,copain est,copain il,copain m,copine $,copine m
      -2 corde pour,correct,correcteur,corriger,cost*,costumes $,could i,couleur $,coun*,country
      -2 coupe avec,coupe en,couper en,couper le,couper les,courant,cours de,cours je,coursework
      -2 coursework $,court,cousin moi,cousine se,cout*,coutelier,couture,couvreur j,cpe,crai*,crav*
      -2 cravate,crea*,cree*,creer,creme,creve,crim*,cris*,crise,croissant,croix,croix rouge
      -2 croquettes,cross,cross $,croy*,croyais,cru mourir,cuisine,cuisinier $,cutter en,d ads
      -2 d entraineur,d envie,d idee,d kill,d ouvrir,d ulis,dad is,danc*,dance,danger public
      -2 dangereux,dangerous,dans dix,dans gta,date $,date*,dates,de bras,de calme,de contact
      -2 de cravate,de cuisine,de deux,de devenir,de froid,de garcon,de garde,de groupe,de joie
      -2 de mourir,de moyenne,de musique,de nantes,de noel,de parcoursup,de paris,de parler
      -2 de pierre,de poche,de porc,de prison,de projet,de ses,de temps,de tp,de truc,de vache
      -2 de venir,de viande,de voie,dead,dead tired,dealing,deat*,death,deba*,debat,decider,decole
      -2 decoupe,decouvre,decroche,decus,defi*,defiscalise,defonce a,dehors,dehors je,dehors mon
      -2 demande a,demande ce,demi,demonte tout,demonter,depart,depl*,depliant,depo*,depuis le
      -2 derange,derange pas,derriere un,deryer $,des animaux,des ecoles,des eleves,des enfants
      -2 des etudes,des foi,des mots,des murs,des places,des points,des stagiaires,des vestiaires
      -2 des videos,desc*,descolarise,desert $,design the,dessiner,dessiner $,dessins,dessins aimes
      -2 dessus c,dest*,destroyed,deta*,deteste les,deteste me,detr*,detruit,deux cents,deux heures
      -2 deuxieme $,devenir pilote,deye y,di pour,di que,did you,die of,died last,died laughing
      -2 died when,dieu $,difficile a,dimanche $,diplome,dira*,dire $,dire quoi,dis non,disait le
      -2 discute,discute avec,discuter,disons que,disparaitre sous,dispute avec,diss,dit $,dit de
      -2 divo*,divorce,dix sept,do my,do they,do you,documentaire,does,does that,doig*,doigts
      -2 doigts de,doin*,doing,donc j,donne $,donne envie,donnees $,donner des,donnez moi,dormi sous
      -2 dormir a,dors,dors presque,dos je,dossier,doute,dram*,drea*,drinks,driv*,driving,droit $
      -2 drole $,du,du bois,du boulot,du camion,du chantage,du cote,du dimanche,du genre,du lundi
      -2 du mali,du matin,du moment,du monde,du monopoly,du noir,du repas,du suicide,du tout
      -2 du voisin,dump*,dumped,duol*,duolingo,during the,dysl*,dyspraxie,dyspraxie so,e demi,e mi
      -2 e tre,eau $,ebeniste,echecs,ecole depuis,ecole finie,ecole pour,ecole pourrait,ecra*,ecrire
      -2 ecris $,ecrit $,ecrit une,ed,educ*,educateur,educatrice,efas,efas tout,effa*,egzi*,egziste
      -2 elag*,elagueur,elas*,elastique,elec,electrician,electricien,electrique,electrique $,eleve $
      -2 eleve peut,eleves peuvent,elle $,elle coudre,elle ferme,elle m,elle marche,elle sert
      -2 elle voit,em,emai*,emba*,embarrassment,embete je,embrouille avec,en 0,en apprentissage
      -2 en car,en compte,en cour,en droit,en e,en ete,en famille,en feu,en internat,en miettes
      -2 en moins,en orthographe,en parachute,en parle,en quoi,en retard,en reve,en seconde,en sors
      -2 en tant,en temps,en trois,en trottinette,en vais,encore a,encore le,encore que,encore rate
      -2 encore sur,end avec,end up,enfant il,enferme $,enferme je,enfin plus,engager,engi*
      -2 english $,enmen fais,ensemble,entend,entendu $,enters a,entier,entiere bullying
      -2 entreprises $,entretien $,envie d,envisageable,epaule,epil*,epilation,epin*,epis*,episode
      -2 equa*,equipe $,equipment,erre*,erreur,erreur des,ertan,es un,esca*,escalade,escalade $
      -2 escalier en,essay,est,est 0,est au,est bientot,est calme,est ce,est chasseur,est cool
      -2 est deux,est embrouille,est exigeant,est ferme,est genant,est important,est onze,est partie
      -2 est petit,est retrouver,est sdf,est surveillant,est tres,esto*,estomac,et de,et demi,et euh
      -2 et mon,et quel,et toi,etait,etap*,etapes,etes dedans,etre infirmier,etre pompier,euh je
      -2 eure,every sunday,every weekend,everything i,everything you,evid*,evidemment,evil,ex and
      -2 ex me,exact,exam,exam $,excel,excl*,exclu,excusez,excusez moi,exem*,exercice,exigeant
      -2 existe t,explose,explose a,expression $,fac,faci*,facile,facile $,fail,failed,faire comme
      -2 faire d,faire de,faire pour,faire tuer,faire une,fais blag,fais de,fais des,fais manje
      -2 fais quoi,fait le,fait mon,fait noir,fait rire,fait son,faites,fallait,famille a,famille le
      -2 famille pas,fari*,fasting,fatigue aujourd,fatigue le,faudrait que,faut changer,faut il
      -2 faut que,faut vraiment,fear,fede*,federation,feel suicidal,femm*,fenetres,fer,fera $
      -2 ferai $,ferme $,ferrant,feu,fiche $,fier $,fier*,fift*,filer $,fili*,fille elle,fille qui
      -2 filles,films $,fils refuse,fim,final $,finalement,fing*,fini le,finir 0,finir avec,fire
      -2 firm,firs*,first,first then,fixe,flat after,fleuriste,flingue,flut*,foot et,for a
      -2 for leaving,for now,for our,for pancakes,for success,for the,for uni,force,foret,forf*
      -2 forfait,forge,forge $,forgot,forme,formulaire,found him,fournisseur,fournisseur $,foyer a
      -2 foyer et,foyer sans,fr $,francaise,france,france depuis,franse,frappe une,freezers i
      -2 freezers ma,french $,frere casse,frere est,frere fait,frere frappe,frere il,freres
      -2 freres et,friday $,frit*,frites,frites $,froid dehors,frr,frr $,fugue chez,fugue de
      -2 fugue du,fugue je,fume pas,fumer,fusil,gagn,gagne $,gale*,gamin,gamin $,gaming,garagiste
      -2 garanti,garcon i,garcons $,garde des,garde mes,gardes,gardien,gare de,garo*,gateau,gave me
      -2 genant $,gendarme,genou $,genou a,genre a,genre je,gens $,gens comme,gens m,gentiment,geog*
      -2 geography,gere,geste,geste $,get me,get my,get paid,get that,glasses,glue,glue gun,glut*
      -2 gluten,go back,going to,goodbye $,gosse,got murdered,got to,gouter $,gouts,gouts $,grades
      -2 gram*,grammaire,gran,grande,granmer,gren*,griffe tout,grim*,gros,grosses machines,grou*
      -2 group project,groupe $,groups,guess it,gwo,h max,ha ha,habite,habite dans,habite en,haircut
      -2 half*,hall,hams*,hamster,handicap,harcele,harcelement dans,hari*,hate $,hay,he sees,head*
      -2 heal*,health,heard,heat,heat $,heav*,heavy,heavy things,heights $,hell,hesite entre,heureux
      -2 hi,hier je,him a,him back,histoire $,history and,home at,home in,home on,homeless
      -2 homeless i,homeless in,homme que,honest,honest $,honte,horl*,horreur,hostage,hot,house in
      -2 how do,how many,huit jours,humain,hung*,hungry,hungry for,i broke,i carry,i come,i gagn
      -2 i had,i help,i ja,i left,i met,i nearly,i need,i skipped,i take,i we,ice,idea what,idee $
      -2 idee de,idee pour,il adore,il de,il fait,il gagne,il harcele,il mange,il marque,il parle
      -2 il perd,il peut,il regarde,il restait,il touche,il un,important $,impossible de,impr*
      -2 in september,in troisieme,in winter,inde*,indu*,infirmier,info,information,informations
      -2 infos,inquiete je,installer,interesse pas,interests,interests me,internet,interview $,invo*
      -2 irait,is afraid,iser*,isere,isere $,it went,its just,j appelle,j apprehende,j apprends
      -2 j espere,j habite,jade*,jaden,jama*,jamais,jamais ete,jan pour,janti,jardin,java*,javai
      -2 je casse,je cherche,je choisi,je comprends,je continue,je crains,je cuisine,je deteste
      -2 je di,je discute,je dors,je fasse,je fastest,je ferme,je frappe,je fume,je joue,je kiffe
      -2 je lache,je meme,je oublie,je parte,je peu,je pourrais,je prendre,je redouble,je retrouve
      -2 je rien,je savoir,je serre,je tire,je tue,je vends,je veux,jenne,jete un,jeter par,jeunes $
      -2 jodi,joie $,join,joke*,joue $,jouo*,jouons,jour de,jour des,jour il,journee,jours puis
      -2 jours sans,juli*,juliette,jumped,jupe,just a,juste des,juste fatigue,jvie*,jvien,ka aller
      -2 ka cried,ka di,ka manje,ka prendre,ka viv,kabr*,kabrit,karate,kart,kask*,kay moi,keba*
      -2 kebab,kebab $,kestion $,kett*,kettle,kiffe,kiffe $,kilometre,kilometres $,kniv*,knives
      -2 kolo*,kolombo,konb*,konbyen,kone pas,konm,kosa,koum*,kouz*,l appendicite,l apres,l ecran
      -2 l elastique,l equipe,l escalade,l estomac,l histoire,l inscription,l oeil,l option,l orne
      -2 la avan,la bourre,la campagne,la couette,la couture,la croix,la cuisine,la fac,la forge
      -2 la garde,la hauteur,la honte,la m,la manche,la mauvaise,la meme,la mer,la moitie,la parole
      -2 la parti,la peche,la peinture,la photo,la pratique,la premiere,la queue,la rage,la regle
      -2 la retraite,la sauce,la se,la seance,la securite,la suite,la telecommande,la terre,la thune
      -2 lache en,lad,laid*,laisse de,laisse pas,laisse tomber,lama*,lance $,lancer,land*,langues
      -2 larg,larg pas,last message,last year,late*,latelier,lath*,lathe,lati*,latin,le ballon
      -2 le bureau,le canape,le chien,le correcteur,le coup,le dernier,le film,le genou,le in
      -2 le jury,le lendemain,le mans,le mardi,le matin,le mec,le meilleur,le meme,le mot,le noir
      -2 le permis,le pied,le plombier,le pri,le riz,le seum,le soleil,le talon,le tissu,le trac
      -2 le trajet,le vertige,leco*,leg,leg they,legu*,legumes,lent*,lequ*,lequel,les,les ai
      -2 les choses,les commandes,les cours,les dessins,les etapes,les etudes,les femmes,les films
      -2 les heures,les main,les memes,les patrons,les pieds,les places,les soins,les yeux,lessons i
      -2 let,let me,lettre $,level,lever tot,li fais,libre,lien,lien $,lieu,lift $,lift heavy
      -2 like fixing,like*,liked,lise,list,lit mes,litteralement,live in,load*,local,loin de,loin je
      -2 long mais,lori*,loto $,loue*,louer,loui*,louin,lourds,love it,lui apprend,lui prete
      -2 lunettes $,lyce*,lyon $,m 0,m always,m enerve,m evade,m looking,m quite,m stuck,ma boite
      -2 ma candidature,ma defonce,ma explose,ma faim,ma fille,ma griffe,ma maquette,ma mere
      -2 ma parle,ma societe,ma tue,ma valise,ma vie,ma vue,macon $,mai j,mail*,maillet,main*,mains
      -2 maintenant et,mais ca,mais le,mais on,maison a,maison enters,maison est,maison on
      -2 maison pas,maison pour,maisons $,maitresse de,maki*,making,mal o,maman ka,mami*,mamie
      -2 manche $,manette $,mange a,mange comme,mange halal,mange quoi,mange rien,manje tout,manque
      -2 manquerait,manquerait un,mans,mans $,manuelle,manz,marche plus,marche pour,mare*,marechal
      -2 marechal ferrant,mari et,mari*,mariage de,mario,mario kart,maro*,maroc,marque,marque $
      -2 marrant,marrant $,marseille,mason $,massacre,masse,matc*,mate got,mates,math,matiere
      -2 matiere $,matin mais,matin pour,max $,mayb*,maybe,mayo*,mayor,mbap*,mbappe,mbappe est,mdrr
      -2 me about,me barre,me bi,me bouge,me bruler,me derange,me dire,me dit,me donne,me into
      -2 me jette,me laisse,me li,me mi,me montre,me my,me off,me persecute,me plait,me some
      -2 me taper,me trouve,meant,mec il,mechant $,meil*,meme faire,memes,menace d,menage $,mende $
      -2 mentir $,menuisier,merc*,merci $,mere,mere fait,mere le,mere prend,mere quand,merite $
      -2 mes amis,mes chaussettes,mes cheveux,mes copains,mes cousins,mes donnees,mes etudes
      -2 mes messages,mes parents,mes reponses,mes voisins,met $,metal $,metiers $,metro,mettre les
      -2 metye a,metz,meub*,mi sent,mi yinm,midi $,miet*,miettes,mili*,minc*,mince,mind,mini*
      -2 ministere,minu*,minute $,mis un,mise*,missed,mist*,mistake,mistake $,mo epi,mo ri,mobylette
      -2 mode*,model,moi a,moi byen,moi chez,moi est,moi man,moi non,moi ri,moi se,moi tant,moi un
      -2 moi une,mon ancien,mon argent,mon associer,mon canape,mon cap,mon compte,mon educatrice
      -2 mon frigo,mon gamin,mon grand,mon imprimante,mon lit,mon lycee,mon ordi,mon reuf,mon reveil
      -2 mon scooter,mon since,mon stage,mon telephone,mon velo,mon village,monn*,monnaie,monnaie $
      -2 month,montre,mord*,mornings,mort l,mort la,mort pour,morts,mot de,mote*,moul*,moun $
      -2 moun ka,mourir j,mourir quand,moustache,move away,moyenne $,much,mum and,mum says,murdered
      -2 murs $,music,musique,musique $,my arm,my aunt,my bike,my brother,my d,my first,my gran
      -2 my grandad,my grandma,my mates,my report,my skin,my wrist,myself don,n avale,n using,nail*
      -2 nails,nan j,nantes $,nati*,nationale,natu*,nature,nature $,ne m,ne se,ne sert,ne tiens
      -2 ne vaut,nearest,nearly died,nee,nee le,neige,nervous,nettoyer,neuf $,neve*,never,never been
      -2 news*,next,nez,nickel $,niece is,nimporte quoi,nive*,niveau,nn pas,no clue,no idea
      -2 noie dans,nom sur,noms,noms et,non,non on,non personne,not $,not at,not being,not on
      -2 not sure,note*,notes,nothing else,notre club,nou an,nourrit $,nous etudiant,nous il,nouv*
      -2 nuit a,nuit elle,nul a,nul en,numbers,nute*,nutella,oben,occupe,oeil ce,of embarrassment
      -2 of heights,of that,of this,off,off to,omg,on arrete,on cherche,on connait,on dirait
      -2 on dormait,on etait,on garder,on manger,on peu,on saturdays,on those,on wednesdays,one and
      -2 ont quitte,onze heures,opere,option,or is,oral,ordinateur,ordinateur $,orei*,orie*
      -2 orientation $,orienter,orleans $,orthographe,ou,ou dans,ou les,ou quoi,ou se,oui,oui je
      -2 oui mais,oui monsieur,our,our school,out with,ouvert $,ouvertes $,ouvrir l,over at,own flat
      -2 painter,pancakes,pancakes $,pann*,pans*,panse,pansement,paper,papi*,papier je,par l
      -2 par nuit,parc*,parcoursup $,pard*,pareil $,parents are,parents me,parents sont,parf*,pari*
      -2 parle arabe,parle d,parler a,parler je,parole,parrain il,part of,part pour,partage ma
      -2 partant,parti $,participer,partir loin,pas 0,pas aimer,pas cher,pas compte,pas du,pas et
      -2 pas je,pas juste,pas payer,pas porter,pas probleme,pas suicidaire,pas travailler,pas vle
      -2 pas voiture,pas vouloir,passante,passe t,pate $,pate a,pate feuille,patisserie $,patrick
      -2 patt*,pattes,pau,pause and,payer,payer c,pe votre,peau $,pech*,pein*,pell*,pena*,penalty
      -2 pendu,pense $,people $,perd,perds des,perdu $,perdu mes,perdu mon,pere boit,pere crie
      -2 pere travaille,pere veut,personne la,peter,peter un,petit,petit $,petit dejeuner,peu mais
      -2 peu pour,peu triste,peur,peur j,peut aider,phar*,photo d,photo moi,photos sur,phra*,phrase
      -2 physique,picking,piec*,pieds $,pier*,pierre,pige*,pilo*,pilote,piment,ping,ping pong,piqu*
      -2 pique,piscine $,pist*,piste,pitit,pla,place,place en,placement,plairait pas,plan $,plants
      -2 plaster,plaster on,platre $,ple,pli,plon*,plui*,pluie,plus bas,plus de,plus en,plus petit
      -2 plus pres,plus proche,plus qu,plus tot,plus un,plutot mourir,poch*,poignarder
      -2 poignarder dans,points,points $,pois*,poisson,police office,pompes,ponc*,pong,ponp*,pont*
      -2 poor,porter monnaie,portugais $,posi*,positive,poster,pota*,pote samedi,pote vient,potes
      -2 potes $,potes m,pottery $,poul*,poule,poule $,pour absence,pour avoir,pour cette
      -2 pour demain,pour mes,pour payer,pour rentrer,pour repondre,pour reussir,pourquoi tu
      -2 pourrais,pourrait,pousser,pouvez,practice $,prat*,pratiquement,pray,pre,premier,prend des
      -2 prendre $,prendre le,prends ce,prends la,prenez,prenez des,prepare le,prepare un,pres
      -2 presents,presque $,presque tous,presse,prete,prete mon,pri de,primaire,printer,pris $
      -2 pris a,pris la,pris un,prison break,prisonnier,private,privee,prix de,probleme $,prochaine
      -2 prof $,prof maman,prof nous,prof principal,professeur dans,professionnel,profs m,projet de
      -2 prop*,propose un,protection,psg $,ptdr je,pub,puis je,pull $,punching,pure,put her,pwob*
      -2 pwoblem,quand pour,quarante,quat*,quatre,quatre veines,quatrieme $,que oui,que porter,que t
      -2 queb*,quebec,quee*,queen,quelles,quelque part,quelques jours,quels,question,qui dort
      -2 qui nous,quiche,quim*,quimper,quimper $,quinze,quinze $,quite,quite shy,quitte le
      -2 quitter la,quiz,quoi,quoi c,quoi ce,quoi faire,quoi les,quoi pour,racl*,raclee,raconte moi
      -2 radio $,rage,rain*,ramadan je,range $,range pas,ranger $,rantre $,rapp*,rare*,rasoir $
      -2 rass*,rassurez,rate encore,rate le,ravie,reading,receive,recette,recruter,rect*,redi*,redis
      -2 redo,redouble $,ref,refait,reflechir $,refo*,refuse d,refuse dans,refuses to,regarde la
      -2 regime,region,regrette d,rele*,reli*,relo*,remets,remi*,renn*,rennes,rentre tard,rentree $
      -2 rentrer le,rep,reparer des,reparle,repart,repas de,repe*,repeat,repete $,repondu,report
      -2 repr*,reprendre,reprends,reseau,reseau $,reset,resp*,respecte $,ressemble,restait
      -2 restauration,reste a,reste ca,reste dans,rester assise,restore,resu*,retard,retard il
      -2 retour $,reuf ma,reun*,reunion,reus*,reve $,reveil $,revenir,reviens,reviens a,revise
      -2 reviser $,rien contre,rien depuis,rien fait,rien il,righ*,right,right $,rire,rn,roads me
      -2 robes,rock,roll*,roma*,roman,rome*,romeo,rong*,ronge,ronge les,roof*,roofer,room,rosi*
      -2 rosiers,rosiers $,roubaix $,roue*,rouen,rougay,rougay sosis,rouge et,roulant,roulant $
      -2 roule $,route,rue il,s already,s arrange,s at,s entend,s entraineur,s evade,s going,s his
      -2 s killing,s occupe,sacr*,sad,safe*,saigne quand,sainte,sais rien,saison,salaire,salle $
      -2 salut $,sam,sandwich $,sang a,sans domicile,sans gluten,sans probleme,sans toit,saou*
      -2 saoule,satu*,saturdays $,sauf moi,saut,saute a,sauter en,sauv*,sauve,sava*,savo*,savoir ce
      -2 savoir pas,saw,says my,scal*,scared,scares,scares me,school near,scie,scolaire,scotch,scou*
      -2 scouts,screen,sculpter,se chamaille,se couper,se disputent,se faire,se fera,se marie
      -2 se passe,se sont,se tape,sea,seas*,season,second,second $,secours je,secours ma,see the
      -2 segp*,segpa,seiz*,seize,seize $,semaine a,semaine chez,semaine sur,seme*,sens*,separes,sept
      -2 serre mais,sert,sert plus,servent,ses bras,ses croquettes,ses dents,ses journees,setting
      -2 seul pour,seule a,seule je,seulement $,seum,seventeen,sewi*,sewing,sexual,she be,she sees
      -2 shoo*,shouting,shouts at,shre*,shut,si elle,si la,si possible,simplement,sin,sis,sister s
      -2 sitt*,situ*,six,six mois,sixt*,sixteen $,skate,slac*,smack,smas*,smashed,so $,so dead
      -2 so hard,soci*,socialement,soeurs,soigne,soin*,soir on,soir quand,soiree a,soirs $,soit trop
      -2 sola*,solf*,solfege,solo $,solt*,soltea,some smack,some time,someone who,something with
      -2 somm*,sommes,son cafe,son can,sonne mdr,sont ils,sont separes,sors,sorti,sortie $,sos
      -2 sos quelqu,sosi*,sosis,sou la,souder,soudure,souf*,soule,soup*,soupe,sous,sous l,sous les
      -2 sous traitant,souvent en,souvent les,span*,spea*,speak,spen*,spid*,spiders,spli*,split in
      -2 sport $,spri*,squad,stab*,stabbed,stage c,statistiques,step back,ster*,stmg,stmg $,ston*
      -2 stresse pour,strictes,stuc*,stuck,study $,stylo,succ*,success,suicidaire
      -2 suicide socialement,suicide squad,suis benevole,suis bien,suis dead,suis descolarise
      -2 suis dispute,suis du,suis enferme,suis jamais,suis jete,suis juste,suis ko,suis libre
      -2 suis morte,suis pas,suis plus,suis plutot,suis quelqu,suis seul,suis toujours,suis tres
      -2 suis trompe,suis trop,suisse,suit me,suiv*,suivi,suivre,super,supprimer mon,sur,sur ma
      -2 sur pattes,sur que,sure $,surnom de,surprise $,surtout le,surveillant de,surveille
      -2 surveille tout,susp*,swee*,sympa $,t,t $,t as,t bother,t elle,t erreur,t lift,t wait,table
      -2 tailleur,take on,taki*,taking,talking,talo*,talon,tanb*,tant qu,tante et,tante m,tap pas
      -2 tape pas,tape pour,taper la,tapissiere,tard $,tard le,tari*,tax,te regarde,teach,techno
      -2 tel $,tel me,tele $,tele ils,telecommande,telephone $,tell them,temps en,temps on,ten $
      -2 tension,tente en,tes,test,tete je,tete qui,than,the,the army,the best,the coach,the country
      -2 the course,the dark,the end,the house,the interview,the kids,the next,the oven
      -2 the placement,the plumbing,the poster,the ref,the sea,the stuff,the tax,the wrong,thea*
      -2 theatre,them with,then i,theorie je,there a,they $,they leave,think $,third,third $
      -2 this month,thon,thos*,those,threatening me,tiennent un,tiens a,time*,tins,tiny,tired after
      -2 tiss*,tissu,titr*,to ask,to be,to do,to eat,to his,to murder,to see,to study,toi qui,toit*
      -2 toits,told you,toma*,tomb*,tombent,tong*,tongue,tonton $,tonton moi,too far,top,tort*
      -2 torture,tot $,total,touche pas,touche que,touched me,touches,toujours au,toujours dans
      -2 toujours du,toujours rien,toupre,tournoi,tours,tous les,tout bon,tout d,tout de,tout depuis
      -2 tout il,tout petit,tout sak,tout sauf,tout va,trac,train $,train est,trained,traitant
      -2 traitant $,traj*,trajet $,tran*,transmettre,trap*,travail dans,travaille la,travaille pas
      -2 travailler $,travailler avec,travaux,tren*,tres peu,tric*,trois,trompe $,trompee,trop
      -2 trop bien,trop hate,trop loin,trop quoi,trop rien,trousse $,truc qui,tu crois,tu garde
      -2 tu gardes,tu sers,tu touches,tu vais,tu vas,tue le,two brothers,type,uh,un accidentee,un an
      -2 un apart,un apprenti,un atelier,un avertissement,un boeuf,un but,un casque,un coup
      -2 un croissant,un don,un eleve,un inconnu,un kebab,un logement,un ou,un pont,un poste
      -2 un salaire,un sous,un studio,un tatouage,une,une claque,une classe,une fugue,une nuit
      -2 une personne,une raclee,une scene,une sortie,une table,une voie,une vrai,unique $,unpa*
      -2 unpaid,unti*,until,up in,up on,up over,upho*,ursi*,usinage,util*,utiliser,va bien,va et
      -2 va le,va m,vacc*,vais dire,vais etrangler,vais exploser,vais fais,vais had,vais mourir
      -2 vale*,valo*,vege*,vegetarian,vendredi soir,vends,vente moi,ventre $,verb*,verbe,verre $
      -2 vert,vert*,very,vetements $,veui*,veuille,veuille pas,veux arreter,veux changer
      -2 veux quitter,veux tout,veux travailler,victimes,videos,vie a,vie au,vie dans,vie depuis
      -2 vie vite,viens du,vient,vier*,vierzon,vieu*,viole le,viole les,virer,vis,visit,voca*
      -2 vois bien,voisin fait,voisin il,voit plus,voiture $,voiture seulement,vola*,volailles
      -2 vole ma,vole mon,volet,volk*,volkan,vont me,vos eleves,votre,votre adresse,voud*
      -2 voudrais devenir,voudrais que,voulais,voulais disparaitre,voulu mourir,vous de,vous des
      -2 vous ecris,vous faites,vous ou,vu le,vu un,vue $,wage,want,was born,was the,watc*,watch,we
      -2 we go,wednesdays,week ends,weld*,welding,well $,wesh,what,what are,what can,what do,what to
      -2 whatever $,when the,whic*,who s,whole,why not,wikend,will be,wipe,wipe everything,with his
      -2 with school,with two,work $,work with,works,works nights,would,would like,would she
      -2 would this,wres*,wrestling,wrist,wrist on,wron*,wrong,y,y dors,yeah $,years ago,yes
      -2 yesterday $,yinm,yora,you,you $,you got,you help,you know,young,yout*,youtube,zeleve,zigo*
      -2 zomb*,~AbarasmA,~Abasadris,~Adika,~Ajin,~ApUl,~AplW,~As,~AsAbl,~AseN,~Ast,~Avizajeabl
      -2 ~CUtIg,~CW,~CWzir,~Ca,~Camel,~Cari,~Cas,~CasEr,~CatIg,~CekIg,~CiA,~Cizel,~Codroneri,~Col
      -2 ~Comaj,~E,~ErE,~Ide,~Idustri,~Ifirmi,~Ije,~Ipe,~Iterviev,~Itil,~Ivolv,~Qg,~Ubli,~Ue,~Ui
      -2 ~Uvert,~abatr,~abiz,~abri,~absoluteli,~adapt,~ado,~adolesA,~aer,~afeln,~ai,~akept,~akra
      -2 ~aksidA,~alQ,~albi,~alemA,~alerjik,~alfvai,~alkol,~alon,~alternAs,~amQg,~amiA,~anul
      -2 ~apAdisit,~apar,~apartemA,~api,~aprAtiseCi,~apreAd,~arbr,~ari,~armi,~asasin,~asiz,~asosi
      -2 ~atAdr,~ateli,~avA,~avertisemA,~aviQ,~bQjU,~bQjUr,~bQsWr,~bUd,~bUlQ,~bUloN,~bWt,~baion
      -2 ~balQ,~bar,~barb,~bater,~baz,~bazikali,~bedrom,~bejI,~benevol,~bez,~bit,~blId,~bo,~boEf
      -2 ~boa,~bok,~borIg,~brak,~bre,~briz,~bt,~bui,~buil,~dAjerE,~dAjerU,~dE,~dIp,~dUe,~dWg,~dWng
      -2 ~deba,~defAs,~defiskaliz,~dekUp,~dekol,~dekroC,~deku,~demi,~depar,~depliA,~derAj,~desin
      -2 ~deskolariz,~destrW,~detel,~diploma,~diskut,~dislexik,~dispraxik,~disput,~disputA,~distAs
      -2 ~divors,~doe,~dri,~drivIg,~duolIgo,~eal,~eatIg,~eavi,~ebenist,~ed,~edA,~edi,~edukatris,~efa
      -2 ~efas,~egzist,~eie,~ekip,~ekipmA,~ekrir,~elaguEr,~elastik,~elek,~emel,~epilatiQ,~epizod
      -2 ~erku,~es,~eskalad,~esper,~estoma,~et,~etajer,~etap,~etudiQ,~evenIg,~evidemA,~evil,~exA
      -2 ~exak,~exijeA,~exsel,~exseptiQ,~fA,~fE,~fEilet,~fIj,~fUrnisEr,~faktori,~farmasi,~fasil
      -2 ~fastIg,~fear,~fed,~fer,~fiCi,~filier,~film,~final,~finalemA,~firm,~flErist,~flIgu,~fle
      -2 ~flut,~fo,~forf,~forgo,~formuler,~fortnit,~fr,~frAk,~frAkez,~fraz,~frit,~fui,~garAti
      -2 ~garajist,~gardiA,~glu,~glutA,~goal,~grAdma,~grIp,~grad,~gramer,~granm,~gro,~gvo,~iU,~iUtub
      -2 ~ide,~ire,~izer,~jAdarm,~jAtimA,~jIp,~jUQ,~jadA,~jam,~jeografi,~jodi,~juliet,~jup,~jviA
      -2 ~kAdidatur,~kAp,~kAsel,~kIp,~kIz,~kQ,~kQdui,~kQkUr,~kQpani,~kQprA,~kQpri,~kQpta,~kQptabl
      -2 ~kQput,~kQs,~kQstrui,~kQstruir,~kUntri,~kUpA,~kUrA,~kUrsevork,~kUteli,~kUtur,~kW,~kWn
      -2 ~kabri,~kamiQ,~kan,~kana,~karAt,~karat,~kari,~karosi,~kasket,~katr,~kebab,~kebek,~kestiQ
      -2 ~ketl,~kfa,~kiC,~kie,~kif,~klIbIg,~klaC,~klavi,~klermQ,~klik,~klovn,~klu,~kne,~kniv,~koCQ
      -2 ~kod,~kolQbo,~komAs,~konetr,~konm,~korek,~korektEr,~korij,~koza,~kpe,~krWsA,~kravat,~kriA
      -2 ~kriz,~kro,~kroket,~kuizin,~kut,~lEr,~lIterna,~lQgu,~lUe,~lWe,~larg,~latI,~lazaN,~le,~leav
      -2 ~led,~legum,~lekel,~lesQ,~leta,~level,~liA,~liE,~libr,~list,~literalemA,~lokal,~loriA,~m
      -2 ~mAjer,~mEbl,~mIs,~mUlI,~mUstaC,~madam,~maib,~maiot,~mak,~makIg,~mami,~manet,~mani,~marA
      -2 ~mareCal,~marin,~mario,~marod,~marok,~mas,~masaj,~matC,~mazQ,~mbap,~meCanik,~mel,~melEr
      -2 ~menaj,~menu,~menuizi,~meti,~metr,~metro,~miet,~mil,~ministr,~mistak,~miz,~mon,~motEr
      -2 ~motorbik,~movIg,~muC,~murder,~nIb,~nUvel,~national,~natur,~nel,~nervU,~netW,~nev,~nik
      -2 ~nikel,~nivo,~not,~nutela,~obA,~of,~okup,~omel,~on,~op,~oper,~optiQ,~oral,~ordinatEr,~orel
      -2 ~oriAt,~ortograf,~ostaj,~ot,~otremA,~ovn,~pAdu,~pAkak,~pE,~pIg,~pIt,~pQg,~pUri,~pWNard
      -2 ~pWsQ,~paj,~pardQ,~parol,~partA,~partisip,~pasA,~pasera,~pat,~patisi,~patrik,~pe,~peC
      -2 ~penalti,~pie,~pier,~pies,~pijeQ,~pikIg,~pilot,~pimA,~pist,~piti,~plasemA,~plast,~ple,~plez
      -2 ~pli,~plui,~poC,~pozitiv,~prIt,~pratikemA,~prefer,~pres,~pret,~prezA,~prezAt,~primer,~priv
      -2 ~privat,~proCen,~profesionel,~pul,~pur,~pvoblA,~rEniQ,~rQj,~rU,~rUA,~rUgai,~rUj,~rUlA,~raj
      -2 ~rakl,~rea,~readIg,~redi,~redo,~referAs,~rejiQ,~rekrut,~relU,~repQdu,~reparl,~repor,~reprA
      -2 ~reprAdr,~resAbl,~reset,~restor,~retar,~retret,~revenir,~rez,~rezum,~ri,~rig,~roast,~robo
      -2 ~rof,~romA,~romeo,~roz,~rozi,~sE,~sEm,~sIg,~sIk,~sIplemA,~sQ,~sUd,~sUdur,~sUp,~sUrsil
      -2 ~sUtiA,~sWN,~saUl,~saj,~saler,~saturdai,~savQ,~sea,~seazQ,~segpa,~sekQ,~seri,~sertenemA
      -2 ~serv,~servA,~set,~sevAten,~sevIg,~sexual,~sez,~sezQ,~si,~situ,~skU,~skalpel,~skar,~skren
      -2 ~skulpt,~slak,~smaC,~solfej,~soltea,~sosialemA,~sozi,~spe,~speak,~spid,~star,~statistik
      -2 ~stilo,~stmg,~studi,~stuk,~su,~suivi,~suivr,~sup,~sur,~tAbU,~tAsiQ,~tAt,~tIb,~tQbA,~tQgu
      -2 ~tW,~tablo,~takIg,~talQ,~talkIg,~tapisier,~tarif,~tart,~teCno,~teatr,~telEr,~teorem,~teori
      -2 ~terI,~ti,~tini,~tisu,~titr,~tomat,~tortur,~total,~toz,~trAsmetr,~trAt,~trQpet,~trUv,~trW
      -2 ~traj,~trak,~trap,~travelQ,~travo,~tvo,~ui,~umI,~une,~ursIg,~uzinaj,~vIt,~vaj,~valoN,~vatC
      -2 ~veC,~vejetariA,~vek,~veldIg,~verb,~veri,~vierzQ,~viktWr,~violAs,~vip,~vizi,~volIt,~volel
      -2 ~volkA,~vrQg,~vre,~vrestlIg
      -3 0 de,0 h,0 tout,@alone @fine,@alone @help,@alone @home,@alone @marry,@alone @play
      -3 @alone @sexual,@always @age,@always @help,@blow @play,@blow @shame,@blow @thing
      -3 @body @alone,@body @high,@body @thing,@boss @always,@boss @food,@boss @high,@cant @online
      -3 @cant @play,@cant @pointless,@cant @return,@cant @school,@child,@die @always,@die @craft
      -3 @die @fine,@die @sad,@die @tired,@elder @body,@elder @food,@elder @laugh,@elder @life
      -3 @elder @play,@elder @shame,@elder @street,@empty @always,@empty @school,@empty @shame
      -3 @escape @fiction,@escape @school,@escape @sexual,@family @fine,@family @nobody
      -3 @family @school,@family @shame,@father @fiction,@father @force,@father @means
      -3 @father @night,@father @nobody,@father @since,@father @they,@fear @shame,@fear @street
      -3 @force @thing,@friend @craft,@friend @home,@friend @school,@help @exam,@hide @exam
      -3 @hide @laugh,@high @craft,@high @fiction,@high @home,@high @thing,@hit @escape
      -3 @hit @fiction,@hit @laugh,@hit @pointless,@hit @selfcut,@hit @street,@je @boss,@je @child
      -3 @je @craft,@je @father,@je @illness,@laugh @thing,@life @home,@life @laugh,@life @since
      -3 @man @die,@man @fear,@man @school,@marry @always,@me @always,@me @craft,@me @fiction
      -3 @means @empty,@means @exam,@means @fear,@mock @exam,@mock @play,@money @fiction
      -3 @money @laugh,@money @school,@mother @boss,@mother @child,@mother @force,@mother @laugh
      -3 @mother @online,@mother @pointless,@night @fine,@night @play,@partner @craft,@partner @food
      -3 @partner @pointless,@partner @since,@partner @they,@sad @empty,@sad @escape,@sad @fine
      -3 @sad @pointless,@sad @tired,@selfcut @escape,@selfcut @fear,@selfcut @online
      -3 @selfcut @pointless,@sexual @play,@sibling @home,@sibling @marry,@sibling @online
      -3 @sibling @they,@sibling @thing,@since @fiction,@since @fine,@sleeve @laugh,@sleeve @mock
      -3 @step @always,@step @work,@stop @cant,@stop @escape,@stop @tired,@street @laugh
      -3 @street @online,@street @school,@street @thing,@street @work,@they @sad,@they @sexual
      -3 @they @work,@wound @work,^ any,^ at,^ combien,^ couper,^ derniere,^ dites,^ ecole,^ efface
      -3 ^ faire,^ fais,^ fre,^ hein,^ hum,^ in,^ ka,^ let,^ merci,^ nah,^ nope,^ notre,^ ok,^ only
      -3 ^ pardon,^ parler,^ plus,^ plutot,^ porter,^ pourquoi,^ saint,^ se,^ seul,^ somewhere,^ st
      -3 ^ supprimer,^ ta,^ toujours,^ where,^ which,^ wi,^ would,^ yeah,a appris,a battu,a ca,a ce
      -3 a cote,a decroche,a firefighter,a fond,a frappe,a gap,a hot,a jour,a long,a midi
      -3 a montreuil,a part,a raison,a rennes,a t,a tous,a tue,a y,abat*,abou*,about,about a
      -3 about the,abuse $,adresse $,affame,ai brule,ai cherche,ai coupe,ai dormi,ai mon,ai une
      -3 aime la,aime pas,aimer,aimes,aimes $,alle,allez,alon*,amba*,amis,anglais,anim*,annee $
      -3 annu*,annule,ans $,ans depuis,ans en,ans lyon,answ*,answer $,appele,apprend,apprendre
      -3 apprends,apres $,apres mon,arab*,arabe,arai*,araignees,are homeless,arrete a,arreter
      -3 arreter le,asi,assis $,asth*,at all,at chess,at home,atta*,atte*,attendant $,attire,au bout
      -3 au bras,au forum,au monopoly,au telephone,au tennis,au uno,aucune,aucune envie,avait
      -3 avec ces,avec cette,avec les,away to,away with,baies,balle,battu au,be 0,beat,bebe $
      -3 because the,been a,beha*,bene*,bien a,bien chez,bien sur,bientot 0,bis,bites $,bleeding
      -3 bleu $,board $,bof $,bois $,boite $,bonn*,bonne nuit,born*,bornes,bosser,both,bother me
      -3 boucher il,boud*,boulot,boun*,boxe*,boxes,bretagne,brev*,brevet,bricole,bril*,brilliant
      -3 brule les,bull*,bullied i,bullied me,bureau $,burn*,but $,butc*,butcher,buy,byen,ca bon
      -3 ca ce,ca change,ca dans,ca existais,ca veut,ca vie,calm*,campagne,campe,camping,cana*
      -3 canape,cantine $,cantine au,cantine je,cap,card*,carrossier,cart*,casq*,casse la,cents
      -3 cere*,ces,chaleur,change $,chante,chaque matin,charges,charpentier $,chas*,chat a,chat il
      -3 chee*,chemin $,cherche une,chez mon,choking,cine,cine*,cinema,cinq a,clai*,clair,clan*
      -3 class i,classe elle,clim*,coeur en,coiffeuse $,coiffure,college,colonie,comb*,combien d
      -3 comme tout,comprendre,concentre,conf*,confiance,conjugaison,connais $,contente,contente $
      -3 contrat $,contre $,contre le,cook,copain et,copains,cordes,cordiste,cote de,coucher
      -3 coucher $,coup de,coupe du,coupe j,cour depui,cour*,course,couteau de,couteau suisse,crem*
      -3 crep*,crepes,crepes $,creve la,crie,crime,cros*,cuisinier,d apprendre,d avant,d avis
      -3 dans cette,dans le,darons,daughter s,day $,de batterie,de faire,de famille,de gens,de honte
      -3 de menage,de motivation,de ne,de production,de securite,de trois,de vie,de vieilles,de vous
      -3 debout,debout longtemps,debu*,decr*,defe*,delete everything,demenage,demenager,demi $
      -3 demonte,depa*,deposer,depui 0,depuis 0,depuis janvier,depuis tout,des charges
      -3 des charpentier,des jeunes,des que,dess*,deuxieme maison,devant le,devo*,devoirs $,di $
      -3 di w,dict*,direct,dis moi,dis pas,distributeur,dit toujours,do,do the,docu*,dois filer
      -3 dois y,done $,donn*,donne argent,donnees,donnez,dors beaucoup,dors chez,dors plus,dort,dos
      -3 dos a,doss*,dossier $,doucement $,dropped,du cafe,du coup,du regard,du vide,dyin*,dying
      -3 dysp*,e $,e si,e sympa,e tombe,early,eau et,ecole de,ecze*,eczema,effe*,eigh*,elle fait
      -3 elle regarde,elle travaille,elle verra,embete,empl*,en courant,en juin,en ont,en place
      -3 en remets,en sais,en septembre,en vacances,encore,encore in,enerve $,enferme,entr*
      -3 entreprise,entreprises,envie de,equipe,eras*,es maman,est apprenti,est cinq,est excuse
      -3 est forgeron,est il,est loin,est policier,est quand,est qui,est toi,est une,esth*
      -3 estheticienne,estomac dans,et nous,et rien,et voila,etai*,etais a,etais chez,ete exclu
      -3 ete harcele,etranger $,etrangler mon,etrangler si,etre $,etudes,etudie,euh bah,euh j
      -3 everything about,exac*,exer*,expe*,explique,expo*,fail*,faim de,faim je,faire des,faire du
      -3 faire un,fais le,fais pour,fait la,far from,farine,femmes,feui*,feuille,fier,figh*,fine now
      -3 fire*,firefighter,fixi*,fixing,flan,fois $,fois le,fois quand,fond*,force de,forgeron
      -3 fortnite,foru*,forum,fractions $,francais,frappe dans,frappent pas,friend $,frigo en
      -3 fringue,from*,fromage,fugue j,fusi*,gagne,gagner,gagner ma,garde rien,gare $,gate*,genant
      -3 gene,gene pas,general,general $,geno*,gest*,ghos*,give,grand mere,grandad,grandma,gratuit $
      -3 gta je,ha,ha $,habite a,had to,haha $,hang*,hant*,harcele pour,hauteur,he beat,he beats
      -3 he d,he gave,he just,heig*,heights,help $,heures et,heureusement il,hist*,histoire,history
      -3 homme mort,hotel $,hour*,hours,house is,hui j,huit*,huitres,hum,huma*,hunger,i cut,i don
      -3 i que,i quit,i s,i spend,i wouldn,ici $,ide,idea,idee,if there,igno*,il aime,il avait
      -3 il des,il fallait,il pleure,il sera,il y,in class,inconnu,inquiete $,inscription,inte*
      -3 j aide,j aille,j aime,j arrive,jamais de,jamais il,jamais je,jamais pense,jamais rien
      -3 jamais voulu,jdors chez,je creve,je garde,je meurs,je mi,je n,je perds,je porter,je rate
      -3 je reprends,je saute,je souhaite,je voulais,je vous,jette,jette a,jeun*,jeux,jobs,join*
      -3 jouer $,jour parce,journees $,jours chez,juin,jury,ka fais,ka mo,ka ou,ka ri,kest*,kestion
      -3 kicking,kiff*,killing me,km $,konp*,konprann,l age,l argent,l armes,l eczema,l electricite
      -3 l internat,l orage,l orientation,la,la balle,la chambre,la dalle,la dedans,la journee
      -3 la loi,la menuiserie,la prof,la soiree,la t,la tente,la tronconneuse,la trouille,lache
      -3 laide,lan,lang*,lapi*,lapin,lasa,lasa*,laughing,laughing $,le,le $,le batiment,le boss
      -3 le bras,le coeur,le dit,le lundi,le message,le mort,le prix,le reveil,le savoir,le secret
      -3 leaving,leaving my,les doigts,les maths,les oreilles,les profs,les pubs,les voitures
      -3 lessons,lettre de,lie,lift,lille $,logi*,logiciel,loi,loin,lol $,lonely,lonely $,long day
      -3 loup,love,love*,lu,lunch $,lycee c,lycees,m aide,m attire,m dying,m embete,m ennuie
      -3 ma copine,ma deuxieme,ma grand,ma note,mach*,machine,maco*,main $,main a,maintenant $
      -3 mais j,mais les,maison j,mal au,mal dormi,man pe,mane*,manette,mange,mange chez,manger ce
      -3 manger des,manger je,manje de,manq*,maqu*,maquette,marre $,mars,maths,matin $,matin c,max
      -3 may,me all,me alone,me bats,me concentre,me couper,me force,me gene,me leve,me lever
      -3 me menace,me mettre,me noie,me now,me pote,me rend,me saoule,me sauve,me sui,me tromper
      -3 me want,meaning,mecanique $,meme pas,mend*,mende,mentir,menuiserie $,mercredi $,mere veut
      -3 mere vient,mes darons,mes mains,mes parent,mes pensees,mes potes,messy,met la,metalwork
      -3 metalwork $,meurs,meurs de,mi vais,midi,mieux depuis,minute,minutes $,mis a,mis une,mixt*
      -3 moi enmen,mon bus,mon chiottes,mon college,mon dernier,mon educateur,mon enfant,mon message
      -3 mon perso,mon truc,monde a,monopoly je,montreuil 0,mort de,moto $,moto*,moustiques,move
      -3 move*,moved,movi*,moving,moyen de,moyenne,mum s,murder,murder me,murs,my,my cousins,my dad
      -3 my hair,my nan,my parents,my whole,n ai,n aime,n avais,nantes,ne,ne connais,ne supporte
      -3 never hurt,ni loto,no,no $,no i,nobody hits,nobody picks,noeud de,noie,non $,non mi,nope
      -3 not bullied,nou ka,numb*,obligatoire,obse*,oeuv*,oeuvre,of $,of the,office,om perd,on,on a
      -3 on bouge,on en,on friday,on it,on sundays,on weekends,oncle a,oncle est,oncle il,ont dit
      -3 open $,oper*,opti*,orag*,orage,oral $,ordi*,oreilles,orne,ou faut,ou rien,ou un,oubl*,ouf $
      -3 out in,outd*,outdoors,ouvrir,over the,pape*,papier,par le,parachute,parents vont,parle avec
      -3 parle portugais,part $,partout a,pas compris,pas fugue,pas loin,pas moi,pas non,pas plus
      -3 pas sur,pass,passe devant,passe ma,patate,patient,patissier,patr*,paye,pe fais,peinture
      -3 people i,pere ne,permis $,person $,pete*,peu,peur bleue,peut elle,peut passer,peux prendre
      -3 pff,photo de,phys*,picks,picks on,pieces,piti*,pitit moi,pizz*,pizza,pizza $,plaisante
      -3 plait $,plas*,play,playing,pleure toute,plom*,plombier,plum*,plus jamais,plus le,plus une
      -3 plus vite,poche,porc,porc $,porter une,poser,pote*,pour des,pour fais,pour jouer,pour lui
      -3 pour moi,pour nous,pour un,pourra,pousse,poussiere,pouvez vous,prec*,prefere rentre
      -3 premiere,prend,prendre la,prends le,presque,pret pour,pris dans,priv*,pro,prob*,probleme
      -3 proc*,proche,production,profs,prog*,project,promise,propre,propres,ptdr,public,puis il
      -3 quand l,quatre pour,que du,que faire,que ma,quel*,quelque,qui jan,qui ont,quiet $,quin*
      -3 quit $,quitte la,racketter par,raco*,raison $,rate mon,read,reca*,refaire,reflechir,regl*
      -3 rend,rennes $,rentre le,rentrer tous,rep plus,report $,rest*,resultats,resultats $,retrouve
      -3 reussir $,reve,rhum*,rhume,ri le,rien compris,rien en,rigole $,rire $,robb*,role,room when
      -3 roule,rue en,rule*,s doing,s lunch,saint,sais*,sale*,sales,sali*,sang*,sans facon,saturdays
      -3 saute,saute le,savoir etre,say $,scared of,scen*,scene,school s,schools,scie*,scooter,scot*
      -3 scra*,scre*,scul*,se mentir,seance,sec,seconde,seconde $,sees my,semaine $,sept $,serie
      -3 serv*,ses 0,set,seul c,she s,shut up,si le,si moi,signer,sim,simp*,sites,sitting,six $
      -3 skat*,skip*,skipped,smal*,small,so messy,soif,soir mon,solo,son anniversaire,son metier
      -3 son temps,sonne,souvent $,spar*,spec*,spel*,spelling,spend,st,stagiaires,start,starving
      -3 starving when,stocks,strangle me,street fight,studio,suffit,suicide dans,suis coupe
      -3 suis fache,suis nul,suis pris,suis timide,suis venu,suisse $,supp*,supporte,supprimer
      -3 sur ce,sur place,sur un,surtout pas,symp*,systeme $,t inquiete,t let,tambour,tape la,tapi*
      -3 tard,tart*,tatouage,tellement c,ten,tenn*,tennis,tennis $,terrible,tete avec,tete contre
      -3 than*,the garage,the sofa,theo*,theorie,they take,things $,thir*,this,tiens pas,to a,to lie
      -3 to work,toi,toi $,toit et,tol,tombe du,tomber,tota*,touche a,touche un,toulouse,tout
      -3 tout se,toutes les,training,training $,tram*,travaillent,trente,triste que,tromper de
      -3 tronconneuse,trop drole,trop fort,trottinette,trouille de,truck,truck $,tuer quand,turn
      -3 twel*,twelve,um,un bon,un doliprane,un dossier,un expose,un stage,une $,une autre
      -3 une caravane,une carte,une petite,une peur,uni,unite,usin*,usineur,va mieux,vacances de
      -3 vais a,vais crever,vanne sur,vas,veines pour,venir,venir $,venu,venu seul,vers,vers quoi
      -3 vete*,veut dire,veut faire,veut pas,veut que,veux partir,veux pas,veux vivre,vian*,vide le
      -3 vient me,vieux que,village,vingt ans,vivre de,voisins,voitures,voiz*,vont,voulais dire,vous
      -3 vous allez,vous prenez,vraiment pas,vre,vu la,w $,want a,want my,war,way $,we always,week $
      -3 what does,when s,where do,why,wi,wike*,with my,woken,wondering if,would i,y a,year*,years
      -3 yet,yet $,yeux,zele*,zombies,~Abet,~CAt,~CalEr,~CapAti,~Cer,~Cio,~Coset,~IformatiQ,~Ikonu
      -3 ~IskriptiQ,~Utdor,~Uvrir,~a,~abU,~afam,~agr,~anim,~aprAdr,~apran,~arab,~atak,~atir,~azi
      -3 ~bUlo,~bal,~bitA,~bledIg,~blo,~blok,~bof,~bon,~born,~bretaN,~brev,~briliA,~brul,~bu,~butC
      -3 ~dAs,~debU,~desI,~detrui,~diIg,~die,~direk,~distributEr,~do,~dosi,~dro,~eCek,~ekol,~ekzema
      -3 ~el,~erEr,~eskap,~estetisien,~etud,~exersis,~expoz,~fabrik,~fak,~fal,~ferA,~fev,~figt
      -3 ~firefigt,~fixIg,~fizik,~flA,~forI,~forjerQ,~frIj,~fromaj,~fuzil,~gamI,~grAda,~grU,~iE
      -3 ~iNor,~idea,~inm,~istori,~jAti,~jWn,~jenU,~jer,~jest,~job,~juI,~juri,~kApIg,~kApaN,~kQfiAs
      -3 ~kQjugezQ,~kQprAdr,~kQpran,~kQsAtr,~kQsel,~kQtAt,~kWfEz,~kWfur,~kartQ,~ken,~kilometr,~klU
      -3 ~kolej,~koloni,~komA,~komik,~kordist,~kuizini,~lAgu,~lUr,~lW,~lWn,~lapI,~lat,~laza,~leavIg
      -3 ~lie,~logIg,~lojisiel,~loveli,~mEf,~mEr,~mWen,~maCin,~mai,~maket,~manuel,~matI,~meanIg
      -3 ~mersi,~mesi,~metalvork,~midi,~minut,~mis,~model,~mortel,~motivatiQ,~murd,~nAt,~nWe,~nop
      -3 ~oEvr,~ofis,~okun,~oraj,~orn,~otEr,~pItur,~pQp,~pUl,~pUra,~pUs,~pUsier,~pai,~paraCut
      -3 ~parkUrsu,~parl,~pf,~piza,~pla,~plaiIg,~plezAt,~pork,~portug,~posibl,~prai,~pre,~premi
      -3 ~premier,~pri,~proC,~produktiQ,~projek,~promiz,~publik,~rUl,~rakQt,~rasur,~ravi,~redUbl
      -3 ~refleCir,~rem,~rev,~reviziQ,~rezulta,~roa,~rok,~rom,~rum,~sCol,~sIpli,~sIt,~sUl,~sWf,~sek
      -3 ~sekQd,~separ,~sereal,~sie,~sin,~sinema,~sistem,~sit,~sitIg,~skip,~skoler,~skot,~smal,~solo
      -3 ~sosiet,~spA,~spelIg,~staj,~starvIg,~studio,~sufi,~suis,~suk,~tUlUz,~ta,~tar,~tatUaj,~teaC
      -3 ~teni,~teribl,~timid,~trAspor,~trQkonEz,~trenIg,~trotinet,~tue,~tvelv,~uzinEr,~vU,~venir
      -3 ~venu,~vera,~viAd,~video,~vieles,~vikA,~vilaj,~zQbi,~zelev
      -4 0 moi,@age,@alone @craft,@blow @fear,@blow @high,@body @home,@body @means,@body @sad
      -4 @boss @farewell,@cant @craft,@cant @marry,@cant @sad,@child @fiction,@child @sad
      -4 @cry @fiction,@die @mock,@die @money,@die @school,@elder @family,@elder @high,@elder @stop
      -4 @empty @force,@empty @sexual,@escape @thing,@family @always,@family @home,@family @money
      -4 @farewell @school,@father @selfcut,@fear @help,@fear @laugh,@food @force,@force @laugh
      -4 @friend @money,@high @fear,@high @hide,@hit @shame,@hit @thing,@je @exam,@je @friend
      -4 @je @nobody,@je @partner,@life @exam,@life @mock,@life @school,@life @sexual,@me @thing
      -4 @means @force,@means @laugh,@means @work,@mock @fiction,@mock @laugh,@mock @pointless
      -4 @mock @sexual,@mock @thing,@mother @fine,@mother @sexual,@nobody @work,@online @craft
      -4 @sad @fear,@sad @hide,@sad @online,@sad @sexual,@school @work,@selfcut @always
      -4 @selfcut @cant,@sexual @fiction,@sexual @laugh,@sexual @nobody,@sexual @pointless
      -4 @sibling @always,@sibling @mock,@stop @fiction,@stop @food,@stop @mock,@street @always
      -4 @they @fine,@they @stop,@tired @return,@wound @fear,@wound @nobody,^ could,^ dis,^ ferme
      -4 ^ kill,^ laisse,^ les,^ me,^ ni,^ surtout,^ this,^ who,a choisir,a fifa,a force,a vole
      -4 ai appele,ai aucune,ai juste,ai pleure,ai saute,ai tout,aid,aide,aille,am i,amis dans,an et
      -4 angl*,anko*,anne*,anniversaire $,apart,appr*,apra*,aprann,apres midi,are there,arme*,armes
      -4 arti*,as,atelier $,avais plus,avec mes,barb*,batiment $,bats,batterie,be a,besoin de,bien
      -4 bike,bite*,bites,blag,bleue,bloq*,bloque,board,bonb*,bonbons,bonj*,bonne,boucher,bouge $
      -4 boulanger $,boxe,bric*,bullies,bullies me,bullying,ca moi,cafe,can we,casque $,chanson
      -4 chantage,chap*,chaque mois,chaussettes,chercher a,chess,chocolat,chose $,clas*,classe
      -4 classe mais,clos*,college je,comment je,conduire,conv*,convention,cook*,coudre,could,coup
      -4 cour,course $,cousin s,couvreur,crie quand,cuisine $,cut,d apres,d like,dalle,data
      -4 de couverture,de main,de mechant,de rire,de savoir,debut,dece*,depuis ce,depuis hier
      -4 derriere $,deux,deve*,devenir,died,dipl*,dire*,dist*,dit que,dites moi,domicile fixe,domino
      -4 donc pas,dormi,dormir sur,dort a,dort sous,drama,drop*,du college,earl*,eati*,eche*,ecol*
      -4 ecoles,eighteen,ek,eleves de,en colo,end $,ener*,enfant,engl*,english,ennuie,enters
      -4 est plus,est six,et l,et tout,etre dehors,etre loin,etudes $,exce*,exploser,expose,fact*
      -4 faire plus,fais une,fait du,fait ses,fait un,fatigue $,faut,ferr*,fifa $,filer,fils il
      -4 fina*,finished,fleu*,foot,for,force a,form*,frac*,frappe,fren*,french,freres $,gami*,gap $
      -4 gast*,give me,glac*,grand pere,grea*,great,h,hair,hala*,halal,harcele de,haut*,he always
      -4 heur*,heureusement,hier le,home*,hors*,houses,i do,i love,ici je,ignore,il faut,il reste
      -4 ils n,important,insc*,is,is my,j adore,janv*,janvier,je demande,je lui,je monte,je range
      -4 je tape,je te,je trouve,je vois,just like,kara*,karaoke,kill,l hiver,l imprimante,la boxe
      -4 la fin,la pate,la rentree,la tete,la voisine,late $,latelier $,le car,le debut,le froid
      -4 le nom,le prof,le psg,le ramadan,le sang,le train,le veterinaire,le voiture,les deux
      -4 les escaliers,les matins,less*,leur,leve a,like to,lion,lit,live,long $,longues parce
      -4 lycee pro,m appelle,m apprend,m attend,m etrangler,ma coupe,ma prof,mais moi,mal en,man pas
      -4 mange ce,manu*,mara*,mason,math*,matins,matins $,me at,me conduit,me if,me je,me le
      -4 me manque,me prend,me the,me to,meca*,mech*,ment*,menu*,message,meta*,metr*,mety*,metye
      -4 meur*,midi a,minecraft,moi sommes,moi tout,moins $,mon chat,mortel,motivation,moto,moye*
      -4 mur avec,musi*,my boy,myself for,nant*,ne marche,near,need*,neig*,nickel,non non,normal $
      -4 not homeless,ombr*,ombre,orth*,ou c,ou la,oublie,pain*,parcoursup,parent,parents ils
      -4 parle a,parle de,parler,part de,partir de,pas beaucoup,pas comprendre,pas dormir,pas mal
      -4 pas mourir,pas partir,pas rester,pas tort,passe bien,passer $,patrons,perds,pere est,perm*
      -4 permis,personne $,personne pour,peut,peux m,plai*,pleure devant,plus depuis,plus du
      -4 policier,port,portefeuille,porter lourd,portugais,postuler,pour aller,pour finir
      -4 pour parler,pour respawn,pour*,pourquoi pas,practice,prefere rentrer,prend la,prends un
      -4 pres de,pres*,prin*,prison,ptdr $,pupils,quand ma,que j,quel,quelques,question $
      -4 questions $,quit,quit*,quoi a,quoi le,range,rece*,redo*,redouble,refl*,regi*,relou,repo*
      -4 reponses,respawn,respawn plus,rester assis,rester debout,reviser,revision,roads,roas*
      -4 s been,s just,said $,scho*,scoo*,sees,semaine,sepa*,serre,sete,should,si $,societe
      -4 soeur elle,souci $,souffle,souh*,souhaite,stage,stan*,stand,star*,strangle,stri*,suff*,sure
      -4 sympa,syst*,systeme,t feel,t mind,t stand,tant,tape dans,tato*,teac*,terr*,the last,the way
      -4 timi*,timide,to it,to know,to the,ton,tort,tort $,touche,toul*,tout a,tout seul,toute seule
      -4 troi*,tron*,trop de,trouille,trouve ca,truc $,tue,tuer si,ulis,un,un bebe,un bureau
      -4 un copain,un m,un toit,une association,une fois,une nouvelle,uno,vacances $,vais y,vann*
      -4 vanne,veni*,veterinaire,veulent pas,veux faire,veux parle,viei*,vieilles,vire du,vivre a
      -4 week,will,with,with the,wondering,worry $,year $,~Agl,~AgliC,~Akor,~AsiA,~Ati,~CAsQ,~CAtaj
      -4 ~CUl,~Co,~Cokola,~ErEzemA,~Ifo,~IportA,~Qbr,~ad,~alal,~apli,~areN,~asi,~bQbQ,~bak,~blag
      -4 ~buliIg,~data,~dea,~debu,~devenir,~domino,~drama,~earli,~eg,~egten,~elektrisiA,~exApl
      -4 ~explik,~fie,~finiC,~fir,~frAC,~frAs,~gato,~glas,~grea,~jAvi,~jeneral,~kQbiA,~kQduir
      -4 ~kQvAtiQ,~kUp,~kUr,~kUvrEr,~kaf,~karaok,~kask,~kit,~kloz,~krep,~ku,~mAtir,~mI,~minekraf
      -4 ~moto,~mov,~muzik,~nej,~ors,~pQpi,~permi,~plQbi,~plai,~polisi,~portefEil,~postul,~praktis
      -4 ~pren,~prizQ,~pro,~prof,~ref,~refer,~rejU,~ren,~repQs,~respavn,~sIpa,~sUet,~sUfl,~so,~stA
      -4 ~strAgl,~strik,~suport,~telekomAd,~to,~tor,~trUil,~turn,~uli,~uni,~uno,~vQderIg,~va,~var
      -4 ~veteriner,~vil,~vork
      -5 0,@alone @escape,@body @die,@body @sexual,@boss @they,@elder @home,@elder @man,@elder @sad
      -5 @elder @school,@empty @help,@empty @play,@empty @thing,@family @alone,@father @always
      -5 @father @fine,@food @drink,@help @work,@hide @pointless,@hit @fine,@hit @hide,@hit @stop
      -5 @home @money,@illness,@je @laugh,@laugh,@life @empty,@life @force,@me @pointless
      -5 @mother @work,@night @laugh,@partner @marry,@sad @mock,@sad @night,@sad @street,@sad @thing
      -5 @school @pointless,@selfcut @alone,@selfcut @craft,@sexual @always,@shame @exam
      -5 @sibling @child,@sibling @cry,@sibling @laugh,@step @life,@stop @home,@street @fine
      -5 @they @blow,@wound @die,@wound @home,@wound @pointless,@wound @sexual,^ avec,^ ben,^ c
      -5 ^ comment,^ es,^ mes,^ ne,^ qu,^ quel,^ rien,^ stop,^ what,ai les,ai mal,amis $,an,apar*
      -5 appl*,apres le,arrete les,atti*,au,aux,bake*,bret*,brother s,bruit,bure*,ca $,casque,ce
      -5 ce metier,chal*,cham*,change d,charpentier,chau*,chaud,chef $,cherche un,ches*,chev*,choc*
      -5 claque,clie*,clients,club,coif*,cooking,d accord,de bus,de cantine,de faim,de voitur
      -5 de voiture,debut $,demain $,depuis qu,disputent,dit je,dit mon,dit sur,do i,donne des
      -5 dormir la,du soir,eating,elec*,ennu*,ense*,equi*,escaliers,est quoi,est vrai,ete $
      -5 etre enferme,evad*,evade,fabr*,fais a,fais comment,fait de,fait pas,fifa,film,forg*
      -5 fractions,fume,gara*,gene*,genou,grad*,gta,h $,help,home every,how,i d,il n,j aurai
      -5 jamais fugue,jard*,jeunes,jour $,kill me,killing,l om,la tele,le bois,le harcelement,leav*
      -5 leave home,like being,list*,m dead,m starving,m tired,macon,maso*,matin j,mdr $,me parent
      -5 me va,mean*,mere elle,mere est,mes cles,metier de,moi que,moi tous,moti*,mourir de,n ont
      -5 n y,nah,nick*,nous a,om,on s,ou ka,oven,par ma,parents ne,parler devant,pars en,pas peur
      -5 pas tous,patiente,patron $,pense pas,pere frappe,personne je,peur du,pleut,plus que
      -5 plus vieux,pompier,poss*,possible $,pour l,pour ses,pour son,prac*,prends mes,pris*,prod*
      -5 prof*,proj*,psg,pubs,pull,quand meme,que des,qui a,raconte,rale,rama*,rang*,rentre chez
      -5 rentrer chez,reta*,roug*,rout*,s a,s on,s so,sain*,sala*,sauce,si c,site,sleep at,soig*
      -5 soir en,soiree,sortir le,sous la,stra*,suis creve,suis fait,sur une,t worry,take me,tech*
      -5 tele,that,there $,three,tot,troisieme $,tu me,tue a,tuer par,un hotel,un vrai,va $
      -5 vais never,veux que,vos,w,wond*,work*,worry,would they,y $,y aller,you have,~Ate,~Atrepriz
      -5 ~CarpAti,~akor,~bA,~bateri,~bi,~bik,~boar,~bos,~brikol,~buro,~demQt,~ede,~enui,~etudi,~evad
      -5 ~fifa,~fraktiQ,~gta,~iora,~ise,~jUrn,~jen,~kilIg,~kla,~kokIg,~komAd,~lA,~li,~liQ,~liv
      -5 ~mUstik,~makQ,~na,~near,~ov,~ovA,~ox,~patiAt,~propr,~psg,~ptdr,~rAj,~ral,~reviz,~sos,~trQp
      -5 ~travel,~van
      -6 0 $,0 km,@alone @food,@always @thing,@body @pointless,@cant @help,@child @alone
      -6 @child @drink,@die @laugh,@die @thing,@empty @drink,@empty @mock,@escape @street
      -6 @father @die,@fine,@force @always,@high @play,@home @nobody,@home @school,@man @hide
      -6 @me @laugh,@mother @die,@pointless @age,@pointless @play,@sad @nobody,@sad @play
      -6 @school @help,^ ah,^ bon,^ ca,^ ce,^ etre,^ la,^ moi,^ nn,^ none,acco*,adore,ai la,apres la
      -6 avant de,beaucoup de,boss*,bout de,bureau,chambre $,chat*,chez ma,choisir $,come home,comm*
      -6 comment,coupe,couper,cousins,cut my,cv,dans mes,des portes,devant la,disc*,dors mal,eleves
      -6 en,en foyer,es,est bon,et moi,frappe pas,gagn*,horaires $,il pleut,imprimante,info*,je ne
      -6 juste $,km,know $,lourd $,ma classe,marie,mati*,mdr,me a,me faut,me harcele,metier $
      -6 mettre $,moi mo,mon freezers,monde est,murd*,ne veux,nn,offi*,on se,pas dehors,pas qu
      -6 place $,play*,plut*,plutot,pomp*,porter des,portes,pour mon,pous*,prem*,prix,quand $,que tu
      -6 refa*,respecte,sauc*,scol*,shou*,shy,soud*,stage $,stud*,suis mort,supporte pas,trom*
      -6 un point,va me,veux etre,vous $,weekends $,worr*,~IprimAt,~ador,~ane,~biA,~demenaj,~dormi
      -6 ~enerji,~exploz,~ie,~kel,~kliA,~klub,~mA,~ma,~plE,~pluto,~por,~repar,~respekt,~tQ,~vori
      -7 @blow @selfcut,@child @cant,@child @man,@die @food,@die @play,@father @hide,@je @mother
      -7 @play,@sexual @fine,@thing,^ are,^ jamais,^ man,^ no,^ ou,a mourir,accord,ai 0,aider,ball*
      -7 camp*,demande si,deme*,demo*,est du,etrangler,fran*,frere $,i live,is a,kill*,la semaine
      -7 le dimanche,mass*,me i,me suis,mere va,mous*,or,over,pas envie,pas etre,pati*,port*
      -7 porter du,pour la,qu est,ramadan,reparer,reveil,revi*,sais pas,sens bien,ta,trav*
      -7 travailler,tu,veux rentrer,vill*,~Ci,~abit,~aprA,~box,~fum,~mdr,~pub,~ramadA
      -8 @boss @die,@child @fine,@escape @fine,@fiction,@hit @empty,@work,^ dans,^ not,^ qui,^ that
      -8 ai jamais,all day,avec ma,carr*,char*,connais personne,cons*,corr*,de mal,et des,etud*
      -8 gran*,internat $,je rentre,le college,le vide,me casse,ne me,ne pense,ne suis,ou pas
      -8 peur que,sont,t il,te,tell me,~gaN
      -9 @exam,@father @life,^ et,^ oui,^ tu,ador*,ca me,conc*,cond*,du bruit,est mort,expl*,mono*
      -9 monopoly,pas encore,rien de,~monopoli
      -10 @craft,@empty @fear,^ sans,cause du,joue,toute la,~jUe,~sI
      -11 @hit @nobody,@return @night
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
      10 @je @high,@je @means,@night @street,harc*,~arsel
      9 @je @selfcut,@me @force,@me @selfcut,fugu*,il a,me fais,mour*,terr*
      8 @die @fine,@empty @food,@empty @night,@escape @hide,@fear @hide,@fear @night,@help,@je @hit
      8 @me @wound,@street,fugue,m a,me,ou dormir,~fugu,~ier,~suisid,~viol
      7 0,@father @body,@high,@hit @home,@je @blow,@je @die,@me @farewell,@they @drink,@they @force
      7 ce soir,coups,date,de quoi,demain,du mal,envie d,est mon,faire $,film*,foutre,je veux,ont
      7 quand meme,trois jours,~Qt,~dat,~demI,~fUtr,~pri,~respir,~subi,~tUC,~tue
      6 0 ans,@alone @school,@alone @work,@elder @mock,@escape @night,@friend @mock,@high @home
      6 @home @nobody,@je @farewell,@je @stop,@me @die,@me @work,@mother @hit,@school @mock
      6 @they @alone,a plus,bull*,de bon,dit non,en finir,en l,en vie,est moi,et je,frap*
      6 here anymore,hier,je sui,le jour,me suis,mourir,pas je,per,plan*,puni*,ran,ran away,resp*
      6 sang,sans rien,se fait,suis a,thre*,to end,tout l,us,viol*,voul*,~Avi,~bles,~buli,~film,~jet
      6 ~kU,~mAj,~mUrir,~pik,~sAg,~sU,~tW,~ur,~vivr
      5 @boss @body,@boss @hide,@boss @money,@cant @food,@child @fear,@elder @sexual,@empty @home
      5 @empty @money,@family @friend,@father @elder,@father @thing,@fear @always,@food @nobody
      5 @hide @street,@hide @work,@home @food,@home @night,@je @father,@je @sexual,@je @street
      5 @life @since,@life @stop,@man @sexual,@marry,@me @body,@me @online,@me @play,@means @alone
      5 @night @nobody,@partner @fear,@partner @they,@school @since,@step @sexual,@stop @empty,^ non
      5 ^ the,^ yo,abus*,and i,anvi,bles*,blesse,cent*,cette nuit,contre,contre moi,cout*,crev*
      5 cuis*,dans mon,dans un,de maison,de place,die,domi,dor dans,e il,etre la,faim,ferme,fin a
      5 finir,fuge,hurt,hurt*,i ran,il,ils me,in the,je me,je parle,je peur,jours que,ka domi,le 0
      5 le faire,lock*,ma mer,mange pas,me to,mer,mettre fin,mis,mort $,ou aller,part ou,partir $
      5 pas ou,personne sait,picked,plus de,pour de,pour toujours,prof*,rack*,repond plus,sait,saut*
      5 scarifie,soir je,sou,suicidaires,sunday,sur les,tap,tire,tremble,voiture $,~Ad,~Aferm,~abuz
      5 ~be,~domi,~ede,~er,~fe,~fuj,~ko,~krev,~mezQ,~po,~sot,~suisider,~vir,~viv
      4 @alone @escape,@alone @laugh,@alone @money,@blow @always,@boss @fear,@boss @mock
      4 @boss @return,@boss @since,@cant @alone,@child @age,@child @they,@die @always,@elder @empty
      4 @empty @thing,@farewell,@father @hit,@father @mock,@father @sexual,@fear @fine,@food @since
      4 @force,@friend @money,@friend @selfcut,@hide @sexual,@home @escape,@home @thing,@je @always
      4 @je @body,@je @food,@je @life,@je @marry,@je @mock,@je @mother,@je @night,@je @nobody
      4 @je @partner,@life,@man @blow,@me @fear,@me @man,@me @means,@me @money,@me @partner
      4 @means @always,@means @hide,@mock @since,@money @age,@night @craft,@night @fine
      4 @online @fine,@partner @thing,@return @escape,@school @force,@selfcut @always,@selfcut @hide
      4 @sibling @body,@sibling @fear,@sibling @life,@step @food,@they @empty,@they @home
      4 @tired @home,@wound @alone,^ 0,^ c,^ someone,^ there,a 0,a un,agre*,ai dit,ai plus,ai rien
      4 aliv*,alive,and he,arse*,at the,aval*,bala*,bas il,be here,best,bo,bouf*,boys,brea*,broke
      4 bullied,by,cache,ce matin,ce week,classe ils,comes into,connais pas,crac*,d avoir,dang*
      4 danger,de lui,deci*,deho*,depui,des coups,dessus,did,domicile,dort dans,doul*,down,du tout
      4 essaie,ete,expr*,expres,faim $,fais du,fais mal,foll*,forc*,foutre en,frappe,freezers
      4 fugue $,got,got evicted,hand,harcelement,he did,he ll,honn*,i am,i don,i m,i self,ici je
      4 il ma,il se,il va,insu*,je demande,je fin,je pas,jett*,ko,ko moi,la,la classe,la ru
      4 les poubelle,lettre,live anymore,loge*,mange,manj*,manje,marche $,me faire,me in
      4 me retrouvera,mere ma,meso*,meson,meson $,mi,mi di,minsulte,moi qui,no,no food,non,non mais
      4 nowh*,nowhere,nowhere to,on a,on est,par,pas de,pas ni,pas on,plei*,plus etre,plus exister
      4 plus vivre,quand je,rentre plus,respire,respire plus,retrouvera,rien a,ru,rue $,sauter
      4 se coupe,se foutre,se moi,seco*,sequ*,sera*,sexu*,she,sing*,son pere,sortir,subi*,suicidal
      4 suicidal $,suis en,suis*,suisside,tent*,term*,ti se,to die,to live,tout a,tout le,tremble $
      4 tuer,un essaie,vais run,veux,vit,viv,vivr*,vivre,we got,ye,yo ka,~Cak,~agres,~aliv,~arselemA
      4 ~aval,~bUf,~brok,~brul,~dAj,~deor,~desid,~desu,~domisil,~dovn,~drIk,~ea,~ere,~expr,~fer
      4 ~finir,~fors,~frap,~kQtr,~kit,~lojemA,~mari,~mer,~mi,~nover,~pWn,~plAt,~rap,~retrUvera
      4 ~sekUr,~sekestr,~skarifi,~sna,~sov,~suisidal,~video,~vol
      3 @alone @since,@always @shame,@always @work,@blow @hide,@body,@body @fine,@body @sad
      3 @body @tired,@boss @alone,@boss @cant,@boss @empty,@boss @food,@boss @force,@boss @stop
      3 @cant @night,@cant @play,@cant @shame,@cant @street,@child @boss,@child @craft
      3 @child @escape,@child @shame,@cry @mock,@die @empty,@die @night,@die @online,@elder @age
      3 @elder @hide,@elder @means,@elder @nobody,@escape @laugh,@family @hide,@farewell @fear
      3 @farewell @night,@farewell @pointless,@father @mother,@father @they,@father @wound
      3 @fear @food,@fear @money,@fear @thing,@food @age,@food @money,@force @since,@force @work
      3 @friend @age,@friend @escape,@hide @illness,@hide @pointless,@high @fine,@hit @fine
      3 @home @hide,@home @play,@home @return,@home @street,@je @boss,@je @drink,@je @family
      3 @je @fear,@je @money,@life @age,@life @craft,@man @home,@man @money,@man @shame,@man @street
      3 @man @they,@me @blow,@me @drink,@me @marry,@me @pointless,@me @sexual,@me @they
      3 @means @empty,@mock @work,@money @craft,@money @marry,@money @mock,@money @school
      3 @mother @child,@mother @partner,@mother @wound,@night @always,@night @drink,@night @mock
      3 @online,@partner @money,@partner @pointless,@partner @return,@partner @wound,@return @hide
      3 @school @age,@selfcut @sleeve,@sexual @age,@sibling,@sibling @empty,@sibling @hide
      3 @step @night,@step @they,@stop @cant,@stop @nobody,@stop @pointless,@they @blow
      3 @they @escape,@they @fear,@they @food,@they @help,@they @online,@they @school,@they @selfcut
      3 @they @shame,@they @sleeve,@they @work,@wound @body,@wound @sleeve,^ grand,^ quelqu
      3 a agressee,a continue,a day,a mis,a vu,aban*,abused,accueil,acte,acte $,affo*,afford,again
      3 agressee,agressee $,ai 0,ai deja,ai ete,ai mal,ai subi,ai trop,aimerais etre,aller $,alre*
      3 already,am,amoi*,amwin,an,an $,ans parle,anvi viv,apprentis,aret*,argent $,arme,arrache
      3 arrete pour,arsele,arsele $,aswe,aswe a,at work,au sang,aucune,aussi $,auto*,avale
      3 avant bras,avant hier,avec ma,baby,balance,balance tout,bat,be,be alive,beca*,because
      3 bien de,bois de,bought,bras,brot*,but i,bute*,ca fait,call the,calme $,camarade,casier $
      3 casse le,cave,cave $,ce monde,chant,chaque,chaque jour,chaude,che ma,choisie,choses vous
      3 ciga*,cles je,coach,coif*,coiffure,comprenez,cos,cousin de,crachent,cree,crever,cuisses
      3 cutter $,cybe*,d accueil,danger $,dans le,dans les,daro*,date est,de logement,de parler
      3 de partir,de seconde,de toi,de vivre,dead $,decide,dehors,dehors $,demande un,depuis une
      3 derniere fois,derriere moi,des voisins,dessus $,deteste $,deux,devant tout,did it,die $
      3 dix sept,door because,dor,draw*,droi*,e i,eau chaude,echa*,ecole $,eleve de,eleves,elle me
      3 elle se,empl*,en cours,encore $,end,end it,endr*,endroit,enfu*,entrer,entrer chez,envi
      3 envoyer,essaie d,est choisie,est derriere,est ou,est tout,et mon,etaient,etait mon
      3 etre morte,evan*,ex,faim tous,fais ko,fais quoi,fait quand,famille d,feed,fell,fere,ferm*
      3 ferme ma,file,fois $,following,following me,food,fout*,frere me,frere ne,friend is,frig*
      3 goin*,going,grop*,groped,groped me,harcele,harm,he,her boyfriend,hers*,herself,hes,heur*
      3 hims*,himself,hits,hold,homeless,hurt myself,hurting,hurting myself,i,i get,i got,i haven
      3 i hurt,i ka,i keep,i skip,i tap,i won,idees suicidaires,if i,il la,il lui,il mon,il son
      3 ils etaient,ils ont,in,inco*,inconscient,infl*,inflige,insc*,inscrire,insultent,into my
      3 is it,it anyway,it normal,j en,j y,jamais me,jdor dans,je dor,je fuge,je kite,je pars
      3 je passe,je regarde,je sais,je serai,je tremble,je voulais,jete,kaz,keys,keys i,kite,kms
      3 knif*,knife,knows,l acte,l internat,l oeil,la adieu,la date,la di,la facon,la peau
      3 la voiture,lame,lanc*,le cousin,le garage,les rester,leur,li $,lit la,locks,logement
      3 lui donne,lundi $,lycee ils,lync*,m,m in,m on,ma date,ma reum,maison ca,malaise,man
      3 mange les,manger a,mari*,marier,marm*,mars*,marsel,me crachent,me do,me done,me foutre
      3 me griffe,me menace,me supprime,me when,meme $,mena*,menage,mer $,mercredi $,mere $,mere m
      3 mes jours,mes photos,met a,mezo*,mezon,moi aussi,moi avec,moi pe,moi sinon,moi tout
      3 mois dernier,mon bo,mon per,mon pote,mon seul,montre,mort*,morte,mot,my friend,my uncle
      3 myse*,myself,n ai,n est,na,ni,ni kay,not going,noth*,nour*,nude*,nudes,nuit*,nuits
      3 nuits dans,of her,on l,on n,on ne,on verrait,ont cree,ont passe,ou il,ouvert le,par les,parc
      3 parc $,pari*,parle $,parle a,parle ils,pas anvi,pas arete,pas mange,pas manje,pas rentre
      3 pas repondre,pas vivre,paye,pe rantre,peau des,peine $,pend*,pendre,pensees suicidaires
      3 pere avec,pere m,personne s,petites,petites soeurs,peur kil,peux pas,pics,pics and,planquer
      3 plat*,plateau,plus envie,plus sortir,points,police $,poubelle du,pour le,pour manje,pour me
      3 pour se,prends des,prevu,pri,pris,punir,qu a,quand ca,quand y,que mon,qui reste,quoi $,rape*
      3 raped,rentre chez,rentrer il,renv*,repas et,repondre a,rester au,retourne,reum,reum me
      3 rien et,rien pour,right now,riz,s no,sac $,said,saig*,saigne,sait ou,san,sans domicile
      3 sans manger,saute $,sauter $,sauve,says he,sdf,se reveille,se scarifie,self harm,semaine $
      3 semblant d,send,sept ans,sept*,sequestree,seul*,seule $,sex,she s,sinc*,since,singe
      3 single day,skip,skip lunch,sleep,sleeping,soeurs,sort*,sortie $,spit,squa*,star*,starving
      3 stre*,subi,subit,suicide,suis,suis sans,suis sdf,suis seule,sund*,sur,t afford,t know
      3 t leave,t wake,tant,tape,te,tell my,terre,the night,they said,they won,thro*,to do,to eat
      3 toda*,today,toi,toit,toit $,tont*,tonton,touc*,toujours $,tout les,trem*,tro peur,tue
      3 un compte,un malaise,un stage,vacances je,vais,vand*,vers*,veul*,veulent,veulent me,vie je
      3 viens,vient dans,viole,vire,vire de,vire*,viv anko,vole*,volent,vos,vos questions,voulais
      3 voulais pas,vous comprenez,vu mes,wake,wake up,want,when i,work keeps,y,y $,yo m,~AdrW,~Afui
      3 ~Canm,~Cod,~Iflij,~IkQsiA,~Iself,~IsultA,~abAdon,~abit,~afor,~akt,~akuel,~alreadi,~amWn
      3 ~araC,~arm,~asv,~bI,~bUg,~bW,~babi,~balAs,~batu,~bekoz,~bra,~brot,~burn,~dai,~die,~erself
      3 ~ese,~eteA,~etrAgl,~evanUi,~fil,~folovIg,~foto,~gWng,~grop,~it,~jUr,~kQpren,~kUto,~kWfur
      3 ~kav,~km,~knif,~knov,~kraCA,~kuis,~lAs,~leg,~letr,~malez,~marsel,~menaj,~mizelf,~mort,~nik
      3 ~not,~notIg,~nud,~okun,~ol,~ome,~omel,~pA,~pAdr,~park,~pas,~pi,~plAk,~plIt,~plato,~prevu
      3 ~priv,~puni,~punir,~rA,~rEm,~raket,~rekomAs,~sIdai,~sIj,~sIs,~sdf,~seN,~sigaret,~slepIg
      3 ~sortir,~spi,~starvIg,~sui,~tQtQ,~teroriz,~tir,~todai,~trAbl,~urtIg,~vAdr,~vElA,~vak,~ven
      3 ~vi,~viA,~vork
      2 0 i,0 jour,0 repond,@alone @fine,@alone @pointless,@alone @street,@blow @cant,@blow @craft
      2 @blow @empty,@body @die,@body @drink,@body @high,@body @pointless,@body @selfcut
      2 @body @sexual,@body @stop,@body @thing,@boss @laugh,@boss @life,@boss @nobody,@boss @play
      2 @boss @sexual,@boss @they,@boss @work,@cant @always,@cant @escape,@cant @marry,@cant @school
      2 @child,@child @exam,@child @marry,@child @school,@child @work,@craft @fine,@cry @age
      2 @cry @school,@cry @work,@die @alone,@die @pointless,@die @school,@drink @pointless,@elder
      2 @elder @boss,@elder @force,@elder @hit,@empty @fine,@empty @school,@empty @work,@escape
      2 @escape @mock,@escape @nobody,@escape @play,@escape @thing,@exam @play,@family @alone
      2 @family @empty,@family @fear,@family @force,@family @man,@family @stop,@farewell @escape
      2 @farewell @exam,@father @empty,@father @food,@father @money,@father @return,@father @school
      2 @fear @age,@fear @home,@fiction @age,@food @shame,@force @always,@force @thing,@friend @cant
      2 @friend @fear,@friend @man,@hide @food,@hide @night,@hide @school,@high @cant,@high @return
      2 @high @since,@high @stop,@high @thing,@high @work,@hit @alone,@hit @nobody,@hit @wound
      2 @home @drink,@home @force,@home @illness,@home @marry,@illness,@je @escape,@je @sad
      2 @je @sleeve,@je @step,@je @work,@je @wound,@man @fear,@me @craft,@me @family,@me @friend
      2 @me @home,@me @mock,@me @sad,@me @sibling,@means @since,@mock,@mock @always,@mock @craft
      2 @mock @force,@mock @shame,@money @force,@money @online,@money @since,@mother,@mother @age
      2 @mother @body,@mother @die,@mother @farewell,@mother @sad,@mother @sexual,@mother @street
      2 @mother @thing,@nobody @age,@online @play,@online @shame,@online @since,@online @thing
      2 @partner,@partner @body,@partner @escape,@partner @hit,@partner @home,@partner @school
      2 @partner @street,@play @craft,@play @work,@return @exam,@return @online,@return @play
      2 @sad @since,@school @fine,@selfcut @age,@selfcut @fine,@selfcut @sad,@selfcut @since
      2 @sexual @fine,@sexual @force,@sexual @shame,@sexual @work,@sibling @man,@since @pointless
      2 @since @thing,@step @age,@step @body,@step @hit,@step @school,@stop,@stop @always
      2 @stop @hide,@stop @thing,@street @nobody,@they @life,@they @play,@they @sad,@tired @thing
      2 @wound @sad,@wound @selfcut,@wound @shame,^ adresse,^ bah,^ been,^ ben,^ hier,^ life,^ m
      2 ^ mdr,^ papa,^ pas,^ people,^ points,^ question,^ some,^ tonton,^ vendredi,^ voir,^ when
      2 a casse,a cinq,a confie,a cote,a ete,a faim,a jete,a joke,a knife,a ma,a manger,a moin
      2 a pharmacie,a profite,a pupil,a raconte,a retrouve,a ses,abri*,abribus,abuse,abuse de,acci*
      2 accident,accu*,ache*,acheter,adan,adie*,adieu,afra*,afraid,afraid of,afraid to,after my
      2 agai*,ai bu,ai decide,ai fai,ai nul,air,ali,allez,amie,an chant,an moi,and,and everyone
      2 and they,and we,anfe*,anferme,anko,ans il,anti*,anyway $,apres ce,arete,arete $,arete de
      2 armoire a,arra*,arri*,arrive avec,assoit a,atto*,attouchements,au foyer,avec,avec mes
      2 avoir peur,avon*,avons,ba $,bah les,be dead,beat*,beaucoup $,bebe,bed at,been,being bullied
      2 beli*,believe,ben,best friend,blagues $,blee*,bleu a,bleus a,bloo*,blood,bo pere,boper i
      2 bouffer,bought la,break,breathing,brok*,broke $,broke my,bully,bully me,bus,bus $,buter
      2 ca compte,ca main,ca mere,cache mes,cadenas,cage,cage d,cama*,camarade de,can have,cap,carr*
      2 ce normal,cein*,ceinture,centre,cfa,champ,change les,chap*,chaque soir,chez elle,chez l
      2 chez lui,choisi le,chope,cigarette,cle a,cogne,coiffure $,coin*,college $,comme a,comme on
      2 compte insta,conf*,confie,connais,continue,contre le,copain $,cord*,corde,cos there,cote*
      2 cotes,cou,coupe $,coups de,coupure,cree un,creve,croit,cutt*,d adieu,d ecole,d entrer
      2 d escalier,d une,day,day $,days $,de 0,de doigts,de nourriture,de pates,de quinze,de ri
      2 de singe,de son,de sortie,de toit,defo*,dehor $,deja choisi,deli*,demain a,demain c
      2 demi frere,depu*,depuis deux,depuis le,depuis mes,des attouchements,des bleus,des gants
      2 des idees,des manches,des nudes,des que,deux nuits,di il,dit a,dit il,dit si,do it,do things
      2 dog i,domi*,domicile depuis,donne de,dorm*,dormire,dormire $,dors dans,dors ou,dort a
      2 drawing,drink,droit,drun*,drunk,du 0,du foyer,du harcelement,eat,eate*,eaten,eaten since
      2 ecri,ede,ede moi,ek,eleve est,elle ne,elle repond,elle respire,emba*,en,en a,en danger
      2 en fugue,en peux,en soiree,en suis,ence*,enceinte,endo*,endormir,enfa*,enfants,enferme dans
      2 enfermee,enfuie,enta*,entaille,entendrez,entendrez plus,entr*,entraineur,envi de,es
      2 est assis,est ca,est fait,est vite,et ca,et elle,et ils,et l,et m,et me,et nous,etab*
      2 ete expulses,ete viole,etrangle,etrangle quand,etre en,etre mort,etudiant,even,every
      2 everyday,everywhere,eviter $,exister,expres $,expulses,fai,faib*,faible,faible je,faire du
      2 fais,fais vomir,fait deux,fait le,fait mal,fatigue $,feed my,fell*,fer,feu,filme,filment
      2 fils de,fin,fini,fini $,finir $,finit toujours,flippe de,food $,food at,force a,forcee,fors*
      2 forse,forse je,fose,fose moi,fost*,fou de,foui*,fouille,foutu,foutu a,foyer cette,foyer sans
      2 fran*,freezers e,frere a,frere et,frigo,frigo vide,fron*,fuge e,garcons,get bullied
      2 get married,gifl*,ging*,gingn,girl*,goch*,going back,gorg*,gorge,grand frere,groupe de,hara*
      2 harassed,harm*,harming,he has,head,her dad,her in,here,hidd*,hidden,hier $,hier il,hit
      2 hits me,hold*,holding,homeless $,hone*,honestly,hopi*,hopital,humi*,humilient,hung*,i fell
      2 i like,i ma,i said,i want,i was,il casse,il di,ils a,ils le,in a,ince*,inceste,inflige $
      2 insultent $,into,is,is following,it all,j arrete,j habite,jdor dehor,jdor*,jdors,je couche
      2 je dors,je ete,je ferme,je fugue,je manje,je risque,je vis,jette,joke $,jour,jour pour
      2 journee,jours,jours $,jserai,jump,jure,jusqu au,kaz $,keep quiet,kil va,kitc*,kitchen
      2 know where,know*,knows $,l air,l argent,l envie,l hopital,l hotel,l un,la $,la cage,la fait
      2 la gorge,la i,la journee,la kaz,la mezon,la peine,la rue,la semaine,laisse un,lance
      2 lance des,last night,last nite,le bras,le fais,le feu,le lycee,le martinet,le menage,le mois
      2 le mot,le mur,le petit,le tan,le ventre,le visage,leave the,les fais,les mercredi,les poches
      2 les serrures,lett*,lettre d,lettre pour,li,life isn,lise*,lisez,logement $,look after
      2 looking for,lot $,lui et,lund*,lundi et,lyon,m 0,m etrangle,m homeless,m humilient
      2 m inscrire,ma,ma di,ma forse,made a,made me,mair*,mais mon,maison la,maison sans,mal quand
      2 malaise elle,mang*,mange de,mange depuis,manm*,manz*,marche,mard*,mardi,marks on,marmay
      2 marmay i,married,married in,mart*,martinet,mate,mate*,mdr,me alone,me blesse,me calme
      2 me cogne,me coupe,me dis,me disait,me here,me lance,me pendre,me planter,me scarifie,me tape
      2 me tient,me tire,me tue,meme les,ment*,menu*,mere mange,mes deux,mes dix,mes petites,met ca
      2 met des,mezon $,mi gingn,mi vais,midi je,mieux si,mis un,moi chope,moi e,moi mal,moi meme
      2 mon adresse,mon anferme,mon demi,mon freezers,mon neveu,mon sang,mon tonton,mone*,money
      2 monsieur ma,monte sur,mord*,mot $,mouri,mum $,mum goes,my bag,my best,my dog,my son,na point
      2 ne connais,ne me,ne peut,ne se,never met,neveu,ni rien,nite,no dinner,no money,nobody knows
      2 non et,non il,nos,nose,note,nothing,nothing to,nou $,nourriture,nous le,now,nue,nuit $,o
      2 o college,obli*,oblige a,oeil,of our,of us,on dort,on the,on veut,one of,ont faim,or he,oswe
      2 oui,ousa,out,out and,over,paid,panne,papa moi,paquet de,par ter,parce,pardon $,parents m
      2 parents ont,parle il,pars pour,parti de,partie,partout,pas j,pas longtemps,pas me,pas porter
      2 pas pour,pas sortir,pas un,passe,passe a,passeport et,passer,pate*,pates,pay,peau,pein*
      2 pendre $,pensees,pere elle,perp*,perpignan,personne il,pesonn pas,peur de,phar*,pharmacie
      2 photos,pick*,picked on,pier*,pill*,pills,pis,place,plainte,plante,planter,pleurant,plus che
      2 plus jamais,plus je,plus un,points faible,porter avec,porter je,porter plainte,post,poub*
      2 poubelle,pour mes,pour sauter,pour une,pourquoi je,pous*,prefere pas,prefere rester
      2 prefererais etre,prends,pret je,prev*,profite,profs,promise,properly,proprietaire,pu,pue
      2 punition,push*,pushed,que j,que le,que ma,que si,quitte le,quoi,recommencer,recommencer $
      2 rela*,relapsed,relapsed last,remb*,rembourser,remonte,rentree,repondre,repr*,reste je,reto*
      2 reuf,reus*,reussir,reveille pas,reverra,reverra plus,rien d,rien de,rigole,ru $,rue,run,s en
      2 s going,s nothing,s ouvre,s starving,sache que,said no,said they,sais c,sais nou,sait pas
      2 sala*,sale,san $,san le,sang $,sans,sans le,scared he,school i,sdf $,se tuer,secour,serai
      2 serr*,serrures,serrures $,ses parents,seul dans,seul truc,seul vrai,seulement,seuls,seuls $
      2 she is,shoo*,shoot,si tu,sino*,sinon,sleep $,snap,snap*,social,soeu*,soeurs $,soir mi
      2 sometimes $,son and,sort de,spit in,stab,stab me,starving at,stat*,station,step,stil*,still
      2 subi un,sucr*,sucre,sui,suis enfermee,suis sur,suisside $,suit $,suiv*,suivent,supermarche
      2 sur $,sur ma,sur un,t eaten,t es,t go,t stop,t want,t worth,tchw*,tchwe,tel et,tentative
      2 tentative $,terminale,tete de,texte,the,the boss,the house,the kitchen,the police
      2 the station,the teacher,the wall,them,them $,they re,they*,thinking about,this,though i
      2 three,throws,thun*,thune,tient,to be,to jump,to unalive,told them,tomber,toni*,tonight
      2 tonton i,took,touche $,touchee,tout en,toute seule,traces de,train,travail $,trois $,truc de
      2 tu es,un accident,un an,un cadenas,un cousin,un inceste,un jeu,un sou,un vieux,unal*,unalive
      2 unalive myself,uncle comes,une arme,une cave,une dette,une semaine,une tentative,une tous
      2 up i,urge*,us $,vacances $,vais fuguer,van,vendredi,verse,veux en,veux plus,veux pu,vict*
      2 video,vie c,vie j,vien*,viens de,vient de,vingt deux,violee,violent avec,vis,visa*,visage
      2 vit a,vit dans,vivr,vivr $,vivre encore,voila c,voir mon,voiture je,vomir apres,vrai je
      2 vrai truc,wall $,want to,was raped,whol*,whole,with his,work,worth,worth living,y en,ye oswe
      2 yo,~Abras,~AfA,~Ako,~AplW,~AsIt,~Atel,~AtrenEr,~CA,~Cap,~Isest,~Iskrir,~Iteres,~Itern,~Ito
      2 ~Ui,~Ut,~Uza,~aCet,~aU,~abribu,~adA,~adiE,~afr,~agI,~akidA,~ali,~apel,~aras,~armIg,~atA
      2 ~atUCemA,~avQ,~avek,~bA,~bUj,~bea,~beb,~believ,~ben,~bet,~ble,~bop,~breatIg,~bu,~but,~defQs
      2 ~depui,~dernier,~drW,~dravIg,~eatA,~etudiA,~evA,~everi,~everidai,~everiver,~fE,~fI,~fUil
      2 ~fUtu,~farmasi,~febl,~ferm,~filmA,~fost,~foz,~frQ,~fre,~frigo,~gorj,~idA,~jIN,~jifl,~jor
      2 ~jser,~kQfi,~kUpur,~kW,~ka,~kadena,~kaj,~kamarad,~kfa,~kilo,~kitCA,~kord,~kraC,~lIdi,~le
      2 ~liQ,~lok,~lokal,~mAz,~mUri,~mani,~manmA,~mardi,~marmai,~martin,~mdr,~medikamA,~monei,~mor
      2 ~nUritur,~nevE,~nit,~nov,~noz,~nue,~nui,~oblij,~oel,~oldIg,~onEr,~onestli,~opital,~osv
      2 ~pUbel,~pUr,~pai,~partU,~parti,~perpiNA,~pier,~plErA,~prA,~profit,~promiz,~properli,~proprio
      2 ~puC,~pue,~rAbUrs,~rAtrer,~rEf,~rI,~relaps,~repQdr,~reprA,~retUrn,~rue,~sAtr,~sElemA,~sItur
      2 ~sexuel,~siN,~sinQ,~soEr,~sorti,~stab,~statiQ,~stil,~sto,~str,~suivA,~sukr,~supermarC,~tAt
      2 ~tAtativ,~tCv,~tIk,~tWlet,~tap,~terminal,~text,~ti,~tiA,~tie,~tol,~tonig,~tret,~tri,~trov
      2 ~tun,~umiliA,~unaliv,~urjAs,~ve,~vers,~vizaj,~vor
      -2 0 $,@alone @craft,@alone @exam,@alone @sexual,@body @cant,@boss @night,@cant @hide
      -2 @cant @money,@cant @sexual,@cant @since,@child @cant,@child @fiction,@child @friend
      -2 @child @return,@child @since,@child @tired,@craft @age,@die @food,@drink,@elder @craft
      -2 @elder @cry,@elder @food,@elder @man,@elder @pointless,@elder @thing,@empty @illness
      -2 @empty @nobody,@empty @since,@escape @fine,@exam,@family @escape,@family @hit
      -2 @farewell @fine,@farewell @sad,@father @fine,@father @sad,@father @step,@friend @body
      -2 @friend @die,@friend @return,@hide @age,@hide @always,@hide @mock,@high @food,@high @online
      -2 @hit @exam,@hit @mock,@home @age,@home @fine,@home @laugh,@je,@je @elder,@je @empty
      -2 @je @fine,@laugh,@laugh @age,@life @always,@life @empty,@life @fear,@life @mock,@life @sad
      -2 @man @hide,@man @life,@me @elder,@money,@money @sexual,@money @thing,@mother @always
      -2 @mother @cry,@mother @man,@mother @mock,@mother @money,@mother @night,@mother @online
      -2 @night @money,@online @nobody,@partner @alone,@partner @exam,@partner @food,@play @thing
      -2 @pointless @work,@return @nobody,@selfcut @exam,@selfcut @nobody,@selfcut @street
      -2 @shame @pointless,@sibling @blow,@sibling @farewell,@sibling @fine,@sibling @selfcut
      -2 @sibling @street,@since @craft,@since @laugh,@since @work,@sleeve @night,@sleeve @play
      -2 @sleeve @street,@step @shame,@stop @alone,@stop @sad,@stop @school,@street @always
      -2 @street @exam,@street @work,@they @return,@wound,^ at,^ cet,^ chaque,^ d,^ en,^ everything
      -2 ^ home,^ is,^ jdor,^ jpleure,^ jsers,^ ma,^ nothing,^ on,^ our,^ pour,^ qui,^ something
      -2 ^ un,^ vous,^ we,^ you,a bout,a chair,a coupe,a des,a few,a friend,a gauche,a good,a m
      -2 a moi,a nicknames,a pas,a quinze,a seize,a souvent,a vivre,accent,accr*,accrochee,adre*,ah
      -2 ai change,ai donne,ai dormi,ai du,ai l,ai marre,ai perdu,ai personne,ai propose,ai tout
      -2 ai trouve,aime bien,aime*,aise $,all,aller la,ambiance a,amen*,an older,and makes,and never
      -2 and there,anni*,anniversaire,answ*,any,anywhere,apprend,appris a,appu*,appuies,apres il
      -2 apres je,are the,ariv*,arive,arms,arms $,ask,aske*,asked,at my,at night,atel*,atelier
      -2 attendent en,au debut,au fond,au gymnase,au self,aurai,auss*,aux,aux lettres,avant
      -2 avant que,avec $,avis de,away his,back,bank,bas $,battre $,beaucoup,because it,been looking
      -2 been staying,beso*,besoin,besoin $,betise,bien,bientot $,bleus sur,boire,bois beaucoup
      -2 boite aux,boss keeps,bras $,bruit dans,bu $,bulletin est,bwe,c oreille,ca a,ca crie,ca part
      -2 ca vie,cadette,cadette $,call me,calls,can t,canape d,car,cart*,carte,carte d,cash in,ce le
      -2 ce que,ces temps,cette famille,cette maison,cette soiree,chair,chaise,chaise contre
      -2 chambre d,chambre et,chaud,chelou $,cherche me,chercher samedi,chez la,choisit,chose,ci
      -2 ci il,cle,coeu*,comb*,combien,comprennes,connait mon,continuer $,contre la,copain lit
      -2 copine a,could,coup d,coupe,coupe les,coupee,couper,courant,coute,craque,craque $,cree*
      -2 crient,d arreter,d hotel,d identite,d rather,dame,dans 0,dans ses,days i,de ce,de continuer
      -2 de dormir,de foyer,de mois,de pause,de plus,de sang,de trop,de trottoir,de voir,debo*
      -2 debout,debout $,debr*,debu*,debut,dele*,demandent,depa*,depan,depression,depuis ca
      -2 depuis cette,depuis des,derniere j,des comprennes,des jours,des mouchoirs,des rumeurs,desi*
      -2 desinfectant,desinfectant des,dessus et,devant la,devoirs dans,di rien,different,diso*
      -2 disons,disp*,dit des,dite*,dites,dix ans,does,door,dors a,dors avec,dors plus,douche $
      -2 drive,du desinfectant,du nez,du trou,e 0,eat lunch,eat my,ecris vite,ecrit,efface
      -2 electricite,eleve,elle l,elle s,en classe,en larmes,en parler,en plus,enco*,enferme et
      -2 enle*,entre,enve*,envie meme,envoye une,escalier encore,espo*,espoir,essaye,essaye de
      -2 est ferme,est la,est mauvais,est mieux,est tres,est vide,et c,et casse,et dit,et pas,et qu
      -2 et reste,et s,et veut,etai*,etait,ete dernier,etou*,etouffe,etranger,etre seule,every time
      -2 everything $,face,fache $,fais froid,fais moi,fais un,fait passer,fait trembler,fall*
      -2 fatigue,fatigue de,fatiguee,faud*,faudrait,feel dead,feel*,fen,ferai,ferm,ferme pas,few
      -2 fich*,fille me,find me,fine,firs*,first,fond,food bank,for the,foyer ce,fre,fre moi
      -2 freres mangent,frie*,friends $,froid la,fuguer $,garde mes,garder,gauc*,gauche,gauche $,gen
      -2 gent*,gentil,get away,goes,good,got a,gran*,gratuit,gros $,guerre $,guess,guy,gym,had a
      -2 hand*,happened,hard,hate myself,hates,he makes,he says,he won,help me,here and,his car
      -2 hote*,hotel finit,i bwe,i can,i do,i feel,i just,i tried,i wish,ici,iden*,identite,ignores
      -2 ignores me,il e,il en,il faudrait,il faut,il monte,il rentre,il sache,il saigne,ils savent
      -2 impo*,impr*,impression,insulte $,inte*,interdit,interdit de,internat a,inve*,ira,is there
      -2 it anymore,it back,it isn,its,j entends,j etouffe,je change,je crois,je lui,je mange
      -2 je marche,je ne,je reflechis,je respire,je reste,je suis,je supporte,je voudrais,jeta*,jeu
      -2 jou i,jours sans,jpleure,jrentre,jsers,jsers a,jusq*,jusqu,juste que,jy,ka ba,ka pe
      -2 ka sante,ka we,kaba*,kant*,kay,kay la,keeps touching,key,kids are,kill myself,kit,kom
      -2 l adresse,l electricite,l entretien,l epaule,l escalier,l ete,l impression,la guerre,la je
      -2 la maitresse,la moi,la nuit,la photo,la piscine,la police,la recre,lache pas,lais*
      -2 laisse ma,larm*,larmes,larz*,larzan,late*,laug*,le canape,le contrat,le foyer,le gout,le i
      -2 le jeune,le jou,le mercredi,le patisser,le plus,le self,left the,les autres,les groupes
      -2 lever,lever et,libr*,library,life $,liste,looking up,lumi*,lumiere,lunc*,lunch,lunch alone
      -2 lycee $,m accrochee,m en,m interdit,m not,m thinking,ma cadette,ma gueule,ma part,ma pote
      -2 ma vie,main de,maintenant il,maintenant ils,mais,mais ca,maison c,maitre de,make,mal a
      -2 mal au,mal dans,mama*,maman saute,maman travaille,mande moi,mange a,mange des,mange seul
      -2 mangent,mangent $,manje $,manq*,marre,matin je,me casse,me dit,me douche,me lache,me lever
      -2 me met,me pas,me rappelle,me reste,me reverront,me se,me vois,mec de,mecr*,mecri,medi*
      -2 meme pour,men,menace,menm,merci,merci pour,mere pleure,mes bras,mes freres,mes mains
      -2 met dehors,meub*,meubles,midi j,minu*,minutes,mn,mn beau,moi a,moi ca,moi coeur,moi je
      -2 moi pote,moi pour,moi que,moi toujours,moin*,moins,moins il,mois on,mois que,mon bulletin
      -2 mon pays,mon prof,monde l,moni*,moniteur,monte $,monte sans,monter dans,montrer mes
      -2 moquent de,more and,mots,mouchoirs,mouchoirs taches,mum says,my address,my age,my boss
      -2 my dad,my friends,my phone,my shoes,n importe,ne $,ne m,ne parle,ne sort,ne vient,new,nick*
      -2 nicknames,nn,notice,noue,nous au,nouv*,nuit l,occuper,of being,off $,oh,older guy,on
      -2 on nous,ont un,onze ans,open*,orbe*,oreille de,othe*,ou personne,our little,our trainee
      -2 pain dans,papi*,papier de,par une,parait,parait que,pare,parle pas,parole,pars de,part en
      -2 partir,pas dans,pas demain,pas dire,pas faim,pas ka,pas partir,pas raconter,pas trop
      -2 pas vraiment,patisser,paus*,pause,pay the,paye*,pe que,pens*,pense,pense a,pense pas,perdu
      -2 perdu le,perdu son,pere est,pere pete,pere va,person,personne veut,pete des,pete un,peur d
      -2 phone,pick,picking,pieds,plaisir,plus a,plus en,pon moun,port*,porter,porter $,porter est
      -2 pour dormir,pour eviter,pour les,pour manger,pour moi,pour partir,pour qu,prenom
      -2 presque plus,prof,promis d,ptit,ptit frere,pulls,qu on,quand ma,quand mon,que c,que la
      -2 que moi,que se,quelle a,question suivante,quiet,quiet $,quittent,quoi ca,r,r 0,raconter
      -2 rappelle,rather not,reas*,reason,recre je,red,reflechis,reflechis $,refuse,regardent
      -2 regrette de,reme*,rent,rentre che,rentre du,rentre sans,rentrer chez,ressort,reste a,rete
      -2 retrouve des,reve de,reverront,reverront plus,revi*,revient de,rien $,rien me,rit,room
      -2 room and,rumeurs,s a,s il,s in,s like,s off,s our,sac un,sad,said it,saigne du,sais ce
      -2 sais pas,san moi,sang dans,sante moi,saute le,savent ou,says it,scared,se le,se noue
      -2 se passe,secret avec,semblant mais,sens $,sens mort,serai pas,serrure $,sers,sers a,seve*
      -2 shoes on,shou*,shutters,si c,si elle,si mon,sile*,simple pour,sleeves,slip*,slipper
      -2 soeur et,soir j,soir sur,soirs,some,some days,someone my,something happened,sometimes i
      -2 son pas,sonn*,sort plus,sour*,sourit,souviens pas,spor*,stage en,stopped,suis au
      -2 suis fatigue,suis le,suis mal,suis o,suis une,suivante,suivante $,summer $,supporte plus
      -2 supprime tous,sur la,sur mes,surnom,t,t talk,tach*,taches,taches de,talk,talk about,tard $
      -2 tell*,telling,telling anyone,temps ci,that normal,the bus,the cat,the first,the food
      -2 the rent,the school,the toilets,the worst,then she,they took,thing,thinking of,this $
      -2 ti fre,time i,tired,tired of,to go,to me,to your,told me,tombe,tombee dans,tonight and,too
      -2 touching,tour,tous mes,tout je,tout*,toutes,toutes les,tranquille,travail,travail mon
      -2 travaille de,trembler,trois mois,trou,trou $,trousse,trouve une,truc a,un $,un adieu
      -2 un cable,un compas,un coup,un internat,un leve,un mois,un papier,un rendez,up night,va,va $
      -2 vais decided,vais dormir,vais partir,vais pas,vendredi apres,ventre,ventre de,veri*
      -2 verifie trois,vete*,vetements,veut toujours,veux d,veux dire,vient,vient plus,vieux,vite il
      -2 vite parce,voir $,voir mes,vois pas,vois*,voisin de,voiture de,voiture il,von
      -2 voudrais dormir,voulait pas,vous,vrai*,wants pictures,was nice,we might,we vais,wear*
      -2 weathers,week,week end,week*,weight,what s,whatever,when*,whenever,where,where i,why $,wish
      -2 worry,wors*,worst,year $,zafe*,zero message,~Alev,~Asv,~Cez,~Cosur,~Cov,~Coz,~IpresiQ
      -2 ~Iterdi,~Ivit,~abitu,~akA,~akroC,~ani,~aniver,~aniverser,~apen,~aprA,~apui,~ar,~asiet
      -2 ~ateli,~avAs,~bQ,~bUl,~bWr,~bezWn,~biA,~bo,~bokU,~bve,~dam,~debU,~debu,~delet,~demAdA
      -2 ~depresiQ,~detest,~dezIfektA,~dit,~dizQ,~doe,~elektrisit,~espWr,~etUf,~etrAj,~fA,~fal
      -2 ~fatigu,~fev,~fodr,~goe,~gratui,~gros,~gue,~iNor,~idAtit,~ira,~isi,~jAtil,~jE,~kQpres,~kUrA
      -2 ~kadet,~kado,~kalm,~kar,~kart,~kel,~ki,~kie,~kitA,~koEr,~kol,~kon,~kot,~larm,~larzA,~lateli
      -2 ~leav,~librari,~livr,~log,~lov,~lumier,~mAjA,~mEbl,~mUCWr,~maCin,~mamA,~mekri,~menm,~mersi
      -2 ~metres,~monitEr,~mov,~nUe,~nWr,~niknam,~notis,~orbel,~ove,~ox,~pW,~parl,~parol,~pati
      -2 ~perdu,~persQ,~pet,~pikIg,~plEr,~pre,~pret,~problem,~pul,~ra,~rapel,~reazQ,~refleCi,~refuz
      -2 ~regar,~regardA,~remark,~repet,~ret,~reverQ,~rir,~sUri,~servis,~silA,~slev,~slip,~spor
      -2 ~stai,~stop,~suivAt,~surnQ,~tUCIg,~tUr,~tUt,~taC,~tel,~telIg,~til,~tim,~trAkil,~trU,~trUs
      -2 ~trUv,~travel,~vU,~vatev,~venev,~ver,~vetemA,~viE
      -3 @always @thing,@blow @night,@body @craft,@body @food,@body @night,@boss @escape,@boss @man
      -3 @boss @street,@cant @fine,@child @blow,@child @farewell,@child @selfcut,@child @sleeve
      -3 @child @thing,@cry,@cry @night,@elder @farewell,@elder @stop,@empty @alone
      -3 @empty @pointless,@escape @food,@escape @pointless,@family @age,@family @always
      -3 @family @work,@farewell @alone,@farewell @online,@farewell @since,@farewell @street
      -3 @father @cant,@father @die,@father @drink,@fiction,@fine @age,@food @illness,@friend @alone
      -3 @friend @home,@friend @nobody,@friend @play,@friend @they,@hide,@hide @drink,@hide @fiction
      -3 @hit @tired,@home,@home @exam,@home @online,@je @cry,@je @sibling,@life @night,@life @thing
      -3 @life @work,@man @fine,@man @high,@man @mock,@man @online,@me @fine,@me @shame,@me @sleeve
      -3 @mother @home,@night @force,@night @online,@online @age,@partner @age,@partner @always
      -3 @partner @craft,@partner @man,@partner @night,@play @laugh,@return,@sad @always,@sad @home
      -3 @school @nobody,@school @pointless,@selfcut @online,@sibling @money,@sibling @they
      -3 @sleeve @always,@sleeve @home,@step @always,@stop @age,@stop @home,@street @drink
      -3 @they @fine,@they @laugh,@thing @fine,@wound @die,@wound @escape,@wound @street
      -3 @wound @thing,^ aidez,^ ca,^ cette,^ de,^ do,^ fen,^ les,^ maman,^ mn,^ mon,^ notre
      -3 ^ personne,^ what,a bag,a bu,a ne,about me,abse*,acce*,ai envoye,ai essaye,ai fait,ai le
      -3 ai promis,ai vu,aime,aime pas,aller,aller a,aller chez,ambi*,ambiance,amou*,anba,and not
      -3 and then,annee derniere,anyw*,apprenti,arou*,around,arre*,arreter $,at 0,at me,au ventre
      -3 aucun,aussi le,avais un,avant de,avec mon,avec une,back $,bag is,bas de,battent,beau*,beti*
      -3 bien $,bien*,bientot,bizarres,boit,boper il,bouc*,boul*,bous*,bout,bril*,ca va,cabl*
      -3 cache mon,calm,came,cett*,cette,chambre $,chan*,change,chaussures,chez,chos*,classe me
      -3 coach texts,comm*,comme,comme ca,comme si,comp*,compliments,complique,connait,corp*,corps
      -3 couches,couloirs,couloirs $,coupe le,couper il,cousin $,dans l,de bruit,de ces,de cette
      -3 de chauffage,de rien,deda*,dedans,dehors et,dej,demande de,demandent de,depe*,depr*,des
      -3 des compliments,des fois,des remarques,dete*,dettes,deux ans,devant chez,devo*,devoirs
      -3 dimanche soir,disappear,disappear $,disparaitre,dit c,does*,doesn,doesn t,dois couper
      -3 done with,door*,doors,dormir et,dort plus,douc*,doucement,drogue $,droit de,drole,ecar*
      -3 ecart,effa*,el di,elec*,en ai,en parle,encore,enfi*,enfin,enfin je,entre dans,epaule,est a
      -3 est plus,est violent,et a,et puis,etag*,etage,eu,eu un,eux,fach*,fait des,fait envie,far
      -3 fatiguee de,faut,fils ne,fin de,fois,fois je,for my,foutent,foutent de,freak $,friends
      -3 froid,fuir,gade,game,gard*,gave away,geant,get,go home,gout,grat*,grave $,gros*,grosse
      -3 grosse $,groupe sans,groupes,gymn*,gymnase,hate,he told,hear*,heart,hora*,horaires,huit,i d
      -3 i fais,i hate,i ll,il boit,il dort,il parle,interieur,interieur $,jama*,jamais,je pe
      -3 je regrette,je saute,je touche,job,jour je,jpar*,jpars,jple*,just want,juste,ka di,ka fais
      -3 ka m,l annee,l ecart,l interieur,la grosse,la visite,laisse mon,land*,landlord,last year
      -3 late,le lit,le lundi,le meme,le papier,le patron,le vendredi,les couloirs,les gens
      -3 les lames,leur*,leurs,leve*,lil,lit $,lit mes,lol,lourd,lui il,lycee parce,m afraid,m etre
      -3 m ont,m scared,ma mere,mach*,mais il,make*,makes,marcher,marre de,mauv*,me battre,me cache
      -3 me casser,me di,me out,me rabaisse,me regarde,me suit,me surveille,meca*,medicine,meme
      -3 meme le,menace $,mere a,mes messages,mettez,migh*,might,mo pas,moi $,moi le,moi parce
      -3 moi pas,mois $,mon ptit,mon tel,montrer,moqu*,moque de,moquer $,mourir l,mum s,my hands
      -3 my house,my shoulder,n,n y,ne dors,neve*,night couches,not okay,notre apprenti,nous $
      -3 nous ma,nuit pour,nuits $,occu*,okay,on fait,on in,on m,on risque,one,ont pas,owe,owe him
      -3 pale,pale ba,papier,par jour,parle,parle plus,part $,partout ca,pas,pas avoir,pas faire
      -3 pas les,pas qu,pas quand,pate,pendant la,peop*,people,perd*,pere,pere et,pere ma
      -3 personne me,pete,petit dej,petite,petite boite,phon*,photos $,pire,pire $,piscine,pleure
      -3 plus besoin,plus et,plus qu,plus rester,po,police cherche,poss*,possible,pour faire,pour l
      -3 pour tout,pourquoi,pourquoi $,prends de,pret derriere,promis,propose,psy,quand on,que mes
      -3 quelle,qui fait,quic*,rame*,ramener,refl*,refuse d,regr*,regrette,remarques,remarques sur
      -3 rentrer $,rentrer ce,reponds,reponds vite,ress*,reste plus,retrouvent,revient,ri,ri 0
      -3 rien tous,risque de,sac,sall*,salle,salle de,samedi $,sant*,sante,savo*,savoir,say,says
      -3 says i,se battent,se foutent,se mettre,se moque,secr*,secret,see,semaine je,semaines,sen
      -3 serv*,seul $,seule avec,shoulder,shoulder and,shower,si,silence,since summer,sofa,son frere
      -3 sous le,spec*,sport,su,sui coupe,suis fatiguee,suis gros,suis un,suis vide,suit,sur le
      -3 surf*,surfing,surs*,sursaute,surveille $,t do,t say,tann,temp*,texts,the landlord
      -3 the moment,the point,there,there $,thing $,tiennent,till,time,to people,to school,toilets $
      -3 tonb*,tonbe,touching my,tout,toute facon,trai*,traine,trois fois,trop,trot*,trottoir,trouve
      -3 trouve un,trucs,tu peux,un de,un peu,un secret,une chaise,une chambre,une petite,vais got
      -3 vaut mieux,verifie,verront,vetements $,veut,vide $,vient me,visite,visite medicine
      -3 vivre avec,voie*,voisine,voisine a,votr*,votre,voud*,voudrais,weird,what,when dad,wher*,why
      -3 woul*,would,~Aba,~AbiAs,~AfI,~CAbr,~CAj,~CUld,~Ex,~IteriEr,~Ubli,~abi,~ane,~apr,~arUn
      -3 ~askIg,~batA,~betiz,~biAto,~bril,~brui,~dUsemA,~de,~dedA,~dej,~devWr,~dizapear,~doesn,~drol
      -3 ~efas,~ekar,~eme,~esai,~etaj,~fQ,~fUtA,~fa,~faC,~far,~fin,~fon,~frW,~fuir,~ga,~gad,~gam
      -3 ~jam,~jeA,~jimnaz,~job,~jpar,~jplEr,~jse,~just,~kQplik,~kQplimA,~kUl,~kabl,~kal,~kam,~kelk
      -3 ~kor,~krWz,~lAdlor,~lUr,~lat,~lav,~les,~lil,~lol,~mAk,~mQsiEr,~medikal,~met,~mig,~minut,~no
      -3 ~okI,~okai,~orer,~pE,~pQ,~pUrkW,~pa,~pal,~partir,~peopl,~pir,~pisin,~posibl,~promi,~propoz
      -3 ~psi,~re,~regard,~regret,~rekr,~retrUvA,~sAti,~sa,~sak,~savWr,~sekr,~set,~sofa,~sor,~surfIg
      -3 ~sursot,~talk,~tan,~tienA,~tre,~trotWr,~ui,~vUdr,~vWzin,~vear,~vek,~verQ,~verifi,~viC
      -3 ~vizit,~vo,~votr
      -4 0 h,@age,@alone @nobody,@always,@always @laugh,@blow @selfcut,@body @hide,@child @life
      -4 @child @sexual,@die @age,@elder @life,@empty @return,@escape @work,@family @cant
      -4 @farewell @home,@father @force,@father @life,@food @always,@food @school,@friend @always
      -4 @friend @partner,@je @friend,@life @school,@me @hide,@means @sexual,@mother @hide,@sad
      -4 @shame,@sibling @craft,@sibling @high,@stop @since,@stop @street,@stop @work,@street @food
      -4 @they,@they @age,@they @body,@they @farewell,@wound @since,^ he,^ if,^ ils,^ j,^ nobody
      -4 a deux,a fuguer,aise,anne*,annee,anyone $,anyt*,anything,apre*,apres,arreter,at,atte*,avan*
      -4 avant je,avec eux,avec moi,ba,barrer,barrer de,bateaux,boit*,boite,brui*,bruit,cat,ces
      -4 chai*,chambre,chauffage,che lui,cote,coul*,cour*,croi*,d un,de classe,de ma,de mourir
      -4 de nuit,de tout,de toute,dead inside,demande si,depuis la,dernier,des gens,des repas,di
      -4 disparaitre $,dit que,dix huit,drol*,du lycee,envie de,epau*,est de,et apres,et le,excl*
      -4 fait peur,feel,find,fois par,force $,frere dans,go,going $,h,happ*,i know,igno*,il ne,insi*
      -4 inside,inside $,inst*,instant,instant $,invi*,is that,ja,je laisse,je le,je raconte
      -4 je reponds,jusqu a,just*,l aise,l instant,la main,la maison,laisse,lame*,lames,le matin
      -4 le soir,le temps,leav*,les soir,livr*,loin,long,lour*,mait*,mal finir,mange tout
      -4 manger avec,mauvais,me barrer,me retrouvent,me sui,me voir,menace de,mere me,met mal
      -4 mn pere,mome*,moment,moment $,mon cousin,mon eleve,mon nom,moun,my room,n en,nice
      -4 night because,nom,noti*,on mange,on va,on verra,one day,ou j,parents se,parl*,pas en
      -4 pas montrer,pas peur,pas tous,pe pas,pere $,places,plus aller,plus depuis,plus la
      -4 pour vivre,prepare mon,pres*,pret*,prob*,puis,qu ils,quel*,quie*,quoi bon,real*,really
      -4 recr*,regard,rema*,rentre $,rentrer,repas pour,reste,retrouvent $,s enerve,sans moi
      -4 saute des,scared of,scares,scares me,shoe*,shoes,sort,souvent,suit dans,supp*,supporte
      -4 surn*,surv*,surveille,taper $,temps $,texts me,than,ther*,they call,they d,they leave
      -4 time $,to get,tombee,touj*,toujours,trou*,une porter,vent*,verr*,verra,violent $,visi*,voir
      -4 vois,weir*,went,what*,when he,who,y a,~Cer,~Coe,~Cofaj,~Isid,~IstA,~adr,~aje,~anitIg,~ate
      -4 ~bWt,~bato,~bizar,~epol,~exklu,~eze,~fW,~gU,~gard,~grUp,~gro,~je,~lWn,~mUn,~mem,~momA,~ne
      -4 ~nis,~prenQ,~pui,~ramen,~reali,~rekon,~rest,~reviA,~sUvA,~suport,~survel,~tIg,~tUjUr,~tren
      -4 ~vAtr,~vWr,~vera
      -5 @alone,@alone @age,@body @nobody,@boss @high,@child @alone,@child @body,@child @high
      -5 @father @since,@food @work,@friend @sad,@hit @force,@je @shame,@night @sexual
      -5 @sibling @friend,@sibling @home,@they @craft,@they @street,@thing,@tired,@wound @work
      -5 ^ avant,^ everyone,^ i,^ il,^ je,^ l,^ mes,a encore,a fait,age,an dernier,ans j,argent pour
      -5 assi*,biza*,ca,chau*,chez nous,classe $,compte les,conn*,crois,crois $,d aller,dans ma
      -5 de cote,depuis que,dois,du groupe,elle dit,ener*,enerve,et ne,eux $,fais peur,fati*,fin du
      -5 gave,gens,gros,i used,keeps,l an,la bas,la salle,lave,le week,les jours,leve,me $,me ca
      -5 me lave,me taper,moi c,mon pere,mort de,need,never,non $,not,pas le,pe,regarde,reje*,rest*
      -5 ses,seul,something,souv*,that,then,tomb*,tout seul,tres,veux partir,veux pas,voila $,when
      -5 year,you,~depA,~enerv,~gav,~iU,~iear,~jA,~kQbiA,~lQg,~mak,~mar,~poz,~rejet,~sA,~sEl
      -5 ~sometIg,~tro,~truk,~uze,~vW
      -6 @body @fear,@cant,@die @farewell,@empty,@father @fear,@fine,@night @food,@school @thing
      -6 @street @school,^ plus,^ quand,alwa*,always,dema*,everything,famille $,have to,ils se
      -6 je dois,keep*,la fin,la force,mange plus,mois,peur $,quand il,quand j,que les,soir $,some*
      -6 un jour,un truc,vie $,~alvai,~ask,~bU,~dW,~everitIg,~lev,~sai,~skar,~tQb
      -7 @empty @always,@je @tired,@selfcut @money,@sleeve,@step @fear,^ a,^ depuis,a demande,a quoi
      -7 ai peur,demande,elle n,je fais,just,lit,me sens,ne,ou $,rega*,used,~demAd,~ju,~kUp,~li,~nev
      -8 used to
      -9 @die @since,@farewell @age,@pointless
      -10 ^ si,sens
      """)
}
