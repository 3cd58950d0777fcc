"""French words of the pairs that exclude each other (``checker.checks.contradictions``), in the notation of cues."""

from __future__ import annotations

from checker.languages.cues import Cue, Cues

EXCLUSIONS: Cues = {
    Cue.FAILED: """
        échou*; échec*; manqu*; rat*; raté*; incapable*; incapacité; impuissan*; en vain; vain*; vaine*; perd*; défait*; éliminé*
        élimination; insuccès; infructueu*; impossib*; loin de; loin d'; avort*; capot*; trébuch*; chut*; battu*; recal*; écart*
        jamais; pein*; défaill*; dépass*; faute; déçu*; décev*; empêch*; sans; tomb* à l'eau; butt*; bredouille*; pas; privé*; insuffis*
    """,
    Cue.SUCCEEDED: """
        réuss*; parv* à; parv* d'; atteint; atteinte; atteints; atteintes; rempli; remplie; remplis; tenu; tenue; tenus; honoré*
        abouti*; avec succès; concrétisé*; arriv* à *er
    """,
    Cue.REFUSED: """
        refus*; rejet*; débout*; déclin*; repouss*; écart*; récus*; oppos*; dément*; ni; nie; nient; nié*; contest*; désapprouv*
        balay*; non; s'insurg*; résist*; bloqu*; rebut*; rechign*; réticen*; hésit*; exclu*; éconduit*; boycott*; dénonc*; hostil*
        contre; irrecevab*; infond*; retoqu*; refoul*; boud*; invalid*; condamn*; protest*; gard*; évit*; silen*; muet*; taire; tait
        abst*; renonc*; désaccord*; échou*; échec*; opposi*; manifest*; combat*; anonym*; veto; fronde; perdu; à la porte; dédaign*
        réfut*; mécontent*; se dérob*; inflexib*; faire appel
    """,
    Cue.ACCEPTED: """
        accept*; accueilli*; approuv*; accordé*; agréé*; admis; admise; admises; fait droit; consent*; validé*; entériné*
    """,
    Cue.DISPUTED: """
        dément*; démenti*; nie; nient; nié*; niait; nier; niant; réfut*; contest*; rejet*; récus*; inexact*; faux; fausse*; infond*
        mensong*; contred*; défend*; inscri* en faux; balay*; écart*; erron*; innocen*; désavou*; rumeur*; intox*; calomn*; à tort
        sans fondement; absurde*; repouss*; dénonc*; oppos*; contrair*; dénég*; désapprouv*; refus*; ni; fantais*; invent*; controuv*
    """,
    Cue.ADMITTED: "reconn*; avou*; admet*; admis; confirm*; confess*; concéd*; concèd*",
    Cue.SUSPECTED: """
        suspect*; soupçon*; accus*; mis* en cause; mis* en examen; mise en examen; prévenu*; inculp*; présum*; poursuiv*; jugé*
        procès; comparu*; allég*; imput*; interpel*; arrêt*; poursuite*
    """,
    Cue.CONVICTED: "coupable*; condamné*; le meurtrier; le tueur; l'assassin; le criminel; la meurtrière; le condamné",
    Cue.DEMANDED: """
        requi; requis; requise; requises; requier*; requér*; réclam*; demandé*; demande que; demandent; demandait; sollicit*; réquisi*
        souhait*; encour*; risqu*; passible*; proposé*; propose; préconis*
    """,
    Cue.SENTENCED: "infligé*; condamné*; écop*; prononcé*; purge*; condamnation",
    Cue.ACCUSING: """
        accus*; reproch*; dénonc*; imput*; impute*; inculp*; blâm*; affirm*; prétend*; selon; incrimin*; pointe*; soupçon*; tax*; allég*
        mis* en cause; met* en cause; attribu*; fustig*; à en croire; tien* … responsab*; poursui*
    """,
    Cue.JUDGED: """
        (tribunal|justice|cour|juge|juges) (a|ont) (établi|jugé|conclu|reconnu|statué|estimé); (reconnu|jugé|déclaré)* coupable*
        il est (prouvé|établi|avéré); (a|ont) été (prouvé|établi)*
    """,
    Cue.PENDING: """
        attend*; attente; suspens; encore; tant que; jusqu'; dès que; avant; sous réserve; nécess*; doi*; subordonn*; dépend*; si
        soumis*; après; lorsqu*; quand; une fois; condition*; pas; faute; sans; reste à; requi*; exig*; solli*; demand*
    """,
    Cue.GRANTED: """
        (a|ont|avait) (obtenu|reçu|eu|décroché) (l'aval|l'accord|l'approbation|le feu vert|l'autorisation|son autorisation|leur accord)
        (a|ont) été (approuvé|autorisé|validé)*; (a|ont) (approuvé|autorisé|validé)*; (a|ont) donné (leur|son) (accord|aval|feu vert)
    """,
    Cue.NOT_YET: """
        encore; toujours; jusqu'ici; jusqu'à présent; à ce jour; pour l'heure; pour l'instant; pour le moment; attend*; attente; avant
        tant que; suspens; actuel*; n'a; n'ont; n'est; n'avai*; n'étai*; ne sont; ne s'est; (n'|ne) * (a|ont|est); reste*; aucun*; jusqu'à
        in*é; sans
    """,
    Cue.NEVER: "(ne|n') *(ra|ront) jamais; jamais … (ne|n') *(ra|ront)",
    Cue.ADVICE: """
        conseill*; conseil; conseils; recommand*; appel*; exhort*; invit*; suggèr*; suggér*; préconis*; encourag*; demand*; devrai*
        prôn*; plaid*; incit*; pri*; prié*; mieux; avert*; rappel*; intérêt; convien*; propos*; souhait*; déconseill*; sensibilis*; mérit*
        faudrait; bon de; sage*; judicieu*; alert*; garde; gagner*; préférable*; opportun*; presse*; press*; consigne*; veill*; prudence
        engag*; idéal; vaut; serait; seraient; faut; doit; doivent; dissua*; aurait; auraient; pourrai*; se doi*; recommandation*; aimer*
    """,
    Cue.ORDERED: "ordonn*; enjoint*; enjoign*; contraint*; obligé*; sommé*; imposé*; décrété*; tenu* de; tenu* d'",
    Cue.MUST: """
        doi*; doit; doivent; devr*; devait; devaient; dû; faut; faudra; fallait; oblig*; tenu*; contrain*; impos*; exig*; nécess*
        impérat*; requi*; astrein*; indispens*; somm*; sans; condition*; uniquement; seul*; ordonn*; devoir; essentiel*; interdi*
        à moins; sous peine; besoin; forc*; (ne|n') … que; (ne|n') … pas; prié*; charge; règl*; soumis*; injonction*; réglement*; responsab*
    """,
    Cue.ADVISABLE: "recommandation; recommandé*; conseillé*; préférable*; facultati*; souhaitable*; encouragé*; suggéré*",
    Cue.SUFFICIENT: "assez; suffi*; suffisa*; adéquat*; ampl*; abond*; couvr*; de quoi; permet*",
    Cue.INSUFFICIENT: """
        insuffis*; pas (assez|suffi*|suffis*|adéquat*); (ne|n') suffi* pas; (ne|n') … pas (assez|suffi*); trop peu; pénurie; (ne|n') * pas suffi*
    """,
    Cue.UNLESS: """
        sans; à moins; sauf; faute; en l'absence; si; s'il; s'ils; tant que; seul*; nécess*; condition*; doi*; hors; défaut; aucun*; besoin
        privé*; dépourv*; préalable*; pas
    """,
    Cue.IF: """
        si; s'il; s'ils; à condition; pourvu; en cas; au cas; à moins; dès que; dès qu'; dès lors; lorsqu*; quand; sous réserve; tant que
        faute; sans; une fois (que|qu'|le|la|les|l'|*é|*ée|*és|*ées); dépend*; suppos*; sinon; advenant; sauf; conditionn*; quiconque
        éventuel*; tout; toute; tous; toutes; seul*; selon; même; hypothèse; venait; venaient; possib*; aussitôt; jusqu'; qui; en *ant; où
    """,
    Cue.CAUSE: "car; parce que; parce qu'; puisque; puisqu'; étant donné; vu que; ayant; du fait que; du fait qu'; maintenant que",
    Cue.EVEN_IF: "même si; même s'il*; quand bien même; y compris si; même quand; même lorsqu*; même en cas",
    Cue.DUE: """
        devai*; aurai*; prévu*; prévoy*; prévi*; censé*; initial*; programm*; à l'origine; normalement; devrai*; attendu*; fixé*; aurait
        auraient; au départ; aurait dû; projet*; planifi*; échéance; calendrier; retard*; objectif; allai*; dû; due; doi*; ne; n'; pas
    """,
    Cue.HAPPENED: "déjà; bel et bien; effectivement",
    Cue.SOLE: "seul*; unique*; exclusi*; que; qu'; uniquement; premi*",
    Cue.AMONG: "l'un (des|de|d')*; l'une (des|de|d')*; un des; une des; parmi les; un autre; une autre; compte parmi",
    Cue.DEADLINE: """
        d'ici; avant; au plus tard; jusqu'*; date limite; dernier délai; délai*; échéance; sous; dans les; dans un; limite; au maximum
        plus tard; ultim*; préalable; tôt
    """,
    Cue.AFTERWARDS: "après; à partir; à compter; dès; à la suite; depuis; au lendemain",
    Cue.ALWAYS: """
        toujours; constam*; sans cesse; systématiq*; chaque; tout le temps; invariabl*; perman*; en tout temps; continu*; jamais; tout*
        tous; quotidien*; régulièr*; sans arrêt; sans relâche
    """,
    Cue.OFTEN: """
        souvent; fréquem*; fréquen*; régulièr*; maintes; à plusieurs reprises; couram*; courant*; habitu*; répét*; tend*; toujours; maint
        nombreu*; beaucoup; plusieurs; multipl*; volontiers; général*; monnaie courante; quotidien*; sans cesse; récurren*; plus d'un
    """,
    Cue.SELDOM: """
        rarement; parfois; quelquefois; de temps en temps; de temps à autre; occasion*; rare; rares; épisodi*; guère; peu; par moments
        exceptionnel*; rareté; sporadi*; à l'occasion; par intermittence; ponctuel*; il arrive; à intervalles
    """,
    Cue.NEARLY_ALL: """
        presque; quasi*; pratiquement; près de; près d'; plupart; majorité; essentiel*; (l')?immense; majeure; gros; principal*; tout*
        tous; surtout; 9*; large*
    """,
    Cue.UNDONE: """
        annul*; renonc*; report*; forfait; échou*; échec; manqu*; refus*; abandon*; retir*; retrait; absen*; empêch*; privé*; impossib*
        incapab*; réticen*; dément*; ni; nie; nient; nié*; suspend*; suspens*; rechign*; hésit*; rat*; oubli*; exclu*; écart*; pas; jamais
        cess*; néglig*; échapp*; évit*; rejet*; sans; réfut*; peu enclin; boycott*; boud*; repouss*; déclin*; aucun*; n'; ne; tomb* à l'eau
        défection; arrêt*; invalid*
    """,
    Cue.HELD: "tout de même; quand même; malgré tout; a eu lieu; ont eu lieu; comme prévu; néanmoins; a bien eu",
    Cue.UNLICENSED: """
        sans; illég*; non; clandestin*; irrégul*; pas; dépourv*; illicit*; aucun*; sauvage*; faute; informel*; pirate*; interdi*; absence
        jamais; ni; manqu*; défaut; priv*
    """,
    Cue.LICENSED: "avec (permis|licence|autorisation)*; muni* (d'|de) (un|une|permis|licence|autorisation)*; en toute légalité; dûment autorisé*; légalement",
    Cue.THE_ONLY: "(le|la) seul*; l'unique; l'un* et unique",
    Cue.HEARD: """
        rumeur*; *rait; *raient; dit-on; bruit*; on dit; on parle; parl*; spécul*; source*; prétend*; censé*; réputé*; pressent*; circul*; échos
        murmur*; pourrai*; semble*; fuite*; évoqu*; cit*; croire; légende; tradition; probable*; suppos*; présum*; donné*; allég*; raconte*
        presse; média*; paraît; veut; informations; officieu*; favori*
    """,
    Cue.OFFICIAL: "selon un communiqué; un communiqué; officiel*; officiellement",
    Cue.SUPERLATIVE: "(le|la|les) plus (grand|gros|haut|vieux|ancien|jeune|long|fort|riche|pauvre|important|peuplé|pollué|meurtrier|puissant)*; (le meilleur|la meilleure|le pire|la pire)",
    Cue.CAN: """
        peu*; pourr*; pouv*; pu; capab*; permet*; permis*; possib*; susceptib*; autoris*; risqu*; *rait; *raient; *able; *ables; *ible; *ibles; éventuel*; en mesure; à même; droit; sait; savent; parv*; arriv*; chance*; suffi*; avant; seul*; que; sans; sera*; seront; aur*; *ra; *ront
    """,
}
