"""Frequent words of languages that are easily taken for Indonesian, English or French, and are none of them.

Each list holds words that its neighbour among the checker's languages does not use, or hardly ever. Malay shares most
of its words with Indonesian: its words are weighed against those that Indonesian has in their place.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Name of a language -> words of its own.
NEIGHBOURS: dict[str, frozenset[str]] = {
    "Javanese": _words(
        """
        ing lan iku kang sing ora wis karo marang saka dadi uga iki amarga kanggo nanging dening ana mung yaiku kuwi
        dheweke kabeh luwih awit sawise nalika menyang tansah durung isih ngandika warga-warga
        """
    ),
    "Sundanese": _words(
        "nu teu jeung anu ieu sareng dina ti henteu téh teh mah geus pikeun ogé oge salah-sahiji nyaéta éta eta kituna"
    ),
    "Tagalog": _words(
        """
        ang ng mga sa ay hindi siya kanyang nila ito nang kung dahil pero niya kay naman lamang iyon kanilang ayon
        noong habang upang isang
        """
    ),
    "Esperanto": _words(
        "kaj estas estis ĝi kiu kiuj ke sed aŭ oni ŝi tio ĉi ĉiuj ankaŭ laŭ al pri por nur eble havas diris ili"
    ),
    "Malay": _words(
        """
        kerana ialah iaitu wang polis hospital ahad isnin khamis jumaat julai ogos disember mac manakala pelbagai
        kakitangan mesyuarat syarikat peratus memaklumkan dimaklumkan berbanding sekiranya kempen siasatan suspek
        mahkamah universiti kualiti bahawa kemalangan setakat peguam timbalan pengarah cuba bomba
        warganegara sehubungan seramai hujung tempoh lebuhraya kes tarikh
        """
    ),
}

#: What Indonesian says where Malay has words of its own.
INDONESIAN_NOT_MALAY = _words(
    """
    karena adalah yakni yaitu uang polisi minggu senin kamis jumat juli agustus desember maret sedangkan berbagai
    rapat perusahaan persen dibandingkan kampanye penyelidikan penyidikan tersangka pengadilan universitas kualitas
    bahwa kecelakaan pengacara wakil direktur dari korban warga mobil kantor rumah sakit usai tersebut kata ujar
    menyebut menyampaikan terkait pihak sebesar
    """
)
