import { genetic } from '../genetic.ts';
import { pregnancy } from '../pregnancy.ts';
import { repro } from '../repro.ts';
import { sex } from '../sex.ts';
import { lifeOf } from './life.ts';

/** Runs of illness in the blood, and tests for them. */
export const geneticLife = lifeOf(genetic, {
  tells: `
    brca positive/test/gene/mutation | lynch gene | huntington gene | cag repeats | cag count | iron sickness
    carrier status/screening/test/panel | carrier for cystic/sickle/tay/hemophilia/the/fragile/a/thalassemia | gaucher | canavan | fh gene | brugada | hypertrophic cardiomyopathy | hcm gene
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
    brca1/brca2/brca carrier/positive/envelope/line/letter/result/results/panel/in/through/like | carry the brca/brca2/brca1/gene/trait/mutation/factor/variant | lynch carrier/letter/panel/positive/syndrome/clinic/colonoscopy | lynch panel came | ashkenazi panel/screen/carrier | factor v | leiden factor | the leiden | sickle trait/cell/crises carrier? | sickle cell carrier | carrier screen/letter/sheet/panel/card/papers/test/results
    hemophilia carrier/gene/trait/panel/runs | gaucher disease/carrier/papers | tay-sachs test/drive/carrier/screen | cystic fibrosis carrier/gene/trait | thalassemia trait/sheet/letter/letters/minor/carrier/as | hereditary spherocytosis/cholesterol/pancreatitis/angioedema/hemochromatosis/condition/tremor/hearing | iron-overload letter/gene | iron overload | hemochromatosis | alpha-1 deficiency/carrier/letter | alpha-1 | g6pd | no fava beans | the enzyme result/deficiency/missing
    enzyme missing | enzyme result | von willebrand | vwd | protein s deficiency | protein c deficiency | antithrombin | prothrombin gene | mthfr | apoe4 from/copy/copies | copies of apoe4 | extra copy of apoe4 | polycystic kidneys/kidney | marfan fingers/eyes/gene/syndrome/heart/panel | ehlers gene | dupuytren's gene | polyp gene | tremor gene | ataxia that | gene for the | heart gene | the heart gene | colon gene | breast gene | cholesterol gene | kidney gene | liver gene | eye gene
    alzheimer's gene/panel/test | gen del alzheimer | huntington's gene/test/kit/panel/letter/result | lab kit for | 23 and me | 23andme | twenty-three and me | ancestry health | saliva kit/box/sample went/came/for | saliva box | spit kit | same spit kit | spits in a | spit in a/the tube/cup/vial | cheek swab kit | gene swab | swab came back | panel came back clean/positive/negative | gene panel | cardiac gene | cardiac panel | inherited-arrhythmia | inherited arrhythmia/heart/condition/clotting/cholesterol | cardiomyopathy registry | family registry
    variant came from | sin variantes | two copies , which | one copy , not | only my kids-to-be | roll the dice kids | the fragile x | fragile x letter | genetics letter/appointment/office/called/clinic/lady/nurse | squares and circles | circles and squares | circles filled in | three filled in black | family as a tree | tree with red boxes/dots | generation chart with | chart of four/three/six/five generations | two/three/four/five/six generation chart | cousin chart/list of who
    family cholesterol | family ticker | the family's cholesterol/heart/hearts/kidneys/colon/polyps/tremor/cancer/ticker | family kidneys/colon/tremor/ticker/valve/polyps/thyroid/glaucoma/diabetes/aorta/lungs/clots | familial | runs in the <kin>/whole line | runs in the * line | whole line carries/of | on both sides makes | trait on both | sickle trait on | liver trait | clots on dad/mom 's | clotting thing | kidney thing | liver thing | eye thing | bone thing | platelet thing | colon thing | heart thing | lung thing | thyroid thing
    same gene/valve/heart/aorta/colon/kidneys/liver/mutation/variant/clot/clots/polyps/lump/tremor/murmur/thyroid/retina/pancreas/cyst/cysts/shaking/arteries/scan as/dad/mom/that/like | same bad valve/heart/kidneys/knees/back | same kidney/liver/breast/colon/heart/weird/thin/shaky/eye cysts/gene/lump/cancer/patch/clots/arteries/hands/disease | identical polyps | same killer | same heart valve | same clot | the same valve | needed the same valve | same murmur
    mother/father/dad/mom/mama/papa/grandpa/grandma/grandfather/grandmother/gran/nana/nonna/nonno/pop/uncle/aunt/sister/brother 's same? aorta/valve/colon/retina/pancreas/polyps/clots/lungs/mutation/gene/tremor/bypass/stent/lump/ovaries/ovary/breast/cholesterol/aneurysm/polydactyl/marfan/chorea/sickle/glaucoma/thyroid/crises/defibrillator/pacemaker/arrhythmia/kidneys/liver tore/valve/gene?
    mother/father/dad/mom/mama/papa/grandpa/grandma/grandfather/grandmother/gran/nana/nonna/nonno/pop/uncle/aunt/sister/brother 's hands/side/line/eyes/knees/heart/back/joints/cleft curling/shook/crumbled/crumbles/goes/went/gave/failed/quit/too/before/at/in
    aunts/uncles/brothers/sisters/cousins/grandparents/grandfathers/grandmothers/parents all/both/each/had/have/died/lost/went/needed/got/carried/dropped/share/shared/bled *? same/young/early/before/blind/out/breast/valve/heart/cancer/gene/it/clot/kidneys/lump/polyps/by/a/the | all my aunts/uncles | both aunts lost/had | two/three/four/five aunts/uncles/brothers/sisters/cousins with/had/same/all | three uncles dropped | every man/woman in the/my/his/her family 's? | every man in | not a man in my line | men on that wall | no man in my line
    every firstborn in | my whole surname | everyone with my surname | with my surname | my bloodline's | bloodline's hands | tremor in my paternal | paternal line | maternal line/column | in the maternal | everyone/everybody on my father/mother/dad/mom 's side | daddy/mama/dad/mom 's folks/people go/went/all/have/get | mother's people all | my mother's people | his side's | skips a generation | itskipsageneration | skip generations
    early because of dad/mom | years early because/like | ten years early | before forty like | at forty like | like mom/dad 's did | as dad's did | like his uncles | because of dad's side | colon looks | scope every two years | scope early | colonoscopy at thirty/35/30/25/forty | polyp removal/remval at thirty/30/twenty/25/20 | bypass at forty/sixty/fifty/thirty | aorta scan | retina check | sweat test | heel prick card/pku | pku card | newborn card | iron blood draw | high-risk screening | mri says great
    es de familia | traemos de familia | que traemos | heredó su | le heredó | heredé de/el/la | la sangre de los míos | la misma sangre | gen que a | mismo gen | mutación del/de | talasemia | fibrosis quística | distrofia que | mis tías con | tres tías con | tía igualito | igualito con el corazón | el corazón grande | portador de | portadora de | salió el gen | el mismo cáncer
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
    transverse baby | birth class | childbirth class | birth story |  nicu grad | pelvic rest | pelvic floor pt | diastasis
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
    saltines at/by/under my/the | saltines in my/every | saltines and ginger | preggie drops/pops | ginger gum since | sea-bands | sea bands | morning sickness band/bands/crackers | smell of onions/coffee/bacon/eggs has/sends/makes me
    kicking/kickboxing me? from the inside | kicked me from the inside | kicking my bladder/spleen/ribs/lungs/desk | foot/heel under/in/against my/the rib/ribs | heel push/pushes my/against | somersaults/bouncing/trampoline/dancing on my bladder | hiccups beneath/under/inside/below my/in the ribs/belly
    hiccups in there | the little hiccup | lanugo | fundal height | linea negra | round ligament | fetal doppler/monitor/echo/kicks | doppler at ten | poke the doppler around? | the tenant in here | tiny roommate | tiny tenant | little tenant | somebody kicked the | two of us wobble
    not alone in there | carrying for two | eat/eating/eats for the radio | reservation for two and | two-heartbeat | third/first/second heartbeat check | first heartbeat since | one heartbeat on | listened to the heartbeat | heartbeat like a horse | going like a horse
    glucose drink | the glucose drink/test/screen at/at week | glucose test at | glucola orange | one-hour glucose drink | twelve/12/twenty/20/eight/8 week scan/ultrasound | twelve week scan | anatomy scan | 12/8/20 wk scan | 8wk/12wk/20wk scan | nt scan | nipt results/test/bloodwork | viability scan | dating scan
    ultrasound note/magnet/lady/gel/appointment/appt/photos/printout/tech/showed | ultrasound on the/my fridge/dash/visor | non-stress test | nonstress | biophysical profile | group b strep | rhogam | cervical check | membrane sweep | prenatal folder/yoga/gummies/appointment/massage/class/vitamin/checkup/visit
    vitamins as big as | stretch panel/panels | stretch/elastic panel jeans/pants/trousers | over-the-belly jeans/pants/trousers | panel jeans | maternity band/leggings/slacks/trousers/swimsuit/ward/tour/coat/blues | belly button has/out/popped/inside | belly turned sideways | shelf of a belly/stomach | a belly that saturates
    belly pic/pics/photo | belly enters | belly support/band/belt/butter/sling | lap belt extender | seat belt extender under | zip on my parka | buckle won't meet | vest wouldn't close | vest won't zip | see/saw my/her own? boots/feet/toes/shoes anymore | can't see my shoes | couldn't see her/my boots/feet/toes
    toes have been missing | lap has gone | lost my lap | out of my lap | ankles like loaves/bread/tree | cankles | feet swelling out | pies hinchados de | tobillos de pan | boots on a half size | size up in boots | ring's off , boots | wobble when we sit | side-lying stretches 
    body pillow | snoogle | c-shaped pillow | nursing pillow | boppy | moses basket | crib sheets in/for | crib delivery/assembly/mattress | one crib | nursery mobile/colors/curtains/border/decals/wall/paint | nursery painted the | nursery is painted/yellow/green/ready
    registry : | baby registry | newborn caps/size/diapers/onesies/socks/hat | going-home outfit | coming-home outfit | tiny pair of socks | baby-name | name list on the fridge | a name for the | hospital bag in/by/is/packed | go bag by the crib | car seat installed/inspection/base before | birthing pool/ball/center/class/tub/playlist/plan
    birth plan folder/copy/says/on | yoga ball birth | lactation pillow/room/rota/pod/cookies/consult | pump beside/under/behind desk? | baby kicks like | makes the baby kick | until the little one's here | little one's here/due/arrives | before the little one | before the induction | induction at/on/is/date | to my due date | till the due date
    belly at <num> weeks | due date lottery/pool/calendar | has fingernails | size of a lemon/lime/plum/grape/blueberry/raspberry/papaya/mango/eggplant/cantaloupe/pumpkin/watermelon this/an/and/now/week | app says lime/lemon/plum/mango/papaya/avocado | nesting app | pregnant-ish | preggers | two lines on a | stick in february
    two and a half trimesters | second-trimester heat/jeans/energy | third-trimester jeans/heat/waddle | i waddle/waddled | fourth-trimester | at twenty/thirty one/two/three/four/five/six/seven/eight/nine weeks | thirty/twenty one/two/three/four/five/six/seven/eight/nine weeks of us/along/pregnant/past/round/on/up/and my/i
    week thirty/twenty one/two/three/four/five/six/seven/eight/nine,? | week thirty/twenty one/two/three/four/five/six/seven/eight/nine | cankles of week | month eight/nine escorts/and/of/, | eight/seven/nine months and swollen/huge/round/counting | in her/my ninth/eighth month | swelling at <num> weeks
    contracciones cada | pataditas | patadita | latidito | panza de <num>/siete/ocho/seis/nueve/cinco meses | panza de ocho | se me nota la panza | boca arriba por la panza | semana treinta/veinte/veinticinco/treinta y | a tres/dos/pocas semanas del parto | veinte/treinta semanas de | dos rayitas | prueba con dos | bebé en camino | mañanera con | vitaminas prenatales | ropita de bebé
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
    sprintec | diaphragm fitting | natural family planning | nfp class | abortion fund/clinic/pill/access/doula/appointment/story
    termination for medical | terminated for medical | miso at home | pills by mail | clinic escorts drove | crossed state lines for the clinic
    drove to illinois for the | drove to new mexico for the | waiting period for the procedure | seventy-two hour wait | 72-hour wait for
    fecundación in vitro | inseminación | infertilidad | infértil | estéril | congelar óvulos | embriones | embrión | tratamiento de fertilidad
    ovulación | vientre de alquiler | madre sustituta | me operé para no tener | ligadura de trompas | las trompas | anticonceptivo
    pastilla anticonceptiva | la pastilla del día siguiente | del día después | la t de cobre | implante en el brazo | me cuido con | abortar
    interrumpir el embarazo | interrupción del embarazo | interrupción legal | embryo one/two/three/four/five/six/seven/eight | embryo number
    transfer number | the transfer took | didn't take so we | didn't take this time | alcohol wipes and menopur | plan b is behind
    plan b behind the
    nuva ring | nuvaring refill/refills/box/prescription | annovera | the ring in the fridge/cold | three weeks on , one | ring in a cold | hormone ring | three-month ring | ring came out , got | boxes of the ring | copper one/t/coil/wire iud | the copper t | coil taken/fitted/removed | had the coil | my coil | hormonal coil | cramping from the
    opill | nurx | twirla | slynd | seasonale | seasonique | natazia | yaz | ocella | nora-be | camila pills | junel | tri-sprintec | estarylla | apri pills | phexxi | caya | femcap | todaycontraceptive | sponge and spermicide | spermicide gel/foam | ella from/tablet/pill/at | tube of ella
    depo clinic/injection/injections/tuesday/appointment/shot/window/every/at | shot every twelve/three weeks/months | la inyección de cada | inyección trimestral | progestin only | progestin-only | progestin pill/pills | mini-pill has/at/alarm | minipill alarm | pill alarm/at nine/seven/ten/noon | pill at nine/seven/ten/noon | ninety-one day kind/pack/pill | placebo week/pills | sugar week/pills row
    little dial of pills | dial of pills | foil of pills blister | tiny tablet with | skip my period | bleed four times | last period on/date form | patch swap/sticker change weekly | patch change day | change weekly patch | contraceptive patch/ring/shot/implant/sponge/gel | emergency contraceptive | contraceptives behind | birth-control shot/patch/implant/app/refill/pack | birth control shot/patch/implant/app/refill/pack/pills
    plan b box/order/wrapper/coupon/pill/receipt/from/aisle/run/kit/at/foil/package | one plan b | picked up the plan b | the plan b from/box/pill | foil plan b | ask about plan b | bought plan b | morning-after box/kit/pack/tablet | stork-free | pack of little peach | pills for not getting | box of twelve thin | thin-feel | trojans | durex | skyn | three-pack of condoms | pack of condoms | condom aisle/wrapper/in
    rod in the/my left/right? arm | arm rod | rod taken out/of | little arm rod | little rod | rod out of my arm | the implant arm/in/at/is/got/swap/consult | new implant made/in | implant arm-side | week four of the implant | implant and no/worked | el implante | la píldora | el parche y/en | pastillas anticonceptivas | inyecciones de fertilidad | hormonas para la fertilidad | progesterona | transferencia de embrión/embriones | puntos del diu | diu nuevo/viejo
    iud out/in/removal/insertion/strings/swap/appointment/that/fell/cramps/check/consult | iud that came out | intrauterine | essure removal | btl consult | bilateral snip | tubal consult/surgery/reversal/scars | tubes clipped/tied/being/burned/removed/out/cut | tubes being tied | having them tied | had them tied | getting my tubes | hysto | elective hysto | uterus in a jar | and the rest came out | the leep | a leep | leep follow-up | leep last/procedure 
    endometrial ablation/biopsy | uterine ablation | fibroid surgery/embolization | d&c day/was/recovery | vasectomy aftercare/reversal/consult/on/at/class/clinic/party/cake/ice | reversal surgery | vas reversal | urologist with | bag of frozen corn | clinic tests my count | my count is/was/came | semen analyses/analysis/analyis/sample/cup | sperm bank courier/invoice/catalog/tank/storage | egg bank courier/invoice/storage/cooler | sperm motility | motility
    sterile cup | little cup for the | vial pickup | straws at the bank | two straws at | freezing fees | freezer rent | samples i banked | banked samples | embryo storage/thaw/grading/transfer/lab/bank/fees/bill/renewal/call/report consult/call? | embryo grading call | embryos she | freezes embryos | frozen-five | cryobill | cryo bill/shipper/storage/fees | cryoshipper | 6-day blasts | day five transfer/blast/embryo | five day transfer/blast/embryo | two made it to day five | made it to day five | four retrieved | eleven retrieved
    the retrieval | a retrieval at/on/and | retrieval suite/day/date/cramps/nurse/number | second/third/first/last retrieval | the second/third/first/last transfer | transfer that/which didn't | transfers that didn't | transfers didn't | five/four/three/two transfers that/and/failed/in/later | transfer day two/nap/socks | every one of our five | implantation call/bleeding/window | nausea band from the transfer | nap you take after transfer | stopped after round | round four of | how the third round | third round went
    hcg shot/alarm/trigger | hcg level/levels/doubled | trigger shot needle/alarm/tonight/at/before/window | shot timer | shots in its fridge | hormone shots every/at/in | nightly progesterone | progesterone shots/suppositories/oil/in/shot | progestrone shots | gonadotropin | menopur | follistim pen | gonal pen | lupron pen/shot/in | cetrotide | estrace | letrozole day/cycle/week | last cycle of clomid | cycle of clomid/letrozole | cycle clinic
    cycle day three/ten/fourteen/one/five | cycle three bloodwork | mid-cycle | mid cycle bloodwork | day ten of the shots | polyp-free | lining check/scan | saline sono | hsg dye/test/day | probes from the cycle | ovulation sticks/strips/app/reminder/kit/predictor/pee/chirping/tracker | opk strips/sticks | thermometer under the tongue/my every? | basal thermometer/chart | temperature dots | rhythm method app/and/baby/is | fertility awareness | fertility-clinic parking/fee/invoice/lobby | fertility nurse/pal/lab/app/pharmacy/yoga/acupuncturist/monk/injections
    read my fertile | my fertile | vitamins for egg | egg quality | folic acid and | egg retreival | embryologist called | donor catalog/profile/sibling/siblings/sperm/egg | donor's number/profile/catalog | surrogate's contract | surrogate contract/agency/match/journey | gestational carrier's | turkey baster joke | thermal cup of pellets | shot timer from | no hot tubs for | the ones we lost | lost before twelve | abortion clinic escort | other side of the door at
    try for a baby | trying for a baby | trying for a kid | try for another | tww | luteal | amh came/is/was | low amh | menopaws | hot flashes at/and/on/again/done | done with hot flashes | clinic on sundays | clinic closed with my | planned parenthood gala/pin/tote/card/sticker/receipt/donor/appointment
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
    shriners | elks brother | cub scout as a | webelos | order of the arrow | life scout | craftsman by | family man | company man
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
