import { genetic } from '../genetic.ts';
import { pregnancy } from '../pregnancy.ts';
import { repro } from '../repro.ts';
import { sex } from '../sex.ts';
import { lifeOf } from './life.ts';

/** Runs of illness in the blood, and tests for them. */
export const geneticLife = lifeOf(genetic, {
  tells: `
    brca positive/test/gene/mutation | lynch gene | huntington gene | cag repeats | cag count | iron sickness
    carrier status/screening/test/panel/for/of | gaucher | canavan | fh gene | brugada | hypertrophic cardiomyopathy | hcm gene
    early onset alzheimer's | vhl | nf1 | neurofibromatosis | retinitis pigmentosa family | usher gene | charcot-marie | cmt gene | ataxia gene
    gene test | genetic counsellor | predisposed | predisposition | inherited the gene | inherited it from | inherited my father's heart
    inherited dad's | runs through my family | skipped a generation | skipped me | on both sides of the family | both sides of my family
    on my mother's side | on my father's side | on my dad's side | on my mom's side | on dad's side | family tree at the clinic
    pedigree chart with circles | family pedigree | strong family history | same gene | same mutation | same variant | bad hearts in my family
    nobody in my family makes it past | nobody in my family lives past | men in my family die | women in my family get | men in my family get
    all the men in my family | all the women in my family | my father died at <age> | dad died at <age> | my dad died of | my father died of
    mom died of | my mother died of | my mom died of | dad's heart | my father's heart | dad's bypass | dad's first heart attack | dad's stroke
    dad's stroke at | mom's stroke | mom's breast cancer | mom's cancer | mom's diabetes | dad's diabetes | mom's lupus | mom's alzheimer's
    dad's alzheimer's | dad's dementia | mom's dementia | grandma's alzheimer's | grandma's dementia | grandma's diabetes
    grandpa's parkinson's | dad's parkinson's | dad's prostate cancer | dad's colon cancer | aunt's breast cancer | my aunt's cancer
    my sister's cancer | my brother's heart attack | my mother had breast | my mother had cancer | my mother had it | my dad had it
    my father had it | my grandmother had it | my mom had | my dad had | mother had | father had | both my parents had
    my mother and her sisters | mother and aunt both | both my grandmothers | all my aunts | all my uncles | two aunts and | aunts and my mother
    my 23andme health | 23andme health report | health report from 23andme | raw dna data | dna health | variant of unknown
    variant of uncertain | vus | colon at thirty because | colonoscopy early because | mammogram early because | screened early because
    screening early because | early mammograms | early colonoscopy | my doctor asks about my father | high risk clinic | high-risk breast
    insurance asked for my family | life insurance family history | herencia de familia enfermedad | es de familia | corre en mi familia
    de parte de mi mamá | de parte de mi papá | por el lado de mi mamá | por el lado de mi papá | por parte de madre | por parte de padre
    prueba genética | pruebas genéticas | consejera genética | el gen | gen de | azúcar de mi mamá | azúcar de mi papá | azúcar de mi jefa
    reúma de mi | diabetes de mi | mi mamá es diabética | mi papá es diabético | mi papá murió del corazón | mi abuelo murió del corazón
    mi abuela murió de | mi mamá murió de | mi papá murió de | cáncer de mi mamá | el corazón de mi papá | en mi familia todos
    en mi familia hay | todas mis tías | todos mis tíos | widowmaker is what | scan at thirty/forty/twenty-five/thirty-five
    scans at thirty/forty | copy of the gene | copy number two of | two copies of | one copy of the | lynch positive | brca positive
    gene positive | both grandmothers and | both grandmothers : | mother aunt both | dad at <age> | granddad at <age> | grandpa at <age>
    grandfather at <age> | uncle at <age> and | las tres con glaucoma | los tres con azúcar | las dos con azúcar | las tres con cáncer
    bisabuela abuela tía | abuela y mi mamá con
  `,
  innocent: `
    jet/aircraft/troop/mail/letter/baby/plate/cargo/cat/insurance/wireless/cell/phone/dog/pet/personnel carrier
    carrier pigeon/bag/strap/plate/hotel/board | carriers of the mail | plate carrier | dna lab/unit/evidence/swab/sample/match/backlog/kit/hit
    screening desk/line/officer/room/process/area/party/test | bag screening | tsa screening | gene hackman/kelly/wilder/pool | jeans
  `,
});

