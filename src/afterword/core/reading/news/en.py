"""English: how news is worded that hurts, and that doesn't."""

from afterword.core.reading.news.shape import NewsWords

MACROS = {
    "cut": (
        "cut/cuts/cutting/slash/slashes/slashed/slashing/axe/axes/axed/axing/ax/shed/sheds/"
        "shedding/eliminate/eliminates/eliminated/eliminating/trim/trims/trimmed/trimming/"
        "reduce/reduces/reducing/shrink/shrinks/shrinking/shrank/gut/guts/gutted/gutting/"
        "scrap/scraps/drop/drops/dropping/lose/loses/losing/lost/cull/culls/culling/dismiss/"
        "dismisses/dismissed/dismissing/fire/fires/fired/firing/sack/sacks/sacked/sacking/"
        "terminate/terminates/terminated/terminating/offload/offloads/dump/dumps/jettisons/"
        "thin/thins/slim/slims/pare/pares/prune/prunes/wipe/wipes/winnow/release/releases/"
        "halve/halves/halved/chop/chops/downsize/downsizes/suspend/suspends/retrench/"
        "retrenches"
    ),
    "staff": (
        "job/jobs/role/roles/position/positions/post/posts/staff/staffers/employee/employees/"
        "worker/workers/workforce/headcount/personnel/team/teams/colleague/colleagues/people/"
        "contractor/contractors/crew/crews/engineer/engineers/head count/payroll/department/"
        "departments/division/divisions/unit/manager/managers/teachers/nurses/drivers/"
        "journalists/developers/labour/labor/workmen/executives/underwriters/technicians/"
        "designers/teammates/members of staff/pilots/temps/interns/associates"
    ),
    "site": (
        "plant/plants/factory/factories/office/offices/store/stores/shop/shops/branch/"
        "branches/site/sites/mill/mine/depot/depots/warehouse/warehouses/location/locations/"
        "facility/facilities/center/centers/centre/centres/division/unit/business/studio/"
        "studios/lab/labs/restaurant/restaurants/clinic/clinics/hospital/hospitals/school/"
        "schools/newsroom/hub/hubs/line/lines/outlets/showroom/showrooms/yard/foundry/"
        "refinery/smelter/campus/service/app/platform/operation/operations/arm/company/firm/"
        "cafe/cafes/hotel/hotels/line of business"
    ),
    "threat": (
        "breach/breaches/ransomware/malware/phishing/fraud/fraudsters/hack/hacks/hackers/"
        "hacking/cyberattack/cyberattacks/cyber attack/cyber attacks/outage/outages/fire/"
        "fires/flood/floods/flooding/accident/accidents/injury/injuries/recall/recalls/leak/"
        "leaks/downtime/death/deaths/crash/crashes/disaster/disasters/explosion/explosions/"
        "lawsuit/lawsuits/litigation/layoffs/theft/attack/attacks/threats/failure/failures/"
        "blackout/blackouts/incident/incidents/bankruptcy/crisis/crises/collision/collisions/"
        "contamination/spill/spills/scam/scams/burnout/harassment/corruption/suicide/"
        "overdose/corrosion/violations/fines/penalties/losses/defects/disputes/claims/"
        "vulnerabilities/emergency/emergencies/risk/risks"
    ),
    "who": (
        "ceo/cfo/cto/coo/chief/chief executive/chairman/chair/chairwoman/president/founder/"
        "cofounder/co founder/director/boss/head/executive/officer/partner/minister/manager"
    ),
    "court": "court/lawsuit/suit/case/appeal/trial/patent/legal battle/legal dispute/litigation",
    "holiday": (
        "holiday/holidays/christmas/easter/summer/winter/thanksgiving/new year/weekend/"
        "monday/tuesday/wednesday/thursday/friday/saturday/sunday/renovation/resurfacing/"
        "repairs/inventory/season/bank holiday/public holiday/labor day/refurbishment/"
        "maintenance"
    ),
}

