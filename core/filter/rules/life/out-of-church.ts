/** Words of faith where no faith is meant: idioms, chess, engines, boats, trades, places and other people's houses of worship. Phrases of a rule. */
export const OUT_OF_CHURCH = `
    presbyterian/methodist/baptist/lutheran/catholic/episcopal/mennonite/amish/mormon/quaker/nazarene bell/tower/steeple/cemetery/bakery/made/furniture/market/thrift/bazaar/rummage/parking
    christian/church/temple/chapel street/st/avenue/ave/road/rd/blvd/boulevard/lane and?
  catholic tastes/taste | protestant budget/weather | spartan budget | religiously at/on/every/for | cult classic/favorite/following
  bible of/on/for brake/knots/grilling/barbecue | mecca for/of | guru of/at | crusade against | gospel of hydration/torque/mulch/sunscreen/coffee/duct/overtime/checklists/sleep/recycling/wealth
  service weapon/road/dog/call/calls/center/desk/animal/station/manager/advisor/truck/window/counter/award/industry/entrance/revolver/pistol/dept/department/ribbon/medal/belt/bay/elevator/charge/contract/charges/ceiling
  jury/customer/food service | field service for/tech/technician/engineer/rep | civil service | self service | secret service | cell service | public service | bus service
  community service | years of service | in service | out of service | lip service | tow service
  sunday drive/shift/shifts/paper/sauce/ticket/league/football/roast/night/scaries/dinner/comics | font size/color/is/on/on the/family
  ward off | fire ward | psych ward | <ordinal> ward alderman | city ward | stake out/outs/a/truck/sale/sales | a/no/any/some/their/his/her stake in | at stake
  stakeout | tent stake | stake through | wooden stake/stakes | temple run/grays/gray/university/owls/texas/of | at/on/by/near my temple
  grace period/note/hopper/under | amazing grace on the bagpipes | saving grace | coup de
  holy cow/crap/smokes/moly/hell/grail/mackerel/guacamole/toledo | blessing in disguise | bless your/her/his/you/him/it
  mass shooting/shootings/casualty/casualties/transit/text/email/layoffs/arrest/arrests/hysteria/pike/spec/media/murder/grave/notification/mailing/exodus/air
  service medal | medal of/for/ceremony/count/stand | angel/angels stadium/game/tree/hair/food/cap/fan/shot
  spirit week/stick/airlines/halloween/of/store/level | team spirit | school spirit | soul food place/truck/restaurant/joint/spot/festival/diner/counter | soul music/patch/crushing | verse two/one
  second verse | gospel truth | preaching to the choir | preaching about | preach it | pulpit flag | convert it/the/a/from/to pdf/files/celsius
  converted garage/school/warehouse/bus/van/barn/church/chapel/rice/a/it | field goal | conversion van/kit/chart/rate
  robe and slippers | bath robe | collar bone/of/on/the/stays/pin/brass/insignia/mic/tag | dog collar | white-collar | blue-collar
  shirt collar | hot under the | vigil light | candlelight vigil for | prayer of a chance | hail mary pass/to | icon on the/my screen/phone/desktop/taskbar/laptop/map | desktop icon
  app icon | style icon | candle company | birthday candle | scented candle | spark plugs | no prayer | on a wing | silence the/your/my/of
  silence on the radio | retreat weekend for supervisors | command staff retreat | leadership retreat | retreat center parking
  ritual of coffee | morning ritual | coffee ritual | cardinal rule/direction/bird/directions/game | cardinals game
  saints game/fan/jersey/cap | padres game | angels game | friars game | faith in humanity/the process/my/him/her/them/people/you | bad faith
  good faith | act of faith | leap of faith | faith no more | spiritual home of | crash sermon | holy smokes
  adventurous | adventurously | adventitious | adventuring | adventurer | adventurers | reformation | reformatted | reformatting | reformatory
  reformulated | v8s | excellent
  pray/prayed/praying/prays/prayer/prayers/knelt/sacrifice/sacrificed/offerings/offering/bow/bowed/appeal/appealed to/at/for the parking/printer/traffic/weather/overtime/football/soccer/rain/radio/coffee/baseball/hockey/server/wifi/toner/copier/scheduling/laundry/golf/travel gods/god/saints/saint/angels/angel
  prayed/pray to nobody | [parking/printer/traffic/weather/overtime/football/soccer/rain/radio/coffee/baseball/hockey/server/wifi/toner/copier/scheduling/laundry/golf/travel gods] | * god/gods of parking/printers/traffic/weather/toner/football/laundry | [* god's own] | god's own *
  gods of the/traffic/parking/weather | toner/printer/copier ** sacrifice | sacrifice of toner/coffee/snacks/paper
  pray/prayed/prayers/praying/prays twice/for a/the/my/our/rain/no/green/less/dry parking/rain/printer/transmission/wifi/weekend/bus/elevator/homers/homer/tow/seat/signal/alternator/starter/dry/car/copier
  prayed/prayers/prayer for and/homers/homer/refugees/rain | answered/answers/without a? no? prayers | homers/homer/putt/kick/pass ** prayed for
  car/truck/printer/engine/starter/van ** prayed twice?
  convert/converts/converted/converting it/them/a/an/the/my/our/his/her/old/this/that ** to/into/from
  sums/sum/total/totals/units/file/files/numbers/figures/gas/grams/ounces/currency ** convert/converts/converted
  convert/converts/converted/converting from/to diesel/gas/electric/coal/propane/led/oil/metric/pdf/celsius/fahrenheit/digital/solar
  truck/bus/van/barn/garage/shed/piano/engine/stove/closet/furnace converted/converts to/from/into
  baptized/baptised/baptize/baptizes/christened/christen/christens/anointed it/them/with/by/in/the/my/our/a/her/his coffee/mud/rain/beer/soup/bleach/gravy/spray/foam/paint/sprinkler/puddle/grease/lake/hose/diesel/ketchup/swamp
  baptized/baptised/baptize/christened/christen/christens it/them/the/my/our/a/her/his/this/that boat/truck/grill/oven/couch/kitchen/rig/bumper/carpet/keyboard/van/canoe/new/piano/orchid/printer/car/bike/laptop/deck/mower
  baptized/baptised it/them/him with/by/in a/the? coffee/spray/hose/mud/sprinkler/soup/beer/bottle
  got/was/were/getting baptized/baptised/christened by/with/in the/a? sprinkler/hose/car/wave/puddle/sprinklers/gutter/bus/rain/mud/diesel/fire/creek?
  boat/ship/truck/canoe/trailer/camper/raft/rig/van/engine christened | christened miss/the/it/her
  baptism/baptisms by/of/in the/my/our/a? escrow/fire/mud/boots/truck/grill/paperwork/coffee/rain/ice/spreadsheet/diaper/overtime/traffic/foam/tire/tires
  sermon/sermons of the/year/this/on/about/from the/customer/safety/parking/budget/ice/gas/tires/recycling/overtime/year/mulch/mowing/torque/hydration/coffee/sunscreen/knots/chairs/dishes/my/thermostats
  parking/lot/coffee/customer/safety/morning/dashboard/tire/budget/recycling/locker/no sermon/sermons
  preached/preach/preaches/preaching agile/safety/about/hydration/torque/recycling/patience
  customer/hero/celebrity/idol/devil/sun/eternal worship
  worship/worships/worshipped/worshiped/worshipping at/to/the/my/our a/the/our/my/your? grill/hose/sun/coffee/ground/keeper/goalie/garden/smoker/couch/dog/cat/thermostat/quarterback/altar/sofa
  priest/priests/bishop/cardinal/pope/preacher/reverend/saint/deacon/apostle/prophet/high of the/pasta/barbecue/coffee/pastry/mulch/grill/tires/break/parking/copy/kitchen/chili/brisket/locker/lawn/dance/spreadsheets break/copy/grill/kitchen/parking/lawn/locker/night/motor?
  cable/printer/wifi/computer/copier/phone/internet/vacuum priest/priests/prophet/prophets
  monk parakeet/parakeets/seal/seals/fruit/fish/beer/chair/shoe/shoes/strap/skin/bag/sherry | parakeet/seal/fruit/sleeping/sculpture monk
  like a/an/two monk/nun/pilgrim/saint/missionary | celibate/naked/nude/silent as a? monk/preacher/nun? | crossing monk
  parsons table/tables/field/street/green/school/project | bishop score/wrench/street/arts/sycamore/ranch/fence
  chess/rook/knight/pawn/queen/checkmate ** ** bishop/bishops | bishop/bishops ** ** knight/queen/rook/pawn/checkmate/chessboard
  robbed/rid/short of/a a/my/his/her/both bishop/bishops
  took/takes/take/trade/traded/pinned/sacrificed/fianchettoed my/his/her/a/the/both bishop/bishops | lost a/the/both bishop/bishops | lost my bishop/bishops in/on/for
  bishop/bishops takes/lost * knight/rook/pawn/queen/<num>? | bishop/bishops to/on * knight/rook/pawn/queen/<num>
  i/we/he/she/they/you/who/somebody/someone/neighbor/friend/coworker/guy/lady/aunt/uncle/brother/sister/boss/chief/sergeant/crew/library/museum/kindly lent
  lent a/an/one/two/us/someone/by/to/from/for a/the/free/my/hand/me/friend? | advent calendar/calendars | arrival and advent
  advent of the/a/cell/phones/electric | protestant/catholic/baptist/methodist/lutheran/puritan looking/style/plain
  [protestant/baptist/methodist/lutheran/catholic/presbyterian/episcopal] sign/billboard/bake/hymn/barn/thrift table/lot?
  [islamic/jewish/hindu/sikh/buddhist/christian center/temple/school/bookstore/camp] lot/lots/parking/corner/sign/gate/driveway/roof/tower/road
  [episcopal/lutheran/baptist/methodist/catholic/presbyterian/church hall/church/parish] lot/glass/sign/roof/lawn/parking/steps/bake/lamp/window/windows/dumpster/bus
  in/from/at/to/of/by/behind/through/under the/an/some church/temple/synagogue basement/parking/lot/gym/steps/dumpster | at/from/behind the temple/church kitchen
  the church basement has/had/flooded/is/was/smells | church basement to vote/sign/flooded/sale/dehumidifier
  [religious/devout/pious/evangelical/fervent/devoted] about/napper/nappers/coffee/snacker/saver/gardener/bowler/fan/fans/recycler/flosser/knitter/knitters/reader/billboard/executions/adherence/attention/checklist/procedure
  [devout/pious/evangelical] about/for/over/on soup/rebuilding/mulch/sunscreen/torque/hydration/naps/coffee/garlic/carburetors
  religious war/wars over/of/paintings/tolerance/executions/studies/history/artifacts/billboard/radio
  secular/school/show/college/community/police/hospital/kids/frog/toad/barbershop/staff/dawn/snore/cricket/robot/office/military/boys' choir/choirs
  choir of frogs/toads/crickets/snores/dogs/geese/alarms/engines/coyotes/crows/printers/babies/cicadas
  [cathedral] end/ceiling/ceilings/window/windows/radio/style/tower/fan/peak/rock/grove | [parish] of */louisiana
  [parish] sheriff/deputy/jail/line/road/president/prison/seat/fair/port
  jefferson/orleans/caddo/calcasieu/ouachita/lafayette/tangipahoa/terrebonne/rapides/bossier/livingston/ascension/plaquemines/iberia/acadia/vermilion/lafourche/tammany/landry/martin/bernard/charles [parish]
  [ministry] of silly/sound/truth/magic/snacks/walks
  [mass] airflow/flow/air/sensor/layoff/quantities/quantity/produced/grave | [masses] of | the/huddled/great masses
  [mass] of wires/hair/vines/cables/bees/people/clouds/water/mud/leaves
  [temple] of cubes/the/gains/iron/dendur/doom/artemis/apollo gym/dog/golden/sun/gains?
  [temple] st/street/ave/avenue/drive/road/hills/city/grandin/mall/pd/daily | my/his/her/left/right/gray/graying temples
  at/on/near the/my/his/her/each temple
  [confirmation] number/numbers/code/email/emails/page/slot/text/call/link/letter/screen/message/receipt | [confirmation] of a/the/my/your/our/one? order/receipt/parade/booking/delivery/slot/payment/appointment/interview/attendance
  emails/calls/texts/numbers for/of? confirmation | written/verbal/travel/reservation/email/hotel/parade [confirmation]
  [my/our/the/a bible] is/for/of/on/thick/sized the/my/thick/a/gardening/torque/chart/mechanics? | bible thick/paper/sized | handcuffed to a/the bible
  amen to that/brisket/bacon/naps/coffee/pie/fries/overtime/this | firm/big/great/strong/true/huge believer in
  firm/big/great/strong believer/believers | adherent/believers of/in saltines/naps/duct/coffee/lists/sunscreen/hydration
  am/is/are/was/were/so/too/very/pretty/real/that/how/as/really/not/super fast on/with/at/and/as/in | hold/stuck/stood/held/hard/super fast
  fast on a/the/my/his/her ladder/feet/trigger/keyboard/radio/break/draw/bike/mower
  like a tithe/sermon/prayer/hymn/psalm/rosary/relic/martyr/shrine/cathedral/confession/pilgrimage/miracle/gospel/creed/saint | relic of
  shrine/altar/temple to/of coffee/snacks/duct | shrine/altar/temple to/of the/my/our coffee/gains/tape/dog/printer/grill/cubes/overtime
  pioneer days parade/with/in/security/rodeo/festival/at/breakfast/from | pew/pews squeaked/cushion/cushions/research | two/three/several/four dioceses
  diocese/dioceses/archdiocese of laundry/cousins/puns/pigeons/cats | hymnals for/by/on pallet | rosario de ajo/ajos/chiles/montaña/quejas/llamadas
  café/leche/vino bautizado/bautizada | rezo/rezos/rezar por/para un/el/que? cheque/aire/tráfico/camión/internet/lluvia/impresora
  lector del/de mes/año/libros/huellas/tarjetas/códigos/barras/medidores | toda la alabanza
  mala gasolinera/suerte/cara/hora/idea/noche/leche/señal/onda/racha | camisa/ropa/mesa/casa/toalla/cocina limpia | estación/luz/cara/ropa limpia
  crusaders/crusader for cake/cleaner/pockets/parking/soup/better/quiet/biscuits | crusader for | sage/elder/elders at/by the lake/lodge/mill/home
  hymn/hymns to/of the/a/to carburetor/tires/coffee/dishwasher/mower
  kosher/koshering salt/pickle/pickles/dill/dills/hot/dog/style/deli/move/with/to me/the/you/dog? | not kosher to
  challah/challahs for/at/from the? bakery/french/shop/order/toast | challah french | tarot of/deck/mural | guru of
  jihad/crusade against/on weeds/mice/slugs/gophers/moles | one candle short/power/pizza | holy water cooler/heater/bottle | missionary position
  parson's nose | cult/cults following/film/films/movies/hit | cult of personality/overtime/coffee | adored/idolized/revered coffee/brisket | salaam flank
  communion of/with mosquitoes/nature/the/my | sunday service interval/charge/department | [sunday service/services] on/is/are/start/starts/runs the? *? *? train/trains/bus/buses/line/route/suspended/reduced/late | deacon/deacons bench/benches | brethren of cats/dogs
  choir took/catches/caught/lost a/the fever/cold/bus | [choir] of * | priesthood of/free/podcast | only holy water
  service interval/bay/writer/advisor | prayer for relief | wing and a prayer
    garden/gardening/weeding kneeling bench/stool | capuchin monkey/monkeys | trappist ale/ales/beer/beers/preserves/jam
    benedictine liqueur/cocktail/spread | franciscan health/medical/hospital/china/dishware
    mercy/franciscan/dominican/benedictine hospital/university/college | cloistered at/in my/the? desk/office/basement
    third order of business/magnitude/of
    metric/unit/units/currency/temperature/measurement/attic/basement/two/point/van/bus/sales/garage/recipe/third conversion/conversions
    bowling/derby/softball/trivia/dart/darts/pool ** ** holy rollers | [the? holy rollers] bowling/trivia/sponsor/team/lost/won/beat/are
    turban towel/towels/squash/foam/bandage/bandages/snail | towel/towels/bandage turban/turbans
    turban of towel/towels/gauze/bandages/foam | turban shell/shells
    cigar/cigarette/grill/stove/fireplace/campfire/wildfire/bonfire/volcano ** ** ashes
    ashes on/in my/the/his/her/our/every one? good? jacket/shirt/coat/pants/shoes/boots/sleeve/carpet/deck/windshield/truck/hood/car/porch/rug/sofa/couch/lap
    my ward votes/voted/flooded/plow/alderman/gets/nurse
    [mission trip] to/for find/the/a/locate * sock/socks/keys/coffee/charger/tacos/donuts
    sunday mornings are/is/mean for/when oiling/biking/pancakes/coffee/laundry/waffles/running/soccer/fishing/gardening/crosswords/the/brunch/hiking
    [pray/praying/prayed/prays/prayers for] a/an/the strike/spare/birdie/putt/sub/touchdown/snow/goal/save/parking/spot/seat/tailwind/refund/connection/signal/overtime
    fasting labs/lab/glucose/bloodwork/sugar | fasting since/before/for my/the/a? surgery/midnight/labs/bloodwork/blood/draw/cholesterol
    fasting ** bloodwork/labs/glucose/cholesterol/surgery | the choir kids/room/teacher/concert/bus/trip
    usher/ushers/ushering/ushered at/for/in the/a? opera/theater/theatre/ballet/symphony/stadium/ballpark/arena/concert/concerts/movies/cinema/movie/playhouse/philharmonic/rodeo
  [faith in] the/my? u/locks/procedure/paperwork/machines/vending/technology/weather/gps/duct/plumbing/recycling
  [faith in] the/my? elevators/printers/brakes/batteries/autocorrect/forecast/forecasts/umpires/refs/tires/ladders/knots
    believer/believers in that/this/these/those/the/a/two/good wallet/soup/chili/truck/nap/naps/pens/pen/coffee/duct/spare/list/lists/socks/boots/gloves/mask
    pastor/pastora/pastores/pastoras alemán/alemana/alemanes/belga/belgas/australiano/inglés/collie | el pastor alemán/belga/ganadero
    un/al/del lector | rosary/rosaries of garlic/peppers/onions/chiles/lights/keys/citrus/them/satsumas | not religious about/advice
    fish fry for whoever/everyone/everybody/the crew/shift/team/department/veterans/firefighters? | fish fry every friday for
    god/gods of/with paperwork/a lawyer? | yes to chaplain/priest jokes | lector/lectora de noticias/huella/tarjeta/chip/placas
    kneeling pad/pads/chair | prayer flags of laundry
    [mission trip] to/for find/recover/get/retrieve ** ** sock/socks/keys/coffee/charger/tacos/donuts/remote/wallet/stapler
    i? don't/do believe in luck/coincidence/coincidences/ghosts/jinxes/naps/horoscopes/shortcuts/mondays/winter/umbrellas/curses/bigfoot/overtime/hurry/recipes
    church 's ac/copper/roof/parking/lot/bell/door/gutters/dumpster/lawn/furnace/boiler | like a church | church for the deaf
    a church bus met/and/broke/passed/with | the? church bus into | corpus christi texas/police/bay/tx
    mi fe en la/el/los/las humanidad/mole/proceso/frenos/sistema/justicia/gente/equipo/academia/comunidad/ley
    left the church parking/lot/steps/door/kitchen/festival/fair/wedding/funeral/hall/basement/driveway
    my? turn? to? usher/ushering at/for/in/to the? playoffs/game/games/graduation/recital/play/show/shows/musical/matinee/fans
    am? not religious about/advice
    mi/el/la/un/una/mis/los pastor/pastora/pastores alemán/alemana/alemanes/belga/belgas/australiano/ovejero
    el/un/mi pastor de ovejas/cabras/ganado
    against/in my religion to skip/pay/leave | against my religion to eat/drink/be decaf/pineapple/ketchup/late | glory be the | prayer card reader/table
    gummy/gelatin dessert/mold/plates | old calendar/calendars on/from/page/pages/app | crossed myself off/out/up
    cross myself off/out/up | the community church gym/hall | community church parking/lot/basement/shelter/flea
    mission school district/board/road/bus | excommunicated from the/our/my group/chat/potluck/fantasy/kitchen/league
  our/the chaplain/chaplains | our/the/my/by/to/from/with police/department/jail/unit/academy/hospital/fire chaplain/chaplains | blessing of the bikes/motorcycles | bar/bat mitzvah season/dj/band/caterer/hall/traffic
`;
