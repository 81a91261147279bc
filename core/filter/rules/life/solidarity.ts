import { union } from '../union.ts';
import { lifeOf } from './life.ts';
import { ANIMALS, GOODS } from './things.ts';

/** Halls, cards, votes and gates of people who stand together at work. */
export const solidarityLife = lifeOf(union, {
  tells: `
    union of electrical/steel/mine/auto/postal workers | union general meeting
    [signed/sign/signing the/my/our/a union card/cards]
    whole/entire crew/shift/kitchen/floor/dock/line/ward/yard/depot/garage/staff/warehouse/department/watch/cannery/laundry signed/refused/struck/voted
    everybody/everyone/all on nights/days/second/third/first/swing/graveyard shift? signed/walked/refused/struck | both shifts signed/walked/refused
    all three shifts signed/walked
    signed by the/every/all/forty/thirty/fifty/sixty/half whole/crew/shift/nurse/driver/custodian/teacher/cook/picker/clerk/porter/of | signed by all of
    marched/walked/went to the/our office/manager/boss/foreman/owner/superintendent/dean as/all/together | in to the boss together
    confronted the boss/manager/owner/foreman together/as | delegation to the manager/boss/owner/foreman
    handed the boss/manager/owner/foreman our/the petition/letter/demands/list
    delivered the/our petition/demands/letter to the/our manager/boss/owner/foreman | our demands | our list of demands | list of demands to/from/on/for | demands list | strike demands
    petition at work | workplace petition | petition for raises/breaks/heat/fans/water/gloves/masks/boots/ac/seats/stools
    petition over the schedule/heat/overtime/breaks/pay | round-robin letter | open letter from the staff/crew/shift/nurses/teachers
    letter we all signed | letter everybody signed | no-confidence vote/letter | vote of no confidence | safety walkout
    heat walkout | refused the route | refused to work until/without/in | stopped the line until | stopped work over | downed tools | clocked out together
    clocked out en masse | walked out en masse | called out together | called off together | mass sick call | everybody called in sick
    called in sick on the same | took our breaks together | work-to-contract | work to contract | working to contract | slow-down
    union buttons/pins/shirts/hats/jackets/stickers/cards/reps/stewards/contract/drive/election/vote/dues/card/rep/bbq/barbecue/scholarship/newsletter/apprentice/apprenticeship/trade/carpenter/plumber/electrician/ironworker/welder/painter/roofer/laborer/teamster/nurse/teacher/baker/banner/retiree/retirees/organizer/organizing/campaign/authorization/recognition/petition/neutrality/busters/buster/avoidance/negotiations/negotiator/bargaining/president/treasurer/secretary/trustee/delegate/convention
    my union | our union | the union's | union card in | union-made | union strong | unionized my/our/the | we unionized | unionizing at/the/my/our
    organizing at/my/our/the? work/shop/store/warehouse/plant/hospital/kitchen/starbucks/amazon
    organizing drive/campaign/blitz/training/meeting | inside organizer | ibew | ufcw
    seiu | afscme | cwa | uaw | usw | ilwu | ila | iatse | liuna | iupat | ibt | iuoe | smart-td | smwia | uap | opeiu | nalc | npmhu | apwu | afge | nffe
    nteu | aft | nea-retired | iaff | iafc local | fop lodge | pba local | iupa | ibpo | nage | ufw | unite-here | unitehere | bctgm | utwa | wga
    sag-aftra | equity card | actors' equity | afm local | alpa | afa-cwa | twu | atu | brotherhood of locomotive | blet | bmwed | tcu | ue local
    united electrical | roofers local | insulators local | boilermakers local | sprinkler fitters | pipefitters local | ua local | plumbers local
    millwrights local | carpenters local | laborers' local | teamsters local | local lodge | my journeyman card | journeyman book | dues book
    dues card | dues receipt | dues deduction/deductions | dues came out | dues checkoff | check-off card | working dues | withdrawal card
    traveler's card | out-of-work list | referral hall | hiring hall | hall dispatch | sign the book at the hall | prehire | fringe benefits fund
    multi-employer pension | taft-hartley fund | pension fund trustee | jatc | apprenticeship committee
    contract vote/fight/talks/negotiator/campaign/survey/ratification/committee/captain/rally/demands | contract action team | no contract since | months/days/weeks/year/working without a contract | expired contract | tentative agreement | ta vote | ta highlights
    last best final | last best and final | mediation with management | federal mediator
    mediated bargaining | bargaining binder/session/sessions/update/team/table/unit/committee/survey/caucus/demands/proposal/proposals/rep/date/dates/chair/note/taker/priorities
    at the table with management | across the table from management | across the table from hr | management's proposal | management walked out of
    management's offer
    grievance number/binder/committee/form/meeting/hearing/step/log/rep/handler/chair/file/packet/filed/denied/won/settled/over/about the/our
    filed a group grievance | group grievance | class grievance | policy grievance
    step one/two/three/four grievance/hearing/meeting/letter/answer/response | step grievance | grieved the/my/our write-up | grieve the/my/our/that suspension/overtime/discipline/schedule/denial/shift/bid/transfer/docking/firing/discharge
    arbitrator sided | arbitration over the contract | unfair labor | ulp | labor charge | nlrb | labor relations board | perb
    public employment relations | shop steward | chief steward | alternate steward | floor steward
    steward's badge/binder/phone/cap/hat/desk/pin/shirt/number/class | my steward | our steward | steward came | steward sat | asked for my steward
    want my steward | weingarten | with my rep in the room | rep in the room | rep at my side | union rep | shop chair | shop chairman | shop committee
    zone committeeman | business manager of the local | executive board of the local/our | e-board of the local
    recording secretary of the/our local | sergeant-at-arms of the local | pay transparency | told each other our pay/wages/rates/raises/salaries
    shared our wages/pay/salaries/paystubs/stubs/rates | posted our wages/pay/salaries/rates/stubs | swapped pay stubs | swapped paystubs
    showed each other our/pay/checks | showed my paystub/stub to | showed him/her/them/everybody my paystub/stub | anonymous salary sheet
    salary sheet we | wage sheet we | spreadsheet of what everybody | spreadsheet of our pay | what the new hires make | who makes what
    found out what the men make | compared raises | compared our raises | compared notes on pay | pay chat | wage chat
    group chat about wages/hours/the boss/raises/organizing
    strike/striking nurses/teachers/dockworkers/miners/workers/drivers/janitors/writers with me/my | my picket | our picket
    picket sunburn/shift/sign/signs/lines/line/duty/boots/songs/chants/snacks/chili/donuts/coffee/captain/captains/schedule/buddy/dog/pay/tent/stove/fire/permit
    walked a picket | walked the picket | on the picket | joined the picket | honor the/a/our picket | honored the/a/their picket | wouldn't cross the line/picket
    won't/don't cross a picket/line | never crossed a/one/the? picket/line | didn't cross the line | turned my truck around at the line/picket/gate | refused to cross the? picket/line
    scab driver/drivers/labor/crew/worker/workers/nurses | replacement workers | locked out by the? company/management/mill/plant | lockout day | day <num> of the strike/lockout
    week <num> of the strike/lockout | month <num> of the strike/lockout | during the strike | since the strike | after the strike | before the strike vote/started/began/ended/is/was
    the strike of <num>/<year> | strike benefits/check/checks/fund/kitchen/vote/captain/pantry/headquarters/hall/babies/debt/pledge/deadline
    sindicalizar | sindicalizarnos | sindicalizada | sindicalizado | representante sindical | delegada del turno | delegado del turno
    contrato del sindicato | votamos sí | votamos por el sindicato | votación del sindicato | tarjetas del sindicato | firmamos tarjetas | firmé con todos
    todos los del turno firmaron/firmamos | todos los de la línea | nos paramos todos | paramos la producción | hicimos paro | paro en la planta/fábrica/línea/escuela
    fuimos a huelga | en la huelga | piquete | línea de huelga | compañeros en huelga | pliego petitorio | carta al patrón | carta al gerente firmada
    le entregamos la carta | pedimos aumento juntos | pedimos aumento todos | pedimos juntos
    union hoodie/hat/cap/shirt/jacket/tee/button/pin/cooler/mug/patch/ring/plate/sticker/stickers/decal/thermos/lanyard
    union shift/shifts/job/jobs/carpenters/electrician/electricians/plumber/pipefitter/baker/bakery/crew/crews/trade/trades/apprentice/apprentices/apprenticeship/pension/scale/wage/wages/health/plan/brother/sister/sisters/siblings/family/house/shop/town
    plant/shop/store/warehouse/hospital/library/school/clinic got/won/voted its/a/the? union | got its union | voted union | went union | who was union
    i'm union | we're union | non-union shop
    my/our/same/sister/the local's blue/colors/ballot/hall/picnic/banner/box/float/president/treasurer/secretary/board/officers/election/jacket/contract/meeting/gold?
    in the same local | secretary/treasurer/president/steward of our local | our local voted/struck/bought/got | your local's | a card in the same hiring | traveler in local
    pipefitters/carpenters/electricians/ironworkers/plumbers/teachers/nurses/painters/bakers/machinists hall/local/union/lodge/float/picnic | hall picnic
    hall float | called from the hall | call from the hall | phone call from the hall | at/from/in/into/left the union hall meeting/for/voted/thursday/holiday/had | guys/fellas/boys at/in/from the union hall | in/new/whole a? [union hall] | union hall voted/boys/chairs/floor/has/asked/wants/sang/and/complains/in | labor temple/lyceum/council
    labor day parade/picnic/march with the? local/teamsters/hall/union | labor day with the teamsters
    steward 's? election/monday/table/training/phone/lanyard/badge/class/jacket/list/meeting/round/cell/number/held/held/said/says/with/told
    our/my steward goes/says/said/held/told/with/walked/came/filed | as shop steward | i was shop steward | shop steward local
    shop-floor delegate/delegates/vote/rep | picked as delegate | elected delegate | delegate elected | delegada del taller | delegado del taller
    el delegado/la delegada del/sindical | con el delegado | business agent/agents | international rep | field rep from the local | staff rep from the
    chief negotiator | spokesperson for the porters/drivers/nurses/crew/shift | chose their spokesperson | hands up for the rep | staff council card
    staff representation ballot/vote/election | representation ballot/election/vote/petition | representation election
    recognition vote/letter/demand/petition/election | voluntary recognition | recognize our union | recognize us as a union | neutrality agreement
    count/counted/counting signed cards | badge over the ballot box | ballot box was my seat | interest cards/slips for/to/from/in the? labor/board?
    interest slips | pledge card/cards/sheet for/to/from/at the? sympathy/union/strike/walkout | pledge sheet | pledge cards to prove
    strike pledge/pledges | signing the strike pledge | blue cards in/filled/signed | half-sheet in the coffee can | signature cards | signed card/cards
    collecting cards | collect signed cards | cards from the organizer | tarjetas firmadas | tarjeta firmada | firmar tarjetas | firmé la tarjeta
    firmé mi tarjeta | authorization cards/card | cart committee at the shop
    contract committee/survey/vote/campaign/unity/button/buttons/bulletin/table/action/rally/fight/tee/countdown
    bargaining survey/date/unit/update/bulletin/session/committee/table/team/book/room/chair/caucus/note/notes/sheet/minutes/demands/proposal/proposals
    minutes for the bargaining | seat at the bargaining/table | at the bargaining table | local bargaining | petition to bargain | meet-and-confer
    meet and confer | impasse committee/hearing/vote/notice | fact-finding panel | interest arbitration | mou red-lined | red-lined mou
    side letter about/on/with | parity clause | show-up clause | me-too clause | rest-day article | article 12 of the contract | no-strike clause
    contract's up | contract is up in | our contract | contract expired | fair contract buttons/button/signs/sign/now | fair contract
    fair shifts sticker | contract now buttons | no contract no peace | what we want in the contract | sit in on the contract
    staffing ratios pin/rally/letter/petition | about the staffing ratios | minimum staffing letter/petition | safe-staffing pin/letter/vote/petition
    mandation | mandated doubles petition | no more mandatory doubles | mandatory doubles letter | pension rally tee/shirt/bus/sign | pension rally
    pension letter | rally for the contract | ratified * to | ratified <num> | ratificamos | ratification vote/party/meeting/ballot
    voted <num> to <num> to/for/on strike/ratify/authorize/unionize | vote to walk/strike/authorize | votó la huelga
    strike vote/authorization/fund/jar/captain/pledge/relief/kitchen/duty/sign/signs/check/baby/line/shirt/school/song/songs/benefit/soup/bus/committee/log/trailer/diary
    strike-fund jar/chest | strike relief jar | primary strike captain | hardship fund/chest at/for/from/is/of our/the? lodge/local/strike?
    caja de resistencia | fondo de huelga | playera de la huelga | huelga en/de la/los
    paro de los/maestros/conserjes/choferes/labores/las | paro d maestrs | paramos todos | todos paramos | todos juntos, puro | contrato colectivo
    el contrato colectivo | volantes del contrato/sindicato | asamblea del jueves/sindicato/taller | asamblea sindical | junta del sindicato
    comité de empresa/fábrica | comité de huelga | mesa de negociación | nombres a favor de la mesa | carta colectiva | firmamos la carta | firmamos todos
    del sindicato | mi sindicato | la del sindicato | cuota del sindicato
    picket captain/line/lines/fire/sign/signs/barrel/duty/shift/song/songs/schedule/list/dog/coffee/boots/playlist/sunburn/soup drum/barrel/list/song?
    friday/monday/tuesday/wednesday 's picket | practice/informational picket | informational leafleting/picket/picketing
    leafleting at the | leaflets about the tip/pay/schedule/wages/staffing/breaks/heat
    barrel at the gate/gates | permit and twenty coworkers | honk-if-you-support | honk if you support | wildcat strike/walkout/crew | scab list
    crossing our line | lockout week/fund/soup/winter | winter of the lockout | locked us out in week | if they lock us out | the lockout of
    first/our/the/last/sympathy walkout/walkouts at/over/in/with? | walkout playlist/vote/flyer/sticker/stickers/date/pledge/plan/starts/at/over
    lunch-pail stickers from | phone tree for the walkout/strike | sick-out attitude/at/over/day/list | sick-out | sickout
    called in sick the same/together | called in at once | same-day sick calls | shut/shutting the line down | stopped the line together
    slowed every bin | put down the crates/tools/aprons/trays/trowels together/at | set down our tools/aprons/trays
    sat down in the canteen | sat out the shift with | sit-down in the canteen | stand down together | we stand/stood down together
    refused the truck until | walk/walked/walkin/walking out/off together/togethr | walk out if/over | stood at the gate with signs | gate with signs
    stood outside with me for | stood out with signs | same red shirt/shirts
    wore/wear/wearing the/our/same? red on/every thursday/wednesday/friday/wednesdays/fridays/thursdays | why i wear red | wear red on wednesdays
    red shirts on/to/at thursday/wednesday/friday | unit 7 button | dues button/checkoff/card/receipt/book/collector | teamster dues | my dues paid
    got the dues checkoff | dues paid up | card-carrying with | brothers and sisters of local | one letter with <num> names | letter with <num> names
    forty/thirty/twenty/fifty/sixty/<num> names under/went | <num> signatures under | signatures for * drivers/nurses/teachers/workers union | names went under it | name under mine | your name under mine
    signed under it/me/us/mine | signed together | we all signed it | all signed it | joint note/letter/complaint/grievance | joint note from
    demand list/letter with/from/for/names forty? | the demand letter crew | every dock hand to sign | sign the pension/overtime letter/sheet/petition
    who signed under | who signed next to me | fellow signatories/signers | co-signed by the whole/shift | everyone co-signed | who signed the letter
    petition for longer/fans/water/heat/raises/breaks/time ** | petition board behind/in | petition for longer/paid * | overtime petition/sheet/letter
    sheet about the/overtime sweat/overtime/doubles/breaks/hours/heat | signed the sheet about/over | passing around one clipboard
    one clipboard around the | signatures for the longer | signatures for longer/the lunch/breaks/break/raise | break-room petition/vote
    break room petition/vote/sheet | leaked the pay scale | leaking the pay scale | posted/shared/taped our/my wage/wages/pay/salary/stubs on/to/in/up
    wage poster | compared/comparing/compare/reading/read/showed our/pay/check/each/the? stubs/paystubs/paychecks/wages | compared/comparing/compare our checks/rates
    shortages on one sheet | what our overtime should be | told the crew what our | told the crew what we | told the new guy what we make
    explained/explaining break/our pay/overtime/rights means/to | section 7 aloud/card/rights/poster/off? | section seven rights | read section 7
    weingarten card/rights/poster/rep/meeting? | not w/o me boss | know-your-rights card at work | go in to see the director/manager/boss/chief together
    went in to see the * together | asked for ** in writing all | we ask for the seniority/schedule/list | asked together | meet as a body | nobody opens gate
    not leaving the lobby till/until | hotel sits down | boss/manager/company/owner sits down with us | clocked in wearing our | forty of us in the group chat
    all <num> of us clocked/signed/refused | <num> of us signed/refused/clocked | group chat about the raise/schedule/contract/walkout/breaks
    organizer from the local/union/cannery/plant | sunday meeting with the organizer | organizer's number | union organizer/organizers | salts at
    grievance step/hearing/board/form/payout/committee/filed/number/rep/officer/packet/log/meeting/procedure/chair two/one/three? | grievance-step-two
    step-two letter/meeting/hearing | step two letter | step-one grievance | name on the grievance | steward with cards
    ulp hearing/charge/charges/letter | labor board agent/charge/hearing/wants/statement/election/vote/man/lady
    nlrb charge/letter/agent/vote/election/hearing/poster | perb hearing/charge/letter | works council | hall about our/my | count the ballots tonight
    roberts rules at the local | new-member orientation at the hall | members' meeting at the local | per capita to the
    strike/striker/strikers kids/picnic/supper/kitchen | seniority list in writing | seniority bid sheet | bumped by seniority | bid shift by seniority
    unit 9/7/12/3/4 local/bargaining/contract/steward | teamsters banner/jacket/hat/cooler/hoodie/flag/card | ibew sticker/hat/jacket/hoodie
    seiu purple/shirt/button | afscme green/shirt/button | cwa red | uaw jacket/hat | ufcw button | unite here button/picket/shirt | nurses united
    workers united button/pin/shirt | wobbly pin/button | wobblies | iww pin | the pear sorters who signed | the rank and file want
    rank-and-file caucus/vote/letter/slate | solidarity forever/pin/soup/button/potluck/fund | which side are you | bread and roses | an injury to one
    union hall fish/holiday/christmas/picnic/party/banquet/dinner/breakfast/pancake/meeting/vote/election/dispatcher/secretary fry/party?
    paralegal/secretary/clerk/guys/folks/fellas/brothers/voted/vote/steward/stewards/organizer at/in/for/down the union hall
    my/our union hall | slow-down we organized/planned/called/pulled | sit-in we organized/planned/called/pulled
    slowdown/walkout/sickout we organized/planned/called/pulled | wrote/write/writing/drew/draw/drawing/typed up a/the/our/my grievance
    signed/signing/sign the/my/our grievance | time card/timecard/overtime/shift/seniority/uniform grievance/grievances
    time card grievance | <num> grievances filed/won <num>? won? | strike captain's vest/whistle/hat/clipboard/armband/chair
    shop rep/reps | steward of the year | steward school | both of them to sign the heat letter
    sign/signed/signing/delivered the heat/staffing/ratio/fan/break/ac/safety/overtime/wage/schedule/water/mold letter/petition
    complaints/statements/signatures/names on one form/sheet/letterhead/page/letter
    stood/sat/packed in the break/lunch room until/till the heat/ac/fans/hood/boss/manager/fan got? fixed?
    handed/turned them/ours in together | turned in/filed/wrote/sent the same complaint/grievance/letter/petition
    typed/wrote the same letter on/and | <num> of us ** asked together | asked together for/about the/a/our? *?
    <num> of us servers/cooks/nurses/drivers/aides/clerks/porters/guards/welders/pickers/packers/baristas/waiters/bakers/janitors asked/signed/told/walked/refused/went/wrote together?
    <num> of us traded/swapped/compared/exchanged pay stubs/paystubs/paychecks | traded/swapped/exchanged pay? stubs/paystubs
    signed my/our blue/white/yellow/pink/union card/cards
    letter/petition/memo/email about/over the ratios/ratio/staffing/fans/doubles/mandation/raises/stools/harnesses
    wrote the letter about the ratios/heat/staffing/doubles/fans
    joint email/memo/complaint/note/petition/letter about/over/on the/our/a ** button/heat/schedule/staffing/pay/locks/shifts/overtime/breaks
    joint email about | all sat down at/on the line/floor/dock/belt | on strike day <num> | on strike day <num> | strike barrel/barrels
    <num> of us ate lunch/dinner on/in the sidewalk/curb/lot/lawn/street/steps together
    union baby/daughter/son/wife/widow/dad/mom/grandpa/grandma/granddaughter/grandson
    longshore/seafarers/roofers/millwrights/steamfitters/glaziers/laborers/sailors/longshoremen hall book? number? | book number and all
    clocked/punched out at once/together | all <num> of us clocked/punched out at once | so we all clocked/punched out at
    wage board/boards | testimony/testified/testify before/to/at the wage/labor board
    whole/entire/our night/day/morning/evening/back/line/dock/prep/freight/second/third/first/swing crew/shift/side/tour/desk refused/signed/struck/wore/walked/voted to? sign/out? the? new?
    <num> yes <num> no | tenants' union/unions | tenants/tenant union/unions | tenants united | rent strike
    <num> of us didn't to? clock/punch in/out | <num> of us wouldn't to? clock/punch in/out | <num> of us refused to? clock/punch in/out
    petition of/from <num> guards/nurses/drivers/workers/aides/cooks/teachers/clerks/custodians
    walked out together at/over/because/before noon/dawn/lunch/midnight/break/the? | walked out with the rest/crew/others/other/shift/line at?
    i chair the local | all took the/our/a break/breaks/lunch at once/together
    like/want/get/demand our breaks/lunches back | signed the complaint/memo/note about/over the/our ** with <num> others
    signed the complaint/memo/note about the/our moldy/broken/leaky/hot/unsafe ** room/heat/lift/belt?
    <num> of us called in/out sick/thirsty/hot/cold/tired/together/at | called in/out with the same cough/flu/cold/bug | seiu healthcare
    local <num> hat/button/buttons/cap/jacket/shirt/pin/sticker/stickers/decal/mug/patch/hoodie/card/flag/cooler/lanyard/tattoo
    marched the/our/a/it ** into/to/up the/his/her office/manager/boss | marched the/our * report/letter/petition into the office
    meeting/meetings of the? stewards | quarterly meeting of stewards | stewards' meeting/council/class/lunch
    voted/vote down/up/for/on the contract/offer <num> to <num>
    <num> of us turned/filed/wrote/sent in? the same/one complaint/letter/form | <num> names under it/mine/ours | there were <num> names on it
    filed/file/filing with the nlrb/perb
    crew/shift/cooks/servers/nurses/drivers/aides in/wore red/black/matching/purple bandanas/bandannas/armbands
    every/all cook/cooks/server/nurse/driver/porter ** put the/their spoon/spoons/tools/aprons/trays/mop/mops down
    put the/our/their spoon/spoons/tools/aprons/trays/mops/scanners down at/until/till/together *
    night/shift/weekend differential language/clause/proposal/vote | language passed <num> to <num>
    wrote the plant/warehouse/nurse/general/shift manager about/over the ** <num> names under mine
    signed one/a/the/same sheet/letter/note and slid/left/taped/pinned/stapled it ** door/desk
    co-op of home? aides/cooks/drivers/nurses/porters/cleaners/servers walked out for/over? *? pay?
    <num> of us from/on the/a night/front/day/dish/kitchen/line/dock/deli/floor/fryer/laundry/mail pit/desk/shift/room/crew? asked/walked/signed/told/complained/refused/wrote out? together/a/the? note/letter/complaint/sheet/email?
    <num> of us told hr/management | <num> of us told the boss/manager/chief/owner/foreman | told hr the raise/schedule/heat/pay/overtime is/was
    signed a/the letter all <num> of the/us ** porters/cooks/nurses/drivers/aides/guards/clerks/custodians
    all <num> of the night porters/cooks/nurses/drivers/aides/guards/clerks
    picketed the hospital/plant/mill/school/store/hotel/depot/yard/cannery till/until/through/for/in *
    decert petition/vote/drive/election/campaign | decertification | trusteeship of the local | local in trusteeship
    duty of fair representation | dfr charge | beck rights/objector | agency shop | impact/effects bargaining
    factfinder's report | just cause clause/hearing/language
    whole/entire/half the shift/crew/kitchen/floor/dock/line/ward/depot/garage signed/walked/refused/struck
    every one of us signed/walked/refused
    all of us on the night/day/line/dock/ward shift/crew? signed/wrote/walked/refused/asked
    <num> of us signed/wrote/walked/refused/marched/struck/asked the/a/out/to/for/up ** letter/petition/note/boss/manager/hr/together/raise/fans
    <num> of us went to/up/in/upstairs the/to? boss/manager/hr/foreman/office/owner/chief/director together?
    <num> names/signatures on the/one/a letter/petition/sheet/page/complaint | safety/staffing/schedule/pay/overtime petition with <num> names/signatures
    letter with <num> signatures | nobody/no one clocked/punched in until/till | nobody clocked in till/until
    refused to clock/punch in until/till/without | sat down on/at the line/belt until/till
    put our aprons/trays/scanners down | turned our trucks/vans off together/until
    asked the boss/manager/owner/foreman/chief for a raise/fans/water/heat/breaks/gloves together/all/as
    asked for gloves/fans/masks/water/chairs/stools/heat/raises together/as/that | told the boss/manager/owner together
    we all wrote/emailed/told hr/corporate/management | wrote/emailed corporate together
    group text about the/our raise/pay/schedule/heat/shift/breaks/tips | group chat about the/our tips/pay/schedules/overtime
    compared w-2s stubs/paychecks/raises/offers/tips/rates? | compared our/my/pay stubs/paychecks/raises/offers/tips/rates?
    posted/taped/put our pay/wages/salaries/rates on/in/up the | pay rates on the break/whiteboard/bathroom/wall
    told the/my new/coworkers/crew hire/guy/girl/hires? what i/we make/made/earn
    strike pay/check/duty/line/kitchen/fund/captain/vote/sign/signs | walked the line for/with/in/at ** days/weeks/months
    day <num> of the strike/lockout/walkout/picket | voted to strike/unionize/ratify
    vote to strike/unionize
    won our first contract/raise/election
    union organizer's
    me afilié/afilie al? sindicato? | delegado/delegada de la planta/fábrica/línea/bodega
    todos los de la cocina/bodega/línea/planta/noche firmamos/paramos/fuimos/pedimos
    struck/walked/out/went out? in solidarity | in solidarity with the/our? * workers/strikers/nurses/teachers/drivers | sitdown at the/our/my plant/mill/factory/works/warehouse
    queremos/quisimos/queríamos/tratamos/por de? organizarnos | put our names to/under/behind | was/am/as a lead organizer before/with/at | lead organizer for/of/on the hospital/hotel/nurses/nurse/warehouse/teachers/drivers/union | got/ratified our first contract | the/a/our counterproposal from/to the company/district/hospital/management/county/city
    volunteer organizer at the/my/our plant/warehouse/hotel/hospital/store/shop | carry/carries/carried/hold/held a/his/her journeyman card
    was/am/been/as our/the business rep for | was/am/been/as our business rep | i/we/he/she refused to cross in/during/them | i/we refused to cross when they/the
    at/in/of/for/from our local knows/is/was/and/meeting/meetings/elected/when/since | slowed down on purpose after/until/when they/management/corporate/he/she
    signatures for a/our/better/safer/fair/higher/more *? raise/pay/schedule/schedules/staffing/breaks/hours/fans/wages/contract
    we all? compared checks/stubs | asked what he/she/they made and/an told/hour/per | asked what he/she/they made ** both/hr/manager
    organizer from the hotel/nurses/hospital/drivers/teachers/meatpackers/janitors/farmworkers | chaired the local for/until/in/before/and
    petition with <num> names ** at/to my/the boss/manager/plant/warehouse/job/foreman/owner/hospital/mill/work
    we all? sat down on/at the floor/job/dock/line until/till they/he/she/management/the | their last offer ** voted/vote/percent | sent/gave/made/wrote/typed them/the? a/our/the counterproposal
    book transfer from/to/into local | boss/manager/company/owner/chief/hr ** sits down with us | group note to the/our boss/manager/chief/hr/owner
    firmamos una/la hoja/carta/petición entre/todos/por/para | nadie checó/marcó entrada hasta
  `,
  innocent: `
    went/going/go/switched/back to paper cards when/until/for/while/because/since
    journeyman book/exam/test/license
    the/our/a/this union/unions joint/nut/end/fitting/coffeemaker/elbow/jack/suit/blue/gasket/valve/pipe/thread/flange/rolls/square/street/station/leak/trolley/bridge/soldiers/flag/cemetery/bank/find/type/query/operator/territory
    union rolls/joint/nut/suit/jack/end/fitting/blue/elbow/unions? | union between two/couples/families/man | union of souls/two/families/soviet/soccer/cycling | union general grant/sherman/in/from | local union of peppers/* | the unions of pipe/* | unions of pipe | our union-blue
    our union blue jerseys
    union hall 's? janitor/roof/fridge/door/potluck/guards/ramp/kitchen/parking/lot/bingo/karaoke/polka/dance/rental/basement/piano/stairs/coffee
    unionhallpotluck | at the union hall door/bingo/dance/polka/wedding
    local <num> trolley/bus/train/route/channel/news/ft/foot/feet/inch/mile/miles/year/day/at/pm/am/degrees/hours/hour/hr/minute/k/weather/sports/gallon/lb/acre/mbps/forecast
    local <num> at noon | local 12-hour | steward of sheep/goats/land/resources/public/taxpayer/trust/funds/my/our/your | steward of the/this/that land/public/community/environment/earth/money/badge/trust/river/forest/taxpayer/taxpayers | steward note local | train steward | shop stewards' jackets for sale
    smaller shop steward | bigger shop steward | wine/flight/dining/cabin/race/trail/river/land/creek/garden steward/stewards
    went/goes/gone/going/go [on strike] since/at/after/again the? snowball/breakfast/lunch/heat/warranty/rain/monday
    ${ANIMALS}/${GOODS}/elastic/plate/crabs/knees/knee/stomach/espresso/ac/heater/zipper/wifi/leaf/blower/trailers/battery/sprinkler/sprinklers/vending/ice [went/goes/gone/is/are/going/on on? strike]
    ${ANIMALS}/crabs [on strike] | knee/knees/elastic/dishwasher/printer/dock plate/plates is/are? [on strike] | crabs [went on strike]
    groceries on strike | strike shelf | ${ANIMALS} [picketed] | vending/espresso/ice/copy machine [went on strike]
    picketed by geese/ducks/gulls/crows/raccoons/cats/${ANIMALS} | picket of bolts/pencils/pickets/knives | picket fence/fences/pin/pins kit?
    strike of the? lightning/rod/noon/bell/match/clock | lightning strike/strikes
    strike plates/plate/zone/anywhere/price/through/indicator/rate/a/the match/pose/rod/up
    pipe/match/bowling/soccer/curb/hull/deer/bird/bell strike was/at/on? the? bowling/alley/post | a soccer strike | strike at the bowling/alley
    strike before | strike through text | strikethrough text | still striking the frame | strike a match/pose/deal/chord
    neck/back/knee/knees/toaster/stomach/cat/dog/hip/hips/shoulder/wrist 's? files/filed/has/lodged/is? a? [grievance/grievances]
    [grievance/grievances] against/about/with/over the/my/a ${GOODS}/${ANIMALS}/parking/hips/fonts/hips/jeans/toaster/vending/pants/remote/popcorn/weather/dishes
    airing of grievances | airing grievances | grievance collector | hear/heard/their/his/her/air/aired/old/petty/airing/personal/of/public/customer/neighborhood [grievances] | listen/listened to ** [grievances] | no grievances against/toward/here | [grievance] is about fonts/mine
    grievance board to the curb | surplus grievance board | the grievance is mine
    ratify/ratified/ratification of? a/the tie/breakfast/lunch/menu/bylaws/hoa/nap/budget/treaty/amendment | ratification of breakfast
    bargaining the way | bargaining for/over a/the mangoes/price/rug/fish/lamp/tomatoes | salary arbitration
    [arbitration] knocks | plea bargaining/bargain | captive audience/audiences on/of/a/for/in/both? | captiveaudience | a captive audience
    solidarity brand/soap/: zippered/bean/bag | "solidarity" zippered | solidarity zippered bean
    organize the pantry/garage/closet/drawer/spice/shed/bookshelf/binder/fridge/freezer/books/photos | organize themselves badly
    organized binder/pantry/drawer | organizing the spice | walked out the window | the boss's donuts | management genius
    freshman supervisor | [management] preferred a/the | [management] genius | steward's lot
    bargain bin/de chaqueta/chaqueta/hunter/hunting/rack/books/table | bargain de * | signed the card with/in meringue/ink/pencil/crayon | signed the card for his/her/mom/dad/chief
    signed the card with the name | wobbly strike camp
    twist-out [went/goes/gone/is/are/was/were/been? on strike]
    hair/curls/curl/bun/eyeliner/mascara/lashes/voice/legs/brain/bladder/lungs/thumb/liver/car/truck/van/mower/vacuum [went/goes/gone/is/are/was/were/been? on strike]
    organizing their/his/her/our/the linen/spice/junk/sock closet/pantry/garage/drawer/drawers/shelf
    our local history/library/paper/news/diner/bar/park/brewery/school/pool/hardware/theater/bakery/church/radio/weather/museum/pub/gym/grocery/cafe/market/zoo/rink
    <num> lockouts a/per/and/before/on/last/this/today/tonight/in/of | lockout means you
    vending/coffee/cleaning/snow/plow/cell/phone/copier/lease/linen/catering/internet/cable/gym [contract's up/expired/expires for/on/in?]
    vending/coffee/cleaning/snow/plow/cell/phone/copier/lease/linen/catering/internet/cable/gym [contract up/expired/expires for/on/in?]
    vending/coffee/cleaning/snow/plow/cell/phone/copier/linen/catering/internet/cable/gym contract's up
    put our names on/in a/the sandwich/mailbox/cake/menu/waitlist/brick/bench/door/window/hat/raffle
    walk out with a/an/two/three/four/nothing/some/everything | [we? all? signed] the/a/his/her cast/yearbook/guestbook/ball/helmet/mural
    we/all/everybody all? signed the/a/his/her card/cast for the/my/our/a guy/lady/kid/man/woman/boss/chief/nurse/cook/captain
    signed card from the whole | card/cards ** signed by the kids/boy/cats/dog/class
    burn barrel/barrels by/with/in my/permit/the/our wind/yard/back/permit | ashes/trash/fire/leaves/ash from/in/out the/my/of burn barrel
    light/lights/lit the/my burn barrel
    whole/half the crew/shift/floor/department signed the/a/my card/cast/birthday/ball/yearbook | half/whole the? crew/shift/floor/department signed up for overtime/a/my/his/her | half/whole the? crew/shift/floor/department signed up for the blood/charity/run/5k/race/class/training/potluck/softball | whole crew called me/him/her/it
    half the crew/shift/floor called in sick/with
    took our lunch/lunches/break/breaks together on/in/at the bench/lawn/park/river/dock/roof | asked the chief for a raise in the
    strike sign/vote in a/the play/film/novel/movie
  `,
});
