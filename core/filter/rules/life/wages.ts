import { claims } from '../claims.ts';
import { union } from '../union.ts';
import { lifeOf } from './life.ts';
import { ANIMALS, GOODS } from './things.ts';

/** Forms, doctors, hearings and letters of a claim against an employer. */
export const wageClaimsLife = lifeOf(claims, {
  tells: `
    light duty slip/paperwork/note/desk/letters/restriction/restrictions/per/at/since/for/offer/assignment?
    light-duty slip/paperwork/note/desk/letter/assignment | modified duty slip/offer/desk | restricted duty slip/note/from/since | restricted-duty
    lifting restriction wristband/letter/note? | work restrictions from | work-status slip/report/note | work status slip/report | doctor says light duty
    treating doctor's | treating physician report | company's own doctor | company doctor | panel doctor/physician | imp dr
    impartial doctor/exam/physician | second-opinion exam/referral/through/doctor | second opinion through the state
    carrier's nurse/exam/denial/doctor/lawyer/adjuster | the carrier denied/decides/accepted/cut | carrier notified/decides/denied
    adjuster's camera/call/recorded/doctor/letter/offer | adjuster watched/filmed/called/says/said/denied
    comp adjuster/board/judge/doctor/doc/check/checks/carrier/hearing/lawyer/nurse/case/file/claim/claims/settlement/form/packet/paperwork/insurer/exam/rating
    comp doctor's | comp's doctor | workers' comp/compensation doc/doctor/hearing/case/check/checks/judge/board/claim/form/lawyer/slip
    wc hearing/claim/judge/check/form/case/board/lawyer/settlement | wc-1 | wc-14 | wc-3 | c-3 filed/form? | rfa-1 | c-4 form | dwc-1 | dwc-25 | form 18
    lwc-1007 | employee's claim form | ca-1 form | ca-2 form | ca-16 | first report of injury pending?
    injury claim/report/hearing/form at/against/filed/denied | mmi date/rating/stamp/letter | maximum medical improvement | at mmi
    percent disability rating | impairment rating/exam | <num> pct impairment | functional capacity/exam report/eval/evaluation/exam/with/test?
    functional capacity | qme report/exam/panel/doctor? | qme | ame report | ime doctor/exam/report/date/says/said/letter | the ime
    independent medical exam/exams | utilization review/denial | ur denial | ttd check/checks/rate/benefits/stopped/late? | tpd check | ppd award
    66 percent | two-thirds pay since the | bwc | bwc claim/hearing/check | l&i check/exam/claim | state fund exam/doctor/claim
    occupational-exposure form | occupational exposure form | carpal tunnel/tunel form | carple tunel form | case manager at the comp | nurse case manager
    vocational rehab counselor through | return-to-work meeting | return to work offer | heat-illness complaint | ergonomics complaint
    300 log complaint/request? | osha 300 | 11(c) | osha11c | osha letter/complaint/number/interview/inspector/report/whistleblower/case/log/hotline
    letter to osha | calling osha | called/call/phoned/emailed/wrote/told osha/dol/eeoc | called the labor department/board/commissioner
    written up for calling | tosha | cal/osha | calosha | msha complaint | state investigator/examiner phoned/called/heard/came/interviewed
    the investigator from the labor | labor commissioner | notes for the labor | statement to the labor/state | labor review board | labor law judge
    wage board signed/paid/hearing/letter/order/check | wage case | wage and hour folks/office/investigator/division/people/complaint/claim/plaintiff
    wage-and-hour lawsuit/claim/suit/plaintiff/complaint/office | wage hour plaintiff | wage theft intake/clinic/claim/case/unit/form/lawyer/complaint
    wage claim/claims/lawyer/hearing/form/clinic/check | wh-3 | form wh-3 | two years of skipped breaks | timesheets in a | four years of timesheets
    overtime suit/case/claim/settlement/check/lawsuit/complaint/lawyer discovery/email/deposition/notice? | overtime settlement | unpaid-break case
    unpaid-meal-breaks case | unpaid meal/break/leave/commission/overtime/wages/hours case/claim/suit/fight/lawsuit/complaint/settlement
    missed-break claim | meal-break claim/suit/case | off-the-clock suit/case/claim | back-pay claim/award/check/conference/hearing/order/settlement
    back pay claim/award/check/conference/hearing/order/settlement/came/for | jury gave me my back pay | gave me my back pay | severance case/suit/fight
    separation agreement and release | sign the release | signed the release | waiver and release | tolling agreement with | nda says
    cant/can't discuss why i left | signed something that says | confidentiality clause | demand letter from/mailed/to/for/my/came/signed
    arbitration award/date/hearing/with | arbitrator's decision/award | case against the county/hospital/plant/store/city/company
    grievance payout/about/hearing/about retaliation | reprisal grievance/complaint/case/claim
    retaliation thing/log/hearing/shifts/shift/filing/case/claim/complaint/suit/charge/letter/notes/folder | retaliation case/hearing/exhibit
    sick-leave retaliation | schedule retaliation | leave retaliation | accommodation charge/complaint/suit/claim/fight/case/denial
    disability-bias charge/complaint/suit/claim | disability bias charge/suit | bias appeal/charge/suit/complaint/hearing | internal bias
    age bias charge/suit | hostile-environment charge/claim/case/suit | hostile environment charge/claim/case/suit/money
    hostile-work filing/claim/charge/environment | hostile work environment filing/claim/case?
    harassment investigation/investigator/case/claim/suit/settlement/complaint/hearing | harassment complaint against
    leave interference letter/claim/suit/charge? | leave-rights complaint | leave rights complaint | pay-equity suit
    ada case/claim/suit/charge/complaint | fmla packet/form/forms/papers/paperwork/denial/denied/appeal/clock/lawyer/suit/case/hours/fight | fmla
    packet hr stamped denied | hr stamped denied | my appeal of it | denied my leave and | rebuttal to my/the termination/own/position
    position statement/statements | termination letter rebuttal | employer's answer | employer's position | my termination appeal/hearing/letter
    hearing on the demotion/firing/termination/suspension | demotion hearing/appeal
    civil rights division/bureau/office packet/letter/complaint/intake/investigator?
    human rights office/division/commission/bureau letter/notice/complaint/intake? | notice from the human rights | commission's investigator/letter
    commission investigates | fair employment and housing | merit board | merit systems protection | civil service commission hearing | at the commission
    before the commission | state board , second letter | charge number from/at/the? | charge of discrimination | copy of the charge | stamped charge
    the eeoc | eeoc intake/interview/mediation/conciliation/portal/letter/charge/office/call/rep/counselor/investigator/check
    eeo counselor/office/intake/investigator/complaint/case/rep | right to sue/letter/notice | right-to-sue letter | notice of right
    right to sue , dated | ninety days to file/sue | 180 days to file | 300 days to file | 45 days , eeo | intake questionnaire
    intake officer at the agency/commission | agency took our intake | rep at the eeoc | dfeh | crd intake | iwc | njlad | nyshrl
    mcad intake/date/hearing | twc civil rights | fchr | dwc | dlse | lwda notice | paga letter
    mediation/mediaton date/day/thursday/room/monday/friday/packet/offer/statement/session vs/against/with/over? | mediation with the | my mediation
    mediator offered/asked/said/says/wants/called | the mediator | conciliation date/check/meeting/offer/letter/conference/day? | their conciliation
    settlement talks/packet/check/offer/agreement/conference/number/letter/money/paperwork/demand with/from? | two-party settlement
    settlement from my/the old/last/former | my stint ended in a settlement | acuerdo con el seguro/fábrica/patrón/compañía/empresa | cheque del acuerdo
    firmé el acuerdo | deposition room/date/transcript/prep/notice/against | my deposition/depo | depo transcript/on/about/date/prep/notice/room
    the depo | deposed about | answering interrogatories | interrogatories about | discovery requests/email/responses/production/deadline
    text since i reported | since i reported | week after i called/complained/filed/reported/testified/signed
    weeks after i reported/complained/filed/called | day after i reported/complained/filed | cut my hours the week | moved to the basement
    reporting party | complainant b/a/number/in | named complainant | i'm complainant | witness statement for the eeo | signing affidavits
    affidavit about my/the/his boss/supervisor/captain/chief
    suit against the/my county/plant/store/hospital/company/city/chain/school/district/agency/farm | suit against * for firing | suit against the co-op
    old boss suit | boss suit | my suit against | lawsuit with the wage | class of four against | class member in | opt-in notice | opt-in form
    class notice | sued for discrimination | sued the plant/store/hospital/district/farm/chain | won the hearing vs/against
    won my hearing/arbitration/appeal/case/claim | beat them at conciliation | told em/them to reinstate me | reinstated me | reinstate me
    reinstatement letter/order/check/hearing/date | order to reinstate | consent decree , complainant
    whistleblower stays/hotline/complaint/claim/award/suit/case/retaliation? | wbp complaint | relator share | false claims suit | leave complaint at dol
    dol vets | usera/userra complaint/case/claim | vets-1010 | form 1010 | civil penalty from my employer's
    unemployment hearing/appeal/judge/overpayment/denied/contested | contested my unemployment | fought the unemployment | alj | the alj
    administrative law judge | administrative judge's clerk | hearing link from the | lawyer on a third | lawyer's yes on the | contingency lawyer
    employment lawyer/attorney/firm | labor lawyer | insurer's lawyer about | lawyer says never sign | lawyer says don't lift | filming whether i limp
    filmed me lifting/limping/carrying | won't let me lift till | demanda contra el/la/mi jefe/patrón/empresa/compañía/fábrica/bodega **
    demanda por horas/sus/mis/salario/salarios/discriminación/despido ** | mi demanda por salario/salarios/horas/despido/discriminación/acoso
    demandé al patrón/jefe/dueño | demandé a la compañía/empresa/fábrica
    queja en/ante la/el osha/eeoc/comisión/departamento/estado de? derechos? humanos? | mi queja ante la/el | queja por discriminación laboral
    queja laboral | reclamo de/por salario/salarios/horas | reclamo por | el reclamo por | caso de salario/compensación/discriminación/horas/despido
    mi caso de compensación | audiencia por accidente/despido/discriminación/salario laboral? | audiencia por accidente laboral | audiencia laboral
    comisión de derechos humanos | la del seguro del trabajo | ajustador | ajustadora | el ajustador | doctor del seguro | médico del seguro
    incapacidad del trabajo | trabajo ligero por | comisionada laboral | inspector del trabajo | boss on record | my boss on record | recorded my boss
    recording my boss | notes i kept on my boss | log of every comment
  `,
  innocent: `
    claim to fame/check/ticket/tag/seat/to/that/chute/jumper/of popularity? | claim check/checks/tag/tags/ticket/tickets
    my claim to fame/that/is/on the? prize/campsite/fame/spot/best/couch | my claim ticket/tag/check/to | lost my claim ticket/tag/check | claimed the
    filed/file/filing a/my claim for/w/with/on/about ** coffee/filters/kiln/campsite/couch/spot/airline/luggage/bag/bags/best/last/remote
    filed my claim on the best * | [filed a claim] w/with the kiln/cat/dog/moon/universe/airline/hotel | claim filed by my/a/the dog/cat/goat
    warranty/airline/luggage/sensor/shipping/rebate/refund/prize/raffle/coat claim claim? form/forms? | claim form on/for a/the | sensor claim form
    claim-office | claim office coat | settlement of/crack/cracks/museum/dust/soil/sand/gulls/moss/gravel/dirt/house/in the soil/foundation/wall/slab
    settlements of/in the? moss/river/valley | [settlement] with the cat/dog/ducks/goat/roommate | settlement was a/paid house/in pie
    no settlement in/under | [settlement] of * | first/early/old/colonial/viking/mining/roman/desert/space settlement
    wedding/dress/airline/divorce settlement with the airline | dress settlement | settled the gravel/dust/sand/bet/tab/check/score/silt/stomach/argument
    [settled] with/for/on a? harbor/pie/nap/tea/one ugly | deposition of silt/sand/minerals/frost/soot/ash | deposition/appeal from dust
    suit of spades/armor/cards/hearts/clubs/diamonds | class action pizza/nap/donut/cookie/hero/figure/yoga/packed | parking/curb/crowd/broad/bunt appeal
    appealed the/a bunt/call/strike/parking/foul/out/run/to | appeal/appeals from/to dust/ants
    [retaliation] , a/in/with/by/from/against the? form/paper/water/pun/chowder/cat/dog/raccoon/squirrel/goose/cook/toddler/zucchini/siblings
    retaliation in the form of | [retaliation] is expected/bigger/swift/sweet/delicious | retaliation by the * cook | some retaliation
    no retaliation by the | retaliatory ${ANIMALS}/${GOODS}/zucchini/meow/sneeze/honk/casserole
    [reinstated] too/as my/the shelf/goalie/mascot/hamper/coffee/pot/nap | shelf/hamper/dryer/menu/route/donut/trophy [reinstated] | class action , but
    lodged/lodge/filed/file a? complaint against/about/with the/my/a popcorn/weather/toaster/${ANIMALS}/${GOODS}/menu/snow/moon
    my complaint is/: the/about/that kazoos/kazoo/bachelor/tea/soup/music/coffee/out/freeloaders/what | forwarded my complaint , | complaint is the kazoos
    can't complain | complaint to/against the moon/popcorn | mediation/mediations or meditation | meditation or mediation
    mediate/mediation/mediators between/me/a the? bear/cats/dogs/cat/siblings/toddlers | campside mediators | mediators in my house say
    mediation over the sidewalk/fence/tree/hedge | residents began mediation | hostile chair/takeover/architecture/soup/terrain/witness/takeovers
    damages to a/the scarf/stapler/ego | claim damages over a | award for damages to my scarf | witness acorn | my lawyer/attorney recommends that i stop
    ticket/tránsito/speeding/multa ** [caso de tránsito] | gané mi caso de tránsito | caso de tránsito | small claims , big bill
    small claims court/docket | two bankers' lawyers | hr magic | hr has a cake | hr smile/newsletter/picnic/potluck/birthday/cake/form/onboarding
    hr slides over the feedback/form | whole class on the/how | denied my/the swap/request/transfer/entry/expense/parking/nap | carbon paper , plus
    only hurt the line
  `,
});

