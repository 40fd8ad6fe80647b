/// Ages, places, reach, levels: plain, SMS, phonetic, English.
enum ValueUtterances {
  static let ages = """
    age | 16 | age 16
    age | 16 ans | age 16
    age | seize | age 16
    age | seize ans | age 16
    age | seize ans et demi | age 16
    age | j'ai 16 ans | age 16
    age | g 16 ans | age 16
    age | jai 16 an | age 16
    age | 16ans | age 16
    age | j'ai seize ans et demi | age 16
    age | dix-sept ans | age 17
    age | quinze | age 15
    age | kinze ans | age 15
    age | euh 15 ans | age 15
    age | 15 piges | age 15
    age | j'ai 160 ans | age 160
    age | septante ans | age 70
    age | quatre-vingt-dix-neuf ans | age 99
    age | I'm 16 | age 16
    age | i am sixteen | age 16
    age | 16 years old | age 16
    age | 16yo | age 16
    age | she is 15 | age 15
    age | sixteen | age 16
    age | bientôt 15 ans | age 14 turning before
    age | presque 16 | age 15 turning before
    age | je vais avoir 15 ans | age 14 turning before
    age | i'll be 15 soon | age 14 turning before
    age | 15 ans en août | age 14 turning before
    age | j'aurai 15 ans en août | age 14 turning before
    age | j'aurai 15 ans en octobre | age 14 turning after
    age | j'aurai 15 ans le 3 mars | age 14 turning before
    age | j'aurai 15 ans à la rentrée | age 14 turning before
    age | j'ai eu 15 ans en août | age 15
    age | né en 2010 | age 16~
    age | je suis née en 2011 | age 15~
    age | quinze ans, bientôt seize | age 15 turning before
    age | 2010 | age 16~
    age | né le 12/03/2010 | age 16 turning before
    age | né le 12 mars 2010 | age 16 turning before
    age | 12.03.2010 | age 16 turning before
    age | je suis né en octobre 2010 | age 16 turning after
    age | born in 2010 | age 16~
    age | mon fils a 15 ans | speaker parent; age 15
    age | my daughter is 14 | speaker parent; age 14
    nothing | j'ai 16 ans | age 16
    nothing | j'ai 16 | age 16
    nothing | 17 ans | age 17
    nothing | g 15 an et demi | age 15
    nothing | j'ai 3 frères |
    nothing | j'ai 2 chats et un chien |
    nothing | ça fait 2 ans que je cherche |
    nothing | depuis 3 ans |
    nothing | je l'ai fait pendant 2 ans |
    nothing | mon frère a 12 ans |
    nothing | j'ai 12 en maths |
    nothing | 42 | integer 42
    integer | 7 | integer 7
    integer | sept | integer 7
    integer | une dizaine, disons 12 | integer 12
    nothing | en fait j'ai 15 ans | age 15; correction
    nothing | non pardon 15 ans | age 15; correction
    age | pas 15, 16 | age 16; correction
    age | j'ai 16 ans euh non 15 ans | age 15; correction
    age | je me suis trompée, 17 ans | age 17; correction
    nothing | je me suis trompé c'est pas 16 c'est 15 | integer 15; correction
    age | i mean 15 | age 15; correction
    age | 16, pardon, 15 | age 15; correction
    """

