import { claims } from '../claims.ts';
import { lifeOf } from './life.ts';
import { ANIMALS, GOODS } from './things.ts';

/** Forms, doctors, hearings and letters of a claim against an employer. */
export const wageClaimsLife = lifeOf(claims, {
  tells: `
    sued/suing/sue the/my/our/that? company/resort/restaurant/boss/bosses/employer/hospital/warehouse/agency/contractor/chain/hotel/diner/owner/owners/plant/school/district/carrier/casino over/for my/our/the/some/unpaid/back tips/wages/overtime/pay/hours/breaks/paychecks/checks/mileage
    mediator offered/called/wants/says
    eeoc/eeo/osha/dol/fmla/ada/comp/flsa/userra/mspb complaint/charge/claim/case/suit/lawsuit/hearing/appeal/letter/packet/folder/file/paperwork/lawyer/attorney/investigator/intake/interview/judge/mediator/settlement/date/deadline/portal/number/notice/binder/testimony/statement/affidavit/witness/rep/officer
    wage/overtime/retaliation/discrimination/harassment/whistleblower/severance/misclassification complaint/charge/claim/case/suit/lawsuit/hearing/appeal/folder/file/paperwork/lawyer/attorney/investigator/intake/judge/mediation/settlement/notice/binder/testimony/affidavit/notes/log/witness/check/trial/verdict/letter
    workers' comp lawyer/attorney/adjuster/insurer/carrier/nurse/exam/rating/settlement/appeal/letter/paperwork/folder/portal/denial/mediation/examiner/board/court/trial/check/checks/office/file/number/rep/physical
    workers comp lawyer/attorney/adjuster/insurer/carrier/nurse/exam/rating/settlement/appeal/letter/paperwork/folder/portal/denial/mediation/board/court/trial/check/checks/doctor/doc/hearing/office
    pregnancy/age/race/sex/disability/religious/accent/pay discrimination/bias/retaliation charge/complaint/claim/case/suit/lawsuit/hearing
    accommodation/leave/pregnancy/breastfeeding/lactation/sabbath retaliation/lawsuit/suit/charge/hearing/grievance/denial appeal?
    discrimination at my old | harassed at my last | unpaid tips case/claim/suit/complaint | tip-pool suit/claim/case/complaint | stolen-tips | tips case
    injury on comp | employer/boss to small claims | tip case | commission check they owe | commissions they owe | final check they owe | last check they kept | withheld wages/pay/check/tips
    day rate lawsuit | per diem lawsuit | prevailing-wage claim/suit | piece-rate suit/claim | split-shift premium claim | rounding lawsuit
    time-clock lawsuit | timeclock lawsuit | docked hours claim | off-the-clock claim | donning suit | travel time suit | class counsel/settlement
    settlement class | class settlement check/notice | opt out of the settlement | release of claims | signed a release | signed the nda
    sign an nda | gag clause | non-disclosure from my | nondisclosure with my | severance they offered | severance offer | my case against the/my
    my charge against | my complaint against the/my county/city/chief/boss/sheriff/department/plant/hospital/company/district/captain/sergeant
    complaint with the state/labor/commission/board/agency/eeoc | complaint to the state/labor/commission/board/agency/eeoc/osha
    reported my/the boss/foreman/supervisor/manager/captain/chief/lieutenant/sergeant/employer/shop/plant/company/warehouse for/to/over
    turned in my/the boss/foreman/shop/company/employer to/for | told on my boss | ratted on the company | tipped off osha | called the state on/about
    phoned the labor | rang the labor | testified about my boss | testified against my/the boss/employer/foreman/company/plant/old | my deposition
    depo on/at/next/friday/monday/tuesday/wednesday/thursday/prep | court reporter asked me to spell my boss | my employment case | my labor case
    labor case | employment case | employment tribunal | employment attorney | employment rights clinic | workers' rights clinic/center/lawyer/hotline
    workers rights clinic/center | legal aid wage | wage clinic | pro bono employment | independent medical | ime report/date/doctor/exam/appointment
    the insurance doctor | insurer's doctor | insurance company's doctor | doctor the insurance
    doctor they sent me | doctor they picked | second opinion from their | comp-approved | comp approved | approved by comp | denied by comp | comp denied
    comp cut off | comp stopped | comp pays | comp paid | comp won't | surveillance van outside my | investigator filming my | videotaped me mowing
    filmed me carrying | nurse from the carrier | the adjuster's | claims examiner for my | claim number on my | date of injury
    date of accident on the form | injury date | body part accepted | accepted body part | return-to-work note/slip/date/plan/letter
    return to work note/slip/plan/letter/coordinator | off-work note/slip | off work slip | no-lifting note/slip | twenty-pound limit/restriction
    ten-pound limit/restriction | ten pound limit | no overhead reaching | no repetitive motion note | sit-down job till | alternate duty
    transitional duty | modified work offer | work hardening | fce | permanent and stationary | p&s report | mmi | ttd | pti rating
    disability rating exam for my | rated my knee at | rated my shoulder at | rated my back at | scheduled loss of use | slu award | lump sum for the
    compromise and release | c&r | stipulated award | stipulation with request | section 32 | clincher agreement | structured comp
    vocational rehab voucher | sjdb voucher | light-duty | board of workers' | workers' compensation board/commission/court/judge
    industrial commission/board | bwc hearing | labor & industries | l&i | l & i doctor/claim/exam/check | state fund | texas dwc | wcab | wcat | wsib
    worksafe claim | injured worker | on-the-job injury | job injury | injury at the plant/warehouse/dock | fell at work | hurt my back at work
    burned at work | crushed at work | work injury | work-injury | workplace injury | write-up the week after | write-up the day after
    written up the day/week/morning after | written up for reporting/complaining/testifying | fired the day/week/morning after
    fired for calling/complaining/testifying/asking/filing | fired for being pregnant/hurt | let go the day/week after | laid off the week after i
    demoted the week after | moved to nights after | sent to nights after | sent to graveyard after | schedule cut after | hours cut after
    hours got cut | reassigned after i | transferred after i | frozen out since i | since i filed/complained/testified
    ever since the complaint | ever since i complained/filed | after i filed/complained | the day i filed
    the week i filed | the complaint i filed | the charge i filed | grievance over retaliation | reinstated with
    won my job back | got my job back | back on the job by order | judge gave me my job | arbitrator gave me my job | ordered to rehire
    rehired by order | make-whole | made whole award | front pay | back pay | backpay | backpay check | punitive damages against my
    jury verdict against my | demanda colectiva | demanda laboral | mi demanda | demandamos al/a la | abogado laboral | abogada laboral
    mi abogado del trabajo | juicio laboral | audiencia con el ajustador | audiencia de salarios | robo de sueldo/salario/propinas
    me deben las horas/propinas | nos deben las horas/propinas | horas que me deben | horas no pagadas | cheque que me deben | propinas robadas
    queja de discriminación/acoso | queja en la oficina del trabajo | comisionado del trabajo | oficina del trabajo | junta laboral
    me despidieron por/después | me corrieron por/después | me bajaron las horas | me cortaron las horas por | represalias del/de la/por
    compensación por mi | compensación al trabajador | seguro del trabajo | me lastimé trabajando/en | lesión de trabajo | lesión en el trabajo
    lesionada en el trabajo | lesionado en el trabajo | trabajo liviano
    light duty slip/paperwork/note/desk/letters/restriction/restrictions/per/at/since/for/offer/assignment?
    light-duty slip/paperwork/note/desk/letter/assignment | modified duty slip/offer/desk | restricted duty slip/note/from/since | restricted-duty
    lifting restriction wristband/letter/note? | work restrictions from | work-status slip/report/note | work status slip/report | doctor says light duty
    treating doctor's | treating physician report | company's own doctor | company doctor | panel doctor/physician | imp dr
    impartial doctor/exam/physician | second-opinion exam/referral/through/doctor | second opinion through the state
    carrier's nurse/exam/denial/doctor/lawyer/adjuster | the carrier denied/decides/accepted/cut | carrier notified/decides/denied
    adjuster's camera/call/recorded/doctor/letter/offer
    comp adjuster/board/judge/doctor/doc/check/checks/carrier/hearing/lawyer/nurse/case/file/claim/claims/settlement/form/packet/paperwork/insurer/exam/rating
    comp doctor's | comp's doctor | workers' comp/compensation doc/doctor/hearing/case/check/checks/judge/board/claim/form/lawyer/slip
    wc hearing/claim/judge/check/form/case/board/lawyer/settlement | wc-1 | wc-14 | wc-3 | c-3 filed/form? | rfa-1 | c-4 form | dwc-1 | dwc-25 | form 18
    lwc-1007 | employee's claim form | ca-1 form | ca-2 form | ca-16 | first report of injury pending?
    injury claim/report/hearing/form at/against/filed/denied | mmi date/rating/stamp/letter | maximum medical improvement | at mmi
    percent disability rating | impairment rating/exam | <num> pct impairment | functional capacity/exam report/eval/evaluation/exam/with/test?
    functional capacity | qme report/exam/panel/doctor? | qme | ame report | ime doctor/exam/report/date/says/said/letter | the ime
    independent medical exam/exams | utilization review/denial | ur denial | ttd check/checks/rate/benefits/stopped/late? | tpd check | ppd award
    66 percent | two-thirds pay since the | bwc claim/hearing/check | l&i check/exam/claim | state fund exam/doctor/claim
    occupational-exposure form | occupational exposure form | carpal tunnel/tunel form | carple tunel form | case manager at the comp
    vocational rehab counselor through | return-to-work meeting | return to work offer | heat-illness complaint | ergonomics complaint
    11(c) | osha11c | osha letter/complaint/interview/inspector/report/whistleblower/case/hotline
    letter to osha | calling osha | called/call/phoned/emailed/wrote/told osha/dol/eeoc | called the labor department/board/commissioner
    tosha | cal osha | calosha | msha complaint | state investigator/examiner phoned/called/heard/came/interviewed
    the investigator from the labor | labor commissioner | notes for the labor | statement to the labor | labor review board | labor law judge
    wage board signed/paid/hearing/letter/order/check | wage case | wage and hour folks/office/investigator/division/people/complaint/claim/plaintiff
    wage-and-hour lawsuit/claim/suit/plaintiff/complaint/office | wage hour plaintiff | wage theft intake/clinic/claim/case/unit/form/lawyer/complaint
    wage claim/claims/lawyer/hearing/form/clinic/check | wh-3 | form wh-3 | two years of skipped breaks | timesheets in a | four years of timesheets
    overtime suit/case/claim/settlement/lawsuit/complaint/lawyer discovery/email/deposition/notice? | overtime settlement | unpaid-break case
    unpaid-meal-breaks case | unpaid meal/break/leave/commission/overtime/wages/hours case/claim/suit/fight/lawsuit/complaint/settlement
    missed-break claim | meal-break claim/suit/case | off-the-clock suit/case/claim | back-pay claim/award/check/conference/hearing/order/settlement
    back pay claim/award/check/conference/hearing/order/settlement/came/for | jury gave me my back pay | gave me my back pay | severance case/suit/fight
    separation agreement and release | sign the release | signed the release | waiver and release | tolling agreement with | nda says
    cant discuss why i left | signed something that says | confidentiality clause | demand letter from/mailed/to/for/my/came/signed
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
    commission investigates | fair employment and housing | merit systems protection | civil service commission hearing
    state board second letter | charge number from/at/the? | charge of discrimination | copy of the charge | stamped charge
    the eeoc | eeoc intake/interview/mediation/conciliation/portal/letter/charge/office/call/rep/counselor/investigator/check
    eeo counselor/office/intake/investigator/complaint/case/rep | right to sue/letter/notice | right-to-sue letter | notice of right
    right to sue dated | ninety days to file/sue | 180 days to file | 300 days to file | 45 days eeo | intake questionnaire
    intake officer at the agency/commission | agency took our intake | rep at the eeoc | dfeh | crd intake | iwc | njlad | nyshrl
    mcad intake/date/hearing | twc civil rights | fchr | dwc | dlse | lwda notice | paga letter
    mediation/mediaton date/day/thursday/room/monday/friday/packet/offer/statement/session vs/against/with/over? | mediation with the | my mediation
    conciliation date/check/meeting/offer/letter/conference/day? | their conciliation
    settlement talks/packet/check/offer/agreement/conference/number/letter/money/paperwork/demand with/from? | two-party settlement
    settlement from my/the old/last/former | my stint ended in a settlement | acuerdo con el seguro/fábrica/patrón/compañía/empresa | cheque del acuerdo
    firmé el acuerdo | deposition room/date/transcript/notice | my deposition/depo | depo transcript/on/about/date/prep/notice/room | the depo
    deposed about | answering interrogatories | interrogatories about | text since i reported
    since i reported | week after i complained/filed/reported/testified | weeks after i reported/complained/filed
    day after i reported/complained/filed | cut my hours the week
    named complainant | i'm complainant | witness statement for the eeo | affidavit about my/the/his boss/supervisor/captain/chief
    suit against the/my county/plant/store/hospital/company/city/chain/school/district/agency/farm | suit against * for firing | suit against the co-op
    old boss suit | boss suit | my suit against | lawsuit with the wage | class of four against | class member in | opt-in notice | opt-in form
    class notice | sued for discrimination | sued the plant/store/hospital/district/farm/chain | won the hearing vs/against
    won my hearing/arbitration/appeal/case/claim | beat them at conciliation | told em/them to reinstate me | reinstated me | reinstate me
    reinstatement letter/order/check/hearing/date | order to reinstate | consent decree complainant
    whistleblower stays/hotline/complaint/claim/award/suit/case/retaliation? | wbp complaint | relator share | false claims suit | leave complaint at dol
    dol vets | usera/userra complaint/case/claim | vets-1010 | form 1010 | civil penalty from my employer's
    unemployment hearing/appeal/judge/overpayment/denied/contested | contested my unemployment | fought the unemployment | alj | the alj
    administrative law judge | administrative judge's clerk | hearing link from the | lawyer on a third | lawyer's yes on the | contingency lawyer
    employment lawyer/attorney/firm | labor lawyer | insurer's lawyer about | lawyer says never sign | lawyer says don't lift
    filmed me lifting/limping/carrying | won't let me lift till | demanda contra el/la/mi jefe/patrón/empresa/compañía/fábrica/bodega **
    demanda por horas/sus/mis/salario/salarios/discriminación/despido ** | mi demanda por salario/salarios/horas/despido/discriminación/acoso
    demandé al patrón/jefe/dueño | demandé a la compañía/empresa/fábrica
    queja en/ante la/el osha/eeoc/comisión/departamento/estado de? derechos? humanos? | mi queja ante la/el | queja por discriminación laboral
    queja laboral | reclamo de/por salario/salarios/horas | reclamo por | el reclamo por | caso de salario/compensación/discriminación/horas/despido
    mi caso de compensación | audiencia por accidente/despido/discriminación/salario laboral? | audiencia por accidente laboral | audiencia laboral
    comisión de derechos humanos | la del seguro del trabajo | doctor del seguro | médico del seguro
    incapacidad del trabajo | trabajo ligero por | comisionada laboral | inspector del trabajo | boss on record | my boss on record | recorded my boss
    recording my boss | notes i kept on my boss | log of every comment
    asked for the/an/my injury report form? | injury report form
    reporting/reported/reports unpaid/stolen/missing/skimmed overtime/wages/tips/breaks
    complained/complaining/complains to the labor/wage/state department/board/commissioner/commission | got me/us/him/her a settlement
    settlement in january/february/march/april/may/june/july/august/september/october/november/december
    settled for ** weeks/months of? pay?
    shifts/hours/raise/promotion i never got after i reported/complained/filed/asked him/her/it/them? | claim's under review/appeal
    claim is/still under review/appeal | owcp | form ca-1 | form ca-2 | form ca-7
    i told hr about the/his/her/it/him/that jokes/hands/comments/texts/remarks? | after/since i told hr/corporate/osha about/what? the? *?
    seasonal after i asked about the tips | after i asked about the/my/our tips/overtime/pay/breaks/hours/back/ot/pto/sick/lunch
    after i asked for a/my/the stool/chair/break/breaks/mask/gloves/overtime/ot/accommodation/harness/leave/inhaler/pump/fan
    let/fired/laid/canned/axed/sacked go/off/a/the/two? week/day/weeks/month? after i asked/told/complained/reported/showed/spoke/filed/wrote ** limit/breaks/note/leave/overtime/pay/tips/harness/hr/doctor/restriction/lifting/pregnancy?
    let go after i told them about the/my lifting? limit/limits/restriction/note/pregnancy/leave
    parental/paternity/maternity/family/bonding/bereavement/pumping leave got/was/is un-denied
    parental/paternity/maternity/family/bonding/bereavement/pumping leave got/was/is denied/refused
    paid? family/parental/paternity/maternity leave appeal/denial/hearing
    lawyer/attorney took it/them to the state/board/labor/commission
    overtime/hours/pay/minutes/tips/wages they/he/she rounded/shaved/clipped/trimmed/docked/skimmed/shorted off? us/me/of?
    foreman/boss/manager/owner/company/shop for the pay/hours/overtime/tips he/they/she shaved/docked/kept/skimmed/shorted off? us/me?
    lawsuit's about the/my night/shift/overtime/unpaid/wage differential/pay?
    lawsuit about the/my/our night/shift/overtime/unpaid differential/pay/wages? | keep/got/have/have a lawsuit
    the company's lawyer/lawyers/attorney | employer's lawyer/attorney/insurer/doctor
    comp lady/guy/man/office/people/insurer/carrier/clinic/attorney/packet/appeal/denial
    sign/signed a/the paper/form/thing saying/that says? i wasn't hurt
    file/filed/filing the/a/my whistleblower thing/form/paperwork/letter/suit/complaint
    filed/filing on the/my/our foreman/boss/manager/owner/supervisor/shop/restaurant for/over **
    complaint/claim about/over my/our/the docked/unpaid/missed/stolen/skipped/rounded breaks/lunch/lunches/overtime/hours/pay/tips/wages/meals
    form 5 with the eeoc | settled with my last/old/former/ex chief/sheriff/captain/agency/outfit/lieutenant/superintendent out? of? court?
    settled out of court with my/the * *? | sued the city/county/department/school/hospital/village/town in <year>
    adverse employment action | adverse action on account of my/the * *? | ruled/called/found it? adverse action
    reclamo/demanda/queja de/por/sobre mis/las? horas extras/extra? | reclamo de horas/sueldo/propinas/salario
    called/wrote/told the state/board about the/our/his tip/tips/overtime/wages pool/pooling/theft? | state about tip pooling/theft/pools
    state human rights people/office/folks/commission/division | human rights people/folks
    years/months with the civil rights office/commission
    deposition about the/my manager/boss/supervisor/chef/foreman/owner and his/her? hands?
    berman hearing | schedule loss of? use? | 132a petition/claim | cause finding | charging party | utilization review denied
    position statement they/from | fired/demoted/benched after reporting/complaining/testifying **
    cut my hours/shifts/days after/when/because i/the/my | schedule/shifts/hours went to zero/nothing after/when/because?
    filed for unpaid overtime/wages/tips schedule? went? to? zero?
    my complaint to/with the osha/state/city/labor/board/union/eeoc/commission
    wrote/called/emailed/reported it/him/her/them to/the osha/labor/eeoc board/department/commission? | called osha on the/my/our/them/him
    reported/turned my? boss/supervisor/manager/foreman/sergeant/lieutenant/captain to/in hr/osha/state/the | comp won't me/my/the/it
    comp wouldn't me/my/the/it | comp denied/denies/approved/cut/sent/says/said me/my/the/it | comp says/said i/my/the/it
    claim's in/under/still/been appeal/review/pending/denied/open | comp/claim adjuster says/said/called/wants/calls/asked
    hurt my/the back/knee/shoulder/wrist/neck at/on the work/job/warehouse/dock/line/plant
    doctor's note and they/he/she fired/cut/wrote/sent | fired over/for my/a/the doctor's
    fired over/for my/a/the injury/note/accommodation/leave/pump/pregnancy
    settled/settlement with the/my company/employer/plant/hotel/hospital/warehouse/store/restaurant/agency/district/diocese
    settlement check/papers/money from the company/employer/job/plant/restaurant | signed a/the release and/for the/a settlement/check
    deposition about the/my/his harassment/firing
    my day/hearing at/with the labor/comp/wage board/commissioner/judge
    labor board hearing/letter/check/lady/guy/investigator/called/wrote/took/gave/ordered/says | unpaid overtime/tips/wages
    stolen wages/tips
    withheld my last/final/tips? check/paycheck | last paycheck he/they/she wouldn't | last paycheck he/they/she never/refused/kept
    represalias por quejarme/quejarse/reportar | me corrieron/despidieron por/cuando reclamar/reclamé/quejarme/pedir/reportar/embarazo
    no me quisieron pagar las/mis/el | me deben las/mis/dos/tres horas/semanas/quincenas/propinas
    [blew the whistle] ** ** ** fired/shift/job/cash/listened | [blew the whistle on him/her/them in] a letter
    be reinstated after/by | [board/state/commission found them in violation] | [denied my transfer/promotion/raise] after
    reclamé mis/las/el horas/propinas/pago/finiquito | because i testified/complained | because/before i filed the/my/for/with/a eeoc/osha/charge/complaint/claim/workers/fmla | the discovery requests
  `,
  innocent: `
    claim to fame/check/ticket/tag/seat/to/that/chute/jumper/of popularity? | claim check/checks/tag/tags/ticket/tickets
    my claim to fame/that/is/on the? prize/campsite/fame/spot/best/couch | my claim ticket/tag/check/to | lost my claim ticket/tag/check | claimed the couch/spot/seat/title/bunk/last/best/trophy/bed/prize/credit/life/lives/ball
    filed/file/filing a/my claim for/w/with/on/about ** coffee/filters/kiln/campsite/couch/spot/airline/luggage/bag/bags/best/last/remote
    filed my claim on the best * | [filed a claim] w/with the kiln/cat/dog/moon/universe/airline/hotel | claim filed by my/a/the dog/cat/goat
    warranty/airline/luggage/sensor/shipping/rebate/refund/prize/raffle/coat claim claim? form/forms? | claim form on/for a/the | sensor claim form
    claim-office | claim office coat | settlement of/crack/cracks/museum/dust/soil/sand/gulls/moss/gravel/dirt/house/in the soil/foundation/wall/slab
    settlements of/in the? moss/river/valley | [settlement] with the cat/dog/ducks/goat/roommate | settlement was a/paid house/in pie
    no settlement under | no settlement in the? soil/slab/walls | [settlement] of soil/fill/dust/clay/sand/norse | first/early/old/colonial/viking/mining/roman/desert/space settlement
    wedding/dress/airline/divorce settlement with the airline | dress settlement | settled the gravel/dust/sand/bet/tab/check/score/silt/stomach/argument
    [settled] with/for/on a? harbor/pie/nap/tea/one ugly | deposition of silt/sand/minerals/frost/soot/ash | deposition/appeal from dust
    suit of spades/armor/cards/hearts/clubs/diamonds | class action pizza/nap/donut/cookie/hero/figure/yoga/packed | parking/curb/crowd/broad/bunt appeal
    appealed the/a bunt/strike/parking/foul/out/run/to | appealed the/a call at/to/and/but/after | appeal/appeals from/to dust/ants
    [retaliation] a/in/with/by/from/against the? paper/water/pun/chowder/cat/dog/raccoon/squirrel/goose/cook/toddler/zucchini/siblings
    gang [retaliation] | [retaliation] between | [retaliation] is bigger/sweet/delicious | retaliation by the * cook
    no retaliation by the | retaliatory ${ANIMALS}/${GOODS}/zucchini/meow/sneeze/honk/casserole
    [reinstated] too/as my/the shelf/goalie/mascot/hamper/coffee/pot/nap | shelf/hamper/dryer/menu/route/donut/trophy [reinstated]
    lodged/lodge/filed/file a? complaint against/about/with the/my/a popcorn/weather/toaster/${ANIMALS}/${GOODS}/menu/snow/moon
    my complaint is/: the/about/that kazoos/kazoo/bachelor/tea/soup/music/coffee/out/freeloaders/what | complaint is the kazoos
    can't complain | complaint to/against the moon/popcorn | mediation/mediations or meditation | meditation or mediation
    mediate/mediation/mediators between/me/a the? bear/cats/dogs/cat/siblings/toddlers | campside mediators | mediators in my house say
    mediation over the sidewalk/fence/tree/hedge | residents began mediation | hostile chair/takeover/architecture/soup/terrain/witness/takeovers
    damages to a/the scarf/stapler/ego | claim damages over a | award for damages to my scarf | witness acorn | my lawyer/attorney recommends that i stop
    ticket/tránsito/speeding/multa ** [caso de tránsito] | gané mi caso de tránsito | caso de tránsito | small claims big bill
    small claims court/docket | two bankers' lawyers | hr magic | hr has a cake | hr smile/newsletter/picnic/potluck/birthday/cake/form/onboarding
    hr slides over the feedback/form | whole class on the/how | denied my/the swap/request/entry/expense/parking/nap | carbon paper plus
    only hurt the line
    got/received/drew/had/earned my/his/her/our/the/a first/second/third/only/another/one complaint | complaint letter from the state
    blew/blow/blowing the/a coach's whistle ** seagull/gull/crowd/kids?
    blew/blow/blowing the/a noon/lunch/shift/steam/quitting/final/half/train/factory/recess/referee whistle ** seagull/gull/crowd/kids?
    [blow/blew/blowing the whistle] at the pool/game/match/rink/field/yard/parade/start/end/finish/half
    [blew/blow/blowing the whistle] so we'd | [blew/blow/blowing the whistle] so we
    [blew/blow/blowing the whistle on her/him/them] in/for the? shallow/deep/pool/running/diving
    [blow/blew/blowing the whistle on a/two/four/some] kid/kids/swimmer/swimmers
    class-action postcard/postcards/coupon/coupons/spreadsheet | class action postcard/postcards/coupon/coupons/spreadsheet
    every/each/my/an/first/next/one/big overtime check/checks
    called osha about the/a squirrel/raccoon/goose/snack | hurt my back/knee/shoulder at the gym/lake/park/game/beach/wedding/fair
    settlement patterns/house/houses/cracks | cut my hours of sleep
    [judge/jury/court/board/arbitrator found me/him/her/us/them guilty/liable/responsible]
    [judge/jury/court/board found me/him/her/us/them guilty/liable of/for? **]
    [judge/jury/court/board/state found me/him/her in violation **] | [judge/jury/court/board/state found me/him/her/us/them in contempt **]
    [judge/court/board/state ordered me/him/her/us/them to/into/off/home **]
    [fired/demoted/suspended/written/disciplined me? up? for filing] a? false/fake/phony/bogus/late/forged *?
    [they/he/she/boss/manager/chief demoted/fired/suspended/transferred/punished/wrote me up? for/after asking for? bribes/cash/money/favors/numbers/nudes/sex]
    [fired/demoted/suspended me? for asking] for bribes/cash/money/favors/numbers/nudes/sex
    [they/he/she/boss/manager/chief/hr cut/demoted/fired/wrote/moved/transferred/punished/suspended/passed me up? over? after/because/for/when i lied/stole/hit/punched/crashed/drank/cheated/slept/falsified/padded/failed/threatened/shoved/drove/swore/cursed **]
    [they/he/she/boss/manager/chief/hr cut/demoted/fired/wrote/moved/transferred/punished/suspended/passed me up? over? after/because/for/when i overslept/grabbed/yelled/faked/skipped/lost/forged/pocketed/tased/choked/clocked/wrecked/showed/left/ran/broke **]
    [they/he/she/boss/manager/chief/hr fired/suspended/demoted me for/after/because/when i took/used/missed a/the? cash/money/bribes/force/evidence/roll/shift/shifts/court/deadline **]
  `,
});
