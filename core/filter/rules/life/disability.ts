import { disability } from '../disability.ts';
import { lifeOf } from './life.ts';

/** Aids, allowances and ways of getting about that a lasting impairment brings with it. */
export const disabilityLife = lifeOf(disability, {
  tells: `
    large-print booklet/exam/test/book/edition/ballot/menu | large print booklet/exam/test/edition | jaws software | voiceover on my | nvda
    zoomtext | night blind | night blindness | tunnel vision diagnosis | one good eye |  eye patch since | red-green deficient
    implant processor | coils and processor | signing since | deafness | captioned phone | cart captions/captioner/captioning | tty line
    vrs call | relay operator | lipreading | good ear | bad ear | left ear is | right ear is | school for the deaf/blind | in my chair
    my chair's | chair users | chair tires | wheelchair lift/van/gloves/tires | handcycle
    adaptive ski/skiing/sports/bike/rowing/gym | access-a-ride | dial-a-ride | elevator is out again | ramp access
    accessible parking/entrance/stall/bathroom | handicap placard/plate/plates/parking/tag/spot/stall
    disabled placard/plate/plates/parking/veteran | placard on | quad cane | forearm crutch | afo | afos | stairlift | pressure sores
    para since | t10 complete | t4 injury | c6 injury | l1 injury | incomplete injury | carbon foot | cp kid | polio leg
    little people of america | brittle bones | scoliosis rod | fidget cube in my | noise-canceling headphones because
    noise cancelling headphones because | hyperfocus | special interest is | eye contact hurts | late diagnosed | my tic | speech pathologist
    504 letter | extra time on tests/exams/the | time and a half on the | scribe for the exam
    ada request/accommodation/coordinator/paperwork/form/lawsuit/complaint
    disability services/office/pride/rights/benefits/check/claim/rating/insurance/community/advocate/retirement | long-term disability
    psychiatric service dog | alert dog | diabetic alert dog | hearing dog | aphasia | memory notebook since | chronic pain since
    adapted keyboard | one-handed keyboard | ergonomic keyboard note | speech-to-text because | dictation software because | dragon dictation
    voice control because | sit-stand desk note | temple fade from helmet therapy | deaf-president-now | sordera | aparato del oído
    lenguaje de señas | bastón blanco | perro de servicio | mi silla | pierna de titanio | sin una pierna | me falta un dedo | muletas desde
    bastón | placa azul | placa de discapacitado | tartamudez | disléxico | disléxica | tdah | oído malo | leo los labios | ojo de vidrio
    cojo de | cojeo | síndrome de down | cane folds | folding cane | my cane | white one for when it's dark | captions on because
    because of my left/right side | my deaf left/right side | look the same gray/grey to me | red and green look the same | lights look the same
    can't tell the red from | sordo de un oído | sorda de un oído | sits on my good side | sit on my good side | stand on my good side
    siéntate de mi lado
    sip-and-puff | sip and puff | sip switch | mouth stick/joystick/wand | head pointer/switch/array | tilt-in-space | power-assist grip/wheels/chair | power-assisted grip/wheels/chair | push-rim | chair's casters | front casters
    battery chair | electric/motorized/motorised chair/scooter/wheelchair | folding wheelchair/scooter | manual wheelchair | chair strapped at | wheels not walking | roll-in shower | shower/bath/tub transfer board/bench | shower board/bench/chair/stool
    tub bench | grab bar/bars in/for/by/at/on the? shower/tub/toilet/hall/stage | raised toilet seat | toilet riser | bedside commode | bed rails and | trapeze bar over | hoyer/ceiling lift/sling | pool lift
    lift chair | chair lift at home | lift gate on the van | van with the/a lift | wheelchair tie-down | wheelchair tie-downs | wheelchair tiedown/tiedowns | left-foot gas/accelerator pedal? | hand throttle | spinner knob | hand lever for gas | hand-controlled van/car/truck
    swivel seat | paratransit van/bus/ride/driver/app/pickup/card | paratransit | priority seat/seating for/please | fold-down seat for | reacher-grabber | reacher stick/tool/arm | my reacher/grabber | a reacher | jar opener for my
    one-handed keyboard/keybord/cutting/pruner/opener/typing/driving/knots | one handed keyboard/cutting/pruner/typing | rocker knife | button hook for | sock aid | long-handled shoehorn | dycem | weighted pen/spoon/fork/utensils/cutlery/cup
    tremor spoon/gloves | built-up handles/handle | universal cuff | rubber hook | hook on the left/right | my left/right hook | left/right is the hook | prosthetic grip/cover/liner/arm/knee/ankle/foot/socket/shoe | prosthesis cover/liner/socket
    c-leg | microprocessor knee | bionic hand/arm/leg/knee | leg on the charger | charge my leg/hand/chair/ears | socket liner | socket's rubbing/sore | stump's | stump sore/shrinker/socks/care | click the knee lock | knee lock off
    ankle-foot brace | foot drop brace | drop foot | dropfoot | short/long leg brace | leg braces | knee-ankle-foot | kafo | orthotic rocker/sole/boot/brace/shoe/insert | shoe lift | heel lift in my | one leg shorter | leg's shorter | leg length difference
    neck/body halo | fused knee/ankle/hip/disc/discs/wrist/neck | knee scooter | one good hand/arm/leg/eye/ear/side/lung/knee | one working eye/ear/hand/arm/wrist/leg | one wing | left/right hand only since | my left/right hand quit | hand that won't grip
    left/right sleeve pinned/hangs/empty | empty sleeve | left/right side went after/since | wrist won't bend | hands that lock | claw hand | my left/right claw | paralyzed/numb left/right hand/side/arm/leg
    slate and stylus | perkins brailler | braille labeler/labeller/watch/dial/display/keyboard/cell/note/menu/label/labels/book/bible/ballot/sign/reader | brailler | talking scale/thermometer/watch/clock/calculator/microwave/cane/everything/glucometer
    bump dots/dot | bump-dot labels | touch dots | raised dots | tactile strip/paving/map/markers/dots | screen magnifier/magnifiers | magnifier app/dome/lamp/sheet/screen | handheld magnifier/zoomer | video magnifier | cctv magnifier
    glare hood/glasses | amber wraparounds | screen aloud | reads the screen to/aloud | voice over skips | talkback on/mode/reads | zoomed to three/four hundred | tablet at <num> percent | degrees of sight/vision | center of my eyes/vision | retinas went | my retinas
    cane tip/sweep/sweeping | tapping cane | talking cane | white tip | white stick | long white cane/stick | folding white cane | sweeping the cane | guide harness | fidelco | leader dog | guide dog school | hearing dogs | seizure-alert dog/collie/lab | seizure alert dog/collie/lab
    mobility dog | aac device/tablet/app/user | eye gaze/typing tablet/device/lamp/board | eye-typing | eyegaze | speech device | tablet speaks/talks for | letter board | voice amp/amplifier | electrolarynx | dictado por voz
    t-coil | tcoil | tele-coil | no loop for | hearing loop | bone-conduction aid/processor/implant/headset | bone-anchored aid/processor/implant | bone anchored | cochlear magnet/coil/battery/map/mapping | bilateral hearing | ear molds | tinnitus masker/maskers | left/right ear 's gone
    one ear's out | hearing aid battery/whistles/dehumidifier/shop/dome/domes/fitting | hearing aids in/out/off/fixed/on | aids whistle | flashing doorbell/light alarm? for the deaf? | strobe alarm/doorbell | bed shaker alarm | alarm under the pillow | vibrating watch/pillow alarm?
    captioned screen/glasses/theater/showing/phone | captioning glasses | sign interpreter | interpreter's sleeve/hands | signing to the/my | vows signed | see mouths | lipread | off the drum major's lips | taps on the shoulder for me
    cp since/kid/legs/from/and | clubfeet | drop-foot | hemiplegia | fused spine | fused vertebrae | dupuytren's hand | blue hangtag/placard | permanent placard | placard stamped | curbside ballot/voting | bone-dry stump | stim dance | noise-cancelling because | weighted lap pad
    with flames painted on scooter | wheelchair seat/cushion/tray/parts/repair/joystick/marathon | power-chair | power chairs | lap tray for | joystick froze | scooter's joystick/battery/basket | rollator seat/basket | seat of a rollator | walker's tennis | tennis balls on its legs
    silla de ducha | silla alta porque | cadera de titanio | la paralizada | mano buena | otra es prótesis | el aparato del oído | un audífono en | tengo tdah | uso silla | uso bastón | mi bastón | la prótesis | perro guía | braille on/at/en/in
  `,
  innocent: `
    chair of the/a | chair lift | patio/lawn/folding/camp/rocking/swivel/desk/office/dental/barber/ballroom/high chair/chairs
    in my chair at the desk | on-ramp | off-ramp | boat ramp | ramp agent | exit ramp | ramp up | loading ramp | skate ramp
    third/four/training/steering/big/hot/fifth wheels | blind curve/corner/spot/alley/date/turn/side/taste
    the blind corner/curve/spot/alley/hill/date/driveway | duck/deer/hunting/window blind | turn a blind | radar lock | dead ear of corn
    missing persons/person/dog/cat/child/kid/hiker/from/kids/screw/piece/socks/sock/the/a/cash | walkie | dog walker | lame/deaf ears
    handicap of <num> | golf handicap | tone-deaf | candy cane | sugar cane | cane toad/pole/corso/field
    signed up/off/out/in/for/it/my/the/a/by/copy/on
  `,
});
