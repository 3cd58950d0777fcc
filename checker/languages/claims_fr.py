"""French words that claim something of people and events (``checker.evidence.claims``), in the notation of cues."""

from __future__ import annotations

from checker.languages.cues import Cue, Cues

CLAIMS: Cues = {
    Cue.HARMLESS: """
        point mort; points morts; mer morte; nature morte; natures mortes; temps mort; temps morts; lettre morte
        langue morte; langues mortes; angle mort; angles morts; poids mort; bras mort; ivre de joie; ivres de joie
        mort de rire; morts de rire; police d'assurance; polices d'assurance; police de caractères
        polices de caractères; assassin's creed; maison mère; maisons mères; société mère; sociétés mères
        maison-mère; carte mère; cellule mère; ville sœur; villes sœurs; père noël; pères fondateurs; père fondateur
        mère patrie; mère-patrie; coup de foudre; neige carbonique; blanche-neige; blanche neige; guerre des prix
        guerre des étoiles; nerf de la guerre; de guerre lasse; de bonne guerre; tempête de critiques; pluie de buts
        pluie de critiques; pluie d'applaudissements; procès-verbal; procès-verbaux; procès verbal; par accident
        accident de parcours; terrain accidenté; terrains accidentés; hot dog*; lion d'or; ours d'or; ours d'argent
        ours de berlin; le plus possible; le plus souvent; le plus tôt possible
        (le|la|les) plus (grand|grande|grands|grandes) (nombre|partie|soin|bien|majorité)*
        (le|la|les) plus (grand|grande|grands|grandes) (public|respect|fermeté|prudence|transparence)*
        (la|une) plus grande (sévérité|vigilance|attention|clarté|coopération)
        (la|une) plus grande (participation|liberté|flexibilité|autonomie|égalité); dans les plus brefs délais
        au plus haut point; (plus|moins) gros que; surprise-partie; jeu d'enfant; un jeu d'enfant; enfant prodige
        enfant terrible; cheval de troie; cheval de bataille; à cheval sur; chevaux de bataille; peau de chagrin
        larmes de crocodile; serpent de mer; bouc émissaire; boucs émissaires; vache à lait; vaches à lait
        tête de turc; nid-de-poule; nids-de-poule; nid de poule; temple du football; temples du football
        temple de la renommée; temple du tennis; masse critique; secret de polichinelle; à armes égales
        fait* ses premières armes; fait d'armes; faits d'armes; compagnon d'armes; fièvre acheteuse
        fièvre du football; cancer du tourisme; bombe calorique; bombe glacée; à couteaux tirés; prêt-à-porter
        prêts-à-porter; prêt à porter; armée du salut; prière de ne pas; sanctionné* d'un; sanctionné* par un but
        gendarme de la concurrence; gendarme * de la concurrence; gendarme des marchés; gendarme boursier
        gendarme de la bourse; gendarme financier; (borne|bouche|poteau|réserve|alarme|détecteur|lance)* d'incendie
        trouble* déficitaire*; (les|des|aux) plus de; au plus tard; au plus vite; au plus tôt; au plus #
        au plus près; au plus proche; le plus rapidement; le plus vite; le plus tôt; le plus longtemps
        le plus largement; le plus simplement; (les|des|aux) plus (jeunes|vulnérables|pauvres|démunis|âgés|modestes)
        (les|des|aux) plus (défavorisés|fragiles|petits|grands|aisés|nécessiteux|précaires)
        (le|la) plus grand* (nombre|partie|part|majorité|soin|bien|public)
        (le|la) plus grand* (respect|fermeté|prudence|sévérité|attention|vigilance|clarté|transparence)
        (ce|ceux|celui|celle|celles) qui … le plus; le plus en plus; la plus totale; le plus complet; le plus strict
        la plus stricte; tout au plus; au mieux; dans le meilleur; dans les meilleur*; au meilleur prix; au pire
        vent en poupe; vent debout; bonne foi; (le|la|les|au|aux|des|son|sa|ses|leur|leurs) (plus|moins) *ment
        (le|la|les|au|aux|des|son|sa|ses|leur|leurs|du) (plus|moins) (de|en|à|que|avant|loin)
        (le|la|les|au|aux|des|son|sa|ses|leur|leurs|du) (plus|moins) (près|proche|proches|simple|simples|ou)
        (le|la|les|aux|des|ses|leurs) (plus|moins) d'; au plus mal; si bien que; si bien qu'; aussi bien que
        aussi bien qu'; (donn|fai|réserv)* suite (à|au|aux); pas donné suite (à|au|aux)
        (un|une|le|les|des|leur|du|au|aux|ce|son|deux|trois|quatre|cinq|dix|#) cars?
        cars? (de tourisme|scolaire|scolaires|de police|de voyageurs|de supporters|de nuit)*
        (pas|plus|aucune|sans|point) d'inquiétude*; sans inquiétude; aucune inquiétude
        (la|le|les) plus (vraisemblable|probable|plausible|adapté|approprié)*
        (la|une) plus haute (juridiction|instance|cour); au plus haut niveau
        (au|le|la|les|du|aux) plus grand* (nombre|partie|part|majorité|soin|bien|public)
        (au|le|la|les|du|aux) plus grand* (respect|fermeté|prudence|sévérité)
        (au|le|la|les|du|aux) plus grand* (attention|vigilance|clarté|transparence); manifestation* clinique*
        manifestation* (culturelle|sportive|artistique|musicale|gratuite|culinaire)*
        (a|ont|avait|avaient) beau (jeu|temps|match)*; au plus fort; pour la première partie
        pour la première moitié; pour la première mi-temps; pour la première phase; pour la première journée
        pour la première étape; pour la première place; par la suite; saison* morte*
        (decca|capitol|universal|sony|columbia|atlantic|warner) records
        manifestation* (publique|publiques|de joie|de soutien)
        manifestation* (de tendresse|de la vérité|d'intérêt|d'affection)
        (sa|son|leur|ses|leurs) plus grand* (expérience|liberté|autonomie)
        (sa|son|leur|ses|leurs) plus grand* (flexibilité|participation|implication|souplesse)
        (les|des|aux) plus (riches|fortunés|sages|simples|hautes); incroyablement; étonnamment; béton armé
        fracture* (sociale|numérique|électorale|politique)*
        trêve (internationale|hivernale|estivale|des confiseurs|de noël)*; caserne* de pompiers; couronné* de succès
        avalanche* (de|d') (buts|critiques|plaintes|appels)
        avalanche* (de|d') (messages|questions|réactions|records|commentaires)
        explosion* (du|de|de la|de l'|des|d'une|de son) (nombre|demande|prix|coût)*
        explosion* (du|de|de la|de l'|des|d'une|de son) (coûts|ventes|fréquentation|joie)*
        explosion* (du|de|de la|de l'|des|d'une|de son) (rire|rires|tourisme|trafic)*
        explosion* (du|de|de la|de l'|des|d'une|de son) (consommation|dette|population|démographique)*
        explosion démographique; points cardinaux; ou bien que; ou bien qu'
    """,
    Cue.DEATH: """
        mort; morts; morte; mortes; mortel; mortels; mortelle; mortelles; mortellement; mortalité; décès; décéd*
        décèd*; meurt; meurent; mourut; moururent; mourir; mourra; mourront; mourrai*; mourant*; mourai*; tué; tuée
        tués; tuées; tuer; tuant; tuent; tuait; tuaient; tuèrent; tuerie*; tueur*; tueuse*; meurtre*; meurtrier*
        meurtrière*; assassin*; cadavre*; défunt*; obsèques; funérailles; funéraire*; funèbre*; enterrement*
        inhumé*; inhumation*; inhumer; suicid*; péri; périr; périrent; périssent; homicide*; infanticide*
        féminicide*; parricide*; fratricide*; matricide*; trépas; trépass*; succombé à (ses|leurs|une)
        succomb* à (ses|leurs) blessures; perdu la vie; perdent la vie; perdre la vie; perd la vie; perdant la vie
        perdaient la vie; perdirent la vie; perte* de vies; perte* en vies; coûté la vie; coûte la vie
        coûter la vie; ôté la vie; mis fin à ses jours; donné la mort; rendu l'âme; létal*; massacr*
        dépouille* mortelle*; morgue; autopsi*; sans vie; posthume*; mis* à mort; génocid*; charnier*; tombe commune
        noyade*; euthanas*; crématoire; crémation; incinéré*; hécatombe*; carnage*; bain de sang; crime* de sang
        noyé; noyée; noyés; noyées; exécuté; exécutés; exécutée; exécutées; exécution* capitale*; s'est éteint*
        asphyxié*; cimetière*; tombeau*; cercueil*; sépulture*; martyr*; mausolée*; mortuaire*; nécropole*
        fosse commune; fosses communes; abattu par; abattus par; abattue par; peine* capitale*; tragique*; tragédie*
        électrocuté*; étouffé*; victimes mortelles
        ||
        victime*; vie; vies; disparu*; disparition*; bilan*; corps; tombe; tombes; exécut*; fatal*; crime*; crimin*
        vital*; survi*; rescapé*; abattu*; abatt*; guerre*; éteint*; emport*; deuil*; endeuill*; feu; mémoire*
        hommage*; âme*; humain*; humaine*; existence; perte*; perdu*; noy*; sang*; sanglant*; inhum*; enterr*
        sépult*; regrett*; veuv*; veuf; orphelin*; héritage; successi*; condoléance*; peine capitale; asphyxi*
        mordu*; pend*; fauch*; extin*; sacrifi*; liquid*; élimin*; balle*; achev*; dernier souffle; derniers jours
        parti; posthum*; commémor*; recueill*; enseveli*; restes; ossement*; squelette*; crâne*; danger*; risqu*
        périlleux; péril*; tue; tues; tu*er; mort*; meurtri*; lugubre; tragi*; tragéd*; drame*; dramatiq*; périt
        périss*; bless*; attentat*; arrêt cardiaque; coûté; au-delà; paradis; défunte; nécro*; thanat*; vivant*
        vivre; sauv*; coma; avort*; tombé* au combat; tombé* pour; tombé* sous
    """,
    Cue.INJURY: """
        blessé; blessée; blessés; blessées; blessure*; blesser; blesse; blessent; blessait; grièvement; fractures
        fracturé*; entorse*; contusion*; ecchymose*; lésion*; hémorragi*; commotion*; mordu; mordue; mordus; mordues
        morsure*; foulure*; brûlé* au * degré; brûlures; traumatisme* crânien*; luxation*; déchirure musculaire
        claquage*; ensanglanté*; estropié*; contusionné*; écorchure*; balafr*; lacération*; blessant; plaie*
        hématome*; saignement*; mordant; fracturant; saignait
        ||
        bless*; victime*; indemne*; touché*; atteint*; atteinte*; douleur*; sang*; saign*; coups; cass*; souffr*
        infirmerie; opér*; mal; meurtri*; traumat*; brûl*; mutil*; amput*; déchir*; lésé*; sain* et sauf*; entaill*
        coupé*; écras*; hospital*; hôpital*; soign*; soin*; muscul*; genou*; cheville*; tendon*; ligament*; ischio*
        cuisse*; convalesc*; forfait*; indisponib*; gravement; état critique; accident*; bilan; piqu*; piqûre*
        griff*; poignard*; couteau*; renvers*; percut*; handicap*; invalid*; corporel*; mord*; égratign*; ampoule*
        fracture
    """,
    Cue.STRANDED: """
        porté* disparu*; portées disparues; personne* disparue*; les disparus; des disparus; réfugié; réfugiée
        réfugiés; réfugiées; évacué; évacuée; évacués; évacuées; évacuation*; évacuer; évacuent; évacuait
        pris* au piège; prises au piège; coincé*; enseveli*; naufragé*; sans-abri; sans abri; demandeur* d'asile
        demandeuse* d'asile; apatride*; déplacés internes; personnes déplacées; populations déplacées; sinistrés
        sinistrées; exode; en détresse; déplacé* par
        (population|habitant|famille|civil|personne|villageois)* déplacé*; déplacés; sinistré*; introuvable*
        disparus; rescapé*; piégé*; s'est échoué*; s'était échoué*; se sont échoué*; échoué* sur
        ||
        disparu*; disparait; disparaî*; disparition*; refug*; réfugi*; évacu*; piég*; bloqu*; abri*; asile*; exil*
        déplac*; sinistr*; fui*; fuy*; fuit; fuite; exod*; migr*; immigr*; émigr*; sauv*; secour*; secouri*
        secouru*; rescap*; perdu*; introuvab*; recherch*; retrouv*; isolé*; isol*; relog*; expuls*; délog*; héberg*
        camp*; rapatri*; échou*; enfonc*; coinc*; enclav*; immobilis*; retenu*; reten*; égar*; débris; décombres
        naufrag*; emmen*; emprisonn*; cage*; captur*; attrap*; pris*; prisonn*; proie; bloc*; détenu*; coincé
        échoué*
    """,
    Cue.ARREST: """
        arrestation*; (été|fait|faire|être|fut|furent|avoir) arrêté*; interpell*; emprisonn*; incarcér*
        en détention; détention provisoire; détention préventive; centre* de détention
        (un|une|le|la|les|des|deux|trois|codétenu|ancien|anciens) détenu*; codétenu*; garde à vue; garde-à-vue
        prison; prisons; prisonnier*; prisonnière*; écrou*; derrière les barreaux; geôl*; menott*; mandat* d'arrêt
        réclusion; pénitenti*; bagne*; maison d'arrêt; assigné* à résidence; assignation* à résidence
        libération conditionnelle; liberté conditionnelle; passer aux aveux; emprisonnement; sous les verrous
        coup de filet; appréhendé*; fugitif*; fugitive*; en cavale; évadé*; détenus; extradé*; extradition*
        inculpé*; inculpation*; arrêté* par la police
        arrêté* par les (policiers|autorités|forces|gendarmes|douaniers)*; arrêté* en possession
        arrêtés à l'aéroport; arrêté à l'aéroport; arrêté pour (meurtre|vol|corruption|trafic|possession|avoir)*
        ||
        arrêt*; détenu*; détention*; déten*; captur*; appréhend*; cellule*; peine*; condamn*; libér*; liberté
        relâch*; inculp*; mis* en examen; verdict*; sentence; purg*; écop*; enferm*; intern*; attrap*; saisi*
        confin*; rafle*; police; policier*; suspect*; accus*; condamné*; réten*; retenu*; pénal*; pénit*; camps
        prisonn*; mandat*; mis* en cause; otage*; extrad*; capt*; filet; piège; évad*; évasion*; cavale; fugiti*
        barreau*; emmen*; interrog*; cueill*; coinc*; démantel*; intercept*; neutralis*; flagrant*; résidence
        verrou*; fers; capturé*; évasion; barreaux
    """,
    Cue.BRIBERY: """
        corruption; anticorruption; corrompu*; corrompre; corrupteur*; corruptrice*; pot-de-vin; pots-de-vin
        pot de vin; pots de vin; soudoy*; dessous-de-table; dessous de table; détournement* de fonds
        détourn* … fonds; détourn* … (euros|dollars|roupies|millions|milliards|publics); concussion; malversation*
        trafic d'influence; trafic d'influences; népotisme; bakchich*; rétrocommission*; enrichissement illicite
        abus de biens; achat* de voix; acheter des voix; prévaricat*; caisse noire; fonds détournés; collusion*
        favoritisme; gratification*
        ||
        corrup*; corromp*; détourn*; abus*; fraud*; sale; blanchi*; commission*; malhonn*; intègr*; intégrité
        favoritis*; conflit d'intérêt*; conflits d'intérêts; kpk; acheté*; achat*; matchs truqués; truqu*; cadeau*
        enrichi*; vers* … somme*; versement*; probité; détourné*; escroqu*; extorsion*; extorqu*; influence*
        irrégularité*; éthique; surfactur*; appropri*; spoli*; pill*; arrang*; illicit*; conflit* d'intérêt*
    """,
    Cue.FRAUD: """
        fraud*; escroqu*; falsifi*; contrefa*; supercherie*; canular*; imposteur*; imposture*; usurp*; truqu*
        trafiqué*; infox; fake news; deepfake*; hypertrucage*; blanchiment; faussaire*; désinformation; charlatan*
        frauduleu*; (faux|fausse|fausses) (billet|document|papier|passeport|médicament|diplôme)*
        (faux|fausse|fausses) (compte|certificat|profil|site|policier|médecin|témoi)*
        (fausse|fausses) (nouvelle|information|monnaie|facture|identité|déclaration|annonce|rumeur)*
        de faux (documents|papiers|comptes); plagi*; tromperie*; monté* de toutes pièces; tricherie*; hameçonnage
        phishing; pyramide de ponzi; délit d'initié*; mensong*; tricheur*; triché*; tricher; faux documents
        trompeuses
        ||
        faux; fausse*; fauss*; tromp*; manipul*; ment; mentent; menti; mentir; menteu*; trich*; dup*; abus*; arnaq*
        copi*; imit*; fictif*; fictiv*; simul*; erron*; inexact*; invent*; fabriqu*; montage*; retouch*; modifi*
        doctor*; piég*; intox*; rumeur*; infond*; trafi*; détourn*; pirat*; blanchi*; imagin*; artifici*; généré*
        illég*; illicit*; hoax; canul*; malhonn*; vol; volé*; arrang*; irrég*; prétend*; prétex*; prétendu*
        soi-disant; authenti*; original*; similaire*; appât*; leurr*; crédul*; faire croire; fait croire; croire
        abuser; abusé*; induit* en erreur; induire; erreur; leurré*; illusion*; duplic*; double; copie; copies
        copié*; fictif; fictifs; fictive; fictives; bidon; trompé*; trompeu*; factice*; arnaqu*; trompeurs
    """,
    Cue.THEFT: """
        volé; volés; volées; voleur*; voleuse*; cambriol*; pillage*; pillé*; piller; pillent; pillard*; braquage*
        braqueur*; braqué*; vol à main armée; vols à main armée; vol à l'étalage; vols à l'étalage; vol à la tire
        vols à la tire; vol qualifié; à l'arraché
        vol* de (voiture|véhicule|moto|bijoux|téléphone|téléphones|données)*
        vol* de (bétail|motos|voitures|véhicules|câbles|cuivre|vélos)*; pour vol; de vol avec; vol avec effraction
        larcin*; hold-up; pickpocket*; brigand*; banditisme; détrouss*; receleur*; recel; dévalis*; dérobé*
        subtilis*; effraction*; piratage*; piraté*; pirate; pirates; spoliation*; spolié*; butin; butins
        ||
        vols; vole; volent; voler; volai*; volée; dérob*; pirat*; pill*; bandit*; gang*; malfrat*; malfaiteur*
        emport*; empar*; arrach*; ravi*; pris*; prend*; détourn*; spoli*; saisi*; recel*; agress*; dépouill*
        disparu*; cambri*; saqu*; maraud*; braqu*; confisqu*; extor*; accapar*; usurp*; brac*; intrus*; hack*
        pilleu*; butin*; racket*
    """,
    Cue.VIOLENCE: """
        violence; violences; violent* agress*; poignard*; coup* de couteau; coup* de machette; coup* de poing
        coups de marteau; tabass*; passé* à tabac; agression; agressé*; agresser; agresseur*; tortur*; coup de feu
        coups de feu; fusillade*; fusillé*; fusiller; arme* à feu; arme* blanche*; armes; arme; armement*; pistolet*
        revolver*; fusil; fusils; munition*; mitraill*; kalachnikov*; par balle; par balles; lynch*; roué* de coups
        molest*; maltrait*; sévices; rixe*; bagarre*; égorg*; décapit*; machette*; coups et blessures; voies de fait
        brutalis*; brutalité*; balles réelles; ouvert le feu; ouvrir le feu; ouvrent le feu; criblé*; homme armé
        hommes armés; individu* armé*; bande armée; à main armée; supplic*; passage à tabac; giflé*; gifle; gifles
        couteau*; sabre*; épée*; assaillant*; harcelé*; harcèlement*; persécut*; armé; armés; armée
        affrontements (avec|entre|violents|armés); violents affrontements; rossé*; cagoulé*; explosif; explosifs
        dague*; grenades; grenade (à main|lacrymogène|artisanale)*
        ||
        violen*; frapp*; coup; coups; armé*; arm*; tir; tirs; tiré*; tire*; tireur*; balle*; feu; bless*; agress*
        attaqu*; affront*; heurt*; brutal*; sanglant*; abus*; mauvais traitement*; maltr*; terror*; menac*; crime*
        crimin*; combat*; lutt*; force*; forcé*; battu*; battr*; batt*; tu*er; tué*; lame*; acier; hache*; poing*
        bombe*; explosi*; bâton*; pierre*; échauff*; alterca*; dispute*; querell*; bouscul*; pouss*; viol*; sexuel*
        victime*; martyris*; persécu*; harcel*; harcèl*; intimid*; répress*; conflit*; guerre*; milit*; gang*
        cagoul*; tranchant*; canon*; abattu*; abatt*; bris*; mord*; assaut; assaill*; tuerie; roquette*; obus; ninja
        calibre*; kill*; karaté; silat; boxe; étouff*; grenade*; agressions; matraqu*; étrangl*
    """,
    Cue.SEXUAL: """
        viol; viols; violeur*; violeuse*; sexuel; sexuels; sexuelle; sexuelles; sexuellement; pédophil*; pédocrimin*
        incest*; prostitu*; proxénét*; pornograph*; attouchement*; obscène*; obscénité*; sextape*; maison* close*
        pédoporno*; viol* collectif*; sodom*; violée; violées; indécen*; adultère*; nudité; dénudé*; harcèlement
        lubrique*
        ||
        sex*; violé*; violer; violant; violent; intim*; abus*; nud*; nue; nus; nues; harcèl*; harcel*; agress*
        attentat à la pudeur; pudeur; mœurs; adult*; érot*; vulg*; porno*; déshabill*; homosex*; gay*; lesb*; lgbt*
        amour*; amant*; maîtresse*; liaison*; escort*; grossi*; caress*; impudi*; impudeur; lubri*; libid*
        préservatif*; vih; sida; victime*; viol*
    """,
    Cue.DRUNK: """
        ivre; ivresse; alcool; alcools; alcoolisé*; alcoolémie; alcoolique*; alcoolisme; ébriété; saoul*; soûl*
        bière; bières; whisky*; vodka; eau-de-vie; spiritueux; liqueur*; beuverie*; rhum; éthylotest*; spiritueuse*
        vin; vins; champagne; éméché*; ivrogne*
        ||
        boisson*; boire; boit; boivent; bu; bues; enivr*; griser; alcool*; ivr*; éthyl*; bar; bars; gin; cocktail*
        soir*; sobr*; arak; brass*; distill*; cuite; buv*; bouteille*; taverne*; dégris*; désaltér*; breuvage*
        intoxi*; débit; verre*; ivres
    """,
    Cue.NARCOTICS: """
        drogue; drogues; drogué*; stupéfiants; cocaïne; méthamphétamine*; amphétamine*; cannabis; marijuana; opium
        opiacé*; opioïde*; ecstasy; narco*; narcotique*; toxicoman*; overdose*; haschich; fentanyl; kétamine
        psychotrope*; dealer*; dealeur*; dopage; dopé; dopés; dopée; dopées; antidopage
        ||
        stupéfiant*; héroïne; drogu*; dop*; dopant*; substance*; trafi*; pilule*; comprimé*; méth*; cristal*; toxi*
        addict*; dépend*; poudre*; désintox*; ecsta*; shabu; sabu; herbe*; chanvre; sédatif*; morphin*; consomm*
        crack; seringue*
    """,
    Cue.UNLAWFUL: """
        illég*; illicite*; illicitement; clandestin; clandestins; clandestine; clandestines; clandestinement
        contreband*; sans permis; sans licence; sans autorisation; sans papiers; sans-papiers; non autorisé*
        non autorisées; braconn*; hors-la-loi; travail au noir; marché noir; en toute illégalité; non homologué*
        non déclaré*; sans titre de séjour; sans agrément; au noir; en situation irrégulière; infraction*; délit*
        contrevenant*; irrégularité*; piratage*; piraté*; pirate; pirates; délinquan*; hors la loi; illicit*
        crime organisé; passeurs de migrants; réseau de passeurs
        ||
        trafi*; irrég*; interdi*; pirat*; infrein*; enfrein*; viol*; sans; clandest*; sauvage*; contrev*; interlop*
        licenc*; légal*; informel*; noir*; faux; fauss*; fraud*; abus*; indu; indue; indûment; passeu*; crime*
        crimin*; abusi*; prohib*; contrefa*; papier*; valid*; enregistr*; agré*; braco*; souterrain*; parallèle*
        inconstit*; inacc*; secret*; secrèt*; cach*; triche*; arnaq*; fugit*; sauvag*; passeur*; trafiquant*
    """,
    Cue.TERROR: """
        terror*; sabotage*; saboté*; saboter; saboteur*; incendie* criminel*; incendie* volontaire*; otage; otages
        kidnapp*; rapt; rapts; ravisseur*; détourn* … avion; pirate* de l'air; attentat; attentats; kamikaze*
        extrémis*; djihad*; jihad*; preneur* d'otage*; radicalis*; état islamique; al-qaïda; attentat-suicide
        attentats-suicides; pyroman*; attaque* suicide; attaque* à la bombe; engin* explosif*; voiture* piégée*
        colis piégé; enlèvement* contre rançon; enlevé* par; enlèvement*; islamiste*; alerte à la bombe
        attaque à la bombe; assassinat* politique*; explosif; explosifs
        ||
        enlev*; enlèv*; ravi*; rançon*; bombe*; explos*; attaqu*; radica*; extrém*; fanati*; piég*; pirat*; détourn*
        assaill*; menac*; milit*; effroi; terr*ant; sabot*; criminel*; crime*; incendi*; volontair*; rebelle*
        séparat*; insurg*; captiv*; captur*; reten*; retenu*; isis; daech; violen*; intégris*; armé*; densus; jemaah
        armés; séquestr*; fanatique*
    """,
    Cue.WAR: """
        guerre; guerres; guerrier*; guerrière*; bombard*; bombe; bombes; missile; missiles; roquette*; obus
        invasion; invasions; envahisseur*; ont envahi; a envahi; frappe* aérienne*; raid* aérien*; belligér*
        cessez-le-feu; trêve; armistice*; conflit* armé*; champ* de bataille; artillerie; pilonn*; rébellion*
        rebelle; rebelles; insurgé*; milice*; milicien*; crime* de guerre; tirs de roquettes; coup d'état
        coups d'état; putsch*; guérill*; lutte armée; mine* antipersonnel*; l'offensive; une offensive; offensives
        contre-offensive*; assaut; assauts; assiég*; conflit; conflits; incursion*; bombardier*; ligne de front
        champs de bataille; déminage; démineur*; tirs d'artillerie; cessez le feu; blocus
        frappes (aériennes|israéliennes|américaines|russes|de missiles|de drones|contre)*; blindés
        véhicule* blindé*
        ||
        guerr*; attaqu*; offensi*; drone*; raid*; riposte*; assaut*; conflit*; combat*; bomb*; envahi*; occup*
        siège*; char; chars; tir; tirs; tir*; front; fronts; ligne*; armé*; armée*; milit*; soldat*; troupe*
        bataill*; batai*; sous-marin*; avion*; explos*; détru*; nucléaire*; rebel*; révolt*; révolu*; insurr*
        résist*; agress*; violen*; paix; affront*; frapp*; arm*; balist*; fusée*; frontal*; interven*; opér*
        campagne*; croisade*; enn*mi*; vétéran*; colon*; indépend*; putsch; victime*; lutt*; mine; mines; pirat*
        démin*; détonat*; duel*; bras de fer; génocid*; incurs*; déploi*; ukrain*; gaza; conquê*; conqui*; sang*
        frappes; combats; combattant*; blindé*; hostilités; torpill*; tranchées; envahi* par; séparatiste*
    """,
    Cue.FIRE: """
        incendi*; en feu; prit feu; pris feu; prend feu; prenne feu; prendre feu; mis le feu; mettre le feu
        met le feu; mirent le feu; mettant le feu; brûlé; brûlée; brûlés; brûlées; brûler; brûlent; brûle; brûlait
        brûlaient; brûlure*; carbonis*; calcin*; flammes; explosion; explosions; déflagrat*; pyroman*
        feu* de forêt*; feux de forêt; feu de brousse; feux de brousse; immol*; brasier*; attaque à la bombe
        engin explosif; fumées; explosif; explosifs; dynamit*; réduit* en cendres; embrasé*; embrasement*; embrase
        embrasent; court-circuit; courts-circuits
        ||
        feu; feux; brûl*; explos*; pompier*; sapeur*; flamme*; fumée*; éteint*; éteindr*; extinc*; extinct*; chaleur
        allum*; combust*; enflamm*; cuisson; bombe*; bomb*; détona*; foyer*; pyro*; sinistr*; cendre*
        feu d'artifice; pétard*; artifice*; éclat*; sécurité incendie; fondu*; consum*; torche*; bougie*; cigarette*
        volcan*; érupt*; four; fourneau*; ignif*; ravag*; crémat*; incin*; criblé; sabot*; chauff*; étincel*
        grenade*; poêle; essor; cendres; parti* en fumée; explosé; explosée; explosées; explosés; exploser
        explosent; flamme; combustion; incandesc*; embras*; court-circuit*; fumée; pyrotechni*
    """,
    Cue.NATURE: """
        pluie; pluies; pluvieu*; pluviom*; pluviosité; averse*; inondation*; inondé; inondée; inondés; inondées
        inondable*; crues; séisme*; tremblement* de terre; éruption*; tempête*; orage; orages; orageu*; ouragan*
        cyclon*; typhon*; brouillard*; brume; brumes; neige; enneig*; neigé; grêle; grêlons; sécheresse*; canicul*
        tsunami*; raz-de-marée; raz de marée; glissement* de terrain; éboulement*; avalanche*; tornade*; foudre
        cendres volcaniques; volcan; volcans; volcanique*; vents violents; vent* fort*; intempéries; rafale*
        mousson*; blizzard*; verglas; coulée* de boue; coulée* de lave; catastrophe* naturelle*; sismi*; magnitude
        épicentre; mauvais temps; mauvaises conditions météo*; réplique* sismique*; mauvaise météo
        vague* de chaleur; houle; fortes vagues; hautes vagues; submersion*; boue; boues; boueu*; secousse*; lave
        laves; cendre; cendres; cratère*; foudroy*; précipitations; catastrophe*; affaissement*; érosion*
        saison sèche; mousson; lahar*; chaleur extrême; torrentiel*; diluvien*; météorologique*; climatique*
        réchauffement climatique; forte chaleur; fortes chaleurs; marée haute; grandes marées; orageuse*
        inondation* subite*; crue* subite*; inondation* soudaine*; crue* soudaine*; la crue; en crue; une crue
        débordement*; sortie* de (son|leur) lit
        ||
        eau*; vent*; climat*; météo*; chaleur*; gel; glac*; catastroph*; sinistr*; boue*; submer*; vague*; marée*
        nuage*; nuageu*; ciel; sec; secs; sèche*; éclair*; fumée*; ébou*; glissement*; glissé*; intempér*; humid*
        inond*; pluv*; trombe*; mouill*; tonnerre*; coup* de tonnerre; trembl*; richter; cendre*; lave*; érupt*
        volc*; tempér*; pluie*; crue*; houleu*; océan*; agit*; soleil; bmkg; bnpb; précipit*; torrent*; rivière*
        fleuve*; incendi*; tremb*; météorol*; perturb*; dépression*; tropic*; tropical*; arid*; affaiss*; ondée*
        tourbill*; orag*; el niño; niño; niña; ruiss*; gonfl*; montée*; dérègl*; réchauff*; trombes; foudr*
        météorit*; incandesc*; ardent*; brum*; sism*; crue; débord*; glaciale; glacial; nuages; désastre*; calamité*
        tourbillon*; neiges; vents
    """,
    Cue.ACCIDENT: """
        accident; accidents; accidenté; accidentée; accidentés; accidentel*; collision*; carambolage*; crash; crashs
        crashé*; s'est écrasé*; s'est écrasée; chavir*; déraill*; naufrage; naufrages; naufragé*; percuté*; percute
        percuter; percutent; télescopage; sortie de route; boîte noire; boîtes noires; fait naufrage; renversé* par
        fauché* par; atterrissage d'urgence; atterrissages d'urgence; tragique*; tragédie*; accidentellement
        embouti*; heurté* (par|un|une|le|la|les|des|l'|de); percutèrent
        ||
        accident*; écras*; heurt*; fauch*; renvers*; échou*; chut*; chute*; tomb*; choc*; drame*; incident*
        catastroph*; atterriss*; crash*; naufr*; sombr*; plong*; retourn*; emboutir; emboutit; collis*; véhicule*
        route*; routier*; bascul*; dérap*; sinistr*; perdu le contrôle; contrôle; télescop*; accroch*; cogn*
        tamponn*; avari*; disparu*; abîm*; déraper; frein*; freins; secouri*; culbut*; crevaison*; heurté*
        accrochage*; tonneaux; sombré
    """,
    Cue.ILLNESS: """
        maladie; maladies; malade; malades; hôpital; hôpitaux; hospitalier*; hospitalière*; hospitalis*; épidémi*
        pandémi*; infecté*; infection*; infectieu*; virus; cancer*; cancéreu*; tumeur*; diabèt*; choléra; dengue
        paludisme; malaria; tuberculos*; grippe*; grippal*; fièvre*; fiévreu*; crise* cardiaque*; arrêt cardiaque
        avc; accident* vasculaire*; infarctus; vaccin*; chirurgi*; diagnostiqué*; symptôm*; coronavirus; covid*
        diarrhée*; asthm*; pneumonie*; soins intensifs; réanimation; coma; ebola; rougeole; polio*; variole*; sida
        vih; leucémi*; bactéri*; malnutrition; démence; alzheimer; épileps*; contagi*; hépatit*; typhoïde; lèpre
        alité*; souffrant*; mpox; salmonell*; insuffisance rénale; insuffisance cardiaque; dysenterie; septicémie
        foyer* épidémique*; clinique; cliniques; opéré; opérée; opérés; ambulance*; patients; guéri; guérie; guéris
        guéries; guérison*; en quarantaine; mis* en quarantaine; confinement*; obésité; obèse*; transplant*; greffes
        greffé*; dialyse*; ulcère*; toux; rhume*; nausée*; vomissement*; allerg*; peste; soignant*; dépistage*
        convalescen*; médicament*; cardiaque*; pathologi*; zoonose*; psychiatr*; anémi*; insomnie*; trouble* mentaux
        troubles mentaux; arthrose; arthrit*; rage canine; antibiotique*; inflammation*; contaminations
        contaminé par; gastro-entérite*; greffe de; greffe d'
        ||
        malad*; sant*; santé; médic*; médec*; clinique*; patient*; docteur*; soin*; soign*; traitement*; opér*
        opération; diagnos*; dépress*; souffr*; rage; pathol*; infirm*; contract*; confin*; quarant*; propag*
        transm*; sanitaire*; guéri*; remis*; rétabl*; douleur*; maux; nausé*; syndrom*; troub*; cardi*; rein*
        rénal*; poumon*; pulmonair*; dialys*; greff*; respirat*; mental*; psych*; bless*; immun*; dose*; touss*
        oxygèn*; hyper*; hypo*; stunting; carenc*; thérap*; hygièn*; variant*; vomi*; rhume; froid; corona; intoxic*
        pharma*; fatigu*; parasit*; moustiq*; convalesc*; microb*; germe*; peste*; épizoot*; fièvr*; aphteuse
        mourant*; grossesse*; patiente; patientes; contamin*; viral*; greffe; fébril*; parasite*; dépisté*
    """,
    Cue.POISON: """
        poison*; empoisonn*; venin*; venimeu*; toxique*; toxicité; intoxiqu*; intoxication*; cyanure; arsenic
        vénéneu*; toxine*; ricine; monoxyde de carbone; pesticide*
        ||
        gaz; toxi*; intox*; contamin*; dangereu*; noci*; polluant*; pollu*; chimi*; acide*; mercure; plomb; mordu*
        piqu*; serpent*; monoxyde; herbicide*; substance*; insecticide*; étouff*; ingér*; champignon*; radioact*
        déchet*; aliment*; souill*; impur*; venin; empois*; asphyxi*
    """,
    Cue.DAMAGE: """
        endommag*; détruit; détruite; détruits; détruites; détruire; détruisant; détruisent; destruction*
        destructeur*; destructric*; dégât*; effondrement*; ravag*; dévast*; délabr*; démoli*; fissur*; saccag*
        vandal*; en ruines; anéanti*; écroul*; décombres; gravats; rasé* par; réduit* en cendres; réduit* en miettes
        dommages matériels; soufflé* par; éventré*; mis* en pièces; réduit* à néant; vétust*; effondrées; détérioré*
        détérioration*; cassé*; brisé*; panne; pannes; défectueu*; épave*; ruines; effondr*; crevass*; ravage*
        inutilisable*; hors d'usage; hors service; sinistré*; vandalisme; démolition*; lézardé*
        ||
        détrui*; détér*; dégrad*; s'effond*; dommage*; cass*; bris*; ruin*; ras*; avari*; avarie*; sinistr*; abîm*
        touché*; touch*; atteint*; défectu*; panne*; trou*; crack; endomm*; abatt*; abattu*; dévor*; brûl*; fendu*
        fend*; rompu*; romp*; rupture*; ruptur*; éboul*; emport*; arrach*; renvers*; perte*; pertes; impact*
        affect*; nocif*; nociv*; préjudic*; vieill*; rouill*; submerg*; inond*; pertur*; souill*; fuit*; débris
        inutilis*; mauvais*; dérang*; incendi*; défonc*; pollu*; déform*; chut*; tomb*; démant*; ébranl*; explos*
        répar*; reconstr*; restaur*; rénov*; réhabilit*; érod*; éros*; pourr*; impropr*; altér*; défaut*; abri
        mettre à l'abri; mis* à l'abri; saccage*; terni*; ternir; entach*; compromet*; compromis*; menac*; perturb*
        ronger; rongé*; attein*; marqu*; éclat*; pourri*; piétin*; défaillan*; défaillance*; dégradé; dégradée
        dégradés; dégradées; dégradation*; brèche*; effondré*; en ruine; pulvéris*; abîmé*; décrépit*
    """,
    Cue.BANKRUPT: """
        faillite*; insolvab*; dépôt de bilan; déposé le bilan; déposé son bilan; déposer le bilan
        liquidation judiciaire; redressement judiciaire; perte* nette*; pertes financières; déficit; déficits
        déficitaire*; ruiné*; banqueroute*; à perte; dans le rouge; cessation* de paiement*; pertes d'exploitation
        perte d'exploitation; pertes économiques; faire faillite; manque à gagner; pertes; ruine; ruiner; ruineu*
        ||
        perte*; perdu*; perdent; perdre; perdant*; ruin*; liquid*; insolv*; rouge; fermet*; dette*; défaut*
        solde* négati*; bénéfice*; préjudic*; dommage*; dégât*; effondr*; coul*; moins-value*; crédit*; créanc*
        endett*; restruct*; dévalor*; fragil*; cessat*; bilan*; subvention*; débit*; lésé*; désavantag*; paille
        exsangue*
    """,
    Cue.DEBT: """
        dette*; endett*; surendett*; créancier*; créancière*; créance*; prêt bancaire; prêts bancaires
        prêt* immobilier*; prêt en ligne; prêts en ligne; un prêt de; des prêts; hypothèque*; hypothécaire*
        prêteur*; débiteur*; débitrice*; impayé; impayés; usurier*; microcrédit*; arriéré; arriérés; microprêt*
        à crédit; des crédits; surendetté*; emprunt; emprunts; emprunteur*; emprunteuse*; emprunté* à
        emprunté* auprès; emprunter (de l'argent|à|auprès|# *)
        ||
        prêt; prêts; prêté*; prêter; prête*; crédit*; rembours*; dû; due; dus; dues; usur*; intérêt*; impay*
        arriér*; rééch*; bailleur*; caution*; leasing; restructur*; défaut*; passif; bon* du trésor; créd*; mensual*
        échéan*; versement*; acompte; paylater; emprunt*
    """,
    Cue.LAYOFF: """
        licenciement*; licenci*; suppression* de postes; suppression* d'emplois; supprim* … (emplois|postes)
        plan social; plans sociaux; mis* à pied; mise* à pied; réduction* d'effectifs; réduction* des effectifs
        chômage technique; réductions de personnel; perte* d'emploi*; perdu leur emploi; perdre leur emploi; chômage
        chômeur*; chômeuse*
        ||
        suppr*; réduct*; rédui*; effectif*; emploi*; poste*; chôm*; congédi*; renvoy*; renvoi*; licenc*; limog*
        perdu*; perdr*; phk; ferm*; départ*; débauch*; congé*; remerci*; rupture*; sépar*; dégraiss*; indemni*
        carreau; prime* de départ; mis* à la porte; porte
    """,
    Cue.RESIGNED: """
        démission*; limog*; destitu*; évinc*; démis* de; démis* de ses fonctions; quitté son poste
        quitter son poste; quitté ses fonctions; congédi*; renversé* par; impeachment; relevé* de ses fonctions
        chassé* du pouvoir; tiré sa révérence; mis* à la porte; jeté l'éponge; rendre son tablier
        écarté* (du|de la|de son|de sa|de ses|de leur|des); déchu; déchus; déchue; quitte son poste
        quittera son poste; quitter ses fonctions; suspendu* de ses fonctions; exclu* du parti; radié*
        mis* à la retraite; démet; démettre
        ||
        licenci*; renvoy*; renvoi*; renvers*; retir*; retrait*; déchu*; déché*; écart*; remplac*; quitt*; départ*
        parti; partir; partie; partis; partira; suspend*; suspens*; abandonn*; renonc*; mis* à pied; mise* à l'écart
        chass*; démis*; démett*; exclu*; exclus*; expuls*; radi*; mandat*; limo*; destit*; céd*; cess*; mutat*
        muté*; rempla*; rappel*; écon*; recul*; fini*; remerci*; limogé; déposé*; dépos*; désist*; forfait*
        terminé*; sépar*; évict*; révoqu*; révocation*; révoqué*
    """,
    Cue.APOLOGY: """
        excuses; s'excus*; (présent|demand|formul|réclam|exig|adress|offr)* … (excuses|pardon); mea culpa
        demand* pardon; pardonn*; regrets; remords; repentir; repenti; contrition
        ||
        excus*; pardon*; regret*; désol*; repent*; reconn*; remord*; amende honorable; confus*; navré*; honte
        honteu*; clémence; grâce; indulgen*; présent* ses; contrit*
    """,
    Cue.THREAT: """
        menacé; menacée; menacés; menacées; menace; menaces; menacer; menacent; menaçait; menaçant*; menaçaient
        ultimatum*; intimid*; chantage*; extorsion*; extorqu*; représailles; mise en demeure; mettre en demeure
        ||
        menac*; avert*; danger*; péril*; risqu*; alert*; somm*; exig*; exiger; promet*; promis*; sinon; délai*
        vulnér*; press*; guett*; planer; contraint*; contraindre; contrain*; forc*; terror*; crain*; prévenu
        prévient; prévenir; punir; puni*; encour*; passib*; faute; sanction*; poursui*; compromet*; promptement
        presse; defi*; défi*; extor*; attent*; exposé*; extinction; mis* en garde; met* en garde; mise* en garde
        péri*; fragilis*; racket*
    """,
    Cue.PROTEST: """
        manifestant*; protesté; proteste; protestent; protester; protesta; protestait; protestation*; protestataire*
        contestataire*; émeut*; émeute*; grève*; gréviste*; boycott*; soulèvement*; insurrection*; sit-in
        débrayage*; pétition*; huée*; huées; sifflet* du public; désobéissance civile; manifest* contre
        manifest* devant; manifest* pour; une manifestation; des manifestations; les manifestations; heurts
        gaz lacrymogène*; jacquerie*; descend* dans la rue; barricad*; piquet de grève; sédit*; lacrymogène*
        révolte*; manifestation*; marche de protestation; hué; huée; hués; mutinerie*; mutins
        mouvement* de contestation
        ||
        manifest*; protest*; rassembl*; cortège*; défil*; contest*; affront*; révolt*; rébell*; rebel*; mécontent*
        agit*; chaos; chaoti*; désordre*; débord*; incident*; revendic*; réclam*; dénonc*; plainte*; refus*; rejet*
        émoi; hué*; siffl*; conspu*; mobilis*; mobilisation*; descendu*; blocage*; bloqu*; arrêt* de travail
        débray*; objection*; pétit*; anarch*; violenc*; casseur*; pill*; heurt*; critiqu*; soul*; indign*; colère
        militant*; activ*; échauff*; perturb*; confront*; remou*; paralys*; rixe*; bagar*; tumulte*; sifflé*
        contestation*; pancarte*; mutin*; manifest* dans; la manifestation
    """,
    Cue.CRITICISM: """
        critiqué; critiquée; critiqués; critiquées; critiquer; critiquant; critiquent; critiquait; critiqua
        controvers*; fustig*; blâm*; décrié*; injuste; injustes; injustement; injustice*; vilipend*; désapprou*
        tollé*; vivement critiqu*; les critiques de; sous le feu des critiques; essuy* … critiques
        flot de critiques; réprouv*; pourfend*; sévères critiques; vives critiques; condamn* fermement
        fermement condamn*; discrimin*; bronca; critiques; contestée; contestés; contestées; contestable*; reproch*
        raillé*; railleri*; insult*; injur*; inacceptable*; inadmissible*; inéquitable*; partial; partiale; calomn*
        diffam*; intolérable*; sévèrement (critiqué|jugé|condamné)*; remontrance*; réprimand*; désavou*; raciste*
        racisme; hostilité
        ||
        critiq*; contest*; condamn*; épingl*; attaqu*; accus*; regret*; désap*; scandal*; débat*; protest*
        mis* en cause; met* en cause; remis* en cause; remise* en cause; remet* en cause; mise* en cause
        remis* en question; indign*; raill*; offens*; sévèr*; sévére*; interpel*; inéquit*; équit*; iniqu*; juste*
        partial*; impartial*; oppos*; réserv*; hostil*; pointé*; pointe*; pointent; doute*; colère*; mécontent*
        réproba*; plaint*; plaign*; tanc*; taxé*; mauvais*; inaccept*; inadmissib*; admonest*; réprim*; avertis*
        sermon*; dispute*; polém*; querelle*; pros et; inégal*; insuffis*; désaccord*; durement; houleu*; vague*
        troll*; haine*; haineu*; tacl*; rejet*; refus*; contradict*; discord*; satir*; ironi*; clash; dénonc*
        déplor*; patate chaude; épineu*; délicat*; sensible*; brûlant*; accabl*; éreint*; épinglé*; polémiqu*
        stigmatis*; conspu*; contesté; moqu*; mépris*
    """,
    Cue.ANGER: """
        colère*; furieu*; indigné*; indignation*; exaspér*; courrouc*; ulcéré*; agacé; agacée; agacés; agacement
        mécontent; mécontents; mécontente; mécontentes; mécontentement*; énerv*; fulmin*; furibond*; en furie
        outré*; irrité; irritée; irrités; irritation; courroux; rageu*; enragé*; coup de gueule; rage au ventre
        frustr*; ire; ressentiment*; s'est emporté*; vexé*; haine*; haineu*; révolté*; rancœur*; rancune*; hargn*
        insatisf*
        ||
        rage*; outrag*; emport*; indign*; protest*; critiq*; déçu*; décep*; mécon*; scandal*; choqu*; tollé; révolt*
        vex*; offens*; agress*; gronde*; grond*; satisf*; plaint*; plaign*; réagi*; réact*; tens*; sévè*; dénonc*
        bouillon*; viru*; passion*; échauff*; fougu*; insult*; injur*; engueul*; réprimand*; tanc*; passe* ses nerfs
        nerf*; nerveu*; fustig*; provoqu*; regrett*; regret; regrets; amer*; amèr*; rancun*; vengean*; venge*
        déplaî*; déplai*; nerv*; excédé*; fureur; s'emport*; irrit*; agac*; fâch*
    """,
    Cue.FEAR: """
        peur; peurs; apeur*; panique*; paniqu*; crainte; craintes; craign*; craint; craindre; craignant; terrifi*
        effray*; effroi; inquiétude*; inquiet; inquiets; inquiète; inquiètes; inquiètent; inquiétait; épouvant*
        anxi*; frayeur*; traumatis*; phobi*; effarouch*; horrifi*; alarmé*; alarmiste*; inquiétant*; préoccupant*
        sueurs froides; redoute; redoutent; redoutait; redoutaient; préoccup*; horreur*; horrib*; cauchemar*
        terreur; terrorisé*; stressé*; stress; appréhension*; effroyable*; alarmant*
        ||
        inquié*; inquiè*; redout*; crain*; hésit*; terr*; trembl*; menac*; préocc*; souci*; soucieu*; alert*
        trouble*; effar*; tens*; tension*; stress*; traum*; chaos; choc*; choqu*; intimid*; doute*; risqu*; pani*
        affo*; nerv*; agit*; angoi*; insécur*; incert*; émoi; cauchem*; méfi*; défi*; pessim*; mal à l'aise
        malaise*; couard*; lâch*; timid*; appréhen*; phob*; frémi*; fébril*; évit*; pressent*; effra*
        pris* de court; alarm*; angoiss*; affol*; psychose
    """,
    Cue.GRIEF: """
        deuil*; endeuill*; larme; larmes; pleuré; pleure; pleurent; pleurer; pleurant; pleurs; pleurait; sanglot*
        chagrin*; triste; tristes; tristesse*; éploré*; condoléance*; lamentation*; affligé*; affliction; attristé*
        désespoir*; inconsol*; désolation; mélanco*; funèbre*; recueillement; minute de silence; en berne; ému; émue
        émus; émues; désespér*; attrist*; tragique*; tragédie*; inconsolable*; éplor*; mélancol*
        ||
        pleur*; trist*; désesp*; boulevers*; pein*; émot*; ému*; émouv*; émeu*; affect*; touch*; douleur*; doulour*
        souffr*; déçu*; décep*; regret*; désol*; lament*; mort*; décè*; perte*; hommage*; mémoire; recueill*; drame*
        dramatiq*; tragi*; tragéd*; accabl*; obsèques; compass*; silence; sensibl*; sombre; amer*; navr*; dévast*
        effondr*; dép*; sanglo*; larm*; malheur*; malheureu*; poign*; nostalg*; afflig*; frustr*; abatt*; abattu*
        plor*; funér*; funèb*; solid*; sympath*; bouleversé*
    """,
    Cue.AWARD: """
        récompens*; médaille; médailles; médaillé*; trophée*; lauréat*; prix nobel; nobel de; décerné*; décerne
        décerner; ovation*; applaudi*; éloge*; acclam*; palme d'or; oscars; primé; primée; primés; louang*; élogieu*
        décoré* (de|du|par|pour); (un|le|du|au) prix (international|national|littéraire|goncourt|spécial)*
        (un|le|du|au) prix (d'excellence|de la meilleure|du meilleur|de l'innovation|pulitzer)*
        remporté (un|le|plusieurs|son|ce) (prix|trophée)*; reçu (un|le|plusieurs|son|ce) prix; meilleur film
        meilleur acteur; meilleure actrice; ballon d'or; grammy*; légion d'honneur; homme du match; palmarès
        plébiscit*; salué* (comme|par la critique|par le public|unanimement); salué* par; hommage; hommages
        louange*; plébiscité*; mention honorable; mérite national; standing ovation; adulé*; encensé*; félicitations
        louanges
        ||
        prix; prime*; médaill*; troph*; titre*; sacre*; sacré*; champion*; vainqu*; coupe*; bronze; distingu*
        hommage*; honor*; honneur*; diplôm*; bourse*; salu*; gagn*; remport*; victoire*; podium*; décor*; nomin*
        couronn*; plaud*; vant*; applaud*; appréc*; compliment*; célèb*; célébr*; apprécié; louer; loué*; loue
        louent; meilleur*; récomp*; certificat*; attest*; attestation*; label*; cadeau*; compétit*; enthous*; merci
        remerci*; gratit*; chaleureu*; brill*; exceptionnel*; gratific*; génie; étoil*; adulation; distinction*
        admir*; honoré*; couronné*; oscar*; distingué*; félicit*; oscar
    """,
    Cue.SECRECY: """
        secret; secrets; secrète; secrètes; secrètement; à l'insu; anonym*; anonymat; en catimini; discrètement
        confidentiel*; confidentialité; huis clos; incognito; à la dérobée; sous couvert d'anonymat; en cachette
        sous le manteau; furtif*; furtiv*; en douce; subreptic*; clandestinité; espion*; espionn*; ni vu ni connu
        classifié*; classé* (secret|confidentiel|défense); dissimul*; caché; cachée; cachés; cachées; fuité; fuitées
        confiden*; inavou*; camoufl*
        ||
        secr*t*; discr*; cach*; fuit*; fuite*; divulg*; révél*; clandes*; taupe*; occult*; sous silence; silence
        taire; tait; tais*; nom; nommé*; nommer; identité*; inconn*; myst*; mysté*; masqu*; voilé*; confid*; privé*
        privée*; réserv*; insu; renseign*; intellig*; source*; enfou*; dévoil*; opac*; officieu*; pirat*
        porte* close*; complot*; espi*; surveil*; couver*; couvr*; crypt*; chiffr*; codé*; non-dit; énigm*; protég*
        scell*; sous-marin; déguis*; invis*; personnel; discret; discrets; discrète; discrètes; masqué; masqués
        masquée; mystér*; opacité; opaque*; infiltr*; occulte*
    """,
    Cue.SURPRISE: """
        surprise; surprises; surprenant*; à la surprise; par surprise; inattendu*; inopiné*; contre toute attente
        étonné*; étonnam*; étonnement; stupéfa*; stupeur; abasourd*; soudain; soudaine; soudaines; soudains
        soudainement; subite; subites; subitement; brusquement; coup de théâtre; à l'improviste; pris* de court
        de but en blanc; tout à coup; tout d'un coup; inespéré*; sidér*; éberlu*; médus*; ébahi*; estomaqu*; surpr*
        brusques; sans prévenir; sans crier gare; imprévue; imprévues; imprévu; imprévus
        ||
        surpris*; surpren*; étonn*; choqu*; soudain*; subit*; brusq*; brut*; prévi*; imprév*; improv*; curieu*
        incroy*; ahuri*; inattend*; d'un coup; spontan*; aussitôt; sensation*; boulevers*; épat*; inop*; exceptionn*
        insolit*; remarq*; spectacul*; inexpl*; secou*; sensat*; tonner*; immédiat*; étrang*; interlo*; impressionn*
        dépasse*; bluff*; inhab*; ébranl*; extraordin*; dramati*; inimag*; impromptu*; inconcev*; consterna*
        constern*; incred*; incréd*; incroyable*; choqué*; inhabituel*; insolite*; fortuit*; imprévu*; étonnant*
        brusque
    """,
    Cue.UNANIMOUS: """
        unanim*; à l'unanimité; d'une seule voix; d'une même voix; unanimement; à l'unisson; comme un seul homme
        consensus; consensuel*; consensuelle*
        ||
        consens*; tous; toutes; tout; toute; ensemble*; sans opposition; sans exception; accord*; acclamation
        concert; commun*; unis; unie*; entier*; entière*; entièr*; plébiscit*; aucun*; conv*; conjoint*; bloc; uni
        soli*; pleinem*; compact*; uniform*; général*; totalité; total*; complet*; intégral*
    """,
    Cue.RECORD: """
        record; records; sans précédent; inégalé*; inédit; inédite; inédites; jamais vu; jamais vue; jamais atteint
        jamais atteinte; recordman; recordwoman; recordmen; détenteur du record
        (victoire|accord|moment|décision|visite|jour|journée|titre|exploit) historique*
        (niveau|bas|haut|sommet|succès|étape|tournant|match|finale) historique*
        (qualification|sacre|défaite|rencontre|réforme|arrêt|hausse|baisse|sécheresse) historique*
        (lancement|score|performance|événement|amende|contrat|médaille|vote|procès|verdict) historique*
        entr* dans l'histoire; marqu* l'histoire; fait date; jamais égalé*; plus haut historique
        plus bas historique; (vague|crue|inondation|canicule|série|victoire|fortune)* historique*
        (montant|nombre|pic|plus-value|somme|sommet|bénéfice|affluence)* historique*
        ||
        historiq*; histoire*; jamais; précédent*; premi*; sommet*; pic; pics; plafond; max*; inégal*; inéd*; inouï*
        meilleur*; exploit*; exceptionnel*; extraordin*; insolit*; battu*; battre; batt*; établi*; établ*; époque*
        annal*; guinness; rarissim*; unique*; nouveau*; nouvel*; enregistr*; inscri*; dépass*; surpass*; muri
        extrême*; inaug*; spectacul*; ultime; plancher; creux; hors norme*; inédits
    """,
    Cue.NTH_TIME: """
        (première|deuxième|seconde|troisième|quatrième|cinquième) fois
        (sixième|septième|dixième|énième|ultime|dernière|unième) fois; premières fois
        première (mondiale|historique|absolue); une grande première; grande première; du jamais vu
        jamais auparavant; jamais encore; une première pour; une première dans; une première depuis
        (constitue|est|était|serait|représente) une première; coup d'essai; deux fois de suite; trois fois de suite
        quatre fois de suite; troisième année consécutive; deuxième année consécutive; quatrième année consécutive
        quatrième fois; pour la # fois; la #e fois; la #ème fois
        (deuxième|troisième) (année|saison|victoire|défaite) (consécutive|d'affilée|de suite)
        (quatrième|cinquième) (année|saison|victoire|défaite) (consécutive|d'affilée|de suite)
        (sixième|septième|#e|#ème) (année|saison|victoire|défaite) (consécutive|d'affilée|de suite)
        (deuxième|troisième) (journée|semaine|édition|participation) (consécutive|d'affilée|de suite)
        (quatrième|cinquième) (journée|semaine|édition|participation) (consécutive|d'affilée|de suite)
        (sixième|septième|#e|#ème) (journée|semaine|édition|participation) (consécutive|d'affilée|de suite)
        (deuxième|troisième|quatrième|cinquième) (jour|mois|titre|match) (consécutif|d'affilée|de suite)
        (deuxième|troisième) (trimestre|mandat|week-end|succès) (consécutif|d'affilée|de suite)
        (quatrième|cinquième) (trimestre|mandat|week-end|succès) (consécutif|d'affilée|de suite)
        (sixième|septième|#e|#ème) (jour|mois|titre|match) (consécutif|d'affilée|de suite)
        (sixième|septième|#e|#ème) (trimestre|mandat|week-end|succès) (consécutif|d'affilée|de suite)
        première apparition; première participation; (le|la) premi* de (son|l')histoire; premi* de l'histoire
        ||
        premi*; deuxièm*; second*; troisièm*; quatrièm*; cinquièm*; derni*; fois; jamais; encore; nouveau; nouvel*
        nouvelle*; avant; auparavant; précédent*; histoire*; historiq*; ultim*; initial*; débu*; inaug*; inédit*
        déjà; suite; consécuti*; affil*; repris*; retrouv*; rev*; depuis; unique*; primo*; novice*; pionn*; début
        origine*; renouv*; répét*; double*; doubl*; tripl*; inau*; toujours; jusqu'*; seul*; longtemps; inaugural
    """,
    Cue.GREATEST: """
        de tous les temps; numéro un mondial; numéro un mondiale; leader mondial
        (le|la|les|au|aux|son|sa|ses|leur|leurs|notre|nos|du|des) plus *; (son|sa|ses|leur|leurs) meilleur*
        (du|des|au|aux|le|la|les) meilleur*; meilleur * (du monde|de la saison|de l'année|du pays)
        (le|la|les|du|des) pire*; (le|la|les) moins (cher|chère|chers|élevé|élevée|élevés|coûteux)
        (le|la|les) moins (coûteuse|peuplé|peuplée|développé|développés|riche|riches)
        ||
        plus; meilleur*; pire*; grand*; gros*; haut*; haute*; max*; minim*; moins; premi*; princip*; suprêm*
        extrêm*; très; record*; tête; sommet*; élev*; super*; majeur*; pic; pics; primor*; particuli*; essenti*
        dernier*; dernièr*; favori*; import*; énorm*; immense*; vedett*; chef*; capital*; fondam*; central*; domin*
        leader*; inég*; unique*; ultime*; culmin*; cime; cimes; profond*; forte*; vaste*; exception*; géant*; aîné*
        doyen*; majorit*; prédil*; préfér*; phare*; champion*; vieux; vieil*; ancien*; récent*; cadet*; benj*
        basse*; bon; bonne; bonnes; bons; mieux; top; excell*; prochain*; proche*; voisin*; colossal*; ample*; mass*
        suffis*; incroy*; optim*; absolu*; intens*
    """,
    Cue.GRATIS: """
        gratuit*; gratis; gratuité; sans frais; à titre gracieux; gracieus*; à titre gratuit; sans bourse délier
        sans débourser; offert* gratuitement; gracieusement
        ||
        offert*; offr*; libre*; librement; sans payer; bénévol*; don; dons; cadeau*; payant*; payer; pay*; coût*
        charg*; frais; sans; subvention*; exempt*; exonér*; zéro; aucun*; pris en charge; prise en charge
        prend en charge; distribu*; grâce; gracieu*; gracieux; invité*; ouvert*; open; rembours*
    """,
    Cue.COMPENSATION: """
        indemni*; dédommag*; amende; amendes; rançon*; compensation*; dommages et intérêts; dommages-intérêts
        contravention*; pension alimentaire; compensatoire*; pénalités; dédommagement*
        ||
        compens*; répar*; pénalit*; rembours*; dommage*; intérêt*; pay*; sanction*; somme*; peine*; verser; montant*
        restit*; alloc*; puni*; assur*; procès; redevance*; taxe*; prime*; santunan; couvr*; acquit*; acquitt*
        tarif*; dédomm*; infraction*; verbalis*; procès-verbal; caution*; aliment*; rétrib*; infligé*; écop*
        réparations; remboursement*
    """,
    Cue.FOREIGN: """
        étranger; étrangers; étrangère; étrangères; à l'étranger; expatri*; outre-mer; immigr*; migrant; migrants
        migrante; migrantes; hors des frontières; hors du pays; ingérence* étrangère*
        ||
        étrang*; international*; mond*; migr*; émigr*; ressortiss*; extérieur*; import*; export*; visa*; passeport*
        frontal*; frontièr*; ambass*; consul*; diplomat*; voyag*; touris*; outre*; global*; exil*; occident*
        multinat*; transn*; asiat*; europ*; améric*; chin*; japon*; délocal*; exod*; expat*; outr*; réfugi*
        naturalis*; frontalier*; autres pays; travailleur*; offshore; rapatri*; dépays*; importé*; de retour
    """,
    Cue.STATE_OWNED: """
        entreprise* publique*; entreprise* d'état; société* d'état; société* publique*; compagnie* publique*
        étatique*; nationalisé*; nationalisation*; nationaliser; détenu* par l'état; appartenant à l'état
        propriété de l'état; contrôlé* par l'état; télévision d'état; télévision publique; médias d'état
        banque* publique*; banque* d'état; secteur privé; entreprise* privée*; société* privée*; compagnie* privée*
        privatis*; entreprise* nationale*; chaîne publique; agence d'état; capital public
        (groupe|géant|opérateur)* (public|publique|publics|publiques|étatique)
        (compagnie|banque|entreprise|société)* (public|publique|publics|publiques|étatique)
        (groupe|géant|opérateur)* (étatiques|d'état|national|nationale|nationales)
        (compagnie|banque|entreprise|société)* (étatiques|d'état|national|nationale|nationales)
        (chaîne|média|conglomérat|exploitant)* (public|publique|publics|publiques|étatique)
        (établissement|laboratoire|pétrolier|assureur)* (public|publique|publics|publiques|étatique)
        (chaîne|média|conglomérat|exploitant)* (étatiques|d'état|national|nationale|nationales)
        (établissement|laboratoire|pétrolier|assureur)* (étatiques|d'état|national|nationale|nationales)
        (école|université|hôpital|hôpitaux|clinique)* privé*
        (opérateur|investisseur|don|fonds|capitaux|établissement)* privé*
        (chaîne|groupe|exploitant|assureur|investissement)* privé*
        (financement|jet|société|firme|entreprise|banque)* privé*; semi-public; semi-publique; publique régionale
        capitaux privés
        ||
        public; publics; publique*; état*; national*; privé*; privée*; priv*; entrepris*; sociét*; compagn*
        gouvern*; régi*; étatis*; bumn; région*; particuli*; commercial*; holding; pln; pertamina; firme*; indust*
        patron*; établiss*; concession*; opérateur*; perum; persero; municip*; corpor*; fonds; capital*; banque*
        détenu*; propriét*; garuda; bank; ministè*; transpor*; employeur*; collectiv*; électric*; pétrol*; ferrov*
    """,
    Cue.RELIGION: """
        musulman*; chrétien*; chrétienté; christian*; catholi*; islam; islami*; mosquée*; église; églises; bouddh*
        hindou*; hindui*; imam; imams; prêtre*; évêque*; archevêque*; épiscop*; pape; papal*; pontif*; temple
        temples; juif; juifs; juive; juives; judaï*; synagogue*; coran; coraniq*; bible; bibles; bibliqu*; religieu*
        religion*; ramadan; protestant*; protestantisme; ouléma*; uléma*; théolog*; moine*; monastère*; monacal*
        monastiq*; cathédrale*; basilique*; halal; charia; évangéli*; sunnit*; chiit*; clerg*; théocrat*; laïcité
        blasph*; rabbin*; diocès*; paroiss*; vatican; hérét*; hérés*; pagode*; chapelle*; confucian*; sacrilèg*
        missionnair*; mufti; ayatollah*; madras*; minaret*; allah; dieu; dieux; divin*; prophèt*; abbé; abbaye*
        noël; pâques; aïd; aïd-el-fitr; pieux; pieuse*; piété; chrétient*; christianisme; soufi*; laïc; laïque*
        curé*; vicaire*; hadith*; fatwa*; croyants; athée*; athéisme
        ||
        foi; dieu*; relig*; islam*; croy*; croi*; spirit*; pasteur*; prêch*; prédic*; saint*; sainte*; sacr*
        sainteté; cardin*; sœur*; culte*; prière*; prier; messe*; fidèle*; confess*; sect*; eid; haj*; hadj*; pèl*
        tolér*; mui; nahdlatul; muhammadiyah; pesantren; ustaz; ustad*; kiai; kyai; borobudur; autel*; ecclés*
        laïc*; laïq*; sunn*; crist*; christ*; jésus; marie; bénéd*; jeûn*; rite*; confrér*; doctrine; dogm*; vœu*
        convert*; conversion; baptê*; sermon*; temple*; zakat; wakf; waqf; mosq*; couv*; abraham*; offrande*; vénér*
        calendr*; hégire*; lunair*; musul*; théo*; hijab; imam*; croyant*; spirituel*; cardinal; cardinaux
        sanctuaire*; pastoral*; couvent*; fidèles
    """,
    Cue.ELDERLY: """
        personne* âgée*; personnes du troisième âge; vieillard*; vieil homme; vieux monsieur; vieille femme
        vieille dame; vieilles dames; octogénaire*; nonagénaire*; septuagénaire*; sexagénaire*; troisième âge
        vieillesse; gériatr*; vieillissant*; vieillissement; maison* de retraite; ehpad; seniors; grand âge
        homme âgé; femme âgée; hommes âgés; femmes âgées; couple âgé; gérontolog*; retraité*; aînés; centenaires
        ||
        âgé*; âge*; vieux; vieil; vieille*; vieilli*; sénior*; senior*; centenair*; retrait*; aîné*; pension*
        grand-*; grand-mère; grand-père; papy; mamie; aïeul*; sénil*; patriarch*; mûr*; longév*; vétéran*; vétust*
    """,
    Cue.MINOR: """
        enfant; enfants; enfance*; adolescen*; bébé*; nourrisson*; fillette*; garçonnet*; gamin; gamins; gamine*
        tout-petit*; tout-petits; bambin*; juvénil*; orphelin*; écolier*; écolière*; ado; ados; nouveau-né*
        nouveaux-nés; infantil*; pédiatr*; mineur* de (moins|#); moins de (16|18|17|15|13|14) ans; un mineur
        une mineure; des mineurs; mineurs isolés; crèche*; jeune fille; jeunes filles; jeune garçon; jeunes garçons
        petit garçon; petite fille; petits garçons; petites filles; puéricult*; biberon*; lycéen*; lycéenne*
        collégien*; en bas âge; enfant-soldat; enfants-soldats; enfantin*; garçonnets; fillettes; pubert*
        ||
        mineur*; jeune*; jeuness*; élève*; étud*; garçon*; fille*; fils; âge; âgé*; scol*; écol*; lycée*; collég*
        maternel*; pupille*; génération*; famil*; parent*; né; née; nés; nées; naiss*; descend*; progénit*; cadet*
        fœtus; enfant*; enfan*; puéril*; jumeau*; jumell*; triplé*; junior*; espoir*; u17; u19; u20; u23; immatur*
        précoc*; petit-*; môme*; gosse*; mioche*; jouet*; berceau*; allait*; stunting; benjam*; moutard*; chiot*
        neveu*; nièce*; prénat*; postnat*; recrue*; louveteau*; scout*; jeunes gens; jeunesse
    """,
    Cue.PREGNANT: """
        femme* enceinte*; femmes enceintes
        enceinte de (#|deux|trois|quatre|cinq|six|sept|huit|neuf|plusieurs|jumeaux|son|leur|lui|* mois)
        (tomb|rest)* enceinte*; (est|était|étant|mère|mères|épouse|alors|fille) enceinte*; grossesse*; accouch*
        donné naissance; donner naissance; donne naissance; donnant naissance; avortement*; avorter; fausse couche
        fausses couches; obstétri*; sage-femme; sages-femmes; mis au monde; mettre au monde; met au monde
        césarienne*; fœtus; prénatal*; parturient*; allaitement; allaiter; natalité; enfantement; congé maternité
        congé de maternité; nouveau-né*; contracept*; utérus; accoucheuse*; gynéco*; bébé-éprouvette; maternité
        maternités
        ||
        enceint*; matern*; mère*; bébé*; naiss*; né; née; nés; nées; naît*; naîtr*; naquit; mettre bas; avort*
        couche*; gest*; utér*; embryon*; nourriss*; accou*; allait*; planif*; ponte; pond*; fertil*; fécond; concev*
        congé*; prématur*; gyn*; naissance*; fécond*; fécondation*; gestation; prématuré*
    """,
    Cue.DISABLED: """
        handicap*; invalidité; aveugle; aveugles; sourd-muet; sourds-muets; malvoyant*; malentendant*; non-voyant*
        fauteuil* roulant*; tétraplég*; paraplég*; trisomi*; autis*; paralympi*; cécité; surdité; à mobilité réduite
        infirme; infirmes; infirmité*; sourds; sourdes; déficien* (mental|visuel|intellectuel|auditi)*; estropié*
        cul-de-jatte; unijambiste*; langue des signes; prothèse*; béquille*; cul de jatte; déficient*; braille
        ||
        paralys*; déficien*; muet*; prothès*; boit*; invalid*; mutil*; inapt*; incapac*; infirm*; accessib*
        mobilité; auditi*; ouïe; mental*; aveugl*; sourd*; malform*; adapt*; spécif*; roulant*; inclus*; vulnér*
        déficience*; paralysie; muet; muets; muette; sourd; sourde; invalide; invalides; amput*
    """,
    Cue.KINSHIP: """
        épouse; épouses; époux; mari; maris; sa femme; leurs femmes; fils; sa fille; ses filles; leur fille
        leurs filles; père; pères; mère; mères; parents; frère; frères; sœur; sœurs; oncle*; tante; tantes; neveu*
        nièce*; cousin; cousins; cousine; cousines; petit-fils; petits-fils; petite-fille; petites-filles
        petits-enfants; grand-mère; grands-mères; grand-père; grands-pères; grands-parents; beau-père; beau-frère
        beau-fils; belle-mère; belle-fille; belle-sœur; beaux-parents; beaux-frères; belle-famille; gendre*; veuf
        veufs; veuve*; fiancé*; demi-frère*; demi-sœur*; papa; maman; mamans; conjugal*; arrière-grand*
        beau-parent*; ex-mari; ex-femme; ex-épouse; parricide*; fratrie*; aïeul*; ancêtre*; concubin*; famille
        familles; jumeaux; jumeau; belle-maman; compagne; progéniture*; orphelin*; paternel*; descendants
        descendante; descendantes; descendance
        ||
        femme*; fille*; jumeau*; jumel*; conjoint*; conjointe*; famil*; matern*; patern*; fratern*; enfant*; parent*
        couple*; proche*; descend*; ascend*; généalog*; aîné*; cadet*; benjam*; épous*; noce*; divor*; ménage*
        compagn*; compagne*; madame; monsieur; mme; adoptif*; adopti*; tut*; hérit*; dynast*; clan*; foyer*; garçon*
        bébé*; germain*; filia*; filial*; partenaire*; ami*; entourage*; cousin*; tonton; tatie; vieux; vieille
        gosse*; descendant; familial*; jumelle; jumelles; héritier*; héritière*; conjoints; conjointes; fraternel*
        maternel*
    """,
    Cue.REASON: """
        en raison; à cause; du fait d*; parce que; parce qu'; à la suite d*; à la suite de; grâce à; grâce au
        grâce aux; faute de preuves; pour cause de; pour cause d'; causé* par; provoqué* par; causée par
        causées par; dû au; dû aux; dû à; due à; due au; due aux; dus à; dues à; dues au; dus au; dus aux; dues aux
        sous l'effet; imputable*; à force de; en réaction à; en conséquence; de ce fait; par conséquent; résultant
        résulte d*; conséquence d*; car; puisque; puisqu'; pour des raisons; pour raisons; au motif; sous prétexte
        étant donné; compte tenu; raison pour laquelle; occasionné* par; engendré* par; entraîné* par; attribuable*
        en représailles; victime d'une crise; par peur; par crainte; de peur; par manque; motivé* par
        s'explique* par; s'expliqu* par; expliqué* par; imputé* à; dicté* par; suite (à|au|aux)
        ||
        cause*; caus*; raison*; motif*; motiv*; suite*; conséq*; effet*; résult*; provoqu*; entraîn*; engendr*
        impact*; après; depuis; faute; face; selon; lors; lorsqu*; quand; pourquoi; donc; ainsi; alors; comme; dû
        due; dus; dues; faire; vu; attendu; condui*; amen*; grâce; sous; dès; influenc*; lié*; afin; origin*
        source*; base*; fond*; via; motivé*; suit*; explic*; expliq*; prétex*; responsab*; pouss*; permet*; rend*
        succ*; contrain*; forc*; victim*; décl*; déclench*; découl*; susc*; occasionn*; sous la pression
    """,
    Cue.CONCESSION: """
        malgré; en dépit; quoique; quoiqu'; nonobstant; quand bien même; envers et contre tout; a beau; ont beau
        avait beau; avaient beau; au mépris; faisant fi; en bravant; sans tenir compte; malgré tout; au risque de
        alors même qu*; même si; bien que; bien qu'
        ||
        pourtant; cependant; toutefois; néanmoins; mais; tandis; alors; or; même; si; tout de même; quand même
        pour autant; moins; quitte; avoir beau; beau; faute; au lieu; bien; certes; en revanche; par contre; quand
        lorsqu*; sauf; demeur*; toujours; encore; quel*; quelle*; peu importe; importe; seul*; seulement; sinon
        outre; d'un autre côté; brav*; ignor*; défi*; au milieu; milieu; plutôt; contrair*; dépit
    """,
    Cue.DOZENS: """
        dizaines; centaines; milliers; (des|plusieurs|quelques|nombreux|les) (millions|milliards); par millions
        par milliers; par dizaines; par centaines; une foule de; une myriade; myriade*; d'innombrables; innombrable*
        plusieurs dizaines; plusieurs centaines; plusieurs milliers; en masse
        ||
        dizaine*; centaine*; millier*; million*; milliard*; mille; cent; cents; douzaine*; douzain*; vingtaine*
        trentaine*; quarantaine*; cinquantaine*; soixantaine*; quinzaine*; nombreu*; nombre*; beaucoup; plusieurs
        multipl*; divers*; différen*; certain*; foule*; mass*; massiv*; tas; série*; quantité*; infinité; innombr*
        maint*; million; tant; autant; trent*; quarant*; soixant*; vingt*; cinquant*; quatre-vingt*; *aine; poignée
        décenni*; millén*; généralis*
    """,
    Cue.POLICE: """
        police; policier; policiers; policière; policières; gendarme*; commissariat*; forces de l'ordre; interpol
        europol; agents de police; scotland yard; forces de sécurité; brigade criminelle; sergent*; colonel*
        lieutenant*; inspecteur* de police; commissaire de police; adjudant*; brigadier*
        ||
        force*; ordre; enquêt*; inspect*; brigad*; brigade*; agent*; sécur*; autorit*; commissair*; officier*
        commandant*; chef*; général; patrouill*; crimin*; détect*; escort*; polri; polda; polres; polsek; bareskrim
        brimob; arrêt*; interpel*; perquis*; saisi*; plainte*; circulation; routier*; unité*; antiterror*; poste
        garde*; service*; détective*; uniforme*; arrest*; capitaine*; major; caporal; dépos*; fonctionn*; judic*
        gardien*; limier*; intervent*; fbi; barrage; contrôl*; patron; densus; renseignement*; témoin*; équipe*
        brigades; polices; patrouille*
    """,
    Cue.MILITARY: """
        l'armée; d'armée; armées; forces armées; armée de; militaire*; militaris*; paramilit*; soldat*
        marine nationale; caporal; caporaux; régiment*; bataillon*; garnison*; infanterie; conscrit*; conscription
        service militaire; amiral*; navire* de guerre; commando; commandos; avion* de chasse; base aérienne
        base navale; casques bleus; lieutenant-colonel; général de brigade; général de division; sergent*; colonel*
        lieutenant*; armée; adjudant*; hommes de troupe; général de corps; porte-avions; frégate*; escadr*
        brigadier*; garnison; destroyer*; stratégie militaire; sous-marin nucléaire; sous-marins nucléaires
        ||
        armé*; arm*; militar*; milit*; commandant*; troupe*; garnis*; général*; généraux; marin; marins; marine*
        naval*; guerre*; tni; kopassus; officier*; capitaine*; major; maréchal*; flotte*; aérien*; aviation; unité*
        vétéran*; base*; otan; combat*; char; chars; tank*; recrue*; milic*; parachut*; patrouill*; raid*; drone*
        hélicopt*; bombard*; brigad*; déploi*; stratég*; arsenal*; missile*; garde*; pasukan; sécur*; navire*
        command; division*; croiseur*; troup*; enrôl*; appelé*; mobilis*; troupes; caserne*; sous-marin*
        légionnaire*; état-major; patrouille*; une armée
    """,
    Cue.LAWSUIT: """
        plainte; plaintes; poursuite* judiciaire*; recours collectif*; plaignant*; action judiciaire
        actions judiciaires; attaqu* en justice; class action; saisi la justice; intenté*; intenter; porté plainte
        partie civile; partie* civile*; traîn* devant; assignation* en justice; bataille judiciaire
        saisi le tribunal; saisir la justice; judiciariser; poursuivi* en; poursuivi* pour; poursuivre en
        class actions; contentieuse*
        ||
        poursui*; plaint*; plaign*; justic*; judic*; tribun*; cour; juge*; jugé*; jug*; procéd*; assign*; recours
        contest*; réclam*; litig*; dénonc*; audience*; avocat*; appel*; appel; accus*; procur*; saisi*; saisir
        dépos*; instan*; comparu*; comparaî*; requê*; requis*; réquis*; arbitrag*; cassation; verdict*; défend*
        attaqu*; incul*; inculp*; mis* en examen; parquet; prévenu*; barre; litige; différend*; dossier*; pénal*
        constitution*; interpel*; médiat*; poursuites; en justice; procès; litige*; contentieux
    """,
    Cue.SANCTION: """
        sanction; sanctions; sanctionn*; embargo*; gel des avoirs; gel de ses avoirs; liste noire; blocus; puni
        punis; punie; punies; punition*; banni*; bannissement*; disciplinaire*
        ||
        puni*; punit*; pénal*; suspen*; interdi*; peine*; amende*; boycott*; disciplin*; exclu*; exclus*; restrict*
        restri*; condamn*; sanct*; avert*; gel*; blâm*; écop*; réprim*; rétors*; représail*; sév*; infligé*
        inflige*; carton*; retir*; révoc*; révoq*; retrait; fermet*; ferm*; prohib*; bann*; bloqu*; répress*
        passib*
    """,
    Cue.OPPOSITION: """
        l'opposition; d'opposition; opposante; opposantes; dissident*; dissidence*; partis d'opposition
        ||
        oppos*; opposi*; contest*; critiq*; minorit*; adversair*; dissid*; rebel*; advers*; coalition*; anti*
        hors du gouvernement; résist*; alternativ*; objec*; refus*; opposant; opposants
    """,
    Cue.SCANDAL: """
        scandale; scandales; scandaleu*; scandalis*; affaire* de mœurs; affaires de mœurs
        ||
        affaire*; polém*; controv*; scandal*; fraude*; corrup*; détourn*; dossier*; outrag*; indign*; révél*
        liaison*; ternir; terni*; honte*; honteu*; choqu*; tumult*; émoi; tollé*
    """,
    Cue.BROADCAST: """
        télévisé*; télédiffus*; retransmi*; retransmission*; en direct; diffusé* en direct; streaming; radiodiff*
        à la télévision; webdiffus*; télévision en direct; en léger différé; retransmett*; télévision; télévisions
        téléspectateur*; télévisuel*; radio; radios; émission télévisée; diffusé* (à|sur|par|en)
        ||
        télév*; télé*; diffus*; émis*; émission*; antenne*; chaîne*; écran*; direct; directe*; directement; vidéo*
        youtube; live; radio*; tv; médias; média*; transmi*; transmett*; spectac*; programme*; onde; ondes; canal*
        podcast*; film*; caméra*; rediff*; plateau*; visio*; instagram; tiktok; facebook; plateforme*; prime
    """,
    Cue.TRADE: """
        exportation*; exporté*; exporte; exportent; exporter; exportateur*; exportatric*; exportant; importation*
        importateur*; importatric*; importé; importée; importés; importées; import-export; commerce extérieur
        balance commerciale; droits de douane; réexport*; libre-échange; douane; douanes; douanier*
        droits d'importation; dédouan*
        ||
        export*; import*; importer; commerc*; échang*; douan*; vendu*; vent*; vend*; achet*; achat*; marchand*
        tarif*; expédi*; livr*; fourni*; cargais*; frontièr*; surplus; excéd*; excédent*; déficit*; international*
        étrang*; débouché*; quota*; apport*; négoc*; approvis*; extérieur; conteneur*; fret; dump*; taxe*
        fournisseur*; envoy*; envoi*; reçu; reçue; reçus; reçoi*; absorb*; écoul*; fournir; alimenter
    """,
    Cue.ANIMAL: """
        crocodile*; serpent; serpents; python; pythons; cobra; cobras; bétail; vache; vaches; bovin*; chèvre*
        mouton; moutons; buffle*; chien; chiens; chienne*; chiot*; chaton*; tigre; tigres; tigresse*; éléphant*
        singe; singes; requin*; orang-outan*; rats; cochon*; porcs; porcin*; volaille*; animal; animaux; animalier*
        animalière*; léopard*; chauve-souris; chauves-souris; mammifère*; reptile*; abeille*; oiseau; oiseaux
        macaque*; gorille*; rhinocér*; baleine*; tortue*; loups; renard*; hippopot*; varan*; scorpion*; araignée*
        faune; ovin*; caprin*; cheptel*; élevage* de; lapin*; poules; sanglier*; cerfs; dragon* de komodo; félin*
        canin*; panthère*; vautour*; guépard*; taureau*; veau*; brebis; chameau*; poney*; méduse*; chats; poulets
        cheval; bœufs; canards; oies; coqs; insecte*; moustique*; poissons; éleveur*; éleveuse*; troupeau*; agneau*
        fauve*; vétérinaire*; lézard*; crabe*; crevette*; fourmi*; sauterelle*; criquet*; perroquet*; âne; ânes
        grenouille*; cafard*; chenille*; gibier; bestiaux; lionne*; rat; dauphins; chat domestique; chat errant
        un chat; le chat; son chat; un lion; lionnes
        ||
        bœuf*; chatte*; porc; poulet*; poule*; coq*; canard*; oie*; cheva*; bête*; lion*; souris; moustiq*; mouche*
        poisson*; bestiole*; espèc*; sauvag*; élevage*; élev*; viande*; zoo*; aviair*; proie*; anim*; dragon*; cerf*
        biche*; âne*; mulet*; morsure*; mord*; crevett*; dinosaure*; créatur*; vétér*; rage; peste; fièvre aphteuse
        domest*; sacrif*; qurban; laine; cuir; lait*; laiti*; œuf*; grenouill*; crapaud*; larve*; hibou*; perroq*
        corbeau*; pigeon*; moineau*; trompe; écaille*; venin*; venim*; nuisible*; ravageur*; sauterell*; chass*
        braconn*; garuda; rapace*; plumage*; plume*; dromadaire*; race; races; litière; vorac*; empreint*; tête* de
        têtes de; lion; lions; aigle*; ours; étalon*; loup; rongeur*; chevaux; papillon*; un ours
    """,
    Cue.DONATION: """
        dons; un don de; faire un don; fait don; faire don; don de sang; dons de sang; donateur*; donatrice*
        donation*; caritati*; charité; charitable*; bénévol*; philanthrop*; mécén*; aumône*; collecte* de fonds
        collecte* de dons; cagnotte*; legs; gala de bienfaisance; bienfait*; bienfaisan*; mécénat; appel* aux dons
        zakat; volontaires; humanitaire*; un don; le don; don d'organes; don de
        ||
        donné*; volontair*; offr*; offert*; humanitair*; aide*; soutien*; soutenir; contribu*; subvent*; subsid*
        collect*; récolt*; solid*; remis*; remet*; cadeau*; parrain*; générosit*; distrib*; assist*; sponsor*
        cotis*; apport*; gratuit*; quêt*; quête*; fonds; hib*; dot*; entraid*; secour*; greff*; organe*; sang; légu*
        ong; vivres; œuvre*; levée*; généreu*; rapport*; contribution*; allou*; octroy*; prêt*; don; solidarité
        solidaire*; entraide; générosité
    """,
    Cue.WORSHIP: """
        prière; prières; prier; prient; priaient; priait; messe; messes; pèlerin*; hadj; omra; umrah; bénédiction*
        béni; bénie; bénis; bénir; liturg*; jeûn*; procession*; office religieux; baptê*; eucharist*; lieux de culte
        lieu de culte; service religieux; offrande*; méditation*; aïd; prosern*; recueill* en prière; invocation*
        exorcis*; génuflex*; rituel*; offrandes; hajj; prêche*; dévot*; recueillement; pieusement
        cérémonie* religieuse*; sermon; sermons
        ||
        prie; prié*; culte*; ador*; recueill*; haj*; hadj*; relig*; office*; cérém*; fidèl*; célébr*; saint*; sacr*
        foi; dieu; église*; mosquée*; temple*; pâques; noël; ramadan; spirit*; bénéd*; béni*; offr*; souhait*
        espér*; vœu*; communi*; confess*; pieu*; piété; ablut*; imam; prêch*; médit*; religieu*; musulman*; chrét*
        fête*; eid; lebaran; mecque; médine; pèl*; tarawih; pieux; sacrif*; sanctu*; autel*; implor*; remerci*
        chant*; sanct*; hommage*; zikir; iftar; rupture; vénér*; sermon*; chapelet*; baptis*
    """,
}
