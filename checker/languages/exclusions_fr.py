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
        peu*; pourr*; pouv*; pu; capab*; permet*; permis*; possib*; susceptib*; autoris*; risqu*; *rait; *raient; *able; *ables; *ible; *ibles; éventuel*; en mesure; à même; droit; sait; savent; parv*; arriv*; chance*; suffi*; avant; seul*; que;  sera*; seront; aur*; *ra; *ront
    """,
    Cue.FREE: """
        gratuit*; sans (frais|payer|débourser|contrepartie|supplément); à titre gracieux; gracieu*; offert*; exonér*; exempt*; dispens*
        aucun* (frais|paiement|supplément|charge|coût); pas … (payer|payant|frais|facturé*); zéro; libre; libres; ne … rien; supprim*; gratis
        bénévol*; sans bourse délier; sans que … (frais|payer); rien à payer; sans coût; non payant*; ne … pas
    """,
    Cue.CHARGED: """
        moyennant (finances?|paiement|une|un|des|le|la|contribution|rémunération|redevance)*; contre (paiement|rémunération|redevance)
        payant; payante; payants; payantes; à titre onéreux
    """,
    Cue.GOES_ON: """
        rest*; toujours; encore; continu*; maint*; poursui*; poursuiv*; malgré tout; normal*; sans interruption; demeur*; comme prévu
        en activité; comme d'habitude; perdur*; persist*; quand même; tout de même; sans encombre; en cours; néanmoins; nonobstant
    """,
    Cue.STOPPED: """
        interromp*; interruption; suspend*; suspension; cess*; annul*; à l'arrêt; (a|ont|est|sont|été|avait|avaient) (été )?fermé*; a stoppé; ont stoppé
    """,
    Cue.INCLUDED: """
        sans exception; sans exclure; n'est pas exempt*; dont; notamment; y compris; parmi; compris; comprise; comprises; inclu*; comme; tel; telle; tels; telles; comprenant; comprend*; comport*
        figur*; compt*; avec; entre autres; en particulier; surtout; au nombre; englob*; parmi lesquel*; même; ainsi que; couvr*; concern*; fai* partie
    """,
    Cue.ON_TOP: "outre; en plus (de|du|des|d')*; en sus (de|du|des|d')*; hormis; en dehors (de|du|des|d')*; sans compter",
    Cue.LEFT_OUT: """
        sauf; hormis; excepté*; à l'exception; à l'exclusion; exclu; exclue; exclus; exclues; exempté*; non compris*
        || hors; except*; exclu*; excep*; non; pas; ne; n'; sans; exempt*; exemption; à part; en dehors; seul*; dispens*
        échapp*; épargn*; autres que; mis* à part; aucun*; ni; dérog*; ôté*; retir*; mais; au contraire; contrairement; libr*; à l'abri; tandis
    """,
    Cue.TAKEN_IN: "y compris; ainsi que; de même que; tout comme; également; aussi bien",
    Cue.EVERY: """
        chaque; chacun*; respectiv*; individuel*; tout; tous; toute; toutes; quotidien*; mensuel*; annuel*; hebdomadaire*; à l'unité
        par (personne|famille|foyer|tête|habitant|enfant|ménage|élève|an|mois|jour|semaine|unité|village|participant|ouvrier|salarié|victime)*
        quiconque; tous les; toutes les; lorsque; quand; unitaire; pièce; un par un; à chaque; les uns
    """,
    Cue.SUMMED: "au total; en tout; à eux tous; au cumul; cumulé*; somme globale; globalement; un total de; à eux deux; confondu*",
    Cue.EARLIEST: "au plus tôt; pas avant",
    Cue.LATEST: "au plus tard; dernier délai",
    Cue.NOT_ADVISED: """
        pas; ne; n'; déconseill*; contre-indiqu*; évit*; sauf; dissuad*; contre; jamais; prudence; mise en garde; mises en garde; met* en garde
        à moins; seulement; interdi*; ni; non; aucun*; s'abst*; abst*; plutôt; proscri*; guère; éviter
    """,
    Cue.RECOMMENDED: """
        recommandé*; recommande; recommandent; conseillé*; conseille; conseillent; préconis*; peut; peuvent; encourag*; autoris*
    """,
    Cue.ACCUSED: """
        suspect*; prévenu*; l'accusé*; accusé; accusée; accusés; accusées; mis* en cause; mis* en examen; inculpé*; présumé*; jugé*; poursuivi*
        soupçonn*; poursuiv*; interpellé*; arrêté*
    """,
    Cue.GUILTY: "(le|la|les|des|un|une) condamné; (le|la|les|des|un|une) condamnée; (les|des) condamné*; (le|la|les|des|un|une) coupable*",
    Cue.INDICTED: "inculpé*; mis* en accusation; reconnu* coupable; condamné*; jugé* coupable",
    Cue.PRELIMINARY: """
        prélimin*; provisoire*
        || premier*; première*; initial*; initiaux; intermédiaire*; partiel*; à ce stade; temporaire*; pour l'heure; pour l'instant; d'abord; intérim*
        semble*; début; pour le moment; actuel*; pas encore; primair*; sommaire*; non définitif*; jusqu'*; officieu*
    """,
    Cue.CONCLUSIVE: """
        définiti*; conclusion* final*; résultat* fina*; rapport final; verdict final; décision finale; décompte final; conclusif; conclusive*
        || final; finale; finales; finaux; fin; dernier*; dernière*; irrévocabl*; exécutoire*; sans appel; ultime*; conclu*; force de chose jugée; clos*
        achev*; bilan; permanent*; issue; total*; terme
    """,
    Cue.TEMPORARY: """
        temporaire*; provisoire*
        || momentané*; pour l'instant; pour le moment; en attendant; jusqu'*; transit*; suspend*; pour l'heure; intérim*; le temps de; urgence; bref; brève
        brièvement; court*; suspens*; un temps; ponctuel*; saisonnier*; ephémère*; éphémère*; contractuel*; d'appoint
    """,
    Cue.PERMANENT: """
        définitivement; de façon définitive; de manière permanente; pour toujours; à jamais; permanent; permanente
        || définiti*; permanent*; toujours; jamais; à vie; durabl*; à perpétuité; ne … plus; éternel*; pérenn*; totalement; illimité*; fixe*; perpétu*
    """,
    Cue.REQUESTED: """
        demand*; appel*; exhort*; pri*; invit*; réclam*; sollicit*; exig*; presse; pressent; pressé*; somm*; enjoin*; enjoint; implor*; suppli*; plaid*; souhait*
        veut; veulent; voul*; doi*; dev*; faut; press*; requis; requiert; encourag*; conseil*; recommand*; incit*; engag*; adjur*; insist*; ordonn*; propos*
        espèr*; suggèr*; requêt*; requér*; réclame; convi*; pousse*; interpell*; mettre en demeure; mis en demeure; rappel*; avert*
    """,
    Cue.PREDICTED: "prédit; prédisent; prédire; prédiction*; prédisait; pronosti*; présage*; augur*",
    Cue.PENALTY_FACED: """
        risqu*; encour*; passible*; pourrai*; peut; peuvent; jusqu'*; menac*; puni*; expos*; prévoi*; prévu*; pouvant; au plus; s'il*; en cas; punissable*
        *rait; *raient; peine*
    """,
    Cue.PUNISHED: """
        (a|ont|avait|avaient) été (condamné|frappé|puni)*; (a|ont) écopé; (a|ont) reçu (une|la) peine*; écope; écopent; purge; purgent; condamné* à
    """,
    Cue.NOT_EXCLUDED: """
        peut; peuvent; pourrai*; possible; possibles; possibilité; envisag*; ouvert*; ouvr*; éventuel*; (ne|n') … (exclu*|impossible|écart*); n'exclu*
        pas (exclu*|impossible); sans exclure; risqu*; probabl*; chance*; *rait; *raient; refus* d'exclure; porte ouverte; n'écart*; non exclu*; loin d'être
    """,
    Cue.IMPOSSIBLE: "impossible*; exclu; exclue; exclut; excluent; hors de question; aucune (possibilité|chance); écarte; écarté*",
    Cue.SEVERAL: "plus d'un; plus d'une; plusieurs; nombre de; de nombreux; de nombreuses; beaucoup; quelques; divers; diverses; maints; maintes",
    Cue.NEWLY: "vien* (tout )?juste de; vien* (d'|de); venait de; venaient de; vient d'*; viennent d'*; fraîchement; nouvellement",
    Cue.AS_MANY: "déjà; pas moins de; pas moins d'; autant que; jusqu'à",
    Cue.WITHOUT: "sans; aucun*; pas; ne; n'; ni; jamais; dépourvu*; exempt*; libre; non",
    Cue.WITH_SOME: "avec (quelques|certaines|certains|plusieurs|de nombreux|de nombreuses|diverses|divers)",
}
