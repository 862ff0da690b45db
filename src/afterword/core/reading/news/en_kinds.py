"""English: how glad and plain news is worded."""

KINDS = {
    "event": """
        # years of, <who>? speak/speaks/speaking/talk/talks/keynote/keynotes/present/presents/
        exhibit+ .. at, agm, ama, ama with, anniversary, annual general meeting/dinner/ball/picnic/
        show/conference/gathering/lunch/gala/run, annual meeting, ask me anything, at the ..
        conference/summit/forum, at/on stand, at/to/for/in _ .. week/expo/fair/forum/summit/
        conference/congress/days/festival/show/symposium/meetup/convention/exhibition/biennale/
        trade_fair/fairs/championship+/olympiad/gala, bake off, ball, band, barbecue, battle of,
        bbq, beer festival, bicentenary, bike ride, birthday, bonfire, boot camp, bootcamp, booth,
        bowling/quiz/trivia/movie/games/pub/wine/tasting/family/comedy/burns/race/poker/film/art
        night, breakfast briefing, briefing, call for entries/papers/speakers/abstracts/
        submissions, call for speakers, carnival, carols, celebrate+ .. with, celebrate/celebrates/
        celebrated, celebrated with, centenary, cfp, championship+/tournament/cup returns/kicks/
        comes/heads/at/in/hosted, charity run/walk/ride/ball/bike/match/gala/auction/night/bake/
        day/golf/dinner/swim, cheese rolling, choir, coffee morning, come hack, competition/contest
        returns/opens/kicks/for, concert, concert+, conference call, conference+, congress,
        convenes, convoy, cook off, cook/cooking/baking class/classes/lesson, countdown, crowds,
        customer day, dance, demo week, design week, dinner, do battle, dog show, draws # ..
        visitors/to/guests, drew #, drop in session+, duck race, early bird, egg hunt, entries
        open, exhibition, exhibition+, expo, factory/guided/site/mill/brewery/farm/studio tour+,
        fair/fairs returns/opens/draws/back/week/hall/begins/kicks/date/dates/stand/visitors/
        season, family/field/discovery/demo/tasting/fun/sports/science/community/experience/
        supplier/growers/farmers/partner/developer/investor/capital_markets/careers/taster/women
        day/days, fans meet, fashion show, festival+, fete, fifty/forty/thirty/twenty/ten/hundred/
        sixty/seventy/eighty/ninety/twenty_five years of, finals, finals on, find us at, fireworks,
        flower show, fly past, free night/day/entry/concert/tour, fun day, fun run, gather, gather+
        .. in/for/at, gathers, grotto, hack day, hack with us, hackathon+, hall #, harvest
        festival/supper/dinner, heritage week/day+, host/hosts/hosting/hosted, how to find us,
        information evening, investor/capital_markets day, invites/invite .. to, jam, job fair,
        join .. for, join us, jubilee, jumble sale, keynote, lantern, last/final call for, launch
        party, lecture/lectures, live demo+, live piano/music/band, live show, live stream,
        livestream*, long night, marathon, marks/celebrates/turns/toasts/fetes/marking/celebrating
        .. #/years/anniversary/birthday/centenary/decade+/century/fifty/forty/thirty/twenty/
        jubilee/milestone, masterclass*, meet .. in/at .. hall/fair/expo/show/stand, meet in <n>?,
        meet us, meet/see/visit/join us, meetup+, murder mystery, neighbours invited, night at,
        night founders, night of, on ice, on show at, on sunday/saturday, open air, open day/days/
        house/doors/evening/morning/weekend/studio/studios/gate, open doors, opens _ doors
        to_the_public/to_visitors/to_neighbours/to_schools/for_heritage/for_open/to_public/
        to_families/to_residents, pageant, panel on/discussion/debate/at/with, panto, pantomime,
        parade, participat* in, party, picnic, pics inside, premiere night, presents at/to, quiz,
        race day, raft race, raise # for .. hospital, raises # .. night/for, regatta, register for,
        registration, registration open/opens, retreat for, returns to .. lane/park/pier/hall/
        square/town/green, ride, roadshow+, round table, roundtable, rsvp, runway show, sail/ride/
        walk/run/cook/bake/dance/sing with .. on, santa, save the date, science week, screening+,
        see you, see you at/in, seminar+, shows silent/films/film/movie, silent disco, sing along,
        sold out within/in, speakers, speedrun*, sponsored walk, sponsors .. race, stage/stages/
        staging .. contest/show/race/event/concert/exhibition/competition, stages/staging/stage,
        stand #, storytelling, street fair, summer school, summer/winter/christmas/street/block/
        garden party, summit+, symposium, take+ to the stage, taster, tasting/tastings, tea party,
        thousands flock, tickets, to host, to the pier, tour heads/for/of/stops/starts/day/draws/
        tickets, town hall, trade days, trade fair/show, treasure hunt, tug of war, under the
        stars, user conference/group/day/meeting, village fete, visitors flock, webinar+, welcomes
        .. visitors/guests/crowd/public, welcomes _ public, workshop fills/sold/returns/day/series,
        workshop+ on/for/in/with/at/about, world cup, you are invited, ~off
    """,
    "funding": """
        #m/million investment/injection/backing/boost/for/from/lift/cheque/raise/round/grant/loan,
        #m/million/bn/billion/bln/mln for/to/from _ plant/factory/expansion/project/research/
        start_up, accelerator picks/backs/batch, advance, angel investor+/investment/round,
        announces closing of .. offering/financing/round, backed by, backs/back/backing .. startup/
        start_up/newcomer/hopeful/plan/expansion/firm/maker/venture/pioneer/growth, bags preseed,
        bank says yes, bankroll, bankroll+, bankrolled, big bucks, bln/mln loan/bond/funding/
        facility/round/raise/offering/ipo, bond sale/issue/offering/oversubscribed/draws/sells/
        success/demand, bootstrapped, briques, capital injection/increase/raise/raising/boost,
        capital to, cash boost/injection/lifeline_for, cash for, cash injection, charms/wins_over/
        woos investors, cheque, cheque for, cheque from, chip/chips in, community shares, completes
        .. offering/placement/financing/refinancing, convertible bond/notes, convertible note,
        cornerstone investor, cost of borrowing, credit line/facility, credit rating raised/
        upgraded, crowd funded, crowd funding, crowdfund+, crowdfunding, debt facility/financing,
        development bank, eu money/funds/cash, european investment, facility agreement, financing
        agreement/secured, first check, first close, float/floats/flotation, fund closes/close,
        funding boost/books/secured/for/lifts/package/drive/win/injection/to/round/deal/from/
        approved, funding for, funding round, funds for, gets .. backing, gets/wins/given/receives
        _ # .. to/for build/expand/develop/scale, go public, goes public, government/federal/state/
        eu/research/innovation/council/lottery/regional/green/climate/development/horizon/energy/
        public grant/loan/funding/money/support/cash/backing, grant of/helps/from/for/to/funds/
        lets/backs/pays/boosts/won/will, grants, grants awarded/announced, green bond+, green loan,
        growth capital/equity/funding/fund, invest/invests/invested in, investing, investment,
        investment from/of/in/by/boost, investors/investor/backers/fund/funds/vcs/
        venture_capitalists/angels/venture_arm/vc/pension_fund/bank/banks/crowdfunders/lenders/
        family_office/sovereign_fund/development_bank/crowd/neighbours/customers/locals/villagers
        put/puts/pour/pours/pump/pumps/back/backs/bet/bets/pile/piles/line/lines/pledge+/chip/
        chips/commit+/lend/lends/stake/stakes/fund/funds/pitch_in/plough+/throw+/queue/queues/
        invest/invests/join/joins/lead/leads/take/takes/inject+, invests, invests #/million in,
        ipo, lend, lends, levels up, line of credit, listing on, lists on, loan agreement, loan
        from/of/to/for/helps/agreed/secured, loan lets/helps/for/from, lottery cash/money/
        win_for_museum, mega round, money for, money for/from, my users fund, nasdaq, nest egg,
        new/fresh/strategic investor+/capital/investment/funding/money, opens capital,
        oversubscribed, piggy bank, pot of money, pre ipo, preseed, prices ipo/offering/bonds,
        pricing of .. offering/notes/bonds/shares/ipo, private placement, public offering,
        publisher advance, raise/raises/raised/raising/secure/secures/secured/close/closes/closed/
        land/lands/landed/bag/bags/bagged/net/nets/netted/pull/pulls/pulled/attract/attracts/get/
        gets/receive/receives/received/wins/win/won/snag/snags/score/scores/collect/collects/grab/
        grabs/obtain/obtains/draw/draws/nabs/picks_up/lined_up/banks/bring_in/brings_in/brought_in/
        pockets/scoops/completes/clinch+/reel_in/reels_in/scoop/tops_up/complete/finalise+/
        finalize+/extends/announces/seals/unlocks/hauls_in/haul/takes_in/gathers/garners/shuts/
        cashes/pick_up/awarded/books/adds .. #m/million/billion/#bn/#k/funding/financing/
        investment/capital/grant/grants/loan/backing/equity/venture/seed/cheque/check/fund/backers/
        investors/credit/bond/round/growth_capital/venture_capital/subsidy/facility/seed_round/
        tranche/angels/term_loan/green_bond/credit_line, raised a, raises # to/for, rating agency
        upgrades, rating upgrade, refinanc*, rescue fund, revolving credit, rights issue, saves
        pub, seed cheque, seed funding, seed money, seed round in, seed support, seed/funding/
        financing/preseed/investment/oversubscribed/growth/bridge/angel/equity round/funding/
        investment/capital/cheque/money/stage, senior notes, series a/b/c/d/e/f/g, share offer,
        share sale/issue/offer/offering, signs .. loan/credit/facility, stock exchange debut/
        listing, stump up, stumps up, subsid*, support for .. companies/start_ups/founders,
        sustainability linked loan, takes .. first check/cheque, term sheet, turned down vcs,
        unicorn, upsized, users fund, valuation of/hits/tops/doubles, valued at, venture capital/
        debt/arm/fund, villagers/locals/fans/members/residents/supporters buy_shares/raise/chip/
        stump, war chest, we raised, windfall for
    """,
    "acquisition": """
        # deal to_buy/for, absorb+ .. <firm>, acqui hire, acquir*, acquired by, acquisition+, add+
        .. with/via/through .. buy/deal/purchase/acquisition, adds .. buy/deal, adds .. to _
        portfolio/stable/empire/family/group, adds .. to stable, agreement to purchase/acquire/buy/
        merge, all cash, all share, bags rival, become+ one, becomes part of, becomes/become/joins/
        join .. group/family/stable/part_of, been acquired, bid, bid for rival, bln/mln .. deal/
        takeover/bid/offer/acquisition, bolt on, bought, bought by, brand into, bring+ .. into the
        fold/group/family, buyout+, buys, buys back, buys map/toy/chain/maker/brand/label/farm/
        brewery, buys/buy/bought/buying .. <firm>/out/up/back/into/#/half/rest/remaining/from,
        carve out, cash and share deal, change hands, change of ownership, changes hands, checks in
        at, combination of, combine+ with/forces/to, complete+/completes/close/closes/seal/seals/
        finalise+/agrees .. purchase/takeover/acquisition/buyout/merger/buy/deal_for, complete/
        completes/completion/closing of .. acquisition/merger/sale/transaction, consolidates ..
        ownership, deal for, deal gives .. foothold, definitive/merger/purchase/sale/exclusive
        agreement/negotiations/talks .. purchase/acquire/buy/merge/combine/sell, divest+ .. to,
        divestiture, divestment, employee owned/ownership/trust, employee ownership, employees/
        staff/workers/managers/family/founders/management/cooperative/private_equity/rival/
        investors/nephew/siblings buy/buys/take_over/takes_over/take_ownership, exercises option,
        expands/grows/enters/widens/strengthens/deepens .. with/through/via/by acquisition/buy/
        purchase/takeover/buying/deal_for/acquiring, family buys back, finds a buyer, finds buyer
        in, found .. home, fusion, gobble+ up, gobbles/gobble up, hands over to new owner, has been
        acquired, in .. deal to buy, in new hands, inherits .. from, into the family, into the
        fold, is joining .. family, join+ up on, join/joins under, joining forces with, joins ..
        stable, joins forces, joins forces as one, lands rival, lap+ up rival, majority stake/
        interest/of/holding, management buyout/buy_out, marriage of, marry/marries, mbo, merge,
        merge/merges/merged/merging, merger+, mops up, new hands, new owner+/owners, new parent,
        now owns, now part of, offer for, option to acquire, owner of, owner+ sell/sells .. to,
        pay/pays # .. for, pick+ up .. from/rival/business/brand/depots/assets, picks up ..
        network/brand/business/app/rival, pounce+ on, private equity/investment/holding house/firm/
        group/owner takes/buys/acquires/snaps/backs, purchase of, purchase+ .. of/from/<firm>,
        reunite+ under, reverse takeover, sale of .. arm/unit/division/business/stake/subsidiary
        to, sale of .. to, scoop+ up, sells .. arm/unit/division/business/stake/brand/subsidiary/
        plant to, sells .. to, sells/selling to, snaffles, snap+ up, snapped up, snapped/bought/
        taken/swallowed/acquired/scooped/gobbled up/out/over by, snaps, sold the, sold to, spin+
        off, spins off, spun off, stake in, swallow+, swallows, swoop+ for/on, take+ control of,
        take+ over .. <firm>/from, takeover+, takes majority, takes over, takes over rival, takes/
        buys/sells/acquires/picks_up/gains/ups/raises/lifts/builds/purchases/takes_up _ _ stake/
        majority/control/minority/interest/shareholding/holding/half/ownership, tender offer, tie
        up, tie/ties the knot, to buy, to buy their/its/out/rival/pub_from, to combine, to merge,
        to pay/pays .. for, to unite, took over, two become one, under one roof, we re joining, we
        ve been acquired, wed/weds, welcomes .. into group/family
    """,
    "award": """
        # to_watch, accepts .. award, accolade+, accreditation, accredited, among _ fastest/best/
        top/most/greenest/leading, app/game/site/team/gadget/product of the week/year/month/day,
        apprentice/welder/baker/chef/student/trainee/brewer/cheesemaker/engineer/team of the year,
        award for, award/awards/awarded, b corp of, bags .. gong, bake+ way to, beats _ world, best
        employer, best in, best of, best sandwich/pie/pint/loaf/sausage/fish/chips/pub/shop/curry/
        cheese/beer/bread/butcher/baker/chippy, best workplace+/employer/place_to_work/managed/
        cheese/in_class/in_show/of_show/new/small/family/regional/sustainable/design, blue plaque,
        blue ribbon, bronze for, champion/champions, champs, clean sweep, companies to watch, cook+
        way to, coup de coeur, crown/crowns/crowned, crowned, crowning, distinction+, earn+ ..
        gold/star/rating/honour/stripes/title/medal/prize/seal, earns, editor s choice, elected
        fellow, employer of, fellowship awarded, final/finals .. entrepreneur/baker/chef/
        apprentice, finalist+, first place, five star, five star+, five stars, gold at, gold for,
        gold/silver/bronze/double/triple/first/export/quality/safety/innovation/science/design/
        bravery/royal/champion/supreme/star/gold_star medal/medals/award+/winner+/prize+/star/
        stars/title/honour+/champion/for/standard, gong, gong+, great place, great place to work,
        guinness, hailed, hall of fame, hat trick, high praise, highest honour/honor/marks/rating/
        score/award/accolade, honorary, honour for, honoured/honored, honours .. for, in ..
        ranking, in the running for, in the world, inducted, judged best, jury/judges picks/pick/
        crowns/crown/honours/praises/praise, king of, king s award, knighted, knighthood, kudos,
        lauded, laureate+, mbe, medal for, medal+/medallist+, michelin, most trusted/loved/
        innovative/admired/sustainable/improved/ethical, named a/one_of/among/to _ list/leader/
        finalist/hub/best/top, named to, named/voted/ranked/rated/listed/crowned/judged/hailed/
        declared/dubbed/chosen/selected/elected/picked .. best/top/leader/list/of_the_year/among/
        one_of/number/first/winner/fastest/most/great/greatest/champion/finest/greenest/safest/
        happiest/employer/year/outstanding/exemplary/kindest/smartest, obe, of the week, of the
        year, ones to watch, oscar for, people s choice, pick of, picks up .. award, platinum/gold/
        silver/bronze/top/highest rating/status/tier/level/score/certification for/in/from,
        plaudits, podium, praised as/for/by, prize for, prize+, queen of, queen s award, ranked,
        ranks/ranked first/second/third/top/#/among/number/highest, rated best/top/outstanding,
        rating for .. in .. ranking, receives .. recognition/certification/accreditation,
        recognis*/recogniz* .. for/as/by/with/among, recognised as, recognition for, recognized as,
        rise+ to the occasion, rising star+/suppliers, rosette+, royal warrant, safest/greenest/
        smartest/happiest, scoop+, seal of approval, second place, sets _ world record, short wins,
        shortlist+/shortlisted, silver at, silver for, smashes .. mark, star baker, stars for,
        supreme champion, sweeps, takes/take/wins/gets/bags _ emmys/oscars/stars/golds/grammys/
        baftas/firsts/gold/silver/bronze, ten to watch, third place, title, title for, top #, top
        employer, top honours, top of the class, top of the pops/table/tree, top ten/hundred/fifty/
        marks/honour+/honor+/rating/prize/spot/award/score, tops/top/leads/heads _ ranking+/list/
        table/survey/index/league/poll/chart/rankings/class, trophy, trophy/prize/award/title/
        medal/gong goes to, trophy/trophies, up for .. award/gong/prize/title, voted, win at, win/
        wins/won/take/takes/claim/claims/scoop/scoops/earn/earns/receive/receives/get/gets/collect/
        collects/picks_up/pick_up/lands/sweep/sweeps/bag/bags/snag/snags/nab/nabs/carries_off/
        takes_home/brings_home/gain/gains/awarded/given/handed/lift/lifts/clinch+/grab/grabs/
        secures/seals/nets/garner+/walks_away_with/crowned_with/land/captures/capture/named/
        accepts/wears/retains/adds/presented_with/up_for/shortlisted_for/celebrates/honoured_with
        .. <prize>, winner+, winning, wins at, wins over, wins scholarship, wins/won/win gold/
        silver/bronze/first/top/best/title/crown/praise/acclaim/plaudits/accolade/contest/
        competition/hearts/approval/over/cup/recognition/three/two/double/hat_trick/cheese/race,
        world best, world champion+, world record, world s best
    """,
    "person": """
        # new partners, # picks .. as, # years with, a day with, advisory board, after # years ..
        <who>/baker/engineer/master/retires/hangs/foreman/printer, announces .. as president/ceo/
        cfo/chair/director/head, appoint+/appointed/appoints/appointment+, appoints, at _ helm, at
        the tiller, at the top, back as, becomes our, behind the counter, behind the wheel,
        biologist/chemist/teacher/banker/chef as, birthday of founder, board changes, board gains,
        board member/appointment/seat/gets/welcomes/chair/elects/adds, board nominates, board/
        supervisory extends/renews/reappoints/confirms/proposes/nominates, boss for, boss started,
        bow+ out, ceo succession, chair of, chairs, changes to the board no, chief for, chief
        scientist/engineer/economist/designer/people_officer/of_staff/chemist/brewer/winemaker,
        chosen to lead/head/run, co ceo+, comes aboard, comes home to lead, daughter/son/
        granddaughter/grandson takes/joins/steps/of_founder, director for, dual leadership,
        elected, elects, elevates, ex .. joins/to_lead, executive appointment+, expand+ _
        leadership/board, extends .. contract, extends contract, farewell to _ <who>, farewell/
        leaving party/do/lunch for, fifth generation, finance/technology/operations/product/people/
        marketing/sales/commercial/supply/research/quality/human_resources chief/head/director/boss
        .. for/at/joins/named/from, finds _ next/new, first head of, first woman/female/ever .. to/
        chief/ceo/chair/president/director/captain/foreman/partner, follows in .. footsteps,
        footsteps, former .. joins/to_lead/takes/named/becomes/to_head, fourth generation, from ..
        intern/apprentice/trainee/shop_floor/tea_boy/forklift to, from .. to boardroom, from .. to
        corner/top, from barista to, from shop floor to, generation, generation takes/steps/joins/
        at_helm, handed, handed/gets/lands/takes .. top_job/helm/reins/role, hands .. to daughter/
        son/granddaughter/grandson/next/successor/niece/nephew/sister/brother/#, hands in keys,
        hands over keys, hang+ up .. apron/boots/helmet/overalls/hat/gloves/keys/coat/hammer/
        uniform/trowel/spanner/tools/lab_coat/torch, head for, honorary doctorate, i joined, i m
        joining, interview the, interview with _ <role>, into the shoes, introducing _ new, joins
        .. from, joins .. team/family, joins as, joins/join .. as/board/leadership/executive/
        management/council/c_suite, leadership appointment+, leadership team, lollipop lady, long
        service, longest serving, lures .. from, made partner, maintainer for, makes partner,
        management board, managing director, meet our, meet the? new? team/ceo/director/boss/chief/
        manager/chair/president/colleague/apprentices/interns/head/cfo/cto/coo/cmo/founder/woman/
        man/engineer/maker/baker/brewer/people/chemist/foreman/designer/captain/apprentice/md,
        milkman, name/names/named/hire/hires/taps/promote/promotes/promoted/picks/installs/elects/
        lures/poaches/recruits/elevates/appoints/chooses/gets/finds/welcomes/announces/makes/
        unveils/signs/turns_to/has/adds/lands/snags/seeks_no/greets/moves/steps_up_to/rises_to ...
        <role>, name/names/named/hire/hires/taps/tap/picks/promote/promotes/promoted/elect/elects/
        select/selects/recruits/lures/poaches/installs/crown+/chooses/brings_in/signs/anoint+/
        confirm/confirms/engages/nominate+/make/makes/unveils/recruit/turns_to/enlists/adds/
        welcomes/gets/moves/elevate+/welcome/lands/sends/seconds ... as <role>/first/new/head,
        named/elected/made/becomes/become/appointed/promoted/rises_to/moves_up_to/steps_up_as/
        returns_as/takes_over_as/starts_as/confirmed_as/joins_as/sworn_in_as/installed_as/
        chosen_as/picked_as/step_up_as/climbs_to/elevated_to .. <role>, new _ _ ceo/cfo/coo/cto/
        cmo/chief/head_of/director/chair/president/manager/board_member/leader/lead/officer/md/
        managing_director/vp/dean/head/boss/chairman/chairwoman/editor/principal/head_chef/brewer/
        winemaker/captain/treasurer/secretary/governor/trustee+/chief_executive/partners/
        leadership, new boss, new face/faces/joiner+/hire, new leadership, new maintainer, new
        partners, new skipper/captain/chef/gaffer/voice/face/vicar/keeper/landlord/landlady/
        publican/coach/conductor/foreman/matron/head_teacher/headteacher/headmaster/ranger/brewer/
        miller, next managing/chief/boss/ceo/director, nominat* .. board/director/chair, now he s,
        now she s, oldest employee/worker/baker/apprentice/barber, on board as, our new, passes/
        pass/hands/hand/handing .. baton/reins/torch/chair/helm/keys/over_to, picks # as, picks ..
        to lead/run/head, poach+ .. as/from, portrait of, postman, postmistress, president for,
        profile of, promot*, proposes .. as, reappoint+, retire+/retires/retired/retirement after/
        as/from/of/at, retirement, retires, retiring, returns to lead/run/as, rise of, say hello to
        .. new, say hello to our, she s/he_s ceo/cto, signs for .. years, started as, started in
        mail/the, stays for, step up as, step+ up as/to, steps into .. shoes, steps up, still
        serving/working/baking/driving/behind, strengthen+ .. board/leadership/team/management/
        bench/c_suite, succeed+ .. as/<who>, succession, successor+, supervisory board, swaps ..
        for .. boardroom/desk, sworn in, takes over family/the_family/reins, takes over kitchen/as/
        desk/studio/stage/post, takes over the kitchen/desk/studio/stage, takes/took/take/handed/
        taking _ helm/reins/chair/baton/top_job/keys/wheel/hot_seat/mantle/controls/post/seat, tea
        lady, the .. year old running, third generation, to advise, to head/lead/chair/run/oversee/
        manage/helm/steer/take_charge/direct .., to retire, to succeed, top job, trade+ .. for,
        transition of .. to .. chair, turns to former/veteran/outsider/insider, veteran .. joins/
        to_lead/takes/named, voice of, welcome to the team, welcome+ _ _ new? director/ceo/cfo/coo/
        cto/chief/head/officer/manager/colleague/board/president/vp/lead/aboard/partner/chair/chef/
        apprentices/recruits/starter+, who s who, youngest manager/director/landlord/ceo/pilot/
        captain
    """,
    "office": """
        <place> .. opens/opening/reopens/up_and_running/inaugurated/completed/takes_shape/ready/
        rises/comes_to_life/springs_up/topped_out/nears_completion/complete/unveiled/goes_up/refit/
        heats_up/starts_up/comes_online/comes_on_stream/goes_live/switched_on/fired_up/
        in_operation/on_stream/expansion/extension/breaks_ground, a? new home, add/adds .. test
        floor, adds/add/adding .. floor/line/warehouse/depot/dock/office/site/lab/berth/bay/wing,
        arrives in, arrives in town, back and bigger, back home in, bigger and better, break+/
        breaks/broke/breaking ground, breathes new life, bricks and mortar, builders move in,
        builds .. dock/terminal/pier/plant/kitchen/studio/school/lab, capacity expansion, comes
        home to, comes to lagos/london/paris/berlin/town, comes to town, coming to town/
        high_street/village, construction begins/starts/of/under, cornerstone laid, coworking, cut+
        .. ribbon, cut+ the? ribbon, diggers, doors open/opened at/in/on, doubles capacity, drive
        through, drive thru, expand+/expansion/expanding/grows/growing/extend+/extends/enlarge+/
        doubles/double/widens/upgrades/renovate+/refurbish+/modernis*/refits/triples/reopens/
        rebuilds/rebuilt/builds/build/building/plans/constructs/erects/starts_work_on/
        starts_building/begins_work_on/fit_out/leases/rents/buys_land/takes/acquires_land/
        secures_land/rent/lease/picks/chooses/selects/sets_up/set_up/establish+/
        starts_construction_of/starts_construction_on/begins_construction_of/
        begins_construction_on/begins_building/to_build/creates/plots/eyes/commissions/invests_in/
        approves/outgrow+/occupies/bags .. <place>, expands capacity, expands/expand/expanding/
        expansion/grows/grow/growing to/into/in/across/overseas/abroad, extended just/by,
        extension, facelift for, ferry dock, find+ .. home, find+ .. new? home in/for/at, finds a
        home, first brick, first look inside, first sod, fit out, fits out, foothold in, foray
        into, former .. to become/becomes, foundation stone, gets/welcomes/wins/gains/lands/
        celebrates/completes/unveils/finishes/readies/fits_out .. office/plant/factory/hub/store/
        lab/campus/depot/warehouse/headquarters/hq/showroom/building, goodbye garage, ground
        broken, groundbreaking, groundwork, hackerspace for, head to, heading for, headquarters,
        heads north/south/east/west, heads to/for/into, hello desks, hq, in situ, inauguration,
        inside .. studio/office/factory/kitchen/workshop/hq, investment in .. plant/site/factory/
        campus/facility/capacity, invests .. in .. campus/plant/factory/site/centre/center/
        facility/hub/warehouse/line/terminal/capacity/laboratory/lab/logistics, is back in, laid
        foundation, lands in, lays foundation, makeover for, makerspace, more room for, more space,
        move+ closer, move/moves/moving/moved/relocat*/shifts/decamps/heads/shift/transfers/
        migrates/upsizes/settles .. to/into/in .. <place>/home/town/city/port/street/park/quarter/
        factory/old/new/former/larger/bigger, moves into, moves/moving/moved/move/relocates in/to/
        into/house/home/next/across, new _ _ <place>, new dock, new home/premises/digs/wing/
        quarters/floor, new hq, new life for old, new office, new production/manufacturing/
        logistics/research/distribution/service/training facility/site/plant/centre/center/campus/
        hub, new shop/branch/cafe/depot/bakery/garage/surgery/clinic/playground/pool/cinema/hotel,
        old .. to become/becomes, open+ in, open+ its doors, open/opens/opened/opening/inaugurat*/
        reopen+/to_open/unlock+/unveils/fires_up/opens_doors_on/christen+ ... <place>, open/opens/
        opening/to_open/opened _ in, opening of, opens its doors in/on, opens on, opens/opening
        its/our/first/second/third/new/a/another, outgrew, outgrown, picks/chooses/selects .. for/
        as .. base/hub/headquarters/hq/plant/factory/home, planners green light, planners/council/
        councillors approve/back/give/pass/wave/nod, planning permission/consent/approval, plant to
        rise, plants a flag, plants flag, pop up, presence in, puts down roots, real desks, refit
        done/complete/finished, relocat*, relocation of .. headquarters, returns to high_street,
        ribbon, ribbon cut/cutting/is_cut, roof goes on, room for, room to grow, second/third/
        fourth/fifth/another/first/sixth/biggest/largest/flagship/bigger/larger/purpose_built/
        extra/additional/us/european/asian/overseas/african/local/regional/permanent _ <place>,
        sets up, sets/set up shop/base/office/in, shovels in ground, slipway, sq ft, square feet/
        metres/meters, starts/start/begins/begin construction/work_on/building/excavation/
        production_at, test kitchen, throws open doors, to build in/at/near, to open, to open ..
        in, topped out, topping out, tops out, touches down in, tour our, turned into/
        converted_into offices/homes/flats/studios/hotel/school/hub/workshop, turns/converts/
        transforms/gives .. into <place>/home/studios/lofts, turns/turn .. into bookshop/hotel/
        cafe/studio/school/museum/brewery/lab/home, under construction, under one roof in, up and
        running in/at, we moved, we re moving, we re/we_are moving
    """,
    "hiring": """
        # .. roles/jobs, # apprentices/vacancies/positions/openings/roles/welders/drivers/
        engineers/hires/recruits/trainees, # jobs, # new/more/extra .. <trade>/jobs/posts/roles, ^
        wanted, academy trains/for/opens_to, applications open/invited, apply by, apply now,
        apprentice/apprentices/apprenticeship+ scheme/programme/program/doubled/places/intake/open/
        week/start/join/begin/wanted/for/at/double, apprentices, apprenticeship+, back to work
        scheme, cadet programme/program/scheme, cadets, campus recruit*, career break+, career
        changers, career day/fair/change+/week/opportunit*, careers, class of #, come build, come
        work with, could you be, create/creates/creating/add/adds/adding/bring/brings/generate+/
        promises/promise/pledges/offer/offers/yields/means/deliver/delivers/open/opens/to_fill/
        fill/fills/post/posts .. jobs/apprentices/positions/roles/welders/posts/vacancies/
        apprenticeship+/traineeship+/internship+/openings/places_for, dms open, double+/doubles/
        triples/grows/expands/expand/grow/boosts/swells/beefs_up/beef_up/adds_to/ramps_up/
        increase+/increases/lifts/builds/bolster+/strengthens .. team/workforce/headcount/staff/
        payroll/ranks/crew/apprentice*/intake/trainee*/sales_force/engineering_team, driver/
        welding/coding/training/sales/skills/flight academy, drivers/engineers/welders/technicians/
        nurses/bakers/chefs/graders/developers/operators/mechanics/electricians wanted, extra
        shift, fellowship for/programme/program, fellowships, fill .. roles/jobs, first day for,
        first pay, for a living, four day week, graduate place+/places, graduate programme/program/
        scheme/intake/jobs/trainee*, graduates, headcount .. grow+/up/by/doubles/to_double, help
        wanted, hire+ <n>/for/more <trade>, hire+ _ <trade>, hires/hire .. <trade>/#/class/entire,
        hiring, hiring spree/drive/push/day/event, holiday jobs, how we interview, hunt for talent/
        engineers/people/~ers, intern .. permanent/contract/offer, interns, interns .. permanent,
        internship+, is/are growing, job fair, job offer, job seekers, job/jobs fair/opening+/
        openings/boost/bonanza/boom/drive/offers/for/coming/created/on_offer/at/announced/
        up_for_grabs/to_fill, jobs boost, jobs going, jobseekers, join our crew, join our team,
        join the team, join us as, join+ .. workforce, late starters, learn on the job, learn to,
        living wage, looking for our next, looks/looking for .. with/to, needs .. by, needs a?
        hundred/dozen/fifty/#, new jobs, new shift/night_shift/weekend_shift, new/extra/more/
        hundreds_of/dozens_of/thousands_of _ jobs/positions/posts/roles/hires/recruits, next
        generation of .. ~ers, night shift new, no cv/degree/experience needed/required, no
        experience, now accepting applications, nurse/teacher/driver/pilot/engineer recruitment, on
        hiring spree, on the lookout, open casting, open positions/roles/jobs/recruitment, open
        role+, opens .. school for, opens/open _ recruitment/applications/positions/roles, over
        50s, paid internship+, pay packet, people who/with, pickers, picks .. for # .. roles/jobs,
        places for apprentices/trainees/graduates, posts to fill, recruit+/recruiting/recruitment,
        recruitment event, recruits # .., referral bonus, residencies, residency, returners,
        returnship+, roles/jobs for, same day offers, scholarship for, school leavers, seasonal
        staff/workers/jobs/hires, second career, second shift, seek/seeks/seeking/wanted/
        looking_for/looks_for/recruit/recruits/recruiting/needs/need/lure/lures/woo/woos/court/
        courts/on_hunt_for/hunts/hunting_for/hunts_for/searching_for/calls_for/casts_net_for/
        on_lookout_for/scouting_for/in_search_of/appeals_for/advertises_for/to_hire/to_recruit/
        after_more/hires/hire/takes_on/take_on/on_board/sign_up/signs_up/tempts/attracts .. <n>/
        <trade>, seeking .. engineer/dev/designer, seeks .. apply, seeks .. dev/engineer/designer,
        seeks inspectors/nurses/officers/applicants/candidates/volunteers_paid, seeks next, sign on
        bonus, signing bonus, staff wanted, starters, starts new jobs, summer jobs, take on, takes
        on, takes on # ~ers/apprentices, talent hunt/search/drive/pool/pipeline, team seeks, teens,
        to hire, train to be, trainee+ programme/program/scheme/wanted/places/join/start, trainees,
        traineeship+, training places, trains first/next/#/its_own/local, trains you, vacanc*,
        vacancy, veteran hiring, veterans program, wanted, wanted behind, wants you, wants/want ..
        <n>? <trade>, we are growing, we re hiring, welcomes .. apprentices/trainees/interns/
        graduates/starters/recruits, who wants to, work with us, work+ from home jobs, workforce ..
        grow+/doubles/up/to_double/expands/swells, would you like to, ~ers wanted
    """,
    "partner": """
        adopts/adopt, agree+ on/to/with, agreement+ with/on/to/for/signed/between, alliance+, and
        .. operator/university/institute/agency/ministry/council on, and .. together, and library/
        school/council/church/hospital/charity/club/museum, and post office/railway/city/council/
        university, and/with _ _ _ agree/announce/sign/launch/join/team/develop/to_build/
        to_develop/to_test/to_launch/plan/build/create/link/pool/share/unite/strike/explore/
        cooperate/partner/together/work/map/trial/pilot/combine, are making, awarded .. contract,
        backs .. standard, bln/mln .. job/contract/order/deal, brings/bring together, buddies up,
        buddy up, built into, buys local, channel partner, club/clubs together, co brand*, co
        create*, co develop*, co host*, co operat* with/on, codeshare, codevelop*, collab,
        collaborat*, collabs, common cause, consortium, contract award, contract+ with/to/for/from/
        win/wins/extended/renewed/worth/signed/awarded, cooks/bakes/brews/prints/builds/drives/
        cleans for, cooperat*, cooperation agreement, cosy up, cross border, cross promo,
        crossover, dealer network, delivers .. to, distributes, distribution deal/agreement/
        partner/rights, distributor for/in, donates .. with, equip+/fit/fits/outfit/outfits/
        furnish+/kit/kits/serve/serves/stock/stocks/provides/provide/to_provide/to_equip/to_fit/
        to_fuel/to_power/to_stock/to_serve/to_ship/delivers_to/to_haul/to_carry/to_move/to_build ..
        <n>? for/with/fleet/stadium/hospital+/airport/buses/trains/schools/stores/trucks/metro/
        rail/port, extend+ .. with, fits out, five/three/ten/two/seven/four/multi/#/long year/term
        contract/deal/agreement/supply/pact/charter, for every room/school/seat/guest/pupil/
        hospital, framework agreement, get jobs at, get+ together, gets .. job at/for, gives ..
        nod/green_light/contract/order, go/goes off grid together, goes to market with, goes with,
        hand/hands .. to pensioners/schools/hospital/charity, hand/hands in hand, hands across,
        handshake, hit+ it off, hook+ up with, integrates/integrate/integrated/integration with,
        interline, is inside, join/joins up, join/joins/joining/joined forces, joins .. network/
        alliance/initiative/learning/council/coalition/programme, joins/join .. alliance/network/
        consortium/exchange/initiative/coalition/association/pact/roundtable/hub/council/compact/
        platform/cluster, joint project/research/effort/lab/programme/program/study/development/
        initiative/team, joint statement, joint venture+, jointly, jv, kit sponsor, kits out, land+
        .. customer/client/airport/chain/retailer, lands .. job/work/gig, letter of intent,
        licence/license deal/agreement, licens* .. to/technology/from, lights/sensors/robots/bikes/
        trucks/beds/chairs for .. <n>?, link+ arms, link+ up, link+ up with, linking up, make
        common cause, making a thing, marries, marry/marries .. with, meets goat/cheese, meets/meet
        at last, memorandum, memorandum of understanding, mou, native integration, next door, nod
        for/from, now on, official .. of, official? supplier to/for/of, on loan, onboard+ ..
        customer, order for/from/of .. #, order from, own label, pair+ up, pair/pairs with, partner
        with/to/on/up, partnering, partners with/to/on/up/for, partnership+, pick/picks/choose/
        chooses/selects/select/chose/opts_for/goes_with/taps/tap/turns_to .. as/for/to/supplier/
        platform/system/software/partner, picks, plug+ into, plugs into, pool/pools/pooling ..,
        powers/power .. for, preferred bidder, preferred/official/exclusive/strategic/key/
        technology/distribution/development/launch/logistics/retail/knowledge supplier/airline/
        partner/partners/carrier/sponsor/dealer/distributor, preinstalled on, private label, renew+
        .. with, reseller, ride+ in/on .. trucks/trains/vans/buses, ride+ on, roll together, roll+
        out with, selected as/by, selected/chosen/picked/tapped/named/appointed by/to/for, settle/
        agree/work_together/cooperate on .. standard/rules/plan, shake+ hands, share+ know_how/
        data/expertise/lab/warehouse/trucks/depots, shared, ships with, shirt sponsor, side by
        side, sign+ up, sign/signs/signed/signing/ink/inks/inked/seal/seals/strike/strikes/struck/
        pen/pens/agree/agrees/secure/secures/land/lands/renew/renews/extend/extends/win/wins/
        cement+/clinch+/forge/forges/bag/bags/shake/shakes/announce+/enter+/prolong+ ... deal/
        agreement/contract/pact/mou/partnership/accord/memorandum/treaty/tie_up/alliance/order/
        supply_deal/cooperation/framework/distribution/distributor/charter/hands_on/
        letter_of_intent/customer/sponsorship/licence_deal/supply_contract, signs .. distributor/
        dealer/customer/partner/reseller/client/agent, signs/inks/seals _ _ codeshare/lease/
        licence/license, sponsor+/sponsorship, start .. research together, strategic cooperation,
        supplier of, supplies, supplies/supply .. to/for, supply deal/agreement/contract/pact,
        swap+ know_how/expertise/notes, switches to, team sponsor, team+ up, team/teams/teaming/
        teamed up, tie up, tie ups, ties up with, to distribute, to feed, to get/gets .. from
        local/farm/neighbour*, to ride, to stream, to supply, to use/uses .. from local, to wear ..
        from, together, trusts, twin/twins/twinned with, unite under, unite/unites/united/unit*
        with/to/behind/for/on, university .. to/on/study/develop, white label, win/wins/won/lands/
        land/awarded/secures/gets/bags/scoops/nets/clinches ... contract/option/tender/order/deal/
        concession/mandate/project/licence/license/framework/account/commission/brief, wins .. job/
        work/gig, with food bank/network/university/institute/foundation/association/operator, with
        library/school/council/church/hospital/charity/police/club/neighbours/museum, with nhs,
        with university/universities, work with, work+ with, working with, x .. collab
    """,
    "results": """
        # more passengers/guests/visitors/customers/orders/users, # rise/jump/growth/increase/
        higher/surge/gain/more/up/leap/ahead/rally, <n> percent more/up/growth/higher, above
        forecast, after beat, ahead of expectations/forecast+/plan/target+/schedule/estimates/
        guidance, ahead of schedule, all time high, and counting, announces .. results, annual
        figures/results/report_shows, annual report shows/growth, annual results, arr, at record,
        back to/in the? black/profit/growth, beats estimates, beats hopes, best _ year/quarter/
        month/half/christmas/ever/season/result/results, best black friday, best ever, best in a
        decade/year/century, better than expected/forecast/hoped, bonus/bonuses for all/staff,
        books record, boom fattens/lifts/drives, break even, breakeven, breaks even, bright
        outlook, bumper, bumper christmas/year/quarter/season/summer/harvest/half/update/results/
        orders/profit/crop, busiest, buyback+, by the numbers, carries/carried # more, cash flow
        positive, cash generation, cash in, charts in .. countries, churn fell/down/drops, crush+/
        smash+/beat/beats/break+/breaks/tops/shatter+ .. record/records, crushes earnings, cut+/
        slash+/clear/clears/pays_off/repays/pay_down/pays_down/halves/trim+/wipes_out/shed+ ..
        debt, debt free, debt shrinks/falls/down/halved/cleared/paid/to_nil, demand drives/lifts/
        soars/booms/outstrips/pushes, dividend up/raised/increase*/hike*/lifted/doubled/again/
        restored/boost, double digit, doubles/triples deposits/sales/profit/passengers/orders/
        users/members/visitors, earnings, earns/earned/makes/made more, endpoint met, every seat,
        exceeds, exports drive/soar/rise/up/boost/lift, fills/filled every/all/its seat+/rooms/
        beds, first half, first profit, first time in .. profit, fiscal #, fiscal year, flying off,
        forecast+ raised/lifted/beaten, full year, grow+/grows/growing/grew/increase+/double+/
        doubles/lifts/lift/raises/raise/beats/beat/boosts/boost/tops/top/upgrades/hikes/hike/
        drives/drive/improves/fatten+/swell+/power+/exceeds/exceed/surpass*/outperform*/posts/
        reports/reported/books/book/delivers/announces/expects/smash+/blow+_past/blows_past/
        sails_past/ups/up/triple+/quadruple+/reaps/pushes/sweetens/trebles .. revenue/sales/profit/
        profits/forecast+/guidance/earnings/outlook/expectations/estimates/dividend/turnover/
        target+/margin+/ebitda/orders/exports/growth/income/output/order_book/top_line/bottom_line/
        cash_flow/results/full_year/interim/payout/year/quarter/half/bookings/targets, grows/grew/
        grow #, growth of/at/in/continues/story/spurt/accelerates/rate, guidance, half year,
        healthy profit/rise/growth/order*, in clover, in profit, in the? black, interim report/
        statement, interim/final/special/annual/maiden/higher/bigger dividend, into the? black,
        loss narrows, losses narrow, maiden profit, market cap, market share, meets primary/
        endpoint, milestone reached, milestone+, million copies, more .. than ever, more than
        analysts/expected/forecast/last, more than ever, mrr, narrow+ loss+, net profit, net zero
        milestone, nine month/months, numbers up/add_up/look, on a high, on time performance, on
        track, order book/intake/books/backlog/inflow, outlook raised, outsells, positive results/
        data/topline, posts .. profit, preliminary results, price target raised, primary endpoint,
        profit share/sharing/doubles, profit/net rises/up/jumps, profitability, profitable,
        publishes .. results/figures, punctuality, q1/q2/q3/q4/h1/h2, quarter+, quarterly,
        quarterly figures/results, quids in, raises .. outlook/forecast/guidance, rating upgrade+/
        upgraded/raised, reach/reaches/reached/pass/passes/passed/hit/hits/surpass*/crosses/tops/
        exceeds/celebrates/sells/ships/notches_up/chalks_up/clocks_up/serves/delivers/produces/
        tops_up/sold/sails_past/breaks_through .. million/millionth/thousand/billion/#m/#bn/
        members/customers/users/subscribers/#th/billionth/thousandth/mark/milestone, reached two
        years, record _ _ year/quarter/sales/revenue/profit/orders/half/month/results/order/
        order_book/turnover/earnings/harvest/output/exports/backlog/volumes/demand/levels/high+/
        season/crop/december/christmas/production/intake/dividend/margin+/throughput/summer/
        shipments/bookings, record high, record passenger+/visitor+/crop/catch/year/sales/order+,
        recovery in sales/demand, reports .. quarter/half/year/results, results, revenue/sales/
        profit/profits/earnings/turnover/income/orders/exports/margin/margins/ebitda/bookings/
        volumes/demand/shipments/output/deliveries/shares/share_price/stock/backlog/order_book/
        order_intake/top_line/bottom_line/dividend/subscribers/passenger_numbers/users/lettings/
        downloads/cash_flow/interim+/outlook/takings/net_income/occupancy/production/royalties ..
        grow+/grows/grew/growing/rise/rises/rose/up/jump+/jumps/soar+/surge+/climb+/increase+/
        double+/doubles/record/beat/beats/top/tops/hit/hits/leap+/swell+/gain+/rocket+/triple+/
        boom/booms/expand+/improve+/strong/strengthen+/rebound+/recover+/accelerate+/bounce+/rally/
        rallies/past/ahead/high/exceed+/surpass*/fatten+/peak+/tick_up/higher/advance+/edge_up/
        edges_up/widen+/sparkle+/healthy/fat/mushroom*/balloon+/explode+/zoom+/fly/flies/outpace+/
        outstrip*/takes_off/cross+/swells, rosy, sales .. through_the_roof/up, sales of, second
        half, see+ growth, sell/sells like, share buyback+, share of market, shifts/sells/sold/
        shipped/served .. billion/million/thousand/record, smash+/smashes .. target*/forecast*/
        record*/estimate*, sold .. copies, sold more, sold more than ever, stellar, stock to the
        moon, strong year/growth/quarter/half/start/demand/results/sales/trading/finish/order/
        orders/exports/performance/season, sunny side, surplus, swing+ to profit, takings, than
        expected, through the roof, till ring, tills ringing/ring, topline, tops charts, trading
        update/statement, turn+ .. profit, turn/turns _ corner, up/rises/rise/rose/grow/grows/grew/
        jump+/climb+/gain+/soar+/surge+ by? _ #, upgraded to, users and counting, we hit, welcome+/
        welcomes/serve+/serves/greets .. hundredth/thousandth/millionth/#th/#st customer/visitor/
        guest/client/passenger/user/member/patient, windfall
    """,
    "launch": """
        # is out, 3d printed, <launch>, adds, adds .. to .. suite/range/line/platform/portfolio/
        family, adds passkeys, adds/add .. feature/support/model/range/line/option/mode/colour+/
        flavour+/menu/app/product/service+/crane/system/tool/module/to/size/version/variant/vegan/
        battery/electric, alcohol free, alpha, alternative to, announces .. new/launch/version/
        release, announcing, answer to, app lets/helps/shows/tells, approval for/from, approved,
        approves first/new/treatment/drug/therapy/vaccine, at last $, automat*, availability of,
        available now/to/in/for/from, back by popular, beta, bottles a/its/the, breakthrough in,
        brews/bakes/cooks_up/dreams_up/whips_up/crafts/concocts/distils/churns_out/knits/weaves/
        prints/makes .. beer/cheese/bread/ale/sauce/gin/cake/chocolate/pie/loaf/ice_cream/wine,
        brings .. brand to, brings back, brings/bring .. to/back/new, carries a/an/two, clears ..
        pump/device/test, comes in blue/green/red/small/colours/three, comes to, complete/
        completes/completed/finish/finishes .. cutover/migration/rollout/switch/move_to/
        integration/upgrade/trial/project, cracks code, debut+, designs/designed, develops/
        developed/develop, dosed, dosing, driverless, drop in replacement, drops $, early access,
        europe s biggest/largest/first, exceeds standard, expands .. range/line/menu/portfolio/
        lineup, expands .. range/line/portfolio, extends .. range/line/warranty/series, facelift,
        fda/ema/regulator/agency/mhra/medicines clears/approves/clear/approve .. pump/device/drug/
        treatment/therapy/test/vaccine/scanner/implant/pill/injection/inhaler/first/use, fda/eu/
        regulatory/ce/marketing/type approval/clearance/nod, feature+, finally drops, first
        driverless/electric/robot/hydrogen/vegan, first look, first of its kind, first patient/
        batch/delivery/flight/customer/unit/deliveries/units, fixes #, fixes/protects/blocks/
        simplifies/streamlines/cleans/saves/removes/purifies/turns/doubles_life/replaces/senses/
        measures/spots/cuts/halves/slashes/folds/charges/sorts/reads/detects/weighs/picks/lifts/
        kills/ends/banishes/tames/beats/shrinks/eliminates/outlasts/promises/promise _ _ _, flavour
        of, folds for/into/flat, fresh/new look/range/line/menu/collection/flavour+, from the
        makers, from today, gadget, general availability, gets/wins/gains/receives approval/
        green_light/clearance/go_ahead, gluten free, go/goes/going/went live, goes on sale, granted
        patent, heats up shelves/supermarket, hits/hit/enters/comes_to/on/reaches/to the market, i
        built, i made, i wrote, in your browser, in your pocket, in/on/now _ test, inhaler/vaccine/
        implant/pill wins/gets, introduced by, introduces, introducing, invents/invented/invent, is
        here, is out $, joins the range, land/lands/landing/arrive/arrives/arriving/hits/hit/head/
        heads/coming/comes/reach/reaches/roll/rolls .. in/on/to/into .. stores/shelves/
        supermarkets/shops/market/menu/aisles/racks/showrooms/road/roads, lands on, largest/
        biggest/fastest/smallest/lightest/first .. in europe/world/britain/asia, launches/launched/
        launching/launch/relaunch+, lets, lets .. pick/choose/pay/book/see, limited .. set/edition,
        limited edition, made easy with, made from/of .. waste/straw/bark/wool/algae/hemp/recycled,
        maiden voyage/flight, makes .. available/easier/simpler/faster/safer/lighter/quieter,
        marketing authorisation/authorization, meet .. lamp/robot/chair/app/bike/toy/machine, meet
        _ _ robot/range/app/model/machine/tractor/pump/press/bike/oven, meet the? new, move+/moves
        .. to .. platform/system/cloud/software, moves .. to one, new in, new on the shelf, new
        recipe, new tool/app/feature/product/model/range/line/version/series/software/machine/
        system/service/device/platform/formula/material/packaging/pack/press/pump/sensor/robot/
        drill/oven/engine/trailer/collection/recipe/flavour/menu/kit/variety/beer/cheese/wine/
        enzyme/resin/alloy/coating/battery/drone/chair/lamp/shoe/scanner/turbine/valve/vehicle/car/
        truck/van/tractor/drug/treatment/test/api/dashboard/dye/fabric/filter/glue/paint/adhesive/
        tile/bottle/label/toolkit/website/portal/generation/gearbox/compressor/die/motor/boiler/
        heat_pump/lathe/saw/blade/bearing, next gen, next generation, now available/live/open/
        insures/included/with/supports/offers/lets/on/ships/shipping, now in, now prints, now runs,
        now speaks/reads/talks/runs/works/comes/carries/fits/sings/tastes/knows/lets/plays/accepts/
        sells/delivers/ships/does/streams, off the line, off the production line, offers/offering,
        officially, on sale, on tap, on the menu, open source, open source+, orders open, out now,
        out today, patent for/on, patent granted, patented, patents, pilot scheme/project/
        programme/program/plant, pilots/trials/tests a/an/new/its/first, pioneers, plant based,
        plug+ and, powered by, pre order, pre order+, premier*, premiere+, preorder+, preview of,
        printed in 3d, prints on, prototype+, public preview, public/open/private/closed beta,
        range introduced, reboot+, redesign+, reformulat*, reintroduc*, reissue+, replacement for,
        resistant/proof .. panel/coating/fabric/glass/paint/cable/label/tile, revamp+ .. range/app/
        website/line, reveal+ .. new/plans/first/line_up/range/collection/design/prototype/name,
        revives, rewrote, roars in, robot learns/picks/packs/sorts, robot that, roll+ out, rolling
        out, rollout, rolls in, safer by design, sails, say hello, say hello to, says hello, second
        generation, self cleaning/driving/sealing/locking/learning, sets sail, ship/ships/shipping/
        shipped _ new/first/#/ahead/next/to/world/in, shipping it, shipping today, show hn, show+
        off, shows off, smart, sneak peek/preview, speed+ up, spring/summer/winter/autumn sale/
        range/menu/collection, start/starts/started/begin/begins/began .. production/delivery/
        deliveries/sales/shipping/flights/trial/study/pilot/service/test/tests/daily/offering/
        series_production/rollout, starts/begins dosing, sugar free, swap .. for new, switch+ on,
        switch/switches on, switches on, take my money, take+ the? wraps, take/takes/taking to the?
        road/air/water/skies/sky/track/streets/rails/waves, takes off, takes wraps off, testing,
        that waters/cleans/reads/talks/sings/glows/folds/cooks/charges/learns, this # gadget, to
        market, trials, tumbl* into shops/toyshops, turn/turns on, unveil, unwraps, update, update+
        to, upgrade+/upgraded, v2/v3/v4/v5, vegan, version, version #, we built, we made, we
        shipped, what s new, win/wins/gets/gains/secures/receives _ approval/clearance, without the
        mess/fuss/glue/wires/noise/wait, world first, world s first, world s smallest/lightest/
        fastest/largest/quietest, wraps off, you can now, ~ing robot
    """,
    "other": """
        ^ how, ^ what, ^ why, a day in, accessible website, adopts .. standard, advice for,
        analysis, anatomy of, annual report, answers to/about, archive goes, archive+, ask us
        anything, awareness week/day/month, becomes carbon, beehives, bees, behind .. name, behind
        the scenes, bids farewell to .. paper/fax, bike scheme, birthday of, blog, books for, brand
        identity, buries the, burning questions, buyer+ guide, canteen, car park, carbon footprint,
        carbon neutral*, case study, cat, celebrates .. day/month, certified carbon, change+ name,
        charity, climate neutral, cold snap, colouring, column, comment, commits to, common
        questions, commute, consultation on, cookie policy, crossword, css, customer story, cuts/
        cut/slashes/slash/reduces/halves/trims _ water/energy/emissions/carbon/waste/plastic/
        electricity/packaging/paper/co2, cycle path, cycle to work, deep dive, demystif*, did you
        know, docs, dog, donate+/donates/donation+, dress code, essay, every baby, explain+,
        explained, explainer, fact/facts, falcons, faq, finds new life, five/ten/seven/six/eight/
        nine/three/four/twelve/# tips/ways/things/trends/questions/reasons/lessons/steps/ideas/
        facts/habits/books/signs/takeaways/rules, food bank, for beginners, four day week, free
        meals/loaves/lunch, frequently asked, from the archive+, fundrais*, gallery, gender pay,
        gentle, giant, gives/give away, goat, goes electric, goes/go solar/green/electric/carbon/
        plastic_free/paperless/to_space, good deed, guidance for/on, guide, guide to, happy new,
        has for breakfast, healthy heart, heart health, hedgehog+, history, history of, hives,
        holiday hours, horse, hot take, how, how it, how they, how to/we/our/it/they/a/the/much/
        many, in five/three/ten steps, in numbers, in pictures, in praise of, in space, inside the/
        a/our, is now, iso standard/certif*/#, keep .. on, keeps .. on, kindness, kitten, learns
        to, lends, lends .. to school, lends hand, lessons from, letter .. explained, letter in
        bottle, letter+ to editor, letters, look/looks back, made easy, made simple, makeover,
        mascot, merry christmas, museum of, musings, my .. collection, myth+, net zero plan/target/
        pledge, new life, new logo, new look/website, new name, new website, newsletter, nickname,
        notes on, ode to, of the month, offers tips, office dog, old/vintage/classic .. restored,
        oldest, on leaving .. for, on this day, op ed, open letter, opening hours, opens its
        patents, opinion, otters, outlook for, owls, pay rise/rises/deal_gives, photo essay, photo
        of, planned maintenance, plant+ oak/tree/trees/hedge/wildflower*, plant+ trees, plants ..
        trees, playlist, pledge+ to, podcast, policy on, poll, price list, publishes, pupils,
        puzzle, q and a, quiz, reader+ letters, reading, reading list, rebrand+, recipe from,
        recipe revealed, recipe+, recycl*, reduces salt/sugar/fat/plastic/waste/emissions/water,
        reflections, reminder, reminds .. to, renamed, research shows/finds, retire+ .. horse,
        retrospective, returned by/after, reunited, revealed $, safety tips, saves .. litres/
        tonnes/energy/water, scheduled maintenance, school visit/children, season s greetings,
        secret ingredient, secret life, self service, setup, sheep, snow day, solar panels/roof,
        staff cycle/run/bake/volunteer/plant, statement on modern, story of/behind, students visit,
        study finds/shows, survey, survey+ finds/shows, sustainab*, sustainability report,
        sustainability/esg/impact/climate report, swap/swaps .. for/to, swifts, switch/switches
        fleet/to_electric/to_green/to_solar, switches to renewable/green/wind/solar/rail, tabs,
        tall, terms and conditions, thank you, thanks to, the secret of/to, thoughts on, thread,
        ticker symbol, time capsule, tips, tips for, to switch .. to, tree planting, trees planted,
        trends, tricks, trivia, turns #, tutorial, understanding, video, view from, view on,
        viewpoint, visual identity, volunteer+/volunteers, wallpaper, website, weekend read+, what
        .. has for, what is/are/to/we/does/makes/every/you, where .. come/comes from, white paper,
        whitepaper, why, why is, why our, wildlife, workshop tour, year in, year in review
    """,
}

