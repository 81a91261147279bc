import type { RuleFile } from '../rule.ts';

/** Medical condition and treatment: illness, injury, medicines, mental health, addiction recovery, HIV, sickle cell. */
export const medical: RuleFile = {
  class: 'PC-MEDICAL',
  source: 'ADA, 42 U.S.C. 12112; Cal. Gov. Code 12926(i); G.S. 95-28.1, 130A-148; 42 CFR part 2 (substance use treatment)',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `ansiedad | pastillas | diabetes | cáncer | quimio | operada | operado | terapia | psicóloga | psicólogo | recaída | medicamento | inyección | insulina | asma | migraña | sobria | sobrio | rehabilitación | depresión | diagnóstico | enfermedad | enferma | enfermo | vih | cirugía`,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `wig from chemo | bald from chemo | blood test | finger stick | finger sticks | test strips | low sugar | carbs counted | rescue inhaler | pill organizer | pill box | bottle in my locker | orange bottle | couch every thursday | group on thursdays | step nine | step four | ninety meetings | one day at a time | last drink | unit 3 | grippy socks | scar from | physical therapy | slipped disc | back went out | blown knee | heart monitor | mask at night | flare-up | night sweats | dark place | dark year | dark days | the bridge that night | crisis line called | called the crisis line | called 988 | hotline saved | lost my appetite | a drain in | coffee at both/the meetings | tuesday/thursday meeting | my clinic`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near', 'my'],
      phrases: `scan | scans | tumor | lump | biopsy | port | infusion | chemo | radiation | labs | a1c | glucose | sugar | shots | inhaler | puffer | epi | hives | flare | pills | refill | refills | dose | dosage | milligrams | mg | therapist | shrink | amends | cravings | withdrawal | outpatient | inpatient | ward | hospital discharge | surgery | operation | stitches | screws | pins | sling | crutches | pt | rehab | pacemaker | holter | stent | thinners | oxygen | cpap | dialysis | kidney | liver | thyroid | gluten | panic | ledge | 988 | numb | ansiedad | pastillas | azúcar | diabetes | cáncer | presión | operación | operada | operado | terapia | psicóloga | recaída | medicina | inyección | insulina | asma | migraña`,
    },
    {
      id: 'illness',
      strength: 'strong',
      group: true,
      phrases: `cancer | breast cancer | cancer-free | cancer free | cancer survivor | tumor | tumour | tumors | malignant | biopsy | oncologist | oncology ward | chemo | chemotherapy | radiation therapy | radiation treatments | remission | in remission | lymphoma | hodgkin's | leukemia | leukaemia | melanoma | carcinoma | sarcoma | myeloma | metastatic | stage iii | stage iv | port removed chemo | quimio | quimioterapia | diabetes | diabetic | type 1 | type one diabetic | type 2 | t1d | t2d | insulin | insulin pump | insulin-dependent | a1c | cgm | dexcom | libre sensor | glucose monitor | blood sugar | hypoglycemic | epilepsy | epileptic | seizures | seizure-free | migraine | migraines | narcolepsy | narcoleptic | sleep apnea | cpap | asthma | asthmatic | nebulizer | copd | emphysema | cystic fibrosis | lupus | fibromyalgia | fibro | chronic fatigue | chronic pain | chronic illness | chronically ill | chronically-ill | long covid | long-covid | long hauler | autoimmune | agoraphobia | agoraphobic | chemo port | chemo curls | immunocompromised | immune-compromised | immunosuppressed | crohn's | crohns | ulcerative colitis | colitis | ibs | ibd flare | celiac | coeliac | rheumatoid | arthritis | arthritic | psoriasis | eczema | hashimoto's | hypothyroid | hyperthyroid | graves disease | graves' disease | addison's | cushing's | ehlers-danlos | pots syndrome | dysautonomia | endo surgery | kidney disease | dialysis | kidney transplant | kidney stone | kidney stones | kidney failure | liver transplant | liver disease | cirrhosis | hepatitis | hep c | hep b | transplant recipient | transplant list | heart attack | heart condition | heart disease | heart murmur | heart surgery | bypass surgery | triple bypass | stent | stents | pacemaker | icd implant | afib | a-fib | arrhythmia | cardiologist | high blood pressure | hypertension | hypertensive | high cholesterol | my stroke | the stroke | had a stroke | after my stroke | stroke survivor | aneurysm | blood clot | blood clots | dvt | pulmonary embolism | blood thinners | hemophilia | hemophiliac | anemia | sickle cell | sickle-cell | sickle cell disease | sickle cell crisis | thalassemia | hiv | hiv+ | hiv positive | hiv-positive | poz | aids patient | with aids | undetectable | prep pill | truvada | descovy | biktarvy | antiretroviral | one pill with breakfast | labs perfect | herpes | hpv | an/my/any/got/had std | std test/testing/clinic/panel | stds | stis | syphilis | chlamydia | gonorrhea | tuberculosis | lyme disease | covid positive | tested positive for covid | had covid | mrsa | meningitis | pneumonia | bronchitis | appendicitis | gallbladder | hernia | hernia surgery | ulcer | gerd | vertigo | meniere's | glaucoma | cataract | cataracts | obesity surgery | gastric bypass | gastric sleeve | bariatric | lap band | ozempic | wegovy | mounjaro | zepbound | semaglutide | terminally ill | terminal illness | hospice patient | epipen | epi-pen | anaphylaxis | diabético | diabética | presión alta | cirugía`,
    },
    {
      id: 'mind',
      strength: 'strong',
      group: true,
      phrases: `mental health | mental illness | mentally ill | mental breakdown | nervous breakdown | mental hospital | psych ward | psych hold | psychiatric | psychiatrist | inpatient | 5150 | 72-hour hold | 72 hour hold | baker act | baker acted | involuntary hold | grippy socks | was/got/been/being/getting sectioned under/again/in/for/at/last/and | depression | clinically depressed | depressive | anxiety | anxiety disorder | social anxiety | panic attack | panic attacks | panic disorder | ptsd | c-ptsd | cptsd | ocd | bipolar | bi-polar | manic episode | hypomania | schizophrenia | schizophrenic | schizoaffective | psychosis | psychotic break | borderline personality | bpd | personality disorder | dissociative | did system | eating disorder | eating disorders | anorexia | anorexic | bulimia | bulimic | binge eating | orthorexia | self-harm | self harm | self-harmed | cutting scars | unalive/unaliving/unalived myself/himself/herself/themselves | tried to unalive | suicide attempt | suicide attempts | attempted suicide | suicide survivor | suicidal ideation | unalive myself | tried to kill myself | tried to end my life | my attempt | postpartum depression | seasonal affective | insomnia | night terrors | my demons in therapy | intrusive thoughts | in/to/my/our therapy | therapy appointment | therapy session | emdr | cbt therapy | dbt skills | my counselor | my shrink | shrink appointment | betterhelp | talkspace | ssri | ssris | snri | zoloft | sertraline | lexapro | escitalopram | prozac | fluoxetine | paxil | celexa | wellbutrin | bupropion | effexor | cymbalta | trazodone | seroquel | abilify | lamictal | risperdal | haldol | klonopin | xanax script | ativan | valium prescription | buspar | gabapentin | adderall | ritalin | vyvanse | concerta | strattera | antidepressant | antidepressants | antipsychotic | antipsychotics | mood stabilizer | mood stabilizers | benzos prescribed | my meds | off my meds | on meds | head meds | no/since/without/take/takes/took/taking/mood/sleep/heart/pain/his/her/their/on/does meds | since/without/after/off/on/get the meds | meds work/worked/got/help/helped/make/made/kicked | head-med | off the meds | ect treatment | ketamine therapy | tms treatment | nami | emotionally disturbed | unstable mentally | mentally unstable | mentally handicapped | mental-health | loca de remate | depresión | ansiedad | terapia | psicóloga | psicólogo | psiquiatra`,
    },
    {
      id: 'recovery',
      strength: 'strong',
      group: true,
      phrases: `sober | sober since | sobriety | sobriety date | sober living | sober house | years sober | months sober | days sober | clean and sober | clean for <num> | <num> years clean | <num> days clean | clean since | clean date | 12 step | 12-step | twelve step | twelve-step | aa meeting | aa meetings | na meeting | na meetings | al-anon | alanon | alateen | alcoholics anonymous | narcotics anonymous | gamblers anonymous | celebrate recovery | smart recovery | refuge recovery | recovering alcoholic | recovering addict | recovery journey | recovery meeting | recovery month | recovery coach | long-term recovery | person in recovery | alcoholic | former addict | ex-addict | addict in recovery | addiction recovery | addiction | my overdose | my relapse | relapsed | a/his/her/our relapse | relapse prevention | rehab | in rehab | went to rehab | out of rehab | detoxed | detox was/in/at/, | in/to/through/from/after/before/did/medical detox | detox bed/center/ward/unit/nurse/facility/twice | methadone | suboxone | subutex | buprenorphine | vivitrol | naltrexone | antabuse | my sponsor | sponsee | home group | big book | serenity prayer | chip from my/<num>/aa/na | <num>-year chip | <num> year chip | year medallion | coin in my pocket | sponsor on speed dial | sober chip | bill w | friend of bill | friends of bill | dry drunk | drug treatment | drug court graduate | outpatient treatment | iop | halfway house | alcohol-free since | sobria | sobrio | en doble a | centro de rehabilitación`,
    },
    {
      id: 'treatment',
      strength: 'strong',
      phrases: `my surgery | had surgery | back surgery | knee surgery | hip surgery | shoulder surgery | brain surgery | spinal fusion | knee replacement | hip replacement | shoulder replacement | new knee | new hip | titanium hip | knees are metal | metal plate in | torn acl | acl tear | acl reconstruction | rotator cuff | torn meniscus | herniated disc | herniated disk | bulging disc | slipped disc | sciatica | spinal stenosis | degenerative disc | my concussion | concussion protocol | post-concussion | broken back | broke my back | my surgeon | the surgeon gave me |   doctors told me | the doctor told me | my doctor/doc put/has/ordered/prescribed/upped/cut/switched/gave/sent/took/started/referred/recommends/refuses/swears/insists/calls/thinks/worries/lowered/raised/wrote/signed/cleared/says/said/told/wants/asked | my doctor's note/orders/office/appointment/portal/waiting | doctor's orders | my diagnosis | got diagnosed | was diagnosed | diagnosed with | diagnosed at/in/last/as/autistic/bipolar/late | undiagnosed | my condition | my medical | medical condition | pre-existing condition | preexisting condition | medical leave | medical retirement | medically retired | medical accommodation | medical exemption | medical marijuana card | mmj card | my prescription | my prescriptions | my pills | my infusion | infusion center | infusion day | physical therapy for | physical therapist | in pt for | rehabbing my | hospitalized | hospitalised | in the hospital for | i had the operation | admitted to the hospital | my hospital bracelet | hospital wristband | icu for | in the icu | er visit | my mri | my ct scan | bone marrow | blood transfusion | my scan | my scans | scan results | scanxiety | clear scans | my labs came/are/were/look | bloodwork | flare day | my flare | spoonie | medic alert | medical alert bracelet | medicalert | living donor to me | my transplant | my oxygen tank | oxygen concentrator | iv antibiotics | picc line | my neurologist | neurologist | rheumatologist | endocrinologist | dermatologist for | gastroenterologist | pulmonologist | urologist | nephrologist | specialist appointment | pain clinic | pain management | oxy prescription | fit for duty exam | fitness for duty | covid vaccine | antivaxxer vaccine | my vaccine | vaccine exemption`,
    },
    {
      id: 'plural',
      strength: 'strong',
      reads: 'person',
      group: true,
      phrases: `the mentally ill | the [mentally ill] | diabetics | epileptics | alcoholics | addicts | psychotics | schizophrenics | anorexics | drug addicts`,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['self', 'mine', 'first'],
      phrases: `inhaler | doctor's orders | needle exchange | hospital stay | traumatized | burnout leave | sensor on my arm | blood work | counseling | in therapy | call out sick | got tetanus shot | none in here`,
    },
    // Words of every call and every shift: they tell something when the writer says them of themselves or beside what tells already.
    {
      id: 'weak-own',
      strength: 'weak',
      needs: ['self', 'mine', 'near'],
      phrases: `
        my recovery | treatment | detox | pill | medication | medications | prescription
        injury | injured | infection | disease | symptoms | illness | ill | ill with * | rash
        percocet | ambien | seizure | in recovery | <num> stitches | burned out | unhealthy | phobia | overdosed | recovering | vaccinated | flare up
        quit drinking
        bag of pills/meds | clinical trial | mayo/cleveland clinic | md anderson | sloan kettering | dana-farber | cancer/sleep center | lyme
        cold sore | flashbacks | hospital room | hospital gown | blood pressure meds/pills/pill/medication/medicine/drops/spikes/spiked | new kidney | a lump | burn unit | fistula
        was/been/too/so/very sick | i got sick | sick from/with/for/since/dad/mom | my/with/own/his/her allergies | stroke survivor
        my clinic day/appointment/visit | medicine card
        my/all ** sick leave/time/bank | medicine cabinet
      `,
    },
    // Words for pedals, dough and crossings too.
    {
      id: 'of-a-person',
      strength: 'weak',
      needs: ['self', 'person', 'attack', 'near', 'kin'],
      group: true,
      phrases: `depressed | manic | suicidal | psychotic | anemic | sickly | unvaccinated`,
    },
    // Meaningless but beside what tells already.
    {
      id: 'weak-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        chips | chip | coin | rang/ring/ringing the bell | cast | boot | staples | monitor | episode | episodes | spiral | spirals
        the rooms | keep coming back | day count | went low | going low | type one | stage <num>
        <num> screws | <num> staples | the hospital | mixed episode | the? x-ray | drain tube | key tag | keytag | got treated | <num> month/day/year one
        a fever | new valve | labs are | lithium | mono | shingles
        doctor/doc says/said/wants/thinks | my doctor | my doc
      `,
    },
    // The same words in a form that nobody uses of a stranger or a thing.
    {
      id: 'own-forms',
      strength: 'strong',
      phrases: `
        year/years/months/weeks in a/the [shriners hospital]
        <num>/two/three/four/six years/months/days clean | clean time is | my sponsor
        stage <num>/one/two/three/four/ii/iii/iv cancer/melanoma/lymphoma/kidney/breast/colon/prostate/tumor
        had/have/got/caught/with mono/shingles/covid | bout of/with mono/shingles/pneumonia | shingles on my/the face/ribs/back/side/scalp/belly/chest/neck | your/my/rescue inhaler
        weeks/rounds/months of radiation/chemo/infusions | lithium bottle/bottles/prescription/pills/dose
        had/has/have/having a seizure | seizure disorder/meds/medication/free/dog | in recovery since/for/from/now | <num> stitches in/over/above my
        found/have/saw/see/seeing a/the good/great/best/cheap? [therapist] | therapy got/saved/helped me | without a/any seizure/seizures
        called in/out sick for <num> weeks/months | i called/texted a/the crisis/suicide line/hotline | i needed crisis intervention | i was a patient at/in/with/there/of
        weeks/days/months in a/the trauma/burn/psych unit/center/ward
        still recovering | recovering since * | recovering from a/my/his/her/<illness>/surgery/addiction/alcoholism/covid/heroin/opioids/meth | i/we overdosed | overdosed twice/once/at | came into/back/around to? the rooms
        allergic to peanuts/peanut/nuts/shellfish/shrimp/bee/bees/wasps/penicillin/latex/egg/eggs/dairy/gluten/wheat/soy/sesame/sulfa/iodine
        severely/deathly/badly/highly allergic | on/take/takes/taking/started lithium | lithium level/levels
        <num> screws/staples/pins/plates in my | screws/staples/pins did they put in | open heart surgery | one kidney left | functioning kidney
        rang the bell at the oncology/cancer/hospital/clinic/infusion * | my therapist
        azúcar alta/alto | presión alta | operación de/del corazón/rodilla/cadera/columna/hernia/vesícula
        sponsor/sponsored/sponsoring a/two/three guy/man/woman/newcomer | survived a/the/my [widow maker] | widow maker heart/blockage | survived a/the/my [widowmaker]
        i was the [cardiac arrest] | i went into/survived/had a? [cardiac arrest] | my [cardiac arrest] | gave/give me a [stomach pump] | got/had my [stomach pumped]
        spent <num> weeks/months in a [nursing facility/home] | beat/kicked/overcame/survived [alcohol/substance/drug/opioid abuse] | my history of/with [alcohol/substance/drug/opioid abuse]
        minor/old/bad/nagging [injury] in/to my back/neck/knee/shoulder/hip/ankle/wrist/leg/arm/spine/foot/hand/elbow | [juvenile diabetes/arthritis]
        i [seized] on/in the/a/my *? floor/bathroom/shower/bed/couch/car/class/gym/sleep | i [seized] again/twice | [fundraiser/benefit] for my bills/surgery/treatment/chemo/recovery/transplant
        weeks/months/school/childhood/birthday in/at the/a/our? [children's hospital] | [crisis team/unit] came/come to my/our door/house/home/apartment | first [seizure of my life]
        had/got/with/from/survived/of/to/into sepsis | went/was/got septic | septic shock | stage <num> me | it was/is stage <num> | caught mine/it at stage <num> | my mania | my respiratory/occupational/speech therapist | they/doctors/doctor/wrongly diagnosed it/my/me | diagnosed it as | found/felt a lump in/on/under my * | have gluten | key tag from | meds at <num>/night/noon/breakfast/bedtime | i/have/had/'ve been [depressed] | am/was/feel/feeling/felt/get/gets/got/getting/so/severely/deeply/he/she/they is/was/are/were? [depressed/suicidal/manic/anemic]
        i/he/she/they/applicant/candidate/recruit was/got/'ve/'d/been been? sectioned | sectioned at <num> | got sectioned after/when/because/twice/by | my [depressed/manic] self/ass/brain/years/phase/days
        [mania] got/made/cost/told/had me | did/do/doing/started/finished/learned/taught/through/completed [dbt] | [dbt] changed/saved/taught/helped/got/gave/works/worked/group/class/therapist
        pack/packed/forgot/forget/refill/refilled/adjusted/adjusting/changed/changing/new/started/quit/stopped/skip/skipped/missed [meds]
        told me [stage <num>/two/three/four] | beat/survived/fought/fighting [stage <num>/two/three/four]
        caught/had/gave me? an [sti] | an [sti] from/test/scare/last/before | [sepsis] almost/nearly/killed/took/put/tried/hit/cost/landed
        plate in my collarbone/clavicle/forearm/cheek/cheekbone/elbow/knee/pelvis/tibia/femur | drain in my hip/leg/arm/thigh/head/abdomen/neck/lung/stomach
        i have/had/got a/my [prescription for] | wrote/gave me a [prescription] | my/bad/having/have/mid/health/painful/in a? [flare-up] | [flare-up] today/again/day/week
        out/no/zero/enough/few of? [spoons] today/for/by/after/this | low on [spoons] | my/childhood/past/unresolved/own/healing my? [trauma] | i had an [attack] in/at/during/while/last
        am/'m [borderline] and/but/, | years/months/days/decade [in the rooms] | been in [the rooms] for/since/<num> | [in the rooms] we/they say | [church basement coffee] got/saved/kept me
        [made/making amends] to/with everyone/everybody/people/those/anyone | working/worked [step nine/four/five/eight/one] | [twelve steps] saved/gave/taught/got/changed/made/brought me/my
        [my chip] is/'s? in my pocket/wallet/locker | [ideation] never/comes/came/left/stopped/returned | passive/active [ideation] | [php program] at the/my clinic/hospital | [port out] today/tomorrow/finally/day
        sleep/sleeping/slept with a/my/the [mask and hose] | [mask and hose] at/every night | [tilt table] test/results/came | my [nurse] says/said/told/called | [nurse said/says] i can/could do/run/work/lift/drive/train
        my [prep labs] | [prep labs] every | was/'m/been/lay/me in [traction] | [life flight] took/flew/carried/lifted/saved/brought me | my [life flight] | my [iv bag] | dragging/wheeling/pushing a/an/my [iv bag]
        [nuclear medicine] at <num> | [nuclear medicine] tomorrow/appointment | [no progression] on/since the/my/last/latest scan/mri/scans/imaging | run/lead/attend/facilitate a/my/the [smart meeting] | my [patient portal]
        llevo <num> años/meses/días/semanas [sin drogarme/inyectarme/meterme/recaer/convulsiones/ataques/crisis/pastillas]
      `,
    },
    // What is replaced, taken out, run through or measured, and the drugs and rooms for it.
    {
      id: 'families',
      strength: 'strong',
      phrases: `
        hip/knee/shoulder/elbow/ankle/valve/disc/joint replacement/replaced/scope/repair/reconstruction
        kidney/lung/liver/heart/marrow/cornea/pancreas transplant
        hernia mesh/repair | plantar fasciitis | lymphedema | pcos | ostomate | basal/squamous cell | neutropenic | prediabetic | pinched nerve | bad discs
        a transfusion
        hematologist | rheumatology | hematology | cath lab | bipap | razor bumps | shaving waiver | vocal rest | port flush | chemo buddy
        methadone/suboxone clinic/line/taper | eczema/psoriasis/fibro flare/flares | crohn's flare/flares | stroke in <year>/<month> | after a stroke
        off the sauce/needles/bottle for * | sober since *
        diálisis | vesícula | marcapasos | colonoscopia | reumatólogo | reumatóloga | metformina | levotiroxina | salbutamol | piedras en el/la riñón/vesícula
        soy diabético/diabética
      `,
    },
    // The writer as somebody in a picture.
    {
      id: 'own-pictures',
      strength: 'strong',
      phrases: `am/was/as a/an/the/that/one <stranger> who? had/has/having/with/suffered a/an? [<illness>]`,
    },
    // Of strangers on a call, in the news or at the counter.
    {
      id: 'strangers',
      strength: 'keep',
      needs: ['story'],
      yields: true,
      phrases: `
        <stranger> had/has/having/with/suffered/reported a/an? [<illness> attack/spell/episode?]
        <stranger> had/has/having/suffered a/an [heart/panic attack] | <stranger> ** was/is a? [diabetic/epileptic/asthmatic/suicidal/bipolar/schizophrenic]
        child/toddler/infant/student/camper/player/runner/patient/man/woman having a/an [<illness>/heart/panic attack/seizure/episode?]
        suicidal man/woman/caller/subject/jumper/male/female/person/teen | he/she/they/<stranger> had a broken/cracked rib/collarbone/leg/arm/hip/ankle/wrist/pelvis/femur
        call/calls for a/the child/toddler/infant/kid/man/woman/teen/student with [<illness>]
        an [<illness> spell/attack] stopped/caught/hit/took him/her/them | <stranger>/he/she/they/who *? *? [overdosed] on | what he/she/they [overdosed] on
      `,
    },
    // Leave, patients and cabinets, unless they are the writer's own.
    {
      id: 'not-of-mine',
      strength: 'keep',
      yields: true,
      phrases: `<illness> patient | sick time/leave | sick-leave | medicine cabinet | seasonal allergies`,
    },
    // Jobs, places, things and sayings.
    {
      id: 'not-of-health',
      strength: 'keep',
      phrases: `
        through/below/above/ran cataract | cataract canyon | pump flushed the line | flushed the line swapped/drained/twice
        cheaper/cheapest/unpaid/amateur/retail therapy/therapist | is/are/was my/the/like? cheap/free/best therapy/therapist | therapist to/for raccoons/everyone/everybody/drunks/the
        make/makes/made/making me/us/you/them/everybody/everyone sick | <stranger>/he/she/they/who/never/everyone/coworker/partner/not *? call/calls/called/calling in/out sick | sick note/call/calls | never/without/unused/no/banked ** sick time/leave | i called/texted a/the crisis/suicide line/hotline for/with/about
        fair/royal/silent/equal treatment | no/any/want/get/got/give/gave/expect/ask/asked/asking for? special treatment | injury report/reports | virus scan
        was/were/stayed stone? cold? sober as a? | sober as a judge at/when/while/and/, | was/were/be/being/the/everyone/everybody stone cold sober | sobriety checkpoint/checkpoints/test/tests/exercise/exercises | field sobriety
        for the burn unit/ward | burn unit fundraiser/donation/drive | lithium one/ones/cell/cells/pack/packs/powered/battery
        roof/cedar/asphalt/donated/loose/new/slate shingles | mono lake/county | mono and stereo
        allergic to meetings/work/mornings/mondays/paperwork/fun/cardio/overtime
        a hernia/migraine/tumor/cancer of a meeting/boss/day/week/shift/form/project/printer/policy/schedule/spreadsheet/commute/report | tumor like | stroke bore | cancer leo/virgo/libra | leo/gemini/taurus cancer
        <illness> call/calls | is a heart attack | work/worked/volunteer/volunteered/posted/security/nurse/aide at/in/to a/the/our? rehab wing/unit/ward/hospital | rehab hospital called/staff/security/guard | cash/customs/border seizure | seizure over
        league/team/event/title/jersey/race/youth sponsor | kitchen/porch/bike/car/wildlife/raptor rehab | days off | count/counts as an injury
        animal/pet/vet/tax/legal/bike/hitting/football clinic | school/jail/charge/striking/triage/icu/er/nicu nurse | nurse's login/station/desk/aide
        parking at the hospital | hospital parking | tree/drum/computer virus
        barn/furniture/deck/acute rehab | house rehab log | rehab log/robot/robots/beds | rehab hospital kitchen | recovering goth/speeder/perfectionist/lawyer/procrastinator/academic/journalist/banker/engineer/workaholic | <num> months/years *? clean driving/mvr | got clean mvr/hood/driving | sump pump alarm | infusion pumps | depressed clutch/brake/pedal/button | depression in the road/pavement/asphalt/ground/blacktop | bipolar stepper | sober cab/ride/rides | twelve/12 step guide/process/checklist | <num> mg l/kg/ml/dl | my? prescription sunglasses/goggles | acls | sobras | my heart went out | my heart stopped when | pickleball/crossword/coffee/puzzle/gym/podcast addict
        hospital bed frame/frames | used/ex hospital bed/beds
        my trauma kit/kits/bag/shears/plate/plates/training/pack/pouch/nurse/center/care/dressing/informed
      `,
    },
    {
      id: 'slur',
      strength: 'strong',
      reads: 'slur',
      group: true,
      phrases: `
        junkie | junkies | crackhead | crackheads | crack head | crack heads | methhead | methheads | tweaker | tweakers | druggie | druggies
        dope fiend | dope fiends | cutter freak | mental patient | mental patients | aids-ridden
      `,
    },
    {
      id: 'insult',
      strength: 'strong',
      reads: 'insult',
      group: true,
      phrases: `
        schizo | schizos | psycho | psychos | nutjob | nutjobs | nut job | nutcase | nutcases | lunatic | lunatics | looney bin | loony bin | looney
        cuckoo | basket case | wino | winos | drunkard | drunkards
      `,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `<num> mg | mg of | insulin pen | my pump | pump alarmed | pump alarm | pump site | freestyle libre | omnipod | tandem pump | glucose tabs | blood sugars | low blood sugar | sugar low | bg of <num> | my a1c | carb ratio | finger stick | finger prick | test strips | juice box for lows | juice boxes for lows | type two diabetes | diabadass | epi pen | epipens | allergic to peanuts | peanut allergy | tree nut allergy | shellfish allergy | bee sting allergy | anaphylactic | gluten will | lupus flare | rosacea | thyroid pill | ms diagnosis | multiple sclerosis | seizure free | my last seizure | cleared to drive again | six months no driving | absence seizures | inhalers | rescue inhaler | albuterol | cpap machine | my cpap | defibrillator in my chest | quadruple bypass | open-heart | zipper scar | zipper club | my cardiologist | cardiac rehab | blood thinner | bp meds | statins | mini stroke | no evidence of disease | five years clear | years clear | scans clear | clean scan | clear scan | clear margins | chemo brain | my/the port out | port scar | port came out | port bandage | infusion chair | radiation tattoo | radiation tattoos | tattoo dots | ring the bell at oncology | bell at the cancer | lumpectomy | mastectomy | double mastectomy | mastectomies | survivor since | relay for life survivor | lap for survivors | survivor lap | hodgkin | stage ii | marrow transplant | stem cell transplant | gave a kidney | donated a kidney | anti-rejection | ra flare | gout | gout flare | osteoporosis | herniated | acl surgery | knee replaced | titanium knee | titanium in my | plates and screws | rods in my back/spine/leg/legs/femur | hardware in my | appendix out | gallbladder out | lost my gallbladder | tb test positive | u=u | u equals u | viral load | cd4 | one pill a day | arvs | genvoya | covid long hauler | sickle crisis | iron infusion | chronic lyme | mono last spring | skin graft | skin grafts | concussed | labs came back | lab results | my therapist | in therapy | therapy on tuesdays | therapy tuesday | therapy thursday | grief counselor | my/our/at grief group | my psychiatrist | my psych | talk therapy | support group | partial hospitalization | seventy-two hour hold | 5150'd | grippy sock | sock vacation | attempt survivor | self harmed | semicolon tattoo | semicolon project | crisis center stay | my depression | off the ssri | latuda | xanax | hydroxyzine | beta blocker | propranolol | metformin | humira | stelara | remicade | methotrexate | prednisone | plaquenil | levothyroxine | synthroid | lisinopril | metoprolol | eliquis | xarelto | warfarin | coumadin | lyrica | topamax | keppra | depakote | tegretol | imitrex | aimovig | botox for migraines | tamoxifen | herceptin | gleevec | campral | med check | med change | new meds | morning meds | pill organizer | pill organiser | pill box | orange bottle on my | happy pills | my anxiety | anxious attachment | nightmares since | voices when | ed recovery | recovered from an | soberversary | sober <num> | <num> years sober | <num> months sober | <num> days sober | one year sober | sober curious | day <num> sober | my clean date | months clean | got clean | got sober | getting sober | staying sober | stay sober | last drink was | my last drink | last drink | haven't had a drink in | no drink since | haven't touched a drink | stopped drinking | gave up drinking | odaat | one coin in my pocket | my chip at/from/for | <num> month chip | thirty day chip | ninety day chip | month chip | <num> year coin | year coin | ninety in ninety | 90 in 90 | call my sponsor | sponsees | sponsor made me | steps eight and nine | step work | on step four/eight/nine | my/through/on the? fourth/fifth/ninth step | amends list | my amends | let go and let | acoa | the twelve steps | narcan saved | overdosed in | rehab graduate | treatment center | treatment court grad | alcoholism | before surgery | after surgery | post op | pre op | physical therapy | my pt says | pt for my | pt twice a week | rehab for my | cortisone | steroid shot | epidural shot | nerve block | tens unit | boot on my foot | walking boot | in a cast | my cast | in a sling | my sling | on crutches | staples in my head/scalp/knee/belly/side/back/leg/chest | drain in my side/chest/belly/breast/back | hospital stay | er last night | ambulance ride for me | bone scan | colonoscopy came | ct scan | x-rays of my | sleep study | bells palsy | bell's palsy | enfermedad | insulina | la presión alta | me operaron | mi terapeuta | alcohólicos anónimos | años sobrio | años sobria | sin tomar | días sin tomar | años sin tomar | mi padrino de | epilepsia | asma | inhalador | migraña | pastillas para`,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `<medicine> | glucose | ulcerative | thyroid | aura | apnea | my/his/her/heart/after/since bypass | statin | cancers | ned | infusion | infusions | radiation | oncology | biopsies | lump | transplant | aids | post covid | lyme | concussion | concussions | my/the/a shrink | cbt | pillbox | medallion | homegroup | amends | my/your/his/her/their/in/from/at/to aa | od'd | addict | surgeries | post-op | pre-op | icu | medevac | colon | mri | mris | ekg | holter | have/has/got pots | pots flare/flares/diagnosis | enfermo | enferma | operación | terapeuta | rehabilitación`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `counseling | therapist | surgeon | stroke | trauma | syndrome | disorder | anesthesia | amends | survivorship | meds | diagnosed | mania | dbt | spoons today | flare-up | day one again | sepsis | white chip | basement meeting | lead/chair/chairing the/a meeting | outpatient | recovery | surgery | stitches | endoscopy | cáncer | port | scan | scans | ward | prescription | refill | refills | dose | dosage | mg | pill | pills | injection | injections | needle | needles | flare | flares | symptoms | relapsing | chip | coin | coping | trigger | triggers | triggered | grounding | counselor | session | scar tissue | inflammation | swelling | results | hospital | clinic | appointment | vein | wristband | none in here | allergy | monitor alarm | none since | blood pressure | stress test | blood draw | sponsor | pots`,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `tropic of cancer | cancer zodiac | is/are a cancer to/on/in/that | corruption/lying/gossip/racism/hate/dishonesty/ego/bias/greed/attitude/complacency is a cancer | a cancer on the/our/this? society/community/department/country/force/profession/badge/team/city | like cancer | a cancer to | cancer to society | tropical depression | great depression | depression glass | the depression era | economic depression | bipolar junction | bipolar transistor | seizure of laughter | search and seizure | asset seizure | drug seizure | evidence seizure | seizure warrant | stroke of luck/genius/midnight/inspiration/brilliance/insight/fortune/noon/paint | stroke of a/the pen/brush/clock | breast stroke | swim stroke | brush stroke | two-stroke | four-stroke | stroke play | stroke engine | key stroke | stroke the cat/dog/horse/fur/chin/beard/brush/key | virus scan | computer virus | recovery mode | data recovery | disaster recovery | recovery time | recovery run | recovery plan | recovery point | recovery day | search and recovery | asset recovery | recovery key | recovery email | recovery truck | vehicle recovery | cost recovery | economic recovery | anxiety about the test/exam/interview/first/future/new/results/board/weather/move/deadline/run | heart attack grill | cardiac arrest drill | sick burn | sick beat | sick bike | sick day | sick days | sick and tired of | called in "sick" | sick of | sick trick | that's sick | so sick of | injury report | injury accident | injury lawyer | injury prevention | sober up | sober reminder | sober thought | repeat it sober | shock therapy | retail therapy | physical therapy assistant degree | therapy room design | therapist job | mental health first aid | mental health training | mental health calls | mental health crisis team | crisis line | crisis intervention | type 1 | type 2 fun | stage <num>/ii/iii/iv of the/this/our? race/tour/project/process/plan/academy/hiring/rollout/build/renovation/tournament/application | stage 2 fire/interview/restrictions/kit/tune/turbo/clutch/application/water/drought/burn | mono repo | mono audio | mono channel | manic monday | manic pixie | std::* | std lib | detox tea | big book sale | home group policy | sponsor/sponsors/sponsored/sponsoring a/an local/youth/little/new/needy/cub? team/league/kid/child/player/family/event/race/booth/tree/bench/float/table/scholarship/class/bill/cadet/dog/recruit | sponsored by | sponsors of | event sponsor | our sponsors | corporate sponsor | title sponsor | executive sponsor | project sponsor | team sponsor | sponsor the team/race/event/run/league/tournament/show/park/field/youth/little/kids | sponsor of | sponsor banner | addictive game | addicted to coffee | chocolate addict | addict to | chip from the | poker chip | chocolate chip | addiction to coffee | adrenaline junkie | allergic to bs | allergic to mondays | hernia mesh litigation | meds kit | the doctor who | doctor who | nurse shark | hospital garage | trauma unit training | trauma kit | trauma bag | trauma-informed | hotel california | shingles on the roof | roof shingles | roofing shingles | remission of | sepsis screening protocol | stent placement job | lithium battery | lithium batteries | lithium-ion | lithium ion | tumor board minutes | manic street | blood drive | blood type games | treatment plant | treatment of | water treatment | window treatment | fair treatment | treatment plans | ice treatment | pill bottle evidence | pill bugs | infection control | diagnosed the bug | diagnosed the issue | diagnosed a | diagnosed the | diagnosed and fixed | unstable build | vaccine clinic volunteer | psychological warfare/safety/operations | psychometric | separation anxiety | anxiety level | dog/cat/collie/horse/puppy has anxiety`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: ` brush strokes | breast stroke | back stroke | stroke count | cancer sign | cancer season | seizure of property | heart of | heart attack grill | heart emoji | heart rate | heart shaped | by heart | take heart | heart to heart | braveheart | change of heart | heart of gold | heartland | artichoke hearts | treatment plant | plant nurse | nurse a | nursing a coffee | nursing a beer | nurse log | doctor up | doctored | spin doctor | doctor strange | dr pepper | dr. pepper | dr pepper float | plate number | license plate | license plates | the plate | and the plate | home plate | step up to the plate | name plate | scale model | scale down | large scale | full scale | scale the wall | scaled | fish scale | economies of scale | to scale | rash decision | rash of | rash of burglaries | break a leg | break-in | relapse of | allergic to work | chronic complainer | fever pitch | cabin fever | gold fever | fever dream | spring fever | cold case | cold cases | cold front | cold brew | cold call | common cold | ice cold | virus scan | went viral | viral video | viral post | infection of | injected fuel | fuel injection | fuel injector | meds kit | surgery on my truck | surgical precision | surgeon general warning | monitor lizard | to her monitor | computer monitor | monitors | baby monitor radio | traffic cone | therapy dog | therapy dogs | retail therapy | physical therapy school | shock value | shock absorber | shocks and struts | depression glass | depression era | tropical depression | great depression | panic button | panic at the disco | panic bar | manic monday | 'm/am/is/are/was/so/little/bit/pretty/super/kinda ocd about | crazy busy | crazy good | crazy day | insane deal | insane sunset | triggered alarm | trigger discipline | trigger pull | trigger finger discipline | trigger lock | trigger guard | hair trigger | steps challenge | ten thousand steps | 10 000 steps | steps to | front steps | porch steps | chip bag | chip clip | chips and | poker chip | computer chip | micro chip | microchip | wood chips | fish and chips | chip shot | chip on my shoulder | bitcoin | coin laundry | coin flip | coin toss | coin star | sponsor banner | meeting minutes | staff meeting | city council meeting | council meeting | budget meeting | safety meeting | first aid meeting | recovery vehicle | tow recovery | recovery strap | recovery email | recovery e-mail | recovery run | recovery boat | water recovery | crash recovery | sober driver | sober thoughts | sober second | detox smoothie | salvation army bell ringer | aa batteries | aa battery | double aa | triple aaa | aa and aaa | pill bug | chill pill | bitter pill | poison pill | vein of | in that vein | hospital garage | hospital parking | hospital corner | hospital corners | hospital treatments | hospital fundraiser | animal hospital | allergy season | pastillas de freno | pastillas de menta/jabón/cloro/caldo/chocolate | vendo pastillas | immune to | on steroids | immune system of | operation of | operations manager | operations center | special/flight/field/business/daily/patrol/military/security/tactical/jail/court/rescue/police/airport/warehouse operations | operator | labor day | medicine ball | medicine hat | orange bottle of | dose of reality | prescription glasses | clinic for coaches | shooting clinic | pitching clinic | hitting clinic | coaching clinic | skills clinic | basketball clinic | golf clinic | free clinic on | symptom of | contagious laugh | headache | pain in the | growing pains | pain point | pain points | back pain of | sore loser | stitches in the | in stitches | in stitches laughing | cast iron | cast iron skillet | fly cast | podcast | broadcast | cast member | cast members | sling shot | slingshot | crutch phrase | boot up | like/fitness/coding/math/writing boot camp | boot camp class/workout/style | boot camp at the gym | bootleg | car boot | patient with | be patient | patient dog | patients of | diabetic of | mental note | mental math | mental game | mental toughness | mental health day | mental health and physical | shot put | flu game`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `my sugar was/is/hit/read/reads <num> | my sugar dropped/fell/shot/climbed to <num> | since my/the diagnosis/surgery/transplant/stroke/overdose/chemo/bypass/seizure/heart/attempt | after my/the diagnosis/surgery/transplant/stroke/chemo/bypass | before my/the diagnosis/surgery/transplant/stroke/chemo | <num> surgeries | <num> infusions | <num> rounds of chemo/radiation/treatment/antibiotics | round <num> of chemo/radiation/treatment | rounds of chemo/radiation | <ordinal> round of chemo/radiation/treatment | <ordinal> infusion | <ordinal> surgery | doctor/doc/surgeon/cardiologist/oncologist/neurologist/therapist/specialist says/said/cleared/told/upped/lowered/changed/thinks/calls/wants/signed me/my/i/off/it | home/oncology/infusion/wound/chemo nurse says/said/told | cleared to drive/lift/run/work/train again/by | cleared by my doctor/surgeon/cardiologist/therapist/neurologist | my heart/liver/kidney/kidneys/lungs/lung/colon/thyroid/pancreas/spine/disc/discs/knee/hip/shoulder/back gave/went/quit/stopped/failed/surgery/replacement/injury/condition | <num> years/months/days/weeks clean/sober/dry | <num> years/months/days/weeks cancer/seizure/smoke/pill/drug/symptom/tumor free | <num> years/months/days/weeks since my/the last? drink/pill/seizure/relapse/chemo/scan/attempt/episode/hit/fix | haven't/hadn't had a/one drink/seizure/episode/relapse/flare in/since ** | last drink/seizure/relapse/flare was | i don't keep it in the house anymore | not one drink since | ginger ale at the wedding | lost a kidney/lung/breast/spleen/lobe | one lung | one kidney | one breast | no spleen | half a liver/colon/lung | new liver/lung/lungs/heart/cornea | new heart/aortic/mitral/pig/tissue valve | talk to someone every/on week/tuesdays/thursdays | couch on thursdays/tuesdays | see someone on/every | llevo <num> años/meses/días sobrio/sobria/limpio/limpia | llevo <num> años/meses/días sin tomar/beber/fumar/consumir/drogas/alcohol/una | desde mi/la operación/cirugía/diagnóstico | el doctor/la doctora me dijo/operó/quitó/recetó | me dio un infarto/derrame | me quitaron un/una/el/la riñón/seno/vesícula/tumor`,
    },
    // What is said of a virus that medicine holds down.
    {
      id: 'undetectable',
      strength: 'strong',
      phrases: `
        u u | undetectable equals/is/means untransmittable | my viral load | viral load undetectable | [undetectable] for/since/again/still
      `,
    },
    // Days counted, where sobriety stands near.
    {
      id: 'days-counted',
      strength: 'weak',
      needs: ['near', 'cluster'],
      phrases: `
        [day <num>] of | <num> years/months in/this/come <month>
      `,
    },
    // What somebody cannot get enough of.
    {
      id: 'junkies-of',
      strength: 'keep',
      phrases: `
        along/adrenaline/coffee/gym/news/trail/podcast/data/sugar/scanner/puzzle/gear/spreadsheet/thrill/map/history junkie
      `,
    },
    // Those who only work there.
    {
      id: 'medical-offices',
      strength: 'keep',
      phrases: `
        dentist/doctor/vet/orthodontist/optometrist 's receptionist/parking/truck/dog/hold/lot/line/music | ward photos/clerk/clerks/phone/desk
      `,
    },
    // Another class protects these words from itself; they tell this one all the same.
    {
      id: 'told-anyway',
      strength: 'weak',
      needs: ['english', 'spanish'],
      overrides: true,
      phrases: `
        i am/was <num> <num>? days/weeks/months/years sober/clean | pre-op with/for/and/on * | post-op with/from/pillow/sleeve/boot/drops/visit/bra/day
        psych ward | torn? rotator cuff tear/surgery/repair? | my/home blood pressure cuff | the twelve steps | widowmaker heart/attack/artery/stent
        light duty slip/note/restriction/paperwork | heart attack at/survivor/last/in/before | my/second/mild/first heart attack
        discharged from the hospital | cataract/hernia/kidney/knee/heart/stroke/prostate guy/lady | in a/the/my hospital/paper gown
      `,
    },
  ],
};
