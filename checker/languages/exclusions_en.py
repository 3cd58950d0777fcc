"""English words of the pairs that exclude each other (``checker.checks.contradictions``), in the notation of cues."""

from __future__ import annotations

from checker.languages.cues import Cue, Cues

EXCLUSIONS: Cues = {
    Cue.FAILED: """
        fail*; unsuccess*; unable; inability; miss; missed; misses; missing; short; fall* short; in vain; los(e|es|t|ing); loss
        falter*; flop*; collaps*; struggl*; knocked out; eliminat*; crash* out; bow* out; stall*; deni*; blow*; blew; elud*
        thwart*; foil*; abort*; botch*; too (late|little|few); behind; near-miss; setback; beaten; defeat*; never; cannot
        far from; fruitless; stopped; impossible; out of reach; off target; below
    """,
    Cue.SUCCEEDED: """
        succeed*; success*; managed to; manages to; achieved; accomplish*; pulled off; fulfilled
        (barely|narrowly|finally|eventually) (managed|made|reached|met|won|advanced|secured|qualified|got|beat)
        met (its|their|the|a|his|her) (* )?(target|goal|quota|deadline|requirement|objective)*
    """,
    Cue.REFUSED: """
        refus*; reject*; turn* down; declin*; dismiss*; den(y|ied|ies|ying|ial); rebuff*; oppos*; unwilling*; reluctan*; balk*
        resist*; threw out; thrown out; throw* out; spurn*; snub*; blocked; blocking; against; object*; disapprov*; disallow*; rul* out
        protest*; boycott*; overrul*; quash*; str(ike|uck) down; veto*; refrain*; shun*; defy; defied; turn* away; turn* back
        brush* (aside|off); wav* (aside|off|away); hesita*; silen*; mum; tight-lipped; lost; fail*; unsuccess*; disagree*; shut
        fend* off; say* no; said no; hold* out; held out; disput*; refut*; unanswered; condemn*; demonstrat*; anonymous*
    """,
    Cue.ACCEPTED: "accept*; agree* to; grant*; approv*; upheld; uphold*; embrac*; consent*; endors*; welcomed; welcomes",
    Cue.DISPUTED: """
        den(y|ied|ies|ying|ial|ials); disput*; refut*; rebut*; reject*; dismiss*; contest*; contradict*; debunk*; false; falsely
        untrue; incorrect; inaccura*; hoax*; baseless; unfounded; groundless; wrong; lie; lies; rumor*; rumour*; myth; disavow*
        repudiat*; brush* (aside|off); rubbish*; quash*; counter*; challeng*; disagree*; far from; mislead*; fake; innocen*
        shrug* off; play* down; scotch*; fabricat*; misinform*; disinform*; no truth; contrary; defend*; hit* back; unproven
    """,
    Cue.ADMITTED: "admit*; confirm*; acknowledg*; conced*; confess*; own* up",
    Cue.SUSPECTED: """
        suspect*; accus*; alleg*; charg*; defendant*; indict*; trial; prosecut*; suspicion; arraign*; implicat*; dock; tried
        under investigation; detain*; held; arrest*
    """,
    Cue.CONVICTED: """
        convict*; guilty; culprit*; perpetrator*; sentenced; (the|a) (killer|murderer|offender|criminal|rapist|thief|robber)
    """,
    Cue.DEMANDED: """
        demand*; sought; seek*; seeks; ask* for; asked; asking; request*; want*; call* for; recommend*; push* for; fac(e|es|ing|ed)
        urg*; propos*; press* for; prosecutors' request; could; up to; should
    """,
    Cue.SENTENCED: """
        sentenced; jailed; convicted; handed (a|an|him|her|them|down); (was|were) given; imposed; (was|were) imprisoned
    """,
    Cue.ACCUSING: "accus*; alleg*; blam*; charg*; claim*; fault*; denounc*; indict*; finger*; accord*; assert*; suspect*",
    Cue.JUDGED: """
        court found; court ruled; court has found; court has ruled; court established; judges found; judge found; judge ruled
        tribunal found; found guilty; proved in court; proven in court; (was|were|been) (proven|proved|established)
    """,
    Cue.PENDING: """
        await*; wait*; pending; yet; until; subject to; need*; requir*; before; still; once; hing*; depend*; seek*; unless; if; when
        after; without; condition*
    """,
    Cue.GRANTED: """
        (has|have|had|was|were) (been )?approved; (has|have|had) (won|got|received|secured|obtained|gained) … (approval|nod|consent|permission|clearance|go-ahead|permit)
        (won|got|received|secured|obtained|gained) (approval|permission|consent|clearance)
    """,
    Cue.NOT_YET: """
        yet; so far; still; as yet; to date; for now; until; till; before; await*; wait*; pending; at present; at this stage; now
        (has|have|had|is|are|was|were) not; (hasn|haven|hadn|isn|aren|wasn|weren)'t; currently; without; no; un*ed; none; never before
        did not; didn't; nor; neither; not been
    """,
    Cue.NEVER: "will never; never will; would never; will not ever",
    Cue.ADVICE: """
        advis*; urg*; recommend*; suggest*; call* (on|for|upon); ask*; appeal*; encourag*; should*; request*; remind*; invit*; warn*
        counsel*; do well; better; best; propos*; ought; press*; advice; exhort*; implor*; plead*; caution*; tip*; told; tell*; let
        need*; must; want*; push*; hope*; wise; worth*; deserv*; please; discourag*; message; stress*; favou?r*; prefer*; idea
        time to; advoc*; prod*; nudg*; guid*; appropriate; proper*; expect*; supposed
    """,
    Cue.ORDERED: "ordered; instructed; commanded; decreed; compelled; forced to; legally (bound|obliged|required); obliged to",
    Cue.MUST: """
        must; have to; has to; had to; having to; need*; requir*; oblig*; mandat*; compulsor*; necess*; bound; order*; shall; forced
        condition*; essential; only; unless; without; until; should; no … can; cannot; liable; responsib*; expected; supposed; to be
        insist*; demand*; duty; rule*; subject; crucial; vital; impos*; imperative; stipulat*; prerequisite
    """,
    Cue.ADVISABLE: "recommended; recommendation; advisable; optional; suggested; voluntary; is encouraged; are encouraged",
    Cue.SUFFICIENT: "enough; suffic*; adequa*; ample; plenty; abundan*; cover; last",
    Cue.INSUFFICIENT: """
        insufficien*; inadequa*; (not|n't) (be |yet |nearly |quite )?(enough|sufficient|adequate|suffice); too (little|few); falls short
        fall short; shortage; lack; lacks; lacking
    """,
    Cue.UNLESS: """
        without; unless; absent; lack*; except; only; until; barring; need*; requir*; if not; not … if; no; must; had; were
    """,
    Cue.IF: """
        if; unless; should; provided; providing; as long as; so long as; whether; in case; in the event; once; when; assuming
        subject to; depend*; condition*; until; without; were … to; would; could; may; might; upon; failing; otherwise; pending
        whenever; contingent; only; had; possib*; potential*; any; whoever; who
    """,
    Cue.CAUSE: "because; since; as a result; now that; due to; owing to; thanks to",
    Cue.EVEN_IF: "even if; even though; regardless of whether; even when",
    Cue.DUE: """
        should; suppos*; was to; were to; due; schedul*; meant to; slated; expected; plan*; original*; ought; would; set to; target*
        initial*; intend*; was about to; deadline; at first; in theory; by right*; normally; late; delay*; behind; not; n't
    """,
    Cue.HAPPENED: "already; has been; have been",
    Cue.SOLE: "only; sole*; lone; single; alone; unique*; no other; exclusive*; just one; first",
    Cue.AMONG: "one of (the|its|their|several|a few|many|his|her|our); among the; another",
    Cue.DEADLINE: """
        by; no later; at the latest; deadline; until; till; before; within; up to; due; latest; ahead of; in advance; early; prior
    """,
    Cue.AFTERWARDS: "after; from; starting; since; following; beginning; as of",
    Cue.ALWAYS: "always; invariabl*; constant*; every; all the time; each; continu*; consisten*; ever; never; routine*; whenever; any",
    Cue.OFTEN: """
        often; frequent*; regular*; repeated*; usual*; common*; routine*; many times; time and again; tend*; always; typical*; prone
        much; many; again and again; keep*; kept; popular; favo*; persist*; habit*; constant*; generally; several
    """,
    Cue.SELDOM: """
        seldom; rarely; rare; sometimes; occasional*; hardly; now and then; from time to time; infrequent*; scarce*; at times
        once in a while; few; little; uncommon; barely; not … often; at intervals; periodic*; sporadic*; intermittent*; every so often
    """,
    Cue.NEARLY_ALL: """
        nearly; almost; virtually; practically; all but; vast majority; most; bulk; close to; near-*; the majority; just about
        pretty much; overwhelm*; largely; mostly; 9*
    """,
    Cue.UNDONE: """
        cancel*; call* off; scrap*; postpon*; shelv*; fail*; withdr*; pull* out; miss; missed; unable; abandon*; declin*; refus*
        reluctan*; unwilling*; absen*; skip*; forg*; refrain*; drop*; den(y|ied|ies|ying|ial); reject*; scratch*; sit out; sat out
        back* out; ruled out; rul* out; impossible; stop*; neglect*; spared; avoid*; escap*; not; n't; never; no longer; without; no
        lost; halt*; aborted; hesita*; dispute*; away; out
    """,
    Cue.HELD: "went ahead; goes ahead; went on as planned; nevertheless; nonetheless; after all; as planned; as scheduled; all the same",
    Cue.UNLICENSED: """
        unlicen*; without; no; illegal*; unauthor*; unpermit*; not; n't; lack*; unregist*; un*ed; nor; illicit*; never; unlawful*
        informal; fail*; pirate; rogue; clandestin*; irregular*; undocument*
    """,
    Cue.LICENSED: "licen(s|c)ed; authori(s|z)ed; with (a|the|its|their) (permit|licence|license|permission); legally; legal",
    Cue.THE_ONLY: "the (only|sole|lone)",
    Cue.HEARD: """
        rumo*; report*; said to; say; speculat*; tipped; touted; unconfirmed; talk*; source*; alleg*; underst*; believ*; circulat*; word
        claim*; apparent*; gossip; could; may; might; would; linked; suggest*; hear*; buzz; supposed*; purport*; mention*; legend
        thought; expected; likely; has it; reputed*; named; story; news; tradition; float*; unverified
    """,
    Cue.OFFICIAL: "official statement; officially; an official announcement; in a statement; by decree; confirmed; has been announced",
    Cue.SUPERLATIVE: "the (larg|bigg|high|low|old|young|new|long|short|strong|weak|rich|poor|fast|great|busi|deep|small|heavi|deadli)est; 's (larg|bigg|high|low|old|young|long|strong|rich|poor|fast|great|busi|deep|small|deadli)est; the most (important|popular|powerful|dangerous|expensive|famous|populous|polluted|influential|valuable); the (best|worst)",
    Cue.CAN: """
        can; could; may; might; able; possib*; allow*; permit*; enabl*; let*; potential*; capab*; cannot; can't; likel*; risk*; free to; manag*; afford; would; will; use*; option*; feasib*; help*; eligib*; qualif*; entitl*; *able; *ible; get to; chance*; right to; opportun*; get; until; before; only; if not; unless; without
    """,
    Cue.FREE: """
        free; gratis; (no|without|any) … (charge|cost|fee|fees|payment|price|toll|money)?; complimentary; waiv*; for nothing; exempt*; not … charge*
        without paying; costless; gratuit*; scrap*; zero; nothing; no (charge|cost|fee|fees|payment|toll)*; at no *
    """,
    Cue.CHARGED: """
        for a (small |nominal |modest )?(fee|charge|price|payment); at a (price|fee|charge); upon payment; on payment of
        subject to (a )?(fee|charge|payment); after paying; by paying; in exchange for (a )?(fee|payment)
    """,
    Cue.GOES_ON: """
        remain*; still; stay*; continu*; keep*; kept; go* on; went on; carr* on; ahead; as usual; normal*; under way; underway; ongoing
        uninterrupted*; business as usual; nonetheless; nevertheless; even so; unaffected; without interruption; proceed*; persist*
    """,
    Cue.STOPPED: """
        suspend*; suspension; halt*; (was|were|is|are|been|has|have|had) (been )?(closed|shut); shut down; ceas*; interrupted; cancel*
        call* off; postpon*; discontinu*
    """,
    Cue.INCLUDED: "without exception; no exception; no exceptions; not exempt*; includ*; among*; such as; like; especially; notably; namely; inclusive; compris*; cover*; counting; as well as; along with; with; contain*; even; feature*; involv*; of them; of whom; of which; part",
    Cue.ON_TOP: "in addition to; on top of; besides; apart from; aside from; other than; not (including|counting)",
    Cue.LEFT_OUT: """
        except*; excluding; excluded; exempt; exempted; with the exception of; not (including|covering|applying)
        || exclud*; exclusi*; not; n't; exempt*; apart; aside; other than; without; save for; bar; barring; outside; only; minus
        unless; no; omit*; spar(e|ed|ing); left out; leav* out; bypass*; unaffected; ineligib*; nor; but (for|the|a|an|one|two|three|four)
        all but; off; neither; less; short of; beyond; cannot; waiv*; free (from|of); never; alone; solely; none; though; however; yet
    """,
    Cue.TAKEN_IN: "as well as; including; along with; likewise; together with; inclusive of; and also; alike; among them",
    Cue.EVERY: """
        each; every*; per; apiece; respective*; individual*; a head; single; daily; weekly; monthly; annual*; yearly; nightly; hourly
        a (day|week|month|year|piece|person|family|household|night|kilo*|unit|child|time); all; any*; when*; separately; one by one; times
    """,
    Cue.SUMMED: "in total; altogether; combined; in all; between them; all told; a combined total; taken together; a combined",
    Cue.EARLIEST: "no earlier than; not earlier than; at the earliest; no sooner than; not before",
    Cue.LATEST: "no later than; not later than; at the latest",
    Cue.NOT_ADVISED: """
        not; n't; against; discourag*; avoid*; refrain*; unless; warn*; never; inadvis*; unadvis*; caution*; nor; only; steer clear; no
        ill-advised; unrecommended; unwise; stay away; neither; prohibit*; rather than; instead
    """,
    Cue.RECOMMENDED: """
        (is|are|was|were) (also |strongly |being )?(advised|recommended|encouraged|urged) (to)?; advised to; encouraged to; recommended; recommends
        advises; free to; may; is fine; are fine; allowed to
    """,
    Cue.ACCUSED: """
        suspect*; defendant*; accused; alleged*; on trial; charged; indict*; suspicion; prosecut*; tried; in custody; arrested; detained
        accus*; arraign*; standing trial; detainee*
    """,
    Cue.GUILTY: "convict; convicts; convicted (man|men|woman|women|killer*|thie*|murderer*|fraudster*|trafficker*|drug); the culprit*; felon*",
    Cue.INDICTED: "indict*; convict*; found guilty; sentenced",
    Cue.PRELIMINARY: """
        preliminar*; provisional*; interim; tentative*
        || initial*; early; first; so far; temporar*; partial*; unofficial*; for now; suggest*; begin*; not yet; not final
        non-final; until; earlier; as yet; rough; quick; current*; latest; start*; original*; at this stage; pending; at first
    """,
    Cue.CONCLUSIVE: """
        final conclusion*; definitive*; conclusive*; final (results|result|findings|finding|report|count|tally|verdict|ruling|decision|data|assessment)
        || final; end; ultimate*; binding; complete*; last; settled; legally; eventual*; conclude*; conclusion; legal force; irrevocabl*; unappealable
        full; finish*; permanent*; determin*; confirm*; outcome; closing; overall
    """,
    Cue.TEMPORARY: """
        temporar*; provisional*; interim; for the time being
        || for now; brief*; short*; moment*; makeshift; until; suspen*; while; transit*; pending; pause*; paus*; emergency; acting; stopgap
        for a time; for a while; ad hoc; halt*; hold; moratorium; currently; at present; seasonal*; contract*
    """,
    Cue.PERMANENT: """
        permanent*; for good; forever
        || lasting*; never; for life; lifetime; lifelong; no longer; ever; eternal*; all time; complete*; fixed; everlasting; total*; altogether
        long-term; perpetual*; once and for all; banned; ban; irrevers*; indefinite*; full-time; tenured; settle*; durabl*
    """,
    Cue.REQUESTED: """
        ask*; urg*; call*; request*; demand*; appeal*; want*; press*; seek*; sought; plead*; pled; beg*; exhort*; implor*; invit*; need*
        must; should; told; tell*; insist*; let; requir*; petition*; encourag*; push*; prompt*; order*; advis*; recommend*; suggest*; bid; bade
        bids; lobb*; solicit*; turn* to; remind*; instruct*; warn*; hop*; propos*; plea*; summon*; challeng*; pray*; reach* out
    """,
    Cue.PREDICTED: "predict*; forecast*; foresee*; foresaw; foreseen; projected that; prophes*",
    Cue.PENALTY_FACED: """
        fac(e|es|ed|ing); could; may; might; up to; punish*; carr(y|ies|ied|ying); risk*; liable; threat*; would; if (convicted|found|proven|guilty)
        possib*; potential*; can; subject; stand* to; looking at; penalt*; exposed; likely; as much as; at most; as many as; charge*; maximum sentence
    """,
    Cue.PUNISHED: """
        (has|have|had) been (given|sentenced|jailed|handed|fined|imprisoned|ordered); (was|were) (given|sentenced|jailed|handed|fined|imprisoned)
        (got|received) (a|the) … (sentence|term|fine); sentenced to; convicted and
    """,
    Cue.NOT_EXCLUDED: """
        may; might; could; can; possible; possibly; possibility; chance; open; likely; potential*; would; perhaps; conceivabl*; option
        refus* to rule out; declin* to rule out; yet to rule out; without ruling out; (not|n't) … (rule|ruled|exclude|excluded|impossible)
        not … out of the question; cannot; can't; far from impossible; hardly impossible; prospect; consider*; willing
    """,
    Cue.IMPOSSIBLE: """
        impossib*; out of the question; ruled out; rules out; rule out; ruling out; no (possibility|chance|way|prospect)
    """,
    Cue.SEVERAL: "more than one; more than a (few|single); several; multiple; numerous; a number of; many; dozens; a few; a handful",
    Cue.NEWLY: "(has|have|had) (only )?just; (was|were|is|are) just; newly; just (received|obtained|won|been|got|gotten|approved|arrived|completed|begun|started)",
    Cue.AS_MANY: "as many as; as much as; already #; a full #; a whopping; no fewer than; fully #",
    Cue.WITHOUT: "without; no; not; n't; un*ed; *less; lack*; minus; *-free; never; nor; free (of|from); few; little; hardly; avoid*; refus*",
    Cue.WITH_SOME: "with (some|several|many|certain|numerous|various|a few|a number of)",
}
