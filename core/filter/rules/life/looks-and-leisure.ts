import { body } from '../body.ts';
import { hair } from '../hair.ts';
import { offDuty } from '../off-duty.ts';
import { lifeOf } from './life.ts';

/** Sizes, scales, scars and inks. */
export const bodyLife = lifeOf(body, {
  tells: `
    foot nothing | four-foot-eleven | foot two | foot four | foot five | foot six | foot eight | pounds soaking | pounds down
    pounds to go | weigh in at | slimfast | thick girl | fat camp | husky section | gut hangs | double chins | bean pole | toothpick arms
    chicken legs | pint-size | shortstack | shrimp they | stepladder to | pedals extended | booster cushion | sit on a phone book
    can't reach the top | can't reach the shelf | can't see over | see over the counter | see over the dash | top shelf person
    change the lightbulbs without | duck under every | ducking doorways | bang my head on | knees against the dash | knees against the steering
    doesn't fit in the cruiser | folded into the cruiser | extra tall | tall section | tall sizes | tower over | towers over
    towered over | how's the weather up | did/do/ever you play basketball | you must play basketball
    asked/ask/asks if/whether i/i'd play/played basketball/ball/center | 52 long | 50 long | 48 long | 46 long | 44 long | 38 short
    36 short | 2xl | 6xl | size zero | size 0 | size two | size 14 | size 16 | size 20 | size 22 | size 24 | size 26 | size 28 | size five shoe
    size 5 shoe | size 13 boots | size 14 boots | size 15 boots | size 16 boots | size 17 boots | size fifteen | size fourteen | size sixteen
    size 5 boots | size 4 boots | boys' size | children's section | wide feet | wide calf | thigh gap | last belt hole | last hole on my belt
    new hole in my belt | extra hole in my belt | tape measure quits | stairs of shame | <num>/many/too new? tattoos | no? tattoos on/above/across | ink on my | ink covered
    forearm tattoo | teardrop tattoo | lower back tattoo | laser removal | laser tattoo | cover-up tattoo | tattoo waiver
    sleeves over my | sleeve down in court | gauges in | stretched lobes | belly ring | burn marks | harelip | hare lip
    birthmarks | strawberry mark | cystic acne | wart on my nose | monobrow | broken nose that | nose like | aquiline | roman nose | ears like
    jug ears | gap between my | bucktooth | overbite | underbite | missing a tooth | grill in my teeth | invisalign | cleft chin | dimpled chin
    baby-faced | rbf | square jaw | weak chin | high cheekbones | gray eyes | grey eyes | dark eyes | two different colored eyes
    cockeyed | strawberry blonde | strawberry blond | chrome dome | shiny head | shaved bald | hairy back | hairy chest | hairy arms
    hairy knuckles | beautiful girl | my ugly mug | eye candy | too pretty | pretty face | muscle-bound | musclebound
    pipes won't fit | barrel chest | linebacker build | slight build | posture like | flat-footed | bunions | sausage fingers
    stubby fingers | long fingers | short arms | short legs | big butt | big behind | flat butt | no butt | giant of a | gentle giant
    teddy bear build | big teddy bear | mountain of a | amazonian | doppelganger of | look like santa | looks like santa
    people ask if i'm a model | mistaken for a kid | mistaken for a teenager | look twelve | look like i'm twelve | look fifteen | gordibuena
    panzón | panzona | barrigón | barrigona | barriga | panza de | huesudo | huesuda | corpulento | talla extra
    mido uno | mido metro | subí <num> kilos | kilos de más | obesidad | güero de ojos | ojos claros | ojo de color | pecoso | pecosa | pecas
    lunar en | lunares | borrón en el cuello | perforación | perforaciones | arete en la nariz | nariz aguileña | narizón | narizona | orejón
    orejona | orejas grandes | dientes chuecos | diente de oro | chimuelo | chimuela | cachetón | cachetona | cejón | cejona | bizco | bizca
    patón | patona | piernudo | nalgona | musculoso | musculosa | mamado | mamadísimo | big-and-tall | big and tall catalog
    at six two/three/four/five/six/seven/eight
    tall drink of water | frame of a linebacker/bear/bird/jockey/child/scarecrow | the tailor says my/i
    xxl/xxxl/2xl/3xl/4xl/5xl/6xl/xxxxl dry/wet/rain? suit/suits/vest/shirt/jacket/coat/pants/scrubs/uniform/gloves/hoodie/coveralls/wetsuit/drysuit/gear/hat/helmet/harness/apron/polo
    women/men 's 2x/3x/4x/5x/6x/xxl | mutton chops for/off | my/the/off/his/grew/shaved the? mutton chops | muttonchops
    my/the/his/shaved/grew sideburns | soul patch | handlebar mustache | my stache | the mustache got/stays/goes/is/has/went/needs
    nose goes/bends/veers/leans left/right/sideways/east/west
    too short/tall/small/big/fat/skinny/thin/heavy/little for a/an bouncer/cop/officer/guard/firefighter/fireman/deputy/dispatcher
    too short/tall/small/big/fat/skinny/thin/heavy/little for a/an trooper/bailiff/jailer/recruit/cadet/medic/paramedic/policeman/policewoman
    look/looks too? short/tall/small/big/fat/skinny for a/an bouncer/cop/officer/guard/firefighter/deputy/dispatcher/trooper/bailiff/jailer
    dragon/koi/lotus/phoenix/mermaid/swallow/raven/ravens/skull/skulls on my back/arm/neck/chest/shoulder/calf/forearm/ribs/wrist/knuckles/thigh/ankle/leg/bicep/throat/shin/arms
    extra long/wide/narrow tie/sleeve/sleeves/pants/inseam/gloves/boots/overalls/trousers/scrubs/coveralls | extra long extra narrow/wide/slim
    broad as a/the barn? door/barn/ox/truck/fridge/bus/wall
    scalp/face/chest/back/rib/thigh/finger/wrist/calf/ankle/throat/eyelid/shoulder/forehead/head tattoo
    hat in eight/seven and a? quarter/half/eighth | hat size eight/seven/<num> | size eight/<num> hat | a? size <num> in dress? blues/uniform
    minus <num> pounds/lbs | eyebrows connect/meet/join/touch/met | has my eyebrow singular | my eyebrow singular | one long eyebrow
    ear/earlobe gauge/gauges/tunnel/tunnels | my gauges
    six/five/four foot? one/two/three/four/five/six/seven/eight/nine/ten/eleven? in my/the? thick? flats/heels/socks/stockings/sneakers/loafers
    all arms and no/legs/knees/elbows | my size of neck/head/foot/hand/hip | with my size of neck | size of my neck/hips/thighs/belly/waist/gut/rear/behind/calves
    noodle/spaghetti/twig/stick/chicken/toothpick arms | none of us under/over five/six foot? ten/eleven/feet/foot/one/two/three/four/five
    not/barely/hardly/scarcely quite? five feet/foot | shy of five/six feet | me not five feet | my/a baby face
    baby face what/here/problems | babyface | beauty mark under/above/by/on/near the/my/her left/right eye/lip/cheek | scars are from
    jacket/sleeve/sleeves/shirt/makeup/bandage/bandages over the/my ink | cover/hide/covered/hid my ink
    for my shape/figure/proportions/bust/curves | five/six foot flat self? | keep my left/right? arm/arms/forearm/forearms/neck/calf covered
    did the? atkins the? keto? the? | atkins diet | cabbage soup diet | nutrisystem | the keto the | my/a new nose | new nose same
    second/third shortest | second/third tallest in/on/of my/the class/family/squad/academy/shift/crew/room
    a head taller than the/everyone/everybody/all/any others/rest/else/class? | my chest/back/rib/neck/throat piece
    chest piece peeks/shows/over/above
    weld/grease/acid/fryer/oven/steam/powder/cigarette burn/burns on/up/across/down the/my collarbone/neck/face/arm/arms/forearm/forearms/hand/hands/wrist/wrists/chest/fingers
    fingerprints/prints burned/worn/sanded off
    too heavy for the zip/bungee/ride/kayak/swing/harness/trampoline/raft/canoe/hammock/tandem line/cord? | lip ring out
    nose ring out nose? ring? out? | clear spacers in? | septum/nose/lip/eyebrow/tongue ring/stud in/out/flipped | holes in my lobes
    these hips/curves | boxed/wrestled/wrestle at <num> | tattooed knuckles/neck/hands/arms/fingers/forearms/chest/scalp/eyebrows
    tall and slim/skinny/gangly | crooked/chipped/snaggle/dead/missing/gold front tooth/teeth
    crooked/chipped/snaggle/gold tooth
    person/man/woman/girl/guy/people/lady/body of your/my/his/her/that size/stature/build/proportions/girth/width | a? person of your/my size
    khakis/pants/boots/shoes/jeans/shirt/shirts/jacket in/from the boys section/department | boys' section | girls' section | the boys' section/department/rack/aisle
    sixteen/fourteen/eighteen/twelve/<num> husky | husky size/sizes/cut/rack/pants | labio partido/leporino | nací con el labio partido/leporino
    paladar hendido | me hace/hacen ver más bajo/baja/gordo/gorda/alto/alta/flaco/flaca | duck/bubble/pancake butt
    four/five/six eleven/one/two/three/four/five/six/seven/eight/nine/ten and a half/quarter/smidge/prayer
    tattoo placement/waiver/coverage/appeal | gained ten/twenty/thirty/forty/fifty/<num> since the ** | is that a giant | half sleeve of tattoos/ink/roses
    marigold tattoos | floral/tribal/koi/dragon/celtic/portrait/skull tattoo | brown eyes gold/green/big/brown/black/dark
    wide load sign/sticker on my back | my sleeve is finally? done/finished/healed/healing/itching/inked | more of me to love
    ingrown hairs | pseudofolliculitis | bumps down/on/along my neck/jaw/chin
    fill/fills out a uniform/vest | pear/apple/hourglass shape | two chins | cauliflower ears | webbed toes/fingers
    sixth finger/toe | extra toe/finger/nipple | gold front teeth | fake tooth | pencil neck | thick neck
    lazy eyelid | droopy eyelid/eye | snub/button/bulbous/beaky/pug nose
    pointy chin | weak jaw | my jowls | lantern jaw
    big and tall rack behind/which/and/for | in my thick socks | nose goes left then right | shaving off the mutton chops
    line/lines of bumps down/on my neck | the? long/big/bad/other? one on my chin/cheek/temple/lip | from the tall and slim rack in
    mirando mi estatura | la gorda/flaca/chata/enana/chaparra/pelona del <num>
    destination xl | dxl | lane bryant | torrid haul/jeans/bra/pants | casual male xl | my neck is a <num>
    from the special catalog | i take up two spots/seats/chairs/stools | i broke the chair/stool/cot/bench at/in/during
    i barely/hardly fit in/into/through the/a booth/seat/chair/turnstile/cruiser/desk/harness/door
    seatbelt barely clicks/reaches/buckles/closes | lie/lay down to zip/button | carry my weight in front/back/the/my | i'm built for comfort
    there's a lot of me | there's a whole lot of me | i'm fluffy | am fluffy | i tipped/tip the scale/scales at | short a kidney/finger/toe | i'm on the heavier/heavy/bigger/larger/chubbier/smaller/shorter/taller side
    i'm carrying extra | taped out at/of/for | excess skin from | lost a whole person
    vertically blessed | vertically gifted
    call/called/calls me stretch/tiny/shorty/lurch/bones/slim/shrimp/stubby/bigfoot/sasquatch/treetop/peanut/peewee/stilts/slats/olive/twiggy
    call/called/calls me beanpole/noodle/giant/jumbo/tank/moose/hoss/fridge/chunk/chubs/freckles/baldy/scarface/tripod/dumbo/snaggle/beaver
    nickname is/was/'s stretch/tiny/shorty/lurch/bones/slim/shrimp/stubby/bigfoot/treetop/peanut/peewee/stilts/moose/hoss/fridge/chunk
    knees don't fit | kids' aisle | kids aisle | children's aisle | in front in every group/class photo/picture/shot
    back row of/in every photo/picture/class | longer than any sleeve/sleeves/cot/bed | wear a? <num> eee | triple e wide/width/boots/shoes
    wandering eye since/in/on | big forehead | my? fivehead | have a gap you could park | front teeth overlap/stick/cross
    dimple on/in one/my/each cheek/chin | resting mad/angry/mean/cop face | i have/got a scar across/under
    rose/letters/cross/star/stars/swallow/spider/web/crown/script/name on my throat/knuckles/neck/eyelid/eyelids
    ink to/past/down/up to? the/my wrist/wrists/jaw/ears/knuckles/hands | nostril stud/ring/piercing
    i'm not/no a? looker/beauty/model/supermodel | face for radio | easy on the eyes | say/said/says i look like a model | looks like a supermodel | my feet are flat
    i have a hump | got a hump | dowager's hump | la? nariz grande/chata/ancha/torcida
    me dicen el/la gordo/gorda/flaco/flaca/chaparro/chaparra/pelón/pelona/enano/narizón/orejón/cachetón
    estoy gordo/gorda/flaco/flaca/panzón/panzona | subí de peso | soy/uso/visto talla extra/grande/chica
    no alcanzo al/el/la mostrador/pedal/repisa/timbre | mido menos de | apenas mido | peso más/menos de | my back brace
    mine/prints/fingerprints are burned/sanded/worn off | prints won't take because | shoulders like a linebacker/door/coat/ox
    neck like a/an bull/ox/fire/tree/pencil/turtle | legs like tree trunks | calves don't fit | calves won't fit | wide-calf | rubbing thighs
    size of my thighs

    don't make it/them in my size | doesn't come in my size
    nothing in my size | never in my size | tailor/seamstress added/adds/add a panel/panels/gusset | took/take in the waist of
    hem/hemmed/hemming every pair | hemmed six/eight/ten/five/<num> inches | inseam of <num> | inseam nobody | pants too long/short on me
    sleeves hide/swallow my hands | i swim in the uniform/vest/coat | drowning/swimming in the vest/uniform/coat/jacket
    vest hangs/hung to/past my knees | helmet wobbles on | my head is huge/enormous/tiny/big | big-headed baby
    my head like a/an melon/bowling/pumpkin/watermelon | eat/eats like a bird but | thin as a rail/rake
    skinny as a rail/rake/reed/stick/pole/pencil
    built like a house/tank/fridge/barrel | no bigger than a/an minute/cricket/broom/fifth/fourth
    wee thing | pocket sized cop/cadet/deputy/officer | weight watchers | overeaters anonymous | fat farm
    plus one chin | spanx | shapewear | binder for my belly | gastric balloon
    post-bariatric | dumping syndrome | saxenda | zepbound | mounjaro | birthmark on/over/across/down/shaped/like | strawberry birthmark
    mole over/above/by/on/under my lip/eye/cheek/chin/nose | freckle-faced | gold cap/caps on | gold caps
    my dentures | crossbite | gummy smile | dead tooth | eyebrow scar
    lip scar | chin scar | scarred lip/eyebrow/face/hands/arms/chin/knuckles | skin graft | skin grafts | graft scar | burn graft | keloid scars
    pitted cheeks | pockmark
    tattoo on/across/behind/down/over my neck/throat/hand/hands/face/forearm/arm/calf/shoulder/knuckles/ear/wrist/ankle/back/chest
    inked/tattooed from/to the/my neck/wrist/wrists/knuckles/jaw/knees/ankle | tattoo sleeve/sleeves | traditional/prison/stick tattoo/poke/tats
    cover up cream | tattoo makeup
    take up the whole selfie/couch/bench/bed/frame/booth | i wear stretchy pants | chair has arms i don't fit | haven't seen my toes since
    haven't seen my toes | can't see my toes | i don't fold | boots off the shelf don't
    can't buy boots/shoes/pants off the shelf/rack | special ordered my/me/for belt/vest/boots/pants/uniform/me | vest won't cover my
    vest doesn't cover | vest goes/comes/hangs to/past my knees/thighs/hips | running board to reach
    look like a child/kid/boy/girl in uniform/a uniform | how the weather is up | duck for chandeliers/doors/doorways/lights/fans/beams
    have to bend/stoop to hear/talk/see people/anybody | eye to eye with the/a horse | one brown eye and one | one green eye and one
    one blue eye and one | got the ink removed | sleeves the ink kind | i'm not/no pretty but/and | i'm plain as | plain as toast/oatmeal
    face was/got rebuilt | rebuilt face | reconstructed jaw/face/nose | i have one eyebrow | both of my chins
    chin both of them | rolls on my belly
  `,
  innocent: `
    salt/sugar/cat/dog/tea/coffee/morning/night/pen/paper/list person
    queen/bee/bees/hen/hens/cat/dog/pig/hog/steer is/are fat and happy/sassy
    still/weld/bead/paint/truck/job/chrome/deck/lawn/siding/it/that/this looks/looked good/great/clean/fine/new/perfect/sharp
    i/we/they/you/he/she/it/who/that am/'m/are/'re/is/'s/was/were short on/of
    i/we am/'m/are/'re/come/came/was/were short a/an/one/two/three/four/on/some/of
    suspect/male/female/man/woman/driver with a tattoo/scar | tattoo of the suspect | scar tissue song | fat/fast chance
    fat cat/tire/stack/tuesday/envelope/burning | low fat | chew the fat | bald eagle/tire/tires/cypress/mountain/knob/faced
    six pack of/and | a six pack | slim chance/jim/jims/margin/pickings | thin blue/line/ice/crust/mints/mint/air/walls/skin about/the/out
    thinner | ripped the/my/a/off/open/in half/jeans/out/up | jacked up the/the/my | car jacked | jack the
    shredded cheese/documents/paper/the/wheat/chicken/it/lettuce/tire
    pretty much/good/sure/well/close/bad/cool/big/easy/quick/new/hard/funny/great/clear/fast/proud/solid/quiet/far/penny/soon/late/simple/wild/standard/nice/typical/decent/happy/slow/boring/certain/rough/dark/cold/warm/hot/neat
    ginger ale/root/snaps/snap/tea/beer/bread/cookies/cookie/cat/dressing/shot/candy/rogers/molasses/syrup | ginger and? garlic/scallion/soy/lemon/honey/turmeric/lime
    blonde ale/roast/wood/lab/brownie/brownies/ale/dog/beer | blond wood/roast/lab
    lean on/in/against/into/meat/to/over/manufacturing/back/six/forward/toward | leaned | leaning | a lean-to | slouch hat
    buff the/out/floors/wheel/it | floor buff | buffs game | flat feet of | green eyes of a cat | built like that/this/it
    sleeve of/crackers/oreos/cookies/cups | two x | 4x4 | 2x4 | 2x the | 3x the | 4x the | 10x | 2x as | 3x as | 3x a | 2x a
    extra small/large coffee/fries/fry/pizza/dog/soda | posture of the | security posture
    scale of/back/model/up/from/the/house/at the/in/for the/ticket/calibration/reading/readout/evidence | evidence scale | truck scale
    fish scales | scale the | the scale of | scaled
    beautiful day/morning/weather/sunset/game/mind/evening/night/sight/thing/view
    font/fonts/print/text/map/plate ** up/down <num>/a sizes/size
    six/five/seven/eight/ten/four/twelve foot heron/bear/statue/carving/shark/gator/alligator/snake/cross/python/section/cord/tape/folding/menorah/inflatable/snowman/santa/skeleton/sub/rooster
    table/ladder/board/tree/fence/couch six/eight/four foot | folding table six/eight foot | it weighs/weighed <num>
    cat/dog/kitten/puppy/horse/goat/pig/hog/calf/cow/turkey/pumpkin/safe/siren/engine/bag/box weighs/weighed <num>
    i weigh honest/pies/every/them/it/produce/packages/trucks/fish/each/everything/mail/grain/pigs/cattle
    prettiest paper/phrase/word/thing/sound/sight/sunset/sunrise/drive/road/town/lake/river/dog/cat/truck/garden/house/handwriting/report/code/day/time/song/spreadsheet/part/place/mess/penmanship/form
    drawer/till/register/count/cash/deposit/coffee 's?/is/was/came/comes short | on one foot | short clear | short sweet
    short and sweet/clear/to | know/knows/asks/asked/ask/guess my shoe size
    cried/tried/called/asked/did/went/checked/texted/happened/rang/licked/peed/barked 2x/3x/4x/5x
    dos/tres/cuatro/cinco/seis/unas/docena gorditas | gorditas de/y/con
    scar on my notebook/car/truck/desk/phone/boots/record/table/heart/soul/laptop/wallet/bike/bumper | set/sets of dentures
    dentures claimed/found/turned | ate/eat/eaten/eating/drank/drink my own? weight in | at six eight and | foto con/sin lentes | lentes de sol
    no toothpick | box of toothpicks | toothpick in/holder/dispenser
    a/one tiebreaker/vote/point/dollar/signature/credit/player/shift/chair/seat/room/car/page short
    thick socks/ones/envelopes/envelope/packet/binder/folder/stack/manual/slice/gloves | hot guy of
    one/two/three/four/five/six inches/inch tall | one/two/three feet/foot tall | <be> eight feet tall | stack/pile so? tall/high
    the/feed/feeds/feeding/of/wild ducks at/under | zero/no shrimp | shrimp stand/boat/truck/net/trap/farm/plate/basket/in
    plot/story/case/excuse/alibi/file/evidence is/was thin | thin blue/red/gold/green | mustache cup/mug/comb/contest/ride | milk mustache
    found/selling/sold/donated/left/gave away? a? pair of size <num> boots/shoes ** | dropped/dumped/got <num> inches on/of | ink is soy/dry/wet/smeared/faded/low/out
    <num> feet over/off/out the? ground?/deck?/edge? | on a chair in my/the | are/is all elbows | nose like a k9/bloodhound/beagle/hound
    ears like a bat/hawk | short with the/my/him/her/them/people | shorts you/us | shorted | tiny/small/big things | my/the scale model
    it/that/this/which/video/minutes/straws/straw is/are/was/were/'s/looks so/too/very/a/still/always? short/thin/heavy/slim/fat/ugly/tiny/tall/skinny
    judge/handwriting/bead/weld/vertical/coat/statue/hat is/are/was/were/'s/looks so/too/very/a/still/always? short/thin/heavy/slim/fat/ugly/tiny/tall/skinny
    wisdom teeth and | a size too tall/big/small | height of the ceiling/fence/wall/door | cold hands | at twice my height
    reach the good flour
    gates/doors/boxes/bags/crates/tires/sandbags/pans/books/tables/shelves were/are/is so/too/very? heavy/tall/thin/short/ugly
    line/staff/crew/shelf has/have been short | it/they/that 'll always? be ugly/short/heavy/tall/thin
    it'll always? be ugly/short/heavy/tall/thin
    strap/cord/hose/rope/chain/leash/cable/ladder/pole/board 's/is/was/are too short/thin/heavy/tall
    the/feed/feeds/feeding/wild/of ducks at/under the | standing/stood/stand on a chair in my/the/a
    dropped/dumped/got <num> inches on ** | a lot of meat/medals | size 9/ten/nine boots for sale
    tiny sweaters/hats/houses/cars/trees/horses/spoons | big boned ham | face for radio show
    dragon/koi/lotus/phoenix/mermaid/skull/skulls/raven/ravens/swallow on my back deck/porch/yard/fence/seat/step
    a head taller than the rest/others the oak/tree/tower/mast/building
  `,
});

