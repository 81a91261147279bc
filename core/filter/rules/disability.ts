import type { RuleFile } from '../rule.ts';

/** Disability: lasting impairments, aids, accommodations, neurodivergence, words of abuse. */
export const disability: RuleFile = {
  class: 'PC-DISABILITY',
  source: 'ADA, 42 U.S.C. 12112; Rehabilitation Act 504; Cal. Gov. Code 12926; RCW 49.60.040 (service animals)',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `cojea | discapacidad | silla de ruedas | bastón | muletas | andadera | prótesis | uso/usa/traigo/trae/mis audífono | lengua de señas | dislexia | tdah | autismo | sorda | sordo | ciega | ciego | no oigo | no veo bien | cojera | cojeo`,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `grab rail | grab rails | subtitles on | lip reading | reading lips | read lips | batteries in my ears | ear molds | left ear | right ear | good ear | bad ear | good eye | bad eye | blind side | night vision gone | large font | screen reader | text to speech | speech to text | spell check saves | letters move | letters swim | letters flip | numbers flip | noise-cancelling | noise cancelling | headphones in the | routine change | social script | special interest | residual limb | one hand | one-handed | left hand only | my wheels | transfer board | curb cut | curb cuts | parking spot near | handicap stall/spot/parking | extra time | note taker | lengua de señas | no oigo | no veo bien`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near', 'my'],
      phrases: ` captions | captioning | legally | magnifier | fidget | fidgets | meltdown | shutdown | masking | hyperfocus | sensory | stim | scripts | brace | braces | splint | socket | blade | stump | ramps | accessible | accessibility | placard | notetaker | interpreter | tremor | tremors | spasms | spasticity | gait | shuffle | bastón | andadera | prótesis | audífono | audífonos | intérprete | dislexia | tdah | autismo `,
    },
    {
      id: 'label',
      strength: 'strong',
      group: true,
      phrases: `left/been/born crippled | crippled <role> | paralyzed | paralysed | disabled | disability | disabilities | handicapped | differently abled | differently-abled | handicapable | specially abled | people with disabilities | person with a disability | special needs | physically challenged | mentally challenged | physically impaired | impaired vision | hearing-impaired | hearing impaired | hard-of-hearing | hard of hearing | hoh | deaf | half deaf | deafened | deafblind | deaf-blind | hearing loss | tinnitus | cochlear | cochlear implant | cochlear implants | hearing aid | hearing aids | asl | asl interpreter | lip read | lipread | lip-reading | tty relay | visually impaired | visually-impaired | vision impaired | vision-impaired | sight-impaired | sightless | legally blind | blind in one eye | blind since | color blind | colorblind | color-blind | colour blind | low vision | partially sighted | one-eyed | one eyed | glass eye | white cane | guide dog | seeing eye dog | screen reader user | retinitis pigmentosa | macular degeneration
        | wheelchair | wheelchairs | wheelchair user | wheelchair-user | wheelchair-bound | wheelchair bound | chair user | power chair | powerchair | mobility scooter | mobility aid | walker with tennis balls | crutches since birth | uses a cane | use a cane | my cane | with a cane | walks with a cane | using a cane | walk with a limp | walks with a limp | with a limp | got a limp | not a limp | have a limp | had a limp | mind a limp | a slight/little/bad/permanent/heavy/noticeable limp | walk/walks/walked/walking with a wobble/lurch/shuffle | crippled me for | crippled my leg/hand/arm/foot/back/left/right | accident/wreck/crash/fall/polio crippled me/him/her | i was/been in sped | my limp | limping since | cripple |    paraplegic | quadriplegic | tetraplegic | hemiplegic | paraplegia | quadriplegia | amputee | amputated | amputation | below-knee | above-knee | bka | missing limb | missing fingers | missing a finger | limb difference | limb-different | only/short/got/have/has one arm | one arm shorter/short/missing/gone | one-armed | one leg | one-legged | prosthetic leg | prosthetic arm | prosthetic hand | prosthetic foot | prosthetic eye | running blade | new socket | prosthetic socket | difficulty walking | difficulty hearing | difficulty seeing | memory loss | t10 para | t4 para | c5 quad | deaf in one ear | blind in my left eye | lost an eye | i/he/she/who/<kin>/veteran lost a leg | lost a leg in/at/to/below/above | lost my leg | lost my arm | red-green colorblind | tell red from green | tell the red * from the green * | cart writer | cart captioning | captions on | extra time on the written | extra time on the exam | extra time on exams | prosthesis | prostheses | cerebral palsy | spina bifida | muscular dystrophy | multiple sclerosis | als diagnosis | parkinson's | parkinsons | spinal cord injury | brain injury | tbi | traumatic brain injury | brain damage | brain-damaged | dwarf | dwarves | club foot | clubfoot | scoliosis | dwarfism |  little person | little people | achondroplasia | osteogenesis imperfecta | cleft lip | cleft palate | facial difference | disfigured | disfigurement | burn survivor | stutter | stuttering | stutterer | stammer | speech impediment | speech impaired | speech-impaired | nonverbal | non-verbal | fused spine | fused ankle | metal rod in | rods in my back | arthritic hands
        | autistic | autism | autism spectrum | on the spectrum | asd | asperger's | aspergers | aspie | autie | neurodivergent | neurodiverse | neurospicy | neuroatypical | neurotypical | adhd | add diagnosis | adhd-er | adhd brain | adderall brain | dyslexic | dyslexia | dyscalculia | dyscalculic | dysgraphia | dyspraxia | dyspraxic | auditory processing | sensory processing | sensory issues | sensory overload | stim toy | stimming | weighted vest for sensory | learning disabled | learning disability | learning-disabled | iep | had an iep | iep kid | 504 plan | special ed | special education | short bus | sped room/class/bus/student | was sped back | me in sped | intellectually disabled | intellectual disability | developmentally disabled | developmental disability | developmental disabilities | cognitive disability | cognitively impaired | cognitively disabled | down syndrome | downs syndrome | down's syndrome | fragile x | tourette's | tourettes | tourette syndrome | tics | my tics | special olympics | special olympian | paralympic | paralympian | paralympics | unable to walk | with a limb difference | with paraplegia | with dwarfism | hard of seeing | unsighted | abled | able-bodied | ablebodied | able bodied | non-disabled | nondisabled | disabled people
        | discapacitado | discapacidad | silla de ruedas | sordo | sorda | ciego | ciega | autista | muleta`,
    },
    {
      id: 'support',
      strength: 'strong',
      phrases: `resource room all/through | handicap placard | disabled parking placard | handicap sticker | blue placard | disabled plates | disability check | disability benefits | disability payments | on disability | ssdi | ssi check | ssi benefits | disability rating | % disability | percent disabled | service dog | service animal | emotional support animal | emotional support dog | esa letter | therapy dog handler for me | reasonable accommodation | reasonable accommodations | ada accommodation | ada accommodations | ada request | accommodation request | my accommodations | extra time on tests | extra time on the test | extended time on the? test/exam/written | double time on the test | need/needs/needed/needing/my/use large print | captioning please | captions please | closed captions because | stair lift | chair lift home | need a ramp | needing a ramp | grab bars | raised toilet | accessible van | hand controls | adaptive skiing | adaptive sports | adaptive athlete | adaptive athletics | wheelchair basketball | sled hockey | goalball | disability pride | disability rights | crip camp | vocational rehab | voc rehab | goodwill job coach | group home resident | sheltered workshop | noise-canceling headphones for sensory | text only pls i am deaf | afo brace | leg brace | leg braces | back brace since | orthotics since birth | ankle-foot orthosis | my stump | stump sock | phantom limb | phantom pain | ostomy | colostomy | feeding tube | catheter | fidget under the desk | sign language <person> | sign language <people> | sign language <role> | sign language aide/family | my/using/use/uses/used sign language | sign language is my | up with sign language | sign language is how/what | with sign language at home | i park/parked/use/need ** handicap/handicapped parking | i/my ** handicap/handicapped parking permit/pass/tag/hanger | denied/denying/refused/lost/said my accommodation | asked/ask/asking for a? large print | used large print for/on | large print version/copy on/of/because | built/build/need/put a? ramp at/on my/our place/house/porch/door/home | is there accessible parking/entrance | gave me a? large print | sign language before/of | my accommodation request/letter/form/was | large print ledger`,
    },
    {
      id: 'plural',
      strength: 'strong',
      reads: 'person',
      group: true,
      phrases: `the [disabled] | the [handicapped] | cripples | disableds | amputees | autists | midgets | dwarfs | the [deaf] | paraplegics | the [blind] <role> | the [blind] are/who/and/can/should/bowling/league/team/member/ref/passenger/customer/rider/student | quadriplegics`,
    },
    {
      id: 'weak',
      strength: 'weak',
      group: true,
      needs: ['self', 'person', 'attack', 'mine'],
      phrases: `limping | crippled | disabled | sign language | handicap/handicapped parking | blind | cane | handicap | impaired | lame leg/foot/hand/arm | unable to hear/see/walk/stand/speak/lift | unable to bend/kneel/grip/squat | unable to climb stairs/steps | unable to climb the stairs/steps | short bus | spastic | crutches | limp | medically fragile | learning difficulties | unfit to work`,
    },
    // Things and words of every day: they tell something beside what tells already.
    {
      id: 'weak-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        chair | my chair | scooter | scooters | ramp | ramps | walker | braces | accommodations | interpreters
        quiet room | weighted blanket | brain fog | extra time | good side | special interests | one eye
        nd | apd | sci | cp | als | c5 | t10 | t12 | blade | placard | ear defenders | note taker | notetaker | meltdown in the | nvda | accessible parking
      `,
    },
    {
      id: 'weak-own',
      strength: 'weak',
      group: true,
      needs: ['self', 'mine', 'near', 'person', 'told'],
      phrases: `prosthetic | challenged | one eye`,
    },
    {
      id: 'weak-first',
      strength: 'weak',
      needs: ['self', 'mine', 'near', 'first'],
      phrases: `crutches | braille`,
    },
    // The same words in a form that nobody uses of a stranger or a thing.
    {
      id: 'own-forms',
      strength: 'strong',
      phrases: `
        since the/my accident/crash/wreck/injury/amputation | since my fall | stand/sit/walk/talk on my left/right/good side
        in/to/from/out the resource room | resource room kid | in a/the chair since/for | roll/rolled/rolling my chair
        my chair fits/sinks/rolls/lift/battery/ramp | other kids from the [school for the deaf/blind] | i have/'ve been a [wheelchair user] ** for/since | i have/'ve been a [blade runner] | i have/'ve been [deaf] | have [one leg] of carbon/titanium/metal/plastic
        my stolen/lost/folded [wheelchair/crutches/walker/cane] | go/went to the/my [prosthetics] lab | lets me park in the/a [handicap/handicapped/disabled/accessible spot/space]
        my [special ed/education] teacher/aide | rode the [special ed/education] bus | [handicap] is my left/right | disabled my/the whole? left/right arm/leg/hand/foot/eye/side/half
        as a [slow learner] | <kin> is/was an [invalid] | left/been an [invalid] for/by/since/after | [chair lift] on/up our/my/the stairs | ramp to our/my front/back/house/door/porch
        lost most/some/half/part of my hearing/sight/vision | [wheelchair ramp] ** so i | [my cognitive abilities] dropped/declined/suffered
        wheelchair ramp at/for/to my/our * | quiet room for/during the? test/exam/written | extra time for/on the exam/test/written/academics
      `,
    },
    // Aids, plates and papers that belong to one person.
    {
      id: 'families',
      strength: 'strong',
      phrases: `
        cochlear processor | baha | hearing aid battery/batteries/pack | captioned phone/calls | wheelchair lift/ballroom/race/league/van
        hand control/controls adapter? | scooter lift
        forearm crutches | artificial leg/arm/hand/foot | hook prosthesis | myoelectric | disabled plate | braille labels | seizure dog | guide horse
        white cane training
        ileostomy | hip dysplasia | hyperacusis | polio as/at/in * | post polio | stargardt's | foot drop | dyslexic | one good ear/eye/hand/leg/arm
        screen reader setup
        implante coclear | sordomudo | sordomuda | parálisis cerebral | silla eléctrica | tartamudo
      `,
    },
    // The writer as somebody in a picture.
    {
      id: 'own-pictures',
      strength: 'strong',
      phrases: `am/was/as a/an/the/that/one <stranger> ** in/with/on/using a/the/my [wheelchair/cane/walker/scooter/crutches/prosthesis]`,
    },
    // Strangers on a call, at the counter, in the news.
    {
      id: 'strangers',
      strength: 'keep',
      needs: ['story'],
      yields: true,
      phrases: `
        <stranger>/kid/boy/girl/guys/men/women ** in/with a/the/his/her very? nice? [wheelchair/cane/walker/scooter] | [deaf/blind/disabled] <stranger> 's?
        <stranger>/kid/boy/girl/men/women ** in [wheelchairs] | <stranger>/kid/boy/girl ** with a/the/an [feeding tube/cleft palate/white cane/speech device/power wheelchair]
        [deaf/blind] couple/roofers/teenagers/teens/club/vendor/crew/family/barista/baker/waiter/plumber/mechanic | kids from the [school for the deaf/blind]
        [wheelchair user/users] on/in/at the ** | the [deaf/blind] club 's? | mi/la/un/una vecina/vecino/señora/señor ** es [sorda/sordo/ciega/ciego]
        señora/señor/viejito/viejita del [bastón]
        <stranger> ** was/is [deaf/blind/paralyzed/disabled/autistic/nonverbal/mute] | autistic <stranger>
      `,
    },
    // Animals, things, places, jobs and sayings.
    {
      id: 'not-of-people',
      strength: 'keep',
      phrases: `
        deaf/blind/lame/crippled/disabled/epileptic/autistic old? cat/dog/puppy/kitten/pup/horse/mare/mule/heifer/steer/bull/calf/ewe/colt/mutt/pug/terrier/pony/goat/parrot/hound/cow/rooster/raccoon/hen
        three/one legged/eyed old? cat/dog/puppy/kitten/pup/horse/mare/mule/pony/goat/parrot/hound/cow/rooster/raccoon/hen
        table/chair/stool ** one leg | one leg that | one leg of the/a/my/our
        deaf ear | deaf friendly | handicap/handicapped/disabled parking sweep/enforcement/violators/tickets/patrol | stolen/fake/borrowed placard
        deaf as a post | amputated half | deaf to | blind to | blind man's bluff | trombone/trumpet/cornet/horn mute | mute/unmute button/myself/yourself
        a/an/the/one/some stolen/lost/empty/abandoned/folded [wheelchair/crutch/crutches/walker/cane/scooter]
        [wheelchair/wheelchairs/crutch/crutches/prosthetic/scooter] ** stolen/recovered/returned/unclaimed | wheelchair ramp at/behind/outside/by the
        prosthetic pirate/movie/theater/costume/zombie/nose/makeup/effects | prosthetics lab | the blinds | close/open/closed/opened/closes/opens the blinds
        blind on/by/near my/the * | blind we/i built/made/hunt
        park/parks/parked/parking in the [handicapped/handicap/disabled/accessible spot/space/stall/zone] | one eye closed/open/on
        autism/deaf/disability/wheelchair training/awareness training | special ed/education para/teacher/teachers/aide/bus/department
        lost and found ** [crutch/wheelchair/cane] | paralyzed/paralysed by fear/indecision/choice/a
        cat/dog/horse/mare/mule/cow/heifer/goat/rooster 's/is/was? deaf/blind in one eye/ear | half deaf to | rob/robs/robbed/robbing ** [blind] | engine/motor/truck/idle stutter/stutters | tickets/fines for handicap/handicapped/disabled parking | bloods and crips
        tbi agent/agents/special/lab/report/investigation
      `,
    },
    {
      id: 'slur',
      strength: 'strong',
      reads: 'slur',
      group: true,
      phrases: `
        retard | retards | r*tard | fucktard | fucktards | mongoloid | mongoloids | mong | mongs | spaz | spazz | spastics | gimp | gimps
        cripple people | midget | autist | window licker | window lickers | feeb | invalids | deaf and dumb | deaf-mute | psychotard
      `,
    },
    {
      id: 'insult',
      strength: 'strong',
      reads: 'insult',
      group: true,
      phrases: `
        retarded | retarded people | libtard retard | tard | tards | sperg | spergs
      `,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `my socket | socket came in | socket fitting | liner and socket | blade runner leg | prosthetist | residual limb | gone/missing/off/leg/amputated/amputee/prosthetic/lost/blade below the knee | aka amputee | lost my foot | lost a hand in/to | lost <num> fingers | missing two fingers | missing toes | three fingers on my/his/her/that | one handed since | one hand since | my glass eye | eye patch | blind in one | blind in my | left eye retired | right eye retired | my good eye | my bad eye | the good eye | my good ear | my bad ear | talk into my good | my deaf side | deaf in one | deaf in my | deaf on my | my hearing aids | aids ring | hearing aid batteries | my implant | ci activation | processor battery | telecoil | hearing loop | lip-read | lip reading | read lips | reads lips | read your lips | masks and lips | clear masks | asl class | american sign language | signed all | my interpreter | interpreter booked | interpreters booked | closed captions always | live captions | vibrating alarm | bed shaker | flashing doorbell | relay call | relay service | video relay | child of deaf | gallaudet | school for the deaf | school for the blind | deaf school | collapsible cane | guide dogs | seeing eye | service dogs | my service dog | screen reader | jaws and a headset | voiceover on | tunnel vision since | retinitis | macular | glaucoma | keratoconus | nystagmus | prism glasses | color blindness | red and green look | tell the red from the green | can't tell red | tell the red wire | which wire is red | ishihara | the dot test | dots test | number in the dots | manual chair | wheelchair rugby | quad rugby | murderball | sitting volleyball | para athlete | adaptive gym | adaptive bike | adaptive driving | hand cycle | push rims | grippy gloves for the chair | curb cut | curb cuts | wheelchair van | disabled parking | parking placard | my ssdi | ticket to work | rehab counselor | forearm crutches | lofstrand | walker with tennis | rollator | ankle brace since birth | harrington rod | rods in my spine | rod in my spine | spinal fusion | spinal cord | l1 incomplete | c6 quad | left/right/side/leg/arm/hand/facial/partial/face/cord paralysis | paralysis of my/his/her/the <num>? leg/face/arm/hand/finger/side | paralysis on/from/after/since | hemiparesis | my tremor | essential tremor | born without | born with one | born with a club/cleft/hole/short/missing/bad/heart/hearing/foot/hand/leg/curved/stutter/condition/defect/lazy | born missing | short stature | osteogenesis | brittle bone | ehlers | hypermobile | marfan | walk with a cane/brace/walker/stick/crutch/hitch | walks with a cane/brace/walker/stick/crutch/hitch | uses a walker | uses a wheelchair | uses a chair | leans on a cane | leaning on a cane | accommodation letter | accommodations letter | accommodation for the test/exam/written/academy | accommodations office | ada coordinator | job coach | extended time | time-and-a-half on tests | double time on tests | quiet testing | separate testing room | testing room by myself | reader for the exam | dyslexia font | opendyslexic | colored overlay | blue overlay | ruler under the line | fidget cube | fidget spinner in my pocket | stimmy | noise canceling headphones | loop earplugs | sensory break | sensory room | sensory-friendly | masking all day | unmasking | neuro spicy | neurotypicals | audhd | asperger | hyperfixation | hyperfixate | add kid | adhd tax | squirrel brain | time blind | time blindness | executive dysfunction | body doubling | body double session | my/our/on/take/takes/took/taking/prescribed/without/need/started adderall | adderall script/prescription/refill/dose/bottle/kicks/wore | ritalin | vyvanse | concerta | strattera | letters swim | letters dance | letters move | words swim | words move on the page | letters flip | flip my letters | flip numbers | my b's and d's | b's and d's | can't spell and | learning disabilities | my iep | sped kid | speech therapy | speech therapist | stuttered | stutters | stammering | stammers | my stutter | blocks on my own name | tourette | tic attack | selective mutism | a/my/his/her/using letter board to | traumatic brain | brain fog days | concussion syndrome | ringing in my ears | face blind | prosopagnosia | aphantasia | down's | special olympics athlete | invisible disability | invisible illness | hidden disability | sunflower lanyard | chronic pain | my pain days | fibromyalgia | fibro | chronic fatigue | narcolepsy | narcoleptic | sleep attacks | ostomy bag | stoma | g-tube | oxygen at night | mobility aids | shower chair | transfer board | discapacitada | muletas | prótesis | lengua de señas | intérprete de señas | audífonos para oír | aparato auditivo | autismo | dislexia | tartamudo | tartamuda | tartamudeo | mute kid/guy/man/woman/girl/boy/lady/inmate/student/cadet/coworker | a mute in/on/who | born/been/am/'m/selectively/deaf mute | written/exam/test with ear defenders | noise cancelling ones | flip/flips/mix/mixes b and d | unable to run/climb/bend/kneel/grip/squat/jump/walk/stand/lift/work since | lost a hand at the mill/sawmill/plant/shop/farm/factory | use a chair to get | i use a chair because/full | i use a chair and the | accommodation for the physical/agility/pat/interview/oral/board | time and a half on my exam/test | i had/have/get/got/need/needed a? note taker | i had/have/get/got/need/needed a? notetaker | my notetaker | speech to text because | text to speech because | i use/used text to speech to | speech to text for all/every | need/wear/wore ear defenders in/for? loud/crowds/stores/class/school/crowded | meltdown because of the lights/noise/sirens/sounds | having/had a shutdown day | my paralysis | paralysis in one/my/both/his/her | i block on my | block on my speech/words/name | type/types/typed/spell/spells/talk/talks on/with/by a letter board | i live/lived/grew up? in a group home`,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `wooden leg/foot/hand | peg leg | eyepatch | stump | signing class/classes | terp | captions | captioning | tty | vrs | coda | cane | canes | magnifier | red-green | adaptive | handcycle | ssi | crutch | afo | afos | tremor | tremors | eds | limp | text-to-speech | speech-to-text | fidget | stim | noise-cancelling | sensory | hyperfocus | aac | my bag | cath | trach | ventilator | bastón`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `mi silla | trike | a rod | back brace | i rolled | limped | trackball | foot pedal | kneeling desk/chair | hands/hand shake/shakes | one arm | accessible | scribe | spectrum | special interest | brace | braces | chair | the chair | wheels | my wheels | interpreter | liner | numb | spasms | spasm | hand tremor | fatigue | pacing | spoons | accommodation | accommodations | accommodated | batteries | headphones | overstimulated | diagnosis at | late diagnosed | late-diagnosed | diagnosed at <age> | font | letters | reader | hand throttle`,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `blind spot | blind spots | blind taste test | blind date | blind corner | blind faith | the/a/his/her/your blind side | blind trust | blind alley | window blind | window blinds | double-blind | double blind | blind audition | blind review | blind hem | snow blind | duck blind | deer blind | hunting blind | blind eye | venetian blind | blind curve | blind copy | blind rivet | blind luck | deaf ears | tone deaf | tone-deaf | fell on deaf | my handicap is the swing | golf handicap | handicap is * | my handicap is | single-digit handicap | handicap race | handicapped horse | disabled the alarm | disabled vehicle | disabled vehicles | disabled the account | disabled account | disabled motorist | disabled the | disabled by default | is disabled | are disabled in | cookies disabled | javascript disabled | comments disabled | disabled button | disabled state | therapy dog visit | therapy dog | candy cane | cane sugar | cane corso | sugar cane | walker texas | dog walker | baby walker | space walker | speed walker | lawn chair | camp chair | chair of | committee chair | desk chair | office chair | folding chair | musical chairs | chair the | beach chair | lame duck | lame joke | lame excuse | limp noodle | limp bizkit | mute button | on mute | mute the | mute point | slow cooker | slow lane | slow winch | slow down | slow burn | slow day | slow and | loading ramp | exit ramp | off ramp | on ramp | ramp up | ramp meter | boat ramp | skate ramp | ramp to | parking ramp | ramps up | ramp down | special forces | special order | special guest | special offer | special agent | special teams | special response | special ops | special events | special interest | challenged to | challenged me | challenged the | challenged my | i challenged | am challenged by | impaired driving | impaired driver | alcohol impaired | impaired drivers | alcohol-impaired | autistic behavior model | asd conference call | add the | add to | sped off | sped away | sped past | sped up | sped through | sped by | dwarf planet | dwarf fortress | snow white and the seven | seven dwarfs | dwarf hamster | dwarf tree | red dwarf | dwarf lemon | brain damage lyrics | glass eye marble | stump grinder | tree stump | stump speech | stump the | mothers of | braces for impact/landing/contact/a/what/my/shelves | brace yourself | with/under/by/on one arm | one arm around/out/pushup/push/pull/curl/row/plank/free/full | one leg at a time | one leg up | large print book club/cart/shelf/shelves/section/for/donation | special education teacher`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `blind spot | blind spots | blind date | blind dates | blind corner | blind corners | blind curve | blind taste | blind taste test | double blind | double-blind | blind drunk | blind as a bat | blinds | window blinds | duck blind | deer blind | hunting blind | color blind casting | color blind mode/setting/settings/option/options/palette/filter/filters | blind draw | blind luck | blindsided | love is blind | venetian blind | deaf ears | tone deaf | tone-deaf | fell on deaf | dumb luck | dumb question | dumb bell | dumbbell | dumbbells | dumb waiter | lame duck | lame joke | lame excuse | so lame | that's lame | lame pun/puns/jokes/story/line/name | crippling debt | crippled the network | cripple creek | disabled list | disabled vehicle | disabled the alarm | disabled car | disabled truck | disabled my | disabled account | disabled comments | disabled motorist | disabled motorists | disabled the | hard of the | handicap of | golf handicap | my handicap is | handicap is down | paralyzed by choice | paralysis by analysis | analysis paralysis | ramp up | ramp meter | on-ramp | off-ramp | exit ramp | on ramp | off ramp | boat ramp | skate ramp | loading ramp | bike ramp | freeway ramp | highway ramp | entrance ramp | ramps season | limp biscuit | limp bizkit | limp noodle | limp lettuce | limp mode | wheelchair ramp design | crutches for | autistic screeching | spectrum internet | spectrum cable | spectrum analyzer | full spectrum | wide spectrum | broad spectrum | blade runner | switch blade | saw blade | mower blade | wiper blade | wiper blades | razor blade | shoulder blade | roller blade | rollerblade | blade of grass | sugar cane | candy cane | candy canes | cane corso | hurricane | raising canes | raising cane's | cane sugar | brace for | brace yourself | bracing for | corner brace | socket wrench | socket set | light socket | outlet socket | wall socket | ball and socket | signing bonus | book signing | signing day | signing up | signing off | signing in | cart before | shopping cart | golf cart | go cart | go-cart | go kart | cart return | coda of | amputee puppet | stump speech | tree stump | stumped | stump grinder | stump removal | stem and stump | hearing on the | public hearing | court hearing | hearing from | hearing you | hard hearing | captions contest | caption this | special delivery | special ed teacher certification | sensory deprivation | spastic | hyper | hyperactive dog | adhd squirrel | learning curve | slow lane | mad scientist | brain freeze | brain teaser | brain dead idea | brain damaged | stutter step | stutter stepped | the stutter of the/a/an | invalid | invalid password | invalid entry | wheelchair basketball referee | chair lift | chairlift | folding chair | lawn chair | lawn chairs | musical chairs | wheels up | wheels off | hot wheels | training wheels on`,
    },
    {
      id: 'called-names',
      strength: 'strong',
      aimed: true,
      phrases: `call/calls/called/calling him/her/them/the/our [rain man] | call/calls/called/calling him/her/them/the/our [gimpy/hopalong/pegleg]`,
    },
    {
      id: 'said',
      strength: 'strong',
      phrases: `normal mental health | mentally gifted | average iq | low iq | i/he/she/wife/husband/partner/who <be> [sterile] | tested [gifted] | [gifted] program/class/kid/kids/student | downs syndrome | mental capacity | without down's? syndrome/autism | without autism | without a disability | without disabilities | special class`,
    },
    {
      id: 'slur-said',
      strength: 'strong',
      reads: 'slur',
      group: true,
      phrases: `cripple | crip | cripples | gimp | gimps | spaz | spazzes | spastics | retard | retards | mongoloid | cretin`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `i sign faster/slower/better | signs faster | scanner/radio/tv/meeting/zoom has/have captions | captions thank | left/right/one/my eye/ear/leg/arm/hand/foot retired/gone/missing/dead/numb/useless/paralyzed early? | left/right/my leg/arm/hand/foot/hip is titanium/plastic/carbon/metal/fake/shorter | lost the sight/hearing in my left/right eye/ear | lost my sight/hearing/vision/leg/arm/hand/foot/eye/fingers/toes | can't hear out of | can't see out of | can't hear on my | can't feel my left/right/feet/foot/legs/leg/hand | letters jump around | letters jumble/scramble | can't walk far | can't feel my fingers since | font at/to/on <num> so/because/just | van/car/truck/suv/pickup has/have/with ** hand controls | swivel seat and hand controls | van with/has a swivel seat | drive/drove/driving with hand controls | my hand controls | sign/signing/signed to the/an/my interpreter | can't bend my | don't hear the radio | born with/without a/one/two/no/half ** hand/arm/leg/foot/ear/eye/fingers/spine/hip | took/takes/take me longer to read | read/reads/reading slower/slow/backwards | reads everything twice | screen reader/narrator reads | zoomed to <num> | [brother/sister/son/daughter/mom/dad/mother/father/wife/husband/friend/roommate/cousin/uncle/aunt/nephew/niece with] down/cerebral/autism/epilepsy/disabilities/schizophrenia/dementia/als/ms/parkinson's | before the/my accident/amputation | silla de ruedas | no oigo de | no veo de | me falta un/una/el/la brazo/pierna/mano/ojo/dedo | nací sin | nací con una? | perdí la vista/pierna/mano/audición`,
    },
    // Aids that somebody has with them, in a picture or a story.
    {
      id: 'aids-shown',
      strength: 'weak',
      needs: ['told', 'self'],
      phrases: `
        his/her [cane/crutches/walker] | needs the [cane/walker] | [cane/canes/crutch/crutches] looped/hooked/hung/hanging/leaning/resting/propped/folded/beside/across/over/against
      `,
    },
    // Aids and ways in, where a disability stands near.
    {
      id: 'aids-near',
      strength: 'weak',
      needs: ['near', 'cluster'],
      phrases: `
        charge/charging/charged/plug/plugged/park/parked my/in? [scooter/chair/joystick] | [ramp/lift] outlet/door/button/rail
      `,
    },
    // Levels of a spinal injury.
    {
      id: 'spinal-level',
      strength: 'strong',
      phrases: `
        [t1/t2/t3/t4/t5/t6/t7/t8/t9/t10/t11/t12/l1/l2/l3/l4/c4/c5/c6/c7 para/quad/paraplegic/quadriplegic/incomplete/complete/injury]
      `,
    },
    // Sport for people with a disability; in Spanish the word only means for.
    {
      id: 'para-sport',
      strength: 'weak',
      needs: ['english'],
      phrases: `
        [para] squad/team/swim/swimmer/swimmers/swimming/athlete/athletes/athletics/relay/triathlon/triathlete/cycling/cyclist/sport
        [para] sports/powerlifting/archery/archer/climbing/climber/hockey/rowing/rower/ski/skiing/nordic/dressage/badminton/shooting
      `,
    },
    // Another class protects these words from itself; they tell this one all the same.
    {
      id: 'told-anyway',
      strength: 'weak',
      needs: ['english', 'spanish'],
      overrides: true,
      phrases: `
        hearing aid | service dog | service animal | american sign language | sign language interpreter/class/interpreters
      `,
    },
  ],
};
