"""French cue words. Elided forms are written with ``'``; the reader takes both apostrophes."""

from __future__ import annotations

from checker.languages.cues import Cue, Cues

#: What ``#`` stands for in the forms.
NUMBER = (
    r"\d[\d.,]*|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|"
    r"vingt|trente|quarante|cinquante|soixante|cent|mille|la moitié|moitié"
)

#: What makes a word negative by itself.
NEGATIVE_AFFIX = (
    r"^(?:ignor|non|mécon|mal(?:h|ad|en)|illég|illic|illim|illog|irr|"
    r"in(?:ach|act|alt[ée]r|aper|adm|adap|adéq|apt|att|cap|comp[lr]|comm|cons|corr|créd|déc|dign|dispo|dépen|éd|eff|égal|élig|ex[ipé]|fond|"
    r"équit|ébranl|dét|dési|fid|formel|imag|solv|volont|hab|hum|just|occ|op[ée]r|sati|séc|sens|suff|tol|util|val|vis|vrais|conn|cert|cont|stab|chang|demn|tact)|"
    r"im(?:poss|pay|prob|prop|prév|puis|pun|mob|mor|mun|mat|pens|parti)|"
    r"dés(?:acc|app|avan|avo|équ|esp|hon|int|obé|ord|uni|util)|dém(?:ent|un)|dépour)"
)

#: What the language often leaves to the form of the verb or to the context, so that its absence means nothing.
UNSAID: frozenset[Cue] = frozenset({Cue.ABLE, Cue.CONDITION})

#: What denies nothing but the phrase after it.
PHRASE_NEGATORS: frozenset[str] = frozenset({"sans", "malgré", "bien que", "bien qu'", "en dépit"})

#: A finished event, beside the verb: what stands before it, after it, and the form of the verb itself.
DONE_BEFORE = (
    r"(?:\b(?:a|ont|avait|avaient)(?:\s+été)?|\bs'(?:est|était)|\bse sont|\bs'étaient)\s+"
    r"(?:\w+ment\s+|déjà\s+|bien\s+)?$"
)
DONE_AFTER = r"(?!)"
DONE_FORM = r"(?!)"

#: A plain future: what stands before the verb, and the form of the verb itself.
WILL_BEFORE = r"\b(?:sera|seront|va|vont|aura|auront)\s+$"
WILL_FORM = r"\w{2,}(?:ra|ront)"