  static let places = """
    place | Valognes | Valognes 50
    place | valognes | Valognes 50
    place | VALOGNES | Valognes 50
    place | j'habite à Valognes | Valognes 50
    place | jabite valognes | Valognes 50
    place | jhabite a valognes | Valognes 50
    place | proche Touluose | Toulouse 31
    place | ma maison est Monptellier | Montpellier 34
    place | dans le 13ème à Marsielle | Marseille 13 13
    place | dans le Doubs, nous vivons à Besançon | Besançon 25
    place | je suis né à Oran mais je vis à Quipmer | Quimper 29
    place | jsuis a bezancon dans le 25 | Besançon 25
    place | dans la région Normnadie | region Normandie~
    place | Valonges | Valognes 50
    place | valogne | Valognes 50
    place | 50700 | one of Valognes 50, Brix 50
    place | 50700 Valognes | Valognes 50
    place | Valognes (50700) | Valognes 50
    place | Valognes dans le 50 | Valognes 50
    place | saint denis | one of Saint-Denis 974, Saint-Denis 93, Saint-Denis 11
    place | saint denis 93 | Saint-Denis 93
    place | St-Denis dans le 93 | Saint-Denis 93
    place | Saint-Denis (Réunion) | Saint-Denis 974
    place | saint-denis en seine-saint-denis | Saint-Denis 93
    place | st etienne | Saint-Étienne 42
    place | sainté | Saint-Étienne 42
    place | saint etiene | Saint-Étienne 42
    place | ste foy les lyon | Sainte-Foy-lès-Lyon 69
    place | Lyon | Lyon 69
    place | lyon 3 | Lyon 03 69
    place | Lyon 3e | Lyon 03 69
    place | lyon3 | Lyon 03 69
    place | paris 20ème | Paris 20 75
    place | le 13 à marseille | Marseille 13 13
    place | 3e arrondissement de Lyon | Lyon 03 69
    place | le troisième, Lyon | Lyon 03 69
    place | je suis en 4e à Lyon | level 4e; Lyon 69
    place | dans le vingtième, à Paris | Paris 20 75
    place | à côté de Lyon, Vaulx-en-Velin | Vaulx-en-Velin 69
    place | le 13 | department 13
    place | le 69 | department 69
    place | 69 | department 69
    place | dans le 2A | department 2A
    place | en Mayenne | department 53
    place | en Bretagne | region Bretagne
    place | bretagne | region Bretagne
    place | idf | region Île-de-France
    place | paca | region Provence-Alpes-Côte d'Azur
    place | Sens | Sens 89
    place | Bois | Bois 17
    place | Y | Y 80
    place | j'habite à Tours | Tours 37
    place | au Mans | Le Mans 72
    place | le mans | Le Mans 72
    place | du Havre | Le Havre 76
    place | La Rochelle | one of La Rochelle 17, La Rochelle 70
    place | rochelle | one of La Rochelle 17, La Rochelle 70
    place | les herbiers | Les Herbiers 85
    place | villeneuve d ascq | Villeneuve-d'Ascq 59
    place | villeneuvedascq | Villeneuve-d'Ascq 59
    place | l'hay les roses | L'Haÿ-les-Roses 94
    place | aix | Aix-en-Provence 13
    place | clermond feran | Clermont-Ferrand 63~
    place | monpelier | Montpellier 34~
    place | tlse | Toulouse 31
    place | bdx | Bordeaux 33
    place | à côté de Caen | Caen 14
    place | pas loin de Caen | Caen 14
    place | près de Roubaix | Roubaix 59
    place | i live in Lille | Lille 59
    place | dunkirk | Dunkerque 59
    place | bourgoin | Bourgoin-Jallieu 38~
    place | j'habite bourgoin | Bourgoin-Jallieu 38~
    place | je viens de Vénissieux ds le 69 | Vénissieux 69
    place | j'habite Trifouillis-les-Oies | unknown trifouillis les oies~
    place | 99999 | unknown 99999
    place | en fait j'habite à Caen | Caen 14; correction
    place | pas Caen, Valognes | Valognes 50; correction
    place | je sais pas | intent dontknow
    nothing | j'habite Valognes | Valognes 50
    place | j'habite la campagne vers Angers | Angers 49
    nothing | je suis de Sens | Sens 89
    nothing | chez moi c'est Caen | Caen 14
    nothing | 16 ans, de Valognes | age 16; Valognes 50
    nothing | ça a du sens |
    nothing | ça me tue |
    nothing | et on y va |
    nothing | c'est dans le sens du bois | mentions bois
    """

  static let reach = """
    reach | 30 km | 30 km
    reach | 30km max | 30 km
    reach | trente kilomètres | 30 km
    reach | 40 bornes | 40 km
    reach | jusqu'à 50 km | 50 km
    reach | 30 | 30 km~
    reach | 45 minutes | 45 min
    reach | 45 min de bus | 45 min bus
    reach | en bus max 45min | 45 min bus
    reach | 20 min en bus | 20 min bus
    reach | trois quarts d'heure | 45 min
    reach | trois quarts d'heure de bus | 45 min bus
    reach | une demi-heure | 30 min
    reach | une demi heure en scooter | 30 min moped
    reach | un quart d'heure à pied | 15 min foot
    reach | 1h | 60 min
    reach | 1h30 en train | 90 min train
    reach | une heure | 60 min
    reach | 1 heure et demie de voiture | 90 min car
    reach | half an hour by bike | 30 min bike
    reach | 20 miles ou 30 km | 30 km
    reach | pas loin | near
    reach | pas trop loin de chez moi | near
    reach | à côté | near
    reach | n'importe où | anywhere
    reach | partout en france | anywhere
    reach | anywhere | anywhere
    reach | je suis mobile | anywhere
    reach | peu importe | anywhere
    nothing | 30 minutes à vélo | 30 min bike
    nothing | j'ai le bac à 30 bornes | 30 km
    nothing | en internat ça me va | boarding
    nothing | je veux bien être interne | boarding
    nothing | pas d'internat | no boarding
    nothing | jveux pas être interne | no boarding
    nothing | surtout pas l'internat | no boarding
    nothing | boarding school is fine | boarding
    """

  static let levels = """
    level | 3e | level 3e
    level | troisième | level 3e
    level | en 3ème | level 3e
    level | 3e prépa-métiers | level 3e
    level | je suis en troisieme | level 3e
    level | 4eme | level 4e
    level | 6e | level 6e
    level | segpa | level segpa
    level | 3e segpa | level segpa
    level | ulis | level ulis
    level | seconde | level 2de
    level | 2nde pro | level 2de
    level | première | level 1re
    level | terminale | level tle
    level | CAP 1re année | level cap1
    level | cap deuxième année | level cap2
    level | je suis plus à l'école | level dropout
    level | déscolarisé | level dropout
    level | j'ai arrêté l'école | level dropout
    level | 9th grade | level 3e
    nothing | je suis en 3e | level 3e
    nothing | je suis en seconde | level 2de
    nothing | attends une seconde |
    nothing | j'ai quitté le lycée | situation leftSchool
    """
}
