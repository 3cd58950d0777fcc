"""French words of one stem and different meaning: see ``stem_families``."""

LINES = """
mis: mise / miser
pris: prise / priser prisé
part: part partie / partir partant / parti
don: donner don donne / donnée
cour: cour / cours / courir / courant courante couramment
point: point / pointe pointer
pass: passer passé passe passée / pass
port: porter portée porté porte / port
coup: coup / couper coupe coupé coupant
bas: base baser / bas
lign: ligne / lignée
grand: grand grandement / grandir grandissant
fond: fond / fonds / fonder fondement fondant
present: présenter présentation présentateur présente / présent présentement
temp: temps / tempe / tempé
fin: fin finir fini finissant / fine finement
fonction: fonction / fonctionner fonctionnement
appel: appel appeler appelant / appellation / appelable
ten: tenir tenu tenant tenue / tennis / tènement
sort: sortir sortie sortant sort / sorte
class: classe / classer classement classé / class
equip: équipe équipée / équipement équiper équipé
march: marché / marche marcher marchant
forc: force / forcer forcé / forcément
pet: petit / péter
import: important importance / import importer importation importateur importé
vi: vie / vi
elev: élève / élevé élever élévation / élévateur
etabl: établir établi / établissement / étable
direct: direction / direct directement / directive
group: groupe groupement grouper groupé / groupie
bon: bon bonnement / bone
trait: traitement traiter traitant traité / trait
cas: cas / case
test: test tester / testament
publiqu: publiquement / publication / publicité
mer: mer / mère
polic: police / policé
aid: aide aider aidant / aïd
arme: arme armé / armée
egal: également / égal égalité égaler
terr: terre / terrer
pay: pays / paye
agenc: agence / agencement agencer
moyen: moyen moyenne moyennement / moyennant / moyenner
affair: affaire / affairer affairé / affairiste
oper: opération opérer opéré opérant opérateur / opera
remis: remise / remiser
etrang: étranger / étrange étrangement
post: poste / poster posté / post
voir: voir / voirie
gouvern: gouvernement gouverner gouvernance gouvernant gouverné / gouvernante
cot: côté / côte / coté cote coter
commun: commun commune communément / communication / communiste communisme
national: national nationalement / nationalité / nationalisme nationaliste
mois: mois / moisi moisir
mont: monter montée monte / montant / mont
ferm: fermer fermé ferme fermant / fermement
social: social socialement / socialiste socialisme
collect: collectif collectivement / collecte collecter collection / collectivité
raison: raison / raisonnable raisonnablement / raisonner raisonnement
entreprendr: entreprise / entreprendre
exploit: exploitation exploitant exploiter exploité exploitable / exploit
special: spécial spéciale spécialement / spécialiste / spécialité
vent: vente / vent
dur: durée durer dure / dur durement
long: long / longer
form: forme / former formé
press: presse / presser pressé pressant
tet: tête / téter tétée
air: air / aire
posit: position / positif positivement positivité
rout: route / router
passag: passage / passager
relat: relation / relatif relativement / relater
enfant: enfant / enfanter enfantement
mar: mars / marée / mari / mare / marais
command: commande commander / commandant commandement / commandité
ouvr: ouvrir ouvert / ouvré ouvrer
environ: environ / environs environnant / environnement
valeur: valeur / valeureux
jeun: jeune / jeûne jeûner jeun
activ: activité activement / activer activation activé / activiste activisme
attent: attente / attention attentif attentivement / attentiste
mal: mal / mâle
fil: file / fils / fil / filer filant filé
depart: départ / département
enseign: enseignement enseignant enseigner / enseigne
plan: plan / planer / plane
vis: viser visé visée / visa / vis
train: train / traîner traîne traînée traînant trainer
loi: loi / loyer
execut: exécuter exécutant exécutable / exécutif exécutive executive
consider: considérer considération / considérable considérablement
del: délai / délit / del
organ: organe / organisme / organique organiquement / organiste
contribu: contribuer contribution / contribuable
gen: gens / gêne gêner gêné gênant / génie / gène / génisse
avis: avis / avisé / aviser
econom: économique économie économiste économiquement / économe
respect: respecter respect respectable / respectivement respectif
capital: capital / capitale / capitaliste capitalisme
mani: manière / manier maniement
affect: affecter affecté / affectation / affection / affectif
propos: proposer proposé / propos
grav: grave gravement / graver gravé / gravir
final: final finale finaliste / finalement / finalité
rang: rang / ranger rangement rangé / rangée
sit: site / siti
priv: privé / priver
second: second / seconder
format: formation / format formater formaté formatées
fourn: fournir fourni / fournaise
popul: population / populeux
entrain: entraîner entraînement entraîneuse / entrain
mainten: maintenir / maintenant / maintenance
vill: ville / villa
parl: parler / parlement
progress: progresser progression progressivement progressif / progressiste
frais: frais / fraise
li: lier lié / liasse / liant / li
log: logement loger logis logé / loge
vers: verser versement versé / versant / verse
civil: civil / civilité
foi: foyer / foi / foie
attendr: attendre attendu / attendrir attendrissant
design: désigner désignation / design designer
disposit: disposition / dispositif
jet: jeter jeté / jet / jetée
mod: mode / mod
pilot: pilote piloter / pilotis
jou: jouer joué jouée / jouir / joue
facon: façon / façonner façonné
cours: course / courser
tourn: tourner tournant / tournée
compagn: compagnie / compagne
affront: affronter affrontement / affront
integr: intégrer intégré intégration intégrant / intégrité / intégriste
impos: imposer imposé imposée / imposant / imposable
livr: livrer / livre
object: objectif / objection objecter / objectivité objectivement
diffus: diffusion diffuser / diffus
instruct: instruction / instructif
pratiqu: pratique pratiquer pratiquant / pratiquement
frequent: fréquent fréquemment / fréquenter fréquentation fréquenté
tax: taxe taxer / taxi
but: but / buter
definit: définition / définitif définitivement
dos: dos / dose
station: station / stationnement stationner
ru: rue / ruer ruée
cooper: coopération coopérer coopératif coopérant / coopérative coopérateur
min: mine minerai / miner / mini / min
ident: identité / identique identiquement
constitu: constituer constitué constituant / constitution
emport: emporter emporté / emportement
recueil: recueillir recueil recueilli / recueillement
sujet: sujet / sujétion
restaur: restaurant restaurateur / restaurer restauration restaurative
gener: génération / générer généré générateur génératrice / généreux / générique génératif
blanch: blanche / blanchiment blanchir blanchi blanchissement
pech: pêche pêcher pêché / péché pécher
appareil: appareil / appareiller
leg: léger / legs
liquid: liquide / liquider liquidation liquidateur / liquidité
vagu: vague / vaguement / vaguer
nomm: nommer nommé / nommément
audit: audition auditif / audit auditer audité
vert: vert / vertement
boit: boîte / boiter
referent: référence / référent
accept: accepter acceptable acceptation / acception
couch: couche / coucher couché couchant
parc: parc / parce
arrier: arrière / arriéré arriération
concert: concert / concertation concerter concerté
mouv: mouvement / mouvant
effect: effectif / effectivement effectivité
conserv: conserver conservation conservé conserve / conservateur
exclus: exclusion / exclusif exclusivement exclusive exclusivité
journal: journal / journaliste journalisme
apparent: apparemment apparence apparent / apparenté apparenter apparentement
assembl: assemblée / assembler assemblé
outr: outre / outré
destin: destination / destiner / destin destinée
initi: initiative / initier initiation initié / initiateur
serv: servir / servante
lettr: lettre / lettré
pist: piste / pister
rep: repas / répit
indemn: indemnité / indemne
favor: favorable favorablement / favori
chass: chasser chasse chassé / châssis
sol: sol / sole
comport: comporter / comportement
ordon: ordonner ordonné / ordonnance / ordonnateur
messag: message / messager
eclat: éclater éclatement éclaté / éclat éclatant
tenu: tenu tenue / ténu
sub: subir / subit / sub
mass: masse / masser / mass
sen: sens / senne
concour: concours / concourir concourant
ressourc: ressource / ressourcer
serr: serrer serré serrement / serre
trac: trace tracé tracer / tracas / trac
tant: tant / tante
tabl: table tabler / tablée
express: expression expressif / express / expressément
prof: profit / prof
complex: complexe complexité / complexé
conven: convenir convenu / convenable convenablement / convenance
orient: orienter orientation orienté / orient
energ: énergie energi / énergique énergiquement
convers: conversion / conversation converser
viv: vivant / vivement
band: bande / bandit / bander / band
franch: franchir franchissement / franchement
construct: construction / constructif
repris: reprise / repriser
brut: brut / brute
communiqu: communiqué / communiquer
exact: exact exactement / exaction
cher: cher chère chèrement / chéri chérir
numer: numérique numériquement / numération
detect: détecter détection détectable / détective
alleg: alléger allègement allégement allégé / allégation
correct: correct correctement / correction correctif
somm: somme / sommer
coul: couler coulé coulant coulée / coulisse coulissant
aspir: aspirer aspirant aspiration / aspirateur
menag: ménage / ménager
consign: consigne / consigner consigné consignation
ressort: ressortissant / ressortir / ressort
soi: soi / soie
intent: intention / intenter
solut: solution / soluté
veil: veille / veiller / veillée
per: père / périr péri / per
foul: foule / foulée / fouler
bond: bondir bond / bondé
indic: indice / indic
fonci: foncier / foncièrement
amend: amende / amender amendement
prim: prime / primer primé
lach: lâcher lâché / lâche
suspens: suspension suspensif / suspense
preserv: préserver préservation préservateur / préservatif
categor: catégorie / catégorique catégoriquement
confi: confier / confiant
evident: évident évidemment évidence / evidence
secret: secret secrètement / sécrétion
aven: avenir / avènement / avenant / avenue
deput: député / députation
lav: laver lavé / lave
major: majorité / majorer majoration / major
confin: confinement confiner confiné / confins
rayon: rayon / rayonnement rayonner rayonnant
automobil: automobile / automobiliste
mecan: mécanisme / mécanique mécaniquement
gripp: grippe / grippé
appropri: approprié / appropriation approprier
guer: guère / guérir guéri
minut: minute / minutie
sem: semer semis / semi
gar: gare / garer / garant / gars
tach: tâche / tacher tache
rejou: réjouir réjoui réjouissant / rejouer
dix: dix / dixit
flott: flotte / flotter flottant flottement flotté
compliqu: complication compliqué compliquer / complicité
bomb: bombe / bombé
plastiqu: plastique / plastiquer
franc: franc / français / france / franca
aval: aval / avaler avalé
gag: gage / gager gagé / gag
cri: crier cri criant / criée
cru: crue / cru
bassin: bassin / bassine
colon: colonne / colonie colon / côlon
pair: paire / pair
natal: natal / natalité
incident: incident / incidence incidemment
protest: protester protestation / protestant
penal: pénal pénalement / pénalité / pénaliste
bouch: bouche / boucher bouché
lot: lot / lotissement
offens: offensive offensif / offense offenser offensant offensé
ami: ami amie / amiante
ais: aisé aisément / aise / ais
malais: malaise / malais malaisie / malaisé
eclair: éclairer éclairé éclairant éclairement / éclair
gain: gain / gaine gainé gainer
altern: alternative alternatif alternativement / alternance alterner alterné alternateur
offici: officier / officieux officieusement
nu: nu nue / nuée
sensibl: sensible / sensiblement
ambul: ambulance / ambulant
vision: vision / visionner
branch: branche / brancher branchement branché
depouill: dépouille / dépouiller dépouillement dépouillé
plaqu: plaque / plaquer plaqué
fait: fait / faîte
deliber: délibération délibérer délibératif / délibéré délibérément
redev: redevance / redevable redevabilité
poign: poignée / poignant / poigne
carton: carton / cartonner
recouvr: recouvrer recouvrement / recouvrir recouvert
vigil: vigilance vigilant / vigile
planch: plancher / planche
dot: doter / dot
intim: intime intimité intimement / intimer
precipit: précipiter précipitamment / précipitation
uniform: uniforme / uniformément uniformité
ouvrag: ouvrage / ouvragé
bass: basse / bassement
content: content contentement / contenter / contention
sal: salé saler / sale salir sali
bal: bali / balai / bale / bal
pont: pont / ponte
ain: aîné ainés / aine
def: défi / défait
repart: répartir réparti / repartir
confort: confort confortable / conforter
heureux: heureux / heureusement
pol: pôle / poli poliment polir
stupefi: stupéfiant / stupéfier
ital: italie / italique
mai: mai / maïs / maya
sombr: sombre sombrement / sombrer
gorg: gorge / gorgée gorgé
rat: rater raté / rat / rate
mur: mur murer / mûr mûrir mûre mûrement
ne: né / néant
assis: assis / assise
equit: équitable équité équitablement / équitation
retent: rétention / retentir retentissement
faill: faille / faillir failli
procur: procurer / procuration
aim: aimer / aimant
flou: flou / flouer
bet: bête bêtement / bêta
contr: contrer / contrée
dev: devant / devis
facult: faculté / facultatif
expedit: expédition / expéditif
cent: cent / center
cap: cap / cape / capé
statu: statue / statuer / statu
divers: diversité diversement / diversion
temper: tempérer / tempérament
cachet: cachet / cachette
lou: louer loué louée / louis
ressent: ressenti ressentir / ressentiment
nomin: nomination nominer / nominatif
bi: biais / bi
dam: dame / damer
kit: kit / kitas
tel: tellement / télé tél
consist: consister / consistant consistance
epous: épouse / épouser
pil: pile / piler
galer: galerie / galère galérer
fondamental: fondamental fondamentalement / fondamentaliste
accident: accident / accidenté
detaill: détailler / détaillant
chaleur: chaleur / chaleureux chaleureusement
general: général généralement / généraliste
dessert: desserte / dessert
poul: poule / poulie / pouls
batt: battement / battant
gis: gisement / gisant
crev: crever crevé / crevasse
dem: demi demie / démis
hasard: hasard / hasardeux hasarder
revolu: révolution / révolu
ge: géant / ges
sel: sel / selle seller
rai: rayer rayé / rai raie
berg: berge / berger
cub: cube / cuba
etai: étayer / étai
entrevoir: entrevoir / entrevue
profess: profession / professer
epaul: épauler / épaule épaulé
oreil: oreille / oreiller
comprim: comprimé / comprimer
locat: location / locatif
gravit: gravité / graviter gravitation
reactiv: réactiver réactivation / réactivité
fi: fier / fi
paysag: paysage / paysager / paysagiste
new: new / news
index: index / indexer indexation
pat: pâte pâté / pâtir / pat pati
boug: bouger bouge / bougie
tournoi: tournoi / tournoyer
etalon: étalon / étalonner
tass: tasser tassement / tasse
parad: parade parader / paradis
gest: geste / gestante gestantes gestant
troncon: tronçon / tronçonneuse tronçonner
reclus: réclusion / reclus
chroniqu: chronique chroniquement / chroniquer
confus: confusion / confus confusément
vogu: vogue / voguer
rou: roue / roué rouer
gris: gris grisée / griser
debout: debout / débouter débouté
indign: indigner indigné indignation / indigne
germ: germe / germer
coupl: couple / coupler couplé
hat: hâte / hâter
devi: déviant / dévier
orchestr: orchestre / orchestrer orchestré
bonbon: bonbon / bonbonne
flor: florissant / flore
brav: brave bravement / braver
aventur: aventure aventurer / aventureux
raid: raid / raide raider
mat: mater / mât / mat
jamb: jambe / jambi
mus: musée / muse
fig: figé figer / fig
etoff: étoffe / étoffer étoffé
rag: rage / rager
accessoir: accessoire / accessoirement
cuir: cuire / cuir / cuirasse
minor: minorité / minorer
banquet: banquet / banquette
jur: jurer / juré
ail: ail / aile ailé
ben: benne / bénir bénit
infirm: infirmer infirmation / infirme infirmité
jad: jadis / jade
mou: mou / moue
terrass: terrasser / terrassement
conscient: conscient / consciemment
panach: panaché panacher / panache
arrond: arrondissement / arrondi arrondir
robust: robuste / robusta
logiqu: logique / logiquement
constitutionnal: constitutionnalité / constitutionnaliste
ros: rose / rosée
prendr: prendre / prenant
pap: pape / papa / papi
piqur: piqûre / piqure
sev: sève / sévir
canton: canton / cantonnement cantonner
rit: rite / rit
foss: fossé / fosse
sag: sage sagement / saga
avers: averse / aversion
box: box / boxe boxer
corn: corne / corner
for: for / forer
pun: punir / punaise
mouch: mouche / moucher
nich: niche / nicher
ancre: ancre / ancré
descend: descendant / descendance
veget: végétation / végéter
etag: étage / étagé
canon: canon / canonner
tram: trame / tram
ore: orée / ores
pilon: pilonner / pilon
chair: chair / chaire
tar: tarir / tare
tern: ternir / terne
denu: dénuement / dénué
pot: pot / pote
vann: vanne / vanner
talon: talonner / talon
corpor: corporation / corporatif
rever: revers / révérer
cur: cure / curé / curer
prou: prou / proue
presid: présider / préside
compl: complément / compliment
original: original / originalité
deni: denier / dénier
golf: golf / golfe
fatal: fatal / fatalité
roch: roche / rocher
capot: capoter / capot
firm: firme / firmament
boulet: boulet / boulette
fur: fur / furie
consul: consul / consule
derout: dérouter déroute déroutement / déroutant
sequestr: séquestration séquestrer / séquestre
sabr: sabre / sabrer
ordin: ordinateur / ordination
chauss: chausser / chaussé
cuv: cuve / cuvée
ram: rame / ramer
rein: rein / reine
astreindr: astreindre / astreinte
cont: conte / conter
hall: halle / hall
pinc: pince / pincer
joint: joint / jointer
digital: digital / digitale
serpent: serpent / serpenter
sing: singe / singer
gerb: gerbe / gerber
hai: haie / haï
hard: hardi hardiment / harde / hard
cran: crâne / crâner / cran
bern: berne / berner
occult: occulter / occulte occultiste
brass: brasse / brasser
punit: punition / punitif
patin: patin / patiner
breb: brebes / brebis
mad: mada / made
pest: peste / pester
depress: dépression / dépressif
gat: gâter gâté / gates
bross: brosse / brosser
din: dîner / diner
peign: peigne / peigner
loyal: loyal / loyaliste
rigol: rigole / rigoler
chain: chaîne chaine / chain
etudi: étudier étudié / étudiant
vol: voler vol volé / volant volée
""".strip()
