"""English cue words."""

from __future__ import annotations

from checker.languages.cues import Cue, Cues

#: What ``#`` stands for in the forms.
NUMBER = (
    r"(?:rp\s?|us|\$|€|£)*\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|"
    r"half|a|an|twice|double"
)

#: Names that are spelt like cues: the month.
NAMED = r"\bMay(?= \d|, \d)|(?<=\d )May\b"

#: What makes a word negative by itself.
NEGATIVE_AFFIX = (
    r"^(?:un(?!i|der|til|cle)|non|mis(?!s|te|tr)|il(?:leg|lic|log)|ir(?:reg|rel|res(?!t)|rep|rev)|"
    r"in(?:abil|ac(?:c(?!ord)|t(?!o))|ade|admi|appr|attent|cap|compl(?!i)|compet|concl|consi|corr|decis|eff|elig|"
    r"equ|exp|formal|hum|justice|sec(?!t)|sens|suff|toler|val|vis|stab)|"
    r"im(?:possib|prob|prop|partial|pati|mor|mun|mat|mob|perf|polite|balance)|"
    r"dis(?:agree|allow|approv|connect|contin|obey|honest|like|loyal|order|qual|regard|respect|satisf|trust|belie|"
    r"advant|abl|abil|appear|prov|avow|pens|obed|proport|similar|comfort|content))|less$"
)

#: What the language often leaves to the form of the verb or to the context, so that its absence means nothing.
UNSAID: frozenset[Cue] = frozenset()

#: What denies nothing but the phrase after it.
PHRASE_NEGATORS: frozenset[str] = frozenset({"without", "despite", "in spite", "although", "though", "even if"})

#: A finished event, beside the verb: what stands before it, after it, and the form of the verb itself.
DONE_BEFORE = r"\b(?:has|have|had|was|were|has been|have been|had been|already)\s+(?:\w+ly\s+|already\s+)?$"
DONE_AFTER = r"(?!)"
DONE_FORM = r"(?!)"

#: A plain future: what stands before the verb, and the form of the verb itself.
WILL_BEFORE = r"\b(?:will|'ll|(?:is|are) going to)\s+(?:\w+ly\s+|also\s+|soon\s+)?(?:be\s+)?$"
WILL_FORM = r"(?!)"

