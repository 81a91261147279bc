import { medical } from '../medical.ts';
import { lifeOf } from './life.ts';

/** Treatment, waiting rooms, medicines and recovery as people speak of them. */
export const medicalLife = lifeOf(medical, {
  tells: `
    surgery on this/my/the/her/one/both knee/knees/shoulder/hip/back/wrist/ankle/elbow/hand/foot/eye/eyes/neck/spine
    type 1/2/one/two numbers/sugars/diabetic/diabetics/since/kid/life | ppd survivor
    acl/mcl/meniscus/rotator/labrum/achilles graft/repair/reconstruction/tear/surgery/cuff
    colon/breast/lung/prostate/skin/ovarian/pancreatic/liver/bladder/bone/brain/throat/stomach/testicular/thyroid/kidney/cervical cancer
    my/first/another/nightly aa/na meeting/meetings/chip/sponsor | my first aa/na
    arm/shoulder/wrist in/out of a/the? sling | sling and all | my sling | sling comes off | out of the sling
    my oncologist/cardiologist/neurologist/rheumatologist/endocrinologist/gastroenterologist/nephrologist/urologist/pulmonologist/hematologist/dermatologist/allergist/psychiatrist/psychologist/therapist/counselor/shrink/surgeon/orthopedist/podiatrist/hepatologist/immunologist/physiatrist/sponsor/naturopath/pharmacist/dietitian/phlebotomist/hygienist
    the oncologist/cardiologist/neurologist/rheumatologist/endocrinologist/nephrologist/hematologist/psychiatrist/surgeon/urologist/allergist/ortho/orthopedist says/said/wants/told/cleared/signed/thinks/laughed/ordered/moved/moves/asked/put/gave
    radiation treatment/treatments/therapy/mask/oncology/table/burn/rounds/sessions
    infusion chair/center/centre/day/days/nurse/suite/room/number/therapy/clinic
    last/first/final/next/second/third round of chemo/radiation/infusions | last/final/first infusion/infusions | bell is rung
    ned scan | tumor board | tumor markers | clean/clear scan/scans/margins/mri/pet/biopsy/mammogram/colonoscopy/bloodwork
    scan/scans/biopsy/mammogram/margins/labs/bloodwork/marrow came/come back | lump they
    stage ii/iii/iv | portacath | port-a-cath | picc line/dressing | my port comes/came/gets/is/was/scar/flush
    port comes out | bone marrow biopsy/transplant/donor | donor kidney/liver/heart/match | kidney/liver/heart/lung/marrow transplant
    transplant list/team/clinic/meds/anniversary/coordinator | tacrolimus | kidney stone/stones | fistula arm | nephrology | leg bag
    sugars are/were/is/was | glucose meter/monitor/tabs/tablets/sensor/gel/reading | glucometer | pump site/sites/tubing/alarm/alarms
    juice box for my sugar | a/am/'m/being/my/both/is/with type one/two/1/2 | prediabetes | neuropathy | diabetic shoes | glucagon | icd in my chest | widowmaker
    holter monitor | my stress test | nuclear stress | angiogram | blood thinner/thinners | nitroglycerin | nitro under | beta blocker/blockers
    blood pressure pills/pill/meds/medication/medicine/log | losartan | amlodipine | atorvastatin | lipitor | crestor
    cholesterol pill/pills/meds/numbers | peanut/shellfish/bee/latex/nut allergy | allergy shot/shots/clinic | carry an epipen | portable oxygen
    oxygen tank/tubing at | nasal cannula | spirometry | pulmonary rehab | gluten-free because | ulcerative | omeprazole | acid reflux
    diverticulitis | appendectomy | hernia mesh | hemorrhoid | hemorrhoids | colonoscopy prep | upper gi | lactose intolerant | low fodmap
    h pylori | fatty liver | liver panel | pancreatitis | thyroid | goiter | parathyroid | cyst ruptured | uti | kidney infection | aura before
    triptan | sumatriptan | botox for migraine/my | cluster headaches | seizure free since | my seizures | levetiracetam
    concussion protocol/clinic/again | tbi clinic | brain bleed | stroke rehab | lumbar puncture | spinal tap | ms clinic | lesions on my
    mri tube | mri machine ** my | hydroxychloroquine | enbrel | cosentyx | dupixent | biologic shot/injection | psoriatic | vitiligo clinic
    hidradenitis | long-haul covid | pots diagnosis | eds clinic | mast cell | epstein-barr | tb clinic/meds | latent tb | valley fever
    staph infection | cellulitis | iron infusion/infusions/pills | b12 shot/shots | factor viii | buspirone | lamotrigine | prazosin | clonidine
    panic attack/attacks | anxiety meds/attack/attacks/disorder/group | generalized anxiety | major depressive | sad lamp | light box for winter
    mood chart | hypomanic | dbt group/skills/diary | cbt homework/worksheet | exposure therapy | ketamine clinic/infusion/infusions
    tms sessions/chair/coil | psych unit | psychiatric hold | 5150 hold on me | outpatient program | intensive outpatient | self-harm scars
    meal plan from my dietitian | nightmares clinic | sleep meds | sleeping pills | ambien
    therapy on/at/every/session/sessions/appointment/homework/dog/day/lamp/couch | started therapy | going to therapy
    see/saw/seeing a therapist/counselor/psychiatrist/shrink | grief counselor | sobriety date/chip/birthday/coin
    days clean | <num> days/months/years sober/clean | aa meeting/meetings/chip/sponsor/coin | na meeting/meetings/chip/key tag
    ninety meetings | 90 meetings | recovering addict/alcoholic | recovery meeting/house/coach/date/community | sober living/house | halfway bed
    sublocade | narcan saved me | pills took | off the pills | off the needle | pain pills | opioids after | withdrawal shakes | dry for <num> days/weeks/months/years
    white knuckle | prep pill | valtrex | std clinic/panel/test | sti clinic/panel/test | acl | mcl | meniscus | labrum | torn achilles
    achilles surgery/tear/boot/rupture | carpal tunnel | herniated disc/disk | l4 l5 | laminectomy | epidural steroid | cortisone shot/shots
    titanium knee/hip/rod/plate | rod in my leg | boot comes off | cast comes off | occupational therapy | pt exercises | pt homework
    return to duty exam | staples out | staples came out | wound vac | outpatient surgery | surgery date | surgery went
    recovery room | hospital bracelet/wristband/gown/bed/socks/jello | er bracelet/visit/wait/trip/bill
    discharged from the hospital | rabies shots | hearing screening | detached retina
    glaucoma drops | eye injections | shot in the eye | lasik | specialty pharmacy | copay card | copay for | deductible met | mychart
    meds kicked | dose went | dose change | my bloodwork | my ct | my biopsy | diagnosis day
    diagnosis came | immune system is | medical bracelet | radioterapia | azúcar alta | azúcar en la sangre | se me sube el azúcar
    se me bajó el azúcar | la insulina | se me sube la presión | pastilla de la presión | pastillas de la presión | para la presión
    hipertensión | hipertenso | hipertensa | el cardiólogo | la cardióloga | el reumatólogo | mi psiquiatra | mi psicóloga | mi psicólogo
    terapia los | voy a terapia | ataques de pánico | ataque de pánico | antidepresivo | antidepresivos | la próstata | mis medicinas
    mis pastillas | mi pastilla | la tiroides | colesterol | la cirugía | puntos de sutura | me dieron de alta | hospitalizado
    hospitalizada | internado en | internada en | la vesícula | apendicitis | fisioterapia | rehabilitación | terapia física
    radiografía | resonancia | ultrasonido del hígado | migrañas | convulsiones | quiste | riñón | riñones | infarto | artritis
    gastritis | úlcera | mi padrino de aa | mi anexo | anexado | juntas de aa | mi sobriedad | días limpio | días limpia | recaída | sharps jar
    sharps box | sharps container at home/in my | sharps bin in my | knee scooter | colon camera | camera pill | camera down my | night terrors
    i had a medical emergency | am/'m/been in a clinical/drug trial | one leg in a knee | bad shoulder from
    iv pole/drip/iron/fluids/antibiotics/infusion/vancomycin/steroids | drip bag/pole/stand | port in the/my chest | port under my collar/skin | port itch | flush/flushed/flushing the/my port/picc/line | heparin needle/shot/shots/drip/lock | my blood draw/draws | blood draw number
    platelets low/are/were/count | t-cells came/are/were/count | liver numbers/enzymes/panel/biopsy/scan | finger stick/sticks kit? | inr check/kit/is/finger/stick/clinic | surgical/jp drain/drains | drain bulb/pulled/output/out/log | drains are/came out/full
    discharged with a drain | took the drain out | staples in from | stitches out/under/in my/from the | wisdom teeth stitches/out/surgery | jaw wired/is wired | halo vest | external fixator | wrist/thumb/finger splint | splint comes off | fingers splinted
    knee/ankle/back/wrist/elbow brace from/since/after | boot and two screws | pins in the/my wrist/ankle/hip/leg/foot/hand | plate in my jaw/arm/leg/neck/wrist/skull/head/face/ankle/foot/shoulder/hip | shrapnel in/still | sternum wires | busted meniscus/kneecap/disc/hip
    angioplasty | ablation | bronchoscopy | endoscopy | cystoscopy | laparoscopy | arthroscopy | laparoscopic | tonsillectomy | splenectomy | thyroidectomy | prostatectomy | colectomy | nephrectomy | gastrectomy | appendix came/burst/ruptured/removed | craniotomy
    second/triple/double/quadruple bypass | root canal and/on/after/hydrocodone | bone graft | cornea scrape/graft/transplant | eye patch week | cold cap/caps | cold-cap | chemo port/hat/cap/nurse/rounds/round/fog/bag/chair/week/pills/scarf/day/room/bell/veins/mouth
    dialysis day/days/session/sessions/chair/machine/center/centre/shift/access/catheter/driver/van | nebulizer mask/kit/cup/treatment/treatments/tubing | neb kit | peak-flow meter | peak flow meter/chart | cpap in/mask/hose/pillow/on/bag/strap/straps/face/lines
    prednisone moon/face/rage/taper/munchies/day | steroid moon face | steroid taper/pack/inhaler/shot/cream/drops/eye | antibiotic drip/drops | antibiotics twice/until/course/till | sulfa cream | burn unit since/bed/nurse | skin grafts | chelation
    compounding pharmacy | specialty pharmacy | biologic coupon/shot/injection/pen/infusion/every | statin/statins in/bottle/forbids/refill/at/club | two/three inhalers | inhaler spacer/refill/in my | my inhaler | walking pneumonia | congestive heart failure | heart failure clinic/meds/nurse/ward/diet
    gastroparesis | gallstones | diverticulosis | platelet count | sepsis survivor | lantus | lasix | hydrocodone | oxycodone | percocet after | tramadol | clozapine | olanzapine | quetiapine | aripiprazole | risperidone | duloxetine | venlafaxine | citalopram | mirtazapine | amitriptyline
    nortriptyline | clonazepam | lorazepam | alprazolam | diazepam | benzos | off benzos | topiramate | carbamazepine | phenytoin | valproate | oxcarbazepine | pregabalin | baclofen | tizanidine | cyclobenzaprine | meloxicam | celecoxib | colchicine | allopurinol | furosemide | spironolactone
    hydrochlorothiazide | carvedilol | diltiazem | ramipril | valsartan | rosuvastatin | simvastatin | pravastatin | ezetimibe | clopidogrel | plavix | apixaban | rivaroxaban | dabigatran | glipizide | jardiance | farxiga | trulicity | victoza | januvia | novolog | humalog | basaglar | tresiba
    symbicort | advair | flovent | spiriva | trelegy | singulair | montelukast | xolair | fasenra | nucala | tezspire | skyrizi | tremfya | otezla | taltz | rinvoq | xeljanz | olumiant | orencia | actemra | rituxan | rituximab | ocrevus | tysabri | kesimpta | copaxone | avonex | tecfidera
    entyvio | mesalamine | budesonide | azathioprine | mycophenolate | cellcept | prograf | sirolimus | keytruda | opdivo | avastin | arimidex | letrozole tablets | anastrozole | ibrance | lupron for | xtandi | zytiga | revlimid | velcade | zofran after | ondansetron
    ajovy | emgality | nurtec | ubrelvy | qulipta | rizatriptan | maxalt | migraine shot/hat/cap/glasses/diary/day | botox migraine | vyepti | leqvio | repatha | praluent | entresto | farxiga | hiv meds | hep c pills/cure | harvoni | epclusa | mavyret | paxlovid | tamiflu for my
    sleep study wires/goo/results/lab | sleep-study wires | the sleep lab | urine jug/collection/drops | 24-hour urine | specimen jar/cup | stool sample kit | cologuard | holter leads/patch | halter monitor | zio patch | loop recorder | heart monitor strapped/itches/leads/patch/sticky
    mammogram callback | callback mammogram | pet scan | my mri | mri for/on/of my/both legs/knee/back/knees | after the mri | ct with contrast | contrast dye | x-ray at | bone density | dexa scan | lymphedema sleeve/pump/wrap | compression sleeve/stockings for my/post
    kidney stone basket | lithotripsy | passed a stone | catheter bag/strap | post-op pillow/sleeve/boot/drops/visit/bra/instructions | two weeks off the ventilator | off the ventilator | on a ventilator | fall risk bracelet/band | outpatient infusion | infusion room/pole/place
    insulin cooler/pen/pens/case/fridge/vial/needles | dexcom receiver/alarm/patch/sensor | blood sugar strip/strips/log/check | sugar log | glucose reader/reading/log/strips | pricks a day | test strips in | shot pens | pill cutter/minder/sorter/splitter/case/count | pill bottle rattles
    epipen trainer | antivenom | my hives | neuropathy likes | neuropathy socks | sciatica and/on | shingles this/scar/shot/punished | is/its/'s/my/have/despite/with shingles | mono and its | spleen swollen | swollen spleen | gout toe/flare/attack | big toe lit
    pink/white/thirty/sixty/ninety day chip | bell at the stem | stem-cell bell/transplant | stem cell bell/transplant | six hours of drip | cycle three of six/four | brain tumor | tumor came out | lung nodule/nodules | nodule on | mass in my/on my | tennis elbow after/surgery | peroneal tendon | achilles boot
    sulfa allergy | medicine drip | vaccine reaction | allergist's | dermatologist burned/froze/cut | mohs | moles removed | mole removed | skin check every | hospital socks/bracelet/band | er bracelet | crohns king | wired shut | lumbar ice | cane after surgery | migraine cocktail
    la ciática | ciática | biopsia | tiras de glucosa | suero y | el suero | inyección de vitamina | rodilla operada | operada de/del | operado de/del | mi/el tanque de oxígeno lejos/y/en/portátil | la quimio | la diabetes | la tiroides | receta de metformina/insulina/losartán | endoscopia | resonancia | marcapasos | nebulizador | la presión la
    crushed/mangled/smashed/busted thumb/finger/toe/toenail/pinky/wrist/kneecap/knuckle | <num>? new/brain/spinal/spine lesion | lesions on/in my | statin
    hernia belt/truss/scar/pillow/lift/operation | surgical mesh | mesh in my groin/belly/gut
    aa/na <num> a/p m | aa/na coffee/room/keytag/key/cake/picnic/retreat/hall/crowd/folks/dance/group/book/birthday/anniversary/commitment commitment/tag?
    table/meeting/meetings/chairs/cookies/cake/room at aa/na | na keytag/key tag? | coffee commitment | my home meeting
    ate the/a/some shellfish/shrimp/peanut/nut/peanuts/walnut/cashew by mistake/accident
    gallbladder/appendix/appendectomy/bypass/surgery/surgical/transplant/kidney/thyroid/biopsy/spleen/pacemaker/tumor/mesh scar
    lactaid | lactose pill/pills | beano | shingles the disease | laid up with the/a/my? shingles/gout/sciatica/pneumonia/flu/mono/back/knee/hip/kidney stone?
    peanuts/peanut/nuts/shellfish/shrimp/gluten/dairy/bees/wasps/eggs/wheat/milk are? out/trying to get/kill me | peanuts/nuts/shellfish/shrimp/bees/wasps will kill me
    optic neuritis | optic nerve | uveitis | iritis | scleritis | keratoconus | macular | blepharitis | ocular migraine
    cleared by the? my? cardiologist/cardiology/neurologist/neurology/oncologist/oncology/surgeon/ortho/pulmonologist/rheumatologist/psychiatrist/hematologist
    cardiology/neurology/oncology/ortho/orthopedics/pulmonology/urology cleared/called/signed/says/said/wants me/off?
    mouth/night guard for grinding/my jaw/teeth? | grind/grinding/ground my teeth | teeth grinding | bruxism | tmj | cracked a/two crown
    chip on my keychain/keyring/keys/key says/reads/for? <num>? days/months/years?
    stitches from the/a mandoline/knife/fence/dog/mugging/fall/saw/bottle/door/can/window/glass/ladder/box/crash/fight/fender/slicer
    crutches for a boot/cane/sneaker/scooter | traded/ditched/returned/hung my/the crutches
    my/the/nice/favorite oncology nurse/lady/team/pharmacist/waiting/floor ** me?
    since/after the/my burnout | knee/hip/shoulder number one/two/three | the/my/about sleepwalking | i sleepwalk/sleepwalked
    arthritis/tendonitis/tendinitis/bursitis/neuropathy/numbness/cramps in my/both left/right? hands/knees/hips/feet/hand/knee/hip/foot
    arthritis/tendonitis/tendinitis/bursitis/neuropathy/numbness/cramps in my/both left/right? shoulder/elbow/wrist/wrists/thumb/thumbs/fingers/back/neck/spine | nerve damage in my *
    <num>/one/a weeks/months/days/years/year/month without a/one bet/drink/pill/fix/needle/relapse/seizure/episode/flare/cigarette
    prep refill/alarm/script/injection/shot/copay/prescription | kidney loser/winner/recipient/number two? | <num> time kidney loser/winner/recipient
    one of my kidneys/lungs is/'s? a? loaner/borrowed/used/gone? | ambulance/er/surgery/hospital bill | talk/feelings lady/guy/person/doctor | head doctor/shrinker
    <ordinal> degree burn on/to/over/across/up my/the/both/one/his/her hand/hands/arm/arms/leg/legs/calf/foot/feet/face/back/chest/wrist/thigh/shin/neck
    dialysis chair/station/machine/seat/bay <num> | <ordinal>/another clean/clear ct/mri/pet/scan/scope/mammogram in a row? | clean/clear ct/pet/scope/echo
    lost the/a/my/two/three toe/toes/finger/fingers/foot/leg/eye/spleen/thyroid/gallbladder/kidney to/from | foot ulcer
    asthma inhaler/pump/attack/meds/puffer/plan/kit/clinic/cough | endo day/flare/belly/pain/cramp/cramps/pads/clinic/specialist/scar/warrior
    wig from the? cancer/chemo/oncology/hospital closet/center/clinic/society/lady/shop? | cancer closet
    <num>/ovarian/dermoid/pilonidal/ganglion/my/kidney/breast cyst | baker 's cyst | laparoscope
    sjögren's | sjogrens | sarcoidosis | scleroderma | myasthenia | vasculitis | polymyalgia | raynaud's | guillain-barre | myositis | ankylosing | spondylitis | behcet's
    seizure free since/for/as last/of? <month>/<year>/<num>/easter/christmas/thanksgiving/labor/spring/summer/fall/winter <num>/years/months/weeks/days/day?
    patient <num> in/of the/a trial/study | mastoid thing/infection/surgery? | mastoiditis | ear tubes | eardrum patch/graft/surgery | food allergy/allergies
    food-allergy
    milk/egg/sesame/soy/wheat/dairy/fish/wasp/penicillin/sulfa/nickel/gluten/tomato/strawberry allergy
    foot/ankle/knee/hip/shoulder/wrist/incision/wound/stump/graft is/'s healing/mending/draining ugly/slow/slowly/fine/up/well? but? it? 's? healing?
    los? doce pasos | dermatologist 's note | a dermatologist | derm says/said/note/appointment/visit/prescribed | says the? derm | my derm
    drops in? both eyes lie? still? | eye pressure | pressure in my eye/eyes | chemo took/ate/stole/gave/killed the/my/both other/rest/*?
    hospitalized once/twice at/in/for? <num>? <num>? days/weeks? | broke/breaking/break out in hives | hives all over my | hives like bubble/a wrap/map?
    dr * at <num> on/every monday/mondays/tuesday/tuesdays/wednesday/wednesdays/thursday/thursdays/friday/fridays
    contact/atopic/seborrheic/stasis? dermatitis | cam/aircast boot | air cast on/boot | air-cast boot
    got/caught/have/had/with? ringworm off/from/on the/a/my mat/mats/gym/cat/arm/neck/scalp? | scabies from/off/clinic/cream
    the/my/two/three/four/five/six/weekly/monthly transfusion/transfusions in/at/every/every? *?
    leg/arm/ankle/wrist/foot/hand/knee/elbow in a/an/my/the cast/boot/brace/splint/sling/fixator
    got/gave/given me? the all-clear on/from/for the/my? <illness>/scan/oncologist/biopsy/cardiologist/tumor/lump/lung/lungs
    recién operada/operado | dializándome | dializarme | me dializo/dializan/dializaban | sober living/house on/in/off/at *
    a1c went/dropped/fell/down/came down? from <num> <num>? to <num> <num>? | a1c is/was/at/of/hit/now <num> <num>? now?
    compression sleeve from/since/after ** took? the? nodes?
    took/removed/pulled the/my/two/three/some/all lymph? nodes | hair/curl/curls after treatment | grew in/back ** after treatment
    bee sting kit | bee-sting kit | allergist | allergist 's note | stable disease | progressive disease
    wear/wearing/wore a/the monitor for <num>/two/three weeks/days/hours | <num>/two/six weeks of rabies/allergy shots
    broke/cracked/broken/bruised/fractured/busted/punctured a/my/<num>? rib/ribs/collarbone/pelvis/femur/sternum/kneecap/tailbone/clavicle/tibia/fibula/vertebra/vertebrae
    had/got the? rods/plates/screws/pins/wires/hardware put/taken in/out
    plate/plates/pins/screws/rods/hardware/wires out of my jaw/leg/ankle/wrist/hip/arm/back/foot/hand/knee/neck/spine/shoulder/elbow/collarbone
    my back/neck/leg/knee/wrist/ankle/elbow brace | lost my smell/taste/hearing/hair/eyebrows/appetite with/to/after/from the? my? <illness>/covid/chemo/radiation/surgery
    cataract/cataracts out/removed/done/surgery/guy/lady/lens/clinic both? eyes? | migraine aura/auras | my sprain/fracture/whiplash/limp
    torn acl/mcl/meniscus/ligament/labrum/hamstring/achilles/bicep/tendon | <num> units of long/fast acting | <num> units of insulin/basal/lantus/humalog/novolog
    long-acting before bed
    clean since the ** days | lo de la/mi columna/rodilla/espalda/cadera/hernia/presión/tiroides/próstata/vesícula | lo del azúcar/corazón/riñón/pulmón
    knee walker/immobilizer | anxiety workbook/app/journal/playlist/blanket/breathing/box/spiral | my type 1/2 | type 1/2 since/diabetic/diabetes
    type 1/2 and all | me? quitan/quitaron/quiten/cortaron el yeso del/de? la/el? tobillo/brazo/pie/muñeca/pierna?
    yeso del/de/en la/el/mi? tobillo/brazo/pie/muñeca/pierna/mano/rodilla/codo | enyesado | enyesada | ryan white clinic/program/nurse/office
    cast cut/sawed/sawn off | had the/my cast cut/sawed/off/on off? | cast is/'s orange/green/pink/purple/blue/neon/signed/itchy/itching
    survivor shirt/tee/sash/banner/table | laps for relay | fifteen/15 grams of carbs/sugar/something/juice/glucose | hand therapy/therapist
    came/come/comes back benign/malignant/abnormal/precancerous | precancerous | dysplasia | hiv clinic at/on/in/nurse/fridge/parking *?
    sponsor from the ** room/meeting/group | cirugías | sewed/stapled/stitched me up/shut/back with? <num>? staples/stitches?
    little/tiny/white/pink/yellow pill at/every/before <num>/night/bedtime/dawn/breakfast a/p/am/pm? | bum/trick/gimpy/busted/blown knee/knees/hip/hips/shoulder/ankle
    rodilla/cadera nueva/operada/mala | paper gown | sling on one/my/her/his/the left/right? arm/shoulder | arm in a sling | aura came/comes on
    tapered/tapering/weaned me/myself off the? percs/oxys/oxy/meds/pills/benzos/opioids/norco/vicodin/steroids/prednisone/pain/* pills/meds?
    off the percs/oxys/norco/vicodin/benzos/opioids
    por el azúcar | pincho/pico/pinchar/pincharme/picarme el dedo | has/had/have me follow her/his/the finger/fingers/light/lights/dot
    lady/guy who has me follow her/his finger/fingers
    port bruise/itch/bump | lungs are/'re better/clear/clearing/scarred/junk | horse pills | <num> day course of those/the? antibiotics/horse/pills/steroids pills?
    tube of the? steroid/cortisone/hydrocortisone | no more voices | monthly shot/injection/jab | shot once a month | me operaron de/del la/los/el? *
    lordosis | kyphosis | spondylolisthesis | plantar wart/warts | bunion surgery/boot | hammertoe | frozen shoulder | trigger finger surgery/release/shot
    bad/leaky/sticky/mechanical/aortic/mitral heart valve/valves | mechanical/aortic/mitral/pig/cow/bovine/titanium valve | heart valve
    trigeminal | restless legs/leg syndrome? | cyclic vomiting | interstitial cystitis | cystitis | adenomyosis | uterine? fibroids | pilonidal
    barrett 's esophagus | esophagitis | c diff | j-pouch | heart block
    tachycardia | svt episode/ablation/spell/again | bradycardia | pericarditis | myocarditis | endocarditis | cardiomyopathy | congestive heart | left ventricle
    ejection fraction | watchman device | lvad | cardioversion | cardioverted
    defibrillator vest/implant/under/shocked | lifevest | mitral valve prolapse? | varicose veins/vein surgery/stripped? | raynauds | antiphospholipid
    my/low platelets | polycythemia | mgus | myelodysplastic | aplastic anemia? | neutropenia
    factor infusion/infusions/days | desferal | hydroxyurea | crizanlizumab | adakveo | oxbryta | voxelotor | trikafta | pulmozyme | vest therapy | airway clearance
    bronchiectasis | pulmonary fibrosis/function/hypertension/nodule | pneumothorax
    collapsed lung | sarcoid | pleurisy | histoplasmosis | alpha-gal | mcas | eosinophilic esophagitis? | auvi-q | neffy spray? | hyperthyroidism | hypothyroidism
    hashimotos | thyroid nodule/storm/eye/cancer/surgery | radioactive iodine | hypopituitary
    prolactinoma | pituitary tumor? | cushing/addison 's disease/crisis/syndrome | hydrocortisone | fludrocortisone | acromegaly | osteopenia | fosamax | prolia
    reclast | evenity | forteo | humira/enbrel/mounjaro/ozempic/wegovy/skyrizi pen/shot/day/needle/coupon/nausea
    lupus/ra/crohn's rash/flare/fog/hands/day/hat/meds | cervical/lumbar/thoracic stenosis/fusion/disc/radiculopathy | acdf | discectomy | microdiscectomy
    kyphoplasty | spinal cord? stimulator | nerve ablation/block/conduction | tarsal/cubital tunnel surgery?
    thoracic outlet syndrome? | dequervain 's | tommy john surgery/scar | hamstring/bicep/calf/quad/labrum/tendon tear/surgery/repair/rupture | shoulder impingement
    stress fracture | compartment syndrome | rhabdo | osteotomy | bone spur/infection | osteomyelitis
    my broken ankle/leg/wrist/hip/arm/foot/hand/toe/collarbone/nose/jaw/finger/thumb | hip/knee labrum/scope | debridement | hyperbaric chamber/oxygen/sessions?
    frostbite toes/fingers/scars | keloid injection/injections | alopecia areata | melanoma scar/clinic/check
    actinic keratosis? | efudex | accutane | doxycycline | dyshidrotic | chronic hives | retinal tear/detachment/laser | macular degeneration/hole
    corneal transplant/graft/ulcer/abrasion | amblyopia | sinus surgery/rinse/infection | deviated septum | septoplasty
    tonsils/adenoids out/removed | polyps/cyst/fibroids/lump/nodule/tumor/spleen removed | vocal nodules/nodes/polyp | vocal cord surgery/nodules/polyp/rest
    laryngitis | strep throat? | swollen glands | parotid | acoustic neuroma | cholesteatoma | labyrinthitis | bppv | epley maneuver?
    inner ear thing/infection/crystals | shunt revision/surgery | vp shunt | hydrocephalus | chiari malformation? | arachnoid cyst? | meningioma | cavernoma
    avm rupture/bleed/surgery | aneurysm clip/coil/clipped | clot buster | carotid surgery/stent/endarterectomy | pfo closure | occipital nerve? block?
    cluster headache | oxygen for clusters | narcolepsy nap/naps/meds | xyrem | modafinil | provigil | sunosi | inspire implant/device | for my? sleep? apnea
    sleep apnea machine/study/mask/appliance/surgery | functional seizures | pnes | juvenile myoclonic | myoclonic | vns magnet/implant
    keto for seizures | briumvi | ms relapse/hug/fog/flare/fatigue/steroids/lesions | transverse myelitis | ivig | cidp | myasthenia gravis? | mestinon | sinemet
    deep brain stimulation/stimulator | primidone | als/parkinson's/ms/epilepsy/lupus/sickle/thyroid/asthma/allergy/memory/wound/headache/migraine/pain clinic
    spravato | tms chair/session/coil | ect session/treatments/round | lamictal rash | vraylar | rexulti | caplyta | auvelity | viibryd | trintellix | pristiq
    remeron | luvox | anafranil | nardil | parnate | qelbree | intuniv | guanfacine | adderall/vyvanse/ritalin/concerta refill/shortage/script/pharmacy/days/crash
    exposure hierarchy | erp for ocd/my | contamination ocd | trichotillomania | dermatillomania | skin picking | body dysmorphia | arfid | refeeding
    residential treatment in/for/after/since | psych hospital/floor/unit/bed/meds | behavioral health ward/floor/bed
    checked myself into the/a? rehab/ward/hospital/detox/psych/unit
    dual diagnosis | moral injury | complex trauma | inner child work | somatic therapy/experiencing | internal family systems | brainspotting
    group/somatic/trauma/talk/speech/equine/exposure/couples therapy on/at/every/with/session/room
    acamprosate | vivitrol/naltrexone/sublocade/suboxone/methadone shot/pill/strips/strip/film/take-home/dose/bottle/taper/clinic/window homes? | dosing window
    clean ua | oxford house | three-quarter house | recovery/sober home/roommates/roommate/house
    twenty-eight/thirty/sixty/ninety day program/rehab/inpatient | fell/falling/fall/back/been/stay/staying/still on/off the wagon
    white/red/green/gold/bronze chip from/since/in/at | works if you work it | smart recovery meeting/facilitator | women for sobriety | dharma recovery
    overeaters/debtors/marijuana/cocaine/gamblers anonymous | oa/ga/ca/ma meeting/sponsor/group | nar-anon | my self-exclusion | the/a self-exclusion list
    cluster headaches
    sertralina | fluoxetina | escitalopram | quetiapina | alprazolam | risperidona | litio en/para/de la? sangre? | omeprazol para | salbutamol | enalapril
    captopril | amlodipino | atorvastatina | pregabalina | metotrexato | levodopa
    pastillas para dormir/la/el/los presión/tiroides/azúcar/nervios/dolor/corazón? | la/mi/una/otra biopsia
    cáncer de mama/seno/próstata/colon/hígado/pulmón/matriz/ovario/piel/tiroides | un/el/mi tumor en/del/de la/el | quiste/quistes en/de/del
    alergia/alérgico/alérgica al/a los/las/la? mariscos/camarón/cacahuate/maní/nuez/penicilina/huevo/leche/gluten/abejas/látex/polvo/polen
    colitis nerviosa/ulcerosa | el/mi/tengo reflujo | la/mi/tengo hernia | hernia de/en disco/hiatal/umbilical/la
    ataque/crisis de nervios/ansiedad/asma/pánico/epilepsia | un/dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez años/meses limpio/limpia | me desintoxiqué
    desintoxicación | antirretrovirales | vih positivo/positiva | seropositivo | seropositiva
    derrame cerebral | embolia | cateterismo | me pusieron un/el/una stent/marcapasos/válvula/prótesis/tornillos/placa/clavo/clavos | cataratas en/del/operadas/me
    operación de/operaron? de? cataratas | desprendimiento de retina | el/mi urólogo/oncólogo/neurólogo/nefrólogo/oftalmólogo/endocrinólogo/nutriólogo/ortopedista
    la/mi uróloga/oncóloga/neuróloga/nefróloga/oftalmóloga/endocrinóloga/nutrióloga | miomas | mioma | fibromialgia | leucemia | linfoma
    trasplante de/del riñón/hígado/médula/corazón/córnea | diálisis los/tres/cada/en | hemodiálisis
    tuve/tengo/me dio la? neumonía/tuberculosis/hepatitis/gota/lupus/epilepsia/covid/dengue/úlcera/ciática/bronquitis | me bajó/sube/subió/baja el/la azúcar/presión
    se me bajó la/el presión/azúcar | mi/el glucómetro | tiras reactivas | mi/una recaída | recaí | me internaron | estuve internado/internada
    me fracturé/quebré/rompí/torcí el/la/una tobillo/muñeca/pierna/brazo/costilla/rodilla/clavícula/cadera | rotura/desgarre de ligamento/ligamentos/menisco/tendón
    menisco | ligamento cruzado | manguito rotador | me inyecto | me inyectan/inyectaron/infiltraron
    heart/kidney/nerve/bone/gut/lung/cancer/knee/hip/stomach/sleep/headache/sugar/thyroid/arthritis doctor/doc/specialist
    hooked up to wires/machines/monitors/oxygen/chemo | fasting labs/bloodwork/glucose/sugar | barium swallow/enema | upper endoscopy
    peed in a jug | morphine drip/button/pump | anesthesia made/makes me | woke/waking up from/after the? anesthesia | medically induced coma
    weeks/days/months in a coma | my coma | i was/got intubated | trach scar/tube/collar | tracheotomy | my/the trach/tracheostomy tube? | clinically dead for
    flatlined twice/once/on the | medical id/alert necklace/bracelet/tag/card | implant/stent card | goodrx | prior authorization for my | mail-order pharmacy
    side effects of/from the/my | my hair fell out | hair fell out from/after/during | chemo hair/nails/brows/lashes/belly/taste/weight/pump
    neuropathy feet/hands/socks/in | port placement/removal | last radiation | cancerversary | scan day | my skin check | inguinal | double hernia
    slipped/cracked rib | sciatic nerve? | chiropractor cracked my | acupuncture for my | pt lady/guy/bands/pool/clinic
    rehab pool/nurse/stint/hospital for/after | cervical collar | fake/ceramic/plastic/bionic/robot/metal/titanium hip/knee/knees/hips/shoulder
    metal/hardware/titanium/screws in my leg/arm/neck/hip/back/ankle/foot/hand/knee/wrist/spine/jaw | zipper on/down my chest
    scar down my chest/sternum/belly/spine/back
    passing/passed a kidney? stone | bladder infection | prostatitis | i am/went/gone/going gluten-free for/because/since | fluid restriction
    diabetic diet/socks/shoes/cookbook/supplies/neuropathy/foot/clinic | my sugar was/is/'s/dropped/crashed/spiked/drops/runs/goes/went/hit high/low?
    cgm/dexcom/libre beep/beeps/beeping/alarm/buzz/buzzes/went
    my dizzy/fainting spells | fainting/dizzy spells since/from/after | my brain fog | brain fog from/since/days
    had/got/caught/with malaria/dengue/chikungunya/typhoid/cholera/giardia/zika | my cold sore | snore mask/machine | psa test/number/came/went/is
    prostate exam/biopsy/surgery
    my using/drinking days/years | back when i was drinking/using/drunk | clean time | drank my way out/through/into | treatment court
    sober softball/cruise/dance/picnic/league/bowling/camping/prom/roommate/buddy/companion/coach/community/club/dorm
    <num> years/months/weeks/days without heroin/meth/fentanyl/coke/cocaine/opioids/alcohol/booze/liquor/using/drinking/gambling/purging/cutting
    since/after the/my overdose in? <year>? | my breakdown in/at <year>? | didn't/did not want to be here/alive anymore?
    did not want to wake up | i wanted/want/planned to die/end it | tried to end it/things | 988 saved/answered/picked/talked
    woke up in the/an er/icu/hospital/ambulance/ward | mood tracker/journal | telehealth/zoom/online therapist/psychiatrist/counselor
    therapist on/over zoom/facetime/video | voluntary commitment | involuntary/involuntarily commitment/committed | talked to a/my therapist/psychiatrist/shrink
    my/the panic/bipolar/anxiety/adhd/seizure/thyroid/heart/blood/pressure meds/disorder/pills
    vials of blood | took six/five/four/three/two/seven/eight vials
    my spleen/pancreas/gallbladder/appendix/thyroid/kidney/kidneys/liver/prostate/colon/bladder/uterus is/'s/was/has/in/gone/quit/went
    half my/a thyroid/colon/liver/lung/stomach/pancreas
    third/fourth/fifth/yearly/annual/contrast mri | mri every | my yearly mri | pen for the? bees/bee/stings/nuts/peanuts | my defibrillator/icd
    defibrillator in/under my | ostomy/stoma bag
    blood is/'s too thick/thin | blood too thick | too thick/thin says the | <ordinal>/other/new hip same | same hip/knee surgeon | pills for the patch
    off dialysis | new kidney 's | kidney 's named | cardiac event/episode/scare/cath
    low-salt/low-sodium since/diet/because | since the scare | health/heart/cancer scare | a scare with a mole/lump | balloon up my leg/wrist/groin/arm
    up my leg/groin to my heart | days/nights/night/overnight in observation | weeks/days/leg/legs/spent in traction
    tinnitus | scraped/scratched my cornea | inject/injected/injecting myself | every <num>/six/eight weeks i sit in the | recliner with a drip
    poked every monday/tuesday/wednesday/thursday/friday/week
    tremor is/'s/gets worse/better with/in | my tremor/tremors | parasite from the * | <num> bite of walnut/peanut/shrimp/cashew/egg/pecan/sesame/nut
    not/n't/has spreading/spread to my/the lymph/bone/bones/liver/lungs
    it 's not spreading | got it all margins | growth on/in my neck/back/arm/face/lung/ear/thyroid | white coat makes/syndrome/hypertension
    cholesterol under/over/down/is/was/came/at <num>? | down to/from <num> pill/pills/meds/puffs from? <num>? | <num> hundred days dry/sober
    night i stopped drinking | folding-chair crowd/meeting/circle/people | my higher power | psych floor/ward/unit in
    guest of the county/state psych | she/he/they upped/lowered/doubled/raised/halved/adjusted my dose/meds/dosage | upped/lowered/doubled/halved my dose/meds
    my brain lies to me | the black dog wins/visits/came/sat/is | black dog days/weeks | lamp for my mood/sad/winter | washed my hands till/until they | new meds
    before/on/since the new meds | food and i have a treaty | weigh/weighed me backwards
    me cambiaron la/una válvula/cadera/rodilla | me pusieron válvula | mi válvula | mi doctor/doctora/médico me/dice/dijo
    me sacaron el/la/un apéndice/vesícula/riñón/bazo/tumor/quiste/muela | me revisan la/el presión/azúcar/vista cada | pastilla para el/la/los
    am/was/been/is/were/me/her/him/them/mom/dad/lay/landed/ended/stuck/week/weeks/month/months/days/nights/up/back/still [in the hospital] | in the hospital with/since/for/again/after/when | lump in my breast/boob/armpit/testicle/neck/side/chest/bra/groin/leg/arm | itp diagnosis/flare | nuclear medicine scan/test
    cirugía/operación/dolor/operado/operada de la? columna | tuvo/tuve/dio un? derrame | refill my prescription/prescriptions/meds/script/inhaler/pills/insulin | for my refill | my gi doctor/doc/guy
  `,
  innocent: `
    depression glass
    tropical? depression over/off the gulf/coast/atlantic/caribbean | wildlife/bird/turtle/owl/raptor/seal rehab
    the? stroke seat/rower/oar/engine
    depressed the/a/my/his/her/wrong pedal/button/lever/key/switch/clutch/brake/plunger/wrong/right/left/mic
    depressed the/a brake/clutch/button/lever/key/pedal/plunger/trigger | bipolar junction/transistor/plug | manic monday
    allergic to mondays/paperwork/meetings/early/mornings/work | weak heart of the truck | infusion of cash/garlic
    transplant the tomatoes/tomato/seedlings | stroke of luck/midnight/genius/paint | therapy dog team/visit/visits/program
    medical examiner/director/records/response/call/calls/kit/supply/bag/aid/emergencies/school | medical marijuana dispensary/store/shop/law/laws/industry/facility
    to/for/on/during/with/of/in/handle/having/every/any a/the? medical emergency | medical emergency call/calls/response
    mental health call/calls/court/awareness/training/response/professionals/workers | a mental health worker
    to/with/of/handle/in/having/experiencing a? mental health crisis/crises | mental health crisis call/calls/team/response/line/unit/training
    mental health team | join/with/from/called/assigned/our/county/police a/the/your? mental health unit | mental health unit officer/deputy/sergeant/detective
    hospital detail/duty/parking/security/guard/run/board/fundraiser/gift/roof/helipad | er doctor/nurse/nurses/staff
    emergency room doctor/nurse/staff | overdose calls/victim/death | an/every/each/first/last/second/another/to/from/on overdose call | overdose reversals | overdose reversal kit/training/drug | narcan training/kit/class | detox unit officer/nurse
    rehab center security/job | crime lab/labs | lab results/report from the state | drug tests | take/taking/took/pass/passed/passing/random/and/for/the/my/employment a/the/my/every? drug test | drug test day/kit/lab/results/policy | seizure of property/assets/cash/drugs/evidence/guns/weapons/firearms/vehicles/narcotics/goods/<num> | asset seizure | seized the/a/an/my/up/his/her/their/our/it/by/from/engine/bolt/drugs/property/cash/guns/weapons/evidence/goods/<num>/phone/opportunity | was/were/been/are/is/has/of/and/the seized | seizure of the? vehicle/car/house/weapon/gun/phone/money/contraband/fentanyl/cocaine/meth/laughter/funds
    broke my personal/record/streak/phone/radio/glasses/keys/own | broke my * record
    back seat/door/porch/road/roads/yard/fence/gate/patio/room | my back to/yard/door/porch/seat/pocket/tire/gate/fence/row/deck/pack
    chain/data | nurse shark | chip shot/bag/bags/truck/reader/dip/away/in | chip on | blue chip stock
    potato/tortilla/wood/poker chip | dose of humility/reality/humor/patience/karma | pill to swallow | bitter pill
    chronic shortage/complainer/complainers/understaffing/lateness | flu shot clinic volunteer | condition report/of/is/green/red/good/mint
    in mint/good/great/bad/poor condition | air conditioning | road conditions | weather conditions | legal clinic/clinics
    free clinic volunteer | batting/shooting/coaching/firearms/hitting clinic | cardiac arrest call/calls | insulin in the evidence | donor wall
    blood moon/orange/drive/hound/drives | limp handshake/lettuce/fries | torn page/envelope/screen/ticket/flag | broken wrist watch
    concussion grenade | crutches in the lost | sling shot
    the/a hay/toy/red/covered wagon | fell off the hay? wagon an? actual/literal |     fell/fall/jumped off the wagon wheel/train/ride/tongue | monthly shot of
    recovery room volunteer/nurse | new meds cabinet/cart/room/log
    needle exchange van parks/parked/stops | needle exchange volunteer/outreach/worker
    sleep center tech/technician
    <kin>/wife/husband/friend/neighbor is/'s/was a/an cardiologist/oncologist/neurologist/dermatologist/psychiatrist/pulmonologist/podiatrist/urologist/chiropractor/hematologist/rheumatologist
    my/an aas | aas degree/in | there is/'s a support group for | in/at/of our clinic/clinics | our clinic | clinic poster/posters
    somebody/someone at my hospital | dug/plowed the clinic
    diagnosed engines/engine/trucks/cars/transmissions/leaks/bugs/problems/faults/issues/noises | sick form/line/pay/policy/slip
    my therapist friend/cousin/neighbor/wife/sister/roommate/coworker
    my therapist is my dog | my therapist is/'s a/my golden/cat/truck/barber/garden/mower/guitar/hairdresser/bartender/fishing/bike
    my? aura 's/is fine/clean/purple/green | gives/giving/give me/us/him/her a/an migraine/ulcer/hernia/aneurysm/stroke/heart/panic attack? | gave me/us/him/her a/an migraine/aneurysm/heart attack?
    psicóloga/psicólogo de/del la? escuela/secundaria | psicóloga/psicólogo de/del la? departamento/academia me? hizo/hace/preguntó/dijo | psicóloga/psicólogo que me hizo | preguntó la/el psicóloga/psicólogo si
    near/beside/opposite/off/past a/the methadone clinic | parked/drove/walked/posted/lived/patrol/corner/calls by/behind a/the methadone clinic | next to a/the methadone clinic | my sponsor kid/child/family/team/company
    my sponsor at the academy/guild/embassy/fair
    rides to dialysis/chemo/infusion | hospital stays open/late/lit/quiet/busy
    my psych eval/evaluation/exam/interview/screening/test/questionnaire/written/portion/degree/class/professor
    grandson/granddaughter/son/daughter/baby/kid/grandbaby/nephew/niece 's hospital bracelet | hospital bracelet cutter/printer
    depresses the/everybody/everyone/people/me/us/him/her/them
    undetectable typo/error/bug/malware/fake/forgery/leak/difference/change/accent | massage/music/art therapist | a respiratory/radiation therapist | am/was/as a licensed therapist
    asked/ask/asks/asking ** if/whether i am/was/'m sick/ill | born in/at the/a/this/that same? hospital | an infusion pump
    in/at the hospital waiting room/area | in/at the hospital chapel/lobby/parking/cafeteria/kitchen/garage/laundry/gift/basement/elevator/pharmacy/auxiliary | on our ledge
    metal plate in the road/street/floor/sidewalk/ground/crosswalk/gate
    therapy llama/horse/horses/pony/ponies/rabbit/cat/goat/goats/pig/parrot/animal/animals/donkey/donkeys/alpaca
    no hay terapia igual/mejor/como | mejor que la? terapia | medication error/errors/cart/room/count/pass/log/training
    basically/like/half/unpaid/amateur/part a? grief? counselor/therapist/psychiatrist | my pump at the pool/gas/well
    equal/even/long/short/smooth/slow/steady strokes
    fix/move/make/deliver/push/repair/assemble hospital beds | port building/authority/city/terminal/gate/officer/police/commission/captain
    <num> years/months/weeks/days sober from fantasy/football/twitter/facebook/instagram/tiktok/amazon/gaming/shopping/reddit
    insomniac tapir/cat/dog/rooster/hamster/raccoon/owl/parrot/hound
    caller/driver was ** sober | he/she was sober | he/she was stone/completely/dead/perfectly/totally/cold/clearly/obviously/not sober | fly/fishing/ice/lightning/curtain rods | rib/ribs laughing | broke/bruised/cracked a rib laughing
    dog/cat/horse/pony/puppy/kitten/hound/parrot/goat/cow/ferret/rabbit/mule/beagle has/had/takes/took/gets/got/needs/needed/on/with <illness>/<medicine>/surgery/seizures/chemo/rehab/allergies/stitches/cpap
    dog/cat/horse/pony/puppy/kitten/hound has <illness> and gets/takes/needs <medicine> | dog/cat/horse/pony had surgery and? a? long? rehab?
    sold/sell/selling/delivered/deliver/delivering/repaired/repair/serviced/rented cpap/oxygen/glucose/insulin/dialysis machine/machines/tank/tanks/meters/pumps/concentrators
    filled/fill/filling/counted/counting <num> prescriptions
    scheduled/schedule/scheduling/performed/transcribed/processed mri/mris/ct/x-ray and? ct? scan/scans?
    drove/drive/driving a/the/our dialysis/chemo/rehab van/bus/shuttle/route | blood pressure screenings/booth/table/station/training | blood pressure checks at/for/in/on | free blood pressure checks
    <illness> research/fundraiser/foundation/society/association/awareness/charity/gala/telethon/benefit/researcher | sickle cell awareness/foundation/drive
    sober minded/assessment/judgment/look/accounting
    recovering from the frost/storm/flood/hurricane/fire/season/holidays/winter/weekend/drought/tornado/freeze/election | a stent of
  `,
});
