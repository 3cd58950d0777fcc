"""English cue words."""

from __future__ import annotations

from checker.languages.cues import Cue, Cues

#: What ``#`` stands for in the forms.
NUMBER = r"(?:rp\s?|us|\$|€|£)*\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|a|an|twice|double"

CUES: Cues = {
    Cue.NOT: """
        not; n't; cannot; can't; won't; never; without; no; nobody; no one; nothing; nowhere; none
        neither; nor; non-*; don't; doesn't; didn't; isn't; aren't; wasn't; weren't; hasn't; haven't
        hadn't; wouldn't; couldn't; shouldn't; not yet; no longer; not any longer; not at all; yet to
        not to; must not; may not; should not; could not; can not; would not; will not; need not; needn't
        mustn't; ain't; not one; not a single; none of; no more
    """,
    Cue.NEGATIVE: """
        fail*; refus*; den(y|ies|ied|ial|ials|ying); reject*; declin*; unable; inability; lack*
        stop short of; ban; bans; banned; banning; bar; barred; bars; barring; prohibit*; forbid*; forbade
        prevent*; avoid*; refrain*; absen*; rule* out; ruling out; dismiss*; false; falsely; untrue
        far from; unlikely; impossible; illegal*; unlawful*; revok*; cancel*; call* off; scrap*; withdr*
        halt*; stop*; ceas*; suspend*; suspension; block*; boycott*; rebuff*; disput*; deni*; turn* down
        turn* away; turn* back; rebut*; refut*; contradict*; reluctan*; unwilling*; hesita*; oppos*
        object*; against; free of; free from; bereft; short of; miss; missed; misses; missing; miss out
        skip*; neglect*; negligen*; omit*; exclud*; exempt*; except*; unless; disallow*; disqualif*
        invalid*; annul*; overturn*; quash*; deprived; starved of; in vain; to no avail; elud*; evad*
        escap*; keep* out; kept out; stay* away; stay* out; stay* off; keep* away; keep* off; steer clear
        hold off; held off; abstain*; give up; gave up; no-show; shun*; spurn*; shelv*; axed; abandon*
        unaccounted; pend; untouched; intact; unhurt; unharmed; unscathed; unaffected; unchanged; un*ed
        un*able; in*able; irreg*; inacti*; incomplet*; insufficien*; inadequa*; ineligib*; inaccura*
        incorrect*; inconclusiv*; insecur*; im(possib|prob|proper|parti|matur|mun)*; illeg*; illic*; irr*
        dis(agree|approv|connect|continu|count|credit|obey|regard|miss|prov|satisf)*; uncertain*; unclear
        unconstitutional*; unfair*; unfounded; unfit; unpaid; unsafe; unsure; unsuccessful*; unknown
        unaware; untru*; unusual; unnecessary; undetermin*; unlicens*; unconditional*; unanimous*
        baseless; groundless; powerless; homeless; helpless; *less; hardly; barely; scarcely; rarely
        seldom; little; few; fewer; nil; zero; vacant; empty; empt*; behind closed doors
        ||
        unlike; unfriendly; unkind; unruly; unwell; unrest; unpopular; unreliable; unstable; impassab*
        indefinite*; instead of; out of control; uncontrol*; no-*; devoid; untouch*; unpreced*; unprepared
        unregist*; unsold; unspent; unspecif*; unsolved; unsustain*; untest*; unwant*; unwarrant*
        irrelev*; irrespons*; nowhere; un*ly
    """,
    Cue.CONTRARY: """
        still; remain*; yet; until; till; before; rather than; instead; instead of; other than; aside from
        apart from; alone; only; just; merely; solely; purely; optional; voluntary; safe*; spare*; open
        pending; await*; wait*; hold; held; elsewhere; stay* put; stuck; fine with; happy; ready
        difficult*; hard; tough; trouble; struggl*; doubt*; question*; wrong*; mistak*; mistake; hoax*
        fake; lie; lied; lies; bogus; fictitious; limit*; restrict*; low; weak; poor; bad; ill-*; mis*
        surviv*; over; end; ended; ends; ending; clos*; shut*; quiet*; silen*; tight-lipped; reserv*; too
        different*; differ*; contrary; although; though; despite; in spite; even if; lest; beyond; outside
        out of; off; away; clear* of; clear; cut; drop*; lost; lose; loses; loss; losing; fell short
        fall* short; falls; short; anti-*; counter*; so far; for now; bare; steady; stable; flat; freeze
        froz*; hitherto; afar; negative; waiv*; dump*; remov*; strip*; quit; leave; left; breach*; break
        broke; broken; violat*; defy; defied; defi*; resist*; protest*; condemn*; at odds; disagree*
        uphold; upheld; undecided; in the dark; anonym*; anyone; any; ever; else; warn*; bust; foil*
        thwart*; averted; avert*; postpon*; delay*; put off; deferred; stall*; drag*; spar*; dry; idle
        dormant; dead; blind; deaf; untie; relieved; relief; independent*; self-*; in the open; first
        since; new*; mistaken; withhold; withheld; lapse*; expire*
    """,
    Cue.NEUTRAL: """
        no doubt; no matter; no wonder; no sooner; not long; not surprisingly; no ordinary; no mean
        no exception; whether or not; or not; No. #; no. #; can't help; cannot help; nothing but
        no other than; none other; not to mention; no stranger; why not; no small; no few; no shortage
        not infrequently; nothing short of; no-nonsense; no-fly; nothing less; or no; by no means least
        not uncommon; not unusual; no secret; without doubt; notwithstanding; last but not least
        more often than not; if not; no end; no-confidence; only … yet; no vote; yes or no; not least
        no strangers
    """,
    Cue.DOUBLE: """
        not … without; cannot … without; can't … without; no … without; never … without; not … unless
        no … unless; cannot … unless; not impossible; not rule* out; not ruling out; not reject*; not deny
        not den*; not disput*; not oppos*; never den*; deny … not; den* … not; reject* … not
        nothing … without; not prohibit*; not banned; not forbid*; not barred; without fail; not refus*
        neither confirm*; not stop; not unlikely; not illegal; refus* to rule out; declin* to rule out
        not exclude*; not object*; not dismiss*; no objection; no opposition; not unusual; not averse
        not fail*; never fail*; no lack
    """,
    Cue.PROVEN: """
        proven; prove; proves; proved; proof; establish*; confirm*; verif*; ascertain*; determined
        conclud*; in fact; demonstrat*
        ||
        has decided; have decided; decided; decision; found; finds; find; finding*; indeed; guilty
        convict*; sentenc*; reveal*; show; shows; showed; shown; uncover*; turned out; turns out; identif*
        admit*; acknowledg*; evidence; declar*; ruled; rul*; official*; emerg*; stress*; assur*; conclusi*
        pinpoint*; validated; known; it is clear; clearly; discover*
    """,
    Cue.CERTAIN: """
        definite*; certain; certainly; surely; undoubtedly; without doubt; beyond doubt; no doubt
        inevitabl*; bound to; sure to; guarantee*; assured; is certain; unquestionabl*
        ||
        sure; clear; clearly; must; will; ensure*; confident*; assur*; convinced; absolutely; of course
        pledg*
    """,
    Cue.DONE: """
        has; have; had; having; 've; already; after; was; were; did; been
        ||
        ago; since; is; are; 's; just; once; now that
    """,
    Cue.FUTURE: """
        will; would; 'll; shall; going to; won't; will not; would not
        ||
        about to; to be; set to; set for; due to; due; poised; next; upcoming; coming; soon; tomorrow
        later; be *ing; (is|are|was|were|be) *ing; to *; until; ready; future; stand* to; forthcoming
        eventually; ahead; in line; in store; in the works; before; by
    """,
    Cue.PLANNED: """
        plan*; schedul*; intend*; intention; aim*; target*; slated; propos*; prepar*; hope*; hoping; seek*
        sought; set to; vow*; pledge*; promise*; commit*; consider*; mull*; weigh*; study*; studies
        studying; look* into; looking at; look* to; explor*; eye; eyes; eyed; eyeing; goal; want; wants
        wanted; due to; due; expected; tentative*; envisag*; envision*; earmark*; draft*; aspir*; mean to
        means to; meant to; in the pipeline; blueprint; project*; bill; under consideration; examin*
        assess*; review*; ambition*; agenda; try; tries; tried; trying; attempt*; bid; effort*; working on
        work on; candidate*; arrang*; on course; on track; bent on; would-be; prospective
    """,
    Cue.PROPOSED: """
        propos*; suggest*; recommend*; urg*; ask*; call*; demand*; appeal*; request*; sought; seek*; want*
        advocat*; push*; press*; advis*; petition*; moot*; float*; offer*; put forward; should; mov*
        tabl*; lobby*; plead*; submit*; let
    """,
    Cue.WISHED: """
        hope*; hoping; hopeful*; wish*; expect*; want*; would like; look* forward; eager; keen; aspir*
        aim*; pray*; optimis*; desir*; goal; like to see; should; so that; to; in order
    """,
    Cue.EXPECTED: """
        expect*; forecast*; predict*; project*; estimat*; likely; probabl*; anticipat*; thought to
        believed to; seen; sees; see; reckon*; presum*; outlook; prospect*
        ||
        think*; thought; believ*; appear*; seem*; apparently; on course; on track; set to; may; might
        could; should; would; consider*; assum*; in all likelihood; look set; looks; tend*; put at; puts
        calculat*; guess*; approximat*; figur*; odds; chance*; points to; point to; indicat*; suggest*
        suppos*; deem*; view; views; viewed; regard*; say*; said; feel*; felt; suspect*; around; about
        roughly; nearly
    """,
    Cue.POSSIBLE: """
        may; might; could; possib*; potential*; perhaps; maybe; risk*; likely; probabl*; likelihood; can
        chance*; fear*; threat*; worr*; concern*
        ||
        prospect*; would; should; expect*; suspect*; think*; thought; believ*; open to; not rule out
        in danger; danger*; prone; stand* to; face*; facing; expos*; vulnerab*; suggest*; hint*; indicat*
        signal*; appear*; seem*; potentially; if; unless; subject to; feasib*; opportunit*; liable
        capable; conceivab*; in line; hope*; look; looks; apparently; set to; odds; well be; up to
        in question; at stake; uncertain; whether; unsure; contend*; bid; doubt*; sign; signs; presum*
        allow*; enabl*; let; lets; option*; pav*; warn*; alarm*; anxi*; dread*; wary; imperil*; jeopard*
        endanger*; menac*; loom*
    """,
    Cue.ABLE: """
        can; could; able; capab*; ability; may; might; possib*; manag*; afford; power; powers
        ||
        allow*; enabl*; let; lets; permit*; help*; entitl*; eligible; potential*; would; will; feasible
        likely; to; succeed*; success*; opportunit*; option*; chance; free to; unable; fail*; get to
        ready; suffic*; enough; able to; should; expected; fit; qualif*; room; worth; open; in a position
    """,
    Cue.ALLEGED: """
        alleg*; suspect*; accus*; suspicion*; purported*; supposed*; believed to; thought to; said to
        presum*; apparent*; charge*; reported*; indict*
        ||
        may; might; could; possib*; probabl*; likely; claim*; believ*; think*; thought; appear*; seem*
        blam*; investigat*; prob*; assum*; rumor*; rumour*; conjectur*; theor*; point* to; suggest*
        indicat*; sign; signs; suspici*; in connection; over; defendant*; implicat*; link*; tied; would-be
        looking into; question*; fear*; case; put down to; tentativ*; preliminary; estimat*; expect*; held
        told; say; says; whether; complain*; guess*
    """,
    Cue.HEARSAY: """
        report*; rumor*; rumour*; said to; allegedly; word has it; tradition; legend; supposedly
        purportedly; apparently; hearsay; gossip; talk; speculat*; tipped; touted; mooted; linked
        ||
        say*; said; says; according; claim*; believ*; thought; may; might; could; story; stories; tale*
        news; told; circulat*; alleg*; seem*; appear*; described; dubbed; called; known as; word; the buzz
        goes; whisper*; hear*; heard; as if; though; like; consider*; regard*; held; refer*; cit*; name*
        mention*; suggest*; quot*; set to; likely; expected; suspect*; reput*; seen; information; leak*
        source*
    """,
    Cue.CLAIMED: """
        claim*; alleg*; insist*; maintain*; say*; said; says; assert*; contend*; argu*; accus*; according
        purport*; profess*; admit*; acknowledg*; testif*; testimon*; confess*; declar*; den*; stat*
        report*; suppos*; told; tell*; describ*; present*; reject*; hold; holds; posed; pass* off; call*
        own*; plead*; protest*; confid*; reveal*; account; by his own; by her own; recount*; put* the
        charg*; acknowledges; billed; self-*; dismiss*; blam*; cit*; portray*; boast*; consider*; recall*
    """,
    Cue.CONDITION: """
        if; unless; should; provided; providing; as long as; so long as; whether; in case; in the event
        once; when; assuming; subject to; depend*; on condition; conditional*; even if; only if; otherwise
        were; had; until; before; without; contingent; pending; where; while; after; with; failing
        barring; face*; permitting; hing*; willing; allow*; would; could; given; as soon as; given that
        upon; by; in the absence; except; whenever; could be; longer; requir*; need*; so; may; might
        provided that
    """,
    Cue.OBLIGED: """
        must; have to; has to; had to; required; require*; obliged; obligat*; mandatory; compulsory; need*
        need to; needs to; needed; mandat*; necessary; forced; force*; order*; compel*; obligation*
        requirement*; duty; bound to; should; shall; oblig*; essential; called on; command*; instruct*
        ||
        are to; is to; be to; to be; ought; expected; supposed; will; may not; cannot; no … without
        not … without; unless; only; insist*; demand*; necessit*; minimum; entitled; responsible
        have got to; due; is on; falls to; can't; it takes; want*; call*; ask*; told to; rule*; condition*
        subject to; prerequisite; deadline; restrict*; limit*; vital; crucial; imperative; told; legal*
        law*; no choice; limited; until; within; fail*; stipulat*; before; urg*; advis*; up to; never; no
        not; at least; the need; left to; force; charged; face*; imposed; impos*; given
    """,
    Cue.ADVISED: """
        should; advis*; urg*; recommend*; suggest*; appeal*; ought; encourag*; counsel*; propos*; better
        warn*; ask*; call*; request*; plead*; told; remind*; caution*; need*; supposed; expect*
        would do well; best; invit*; want*; tip*; guid*; exhort*; implor*; press*; push*; demand*; be sure
        are to; is to; must; instruct*; order*; let; please; worth; deserv*; fit; proper*; seek*; sought
        beg*; message; due; would; stress*; tell*; say*; said; direct*; favor*; favour*; discourag*
        prefer*; back*; lobby*; require*; have to; has to; ideal*; wise; bid; mov*; drew; draw*; merit*
        eligible; advice; could
    """,
    Cue.PERMITTED: """
        may; can; allow*; permit*; permission; let; lets; entitl*; authoriz*; authoris*; able; could
        free to; right to; licens*; clear*; eligible; approv*; green light; legal*; ok; okay; nod; legit*
        up to; optional; voluntary; option*; right; rights; power; grant*; consent*; only; admit*
        authority; lawful*; might; open to; leave; able to; possible; enabl*; welcome; access; entry
        qualif*; restrict*; limit*; ban*; no one but
    """,
    Cue.FORBIDDEN: """
        ban*; prohibit*; forbid*; forbad*; bar; bars; barred; barring; must not; may not; cannot; can not
        can't; not allowed; not permitted; illegal*; outlaw*; off-limits; off limits; disallow*; not to
        no; not; never; block*; stop*; prevent*; restrict*; limit*; deny; denied; denies; refus*; do not
        don't; n't; exclu*; curb*; keep*; kept; unlawful*; stay* away; stay* out; stay* off; avoid*
        refrain*; without; veto*; close*; shut*; embargo*; suspend*; halt*; taboo; nobody; none
        out of bounds; against; criminal*; only; warn*; unless; neither; nor; curtail*; revok*
    """,
    Cue.REPORTED: """
        say*; said; says; saying; according; told; tell; tells; telling; report*; stat*; add*; explain*
        note*; noting; remark*; comment*; declar*; announc*; reveal*; disclos*; admit*; acknowledg*
        claim*; insist*; stress*; emphasi*; argu*; warn*; urg*; quot*; cit*; express*; confirm*; describ*
        mention*; assert*; contend*; maintain*; recall*; recount*; testif*; testimon*; confess*; suggest*
        indicat*; show*; found; finds; believ*; think*; thought; reckon*; estimat*; see; sees; forecast*
        predict*; expect*; assur*; deni*; den(y|ies|ied|ying); tweet*; wrote; writ*; post*; ask*; call*
        appeal*; affirm*; relay*; deliver*; convey*; inform*; statement*; in the view; in the words
        in his view; in her view; in the opinion; opinion; for his part; put it; points out; point* out
        explanation; remind*; propos*; recommend*; advis*; pledge*; promis*; vow*; allege*; accus*
        complain*; lament*; mean*; hint*; conced*; concern*; observ*; estim*; data; figures; record*
        survey*; spoke; speak*; speech; talk*; discuss*; word; words; lawyer; underlin*; underscor*
        pointed; reiterat*; outlin*; detail*; elaborat*; respond*; repl(y|ies|ied|ying); answer*; laud*
        prais*; condemn*; slam*; criti*; hail*; welcom*; joke*; quip*; hop*; feel*; felt; judg*; consider*
        view*; go* on; went on; continu*; concluded; based on; citing; message*; news; statement; refer*
        comment; caution*; swear; swore; release*; publish*; issu*; documents; suspect*; presented; share*
        sharing; shared; opined; account*; accounts; thank*; voic*; cried; exclaim*; guarantee*; demand*
        by * own; doubt*; attribut*; reject*; dismiss*; source*; pointing out; contradict*; posit*; ruled
        rul*; conclud*; determin*; identif*; predicted; agreed; agree*; fear*; worri*; fault*; blam*
        invit*; wonder*; argue*; mull*; rebuff*; tout*
    """,
    Cue.AT_LEAST: """
        at least; no fewer than; no less than; not less than; not fewer than; minimum; a minimum of
        or more; upwards of; no sooner than; no earlier than; or older; no younger than; no lower than
        ||
        and up; and older; or over; and over; not before; not under; or above; and above; or longer
        or greater; the least; minimum of; as many as … or more; no smaller than; earliest
    """,
    Cue.MORE: """
        more than; over #; exceed*; in excess of; well over; above #; surpass*; more than half; over half
        greater than
        ||
        over (#|a|half|one|two|three|four|five|six|seven|eight|nine|ten|twice); higher than; upwards of
        north of; a majority; larger than; beyond #; longer than; older than; (at|of) upwards of
        topp(ed|ing); majority; most; the bulk of
    """,
    Cue.AT_MOST: """
        at most; at the most; no more than; not more than; maximum; a maximum of; no older than; or less
        or fewer; or younger; no later than; no longer than; capped at; not exceed*; a limit of
        ceiling of; only up to
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
    Cue.ABOUT: """
        about; around; roughly; approximately; some; circa; or so; average; in the region of; more or less
        in the neighborhood of
    """,
    Cue.ONLY: """
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
        all; every; everyone; everybody; all of; every one of; every one; the entire; the whole; in full
        without exception; everything; unanimously; in its entirety
        ||
        whole; entire; entirely; each; full; fully; complete; completely; totally; throughout; unanimous*
        across the board; each and every; total; altogether; any; anyone; both; everywhere; always; wholly
        across; nationwide; no … without; no … is exempt; none; nobody; no; whoever; universal; overall
        around the world; worldwide
    """,
    Cue.NOT_ALL: """
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
        no; neither; nothing; not any; nor; zero; never; without; not … any; n't … any; not … single
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
        few; barely; hardly; a handful; only a few; a handful of; just a few; small minority; small part
        ||
        handful; minority; small fraction; small number; little; scarcely; a fraction; small portion
        sliver; mere
    """,
    Cue.MANY: """
        many; most; numerous; the majority
        ||
        much; a lot; lots; a large number; plenty; quite a few; scores; dozens; hundreds; thousands
        millions; no few; not a few; widespread; host; countless; several; substantial; large
        a great deal; no small; no shortage; sizable; considerable; good number
    """,
    Cue.EACH: """
        each; apiece
        ||
        every; per; individual; individually; respectively; a person; a head; separate; separately; both
        either
    """,
    Cue.TOTAL: """
        a total of; in total; altogether; combined; jointly; between them; collectively
        ||
        total; overall; in all; together; aggregate; shared; in aggregate
    """,
    Cue.EXCEPT: """
        except; except for; excluding; other than; apart from; all but; with the exception; bar; save for
        excluded
        ||
        excepted; aside from; aside; barring; unless; minus; exclude*; without; not including; exception
        but for; but; alone; besides; rather than; exempt*; outside; beyond; the only; only; spared; not
        in addition; as well as; leaving out; one … not; exceptions; exempted; the others; the rest
        did not; the one
    """,
    Cue.INCLUDING: """
        including; included; inclusive; even in; even; as well as; even if; even without; even when
        even though
        ||
        includ*; such as; among them; among; plus; along with; and; also; contain*; compris*; counted
        together with; both; like; notably; covers; cover; extend*; alongside; too; with; namely; part
        member*; feature*; involv*; ranging; range; or; regardless; whether
    """,
    Cue.PART: """
        percent; per cent; %; half; third; quarter; fifth; thirds; fifths; quarters; out of; tenth; tenths
        majority; most; minority; # in #; one in #; some; part; fraction; portion; eighth; sixth; # others
        ||
        rest; remain*
    """,
}