CUES: Cues = {
    Cue.NOT: """
        not; n't; cannot; can't; won't; never; without; no; nobody; no one; nothing; nowhere; none; neither
        nor; don't; doesn't; didn't; isn't; aren't; wasn't; weren't; hasn't; haven't; hadn't; wouldn't
        couldn't; shouldn't; not yet; no longer; not any longer; not at all; yet to; not to; must not
        may not; should not; could not; can not; would not; will not; need not; needn't; mustn't; ain't
        not one; not a single; none of; no more; do not; does not; did not; is not; are not; was not
        were not; keep* … from *ing; prevent* … from; stop* … from *ing; barred from; banned from; barring … from
        ||
        non-*
    """,
    Cue.NEGATED: """
        not; n't; did not; does not; do not; is not; are not; was not; were not; has not; have not; had not
        will not; would not; cannot; can not; could not; should not; never; don't; doesn't; didn't; isn't
        aren't; wasn't; weren't; hasn't; haven't; hadn't; won't; wouldn't; couldn't; shouldn't; can't
        not yet; no longer
    """,
    Cue.NEGATIVE: """
        depriv*; incapable; starv*; cannot afford; could not afford
        flat; steady; standstill; stagnant; stagnat*
        complimentary; free of charge
        vanish*; disappear*; evaporat*; goalless; scoreless; nil-nil; stem; stems; stemmed; stemming; still to come; yet to come; lie* ahead; to come
        waiv*; whatever; regardless; irrespective; travel light; at odds; violat*; flout*; falls? outside; fell outside; outside (its|his|her|their); unaware; oblivious; exempt*; spare; spared; sparing
        fail*; refus*; den(y|ies|ied|ial|ials|ying); reject*; declin*; unable; inability; lack*
        stop short of; ban; bans; banned; banning; bar; barred; bars; barring; prohibit*; forbid*; forbade
        prevent*; avoid*; refrain*; absen*; rule* out; ruling out; dismiss*; false; falsely; untrue
        far from; unlikely; impossible; illegal*; revok*; cancel*; call* off; scrap*; withdr*; halt*; stop*
        ceas*; suspend*; suspension; block*; boycott*; rebuff*; disput*; deni*; turn* down; turn* away
        turn* back; rebut*; refut*; contradict*; reluctan*; unwilling*; hesita*; oppos*; object*; against
        stay* put; free of; free from; bereft; short of; miss; missed; misses; missing; miss out; skip*; neglect*
        negligen*; ignor*; omit*; less; exclud*; exempt*; except*; unless; disallow*; disqualif*; invalid*; annul*
        overturn*; quash*; deprived; starved of; to no avail; elud*; evad*; escap*; keep* out; kept out
        stay* away; stay* out; stay* off; keep* away; keep* off; steer clear; hold off; held off; abstain*
        give up; gave up; no-show; shun*; spurn*; shelv*; axed; abandon*; unaccounted; pend; untouched
        intact; unhurt; unharmed; unscathed; unaffected; unchanged; un*ed; un*able; in*able; irreg*; inacti*
        incomplet*; insufficien*; inadequa*; ineligib*; inaccura*; incorrect*; inconclusiv*; insecur*
        im(possib|prob|proper|parti|matur|mun)*; illeg*; illic*; irr*
        dis(agree|approv|connect|continu|count|credit|obey|regard|miss|prov|satisf)*; uncertain*; unclear
        unconstitutional*; unfair*; unfounded; unfit; unpaid; unsafe; unsure; unsuccessful*; unknown; untru*
        unusual; unnecessary; undetermin*; unlicens*; unconditional*; unanimous*; baseless; groundless
        powerless; homeless; helpless; *less; hardly; barely; scarcely; rarely; seldom; little; few; fewer
        out of (order|service|action|stock|commission|reach|work|sight|contact|use|date|bounds|touch); defunct
        offline; idle; broken down; broke down; nil; zero; vacant; empty; empt*; behind closed doors
        ||
        unlike; unfriendly; unkind; unruly; unwell; unrest; unpopular; unreliable; unstable; impassab*
        indefinite*; instead of; out of control; uncontrol*; no-*; devoid; untouch*; unpreced*; unprepared
        unregist*; unsold; unspent; unspecif*; unsolved; unsustain*; untest*; unwant*; unwarrant*; irrelev*
        irrespons*; nowhere; un*ly; rather than; instead; optional; voluntary; in vain; pending; yet to
        free; offline; inexperienced; unlawful*; in*ible; im*ible; il*ible; un*ible; unethical; unfamiliar
        unaware; invisib*; unseen; unheard; unnotic*; unimport*
        lest; remain; remains; remained; wrong; wrongly; prevent*; protect*; first time; for the first time; open question; doubtful; doubt*; brand new; a first
        still (has|have|had|needs|need|must); has to wait; have to wait
        hide; hides; hidden; hiding; conceal*; obscur*; mask*; stranded; withheld; withholding; withhold; fell short; falls short; never before; ended; ends
        ending; spoiled; spoilt; shelved; still to; still waiting; remains to be; awaiting; await*
        undecided; overdue; expired; lapsed; absurd; ridiculous; dilapidated; substandard; acquitted
        cleared; exonerated; oppose*; opposed; flunked; kept from; keep from; distrust*; mistrust*
        relief; resist*; spared; wary; former; ex-*; quit; retire*; drop*; unhappy
        disappointed; at odds; myth; lie; lies; hold* off; off the table; on hold
        stay* the same; remain* the same; surprise; surprised; surprising*; away; beyond repair; beyond recognition; more than one
    """,
    Cue.ALREADY: "already",
    Cue.STAGED: """
        first … then; first … and then; (must|need to|needs to|has to|have to|had to) first; first (has|have|had|needs|need) to
        only (after|once|when|if|upon); not … until; until; till; unless; once; first
        (must|need to|needs to|has to|have to|had to|needed to|required to|should) … before; (be|been) * before
        (condition|prerequisite|precondition)*; as soon as; (await|awaits|awaiting|pending)
    """,
    Cue.CEASED: """
        used to; last time; last seen; last found; last spotted; last recorded; last *ed; former; formerly; once; previous*
        ceas*; stop*; came to an end; come to an end; gone; disappear*; vanish*; replac*; abandon*; discontinu*; scrap*
        dropp*; quit; gave up; given up; put an end; bid farewell; a thing of the past; end; ends; ended; ending; halt*
        eliminat*; eradicat*; wip* out; stamp* out; root* out; phas* out; zero; do away; did away; abolish*; repeal*
        revok*; expir*; laps*; outgrow*; outgrew; until * ago
    """,
    Cue.CONTRARY: """
        stay*; stick*; afraid; scared; fear*; frighten*; instead; quit;         still; remain*; yet; until; till; before; rather than; instead; instead of; other than; aside from
        apart from; alone; only; just; merely; solely; purely; optional; voluntary; safe*; spare*; open
        pending; await*; wait*; hold; held; elsewhere; stuck; fine with; happy; ready; difficult*
        hard; tough; trouble; struggl*; doubt*; question*; wrong*; mistak*; mistake; hoax*; fake; lie; lied
        lies; bogus; fictitious; limit*; restrict*; low; weak; poor; bad; ill-*; mis*; surviv*; over; end
        ended; ends; ending; clos*; shut*; quiet*; silen*; tight-lipped; reserv*; too; different*; differ*
        contrary; although; though; despite; in spite; even if; lest; beyond; outside; out of; off; away
        clear* of; clear; cut; drop*; lost; lose; loses; loss; losing; fell short; fall* short; falls; short
        anti-*; counter*; so far; for now; bare; steady; stable; flat; freeze; froz*; hitherto; afar
        negative; waiv*; dump*; remov*; strip*; quit; leave; left; breach*; break; broke; broken; violat*
        defy; defied; defi*; resist*; protest*; condemn*; at odds; disagree*; uphold; upheld; undecided
        in the dark; anonym*; anyone; any; ever; else; warn*; bust; foil*; thwart*; averted; avert*
        postpon*; delay*; put off; deferred; stall*; drag*; spar*; dry; idle; dormant; dead; blind; deaf
        untie; relieved; relief; independent*; self-*; in the open; first; since; new*; mistaken; withhold
        withheld; lapse*; expire*; retain*
    """,
    Cue.CLAUSE: """
        while; whereas; but; because; since; although; though; so that; whilst; as well as; in contrast
        yet (the|a|an|he|she|it|they|his|her|their|its|some|many)
        even though; unlike
    """,
    Cue.CONTRAST: "not; rather than; instead of; as opposed to; and not; but not",
    Cue.NEUTRAL: """
        even though
        once again; once more; no doubt; no matter; no wonder; no sooner; not long; not surprisingly; no ordinary; no mean
        no exception; whether or not; or not; no. #; can't help; cannot help; nothing but
        no other than; none other; not to mention; no stranger; why not; no small; no few; no shortage
        not infrequently; nothing short of; no-nonsense; no-fly; nothing less; by no means least
        not uncommon; not unusual; no secret; without doubt; notwithstanding; last but not least
        more often than not; if not; no end; no-confidence; only … yet; no vote; yes or no; not least
        (first|second|latter|last|early|late|other) half; half an hour; half a year; the most *; most recent*; most likely; most wanted
        no strangers; minimum wage*; minimum service; minimum standard*
    """,
    Cue.DOUBLE: """
        not … without; cannot … without; can't … without; no … without; never … without; not … unless
        no … unless; cannot … unless; not impossible; not rule* out; not ruling out; not reject*; not deny
        not den*; not disput*; not oppos*; never den*; deny … not; den* … not; reject* … not
        nothing … without; not prohibit*; not banned; not forbid*; not barred; without fail; not refus*
        neither confirm*; not stop; not unlikely; not illegal; refus* to rule out; declin* to rule out
        (not|cannot|can't|couldn't) be (ruled out|excluded|dismissed|discounted); (cannot|can't) (exclude|rule out|dismiss|discount); not out of the question
        not (inconceivable|implausible|improbable|unthinkable); not exclude*; not object*; not dismiss*; no objection; no opposition; not unusual; not averse
        not fail*; never fail*; no lack
    """,
    Cue.PROVEN: """
        conclud*
        proven; proves; proved; ascertain*; conclusive*; beyond doubt; undeniabl*; demonstrat(ed|es|ing) that; demonstrably
        it is certain; certain that; has determined; have determined; have decided; has decided; confirmed
        confirms; confirming; verified; established; has established; have established; established that
        is proof; was proof
    """,
    Cue.CERTAIN: """
        indeed; definite*; certainly; surely; undoubtedly; without doubt; beyond doubt; no doubt; inevitabl*
        bound to; sure to; guarantee*; must; is certain; unquestionabl*; without fail; certain that
        it is certain; certain to; absolutely
    """,
    Cue.SETTLED: """
        (has|have|had) (begun|started|decided|ordered|imposed|introduced); (has|have|had) been (ordered|told|forced|instructed|decided)
        (was|were) (ordered|told|forced|instructed) to; decided to; decided on; ordered to; began (to|*ing); started (to|*ing)
    """,
    Cue.ASSURED: "guarantee*; assur*; ensur*",
    Cue.PAST: """
        was; were; has; have; had; did; already; *ed; went; took; made; got; gave; came; said; told; left
        became; began; brought; built; bought; sold; cut; hit; fell; rose; grew; held; kept; led; lost; met
        paid; put; ran; saw; sent; set; shot; shut; spent; spread; stood; struck; won; wrote; drew; fled
        found; hurt; sank; rang
    """,
    Cue.FUTURE: """
        will; would; 'll; shall; won't; going to; (is|are|was|were|be|been) to *; set to; about to; due to
        due (on|in|for); poised; (is|are|was|were) *ing; upcoming; coming; forthcoming; stand* to; to be *
        to (open|get|start|begin|hold|launch|build|visit|meet|return|become|take|make)
        to (go|end|cut|raise|hike|pay|buy|sell|sign|host|face|join|play|move|close|send)
        to (leave|resume|give|run|shut|stop|ban|limit|add|help|hit|come|receive|respond)
        to (cap|review|expand|lift|ease|impose|issue|release|appear|stand|undergo|seek); to (deploy)
        plans to; whether to; ready to; in the works; scheduled; slated; eventually; ahead; threaten* to
        promis* to; agreed to; decid* to; expect* to; until
    """,
    Cue.PLANNED: """
        plot; plots; plotted; plotting; hatch*; rebook*; resched*; reschedul*; pencil* in; lined up; line up
        plan; plans; planned; planning; schedul*; intend*; intention*; aim; aims; aimed; aiming; target*
        slated; propos*; prepar*; seek; seeks; seeking; sought; set to; set for; vow*; pledg*; promis*
        commit*; consider*; mull*; weigh*; stud(y|ies|ied|ying); look* into; looking at; look* at; look* to
        explor*; eye; eyes; eyed; eyeing; goal; want*; due to; due; due on; tentative*; envisag*; envision*
        earmark*; aspir*; mean* to; meant to; in the pipeline; under consideration; examin*; ambition*
        on track; bent on; premeditat*; has been set; hope*; hoping; expect*; assess*; would like; to be *ed
        has set; agreed to; arrang*; lined up; bid to; keen; prospective; ready to; working on; in talks
        determined to; resolv*; deliberat*; project*
        ||
        is to; are to; was to; were to; going to
    """,
    Cue.CONSIDERED: """
        thinking of; thinking about
        consider*; mull*; weigh*; stud(y|ies|ied|ying); look* into; look* at; explor*; examin*; assess*
        review*; eye; eyes; eyed; eyeing; under consideration; think* about; discuss*; ponder*; contemplat*
        evaluat*; deliberat*; debat*; toy* with; plan*; may; might; could; possib*; float*; whether; idea
        feasib*; talk*; analy*; research*; look* for; survey*; sound* out; pursu*; investigat*; probe*
        propos*; account; prob*
    """,
    Cue.PROPOSED: """
        propos*; suggest*; recommend*; urg*; ask*; call* (for|on); calls for; demand*; appeal*; request*
        advocat*; push* for; press* for; petition*; moot*; float*; put forward; should; lobby*; want*; seek*
        sought; pressur*; urgent*; emergency; advis*; argue* for; pitch*; plead*; offer*; backed; moved
        motion; idea; would like; pressed; press*; call*
    """,
    Cue.WISHED: """
        hope*; hoping; hopeful*; wish*; expect*; want*; would like; look* forward; eager; keen; aspir*; aim*
        pray*; optimis*; desir*; goal*; should; so that; intend*; counting on; urg*; in the hope; set to
        meant to; plan*; designed to; seek*
    """,
    Cue.EXPECTED: """
        in store; likely; on course for; poised
        expect*; predict*; project*; estimat*; likely; probabl*; anticipat*; thought to; thought; think*
        believ*; see (it|a|the); sees; reckon*; presum*; outlook; prospect*; set to; on course; on track
        in all likelihood; odds; put* at; assum*; appear*; seem*; apparently; look* set; suspect*; guess*
        calculat*; put their; put its; putting their; put down to; suppos*; foresee*; foresaw; projection*; tipped; poised; promis*; due; eye*
        see their; sees its; see*; would; should; consider*; deem*; forecast; forecasts; forecasting
        forecasted; will likely
    """,
    Cue.POSSIBLE: """
        awaits; await; loom*
        may; might; could; possib*; potential*; perhaps; maybe; risk*; likely; probabl*; likelihood; chance*
        fear*; threat*; worr*; concern*; can; not rule* out; not ruling out; not out of the question
        prospect*; in danger; hint*; prone; stand* to; conceivab*; danger*; plausib*; in line to
        in contention; opportunit*; raises the specter; vulnerable; warn*; doubt*; unlikely; uncertain*
        in doubt; apparently; seem*; appear*; suggest*; suppos*; opened the door; hope*; face*; facing
        liable; punishable; carr(y|ies) (up|a); exposes
        ||
        whether
    """,
    Cue.ABLE: """
        can; could; able; capab*; ability; may; might; possib*; manag*; allow*; enabl*; let; lets; permit*
        entitl*; eligib*; potential*; feasible; likely; succeed*; opportunit*; free to; unable; get to; get
        gets; suffic*; enough; power*; option*; qualif*; cannot; would; risk*; room to; open to; help*
        access*; too * to; chance*; make it; easy; easily; hope*; fit to; so that; impossib*; *able; *ible
        to be *ed; inability; available; mean*; afford; up to; welcome; in a position; as long as; should
        expected; no longer; for * to; only
    """,
    Cue.ALLEGED: """
        alleg*; suspect*; accus*; suspicion*; purported*; supposed*; believ*; thought; think*; said to
        presum*; apparent*; reported*; suspicious*; claim*; complain*; put down to; indicat*; suggest*
        blam*; appear*; seem*; rumor*; rumour*; charg*; indict*; whether; hypothes*; theor*; conjectur*
        assum*; tentativ*; expectation*; tak* … for; guess*; signs of; questions; points to
        investigat* … over; implicat*; linked to; over claims; in connection with; may; might; could
        possib*; probabl*; likely; perhaps; sign* that; evidence (of|that); indications; pointing to; under investigation
    """,
    Cue.HEARSAY: """
        understood to
        reported*; rumor*; rumour*; said to; alleged*; word has it; tradition; legend; supposed*; purported*
        apparent*; gossip; talk of; speculat*; tipped; touted; mooted; linked; reports; report that
        according to reports; word is; is said; are said; was said; were said; sources; reputed*; claim*
        news; story goes; credited; believed; thought; the buzz; circulat*; suggest*; hearsay
        says the legend; has it that; unconfirmed; being called; told; told of; reputedly; allegation*
        as if; mention*; name*; described
    """,
    Cue.CLAIMED: """
        claim*; alleg*; insist*; maintain*; say*; said; says; assert*; contend*; argu*; accus*; according
        purport*; profess*; admit*; acknowledg*; testif*; testimon*; confess*; declar*; den(y|ies|ied|ying|ial|ials); states; stated; stating; statement*; report*
        suppos*; told; tell*; describ*; present*; reject*; hold; holds; posed; pass* off; call*
        plead*; protest*; confid*; reveal*; account; by his own; by her own; recount*; put* the; charg*
        acknowledges; billed; self-*; dismiss*; blam*; cite; cites; cited; citing; portray*; boast*; consider*; recall*
    """,
    Cue.CONDITION: """
        if; unless; should; provided; providing; as long as; so long as; whether; in case; in the event
        once; when; assuming; subject to; depend*; on condition; conditional*; only if; otherwise
        contingent; pending; permitting; failing; except; until; without; barring; not … without; whenever
        could; would; may; upon; requires; would have; were … to; in the absence
    """,
    Cue.PROVIDED: """
        if; unless; provided; providing; as long as; so long as; on condition; subject to; depend*; contingent; only
        require*; need; needs; must; except; barring; prerequisite*; condition for; thanks to; were it not
    """,
    Cue.OBLIGED: """
        must; have to; has to; had to; requir*; oblig*; mandatory; compulsory; need to; needs to
        needed to; need; needs; needed; mandat*; necessary; forced; force*; order*; compel*; requirement*; duty
        bound to; are to; is to; be to; (no|not|n't|cannot) … without; unless; shall; stipulat*; essential
        obligat*; should; demand*; have got to; impos*; instruct*; told; tell*; command*; call* (for|on)
        ought; supposed to; expected to; only; ensur*; no choice; will; minimum; at least; no later
        condition; prerequisite; entail*; responsible; responsibility; will have; until; face*; vital
        crucial; imperative; subject to; want*; ask*; urge*; insist*; due; deadline; no … may; not … may
    """,
    Cue.ADVISED: """
        should; advis*; urg*; recommend*; suggest*; appeal*; ought; encourag*; counsel*; propos*; better
        warn*; ask*; call*; request*; remind*; caution*; supposed; best; please; told; tell*; need*; let
        want*; invit*; exhort*; press*; push*; must; expected; do well; pays to; wise to; advisable; had best; deserv*; worth; fit; plead*; message
        tip*; stress*; instruct*; order*; guid*; fit to; good idea; time to; are to; discourag*; idea
        demand*; implor*; reminder; say*; advice; favor*; favour*; prefer*
    """,
    Cue.PERMITTED: """
        may; can; allow*; permit*; permission; let; lets; letting; entitl*; authoriz*; authoris*; able
        could; free to; right*; licens*; eligib*; approv*; green light; legal*; clear*; open to; welcome
        optional; voluntary; option*; access; entry; grant*; restrict*; limit*; only; ban; bans; banned; bar; bars; barred; might
        no one but; will; would; up to; consent*; nod; go-ahead; power*; authority; give*; gave; possible
        enabl*; admit*; leave to; qualif*
    """,
    Cue.FORBIDDEN: """
        ban; bans; banned; banning; prohibit*; forbid*; forbad*; bar; bars; barred; barring; must not; may not; cannot; can not
        can't; not allowed; not permitted; illegal*; outlaw*; off-limits; off limits; disallow*; not to; no
        not; never; block*; stop*; prevent*; restrict*; limit*; deny; denied; denies; refus*; do not; don't
        n't; exclu*; curb*; keep*; kept; unlawful*; stay* away; stay* out; stay* off; avoid*; refrain*
        without; veto*; close*; shut*; embargo*; suspend*; halt*; taboo; nobody; none; out of bounds
        against; criminal*; only; warn*; unless; neither; nor; curtail*; revok*
    """,
    Cue.DUTY: """
        must; have to; has to; had to; required to; obliged to; obligated to; mandatory; compulsory
        obligatory
    """,
    Cue.LEAVE: """
        may; can; allowed to; permitted to; free to; entitled to; optional; are allowed; is allowed
    """,
    Cue.EXEMPT: "no need to; (need|needs) not; needn't; (do|does) not (need|have) to; (don't|doesn't) (need|have) to; not required to; not obliged to; under no obligation; voluntarily; on a voluntary basis; at their own discretion",
    Cue.BANNED: "must not; mustn't; may not; (not|n't) allowed; (not|n't) permitted; forbidden; prohibited; banned; barred",
    Cue.EXCLUDED: "rul(e|ed|es|ing) out; impossible; out of the question; excluded the possibility",
    Cue.REPORTED: """
        say; said; says; saying; according; told; tell; tells; telling; report*; state that; states; stated; stating; statement*; add; adds; added; adding; explain*
        note*; noting; remark*; comment*; declar*; announc*; reveal*; disclos*; admit*; acknowledg*; claim*
        insist*; stress*; emphasi*; argu*; warn*; urg*; quot*; cite; cites; cited; citing; express*; confirm*; describ*; mention*
        assert*; contend*; maintain*; recall*; recount*; testif*; testimon*; confess*; suggest*; indicat*
        show*; found; finds; believ*; think*; thought; reckon*; estimat*; see; sees; forecast*; predict*
        expect*; assur*; deni*; den(y|ies|ied|ying); tweet*; wrote; writ*; post*; ask*; call*; appeal*
        affirm*; relay*; deliver*; convey*; inform*; statement*; in the view; in the words; in his view
        in her view; in the opinion; opinion; for his part; put it; points out; point* out; explanation
        remind*; propos*; recommend*; advis*; pledge*; promis*; vow*; allege*; accus*; complain*; lament*
        hint*; conced*; concern*; observ*; estim*; data; figures; record*; survey*; spoke; speak*
        speech; talk*; discuss*; word; words; lawyer; underlin*; underscor*; pointed; reiterat*; outlin*
        detail*; elaborat*; respond*; repl(y|ies|ied|ying); answer*; laud*; prais*; condemn*; slam*; criti*
        hail*; welcom*; joke*; quip*; hop*; feel*; felt; judg*; consider*; view*; go* on; went on; continu*
        concluded; based on; citing; message*; news; statement; refer*; comment; caution*; swear; swore
        release*; publish*; issu*; documents; suspect*; presented; sharing; shared; opined; account*
        accounts; thank*; voic*; cried; exclaim*; guarantee*; demand*; by * own; doubt*; attribut*; reject*
        dismiss*; source*; pointing out; contradict*; posit; posits; posited; ruled; rul*; conclud*; determin*; identif*
        predicted; agreed; agree*; fear*; worri*; fault*; blam*; invit*; wonder*; argue*; mull*; rebuff*
        tout*
    """,
    Cue.AT_LEAST: """
        if only
        no (less|fewer) than half; at least; no fewer than; no less than; not less than; not fewer than; minimum; a minimum of; or more
        upwards of; no sooner than; no earlier than; or older; no younger than; no lower than
        ||
        and up; and older; or over; and over; not before; not under; or above; and above; or longer
        or greater; the least; minimum of; as many as … or more; no smaller than; earliest
    """,
    Cue.MORE: """
        just over; (slightly|a little|a bit) (over|more than|above); more than; over #; exceed*; in excess of; well over; above #; surpass*; more than half; over half
        greater than
        ||
        over (#|a|half|one|two|three|four|five|six|seven|eight|nine|ten|twice); higher than; upwards of
        north of; a majority; larger than; beyond #; longer than; older than; (at|of) upwards of
        topp(ed|ing); majority; most; the bulk of
    """,
    Cue.AT_MOST: """
        at least # (days|weeks|months|hours) (ahead|before|prior|in advance)
        at the latest
        at most; at the most; no more than; not more than; maximum; a maximum of; no older than; or less
        or fewer; or younger; no later than; no longer than; capped at; not exceed*; a limit of; ceiling of
        only up to
        ||
        up to; or under; cap of; no higher than; limited to; or below; not above; may not exceed
        must not exceed; not … more than; no greater than; as many as; as much as; no one over; not over
        not surpass*; not … over; no … older; no … over; no … more than; beyond; past; deadline; cap
        ceiling; within; by; before; a limit
    """,
    Cue.LESS: """
        less than; fewer than; under #; below #; a minority; under half; less than half; well under
        well below; younger than
        ||
        under (#|a|half|one|two|three|four|five|six|seven|eight|nine|ten); lower than; short of #
        smaller than; not reach*; barely a; fell short of; shy of; not even; shorter than
    """,
    Cue.ALMOST: """
        almost; nearly; close to; just under
        ||
        just short of; virtually; practically; all but #?; approach*; nigh on; not quite; near; verge
        just shy of; just below; as good as; on the brink; a little under; just over; a whisker
    """,
    Cue.AVERAGE: "average*; on average; mean of; typically; normally",
    Cue.ABOUT: """
        just over; (slightly|a little|a bit) (over|more than|above); about; around; roughly; approximately; some; circa; or so; average; in the region of; more or less
        in the neighborhood of
    """,
    Cue.ONLY: """
        if only; none but; nothing but; no more than; (is|was|are) all (that )?(we|he|she|they|it|you|i|the|our|his|her|their|its)
        only; solely; exclusively; nothing but; no one but; only one; restricted to; alone
        ||
        just; merely; nobody but; restrict*; a mere; mere; limited to; purely; confin*; simply; sole
        strictly; no one other than; none but; for no one else; nowhere but; unless; except; no other
        exclusive; as few as; reserved for; barely; so far; not … until; a handful; no … other than; lone
        single; bar; hardly; newly; recently; not … unless; all (he|she|i|they|we|you|it); all that
        no # but; nothing more; no … other; no … but; no … except; any but; but
    """,
    Cue.ALSO: """
        not only; not just; also; not limited to; not … only but
        ||
        not merely; not solely; not simply; as well; as well as; besides; in addition; along with; too
        more than just; not confined; both
    """,
    Cue.ALL: """
        universally
        all; every; everyone; everybody; all of; every one of; every one; the entire; the whole; in full
        without exception; everything; unanimously; in its entirety
        ||
        whole; entire; entirely; each; full; fully; complete; completely; totally; throughout; unanimous*
        across the board; each and every; total; altogether; any; anyone; both; everywhere; always; wholly
        across; nationwide; no … without; no … is exempt; none; nobody; no; whoever; universal; overall
        around the world; worldwide
    """,
    Cue.NOT_ALL: """
        not always
        not all; not every; not everyone; certain; part of; partly; only some; only part; not … all
        not all of
        ||
        not everybody; not entirely; not fully; not completely; not wholly; not the whole; not each
        not … entirely; not … fully; not … every; some; not the entire; part; partially; most; n't all
        n't … all; n't … every; n't everyone; n't … fully; n't … entirely; yet to be fully; yet to … fully
        still; unlike; not quite; few; only; not mean all; rather than all; not … whole; yet to … all
        not … year; without … all
    """,
    Cue.NONE: """
        none; none of; no one; nobody; not one; not a single; not one of
        ||
        no; neither; nothing; not any; nor; zero; never; not … any; n't … any; not … single
        unanimous*; not … a single; nowhere; nil
    """,
    Cue.MOST: """
        most; most of; majority; the majority; a majority; mostly; the bulk of; all but a handful
        all but a few
        ||
        largely; the bulk; bulk; mainly; predominantly; the greater part; much; primarily; chiefly
        by and large; vast; overwhelmingly; lion's share; good part; large part; on the whole; many
        generally; larger part; usually; average; more than half; over half
    """,
    Cue.SOME: """
        some; some of; part of; several; a few; a handful; a small part; a portion
        ||
        part; a number; portion; certain; a section; various; a fraction; segment*; sections; partially
        partly; a group; half; in part; few; third; quarter
    """,
    Cue.FEW: """
        not many
        a minority of; few; barely; hardly; a handful; only a few; a handful of; just a few; small minority; small part
        ||
        handful; minority; small fraction; small number; little; scarcely; a fraction; small portion; sliver
        mere
    """,
    Cue.MANY: """
        many; most; numerous; the majority
        ||
        much; a lot; lots; a large number; plenty; quite a few; scores; dozens; hundreds; thousands
        millions; no few; not a few; widespread; host; countless; several; substantial; large; a great deal
        no small; no shortage; sizable; considerable; good number
    """,
    Cue.EACH: """
        each; apiece
        ||
        every; per; individual; individually; respectively; a person; a head; separate; separately; both
        either
    """,
    Cue.TOTAL: """
        all … together; all … combined; a total of; in total; altogether; combined; jointly; between them; collectively
        ||
        total; overall; in all; together; aggregate; shared; in aggregate
    """,
    Cue.EXCEPT: """
        except; except for; excluding; other than; apart from; all but; with the exception; bar; save for
        excluded
        ||
        excepted; aside from; aside; barring; unless; minus; exclude*; without; not including; exception
        but for; but; alone; besides; rather than; exempt*; outside; beyond; the only; only; spared; not
        in addition; as well as; leaving out; one … not; exceptions; exempted; the others; the rest; did not
        the one
    """,
    Cue.INCLUDING: """
        including; included; inclusive; even in; even; as well as; even if; even without; even when
        || even though
        includ*; such as; among them; among; plus; along with; and; also; contain*; compris*; counted
        together with; both; like; notably; covers; cover; extend*; alongside; too; with; namely; part
        member*; feature*; involv*; ranging; range; or; regardless; whether
    """,
    Cue.HALF: """
        half (of|the|its|their|his|her|all|those|these); about half; around half; roughly half; (a|one) (third|quarter|fifth|tenth) of
        two thirds of; two-thirds of; one-third of; three quarters of; three-quarters of; a half of; half (a million|a dozen)
    """,
    Cue.BOTH: """
        both; the two; alike; neither; either; each
        ||
        and; all; two; pair; together; as well as; jointly; they; just as; same; equally; as much as; nor; like; too; every*
    """,
    Cue.ONE_OF: """
        but not; one of (the|its|their|his|her|both) *; one of them; only one; only the; alone; just one
        ||
        one; a single; single; another; among; member
    """,
    Cue.MAINLY: """
        mainly; mostly; chiefly; primarily; especially; particularly; notably; above all; largely; in particular; principally; most
        first and foremost; main; predominantly; particular; for the most part; special*; specific*; primary; chief; major
    """,
    Cue.PART: """
        percent; per cent; %; half; third; quarter; fifth; thirds; fifths; quarters; out of; tenth; tenths
        majority; most; minority; # in #; one in #; # (in|out of) every #; some; part; fraction; portion; eighth; sixth; # others
        ||
        rest; remain*
    """,
}
