import { genetic } from '../genetic.ts';
import { pregnancy } from '../pregnancy.ts';
import { repro } from '../repro.ts';
import { sex } from '../sex.ts';
import { lifeOf } from './life.ts';

/** Runs of illness in the blood, and tests for them. */
export const geneticLife = lifeOf(genetic, {
  tells: `
    brca positive/test/gene/mutation | lynch gene | huntington gene | cag repeats | cag count | iron sickness
    carrier status/screening/test/panel | carrier for the? cystic/sickle/tay/hemophilia/fragile/thalassemia | gaucher | canavan | fh gene | brugada | hypertrophic cardiomyopathy | hcm gene
    early onset alzheimer's | vhl | nf1 | neurofibromatosis | retinitis pigmentosa family | usher gene | charcot-marie | cmt gene | ataxia gene
    gene test | genetic counsellor | predisposed | predisposition | inherited the gene | inherited it from | inherited my father's heart
    inherited dad's | runs through my family | skipped a generation | man/men/woman/women/uncle/uncles/aunts/everyone/fifty/three on my? mother/father/mom/dad 's side | mother/father/mom/dad 's side had it
    family tree at the clinic
    pedigree chart with circles | family pedigree | strong family history | same gene | same mutation | same variant | bad hearts in my family
    nobody in my family makes it past | nobody in my family lives past | men in my family die | women in my family get | men in my family get
    all the men in my family | all the women in my family | my father died at <age> | dad died at <age> | my dad died of | my father died of
    mom died of | my mother died of | my mom died of | dad's heart | my father's heart | dad's bypass | dad's first heart attack | dad's stroke
    dad's stroke at | mom's stroke | mom's breast cancer | mom's cancer | mom's diabetes | dad's diabetes | mom's lupus | mom's alzheimer's
    dad's alzheimer's | dad's dementia | mom's dementia | grandma's alzheimer's | grandma's dementia | grandma's diabetes
    grandpa's parkinson's | dad's parkinson's | dad's prostate cancer | dad's colon cancer | aunt's breast cancer | my aunt's cancer
    my sister's cancer | my brother's heart attack | my mother had breast | my mother had cancer | my mother had it | my dad had it
    my father had it | my grandmother had it  | both my parents had
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
    scans at thirty/forty | copy of the gene | copy number two of | one copy of the | lynch positive | brca positive
    gene positive | both grandmothers and | both grandmothers : | mother aunt both | dad at <age> | granddad at <age> | grandpa at <age>
    grandfather at <age> | uncle at <age> and | las tres con glaucoma | los tres con azúcar | las dos con azúcar | las tres con cáncer
    bisabuela abuela tía | abuela y mi mamá con
    brca1/brca2/brca carrier/positive/envelope/line/letter/result/results/panel/in/through/like | carry the brca/brca2/brca1/gene/trait/mutation/factor/variant | lynch carrier/letter/panel/positive/syndrome/clinic/colonoscopy | lynch panel came | ashkenazi panel/screen/carrier | factor v | leiden factor | the leiden | sickle trait/cell/crises carrier? | sickle cell carrier | carrier screen/letter/sheet/panel/card/papers/test/results
    hemophilia carrier/gene/trait/panel/runs | gaucher disease/carrier/papers | tay-sachs test/drive/carrier/screen | cystic fibrosis carrier/gene/trait | thalassemia trait/sheet/letter/letters/minor/carrier/as | hereditary spherocytosis/cholesterol/pancreatitis/angioedema/hemochromatosis/condition/tremor/hearing | iron-overload letter/gene | iron overload | hemochromatosis | alpha-1 deficiency/carrier/letter | alpha-1 | g6pd | no fava beans | the enzyme result/deficiency/missing
    enzyme missing | enzyme result | von willebrand | vwd | protein s deficiency | protein c deficiency | antithrombin | prothrombin gene | mthfr | apoe4 from/copy/copies | copies of apoe4 | extra copy of apoe4 | polycystic kidneys/kidney | marfan fingers/eyes/gene/syndrome/heart/panel | ehlers gene | dupuytren's gene | polyp gene | tremor gene | ataxia that | gene for the | heart gene | the heart gene | colon gene | breast gene | cholesterol gene | kidney gene | liver gene | eye gene
    alzheimer's gene/panel/test | gen del alzheimer | huntington's gene/test/kit/panel/letter/result | lab kit for | 23 and me | 23andme | twenty-three and me | ancestry health | saliva kit/box/sample went/came/for | saliva box | spit kit | same spit kit | spits in a | spit in a/the tube/cup/vial | cheek swab kit | gene swab | swab came back | panel came back clean/positive/negative | gene panel | cardiac gene | cardiac panel | inherited-arrhythmia | inherited arrhythmia/heart/condition/clotting/cholesterol | cardiomyopathy registry | family registry
    variant came from | sin variantes | two copies , which | one copy , not | only my kids-to-be | roll the dice kids | the fragile x | fragile x letter | genetics letter/appointment/office/called/clinic/lady/nurse | squares and circles | circles and squares | circles filled in | three filled in black | family as a tree | tree with red boxes/dots | generation chart with | chart of four/three/six/five generations | two/three/four/five/six generation chart | cousin chart/list of who
    family cholesterol | family ticker | the family's cholesterol/heart/hearts/kidneys/colon/polyps/tremor/cancer/ticker
    family kidneys/colon/tremor/ticker/valve/polyps/thyroid/glaucoma/diabetes/aorta/lungs/clots | familial | runs in the <kin>/whole line | runs in the * line
    whole line carries | whole line of bad/weak/bleeders/early | on both sides makes | trait on both | sickle trait on | liver trait | clots on dad/mom 's
    clotting thing | kidney thing | liver thing | eye thing | bone thing | platelet thing | colon thing | heart thing | lung thing | thyroid thing
    same gene/valve/heart/aorta/colon/kidneys/liver/mutation/variant/clot/clots/polyps/lump/tremor/murmur/thyroid/retina/pancreas/cyst/cysts/shaking/arteries/scan as/dad/mom/that/like | same bad valve/heart/kidneys/knees/back | same kidney/liver/breast/colon/heart/weird/thin/shaky/eye cysts/gene/lump/cancer/patch/clots/arteries/hands/disease | identical polyps | same killer | same heart valve | same clot | the same valve | needed the same valve | same murmur
    mother/father/dad/mom/mama/papa/grandpa/grandma/grandfather/grandmother/gran/nana/nonna/nonno/pop/uncle/aunt/sister/brother 's same? aorta/valve/colon/retina/pancreas/polyps/clots/lungs/mutation/gene/tremor/bypass/stent/lump/ovaries/ovary/breast/cholesterol/aneurysm/polydactyl/marfan/chorea/sickle/glaucoma/thyroid/crises/defibrillator/pacemaker/arrhythmia/kidneys/liver tore/valve/gene?
    mother/father/dad/mom/mama/papa/grandpa/grandma/grandfather/grandmother/gran/nana/nonna/nonno/pop/uncle/aunt/sister/brother 's hands/side/line/eyes/knees/heart/back/joints/cleft curling/shook/crumbled/crumbles/goes/went/gave/failed/quit/too/before/at
    aunts/uncles/brothers/sisters/cousins/grandparents/grandfathers/grandmothers/parents all/both/each/had/have/carried/share/shared *? same/young/early/blind/breast/valve/heart/cancer/gene/clot/kidneys/lump/polyps
    aunts/uncles/brothers/sisters/cousins/grandparents/grandfathers/grandmothers/parents died/lost/went/dropped/bled *? same/young/early/before/blind/breast/valve/heart/cancer/clot/lump/polyps/it
    aunts/uncles/grandparents/grandfathers/grandmothers/parents all/both had/have/got/carried/carry it
    aunts/uncles/brothers/sisters all/both/each died/went/gone/dead/carried/needed/bled | all my aunts/uncles | both aunts lost/had
    two/three/four/five aunts/uncles/brothers/sisters/cousins with/same/all | two/three/four/five aunts/uncles/brothers/sisters/cousins had it?/the? <illness>/it/same/colon/breast/heart/kidney/lung/prostate | three uncles dropped | every man/woman in the/my/his/her family 's?
    every man in that/our/this family/line/photo/picture/album | not a man in my line | men on that wall | no man in my line
    every firstborn in | my whole surname | everyone with my surname | with my surname | my bloodline's | bloodline's hands | tremor in my paternal | paternal line | maternal line/column | in the maternal | everyone/everybody on my father/mother/dad/mom 's side | daddy/mama/dad/mom 's folks/people go/went/all/have/get | mother's people all | my mother's people | his side's | skips a generation | itskipsageneration | skip generations
    early because of dad/mom | years early because/like | ten years early | before forty like | at forty like | like mom/dad 's did | as dad's did | like his uncles | because of dad's side | colon looks | scope every two years | scope early | colonoscopy at thirty/35/30/25/forty | polyp removal/remval at thirty/30/twenty/25/20 | bypass at forty/sixty/fifty/thirty | aorta scan | retina check | sweat test | heel prick card/pku | pku card | newborn card | iron blood draw | high-risk screening | mri says great
    es de familia | traemos de familia | que traemos | heredó su | le heredó | heredé de/el/la | la sangre de los míos | la misma sangre | gen que a | mismo gen | mutación del/de | talasemia | fibrosis quística | distrofia que | mis tías con | tres tías con | tía igualito | igualito con el corazón | el corazón grande | portador de | portadora de | salió el gen | el mismo cáncer
    reunion has a <illness> table/corner/tent/bench/section | a carrier and so am/is/was * | both of? us? carriers | we are/were both carriers
    carrier one/two copy/copies | chromosome <num>
    confirmed/tested/test/testing/came negative/positive for the? huntington's/brca/brca1/brca2/lynch/gene/trait my? <kin>? has/had?
    had it in both breasts/kidneys/lungs/eyes/hips/ears | bum/faulty/wonky/broken/busted/lousy/crummy/rogue/weird gene/genes for? *? | gene/genes in red/bold/yellow
    they/we all go/went deaf/blind | <kin> is/'s/was a? diabetic/alcoholic/epileptic/schizophrenic/hemophiliac | <kin> bipolar/schizophrenic/epileptic/diabetic/alcoholic
    <kin>/gran/nonna/nana 's cataracts/glaucoma/retinas/gout/macular/emphysema/goiter | <kin>/gran 's hearing/sight/eyesight/eyes went/quit/failed at/by? <age>?
    all of us both sides | spot/thing/disease/gene my <kin> went blind from
    todos/todas/los/las tres? con la/el/las/los misma/mismo/mismas/mismos cadera/rodilla/rodillas/corazón/vista/riñón/enfermedad/presión/bolita/mal
    found/caught it/mine early because my? <kin> ** found/caught? hers/his? late? | both/all went/died at <age> heart/stroke/lungs/kidneys/breast?
    mom/dad/mother/father 's mom/dad/mother/father and her/his sister/sisters/brother/brothers both/all
    same breast/heart/eye/kidney/cancer surgeon/oncologist | got/have/has/carry/carries the sickle trait
    sisters/brothers/aunts/uncles/<kin> all/both lost their/his/her sight/hearing/kidneys/breasts/minds/memory/vision/teeth
    died/quit/went/dropped/stopped ** at the same age | mail-in kit | mail-in dna | genetics lab/counselor/team/nurse/office/wing | got it from neither/both/either side
    one/two long/short repeat/repeats and? one? short/long? | carrier for cf/sma/pku/gaucher/canavan | <num> strokes/heart attacks? before <age>
    mom/dad/mother/father 's side :? <num> strokes/heart/cancers/tumors/bypasses attacks? before? <age>?
    found my ** through/by/with a [dna match/test/kit] | the worst [hearts/kidneys/lungs/eyes in family history] | same with [all my uncles/aunts] | [en mi familia todos son/somos] diabéticos/hipertensos/alcohólicos/calvos
    all the [men/women in my family] are/were colorblind/bald/diabetic/deaf/blind/alcoholics | viene por parte de mi/la | nos viene de mi/parte/la | took a dna kit | my dna kit | dna kit gave/said/told/came/says | factor ii/xi/xiii/vii
    <num> generations of <illness>/breast/heart/colon/kidney/liver/lung/prostate/ovarian/thyroid cancer/disease/attacks/failure?
    atm/cdh1/apc/men1/hfe/scn5a/ttn/cftr/smn1/parkinson's/tumor/colon/breast/cancer/diabetes/lupus/bipolar/alcoholic/deaf/blind/clotting/cataract/polyp gene/mutation/variant
    rad51c | rad51d | cdkn2a | mutyh | myh7 | lrrk2 | gba variant/mutation/gene | c9orf72 | sod1 | psen1 | presenilin
    li-fraumeni | cowden syndrome | peutz-jeghers | familial polyposis | polyposis | von hippel-lindau | hippel-lindau | tuberous sclerosis | presymptomatic
    predictive testing | prion gene/disease | fatal familial insomnia? | frontotemporal | apoe e4/gene/status/result | friedreich 's ataxia | spinal muscular atrophy
    duchenne carrier/gene/mom | myotonic dystrophy | muscular dystrophy gene/carrier | ehlers-danlos gene | loeys-dietz | vascular eds | brugada | cpvt | arvc
    titin variant | transthyretin | amyloid gene/cardiomyopathy | lipoprotein a | lp a high/number/result/test | antithrombin deficiency | prothrombin
    beta/alpha thalassemia | hemoglobin e/c/s trait?
    g6pd deficiency | c282y | wilson 's disease | delta f508 | canavan/pku/bloom/sma/duchenne/gaucher/batten carrier | niemann-pick | galactosemia
    maple syrup urine | fabry disease/clinic | pompe disease | alport syndrome | pkd1 | retinitis pigmentosa gene | stargardt | leber 's hereditary/optic
    choroideremia | usher syndrome
    connexin 26 | waardenburg | premutation | klinefelter | expanded carrier | uncertain significance | pathogenic variant/mutation | likely pathogenic
    myriad test/kit/results/letter | prophylactic/preventive/preventative oophorectomy/hysterectomy/mastectomy/surgery/colectomy | cascade testing
    obligate carrier | de novo mutation/variant | founder mutation | same mutation as
    cleft/glaucoma/cancer/diabetes/alcoholism/schizophrenia/epilepsy/dementia/lupus/stroke/strokes runs/run in/through us/the/my/our *?
    alcoholism/addiction/depression/bipolar runs/is in us/my/our/the * | examen/estudio genético | gen brca
    heart attack/stroke/cancer/lungs/liver got my dad/mom/father/mother/brother/sister/uncle/aunt/grandfather at? <age>? | drank himself/herself to death
    <kin> drank himself/herself | both/all parents/grandfathers/grandmothers/grandparents diabetic/alcoholics/hypertensive
    both grandfathers/grandmothers died of/at/from/young | both grandfathers/grandmothers had strokes/it/<illness>
    aunts/uncles/cousins/brothers/sisters with breast/ovarian/colon/heart/prostate/<illness>/thyroid cancer/disease/trouble?
    brothers/sisters/cousins/siblings on dialysis/insulin/chemo/oxygen | every woman on my mother/father's side
    all the * men/women die/died/go/get/lose at/by/early/young/blind/bald/breast | side it 's? is? the colon/heart/lungs/kidneys/breasts/liver/eyes/mind
    the family colon/kidneys/lungs/liver/breast/breasts/thyroid/gallbladder/glaucoma/diabetes/arteries/cholesterol
    side has/have the bad? hearts/heart/kidneys/lungs/arteries/eyes/colon/sugar | twin 's <illness>/epilepsy/leukemia/diabetes/cancer/transplant
    tío/tía/hermano/hermana/hermanos/hermanas/tíos/tías/primos/abuelos con párkinson/parkinson/azúcar/cáncer/diabetes/alzhéimer/lupus/glaucoma/diálisis
    <num> of my <num> sisters/brothers/aunts/uncles/cousins died | <num> of my <num> sisters/brothers quit breathing
    mom/dad/mother/father/grandma/grandpa 's mother/father/mom/dad forgot us/me/him/her/everyone/names | tube of spit | spit from each/my | carry one copy
    carry two copies of the gene/mutation/variant | father/dad and his/her father/dad both/all | mother/mom and her mother/mom/sister/sisters both/all
    grandmother/grandma mother/mom and aunt/sister/sisters all/both
    all got/had the same stent/surgery/operation/lump/scar/valve/disease/diagnosis/cancer/gene/inhaler/pills/prescription | without the gene
    don't/doesn't/didn't have/carry/get the gene | tested clean for
    for what took/killed/got my <kin> | mistake/typo/misprint/error in my dna/genes/chromosome/chromosomes/genome | family of early funerals
    nobody/no one/no man/no woman on my father/mother/dad/mom 's side | gets/get the sugar young? | sugar got/took my <kin> 's? leg/legs/foot/eyes/sight/kidneys?
    in my line the? men/women | hemophilia/schizophrenia/cancer/diabetes/alzheimer's/bipolar skipped me/us/my | same funny heart/kidney/liver/eye
    colonoscopies/mammograms/scans start/started at/early | 's autopsy is why/said/showed/found
    las/los tres del/de seno/corazón/azúcar/riñón/próstata/colon/matriz/pecho | todos/todas del corazón/azúcar/riñón/hígado/cáncer | en mi sangre viene/corre/está
    prueba del gen | sangre viene el/la azúcar/presión | mi primo/prima/hermano/hermana/tía le salió positivo | my dna says/has a? typo/variant/risk?
  `,
  innocent: `
    jet/aircraft/troop/mail/letter/baby/plate/cargo/cat/insurance/wireless/cell/phone/dog/pet/personnel carrier
    carrier pigeon/bag/strap/plate/hotel/board | carriers of the mail | plate carrier | dna lab/unit/evidence/swab/sample/match/backlog/kit/hit
    best/worst/first/only/biggest/longest/loudest/greatest ** in family history | with/from/and/by/between all my uncles/aunts | folks from/on/at the dialysis
    en mi familia todos nos/somos/son/comen/cantan/bailan/hablan/juegan/trabajan | my mother/father 's people are/were/come/came/lived/farmed/settled
    took my <kin> 's ring/band/wedding/car/truck/quilt/coat/dress/watch/dog
    carrier for the/a route/post/times/herald/city/team/paper/postal/usps/gazette/tribune/county | <kin> 's heart is/was/'s as/in/bigger/huge/full
    <kin> 's memory of the/a/her/his/that/how | <kin> 's diagnosis of the/a
    <kin> 's memory is on/sharp/better/long
    all? the? men/women in my/our family fish/hunt/cook/sew/roof/sing/bake/teach/farm/build/weld/drive/talk/work/worked/serve/served/snore/are/were/love/play
    every man/woman in my/our family fishes/hunts/cooks/sews/roofs/sings/bakes/teaches/farms/builds/welds/drives/talks/works/worked/serves/served/loves/plays/is/was
    both my parents had jobs/shops/stores/gardens/two/degrees/trucks
    lateness/late/music/humor/baseball/cooking/singing/stubbornness/service/carpentry/farming/punctuality/teaching/policing/firefighting/bowling/dancing runs in my/our/the family/blood
    lateness/late/music/humor/baseball/cooking/singing/stubbornness/service/carpentry/farming runs on my mother/father/mom/dad 's side
    i am/'m a carrier for the/a? route/post/times/herald/paper/postal/usps/gazette/county/tribune/fedex/ups
    mother and her sisters both/all run/ran/teach/taught/own/owned/cook/cooked/work/worked/sing/sang/sew/sewed
    mom/dad/grandpa/uncle at <age> ran/still/runs/learned/took/started/plays | predisposed to early/optimism/like/laugh/mornings/coffee
    lost my brother/sister/dad/mom/uncle/cousin to the yankees/mets/cubs/cowboys/crowd/coast/suburbs
    screening desk/line/officer/room/process/area/party/test | bag screening | tsa screening | gene hackman/kelly/wilder/pool | jeans
  `,
});

