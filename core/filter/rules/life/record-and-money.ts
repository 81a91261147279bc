import { arrest } from '../arrest.ts';
import { credit } from '../credit.ts';
import { lifeOf } from './life.ts';

/** Nights, papers and clean-up days behind an arrest that led to nothing, or a youth's record. */
export const arrestLife = lifeOf(arrest, {
  tells: `
    expungements | expungement order | my record was sealed | record got sealed | sealed juvenile | sealed at eighteen | sealed at 18
    sealed when i turned | case sealed | petition to seal | motion to seal | order to seal | set aside my | set-aside order
    certificate of innocence | factual innocence | factually innocent | actual innocence | exoneree | falsely arrested | mistaken id
    arrested by mistake | mistaken warrant | warrant that wasn't mine | wrong guy they | booked the wrong guy/man/person/kid/twin/brother/fella/woman | same name same birthday
    my name twin's warrant | declined to press | da dropped it | da passed | prosecutor dropped | prosecutors dropped | case got dropped
    dropped before trial | dismissed the charge | dismissed the charges | dismissed the case | case got tossed | tossed the case
    tossed my case | tossed out the charge | threw out the charge | threw out the case | thrown out of court by | case was thrown out
    case got thrown out | thrown out at the prelim | acquitted on | acquitted of | not guilty verdict | jury found me not | mistrial and they
    diversion paperwork | diversion completed | accelerated rehabilitation | accelerated rehab | conditional dismissal | stet docket
    nonadjudicated | pbj in | peace bond | cited and let go | booked and let | booked me and/at/for/into/on/overnight | got booked | mug shot website
    in the back of a cruiser at | in the back of a squad car at | in the back of that cruiser | cuffed at | spent a night in the drunk
    spent the night in county | night in county | i spent/did a/one/two/<num> night/nights/weekend/month/months/year/years/days behind bars | one night in jail | weekend in jail | spent the night in holding | bailed out by my
    posted bond for me | bond money back | arrested at <num>/<age>/sixteen/fifteen/seventeen/thirteen/fourteen/twelve | arrested at a protest
    arrested at the protest | arrested in <year> | my one arrest | the arrest that | no charges were | released without charge
    released without charges | let me go with no charges | let go without charges | not a conviction | zero convictions | no convictions
    background check still shows | background shows a dismissed | still shows up on my background | still shows on my background
    shows up on the background | livescan shows | box about arrests | have you ever been arrested | ever been arrested | juvenile records
    juvenile facility | juvenile justice kid | my juvenile | teen court | teen drug court | youth offender | reformatory | boys' ranch
    girls' ranch | training school for boys | training school for girls | wilderness program | boot camp for juveniles | youth camp judge
    scared straight | detention center at fifteen | detention center at sixteen | delinquency petition | truancy officer at | curfew violation
    curfew ticket | underage drinking ticket | underage drinking citation | fake id ticket
    shoplifting at <num>/thirteen/fourteen/fifteen/sixteen/seventeen/twelve | caught shoplifting | got caught shoplifting | stole a car at
    stole a candy | stole candy | joyrode | hotwired | spray painted the school/water/bridge/overpass/gym/wall | tagged the water tower | tagging at | tagger at | graffiti at
    graffiti charge | egged the principal's | tp'd the | toilet-papered | mailbox baseball | smashed mailboxes | knocked over mailboxes
    set a field on fire | set a dumpster on fire | set off fireworks in the | senior prank and a squad | ran away at | runaway at
    ran with a gang as | gang as a kid | expelled at | expelled sophomore | expelled in eighth | suspended and charged | caught with weed at
    caught with beer at sixteen | caught with beer at seventeen | judge gave me community service | judge sentenced me to
    community service hours at sixteen | <num> hours of community service | forty hours of community service | picked up trash in an orange
    orange vest saturdays | saturday work crew | work crew at sixteen | work detail at | restitution for the | wrote an apology letter to the
    apology letter to the store | apology letter the judge | letter to the mayor as | the judge who gave me a second | second chance judge
    probation officer at sixteen | my probation officer when | my po when i was | probation as a teen
    probation at fifteen/sixteen/seventeen/fourteen | arresto que | mi arresto | detenido por error | detenida por error
    me confundieron con otro | orden equivocada | quitaron los cargos | caso desestimado | me absolvieron | no culpable | nunca me acusaron
    me soltaron sin | me soltaron al otro día | sellado el caso | récord sellado | récord limpio | borraron mis antecedentes
    antecedentes borrados | antecedentes sellados | expungir | correccional de menores | el tutelar | juez de menores | corte de menores
    caso juvenil | récord juvenil | libertad condicional a los | a los catorce y | me agarró la patrulla | me agarraron robando
    me agarraron rayando | grafiti a los | servicio comunitario | trabajo comunitario | me sacaron bajo fianza | pagaron mi fianza
    la peda y al bote | una noche en el bote | una noche en los separos | separos | en la delegación una noche | dismissed with leave
    with leave to refile | public defender called | public defender told me | my public defender | fines waived | bench warrant with somebody
    warrant with somebody else's | somebody else's birthday | somebody else's warrant | our mistake , bud | let go at breakfast
    let go by breakfast | the count was dropped | count was dropped | count got dropped | counts were dropped
  `,
  innocent: `
    arrested a/the/him/two/three/four/five/six/his/her/someone/suspect/an/my/another/after | suspect/man/driver/woman arrested
    cardiac/house/citizen's arrest | made the/an/my/<num>/his arrest
    arrest warrant/warrants/report/reports/made/rate/team/log/numbers/technique/control/powers/authority/affidavit | under arrest
    on arrest and | first arrest | cuffed him/her/the/a/and stuffed/jeans/pants/sleeves/one/suspect | handcuffed to the/suspect/him/a
    booked <num>/a room/a flight/my/him/her/the/it/in/into/inmates/solid/up/vacation/through/two/our/a/three
    booking desk/officer/photo/window/room/sergeant/clerk/area/counter/process/line/software/deputy/number/computer/app/fee/camera
    fully booked | double-booked | mugshot of a/the/him/her/his/someone/suspect | mugshot book/camera | charge the phone/my | charged my/the/phone/battery/with a | fully charged | charger
    solar charged | bond with/of/james/paper/market/issue/over/films/film/hearing/court/fund/measure/villain | james bond | bonded
    recall bond | bail bonds/bondsman/out/water/hay/on
    sealed the/envelope/evidence/bag/with/in/a/deal/container/package/box/lid/my/off/indictment/jar | my record is/for/collection/player/time
    track/broken/world/personal/vinyl/school/state/course/hospital/property/lap/snow/rainfall/attendance/land/safety/dispatch record/records
    records clerk/room/division/management/technician/bureau/request/desk/store/unit/counter/section/supervisor/office/window/check
    for the record | on record | broke the record | set a record | record high/low/time/keeping/snow/rain/crowd/store/heat/player/number/books
    court date for the | trespassing goat/cow/sign/turkey/call/geese | no trespassing | vandalism call/report/at the
    community service officer/award/aide/unit/specialist/bureau/desk/hours for | probation officer/period/ends/department/over/deputy/office
    on probation until my first year | probationary | off probation with the department | dismissed class/early/the/roll call/from roll
    dropped the/my/a/off/by/in/it/out/call/calls/him/her/<num>/off/below/phone/ball | airdropped | tossed the/a/my/his/her/in/salad/it
    thrown out of the game/back/a pitch/my | plea for/to the/from
  `,
});

