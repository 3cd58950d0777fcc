"""Own sentences for words that exclude each other, in Chinese and Japanese: one right and one wrong version each.

Each row is an Indonesian sentence; then the Chinese and the Japanese line have a right and a wrong version.
"""

from __future__ import annotations

_ROWS = """
= Setiap kecamatan di Kabupaten Sragen akan mendapat satu ambulans baru tahun ini, kata Bupati Yuni.
zh 斯拉根县长尤妮说，今年全县各区都将分到一辆新救护车。 | 斯拉根县长尤妮说，今年部分区将分到一辆新救护车。
ja スラゲン県のユニ知事は、今年、県内の全郡に新しい救急車を1台ずつ配備すると述べた。 | スラゲン県のユニ知事は、今年、県内の一部の郡に新しい救急車を1台配備すると述べた。
= Tidak semua pedagang Pasar Klewer setuju dipindahkan ke lokasi sementara.
zh 克莱威尔市场的商贩并非人人同意迁往临时场地。 | 克莱威尔市场的商贩没有一人同意迁往临时场地。
ja クレウェル市場の商人が皆、仮店舗への移転に賛成しているわけではない。 | クレウェル市場の商人は誰一人として仮店舗への移転に賛成していない。
= Hanya warga ber-KTP Denpasar yang dapat mendaftar program ini.
zh 该项目只接受持登巴萨身份证的居民报名。 | 该项目也接受持登巴萨身份证的居民报名。
ja このプログラムに申し込めるのはデンパサールの身分証を持つ住民に限られる。 | このプログラムにはデンパサールの身分証を持つ住民らも申し込める。
= Laporan itu harus diserahkan paling lambat tiga hari setelah pemilu.
zh 该报告最晚须在选举后三天内提交。 | 该报告须在选举三天之后提交。
ja 報告書は選挙後3日以内に提出しなければならない。 | 報告書は選挙から3日以降に提出しなければならない。
= Sebagian besar pengungsi Gunung Semeru sudah kembali ke rumah, ujar BNPB.
zh 国家抗灾署说，塞梅鲁火山的灾民大都已经返家。 | 国家抗灾署说，塞梅鲁火山的灾民有小部分已经返家。
ja 国家防災庁によると、スメル山の避難者の多くはすでに自宅に戻った。 | 国家防災庁によると、スメル山の避難者の一部はすでに自宅に戻った。
= Rumah sakit itu merupakan satu-satunya fasilitas kesehatan di Pulau Enggano.
zh 恩加诺岛上只有这一家医疗机构。 | 这家医院是恩加诺岛上的又一家医疗机构。
ja この病院はエンガノ島で唯一の医療施設だ。 | この病院はエンガノ島にある医療施設の一つだ。
= Semua sekolah di Palu kembali dibuka Senin depan, kecuali tiga SD yang rusak berat.
zh 除三所严重受损的小学外，帕卢所有学校下周一复课。 | 包括三所严重受损的小学在内，帕卢所有学校下周一复课。
ja 大きく壊れた小学校3校を除き、パルの学校は来週月曜日に一斉に再開する。 | 大きく壊れた小学校3校を含め、パルの学校は来週月曜日に一斉に再開する。
= Kecelakaan itu menewaskan sembilan orang, termasuk sopir bus.
zh 事故造成九人死亡，巴士司机也在其中。 | 事故造成九人死亡，不包括巴士司机。
ja この事故でバスの運転手を含む9人が死亡した。 | この事故でバスの運転手を除く9人が死亡した。
= Peserta harus berusia minimal 18 tahun pada hari pendaftaran.
zh 参加者报名当天须年满18岁。 | 参加者报名当天须不满18岁。
ja 参加者は申し込みの日に18歳以上でなければならない。 | 参加者は申し込みの日に18歳以下でなければならない。
= Setiap penumpang boleh membawa bagasi maksimal 20 kilogram.
zh 每名乘客可携带的行李以20公斤为限。 | 每名乘客须携带至少20公斤的行李。
ja 乗客1人が持ち込める荷物は20キロまでだ。 | 乗客1人が持ち込める荷物は20キロ以上だ。
= Hampir separuh lahan gambut di kabupaten itu terbakar.
zh 该县将近一半的泥炭地被烧毁。 | 该县超过一半的泥炭地被烧毁。
ja 同県の泥炭地のほぼ半分が焼けた。 | 同県の泥炭地の半分以上が焼けた。
= Dua terdakwa masing-masing divonis lima tahun penjara oleh hakim.
zh 法官判处两名被告各五年监禁。 | 法官判处两名被告共五年监禁。
ja 裁判官は2人の被告にそれぞれ禁錮5年を言い渡した。 | 裁判官は2人の被告に合わせて禁錮5年を言い渡した。
= Harga beras mungkin naik lagi menjelang Lebaran, kata Bulog.
zh 国家粮食局说，开斋节前米价或再度上涨。 | 国家粮食局说，开斋节前米价必将再度上涨。
ja 食糧調達庁は、レバラン前にコメの価格が再び上がることもあり得るとしている。 | 食糧調達庁は、レバラン前にコメの価格が再び上がるのは確実だとしている。
= Pria itu diduga membunuh istrinya karena cemburu, kata polisi.
zh 警方说，该男子涉嫌因嫉妒杀害妻子。 | 警方说，该男子因嫉妒杀害了妻子。
ja 警察によると、男は嫉妬から妻を殺害したとみられる。 | 警察によると、男は嫉妬から妻を殺害した。
= Komisi II mengusulkan pemilu digelar pada Februari 2029.
zh 第二委员会提议2029年2月举行大选。 | 第二委员会敲定2029年2月举行大选。
ja 国会第2委員会は2029年2月の選挙実施を提案した。 | 国会第2委員会は2029年2月の選挙実施を決めた。
= Petani berharap pemerintah menurunkan harga pupuk bersubsidi.
zh 农民盼政府下调补贴化肥价格。 | 农民宣布政府下调补贴化肥价格。
ja 農家は政府が補助金付き肥料の値下げに踏み切ることを望んでいる。 | 農家は政府が補助金付き肥料を値下げすると発表した。
= Menurut keluarga, korban sempat mengeluh sakit dada sebelum pingsan.
zh 家属说，死者昏倒前曾诉说胸痛。 | 医生证实，死者昏倒前曾诉说胸痛。
ja 家族の話では、被害者は気を失う前に胸の痛みを訴えていた。 | 警察によると、被害者は気を失う前に胸の痛みを訴えていた。
= BPOM menyatakan obat batuk itu aman dikonsumsi anak-anak.
zh 药监局说，儿童可以放心服用这款止咳药。 | 药监局说，这款止咳药对儿童不安全。
ja 食品医薬品監督庁は、このせき止め薬は子どもが飲んでも安全だとしている。 | 食品医薬品監督庁は、このせき止め薬は子どもが飲むと危険だとしている。
= Hakim menolak gugatan warga Kendeng terhadap pabrik semen.
zh 法官没有支持肯登居民对水泥厂的起诉。 | 法官支持了肯登居民对水泥厂的起诉。
ja 裁判官はセメント工場に対するクンデン住民の訴えを退けた。 | 裁判官はセメント工場に対するクンデン住民の訴えを認めた。
= Menteri itu membantah menerima suap dari pengusaha tambang.
zh 这位部长说自己没有收过矿商的贿赂。 | 这位部长承认收过矿商的贿赂。
ja 同相は鉱山業者から賄賂を受け取ったことはないと述べた。 | 同相は鉱山業者から賄賂を受け取ったことを認めた。
= Polisi belum menetapkan tersangka dalam kasus kebakaran gudang itu.
zh 仓库火灾一案，警方至今未认定嫌疑人。 | 仓库火灾一案，警方已认定嫌疑人。
ja 倉庫火災について警察はまだ容疑者を特定していない。 | 倉庫火災について警察はすでに容疑者を特定した。
= Timnas gagal lolos ke babak final setelah kalah dari Vietnam.
zh 国家队输给越南，无缘决赛。 | 国家队输给越南，晋级决赛。
ja 代表チームはベトナムに敗れ、決勝進出はならなかった。 | 代表チームはベトナムに敗れ、決勝に進んだ。
= Pemerintah berencana membangun bandara di Kediri tahun depan.
zh 政府打算明年在谏义里修建机场。 | 政府已在谏义里建成机场。
ja 政府は来年、クディリに空港を建設する方針だ。 | 政府はクディリに空港を建設した。
= Semua pengendara wajib memakai helm standar nasional.
zh 骑手一律要戴符合国家标准的头盔。 | 骑手可自行选择是否戴符合国家标准的头盔。
ja 運転者は全員、国家規格のヘルメットをかぶらなければならない。 | 運転者は国家規格のヘルメットをかぶることが望ましい。
= Pengunjung boleh membawa makanan sendiri ke dalam stadion.
zh 观众可以自带食物进场。 | 观众不得自带食物进场。
ja 観客は自分の食べ物をスタジアムに持ち込んでもよい。 | 観客は自分の食べ物をスタジアムに持ち込んではならない。
= Pemberontak mengklaim menguasai ibu kota provinsi itu.
zh 叛军自称已控制该省首府。 | 叛军已控制该省首府。
ja 反政府勢力は州都を制圧したと主張している。 | 反政府勢力は州都を制圧した。
= Lebih dari 300 rumah hanyut diterjang banjir bandang.
zh 山洪冲走300多栋房屋。 | 山洪冲走不到300栋房屋。
ja 鉄砲水で300棟を超える家屋が流された。 | 鉄砲水で流された家屋は300棟に満たない。
= Baru 15 persen warga desa itu menerima bantuan beras.
zh 该村目前仅有15%的居民领到大米援助。 | 该村已有多达15%的居民领到大米援助。
ja コメの支援を受け取った村民はまだ15％だけだ。 | コメの支援を受け取った村民はすでに15％以上に上る。
= Beberapa anggota DPRD walk out dari rapat paripurna.
zh 几名地方议员退出全体会议。 | 全体地方议员退出全体会议。
ja 地方議員数人が本会議から退席した。 | 地方議員全員が本会議から退席した。
= Semua awak kapal berhasil diselamatkan nelayan.
zh 船员全都被渔民救起。 | 部分船员被渔民救起。
ja 乗組員は1人残らず漁師に救助された。 | 乗組員の一部は漁師に救助された。
= Jika hujan tidak turun hingga Jumat, sawah itu akan gagal panen.
zh 要是周五前还不下雨，这片稻田就会绝收。 | 因为周五前没有下雨，这片稻田绝收了。
ja 金曜日までに雨が降らなければ、この田んぼは収穫できなくなる。 | 金曜日まで雨が降らなかったため、この田んぼは収穫できなくなった。
= Truk dilarang melintas di jembatan itu mulai pekan depan.
zh 下周起，卡车不许在该桥通行。 | 下周起，卡车可以在该桥通行。
ja 来週からトラックはこの橋を通れなくなる。 | 来週からトラックはこの橋を通れるようになる。
= Sedikitnya dua pertiga anggota parlemen harus hadir.
zh 议员出席人数不得少于三分之二。 | 议员出席人数不得超过三分之二。
ja 少なくとも国会議員の3分の2が出席する必要がある。 | 出席できる国会議員は最大で3分の2だ。
= Aktor senior itu dikabarkan dirawat di Singapura.
zh 据传这位资深演员正在新加坡住院。 | 这位资深演员正在新加坡住院。
ja ベテラン俳優はシンガポールで入院していると報じられている。 | ベテラン俳優はシンガポールで入院している。
= Jepang mempertimbangkan mengirim kapal penyelamat ke Laut Banda.
zh 日本考虑向班达海派遣救援船。 | 日本决定向班达海派遣救援船。
ja 日本はバンダ海への救助船の派遣を検討している。 | 日本はバンダ海への救助船の派遣を決めた。
= Mulai Januari, warga Kota Tegal tidak lagi dikenai biaya saat mengurus akta kelahiran di kantor kecamatan.
zh 从1月起，直葛市居民到区公所办理出生证明不用再交费。 | 从1月起，直葛市居民到区公所办理出生证明须交费。
ja テガル市では1月から、郡役場での出生証明書の手続きが無料になる。 | テガル市では1月から、郡役場での出生証明書の手続きに手数料がかかるようになる。
= Warga mengatakan sungai itu belum pernah meluap sejak bendungan dibangun pada 1987.
zh 居民说，自1987年大坝建成以来，这条河从没泛滥过。 | 居民说，自1987年大坝建成以来，这条河曾多次泛滥。
ja 1987年にダムができてから川があふれたことは一度もないと住民は話す。 | 1987年にダムができてから川は何度もあふれたと住民は話す。
= Kapal ikan itu beroperasi tanpa izin di perairan Natuna, kata Bakamla.
zh 海上安全局表示，这艘渔船在纳土纳海域无证作业。 | 海上安全局表示，这艘渔船在纳土纳海域持证作业。
ja 海上保安機構によると、この漁船はナトゥナ海域で無許可で操業していた。 | 海上保安機構によると、この漁船は許可を得てナトゥナ海域で操業していた。
= Pemilik warung enggan menurunkan harga meski pasokan telur sudah normal.
zh 鸡蛋供应虽已恢复正常，小吃店老板仍不愿降价。 | 鸡蛋供应已恢复正常，小吃店老板愿意降价。
ja 卵の供給は元に戻ったが、店主たちは値下げに応じようとしない。 | 卵の供給が元に戻り、店主たちは値下げに応じている。
= Menurut kepala proyek, jembatan itu mustahil selesai sebelum akhir tahun.
zh 项目负责人认为，大桥不可能在年底前完工。 | 项目负责人认为，大桥能够在年底前完工。
ja 事業責任者は、橋の年内完成はあり得ないとしている。 | 事業責任者は、橋の年内完成は可能だとしている。
= Keluarga korban tidak keberatan jenazah diautopsi di RS Polri.
zh 遇难者家属同意在警察医院进行尸检。 | 遇难者家属反对在警察医院进行尸检。
ja 遺族は警察病院での司法解剖に同意した。 | 遺族は警察病院での司法解剖を拒んだ。
= Konser grup asal Korea itu batal digelar di Surabaya karena masalah visa.
zh 因签证问题，这个韩国组合未能在泗水举办演唱会。 | 尽管有签证问题，这个韩国组合还是在泗水举办了演唱会。
ja ビザの問題で、韓国のグループのスラバヤ公演は取りやめになった。 | ビザの問題はあったが、韓国のグループはスラバヤで公演を行った。
= Pengelola taman nasional melarang pendaki membawa botol plastik sekali pakai.
zh 国家公园管理方不让登山者携带一次性塑料瓶。 | 国家公园管理方允许登山者携带一次性塑料瓶。
ja 国立公園は、登山者が使い捨てのペットボトルを持ち込むことを認めていない。 | 国立公園は、登山者が使い捨てのペットボトルを持ち込むことを認めている。
= Ombudsman menyimpulkan rumah sakit tidak melanggar prosedur.
zh 监察署得出结论，医院并未违反程序。 | 监察署得出结论，医院违反了程序。
ja オンブズマンは、病院に手続き違反はなかったと結論づけた。 | オンブズマンは、病院が手続きに違反したと結論づけた。
= Kebakaran pasar itu bukan disebabkan korsleting, kata pemadam.
zh 消防部门说，市场火灾的起因不在于短路。 | 消防部门说，市场火灾由短路引起。
ja 消防によると、市場の火災の原因は漏電ではない。 | 消防によると、市場の火災は漏電によるものだ。
= Juru bicara istana membantah kabar perombakan kabinet pekan ini.
zh 总统府发言人称本周改组内阁的消息不属实。 | 总统府发言人证实本周将改组内阁。
ja 大統領府報道官は、今週の内閣改造をめぐる報道は事実ではないと述べた。 | 大統領府報道官は、今週の内閣改造を認めた。
= Tim medis berhasil menyelamatkan kedua bayi kembar itu.
zh 医疗队把这对双胞胎婴儿都救了过来。 | 医疗队没能救活这对双胞胎婴儿。
ja 医療チームは双子の赤ちゃんを2人とも救った。 | 医療チームは双子の赤ちゃんを救うことができなかった。
= Sekolah itu mengizinkan siswa membawa telepon genggam ke kelas.
zh 这所学校准许学生带手机进教室。 | 这所学校不准学生带手机进教室。
ja この学校は生徒が教室に携帯電話を持ち込むことを認めている。 | この学校は生徒が教室に携帯電話を持ち込むことを認めていない。
= Tidak ada korban jiwa dalam kebakaran pabrik sepatu di Tangerang itu.
zh 丹格朗这家鞋厂的火灾没有造成人员死亡。 | 丹格朗这家鞋厂的火灾造成人员死亡。
ja タンゲランの靴工場の火災で死者は出ていない。 | タンゲランの靴工場の火災で死者が出た。
= Vaksin tahap pertama hanya diberikan kepada tenaga kesehatan, ujar Kepala Dinkes Jember.
zh 任抹县卫生局局长说，首批疫苗只给医务人员接种。 | 任抹县卫生局局长说，首批疫苗主要给医务人员接种。
ja ジュンブル県の保健局長によると、第1陣のワクチンを受けられるのは医療従事者だけだ。 | ジュンブル県の保健局長によると、第1陣のワクチンは主に医療従事者が受ける。
= Baru dua dari sebelas korban yang berhasil diidentifikasi tim forensik.
zh 十一名遇难者中，法医目前只确认了两人的身份。 | 十一名遇难者中，法医已确认多达两人以上的身份。
ja 法医チームが身元を確認できたのは、犠牲者11人のうちまだ2人にとどまる。 | 法医チームは、犠牲者11人のうち2人を除く全員の身元を確認した。
= Kedua mesin pesawat itu mati sebelum jatuh di Laut Jawa.
zh 飞机坠入爪哇海之前，两台发动机都已停转。 | 飞机坠入爪哇海之前，其中一台发动机已停转。
ja ジャワ海に墜落する前、飛行機のエンジンは2基とも止まっていた。 | ジャワ海に墜落する前、飛行機のエンジンは片方だけ止まっていた。
= Salah satu dari tiga tersangka melarikan diri saat akan ditangkap.
zh 三名嫌疑人中有一人在即将被捕时逃走。 | 三名嫌疑人在即将被捕时全部逃走。
ja 容疑者3人のうち1人が逮捕直前に逃げた。 | 容疑者3人は全員が逮捕直前に逃げた。
= Lebih dari separuh responden mengaku belum pernah ke dokter gigi.
zh 过半数受访者称从未看过牙医。 | 不到半数受访者称从未看过牙医。
ja 回答者の半数以上が、歯科にかかったことがないと答えた。 | 回答者の半数弱が、歯科にかかったことがないと答えた。
= Waktu tempuh kereta itu kurang dari dua jam.
zh 乘坐这趟列车用不了两个小时。 | 乘坐这趟列车要两个多小时。
ja この列車の所要時間は2時間足らずだ。 | この列車の所要時間は2時間余りだ。
= Tiap keluarga bisa membeli paling banyak dua tabung gas bersubsidi per bulan.
zh 每户每月限购两罐补贴液化气。 | 每户每月至少须买两罐补贴液化气。
ja 補助金付きのガスボンベは1世帯につき月2本までしか買えない。 | 補助金付きのガスボンベは1世帯につき月2本以上買える。
= Rata-rata harga rumah di kota itu Rp900 juta.
zh 该市房价平均为9亿印尼盾。 | 该市房价最低为9亿印尼盾。
ja 同市の住宅価格は平均9億ルピアだ。 | 同市の住宅価格は最低9億ルピアだ。
= Mayoritas anggota koalisi mendukung pencalonan mantan menteri itu.
zh 执政联盟多数成员支持这位前部长参选。 | 执政联盟全体成员支持这位前部长参选。
ja 連立与党の議員の過半数が元閣僚の擁立を支持している。 | 連立与党の議員全員が元閣僚の擁立を支持している。
= Sebagian jemaah haji asal Riau pulang lebih awal karena sakit.
zh 廖内省部分朝觐者因病提早回国。 | 廖内省大多数朝觐者因病提早回国。
ja リアウ州の巡礼者の一部は病気のため予定より早く帰国した。 | リアウ州の巡礼者のほとんどは病気のため予定より早く帰国した。
= Banyak pengusaha batik gulung tikar akibat kain impor murah.
zh 廉价进口布料致使不少蜡染企业倒闭。 | 廉价进口布料致使个别蜡染企业倒闭。
ja 安い輸入生地のために、多くのバティック業者が廃業した。 | 安い輸入生地のために、ごく一部のバティック業者が廃業した。
= Selain Bandung, dua kota lain juga mendapat dana itu.
zh 除万隆外，还有两座城市获得这笔资金。 | 除万隆外，没有其他城市获得这笔资金。
ja バンドンのほか、2つの都市にも資金が配られる。 | バンドン以外の都市には資金は配られない。
= Tak seorang pun penumpang terluka ketika bus itu terguling.
zh 大巴翻车时乘客无一受伤。 | 大巴翻车时多名乘客受伤。
ja バスが横転したが、けがをした乗客はいなかった。 | バスが横転し、数人の乗客がけがをした。
= Stok obat di puskesmas itu selalu tersedia, klaim kepala dinas.
zh 局长声称，该社区卫生中心的药品一直有货。 | 局长声称，该社区卫生中心的药品有时有货。
ja 局長は、同保健所の薬は常に在庫があると主張する。 | 局長は、同保健所の薬は在庫がある時もあると主張する。
= Setengah dari dana hibah itu sudah cair, kata bendahara.
zh 财务主管说，这笔赠款已到账一半。 | 财务主管说，这笔赠款已到账大半。
ja 会計責任者によると、助成金の半分はすでに支払われた。 | 会計責任者によると、助成金の大半はすでに支払われた。
= Uang ganti rugi dibayarkan selambat-lambatnya 30 hari setelah putusan.
zh 赔偿款最晚要在判决后30天内付清。 | 赔偿款在判决30天以后支付。
ja 賠償金は判決から遅くとも30日以内に支払われる。 | 賠償金は判決の30日後以降に支払われる。
= Harga minyak goreng kemungkinan turun setelah pasokan sawit pulih.
zh 棕榈供应恢复后，食用油价格有可能回落。 | 棕榈供应恢复后，食用油价格必定回落。
ja パーム油の供給が回復すれば、食用油は値下がりする可能性がある。 | パーム油の供給が回復し、食用油は必ず値下がりする。
= Puncak arus balik diperkirakan terjadi pada Minggu malam, kata Jasa Marga.
zh 高速公路公司预计返程高峰出现在周日晚间。 | 高速公路公司说，返程高峰出现在周日晚间。
ja 高速道路会社は、Uターンラッシュのピークは日曜の夜とみている。 | 高速道路会社によると、Uターンラッシュは日曜の夜にピークを迎えた。
= Benteng itu konon dibangun dalam satu malam.
zh 相传这座堡垒是一夜之间建成的。 | 这座堡垒是一夜之间建成的。
ja この砦は一夜で築かれたと言い伝えられている。 | この砦は一夜で築かれた。
= Warga sebaiknya merebus air sebelum diminum, kata ahli gizi.
zh 营养专家说，居民最好把水烧开再喝。 | 营养专家说，居民必须把水烧开再喝。
ja 栄養の専門家は、水は煮沸してから飲む方がよいと話す。 | 栄養の専門家は、水は必ず煮沸して飲まなければならないと話す。
= Pemudik tidak perlu menunjukkan hasil tes, kata Menteri Perhubungan.
zh 交通部长说，返乡者无须出示检测结果。 | 交通部长说，返乡者须出示检测结果。
ja 運輸相は、帰省客が検査結果を示す必要はないと述べた。 | 運輸相は、帰省客は検査結果を示さなければならないと述べた。
= Perusahaan harus membayar pesangon sebelum pabrik ditutup, tegas bupati.
zh 县长强调，公司关厂前得先付清遣散费。 | 县长强调，公司关厂前可以付遣散费。
ja 県知事は、工場を閉じる前に会社が退職金を支払わなければならないと強調した。 | 県知事は、工場を閉じる前に会社が退職金を支払うことが望ましいと強調した。
= Oposisi menuduh pemerintah memanipulasi data kemiskinan.
zh 反对党指责政府操纵贫困数据。 | 反对党证实政府操纵贫困数据。
ja 野党は、政府が貧困データを操作したと非難している。 | 野党は、政府が貧困データを操作したことを確認した。
= Pengacara terdakwa mengatakan kliennya tidak berada di lokasi saat kejadian.
zh 被告律师说，案发时当事人不在现场。 | 检察官说，案发时被告不在现场。
ja 被告の弁護士は、事件当時、依頼人は現場にいなかったと述べた。 | 検察官は、事件当時、被告は現場にいなかったと述べた。
= Pejabat yang enggan disebut namanya itu mengatakan pabrik akan dijual bulan depan.
zh 一名不愿具名的官员说，工厂下个月将被出售。 | 一名官员说，工厂下个月将被出售。
ja 匿名を条件に取材に応じた当局者は、工場は来月売却されると語った。 | 当局者は記者会見で、工場は来月売却されると語った。
= Sopir truk mengancam memblokir tol jika tarif tidak diturunkan.
zh 卡车司机扬言，若不降低通行费就封堵高速公路。 | 卡车司机决定封堵高速公路，要求降低通行费。
ja トラック運転手らは、料金が下がらなければ高速道路を封鎖すると警告している。 | トラック運転手らは、料金の引き下げを求めて高速道路の封鎖に踏み切った。
= Gubernur diminta segera mencabut izin tambang itu, tetapi belum menanggapi.
zh 外界要求省长立即吊销该矿的许可证，省长尚未回应。 | 省长已吊销该矿的许可证，但尚未回应。
ja 知事は鉱山の許可を直ちに取り消すよう求められているが、まだ応じていない。 | 知事は鉱山の許可を取り消したが、まだ応じていない。
= Beredar isu pemilik klub itu akan menjual sahamnya kepada investor Qatar.
zh 有传言称，该俱乐部老板要把股份卖给卡塔尔投资者。 | 该俱乐部老板已决定把股份卖给卡塔尔投资者。
ja クラブのオーナーがカタールの投資家に株を売るとのうわさが流れている。 | クラブのオーナーはカタールの投資家に株を売ることを決めた。
= Presiden dijadwalkan meresmikan bendungan itu pada Jumat.
zh 按日程，总统将于周五为大坝揭幕。 | 总统已于周五为大坝揭幕。
ja 大統領は金曜日にダムの完成式典に出席する予定だ。 | 大統領は金曜日にダムの完成式典に出席した。
= Jika tidak dirawat, candi itu akan runtuh dalam sepuluh tahun, kata arkeolog.
zh 考古学家说，若不加维护，这座陵庙十年内就会坍塌。 | 考古学家说，由于没有维护，这座陵庙在十年内坍塌了。
ja 考古学者は、手入れをしなければ寺院は10年以内に崩れると話す。 | 考古学者は、手入れをしなかったため寺院は10年で崩れたと話す。
= Tidak satu pun sekolah di Kecamatan Sirimau yang rusak akibat gempa itu, ujar Kepala Dinas Pendidikan Ambon.
zh 安汶教育局长说，西里茂区没有一所学校在地震中受损。 | 安汶教育局长说，西里茂区只有一所学校在地震中受损。
ja アンボンの教育局長によると、シリマウ郡で地震の被害を受けた学校は1校もない。 | アンボンの教育局長によると、シリマウ郡では一部の学校が地震の被害を受けた。
= Panitia melarang peserta lomba lari membawa tongkat swafoto ke lintasan.
zh 组委会不允许参赛者带自拍杆上赛道。 | 组委会允许参赛者带自拍杆上赛道。
ja 主催者は、参加者が自撮り棒をコースに持ち込むことを禁じた。 | 主催者は、参加者が自撮り棒をコースに持ち込むことを認めた。
= Direktur rumah sakit itu menepis tudingan bahwa perawatnya memukul pasien.
zh 院长否认护士殴打病人的指控。 | 院长承认护士殴打病人的指控。
ja 院長は、看護師が患者を殴ったとの指摘を否定した。 | 院長は、看護師が患者を殴ったとの指摘を認めた。
= Sekitar separuh dari 120 kios di Pasar Ciroyom ludes terbakar, menurut pemadam.
zh 消防部门说，芝罗约姆市场120个摊位约半数被烧光。 | 消防部门说，芝罗约姆市场120个摊位大半被烧光。
ja 消防によると、チロヨム市場の店120軒の約半数が焼けた。 | 消防によると、チロヨム市場の店120軒の大半が焼けた。
= Hanya dua dari lima calon wali kota yang melaporkan dana kampanye tepat waktu.
zh 五名市长候选人中，只有两人按时申报竞选资金。 | 五名市长候选人中，除两人外都按时申报了竞选资金。
ja 市長候補5人のうち、選挙資金を期限内に報告したのは2人だけだった。 | 市長候補5人のうち、2人を除く全員が選挙資金を期限内に報告した。
= Sedikitnya 40 ekor kerbau mati mendadak di Sumba Timur dalam sepekan.
zh 一周之内，东松巴至少40头水牛突然死亡。 | 一周之内，东松巴不到40头水牛突然死亡。
ja 東スンバでは1週間に少なくとも水牛40頭が急死した。 | 東スンバでは1週間に急死した水牛は40頭に満たない。
= Menurut sopir, rem truk itu blong sebelum menabrak tiga rumah.
zh 据司机说，卡车撞上三栋房屋前刹车失灵。 | 据警方说，卡车撞上三栋房屋前刹车失灵。
ja 運転手によると、トラックは家3軒に突っ込む前にブレーキが利かなくなった。 | 警察によると、トラックは家3軒に突っ込む前にブレーキが利かなくなった。
= Pemilik toko itu diduga menimbun minyak goreng di gudangnya, kata polisi.
zh 警方说，店主涉嫌在仓库囤积食用油。 | 警方说，店主在仓库囤积了食用油。
ja 警察によると、店主は食用油を倉庫にため込んでいた疑いがある。 | 警察によると、店主は食用油を倉庫にため込んでいた。
= Bank sentral mempertimbangkan penerbitan uang pecahan baru Rp200 ribu.
zh 央行正考虑发行20万面值的新钞。 | 央行已决定发行20万面值的新钞。
ja 中央銀行は20万ルピアの新紙幣の発行を検討している。 | 中央銀行は20万ルピアの新紙幣の発行を決定した。
= Wisatawan disarankan tidak berenang di Pantai Menganti selama gelombang tinggi.
zh 大浪期间，建议游客不要在门甘蒂海滩游泳。 | 大浪期间，禁止游客在门甘蒂海滩游泳。
ja 高波の間、観光客はムンガンティ海岸で泳がないよう勧められている。 | 高波の間、観光客がムンガンティ海岸で泳ぐことは禁止されている。
= Semua fraksi, kecuali PKS, menyetujui rancangan peraturan daerah itu.
zh 除公正福利党外，各党团都同意该地方法规草案。 | 包括公正福利党在内，各党团都同意该地方法规草案。
ja 福祉正義党を除く全会派が条例案に賛成した。 | 福祉正義党を含む全会派が条例案に賛成した。
= Rata-rata warga membuang 0,7 kilogram sampah per hari, menurut DLH.
zh 环境局数据显示，居民平均每天丢弃0.7公斤垃圾。 | 环境局数据显示，居民每天最多丢弃0.7公斤垃圾。
ja 環境局によると、住民が出すごみは1日平均0.7キロだ。 | 環境局によると、住民が出すごみは1日最大0.7キロだ。
= Jika terbukti bersalah, hakim itu akan dipecat, kata Komisi Yudisial.
zh 司法委员会说，该法官如查实有罪将被撤职。 | 司法委员会说，该法官因有罪已被撤职。
ja 司法委員会によると、この判事は有罪と認められれば罷免される。 | 司法委員会によると、この判事は有罪と認められたため罷免された。
= Sungai itu jarang meluap, kata warga yang tinggal di sana sejak 1970.
zh 1970年起就住在那里的居民说，这条河很少泛滥。 | 1970年起就住在那里的居民说，这条河经常泛滥。
ja 1970年から住む住民によると、この川があふれることはめったにない。 | 1970年から住む住民によると、この川は頻繁にあふれる。
= Klub itu batal merekrut kiper asal Brasil karena masalah dokumen.
zh 由于文件问题，俱乐部没有签下巴西门将。 | 尽管有文件问题，俱乐部还是签下了巴西门将。
ja 書類の問題で、クラブはブラジル人GKの獲得を断念した。 | 書類の問題があったが、クラブはブラジル人GKを獲得した。
"""


def _rows() -> list[tuple[str, str, str, str]]:
    found: list[tuple[str, str, str, str]] = []
    source = ""
    for line in _ROWS.strip().splitlines():
        code, text = line.split(" ", 1)
        if code == "=":
            source = text
        else:
            right, wrong = text.split(" | ")
            found.append((code, source, right, wrong))
    return found


#: Language, source, right and wrong translation.
ROWS = _rows()
