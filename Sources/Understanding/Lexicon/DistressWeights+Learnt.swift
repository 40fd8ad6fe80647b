/// What traits weigh, in tenths: written by `evaluate weigh distress`, to be read and never edited.
extension DistressWeights {
  static let learnt = DistressWeights(
    start: .init(
      distress: -2.2, outright: -0.5),
    distress: """
      16 faut pas
      15 me fais
      14 @father @fear,@food @since,@school @nobody,^ they,quoi bon
      13 @mother @hit,in my
      12 @father @hit,@hit @school,@laugh @fine,@me @man,a quoi,slee*,~subi
      11 @boss @sexual,di,li,ou je,pu
      10 @fear @school,@food @work,aime bien,bullied $,en finir,finir $,kil,la porter,le 0,ri 0
      10 the point,~Avi
      9 @cant @work,@cry,@die @hide,@elder @hide,@father @body,@father @wound,@fear @return
      9 @home @laugh,@me @sexual,@me @step,@selfcut,^ elle,anymore $,comme ca,d aller,danger $
      9 de moi,du foyer,expu*,go,keep,la oui,le midi,m homeless,marques,mon eleve,ou j,peux pas,pi
      9 plus la,pour de,rentrer $,sortie,tel,tout les,trop $,va pas,veux me,~bra,~mark,~mek
      8 @boss @body,@child @blow,@food @money,@life @stop,@marry,@night @street,@sibling @exam
      8 @they @escape,@they @force,@they @money,^ he,^ ils,^ quand,^ there,a man,a rien,ai des
      8 aller en,ami,at school,be dead,cach*,can t,coups,de lui,de quoi,de tout,des choses,dit non
      8 en danger,est le,et,etre la,expres,fugu*,futu*,garder,he,i feel,ils me,la main,ma mer,me
      8 mourir $,my boss,parle $,pas la,pere il,porter,porter $,pour pas,put,sac,said,shower,suis a
      8 toit $,tout est,vivre $,won t,~bU,~expr,~futur,~gard,~lav,~nui,~pu,~respir,~sA,~sai,~sak
      8 ~viol
      7 @body @cant,@boss @play,@cant @escape,@child @always,@child @hit,@child @selfcut
      7 @child @street,@elder @sexual,@empty @food,@high @escape,@je @alone,@life @street
      7 @man @escape,@me @hit,@means,@money @age,@night @craft,@night @drink,@sad @alone,@street
      7 @they @cant,@thing @fine,@wound @age,^ il,a des,aimais,aller,amwin,anym*,anymore,anyw*
      7 away $,bra,casier,conn*,crever $,de toit,dead $,disa*,dor,dors a,doul*,escalier,est dans
      7 est passe,est pour,et c,eux $,ever*,feel,fugue $,home $,i ka,i was,il a,je pas,je pense,kay
      7 l a,l ai,l appart,le faire,me l,me out,met,mett*,mort $,mour*,ne va,on me,ou dormir,plus
      7 poin*,pour tout,prends de,puni*,qu,rejoindre,respire,rue $,s got,s the,se,se fait,sera,sera*
      7 some*,stage en,suis harcele,suis la,to get,tout le,tuer $,une ecole,~animor,~aprAti,~arsel
      7 ~bI,~expuls,~finir,~fugu,~jdor,~kai,~kazi,~plu,~rejWndr,~repa,~sera
      6 0 dans,@blow @craft,@body @work,@cant @fine,@child @body,@child @mock,@drink,@escape @hide
      6 @escape @marry,@farewell @always,@farewell @empty,@father @sad,@food,@hide @thing,@hit @home
      6 @hit @wound,@home,@je @die,@je @elder,@je @empty,@je @farewell,@je @means,@je @sexual
      6 @laugh @work,@me @force,@me @selfcut,@means @alone,@money,@night @age,@play @fine
      6 @play @thing,@school @fiction,@school @online,@selfcut @since,@they @always,@they @mock
      6 @wound,^ been,a casse,a personne,a porter,adie*,adieu,adre*,adresse,ai deja,all the,anvi
      6 anyway,apprentie,arse*,arsele,avant je,avec des,avec un,avec une,batiment j,boss,bout $
      6 bout du,bref,ca sera,call,camionnette,ce n,choisir un,college $,come back,comment mourir
      6 corde,dans la,dans ma,de college,de prendre,de vrai,dehors $,depui,du mal,du pain,e,eleve
      6 en bas,en fugue,escalier encore,est harcele,est mon,est vide,et on,expr*,faco*,facon
      6 fait des,ferm*,fout*,frap*,futur,harcele au,hate myself,her,homm*,i am,il ma,ils,interieur $
      6 inti*,invi*,j aimais,je 0,je compte,je dis,je l,jser*,l impression,l interieur,la c,la vie
      6 larg*,lave,les vacances,m aime,marq*,me calme,me regarde,me sens,mecs,meson $,mettez,mieu*
      6 mieux,mn,mo $,mome*,moment,moment $,mon nom,my friend,myself $,n a,n en,not,nou $,nour*
      6 off $,on m,on peut,ose,ou on,ou personne,pain,pas ou,pas pour,pas quand,pas rentre,pense a
      6 peu plus,peur $,plus loin,pour faire,promis,qu elle,que c,que ca,rame*,rema*,repas,s il,s in
      6 sach*,sauter $,say,scar*,serieux $,ses cles,si je,stagiaire,step*,subi*,suicide $,suis sdf
      6 the time,they,tired of,toujours moi,tourne le,un metier,une tentative,verr*,veux crever
      6 veux mort,vit,would cry,~Cov,~IpresiQ,~adiE,~agres,~ami,~anivai,~bUl,~bop,~bref,~demAd
      6 ~derier,~detest,~dizapear,~dor,~fW,~fakQ,~fez,~friA,~il,~jusko,~kamionet,~kolegu,~kuis,~lam
      6 ~meal,~met,~miE,~momA,~normal,~ome,~oze,~promi,~ramen,~sekUr,~ser,~skarifi,~sorti,~survelA
      6 ~tei,~tel
      5 @alone @mock,@body @always,@boss @work,@cant @hide,@child @boss,@child @school,@die @means
      5 @drink @always,@elder @fine,@elder @sleeve,@empty,@empty @hide,@empty @since,@escape @help
      5 @farewell @fine,@father @cant,@food @always,@food @fine,@food @nobody,@force,@force @help
      5 @friend @force,@hide @fine,@hide @since,@high @street,@hit @blow,@home @age,@home @force
      5 @home @hide,@home @pointless,@je @drink,@je @since,@je @step,@je @stop,@me @blow,@me @body
      5 @me @marry,@me @partner,@me @shame,@mock @age,@money @fine,@mother @drink,@mother @fear
      5 @mother @money,@mother @sad,@night,@night @nobody,@online @age,@partner @hit,@school @age
      5 @school @mock,@selfcut @hide,@sexual @age,@sibling @escape,@sibling @food,@sibling @force
      5 @since @laugh,@stop @money,@they @craft,@they @school,@tired @alone,@wound @hide,^ an
      5 ^ elles,^ help,^ jan,^ mn,^ mo,^ un,a 0,a agressee,a bout,a coupe,a griffe,a l,a ma,affaires
      5 agressee,ai change,ai envie,ai pri,ai trouve,aidez moi,aima*,aime $,aime les,allowed,and i
      5 and the,asking for,at 0,au fond,aussi le,autres,aval*,ba,bac pro,bah mon,battue,been
      5 besoin $,billet,billet pour,bope*,boper,bou,boulet,ca crie,ca part,ca voiture,cantine c
      5 care*,cares,casi*,cat,ce matin,ce pour,ceinture,cette annee,cette nuit,cette semaine
      5 chez les,choses,claques,contre moi,corp*,corps,cousin,craque $,crever,cris,crois $,cybe*
      5 d atelier,d autre,d be,d epi,dame,de logement,de me,de rentrer,de toute,dej,dema*
      5 derriere moi,di i,dit tu,donne a,dormons,dormons dans,dort dans,douc*,douleur,droi*,du mat
      5 du trou,ecri*,el,elle dit,en ai,en cours,en l,en peu,espoir $,est grave,est hors,est noir
      5 est rien,est trop,et me,et personne,ete viole,etre mort,every day,evicted $,ex,faire $
      5 faire le,fais que,fais semblant,famille $,fatigue de,food,for good,force $,fort,fort $
      5 frappent,friend,friend is,gets,h du,he said,hote*,humeur,i me,i tap,i wish,ici la,il,il m
      5 il me,il mon,impression,in danger,insi*,interieur,is that,isn,isn t,it normal,its,jamais $
      5 je fuge,je la,je laisse,je pe,je tiens,je travaille,jete,jple*,ka domi,ko,l ancienne,l hotel
      5 la $,la cantine,la demain,la grosse,la mort,la peau,la petite,la ru,laisse ma,lait,lame
      5 le bus,le mur,les autres,les courses,les marques,les metiers,les parents,les veines
      5 lettre est,life $,like anything,lost the,lycee $,m,m ont,m so,ma carte,ma pote,maintenant je
      5 mais je,mal,mal de,manc*,marier,me buter,me ca,me deteste,me fait,me tuer,medi*,meme le,mer
      5 mere $,mes bras,meso*,meson,mis dehors,mo,mon boper,mon bras,mon copain,mon futur,mon tel
      5 morte,morte $,mur,night $,no food,no one,nom,normal,notice,nous dormons,nuit*,nuits,o bou
      5 o college,on ma,on vit,open at,ouvert,part au,pas en,pas faire,pas fort,passe un,patron dit
      5 peop*,people,petits,phon*,pire,plus $,plus besoin,point of,pour ma,pour toujours,poursuivi
      5 prefere rester,quand ca,quelqu,quelqu un,rack*,rape*,raped,remplir,repond,rien $,rigo*
      5 rouleau $,ru,s anti,s eur,sache,san,sauter,se tuer,secours $,self,semb*,semblant,sen,sequ*
      5 she,she d,show*,sinc*,sleeves,soins de,son,souv*,sport,squat,stay,subi,suicidaires,suis en
      5 suis une,suis victime,sur le,surt*,surtt,t do,t see,tentative,tete dans,that normal
      5 the first,they*,theyre,time,to die,to end,to me,toil*,travail,trou,trou $,truc je,tue $
      5 un casier,un travail,une eleve,up $,us,va etre,vais me,veulent me,veut plus,veux creve
      5 veux en,veux juste,veux rejoindre,vid,vide dedans,viole $,violee,vit a,vite,voiture avec
      5 vole*,vos questions,walk,wall,was raped,we can,when,won,wors*,y fait,you won,~AfI,~CWzi,~Cez
      5 ~IteriEr,~adr,~adres,~alov,~apui,~ask,~avAs,~aval,~beg,~ben,~blE,~dAj,~dUC,~dUlEr,~dai,~dej
      5 ~din,~disparetr,~dormQ,~eberj,~eskiv,~fQ,~fUtr,~fel,~fon,~frapA,~ier,~isn,~jUr,~je,~jplEr
      5 ~jse,~kUto,~ka,~kal,~ko,~kom,~konu,~kor,~mAC,~mWn,~mal,~mezQ,~minEr,~nWr,~notis,~pUrsuivi
      5 ~pak,~parti,~peopl,~pir,~plAk,~polis,~pti,~rekr,~sAblA,~sEl,~sIs,~sItur,~saC,~sekestr,~self
      5 ~slev,~statiQ,~sto,~tAtativ,~teir,~ter,~trU,~valk,~vit,~vivr
      4 0 apres,@alone @online,@alone @return,@alone @school,@blow,@blow @pointless,@body @night
      4 @body @nobody,@boss @home,@cant @food,@cant @money,@child @night,@child @return,@cry @nobody
      4 @die @fear,@empty @money,@empty @night,@empty @nobody,@empty @online,@empty @pointless
      4 @escape @work,@exam @play,@family @cant,@family @hit,@family @thing,@father @sibling
      4 @fear @home,@fear @night,@food @exam,@food @school,@friend,@friend @always,@friend @high
      4 @friend @nobody,@help,@hit @night,@hit @work,@home @play,@je @always,@je @escape,@je @hide
      4 @je @life,@je @man,@life,@life @shame,@man @night,@man @online,@me @boss,@me @night
      4 @me @sleeve,@money @nobody,@money @online,@mother @cant,@mother @hide,@night @pointless
      4 @online @fiction,@partner,@partner @body,@partner @escape,@partner @fear,@partner @online
      4 @partner @sexual,@play @craft,@return @escape,@return @street,@sexual,@sexual @force
      4 @sibling @man,@sibling @selfcut,@step @food,@stop @always,@stop @pointless,@stop @school
      4 @street @age,@street @since,@they @help,@they @hide,@they @high,@they @online,@tired
      4 @wound @always,^ a,^ avant,^ d,^ demain,^ depuis,^ everything,^ holidays,^ it,^ jpref,^ kids
      4 ^ last,^ my,^ the,^ toi,^ tout,a confie,a continue,a demande,a different,a droite,a faim
      4 a gauche,a partir,a quel,a voulu,absence,absence $,abus*,accent,acte,addr*,address,adieu $
      4 agressee $,ai appris,ai avale,ai choisi,ai donne,ai ecrit,ai fai,ai fugue,ai honte
      4 ai prepare,ai subi,aidez,aimerais,alcoolique,amoi*,amwi*,anba,appa*,appart,appart $,appelez
      4 appelez les,appelle la,appu*,apres ce,arrete $,arsele $,ase,ask,ask for,aswe,aswe a,at night
      4 at ours,attends que,au cas,au ciel,au lycee,au moins,au travail,au ventre,aucun ami,aussi
      4 automutile,avait des,avec moi,avenir,avenir $,avis de,avoir mal,avoir un,bas,bateaux,because
      4 bed,bibl*,bien savoir,biza*,bleu,bleu j,bo,bouche,bout,box $,boyf*,boyfriend,bras c,brea*
      4 broke,brui*,bruits,by the,ca fait,ca le,ca passe,ca recommence,ca ser,call the,calmer,cami*
      4 can you,carte cantine,cas ou,casse de,cat $,cave,ce soir,cein*,ces temps,cette conversation
      4 chambre pour,charge mon,chat mais,cherche sur,chez des,chiale,ciel,ciel $,cigarette,cle
      4 coin*,coke,cole*,college y,collegue,comme si,comment dire,comments,confie,connais le,cos
      4 coupais,courrier,couvre,crac*,craq*,craque,cree,crie $,croiser,cuisse,cut myself,d adieu
      4 d electricite,d etre,d eux,dad,daller,danger,date,daughter is,de cette,de force,de mon
      4 de nom,de pied,de poing,de quelqu,de se,de sortie,de toi,de trop,deconne,deconne pas
      4 degoute $,dehor,depuis des,dernier j,derniere fois,derr*,derriere,des claques,des coups
      4 des histoires,des hommes,dessus $,dete*,deva*,die $,dieu,diner $,dinner,dis que,disappear
      4 diso*,disons,disp*,dit qu,dix huit,dix minutes,domin,dor $,dor dans,douche,dps,droite
      4 du prof,du quartier,du ri,e il,embr*,empo*,emporter les,ence*,enceinte,end it,enfants
      4 enfermee,enfi*,enfin,enfu*,entaille,envi,envi de,esqu*,essa*,essaye,est normal,est ou
      4 est violent,et le,ete,ete violee,etrangle,etre morte,eux,even,evic*,evicted,existe pas
      4 exister $,expres $,fai,faire leurs,fais $,fais mes,fais*,faut rentrer,faut savoir,fer a
      4 fermeture $,fille de,film*,fils a,fils de,find,finire,finire avec,fist*,fists,flic*,fois
      4 font,foot y,fose,fose moi,foutre en,foye*,frappe elle,frie*,fuge,fuguer,fuguer $,fuir,gache
      4 garcon,garder mon,gars,gens pas,get out,go with,gone $,good $,goog*,got my,grab*,grand frere
      4 grands,grands du,grosse,habi*,have,he ll,he s,he says,hebe*,hein a,help me,helps,hers*
      4 herself,histoires,holidays,holidays are,hors de,house $,hume*,i eat,i hurt,i said,i ve,i won
      4 if,il casse,il rentre,immeuble,importe,importe ou,impression de,inside,inside $,is being
      4 j aimerais,j arrete,jan,jdor*,jdors,je charge,je craque,je crois,je deconne,je fouille,je le
      4 je marche,je merite,je peur,je pleure,je pouvais,je prend,je serai,je sui,je vaux,jik,jour
      4 jour sur,jpref,jpref les,jrentre,jserai,jusk*,jusko,juste pour,kaba*,kids are,kms,ko moi
      4 l air,l association,la dame,la fenetre,la il,la maison,la ou,la reserve,laisse,laisse un
      4 last weekend,lave*,le moi,le moral,le passer,le patisser,le tps,le voir,lenfer $,les flics
      4 les poubelles,les restes,les soir,lett*,life,lille je,lire cette,lisez,little,live anymore
      4 ll,logement $,loin possible,lui,lync*,m scared,ma place,mais la,maison $,maison c,maison ca
      4 mala*,mama*,maman,manj*,manje,marm*,marre de,mat,me and,me but,me lance,me met,me supprime
      4 me tape,me tue,meme,mere m,mere ma,mi le,mineur,mins*,minutes apres,moi avec,moi il
      4 moi vouloir,mois,mon absence,mon adresse,mon garcon,mon mec,mon metier,mon patron,mon visage
      4 moral a,more $,mouc*,moui*,mouri,mourire,mourire $,muti*,mutile,my address,my house
      4 my stepdad,my stuff,my year,myse*,myself,n importe,ne plus,ne sort,need,ni,nobody would,noir
      4 non mais,normal to,noti*,notre apprenti,nourrit,nuit,nuits dans,o,of my,on fait,on sen
      4 oncle me,only,ont faim,ou aller,ou juste,ours,ours $,ouve*,ouvert aussi,owe,parait que
      4 parents,parents $,parents peuvent,parler $,parlons,part*,partir $,partir du,partout ca,pas
      4 pas aller,pas bien,pas ka,pas savoir,pas vraiment,passe,passeport,patisser,patron il,peau
      4 pens*,perdu le,personne me,pete,petit fils,petits $,peut emporter,peut faire,peut partir
      4 picked,plaq*,please don,plus mes,poing,police,poubelles,poubelles du,pour manger,pour me
      4 pouvais,prendre des,prof est,prom*,pupil,purpose $,quand je,quand la,que la,que rentrer
      4 que si,question suivante,qui me,r 0,rais*,ramene,ran,raped $,rather be,reas*,rega*,regarde
      4 rejo*,rembourser,remp*,rentre $,rester $,restes,ride*,rien dire,rien ne,rigole pas,rigolent
      4 s arrete,s automutile,saigne beaucoup,sais nou,san que,sans que,sauf que,saute $,save*
      4 says he,sdf,se lever,secour,sein*,semaine je,sequestree,ser,sera fini,serai,sers a,sert a
      4 sexu*,shor*,si on,soir,soir c,soir je,soirs,someone is,something,son pas,son pere,sont pas
      4 sortir $,squa*,stai*,stin*,stop,sui arsele,suis battue,suis chez,suis enfermee,suis partie
      4 supporte plus,surn*,surnom,t go,t pay,t put,t stop,taba*,tablets,tact*,tactile,taille,tan $
      4 tann,tap,tape $,temps $,temps ci,tent*,tet,text*,the police,the shower,the wall,the worst
      4 then,they d,thinking,ti se,to jump,toilettes,toit,told,tombee,took,touchee,toujours $,tourne
      4 tous,tps,trainee,traverse,tres,tres loin,trop tactile,trottoir,tuer je,un collegue
      4 un couteau,un internat,un plan,un squat,unal*,unalive,une cave,une de,une jeune,une porter
      4 une tous,une voiture,us $,us in,used to,va dire,va mal,vais got,vaut,vaut mieux,vaux
      4 vaux rien,ve,veines $,vendredi,verrait,veux mourir,victime,vie $,vis dans,visa*,visage
      4 vite $,vivre,voil*,voila,voir mon,voiture,vomis,voul*,vouloir mourir,vous dire,was nice
      4 we have,week end,went,wish,with him,with me,worst,would be,zafe*,~Aba,~Abras,~Afui,~Aport
      4 ~AsIt,~Atel,~AvI,~Cak,~Cek,~Cial,~Cor,~Ex,~Iport,~Isid,~Qli,~Uve,~Uvr,~abAdon,~abil,~abuz
      4 ~afer,~akA,~akt,~amWn,~apel,~aprAtis,~asW,~asiet,~asv,~avenir,~bWfriA,~bekoz,~bruiz,~dam
      4 ~dekon,~diE,~dizA,~dizQ,~domI,~dp,~drWt,~emer,~er,~erself,~evA,~evikt,~ferm,~fors,~fot,~foz
      4 ~fuir,~fuj,~gUt,~imEbl,~jik,~jpref,~jser,~jusk,~kQfi,~kQpt,~kUri,~kaC,~kil,~kilo,~km,~knov
      4 ~krWz,~krak,~lIC,~larjA,~litl,~log,~lui,~mIsult,~mUil,~mUri,~mUrir,~mamA,~medikal,~mizelf
      4 ~mort,~mutil,~nUri,~osi,~otomutil,~pWN,~pWng,~pa,~parlQ,~pasEr,~pati,~plEr,~preferA,~puni
      4 ~rUlo,~reazQ,~rigolA,~sUlaj,~sdf,~serur,~siel,~sigaret,~sna,~sometIg,~stai,~stajier,~stepda
      4 ~surnQ,~tIkIg,~tWlet,~taktil,~tan,~telefon,~til,~tim,~tok,~tp,~travers,~tri,~trotWr,~umEr
      4 ~unaliv,~vA,~vW,~vWla,~vai,~vatev,~ve,~ven,~ver,~viktim,~vizaj,~vomi
      3 0 days,0 eme,0 he,0 i,0 jours,0 l,0 lyon,0 repond,0 to,@alone @age,@alone @always
      3 @alone @fear,@alone @pointless,@always,@always @fine,@always @illness,@always @shame
      3 @blow @age,@blow @escape,@blow @farewell,@blow @hide,@blow @home,@body,@body @drink
      3 @body @empty,@body @fear,@body @fiction,@body @fine,@boss @craft,@boss @night,@boss @school
      3 @cant @laugh,@cant @shame,@child @die,@child @fear,@child @food,@child @since,@child @work
      3 @cry @alone,@die @cant,@die @help,@die @work,@elder @blow,@elder @exam,@elder @return
      3 @elder @sibling,@elder @work,@elder @wound,@escape @night,@family @fear,@family @force
      3 @family @friend,@family @night,@family @work,@farewell,@father,@father @blow,@father @school
      3 @father @sexual,@fiction @fine,@fine @age,@food @age,@friend @play,@friend @return
      3 @friend @selfcut,@friend @thing,@hide @marry,@hide @nobody,@hide @play,@hide @street
      3 @high @exam,@high @force,@high @online,@high @work,@hit @age,@hit @cry,@hit @drink
      3 @hit @online,@home @always,@home @craft,@home @escape,@home @exam,@home @illness
      3 @home @shame,@illness @fine,@je @family,@je @high,@je @marry,@je @online,@je @pointless
      3 @je @return,@je @street,@je @thing,@life @cant,@life @craft,@life @hide,@life @money
      3 @life @tired,@life @work,@man,@man @age,@man @home,@me @drink,@me @father,@me @school
      3 @me @sibling,@me @since,@me @street,@me @they,@means @stop,@mock,@money @marry,@mother
      3 @mother @cry,@mother @food,@mother @marry,@mother @selfcut,@mother @sleeve,@mother @street
      3 @mother @wound,@night @exam,@night @marry,@night @money,@nobody @fine,@nobody @play
      3 @online @always,@online @since,@partner @blow,@partner @cant,@partner @die,@partner @exam
      3 @partner @force,@partner @money,@partner @street,@partner @thing,@pointless @nobody
      3 @return @force,@return @shame,@sad @drink,@sad @food,@school @always,@selfcut @age
      3 @selfcut @exam,@selfcut @school,@sibling,@sibling @blow,@sibling @help,@sibling @high
      3 @sibling @return,@since @craft,@since @illness,@since @nobody,@sleeve,@step @age,@step @blow
      3 @step @play,@step @shame,@stop @fine,@stop @thing,@street @illness,@they @cry,@they @home
      3 @they @since,@they @street,@tired @hide,@tired @home,@tired @pointless,@tired @since
      3 @wound @laugh,@wound @night,@wound @sad,^ aidez,^ anniversaire,^ appelez,^ cet,^ chaque
      3 ^ che,^ des,^ domin,^ home,^ honestly,^ i,^ jdor,^ jpleure,^ jser,^ maman,^ nan,^ pe
      3 ^ quelqu,^ si,^ someone,^ things,^ tous,^ toute,^ voir,^ you,a aucun,a boarding,a cle
      3 a encore,a etrangle,a faire,a forcee,a knife,a m,a manches,a moi,a moitie,a pris,a qui
      3 a retrouve,a ri,a temper,a train,a un,a van,a woman,aban*,abim*,abused,address $,age $,agre*
      3 ai anvi,ai aucun,ai envi,ai meme,ai peur,ai plus,ai regarde,ai repete,aide $,aimais la
      3 aime le,aimerais me,all,all my,allo*,allowed to,alre*,already,alternant,alwa*,always
      3 always asks,ambi*,ambiance,ambiance $,amwin dann,an chant,an dernier,an vle,and not,and said
      3 and there,angr*,angry,anko,anle,anniversaire hier,ans montreuil,anti moi,anvi mo,any more
      3 anyway $,appuyer,appuyer sur,apres moi,aret*,arete,arete $,armoire a,arms,arrete pas,art $
      3 asks if,assaulted,assistante,assistante sociale,at least,at me,at work,atto*,attouchements
      3 au 0,au bled,au college,aucun,aurai plus,auss*,autre cote,autres $,avale,avan*,avance
      3 avec couteau,avec eux,avec la,away,ba $,bad,bain,bala*,barre de,basta,bat $,battre $,be
      3 be better,be on,beats us,beca*,because my,begaie,ben j,bett*,bien le,bien*,bientot,bientot $
      3 bill*,bins,bit of,bleed,bleus,body $,bois beaucoup,boit,boit beaucoup,bon faire,boss makes
      3 bosse a,bouf*,bouffe,bought,boulet pour,boys,bras $,bruise,brule la,bu,building open
      3 bully me,bus a,business,but that,bute*,buter,bwe,ca changer,ca coute,ca femme,cabane,cable
      3 cable $,cachette,cadavre je,cama*,canape d,cara*,carte d,casting,caus*,cause,cave $,ce monde
      3 ce qu,centre,cet hiver,cette famille,chaises,chambre d,champ,change,changed the
      3 changing room,chaque,chaque jour,chaque nuit,charge,chat m,chauffage,che moi,chef de
      3 cher moi,choi*,choisi,ci je,cicatrices,ciga*,cigarette $,cise*,ciseaux,classe c,classe me
      3 cle $,clean,climbed,climbed out,coeur qui,collegue m,collegues,combien un,come ca,comes
      3 comme,comme a,comme l,comments about,compas,complique,comprenez,compris $,compte,compte les
      3 continue,continuer comme,conversation,copain,corde $,corde est,cos its,couche,couler
      3 couler $,coupe $,couper bra,couper il,coups de,cours $,courses,courtes,cousin ma
      3 coute combien,couteau,couteau $,couto,couto $,crev*,creve $,crie tout,crois,croiser $,croit
      3 cry at,cuisine parce,cyberharcelement,d adresse,d hotel,dans les,dans une,dans votre,day and
      3 days,de bon,de bruit,de ce,de classe,de combien,de cote,de crever,de foot,de lait,de le
      3 de lille,de manger,de mes,de mois,de mort,de plus,de question,de son,de sortir,de suicide
      3 deco*,decouvrir,degoute,deja a,delete this,demain,demain pour,demande $,demande toujours
      3 demandez,dent,depr*,depression,depu*,depuis je,depuis l,depuis la,depuis une,dern*
      3 derriere la,des attouchements,des bateaux,des blagues,des bus,des grands,des idees
      3 des marques,des oeufs,des projets,des rumeurs,des semaines,des surveillants,des trucs,deso*
      3 dessous $,deteste $,deu,deu $,deux fois,devant tout,di moi,di si,die and,dine*,dinn*
      3 dinner $,dire non,dire son,disparaissais,disparaitre $,dites vous,do this,does*,doesn
      3 doesn t,dois couper,doli*,doliprane,domi,domi adan,domin mi,don t,donne mes,donner,drog*
      3 droite a,du 0,du centre,du naitre,du toit,e je,e les,e mon,eau ca,ecole moi,ecole ou,ek in
      3 eleve de,eleve m,eleves s,elle frappe,elle n,elle ne,elle*,elles,embrassee,embrassee de
      3 emporter,en aurai,en depression,en fais,en fait,en fin,en noir,en parler,en securite
      3 en soiree,en suis,en veux,en vie,encore $,encr,end,end c,end ca,endroit,endroit pour,enfe*
      3 enfin c,enfin je,enfuie,enta*,ente*,entiere,equipe de,erreur $,escalier $,espo*,espoir
      3 essaye de,est gentil,est gris,est par,est seuls,est taille,et il,et m,et ne,et puis,et s
      3 et vous,etablissement a,ete on,etei*,etre en,etudes jusqu,eu $,eu un,everyone,evit*,expulses
      3 expulsion,faire l,faire les,fais les,fais mal,faisait,fait encore,fait envie,fait froid
      3 falling,fatigue mais,feel so,fell*,fella,femme,fenetre,ferme c,fermeture,fess*,fesses
      3 fille a,film it,filme,fils est,fils ne,finir quoi,flics,flinch,flinch when,foi,fois de
      3 fois je,fois on,font des,food $,for anything,for real,forcee,forcer,fos,four of,foutre,foyer
      3 foyer il,francais je,franchement je,frappe $,frappe moi,free*,freezers $,freezers il
      3 freezing $,frere ne,fridge,frigo,froid $,fugue,fugue depuis,funeral,future,gach*,gade moi
      3 gap in,garcon m,gard*,garde ma,gardez,gaz,genre 0,genre pour,get bullied,getting bullied
      3 girls in,give*,gives,glas*,glisse $,go $,go home,go on,goes,going home,goodbye,got 0,gou
      3 gou a,goute,grabbing,gratuit,grif*,griffe,grosse $,guerre $,guess,habillee,habite $
      3 habite elle,habits,habitude $,habitue,hand,happ*,happened,harassed,harcele $,harcele a
      3 harceler,have no,he has,he knows,he put,hein $,hes,hide,hier,him,his,histoires $,hiver $
      3 holi*,home s,homeless $,homme qui,hommes,honestly i,hopeless $,hopi*,hopital,horaires de
      3 horaires des,hous*,house,humi*,hurting,hurting myself,i,i ask,i burn,i bwe,i have,i hear
      3 i just,i keep,i know,i la,i ma,i ran,i self,i still,i swallowed,i va,i vais,i work
      3 identite $,if you,il monte,il refuse,il va,il vais,il vous,ils savent,ils vont,ime,in a
      3 in november,in the,inceste,inconscient,inflige,inquietez,inquietez pas,interesse,interet
      3 internat et,intimite,inve*,invisible,invisible $,iron,is too,it,it d,it s,j aurais,j ecris
      3 j en,j entends,jamais compris,jdor,jdor dans,jdor dehor,je bois,je de,je disparaissais
      3 je dor,je ete,je fais,je fatigue,je loge,je person,je plus,je ramene,je respire,je signe
      3 je songe,je sors,je squatte,je subis,je suis,je vole,jeu $,jeune,jeune de,jeune que,jours
      3 jpleure,jpre*,jser,jser a,just think,ka atann,ka bat,ka couper,ka rantre,ka s,ka we,kalo*
      3 kase,keep*,keeps,kids,kil me,kilos,kms $,knif*,knife,know*,knows,l acte,l ambiance
      3 l apprentie,l assistante,l escalier,l expulsion,l heberge,l immeuble,l ont,l une,la anko
      3 la bouche,la caravane,la ceinture,la corde,la faire,la ferme,la fermeture,la force,la lame
      3 la laverie,la lumiere,la meson,la nui,la on,la pas,la piece,la rue,la serrure,la seule
      3 la table,lacher,lacher $,laisse des,lame ca,lance,largen,lava*,lavabo,laverie,le courrier
      3 le cours,le dossier,le fer,le foyer,le gaz,le grand,le monsieur,le petit,le pont,le probleme
      3 le repeter,le sache,le surveillant,le tan,le tour,le trottoir,leas*,least,leave the,left*
      3 leftovers,les chaises,les chiottes,les croiser,les eleves,les grands,les jour,les mecs
      3 les passe,les pouvons,les recres,les repas,les seins,les toilettes,les vestiaires,lettre
      3 lettre d,leur*,leurs,leve la,li $,li la,like drawing,like this,like when,lise*,lit la
      3 little brother,loca*,loge,loge*,long story,lunettes de,m being,m envoie,m insulte,m just
      3 m the,m worthless,ma,ma couleur,ma cuisse,ma lettre,ma niece,ma s,ma taper,ma tete,ma touche
      3 ma vire,ma voiture,main sur,maire,mais bon,mais c,mais elle,mais*,make you,makes comments
      3 mal $,maladroit,malt*,man who,manches courtes,mand*,mange plus,manger,manger $,manger le
      3 manye,marche,marche pas,marche sur,marks,marmay,marmay i,marques ca,marsel,matelas,me after
      3 me calmer,me cherchent,me cogne,me degoute,me foutre,me garde,me lave,me marier,me mutile
      3 me retrouvera,me suit,me vide,me with,meal,meal*,meals,mec,medical,medo*,meme en,meme pour
      3 mena*,mer $,merd*,merde,merde $,mere prefere,mere que,meri*,merite,mes affaires,mes cuisses
      3 mes enfants,met mal,metier cadavre,mi di,mi la,midi je,mieux sans,migh*,might,mine,minsulte
      3 misy*,misye,misye la,moi $,moi anvi,moi ca,moi coeur,moi de,moi et,moi le,moi mal,moi on
      3 moi pote,moin*,moins il,mois c,mon bo,mon cousin,mon demi,mon entraineur,mon equipe
      3 mon meilleur,mon ptit,mon sang,mon seul,monde croit,months,mor,mor $,mora*,moral,mosquee
      3 moth*,mother,mouri $,mum,my best,my body,my coach,my future,my hand,my legs,my life,my mate
      3 my mother,my mum,my papers,my pupil,my thighs,my tooth,my uncle,n etait,nait*,naitre
      3 naitre $,ne peut,ne s,ne soit,ne voie,ne vois,never mind,ni fos,ni kay,nice,night,no bed
      3 no friends,no money,nobo*,nobody,noir $,non il,non ils,norm*,not okay,nothing i
      3 notre alternant,notre stagiaire,nous l,november $,nowh*,nowhere,nowhere to,nude*,nudes,of us
      3 old school,on $,on est,on in,on manje,on marche,on purpose,on risque,on va,oncle $
      3 only thing,ont cree,ose pas,osef,osef $,ou il,oublie $,oui j,our apprentice,ouvert le,ouvre
      3 ouvre la,overdose,overdose $,p,pack*,pale,pant*,papa moi,papiers,paqu*,paquet,par des
      3 par mon,parce qu,pare,parents beat,parents m,parle doucement,parle il,parler il,part ou
      3 partout,partout $,pas a,pas appeler,pas arete,pas cool,pas dans,pas demain,pas donner
      3 pas enmen,pas kil,pas kon,pas m,pas maison,pas manger,pas montrer,pas ose,pas un,passe pas
      3 pay the,pays pour,pe,pe pas,pe plus,pe que,pendre $,pensees suicidaires,perdre,pere $
      3 pere avec,person a,personne,pete le,petit dej,peu chez,peur d,peur de,peur kil,peut pas
      3 peux plus,phone,picked on,pict*,piece en,pied $,pill*,pills $,pire $,place a,plait jamais
      3 plan pour,plan*,plaquette,pleure,pleurer $,plumbing $,plus etre,plus rien,plus vivre
      3 poids pour,pointless,pointless $,pont,porter de,porter encore,possible je,poste,pote,poub*
      3 poum*,pour apres,pour m,pour manje,pour mourir,pour rire,pour une,pour vivre,pour vous
      3 pour yo,pourquoi $,pourquoi je,pouvons,prefere etre,prefere les,prefere pas,prefererait etre
      3 prends,prepare mon,prepare une,pret*,pro je,probleme sera,prof a,professeur a,promis d
      3 propose de,ptit freezers,ptit*,pu de,pull*,punir,quand i,quand maman,quand mon,quatre dans
      3 quatrieme j,que ce,que continuer,que lui,que quelqu,que y,quec*,quechua,quel avenir,qui m
      3 qui se,qui tourne,quic*,quick,r,raison de,ran away,rant*,rantre,really,rech*,recres
      3 recres je,refuse de,regrette de,rejoindre ma,remarquerait,remb*,remember,rent*,repeter $
      3 repond pas,reponds vite,reponse je,reseaux,reste des,rester apres,rester en,retrouver,reve*
      3 reveille,reveiller $,reverra,reverra plus,ri,rideau,rien dans,rien la,rien pour,right now
      3 rigole,rigole de,rigolent pas,roller,ru $,rue avec,rugby it,rume*,rumeurs,s 0,s all,s enerve
      3 s go,s like,s only,s starving,safe,saigne $,sait,sale,sang,sans moi,sans rien,saut*,sauvee
      3 sav,savent,savent ou,says i,school $,sdf $,se coupe,se jeu,se pas,se tromper,secr*,secret
      3 secret avec,secu*,securite,securite chez,see,see $,seins,seins $,semaines,semblant que,send
      3 send*,sera regle,seraient,ses affaires,ses pas,seul*,seule avec,seulement un,seuls,seuls $
      3 sex,she is,short,shower at,shutters,si,si i,si les,si mon,signe,simple pour,sino*,sinon,snap
      3 so alone,so tired,soeur s,soir et,soir pour,soirs de,soit pas,some people,something happened
      3 sometimes,somewhere to,song*,songe,songe a,soon,sorr*,sorry,sort,sort plus,sou $,soulage
      3 sous le,souvent,spac*,space,space $,squat $,squatte,station,station $,staying,stepdad
      3 stuff s,su,subi un,subis,subis du,subit,suic*,suicidal,suicidal $,suicider $,suis battu
      3 suis de,suis encore,suis enfui,suis maladroit,suis o,suisside,suisside $,supermarche
      3 supprime,sur des,sur du,sur notre,surnom je,surs*,sursaute,surv*,surveillants,swal*
      3 swallowed,t ask,t be,t care,t cope,t like,t one,t remember,tabasse,tactile $,tap amwin
      3 tape a,tape*,tel a,tel au,telephone,telephone j,tell my,temper,teni*,tentative $
      3 tente quechua,ter,tete,text,texts,that helps,the boss,the canteen,the car,the changing
      3 the flat,the fridge,the gym,the landlord,the leftovers,the only,the scars,the station
      3 the whole,the workshop,then she,there isn,there s,theres,thig*,thighs,thin*,thing that
      3 things are,this time,threw,threw me,thro*,ti fre,tien*,till,tire,to disappear,to keep
      3 to like,to live,to say,to want,toilets,tonb*,tonbe,toot*,tooth,touc*,toucher,toujours a
      3 toujours qui,tour,tous*,tout s,tout vous,toute facon,traite,traitent,travail elle
      3 travaille en,tremble,tres dur,tried to,trouve un,truc,truc pour,trucs a,tu vois,un billet
      3 un bleu,un boulet,un cafe,un casting,un chien,un d,un de,un diplome,un gars,un groupe
      3 un inceste,un mot,un paquet,un poids,un rendez,un repas,un sac,un secret,un truc,unco*
      3 une bande,une corde,une erreur,une merde,une plaquette,unif*,uniform,used,va dans
      3 vacances je,vais,vais dormir,vais mal,vais sauter,velo a,venir chez,verrait mes,veut me,veux
      3 veux plus,veux retrouver,veux saute,victime d,vid $,vide la,vie,vie n,vieux enfin,vingt deux
      3 viol*,violee $,violent $,violent avec,vit au,vite parce,viva*,vivr*,voi,vois plus,voisins ne
      3 voit $,voler,vomi*,voudrais etre,voudrais une,voulais pas,voulait,voulu,vous avez,vous ce
      3 vous comprenez,vous et,vous inquietez,vous plait,voyage,voyez,vrai $,vril*,vrille,wake
      3 wake up,wall $,want*,we might,wears,what he,what i,what*,whatever,whatever you,wish i,with a
      3 with an,with everything,without,woma*,woman,wort*,worthless,worthless $,y avait,yeah,year
      3 year in,yest*,yesterday,you go,you keep,zebr*,zero message,zot i,~AbiAs,~Agri,~Ako,~Akr
      3 ~Asien,~Avelop,~CA,~CerC,~Cofaj,~Cu,~Iflij,~IkQsiA,~Isest,~Isult,~Itim,~Itimat,~Ivizibl
      3 ~abitu,~alreadi,~alternA,~alvai,~apen,~aras,~arselemA,~asistAt,~asn,~asolt,~atUCemA,~avai
      3 ~aze,~bUf,~bUg,~bW,~ba,~bag,~bask,~basta,~bat,~bato,~batu,~biAto,~bil,~ble,~buzin,~bve
      3 ~dekUvrir,~depresiQ,~depui,~dernier,~devA,~dispares,~doesn,~dolipran,~domi,~dpui,~drogu,~ear
      3 ~ekri,~esai,~eskali,~espWr,~everion,~expulsiQ,~fWe,~fast,~fela,~fermetur,~fes,~flIC,~flik
      3 ~fridj,~frigo,~funeral,~gU,~gaC,~gar,~godbi,~goe,~grabIg,~gratui,~grif,~gue,~iea,~iesterdai
      3 ~ime,~irQ,~is,~it,~jI,~jet,~jur,~kA,~kQpa,~kQplik,~kQpren,~kQtinu,~kQversatiQ,~kUvr,~kaCet
      3 ~kamarad,~karti,~kastIg,~kav,~ke,~keCua,~kleA,~knif,~koN,~kraC,~kri,~lavabo,~laveri,~lea
      3 ~leftov,~letr,~loj,~lokalizatiQ,~lokatiQ,~loz,~mW,~maladrW,~marmai,~matela,~medok,~mem,~merd
      3 ~merit,~mig,~mizi,~moral,~mosk,~mot,~msg,~nervE,~netr,~nig,~nis,~no,~nobodi,~nover,~nud,~okI
      3 ~olidai,~opital,~overdoz,~ozef,~pAs,~pI,~pQ,~pUbel,~pUmQ,~pWntl,~par,~partU,~perdr,~person
      3 ~piktur,~plaket,~port,~punir,~rApli,~rAtr,~rAtrer,~rap,~reali,~rebor,~regard,~regl,~rekW
      3 ~remAb,~remarker,~retrUvera,~revel,~rido,~rumEr,~sAtr,~sQj,~sUri,~sUvA,~sWr,~saf,~savA,~sekr
      3 ~sereA,~servis,~sever,~siberarselemA,~sinQ,~sizo,~sometim,~sori,~sosial,~spas,~spor,~staiIg
      3 ~suisidal,~supermarC,~sursot,~sus,~svalov,~tAp,~tQb,~tU,~tWl,~tabas,~tenir,~tet,~tig,~trAbl
      3 ~trAkil,~trUverQ,~tret,~trev,~truk,~uniform,~urtIg,~vAdredi,~vUlu,~vak,~val,~vear,~viC,~vitU
      3 ~vivA,~volQt,~vor,~vortl,~vril
      2 0 euro,0 foi,0 fois,0 get,0 semaine,@alone @shame,@alone @thing,@alone @work
      2 @always @pointless,@blow @always,@blow @night,@blow @online,@blow @since,@body @craft
      2 @body @mock,@body @money,@body @sleeve,@boss @alone,@boss @fear,@boss @force,@boss @hit
      2 @boss @online,@boss @street,@cant @alone,@cant @fiction,@cant @home,@cant @street
      2 @child @empty,@child @exam,@child @hide,@child @marry,@child @sexual,@child @stop
      2 @craft @age,@cry @money,@cry @night,@cry @pointless,@cry @school,@die @age,@die @since
      2 @elder @alone,@elder @cant,@elder @means,@elder @nobody,@empty @fine,@empty @home
      2 @escape @mock,@escape @nobody,@escape @shame,@escape @since,@exam @age,@exam @work
      2 @family @farewell,@family @high,@family @return,@farewell @alone,@farewell @laugh
      2 @farewell @online,@father @child,@father @escape,@father @money,@father @step,@fear @craft
      2 @fear @marry,@fear @money,@fear @thing,@fear @work,@fiction @work,@food @craft
      2 @friend @alone,@friend @body,@friend @die,@friend @escape,@friend @exam,@friend @food
      2 @friend @hit,@friend @means,@friend @street,@hide,@hide @mock,@hide @money,@high @age
      2 @high @money,@hit @fear,@hit @tired,@home @food,@home @help,@je @body,@je @night,@je @school
      2 @je @selfcut,@je @sleeve,@je @they,@je @tired,@life @age,@life @illness,@man @force
      2 @man @help,@man @high,@man @play,@man @work,@marry @age,@marry @since,@me @alone,@me @child
      2 @me @hide,@me @mock,@me @mother,@me @online,@means @farewell,@mock @drink,@money @drink
      2 @money @since,@mother @age,@mother @alone,@mother @always,@mother @blow,@mother @craft
      2 @mother @means,@mother @partner,@mother @sibling,@night @help,@nobody @age,@nobody @laugh
      2 @online,@online @force,@online @mock,@online @nobody,@partner @alone,@partner @home
      2 @partner @sleeve,@partner @wound,@play @fiction,@play @work,@pointless @fiction
      2 @pointless @thing,@pointless @work,@return @craft,@return @fine,@return @work,@sad
      2 @sad @help,@sad @school,@school @exam,@selfcut @empty,@selfcut @means,@selfcut @night
      2 @selfcut @sad,@sexual @since,@sibling @empty,@sibling @fear,@sibling @hide,@sibling @hit
      2 @sibling @nobody,@sibling @school,@sibling @since,@since,@sleeve @help,@sleeve @play,@step
      2 @step @farewell,@step @night,@step @pointless,@step @sad,@step @sexual,@step @street
      2 @step @thing,@stop @exam,@stop @force,@stop @hide,@stop @online,@stop @shame,@they @age
      2 @they @body,@they @die,@they @food,@they @hit,@they @illness,@they @selfcut,@they @sleeve
      2 @they @wound,@thing @illness,@tired @fine,@work @thing,@wound @cant,@wound @help
      2 @wound @sleeve,@wound @thing,^ adresse,^ aux,^ bof,^ cap,^ dieu,^ does,^ el,^ en,^ envie
      2 ^ everyone,^ famille,^ fen,^ frigo,^ grand,^ hes,^ hier,^ ici,^ jsers,^ jvoudre,^ kms
      2 ^ lately,^ metier,^ misye,^ one,^ parle,^ patron,^ please,^ points,^ pour,^ ran,^ six,^ some
      2 ^ sometimes,^ sous,^ sur,^ ti,^ tinquiete,^ tonton,^ une,^ we,^ whatever,^ y,a a,a bouffe
      2 a boy,a brulee,a cinq,a coucher,a cree,a deja,a dents,a di,a disparu,a embrassee,a enferme
      2 a etranglee,a fait,a file,a foutu,a freak,a fugue,a genoux,a good,a gun,a jete,a jeun,a joke
      2 a ka,a koz,a laisse,a lot,a manje,a mess,a minuit,a moin,a neuf,a nickname,a nous
      2 a pharmacie,a pose,a poussee,a profite,a quatorze,a raconte,a ressort,a s,a sauter,a ses
      2 a souvent,a suicide,a tellement,a tent,a tin,a touchee,a trade,a trois,a vendredi,a vingt
      2 a vires,a vos,a week,a whole,a zero,abime,about it,abribus,abse*,abuse de,abusee,accent dans
      2 accident avec,accompagnee,acte $,adul*,affaires tiennent,afford,afraid to,after class
      2 after what,against the,agresser,ai achete,ai beaucoup,ai bu,ai d,ai droit,ai glisse,ai nul
      2 ai personne,ai pris,ai promis,ai propose,ai surtout,ai trop,ai vole,aider a,ailleurs
      2 ailleurs $,aimerais qu,aimerais une,aine,air $,aire,aire d,aise,alco*,aliv*,alive,all $
      2 aller ce,alone with,alors le,alors on,alors que,am afraid,amies,amwin ek,an l,an se
      2 anba match,ancienne,anciennes,anciennes amies,and can,and its,and left,and nobody,and only
      2 and says,animateur de,anko $,annee et,ans paris,anti amwin,any trade,anyo*,anyone,anyone $
      2 anything $,anything now,anything since,aou,appeler,apprentice,apprentices,apprentissage ou
      2 apre,apre je,apres c,apres ca,apres il,apres je,apres les,apres on,are good,arete de
      2 argent pour,ariv*,arive,arive $,arrete l,arretera,arrive $,arrive plus,as compris,aski*
      2 asking,assi*,assiette,assiettes,assis sur,asso*,at lunch,atan*,ate,atelier j,atelier meme
      2 attend $,attendant,attendant le,attrape,au beurre,au cdi,au chien,au cutter,au final
      2 au matin,au mcdo,au pays,au sang,au secours,au self,aucune nouvelle,aurais,aurais du
      2 autoroute,autr*,autres me,aux petits,avais un,avale toute,avant que,avec $,avec bebe,avec de
      2 avec me,avec nous,avez,avoi*,avoir d,avoue j,ay,ba moi,bac,back $,bad $,bag,baga*,bagay
      2 balance tout,balle $,barrer,bas de,bas ils,bask*,basses,bast*,bataille c,bato*,baton,baton $
      2 battait,battent,battent $,battu a,battu chez,battue $,be alive,be around,be the,beads,bean*
      2 beats,beau daron,beaucoup $,beaucoup maigri,because that,bed $,been getting,been staying
      2 bega*,being here,ben en,best friend,better off,between places,beurre,beurre noir,bf
      2 bien avant,bien du,bien l,bien on,bien paye,bientot je,bientot on,birt*,birthday,biye
      2 bizarre,blac*,blackmailing,blagues $,blec*,bled,bleed $,bleme,bleme $,bleu a,blok*,blou*
      2 blouson,bo per,boarding,boarding house,body,bois mais,boit $,boite de,bon $,bon choisir
      2 bon continuer,bon en,bon quand,bonne a,bord,bord du,boss is,boss keeps,bosse dans,bouger
      2 bought i,boule au,bourree,bourree et,bourse,bous*,box,bra moi,bras,bras avec,bras jusqu
      2 bref $,bricolage,brid*,bridge,briquet,broke my,bron*,bros*,brot*,brother,brothers are
      2 brule avec,bruyant,bulletin est,bullied,buried,burn,bus de,bus pour,buses,busi*,but the
      2 buter $,by my,c ouvertures,ca,ca fais,ca main,ca mere,ca n,ca pique,ca s,ca sert,ca soulage
      2 ca trousse,cabane $,cache,cache n,cacher,cachet,cada*,cadavre,cadeaux,cail*,cailloux,calls
      2 calls me,calm down,cam,cam que,camarades,came,camera $,can your,canal,canteen,canteen $
      2 car pulls,care,care what,careful,carer,cares $,carn*,cas,casse $,casse deux,casse tout
      2 cauchemars $,cause d,cdi,ce bleu,ce moment,ce sera,ce tout,ce week,celle des,centaines
      2 centaines de,cert*,cett*,cette,cette jeune,cette maison,cette vie,chaise contre,chaises $
      2 chambre et,chambre toute,change 0,change a,change de,change deux,changed,changing,chant
      2 chaque dimanche,chaque jou,chaque notifs,chargeur,chargeur $,chat si,chec*,check,checks
      2 checks my,chef i,chef m,chel*,chelou,chelou $,chemin,cher je,cher*,cherche,cherche comment
      2 cherchent $,chez elle,chez moi,chez une,chien depuis,chiens $,chil*,children,chiottes $
      2 choisi pour,choisit,choisit les,chope,chope ca,choses vous,chu,ci,ci $,cicatrices $
      2 cimetiere $,cite,class,class and,class calls,class with,cle a,cle de,clop*,clot*,clothes
      2 clothes $,coder,coding,coeur $,cogne a,cogner,colo $,come out,comes into,coming,coming back
      2 comme au,comme dit,comme je,comme on,comp*,compliments,comprends $,compte me,compte pour
      2 conge,conge et,connaissez,connaissez pas,connaissez un,connait,connu,console,console pour
      2 contact,contact with,continue $,controle tout,copain c,copain de,copain veut,cope,copi*
      2 copine a,copine s,corps $,cote en,cotes,cou $,coue*,couette,couette $,coulant
      2 couleur prefere,council,coupe a,coupee,coupee $,coups a,courrier mettez,cours,cours a
      2 cours d,couteau sur,couz*,crache,cramer,crashing,cree un,crier $,critere,crois que,croit que
      2 cry,cuei*,cuisine m,cuisses,cuisses c,culo*,culotte,culotte $,customer,cutt*,cutter,cutter $
      2 d apprentissage,d argent,d autoroute,d avenir,d avoir,d ecole,d en,d endroit,d espoir
      2 d exister,d identite,dad hits,daller a,dans,dans 0,dans cinq,dans garage,dans un,daro*,daron
      2 daron ma,daug*,daughter,day,de bain,de bataille,de bleu,de cachet,de cachets,de ces
      2 de chauffage,de colo,de continuer,de coups,de diner,de doliprane,de filles,de harcelement
      2 de kou,de la,de largent,de leur,de linterna,de maison,de naissance,de nouvelle,de partir
      2 de pates,de place,de premiere,de rasoir,de recherche,de rentree,de repas,de rester,de rien
      2 de samedi,de seconde,de sport,de tan,de tous,de trajet,de turc,de vivre,dead inside,dealers
      2 debrouille $,deces,decide $,decided,decoration,decouvrir $,deda*,dedans,dedans $,defoncer
      2 degage,dehor $,deja,deja eseye,deja la,deli*,demain c,demain je,demande,demande comment
      2 demande d,demande des,demande un,demander,demandes,demandez pas,demi frere,dents je,depan
      2 depends what,depui que,depuis deux,depuis dimanche,depuis mes,depuis trois,depuis un
      2 derangerai,derangerai plus,derouille,des brulures,des cailloux,des centaines,des compliments
      2 des dealers,des entaille,des gens,des heures,des mains,des mecs,des messages,des mois
      2 des mouchoirs,des msg,des pensees,des petits,des pieds,des problemes,des qu,des questions
      2 des soirs,design $,dessous,dessus et,detention $,deto*,dett*,deux dents,deux jours,devient
      2 devoirs dans,di aou,di non,di oui,di quel,di tout,did something,die,died and,digger,diner
      2 dire ben,dis $,dis ca,disait,disant,disappeared,dise*,disent,disparais,disparaissais $
      2 disparu,dispute $,dit,dit le,dit si,dite*,dites,dites que,do stuff,dog i,doigt $,dois avoir
      2 dois l,doit,donc l,done,donne,donne ca,donne toutes,donner amwin,door,dopi,dormais,dormir
      2 dormir ce,dormir et,dors avec,dossier je,douche au,douleur de,douv*,douvan,down,down my
      2 down the,dpui*,dramatic,dramatic about,drogue,drogue $,droit chaque,drug*,drugs $,drun*
      2 drunk,du cap,du chantier,du mois,du riz,du rouleau,du temps,du train,du troisieme,dur,dur $
      2 dur trempe,e ca,e me,each,eart*,earth,eat $,eat lunch,eats,eau,ecole le,ecole on,ecole pas
      2 econ*,economies,ecou*,ecris quoi,ecris vite,ecrit des,ecrit ma,education,efface la,egal
      2 el di,el ma,electricite $,eleve a,elle garde,elle l,elle me,elle respire,elle s,elle voulait
      2 elles m,embrasser,emmene,empt*,empty,en cap,en ce,en echange,en fous,en ligne,en manque
      2 en me,en mission,en parlons,en plus,en quatrieme,en retraite,en secret,en train,en voiture
      2 en vrille,encore des,encore les,encore tout,endo*,endormir,endr*,enerve,enerve je,enfer
      2 enfin bref,enfin pour,enfin si,enfui du,enfuie de,enleve jamais,entendez,entends,entraineur
      2 entraineur me,entre le,enve*,envie meme,envoi des,envoie des,envoye une,envoyer au
      2 epi lawyer,epouser,es zot,esey*,eseye,est battue,est bien,est complique,est decide
      2 est dehors,est egal,est en,est fini,est fourni,est gratuit,est harcelee,est juste,est lenfer
      2 est mauvais,est meme,est pareil,est peut,est plein,est que,est regle,est son,est sur
      2 est surtout,et apres,et demande,et elle,et j,et lui,et maintenant,et pis,et refuse,et ses
      2 et tu,et une,etais,etais bourree,etais en,etais plus,etait $,etait a,etait la,eteindre
      2 eteindre $,etes,etes un,etes une,etrangle $,etrangle quand,etranglee,etre ailleurs
      2 etre expulses,etre ici,eu une,euh le,eur a,euro,euro $,evan*,every monday,everyday
      2 everything $,evoq*,evoque,ex a,examen,excuser,exige,exige des,existais pas,explication
      2 explique que,expres pour,expulse,expulse $,face,fach*,facon a,faible je,failli lacher,faim $
      2 faim enfin,faim mais,faire 0,faire a,faire ici,faire saigner,fais froid,fais ko,fais tout
      2 fais un,fait euh,fait frapper,fait harceler,fait ma,fait mal,fait quand,fait tourner
      2 fait une,fait venir,famille,famille d,family,family $,far can,fati*,fatiguee,fatiguee de
      2 faut*,feel*,fenetre $,fere $,fere du,ferme,ferme avec,ferme ma,fermez,fesses $,fet,fete*
      2 feter,figu*,fil,file un,fille $,fille subit,films,fils,fils dit,fils s,fin,fin a,fin e
      2 find me,find out,finit,flatmate,flippe de,flowers,flowers $,fois d,fois il,fois que,foll*
      2 fond du,for her,for two,force dans,forcee a,forcer $,forget it,formation,fors*,forse,fortes
      2 forty,fost*,foster,fou de,fouille les,foul*,foulard,fourteen,fous,foutu a,foyer ce
      2 foyer hier,foyer m,foyer un,frape,frape $,frappee,frappent $,frapper moi,frea*,freak,free
      2 freezing,frere,frere de,frere et,frid*,fringues,fringues $,from my,from the,front,front of
      2 fuge e,fugue cette,fugue elle,fugue la,gade,gagne bien,garage $,garc*,garde les,garde ses
      2 garde son,garder la,gay,gay $,genoux sur,gens pour,gentil,gentillesse,get a,get on
      2 gets angry,ging*,gingn,girl at,glis*,glisse,gone,good*,gosses,got,gout,gout*,grat*,grav*
      2 grave,grippe passe,gris,gris*,grop*,groped,groped me,gros*,groupe a,guards,guerre,guet*
      2 guette,gueule en,gym,gymnase c,habitude,had a,had sex,happens to,hara*,harc*,harcele depuis
      2 harcelement,harcelement $,harceler $,hard,harm,harm*,harming,harn*,harnais,has,has a
      2 has been,have to,have*,he checks,he hits,he isn,he won,hear,heberge,hein,help i,helps $
      2 her boyfriend,her in,her phone,here and,herself $,hesite $,heures $,hier encore,hier il
      2 him for,hims*,himself,his car,his life,his phone,hit at,hobbies,homme,hope*,hopeless,hora*
      2 hors,hotel,hotel social,housing,how long,hurl*,hurle $,hurt my,hurt*,i always,i been,i can
      2 i di,i did,i fell,i flinch,i found,i go,i hate,i haven,i mean,i mechant,i owe,i put,i se
      2 i shower,i skip,i started,i tann,i took,i tried,i trouve,i used,i walk,i wrote,ici,idee d
      2 idee*,idees,idees suicidaires,iden*,identite,if his,il appelle,il arrive,il boit,il compte
      2 il connait,il demande,il entre,il est,il faudrait,il garde,il hurle,il la,il le,il leve
      2 il prend,il tremble,il trouve,il une,ils a,ils on,imagine,impression d,in and,in front,in it
      2 in january,in school,ince*,infirmiere,infirmiere elle,infl*,inflige $,instant $,insulte $
      2 insulter,interet $,internat c,internat loin,internet comment,intime,into her,into my,inutile
      2 inutile $,invendus,invendus $,invente,invente des,ira,irai,is always,is better,is the
      2 is trying,is your,isol*,isole,it and,it just,it won,j appuies,j avais,j efface,j existais
      2 j irai,jaloux,jamais rentrer,jamais se,jambe $,jan pe,janb*,janm*,janmen,janu*,january,jave
      2 jave promis,jdoi*,jdois,jdors dans,jdors pas,je bosse,je cache,je chiale,je conduit
      2 je couche,je des,je disparais,je dormi,je envi,je ferais,je fin,je flippe,je kite,je leur
      2 je manje,je preferee,je pri,je quitte,je recois,je regrette,je remplir,je rentrerai,je rep
      2 je reve,je seche,je serais,je stresse,je suprime,je sursaute,je tombe,je tourne,jeta*,jete a
      2 jete dehors,jete o,jeter sous,jettent,jeu je,jeun,jeune fille,jmen,joke,joke $,jou,jour et
      2 jour je,jour*,journal,journee et,jours que,jpleur,jpleur tout,jregarde plus,jrs,jsers
      2 jsers a,jump $,jure,jusc*,jusq*,jusqu a,jusque,jusque la,just,just feel,just tired,just want
      2 juste que,jvou*,jvoudre,jvoudre etre,jy,ka,ka courir,ka gade,ka menage,ka pe,ka vin,kant*
      2 kasi*,kay $,kay la,keep my,keeps asking,ker,kicked me,kil sache,kill herself,kilos $,kitchen
      2 kitchen because,kite,kite le,knife $,know,know how,know which,konbyen i,kou,koz,l aise
      2 l appartement,l ase,l avenir,l enfer,l habitude,l hopital,l infirmiere,l ordinateur,l ordre
      2 l oreille,la boite,la bouge,la cite,la classe,la cle,la colo,la date,la douleur,la gorge
      2 la grille,la guerre,la ils,la je,la ka,la mor,la nou,la peine,la permission,la piscine
      2 la plus,la pointe,la police,la poutre,la pression,la que,la recre,la serrurerie,la sonnerie
      2 la sortie,la trouvent,la voiture,la vraie,lache le,laisse $,laisse dans,lame de,lame*,lames
      2 lance des,lanm,larz*,larzan,last nite,late at,latelier tout,lately,laugh,laughs,laun*
      2 laundrette,lave au,laver,laverie parce,lawyer,le bra,le bricolage,le cable,le chat,le chemin
      2 le contrat,le copain,le cuir,le cure,le dessin,le droit,le fait,le fatigue,le feu,le fil
      2 le foot,le garcon,le gosse,le gout,le i,le jan,le jou,le journal,le lavabo,le lui,le maitre
      2 le martinet,le noeud,le p,le papa,le pire,le placard,le platre,le plus,le principal
      2 le prochain,le professeur,le proprietaire,le samu,le self,le seul,le sourire,le sport
      2 le stage,le telephone,le travail,le truc,le tuteur,le visage,le weekend,learned to,leave it
      2 legs,legs $,lenf*,lenfer,les animaux,les avant,les coups,les dimanches,les douches
      2 les fesses,les gosses,les groupes,les invendus,les lames,les outils,les rails,les rates
      2 les reseaux,les stages,les terminale,les vaches,les voix,leve plus,library,lidl,life isn
      2 like,like actually,lil,lil $,lingere,lire $,livi*,living,ll do,locale et,localisation,lock
      2 locks,loge chez,logement,lois*,loisirs,lol,long*,longtemps,look like,lose,loto,loto a,louc*
      2 loves me,low,low $,lui $,lumi*,lumiere,lycee je,lycee ou,lyncher,lyon je,m accrochee
      2 m amener,m arrange,m at,m en,m endormir,m enferme,m envoyer,m est,m getting,m going,m in
      2 m inquiete,m interesse,m locked,m picked,m va,ma cuisine,ma force,ma mis,ma pete,ma toucher
      2 macd*,macdo,made,maig*,maigri,main dans,main entre,main j,maintenant elle,maintenant il
      2 maintenant ils,maintenant j,mair*,mais de,mais franchement,maison je,maison les,maitre d
      2 make me,mal c,mal quand,malaise,malaise elle,malheureux,malheureux $,maman pas,mana*,manage
      2 manches meme,mande,mande moi,mang*,mange dans,mange depuis,mange presque,mange seul
      2 mange tout,mange une,maniere,mant*,manteau,mape*,marche $,mardi je,mari de,mari il,mariage
      2 marier $,marin,mark*,marks on,marques $,marques sur,marre je,martinet,match,matin et,matt*
      2 mauvaise periode,mcdo,me $,me arsel,me barrer,me battait,me brule,me caresse,me comprends
      2 me content,me coupe,me di,me do,me douche,me down,me font,me fou,me late,me lol,me massacrer
      2 me moi,me planter,me pose,me punir,me rabaisse,me rackettent,me resumer,me scarifi,me sen
      2 me tabasse,me taillade,me tient,me tu,me voir,me vois,mean to,mec de,mec m,medecin du,medocs
      2 menace $,menm,merci pour,mere me,mere moi,mere s,mes apprentis,mes habits,mes jours
      2 mes loisirs,mes manches,mes papiers,mes photos,mes poignets,message $,messages,met a,met ca
      2 metier avec,metier je,metiers,mets celle,mets du,mettent a,mettez ce,mettre fin,mezon $
      2 mi dor,mi fais,mi gingn,mi regard,mi s,mi veux,midi j,midn*,midnight,mieux le,mieux pas
      2 might lose,mis la,miss,mo ka,mo pas,mode,mode $,moi,moi beaucoup,moi bout,moi cherche
      2 moi chope,moi dehors,moi demain,moi douvan,moi e,moi encore,moi es,moi ils,moi ja,moi les
      2 moi maintenant,moi moi,moi mon,moi plus,moi travail,moi vid,moin,mois de,mole*,moment de
      2 moment je,mon anferme,mon beau,mon compagnon,mon compas,mon coup,mon di,mon ex,mon passeport
      2 mon petites,mon prof,mon sac,mon tonton,mon voisin,monday and,monde $,monde et,moniteur
      2 mons*,monsieur,monsieur donne,monte,monte $,monte sans,monte sur,monter dans,months and
      2 montrer,montrer pour,mood he,morning,mort c,mort comme,mort tout,mosq*,mot $,mot sur,mots
      2 mouchoirs,mouchoirs taches,mourir,mourir c,mourir sans,moyen davoir,msg,msg chelou,mutile $
      2 my age,my arms,my bed,my bf,my brothers,my class,my daughter,my ex,my father,my flatmate
      2 my foster,my kids,my old,my room,my stepfather,my trousers,my twin,myself at,n est,na
      2 nan died,ne $,ne dejeuner,ne peux,ne sait,ne sers,nearly,need a,nerveux,ni de,ni l,ni rien
      2 niece a,nigh*,nite,no school,nobody has,nobody m,nobody me,noeud coulant,noires,nom $
      2 non pas,non rien,none,none $,nonm,not going,not sleepy,nothing matters,notifs j
      2 notre pensionnaire,nou,nou dor,nou pas,nourriture,nous $,nous on,nouvelle $,nudes $,nui $
      2 nuit je,null*,nulle part,o lycee,obligatoires,oblige a,occuper,occuper de,octobre,oeil au
      2 oeuf*,of beads,of everything,of me,old,old $,olde*,older,on appelle,on ce,on choisit,on di
      2 on dit,on evoque,on monday,on sait,on sunday,on this,on verra,oncle,oncle ma,one of,one that
      2 ont choisi,ont fait,option arts,oreille,ose plus,oswe,oswe i,othe*,ou $,ou passer,ou que
      2 oublier,oublier $,oui la,our little,our trainee,our trainees,ousa,ouvert les,ouvertures
      2 over*,owe him,p tit,pain dur,pantalon,papa il,papa m,papiers c,paquet de,par,par coeur
      2 par de,par terre,parait,parents kicked,parents la,parents ont,parents s,parents se
      2 parents seraient,parle au,parle les,parle pas,parlons pas,part aux,parte,partie,party
      2 pas avec,pas ca,pas famille,pas il,pas jusque,pas manje,pas ni,pas parle,pas pourquoi
      2 pas presentable,pas raconter,pas repondre,pas sav,pas se,pas une,pas vivre,pas vrai,pass*
      2 passe a,passe au,passe des,passe je,passe mes,passe ses,passer demande,passer la,patron
      2 patron garde,paum*,pay,payer $,pb,pe dormir,peace,peau des,peine,peine $,pendant dix,pendre
      2 pense,pense au,pensionnaire,people from,per,per ma,per mon,perdre l,pere,pere a,pere c
      2 pere elle,pere ma,pere nous,pere tres,peri*,peripherique,permission pour,personne le
      2 personne m,peso*,pesonn,peti*,petit copain,petit on,petites freezers,peut les,peux,peux pu
      2 peux quand,phones,pi viv,pictures,pictures of,pile,pin,piscine,piss*,place pour,places
      2 plaisir,planning how,planquer,planter,planter $,platre,pleure $,pleure tous,pleurer
      2 plus apres,plus au,plus chez,plus elle,plus longtemps,plus mon,plus tard,plus tranquille
      2 plus tranquilles,po,poig*,poignet,poignets,poil $,poing $,point,point $,pointe des
      2 points faible,police a,pont a,porn*,porno,porter avec,porter je,porter parce,pose,pose des
      2 pose un,postcode $,poste de,pot,pote son,pour ca,pour devenir,pour en,pour eux,pour paris
      2 pour partir,pour plus,pour qu,pour que,pour qui,pour quoi,pour tenir,pourquoi,pourquoi ils
      2 poussee,pout*,poutre,ppl,prefere,prefere garder,pregnant,prend le,prendre moi,prends des
      2 prepare,pres du,presentable,presentable $,presk,pretend,pri,pri le,pri tout,primary
      2 problemes,problemes avec,prochain je,prof c,projets,promis un,propose,proprietaire,ptit
      2 publie,pulls,punit,punition,purp*,purpose,push*,pushed,put his,put my,qu il,qu on,quand
      2 quand le,quand y,quartier,quatorze ans,quatrieme il,que,que i,que jave,que on,que se,que un
      2 quel age,quelle a,quelle formation,questions,queue $,qui garde,qui je,qui lache,quie*
      2 quitte mon,quitter $,quoi au,quoi faut,quoi l,raba*,rabaisse,racc*,raccompagner,rackettent
      2 racketter $,rad,rail*,rails,rails et,ramasse,ramener les,rand*,rando,rantre tout,rase les
      2 raso*,rasoir,rate un,rate*,rates $,rather not,re sleeping,reason,reason i,reasons,rebo*
      2 recharge,recois,recois des,recommence,recommence $,reconnait,record,recr*,recre je,red
      2 referente,regard,regle,regr*,regrette,rein*,rejoindre mon,rejoindre papi,remonte,renc*
      2 rencontre,rendu un,renf*,rent $,rentre avec,rentre ce,rentre la,rentre plus,rentrer
      2 rentrer ce,rentrerai,rentrerai pas,rep pas,repas $,repas le,repasser,repeter,repond plus
      2 repris,repris le,respire plus,ressort,reste je,reste plus,rester,rester au,rester devant
      2 resto,resumer,rete,retourner chez,retr*,retrouvera,reum me,reveillee,reveillee sans
      2 reveiller,revient,rien chez,rien et,rien l,rien n,rien*,rient,rigolent de,rince,rince $
      2 risque de,robe,roga*,roue de,rouleau,ru depui,run away,s always,s arete,s arretera,s eclaire
      2 s eteindre,s fine,s habitue,s my,s occuper,s off,s our,s threatening,s what,s y,sac c
      2 said it,said no,saigner $,sais c,sait $,sait ou,salon $,salut je,same day,samedi dimanche
      2 san biye,san moi,san paye,sang $,sans,sans $,saute les,sauter du,sauter par,sauve de
      2 sauvee de,savoir pourquoi,say i,say what,sayi*,saying,saying we,says,says it,scared to
      2 scarifi,scarifi $,scars,school so,se battent,se brule,se foutre,se le,se les,se mettre
      2 se tout,sech*,seche,seche parce,secour il,secours,secours il,secu,see myself,seize heures
      2 self harm,send anything,sending,sens comme,sens de,sept heures,septembre,septembre je
      2 septembre vous,serai parti,seraient plus,serait mieux,sere,serieux,serre la,serrure,sers
      2 service,service a,service de,ses camarades,ses chaussures,ses nuits,ses parents,seul $
      2 seul au,seul critere,seul vrai,seve*,severe,severe trop,sex with,sexe,sexually
      2 sexually assaulted,sexuellement,sexuelles,shak*,she always,shel*,shelter,shoes on,shouts $
      2 si mi,si une,silence,since $,since primary,sinon il,sist*,sister $,sisters,slap*,slapped
      2 sleep on,sleeping,sleeping in,sleepover,sleepy,sleepy tired,so a,so don,so done,so it,so not
      2 so yeah,sociale,soeur a,soeur en,soins,soir j,soir mi,soir non,soir y,somb*,sombres
      2 sombres $,some,some boys,someone,sometimes i,son bebe,son blouson,son depan,son is,son sac
      2 son sweet,son tel,son telephone,son truc,sonne jamais,sonnerie,sont en,sont obligatoires
      2 sorry for,sors avec,sort pas,sort*,sortie du,souci avec,souffre,souffre douleur,soulage $
      2 sour*,sourire,sourire $,sourit,sous $,sous de,sous mon,sous un,souvent rien,souviens,spor*
      2 sport veut,squatte une,stairs,stares,stares at,started,stay in,stay late,stea*,steal
      2 step dad,stepfather,stop $,stop they,stop*,stor*,stre*,street $,streets,stresse je
      2 students can,subi des,subject,suicide note,suis au,suis ca,suis dehors,suis enfuie,suis fais
      2 suis fatiguee,suis ouvert,suis reveillee,suis sans,suis sauvee,suis son,suit $,suivante
      2 suivante $,summer,supermarche parce,supposed,sur deux,sur insta,sur moi,sur off,sur pause
      2 sur snap,sur tiktok,surtout envie,surveillant,surveille $,surveiller,swar,sweet a,t a
      2 t afford,t always,t give,t matter,t ring,t work,t worth,taches de,taillade,taille du,take my
      2 take*,takes,talk about,talk to,talks,tan,tape dessus,tape les,taper $,tard possible,tbh
      2 tbh $,teacher $,tel ca,telephone sonne,tell the,tellement peur,temps de,tenir,tent by,terre
      2 tete tourne,text $,texted,texted me,that allowed,that far,that he,that would
      2 the apprenticeship,the bridge,the building,the cat,the class,the day,the girls,the journee
      2 the kitchen,the laundrette,the locks,the machines,the marks,the maths,the new,the people
      2 the reason,the roof,the staff,the stairs,the streets,the toilets,the wifi,them on,ther*
      2 there an,there anywhere,there is,they are,they ll,think about,thinking about,thinking of
      2 this anymore,this house,this morning,though,throws,thune $,tiennent dans,tiens,tiens plus
      2 tin,tin of,tink*,tinquiete,tire par,tirer une,tit,tlj,tlj $,tlm,to,to calm,to have,to kill
      2 to take,to unalive,toilets $,toit du,told me,tombe en,tombe et,toni*,tonight,tont*,tonton
      2 tonton i,took a,took the,tors*,touche $,touche dans,touche les,toucher $,toujours la
      2 toupatou,toupatou $,tourner mieux,tout $,tout casse,tout en,tout habillee,toute ca,trai*
      2 traine $,training centre,tranquilles,tranquilles si,travail $,travail et,travail je
      2 travail ou,travaille me,trem*,trente a,trie*,tried,trip*,tris,tro,tro peur,trois mots
      2 troisiemes,tromper d,trop faim,trop lourd,trop mal,trop nul,trop voila,trottoir $,trousse
      2 trouve des,trouve pas,trouvent $,trouver de,trucs,tu $,tu degage,tu demandes,tu parle,tuer
      2 twice $,twin,two days,un $,un 0,un animateur,un apprentissage,un champ,un essaie,un faux
      2 un immeuble,un jeu,un malaise,un me,un papier,un pere,un pote,un probleme,un prof,un resto
      2 un robot,un service,un sou,un surnom,unalive myself,uncl*,uncle comes,under my,une aire
      2 une assiette,une boule,une chambre,une connerie,une embrouille,une machine,une mauvaise
      2 une overdose,uniform $,using,va envoyer,va garder,va se,va voir,vacances et,vaches,vais pu
      2 vais se,vais vraiment,van,vanish,vanish for,vein*,veines,vendredi apres,vendredi tout
      2 venir de,vente vid,ventre de,veri*,verifie,verra $,verront,verrou,vers la,verse,vest*
      2 vetement,veut se,veux d,veux fair,veux fuir,veux m,veux pu,veux sauter,viande,vict*
      2 victime de,vide $,vide depuis,videe,vie ca,vie je,vien*,vienne,vient dans,viol $,viole
      2 violent,vire de,vire*,vital,vite il,vivant,vivr,vivr $,vivre encore,vnir,voie plus,voie*
      2 vois tout,voisin,voit*,voitur a,voiture de,voiture et,voiture grippe,voix me,vole,volent
      2 voulez,voulez $,vous fermez,vous gardez,vous ne,vous qui,vous voulez,voyez $,vrai,vrai truc
      2 vrai*,vraiment,vraiment plus,vrille $,vu ce,vu mes,vwe,vx,wait*,wallah j,want it,warm,warm $
      2 was 0,way to,we are,we don,we say,we talk,we vais,wear*,weekends are,weeks,were,what mood
      2 what she,what they,what we,when he,when his,when i,when*,whenever,wher*,where nobody,whis*
      2 who would,whole class,with it,with*,work for,worth living,would notice,wrap*,wraps,written
      2 wrong $,wrot*,wrote,wrote the,y ai,y arrive,y aswe,y pense,y rester,ye,ye oswe,yeah i,year 0
      2 yo,yo di,yon,you start,your arms,zot,zot ni,~Ad,~Adi,~Adormir,~AdrW,~Afe,~Ale,~Apti,~AtAdA
      2 ~AtAdr,~Atren,~AtrenEr,~AvW,~CAj,~CAjIg,~CAjer,~CAjera,~Canm,~CarjEr,~Ce,~CelU,~Celt,~CemI
      2 ~CildrA,~Ciot,~Cof,~Cop,~Ifirmier,~Ikiet,~Ikl,~Iself,~Iteres,~IvAdu,~Qkl,~Uvertur,~UzIg,~Uza
      2 ~Uze,~aU,~abi,~abim,~abitud,~abribu,~absAs,~afor,~ale,~aliv,~amen,~anion,~aniverser,~ariv
      2 ~arm,~armIg,~arn,~as,~askIg,~atrap,~avi,~bEr,~bUji,~bUr,~babi,~bagai,~batA,~batQ,~bet
      2 ~birtdai,~bizar,~blUzQ,~blak,~blakmelIg,~boardIg,~bodi,~bridj,~brik,~brikolaj,~bros,~brot
      2 ~bruiA,~buletI,~buz,~dA,~dUvA,~dW,~deal,~dedA,~def,~degUt,~degaj,~deja,~demI,~desU,~det
      2 ~deviA,~dezol,~dispar,~disparu,~dit,~dogt,~dopi,~dovn,~dra,~drag,~dramatik,~drug,~eaC,~eduk
      2 ~edukatiQ,~egal,~ekUt,~ekler,~elEr,~eme,~enerv,~epUz,~etIdr,~evanUi,~everidai,~evit,~evok
      2 ~examA,~exij,~eze,~ezei,~fAtom,~fUlar,~fUrten,~faC,~fami,~famili,~figur,~flatmat,~flov
      2 ~forti,~fost,~foto,~frIgu,~frap,~fre,~freak,~ga,~gad,~gai,~garkQ,~glis,~gon,~gri,~griz,~grop
      2 ~gros,~guar,~guet,~gui,~iQ,~idAtit,~ira,~isi,~izol,~jA,~jAb,~jAtiles,~jIN,~jU,~jUrnal
      2 ~jUrnei,~jalU,~januari,~jdW,~jetA,~jmA,~jr,~jvUdr,~kAten,~kQjugal,~kQplimA,~kQtak,~kU,~kUd
      2 ~kUet,~kUlA,~kUnsil,~kWnsA,~kaban,~kadavr,~kam,~kanal,~kaz,~kdi,~kei,~kelU,~ker,~kiet,~kik
      2 ~kle,~klop,~klot,~kol,~kolokater,~komIg,~kop,~kord,~kre,~krev,~kriter,~kulot,~lAf,~lQgtA
      2 ~lUC,~lWzir,~lanm,~larzA,~lavi,~les,~lest,~librari,~lidl,~lif,~lil,~livIg,~lojemA,~lol
      2 ~londret,~loto,~lumier,~mAga,~mAj,~mAto,~mQt,~mUCWr,~mad,~makdo,~malErE,~malez,~manaj
      2 ~manier,~mapel,~mariaj,~marsel,~martin,~megri,~menas,~menaz,~menm,~midnig,~min,~misIg,~mkdo
      2 ~mod,~modern,~monitEr,~mur,~nUritur,~nearli,~nit,~non,~nonm,~o,~oktobr,~okupera,~ol,~old
      2 ~opel,~or,~osv,~otel,~otorUt,~otr,~pAdr,~pAsioner,~pAtalQ,~pUrkW,~pUtr,~pW,~paiA,~pal,~part
      2 ~pasepor,~peas,~pen,~per,~periferik,~petit,~pezon,~pil,~pisin,~pl,~platr,~pler,~porno,~post
      2 ~prAdr,~pref,~prepar,~prezAtabl,~primari,~profit,~propoz,~proprieter,~protej,~puC,~publi
      2 ~purpoz,~rAbUrs,~rAdQ,~rAferm,~rAkQtr,~rAplir,~rI,~rabes,~rakQpaN,~raket,~raketA,~ramas
      2 ~razWr,~reCarj,~referAt,~regret,~rekomAs,~rekon,~rel,~remark,~repQ,~repas,~repri,~resorti
      2 ~rest,~resto,~ret,~rezQ,~rigol,~rogar,~sAdIg,~sAg,~sAten,~sIpl,~sQbr,~sUfr,~sUrir,~sUviA
      2 ~sWn,~saiIg,~seC,~seku,~septAbr,~seriE,~sex,~sexuali,~sexuel,~sexuelemA,~sikatris,~silAs
      2 ~sirkul,~sist,~ska,~slap,~slepi,~slepov,~someon,~son,~soneri,~start,~ste,~steal,~stepfat
      2 ~storerom,~subjek,~suisid,~suisider,~suivAt,~sum,~svar,~tQtQ,~tUjUr,~tUpatU,~tUrnera,~tb
      2 ~telad,~terifi,~tlj,~tlm,~tonig,~tors,~trUs,~tren,~trov,~tvI,~umiliatiQ,~uzIg,~uze,~vE,~vQ
      2 ~vWaj,~vWe,~vWtur,~varm,~venev,~verQ,~verU,~vestier,~vetemA,~viA,~vid,~vie,~vien,~vir,~viv
      2 ~vnir,~vol,~vra,~vremA,~vritA,~vrot,~zo
      1 0 an,0 ans,0 euros,0 jour,@blow @help,@blow @return,@blow @school,@body @exam,@body @hide
      1 @boss @marry,@boss @money,@boss @pointless,@boss @return,@boss @wound,@cant @age
      1 @child @home,@child @wound,@cry @age,@cry @empty,@cry @since,@die @force,@die @illness
      1 @die @return,@elder @boss,@elder @fear,@elder @pointless,@empty @alone,@escape @age
      1 @exam @fine,@family,@family @partner,@farewell @escape,@farewell @illness,@farewell @money
      1 @farewell @since,@father @empty,@father @online,@father @partner,@fear @force,@food @sexual
      1 @force @since,@friend @cant,@friend @fear,@friend @online,@friend @sexual,@help @fiction
      1 @hide @age,@hide @force,@hide @night,@high @since,@high @stop,@hit,@hit @high,@hit @marry
      1 @hit @money,@home @fine,@je @fear,@je @help,@life @fine,@life @nobody,@man @blow,@man @cry
      1 @man @food,@man @illness,@man @means,@man @street,@man @thing,@me @cant,@me @die,@me @money
      1 @means @age,@means @always,@means @night,@means @sexual,@mock @force,@money @craft
      1 @money @thing,@mother @empty,@mother @mock,@mother @night,@mother @stop,@night @work,@nobody
      1 @nobody @thing,@partner @means,@return @online,@school @fine,@school @play,@school @sexual
      1 @selfcut @food,@selfcut @illness,@selfcut @mock,@selfcut @money,@selfcut @play
      1 @selfcut @sexual,@selfcut @thing,@selfcut @work,@sexual @marry,@sibling @family
      1 @sibling @farewell,@sibling @fine,@sibling @work,@since @help,@sleeve @escape
      1 @sleeve @farewell,@sleeve @high,@sleeve @illness,@sleeve @life,@sleeve @since,@sleeve @stop
      1 @sleeve @street,@step @child,@step @fear,@step @laugh,@step @selfcut,@stop @age,@stop @sad
      1 @street @play,@they @empty,@they @thing,@tired @empty,^ all,^ ambiance,^ dad,^ depends,^ end
      1 ^ his,^ kay,^ ma,^ madame,^ mettez,^ mum,^ nimporte,^ ousa,^ papa,^ ptdr,^ scared,^ she
      1 ^ tant,^ telephone,^ theres,^ trois,^ violences,^ votre,^ vous,^ wsh,a abuse,a appelee
      1 a appeler,a avoue,a bag,a balance,a bunch,a burden,a confisque,a course,a day,a dix,a dorm
      1 a dos,a ecrit,a filme,a florist,a frappee,a jure,a laisser,a lille,a mes,a ne,a party,a paye
      1 a perpignan,a pete,a plan,a quatre,a recu,a retire,a serre,a stranger,a tapee,a trainee
      1 a vendre,a vu,accent du,accounts,accrochee,accueil,acha*,acharne,acharne sur,achete une
      1 adore enfin,affo*,afraid of,afte*,after $,after work,again on,ai cache,ai decouvert
      1 ai demande,ai gobe,ai marre,ai menti,ai poste,ai recomence,ai recommence,ai signe
      1 ai surprise,ai traverse,ai vu,aimais bien,aime,aimerais etre,air,ali,all of,allait,aller au
      1 aller retour,aller seule,aller simple,allez saute,already $,am,ambiance a,amener,ami veut
      1 amis me,amour $,amwin kom,amwin zot,an e,an gwadloup,an loto,anba cabane,anci*,and a
      1 and everyone,and me,ane derniere,angoisse,animateur,animaux $,anni*,ans ca,ans je,ans me
      1 ans moi,ans roubaix,answer quick,anvi de,anything to,anything with,anyway yes,anywhere
      1 anywhere but,appartement il,appelee,appelle ca,appellent le,apprenti et,apprenti mange
      1 apprentice is,apprentices get,apprentis,apprentis s,apprentissage m,appris que,appuies
      1 appuies fort,apre i,apres tout,are from,are in,around $,arrache la,arrache les,arret $
      1 arrete pour,arreter $,arrive,arrives,asha*,ashamed,asked whether,asks,asle*,asleep
      1 association pour,at,atann,atelier pour,attend en,attends juste,attouchements $,attr*,au cfa
      1 au cimetiere,au debut,au lavabo,auch*,auchan,auchan $,augu*,august,aurais jamais,aurais pas
      1 autant mourir,auto*,autorisation,autour du,autre ca,autres l,avaient,avais dit,avant bras
      1 avec le,aven*,avion pour,avis,away tonight,baby sitter,back there,bad at,bah l,bah la,bain $
      1 bal,balance,balcon 0,bande $,bann marmay,bard*,barrer de,barricade,bas avec,bas il,bas je
      1 basket,baskets,bat amwin,bat ma,bat moi,bata*,bataille,bateaux a,batte,batte $,be somewhere
      1 bear*,bedroom door,been gone,been in,before $,before i,before they,begaie et,begg*,begged
      1 begged me,bein*,being,being an,being blackmailed,belle hurts,bete,better,beur*,bien de
      1 bien la,bien mais,bien quand,biscuits,bizarrement,blackmailed,blackmailed with
      1 blackmailing me,blagues,bleach,bois de,bois il,bois surtout,boit et,bolonm la,bonnes notes
      1 bope,boper i,boug*,bouge plus,bouger $,boui*,bouillante,boule,boy at,boyfriend grabbed
      1 bras depuis,bras plein,bread,breakfast,briq*,brochure $,brod*,broderie,broken,brother and
      1 brother gets,brou*,bruises,bruit d,bruits de,brulee,brulee avec,bruy*,building,bully,bunc*
      1 bunch,bunch of,burd*,burden,burn myself,buse*,but my,c ase,c est,ca comme,ca continue,ca fai
      1 ca famille,ca l,ca pour,ca qui,ca sent,ca tout,ca valise,cabine,cabl*,cable j,cachet $
      1 cachette $,cade*,cadenas,caen,call me,call my,calmer $,can eat,cant*,cantine ce,cantine et
      1 cantine on,cap l,carpentry $,carry packages,cash,cash in,casier $,cast*,cause de,caz,ce la
      1 ce message,ce possible,ceinture $,ceinture c,cela fait,celui ou,celui qui,chai*,chambre c
      1 chambre e,champ de,change dans,change du,change la,character,chat qui,chaude,che,chef a
      1 chef me,cheffe,cher,cherche $,cherche surtout,chercher samedi,cherchez,cherchez pas
      1 cheveux et,chez,chez lui,chez nous,chien $,children s,chop*,chope kay,chuc*,chucked
      1 cimetiere,cinq dans,circuler,ciseaux a,ciseaux vaut,classe je,classes sont,clea*,clio,closes
      1 coeu*,cogn*,cogne avec,coiffeuse m,coincee,coincee dans,colle,coloc,comi*,commencer la
      1 comprennes,compter,conduit $,connait mon,console a,cont*,contrat,contre la,contre ma
      1 contre un,controle $,controler,copain depuis,cope $,cops,corde dans,corn*,cos theres,cote a
      1 cotes felees,coudes,could a,coupe les,coupe ma,cours des,cousin i,cousin j,crache dessus
      1 crachent,cram*,cras*,crever pour,crever voila,crie*,croi*,crying $,cure,cuve*
      1 cyberharcelement $,d a,d accueil,d auchan,d do,d elle,d go,d importance,d un,dad broke
      1 dame de,dann,dann course,dans ca,dapr*,date est,daughter ran,davoir mal,de bains,de canape
      1 de cap,de chez,de choisir,de cle,de colle,de dejeuner,de garder,de l,de maisons,de marques
      1 de nourriture,de ouf,de photo,de pie,de plier,de prenom,de retourner,de ri,de sale,de sauter
      1 de seize,de soudeur,de suite,de tete,de trottoir,deci*,decide que,defo*,degres $,dehors ce
      1 deja choisi,deja essaye,depend de,depui la,depuis lundi,depuis septembre,deri*,derniere
      1 derniere j,dernieres,dero*,derriere le,des,des amis,des bruits,des chambres,des comprennes
      1 des coupures,des doigts,des economies,des gars,des internet,des mec,des scarifications
      1 des snaps,des traces,des trains,des truc,des types,des vetements,deserve it,desinfectant
      1 desinfectant des,desolee,deux cotes,deux mois,deux semaines,devant nous,deye,di a,di kil
      1 did $,did it,dimanches,dire je,dire pourquoi,dire qui,disant qu,disappear $,disons la
      1 disparais demain,disparaitre,disparaitre pour,disparetre,disparu depuis,disse,dit a,dit chez
      1 dit merci,dit on,ditou,do for,do we,doing it,domi an,domicile,domicile $,domicile j,done i
      1 done the,donne ma,donne pas,donner $,door $,door because,door down,dorm,dorm $,dormir gare
      1 dormire,dormire $,dors dans,doucement,douches,down $,dpui,dpui 0,drap*,drink,driver,droit de
      1 drugs,drunk $,du bus,du canal,du catch,du chargeur,du chef,du cyberharcelement
      1 du desinfectant,du fond,du garage,du harcelement,du lait,du lycee,du pate,du pont,du porno
      1 du supermarche,du travail,duve*,duvet,e etage,e la,e nou,e on,e que,easier $,eat,eate*,eaten
      1 eau bouillante,eau chaude,ecar*,ecart,echange de,echappe de,ecole donne,ecole i,ecole la
      1 ecole mais,ecoute $,ecri,ecris du,ecrit le,ecrivent,educateur m,egal je,egorger $,eleve est
      1 eleve ne,eleven and,elle c,elle etait,elle ose,elle repond,elle se,elle trouve,embetent
      1 employees,empty $,en boulangerie,en classe,en disant,en donner,en pleurant,en pregnant
      1 en sang,en stage,en troisieme,en une,en veut,en vrai,encore faire,encore perdu,end a,end je
      1 end of,endormir et,endroit ou,enerve vite,enfer $,enfui,enfui de,enmen,enre*,entends ses
      1 enterrement de,entraine,entre les,environ,envoie,epi lontan,epou*,epui*,epuise,es shirt
      1 essaie d,est arrive,est assis,est choisie,est contre,est difficile,est enfuie,est fachee
      1 est kiffe,est mieux,est prete,est rare,est sans,est sauvee,est seize,est sous,est tout
      1 et deux,et ils,et jamais,et jdois,et je,et quand,et que,et qui,etablissement,etablissement $
      1 etait en,etait pour,ete abusee,eteint,etio*,etouffe $,etouffer,etre dans,etre de,etre seule
      1 euh ca,euh comment,every night,every single,eviter les,ex is,ex m,exams $,exciser,exciser $
      1 exister,expliquer $,expulser,expulses $,face $,fache $,fai un,faim tous,fair expulse,faire
      1 faire exciser,faire expulser,fais battre,fais harcele,fais harceler,fais insulter
      1 fais partie,fais pas,fais taper,fais victimised,fais y,fait agresser,fait avec,fait jurer
      1 fait passer,fait racketter,fait toucher,faits,fami*,farm*,fast*,fastest,fatig,fautes $
      1 favourite subject,feel empty,feel like,feels,fele*,felees,fell $,fera de,ferme pas
      1 fermee avant,feut*,fian*,fice*,fill*,fille,fille cherche,fille se,filles de,filme $
      1 fils rentre,fine $,fini je,fini pour,finissent,flin*,flippe,fois la,fois pour,following
      1 following me,fond,fond de,food bank,for being,for four,forc*,forcee $,fore*,forearm,forget
      1 fort pour,fou,fouette,foui*,fouille,fourni,fours,foutu,foyer le,fraiches,franchement
      1 frappe ma,frappe quoi,frappee $,freezers,frere a,frere dans,frere jumeau,frere pleure
      1 friday and,friday then,fridge $,frigo est,froid dans,frole,fugue il,fuguer ce,fuient,funny $
      1 gamelle,gamin de,garcon du,garde mon,garder des,gars du,gave away,geant,gendarmerie,genoux
      1 gentil $,get away,gett*,getting,gifle devant,give my,givi*,giving,glace $,gobe,goch*
      1 going hungry,good,google,gorge,goss*,grabbed,griffe jusko,gril*,grille,grille et,gros $
      1 ground $,grow*,guar*,guess i,gueu*,guider,guys,gymn*,gymnase,hall d,hands down,happened at
      1 happened with,harceler au,hate my,hates me,have been,have nothing,have nowhere,have sex
      1 havent,he begged,he comes,he did,he gets,he makes,he met,he told,he used,he will,hear the
      1 heat*,help*,her pillow,here anymore,heure,heure $,heures assis,heureux si,hier j,himself $
      1 his flat,his hand,histoire d,hive*,hiver,hold*,holding,home it,honestly,honte $,horaires
      1 horaires c,hosp*,hostel,hotel finit,hour ago,how far,hurle,hurlent,hurt,i deserve,i hide
      1 i learned,i lock,i never,i ni,i pas,i stay,i stop,i tell,i turned,i usually,i von
      1 idees noires,ier,if he,ignores,ignores me,il di,il lit,il ne,il sache,il tape,il vaut
      1 ils disent,ils mon,ils ne,importance,importance $,importe qui,in bought,in dechet,in france
      1 in law,in year,ines,infirmerie,infirmerie c,infirmiere scolaire,inqu*,instant,insulte
      1 insultent,insultent $,interesse plus,internat ils,internat ouvert,interne,interne de,intimes
      1 invite,is following,is kinda,it anymore,it from,it i,it isn,it to,j arive,j attends,j entre
      1 j etais,j ose,jalo*,jamais ca,jamais du,jamais eu,jamais me,jave*,javel,javel $,je
      1 je connais,je disparaisse,je essaye,je gagne,je me,je peux,je raconte,je redoute,je reponds
      1 je rigole,je sais,je viendrait,je vomis,jete une,jeu,jeune $,jo,joli,jou i,jour au,jours $
      1 jours la,jpref travailler,jreg*,jregarde,jume*,jumeau,jump,jure $,jure de,jure*,jurer
      1 jusko sang,just don,juste le,ka mande,kay anko,kaz dopi,keep quiet,keep thinking,keeps my
      1 keeps texting,key,kidn*,kidnappe,kids in,kiffe kiffe,kil va,kill myself,kit,know what
      1 knows where,kom in,kon parte,koup*,kwe,l,l adresse,l aime,l an,l autre,l avait,l eau
      1 l ebenisterie,l ecart,l ecole,l eglise,l embetent,l embrasser,l entretien,l espagne,l heure
      1 l infirmerie,l instant,l utilise,la caz,la ce,la cinquieme,la derniere,la facon,la faim
      1 la fait,la famine,la faut,la figure,la gamelle,la gendarmerie,la haut,la lettre
      1 la maconnerie,la min,la mode,la montagne,la page,la place,la prefecture,la prendre,la raison
      1 la remise,la tombe,la vannerie,la visite,la y,lace*,lacere,lach*,lache $,lache pas,lais*
      1 lait a,lame dans,landlord,lannuit,largen $,largen pour,las,last winter,lawyer $,le billet
      1 le broke,le coffre,le fais,le garage,le gerant,le hall,le livreur,le mari,le metro,le mo
      1 le mois,le moniteur,le nez,le pantalon,le passage,le pays,le plafond,le record,le repas
      1 le rer,le rideau,le se,le second,le service,le silence,le souffre,le swar,le tel,le toit
      1 le velo,le voisin,le voyage,legg*,legged,legged it,leo,les bleus,les bons,les bras
      1 les ciseaux,les coudes,les fautes,les gens,les machines,les mots,les ongles,les petits
      1 les seances,les serrures,lesk*,lest*,let s,lets,lets me,letters,lever,lever le,liby*,libye
      1 lift my,lifts,lifts $,light,lign*,lignes,like $,like that,lis,liss*,lit je,litt*
      1 little cousin,live $,living on,livret jeune,livreur,ll get,local a,lock my,locked,locked in
      1 locks $,loger chez,longs,longues pour,lont*,lontan,looks at,louche,louche $,loud
      1 lui demander,lui ecrit,lui qui,lunc*,lunch,lunch because,lunch money,lune*,lunettes,m avoir
      1 m between,m ecrivent,m egorger,m etrangle,m explique,m hiding,m inscrire,m not,m obligent
      1 ma chambre,ma console,ma culotte,ma date,ma forcer,ma forse,ma gueule,ma jete,ma main
      1 ma oblige,ma part,ma photo,ma volonte,machine $,machines elles,maconnerie,made me,magasin
      1 mais chez,maison,mal dans,mal finir,mal mais,malh*,maltraite,maltraites,maltraites amwin
      1 maman je,maman travail,maman travaille,man keeps,manga,mange les,mange pas,manger dans,manz*
      1 marc*,mariage $,marier de,marine,marque facilement,marques fraiches,massacrer,mate says
      1 matin a,matin il,matin je,matters,matters $,mauvais,mdr non,me balance,me carry,me crachent
      1 me crient,me fere,me fouette,me frole,me lacere,me planque,me plante,me prive,me propose
      1 me punis,me repete,me retient,me roue,me scarifie,me se,me soulage,me souviens,me suicide
      1 me suicider,me terrifie,me traite,mean,mecanicien $,mecs qui,medicament pour,medicine $
      1 meme plus,meme quand,menace avec,menm $,menti,mer me,merci a,merci au,mere de,mere mange
      1 mere n,mere pas,mere pleure,merite davoir,mes 0,mes baskets,mes chaussures,mes dix
      1 mes journees,mes nuits,mes regles,mes vetements,messages $,messages de,met des,met les
      1 met ses,metier m,mets des,mettent,mettre avec,mettre en,meurt $,mieux si,mineur que
      1 minsulte sur,minuit,missing,mission locale,mo moi,moi au,moi en,moi i,moi j,moi meme
      1 moi mineur,moi qui,moi toujours,moi vous,mois a,moit*,moitie,mon accent,mon ami,mon apprenti
      1 mon balcon,mon bra,mon corps,mon cours,mon pere,mon poignet,mon sak,mon surnom,mon tu,monde
      1 monde c,monde se,moni*,monsieur il,monsieur ma,montagne,month and,montrer mes,montreuil je
      1 moquer,moquer $,moral $,morf*,morfler,morfler $,most nights,mot,mum gets,mum goes,my belle
      1 my boyfriend,my dog,my door,my nose,my nudes,my town,myself again,myself last,n existe
      1 na point,nais*,naissance,nantes et,ne connait,ne l,ne la,ne rentre,ne respire,ne vient
      1 ne vis,ne voulais,near the,nets,nets $,new,next year,nickname for,niec*,niece,night and
      1 night buses,night or,nobody knows,nobody s,noir*,noise $,non 0,non merci,non stop,none of
      1 nose,not a,not allowed,not come,not coming,notre apprentie,notre porter,nou boire,nou na
      1 nous bat,nous demande,nous etions,nous frappe,nouveau et,now and,nue,nui,nuit c,nuit comme
      1 nul je,nul par,nulle,numero a,numero de,obligent,obligent a,oeufs,of a,of any,of anything
      1 of being,of him,of our,of pills,of pretending,of them,on and,on every,on jan,on meurt
      1 on monte,on rigole,on saute,on the,on voie,oncl*,onli*,online,ont appele,ont laisse,or could
      1 or does,other,ou mon,ou pour,ouais non,oui oui,our boarder,out the,out what,outils $
      1 outside my,over $,owes,packages,packet,packet of,paki*,pakistan,panne,pansements ca
      1 papa rantre,papers,papier sur,par derriere,par un,parce,parcoursup pour,parents je
      1 parents pour,parents threw,park $,parking,parking d,parle,parle comme,parle jamais,parler la
      1 parler plus,paroisse,part vite,parti avec,partie $,partie sans,partir a,pas $,pas arrete
      1 pas assez,pas comment,pas infirmiere,pas li,pas ma,pas mais,pas mes,pas nets,pas nous,pas on
      1 pas par,pas parler,pas retourner,passed out,passeport $,passeport et,passer,passer il,past
      1 pate de,pate*,pates sans,patience,patisserie,peac*,peche $,pede,peine d,penc*,pend*
      1 pense tout,penser,people send,per me,perdu et,pere voudrait,pere y,personne a,personne de
      1 personne s,personne voit,pesonn pas,petit ami,petite,petits freres,peur le,peut y,peux aller
      1 peux avoir,peux en,phone so,phot*,photos,photos de,photos intimes,pi $,pick,piece $,pies*
      1 pillow,pills,piscine je,places at,plairait $,plan for,planque dans,plante $,please call
      1 pleure en,pleure tout,plus chaque,plus che,plus debout,plus espoir,plus et,plus l,plus venir
      1 plutot qu,poid,poid*,poids,poko,police $,police cherche,pont et,porche,portait,porter est
      1 porter toujours,possible a,possible c,postcode,posted,pote s,pote vais,potes on,poubelle de
      1 pour coucher,pour dormir,pour elle,pour eviter,pour marier,pour ne,pour notre,pour quelqu
      1 pour rembourser,pour trouver,pourtant,pousse moi,poussee dans,pref*,prefecture,prefere ne
      1 preferee,prenom,presque plus,pret $,pret sous,pretending,prevu $,pris des,pris je,pris plein
      1 pris une,privent,privent de,prof m,profite,psy,psyc*,pu je,pue,punches,punir $,punis,put a
      1 qu a,qu un,qualites,quan*,quand il,quand on,quatre je,quatrieme fugue,que cette,que le
      1 que personne,que son,que vwe,quelles choses,qui,qui est,qui l,qui le,qui ne,qui part
      1 qui tranche,qui vole,quinze jours,quitte,quoi $,quoi ca,quoi si,quoi un,rabaisse sans
      1 racheter,rackete,raconte que,raconter,raises,raison,rall*,rallonge,ramener,range toute,rates
      1 rather pas,razo*,razor,reads,reads everything,really $,rean*,recherche,reconnaitre,record de
      1 recre,recu une,recupere,rede*,redoute,refuse toujours,regarde souvent,regardent,regarder les
      1 regle $,rekomance,rekomance $,remarque,remarquerait si,remarques,rencontre sur,renferme
      1 rentre,rentre pas,rentree et,repars,repas a,rer,reseaux $,respirer,ress*,reste au,resultat $
      1 retenue,retourne pas,retourner,reve de,reveille $,reveille pas,revenu $,reviens pas
      1 revient de,rien a,rien ca,rien j,rien me,rien que,rigolent $,rires,risq*,risque,rive*,riz
      1 riz $,roof $,room at,rouge $,rue,running out,s,s acharne,s drunk,s fifteen,s inflige
      1 s inscrit,s isole,s kids,s nothing,sab,sac $,sac a,sac ils,sache $,sachets,said they
      1 sais que,sait pas,salarie,sale $,salle de,same*,samu,sans arret,sans autorisation,sans dire
      1 sans parler,sans raison,sans salaire,sans savoir,sans ses,sans souffrir,saute des,says if
      1 scarifie,school after,school i,school nurse,screams,se fair,se frappe,se m,se pendre
      1 se reverra,se scarifie,seances,seances $,securite $,seen,seen it,sel $,self $
      1 semaine derniere,semblant d,sens pas,sens sale,sequestre,sequestre $,serai pas,serai plus
      1 serais,serais mieux,sere $,serrure $,serrure ce,serrurerie,serrurerie $,serrures,serrures $
      1 ses baskets,ses outils,seul,seul avec,sex $,shake,shake when,she wants,shirt,shirt $
      1 si quelqu,signature,signe la,signe un,siklon,siklon la,sile*,since i,single day,sinon ils
      1 sins*,sinscri,sister i,site est,sitter,sixieme et,slapped me,sleep rough,sleep with,snap*
      1 snaps,so i,soeur c,sofa surfing,soir $,soir ca,soiree samedi,sommes cinq,son cousin,son ex
      1 son mec,son oncle,son poste,son sexe,sont parties,sont sur,sort du,sorti de,sortie de,sou
      1 soulages,soulages si,sounds,souris,sous mes,souvent la,sov de,spring and,stab,stab me
      1 stade $,staf*,stages,stairwell,standing on,start in,starving at,stay*,steal my,stockroom
      1 stranger,student,stuf*,stuff,subit du,sui,sui a,suicide en,suis apprentie,suis deja
      1 suis echappee,suis educateur,suis enceinte,suis epuise,suis fatigue,suis mineur,suis monte
      1 suis perdu,suis reste,suis vide,suite il,summ*,sundays $,sur google,surf*,surfing
      1 surveiller le,suture $,swar $,swol*,swollen,t call,t come,t eaten,t really,t wake,tail*
      1 taille de,take it,take the,takes my,tante $,tante a,tante met,tap mon,tape ma,tape o,tapee
      1 taper moi,tard pour,tata,tbh i,te pendre,teacher,telephone et,telephoner,tet moi,tete de
      1 tete et,tete me,texting me,texts me,thanks $,that a,that she,the children,the food
      1 the foster,the ground,the hair,the hostel,the light,the man,the moment,the nurse,the party
      1 the restaurant,the school,the stockroom,the summer,the throat,the window,them,they can
      1 they keep,they re,they say,they will,thing $,think i,this season,this summer,though i
      1 threatening to,tiennent,till friday,timoun la,tired not,tiree,to my,to tell,to that,to try
      1 today and,toilettes du,toilettes pour,told anyone,told the,tombe $,tonbe $,tonight $,too
      1 took pills,tops,touche moi,touche mon,touchee $,touches me,touj*,toujours,toujours une
      1 tour du,tous $,tout comme,tout me,tout mes,tout nou,tout quand,tout sel,toute classe
      1 train passe,trainee par,tram,tranche,traque,travailler le,travailler sans,tremble $
      1 tremble des,tres peur,tro $,trol*,trop j,trop la,trop ou,trousers,trouve en,trouve que
      1 trouvent,trouver moi,truc a,truc de,truc que,trucs pour,try,tu connais,tu pars,tu va,tuer ma
      1 tuer quoi,tuteur me,twen*,twenty,type*,types,un abribus,un accident,un adulte,un ami,un avis
      1 un briquet,un controle,un cousin,un foulard,un mariage,un marteau,un mois,un psy,un seul
      1 un souci,un train,un trucs,un vieu,un viol,uncle $,une bagarre,une batte,une bonne
      1 une chaise,une cote,une dent,une depression,une drole,une facon,une fait,une lettre,up my
      1 urin*,urine,usually say,utilise $,va perdre,vach*,vais been,vais le,vais morfler,vais pi
      1 vais run,vali*,valise,vand*,vannerie,vaud*,vaudrait,vendu ma,vene*,venez vite,ventre tous
      1 verifie trois,verse de,vestiaire,vestiaires $,veut,veut je,veut savoir,veut toujours
      1 veux mourire,veux pi,veux se,viande dans,vide l,vie c,viendrait,viendrait en,viens me
      1 viens pas,vient $,vient jamais,vin,violer,violer en,vires,vis plus,vit $,viv,viv mi,vivre ca
      1 vivre comme,vo,voic*,voice,voice $,voila $,voila le,voir des,vois,vois $,vois*,voisin me
      1 voit pas,voiture depuis,voiture je,volonte,volonte $,vomir,vomis tous,vote,votre atelier
      1 votre internat,voudrait que,voulait pas,voulu me,vous connaissez,voyage je,vu $,wait for
      1 waiting,want $,was a,was cut,we rien,weig*,weird,what s,when its,where $,which is,whil*
      1 while,while i,why $,wifi du,will do,wind*,window,with scissors,with that,woke,woke up
      1 work keeps,worse,wrists,writing this,y retourner,yani*,yanis,yells,you all,you don,you guys
      1 you in,~AbetA,~AgWs,~Atier,~AvirQ,~Car,~Cod,~Coz,~Cuk,~Ero,~Ifirmeri,~Iklud,~IportAs,~IstA
      1 ~IsultA,~Ivit,~Qlin,~aCam,~aCarn,~admit,~akQpaN,~akroC,~akuel,~animatEr,~aniver,~apA,~apr
      1 ~asl,~atan,~ate,~aveA,~bAk,~bIC,~bIg,~bUilAt,~bUrs,~balkQ,~bard,~barikad,~batel,~beA,~beli
      1 ~bizaremA,~blakmel,~bor,~brea,~breakfa,~broderi,~brokA,~buildIg,~burdA,~dUsemA,~dan,~darQ
      1 ~dei,~demAdA,~deman,~derAjer,~derUil,~detUr,~dezIfektA,~dezerv,~dimAC,~diz,~domisil,~duv
      1 ~eatA,~ekar,~ekonomi,~ekrivA,~epuiz,~ere,~ese,~etI,~etaj,~etiQ,~exist,~exsiz,~fEtr,~fI,~fU
      1 ~fUet,~fUil,~fUtu,~fatig,~fenetr,~finisA,~fisel,~folovIg,~forearm,~formatiQ,~frACemA,~freC
      1 ~frer,~gamel,~gob,~gogl,~gorj,~gos,~grab,~grav,~gril,~guEl,~guer,~iani,~iel,~ine,~ive
      1 ~jAdarmeri,~javel,~jeA,~jetIg,~jimnaz,~jivIg,~joli,~jor,~jregard,~ju,~jumo,~kQpres,~kQsol
      1 ~kQtra,~kUC,~kUrt,~kUv,~kWns,~kaA,~kabl,~kadena,~karakter,~kidnap,~kitA,~klIb,~klasmat,~klio
      1 ~koEr,~kokar,~kolA,~komAsA,~kones,~krW,~kraCA,~kur,~kve,~lAdlor,~lQg,~lQtA,~lUrd,~lab,~lanui
      1 ~laser,~leg,~leo,~lev,~liN,~libi,~livrEr,~lok,~lunet,~mAti,~mAz,~mQd,~mQsiEr,~mQtaN,~mWti
      1 ~makoneri,~maltr,~maltret,~marC,~mes,~metA,~mi,~minui,~morfl,~nesAs,~nies,~noz,~nue,~oCA
      1 ~oEf,~oblij,~oblijA,~ogu,~oldIg,~onestli,~orer,~ostel,~ote,~otorizatiQ,~pUrtA,~pUv,~pakaj
      1 ~pakistA,~pali,~parWs,~pasvor,~patiAs,~patiseri,~ped,~pi,~pilov,~plIt,~plak,~plezir,~poko
      1 ~porC,~postkod,~pot,~poz,~prefektur,~prenQ,~pretA,~pretAdIg,~prevenu,~psi,~pue,~rUg,~ralQj
      1 ~rapor,~rater,~razor,~reCerC,~reanim,~redUt,~rekonetr,~remQt,~reper,~repon,~rer,~retUrn
      1 ~retenu,~retiA,~riv,~rue,~sIskrir,~sab,~samedi,~samu,~se,~serureri,~siNatur,~siklQ,~simetier
      1 ~skreA,~slepIg,~sosio,~sot,~sov,~staf,~stervel,~strAj,~stuf,~surfIg,~svolA,~tUC,~tUrn,~tUs
      1 ~tabl,~tak,~talk,~tata,~text,~textIg,~tiA,~tienA,~trACA,~trUz,~trenA,~trik,~tvAti,~urin
      1 ~urlA,~vAtr,~vI,~vIdov,~vWs,~vaC,~vaneri,~veg,~verifi,~vers,~vetIg,~viAdr,~vodr,~vok,~volA
      1 ~vomA,~vomir,~vors
      -1 0 balles,0 bientot,0 but,0 heure,0 m,0 ni,0 quoi,0 si,0 year,@alone @money,@alone @since
      -1 @alone @street,@always @nobody,@blow @cant,@blow @drink,@blow @laugh,@blow @sexual
      -1 @body @life,@body @online,@body @tired,@boss @exam,@boss @fiction,@boss @tired,@cant @force
      -1 @cant @tired,@child @illness,@child @thing,@craft @illness,@cry @always,@die @exam
      -1 @die @nobody,@drink @fiction,@elder @age,@elder @craft,@elder @die,@elder @selfcut
      -1 @empty @age,@empty @escape,@empty @work,@escape @craft,@escape @play,@family @laugh
      -1 @family @online,@family @they,@farewell @age,@farewell @cry,@father @street,@fear @food
      -1 @fear @nobody,@fear @since,@food @play,@friend @pointless,@friend @sad,@friend @shame
      -1 @friend @they,@help @shame,@help @thing,@hide @online,@high @always,@high @return
      -1 @life @thing,@man @alone,@marry @exam,@me @elder,@me @fine,@me @nobody,@means @drink
      -1 @means @high,@mock @since,@money @help,@money @mock,@mother @tired,@night @always
      -1 @night @since,@online @pointless,@partner @fiction,@return @always,@return @food
      -1 @sad @fiction,@sad @shame,@school @craft,@school @drink,@school @marry,@school @shame
      -1 @selfcut @fiction,@selfcut @shame,@sexual @illness,@shame @age,@shame @craft,@shame @fine
      -1 @shame @nobody,@shame @play,@shame @work,@sibling @craft,@sibling @life,@sibling @night
      -1 @sibling @tired,@since @exam,@since @play,@since @shame,@sleeve @craft,@sleeve @shame
      -1 @step @sleeve,@step @stop,@stop,@street @fiction,@street @money,@they @nobody,@tired @food
      -1 @tired @play,@tired @thing,@wound @high,@wound @school,^ am,^ arrete,^ attends,^ beat
      -1 ^ before,^ being,^ between,^ bonsoir,^ both,^ butcher,^ caisse,^ cette,^ cooking,^ de
      -1 ^ dealing,^ desole,^ dessiner,^ don,^ donc,^ donner,^ donnez,^ du,^ duolingo,^ ecrit,^ ede
      -1 ^ electricite,^ enleve,^ erreur,^ evidemment,^ frappe,^ give,^ good,^ grande,^ gros,^ hello
      -1 ^ hungry,^ jmeur,^ jpars,^ jpx,^ konmen,^ leur,^ manches,^ marsel,^ maybe,^ mmh
      -1 ^ motorbikes,^ mouais,^ mourir,^ mrc,^ nettoyer,^ nice,^ nos,^ nou,^ oublie,^ passe,^ peut
      -1 ^ piment,^ pri,^ probablement,^ puis,^ quatrieme,^ quelles,^ recommencer,^ recruter,^ reste
      -1 ^ rip,^ running,^ s,^ sait,^ sauter,^ since,^ skip,^ sos,^ sounds,^ tuer,^ vas,^ voila
      -1 ^ vos,^ working,^ your,^ zero,a besoin,a bit,a boyfriend,a butcher,a chaque,a cholet
      -1 a combien,a dedans,a detention,a dijon,a dire,a funeral,a gueule,a horse,a hostel,a j
      -1 a joue,a louer,a mal,a metz,a moins,a monte,a nantes,a nurse,a oublie,a outils,a pintre
      -1 a place,a plein,a plus,a prison,a proper,a quand,a quelle,a quimper,a quittee,a real
      -1 a recule,a refuse,a school,a tonton,a tours,a vouloir,a website,abattre des,abor*,abord
      -1 about his,abov*,abris,absences,absences $,accent $,accommodation,accueillir,ache*,acheve
      -1 acti*,action,adan,adapte $,adorable,adore ca,adorent,adorent $,adve*,adversaire
      -1 adversaire $,affaire,affaire $,affectif,affectif pour,after a,after football,after training
      -1 age de,agon*,agonie,agri*,ai besoin,ai casse,ai faim,ai flippe,ai je,ai perdu,ai porter
      -1 ai rate,ai redouble,ai rendez,ai repris,ai un,aid a,aide mon,aide pour,aident pour,aie
      -1 ailes a,aime quand,aime tout,aimerais faire,alcool,aler*,algebre,all afternoon,aller l
      -1 aller o,allocation,alor*,alors la,also,alternance,ambu*,ame je,amend,amia*,amiens,amiens $
      -1 an 0,an apprentice,an enmen,an prochain,anciens,anco*,and help,ane,angle,angle $,anne,anno*
      -1 annule la,ans c,ansa*,ansanm,ansanm $,answered,answers $,anta*,antann,anvan,any dorms
      -1 anything outdoors,apl,app,appartement plus,appelle le,apprendre c,apprenti $
      -1 apprenticeship $,apres l,apres plus,araignees $,are,are you,argue,armee $,armee a,arna*
      -1 arnaque,arrange $,arriere,arrive de,arrive souvent,artisans,as long,asked if,asking me
      -1 assembly,associer,assure,asthma,asthma $,asthme,asthme $,atann $,atelier,atelier c
      -1 atelier on,ateliers,attachent,attends j,attends le,attends plus,au centre,au cio,au dos
      -1 au rugby,au soir,au volley,aube*,aucun souci,audition,aura,aurai 0,auro*,auront,auront ils
      -1 autre chose,aux cordes,aux poignets,avais coupe,avait deja,avait raison,avant,avant l,ave
      -1 avec mon,avec trois,avenir je,avion $,avoc*,avoir 0,avoir pris,aye,bagarres,bagn*,baguette
      -1 bah moi,bah oui,baig*,baiser,baker,bakery $,balle dans,ballon $,bann,banque,barbecue
      -1 barbier,basketball,bass in,bat le,bateau,batiment,battues,be out,beats me,beau*,beaucoup je
      -1 beaumont,beaumont $,beaux,bedroom is,bedt*,bedtime,befo*,before,begin again,belles,best
      -1 betises,beziers $,bien j,bien je,bijo*,bike $,bikes and,bill,bin $,bino*,binome,biol*
      -1 bis la,bit down,bite,bite my,blackberries,blaf,blague,blan*,bleu de,bleue des,blind $,boat
      -1 bobigny $,bof j,bois et,boite un,boites,bon ca,bon copain,bon j,bonbons $,bonjou moi
      -1 bonjour $,bonm,bonne ambiance,bonne soiree,book,boots $,bord*,bordeaux $,bored,born in
      -1 boss de,boss final,boss would,bouc*,boulanger je,bourges,bourse $,bout mon,boxe je,brai*
      -1 brain,braq*,braque,bras dans,bras gauche,bras quand,brb,breakfast overslept,bretagne $
      -1 bricole $,brie*,brig*,brigade,briller,briller $,bro,bruit je,budg*,budget,build,builder
      -1 bulletin $,burned my,burns,burnt,burnt my,busy $,bute,butt*,by train,bye,bye $,c aille
      -1 ca carte,ca en,ca ma,ca passera,ca trompee,ca vais,ca vous,cabi*,cache mes,cadeau,cafa*
      -1 cafards,caisse,caisse que,calme on,camb*,cambouis,can,can my,can read,cand*,candidature $
      -1 cann*,cantine est,cap ca,capte,car,cariste,cartons,cartons $,case*,casser la,cata*
      -1 catastrophe,cath*,cc,ce du,ce film,ce jour,ce nom,ce papier,ce questionnaire,ce quoi
      -1 ce service,ce we,cele*,celle,celle la,cent,cents euros,cereales $,cerv*,cerveau,cet
      -1 cet apres,cette chaleur,cette question,ceux qui,chalet,chaleur $,chambre parce,champion
      -1 changer,changer apres,chantage affectif,chasse le,chasseur il,chat ma,chat me,chaussure $
      -1 chef est,cherche le,cherchons,cheval,cheveux toute,cheville,chez qui,chez un,chien des
      -1 chiens j,chimie,chip*,chips,chisels $,chof*,choix $,choking,chomage $,chose,chri*,christmas
      -1 chwa*,chwazi,chwazi pour,ciment,cinq,cinq fois,cinq*,cintrer,circuit,circus,cite*,city
      -1 civi*,civique,cleaning,cler*,clermont,cles je,cliq*,cloc*,cnc,co,cochon,coder $,codi*
      -1 coeur saigne,cogne,coiffure $,col $,cold $,college c,college l,college parce,collegue $
      -1 combien par,come and,comes to,comme il,comme les,comme moi,comment pour,commis,commune
      -1 complet,completement,comprendre la,compris,compris je,compris la,compta,compte et
      -1 concurrence,conduite,consentement,considere,considere comme,console $,construire des
      -1 construit une,contraception,controle de,controles,controles $,convient,copain fait
      -1 copains $,copine ca,cord*,cordes cordiste,cordiste $,cordonnier $,cors*,costs,coucou
      -1 coudre $,could die,could eat,could go,couldn,couldn t,country $,coup y,coupe la,coupent
      -1 cour $,courte,cousin est,cousins $,couteaux,couturiere,couvreur $,cove*,crains,crains le
      -1 crame,creeped,creeped a,creer des,crei*,creil,creil $,cren*,creneau,crepe,crepe $,creu*
      -1 crevee,crevee je,cri,crie comme,crie dessus,criminelles,croc*,crocs,crois je,crois qu
      -1 croix rouge,croq*,crou*,crue*,cruel,crus*,crush,cuit,cuit $,customers,cv $,cv fait,d abord
      -1 d arriver,d art,d attente,d eleves,d histoire,d idees,d oeuvre,d ordinateur,d orientation
      -1 d rather,d une,daff*,daffile,daffile $,dalle $,dalle on,dance floor,danger de,dans $
      -1 dans latelier,dans ses,dans son,dans vos,danse,dark,dark thoughts,daronne $,dava*,de bosser
      -1 de calme,de ciment,de danse,de dessin,de fin,de guitare,de loup,de lourd,de lycee
      -1 de menuiserie,de metier,de monde,de nous,de pain,de papier,de parle,de pas,de patisserie
      -1 de patron,de peur,de physique,de piste,de porter,de prison,de projet,de questions
      -1 de reviser,de scooter,de sejour,de souci,de theatre,de theorie,de troisieme,de vacances
      -1 de verre,dead after,dead that,dealing with,debo*,debrouille,decembre,decl*,decu*,dedans ou
      -1 deep,deep that,defa*,defend,defend des,deg,dehors et,dehors parce,deja mon,dele*
      -1 demonter si,dentiste,dents $,depart dans,depend,depuis mars,dernier episode,derriere l
      -1 derriere on,des ampoules,des araignees,des arbres,des betises,des bracelets,des cartons
      -1 des cours,des crepes,des entreprises,des garde,des gifles,des jeux,des maths,des panneaux
      -1 des pfmp,des pieces,des portails,des sacs,des vieux,design,deteste rester,dettes et
      -1 deux cours,deux minutes,devoir,devons,devrait,di mon,die i,die than,died of,different $
      -1 different for,dijo*,dijon,dimanche $,dingue,dinners,diploma,diplome $,dirait un,dire si
      -1 direct ou,directeur,dirt*,dirty,dis le,discussion,discussion $,dispo,distance,distance $
      -1 dit ca,dit rien,do with,doct*,documents,does a,doigt avec,doigts avec,dois,dois je
      -1 dois remplir,dome*,domestic,domi anba,donne moi,donner l,dormait,dormir dehors,dorms
      -1 dors bien,dort dehors,doua*,doug*,dout*,down because,drama queen,drawing $,dreams,drive
      -1 drive me,droit a,drom*,drone $,dropped out,drowning,du cdi,du foot,du four,du gymnase
      -1 du ketchup,du lac,du matin,du nez,du pays,du skate,dull,dumped me,dun,duolingo me,duri*
      -1 during,dwet,dy,dying to,dyslexique,e pas,early mornings,easily,eat a,eben*,ebenisterie $
      -1 echange $,echec,eclate,ecole,ecole accepte,ecole c,ecole est,ecole il,ecoles de,ecran
      -1 ecraser,ecrit $,effacez,effectif,egou*,egouts,ek mon,elec $,elev*,eleve ou,eleves ont
      -1 eleves sur,elle dechire,elle va,elle vit,elles un,else $,embete je,eme le,emmener
      -1 emmener le,emploi,en allemand,en anglais,en bleu,en bretagne,en cuisine,en decembre,en est
      -1 en face,en general,en irlandaise,en janvier,en quatre,en rit,en sort,en tension
      -1 en terminale,en ulis,ench*,enchante,encore un,ende*,ended,enfer ce,enferme aux,enfin $
      -1 enfin un,enlever,enme*,ennuie $,enqu*,enquete,enquete criminelles,enregistre,ensk*,enskri
      -1 entrainement,entrainement $,entree,entrer $,envie que,envisageable $,epaule $,epi moi
      -1 epi on,epi se,equipe a,er,ere,erreur de,es moi,escape,escaped,espa*,essence c,est adorable
      -1 est dangereux,est des,est encore,est exigeant,est infirmiere,est les,est macon,est maniaque
      -1 est mariee,est militaire,est ok,est revenu,est surveillant,est surveille,est vraiment,et 0
      -1 et faire,et juliette,et non,et toi,et tranquille,et un,etabli,etabli c,etablissements
      -1 etait beau,etat,ete opere,etienne $,etre c,etre flics,etre graphisme,etre pris,etre seul
      -1 etudier,eu 0,euh,euh la,eur e,euros pour,evening,evening $,ever get,every sunday,every time
      -1 everything except,examples,examples of,exemple,exemple $,exigeant,existe t,exo,exo 0
      -1 explain,facture,fail $,fair,faire il,fais,fais blaf,fais buter,fais des,fais la
      -1 fais racketter,fais ramadan,fait avoir,fait confiance,fait flipper,fait le,fait mes
      -1 fait plus,fait quelque,fait virer,faites vous,fall,fall*,famille loin,familles,fanf*,fanm*
      -1 fanmi,fass*,fasse,fatigue,fauc*,faud*,faudrait,faut $,faut du,faut pour,fear of,femme de
      -1 femmes battues,fenc*,fence,fenetres,fer,fera,ferai,ferme la,fest*,festival,fiche
      -1 fichier sans,fifteen,fifteen in,filiere,fille et,fille fait,fille qui,filles $,fils $
      -1 fils veut,fils vit,final,final $,final il,fine with,finger,finger in,fini et,fini le
      -1 fini mon,fini par,finish school,firm,first $,first one,flec*,flecher,fled,flem*,flemme
      -1 flipper,floor,floor at,flou*,fodf*,fodfrans,foi $,foir*,fois en,fois j,fond $,font de,for a
      -1 for fun,for kids,for students,forcait,forces,forces me,foret $,forger,forgeron $,forgot
      -1 formations,fort et,fourteen fifteen,foyer $,foyer je,frais,fram*,frappe fort,frapper avant
      -1 frere pour,frere veut,friendly,frigoriste,frin*,from,frozen,fuit*,fuite,full,fun,funebres
      -1 fusil $,fusille,galere,gaming,gamins,gant*,garages,garcons,garde corps,gare est,garg*
      -1 gargouille,garou,gauche e,gaya*,genre je,gere*,ghost,girls on,goal*,god,got a,got it,gour*
      -1 goure,gove*,government,gps,grandad died,grande moi,grandma s,grap*,graphisme,grimpe,grosses
      -1 gueule dessus,guit*,guitare,gwok*,gwoka,had,had me,halal ou,half,half $,halfway through
      -1 hall $,halloween,halloween $,handball,happy,harassing,harassing me,harcele moi,hard $
      -1 hard i,hard*,hardly,harvester,harvester $,hate school,haut $,hauteur $,he can,he keeps,head
      -1 headshot,hear that,hear*,hell*,hello,help je,her own,her room,heri*,heure et,heure il
      -1 heures de,hibo*,hibou,hier on,hire,hire people,his chisels,histoire de,hit the,hits
      -1 home but,home i,homework $,honestly $,honestly anything,honn*,honneur,honneur $,horloger
      -1 horr*,horse,hours off,how can,how i,how would,humain la,human,husb*,husband,i a,i agree
      -1 i changed,i e,i fail,i le,i look,i meant,i miss,i really,i run,i tie,i veux,if someone
      -1 if they,il c,il change,il crie,il eme,il part,il passe,il s,il saigne,ils nous,ils ont
      -1 imaginer,impossible,impossible $,in,in assembly,in lille,in monopoly,in october,in pe
      -1 in vre,incendie,inco*,industrie,information,informatique,inju*,inquiete,inscription $,insp*
      -1 internat la,intervention,into,irla*,irlandaise,is scared,it here,it over,it wrong,its a
      -1 j envoie,j habite,j uncle,ja manje,jam,jam $,jamais frappe,jardin $,je arete,je campe
      -1 je change,je choisis,je coupe,je dirais,je doi,je habite,je mange,je mets,je note,je pars
      -1 je pensais,je plaisante,je prefererais,je recommence,je reparer,je retourne,je ris
      -1 je risque,je salis,je t,je touche,je tremble,je vis,jecri,jeu video,jeudi $,jeune pour
      -1 jeunes $,jeux $,jmeu*,jmeur,jodi a,join the,joua*,joue ca,joue de,jour pour,journees
      -1 jours il,jpx,judo,jump scare,juste ca,jwe tambour,ka aprann,ka chwazi,ka dire,ka pesekite
      -1 kamp*,kanm*,karaoke $,kart*,kaz moi,keen,keeps a,keeps shaping,ketchup sur,kick,kick*
      -1 kids $,kids who,kija*,kijan,kijan pour,knee,kniv*,knives,knoc*,ko $,kom,kom si,koma*,komi*
      -1 kond*,konmen,kraz,kreyol,l agonie,l aide,l algebre,l anglais,l annee,l echec,l ecrit
      -1 l eleve,l essence,l etat,l exo,l histoire,l honneur,l un,la baguette,la barre,la bas
      -1 la chaudronnerie,la colle,la couleur,la cour,la cpe,la croix,la dessus,la faute
      -1 la federation,la flemme,la foire,la france,la fuite,la gare,la grammaire,la la,la liste
      -1 la m,la machine,la maintenant,la maitresse,la mission,la moyenne,la nature,la personne
      -1 la plonge,la recette,la reunion,la serie,la tache,la tante,la victime,labe*,label,lac,lac $
      -1 lache l,laisse ses,laissent pas,laissez moi,lajan moi,lakaz,lamanten,lame du,lamp*,lampe
      -1 lan $,lancer de,lant*,lantrepriz,lapl*,lapli,late*,later,later $,le boulanger,le brevet
      -1 le cafards,le cambouis,le code,le controle,le corps,le couteau,le creneau,le diner
      -1 le directeur,le doi,le dos,le filme,le gps,le jardin,le jeune,le livre,le matin,le pas
      -1 le salaire,le san,le sanglier,le tympans,le vacances,le vendredi,lecon,lect*,lecture,leed*
      -1 left school,lega*,legumes $,les ailes,les araignees,les bateaux,les chambres
      -1 les chaussettes,les compagnon,les controles,les dents,les devoirs,les egouts,les enquete
      -1 les filles,les fractions,les jeunes,les mains,les notifs,les plumes,les trajets
      -1 les transports,les vis,lessive,leta,leve tot,leve*,lie $,lights,like getting,like my
      -1 likes drawing,limi*,limite,limite $,linternat,linternat $,lit a,lit par,little sister
      -1 livraison,livraison $,ll jump,loads,loin au,lol he,long as,look $,look*,looked,lorient
      -1 lorient $,lost my,louin $,loup $,loup garou,lour*,lourd,lourd je,love to,loved it,lu la
      -1 lui expliquer,lwen,lycee et,m accepter,m attendent,m entends,m from,m leaving,m moving,m y
      -1 ma di,ma maison,ma patronne,ma reponse,ma soeur,ma voix,machines $,made a,magasin il,main d
      -1 mains dans,mais depuis,mais juste,mais personne,maison ce,maison quand,mait*,maj,maje*
      -1 maker,makes me,mal a,mal lu,mal serre,malade,male,mali je,malo,malo $,mami*,mamo*,mamoudzou
      -1 man,man ka,manches $,mange beaucoup,mange je,mange quand,manger halal,mani*,maniaque
      -1 maniaque $,manje byen,manque,maraudes avec,mariee,marins,marquer,marseille pour,marsel $
      -1 massage,masson,masson $,mat $,match $,match j,mate $,mathematiques,matin au,matin on
      -1 mauvais bout,mauvaise,mdr il,mdrr $,me back,me confie,me demandent,me demonter,me donne
      -1 me donner,me faire,me faudrait,me file,me for,me honte,me how,me into,me ma,me mon,me on
      -1 me persecute,me pique,me pousse,me suffit,me tente,me this,me traque,me vient,me viole
      -1 meas*,mecano,mechanic,mechant,medecin a,medicaments pour,meilleure,memb*,membete,meme $
      -1 meme chose,meme ecole,meme*,menace de,menu,menuiserie,merci,merci de,mere crie,mere dit
      -1 mere en,mere menace,mere peut,mere travaille,mes eleves,mes freres,mes tartes,messages pour
      -1 metier d,metier dans,metro $,mets,mettez n,mettre de,mettre des,meuble,mi,mi ca,mi em
      -1 mi trouve,mi une,micr*,micro,midw*,mieux $,mieux que,mile*,miles,militaire,militaire $,min
      -1 minds,minm $,minuit $,minutes de,minutes on,mis mon,mise,missed the,mmh,mobi*,moby*,mocks
      -1 modi*,modifier,moi des,moi habiter,moi je,moi mes,moi partir,moi pas,moi rete,moi s,moi si
      -1 moi soti,moi te,moi won,moin la,moins cher,mois $,mois prochain,mois que,mon annee
      -1 mon appart,mon argent,mon atelier,mon bann,mon binome,mon brevet,mon coin,mon cv
      -1 mon dossier,mon epaule,mon frere,mon garage,mon parrain,mon permis,mon personnage,mon pull
      -1 mon quartier,mon reve,mon scoot,monsieur $,mont,monter $,month,montre $,montreuil $,moqu*
      -1 moque,moral dans,mort dans,most,motorbike,motorbikes,moua*,mouais,mourir pour,moving house
      -1 moving out,mrc,much $,mulh*,mulhouse,mum is,mum will,murs avec,musc*,my answers
      -1 my apprenticeship,my brain,my cousin,my data,my favourite,my first,my kid,my niece,my skin
      -1 my workshop,n attends,nager,nah i,nah not,nan $,nana,ne parle,ne range,ne vais,near a
      -1 nearest the,needed,needles,needs,neige $,neph*,nephew,nervous before,netw*,network,next
      -1 next week,nez quand,night shifts,night that,nightmares,niqu*,no phone,nom et,noms,non plus
      -1 not really,not sad,not say,notifs,notr*,notre,notre atelier,notre fille,nous,nous c
      -1 nous cherchons,nous les,nous ont,nouvelle ecole,novel,now it,nul $,number,o camping,o do
      -1 o lise,observe,october,octobre $,odeu*,odeur du,of making,of spiders,off so,off the,offe*
      -1 oh la,oign*,oignons,on avait,on demenage,on devrait,on la,on ne,on part,on passe
      -1 on recommence,on refait,on regarde,on rentre,on ti,one more,one piece,ones $,ont demande
      -1 ont elles,open day,opere de,option $,order,ordinary,orga*,orleans $,otage,ou avec,ou ca
      -1 ou commencer,ou des,ou tout,oublie mon,oui $,our tent,out last,outdoors $,ouvertes
      -1 ouvrir une,oven tray,overslept,owns,paint,painter,pale epi,pane*,panneaux,panneaux solaires
      -1 pansements,papers can,papiers $,par dessus,par ici,para*,parachute un,paradis,paradis $
      -1 pardon,parent son,parkour,parl,parle encore,parlent,parr*,pars,pars*,part,particulier
      -1 particulier $,partie en,party $,pas au,pas encor,pas harcele,pas ils,pas konprann
      -1 pas lequel,pas lol,pas me,pas mis,pas que,pas res,pas sortir,pas tro,pas trouver,pas y,pase
      -1 pask,pass $,passe les,passe ou,passion $,pata*,patient et,patron m,patron qui,patronne
      -1 pau $,pays j,paysagiste,peau sur,pendant l,pendre aux,pendu au,per a,perd*,perdu ma,pere ce
      -1 pere chasse,pere de,pere on,pere s,pere une,pere va,permission before,persecute avec
      -1 personnage,personne ma,personne membete,pese*,pesekite,pesekite moi,petit a,petit de
      -1 petit frere,petite entreprise,petits cousins,peu de,peu faire,peu me,peu peur,peur je
      -1 peut dormir,peut encore,peut etre,peut m,peut venir,peuvent ils,peux passer,pfmp on
      -1 pharmacie,phil*,phone numbers,photos $,photos a,physics,picking blackberries,pieces $
      -1 pied c,pied seulement,pigeon,pigeons,pima*,piment la,pintre,pintre $,pique mes,pitie $
      -1 pitr*,place dans,placement $,plaisante bien,plans $,plaquer pour,plasters,plat,plays
      -1 plein d,pleure de,plie*,plumber,plumes,plumes parce,plus dans,plus dur,plus grand
      -1 plus petit,plus quoi,plutot mourir,plutot que,poids lourds,pointe a,poitiers $
      -1 pompier volontaire,pong $,port $,portails,porter au,porter et,portugais a,pose aucun,posib
      -1 possibilite,possible,post*,pote il,pote pour,pour absences,pour achete,pour halloween
      -1 pour trente,pourrai,poz,practical,pran*,precise,prefere not,prefere que,prefererais,prenais
      -1 prend notre,prend un,prenez quand,pres,presse $,pression $,prete a,prev*,prevoir,pric*
      -1 prise de,prive $,priz*,pro mais,probablement,problem,problem $,probleme pour,prochaine $
      -1 proche de,production $,prof,prof $,prof elle,profs sont,programme,projet $,prom,prop*
      -1 proper,propre $,prou*,ptdr*,ptdrr,pull $,punched,pyth*,qualification,quand elle,quartier a
      -1 quatre ans,quatre fois,que dans,quel est,quel temps,question je,questionnaire
      -1 questionnaire $,qui $,qui ai,qui ce,qui crie,qui decide,qui fais,qui forment,qui ka,qui lit
      -1 qui moun,qui tan,qui tombe,qui touche,qui veut,quittee,race,raconte $,radio,rain,raised
      -1 ramadan le,ranger,rap,rapport,rassure toi,rata*,rath*,rather die,raye,raye la,re a,recent
      -1 recette $,reck*,reckon,reco*,recommence ma,recommencer,reconversion,recruter,recule
      -1 recule a,redis,redo the,redonne,redouble ma,refaire $,regarde un,regarder $,regime $
      -1 rekomence,remo*,remorque,rend fou,rendu l,rendu mon,rennes avec,rentre en,rentree je
      -1 reparer $,repasse en,repondre $,reponse $,repose,rese*,resin,reso*,resto $,retard $
      -1 rete lwen,retraite,retrouve a,revenez,revenez vous,revenu,revise $,revisions,revisions $
      -1 ri moi,riant $,ricane,ricane $,rich*,rigole bien,rip,ris,ris $,riva*,rive $,robo*,robot
      -1 rod in,rollercoaster,romeo et,ronc*,roto*,roub*,roubaix,rouge,rouge et,rsa,run a,s echappe
      -1 s eteint,s for,s good,s hell,s inscrire,s it,s monday,s no,s over,s texting,sac dans
      -1 sac pour,sacre,said my,saigne aux,saigne quand,saigner le,sais lire,salade,salis,salis le
      -1 salle,salu*,sam,samedi chez,samedi je,sand*,sanglier,sans sous,saucisson,sauter la,savo*
      -1 savoir si,savon,savon $,scaf*,scare me,school and,school for,school last,school with,scier
      -1 scolaire $,scolaires,scolarite,scoot,scor*,score,scout,se bat,se dispute,se la,se leve
      -1 se metye,se moque,se on,se presse,se que,sean*,season $,secourisme,secret de,securite j
      -1 sego*,segpa $,sejo*,sejour,sell*,selling,semaine prochaine,semaines chez,semblant de,semi
      -1 sept an,september for,sera t,serait,serieux il,serre $,serrurier,serve,servir,ses blagues
      -1 ses quinze,sess*,session,session $,seul dans,severe $,sham*,shaping,shaping me,shifts $
      -1 short $,shot,show,sieg*,sien,sign*,signer le,signing,simple,simple $,since they
      -1 single sunday,sink*,sinon la,sister on,site $,sitting down,ski,skipped breakfast,slau*
      -1 slaughtered,slav*,slep*,slept,so,so far,so no,soeur me,soif d,soir le,soir*,soirs donc
      -1 solaires,solaires $,sold*,some examples,some of,sommes une,son bulletin,son can,son mari
      -1 son wants,song,sonne,sont juste,sont sans,sont separes,sorry i,sors plus,sort $,sorted
      -1 sorties,sos quelqu,souc*,souci,sound $,sous titres,spanish,spare,spelling $,split,spre*
      -1 spreadsheet,sprint,stage chez,stage dans,stand noise,started it,stays,sti,sti 0,stif*,still
      -1 stol*,stole,stole my,stone,story $,strasbourg,strasbourg $,stress,strict,stricts,stricts $
      -1 students,suffisent,suis affame,suis alle,suis ambassadeur,suis arrive,suis bon,suis brule
      -1 suis completement,suis cool,suis deg,suis gauche,suis ne,suis nee,suis paume
      -1 suis prisonnier,suis quelqu,suis seule,suis sous,suis terrorise,suis tombe,suite,suite je
      -1 sur ca,sur ma,sur mer,sur quoi,surveillant de,suspendu,svt,switch $,synt*,t,t ai,t arrive
      -1 t bother,t es,t get,t had,t keep,t on,t that,tableau,tache,tailleur de,taki*,taking
      -1 tambour $,tan i,tant pis,tant que,tante et,tante o,tape des,tarb*,tarbes,tarif,tarifs
      -1 tarifs sont,tatouage au,tatt*,tattoo,taxe,tchw*,tchwe,tchwe moi,tdah,te ka,teacher told
      -1 teaches,teaching,team lost,tel est,telephone avec,telephone il,temps,temps il,temps je
      -1 tension,tente pas,tenu*,tenue,term,terrasse,terrasse il,terrorise,terrorise par,tete $
      -1 than wear,thanatopracteur,that essay,that meme,that unfair,the band,the bass,the best
      -1 the bus,the chess,the circus,the dance,the evening,the factory,the festival,the film
      -1 the floor,the government,the market,the open,the scouts,the second,the week,the wind
      -1 there a,they cancel,they said,this weekend,tho,tho $,thoughts,thre*,threatening me,thum*
      -1 ti moun,tient un,tiktok $,time he,timide mais,tir,tire une,tired,tirer les,titres $
      -1 to apply,to go,to join,to prom,to redo,to save,to sleep,to start,to talk,to us,today $
      -1 toge*,together,together $,tole*,tombe,tond*,tong*,tongue,top $,touche le,touche une
      -1 toujours le,toulouse $,toun*,tour de,tour*,tourne $,tourner $,tournoi $,tours $
      -1 tout arreter,tout c,tout la,tout recommencer,tout refaire,toute l,tps $,trac avant,train as
      -1 trainees $,trajets,trajets $,transport,transporter,transports,transports $,traq*,travail de
      -1 travail dehors,travail le,travaille au,travaille dans,travailler la,trip,trip $,tro de
      -1 trompee $,trop court,trop jeune,trop mais,trop peut,trou*,trouvent ils,trouver $
      -1 trouver des,trouves,truc qui,truc*,trucider,tryi*,trying,tuer des,turn*,turned 0,twic*
      -1 twice,two,two hours,tympans,type $,un appartement,un bac,un bateau,un cap,un carton
      -1 un creeped,un film,un foyer,un fusil,un grand,un humain,un job,un lien,un ordinateur,un peu
      -1 un pour,un rhume,un savon,un self,un suicide,un tableau,uncle says,under,une amend
      -1 une cabane,une eure,une fin,une journee,une maison,une nuit,une pause,une phrase,une sortie
      -1 une souris,une vis,une vraie,unfa*,unfair,ungl*,unit*,unite $,until i,upholstery,us and
      -1 usel*,useless,v,va,va je,va mais,vais la,valence,valognes,valognes $,vannes,velo $,velos $
      -1 vendu,venir ma,venir quand,venir voir,vente,verre,vers qui,vet,veut etre,veut la,veux $
      -1 veux aider,veux de,veux devenir,veux gagner,veux parler,victimes de,vide apres,videos de
      -1 vie de,vie dehors,vient,vient d,vient dormir,vierzon $,village a,ville $,ving*,violated
      -1 vis a,vis avec,vis chez,vis en,vis mal,visite $,viss*,vit chez,vite*,vitesse,vitr*
      -1 vivre chez,voie,voir,voir c,voir ce,voir la,vois une,voisine,voisins m,voiture pendant
      -1 voll*,volley,volontaire,volontiers,vos tarifs,votre formulaire,voua*,voudrais changer
      -1 vouloir,voulu dire,vous aussi,vous c,vous donnez,vous me,vous parlez,voyager,vraie vie
      -1 vraiment $,vue,vwazen,wall*,want,want me,was five,was my,we argue,we slept,we were,weather
      -1 week*,welding,what do,what have,what time,what would,when my,where s,who get,whoe*,whoever
      -1 whos*,will murder,will my,wind,winter,with this,without asking,wobb*,wome*,women,wonder
      -1 wood,working,worth,woul*,would he,wrec*,wrecked,y tout,year of,yinm pas,you say,youngsters
      -1 your*,yourself,zepi*,zeti*,zing*,zone,~AbasadEr,~Adbal,~Agaj,~Aket,~Asanm,~AseN,~Askri
      -1 ~Asver,~Atan,~AtrenemA,~AvA,~CApiQ,~CakI,~Cal,~CamIg,~CarpAt,~Ceki,~Cen,~CerCQ,~Ceval
      -1 ~Cevil,~Cok,~Cristma,~Cvazi,~IdepAdA,~Idik,~Ife,~Iformatik,~Igl,~Igri,~Ijur,~Ipo,~Iposibl
      -1 ~IsAdi,~IstruktiQ,~Istruktor,~IternCi,~Itero,~ItervAtiQ,~Ito,~Ur,~WNQ,~aCev,~ab,~abor,~abov
      -1 ~adA,~adorA,~adorabl,~afektif,~afiC,~agoni,~aie,~akomodatiQ,~aktiQ,~alQ,~alf,~aljebr,~also
      -1 ~alternAs,~amAd,~ame,~ap,~apl,~aprenA,~arasIg,~ardli,~are,~argu,~arier,~arnak,~arselmA
      -1 ~artizA,~arv,~asAbli,~astm,~astma,~atAt,~bQ,~bQb,~bUrj,~baNol,~baguet,~ban,~barbeku,~barbi
      -1 ~basketbal,~bea,~bedtim,~befor,~bel,~binom,~bioloji,~blId,~blaf,~blakberi,~bomQ,~bonm
      -1 ~bordo,~brI,~brb,~break,~brigad,~bro,~bruiAt,~budj,~build,~buli,~burn,~dAtist,~dEr,~dI,~dQk
      -1 ~dUt,~dafil,~dak,~dark,~davA,~dealIg,~deba,~debrUil,~defAs,~defQs,~deg,~dekor,~depan,~depoz
      -1 ~desAbr,~devQ,~deziN,~dijQ,~diplQ,~diplom,~direktEr,~dirti,~diskusiQ,~dizast,~dokumA
      -1 ~domestik,~drI,~dreA,~drom,~drop,~dul,~durIg,~dve,~e,~eadCo,~eazili,~edukatEr,~efektif,~egU
      -1 ~ekrA,~elo,~elp,~enmA,~epinar,~erisQ,~eta,~etabli,~exijeA,~exo,~explI,~fAs,~fWr,~fa,~faktur
      -1 ~famin,~fanmi,~federatiQ,~fera,~festival,~fi,~fiC,~fiften,~finister,~firm,~fizio,~flUr
      -1 ~flem,~fodfrA,~fodr,~for,~forgo,~fork,~form,~fotEil,~frezEz,~fri,~friAdli,~frigorist,~frozA
      -1 ~fuit,~ful,~funebr,~gI,~galer,~gamIg,~garU,~gardA,~gargUil,~garon,~governmA,~gp,~grAdfat
      -1 ~grAp,~grafist,~grenobl,~grov,~guitar,~gvoka,~iUngst,~iUrself,~ibU,~irlAd,~jE,~jUA,~jardI
      -1 ~jardin,~jmEr,~jp,~judo,~kAbUi,~kAdidatur,~kQduit,~kQfidAs,~kQfitur,~kQpar,~kQpletemA
      -1 ~kQpta,~kQsAtemA,~kQsider,~kQtr,~kQtraseptiQ,~kQviA,~kUdr,~kUpA,~kUrir,~kUturier,~kabin
      -1 ~kafar,~kak,~kalifikatiQ,~kanap,~kapo,~kapt,~kar,~kares,~katastrof,~kelk,~kestioner,~kijA
      -1 ~kleanIg,~klermQ,~kniv,~knk,~knokIg,~koCQ,~kodIg,~kok,~komun,~komut,~konmiA,~kopin,~kot
      -1 ~kra,~krel,~krem,~kreno,~kriminel,~krok,~kruC,~kruel,~lAp,~lAtrepri,~lU,~lUi,~label,~lak
      -1 ~laka,~lamAtA,~lapli,~lekQ,~lektur,~lesiv,~limit,~lis,~livrezQ,~loa,~logo,~lov,~lvA,~mACest
      -1 ~mAbet,~mAk,~mUe,~madam,~maj,~majEr,~malo,~mamUdzU,~mami,~maniak,~manipul,~masQ,~masakr
      -1 ~matematik,~matier,~meCA,~meazur,~mekano,~menuizeri,~metres,~metropol,~mikro,~militer
      -1 ~mobilet,~modifi,~mok,~motiv,~mrk,~mulUz,~nana,~ne,~ned,~nedl,~nefev,~netvork,~nev,~nigtmar
      -1 ~notif,~notr,~nu,~obligatWr,~observ,~od,~odEr,~oktob,~orQ,~ora,~ordinari,~organiz,~orloj
      -1 ~ot,~otA,~otaj,~oteli,~ove,~oversl,~pAsemA,~pIt,~pUr,~panel,~pano,~pap,~paradi,~parkUr
      -1 ~parlA,~pask,~patat,~patiA,~patron,~paz,~periguE,~personaj,~pezekit,~pitagor,~pitr,~plIb
      -1 ~plum,~pok,~pol,~portel,~posibilit,~pozib,~prQ,~presk,~prevWr,~prizoni,~probablemA,~problA
      -1 ~program,~prop,~rQs,~rUb,~rUt,~rai,~rapel,~ras,~realiz,~redemar,~redon,~rekQ,~rekQsili
      -1 ~rekQversiQ,~rekal,~rekonu,~rekor,~rektifi,~relev,~remork,~repet,~repoz,~res,~resA
      -1 ~restoratiQ,~retap,~retir,~riC,~rikan,~ro,~rob,~rolerkoast,~rsa,~ruC,~sAgli,~sIjIg,~sIkiem
      -1 ~sQg,~sUsi,~sakr,~sal,~salad,~sali,~savQ,~sava,~seAs,~sejUr,~selIg,~semen,~semi,~sen
      -1 ~seruri,~servir,~servo,~sesiQ,~siA,~siej,~simA,~sir,~sirku,~sirkui,~siti,~sivik,~skI,~sko
      -1 ~skolarit,~skolariz,~skor,~skratC,~sla,~soler,~sort,~sortA,~spaniC,~spar,~spli,~sprI
      -1 ~spreadC,~sti,~stif,~stol,~strasbUrg,~subjQktif,~sufizA,~suit,~surpriz,~suspAdu,~sv,~tAk
      -1 ~tAsiQ,~tCv,~tIg,~tIpA,~tQgu,~tUrnW,~takIg,~tanatopraktEr,~tarb,~tart,~tartin,~tato,~tax
      -1 ~tda,~tenu,~teras,~teroriz,~tir,~tojet,~tordr,~trAsport,~trUvA,~trak,~traktEr,~triIg,~tru
      -1 ~trusid,~tvis,~ufolsteri,~ui,~umA,~unit,~usbA,~utiliz,~uzel,~vAd,~vAdu,~vAt,~vIt,~vQd
      -1 ~vUatur,~vUlWr,~vWA,~vWr,~vWzin,~valAs,~valid,~vazA,~vekA,~veldIg,~velo,~violat,~vites
      -1 ~voev,~volQter,~volQti,~volei,~vorkIg,~vot,~voz,~vrek,~vue,~zon
      -2 0 0,0 a,0 bornes,0 c,0 en,0 mais,0 min,0 minutes,0 on,0 pour,@alone @hide,@alone @night
      -2 @alone @nobody,@always @age,@blow @alone,@blow @empty,@blow @fine,@blow @life,@blow @means
      -2 @blow @mock,@blow @nobody,@blow @stop,@blow @work,@body @play,@boss @age,@boss @help
      -2 @boss @illness,@boss @laugh,@boss @selfcut,@cant,@cant @exam,@cant @night,@cant @sexual
      -2 @cant @since,@child @age,@child @laugh,@cry @exam,@cry @force,@cry @laugh,@cry @sexual
      -2 @die @drink,@die @fiction,@die @life,@die @sexual,@die @shame,@drink @craft,@drink @nobody
      -2 @elder,@elder @escape,@elder @fiction,@elder @mock,@elder @night,@elder @online
      -2 @elder @shame,@empty @fiction,@empty @laugh,@empty @street,@escape @laugh,@escape @online
      -2 @family @life,@farewell @fiction,@farewell @force,@farewell @mock,@farewell @pointless
      -2 @farewell @shame,@father @friend,@father @laugh,@father @pointless,@father @thing
      -2 @father @work,@fear @always,@fear @escape,@fear @exam,@fear @street,@fiction @laugh
      -2 @food @fiction,@food @thing,@force @age,@force @exam,@force @nobody,@force @pointless
      -2 @friend @fiction,@friend @laugh,@friend @mock,@friend @work,@help @laugh,@help @pointless
      -2 @hide @food,@hide @sexual,@high @alone,@high @fine,@high @home,@high @laugh
      -2 @high @pointless,@high @sexual,@hit @always,@hit @exam,@hit @food,@hit @means,@home @marry
      -2 @home @sexual,@home @since,@home @thing,@je @cry,@je @hit,@je @me,@je @play,@life @fear
      -2 @life @food,@life @online,@life @sad,@life @since,@man @empty,@man @exam,@man @nobody
      -2 @man @pointless,@man @selfcut,@me @cry,@me @empty,@me @exam,@me @help,@me @illness
      -2 @me @play,@me @wound,@means @food,@means @illness,@means @online,@means @sad,@means @shame
      -2 @means @since,@mock @craft,@mock @nobody,@mock @shame,@money @always,@money @fiction
      -2 @mother @exam,@mother @help,@mother @man,@mother @pointless,@mother @return,@mother @since
      -2 @mother @thing,@night @fiction,@night @force,@night @mock,@night @shame,@online @fine
      -2 @online @help,@online @play,@online @shame,@partner @mock,@partner @shame,@partner @since
      -2 @partner @stop,@pointless @exam,@return @play,@return @school,@sad @exam,@sad @laugh
      -2 @sad @money,@school,@school @laugh,@selfcut @drink,@selfcut @escape,@selfcut @force
      -2 @sexual @craft,@sexual @drink,@sexual @help,@sexual @thing,@sibling @fiction
      -2 @sibling @marry,@sibling @play,@sibling @sad,@sibling @street,@since @work,@sleeve @fiction
      -2 @sleeve @money,@step @die,@step @elder,@step @family,@step @nobody,@step @work,@stop @craft
      -2 @stop @empty,@stop @fear,@stop @return,@street @sexual,@street @shame,@they @alone
      -2 @they @drink,@they @means,@they @night,@they @play,@they @return,@tired @fear
      -2 @tired @school,@tired @work,@wound @empty,@wound @fine,@wound @illness,@wound @mock
      -2 @wound @shame,@wound @work,^ 0,^ adan,^ adieu,^ alors,^ as,^ aucun,^ b,^ beaucoup
      -2 ^ bleeding,^ bonjou,^ boulogne,^ break,^ celle,^ certainement,^ changer,^ come,^ cousin
      -2 ^ cv,^ danger,^ dehors,^ do,^ donne,^ dormir,^ e,^ electrician,^ entre,^ excuse,^ finir
      -2 ^ franchement,^ frapper,^ get,^ go,^ grave,^ hi,^ how,^ jdors,^ kabrit,^ l,^ laissez
      -2 ^ lajan,^ le,^ mais,^ mort,^ never,^ next,^ nothing,^ nous,^ omg,^ osef,^ ouais,^ parce
      -2 ^ partir,^ partout,^ pendant,^ pitit,^ plus,^ plutot,^ pouvez,^ quatorze,^ que,^ quoi
      -2 ^ raconte,^ reset,^ rester,^ retour,^ sleeping,^ so,^ sort,^ suicide,^ suprime,^ tes
      -2 ^ thanks,^ ton,^ travail,^ um,^ vente,^ wesh,^ why,^ wipe,^ yes,^ yora,a,a $,a among,a bien
      -2 a bloque,a brise,a c,a cause,a celle,a claque,a donne,a etudie,a eu,a explique,a fais
      -2 a fini,a finir,a fuge,a gagne,a half,a hand,a jamais,a jour,a kaz,a kettle,a leg,a lift
      -2 a linterna,a linternat,a manger,a mario,a marque,a marseille,a mistake,a month,a pain
      -2 a paper,a parle,a passe,a petit,a poignarder,a police,a quelqu,a quelque,a remplir
      -2 a repondu,a sec,a tape,a til,a toulouse,a trouve,a tue,a vire,a voir,a vous,a year,abattre
      -2 abiz*,above,abso*,absolutely,abuse,accepte,accidentee,acheter,adap*,adapte,ado,adol*
      -2 adolescent,adore $,affame de,affe*,affelnet,affi*,affu*,afraid i,after the,again $
      -2 again from,age,ago,agree,ah non,ahah,ahah $,ai arrete,ai assez,ai bosse,ai crie,ai de
      -2 ai deteste,ai encore,ai failli,ai fait,ai laisse,ai lu,ai mange,ai oublie,ai plein,ai que
      -2 ai quinze,ai seize,aide a,aide*,aider les,aidez $,aile*,ailes,aill*,aiment,aimerais savoir
      -2 ait,akra,aksi*,alar*,alarm,albi,albi $,all i,allemand,aller $,allez me,alors,alors $
      -2 alors moi,amaz*,ambassadeur,ambassadrice,ambassadrice contre,amon*,among,among us,ampo*
      -2 ampoules,an anti,an i,an moi,ancien,ancien patron,and dad,and get,and got,and it,and pick
      -2 and would,anglais $,anne $,annees,ans,ans d,ans elle,ans pour,antr*,any types,anything but
      -2 anyway i,apart $,apart avec,appart a,appartement,appartement avec,appels,appendicite,apply
      -2 apprehende,apprehende la,apprend les,apprendre la,apprenticeship,apprentissage $,apre le
      -2 apres 0,arbr*,arbres,are lovely,argent de,army,arra*,arre*,arrete la,arreter maintenant
      -2 arrive pas,arriver,arriver $,as a,asi moi,ask me,assassine,asse*,assez de,assise
      -2 association $,assu*,at first,atel*,atelier de,attaquer,attend dans,attendre,attends je
      -2 attends la,attente,au but,au chocolat,au chomage,au foot,au mariage,au nez,au ping
      -2 au porter,au primaire,au quebec,au stage,aucun $,aucun probleme,audi*,aunt,aurai,auri*
      -2 autre jour,autre question,autrement,autu*,aux echecs,aux quatre,avai*,avais envie,avais mis
      -2 avait cinq,avait un,avan,avant $,avant les,avant un,avec ca,avec ce,avec l,avec leurs
      -2 avec ses,aver*,avertissement,avio*,avion,avoir choisi,avoir ma,avoir mon,avoir une,baies
      -2 baies $,bais*,bake,bake off,ball,ball $,ballon,band,banq*,barbe,barre,bas que,basi*
      -2 basically,bass,bat toujours,bateaux $,bats pour,battered,bayo*,bayonne,beating,beau,beau $
      -2 because i,bedr*,bedroom,before the,begi*,begin,beha*,being alone,being told,bell*,ben,ben 0
      -2 ben euh,ben moi,benevole,bete*,betes,betises $,bien calculer,bien me,bien ri,bikes,billets
      -2 bit,blague $,blesse,blin*,blind,bloo*,blood,bloque $,boar*,board $,boarding $,boeu*,boeuf
      -2 boeuf entier,bof,bois,bois li,bois pas,boit*,bomb*,bon a,bon je,bon pour,bonjou,bonjour
      -2 bons*,bonsoir,books,bore*,bori*,boring,boring $,boss $,bot,boude,boude $,boulangerie $
      -2 boulogne,boulon,boulot $,bour*,bourreau,bout*,bowl*,boxe*,boxes,break,break a,bres*,brest
      -2 bretagne,bricoler,bris*,brise,brise le,brother is,bruit ca,bruit et,brul*,bruler,bts,buil*
      -2 bullying week,bus,bus $,bus arrive,bus est,bus et,but i,c etait,ca arrive,ca bon,ca c
      -2 ca cogne,ca ka,ca ne,ca que,ca roule,ca se,ca te,ca tombe,caba*,cabinet,cachets pour
      -2 caisse a,calculer,called,calm*,campagne,can i,canape $,canc*,cancel,candidature,cantine je
      -2 cap $,cap et,capt*,card*,caresse,carre,carret,carton,casse,casse en,casse j,casse ma,ce bus
      -2 ce dans,ce jeu,ce midi,ce que,ce un,cereales,certainement,certainement pas,cet echange
      -2 cette chanson,cette ecole,cette machine,cette ville,ceux,cfa,chac*,chacun,chair,chamaille
      -2 chambre de,chantier $,chaque moi,charpente,charrie,chasse,chasseur,chat,chat de,chatting
      -2 chaud a,chaudronnerie,chaudronnerie $,chaussures de,che mon,checking,cheers,chef nous
      -2 cher et,cherche des,cheveux $,cheveux sur,chez l,chez le,chez maman,chez mamie,chez mes
      -2 chez papa,chim*,chis*,chisels,choisir,choisis,chol*,cholet,chom*,chomage,cine $
      -2 cinq minutes,clair $,claque $,claque la,class $,classe de,classe j,classe on,classes,clav*
      -2 cle dans,client,climbing,clock,close,close to,clous,clow*,clown,clue,code,coiffeur
      -2 coiffure on,coin,coll*,college on,colo*,com,combien,combien d,come $,come again,comics
      -2 commande,commandes,comme metier,comme mon,comme un,comme une,commence,comment ca,comment i
      -2 company,comprends,comprends rien,comptable,compte de,computers,concours,conduire des
      -2 conduit,confiance $,conj*,connais,connaitre,conseiller,consent mieux,construire,construit
      -2 contact avec,conversation et,cool,cool $,copain est,copain il,copain m,copine $,copine m
      -2 corde pour,correct,corriger,cost*,costumes $,could i,couleur $,coun*,country,coupe avec
      -2 coupe en,couper le,couper les,courant,cours de,cours je,coursework,coursework $,court
      -2 cousin moi,cousine se,coutelier,couture,couvreur j,cpe,crai*,crav*,cravate,crea*,cree*
      -2 creer,creme,crepes,crepes $,creve,crient,crime,cris*,crise,croissant,croix,croquettes,cross
      -2 cross $,croy*,croyais,cru mourir,cuisine,cuisinier $,cutter en,d entraineur,d envie,d idee
      -2 d kill,d ouvrir,d ulis,dad is,dads,danc*,dance,danger public,dangereux,dangerous,dans dix
      -2 dans gta,date $,date*,dates,de,de bras,de contact,de cravate,de cuisine,de deux,de devenir
      -2 de froid,de garcon,de garde,de groupe,de joie,de motivation,de mourir,de moyenne,de musique
      -2 de nantes,de noel,de parcoursup,de paris,de parler,de pierre,de poche,de porc,de ses
      -2 de temps,de tp,de truc,de venir,de viande,de voie,dead,dead tired,dealing,deat*,death,deba*
      -2 debat,decider,decole,decoupe,decouvre,decus,defi*,defiscalise,defonce a,dehors,dehors je
      -2 dehors mon,demande a,demande ce,demi,demonte tout,demonter,depart,depl*,depliant,depo*
      -2 deposer,depuis le,derange,derange pas,derriere un,deryer $,des animaux,des ecoles
      -2 des eleves,des enfants,des etudes,des filles,des foi,des jeunes,des mots,des murs
      -2 des places,des points,des stagiaires,des vestiaires,des videos,desc*,descolarise,desert $
      -2 design the,dessiner,dessiner $,dessins,dessins aimes,dessus c,dest*,destroyed,deta*
      -2 deteste les,deteste me,detr*,detruit,deux cents,deux heures,deuxieme $,devenir pilote
      -2 devore,deye y,di pour,di que,did you,die of,died last,died laughing,died when,dieu $
      -2 difficile a,diplome,dira*,dire $,dire quoi,dis non,disait le,discute,discute avec,discuter
      -2 disons que,disparaitre sous,dispute avec,diss,dit $,dit de,divo*,divorce,dix sept,do my
      -2 do they,does,does that,doig*,doigts,doigts de,doin*,doing,donc j,donne $,donne envie
      -2 donnees $,donner des,donnez moi,dor a,dormi sous,dormir a,dors,dors presque,dos je,dossier
      -2 doute,dram*,drama $,drea*,drinks,driv*,driving,droit $,drole $,du,du bois,du boulot
      -2 du camion,du chantage,du cote,du dimanche,du genre,du lundi,du mali,du moment,du monde
      -2 du monopoly,du noir,du repas,du suicide,du thon,du tout,du voisin,dump*,dumped,duol*
      -2 duolingo,during the,dying of,dysl*,dyspraxie,dyspraxie so,e demi,e mi,e tre,eau $,ebeniste
      -2 echecs,ecole depuis,ecole finie,ecole pour,ecole pourrait,ecra*,ecrire,ecris $,ecrit une,ed
      -2 educ*,educateur,educatrice,efas,efas tout,effa*,efface mon,egzi*,egziste,elag*,elagueur
      -2 elas*,elastique,elec,electrician,electricien,electrique,electrique $,eleve $,eleve peut
      -2 eleves peuvent,elle $,elle coudre,elle ferme,elle m,elle marche,elle sert,elle voit,em
      -2 emai*,emba*,embarrassment,embrouille avec,employe,en 0,en apprentissage,en car,en cour
      -2 en courant,en droit,en e,en ete,en famille,en feu,en internat,en miettes,en moins
      -2 en orthographe,en parachute,en parle,en pro,en quoi,en retard,en reve,en seconde,en sors
      -2 en tant,en temps,en trois,en vais,encor,encore a,encore le,encore que,encore rate
      -2 encore sur,end avec,end up,enfant il,enferme $,enferme je,enfin plus,engager,engi*
      -2 english $,enmen fais,ensemble,entend,entendu $,enters a,entier,entreprises $,entretien $
      -2 envie d,envisageable,epaule,epil*,epilation,epin*,epinards,epis*,episode,equa*,equipe $
      -2 equipment,erreur je,ertan,es un,esca*,escalade,escalade $,escalier en,essay,est,est 0
      -2 est au,est bientot,est calme,est ce,est chasseur,est cool,est deux,est embrouille
      -2 est genant,est important,est onze,est partie,est petit,est retrouver,est sdf,est tres,esto*
      -2 estomac,et de,et demi,et euh,et mon,et nous,et quel,etait,etap*,etapes,etes dedans
      -2 etre infirmier,etre pompier,etudions,euh je,eure,every weekend,everything i,everything you
      -2 evid*,evidemment,evil,ex and,ex me,exact,exam,exam $,excel,excl*,exclu,excuse moi,exem*
      -2 exercice,existence,explose,explose a,expression $,fabrique,fac,faci*,facile,facile $
      -2 factory,fail,failed,faire ce,faire comme,faire d,faire de,faire pour,faire tuer,faire un
      -2 faire une,fais blag,fais de,fais manje,fais quoi,fait mon,fait noir,fait rire,fait son
      -2 faites,fallait,famille a,famille le,famille pas,fari*,farine,fasting,fatigue aujourd
      -2 fatigue le,faudrait que,faut changer,faut il,faut que,faut vraiment,fear,fede,fede*
      -2 federation,feel suicidal,femm*,fer $,fera $,ferai $,ferrant,feu,feuilletee,fiche $,fichier
      -2 fier $,fier*,fift*,file*,filer $,fili*,fille elle,filles,films $,fils refuse,fim,finalement
      -2 fing*,finir 0,finir avec,fire,firs*,first,first then,fixe,flat after,fleuriste,flingue
      -2 foot et,for leaving,for now,for our,for pancakes,for success,for uni,force,foret,forf*
      -2 forfait,forge,forge $,forme,formulaire,found him,four*,fournisseur,fournisseur $,foyer a
      -2 foyer et,foyer sans,fr $,francaise,france,france depuis,franchement c,franse,frappe une
      -2 freezers i,freezers ma,french $,frere casse,frere est,frere fait,frere frappe,frere il
      -2 freres,freres et,friday $,frites $,froid dehors,frr,frr $,fugue chez,fugue de,fugue du
      -2 fugue je,fume pas,fumer,fusil,gagn,gagne $,gale*,gamin,gamin $,garagiste,garanti,garcon i
      -2 garcons $,garde ce,garde des,garde mes,gardes,gardien,gare de,garo*,gateau,gateaux,gave me
      -2 genant $,gendarme,genou $,genou a,genre a,gens $,gens comme,gens m,gentiment,geog*
      -2 geography,gere,geste,geste $,get me,get my,get paid,get that,glace,glue,glue gun,glut*
      -2 gluten,go back,going to,goodbye $,gosse,got murdered,got to,gouter $,gouts,gouts $,grades
      -2 gram*,grammaire,gran,grande,grandfather,grandma,granmer,gren*,griffe tout,grim*,gros
      -2 grosses machines,grou*,group project,groupe $,groups,guess it,gwo,h max,ha ha,habite dans
      -2 habite en,habiter,haircut,half*,halfway,hall,hams*,hamster,hand $,handicap,harcele
      -2 harcele avec,harcelement dans,hari*,hate $,have food,hay,he sees,head*,heal*,health,heard
      -2 heat,heat $,heav*,heavy,heavy things,heights $,hell,hesite entre,heureux,hi,hier je,him a
      -2 him back,histoire $,history and,home at,home in,home on,homeless,homeless i,homeless in
      -2 homework,homme que,honest,honest $,honte,horl*,horreur,hostage,hot,house in,how do,how many
      -2 huit jours,humain,hung*,hungry,hungry for,i broke,i carry,i come,i gagn,i had,i help,i ja
      -2 i left,i met,i nearly,i need,i s,i skipped,i take,i we,ice,idea what,idee $,idee pour
      -2 il adore,il avait,il de,il fait,il gagne,il harcele,il mange,il marque,il parle,il perd
      -2 il peut,il pleure,il regarde,il restait,il touche,il un,ils servent,important $
      -2 impossible de,impr*,in september,in troisieme,in winter,inde*,indi*,indu*,infirmier,info
      -2 informations,infos,inquiete je,installer,interesse pas,interests,interests me,internet
      -2 interview $,invo*,irait,is afraid,iser*,isere,isere $,it went,its just,j anti,j appelle
      -2 j apprehende,j apprends,j espere,jade*,jaden,jama*,jamais,jamais ete,jan pour,jardin,java*
      -2 javai,je casse,je cherche,je choisi,je comprends,je continue,je crains,je croyais
      -2 je cuisine,je deteste,je di,je discute,je dors,je fasse,je fastest,je ferme,je frappe
      -2 je fume,je grands,je joue,je kiffe,je lache,je meme,je oublie,je parte,je peu,je porter
      -2 je pourrais,je prefere,je redouble,je rien,je savoir,je serre,je tire,je tue,je vends
      -2 je veux,jenne,jete un,jeter par,jodi,joie $,join,joke*,joue $,jouo*,jouons,jour de,jour des
      -2 jour il,journee,journees $,jours puis,jours sans,juli*,juliette,jumped,jupe,just a
      -2 juste des,juste fatigue,jvie*,jvien,ka aller,ka cried,ka di,ka manje,ka prendre,ka viv
      -2 kabr*,kabrit,karate,kart,kask*,kay moi,keba*,kebab,kebab $,kett*,kettle,kiffe,kiffe $
      -2 kilometre,kilometres $,kolo*,kolombo,konb*,konbyen,kone pas,konm,kosa,koum*,kouv*,kouz*
      -2 l appendicite,l apres,l ecran,l elastique,l equipe,l escalade,l estomac,l inscription
      -2 l oeil,l option,l orne,la avan,la campagne,la couette,la couture,la cuisine,la distance
      -2 la fac,la forge,la garde,la hauteur,la honte,la manche,la mauvaise,la meme,la mer,la moitie
      -2 la parole,la parti,la peche,la peinture,la photo,la pratique,la premiere,la queue,la rage
      -2 la regle,la retraite,la sauce,la se,la seance,la securite,la suite,la telecommande,la terre
      -2 la terreur,la thune,lache en,lad,laid*,laisse de,laisse pas,laisse tomber,lama*,lance $
      -2 lancer,land*,langues,lapi*,lapin,larg,larg pas,lasagne,last message,last question,last year
      -2 latelier,lath*,lathe,lati*,latin,le ballon,le bourreau,le canape,le chien,le correcteur
      -2 le coup,le dernier,le film,le genou,le in,le jury,le lendemain,le mans,le mauvais,le mec
      -2 le meilleur,le meme,le mot,le noir,le permis,le pied,le plombier,le pri,le riz,le seum
      -2 le soleil,le talon,le tissu,le trac,le trajet,le vertige,leave me,leco*,leg,leg they,legu*
      -2 legumes,lent*,lequ*,lequel,les,les ai,les choses,les commandes,les cours,les dessins
      -2 les etapes,les etudes,les femmes,les films,les heures,les main,les memes,les patrons
      -2 les pieds,les places,les soins,les toits,les yeux,lessons i,let,let me,lettre $,level
      -2 lever tot,li fais,lien,lien $,lieu,lift $,lift heavy,like fixing,like*,liked,lise,lit mes
      -2 litteralement,live in,livre,load*,local,loin de,loin je,long mais,lori*,loto $,loue*,louer
      -2 loui*,louin,lourds,love it,lui apprend,lui prete,lunettes $,lyon $,m 0,m enerve,m evade
      -2 m looking,m quite,m stuck,ma boite,ma candidature,ma defonce,ma explose,ma faim,ma fille
      -2 ma griffe,ma maquette,ma mere,ma parle,ma passion,ma societe,ma tue,ma valise,ma vie,ma vue
      -2 macon $,mai j,mail*,maillet,main*,maintenant et,mais ca,mais le,mais on,maison a
      -2 maison enters,maison est,maison on,maison pas,maison pour,maisons $,maitresse de,maki*
      -2 making,mal o,maman ka,mamie,manche $,manette $,mange a,mange comme,mange halal,mange quoi
      -2 mange rien,manje tout,manquerait,manquerait un,mans,mans $,manuelle,many,manz,maraudes
      -2 marche plus,marche pour,mare*,marechal,marechal ferrant,mari et,mari*,mariage de,mario
      -2 mario kart,maro*,maroc,marque,marque $,marrant,marrant $,marseille,mason $,massacre,masse
      -2 matc*,mate got,mates,math,matiere,matiere $,matin mais,matin pour,max $,mayb*,maybe,mayo*
      -2 mayor,mbap*,mbappe,mbappe est,mdrr,me about,me barre,me bi,me boude,me bruler,me derange
      -2 me dire,me dit,me force,me jette,me laisse,me li,me mi,me montre,me off,me plait,me some
      -2 me taper,me trouve,meant,mec il,mechant $,meil*,meme faire,memes,menace d,menage $,mende $
      -2 menuisier,merc*,merci $,mere,mere fait,mere le,mere prend,mere quand,merite $,mes amis
      -2 mes chaussettes,mes cheveux,mes copains,mes cousins,mes donnees,mes etudes,mes messages
      -2 mes parents,mes reponses,mes voisins,mess*,message,met $,metal $,metiers $,metro,mettre les
      -2 metye a,metz,meub*,mi sent,mi yinm,midi $,miet*,miettes,mili*,minc*,mince,mind,mini*
      -2 ministre,minu*,minute $,mis un,mise*,missed,mist*,mistake,mistake $,mo epi,mo ri,mobylette
      -2 mode*,model,moi a,moi byen,moi chez,moi est,moi man,moi non,moi ri,moi se,moi tant,moi un
      -2 moi une,mon ancien,mon canape,mon cap,mon college,mon compte,mon educatrice,mon frigo
      -2 mon gamin,mon grand,mon imprimante,mon lit,mon lycee,mon ordi,mon reuf,mon reveil
      -2 mon scooter,mon since,mon stage,mon telephone,mon velo,mon village,monde serait,monn*
      -2 monnaie,monnaie $,month $,montre,mord*,mornings,mort l,mort la,mort pour,mort quand,mort*
      -2 morts,mot de,mote*,moul*,moun $,moun ka,mourir j,mourir quand,moustache,move,move away
      -2 moyenne $,much,mum and,mum says,murdered,music,musique,musique $,my arm,my aunt,my bike
      -2 my brother,my dad,my dads,my gran,my grandad,my grandfather,my mates,my report,my wrist
      -2 myself don,n avale,nail*,nails,nan j,nantes $,nati*,nationale,natu*,nature,nature $,ne m
      -2 ne se,ne sert,ne tiens,ne vaut,nearest,nearly died,nee,nee le,neige,nervous,nettoyer,neuf $
      -2 neve*,never,never been,news*,nez,nickel $,niece is,nimporte quoi,nine*,nineteen,nive*
      -2 niveau,nn pas,no clue,no idea,noie dans,nom sur,noms et,non,non on,non personne,not $
      -2 not at,not being,not on,not sure,note tout,note*,notes,nothing else,notre club,nou an
      -2 nourrir $,nous etudions,nous il,nouv*,nuit a,nuit elle,nul,nul a,nul en,numbers,nurs*
      -2 nursing,nute*,nutella,oben,obse*,occupe,oeil ce,of embarrassment,of heights,of that,of this
      -2 off,off to,office,officer,omg,on arrete,on cherche,on connait,on dirait,on dormait,on etait
      -2 on garder,on manger,on peu,on saturdays,on those,on wednesdays,one and,ont quitte,onze
      -2 onze heures,opere,option,or is,oral,ordinateur,ordinateur $,orei*,orie*,orientation $
      -2 orienter,orthographe,ou,ou dans,ou les,ou quoi,ou se,ou y,oui,oui je,oui mais,oui monsieur
      -2 our,our school,out with,ouvert $,ouvertes $,ouvrir l,over at,own flat,pancakes,pancakes $
      -2 pann*,panse,paper,papi*,papier je,par l,par nuit,parc*,parce que,parcoursup $,pard*
      -2 pareil $,parents are,parents me,parents sont,parf*,pari*,parle arabe,parle d,parler a
      -2 parler je,parole,parrain il,part of,part pour,partage ma,partant,parti $,participer,pas 0
      -2 pas aimer,pas cher,pas compte,pas du,pas et,pas je,pas juste,pas loin,pas payer,pas porter
      -2 pas probleme,pas suicidaire,pas travailler,pas voiture,pas vouloir,passe t,passer $,passion
      -2 pate,pate $,pate a,pate feuilletee,patisserie $,patrick,patt*,pattes,pau,paus*,pause
      -2 pause and,payer,payer c,pe votre,peau $,pech*,pein*,pell*,pena*,penalty,pendu,pense $
      -2 people $,perd,perds des,perdu $,perdu mes,perdu mon,pere boit,pere crie,pere travaille
      -2 pere veut,personne la,peter,peter un,petit,petit $,petit dejeuner,peu mais,peu pour
      -2 peu triste,peur,peur j,peut aider,pfmp,phar*,photo d,photo moi,photos sur,phra*,phrase
      -2 physique,picking,piec*,pieds $,pier*,pierre,pige*,pilo*,pilote,piment,ping,ping pong,piqu*
      -2 pique,piscine $,piste,pitit,pla,place,place en,placement,plairait pas,plait $,plan $,plants
      -2 platre $,ple,pli,plon*,plui*,pluie,plus bas,plus de,plus en,plus pres,plus proche,plus qu
      -2 plus tot,plus un,poch*,poignarder,poignarder dans,points,points $,pois*,poisson
      -2 police officer,pompes,ponc*,pong,ponp*,pont*,poor,porter monnaie,portugais $,posi*,positive
      -2 poster,pota*,pote samedi,pote vient,potes,potes $,potes m,pottery $,poubelle,poul*,poule
      -2 poule $,pour avoir,pour cette,pour demain,pour mes,pour payer,pour rentrer,pour repondre
      -2 pour reussir,pourquoi tu,pourrais,pourrait,pousse a,pousser,pouvez,practice $,prat*
      -2 pratiquement,pray,pre,prend des,prendre $,prendre le,prends ce,prends la,prenez,prenez des
      -2 prepare le,prepare un,presents,presque $,presque tous,presse,prete,prete mon,pri de
      -2 primaire,printer,pris $,pris a,pris la,pris un,prison break,prisonnier,private,privee
      -2 prix de,probleme,probleme $,prochaine,prof de,prof maman,prof nous,prof principal
      -2 professeur dans,professionnel,profs m,projet de,propose un,protection,psg $,ptdr je,pub
      -2 puis je,punching,pure,put her,pwob*,pwoblem,quand pour,quarante,quat*,quatre,quatre veines
      -2 quatrieme $,que oui,que porter,que t,queb*,quebec,quee*,queen,quelles,quelque part
      -2 quelques jours,quels,question,qui dort,qui nous,quiche,quim*,quimper,quimper $,quinze
      -2 quinze $,quite,quite shy,quitte le,quitter la,quiz,quoi,quoi c,quoi ce,quoi faire,quoi les
      -2 quoi pour,racl*,raclee,raconte moi,radio $,rage,rain*,ramadan je,range $,range pas,ranger $
      -2 rantre $,rapp*,rare*,rasoir $,rass*,rassurez,rate encore,rate le,ravie,reading,receive
      -2 recette,rect*,redi*,redo,redouble $,refait,reflechir $,refo*,refuse d,refuse dans
      -2 refuses to,regarde la,regime,region,regrette d,rele*,reli*,relo*,rembourse,remets,remi*
      -2 renn*,rennes,rentre tard,rentree $,rentrer le,rep,repare,reparer des,repart,repas de,repe*
      -2 repeat,repete $,repondu,report,repr*,reprendre,reprends,reseau,reseau $,reset,resp*
      -2 respecte $,ressemble,restait,restauration,reste,reste a,reste ca,reste dans,rester assise
      -2 restore,resu*,retard,retard il,retour $,reuf ma,reun*,reunion,reus*,reve $,reveil $,revenir
      -2 reviens,reviens a,revise,reviser $,rien contre,rien depuis,rien fait,rien il,righ*,right
      -2 right $,rire,roads,roasted,robes,rock,roll*,roma*,roman,rome*,romeo,rong*,ronge,ronge les
      -2 roof*,roofer,room,rosi*,rosiers,rosiers $,roubaix $,roue*,rouen,rougay,rougay sosis,roulant
      -2 roulant $,roule $,route,rubb*,rubbish,rue il,s already,s arrange,s at,s entend,s entraine
      -2 s evade,s going,s his,s killing,s occupe,sacr*,sad,safe*,safety,sainte,sais rien,saison
      -2 salaire,salle $,salut $,sandwich $,sang a,sans domicile,sans gluten,sans probleme,sans toit
      -2 saou*,saoule,satu*,saturdays $,sauf moi,saut,saute a,sauter en,sauv*,sauve,sava*,savoir ce
      -2 savoir pas,saw,says my,scal*,scares,scares me,school near,school s,scie,scolaire,scotch
      -2 scou*,scouts,scra*,scratched his,screen,scul*,sculpter,se chamaille,se disputent,se faire
      -2 se fera,se marie,se passe,se sont,se tape,sea,seas*,season,second,second $,secours je
      -2 secours ma,see the,segp*,segpa,seiz*,seize,seize $,semaine a,semaine chez,semaine sur,seme*
      -2 sens*,sept,serre mais,sert,sert plus,servent,ses bras,ses croquettes,ses dents,ses journees
      -2 setting,seul pour,seule a,seule je,seulement $,seum,seventeen,sewi*,sewing,sexual,she be
      -2 she sees,shoo*,shouting,shouts at,shut,si elle,si la,si possible,simplement,sin,sis
      -2 sister s,sites,sitt*,situ*,six,six mois,sixt*,sixteen $,skate,slac*,smack,smas*,smashed
      -2 so $,so dead,so hard,soci*,socialement,soeu*,soeurs,sofa $,soigne,soin*,soir on,soir quand
      -2 soiree a,soirs $,soit trop,sola*,solf*,solfege,solo $,solt*,soltea,some smack,some time
      -2 someone who,something with,somm*,sommes,son cafe,sonne mdr,sont ils,sors,sorti,sortie $,sos
      -2 sosi*,sosis,sou la,souder,soudure,souf*,soule,sounds good,soup*,soupe,sous,sous l,sous les
      -2 sous traitant,souvent en,souvent les,span*,spea*,speak,spid*,spiders,spli*,split in,sport $
      -2 spri*,squad,stab*,stabbed,stage c,start,statistiques,step back,ster*,stmg,stmg $,ston*
      -2 stresse pour,stuc*,stuck,study $,stylo,succ*,success,suffit $,suicidaire
      -2 suicide socialement,suicide squad,suis benevole,suis bien,suis dead,suis descolarise
      -2 suis dispute,suis du,suis enferme,suis jamais,suis jete,suis juste,suis ko,suis libre
      -2 suis morte,suis pas,suis plus,suis plutot,suis seul,suis toujours,suis tres,suis trop
      -2 suisse,suit me,suit*,suiv*,suivi,suivre,super,supprimer mon,sur,sur pattes,sur que,sure $
      -2 surnom de,surprise $,surtout le,surveille,surveille tout,susp*,swee*,sympa $,t $,t as
      -2 t elle,t lift,t wait,table,tailleur,take on,talking,talo*,talon,tanb*,tant qu,tante m
      -2 tap pas,tape pas,tape pour,taper la,tapissiere,tard $,tard le,tax,te regarde,teach,teas*
      -2 tease,techno,tel $,tel me,tele $,tele ils,telephone $,tell them,temps en,temps faim
      -2 temps on,ten $,tente en,terrain,terreur,tes,test,tete je,tete qui,than,the,the army
      -2 the coach,the country,the course,the dark,the end,the house,the interview,the kids
      -2 the neighbour,the next,the oven,the placement,the plumbing,the poster,the ref,the sea
      -2 the stuff,the tax,the wrong,thea*,theatre,them with,then i,theorie je,they $,think $,third
      -2 third $,this month,thon,thon $,thos*,those,tiennent un,tiens a,til un,time*,tins,tiny
      -2 tired after,tiss*,tissu,titr*,titres,to ask,to be,to do,to eat,to his,to murder,to see
      -2 to study,toi qui,toit*,toits,told you,toma*,tomb*,tombent,tonton $,tonton moi,too far,top
      -2 tort*,torture,tot $,total,touche pas,touche que,touched me,touches,toujours au
      -2 toujours dans,toujours du,toujours rien,toupre,tournoi,tours,tous les,tout bon,tout d
      -2 tout de,tout depuis,tout il,tout petit,tout sak,tout sauf,tout va,toute,trac,train $
      -2 train est,trained,traitant,traitant $,traj*,trajet $,tran*,transmettre,trap*,travail dans
      -2 travaille la,travaille pas,travailler $,travailler avec,travaux,travers,tren*,tres peu
      -2 tric*,trois,trompee,trop,trop bien,trop hate,trop loin,trop quoi,trop rien,trousse $
      -2 tu crois,tu garde,tu gardes,tu sers,tu touches,tu vais,tu vas,tue le,turn,two brothers,type
      -2 uh,un accidentee,un an,un apart,un apprenti,un atelier,un autre,un avertissement,un boeuf
      -2 un but,un casque,un coup,un croissant,un don,un eleve,un expose,un handicap,un inconnu
      -2 un kebab,un logement,un ou,un pont,un poste,un salaire,un sous,un studio,un tatouage,une
      -2 une claque,une classe,une fugue,une personne,une raclee,une scene,une table,une voie
      -2 une vrai,unique $,unpa*,unpaid,unti*,until,up in,up on,up over,upho*,usinage,usineur,util*
      -2 utiliser,va bien,va et,va le,va m,vacances de,vacc*,vais dire,vais etrangler,vais exploser
      -2 vais fais,vais had,vais mourir,vale*,valo*,vege*,vegetarian,vendredi soir,vends,vent*
      -2 vente moi,ventre $,verb*,verbe,verre $,vert,vert*,very,vete*,vetements $,veui*,veut pas
      -2 veux arreter,veux changer,veux partir,veux quitter,veux tout,veux travailler,victimes
      -2 videos,vie a,vie au,vie dans,vie vite,viens du,vier*,vierzon,vieu*,vieux que,viole le
      -2 viole les,virer,vis,visit,voca*,vois bien,voisin fait,voisin il,voisins,voit plus,voiture $
      -2 voiture ancienne,voiture seulement,vola*,volailles,vole ma,vole mon,volet,volk*,volkan
      -2 vont m,vont me,vos eleves,votre,votre adresse,voud*,voudrais devenir,voudrais que,voulais
      -2 voulais disparaitre,voulu mourir,vous de,vous des,vous ecris,vous faites,vous ou,vu le
      -2 vu un,vue $,wage,was born,was the,watc*,watch,we,we go,wednesdays,week ends,weld*,well $
      -2 wesh,what,what are,what can,what to,whatever $,when the,whic*,who s,whole,why not,wikend
      -2 will be,wipe,wipe everything,with his,with school,with two,work $,work with,works
      -2 works nights,would,would like,would she,would this,wres*,wrestling,wrist,wrist on,wron*
      -2 wrong,y,y dors,yeah $,years ago,yes,yesterday $,yinm,yora,you,you $,you got,you help
      -2 you know,youn*,yout*,youtube,zeleve,zigo*,zomb*,~AbarasmA,~Abasadris,~Adika,~Ajin,~ApUl,~As
      -2 ~AsAbl,~Ast,~Ati,~Avizajeabl,~CUtIg,~CW,~CWzir,~Ca,~Camel,~Cari,~Cas,~CasEr,~CatIg,~CekIg
      -2 ~CiA,~Cizel,~Codroneri,~Col,~Comaj,~E,~ErE,~Ere,~Ide,~Idustri,~Ifirmi,~Ije,~Ipe,~Iterviev
      -2 ~Itil,~Ivolv,~Qg,~Qze,~Ubli,~Ue,~Ui,~Uvert,~abatr,~abiz,~abri,~absoluteli,~adapt,~ado
      -2 ~adolesA,~aer,~afeln,~ago,~ai,~akept,~akra,~aksidA,~alarm,~albi,~alemA,~alerjik,~alfvai
      -2 ~alkol,~alon,~amQg,~amiA,~apAdisit,~apar,~apartemA,~api,~aprAtiseCi,~apreAd,~ar,~arbr,~ari
      -2 ~armi,~asasin,~asiz,~asosi,~atAdr,~ateli,~avA,~avertisemA,~aviQ,~bQjU,~bQjUr,~bQsWr,~bUd
      -2 ~bUlQ,~bUloN,~bUro,~bWt,~baion,~balQ,~bar,~barb,~bater,~baz,~bazikali,~beatIg,~bedrom,~bejI
      -2 ~benevol,~bez,~bit,~bo,~boEf,~boa,~bok,~borIg,~brak,~bre,~bretaN,~briz,~bt,~bui,~buil
      -2 ~dAjerE,~dAjerU,~dE,~dIp,~dUe,~dWg,~dWng,~defA,~defiskaliz,~dekUp,~dekol,~deku,~demi,~depar
      -2 ~depliA,~derAj,~desI,~desin,~deskolariz,~destrW,~detel,~devor,~diploma,~diskut,~dislexik
      -2 ~dispraxik,~disput,~disputA,~distAs,~divors,~doe,~dri,~drivIg,~duolIgo,~eal,~eavi,~ebenist
      -2 ~ed,~edA,~edi,~edukatris,~efa,~efas,~egzist,~eie,~ekip,~ekipmA,~ekrir,~elaguEr,~elastik
      -2 ~elek,~emel,~epilatiQ,~epizod,~erEr,~erku,~es,~eskalad,~esper,~estoma,~et,~etajer,~etap
      -2 ~etudiQ,~evenIg,~evidemA,~evil,~exA,~exak,~exsel,~exseptiQ,~fA,~fE,~fEilet,~fIj,~fUrnisEr
      -2 ~faktori,~farmasi,~fasil,~fastIg,~fear,~fed,~fer,~ferA,~fiCi,~filier,~film,~final,~finalemA
      -2 ~flErist,~flIgu,~fle,~fo,~forf,~formuler,~fortnit,~fr,~frAk,~frAkez,~fraz,~fui,~garAti
      -2 ~garajist,~gardiA,~glu,~glutA,~goal,~grAdma,~grIp,~grad,~gramer,~granm,~gro,~gvo,~iUtub
      -2 ~ide,~ire,~izer,~jAdarm,~jAtimA,~jIp,~jUQ,~jadA,~jam,~jeografi,~jodi,~juliet,~jup,~jviA
      -2 ~kAsel,~kIp,~kIz,~kQ,~kQdui,~kQkUr,~kQpani,~kQprA,~kQpri,~kQptabl,~kQput,~kQs,~kQstrui
      -2 ~kQstruir,~kUntri,~kUrA,~kUrsevork,~kUteli,~kUtur,~kW,~kWn,~kabri,~kamiQ,~kan,~kana,~karAt
      -2 ~karat,~kari,~karosi,~kasket,~katr,~kebab,~kebek,~kestiQ,~ketl,~kfa,~kiC,~kie,~kif,~klIbIg
      -2 ~klaC,~klavi,~klik,~klovn,~klu,~kne,~kod,~kolQbo,~komAs,~konetr,~konm,~korek,~korij,~koza
      -2 ~kpe,~krWsA,~kravat,~kriA,~krim,~kriz,~kro,~kroket,~kuizin,~kut,~lEr,~lIterna,~lQgu,~lUe
      -2 ~lWe,~lapI,~larg,~latI,~lazaN,~le,~leav,~led,~legum,~lekel,~lesQ,~leta,~level,~liA,~liE
      -2 ~list,~literalemA,~lokal,~loriA,~m,~mAjer,~mEbl,~mIs,~mUlI,~mUstaC,~maib,~maiot,~mak,~makIg
      -2 ~manet,~mani,~marA,~mareCal,~marin,~mario,~marod,~marok,~mas,~masaj,~matC,~mazQ,~mbap
      -2 ~meCanik,~mel,~melEr,~menaj,~menu,~menuizi,~meti,~metr,~metro,~miet,~mil,~ministr,~mistak
      -2 ~miz,~mon,~motEr,~motorbik,~movIg,~muC,~murder,~nIb,~nUvel,~national,~natur,~nel,~nervU
      -2 ~netW,~nik,~nikel,~nineten,~nivo,~not,~nursIg,~nutela,~obA,~of,~okup,~omel,~omevork,~on
      -2 ~one,~op,~oper,~optiQ,~oral,~ordinatEr,~orel,~oriAt,~ortograf,~ostaj,~otremA,~ovn,~pAdu
      -2 ~pAkak,~pE,~pIg,~pQg,~pUri,~pWNard,~pWsQ,~paj,~pardQ,~parol,~partA,~partisip,~pasiQ,~pat
      -2 ~patisi,~patrik,~pe,~peC,~penalti,~pfm,~pie,~pier,~pies,~pikIg,~pilot,~pimA,~pist,~piti
      -2 ~plasemA,~plast,~ple,~plez,~pli,~plui,~poC,~pozitiv,~prIt,~pratikemA,~prefer,~pres,~pret
      -2 ~prezA,~prezAt,~primer,~priv,~privat,~proCen,~profesionel,~pur,~pvoblA,~rEniQ,~rQj,~rU,~rUA
      -2 ~rUgai,~rUj,~rUlA,~raj,~rakl,~rea,~readIg,~redi,~redo,~referAs,~rejiQ,~rekrut,~relU,~repQdu
      -2 ~reparl,~repor,~reprA,~reprAdr,~resAbl,~reset,~restor,~retar,~retret,~revenir,~rez,~rezum
      -2 ~ri,~rig,~roast,~robo,~rof,~romA,~romeo,~roz,~rozi,~rubiC,~sCol,~sE,~sEm,~sIg,~sIk,~sIplemA
      -2 ~sQ,~sUd,~sUdur,~sUp,~sUrsil,~sUtiA,~sWN,~saUl,~saj,~saler,~saturdai,~seazQ,~segpa,~sekQ
      -2 ~seri,~sertenemA,~serv,~servA,~set,~sevAten,~sevIg,~sexual,~sez,~sezQ,~si,~situ,~skU
      -2 ~skalpel,~skren,~skulpt,~slak,~smaC,~soEr,~solfej,~soltea,~sosialemA,~sozi,~spe,~speak
      -2 ~spid,~star,~statistik,~stilo,~stmg,~studi,~stuk,~su,~suivi,~suivr,~sup,~sur,~tAbU,~tAt
      -2 ~tIb,~tQbA,~tW,~tablo,~talQ,~talkIg,~tapisier,~tarif,~teCno,~teatr,~teaz,~telEr,~teorem
      -2 ~teori,~terEr,~terI,~ti,~tini,~tisu,~titr,~tomat,~tortur,~total,~toz,~trAsmetr,~trAt
      -2 ~trQpet,~trUv,~trW,~traj,~trap,~trav,~travelQ,~travo,~tvo,~umI,~une,~uzinEr,~uzinaj,~vaj
      -2 ~valoN,~vatC,~veC,~vejetariA,~vek,~verb,~veri,~vierzQ,~viktWr,~violAs,~vip,~vizi,~volIt
      -2 ~volel,~volkA,~vrQg,~vre,~vrestlIg
      -3 0 de,0 tout,@alone @fine,@alone @help,@alone @home,@alone @marry,@alone @play
      -3 @alone @sexual,@always @help,@blow @body,@blow @fear,@blow @play,@blow @shame,@blow @thing
      -3 @body @alone,@body @high,@body @home,@body @illness,@body @thing,@boss @always,@boss @food
      -3 @boss @high,@cant @online,@cant @play,@cant @pointless,@cant @return,@cant @school,@child
      -3 @die @always,@die @craft,@die @fine,@die @sad,@die @tired,@drink @fine,@elder @body
      -3 @elder @food,@elder @laugh,@elder @life,@elder @marry,@elder @partner,@elder @play
      -3 @elder @street,@empty @return,@empty @school,@empty @sexual,@empty @shame,@escape @fiction
      -3 @escape @school,@escape @sexual,@family @fine,@family @nobody,@family @school
      -3 @family @shame,@father @fiction,@father @force,@father @means,@father @night
      -3 @father @nobody,@father @since,@father @they,@fear @laugh,@fear @shame,@force @thing
      -3 @friend @craft,@friend @home,@friend @money,@friend @school,@help @exam,@hide @exam
      -3 @hide @laugh,@high @craft,@high @fiction,@high @thing,@hit @escape,@hit @fiction
      -3 @hit @laugh,@hit @pointless,@hit @selfcut,@hit @street,@je @boss,@je @child,@je @craft
      -3 @je @father,@je @friend,@je @illness,@je @nobody,@laugh @thing,@life @home,@life @laugh
      -3 @man @die,@man @fear,@man @school,@me @always,@me @fiction,@means @exam,@means @fear
      -3 @means @thing,@mock @exam,@mock @play,@money @laugh,@money @school,@mother @boss
      -3 @mother @child,@mother @force,@mother @laugh,@mother @online,@mother @sexual,@night @fine
      -3 @night @play,@partner @craft,@partner @farewell,@partner @food,@partner @pointless
      -3 @partner @they,@sad @empty,@sad @escape,@sad @fine,@sad @hide,@sad @pointless,@sad @tired
      -3 @selfcut @fear,@selfcut @online,@selfcut @pointless,@selfcut @sleeve,@sexual @fiction
      -3 @sexual @play,@shame,@sibling @home,@sibling @online,@sibling @they,@sibling @thing
      -3 @since @fiction,@since @fine,@sleeve @laugh,@sleeve @mock,@step @always,@step @life
      -3 @stop @cant,@stop @escape,@stop @night,@stop @tired,@street @laugh,@street @online
      -3 @street @school,@street @thing,@street @work,@they,@they @sad,@they @sexual,@they @work
      -3 @work @craft,@wound @play,^ any,^ at,^ combien,^ couper,^ derniere,^ dites,^ ecole,^ efface
      -3 ^ faire,^ fais,^ fre,^ hein,^ hum,^ in,^ ka,^ les,^ let,^ merci,^ nah,^ nope,^ notre,^ ok
      -3 ^ only,^ pardon,^ parler,^ porter,^ pourquoi,^ saint,^ se,^ seul,^ somewhere,^ st
      -3 ^ supprimer,^ t,^ ta,^ toujours,^ where,^ which,^ wi,^ would,^ yeah,a appris,a battu,a ca
      -3 a ce,a cote,a decroche,a firefighter,a fond,a frappe,a gap,a hot,a long,a midi,a montreuil
      -3 a part,a raison,a rennes,a t,a table,a tous,a y,abat*,abou*,about,about a,about the,abuse $
      -3 accord $,adresse $,affame,ai brule,ai cherche,ai coupe,ai dormi,ai mon,ai une,aime la
      -3 aime pas,aimer,aimes,aimes $,alle,allez,alon*,alone,amba*,amis,anglais,anim*,annee $,annu*
      -3 annule,ans $,ans depuis,ans en,ans lyon,answ*,answer $,anti bullying,appele,appr*,apprend
      -3 apprends,apres $,apres mon,arab*,arabe,arai*,araignees,are homeless,armee,arrete a,arreter
      -3 arreter le,asi,assis $,asth*,at all,at chess,at home,atta*,atte*,attendant $,attire,au bout
      -3 au bras,au forum,au monopoly,au telephone,au tennis,au uno,aucune,aucune envie,autre
      -3 avais plus,avait,avec ces,avec cette,avec les,away to,baisse,balle,batt*,battu au,be 0
      -3 bebe $,because the,been a,bene*,bien a,bien chez,bien sur,bientot 0,bis,bites $,bleeding
      -3 blesse $,bleu $,board,bof $,bois $,boite $,bonn*,bonne nuit,born*,bornes,bosser,both
      -3 bother me,boucher il,boud*,bouge $,boulanger $,boulot,boun*,brev*,brevet,bricole,bril*
      -3 brilliant,brule les,bull*,bullied i,bullied me,bureau $,burn*,but $,butc*,butcher,buy,byen
      -3 ca ce,ca change,ca dans,ca existais,ca sonne,ca veut,ca vie,campe,camping,cana*,canape
      -3 cantine $,cantine au,carrossier,cart*,casq*,casse la,cents,cere*,ces,chaleur,change $
      -3 chante,chaque matin,charges,chas*,chat a,chat il,chee*,chemin $,cherche une,chez mon,cine
      -3 cine*,cinema,cinq a,clai*,clair,clan*,class i,classe elle,clim*,coeur en,coffee $,coiffeuse
      -3 coiffeuse $,coiffure,college,colonie,comb*,comme tout,comprendre,conf*,conjugaison
      -3 connais $,consent,contente,contente $,contrat $,contre $,contre le,cook,copain et,copains
      -3 cordiste,correcteur,cote de,coucher,coucher $,coup de,coupe du,coupe j,couper en,cour depui
      -3 cour*,course,cout*,couteau de,couteau suisse,crem*,crep*,creve la,crie,crim*,cros*
      -3 cuisinier,cut,d apprendre,d avant,d avis,dans cette,dans le,darons,daughter s,day $
      -3 de batterie,de couverture,de faire,de famille,de gens,de honte,de menage,de ne
      -3 de production,de securite,de trois,de vie,de vieilles,de vous,debout,debout longtemps,debu*
      -3 decr*,decroche,defe*,delete everything,demenage,demenager,demi $,demonte,depa*,depui 0
      -3 depuis janvier,depuis tout,des charges,des charpentier,des que,deuxieme maison,devant le
      -3 devoirs $,di $,di w,dict*,direct,dis moi,dis pas,distributeur,dit toujours,do,do the,do you
      -3 docu*,dois filer,dois y,done $,donn*,donne argent,donnees,donnez,dors beaucoup,dors chez
      -3 dors plus,dort,dos,dos a,doss*,dossier $,doucement $,dropped,du cafe,du coup,du regard
      -3 du vide,dyin*,dying,dysp*,e $,e si,e sympa,e tombe,early,eau et,ecol*,ecole de,ecze*,eczema
      -3 effe*,eigh*,elle fait,elle regarde,elle travaille,elle verra,embete,en juin,en ont,en place
      -3 en remets,en sais,en septembre,en trottinette,en vacances,encore,encore in,enerve $,enferme
      -3 entr*,entreprise,entreprises,envie de,equipe,eras*,es maman,est apprenti,est cinq
      -3 est excuse,est forgeron,est il,est loin,est plus,est policier,est quand,est qui,est toi
      -3 est une,esth*,estheticienne,estomac dans,et rien,et tout,et voila,etai*,etais a,etais chez
      -3 ete exclu,ete harcele,etranger $,etrangler mon,etrangler si,etre $,etudes,euh bah,euh j
      -3 everything about,exac*,excuse,exer*,expe*,explique,expo*,fail*,faim de,faim je,faire des
      -3 faire du,fais le,fais pour,fait la,far from,ferme $,feui*,fier,figh*,filer,fils il,fine now
      -3 fire*,firefighter,fixi*,fixing,flan,flut*,fois $,fois le,fois quand,fond*,for the,force de
      -3 fortnite,foru*,forum,fractions $,francais,frappe dans,frappent pas,friend $,frigo en
      -3 fringue,frit*,frites,from*,fromage,fugue j,fusi*,gagne,gagner,gagner ma,garde rien,gare $
      -3 gate*,genant,gene,gene pas,general,general $,geno*,gest*,ghos*,give,grand mere,grandad
      -3 gratuit $,gta je,ha,ha $,had to,haha $,hant*,harcele pour,hauteur,he beat,he beats,he d
      -3 he gave,heig*,heights,help $,heures et,heureusement il,hist*,histoire,history,homme mort
      -3 hotel $,hour*,hours,house is,hui j,huit*,huitres,hum,huma*,hunger,i cut,i don,i love,i que
      -3 i quit,i spent,i wouldn,ici $,ide,idea,idee,idee de,if there,igno*,il aime,il des
      -3 il fallait,il sera,il y,ils n,in class,inconnu,inquiete $,inscription,inte*,is,j aide
      -3 j aille,j aime,j arrive,jamais de,jamais il,jamais je,jamais pense,jamais rien,jamais voulu
      -3 jdors chez,je creve,je garde,je lui,je meurs,je mi,je n,je perds,je prendre,je rate
      -3 je reprends,je retrouve,je saute,je souhaite,je voulais,je vous,jette,jette a,jeun*,jeux
      -3 jobs,join*,jouer $,jour parce,jours chez,jury,ka fais,ka mo,ka ou,ka ri,kest*,kestyon
      -3 kicking,kiff*,killing me,km $,konp*,konprann,l age,l argent,l armee,l eczema,l electricite
      -3 l internat,l orage,l orientation,la,la balle,la bourre,la chambre,la dalle,la dedans
      -3 la journee,la loi,la menuiserie,la prof,la soiree,la tente,la tronconneuse,la trouille
      -3 lache,laide,lan,lang*,lasa,lasa*,laughing,laughing $,le,le $,le batiment,le boss,le bras
      -3 le coeur,le dit,le lundi,le mardi,le message,le mort,le prix,le reveil,le savoir,le secret
      -3 le voiture,leaving,leaving my,les doigts,les maths,les oreilles,les profs,les pubs
      -3 les voitures,lessons,lettre de,libre,lie,lift,list,logi*,logiciel,loi,loin,lol $,long day
      -3 longues parce,loup,love,love*,lovely,lovely $,lu,lunch $,lyce*,lycee c,lycees,m aide
      -3 m attire,m dying,m embete,m ennuie,ma copine,ma coupe,ma deuxieme,ma grand,ma note,mach*
      -3 machine,maco*,main $,main a,mains,maintenant $,mais j,mais les,maison j,mal au,mal dormi
      -3 man pe,mane*,manette,mange,mange chez,manger ce,manger des,manger je,manje de,manq*,maqu*
      -3 maquette,marre $,mars,maths,matin $,matin c,max,may,me all,me alone,me bats,me consent
      -3 me couper,me gene,me leve,me lever,me manque,me menace,me mettre,me my,me noie,me now
      -3 me pote,me rend,me saoule,me sauve,me sui,me tromper,me want,meaning,mecanique $,meme pas
      -3 mend*,mende,menuiserie $,mercredi $,mere veut,mere vient,mes darons,mes mains,mes parent
      -3 mes pensees,mes potes,messy,met la,metalwork,metalwork $,meurs,meurs de,mi vais,midi
      -3 mieux depuis,minute,minutes $,mis a,mis une,mixt*,moi enmen,mon bus,mon chiottes
      -3 mon dernier,mon educateur,mon enfant,mon message,mon perso,mon truc,monde a,monopoly je
      -3 montreuil 0,mort de,moto $,moto*,moustiques,move*,moved,movi*,moving,moyen de,moyenne,mum s
      -3 murder,murder me,murs,murs $,my,my cousins,my hair,my parents,my whole,n ai,n aime,n avais
      -3 nantes,ne,ne connais,ne supporte,never hurt,ni loto,no,no $,no i,nobody hits,nobody picks
      -3 noeud de,noie,non $,non mi,nope,not bullied,nou ka,numb*,obligatoire,oeuv*,oeuvre,of $
      -3 of the,om perd,on,on a,on bouge,on en,on friday,on it,on sundays,on weekends,oncle a
      -3 oncle est,oncle il,ont dit,open $,oper*,opti*,orag*,orage,oral $,ordi*,oreilles,orne
      -3 ou faut,ou rien,ou un,oubl*,ouf $,out in,outd*,outdoors,ouvrir,over the,pans*,pape*,papier
      -3 par le,parachute,parents vont,parle avec,parle portugais,part $,partir loin,partout a
      -3 pas compris,pas fugue,pas moi,pas non,pas plus,pas sur,pas vle,pass,passe devant,passe ma
      -3 passera,passera $,patate,patient,patissier,patr*,paye,pe fais,peinture,people i,pere ne
      -3 permis $,person $,pete*,peu,peur bleue,peut elle,peut passer,peux prendre,pff,photo de
      -3 phys*,picks,picks on,pieces,pist*,piti*,pitit moi,pizz*,pizza,pizza $,plaisante,play
      -3 playing,pleure toute,plom*,plombier,plum*,plus jamais,plus le,plus une,plus vite,poche,porc
      -3 porc $,porter une,poser,pote*,pour des,pour fais,pour jouer,pour lui,pour moi,pour nous
      -3 pour un,pourra,pousse,poussiere,pouvez vous,prec*,prefere rentre,premier,premiere,prend
      -3 prendre la,prends le,presque,pret pour,pris dans,priv*,pro,prob*,proc*,proche,production
      -3 profs,prog*,project,projet,promise,propre,propres,ptdr,public,puis il,quand l,quatre pour
      -3 que du,que faire,que ma,quel*,quelque,qui jan,qui ont,quiet $,quin*,quit $,quitte la
      -3 racketter par,raco*,raison $,rate mon,read,reca*,ref,refaire,reflechir,regl*,rend,rennes $
      -3 rentre le,rentrer tous,rep plus,report $,rest*,resultats,resultats $,retrouve,reussir $
      -3 reve,rhum*,rhume,ri le,rien compris,rien en,rigole $,rire $,rn,robb*,role,room when,roule
      -3 rue en,rule*,s doing,s lunch,saint,sais*,sale*,sales,sali*,sang*,sans facon,saturdays,saute
      -3 saute le,savoir etre,say $,scare,scared of,scen*,scene,schools,scie*,scooter,scot*,scre*
      -3 se couper,se mentir,seance,sec,seconde,seconde $,sees my,semaine $,separes,sept $,serie
      -3 serv*,ses 0,set,seul c,she s,shre*,shut up,si le,si moi,signed,sim,simp*,sitting,six $
      -3 skat*,skip*,skipped,smal*,small,so messy,soif,soir mon,solo,son anniversaire,son metier
      -3 son temps,souvent $,spar*,spec*,spel*,spelling,spen*,spent,st,stagiaires,starving
      -3 starving when,stocks,strangle me,street fight,studio,suffit,suicide dans,suis coupe
      -3 suis fache,suis nul,suis pris,suis timide,suis venu,suisse $,supp*,supporte,supprimer
      -3 sur ce,sur place,sur un,surtout pas,symp*,t inquiete,t let,t mind,tambour,tape la,tapi*
      -3 tard,tari*,tart*,tatouage,telecommande,tellement c,ten,tenn*,tennis,tennis $,terrible
      -3 tete avec,tete contre,than*,the garage,the sofa,theo*,theorie,they leave,they take,things $
      -3 thir*,this,tiens pas,to a,to lie,to work,toi,toi $,toit et,tol,tombe du,tomber,tota*
      -3 touche a,touche un,toulouse,tout,tout se,toutes les,training,training $,tram*,travaillent
      -3 trente,triste que,troisieme,trompe,tromper de,tronconneuse,trop drole,trop fort,trottinette
      -3 trouille de,truck,truck $,tuer quand,twel*,twelve,um,un bon,un doliprane,un dossier
      -3 un stage,une $,une autre,une caravane,une carte,une petite,une peur,uni,unite,usin*
      -3 va mieux,vais a,vais crever,vann*,vanne sur,vas,veines pour,venir,venir $,venu,venu seul
      -3 vers,vers quoi,veut dire,veut faire,veut que,veux pas,veux vivre,vian*,vide le,vie depuis
      -3 village,vingt ans,vivre de,voitures,vont,voulais dire,vous,vous allez,vous prenez
      -3 vraiment pas,vu la,w $,want a,want my,war,way $,we always,week $,what does,when s,where do
      -3 why,wi,with my,wondering if,would i,y a,year*,years,yet,yet $,yeux,zele*,zombies,~Abet
      -3 ~AplW,~AsiA,~CAt,~CalEr,~CapAti,~Cer,~Cio,~Coset,~IformatiQ,~Ikonu,~IskriptiQ,~Utdor,~Uvrir
      -3 ~a,~abU,~afam,~agr,~anim,~anul,~apran,~arab,~atak,~atir,~azi,~bUlo,~bal,~bitA,~bledIg,~blo
      -3 ~blok,~bof,~bon,~born,~brev,~briliA,~brul,~bu,~butC,~dAs,~debU,~dekroC,~detrui,~diIg,~die
      -3 ~direk,~distributEr,~do,~dosi,~drama,~dro,~eCek,~eatIg,~ekol,~ekzema,~el,~eskap,~estetisien
      -3 ~etud,~exersis,~expoz,~fabrik,~fak,~fal,~fev,~figt,~firefigt,~fixIg,~fizik,~flA,~flut,~forI
      -3 ~frIj,~frit,~fromaj,~fuzil,~gamI,~grAda,~grU,~iE,~iNor,~iU,~idea,~inm,~istori,~jWn,~jenU
      -3 ~jer,~jest,~job,~juri,~kAp,~kApIg,~kApaN,~kQfiAs,~kQjugezQ,~kQprAdr,~kQpran,~kQsAtr,~kQsel
      -3 ~kQtAt,~kWfEz,~kWfur,~kartQ,~ken,~kilometr,~klU,~kolej,~koloni,~komA,~komik,~kordist
      -3 ~korektEr,~kuizini,~lAgu,~lUr,~lW,~lWn,~laza,~leavIg,~libr,~lie,~logIg,~lojisiel,~loveli
      -3 ~mEf,~mEr,~mI,~mWen,~maCin,~mai,~maket,~manuel,~matI,~meanIg,~mersi,~mesi,~metalvork,~midi
      -3 ~minut,~mis,~model,~mortel,~motivatiQ,~murd,~nAt,~nWe,~nop,~oEvr,~okun,~oraj,~orn,~otEr
      -3 ~pItur,~pQp,~pUl,~pUra,~pUs,~pUsier,~pai,~paraCut,~parkUrsu,~parl,~pasera,~pf,~pijeQ,~piza
      -3 ~pla,~plaiIg,~plezAt,~pork,~portug,~posibl,~prai,~pre,~premi,~premier,~pri,~proC,~produktiQ
      -3 ~projek,~promiz,~publik,~pul,~rUl,~rakQt,~rasur,~ravi,~redUbl,~refleCir,~rem,~repQs,~rev
      -3 ~reviziQ,~rezulta,~roa,~rok,~rom,~rum,~sIpli,~sIt,~sUl,~sWf,~sea,~sek,~sekQd,~separ,~sereal
      -3 ~sie,~sin,~sinema,~sit,~sitIg,~skar,~skip,~skoler,~skot,~smal,~solo,~sosiet,~spA,~spelIg
      -3 ~staj,~starvIg,~studio,~sufi,~suis,~suk,~suport,~tUlUz,~ta,~tar,~tatUaj,~teaC,~telekomAd
      -3 ~teni,~teribl,~timid,~trAspor,~trQkonEz,~trenIg,~trotinet,~tue,~tvelv,~vU,~var,~venir,~venu
      -3 ~vera,~viAd,~video,~vieles,~vilaj,~vork,~zQbi,~zelev
      -4 0 h,0 moi,@age,@alone @craft,@blow @high,@body @means,@body @pointless,@body @sad
      -4 @boss @farewell,@cant @craft,@cant @marry,@cant @sad,@child @sad,@cry @fiction,@die @mock
      -4 @die @money,@die @school,@elder @family,@elder @high,@elder @stop,@empty @always
      -4 @empty @force,@escape @thing,@family @alone,@family @always,@family @home,@family @money
      -4 @farewell @school,@father @selfcut,@fear @help,@food @force,@force @laugh,@help @work
      -4 @high @fear,@high @hide,@hit @shame,@hit @thing,@je @exam,@je @partner,@life @exam
      -4 @life @mock,@life @school,@life @sexual,@marry @always,@me @craft,@me @pointless,@me @thing
      -4 @means @empty,@means @force,@means @laugh,@means @work,@mock @fiction,@mock @laugh
      -4 @mock @sexual,@mock @thing,@mother @fine,@mother @work,@nobody @work,@online @craft
      -4 @partner @marry,@sad @fear,@sad @online,@sad @sexual,@school @work,@selfcut @always
      -4 @selfcut @cant,@sexual @laugh,@sexual @nobody,@sexual @pointless,@sibling @always
      -4 @sibling @mock,@stop @fiction,@stop @food,@stop @mock,@street @always,@street @fine
      -4 @they @fine,@they @stop,@tired @return,@wound @fear,@wound @pointless,^ could,^ dis,^ ferme
      -4 ^ kill,^ laisse,^ mes,^ ni,^ surtout,^ this,^ who,a choisir,a fifa,a vole,ai appele
      -4 ai aucune,ai juste,ai pleure,ai saute,ai tout,aid,aide,aille,am i,amis dans,an et,angl*
      -4 anko*,anne*,anniversaire $,apart,apprendre,apra*,aprann,apres midi,are there,arme*,arti*,as
      -4 atelier $,aux,avec mes,away with,barb*,bats,batterie,be a,beat,besoin de,bien,bike,bite*
      -4 bites,blag,bleue,bloq*,bloque,bonb*,bonbons,bonj*,bonne,boucher,boxe,bric*,brother s
      -4 bullies,bullies me,bullying,ca moi,cafe,calme,can we,cap,casque $,chanson,chantage,chap*
      -4 chaque mois,charpentier $,chaud,chaussettes,chercher a,chess,chocolat,chose $,clas*,classe
      -4 classe mais,clients,clos*,college je,comment je,conduire,confiance,conv*,convention,cook*
      -4 cordes,coudre,could,coup,cour,course $,cousin s,couvreur,crie quand,cuisine $,d apres
      -4 d like,dalle,data,de main,de mechant,de rire,de savoir,debut,debut $,depuis 0,depuis ce
      -4 depuis hier,derriere $,dess*,deux,deve*,devenir,devo*,died,dipl*,dire*,dist*,dit que
      -4 dites moi,domicile fixe,domino,donc pas,dormi,dormir sur,dort a,dort sous,drama,drop*
      -4 du college,earl*,eati*,eche*,ecoles,eighteen,ek,eleves de,empl*,en colo,end $,ener*,enfant
      -4 engl*,english,ennuie,enters,equi*,est six,et l,etre dehors,etre loin,etudes $,etudie,exce*
      -4 exploser,expose,fact*,faire plus,fait du,fait ses,fait un,fatigue $,faut,femmes,ferr*
      -4 fifa $,finished,fleu*,foot,for,force a,forg*,forgeron,form*,frac*,frappe,fren*,french
      -4 freres $,gami*,gap $,gast*,give me,glac*,grand pere,grea*,great,h,hair,hala*,halal,hang*
      -4 harcele de,haut*,he always,he just,heur*,heureusement,hier le,home*,hors*,houses,i do
      -4 ici je,ignore,il faut,il reste,important,insc*,is my,j adore,janv*,janvier,je demande
      -4 je monte,je range,je tape,je te,je trouve,je vois,juin,just like,kara*,karaoke,kill,l hiver
      -4 l imprimante,la boxe,la fin,la pate,la rentree,la tete,la voisine,late $,latelier $,le car
      -4 le debut,le froid,le nom,le prof,le psg,le ramadan,le sang,le train,le veterinaire,les deux
      -4 les escaliers,les matins,less*,leur,leve a,like to,lille $,lion,lit,live,long $,lycee pro
      -4 m appelle,m apprend,m attend,m etrangler,ma prof,mais moi,mal en,man pas,mange ce,manu*
      -4 mara*,marie,mason,math*,matins,matins $,me at,me conduit,me if,me je,me le,me prend,me the
      -4 me to,meca*,mech*,ment*,mentir,mentir $,menu*,meta*,metr*,mety*,metye,meur*,midi a
      -4 minecraft,moi sommes,moi tout,moins $,mon chat,mortel,motivation,moto,moye*,mur avec,musi*
      -4 my boy,my nan,myself for,nant*,ne marche,near,need*,neig*,nickel,non non,normal $
      -4 not homeless,ombr*,ombre,orth*,ou c,ou la,pain*,parcoursup,parent,parents ils,parle de
      -4 parler,part de,partir de,pas beaucoup,pas comprendre,pas dormir,pas mal,pas mourir
      -4 pas partir,pas rester,pas tort,passe bien,patrons,perds,pere est,perm*,permis,personne $
      -4 personne pour,peut,peux m,plai*,plas*,pleure devant,plus depuis,plus du,plus vieux,policier
      -4 port,portefeuille,porter lourd,portugais,postuler,pour aller,pour finir,pour parler
      -4 pour respawn,pour*,pourquoi pas,practice,prefere rentrer,prend la,prends un,pres de,pres*
      -4 prin*,prison,ptdr $,pupils,quand ma,que j,quel,quelques,question $,questions $,quit,quit*
      -4 quoi a,quoi le,range,rece*,redo*,redouble,refl*,regi*,relou,repo*,reponses,respawn
      -4 respawn plus,rester assis,rester debout,reviser,revision,roas*,s been,s just,said $,scho*
      -4 scoo*,sees,semaine,sepa*,serre,sete,should,si $,societe,soeur elle,souci $,souffle,souh*
      -4 souhaite,stage,stan*,stand,star*,strangle,stri*,suff*,sure,sympa,syst*,systeme,t feel
      -4 t stand,take me,tant,tape dans,tato*,teac*,tech*,the last,the way,timi*,timide,to it
      -4 to know,to the,ton,tort,tort $,touche,toul*,tout a,tout seul,toute seule,troi*,troisieme $
      -4 tron*,trop de,trouille,truc $,tue,tuer si,ulis,un,un bebe,un bureau,un copain,un m,un toit
      -4 une association,une fois,une nouvelle,uno,vacances $,vais y,vanne,veterinaire,veulent pas
      -4 veux faire,veux parle,viei*,vieilles,vient me,vire du,vivre a,voiz*,vre,week,wike*,will
      -4 with,with the,wondering,worry $,year $,~Agl,~AgliC,~Akor,~CAsQ,~CAtaj,~CUl,~Cokola,~ErEzemA
      -4 ~Ifo,~IportA,~Qbr,~ad,~alal,~apli,~aprAdr,~areN,~asi,~bQbQ,~bak,~blag,~boar,~buliIg,~data
      -4 ~dea,~debu,~devenir,~domino,~earli,~eg,~egten,~elektrisiA,~exApl,~explik,~fie,~finiC
      -4 ~forjerQ,~frAC,~frAs,~gato,~glas,~grea,~jAvi,~jeneral,~juI,~kQbiA,~kQduir,~kQvAtiQ,~kUp
      -4 ~kUvrEr,~kaf,~karaok,~kask,~kit,~kloz,~ku,~lat,~mAtir,~minekraf,~moto,~mov,~muzik,~nej
      -4 ~ofis,~ors,~ox,~pQpi,~permi,~plQbi,~plai,~polisi,~portefEil,~postul,~praktis,~pren,~prizQ
      -4 ~pro,~prof,~ref,~refer,~rejU,~ren,~respavn,~sIpa,~sUet,~sUfl,~sistem,~so,~stA,~strAgl
      -4 ~strik,~to,~tor,~trUil,~turn,~uli,~uni,~uno,~vQderIg,~va,~veteriner,~vikA,~vil
      -5 0,@alone @escape,@body @die,@body @sexual,@boss @they,@child @fiction,@elder @home
      -5 @elder @man,@elder @sad,@elder @school,@empty @help,@empty @play,@empty @thing
      -5 @father @always,@father @fine,@food @drink,@force @always,@hide @pointless,@hit @fine
      -5 @hit @hide,@hit @stop,@home @money,@illness,@je @laugh,@laugh,@life @empty,@life @force
      -5 @mock @pointless,@night @laugh,@sad @mock,@sad @night,@sad @street,@sad @thing
      -5 @school @pointless,@selfcut @alone,@selfcut @craft,@sexual @always,@shame @exam
      -5 @sibling @child,@sibling @cry,@sibling @laugh,@stop @home,@they @blow,@wound @die
      -5 @wound @home,@wound @nobody,@wound @sexual,^ avec,^ ben,^ c,^ comment,^ es,^ me,^ ne,^ qu
      -5 ^ quel,^ rien,^ stop,^ what,a force,acco*,ai les,ai mal,amis $,an,apar*,appl*,apres le
      -5 arrete les,atti*,au,bake*,batiment $,bret*,bruit,bure*,bureau,ca $,casque,ce,ce metier
      -5 chal*,cham*,change d,charpentier,chau*,chef $,cherche un,ches*,chev*,choc*,claque,clie*
      -5 club,coif*,come home,cooking,coupe,d accord,de bus,de cantine,de faim,de voitur,de voiture
      -5 dece*,demain $,depuis qu,disputent,dit je,dit mon,dit sur,do i,donne des,dormir la,du soir
      -5 eating,elec*,eleves,en,ennu*,ense*,escaliers,est quoi,est vrai,ete $,etre enferme,evad*
      -5 evade,fabr*,fais a,fais comment,fais une,fait de,fait pas,fifa,film,fina*,fractions,fume
      -5 gara*,gene*,genou,grad*,gta,h $,habite,habite a,help,home every,how,i d,il n,j aurai
      -5 jamais fugue,jard*,jour $,kill me,killing,l om,la tele,le bois,le harcelement,leav*
      -5 leave home,like being,list*,m dead,m starving,m tired,macon,maso*,matin j,mdr $,me parent
      -5 me va,mean*,mere est,mes cles,metier de,moi que,moi tous,moti*,mourir de,n ont,n y,nah
      -5 nick*,nous a,om,ou ka,oublie,oven,par ma,parents ne,parle a,parler devant,pars en,pas peur
      -5 pas tous,patiente,patron $,pense pas,pere frappe,personne je,peur du,pleut,plus que,pomp*
      -5 pompier,porter des,poss*,possible $,pour l,pour ses,pour son,prends mes,pris*,prod*,prof*
      -5 proj*,psg,pubs,pull,quand meme,que des,qui a,raconte,rale,rama*,rang*,rentre chez
      -5 rentrer chez,reta*,roug*,rout*,s a,s on,s so,sain*,sala*,sauce,si c,site,sleep at,soig*
      -5 soir en,soiree,sortir le,sous la,stra*,suis creve,suis fait,sur une,t worry,tele,terr*,that
      -5 there $,tot,trouve ca,tu me,tue a,tuer par,un hotel,un vrai,va $,vais never,veni*,veux que
      -5 vos,w,wond*,work*,worry,would they,y $,y aller,you have,~Ate,~Atrepriz,~CarpAti,~Co,~akor
      -5 ~bA,~bateri,~bi,~bik,~bos,~brikol,~buro,~demQt,~ede,~enui,~etudi,~evad,~fifa,~fir,~fraktiQ
      -5 ~gta,~iora,~jUrn,~jen,~kUr,~kilIg,~kla,~kokIg,~komAd,~krep,~lA,~li,~liQ,~liv,~mUstik,~ma
      -5 ~makQ,~na,~near,~ov,~ovA,~patiAt,~propr,~psg,~ptdr,~rAj,~ral,~reviz,~sos,~trQp,~travel,~van
      -6 0 $,0 km,@alone @food,@always @thing,@blow @selfcut,@cant @help,@child @alone,@child @drink
      -6 @die @laugh,@die @thing,@empty @drink,@empty @mock,@escape @street,@father @die
      -6 @father @hide,@fine,@home @nobody,@man @hide,@me @laugh,@mother @die,@pointless @age
      -6 @pointless @play,@sad @nobody,@sad @play,@school @help,^ ah,^ bon,^ ca,^ ce,^ etre,^ la
      -6 ^ moi,^ nn,^ none,adore,ai 0,ai la,apres la,avant de,beaucoup de,boss*,bout de,chambre $
      -6 chat*,chez ma,choisir $,comm*,comment,couper,cousins,cut my,cv,dans mes,des portes
      -6 devant la,disc*,dors mal,en foyer,es,est bon,et moi,frappe pas,frere $,gagn*,horaires $
      -6 imprimante,info*,je ne,juste $,km,know $,le dimanche,lourd $,mass*,mati*,mdr,me a,me faut
      -6 me harcele,mere elle,metier $,mettre $,moi mo,mon freezers,monde est,murd*,ne veux,nn,offi*
      -6 on s,on se,pas dehors,pas qu,place $,play*,plut*,plutot,portes,pour mon,pous*,prac*,prem*
      -6 prix,quand $,que tu,refa*,respecte,sauc*,scol*,shou*,shy,soud*,stage $,stud*,suis mort
      -6 supporte pas,three,trom*,un point,va me,veux etre,vous $,weekends $,worr*,~IprimAt,~abit
      -6 ~ador,~ane,~biA,~box,~demenaj,~dormi,~enerji,~exploz,~ie,~ise,~kel,~kliA,~klub,~mA,~plE
      -6 ~pluto,~por,~repar,~respekt,~tQ,~vori
      -7 @child @cant,@die @food,@die @play,@escape @fine,@high @play,@home @school,@je @mother
      -7 @play,@sexual @fine,@thing,^ are,^ dans,^ jamais,^ man,^ no,^ ou,a mourir,accord,aider
      -7 ball*,camp*,demande si,deme*,demo*,est du,etrangler,fran*,i live,il pleut,is a,jeunes,kill*
      -7 la semaine,ma classe,me suis,mere va,mous*,or,over,pas envie,pas etre,pati*,porter du
      -7 pour la,qu est,ramadan,reparer,reveil,revi*,sais pas,sens bien,ta,trav*,travailler,tu
      -7 veux rentrer,vill*,~Ci,~aprA,~fum,~mdr,~pub,~ramadA
      -8 @boss @die,@child @fine,@child @man,@work,^ not,^ qui,^ that,ai jamais,all day,avec ma
      -8 carr*,char*,connais personne,cons*,corr*,de mal,et des,etud*,gran*,internat $,je rentre
      -8 le college,le vide,me casse,me i,ne me,ne pense,ne suis,ou pas,peur que,port*,sont,t il,te
      -8 tell me,~gaN
      -9 @exam,@father @life,@fiction,@hit @empty,^ et,^ oui,^ tu,ador*,ca me,conc*,cond*,du bruit
      -9 est mort,expl*,mono*,monopoly,pas encore,rien de,~monopoli
      -10 @craft,^ sans,cause du,joue,toute la,~sI
      -11 @empty @fear,@hit @nobody,@return @night,~jUe
      -12 @hit @life
      -13 ^ pas
      -14 ^ non,me demande
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
