import { disability } from '../disability.ts';
import { lifeOf } from './life.ts';

/** Aids, allowances and ways of getting about that a lasting impairment brings with it. */
export const disabilityLife = lifeOf(disability, {
  tells: `
    my hearing went/is/was/got gone/going/shot/bad/with/worse
    large-print booklet/exam/test/book/edition/ballot/menu | large print booklet/exam/test/edition | jaws software | voiceover on my
    zoomtext | night blind | night blindness | tunnel vision diagnosis | one good eye |  eye patch since | red-green deficient
    implant processor | coils and processor | signing since | deafness | captioned phone | cart captions/captioner/captioning | tty line
    vrs call | relay operator | lipreading | good ear | bad ear | left ear is | right ear is | school for the deaf/blind | i'm in my chair | am/me/roll/rolled/rolling/wheel/while in my chair | in my chair since | do/did everything in my chair | curb/sidewalk/ramp/doorway/aisle in my chair | my chair's battery/tire/tires/motor/charger/joystick/footrest | my chair battery | had no ramp access | need/needed ramp access | without ramp access | run/runs/use/using nvda on | nvda reads/read/screen | with a reacher and/to/from/for | use/using a reacher | i/me ** hoyer lift in/at/to/every/because
    chair users | chair tires | wheelchair lift/van/gloves/tires | handcycle
    adaptive ski/skiing/sports/bike/rowing/gym | access-a-ride | dial-a-ride | elevator is out again
    need/needs/use/my/if the? accessible parking/entrance/stall/bathroom | handicap placard/plate/plates/tag | my handicap parking/spot/stall
    disabled placard/plate/plates/parking/veteran | quad cane | forearm crutch | afo | afos | stairlift | pressure sores
    para since | t10 complete | t4 injury | c6 injury | l1 injury | incomplete injury | carbon foot | cp kid | polio leg
    little people of america | brittle bones | scoliosis rod | fidget cube in my | noise-canceling headphones because
    noise cancelling headphones because | hyperfocus | special interest is | eye contact hurts | late diagnosed | my tic | speech pathologist
    504 letter | extra time on tests/exams | time and a half on the? exam/exams/test/tests/written/bar | scribe for the exam
    ada request/accommodation/coordinator/paperwork/form/lawsuit/complaint
    disability services/office/pride/rights/benefits/check/claim/rating/community/advocate/retirement | long-term disability
    psychiatric service dog | alert dog | diabetic alert dog | hearing dog | aphasia | memory notebook since | chronic pain since
    adapted keyboard | one-handed keyboard | ergonomic keyboard note | speech-to-text because | dictation software because | dragon dictation
    voice control because | sit-stand desk note | temple fade from helmet therapy | deaf-president-now | sordera | aparato del oído
    lenguaje de señas | bastón blanco | perro de servicio | mi silla eléctrica/motorizada | pierna de titanio | sin una pierna | me falta un dedo | muletas desde
    bastón | placa azul | placa de discapacitado | tartamudez | disléxico | disléxica | tdah | oído malo | leo los labios | ojo de vidrio
    cojo de | cojeo | síndrome de down | cane folds | folding cane | my cane | white one for when it's dark | captions on because
    because of my left/right side | my deaf left/right side | look the same gray/grey to me | red and green look the same | lights look the same
    can't tell the red from | sordo de un oído | sorda de un oído | sits on my good side | sit on my good side | stand on my good side
    siéntate de mi lado
    sip-and-puff | sip and puff | sip switch | mouth stick/joystick/wand | head pointer/switch/array | tilt-in-space | power-assist grip/wheels/chair | power-assisted grip/wheels/chair | push-rim | chair's casters | front casters
    battery chair | electric/motorized/motorised chair/wheelchair | motorized/motorised scooter | folding wheelchair/scooter | manual wheelchair | chair strapped at | wheels not walking | my swivel seat | roll-in shower | shower/bath/tub transfer board/bench | shower board/bench/chair/stool
    tub bench | grab bar/bars in/for/by/at/on the? shower/tub/toilet/hall/stage | raised toilet seat | toilet riser | bedside commode | bed rails and | trapeze bar over | my/our/her/his hoyer/ceiling lift/sling | pool lift
    lift chair | chair lift at home | lift gate on the van | van with the/a lift | wheelchair tie-down | wheelchair tie-downs | wheelchair tiedown/tiedowns | left-foot gas/accelerator pedal? | spinner knob | hand lever for gas | hand-controlled van/car/truck
    paratransit van/bus/ride/driver/app/pickup/card | paratransit | priority seat/seating for/please | fold-down seat for | reacher-grabber | reacher stick/tool/arm | my reacher/grabber | jar opener for my
    one-handed keyboard/keybord/cutting/pruner/opener/typing/driving/knots | one handed keyboard/cutting/pruner/typing | rocker knife | button hook for | sock aid | long-handled shoehorn | dycem | weighted pen/spoon/fork/utensils/cutlery/cup
    tremor spoon/gloves | built-up handles/handle | universal cuff | rubber hook | hook on the left/right | my left/right hook | left/right is the hook | prosthetic grip/cover/liner/arm/knee/ankle/foot/socket/shoe | prosthesis cover/liner/socket
    c-leg | microprocessor knee | bionic hand/arm/leg/knee | leg on the charger | charge my leg/hand/chair/ears | socket liner | socket's rubbing/sore | stump's | stump sore/shrinker/socks/care | click the knee lock | knee lock off
    ankle-foot brace | foot drop brace | drop foot | dropfoot | short/long leg brace | leg braces | knee-ankle-foot | kafo | orthotic rocker/sole/boot/brace/shoe/insert | shoe lift | heel lift in my | one leg shorter | leg's shorter | leg length difference
    neck/body halo | fused knee/ankle/hip/disc/discs/wrist/neck | knee scooter | one good hand/arm/leg/eye/ear/side/lung/knee | one working eye/ear/hand/arm/wrist/leg | left/right hand only since | my left/right hand quit | hand that won't grip
    left/right sleeve pinned/hangs/empty | empty sleeve | left/right side went after/since | wrist won't bend | hands that lock | claw hand | my left/right claw | paralyzed/numb left/right hand/side/arm/leg
    slate and stylus | perkins brailler | braille labeler/labeller/watch/dial/display/keyboard/cell/note/menu/label/labels/book/bible/ballot/sign/reader | brailler | talking scale/thermometer/watch/clock/calculator/microwave/cane/everything/glucometer
    bump dots/dot | bump-dot labels | touch dots | raised dots | tactile strip/paving/map/markers/dots | screen magnifier/magnifiers | magnifier app/dome/lamp/sheet/screen | handheld magnifier/zoomer | video magnifier | cctv magnifier
    glare hood/glasses | amber wraparounds | screen aloud | reads the screen to/aloud | voice over skips | talkback on/mode/reads | zoomed to three/four hundred | tablet at <num> percent | degrees of sight/vision | center of my eyes/vision | retinas went | my retinas
    cane tip/sweep/sweeping | tapping cane | talking cane | white tip | white stick | long white cane/stick | folding white cane | sweeping the cane | guide harness | fidelco | leader dog | guide dog school | hearing dogs | seizure-alert dog/collie/lab | seizure alert dog/collie/lab
    mobility dog | aac device/tablet/app/user | eye gaze/typing tablet/device/lamp/board | eye-typing | eyegaze | speech device | tablet speaks/talks for | voice amp/amplifier | electrolarynx | dictado por voz
    t-coil | tcoil | tele-coil | no loop for | hearing loop | bone-conduction aid/processor/implant/headset | bone-anchored aid/processor/implant | bone anchored | cochlear magnet/coil/battery/map/mapping | bilateral hearing | ear molds | tinnitus masker/maskers | left/right ear 's gone
    one ear's out | hearing aid battery/whistles/dehumidifier/shop/dome/domes/fitting | hearing aids in/out/off/fixed/on | aids whistle | flashing doorbell/light alarm? for the deaf? | strobe alarm/doorbell | bed shaker alarm | alarm under the pillow | vibrating watch/pillow alarm?
    captioned screen/glasses/theater/showing/phone | captioning glasses | sign interpreter | interpreter's sleeve/hands | signing to my | vows signed | see mouths | lipread | off the drum major's lips | taps on the shoulder for me
    cp since/kid/legs/from/and | clubfeet | drop-foot | hemiplegia | fused spine | fused vertebrae | dupuytren's hand | blue hangtag/placard | permanent placard | placard stamped | curbside ballot/voting | bone-dry stump | stim dance | noise-cancelling because | weighted lap pad
    with flames painted on scooter | wheelchair seat/cushion/tray/parts/repair/joystick/marathon | power-chair | power chairs | lap tray for  | scooter's joystick/battery/basket | rollator seat/basket | seat of a rollator | walker's tennis | tennis balls on its legs
    silla de ducha | silla alta porque | cadera de titanio | la paralizada | mano buena | otra es prótesis | el aparato del oído | un audífono en | tengo tdah | uso silla | uso bastón | mi bastón | la prótesis | perro guía | braille on/at/en/in
    deaf/blind in the/my/one/both left/right/ear/eye/ears/side | magnifier arm | can't read the ** without my? magnifier/loupe
    can't feel hot/cold/heat/pain or/and? hot/cold/heat/pain? in/with my hands/feet/fingers/legs
    don't feel hot/cold/heat/pain in my hands/feet/fingers/legs | can't feel hot/heat either | can't feel hot or cold | go stiff and stare
    what to do if i seize/stare/drop/faint/go | put a spoon in my mouth | do not put a/anything spoon? in my mouth | limp/limped/limping since birth | a birth thing | ms same as me
    living with ms/als/cp/tbi/adhd/dyslexia/tinnitus/epilepsy | i've got cp/ms/tourette's | got/have cp/ms and/not/since | my cp
    ada keyboard/seat/seating/chair | popped? the? batteries/battery out of/from both/my ears/ear/aids | batteries in/for both/my ears/ear
    ears on the charger | twice exceptional | tremor benign/essential/familial/intention | familial tremor | intention tremor | resting tremor
    benign tremor | they? told/said ** i'd never walk/talk/speak/read/write/hear/hold again? a? pencil/pen/spoon? | i'd never hold a pencil/pen/spoon
    never walk again | eight/seven/nine/six working/good/whole fingers | ten fingers eight/seven/nine working/left/work
    nine/eight/seven/six fingers total/left
    left/right one/side/ear/eye/hand/arm is/was/'s mostly/just/purely? decorative/ornamental/decoration/ornament/deaf/blind
    left/right side is/was more/mostly of? a? suggestion/rumor/passenger | stutter/stammer/limp like mine | stutterer like me
    whose? left/right arm/hand/leg/foot is a hook/prosthetic/prosthesis/blade/stump/claw | two shoe sizes one per/for each? foot
    adaptive boots/shoes/sneakers/clothing/jeans/controller/mouse/paddling/surfing/climbing/golf/golfer/hockey/rower/kayak/cycling/cyclist/crossfit/skier
    adaptive boots with the zipper on the side | me and my wheelchair/crutches/cane | raised me and my wheelchair
    lost the/my/his/her/their sight/hearing/vision/eyesight in/on/to one/left/right/the/my/both/a one/left/right/side/eye/ear/eyes/ears/machine?
    lost the hearing in/on the/my left/right | my aide/attendant/pca comes/gets/dresses/lifts/drives | home health aide comes
    personal care attendant | left/right one/eye only does/sees/gets/knows light and/or dark | light perception only | only light and dark
    shriners put/fixed/gave/bought/built/made/fitted my/me | van with the ramp | ramp van | quiet room at <num> | i rolled up/down the ramp
    handicap/handicapped/disabled tag/hangtag/tags/hanger/plate/plates | hand signing my order | wheelchair accessible console/desk/workstation/locker/cruiser
    <num> percent per the feds/va/army/government/navy | little? blue/handicap/disabled placard/tag on/hanging/hangs/off/from the/my mirror/rearview
    left side/foot gas/accelerator pedal | one leg and a blade/crutch/hook
    my stutter/limp/deafness/blindness/dyslexia/autism/adhd/wheelchair taught/teaches me | deaf/autistic/crip/mad/disabled/blind pride
    exam/test with a scribe | scribe and time and a half | with a scribe and
    color/colour vision/plate/plates/dot/dots test/exam/retest/waiver/deficient/deficiency | lantern test | farnsworth lantern/test | retest with the lantern
    color/colour deficient | can't tell left from right | mix up left and right | can't hear out of the/my left/right side/ear
    button/hole/valve/speaking on/in my throat/neck | cath bag/bags/kit/supplies | catheter bag | my leg bag | straight cath
    percent permanent partial | can't hold a pencil/pen | one/two hearing aids | hearing aid in each/one | bad/good ear toward/towards/to the
    my/our deaf/blind bowling league | my/our deaf/blind softball/baseball/hockey/soccer/basketball league/team | beep baseball | deaflympics | deaf olympics | power soccer
    wheelchair softball/tennis/curling/hockey/racing/lacrosse | mi lado bueno | del lado que oigo
    no oigo de este/ese/un/del lado/oído/derecho/izquierdo | con prótesis en/y/de | soy daltónico | daltónico | daltonismo
    me falta la/una pierna/mano
    a wooden leg and/is | thumping is a wooden leg | one/the with the/an eyepatch
    emotional support lizard/cat/bird/rabbit/parrot/ferret/pig/hamster/snake/iguana | got the limp in a/the
    color plates i/and/say/at | fails/failed/fail/failing the color plates | service dog's vest | my? service dog's vest/harness/bed/leash/hair
    bonus titanium | titanium hip/knee/ankle/femur/spine/wrist/shoulder/jaw | names take me a week/while | can't do the ** by sight
    salieron con prótesis | one glass eye slightly/which/and/that | my hands shake on/over/when/all | hands that shake/tremble
    naturallyspeaking | captel | clearcaptions | cros/bicros aid/aids | my t switch | with my t switch | my phonak/oticon/resound/widex/starkey/signia/cochlear
    phonak | oticon | vri screen/interpreter/cart | orcam | bookshare | nfb convention/chapter | be my eyes | aira agent | mobility instructor
    orientation and mobility | o and m lessons/instructor/training | monocular for the street/board/signs | bioptic | bioptics
    no/lost depth perception since/in/on | depth perception since | i'm monocular | am monocular
    took the/my leg/foot off? below/above/at the/my knee/hip/ankle/shin | they took the leg/foot in/after/when/last | residual arm/hand/leg/foot
    only got/have the one hand/arm/leg/eye/ear/lung | with my teeth and one hand | i type with one hand
    my/the fused ankle/hip/knee/wrist | my ankle/hip/knee/wrist/spine/neck is/'s fused | i drag my left/right foot/leg
    drags/dragging his/her/my left/right foot/leg | knee walker | tilite | ki mobility | quickie chair/needs | permobil | roho | jay cushion
    transfer myself into/onto/to the bed/seat/chair/tub/driver/car/truck/van/cruiser/toilet/couch | slide board transfer | self cath | intermittent/indwelling cath/catheter | spastic diplegia
    spastic quad/quadriplegia/hemiplegia | friedreich's | friedreich's ataxia | i'm heds | heds | charcot marie tooth
    shoulder/shoulders/hip/hips/knee/knees/joints/fingers dislocate/dislocates/sublux/subluxes/subluxed when/if/from/in
    pots makes/flare/flares/day/diagnosis | script my phone? calls/conversations | i stim | stim with my
    can't do eye contact | eye contact is hard/work/painful | fluorescent/fluorescents lights? make me | i mask all day/shift/week
    in a room by myself with a proctor | test/tests/exam in a room by myself | in resource all/in/through
    little/short bus kid | rode/ride/rides/riding the little/short bus | pulled/pulls me out of class for reading/speech/resource/extra/math | pull-out reading/speech
    para in first/second/third/fourth/fifth/sixth/kindergarten/school/class grade? | had a para
    words/letters/numbers jump/jumped/jumps/swim/swims/dance/wiggle/crawl/slide around/off? on/the/for? me/page? | letters jump | numbers swim
    words jump around | numbers dance | words get/got stuck on the/my * | my jaw locks on
    stuck on my b's | stuck on the b's | stuck on the m's | a tic where | vocal/motor/facial/shoulder/neck/blinking tic/tics | spasmodic dysphonia
    voice comes out of a box | half my face doesn't move/smile | half my face won't move/smile | half my face is numb/asleep/paralyzed/frozen | bell's palsy
    lose/lost/losing words/names since/after the/my concussion/stroke/accident/wreck/crash/fall/blast | since the/my concussion
    can't recognize/recognise/remember/place faces | one leg's?/leg is/'s? shorter than the/my other | born at <num> weeks and my
    born at <num> weeks | the dog is/'s working please/so
    stool/chair/desk/headset/keyboard/parking/schedule as an accommodation | dars counselor | able account | dd waiver | medicaid waiver
    outriggers on snow | ski/skis/skied/skiing with outriggers | sit ski/skis/skiing | mono ski/skis/skier | bi-ski
    classified t54/t53/t47/t11/s9/s10/f55 | s9 swimmer | s10 swimmer | boccia | para standing | blind soccer/football/tennis/golf
    need/needs the elevator not the stairs | i can't climb stairs | can't climb/do/manage the? stairs since/with/anymore/because
    i can't stand for long/more | can't stand longer than | can't lift my left/right? arm/arms above/over/past | arthrogryposis
    brachial plexus injury/palsy/birth | erb's palsy | hydrocephalus | vp shunt | my shunt | shunt in my | shunt revision | usher syndrome | usher's syndrome | stargardt
    side/peripheral vision went/gone | lost/took/no my? side/peripheral vision | rp took/took/runs/diagnosis | i can't see at night
    don't drive because of my eyes/eyesight/vision/seizures | my eyes won't let me drive | hipoacúsico | hipoacúsica | hipoacusia
    parálisis en un/el/la lado/pierna/mano/brazo/cara | con andadera | ando en silla | leo en braille | baja visión | débil visual
    veo borroso/poco/nada de/con un/el ojo | no veo con/de un/el ojo | me falta la derecha/izquierda | me/le amputaron | amputado | amputada
    mano/pierna/brazo ortopédica/ortopédico | zapato ortopédico | plantillas ortopédicas | aparato auditivo | uso aparato | cojo desde/de
    cojito | manco | tuerto | tuerta | prosthetist's | prosthetics appointment/clinic/guy/fitting | orthotist | hanger clinic
    wound care for my stump | my leg fell/came/popped off | take/takes/took my leg off/and
    my spare/running/shower/swim leg | leg day prosthetic | my robot leg/arm/hand | robot leg | dog guide
    deaf church/school/camp/club/community/event/theatre/theater/coffee/night/family/interpreter | coda life | i'm coda
    signing exact english | tactile signing | protactile | cued speech | oral deaf | late deafened | deaf gain
    voice off night/dinner/event | my sign name | my hearing side
    sits/sit/stand/stands on my hearing side | i'm hearing on the | spoonie | low spoons | crip time | mad pride
    neurokin | autistic burnout | adhd paralysis | adhd meds | rejection sensitive | pda autistic | stimboard | spd kid | chewelry
    chew necklace | sensory seeker | sensory hour | quiet hour at the store | echolalia | infodump | infodumping | info-dump
    dyspraxic | clumsy kid diagnosis | dyscalculic | reading below grade level | learning disorder
    processing disorder | wilson reading | orton gillingham | barton reading | reading tutor since
    one leg is? shorter than | dragon naturallyspeaking | sight cane | symbol cane | cane technique | cane user | cane users | my o&m
    tether for the blind run | sighted guide | guide runner | guided runner | tandem with a pilot | blind tandem | captioner | captionist
    caption my/the? calls/meetings/briefings/roll | live captioning | transcribe/transcribes/transcribed the radio for me
    otter for the/my meetings because | radio transcript because | vibrate on my wrist for tones | tones on my wrist
    strobe light alarm | doorbell flashes | hearing test said moderate/severe/profound
    moderate/severe/profound loss/bilateral | bilateral hearing loss | my audiogram | sensorineural | otosclerosis
    unilateral deafness | single-sided deafness | single sided deafness | ssd ear | lost/losing my hearing/sight/vision/eyesight
    going deaf/blind | deaf as a | blind without my | legally blind | corrected to 20 <num> | my left/right? eye went bad/dark/blind
    detached retina | coloboma | cone dystrophy | optic neuritis | optic atrophy | leber's | aniridia | amblyopia | strabismus
    congenital/juvenile cataracts/glaucoma | corneal transplant | cane holder on | cup holder for my chair | chair's battery
    chair battery | chair's brakes | camber on my | e-fix | smartdrive | freewheel attachment | ki catalyst
    caster popped | popped a caster | flat tire on my chair | handrims | ramp for my | ramps for my | threshold ramp
    lowered counters/desk/console for me/my | knee space under my | roll-under desk/sink | wheel under the desk | adjustable desk as an accommodation
    door opener button | push-plate door | doors too narrow for my | ms hug | ms limp | drop attacks | spasticity | dystonia | ataxia | chorea
    huntington's chorea | hemifacial | cerebellar | myasthenia | muscular atrophy | sma type | duchenne | becker's | limb girdle | post-polio
    polio arm/hand/brace/survivor | syringomyelia | tethered cord | chiari | amputee softball/team/coalition/support/camp/clinic
    bilateral amputee | double amputee | running on blades | carbon blade | cheetah blade
    recreational leg | left/right leg's titanium | tbi clinic/group/headache/day | post concussion/concussive
    memory strategies | left-side neglect | hemianopia | stroke hand/arm/side/leg
    stroke took my/the left/right | fragile x | williams syndrome | prader willi | prader-willi | rett syndrome | noonan syndrome | turner syndrome | 22q
    di george | fetal alcohol | fasd | angelman | moebius syndrome | treacher collins | goldenhar | microtia | cleft palate/lip | resource teacher
    resource class | life skills class | self-contained class/classroom | certificate of attendance instead
    my iep meeting/team/binder/goals | 504 kid/plan/meeting | inclusion kid | one-on-one aide | transition program till 21
    day program for adults | supported living | supported employment | respite worker for me | perro lazarillo
    escuela para ciegos/sordos | bastón verde | placas de discapacidad | estacionamiento para discapacitados | cajón azul | rampa para mi
    implante coclear | lesión medular | distrofia | esclerosis múltiple | esclerosis | labio leporino | pie equino | pie zambo
    my [blind <kin>/wife/husband/son/daughter/eye] | am missing a/an/one/two/half/the left/right/most/tip/part? of? my/foot/leg/arm/hand/finger/fingers/toe/toes/eye/thumb
    signed for my mom/dad/parents at | signed in my/our house/home | signed my first word/words/sentence | can't feel my * on the/my/one left/right? side
    wheelchair ramp i roll/use/need/ride | i run at/in the? special olympics | my special olympics run/medal/gold/race | stump ** liner/socket/sleeve
    my [bag] ** ** ostomy/stoma/colostomy nurse
  `,
  innocent: `
    deaf smith county | disabled pontoon/boat/semi/trailer/tractor/barge/train
    alarm/sensor/switch/camera/account/feature/button/beeper disabled by/in/on/for/after/until
    disabled smoke/fire/car/burglar/door alarm/alarms | disabled smoke/carbon detector/detectors
    not/in/from/behind/to/near my/his/her/the/our blind | duck/deer/goose/turkey/pop-up/box/tree/layout/photo blind/blinds
    depression in/under/near the pavement/road/yard/lawn/floor/ground/asphalt/street/driveway/sidewalk/mattress/couch
    cut/cuts/shaved/buzzed/trimmed in my/the chair | in my chair *? haircut/cut/fade/trim/shave
    chair of the/a | chair lift | patio/lawn/folding/camp/rocking/swivel/desk/office/dental/barber/ballroom chair/chairs | high chairs | one/two/extra high chair
    in my chair at the desk | on-ramp | off-ramp | boat ramp | ramp agent | exit ramp | ramp up | loading ramp | skate ramp
    third/four/training/steering/big/hot/fifth wheels | blind curve/corner/spot/alley/date/turn/side/taste
    the blind corner/curve/spot/alley/hill/date/driveway | duck/deer/hunting/window blind | turn a blind | radar lock | dead ear of corn
    missing persons/person/dog/cat/child/kid/hiker/from/kids/screw/piece/socks/sock/the/a/cash | walkie | dog walker | lame/deaf ears
    handicap of <num> | golf handicap | tone-deaf | candy cane | sugar cane | cane toad/pole/corso/field
    signed up/off/out/in/for/it/my/the/a/by/copy/on
    next in the/a chair | wooden leg of/on the | in the/a chair for a/the/my same? haircut/draw/vial/filling/cleaning/trim/tattoo/shave
    hip dysplasia in the/our/my/a lab/puppy/dog/pup/shepherd/retriever
    disabled outlet/printer/alarm/elevator/camera/lock/door/gate/feature/port/switch/siren/boat/vessel/train/ship/tractor
    play/table/chair/stool/tripod/desk/couch/grill/spider/bench/crib/tent/bed lost/missing a leg | lost a leg on the table/couch/chair
    can't feel my tongue/face/lips/mouth/toes/nose/ears/thumbs/cheeks | set/sets/pair/box of prosthetic
    prosthetic leg/foot/arm/hand claimed/turned | one/<num>/a prosthetic leg/foot/arm/hand left/claimed/turned/size
    one glass eye turned/one/today | repair/repairs/repaired/repairing/fix/fixes <num>? wheelchairs/wheelchair
    shovel/shovels/shoveled/salt/salts/salted/paint/painted/sweep the wheelchair ramp | tarp over a wheelchair ramp
    cabinet/table/truck/printer/chair/cart/wheel/robot/car/dog/cat/horse/fridge/rooster 's? got/has/have/with a limp
    court/spanish/hospital/language/mandarin/staff/russian/arabic interpreters | like braille
    braille label/labels/sign/signs/dots on the elevator/atm/door/doors/room/drive | braille on the elevator/atm/drive
    braces on the bridge/pier/wall/barn/fence/deck/frame/trailer
    carry/carried/carries/grab/grabbed/pack/packed/search/searched/checked my bag/bags | have/has/got a good ear | in one hand and
    cripple/cripples/crippled/crippling the whole? network/system/grid/server/economy/city/port/department/budget/internet | not tinnitus
    failed/retired/flunked guide dog
    signing the/a/an/any/every incident? form/forms/papers/lease/waiver/petition/contract/report/check/paperwork | learned asl fingerspelling
    plunge/fundraiser/run/ride/raised/raise/donate/volunteer/volunteered/volunteering/coach/coached for/at/with the? special olympics
    special olympics torch/volunteer/coach/fundraiser/plunge | closing/close/closed/open/opened/raise/raised/lower/lowered the blind
    seeing eye pony/cat
    capital/block/love/cover/certified/open/form letters | hearing people out | report/story/saga/play in <num> parts
    church for the deaf/blind | quickie mart | shaved/grind the stump
  `,
});