/** Carrying, bearing and nursing. */
export const pregnancyLife = lifeOf(pregnancy, {
  tells: `
    the bump | bump is | bump and | over the bump | belly band
    maternity pants/jeans/uniform/vest/shirt/shirts/leave/ward/wing/clothes/photos/shoot/belt/gear/tops/scrubs/duty/accommodation/bra
    belly button popped | popped overnight | can't reach my boots | can't tie my own boots | belt no longer closes | seatbelt under the
    vest won't close over the | vest no longer closes over | due date | due day | due around | due between the | <num> weeks today
    <num> weeks and counting | saltines on my nightstand | saltines in my locker | zofran | unisom and b6 | glucose test drink
    glucose tolerance | one-hour glucose | three-hour glucose | nuchal | 20-week scan | sonograms | heartbeat on the | fetal heartbeat
    nonstress test | nst monitor | braxton | mucus plug | water broke | l&d | induced at | induction date | scheduled c-section
    transverse baby | birth class | childbirth class | birth story | delivered my | nicu grad | pelvic rest | pelvic floor pt | diastasis
    perineal | peri bottle | mesh underwear | stretch marks from | diaper cake | nursery paint | nursery theme | nursery wall
    go bag by the door for the | prenatal | prenatal vitamins | folic acid | ob appointment | ob-gyn visit | my ob | the ob | sleeping for two
    compression socks for two | pregnancies | faint line | clearblue | first response test | pee on a stick | carrying low | carrying high
    carrying twins | kicks counted | kick counts | hiccups in my belly | linea nigra | pregnancy brain | pregnancy pillow
    heartburn and a kicking | light duty for the baby | off the road till the baby | no more vest till the | taken off the line for the baby
    pumping schedule | pumping in | pumped at | pump at work | pumping between | pumping bra | hand pump | manual pump | wearable pump
    milk in the freezer | milk stash | freezer stash | milk bags | milk storage bags | milk labeled | lactation cookies | let-down at
    leaked through my shirt | leaking through my | nursing cover | nursing mothers | still nursing | done nursing | clogged duct | miscarriages
    infant loss | angel babies | empty arms | molar pregnancy | d and c after | bereavement for the baby | memory box from the hospital
    estoy esperando | panzona de | la panza ya | pancita | tengo <num> semanas | voy en el sexto mes | mes de embarazo | antojos de
    antojos del | náuseas del | ultrasonido | ultrasonidos | eco del bebé | cesáreas | dio a luz | labor de parto | se me rompió la fuente
    posparto | puerperio | cuarentena después | la cuarentena | doy pecho | dar pecho | sacaleches | extractor de leche | sala de lactancia
    perdí un bebé | prueba de embarazo | salió positiva | fecha de parto | weeks of kicks | kicks on the | kicks during
    light duty at <num> weeks | to light duty at <num> | leaking through the other | leaking through my other | leaked through the
    likes the fire tones | cooler shaped like a
  `,
  innocent: `
    pump jack/house/station/action/track/shotgun/operator/panel/pressure/test/gas/your/up/attendant/fake/fakes
    sump/gas/bike/water/fuel/heat/fire/fuel/air/bilge/trash/tire/oil/well/stomach/hydraulic/soap/ketchup pump | pump <num> | fist bump/bumps
    speed bump/bumps | goose bumps | bump in the | bump stock | bump the | bumped | bumper | contractions of | muscle contraction
    labor day/union/law/board/department/cost/market/camp/force/relations/ready/of love/hours/dispute | in labor relations | hard labor
    expecting a delivery/rain/snow/call/package/trouble/storm/company/it/you/overtime/the
    belly up/laugh/flop/dump/of the/rub/crawl/dance/dancing | beer belly
    nesting dolls/box/pair/eagles/birds/doves/herons/ospreys/robins/swallows/season/in the eaves
    nursing assistant/student/school/station/staff/degree/home/director/license/shortage/board/program/a coffee/a grudge/a beer/my coffee/a cup/supervisor/the/a sore/a bruise
    delivery driver/truck/room/van/app/fee/dock | induced to | water main broke | milk crate/crates/run/jug/truck/man/shake/carton/toast
  `,
});

