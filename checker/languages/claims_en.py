"""English words that claim something of people and events (``checker.evidence.claims``), in the notation of cues."""

from __future__ import annotations

from checker.languages.cues import Cue, Cues

CLAIMS: Cues = {
    Cue.HARMLESS: """
        dead heat*; dead end*; dead sea; dead ball*; dead rubber*; dead weight*; dead last; dead set; dead wrong
        dead serious; dead centre; dead center; dead zone*; day of the dead; walking dead; deadly serious
        deadly sins; dying to; to die for; die hard; die-hard*; die cast*; never say die; dress* to kill
        killer whale*; killer instinct; killer app*; killer pass*; kill time; killing time; killed off the game
        kill off the game; wedding shower*; baby shower*; april showers; take a shower; took a shower
        killer feature*; killer blow; killing it; drowned out; drown* out; buried treasure; murder mystery
        shot put*; shot-put*; jump shot*; three-point shot*; penalty shot*; long-range shot*; shot on (goal|target)
        shots on (goal|target); parting shot; photo shoot*; film shoot*; screen shot*; screenshot*; mug shot*
        shot glass*; big shot*; shooting star*; shooting guard*; shooting location*; shot on location; passing shot*
        drop shot*; first shot*; record label*; record compan*; record store*; on record; on the record
        off the record; for the record; criminal record*; track record*; medical record*; health record*
        record keeping; record-keeping; records office; police record*; court record*; fossil record*
        public record*; written record*; historical record*; birth record*; record deal*; record producer*
        fire brigade*; fire department*; fire station*; fire service*; fire truck*; fire engine*; fire extinguisher*
        fire hydrant*; fire drill*; fire alarm*; fire exit*; fire safety; fire protection; return* fire; under fire
        came under fire; line of fire; friendly fire; catch* fire with; play* with fire; fire wall*; firewall*
        fire up; fired up; fires up; rapid-fire; sure-fire; fire ant*; ring of fire; crossfire; fire power
        on fire for; fire free; burning question*; burning desire*; burning calories; burn* calories; burn* fat
        fat burn*; burn* energy; population explosion; explosion of; explosive growth; explosive pace
        explosive speed; explosive start; explosive issue*; volcanic soil*; trail blaz*; trailblaz*; war of words
        trade war*; tariff war*; price war*; star wars; star war; cold war; currency war*; culture war*; tug of war
        tug-of-war; war room; war on (drugs|terror|terrorism|drug|poverty|corruption|cancer|inflation|plastic|waste)
        bidding war*; console war*; god of war; photo bomb*; photobomb*; bath bomb*; time bomb; sex bomb; bombshell*
        box office bomb; missile defence; brain storm*; brainstorm*; storm of criticism; storm of protest*
        storm* into; storm* to victory; desert storm; storm* out; took * by storm; take * by storm; taken * by storm
        took by storm; storm* the stage; perfect storm; snow white; snowball effect; flood of; floods of
        flooded with; flood of people; flood light*; floodlight*; floodgate*
        landslide (victory|win|election|majority|defeat|vote); by a landslide; in a landslide; won by landslide
        winds of change; second wind; wind energy; wind power; wind turbine*; wind farm*; wind tunnel*
        wind instrument*; tip of the iceberg; political earthquake; thunder bay; lightning speed; lightning fast
        lightning-fast; lightning conductor*; lightning network; lightning rod*; lightning-quick; greased lightning
        heat of the moment; cloud computing; cloud storage; drought-resistant; goal drought; trophy drought
        medal drought; title drought; drought of goals; ash wednesday; crash course*; crash* out; crash diet*
        crash test*; crash* the party; gate-crash*; collision course; accident insurance; by accident
        accident-prone; accident prone; market crash*; stock market crash; system crash*; crypto crash
        crash* system; computer virus*; go* viral; went viral; viral video*; football fever; dengue drama
        gold fever; world cup fever; election fever; plague of; sick of; sick leave; love sick; homesick
        operating system*; operation theatre*; surgical strike*; surgical mask*; surgical precision; zombie virus*
        toxic asset*; toxic relationship*; toxic masculinity; toxic loan*; toxic culture; collapsed in tears
        broken record; crack team; crack* down; crack of dawn; crackdown*; cracking down; crack unit*; drug store*
        drugstore*; drug compan*; food and drug*; drug administration; drug maker*; drugmaker*; drug authority
        drug regulator*; drug agency; drug therap*; drug treatment; drug trial*; cancer drug*; antiviral drug*
        drug approval*; generic drug*; prescription drug*; drug industry; anti-malarial drug*; malaria drug*
        heroine*; cocaine bear; high court; speed record; steal* the show; stole the show; stolen the show
        steal* the limelight; steal* the spotlight; stole the spotlight; stole the limelight; steal* a march
        steal* hearts; steal* a glance; steal a win; steal* the ball; steal* in the; identity thief
        robbed of victory; book thief; da vinci code; grand theft auto; stolen the spotlight; fake news site
        faux pas; fake grass; false start*; false alarm*; false nine; false teeth; fake fur; false dawn; forging
        forged ahead; forge ahead; forging ahead; doctored up; spiderman; scam alert; beaten track; off the beaten
        heart beat*; beat the clock; beaten by; beaten in the; beaten in straight; stab at; gun* for; bullet point*
        bullet train*; silver bullet; magic bullet; dodged a bullet; bite the bullet; top gun; jump* the gun
        stick to * guns; shotgun wedding; gun shy; arms of; arms race; in arms; coat of arms; arms and legs
        arms around; knife-edge; knife edge; pocket knife; violent shak*; arm wrestling; assault course
        bow and arrow; drunk driver; wine-red; spirit of; alcohol free; alcohol-based; alcohol based
        rubbing alcohol; non-alcoholic; nonalcoholic; alcohol solution; alcohol content; alcohol gel; alcohol wipes
        beer garden; root beer; ginger beer; punch-drunk; drunk with joy; drunk with success; bar code*; barcode*
        space bar; state prison break; prisoner's dilemma; caught on camera; arresting; cardiac arrest
        captive audience; prison of; captive breeding; detention pond*; detention basin*; water detention
        star-crossed; hostage to; held hostage by; hostage to fortune; pirate radio; pirated; terror bird*
        reign of terror; holy terror; debt of gratitude; on loan; loan move; loan spell*; loan word*; loanword*
        loan deal*; loan player*; loaned from; loaned to; loan signing; loan from; season-long loan; loan fee
        job cutting; axe throwing; resigned to; laid-back; kick* off; fired shots; fired a shot; fired in
        fired home; fired * into; protestant*; strike force; riot of colo*; running riot; run riot; boycott geoffrey
        demo version; demo day; air strike; strike rate; strike duo; strike partner*; strike a balance; angry birds
        fear factor; fear of missing out; no fear; fearless*; feared dead; shock absorber*; shock therapy
        electric shock*; culture shock; shock wave*; shockwave*; tears of joy; tears of happiness; happy tears
        crocodile tears; torn to tears; wear and tear; happy ending; silver lining; golden globe race; bronze age
        silver screen; gold mine*; golden age; golden ratio; prized possession*; secret service; secretary*
        secret of success; secret to; secret recipe; the secret of; secret ingredient*; secret garden; secret ballot
        top secret; open secret; secret weapon; secretariat*; leaky; water leak*; gas leak*; oil leak*; leaking roof
        roof leak*; fuel leak*; leak* water; pipe leak*; radiation leak*; hydrogen leak*; no surprise
        not surprising*; unsurprising*; little surprise; surprise surprise; hardly surprising
        it comes as no surprise; surprisingly not; surprise attack*
        at the (most|best|latest|earliest|least|highest level|slightest); make the most; made the most
        making the most; the most part; the most recent; most recent; most likely; at most; at best; at least
        last but not least; worst-case; worst case; least of all; highest possible; lowest possible
        greatest possible; nearest; oldest profession; set free; feel free; break free; fine-tun*; ransomware
        collateral damage; damage limitation; damage to; damages the
        foreign (minister|ministers|ministry|ministries|secretary|office|affairs|exchange|reserves|currency)
        foreign (currencies|policy|policies); foreign language*; foreign object*; foreign bod*
        us secretary of state; secretary of state; state of the union; state capital; state-of-the-art
        islamic calendar; muslim calendar; islamic year; church street; westminster abbey; temple university
        temple mount; temple run; temple of heaven; christian bale; christian dior; christian eriksen
        christian pulisic; cristiano; christian horner; st mary's; santa cruz; santa clara; santa claus; church hill
        christchurch; christmas*; mosque-shaped; hindu kush; buddhist architecture; child's play; brain child
        brainchild; baby boom*; baby-boom*; baby steps; baby pink; spice girls; cover girl*; golden boy; beach boys
        boy band*; boyband*; girl group*; girl band*; girl power; boys' group; bad boys; backstreet boys
        youth hostel*; boy scout*; old-fashioned; old-school; elder statesman; senior citizen's card
        senior official*; pregnant pause; birth certificate*; birth rate*; birth control; birthday*; birth place
        birthplace; place of birth; date of birth; birth of the; birth of a; birthright; give birth to a new
        year of birth; gave birth to the; blind spot*; blind date*; double-blind; blind eye; blind test*
        blind tasting; colour-blind; color-blind; colour blind; blind trust; deaf ears; lame duck; blindly
        blinded by; wheelchair tennis; disabled account*; crippling debt; crippling heat; disabled the; disabled in
        sister cit*; sister compan*; sister ship*; sister station*; sister organi*; mother tongue*; mother ship
        mothership; motherland; motherboard*; mother earth; mother nature; mother's day; mothers' day; mother of all
        father christmas; founding father*; father of the (nation|atomic|country|constitution); big brother
        warner brothers; warner bros; lehman brothers; jonas brothers; wright brothers; parent compan*; parent bod*
        parent organi*; son of god; brotherhood; muslim brotherhood; foster care system; uncle sam; mario brothers
        brothers and sisters; sons of; brother of; mother-of-pearl; grandfather clause; partner countr*; husbandry
        animal husbandry; band of brothers; partner organi*; soul sister; family-friendly; just because; not because
        in spite of itself; due date; due diligence; due process
        due to (be|start|begin|open|take|return|arrive|leave|expire|end|play|face|meet|appear|fly|visit|make|go)
        due to (come|run|launch|release|depart|hold|travel|speak|give|become|join|have|host|compete|complete)
        due to (command|lead|head|chair|attend|address|sign|receive|replace|succeed|stand|serve|testify|undergo|resume)
        due to (reopen|conclude|last|land|dock|sail|set|take|retire|step|vote|decide|announce|present|deliver|perform)
        due to (fight|sit|report|debate|discuss|rule|issue|publish|hear|unveil|inaugurate|celebrate|enter|leave|pay)
        in due course; due respect; despite itself; thanks to allah; with thanks to; many thanks to
        special thanks to; thanks to everyone; thanks to all; a million times; thousand islands; thousand oaks
        hundred years' war; baker's dozen; half a dozen; half-dozen; a dozen; thousands place; one in a million
        who wants to be a millionaire; police academy; general strike; general election*; general manager*
        general assembly; general secretary; secretary general; secretary-general; attorney general
        attorney-general; director general; director-general; general public; surgeon general; governor-general
        governor general; general practitioner*; salvation army; army of; army ant*; navy blue; general motors
        general electric; private soldier; major league*; major general election; soldier ant*; soldier on
        soldier beetle; law suit case; suit of; opposition to; opposition from; opposition team*; opposition half
        opposition goal*; opposition defen*; opposition player*; opposition keeper; opposition box
        opposition penalty; opposition side; soap opera*; broadcast quality; trade union*; trade secret*; trade-off*
        tradeoff*; trade mark*; trademark*; trade fair*; trade show*; trade school*; tools of the trade
        trade center; trade centre; trade unionist*; hot dog*; hotdog*; underdog*; watchdog*; watch dog*; dog days
        cat walk*; catwalk*; bull market*; bear market*; bear in mind; bull's eye; bullseye*; black swan
        white elephant*; elephant in the room; guinea pig*; piggy bank*; scapegoat*; lone wolf; lone wolves
        tiger economy; tiger woods; snake oil; snakes and ladders; rat race; cash cow*; sacred cow*; dark horse*
        horse race*; horsepower; horse power; trojan horse*; wild goose chase; wild horses; mouse click*
        computer mouse; chicago bulls; bear market; bear the; bear witness; bears the; bears witness
        bear responsibility; bear fruit; teddy bear*; polar bear* plunge; golden bear; silver bear; berlin bear
        paper tiger; year of the (rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig)
        monkey business; monkey bars; detroit tigers; detroit lions; british lions; wolverhampton wolves; wolves
        fox news; fox sports; 20th century fox; twentieth century fox; lion air; wolf of wall street; animal kingdom
        bird's-eye; bird's eye; pig iron; crane operator; cowboy*; cow boy*; duck curve; chicken wire; lions club*
        golden lion*; lion city; golden retriever; hail mary; prayer of; pilgrims' progress; cult following
        worshipped by fans; volunteer state; highest court*; highest level*; highest alert
        at (its|their|his|her) worst; argument* … demolished; came off worst; at worst
        (is|are|was|were|be|been|being) due to; die down; dies down; died down; dying down; die out; died out
        radio frequenc*; radio wave*; (is|are|was|were|be) to blame; shell-shocked; under the knife; anxious to
        stroke clear; strokes clear; one stroke*; two strokes; stroke lead; stroke behind; strokes behind
        two-stroke*; four-stroke*; stroke of luck; lend* support; lend* a hand; lends its; crime unit*
        criminal investigation*; armed with (data|documents|evidence|information|knowledge|letters); state visit
        state visits; conflict of interest; conflicts of interest; conflict between … laws; in conflict with
        shot of (a|the); shots of; shot in (black|a studio|colour|color|indonesia|jakarta|bali); a shot at
        long shot; cheap drugs; medical drugs; essential drugs; drugs for; drugs to; over-the-counter drug*
        anti-cancer drugs; drugs and food; drugs and medical; drugs and vaccines; shot to fame; shot to prominence
        shot up; shot wide; shot over; shot from (outside|the edge|close|long|distance|inside); his shot; her shot
        header and shot; low shot; right-footed shot; left-footed shot; powerful shot; volleyed shot; shot went
        shot past; shot hit the (bar|post|crossbar|woodwork); flu shot*; booster shot*; vaccine shot*
        shot across the bows; crash* to; stroke of; dead leg*; pain killer*; painkiller*; insult to injury
        trading insults; trade insults; on fire with; god willing; injury time; injury-time; injury break
        sudden death; sudden-death; death group; group of death; rain tree*; troop to; troops to the (polls|cinema)
        greatest chunk; largest chunk; biggest chunk
    """,
    Cue.DEATH: """
        death; deaths; dead; dies; died; dying; killed; kills; killing; killings; killer; killers; fatal; fatally
        fatality; fatalities; deadly; deadlier; deadliest; lethal; lethally; murder; murders; murdered; murdering
        murderer*; murderous; slain; slay*; manslaughter; homicide*; assassin*; suicide; suicides; suicidal; corpse*
        drowned; drowning; drowns; funeral*; burial; burials; buried body; cremat*; deceased; genocid*; massacr*
        mass grave*; mortuary; morgue; autopsy; autopsies; lost (his|her|their|its) li(fe|ves)
        lose (his|her|their) li(fe|ves); los(es|ing) (his|her|their) li(fe|ves); loss of life; lives lost
        claimed the li(fe|ves); claimed (#) lives; claim* … lives; cost … (his|her|their) lives
        took (his|her|their) own life; passed away; passes away; pass away; passing away; perish*; lifeless
        beheaded; beheading*; decapitat*; euthanas*; strangled; lynched; gunned down; stabbed to death
        beaten to death; burned to death; burnt to death; trampled to death; crushed to death; executed by
        electrocuted; asphyxiated; suffocated; infanticide; femicide; posthumous*; stillborn; death toll
        death penalty; mortally; body count; bloodbath; bloodshed; carnage; dead body; dead bodies; body bag*
        post-mortem*; postmortem*; coroner*; to die; will die; would die; could die; may die; might die; people die
        children die; mortality; mortally wounded; demise of the; to kill; would kill; could kill; will kill
        kill people
        ||
        victim*; body; bodies; life; lives; soul*; toll; casualt*; late; grave*; cemeter*; coffin*; tomb*; mourn*
        bereave*; condolence*; lost; loss*; fallen; surviv*; execut*; capital punishment; drown*; buried; bury*
        burying; tragic*; traged*; martyr*; sacrific*; shot; shoot*; strangl*; suffocat*; hang*; stab*; poison*
        departed; remains; skull*; skeleton*; bones; widow*; orphan*; obituar*; rip; blood*; claimed; eliminat*
        eradicat*; wip*; expire*; pass; afterlife; heaven; hell; ghost*; zombie*; resurrect*; immortal*; kill*; die*
        dead*; death*; murder*; mort*; fatal*; deceas*; burial*; stillb*; necro*; cull*; put down; dispos*; shroud*
        rest in peace; funer*; coma; overdos*; abort*; extinguish*; peril*; disappear*; vanish*; sink*; sank; sunk
        commemorat*; pay* respects; die; memorial*; in memory; passed on; passing of; the passing; end of … life
        ended … life; last breath; fell in; fell to; power cut*; outage*; blackout*; extinct*; off; shut down
        shut off; fell from; went out; turned off; goes out
        lost (#|one|two|three|four|five|six|seven|eight|nine|ten); left … dead; demise; mortal*; exterminat*
        shot down; casualit*; kill; slew; slaughter*
    """,
    Cue.INJURY: """
        injured; injury; injuries; injure; injures; injuring; wounded; wounds; wound; wounding; bruised; bruises
        bruising; bruise; fractured; fracture; fractures; sprained; sprain*; concussion*; concussed; bleeding; bled
        bleeds; lacerat*; maimed; mutilat*; scalded; burn injur*; burns to (his|her|their|the)
        (third|second|first)-degree burns; suffered burns
        broken (leg|arm|bone|bones|rib|ribs|nose|wrist|ankle|collarbone|jaw); dislocated; torn ligament*
        torn hamstring; torn muscle*; bloodied; severely hurt; seriously hurt; badly hurt; slightly hurt; unhurt
        was hurt; were hurt; been hurt; being hurt; hurting themselves; bitten by; disfigured; paraly*; unharmed
        head trauma; scratched
        ||
        hurt*; harm*; casualt*; pain*; burn*; torn; tear*; hamstring*; knee*; ankle*; bite; bites; bitten; bit
        blood*; scar; scars; scarred; trauma*; gash*; sustain*; fitness; recover*; recuperat*; absent; absence
        sidelined; unavailab*; unfit; ligament*; muscle*; amput*; blind*; crippl*; limp*; unscathed; stab*; shot
        sore; swell*; swollen; blow; bump*; crush*; scratch*; scrap*; graz*; hemorrh*; haemorrh*; wound*; injur*
        accident*; crash*; lesion*; puncture*; sting*; stung; rehabilit*; beat*; mistreat*; heal*; suffering
        suffers; suffered; treated; treatment; hurts; fit to play; fit for; fully fit; cut on; cuts and; a cut
    """,
    Cue.STRANDED: """
        stranded; trapped; missing person*; missing people; missing passenger*; missing crew; missing fishermen
        went missing; go missing; gone missing; reported missing; declared missing; still missing; remain* missing
        people missing; displaced; displacement of; refugee*; evacuated; evacuation*; evacuate; evacuates
        evacuating; evacuee*; asylum; asylum-seeker*; homeless; homelessness; exiled; fled their homes
        flee their homes; fleeing their homes; forced from their homes; castaway*; shipwrecked; marooned
        search and rescue; internally displaced; stateless; exodus; driven from their homes; lost at sea; stowaway*
        ||
        missing; lost; disappear*; vanish*; trap*; stuck; displac*; shelter*; camp*; exile*; flee*; fled; fleeing
        rescu*; sav*; search*; locat*; found; find*; relocat*; resettl*; migrant*; migrat*; immigra*; moved; moving
        move; leave; left; home*; evict*; driven; forced; isolat*; cut off; strand*; run aground; ran aground
        aground; buried; rubble; unaccounted; whereabouts; untraced; abandon*; block*; confin*; pinned; caught; jam*
        surround*; besieg*; under siege; transport*; pull*; victim*; affected; survivor*; hid*; escape*; diaspora
        crowd*; sink*; sank; submerged; delay*; haven; tent*; absent; no longer; gone; snar*; ensnar*; lock*; evacu*
        refug*; hostage*; emergency; sar; are missing; got; get; out; overland; bring*; brought; taken; took
        carried; carry*; retriev*; recover*; remov*; clear*
    """,
    Cue.ARREST: """
        arrested; arrest; arrests; arresting officer*; detained; detain; detains; detaining; detention; detentions
        detainee*; jail; jailed; jails; jailing; jailer*; prison; prisons; prisoners; imprison*; incarcerat*
        in custody; into custody; police custody; inmate*; behind bars; handcuff*; house arrest; on parole; parole
        paroled; under arrest; arrest warrant*; warrant for (his|her|their) arrest; remanded; on remand
        penitentiar*; internment; life imprisonment; solitary confinement; correctional facilit*; rounded up
        taken in for questioning; years in prison; life in prison; life sentence*; prison term*; jail term*
        extradited; cellmate*
        ||
        custod*; apprehend*; captur*; caught; catch*; seiz*; held; hold*; cell; cells; bars; sentenc*; convict*
        punish*; prosecut*; raid*; round* up; nab*; nett*; bust*; lock*; confin*; release*; freed; free; bail
        probation; pardon*; amnest*; interrogat*; took; taken; picked up; intern*; intercept*; fugitive*; surrender*
        serving; serve*; served; warden*; arrest*; detain*; deten*; prison*; jail*; sting; penal*; extradit*
        deport*; withh*; restrain*; cuff*; cage*; captiv*; shackl*; chain*; trap*; hunt*; manhunt; convict; convicts
        peg*; draw*; drew; tie; tied; jailbird*; rounding up; crackdown; in the hands of; took … in; taken in
        brought in; security forces; charg*; retain*; maintain*; spotted; held back; investigation; led … to
        prisoner
    """,
    Cue.BRIBERY: """
        bribe; bribes; bribed; briber*; bribing; corruption; anti-corruption; anticorruption; embezzl*; kickback*
        graft; nepotis*; cronyis*; gratuities; gratuity; extort*; slush fund*; misappropriat*; money laundering
        launder* money; vote buying; vote-buying; payoff*; hush money; corrupt; corrupted official*
        corrupt official*; illicit enrichment; under-the-table; under the table; pay-to-play; influence peddling
        match-fixing; match fixing; rigged tender*; bid-rigging; bid rigging; price-fixing; price fixing; collusion
        levies illegal; illegal levies; illegal levy; illegal fees; launder; laundered; laundering; launders
        ||
        corrupt*; bribe*; embezz*; misus*; abuse of (power|office|authority|position); integrity; clean; suap; kpk
        corruption eradication; fraud*; money; gift*; reward*; crim*; irregularit*; abuse; laundr*; procurement
        funds; state loss*; dirty; collus*; scandal*; mark-up*; mark up; markup*; fictitious; tender*; illicit*
        illegal*; fixing; fix; rig*; payment*; levy; levies; fee; fees; thug*; blackmail*; racket*; graft*
        transparen*; account*; pay; paid; buy*; bought; sting; caught; misconduct; misappropr*; crony*; evade*
        evasion; accomplice*; suspect*; asset*; wealth; anti-graft; watchdog; white-collar; cheat*; scam*; favour*
        favor*; ghost; money politics; hand*; deal*; blackm*
    """,
    Cue.FRAUD: """
        fraud; frauds; fraudulent*; fraudster*; fake; fakes; faked; faking; forged; forgery; forgeries; forger*
        counterfeit*; scam; scams; scammed; scammer*; scamming; hoax; hoaxes; hoaxer*; swindl*; bogus; phoney; phony
        doctored; falsified; falsif*; fabricated; impostor*; imposter*; impersonat*; ponzi; phishing; conned; conman
        conmen; con man; con artist*; deepfake*; plagiar*; sham; deceiv*; deceit*; defraud*; pyramid scheme*
        embellish* the truth; vote rigging; electoral fraud; disinformation; cheating; cheated; cheat; cheats
        cheater*; misled; mislead*; ghost worker*; smishing; bluff*; rigged election*; rigged vote*; rigged game*
        ||
        false*; falsehood*; fals*; untrue; lie; lies; lied; lying; liar*; trick*; fool*; manipulat*; fabricat*
        fictit*; misinform*; rig; rigging; dishonest*; deep fake; deep-fake; imitation*; replica*; pirated
        unoriginal; pretend*; pretens*; disguis*; dup*; scheme*; rumor*; rumour*; wrong*; inaccura*; incorrect*
        unfounded; illusi*; fictional; fiction; invent*; made up; made-up; engineered; fraud*; fake*; artificial*
        hack*; simulat*; distort*; gimmick*; irregularit*; misus*; camouflag*; propaganda; myth*; mimic*; posing
        posed; poses; impost*; lure*; slander*; betray*; unreal; not real; sneak*; diddl*; conspir*; biased; dubious
        invalid; decei*; delud*; hypocri*; exploit*; outwit*; evad*; evasion; rigged; cook*; irregular*; wig; wigs
        deception*
    """,
    Cue.THEFT: """
        theft; thefts; thief; thieves; thieving; stole; stolen; steal; steals; stealing; robbed; robbery; robberies
        robber; robbers; robbing; burglar*; looted; looting; looters; looter; loot; pickpocket*; shoplift*; heist*
        mugged; mugging; mugger*; hijacked truck; poach; poached; poacher*; poaching; plunder*; burgled; pilfer*
        ransack*; break-in; break-ins; cattle rustling; purse snatch*; stole from; carjack*; snatched from; larceny
        piracy; pirates; pirate
        ||
        rob*; snatch*; took; taken; take; seiz*; grab*; lost; loss*; burgl*; break* into; broke into; broke in
        raid*; pirat*; hack*; breach*; leak*; embezz*; hunt*; crim*; wanted; stole*; steal*; theft*; loot*; missing
        disappear*; gang*; thug*; confiscat*; hijack*; sto*n; illegal*; infiltrat*; poach*; siphon*; strip*; usurp*
        appropriat*; pillage*; deprived; transferred; bandit*; intruder*; capture*; hold-up; begal; tapp*
        motorcycle gang; marauder*; invad*
    """,
    Cue.VIOLENCE: """
        violence; violent; violently; beaten up; was beaten; were beaten by a mob; stabbed; stabbing*; stabs
        gunshot*; gunman; gunmen; gunfire; gunpoint; knifepoint; tortured; torture; tortures; torturing; torturer*
        assaulted; assaults; assaulting; mauled; brawl*; thugs; thuggery; machete*; pistol*; rifle*; shotgun*
        revolver*; firearm*; weapon; weapons; weaponry; armed; unarmed; ammunition; bullet; bullets; knives; sword*
        dagger*; grenade*; handgun*; machine gun*; machine-gun*; shooting spree; mass shooting*; shootout*; shot at
        shot and; was shot; been shot; shot by
        shot in the (head|leg|chest|back|neck|arm|face|foot|stomach|shoulder); shootings; persecut*; brutal
        brutally; brutality; bludgeon*; slapped; punched; punching; fistfight*; lynch*; mob attack*; hacked to
        domestic abuse; ill-treat*; mistreat*; maltreat*; abused; bullying; bullied; bully; bullies; atrocit*
        bloody; barbaric; barbarity; sadistic*; savagely; clubbed; whipped; caned; flogg*; opened fire; open fire
        opening fire; ambush*; sniper*; hitman; hitmen; vigilante*; gang war*; manhandl*; armed attack*; airgun*
        with a knife; knife attack*; knife-wielding; kitchen knife; a knife and; shot; were shot; shot dead
        ||
        attack*; assault*; abus*; beat*; fight*; fought; clash*; shot*; shoot*; firing; gun; guns; kick*; punch*
        slap*; smash*; torment*; harass*; cruel*; agress*; aggress*; wound*; kill*; murder*; blood*; stab*; hack*
        slash*; cut*; sharp; blade*; spear*; arrow*; axe*; blow*; brut*; savag*; riot*; anarch*; thug*; bomb*; rape*
        barbar*; sadis*; caliber; calibre; cannon*; artillery; hunt*; duel*; confront*; combat*; intimid*; oppress*
        repress*; mal*treat*; coerc*; pelt*; wield*; brandish*; pierc*; skirmish*; tackle*; shov*; stomp*; trampl*
        strangl*; hunted; vicious*; rampag*; fist*; discharg*; knife; forced; hit by; hit him; hit her; arms
        hitting; hits; hit the; triggerman; fired; fires; fire at; gunfight*; hit with; wildly; harshly
        bow and arrow; struck by; struck him; struck her; hitting her; explosive*; bombs; beaten by; beat; beaten
        knifeman; knifemen; *knife*; torped*
    """,
    Cue.SEXUAL: """
        rape; raped; rapes; raping; rapist*; sexual; sexually; sexual abuse; sexual assault; sexual harassment
        molest*; paedophil*; pedophil*; prostitut*; pornograph*; porn; groped; groping; indecent; indecency; obscene
        obscenity; lewd*; incest*; sodom*; adulter*; voyeur*; sexting; brothel*; escort service*; sex worker*
        sex tape*; extramarital; sex trafficking; sex; nude; nudity; nudes; naked; erotic*; lesbian*; masturbat*
        striptease; sexist; sexism; upskirt; revenge porn
        ||
        harass*; immoral*; moral*; intimate; intimacy; affair*; cheat*; infidel*; lgbt*; gay*; homosexual*
        bisexual*; transgender*; erot*; explicit; inappropriate*; vulgar*; virgin*; decen*; sexy; sex*; porn*; kiss*
        fondl*; consen*; reproduct*; condom*; contracept*; undress*; undressed; seduc*; lust*; romantic*; flirt*
        mates; mating; breed*; libido; pimp*; vice; naked*; sensual*; provocative; abused; abuse; abusing; assaulted
        violated; adult content; adult film; affair; aids; hiv; intercourse; marital; touching; exploited
        exploitation; abus*
    """,
    Cue.DRUNK: """
        drunken*; drunkenness; intoxicat*; alcohol; alcoholic; alcoholics; alcoholism; liquor*; booze*; boozy; vodka
        whisky; whiskey; beer; beers; wine; wines; moonshine; bootleg*; inebriat*; tipsy; hangover*; drink-driv*
        drink driv*; drunk driv*; under the influence of alcohol; breathalys*; breathalyz*; brewer*; distiller*
        winery; champagne; cocktail; cocktails; tequila; rum; gin; sober; sobriety; blood alcohol
        ||
        drink*; drank; bar; bars; pub; pubs; nightclub*; club*; ethanol; ferment*; spirit*; methanol; alcoh*
        addict*; party; toast*; arak; tuak; brew*; cellar*; vineyard*; grape*; bottle*; distil*; wine*; beer*; cask*
        malt*; substance*; nightlife; entertainment; halal; illicit; cider*; sake; drunk
    """,
    Cue.NARCOTICS: """
        narcotic*; cocaine; heroin; marijuana; methamphetamine*; meth; ecstasy; opium; opioid*; opiate*
        amphetamine*; ketamine; fentanyl; morphine; drug dealer*; drug dealing; drug traffick*; drug smuggl*
        drug ring*; drug cartel*; drug lord*; drug addict*; drug abuse; drug user*; drug use; drug case*
        drug syndicate*; drug courier*; illegal drugs; illicit drugs; hard drugs; drug charges; drug offence*
        drug offens*; drug trade; drug bust*; drug possession; hashish; hash oil; psychotropic*; hallucinogen*; lsd
        overdose*; overdosed; rehab; drug overdose; crystal meth; drug war; war on drugs; doping; doped; steroid*
        under the influence of drugs; drug test*; drug-related; drug kingpin*; drug mule*; drugs
        ||
        drug*; addict*; substance*; dope*; weed; crystal; pill*; dealer*; traffick*; smuggl*; medicine*; rehab*; bnn
        grass; tobacco; hemp; joint*; needle*; dependen*; stimul*; mushroom*; contraband; vape*; anti-narcotics
        psycho*; medicinal; smoke*; tested positive; dealers; plants; syndicates; poppy; poppies; opium*; cannabis
    """,
    Cue.UNLAWFUL: """
        illegal; illegally; illegality; unlawful; unlawfully; illicit; illicitly; unlicensed; unlicenced; smuggl*
        black market; black-market; contraband; undocumented; unauthorised; unauthorized; people trafficking
        trafficker*; trafficking; without a permit; without permission; without a licence; without a license
        without permits; unregistered; outlaw; outlawed; illegals; counterfeit*; bootleg*; lawless*; crime; crimes
        felon*; misdemeano*; mafia*; mobster*; gangster*; organised crime; organized crime; war crime*
        against the law; wildcat mining; unconstitutional*; extrajudicial*; breaking the law; broke the law
        broken the law
        ||
        no permit*; banned; ban; bans; forbidden; prohibit*; not allowed; not permitted; pirat*; stolen; irregular*
        informal; violat*; breach*; contra*; infring*; offen*; crim*; guilty; underground; unofficial*; invalid
        traffick*; smug*; fake*; gambl*; poach*; thug*; bandit*; gang*; syndicate*; cartel*; mafi*; wrong*
        improper*; not … (permit|licence|license|approved|registered); arbitrar*; misconduct; deviat*; hack*
        offshor*; money laundering; haram; unauth*; squat*; crackdown; tax evasion; evad*; not in accordance
        non-procedural; misus*; disobey*; trespass*; intrud*; loggin*; undocum*; outside the law; legally; legal
        permit; permits; licence; license; licences; licenses; not legally; without a *; without the *; without *
        perpetrator*; offender*; crossings; suspects; robbers; theft; pirate*; wildlife; wild; stray; loose
        criminal record*; criminal investigation*; criminal; criminals; clandestine; rogue; pirated; prohibited
        human trafficking
    """,
    Cue.TERROR: """
        terror; terrorism; terrorist; terrorists; terrorised; terrorized; terrorising; terrorizing; sabotage*
        saboteur*; arson; arsonist*; hijack; hijacked; hijacker*; hijacking*; hijacks; hostage; hostages; kidnap*
        abduct*; suicide bomb*; extremist*; extremism; jihadist*; jihadi*; militants; islamic state; al qaeda; isis
        boko haram; hostage-tak*; car bomb*; bioterror*; cyberterror*; ransom demand; radicalis*; radicaliz*
        bomb threat*; bomb attack*; insurgent*; insurgenc*; abductee*; setting fire to; set fire to; human shield*
        ||
        attack*; bomb*; blast*; explo*; militant*; radical*; extrem*; rebel*; separatist*; jihad*; insurg*; threat*
        captiv*; captur*; held; seiz*; torch*; blaze; taken away; pirate*; densus; isil; daesh; taliban; hamas
        houthi*; hezbollah; qaeda; guerrilla*; gunm*n; terror*; bnpt; intimidat*; plot*; hijack*; ransom*
        carried off; took away; spook*; haunt*; took … away; seized; captors; captor; al-qaeda
    """,
    Cue.WAR: """
        war; wars; warfare; wartime; warring; warzone*; war-torn; warplane*; warship*; warhead*; bombing*; bombed
        bombard*; bombs; bomb; missile*; invasion*; invaded; invade; invades; invading; invader*; airstrike*
        air strike*; air raid*; air-raid*; shelling; shelled; artillery; ceasefire*; cease-fire*; truce*; armistice
        battlefield*; frontline fight*; offensive against; troops; coup; coups; civil war; blitz
        military occupation; drone strike*; drone attack*; rocket attack*; rockets fired; warlord*
        armoured vehicle*; armored vehicle*; combatant*; siege; besieged; guerrilla*; guerilla*; hostilities
        bloodshed; counteroffensive*; counter-offensive*; nuclear weapon*; cluster munition*; landmine*; land mine*
        bomber*; torpedo*; junta; crossfire; chemical weapon*; casus belli; war crime*; fighter jet*; under attack
        armed conflict*; military conflict*; border conflict*; bloody conflict*; conflict zone*; conflict-torn
        battle of * killed; bloody battle*
        ||
        attack*; battle*; fight*; fought; combat*; conflict*; military; army; armies; armed; arms; arm; clash*
        troop*; soldier*; force*; rebel*; militia*; occup*; rocket*; drone*; explo*; blast*; grenade*; mortar*
        tank*; jet*; bomb*; weapon*; enem*; peace*; cease*; invad*; assault*; offensive*; insurg*; militant*
        confront*; hostil*; uprising; rebellion*; revolution*; revolt*; resist*; raid*; conquer*; conquest*; coloni*
        nuclear; aggress*; battl*; shell*; siege*; siegi*; veteran*; overthrow*; overthrew; toppl*; ambush*; duel*
        crusad*; violen*; intercept*; front line*; frontline*; world war; campaign; cyber*; scramble*; rivalr*
        incursion*; mine; mines; ballistic; explod*; opened fire; strike on; strikes on; raids; fired at; firing
        air force; national army; war-hit; battle of; tug of war; tug-of-war; war of words; torped*; armament*
        occupation of; annex*
    """,
    Cue.FIRE: """
        fires; a fire; the fire; caught fire; catch fire; catches fire; catching fire; set fire; sets fire
        fire broke out; forest fire*; bush fire*; bushfire*; wildfire*; house fire*; fireball*; fire-ravaged
        firefighter*; firefight*; firemen; blaze; blazes; blazing; ablaze; inferno*; arson*; burned; burnt
        burns down; burned down; burning down; burn down; torched; torching; gutted; charred; explosion; explosions
        exploded; explode; explodes; exploding; explosives; detonat*; engulfed in; flames; in flames
        went up in flames; smouldering; smoldering; smoky; smokescreen; land fire*; fire swept; fire destroyed
        fire engulfed; fire-hit; firestorm*; combustion; flammable; inflammable; gas blast*; blown up; blew up
        blow* up; arsonist*
        burning (building|house|car|vehicle|tyres|tires|down|buildings|houses|cars|vehicles|forest|land|ship|plane)*
        burning (trash|waste|tire)*; bomb blast*; blast killed; set on fire; (was|were|is|are) on fire; a blast
        the blast; blasts killed
        ||
        fire*; burn*; flame*; blaz*; torch*; smoke*; smoking; smoulder*; ash; ashes; explo*; bomb*; erupt*; ignit*
        spark*; short circuit*; extinguish*; hotspot*; hot spot*; haze; scorch*; charr*; set alight; alight; engulf*
        combust*; grill*; bonfire*; candle*; burst*; grenade*; firework*; firecracker*; raz*; ember*; blow*; blew
        dynamite*; fir*d; incinerat*; crema*; roast*; fry*; stove*; inflam*; fever*; kindl*; sunburn*; lava; volcan*
        damkar; bbq; barbecue*; tnt; mercury; scald*; erup*; lighting; lit up; lights up; lighter; heated; burning
        gas fire; heating; fuel fire; roasted; stoves; oven; blast; blasts; explosive; on fire; immolat*; flare*
        uxb; caustic; unexploded; smoke
    """,
    Cue.NATURE: """
        rain; rains; rainy; raining; rained; rainfall; rainstorm*; rainwater; downpour*; storm; storms
        thunderstorm*; thunder; lightning; hurricane*; typhoon*; cyclone*; tornado*; whirlwind*; fog; foggy; smog
        haze; misty; flood; floods; flooded; flooding; inundat*; floodwater*; earthquake*; quake*; aftershock*
        tremor; tremors; tsunami*; landslide*; mudslide*; avalanche*; drought*; volcano*; eruption*; erupts; lava
        magma; heatwave*; heat wave*; snow; snowy; snowfall; snowed; blizzard*; hailstorm*; hailstones; frost
        frosty; cold snap; monsoon*; gales; strong wind*; high wind*; gusts; sandstorm*; dust storm*; high waves
        tidal wave*; storm surge*; seismic; epicentre*; epicenter*; richter; el nino; el niño; la nina; la niña
        natural disaster*; bad weather; extreme weather; heavy weather; famine*; locust*; wildfire*; meteor; meteors
        meteorite*; torrential; humid; humidity; sinkhole*; inclement weather; land subsidence; erosion
        tidal flood*; flash flood*; rain showers; heavy showers; volcanic eruption*; volcanic activity; volcanic ash
        ||
        weather; wind; winds; windy; cloud*; wave*; water*; wet; dry; season*; climate*; temperature*; heat*; hot
        cold; cool*; warm*; disaster*; natural; ash; ashes; erupt*; emerg*; smoke; smok*; dust*; slide*; slid; soil
        mud*; sludge; collapse*; submerg*; submers*; overflow*; river*; sea; sea level; tide*; tidal; ocean; shak*
        shook; magnitude; ice; icy; freez*; frozen; hail*; sun; sunny; catastroph*; calam*; storm*; cyclon*
        torrent*; surge*; bmkg; bnpb; bpbd; meteorolog*; forecast*; mount; mountain*; pollut*; burst*; current*
        thirst*; arid; shortage*; crisis; swamp*; gust*; breez*; sky; skies; air; aerosol*; damp; drench*; pour*
        puddle*; soak*; rock*; fall*; avalanc*; drift*; geolog*; tecton*; fault*; plate*; emergency; harvest failure
        lightning*; bolt*; electr*; winter*; summer; shift*; earth*; ground; subsid*; abras*; bad; extreme; thunder*
        poor visibility; visib*; spray; drizzl*; peat*; hunger; hungry; starv*; el; nino; stream*; lahar*
        pyroclastic; crater*; seismo*; terremot*; stormy; gale; volcanic; ice storm*; mist; showers; barrage; hail
        widespread; erupted
    """,
    Cue.ACCIDENT: """
        accident; accidents; accidental; crashes; crashed; crashing; collision*; collided; collide; collides
        colliding; capsiz*; shipwreck*; plane crash*; car crash*; bus crash*; hit-and-run; hit and run; pile-up*
        pileup*; overturned; run over by; ran over; plunged into (a|the) (ravine|river|sea|valley|ditch)
        train wreck*; sank off; ran aground; run aground; air disaster*; mishap*; rear-ended; car accident*
        traffic accident*; road accident*; electrocuted; skidded; stampede*; emergency landing*; crash-land*
        sinking of the; swerved; derailed; derailment*; a crash; the crash; deadly crash; fatal crash; plane crash
        crash site; injury crash; crash killed; derailing
        ||
        incident*; hit; hits; struck; strike*; sank; sink*; sunk; plung*; fell; fall*; falling; wreck*; tragedy
        tragic*; disaster*; overturn*; veer*; slip*; slid*; skid*; smash*; ram; rams; impact*; run over; collap*
        flip*; turned over; roll* over; rolled; bump*; unintentional*; inadvert*; lost control; brake*; malfunction*
        blast*; aground; tumb*; ditch*; unfortunate*; went down; misfortune; calam*; catastroph*; knock*; clash*
        crush*; stuck; drown*; brush*; swe*; burst*; trampl*; squeez*; scrap*; unexpected*; run down; side-swip*
        tip*; rammed; derail*; crash; sinking; wreckage; head-on; near-miss*; crushed by; injury; work injury
        work-injury
    """,
    Cue.ILLNESS: """
        disease*; illness*; sick; sickness*; ill; infected; infection*; infectious; infects; infecting; outbreak*
        epidemic*; pandemic*; virus; viruses; covid*; coronavirus*; ebola; malaria; dengue; tuberculosis; tbc; hiv
        aids; cholera; measles; polio; influenza; flu; pneumonia; hepatitis; rabies; anthrax; diphtheria; typhoid
        plague; cancer; cancers; tumour*; tumor*; leukaemia; leukemia; diabetes; diabetic*; stroke; heart attack*
        heart failure; cardiac arrest; kidney failure; dementia; alzheimer*; parkinson*; asthma*; hypertension
        epileps*; schizophren*; depression; autism; hospital; hospitals; hospitalis*; hospitaliz*; clinic; clinics
        intensive care; icu; surgery; surgeries; surgeon*; surgical; chemotherap*; vaccine*; vaccinat*; immunis*
        immuniz*; quarantin*; contagi*; cough*; diarrhoea; diarrhea; symptom*; diagnosed; diagnosis; patient
        patients; ambulance*; transplant*; coma; stomach ache; headache*; migraine*; vomit*; nausea; allerg*
        inflammation; syphilis; chickenpox; smallpox; zika; sars; mers; bacteria; bacterial; germs; parasit*
        stunting; malnutrition; malnourish*; obesity; rash; arthritis; medication; unwell; ailment*
        health complications; underwent surgery; in critical condition; mental illness; fever; fevers; feverish
        swine flu; bird flu; monkeypox; chicken pox
        ||
        medic*; doctor*; nurse*; physician*; treat*; care; therap*; pain*; suffer*; syndrom*; disorder*; transmi*
        positive; inject*; jab*; medicine*; drug*; cure*; curing; heal*; recover*; immun*; isolat*; clinic*; infec*
        contract*; contamin*; pathogen*; bacter*; viral; micro*; heart; kidney*; lung*; brain*; blood; liver; skin
        stomach; tumo*; operat*; operation; chronic; acute; severe; critical*; wellness; mental*; stress*; hygien*
        sanitat*; epidem*; pandem*; vir*; defect*; afflict*; faint*; unconscious; dizz*; mutat*; variant*; omicron
        delta; swab*; pcr; antigen; donor*; dialysis; trauma*; ward; wards; hurt*; genet*; eye*; nutrition*; diet*
        injur*; wound*; disinfect*; ill*; ache*; sore; depress*; anx*; psych*; insomnia; sleepless*; fatig*; plagu*
        autis*; sick*; pharm*; remed*; rehabilit*; puskesmas; rsud; ailm*; pox; suff*; nausea*; stricken; bleed*
        swell*; blister*; itch*; irritat*; hallucinat*; demen*; addict*; lockdown*; outbr*; failure*; obes*; caesar*
        coron*; frostbite*; *itis; algae; health conditions; health reasons; health problem*; public health
        health cent*; poliomy*; doses; injected; illnesses; ailing; hopital
    """,
    Cue.POISON: """
        poison; poisoned; poisoning*; poisons; poisonous; toxic; toxins; toxin; toxicity; venom; venomous; cyanide
        arsenic; pesticide*; insecticide*; carcinogen*; mercury poisoning; food poisoning; nerve agent; novichok
        sarin; ricin; strychnine; contamination; hazardous; antidote*; herbicide*; tear gas; lead poisoning
        ||
        toxi*; poison*; contamin*; hazard*; harmful*; bite*; bitten; sting*; pollut*; radiation; mercury; cyan*
        methanol; venom*; agent*; spoiled; fumes; allerg*; nicotine; tainted; unsafe; mushrooms; caustic; *toxin
        *toxins; *toxic; neuro*; algal; algae; chemicals; snakebite; snake bite*; contaminated; radioactiv*
    """,
    Cue.DAMAGE: """
        damaged; damage; damages the; destroyed; destroy; destroys; destroying; destruction; devastat*; collapsed
        collapses; collapsing; wrecked; wreckage; demolish*; rubble; vandaliz*; vandal; vandals; flattened
        torn down; tore down; uprooted; crumbl*; washed away; swept away; ravaged; dilapidat*; corroded; defaced
        razed; broken window*; defective; leaking; collapse; cracked (walls|roads|wall|road|buildings); in ruins
        left in ruins; reduced to ruins
        ||
        damag*; destr*; ruin*; break*; broke; broken; crack*; collaps*; fell; fall; fallen; fall*; tear*; torn; hit
        struck; affected; impact*; burn*; worn; wear; shabby; decay*; rot*; spoil*; crush*; smash*; loss*; suffer*
        harm*; hurt*; fault*; defect*; lost; bad; severe*; sever*; fail*; failure; out of order; disrupt*; wreck*
        dent*; leak*; perforat*; hole*; holes; split*; burst*; bust; injur*; degrad*; deteriorat*; erod*; erosion
        corros*; polluted; pollut*; vandal*; topple*; knock*; swept; sweep*; drag*; flood*; bury; buried; sink*
        sank; blown; tatter*; pulled; remov*; evict*; repair*; renovat*; fix*; restor*; recover*; undermine*
        tarnish*; abras*; deform*; distort*; rubbish; perish*; dismantl*; disast*; explod*; attack*; sabotag*
        crash*; accident*; ravag*; condition*; deplet*; wip*; fracture*; tattered; old; disabled; catastroph*
        annihilat*; extinct*; rift*; waste; poor; potholes; pothole*; scratch*; errors; error; bug; bugs; melt*
        cripple*; scorch*; mess*; violat*; disintegrat*; fragment*; pieces; downfall; ransack*; submerg*; explo*
        landslide*; shock*; corrupt*; neglect*; lose*; trash*; dying; tear; plunge*; plummet*; crisis; tamper*
        trouble*; problem*; engine; rig*; cracked; shattered; smashed; toppled; demolition; collapse of; levelled
        battered by; debris; malfunction*; ripped; rip*; stricken; unharm*; harmless; destructive; decayed; rotten
        rotting; damaging; cracks; ruined; ruins; vandalis*; broken down
    """,
    Cue.BANKRUPT: """
        bankrupt; bankrupted; bankruptcy; bankruptcies; insolven*; liquidation; liquidated; liquidator*
        suffered losses; losses of; net loss*; loss-making; financial loss*; huge losses; heavy losses; state losses
        receivership; went bust; go bust; going bust; went under; foreclos*; financial ruin; wiped out savings
        loss of rp*; economic losses; material losses; big losses; incurred losses; losses amount*; inflicted losses
        shut down for good
        ||
        loss*; lost; lose*; losing; default*; collaps*; ruin*; deficit*; closed; close*; closure; shut*; fail*
        broke; bust; deplet*; negative; red; disadvantag*; harm*; detriment*; damag*; compens*; minus; plummet*
        shortfall; erod*; hurt*; struggling; distress*; impoverish*; liquid*; insolv*; bankrupt*; pkpu
        not profitable; unprofit*; write-off*; waste*; recession; depress*; at a loss; aggriev*; out of business
    """,
    Cue.DEBT: """
        debt; debts; indebted*; loan; loans; borrowed; borrow; borrows; borrower*; borrowing; borrowings; creditor*
        debtor*; repayment*; owed; owes; owing money; loan shark*; bailout*; bail-out*; bail out; instalment*
        installment*; microcredit; overdraft*; in default; defaulted; debt-ridden
        ||
        credit*; bond*; default*; owe; owing; financ*; liabilit*; obligation*; pay; pays; paid; payment*; interest
        leas*; pawn*; moratori*; financial; borrow*; lend*; loan*; debt*; bill; bills; due; restruct*; sukuk
        securit*; guarant*; advance*; paylater; arrear*; instal*; leverage*; kpr; kur; receivable*; outstanding
        oblig*; repay*; invest*; hire*; redeem*; settle*; lender; lenders; lends; lending; lent; unpaid; bank loan*
        funding; banking; bank funds; using the names; use of … name*; in the name of; repay; repaid; repays
        collateral; lend; mortgage*
    """,
    Cue.LAYOFF: """
        layoff*; lay-off*; laid off; lay off; lays off; laying off; redundanc*; made redundant; job cuts; job losses
        job cut; cut jobs; cuts jobs; cutting jobs; jobs cut; lost their jobs; losing their jobs; lose their jobs
        mass dismissal*; furlough*; retrench*; downsiz*; unemployed; unemployment; jobless*; axed jobs; jobs lost
        staff cuts; severance
        ||
        job*; employ*; work*; staff; dismiss*; fired; sack*; terminat*; cut*; lost; loss*; reduc*; redundan*; idle
        labour; labor; efficien*; phk; retire*; streamlin*; let go; axe*; stopp*; stop; released; lay*; laid
        restruct*; resign*; quit; rationali*; closed; clos*; income; rationaliz*; contract*; sever*; position*
        vacan*
    """,
    Cue.RESIGNED: """
        resigned; resign; resigns; resigning; resignation*; sacked; sacking; dismissed from; dismissed as; ousted
        oust; ousting; ouster; stepped down; step down; steps down; stepping down; impeach*; fired as; fired from
        was fired; were fired; been fired; fired by; relieved of (his|her|their); abdicat*; toppled; overthrew
        overthrow; removed from office; removed from (his|her|their); stripped of (his|her|their|its); quit as
        quit his; quit her; quits as; discharged from; deposed; handed in his; forced out; dishonourably
        dishonorably; suspended from; expelled from; resignations; unseated; tendered (his|her|their)
        ||
        quit*; left; leav*; leave; fired; fire; sack*; dismiss*; expel*; expuls*; remov*; replac*; suspend*
        suspens*; withdr*; retire*; retiring; pull* out; exit*; depart*; dropped; drop; stop*; ceas*; end; ended
        terminat*; relinquish*; relie*; lost; lose; part ways; parted; vacat*; resig*; step* aside; step* down
        stepped; stood down; stand down; down; back* out; out; kick* out; thrown out; dump*; axed; axe; axing; topp*
        deactiv*; inactive; strip*; demot*; reshuffl*; rotat*; transfer*; mov*; reassign*; disband*; recall*; let go
        revok*; overth*; revolution; coup; give* up; gave up; change*; discharg*; no longer; former; ex; lay*
        laid off; exclud*; oust*; cast; evict*; disqualif*; ban*; forfeit*; hand* over; bow* out; cancel*; got rid
        get rid; rid of; dismissal; dismissals; overthrown; sacks; sack
    """,
    Cue.APOLOGY: """
        apologi*; apology; apologies; apologetic; begged forgiveness; beg forgiveness; begged for forgiveness
        asked for forgiveness; asks for forgiveness; asking for forgiveness; mea culpa; pardoned; regretted the
        expressed regret; expresses regret; remorse*; repent*; contrite; contrition
        ||
        regret*; forgiv*; forgave; pardon*; excus*; remors*; unfortunat*; admit*; guilt*; sorr*; mercy; amnest*
        clarif*; concil*; sham*; asham*; clemency; eid; sad; greeting*; fault*; mistake*; reconcil*; peace
        conscience; disappoint*; apolog*; acknowledg*; redeem*; atone*; make amends; amends; sorry
    """,
    Cue.THREAT: """
        threatened; threaten; threatens; threatening; threat; ultimatum*; blackmail*; intimidat*; menac*; warned of
        warning of; death threat*; bomb threat*; extort*; vowed revenge; retaliat*; vowed to retaliate; deterrent
        endangered; endanger*; jeopard*; imperil*; at gunpoint; harass*; death threats; made threats; terror threats
        issued threats; threatened to
        ||
        warn*; threat*; risk*; at risk; vulnerab*; pressur*; bull*; intimid*; extinct*; haunt*; loom*; terror*
        coerc*; tease*; vow*; dare*; reveng*; reven*; deter*; scare*; hazard*; counter*; aveng*; repris*; vengeance
        reciproc*; impend*; on the brink; verge; hang*; perilous; prone; suscept*; danger*; could be; facing; faces
        faced; potentially; concerned; fears; on alert; attack threat*; could face; may face; might face
        will strike; would strike; will … if; would … if; challenges; challenge; not ruled out; trim*; threats
    """,
    Cue.PROTEST: """
        protest; protests; protested; protester*; protestor*; protesting; riot; riots; rioter*; rioting; rioted
        demonstrator*; demonstrations; street demonstration*; on strike; went on strike; go on strike
        going on strike; general strike*; hunger strike*; walkout*; walked off the job; boycott*; sit-in; sit-ins
        picket*; uprising*; mutin*; upheaval*; rallies against; rallied against; rally against; rallied outside
        took to the streets; take to the streets; taking to the streets; taken to the streets; civil disobedience
        looting and; anarchist*; riot police; insurrection*; rebellion; rebelled; revolted; blockade*; dissident*
        mass rally; mass rallies; strike action; industrial action; activist*; social unrest; civil unrest
        political unrest; popular revolt
        ||
        demonstrat*; demo; demos; rally; rallies; rallied; march; marched; marches; strike*; striking; struck
        action*; reject*; oppos*; resist*; demand*; chaos; chaotic; clash*; violen*; anarch*; commotion; disturb*
        mass; crowd*; object*; complain*; criti*; condemn*; blockad*; block*; crack*; refus*; disagree*; gather*
        petition*; movement*; campaign*; disobed*; against; turmoil; rebel*; revolution*; fight*; fought; brawl*
        activ*; disorder*; upris*; call*; voice*; express*; outrage*; anger; angry; fury; furious; mob*; unr*
        tension*; conflict*; discont*; dissatisf*; urge*; stage*; aspirations; crisis; denounc*; shut; stopp*
        disrupt*; barricad*; ruckus; strik*; sue; complaint*; street*; dissent*; voicing; challeng*; decr*; siege
        occupy*; hunger; racket; uproar; friction; fracas; rampage; free-for-all; stir; furor*; incident*; dispute*
        trouble*; scuffle*; unrest; revolt; revolts; strikers
    """,
    Cue.CRITICISM: """
        criticis*; criticiz*; critic; critics; condemn*; denounc*; controvers*; slammed; slamming; lambast*
        blasted the; unfair; unfairly; unjust; unjustly; injustice*; backlash; outcry; polemic*; rebuk*; reprimand*
        scathing*; decried; decries; decry; lashed out; derided; ridicul*; mocked; mocking; mockery; mocks; insult*
        slander*; defam*; libel*; smear*; blasphem*; hate speech; discriminat*; racist; racists; racism; racially
        slurs; slur; berat*; castigat*; excoriat*; chided; scolded; scold*; heckl*; booed; boos; contentious; vilif*
        disparag*; derogat*; offensive; uproar; furore; furor; deplor*; chastis*; negligence; shameful; disgraceful
        ||
        critic*; critiq*; censur*; blast*; attack*; slam*; object*; oppos*; protest*; complain*; reject*; accus*
        blam*; question*; debat*; dispute*; disput*; regret*; doubt*; fault*; wrong; negative; harsh*; hit out
        hits out; disappoint*; challeng*; spotlight; unequal*; inequal*; injur*; satir*; mock*; rac*; prejud*; bias*
        unequ*; condem*; skeptic*; sceptic*; disagree*; correct*; reprim*; scorn*; sarcas*; satiri*; teas*; tease*
        troll*; offend*; abus*; humiliat*; hate*; hatred; bully*; bull*; swear*; curs*; shame*; asham*; disrespect*
        unacceptable; ire; outrage*; anger; angry; furious; fury; pro and con; pros and cons; polem*; disapprov*
        dissatisf*; unpopular; strong*; denied; scandal*; immoral*; evil; inappropri*; improper*; sharp*
        controvert*; strict*; rebut*; not good; uncon*; sorry; demand*; urge*; scru*; lament*; taunt*; jeer*; cynic*
        dissent*; discrim*; hurt*; intoler*; chid*; contempt*; belittl*; look down; opponents; sensitive
        sensational; heated; disreput*; mislead*; provocat*; flaw*; weak*; snub*; notor*; blamed; blames; blaming
        blame; under fire; came under fire; hot potato; negligent
    """,
    Cue.ANGER: """
        anger; angered; angry; angrily; angers; furious; furiously; fury; outrage; outraged; enraged; infuriat*
        rage; irate; incensed; fuming; indignant; indignation; wrath; livid; tantrum*; ire; hatred; resentment
        resentful; exasperat*; disgruntled; seething; heated exchange; displeas*; enmity; hostility
        ||
        mad; upset; fierce; emotion*; annoy*; irritat*; frustrat*; hate*; revenge; resent*; protest*; criti*
        condemn*; scold*; rag*; outrag*; shout*; yell*; scream*; heated; hot; disappoint*; dissatisf*; offend*
        temper*; passion*; furor; unhappy; unhappiness; hurt*; aggress*; wild; violent*; grudg*; vengeance; dislike*
        disgust*; discontent*; boil*; storm*; hostil*; rant*; blood; explode*; exploded; ir*; shock*; disturb*
        blast*; hit; react*; slam*; lash*; fed up; bitter*; harsh*; insult*; sorry; regret*; cursed; vent*
        antipath*; provok*; angr*; trigger*; antagon*; alien*; *iked; irritated; annoyed; hostile; frustrated
        frustration; temper
    """,
    Cue.FEAR: """
        fear; fears; feared; afraid; frighten*; terrified; terrifying; panic; panics; panicked; panicking; panicky
        scary; horror; horrified; horrific; horrifying; dread; anxiety; anxieties; anxiously; alarmed; alarming
        petrified; hysteria; hysterical*; phobia*; worried; worries; terrif*; apprehensi*; panic-buy*; eerie; spooky
        creepy; paranoi*; nightmare*; uneasy; unease; chilling; unnerv*; fright; scared of; scared to; sparked fears
        public anxiety
        ||
        concern*; worr*; scar*; tens*; terror*; threat*; danger*; risk*; trauma*; anx*; alarm*; shock*; horr*; fear*
        panic*; uncertain*; stress*; insecur*; nerv*; doubt*; hesita*; cautious*; caution*; careful*; wary
        restless*; trepid*; surpris*; startl*; unsett*; disturb*; insecure; anticip*; reluct*; shy; dare*; dark
        ghost*; haunt*; mystic*; mysteri*; awe; respect*; avoid*; concerned; courage*; brave*; coward*; dread*
        uneas*; phobi*; suspicious; troubl*; deter*; at risk; lest; prevent*; cringe*; gripp*; eer*; grim; extreme
        crisis; scream*; cry*; restiv*; hysteri*; edge; frantic*; emotion*; confus*; threaten*; tremble*; trembling
        flee*; fled; ran; flight; safe*; depress*; grue*; calm*; *calm; worry; scare; scares; scared; anxious
        nervous*; dismay*; intimidated; worrying; fearing; fearful; dreaded; traumatised; traumatized; trauma
    """,
    Cue.GRIEF: """
        grief; grieving; grieved; grieve; grieves; mourning; mourned; mourn; mourns; mourner*; in tears; tearful*
        wept; weep; weeps; weeping; sobbed; sobbing; sobs; condolence*; sorrow*; bereave*; cried; crying; cries
        heartbroken; heartbreak*; lament*; anguish*; sadness; saddened; sympathies; broke down; despair*
        desperation; inconsolab*; national mourning; heart-rending; heart-wrenching; melanchol*; devastated by
        tragic*; tragedy; tragedies; sombre; somber; eulog*; vigil*
        ||
        sad; saddest; emotion*; cry; tear*; moved; touched; touching; moving; sympath*; pray*; loss*; lost; pain*
        regret*; depress*; disappoint*; commemorat*; memor*; tribute*; homage; respects; mourn*; griev*; funeral*
        late; deep*; unfortunat*; died; death*; victim*; burial*; distress*; miser*; upset; suffer*; bitter; gloom*
        heart*; solace; comfort*; consol*; condol*; unhappy; flag; disaster*; calam*; accident*; dark; dead; hurt*
        desper*; cri*; hopeless*; frustrat*; shed*; weep*; scream*; wail*; whimper*; wet; eyes; shock*; stress*
        farewell; remembr*; half-mast; long*; misery; nostalg*; sigh*; complain*; agon*; trauma*; stricken; plaint*
        poignant; in memoriam; terrib*; bereft; heartbreaking; sadly; depressed; desperate; tears
    """,
    Cue.AWARD: """
        award; awards; medal; medals; medalist*; medallist*; prize; prize-winning; prizewinning; ovation*; applaud*
        applause; praised; praise; praises; praising; acclaim*; trophy; trophies; nobel; oscar; oscars; grammy
        grammys; emmy; emmys; accolade*; laureate*; commended; commendation*; lauded; lauds; laud; hailed; hails
        hailing; pulitzer; golden globe*; decorated with; palme d'or; honoured with; honored with; bravery award
        compliment*; complimented; standing ovation; gold medal*; silver medal*; bronze medal*; scholarship*
        knighted; knighthood; adipura; kalpataru; adulation; podium; title of honour; cash prize*; prizes worth
        grand prize*; top prize*
        ||
        honor*; honour*; win*; won; champion*; cup; title*; recogni*; appreciat*; tribute*; reward*; gift*; bonus*
        incentive*; prais*; gold; golden; silver; bronze; rank*; first place; second place; third place; runner*
        best; top; nominat*; nominee*; contest*; competition*; achiev*; success*; congratulat*; welcome*; applau*
        clap*; cheer*; certificat*; grant*; confer*; present*; given; give; received; receive*; bestow*; star; stars
        celebrat*; admir*; credit*; salut*; flatter*; enthus*; kudos; thank*; esteem*; prestig*; laurel*; victor*
        victory; record*; respect*; popular*; support*; doctorate*; degree*; scholar*; winner*; crown*; festival*
        festiv*; glor*; merit*; pride; proud; pin; plaque*; decorat*; finalist*; approve*; good; great*; positiv*
        hero*; special mention; exempl*; fame; famous; distinguish*; excellen*; jackpot; lottery; draw; valu*; emas
        loved; worship*; ador*; revere*; touted; fete*; tout*; trof*; piala; medali; awarded; tributes; honorary
        prizes; euro; league; tournament*; tourney
    """,
    Cue.SECRECY: """
        secretly; secret; secrets; anonymous*; anonymity; covert*; leaked; leaking of; whistleblow*; whistle-blow*
        clandestine*; confidential*; classified information; classified document*; behind closed doors; undercover
        espionage; spying; spy; spies; spied; cover-up*; cover up; covered up; covering up; wiretap*; eavesdrop*
        conceal*; hush-hush; incognito; off the record; surreptitious*; stealth; stealthily; unidentified
        undisclosed; secrecy; top-secret; unknown to; bugged; tapped phone*; in hiding; pseudonym*
        ||
        hid*; hidden; hide; private*; privacy; quiet*; closed; unknown; not named; nameless; disclos*; reveal*
        mask*; mysteri*; sneak*; classif*; silent*; silence; sources; source; intelligen*; agent*; cia; fbi; mi5
        mi6; mossad; bin; underground; dark; unannounced; without; behind; veil*; identity; refus*; declin*; name*
        not want*; unofficial*; inside*; camoufl*; uncov*; expos*; escap*; discreet*; discret*; hush*; unspecified
        unspec*; unreveal*; unrevealed; tap*; record*; hack*; breach*; data; encrypt*; code*; password*; cover*
        spy*; confiden*; intern*; betray*; latent; unident*; stealth*; infiltr*; smuggl*; illegal*; shield*
        backdoor; clos*; watch*; monitor*; surveil*; restrict*; insider*; disappear*; puzzl*; enigma*; riddle*
        trick*; sensitive; trust*; intrigue; fake; nickname*; initial*; unregister*; leak*; lurk*; buri*; pretend*
        omit*; shroud*; sly*; revelation*; know; knows; known; knew; without … knowledge; *knowing*; disguis*; alias
        leak; leaks; mole; disguise*; unnamed; secretive; informant*
    """,
    Cue.SURPRISE: """
        unexpectedly; unexpected; surprised; surprises; surprisingly; by surprise; out of the blue; shocked
        shocking; shocker; to everyone's surprise; bombshell*; flabbergast*; dumbfound*; unforeseen; unannounced
        upset win; stun win; jaw-dropping; unbelievabl*; a surprise; surprise visit*; surprise announcement*
        surprise move; to the surprise of; much to the surprise
        ||
        sudden*; amaz*; shock*; surpris*; unusual*; strange*; extraord*; incredib*; unbeliev*; unpredict*; abrupt*
        unplanned; dramatic*; remark*; never; not expect*; not think; not thought; not predict*; did not; upset*
        unimagin*; fascinat*; stun*; impress*; interest*; odd*; weird; out of nowhere; wonder*; curious*; miracle*
        miracul*; turns out; turned out; actually; instant*; immediat*; unexpect*; unlike*; impromptu; spontaneous*
        panic*; fright*; alarm*; stagger*; excit*; confus*; trauma*; gift*; anomal*; rare; ironic*; lightning
        emergency; exciting; sensation*; thrill*; speechless; unique; horr*; terr*; disbelief; anticipat*; puzzled
        puzzl*; fail*; accident*; spectac*; awe; breath*; stagg*; unwitting*; disast*; unsusp*; one day; once
        magic*; quick*; wow; found *sel(f|ves); find *sel(f|ves); abrupt; *out warning; overnight; stunning; stunned
        stuns; stun; shock; shocks; startl*; surprise; surprising; astonish*; astound*; amazed; taken aback
        bewilder*; baffl*; abruptly
    """,
    Cue.UNANIMOUS: """
        unanimous; unanimously; unanimity; by acclamation; with one voice; without a dissenting vote
        without dissent; without a single dissenting; without objection; by consensus; all members voted
        ||
        all; every*; agree*; consens*; round*; whole; together; united; one; unit*; entire*; solid*; compact*
        accord*; approv*; accept*; acclam*; full*; mutual*; joint*; common; comp*; vote*; each; total*
        deliberation*; universal*; without; both
    """,
    Cue.RECORD: """
        unprecedented; record-breaking; record-setting; recordbreaking
        all-time (high|low|record|best|worst|great|greatest); all time (high|low|record|best|worst|great|greatest)
        world record*; new record*; record high*; record low*; a record; broke the record; broken the record
        breaks the record; break the record; breaking the record; beat the record; smashed the record
        set the record; national record*; olympic record*; record number*; record time; record fee; record profit*
        record holder*; record-holder*; in history; historic; unparallel*; unequalled; history-making; made history
        makes history; make history; making history; unmatched; went down in history; goes down in history
        record-high; record-low; record sum; record level*; guinness world record*
        ||
        record*; histor*; milestone*; breakthrough*; first; ever; never; highest; best; most; landmark*; achiev*
        highest-ever; all-time; time; peak*; note*; best-ever; great*; extra*; epic; monument*; legend*; pioneer*
        precedent*; special; new; top; unique; exceed*; surpass*; personal best; only
    """,
    Cue.NTH_TIME: """
        for the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|umpteenth|final) time
        for a (second|third|fourth|fifth) time; first-ever; first ever; never before; for the first time ever
        (his|her|their|its|my|our) first (time|ever|appearance|visit|trip); the first of its kind; never previously
        not for the first time; debut; debuting; the last time; one last time; the first since; second consecutive
        third consecutive; fourth consecutive; fifth consecutive; for the umpteenth; for the nth; second straight
        third straight; fourth straight; second successive; third successive; first time
        the (first|second|third|fourth|fifth|last) time
        ||
        first*; second*; third*; fourth*; fifth*; sixth*; seventh*; eighth*; ninth*; tenth*; last*; final*; time*
        again; new*; beginning; initial*; start*; pioneer*; never; earl*; once; twice; ever; repeat*; open*
        premier*; consecutive*; straight; return*; another; re*; debut*; inaug*; rare*; onward; previous*; before
        since; record; histor*; successive*; always; not yet; until; consist*; back-to-back; have never; has never
        had never; in a row; debuted; debuts; inaugural; maiden; once and for all; yet again; unprecedented
    """,
    Cue.GREATEST: """
        largest; biggest; highest; lowest; oldest; youngest; newest; longest; shortest; strongest; weakest; richest
        poorest; wealthiest; fastest; slowest; greatest; busiest; deepest; smallest; heaviest; deadliest; tallest
        hottest; coldest; warmest; cheapest; safest; hardest; toughest; widest; brightest; darkest; driest; wettest
        fiercest; cleanest; dirtiest; easiest; loudest; thickest; quickest; steepest; broadest; wisest; simplest
        grandest; noblest; saddest; worst; mightiest; bloodiest; costliest; priciest; fewest; rarest; earliest known
        southernmost; northernmost; westernmost; easternmost; uppermost; foremost
        the most (important|popular|powerful|dangerous|expensive|famous|populous|polluted|influential|valuable)
        the most (beautiful|wanted|common|successful|serious)
        the most (significant|prestigious|advanced|prominent|complete|effective|efficient|modern|active|violent)
        the most (corrupt|difficult|dominant|affected|interesting|severe|visited|talented|destructive|devastating)
        the most sophisticated
        the most (decorated|watched|impressive|controversial|exciting|notorious|respected|crowded|developed|remote)
        the most (deadly|lucrative|vulnerable|widely|densely|highly|notable|frequent|profitable|isolated|productive)
        the most vibrant; world number one; no. 1 ranked; top-ranked; top ranked; highest-ranking; highest-paid
        highest-grossing; second-largest; third-largest; second-highest; longest-serving; longest-running
        number-one; the world's (most|top|leading|best); world's (most|top|leading|best)
        ||
        most; best; least; top; main*; first; number one; no. 1; leading; lead*; prime; ultimate; super*; maxim*
        minim*; peak*; ever; extreme*; chief*; only; all; *est; record*; principal; head; upper*; great*; champion*
        premier; highest*; flagship; favourite; favorite; key; pinnacle; senior; big*; high*; low*; very; cent*
        major; max; crucial; vital; half; more; really; grand; best*; leader*; lowest*; unique
    """,
    Cue.GRATIS: """
        free of charge; for free; free-of-charge; gratis; complimentary; at no cost; without charge; no charge
        free admission; free entry; free entrance; free ticket*; free meal*; free lunch*; free of cost
        free service*; free health*; free medical; free education; free wi-fi; free wifi; free vaccin*; free school*
        free food; free transport*; pro bono; free test*; free treatment; free nutritious; freebie*; without paying
        costless; at no extra cost; free bus*; free internet
        ||
        free*; cost*; pay*; paid; subsid*; charge*; voucher*; gift*; donat*; volunt*; fee; fees; rebate*; discount*
        waive*; waiv*; exempt*; bonus*; cuma; giv*; gave; offer*; scholar*; open; without; borne; covered
        compliment*; charit*; unpaid; public
    """,
    Cue.COMPENSATION: """
        compensation; compensat*; reparation*; fined; fines; ransom; ransoms; restitution; in damages; damages of
        indemni*; reimburs*; refund*; severance pay; penalty payment*; payout*; civil damages; punitive damages
        fine of; settlement money; redress; heavy fines; fixed penalty; back pay; out-of-court settlement
        blood money; forfeit*; ticketed; pay a fine; paid a fine; pay fines; face* a fine; a fine or; fines of
        million fine; administrative fine*
        ||
        fine; damages; penalt*; settle*; pay*; paid; sanction*; punish*; replac*; insur*; award*; money; cost*
        claim*; loss*; liabilit*; return*; compens*; charge*; ransom*; relief; aid; benefit*; reward*; sue; sued
        fees; incentiv*; rp; rupiah; restor*; repay*; subsid*; ticket*; tilang; offset*; severance; cover*; make up
        rebate*; bail; exchange; substit*; deposit*; guarant*; hold*; honorar*; tax*; royalt*
    """,
    Cue.FOREIGN: """
        foreign; foreigner*; overseas; abroad; expat; expats; expatriate*; foreign-owned; foreign-made; foreign-born
        non-indonesian; cross-border; transnational; multinational; multinationals; outsider*; alien; aliens
        ||
        international*; global*; world*; export*; import*; migrant*; immigra*; tourist*; visitor*; outside
        external*; outer; embass*; ambassad*; consul*; diplomat*; visa*; passport*; countr*; diaspora; exchange
        western; american; usa; singapore*; malaysia*; japan*; australia*; europe*; africa*; arab*; saudi*; offshore
        expat*; unfamiliar; forex; outsid*; non-local; imported; fdi; alien*; stranger*; korea*; india*; russia*
        german*; mancanegara; elsewhere; unknown; naturali*; naturaliz*; dollar*; tki; pmi; out-of-state
        out of state; guest*; different countr*; other countries; another country; other nations; foreign*
        outside the country; outside of indonesia; outside indonesia
        foreign (minister|ministers|ministry|ministries|secretary|office|affairs|exchange|reserves|currency)
        foreign (currencies|policy|policies); foreign language*; non resident*; non-resident*; nonresident*
    """,
    Cue.STATE_OWNED: """
        state-owned; state owned; state-run; state run; government-owned; government-run; state-controlled
        privately owned; privately-owned; privately held; privately-held; nationalis*; nationaliz*; privatis*
        privatiz*; state-backed; state company; state companies; state enterprise*; state firm*; state oil
        state bank*; state news agency; private sector; private company; private companies; state media
        state-linked; publicly owned; municipally owned; regionally owned; state electricity; state television
        public company; soes; private enterprise*
        ||
        state; state*; government*; private*; public*; national*; bumn; bumd; sector*; compan*; firm*; enterprise*
        corporat*; owned; own; owns; pln; pertamina; garuda; telkom; bulog; pelni; kai; angkasa; bri; bni; mandiri
        btn; antara; public-private; business*; community; independent; individual*; perum; persero; pt; airline*
        railway*; utility; bank*; commercial*; capital*; person*; agency; region*; operator*; soe
    """,
    Cue.RELIGION: """
        muslim; muslims; moslem*; islam; islamic; islamist*; christian; christians; christianity; catholic
        catholics; catholicism; church; churches; mosque*; imam; imams; cleric; clerics; ulema; priests; bishop*
        archbishop*; pope; pontiff; vatican; cardinal; cardinals; jewish; jews; judaism; synagogue*; rabbi; rabbis
        hindu; hindus; hinduism; buddhist*; buddhism; buddha; temple; temples; monk; monks; nun; nuns; sharia
        shariah; quran; koran; qur'an; bible; biblical; gospel; ramadan; eid; hajj; umrah; religious; religiously
        religion; religions; god; gods; allah; prophet; halal; sunni; shia; shiite*; sikh*; protestant*
        evangelical*; monaster*; convent; cathedral*; chapel*; shrine*; pastor; pastors; preacher*; sermon*
        missionar*; theolog*; jesus; christ; easter; seminary; interfaith; clergy; clergym*; caliphate; orthodox
        ahmadi*; pesantren; fatwa*; hijab*; blasphem*; heretic*; idol worship; baptis*; mufti; ayatollah; diwali
        vesak; hanukkah; passover; burqa*; niqab*
        ||
        relig*; faith*; spirit*; pray*; worship*; holy; sacred; belie*; saint*; st; divine; angel*; devil*; soul*
        pilgrim*; haj; fast*; mass; service*; christmas; christ*; nativity; father; brother*; islam*; mull*; ustad*
        kyai; kiai; habib; santri; madrasa*; nahdlatul; muhammadiyah; mui; nu; pastor*; reverend; lord; creed; sect*
        cult; heaven; hell; paradise; sin; sins; sinful; congreg*; ritual*; rite*; zakat; alms; sect
        boarding school*; mosq*; jew*; israel*; zion*; ministr*; communit*; minister; minbar; azan; call to prayer
        crusad*; jihad*; friday; sunday; eid*; lebaran; fitr; adha; idul*; qibla; mecca; medina; kaaba; tolerance
        pluralis*; intoleran*; ethnic*; sara; theo*; secular*; kaf*r; infid*; ecclesi*; papal; parish*; diocese*
        vicar*; deity; deities; goddess*; brahm*; hari raya; pagoda*; stupa*; borobudur; prambanan; school; moral*
        scripture*; psalm*; verse*; veil*; headscar*; jilbab; shaman*; mystic*; amen; bless*; grace; convert*; hijri
        moham*; muhammad; cross; tradition*; akidah; scholar*; cemetery; tomb; priest; atheist*
    """,
    Cue.ELDERLY: """
        senior citizen*; old man; old woman; old men; old women; old people; older people; older adults; pensioner*
        octogenarian*; nonagenarian*; centenarian*; septuagenarian*; grandmother*; grandfather*; grandma; grandpa
        old age; retiree*; the aged; nursing home*; geriatric*; great-grandmother*; great-grandfather*; granny
        elderly
        ||
        old*; age*; senior*; elder*; retire*; pension*; year-old; grand*; parent*; veteran*; senil*; dementia; late
        advanc*; years; long; menopaus*; ancient; vulnerab*; longev*; life expect*; mature; adult*; last; aging
        ageing; aged; elders
    """,
    Cue.MINOR: """
        child; children; kid; kids; baby; babies; infant*; newborn*; teenage*; teen; teens; adolescen*; juvenile*
        minors; schoolgirl*; schoolboy*; schoolchild*; girl; boy; underage; under-age; kindergart*; orphan; orphans
        orphanage; pupil; pupils; preschool*; under-five*; child labour; child labor; foster child*; foetus; fetus
        school children; elementary school; primary school; daycare; pubert*; breastfe*; unaccompanied minors
        toddler; toddlers; raped a minor; abused a minor
        ||
        young*; youth*; school*; student*; son; sons; daughter*; famil*; child*; bab*; nephew*; niece*; grandchild*
        grandson*; granddaughter*; generation*; birth; born; underage*; toy*; play*; class; educat*; parent*
        mother*; father*; pediatr*; paediatr*; minor*; u-*; years; cub; cubs; calf; calves; pup*; offspring; junior*
        year-old; unicef; girl*; boy*; boyfriend*; girlfriend*; teach*; descend*; littl*; small; maternal; vaccin*
        immun*; stunt*; tots; tot; lad; lads; adopt*; foster*; immature; teen*; guys; kindergar*; graduat*; smp; sma
        sd; tk; paud; person; age; hereditary; subsidiar*; hatch*; island*; stair*; millennial*; siblings; sibling
        heirs; heir; member*; crew; prince*; princess*; learner*; girls; boys; a minor; nursery; childish; toddler*
        youths; youngster*; young people; childhood
    """,
    Cue.PREGNANT: """
        pregnant; pregnanc*; gave birth; give birth; gives birth; giving birth; given birth; childbirth; miscarr*
        abortion*; abort a; maternity; maternal; midwife; midwives; caesarean; cesarean; premature birth*
        expectant mother*; expecting a (baby|child); foetus*; fetus*; fetal; prenatal; antenatal; postnatal
        in labour; surrogate*; stillbirth*; stillborn; obstetric*; born prematurely; newborn*; unborn; impregnat*
        contracepti*; having a baby; have a baby; had a baby; expecting a child; expecting a baby
        ||
        birth*; born; baby; babies; matern*; mother*; expect*; embryo*; uter*; deliver*; labor; labour; child*
        concei*; carry*; contain*; offspring; reproduct*; abort*; fertil*; breed*; midw*; gyneco*; gynaeco*; bear
        bearing; bore; ivf; twin*; infant*; family planning; cub; cubs; calf; hatch*; wom*n; hamil; content; arrival
        cre*; produc*; lay*; laid; eggs; emerg*; spawn*; grow*; generat*; birth certificate*; birth rate*
        birth control; birthday*; birth place; birthplace; place of birth; date of birth; year of birth; conceived
        womb; gestation*; in labor
    """,
    Cue.DISABLED: """
        disabled; disability; disabilities; blindness; deaf; deafness; wheelchair*; paraly*; handicap*; prosthe*
        paralympi*; special needs; visually impaired; hearing impaired; hard of hearing; mentally ill; autistic
        autism; down syndrome; down's syndrome; paraplegic*; quadriplegic*; sign language; braille; guide dog*
        cerebral palsy; hearing-impaired; disfigur*; cleft; limbless; differently abled; hearing aid*
        visually-impaired; went blind; blind man; blind woman; blind people; blind person; amputated; amputation*
        amputee*
        ||
        impair*; disab*; defect*; special; mental*; limb*; limp*; para; paralymp*; sight*; vision; hearing; eyes
        inclusiv*; cripple*; lost; retard*; down; autis*; invalid*; access*; stroke; bedridden; inval*; walk*
        limit*; diffab*; difabel; deform*; loss*; injur*; immobile; unable; incapacit*; short*; silent; speech*
        normal; abled; physical*; congenital; abnormal*; weak*; dysfunct*; crippled; mute; lame; blind; vegetative
        amput*
    """,
    Cue.KINSHIP: """
        wife; wives; husband; husbands; spouse*; son; sons; daughter; daughters; mother; mothers; father; fathers
        brother; brothers; sister; sisters; sibling*; uncle; uncles; aunt; aunts; cousin; cousins; nephew*; niece*
        grandson*; granddaughter*; grandchild*; grandparent*; grandmother*; grandfather*; grandma; grandpa
        stepfather*; stepmother*; stepson*; stepdaughter*; stepbrother*; stepsister*; in-law; in-laws; son-in-law
        daughter-in-law; father-in-law; mother-in-law; brother-in-law; sister-in-law; twin brother*; twin sister*
        widow; widows; widower*; fiance; fiancé; fiancee; fiancée; ex-wife; ex-husband; mum; mom; dad; daddy; mommy
        mummy; orphan*; half-brother*; half-sister*; bridegroom; bride; groom; newlywed*; great-grandson
        great-granddaughter; godfather; godmother; girlfriend*; boyfriend*; lover; lovers; next of kin; relatives
        mistress*; heir; heirs
        ||
        famil*; parent*; child*; kid*; relativ*; kin; marri*; wed*; divorc*; partner*; couple*; twin*; boy*; girl*
        brother*; sister*; descend*; clan; bab*; born; birth; engag*; lov*; dat*; ex; heir*; household; lady; wom*n
        mr; mrs; ms; sir; madam; man; men; young*; elder; older; fellow; friend*; brethren; offspring; princ*
        ancest*; inherit*; generation*; colleague*; companion*; dynast*; blood; mate; guy; lad; mama; papa; sibl*
        maternal; paternal; forefather*; guardian; adopt*; foster; step*; grand*; affair*; priest; nun; junior
        senior; spous*; broth*; comrade*; first lady; patri*; matri*; nanny; housewi*; citizen*; widow*; resident*
    """,
    Cue.REASON: """
        because of; because; due to; owing to; as a result of; as a result; on account of; as a consequence of
        as a consequence; caused by; stemming from; stems from; stemmed from; attributable to; attributed to
        prompted by; triggered by; by reason of; for this reason; resulted from; results from; resulting from
        brought about by; fuelled by; fueled by; driven by; blamed on
        ||
        since; as; for; so; therefore; thus; hence; cause*; causing; reason*; result*; consequen*; effect*; impact*
        affect*; after; follow*; with; by; from; amid; through; over; given; lead*; led; trigger*; prompt*; spark*
        why; make*; made; making; thank*; due; owe*; influenc*; factor*; contribut*; blam*; fault*; basis; bas*
        account; grounds; motive*; motiv*; in order; sake; when; while; to; out of; that; which; becaus*; when*; if
        but; is to blame; are to blame; was to blame; be to blame; thanks to
    """,
    Cue.CONCESSION: """
        despite; in spite of; although; even though; notwithstanding
        ||
        though; but; however; while; whereas; yet; even; still; amid; regardless; without; whil*; defi*; otherwise
        although*; anyway; whether; instead; never*; contrary; unlike; and; only; unfortunate*; when; as; against
        rather; if; after; not; even if; despite*; actually; conversely; ironically; in fact; defiance; nevertheless
        nonetheless; albeit; regardless of; irrespective of; in the face of
    """,
    Cue.DOZENS: """
        dozens; hundreds; thousands; tens of thousands; hundreds of thousands; tens of millions
        hundreds of millions; millions of; billions of; millions; trillions of; countless; myriad; hordes of
        throngs of
        ||
        dozen*; hundred*; thousand*; million*; billion*; trillion*; tens; scores; many; number*; mass*; lot; lots
        several; some; various; numerous; crowd*; group*; multi*; large; great; #; few; score; more than; ten*
        twent*; countless*; multiple; decade*; centur*; plenty; twenties; thirties; forties; fifties; sixties; all
        abund*; much; troop*; 1*; 2*; 3*; 4*; 5*; 6*; 7*; 8*; 9*; m; k; bn; series; range; array; percent; half
        most; scores of
    """,
    Cue.POLICE: """
        police; policeman; policemen; policewoman; policewomen; police officer*; cop; cops; constable*; sheriff*
        detective*; gendarme*; gendarmerie; interpol; fbi; police chief*; policing; riot police; superintendent*
        law enforcement; polri; police station*; carabinieri; scotland yard; patrolm*n; brigadier general of police
        ||
        officer*; author*; polic*; patrol*; enforcement; inspector*; polda; polres; polsek; brimob; densus; mabes
        kapol*; bareskrim; brigad*; interpol*; detach*; squad*; apparat*; detect*; superint*; adjutant; propam
        bomb squad; forensic*; precinct*; task force*; swat; constab*; checkpoint*; police chief
        criminal investigation*; investigator*; officers; task force; security forces; security officers
        traffic unit; precinct; force; regional chief; brigadier general; gen; general; official*; investigat*
        commission*; security; personnel; inspector; inspectors
    """,
    Cue.MILITARY: """
        military; militaries; militar*; army; navy; naval; air force; soldier; soldiers; troops; marines; infantry
        battalion*; brigade; commando*; lieutenant*; colonel*; sergeant*; corporal; admiral*; major general
        brigadier*; paratroop*; armed forces; battleship*; warship*; submarine*; fighter jet*; fighter plane*
        defence minister; defense minister; defence ministry; defense ministry; pentagon; cadet*; conscript*
        militia*; squadron*; veterans; army chief; special forces; frigate*; destroyer; aircraft carrier*; artillery
        paramilitar*; peacekeep*; regiment*; barracks; garrison*; tni; servicem*n; martial law; platoon*; mercenar*
        field marshal
        ||
        general*; defen*; war*; jet*; tank*; commander*; command; captain*; officer*; corps; veteran*; nato; drill*
        conscri*; uniform*; kopassus; kostrad; kodam; kodim; koramil; troop*; pentag*; marine*; fleet*; squad*
        junta; coup; detach*; martial; aviation; invad*; cavalry; coast guard; patrol*; alutsista; hercules; navig*
        ranks; armies; armed; arms; forces; force; naval ship; warplane*; bases; units; personnel; guards; air base*
        air; vessel; fighters; fighter; guard; rebels; company commander; unit*; contingent*; service member*
        serviceman; servicewom*n; sentry; sentries; sentinel; troop
    """,
    Cue.LAWSUIT: """
        sued; sue; sues; suing; lawsuit*; class action*; class-action*; plaintiff*; litigation*; legal action
        took legal action; filed a complaint; file a complaint; libel suit; civil suit*; civil case; filed suit
        file suit; legal challenge*; took * to court; taken to court; take * to court; judicial review
        pressed charges; press charges; countersu*; filed a report against; suits against; legal proceedings
        legal suit; legal battle*; tort
        ||
        suit*; legal*; claim*; complain*; fil*; appeal*; petition*; challeng*; action; litig*; arbitrat*; contest*
        proceed*; review*; press*; impeach*; court case*; case against; cases against; goes to court; went to court
        going to court; take … court; taken … court; took … court; before the court; legal; petitioners; seeking
        complaint*; demanding; action against
    """,
    Cue.SANCTION: """
        sanctions; embargo*; embargoed; blacklist*; trade ban*; export ban*; import ban*; travel ban*
        economic blockade; frozen assets; asset freeze*; sanctions-hit; sanctions-busting
        ||
        punish*; penalt*; penal*; ban; bans; banned; blockade*; block*; fine*; restrict*; disciplin*; suspen*
        suspend*; freez*; frozen; froze; prohibit*; boycott*; measure*; action*; isolat*; sever*; sentenc*; revok*
        warn*; reprimand*; stop*; charg*; moratori*; tariff*; expel*; expuls*; dismiss*; consequenc*; legal; strict
        yellow card*; red card*; disqualif*; deduct*; bar; barred; limit*; list; administrat*; law; subject; liable
        exclu*; sanctioned; sanctioning; sanction; deter*; violat*
    """,
    Cue.OPPOSITION: """
        opposition party; opposition parties; opposition leader*; opposition figure*; opposition group*
        opposition lawmaker*; opposition mp*; opposition coalition; opposition politician*; the opposition
        opposition candidate*; opposition supporter*; opposition activist*; main opposition; opposition
        shadow cabinet; dissident*
        ||
        oppos*; rival*; anti*; against; dissent*; rebel*; critic*; counter*; reject*; object*; resist*; competitor*
        challeng*; disagree*; coalition; tories; labour; democrats; republicans; other; outside; unfriendly; enem*
        fight*; refus*; adversar*; contend*; face; in opposition
    """,
    Cue.SCANDAL: """
        scandal; scandals; scandalous; scandalis*; scandaliz*; disgraced; disgrace; watergate; sleaze; panama papers
        ||
        affair*; case*; controvers*; corrupt*; shame*; fraud*; allegation*; infidel*; crime*; leak*; cheat*; sex*
        misconduct; doping; abuse*; embarrass*; humiliat*; shock*; disgrac*; outrage*; crisis; row; saga; scand*
        fix*; manipulat*; problem*; incident*; issue; dishonor*; wrongdoing; expos*; dishono*; harass*; bribe*
        *-gate
    """,
    Cue.BROADCAST: """
        televised; televise*; broadcast live; live broadcast*; aired; airs; airing; air live; live on television
        live on tv; livestream*; live stream*; live-stream*; live streaming; telecast*; on air; simulcast
        streamed live; broadcasts; broadcasting; broadcast; on national television; prime-time; webcast*; newscast*
        tv station*; tv channel*; television station*; television channel*; newsreader*
        ||
        tv; television*; live; air; stream*; radio*; channel*; video*; show*; screen*; program*; station*; media
        youtube; instagram; facebook; online; view*; watch*; host*; play*; transmit*; transmiss*; film*; record*
        direct*; web*; publish*; press; released; release; network*; cnn; bbc; aljazeera; metro; kompas; rcti; sctv
        indosiar; tvri; trans; content; anchor; news*; podcast*; tweet*; cover*; report*; relay*; conference
        announced; spread*; circulat*; footage; zoom; virtual*; satellite; tele*; upload*; post*; display*
        statement*; documentar*; broadcaster*; radio; televisions
    """,
    Cue.TRADE: """
        exports; exported; exporter*; exporting; export; imports; imported; importer*; importing; import
        customs dut*; trade surplus*; trade deficit*; trade balance; import dut*; export dut*; re-export*
        trade agreement*; trade deal*; free trade; trade war*; free-trade; anti-dumping; exportation; importation
        ||
        trad*; ship*; sell*; sold; sale*; buy*; bought; market*; custom*; abroad; overseas; deliver*; send*; sent
        foreign*; commod*; goods; duty; duties; purchas*; supplie*; supply*; good*; bring*; brought; product*
        business*; commerc*; retail*; merchan*; econom*; deal*; expor*; impor*; tax*; international; global
        outbound; inbound; surplus*; deficit*; cargo; quota*; smuggl*; enter*; arriv*; demand; made; offshore; wto
        distribut*; exchange; barter; transact*; levy; levies; impose*; bilateral; apec; bea; cukai; freight; port
        logistics; destination*; tariff war*; dutiable; buying; tariffs; tariff
    """,
    Cue.ANIMAL: """
        crocodile*; alligator*; snake; snakes; python; pythons; cobra; cobras; tiger; tigers; lion; lions; lioness*
        leopard*; elephant*; rhino; rhinos; rhinoceros*; bear cub*; brown bear*; black bear*; polar bear*; shark
        sharks; wolf; bulls; cow; cows; cattle; buffalo*; goat; goats; sheep; lamb; lambs; pig; pigs; swine; boar
        boars; horse; horses; donkey*; camel*; dog; dogs; puppy; puppies; cat; cats; kitten*; monkey; monkeys
        orangutan*; gorilla*; chimpanzee*; chimp; chimps; ape; apes; chicken; chickens; hen; hens; rooster*; goose
        geese; turkeys; poultry; livestock; rat; rats; mice; bat; bats; rabbit*; deer; whale*; dolphin*; turtle*
        tortoise*; komodo; lizard*; frog*; toad*; scorpion*; spider*; mosquito*; bee; bees; hornet*; cockroach*
        locust*; eagle*; owl*; parrot*; cockatoo*; penguin*; swan*; fox; foxes; squirrel*; hedgehog*; giraffe*
        zebra*; hippo*; kangaroo*; koala*; panda*; jellyfish; stingray*; octopus*; squid; shrimp*; prawn*; crab*
        lobster*; eel; eels; tuna; salmon; sardine*; crayfish; wildlife; veterinar*; butterfl*; worm*; reptile*
        vulture*; crane bird; seal pup*; sea lion*; walrus*; beetle*; ticks; lynx; hyena*; antelope*; ox; oxen; pony
        ponies; predator*; dinosaur*; pangolin*; porcupine*; raccoon*; pigeon*; fly swarm; flea*; stray dog*
        stray cat*; flock of birds
        ||
        species; wild*; creature*; meat; beef; pork; mutton; milk; egg*; farm*; breed*; livestock*; poult*; fish*
        sea; marine; bite*; fauna; anim*; biodivers*; zoo*; habitat*; primat*; bear; bears; bull*; pest*; swarm*
        hunt*; poach*; prey*; feed; fur; ivory; horn*; tusk*; hide; wool; leather; ride*; riding; race*; equest*
        stud*; herd*; kennel*; nest*; hatch*; cub; cubs; pup; pups; calf; seal; mole; crane; fly; flies; mosq*
        trunk*; trap; cage*; aquari*; puppet*; mascot*; conserv*; extinct*; veterin*; slaughter*; cull*; qurban
        sacrific*; steak; rib*; satay; rendang; soup; silk*; honey; pearl*; coral*; mount*; cavalry; jockey*
        stable*; saddle*; dragon*; food; bug*; catch*; net*; snapper; grouper; catfish; carp; mackerel; anchov*
        lele; chick*; mussel*; oyster*; clam*; snail*; slug*; rodent*; larva*; caterpillar*; rabies; anthrax
        leatherback; plankton; vertebrat*; human; garuda; raptor*; protected; virus; bird*; wing*; feather*; fossil*
        mammoth*; specimen*; logo; symbol; amphib*; slow loris; tarsier*; civet*; luwak; monst*; capybara*; prehist*
        hound*; canine*; k9; k-9; feline*; hoof; hooves; sparrow*; termite*; simian*; langur*; macaque*; gibbon*
        tusk; ungulate*; animal; animals; fish; fishes; insect*; birds; bird; wasp*; beast*; mammal*; ants; ant
        crow; crows; zoo; zoos; pets; pet; vet; duck; ducks; stray; offspring; tadpole*; killer whale*; bull; mouse
        hawk*; leech*
    """,
    Cue.DONATION: """
        donated; donate; donates; donating; donation*; donor; donors; charity; charities; charitable; volunteer*
        fundrais*; fund-rais*; philanthrop*; alms; almsgiv*; humanitarian aid; relief aid; aid worker*
        foundation donated; crowdfund*; benefactor*; zakat; soup kitchen*; endowment*; bequea*; relief supplies
        benefit concert*; food bank*
        ||
        aid*; help*; assist*; contribut*; give; gives; gave; given; giving; gift*; fund*; grant*; sponsor*; support*
        relief; humanitar*; collect*; social; generous*; voluntar*; foundation*; donat*; charit*; raise*; raising
        money; care; distribut*; blood; organ; transplant*; basic*; handed; handov*; hand*; provid*; suppl*
        benefici*; present*; solidarity; red cross; pmi; unicef; community; kind*; philan*; offer*; service; patron*
        grants; dedicat*; subsid*; waqf; infaq; sadaq*; freely; willing*; involve*; particip*; unpaid; share*
        sharing; cadre*; activist*; scholar*; ngo*; member*; hibah
    """,
    Cue.WORSHIP: """
        prayed; pray; prays; praying; prayer; prayers; pilgrimage*; pilgrim; pilgrims; hajj; umrah; worship*
        mass was; holy mass; midnight mass; attended mass; attend mass; celebrated mass; celebrate mass
        church service*; sermon*; worshipper*; tarawih; taraweeh; blessed; bless; baptis*; baptiz*; ritual*
        exorcis*; rites; fasting; liturg*; eucharist; hymn*; rosary; call to prayer; khutbah; ibadah; meditat*
        sacrament*; genuflect*; invocation; kneel*; recit* the
        ||
        relig*; holy; mosque*; church*; mass; service*; ceremon*; haj; hope*; wish*; fast*; god; allah; imam; faith*
        spirit*; recit*; chant*; sing*; bless*; pray*; bow; bowed; qibla; mecca; medina; islamic; muslim*; christ*
        cathed*; temple*; eid*; ramadan*; friday; sunday; confess*; tradition*; sacred; rite*; offer*; sacrific*
        commemor*; tribute*; thank*; grateful; gratitude; jamaah; devot*; observ*; easter; christmas; preach*
        homage; priest*; hindu*; buddh*; amen; vigil*; perform*; pilgrim*; celebrat*; qurban; study; lecture*
        koran*; quran*; verses; umra*; azan; cult*; ancestor*; grave*; visit*; venerat*; gather*; rosar*; solemn
        religious; communion; procession*; congregation*; blessing*
    """,
}
