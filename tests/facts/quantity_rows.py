"""What each language's text says in numbers: text | the words of the quantity | value | unit.

A value ``a..b`` is an interval, ``a/b`` a fraction, ``#`` before it a rank; a unit ``-`` is none. Several units joined
by ``|`` are those of an ambiguous word. An empty second field says that the text holds no quantity.
"""

INDONESIAN = """
Waktu 2 jam 21 menit 34 detik | 2 jam 21 menit 34 detik | 8494 | s
Pinjaman dua juta 296 ribu euro | dua juta 296 ribu euro | 2296000 | EUR
Denda 3 juta gulden | 3 juta gulden | 3000000 | NLG
Kabel 24 terabit | 24 terabit | 24 | Tbit
Bertemu empat mata | | | -
Pajak roda dua | | | -
Laba perusahaan Rp2.509 triliun | Rp2.509 triliun | 2509000000000000 | IDR
Tarif naik 972,3 persen | 972,3 persen | 972.3 | percent
Sebanyak 1.250.000 warga | 1.250.000 | 1250000 | -
Dana 62 miliar dolar AS | 62 miliar dolar AS | 62000000000 | USD
Utang US$1,2 miliar | US$1,2 miliar | 1200000000 | USD
Harga Rp 15.000 per kilogram | Rp 15.000 | 15000 | IDR
Pinjaman 73 miliar yen | 73 miliar yen | 73000000000 | JPY
Hibah 5 juta dolar Singapura | 5 juta dolar Singapura | 5000000 | SGD
Denda 2 juta euro | 2 juta euro | 2000000 | EUR
Saham senilai 2,4 miliar riyal | 2,4 miliar riyal | 2400000000 | rial
Lukisan seharga 12 juta ringgit | 12 juta ringgit | 12000000 | MYR
Investasi 1,5 triliun won | 1,5 triliun won | 1500000000000 | KRW
Transfer 115 juta pound sterling | 115 juta pound sterling | 115000000 | GBP
Hadiah 850 juta yuan | 850 juta yuan | 850000000 | CNY
Lahan 120 hektare | 120 hektare | 120 | ha
Kawasan 15 kilometer persegi | 15 kilometer persegi | 15 | km2
Rumah di lahan 1.800 meter persegi | 1.800 meter persegi | 1800 | m2
Jalan sepanjang 1,5 km | 1,5 km | 1.5 | km
Kedalaman 10 kilometer | 10 kilometer | 10 | km
Kapal itu delapan mil laut dari pantai | delapan mil laut | 8 | nmi
Terbang pada 7.500 kaki | 7.500 kaki | 7500 | ft
Curah hujan 210 milimeter | 210 milimeter | 210 | mm
Menyita 2,3 ton daging | 2,3 ton | 2.3 | t
Panen 500 kuintal cabai | 500 kuintal | 500 | quintal
Sabu 45 kilogram | 45 kilogram | 45 | kg
Emas 7 gram | 7 gram | 7 | g
Dua per tiga kapasitas pabrik | Dua per tiga | 2/3 | -
Tiga per empat warga desa | Tiga per empat | 3/4 | -
Kapasitas 40 petabita | 40 petabita | 40 | PB
Kadar 0,04 miligram per liter | 0,04 miligram | 0.04 | mg
Solar 18.000 kiloliter | 18.000 kiloliter | 18000 | kl
Air 16 juta meter kubik | 16 juta meter kubik | 16000000 | m3
Minyak 300.000 barel | 300.000 barel | 300000 | bbl
Suhu 38,2 derajat Celsius | 38,2 derajat Celsius | 38.2 | °C
Angin 65 knot | 65 knot | 65 | knot
Melaju 80 km/jam | 80 km/jam | 80 | km/h
Gempa magnitudo 7,4 | magnitudo 7,4 | 7.4 | magnitude
Gempa M5,8 mengguncang | M5,8 | 5.8 | magnitude
Listrik 192 megawatt | 192 megawatt | 192 | MW
Tarif per 10 gigawatt jam | 10 gigawatt jam | 10 | GWh
Ditahan selama 14 hari | 14 hari | 14 | day
Dihukum dua tahun penjara | dua tahun | 2 | year
Berusia 51 tahun | 51 tahun | 51 | year
Selama tiga pekan | tiga pekan | 3 | week
Naik 25 basis poin | 25 basis poin | 25 | bp
Turun 0,36 poin persen | 0,36 poin persen | 0.36 | pp
Menguat 35 poin | 35 poin | 35 | point
seribu dua ratus lima puluh orang | seribu dua ratus lima puluh | 1250 | -
dua juta tiga ratus ribu suara | dua juta tiga ratus ribu | 2300000 | -
tujuh belas korban | tujuh belas | 17 | -
sembilan puluh sembilan rumah | sembilan puluh sembilan | 99 | -
sejuta pohon | sejuta | 1000000 | -
dua setengah juta ton | dua setengah juta ton | 2500000 | t
satu setengah jam | satu setengah jam | 1.5 | h
setengah jam kemudian | setengah jam | 0.5 | h
sepertiga dari anggaran | sepertiga | 1/3 | -
dua pertiga anggota | dua pertiga | 2/3 | -
seperempat kilo gula | seperempat kilo | 0.25 | kg
separuh warga | separuh | 1/2 | -
tiga dari sepuluh anak | tiga dari sepuluh | 3/10 | -
belasan orang luka | belasan | 11..19 | -
puluhan ribu pendukung | puluhan ribu | 10000..99999 | -
ratusan rumah rusak | ratusan | 200..999 | -
jutaan penonton | jutaan | 1000000..9999999 | -
peringkat ke-129 dunia | ke-129 | #129 | -
gelar ketiga beruntun | ketiga | #3 | -
lantai kedua belas | kedua belas | #12 | -
tumbuh 10-15 persen | 10-15 persen | 10..15 | percent
antara 10 dan 15 persen | 10 dan 15 persen | 10..15 | percent
2 hingga 3 juta orang | 2 hingga 3 juta | 2000000..3000000 | -
sasaran 2,5±1 persen | 2,5±1 persen | 1.5..3.5 | percent
menang 21-17 atas Jepang | 21-17 | 17..21 | score
naik dua kali lipat | dua kali lipat | 2 | times
waktu 3 x 24 jam | 3 x 24 jam | 72 | h
paling lambat 1x24 jam | 1x24 jam | 24 | h
satu tahun enam bulan penjara | satu tahun enam bulan | 18 | month
selusin telur | selusin | 12 | -
Pasal 340 KUHP | | |
UU Nomor 5 Tahun 2020 | | |
timnas U-23 dan pesawat F-16 | | |
salah satu warga di satu sisi | | |
Senin (13/11) pukul 10.00 WIB | | |
Warga ronda dua kali sepekan | dua kali | 2 | times
Latihan dilakukan tiga kali sehari | tiga kali | 3 | times
Perjalanan memakan tiga perempat jam | tiga perempat jam | 3/4 | h
Libur hanya seperempat hari | seperempat hari | 1/4 | day
Panen 12 kuintal bawang | 12 kuintal | 12 | quintal
"""