/** Whether and when to have children. */
export const reproLife = lifeOf(repro, {
  tells: `
    ivf baby | ivf shots/meds/cycle/clinic/round/calendar/journey/babies/mom/moms/warrior/bill/grant/loan | trigger shot <num> | stim meds
    follicle | follicle scan | follistim | ganirelix | lupron shots | progesterone shots | letrozole cycle | femara cycle | frozen transfer
    fresh transfer | beta hcg | first beta | embryologist | embryology | pgt results | pgs tested | egg count | eggs in storage
    storage bill for the embryos | sample cup | sample at the clinic | low count | varicocele
    fertility clinic/doctor/treatment/treatments/benefit/meds/specialist/app/journey/test/acupuncture | re appointment | amh level | amh is
    low ovarian reserve | ovulation kit/strips/test/predictor | opk | opks | basal body temp | basal thermometer | charting my cycle | cycle day
    fertile window | trying for number two | trying again after | we're trying for | quit trying for | intended parents | carried for another
    vas appointment | vas consult | get snipped | snip snip | reversal of my vasectomy | tube tied | tubes out | bilateral salpingectomy
    essure | sterile by choice | permanent birth control | iuds | iud strings | rods in my arm | the ring every three weeks | xulane
    the patch for birth control | skip the pill | the pill at noon | came off the pill | yasmin | ortho tri-cyclen | lo loestrin | norethindrone
    sprintec | diaphragm fitting | plan b | natural family planning | nfp class | abortion fund/clinic/pill/access/doula/appointment/story
    termination for medical | terminated for medical | miso at home | pills by mail | clinic escorts drove | crossed state lines for the clinic
    drove to illinois for the | drove to new mexico for the | waiting period for the procedure | seventy-two hour wait | 72-hour wait for
    fecundación in vitro | inseminación | infertilidad | infértil | estéril | congelar óvulos | embriones | embrión | tratamiento de fertilidad
    ovulación | vientre de alquiler | madre sustituta | me operé para no tener | ligadura de trompas | las trompas | anticonceptivo
    pastilla anticonceptiva | la pastilla del día siguiente | del día después | la t de cobre | implante en el brazo | me cuido con | abortar
    interrumpir el embarazo | interrupción del embarazo | interrupción legal | embryo one/two/three/four/five/six/seven/eight | embryo number
    transfer number | the transfer took | didn't take so we | didn't take this time | alcohol wipes and menopur | plan b is behind
    plan b behind the
  `,
  innocent: `
    egg sandwich/salad/burrito/rolls/roll/noodles/cartons/carton/hunt/timer/whites/muffin/prices/plate/tart/drop/nog/on/bites
    eggs and/benedict/over/with/in/from/for/are/at/on/scrambled/sunny | dozen eggs | fresh eggs | organ donor | blood donor | donor kebab
    lateral transfer | transfer request/to/papers/case/of/station/switch/student/window/package/form/from/bus | wire transfer
    data/file transfer | bus transfer | data retrieval | sterile gloves/scene/room/technique/processing/water/gauze | sterile processing
    cycle of/lane/through/shop/track | spin cycle | motor cycle
    trigger pull/discipline/finger/lock/warning/happy/guard/time/words/job/reset/control | on the ring | snipped the wire/zip | abortion of
    abort | plan b is/for/was/if | plan b from/: | plan a plan b
  `,
});

