"""More planted errors of negation, certainty, speaker and scope: sentences written for the tests, one line a version."""

from __future__ import annotations

from tests.checks.cue_rows import Row

_PLANTED = """
= Kedua kelurahan masing-masing mendapat hibah Rp3 miliar.
en Both wards received grants of Rp3 billion each. | Both wards received grants of Rp3 billion in total.
= Larangan itu tidak berlaku bagi kendaraan tamu.
zh 该禁令不适用于访客车辆。 | 该禁令适用于访客车辆。
= Baru 30 rumah di Desa Walatra yang teraliri listrik.
en Only 30 houses in Walatra have been connected to the grid. | More than 30 houses in Walatra have been connected to the grid.
ja ワラトラ村で電気が通ったのはまだ30軒だけだ。 | ワラトラ村で電気が通ったのは30軒以上だ。
= Kapal itu mungkin menabrak karang, kata nakhoda.
ar قال القبطان إن السفينة ربما اصطدمت بالشعاب. | قال القبطان إن السفينة اصطدمت بالشعاب.
= Penonton dilarang membawa botol kaca ke stadion.
ja 観客がガラス瓶を競技場に持ち込むことは許されていない。 | 観客がガラス瓶を競技場に持ち込むことは許されている。
= Kelompok itu mengklaim telah merebut kota.
ar زعمت الجماعة أنها استعادت المدينة. | أما الجماعة فقد استعادت المدينة.
= Laporan kekayaan wakil bupati belum diterima penyidik.
en The deputy regent's wealth report has yet to reach investigators. | The deputy regent's wealth report is with investigators.
= Banyak nelayan mengeluhkan harga solar.
en Many fishermen complained about the price of diesel. | Few fishermen complained about the price of diesel.
fr De nombreux pêcheurs se plaignent du prix du gazole. | Peu de pêcheurs se plaignent du prix du gazole.
ar اشتكى كثير من الصيادين من سعر الديزل. | اشتكى قلة من الصيادين من سعر الديزل.
zh 许多渔民抱怨柴油价格。 | 少数渔民抱怨柴油价格。
ja 多くの漁師が軽油の価格に不満を述べた。 | 少数の漁師が軽油の価格に不満を述べた。
= Warga diimbau menutup jendela selama abu vulkanik turun.
en Residents are urged to close their windows while volcanic ash is falling. | Residents are obliged to close their windows while volcanic ash is falling.
fr Les habitants sont invités à fermer leurs fenêtres tant que tombent les cendres volcaniques. | Les habitants doivent obligatoirement fermer leurs fenêtres tant que tombent les cendres volcaniques.
ar حُث السكان على إغلاق النوافذ أثناء تساقط الرماد البركاني. | السكان ملزمون بإغلاق النوافذ أثناء تساقط الرماد البركاني.
zh 呼吁居民在火山灰降落期间关窗。 | 居民在火山灰降落期间被强制关窗。
ja 火山灰が降る間は窓を閉めるよう住民に呼びかけた。 | 火山灰が降る間、住民は窓を閉めなければならない。
= Bupati menegaskan tidak ada warga yang digusur dalam proyek itu.
en The regent stressed that no residents had been evicted for the project. | The regent stressed that residents had been evicted for the project.
fr Le régent a souligné qu'aucun habitant n'avait été expulsé pour ce projet. | Le régent a souligné que des habitants avaient été expulsés pour ce projet.
ar أكد رئيس المقاطعة أنه لم يتم إجلاء أي من السكان بسبب المشروع. | أكد رئيس المقاطعة أنه تم إجلاء السكان بسبب المشروع.
zh 县长强调，该项目没有拆迁任何居民。 | 县长强调，该项目拆迁了居民。
ja 県知事は、この事業で立ち退かされた住民はいないと強調した。 | 県知事は、この事業で立ち退かされた住民がいると強調した。
= Serikat buruh tidak menolak rencana penggabungan kedua pabrik.
en The labor union has not rejected the plan to merge the two plants. | The labor union has rejected the plan to merge the two plants.
fr Le syndicat n'a pas rejeté le projet de fusion des deux usines. | Le syndicat a rejeté le projet de fusion des deux usines.
ar لم ترفض النقابة خطة دمج المصنعين. | رفضت النقابة خطة دمج المصنعين.
zh 工会没有拒绝两家工厂的合并计划。 | 工会拒绝了两家工厂的合并计划。
ja 労組は両工場の統合計画を拒否していない。 | 労組は両工場の統合計画を拒否した。
= Perusahaan membantah tidak membayar pesangon karyawan.
en The company denied failing to pay its employees severance. | The company denied paying its employees severance.
fr L'entreprise dément ne pas avoir payé les indemnités de ses employés. | L'entreprise dément avoir payé les indemnités de ses employés.
ar نفت الشركة أنها لم تدفع مكافآت نهاية الخدمة للموظفين. | نفت الشركة أنها دفعت مكافآت نهاية الخدمة للموظفين.
zh 公司否认没有支付员工遣散费。 | 公司否认支付了员工遣散费。
ja 会社は従業員に退職金を支払わなかったことを否定した。 | 会社は従業員に退職金を支払ったことを否定した。
= Tanpa kartu anggota, penggemar tidak bisa membeli tiket.
en Without a membership card, fans cannot buy tickets. | Fans can buy tickets without a membership card.
fr Sans carte de membre, les supporters ne peuvent pas acheter de billets. | Les supporters peuvent acheter des billets sans carte de membre.
ar لا يمكن للمشجعين شراء التذاكر بدون بطاقة عضوية. | يمكن للمشجعين شراء التذاكر بدون بطاقة عضوية.
zh 没有会员卡，球迷无法购票。 | 没有会员卡，球迷也能购票。
ja 会員証がなければ、ファンはチケットを買えない。 | 会員証がなくても、ファンはチケットを買える。
= Tim penyelamat gagal menemukan dua pendaki yang hilang.
en Rescuers failed to find the two missing climbers. | Rescuers found the two missing climbers.
fr Les secouristes n'ont pas réussi à retrouver les deux alpinistes disparus. | Les secouristes ont retrouvé les deux alpinistes disparus.
ar فشل فريق الإنقاذ في العثور على المتسلقين المفقودين. | عثر فريق الإنقاذ على المتسلقين المفقودين.
zh 救援队未能找到两名失踪的登山者。 | 救援队找到了两名失踪的登山者。
ja 救助隊は行方不明の登山者2人を見つけられなかった。 | 救助隊は行方不明の登山者2人を見つけた。
= Gubernur enggan mengomentari kasus tersebut.
en The governor declined to comment on the case. | The governor commented on the case.
fr Le gouverneur a refusé de commenter l'affaire. | Le gouverneur a commenté l'affaire.
ar امتنع المحافظ عن التعليق على القضية. | علّق المحافظ على القضية.
zh 省长不愿对此案发表评论。 | 省长对此案发表了评论。
ja 知事はこの件へのコメントを控えた。 | 知事はこの件についてコメントした。
= Wali kota absen dalam rapat anggaran kemarin.
en The mayor was absent from yesterday's budget meeting. | The mayor attended yesterday's budget meeting.
fr Le maire était absent de la réunion budgétaire d'hier. | Le maire a assisté à la réunion budgétaire d'hier.
ar غاب رئيس البلدية عن اجتماع الميزانية أمس. | حضر رئيس البلدية اجتماع الميزانية أمس.
zh 市长缺席了昨天的预算会议。 | 市长出席了昨天的预算会议。
ja 市長は昨日の予算会議を欠席した。 | 市長は昨日の予算会議に出席した。
= Korban tidak pernah melaporkan ancaman itu kepada polisi, sementara keluarganya belum memberi keterangan.
en The victim never reported the threat to police, while the family has not made a statement. | The victim reported the threat to police, while the family has not made a statement.
fr La victime n'a jamais signalé cette menace à la police, et sa famille n'a pas fait de déclaration. | La victime a signalé cette menace à la police, et sa famille n'a pas fait de déclaration.
ar لم يبلغ الضحية الشرطة بالتهديد قط، فيما لم تدل عائلته بأي إفادة. | أبلغ الضحية الشرطة بالتهديد، فيما لم تدل عائلته بأي إفادة.
zh 受害者从未向警方报告过这一威胁，其家属尚未作出说明。 | 受害者曾向警方报告过这一威胁，其家属尚未作出说明。
ja 被害者はこの脅迫を警察に通報したことがなく、家族はまだ説明していない。 | 被害者はこの脅迫を警察に通報したが、家族はまだ説明していない。
= Jembatan gantung itu bisa ambruk kalau banjir datang lagi.
en The suspension bridge could collapse if another flood comes. | The suspension bridge collapsed when another flood came.
fr Le pont suspendu pourrait s'effondrer si une nouvelle crue survient. | Le pont suspendu s'est effondré après une nouvelle crue.
ar قد ينهار الجسر المعلق إذا جاء فيضان آخر. | انهار الجسر المعلق بعد فيضان آخر.
zh 如果再次发生洪水，这座吊桥可能坍塌。 | 洪水再次发生后，这座吊桥已经坍塌。
ja 再び洪水が起きれば、このつり橋は崩落する恐れがある。 | 再び洪水が起き、このつり橋は崩落した。
= Pemerintah akan mengumumkan upah minimum pekan depan.
en The government will announce the minimum wage next week. | The government has announced next week's minimum wage.
fr Le gouvernement annoncera le salaire minimum la semaine prochaine. | Le gouvernement a annoncé le salaire minimum la semaine prochaine.
ar ستعلن الحكومة الحد الأدنى للأجور الأسبوع المقبل. | أعلنت الحكومة الحد الأدنى للأجور الأسبوع المقبل.
zh 政府将于下周公布最低工资。 | 政府已公布下周的最低工资。
ja 政府は来週、最低賃金を発表する。 | 政府は来週、最低賃金を発表した。
= Warga sebaiknya menghindari kawasan pantai, kata BMKG.
en Residents should avoid the coastal area, BMKG said. | Residents have avoided the coastal area, BMKG said.
fr Les habitants devraient éviter la zone côtière, selon la BMKG. | Les habitants ont évité la zone côtière, selon la BMKG.
ar قالت هيئة الأرصاد إن على السكان تجنب المنطقة الساحلية. | قالت هيئة الأرصاد إن السكان تجنبوا المنطقة الساحلية.
zh 气象局表示，居民应避开海岸地区。 | 气象局表示，居民已避开海岸地区。
ja 気象庁は、住民は海岸を避けるべきだと述べた。 | 気象庁は、住民は海岸を避けたと述べた。
= Pengunjung wajib memakai helm di area proyek.
en Visitors must wear helmets in the project area. | Visitors may wear helmets in the project area.
fr Les visiteurs doivent porter un casque sur le chantier. | Les visiteurs peuvent porter un casque sur le chantier.
ar يجب على الزوار ارتداء الخوذ في منطقة المشروع. | يجوز للزوار ارتداء الخوذ في منطقة المشروع.
zh 参观者必须在工地佩戴安全帽。 | 参观者可以在工地佩戴安全帽。
ja 見学者は工事区域でヘルメットを着用しなければならない。 | 見学者は工事区域でヘルメットを着用してもよい。
= Pengungsi boleh pulang ke rumah mulai besok.
en Evacuees may return home from tomorrow. | Evacuees must return home from tomorrow.
fr Les évacués peuvent rentrer chez eux dès demain. | Les évacués doivent rentrer chez eux dès demain.
ar يمكن للنازحين العودة إلى منازلهم ابتداء من الغد. | يجب على النازحين العودة إلى منازلهم ابتداء من الغد.
zh 疏散者明天起可以回家。 | 疏散者明天起必须回家。
ja 避難者は明日から帰宅してよい。 | 避難者は明日から帰宅しなければならない。
= Penumpang dilarang membawa baterai besar.
en Passengers are banned from carrying large batteries. | Passengers may carry large batteries.
fr Il est interdit aux passagers de transporter de grosses batteries. | Les passagers peuvent transporter de grosses batteries.
ar يُحظر على الركاب حمل بطاريات كبيرة. | يجوز للركاب حمل بطاريات كبيرة.
zh 禁止乘客携带大型电池。 | 乘客可以携带大型电池。
ja 乗客が大型電池を持ち込むことは禁止されている。 | 乗客は大型電池を持ち込むことができる。
= Polisi mengatakan mantan direktur itu diduga menerima suap.
en Police said the former director allegedly took bribes. | Police said the former director took bribes.
fr La police a déclaré que l'ancien directeur aurait reçu des pots-de-vin. | La police a déclaré que l'ancien directeur avait reçu des pots-de-vin.
ar قالت الشرطة إن المدير السابق يشتبه في تلقيه رشاوى. | قالت الشرطة إن المدير السابق تلقى رشاوى.
zh 警方称，这名前董事涉嫌收受贿赂。 | 警方称，这名前董事收受了贿赂。
ja 警察は、元取締役が賄賂を受け取った疑いがあると述べた。 | 警察は、元取締役が賄賂を受け取ったと述べた。
= Perundingan itu nyaris gagal karena soal tarif.
en The talks nearly failed over tariffs. | The talks failed over tariffs.
fr Les négociations ont failli échouer à cause des droits de douane. | Les négociations ont échoué à cause des droits de douane.
ar كادت المفاوضات تفشل بسبب الرسوم. | فشلت المفاوضات بسبب الرسوم.
zh 谈判几乎因关税问题失败。 | 谈判因关税问题失败。
ja 交渉は関税をめぐって失敗寸前だった。 | 交渉は関税をめぐって失敗した。
= Wabah itu berpotensi menyebar ke pulau lain.
en The outbreak could spread to other islands. | The outbreak has spread to other islands.
fr L'épidémie pourrait se propager à d'autres îles. | L'épidémie s'est propagée à d'autres îles.
ar قد ينتشر الوباء إلى جزر أخرى. | انتشر الوباء إلى جزر أخرى.
zh 疫情可能蔓延到其他岛屿。 | 疫情已蔓延到其他岛屿。
ja 感染は他の島にも広がる恐れがある。 | 感染は他の島にも広がった。
= Kementerian mempertimbangkan menaikkan iuran kesehatan.
en The ministry is considering raising health premiums. | The ministry has raised health premiums.
fr Le ministère envisage d'augmenter les cotisations de santé. | Le ministère a augmenté les cotisations de santé.
ar تدرس الوزارة رفع اشتراكات التأمين الصحي. | رفعت الوزارة اشتراكات التأمين الصحي.
zh 卫生部正在考虑提高医保缴费。 | 卫生部已提高医保缴费。
ja 同省は健康保険料の引き上げを検討している。 | 同省は健康保険料を引き上げた。
= Dokter mengatakan pasien itu sudah sadar, sedangkan keluarga menyebut kondisinya masih kritis.
en The doctor said the patient was conscious, while the family said the condition was still critical. | The family said the patient was conscious, while the doctor said the condition was still critical.
fr Le médecin dit que le patient est conscient, tandis que la famille parle d'un état encore critique. | La famille dit que le patient est conscient, tandis que le médecin parle d'un état encore critique.
ar قال الطبيب إن المريض استعاد وعيه، فيما ذكرت العائلة أن حالته لا تزال حرجة. | قالت العائلة إن المريض استعاد وعيه، فيما ذكر الطبيب أن حالته لا تزال حرجة.
zh 医生说病人已恢复意识，而家属称其情况仍然危急。 | 家属说病人已恢复意识，而医生称其情况仍然危急。
ja 医師は患者の意識が戻ったと述べたが、家族は容体がなお危険だとしている。 | 家族は患者の意識が戻ったと述べたが、医師は容体がなお危険だとしている。
= Menurut nelayan, kapal itu membuang limbah di laut.
en According to fishermen, the ship dumped waste at sea. | According to police, the ship dumped waste at sea.
fr Selon des pêcheurs, le navire a déversé des déchets en mer. | Selon la police, le navire a déversé des déchets en mer.
ar بحسب الصيادين، ألقت السفينة نفايات في البحر. | بحسب الشرطة، ألقت السفينة نفايات في البحر.
zh 渔民称，该船向海里倾倒废物。 | 警方称，该船向海里倾倒废物。
ja 漁師によると、その船は海に廃棄物を捨てた。 | 警察によると、その船は海に廃棄物を捨てた。
= Pemilik toko mengaku sudah membayar pajak, tetapi petugas menyatakan tunggakannya masih besar.
en The shop owner said he had paid the tax, but officials said his arrears were still large. | Officials said he had paid the tax, but the shop owner said his arrears were still large.
fr Le propriétaire du magasin dit avoir payé l'impôt, mais les agents affirment que ses arriérés restent importants. | Les agents disent qu'il a payé l'impôt, mais le propriétaire du magasin affirme que ses arriérés restent importants.
ar قال صاحب المتجر إنه دفع الضريبة، لكن المسؤولين ذكروا أن متأخراته لا تزال كبيرة. | قال المسؤولون إنه دفع الضريبة، لكن صاحب المتجر ذكر أن متأخراته لا تزال كبيرة.
zh 店主称已缴税，但工作人员表示其欠款仍然很多。 | 工作人员称已缴税，但店主表示其欠款仍然很多。
ja 店主は税金を払ったと話したが、職員は滞納がまだ多いとしている。 | 職員は税金が払われたと話したが、店主は滞納がまだ多いとしている。
= Sebagian kecil sekolah di kabupaten itu memiliki internet.
en A small share of schools in the regency have internet. | Most schools in the regency have internet.
fr Une petite partie des écoles du département ont Internet. | La plupart des écoles du département ont Internet.
ar جزء صغير من مدارس المقاطعة لديه إنترنت. | معظم مدارس المقاطعة لديها إنترنت.
zh 该县只有少数学校有网络。 | 该县大多数学校有网络。
ja 同県ではごく一部の学校にしかインターネットがない。 | 同県では大半の学校にインターネットがある。
= Semua pasien, kecuali dua orang, sudah pulang.
en All but two patients have gone home. | Only two patients have gone home.
fr Tous les patients sauf deux sont rentrés chez eux. | Seuls deux patients sont rentrés chez eux.
ar عاد جميع المرضى إلى منازلهم باستثناء اثنين. | عاد مريضان فقط إلى منازلهم.
zh 除两人外，所有病人都已回家。 | 只有两名病人回家。
ja 2人を除く患者全員が帰宅した。 | 帰宅した患者は2人だけだ。
= Hampir separuh pedagang menutup kios.
en Almost half of the traders closed their stalls. | More than half of the traders closed their stalls.
fr Près de la moitié des commerçants ont fermé leurs stands. | Plus de la moitié des commerçants ont fermé leurs stands.
ar أغلق ما يقرب من نصف التجار أكشاكهم. | أغلق أكثر من نصف التجار أكشاكهم.
zh 近一半商贩关闭了摊位。 | 超过一半商贩关闭了摊位。
ja 商人の半数近くが店を閉めた。 | 商人の半数を超える人が店を閉めた。
= Setiap keluarga menerima paling banyak Rp2 juta.
en Each family receives at most Rp 2 million. | Each family receives at least Rp 2 million.
fr Chaque famille reçoit au plus 2 millions de roupies. | Chaque famille reçoit au moins 2 millions de roupies.
ar تحصل كل أسرة على مليوني روبية كحد أقصى. | تحصل كل أسرة على مليوني روبية على الأقل.
zh 每个家庭最多可得200万印尼盾。 | 每个家庭至少可得200万印尼盾。
ja 各世帯が受け取るのは最大200万ルピアだ。 | 各世帯が受け取るのは少なくとも200万ルピアだ。
= Sedikitnya 40 rumah rusak akibat angin kencang.
en At least 40 houses were damaged by strong winds. | Fewer than 40 houses were damaged by strong winds.
fr Au moins 40 maisons ont été endommagées par des vents violents. | Moins de 40 maisons ont été endommagées par des vents violents.
ar تضرر ما لا يقل عن 40 منزلا جراء الرياح القوية. | تضرر أقل من 40 منزلا جراء الرياح القوية.
zh 至少40间房屋因强风受损。 | 不到40间房屋因强风受损。
ja 強風で少なくとも40棟の家屋が損壊した。 | 強風で40棟未満の家屋が損壊した。
= Rata-rata 300 pasien dirawat setiap bulan di klinik itu.
en An average of 300 patients are treated at the clinic every month. | At most 300 patients are treated at the clinic every month.
fr En moyenne, 300 patients sont soignés chaque mois dans cette clinique. | Au maximum 300 patients sont soignés chaque mois dans cette clinique.
ar يعالج في العيادة 300 مريض في المتوسط كل شهر. | يعالج في العيادة 300 مريض كحد أقصى كل شهر.
zh 该诊所平均每月收治300名病人。 | 该诊所每月最多收治300名病人。
ja この診療所では毎月平均300人の患者が治療を受ける。 | この診療所では毎月最大300人の患者が治療を受ける。
= Sekitar 70 persen dari dana itu sudah dicairkan.
en About 70 percent of the funds have been disbursed. | All of the funds have been disbursed.
fr Environ 70 % des fonds ont été débloqués. | La totalité des fonds a été débloquée.
ar تم صرف نحو 70 في المئة من الأموال. | تم صرف جميع الأموال.
zh 约70%的资金已发放。 | 所有资金已发放。
ja 資金の約70％がすでに支給された。 | 資金の全額がすでに支給された。
= Ia bukan pemain baru di tim itu.
en He is not a new player in the team. | He is a new player in the team.
= Toko itu tidak dibuka sebelum diperiksa polisi.
en The shop did not open before the police had inspected it. | The shop opened before the police had inspected it.
= Harga beras akan naik pekan depan.
en Rice prices will rise next week. | Rice prices rose next week.
= Calon jemaah tidak harus melunasi biaya tahun ini.
en Would-be pilgrims do not have to settle the balance this year. | Would-be pilgrims must not settle the balance this year.
fr Les futurs pèlerins ne sont pas tenus de régler le solde cette année. | Il est interdit aux futurs pèlerins de régler le solde cette année.
zh 准朝觐者今年不必付清费用。 | 准朝觐者今年不得付清费用。
ja 巡礼希望者は今年、費用を完納しなくてもよい。 | 巡礼希望者は今年、費用を完納してはならない。
= Sampah itu bukan hanya berasal dari warga, melainkan juga dari kapal.
en The waste comes not only from residents but also from ships. | The waste comes not from residents but from ships.
= Warga sebaiknya memakai masker, saran dokter.
en Residents should wear masks, doctors suggested. | Residents are legally obliged to wear masks, doctors suggested.
= Pemerintah kota tidak lagi menerbitkan izin hotel baru.
en The city no longer issues permits for new hotels. | The city is once again issuing permits for new hotels.
= Jembatan itu dibangun tanpa menggunakan uang negara sepeser pun.
en The bridge was built without a cent of state money. | The bridge was built using state money.
= Menurut pengacaranya, terdakwa akan mengajukan banding atas vonis itu.
en The defendant will appeal the sentence, according to counsel. | The defendant has already appealed the sentence, according to counsel.
= Semua peserta lulus ujian itu.
en All participants passed the exam. | Some participants passed the exam.
fr Tous les participants ont réussi l'examen. | Quelques participants ont réussi l'examen.
ar نجح جميع المشاركين في الامتحان. | نجح بعض المشاركين في الامتحان.
zh 所有参加者都通过了考试。 | 部分参加者通过了考试。
ja 参加者全員が試験に合格した。 | 参加者の一部が試験に合格した。
= Tarif baru berlaku bagi semua kendaraan, termasuk sepeda motor.
en The new rates apply to all vehicles, including motorcycles. | The new rates apply to all vehicles except motorcycles.
fr Les nouveaux tarifs s'appliquent à tous les véhicules, y compris les motos. | Les nouveaux tarifs s'appliquent à tous les véhicules sauf les motos.
ar تسري التعرفة الجديدة على جميع المركبات بما في ذلك الدراجات النارية. | تسري التعرفة الجديدة على جميع المركبات باستثناء الدراجات النارية.
zh 新收费适用于所有车辆，包括摩托车。 | 新收费适用于所有车辆，摩托车除外。
ja 新料金はオートバイを含むすべての車両に適用される。 | 新料金はオートバイを除くすべての車両に適用される。
= Wali kota tidak melarangnya.
fr Le maire ne l'a pas interdit. | Le maire l'a interdit.
= Rumah sakit tidak diperbolehkan menolak pasien tanpa kartu.
fr Les hôpitaux n'ont pas le droit de refuser un patient sans carte. | Les hôpitaux ont le droit de refuser un patient sans carte.
= Setiap pabrik wajib mengolah limbahnya.
fr Chaque usine doit traiter ses eaux usées. | Une seule usine doit traiter ses eaux usées.
= Kementerian mengklaim telah menyelamatkan hutan bakau di teluk itu.
fr Le ministère affirme avoir sauvé la mangrove de cette baie. | Le ministère a sauvé la mangrove de cette baie pour l'État.
"""


def _rows(text: str) -> tuple[Row, ...]:
    """Reads ``= source`` lines, each followed by ``language right | wrong`` lines."""
    found: list[Row] = []
    for line in text.strip().splitlines():
        head, rest = line.split(" ", 1)
        if head == "=":
            found.append(Row(rest, {}))
        else:
            right, wrong = rest.split(" | ")
            found[-1].versions[head] = (right, wrong)
    return tuple(found)


PLANTED = _rows(_PLANTED)
