"""Foreign words that newspapers keep in Latin letters, and Chinese written in them."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Words that stay in Latin letters in Arabic, Chinese and Japanese too.
KEPT_EVERYWHERE = _words(
    """
    email emails online offline wifi blog vlog emoji podcast app apps link hashtag cookie cookies bluetooth byte bytes
    pixel pixels gigabit megabit kbps mbps gbps rupiah halal deepfake startup startups fintech blockchain bitcoin
    versus vivo vitro situ facto jure alia sapiens coli aegypti
    """
)

#: English words of French newspapers that its dictionaries lack.
KEPT_IN_FRENCH = _words(
    """
    vitae safety reflex smoothie smoothies streaming podcast podcasts hashtag hashtags smartphone smartphones startup
    startups coworking crowdfunding blockchain fintech fintechs deepfake deepfakes phishing spyware ransomware ransomwares malware
    malwares cluster clusters tracking drive dashcam playoff playoffs feedback storytelling storyboarding booster boosters cashback
    burnout lockdown trail trails paddock greenwashing merchandising benchmark benchmarking roadshow showroom showrooms
    pueblo pueblos replay replays coming live lives story stories post posts tweet tweets liker selfie selfies influencer
    influencers youtubeur streamer streamers gamer gamers gaming esport esports snack snacks fitness jogging running
    runner runners trekking rafting canyoning kitesurf snorkeling bodyboard skate wingfoil paddle stand-up catering
    sourcing outsourcing dumping leasing trading trader traders broker brokers hedge swap swaps spread spreads futures
    spot cash lobbying lobby lobbies crash crashs boom booms hub hubs pipeline pipelines tanker tankers supertanker
    ferry ferries roll-on skipper skippers crew crews sprint sprints sprinter sprinters smash smashs ace aces tie-break
    break breaks rally raid raids rookie rookies coach coachs coaching staff staffs scout scouts squad box boxes
    doping black white paper papers mail mails spam spams scoop scoops fake news think tank tanks task force
    know-how must best seller sellers best-seller best-sellers blockbuster blockbusters remake remakes spin-off
    crossover casting castings thriller thrillers biopic biopics soundtrack single singles hit hits tube tubes
    open data cloud data-center datacenter datacenters chatbot chatbots prompt prompts machine learning deep
    transmigration scopolamine lingua franca francas road trip
    """
)

_INITIALS = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])"
_FINALS = (
    "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|[aeiouv])"
)
_PINYIN = re.compile(f"(?:{_INITIALS}?{_FINALS}){{2,}}")


def is_pinyin(word: str) -> bool:
    """Whether a lower-case word can be read as syllables of Chinese in Latin letters: zhengfu."""
    return _PINYIN.fullmatch(word) is not None
