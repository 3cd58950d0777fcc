"""More sentences of our own for words that exclude each other: a free right version and a wrong one each.

Each row is an Indonesian sentence; then each language has a right and a wrong version.
"""

from __future__ import annotations

from tests.checks.exclusion_rows import read_rows

_ROWS = """
= Warga lanjut usia di Bantul bisa memeriksakan mata secara cuma-cuma di balai desa.
en Elderly residents of Bantul can have their eyes checked at no cost at the village hall. | Elderly residents of Bantul can have their eyes checked for a fee at the village hall.
fr À Bantul, les personnes âgées peuvent se faire examiner les yeux sans frais à la mairie du village. | À Bantul, les personnes âgées peuvent se faire examiner les yeux moyennant finances à la mairie du village.
ar يمكن لكبار السن في بانتول فحص عيونهم مجانًا في دار القرية. | يمكن لكبار السن في بانتول فحص عيونهم مقابل رسوم في دار القرية.
zh 班图尔的老人可在村委会无偿检查视力。 | 班图尔的老人可在村委会付费检查视力。
ja バントゥルの高齢者は村役場で無料で目の検査を受けられる。 | バントゥルの高齢者は村役場で有料で目の検査を受けられる。
= Pasar Beringharjo tetap buka selama libur panjang, kata Dinas Perdagangan.
en Beringharjo Market will keep its doors open over the long holiday, the trade office says. | Beringharjo Market will suspend trading over the long holiday, the trade office says.
fr Le marché de Beringharjo reste ouvert pendant le long week-end, selon le service du commerce. | Le marché de Beringharjo suspend ses activités pendant le long week-end, selon le service du commerce.
ar قالت دائرة التجارة إن سوق بيرينغهارجو ستظل مفتوحة خلال العطلة الطويلة. | قالت دائرة التجارة إن سوق بيرينغهارجو توقفت عن العمل خلال العطلة الطويلة.
zh 贸易局表示，长假期间贝林哈佐市场照常营业。 | 贸易局表示，长假期间贝林哈佐市场停业。
ja 商業局によると、ブリンハルジョ市場は連休中も営業を続ける。 | 商業局によると、ブリンハルジョ市場は連休中休業する。
= Polisi menyita 14 sepeda motor, termasuk tiga milik pelajar.
en Police seized 14 motorcycles, three of them belonging to students. | Police seized 14 motorcycles in addition to three belonging to students.
fr La police a saisi quatorze motos, dont trois appartenant à des élèves. | La police a saisi quatorze motos, en plus de trois appartenant à des élèves.
ar صادرت الشرطة 14 دراجة نارية، منها ثلاث لطلاب. | صادرت الشرطة 14 دراجة نارية إضافة إلى ثلاث لطلاب.
zh 警方扣押14辆摩托车，其中三辆属于学生。 | 除了学生的三辆，警方扣押14辆摩托车。
ja 警察は生徒の3台を含むオートバイ14台を押収した。 | 警察は生徒の3台に加え、オートバイ14台を押収した。
= Potongan pajak diberikan kepada semua usaha kecil, tidak termasuk rumah makan waralaba.
en The tax cut goes to all small businesses other than franchise restaurants. | The tax cut goes to all small businesses as well as franchise restaurants.
fr La réduction d'impôt est accordée à toutes les petites entreprises, hormis les restaurants franchisés. | La réduction d'impôt est accordée à toutes les petites entreprises ainsi que les restaurants franchisés.
ar يُمنح الخفض الضريبي لجميع المشاريع الصغيرة ما عدا مطاعم الامتياز. | يُمنح الخفض الضريبي لجميع المشاريع الصغيرة بما فيها مطاعم الامتياز.
zh 所有小企业都享受减税，加盟餐馆除外。 | 所有小企业都享受减税，包括加盟餐馆在内。
ja 減税はフランチャイズの飲食店を除く全ての小規模事業者が対象となる。 | 減税はフランチャイズの飲食店も含め全ての小規模事業者が対象となる。
= Setiap peserta menerima uang saku Rp500 ribu dari panitia.
en The organizers gave every participant Rp500,000 in pocket money. | The organizers gave the participants Rp500,000 in pocket money in total.
fr Les organisateurs ont versé 500.000 roupies d'argent de poche à chacun des participants. | Les organisateurs ont versé au total 500.000 roupies d'argent de poche aux participants.
ar منح المنظمون كل مشارك 500 ألف روبية مصروف جيب. | منح المنظمون المشاركين 500 ألف روبية مصروف جيب لهم جميعًا.
zh 主办方发给参赛者每人50万盾津贴。 | 主办方发给参赛者津贴总共50万盾。
ja 主催者は参加者1人につき50万ルピアの小遣いを渡した。 | 主催者は参加者に総額50万ルピアの小遣いを渡した。
= Formulir harus dikembalikan paling lambat Jumat pekan ini.
en The form has to be returned this Friday at the latest. | The form has to be returned this Friday at the earliest.
fr Le formulaire doit être rendu vendredi au plus tard. | Le formulaire doit être rendu vendredi au plus tôt.
ar يجب إعادة الاستمارة في موعد أقصاه الجمعة من هذا الأسبوع. | يجب إعادة الاستمارة ليس قبل الجمعة من هذا الأسبوع.
zh 表格最晚须在本周五交回。 | 表格最早须在本周五交回。
ja 用紙は遅くとも今週金曜日には返さなければならない。 | 用紙は早くとも今週金曜日には返さなければならない。
= Tak seorang pun penonton terluka ketika tribun itu ambruk.
en None of the spectators was hurt when the stand collapsed. | More than one spectator was hurt when the stand collapsed.
fr Aucun spectateur n'a été blessé lorsque la tribune s'est effondrée. | Plusieurs spectateurs ont été blessés lorsque la tribune s'est effondrée.
ar لم يصب أي من المتفرجين عندما انهارت المدرجات. | أصيب عدد من المتفرجين عندما انهارت المدرجات.
zh 看台倒塌时没有一名观众受伤。 | 看台倒塌时不止一名观众受伤。
ja スタンドが崩れた際、けがをした観客はいなかった。 | スタンドが崩れた際、複数の観客がけがをした。
= Bayi di bawah enam bulan tidak disarankan minum madu, kata dokter anak.
en Pediatricians advise against giving honey to babies under six months. | Pediatricians say babies under six months are advised to drink honey.
fr Les pédiatres déconseillent le miel aux bébés de moins de six mois. | Les pédiatres disent que le miel est recommandé aux bébés de moins de six mois.
ar يقول أطباء الأطفال إنه لا ينصح بإعطاء العسل للرضع دون ستة أشهر. | ينصح أطباء الأطفال بإعطاء العسل للرضع دون ستة أشهر.
zh 儿科医生说，六个月以下的婴儿不宜喝蜂蜜。 | 儿科医生建议六个月以下的婴儿喝蜂蜜。
ja 小児科医は、生後6カ月未満の乳児に蜂蜜を与えないよう呼びかけている。 | 小児科医は、生後6カ月未満の乳児に蜂蜜を与えてもよいと話す。
= Terdakwa kasus pembalakan liar itu tiba di pengadilan dengan mobil tahanan.
en The man on trial for illegal logging arrived at court in a prison van. | The man convicted of illegal logging, the culprit, arrived at court in a prison van.
fr Le prévenu de l'affaire d'abattage illégal est arrivé au tribunal en fourgon cellulaire. | Le condamné de l'affaire d'abattage illégal est arrivé au tribunal en fourgon cellulaire.
ar وصل المتهم في قضية قطع الأشجار غير القانوني إلى المحكمة في سيارة السجن. | وصل المدان في قضية قطع الأشجار غير القانوني إلى المحكمة في سيارة السجن.
zh 非法伐木案被告乘囚车抵达法院。 | 非法伐木案罪犯乘囚车抵达法院。
ja 違法伐採事件の被告が護送車で裁判所に到着した。 | 違法伐採事件の受刑者が護送車で裁判所に到着した。
= Sopir bus itu masih berstatus saksi, kata Kapolres Jember.
en The bus driver is still only a witness, the Jember police chief said. | The bus driver has been indicted, the Jember police chief said.
fr Le chauffeur du bus n'est encore que témoin, selon le chef de la police de Jember. | Le chauffeur du bus est désormais inculpé, selon le chef de la police de Jember.
ar قال قائد شرطة جيمبر إن سائق الحافلة لا يزال شاهدًا. | قال قائد شرطة جيمبر إن سائق الحافلة أدين.
zh 任抹警察局长说，巴士司机目前仍是证人。 | 任抹警察局长说，巴士司机已被起诉。
ja ジュンブル署長は、バスの運転手はまだ証人の立場だと述べた。 | ジュンブル署長は、バスの運転手は既に起訴されたと述べた。
= Hasil sementara penghitungan suara menempatkan Suryani di urutan kedua.
en Provisional vote counts put Suryani in second place. | The final results of the vote count put Suryani in second place.
fr Les résultats partiels du dépouillement placent Suryani en deuxième position. | Les résultats définitifs du dépouillement placent Suryani en deuxième position.
ar وضعت النتائج الأولية لفرز الأصوات سورياني في المرتبة الثانية. | وضعت النتائج النهائية لفرز الأصوات سورياني في المرتبة الثانية.
zh 初步计票显示苏尔亚尼排名第二。 | 最终计票显示苏尔亚尼排名第二。
ja 開票の暫定結果ではスルヤニ氏が2位につけている。 | 開票の最終結果ではスルヤニ氏が2位につけている。
= Jembatan Cisomang ditutup sementara bagi truk, ujar Jasa Marga.
en Cisomang Bridge is off limits to trucks for the time being, Jasa Marga said. | Cisomang Bridge has been permanently closed to trucks, Jasa Marga said.
fr Le pont de Cisomang est provisoirement fermé aux camions, a annoncé Jasa Marga. | Le pont de Cisomang est définitivement fermé aux camions, a annoncé Jasa Marga.
ar قالت جاسا مارغا إن جسر سيسومانغ أُغلق مؤقتًا أمام الشاحنات. | قالت جاسا مارغا إن جسر سيسومانغ أُغلق بشكل دائم أمام الشاحنات.
zh 公路公司表示，芝索芒大桥暂不对卡车开放。 | 公路公司表示，芝索芒大桥永久对卡车关闭。
ja 高速道路会社は、チソマン橋を当面トラック通行止めにすると発表した。 | 高速道路会社は、チソマン橋を永久にトラック通行止めにすると発表した。
= Asosiasi petani meminta pemerintah menghentikan impor bawang putih.
en The farmers' association has called on the government to stop garlic imports. | The farmers' association predicted that the government would stop garlic imports.
fr L'association des agriculteurs appelle le gouvernement à cesser d'importer de l'ail. | L'association des agriculteurs prédit que le gouvernement cessera d'importer de l'ail.
ar دعت رابطة المزارعين الحكومة إلى وقف استيراد الثوم. | توقعت رابطة المزارعين أن توقف الحكومة استيراد الثوم.
zh 农民协会敦促政府停止进口大蒜。 | 农民协会预测政府将停止进口大蒜。
ja 農業者団体は政府にニンニクの輸入停止を申し入れた。 | 農業者団体は政府がニンニクの輸入を停止すると予測した。
= Pemilik warung itu terancam denda Rp10 juta, kata Satpol PP.
en The food stall's owner could be fined Rp10 million, public order officers said. | The food stall's owner was fined Rp10 million, public order officers said.
fr Le patron de la gargote risque une amende de 10 millions de roupies, selon la police municipale. | Le patron de la gargote a écopé d'une amende de 10 millions de roupies, selon la police municipale.
ar قالت شرطة النظام العام إن صاحب المطعم الصغير يواجه غرامة 10 ملايين روبية. | قالت شرطة النظام العام إن صاحب المطعم الصغير حُكم عليه بغرامة 10 ملايين روبية.
zh 市容警察说，这家小吃店店主恐被罚1000万盾。 | 市容警察说，这家小吃店店主被判罚1000万盾。
ja 公安当局によると、食堂の店主は1000万ルピアの罰金を科される可能性がある。 | 公安当局によると、食堂の店主は1000万ルピアの罰金を言い渡された。
= Menteri Perdagangan tidak menutup kemungkinan harga kedelai naik lagi.
en Soybean prices may go up again, the trade minister concedes. | It is out of the question that soybean prices go up again, the trade minister says.
fr Le ministre du Commerce n'exclut pas une nouvelle hausse du prix du soja. | Une nouvelle hausse du prix du soja est hors de question, selon le ministre du Commerce.
ar لم يستبعد وزير التجارة ارتفاع أسعار الصويا مجددًا. | قال وزير التجارة إن من المستحيل أن ترتفع أسعار الصويا مجددًا.
zh 贸易部长不排除大豆价格再度上涨。 | 贸易部长说，大豆价格绝无可能再度上涨。
ja 貿易相は大豆価格が再び上がる可能性を否定しなかった。 | 貿易相は、大豆価格が再び上がる可能性はないと述べた。
= Bendungan itu belum selesai, kata Gubernur Nusa Tenggara Timur.
en The dam has yet to be finished, the governor of East Nusa Tenggara said. | The dam has just been finished, the governor of East Nusa Tenggara said.
zh 东努沙登加拉省长说，大坝仍未完工。 | 东努沙登加拉省长说，大坝刚刚完工。
ja 東ヌサトゥンガラ州知事は、ダムはまだ完成していないと述べた。 | 東ヌサトゥンガラ州知事は、ダムは完成したばかりだと述べた。
= Pawai budaya itu berlangsung tanpa insiden, kata panitia.
en The cultural parade passed off without any trouble, organizers said. | The cultural parade passed off with several incidents, organizers said.
fr Le défilé culturel s'est déroulé sans incident, selon les organisateurs. | Le défilé culturel s'est déroulé avec quelques incidents, selon les organisateurs.
ar قال المنظمون إن الموكب الثقافي مر دون حوادث. | قال المنظمون إن الموكب الثقافي مر مع بعض الحوادث.
= Upaya perdamaian di Wamena gagal setelah kedua kubu menolak bertemu.
en Peace efforts in Wamena came to nothing after both camps refused to meet. | Peace efforts in Wamena succeeded after both camps refused to meet.
fr À Wamena, la tentative de paix a échoué après que les deux camps ont refusé de se rencontrer. | À Wamena, la tentative de paix a réussi après que les deux camps ont refusé de se rencontrer.
ar فشلت جهود السلام في وامينا بعد أن رفض الطرفان اللقاء. | نجحت جهود السلام في وامينا بعد أن رفض الطرفان اللقاء.
zh 双方拒绝会面，瓦梅纳的和平努力落空。 | 双方拒绝会面，瓦梅纳的和平努力取得成功。
ja 双方が面会を拒み、ワメナでの和平の試みは実を結ばなかった。 | 双方が面会を拒み、ワメナでの和平の試みは成功した。
= Kapal itu mengangkut pupuk nonsubsidi dan tidak berlabuh di Gresik, kata syahbandar.
en The ship carried non-subsidized fertilizer and did not dock in Gresik, the harbor master said. | The ship carried non-subsidized fertilizer and docked in Gresik, the harbor master said.
fr Le navire transportait des engrais non subventionnés et n'a pas accosté à Gresik, selon la capitainerie. | Le navire transportait des engrais non subventionnés et a accosté à Gresik, selon la capitainerie.
= Panitia hanya menjual 300 tiket di loket, kata juru bicara.
en Organizers sold just 300 tickets at the box office, a spokesman said. | Organizers sold as many as 300 tickets at the box office, a spokesman said.
zh 发言人说，主办方在售票处仅售出300张票。 | 发言人说，主办方在售票处售出多达300张票。
= Kedua desa menerima bantuan masing-masing 40 ton beras.
en The two villages received 40 tons of rice each. | The two villages received a total of 40 tons of rice.
zh 两个村各获得40吨大米。 | 两个村合计40吨大米。
= Hadiah itu diberikan kepada pelatih, bukan kepada pemain.
zh 奖品发给了教练，而不是球员。 | 奖品发给了球员，而不是教练。
ja 賞品は選手ではなくコーチに贈られた。 | 賞品はコーチではなく選手に贈られた。
= Menurut kuasa hukumnya, pengusaha itu dipukuli di dalam sel.
en According to his lawyer, the businessman was beaten in his cell. | The businessman was beaten in his cell.
fr Selon son avocat, l'homme d'affaires a été battu dans sa cellule. | L'homme d'affaires a été battu dans sa cellule.
zh 律师称，这名商人在牢房里遭殴打。 | 这名商人在牢房里遭殴打。
"""

#: Language, source, right version, wrong version.
ROWS = read_rows(_ROWS)
