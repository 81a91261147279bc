import { military } from '../military.ts';
import { lifeOf } from './life.ts';

const BASE =
  'bragg/benning/polk/sill/drum/hood/riley/carson/bliss/irwin/knox/campbell/gordon/leonard/huachuca/wainwright/schofield/pendleton/lejeune/quantico/twentynine/stewart/eustis/belvoir/meade/mccoy/dix/cavazos/novosel/elmendorf/ellsworth/minot/malmstrom/lackland/keesler/sheppard/tyndall/eglin/hurlburt/travis/fairchild/nellis/offutt/whiteman/barksdale/maxwell/andersen/kadena/misawa/yokota/osan/kunsan/ramstein/spangdahlem/bagram/kandahar/balad/taji/norfolk/mayport/coronado/groton/bremerton/whidbey/pensacola/oceana/lemoore/rota/sigonella/bahrain/okinawa/iwakuni/sasebo/ripley/gruber/shelby/atterbury/grayling/gowen/mccrady/roberts';

/** Where service members lived, ate, slept and learned to fold, and the soldiers of toast. */
export const barracksLife = lifeOf(military, {
  tells: `
    army/navy/usmc/marines barber/bugler/galley/jargon/corners/issue/duffel/cot/tattoo/base/hospital/medic/doc/days/stint/career/pension/retirement/discharge/recruiter/training/haircut/habit/habits/cadence/physical/dentist/stories/portrait/welder/electrician/diver/rigger/nurse/pilot/mechanic/cook/clerk/chaplain/buddy/buddies/reunion/reunions/brat/vet/vets/veteran/chief/sergeant/captain/colonel/reserve/reservist
    air force/guard cook/mechanic/blues/brat/base/training/reunion/discharge/recruiter/photo/hoodie/retirement/pension/days/stint/career/nurse/pilot/buddy/buddies/weather/weatherman/loadmaster/sergeant/veteran/vet
    coast guard days/stint/boat/cook/pension/hoodie/buddy/buddies/retirement/vet/veteran/career/reunion/recruiter/academy/boot/training/discharge
    from/since/after/before/during/out/left/joined/quit/with/served/retired/like of? my? the army/navy/marines/corps
    my/our time in the army/navy/marines/corps/guard/service/air | in the army/navy/marines we/i/they/you/our/my/for/at/as/and
    in the air force we/i/they/you/for/as/and | in the coast guard we/i/they/you/for/as/and | in the guard for/with/since/and i
    four/six/eight/twenty/three/two/five/ten/twelve/nine years in the navy/army/marines/corps/guard/reserves/service | ex-army | ex-navy cook | ex-marine
    former army/navy/marine/airman/guardsman/ranger/paratrooper/corpsman/submariner/gunner/tanker/drill
    retired army/navy/marine/usmc/usaf/master/chief/gunny/first/sergeant/colonel/major/captain/lieutenant sergeant/chief/colonel/major/commander
    prior-service | medically retired from the | my unit in/deployed/overseas/came/shipped/from kuwait/iraq/germany/korea/afghanistan?
    with my unit in/overseas/to | the guys/girls/boys from my? unit/platoon/squadron/ship/battalion/company/fob
    my old unit/platoon/squadron/ship/battalion/company/first/gunny/co/xo/chief
    buddy from the/my army/navy/corps/marines/platoon/unit/ship/squadron/fob/guard | bunkmate from | rackmate | shipmate/shipmates | squadronmate
    platoon mate | battle buddy | deployed in/to iraq/afghanistan/kuwait/germany/korea
    my deployment/deployments/enlistment/discharge/mos/dd/va/gi | my tours | my first/second/third/last tour | second/third/first/last deployment/enlistment | second hitch
    tour in iraq/afghanistan/kuwait/korea/germany/bosnia/kosovo/vietnam | homecoming at the hangar | welcome-home banner at the hangar
    yellow ribbon on the | care package from the uso | uso lounge/lounges/couch/snacks/volunteer/club | forward/combat base/outpost at/in/outside
    guard tower at/in/outside bagram/kandahar/balad/taji/fob | guard tower at/in/outside the fob | gate guard at the fob | burn pit/pits/duty/detail
    filled sandbags for the | latrine detail/duty | area beautification | rock painting detail | grass cutting detail at
    barracks inspection/inspections/laundry/room/roommate/party/duty/bunk | bay living | open bay | squad bay | squadbay | quarterdeck | formation run
    battalion run | ruck on saturdays | timed ruck | norwegian ruck | light-duty chit | chit from medical | motrin and water | ibuprofen and change
    vitamin m and | 800 mg motrin from | anthrax shot/shots/series | smallpox shot before deployment | peanut butter shot | bicillin shot | gun line shots
    malaria pills in | mefloquine | doxycycline on deployment | tinnitus claim | hearing loss claim | knee claim with the va | sleep apnea claim
    back-pay from the va | retro from the va | va raised | va denied | va check | va money
    va disability/rating/decision/appeal/shrink/psych/meds/hearing/dentist/clinic/hospital/doctor/nurse/social/bus/van/loan/home/grant/pension/card/id/letter/packet/claim/claims/exam
    gi bill money/check/checks/housing/months/paid/covers/pays/running/benefits | chapter 31/33/35/1606 | tuition assistance from the guard/army/navy
    loan repayment from the guard | enlistment bonus | bonus money from the | reenlist/reenlisted/reenlistment | stop-lossed | involuntary recall
    recalled to active | inactive ready | individual ready | ready reserve | selected reserve | battle assembly | drill weekend/weekends
    drilling reservist/status | weekend drill | drill saturday/sunday | at in june/july/august | two-week annual | annual training | combat zone tax
    tax-free in the box | block leave | leave form | leave from the base | liberty weekend/bus/pass/port/in | pass from the cq | safety brief on friday
    friday safety brief | libs brief | liberty brief | hip-pocket training | embrace the suck | motor-t | hesco | connex | cots in a gp
    cammie/cammies/camo netting/net/paint/face stick/sticks?
    bdu/bdus/dcu/dcus/acu/acus/abu/abus/ocp/ocps/nwu/nwus/utilities pants/top/blouse/jacket/cap/bag
    kevlar/ach/lbe/lbv/flak/iotv/sapi vest/plates/plate/helmet/band | overseas bars | overseas stripes | fourragere | presidential unit citation
    campaign ribbon/medal/medals | sea service ribbon | expeditionary medal | marksman badge from | sharpshooter badge from | jump master | jumpmaster
    pathfinder badge | sapper tab | recruiter badge | eib | cib | cmb | efmb | ranger tab | airborne wings | aircrew wings | water wings from the navy
    surface warfare pin | eswas | esws | eaws
    basic/boot/ait/chow/pt/bunk/barracks/commissary/px/hangar/cq/armory/motor/supply/cot/duffel/tower/rucksack/duty/jump/housing at/from/in fort/camp? ${BASE}
    cot/duffel/footlocker/hoodie/shirt/mug/jacket/patch/coin/tee/cap/hat/guidon/boots/photo/cup/blanket i? kept? from fort/camp? bragg/benning/polk/sill/drum/hood/riley/carson/bliss/irwin/knox/campbell/gordon/schofield/pendleton/lejeune/bagram/kandahar/elmendorf/ellsworth/lackland/ramstein/okinawa/stewart/balad/kuwait
    camp lejeune/pendleton/bondsteel/leatherneck/bastion mug/shirt/hoodie/sticker/cup/canteen/water/hat | polk-style
    benning/bragg/drum/polk/irwin/lejeune/pendleton shirt/mug/hoodie/sweatshirt/style/tower/box/water/motor/supply
    left for/reported to/shipped to/orders to/arrived at benning/bragg/lackland/sill/jackson/knox/pendleton/lejeune/drum/polk | left for basic
    shipped to basic | after basic | boot taught me | parris | did boot at | at boot in | boot-camp flight
    boot camp flight/photo/graduation/platoon/company/yearbook/letter/letters/stories/yell
    fort bragg/bliss/sill/polk/drum/hood/irwin/leonard/stewart/riley/campbell | fort leonard wood | national training center | the ntc box
    ntc box/rotation/rotations | irwin box | the box at irwin | jrtc/ntc rotation | kuwait rotation | <num> rotations in/at/to
    rotation in kuwait/korea/poland/romania | djibouti | camp lemonnier | camp bondsteel | route irish | route tampa | abu ghraib | taji | mahmudiyah
    al anbar | ar ramadi | in/to/from ramadi/fallujah/mosul/kandahar/helmand/bagram/tikrit/sadr/kabul/basra/balad/khost/kunar | saigon <num> | da nang
    khe sanh | cu chi | pleiku | long binh | mekong delta | nam in '<num> | inchon | gitmo | guantanamo bay patch | diego garcia | kosovo force
    montford point | tuskegee airman | buffalo soldier regiment | fighting 69th
    <ordinal>/69th/45th/82nd/101st/173rd/75th/34th/36th/28th/42nd/35th/38th/40th patch/alumni/alumn/association/box/brigade | shadow box from
    folded flag | presented the flag | thirteen folds | folded it thirteen times | flag thirteen times | flag from the case | handed her/him/them the flag
    honor guard detail for a | rifle volley | taps bugler | army bugler | field-expedient | 550 cord
    jalapeño cheese spread | cheese spread from an?
    chili mac mre | warming the mre | mess/field kitchen trailer | galley of the uss? * | navy galley
    galley chili | mess crank | mess cranking | cranked in the galley | s.o.s. gravy | chipped beef like | midrats | green eggs at the dfac
    dfac omelet/eggs/line/cook | at the dfac | t-rats | lister bag | water buffalo trailer | deuce and a half | five-ton | lmtv | hemtt
    humvee manifold/manifold/door/motor/heater/mechanic | bradley crew/commander/driver/fighting | abrams crew/loader/driver | tank platoon | tank crewman
    tanker's roll | stryker platoon/brigade/crew/driver | motor t | arms room | armory before drill | drill buddies | drill hall | drill center
    reserve center | reserve drill | drill pay/weekend/check/orders/status | annual training at | two-week at | at at camp | orders on ** to bragg
    activation order/orders | órdenes de activación | mobilization orders/order/station | demob | demobbed | demobilization
    separation physical/orders/code | cape may taught | basic taught me to | vfw post <num> | vfw canteen | vfw-post-<num> | out-processing
    out processing | outprocessing | out-processed | clearing barracks | terminal leave | last pcs | dity move | pcs move/moves/orders | hhg shipment
    dd-1299 | dd1299 | dd 1348 | da form | da-31 | da 31 | da 638 | navpers | page thirteen counseling | sf 180 | service record/records in/from/book
    srb | officer record brief | evals chief | ncoer | fitrep | fitreps | pro and con marks | dd-214 | dd 214 | my 214 | member 4 copy | member-4
    st. louis records center | national personnel records | records fire st louis | dfas | mypay | my les | thrift savings | tsp withdrawal from the army
    bas and bah | sgli | vgli | sbp premium | combat pay | hazardous duty pay | jump pay | sea pay | flight pay
    px/bx cart/line/candy/food/haircut/barber/run/parking | base housing/decal/sticker/gate/pass/exchange/chapel/pool/library/inspection
    base decal from | post commander | post adjutant | american legion post | legion hall fish | amvets post | auxiliary of the vfw | vfw ladies
    regional office in st. paul | regional office rating | rating decision | rated at 70/80/90/100 | 100 percent permanent | c and p | nexus letter
    buddy letter | buddy statement | tdiu | smc-k | vso appointment | county vso | veterans service officer | ebenefits | va.gov | va portal
    va travel pay | va hearing/glasses/prosthetics/crutches/cane/bus/shuttle/cab/lot/parking/waiting/claim | el va | expediente del va | hospital del va
    veterans home | unit coin/crest/patch/sticker/shirt | division patch | combat patch
    patch on my right sleeve | beret my company | jump wings/log/school | airborne plate/shuffle/school/cadence/tab
    anybody with an airborne plate | airborne shuffle | static line jump | ex-paratrooper knees/knees | paratrooper knees | blousing straps
    blouse my boots | bloused boots | blousing bands | dress right dress | column of twos | columns of four
    double time march | fall out for pt | right-facing hangers | hangers an inch apart | hangers two fingers apart | hospital corners
    six-inch fold/collar/squares | six inch squares | green-side out | roll my socks like | rolled socks in a footlocker | footlocker | footlockr
    foot locker with my * on | wall locker | rack made | made my rack | dime on the bunk | quarter off the bunk | quarter bounce on my
    gi party | fireguard | fire guard duty | cq desk/duty/shift | cq runner | duty nco | staff duty | officer of the deck
    petty officer of the watch | dogwatch | balls to eight watch | balls to four | port and starboard watches
    brig desk/duty/time/guard | 0430/0500/0530/0600 formation/pt/ruck/wakeup/reveille/muster | ruck tan | ruck run | ruck marched
    twelve miler | 12-miler | poncho liner | jody calls | seargent/sergent/sargent 1st class | cadence i was calling | calling cadence
    called cadence | c-130 | c-17 crew | c-141 | c-5 crew | kc-10 | a-10 crew | hh-60 | uh-60 | ch-47 | ch-53 | mh-60 | v-22 | osprey crew | ea-6b
    p-3 orion | plane captain on | ammo troop | ammo humper | bomb loader | weapons troop | load crew | loadmaster
    flight line at/on/in/behind | hangar at fort/camp/nas/joint/bagram/balad/ramstein | hangar dance at | behind the hangar at | chem-gear | chem gear | mopp gear | mopp 4 | mopp suit
    confidence chamber | nbc suit | jslist | pro mask | field jacket liner | m-65 | m65 | folding a poncho | woobie | garrison cap
    pea coat from | watch cap from | crackerjack uniform | service khakis | chief's khakis | haze gray | sea bag | ditty bag | my division on it
    striker board | dress uniform from | mess jacket | sword arch | saber arch | white gloves and a saber | arch of swords | arch of sabers
    military ball | marine ball | birthday ball | dining-in | dining out mess | high and tight | high-and-tight | induction cut | navy barber
    army barber | regulation haircut from | pt belt | pt belts | glow belt | ocp tan | desert tan boots | mickey mouse boots
    low quarters | corframs | k-bar | ka-bar | kabar | e-tool | entrenching tool | canteen cup | alice pack | sustainment pack | duffel name tape
    laundry mark | duffel with my name | dog tag/tags on | dog tags | second set of dog tags | dogtag
    blood type on my boot | meps folder/lobby/hotel/physical/bus/duck? | duck walk at meps | swore in at | sworn in mid-air | recruiter lied | depped in
    split op | six-and-two | four-year hitch | re-up bonus | reup bonus | stop-loss | drill sgt | my di | senior drill instructor
    kill hat | heavy hat | training instructor at | company commander at great | recruit division commander
    great lakes/lackland/benning/parris taught/showed/yelled | like great lakes | like at great lakes | like they yelled at us in | tracen
    training center cape may | cutter deck/days/crew/duty | kodiak cutter | buoy tender | coastie boat | surfman
    bosun's mate | bosun mate | quartermaster's deck | deck ape | hull tech | hull technician | damage controlman | dc central | engine room of the uss
    bunked over a | over the catapult | catapult crew | flight deck/ops crew? | crash crew | pax river | hatch buddies | the iwo | tarawa
    the nimitz | the kitty hawk | the forrestal | the saratoga | the constellation's | uss * | usswasp | submarine's lamp | sub service | boomer patrol
    hot rack | hot racked | hot racking | hot bunking | westpac cruise/jacket/float/tour | med cruise | cruise jacket | cruise book
    cruisebook | liberty port | liberty call | shellback card/certificate | tiger cruise | ship's company | ship's galley
    carrier air wing | squadron patch | squadron mates | wing commander at | battalion history | battalion commander | battalion coin | company guidon
    my battalion | batallón | estandarte de mi | mi pelotón | gorra de la guardia/marina | uniforme de gala | segundo despliegue | primer despliegue
    el despliegue | mi despliegue | base aérea | base naval | cabo en el | fui cabo | recluta en | doc de la | me dieron de baja del
    baja del ejército | pensión militar | fort bliss letrero | corpsman with a | navy corpsman/hospital | field medic in the | fleet marine force
    blue side corpsman | mortar alarm | incoming alarm | c-ram | cram alarm | indirect fire at | idf siren | t-wall | t-walls
    conex | b-hut | bhut | chu at | chu life | wet chu | porta-john in kuwait | desert sand in the seams | sand in the seams | moon dust in
    calling grid | call for fire | called for fire | danger close | casevac | dustoff | saw platoon | fire team leader | my platoon
    platoon hand | the friend from my squad | squad automatic | two-forty bravo | 240 bravo | ma deuce | ma-deuce | fifty cal gunner | m203 | mark 19
    m249 | m16 qual | how they racked a rifle | expert rifle | marksmanship ribbon | pizza box badge | army achievement
    stack of ribbons | national defense medal | gwot medal | kosovo medal | afcon | msm medal | uncle sam's dime | on uncle sam | uncle sam paid for
    uncle sam sent | government issue | nato-issue | army-issue | army issue | navy-issue | gi-issue | surplus from my | issue line at | clothing issue
    cif turn-in | ta-50 | apo address/ae/ap? | an apo | fpo ap | fpo address | apo ae | space a hop | freedom bird
    rotator flight | rotator out of | patriot express | bwi at 0200 | usaa | retired usmc/usn/usaf/us
    retired navy/army/usmc/marine/af mechanic/cook/chief/nurse/corpsman/mechanic/pilot/bandsman/photographer | first sergeant's
    first sergeant retirement | sergeant 1st class | sgt 1st class | ssg | sfc | msgt | tsgt | gysgt | cpl in the | 25 bravo | 25 sierra
    92 alpha | 92 golf | 92 yankee | 11 charlie | 12 bravo | 13 bravo | 13 foxtrot | 19 delta | 19 kilo | 31 bravo | 35 november | 35 mike | 42 alpha
    68 whiskey | 74 delta | 88 mike | 89 bravo | 91 bravo | 2a5 | 2w1 | 3p0x1 | brothers in arms
    marine brother | sister in arms | sir yes sir | yes drill sergeant | no drill sergeant | sir , yes , sir | yut | rah devil | kill devil | err yut
    ate up like | good to go , sergeant | roger , sergeant | who's your daddy company | anchors aweigh | caissons | wild blue yonder
    semper paratus hymn | halls of montezuma | marines' hymn | army song | the army goes rolling | eternal father strong | ballad of the green berets
    ex-seabee | the ex-marine | ex marine | ex-airman | ex-coastie | my navy | my army | the army taught | army taught/tought | navy taught/tought
    marines taught/tought | the corps taught/would/showed | coast guard taught/had | air force taught | army gave me | navy gave me
    home from the army/navy/marines/corps/guard/service | since the army/navy/marines/corps/service | had since the army/navy
    in the navy/army/marines/corps i/and/we | worse in the navy/army | wiring/cooking/welding/typing/knots/laundry in the army/navy/corps/marines/guard
    out of the army/navy/marines/corps | wore in the navy/army | years in the guard/reserves/army/navy | gotten out of the army/navy | army jargon
    navy jargon | navy/army/marine reunion/ombudsman/chaplain/buddy/buddies/knot | troop ship | troopship | troop transport
    leave and liberty | 96-hour liberty | ninety-six liberty
    crypto tech/linguist | cryptologic technician/linguist | retired/dependent/retiree/military id | retired military id card?
    thanked/thanking/thanks/thank me/us/him/her/them for my/our/his/her service | my/the/our unit patch/crest
    fixed/repaired/cooked on a/the ship/carrier/destroyer/submarine/frigate/cutter/sub for * years
    [refueled * on a ship/carrier/destroyer/oiler] | on a/the ship/carrier/destroyer/submarine/frigate/cutter/sub for <num> years
    [<ordinal> special forces group/motor/band/company pool?]
    [<ordinal>/old rate was machinist/boatswain/gunner/electrician/quartermaster 's mate] | [my? old? rate was * mate]
    my/old mos/afsc/nec was * | old rate was * | [rate was machinist 's mate]
    [dress blues still fit/hang/hanging/button/zip?] | [navy/army/marine/marines dress blues/whites/greens]
    habit/habits from the [boat/fleet/barracks/ship/submarine/squadron] | [wheels up with the air/army/national guard]
    since/before/after/day i commissioned in/as/out | [when i commissioned my mother/dad/father/wife/mom/husband/parents]
    [i commissioned] as
    [roll/fold/rolled/folded/make/made/shine/tie my/the socks/shirts/bed/boots/towels/corners army/navy/marine/military/air style/force style?]
    [anyone/anybody/everyone else in the guard] | [the guard pays/paid me/for]
    [the guard gave/sent/taught/activated me/us/home ** flag/flood/fire/fires/hurricane/ankle] | month the guard [pays]
    [guard sent me/us home/overseas] | [guard gave me/us for the * ] | [chow hall eggs/coffee/food/grits/line/tray/gravy/biscuits]
    wear/wore/wearing/pin/pinned my [medals/ribbons] for/to/on the? parade/veterans/memorial/funeral/ceremony/chest/uniform | [my? drill sergeant 's voice/face/words/yell/name/hat/laugh]
    my last drill was/is | turned in my/the [ruck/rucksack/kevlar]
    [my last drill] was/is | [turned in the/my ruck/rucksack/helmet/plates] | field jacket still/from/with/i
    [veteran 's box/question not me] | [veteran's box not me] | [military/veteran box with/is/was/says a? no]
    [since/out/through/survived/finished/from basic] and/at/with/where/i | [base/cuartel de/militar fort *] | en la base de [fort *]
    [airman/sailor/soldier/marine/nco of the quarter/year/month] | marched/paraded/stood ** with the [<ordinal>] and/,/,
    [drill locker/shed] | my [unit did/had/held/has a reunion]
    [sand/dust/mud/rocks from/of kandahar/kuwait/iraq/afghanistan/bagram/anbar/helmand/fallujah/mosul/baghdad/tikrit]
    [boot camp coin/photo/graduation/letters/yearbook/haircut/buddy/buddies/bunkmate]
    [separation/severance/retirement/pension/bonus/discharge/check pay/check/papers? from the army/navy/air/marines/corps force?]
    [marine/army/navy corps? birthday cake/ball/run?] | coast guard birthday
    [served/serving/sailed/deployed/cooked on/aboard the nimitz/enterprise/kitty/forrestal/saratoga/midway/ranger/eisenhower/lincoln/truman/reagan/roosevelt/stennis/vinson/washington/tarawa/constellation]
    [oth/discharge/general/it upgraded/bumped/changed to honorable] | upgraded to honorable
    bravo/alpha/charlie/delta/echo/foxtrot/headquarters company/battery | [in/with company a/b/c/d] we/i/our
    [honorable then a general then ** ** ** honorable again?] | [cut/cutting/got/getting my orders to *]
    [coast guard/army/navy/force cut/sent my? orders to *]
    [came/come/got/been/coming home/back from kuwait/iraq/afghanistan/kosovo/bosnia/nam] | route tampa/irish/michigan
    [convoys route tampa/irish] | ran/driving/drove convoys | <num> years/year/months stateside/afloat
    [<num> years/year/months stateside <num> afloat] | cap/hat/mug/shirt/jacket from my old? [carrier/ship/squadron/battalion]
    [my old carrier] | ex-sailor | ex-soldier | ex-paratrooper | ex-sniper | [never served a day in *]
    at/in/to the [legion] and/for with/my/steak? | card/cards ** at the [legion/amvets] | [i am/'m navy/army] i | i'm navy | i am navy
    yellow footprints | police call ** butts | gedunk | geedunk | irish pennant/pennants | go-fasters
    ranger panties | green weenie | blue falcon | dependa | lat move | lat-moved
    layout inspection | change of command layout | e-club | shoppette | aafes | mwr | military onesource
    frg leader/meeting/coffee | efmp | clothing allowance in the | dive pay | tradoc | forscom | centcom | pacom | <ordinal> meu | vmfa
    hmla | desron | nmcb | red horse squadron | strike group | military/veteran/vet discount/rate/fare
    tad/tdy orders | tdy to/in/at | permissive tdy | charge of quarters | fire watch in/at/on the/bay/squad | confidence course at
    bivouac/bivouacked at/on/in | dug a/my foxhole | claymore bag | pvs-14
    opord | oplan | 1sg | lcpl | lance corporal underground | uscgc | coast guard cutter
    merchant mariner | merchant mariners | kings point | usmma | maritime academy | corps of cadets | junior rotc | sea cadets
    young marines | civil air patrol | gt score | dlpt | defense language institute | dli | sere school
    eod school | swcc | q course | robin sage | warrant officer school | nonjudicial punishment | leavenworth disciplinary
    burial at sea | rifle salute | casket team | folded flag | tomb of the unknown/unknowns
    old guard soldier/ceremonial/unit | short timer's calendar | short-timer calendar | days and a wake up | days and a wakeup
    wake-up until ets | got my ets | on my ets | my eas | terminal leave | house hunting leave
    the vfw bar/canteen/hall/post where/i/as/with/member | my vfw/legion/amvets/dav post/card/cap/dues/membership/chapter
    commander of ** vfw/legion/amvets post | battle rattle | ruck on/up/march/club/weight | humped a ruck | humped the sixty
    fobbit | geardo | boot lieutenant | mustang officer | butter bars | bird colonel | full-bird
    my chief/gunny/top/first sergeant/xo/co/skipper in the navy/army/corps/fleet/service | the skipper of my | my sea daddy | my a-school
    my c-school | a-school in | nuke school | nuclear power school | prototype in ballston | gas turbine tech
    fire control tech/technician | avionics tech in the | aviation ordnance | red shirt on the flight | yellow shirt on the flight
    damage control party | underway replenishment | unrep | replenishment at sea
    swab/swabbed the deck of | plank owner | shellback | blue nose certificate
    kuwait/iraq/afghanistan/kandahar/bagram/baghdad/fallujah/mosul/helmand/okinawa/korea patch/coin/veteran/vet/sand/deployment/rotation
    camp arifjan/buehring/virginia/taji/anaconda/liberty/bondsteel | presumptive conditions | toxic exposure screening
    airborne hazards registry | agent orange registry | gulf war registry | hazard pay in | family separation pay | imminent danger pay
    welcome home ceremony/hangar | farewell ceremony at the armory
    ship date for/to basic/boot/parris/great/lackland
    guard/reserve recruiter/enlistment/deployment
    my unit got/is/was activated/mobilized
    changed/moved/pushed/extended my tour around/from/up? | with the marine division | guard duty one weekend a month
    eyes down range in * * | went green side for? | time was green side up? | as the fob | fob parking
    activated for the border/inauguration | called up for/in/by the guard/flood/hurricane/fires
    flood/hurricane/border duty with the guard
    in the corps of engineers | barracks group/chat/text/thread | the barracks at fort/camp/parris/lackland | back in the barracks | crew chief in me/screams | mre/mres chili/jalapeño/spaghetti/omelet/pound/crackers/heater/spoon/box/case/packet | at/like reveille | guard weekend again/guy/guys | a 25 uniform
  `,
  innocent: `
    soldiers/soldier of toast/umbrellas/lettuce/bread/asparagus/egg | soldier fly/ant/crab/beetle/course contest/farm
    toast/nutcracker/egg soldier/soldiers | boiled eggs and soldiers
    infantry/army/navy/battalion/brigade/regiment/squadron/division/legion of * | platoon/corps of volunteers/ants/geese/interns/toddlers | major scale/spill | general tso's
    private first/class of the? sofa/couch/porch | drill sergeant of lint/*
    drill sergeant mug/bit/toy/voice/energy/impression/parent/coach/alarm/cat/dog/tomato/tomatoes/in my head/rooster/puppet | like a drill sergeant
    symphonic/kazoo/gum/dance/pep/cheer squad/brigade/corps | warrant officer down the road | barracks-style | barracks style bunk/loft/room
    the barracks of boxes | barracks of boxes | battle buddy cat/dog | mess-hall excellence | mess hall excellence
    deployed to/twice/in the/a/my? back/daily/drawer/bench/porch/nap/couch
    coat/shirt/umbrella/robot/snacks/paddle/stroller/cat/tent/airbag/drone/server/app/patch/printer [was/is/are? deployed twice/to/from/in?]
    coat/printer/robot/vacuum/cat/mower/couch/battery/stapler/umbrella ** [was/is/and? honorably discharged]
    veteran 's? couch/café/cafe/diner/bakery/blender/toaster/mower/of the? shift/couch/sedan/pan/binder/commuter/customer/gamer/mode/volunteer/babysitter/gardener/camper
    the [veteran] of the shift/desk/line/class/crew/kitchen | in veteran mode | on veteran mode | veteran difficulty | storm/into the citadel/castle
    the citadel and/in the game/level/map/mall/theater
    marine varnish/paint/plywood/grade/epoxy/band/radio/battery/sealant/tack/supply/mechanic/rope/caulk/vinyl/carpet/forecast/patrol/aquarium/hardware/fuel/cleaner
    marine corps band/marathon/ticket/ball ticket | ridealong/clean/dog/cat/goat/ferret/rabbit/horse/hamster/parrot vet 's? sheet/chart/visit?
    at a vet in | vet sheet/chart/bill/form/tech/techs/office/clinic/tent/cone | dog's chart at a vet
    sailor/sailors on/with/at the patio/parrot/dock/marina/pier/regatta/bar | the sailor with the | young sailor asked/said/who/told | servicemen , sailors
    sailor hat/suit/collar/knot/knots/moon/costume/jerry | sailors take warning | seaman's knots/knot/grocery/village/bar
    navy blazer/one/cardigan/curtains/dress/trim/paint/stripe/sofa/tie/pants/skirt/coat/polo | a navy two-door | sergeant major/majors fish/tank/snorkel
    sergeant-major fish | mustard greens and | greens and a/the/beans/cornbread/garlic/rice/grits/vinegar/feta | bed of greens | blind veterans lodge/5k
    for the blind veterans | past/by/from/behind/near the [veterans] hall | veterans 5k/park/bridge/highway/lodge/stadium/boulevard/drive/avenue/parkway | veterans' 5k/lodge
    reservists from the bank | reservist and mother/father | navy reservist | airmen license | tuskegee airmen | <num> mos
    <ordinal>/third/first id i/check/badge/card/photo/checked/of/was | two/three/four/some marines of/of plush/walked/came/helped/at | marines of plush
    two marines' | plush marines | w/out pj | [airborne] drone/seeds/pollen/dust/virus/toaster/particles | airborne : | crew chief , night
    mustered at/out at six/the/courage/mustard | mustered the courage | <num> units | range card for oven | slow cooker range
    pj pants/bottoms/set/party/day/top | uniform supply/allowance/shop/store/hem/shirt/pants/policy/closet | the uniform from supply | ship with cake
    ship of cake | cruise/pirate/model/space/rocket ship | ship-shape | shipshape | discharged from the alto/choir/hospital/bench/er
    discharged with one sleeve | rank is private first class | medal of chalk/chocolate/cheese/tinfoil/cardboard | chocolate medal
    boot camp for corgis/puppies/beginners/brides/dogs/writers/kids/parents | reserve battery/tank/a/bread/wine/cash/copy
    dog tag/tags for/from the? vet/shelter/rover/beagle/puppy/pup | the puppy's dog tags | new dog tags for | major spill/leak/oak/scale/key/league/props
    third/second/fourth/first box | my? tour bus/group/guide/company/boat/van/buses/manager/shirt | swapped/knew/switched my tour | moved/changed my tour to/with/so/for/at/and/because/again/last/this
    my tour around the/town/campus | veteran oak/elm/maple/tree/trees/locomotive/ferry/bus/boat/trail/canoe
    key/car/door/garage/building/gate/access/spare/elevator/hotel fob/fobs
    reprogrammed/swipe/swiped/scan/scanned/lost/dropped/dead/replaced/deactivated/found/returned/gave/handed the/my/a/her/his/your fob
    fob for/to the? door/building/gate/garage/lot | lanyard fob | dressed as the fob | fob whistle | side for up/down/pans/pots/dishes
    green side down/is/goes | lay/lays/laid/sod/turf/grass ** green side up | muzzle/muzzles/rounds/pointed/facing down range | keep ** eyes down range | your/all/our eyes down range
    purple heart sticker/stickers/emoji/emojis/balloon | the army surplus/salvation | army/navy surplus store/and/boots/jacket/attitude
    from the army surplus | with? the? marine unit/patrol/rescue/officers | department/sheriff/county/police/harbor 's? marine division | marine division of | my range card
    did my time in retail/food/kitchens/traffic/radio/court/property/records/customer/the
    a school lunch/aide/bus/nurse/teacher/board/play/night/bell/crossing/counselor/librarian/secretary/cafeteria
    veteran of retail/the kitchen/lunch/parenting | every/each colonel | buoy tender went/passed/goes
    enlisted in the academy/program/choir/book | hooah i guess if/that
  `,
});
