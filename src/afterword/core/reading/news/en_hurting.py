"""English: how news is worded that hurts, or may."""

HURTING = {
    "layoffs": """
        # out, <cut> .. <n> of .. <staff>/~ers, <cut> ... <staff>, <cut> ... in <n> .. <staff>,
        <cut> <n> $, <cut> <n> ... ~ers/~ors/~ists/~ians/~men/~women, <cut> <n> in/at/as/after/
        from, <cut>/disband+/dissolve+/scrap+ _ _ <group>, <n> .. contracts terminated/ended, <n>
        .. exit+/leaving as/amid, <n> .. go as/at/in, <n> _ <staff> go/going/gone, <n> in <n> ..
        jobs/staff/workers/roles/posts/employees/positions/people/colleagues, <n> percent out, <n>
        ~ers .. out_of_work/jobless/lose/laid/let_go, <staff> .. redundant, <staff> .. to_go/
        at_risk/under_threat/threatened/axed/eliminated/let_go/jobless/dismissed/fired/sacked/
        out_of_work/on_the_line/in_jeopardy/in_doubt/shown_the_door/to_be_cut/being_cut/lost/
        losing/to_lose/hang_in/disappear+/vanish/to_depart/face_the_axe/scrapped/in_limbo/
        on_the_block/shed/slashed/culled/released/terminated/in_the_firing_line/hit_hardest/
        bear_brunt/bear_the_brunt/must_go/will_go/set_to_go/to_leave/in_question/under_review/
        in_danger/on_notice/gone/cut/hit/surplus/facing_axe/face_cuts/facing_cuts/brace/affected/
        impacted/idled/benched/to_vanish/go_at/go_in/go_as/on_the_chopping_block/on_chopping_block/
        replaced/stood_down/out/without_work/walk_the_plank/with_immediate_effect/told_to_leave/
        told_to_go, <staff> exits, <staff>/~ers replaced, affecting/impacting/costing .. <staff>,
        ai/robot+/bots/software does/do/takes/took .. now/job/jobs, and shows them out, another/
        round .. <n> out, ask+ .. staff/employees/workers .. take/accept/forgo/quit, at stake ..
        jobs, ate .. jobs, axe falls/fall/hangs/swings/looms, axe+/cut+ .. courses/degrees/faculty,
        axed by, axing of, badge stopped, belt tightening, bench* consultants/contractors, bench+
        <n>, bloodbath, body count, brain drain, buyout+ offered/to/for .. staff/employees/workers/
        #, buyouts, call centre/center moves, cancels/cancelled/scraps internship+/hiring/
        apprentice*, chatbot+/bots/robots/ai/machines replace+/take_over/oust+, clean+ house,
        clear+/clears out .. staff, clear+/empty+/pack+ .. desks/lockers/bags, clears out,
        layoff+/redundancies/job_cuts and/or closing/closure/closures of? _ business/<site>,
        layoff+/redundancies/job_cuts and/or closing/closure/closures, collective/statutory
        consultation, consult+ .. <staff>/jobs/redundanc*,
        <begin> .. consultation with ... <staff>/union+, <begin> .. consultation at/in/on/over/
        about/affecting ... <site>/<staff>/redundanc*/closure, consultation <begin> with/on/over/
        about/affecting ... <staff>/union+/redundanc*, consultation <begin> at/in/on/over ...
        <site>/closure, <n> day consultation at/in/on/over/with ... <site>/<staff>/union+,
        talks/negotiations/meeting/meetings with _ union+ about/over/on ... <staff>/<site>/future/
        closure+, contract+ not renewed, contracts .. not_be_renewed/run_out/expire, cost
        cuts, cost cutting, cost+ .. jobs/posts/roles/livelihoods, cull of, cut back on staff, cut+
        _ pay/wages/salaries/hours/pensions/shifts, cut/cuts/cutting # in/at/as/after/from/of, cuts
        deeper, cuts loom/fall/deeper/bite, de layer*, deep/deeper/sweeping/brutal/fresh/painful/
        further/steep/more cuts, delayer*, departing colleagues/employees/staff, disband+,
        dismiss+, dismiss+ ... <staff>/<n>, dismissals, dole queue+, downsiz*, downsized, drop+/
        end+/cut+/scrap+/axe+/lose+ _ _ shift, drops/drop <n> ~ers/~ors/~ists, early retirement/
        retirements offer+/scheme/package/to, efficiency/productivity/savings/cost/turnaround
        programme/program/plan, eliminate+ .. positions/roles, employee representatives, employees
        leaving, en masse, entire team/staff/office .. gone/fired/cut/out/goes, exit package+,
        face+ the dole, farewell/goodbye to .. <staff>/<n>, fewer .. on deck/staff, fewer staff/
        people/hands/jobs/employees/workers, firings, fit for future/tomorrow/growth/purpose,
        flatten+ .. structure/hierarchy/organisation/organization/management, for the chop, forc*
        .. out .. <n>/staff, forced leave/holiday, freez*/froze/pause+/halt+/stop+ .. hires,
        freez*/froze/pause+/pausing/halt+/suspend+/stop+ _ hiring/recruitment/recruiting,
        furlough+, future shape, gardening leave, get/gets/given/face+/facing/handed/for the chop/
        boot/push/sack/axe/heave/bullet/elbow/shove, given/gives/hand+/serve+ .. notice/p45*/pink,
        gives .. <group>/staff/workers notice, golden handshake, got/get/getting/gets laid, gutted,
        half of its team/staff/employees, hard day, headcount .. fall+/down/shrink+/lower/drops/
        halved/thinned, headcount at/under/by _ _, headcount/workforce/staff/personnel/employment
        decrease/decline/adjustment+/measures/action+/transition/simplification/optimi*/alignment,
        hired too many, hiring on hold, hiring/recruitment/recruiting/headcount/wage/pay/salary
        freeze/pause/halt/moratorium/stop/frozen, hollow+ out, home until, hours cut, i got laid, i
        was laid, idle+/idles/idling .. <n>/<staff>/plant/workers/shift, impact+/affect+/hit/hits/
        cost/costs .. <n> .. <staff>, involuntarily, involuntary departure+/exit+/separation+, job
        axe, job offers _ rescinded/withdrawn/pulled, job security, job/jobs carnage, job/jobs
        loss/losses/blow/axe/fears/fear/threat/cull/risk, job/jobs/workforce/staff/headcount/
        workers _ trimmed/pared/halved/slashed, jobless, jobs .. go, jobs bonfire, jobs carnage,
        jobs massacre, jobs/posts/roles/livelihoods .. at_stake/at_risk/hang/in_peril/
        in_the_balance, jobs/roles/posts/positions _ abroad/overseas/offshore/offshored/outsourced/
        automated, join+ .. layoff list, keeps ten, keeps/kept/leaves/left only .. people/staff/
        employees, laid, laid off, last day at, last pay, lay _ off, lay off, laying off, layoff
        tracker, layoff+, lays off, lean out, learn+/await+ .. fate, leaving our business, let/
        lets/letting ... go, lets .. <staff>/~ers go, lets .. staff/workers/engineers/people go,
        locked out of laptops/accounts, lose+/losing/lost .. jobs, lose/loses/losing/lost their/
        his/her job+/livelihood+, made redundant, make+ ... redundant, making ... redundant,
        managers out, marching orders, mass/collective dismissal+/firing+/termination+, mov*/shift*
        .. jobs, move or lose/quit/leave, no longer needed/required, no longer with the/us, non
        renewal, not be renewed, not renew .. contracts, not to come back, notice of termination,
        offer+ .. early retirement, offers pulled, offshor*/outsourc*/automate+ ... jobs/roles/
        posts/positions/staff/department/team, on notice, on the dole, on the scrapheap, one in <n>
        .. <staff>, open to work, operating model, organisational/organizational simplification/
        restructuring/adjustments/alignment, organisational/organizational/structural changes/
        change/review/realignment/transformation, out of a job/work, out on their ear, out the
        door, outplacement, over hired, overhired, overtime .. scrapped/cut/axed, p45*, pack their
        bags, package or, part ways with .. of .. team/staff, part/parts/parting/parted ways with,
        part/parts/parting/parted with ... <group>/team/teams/staff/workers, parted/part/parts/
        parting company with .. <n>/<staff>, parts/part/parting/parted ways with .. <n>/<staff>/
        workers, pay cheques stop, pay freeze, pay packets shrink, pay/salary/wage/bonus/hours cut/
        cuts/reduction+/slashed, performance based exits/cuts, permanent lay_off, personnel/
        severance/restructuring/reorganisation/reorganization charge+/cost+/expense+/provision+,
        pink slip+, pivot .. jobs, position+ elimination+, posts unfilled, proposed reduction+/
        redundanc*/closure+/cuts/job, pushed out, pushed towards, quiet layoffs/cuts/firing,
        rebalanc* .. workforce/team/organisation/organization, redeploy*, reduce+ .. our team/size,
        reduce+/cut+/shorten+ _ working/work week, reduce+/reducing/lower+/decreas* .. headcount/
        workforce/staffing/personnel, reduction+ in force/workforce/staff/headcount/jobs,
        reduction/decrease/decline/cut/reductions of/in .. <n>? .. roles/positions/posts/jobs/
        headcount/staff/employees/workforce/personnel, redundancies, redundancy consultation+/
        notice+/pay/scheme/talks/package+/programme/program/terms/round/threat/fears/letters/plan/
        plans/process/offer/offers/news/blow, redundancy payments, redundant staff/workers/
        employees, relocate or, replace+ .. <staff> with/by, replace+ .. chatbot+/bots/robots/ai/
        machines, replace+ .. newsroom/staff/team/workers/writers/editors/drivers/cashiers/agents
        with/by, rescind+/withdraw+/pull+/revoke+ _ job/offers, reshap*/resiz*/rescal*/refocus*/
        simplif*/slimm* .. workforce/team/teams/organisation/organization/headcount, resize+/
        resizing ... team/company/workforce, resource action, restructur* .. jobs/staff/roles/#,
        restructuring, retires its ~ers/staff/team, retrench*, rif, riffed, right siz*/sizes,
        rightsiz*, robots in, roles/jobs/positions/# impacted/affected/eliminated, roles/jobs/posts
        go, roles/positions/colleagues/employees/people/staff leaving our/the/us, round of cuts/
        layoffs, sacked, sacked by/over/for, sackings, said farewell to, said goodbye to, say/says/
        saying/bid/bids goodbye/farewell to .. <staff>/<n>, saying goodbye, scal* back .. staff/
        workforce/operations/jobs, section 188, send+ .. packing, sends/send .. home without,
        sends/sent .. home until, sent packing, sent/sends/send .. home, separation programme/
        program/scheme/package+, severance, shift/shifts/jobs/posts/roles .. gone, short of work,
        short time, shorter/reduced/fewer hours/shifts, show+ .. out, show+/shown ... the door,
        shown door, shown the exit, simplify*/streamlin*/simplifying .. organisation/organization/
        structure/operating/management/business/model/operations/functions, size of our/the/its
        team/company/workforce, skeleton staff/crew, slash+/axe+/axing/shed+/cull+/gut+/lays_off/
        fires/sacks/furlough+/ditch+/boot+ #, slim+ down, slimm* .. workforce, smaller team,
        smaller/leaner team/workforce/company/organisation/organization/structure, staff ..
        ultimatum, staff _ down/numbers_fall, staff exodus, staff/workers/crew/employees .. text/
        zoom/email/whatsapp/voicemail, staff/workers/employees/~ers asked/told/urged/forced/ordered
        to go/leave/quit/resign/take/accept, staffing/workforce/headcount review/shake_up/overhaul/
        adjustment+/changes/optimi*/realignment/reset/restructuring/rethink, stand+ down .. staff/
        workers/crew, stand+ down <n>, stealth layoffs/cuts, stood down, surplus to requirements,
        swing+ _ axe, synergies ... jobs/roles/positions, take the package, takes/take axe to, team
        .. smaller, team/teams/department+ disband+/dissolved/scrapped/axed/gutted/halved/cut,
        teams .. folded/merged/dissolved, tell+/tells/told ... not to log/come/return/report,
        tell+/told .. not to log/come/return/report, terminat*/cessation of .. contracts/
        employment/agreements/staff, thanks .. and shows, the dole, thin+ .. ranks, tighten+ _
        belt+, to a dozen/handful, told .. not to return, told .. services, told not to come/
        return, transfer of undertakings, transformation programme/program/plan .. jobs/roles/#,
        transition support, trimm* workforce, trims .. sails, ultimatum .. staff/workers/office,
        unemployed, unfilled posts, university/college cuts/axes/slashes _ courses/departments/
        staff, unpaid leave, update/changes/adjust* .. team/workforce/organisation/organization/
        staffing/headcount, voluntary buyout+/separation+/exit+/departure+/leave, voluntary/
        compulsory/forced/mass redundanc*, volunteers for redundancy, wakes up to, walking papers,
        warn notice+/act/filing+, white collar posts/jobs/cuts, wield+ _ axe/scythe/knife, without
        a desk/job, without jobs/work, without pay, woke up to, work dries up, workers/staff/
        employees/jobs/posts .. bear brunt, workforce .. shrink+/down/falls/fell/halved/shrunk,
        workforce action, workforce/headcount/staff to a/half/#, workforce/staff/headcount/job/
        jobs/staffing/personnel/payroll/team/role/position/head_count _ reduction+/cut/cuts/
        cutting/losses/loss/axe/axed/cull/elimination+/freeze/shrinkage/trimmed/slashed/shed/
        rationali*/culling/purge/exodus/squeeze/shake_up/blow/fears/carnage/threat/bloodbath/
        crisis/rout/overhang, workforce/team/staff rebalancing, works council, ~ers pack their
    """,
    "lawsuit": """
        defend+ itself/himself/herself/themselves against ... claim+/allegation+/charges/
        accusation+/lawsuit+,
        fail+/failing/failure/unable/neglect+ to <shelter> ... from/against .. <threat>, not/never/
        didn/wasn/weren/couldn/without <shelter> ... from/against .. <threat>, judge/court/ruling/
        bankruptcy ... <shelter> ... from .. lawsuit+/claim+/litigation/liability, seek+/sought/
        file+/files_for/filed_for .. protection from/against .. <threat>,
        #/civil/tax/heavy/million/record/stiff penalt*, #/million/hefty/record/heavy/eu/regulatory/
        gdpr/antitrust/big/huge/largest/tax/cartel/safety/environmental/stiff/privacy/multimillion/
        steep fine/fines, #? antitrust/criminal/fraud/tax/bribery/federal/eu/police/regulatory/
        corruption/kickback/safety/competition/sec/doj/ethics/subsidy/dumping/cartel/pricing/
        accounting/insider/insider_trading/official/parliamentary/internal/privacy/formal/pay/
        sanctions/state probe/probes/inquiry/inquiries/investigation+, abus* .. dominan*, abuse of
        dominance/dominant/market, accounting fraud, accus*, accused, accused of copying/scraping/
        stealing, acknowledg* .. filing/complaint/lawsuit/suit/proceedings/breach/allegations/
        claims/investigation, acquit*, ad/ads/advert/adverts/advertisement/commercial/campaign ..
        banned, adjudicat*, age/racial/gender/sex/race/disability/pregnancy bias/discrimination,
        alleg*, answers in court, anti trust, anticompetitive, antitrust, arbitral award/tribunal,
        arbitrat*, arbitration, asbestos, assets frozen, at war over, attorney general, awarded #
        after/over/for/against, back pay, back taxes, bad faith, bailiff+, banned as director,
        before a? judge, before magistrates, before the courts, behind bars, bid rigging, bill
        looms, block+ .. merger/takeover/deal/sale, blocks .. deal/merger/takeover/sale/purchase,
        breach of planning, breach of promise, breach+ of? _ contract+/agreement/covenant/duty/
        warranty/rules/law/licence/license/trust/fiduciary/code/sanctions/confidentiality/terms,
        breached/breaches/breaching .. rules/code/act/licence/law/conditions/terms/regulations/
        duty/contract/covenant/privacy, breaching .. contract/agreement/law/rules, bribe+, bribery/
        corruption/fraud/cartel/antitrust/collusion/embezzlement/laundering/tax case/charges/
        claims/probe/inquiry/investigation/suit/trial/allegations/raid/raids/complaint/conviction/
        plea/scandal/indictment/scheme/row/accusations/ruling, bribing, c d letter, cartel+,
        catches/catch/caught up with, cease and, cease and desist, cease desist, censur*, charge+ _
        _ fraud/bribery/rigging/theft/negligence/manslaughter/corruption/conspiracy, charged with/
        over/in, charges against, civil penalty/penalties/complaint/action/suit/claims, claim+
        against, claim+ half, claimants, clamps down on, class action+, class certification, class
        suit, claw+ back, clawback, collu*, community service, compensation claim+/payout/demand+/
        case/order/bill, competition inquiry/probe/authority/watchdog/investigation/case/complaint/
        regulator/commission/cops/proceedings/office, complaint filed/lodged, complaint+ against,
        complaints pile/mount/flood/soar, compliance/safety/code/labour/labor/ethics breach/
        breaches/failings/violation+, conned, consent decree, consent order/judgment, contempt of,
        contract dispute/row, contraven*, convict*, cop+ design, copied, copyright claim, copyright
        strike, copyright/patent/tax/labour/labor/securities/antitrust/privacy violation+/
        infringement/fraud, countersu*, court of, court+ in/over/after, court/courts rule+/order+/
        find+/fine+/hear+/told/says/tells/block+/halt+/freeze+/filing+/backs/uphold+/date/battle/
        case/fight/clash/papers/documents/action/win/ruling/judge/orders/loss/defeat/hands/
        showdown/challenge/sides/rejects/tosses/throws/convicts/grants/freezes/strips/petition/
        proceedings/summons/room/drama/dispute/over/injunction/jails/clears/awards/sets,
        courtroom+, crackdown on, cracks down on, cross examin*, culpability, culpable, custod*
        sentence, customs fraud, customs seize+, cybersquat*, damages, dark patterns, dawn raid+,
        day in court, deal blocked, debarr*/debarment, deceptive, deceptive/false/misleading
        advertising/claims/labelling/labeling/ads/marketing/statements/labels/pricing/packaging/
        promises, defamation, defendant+, deferred prosecution, defraud*, demand+ .. back/payment,
        demand+/seek+/win/wins/won/awarded/claim+/pay+/order+ .. damages/compensation/refund+/
        redress/restitution, deposed, deposition, director/directors banned/disqualified,
        discriminat*, disgorge*, dismissal case/claim/hearing/award, dispute with/over/between/
        escalates, disputes _ with, disqualified .. director, dmca, doping, drag+ .. before/
        through/to_court/into_court, dumping duties/case/probe/claims/charges, duty of care,
        embezzl*, employment tribunal, enforcement action+/case/order+/proceedings/notice/decision/
        probe/measures, enforcement notice, entered judgment, equal pay, ex partner+ claims/sues/
        demands, extradit*, face+ legal, face+/facing/faces .. charge/charges/complaint+/claim/
        claims/action/trial/fine/fines/penalty/penalties/lawsuit+/suit/probe/inquiry/investigation/
        questions/prosecution/damages/scrutiny, faces jail, failed to comply/disclose/report/pay/
        protect/file/pass, fails to comply/disclose, failure to comply/pay/disclose/protect/report/
        file/deliver, federal/state agents/investigators/probe/inquiry, feds, file .. claim, file+
        against, file+/filing/hit_with/hits/face+/facing/settle+/drop/drops/bring+/brings .. suit/
        suits, file/files/filed/lodge+ .. complaint+/claim/claims/charges/grievance/petition/
        action/writ/objection/appeal, fine/fines of/for/over/after/from/on/against/looms/loom/
        imposed/slapped, fined, fined again, fix+ prices, fix+ rents/prices/wages, fixing prices,
        fraud by/at/in/inside/worth/of/complaint/squad/scandal/victims, fraud/bribery/corruption/
        patent/murder/civil/criminal/antitrust/cartel/jury/libel/embezzlement/manslaughter/
        trade_secrets/infringement trial, fraudulent*, freezes .. assets, ftc/doj/eeoc/sec/cma/fca/
        fda/epa/osha/nlrb/cfpb/ofcom/ofgem/ico sues/accuses/charges/fines/probes/orders/opens/says/
        slaps/investigates/warns/subpoenas/files/alleges/seeks/blocks/raids/cites/penalises/finds/
        bans/complaint/probe/fine/suit/action, gets fined, gets/got/given # years, go after in
        court, gouging, grand jury, group action/claim, gun jumping, hauled before/into/to, hauled
        over, heir+ sue/contest, hidden fees, hit with .. complaint/claim/suit, hits .. with _ _
        lawsuit/claim/writ/fine, hmrc, hostile workplace, hot water, illegal*, illicit, in breach
        of, in contempt, in court, in court again, in dispute with, in handcuffs, in settlement, in
        the courts, in the dock, in/to/into/by/before/through/from/high/supreme/district/federal/
        appeals/appeal/labour/labor/constitutional/cassation/regional/commercial/bankruptcy/
        employment/county/crown/patent/us/eu/uk/german/industrial/top/state/criminal/civil/tax/the/
        magistrates court/courts, indict*, infring*, infringement decision/proceedings/procedure,
        injunction+, insider trading/dealing, institut*/initiat*/commenc* .. proceedings/action/
        investigation/suit, investor alert, irs, jail+/jailed, judge rules/orders/blocks/says/
        finds/tosses/throws/dismisses/denies/grants/halts/slaps/hits/hands/bars/tells/refuses/
        approves/rejects/sentences/freezes/voids/strikes/sides/upholds/overturns/lets/allows/fines/
        sets/jails/gives/declares/bans, judgement, judgment against/of/for/in, jury awards/finds/
        orders/convicts/says/hits/sides/clears/trial/verdict/hands/backs, kick back+, kickback+,
        launder* money, law firm .. investigat*/reminds/announces/alerts, lawsuit+, lawyer* up,
        lawyered up, lawyers circle/for, lead plaintiff, legal action+/dispute+/battle+/row/fight+/
        challenge+/threat/claim+/proceedings/trouble+/wrangle/woes/hot_water/case/complaint/bid/
        feud/setback/notice/papers/brawl/clash/war/bill/defeat/blow/headache+/tussle/tangle/
        showdown/spat/limbo/fees/wrangling/storm/peril/dogfight/saga/drama/cloud/skirmish/demand/
        assault/costs/warning/duel/victory/win, legal battle/fight/action, legal notice, legal
        papers, legal threat/threats/letter, legal/civil/whistleblower/patent/fraud/securities/
        shareholder/investor/defamation/harassment/labour/labor/federal/antitrust/pay/
        discrimination/trademark/copyright/wage/bias suit/suits, liability claim+, liable, libel,
        licence/license conditions/revo*, licence/license/permit/charter/accreditation _ revoked/
        pulled/suspended/stripped/lost, lien/liens, litigat*, lookalike/copycat/name/logo/label/
        recipe row/spat/fight/war/claim, looking into .. numbers/claims/accounts/books/firm, loses/
        lost/lose .. trial/case/appeal/bid/fight/battle/suit/lawsuit/court/dispute/patent,
        magistrates, malpractice, match fixing, mediation fails, merger blocked, merger prohibited/
        prohibits, mesothelioma, misclassif*, misle*/deceiv*/decepti* _ investors/customers/
        consumers/shareholders/regulators/buyers/public/patients/them, misleading claims, misled,
        misrepresent*, mistrial, money laundering probe/case/charges/fine/failings/claims/scheme/
        allegations/investigation/scandal, monopol* abuse/probe/case/suit/claim, must go $, must go
        by, must return/refund/repay/pay/stop/drop/change/rename/remove/recall/reinstate/
        compensate/hand, must/has_to/have_to/forced_to/told_to/made_to repay/compensate/reimburse/
        refund/pay/pay_back/stop_selling/face/destroy, mutiny, negligen*, non compete, non
        complian*, non compliance, non prosecution, noncompete, noncomplian*, noncompliance, not?
        guilty, notice of violation/intent/breach/infringement, of dumping, offence+, offense+, on
        trial, on/stand+/faces/goes/go/heads_to/face trial, opioid+, ordered refunds, ordered to,
        ordered to pay/repay/compensate/refund/stop/remove/reinstate/halt/hand/destroy/change/
        recall/rehire/disclose/clean, out of court, owed wages, owes/owe them/her/him/us, owners/
        workers/franchisees/employees/customers/investors/shareholders/suppliers/residents/
        creditors/parents/patients/farmers/families/tenants/drivers/staff/growers file/filed
        against, patent thicket, patent troll, patent+ row, pay claim, pay+ .. fine, pay+/pays #
        to/million .. end/resolve/settle, pay/pays/paying/agrees/agreed to? .. to settle/resolve/
        end, payout+ to/over/after, penali*, penalised, penalized, penalty/penalties for/of/over/
        after/from/in, perjur*, phantom/ghost employees/workers/invoices/flights, pinched,
        plagiar*, plagiarism, plaintiff+, plead, plead/pleads/pleaded/pleading/pled, pleas,
        poaching row/suit/claim, pocketed, police/tax/customs/prosecutors/cartel/fraud/antitrust/
        immigration/investigators/regulator/authority/authorities raid+, ponzi, price collusion,
        price deal, price fixing, price gouging, prison term/sentence/for, probe/probes/probed/
        probing into/over/of/on/opens/opened/widens/launched/how/whether/after/at/by/finds/begins/
        deepens/alleged, proceedings against/into/over/opened/launched/begin, product liability,
        prohibit*, prosecut*, prosecution, prosecution agreement, pulls/pull/pulled .. licence/
        license/permit, pursue+ .. court/damages/claim, pyramid scheme, raid+ .. office+/
        headquarters/premises/homes/hq/sites/firm/by/over/on/at/depot/home/plant, raided, rapped,
        refund/refunds ordered, regulator+ .. sue/sues/fine/fines/raid/raids/accuse/accuses/charge/
        charges/orders/bans/suspends/opens/slaps/penalises/probes/rules, regulator+ to .. stop,
        regulatory action/sanction+/breach/penalty/fine, reminds investors, rent fixing,
        reprimand*, restraining order, retaliat*, revolt* file, rigged/rigging/rig bids/bid/
        tender+/market/prices, ripped off, rule+ against/for, rule+ unlawful/illegal, rules/ruled/
        ruling in_favour/in_favor/unlawful/illegal/that/for/against, ruling+ against/over/that/on/
        in/for/says/goes/threatens/forces/could/leaves/clears, sanction+ against/by/for,
        sanctioned, sanctions breach*/violation*/busting/evasion/against/over/case/probe/list, say/
        says/claim/claims .. pinched/charged/lied/misled/bullied/ripped, say/says/claim/claims ...
        owe/owes/owed/stole/copied/cheated/underpaid/defrauded, sceptical judge, securities class,
        securities fraud, seek+ .. injunction/damages/compensation/block/millions/ban/halt, seeks
        answers, sentenced, sentencing, serve+/served .. writ/papers/notice/summons, settle/
        settles/settled/settling .. lawsuit/case/claims/claim/charges/allegations/suit/dispute/
        with/over/fraud/probe/patent/for/investigation/action/complaint, settlement+, settles,
        settles for, sham, shareholder alert, slander, smear*, squares off, statement of
        objections, statutory demand, stole from, stop signing/selling/lending/taking, subpoena,
        subpoena*, subpoenaed, sue us, sue/sues/sued us/me/them, sue/sues/sued/suing, sued by, sues
        for divorce, sues over, suing us, suit alleges/alleging/claims/over/against/filed/says/
        seeks/accuses/targets/charges/by/from/lands/settled, summons+, suspect+ .. deal/cartel/
        collusion, suspended sentence, swindl*, take+/taken/drag+/haul+ ... court, takedown notice/
        letter, taken to task, takes .. before judge, takes/take/took/taking/brings/initiat*/
        start+/launch+/open+/commenc*/pursu*/file/files/filed/consider+/threaten+ _ legal?
        regulatory/enforcement/disciplinary/court/civil/criminal/antitrust/infringement/insolvency/
        administrative/formal/legal action/actions/proceedings/case/cases/investigation/inquiry/
        review/charges/suit, takes/took/take/taking action against, talc, tax bill, tax evasion/
        fraud/dodging/probe/raid/avoidance/evaders/cheat*, tax probe/raid, taxman, tear down,
        tenants/suppliers/workers/victims/customers/families/growers/farmers/passengers/residents/
        neighbours/parents/patients/landlords/artists/authors _ sue/sues/demand/seek/claim/win/
        take_legal/take_action, testif*, testimony, theft of trade, throw+/throws out, to end ..
        claims/allegations/lawsuit/probe/case/dispute, to give back, to trial, told to remove/
        repay/stop/refund/apologise/pay, told/ordered/forced to drop/change/remove/rename/stop/
        return, trade secret+, trademark bully/bullying/bullies, trademark/patent/copyright/
        contract/licence/license/royalty/ip/design/naming/name/logo/pension/pay/planning/land/rent/
        lease/supply/licensing/merger/tax/inheritance/brand/earnout/pricing row/case/dispute/fight/
        battle/troll+/war/wars/clash/feud/wrangle/brawl/spat/tussle/challenge/infringement/
        showdown/standoff/stand_off/quarrel/claim, trading standards, treatment of customers/staff/
        workers/patients, trial of .. bosses/directors/executives/managers/ex/former/officials/
        founder/chief/ceo, trial over, tribunal, tribunal+, tried for, under investigation/probe/
        scrutiny, underpa*, unfair contract/terms/commercial, unfair dismissal, unfair/wrongful/
        constructive dismissal/competition/trading/termination/death/practices, unfairly/wrongly/
        illegally/unlawfully/wrongfully, unlawful*, unpaid holiday, unpaid wages/overtime/
        royalties/tax/taxes/rent/invoices/bills/suppliers/fees/commission, unsubstantiated,
        verdict+, violat*, wage claim, wage theft, war crimes, warning letter, warning notice,
        watchdog .. fine/fines/raid/raids/accuse/accuses/charge/charges/orders/bans/suspends/opens/
        slaps/penalises/probes/rules/investigates/warns, we re being sued, whistle, whistle blow*,
        whistleblow*, winding up petition, wins case against, wins/won .. case/claim against, wire
        fraud, witness+ .. trial/court, worker/waitress/waiter/driver/nurse/teacher/employee/
        family/widow/mum/mother/father/ex/former/chef/cleaner/manager/tenant/customer/passenger/
        patient/engineer/guard/clerk/apprentice/secretary/bosses ... awarded/wins/won/gets/
        receives/granted/secures #/#m/#k/damages/compensation/payout, writ/writs, wrongdoing, years
        in prison/jail
    """,
    "breach": """
        fail+/failing/failure/unable/neglect+ to <shelter> .. from/against _ hackers/hacking/
        ransomware/malware/phishing/cyberattack+/breach/breaches/scammers/fraudsters,
        <thing> ... posted/published/visible/dumped/spilled/found .. web/online/internet/street/
        skip/bin/strangers/dumpster/forum/public/tip, <thing> _ _ exposed/leaked/stolen/
        compromised/dumped/dark_web/on_dark_web/on_the_dark_web/for_sale/at_risk/open_to/hacked/
        accessed/in_the_wrong_hands/misused/visible/taken/copied/lost/circulat*/surface+/public/
        in_plain/unprotected/unencrypted/siphoned/swiped/harvested/scraped/breached/exfiltrated/
        snooped/sold/published/in_wrong_hands/on_the_loose/up_for_grabs/missing/spilled/spilt/
        at_large/in_the_open/for_all_to_see/left_open/left_exposed/in_the_wild/lifted/online_by/
        online/pilfered/looted/mailed_to/sent_to_wrong/e_mailed_to/plundered/encrypted/floating/
        on_forum, account takeover+, account+ emptied, accounts drained, accounts raided, advertis*
        .. credentials/data/access, api leak*/exposed/spills, attackers, back door, back to fax/
        pen/paper/cash, back to paper, backdoor+, backdoored, bcc, been accessed/viewed/
        compromised/stolen/exposed, been reading .. e_mails/emails/mail, bitcoin ransom/demand,
        botnet, bots scrape, brag/brags/bragging, breach/breached, breaches at/of/in/by/hit/
        expose+, break in+, broke into, broke/broken/breaks into .. servers/network/system/systems/
        accounts/cloud/database/email/platform, bucket left, bug exposes/exposed/leaked/lets,
        bugged, by mistake .. emailed/sent/published, card data, card details, card skim*, cc
        instead of, ceo fraud, change _ passwords, change your password, chats leak*, cloned,
        cloned cards, compromise of/at/to .. portal/system+/account+/data/network/email/server+/
        information, compromised, copied by, corporate espionage, cost .. archive/data, credential
        stuffing, credentials, credentials for, criminal forum, critical/unpatched/severe/serious/
        gaping vulnerabilit*/flaw/bug/hole, crooks/criminals/thieves/scammers/fraudsters/conmen/
        crims .. steal/get/got/took/make/drain/empty/hit/use/pose/take/clone/target/trick/dupe,
        crypto heist/theft/hack/stolen/drained, customers urged to change, cyber, cyber attack+/
        incident+/crime/criminals/assault/intrusion/strike/raid/heist/extortion/gang/thieves/
        crooks/outage/event/emergency/crisis/siege/thugs/hit/thief/intruders/vandals/spies, cyber
        forensic+, cyberattack+, cybercrim*, cybergang+, cyberheist, cyberincident+, cybersecurity/
        cyber/data/network/it incident+/event/breach/attack/lapse/crisis, dark web, darknet, data
        for sale, data/security/privacy/email/system/network/records/personal/customer/password/
        cyber/credential/information/confidentiality _ breach/breaches/leak/leaks/loss/theft/
        exposure/incident/incidents/spill/lapse/lapses/flaw/flaws/hole/holes/compromise/heist/
        compromised/dump/dumped/violation*/blunder/mishap/scare/grab/harvest/haul/stolen/hijack*/
        intrusion/event/failings/exposed/siphoned/exfiltrated, ddos, deepfake scam/call/ceo/fraud/
        heist, defaced, denial of service, digital burglars/thieves/robbers/vandals/bandits/
        pirates, disclos+ .. unauthori*/breach/intrusion/incident/hack, disclosure of .. data/
        information/details/records, donor/customer/patient/client/member/student/employee/user/
        guest/personal/payment _ details/data/information/records may/exposed/accessed/sent/shared/
        included/affected/visible/lost/involved, doxed, doxx*, doxxed, drained, drained accounts,
        duped/tricked/scammed/conned/fooled into/by/out_of, e mailed/emailed/sent to all/wrong/
        the_wrong/strangers, eavesdrop*, eavesdropp*, email compromise, emailed to wrong, encrypt*
        by/files, encrypted by, entries leak, exfiltrat*, exploit used/drains/hits, exploited,
        expos+/exposes/exposed/exposing/leak+/leaks/steal/steals/stole/stealing/spill+/dump+/
        publish+/compromis*/swipe+/exfiltrat*/copied/post+/harvest+/siphon+/pilfer+/grab/grabs/
        grabbed/snatch+/loot+/access+/accessed/lift/lifts/lifted/rifle+/made_off_with/
        walk+_off_with/walked_out_with/walks_out_with/pinch+/mislaid/mislay+/misplace+/scrape+/
        plunder+ .. <thing>, extort*, fake invoice+, files/data/systems .. scrambled/locked/
        hostage/frozen, flaw exposes/lets/left/leaves/allows/bites/exploited/in, for anyone to, for
        download, for sale on .. telegram/forum/dark, force+ .. password _ reset, forensic team/
        experts/investigat*/specialists/sweep, found in open, found in skip/bin/street/dumpster,
        gang claims/says/posts/publishes/leaks/demands/threatens/steals/boasts/behind/lists/hits/
        dumps, gdpr breach/violation*/failure/fine/complaint/case, googleable, got/get/gets/
        getting/been/was/were hacked/pwned/breached/compromised, hack, hack/hacks, hackable,
        hacked, hacked again, hacker+, hackers brag, hacking, hacktivist+, hardcoded, have i been,
        held hostage, held to ransom/hostage, hidden camera+, hijack+, hit by cyber*, hit by
        hackers, holed up, identities stolen, identity theft, illegal access, illegitimate access,
        impersonat*, imposter+, improper access, improperly accessed, indexed by google, industrial
        espionage, infiltrat*, information/notice/update about/regarding/on your account/data/
        information/details/personal, insider+ walked/stole/leaked/sold/took/copied/accessed/theft/
        leak, intimate, intruder+, intrusion+, invoice fraud, invoice scam, is on .. now thanks, is
        on haveibeen, is/are/ends_up/end_up/surfaces on the internet/dark/forum/web/open, jailbreak
        .. leaks, keylogger, keys leaked/stolen, keys to .. database/network/systems, keystrokes,
        knocked back to, leak of, leak+ .. customers/clients/exposes/reveals, leaked, leaked again,
        leaky api/app/bucket/server/database, left on train/bus, let strangers, let/lets .. watch/
        watching/see/hear/read/listen your/our/you, listening in, lock+ .. files/systems/presses/
        servers/computers/terminals/out, locked out of .. systems/files/accounts, login+ for sale,
        lost/stolen/missing/mislaid/left laptop/drive/usb/hard_drive/stick/tablet/backup/tapes,
        lurk+ in/inside/undetected, magecart, malicious, malicious code/package+/actor/extension/
        update, malware, mass mailing error, may/might/could/have/has have? been? affected/
        accessed/exposed/compromised/viewed/involved/impacted/stolen/copied, may/might/could/
        information/data/records have been acquired, medical/patient/confidential/private/bank/
        customer/personnel/tax/client/legal letters/records/files/papers/notes/documents/forms ..
        found/dumped/left/strewn/blowing/lost/discarded/binned, mis sent, misconfig*, misdirected/
        missent/mis_sent/misaddressed/misdelivered/misrouted email+/emails/mail/letters/files/post,
        my data, my/your data/genome/photos/passwords/records is/are on, names addresses, network
        disruption, notice of .. incident/breach/event/data/privacy, notice of data, notify/
        notifies/notified/notifying/alert+/warn+/tell/tells/inform+ .. guests/patients/customers/
        clients/users/donors/members/students/subscribers/employees/policyholders/passengers ..
        data/records/breach/hack/access*/details/information/stolen/copied/exposed/passwords, nude
        photos, on criminal forum, on telegram, on the? open internet/web, one/single click cost/
        let, open cloud/server/bucket/folder/database, open internet, open to anyone, open/
        unprotected/exposed/unsecured/public/misconfigured/leaky/unguarded/forgotten _ server/
        bucket/database/storage/folder/backup/repository/endpoint/link/api/cluster/archive, opens
        every door, other customers/users/people/patients .. details/accounts/data/bills/records,
        other people/customers/users/patients _ passports/data/bills/accounts/orders/messages/
        photos/details/names/baskets, owned by hackers, paid/pays/pay .. crooks/criminals/hackers/
        attackers/extortionists/gang, password reset+, password/passwords .. hacked/stolen/leaked/
        exposed/forum, passwords, patch now, payment data, pays up after, peek+ at .. records, pen
        and paper, phish*, phisher+, plain text, plaintext, posted on web/internet/forum/dark,
        privacy watchdog/violation+/failure/regulator/row/blunder/complaint/lapse/scandal/fiasco/
        probe/nightmare/fine/storm/gaffe, privacy/security/it/network/network_security/
        information_security/cyber_security/data_security/cybersecurity incident/event/disruption/
        matter/issue/breach/notice/notification, private photos/messages/chats/calls/recordings/
        videos .. leak*/public/exposed/online/sold, prod/production database, profiles/records/
        accounts/rows/users/emails for download/sale, prototype photos leak*, pwn, pwned, randos,
        ransom, ransom+ demand/note/deadline/payment, ransomware, recent compromise, reset ..
        passwords, revoke your/all keys/tokens, rogue employee/insider/staffer/worker/admin/
        contractor, rogue extension, rotate your .. keys, rotate your/all keys/credentials/
        passwords/tokens/secrets, s3 bucket, scrambled files/data, scraped, scraped by, scraping
        scandal, searchable on google, secrets in, security breach/lapse/incident/hole/flaw/event/
        bug/failure/failings/scare/blunder/gap/gaps, security? researcher+ find/finds/found/
        discover+/expose/breached/warn/warns/show/shows, selling/sells/sold/sell .. customer/user/
        bank/personal/location/database/data/statements/records/table/passwords/logins/emails/
        profiles for/on/to/online, sent .. to wrong, sent to strangers, shared .. without
        permission, show/shows other, sim swap*, siphon+, skimmer+, skimming code/malware/attack/
        devices/gang, smishing, snoop*, snoop+, social engineering, sold .. location/data .. to,
        someone is selling/reading/using, someone/somebody/stranger+/outsiders .. reading/accessed/
        watching/read/listening/inside, source code is/on/leaks, source code leak*/stolen/posted/
        online/published/exposed/circul*, spear phish*, spear phishing, spied on, spies, spill+/
        spills ... <thing>, spoofed, spy/spies/espionage, spying on, spyware, state backed/
        sponsored, stole/stolen/steal/steals, stolen <thing>/laptop/drive/identity/login/device,
        stolen builds/code/source/game/footage/assets/scripts/laptops, strewn, substitute notice,
        supply chain attack/hack/compromise, systems locked,
        systems/servers/network/it/files/computers/pcs/machines/email .. infected/encrypted/locked/
        hijacked/hacked/crippled/paralysed/paralyzed/compromised/infiltrated/scrambled/held, taken
        offline after/by, tapped phones, threat actor+, tokens leaked/stolen, took .. backups,
        took/takes/taken/walks/copied .. customer/client/company/patient/member/trade files/data/
        records/lists/list/secrets/details, trade data stolen, trail leads, trick/tricks/tricked/
        con/cons/dupe/scam/defraud ... out of, trojan, turns/turn/turned up online, typosquat*,
        unauthori* access/party/parties/use/login+/person+/disclosure/entry/intruder/user+/
        activity/payments/transfers/transactions, unauthorised, unauthorized, unintended
        disclosure, unlawful access, unreleased/unseen/unpublished/confidential/secret .. turns_up/
        turn_up/leak+/leaks/surface+/surfaces/online/appears/emerges, unsecured, unusual/suspicious
        activity/login/access/network/transactions, update now, upgrade immediately, usb stick,
        virus infect*/hits/cripples/outbreak/knocks/shuts, vishing, visible online, visible to
        strangers/anyone/others/all/public, vulnerabilit* in/at/lets/left/leaves/allows/exploited/
        exposes/puts, wallet+ drained, wallets, watering hole, website defaced, who read ..
        messages/mail/emails, wiper, wire transfer scam, wiretap*, without consent, worm spreads/
        hits/infects, wrong customers/recipients/recipient/customer/patients/inbox/address/people/
        hands/person/envelope+, wrong inbox, your account/data/information/personal _ may/was/were/
        has/affected, your data, zero day
    """,
    "closure": """
        close+/closing/shut+/shutting .. gap/loop/divide .. <site>,
        <site> .. shut/shuts/shutting/shuttered, <site> .. to_close/closes/closing/closed/to_shut/
        closure+/close, <site>/retailer/maker/brand shutters, abandon ship, abandon*, abandoned by,
        abandonware, about to disappear, adieu, administration looms/beckons/as/owing/after/puts/
        leaves/for/with/threatens, administrators, after # years .. close+/closes/ends/stops/shuts/
        ceases/folds, an end to .. years, archived .. repo/project, are no more, asset sale, au
        revoir, auction+ off, auctioned, axes/axed .. crossing/route/line/service/show/tour/
        flights, bank run, bankrupt*, bankrupted, be switched off, bids adieu, bites the dust,
        boarded up, bow+ out, bows out, break+ up .. fleet/company/business/for, break+ up after,
        brewing/mining/printing/production/shipbuilding/weaving/steelmaking/milling/publication/
        baking/farming/fishing ends/end/to_end/stops/to_stop/ceases/halts, broken up, bulldoz*,
        bust after/owing/with, buyer .. falls_through/walks/pulls, buyer/rescuer not found, call+
        it a day/quits, call+ time on, call/calls/called in .. loans/debts/loan, call/calls/called
        time, calling it a? day/quits, calls in/called_in .. administrators/receivers/liquidators,
        calls it quits, carve+ up, cash runs/ran out, cash strapped, cash/money/liquidity crunch/
        crisis/dries_up/shortage/squeeze/woes/runs_out/burn, ceas*, cease+ trading, cessation of ..
        service+/operation+/branch/activit*/trading/production/business/sales/publication/flights/
        manufactur*/support, chapter 11/7/15/eleven/seven/13, checks out of, circling the drain,
        clearance sale, clocks off, clocks out, clos+/close/closes/closed/closing ... <site>, close
        down, close its, close+ doors, close+ permanently/forever, close/closes/closing/closed _
        doors/gates/for_good/permanently/shop/forever, closed down/for_good/permanently/
        indefinitely/after, closes $, closes after, closes chapter on, closes its doors, closes/
        close its/all/most/half/#/last/after/down/for_good/permanently, closing down, closing down
        sale, closing for, closing its/all/most/down/after/sale, closing my/our/the, closing our/
        the/its app/shop/store/service/doors/business/office/site/platform/company, closure+,
        cold for good, collapse of/leaves/into/after/puts/costs/at/hits, collapse/
        collapses/collapsed/collapsing, collapsed, comes/coming/come to an end, company voluntary
        arrangement, course closures, creditor/bankruptcy/court protection, creditors, creditors/
        creditor .. line/vote/owed/seek+/circle/to/of/reject/protection/meeting/face/lose/left/
        demand/seize/force/agree/petition/claims, curtain call for, curtain falls/down/on/for,
        curtains for, cva, death knell, debt default, debts of, decommission*, default on, defaults
        on, defunct, delist* after, delisted from, delisting, demise of/leaves, demolish*,
        deprecat*, disappear+ from, disappear/disappears/vanishes from high_street/
        village/town, discontinu*, discontinuance, discontinuation of, dismantl*, dissol* company/
        firm/board/business/partnership/venture, dissolution, dissolve+, distress sale, doors
        close, doors locked, doors to close, dormant, down .. shutters, down the drain, draw+ _
        line under/final, driven out, empties shelves, empty shelves, end .. support/sales of/for,
        end credits, end of an, end of an era, end of life, end of production/service/sale/
        operations/trading/manufacturing/publication/availability/sales, end of support, end of
        the? road/line/era/affair, end+/ends/ending/kill+/kills/stops _ _ print/magazine/line/
        newspaper/app/range/route/brand/edition/service/product, ends # year/years/century run/
        history/tradition/era, ends here, ends in tears, ends trading, enter+/into/in/under/avoid+/
        files_for/from/facing/of administration, eulogy, everything must go, evict*, examiner
        appointed, examinership, exit from, exit of, exit scam, exit+ market/business/country,
        exits .. market/business/segment, exits/exiting .. market/business/
        country/site/plant/<n>/retail/manufacturing/production, fail+ to save/find, fails/failed/
        failing to save/find .. buyer,
        falls quiet/silent, falls/fall/fell/falling silent, farewell forum, farewell to, fate
        sealed, files/filed/file for .. bankruptcy/protection/insolvency/chapter/administration/
        liquidation, files/filed/file for insolvency/bankruptcy/creditor protection, final bow,
        final curtain, final days of, final farewell, fire sale, folded after/in, folds $, folds
        after/its/amid/into, for good $, for the last time, forced to close/shut, foreclos*, from
        unicorn to, funding/money/funds/talks dries_up/runs_out/falls_through/collapse+/dried_up,
        future .. in_doubt/uncertain/unclear/balance/question/hangs, game over, gates _ for_good/
        last, ghost town, gives up, gives up the ghost, go+/goes under the, go+/goes/going/gone/
        went bust/under/broke/belly_up/to_the_wall/out_of_business/bankrupt/pop/kaput, go+/goes/
        went/going/gone dark, goes away, goes down the pan, goes into administration/liquidation,
        goes read only, goes the way of, going away, going concern, gone bust, gone for ever/good,
        gone for good, gone forever, goodbye from/to, goodbye world, graveyard, grounded
        permanently/after/forever, had its day, halts/halt/freezes/pauses/froze/paused withdrawals/
        redemptions, hammer at auction, hands back keys, hang+ by thread, hang+ up cleaver/
        scissors/whisk/ladle/shutters, hangs by, hangs in balance, has folded, has recorded/
        published/baked/brewed/served/sold/sung/played its last, high and dry, hopes fade, i m
        closing/shutting/killing/sunsetting/quitting, implod*, in default, incredible journey,
        inside the collapse, insolven*, insolvency, insolvency practitioner+, insolvency/
        bankruptcy/creditor protection/proceedings/filing/petition/court/administrators/process, is
        dead, is finished, is going away, is history, is kaput, is no more, is over, is toast, is/
        are/be/being shut, it is over, it s over, its last, judicial manager, kill+ off, kill+/
        kills its/their/the .. line/app/product/service/brand/range, killed off, killing my, kills
        .. app/product/service/project/brand, knackers yard, lament for, landlord .. locks, last
        customer+/diners/guests/pupils/passengers/drinkers, last days of, last episode, last of ..
        close+/closes/shuts/gone, last one out, last rites, last show in, last update ever, last/
        final day/days/issue/edition/shift/bottle/loaf/batch/train/flight/customer+/customers/brew/
        print/curtain/bow/chapter/broadcast/farewell/season/copy/pint/bus/goodbye/post/whistle/
        order/orders/harvest/loaves/brick/bricks/cast/pour/barrel/trading/working/day_of/drinks/
        rites/car/ton/tonne/roll/wagon/load/service/performance/nail/turn/vessel/ship/lap/voyage/
        stand/tannery/mine/pit/factory/mill/foundry/employees/remaining/standing/plates/ingot/
        crossing/run/week_of/shipment/number/of_its_kind leave+/leaves/rolls/roll/sails/drops/
        falls/comes/after/for/at/as/before/ever/prints/printed/in/of/from/closes/to/off/on, last/
        final orders, last/final/farewell edition/issue/shift/season/copy/broadcast/rites/curtain/
        pint/loaf/bottle, leav*/leave/leaves .. market/country, leaves .. stranded/unpaid/owed/
        in_lurch, left high and dry, left unpaid, lender+ .. seize+/take+/takes/repossess*, lenders
        .. lose/pull/call/circle/seize/take/foreclose/move, libraries close, library to close,
        licence/license/authorisation/authorization/charter revoked/withdrawn/revocation, life
        support, lights .. off .. last/final/good/time, lights out/go_out, liquidat*, liquidator+,
        liquidators sell, locks .. doors, logs off, loses battle/fight .. survive/save/stay, make
        way for flats/housing/car, mine/plant/factory/site/mill/works/furnace to_be demolished/
        closed/shut/wound, miss+/skip+ _ payroll/payment+/coupon/rent, money runs, mothball*,
        move+/shift+/transfer+/relocat* _ production/manufacturing/assembly/jobs to/abroad/
        overseas, nail in coffin, nails in .. coffin, named/appointed/appoints/as receiver+/
        liquidator+/administrator+/provisional, never reopen, never to reopen, no buyer+, no longer
        lending/taking/selling/making/serving/flying/printing/publishing/trading/hosting/
        supporting/offering/in_print, no longer maintained, no longer viable/trading/available/
        sold/offered/supported/produced/in_business/operate, no more .. made/produced/flights/
        trains/copies, no one/nobody/none to take over, no successor, no takers, nobody/no one
        wants .. buy, not coming back, not reopen, not reopening, obituary for, office chairs, on
        life support, on the rocks, on/to the? brink, orderly wind, out of business, out of cash,
        out of its misery, out of money, out of runway, out of stock forever, out of time, over
        for, owes #/suppliers/creditors/landlord, owing, owing #/suppliers/creditors, owners walk/
        walk_away/give, pack it in, pack+ up, packs up, padlock*, party is over, party s over,
        phas* out, phase+ out .. product/line/brand/plant/service/model/operations, pivots away,
        plough+ under, plug pulled, practitioners appointed, pre pack, prepack, priced out, prints
        _ last, production moving/moves/moved/shift+/transfer*/relocat*/to_move/ends/stopped,
        protection from creditors, pull+ _ plug, pull+ down .. shutters, pull+ out, pull+ stumps,
        pulled from .. store/steam/sale, pulled from sale, pulled the plug, pulling out, pulling
        the plug, pullout, pulls up its, pulls/pull/pulled/serve+/served/serves/bakes/baked/pours/
        poured/sold/sells/rings/rang/printed/played/made/makes .. last/final, put to rest, quietly
        shuts/shuttered/closes/kills/folds/winds, quits .. market/business/country, ran out of,
        read only, receiver for, receiver of, receiver+ appointed/called/take/move/in/sell/step/
        seek/at/to, receivers, receivership, regulators seize/close/shut, rent hike/rise forces,
        repossess*, requiem, rescue deal/talks/plan/bid/effort/attempt/hopes _ fail*/collapse*/
        falter*/fade*/end/ends/dashed/founder*, retire+ .. product/app/service/brand/platform/plan/
        line/api, retreat+ from, revocation of .. licen*/authori*/permit/charter, rip, rise and
        fall, ropes, run+/running/ran out of money/cash/road/runway/funds/time/steam, sails/rides
        into the sunset, scrap+/axe+/cancel+/shelve+/drop+/ditch+ .. project/plant/product/launch/
        factory/plans/service/brand/edition/route/programme/program/line/store/expansion/flights/
        model/range, seal+ fate, seek+/filed_for/files_for/file_for/wins/granted protection, seized
        by regulators, sell off, sell+ up, send back .. money, sending back, servers .. off/dark/
        shut, service/route/bus/line/ferry/train/bank/branch/counter withdrawn/axed/scrapped/cut/
        lost, set to close, shut down, shut up shop, shut+ .. by regulators, shut+/close+ .. gates,
        shut/shuts/shutting .. <site>/door+/gates/for_good/permanently/shop/up_shop/after/its/all/
        business/<n>/books_for/down, shutdown+ of/at/after/looms/for/in/to/by/leaves/follows, shuts
        doors, shuts down, shuts its doors, shuts up, shuts up shop, shutter/shuttered/shuttering,
        shutters .. <n>/<site>/its/after/for_good/permanently/down/come_down, shutters _ down,
        shutters fall, shutting down, shutting my, shutting our/the/its, sign on door, sign/signs/
        signed off, silenced, silent for good, so long and, spinning down, statutory manager, stay+
        shut, stock sold, stop+ .. making/selling/producing/offering/serving/taking/manufacturing/
        building/operating/brewing/printing, stop/stops/stopped/halt/halts/halting/halted/end/ends/
        ending/cease/suspend+/quit/quits .. trading/production/operations/publishing/support/
        service/services/sales/business/publication/flights/deliveries/output/manufacturing/
        printing/orders/brewing/mining/work/trade/making/taking/shipping, stopped trading, stops
        flying/sailing/running/printing/brewing/trading/selling/taking/serving, stops taking,
        strategic alternatives, struck off, sunset for, sunset+ .. product/app/service/platform/
        line/brand/api/support/plan, sunsets .. #, sunsetting, suspend+/suspends/suspension ..
        operations/production/services/trading/activities/flights/withdrawals/redemptions, suspends
        withdrawals, swan song, switch+ .. off .. service/app/network/platform/for, switched/
        switch/switching .. off in/on/from/for/by, taken over by regulators, talks .. end/collapse/
        fail, thanks for all, the collapse of, the day .. died, the end of .. app/company/brand/
        service/line/store/era/magazine/airline, the fall of, then dark, throw+ in, throw+/threw in
        towel/the_towel, time called on, to auction, to be auctioned, to be dismantled/demolished/
        scrapped/closed/shut/axed/mothballed/decommissioned, to become car/housing/flats/homes/
        supermarket/parking, to close $, to close after/in/by/with/its/as/next/this/for_good/
        permanently/at/all/both/from/<n>/despite/over, to close on/in/by/over, to dissolve, to
        exit, to fold, to shut, to sunset, to the wall, trustee+ appointed/in_bankruptcy, turn+ ..
        customers/passengers/guests away, turn+ out lights, turns off .. lights, unable to
        continue/pay/meet/survive/trade, under the hammer, unmaintained, unravel*, unviable, up for
        sale, up in smoke, vacate+, vanish+ from, voluntary administration/liquidation, voluntary
        liquidation/delisting, wants to buy nobody, ward/wards close/closed/closing, we are done,
        we re done, we re/are/i_m shutting/closing/winding/sunsetting, went under, what killed,
        white flag, who killed, why we re/i_m/are shutting/closing/winding, will close, will not
        reopen, will not/no_longer/never open/reopen/operate/trade/accept/ship/publish/return/
        resume/run/serve/offer/produce, wind down/up of, wind downs, wind+ down, wind+ up, wind/
        winding up order, winding down/up, winding down/up of, withdraw+ from/market, withdrawal
        from, withdrawal of .. service/from, without a? buyer, without successor, won t open/
        reopen/return/continue, won t reopen, wound down/up, wrecking ball, years of ... end/ends/
        over/end_in
    """,
    "incident": """
        killer/killers of/jailed/convicted/suspect+/charged/on_the_loose/on_the_run/at_large,
        convicted/suspected/serial/alleged killer/killers,
        <fall> .. in sales/profit/profits/orders/demand/revenue/earnings/shares, <money> .. <fall>,
        <n>/people/passengers/customers/patients/<staff> .. die/dies/died/dead/killed/hurt/perish*/
        injured/hospitali*/wounded, <who> .. leaves/to_leave/leaving/exits/out/fired/sacked/
        suspended/removed/goes/departs/on_leave/gone/replaced/dismissed/walks/quits/resigns/
        steps_down/to_go/axed/booted/arrested/charged/ousted/jailed/quizzed/questioned/forced_out/
        pushed_out/shown_the_door/under_fire/accused/deposed/toppled/falls_on_sword/to_depart/
        escorted/dies/dead, ablaze, abrupt*/sudden*/shock/surprise/snap/hasty exit/departure/leav*/
        quit*/death/resignation/closure/shutdown, abuse claims/of/allegations/scandal/at/by,
        abusive, accident+, accounting irregular*/error*/scandal/issue*/problems/hole/black_hole/
        gap/fraud/blunder/scam/trick*/shortfall/probe, active shooter, adrift, adulterat*, adverse,
        adverse event+/reaction+/effects, affair with, aground, ailing, air ambulance, airlifted,
        alarm raised, all crew, allergic reaction+, <rescuer> .. <emergency>,
        <rescuer> .. battle+/tackle+/tackling/fight+/fought/extinguish*/douse+/contain/put_out ...
        <threat>, <emergency> _ by/to _ <rescuer>, <emergency> _ <rescuer>, amputat*, an apology,
        anger, angry, anthrax, apolog*, apologises, apologizes, apology for/to/from, apprentice
        killed, armed, arrest+, arson+, assault*, audit fail*/flags/row/reveals/qualified, auditor+
        quits/resigns/quit/refuse*/walks/flag/flags/warn/warns/decline*, authorities/police/
        prosecutors/officials/agents/investigators/detectives/inspectors search*/raid*/seize*/
        question*/arrest*/probe*/investigat*/hunt/called/appeal/find/found/swoop, avalanche,
        backfire*, backlash, backpedal*, bad update, bail out, bailed out, bailout, ban+ _ from,
        banned from/for/after/over/by, bans .. product/drug/additive/sale/import*/flights, barred
        from, battery fire+, beleaguered, besieged, billed twice, billed/bill/charged/charges/bills
        ... donors/charity/taxpayers/company/shareholders, bird strike, bitten by, black box
        warning, black boxes, black out, blacklist*, blackout+/blackouts, blast at/in/rocks/kills/
        injures/rips/tears/levels/hits/destroys/leaves/shakes/damages, blast kills, blaze+/blazes,
        blew up, blockade+, blocks gates, blown up, blowout, blows up, blunder+, boardroom battle/
        coup/row/clash/drama/rift/bust_up/feud/revolt/split, body/bodies found, boil water, bolt+
        missing/loose/wrong, bomb, bomb threat/scare/hoax/explodes/found, boss/chief/founder/ceo/
        chairman/director .. caught/taped/quizzed/drunk/gone/out/arrested/dies/dead/quits/ousted/
        slammed/grilled, botched, botched update/launch/migration, botulism, boxed warning,
        boycott+, breach of .. ethics/conduct, bricked, bricks .. phones/devices/cars/consoles/
        bulbs, brings down .. network/site/system, broke production, broke the internet no, bug
        causes/wipes/cost*/charg*/expos*/leaves/lets/hits, bullied, bullying, bungl*, burglar*,
        buries/buried .. worker*/man/alive/driver/under/miners, burn hazard, burn+/burnt down/
        alive/to, burned by/alive/in/at/to, burns .. down/to/through/for, burns from, burnt, burst
        into flames, burst+ pipe/tank/main/dam/tyre/boiler/into, bursts banks, calamit*, call+ back
        .. #/every/all/units/cars/product*/batch*/bikes, callback, called back, calls back, can/
        could/may/might leak/burst/catch/overheat/explode/detach/fail/shatter/break/ignite/choke/
        collapse/crack/fall/injure/cause, cancel/cancels/cancelled/canceled/cancelling/
        cancellation+, cancer causing, capsiz*, capsize+, capsizes, carbon monoxide, carcinogen*,
        cards declined, carnage, casualt*, catastroph* at/failure/fire/in/loss, catch+ on fire,
        catches fire, caught .. insulting/cheating/stealing/lying/sleeping/drunk, caught lying/
        cheating/faking, caught on tape/camera, caus+/catch+/caught/set_on/by/after/from/due_to/on/
        in/furnace/warehouse/factory/plant/kitchen/battery/huge/major/massive/big/large/vehicle/
        electrical/depot/lab/office/house/roof/mill/silo/engine/transformer/store/hangar/overnight/
        barn/tyre/hotel/deadly/forest/kiln/ship/truck/substation fire+, cave in, caved, caves in,
        chaos, charged, charred, cheat*, child labour/labor, chok*, choking, choking hazard,
        citations, cited for/by/over, claims dog/haunt/rock/mount/swirl/engulf, clear+ _ desk,
        clinical hold, closed after/over/by, cloud/network/system/it/server/servers/payment/tills/
        power/signal/app/booking/bank failure/failures/crash/meltdown/outage/collapse/chaos/fault/
        faults/breakdown/freeze/freezes/crashes/fails/fail/glitch/woes/trouble/problems/snag/snarl,
        cockroach*, cockroach+, code of conduct .. violation/breach, collid*, collision+, community
        revolt, concealed/hid/hidden/hushed .. defect*/debt*/losses/risks/data/fault*/crash*/
        death*/problems/results/report, condemn*, condolence+, condolences, conduct unbecoming,
        contain/contains/contained/found/traces_of/tests_find/may_contain/with lead/arsenic/
        mercury/glass/metal/plastic/pfas/benzene/mold/mould/horsemeat/pork/rat/insects/nails/
        peanut/gluten/nuts/listeria/bacteria/fragments/shards/ecstasy/asbestos/mites, contaminat*,
        contaminated, controvers*, cook+ .. books, coroner, corrupt*, corrupted, corrupts .. files/
        saves/data, counterfeit, counterfeit parts/found/drugs/goods/seized/claim*, covenant
        breach*/waiver, cover up, coverup, covid, crack in, cracked, cracks found/in/ground/appear,
        crash landing, crash lands, crash/crashes/crashed/crashing, creepy, crews battle/rush/
        tackle/fight, criminal charges/probe/case/inquiry/trial/investigation/complaint, critical
        condition, cronobacter, cruelty, crush at, crush*, crushed, culture of fear, cut+/lower+/
        slash+/reduce+/trim+/withdraw+/pull+/suspend+/scrap+/halve+/downgrade+/axe+/pare+/rein+/
        issue+ .. guidance/forecast+/outlook/dividend/targets/ipo/listing, dam/bridge/pipeline/
        reactor/levee/engine/brake/brakes/battery/structural/roof/tank/valve/weld/power/grid/
        equipment/heart_valve failure+, damage+ by/after/in/at, damaged, dark after/for #, dark
        for, data loss, dead at/in/after/as/following/on/from/aged, dead fish, deadlock+, deadly,
        death of, death s?, death+ of/at/in/on/after/linked/leads/prompts/under/by/spark+/rocks/
        during/leaves/toll/from/as/inside, debacle, debt burden/pile/crisis/woes/trouble/mountain/
        laden/default/spiral/ridden, declined across, defect in/found/forces/leads/prompts/could/
        at/triggers/grounds/blamed/hits/delays, defective, delay+ .. launch/opening/delivery/
        deliveries/project/rollout/plant/start/flights/results/ipo/factory/until/by/again, delayed,
        delays hit/mount/plague/at/in/to/cost/push/for, deleted .. backups/data/files/accounts/
        database, deletes .. backups/data/files/accounts/database/customers, delist*, deliver+
        halted, demo was .. guy/fake/staged/actor/video, denied, denies, deny, departure+ of/after/
        amid/follow/from/as, derail*, derailed, destroy+/destroyed/destroys .. <n>/plant/factory/
        warehouse/casks/stock/homes/by/in/store/crops/vineyard*/harvest/roof/building, detain+,
        devastat*, devastated, died, dies, dies at/after/in/aged, dieselgate, disappoint*, disaster
        at/as/in/strikes/hits, disgrac*, dismissal of .. <who>, dismissed .. <who>/for, disrupt+ ..
        service+/production/deliveries/operations/flights/customers/supply/travel/trains,
        disruption+ to/at/in/after/as/for/continues, distress call, diverted, dividend suspended/
        cut/scrapped/axed/passed/skipped/slashed/halved, do not use/eat/drive/drink/consume, dog/
        dogs/dogged/dogging .. by, don t use/eat/drink/charge/open/plug, donations misused, door _
        _ off, doping, double booked, double charg*, down again, down for #/hours/days/<n>, down
        for/at/across/since/again/as .. hours/hour/day/days/minutes/morning/second/quarter/users/
        thousands, down round, down tools, down worldwide/globally/again, downgrad*, downing tools,
        downs tools, drama, droppings, drown*, drug test fail*, drunk/drink driv*/pilot/driver/
        boss/at_work/on_duty, dying, e coli, effective immediately, electrocut*, embarrass*,
        embattled, embroiled, emergency services/landing/crews/shutdown/recall/at/declared/repairs/
        stop_sale/evacuation, emissions cheat*, engine fire/failure, engulf*, engulfs, error costs/
        wipes/leaves/sends/exposes/led/leads/at/in, escorted, ethics violation/breach/failings/
        probe, evacuat*, evacuee+, everything is down, ex employees say, ex staff say, exit scam,
        exit/exits/departs/leaves/departure _ after/amid/abruptly/suddenly/over/following/without,
        expenses, expenses row/scandal/claims, explod*, exploded/explodes/exploding/explode,
        exploding, exploit+ .. workers/migrants/staff/loophole, exploitation of, explosion+, fail+
        inspection, fail+/fails/failed to/in/at/audit/inspection/test/tests/safety/trial/study/
        again/customers/after/hygiene/patients, failure at/of .. dam/bridge/plant/mine/reactor/
        system/network/grid/pipeline, fake/faked/faking .. certificates/reviews/data/results/tests/
        invoices/documents/reports/emissions/labels/drugs/parts/papers/records, faked, fakery,
        fakes, fall from height/scaffold*/roof/ladder, fall+ ill/sick/to_death, fall+/fell/taken ..
        ill/sick, falls to his/her/their, farce, fatal* accident/fall/crash, fatal+, fatalit*,
        fatality, fatally, fault prompts/forces/leads/grounds/halts/causes/in/knocks/triggers/hits,
        faulty, fell from, fiasco, field safety, field safety/corrective/correction notice/action,
        fiery, fighting for life, fights for life, fire fire? hazard, fire/
        fires at/break+/broke/destroy*/damag*/hits/hit/guts/rips/tears/sweeps/sweep/rages/rage/
        forces/closes/in/engulf*/kills/burn*/halts/rocks/ravages/stops/levels/crews/shuts/started/
        causes/claims/consumes/devastat*/leaves/knocks/under/cripples/erupts/takes/disrupts/idles/
        threatens/that/after/spreads/chief_says/chiefs/investigators/officials/as/on/injures/puts/
        wipes/razes/blamed/spark*/prompts/during/inside/near/contained/risk/risks/hazard+,
        fires/sacks/removes/suspends/dismisses/replaces/ousts/axes/ejects/deposes/
        fire .. <who>, fish kill, flames, flawed, fleet grounded, flight # statement/down/crash/
        missing/diverted/emergency, flights/trains/buses/ferries/concert/festival/show/tour/
        surgery/operations/appointments/orders/weddings cancelled/axed/scrapped/delayed/grounded/
        off, flood hits/damage/closes/halts/ruins, flooded/flooding, floods .. <site>/hit/close/
        halt/force/wash, floral tributes, food fraud, food poisoning, for cause, force+ out, forced
        .. out/from_post/to_resign/to_quit, forced labour/labor, forged/falsif*/doctored/fudged/
        fabricat*/massaged, forgery, forked over, former staff say, foul smell, found body/bodies,
        found dead, found in .. cheese/milk/food/water/batch/chocolate/formula/salad/meat/product*/
        flour/yoghurt/kitchen/bottles, found/feared/shot/leaves/left/are/is/worker/man/woman/
        driver/one/two/three/# dead, founder .. dead/dies/remembered, fraudster+, free fall,
        freefall, frostbite, frozen tills, fumes, funeral, furious, fury, gaffe, gas/ammonia/
        chlorine/chemical/acid/radiation/fuel/oil/methane/hydrogen/solvent/refrigerant/
        carbon_monoxide/brine/steam leak+/release/escape+/cloud/vapour/discharge/fumes, gas/dust/
        factory/boiler/silo/plant/mine/chemical/steam/deadly/battery/refinery blast/explosion,
        gives/gave way, glass/metal/mice/maggots/insects in .. jar+/cereal/bread/food/cans/jam/
        sauce/bottles/salad/soup/yoghurt/milk/flour/chocolate, glass/metal/plastic/wood/bone/
        insects shards/fragments/pieces/splinters/bits in, glitch+, go boom, go slow, go+/goes/
        going/walk/threaten+/vote+/begin+/ready_to/call+/plan+/stage+/indefinite/general/wildcat/
        rail/dock/pilots/drivers/staff/workers/warehouse/pay/baggage/teachers/lecturers/nurses/
        hour/day/miners/to strike/strikes/strike_action, goes up in flames/smoke, goes/went boom,
        gone too soon, gored, got it wrong, greenwash*, griev*, grieving, grift, grifter+, grilled
        by, groped/groping, ground/grounds .. <n>/aircraft/fleet/flights/jets/planes/helicopters/
        pilots/drones, grounded, gun, gunman, gutted, hairline cracks, half .. value .. day, half
        the internet/web, halt+/halts .. production/output/trading/flights/trains/plant/line/
        deliveries/sales/service/after/use/work/trial, halted after, halted over, handcuff*,
        hantavirus, harass*, harassed, harmed, has died, has passed, hazardous materials, hazmat,
        heads roll, heartbroken, heatstroke, heist, hepatitis, his/her/their death, hit and run,
        hit by lightning, hit hard, hit/hits/slaps/slapped/hands ... penalty/fine/fines/sanctions/
        ban, hit/struck by storm/hurricane/tornado/lightning/earthquake/flood/falling/forklift/
        train/truck/lorry/beam/car, hits hard, hits wall/house/car/pedestrian/cyclist/bridge/tree/
        crowd, hoax, hole in/of .. accounts/books/budget/#, horror+, horsemeat, hospitali*,
        hospitalised, hostage+, hostile takeover/bid/environment, human remains, humiliat*, hurt
        in/at/by/after/as/when, hush money, hygiene failures/breach*/rating, hypothermia, ill
        after, immediate effect, impairment, import ban, important/urgent safety/product/customer
        notice/recall/warning/information, in coma, in custody, in flames, in grief, in memoriam,
        in memory, in/to/into/rushed_to/airlifted_to hospital, inappropriate, incident/incidents
        at/in/on/after/under/leaves/as/near/prompts/closes/involving/injures, industrial accident,
        industrial action, industry loses/mourns, infected, infection+ at/linked/after/kills/
        spread*, inferno, inflat* .. sales/invoices/revenue/figures/bills/claims/earnings, injur*,
        inquest, inquiry into/after/opened/finds/over/launched, insiders say, inspectors shut/
        close, insult+/insulting, intensive care, into/in the? red, investigat+ .. claims/death/
        fire/accident/crash/fraud/abuse/allegations/spill/explosion/leak/firm/company/after/over/
        into/by/how/harass*/misconduct/boss/intrusion, investigation+ into/after/over/opened/
        launched/at/finds/begins/of/under/by, investigators, irregularit*, is down, is down again,
        is gone, is/goes/went/are/was/were/still/platform/site/app/website/servers/service/systems/
        network/system/tills/terminals/payments/email/portal/cloud/exchange down/offline/
        unavailable/inaccessible, jailed, kaboom, kidnap*, killed, killed fish, killing .. <n>/
        worker/man, kills .. <n>/worker/man/woman/people/driver/employee/engineer/child/patients/
        dog/dogs/cattle/fish/technician, knew of/about, knife, knocked out, labour/labor/pay/
        pension dispute+/unrest/row/strife/standoff, laid to rest, landslide, late founder, late
        stage failure, launches/opens/begins _ inquiry/investigation/probe, lavish, lay dead, lead
        in, lead paint, leak+ .. gas/ammonia/chlorine/acid/chemicals/oil/fuel, leave of absence,
        leaves <n> on/at/without, left <n> on/at/without, legionella, legionnaire+, legionnaires,
        lethal, lied about, life support, life threatening, lifeline, lift plunges, lightning
        strike/strikes, linked to _ death+/clots/illness*/cancer/injur*, linked to death+/clots/
        illness*/cancer/injur*/outbreak/fraud/fires, listeria, lives lost, lock+ out workers/staff,
        lockdown at, locked down, locked out, lockout, looted, looters, lose/loses/lost half/third/
        quarter/most .. value/worth, loses contact, loses founder, loses hand/finger*/arm/leg/
        fingers/foot/limb, loses/lost .. life/battle, loses/lost/stripped/stripped_of/losing ..
        licence/license/accreditation/contract/certification/customer/client/status/bid/tender/
        approval/appeal/trademark/funding/deal/order/sponsor/certificate/crown/supplier/account/
        mandate/exclusivity, loss making, loss of containment, loss of power, loss widens, losses
        widen/mount/deepen/pile/swell/grow/double/at/of/balloon/hit, lost .. backups/data/files,
        lost at sea, lost contact, lurch+, made up, made up figures/results/data/quotes, maggots,
        maim*, malfunction+, mandate ended, manslaughter, market withdrawal, material weakness,
        maternity scandal, mauled, may snap/crack/break/fail/crumble, may/might/could/can
        over_deliver/under_deliver/overheat/detach/break/tip/collapse/fail/fracture/crack/leak/
        deliver/burn/shatter/explode/ignite/loosen/entrap/trap/cut/choke/shock/stop/fall/injure/
        harm, mayday, mayhem, measles, medical leave, meltdown, melted down, memorial service,
        mercury in, messed up, mice in, mid air, minimum wage breach*/fail*/offender*, mired, mis
        sell*/sold, misconduct, mishap+, mislabel*, misogyn*, misprint, miss/misses/missed _
        targets/target/forecasts/forecast/estimates/guidance/expectations/goals/deadline/payment+/
        interest/payroll/coupon/sales, misselling, missing, missing after/worker/crew/since/at/
        miners/boat/plane, missing in/at/after/since, missold, misuse of/d?, misused .. funds/
        donations/money, mix up, mixup, mouldy, mourn*, mouse/rat droppings, mudslide, mugged, mum/
        family/parents/widow of, murder*, near miss, neglect of/ed?, nepotism, net/operating/wider/
        quarterly/annual/full_year/heavy/big/record/deeper/first/steep/half_year/pre_tax/pretax/
        posts/post/reports/report/widens/warns_of/makes/swings_to/books/million/#/unexpected/
        bigger/slips_to/plunges_to/huge/widening/surprise/mounting/massive/deepens/slides_into/
        falls_to _ loss/losses, never event+, never existed, nightmare, no confidence, no
        survivors, no water/power, nobody knows why, norovirus, nosedive+, nuclear accident,
        obituar*, off _ shelves, off sale, off the rails, off the runway, offensive, oil sheen, oil
        slick, oil spill, oil/chemical/acid/toxic/diesel/slurry/solvent/fuel/sewage/milk/brine
        spill+, on air slur, on fire, on strike, oncall nightmare, ordeal, osha cites, our hearts
        are with, ous+/oust/ousts/ousted/ousting/ouster, out after, out after/amid, out over,
        outage, outage on, outage+, outbreak, outcry, outrage+, overcharg*, overdos*, overheat*,
        overtime ban, overturn+, overturned, pass+/passed/passing away, passing of,
        patient harm, patients harmed/died/at_risk, pay+ tribute, payment/terminals/systems/site/
        servers/network/tills/app/website/platform/services/machines/phones/lines go/goes/going/
        went/gone/are/is down/dark/dead/offline/silent, payments fail*, peril, pfas, picket+, pile
        up, plagiaris*, plagu*, plagued, plough+/plow+/smash+/slam+/crash+/careen*/ram/rams/rammed
        into, plume, plummet*, plung+/plunges/plunged/plunging, poison*, police raid*/search*/
        probe*/investigat*/arrest*/hunt*/called/seize*/question*/at/launch/find/swoop/say/appeal/
        storm/custody/inquiry/escort, pollut*, ponzi, poor hygiene, post incident, post mortem,
        postmortem, postpon*, power cut+, predator*, preliminary findings/report, price target cut,
        price/pricing blunder, prison, product safety, product tampering, product withdrawal/
        safety_notice, profit/earnings/sales/revenue/output/growth warning+, protest+, proxy fight/
        battle, pull+/pulled/taken/yanked/removed .. shelves/sale/stores/market/menu, pulled ..
        over/after, quarantine*, questioned by, queue+ as tills, quit/quits, racis*, racist/sexist/
        homophobic remark+/joke/post/tweet/email, radiation, radioactive, raiders, rail disaster,
        raise alarm, ram raid*, rats, recall, recall+/recalls/recalled/recalling, red ink, reeling,
        reels, refut*, regret+ over, rejects/rejected .. drug/application/bid/plan/offer,
        relationship with subordinate/employee/colleague, relegat*, remains found, remembering,
        removal of .. president/ceo/chief/chair/director, report+ burns/injuries/cracks/faults/
        illness, rescue called, rescued from/after/by, resign+/resigns/resigned/resignation+,
        resignation of, rest in peace, rest in power, restat* .. accounts/earnings/results/years,
        restatement, revok*, rigged, rip off, rips through, robbed, robber+, robbery, rocked,
        rocked by, rocket .. lost/fails/crashes/explodes, rocks, rodents, rolls over, roof/wall/
        bridge/crane/silo/building/scaffold*/ceiling/shelf/tower/dam/shaft/floor/tunnel/mine/stand/
        racking .. collapse+/collapses/collapsed/falls/fall/gives/caves/buckle*/fell/crash*, rout,
        row over, rug pull, rugpull, runs aground, runway, rupture+, sabotag*, sacked .. for/over/
        after, safety alert/concern+/lapse+/fears/scare/failing+/failures/violation+/breach*/flaw*/
        defect*/issue+/row/warning/ban/blunder/probe/investigation/inquiry/crisis/shortcuts/
        scandal, safety communication/notice/recall/warning/bulletin/advice, safety/hygiene/
        environmental/labour/labor/food/building violation+/failings/breach*/offences/closure/
        rating, salmonella, sank, satellites .. lost/destroyed, scald*, scam/scammed/scams ..
        customers/victims/pensioners/investors/by, scandal+, scare, screwed up, search called off,
        sees .. freeze, seizures, serious injury/incident/event/accident, serious/fatal/cyber/
        security/chemical/safety/shooting/stabbing/racist/major incident/incidents, seriously ill,
        service disruption+/interruption+/degradation/failure/problems/issues/suspended, setback+,
        sewage, sex pest, sexis*, sexist, sexual, sexual harass*/misconduct/assault/abuse/advances/
        claims/allegations, shake up, shakeup, shambles, shame*, shareholder/investor/staff/
        franchisee/worker/member/fan/customer/board/farmer revolt/anger/rebellion/backlash/fury/
        exodus/uproar/mutiny/outcry/outrage, shipwreck, shooting at, shoppers/diners/guests/
        customers/passengers/pupils/staff/workers/residents/visitors/families evacuated/ill/sick/
        stranded/stuck/trapped/hurt/furious/fume/told_to/left/injured/hospitalised/poisoned/warned/
        face, short seller+, shortfall+, shot dead/at, shut after/by/over, shut down after/over/by,
        shuts .. kitchen, sicken*, side effect+, sidelined, sinkhole, sinking, sinks, skid+ off,
        slam/slams/slammed/slamming, slavery, slick, slump*, slur/slurs, smells of, smoke
        inhalation/from/fills/billows/forces/seen, snaps/snapped .. missing/injur*, snowed in,
        snubbed by, sorry about, sorry for/over/after, sos, spark+ fire/evacuation/alarm, speak/
        speaks/spoke of bullying/harassment/abuse, special measures, spike/surge/rise in illness*/
        complaints/injuries, spill/spills/spilled/spillage .. at/from/into/closes/kills/river/
        reaches/oil/acid/chemical/near/in/on/forces/leaves/prompts, stabb*, stage/staff sit in,
        stampede, stand+ down, statement .. flight #, statement on flight/train/ship/vessel/
        accident/incident/death/fire/explosion/derailment/allegations, stench, step aside, step+
        down, step+ down as, stepping down, stepping down as, steps aside, steps back, still dark,
        still down, stink, stole, stole .. code/art/design/work, stolen art/work, stolen from, stop
        ride/sale/use/drive, stop sale, stop use, stoppage+, stopped after, storm damage, strand+
        .. passengers/customers/thousands/<n>, stranded, strike/strikes/striking at/by/over/action/
        ballot/looms/threat/hits/halts/hit/cripples/enters/begins/called/closes/after/in/for/day/
        averted/ends/vote/paralyses/disrupts/as/shuts/deadline/spreads/threatens/stops/workers/
        staff/drivers/continues/leaves/grounds/delays, strikers, strikers block, strikes down,
        struck down, stuck in lift, stuck in/on/at, stung, subsidence, suicide, supply halted,
        suspended .. client*/supermarket*/customer*, suspended over/after/amid/by, suspends/
        suspended .. by/after/over/pending/from/<who>/flights/deliveries/sales/trading/service/
        trial/licence/license/work/membership/production/operations, suspension of/from/after/over,
        sweatshop+, swept away, tail strike, tainted, tak*/knock*/took .. offline, taken ill, takes
        down, talks collapse/break_down/fail/stall/deadlock*, tampered, tank/pipe/pipeline/main/
        dam/boiler/hose/tyre burst+/ruptur*/leak*, taste+ of solvent/plastic, tears through,
        terminat* for cause, terror*, the passing of, theft, theft of/at/from, thieves, tills
        freeze/down/crash/fail/silent, to death, to junk, to/may/might/could/would/feared die, took
        down .. sites/internet/network/services/site, topple+/topples/toppled/toppling, torched,
        torn apart, toxic boss/founder/culture/workplace/community, toxic culture/workplace/boss,
        toxic+, trafficking, traged*, tragic*, train wreck, trap babies/children/fingers, trapped,
        tremor+ at/hit/halt, trial fail*/halted/stopped/misses/ended/paused/setback/scrapped/
        death+, tribute+ to/paid/pour/as, tumbl*, turmoil, turned down by, unconscious, undeclared,
        under a cloud, under fire, undercooked, union/unions _ warn+/condemn*/calls/threat*/
        demand+/vote*/slam*/attack*/dispute/row/busting/anger*/fears/critic*/brace+/protest*/
        accuse+/fight+/vow+/furious/oppose+/ballot+/reject+/strike+/walks/hit+/blast+, unlabelled,
        unplanned downtime, unrest, unsafe, unwanted advances, up in flames, uproar, urgent ..
        notice/recall/warning/safety, urges/tells/warns/told/urged customers/users/owners/
        retailers/consumers/shoppers/patients/parents to stop/return/destroy/discard/throw/unplug/
        check/bin, vandal*, vandals, vaporware, vapourware, veer+ off, vermin, vice chancellor/
        provost/principal/coach/manager/captain/host/presenter/editor/conductor _ out/quits/
        resigns/sacked/suspended/leaves/dropped/axed, vigil, vigil for, violations found, voluntary
        recall/withdrawal, voluntary withdrawal, walk+ off, walk+ out, walked back, walkout+,
        wander+ off, warn/warns/warned of/on/that/over/about/profit*/after/loss*/investors, was a
        guy, water supply contaminated, we are sorry, we let you down, we lost, we lost ..
        colleague/friend/founder, we messed up, we re sorry/deeply, weak/soft/poor/dismal/
        disappointing/grim/bleak/tepid/sluggish results/quarter/demand/sales/outlook/earnings/
        orders/start/year/figures/trading/half, went/goes/going/gone wrong, what happened on/
        yesterday/last/with, what went, wheel+ _ off, wins #/#m/damages/payout from, wiped .. data/
        backups/files/accounts/database/phones, withdraw+ .. product+/from_sale/from_shelves/
        batch*/toys/toy/drug/medicine/cots, withdrawal of .. product/tablets/batch/drug/medicine/
        toy/food/capsules, woes, work to rule, worker/forklift/employee/driver/patient/site/baby/
        infant/child/construction/apprentice/sudden/unexplained/untimely/in/his/her/two/three/farm/
        crew/guest/quarry/mine/factory/accidental/fatal/after/miner/tourist/customer/contractor/
        trainee/student death+, workplace affair, workplace misconduct, worst year/quarter/result/
        results/in/ever/since, wounded, wreck+, wreckage, wrecked, write down+, write off+,
        writedown+, writeoff+, wrong dose/drug/fuel/part/product, zero/one star/hygiene rating
    """,
}