WORDS = NewsWords(
    macros=MACROS,
    harmless="""
    no (plans for )?(layoffs/layoff/job cuts/redundancies/job losses/injuries/data/breach/
    breaches) | no (\\w+ )?(layoffs/layoff/job cuts/redundancies) planned | rules out ...
    (layoffs/cuts/redundancies) | without (a/an/any/a single)? ?(\\w+ )?(<threat>/layoffs/
    redundancies/job losses) | (zero/fewer/less) (\\w+ )?(<threat>) | (accident/injury/crash/
    outage/incident/breach/fraud/risk/error) free | (layoff/recall/redundancy/crisis/incident/
    complaint/litigation/breach/death/fraud/claims/risk/outage/disaster/case/lawsuit/loss/
    emergency/absence/conflict/dispute/failure/leak/fire/flood/cyber/accident/strike/
    crash/malware/virus/attack/ransomware/phishing/vulnerability/theft/fatigue/harassment/spill/
    collision/injury/disruption/downtime/contamination) (management/software/response/prevention/
    protection/protect/recovery/detection/detector/detectors/insurance/insurer/tracker/tracking/
    alert/alerts/alarm/alarms/planning/plan/plans/simulator/simulation/simulations/training/cover/
    tool/tools/solution/solutions/test/tests/testing/preparedness/drill/drills/safety/resistant/
    proof/analytics/monitoring/scanner/defence/defense/awareness/analysis/resilience/prediction/
    warning/warnings/avoidance/readiness/mitigation/communication/communications/reporting/
    resolution/advice/investigation/research/playbook/handbook/checklist/explained/relief/pay/
    fund/brigade/service/services/department/fighters/station/door/doors/pit/place/side/wall/
    stick/tv/sale/specialist/specialists/expert/experts/law/lawyer/lawyers/data/rates/rate/guide/
    hotline/kit/kits/screening/centre/center/intelligence/hunting/hunters/wine/curve/valley/
    exercise/dashboard/map/maps/model/models) | (help/helps/helping/helped) ... (<threat>/lay
    offs/laid off workers) | (prevent/prevents/preventing/avoid/avoids/avoiding/detect/detects/
    detecting/spot/spots/spotting/stop/stops/stopping/predict/predicts/predicting/survive/
    surviving/survives/handle/handling/tackle/tackles/tackling/combat/combats/combating/guard/
    guards/guarding/defend/defends/protect/protects/protecting/protection/safeguard/shield/
    shields/block/blocks/blocking/mitigate/mitigates/minimise/minimize/reduce/reduces/reducing/
    curb/curbs/curbing/resist/withstand/withstands/insure/insures/insuring/explain/explains/
    explaining/understand/understanding/fight/fights/fighting/cut/cuts/cutting/
    slash/slashes/halve/halves/halved/limit/limits/beat/beats/anticipate/prepare/prepares/
    preparing/recover/recovering/simulate/simulates/learn/learning) (\\w+ ){0,4}?(<threat>/dying/
    death) | (against/before/beyond) (\\w+ ){0,2}?(<threat>) | (tips/guide/guides/advice/lessons/
    myths/webinar/course/workshop/talk/notes/how to/faq/questions/checklist/primer/opinion/
    podcast/training/explainer) (on/for/about/from/to/after/against/in) (\\w+ ){0,5}?(<threat>/
    layoff/layoffs/redundancy/dismissal/strike/bereavement/grief/burn*) | what is (a/an/the)?
    ?(<threat>/layoff/layoffs/recall/furlough/insolvency/administration/wrongful dismissal/
    redundancy) | to report (\\w+ )?(outages/outage/faults/leaks/accidents/incidents) | (report/
    log/track/tracks/map/maps) (outages/leaks/faults/accidents/incidents/recalls) | cut* (\\w+
    ){0,3}?(carbon/emissions/co2/costs/cost/waste/time/times/energy/prices/price/red tape/latency/
    bills/plastic/delays/queues/noise/paperwork/ribbon/consumption/turnaround/carbon footprint/
    fuel/fees/tax/taxes/errors/complexity/water/rates/through/effort/half) |
    (reduce/reduces/reducing/slash/slashes/
    slashing/shrink/shrinks/trim/trims/eliminate/eliminates/drop/drops/shed/sheds/halve/halves/
    halved/axe/axes/scrap/scraps/end/ends/lose/waive/waives/ditch/ditches) (\\w+ ){0,2}?(carbon/
    emissions/co2/costs/waste/energy/price/prices/fee/fees/fares/footprint/latency/plastic/paper/
    turnover/churn/workload/absenteeism/stress/bags/errors/hints/weight/packaging/downtime/queues/
    bills/barriers/tariffs/charges/logo/subscription/subscriptions/passwords/password/single use)
    | ribbon cut* |
    clear cut | cut above | short cut* | haircut* | cutting edge | cut outs | drop in | drops in |
    drop off | drops off | team drops | (new/latest/first/second/summer/winter/album) drop | lose
    ... (weight/hearts) | weight loss | hearing loss | hair loss | loss prevention | bone loss |
    heat loss | fire* up | fired clay | wood fired | (gas/coal/quick/rapid) fire* | fire (hd/
    tablet) | firing on all | under the hood | set* on fire for | fire safety | fire drill* | fire
    door* | holds fire | fireside | firework* | wildfire (season/outlook/map/maps/detection) |
    campfire* | crossfire | killer (feature/features/app/apps/combination/design/whale) | kills*
    (bacteria/germs/weeds/mould/mold/viruses/the/deadlines/batteries/time/bugs/mosquitoes/cancer/
    tumours/tumors/odours/pests) | (kill/kills/killed/killing) ... (bacteria/germs/weeds/mould/
    mold/viruses/batteries/software/productivity/creativity/cells/conversion/conversions/startups/
    ideas/superbugs/mosquitoes/pests/growth) | kill switch | (does/do/did/will) ... kill |
    overkill | smash hit* | hit single* | crisis line* | helpline* | (death/end/demise/funeral) of
    (the|a|an)? ?(spreadsheet/spreadsheets/password/passwords/office/cookie/cookies/pdf/email/fax/
    desktop/paper/monolith/meeting/meetings/cubicle/salesman/commute/queue/slide deck/year/
    quarter/invoice/form/forms/waterfall/sprint/expertise/distance/cash/cheque/keyboard/cable/
    mainframe/landline/resume/cv) | end of (year/season/summer/the year/the month/term/line/day/
    quarter) | (cell/brain/star/heat/sound/black box) death | dead line* | dead sea | deadlift* |
    death star | dead simple | cells die | why cells die | diehard | die cut* | die cast* | tool
    and die | to die for | never dies | (crash/collision) (course/courses/pad/diet/test/tests/mat)
    | crash free | gate crash* | crash proof | strike* (a/the|an)? ?(\\w+ )?(balance/deal/deals/
    gold/chord/pose/oil/partnership/agreement/right note/alliance/supply deal/rich/accord) |
    striking | lightning strike protection | strike price | strike team | bowling strike | hacks
    for | (life/growth/kitchen/productivity/travel) hack* | hackathon* | hack (day/week/night/
    club) | bug bounty | ethical hack* | hacker news | hackspace | hacksaw | leak* detection |
    leak (proof/tight) | bug fix* | breach* (wall/hull) | whale breach* | suit* (you/your/every/
    all/up/everyone/any) | (space/wet/dry/swim/business/tailored/follow/jump/bath/exo) ?suit* |
    suit jackets | power suit | (best|well) suit* | suitcase* | suite of | lawsuit* in half | time
    spent on lawsuits | (food/tennis/basketball/padel/squash/sports/retail/volleyball/moot/
    netball) court* | courtyard* | courtesy | (win/wins/won/winning) (\\w+ ){0,4}?(<court>) |
    leaving (\\w+ )?for (code/art/a life) | last day (of the|for|to) (\\w+ ){0,2}?(sale/offer/
    register/apply/discount|entries|entry) | (beats/defeats/sees off) (\\w+ ){0,3}?(<court>) |
    (judge/court/jury/tribunal/regulator/watchdog/inquiry/probe/investigation/panel/prosecutors)
    (clears/cleared/confirms/rules in favour of/sides with/dismisses/rejects claims/throws out/
    exonerates/drops/upholds) ... | (cleared/acquitted) of (\\w+ ){0,3}?(charges/wrongdoing/
    allegations/claims/all) | (jury/judges) (prize/award/member/members/choice) | judge (at/for) |
    judges named | judging panel | settle* (in/into/down/on) | (instant/payment/trade/same day/
    card/real time) settlement* | settlement (engine/platform/layer/cycle/system) | (space/
    temperature/ph/ultrasound/moisture/neural/meat) probe* | (probe/probes) (mars/jupiter/the) |
    (space/lunar/moon/solar) probe* | trial (starts/begins/opens/shows/meets/results/period/
    version/succeeds/enrols/enrolls/data) | (free/clinical/field/successful/positive) trial* |
    total recall | recall (rate/precision) | (precision/memory/perfect) (and )?recall | recall*
    the (day/early/first/story) | recall software | fine* (tune/tunes/tuned/tuning/dining/art/
    arts/print/grained/grain/wine/wines/chemicals/dust/line/ceramics/mesh/jewellery/tea/foods/
    food/day/powder) | (doing/just/is|are) fine | late fines | library fines | close*
    (the|our|an|a|its)? ?(gap/gaps/loop/deal/round/funding/sale/acquisition/digital divide/circle/
    merger/skills gap/year/books/transaction/distance/feedback loop/gender gap/ranks/day/first
    day/quarter/season) | (close/closes/closed/closing) (\\w+ ){0,6}?(round/series/seed/funding/
    financing/deal/acquisition/fund/investment/gap/gaps/offering/transaction/million/billion/
    merger/books/sale/m/bn/in on|up on/quarter/term|early bird/applications/entries/nominations/
    submissions) | close (to/up/look/collaboration/cooperation/ties/friends/contact) | closer |
    behind closed doors | (closed/closes/close/closing/shut/shuts) (\\w+
    ){0,4}?(over|for|on|during|at) (the|a|an|our)? ?(\\w+ )?(<holiday>) | shut* the door on |
    shutter (speed/speeds/release/hinges/bug) | (roller/window/wooden/louvred/security) shutters |
    (entries/applications/nominations/voting/registration/doors|call) close* | closing (keynote/
    date/ceremony/speech/party/bell/night) | closed (loop/caption/captions/beta/source) | the
    shutdown that never | shutdown (guide/checklist/procedure) | planned (shutdown/maintenance/
    outage) | (scheduled/routine/annual) maintenance | (scheduled/planned) (\\w+ )?(downtime/
    outage/shutdown) | shuts? (itself/off automatically) | dead (quiet/easy/heat/lift) | sunset*
    (over/cruise/views|view/at/party/yoga/concert/in/photo/photos/run|drinks/tour/tours) |
    (at|until|before|after) sunset | retire* (\\w+ ){0,2}?(planning/savings/plan/plans/fund/funds/
    accounts) | retirement (planning/savings/plan/plans/home/homes/fund/village/income/community/
    accounts/product/party) | (wind/winds) (farm/farms/turbine/turbines/power/energy/park/tunnel)
    | (high|strong|head|tail) winds | liquid* (nitrogen/glass/assets/cooling/market) | liquidity |
    (arrested/cardiac) (development/arrest) | smoke detector* | resumes* | restores (service/
    power) | back (online/up) | service (resumes/restored) | power restored | keeps (jobs/plant/
    store) (\\w+ )?open | saves (\\w+ ){0,3}?jobs | (keep/keeps) jobs | (safeguards/secures/
    protects) (\\w+ ){0,3}?jobs | (reopens/reopening) ... (after/following) (\\w+ ){0,3}?(fire/
    flood/storm/renovation/hurricane/blaze) | (after|since) (the)? ?(storm/squall line/hurricane)
    | storm desk | (back|rebuilt|rebuilding|recovers|rebounds) (after/from/following) (\\w+
    ){0,2}?(<threat>/storm) | dispute resolution | conflict of interest policy | no win no fee |
    employment law | data protection law | (risk/risks) (assessment/report/officer/model/models/
    management/appetite/engine/register/platform/score/scoring/adjusted/team) | (chief|head of|vp
    of) (\\w+ )?(risk/compliance/legal/loss/safety/security) | (your|own) risk | low risk | de
    risk* | risk taking | emergency (kit/kits/room/department/services/power/lighting/number/
    contacts/response/medicine/vehicles/drill/exercise/numbers/fund/care/call/preparedness) |
    hurricane preparedness | (season|storm) outlook | weather advisory | (cancer/disease/virus/
    stroke/heart attack/heart failure/diabetes) (research/patients/alliance/centre/center/care/
    screening/drug/therapy/treatment/charity/study/trial/vaccine) | heart attack | panic button |
    mental health | (union|students|student|credit|european) union | credit union | union (square/
    street/station/bank/jack/pacific) | (delay/delays) (timer/pedal/line) | no delay* | without
    delay | (flight/train/traffic) delays | warning (lights/signs/system/app/label|triangle) |
    early warning | (weather/storm/flood/frost) warning* | (first|second|third|fourth)? ?quarter
    loss narrows | loss narrows | narrows (\\w+ )?loss* | cuts losses | swings to profit | safety
    (report/award/culture/record/week/day/first/training/tips/data/standard|certification) | debt
    (collection/free/advice/financing|facility) | negative carbon | carbon negative | (fraud/
    error/failure|crisis) (before it happens) | controversial no more | (suspension/suspended)
    (bridge/ceiling/system/fork/seat) | (front|rear|air) suspension | (power|solar|water) plant* |
    plant (care/based/protein) | (drop|drops|cut|cuts) .*? plastic | tougher than |
    (crisis|conflict) counselling | black friday | exit (interview/interviews/survey/strategy/
    sign|signs/poll) | brexit | (strikes/strike) out in style | crackdown on (fraud/spam/bots) |
    unplugged
    | catch(es)? (?!fire)(\\w+ ){0,4}?(<threat>) | without a (fall|hitch|scratch|fuss) | never
    (\\w+ )?(burn* out/wear* out/run* out/lose*/fail*/break*/stops)
    | war (memorial/veterans/museum/poet*) | post war | star wars | (for|to|towards) (the
    )?(air ambulance|hospice|food bank) | (trade|industry|professional) body | speeds up
    claims
    """,
    layoffs="""
    exit package* | disband* | jobs away | (shorter/reduces/reduced/cuts) (\\w+ )?(working week/
    work week/hours) | layoff* | lay off* | lays off | laying off | laid off | redundanc* | (make/
    makes/made/making) ... redundant | redundant (staff/workers/employees) | (<staff>) ...
    redundant | furlough* | pink slip* | right sizing | rightsizing | rightsize* | right size* |
    downsiz* | resizing ... (team/company/workforce) | reduction* in (force/workforce/staff/
    headcount) | rif | (workforce/staff/headcount/job/jobs/staffing/personnel/payroll/team/role)
    (\\w+ )?(reduction*/cut/cuts/cutting/losses/loss/axe/axed/cull/eliminations/elimination/
    freeze/shrinkage/trimmed/slashed/reductions/losses/actions|impact/shed/rationalisation/
    rationalization) | (<cut>) (\\w+ ){0,6}?(<staff>) | (<cut>) (\\w+ ){0,3}?(<staff>) | (<staff>)
    (\\w+ ){0,4}?(cut/cuts/axed/eliminated/let go/at risk/under threat/threatened/to go/going/
    gone/dismissed/fired/sacked/out of work/on the line/in jeopardy/in doubt/affected/impacted/to
    leave/leave/leaving/will leave/shown the door/lost/losing/to lose/hang in the balance/
    disappear/vanish/to depart/face the axe/facing|face cuts/scrapped/in limbo/on the block/shed/
    slashed/go|walk/exit/released/terminated|suspended/to expect cuts|expect cuts/in the firing
    line/hit hardest|brace*) | let* (\\w+ ){0,6}?go | letting (\\w+ ){0,6}?go | parts? ways |
    parting ways | parted ways | (say/says/saying/said/bids/bid) (goodbye/farewell) to (\\w+
    ){0,4}?(<staff>/percent/people) | streamlin* (\\w+ ){0,3}?(workforce/organisation/
    organization/staff/teams/headcount/structure|management/operations) | restructur* | reorgani*
    | realign* | (organi?ational/organisational/organizational/structural) (changes/change/review/
    realignment/transformation/update) | (changes/update/adjustments/adjusting/adjusts) (\\w+
    ){0,3}?(team/workforce/organisation/organization/team size/headcount/staffing) | size of
    (our|the|its) (team/company/workforce/organisation/organization) | smaller (team/workforce/
    company) | leaner (team/organisation/organization/structure) | (hiring/recruitment/recruiting/
    headcount/wage/pay/salary) (freeze/pause/halt/moratorium/stop/ban|frozen|cap) | (freez*/froze/
    pause*/pausing/halt*/suspend*/stop*/stall*) (\\w+ )?(hiring/recruitment/recruiting) | (pay/
    salary/wage/bonus/hours) (cut/cuts/reduction/reductions|slashed) | severance | voluntary
    (buyout*/redundanc*/separation*/exit*/departure*/leave) | (buyouts/buyout) (offered/to|for)
    ... (staff/employees/workers/\\d\\w*) | early retirement | unpaid leave | shorter hours |
    short time work* | reduced hours | four day pay | (rescind*/withdraw*/pull*/revoke*) (\\w+
    )?(job )?offers | warn notice* | warn act | (mass/collective) (dismissal*/firing*/
    termination*|redundanc*) | dismissals | firings | sackings | (hundreds/thousands/dozens) (\\w+
    )?(out of work/jobless/unemployed/without jobs/lose) | jobless | job losses | out of a job |
    cost cutting | belt tightening | cost cuts | (cost/expense) reduction* | (difficult/painful/
    tough/hard) (update/decision/decisions/day/news/goodbye/choices/changes/message|announcement)
    | saying goodbye | departing (colleagues/employees/staff) | (offshor*/outsourc*) (\\w+
    ){0,4}?(<staff>/department) | (mov*/shift*) (\\w+ ){0,3}?jobs (\\w+ )?(overseas/abroad/
    offshore) | staff exodus | exodus of | (demot*/sidelin*) ... (<staff>) | (ask/asks|asked)
    (\\w+ )?(staff/employees/workers) to (take|accept|forgo|leave|resign|quit) | consultation
    (\\w+ )?(with|on|over) (staff/jobs/employees|works council) | works council | cuts contractors
    | (deep/deeper/sweeping/fresh|further|more|new|planned|brutal) cuts | (cuts/axe) (loom*/fall/
    deeper) | (<staff>) bear the brunt | managers out | bench* (\\w+ )?(consultants/contractors) |
    (idles/idled/idling) | (sends/sent/sending) (\\w+ ){0,3}?home | (affecting/impacting/hitting/
    affects/impacts/costing|costs) (\\w+ ){0,4}?(<staff>) | rebalanc* | shown the door | (gives/
    given/give|gave|serves|handed) (\\w+ )?notice | told (\\w+ )?(not to|to leave|to go|to stay
    home|to expect) | redeploy* | (axe/axes/axing/axed) | staff exit* | consolidat* | job security
    | stood down | stands down (\\w+ )?(<staff>) | workforce (plan|planning) changes | (close/
    closes/cut/cuts/drop/drops/end/ends) (\\w+ ){0,3}?(shift/shifts/intake) | (impacted/affected)
    (\\w+ )?(<staff>) | without pay | payless | (cutback/cutbacks/cut backs) | slims down | slim*
    ... workforce | staff (down|numbers fall) | workforce (shrinks/shrink/down/falls/fell) |
    headcount (\\w+ ){0,2}?(fall*/down/shrink*/lower|drops) | retrench* | decruit* | delayering |
    delayers | flatten* (\\w+ ){0,3}?(structure/hierarchy/organisation/organization/management) |
    synergies ... (roles/jobs/positions)
    | p45 | p45s | marching orders | sent packing | surplus to requirements | bloodbath |
    (jobs/job) (axe/fears/fear/blow/threat/carnage/crisis) |
    (workforce/headcount/staffing/organi?ation/team) (adjustment*/optimi*/
    transformation/right*/alignment/reset/review/changes) |
    (exit/separation/departure/redundancy) (scheme/programme/ program/packages) | voluntary
    (scheme/exits) | (reshap*/resiz*/rescal*/refocus*/resett*/simplif*/slimm*) (\\w+
    ){0,3}?(organi?ation/workforce/team/teams/company/structure/business) | cost base |
    operating model | (reduce/reducing/ reduces) (\\w+ ){0,2}?footprint | (staff/workers/jobs)
    (\\w+ ){0,3}?(surplus/stunned/in tears/devastated/fear*/brace) | (update/changes)
    (on/to/about/regarding) (our|the)
    (operations/business/company/team/teams/organi?ation/people/
    workforce/structure/future/plans|footprint)
    | parts? company (with)? | parted company | (jobs/posts/roles/positions) (\\w+
    )?(under|in) (review|question|danger)
    | (move*/shift*/transfer*/relocat*) (\\w+ )?(production/manufacturing/assembly) | # (\\w+
    )?(affected|impacted)
    """,
    lawsuit="""
    sue | sues | sued | suing | suit | suits | lawsuit* | countersu* | class action* | litigat* |
    courtroom* | (in/to/into/by|before|high/supreme/district/federal/appeals/appeal/labour|labor)
    court | court | courts (rule*/find*/order*) | plaintiff* | tribunal* | arbitration | settle |
    settles | settled | settling | settlement* | verdict* | jury | judge | judges | judgment |
    judgement | indict* | subpoena* | allege* | alleging | allegation* | accus* | antitrust | anti
    trust | anticompetitive | competition (inquiry/probe/authority/watchdog/investigation/case/
    complaint) | (head/heads/go/goes/heading|going) to trial | ordered to | retaliation | plead* |
    (reach*) (\\w+ )?deal with (\\w+ )?(states/regulators/prosecutors/government|plaintiffs) |
    opioid* | (new|court|sec|legal|regulatory|bankruptcy) filing | (moves|seeks|sets out|asks) to
    block | (wins/won) (\\w+ ){0,3}?from | injured parties | counterclaim* | in the dock | lawyer*
    (says|claims|seek*) | whistleblower | (claims/says) (\\w+ )?(copied/stole/ripped) | copied |
    plagiaris* | infring* | legal (action/actions/dispute/battle/row/fight/challenge/threat/claim/
    claims/proceedings/trouble|wrangle|hot water|case/complaint/bid|feud|setback|notice/papers) |
    trade secret* | trade secrets | (file/files/filed/filing/lodge/lodges/lodged/face/faces/
    facing) (\\w+ ){0,3}?(complaint/complaints/claim/claims/charges/grievance) | complaint*
    against | claim against | injunction* | cease and desist | liable | liability (case|ruling) |
    damages | charged with | charges against | bribery | (trademark/patent/copyright/contract/
    licence/license/royalty/ip) (\\w+ )?(row/case/dispute/fight/battle/troll/claim/claims/war/
    clash/feud/trial) | breach* (of )?(\\w+ )?(contract/agreement/covenant/duty/warranty) |
    breaching (\\w+ ){0,2}?(contract/agreement/law/rules) | (demand*/seek*) (\\w+ ){0,2}?(damages/
    compensation/refund/refunds) | compensation (claim/claims|payout|demand*) | prosecut* |
    mistrial | deposition | unfair (dismissal/competition|trading) | wrongful (dismissal/
    termination/death) | discrimination | wage theft | price fixing | cartel | ordered to pay |
    (on/stand/stands/faces/goes on) trial | attorney general | ftc | doj | eeoc | (mislead/misled/
    misleading/deceiv*/decept*) (\\w+ )?(investors/customers/them/
    consumers|shareholders|ads|claims|advertising|marketing)? | lawyers (for|circle) | hauled
    (before|into) | pay* (\\w+ ){0,3}?(settlement/damages)
    | writ | claimants | payout | payouts | contempt of | testif* | bailiff* | back pay | back
    taxes | underpa* | perjury | (rule/rules/ruled/ruling/rulings)
    (against|for|over|in|on|that)? | (go/goes/going/went) after | (demand*/seek*) repayment |
    ordered (\\w+ )?to | (must|to|has to|forced to) (repay|compensate|reimburse|refund|pay
    out|hand back|pay back) | (copy/copied/copies/copying) (rival*/design*/code) |
    (unfairly|wrongly|illegally) | not guilty | misrepresent*
    """,
    breach="""
    (data/security/privacy/email/system/network/record) (\\w+ )?(breach/breaches/leak/leaks/loss/
    theft/exposure/incident/incidents/spill/lapse/flaw/flaws/hole/holes/compromise|heist) | breach
    | breaches | breached | ransomware | malware | spyware | virus (infect*|hits) | hack | hacks |
    hacked | hacker* | hacking | cyberattack* | cyber attack* | cyber incident* | cyber
    (crime|criminals|assault|intrusion) | cyberincident* | cybercrim* | phishing | spear phish* |
    (expos*/leak*/steal*/stole*/spill*/dump*/publish*/compromis*/access*/swip*/exfiltrat*/post*)
    (\\w+ ){0,5}?(data/records/details/information/passwords/emails/addresses/names/credentials/
    accounts/source code|files/database/messages/numbers) | (data/records/details/information/
    passwords/credentials/emails/accounts/source code/files/database/phone numbers/addresses/
    numbers) (\\w+ ){0,5}?(expos*/leak*/stolen/compromised/dumped/dark web/online by/for sale/at
    risk/open to|hacked/accessed/in the wrong hands|misused|visible|taken) | leak | leaks | leaked
    | unauthori?ed (access/party/parties/use/login*/person*/disclosure) | unauthorised (access/
    party/parties/use/login*/person*/disclosure) | intrusion* | intruder* | dark web |
    vulnerabilit* | zero day | compromised | exfiltrat* | attackers | ddos | denial of service |
    open (\\w+ )?(server/bucket/database) | (security)? ?researchers find | reset (\\w+
    )?passwords | break in | break ins | circulat* online | security event | ransom | stole |
    snoop* | eavesdrop* | wiretap* | identity theft | doxx* | credential stuffing | account
    takeover* | privacy (watchdog/violation/violations/failure/regulator/row|blunder|complaint) |
    (wrong|unintended) (customers/recipients/recipient/customer/patients) | misconfigur* |
    unsecured (server/database|bucket) | extortion | extort* | notice of (a )?data | skimming |
    skimmer
    | hijack* | impersonat* | cybergang | (cyber/ransomware/hacker/hacking) gang* | gang |
    unusual activity | suspicious activity | (files/records/details/data/passwords/documents)
    (\\w+ ){0,4}?(surface*/turn* up/appear*/in the open/at large/for anyone/in public) | data
    event | (privacy/security/data) notice | (information/notice/update) (about|regarding|on)
    your (account/data/information|details|personal)
    """,
    closure="""
    shutter | shutters | shuttered | shuttering | shut down | shuts down | shutting down |
    shutdown | shut | shuts | shutting | shutters | wind down | winds down | winding down | wind*
    up (the|its|business|operations) | wound (down|up) | winding up | wind* (\\w+ ){0,5}?down |
    (close/closes/closed/closing) (\\w+ ){0,7}?(<site>/doors/down/for good/permanently) | (<site>)
    (\\w+ ){0,3}?(to close/closes/closing/closed/to shut/shuts/closure/closures) | closure* |
    close* permanently | (close/closes) (its|all|most|half|\\d\\w*) | closing (its/all/most/our) |
    go* dark | ceas* (operations/operating/trading/production/business/publication/to exist/all/
    activity) | cease* | discontinu* | sunset | sunsets | sunsetting | sunsetted | end of life |
    end of the road | end of an era | end of support | (kill/kills/killed/killing) (off|\\w+ (app/
    product/service/project)) | pull* out of | pulling out | pullout | exit (from|the|from) |
    exits | exiting | (withdraw/withdraws/withdrew/withdrawing/withdrawal) (from) | quits (\\w+
    ){0,2}?(market|business) | retreat* from | abandon* | leav* (\\w+ ){0,3}?(market/country) |
    bankrupt* | chapter (11/7/15/eleven) | insolven* | (enter/enters/entered/into/
    in|under|avoid*|files for) administration | administrators | receiver* (appointed|called) |
    receivership | liquidat* | go* (bust/under/broke/out of business) | going (bust/under/broke) |
    went (bust/under/broke) | out of business | last day | final day* | final (issue/edition/
    farewell) | mothball* | (on the)? ?brink | (stop/stops/stopped|halt|halts|end|ends|ending)
    (\\w+ ){0,3}?(trading/production/operations/publishing/support for/service/sales/business) |
    fold | folds | folded | folding (the )?(company/business) | demise | farewell | dissol* |
    going concern | run* out of (money/cash/road/runway) | (cash/money) (\\w+ )?(runs out/crunch/
    crisis/dries up|shortage) | collapse* into | miss* payroll | creditor* | (debt|foreclos*)
    (default|restructuring)? | (no longer) (\\w+ )?(be )?(available/offered/supported/trading/
    sold/operate|in business) | retire* (\\w+ ){0,4}?(product/app/service/brand/platform/plan/
    line/tool|api) | phas* out | deprecat* | scrap* (\\w+ ){0,4}?(project/plant/product/launch/
    factory/plans) | grounded | stop* (\\w+ )?(making/selling/producing/printing/offering/serving/
    shipping/taking/manufacturing/building|operating) | pull* the plug | doors to close | switch*
    (\\w+ )?off | (final/last) (chapter/curtain/bow/shift/flight/orders/broadcast/edition) | no
    buyer* | curtain* | evict* | (leaves/leave/leaving/to leave) (\\w+ )?(germany/ireland/uk/
    france/europe/spain/italy/china/russia/india/japan|brazil|canada|us|market) | protection from
    creditors | seeks protection | (axe/axes|scraps) (\\w+ ){0,3}?(service/project/product/
    brand|edition) | (sell off|fire sale) | ending (our|its) | goodbye from | say* goodbye |
    unable to (continue|pay|meet) | spinning down | up for sale | strategic (review/alternatives)
    | wind it down | closing down | demolish* | vacat* (its|the|offices)
    | disappear* | vanish* | boarded up | lights out | lights go out | for good | no more
    (\\w+ )?(shifts/trains/flights/ copies) | pulls? down (the )?shutters | pulls? (\\w+ )?out
    | (last|final) (orders/pint/loaf/customers/train/edition/post|day|copy|bus|call|goodbye) |
    end (of|for) the (line/road/affair) | (on|to) the (brink/edge/ropes/rocks) | statutory
    demand | unpaid (bills/ wages/suppliers/rent) | owing | owes | bust | goes bust | pulls?
    the plug | (miss*/skip*) (\\w+ )?(payment/payments/payroll/coupon) | lenders
    (lose*/pull*/call*/circle*/seize*/take*) | (cash|money|funds) (\\w+ )?(run*|dri*)
    (out|dry|low|up) | out of cash | wind* down | unable to pay | (stops|stopped) trading |
    ghost town | eviction | repossess*
    """,
    incident="""
    (#/one/two/three/four/five/six/seven/eight/nine/ten/dozens/hundreds/many/several/people/
    passengers/customers/patients/<staff>) (\\w+ ){0,2}?die | (to|may|might|could|would|feared to)
    die | dies | died | dying | dead | death | deaths | deadly | fatal* | kill | kills | killed |
    killing | lethal | casualt* | injur* | wounded | maim* | hospitali* | hurt | hurts | mourn* |
    memoriam | in memory | obituary | obituaries | (passes/passed/passing/pass) away | (the
    )?passing of | sudden passing | rest in peace | rip | condolence* | tribute* to | remembering
    | griev* | grief | late founder | lives lost | loses (his|her|their) (life|battle) | traged* |
    tragic* | suicide | drown* | electrocut* | accident* | mishap* | crash | crashes | crashed |
    crashing | collision* | collid* | collaps* | derail* | explo*
    (at|in|rocks|kills|injures|rips)? | exploded | explodes | blast | blasts | (fire/fires) (\\w+
    ){0,3}?(at/break*/broke/destroy*/damag*/hit*/
    guts|rips|tears|sweeps|rages|forces|closes|in|engulf*|kills|burn*) | (caus*/catch*/caught/
    in|by|after|from|to|due
    to/warehouse/factory/plant/kitchen/battery/huge/major/massive/big/large/forest/vehicle/
    electrical/office/house)
    (\\w+ )?fire | fire* (risk/hazard) | on fire | blaze | blazes | inferno | burn* down | burns |
    smoke | (flood/floods/flooded/flooding) | storm damage | (hit|struck) by (\\w+ )?(storm/
    hurricane/tornado/lightning|earthquake) | sinks | sank | capsiz* | evacuat* | spill | spills |
    spilled | gas leak | toxic | poison* | contaminat* | salmonella | listeria | e coli |
    legionella | outbreak | tainted | mould found | asbestos | pollut* | radiation leak | hazard |
    hazardous | hazards | unsafe | choking | overheat* | burn risk | recall | recalls | recalled |
    recalling | withdraw* (\\w+ ){0,4}?(product/products/monitor/from sale/from shelves/from
    market|over|batch|toy|toys|drug|after) | (pulls/pulled) (\\w+ ){0,5}?(from shelves/from sale/
    over|from stores) | (urges|tells|warns) (customers/users|owners) to stop | safety
    (notice/alert/concerns/concern/lapse/lapses/fears/scare/failings/failures/violations/
    breach*/flaw*/defect*/issue/issues)
    | do not (use|eat|drive) | outage* |
    (is/goes/went/are/was/were/still/platform/site/app/website/servers/service/systems/
    network/system)
    (down/offline/unavailable) | down for (\\w+ ){0,3}?(hours/hour/day/days/minutes) | downtime |
    service (disruption*/interruption*/degradation/failure/incident/problems|issues|suspended) |
    disrupt* (service/services/production/production|deliveries/operations/flights/
    customers|supply|travel)? | disruption* | degraded | (tak*|knock*) ... offline | blackout* |
    glitch* | malfunction* | stranded | post mortem | postmortem | incident (report|review) |
    incident | incidents | (fall*/fell/taken) (\\w+ )?(ill/sick) | sicken* | crushed | trapped |
    black box warning | boxed warning | diverted | (in|to|into) hospital | in intensive care |
    catch* fire | (authorities/police/prosecutors/officials/agents/investigators) (\\w+
    )?(search*/raid*/seize*) | linked to (\\w+ )?(deaths/clots/illness*/cancer/injur*|rare) |
    (contain/contains/contained|found|traces of) (\\w+ )?(lead/arsenic/mercury/glass/metal/
    plastic/pfas|benzene|mold|mould) | sit in | rating (\\w+ )?(lowered/cut/slashed|reduced) | hot
    water | aground | adrift | gives way | gave way | cracks found | (ammonia/chlorine/gas/
    chemical/acid) (release/escape/cloud) | critical condition | unpaid | marred | halt | halts |
    halted | halting | suspend | suspends | suspended | suspension | probe | probes | probed |
    investigat* | inquiry | enquiry into | raid | raids | raided | scrutiny | whistleblow* |
    whistle blow* | scandal* | fraud* | ponzi | corrupt* | embezzl* | bribe* | kickback* |
    launder* | misconduct | harass* | bullying | bully | discriminat* | racis* | sexis* | sexual |
    abuse* | assault* | misogyn* | toxic (workplace/culture) | cover up | backlash | outrage* |
    furious | fury | anger* | angry | boycott* | criticis* | criticiz* | critics | slam* | blast*
    (by|over) | controvers* | apolog* | sorry | regret* | admit | admits | admitted | denies |
    deny | denied | refut* | rebuk* | condemn* | under fire | row over | uproar | embarrass* |
    humiliat* | shame* | gaffe | fined | fine of | fines | (million/m/hefty/record/
    pay|pays|k|bn|heavy|eu|regulatory|gdpr|big|huge|largest|tax|0+) fine | fine (for|over|after) |
    penali* | penalt* | sanction | sanctions | sanctioned | violation* | violat* | warning letter
    | reprimand* | rebuked | censur* | noncomplian* | non complian* | illegal* | unlawful* | ban |
    bans | banned | barred | blacklist* | revok* | (loses|lost|stripped of) (\\w+ ){0,2}?(licence/
    license/accreditation/contract/certification/customer/
    client|status|bid|tender|approval|appeal|trademark|funding|deal|order) | strike | strikes | on
    strike | striking (workers|staff|drivers) | walk out | walks out | walkout* | walk off |
    protest* | picket* | lockout | locked out | industrial action | down tools | union (warns/
    condemns/calls/threat*/demands/vote*/slams/attacks/
    says|dispute|row|busting|drive|anger*|fears|criticis*) | labou?r dispute | labour dispute |
    labor dispute | pay (dispute|row) | no confidence | resign* | step down | steps down |
    stepping down | stepped down | steps aside | stands down | oust* | quit | quits | departs |
    departure* | (leaves/to leave/leaving|exits/exit of|out as) | (<who>) (\\w+ ){0,3}?(leaves/to
    leave/leaving/exits/out/fired/sacked/suspended/removed/goes|departs/on leave/
    gone|replaced|dismissed|walks) | (fires/sacks/removes/suspends/dismisses|replaces) (\\w+
    ){0,2}?(<who>) | medical leave | leave of absence | shake up | shakeup | boardroom
    (battle|coup|row|clash|drama) | proxy fight | hostile | mutiny | arrest* | charged | jailed |
    jail | prison | guilty | convict* | sentenced | detain* | handcuff* | police | criminal* |
    crime | murder* | shooting* | shot | gunman | stabb* | stab* | hostage* | kidnap* | bomb* |
    threat to | threats | terror* | attack | attacked | attacks | sabotag* | vandal* | theft |
    stolen | steal* | robbery | burglar* | heist | plung* | tumbl* | slump* | plummet* | (shares/
    stock/shares|price|sales/profit/profits/revenue/earnings/orders/demand/margins/valuation/
    exports/bookings/income) (\\w+ ){0,4}?(fall/falls/fell/drop/drops/dropped/sink/sinks/slide/
    slides/dive/dives/down/tank/tanks/crash*/decline*/dip/dips/hit/collapse*/halve*/evaporate*/
    wiped|suffer*/shrink*|slip*|slow*|slid/sag*|crater*|nosedive*) | nosedive* | free fall |
    freefall | (net|operating|wider|quarterly|annual|full
    year|heavy|big|record|deeper|first|steep|half year|pre
    tax|pretax|posts|post|reports|report|widens|warns of|makes|swings
    to|books|million|unexpected|bigger) (\\w+ )?(loss/losses) | loss widens | losses | loss making
    | into the red | in the red | profit warning* | warn | warns | warned | warning on | miss |
    misses | missed | missing | shortfall* | cuts? (\\w+ )?(guidance/forecast/outlook/dividend/
    target/targets/output) | guidance cut |
    (lowers|lower|slashes|slash|reduces|trims|withdraws|pulls|suspends|scraps|halves|downgrades)
    (\\w+ ){0,3}?(guidance/forecast/outlook/dividend/target/targets|ipo|listing) | weak* (results/
    quarter/demand/sales/outlook|earnings|orders) | (poor|disappointing|dismal|worst|grim|bleak) |
    disappoint* | downgrad* | junk | restat* | default* | delist* | short seller* | write down* |
    writedown* | write off* | writeoff* | impairment* | accounting (irregular*/error*/scandal/
    issue*|problems|under) | irregularit* | dividend (suspended/cut/scrapped/axed) | down round |
    audit (finds|failure|flags|qualified|row) | after audit | material weakness | covenant* | debt
    (burden/pile/crisis/woes/trouble/mountain|laden) | lapse | lapses | shareholder
    (revolt|anger|rebellion) | cash strapped | cash burn | price target cut | delay | delays |
    delayed | postpon* | cancel | cancels | cancelled | canceled | cancelling | cancellation* |
    fail | fails | failed | failing | failure* | failings | setback* | trouble* | struggl* |
    stumbl* | falter* | flounder* | crisis | crises | turmoil | chaos | mayhem | fears | fear |
    feared | concerns over | (raises|growing|safety|serious) concerns | doubt* | threaten* | peril
    | plagued | woes | beleaguered | embattled | ailing | besieged | defect* | faulty | flaw* |
    error* | mistake* | blunder* | botched | emergency | mayday | bug
    (causes|wipes|cost*|charg*|expos*) | overcharg* | double charg* | billed twice | mis sell* |
    mis sold | missold | misselling | rip off | scam* | fake | forged | plagiar* | counterfeit* |
    misuse* | bias* | neglect* | cruelty | child labou?r | child labour | child labor | forced
    labour | forced labor | sweatshop* | slavery | exploit* (workers|migrants|of) | side effect* |
    adverse | patient harm* | harmed | clinical hold | (trial) (\\w+ ){0,2}?(fails/failed/halted/
    stopped/misses/ended/paused|setback) | rejects (\\w+ ){0,3}?(drug/application/bid|plan) | crl
    | turned down by | snub* | damage | damages | damaged | destroy* | devastat* | wreck* | search
    called off | rescue called | unrest | quake hits | hurricane hits | hit hard | hits* hard |
    bailout | bail out | rescue (deal|package|plan) | lifeline | quarantine* | covid outbreak |
    infected | infection*
    | horror | ordeal | scare | carnage | overturn* | topple* | toppling | rollover crash |
    buckl* | ruptur* | burst* | sinkhole | landslide | subsidence | fumes | hazmat |
    firefighters | fire crews | crews (battle*/rush*/tackle*/fight*) | (engulf*/gut/
    guts/gutted) | paramedics | ambulance (called|crews) | air ambulance | coroner* | inquest*
    | manslaughter | negligen* | life changing (injur*) | amputat* | sever*
    (hand/finger*/arm/leg) | emergency services | (power/water/supply) (cut/cuts/failure) |
    (locked|shut) out | (can t/cannot/couldn t/unable to) (\\w+ )?(access/log
    in/pay/reach/use/withdraw/get) | not working | fiasco | debacle | farce | disgrac* |
    shambles | nightmare | maggots | rodents | mouse droppings | hygiene
    (rating|score|failures|breach*) | mislabel* | undeclared | allergen* | allergic | stop
    (using/selling/eating/feeding/wearing) | don t (use/eat/drink/charge/ open/plug) |
    (product/customer/safety/urgent/important) (safety )?(notice/warning/withdrawal) | rocked
    | reeling | devastated | under a cloud | (clear*/cleared) (his|her|their) desk* | escorted
    | (effective|with) immediate* (effect)? | abrupt* | sudden*
    (exit/departure/leav*/quit*/death) | conflict of interest* | nepotism | lavish |
    greenwash* | tax (dodg*/avoid*/evasion/fraud) | hush money | gagging | grop* | groom*
    (claims) | inappropriate | creepy | unwanted | predator* | toxic | ageism | stoppage* |
    work to rule | overtime ban | strike ballot | talks (\\w+ )?(break
    down/collapse/fail/stall) | deadlock* | stand off | blockade* | minimum wage
    (breach*|fail*) | let (\\w+ ){0,2}?down | went wrong | goes wrong | going wrong | gone
    wrong | heads roll | purge | backfire* | pulled (\\w+ ){0,3}?(over|after|from) |
    (still|go|goes|gone|went|going) dark |
    (falsif*/doctored/faked/buried/rigged/inflat*/cooked) | (bill*/charg*) (\\w+ ){0,4}?to
    (donors/taxpayers/the company/shareholders/charity) | (spike/spikes/rise/surge) in
    (illness*/complaints/ injuries) | under investigation | questioned by | looks? into |
    looking into | (knew|ignored|hid|hides|hiding|conceal*) | contamin* | (body|bodies) found
    | found (body|bodies)
    | (vote/votes/voted/voting) (\\w+ ){0,3}?(action|stoppage|walkout)
    """,
    doubtful="""
    amid | under pressure | pressure on | tensions | loses | lost | losing | lose | loss | ends
    (\\w+ ){0,3}?(contract/relationship/partnership/agreement/deal) | terminat* | cut ties | cuts
    ties | split from | break up | uncertain* | unclear | challenging | headwind* | tough (year/
    times/quarter/market) | difficult (year/times/quarter/market) | slowdown | slow demand |
    downturn | recession | reckoning | moratorium | sensitive | regulator | regulators | watchdog
    | ombudsman | sec | osha | complaints | complaint | dispute* | conflict | feud | clash* | row
    | rift | blame* | blasts | questions over | questioned | rumou?r* | rumour* | speculation |
    denial | secret (deal|talks|plan) | leaked memo | memo | petition | residents | neighbours
    oppose | oppose* | opposition | unhappy | frustrat* | worr* | anxi* | stress* | burnout |
    overwork* | shortage* | scarcity | backlog | bottleneck* | rejected | rejects | rejection |
    declin* | shrinks | shrink | shrinking | drop in | falls | falling | fell | worse* | negative
    | bad news | problem* | issue with | issues apology | fix after | unpaid | late payments |
    late paying | owes | debts | tax evasion | offshore | evict* | squeeze* | stall | stalls |
    stalled | paused | pause | pauses | freeze | freezes | freezing | frozen | axe | axes | axed |
    slash | slashes | slashed | cull | scrapped | scraps | gutted | retreat* | reverses
    (course|plan) | u turn | backtrack* | walks back | bows to | forced to | is forced | force*
    (\\w+ )?(to|out) | seized | seizes | unsustainable | last ditch | crunch | decimat* | hard
    times | obsolete | unwell | illness | cancer | sick | stroke | hazardous | risk of | at risk |
    in danger | danger* | victim* | survivor* | suspicious | suspect* | alarm | critical condition
    | serious condition | haunted | cost of living | tariff* (hit|hurt) | war | sanction*
    | shock | shocks | shocked | stunned | tears | plight | unease | fallout | mess | bungl* |
    ditch* | purge* | hid | hidden (cost*/problem*) | ignored | unsafe | cloud over | (a|our)
    (message/letter/note|statement) (from|to) (our|the|ceo|customers) | (important|urgent)
    (information/message/notice/update/announcement/news/changes) | (tough|difficult|hard|sad)
    (\\w+ )?(step/day/news/time/times/ goodbye/moment) | outcry | dismay* | plead* | plea |
    begs | demand* (answers/action/apology/refund*) | questions (mount/over/
    about/remain/swirl) | pressure | scrap* | reel | reels | slapped | dodg* | unfair* |
    unreliable | misl* | rotten | filthy | interim (ceo/boss/chief) | patience | deficit |
    burden | burdened | insolv* | stay away | caught | cheat* | lied | lies | liar | dupe* |
    duped | spark* (anger/fears/row/debate/concern) | dirty | mould | contested | contentious
    | so long (from|and|to)? | voucher* (instead|wages) | paid in | inspectors | inspection
    (finds|reveals) |
    (filings/documents/emails/papers/records/insiders/messages/inspectors/auditors/staff/
    workers/customers/tests/probe/memos/files)
    (\\w+ )?(reveal*/show/claim/claims/suggest/discover*/find/found/say/tell/speak)
    | expose | exposes | exposed | exposing | exposure of |
    (weigh*/consider*/ponder*/review*/mull*/explor*) (\\w+
    ){0,2}?(future/options/sale/closure/exit/cuts) | future (of|for|in) (\\w+
    ){0,5}?(doubt/uncertain/unclear/balance/question) | (its/their/his/her/our|the)
    (last|final) | in plain text | fright*
    """,
    weak="""
    stop | stops | stopping | end | ends | ending | without | no | not | never | off | leave |
    leaves | leaving | remov* | lower | lowers | lowered | below | against | told | tells |
    unable | void | hit | hits | blow | bitter | question* | broken | break | breaks | cracks
    | crack | gives way | contains | contain | block | blocks | blocked | search | searched |
    gone | empty | cold | dark | sad | painful | hard | harsh | tough | pull* | cut | cuts |
    less | fewer | halve* | lone | cost | costs | statement | filing | review* | change |
    changes | changed | consolidat* | shift | notice | under | over | out | late | overdue |
    owed | hole | gap | stuck | turn* (away|off|down) | hospital | sends | sent home | idle* |
    wait* | queue* | quiet | secret | behind | last | final | ex | former | denounce* |
    anonymous | emerge* | affect* | impact* | lead | unlicensed | expired | permits | lapse* |
    axis | stays? away | weeks? without | nobody | nothing | none | neither | longer | instead
    of | despite | unless | only # | wrong | risk | risks | hidden | victims | vote against |
    neighbours | lawyers | lawyer | legal | appeal against | hearing | evidence | deny* |
    trouble | fall | drop | drops | dropped | tighten* | squeeze | ordered | demand | demands
    | claim | claimed | pay back | repay* | refund* | compensat* | withdraw* | withdrawn |
    banished | exit | exits | replace* | resist* | forced | force | force majeure |
    disgruntled | darker | offline | down | crack* | leaky | sink | sinking | burn* | burned |
    rescued | police | cops | detective* | officers | agents | crew | crews | sirens | victim
    | corpse | patient* (die|harm*) | sleepless | bills | unpaid | debt* | lender* | auditor*
    | bailed | bail | collapse | tell (of|their) | speak out | speaks out | blows | hammer* |
    batter* | bites | bite | bitten | pain | suffer* | hunger | rage* | tension* | stand down
    | mothball* | unsold | unfinished | unwanted | unhappy | fallen | stolen | lost | axe |
    what happens next | what you need to know | need to know | what we know | your
    (account/data/details/refund) | explain* itself | aftermath | legacy of | grounded
    """,
    glad="""
    launch | launches | launched | launching | introduc* | unveil* | debut* | roll* out |
    offer | offers | offering | automat* | appoint* | hire | hires | named | honou?red |
    honored | honoured | recogni* | voted | (win/wins/won) | (raise/raises/raised) | award* |
    releases | released | present | presents | adds | joins | join | test | tests | opens |
    shows | demos | makes it (easier/simpler/faster) | supports | sponsors | builds | develops
    | invents | finds new | partners | teams up | to study | publishes | publish* | guide |
    tips | how | why | explains | celebrates | runs free | brings | tackles | fights | donates
    | donation | to fight | wins prize | helps | help | turns
    """,
    topics="""
    <threat> | dangerous | failure | failures | failed | fraud | illness | critical illness |
    cancer | stroke | bereavement | grief | funeral* | severance | burnout | stress | leaks | leak
    | pollution | pollut* | crisis | accident | accidents | police | judge | judges | court |
    dispute | disputes | legal | emergency | disaster | sick | virus | hackers | hacking |
    cyberattack* | phishing | malware | dead | killed | conflict | shortage* | debt | debts |
    poverty | hunger | hazard | hazards | hazardous | hazardous waste | damage | damaged | trauma
    | injuries | injury | wildfire* | storm* | storms | smoke | crime | theft | abuse | harass* |
    bullying | discrimination | bias | fake* | delays | delay | errors | error | bugs | outage |
    outages | downtime | waste | toxic | spill* | tariff* | inflation | recession | late payments
    | unpaid invoices | insolvency law | divorce | dementia | addiction | suicide prevention |
    mental health | drowning | choking | faults | defects | vulnerabilities | corrosion | cracks |
    breakdowns | breakdown | failing | risks | complaint | complaints | flood* | fire | fires |
    earthquake* | drought* | heatwave* | collision* | closed (mill/school/church/mine/factory/
    barn) | tragedy relief | lost (luggage/pets/property/keys) | missing (persons/people/data/
    children|pets) | stolen (bikes/goods/cars) | retirement | regulator* | compliance | sanctions
    screening | anti money laundering | money laundering | laundering | penalties | fines | fine |
    prison* | inmates | warning | warnings
    """,
    turns="""
    amid | after | as | despite | while | but | following | over | when | because | since | under
    | accus* | alleg* | sued | sues | facing | faces | dies | died | laid off | layoffs | recall |
    recalls | resign* | in wake of | blamed | causes | kills | killed by | caused
    """,
    editorial="""
    how we | how to | how our | how the | why | what is | what are | whats | tips | (\\w+
    )?tips for | ten (things/tips/ways/questions) | guide | a guide | behind the scenes |
    opinion | customer story | case study | from the archive | myth busting | ask us anything
    | happy (holidays/easter/new year/christmas) | season s greetings | notes on | a day in |
    q a | questions for | explains | explained | faq | recipe | picks | meet the team |
    planned maintenance | scheduled maintenance | opening hours | recap | in pictures | (\\w+
    )?in numbers | april fools | design notes | mother s day | earth day | reflections |
    lessons | podcast | blog | (\\w+ )?newsletter | lookback | look back | year in review |
    volunteer* | donates | donation | coat drive | (publishes|releases|issues) (\\w+
    ){0,4}?(report/paper/white paper/study/guide/annual report) | sustainability report |
    annual report | safety report | gender pay | advisory | outlook | notice | holiday hours |
    clinic hours | office hours | car park | (five|seven|six|eight|nine|three|four) (\\w+
    ){0,3}?(tips/ways/things/trends/questions/reasons/lessons/steps/ideas/myths/facts/habits/
    mistakes/books/signs/takeaways/rules/tools/years
    of) | inside (a|an|our|the|story) | charity
    (run/walk/bike/bake/day/partner/auction/ball/match/event/ride)
    """,
    benign="""
    expand | expands | expanding | sign | signs | turns # | turn # | mark | marks | pledge* |
    plays | speed* | fix | fixes | beat | beats | let | lets | protect | protects | restore* |
    answer* | view | story | stories | clue* | crossword | safest | greenest | smartest | most
    trusted | record levels | back to | fast track | boost* | doubl* | tripl* | saves | saving
    | welcom* | meet | meets | share | sharing | invite* | learn* | grow | grows | growing |
    growth | rise | rises | climb* | jump* | explode on | improv* | simplif* | easier | better
    | faster | quicker | cleaner | quieter | lighter | cheaper | smarter | safer | bigger |
    fun | favourite* | favorite* | love | loves | thank | thanks | celebrat* | together |
    gift* | winner* | bake* | bee | bees | marathon | run for | walk* | building a | built |
    build | builds | neighbours day | centenary | birthday | century | discover* | insight* |
    trend* | innovation | net zero | recycl* | sustainab* | waste less | donat* | fundrais* |
    raises awareness | scholarship* | apprentice* | residency | recipe* | flavour* | taste* |
    anniversary | closed for | programme announced | set to | gets ready | prepare* | ready |
    join us | rewards | discount* | loyalty | customers love | percent faster | # percent less
    | emmys | oscar* | grammy* | smash | best | proud | happy | hello | cheers | greetings |
    congratulations | good news | success* | progress | milestone | breakthrough | mission |
    journey | adventure | vision | diversity | inclusion | women in | stem | mentor* |
    volunteer* | codeshare | turns closed | has moved | moved in | crushes ice | quiz | puzzle
    | guide | whitepaper | podcast | interview | conversation | q a | explains | explain |
    explained | inside | toast | toasts | toasting | raise* a glass | flies high | soar* |
    thrive* | thriving | flourish* | cheer* | delight* | treat* | hospice | charity | walk # |
    for charity | in aid of | good cause* | food bank | b corp |
    (for|marks|celebrates|celebrating|of) # years | (sale|shop) (starts|now on|opens) | share
    (our|your|the) | voices of | teams (up )?with | nod for | nod to | green light | switch*
    on | record harvest | bumper | hero | heroes | returns (as|to|after|from) | licens* |
    licenc* | names (\\w+ ){1,4}?(a leader/leader/after/train/ship/winner*) | of the month |
    heart | pride | unforgettable | tradition | founders? story | photo
    (contest|competition|exhibition) | designed (for|by|in) | open to visitors |
    (white|position) paper | (five/six/seven/eight/nine/ten/twenty/fifty/\\d\\w*) years of |
    posts? (higher/record/strong/healthy) | agree | agrees | go*
    (electric/solar/green/global/digital) | plant* (\\w+ )?trees | new season
    | rated (outstanding|good|excellent) | export | exports | exporting | bottles | bottled
    """,
    minor="""
    add | adds | trials | tests | pilots | supports | meet (our/the) | refresh* | updates | update
    | upgrade* | feature | features | version | extends | fixes | reminders | new look | makes it
    easier | (named|listed) (\\w+ ){0,3}?(list/lists) | best (workplace*/employer*/place to work)
    | great place to work | shortlist* | finalist* | certif* | moves to a | catalogue | catalog |
    collection | tickets | parking | car park | menu | (spring/summer/autumn/winter/holiday/
    christmas/easter) (\\w+ )?(sale/collection/catalogue/catalog/programme/program/fair/
    party|hours) | party | picnic | bake | volunteer* | sponsors | logo | visual identity |
    website | newsletter | podcast
    """,
    kinds={
        "event": """
        (summer/winter/easter/holiday) opening | webinar* | register* (now|for)? | join us | booth
        | livestream* | live stream | open (day/days/house/doors) | (meet|see|visit) (us|\\w+
        at|\\w+ \\w+ at) | (at|to) (\\w+ ){1,4}?(week/expo/fair/forum/summit/conference/congress/
        days/festival/show/symposium/meetup) | (speak/speaks/speaking/talk/talks/keynote/keynotes/
        present/presents/exhibit/exhibits/exhibiting) (\\w+ ){0,2}?(at/in) | (celebrates/
        celebrating/marks) (\\w+ )?(\\d\\w*|anniversary) | anniversary | (host/hosts/hosting/
        holds/organises/organizes) | conference | summit | workshop | hackathon | design jam |
        user (conference/group/day/meeting) | fly in | annual (\\w+ )?(conference/meeting/dinner/
        show) | town hall | masterclass | festival | fair returns | (roadshow/symposium/congress/
        expo) | schedules (\\w+ ){0,3}?call | save the date
        | centenary | bicentenary | birthday | open (doors|evening|morning) | (at/visit us at)
        (\\w+ )?(gamescom/ces/expo/mwc/web summit/ifa/sxsw) | fly past | see you (at|in) |
        panel | drill for | ama | ask me anything
        """,
        "funding": """
        (raise/raises/raised/raising/secure/secures/secured/close/closes/closed/land/lands/landed/
        bag/bags/net/nets/pull/pulls/pulled/attract/attracts/get/gets/receive/receives/wins/win/
        snag/snags/score/scores/collect*/grab*/obtain*/draw/draws/nabs/picks up/lined up|banks)
        (\\w+ ){0,6}?(# million/# billion/million/billion/\\d+m/\\d+k/\\d+bn/\\d+mn/round/series
        \\w/seed/funding/financing/investment/capital/grant/grants/loan/backing/equity/venture) |
        series [a-h] | (seed/funding/financing/pre seed/investment/oversubscribed/growth) (round/
        funding/investment) | ipo | goes public | go public | valued at | valuation |
        (new|fresh|strategic) (investor/investors/capital/investment/funding) | investment from |
        invests in (\\w+ )?itself | backed by | unicorn | awarded (\\w+ ){0,3}?(loan/grant/
        funding) | (government/federal/state/eu|research) (grant/loan/funding) | (investors/
        investor/backers/fund/funds/vcs/venture capitalists) (put/puts/pour/pours/pump/pumps/back/
        backs/bet/bets|pile) | lists on | listing on | nasdaq | stock exchange
        """,
        "acquisition": """
        acqui* | buys | bought | (to )?buy (\\w+ ){0,3}?(maker/rival/startup/firm/company/
        business|group) | buyout | takeover | takes over (\\w+ )?(rival|firm|company|maker|group)
        | merge | merges | merger | merging | snaps up | spin off* | spins off |
        (takes|buys|sells|acquires) (\\w+ )?stake | swallow* | joins forces as one company |
        becomes part of | now part of | sells (\\w+ ){0,3}?(arm/unit/division/business) to
        | (snapped/bought/taken/swallowed/acquired/scooped) (up|out|over)? ?by | takes? control of |
        purchase* (\\w+ ){0,3}?(of|firm|rival|maker|company|business) |
        completes? (\\w+ ){0,2}?(purchase/deal/acquisition/takeover) | takeover of | majority
        (stake/interest) | sold to | (sells?|selling) to | change of ownership | new owner* |
        management buyout | mbo
        """,
        "award": """
        award | awards | prize | prizes | (win/wins/
        won|takes|claims|scoops|earns|receives|gets|collects|picks up) (\\w+ ){0,6}?(award/awards/
        prize/medal/title/trophy/honour/honor/best/gold/silver/bronze/accolade/crown/
        star|recognition|certification/certificate/corp|innovation/seal) | winner* | honou?red |
        honoured | honored | recogni* | (named|voted|ranked|rated|listed|crowned) (\\w+
        ){0,4}?(best/top/leader/list/of the year/among/one
        of|number|first|winner|fastest|most|great) | named (a|one of|among|to) | shortlist* |
        finalist* | medal* | ranking* | tops (\\w+ ){0,3}?(ranking/list/table/survey/index) |
        certified | certification | accolade | among (the )?(\\w+ )?(fastest/best/top/most) | best
        (workplace*/employer/place to work) | trophy | hall of fame | of the year | laureate |
        distinction
        | (safest|greenest|smartest|happiest|most (trusted|loved|innovative|admired)) |
        (takes/take/wins/gets) (\\w+ ){0,2}?(emmys/oscars/stars/golds/grammys/baftas/firsts) |
        smash hit | beats (the )?(rivals|competition|field) | top (100|50|10|ten|of) |
        (top|highest) (honou?r|honou?rs|marks|rating) | b corp | employer of
        """,
        "person": """
        appoint* | (name/names/named/hire/hires/taps/tap/
        picks|promotes|elects|selects|recruits|lures|poaches|installs) (\\w+ ){0,7}?(as/chief/ceo/
        cfo/coo/cto/cmo/cio/ciso/head/director/officer/president/chair/chairman/chairwoman/vp/vice
        president/manager/lead/partner/partners/dean/general counsel/treasurer/secretary/boss/to
        run|to lead|to head/to board) | (named|elected|made|becomes|become) (\\w+ )?(ceo/cfo/coo/
        cto/chief/president/chair/head/director/partner/chairman/vp) | joins (\\w+ ){0,5}?(as/
        board/team/leadership) | promot* | welcome* (\\w+ ){0,4}?(director/ceo/cfo/coo/cto/chief/
        head/officer/manager/team|colleague|board|president|vp|lead|aboard) | new (\\w+
        ){0,3}?(ceo/cfo/coo/cto/cmo/chief/head of/director/chair/president/manager/board member/
        leader/lead/officer/md/managing director/partners/vp/dean/head) | succeeds | successor |
        board (member|appointment) | elects | elected | to advise | advisory board | (takes|took)
        the (helm/reins) | takes (the )?(helm/reins) | steps up as | meet (our|the) (new
        )?(team/head/ceo/director/boss/chief/manager/chair/president/colleague/apprentices/
        interns) /
        returns as | (finance|technology|operations|product|people) chief | # new partners
        | steps? up to | to (head/lead/chair/run) (\\w+
        ){0,4}?(business/division/region/team/office/arm/asia/europe/unit/operations/practice/board)
        | rise of | from (\\w+ )?(intern/ apprentice/trainee/shop floor) to (\\w+
        )?(boss/ceo/chief/director/boardroom) | (retire*/retirement) (after|as|from) | to
        retire | new (face/faces|joiner*|hire) | (takes|took) over as | named (\\w+
        )?(head/chief) | (handed|gets|lands|takes) (\\w+ )?(top job|helm|reins|role) | joins
        as | comes aboard | on board as | strengthens? (\\w+
        )?(board/leadership/team/management)
        """,
        "office": """
        (open/opens/opened/opening/inaugurat*/reopen*/to open) (\\w+ ){0,7}?(office/offices/site/
        plant/factory/depot/hub/store/stores/shop/campus/lab/laboratory/laboratories/centre/
        center/warehouse/headquarters/hq/branch/facility/studio/showroom/terminal/clinic/school/
        in|base/floor/location/doors|mill/yard/line/room/gallery/wing/kitchen|restaurant|data
        center) | (gets/welcomes) (\\w+ ){0,4}?(office/plant/factory/hub/store/lab/campus/depot/
        warehouse) | ribbon | breaks ground | broke ground | groundbreaking | (move/moves/moving/
        moved/relocat*) (\\w+ ){0,3}?(to|into) | relocat* | (expand/expands/expanding/expansion/
        grows|growing) (\\w+ ){0,3}?(to|into|in|office*) | (headquarters/hq) | (sets/set) up
        (shop/base/office|in) | heads to | heads (north|south|east|west) | (build/builds/
        building|plans) (\\w+ ){0,4}?(plant/factory/campus/headquarters/office/lab/warehouse/site/
        centre/center/mill) | new (\\w+ ){0,3}?(office/offices/plant/factory/campus/headquarters/
        hq/lab/laboratory/warehouse/site/store/depot/hub/branch/location/
        home|premises|building|floor|wing) | (adds|doubles) (\\w+ ){0,2}?(floor/space/building/
        warehouse) | (office/lab/laboratory/plant/store/hub/centre/center/factory) (\\w+
        ){0,2}?(opens/opening) | lease* (\\w+ ){0,3}?(space/building/offices|square)
        | (double/doubles/doubling/extends/expands/enlarges/renovates/refurbish*) (\\w+
        ){0,4}?(taproom/brewery/shop/store/restaurant/factory/plant/site/office/offices/lab/space/
        floor*|kitchen|warehouse|studio|showroom)
        | (second|third|fourth|fifth|another) (\\w+
        )?(factory/plant/shop/store/office/site/branch/location/warehouse/restaurant/studio) |
        (opens|opening) (its|our|first|second|third|new) | (we re|we are) moving | finds? (a
        )?new home | topping out | cuts (the )?ribbon
        | (turns|converts|transforms) (\\w+ ){0,4}?into | opens (\\w+
        ){0,3}?(museum/cafe/gallery/kitchen/garden/bakery/restaurant/farm/taproom/nursery) |
        (has|have) moved | (new|bigger|larger) (premises|home|digs)
        """,
        "hiring": """
        hiring | (create/creates/creating/add/adds/adding|bring/brings) (\\w+ ){0,4}?(jobs/
        apprentices/positions/roles/welders/engineers/staff/people/workers) | (seek/seeks/
        seeking|wanted|looking for|recruit/recruits/recruiting) (\\w+ ){0,3}?\\w+ | apprentice* |
        open (positions/roles/jobs) | vacanc* | careers | job (fair/opening/openings) |
        (is|are|were|keep) growing | (double/doubles/triples/grows/expands|expand) (\\w+
        ){0,3}?(team/workforce/headcount/staff) | recruit* | new jobs | # jobs | to hire | hires |
        internship* | trainee* | graduate programme
        | residenc* | (opens|open) (\\w+ )?(recruitment|applications|positions|roles) | job
        fair | recruitment (drive|day|fair) | jobs (boost|for|coming) | (new|extra|more) (\\w+
        )?(jobs|positions|posts)
        """,
        "partner": """
        partner* | team up | teams up | teaming up | collaborat* | cooperat* | alliance* | join
        forces | joins forces | joins (\\w+ ){0,5}?(alliance/network/consortium/exchange/
        programme/program/initiative/coalition/association) | (sign/signs/signed/signing/ink/inks/
        seals/strike/strikes) (\\w+ ){0,6}?(deal/agreement/contract/pact/mou/partnership/
        up|accord|lease|customer|memorandum|treaty) | agree* (on|to) | agreement | contract |
        contracts | (selected|chosen|picked|tapped) (by|to|as|for) |
        (picks|chooses|selects|choose) | integrat* (with) | (official )?supplier (to|for|of) |
        supply (deal/agreement/contract|steel) | joint venture | memorandum | (win/wins/
        won|lands|awarded|secures|gets|bags) (\\w+ ){0,6}?(contract/option/tender/order/deal/bid/
        concession/mandate/project/licence/license/framework) | works with | and (\\w+
        ){1,2}?(agree/announce/sign/launch/join) | signs up | supports (\\w+ )?foundation |
        sponsor* | goes to market with | tie up
        | teams (up )?with | (signs|inks|seals) (\\w+ ){0,2}?(codeshare|lease|licence|license)
        | (settle|agree|work together|cooperate) on (\\w+ ){0,3}?(standard|rules|plan) | and
        (\\w+ ){1,3}?(prepare|test|build|develop|plan|join|create) |
        (preferred|official|exclusive) (\\w+ )?(supplier|airline|partner|carrier|sponsor) |
        (chosen|picked|selected|tapped) (by|as|for|to)
        """,
        "results": """
        results | quarter* | (revenue/sales/profit/profits/earnings/turnover/income/
        orders|exports) (\\w+ ){0,3}?(grow*/rise*/rose/up/jump*/soar*/surge*/climb*/increase*/
        double*/record|beat*|top*|hit*) | (grow*/increase*/
        doubles|lifts|raises|beats|boosts|tops|upgrades) (\\w+ ){0,3}?(revenue/sales/profit/
        forecast/guidance/earnings/outlook/expectations|estimates|dividend|turnover) | record
        (\\w+ ){0,2}?(year/quarter/sales/revenue/profit/orders|half|month|results) | (reach/
        reaches/reached/pass/passes/passed/hit/hits/surpass*/crosses/tops|exceeds|celebrates)
        (\\w+ ){0,3}?(million/thousand/billion/\\d\\w*/members/customers/users/
        subscribers|deliveries|homes) | profitable | profitability | milestone | full year | half
        year | earnings | annual figures | quarterly figures | turns (a )?profit | strong (year/
        growth/quarter/half|start|demand)
        | bumper (\\w+ )?(christmas/year/quarter/season/summer/harvest) | trading update |
        best (\\w+ )?(year/quarter/month/half/christmas) | back (to|in) (the )?(black/profit)
        | in the black | (up|rise*|rose|grow*|grew|jump*|climb*) (by )?# (percent|per cent) |
        (interim|final|special) dividend | dividend (up|raised|increase*|hike*) | order
        (book|intake) | guidance | ahead of (\\w+ )?(expectations|forecast*)
        | (sales/orders/bookings/exports/demand/downloads) (\\w+
        )?(explode*/rocket*/boom*/double*) | record (levels|high|highs|sales|demand|breaking)
        | occupancy | best (\\w+ )?(ever )?(year|quarter)
        """,
        "launch": """
        launch* | unveil* | introduc* | debut* | releas* | roll out* | rolls out | rolling out |
        rollout | ship | ships | shipping | brings | bring | now (available/live/open/insures/
        in|included|with|supports|offers|lets|on) | is here | available (now|to|in|for) | (start/
        starts/started|begin/begins/began) (\\w+ ){0,3}?(production/delivery/deliveries/sales/
        shipping/flights/trial/study/pilot/service/test|tests|daily|offering|work) | present |
        presents | open source* | open sources | version | v\\d+ | adds | add |
        reveals? (\\w+ ){0,3}?(new/plans/
        first/line up/range/collection/design/prototype/name/date/dates/schedule/speakers) | say
        hello | meet (the|our)? ?(new|\\w+) | go* live | went live | new | new tool | makes (\\w+
        ){0,4}?available | announces | pilot (scheme/project/programme/program/plant) |
        pilots (a/an/new/its) | (first) (\\w+ ){0,2}?(patient/batch/delivery/
        flight/customer/unit) | dos* (\\w+ )?first | first (\\w+
        )?(dosed|delivered|shipped|produced) | beta | upgrade* | update* to | feature | features |
        supports | prototype | patent granted | approval (for|from) | approved | gets (approval/
        green light) | complet* (\\w+ ){0,4}?(cutover/migration/rollout/move|project|trial|study)
        | move* to a (single|new) | trials | tests | testing | delivers | extends
        | (fresh|new) (look|range|line|menu|collection|flavour*) |
        (land/lands/landing|arriv*|hits|hit) (\\w+ ){0,3}?(in|on) (\\w+
        ){0,2}?(stores/shelves/supermarkets/shops) | goes on sale | on sale now | pre ?orders?
        (open|now|start) | sneak (peek|preview) | first look | world first |
        (public|open|private|closed) beta
        | (lets|let) (\\w+ ){1,3}?\\w+ | makes? it (easier|simpler|faster|safer) |
        (speeds|speed) up | automat* | (offers|offering) (\\w+ ){0,3}?\\w+ |
        (fixes|protects|blocks|simplif*|streamlines) (\\w+ )?\\w+ | opens (\\w+
        ){0,3}?(line/service/portal/bus/lane/store/pop up/archive/waitlist/programme/program)
        | issues (\\w+ )?(limited|special|new) | (spring|summer|winter|autumn)
        (sale|range|menu) | cuts (\\w+ ){0,2}?time (to|by|from)
        """,
    },
)