ENGLISH = """
It took 2 hours, 21 minutes and 34 seconds | 2 hours, 21 minutes and 34 seconds | 8494 | s
They waited an hour and 35 minutes | an hour and 35 minutes | 95 | min
A loan of two million 296 thousand euros | two million 296 thousand euros | 2296000 | EUR
It lasted two and a half years | two and a half years | 2.5 | year
A fine of 3 million guilders | 3 million guilders | 3000000 | NLG
profit of Rp2.75 trillion | Rp2.75 trillion | 2750000000000 | IDR
a $6,000 signing bonus | $6,000 | 6000 | dollar
debt of US$1.2 billion | US$1.2 billion | 1200000000 | USD
a $5m fine | $5m | 5000000 | dollar
62 billion US dollars | 62 billion US dollars | 62000000000 | USD
1.4 billion rupiah in savings | 1.4 billion rupiah | 1400000000 | IDR
12 million ringgit | 12 million ringgit | 12000000 | MYR
2.4 billion Saudi riyals | 2.4 billion Saudi riyals | 2400000000 | SAR
115 million pounds sterling | 115 million pounds sterling | 115000000 | GBP
four million Singapore dollars | four million Singapore dollars | 4000000 | SGD
costs €84.20 a barrel | €84.20 | 84.2 | EUR
73 billion yen | 73 billion yen | 73000000000 | JPY
grew 12.4 percent | 12.4 percent | 12.4 | percent
a 5 per cent rise | 5 per cent | 5 | percent
up 7.09% | 7.09% | 7.09 | percent
cut by 25 basis points | 25 basis points | 25 | bp
slipped eight percentage points | eight percentage points | 8 | pp
1,250 officers | 1,250 | 1250 | -
25.22 million people | 25.22 million | 25220000 | -
120 hectares of peatland | 120 hectares | 120 | ha
1.2 square kilometres | 1.2 square kilometres | 1.2 | km2
1,800 sq m of land | 1,800 sq m | 1800 | m2
68 kilometers southwest | 68 kilometers | 68 | km
an 86-kilometer road | 86-kilometer | 86 | km
7,500 feet above | 7,500 feet | 7500 | ft
two nautical miles off | two nautical miles | 2 | nmi
210 mm of rain | 210 mm | 210 | mm
2,300 tonnes of rice | 2,300 tonnes | 2300 | t
45 kg of meth | 45 kg | 45 | kg
7 grams of gold | 7 grams | 7 | g
5,000 liters of fuel | 5,000 liters | 5000 | l
16 million cubic meters | 16 million cubic meters | 16000000 | m3
4.6 million kilolitres | 4.6 million kilolitres | 4600000 | kl
300,000 barrels | 300,000 barrels | 300000 | bbl
winds of 65 knots | 65 knots | 65 | knot
at 1,200 km/h | 1,200 km/h | 1200 | km/h
at 40 miles an hour | 40 miles an hour | 40 | mph
38.2 degrees Celsius | 38.2 degrees Celsius | 38.2 | °C
a 7.4-magnitude quake | 7.4-magnitude | 7.4 | magnitude
an M5.8 quake | M5.8 | 5.8 | magnitude
192 megawatts | 192 megawatts | 192 | MW
a 51-year-old man | 51-year-old | 51 | year
jailed for eight years | eight years | 8 | year
within 14 days | 14 days | 14 | day
half an hour later | half an hour | 0.5 | h
two and a half hours | two and a half hours | 2.5 | h
an hour and a half | an hour and a half | 1.5 | h
twenty-three houses | twenty-three | 23 | -
one hundred and five | one hundred and five | 105 | -
two million three hundred thousand | two million three hundred thousand | 2300000 | -
half a million | half a million | 500000 | -
a third of the budget | a third | 1/3 | -
two-thirds of members | two-thirds | 2/3 | -
one-fifth of GDP | one-fifth | 1/5 | -
a quarter of the seats | a quarter | 1/4 | -
three in ten children | three in ten | 3/10 | -
six out of 10 | six out of 10 | 6/10 | -
one in five voters | one in five | 1/5 | -
a dozen eggs | a dozen | 12 | -
two-dozen awards | two-dozen | 24 | -
dozens of people | dozens | 24..99 | -
tens of thousands of fans | tens of thousands | 10000..99999 | -
hundreds of homes | hundreds | 200..999 | -
ranked 129th | 129th | #129 | -
its third title | third | #3 | -
the twenty-first edition | twenty-first | #21 | -
10-15 percent | 10-15 percent | 10..15 | percent
between 10 and 15 percent | 10 and 15 percent | 10..15 | percent
2 to 3 million people | 2 to 3 million | 2000000..3000000 | -
won 21-17 | 21-17 | 17..21 | score
output doubled | doubled | 2 | times
a threefold rise | threefold | 3 | times
4 minutes and 12 seconds | 4 minutes and 12 seconds | 252 | s
one of the men, no one else | | |
Article 340 of the Criminal Code | | |
the under-23 side and an F-16 | | |
on Nov. 13, 2023 at 10:30 p.m. | | |
in the third quarter of 2024 | | |
Guards patrol twice a week | twice | 2 | times
The trip takes three quarters of an hour | three quarters of an hour | 3/4 | h
Output was halved | halved | 1/2 | -
A frame measures 36 times 24 mm | 36 times 24 mm | 864 | mm
Prices fell from 150 to 120 million rupiah | 150 to 120 million rupiah | 120000000..150000000 | IDR
"""

