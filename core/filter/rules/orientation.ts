import type { RuleFile } from '../rule.ts';
import { PLAIN_THING, TRADES } from './things.ts';

/** Things that nobody is known by; an agenda and a store are gay in earnest. */
const DULL_THING = PLAIN_THING.replace(/\b(?:agenda|store)\//g, '');

/** Sexual orientation: labels, same-sex couples, places and events, words of abuse. */
export const orientation: RuleFile = {
  class: 'PC-SO',
  source: 'Bostock v. Clayton County, 590 U.S. 644 (2020); N.Y. Exec. Law 296; Cal. Gov. Code 12926(s)',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        lesbiana | gay | bisexual | mi novia y yo | mi novio y yo | closet | clóset | pareja del mismo sexo | orgullo gay | el orgullo lgbt
      `,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `
        coming out | out to my | out at | pronoun of my partner | my partner is a woman | my partner and her | my partner and his | two tuxes | two dresses | two brides
        two grooms | commitment ceremony | civil union | civil ceremony | partners benefits | my partner's benefits | crush on a girl | crush on a boy | kissed a girl | kissed a boy | first girlfriend
        first boyfriend | his and his | hers and hers | both brides | pink triangle | novia y yo | novio y yo | salir del clóset | mi novia y yo | mi esposa y yo somos
        never been with anyone | black ring | the word gay | bathhouse
      `,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near', 'my'],
      phrases: `rainbow | drag | lavender | lambda`,
    },
    {
      id: 'label',
      strength: 'strong',
      group: true,
      phrases: `gay | gay man | gay woman | gay cop | lesbian | bisexual | bi-sexual | bisexuality | pansexual | pan-sexual | omnisexual | polysexual | demisexual | demi-sexual | asexual | ace spectrum | acespec | aromantic | aroace | aro ace | graysexual | greysexual | grey-ace | sapphic | achillean | homosexual | homosexuality | homosexuals | heterosexual | heterosexuality | heteroflexible | homoflexible | bicurious | bi-curious | same-sex | same sex couple | same-sex marriage | same-sex attracted | same gender loving | queer | queers | questioning my sexuality | lgbt | lgbtq | lgbtq+ | lgbtqia | lgbtqia+ | lgbt+ | lgb | glbt | sgl | mlm couple | wlw | nblw | butch | femme lesbian | stud lesbian | bear community | leather daddy | lipstick lesbian | baby gay | late bloomer lesbian | closeted | came/come/coming/went/rolled/years/way out of the closet | am/'m/being/back/deep/years/decades/twenties/stay/stayed/live/lived/still/stuck in the closet | i? came out to the whole/drummer/band/guys | i came out to be/one/two/three | i came out to the crew/team/squad/chief/captain/lieutenant/sergeant/boss/board | came out to my/his/her/their/our/mom/dad/everyone/everybody/me/him/them/us/nobody/family/friends/parents/people | coming out day | coming out story | came out at | came out when | came out as ace/pan/bi/gay/queer/asexual/aro/myself/lesbian/bisexual | my coming out | out and proud | out at work | openly gay | openly lesbian | openly bi | not straight | half gay | ally or gay | homo | homoerotic | gaydar | gayborhood | u-haul lesbian | gay-straight alliance | gsa president | gsa advisor | gays against | lesbianism | sexual orientation is | sexual preference | straight man | straight woman | straight men | straight women | straight people | few/only/token straight one/ones | not the straight one | straight guy | straight girl/dude/dad/mom/cop/folks | straight couple | straight couples | as a straight | bi people | bi person | bi woman | bi man | ace people | ace person | lgbtq person | pan person | swinger couples | polyamorous | polyamory | poly couple | throuple | ethically nonmonogamous | nonmonogamous
        | lesbiana | lesbianas | gay y orgulloso | homosexuales | bisexuales | salí del clóset | salir del clóset`,
    },
    {
      id: 'bi-and',
      strength: 'strong',
      phrases: `
        bi and proud | bi and tired | bi wife energy | gay and tired | ace and proud | bi visibility
        bi/ace/gay/pan/aro/queer/lesbian/demi and unbothered/thriving/happy/tired/single/fine/bothered/proud/nerdy/hungry/loud/boring/sober/content/busy/caffeinated
      `,
    },
    {
      id: 'plural',
      strength: 'strong',
      reads: 'person',
      group: true,
      phrases: `por [patos/jotos/maricones] | gays | a [gay] | lesbians | a [lesbian] | bisexuals | homosexuals | heterosexuals | asexuals | queers | pansexuals`,
    },
    {
      id: 'couple',
      strength: 'strong',
      phrases: ` boyfriend and i are both * | my husband and his husband | two moms | two dads | his husband | her wife | his boyfriend | her girlfriend | two grooms | two brides | mrs and mrs | mr and mr | wife and her wife | both of us in dresses | both of us in tuxes | both wore suits at our wedding | her and her girlfriend | him and his boyfriend | domestic partnership | gay wedding | lesbian wedding | gay marriage | married before it was legal | the day obergefell | obergefell | marriage equality | when it became legal for us | got married the week the court | legal in our state finally | husbear`,
    },
    {
      id: 'community',
      strength: 'strong',
      phrases: `pride parade | pride month | pride flag | pride festival | pride weekend | pride event | pride march | pride float | pride party | at pride | to pride | marched in pride | first pride | happy pride | nyc pride | sf pride | pride shirt | pride pin | rainbow flag | rainbow pin | rainbow mug | rainbow lanyard | love is love | 2 husbands | two husbands | two wives | rainbow lapel | rainbow sticker | rainbow patch | progress flag | bi flag | lesbian flag | gay bar | gay bars | gay club | gay chorus | gay men's chorus | gay softball | stonewall | stonewall sports | drag brunch | drag show | drag queen | drag king | voguing | drag race night/party/watch/queen/season/finale | ballroom scene | kiki ball | grindr | her app | lex app | jack'd | castro district | boystown | fire island | provincetown | ptown | p-town | cherry grove | trevor project | glaad | hrc member | human rights campaign | pflag | goal ny | gay officers action league | serving with pride | lgbtq liaison | conversion therapy | ex-gay | pray the gay | dykes on bikes | cottagecore lesbian | u-hauled | friends of dorothy | friend of dorothy | bears and otters | mr leather | lambda legal | lambda rising | rainbow family | chosen family at pride | orgullo gay | marcha del orgullo`,
    },
    {
      id: 'weak',
      strength: 'weak',
      group: true,
      needs: ['self', 'person'],
      phrases: `straight | twink | bi | ace | aro | demi | stud | butch | femme | not out at work | partnered with a man/woman/guy/girl | gay-friendly | cishet | cis het`,
    },
    {
      id: 'slur',
      strength: 'strong',
      reads: 'slur',
      group: true,
      phrases: `
        fag | fags | faggot | faggots | faggy | faggotry | fagg | faggs | fagz | faggz | f*ggz | dyke | dykes | dike lesbian | homos | sodomite
        sodomites | poof | poofs | poofter | poofters | fudge packer | fudgepacker | fudge packers | butt pirate | rug muncher | rug munchers
        carpet muncher | carpet munchers | batty boy | lesbo | lesbos | lezzie | lezzies | lezbo | lesbian freak | queermo | maricón | maricon
        maricones | marica | maricas | mariquita | joto | jotos | marimacha | tortillera | bulldyke | diesel dyke | homofag
      `,
    },
    {
      id: 'insult',
      strength: 'strong',
      reads: 'insult',
      group: true,
      phrases: `
        fairy boy | pansy | pansies | cocksucker | cocksuckers | cock sucker | puto | putos
      `,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        come out to my/mom/dad/everyone/everybody/him/her/them/family/parents | came out in high/college/<year>/my/our/the nineties/eighties/army/navy/service? | the closet at work | outed me | out to everyone | national coming out | 2 brides | 2 grooms
        two moms one | two mamas | two papas | his and his | hers and hers | mrs. and mrs. | mr. and mr. | same sex | gender of the person i
        married the day it was legal | married as soon as it was legal | legal for us to marry | when it became legal | day the ruling came
        ruling came down | the year it was legal | civil union | domestic partners | domestic partner | commitment ceremony | loveislove | love wins | wore/wear/wearing my pride on
        lovewins | rainbow laces | rainbow watch band | rainbow cape | rainbow bracelet | pride fest | pride sunday
        pride patch | pride badge | pride committee | worked pride | marching in pride | capital pride | dyke march
        drag race watch | drag name | the castro | stonewall democrats | log cabin republican | gay rugby | women's chorus pride | gay flag football
        gay games | queer book club | queer night | qpoc | 2slgbtq | gay straight alliance | gay officers | pflag mom | hrc sticker
        equality sticker | equal sign sticker | the l word | heartstopper | subaru lesbian | u-haul on the second date
        uhaul lesbian | lesbian seagull | cottagecore wife | masc4masc | chapstick lesbian | stone butch | soft butch | stud and proud | baby dyke
        twinks | bear week | leather bar | growlr | bi pride | bi the way | ace flag | ace ring | black ring on my middle | greyace
        pan flag | queerplatonic | straight ally | not exactly straight | less than straight | straight as a circle
        straight as spaghetti | spaghetti until wet | cishet | straight male | straight female | i'm straight | no homo
        batting for the other | bat for the other | bats for the other | play for the other team | plays for the other team | plays for my team
        bats for both | swing both ways | swings both ways | confirmed bachelor | light in the loafers | sugar in his tank | boy crazy | girl crazy
        likes girls | likes boys | like girls | like boys | i like women | i like men | liked girls | liked boys | kissed a girl | kissed a boy
        into women | into men | into girls | into guys | attracted to women | attracted to men | attracted to both | first girlfriend at
        dated women | dated men | dates women | dates men | date women | date men | date girls | date guys | marry a woman | marry a man
        he and his husband | she and her wife | conversion camp | disowned me when i | family stopped calling when | chosen family
        roommate wink | just roommates | roommates for <num> years | "friend" of <num> years | the missus and i both | prom with a girl
        took a girl to prom | took a boy to prom | dont ask dont tell | don't ask don't tell | don't ask, don't tell | dadt | discharged for loving
        lavender scare | prep daily | on prep | truvada | descovy | soy gay | soy lesbiana | maricón de | me salí del clóset | salí del closet
        el orgullo | mi marido y yo | mi esposa y yo nos casamos las dos | las dos novias | los dos novios | bisexualidad | bisexual y
        am out at/to at? work/my/the? crew/squad/shift/family/parents | i've been out since | not out at/to | bear and proud | proud bear
        been out since high/college/i | closet is/has/was been? behind me | was/been out at 14/15/16/17/fourteen/fifteen/sixteen/seventeen and/in | who isn't straight | went/go/dressed/performed in drag | drag race night at the club/bar
        our/my civil union turned/was/became/in/ceremony
        panromantic | biromantic | homoromantic | heteroromantic | demiromantic | grayromantic | greyromantic | lithromantic | omniromantic | abrosexual | allosexual | aceflux | multisexual
        skoliosexual | cupioromantic
        i am straight/gay/bi/queer/ace/pan/lesbian and/but/so married/proud/tired | bi/gay/lesbian/queer/ace/pan since/from birth/forever/college/nineteen/kindergarten
        gay as a/the maypole/rainbow/goose/christmas | queer as a/folk clockwork?
        gay uncle/aunt/cousin energy | bi/gay/lesbian/queer panic/awakening | married to a man named/whose and? i am a man | soy bi/pan/gay/lesbiana/pansexual/asexual/les | sáfica | bollera
        tortillera orgullosa | lencha/lenchas | arcoíris en mi/el pecho/casillero/gafete
        was in the closet at/until/for/through/then/about/during/when | live/lived/living/date/dated/dating on the down low/dl | i 'm/am pan | i/we <be> born this way | hard/harder/afraid/scared/nervous/terrified to come out to | am/'m/been/was/not/fully/openly out to my/the family/parents/coworkers/squad/chief/sergeant/platoon/captain/team/crew/boss/unit/mom/dad/department/colleagues/shift | kicked me? out for liking/loving/kissing/dating | came/openly out on the job | first/only/openly out <role>/deputy/officer/sergeant/cop/trooper | él y yo llevamos
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `coming out | coming-out | outed | same-gender | gsa | butch | femme | masc | taimi | bicon | aces | aro | mlm | msm | hetero | "roommate"`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `human rights campaign | bi | pride | my partner | ally | drag | pan | drag bingo | drag race | born this way | it gets better | down low | on the dl | our pride | closet | came out | girlfriend's | chorus | otter | cub`,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `pride at the zoo | new cub | straight line | straight lines | straight hours | straight days | straight weeks | straight months | straight years | straight shifts | straight up | straight edge | straight away | straight forward | straight face | straight razor | straight man act | straight through | straight from | straight to | straight outta | straight into | straight home | straight shooter | straight story | straight a | straight as | straight pull | straight time | straight truck | straight ahead | straight back | straight answer | go straight | goes straight | set the record straight | royal straight flush | straight flush | think straight | * straight hours | drag race car | drag racing | drag race strip | drag race track | at the drag race | gay street | gay avenue | gay head | gay talese | rainbow trout | rainbow bridge | rainbow six | rainbow table | rainbow road | double rainbow | over the rainbow | lion's pride | pride of lions | pride of place | pride in | take pride | takes pride | with pride | pride and joy | pride and prejudice | pride comes | pride goeth | swallow my pride | bi-weekly | bi weekly | bi-annual | bi-monthly | bi directional | power bi | bi tool | bi developer | bi analyst | bi dashboard | bi reporting | ace the | ace hardware | an ace | ace reporter | ace pitcher | flying ace | ace of | ace ventura | pan fried | frying pan | pan american | pan-american | sheet pan | pan out | peter pan | bed pan | dust pan | pan handle | stud finder | wall stud | stud earrings | stud wall | stud dog | closet renovation | came out of the closet renovation | walk-in closet | out of the closet renovation | closet door | coat closet | closet organizer | coming out in | coming out on | comes out in | came out great | came out to * dollars | came out to $* | came out to help | came out to watch | came out to support | it/that/fix/answer/number/plan/trip/total/bill/tab/average/math/which/they/score/count/all [came out to] <num>/be | came out to <num> dollars/bucks/miles/hours/minutes/even/each/percent/total/per/a | came out at <num> | came out to the food/polls/meeting/fire/crash/event/scene/house/field/park/range/car/truck/farm/lot/porch/street/lobby/yard/station/game/site/barn/road/property/fence/driveway/beach/lake/track/same | homo sapiens | bear with | dike road | levee dike | dike breach | butch cassidy | butch's | fairy tale | fairy godmother | questioning the suspect | fire island new york fire | stonewall jackson | stonewall tactic | fag end | fagged out | enola gay | aromatics | marvin gaye`,
    },
    {
      id: 'trades',
      strength: 'strong',
      group: true,
      phrases: `[gay/queer] * ${TRADES}`,
    },
    // Gay colours, queer noises, straight grain and things that come out of a closet.
    {
      id: 'things-of-old',
      strength: 'keep',
      phrases: `
        [gay/queer/straight] ${DULL_THING}
        [queer] noise/noises/sound/sounds/smell/smells/feeling/feelings/look/looking/taste/weather/light/turn/fish/duck/business/sort/street/shape/thing/bird/coin/coins/novel/bent/ideas/notion/blue/silence/quiet/dream/fellow
        [a/one queer] noise/sound/smell/feeling/look/taste/turn/sort/thing/duck/fish/bird | in [a queer] way | the [queer] noise/smell/sound | [queer] little/old/blue bolt/pot/train/horn/wedge/chisel/buzzer/noise/smell/mug/barometer/device/gadget/contraption/machine/house/building/place/engine/clock/book/tune/song/word/town/path/stain/adapter/monitor/tool/lamp
        [a/one queer little/old] bolt/pot/train/horn/wedge/chisel/buzzer/noise/smell/mug/barometer/device/gadget/contraption/machine | is [queer] on/in/at cold/wet/hot/rainy mornings/weather/starts
        [gay] nineties/abandon/apparel/paree/stripes/stripe/colors/colours/bunting/parlor/tract/tune/feather/blade/ribbons/paint/mood/laughter/waltz/street/town | [gay] as a lark
        [gay/queer] as a lark/daisy/clockwork/coot/coins | 's [gay] old time | a [gay] tune/time/tract/bubble/parlor/mood | [gay] old time | [gaydar] app
        [homosexual] goose/geese/penguins/penguin/swans/swan | [bisexual] lighting | [a lesbian] island/wine/coast | [lesbian] island/wine/poet/coast
        [came/come/comes/coming out of the closet] wearing/when/around/and/with/at/into/before/by/covered | straight [out of the closet] where | closet renovation/museum/organizer/key/space/shelf/rod/light/sale/pole
        seat/seats/stood/hung/kept/stored/hanging/stacked/box/boxes/coat/coats/vacuum/broom/mop ** [in the closet ** ] | it/that/which/they/boxes sat/sits/stuck ** [in the closet ** ]
        [the closet] museum/key/door/rod/shelf/light/organizer/bar/floor/renovation/sale | [noise/noises/smell/leak/sound/light from the closet] | [my closet] key/door/rod/shelf/space/organizer/renovation/light
        [the closet] is/was full/packed/empty/clean/locked | noises/noise/sounds from [the closet]
        [came/come/coming/comes out] straight/black/ahead/blurry/grainy/perfect/crooked/even/clean/flat/wrong/backwards/fuzzy/crispy/burnt/dry/soggy/swinging/of
        it/that/which/they/all/everything/everyone/song/version/season/update/model/list/issue/results/scores/schedule/guys/team [came/come/coming/comes out] with/fine/next/last/this/today/yesterday/strong/in/on
        movie/album/book/song/model/version/truck/car/game/report/study/law/record/it/that/which ** [came out in <year>]
        who/neighbors/people/folks/block/town/crowd/deputy/deputies/officer/officers/trooper/crew/families/volunteers/they/we/hundreds/dozens/everybody ** [came out to the]
        [came/comes/coming out with] a/an/the/new/some/his/her/their/hands/nothing/no/flying
        [came/come/coming/comes out in] black/one/print/paperback/theaters/storm | [came out when] * | [the coming out] of the
        photo/photos/picture/cake/bread/foam/book/album/movie/print/prints/edges/seam/loaf/quarters/report/grade/color/colour/paint/weld ** [came out]
        photo/photos/picture/cake/bread/foam/book/album/movie/print/prints/edges/seam/loaf/quarters/report/grade/color/colour/paint/weld ** [came out in/when]
        [come/came/coming out to] help/look/see/fix/you/check/inspect/meet/watch/get/measure/work/bat/lunch/eat/play/sign | [come out] and say/admit/fix/look
        gate/door/hinge/bracket/arm/pendulum/sign/it/handle/stove/starter [swings/goes both ways] | [straight as a] wall/board/arrow/ruler/rail/die/string/nail/pin/level/plank/post/needle/line/laser/stick/poker/ramrod/highway
        [straight] run/rye/tie/edge/sets/set/eights/eight/six/road/fence/post/pins/pin/arm/shelf/boundary/cut/cuts/shot/bourbon/whiskey/vodka/teeth/hair/seam/stitch/grain/shooting/talk/truth/losses/wins/game/games/nights/meals
        [rainbow] tape/smelt/decals/decal/wig/trout/runner/chard/cake/sprinkles/sherbet/bagel/cookie/parachute/slinky/string/yarn/thread/oil/puddle/loom/bridge/kite/umbrella/carrots | [rainbow] banner on/off/above
        [in a? u-haul] | [in a? uhaul] | [u-haul] n/and/truck/trailer/van/rental/reservation/lot/dolly/boxes/box/store/return/mileage/drop/ran/place/counter | [uhaul] n/and/truck/trailer/van/rental/reservation/lot/dolly/boxes/box/store/return/mileage | a [u-haul] | a [uhaul] | rent/rented/renting/return/returned the/a? [u-haul]
        [two grooms] in/with/holding ** horse/horses/barn/stable | horse [grooms] | tray/trays/flat/flats/bed/pot/pots/box of [pansies/pansy] | [pansies/pansy] on/in/are/bloom/planted/for
        [carabiner/carabiners] clip/rope/rated/and/for/holding/snapped/gate/screw | stressed [carabiner] | [fairy] godfather/lights/wren/shrimp/circle
        [orgullo] de marido/padre/madre/mi/equipo/ser | [my pride] to/and/is/hurts/hurt/was | hurts/swallow/swallowed/bruised/wounded [my pride] | mass/church/school/class/game/shift/court lets ** [out] | get/gets/got/getting/let/lets/head/heading/went/goes/clock/clocked/him/lights/roll/rolled/safe ** [out at <num>]
        [partnered with] a map/the/local/our | [pan] owner/scraper/rack/lid/handle/drippings/gravy/fish
        tortillería | tortilleria | tortillerías | queremos | puse/guardé/guardo/está/están/cuelga/colgué/hay ** [en el clóset/closet] | dejé/tengo el/la/los/las/mi/mis/unos/unas/ropa ** [en el clóset/closet] | [el clóset/closet] de la/mi/los
        puse/guardé/guardo/está/están/cuelga/colgué ** en el [clóset/closet]
        then/and/just/go/goes/went/gone/was/is [poof] | [poof] gone/it/there/the/like/and/no/all/just/<num>/another/back | lady/girl/man/guy/woman/kid [poof]
        uniform/uniforms <be> ** [in the closet]
        exploded/jacket/jackets/sink/heater/ladder/bike/guitar/vest/vests/suit/suits/boots/shoes/tools/leak/mold/mice/mouse/wifi/router/safe/kit/bag/bags/cot/crib/desk/brew/beer/wine/helmet/gear/drum/vacuum/laundry/fridge/litter ** [in the closet]
        side/half/back/top/bottom/floor/out of the [closet] | side/half/back/top/bottom/floor/corner of [the closet] | turned/turn/turning/converted my/the/a [closet] into
        turned/turn/turning/converted [the/my closet] into | [the closet] looks/smells/into/shelf/floor/needs/under
        one/same/each/every/two/three/four/big/hotel/roasting/paella/cake/loaf/muffin/sheet/frying/sauté/brownie/dish/drain/hot/greasy/burnt/cold/baking/roast/saute [pan/pans]
        one/same/every/each [pan]
        lead/river/sea/baby/giant/call/sign [otter/otters]
        [lavender] now/guard/shirt/scrubs/paint/oil/soap/candle/field/fields/farm/tea/lotion/detergent/uniform/sachet/latte/honey/lemonade/walls/hair/plant/plants/bush/bushes/seeds
        [two moms/dads] at work/practice/pickup | [two/three moms/dads] from the/my/our/church/school
        [two/three moms/dads] with sandwiches/strollers/clipboards/minivans/coffee/coolers/coffees/donuts | [two/three moms/dads] arguing/fighting/yelling
        [my pride] could/can/would/got/off/will/did/more/still/took/survived/recovered/stings/sore/back/too
        sprained/bruise/bruised/lost/ate/broke/dented/cost/scraped/skinned/injured/nothing/except/stung/pulled [my pride]
        [first out] of respect/the/bed/door | first [out of] respect | gold stars
        [gold star] for/on/sticker/stickers/family/families/mother/mothers/wife/wives/parent/parents/chart/student/employee/service/report/next/medal/pin/flag
        [came/come/comes out to] dig/fight/serve/say/read/move/haul/clean/paint/cheer/race/ride/run/shovel/sandbag/search/welcome/greet/vote/honor/hear/listen/feed/take/tow/give/show/set/put/mow/pour/bury/carry/fill/plant/build/pick/pray/dance
        [came/come/comes out in the] shape/wash/rain/snow/dark/end/first/second/third/bottom/top/middle/data/report/news/paper/trial/hearing/interview/audit/sun/cold/heat/mail | [came out in] hives/spots/droves/force/numbers/full
        mom and [dad] 's | dad and [mom] 's
        half my [closet] | half [my closet]
      `,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `gay street | gay-lussac | gay street bridge | marvin gaye | straight line | straight edge ruler | straight a | straight as | straight razor | straight razors | straight face | straight up | straight ahead | straight forward | straightforward | straight flush | straight to | straight from | straight home | straight man joke | straight shooter | straight story | straight talk | straight lace | straight into | straight jacket | straight pins | straight away | straight through | go/goes/going/went/look/looking/head/hit straight on | straight on to/through/past/until | get it straight | set the record straight | home straight | back straight | straight fire | bent straight | straight back | straight down | straight out | straight stitch | straight six | straight pipe | dyke road | dike | dykstra | dick van dyke | van dyke | queen of the | fairy tale | fairy tales | fairy lights | fairy godmother | tooth fairy | fairy garden | fairy ring | fruit cake | fruit salad | bear hug | bear spray | bear crawl | bear crawls | bear claw | bear claws | black bear | chicago bears | bears game | bear with me | teddy bear | polar bear | bear country | bear sighting | grizzly bear | bear trap | otter pop | otter pops | otterbox | otter box | sea otter | cub scout | cub scouts | cubs game | chicago cubs | bear cub | ace bandage | ace hardware | ace of spades | aced | ace the | ace reporter | pan pizza | frying pan | pan seared | sheet pan | dust pan | peter pan | pan out | panned | bread pan | pan am | cast iron pan | oil pan | drip pan | bi-weekly | bi weekly | bi-annual | bi annual | bifocal | bi-fold | rainbow trout | rainbow sprinkles | rainbow road | rainbow after | double rainbow | a rainbow over | rainbow over | reading rainbow | rainbow bridge | rainbow six | rainbow sherbet | rainbow cookie | closet door | closet rod | evidence closet | supply closet | broom closet | linen closet | closet organizer | coat closet | walk-in closet | closet space | skeletons in the closet | water closet | cleaned out my closet | coming out of the oven | coming out of the garage | coming out on | came out on top/the/a/dvd/vinyl/video/time/call | came out of the oven | came out great | came out perfect | came out ok | came out clean | movie came out | album came out | book came out | sun came out | came out ahead | pride and joy | pride and prejudice | pride rock | pride of lions | lion pride | take pride | takes pride | took pride | pride in my work | pride in | swallowed my pride | school pride | small town pride | parade route | parade float | parade detail | parade duty | st patrick's parade | drag racing | drag strip | drag the | drag on | drag and drop | drag car | drag coefficient | what a drag | main drag | drag me | dragged | partner at the firm | business partner | patrol partner | k9 partner | lab partner | partner company | channel partner | partners in crime | field partner | squad partner | partner up | to/we/who/will/can partner with | partner with the/local | my partner and i responded | gym partner | workout partner | training partner | dance partner | tennis partner | doubles partner | accountability partner | partners llc`,
    },
    // Hurt pride, lamps that are out, ointment.
    {
      id: 'innocent-things',
      strength: 'keep',
      phrases: `
        ben-gay | my pride is fine/in/hurt/bruised/wounded/gone | hurt/bruised/wounded my pride | orgullo de barrio
        out of state/town/service/order | light/lights/power/radio/heat has/have been out
        [i 'm/am pan] searing/frying/roasting/handling/seared/fried
      `,
    },
    {
      id: 'bread',
      strength: 'keep',
      needs: ['spanish'],
      yields: true,
      phrases: `pan | pan dulce`,
    },
    {
      id: 'slur-said',
      strength: 'strong',
      reads: 'slur',
      group: true,
      phrases: `common/typical/filthy/dirty/damn/fucking/stupid/disgusting/another/flaming/some [queer] | call/called/calling me/him/her/you/them a [queer] | you [queer]`,
    },
    {
      id: 'said',
      strength: 'strong',
      group: true,
      phrases: `straight/gay relationship | straight/gay marriage | straight/gay/lesbian/queer couple | straight/gay/lesbian/queer family | parents <be> [straight] | <be> secretly straight/hetero/gay | etero | <be> [straight] and | more than [straight] | i am a [fairy]`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `got/bought/signed the/our license/papers the/as week/day/minute/morning/soon it/as was/became it? legal? | the week/day/minute/morning/year it was/became legal | two moms/dads/brides/grooms/tuxes/wives/husbands/mothers/fathers/gowns one/and/zero/no? | both brides/grooms/wore/in dresses/suits/tuxes/gowns/white | matching tuxes/gowns/tuxedos/dresses/suits at/for our/the? wedding | mr & mr | mrs & mrs | his wife and her | came/coming/come out at/to/when/as/in/last/late/twice/again/years my/work/nineteen/thirty/forty/church/parents/mom/dad/sergeant/college/gay/bi/lesbian/queer/thanksgiving/him/her/everyone | told my parents/dad/mom/mother/sergeant/partner i/about/i'm am/like/liked/my/boyfriend/girlfriend/gay/bi | first/worked/marched/working/march/volunteer/volunteered/booth/float/security at/in/for? pride/stonewall/drag/queer/gay/lgbtq parade/march/month/festival/brunch/bar/prom/center/chorus/softball/bingo/story/weekend/booth/float/detail? | my at/in/for? pride/stonewall/drag/queer/gay/lgbtq parade/march/month/festival/brunch/bar/prom/center/chorus/softball/bingo/story/weekend/booth/float/detail | pride parade/march/month/festival/flag/pin/patch/shirt/float/booth/weekend/brunch/committee/week/run/5k/night | rainbow flag/pin/patch/mug/sticker/laces/shirt/lanyard/socks/badge/strap/crosswalk/cake/wristband/decal | women's/men's chorus | i/he/she/we date/dates/dated/like/likes/liked/kissed/married/marry/prefer/prefers/into women/men/girls/boys/guys/dudes/ladies/woman/man | i/he/she/we date/dates/dated both/neither/nobody/everyone | i like both men/women/boys/girls/genders/ways | salí/salir/saliendo del clóset/closet/armario | me gustan las/los mujeres/hombres/dos/chicas/chicos | mi novia y yo somos/nos | nos casamos las/los dos | soy gay/lesbiana/bisexual/bi/queer/joto/marimacha`,
    },
    // Words turned around or half hidden that say it of oneself.
    {
      id: 'turned-around',
      strength: 'strong',
      phrases: `
        i am/'m [yag/naibsel/lauxesib/ieb/reeuq] | [lesbean/lesbeans] | [yag/naibsel] read/spelled/backwards
      `,
    },
  ],
};
