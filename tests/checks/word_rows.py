"""Negation, quantity, certainty and speaker in freely worded versions: ``+`` marks a right one, ``-`` a wrong one."""

from __future__ import annotations

from typing import NamedTuple

_ROWS = """
= Tidak semua guru honorer di Kabupaten Garut akan diangkat tahun ini karena anggaran daerah terbatas, kata Sekda.
en+ Only some of Garut's contract teachers will be given permanent posts this year, the regional secretary said, citing a tight budget.
fr- Aucun des enseignants contractuels de Garut ne sera titularisé cette année faute de budget, selon le secrétaire du district.
ar+ قال أمين المقاطعة إن التثبيت هذا العام لن يشمل جميع المعلمين المتعاقدين في غاروت بسبب محدودية الميزانية.
= Polisi belum menemukan bukti bahwa kebakaran pasar itu disengaja.
en- Police have found evidence that the market fire was set deliberately.
fr+ Rien, à ce stade de l'enquête de police, n'indique que l'incendie du marché soit volontaire.
ar- عثرت الشرطة على أدلة تثبت أن حريق السوق كان متعمدا.
= Hanya warga yang sudah divaksin yang boleh memasuki kawasan pasar ikan itu, ujar Lurah Penjaringan.
en+ Entry to the fish market is restricted to vaccinated residents, according to the Penjaringan subdistrict chief.
fr- Tous les habitants, vaccinés ou non, peuvent entrer dans le marché aux poissons, a dit le chef du quartier de Penjaringan.
ar+ لا يسمح بدخول سوق السمك إلا للسكان الذين تلقوا اللقاح، بحسب رئيس حي بنجارينغان.
= Gubernur berencana memindahkan 300 keluarga dari bantaran Sungai Citarum sebelum musim hujan.
en- The governor has moved 300 families off the banks of the Citarum River before the rainy season.
fr+ Le gouverneur veut reloger avant la saison des pluies 300 familles qui vivent au bord du Citarum.
ar- نقل الحاكم 300 عائلة من ضفاف نهر تشيتاروم قبل موسم الأمطار.
= Sekitar separuh pedagang menolak relokasi, sedangkan sebagian besar sopir angkot mendukungnya.
en+ While most minivan drivers are in favor of the relocation, roughly one trader in two opposes it.
fr- Environ la moitié des commerçants refusent le déménagement, tandis que quelques rares chauffeurs de minibus y sont favorables.
ar+ يرفض نحو نصف الباعة الانتقال، فيما تؤيده غالبية سائقي الحافلات الصغيرة.
= Menurut keluarga korban, bukan kepolisian, pelaku penusukan itu lebih dari satu orang.
en- According to the police, not the victim's family, there was more than one attacker in the stabbing.
fr+ Les proches de la victime, et non la police, affirment que les agresseurs au couteau étaient plusieurs.
ar- بحسب الشرطة، لا عائلة الضحية، نفذ عملية الطعن أكثر من شخص.
= Tak satu pun dari 12 penumpang perahu itu mengenakan jaket pelampung saat perahu terbalik.
en+ All 12 people aboard were without life jackets when the boat capsized.
fr- Les 12 passagers portaient tous un gilet de sauvetage quand le bateau a chaviré.
ar+ كان ركاب القارب الاثنا عشر جميعا بلا سترات نجاة حين انقلب.
= Berkas pendaftaran harus diserahkan paling lambat 30 Juni ke kantor KPU Kota Bitung.
en- Registration papers can be submitted no earlier than June 30 at the election office in Bitung.
fr+ Les dossiers d'inscription sont à remettre à la commission électorale de Bitung d'ici le 30 juin.
ar- يجب تسليم أوراق التسجيل في مكتب لجنة الانتخابات في بيتونغ ابتداء من 30 يونيو على الأقل.
= Wali Kota membantah memerintahkan pembongkaran kios, dan mengaku baru mengetahuinya dari media.
en+ The mayor says he never ordered the kiosks torn down and only learned of it from the press.
fr- Le maire a reconnu avoir ordonné la démolition des kiosques, dont il n'a eu connaissance que par les médias.
ar+ قال رئيس البلدية إنه لم يأمر بهدم الأكشاك، وإنه علم بالأمر من وسائل الإعلام.
= Kapal feri itu bisa saja tenggelam karena kelebihan muatan, kata Ketua KNKT.
en- The ferry sank because it was overloaded, the head of the transportation safety committee said.
fr+ Une surcharge est peut-être à l'origine du naufrage du ferry, estime le président du comité de sécurité des transports.
ar- قال رئيس لجنة سلامة النقل إن العبارة غرقت حتما بسبب الحمولة الزائدة.
= Seluruh penumpang selamat kecuali seorang nenek yang masih dicari.
en+ Everyone on board survived apart from an elderly woman, who is still missing.
fr- Tous les passagers sont sains et saufs, y compris une grand-mère toujours recherchée.
ar+ نجا كل الركاب ما عدا مسنة لا يزال البحث عنها جاريا.
= Orang tua wajib mendampingi anak di bawah 12 tahun selama berada di kolam renang.
en- Parents may accompany children under 12 while at the swimming pool if they wish.
fr+ À la piscine, les moins de 12 ans doivent obligatoirement être accompagnés d'un parent.
ar- يجوز للآباء مرافقة أطفالهم دون 12 عاما في المسبح.
= Bandara Ngloram tidak lagi melayani penerbangan komersial sejak Februari.
en+ Commercial flights out of Ngloram Airport came to an end in February.
fr- L'aéroport de Ngloram accueille des vols commerciaux depuis février.
ar+ توقفت الرحلات التجارية في مطار نغلورام منذ فبراير.
= Sedikitnya 40 rumah rusak, tetapi tidak ada korban jiwa, ujar Kepala BPBD Cianjur.
en- At least 40 houses were damaged and several people were killed, according to the head of the Cianjur disaster agency.
fr+ Une quarantaine de maisons au moins ont été endommagées sans faire de mort, indique le chef de l'agence des catastrophes de Cianjur.
ar- تضرر أقل من 40 منزلا ولم تقع وفيات، بحسب رئيس وكالة الكوارث في تشيانجور.
= Dokter menyarankan pasien tidak langsung tidur setelah minum obat itu.
en+ Patients had best stay up for a while after taking the drug, doctors advise.
fr- Les médecins recommandent aux patients de se coucher aussitôt après avoir pris ce médicament.
ar+ ينصح الأطباء المرضى بتجنب النوم مباشرة بعد تناول الدواء.
= Mayoritas fraksi di DPRD menyetujui perda itu; hanya Fraksi Demokrat yang menolak.
en- A minority of council factions approved the bylaw; only the Democrats voted against.
fr+ Le règlement a été approuvé par la majeure partie des groupes du conseil, seul celui des Démocrates s'y opposant.
ar- وافقت قلة من كتل المجلس المحلي على اللائحة، ولم ترفضها سوى كتلة الديمقراطيين.
= Keluarga tidak keberatan jenazah korban diautopsi, kata pengacara mereka.
en+ The family consents to an autopsy, their lawyer said.
fr- La famille s'oppose à l'autopsie de la victime, a déclaré son avocat.
ar+ قال محامي العائلة إنها موافقة على تشريح الجثة.
= Harga tiket kereta ekonomi dipastikan tidak naik sampai akhir tahun.
en- Economy train fares are certain to go up by the end of the year.
fr+ Le prix des billets de train en classe économique restera le même jusqu'à la fin de l'année, c'est confirmé.
ar- من المؤكد أن أسعار تذاكر القطارات الاقتصادية سترتفع حتى نهاية العام.
= Kementerian Perdagangan mengusulkan bea masuk antidumping untuk keramik asal Tiongkok.
en+ The Trade Ministry is pushing for antidumping duties on Chinese ceramics.
fr- Le ministère du Commerce a imposé des droits antidumping sur la céramique chinoise.
ar+ طرحت وزارة التجارة فكرة فرض رسوم لمكافحة الإغراق على السيراميك الصيني.
= Bukan hanya petani, nelayan pun mengeluhkan langkanya solar bersubsidi.
en- Only farmers, not fishermen, complain of the scarcity of subsidized diesel.
fr+ Les pêcheurs, comme les agriculteurs, se plaignent de la pénurie de gazole subventionné.
ar- الصيادون وحدهم، لا المزارعون، يشكون شح الديزل المدعوم.
= Penerbangan dari Wamena terpaksa dibatalkan lantaran jarak pandang tidak sampai 500 meter.
en+ With visibility down to less than 500 meters, flights out of Wamena had to be scrapped.
fr- Les vols au départ de Wamena ont dû être annulés, la visibilité dépassant 500 mètres.
ar+ اضطر القائمون على المطار في وامينا إلى إلغاء الرحلات لأن مدى الرؤية كان دون 500 متر.
= Tersangka mengaku menyesal, namun jaksa menilai pengakuannya tidak tulus.
en- The suspect said he was sorry, and prosecutors considered his admission sincere.
fr+ Le suspect dit éprouver des remords, dont le parquet doute de la sincérité.
ar- أعرب المشتبه به عن ندمه، ورأى الادعاء أن اعترافه صادق.
= Jika hujan turun malam ini, pertandingan akan ditunda hingga Minggu.
en+ Rain tonight would push the match back to Sunday.
fr- Comme il pleut ce soir, le match a été reporté à dimanche.
ar+ من شأن هطول المطر الليلة أن يؤجل المباراة إلى الأحد.
= Setiap desa menerima dana paling banyak Rp150 juta untuk perbaikan jalan.
en- Each village receives a minimum of Rp 150 million for road repairs.
fr+ Pour réparer ses routes, chaque village touche un maximum de 150 millions de roupies.
ar- تحصل كل قرية على ما لا يقل عن 150 مليون روبية لإصلاح الطرق.
= Konon, gua itu pernah menjadi tempat persembunyian pasukan Diponegoro.
en+ Legend has it that Diponegoro's troops once hid in the cave.
fr- La grotte a servi de cachette aux troupes de Diponegoro.
ar+ يروى أن الكهف كان في الماضي مخبأ لقوات ديبونيغورو.
= Presiden tidak akan menghadiri pelantikan itu dan diwakili Menteri Luar Negeri.
en- The president will attend the inauguration together with the foreign minister.
fr+ C'est le ministre des Affaires étrangères qui représentera le président à l'investiture, où ce dernier ne se rendra pas.
ar- سيحضر الرئيس حفل التنصيب برفقة وزير الخارجية.
= Baru tiga dari sembilan kabupaten yang telah mencairkan bantuan, sisanya masih menunggu data.
en+ So far the aid has been paid out in three of the nine regencies; the others are waiting for data.
fr- Tous les neuf districts ont déjà versé l'aide, mais trois attendent encore des données.
ar+ لم تصرف المساعدات حتى الآن سوى ثلاث من تسع مقاطعات، فيما تنتظر البقية البيانات.
= Siswa tidak wajib mengikuti kegiatan pramuka di luar jam sekolah, tegas Mendikdasmen.
en- Students must not take part in scouting outside school hours, the education minister stressed.
fr+ Le ministre de l'Éducation l'a martelé : hors des heures de cours, le scoutisme se fait sur la base du volontariat.
ar- شدد وزير التعليم على أنه يجب على الطلاب المشاركة في الكشافة خارج الدوام.
= Tanpa bantuan TNI, evakuasi warga dari lereng Semeru tidak mungkin rampung semalam.
en+ The evacuation from Semeru's slopes was finished in one night thanks only to the military's help.
fr- Sans l'aide de l'armée, l'évacuation des habitants du Semeru aurait été achevée en une nuit.
ar+ لولا مساعدة الجيش لما اكتمل إجلاء السكان من سفوح سيميرو في ليلة واحدة.
= Hampir semua sekolah di Nias sudah tersambung internet, hanya dua yang belum.
en- A few of the schools on Nias have internet access, and only two do not.
fr+ À Nias, la quasi-totalité des écoles ont désormais internet : il n'en reste que deux à raccorder.
ar- جميع مدارس نياس متصلة الآن بالإنترنت، بما فيها مدرستان.
= Belum ada keputusan soal penundaan liga, kata Sekjen PSSI, Jumat.
en+ The football association's secretary general said on Friday that whether to postpone the league was still undecided.
fr- Une décision a été prise sur le report du championnat, a déclaré vendredi le secrétaire général de la fédération.
ar+ قال الأمين العام للاتحاد يوم الجمعة إن مسألة تأجيل الدوري لم تُحسم بعد.
= Sebagian besar pengungsi sudah pulang, hanya kelompok lansia yang bertahan di tenda.
en- All of the evacuees have gone home, including the elderly who had been staying in tents.
fr+ Les déplacés sont pour la plupart rentrés chez eux ; seules les personnes âgées restent sous les tentes.
ar- عاد بعض النازحين إلى بيوتهم، فيما بقي الجميع تقريبا في الخيام.
= Rumah sakit itu tidak menolak pasien BPJS, tegas direkturnya.
en+ Patients with national health insurance are welcome at the hospital, its director insisted.
fr- L'hôpital refuse les patients assurés par la BPJS, a affirmé son directeur.
ar+ أكد مدير المستشفى أنه يستقبل مرضى التأمين الصحي الوطني.
= Kenaikan tarif tol mungkin diberlakukan bulan depan, ujar juru bicara Jasa Marga.
en- The toll increase takes effect next month, a Jasa Marga spokesperson said.
fr+ La hausse des péages pourrait entrer en vigueur le mois prochain, selon un porte-parole de Jasa Marga.
ar- أكد متحدث باسم جاسا مارغا أن زيادة رسوم الطرق ستسري حتما الشهر المقبل.
= Panitia menyediakan paling banyak 500 tiket gratis bagi pelajar.
en+ As many as 500 free tickets are being set aside for students by the organizers.
fr- Les organisateurs offrent plus de 500 billets gratuits aux élèves.
ar+ يوفر المنظمون 500 تذكرة مجانية للطلاب كحد أقصى.
= Sopir bus itu diduga mengantuk sehingga kendaraannya masuk jurang.
en- The bus driver fell asleep, so that his vehicle plunged into a ravine.
fr+ Le chauffeur se serait assoupi, ce qui a précipité le bus dans un ravin.
ar- غفا سائق الحافلة فسقطت مركبته في الوادي.
= Kebijakan itu berlaku untuk semua provinsi, kecuali Papua dan Aceh.
en+ The policy covers the whole country with the exception of Papua and Aceh.
fr- La mesure s'applique à toutes les provinces, Papouasie et Aceh compris.
ar+ تسري السياسة على الأقاليم كافة باستثناء بابوا وآتشيه.
= Perusahaan tidak akan memecat karyawan yang ikut mogok, janji manajemen.
en- The company will dismiss workers who joined the strike, management promised.
fr+ La direction promet de garder les salariés qui ont fait grève.
ar- وعدت الإدارة بفصل العمال الذين شاركوا في الإضراب.
= Setiap peserta wajib membawa surat keterangan sehat.
en+ Participants are all required to bring a health certificate.
fr- Quelques participants doivent apporter un certificat médical.
ar+ على جميع المشاركين إحضار شهادة صحية.
= Presiden meminta menteri tidak membuat pernyataan yang membingungkan publik.
en- The president asked ministers to make statements that confuse the public.
fr+ Le président a demandé aux ministres de s'abstenir de toute déclaration susceptible de semer la confusion.
ar- طلب الرئيس من الوزراء الإدلاء بتصريحات تربك الجمهور.
= KPK mempertimbangkan banding atas vonis ringan itu.
en+ The KPK is thinking about appealing the light sentence.
fr- La KPK a décidé de faire appel de cette peine légère.
ar+ تنظر هيئة مكافحة الفساد في استئناف الحكم المخفف.
= Hampir semua anak di desa itu sudah diimunisasi.
en- A third of the children in the village have been immunized.
fr+ Rares sont les enfants du village qui ne sont pas vaccinés.
ar- جرى تطعيم ثلث الأطفال في القرية.
= Bukan polisi, melainkan warga yang pertama kali menemukan jasad itu.
en+ It was residents rather than the police who first found the body.
fr- C'est la police, et non des habitants, qui a découvert le corps en premier.
ar+ السكان هم من عثروا أولا على الجثة وليس الشرطة.
= Warga diperbolehkan kembali ke rumah mulai pukul 10.00.
en- Residents must return home from 10 a.m.
fr+ Les habitants ont le droit de regagner leur domicile à partir de 10 heures.
ar- يجب على السكان العودة إلى منازلهم اعتبارا من الساعة العاشرة.
= Tim penyelamat belum berhasil menjangkau lokasi karena jalan terputus.
en+ Rescuers have so far been unable to reach the site because the road is cut off.
fr- Les secours ont réussi à atteindre le site bien que la route soit coupée.
ar+ تعذر على المنقذين حتى الآن بلوغ الموقع بسبب انقطاع الطريق.
= Kurang dari sepuluh persen pemilih muda mengikuti debat itu.
en- More than ten percent of young voters followed the debate.
fr+ Moins d'un jeune électeur sur dix a suivi le débat.
ar- تابع أكثر من عشرة بالمئة من الناخبين الشباب المناظرة.
= Menurut pengacara, kliennya tidak pernah menandatangani kontrak itu.
en+ The lawyer says the contract was never signed by his client.
fr- Selon son avocat, le client a signé ce contrat.
ar+ يقول المحامي إن موكله لم يوقع العقد قط.
= Salah satu dari tiga pelaku masih buron.
en- All three perpetrators are still at large.
fr+ Des trois auteurs, un court toujours.
ar- لا يزال الجناة الثلاثة جميعا طلقاء.
= Baik Jakarta maupun Bandung mengajukan diri sebagai tuan rumah.
en+ Jakarta and Bandung alike have put themselves forward as hosts.
fr- Jakarta, mais pas Bandung, s'est portée candidate pour accueillir l'événement.
ar+ تقدمت كل من جاكرتا وباندونغ بطلب الاستضافة.
= Bandara akan tetap dibuka meskipun hujan abu, kecuali jika angin berubah arah.
en- The airport will be closed because of the ashfall, even if the wind changes direction.
fr+ Malgré les cendres, l'aéroport restera ouvert, sauf si le vent tourne.
ar- سيغلق المطار بسبب الرماد حتى لو تغير اتجاه الريح.
= Tarif listrik rumah tangga tak jadi naik, sementara tarif industri tetap.
en- The household power rate increase will go ahead, while the industrial rate stays unchanged.
= Kapten tim tidak puas dengan wasit meskipun timnya menang.
en- A win was enough to leave the team's captain, who leads the defense, satisfied with the referee.
fr- Malgré la victoire de son équipe, le capitaine est satisfait de l'arbitre.
ar- الكابتن راض عن الحكم رغم فوز فريقه.
= Direktur menegaskan tidak ada kenaikan gaji meskipun laba di bawah target.
ar- أكد المدير أنه ستكون هناك زيادة في الرواتب رغم أن الأرباح دون الهدف.
fr+ Le directeur a souligné qu'il n'y aurait pas d'augmentation de salaire bien que le bénéfice soit inférieur à l'objectif.
= Keputusan itu diambil bukan karena tekanan, melainkan karena kebutuhan.
en+ The decision was taken not because of pressure but out of need.
fr- La décision a été prise à cause de la pression et des besoins.
= Pengacara membantah memalsukan tanda tangan itu.
en- The lawyer forged the signature.
fr+ L'avocat nie avoir falsifié cette signature.
= Peraturan itu baru berlaku setahun kemudian.
en+ The regulation did not take effect until a year later.
ar+ لم تدخل اللائحة حيز التنفيذ إلا بعد عام.
fr+ Le règlement n'est entré en vigueur qu'un an plus tard.
= Pengelola mengizinkan pengunjung berenang, asalkan tidak membawa makanan.
en- The management did not allow visitors to swim, provided that they did not bring food.
ar+ سمحت الإدارة للزوار بالسباحة بشرط عدم إحضار الطعام.
= Perundingan tidak langsung antara kedua negara dimulai di Doha.
en+ Indirect talks between the two countries have begun in Doha.
fr+ Les pourparlers indirects entre les deux pays ont commencé à Doha.
= Hampir seluruh pedagang sudah pindah ke gedung baru.
en- About half of the traders have moved to the new building.
fr- La moitié des commerçants ont déménagé dans le nouveau bâtiment.
ar- انتقل نصف الباعة إلى المبنى الجديد.
= Seluruh penonton meninggalkan stadion pada babak pertama.
en+ All the spectators left the stadium in the first half.
fr+ Tous les spectateurs ont quitté le stade en première mi-temps.
ar+ غادر جميع المتفرجين الملعب في الشوط الأول.
= Mayoritas warga menolak, meski sepertiga pedagang setuju.
en- Some residents refuse, although a third of the traders agree.
ar+ رفض معظم السكان، وإن وافق ثلث التجار.
= Keduanya membantah tuduhan itu.
en- One of them denied the accusation.
fr- L'un d'eux a nié l'accusation.
ar- نفى أحدهما الاتهام.
= Baik pengusaha maupun buruh menerima usul itu.
en+ Employers and workers alike accept the proposal.
fr- Seuls les patrons acceptent cette proposition.
ar+ قبل أصحاب العمل والعمال على حد سواء المقترح.
= Salah satu dari dua pilot terluka.
en- Both pilots were injured.
fr- Les deux pilotes ont été blessés.
ar+ أصيب أحد الطيارين.
= Tidak semua siswa ikut ujian.
en- The students did not take the exam.
fr- Les élèves n'ont pas passé l'examen.
ar- الطلاب لم يشاركوا في الامتحان.
= Tidak semua kendaraan mendapat potongan pajak.
ar- كل المركبات لا تحصل على خصم ضريبي.
fr+ Tous les véhicules n'ont pas droit à la réduction d'impôt.
en+ Only certain vehicles get the tax cut.
= Hanya warga setempat yang dibebaskan dari retribusi.
en+ The fee applies to everyone except local residents.
fr+ La redevance s'applique à tous sauf aux habitants du lieu.
ar- يعفى جميع الزوار، بمن فيهم السكان المحليون، من الرسوم.
= Bantuan itu diberikan terutama kepada perempuan desa.
en- The aid is given exclusively to village women.
fr- Cette aide est exclusivement versée aux femmes des villages.
ar- تقدم المساعدة حصرا إلى نساء القرى.
= Sebagian korban sudah pulang.
en- Most victims have already gone home.
fr- La plupart des victimes sont déjà rentrées.
ar- عاد معظم الضحايا إلى بيوتهم.
= Pemerintah provinsi berencana menaikkan tarif parkir.
en- The provincial government has decided to raise parking fees.
fr- Le gouvernement provincial a ordonné l'augmentation des tarifs de stationnement.
ar- قررت حكومة الإقليم رفع رسوم وقوف السيارات.
= Panitia mempertimbangkan penundaan lomba.
en- The committee has decided on a postponement of the race.
fr+ Le comité envisage de reporter la course.
ar+ تدرس اللجنة تأجيل السباق.
= Harga emas diperkirakan menembus rekor bulan depan, kata analis yang pernah salah memprediksi harga minyak.
en+ Gold prices are expected to break the record next month, an analyst said.
ar- سيتجاوز سعر الذهب الرقم القياسي الشهر المقبل، بحسب محلل أخطأ في توقعاته السابقة.
fr- Le prix de l'or battra son record le mois prochain, a dit un analyste.
= Pemberontak mengklaim telah menembak jatuh helikopter, tetapi militer membantahnya.
en- The rebels have shot down a helicopter, but the military denied it.
fr- Les rebelles ont abattu un hélicoptère, mais l'armée l'a démenti.
ar+ زعم المتمردون أنهم أسقطوا مروحية، لكن الجيش نفى ذلك.
= Siswa boleh memakai sepatu olahraga, tetapi tidak diwajibkan membeli topi.
en- Students must wear sports shoes, but they do not have to buy a cap.
ar- لا إلزام للطلاب بشراء قبعة، لكن عليهم أن يرتدوا أحذية رياضية.
fr+ Les élèves peuvent porter des chaussures de sport et ne sont pas obligés d'acheter une casquette.
= Pelatih fisik itu didakwa menipu atlet, kata jaksa.
en+ Prosecutors charge the man, who worked with athletes, with fraud.
fr+ Selon le parquet, l'homme a escroqué des athlètes.
= Peserta minimal berusia 17 tahun, tetapi tidak ada batas atas.
en- Participants must be under 17, but there is no upper limit.
fr- Les participants doivent avoir moins de 17 ans, mais il n'y a pas de limite supérieure.
ar+ يجب ألا يقل عمر المشارك عن 17 عاما، ولا حد أعلى للسن.
= Setiap keluarga menerima maksimal 30 liter air.
en+ Each family receives up to 30 liters of water.
fr- Chaque famille reçoit au moins 30 litres d'eau.
ar- تتلقى كل عائلة ما لا يقل عن 30 لترا من الماء.
= Masing-masing petani menerima dua juta rupiah.
en- All farmers together received two million rupiah.
fr+ Chaque agriculteur a reçu deux millions de roupies.
ar- تلقى المزارعون جميعهم مجتمعين مليوني روبية.
"""


class Version(NamedTuple):
    """A source, a version of it in a language, and whether the version is right."""

    source: str
    language: str
    translation: str
    right: bool


def _read(table: str) -> tuple[Version, ...]:
    found: list[Version] = []
    source = ""
    for line in table.strip().splitlines():
        mark, _, text = line.partition(" ")
        if mark == "=":
            source = text
        else:
            found.append(Version(source, mark[:2], text, mark.endswith("+")))
    return tuple(found)


VERSIONS = _read(_ROWS)