FRENCH = """
Il a duré une heure quinze. | une heure quinze | 75 | min
Il a duré deux heures et quart. | deux heures et quart | 2.25 | h
Une amende de 3 millions de florins | 3 millions de florins | 3000000 | NLG
Un prêt de deux millions 296 mille euros | deux millions 296 mille euros | 2296000 | EUR
2 509 milliards de roupies | 2 509 milliards de roupies | 2509000000000 | roupie
1\u202f800 milliards de roupies | 1\u202f800 milliards de roupies | 1800000000000 | roupie
un prêt de 2,6 milliards de dollars | 2,6 milliards de dollars | 2600000000 | dollar
115 millions de livres sterling | 115 millions de livres sterling | 115000000 | GBP
12,5 millions de dollars australiens | 12,5 millions de dollars australiens | 12500000 | AUD
deux millions d'euros | deux millions d'euros | 2000000 | EUR
73 milliards de yens | 73 milliards de yens | 73000000000 | JPY
1 500 milliards de wons | 1 500 milliards de wons | 1500000000000 | KRW
une amende de 899 € | 899 € | 899 | EUR
12 950 roupies le litre | 12 950 roupies | 12950 | roupie
trois billions de roupies | trois billions de roupies | 3000000000000 | roupie
mille milliards de dollars | mille milliards de dollars | 1000000000000 | dollar
un million et demi d'habitants | un million et demi | 1500000 | -
43,6 millions de voyageurs | 43,6 millions | 43600000 | -
13 528 personnes | 13 528 | 13528 | -
221.000 pèlerins | 221.000 | 221000 | -
en hausse de 9,03 % | 9,03 % | 9.03 | percent
douze pour cent | douze pour cent | 12 | percent
25 points de base | 25 points de base | 25 | bp
six points de pourcentage | six points de pourcentage | 6 | pp
en recul de 35 points | 35 points | 35 | point
340 hectares | 340 hectares | 340 | ha
3,4 km² de tourbières | 3,4 km² | 3.4 | km2
1 800 mètres carrés | 1 800 mètres carrés | 1800 | m2
à 62 km au sud-ouest | 62 km | 62 | km
dix kilomètres sous la surface | dix kilomètres | 10 | km
240 mètres de long | 240 mètres | 240 | m
huit milles marins | huit milles marins | 8 | nmi
210 millimètres de pluie | 210 millimètres | 210 | mm
7 500 pieds | 7 500 pieds | 7500 | ft
2,3 tonnes de viande | 2,3 tonnes | 2.3 | t
4 500 kg de charge | 4 500 kg | 4500 | kg
900 kilos de café | 900 kilos | 900 | kg
sept grammes d'or | sept grammes | 7 | g
3 000 litres de gazole | 3 000 litres | 3000 | l
262 mètres cubes | 262 mètres cubes | 262 | m3
411.000 barils | 411.000 barils | 411000 | bbl
des vents de 65 nœuds | 65 nœuds | 65 | knot
à 120 km/h | 120 km/h | 120 | km/h
38,2 °C | 38,2 °C | 38.2 | °C
trente degrés Celsius | trente degrés Celsius | 30 | °C
magnitude 5,8 | magnitude 5,8 | 5.8 | magnitude
10 GWh de batteries | 10 GWh | 10 | GWh
192 mégawatts | 192 mégawatts | 192 | MW
âgé de 51 ans | 51 ans | 51 | year
huit mois de prison | huit mois | 8 | month
deux heures et demie | deux heures et demie | 2.5 | h
une demi-heure plus tard | une demi-heure | 0.5 | h
quatre-vingt-dix-sept maisons | quatre-vingt-dix-sept | 97 | -
quatre-vingts ans | quatre-vingts ans | 80 | year
soixante et onze blessés | soixante et onze | 71 | -
soixante-quinze élus | soixante-quinze | 75 | -
vingt et un mille trois cents | vingt et un mille trois cents | 21300 | -
deux cent cinquante morts | deux cent cinquante | 250 | -
dix-neuf suspects | dix-neuf | 19 | -
un tiers des maisons | un tiers | 1/3 | -
deux tiers des voix | deux tiers | 2/3 | -
trois quarts du budget | trois quarts | 3/4 | -
un cinquième du total | un cinquième | 1/5 | -
la moitié des élèves | moitié | 1/2 | -
deux hectares et demi | deux hectares et demi | 2.5 | ha
trois sur dix | trois sur dix | 3/10 | -
une quinzaine de morts | une quinzaine | 15 | -
une douzaine d'agents | une douzaine | 12 | -
des dizaines de milliers de fans | dizaines de milliers | 10000..99999 | -
des centaines de maisons | centaines | 200..999 | -
au 129e rang | 129e | #129 | -
le troisième titre | troisième | #3 | -
10 à 15 % | 10 à 15 % | 10..15 | percent
entre 10 et 15 pour cent | 10 et 15 pour cent | 10..15 | percent
victoire 21-17 | 21-17 | 17..21 | score
trois fois plus | trois fois | 3 | times
la production a doublé | doublé | 2 | times
2 minutes et 13 secondes | 2 minutes et 13 secondes | 133 | s
l'un des suspects | | |
l'article 340 du code pénal | | |
lundi 13 novembre 2023 à 14h30 | | |
Le trajet prend trois quarts d'heure | trois quarts d'heure | 3/4 | h
Le délai est de 2 fois 24 heures | 2 fois 24 heures | 48 | h
Les gardes passent deux fois par semaine | deux fois | 2 | times
La subvention passe de 150 à 120 milliards de roupies | 150 à 120 milliards de roupies | 120000000000..150000000000 | roupie
"""

