"""English: how news is worded that hurts, and that doesn't."""

from afterword.core.reading.news import en_harmless, en_hurting, en_kinds
from afterword.core.reading.news.shape import NewsWords

MACROS = {
    "n": """
        #/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty/thirty/
        forty/fifty/sixty/seventy/eighty/ninety/hundred+/thousand+/dozen+/scores/half/third/
        quarter/fifth/sixth/tenth/most/all/entire/whole/many/several/more/further/up_to/almost/
        nearly/over/some/number/another
    """,
    "staff": """
        job+/role/roles/position/positions/post/posts/staff/staffers/employee+/worker+/workforce/
        headcount/head_count/personnel/colleague+/people/contractor+/crew/crews/engineer+/payroll/
        manager+/teacher+/nurse+/driver+/journalist+/developer+/labour/labor/executives/
        technician+/designer+/pilots/temps/interns/associates/hands/ranks/operators/bankers/
        staffing/talent/jobholders/teammates/team/teams/department+/editors/reporters/agents/
        researchers/scientists/lecturers/pickers/workmen/underwriters/vacancies
    """,
    "begin": """
        begin+/began/begun/start+/open+/enter+/launch+/commence+/gets_under_way/gets_underway/
        under_way/underway/hold+/announce+
    """,
    "count": """
        #/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/dozen/fifteen/twenty/fifty/
        hundred/best/simple/easy/more/our/top
    """,
    "rescuer": """
        firefighter+/paramedic+/fire_crew+/fire_engine+/fire_brigade/ambulance+/ambulance_crew+/
        rescuers/rescue_crew+/medics/coastguard/mountain_rescue
    """,
    "emergency": """
        called/battle+/tackle+/tackling/fight+/fought/extinguish*/douse+/rush+/evacuat*/treat/
        treated/treating/treats/scene/attend/attended/attending/respond/responded/responding/
        scramble+/dispatched/pull/pulled/free/freed/rescue/rescued/injured/hurt/wounded/
        hospitalised/hospitalized/overnight/through_night/through_the_night/all_night/contain/
        search/searching/struggle/struggling/race/raced/summoned/blaze/flames/inferno/died/die/
        dies/killed/collapse/trapped/work_to/working_to/spend/spent/alerted/arrive
    """,
    "shelter": """
        protect+/guard+/shelter+/shield+/safeguard+/secure/securing/insulate+/fortif*/keep_safe/
        keeps_safe/insure+
    """,
    "grim": """
        dead/death/murder/murders/crash/war/wars/broken/fallen/killer/blood/bloody/doom/doomed/
        ghost/ghosts/zombie/zombies/fire/ashes/ruin/ruins/lost/last/dying/kill/kills/danger/dark/
        sunk/shipwreck/plague/poison/toxic/wreck/riot/revolt/rebel/rebels/siege/collapse/crisis/
        chaos/explosion/assault/stolen/thief/thieves/heist/prison/guilty/justice/verdict/victim/
        suspect/missing/bury/grave/burning/burn/storm/disaster/nightmare/fear/killing/shot
    """,
    "group": """
        team/teams/department+/division+/unit/units/desk/studio/bureau/newsroom/arm/group/function/
        functions/shift/shifts/roster/squad/section/office
    """,
    "cut": """
        cut/cuts/cutting/slash+/axe+/ax/axing/shed+/eliminate+/trim+/reduce+/shrink/shrinks/
        shrinking/shrank/gut+/scrap+/lose/loses/losing/lost/cull+/dismiss+/fire/fires/fired/firing/
        sack+/terminate+/offload+/dump+/jettison+/thin+/slim+/pare+/prune+/winnow+/halve+/chop+/
        downsize+/suspend+/retrench+/release/releases/decimate+/discard+/purge+/ditch+/oust+/
        furlough+/bench+/idle+/idling/wipe_out/wipes_out/let_go/lets_go/letting_go/strip_out/
        strips_out/drop/drops/dropping/get_rid_of/gets_rid_of/do_away_with/does_away_with/cut_back/
        cuts_back/erase+/delete+/hack_away/whittle+/make_do_without/part_with/parts_with/
        bid_farewell_to/bids_farewell_to/says_goodbye_to/say_goodbye_to/expel+/discharge+/boot+/
        give_up/gives_up/sever+/remove+/abolish*/vanish*/wield_axe/take_axe_to/takes_axe_to
    """,
    "site": """
        plant+/factory+/office/offices/store/stores/shop/shops/branch/branches/site/sites/mill/
        mills/mine/mines/depot/depots/warehouse/warehouses/location/locations/facility/facilities/
        center/centers/centre/centres/studio/studios/lab/labs/laboratory/restaurant+/clinic+/
        hospital/hospitals/school/schools/newsroom/hub/hubs/outlet/outlets/showroom/showrooms/yard/
        yards/shipyard/foundry/foundries/refinery/smelter/campus/service/services/operation/
        operations/cafe/cafes/hotel/hotels/works/brewery/distillery/bakery/kiln/kilns/furnace/
        doors/gates/shutters/business/unit/division/arm/line/lines/route/routes/pit/pits/colliery/
        quarry/tannery/dairy/cannery/sawmill/workshop/workshops/terminal/terminals/company/firm/
        theatre/cinema/cinemas/pub/pubs/farm/farms/nursery/base/premises/network/app/platform/
        marketplace/magazine/newspaper/title/section/counter/counters/complex/wing/university/
        college/subsidiary/abattoir/slaughterhouse/press/presses/hall/boutique+/kitchen/kitchens/
        bank/airline/startup/start_up/maker/supplier/retailer/salon+/gym+/museum/chain
    """,
    "threat": """
        breach/breaches/ransomware/malware/phishing/fraud/fraudsters/hack/hacks/hackers/hacking/
        hacked/cyberattack+/cyber/cyber_attack+/cybercrime/cybersecurity/outage/outages/fire/fires/
        flood/floods/flooding/accident+/injury/injuries/recall/recalls/leak/leaks/leakage/leaking/
        downtime/death/deaths/crash/crashes/crashing/disaster+/explosion+/lawsuit+/litigation/
        theft/thieves/attack/attacks/attackers/threat+/failure/failures/blackout+/incident/
        incidents/crisis/crises/collision+/contamination/spill/spills/scam/scams/scammers/burnout/
        harassment/corruption/suicide/overdose/corrosion/violations/fines/penalties/losses/defect/
        defects/dispute+/vulnerability/vulnerabilities/emergency/emergencies/risk/risks/breakdown+/
        stoppage+/blast/burn/burns/smoke/pollution/toxic/toxins/poison/poisoning/allergen+/
        salmonella/listeria/bacteria/virus/infection+/disease/error+/mistake+/fault+/damage/delay+/
        disruption+/shortage+/complaint+/money_laundering/laundering/bribery/abuse/bullying/
        discrimination/bias/exploit*/counterfeit*/fake+/forgery/loss/blaze+/wildfire+/storm+/
        hurricane+/earthquake+/quake/drought/glitch*/bug/bugs/jam/jams/hazard+/danger/dangers/
        liability/claim/claims/shutdown+/stop/stops/failing/intrusion+/intruder+/burglar*/
        extortion/deepfake+/spyware/piracy/sabotage/crime/conflict+/strike/strikes/attrition/
        dropouts/scrap/reject/rejects/spoilage/waste/penalty/hunger/dismissal+/absence+/
        absenteeism/evacuation/casualt*/fatalit*/drowning/trauma/wound+/bleed/stroke/cancer/grief/
        bereavement/breakage/vandal*/exposure/sick/illness+/default/defaults/misconduct/collapse/
        rust/blackouts/brownout+/power_cut+/power_outage+/burst_pipe+/cliff/slip/slips/fall/falls/
        overheating/tampering/hijack*/spoof*/eavesdropping/snooping/leaked/stolen/hail/frost/
        catastroph*/chaos/debt/debts/tax_evasion/evasion/stress/mould/mold/sepsis
    """,
    "head": """
        prevention/protection/protect/protected/protects/protector/proof/proofing/resistant/
        resistance/resisting/resistive/resilience/resilient/safety/safe/safer/free/rated/rating/
        detection/detector+/detect/detecting/detects/alarm+/alert_system/alerts_app/tracker/
        tracking/insurance/insurer/cover/simulator+/simulation+/trainer+/training/test/tests/
        tested/tester+/testing/drill/drills/exercise/exercises/barrier+/guard/guards/fence/fencing/
        software/tool/tools/toolkit/app/apps/platform/solution+/kit/kits/suite/responder+/response/
        recovery/management/manager/plan/planning/preparedness/ready/readiness/awareness/
        mitigation/avoidance/analytics/analysis/analyser/monitoring/monitor/monitors/scanner+/
        scanning/sensor+/model/models/modelling/forecasting/forecast/prediction/map/maps/mapping/
        dashboard/law/lawyer/lawyers/advice/adviser/expert+/specialist+/consultancy/research/
        researcher+/study/studies/science/lab/labs/laboratory/lecture/seminar/webinar/course/
        courses/workshop/conference/symposium/summit/handbook/playbook/guide/guides/checklist/
        primer/myths/standard/standards/code/door/doors/extinguisher+/hose/hoses/suppression/
        retardant/hydrant+/pump/pumps/brigade/fighter+/fighting/engine/engines/station/stations/
        truck/trucks/helmet+/gear/clothing/fabric/glass/cladding/bollard+/cushion/dummy/dummies/
        pad/mat/mats/rate_near_zero/rate_falls/statistics/desk/hotline/helpline/charity/relief/
        season/curve/valley/switch/aid/killer/buster/busting/hunting/hunter+/control/controls/
        reduction/intelligence/defence/defense/defences/defenses/blocker/blocking/filter/filters/
        shield/spotter/spotting/stopper/stopping/curbing/beating/simulations/tolerant/tolerance/
        tight/zone/zones/theory/academy/class/classes/lens/coach/bot/bots/tent/blanket+/services/
        line_support/lighting/room/rooms/power/generator+/vehicle+/exit/exits/button/buttons/brake/
        brakes/stop/landing_gear/repair/repairs/adjuster+/leader/prevention_week/screening/
        treatment/therapy/drug/drugs/vaccine+/vaccines/charity_run/survivors/patients/care/centre/
        center/unit_opens/nurse/nurses/ward/cushioning/indicator+/finder/cleaner/cleaners/cleanup/
        resolution/mediation/processing/handling/handler/reporting/experts/lotion/cream/costs_fall/
        risk_tool/score/scores/scoring/weather/work
    """,
    "softhead": """
        software/tool/tools/guide/webinar/seminar/workshop/course/insurance/law/lawyer/lawyers/
        advice/tracker/app/explained/helpline/prevention/masterclass/calculator
    """,
    "prevent": """
        prevent+/avoid+/detect/detects/detecting/spot/spots/spotting/predict+/foresee+/anticipate+/
        block/blocks/blocking/fight/fights/fighting/combat+/tackle+/guard_against/guards_against/
        defend_against/defends_against/shield/shields/mitigate+/minimise+/minimize+/reduce+/cut/
        cuts/cutting/slash/slashes/slashing/halve+/curb+/resist+/withstand/withstands/survive+/
        insure+/understand+/understanding/beat/beats/limit+/eliminate+/eradicate+/banish+/tame+/
        ease+/lower/lowers/shrink/shrinks/trim+/repel+/extinguish+/snuff*/put_out/puts_out/
        stamp_out/stamps_out/root_out/roots_out/weed_out/weeds_out/outsmart+/outwit+/foil+/thwart+/
        prepare_for/prepares_for/preparing_for/recover_from/simulate+/sniff+/smell/smells/rule_out/
        rules_out/designs_out/engineers_out/takes_out/win_fight/dodge+/sidestep+/nip/quash*/
        cope_with/copes_with/neutralis*/neutraliz*/pay_off/pays_off/say_goodbye_to/says_goodbye_to/
        bid_farewell_to/prevention_of/detection_of/protection_from/protect_against/
        protects_against/protect_from/protects_from/safe_from/to_find/to_stop/to_catch/to_end/
        to_report/to_flag/to_handle/helps_find/helps_catch/helps_stop/helps_handle/helps_report/
        can_stop/can_find/can_catch/that_finds/that_stops/that_catches/that_flags/that_warns_of/
        app_warns_of/sensor_warns_of/finds_hidden/catches/stops/kills/tracks/traces/maps/logs/
        recycles/reuses/absorbs/counters/solves/cure/cures
    """,
    "who": """
        ceo/cfo/cto/coo/chief/chief_executive/chairman/chair/chairwoman/president/founder/
        cofounder/co_founder/director/boss/head/executive/officer/partner/manager/editor/coach/
        principal/rector/dean/treasurer/ceos/directors/executives/founders/bosses
    """,
    "court": """
        court/lawsuit+/suit/case/appeal/trial/patent_case/legal_battle/legal_dispute/litigation/
        patent_dispute/patent_fight/dispute/ruling/claim/verdict
    """,
    "thing": """
        data/records/details/information/passwords/emails/addresses/names/credentials/accounts/
        source_code/files/database/databases/messages/numbers/scans/documents/drawings/blueprints/
        designs/recipes/formulas/secrets/customers/clients/members/patients/users/photos/passports/
        backups/logins/contracts/plans/correspondence/manifests/archives/payslips/salaries/
        identities/lists/customer_list/client_list/cards/card_numbers/invoices/schematics/
        prototypes/tokens/keys/profiles/locations/keystrokes
    """,
    "money": """
        shares/share/stock/price/sales/profit/profits/revenue/revenues/earnings/orders/demand/
        margin/margins/valuation/exports/bookings/income/turnover/dividend/volumes/output/
        production/traffic/footfall/result/results/guidance/outlook/forecast/forecasts/rating/cash/
        deliveries/subscribers/market_value/backlog_value/order_intake/orderbook/ebitda
    """,
    "fall": """
        fall/falls/fell/falling/drop/drops/dropped/dropping/sink/sinks/sank/slide/slides/slid/
        sliding/dive/dives/dived/down/tank/tanks/tanked/decline+/dip/dips/dipped/collapse+/halve/
        halves/halved/evaporate+/wiped/lowered/suffer+/shrink/shrinks/shrank/slip/slips/slipped/
        slow/slows/slowed/sag/sags/crater+/nosedive+/weaken+/lower/wilt+/dwindle+/vanish+/melt+/
        miss/misses/missed/disappoint+/languish+/stagnate+/contract/contracts/contracted/erode+/
        under_pressure/squeezed/dented/hit/hurt/battered/bleed+/crash/crashes/crashed/dry_up/
        dries_up/flag/stutter+/falter+/stumble+/wobble+/crumble+/suspended/axed/scrapped/withdrawn/
        cut/slashed/trimmed/skid+/swoon+/deteriorate+/worsen+/soften+/reverse/plunge+
    """,
    "holiday": """
        holiday+/christmas/easter/summer/winter/thanksgiving/new_year/renovation/refit/
        refurbishment/repairs/stocktaking/inventory/season/bank_holiday/maintenance/festival/night/
        eve/upgrade/resurfacing/public_holiday/bank_holidays/school_holidays/feast/mondays/sundays/
        saturdays
    """,
    "launch": """
        launch/launches/launched/launching/introduce+/unveil+/debut+/roll_out/rolls_out/rolled_out/
        rolling_out/release/releases/released/present/presents/presented/presenting/reveal+/
        showcase+
    """,
    "prize": """
        award/awards/prize/prizes/medal+/title/trophy/trophies/honour/honours/honor/honors/
        accolade+/crown/oscar+/gold/silver/bronze/star/stars/certification/certificate/laurel+/
        rosette+/grammy/emmy/commendation+/distinction+/recognition/seal/gong+/cup/ribbon/
        championship/contest/top_marks/best/kudos/ribbons/spurs/plaudits
    """,
    "place": """
        office/offices/site/sites/plant/plants/factory/factories/depot/hub/hubs/store/stores/shop/
        shops/campus/lab/labs/laboratory/laboratories/centre/centres/center/centers/warehouse/
        warehouses/headquarters/hq/branch/branches/facility/facilities/studio/studios/showroom/
        showrooms/terminal/clinic/school/base/floor/floors/location/locations/mill/yard/gallery/
        wing/kitchen/restaurant/restaurants/cafe/building/premises/hall/halls/dock/docks/berth/
        hangar/brewery/distillery/bakery/farm/foundry/workshop/cleanroom/cleanrooms/data_center/
        data_centre/taproom/silo/silos/nursery/canteen/museum/pilot_line/production_line/
        assembly_line/line/extension/test_track/test_field/testing_ground/greenhouse/greenhouses/
        tower/quarters/pilot_plant/academy/garage/outlet/outlets/shipyard/workspace/space/roastery/
        outpost/annex/annexe/storey/bay/bays/cold_store/fab/gigafactory/loft/room/rooms/
        square_feet/sq_ft/square_metres/park/home/digs/address/presence/bureau
    """,
    "role": """
        ceo/cfo/coo/cto/cmo/cio/ciso/chief/head/director/directors/officer/president/chair/
        chairman/chairwoman/vp/vice_president/manager/lead/leader/dean/general_counsel/treasurer/
        secretary/boss/md/managing_director/partner/partners/board_member/editor/principal/foreman/
        forewoman/supervisor/chef/architect/scientist/captain/curator/conductor/trustee/
        superintendent/commissioner/chairperson/governor
    """,
    "firm": """
        firm/rival/rivals/startup/start_up/maker/company/business/group/specialist/competitor/
        supplier/manufacturer/distributor/brand/chain/producer/developer/stake/majority/minority/
        division/arm/unit/operation/operations/assets/portfolio/shares/wholesaler/dealer/vendor/
        agency/consultancy/studio/brewery/vineyard/plants/sites/depots/branches/stores/outlets/
        farm/mill/family_firm/workshop
    """,
    "trade": """
        engineers/developers/welders/drivers/technicians/apprentices/graduates/nurses/people/staff/
        talent/bakers/operators/pilots/designers/scientists/sales/interns/trainees/students/
        veterans/electricians/mechanics/colleagues/chefs/planners/analysts/hands/team/workers/
        specialists/crew/crews/programmers/~ers/~ists/~ors/~ians/~smiths
    """,
}

WORDS = NewsWords(
    small="""
        the and of you your for with is are was we our will would this that have be on at it from
        by us not me my can a an as in its to into out up after says said amid over new has his her
        their than more how why what who no off down first names wins opens next one two three
        years year against all when could may back
    """,
    macros=MACROS,
    hurting=en_hurting.HURTING,
    doubtful=en_hurting.DOUBTFUL,
    weak=en_hurting.WEAK,
    harmless=en_harmless.HARMLESS,
    glad=en_harmless.GLAD,
    turns=en_harmless.TURNS,
    frames=en_harmless.FRAMES,
    topics=en_harmless.TOPICS,
    kinds=en_kinds.KINDS,
    hints=en_kinds.HINTS,
    benign=en_kinds.BENIGN,
    editorial=en_kinds.EDITORIAL,
    minor=en_kinds.MINOR,
)