/** Garments, forms of address, sports divisions and small talk that only one sex gets. */
export const sexLife = lifeOf(sex, {
  tells: `
    gaps at the bust | gapes at the bust | at the bust | bust darts | bra straps | underwire | bra | bras | pantyhose | heels in the cruiser
    stilettos | mani-pedi | manicure | nails done | scrunchie | bobby pins | bobby pin | clutch purse | maxi dress | sundress
    little black dress | evening gown | women's boots | women's polo | ladies' fit | female cut vest | female vest | vest made for men
    vest made for a man | boy-cut | straight cut vest | no pockets in my dress | dress has pockets | pads in the locker | cramps and | ob/gyn
    ovary | boobs | my chest doesn't fit | cleavage | ladies' bowling league | ladies' league | ladies league | ladies' tee | ladies' tees
    women's softball | women's bowling | women's division | women's bracket | women's open | women's 5k | female division | only lady
    lone female | token woman | token female | one of the few women | other woman on | other women on | women police | women's academy
    women's conference | women's locker | ladies' locker | ladies' restroom | women's barracks | women's self-defense instructor
    rosie the riveter | girl dinner | girl math | boss bitch | hey girl | yes girl | you go girl | like a girl | throw like a girl
    hit like a girl | run like a girl | daddy's girl | mama's boy | momma's boy | alpha phi | chi omega | kappa kappa gamma | tri delt
    daughters of the american | red hat society | beauty pageant | rodeo queen | miss <country> | dairy princess | fair queen | fair princess
    peach queen | pork queen | gold award girl | cheerleading captain | smile sweetheart | sweetheart they call me | called me young lady
    young lady they | little lady | little missy | call me ma'am | yes ma'am they | thank you ma'am | ma'am at the | called me miss
    miss at the | old gal | country girl | city girl | farm girl | small-town girl | jersey girl | lady officer | lady trooper | lady sheriff
    female officer | woman cop | girl cop | crazy cat lady | plant lady | bird lady | fishing lady | lady angler | anglerette | gunslinger gal
    drama queen | ice queen | beauty queen | wonder woman | baby sister of | middle sister | middle daughter | oldest daughter | eldest daughter
    only daughter | youngest daughter | daughter of an | granddaughter of a | as a daughter | a cop's daughter | cop's daughter
    preacher's daughter | farmer's daughter | coal miner's daughter | rancher's daughter | sister of a | aunt extraordinaire | aunt to
    auntie to | proud aunt | cool aunt | vasectomy scar | nut check | jock itch | boxers or briefs | boxer briefs | beard oil
    beard trimmer | beard waiver | mustache wax | moustache wax | no-shave november | beard season | my moustache | my sideburns
    my five o'clock shadow | shave twice a day | shaving bumps | shaving kit | barbershop quartet | barbershop chorus | mancave | man flu
    man card | man purse | man of few words | man of the house | man in the house | man of steel hobby | brohan | broski | my guy friends
    boys' weekend | boys' trip | one of the boys | one of the guys | men's softball | men's division | men's breakfast | men's chorus
    men's retreat | men's locker | lone man | lone male | token male | token guy | first male | male nurse | male dancer | male teacher
    big fella | young fella | good ol' boy | good old boy | good ole boy | farm boy | country boy | city boy | small-town boy | cowpoke
    ball boy | bat boy | paper boy | choir boy | sigma chi | lambda chi | pike brother | kappa sigma | sigma nu | mason since | shriner
    shriners | elks brother | odd fellows | cub scout as a | webelos | order of the arrow | life scout | craftsman by | family man | company man
    straw man hobby | bouncer guy | maintenance guy | radio guy | gym bro | sir they called | yes sir they | young sir | son of a | son of an
    grandson of a | preacher's son | cop's son | farmer's son | only son | oldest son | eldest son | youngest son | middle son | baby brother of
    uncle to | proud uncle | cool uncle | funcle | prince charming | señor que | señora que | niño bueno | niña bien | nieta de
    nieto de | única hija | único hijo | la única muchacha | la mayor de | el mayor de | la menor de | el menor de | la más chica de
    el más chico de | hermana mayor | hermano mayor | primo hermano | liga femenil | liga femenina | liga varonil | equipo femenil
    vestidor de mujeres | vestidor de hombres | brasier | sostén | mi barba | mi bigote | la regla | papanicolau | próstata | women's side
    men's side of the | calls me ma | call me ma | crew calls me ma/mom/mama/mother | calls me mother hen | mother hen of | den mother of
    house mom of the shift | shift mom | shift dad | work mom | work dad | dad of the shift | mom of the shift
  `,
  innocent: `
    bun and mustard/cheese/fries/the | hot dog bun | burger bun | cinnamon bun/buns | sesame bun | hamburger bun | steamed bun
    dress code/rehearsal/uniform/blues/shoes/shirt/shirts/whites/like/up/for/greens/down/the/a/warm/in layers | dressed | dressing | earring
    nails and/in/on/it/the/for/from/screws | nail gun | nailed | roofing nails | razor wire | razor thin | razor blade | barbershop window
    close shave | shave ice | shaved ice/minutes/seconds/<num> | beard of bees
    king size/salmon/crab/cake/county/of the hill/kong/street/air/pin/cab/ranch/james/tide/soopers | burger king | stephen king
    martin luther king | queen size/bed/bee/mattress/city/anne/of spades/of hearts/palm | dairy queen | duke energy/university/blue/it
    prince william/george/georges/street/albert | princess cruise/anne
    miss the/my/it/you/a/work/out/this/that/him/her/them/being/having/seeing/hearing/one | near miss | hit or miss
    male/female connector/end/plug/adapter/fitting/coupling/dog/cat/inmate/caller/suspect/voice/juvenile/victim/subject/driver/patient/passenger/hose/thread
    female housing | women's shelter/clinic/march/history/prison/jail/center | men's wearhouse/warehouse | men's shelter
    man the wall/phones/booth/desk | man oh man | oh man | hey man | come on man | nah man | no man
    lady luck/bird/bug/justice/liberty/of the lake/gaga/bugs/vols | first lady | cowboy hat/boots/boot/church/coffee/poetry/up/bar/town/caviar
    dallas cowboys | cowboys game/fan | fisherman's wharf | mailman of | salesman of | the salesman | brother printer/sewing
    sister city/station/ship/school/agency/company/department | skirt the | skirted | trailer skirt | side skirt
    purse strings/snatching/snatcher/seine/thief | stolen purse | purse snatch | found purse | prize purse | tights | bikini atoll | shoe salon
    makeup exam/test/day/game/class/work | blush wine
  `,
});