ARABIC = """
استغرق ساعة و35 دقيقة | ساعة و35 دقيقة | 95 | min
بلغ السعر مليونين و296 ألف يورو | مليونين و296 ألف يورو | 2296000 | EUR
قرض بقيمة مليون و200 ألف يورو | مليون و200 ألف يورو | 1200000 | EUR
إحدى وعشرون مقاطعة | إحدى وعشرون | 21 | -
بلغ دور الثمانية | | | -
استغرق ساعة وربع الساعة | ساعة وربع الساعة | 1.25 | h
سعة قدرها 40 بيتابايت | 40 بيتابايت | 40 | PB
ملف حجمه 12 جيجا بايت | 12 جيجا بايت | 12 | GB
بلغت الأرباح 2.75 تريليون روبية | 2.75 تريليون روبية | 2750000000000 | roupie
قيمة 1261.43 تريليون روبية | 1261.43 تريليون روبية | 1261430000000000 | roupie
قرض بقيمة 5 ملايين دولار أمريكي | 5 ملايين دولار أمريكي | 5000000 | USD
أربعة ملايين دولار سنغافوري | أربعة ملايين دولار سنغافوري | 4000000 | SGD
مليوني دولار | مليوني دولار | 2000000 | dollar
بـ85 مليون روبية | 85 مليون روبية | 85000000 | roupie
15 ألف روبية | 15 ألف روبية | 15000 | roupie
730 مليار ين | 730 مليار ين | 730000000000 | JPY
مليارين ونصف المليار دولار | مليارين ونصف المليار دولار | 2500000000 | dollar
مليارين ونصف مليار دولار | مليارين ونصف مليار دولار | 2500000000 | dollar
ثمانية ملايين ونصف مليون ين | ثمانية ملايين ونصف مليون ين | 8500000 | JPY
ثلاثة ملايين وربع مليون روبية | ثلاثة ملايين وربع مليون روبية | 3250000 | roupie
2.4 مليار ريال سعودي | 2.4 مليار ريال سعودي | 2400000000 | SAR
ثلاثة ملايين يورو | ثلاثة ملايين يورو | 3000000 | EUR
نما 4.87% | 4.87% | 4.87 | percent
نما ٤٫٨٧٪ | ٤٫٨٧٪ | 4.87 | percent
76.45 في المئة | 76.45 في المئة | 76.45 | percent
ثمانية بالمئة | ثمانية بالمئة | 8 | percent
3.7 بالمائة | 3.7 بالمائة | 3.7 | percent
25 نقطة أساس | 25 نقطة أساس | 25 | bp
خمس نقاط مئوية | خمس نقاط مئوية | 5 | pp
١٬٢٥٠ شخصا | ١٬٢٥٠ | 1250 | -
17,504 جزيرة | 17,504 | 17504 | -
18 ألفا من السكان | 18 ألفا | 18000 | -
7.47 مليون شخص | 7.47 مليون | 7470000 | -
340 هكتارا | 340 هكتارا | 340 | ha
325 ألف كيلومتر مربع | 325 ألف كيلومتر مربع | 325000 | km2
1800 متر مربع | 1800 متر مربع | 1800 | m2
68 كيلومترا | 68 كيلومترا | 68 | km
عشرة كيلومترات | عشرة كيلومترات | 10 | km
200 متر | 200 متر | 200 | m
150 مليمترا | 150 مليمترا | 150 | mm
أربع أقدام | أربع أقدام | 4 | ft
ثمانية أميال بحرية | ثمانية أميال بحرية | 8 | nmi
2.3 طن | 2.3 طن | 2.3 | t
350 كيلوغراما | 350 كيلوغراما | 350 | kg
سبعة غرامات | سبعة غرامات | 7 | g
5000 لتر | 5000 لتر | 5000 | l
262 مترا مكعبا | 262 مترا مكعبا | 262 | m3
411 ألف برميل | 411 ألف برميل | 411000 | bbl
بسرعة 80 كيلومترا في الساعة | 80 كيلومترا في الساعة | 80 | km/h
38 درجة مئوية | 38 درجة مئوية | 38 | °C
192 ميغاواط | 192 ميغاواط | 192 | MW
عمره 51 عاما | 51 عاما | 51 | year
السجن ثماني سنوات | ثماني سنوات | 8 | year
خلال 14 يوما | 14 يوما | 14 | day
بعد يومين | يومين | 2 | day
لمدة عامين | عامين | 2 | year
ثلاثة أسابيع | ثلاثة أسابيع | 3 | week
نصف ساعة | نصف ساعة | 0.5 | h
ساعتين ونصف الساعة | ساعتين ونصف الساعة | 2.5 | h
46 دقيقة | 46 دقيقة | 46 | min
اثنا عشر شخصا | اثنا عشر | 12 | -
اثنتا عشرة طالبة | اثنتا عشرة | 12 | -
تسعة عشر قتيلا | تسعة عشر | 19 | -
خمسة وعشرين منزلا | خمسة وعشرين | 25 | -
مئة وخمسين منزلا | مئة وخمسين | 150 | -
ثلاثمئة وخمسة وأربعين منزلا | ثلاثمئة وخمسة وأربعين | 345 | -
مئتي شرطي | مئتي | 200 | -
ألفا عبوة | ألفا | 2000 | -
ثلاثة آلاف ومئتي شرطي | ثلاثة آلاف ومئتي | 3200 | -
ثلث الميزانية | ثلث | 1/3 | -
ثلثي السكان | ثلثي | 2/3 | -
ثلاثة أرباع المقاعد | ثلاثة أرباع | 3/4 | -
خُمس الناتج | خُمس | 1/5 | -
ثلاثة من كل عشرة | ثلاثة من كل عشرة | 3/10 | -
عشرات الآلاف من المشجعين | عشرات الآلاف | 10000..99999 | -
مئات المنازل | مئات | 200..999 | -
المرتبة الثالثة عشرة | الثالثة عشرة | #13 | -
اللقب الثالث | الثالث | #3 | -
المركز التاسع والعشرين بعد المئة | التاسع والعشرين بعد المئة | #129 | -
بين 10 و15 في المئة | 10 و15 في المئة | 10..15 | percent
10-15% | 10-15% | 10..15 | percent
بالفوز 21-17 | 21-17 | 17..21 | score
عشرة أضعاف | عشرة أضعاف | 10 | times
4 دقائق و12 ثانية | 4 دقائق و12 ثانية | 252 | s
أحد المشتبه بهم | | |
المادة 340 من القانون | | |
الاثنين 13 نوفمبر 2023 | | |
في الربع الثالث | | |
يمر الحراس مرتين في الأسبوع | مرتين | 2 | times
تراجع الدعم من 150 إلى 120 تريليون روبية | 150 إلى 120 تريليون روبية | 120000000000000..150000000000000 | roupie
"""