# What says less: a word that is mostly of that kind.
HINTS = {
    "event": """
        anniversary, at stand, celebrat*, class, competition, contest, crowd, day, fair, festive,
        gala, guests, hosts, in hall, night, party, public, race, seminar, session, show, talks,
        tour, tournament, visitors, week, weekend, workshop, years
    """,
    "funding": """
        #bn, #m, backer+, backing, backs, bond, capital, cash, financing, fund, funding, funds,
        grant, invest*, investor+, loan, million, money, raise/raises/raising, stake
    """,
    "acquisition": """
        buy, combine+, control, deal, joins, majority, owner, owners, ownership, purchase, rival,
        sells, stake, swallow*
    """,
    "award": """
        accolad*, best, certif*, champion+, gold, honours/honors/honour/honor, list, medal,
        praise+, ranked, rated, recognised/recognized, recognition, star, stars, title, top,
        unanimous
    """,
    "person": """
        apprentice, board, boss, ceo, cfo, chair, chairman, chairwoman, chief, coo, cto, daughter,
        director, engineer, founder, head, joins, leader, leads, manager, president, returns, son,
        steps, successor, veteran
    """,
    "office": """
        base, building, campus, centre, construction, depot, doubles, expands, expansion, extends,
        factory, hall, hub, lab, moves, office, opens, plant, premises, reopens, room, shop,
        showroom, site, space, store, warehouse, workshop
    """,
    "hiring": """
        academy, apprentic*, careers, drivers, engineers, graduates, jobs, people, roles, shift,
        staff, talent, team, trainees, training, trains, welders, workers
    """,
    "partner": """
        agree/agrees, agreement, contract, customer, customers, deal, distributor, help/helps,
        integrat*, joint, order, project, signs, sponsor*, supplier, supplies, supply, tender,
        university
    """,
    "results": """
        black, climbs, demand, dividend, earnings, exports, figures, growth, jumps, margin, orders,
        percent, profit, profits, quarter, record, revenue, rise, rises, sales, soar*, targets,
        turnover, year
    """,
    "launch": """
        adds, app, arrives, battery, brings, design*, electric, gives, lets, line, machine, makes,
        model, new, next, offers, patent*, present, presents, range, replaces, robot, sensor,
        smart, software, system, technology, tool, version, world
    """,
    "other": """
        climate, community, green, how, life, look, looks, name, old, school, school+, solar,
        trees, water, ways, what, where, who, why, world
    """,
}

