import { medical } from '../medical.ts';
import { lifeOf } from './life.ts';

/** Treatment, waiting rooms, medicines and recovery as people speak of them. */
export const medicalLife = lifeOf(medical, {
  tells: `
    my oncologist/cardiologist/neurologist/rheumatologist/endocrinologist/gastroenterologist/gi/nephrologist/urologist/pulmonologist/hematologist/dermatologist/allergist/psychiatrist/psychologist/therapist/counselor/shrink/surgeon/orthopedist/podiatrist/hepatologist/immunologist/physiatrist/sponsor/naturopath/pharmacist/dietitian/phlebotomist/hygienist
    the oncologist/cardiologist/neurologist/rheumatologist/endocrinologist/nephrologist/hematologist/psychiatrist/surgeon/urologist/allergist/ortho/orthopedist says/said/wants/told/cleared/signed/thinks/laughed/ordered/moved/moves/asked/put/gave
    radiation treatment/treatments/therapy/mask/oncology/table/burn/rounds/sessions
    infusion chair/center/centre/day/days/nurse/suite/room/number/therapy/pump/clinic
    last/first/final/next/second/third round of chemo/radiation/infusions | last/final/first infusion/infusions | bell is rung
    ned scan | tumor board | tumor markers | clean/clear scan/scans/margins/mri/pet/biopsy/mammogram/colonoscopy/bloodwork
    scan/scans/biopsy/mammogram/margins/labs/bloodwork/marrow came/come back | lump in my | lump they
    stage ii/iii/iv | stage 3 | portacath | port-a-cath | picc line/dressing | my port comes/came/gets/is/was/scar/flush
    port comes out | bone marrow biopsy/transplant/donor | donor kidney/liver/heart/match | kidney/liver/heart/lung/marrow transplant
    transplant list/team/clinic/meds/anniversary/coordinator | tacrolimus | kidney stone/stones | fistula arm | nephrology | leg bag
    sugars are/were/is/was | glucose meter/monitor/tabs/tablets/sensor/gel/reading | glucometer | pump site/sites/tubing/alarm/alarms
    juice box for my sugar | type one/two/1/2 | prediabetes | neuropathy | diabetic shoes | glucagon | icd in my chest | widowmaker
    holter monitor | stress test | nuclear stress | angiogram | blood thinner/thinners | nitroglycerin | nitro under | beta blocker/blockers
    blood pressure pills/pill/meds/cuff/medication/medicine/log | losartan | amlodipine | atorvastatin | lipitor | crestor
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
    see/saw/seeing a therapist/counselor/psychiatrist/shrink | grief group/counselor | sobriety date/chip/birthday/coin | day at a time
    days clean | <num> days/months/years sober/clean | aa meeting/meetings/chip/sponsor/coin | na meeting/meetings/chip/key tag
    ninety meetings | 90 meetings | recovering addict/alcoholic | recovery meeting/house/coach/date/community | sober living/house | halfway bed
    sublocade | narcan saved me | pills took | off the pills | off the needle | pain pills | opioids after | withdrawal shakes | dry for
    white knuckle | prep pill/clinic | valtrex | std clinic/panel/test | sti clinic/panel/test | acl | mcl | meniscus | labrum | torn achilles
    achilles surgery/tear/boot/rupture | carpal tunnel | herniated disc/disk | l4 l5 | laminectomy | epidural steroid | cortisone shot/shots
    titanium knee/hip/rod/plate | rod in my leg | boot comes off | cast comes off | occupational therapy | pt exercises | pt homework
    light duty | return to duty exam | staples out | staples came out | wound vac | outpatient surgery | surgery date | surgery went
    recovery room | hospital bracelet/wristband/gown/bed/socks/jello | icu nurse/nurses | er bracelet/visit/wait/trip/bill
    discharged from the hospital | in the hospital | life flight | rabies shots | tetanus shot | hearing screening | detached retina
    glaucoma drops | eye injections | shot in the eye | lasik | specialty pharmacy | copay card | copay for | deductible met | mychart
    patient portal | meds kicked | dose went | dose change | refill my | my refill | my bloodwork | my ct | my biopsy | diagnosis day
    diagnosis came | immune system is | medical bracelet | radioterapia | azúcar alta | azúcar en la sangre | se me sube el azúcar
    se me bajó el azúcar | la insulina | se me sube la presión | pastilla de la presión | pastillas de la presión | para la presión
    hipertensión | hipertenso | hipertensa | el cardiólogo | la cardióloga | el reumatólogo | mi psiquiatra | mi psicóloga | mi psicólogo
    terapia los | voy a terapia | ataques de pánico | ataque de pánico | antidepresivo | antidepresivos | la próstata | mis medicinas
    mis pastillas | mi pastilla | la tiroides | colesterol | operación de | la cirugía | puntos de sutura | me dieron de alta | hospitalizado
    hospitalizada | internado en | internada en | la vesícula | apendicitis | la columna | fisioterapia | rehabilitación | terapia física
    radiografía | resonancia | ultrasonido del hígado | migrañas | convulsiones | quiste | riñón | riñones | infarto | derrame | artritis
    gastritis | úlcera | mi padrino de aa | mi anexo | anexado | juntas de aa | mi sobriedad | días limpio | días limpia | recaída | sharps jar
    sharps box | sharps container at home/in my | sharps bin in my | knee scooter | colon camera | camera pill | camera down my | night terrors
    one leg in a knee | bad shoulder from | alcohol wipes
    iv pole/drip/iron/bag/fluids/antibiotics/infusion/vancomycin/steroids | drip bag/pole/stand | port in the/my chest | port under my collar/skin | port itch | flush/flushed/flushing the/my port/picc/line | heparin needle/shot/shots/drip/lock | blood draw/draws
    platelets low/are/were/count | t-cells came/are/were/count | liver numbers/enzymes/panel/biopsy/scan | finger stick/sticks kit? | inr check/kit/is/finger/stick/clinic | surgical/jp drain/drains | drain bulb/pulled/output/out/log | drains are/came out/full
    discharged with a drain | took the drain out | staples in from | stitches out/under/in my/from the | wisdom teeth stitches/out/surgery | jaw wired/is wired | halo vest | external fixator | wrist/thumb/finger splint | splint comes off | fingers splinted
    knee/ankle/back/wrist/elbow brace from/since/after | boot and two screws | pins in the/my wrist/ankle/hip/leg/foot/hand | plate in my jaw/arm/leg/neck/wrist/skull | shrapnel in/still | sternum wires | busted meniscus/kneecap/disc/hip
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
    sleep study wires/goo/results/lab | sleep-study wires | the sleep lab | urine jug/collection/drops | 24-hour urine | specimen jar/cup | stool sample kit | cologuard | holter leads/patch | halter monitor | event monitor | zio patch | loop recorder | heart monitor strapped/itches/leads/patch/sticky
    mammogram callback | callback mammogram | pet scan | my mri | mri for/on/of my/both legs/knee/back/knees | after the mri | ct with contrast | contrast dye | x-ray at | bone density | dexa scan | nuclear medicine | lymphedema sleeve/pump/wrap | compression sleeve/stockings for my/post
    kidney stone basket | lithotripsy | passed a stone | catheter bag/strap | post-op pillow/sleeve/boot/drops/visit/bra/instructions | two weeks off the ventilator | off the ventilator | on a ventilator | fall risk bracelet/band | outpatient infusion | infusion room/pole/place
    insulin cooler/pen/pens/case/fridge/vial/needles | dexcom receiver/alarm/patch/sensor | blood sugar strip/strips/log/check | sugar log | glucose reader/reading/log/strips | pricks a day | test strips in | shot pens | pill cutter/minder/sorter/splitter/case/count | pill bottle rattles
    epipen trainer | antivenom | my hives | neuropathy likes | neuropathy socks | sciatica and/on | shingles this/on/scar/shot/punished | is/its/'s/my/have/despite/for/with shingles | mono and its | spleen swollen | swollen spleen | gout toe/flare/attack | big toe lit
    pink/white/thirty/sixty/ninety day chip | bell at the stem | stem-cell bell/transplant | stem cell bell/transplant | six hours of drip | cycle three of six/four | brain tumor | tumor came out | lung nodule/nodules | nodule on | mass in my/on my | tennis elbow after/surgery | peroneal tendon | achilles boot
    sulfa allergy | medicine drip | vaccine reaction | allergist's | dermatologist burned/froze/cut | mohs | moles removed | mole removed | skin check every | hospital socks/bracelet/band | er bracelet | crohns king | wired shut | lumbar ice | cane after surgery | migraine cocktail
    la ciática | ciática | biopsia | tiras de glucosa | suero y | el suero | inyección de vitamina | rodilla operada | operada de/del | operado de/del | mi/el tanque de oxígeno lejos/y/en/portátil | la quimio | la diabetes | la tiroides | receta de metformina/insulina/losartán | endoscopia | resonancia | marcapasos | nebulizador | la presión la
  `,
  innocent: `
    depressed the/a brake/clutch/button/lever/key/pedal/plunger/trigger | bipolar junction/transistor/plug | manic monday
    allergic to mondays/paperwork/meetings/early/mornings/work | weak heart of the truck | infusion of cash/garlic
    transplant the tomatoes/tomato/seedlings | stroke of luck/midnight/genius/paint | therapy dog team/visit/visits/program
    medical examiner/marijuana/director/records/response/call/calls/kit/supply/bag/aid/emergency/emergencies/school
    mental health call/calls/crisis/team/unit/court/awareness/training/response/professionals/worker
    hospital detail/duty/parking/security/guard/run/board/fundraiser/gift/roof/helipad | er doctor/nurse/nurses/staff
    emergency room doctor/nurse/staff | overdose call/calls/victim/death/reversal | narcan training/kit/class | detox unit officer/nurse
    rehab center security/job | crime lab/labs | lab results/report from the state | drug test/tests | seizure of | asset seizure | seized
    broke my personal/record/streak/phone/radio/glasses/keys/own | broke my * record
    back seat/door/porch/road/roads/yard/fence/gate/patio/room | my back to/yard/door/porch/seat/pocket/tire/gate/fence/row/deck/pack
    trial/chain/data/cash | nurse shark | chip shot/bag/bags/truck/reader/dip/away/in | chip on | blue chip stock
    potato/tortilla/wood/poker chip | dose of humility/reality/humor/patience/karma | pill to swallow | bitter pill
    chronic shortage/complainer/complainers/understaffing/lateness | flu shot clinic volunteer | condition report/of/is/green/red/good/mint
    in mint/good/great/bad/poor condition | air conditioning | road conditions | weather conditions | legal clinic/clinics
    free clinic volunteer | batting/shooting/coaching/firearms/hitting clinic | cardiac arrest call/calls | insulin in the evidence | donor wall
    blood moon/orange/drive/hound/drives | limp handshake/lettuce/fries | torn page/envelope/screen/ticket/flag | broken wrist watch
    concussion grenade | crutches in the lost | sling shot
  `,
});