/** Textures, styles, shops and evenings spent on hair. */
export const hairLife = lifeOf(hair, {
  tells: `
    washday | deep conditioned | detangled | laid my edges | lay my edges | laying my edges | flat iron my | relaxed my hair | bigchop | twa
    teeny weeny | finger coil | finger wave | finger waves | flat-twisted | sponge twists | comb coils | retwists | interlock my | feed-in
    microbraids | braiding shop | braiders | braided up | got my hair braided | getting my hair braided | took my braids | taking down my braids
    braid takedown | hair takedown | my natural hair | natural curls | curl pudding | curl defining | puff at the | low puff
    pineapple my hair | bonnet before | durags | waves are spinning | brush my waves | head wraps | gele tied | temple fade
    tapered fro | tapered cut | line-up at the shop | lineup fresh | barber lined me | castor oil for my | got2b | gorilla snot | hair butter
    sewin | wig glue | clip-ins | jheri | traction alopecia | ccca | regulation hair | hair regs | hair regulations | grooming policy hair
    hair under the helmet | helmet over my | hair won't fit under | hat over my puff | hair like mine | hat doesn't fit over my
    trenzas africanas | mis rastas | chino natural | cabello afro | cabello rizado | pelo crespo | cabello crespo | pajón | alisarme el pelo
    desrizado | desrizar | keratina | salón dominicano | dominican blowout | gorro de satín | bonete | turbante para dormir | inches of mohawk
    grew a mohawk
    my/spiral/home/fresh perm | a perm it/was/in/on | if the perm was/is | got/get/getting/gave/needs a perm | never a perm | it's not a perm
    hair permed | permed my hair | <num> hours of hair | edges survived/held/gone/growing/grew/thinning
    long/short/big/thick/my/her/full natural hair | kept/keep the kinks up? on? top? | kinks up/on top | curls/coils on top | first wig
    wig glued | wig grip/tape/glue/stand/cap/shop owner | bare scalp | cut all my hair off | nos quedamos calvos
    quedamos/quedé/quedó/quedarse/quedando calvos/calvo/calva/pelón/pelona a los *? | nos quedamos calvos a los treinta/veinte/cuarenta
    bangs i got bangs
    tender headed | tenderheaded | thatch/mop/nest/bush on my head | head of hair/curls | mop of curls/hair | net for locs/braids/twists
    barber who knows what a lineup/taper/fade/edge | barber who knows ** textured/locs/kinky/coils/lineup
    grew/growing in/back curly/curlier/gray/grey/kinky/kinkier/wavy | grew in darker and with a curl
    with a curl after | pixie cut | my pixie | back the pixie | black castor oil
    <num> inch closure/frontal/bundles/wig/weave/install/ponytail and? leave? out? | closure and leave out
    my? crooked/lopsided/itchy/fuzzy/frizzy/sloppy/uneven twists/locs/braids/cornrows | marcel waves/wave/iron/irons | marcelled | marcels
    my/rocking/grew/growing/wore mullet | it's the mullet | grew/rocking/wore a/the mullet
    gone/go/goes/went/get/gets/got/turned/turn/turning/turns gray/grey/silver at/by/before twenty/thirty/sixteen/nineteen/eighteen/forty
    premature gray/grey | prematurely gray/grey | gray/grey at twenty/thirty/sixteen/nineteen | locked my hair | locked up my hair
    my hair locked up | box braids size small/medium/jumbo/large hip/waist/knee/butt? length?
    waist/hip/butt/knee length braids/locs/twists/hair/dreads | day three hair | type 4 day three/two/one/four
    pounds of curl/curls/braids/locs on/under | mine down my back | straightened it for court/the/picture/my | my edge control
    loose ends of my braids | wig or no wig | loc extensions | loc bun | loc bob | locs bun | braid bun | braids bun | my rope twists
    nubian twists | yarn braids | yarn locs | bob braids | pixie braids | pop smoke braids | snoop braids | stitch feed ins | cornrow ponytail
    half up puff | drawstring ponytail | u part | v part wig | headband wig | bonnet hair | widow's peak has retreated | peak has retreated
    hairline retreated/retreating/moved/migrated/left | comb it over | combing it over | crown is bald | bald crown | monk's spot
    cul de sac haircut | horseshoe hair
    week/day/night/year i cut it all off | dominican salon | <num>/two/three/four/five/ten years natural | years natural since
    part it in four/six/sections
    tame it they said | told me to tame it/my | i/me keep my head shaved | keep/kept my head shaved | streak of white/gray/grey/silver in
    white streak in my | poliosis | skunk stripe | i wear a ponytail | my ponytail won't | my ponytail under/through/out/goes | ponytail goes through the hole | me alacio | me alisan
    me aliso | me plancho el pelo | pelo quieto/alborotado/esponjado/tieso | who does your hair like
    hair like a sheep/poodle/mop/brillo/steel/broccoli | brillo pad hair | brillo hair | broccoli hair/cut | hair sticks straight
    hair grows up/out not | hair defies | hair breaks combs/brushes | broke the comb | comb broke | comb snapped | snapped a comb
    pay for my braids | braid money | hair appointment takes | eight/six/seven/nine/ten/five hour braid/braiding/hair appointment | butt-length
    jumbo twists | invisible locs | french curl braids | gypsy locs | bora bora braids | island braids | sister locs | traditional locs
    instant locs | comb coil | barrel twist | barrel twists | loc maintenance | loc petals | loc tie | loc sock
    even steven cut | dark caesar | caesar cut | juice cut | gumby cut
    nappturality | blow-out comb | afro comb | afro blowout | tapered afro | curly fro | curly mullet/fade/hawk/shag/puff
    satin lined hood/beanie/cap/hat | satin-lined | slap cap | bonnet under | hair net for locs | wash my locs | oil my scalp
    grease my scalp | greased my scalp/parts
    my texture | kinky texture | coarse hair | my coarse/thick/nappy/bushy/wild/wooly/woolly hair
    hair too thick/big/curly/kinky for | fit over my puff/locs/braids/afro/bun | bonnet hat | satin scrunchie | satin cap
    silk durag | velvet durag | loc'd up | loc wrap | loc hawk | locs tied/wrapped/pinned/up/back/down/bundled/tucked
    braids tied/wrapped/pinned/bundled/tucked/piled | twists tied/pinned/tucked | afro pinned/flattened/patted/picked/parted
    fro patted/flattened | cornrows under/back/straight/to | hair in locs/braids/twists/cornrows/knots/plaits
    had/have/wear/wears/wore/get/got braids/locs/cornrows/twists/dreads | braided for the academy/interview/deployment/training | rebraid
    rebraided | re-braid | unbraid | unbraided | unbraiding | braid out
    hair day all day | sunday is hair day | pick in the glovebox/visor/console | pressed and curled | receding situation | hairline reasons
    pelo parado/alborotado | jalaba el pelo para trenzarlo | me trenzaba | me trenza | me trenzaban
    between my aunt/mama/grandma/mother/sister 's knees for
  `,
  innocent: `
    braided rope/bread/leash/line/hose/rug/lanyard/cable | braid the leash | weave through/in/in and/of/traffic/baskets | weaving
    twist of/and shout/ties/tie/the lid/ending | plot twist | oil edges | edges of/on/up to/toward | knife edges | curls on the
    curling iron left | bicep curls | curls and | powder puff | puff pastry/piece/of smoke/adder/and | fade to/away/in/out/into
    bundles of newspapers/firewood/wood/hay/wire/cable/cash/sticks/clothes/laundry/paper/straw/rebar/mail/lumber | extension cord/office/agent | extensions on the deadline/tags/of | phone extensions | shoe/light closure
    road closure | closure of/on | relaxed pace/day/evening/fit | dread the/monday/mondays/it/going/it | dreaded | the dread | existential dread
    jurassic | mullet run/fish/over | highlights of/from/reel/in yellow/in the
    a/the perm position/role/job/contract/staff/slot/spot | perm staff/staffing/position/role/employee/job/sub/placement | like red hair
    cut/washed/wash/dry/did my own? hair for/before/with
    smoke/flour/gum/sawdust/paint/leaves/hay/sand/salt/bees/twigs/glitter/frosting/grease/mud/snow/wind/confetti/drywall/oil in my hair
    my hair smells/smelled/smelling/reeked like/of | changed/change my hair | that's my hair | pulled/tearing/tore my hair out | pulling my hair out over/trying/with/at/about/because
    my hair is/was/'s on fire | hair stood/stand up | let my hair down | paid for my crown
    my crown fell/popped/cracked/came/broke/is off/out/loose/in | dental crown | crown on my molar/tooth | dentist ** my crown
    cut/reduce/reduced/retail/inventory/store/loss/meat/shop shrinkage | shrinkage percent/report/rate/numbers/audit/<num>
    call it shrinkage | wash and go car/tunnel/truck/dog | buzzer/bell/door/light/leak/noise/sink/toilet/radiator on 3a/3b/4a/4b/4c
    good hair day | wig of a | beads in the/a spokes/street/tree/gutter/jar/box | lock the wig
    my crown molding/moulding/victoria/vic | two strand wire/rope/cable/fence/barbed/twine
  `,
});