BENIGN = """
    parental/maternity/paternity/family leave,
    accredited, acqui hire, adds, adopts, adventure, advocate, agree/agrees, ama, anniversary,
    announced, answers, anything, api, app, appoints, apprentic*, apprentice+, approval, approved,
    archive, arrives, art/artist+, ask us, asks, at last, autumn, available, award, backs, bake/
    bakes/baked, band, battery, beach, beat/beats, beautiful, bee, beer, bees, beginners, behind,
    best, best ever, better, big news, bigger, biggest, bike+/bikes/bicycle+, birds, birthday,
    blockbuster, book/books, boost*, bottles, bread, breakfast, breakthrough, brew/brews, bridge,
    bright, brings, bugs, builds, built in college, built/build/builds, bumper, buys, by the
    numbers, cake, captain, carbon, career+, carries, carves, cat/cats, celebrat*, celebrate+,
    celebrates, certification, certified, champions, champs, changes, charity, cheers, cheese,
    chess, children, chocolate, choir, chooses, christmas, class, classic, clean, cleaner, climate,
    climb*, climbs, clue, cocktail, coded, coffee, collab, collection, comes to, comes with,
    comics, community, concert, conference, congratulat*, contract, conversation, cook/cooks,
    copies, cosy, countries, course, cow, craft+/crafted, creates, crew, cricket, crossword, css,
    cup, curious, cutest, cycling, dance, day, deal, debuts, decade, delicious, delight*, delivers,
    design, design+/designer/designed, desks, dev, develops, devs, diary, dinner, discount+,
    discover*, discover+, dms open, docs, dog/dogs, donat*, donates/donated, dosing, doubles, draw
    cats, dream/dreams, drops, earns, easier, easter, edition, editor s choice, electric, elects,
    employee of the month, enjoys, equips, evening, event, exhibition, expand+, expand/expands/
    expanding, experiment+, explain+, explained, explore+, export+, extends, fair, families,
    family, famous, fans, faster, fastest, favorite+, favourite, favourite+, favs, feature, feed/
    feeds, feeds, feels, fellowship+, festival, film/films, finally, finals, fine, finest, first,
    fits out, fixes, flavour+, flourish*, flowers, fly/flies, football, for a living, forest,
    forum, founders laugh, free, fresh, friends, fun, fundrais*, funds, future, gallery, game jam,
    garage, garden/gardens, generations, gentle, gets, gift, gift+, gives, glorious, glows, goat,
    goes to, gold, good home, good news, grandfather, grandmother, grant, green, grow, grow/grows/
    growing/growth, growing, growth, guests, guide, hack with us, handmade, happy, harbour, heads
    to, healthy, heart, hello, help/helps, helps, hero, heroes, hires, hiring, holiday, honey,
    honour+, horse+, hospital, hosts, how, hydrogen, i built, i made, ice cream, idea/ideas,
    improv*, improves, indie, innovat*, inside, insight+, inspire+, interview, introduces,
    introducing, invent+, investors, invests, invite+, is here, is out, island, iso, jam, jobs,
    join/joins, joins, joint, journey, joy, jump+, keeps, keyboard, kids, kitten, knits, lab, lake,
    largest, laugh, launch, leader, leading, leads, league, learn, learn*, learns/learning/lesson+,
    leaving law for, legend/legendary, lend/lends, letter to_santa, library, lighter, lights up,
    limited, line, loan, local, locker, longest, looks, looks for, love/loves, loved, lucky, lunch,
    made easy, maintainer, makeover, makes, making a thing, maps, marathon, measures, meet, meet/
    meets, membership, mentor*, mentor+, menu, merges, milestone, million, mission, model, more
    than ever, mountain, moves, museum, music, my, named, names, native, nature, neighbours/
    neighbors, nerds, net zero, new, night, now, offers, officially, oldest, online, open/opens,
    opening, opens, order, organic, out now, outsells, paint/paints, park, partner+, party, photo+,
    piano, picks, picnic, pics, picture+, plans, plant trees/oak/seeds, plants a flag, platform,
    play/plays, plays one, pledge+, podcast, popcorn, popular, portrait, postcard, powers,
    preinstalled, prepares, presents, presses, pride, prints, profit, programme, progress,
    promotes, prototype+, proud, pupils, puppy, purrs, puzzle, python, question+ answered, quicker,
    quieter, quiz, race, raises, ramen, range, ranked, rating, reaches, read/reads, ready,
    receives, recipe, recipe+, record, recruits, recycl*, recycled/recycling/recycles, register,
    relaxed, releases, renovates, reopens, report, research, researchers, restores, retires, retro,
    returns, reuse+, reward+, rewrote, ride/rides, rise/rises, rises, river, robot+, rolls, rugby,
    running, rust, safely, safer, sail/sails, saturday, save/saves/saving, scholarship+, school,
    science, scientists, sea, season, secret recipe, seeks, selects, sells, seminar, series, serve/
    serves, service, set, set to, setup, sews, share/sharing, shares, shines, shipping, ships,
    show, show/shows, side project, sign/signs, signs for, simplif*, sing/sings, skills, skins,
    smallest, smarter, smells like, smile, smooth*, soar*, soars, softball, software, solar, sold,
    song/songs, sounds, speaks, speed+, speedrunners, spring, stake, standard, standard+, star/
    stars, stays free, steps, storefront, stories, story, stream/streams, students, study,
    succeeds, success*, summer, summit, sun/sunny/sunshine, sunday, supper, supply, support/
    supports, supports, sustainab*, sustainable, swaps, sweet*, switches, symbol, tabs, talent,
    tallest, taste+, tastes, tasty, tea, teach/teaches, team spirit, tennis, terminal, tests, than
    ever, thank you, thank/thanks, thanks, thriv*, tips, to build, to host, to join, to launch, to
    open, to supply, toast+, together, tool, top, tops charts, tour, tour our, town, tradition,
    training, trains, transforms, travels, trees, tricks, tries, turns, tutorial, two more years,
    unforgettable, unite, university, unveils, update, upgrades, uses, vacuum, version, video,
    view, view on, village, vintage, vision, visit/visits/visitors, voice of, volunteer*,
    volunteers, walks, wanted, wants, warm, ways to, wears, weaves, webinar, week, weekend,
    welcom*, welcome, whiteboards, why, wildlife, win, win/wins, wind, wine, winner+, wins, wish/
    wishes, with, workshop, world first, years young, youngest
"""

