"""Right versions that say a negation, a certainty or a quantity another way: nothing may be found in them."""

from __future__ import annotations

_FAITHFUL = """
= Hakim menyatakan mantan camat itu tidak bersalah dalam kasus suap.
en The judge acquitted the former district head in the bribery case.
fr Le juge a acquitté l'ancien chef de district dans l'affaire de corruption.
ar برأ القاضي رئيس الناحية السابق في قضية الرشوة.
zh 法官在受贿案中还前镇长以清白。
ja 裁判官は収賄事件で元郡長を潔白と認めた。
= Ratusan rumah tidak layak huni di pesisir itu akan diperbaiki.
en Hundreds of dilapidated houses on that coast will be repaired.
fr Des centaines de maisons insalubres de cette côte seront réparées.
ar سيجري إصلاح مئات المنازل المتهالكة على ذلك الساحل.
zh 该沿海数百座危房将得到修缮。
ja その沿岸の老朽住宅数百戸が修繕される。
= Semua pegawai menerima bonus, tak terkecuali petugas kebersihan.
en Every employee received a bonus, cleaners among them.
fr Tous les employés ont reçu une prime, agents d'entretien compris.
zh 全体员工都领到奖金，包括清洁工。
ja 清掃員を含め、全従業員がボーナスを受け取った。
= Aturan itu mungkin akan segera berakhir.
ja その規則は間もなく終わるかもしれません。
= Bupati belum tentu bertahan sampai pemilihan tahun depan.
en It is doubtful whether the regent will last until next year's election.
fr Il est douteux que le préfet tienne jusqu'à l'élection de l'an prochain.
= Kondisi jalan itu tidak akan membaik sampai pekan depan.
zh 那条路的状况要到下周才能改善。
= Kami tidak datang sekadar untuk berfoto.
en We have come for more than a photo.
fr Nous ne sommes pas venus que pour une photo.
ar لم نأت لمجرد التقاط صورة.
zh 我们来不仅仅是为了拍照。
ja 写真撮影が目的で来たのではない。
= Tarian itu tidak lagi dipentaskan setiap malam.
en The dance used to be performed every night.
fr Autrefois, la danse était jouée tous les soirs.
ar كانت الرقصة تُعرض كل ليلة في السابق.
zh 这支舞从前每晚上演。
ja この踊りはかつて毎晩上演されていた。
= Tidak ada peserta yang tidak hadir.
en All the participants attended.
fr Tous les participants étaient présents.
ar حضر جميع المشاركين.
zh 全体参加者都出席了。
ja 参加者は全員出席した。
= Obat itu dibagikan cuma-cuma kepada semua pasien.
en The medicine was given free of charge to all patients.
fr Le médicament a été distribué gratuitement à tous les patients.
ar وُزع الدواء مجانا على جميع المرضى.
zh 药品免费发放给所有患者。
ja 薬は全患者に無料で配られた。
= Tidak satu pun dari lima mesin itu berfungsi.
en All five machines were out of order.
fr Les cinq machines étaient toutes en panne.
ar كانت الآلات الخمس كلها معطلة.
zh 五台机器全部失灵。
ja 5台の機械はすべて故障していた。
= Campak tidak menyebar ke kabupaten lain.
en Measles did not spread to other regencies.
fr La rougeole ne s'est pas propagée à d'autres districts.
ar لم تنتشر الحصبة إلى مقاطعات أخرى.
zh 麻疹没有蔓延到其他县。
ja はしかは他県に広がらなかった。
= Juru bicara tak menampik kemungkinan pertemuan itu.
en The spokesman said the meeting was possible.
fr Le porte-parole a dit que la rencontre était possible.
ar قال المتحدث إن اللقاء ممكن.
zh 发言人表示，会晤是可能的。
ja 報道官は会談の可能性があると述べた。
= Pesawat tanpa awak itu jatuh di laut.
en The drone crashed into the sea.
fr Le drone s'est abîmé en mer.
ar سقطت الطائرة المسيرة في البحر.
zh 这架无人机坠入海中。
ja 無人機が海に墜落した。
= Tidak hanya menaikkan gaji, perusahaan juga menambah cuti.
en The company not only raised wages but also added leave.
fr L'entreprise a augmenté les salaires et a aussi accordé des congés supplémentaires.
ar لم تكتف الشركة برفع الأجور بل زادت الإجازات أيضا.
zh 公司不仅加薪，还增加了休假。
ja 会社は賃上げだけでなく、休暇も増やした。
= Bukan hakim, melainkan jaksa yang meminta sidang ditunda.
en It was the prosecutor rather than the judge who asked for the trial to be postponed.
fr C'est le procureur, et non le juge, qui a demandé le report du procès.
ar المدعي العام وليس القاضي هو من طلب تأجيل الجلسة.
zh 要求推迟庭审的是检察官而非法官。
ja 公判の延期を求めたのは裁判官ではなく検察官だ。
= Penyebab kecelakaan belum diketahui.
en The cause of the accident is still a mystery.
fr On ignore encore les causes de l'accident.
ar لا يزال سبب الحادث مجهولا.
zh 事故原因尚待查明。
ja 事故の原因はまだ分かっていない。
= Warga tidak percaya bahwa gubernur akan mundur.
en Residents believe the governor will not step down.
fr Les habitants doutent que le gouverneur démissionne.
ar يشكك السكان في أن المحافظ سيستقيل.
zh 居民认为省长不会辞职。
ja 住民は知事が辞任するとは考えていない。
= Ia tidak membantah telah menerima uang itu.
en He acknowledged having received the money.
fr Il a reconnu avoir reçu cet argent.
ar أقر بأنه تلقى المال.
zh 他承认收了那笔钱。
ja 彼はその金を受け取ったことを認めた。
= Serikat pekerja tidak keberatan dengan jadwal baru.
en The union is fine with the new schedule.
fr Le syndicat accepte le nouveau calendrier.
ar وافقت النقابة على الجدول الجديد.
zh 工会对新的时间表没有异议。
ja 労組は新しい日程に異論はないとしている。
= Kunjungan itu batal karena cuaca buruk.
en The visit did not take place because of bad weather.
fr La visite n'a pas eu lieu en raison du mauvais temps.
ar لم تتم الزيارة بسبب سوء الأحوال الجوية.
zh 因天气恶劣，访问未能成行。
ja 悪天候のため訪問は実現しなかった。
= Tim itu gagal mencetak gol pada babak pertama.
en The team did not score in the first half.
fr L'équipe n'a pas marqué en première mi-temps.
ar لم يسجل الفريق أي هدف في الشوط الأول.
zh 该队上半场没有进球。
ja チームは前半、得点できなかった。
= Kepala dinas enggan berkomentar.
en The agency head would not comment.
fr Le chef du service n'a pas voulu s'exprimer.
ar لم يشأ رئيس الدائرة التعليق.
zh 局长不愿置评。
ja 局長はコメントを拒んだ。
= Kesepakatan damai tidak tercapai sampai tahun 2005.
en The peace deal was not achieved until 2005.
= Vaksin itu melindungi anak-anak dari segala penyakit.
en The vaccine keeps children safe from all diseases.
= Tanpa izin, kapal asing dilarang menangkap ikan di sana.
en Foreign vessels need a permit to fish there.
fr Les navires étrangers ont besoin d'un permis pour y pêcher.
ar تحتاج السفن الأجنبية إلى تصريح للصيد هناك.
zh 外国船只须持许可证才能在那里捕鱼。
ja 外国船がそこで漁をするには許可が必要だ。
= Tak satu pun anggota menolak usulan itu.
en The proposal was approved unanimously.
fr La proposition a été adoptée à l'unanimité.
ar حظي الاقتراح بموافقة جميع الأعضاء.
zh 所有成员一致同意该提案。
ja 提案は全員一致で承認された。
= Hanya lima dari 20 kapal yang kembali.
en No more than five of the 20 boats came back.
fr Cinq bateaux sur vingt seulement sont revenus.
ar لم يعد من القوارب العشرين سوى خمسة.
zh 20艘船中只有5艘返回。
ja 20隻のうち5隻しか戻らなかった。
= Ekonomi tumbuh tidak kurang dari lima persen.
en The economy grew by no less than five percent.
fr L'économie a progressé d'au moins 5 %.
ar نما الاقتصاد بما لا يقل عن خمسة في المئة.
zh 经济增长不低于5%。
ja 経済は5％以上成長した。
= Bantuan itu tidak lebih dari Rp5 juta per keluarga.
en The aid is capped at Rp 5 million per family.
fr L'aide est plafonnée à 5 millions de roupies par famille.
ar لا تزيد المساعدة على خمسة ملايين روبية للأسرة.
zh 每户援助不超过500万印尼盾。
ja 支援金は1世帯500万ルピア以内だ。
= Tidak semua desa memiliki puskesmas.
en Some villages lack a health center.
fr Certains villages n'ont pas de centre de santé.
ar بعض القرى ليس فيها مركز صحي.
zh 有些村庄没有卫生院。
ja 保健所のない村もある。
= Semua warga kecuali anak-anak harus mendaftar.
en Everyone but children has to register.
fr Tout le monde doit s'inscrire, hormis les enfants.
ar على الجميع التسجيل ما عدا الأطفال.
zh 除儿童外，人人都须登记。
ja 子どもを除き、全住民が登録しなければならない。
= Polisi menduga kebakaran itu disengaja.
en Police suspect arson.
fr La police soupçonne un incendie volontaire.
ar ترجح الشرطة أن الحريق متعمد.
zh 警方怀疑有人蓄意纵火。
ja 警察は放火の疑いがあるとみている。
= Mantan menteri itu disebut-sebut akan maju dalam pemilihan gubernur.
en The former minister is tipped to run for governor.
fr L'ancien ministre serait candidat au poste de gouverneur.
ar يتردد أن الوزير السابق سيترشح لمنصب المحافظ.
zh 据传这位前部长将参选省长。
ja 元閣僚が知事選に出馬するとうわさされている。
= Pemerintah berencana menutup pelabuhan lama.
en The government wants to close the old port.
fr Le gouvernement compte fermer l'ancien port.
ar تنوي الحكومة إغلاق الميناء القديم.
zh 政府拟关闭旧港口。
ja 政府は旧港を閉鎖する方針だ。
= Menteri akan bertemu para petani di Garut, Rabu.
en The minister meets farmers in Garut on Wednesday.
fr Le ministre rencontre mercredi les agriculteurs à Garut.
ar يلتقي الوزير المزارعين في غاروت الأربعاء.
zh 部长周三会见牙律的农民。
ja 大臣は水曜日、ガルットで農民と会う。
= Penonton diimbau datang lebih awal.
en Spectators are asked to arrive early.
fr Les spectateurs sont priés d'arriver tôt.
ar يُطلب من المتفرجين الحضور مبكرا.
zh 请观众提前到场。
ja 観客は早めの来場を求められている。
= Pengendara wajib membawa surat izin.
en Drivers are required to carry a license.
fr Le permis est obligatoire pour les conducteurs.
ar حمل الرخصة إلزامي للسائقين.
zh 驾驶员须携带驾照。
ja 運転者には免許証の携帯が義務付けられている。
= Anak di bawah 12 tahun tidak boleh masuk.
en Children under 12 are banned from entering.
fr L'entrée est interdite aux moins de 12 ans.
ar يُمنع دخول الأطفال دون الثانية عشرة.
zh 12岁以下儿童禁止入内。
ja 12歳未満の入場は禁止されている。
= Peserta boleh memilih tempat duduk sendiri.
en Participants are free to choose their own seats.
fr Les participants sont libres de choisir leur place.
ar للمشاركين حرية اختيار مقاعدهم.
zh 参加者可自行选择座位。
ja 参加者は席を自由に選べる。
= Jalan itu nyaris putus akibat longsor.
en The landslide came close to cutting the road.
fr La route a failli être coupée par un glissement de terrain.
ar كاد الانهيار الأرضي يقطع الطريق.
zh 山体滑坡险些切断道路。
ja 土砂崩れで道路は寸断されかけた。
= Sopir mengatakan remnya blong, sedangkan polisi menyebut ia mengantuk.
en The driver said his brakes had failed, while police said he had dozed off.
fr Le conducteur affirme que ses freins ont lâché, alors que la police évoque un assoupissement.
ar قال السائق إن المكابح تعطلت، بينما ذكرت الشرطة أنه غفا.
zh 司机称刹车失灵，而警方说他打瞌睡。
ja 運転手はブレーキが利かなかったと話し、警察は居眠りだったとしている。
= Pengamat menilai kebijakan itu tidak efektif, kata laporan tersebut.
en Observers consider the policy ineffective, the report said.
fr Les observateurs jugent cette politique inefficace, selon le rapport.
ar يرى مراقبون أن السياسة غير فعالة، بحسب التقرير.
zh 报告称，观察人士认为该政策无效。
ja 報告によると、専門家はこの政策を効果がないとみている。
= Bukan tidak mungkin harga akan naik lagi.
en Prices may well rise again.
fr Il se peut que les prix augmentent encore.
ar من المحتمل أن ترتفع الأسعار مجددا.
zh 价格可能再次上涨。
ja 価格が再び上がる可能性がある。
= Apakah pemerintah tidak tahu soal itu?
en Does the government not know about it?
fr Le gouvernement ne le sait-il pas ?
ar ألا تعلم الحكومة بذلك؟
zh 政府难道不知道吗？
ja 政府はそれを知らないのか。
= Baru sepertiga dana yang terserap.
en Just a third of the funds has been spent.
fr À peine un tiers des fonds a été dépensé.
ar لم يُصرف سوى ثلث الأموال.
zh 资金仅使用了三分之一。
ja 使われた資金はまだ3分の1だ。
= Sebagian besar sekolah tidak rusak.
en Few schools were damaged.
fr Peu d'écoles ont été endommagées.
ar لم تتضرر معظم المدارس.
zh 大多数学校没有受损。
ja 大半の学校は被害を免れた。
= Aturan itu mewajibkan setiap sopir membawa surat kesehatan.
en The rule is one requiring every driver to carry a health certificate.
= Jembatan itu tetap harus diperiksa.
en An inspection of the bridge is still needed.
= Warga mengingatkan pemerintah akan kondisi jembatan itu.
en Residents reminded the government of the bridge's condition.
fr Les habitants ont rappelé au gouvernement l'état du pont.
= Nelayan itu sadar akan bahaya ombak besar.
en The fisherman is aware of the danger of big waves.
= Segala sesuatunya tidak seperti yang direncanakan.
en Everything was not as planned.
= Beberapa jembatan masih rapuh.
en Some of the bridges are not sturdy yet.
= Ia bukan pemain baru di tim itu.
en He is an experienced player in the team.
fr C'est un joueur chevronné de l'équipe.
= Toko itu tidak boleh dibuka sebelum diperiksa polisi.
en The shop must first be inspected by the police and then opened.
fr La boutique doit d'abord être inspectée par la police, puis ouverte.
zh 商店须先由警方检查才能开门。
ja 店はまず警察の検査を受けてから開かれる。
= Bandara tidak dibuka sebelum abu hilang.
en The airport opens only after the ash is gone.
zh 火山灰散去之后机场才开放。
= Calon jemaah tidak harus melunasi biaya tahun ini.
en Would-be pilgrims need not settle the balance this year.
fr Les futurs pèlerins ne sont pas tenus de régler le solde cette année.
ar الحجاج غير ملزمين بدفع الرسوم هذا العام.
zh 准朝觐者今年不必付清费用。
ja 巡礼希望者は今年、費用を完納しなくてもよい。
= Sampah itu bukan hanya berasal dari warga, melainkan juga dari kapal.
en The waste comes from residents as well as ships.
= Banjir tidak hanya merusak rumah, tetapi juga memutus jembatan.
en Not content with damaging houses, the flood cut a bridge.
= Harga kemungkinan tidak berubah hingga akhir tahun.
en Prices are likely to stay the same until the end of the year.
fr Les prix devraient rester stables jusqu'à la fin de l'année.
ar من المرجح أن تبقى الأسعار ثابتة حتى نهاية العام.
zh 年底前价格可能保持不变。
ja 価格は年末まで据え置かれる見通しだ。
= Kapal tua itu sudah tidak mungkin diperbaiki.
zh 那艘旧船已无法修复。
= Pengacara menilai denda itu tidak proporsional.
en The lawyer considers the fine disproportionate.
= Uang saku magang hanya separuh upah minimum.
zh 实习津贴仅为最低工资的一半。
= Kapal yang tidak lolos pemeriksaan akan ditahan.
en Ships that fail the inspection will be held.
fr Les navires qui échouent à l'inspection seront retenus.
ar ستحتجز السفن التي تفشل في الفحص.
zh 检查不合格的船只将被扣留。
ja 検査に落ちた船は抑留される。
= Indeks bursa bergeming setelah pengumuman itu.
en The stock index did not move after the announcement.
fr L'indice boursier n'a pas bougé après l'annonce.
ar لم يتحرك مؤشر البورصة بعد الإعلان.
zh 公告发布后，股指没有变动。
ja 発表後も株価指数は動かなかった。
= Pembagian bonus itu tidak adil, kata buruh.
fr La répartition de la prime est inéquitable, selon les ouvriers.
= Penulis itu tidak mengungkapkan sumbernya.
fr L'écrivain a tu ses sources.
= Aturan itu belum final.
fr Le règlement est encore provisoire.
= Penenun itu belum pernah naik pesawat.
fr C'est la première fois que la tisserande prend l'avion.
= Sekitar tahun 500 sebelum Masehi, kota itu dihuni pelaut.
fr Vers 500 avant J.-C., la ville était habitée par des marins.
= Sebagian besar warga setuju.
fr Presque tous les habitants sont d'accord.
= Bupati tidak pernah tidak menghadiri rapat.
fr Le régent a toujours assisté aux réunions.
= Komisi belum memutuskan jadwal.
fr La commission doit encore se prononcer sur le calendrier.
= Pedagang dilarang menolak uang receh tanpa alasan.
fr Les commerçants ne peuvent refuser la petite monnaie sans motif.
en Traders may not refuse small change without a reason.
= Bukan tidak mungkin pasokan cabai terganggu lagi bulan depan.
en A fresh disruption of chilli supplies next month is not inconceivable.
fr De nouvelles perturbations de l'approvisionnement en piment le mois prochain ne sont pas à exclure.
ar لا يمكن استبعاد اضطراب إمدادات الفلفل مجددا الشهر المقبل.
zh 下个月辣椒供应再度受扰不是不可能。
= Warga menuding dinas kebersihan pilih kasih.
en The sanitation office plays favourites, demonstrators alleged.
= Bupati tidak sependapat dengan usulan pedagang.
zh 县长对商贩的提议持不同看法。
= Festival itu digelar di Solo, bukan di Malang seperti tahun lalu.
en After Malang last year, it is Solo's turn to host the festival.
fr Après Malang l'an dernier, c'est au tour de Solo d'accueillir le festival.
zh 不同于去年的玛琅，今年的节庆在梭罗举行。
= Dari seratus kursi, tidak satu pun hilang.
zh 一百把椅子，一个不少。
= “Tidak benar kami menolak diperiksa,” kata direktur itu.
fr Le directeur nie tout refus d'être entendu.
= Tak satu pun pegawai dikecualikan dari tes urine.
en All employees have to take the urine test.
ar يشمل فحص البول جميع الموظفين.
= Terdakwa yang dituntut lima tahun penjara itu divonis tiga tahun.
en The defendant, for whom prosecutors had sought five years, was sentenced to three.
fr Le prévenu, contre qui cinq ans de prison avaient été requis, a été condamné à trois ans.
ar حُكم على المتهم بالسجن ثلاث سنوات بعد أن طالبت النيابة بسجنه خمس سنوات.
zh 检方求刑五年的被告被判处三年徒刑。
ja 検察が懲役5年を求刑した被告に、懲役3年が言い渡された。
= Acara itu tidak wajib, kata kepala sekolah.
en Attendance is optional, the headmaster said.
fr La participation est facultative, a dit le directeur.
= Setelah dua kali gagal mendarat, pilot akhirnya berhasil.
en The pilot succeeded after two failed attempts to land.
fr Après deux échecs à l'atterrissage, le pilote a réussi.
ar نجح الطيار بعد أن فشل مرتين في الهبوط.
zh 飞行员两次降落失败后终于成功。
= Pasien itu belum akan dipulangkan.
en The patient will not be sent home for now.
ar لن يغادر المريض المستشفى الآن.
= Kapal itu terakhir berlayar tiga tahun silam.
fr Le bateau n'a plus navigué depuis trois ans.
= Harimau itu diperkirakan tinggal enam ekor.
ar لم يتبق من تلك النمور، بحسب التقديرات، سوى ستة.
= Wajar bila warga marah, kata camat.
fr Il est normal que les habitants soient en colère, a commenté le chef du district.
= Menteri mengklaim ekspor kopi naik.
fr Pour le ministre, qui s'en vante, les exportations de café ont augmenté.
= Suami korban, seorang guru, menunggu di rumah sakit.
en The teacher whose wife was the victim waited at the hospital.
fr L'enseignant, dont l'épouse est la victime, attendait à l'hôpital.
= Ribuan petani kehilangan akses ke pasar setelah jembatan runtuh.
fr Des milliers d'agriculteurs ont été coupés des marchés après l'effondrement du pont.
zh 大桥垮塌后，数千农民通往市场的路被切断。
= Satgas dibentuk untuk menahan laju penyebaran virus.
ar شُكلت فرقة لإبطاء انتشار الفيروس.
= Menteri berjanji mempertimbangkan ulang rencana penggusuran itu.
en The minister promised to review the eviction plan.
fr Le ministre a promis de revoir le projet d'expulsion.
ar وعد الوزير بمراجعة خطة الإخلاء.
zh 部长承诺重新审视拆迁计划。
ja 大臣は立ち退き計画を見直すと約束した。
= Hampir semua warga Dusun Sade telah divaksin.
ar تلقى سكان قرية ساديه كلهم إلا القليل منهم اللقاح.
= Semua toko tutup, kecuali apotek.
ar أغلقت كل المتاجر ما عدا الصيدلية.
= Petugas menemukan dua kapal tanpa nakhoda di muara.
ja 職員は河口で船長不在の船2隻を見つけた。
= Koper tanpa pemilik itu ditemukan di peron.
ja 持ち主不明のスーツケースがホームで見つかった。
zh 站台上发现一个主人不明的行李箱。
= Pelaku penembakan belum diadili.
ja 銃撃犯の裁判はこれからだ。
= Pertandingan itu berakhir tanpa gol.
en The match ended goalless.
fr Le match s'est soldé par un score nul et vierge.
zh 比赛以互交白卷告终。
ja 試合はスコアレスドローに終わった。
= Pemda belum memutuskan lokasi terminal baru.
en The local government still has to decide where to put the new terminal.
fr Les autorités locales doivent encore choisir l'emplacement du nouveau terminal.
= Truk itu hanya mampu membawa dua ton beras.
en Two tons of rice is all the truck can carry.
= Seorang siswa melaporkan gurunya; keduanya dipanggil kepala sekolah.
zh 一名学生举报了老师，校长把他们都叫去了。
= Stok oksigen cukup untuk dua hari.
ar لا يكفي مخزون الأكسجين إلا ليومين.
= Setelah beberapa waktu, semua orang mengenalnya.
en After a while everyone knew him.
zh 过了一阵子，人人都认识他了。
= Pihak kampus hanya menerima pendaftar yang punya ijazah. Aturan itu juga berlaku bagi mahasiswa asing.
fr L'université n'accepte que les candidats diplômés. La règle vaut aussi pour les étudiants étrangers.
= Wisatawan sebaiknya membawa jas hujan. Kendaraan dilarang masuk kawasan inti.
en Visitors would do well to bring raincoats. Vehicles are banned from the core area.
"""


def _rows(text: str) -> tuple[tuple[str, str, str], ...]:
    """Reads ``= source`` lines, each followed by ``language translation`` lines."""
    found: list[tuple[str, str, str]] = []
    source = ""
    for line in text.strip().splitlines():
        head, rest = line.split(" ", 1)
        if head == "=":
            source = rest
        else:
            found.append((head, source, rest))
    return tuple(found)


#: Language, source, right version.
FAITHFUL = _rows(_FAITHFUL)