# Enough where nothing glad is told beside it.
DOUBTFUL = """
    consultation opens/begins/starts/launched/under_way/underway,
    a difficult, abort*, abundance of caution, abuse, acknowledg*, admit, admits, admitted,
    affected, ailing, alarm over/at/raised, alarmed, allegation*, alleged, allegedly, amid, anxi*,
    apologis*, apology, appalling, appeal against, arrest, at odds, at risk, at war, attack/
    attacks/attacked, attorney+, austerity, aware of an issue, aware of reports, axe+, axed, axing,
    backlash, backs down, backs out, backtrack*, bad debt*, bad news, bail out, bankrolls no,
    battle over, battle to save, battle with, begs, behind schedule, below expectations, betray*,
    bias, bid to save, binned, binned after, bites, bitter*, blackmail*, blame*, blames, blast+,
    blasted, bleak, bleeding, blight, blighted, bloodied, blot, blow to/for/as, blown, body blow,
    bogus, bombed, booed, bottleneck+, bows to, boycott, brawl, breaches, break up, breakdown,
    brink, broke, bruising, brutal, bug, bungl*, burden+, burned, burned through, burnout, bust, by
    mistake, call+ off, called off, calls for .. resign*/inquiry/probe/boycott/ban/investigation,
    calls off, campaign to save, cancelled, cash burn, caught in/out/up/cheating/red, cautionary
    tale, cessation, changes at, changes at/to our, changes the locks, chaos, charge of, chases ..
    for, clampdown, clarification, clash+, climb down, climbdown, close, closed, closes, closing,
    cloud over, collapse+, commissions review, company/board/official/corporate/our/press/media
    statement, complaint, complaint+, compromise, concern/concerns over/about/at/raised/grow/mount,
    concerning .. groundwater/safety/conduct/allegations/employees/site/incident, conflict,
    consolidat* .. sites/operations/offices/plants/functions/
    warehouses/depots/factories/stores/branches, contamination, contentious,
    contested, cops, corners cut, cost overrun*, cost programme/program/savings/saving/reduction,
    costly, court/courts, cover up, crashes and burns, crime, criminal*, cripp*, crises, crisis,
    critic*, crooks, cull, curb+ on, cut corners, cut+ ties, cuts jobs, cutting corners, damage,
    damages, damning, danger*, dark side, dashed, dead, dealt blow, death, death spiral, deaths,
    debts, decimat*, decision to, declin+, default, defect+, deficit, degraded performance, delay/
    delays, demand+ answers/action/apology/refund*, demise, denial, deny, depart+, departure,
    derail+, detectives, devastating, die, dim, dims, dire, dirty, dirty secret, disappear+,
    disarray, disaster, disgusted, disgusting, dismantl*, dismay*, dispute+, disrupt+, ditch+ ..
    plan/plans/deal/project/bid/merger, ditched, ditches, dodg*, doom, doom*, doubt+ over/about/
    cast/grow, down #, downtime, downturn, drag/drags .. profit/results/shares, dries up, drone
    strike, drop in, drops plan, drought, drying up, dubious, dud, dumped, dup*/duped, dwindl*,
    earthquake, efficienc* drive/programme/program, egg on face, eject+, emergency, enforcement,
    error+, eviction, evolving our, exceptional charge/cost, exclusive, exhausted, exit, exit of,
    exits, expel*, expired, exploited, expos+/exposed/exposes/exposing, exposed, exposure, expuls*,
    faces heat/music/backlash/wrath/fury, fail, failed, failed startup, failing, fails, failure of,
    failure+, fall from grace, fall through, fall/falls/fell in, fallen, fallout, falls through,
    falter*, farewell, fate, fault, faults, fear, feared, fears, feel+ the? pinch, feud+, fight
    over, fight to save, filing shows, filthy, fine, fines, fire, fires, flak, flaw+, fleeced,
    flood, floods, flop/flops/flopped, flounder*, folds, footprint, forced to, forged, fraud,
    fraudsters, freeze/freezes/froze/frozen/freezing _ <site>/account*/assets/projects/prices/
    spending/production/#, frequently asked questions .. recent/incident/closure/recall, frustrat*,
    fume, fumes, fuming, further update on, fury, future of .. site/plant/works/factory/mill/jobs/
    yard, ghastly, ghosted, gloom*, go/goes/going/went after, goodbye, great/deep/profound sadness,
    grilled, grim, gruesome, gut/guts, haemorrhag*, halt/halted/halts, hammer blow, hampered, hard
    decision, hard lessons, hard times, hard truth, haunt+, haunted, hazard+, hazardous, headache,
    headwind+, heartbroken, hearts/thoughts _ with, heat over/on, heavy blow, heavy heart/hearts,
    heckled, hemorrhag*, hit by, hits back, hits out, hoax, hole, hole widens, honest post,
    hoodwinked, hopes dashed, hopes fade, horrific, horror, hostile, hurricane, i failed, ignored,
    ignores, ill treat*, illegal, impasse, implode+, important/urgent information/message/notice/
    update/announcement/news/changes, in danger, in hot, in light of, in limbo, in response to, in
    ruins, in tatters, in the firing line, in the hole, in trouble, inadequate, indebted,
    independent/external review, inquest, inquiry, insiders/documents/emails/filings/messages/
    memos/files/tests/probe/records/papers/auditors reveal*/show/claim/suggest/discover*/find/
    found/tell, insolvent, inspection finds/reveals, inspectors find/found/discover, interim ceo/
    boss/chief, investigat*, involuntary, irate, ire, irked, is forced, it s the end, jeer+,
    jilted, job cut, jobs cut, journey ends/comes, judge, jury, kept deposits, kept from, kept in
    dark, keys to, killed by, killer .. arrest*/caught/confess*/dead/death/deaths/died/dies/found/
    guilty/held/hunted/named/nurse/sentenced/sought/victim+/worked, killer blaze/crash/dust/
    fire/fumes/gas/heat/storm/virus, killing, kills, lapse+, lashes out, last day, last ditch,
    last hope, last show/sale/round/service/pour, last straw, late payments, lawyer+, lay offs,
    leadership transition/change/changes, leak/leaks/leaking, leaked, leaked memo, leaner, leave/
    leaves/leaving/to_leave/quits/exits germany/ireland/uk/britain/france/spain/italy/china/russia/
    india/japan/brazil/canada/us/europe/mexico/poland/turkey/africa/asia/market/scotland/wales/
    australia, leaves .. after, left waiting, letdown, lied, lied to, lies to/about, limbo, limps,
    line/lines stops/stop/stopped, locks changed, lose, loses, loss, losses, lost, lower profit/
    sales/earnings/revenue, major blow, marred, matter, may snap/crack/break, media reports, melt/
    melts/melted, mess, message/letter/note/statement/word from _ our/the/ceo/founder/management/
    board/chief, misdirected, misfir*, misfire, misl*, miss the mark, missile+, mistake+,
    mistreat*, money pit, moratorium, mothball*, mothballed, mould, mouldy, mourning, mouse, murky,
    mutiny, mystery, negative, neglected, next steps for our, nightmare, no _ signal/power/water/
    service/heating/pay/wages, no longer accept*, no one, no signal/power/water/service/heating/
    pay/wages/electricity/internet _ for/in/at, nobody told, noise, not been paid, not paid, not?
    speaking up, notice to .. customers/patients/employees/investors/creditors/shareholders/
    residents, odour, off sale, offending, offline, ombudsman, on brink, on hold, one time ..
    charge/cost, oppose+, opposition, organisational/organizational update, our hearts/thoughts/
    prayers, our journey, our response to, out of pocket, out of stock, out of the blue, outage,
    outcome of .. review/investigation/consultation, over budget, overcharg*, overhaul+ ..
    workforce/staff, overlooked, overnight, overrun+, overshadow*, overwork*, overworked, owed,
    owing, own goal, paid in, painful, painful lesson, paraly*, paused, pauses, pays the price,
    penalties, penalty, penniless, personnel charge, petition, picket, plague+, plea, plight,
    plunge, poaches/poach/lures .. entire/whole/trading/team/desk, poison, police, posted on,
    postpone+, precautionary/precaution, preliminary, pressure on/mounts/grows/builds, price of
    failure, probe/probes, proceedings, prosecutor+, prosecutors, pull/pulls/pulled .. ads/adverts/
    support/product, pulled from, pulls out, punished, purge, pursue other, put on hold, putrid,
    quake, question mark+, questions over/mount/about/remain/swirl/for, queues, quit, quits, raid/
    raids, raises/raise/raised concerns/questions/eyebrows/alarm, ran dry, rat, rated inadequate/
    poor, rating lowered/cut, rebel*, rebuked, recalled, receiver, recent events, recession, record
    straight, red face, red faces, redundancy, redundant, refund, refund+, regret to, regret*,
    regulator+ eye*/question*/scrutin*/weigh*/examine*/look+/concern*/alarm*, rejected, rejection,
    rejects, reorgani*, reportedly, rescue, rescued, response to media/reports/article/report/
    allegations/claims, response to/regarding .. report+/allegation+/claim+/media/article/lawsuit/
    incident/criticism/inquiry, restructur*, review commissioned, review into, revocation, revolt+,
    revolting, rift, ripped off, risk of, risks, rival poaches, root cause, rotten, row, row
    erupts, rows, rumor+, rumour+, running on fumes, runs dry, sad to, sadness, sanction+, save
    our, savings drive, scam+, scammers, scarcity, scathing, scrapped, scraps, scrutiny, scuttle+,
    secretly, secrets, seiz+/seizes/seized, seriously, settle/settles/settled, sever+ ties, shady,
    shake+ up, shards, sharpen+ .. focus, shed/sheds/shedding, sheen, shelling, shelved, shelves
    plan/project, shock+, shocking, shoddy, short changed, short of cash/money/staff, shortage+,
    shortcuts, shot, shrink/shrinks/shrinking/shrank, shut, shutdown, shuts, shutting, sick, sit
    in, skint, slammed, slapped, slash/slashes .. output/production/budget/workforce/spending/
    investment/research, slowdown, slump, smear+, smell, smoke, snub+, snubs, so long, sold out
    from, sorry, sour+, sources, sources say, soured, sours, spat, spend more time with, split
    from, spoilt, spurned, sputter*, squeeze+, staged, stain, stale, stall/stalls/stalled/stalling,
    stand accused, stand down, stand off, standoff, starved of, statement on/regarding/concerning/
    about/to/from/re, stay+ away, steps we are taking, sting, stood down, stop ride/sale/use/work,
    stopped, storm hits, storm over, stranded, strangers, strapped, streamlin+ .. workforce/
    organisation/organization/structure/management/operations, strike, strikes, struggl*,
    struggles, stuck, stumbl*, stung, stunned, substandard, sunk, sunset, suspect*, suspected,
    suspend, suspend+/suspended, suspicious, swarm, tainted, take+ aim at, takes flak, takes keys,
    tamper*, tank, tanks, tariffs hit/hurt/bite/force, tarnish*, tatters, tax dodg*, tears,
    temporarily suspend*/clos*/paus*, temporary closure/suspension/halt, tensions, terminat+,
    termination, thank you and so long, thank you for # years, the dark side of, the end for/of,
    the truth about, theft, thieves, threat to/of, threat+, threaten+, time with family, tough/
    difficult/challenging year/times/quarter/market/trading/conditions/decision+/message/news/day/
    choices/goodbye/step/start, toxic, transition of, trapped, trouble at/in/for/brewing/deepens/
    mounts, trouble in paradise, troubled, turmoil, u turn, ugly, uncertain*, under pressure,
    underfed, underperform*, undershoot*, unease, unfair*, unfinished, unfit, unhappy, unheard,
    unlicenced, unlicensed, unpaid, unravel*, unsafe, unsustainable, until further notice,
    untraceable, unviable, unwell, up in arms, update on the, update/note/statement/message/letter/
    word/news/announcement on/about/regarding/concerning _ _ operations/events/future/changes/
    plans/site/business/situation/incident/week/team/service/company/position/footprint, update/
    updates on .. incident/outage/recall/investigation/proceedings/flight/situation/fire/strike/
    closure, upheaval, urged to, vanish+/vanished, victim+, vote/votes/voted .. action, vouchers
    instead, vows to fight, vulnerabilit*, wage row, walk out, walkout, walks away from, walks
    back, war, warn/warns/warned, warning over/from/of/as, wasps, watchdog, we are aware, we
    failed, we have decided, we hear you, weak/weaker/weakening/weakness, weigh+ on, weigh+/mull+/
    ponder+/explor+ .. closure/exit/cuts/sale/options, weigh+/mull+/ponder+/review+/consider+ ..
    future/options, what happened, wiped, wipes out, without pay, without power/water/internet,
    without warning, woe, woes, worries/worry over/about/mount, worse+, wrath, wrong*, wrongly,
    zombie
"""