/** Debts, notices, plans and the things that were taken back. */
export const creditLife = lifeOf(credit, {
  tells: `
    bk7 | bk discharge | discharged my debts | creditor | creditors | trustee payment | debt management
    nonprofit credit | sent me to collections | collection call | collection letter | collection notice | portfolio recovery | midland funding
    midland credit | lvnv | cavalry portfolio | experian | equifax | transunion | credit freeze | fix my credit
    maxed my card/cards/credit/visa | card debt | pink notice | shutoff notices
    disconnection notice | lights cut off | power cut off for
    cut our lights | turned off our lights | car title loan | buy here pay here
    repo company | they came for the * at | came for the car at | came for the truck | bank took our
    voluntary repo | deficiency balance | foreclosure sale | lost the farm to/when/in/after/my | lost our home | lost my home
    underwater on the house/car/truck/loan/mortgage/condo/note | upside-down on it | behind on my mortgage | behind on my rent | behind on the truck | behind on my truck
    behind on the car | payments behind | two months behind | three months behind | eviction record | notice to quit | writ of possession
    set out on the curb | lived out of my | living out of my car | homeless shelter with | mechanic's lien on my | froze my account
    frozen my account | overdrafted | hot check | nsf fee | second-chance checking
    prepaid card because | judgment against us | small claims against me | sued by discover | sued by capital one
    sued me for the balance | served for a credit card | irs letter | owe back taxes | tax debt | installment agreement | student loan default
    rehab my loans | great lakes loan | forbearance | hospital payment plan | payment arrangement | hardship plan | 401k loan
    cashed out my 401k | robbing peter | rob peter to pay | wic check | wic checks | food pantry for my | welfare check came | on assistance
    public assistance | liheap | heating assistance | free lunch form | reduced lunch form
    donating plasma to | gofundme for my rent | gofundme for rent | borrowed from my 401k
    baby steps ramsey | gazelle intense | underbanked | broke till friday | broke until friday | broke as a/hell/heck/shit/ever joke? | en quiebra | capítulo 7
    capítulo 13 | buró | mi buró | historial de crédito | historial crediticio | arreglar mi crédito | reparar mi crédito | la deuda
    debo tres meses | debo dos meses | debo la renta | debo en la tarjeta | debo la tarjeta | cobranza | de cobranza | me llaman los del banco
    agencia de cobro | carta de cobro | embargado | embargada | se llevaron la troca | se llevaron el carro | se llevó el banco
    el banco se llevó | perdí la casa | perdimos la casa | desalojado | desalojada | me desalojaron | nos echaron del departamento | empeñado
    empeñada | empeñar | préstamo de día | préstamos de nómina | prestamista | pagos atrasados | atrasado con la renta | atrasada con la renta
    atrasado en los pagos | sobregiro | cheque rebotado | rebotó el cheque | tarjeta al tope | me cortaron la luz | nos cortaron la luz
    me cortaron el agua | estampillas de comida | ayuda del gobierno | plan de pagos | vivo al día | quincena a quincena
    payday places | payday place | payday store | payday stores | twice evicted | once evicted | evicted twice | evicted once
    wages show up minus | paycheck minus a quarter | minus a quarter until | dental bill that went | bill that went to collections
    went to collections so | denied for the apartment | denied the apartment | apartment denied me | denied an apartment over
    sold/sell/selling plasma to/for/twice
  `,
  innocent: `
    poor credit to | credit to the/my/our/his/her/them/him | broke english | bankrupt in monopoly | foreclosure on hope
    credit where/to/for/goes/hours/union/the/card fraud/card skimmer/card machine/card reader/card numbers/roll/him/her/them/crew/toward
    extra/college/film/photo/store/tax credit/credits | street credit | debt of gratitude | in your debt | debt to society/the | national debt
    water main broke
    broke the/my/a/down/up/into/out/in/ground/his/her/off/news/even/through/free/one/our/two/record/bread/camp/loose/a window/a sweat/any/ice
    broke a record | voice broke | dawn broke | fever broke | news broke | collector of/item/plates/cards/edition/car/cars/knives/patches/coins
    coin/stamp/record/toll/trash/garbage/card/patch/data/art/knife/rain/dust/evidence/tax collector | collector's | rain collections
    collections of/desk/librarian/manager/care | balance beam/board/bike/of power/the/on one/test/exam/ball/and | work-life balance
    tire balance | mental balance | interest in/is/of/inventory | person of interest | special interest | love interest | lost interest in the/that/it/a/my
    statement from/of/on/to/the/necklace/piece/form/forms/said/released/read
    witness/press/mission/written/voluntary/victim statement/statements
    score <num>/on the test/on/of/was/a/runs/card/board/tied/the/keeper/at the/for/tickets
    test/final/box/top/perfect/exam/game/qualification/range/film/high score/scores | scored | paid off today/when/the training/big
    hard work paid off | budget meeting/hearing/cuts/cut/committee/for/of/office/season/analyst/book/motel/vote | city/county/department budget
    owe me/you a/him a/it to/her a/the/my life/everything/this/an apology/coffee | owe you | owe him | owes me a | forgiven for/me/him
    homeless outreach/man/woman/camp/guy/veteran/veterans/shelter volunteer/shelter call/population/services/liaison/encampment/people/person/folks/coalition
    the homeless | default setting/settings/password/to/font/answer/printer | defaulted to | repo of/the code/on github
    git/github/code/public/private repo | repossession order/unit/for work | levy court/on | tax levy vote | levy brothers
    lien on the/search/clerk | pawn to/takes | rook to pawn
  `,
});