/** Halls, cards, votes and gates of people who stand together at work. */
export const solidarityLife = lifeOf(union, {
  tells: `
    union hoodie/hat/cap/shirt/jacket/tee/button/pin/cooler/mug/patch/ring/plate/sticker/stickers/decal/thermos/lanyard
    union shift/shifts/job/jobs/carpenters/electrician/electricians/plumber/pipefitter/baker/bakery/crew/crews/trade/trades/apprentice/apprentices/apprenticeship/pension/scale/wage/wages/health/plan/brother/sister/sisters/siblings/family/house/shop/town
    plant/shop/store/warehouse/hospital/library/school/clinic got/won/voted its/a/the? union | got its union | voted union | went union | who was union
    i'm union | we're union | non-union shop
    my/our/same/sister/the local's blue/colors/ballot/hall/picnic/banner/box/float/president/treasurer/secretary/board/officers/election/jacket/contract/meeting/gold?
    same local | our local | your local's | hiring hall | a card in the same hiring | out-of-work list | traveler in local | journeyman card
    pipefitters/carpenters/electricians/ironworkers/plumbers/teachers/nurses/painters/bakers/machinists hall/local/union/lodge/float/picnic | hall picnic
    hall float | called from the hall | call from the hall | phone call from the hall | union-hall | labor temple/lyceum/council
    labor day parade/picnic/march with the? local/teamsters/hall/union | labor day with the teamsters
    steward 's? election/monday/table/training/phone/lanyard/badge/class/jacket/list/meeting/round/cell/number/held/held/said/says/with/told
    our/my steward goes/says/said/held/told/with/walked/came/filed | as shop steward | i was shop steward | shop steward local
    shop-floor delegate/delegates/vote/rep | picked as delegate | elected delegate | delegate , elected | delegada del taller | delegado del taller
    el delegado/la delegada del/sindical | con el delegado | business agent/agents | international rep | field rep from the local | staff rep from the
    chief negotiator | spokesperson for the porters/drivers/nurses/crew/shift | chose their spokesperson | hands up for the rep | staff council card
    staff representation ballot/vote/election | representation ballot/election/vote/petition | representation election
    recognition vote/letter/demand/petition/election | voluntary recognition | recognize us/our without/union/as a vote? | neutrality agreement
    count/counted/counting signed cards | badge over the ballot box | ballot box was my seat | interest cards/slips for/to/from/in the? labor/board?
    interest slips | pledge card/cards/sheet for/to/from/at the? sympathy/union/strike/walkout? | pledge sheet | pledge cards to prove
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
    pension letter | rally for the contract | ratified , * to | ratified <num> | ratificamos | ratification vote/party/meeting/ballot
    the vote was <num> to <num> | voted <num> to <num> to/for/on strike/ratify/authorize/unionize | vote to walk/strike/authorize | votó la huelga
    strike vote/authorization/fund/jar/captain/pledge/relief/kitchen/duty/sign/signs/check/baby/line/shirt/school/song/songs/benefit/soup/bus/captain's/committee/log/trailer/diary
    strike-fund jar/chest | strike relief jar | primary strike captain | hardship fund/chest at/for/from/is/of our/the? lodge/local/strike?
    caja de resistencia | fondo de huelga | playera de la huelga | la huelga de | huelga en/de la/los
    paro de/en los/maestros/conserjes/choferes/labores/las | paro d maestrs | paramos todos | todos paramos | todos juntos, puro | contrato colectivo
    el contrato colectivo | volantes del contrato/sindicato | asamblea del jueves/sindicato/taller | asamblea sindical | junta del sindicato
    comité de empresa/fábrica | comité de huelga | mesa de negociación | nombres a favor de la mesa | carta colectiva | firmamos la carta | firmamos todos
    del sindicato | mi sindicato | la del sindicato | cuota del sindicato
    picket captain/line/lines/fire/sign/signs/barrel/duty/shift/song/songs/schedule/list/dog/coffee/boots/playlist/sunburn/soup drum/barrel/list/song?
    friday/monday/tuesday/wednesday 's picket | practice/informational picket | on the picket | nine pickets | informational leafleting/picket/picketing
    leafleting at the | leaflets about the tip/pay/schedule/wages/staffing/breaks/heat | burn barrel wood/at/a? | burn barrel/barrels/drum
    barrel at the gate/gates | permit and twenty coworkers | honk-if-you-support | honk if you support | wildcat strike/walkout/crew | scab list
    crossing our line | lockout week/fund/soup/winter | winter of the lockout | locked us out in week | if they lock us out | the lockout of
    first/'19/'22/'98/our/'84/the/last/sympathy walkout/walkouts at/over/in/with?
    walkout playlist/vote/flyer/sticker/stickers/date/pledge/plan/starts/at/over | lunch-pail stickers from | phone tree for the/if walkout/they
    sick-out attitude/at/over/day/list | sick-out | sickout | called in sick the same/together | called in at once | same-day sick calls
    shut/shutting the line down | stopped the line together | slowed every bin | slowed down on purpose
    put down the crates/tools/phones/aprons/trays/trowels together/at | set down our tools/aprons/trays | sat down in the canteen | sat out the shift with
    sit-down in the canteen | stand down together | we stand/stood down together | refused the truck until
    walk/walked/walkin/walking out/off together/togethr | walk out if/over | stood at the gate with signs | gate with signs | stood outside with me for
    stood out with signs | same red shirt/shirts | wore/wear/wearing the/our/same? red on/every thursday/wednesday/friday/wednesdays/fridays/thursdays
    why i wear red | wear red on wednesdays | red shirts on/to/at thursday/wednesday/friday/the | unit 7 button
    dues button/checkoff/card/paid/receipt/book/in/collector | dues-paid | got the dues checkoff | dues paid up | card-carrying with
    brothers and sisters of | one letter with <num> names | letter with <num> names | forty/thirty/twenty/fifty/sixty/<num> names under/went
    <num> signatures for/under | names went under it | name under mine | your name under mine | signed under it/me/us/mine | signed together
    we all signed it | all signed it | joint note/letter/complaint/grievance | group note | joint note from
    demand list/letter with/from/for/names forty? | the demand letter crew | every dock hand to sign | sign the pension/overtime letter/sheet/petition
    who signed under | who signed next to me | fellow signatories/signers | co-signed by the whole/shift | everyone co-signed | who signed the letter
    petition for longer/fans/water/heat/raises/breaks/time ** | petition board behind/in | petition for longer/paid * | overtime petition/sheet/letter
    sheet about the/overtime sweat/overtime/doubles/breaks/hours/heat | signed the sheet | signing the sheet | passing around one clipboard
    one clipboard around the | signatures for the longer | signatures for longer/the lunch/breaks/break/raise | break-room petition/vote
    break room petition/vote/sheet | leaked the pay scale | leaking the pay scale | posted/shared/taped our/my wage/wages/pay/salary/stubs on/to/in/up
    wage poster | compared/comparing/compare/reading/read/showed our/pay/check/each/the? stubs/paystubs/checks/paychecks/wages/rates
    shortages on one sheet | what our overtime should be | told the crew what our | told the crew what we | told the new guy what we make
    explained/explaining break/our pay/overtime/rights means/to | section 7 aloud/card/rights/poster/off? | section seven rights | read section 7
    weingarten card/rights/poster/rep/meeting? | not w/o me boss | know-your-rights card at work | go in to see the director/manager/boss/chief together
    went in to see the * together | asked for ** in writing , all | we ask for the | asked together | meet as a body | nobody opens gate
    not leaving the lobby till/until | sits down with us | sit down with us | hotel sits down | clocked in wearing our | forty of us in the group chat
    all <num> of us clocked/signed/refused | <num> of us signed/refused/clocked | group chat about the raise/schedule/contract/walkout/breaks
    organizer from the | sunday meeting with the organizer | meeting with the organizer | organizer's number | union organizer/organizers | salts at
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
  `,
  innocent: `
    the/our/a/this union/unions between/joint/nut/end/fitting/coffeemaker/elbow/jack/suit/of/blue/gasket/valve/pipe/thread/flange/rolls/square/street/station/leak/trolley/bridge/soldiers/flag/general/cemetery/bank/find/type/query/operator/territory
    union rolls/joint/nut/suit/jack/end/fitting/of/blue/elbow/unions? | local union of peppers/* | the unions of pipe/* | unions of pipe | our union-blue
    our union blue jerseys | the? union hall
    union hall 's? janitor/roof/fridge/door/chair/chairs/potluck/guards/ramp/kitchen/parking/lot/bingo/karaoke/polka/dance/rental/basement/piano/floor/stairs/coffee
    unionhallpotluck | at the union hall door/bingo/dance/polka/wedding
    local <num> trolley/bus/train/route/channel/news/ft/foot/feet/inch/mile/miles/year/day/at/pm/am/degrees/hours/hour/hr/minute/k/weather/sports/gallon/lb/acre/mbps/forecast
    local <num> at noon | local 12-hour | steward of sheep/goats/* | steward of | steward note , local | train steward | shop stewards' jackets for sale
    smaller shop steward | shop steward's seat | bigger shop steward | wine/flight/dining/cabin/race/trail/river/land/creek/garden steward/stewards
    went/goes/gone/going/go [on strike] since/at/after/again the? snowball/breakfast/lunch/heat/warranty/rain/monday
    ${ANIMALS}/${GOODS}/elastic/plate/crabs/knees/knee/stomach/espresso/ac/heater/zipper/wifi/leaf/blower/trailers/battery/sprinkler/sprinklers/vending/ice [went/goes/gone/is/are/going/on on? strike]
    ${ANIMALS}/crabs [on strike] | knee/knees/elastic/dishwasher/printer/dock plate/plates is/are? [on strike] | crabs [went on strike]
    groceries on strike | strike shelf | ${ANIMALS} [picketed] | vending/espresso/ice/copy machine [went on strike]
    picketed by geese/ducks/gulls/crows/raccoons/cats/${ANIMALS} | picket of bolts/pencils/pickets/knives | picket fence/fences/pin/pins kit?
    strike of the? lightning/rod/noon/bell/match/clock | lightning strike/strikes
    strike plates/plate/zone/anywhere/price/through/indicator/rate/a/the match/pose/rod/up
    pipe/match/bowling/soccer/curb/hull/deer/bird/bell strike was/at/on? the? bowling/alley/post | a soccer strike | strike at the bowling/alley
    strike before | strike through text | strikethrough text | still striking the frame | strike a match/pose/deal/chord
    neck/back/knee/knees/toaster/stomach/cat/dog/hip/hips/shoulder/wrist/instructor 's? files/filed/has/lodged/is? a? [grievance/grievances]
    [grievance/grievances] against/about/with/over the/my/a ${GOODS}/${ANIMALS}/parking/hips/fonts/hips/jeans/toaster/vending/pants/remote/popcorn/weather/dishes
    airing of grievances | airing grievances | grievance collector | no grievances , | [grievances] : | [grievance] is about fonts/mine
    grievances about parking | my grievances about parking | grievance board to the curb | surplus grievance board | the grievance is mine
    ratify/ratified/ratification of? a/the tie/breakfast/lunch/menu/bylaws/hoa/nap/budget/treaty/amendment | ratification of breakfast
    bargaining the way | bargaining for/over a/the mangoes/price/rug/fish/lamp/tomatoes | good at arbitration | salary arbitration
    [arbitration] , knocks | plea bargaining/bargain | captive audience/audiences , on/of/a/for/in/both? | captiveaudience | a captive audience
    solidarity brand/soap/: zippered/bean/bag | "solidarity" zippered | solidarity zippered bean
    organize the pantry/garage/closet/drawer/spice/shed/bookshelf/binder/fridge/freezer/books/photos | organize themselves badly
    organized binder/pantry/drawer | organizing the spice | two teamsters and a | walked out the window | the boss's donuts | management genius
    freshman supervisor | [management] preferred a/the | [management] genius | steward's lot
    bargain bin/de chaqueta/chaqueta/hunter/hunting/rack/books/table | bargain de * | signed the card with/in the/meringue/for/name/to/ink
    signed the card with the name | wobbly strike camp
  `,
});