CHINESE = """
成绩2小时21分34秒 | 2小时21分34秒 | 8494 | s
罚款300万荷兰盾 | 300万荷兰盾 | 3000000 | NLG
气温华氏80度 | 华氏80度 | 80 | °F
比去年增加两倍 | 两倍 | 3 | times
收入1.517万亿印尼盾 | 1.517万亿印尼盾 | 1517000000000 | IDR
2509万亿印尼盾 | 2509万亿印尼盾 | 2509000000000000 | IDR
投资8.5亿美元 | 8.5亿美元 | 850000000 | USD
四百万新加坡元 | 四百万新加坡元 | 4000000 | SGD
1200欧元津贴 | 1200欧元 | 1200 | EUR
15亿日元 | 15亿日元 | 1500000000 | JPY
市值5000亿港元 | 5000亿港元 | 500000000000 | HKD
1200万林吉特 | 1200万林吉特 | 12000000 | MYR
2.4亿英镑 | 2.4亿英镑 | 240000000 | GBP
1.5万亿韩元 | 1.5万亿韩元 | 1500000000000 | KRW
1.695万亿人民币 | 1.695万亿人民币 | 1695000000000 | CNY
增长4.87% | 4.87% | 4.87 | percent
百分之二十的人 | 百分之二十 | 20 | percent
三成选民 | 三成 | 30 | percent
上调0.25个百分点 | 0.25个百分点 | 0.25 | pp
上调25个基点 | 25个基点 | 25 | bp
上涨35点 | 35点 | 35 | point
22.1万人 | 22.1万 | 221000 | -
1亿2500万人 | 1亿2500万 | 125000000 | -
24.897万吨 | 24.897万吨 | 248970 | t
一亿二千五百万元 | 一亿二千五百万元 | 125000000 | dollar|CNY
１２５０名警察 | １２５０ | 1250 | -
11,840人 | 11,840 | 11840 | -
约 1,000 万份文件 | 1,000 万 | 10000000 | -
300多万人 | 300多万 | 3000000 | -
320公顷泥炭地 | 320公顷 | 320 | ha
110万平方公里 | 110万平方公里 | 1100000 | km2
500平方米 | 500平方米 | 500 | m2
距离68公里 | 68公里 | 68 | km
能见度300米 | 300米 | 300 | m
雨量210毫米 | 210毫米 | 210 | mm
水位180厘米 | 180厘米 | 180 | cm
34海里 | 34海里 | 34 | nmi
7500英尺 | 7500英尺 | 7500 | ft
2.3吨冻肉 | 2.3吨 | 2.3 | t
24公斤金条 | 24公斤 | 24 | kg
7克黄金 | 7克 | 7 | g
1.8万千升柴油 | 1.8万千升 | 18000 | kl
36亿立方米 | 36亿立方米 | 3600000000 | m3
7万桶原油 | 7万桶 | 70000 | bbl
零下2摄氏度 | 2摄氏度 | 2 | °C
时速65公里 | 时速65公里 | 65 | km/h
192兆瓦 | 192兆瓦 | 192 | MW
5.8级地震 | 5.8级 | 5.8 | magnitude
51岁男子 | 51岁 | 51 | year
三年监禁 | 三年 | 3 | year
14天 | 14天 | 14 | day
两周之内 | 两周 | 2 | week
18个月 | 18个月 | 18 | month
半小时后 | 半小时 | 0.5 | h
一个半小时内 | 一个半小时 | 1.5 | h
两年半 | 两年半 | 2.5 | year
46分钟 | 46分钟 | 46 | min
十二名嫌犯 | 十二 | 12 | -
三十五人 | 三十五 | 35 | -
两百五十人 | 两百五十 | 250 | -
三分之二会员 | 三分之二 | 2/3 | -
一半会员 | 一半 | 1/2 | -
五分之一 | 五分之一 | 1/5 | -
数十人受伤 | 数十 | 20..99 | -
数万名球迷 | 数万 | 10000..99999 | -
上百栋房屋 | 上百 | 200..999 | -
第129位 | 第129 | #129 | -
第三枚奖牌 | 第三 | #3 | -
10-15%之间 | 10-15% | 10..15 | percent
10至15人 | 10至15 | 10..15 | -
四至六人 | 四至六 | 4..6 | -
2比1获胜 | 2比1 | 1..2 | score
正常水平的五倍 | 五倍 | 5 | times
产量翻一番 | 翻一番 | 2 | times
4分12秒 | 4分12秒 | 252 | s
一些人和两国领导人 | | |
第340条 | | |
2023年11月13日（周一）上午10时 | | |
路程需三刻钟 | 三刻钟 | 3 | qh
每周巡逻两次 | 两次 | 2 | times
"""

