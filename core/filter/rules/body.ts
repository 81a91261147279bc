import type { RuleFile } from '../rule.ts';

/** Height, weight, build and looks. */
export const body: RuleFile = {
  class: 'PC-BODY',
  source: 'NYC Admin. Code 8-107 (height, weight); MCL 37.2202; RCW 49.60 as read in Taylor v. Burlington Northern (2019)',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        gorda | gordo | gordita | gordito | flaca | flaco | chaparra | chaparro | enana | enano | bajita | mi estatura | mido un/uno/una/casi/menos/poco/<num> | peso * kilos | barriga | tatuaje
        tatuajes | cicatriz | pelona | pelón | soy/era/tan alta/alto | soy/era/es la/el más alta/alto/chaparra/chaparro/bajita/bajito/gordita/gordito | uso/usaba/usa/necesito lentes | eres/es/está/estoy flaca/flaco | alta y flaca | alta y delgada
      `,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `pants size | dress size | belt notch | last notch | belt hole | new belt hole | inches tall | feet tall | shoe size | size <num> boot | size <num> boots | biggest guy | biggest one | smallest guy | smallest one | smallest vest | smallest uniform | biggest vest | largest vest | extra large | x-large | kids' sizes | kids sizes | big and tall | reach the pedals | duck through doors | duck under doorways | hit my head on door | chair creaked | double chin | arms like | ears stick out | gray eyes | small hands | big hands`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near', 'my'],
      phrases: `pounds | lbs | kilos | inches | xl | xs | legroom | seatbelt | belly | gut | thighs | braces | bald | beard | mustache | freckles | scar | scars | tattoo | ink | piercing | piercings | jawline | cheekbones | estatura | kilos | barriga | panza | lentes | cicatriz | tatuaje | piercings`,
    },
    {
      id: 'size',
      strength: 'strong',
      group: true,
      phrases: `
        overweight | obese | childhood/my/morbid/his/her obesity | morbidly obese | plus-size | plus size | plus-sized | plus sized | fatty | fatties | fat people | fat person
        fat guy | fat girl | fat cop | fat cops | fat ass | fatass | fat-ass | lardass | lard ass | fatso | heavyset | heavy set man/guy/woman/build
        big-boned | big boned | chubby | chunky guy | tubby | pudgy | plump | portly | stout guy | rotund | stocky | burly | husky kid | beefy
        thicc | curvy | full-figured | voluptuous | busty | flat-chested | flat chested | buxom | paunch | potbelly | pot belly | beer belly
        beer gut | my gut | love handles | double chin | muffin top | cankles | thunder thighs | big hips | fat roll | fat rolls | my belly | saggy
        muscular | ripped abs | brawny | underweight | scrawny | lanky | bony | rail thin | wiry frame/build/guy | i/he/she/who/applicant <be> so/pretty/kinda/really/very? wiry | wiry but/and strong/tough/quick/fast/small/short/tall | small/short/tall/lean/thin and wiry | petite | slim build
        athletic build | large build | small frame | big frame | lean build | string bean | beanpole | dad bod | beach body | body type | body image
        body positive | body positivity | body shaming | body-shamed | body shamed | fat-shamed | fat shaming | fat acceptance | fat positive
        my/high/low/a/your/over bmi | bmi of/is/was/over/chart | for/by/on/failed/because/the bmi | bmi disqualified/waiver/limit/cutoff/standard/requirement/too/came/says/said | body fat | body mass index | weigh-in | weight watchers | ww meeting | jenny craig | noom | weight loss journey | weight loss
        lost weight | gaining weight | losing weight | put on weight | freshman fifteen | covid weight | weight gain | i weigh the/what/less/more/as/about/around/a/<num> | i weighed a/in/more/less/over/under | i weighed <num>
        my weight | down [<num> lbs] | down <num> pounds | down [<num> pounds] | lost <num> pounds | [lost <num> pounds] | [lost <num> lbs]
        lost <num> lbs | lost [a hundred pounds] | like [a hundred pounds] | lost <num> kilos | <num> pounds overweight | <num> lbs overweight
        gained <num> pounds | gained <num> lbs | i/he/she/who/guy/man/woman/applicant/recruit/you/chick/that weigh/weighs/weighed <num> | <num> pounds lighter | <num> pounds heavier
        <num> lb me | size <num> pants | size <num> jeans | size <num> waist | <num> inch waist | belt past size <num> | [belt past size <num>]
        size 50 | an/the/wear/wears/wearing/size/in/says xxl | xxxl | 3xl | 4xl | 5xl | seatbelt extender | seat belt extender | airplane seat extender | vest doesn't close
        goal weight | starting weight | pesar <num> kilos | peso <num> kilos | sobrepeso | gorda | gordo | gordita | gordito
        flaca | flaco | chaparra | chaparro | chaparrita | bajita | mido [un/uno/una/casi/menos/poco/<num>] | mide [un/uno/<num>] | mido [uno <num>] | i/i'd/had/have gained weight
        gained weight and | i/to/must/can cut <num> pounds/lbs | i/'ve gained <num> since/waiting/during/before | candidate/cadet/hire weighs/weighed <num>
      `,
    },
    {
      id: 'height',
      strength: 'strong',
      group: true,
      phrases: `<num> feet tall | <num> ft tall | <num> foot tall | six feet tall | am/'m/is/was/at/only/barely/just/under/over/not/nearly/almost/me six/five foot | six/five foot even/flat/something | six foot two | five foot nothing | five feet tall | <num> foot <num> | four/five/six/seven/4/5/6/7 ft <num> | <num>-foot-<num> | <num> foot nothing | <num> cm tall | vertically challenged | short king | short queen | short guy | short girl | short people | short person | short women | short men | short woman | short man | shorty | shortie | tall guy | tall girl | tall people | tall person | tall woman | tall man | am/'m/is/was/im too short/tall to/for | am so short | i am short | i'm short | i am tall | my height | for my height | at my height | height requirement | can't reach the top shelf | couldn't reach the top shelf | to/cannot/barely reach the top shelf | shortest person | tallest person | shortest cadet | tallest cadet | shortest in the academy | short stature | of short stature | tall stature | fun-sized | fun sized | pint-sized | pint sized | how's the weather up there | do you play basketball | booster seat to see over`,
    },
    {
      id: 'looks',
      strength: 'strong',
      group: true,
      phrases: `
        homely | good-looking | good looking | hottie | pretty for a | [pretty] for a | too pretty to
        pretty girl | pretty boy | beautiful woman | butterface | dimples | freckle-faced | freckly | pimply | acne | acne scars | pockmarked
        pimple-faced | birthmark | port-wine stain | port wine stain | mole on my | crooked teeth | buck teeth | buck-toothed | gap-toothed
        gap teeth | missing teeth | my [dentures] | wear/wears/wore/worn/wearing [dentures] | perms and [dentures] | [dentures] in/out/and | false teeth | braces on my teeth | gold teeth | grills in | big nose | hook-nosed
        hook nose | crooked nose | big ears | lazy eye | cross-eyed | cross eyed | bug-eyed | unibrow | bushy eyebrows
        balding | bald head | bald guy | bald and | bald by | going bald | gone bald | i am bald | i'm bald | am bald | hair loss
        hairline receding | receding hairline | toupee | hair plugs | comb over | comb-over | bearded | beardless | clean-shaven
        mustached | mustachioed | red-haired | red haired | redhead | redheaded | red-headed | ginger hair | carrot top | blonde hair | blond hair
        blonde | blondes | blond | brunette | brunettes | brown-haired | dark-haired | black-haired | fair-haired | long hair | buzz cut
        bleach-blonde | dyed-hair | dyed hair | pink hair | purple hair | blue hair | green hair | blue-eyed | blue eyes | green eyes | green-eyed
        brown-eyed | brown eyes | hazel eyes | hazel-eyed | almond eyes | heterochromia | glasses wearer | bespectacled | four eyes | four-eyes
        sleeve tattoo | full sleeve | tattoo sleeve | neck tattoo | face tattoo | hand tattoo | knuckle tattoo | my tattoo | my tattoos | my ink
        tattoo removal | tattoo cover | tramp stamp | inked up | nose ring | my/pierced septum | septum ring | lip ring | eyebrow ring
        stretched ears | plugs in my ears | facial scar | scar on my | [scar on my chin] | scar on my * | my scar | my scars | burn scars
        c-section scar | stretch marks | liposuction | botox | nose job | rhinoplasty | plastic surgery | boob job | breast implants | tummy tuck
        loose skin surgery | facelift | lip filler | fillers in | my veneers | hair transplant | unkempt | dressed modestly | smelly guy
        body odor | bowlegged | bow-legged | knock-kneed | pigeon-toed | hunchback | hunched | my looks | tatuaje | tatuajes | pelona
        pelón | pelirroja | rubia | rubio
        [five o'clock] shadow | my gauges | pierced nose/ears/lip/eyebrow/brow/tongue/navel/nipples/septum/cheek/cheeks | my pierced *
        ears/nose/lip/tongue/eyebrow pierced | handsome devil/face/mug/features/guy/man/lad/officer/deputy
        [my nose] is/was/'s/looks/got/has/arrives/enters/bends/points | [my teeth] are/were/look/stick/overlap/got/came
        big/crooked/bent/hooked/broken/flat/wide/long my [nose] | about/hate/love/straighten/fix/fixed [my nose/teeth]
      `,
    },
    // Looks that a story about somebody else mentions as well.
    {
      id: 'looks-told',
      strength: 'weak',
      needs: ['self', 'my', 'near', 'told'],
      phrases: `my/your/our/has/grow/grew/growing/shave/shaved/trim/trimmed/wear/wears [mustache] | has/have/grow/grew a [mustache] | [mustache] rules | goatee | tattoo | tattoos | tattooed | tatted | cauliflower ear`,
    },
    {
      id: 'weak',
      strength: 'weak',
      group: true,
      needs: ['self', 'person', 'attack'],
      phrases: `
        fat | a/an/too/so/very/how/being/that/those/these/any/your [short/heavy/thin] | <be> [short/heavy/thin]
        [short/heavy/thin] and/but/cop/cops/people/folks/person/guy/guys/girl/girls/kid/kids/deputy/sergeant/officer/lady/woman/man/hands/brows/legs | tall | skinny | slim | bald | attractive | hairy | strong build | muscled | swole | stout | <be> [husky] | [husky] guy/boy/man/build/voice
        chunky | unattractive
      `,
    },
    // Words of praise and insult for anybody and anything.
    {
      id: 'weak-self',
      strength: 'weak',
      group: true,
      needs: ['self', 'person'],
      phrases: `<be> [ugly] | [ugly] and/waitress/waitresses/people/folks/girl/girls/guy/guys/kid/kids/old/freaks/freak/pigs/pig/thing | <be> [adorable] | athletic | tiny | hideous`,
    },
    // Strangers at the counter, in the lobby and on the street.
    {
      id: 'strangers',
      strength: 'keep',
      needs: ['story'],
      yields: true,
      phrases: `[short/tall/big/bald/large/small guy/man/kid/lady/woman] at/in/on/behind the | guy/man/chief/host with/had the/a [mustache] | the [tall/short/big] kid | very [large/big/tall man/woman] | with a [short/tall/big guy] | described as/: a? heavy/tattooed/tall/short/thin/bald/bearded/skinny/stocky`,
    },
    {
      id: 'weak-person',
      strength: 'weak',
      group: true,
      needs: ['person'],
      phrases: `pretty | thick | large | big | fit | beautiful | cute | wide | round | lean | broad-shouldered | prettiest | long-legged | tired-looking | handsome | gorgeous | stylish`,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        <num> lbs lighter | <num> pounds down | <num> lbs down | down <num> lbs | down <num> lb | down <num> kilos | lost <num> lb
        lost dropped <num> pounds | dropped <num> lbs | dropped <num> sizes | dropped two sizes | dropped three sizes | dropped <num> pant
        put on <num> pounds | put on <num> lbs | up <num> pounds | <num> lbs since | <num> pounds since | weighing <num> | weighed in at
        body weight of <num> | what the scale said | the scale said i | scale says i | scale says <num> pounds/lbs to me | stepped on the scale
        <num> pounds soaking wet | soaking wet | <num> lbs soaking | buck twenty | buck ten | buck fifty | <num> pound me | size <num> belt | size <num> uniform | size <num> vest
        size <num> shoe | size <num> boot | size <num> boots | size <num> hands | belt past size | belt past | belt size
        belt extender | extender on the plane | special order belt | special-order belt | special order vest | special order pants
        special order uniform | special order because | had to special order | custom order vest | biggest size | biggest vest | largest vest
        biggest belt | largest belt | largest size | smallest size | smallest vest | smallest gloves | smallest boots | xs gloves | big and tall
        big & tall | husky jeans | kids' section | kids section | kid's section boots | boys' department | children's size | youth medium
        youth large | youth size | body fat percentage | tape test | tape and weight | mom bod | belly over my | thick thighs
        my thighs | chub rub | loose skin | loose skin from | skin removal | gastric sleeve | gastric bypass | vsg | lap band | bariatric
        weight loss surgery | weight-loss surgery | ww points | semaglutide | glp-1 | glp1 | ozempic face | fat kid | the fat kid | chonky
        full figured | large chest | big chest | stringbean | twiggy | shortest recruit | shortest one | midget | tiny human
        tallest recruit | tallest one | weather up there | duck through doors | duck through doorways
        duck under doorways | hit my head on doorframes | hit my head on every | bump my head on every | five feet nothing
        five foot one | five foot two | five-foot-two | five foot three | foot nine | four eleven | four-eleven
        4'11 | 5'0 | <num> inches tall | feet tall | inches tall | cm tall | my step stool
        milk crate to reach | stand on a milk crate | stand on a box | on my tiptoes | tip toes | tippy toes | tippy-toes | can't reach the pedals
        pedal extenders | seat all the way up | seat all the way forward | knees hit the dash | knees in the dash
        legs don't fit | i/he/she am/'m/was/is/'s too small/big/heavy/fat/skinny for | if you're too big for
        phone book to see over | see over the steering | see over the wheel | <num> inseam | long torso | ape index
        knock kneed | flat feet | my big feet | my/have/has/got small/tiny/big hands | man hands | scar across my | scar down my | scar from
        burn scar | keloid | birth mark | port-wine | my mole | beauty mark | pimples | pock marks | tatted | tatted up | my tat | sleeve tattoos
        half sleeve | sleeve done | sleeves of ink | knuckle tattoos | knuckles tattooed | cover tattoos | cover up my tattoos | cover my tattoos
        covers my tattoo | dermablend | nose stud | tongue ring | face/lip/tongue/eyebrow piercing/piercings | gauged ears | grillz | gold tooth | gap tooth
        gap in my teeth | gap between my teeth | snaggletooth | missing tooth | braces at | my nose is | ears stick out | dumbo ears | wall-eyed
        one blue eye | blue eyed | brown eyed | two different eyes | different colored eyes | coke bottle glasses | beautiful face
        hot guy | bodybuilder | six-pack abs | pear shaped | apple shaped | my/with/has/have broad shoulders
        barrel chested | barrel-chested | double jointed | flaquito | flaquita | chaparrito | soy/era/es/tan/chaparro bajito | los bajitos | mido/mide * metro
        mido/mide un metro | peso * kilos | bajé * kilos | bajé de peso | subí de peso | kilos menos | mi panza | llenita
        llenito | mis tatuajes | tatuado | tatuada | cicatriz | cicatrices | ojos azules | ojos verdes | am/was built like ** | my body like
        i built like | full/half/my tattoo sleeve | shortest/tallest in/on/of my/our/the whole? academy/class/squad/platoon/shift/team/crew/unit/department/station/formation
        i need/needed/use/used/want a step stool to | brought/gave/got/get/fetched/handed me a step stool | shrimp of a recruit/cadet/guy/girl/kid/man/woman/cop | me the/a hot cop | the hot cop | i have/got/'ve/wear veneers | applicant/candidate/he/she has veneers | has/have/got/wear a septum
        couldn't/barely/cannot/hardly reach the pedals/brake/brakes/gas | couldn't/can't/barely/cannot reach the top of the wall/fence/rack/locker | my/cruiser/patrol/car seat all the way back
        small/tiny/big/huge hands ** trigger/grip/pistol/glock | i have/got/'ve/wear a/two/three/some/<num>? piercing/piercings | piercing/piercings in my/his/her | prettiest recruit/cadet/cop/officer/deputy/dispatcher
        tattoo policy cost/kept/got/disqualified/knocked/killed/stopped/screwed me | fails/failed/violate/violated/violates/against the tattoo policy
        fun of my [nose/teeth/ears/chin/forehead/face/weight/height] | laughed/laugh/laughing/stared/stare/staring/joke/jokes/joked/comment/comments/commented/remark/remarks at/about/on/over my [nose/teeth/ears/face/chin/forehead]
        my spare tire | spare tire around/over/above/under/is my
        six/five/seven foot/ft and | have one foot and | <num> foot/ft me/nothing/guy/man/woman/girl/frame/body/tall/recruit/cadet/officer | a buck fifty | buck eighty
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `
        special-order | xxs | 2xl | 3x | 4x | 5x | gastric | fat | chunky | stout | skinny | gangly | gaunt | twig
        toothpick | skin and bones | slim | munchkin | a/the/little/called/you [shrimp] | runt | dwarf | tall | doorframes | gigantic | giantess
        six-five | tiptoes | inseam | wingspan | flat-footed | scar | scars | tats | tat | inked | pretty | babe | broad-shouldered | scarred | three hundred pounds | 300 pounds/lbs | 250 pounds/lbs
        hunk | swole | abs | hourglass | panza | bigote | wide load | built like | long arms
      `,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        weigh in | mustache | scalp | foot | glasses | short | play basketball | ugly duckling | attractive | my/your/his/her/the [weight] | pounds | lbs | lb | kilos | my/your/his/her/our size | my/your/his/her waist | my/your/his/her [belt] | inches
        taller | shorter | belly | gut | chin | thighs | hips | chest | shoulders | arms | teeth | smile | nose | ears | eyes | my/his/her/your face
        cheeks | uniform size | vest size | heavier | lighter | ink | piercings
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `belt size medium/large/small/<num> | should/could tattoo on/it/this | over/above/across/through the? burn scar | burn scar hike/flooding/trail/road | perro/perra/gato/masa/música/radio/voz/tambor gordo/gorda/flaco/flaca/bajita/bajito | the [big ones] | bald tires | bald tire | bald eagle | bald eagles | thin ice | four tens | thin line | thin blue line | heavy trailer | heavy traffic | heavy lifting | heavy machinery | heavy equipment | heavy duty | heavy rain | heavy metal | heavy rescue | fat chance | fat fingered | fat finger | fat bike | fat tire | fat tuesday | fat stack | low fat | trans fat | fat content | chew the fat | fat pipe | fat cat | tall order | tall ship | tall tale | tall tales | tall grass | tall boy | tall building | short version | short story | short stories | short term | short-term | short notice | short circuit | short cut | short straw | short list | short staffed | short-staffed | short form | short sleeve | short film | short fuse | short handed | short of | eleven credits short | short clip | in short | cut short | fall short | short answer | short ribs | short stop | slim jim | slim chance | slim pickings | slim down the | skinny jeans | skinny dipping | the skinny on | skinny latte | pretty good | pretty sure | pretty much | pretty big | pretty great | pretty bad | pretty cool | pretty well | pretty fast | sitting pretty | fit for duty | fit test | fit for | fit in | fit under | fit the | thick skin | thick of | thick fog | round of | round the | lean on | lean manufacturing | lean six sigma | lean startup | built a | built the | ripped off | ripped the | ripped my jeans | beautiful day | beautiful morning | cute dog | tiny house | tiny bit | blond wood | blonde ale | blonde roast | brown hair dye | blue eyes white dragon | eyes blue | legally blonde | ugly sweater | ugly van | ugly crying | ugly duckling | ugliest van | ugly truth | good bad and the ugly | husky puppy | siberian husky | husky dog | my husky | stout beer | imperial stout | weigh in on | weigh the | weigh station | weigh scale | weighed in on | weighed the evidence/bag/bags/option/options/risk/risks/cost/costs/fish/load/catch/odds/facts/choice/box/pro | weigh in | weight of the | weight room | weight class | weight limit | weight training | weight lifting | weight bench | tattoo artist job | tattoo shop owner | attractive salary | attractive package | attractive offer | attractive benefits | attractive compensation | attractive working | gorgeous view | gorgeous day | gorgeous weather | gorgeous sunset | handsome reward | gauges on the | pressure gauges | gas gauges | wire gauges | gauges and | mustache rides | curvy road | curvy roads | beefy server | plugs in | spark plugs | grills in the park/yard/back/lot/garage | five foot fence | six foot fence | six foot ladder | six-foot ladder | size 50 font | <num> foot drop | <num> foot ladder | <num> ft ladder | <num> ft <num> in lumber | muscular arm | muscular system | muscle car | shorty wetsuit`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `fat chance | fat lip from boxing/sparring/hockey/practice/training | fat tire | fat tires | fat tire bike | fat bike | trim the fat | low fat | non-fat | nonfat | fat tuesday | fat fingered | fat free | duck fat | bacon fat | fat stack | chew the fat | body fat | fat cat | fat head | skinny jeans | skinny latte | skinny dip | skinny tires | skinny margarita | the skinny on | thin ice | thin air | thin crust | thin mint | thin mints | thin blue line | thin line | thin section | paint thinner | spread thin | wear thin | heavy trailer | heavy rain | heavy duty | heavy metal | heavy traffic | heavy equipment | heavy lifting | heavy load | heavy machinery | heavy snow | heavy rescue | tall order | tall tale | tall tales | tall grass | tall boy can | tall boots | tall coffee | tall latte | tall ship | tall pine | stand tall | walk tall | short cut | shortcut | short story | short notice | short staffed | short-staffed | short run | short circuit | short term | short-term | short stack | short fuse | short list | shortlist | short answer | short ribs | short stop | shortstop | short shift | short sleeve | short sleeves | short drive | short film | short version | short of | cut short | in short | running short | short on | short and | long story short | tiny house | tiny desk | tiny home | big deal | big time | big day | big house | big mac | big rig | big bang | big picture | big news | big fan | big win | big city | big game | bigfoot | big plans | big dog | little debbie | little rock | little league | little free library | small town | small talk | small business | small world | small engine | small arms | small print | size of the | large pizza | large order | large scale | large fries | large dog | giant eagle | giant panda | giant pumpkin | sf giants | ny giants | giants game | new york giants | little giant ladder | dwarf planet | dwarf fruit | dwarf hamster | midget league | midget racing | midget car | shrimp cocktail | shrimp boil | shrimp tacos | fried shrimp | shrimp po boy | ugly sweater | ugly duckling story | ugly christmas | the good the bad | coyote ugly | pretty good | pretty sure | pretty much | pretty bad | pretty well | pretty close | pretty cool | pretty great | pretty fast | pretty hard | pretty big | pretty soon | pretty | handsome reward | attractive pension | attractive salary | attractive offer | attractive package | attractive compensation | attractive benefits | attractive part/thing/option/schedule/feature/hours/pay/place | attractive to me/us/people | job/career/pension/schedule/department/city/pay/offer/work/it is/was/more/so/very? attractive | beautiful day | beautiful sunrise | beautiful weather | scar tissue song | scarred earth | scarface | scar in the lion king | tattoo parlor | tattoo shop | tattoo removal business | sleeve it | sleeve of crackers | sleeve of cookies | sleeve of oreos | ace up my sleeve | up my sleeve | short sleeve shirt | laptop sleeve | record sleeve | up his sleeve | ink cartridge | ink pen | ink jet | inkjet | printer ink | ink on the | blue ink | ink dry | belt sander | seat belt | seat belts | seatbelt | duty belt | black belt | belt line | rust belt | fan belt | serpentine belt | timing belt | conveyor belt | green belt | bible belt | tool belt | belt loop | under my belt | belt buckle | weigh in on | weigh the | weigh station | weight of | weight room | weight lifting | weightlifting | weights | weight limit | pulled my weight | dead weight | paper weight | worth the weight | pound cake | pound puppies | pounds of brisket | pound of | dog pound | hit the pound | eyes on | eye on | keep an eye | eyes of | eye witness | eyewitness | black-eyed peas | blue eyes crying | face mask | face time | facetime | face to face | face the | facebook | face value | face plant | typeface | belly laugh | belly flop | pork belly | belly up | gut feeling | gut check | gut reaction | gut the house | gutted | chin up | chin ups | chin-ups | shoulder season | shoulder of the road | shoulder tap | cold shoulder | the shoulder of | arm wrestling | arms race | nose dive | nose of | brown nose | ear to the ground | by ear | tooth and nail | tongue in cheek | skin in the game | thick fog | thick skin | thick crust | thick as thieves | ripped off | ripped jeans | ripped the | slim chance | slim jim | slim jims | slim pickings | jacked up | jacked the car | film buff | history buff | buff the floor | buffed | movie buff | muscle car | muscle cars | muscle memory | built like a tank truck`,
    },
    // Parts of the body that something happens to.
    {
      id: 'innocent-parts',
      strength: 'keep',
      phrases: `
        my eyes roll | roll/rolled/rolling my eyes | my eyes open/closed/shut/glued/peeled/swollen/hurt/burn/water
        eyes are still/swollen/watering/burning | see my eyes | with my eyes | on my foot | with my foot | my foot down/in/on/out | in my teeth
        tip of my nose | under my nose | on my sleeve | up my sleeve | my sleeve caught | in ink | in the ink
        my thighs are filing/killing/screaming | my thighs are burning from/after/on/by
      `,
    },
    // Things, places and animals that have a size or a look.
    {
      id: 'innocent-things',
      strength: 'keep',
      phrases: `
        scale house/pit/ticket/tickets/model | truck scale | scale of one/<num> | my gut says/said/told/tells/knows/knew/instinct | i am/'m/was short with | my tattoo artist/gun/machine/chair/shop/parlor | tattoo ink/pigments/clinics/removal
        ugly building/van/truck/carpet/couch/tie/sweater/sign/scene/wreck/fence/paint | hideous orange/carpet/tie/couch/shirt/green/color
        dispatch/desk/shift/staff/line/rope/ladder/day/list <be> short | is short tonight/today/one/two/on/of | short a/one/two/three/several | short on/of/by | short staffed/handed
        dock/order/ladder/grass/ceiling/stack <be> very? tall | felt/feel so tall
        need/needs a bigger/smaller/larger truck/coffee/boat/house/garage/table/freezer/van/fridge/tub/cooler/pot/printer/team/budget/pan
        eleven feet tall | <be> now? eight/eleven/ten/twelve/nine/twenty/thirty/forty feet tall | weighs <num> 000 | weighs <num> <num> lbs/pounds
        tiny/small/big/tall smart? car/dog/truck/house/boat/town/hat/chair/desk/office
        manpower/staffing/service/patience/line/lines/traffic/supply/crowd/turnout/fare/budget/margin/margins/odds/delay/delays/notice/ice/soup/sauce/ink/oil/banner/vest/straps/handles/handle/list/report/reports/marriage/marriages/speech/letters/day/days/nights/shift/shifts/week/month/meeting/sermon/hearing/drive/ride/walk/commute/season/rent/staff/crew/team/pool/inventory is/are/was/were/looks/ran/runs/got/gets/feels/wore/wearing/worn very/too/so/pretty/a/still/always/never? short/thin/heavy/slim/tight/fat/ugly/tiny/tall
        thin/slim/fat/short/heavy/slender/ugly/tiny/skinny/lean/tall margin/margins/chance/chances/odds/pickings/refund/refunds/envelope/envelopes/fare/fares/patience/turnout/delay/delays/labels/order/orders/tale/tales/volume/invoice/invoices/paycheck/check/tip/tips/crowd/space/hop/haul/wait/while/ride/notice/straw/shrift/story/stories/fuse/list/lists/memory/supply/staffing/weather/hearted/handed/cream/industry/oil/clouds/sigh/breathing/reading/news/fines/penalty/fog/dew/frost/air/slice/slices/layer/coat/truth/duckling/sweater/rumor/business/surprise/scene/fight/divorce/side/spot/light/box/font
        short on/this/by/a/of/one/two/three/four/ten gas/cash/money/staff/time/month/week/paycheck/patience/lane/sleep/rent/<num>/dollars/bucks/people/hands/crew/volunteers/change/supplies/hours/days/few/couple
        i am/'m short on/of/by/this/again/$
        come/came/comes/coming/run/ran/running/fall/falls/fell/sell/sold/stop/stopped/cut/cutting/pulled up? short | <num>/one short
        lane short
        deadlift/deadlifted/benched/lifted/squatted/pressed/pull/pulls/pulled/carry/carries/carried/throw/threw/shift/shifted/leaned/worth my weight | put/putting my weight into/behind/against | rope/branch/ladder/ice/roof/limb/harness held/hold my weight
        between/through/in/with/brush/brushed/brushing/grit/gritted/gritting/clench/clenched/floss/flossing/pick/picking/sank/sink my teeth
        blow/blew/blowing/hold/held/holding/hide/hid/under/over/in/up/to/wipe/wiped/rub/rubbed/pick/poke/poked/through/down/off/stick/stuck/turn/turned/follow/followed/pledged/burned/broke my nose
        my nose in/to/into/out/clean/runs/running/ran/bled/bleeds/bleeding/stuffed/against/stuck/off/down/up/warm/cold/froze/itches/works/told/knows/tells
        six/<num> feet/foot/ft of rope/line/wire/cable/hose/chain/water/snow/pipe/lumber/fence/tape/string/yarn/fabric/counter/shelf/wall/hedge/mud/sand/dirt/bread/sandwich
        <num> foot/feet/ft/inch/inches long/wide/deep/tall? ladder/ladders/table/wall/pole/boat/fence/sub/sandwich/cord/cable/drop/hedge/snake/shark/wave/waves/putt/couch/bench/tree/ramp/hole/trench/ceiling/banner/board/shelf/sign/statue/doors/door/bed/trailer/kayak/canoe/tape/pipe/hose/rope/span/section/skeleton/inflatable
        weighs/weigh/weighed <num> grams/ounces/oz/tons/even/flat/empty/wet/dry/loaded
        comb/saw/zipper/rake/gear/fork/key is/are? missing teeth | missing teeth on the comb/saw/gear/zipper/rake | deadweight
        sleeve is torn/wet/too/ripped/dirty/frayed | ugly mug
        <num> pounds/lbs/lb/kilos of gear/rice/flour/sand/mulch/gravel/potatoes/ice/meat/beef/fish/crab/crawfish/shrimp/coffee/sugar/dirt/salt/seed/feed/kibble/butter/cheese/chicken/pork/masa/corn/onions/tomatoes/apples/paper/mail/equipment/dynamite/weed/cocaine/fentanyl/evidence/books/tools/lead/brass/ammo/trash/laundry/concrete/clay/steel/pressure/force/thrust/kit/water/propane
        taller/shorter/smaller/bigger/wider radio/step/stool/ladder/mast/pole/fence/table/desk/chair/shelf/tree/truck/building/tower/pile/stack/line
        en alto y con | frente en alto | pueblo/edificio/árbol/cerro/monte más alto | más alto que el/la cerro/torre/edificio/casa
        ponle/pongo/hablar/habla/puso más? bajito | bajito mientras
        long legs of | child size hockey/net/table/chair/cart | phone book under one/the/a
        short emails/email/hikes/hike/walks/walk/drives/drive/answers/films/film/naps/nap/commutes/commute/shifts/shift/meetings/calls/speeches/skirmish/rides/fuse/memory/bursts/waves/socks/sentences/words/pier/season/ladder
        too thin/thick for the/this/chili/soup/sauce/batter/paint | too heavy for the/this truck/shelf/floor/roof/cart/table/trailer/hoist/lift/elevator/bridge/bag/box/envelope/scale
        chili/soup/sauce/gravy/batter/coffee/stew/paint : too thin/thick/heavy | long legs of the/a | shorty ladder/shotgun/wetsuit
        six feet tall corn/weeds/grass | a size one/two/three diapers | size one/two/three/four/five/six and/, diapers
        lost/dropped/gained <num> pounds of groceries/mail/bait/ice/gear | chest freezer
        weighed/weigh <num> more/less than the | gallon/quart/bushel/ton/stack/roll/bolt weighs | scale went/broke to/at/in the?
        good looking car/dog/horse/truck/job/plan/yard/pie | horse is the good-looking | looks at your/the/his/her | in belts
        elastic waist | long sleeves
      `,
    },
    {
      id: 'said',
      strength: 'strong',
      phrases: `
        who is short in stature | short in stature | of short stature | of average height | of normal weight | in shape man/woman/person
        very/too/so/as [fat/short/skinny/scrawny] | never been [tall] | i/'ve/'s/have/has always been [tall/heavy/thin/short] | he/she/i <be> [attractive] | too [attractive] | i/he/she <be> [toned] | i/he/she look/looks/looked/got [jacked] | am/'m/was/be/being the [ugly one] | i/he/she <be> [in shape] | description was/is [tall/short] | i/he/she/you/who/someone/somebody/applicant <be>? very/too/so [tall/thin/buff/ugly] | small thin
        fat/tall/short/skinny/slim/thin/chubby/large/small/big/burly/slight/ugly/pretty/muscular/scrawny man/woman/guy/girl/boy/kid/kids/lady/person/people/recruit/friend/sister/brother/plumber/cop/officer/teacher/size/figured
        <be> [skinny/slim/obese/muscular/buff/chubby/overweight/scrawny/petite] | i/he/she/they/we/you/who/applicant <be> [fat/tall] | i/he/she/who/applicant <be> [short/thin/heavy/ugly]
        [stand/stands/stood tall] at four/five/six/seven/<num> | i was/am/'m the/an [ugly duckling] | fit in/into [skinny jeans]
        [long sleeves] over my/the tattoo/tattoos/ink/scars/arms | [long sleeves] to hide/cover | my [beer belly/bellies] | my [port wine stain]
        i am/was/'m [<num> pounds/lbs of] trouble/good/muscle/fat/fun/joy | on me described as/: [tall/stocky/heavy/short/thin]
        leg/arm ** [short one/two/three/an inch/inches] | i moved up a [weight class] since | i am/'m/got [jacked up] from | [felt/feel so tall] next/beside | barely/hardly carry [my weight] | carry [my weight] up front/high
      `,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `<num> pounds/lbs/lb/kilos/kg lighter/heavier/down/gone/less/ago/off/since/later/overweight/thinner/soaking | down/lost/gained/dropped/shed/put/losing on/about/almost/over/nearly? <num> pounds/lbs/lb/kilos/kg/sizes ** since? | <num> to <num> lbs/pounds | size <num> to/and/since/pants/belt/vest/boots/waist/dress/now/shirt/jeans/hat/ring/shoe ** | biggest/smallest/largest/tallest/shortest/heaviest/skinniest/widest one/guy/girl/person/recruit/cadet/kid/officer/deputy/body/uniform/vest/belt/boots/helmet/gloves they/in/on/at/of/ever/had/made/make the/my/our? ** | didn't/don't/doesn't stock/make/carry/have/come/sell a/my/in/any/one? size/belt/vest/boots/uniform/gloves/helmet/small/big/wide ** me/enough/size/past/that <num>? | needed/need/use/used/ordered/order a/an/the extender/stool/booster/cushion stool?/belt/vest/seat? | needed/need/use/used/ordered/order a/an/the bigger/smaller/longer/extra/wider/larger stool/belt/vest/seat/uniform/shirt/chair/jacket/coat/boots/gloves/hat/helmet/mask/harness/pants/long/large/small | scar/tattoo/birthmark/mole/burn/burns/ink/piercing on/across/over/down/behind/above/under/through my/the/one chin/face/arm/arms/neck/cheek/hand/hands/knuckles/forearm/leg/ribs/eyebrow/lip/forehead/back/chest/shoulder | my/this/the/no scar/tattoo/ink/piercing/birthmark/gap/teeth/nose/ears/freckles/belly/waist/jawline is/got/covers/covered/shows/hurts/means/says/shrank/itself real?/done?`,
    },
    // What somebody weighs and measures, and the seats, doors and clothes that say so.
    {
      id: 'measured-by',
      strength: 'strong',
      phrases: `
        my/all/a/at/of/under/only/me/held/body/person/somebody/someone/guard/usher/man/woman/am/is/are/weigh/weighing/around/about/almost [two/three/four/five hundred and? ten/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety? <num>? pounds/lbs/lb/pounder/libras]
        [two/three/four/five hundred and? ten/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety pounds/lbs/lb/pounder/libras? of me/muscle/moose/guard/usher/solid/frame/happy/and happy]
        [two/three/four/five hundred pounds/lbs/lb/pounder/libras? frame/body/man/woman/guy/guard/pounder/usher/driver]
        two/three/four/five hundred pounder | [two/three/four/five hundred pounds/lbs/lb/pounder/libras] and happy/proud/counting/change
        at/under/hold/holds/holding [two ten/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety <num>?] of/pounds/lbs/me
        my/all/am/at/a/of/somebody/person/body/weigh/weighing/i [<num> pounds/lbs/lb/pounder/libras] of/me/and/man/woman/guard/usher/frame/body/guy/solid/going/happy
        [<num> pounds/lbs/lb/pounder/libras of me/muscle/moose/usher/guard/solid]
        a [<num> pound guard/man/woman/guy/usher/person/driver/body]
        mis/pesa/peso/pesar/pesaba [<num>/doscientas/trescientas/cuatrocientas libras/kilos] | three hundred pounder
        three-hundred-pounder | two-ninety | two-eighty | three-ten | two-sixty | all [<num> pounds/lbs/lb/pounder/libras] of me | anybody/anyone/people over/under like? [<num> pounds/lbs]
        <num> pounds of me | my <num> pounds | [<num> inch neck/collar/collars/waist/chest/inseam/biceps/calves/around]
        [<num> <num>? inches around]
        [ten/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety <num> inch neck/collar/waist/chest/inseam] | [<num> waist]
        waist of [<num>] | pants with a [<num> waist] | [thirty/forty/fifty/sixty/twenty <num>? inch neck/waist/chest/collar/inseam]
        size [<num> wide/feet/collar/foot/shoes/shoe/sneakers/cleats/skates/gloves] | collar size nobody | [<num> inch collars]
        [3x/4x/5x/6x/7x/xxl/xxxl/xxxxl] pants/shirt/shirts/scrubs/vest/tee/tees/hoodie/jacket/coveralls/uniform/raincoat/from/in/tall/wide/big
        in/to/up/a/need/wear/wears/order [3x/4x/5x/6x/7x] | extra-extra-large | extra extra large | triple extra large | enough x's
        <num> x's | sizes up for my | vest <num> sizes up | jean size that only | nobody stocks my size | nobody sells my size | 26w | 28w
        24w | 22w | 18w | 20w | 30w | 32w | 28 plus | 24 plus | 26 plus | plus rack | women's plus | plus section | plus sizes
        ordered extra wide | extra-wide chair/seat/stretcher | chair without arms | armless chair/chairs | chairs without arms
        chair with no arms | bench with no arms | seat belt wouldn't/won't/didn't reach/buckle/close/click | belt wouldn't reach
        extender belt | belt extension | extended belt | extender for the/my
        buy/bought/paid/book/booked/need/take/takes/reserve/pay two/both/second/2 seats/seat on/for/by? | second seat paid
        two seats wide | have both seats | armrest up/between/gave | both armrests | shoulders reach
        spill over the armrest
        chair/chairs/bench/stool/stools/seat/booth/couch/hammock/cot/recliner/bed/floor/floorboards/step/steps/stairs/scale/ladder/swing/barstool creak/creaks/creaked/creaking/groan/groans/groaned/crack/cracks/cracked/broke/bow/bows/bowed/gave/collapsed/collapses/flattened/buckled/complained/screamed/scream/snapped/sagged/sags under/beneath/when/with me/i/my/him/us?
         sank under me
        reinforced chair/stool/stretcher/bed
        over the weight limit | weight limit of? <num>? and i | lap bar ** wouldn't/didn't/won't/couldn't ** close/latch/lock/click | everyone/everybody/recruits/cadets/class/platoon ** ** half my size | she/he/they <be> half my size
        i/am/'m eye level with | lower than my weight | the bar wouldn't/won't lock/close/click
        roller coaster wouldn't | stuck at the hips | got stuck in the turnstile/slide/booth/chair/doorway/window
        sideways through the turnstile/door/gate/aisle | i go sideways | belly first | belly everywhere | all gut
        my gut | triple chin | second chin | thigh rub | thighs rub | thighs touch | back rolls
        arms jiggle | varicose | closes over me | close over me | won't close on me | buttons from surrender | buttons strain
        button popped | two buttons short | belt notches | notches out | notch out | hole punched in the/my belt | punched a new hole
        fifth hole | fourth extender | belt holes | dropped * belt holes | fits half of me | half my width | half as wide
        everybody/everyone 's? half my size | twice my width | my width | of considerable girth | my girth
        wide as the/a door/doorway/barn/truck/couch/fridge | fill/fills/filling/filled the doorway/doorframe/door/frame
        whole of the doorway | tent of a shirt | built for a hobbit/child/jockey
        somebody half me
        wedged in/into the/a turnstile/slide/booth/window/doorway/seat | rated for more/less than i/me | rated to/for <num> and i
        chair with arms is/are/won't | wide as a barn/door/doorway/truck/fridge/house/bus | second seat paid | long legs like
        chair/bench/step/stool/bed/seat reinforced
        two/three/four/five hundred and? ten/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety? <num>? pounds/lbs of me
        all <num> pounds/lbs of me | all of my <num> pounds
        size <num> apron/shirt/skirt/scrubs/jumpsuit/coveralls/blazer/jacket/coat/suit/gown/tee/waders/overalls
        pants/jeans/trousers/slacks with a <num>/sixty/fifty/forty <num>? waist | shirt/shirts with <num> inch collar/collars
        short and stocky/stout/round/wide/fat/sturdy | tall and heavyset/skinny/thin/lanky/broad/wide/bony
        tall, heavyset/skinny/thin/lanky | big and tall vest/shop/rack/uniform | stands/stand/standing/stood six/five/four foot/feet <num>
        my five/six <num> frame/self | broad-hipped | wide-hipped | elbows at shelf height | these arms jiggle | gap-toothed smile/grin
        bald dome | my bald dome | folding chair creaking under | my belly and the | knees on the dash | heels hang off
        hang/hangs off the/a queen/king/twin? mattress/bed/cot/gurney
        two/three/four/five hundred and? ten/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety <num>? pounds/lbs
        fat and happy/proud/fast/sassy | my heft | my new width | twenty-one stone | ciento <num> kilos | a head above the
        a head taller | head and shoulders above | ribs show
        under/over <num>/two pounds/lbs/fifty before/again/by | panels because | let out the/my vest/coat/jacket/waist
        waist like | waist you could | won't zip | won't zip past | zip past | biceps are
        breaking/broke/broken folding? chair/chairs again | fold up behind the wheel | knees were in my | knees in my ears
        change bulbs without a | without a ladder or stool | turn sideways at/through/for the | eyes are two colors
        one eye green and | two colors of eye | enormous nose | my enormous/huge/giant/tiny nose/ears/feet/hands/head | round-faced
         size 52 | size 54 | size 56 | size 58 | size 60 | size <num> waist
        weighs/weigh in at heavyweight | see/count/show/shows my ribs
        fourteen/fifteen/sixteen/seventeen/eighteen/nineteen/twenty stone
      `,
    },
    // How tall somebody is, by what is above and below.
    {
      id: 'tall-by',
      strength: 'strong',
      phrases: `
        duck/ducks/ducking/ducked/stoop/stoops/stooping under/at/through/beneath/below every/the/all/any/most/your/my doorframe/doorframes/doorway/doorways/lintel/lintels/awning/awnings/door/doors/beam/beams/branch/sign/signs/chandelier/rafters/canvas
        ducking every | ducks at every/doors/doorways | ducks under | met my forehead
        hit/hits/bump/bumps/bumped/bang/bangs/banged/knock/knocks/knocked my head/forehead/hat/hats on/off/against the/every/a/on?
        my head touches/hits/brushes/meets/clears | head hits the
        taller than the/my/every/any door/doorway/doorframe/fridge/shower/horse/booth/tent/instructor/chief | knees up by
        knees by my/the ears | knees above the | knees up around | knees against the | knees in my chest | my knees hit
        knees still at the wheel | knees at the wheel/dash | all leg | all legs | all elbows | all limbs
         legs so long | legs like stilts | long arms like | arms like a heron | wingspan of
        feet hang/hung/dangle/dangled/stick/stuck/poke/poked/off/over/out the/of/over/off? | dragging my feet off | feet off the end
        off the end of the bed/cot | feet don't/didn't touch/reach | feet won't reach | feet not reaching
        [sleeves stop/end at my elbows/forearms] | sleeves end at | stops at the/my thigh/shin/elbow | high-water pants | highwater | floods on me | tallest ladder in
        tallest in every/the/my academy/class/squad/family/room/reserve | tallest by a | am/'m the tallest | the tallest woman/man/guy/girl/person/cadet/deputy | shortest by a | am the shortest | without tiptoes
        on tiptoe | on tiptoes | tip-toe | tiptoe to
        stand/stands/standing/stood on a/the/my bucket/crate/cooler/box/chair/curb to/for/in | milk crate for | crate to stand on
        milk crate to | cojín para ver | raise/raised/raises the seat
        seat lowest | kids' size | kid's size frame | kids-size | child's size | youth small | boys' medium | boys' large
        girls' 14 | children's shoes | booster for the/my | pushed all the way forward/back | seat ** all the way back ** knees
         can't see over | looks me in the eye without | shoulder height of | chin height
        staging of the height chart | tops the chart | off the growth chart | six foot <num> | six-foot-<num>
        six feet <num> | all six feet | seven feet tall | seven foot guy/man/kid/frame/center
        <be>/at/only/just/about/around/almost/nearly/barely/over/under/maybe/me/my five/six one/two/three/four/five/six/seven/eight/nine/ten/eleven/nothing
        five/six one/two/three/four/five/six/seven/eight/nine/ten/eleven/nothing in | six two/three/four/five/six/seven/eight/nine and/<role>/barista
        four foot ten/nine/eight/eleven | metro <num> | metro noventa/ochenta/setenta/sesenta/cincuenta/cuarenta y? <num>?
        uno noventa/ochenta/setenta/sesenta/cincuenta | mido/mide casi? dos metros | dos metros tres/diez/cinco | ancho como | ancha como | alto como | alta como | chaparro como
        soy/uso/hombre/mujer de? talla <num> | asiento hasta adelante | hasta el frente del asiento
        built/build like/of a/an refrigerator/fridge/ladder/fence/post/barrel/tank/door/linebacker/truck/wall/pencil/noodle/reed/fire/vending/water/mailbox/bear/bull/bird/scarecrow/telephone/lamppost/piano/dumpster/brick/ox/oak/hydrant/keg hydrant/heater/pole/machine/house/post?
        a pencil, my build | my build | of a build | shape like a | hips like a
        arms like/of a? fence/tree/hams/noodles/pipe/pool/broom/ropes/sausages posts/trunks/cleaners/noodles/sticks?
        hands like/size a?/of? catcher/shovels/hams/mitts/paddles/baseball/bear/dinner 's? mitts/plates/paws? | hands like catcher's
        biceps that | chest of mine | ceiling of a man
        a tree of a man | wall of a man | wisp of a | bag of bones | skin and bone | all bones | ribs you can | size zero
        the/my cheekbones | see my ribs | look like a beanpole | giraffe legs | ginger beard | red beard | bald and
        bald already | barrel chest
        scar/scars up/down/across/over/through my/the forearm/forearms/arm/arms/cheek/chin/eyebrow/lip/neck/leg/legs/belly/back/face
        a scar like a | scar like | scar from lip | scar from * to * | varicose veined | stubby legs | knock-kneed | bow legs | hook nose
         nose like a | ears like a
        folded into my/the cruiser/car/hatchback/seat/back | my broken nose | i/legs/me/myself/knees/all folded into/in a/the
      `,
    },
    // Heights in two numbers, which loaves and hours have as well.
    {
      id: 'two-numbers',
      strength: 'weak',
      needs: ['first', 'near', 'cluster'],
      phrases: `
        five/six one/two/three/four/five/six/seven/eight/nine/eleven/nothing
        six foot | five foot | four ten | the/bathroom scale said/says/read/reads <num> | scale said/says <num> this
      `,
    },
    // Weight lost or put on, and ink where it shows.
    {
      id: 'pounds-lost',
      strength: 'strong',
      phrases: `
        lost/lose/losing/dropped/gained/shed [like/about/almost/nearly/over a/<num> hundred? pounds/lbs]
        lost/losing/gained [half/twice my body weight] | [full/half sleeve tattoo] | [sleeve tattoo/tattoos] | [tattoo/tattooed sleeve/sleeves]
        [neck/face/knuckle/hand/throat/chest tattoo/tattoos] on
      `,
    },
  ],
};