/** Carrying, bearing and nursing. */
export const pregnancyLife = lifeOf(pregnancy, {
  tells: `
    12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31/32/33/34/35/36/37/38/39/40/41 weeks and still/showing/huge/waddling/kicking
    [bump] in/under the/my uniform/vest | [pump/pumped/pumping] up? to? <num> times a/per shift/day | [pump station] in my | i use/used the [pump] behind
    hours of [hard? labor] ** daughter/son/baby/held/born | i/we am/are/'m/'re [expecting] a/another girl/boy/baby/daughter/son | baby bump | my bump | the bump fits/kicks/kicked/shows/showed/grew/popped/dropped | vest/belt/apron/coat/shirt/jacket over the bump | belly band
    maternity pants/jeans/uniform/vest/shirt/shirts/leave/ward/wing/clothes/photos/shoot/belt/gear/tops/scrubs/duty/accommodation/bra
    belly button popped | popped overnight | can't reach my boots | can't tie my own boots | belt no longer closes | seatbelt under the
    vest won't close over the | vest no longer closes over
    saltines on my nightstand | saltines in my locker | zofran | unisom and b6 | glucose test drink
    glucose tolerance | one-hour glucose | three-hour glucose | nuchal | 20-week scan | sonograms | heartbeat on the | fetal heartbeat
    nonstress test | nst monitor | braxton | mucus plug | l&d | induced at | induction date | scheduled c-section
    transverse baby | birth class | childbirth class | birth story |  nicu grad | pelvic rest | pelvic floor pt | diastasis
    perineal | peri bottle | mesh underwear | stretch marks from | diaper cake | nursery paint | nursery theme | nursery wall
    go bag by the door for the | prenatal | prenatal vitamins | folic acid | ob appointment | ob-gyn visit | my ob | the ob | sleeping for two
    compression socks for two | pregnancies | faint line | clearblue | first response test | pee on a stick | carrying low | carrying high
    carrying twins | kicks counted | kick counts | hiccups in my belly | linea nigra | pregnancy brain | pregnancy pillow
    heartburn and a kicking | light duty for the baby | off the road till the baby | no more vest till the | taken off the line for the baby
    pumping schedule | pump at work | pumping between | pumping bra | manual pump | wearable pump
    milk in the freezer | milk stash | freezer stash | milk bags | milk storage bags | milk labeled | lactation cookies | let-down at
    leaked through my shirt | leaking through my | nursing cover | nursing mothers | still nursing | done nursing | clogged duct | miscarriages
    infant loss | angel babies | empty arms | molar pregnancy | d and c after | bereavement for the baby | memory box from the hospital
    estoy esperando | panzona de | la panza ya | pancita | tengo <num> semanas | voy en el sexto mes | mes de embarazo | antojos de
    antojos del | náuseas del | ultrasonido | ultrasonidos | eco del bebé | cesáreas | dio a luz | labor de parto | se me rompió la fuente
    posparto | puerperio | cuarentena después | la cuarentena | doy pecho | dar pecho | sacaleches | extractor de leche | sala de lactancia
    perdí un bebé | prueba de embarazo | salió positiva | fecha de parto | weeks of kicks
    light duty at <num> weeks | to light duty at <num> | leaking through the other | leaking through my other | leaked through the
    likes the fire tones | cooler shaped like a
    saltines at/by/under my/the | saltines in my/every | saltines and ginger | preggie drops/pops | ginger gum since | sea-bands | sea bands | morning sickness band/bands/crackers | smell of onions/coffee/bacon/eggs has/sends/makes me
    kicking/kickboxing me? from the inside | kicked me from the inside | kicking my bladder/spleen/ribs/lungs/desk | foot/heel under/in/against my/the rib/ribs | heel push/pushes my/against | somersaults/bouncing/trampoline/dancing on my bladder | hiccups beneath/under/inside/below my/in the ribs/belly
    hiccups in there | the little hiccup | lanugo | fundal height | linea negra | round ligament | fetal doppler/monitor/echo/kicks | doppler at ten | poke the doppler around? | the tenant in here | tiny roommate | tiny tenant | little tenant | two of us wobble
    carrying for two | eat/eating/eats for the radio | two-heartbeat | third/first/second heartbeat check | first heartbeat since | one heartbeat on | listened to the heartbeat | heartbeat like a horse
    glucose drink | the glucose drink/test/screen at/at week | glucose test at | glucola orange | one-hour glucose drink | twelve/12/twenty/20/eight/8 week scan/ultrasound | twelve week scan | anatomy scan | 12/8/20 wk scan | 8wk/12wk/20wk scan | nt scan | nipt results/test/bloodwork | viability scan | dating scan
    ultrasound note/magnet/lady/photos/printout/showed | ultrasound on the/my fridge/dash/visor | non-stress test | nonstress | biophysical profile | group b strep | rhogam | cervical check | membrane sweep | prenatal folder/yoga/gummies/appointment/massage/class/vitamin/checkup/visit
    vitamins as big as | stretch panel/panels | stretch/elastic panel jeans/pants/trousers | over-the-belly jeans/pants/trousers | panel jeans | maternity band/leggings/slacks/trousers/swimsuit/ward/tour/coat/blues | belly button has/out/popped/inside | belly turned sideways | shelf of a belly/stomach | a belly that saturates
    belly pic/pics/photo | belly enters | belly support/band/belt/butter/sling | lap belt extender | seat belt extender under | zip on my parka | buckle won't meet | vest wouldn't close | vest won't zip | see/saw my/her own? boots/feet/toes/shoes anymore | can't see my shoes | couldn't see her/my boots/feet/toes
    toes have been missing | lap has gone | lost my lap | out of my lap | ankles like loaves/bread/tree | cankles | feet swelling out | pies hinchados de | tobillos de pan | boots on a half size | size up in boots | ring's off , boots | wobble when we sit | side-lying stretches
    snoogle | c-shaped pillow | nursing pillow | boppy | moses basket | crib sheets in/for | crib delivery/assembly/mattress | nursery mobile/colors/curtains/border/decals/wall/paint | nursery painted the | nursery is painted/yellow/green/ready
    registry : | baby registry | newborn caps/size/diapers/onesies/socks/hat | going-home outfit | coming-home outfit | tiny pair of socks | baby-name
    name list on the fridge | a name for the baby/bump/little/peanut | hospital bag in/by/is/packed | go bag by the crib
    car seat installed/inspection/base before | birthing pool/ball/center/class/tub/playlist/plan
    birth plan folder/copy/says/on | yoga ball birth | lactation pillow/room/rota/pod/cookies/consult | pump beside/under/behind my? desk | baby kicks like | makes the baby kick | until the little one's here | little one's here/due/arrives | before the little one | before the induction | induction at/on/is/date | to my due date | till the due date
    belly at <num> weeks | due date lottery/pool/calendar | has fingernails | size of a lemon/lime/plum/grape/blueberry/raspberry/papaya/mango/eggplant/cantaloupe/pumpkin/watermelon this/now/week | app says lime/lemon/plum/mango/papaya/avocado | nesting app | pregnant-ish | preggers | two lines on a test/stick | stick in february
    two and a half trimesters | second-trimester heat/jeans/energy | third-trimester jeans/heat/waddle | i waddle/waddled | fourth-trimester | at twenty/thirty one/two/three/four/five/six/seven/eight/nine weeks | thirty/twenty one/two/three/four/five/six/seven/eight/nine weeks of us/along/pregnant/past/round/on/up/and my/i
    cankles of week | month eight/nine escorts/and/of/, | eight/seven/nine months and swollen/huge/round/counting | in her/my ninth/eighth month | swelling at <num> weeks
    contracciones cada | pataditas | patadita | latidito | panza de <num>/siete/ocho/seis/nueve/cinco meses | panza de ocho | se me nota la panza | boca arriba por la panza | semana treinta/veinte/veinticinco/treinta y | a tres/dos/pocas semanas del parto | veinte/treinta semanas de | dos rayitas | prueba con dos | bebé en camino | mañanera con | vitaminas prenatales | ropita de bebé
    stork app/visit/came/arrives/landed/drop | two/double blue/pink/red lines | second blue/pink/faint line | babymoon | aunt flo | missed my/a period/cycle
    period never came | got/had/have/having/felt/in/started/real labor pains | milk pump/pumps | milk bank | breast pump flange/parts/bag/case/motor/charger
    pump flange | pump parts
    i nursed in/through/at/during/on/between/him/her | while i nursed | nursed through the | nursing supplement/tea | mother's milk tea
    lactation cooler/fridge/closet/lounge/break/tea/supplement | am/a.m. pump | pump schedule in/at | pumping <num> bottles/ounces/bags a/per? shift/day?
    threw/throw/throwing up ** every morning for * weeks | puked/puking ** every morning | i'm five/six/seven/eight/nine/<age> <num>? weeks
    im five/six/seven/eight/nine/<age> <num>? weeks | at six/seven/eight/nine/<age> <num>? weeks the/my smell/belly/bump/coffee/nausea
    <age> <num>? weeks and i told | <age> <num>? weeks and it/i still/barely/can't
    born at <age> <num>? weeks | born <num> weeks early | ours/he/she/twins/baby/daughter/son arrived/came/was <num> weeks early
    lost our/my/the/a son/daughter/boy/girl/twins/him/her at <age> <num>? weeks | carried <num> and lost <num> | lost <num> before twelve weeks | i'm due when
    i'd be showing by? graduation/then/summer/christmas? | i'll be showing by? | showing by <month>/graduation/thanksgiving/christmas/easter/summer
    <ordinal> month nausea/heartburn/belly/ultrasound | heartbeat on a/the screen/monitor | a second heartbeat | orange glucose
    glucose stuff/syrup/bottle/test stuff? | glucose test stuff | home/first/second/third test said/says yes | test came back pink
    halfway/midway/partway through/into the/my first/second/third trimester
    nullip | nulliparous | primip | multip | gravida | g1p0/g2p1/g3p2 | rh negative shot | rh shot | high-risk ob/obgyn/appointment/pregnancy/maternity
    twin/baby a/b kicked/kicks/flipped/is/has/was breech? | baby's head is down | baby 's/is breech/sideways/transverse/measuring/engaged | breech baby
    had/have had my/her/their water break | an it's a boy/girl | it's a boy/girl cake/balloon/banner/cupcakes
    daughter/son/twins born <num>/at/last/this am/pm? | where i had both/all of mine
    wife/girlfriend/partner/she is/'s due in? any/next/this/<month>/tuesday/friday/monday day/minute/week/month?
    baby blanket/clothes/crib/room that/we never got used/worn/slept
    coffee/bacon/onion/onions/egg/diesel/bleach/meat smell made/makes/sent/sends me leave/sick/gag/puke/queasy/nauseous/running | threw me a shower
    in/from/to the mothers room | in/from/to the mothers' room | in/from/to the mother's room | pop one out | pop/popping out kids/babies/another
    fertile myrtle/myrtles | fixing to pop
    cesárea en <month> | la? faja y los puntos de? la? cesárea? | puntos de la cesárea | bajó la leche | me saco la leche | se me sale la leche
    ando/estoy/voy de <num> meses | ultrasound lady | through/during/after/at the ultrasound | amamanto | lactario | dolores de parto | rompí fuente
    no me bajó/baja la regla | se me atrasó la regla | test de embarazo | preñada
    amnio | amniocentesis | blighted ovum | missed miscarriage | placenta previa/encapsulation/capsules | my placenta | cerclage | pitocin | cervidil
    foley bulb | membranes stripped/swept | meconium | apgar | skin-to-skin | padsicle | padsicles | sitz bath | nipple shield/cream/butter | lanolin for
    sunflower lecithin | momcozy | kiinde | raspberry leaf tea | evening primrose oil
    pregnancy nose/brain/glow/waddle/hormones/app/announcement/cravings/photos/accommodation/discrimination/weight/clothes/leave/insomnia/heartburn/rash
    engorged | engorgement | donate/donated/donating my? breast? milk | ceres chill | wife/girlfriend/partner 's due date
    my/her/the? first/second/third trimester nausea/exhaustion/screen/scan
    lansinoh | legendairy | diclegis | bonjesta | what to expect app/book | what to expect when | babycenter | makena shots/shot | ob triage
    l&d triage | lightning crotch | ice chips in labor | belly bands | kick counter | kick count app | contraction timer | contraction app | pelvic girdle
    supine vena | bump-friendly | bump friendly | maternity swap | maternity size | light duty and pregnant | lactation pump | milk blister
    weaning from the pump | dropped a pump session | milk oversupply | exclusively pumping
    baby sprinkle | belly cast | due date buddy | sunshine baby | gender reveal party/cake/cannon/smoke | nip slip pumping | hand expressing/expressed | hand-expressed
    the baby's due | umbilical cord/hernia | week thirty/twenty <num>? and/of pregnancy/pregnant/waddling/swollen
    <age> weeks and already can't/cannot
  `,
  innocent: `
    maternity roost/roosts/colony/colonies | bump cap/caps
    pump jack/house/station/action/track/shotgun/operator/panel/pressure/test/gas/your/up/attendant/fake/fakes
    sump/gas/bike/water/fuel/heat/fire/fuel/air/bilge/trash/tire/oil/well/stomach/hydraulic/soap/ketchup pump | pump <num> | fist bump/bumps
    speed bump/bumps | goose bumps | bump in the | bump stock | bump the | bumped | bumper | contractions of | muscle contraction
    labor day/law/board/department/cost/market/camp/force/relations/ready/of love/hours/dispute | in labor relations | hard labor
    expecting a delivery/rain/snow/call/package/trouble/storm/company/it/you/overtime/the
    belly up/laugh/flop/dump/of the/rub/crawl/dance/dancing | beer belly
    nesting dolls/box/pair/eagles/birds/doves/herons/ospreys/robins/swallows/season/in the eaves
    nursing assistant/student/school/station/staff/degree/home/director/license/shortage/board/program/a coffee/a grudge/a beer/my coffee/a cup/supervisor/the/a sore/a bruise
    delivery driver/truck/van/app/fee/dock | induced to | water main broke | milk crate/crates/run/jug/truck/man/shake/carton/toast
    weeks into/in/out/sober/clean/from/behind/ahead/on the/to | i'm <num> <num>? weeks into/in/out/sober/clean/from/behind/ahead/on/to/post/late
    gas/water/fuel/the pump behind a/the | went/go/going/got into labor law/relations/organizing | so? we're due | my? rent's due | i'm due at the academy
    coworker/boss/neighbor/brother/partner/buddy/sergeant 's wife is due in/any/on/this/next? <month>/day/week?
    maternity floor/wing/ward of/delivered/nurse/at
    a/the retired midwife | camión/caja/litro/vaso/galón/precio de la? leche | expecting mice/raccoons | expecting a/an/one fight/ghost/pallet | weeks overdue on
    the bumps | nurse/work/works/worked/job in labor and/& delivery | gave birth to a spreadsheet/report/plan/budget/memo | positive test at the | my due date at the library | preg check | showing up | showing partners | fix/fixed the pump for free | hand pump and/for the/a
    induction week/training/day/class/program/cooktop/motor | waters broke over/through
  `,
});

