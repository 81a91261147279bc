import { credit } from '../credit.ts';
import { lifeOf } from './life.ts';
import { ANIMALS, GOODS } from './things.ts';

const TAKEN = 'repossessed/foreclosed/evicted/garnished/overdrawn/bankrupt/insolvent/pawned';

/** Letters, calls, plans and locks that follow a debt, and what is only bankrupt in jest. */
export const billsLife = lifeOf(credit, {
  tells: `
    behind on my/our/two/three/all/the/both/every/some student/credit/medical/car? card/cards/loan/loans/mortgage/rent/car/truck/note/payments/bills
    behind on student/medical/hospital/car loan/loans/bill/bills/payments | after the repo i/we/my
    chapter 7/13/seven/thirteen in <month> | chapter 7/13/seven/thirteen discharge/discharged/trustee/filing/lawyer/attorney/papers/hearing
    past-due rent/mortgage/note/loan/loans/card/cards/bill/bills/taxes/tuition/account/balance/notices/letters/envelope/stamp/utility/utilities
    overdue/delinquent/unpaid/late electric/hospital/dental/light/water/gas/medical bill/bills
    overdue/delinquent/defaulted/unpaid rent/mortgage/taxes/payments | my/our/two/three/four late rent/mortgage/payments | defaulted/delinquent loan/loans/note/balance
    charged-off card/cards/account/accounts/loan/balance | repossessed car/truck/van/suv/jeep/trailer/camper/motorcycle/minivan/sedan/house/ride
    foreclosed house/home/condo/farm/duplex/mortgage/on us/me | garnished wages/paycheck/paychecks/check/checks/pay | maxed-out card/cards/visa/mastercard
    bounced rent | i/we/he/she bounced a/my/two/three check/checks | declined card/cards/debit
    foreclosure letter/letters/notice/notices/lawyer/date/sale/hearing/court/counselor/mill/sign/list/stage
    eviction letter/letters/lawyer/date/court/sheriff/day/papers/diversion/clerk/answer/stay/appeal/record/records
    repo letter/man/men/guy/lady/truck/date/call/notice/tow | repossession notice/letter/fee/yard/lot/sale/man/report
    garnishment letters/call/payroll/form/office/judge/percent/paperwork/deduction
    bankruptcy papers/paperwork/letter/lawyer/judge/court/hearing/trustee/filing/discharge/stamp/case/number/notice/class/petition/folder/plan/fee/clerk/attorney
    collections notice/letter/letters/call/calls/agency/guy/lady/man/voicemail/number/department/bill/attorney/agent/balance
    collection attorney/notices/letters/bureau/voicemail/robocall/robocalls/envelope | overdraft fee/fees/notice/letter/charge/text/alert/again/protection
    nsf fee/fees/charge/notice | negative account/checking/balance in | account negative/overdrawn/closed for | lien letter/release/notice/on my/our
    judgment debtor | debtor's exam/examination | debtors' exam | debtor education
    writ of execution/garnishment/restitution/possession/attachment/eviction | motion for relief from stay | relief from stay | cramdown
    plan confirmation hearing | confirmation hearing with the trustee | trustee's office/check/letter/report/lawyer/fee | trustee payment/payments/meeting
    proof of claim | homestead exemption saved | exempt assets | schedule of debts | list of creditors | creditor matrix | creditors' meeting
    meeting with creditors | pacer number | onemain | one main financial | mariner finance | world finance | security finance | regional finance
    santander consumer | westlake financial | credit acceptance | exeter finance | bridgecrest | snap finance | progressive leasing | katapult
    aaron's payment/couch/rental | fingerhut | check into cash | advance america | ace cash | ace cash express | speedy cash | amscot | titlemax
    title max | loanmax | loan max | check n go | cashnetusa | oportun | lendup | possible finance | chime spotme | klover | kikoff | self lender
    creditstrong | opensky | mission lane | indigo card | milestone card | first premier | surge card | destiny card | merrick bank | ecmc | edfinancial
    nslds | fedloan | default resolution group | maximus student | greenpath | apprisen | consolidated credit | money management international
    nfcc counselor | debtwave | debt validation | pay for delete | goodwill letter | afni | penncredit | medicredit | hunter warfield
    national credit systems | credit collection services | state collection service | radius global | lvnv | pra group | cavalry spv | asset acceptance
    unifund | crown asset | velocity investments | experian boost | annual credit report | credit freeze pin
    dispute letter/letters to/with/for? experian/equifax/transunion/bureau/bureaus/collections | fraud alert on my credit | hard pull on my
    credit limit of <num>/two/three/five hundred | $200/$300/$500 limit | deposit-only card | second-chance bank/account/checking/lender/apartment/loan
    subprime lender/loan/auto/card | no-credit-check | bad-credit car/lot/loan/lender/apartment/deposit | tote the note | tote-the-note
    weekly car payment | gps on the loan car | breathalyzer loan | rent ledger | rent arrears | back-rent
    rental assistance denied/approved/check/portal/application/line | emergency rental assistance | eviction diversion | 24-hour lockout | lockout notice
    landlord lockout | constable's notice | constable with the writ | motel week to week | paying by the week | extended stay since
    doubled up with my/family | sleeping in the/my car/van/truck/camry/civic/office since/because/until/again | shower at the truck stop since
    parked overnight at walmart since | gym membership for the shower | storage unit where i sleep | homeless in <year> | been homeless
    living off the/my credit | living on ramen till | ramen till | rob peter | juggling bills | juggling cards | which bill to skip | skip the light bill
    paying minimums | minimums only | balance transfer again | cards cut up | cut up the cards | power company's cutoff | cutoff notice | cut-off notice
    cut-off day | disconnect crew | meter pulled for | door hanger from the electric | reconnect fee | reconnection fee | pay to reconnect | prepaid meter
    budget billing default | gas money from the pawn | wedding ring in hock | ring at the pawn | guitar in hock | tools in hock | title pawned | hocked my
    hocked the | blood money from the plasma | medical bills buried | medical debt
    er bill in collections | ambulance bill went | hospital sued | hospital's collector | chargemaster lawsuit | charity care denied
    payment plan for the er | gofundme to keep | irs payment plan | offer in compromise | wage levy from the irs | irs levy | lien from the irs
    tax levy on my | owe the state | owe the irs | innocent spouse relief | tax debt relief | child support arrears/arrearage | child support garnish
    support order takes | half my check | third of my check | before i even see it | check's gone before | autopay bounced | auto-draft bounced
    ex left me the debt | his debt | her debt in my name | cards he opened | loans in my name | opened cards in my name | signed for his truck
    cosigned loan | co-signed loan | cosigned his/her/my/the | the loan i cosigned | my name on his loan | me quitaron la troca/camioneta/casa
    se llevaron la troca/camioneta | me remataron | remataron la casa | aviso de embargo | carta del banco | me rebotó/rebotaron el/los cheque/cheques
    cheque sin fondos | sin fondos | sobregirado | sobregirada | números rojos | en números rojos | empeñé mi/el/la/los/las | boleta de empeño
    la boleta del empeño | empeño la | tarjeta topada | tarjetas topadas | topé las tarjetas | me rechazaron la tarjeta | rechazaron la tarjeta
    pagando los intereses | pagar el mínimo | pago mínimo | mínimo de la tarjeta | debo la luz | debo el gas | me mandaron a colección
    mandaron a colecciones | colecciones | cobradores | aviso de corte | desalojo en | orden de desalojo | carta de desalojo

    chapter 7/13 lady/lawyer/stamp/trustee/plan/case/filing/petition/papers/paperwork/class/discharge/letter/hearing/judge/payment/payments/budget/course
    in chapter 13 | filed/filing chapter 7/13/seven/thirteen | on/about/through chapter 7/13 | a chapter 7/13 | chapter trustee
    the trustee gets/takes/keeps my/our/a/the/half/every | paying the trustee | plan with the trustee | tagged by the trustee
    sixty-month plan | five-year plan payment | 341 room/notice/date | proof of claim from | credit counseling certificate
    consumer credit counselor/counseling | credit counselors
    debt counseling/counselor/buyer/buyers/man/guy/settlement/review/validation/negotiator/management
    debt snowball/avalanche hotline/columns/chart/jar/spreadsheet? | snowball method | smallest balance first | debt consolidation/consolidator
    the consolidator | on the consolidation | consolidation payment/company | settled for forty cents | pennies on the dollar | midland recovery
    * recovery truck | recovery department at the | portfolio recovery associates | enhanced recovery | jefferson capital | convergent outsourcing
    transworld systems | ic system | encore capital | pinnacle recovery | zwicker | midland's | collections account/accounts | collections called/keeps/kept/wants/arm/place | collections on my/your/their report/record/file | medical/paying collections
    account/accounts in collections | leaves collections | bill in collections | in collections since/for/over
    collections desk/letter/agent/people again | collector rang/called/calls/texted/left/found | seventh/third/fifth/another/same/every collector
    collectors found/call/called/calling/rang | collection arm/arms | account/bill/debt sent to an? outside agency
    men who ring about it | final demand letter | letter of intent to levy | intent to levy | notice of levy | levy notice/notices
    wage levy/assignment/attachment/execution/withholding/garnish/garnishes/deduction | paycheck's being levied | account's been levied
    levy emptied/hit/took | levied checking/account | bank levy form | my account froze/frozen | account's been frozen | account frozen | bank froze my checking/savings/account/accounts/pay/paycheck/debit
    froze my checking/savings/debit/account | place/bank/union that froze my * | they'd frozen since
    garnishment unit/letter/notice/order/papers/continues/hearing/stub/started/ends/ended/to?
    paycheck/wages/check/pay got/was/were/is/are/gets/being/been/getting garnished/levied/attached/docked for | wages got garnished
    paycheck got garnished | hold on my wages/paycheck/account | taking a quarter/third/half/fourth of every/each/my check/paycheck
    quarter of every/each check | shared with the hospital's lawyers | hospital lien/liens | hospital's collection/billing arm/office letters
    lien on the truck/car/house/van/trailer | county tax lien | tax lien office/letter/notice | refund seized | tax refund seized/offset/taken/intercepted
    refund intercepted | treasury offset | back taxes letter | judgment/judgments against me/us/him/her | page list of judgments
    apartment/rent/card/landlord/credit judgment | rent judgments | summons from the credit/bank/card/hospital/landlord | subpoena from the credit
    served by the credit/card | card company/companies sued/suing | sued by the credit/card/bank/hospital/landlord/dentist | discover closed/sued/charged
    capital one sued | synchrony | comenity | unpaid stack/loan/loans/cards | my/our unpaid bills/tickets | cut up my/the/our cards | paid down and cut up
    card company calls | maxed until | maxed till | all/four/three/both maxed | both cards maxed | four/three/two maxed | minimum on the ** card
    card/cards bounced/bounces/declines | my card bounced | card was/got/gets/is declined so/twice/thrice/3x/again/at/for?
    card/cards declined at/for/three/twice | goes declined | declined declined | reader said see cashier | card got eaten | card that clears
    no card that clears | money order because | card with a hold | mine bounces off every | prepaid card/cards only/because/since
    secured card/cards with/for | a secured card | secured credit card | two hundred limit | $200/$300 limit | chex blocked | chexsystems wording
    no bank will open/take/touch/have | bank will open me | bank closed my account/checking | closed my checking | closed the account over
    checkbook bounced | my checks bounce | bounced/bouncing rent/check/checks/chk | bad checks list | bad check list | overdraft/overdrafts and | rent chk
    bounced rent | sub500 | sub-500 club | score/fico starts with a four/five | score of? four/five hundred
    a 410/420/430/440/450/460/470/480/490/500/510/520/530/540/550/560/570/580/590 score | score check | freeze my credit | froze my credit | credit frozen
    re-aging request | charge-off department/letter/on/from? | won't finance me | pay for weekly in cash | buy here pay here | starter interrupt
    kill switch box | boot on my/the tire/wheel/car | boot on the wheel for the | title loan/loans place/man/lady/payment/shop/store/guy
    missed title-loan | feed the title loan | payday loan/loans/lender/advance/app/storefront/shop/man/strip/lady/counter/window/guy
    payday lender on * | payday app | loan app took | advance app/lender/place | advance lender's app | cash advance place/app/store/window
    cash app advance | loan sharks | earnin | dave app | moneylion | pawn slip/receipt | had/have/going to pawn the/my
    pawned trumpet/guitar/ring/tv/tools/wedding/saxophone/drum/laptop | can't redeem | redeem the ring | rent to own/center store/place/couch/tv/bed?
    rent-to-own place/store/couch/tv/washer/bed/payment? | furniture rental late | missed three payments
    missed two payments | missed payment/payments on
    past due notice/notices/bill/bills/rent/lights/light/gas/pinks/pink/voice/mail/letter/stamp/electric/water/balance
    past-due notice/lights/pinks/gas/rent/from/voicemail | past due voice mail | second/third/last/final notice from | red final | final in red
    utility's last notice | pink one from the electric | shutoff date/tag/tags/door/notice/day/man/truck/list | shutoff door tag | since shutoff
    disconnect/disconnection tag/date/notice/day/man/list | lights/electric/utilities got/being/been/were cut/shut off | my/our power/gas/water/electricity/heat got/was/being/been/were cut/shut off
    utilities shut off | lights/power been off since the | shut/shutting/cut our/my water/power/gas/lights/electric off | cut for nonpayment
    off for nonpayment | for nonpayment | light bill they'd | light bill's | utility deposit | deposit double for
    two guarantors | needs a guarantor | liheap | energy assistance | hardship plan/chest/application/waiver/status/extension/withdrawal at?
    installment plan with the county | payment arrangement with | i/we/am/is/was/were/still three/two/four/six/3/4/5/6/nine months/mos behind | months behind with/on
    weeks behind on/with/w the? rent/note/bills/mortgage | behind with the rent | five/three/seven/ten/thirty/ninety/5/3/7/10/30/90 day notice/eviction
    five days to pay | pay or quit | days to pay or quit | notice on my/our door
    eviction hearing/court/filing/record/papers/notice/mediation/moratorium/sheriff/day/case | complex filed again | landlord's lawyer | landlords lawyer
    set-out date | put our stuff on the lawn/curb/street | our stuff on the lawn/curb | stuff on the curb | marshal's sticker/notice/knock
    marshal inventory | marshal's sticker stayed | sheriff's sale/sticker/notice | sheriff's sale notice | sheriff sale
    sheriff's notice on the door | sold on the courthouse steps | auction on the steps | went at auction | foreclosure auction/letter/notice/sale/sign
    padlocked my/our door | locks changed for rent | storage unit/units they auctioned/auction | storage lien | couch to couch | shelter address
    weekly-rate motel | motel by the week | living in the van since | slept in the truck since | escrow shortage | underwater loan
    short sale on | deed in lieu | forbearance agreement | loan modification denied
    repo agent/fees/order/list | the repo fees | hook of ** truck | lienholder
    took/takes/taken/towed/hauled the? corolla/civic/malibu/altima/jeep/silverado/camry/accord/sentra/focus back? by the bank/lender
    left on a flatbed at | they/bank/lender/dealer/lot took the truck/car/van/jeep/corolla/civic back | towed by the lender/bank | towed off in the night
    lender wants the truck/car/van | car's gone note was due | car note | note was due | missed the note | behind on the note
    transmission loan | bank's list | paying off a dead business | co-signed for | still paying both their
    ran up three cards | store-credit card | plasma place/center twice/again/every | plasma money | cash from the plasma | cashed in plasma | living paycheck
    between paychecks | broke until | broke till | cash envelopes | ebt wouldn't cover
    ebt card/line/balance/app/day | snap balance/day/interview/recert | food bank line | wic line | tanf | section 8 list/waitlist
    navient ate | direct deposit gets eaten | deposit gets eaten | loan default letter | defaulted student | pslf count | forgiveness denied
    wage garnishes | two wage garnishes | tarjeta/tarjetas rechazada/vencida/vencidas/topada/topadas/en rojo/asegurada/aseguradas/congelada
    cero tarjetas | rebotó la tarjeta | tarjetas de crédito vencidas | embargó la troca | embargó el sueldo | embargaron la quincena | embargo del sueldo
    embargo de mi sueldo | me embargó | le embargaron | cuenta/cuentas en colección | en colección | banco me cerró la cuenta | me cerraron la cuenta
    cerró la cuenta | cartas de cobranza | cartas del abogado de cobros | abogado de cobros | de cobros | los cobros me | pagos atrasados de la troca
    los atrasos de la | pagar los atrasos | remate de mi casa | remate de la casa | cuota de la repo | la repo | me repossessed the *
    deuda de la tarjeta | deudas de la | préstamo del carro atrasado | aviso de desalojo
    la bancarrota | las bancarrotas | credit builder loan
    missed/second/late/third/next balloon payment/payments | balloon payment | préstamo/préstamos atrasado/atrasados/vencido/vencidos
    cuota/cuotas/letra/letras atrasada/atrasadas/vencida/vencidas | envelopes/envelope with red windows/window
    red-window envelope/envelopes | regarding your balance | your/my outstanding balance | says/said/read/reads/flashes/flashed/blinks insufficient out/again/in
    score/fico/credit that? starts/started/starting with a 3/4/5/6/six
    served/serve papers for/over the/a/an/my ambulance/hospital/er/dental/card bill | served papers for the ambulance bill
    behind three/two/four/five/six/3/2/4/5/6 months | mailed/returned them/it the/their/our keys
    mailed/mailing/returned/handed/surrendered the/our keys back? to the? bank/lender/mortgage | jingle mail
    mailed/gave/handed the bank/lender the/our keys | worth less than the loan/mortgage/note
    denied/rejected/declined/turned down? for/over/by ** score of <num> | turned down for ** over a score of <num>
    score is/was/of five/four ten/eleven/twelve/fifteen/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety | <num> on the credit
    file/report/credit has/with a/one/two repo/repos on? it? | repo on my/the/her/his record/file/report/credit
    lease/rental/apartment/application denied reason code? <num>? | lease denied/declined
    delinquent obligation/obligations/tradeline/tradelines/accounts
    meses/semanas de retraso/atraso en/con/de la/el/los/las luz/renta/gas/agua/hipoteca/carro/troca/casa/préstamo/tarjeta y? dos/tres? en? el/la? gas/agua/luz?
    retraso/atraso en la/el/los luz/renta/gas/agua/hipoteca/carro/troca/pagos | pawn window/windows
    they/landlord/she/he evicted us/me/him for/over/from the/our/my? back/late/unpaid? rent? | structured repayment/settlement
    repayment plan/plans/schedule/agreement/arrangement
    section 8/eight inspector/inspection/tenant/landlord/office/list/waitlist/worker/caseworker/apartment/rental/packet/letter/lottery
    quinceañera/quince/wedding/funeral/birthday/christmas/holiday loan/loans | no more collection/collections/collector calls
    bankruptcy fell/falls/dropped/drops/comes/came off my? report? | thin credit? file | thin-file | thin file two/no/one/three/with *? | rent/leasing office says my score is *
    marshal/sheriff/deputy/constable/landlord/server taped/posted/stapled/nailed/tacked/stuck/pinned the/a/an/his/her notice/paper/papers to/on/onto my/our door
    loan/loans is/are/was/were/went/gone/go/going in/into/to default
    buy here pay here lot/place? took/takes/wants/came it/for/the/my back/car/truck? | owe/owed/owing/owes con ed/edison
    owe/owed/owing pg&e/eversource/dte/entergy/verizon/comcast/xfinity/sprint | con ed <num> | payday loan place off
    the? man/guy/men/truck/wrecker came for/took the/my/our altima/civic/corolla/camry/malibu/silverado/tahoe/charger/mustang/impala/jeep/explorer/nissan/chevy/ford/honda/toyota/dodge/kia/hyundai/sentra/accord/elantra/fusion/focus
    quit/stopped paying on it/the/my * | quit/stopped paying in january/february/march/april/may/june/july/august/september/october/november/december | trustee plan/plans | plan trustee
    banco/financiera/agencia me/nos quitó/recogió/embargó/remató/quito la/el/mi/nuestra troca/carro/casa/camioneta/camión/coche
    me/nos quitó/recogió/embargó la/el/mi/nuestra troca/casa/camioneta
    gave me/us ten/fifteen/thirty/sixty/ninety/10/15/30/60/90 days to catch up
    <num> days to catch up on the/my/our? rent/note/mortgage/payments | sixty/thirty/ninety days to catch up
    fines/tickets/bills/rent/fees/tuition/note i/we couldn't pay/afford | fines/tickets/bills/rent/fees/tuition/note i/we can't pay/afford
    fines/tickets/bills/rent/fees/tuition/note i/we cannot pay/afford | points short/shy/from/away of? a/the mortgage/loan
    lost the/our/my house/home/place/farm at/on/to the courthouse/auction steps/block? | sold/auctioned/gone on/at/off the courthouse steps
    chapter 7/13/seven/thirteen year/month/payment <num> of? <num>?
    free/reduced lunch ticket/tickets/number/token/form/forms/card/cards/list | sheriff's sale of my/our/the double-wide
    sheriff's sale of my/our/the trailer/house/home/farm/place | place/places/apartment/apartments/room i've been/was/got? put out of
    place/places/apartment/apartments/room i been/was/got? put out of
    posting/posted/posts/gave/served/giving ** the/a/my/our/us/me three/five/ten/thirty/sixty day on
    landlord's posting/posted/serving the three/five/ten/thirty day | landlord/owner posting/posted/serving the three/five/ten/thirty day
    préstamo que ya terminé/pagué/liquidé/acabé | terminé/acabé de pagar el/la/mi préstamo/deuda/carro/troca/hipoteca
    garnished/garnishing/seized/intercepted/offset/snatched my/the/our tax refund/return | let the/my visa/mastercard/discover/amex go
    pawned my/our sax/saxophone/amp/guitar/ring/tools/bike/drums/tv/laptop/watch/rifle/knives/accordion/trumpet/camera/keyboard/violin/horn/bass/banjo/mandolin/shotgun/saw/drill/bracelet
    did/finished/survived/completed my/our/a bankruptcy
    sezzle | brigit | netcredit | lendingclub | floatme | banco azteca | debo en/a/al coppel/elektra/banco/azteca | me pidieron aval/fiador
    sin aval/fiador | aval o fiador | calfresh | tefap box | unlawful detainer | holdover petition/proceeding/case
    nonpayment petition/proceeding/case | housing court date/hearing/judge/summons/hallway/papers/over | my/our/in/from housing court
    dispossessory | repo lot/yard | got it back from repo | wage assignment | tax offset | sheriff's deed | redemption period
    strict foreclosure | deed in lieu
    behind on/with the? water/gas/phone/lot/storage/tuition/hoa/insurance/alimony/layaway bill/bills/rent/payment/payments/dues/fees?
    behind on the water/gas/lot/hoa | my/our food pantry box/bag/number/card | our/my box from the food pantry/bank
    stood/standing/stand in line at the food pantry/bank | angel tree kid/kids | commod/commodity box/cheese
    hid/parked/park/parking the/my/it car/truck? two/three/around/behind/at ** so the/they couldn't
    hid/parked/park/parking the/my/it car/truck? two/three/around/behind/at ** so the/they can't
    hid/parked/park/parking the/my/it car/truck? two/three/around/behind/at ** so the/they bank/repo/lender/tow
    park around the corner so the/they * | kept/keep the truck/car in a/my/the * garage/barn so they
    couch till/until january/february/march/april/may/june/july/august/september/october/november/december
    evicted in january/february/march/april/may/june/july/august/september/october/november/december | trustee like a/the
    my/our/bankruptcy/chapter trustee 's? took/takes/gets/keeps/kept/wanted/asked/let **
    the rent/leasing office says my score | gone to a lawyer's office in | took the dog and the debt | kept/took/got/split the debt/debts
    changed my ringtone for collectors | let it/them go to charge-off | let it/them go to collections | it went to collections
    sent me to small claims over/for the/a? * | wrote/charged/write it off as bad debt
    turned down for the/a/an apartment/loan/mortgage/lease/card over/for/because/on
    apartment/lease/loan/card fell through over/because/on my? credit/score | double the deposit because/for/on
    need/needs/needed/want/wants/wanted/without/find a co-signer | need/needs/needed/want/wants/wanted/without/find a cosigner | no co-signer | no cosigner | needed/need/wants/want a guarantor
    asked/begged for an extension on the/my rent/light/mortgage/loan | sixty/ninety/thirty days late on | thirty/sixty/ninety days past
    skipped/missed the/a/two/three rent/mortgage/car/loan/card payment/payments | missed my/the rent/mortgage
    borrowed against the/my truck/car/house/title/401k | cashed in my/the 401k/pension/ira/retirement to/for
    emptied my/the 401k/retirement to | sold my/the blood plasma | judge wiped/discharged out? my/our/the debt/debts
    wiped out my debt/debts | start over after the bankruptcy | seven years on/off my/the report | drops off in <year>/<num>
    comes off my report | my/our [bankrupt restaurant/company/store/chain/hotel] | maxed/max out? my/the/every store credit/card
    [owe/owed/owes] ** ** payday place/loan/loans/lender/lenders/fees/people/store | section 8/eight row house/houses/home/homes
    debo/debía/debemos/atrasado/atrasada ** meses de renta | me/nos cortaron el gas
    plasma twice a week | look/looks/looked at my score | pulled/ran/saw/checked my score | trustee sends/sent my
    my score 's/is a <num>
    the/my/a skip tracer/tracers
  `,
  innocent: `
    repo'd/repoed my own? cousin/brother/uncle/neighbor ** | repossession/repo agent here/for/since | repossession/repo license
    i/we cut/shut/turned/switched/flipped/killed the lights/power/water/gas/heat/breaker off/out
    am/is/was/were/are/be/been/one/gone/going bankrupt/insolvent of *
    [is/was/were/got/been repossessed/evicted/foreclosed by/from] a/the/my/two? ${ANIMALS}/${GOODS}
    drive time blog/radio/show | bankrupt/insolvent/overdrawn of *
    bankrupt/insolvent/overdrawn on/in garlic/bugs/defenders/patience/sleep/snacks/socks/gel/tinsel/ideas/butter/sugar/batteries
    ${ANIMALS}/${GOODS}/scoreboard/chair/stapler/throat/tally/pantry/bus/meter/theater/tank/coupon/battery/jukebox/deck/tinsel/shelf/cup [is/was/are/went/goes/going/got? way/also/already/now? ${TAKEN}]
    ${ANIMALS}/${GOODS}/chair/stapler/jar/lint/tank/snowman [declared/declares itself? bankrupt/insolvent/bankruptcy/insolvency]
    declared [bankruptcy/insolvency] on/in/under/of baltic/boardwalk/tinsel/park/monopoly/me | bankruptcy-proof
    morally/creatively/emotionally/spiritually/culinarily/intellectually bankrupt/insolvent
    bankrupt monopoly/villain/attraction/hotel/tire/store/mall/mill/circus/airline/retailer/chain/company/theater/restaurant/carnival/zoo/wheel/space/tycoon/king/railroad/newspaper/next/player/scoreboard/the
    bankrupt at/in monopoly/catan/poker/the board | one bankrupt villain/card/space | said bankrupt over
    [foreclosed/repossessed/evicted/garnished/pawned] by/on the? ${ANIMALS}/${GOODS}/afternoon/leftovers/mud/ornament/ornaments/every/nature
    repossessed every | foreclosed on my/the afternoon/evening/leftovers/nap | repossessed by/from ${ANIMALS}/${GOODS}/my
    foreclosed oven/tent/nest/burrow
    evicted raccoon/raccoons/wasps/bees/squirrels/spiders/mice/from my own/couch/chair/seat/spot/bed/throne/booth/recliner/desk
    [evicted] a/the/two/some/our/this? ${ANIMALS} | couch/nest/wasp/raccoon/bat/squirrel/skunk/mouse/bee eviction/evictions
    eviction of a/the/two ${ANIMALS} | easiest eviction | in debt to the/a/two/three/four/my fry/toaster/toasters/chef/cook/${GOODS}
    drowning in butter/syrup/gravy/zucchini/tomatoes
    debt/debts of/in sleep/thanks/flour/patience/sugar/gratitude/apologies/cookies/snow/moss/time/honor/laughter
    sleep/coffee/popcorn/fitness/cookie/laundry/nap/sugar/calorie debt/debts | debt to the ocean/sea/moon/universe/cook/chef
    debts are all/in ** apologies/cookies | [in default/default] mode/channel/settings/view/out of storage
    ${GOODS}/pumps/water/gate/app/phone/coupon 's? [in default] | tally/scoreboard/jar is? out of debt | total default
    [out of debt] and/to the? tally/polls | ${GOODS}/shovel/snowball/deck/ladder 's? [in arrears] | the/my roof has no credit
    no credit for/to/where/cash/given/on/w/due/, | no credits | store credit/only | fake/monopoly/toy/paper mortgage/money/debt
    credits roll/rolled/roller | credits me/him/her with | credit goes/given/to/limit of batteries | credit the/my drummer/band/cook/dog/chef/recipe/crew
    dolphin/whale/tree adopt/adopted | gives/give/took/takes/credit for the/my/a *
    credit card reader/readers/skimmer/skimmers/machine/slot/offer/offers/terminal | vegan/travel/hotel rewards credit
    interest is/all soaring/mine/high/low/all | interest on my ladder/the grass | owes interest on the grass
    owe/owes/owed us/rent/me/him/her/all/the/one/it song/runs/a/to/birdies/birdie/everyone/interest/us
    i owe one/two/you/him/her/them/it/my/the/everyone/a song/pie/pies/beer/beers/coffee/drink/drinks/lunch/donuts/thanks/cookies
    owe/owes/owed a/me/us/him/the/everyone? debt of gratitude/thanks/honor/kindness | in the red on/zone/barn/shirts/corner/jacket/hat/team/jersey/light/burpees | card owes * birdies
    golf card | loyalty/library/punch/gas/report/rewards/gym card declined/expired/owes
    late fee/fees for/on/at spikes/the? library/book/books/dvd/dvds/movie/movies/spikes/skates | oats as a payment plan
    payment plan of/in cookies/oats/pies/hugs | [pawned/pawn] a/the? rook/bishop/queen/knight/e4/cake/brooch/onto/off/chess | pawned off
    pawn shop trivia/tv/show | heiress's brooch | pawn takes/promotion/structure | subprime lecture/loans lecture
    explain/explained subprime * | foreclosures comprise | food stamps of
    [past due] table/parcel/package/leg/haircut/nap/oil/hug/apology/vacation/library | days past due ** mail/parcel/package/library | nap is past due
    long past due | overdue nap/book/books/haircut | collection/collections van/of/by/basket/plate/for the? bears/garbage/church/museum/library/zoo
    loan word/words/agreement with the museum/library | loans of cones/books/tools/chairs | more/no loans from
    cone/tool/book/museum/ladder/library/loaner/kayak loan/loans | homeless gentleman/cat/dog/person asked/asleep
    behind on book/laundry/episodes/season/sleep/reading/my reading/my shows/email/emails/the yard/weeding
    bank of the? snow/drawers/creek/river/pier/file/lights/monitors/lockers/elevators/clouds/fog/switches | bank shot/shots | foot/piggy bank
    box office went bust | reaffirmed that/the/his/her/our sealed/vows/their/my? | shut off valve on the | meatless/broke hose
    hose broke/burst | water broke/main
    upside-down down on your/every/his/her one/mug/sign/shelf/shelves/page/wall/desk/head/menu/box/pole/roof/couch/lawn/hat/vest/form?
    upside down on your/every/his/her one/mug/sign/shelf/shelves/page/wall/desk/head/menu/box/pole/roof/couch/lawn/hat/vest/form?
    still? owe/owed/owes forty/fifty/ten/twenty/sixty/thirty/five/<num> cents/dollars in? library? | owe/owed/owes a/the/my library
    ${ANIMALS}/pigeon/pigeons/bats ** [was/were/been/got/is/are evicted] | ${ANIMALS}/pigeon/pigeons/bats ** have/has [been evicted] | ${ANIMALS}/pigeon/pigeons/bats [was/were/been/got/is/are evicted]
    collection/collections book/books/plate/basket | bought/won/got/picked/scored/bid/outbid ** [sheriff's auction]
    couch/truck/boat/desk/chair/chairs/bike/bikes/mower/dresser/canoe/van/lamp/focus/safe off/from/at the/a/that [sheriff's auction]
    [sheriff's auction] includes/included/had/livestream/was/by/: got/wild/three/accident/on?
    whoever/who/church/club/donor/stranger paid off the/all/every school? lunch debt/debts/balances
    bankruptcy of mr/mrs/miss/ms/the/a nation/company/chain/city/mall/paper/railroad | my-credit-card-reader
    my credit card reader/machine/terminal/skimmer | lost my/our/the house key/keys/plant/plants/slippers | broke fudge/bread/eggs/up
    <num>/three/two/four/six months/weeks/episodes/seasons behind on/in the/my/our? podcast/podcasts/show/shows/series/reading/laundry/emails/email/inbox/news/magazines/mail/filing/knitting/quilt/book/books/blog/sleep/dishes
    his/her/their/my/all debts in honey/jam/eggs/pie/pies/cookies/jokes/zucchini/tomatoes/beer/donuts
    fella/guy/man/suspect/kid/burglar/thief/he/she/they tried/trying/wanted/went to [pawn the/a *?]
    [pawn/pawned/pawning the/a same/stolen *?] | charged off the/a dock/field/porch/bench/line/stage/couch/trail/path
    section 8/eight row/seat/bleachers | heater/window/stove/engine/radio/fridge/printer [broke on/again/anyway?] | poor parking/parker/penmanship/handwriting/speller/singer/dancer
    thank-you card/cards | christmas/birthday/greeting/valentine/sympathy card/cards
    balance bike/beam/board/sheet/sheets | overdraft/overdrafts of coffee/beer | library/book/movie/game/video late fee/fees
    due date on/for the/my library/book/baby
  `,
});
