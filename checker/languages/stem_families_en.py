"""English words of one stem and different meaning: see ``stem_families``."""

LINES = """
time: time timing / timely
govern: govern government / governance
offic: office / officer
public: public publicly publicity publicize / publication
head: head / heading
unit: unit / unite
nation: nation national nationally nationality nationalism / nationalize
oper: operation operate operator operational / operative
close: close closing / closely / closeness
land: land / landing
line: line / lining
right: right rightful / rightly rightfully
local: local locally locality / localize / locale
live: live living / lively
presid: president presidency / preside
servic: service / serviceable
sever: several / severe severely severity / sever severance
author: author / authority authorization authorize
accord: accord accordance / accordingly
person: person personal personally / personality / personalize
general: general generally / generalize
order: order / orderly
human: human / humanity / humane
relat: relation relate / relative / relatively
busi: business / busy
hospit: hospital hospitalize hospitalization / hospitality hospitable
effect: effect / effective effectively effectiveness
respons: response responsive / responsible responsibility responsibly
capit: capital / capitalize capitalization / capitalism / capitation capitate
posit: position / positive positively positivity
late: late / lately
expect: expect expectation expectancy / expectant
manag: manage management manager / manageable
inform: information inform informant informative informer / informal informally
aid: aid / aide
short: short / shortly
social: social socially / socialize socialization / socialism
condit: condition conditional / conditioning
increas: increase / increasingly
account: account accounting accountant accountancy / accountable accountability
dead: dead / deadly
cost: cost / costly costing
period: period / periodic periodically periodical
initi: initial initially / initiative / initiate initiation initiator
special: special specially speciality / specialize specialism specialization
product: product production productive / productivity
civil: civil civility / civilization civilized
final: final finally / finalize / finale
interest: interest / interestingly
action: action / actionable
emergenc: emergency / emergence
present: present presentation presenter / presently
critic: critic criticism criticize / critical critically
activ: active actively / activity activism / activate activation
protest: protest protester / protestant
care: care careful carefully / caring
play: play playing / playful
allow: allow / allowance / allowable
import: import importer importation / important importance importantly
announc: announce announcement / announcer
collect: collect collection collective / collectible
hard: hard / hardly
polit: political politically politics politic / polite politely politeness
contract: contract / contraction
patient: patient / patiently
execut: executive / execute execution
current: current / currently
natur: nature natural naturally / naturalize naturalization
process: process / procession
direct: direct directly / direction directional / directive
rout: route / rout
command: command commander / commandment / commandeer
industri: industry industrial industrialize / industrious
receiv: receive receiver / receivable receivables
observ: observe observation observer / observance observant
comment: comment commentator / commentate
union: union / unionize
defens: defense / defensive
anim: animal / animate animation
organiz: organize organizer / organization organizational
privat: private privately / privatize privatization
candid: candidate / candid candidly
design: design designer / designate designation
assist: assist assistance / assistant
origin: origin original originally / originate originator
engin: engine / engineer engineering
total: total / totally totality
attend: attend attendance / attendant
access: access accessible accessibility / accession
success: success successful successfully / successive successively succession
object: object / objection / objective objectively objectivity
common: common commonly / commoner
facil: facility / facile
respect: respect respectful respectable / respective respectively
opposit: opposition / opposite
express: express / expression expressive
confer: conference / confer
joint: joint / jointly
econom: economic economics / economical economize
addit: addition additional / additive
custom: customer / custom / customize
like: likely / like / likeness
book: book / booking
practic: practice / practical practically
subject: subject / subjective
determin: determine determination / determinant determinate
incid: incident / incidence
generat: generate generator / generation generational
fit: fit / fitness / fitting
mobil: mobile mobility / mobilize mobilization
apart: apart / apartment
affect: affect / affection affective
decis: decision / decisive decisively
mind: mind / mindful
content: content / contention / contentment
immun: immune immunity / immunize immunization
near: near / nearly
governor: governor / governorate
deposit: deposit / deposition
enter: enter / enteritis enteric
constitut: constitution constitutional constitutionally / constitute
instal: install installation / installment instalment
fine: fine / finely fineness
bill: bill / billing
construct: construct construction / constructive
applic: applicant application / applicable applicability
compet: compete / competent competence competency
incom: income / incoming
divis: division / divisive
attract: attract attraction / attractive attractiveness
defend: defend defender / defendant
physic: physical physically / physics
remark: remark / remarkable remarkably
normal: normal normally normality / normalize normalization
experi: experience / experiment
avail: available availability / avail
basic: basic basics / basically
consist: consist / consistent consistently consistency
progress: progress / progressive progressively
combat: combat combatant / combative
situat: situation / situate
celebr: celebrate celebration / celebrity
select: selection select / selective
ident: identity / identical identically
wit: wit / witness
intellig: intelligence intelligent / intelligible
marin: marine / mariner / marinate
convers: conversion / conversation converse / conversely
kind: kind kindness / kindly
minor: minor / minority
major: major / majority
televis: television / televise
suit: suit / suite
compar: compare comparative / comparable
cloth: cloth / clothe clothes clothing
resourc: resource / resourceful
specif: specific specifically / specification
integr: integrity / integrate integration / integral integrative
equal: equal equally equality / equalize equalizer
popular: popular / popularity
occup: occupation / occupant occupancy / occupational
love: love lovely / loving
extens: extension / extensive extensively
cast: cast / casting
communic: communicate communication / communicable
medicin: medicine / medicinal
secret: secret secretly / secretion secrete / secretive
art: art / artful
depend: depend dependent dependence dependency / dependable
conserv: conserve conservation / conservative conservatively
consider: consideration / considerable considerably / considerate
judici: judicial / judicious
dispos: dispose / disposal disposable
exclus: exclusion / exclusive exclusively
aspir: aspire aspiration / aspirant
except: except exception / exceptional exceptionally
util: utility / utilize utilization
destroy: destroy / destroyer
margin: margin / marginal marginally / marginalize marginalization
moment: moment / momentous
influenc: influence / influencer
correspond: correspondent / correspond correspondence
competit: competition competitive / competitiveness
correct: correct correction correctly / correctional / corrective
airlin: airline / airliner
moder: moderate moderately moderation / moderator
method: method / methodical
mechan: mechanic mechanical / mechanism / mechanize
iron: iron / ironically
resolut: resolute / resolution
grade: grade / grading
deliber: deliberate deliberately / deliberation
admir: admiral / admire admiration admirer admirable
reflect: reflect reflection / reflective
liquid: liquid / liquidate liquidation / liquidity
altern: alternative alternatively / alternate alternator
multipl: multiple / multiplication
corpor: corporate corporation / corporal
comput: compute computer / computation
convert: convert converter / convertible
intent: intent intention intentional intentionally / intently
subsid: subsidize / subside subsidence
appropri: appropriate appropriateness / appropriation
oblig: oblige obligation / obligate
disord: disorder / disorderly
will: will / willing willingly / willful willfully
bed: bed / bedding
lung: lung / lunge
format: format / formation formative
composit: composite / composition
fertil: fertile fertility / fertilizer fertilize
inflat: inflate inflatable / inflation
elev: elevate elevation / elevator
appreci: appreciate appreciation / appreciable
conting: contingent / contingency
comprehens: comprehensive comprehensively / comprehension comprehensible
captiv: captive captivity / captivate
mortal: mortal / mortality
senat: senate / senator
entitl: entitle / entitlement
ignor: ignore / ignorance ignorant
numer: numerous / numerical numeric numeral
optim: optimal optimize optimization / optimism
liber: liberal liberally liberalize / liberate liberation
extract: extract / extraction extractive
utter: utter utterance / utterly
suspens: suspension / suspense suspenseful
mountain: mountain mountainous / mountaineer mountaineering
german: german / germane
exhaust: exhaust exhaustion / exhaustive
reput: reputation reputable / reputedly
invas: invasion / invasive
divers: diverse diversity / diversion
expedit: expedite / expedition
habit: habit / habitation habitable
commut: commute commuter / commutation
memori: memory / memorial
edit: edit / edition
cleric: cleric / clerical
liter: literal literally / literate
ration: ration rationing / rational rationalize
compos: compose / composer
ordin: ordinance / ordination / ordinal
attribut: attribute attributable / attribution
recess: recess / recession
vocat: vocation / vocational
temper: temper / temperate
renew: renew renewal / renewable
concert: concert / concerted
fleet: fleet / fleeting
concept: concept / conception
mate: mate / mating
preced: precede precedence / precedent
retain: retain / retainer
whale: whale / whaling
submiss: submission / submissive
graft: graft / grafting
defect: defect defective / defection
veget: vegetable / vegetation
retriev: retrieve retrieval / retriever
neglig: negligence negligent / negligible
proceed: proceed / proceeding proceedings
contain: contain containment / container
miner: miner / mineral
hand: hand / handful
premier: premier / premiere
franc: france / franc
tribun: tribunal / tribune
pure: pure purely / puree
patron: patron / patronize
compass: compass / compassion
corp: corps / corp
envelop: envelope / envelop
alien: alien / alienate alienation
racket: racket / racketeer
treasur: treasurer / treasure
sing: sing / singe
tail: tail / tailing
offici: official officially / officiate
petit: petition / petite
""".strip()