/** Whether and when to have children. */
export const reproLife = lifeOf(repro, {
  tells: `
    trying to get pregnant | trying for a baby/girl/boy | trying to conceive | tubes tied
    ivf baby | ivf shots/meds/cycle/clinic/round/calendar/journey/babies/mom/moms/warrior/bill/grant/loan | trigger shot <num> | stim meds
    follistim | ganirelix | lupron shots | progesterone shots | letrozole cycle | femara cycle | frozen transfer
    fresh transfer | beta hcg | embryologist | embryology | pgt results | pgs tested | eggs in storage
    storage bill for the embryos | sample at the clinic | varicocele
    fertility clinic/doctor/treatment/treatments/benefit/meds/specialist/app/journey/test/acupuncture | re appointment | amh level | amh is
    low ovarian reserve | ovulation kit/strips/test/predictor | opk | opks | basal body temp | basal thermometer | charting my cycle | cycle day
    fertile window | trying for number two | intended parents | carried for another
    vas appointment | vas consult | get snipped | snip snip | reversal of my vasectomy | tube tied | bilateral salpingectomy
    essure | sterile by choice | permanent birth control | iuds | iud strings | rods in my arm | the ring every three weeks | xulane
    the patch for birth control | skip the pill | the pill at noon | came off the pill | yasmin | ortho tri-cyclen | lo loestrin | norethindrone
    sprintec | diaphragm fitting | natural family planning | nfp class | abortion fund/clinic/pill/access/doula/appointment/story
    termination for medical | terminated for medical | miso at home | pills by mail | clinic escorts drove | crossed state lines for the clinic
    drove to illinois for the | drove to new mexico for the | waiting period for the procedure | seventy-two hour wait | 72-hour wait for
    fecundación in vitro | inseminación | infertilidad | infértil | estéril | congelar óvulos | embriones | embrión | tratamiento de fertilidad
    ovulación | vientre de alquiler | madre sustituta | me operé para no tener | ligadura de trompas | las trompas | anticonceptivo
    pastilla anticonceptiva | la pastilla del día siguiente | del día después | la t de cobre | implante en el brazo | me cuido con | abortar
    interrumpir el embarazo | interrupción del embarazo | interrupción legal | embryo one/two/three/four/five/six/seven/eight | embryo number
    didn't take so we | didn't take this time | alcohol wipes and menopur | plan b is behind
    plan b behind the
    nuva ring | nuvaring refill/refills/box/prescription | annovera | the ring in the fridge/cold | three weeks on , one | ring in a cold | hormone ring | three-month ring | ring came out , got | boxes of the ring | copper one/t/coil/wire iud | the copper t | coil taken/fitted/removed | had the coil | my coil | hormonal coil | cramping from the
    opill | nurx | twirla | slynd | seasonale | seasonique | natazia | yaz | ocella | nora-be | camila pills | junel | tri-sprintec | estarylla | apri pills | phexxi | caya | femcap | todaycontraceptive | sponge and spermicide | spermicide gel/foam | tube of ella
    depo clinic/injection/injections/tuesday/appointment/shot/window/every/at | shot every twelve/three weeks/months | la inyección de cada | inyección trimestral | progestin only | progestin-only | progestin pill/pills | mini-pill has/at/alarm | minipill alarm | pill alarm/at nine/seven/ten/noon | pill at nine/seven/ten/noon | ninety-one day kind/pack/pill | placebo week/pills | sugar week/pills row
    little dial of pills | dial of pills | foil of pills blister | tiny tablet with | skip my period | bleed four times | last period on/date form | patch swap/sticker change weekly | patch change day | change weekly patch | contraceptive patch/ring/shot/implant/sponge/gel | emergency contraceptive | contraceptives behind | birth-control shot/patch/implant/app/refill/pack | birth control shot/patch/implant/app/refill/pack/pills
    plan b box/wrapper/coupon/pill/receipt/aisle/foil/package | picked up the plan b | the plan b from/box/pill | foil plan b | ask about plan b | bought plan b | morning-after box/kit/pack/tablet | stork-free | pack of little peach | pills for not getting | box of twelve thin | thin-feel | durex | skyn | three-pack of condoms | pack of condoms | condom aisle/wrapper/in
    rod in the/my left/right? arm | arm rod | rod taken out/of | little arm rod | little rod | rod out of my arm | the implant arm/in/at/is/got/swap/consult | new implant made/in | implant arm-side | week four of the implant | implant and no/worked | el implante | la píldora | el parche y/en | pastillas anticonceptivas | inyecciones de fertilidad | hormonas para la fertilidad | progesterona | transferencia de embrión/embriones | puntos del diu | diu nuevo/viejo
    iud out/in/removal/insertion/strings/swap/appointment/that/fell/cramps/check/consult | iud that came out | intrauterine | essure removal | btl consult | bilateral snip | tubal consult/surgery/reversal/scars | tubes clipped/tied/being/burned/removed/out/cut | tubes being tied | getting my tubes | hysto | elective hysto | uterus in a jar | and the rest came out | the leep | a leep | leep follow-up | leep last/procedure
    endometrial ablation/biopsy | uterine ablation | fibroid surgery/embolization | d&c day/was/recovery | vasectomy aftercare/reversal/consult/on/at/class/clinic/party/cake/ice | reversal surgery | vas reversal | clinic tests my count | semen analyses/analysis/analyis/sample/cup | sperm bank courier/invoice/catalog/tank/storage | egg bank courier/invoice/storage/cooler | sperm motility | motility
    straws at the bank | freezing fees | freezer rent | samples i banked | banked samples | embryo storage/thaw/grading/transfer/lab/bank/fees/bill/renewal/call/report consult/call? | embryo grading call | embryos she | freezes embryos | frozen-five | cryobill | cryo bill/shipper/storage/fees | cryoshipper | 6-day blasts | day five transfer/blast/embryo | five day transfer/blast/embryo | two made it to day five
    a retrieval at/on/and | retrieval suite/day/date/cramps/nurse/number | second/third/first/last retrieval | the second/third/first/last transfer | transfer which didn't | transfers that didn't | five/four/three/two transfers that/failed | transfer day two/nap/socks | implantation call/bleeding/window | nausea band from the transfer | nap you take after transfer
    hcg shot/alarm/trigger | hcg level/levels/doubled | trigger shot needle/alarm/tonight/at/before/window | shots in its fridge | hormone shots every/at/in | nightly progesterone | progesterone shots/suppositories/oil/in/shot | progestrone shots | gonadotropin | menopur | follistim pen | gonal pen | lupron pen/shot/in | cetrotide | estrace | letrozole day/cycle/week | last cycle of clomid | cycle of clomid/letrozole | cycle clinic
    cycle day three/ten/fourteen/one/five | cycle three bloodwork | mid cycle bloodwork | day ten of the shots | polyp-free | lining check/scan | saline sono | hsg dye/test/day | probes from the cycle | ovulation sticks/strips/app/reminder/kit/predictor/pee/chirping/tracker | opk strips/sticks | thermometer under the tongue/my every? | basal thermometer/chart | temperature dots | rhythm method app/and/baby/is | fertility awareness | fertility-clinic parking/fee/invoice/lobby | fertility nurse/pal/lab/app/pharmacy/yoga/acupuncturist/monk/injections
    read my fertile | my fertile | vitamins for egg | egg quality | folic acid and | egg retreival | embryologist called | donor catalog/profile/sibling/siblings/sperm/egg | donor's number/profile/catalog | surrogate's contract | surrogate contract/agency/match/journey | gestational carrier's | turkey baster joke | thermal cup of pellets | no hot tubs for | abortion clinic escort | other side of the door at
    try for a baby | trying for a baby | trying for a kid | try for another baby/child/kid | tww | luteal | amh came/is/was | low amh | menopaws | hot flashes at/and/on/again/done | done with hot flashes | clinic closed with my | planned parenthood gala/pin/tote/card/sticker/receipt/donor/appointment
    el? dispositivo de cobre | dispositivo intrauterino | womb removal/removed/out of? | removal of my/the womb
    pulled/pulling/pull the goalie in/last/since/this <month>/spring/summer/fall/winter/year | sold my eggs to pay/for | my eggs counted/banked/retrieved/thawed
    eggs retrieved/banked/thawed/fertilized <num>
    eggs retrieved | egg number is | implant in the/my left/right? arm | stopped/quit/ditched/tossed/skipped the pill in/last? <month>?
    [plan b was] <num> dollars/bucks | transfer from the/our frozen | never? been on the pill | iui/ivf bill/invoice/loan/coupon/appointment/number | embryo storage invoice/bill/rent/receipt | lupron
    round of clomid/letrozole/femara/follistim/menopur
    <ordinal>/<num> round of clomid/letrozole/femara/menopur | abortion was in/at <year>? | ovulation chart/calendar/tracker/app/test
    fertility tea/chart/calendar/goddess/shots | shot in the/my left? hip/arm/butt/rear every twelve/three/eleven/12/3 weeks/months | period since the depo
    first period since the *
    tempdrop | premom | kindara | kindbody | progyny | carrot fertility | ccrm | natural cycles app | aftera | econtra | microgestin | cryselle | mononessa
    vienva | blisovi | nextstellis | incassia | filshie | azoospermia | sperm analysis | sperm retrieval | micro-tese | varicocelectomy | vas deferens
    embryo freeze | egg freeze | egg freezing fee/consult/benefit/bill | ivf loan | fertility grant | fertility leave | donor conception
    donor siblings | reciprocal ivf | natural cycle transfer | lining check
    stim day | stim days | progesterone suppositories | pio shot
    euploid | pgt-a | snowflake embryo/baby | embryo adoption | antral | hysteroscopy | hysterosalpingogram | fet cycle/calendar/date/protocol | prometrium
    crinone | endometrin | pregnyl | ovidrel | novarel | levonorgestrel | ulipristal | loestrin | aviane | alesse | levora | aid access | hey jane
    women on web
    mife and miso | judicial bypass | vientre subrogado | óvulos congelados | donante de óvulos/esperma | pastillas abortivas | la vasectomía | sin bisturí
    ligarme las trompas | post-vasectomy | vasectomy half/peas/sale/special/season/buddy/jokes | sterilization consent/form/consult/reversal | tubal reversal
    pack/box of trojans | ella tablet/pill | my sperm count
    follicle count/scan/check/study/size | my/<num> follicles
  `,
  innocent: `
    egg sandwich/salad/burrito/rolls/roll/noodles/cartons/carton/hunt/timer/whites/muffin/prices/plate/tart/drop/nog/on/bites
    eggs and/benedict/over/with/in/from/for/are/at/on/scrambled/sunny | dozen eggs | fresh eggs | organ donor | blood donor | donor kebab
    lateral transfer | transfer request/to/papers/case/of/station/switch/student/window/package/form/from/bus | wire transfer
    data/file transfer | bus transfer | data retrieval | sterile gloves/scene/room/technique/processing/water/gauze | sterile processing
    cycle of/lane/through/shop/track | spin cycle | motor cycle
    trigger pull/discipline/lock/warning/happy/guard/time/words/job/reset/control | on the ring | snipped the wire/zip | abortion of justice/process
    abort | plan b is/for/was/if | plan b from/: | plan a plan b
  `,
});