JAPANESE = """
記録は2時間21分34秒 | 2時間21分34秒 | 8494 | s
気温はカ氏80度 | カ氏80度 | 80 | °F
罰金300万ギルダー | 300万ギルダー | 3000000 | NLG
予算71兆ルピア | 71兆ルピア | 71000000000000 | IDR
2兆5000億ルピア | 2兆5000億ルピア | 2500000000000 | IDR
1万5870ルピア | 1万5870ルピア | 15870 | IDR
5000万ドルの罰金 | 5000万ドル | 50000000 | dollar
56億米ドル | 56億米ドル | 5600000000 | USD
730億円の融資 | 730億円 | 73000000000 | JPY
24億サウジリヤル | 24億サウジリヤル | 2400000000 | SAR
1200万リンギット | 1200万リンギット | 12000000 | MYR
2700万ポンド | 2700万ポンド | 27000000 | lb|GBP
1200ユーロ | 1200ユーロ | 1200 | EUR
5000億香港ドル | 5000億香港ドル | 500000000000 | HKD
400万シンガポールドル | 400万シンガポールドル | 4000000 | SGD
4.87％成長 | 4.87％ | 4.87 | percent
20パーセント | 20パーセント | 20 | percent
三割増えた | 三割 | 30 | percent
3割5分 | 3割5分 | 35 | percent
25ベーシスポイント | 25ベーシスポイント | 25 | bp
45ポイント安 | 45ポイント | 45 | pp|point
1億2500万人 | 1億2500万 | 125000000 | -
4.36億人 | 4.36億 | 436000000 | -
１２５０人 | １２５０ | 1250 | -
1万1840人 | 1万1840 | 11840 | -
2,870食 | 2,870 | 2870 | -
5ヘクタール | 5ヘクタール | 5 | ha
110万平方キロ | 110万平方キロ | 1100000 | km2
4000平方メートル | 4000平方メートル | 4000 | m2
深さ10キロメートル | 10キロメートル | 10 | km
距離は8キロ | 8キロ | 8 | km|kg
長さ340メートル | 340メートル | 340 | m
水位90センチ | 90センチ | 90 | cm
降水量210ミリ | 210ミリ | 210 | mm
7500フィート | 7500フィート | 7500 | ft
8海里 | 8海里 | 8 | nmi
7マイル | 7マイル | 7 | mi
60トンの唐辛子 | 60トン | 60 | t
350キログラム | 350キログラム | 350 | kg
7グラム | 7グラム | 7 | g
5000リットル | 5000リットル | 5000 | l
460万キロリットル | 460万キロリットル | 4600000 | kl
2500立方メートル | 2500立方メートル | 2500 | m3
41万1000バレル | 41万1000バレル | 411000 | bbl
65ノット | 65ノット | 65 | knot
時速80キロ | 時速80キロ | 80 | km/h
秒速65メートル | 秒速65メートル | 65 | m/s
38.5度の熱 | 38.5度 | 38.5 | °C|°F|times
マグニチュード7.2 | マグニチュード7.2 | 7.2 | magnitude
192メガワット | 192メガワット | 192 | MW
51歳の男 | 51歳 | 51 | year
懲役8年 | 8年 | 8 | year
14日間 | 14日間 | 14 | day
14カ月の逃亡 | 14カ月 | 14 | month
3週間 | 3週間 | 3 | week
5時間半 | 5時間半 | 5.5 | h
1年6カ月 | 1年6カ月 | 18 | month
半年間 | 半年間 | 0.5 | year
十二人が死亡 | 十二 | 12 | -
三十五人 | 三十五 | 35 | -
五台の車 | 五 | 5 | -
3分の2 | 3分の2 | 2/3 | -
半数が反対 | 半数 | 1/2 | -
数十人 | 数十 | 20..99 | -
数万人 | 数万 | 10000..99999 | -
2ダース | 2ダース | 24 | -
3番目 | 3番目 | #3 | -
129位 | 129位 | #129 | -
第18節以外の第3子 | 第3 | #3 | -
10～15％ | 10～15％ | 10..15 | percent
200～300万人 | 200～300万 | 2000000..3000000 | -
3対1で勝利 | 3対1 | 1..3 | score
平常の5倍 | 5倍 | 5 | times
4分12秒 | 4分12秒 | 252 | s
41分7秒6 | 41分7秒6 | 2467.6 | s
一部の三菱の社員と四国 | | |
第340条 | | |
11月13日（月）午前10時 | | |
四半世紀の歴史 | 四半世紀 | 1/4 | century
週に2回の巡回 | 2回 | 2 | times
懲役1年6月の判決 | 1年6月 | 18 | month
"""

ROWS = {"id": INDONESIAN, "en": ENGLISH, "fr": FRENCH, "ar": ARABIC, "zh": CHINESE, "ja": JAPANESE}