CUES: Cues = {
    Cue.NOT: """
        (ne|n') … pas; (ne|n') … plus; (ne|n') … jamais; (ne|n') … aucun*; (ne|n') … rien
        (ne|n') … personne; (ne|n') … ni; (ne|n') … guère; (ne|n') … nullement; (ne|n') … point
        (ne|n') … nul*; aucun* … (ne|n'); nul* … (ne|n'); personne … (ne|n'); rien … (ne|n'); ne pas; n'; ne
        pas; sans; aucun; aucune; jamais; ni; nul; nulle; nullement; nul besoin; pas encore; n'ont pas
        n'est pas; ne sont pas; loin de; loin d'; ne plus; non pas; pas du tout; ne saurait; ne sauraient
        pas un seul; pas une seule; aucun* … n'; (ne|n') … pas encore; (ne|n') … toujours pas; toujours pas
        et non; non plus; (ne|n') … autre que; à défaut de; a défaut de; lettre morte; faute de; faute d'
        ne peut; ne peuvent; ne doit; ne doivent
        ||
        non-*; non
    """,
    Cue.NEGATED: """
        (ne|n') … pas; (ne|n') … plus; (ne|n') … jamais; ne pas; n'ont pas; n'a pas; pas encore
        (ne|n') … pas encore
    """,
    Cue.NEGATIVE: """
        priver de; priver d'*; privait de; privait d'*; privaient de; privant de; privées de; privée de; privés de; impuissant*
        stable*; stagn*
        enray*; endigu*; jugul*; éradiqu*; évanou*; s'évapor*; nul et vierge; vierge; vierges; disparu*; disparaiss*; disparaî*
        faute pour; se passer; se passe; se passera; passer d; rester à quai; rester à terre; restent à terre; à quai; ignorer; ignore; ignorent; épargn*; dispens*; mis* hors de cause; dédouan*; exonér*; blanchi*; intact*; inchangé*
        refus*; nul; nuls; nulle; nulles; nullité; anormal*; anormaux; échou*; échec*; reje*; nie; nient; nié; niée; niés; niait; nier; dément*; démenti*; contest*
        récus*; interdi*; interdiction*; prohib*; exclu*; exclur*; exclusion; écart*; annul*; annulation
        abandon*; renonc*; retir*; retrait; révoqu*; révocation; suspend*; suspension; empêch*; évit*
        bloqu*; manqu*; manque; absence; absent*; incapable*; incapacité; impossib*; impuissan*; dépourvu*
        privé* de; privé* d'; faute de; faute d'; exempt*; dispens*; à l'exception; excepté*; hormis; sauf
        faux; fausse; fausses; infond*; illég*; illic*; irrégul*; inact*; inchang*; intact*; indemne; indemnes
        inconn*; incomplet*; insuffis*; inaccess*; inadmiss*; inédit*; inéligib*; injust*; inapt*; inexist*
        invalid*; invalide*; invraisembl*; improbable*; impens*; impun*; mal; à huis clos; vide*; désert*
        en panne; hors service; hors d'usage; hors d'état; hors ligne; à l'arrêt; en rade; zéro; s'oppos*; opposi*; s'abst*; absten*; abst*; rechign*; réticen*; hésit*; boycott*; cess*
        interromp*; stopp*; mettre fin; mis fin; suppri*; clos*; rebut*; dérob*; échapp*; épargn*; libre* de
        libres; déni*; démis; peu; rare*; rarement; à peine; difficil*; guère; peine à; reste à; restent à
        en suspens; ajourn*; caduc*; en vain; vain*; inutile*; gratuit*; bénévol*; facultati*; anonym*
        in[a-zà-ÿ]*able*; im[a-zà-ÿ]*able*; ir[a-zà-ÿ]*able*; illimité*; inachev*; inabouti*
        au mépris; en l'état; passe* sous silence; passé* sous silence; sobr*; insolv*; en dépit du bon sens; impropre*; immun*; neutr*; inopér*
        ||
        ignor*; contrairement; impay*; privant; à défaut; plutôt; au lieu; insu; incert*; lâch*
        (ne|n') … autre; met fin; arrêt de; arrêter de; mise en garde contre; met en garde; désaccord
        désapprouv*; déconseill*; dissuad*; moins; in[a-zà-ÿ]*ible*; ir[a-z]*ible*; déboisé*; inexp*; insoup*
        invis*; hors de; hors ligne; déséquil*; dispropor*; inattendu*; a défaut; hors prime; hors
        met* en garde
        cach*; dissimul*; masqu*; occult*; sans précédent; protéger; protég*
        faire fi; fait fi; en deçà; douteux; douteuse; doute; doutes; douter; doutent; retenir; reten*
        retenu*; au lieu de; de peur; éviter; périm*; expir*; échu*; attend*; en attente; toujours pas
        encore à; restait à; acquitt*; blanchi*; disculp*; innocent*; insalubr*; vétust*; délabr*; absurde*
        fantaisiste*; mensong*; ancien; ancienne; anciens; ex-*; quitt*; délaiss*; tarde*; tardent; dépourv*
        provisoire*; (doi|devai|devr|doiv)* encore (*er|*ir|*re|*oir); rest* à (*er|*ir|*re|*oir); doi* encore (se|être); doi* encore s'; devai* encore (se|être); devr* encore (se|être); taire; tait; taisent; taisai*; tu; tue; tues
        (première|premier) … (jamais|fois); toute première; tout premier; première fois; laiss* derrière
        laissant derrière; fini*; terminé*; bloqué*; coincé*; méfi*; sceptique*; mécontent*; déçu*; recal*; rat[eé]*
        reste* (le|la|les) même*; contraire* (à|aux|au); mauvais*; à l'abri; inadapt*; au port; surpris*; plus d'un; plus d'une
        imprévu*; inattend*
    """,
    Cue.ALREADY: "déjà",
    Cue.STAGED: """
        d'abord; qu'après; qu'une fois; une fois que; une fois; seulement après; seulement lorsque; seulement quand
        (doit|doivent|devra|devront|devait|devaient|faut|faudra) … avant; jusqu'à; tant que; dès que; au préalable
        préalable*; condition; préalablement
    """,
    Cue.CEASED: """
        ancien*; anciennement; autrefois; jadis; naguère; auparavant; précédent*; dernièr* fois; cess*; arrêt*; pris fin
        prend fin; mis fin; stopp*; disparu*; dispar*; abandonn*; suppri*; remplac*; renonc*; interromp*; plus aucun*
        (met|mets|mettre|mettra|mettent|mettant|mettait|mise) (un terme|fin); élimin*; éradiqu*; zéro; aboli*; abrog*
        révoqu*; expir*; terme à; fin à; fin de; fin des; fin du
    """,
    Cue.CONTRARY: """
        peur; crain*; crai*; s'en t*; rest*; tien* à;         encore; reste*; restent; toujours; seul*; seulement; uniquement; plutôt; au lieu; lieu de; avant
        avant de; jusqu*; sûr*; sain*; sauf; malgré; bien que; contre; ailleurs; autre que; autrement
        à part; hors; outre; en dehors; doute*; erron*; erreur; mensong*; canular; fictif*; fictive*
        limité*; restreint*; faible*; bas; basse*; mauvais*; surviv*; rescap*; fini*; fin; silenc*; tu; tue
        muet*; calme*; différ*; contrair*; perd*; perte*; à défaut; coupé*; coup*; tomb*; anti*; défaut
        refoul*; dénonc*; condamn*; s'insurg*; impay*; attend*; trop; quitt*; mis en doute; en question
        stab*; gel*; tranquil*; premier*; première*; nouve*; indépend*; assez; suffis*; disponib*; sourd*
        aveugl*; gard*; conserv*; maint*; préserv*; perdu*; disparu*; sauv*; échapp*; ignor*; démun*; invit*; déconseill*; prudence; prim*
    """,
    Cue.CLAUSE: """
        tandis que; tandis qu'; alors que; alors qu'; mais; car; parce que; parce qu'; puisque; bien que; bien qu'
        si bien que; or; contrairement à; même si; afin que; pour que; et que
    """,
    Cue.CONTRAST: "et non; et non pas; non pas; non; plutôt que; au lieu de; pas; et pas; mais pas",
    Cue.NEUTRAL: """
        non seulement; pas seulement; non loin; sans doute; sans cesse; pas moins de; pas moins d'
        pas plus de; pas plus d'; sans aucun doute; ne … que de; nul doute; ou non; ou pas; rien de moins
        il n'empêche; n'empêche; n'importe; non sans; pas uniquement; sans tarder; sans délai; sans conteste
        sans surprise; sans équivoque; non négligeable*; sans précédent; quoi qu*; on ne peut plus; plus que
        ne … que; n' … que; n'ont que; n'est que; ne sont que; ne … qu'; n' … qu'; rien qu*; un point
        points; non-violence; sans relâche; sans arrêt; dans la mesure; mal*; sans frontières; une personne
        par personne; pas à pas; avant que … ne; à moins que … ne; (moins|plus) … que … (ne|n')
        pour que … ne; au plus fort; au plus haut; au plus vite; au plus tôt; au plus bas; au plus près
        tout au long; tout en; tout de; tout d'; tout à fait; tout comme; tout juste; avant tout
        pas tout à fait; tout aussi; les personnes; des personnes; chaque personne; en personne
        première moitié; seconde moitié; deuxième moitié; avant j.-c.; av. j.-c.; avant jésus-christ; avant notre ère; avant l'ère
        salaire minimum; salaires minimum; revenu minimum; strict minimum
    """,
    Cue.DOUBLE: """
        (ne|n') … sans; (ne|n') … pas … sans; (ne|n') … pas exclu*; n'exclu* pas; n'est pas exclu*
        pas à (exclure|écarter); pas (inenvisageable|improbable|impensable|inconcevable|invraisemblable)*; pas impossible*; (ne|n') … pas impossible*; (ne|n') … pas interdi*; (ne|n') … pas refus*
        (ne|n') … pas rejet*; (ne|n') … pas démenti; (ne|n') … pas ni*; nie* … (ne|n') … pas
        dément* … (ne|n') … pas; sans … (ne|n'); sans … ne pas; (ne|n') … pas contest*
        (ne|n') … aucun … sans; interdit* … sans; (ne|n') … pas oppos*; (ne|n') … pas écart*
        (ne|n') … pas inutile*; non sans; (ne|n') … pas manqu*; réfut* … (ne|n') … pas; nie* … refus*
        nie* avoir refus*; dément* avoir refus*; (ne|n') … pas illég*
    """,
    Cue.PROVEN: """
        prouv*; il est établi; est établi; est établie; sont établis; établi que; a établi; ont établi
        avéré*; attest*; démontr*; actent; il est certain; ont conclu; a conclu; confirme; confirment
        confirmé; confirmée; a confirmé; ont confirmé; confirmant; vérifié; vérifiée; il est établi que
        confirment que
    """,
    Cue.CERTAIN: """
        bel et bien; effectivement; garanti*; certain que; certainement; assurément; inévitab*; sans aucun doute; forcément; à coup sûr
        inéluctab*; indubitab*; immanquab*; sans nul doute; à n'en pas douter
        ||
        sûrement
    """,
    Cue.SETTLED: """
        (a|ont) (décidé|ordonné|commencé|débuté|entamé|imposé|instauré); décide de; décident de; (a|ont) été (sommé|contraint|obligé|chargé)*
        (a|ont) reçu l'ordre; commence à; commencent à; a débuté
    """,
    Cue.ASSURED: "garanti*; assur*",
    Cue.PAST: "a; ont; avait; avaient; est; sont; déjà; était; étaient; fut; furent; ait",
    Cue.FUTURE: """
        va; vont; sera; seront; *ra; *ront; *rait; *raient; *rai; *rons; *rez; *ras; prochainement; bientôt
        futur*; à venir; sur le point; prêt*; appelé* à; en passe; s'apprête*; doit; doivent; devait
        devaient; allait; allaient; prévoi*; prévu*; projet*; entend; entendent; compte; comptent; en vue
        attend*; reste à; restent à; menac*; veut; veux; voulons; voulez; veulent; vis*; promet*; promis*; décid* de; s'engag*
        envisag*; adhésion; d'ici; dire quand; entre
    """,
    Cue.PLANNED: """
        censé*
        prévoi*; prévu*; prévoyant; projet*; projette*; plan; plans; planifi*; envisag*; entend; entendent
        entendait; compte*; souhait*; vise; visent; visant; objectif*; intention*; programm*; devrait
        devraient; prépar*; s'apprête*; cherch*; promet*; promis*; promesse*; engag*; veut; veux; voulons; voulez; veulent
        voudrait; vouloir; étudi*; examin*; ambitionn*; ambition*; cible*; réfléchi*; propos*; à l'étude
        en vue; doit; doivent; appelé* à; songe*; espèr*; prémédit*; assassinat; espoir*; fixé*; tabl*
        mis* sur; désir*; s'engag*; en passe; attendu*; tent*; aspir*; explor*; *ra; *ront; *rait; *raient
        travaill*; se donn*; convoit*; réguli*
    """,
    Cue.CONSIDERED: """
        étudi*; examin*; envisag*; réfléchi*; réflexion*; explor*; consid*; à l'étude; évalu*; songe*; pens*
        discut*; débat*; possib*; pourrait; pourraient; pourrais; pourrions; pourriez; pèse*; soupèse*; projet*; prévoi*; analys*; éventu*
        recherch*; propos*; idée*; discussion*; étude*; tenir compte; tient compte; compte; débattu
    """,
    Cue.PROPOSED: """
        propos*; suggèr*; suggér*; recommand*; demand*; appel*; exhort*; préconis*; réclam*; plaid*; prôn*
        conseill*; souhait*; invit*; sollicit*; urgen*; pression*; offr*; devrait; devraient; voudrai*
        prié*; veut; veux; voulons; voulez; requ*; motion; idée; suggestion*; insist*; presse de; pressent; presse le; presse la
        presse les; pressé
    """,
    Cue.WISHED: """
        espèr*; espér*; espoir*; souhait*; désir*; voeu*; vœu*; attend*; aimer*; voudr*; veut; veux; voulons; voulez; veulent
        voulu; devrait; devraient; objectif*; ambition*; compt*; afin; optimis*; rêv*; vis*; appel*; prévoi*
        prévu*; censé*; pour que; pour *; doit; doivent; appelé*
    """,
    Cue.EXPECTED: """
        devant; sans doute; attendu*; susceptible*; appelé* à; voué* à
        prévoi*; prévu*; prévision*; estim*; devrait; devraient; probabl*; anticip*; projection*; projet*
        pronosti*; vraisembl*; attend*; table*; tabl*; prédi*; pens*; croi*; cru; jug*; suppos*; sembl*
        censé*; présum*; hypothès*; pari*; perspective*; calcul*; pourrait; pourraient; pourrais; pourrions; pourriez; *rait; *raient
        soupçonn*; porte à croire; chiffr*; évalu*; imput*; considér*; apparemment; laisse* entrevoir
        laisse* présager; augur*; possib*; prévoyant; voit; voient; donn* … avance; en passe; promet*
        attente*; escompt*; mise; misent; remonte*; sûrement; chances; prévisib*
    """,
    Cue.POSSIBLE: """
        exclu*; écart*; susceptible*; à la merci
        peut-être; pourrait; pourraient; pourrais; pourrions; pourriez; possib*; probabl*; risqu*; éventuel*; peut; peuvent; peux; pouvons; pouvez; pouvions; pouvait
        pouvaient; susceptible*; potentiel*; craign*; crain*; craint*; redout*; menac*; danger*; pourra
        pourront; pourrai; pourrons; pourrez; vraisembl*; sans doute; (ne|n') … exclu*; n'exclu* pas; exclu* pas; hypothès*
        perspective*; chance*; semble*; porte à croire; plausible*; éventualité; impossib*; peu probable
        inquiét*; inquièt*; crainte*; vulnérab*; expos*; en passe; envisag*; *rait; *raient; capable*
        laisse* entrevoir; laisse* penser; doute*; incert*; alert*; mis* en garde; met* en garde; avert*
        promet*; espoir*; espér*; espèr*; suggèr*; encour*; passible*; exposé*; pouvant
        ||
        vérifier si; savoir si; déterminer si; établir si; si d'autres; s'il*
    """,
    Cue.ABLE: """
        peut; peuvent; peux; pouvons; pouvez; pouvions; pouvait; pouvaient; pouvoir; pu; pourra; pourront; pourrai; pourrons; pourrez; pourrait; pourraient; pourrais; pourrions; pourriez; capable*
        capacité; permet*; permis*; parv*; réuss*; à même; en mesure; susceptible*; possib*; sait; savent
        possibilit*; éventuel*; autoris*; droit; doit; devrait; devraient; apte*; *rait; *raient; *able
        *ables; *ible; *ibles; de quoi; suffi*; arriv*; *ra; *ront; à *er; d'*er; de *er
    """,
    Cue.ALLEGED: """
        présum*; soupçon*; suspect*; aurait; auraient; serait; seraient; *rait; *raient; accus*; allég*
        prétendu*; supposé*; suppos*; inculp*; mis* en cause; mis* en examen; pense*; croi*; cru; semble*
        sembl*; hypothès*; thèse; vraisembl*; probabl*; porte à croire; peut-être; possib*; apparemment
        imput*; piste*; indice*; reproch*; estim*; pour suspicion; pour des faits; attente*; censé*; doute*
        attribu*; dénonc*; dénoncé*; plausible*; pourrait; pourraient; pourrais; pourrions; pourriez; pourrai*; peuvent; peux; pouvons; pouvez; pouvions; peut; prétendument
        tout indique; hypothèse; plainte*; réputé*; surpris; laisse* penser; présomption*; préliminaire*
    """,
    Cue.HEARSAY: """
        à en croire
        aurait; auraient; serait; seraient; *rait; *raient; rumeur*; dit-on; dit être; on dit; selon des
        selon certain*; selon plusieurs; il se dit; le bruit; bruits; prétend*; soi-disant; semblerait
        paraît; légende; tradition; on parle; parle*; circul*; annonc*; informations; présenté*; censé*
        supposé*; réput*; pressent*; spécul*; échos; donné* pour; se murmure; fait état; font état; selon
        d'après; probabl*; affirm*; allégation*; qualifi*; appel*; surnom*; évoqu*; démenti; cit*; raconte*
        sembl*; voudrait; veut que; présum*; mentionn*; nomm*
    """,
    Cue.CLAIMED: """
        affirm*; prétend*; assur*; soutien*; selon; d'après; déclar*; dit; disent; revendiqu*; alléguer
        allég*; argu*; avou*; reconn*; présenté*; maint*; censé*; jur*; accus*; clam*; estim*; indiqu*
        expliqu*; rapport*; témoign*; insist*; confi*; se dit; se disent; admet*; avanc*; plaid*; invoqu*
        fait valoir; évoqu*; parle*; nie; nient; dément*; martel*; confess*; raconte*; qualif*; récus*
        fait état; faisant état; font état; rétor*; défend*; attribu*; dénonc*; contest*; persist*; réfut*; imput*
        précis*; prévien*; préten*; présent*; à en croire; à l'en croire; se vant*; se targu*; vant*; rejette
        rejettent; a rejeté; crie*; brandi*; revendication*; allégation*; censé*; soi-disant; réput*
    """,
    Cue.CONDITION: """
        si; s'; sauf si; à condition; pourvu que; en cas; au cas; à moins; dès que; lorsque; quand
        selon que; sous réserve; tant que; faute; sans; condition*; une fois; dépend*; suppos*; *rait
        *raient; fonction; en l'absence; seul*; conditionn*; avant; jusqu*; même si; advenant; sinon
        permet*; permis; lors; où; après; savoir; quel*; à défaut; sous peine; à quoi; qui; sauf
        le ventre vide; lorsqu'; a défaut; quiconque
    """,
    Cue.PROVIDED: """
        si; s'; sauf; à condition; pourvu que; pourvu qu'; à moins; sous réserve; dépend*; nécess*; exig*; il faut; faut
        besoin; doit; doivent; condition*; requis*; requier*; indispens*; seul*; sinon; grâce à; obligat*
    """,
    Cue.OBLIGED: """
        doit; doivent; devra; devront; dois; devons; devez; devrai; devrons; devrez; faut; faudra; fallait; obligat*; oblig*; tenu* de; tenu* d'; contrain*; impos*
        exig*; nécess*; impérat*; requis*; requier*; astrein*; ordonn*; imposé*; devait; devaient; sommé*
        ||
        devrait; devraient; devrais; devrions; devriez; besoin; forc*; il convient; a à; ont à; appel*; demand*; somm*; est de
        doit être; ne … que; sans; pas de; (ne|n') … sans; sont priés; soumis*; prié*; indispens*
        essentiel*; devoir; condition*; minimum; uniquement; interdi*; règle*; reste à; à *er; seul*; jusqu*
        charge; ira; *ra; *ront; passe par; prévoi*; requi*; (ne|n') … pas; ne peut; ne peuvent; conditionn*
        doté*; injonction*; suppose*; plus tard; crucial*; droit; limit*
    """,
    Cue.ADVISED: """
        devrait; devraient; appel*; exhort*; recommand*; invit*; demand*; suggèr*; suggér*; encourag*
        préconis*; pri*; mieux; il vaut; il convient; faudrait; souhait*; propos*; incit*; avert*; rappel*
        garde; plaid*; mérit*; insist*; prôn*; veill*; déconseill*; vigilan*; prudence; intérêt à; alert*
        aurait; auraient; faut; ne pas; *ez; consigne*; avis*; estim*; préven*; prévien*; sensib*; conseill*
        presse de; pressent; avantageu*; judicieu*; préférable*; opportun*; utile de; bon de; sage de; avisé*
    """,
    Cue.PERMITTED: """
        peut; peuvent; peux; pouvons; pouvez; pouvions; pourra; pourront; pourrai; pourrons; pourrez; autoris*; permet*; permis*; droit; droits; libre*; habilit*
        accord*; feu vert; admis*; pouvait; pouvaient; pourrait; pourraient; pourrais; pourrions; pourriez; possib*; facultati*; volontair*
        licence*; loisir; compét*; ouvert*; limit*; accès; aval; consent*; légal*; seul*; pouvoir; laiss*
        maximum; option*; apte*; légitim*; possibl*; jusqu*; sans; réserv*
    """,
    Cue.FORBIDDEN: """
        défense de
        interdi*; prohib*; défend*; banni*; proscri*; (ne|n') … pas; (ne|n') … plus; (ne|n') … aucun*
        ne pas; empêch*; illég*; sans; exclu*; bloqu*; refus*; ne saurait; ne sauraient; ne doit; ne peut
        aucun*; ni; jamais; évit*; pas; non; limit*; suspend*; restr*; fermé*; ferm*; veto; bannir; rien
        nul*; personne; déconseill*; (ne|n') … que; s'abst*; privé*; prive*; seul*; réserv*; lutt*; mis* en garde contre; lutte contre; lutter contre
        embargo; censure*; ne; n'; banniss*; retir*; écart*
    """,
    Cue.DUTY: """
        doit; doivent; devra; devront; obligatoire*; obligé* de; obligé* d'; tenu* de; tenu* d'
        contraint* de; il faut; impérativement
    """,
    Cue.LEAVE: """
        peut; peuvent; peux; pouvons; pouvez; pouvions; pourra; pourront; pourrai; pourrons; pourrez; autorisé* à; libre* de; libre* d'; facultati*; est permis
        ont le droit; a le droit
    """,
    Cue.EXEMPT: "pas besoin de; n'(a|ont) pas à; pas (obligé*|tenu*|contraint*); inutile de; facultati*; volontairement; sans obligation; à leur gré",
    Cue.BANNED: "ne (doit|doivent|devra|devront|doivent) pas; interdit*; interdiction; défense de; prohib*; n'ont pas le droit; n'a pas le droit",
    Cue.EXCLUDED: "exclu*; exclure; exclut; exclus; écart*; impossible*; hors de question",
    Cue.REPORTED: """
        selon; d'après; déclar*; dit; dit-il; disait; disent; dire; affirm*; indiqu*; annonc*; expliqu*
        précis*; ajout*; soulign*; assur*; rapport*; rappel*; estim*; jug*; confi*; révèl*; révél*; témoign*
        reconn*; admet*; avou*; not*; insist*; lanc*; souten*; soutien*; fait savoir; fait valoir
        font savoir; fait part; écrit; écri*; raconte*; racont*; conclu*; relat*; évoqu*; confirm*
        aux yeux de; de l'avis; cit*; prévien*; avert*; prévenu; appel*; commun*; constat*; martel*
        poursui*; répond*; répét*; résum*; s'est dit; se dit; signal*; parle*; mett* en garde; mis* en garde
        met en garde; inform*; dénonc*; accus*; promet*; propos*; demand*; réaffirm*; analys*; commen*
        fait remarquer; observ*; dévoil*; lâch*; ironis*; prétend*; reprend*; souhait*; alert*; considè*
        pens*; croi*; espèr*; prévoi*; a fait état; fait état; font état; faisant état; source*; chiffres; données; message*; exhort*
        invit*; recommand*; suggèr*; lit-on; peut-on lire; relev*; argu*; avanc*; rétorq*; réag*; s'exclam*
        se félicit*; salu*; salue*; plaid*; clam*; ressort; tient à; conseill*; mention*; publi*; déplor*
        regrett*; avis; exprim*; attest*; décla*; fait-il; préconis*; transmis*; attribu*; reproch*
        confess*; détaill*; vant*; voit; voient; nie; nient; dément*; récapitul*; interrog*
        *-t-il; *-t-elle; *-t-on; s'est; *-il; *-elle; montr*; suspect*; soupçonn*; trouv*; garant*; apport*
        défend*; invoqu*; craint*; craign*; promis; ordonn*; enjoin*; réclam*; préci*; oppos*; tempêt*
        lament*; se lament*
        ||
        pour *; état; enseign*
    """,
    Cue.AT_LEAST: """
        a minima
        au moins; au minimum; minimum; pas moins de; pas moins d'; ou plus; au plus tôt
        (ne|n') … pas moins de
        ||
        minimal; minimale; (ne|n') … pas moins; et plus; tout au moins; au bas mot; pas inférieur*
        (ne|n') … pas inférieur*; révolus; supérieur* ou éga*; à partir de; et au-delà; ou davantage; dès
    """,
    Cue.MORE: """
        un peu plus (de|d'); légèrement plus (de|d'); plus de #; plus d'un; plus d'une; dépass*; supérieur* à; au-delà de; excéd*; plus de la moitié
        plus du; plus que (doubl*|tripl*); plus des deux tiers; plus des #
        ||
        plus de; supérieur*; plus que #; au-dessus de; majorité; plus des; franchi*; outre; la plupart
        majoritair*
    """,
    Cue.AT_MOST: """
        ne dépassant pas; sans dépasser; (ne|n') (dépass|excéd|franchi)* pas; ne (peut|peuvent|doit|doivent) (dépasser|excéder)
        au plus; au maximum; maximum; pas plus de; pas plus d'; au plus tard; ou moins; tout au plus
        (ne|n') … pas plus de; (ne|n') … pas dépass*; (ne|n') … pas excéd*
        ||
        jusqu'à #; jusqu'à; plafonn*; maximal*; limité* à; (ne|n') … plus de; sans dépass*
        inférieur* ou éga*; plafond; limit*; d'ici; jusqu'; (ne|n') … au-delà; au-delà; limite; avant
    """,
    Cue.LESS: """
        moins de; moins d'; inférieur* à; en dessous de; moins de la moitié; moins du; moins des
        ||
        inférieur*; au-dessous; en deçà; sous la barre; sous les #; pas même; (ne|n') … pas #; à peine
        minorité; (ne|n') atteign* pas; (ne|n') … même pas
    """,
    Cue.ALMOST: """
        presque; quasi*; près de; la quasi-totalité; quasi-totalité; presque tou(s|tes); presque tou(s|tes) les
        (quasi|quasiment|pratiquement) tou(s|tes) les; pratiquement tou(s|tes)
        ||
        près d'; pratiquement; proche de; frôl*; approch*; avoisin*; failli; quasi-totalité; un peu moins
        tout près; à peu près; peu s'en faut
    """,
    Cue.AVERAGE: "moyenne*; en moyenne; moyen",
    Cue.ABOUT: """
        un peu plus (de|d'); légèrement plus (de|d'); environ; quelque; autour de; près de; à peu près; approximativement; aux alentours; de l'ordre
        moyenne; une *aine
    """,
    Cue.ONLY: """
        seul; seuls; seule; seules; seulement; uniquement; exclusivement; ne … que; n' … que
        ||
        n'ont que; n'est que; ne sont que; ne … qu'; n' … qu'; rien que; simplement; purement; réserv*
        limit*; à peine; exclusiv*; unique; uniques; juste; tout juste; strictement; pas plus de; simple
        n'en … que; à l'exception; sauf; restreint*; se bornent; hormis; ne … pas avant; se born*
        se content*; qu'; que; un petit nombre; aller au-delà
    """,
    Cue.ALSO: """
        non seulement; pas uniquement; aussi; également; non plus seulement; et non seulement; (ne|n') … pas seulement
        ||
        outre; ainsi que; de même; en plus; même; pas que; au-delà; (ne|n') … pas seul*
        (ne|n') … pas le seul; (ne|n') … pas la seule; à la fois; pas seulement
    """,
    Cue.ALL: """
        tous; toutes; l'ensemble; la totalité; l'intégralité; sans exception; à l'unanimité; unanim*
        tous les; toutes les; entièr*; totalité; la quasi-totalité; presque tou(s|tes); presque tou(s|tes) les
        (quasi|quasiment|pratiquement) tou(s|tes) les; pratiquement tou(s|tes)
        ||
        tous sauf; toutes sauf; tout le monde sauf
        tout; toute; ensemble; intégral; intégralement; intégrale; chaque; entier*; complet; complète
        complètement; complets; totalement; total; totale; chacun*; l'unanimité; partout; quel que
        quelle que; quels que; aucun*; nul*; quiconque; les deux; plein*; pleinement; toujours; personne
    """,
    Cue.NOT_ALL: """
        pas toujours
        pas tous; pas toutes; (ne|n') … pas tous; (ne|n') … pas toutes; certains; certaines; une partie
        en partie
        ||
        pas tout; pas toute; (ne|n') … pas tout; (ne|n') … pas toute; (ne|n') … pas l'ensemble
        (ne|n') … pas entièr*; (ne|n') … pas complèt*; (ne|n') … pas totalement; certain; partie; partiel*
        pas entièr*; pas complèt*; pas totalement; sans faire l'unanimité; tous … (ne|n') … pas
        toutes … (ne|n') … pas; quelques; seul*; (ne|n') … pas pleinement; pas encore; la plupart; majorité
        (ne|n') … que; tout le monde … (ne|n') … pas; tout le monde ne; non plus seulement
        (ne|n') … entièr* … que; pas … tous
    """,
    Cue.NONE: """
        pas le moindre; pas la moindre
        aucun; aucune; aucun* … (ne|n'); (ne|n') … aucun*; personne … (ne|n'); pas un seul; pas une seule
        nul; nulle
        ||
        (ne|n') … personne; pas un; pas une; rien; zéro; unanim*; (ne|n') … pas de; (ne|n') … pas d'; jamais
        ni
    """,
    Cue.MOST: """
        la quasi-totalité; quasi-totalité; presque tou(s|tes); presque tou(s|tes) les
        (quasi|quasiment|pratiquement) tou(s|tes) les; pratiquement tou(s|tes)
        la plupart; majorité; majoritair*; la majorité; en grande partie; grande partie
        la plus grande partie
        ||
        plupart; plus grande partie; l'essentiel; plus de la moitié; large part; bonne partie; le gros
        majeure partie; grande part; généralement; grand nombre; nombre; principalement; surtout
        pour beaucoup
    """,
    Cue.SOME: """
        certains; certaines; une partie; quelques; plusieurs; une petite partie
        ||
        partie; d'autres; une part; un certain nombre; partiel*; quelques-un*; divers; diverses; moitié
        tiers; quart; nombre; certain; certaine; frange; une fraction; *-uns; *-unes
    """,
    Cue.FEW: """
        guère; rarement
        peu de; petite partie; une petite partie; poignée; une poignée; rares; minorité; une minorité; peu
        ||
        une fraction; petit nombre; infime; faible part; petite minorité; à peine
    """,
    Cue.MANY: """
        la plupart; beaucoup; majorité
        ||
        nombreux; nombreuses; nombre; grand nombre; bien des; maints; foule; quantité; multitude; dizaines
        centaines; milliers; millions; une bonne; pas mal; plusieurs; force; peu nombreux; multipl*
        importante*
    """,
    Cue.EACH: """
        chaque; chacun; chacune
        ||
        chacun*; par; respectiv*; individu*; respectif*; tous les deux; séparément; tour à tour
        l'un et l'autre
    """,
    Cue.TOTAL: """
        au total; en tout; conjointement; à eux deux; ensemble
        ||
        total; totale; combin*; conjoint*; cumul*; à elles deux; somme; globalement
    """,
    Cue.EXCEPT: """
        sauf; excepté*; à l'exception; hormis; à part; sauf #; toutes sauf; tous sauf; à l'exclusion
        ||
        hors; sans; en dehors; exclu*; exception; outre; mis à part; moins; autre que; autres que; seul*
        (ne|n') … que; exempt*; exonér*; à moins; dispens*; non; pas; mais; plutôt; épargn*; faute de
        en plus
    """,
    Cue.INCLUDING: """
        y compris; inclu*; compris; même si; même sans; même en l'absence; même quand
        ||
        dont; notamment; parmi; comprend*; ainsi que; comme; avec; tel*; ou; également; aussi; entre autres
        en particulier; figur*; outre; et; comport*; englob*; quel*; que ce soit; couvr*; contien*
        jusqu'aux; associ*
    """,
    Cue.HALF: """
        la moitié (des|du|de|d'|d'entre); (un|le) (tiers|quart|cinquième|dixième) (des|du|de|d'); les (deux tiers|trois quarts)
        (deux tiers|trois quarts) (des|du|de|d'); moitié (des|du|de)
    """,
    Cue.BOTH: """
        les deux; tous deux; toutes deux; tous les deux; toutes les deux; aussi bien; tant * que; l'un et l'autre; l'une et l'autre
        l'un comme l'autre; de part et d'autre; ni
        ||
        et; comme; deux; ensemble; chacun*; ainsi que; conjoint*; tous; toutes; aussi; également; autant; tant; paire; duo
    """,
    Cue.ONE_OF: """
        l'un des; l'une des; un des; une des; un seul; une seule; mais pas; mais non; seul (le|la|l'|un); seule (la|l'|une); l'un d'eux
        seuls les; seules les
        ||
        un; une; parmi; figur*; compte; dont
    """,
    Cue.MAINLY: """
        surtout; principal*; notamment; en particulier; particul*; avant tout; essentiel*; majorit*; la plupart; au premier chef
        d'abord; spécial*; spécifi*; plus encore; en grande partie; plus particulièrement; en priorité; en premier lieu
    """,
    Cue.PART: """
        pour cent; %; moitié; tiers; quart; quarts; cinquième*; sur; sur #; sondés sur; majorité; plupart
        partie; part; reste; dernier; dernière; dixième*; certains; certaines; parmi; d'entre; quelques
        une *aine
    """,
}