/** Garments, forms of address, sports divisions and small talk that only one sex gets. */
export const sexLife = lifeOf(sex, {
  tells: `
    voy/estoy/ando/quedé/salí/llegué/muy/tan [nerviosísima/nerviosísimo/cansadísima/cansadísimo/contentísima/contentísimo/agotadísima/agotadísimo/emocionadísima/emocionadísimo/orgullosísima/orgullosísimo]
    [cansadísima/cansadísimo/agotadísima/agotadísimo/nerviosísima/nerviosísimo/orgullosísima/orgullosísimo] pero/feliz/y/oliendo/de
    soy/estoy/ando muy/bien/medio? [terca/terco/necia/necio/callada/callado/tranquila/tranquilo/honrada/honrado/sincera/sincero/floja/flojo/tímida/tímido/seria/serio/lista/listo/chaparra/chaparro]
    kind/sort/type of [man/woman/guy/gal/lady/dude] who/that/you | hire that/this [guy/man/woman/lady/gal/dude]
    slept/lived/stayed in/at a/the [men/women 's shelter] | gaps at the bust | gapes at the bust | bust darts | bra straps | underwire | bra | bras | pantyhose | heels in the cruiser
    stilettos | mani-pedi | scrunchie | clutch purse | maxi dress | sundress
    little black dress | evening gown | women's boots | women's polo | ladies' fit | female cut vest | female vest | vest made for men
    vest made for a man | boy-cut | straight cut vest | no pockets in my dress | dress has pockets | pads in the locker | ob/gyn
    ovary | boobs | my chest doesn't fit | ladies' bowling league | ladies' league | ladies league | ladies' tee | ladies' tees
    women's softball | women's bowling | women's division | women's bracket | women's open | women's 5k | female division | only lady
    lone female | token woman | token female | one of the few women | other woman on | other women on | women police | women's academy
    women's conference | women's locker | ladies' locker | ladies' restroom | women's barracks | women's self-defense instructor
    rosie the riveter | boss bitch | hey girl | yes girl | you go girl | throw like a girl
    hit like a girl | run like a girl | daddy's girl | mama's boy | momma's boy | alpha phi | chi omega | kappa kappa gamma | tri delt
    daughters of the american | red hat society | miss <country>
    gold award girl | cheerleading captain | smile sweetheart | sweetheart they call me | called me young lady
    young lady they | little lady | little missy | call me ma'am | yes ma'am they | called me miss
    miss at the | old gal | farm girl | small-town girl | jersey girl | lady officer | lady trooper | lady sheriff
    female officer | woman cop | girl cop | crazy cat lady | plant lady | bird lady | fishing lady | lady angler | anglerette | gunslinger gal
    beauty queen | wonder woman | baby sister of | middle sister | middle daughter | oldest daughter | eldest daughter
    only daughter | youngest daughter | daughter of an | granddaughter of a | as a daughter | a cop's daughter | cop's daughter
    preacher's daughter | farmer's daughter | coal miner's daughter | rancher's daughter | sister of a | aunt extraordinaire | aunt to
    auntie to | proud aunt | cool aunt | vasectomy scar | nut check | jock itch | boxers or briefs | boxer briefs | beard oil
    beard trimmer | beard waiver | mustache wax | moustache wax | no-shave november | beard season | my moustache | my sideburns
    my five o'clock shadow | shave twice a day | shaving bumps | shaving kit | barbershop chorus | mancave | man flu
    man card | man purse | man of the house | man in the house | man of steel hobby | brohan | broski | my guy friends
    boys' weekend | boys' trip | men's softball | men's division | men's breakfast | men's chorus
    men's retreat | men's locker | lone man | lone male | token male | token guy | first male | male nurse | male dancer | male teacher
    big fella | young fella | farm boy | small-town boy | cowpoke
    choir boy | sigma chi | lambda chi | pike brother | kappa sigma | sigma nu | mason since
    elks brother | cub scout as a | webelos | order of the arrow | life scout | craftsman by
    sir they called | yes sir they | young sir | son of an
    grandson of a | preacher's son | cop's son | farmer's son | only son | oldest son | eldest son | youngest son | middle son | baby brother of
    uncle to | proud uncle | cool uncle | funcle | prince charming | niño bueno | niña bien | nieta de
    nieto de | única hija | único hijo | la única muchacha | la mayor de | el mayor de | la menor de | el menor de | la más chica de
    el más chico de | hermana mayor | hermano mayor | primo hermano | liga femenil | liga femenina | liga varonil | equipo femenil
    vestidor de mujeres | vestidor de hombres | brasier | sostén | mi barba | mi bigote | papanicolau | próstata | women's side
    men's side of the | calls me ma | call me ma | crew calls me ma/mom/mama/mother | calls me mother hen | mother hen of | den mother of
    house mom of the shift | shift mom | shift dad | work mom | work dad | dad of the shift | mom of the shift
    bleed/bleeds/bled once a month | bleed/bleeds/bled every <num>? * days/weeks | bleed/bleeds every month | bleed/bleeds every <num> days
    monthly visitor | on her/my monthly | aunt flo/flow | on her/their/your period
    got/get/getting/been/still called sir/ma'am/maam/miss/son/honey/hon/sweetheart/sweetie/darling/dear/missy/young/princess/mija/mijo/doll/babe/ladies/lady/mister lady/man?
    called sir/ma'am/maam/miss/son/honey/sweetheart/mister on/by/at/over/in the/a/my
    calling me honey/hon/sweetie/sweetheart/darlin/darling/doll/babe/princess/missy/sugar/toots/sir/ma'am/mister
    hey/hi/ok/okay/hello/hiya baby/pretty/little/big girl/boy/lady/fella | hey baby girl
    smile hon/honey/sweetheart/sweetie/baby/darling/sugar/princess/beautiful | miss are you lost/okay/ok/sure/alright/new/the
    yell/yells/yelled/holler/shout miss at me
    sash says/said queen/king/miss/prom | princess/barbie/sweetheart on my locker/desk/helmet/mug/hat/hard/truck/tool/lunch
    i wear/wore heels/stilettos/pumps/pantyhose/nylons/lipstick/mascara/pearls | wore heels | in my heels/pumps/stilettos | my stockings
    slip and? stockings | bikini competition/competitor/division/pro/show/prep prep? | candy striper
    box/pack/bag/sleeve/supply of pads/tampons | home/house/school/ranch/camp/academy/shelter for wayward? girls/boys
    wear/wore/wearing/zip/zipped/hem/hemmed/iron/ironed my dress | dress for both | shoes/boots under the/my dress/gown
    mustache/moustache/beard advice/tips/game/goals/club/season/care | kept/keep/keeping my beard/mustache/goatee | kept the beard for
    lose/lost/grew/grow/trim/trimmed/shave/shaved the/my/a beard/mustache/goatee for/last/this/again/before/because/so/and
    one of two/three/four/five/six/seven sisters/brothers/girls/boys | oldest/youngest/middle of two/three/four/five/six girls/boys/sisters/brothers
    only/first/lone man/woman/girl/guy/lady/gal/dude/chick in/on/at the/my/our/this *? *? class/club/crew/shift/room/shop/academy/squad/bay/line/yard/house/office/course/league/team/dock/barn/plant/fleet/unit
    only two/three/four women/men/girls/guys/ladies in/on/at | the only two/three/four women/men/girls/guys/ladies | the * 's only two women/men
    first/one/only with a bra/uterus/ponytail/beard | only/one person/one ** with a uterus/ponytail/bra
    two/three/four/five/six/seven/ten/time time bridesmaid/groomsman/godmother/godfather | farm/ranch/trophy/preacher's/police/coal wives

    women/girl/lady/woman drivers/driver/mechanics/mechanic/plumbers/welders/troopers/trooper/welder/plumber
    womens/mens arm wrestling | womens/mens wrestling/darts/curling/powerlifting/golf/open/pool/roller/chess | women/men 's arm wrestling
    son/daughter of a/the steel/mill/coal/mining/farm/factory/border/river/fishing/beach/cow/railroad/company/small town/country/family
    toda una dama/señora/señorita/mujer/reina/guerrera/campeona | todo un caballero/señor/hombre/macho/campeón
    reina/diva/guerrera/dama/señora/jefa que soy | rey/caballero/señor/jefe que soy | mí mismo/misma | conmigo misma/mismo
    yo solita/solito
    me dicen/digas/digan/dijeron/decían/llaman/gritan/pusieron el/la/mi? jovencito/jovencita/jefa/jefe/reina/rey/patrona/patrón/guapa/guapo/flaca/flaco/profe/teniente/generala/sargenta/comandanta/abuela/abuelo/doñita/niña/niño/mamacita/papacito/chaparrita/chaparrito/maestra/maestro/doctora/doctor/licenciada/licenciado/mija/mijo/mandona/mandón
    me digas jovencito/jovencita/señorita | dice/dicen/usted la abuela/el abuelo | por mandona/mandón/enojona/terca | como jefa | dice jefa
    me pusieron de jefe/jefa/encargado/encargada/capitán/capitana/líder * grupo/turno/cuadrilla?
    soy la maestra/enfermera/cocinera/doctora/ingeniera/abogada/directora/encargada/dueña/contadora/secretaria/operadora/mecánica/única/mayor/menor/primera/segunda/nueva/hija/hermana/mamá/tía/licenciada/capataza/supervisora/que
    soy el maestro/enfermero/cocinero/doctor/ingeniero/abogado/director/encargado/dueño/contador/secretario/operador/mecánico/único/mayor/menor/primero/segundo/nuevo/hijo/hermano/papá/tío/licenciado/capataz/supervisor
    yo fui/soy/era la/el que | fui/soy la que/única/primera | fui el que/único/primero | la maestra mija/mijo/la | nosotras
    las dos/tres seguimos/somos/estamos/vamos/trabajamos/salimos/tenemos/íbamos/fuimos/queremos/manejamos/juntas/corrimos/aprobamos/pasamos
    estoy/ando/voy/vengo/llego/llegué/quedé/salgo/salí/siento/soy/sigo/estuve/fui bien/muy/ya/tan/medio/toda/todo/casi/aquí? sola/segura/lista/parada/sentada/dormida/despierta/ocupada/orgullosa/nerviosa/asustada/agotada/preocupada/perdida/horneada/cruda/arrepentida/muerta/mojada/embarrada/apurada/desvelada/enamorada/primera
    ando/voy/vengo/llego/llegué/quedé/salgo/salí/siento/sigo/estuve bien/muy/ya/tan/medio/todo/casi/aquí? parado/sentado/dormido/despierto/ocupado/orgulloso/nervioso/asustado/agotado/preocupado/perdido/horneado/crudo/arrepentido/muerto/mojado/embarrado/apurado/desvelado/enamorado y? arrepentido/arrepentida?
    horas/rato/día/noche/turno parada/sentada | condenado/condenada a | crudo y arrepentido | mis tacones | tacones bajos/altos/rojos/negros/cómodos
    zapatillas de tacón | rompió el tacón | mi tacón | me prestó/prestaron/compré/puse/cosió/planché el/un/mi vestido/falda/blusa/brasier/labial/rímel
    trabajar/abrir/cerrar/abrir/manejar/criar/viví/vivo * * sola
    estoy primera/segunda/primero | primera/segunda en la fila/lista
    me dice/dijo/grita/llama/llamó/puso mi? reina/rey/jovencita/jovencito/chaparrita/güerita/mamacita/papacito | i am a she/he
    calls/call/called me guapa/guapo/mami/papi/linda/hermosa/muñeca
    sit/sits/sitting down? to pee | squat/squats to pee | squat behind the | with/like/among the other boys/girls/women/ladies/gals
    ring/card/cigarette/bottle/hooters girl | sing/sings/sang/singing soprano/tenor/baritone | soprano/mezzo section/soprano
    menses | moon cup | period blood | free bleeding | bled through my pants/uniform/khakis/trousers/pad/jeans/scrubs | super plus tampons
    not/pretty/good/strong/tough/fast/tall/bad/big for a girl/woman/lady/chick/female | speak/talk to a man | a man i can speak/talk
    be/look/so prettier/pretty if/when i/you smiled/smile | una mujer como yo | un hombre como yo | mujeres/hombres como yo/nosotras/nosotros
    por ser mujer/hombre/niña/vieja | para ser mujer/hombre/niña | siendo mujer/hombre | las muchachas del turno/trabajo/taller | los muchachos y yo
    las muchachas y yo
    you drive/throw/lift/shoot/run/swing like a girl/woman/man | let/need/needs/get/send/want a man to do/lift/carry/handle/fix | asked for the man
    the man of the house | looking for the man in charge | isn't there a man | hombre/señora de la casa
    ask for a man | mansplains | manterrupted | he-peated
    estoy/ando/llegué/quedé/salí/sigo/terminé/siento/acabé bien/muy/ya/tan/más/medio/todo? empapado/molido/quemado/ilusionado/encantado/agradecido/aburrido/contento/satisfecho/convencido/decidido/acostumbrado/listo/seguro/solo/rendido/tranquilo
    estoy/ando/llegué/quedé/salí/sigo/terminé/siento/acabé bien/muy/ya/tan/más/medio/toda? empapada/molida/quemada/ilusionada/encantada/agradecida/aburrida/contenta/satisfecha/convencida/decidida/acostumbrada/rendida/tranquila/callada/metida
    rooster in the/a henhouse | hen in the/a rooster house | thorn among the? roses | rose among the? thorns
    hey/hi/hello gorgeous/handsome/beautiful/cutie | in the ladies and/because/so | esa/ese soy yo | mis compañeras y yo | mis compañeros y yo
    fuimos las primeras/únicas/últimas | fuimos los primeros/únicos
    mens xs/small/xl/xxl | womens xs/xl/xxl | token chick/woman/guy/dude/lady/girl/man | house husband | househusband | the girl/boy i used to be
    lady parts | man boobs | my lady/man parts | uncle status | auntie status | una mujer en el/la taller/obra/turno/patrulla/equipo
    i throw/run/hit/fight like a girl | i 'm/am a country/city/family/company boy/girl/man | como señora que | am/was/proud/grandfather shriner | me vino/bajó la regla | my cleavage | in/of the ladies/ladies'/women's auxiliary | la regla cada/del mes | my monthlies | old/country boy at heart
    good ole boy | ma'am at the | yo mismo/misma | man of few words | me tocó/llegó/agarra/agarró la regla | entre las dos no/nos/lo/la/hicimos | thank you ma'am to my/me
    my [shriner fez/hat/jacket/badge]
  `,
  innocent: `
    male/female fitting/fittings/connector/connectors/thread/threads/plug/plugs/coupler/couplers/adapter/adapters/end
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
    lady luck/bird/bug/justice/liberty/of the lake/gaga/bugs/vols | first lady | cowboy hat/boots/boot/coffee/poetry/up/bar/town/caviar
    dallas cowboys | cowboys game/fan | fisherman's wharf | mailman of | salesman of | the salesman | brother printer/sewing
    sister city/station/ship/school/agency/company/department | skirt the | skirted | trailer skirt | side skirt
    purse strings/snatching/snatcher/seine/thief | stolen purse | purse snatch | found purse | prize purse | tights | bikini atoll | shoe salon
    makeup exam/test/day/game/class/work | blush wine
  `,
});
