"""Holidays and observances by their names in the six languages: religious feasts, new years, national days.

Each value is one holiday; a name that may mean several has them joined by ``|`` (*Eid*). The first name of a value is
the one shown to an editor.
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.languages.quantity_words import table

HOLIDAYS: Mapping[str, Mapping[str, str]] = {
    "id": table(
        """
        fitr: Idulfitri; Idul Fitri; Lebaran; hari raya Idulfitri; hari raya Idul Fitri
        adha: Iduladha; Idul Adha; hari raya Iduladha; hari raya kurban; Lebaran haji
        ramadan: Ramadan; Ramadhan; bulan puasa; bulan suci Ramadan
        christmas: Natal; hari Natal; malam Natal; Nataru
        new year: Tahun Baru; Tahun Baru Masehi; malam Tahun Baru; malam pergantian tahun
        lunar new year: Imlek; Tahun Baru Imlek; hari raya Imlek
        islamic new year: Tahun Baru Islam; Tahun Baru Hijriah
        nyepi: Nyepi; hari raya Nyepi
        vesak: Waisak; hari raya Waisak
        galungan: Galungan
        easter: Paskah
        good friday: Jumat Agung; wafat Isa Almasih; wafat Yesus Kristus
        ascension: kenaikan Isa Almasih; kenaikan Yesus Kristus
        mawlid: Maulid; Maulid Nabi; Maulid Nabi Muhammad
        miraj: Isra Mikraj; Isra Miraj; Isra' Mi'raj; Isra Mi'raj
        diwali: Diwali; Deepavali
        labour day: Hari Buruh; Hari Buruh Internasional; May Day
        independence day: hari kemerdekaan; HUT RI; HUT kemerdekaan; hari ulang tahun kemerdekaan
        heroes day: Hari Pahlawan
        valentine: hari Valentine; hari kasih sayang
        holy saturday: Sabtu Suci; Sabtu Sunyi
        holy thursday: Kamis Putih
        palm sunday: Minggu Palma; Minggu Palem
        ash wednesday: Rabu Abu
        pentecost: Pentakosta
        ashura: Asyura; hari Asyura
        quran: Nuzulul Quran; Nuzulul Qur'an
        lantern: Cap Go Meh
        qingming: Ceng Beng; Cheng Beng; Qingming
        pancasila day: Hari Lahir Pancasila; Hari Kesaktian Pancasila
        youth pledge: Hari Sumpah Pemuda; Sumpah Pemuda
        mothers day: Hari Ibu
        teachers day: Hari Guru; Hari Guru Nasional
        batik day: Hari Batik; Hari Batik Nasional
        kuningan: hari raya Kuningan
        """
    ),
    "en": table(
        """
        fitr: Eid al-Fitr; Eid ul-Fitr; Eid-al-Fitr; Idul Fitri; Lebaran; Hari Raya Aidilfitri
        adha: Eid al-Adha; Eid ul-Adha; Idul Adha; Feast of Sacrifice; Festival of Sacrifice
        fitr|adha: Eid; the Eid holiday
        ramadan: Ramadan; Ramadhan; the fasting month
        christmas: Christmas; Christmas Day; Christmas Eve; Xmas
        new year: New Year; New Year's; New Year's Day; New Year's Eve
        lunar new year: Lunar New Year; Chinese New Year; Imlek; Spring Festival
        islamic new year: Islamic New Year; Hijri New Year
        nyepi: Nyepi; Day of Silence; Balinese New Year
        vesak: Vesak; Waisak; Wesak
        galungan: Galungan
        easter: Easter; Easter Sunday
        good friday: Good Friday
        ascension: Ascension Day
        mawlid: Mawlid; Maulid; Prophet's birthday; Prophet Muhammad's birthday
        miraj: Isra and Mi'raj; Isra Mi'raj; Isra Miraj
        diwali: Diwali; Deepavali
        labour day: Labor Day; Labour Day; May Day; International Workers' Day
        independence day: Independence Day
        heroes day: Heroes' Day; Heroes Day
        valentine: Valentine's Day
        holy saturday: Holy Saturday; Easter Saturday
        holy thursday: Maundy Thursday; Holy Thursday
        palm sunday: Palm Sunday
        ash wednesday: Ash Wednesday
        pentecost: Pentecost; Whitsun
        ashura: Ashura; the Day of Ashura
        quran: Nuzul al-Quran; Nuzul Quran; Nuzulul Quran
        lantern: Lantern Festival; Cap Go Meh
        qingming: Qingming; Tomb-Sweeping Day; Tomb Sweeping Day
        pancasila day: Pancasila Day
        youth pledge: Youth Pledge Day; Youth Pledge
        mothers day: Mother's Day; Mothers' Day
        teachers day: Teachers' Day; Teacher's Day; National Teachers' Day
        batik day: Batik Day; National Batik Day
        kuningan: Kuningan Day
        """
    ),
    "fr": table(
        """
        fitr: Aïd al-Fitr; Aïd el-Fitr; Aïd-el-Fitr; Idul Fitri; Lebaran
        adha: Aïd al-Adha; Aïd el-Adha; Aïd-el-Kébir; Aïd el-Kébir; Aïd al-Kabir; fête du Sacrifice
        fitr|adha: Aïd
        fitr|ramadan: fin du ramadan; fin de ramadan; fin du jeûne; fin du mois de jeûne; rupture du jeûne
        ramadan: ramadan; mois du jeûne; mois de jeûne
        christmas: Noël; veille de Noël; réveillon de Noël
        new year: Nouvel An; jour de l'An; Saint-Sylvestre; réveillon du Nouvel An
        lunar new year: Nouvel An lunaire; Nouvel An chinois; fête du Printemps
        islamic new year: Nouvel An musulman; Nouvel An islamique; Nouvel An hégirien
        nyepi: Nyepi; jour du silence; journée du silence
        vesak: Vesak; Waisak
        galungan: Galungan
        easter: Pâques; Pâque
        good friday: Vendredi saint
        ascension: Ascension
        mawlid: Mawlid; Mouloud; anniversaire du Prophète; naissance du Prophète
        miraj: Isra et Miraj; Isra et Mi'raj; Isra Miraj
        diwali: Diwali; Divali
        labour day: fête du Travail
        independence day: fête de l'indépendance; jour de l'indépendance; fête nationale
        heroes day: journée des héros
        valentine: Saint-Valentin
        holy saturday: Samedi saint
        holy thursday: Jeudi saint
        palm sunday: dimanche des Rameaux; Rameaux
        ash wednesday: mercredi des Cendres
        pentecost: Pentecôte
        ashura: Achoura
        quran: Nuzul al-Quran
        lantern: fête des Lanternes; Cap Go Meh
        qingming: Qingming; fête des Morts chinoise
        pancasila day: jour du Pancasila; journée du Pancasila
        youth pledge: Serment de la jeunesse; journée du Serment de la jeunesse
        mothers day: fête des Mères
        teachers day: journée des enseignants; fête des enseignants
        batik day: journée du batik; journée nationale du batik
        kuningan: fête de Kuningan
        """
    ),
    "ar": table(
        """
        fitr: عيد الفطر; عيد الفطر المبارك
        adha: عيد الأضحى; عيد الأضحى المبارك; عيد النحر
        fitr|adha: العيد; عطلة العيد
        ramadan: شهر رمضان; رمضان; شهر الصيام
        christmas: عيد الميلاد; عيد ميلاد المسيح; الكريسماس; عيد الميلاد المجيد
        new year: رأس السنة; رأس السنة الميلادية; ليلة رأس السنة; العام الجديد; السنة الجديدة
        lunar new year: رأس السنة القمرية; رأس السنة الصينية; السنة القمرية الجديدة; السنة الصينية الجديدة; عيد الربيع
        islamic new year: رأس السنة الهجرية; السنة الهجرية الجديدة
        nyepi: نيبي; يوم الصمت
        vesak: فيساك; عيد فيساك
        galungan: غالونغان
        easter: عيد الفصح; الفصح; عيد القيامة
        good friday: الجمعة العظيمة
        ascension: عيد الصعود
        mawlid: المولد النبوي; المولد النبوي الشريف
        miraj: الإسراء والمعراج
        diwali: ديوالي; ديبافالي
        labour day: عيد العمال; عيد العمل
        independence day: عيد الاستقلال; يوم الاستقلال
        heroes day: يوم الأبطال
        valentine: عيد الحب
        holy saturday: سبت النور; السبت المقدس
        holy thursday: خميس العهد; خميس الأسرار; الخميس المقدس
        palm sunday: أحد الشعانين; أحد السعف
        ash wednesday: أربعاء الرماد
        pentecost: عيد العنصرة
        ashura: عاشوراء; يوم عاشوراء
        quran: ليلة نزول القرآن; نزول القرآن; ذكرى نزول القرآن
        lantern: عيد الفوانيس; مهرجان الفوانيس; عيد المصابيح
        qingming: عيد تشينغمينغ; عيد كنس القبور
        pancasila day: يوم البانتشاسيلا; يوم بانتشاسيلا
        youth pledge: يوم قسم الشباب; قسم الشباب
        mothers day: عيد الأم; يوم الأم
        teachers day: يوم المعلم; عيد المعلم
        batik day: يوم الباتيك; اليوم الوطني للباتيك
        kuningan: عيد كونينغان
        """
    ),
    "zh": table(
        """
        fitr: 开斋节; 肉孜节
        adha: 宰牲节; 古尔邦节; 哈芝节
        ramadan: 斋月; 斋戒月
        christmas: 圣诞节; 圣诞; 平安夜; 圣诞夜
        new year: 元旦; 新年; 跨年夜; 新年前夜; 除夕夜
        lunar new year: 农历新年; 春节; 华人新年; 中国新年; 新春
        islamic new year: 伊斯兰新年; 伊斯兰历新年; 回历新年
        nyepi: 静居日; 安宁日; 宁静日; 寂静日; 静默日
        vesak: 卫塞节; 佛诞节; 佛诞日
        galungan: 加隆安节
        easter: 复活节
        good friday: 耶稣受难日; 圣周五
        ascension: 耶稣升天节; 耶稣升天日
        mawlid: 圣纪节; 先知诞辰; 先知穆罕默德诞辰; 圣纪
        miraj: 登霄节; 登霄夜; 夜行登霄
        diwali: 排灯节; 屠妖节
        labour day: 劳动节; 五一节
        independence day: 独立日; 国庆日; 国庆节; 独立纪念日
        heroes day: 英雄节; 英雄日
        valentine: 情人节
        holy saturday: 圣周六; 圣星期六; 耶稣受难周六
        holy thursday: 圣周四; 濯足节
        palm sunday: 棕枝主日; 圣枝主日
        ash wednesday: 圣灰星期三; 圣灰节
        pentecost: 五旬节; 圣灵降临节
        ashura: 阿舒拉节; 阿舒拉日
        quran: 古兰经降示日; 古兰经降示夜
        lantern: 元宵节; 十五暝; 元宵
        qingming: 清明节; 清明
        pancasila day: 建国五项原则日; 班查西拉日; 潘查希拉日
        youth pledge: 青年宣誓日; 青年誓言日
        mothers day: 母亲节
        teachers day: 教师节
        batik day: 蜡染日; 全国蜡染日; 巴迪日
        kuningan: 库宁安节
        """
    ),
    "ja": table(
        """
        fitr: 断食明け大祭; 断食明けの大祭; 断食明けの祭り; レバラン; イドゥル・フィトリ; イード・アル・フィトル; 断食明け祭
        adha: 犠牲祭; イドゥル・アドハ; イード・アル・アドハ
        ramadan: ラマダン; ラマダーン; 断食月
        christmas: クリスマス; クリスマスイブ; 降誕祭
        new year: 元日; 新年; 正月; 大みそか; 大晦日
        lunar new year: 春節; 旧正月; 中国正月; イムレック
        islamic new year: イスラム暦新年; ヒジュラ暦新年; イスラム新年
        nyepi: ニュピ; ニエピ
        vesak: ワイサック; ベサック; ウェーサーカ; 仏誕祭
        galungan: ガルンガン
        easter: 復活祭; イースター
        good friday: 聖金曜日
        ascension: 昇天祭; キリスト昇天祭; キリスト昇天日
        mawlid: 預言者生誕祭; 預言者ムハンマド生誕祭; ムハンマド生誕祭
        miraj: ミラージュ; 昇天の夜; 昇天祭（イスラム）
        diwali: ディワリ; ディーパバリ
        labour day: メーデー; 労働者の日
        independence day: 独立記念日
        heroes day: 英雄の日
        valentine: バレンタインデー
        holy saturday: 聖土曜日
        holy thursday: 聖木曜日; 洗足木曜日
        palm sunday: 枝の主日; 棕櫚の主日
        ash wednesday: 灰の水曜日
        pentecost: 聖霊降臨祭; ペンテコステ
        ashura: アーシューラー; アシュラの日; アーシュラー
        quran: コーラン啓示の夜; コーラン降下の日; クルアーン啓示の日
        lantern: 元宵節; チャップ・ゴー・メ; チャップゴーメ
        qingming: 清明節
        pancasila day: パンチャシラの日
        youth pledge: 青年の誓いの日
        mothers day: 母の日
        teachers day: 教師の日; 先生の日
        batik day: バティックの日
        kuningan: クニンガン祭
        """
    ),
}