# Enough beside a mere hint of glad news.
WEAK = """
    admits, aftermath, agency says, at stake, axes, bad, badly, before board, bitten, bleed+, blow,
    broken, bruis*, brunt, buried, buries, catches up, caught, consumer agency/group/watchdog/body,
    corpse, cost+ .. its/their/them, crack, cracks, cut, cuts, declined, denounce+, disgruntl*,
    doubt/doubts, drags, drain+, dropped, empty, end of, ends, ex boss/chief/employee/director/
    owner, exodus, explain itself, face/faces, fallen, feds, final, force majeure, foreign bills,
    gone, halved, harsh, hearing, hit, hits, hole, hunger, hurt/hurts, idle, idles, in question,
    insult+, it s over, lack of, lacks, last, late, legal, looms, lose/loses, made up, may, might,
    ministry orders, missing, moves to manila/india/china/mexico/vietnam/romania/poland, must, must
    not, no longer, no one, nobody, other people, out $, out after, out over, over $, over claims,
    over for, overdue, owe/owes/owed, package, pain, patch now, poor, psa, questions, quiet, rage/
    rages, read .. messages, replaces, sad, sadness, say/says/claim/claims .. owe/owes/stole/
    copied/cheated/failed/ignored, says agency/regulator/watchdog/inspector/police/court/union,
    scrambled, seeks answers, sends home, sent home, silent, sink/sinks/sinking, sirens, sleepless,
    smells, snaps, sour, stolen, stop signing/selling/using, stop/stops/stopping, strangers,
    suffer+, tape, tells .. not/to_stop/to_drop/to_return, to become car/housing/flats, told, told
    to, trick/tricks/tricked, trims, turn+ away, unable, under review, uneasy, unless, unsold,
    unwanted, verdict, void, wandered, warned, warns, what happens next, what we know, withdraw+,
    without a, woe, worst
"""
