import { disability } from '../disability.ts';
import { lifeOf } from './life.ts';

/** Aids, allowances and ways of getting about that a lasting impairment brings with it. */
export const disabilityLife = lifeOf(disability, {
  tells: `
    large-print booklet/exam/test/book/edition/ballot/menu | large print booklet/exam/test/edition | jaws software | voiceover on my | nvda
    zoomtext | night blind | night blindness | tunnel vision diagnosis | one good eye | blind in | eye patch since | red-green deficient
    implant processor | coils and processor | signing since | deafness | captioned phone | cart captions/captioner/captioning | tty line
    vrs call | relay operator | lipreading | good ear | bad ear | left ear is | right ear is | school for the deaf/blind | in my chair
    my chair's | chair users | chair tires | wheelchair basketball/rugby/tennis/ramp/lift/van/gloves/tires | handcycle
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
