"""English: where words of bad news hurt nobody."""

HARMLESS = """
    <shelter> ... from/against .. <threat>, <shelter> ... from/against .. <threat> _ <threat>,
    defend+ ... from/against .. hackers/hacking/ransomware/malware/phishing/cyber*/attackers/
    scammers/fraudsters/thieves/flood+/flooding/storm+/fire/wildfire+/virus/disease, <prevent> ..
    <threat> and/or/from _ <threat>, keep+/keeping/kept ... <threat> out/away/at_bay, ^ <count> ..
    ways/tips/steps/reasons/tricks/rules/habits to/for/against ... <threat>, ^ ways/tips/steps/
    reasons/tricks to/for/against ... <threat>, here are <count> .. ways/tips/steps/reasons to ...
    <threat>, ethical/white_hat/friendly hacker+/hacking, bug? bounty/bounties ... hacker+/hacking,
    hacker+ ... bug? bounty/bounties, hacker+ welcome/wanted/hate/rewarded/beaten/foiled/thwarted/
    kept_out, <rescuer> choose+/chose/test+/try/tried/love/get/wear/train/training/use/learn/
    praise+/teach/visit+/honour+/win/celebrat*, for/train+/keep+/equip+/help+/support+/meet/thank+/
    salute+/honour+ _ _ <rescuer>, public/planning/community/free consultation, public/planning/
    community/free consultation _ <begin>, public/planning/community/free consultation <begin> on/
    for/about/in/at/over ... <site>, <begin> .. public/planning/community/free consultation on/for/
    about/in/at/over ... <site>, <begin> .. consultation on/over/about .. new/solar/wind/cycle/
    expansion/expanded .. <site>, close+/shut+/narrow+/bridge+/bridging ..
    gap/gaps/loop/loops/divide/divides/noise/myth+/doubt+/rumour+/rumor+, shut+ out/down/off ..
    noise/myth+/doubt+/rumour+/rumor+, killer deal+/app+/feature+/coffee/offer+/bargain+/price+/
    product+/content/pitch/view+/track+/tune+/song+/riff+/idea+/combo+/breakfast+/burger+/
    sandwich+/discount+/sale+/tip+/recipe+/update+/game+/whale+/bee+/instinct+, # out now/today/
    tomorrow/soon, # out on/for playstation/xbox/switch/steam/pc/all/ios/android/vinyl/console+/
    monday/tuesday/wednesday/thursday/friday, <grim> ... top+/storm+/climb+ the? chart+, <grim> ...
    sells/sold/passes ... copies, <grim> ... gets/get/announces/announced/adds sequel+/remaster+/
    remake/prequel, <grim> ... gets/get/announces/announced/adds a sequel/remaster/remake/prequel,
    <grim> ... out now, <grim> ... wins/win/won/named/takes ... best _ game/film/book/album/
    soundtrack/novel,
    head/chief/director/president/vp/officer of people, release+ ... tool/toolkit/kit/sdk/library/
    app/platform/version/update/report/guide for _ <staff>, without/no/zero .. lost_time <threat>,
    insect/weed/pest/pain killer+, <threat> funding/finance/analytics/insurance/software/reporting
    platform/tool/toolkit,
    # .. tricks, # days/years/months/seasons/hours _ without _ <threat>, # may, <n> _ years/days/
    months/hours without .. <threat>, <n> questions for/with/to, <prevent> .. <threat>, <prevent>
    ... breach/breaches/fraud/fires/accidents/outages/leaks/phishing/ransomware/corrosion, <threat>
    <threat> <head>, <threat> fall/falls/fell/down/halved/drop/drops/narrow/narrows/shrink/shrinks/
    shrinking/vanish/ease/eases/near_zero/at_record_low/at_low/a_thing/behind/prevented/avoided/
    averted/gone, <threat> rate+ _ zero/low/down/fall+/halved/drop+, <threat> risk/damage/data/
    event/early/victim <head>, <threat> thing of past, <threat>/die/death a thing of the past,
    <threat>/redundancy/dismissal/divorce <head>, <threat>/safety and/or <threat>/safety <head>, a
    blast, a hit, a hit with, a steal, a? million/<n> scams/attacks/frauds/threats/fires/outages
    stopped/prevented/blocked/foiled, above/below the fold, accident/incident/injury/fault/error/
    defect/smoke/debt/crash/outage/fraud/lead/germ/risk/waste/glitch/strike/allergen/toxin/fire/
    flood/leak/penalty/pollution free, acquired by, adieu to plastic, after the flood/fire/storm/
    blaze .. back/reopens/rebuilt/better/bigger, against _ _ <threat>, air/rear/front/wheel/
    magnetic/active/bicycle/hydraulic/seat/cab suspension, all suit, and/with/for/to police, answer
    to, answer+ .. question+, answers .. burnt, anti freeze, antidote to, antitrust/regulatory/
    competition clearance/approval/nod/green_light/go_ahead, app for lawyers, army, arrested
    development, at a steal, auction house, auction+ for charity, automatic shutdown/shut, back
    from the dead, back online, back row, back/rebuilt/rebuilding/recovers/rebounds/returns/rises
    after/from/following .. <threat>/storm/ashes, bad ass, badass, bake off, bank on, bath bomb+,
    battle+ of .. bands/brass/bakers/chefs, been/be/was/is acquired, behind closed, big hit, big
    shot, bird friendly, black box theatre/test*, black friday, black out blind+/curtain+/fabric,
    blackout blind+/curtain+/fabric/poetry, bladder leaks, blameless, blast furnace/off/freezer/
    freezers/freezing/chiller/chillers/from_the_past/proof/resistant/cleaning/cabinet+/media/room,
    blast of flavour/colour/fun, bleed valve+/kit/air, bleeding control, bleeding edge,
    blockbuster*, blood sweat and tears, blood/food/organ/clothes/book bank+, blow dry*/out_sale/
    mould*/mold*/fill/torch, blow+ away, blow/blows own/candles/away/out_candles/hot/whistle_for,
    blowing hot, blown glass, boat row, body shop/panel*/scanner/care/lotion/armour/building/
    double/wash/of_work, bomb disposal/squad_robot/cyclone, boom and bust no, bow+ in, bow+ out ..
    medal/party/honour/cheers/style/high/grace/applause, bow+ tie, bowl+ over, box office hit,
    boycott free, brainstorm*, bread wars, break out, break things, break+ cover, break+ down ..
    barriers, break+ the bank no, break+ the? silence/mould/mold, break/breaks/broke/breaking _
    record/ground/barrier+/news, break/breaks/broke/breaking ground/record/records/new/even/into/
    bread/mould/mold/down_barriers/ice/sales/barrier+, breaking changes, breakthrough, broken
    build, broken record, buffer overflow explained, bug bash, bug bounty/fix*/hotel/hotels/
    repellent/spray, bug catcher, bug eyed, bug fixes, burial ground, buried treasure/cable+/power,
    burn down chart, burn rate falls, burn+ calories/rubber/bright/question+/desire/fat/cleaner/
    less, burndown, burning question+/issue+/desire/man, burnt pans, burst+ of colour/into_song/
    flavour/onto, bursting with, bury/buries/burying _ hatchet/fax/paper*/time_capsule/myth+/
    cables/power/the, bus stop+, bust of/sculpture/out_moves, bust+ myth+/stress, buyback, by may,
    bye bye passwords/cables/paper, call for entries/papers, calls time on plastic/paper/waste/
    cash, calm+ down, campfire+, cancel culture, cancel+ noise, cannot fail, carbon negative,
    carve+ out niche, cease+ to amaze, cell/brain/star/heat/sound death, chaos theory/monkey/
    engineering/to_calm/to_order, chapter/new chapter+ opens/begins/one/two/three/in, charge/
    charges/charging/charged station+/point+/network/hub+/cable+/ahead/up/in/faster/phones/cars/at/
    for/with/infrastructure/time/particle*/speed/#/while/depot/batteries, charged with leading/
    growing/building/running/expanding/transforming/making/delivering, charity/art/wine/silent
    auction*, check out, checks out new, cherry bomb, chief/head_of/vp_of/director_of _ risk/
    compliance/legal/loss/safety/security/recovery/crisis/fire, chilli, chocolate, churn fell/
    drops/down/falls, claim to fame, claim+ _ title/crown/prize/gold/award/spot/medal/honour+/
    honor+/trophy, claim+ title/crown/prize/gold/award/spot/top/first/silver/victory/win/record/
    place/podium/medal/world/honour+/honor+/cup/trophy, claims handling/team/platform/processing/
    software/manager/adjuster*/app/bot, clear cut, cleared/acquitted/exonerated/vindicated of? ..
    fraud/charges/wrongdoing/allegations/claims/all/doping/theft, close to/up/look/collaboration/
    cooperation/ties/friends/contact/links/partner/shave/knit/range/quarters/neighbour+, close/
    closes/closed _ _ _ gap/gaps/loop/loops/deal/round/funding/sale/acquisition/divide/circle/
    merger/books/transaction/financing/purchase/takeover/fund/investment/offering/series/seed/
    raise/placement/bond/contract/partnership/chapter_on_debt/order/loan/ranks/year/quarter/season/
    half/month/week/day/distance/seam/transfer/tranche/grant/million, close/closes/closed up/
    higher/strong/in_on/at_record/on_high/with_record/for_the_day/out/to, close/closes/closed/
    closing/shut/shuts .. over/for/on/during/at/this _ _ <holiday>, closed for, closed loop/
    circuit/caption+/beta/source/cell/cycle/system/for, closed on sunday/sundays/monday/mondays/
    saturday, closer, closing keynote/date/ceremony/speech/party/bell/night/session/concert/price/
    stages, closing the .. gap/loop/divide, cold chain/brew/store+/storage/press*/war/water/
    weather/rolled/room+/drinks/like/case, cold snap, collateral, come hack, come+ down_to_science,
    conflict free, consent order form, contagious enthusiasm/laugh*, convicted? of quality, cook
    off, cool down, count down, court of public, court+ customers/buyers/investors/talent/players/
    shoe/sports, crack detection/resistant/sealing/free, crack* open/code/eggs/whip/on/of_dawn/
    pepper, crack+ the? code/market/us/top_ten/case_open, cracker+, crash course/courses/pad/diet/
    test/tests/tested/testing/mat/barrier+/rated/dummy/dummies/proof/worthy/worthiness/helmet/
    cushion+/free/lab/structure/box/safety, crash dump/course, crash reports/reporter, crazy,
    credit/student/students/european/rugby/civil union, crime novel/fiction/writer+/drama/series/
    thriller/writing/prevention/podcast/lab/scene_tech, crossfire, crush proof, crush+ .. record/
    records/target/targets/forecast+/rivals/it, crush+ earnings/estimates/it/quarter, crush+ ice/
    grapes/cans/targets/it/record+/competition/wine/season/glass, crushed stone/ice/grape+/
    aggregate/glass/tomato*/velvet, css tricks, cult hit, cure for, curtain raiser/wall/walls/
    walling/call/sider/sided/maker/fabric/side*/rail+/up/rises/goes_up, curtain+ rises/up/opens,
    curtain+ rod+/ring+/maker, cut above, cut flowers/out/to_size/glass, cut+ _ waiting, cut+
    carbon/emissions/co2/cost/costs/waste/time/times/energy/price/prices/red_tape/latency/bill/
    bills/plastic/queue+/noise/paperwork/ribbon/consumption/turnaround/fuel/fee/fees/tax/taxes/
    complexity/water/rates/through/effort/the/weight/footprint/steel/glass/metal/stone/wood/
    diamond*/like/grass/sugar/salt/fat/food/journey*/lead_times/lead_time/setup/downtime/drag/
    friction/electricity/power/methane/stress/cake/corners_no/commute/vat/tariffs/duty/loan/
    borrowing/debt/interest/premiums/premium/charges/rent/flowers/fabric/clutter/customs/
    changeover, cut+ teeth, cut+/slash+/trim+/reduce+/halve+/shrink+/lower+/drop+/shed+/eliminate+/
    end+/axe+/scrap+/lose+/waive+/ditch+/dump+/banish+/remove+/save+/chop+/pare+/shave+/
    streamline+/lighten+/drive_down/drives_down .. carbon/emissions/co2/cost/costs/waste/energy/
    price/prices/fee/fees/fare/fares/footprint/latency/plastic/paper/paperwork/turnover/churn/
    workload/absenteeism/stress/bags/errors/hints/weight/packaging/downtime/queue/queues/bill/
    bills/barriers/tariffs/charges/charge/logo/subscription+/password+/single_use/time/times/water/
    noise/fuel/chemicals/pesticide+/fertiliser/sugar/salt/fat/carbs/kilos/pounds/calories/
    consumption/debt/interest/risk/dust/diesel/gas/peat/cage/cages/cables/wires/drag/steps/clutter/
    complexity/lead_times/hours_from/bureaucracy/delays/commission/tax/skin/wait/need/methane/
    energy_use/travel/scrap_rate/material/setup/warm_up/odour/odours/vibration/heat/sodium/
    electricity/inventory/effort/friction/lists/minutes/days/weeks/landfill/borrowing/gluten/
    lactose/additives/excess/prep/make_ready/ink/lead/solvent+/mileage/food_waste/clicks/guesswork/
    spend/spending_on/overhead+/rejects/defects/scrap/vat/mercury/forms/spreadsheets/faxes/
    gender_gap/pay_gap/hazard+/rust/duty/mistakes/allergens/ammonia/copper/cobalt/premiums/
    changeover+/idle_time, cutting edge/room/tool+/machine+/board+/head+/fluid*, damage control/
    limitation/free/proof, damage to zero, dangerous/dirty/dull jobs, dark chocolate/sky/store+/
    mode/roast/beer/matter/fibre/ale/horse, data loss shield, days/hours/weeks/minutes to close, de
    risk*, dead keys, dead pixels, dead quiet/easy/heat/lift/calm/simple/weight/sea/line/lines/
    reckoning/centre/center/on/good/stock/end/ends/bolt/volume/zone/wood/ringer/space, dead sea,
    dead simple, dead+ heat, deadlock free, death by chocolate, death of the? spreadsheet+/
    password+/office/cookie+/pdf/email/fax/desktop/paper/monolith/meeting+/cubicle/salesman/
    commute/queue/slide_deck/invoice/form+/waterfall/sprint/expertise/distance/cash/cheque/
    keyboard/cable/mainframe/landline/resume/cv, death valley/star/metal/by_chocolate, death/end/
    demise/funeral of _ spreadsheet+/password+/office/cookie+/pdf/email/fax/paper/queue+/cash/
    cheque/keyboard/invoice+/meeting+, debug*, decommissioned .. submarine/church/station/silo/
    bunker/power/bus/ship/airliner, deep freeze, defect free, defence contract*, definitive
    agreement, delay line/pedal/timer, delays are over, design/expert/tasting/festival/
    international/consumer/reader/wine/art/student/specialist/celebrity/prize/competition/guest/
    award/awards/trade judge+/jury/panel, detective story/stories/novel/series/game, devs in shock,
    die cast*/cut/cutting/cutter+/set/sets/making/maker+/stamp*/bonder/attach/shop/hard/casting/
    casters/plate+/head/design*/bond*, die hard, die making, diehard*, dies and/for/from, direct
    hit, dirty dozen/weekend/laundry_service, disease firm/specialist/biotech/company/portfolio/
    pipeline/institute/network/programme/learning, dispute/conflict resolution, do battle, doing/
    just/is/are/feels/looks fine, double trouble, double whammy no, down jacket+/coat+/pillow+/
    under, down memory lane, down time_reading, down to earth/zero/minus/a_fine_art/business, dream
    team, dressed to kill, drill+/drilling down/bit/bits/for, drone+/robot+/sensor+/camera+/app/
    software/dog/dogs/ai/satellite+/tool/radar/scanner+/device find/finds/spot+/detect+/sniff+/
    locate+/map+/see/sees/catch/catches/stop/stops/flag+/predict+ .. <threat>, drop dead gorgeous,
    drop in, drop off, drop+ .. album/trailer/single/collection/mix/teaser/video/anchor, drop+ in/
    off replacement, drops off, drug discovery/trial/approved/approval/maker/delivery, dyed,
    dyeing, dying breed no/trade_exhibition, dying trade+, earthquake proof, emergency kit/kits/
    room/department/power/lighting/number+/contacts/response/medicine/vehicle+/drill+/exercise+/
    fund/care/call/preparedness/brake+/brake_system/stop/stops/exit/exits/generator+/shelter+/
    button/supply/stock/services_day/light/lights/training/plan/doctor+/ward, employment/labour/
    labor/insolvency/bankruptcy/data_protection law/lawyer+, end of the? queue/paper/guesswork/
    spreadsheet+/fax/password+/cookie+/form+/month/year/week/season/wait/waiting/tangled/cables/
    lane/beginning/quarter/cash/cheque/waste/plastic, end/ends/ended to end/of year/user+/
    of_summer/of_term/of_line_testing/of_season/the_year/drought/wait/week/on/with/cap+/mill+/
    plate+/fittings/search, entries/applications/nominations/voting/registration/submissions/call/
    bookings close/closes/closed/closing, error proof*, escape room+, espresso shot+, ethical
    hack*, evacuation plan/drill/route/chair+/lighting/training, evident tamper, execute+ plan,
    exit interview+/survey/strategy/sign+/poll/door+/route+/light*, exit+ incubat*, exit+ stealth,
    exits beta/beta_phase, explain+ _ redundancy, explains .. pay, exploit mitigation, exploit*/
    tap+ demand, exploit+ opportunity/potential/ai/niche/gap, explosion of flavour/colour/interest/
    taste/creativity/talent/demand, explosion proof/protected/protection/vent*, explosive growth/
    demand/start, eye of storm, eye+ shut, face cream/mask/value/lift/painting/paint, face off,
    face to face, faces of, fail fast, fail over, fail safe/safe*, failsafe*, failure night, fair
    was a blast, fall+ .. love, fall/falls/fell in_love/into_place/collection/range/harvest/menu/
    season/festival/for/line/semester/colours/colors/fair/protection/arrest, false negative, famous
    faces, farewell party/tour/concert/show/dinner/bash/do/gift/match/performance/reception/lunch/
    to_paper/to_plastic/to_single/present/drinks/gathering, farewell to the? paper*/plastic/cash/
    diesel/coal/spreadsheet*/queue*/fax, fatal error explained, fault line+/tolerant/finding/
    tracing/free, fault tolerant, faultless*, fear free/of_heights/of_flying/factor, fearless, fell
    off a cliff, final/finals of/frontier/call/touch+/stage/preparations/round/four/line_up/
    assembly/spurt/whistle_for, fine tun*/dining/art/arts/print/grain/grained/wine/wines/chemical/
    chemicals/dust/line/ceramics/mesh/jewellery/tea/foods/food/day/powder/weather/cut/particle/
    bubbles/details/china/leather/wool/flour/form/start/cheese/fettle, fine tune+/tuned/tuning,
    fines herbes, fire and forget, fire engine+, fire evacuation plan/drill/chair+, fire hd/tablet/
    pit/pits/side/place+/wall+/works/stick/tv/sale_of/brick+/clay/resistan*/retardan*/station/
    brigade/chief_honours/engine/safe/safety, fire up, fire/fires/firing _ imagination/up/starting,
    firecracker*, fired up/clay/brick+/earth*, fireproof*, fires up, fireside, firework*, firing
    line_of/on_all/order, firing up, first off, first/final/directors/laser/water/plasma/steak cut,
    five/ten/seven/three questions, flawless, flight/train/traffic delays, flood lit, flood of
    orders/applications/visitors/interest/entries/enquiries/support/light/requests, flood+ in/
    with_light, floodlight*, fly off shelves, flying off shelves, fold+ flat/away/up_bike/out/up/
    in/down/top/bike+/bed+/phone*/chair+/table+/paper/carton*/screen, foldable*, folding bike+/
    carton+/chair+/bed+/table+/phone+/knife/machine+/box*/door+/screen/ruler/wall+, folds for/into/
    to/like, food/tennis/padel/basketball/squash/badminton/retail/sports/volleyball/moot/netball/
    pickleball court/courts, foolproof, for/to _ air ambulance, fork bomb, former/ex/retired
    prosecutor/judge/police/regulator/detective/inspector joins/named/to/appointed/becomes, free
    fall ride, free from, free trouble, free/clinical/field/successful/positive/phase/vaccine/
    pilot/year_long/live/farm/first/summer/month_long trial/trials, freez* dryer/dried/drying/
    tunnel*/proof, freeze dry/dried/drying, freeze+ prices/fees/rents/tariff+/fares/premiums/
    tuition/fresh, from chaos to, front row, frozen food+/dough/dessert+/pizza/yoghurt/fish/
    vegetable+/aisle/range/meals/peas/goods/warehouse/fruit/berries/logistics/treats/ready/lake,
    full blast, fully charged, game over console, game over screen, gang mill/saw/of_four, garbage
    collection, gate crash*, ghost kitchen/town_becomes, ghost story/walk/tour/train/sign, glass
    blow*, goe+ viral, goes to the moon, good age, goodbye to the? paper*/plastic/cash/diesel/
    queue+/spreadsheet+/passwords/waste/gas/cable*/downtime/fax/single_use/chalk/long/dead/tangled/
    glue/coal/oil/foam/winter, goodbye/farewell _ hello, graceful shutdown, grape crush, greatest
    hits, ground control/station/floor/breaking/coffee/beef/crew/source/handling/mount, growing
    pains no, hack day/week/night/club/for, hack weekend/space/night/day/the_planet/together, hack
    with us/in, hackathon*, hacker news, hackerspace*, hacks for, hacksaw*, hackspace*, hail storm
    net, haircut*, halloween, halt+ climate/erosion, hand+ down, hands on fire, happy faces,
    harassed no, hard hat+/wearing/cheese/wood/working/work/rock/seltzer/cider/disk/drive+/coat*/
    candy/chrome/water, hard to beat, haunted house/mansion/attraction/hayride, have/has/having/
    with a blast, hazard lights, hazard perception, head shot, heart attack, heats up, heatsink*,
    helping hand, high/strong/head/tail/trade winds, hit and run, hit single/song/show/series/
    record/game/product/with, hit+ parade, hit+ the high street, hit/hits/hitting _ high/record/
    milestone/target/targets/number/best/peak, hit/hits/hitting the? market/shelves/road/streets/
    ground/spot/trail/target/targets/high/highs/record/milestone/screens/stores/shops/water/stage/
    right_note/jackpot/heights/#/million/ground_running/new/double/best/all_time/full/five/one/two/
    ten/stride/home/peak/profit/bullseye/sweet_spot/it_off/airwaves/town/top/slopes/big_time/gold/
    headlines_for_right/century/mark, hits and, holds fire, horror film+/movie+/game+/festival/
    writer, hospital contract/group/bed+/beds/doors/wing/trust/lighting/laundry/network/chain/deal/
    order/food/ward/pharmac*/supplier/builder/robot, hospitality, hot seat, hot shot, hot stuff,
    hot water bottle+/system+/tank+/cylinder+/heater+/tap+/on/in_minutes, how/why we killed, hunger
    games/relief/charity, hurricane lamp/glass, hurricane preparedness, hurt free, hurts so_good,
    ice breaker, ice cold, ice hockey, in a row, in a snap, in aid of, in case of fire_drill, in
    free, in may, in shock after record, in stitches, inmates, insane, insolvency/bankruptcy law/
    lawyer/lawyers/software/guide/course/practice/expert/prediction, joins/join/into/in the fold,
    judge/court/jury/tribunal/panel dismisses/tosses/throws/rejects .. claim/claims/suit/lawsuit/
    case/complaint/charges, judge/court/jury/tribunal/regulator/watchdog/inquiry/probe/
    investigation/panel/prosecutors/appeal clear/clears/cleared/sides/exonerate+/vindicate+, judge/
    judges/judged/judging at/for/best/panel/day/by, judges/jury/judging panel/crown*/name/names/
    pick+/picks/praise+/unanimous/choose+/impressed/choice/prize/vote/commend+/of_the/select+/
    taste/tasted/love/loved/hail+/special, jury of/praises/crowns/picks/selects/award/prize/
    chooses/commends/lauds/honours/honors, keep+/keeps/save+/saves/safeguard+/secure+/protect+/
    rescue+/preserve+ .. job/jobs/plant/store/site/roles/posts, kernel panic recipe/cocktail, kick+
    off, kill process/signal, kill switch/switches/fee/zone/rate, kill your darlings, kill+
    bacteria/germs/weeds/mould/mold/viruses/the/bugs/mosquitoes/cancer/tumours/tumors/odours/odour/
    pests/time/99/ants/deadline*/paperwork/boredom/batteries/need/noise/spores/slugs/microbes/moss/
    e/waste/two/queues/weed/drag/guesswork/mildew/smells/superbug*/latency/lag/deadwood/any/
    off_weeds, killed our/the/its meeting+, killer chilli/sauce/queen/looks/heels/recipe/line/
    serve, killer clue, killer demo, killer feature+/app+/combination/design/whale+/look/deal/
    sauce/bee/price/instinct, killing it, kills my need, kitchen/carbon/heat sink+, knock+ socks,
    laid back, last day of/for/to .. sale/offer/register/apply/discount/entries/entry/summer/
    season/school/fair/festival/expo/show/trials, last mile/call/chance/minute/year/week/month/
    night/summer/weekend/saturday/friday/few/tickets/places/chance+/decade/season/quarter/spring/
    autumn/winter/but/century/bite/laugh/word/piece, last stop, late night/harvest/summer/opening/
    show/bloom*/entry, lawsuit/suit/case/charges/complaint/probe/investigation/inquiry dropped/
    dismissed/thrown/tossed/withdrawn, lawyers .. app/software/choose, layoff+/redundanc*/
    severance/furlough/restructuring <softhead>, leak proof/tight/detection/free, leaks for
    beginners, lean manufacturing/production, less toxic, life/growth/kitchen/productivity/travel/
    cleaning/storage/diy hack/hacks, lift+ off, lightning/bowling/lucky/price/target/air strike/
    strikes/price, liquid nitrogen/glass/assets/cooling/hydrogen/soap, live, long shot, lose
    yourself/track, lose+ .. weight/hearts/stone/way/fear_of, loses itself, loss free, loss
    prevention/adjuster+/leader, loss shield, losses/loss/deficit/debt/debts narrow+/shrink+/
    a_thing/behind/turn/halved/ease+/into/erased/cut/paid/repaid/reduced/falls/down/free/wiped,
    lost .. found, lost property/wax/art/in/pets/wallet/world/city/film/recipe+/words/sound+/
    and_found/luggage, lost the war, lost the war and, lost wallet/ring/dog/cat/phone/teddy/luggage
    .. returned/found/reunited, low blow no, low down, low/no/own/your/zero/less risk, lowering/
    lower+/cheaper .. cost/costs/borrowing, lunch/coffee/spring/summer/tea/tax/short/lucky break,
    makerspace*, manifold, mast folds, may #, may bank, may day, melt down_gold, memory leak+, milk
    shake, mind blow*, missing link, missing link/piece/manual/ingredient, missing piece, money
    shot, month of may, moon shot, moonshot, mouse over, mouse/insect/grease trap+, murder mystery,
    murder+ my need, murdered my, must have/see/try/read/visit/haves, must see, myth/dust/ghost/
    block/fat/crime buster+/bust*, narrow/narrows/narrowed/shrink/shrinks/cut/cuts/wipe/wipes/
    halve/halves/erase/erases/turn/turns/trims/reduces/reverses/ends/recoups/recover/recovers _
    loss/losses/debt/deficit/debts, negative carbon, nerve+ of steel, never burn out, never fail+,
    never say/dies, new face/faces, new/latest/first/second/summer/winter/album drop, niche,
    nightmare before, nightmare+ over, no bleed, no code, no cv, no delay+, no fault, no fear, no
    fuss, no longer needs/need/just/only, no more passwords, no pain, no plans _ to? close/cut, no
    plastic, no strings, no sugar, no waiting, no win no fee, no/without/zero/rules_out/rule_out/
    avoids/avert+ .. layoff+/lay_offs/job_cuts/redundancies/job_losses/cuts/closures/strike/
    shutdown/default/recession, no/zero/never/avoid+/without/not/free_of/free_from/fewer/less/
    minus/instead_of/near_zero/nil _ _ <threat>/layoff+/job_cuts/redundancies/job_losses/
    compromise/cuts/closures, noise cancel*, non negative, non stop, non toxic, nonstop, nontoxic,
    nutcracker, off grid/the_grid/road/shore/peak/site/the_shelf/plan/the_ground/piste/season/
    line_editing, off to, old fire engine, on fire for, on fire this, on risks of, one off, one
    stop, open and shut, open+ new chapter, orphan process, out of the box/blue, out of this world,
    outbreak of, outbreak of joy, overkill, pain free/relief/clinic/killer+/management/point/
    au_chocolat, painkiller*, painless*, panic cocktail, party crash*, passkeys, password manager/
    free/less, passwordless, patch notes, payment/instant/card/trade/same_day/real_time settlement/
    settlements, payoff, pen test*, penalty kick/shoot*/shootout/area, penetration test*, perfect
    storm of flavour, photo bomb, photo shoot, pins down, pit stop+, pitched battle no, plague
    church, planned/scheduled/routine/annual/winter/summer/maintenance maintenance/shutdown/outage/
    downtime/closure, plug and play, plug* in/into/and/hybrid/gap/socket*, plug+ into/gap, plunge
    pool+, poison garden/ivy/centre, poka yoke, police college/academy/museum/dog+/choir/car+/
    fleet/cars/vehicle+/band/contract/football/force+_choose/forces_choose/officers_train, police
    horses/dog+/band/choir, police test/use/choose/buy/adopt/order/pick/trial/officers_learn, poor
    soil+, poppy, postmortem culture, power cut+ off, power down_mode, power restored, pre owned,
    press gang, price freeze, primary endpoint, prison reform/library/charity/education/choir/
    garden/programme/inmates_learn, probe card/cards/tip/head/sensor/station/mars/jupiter,
    protect+/safe/saved/guard+/shelter+/recover+/heal* from .. <threat>, protest song+/art, pull
    out all/the_stops/sofa/bed, pull+ ahead/in/up/together/crowds/pints/visitors, pulled pork,
    pumpkin+, put+ down roots, question+ answered, questions for/with/to a/an/our/the, race
    condition, raise+ .. curtain, raise+/raises/raised ... ambulance/hospice/rescue, rare/
    infectious/heart/kidney/lung/liver/eye/tropical/childhood/genetic/chronic/plant/crop/alzheimer/
    parkinson/skin/bone/gum/inflammatory/bowel/cardiovascular/neglected disease+, rat race, recall
    management/software, recall software/management, recall+ the/his/her/how/their/first/when/
    early, red team exercise, regulator+/watchdog/court/commission/antitrust/competition_authority/
    authority/ministry approve+/approves/clear/clears/wave+/waves/backs/grants/licenses/lets,
    remedy for, remembrance, reopen+ ... after/following .. fire/flood/storm/renovation/hurricane/
    blaze/refit, rescue dogs/cats/animals/centre, rescue robot+/boat+/drone+/helicopter+/team/dog+/
    equipment/training/service/centre/services/vehicle+/kit/gear/animals/crew_honoured/craft/
    horses/shelter, rescued dog/dogs/hens/cats/donkeys/bees/hedgehogs/food/fruit/timber, research
    into/on .. <threat>, restore+ service/power, restored, resume+, retire*/retirement planning/
    savings/plan/plans/fund/funds/accounts/home/homes/village/income/community/party/gift/after/
    living, returned after, reunion, ribbon cut*, rich and poor, risk+ assessment/report/officer/
    model+/management/appetite/engine/register/platform/score/scoring/adjusted/team/tool/map/
    capital/averse/taking/taker+/reward/data/consultant+/committee/weighted, robot takes ..
    dangerous/dull/dirty, robs no one, robust, roll+ out, roller/window/wooden/louvred/security/
    storm/camera/rolling shutter/shutters, row boat, row/rows of, rowing, rub down, rubber duck,
    run off, run+ out of .. stock, safe from, sales/orders/demand/downloads/bookings/exports/
    interest explode+, salt across, sanction+ the_use_of, sanctions screening/list_check*/
    compliance, sandblast*, sanitising wipe+, save+/cut+ .. time ... <threat>, say+/bid/bids/wave+
    goodbye/farewell to _ paper*/plastic/cash/diesel/queue+/spreadsheet+/password+/waste/gas/
    cables/downtime/fax, scale down, scare crow+, scarecrow*, scary good, seal fate no, second
    chance+, second life, seed bomb+, seek+/seeks .. inspectors, sell+ out, sells like, sentence+
    case, sepsis network/learning/test/alliance/care, service resumes/restored, set+ .. on fire
    for, settle/settles/settled/settling in/into/down/on, settlement engine/platform/layer/cycle/
    system/time, shake+ hands, shake+ up _ market/sector/industry/snack/recipe/drinks/cocktail*,
    shaken, share buyback, ship breaker, shipwreck museum/found/wine, shock absorb*/proof/wave/
    waves, shooting star+/range/in_location, short cut+, shot peen*/blast*/glass/of/in_the_arm/at,
    shot/sand/grit/bead/ice/laser/dry_ice/vapour blast*, show+ off, shower curtain+, shut eye,
    shut+ the door on, shutdown guide/checklist/procedure, shutdown in go/rust/python/node,
    shutdown_ready, shuts its? _ books/funding/round/deal, shuts itself/off_automatically, shutter
    range/maker/system, shutter speed+/release/hinge+, sick beats, sick building, sick note_free,
    sick pay/leave_policy/note, sign+ off on, silent films/film/cinema/movie+, silent running/
    disco/auction/generator+/film/night/drive/motor, sin bin, sink/sinks in/manufacturer/maker/
    carbon, sit down, slide into, slow down_and, smash hit+, smash+ .. record/target/piggy, smash/
    smashes/smashed _ record/targets/goal/ceiling/barrier/forecast/forecasts/estimates/sales,
    smash/smashes/smashed record/target/targets/hit/expectations/forecasts/through/fundraising,
    smoke detector+/alarm+/free/test/taint, smoke house, smoked, smokeless, snap up, snap/snaps up,
    so close, sold out, solution to, space/temperature/ph/ultrasound/moisture/meat/soil/sensor/
    inspection/measuring/test/lunar/moon/solar/gas/oxygen/wireless/touch probe/probes, space/wet/
    dry/swim/business/follow/jump/bath/exo suit+, spark plug+, speed+ up claims, spent/spend on ..
    <threat>, spin+ off, sponge, spooky, stack overflow, stake+ claim, stamping/extrusion/forging/
    casting/press/wire/injection/pellet/bending/forming/cutting/new/drawing/silicon/die/mould/
    diamond/steel/rolling die/dies/set/sets, stand+ out, star/post/cold war+, statement piece/
    lighting/making/necklace, steal the show, steal+ a march, steal+ the? show/scene/hearts, steals
    hearts, steam trap+, sting out of, sting+ like, stole the show, stolen bike found, stolen
    moments, stop motion, stop+ draughts/drips/rust/mould/waste/the_clock/at_nothing/at/off/over/
    slipping/snoring/smoking_aid/guessing/theft/thieves/squeaks/flats/cheating/in, stop+ motion/
    watch/press/by/and/squeak/go, stopped/prevented/blocked/foiled/averted a? <n> <threat>, storm
    in a teacup, storm jar, storm of applause/proof, storm water/glass/drain+/proof/chaser+/room,
    story told, stream/streaming, strike a/an/up, strike it, strike price, strike+ rate/team/plate/
    zone, strike+/strikes/striking _ _ _ balance/deal/deals/gold/chord/pose/oil/partnership/
    agreement/note/alliance/rich/accord/bargain/lucky/pact/lithium/copper/contract/friendship/
    match/terms/cord/bell/out, strikes a/an/up, striking design/look/colour+/new/views/a/image+/
    contrast/distance, stroke/cancer/diabetes/heart/disease/dementia/alzheimer+/aids/malaria/virus
    research/patients/alliance/charity/study/drug/therapy/treatment/vaccine/care/screening/trial/
    survivors/detection/test+/centre/center/prevention/ward, struck a/gold, study .. battery
    failure, submarine, sugar free, suit you/your/every/all/up/everyone/any/jackets, suits you/
    your/every/all/any, summer hit, sunny, sunset over/cruise/views/view/at/party/yoga/concert/
    photos/run/drinks/tour/tours/provision/yellow/industry, supplier to .. police, surplus food,
    surprise hit, suspended ceiling/monorail/sculpture/solids, suspension bridge/ceiling/system/
    fork/seat/bike/parts/spring+/maker/specialist, swan lake, sweet tooth, switch+ .. from .. to,
    switch+ off .. gas/coal/oil/diesel/lights_for_earth_hour/at_home/and_relax, switch+ on, take+ a
    bow, take+ off, take+ the plunge, takes plunge, takes sting out, takes/take/took .. by storm,
    taking the sting, tamper proof/evident, tear resistant/proof/off/drop*, tears of joy, tells
    story/stories, tells the story, tenfold, thaw, the risks/dangers/perils of, the shutdown that,
    time to close, tip off, to city police, to close a/the/deals/sales, to die for, to study ..
    failure/fire/risk/death, to the moon, told through, too big to fail, tool and die, top ten hit,
    total/perfect/memory recall, tough test/glass/new/love/mudder/enough/guy, toxic free, trade/
    industry/professional body, trading/joint/sustainability/mission/vision/artist/fashion/bank/
    account/modern_slavery/annual/annual_general/cash_flow statement+, trap door, trial and error,
    trial of .. vaccine/drug/therapy/treatment/bus/buses/system/technology/service/robot+/software/
    week/tool/method/crop, trial period/version/begins/results, trickle+ down, tricks for/to/that,
    trouble free, trouble shooter*, troubleshoot*, true crime, tumble dry*/dryer+/into, tumbling
    into, turmoil to triumph, turn+ on, turn+/turns/convert+/transform+ .. closed/disused/
    abandoned/derelict/empty/former/burned/shuttered, ugly sweater/christmas/duckling/vegetable+/
    fruit, under the hood, unfolds, union jack/square/street/station/pacific/bank, unplugged, until
    may, until/before/after/at sunset, up and down, upside down, vacant, vaccine against/for, viral
    video/hit, virus free/vaccine/resistant/proof, wait is over, wait+ for it, waiting list/room/
    times_fall/time_cut, waiting time+ .. cut/fall+/halved/down/shrink+/vanish, war hero, war
    memorial/veterans/museum/poet+/room/on_waste/on_plastic/on_weeds/chest, war on waste, war room,
    war stories, war story, warm up, warm welcome, warning light+/sign+/system+/label+/app/
    triangle/lamp/tape/beacon+, was a blast, water down_no, waterfall*, we re closing the gap,
    weapon against, weather+ the? storm, weather/storm/flood/frost/early/collision/lane/hazard/
    tsunami warning/warnings, weed/bug/pain/time/germ/silent/lady killer/killers, weight/hearing/
    hair/bone/heat/skin/water/energy/fat/friction loss, well suited, wet wipe+, what burnout
    taught, wicked, win/wins/won .. court/legal/patent/trademark/planning battle/case/fight/
    dispute/victory/challenge, win/wins/won/winning/beat/beats/defeat+/sees_off/prevail+/
    prevails_in/victory_in/triumph+ .. <court>/patent/lawsuit/lawsuits, windscreen wiper+, wipe
    clean/down, wipe+ floor, wiper blade+, wisecrack, without a? stop, without delay, without flaw,
    wonky veg, wood/gas/coal/kiln/stone/hydrogen/biomass/oil/quick/rapid fire/fired, wounded
    veterans, wreck diving/dive/dives, your passwords safe, zero defect+, zero emission+, zombie
    farming/game/sim/run/movie/survival, zombie process, zombie run
"""