EDITORIAL = """
    a day in, a guide, advisory, april fools, ask us anything, behind the scenes, blog, car park,
    case study, charity run/walk/bike/bake/day/partner/auction/ball/match/event/ride, coat drive,
    comment, customer story, design notes, donates, donation, earth day, explained, explains, faq,
    five/seven/six/eight/nine/three/four .. tips/ways/things/trends/questions/reasons/lessons/
    steps/ideas/myths/facts/habits/mistakes/books/signs/takeaways/rules/tools, five/seven/six/
    eight/nine/three/four years of, from the archive, gender pay, greetings, guide, happy holidays/
    easter/new_year/christmas, holiday/clinic/office hours, how we/to/our/the, in numbers, in
    pictures, inside a/an/our/the/story, lessons, look back, lookback, meet the team, mother s day,
    myth busting, newsletter, notes on, notice, opening hours, opinion, outlook, picks, planned/
    scheduled maintenance, podcast, publishes/releases/issues .. report/paper/white_paper/study/
    guide/annual_report, q a, questions for, recap, recipe, reflections, report is out, season
    recap, season s greetings, sustainability/annual/safety report, ten things/tips/ways/questions,
    tips, tips for, volunteer*, what is/are, why, year in review
"""

MINOR = """
    add/adds, bake, best workplace+/employer+/place_to_work, car park, catalog, catalogue, certif*,
    collection, extends, feature+, finalist+, fixes, great place to work, logo, makes it easier,
    meet our/the, menu, moves to a, named/listed .. list/lists, new look, newsletter, parking,
    party, picnic, pilots, podcast, refresh*, reminders, shortlist*, sponsors, spring/summer/
    autumn/winter/holiday/christmas/easter sale/collection/catalogue/catalog/programme/program/
    fair/party/hours, supports, tests, tickets, trials, updates/update, upgrade+, version, visual
    identity, volunteer*, website
"""