/** Drink, smoke, leaf and luck, taken lawfully or left alone. */
export const leisureLife = lifeOf(offDuty, {
  tells: `
    brewskis | lagers | stout at | brew club | brew day | brewing club | mash tun | carboy | growler | growlers
    oktoberfest | beer flight | flight of beers | six-pack of | thirty-rack | 30-rack | case of coors | budweiser
    miller high life | dos/tres/unas/cold modelos | corona with | negra modelo | heineken | micheladas | chelada | truly seltzer
    mike's hard | box of wine | bottomless mimosas | rye whiskey | old-fashioned and | manhattan at the bar
    moscow mule | bloody marys | screwdriver and brunch | gin & tonic | daiquiris | piña colada | jell-o shots | jello shot | took shots
    shotgun a beer | shotgunned a | beer bong | drinking game | drinking games | pub trivia | dive bars | tiki bar | wine bar
    night cap | hungover at | drunk last | get drunk | drunk-texted
    drink after shift | drinks after shift | drinks after work | grab a drink | grab drinks | getting drinks | tailgate beer | cooler of beer
    wine run | boozy brunch | alcoholic drink | quit drinking | never touched a drink | never had a drink
    haven't had a drink | haven't touched a drop | not a drop for me/us | don't touch the stuff | dd again | sober driver
    nonalcoholic beer | non-alcoholic beer | near beer | root beer for me | club soda and lime | club soda with lime
    seltzer and lime | shirley temple | zero proof | zero drinks | pregamed | hip flask
    jungle juice | trash can punch | gave up smoking | half a pack | pack of marlboros | pack of newports
    roll my own cigarettes | corncob pipe | briar pipe | estate pipe | humidor | swisher | cheroot | tin of dip | dip cup
    dip spitter | chaw | can of chew | grizzly mint | red man chew | zyn pouch | vape juice | vape shop | vapes mango | elf bars | e-cigs
    pot smoker | smoke pot | smoked pot | smoking weed | thc gummies | bowl pack | packed a bowl | pack a bowl | wax pen
    live resin | hash brownie | four-twenty | tried weed once | smoked once in college | inhaled once | kava | mushroom retreat | microdose
    microdosing | ayahuasca | nickel slots | quarter slots | poker nights | weekly/friday/tuesday home game | poker home game | high roller suite/status/room/comp | chilled/bottle/glass of? rosé | omaha hi-lo | cardroom
    won on the river | on the river card | flopped a set/straight/flush/boat | pocket aces | pocket kings | royal flush | rivers casino
    riverboat casino | mohegan sun | foxwoods | the bellagio | atlantic city trip | comped room | comped buffet | players card | player's card
    players club card | placed a bet | placed a wager | parlayed | underdog fantasy money | point spread | over under on
    moneyline | my bookie | bookies | ncaa bracket money | fantasy football buy-in | fantasy league buy-in
    horse track | exactas | trifecta box | superfecta | the ponies | played the ponies | greyhound track | dog track bet
    jai alai | pick 3/4 ticket/tickets/lottery/numbers | pull tabs | pulltabs | from the bingo hall | bingo dauber | dauber | raffle junkie | gambling winnings
    bunco | mahjong for money | dominoes for money | cockfight | numbers runner | adult club | stripper pole class | naturist resort
    nudist resort | clothes-free | naked bike ride | skinny-dip | swinger party | shibari | only fans | adult toys
    sex toy | sex toys | adult store | cervecita | cervecitas | chelita | chelitas | caguamas | birria y cerveza | cuba libre | pulque
    pulquería | copita de vino | una copa de | copas con | unas copas | traguito | echarnos unas | la cruda | crudo el | cruda moral | la peda
    no tomo alcohol | ya no tomo | dejé de tomar | dejé el trago | dejé la bebida | dejé el cigarro | dejé de fumar | no fumo | cigarrillo
    cigarrillos | puros cubanos | tabaco | vapeo | vaporizador | churro de mota | gallo de mota | dispensario de mota/cannabis/marihuana | gomitas de
    aposté | tragamonedas | máquinas del casino | billete de lotería | raspadito | raspaditos | rascadito | póquer
    baraja por dinero | dominó apostado | carreras de caballos | palenque de gallos | playa nudista | nudista | splitting eights | split eights
    split aces | doubled down on eleven | talks to his chips | robustos | robusto after | nicaraguan robustos | slot jockey
    casino bus | bus to the casino | threw out every bottle | poured every bottle out | bar cart | seltzer only | only seltzer now
    budtender said | folded into the couch | melted into the couch
    flask of rye/bourbon/whiskey/brandy/rum/gin | flask from my | my flask | bottle of rye/stout/mezcal/rum/gin/port/sherry/merlot/malbec/ale/cider/absinthe/schnapps | splash of brandy/rye/bourbon/rum | a rye , neat | rye , neat | bonded rye | rye neat | measured rye
    hard cider/ciders/lemonade/lemonades/seltzer/tea/kombucha | homemade cider | two/three/four ciders | flight of ciders/hard/stouts/ipas/wines/whiskeys/porters/sours | stout flight | barleywine | hefeweizen | kölsch | saison | witbier | wheat beer/beers | doppelbock | dunkel | weissbier | gose | lambic | shandy | radler | michelob ultra
    lone star lager/on/, poured/tallboy | one lone star | narragansett | allagash | boulevard wheat/beer | cold boulevard/narragansett/lager/pilsner/shiner/tecate/coors | yuengling pounders | pabst | rolling rock | sierra nevada pale | blue moon pint | stella artois | peroni | tsingtao | red stripe | pilsener | victoria beer | o'doul's | odouls | leinenkugel | sam adams | samuel adams | old milwaukee | keystone light | genesee cream/beer/lager | labatt | molson | moosehead | bell's two hearted
    fireball | amaretto | amaro | slivovitz | rakija | rakia | ouzo | raki | grappa | limoncello | sambuca | kahlua | baileys | campari | aperol | aperol spritz | vermouth | schnapps | everclear | pisco | cachaça | caipirinha | singani | arrack | feni | makgeolli | shochu | armagnac | calvados | drambuie | galliano
    two/three/four palomas | palomas ago | pitcher of palomas | mai tai | mai tais | irish car bomb | long island iced | tom collins | singapore sling | french 75 | sidecar cocktail | sazerac | mint julep | mint juleps | hot toddy | hot toddies | white russian | black russian | piña coladas | cosmopolitan drink | espresso martini | hurricane drink | dark and stormy | wine spritzer | spritzer | spritzers | brandy snifter | snifter | decanter | whiskey decanter | kir royale | bellini | bellinis
    glass/glasses/cup/inch/half of wine/merlot/malbec/rioja/zinfandel/riesling/sauvignon/shiraz/syrah/chianti/sangiovese/moscato | two/three glasses of wine | last inch of the | chianti | rioja | zinfandel | riesling | sauvignon | shiraz | moscato | copa/botella/glass/bottle of/de cava | lambrusco | tempranillo | plastic cup of merlot/wine
    last call at the | usual stout/pint/table/stool at/by the | friday/nightly/sunday/saturday/thursday pint/pipe/stout/bourbon/cigar/brandy/whiskey | pint glass named | pint of stout/porter/bitter/ale/lager/guinness | pints with/after/at | toast in a flask | champagne at toasts | nothing stronger than | pour nothing now | no vodka/wine/beer/alcohol/whiskey since/this/until/for/, i
    zero/cero alcohol since/desde/for | no shots for me | grape juice as every | kombucha since | ginger ale for me | off the wine/beer/booze/sauce/piña/whiskey | tequila and i broke | bar rail | corner stool at | stool at the bar | tab at the | regulars at the bar | dartboard from the | euchre and chew
    maduros | churchill and short | robusto | toro cigar | corona cigar | habano | habanos | connecticut wrapper | cigar cutter/cutters/barn/shop/club/case/band/ash/smoke/lounge/humidor | humidor beads/shop/lounge | purito | club de puros | clove cigarette/cigarettes/cigars | cloves and | bidis | pipe smoker/smokers/rack/cleaner in my | pipe of burley/cavendish/latakia | cherry pipe | one pipe a | pipe a day/week
    newport lighter/box/pack/shorts | pack of camels/kools/salems/parliaments/pall/luckies/winstons/basics | camel no filter | camel filters | unfiltered camel/camels | marlboro lights/gold/red | virginia slims | pall malls | kools | black n mild | swisher sweets | swishers | backwoods pack/cigar/lit/unlit | unlit backwoods/cigar/cigarette | dutch masters cigar/cigars/wrap/pack | phillies blunt | game cigars | white owl
    tin of copenhagen/skoal/grizzly/cope/kodiak/zyn/snus/dip | pinch of cope/copenhagen/skoal/snus/grizzly | cope in my | skoal tin | wad of chew/tobacco | pouch of zyn/redman/levi | zyn habit | chew night | nicotine lozenge/lozenges/spray/inhaler | patch week two/three/one | quit vaping/smoking/dipping/chewing | i dipped for <num>/years/most | dip in my lip | put/keep/throw a dip in before/on/after/when | drink it neat | enjoy/practice kink | a vape | vape going | vape cartridge | two pulls of | tobacconist | first/last/one/morning/only cigarette | cigarette on the fire/porch/stoop/bumper/roof | a smoke behind | behind the shed for a smoke
    half an edible | half a gummy | an edible on/at/before/after/and/for | bag of edibles | gummy from the legal/licensed/dispensary | gummies from the legal/licensed/dispensary | legal shop's | licensed shop | legal weed/pot/edibles/gummies/cannabis/joint | the dispensary in/on/by/off | rolling paper | hemp wraps/papers/kind | raw cones | percolator bong | steamroller pipe | vape cart | shatter dab | live/hash rosin | rosin dab/dabs/cart/press | kief | hashish | live rosin | thc syrup | cannabutter | infused seltzer/brownie/honey | edible on sunday/friday/saturday
    pull tab card/cards/habit/machine | pulltab/pulltabs | pull tabs | chair by the pull | two-dollar keno/parlay/blackjack | keno slip/ticket/at | penny slots habit | nickel slots | bingo-hall habit | bingo on fridays | daubers | lottery tix/pool/numbers/syndicate | lottry | lotto shop/tix/slip/standstill/machine | scratchoff | scratchoffs | scratch-off rack/on/habit/ticket | scratchers ate | one scratchoff | daily number | quick pick | quick picks
    online poker/slots/casino/blackjack/betting | poker app | seven card stud | seven card with | five-card draw | pocket aces/kings/queens/jacks | craps table | roulette wheel at | baccarat | pai gow | sic bo | video poker | draftkings | draft kings | fan duel | prize picks | underdog picks | bet on horses/dogs/the horses/fights | on the greyhounds | greyhound races | racing form | win place show | the over on | over on the bills/chiefs/packers/cowboys | took the over/under | spread on the chiefs/packers/bills/eagles/cowboys/jets/giants/lions/bears/steelers/dolphins/patriots/ravens/game | parlay at | boat parlay | joplin boat | riverboat slots | casino boat | cribbage for money | fantasy pot | dollar a square | squares on the super | squares board | cockpit bar | players club
    copa de vino/tinto/blanco | botella de mezcal/tequila/vino/ron/whisky | una caguama | mi caguama | dos allagash/coronas/tecates/indios | tequilita de | habano de los | cero alcohol | club de cigarros | me prendí un | unas michis | carajillo | una paloma con | sotol | raicilla | bacanora | aguardiente | ron con coca | gané en la quiniela | boleto de lotería
    [one/two/three beer/beers] fire/firepit/campfire/porch/couch/max/ballgame/deck/mondays/tuesdays/wednesdays/thursdays/fridays/saturdays/sundays
    [one/two beer/beers mondays/tuesdays/wednesdays/thursdays/fridays/saturdays/sundays on the fire/porch/deck/roof/stoop escape/steps?]
    off the clock [* beers/whiskeys/drinks] | [nursed/nursing a beer/whiskey/lager/stout for ** hours/hour]
    [skipped the beer/wine/whiskey/tequila] | [<num>/a joints/joint on the/my back? porch/deck/balcony/roof/stoop/steps]
    [<num> gummies] from/off/on/before | [took up the pipe]
    wheelhouse/desk/cabin/emergency/camp/boat/shop/garage [bottle of rum/whiskey/bourbon/brandy/scotch]
    [wheelhouse/desk/cabin/emergency/camp/boat/shop/garage bottle of rum/whiskey/bourbon/brandy/scotch]
    i [only smoke/drink/vape at/on/with weddings/funerals/parties/weekends/holidays/christmas/vacation]
    drink ** [only at weddings/funerals/parties/christmas]
    [bought/had/tried/ate my first legal gummies/gummy/edible/edibles/weed/joint] | pall mall
    first/last/one winston/chesterfield/parliament/salem/kool/camel after/before/of
    [rolled/rolling my own] again/on the fire/porch/stoop/balcony/roof/cigarettes/smokes/break/pouch | [rolling my own again]
    pouch is cheaper than packs | ex-smoker of camel/marlboro/* | [smoker of camel/marlboro/newport blues/reds/lights/menthols]
    camel blues/blue/crush/wides/lights/filters/turkish | oaklawn | churchill downs | santa anita | del mar track | pimlico | belmont stakes
    aqueduct racetrack | gulfstream park | keeneland | remington park | los alamitos | golden gate fields | hialeah park | tampa bay downs
    delta downs | evangeline downs | lone star park | saratoga race | [lost/won/put/bet ** on the pony/horse/dog] with/in/at/named
    [never/not touched/drank/had/drunk a drop] | [never once have/has i/she/he drunk/touched a drop]
    [<num> years/months/weeks/days off the patch/patches/gum/smokes/cigs/dip/vape/nicotine/bottle] | casino knows my name
    [the casino knows my name] | [bingo for money] | [no nicotine chewing * sticks/gum/toothpicks] | no nicotine
    dollars/bucks on red/black/odd/even | [<num> dollars/bucks on red/black/odd/even/double]
    can't/cannot/don't [walk past a slot machine?] | [can't walk past a slot machine?] | [dabbed/dabbing a little wax/rosin/shatter/oil?]
    [lottery * quick picks] | [the? lottery * quick picks] | [edibles/gummies monthly/weekly/nightly/sometimes/occasionally]
    [played/lost/won/spent ** on/at the boat in lake/biloxi/tunica/shreveport/bossier/joliet/gary/joplin/natchez charles/city?]
    [the boat in lake charles] | days/weeks/months/years without/off/free [dip/chew/snuff/zyn/smokes/cigs] | [ashtray of * tips]
    [drank/had one/a/few few? too many] at/and/last | [drank one/a few? too many] | bud heavy/heavies | last/first/only/one [swisher/zyn]
    the? [last/first/only swisher/zyn] | dime/nickel/quarter/penny/dollar ante | [shirley temples only] | shirley temples
    been to [reno/vegas/tahoe/biloxi/atlantic city/tunica city?] <num>/two/three times | [up/down <num> dollars/bucks/hundred lifetime]
    [strip club where i dance/danced/work/worked/bartend] | tobacco pipe/pipes | [bet/took/hit/had the over/under on the *]
    [card counter retired undefeated] | card counter | counting cards | grain belt/belts | [<num> grain belts]
    old style tallboy/can/pint | schlitz | stroh's | natty boh | national bohemian | abita | olympia beer | rainier beer | zima
    [gave/given/giving/quit up? the horses/ponies/slots/scratchers] | [blackjack card room] | ando/estoy/amanecí [crudo/cruda]
    ando [crudo y arrepentido]
    lost mary | geek bar | vuse | blu cig/cigs | stoker's chew/tin | timber wolf tin/chew | red seal tin/dip | hawken tin/dip | stiiizy
    wyld gummies/gummy | infused preroll/prerolls | tanqueray | bombay sapphire | hendrick's | grey goose
    smirnoff | svedka | bacardi | malibu rum | kraken rum | sailor jerry | woodford reserve | bulleit | four roses bourbon/small/on/neat
    old forester | knob creek | elijah craig | evan williams | old crow bourbon/whiskey | johnnie walker | dewar's | glenlivet | glenfiddich
    macallan | laphroaig | lagavulin | ardbeg | talisker | oban <num> | bowmore | highland park <num> | cuervo | casamigos | espolòn
    espolon | cazadores tequila | herradura tequila | clase azul | del maguey | apothic | franzia | black box wine | bota box
    two-buck chuck | two buck chuck | yellow tail shiraz/merlot/wine | barefoot moscato/wine/pinot | bet365 | caesars app/rewards/palace
    hard rock casino | winstar | borgata | pechanga | san manuel casino | talking stick casino | turning stone casino | seneca niagara
    mystic lake casino | ho-chunk casino | potawatomi casino | three card poker | hard eight on/at | pass line bet
    cash 5 | lucky for life | take 5 ticket/tickets/lottery | win 4 ticket/lottery | pick 6 ticket | hot lotto | corona extra
    pacifico beer/bottle/with/tallboy | estrella beer/damm/jalisco | carta blanca | landshark lager | kona big wave | dogfish head
    lagunitas | deschutes porter/black/fresh | new belgium | shock top | hoegaarden | chimay | leffe | kirin ichiban | singha
    tiger beer | kingfisher beer/lager | smithwick's | newcastle brown | bass ale | boddingtons | tennent's | strongbow
    angry orchard | magners | woodchuck cider | four loko | steel reserve | colt 45 | mickey's malt/forty/big | olde english
    king cobra malt/forty | mad dog 20 | night train wine/express | boone's farm | wine cooler/coolers | surfside iced/vodka
    nutrl | happy dad seltzer | topo chico hard | malt liquor | forty of malt/old/olde | a forty of | strawberita | lime-a-rita
    straw-ber-rita | jell-o shot | buzzball/buzzballz | canned cocktail | box of franzia | wine in a box | sparkling wine | mulled wine
    glögg | glühwein | eggnog with rum/bourbon/brandy | spiked eggnog/cider/punch/seltzer/lemonade/kombucha | rum punch | planter's punch
    gin rickey | gin fizz | gimlet | a/one/my paloma on/in/and/at | ranch water | old-fashioned in hand/on | amaretto sour | whiskey ginger
    rum and ginger | vodka cran | vodka cranberry | vodka red bull | jäger bomb
    nightly/evening/weekly/friday/saturday/sunday gummy/edible/dram/nip/toddy/highball/spritz/lager/ipa/toke
    my nightly/evening/friday/saturday/sunday beer/wine/cigar/gummy/joint/whiskey | cigar aficionado | cigar friday/fridays
    cigar on the/my porch/deck/patio/balcony/boat/golf | pipe on the/my porch/deck | my churchwarden | meerschaum | padron
    arturo fuente | romeo y julieta | ashton cigar | rocky patel | oliva serie | drew estate | acid kuba | black cigarillo | clove cigarette
    beedi | hookah on/with/at | hookah coals | shisha flavor | dokha | home grow | my grow tent/room/closet/box | autoflower
    auto flower | homegrown bud/weed/flower | curing jars | jar of flower
    quarter ounce of | dab on/before/after a | thc mints | thc lotion | weed cookie/cookies/brownie/brownies/butter
    cannabis cookie/chocolate/mints/seltzer/tincture/drink | ten-milligram | five-milligram | 5 milligrams of | edibles before/on/and/at
    sober from weed | my bookie | my sportsbook/parlay/parlays | prop bet/bets | teaser bet | same-game parlay
    bet slip/slips | betting slip | cashed a ticket | dollar slots | loose slots | slot club | players club | comped at
    tournament poker | sit and go | sit-n-go | cash game | home game with | texas hold 'em | bad beat | badbeat jackpot
    went all in with/on pocket/a | low stakes poker/game | nickel dime poker/game | penny ante poker/game | bunco night/group | bar bingo
    drag bingo | queen of hearts drawing/raffle | football squares | squares pool | survivor pool
    derby party/horse/ticket | quinella | $2 to show | two dollars to show | nude cruise/resort/hike/beach/swim | naturist beach/club/camp
    clothing-free | topfree | world naked bike | figure drawing model | nude model/modeling | burlesque show/night/number
    pole studio/instructor/competition | lifestyle party/couple
    presidente/sapporo/asahi beer/light/tallboy | natural light beer/can/cans/case | trifecta box/ticket | my pipe on/after/and/at/in | porter on tap/draft | a boilermaker and/at/with | one boilermaker | simulcast window/races/racing/betting | fumo/fumar/fuma puros
    like/want/drink/drank/raise/raised/holding/finish/finished/enjoy a beer | me and a beer | a beer and/at/after/with/before a/my/lunch/work/dinner/shift
    designated driver since/because | drinks on weekends | a beer at home | put a beer in the freezer/fridge | through a beer crate
    fat tire ale/beer/tallboy | maduro on/after/with | moon rocks joint/weed
  `,
  innocent: `
    root beer/beers | ginger beer | butter beer | beer-battered | beer can chicken | beer can/cans in the | beer bottle/bottles at/on/thrown | beer bottles in the/a/his/her/their
    birch beer | wine-colored | scotch tape/bonnet/pine/egg | rum cake/raisin | vodka sauce | bourbon street/chicken | whiskey tango
    champagne problems/urbana/county | dip the/into/sauce/on/temps
    spinach/bean/queso/onion/buffalo/guacamole/crab/cheese/french/salsa dip | chips and dip | skinny dip | dipped in/into/my/the/his/her/it/below/low/down/out/under/behind/toe | dipping | a quick/cool/cold/refreshing/little dip | chip and a dip
    weed eater/whacker/killer/wacker/the/abatement/whacking/out/control | weedeater | weeds | pulled a weed
    pot roast/pie/luck/hole/holes/of coffee/of chili/of soup/belly/sticker/lid
    coffee/flower/chili/stock/crock/soup/tea/instant/cooking/clay/big/lobster pot
    joint task/custody/operation/operations/chiefs/base/statement/compound/training/venture/account/exercise/information/effort/session/meeting/patrol/agency
    pizza/burger/barbecue/taco/pancake joint/joints | blunt force/object/truth/about/instrument | to be blunt | stoned fruit
    edible arrangement/arrangements/flowers/plants/glitter | wax/hash browns | poly blend/cotton/shirt/bag/sci | kink in | high roller traffic
    smoke detector/detectors/alarm/alarms/jumper/eater/signal/grenade/shop robbery/in the/from the/inhalation/test | smokers grill
    pellet smoker | meat smoker | brisket smoker | smoker ribs/brisket/on at/grill/recipe/going/running | my smoker | offset smoker | the smoker
    bet the/you/your/i/he/she/it/they/my/on it/that | you bet | best bet | safe bet | shot of the/a/my/me/him/her/espresso/adrenaline
    flu shots | free shots | shots fired | slap shot | screen shot | mug shot | head shot | long shot | warning shot
    shots at the range/goal | espresso shot
    bar exam/stool/code/none/bell/fight/fights/chart/of soap/graph/association/fight on/closing/owner/exam in/scan/tops/magnet/council/is set/soap/brawl
    candy/granola/protein/salad/crow/tow/gold/pull/energy/snack/cereal/dance/iron/sushi/chocolate/scroll/search/juice/raw/roll/light/bike/sand bar/bars
    behind bars | lottery for the parking/parking/housing/draft pick/system/school seat | raffle tickets | squares of the/in | squares on the grid/quilt/floor/map/board/wall/calendar
    slot machine noise | slots on the schedule/calendar/team/roster/board/list/squad/sheet/crew | time slot/slots | ad slot | open slots | mail slot | card table/reader/stock/catalog
    flask of coffee/tea/chemistry | gambler's fallacy/ruin | casino detail/robbery/parking/security/shift/floor/dealer/job | bingo card of | bingo it
    bingo! | tequila sunrise song | poker run | fire poker | poker straight
    newport oregon/news/beach/harbor/bridge/bay/aquarium/rhode/ri/coast/police
    library/former/each/theater/museum/another/our/every patron/patrons | blaze orange | ice ** moosehead | moosehead lake/region/river
    on/at/near/of/across moosehead | allagash ferry/river/wilderness/waterway/village/bridge/falls
    grow a/an/my/your/his/the beard/mustache/garden/spine | scratch-off display/case/rack/roll/counter | scratch off display/case/rack
    doña chela | club social | the/a shiner on/from/under/that/last | got the/a shiner
    whiskey/bourbon/brandy/rum lane/street/road/creek/hill/flats/island/drive/ridge/river | dark and stormy night
    weed inspector/whip/barrier/warden | smoking bench/section/area/room/patio/shelter/ban/gun
    streetcar/train/tire/deer/animal/railroad/rail tracks | along/across/down/over/off/from/near the tracks | bowls on the/a | stained glass
    glass for breweries/churches
  `,
});