GLAD = """
    <launch>, adds, appoint+, automat*, award for, award*, bags .. to/for, build/builds, celebrat*,
    demo/demos, design+/designs, develop+, donat*, expert in/on, explain+, fights/to_fight, fund/
    funds/funded, helped, helps/help/helping, honoured/honored/recognised/recognized for, host/
    hosts, invent+, offer/offers/offering, opens, partners .. on/to, prize for, publish+, raise/
    raises/raised .. for, raises, research+, school/lab/centre/center for, secures .. to/for,
    sponsor+, study/studies/to_study, tackles/to_tackle, teach/teaches/teaching, teams up, test/
    tests/testing, train/trains/training, trial/trials, win/wins/won
"""

TURNS = """
    accus*, after, alleg*, amid, as, because, blamed, but, causes/caused, despite, dies/died, ends
    in, facing/faces, following, forced, found, halts, hit by, in wake of, killed, kills, laid off,
    layoffs, leads to, over, prompts/prompted, recall/recalls, resign*, since, sued/sues, under,
    when, while
"""

FRAMES = """
    book about, book on, burning questions, buyer+ guide, checklist, comment, conference,
    conference on, congress, course, courses, drill, exhibition, explained, explainer, faq, film,
    game, guide, guide to, guides, handbook, history of, how to, lecture, lessons, made easy, made
    simple, masterclass*, museum, museum of, myths, novel, opinion, panel on, playbook, podcast,
    primer, q and a, research into, science of, seminar+, standards, study of, summit, symposium,
    talk on, talks on, tips, toolkit, training, webinar+, what is/are, workshop+
"""

TOPICS = """
    <threat>, accident+, addiction, allergen*, bankruptcy law, blackout+, breach/breaches,
    breakdown, bullying, burning, closed loop/mill/school/church/mine/factory, closing, collision+,
    complaint+, compliance, conflict, contaminat*, corrosion, court, crash/crashes, crime,
    cyberattack+, damaged, dangerous, dead, dementia, disaster, discriminat*, dispute+, divorce,
    emergency, evacuat*, explos*, failing, failure/failures/failed, fatigue, fraud, harass*,
    hazard*, injur*, inmates, insolvency, judge/judges, kill switch, killed, leak*, legal,
    litigation, lost property/luggage/pets, missing persons/people, money laundering, outage+,
    penalt*, police, pollut*, prison*, recall/recalls, redundancy, regulator+, sanctions,
    severance, stoppage+, stops, toxic, vulnerabilit*, warning+
"""
