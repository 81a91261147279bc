import type { RuleFile } from '../rule.ts';

/** Skin colour: tone words, complexion, burning and tanning. */
export const color: RuleFile = {
  class: 'PC-COLOR',
  source: 'Title VII, 42 U.S.C. 2000e-2 (color); Cal. Gov. Code 12940; G.S. 143-422.2',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        bronceada | bronceado | blanquita | blanquito | güera | güero | morena | moreno | prieta | prieto | mi piel | mi color | clarita
        color canela | piel/tez canela/oscura/clara
      `,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `spf <num> | face not found/detected/recognized | olive | wrong color | burn in the sun | burn in * minutes | burned to a crisp | tomato red | red as a * | pale as * | white as a sheet | paper white | ghost white | glow in the dark pale | ghost in every photo | tan line | tan lines | tan in a day | darkest shade | lightest shade | foundation shade | shade range | my shade | nude tights | flesh-colored | flesh colored | skin-colored bandage | soap dispenser | sensor doesn't see | camera can't find | camera doesn't find | overexposed in every photo | too dark/light/pale/fair for/to | shade <num> | lighter than | darker than | lotion season | blend into the snow | color of coffee | color of cinnamon | color of honey | cafecito con leche | quemada por el sol | mi piel | mi color`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near', 'my'],
      phrases: `sunburn | sunburned | sunburnt | underexposed | freckle | freckles | blotchy | flushed | canela | bronceada | bronceado | blanquita | blanquito | negrura | oscura | oscurita`,
    },
    {
      id: 'tone',
      strength: 'strong',
      group: true,
      phrases: `dark-skinned | dark skinned | dark skin | darkskin | darkskinned | darker-skinned | darker skinned | darker skin | light-skinned | light skinned | lighter skinned | light skin | lightskin | lightskinned | lighter skin | brown-skinned | brown skinned | brown skin | brownskin | deep brown skin | deep skin | black-skinned | black skin | white-skinned | white skin | fair-skinned | fair skinned | fair skin | pale-skinned | pale skin
        | olive-skinned | olive skin | olive complexion | tan-skinned | tanned skin | caramel skin | caramel-skinned | chocolate skin | mocha skin | ebony skin | ebony-skinned | honey skin | golden-skinned | bronze skin | ruddy complexion | ruddy-faced | dark complexion | dark-complexioned | dark complected | light complexion | light-complected | fair complexion | medium complexion | complexion | skin tone | skin tones | skin color | skin colour
        | melanin | melaninpoppin | high yellow | high-yellow | redbone | yellowbone | yellow bone | blue-black skin | colorism | colourism | morena | moreno | morenita | prieta | prieto | güera | güero | guera | guero | trigueña | trigueño | negrita | negrito | la negra | el negro | piel oscura | piel clara | piel morena | vitiligo | albinism | albino | swarthy | dusky | pasty white | pasty-faced | translucent skin`,
    },
    {
      id: 'tone-said',
      strength: 'strong',
      phrases: `
        [the darker they] | [the darker they come] | [dark ones] | [light ones] | [darker] than my/me | [lighter] than my/me
        the [darkest/lightest] in/one | [darkest/lightest] in the family | shade/shades of [brown] | so/too/very/how [dark/pale/tan] i am
        i am so/too/very/really [dark/pale/tan/light] | [pale/ginger] as | foundation in/for my [shade]
        no [foundation/concealer/makeup] ** match * [shade/skin] | [burn/burned/burnt in] ten/five/twenty/ten minutes | i [burn] in the sun
        went full [lobster] | went [full lobster] | full lobster ** | turned [lobster] | lobster red | [red as a lobster] | i [tan] easily
        tan/tanned [in two days/easily] | i do not tan | [freckles] | freckled | [freckles merging] | [freckles merging into one]
        can't see me in the dark | [invisible in the dark/flash] | flash photo ** [only my teeth] | band-aid/bandaid ** my [color] | [ashy]
        ashy elbows | [cocoa butter] | nude ** not my [nude] | [passing paper bag]
        i/always/still/instantly/easily [sunburn/sunburned/sunburnt] | [sun burn] in/after/through
        i'm the [caramel/chocolate/olive/lighter] one | [so fair] i/that
        fair and i? burn/freckle/freckled/pale/blond/blonde | fair as a lily
      `,
    },
    {
      id: 'tone-weak',
      strength: 'weak',
      needs: ['self', 'person'],
      group: true,
      phrases: `
        pale | dark | tan | tanned | ebony | ivory skin/complexion/tone/foundation | named ivory | swarthy | bronzed | darker
      `,
    },
    // Too common as verdicts and lamps to count where the writer only says them alone.
    {
      id: 'tone-person',
      strength: 'weak',
      needs: ['person'],
      group: true,
      phrases: `
        fair | light | ginger | lighter | olive | caramel | chocolate
      `,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        my skin tone | my complexion | shade of brown | shades of brown | shades of beige | shade match
        the darkest shade | the lightest shade | darkest foundation | lightest foundation | no foundation in my shade | out of my shade
        band-aid color | bandaid color | bandage color | bandages that match | bandaid that matches | nude isn't my nude | not my nude
        nude for who | nude stockings | brown skin girl | olive skinned | pale skinned | pale as | pale as a | paper pale | ghost pale
        ghostly white | porcelain skin | ivory skin | milky skin | peaches and cream complexion | caramel complexion | mocha complexion | cocoa skin
        cocoa butter skin | dark chocolate skin | honey brown | honey skinned | ebony complexion | mahogany skin | bronzed skin | golden skin
        copper skin | reddish brown skin | high yella | blue black skin | midnight skin | darker than a paper bag | paper bag test
        lighter than a paper bag | skin bleaching | bleaching cream | skin lightening | fade cream | vitiligo patches | freckles | my freckles
        i freckle | burn in the shade | burn in ten minutes | burn in five minutes | burn like bacon | burn before i tan | i don't tan | never tan
        can't tan | won't tan | don't tan, i | burned to a crisp | red as a lobster | full lobster | went lobster | turned lobster | turn lobster
        spf fifty | sunscreen ghost | ashy knees | lotion my elbows | shea butter every morning | darkest one in
        darkest in the family | lightest one in | lightest in the family | darkest kid | lightest kid | darkest cousin | lightest cousin
        darker than my | lighter than my | darker than your | lighter than your | got so dark
        camera can't see me | flash can't find me | invisible in the dark | smile so we can see you | only see my teeth
        only see the teeth | can't see me at night | de piel morena | de piel clara | de piel oscura | piel canela | blanquita | blanquito
        rosy cheeked | ruddy | swarthy | see-through pale | glow in the dark pale | melanin-rich | melanated
        melanin deficient | skin the color of | skin like
        i burn in/at/before/under/like/easily/easy/faster/just/when/if/to/and/red/instead | sunburn in <num> minutes
        sunburned in <num>/ten/five minutes | my spf 50
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `pasty | alabaster | tawny | blue-black | freckle | ashy | tez | dark as | brown as | brown like | foundation shade | too dark/light/pale/fair for/to | i/she/he/skin/always get/gets/got darker`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        sunburn | sunburned | sunburnt | burnt | tanned | tan line | tan lines | farmer tan | pale | freckly | bronzer
        self tanner | sunscreen | brown hands | brown knuckles | brown arms | dark hands | pink hands | white hands | brown face | pale face
        pale legs | dark face | dark legs | spf <num>
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `moreno valley | loma prieta | pale ale | light duty | fair trade | fair maiden/maidens/damsel/damsels | fair play | fair game | fair enough | county fair | state fair | job fair | career fair | dark mode | dark web | dark horse | after dark | in the dark | dark humor | dark roast | light rail | light show | tan line | olive oil | olive drab | ginger ale | a fair person/man/officer/cop/deputy/boss/manager/teacher/owner/worker/employee/colleague/coworker | fair referee | chocolate lab | chocolate factory | dark room | light weight | light bulb | ebony key | i am fair | i'm fair | am dark on | darker side`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `pale ale | pale blue | pale yellow | pale green | fair trade | fair share | fair play | fair game | fair weather | county fair | job fair | science fair | book fair | career fair | fair enough | to be fair | fair point | fair price | fair deal | fair amount | fair bet | fair rides | fair fight | fair footing | fair referee | fair fares | dark roast | dark mode | dark chocolate | dark web | dark side | dark horse | dark room | dark knight | dark matter | dark souls | dark humor | dark as the inside | after dark | in the dark | the dark | dark corner | dark shadows | dark alley | dark out | dark early | getting dark | dark clouds | dark sky | dark road | light beer | light bulb | light bar | light rail | light touch | light switch | light duty truck/hoe/unit/units/vehicle/vehicles/van/pickup | light house | light year | traffic light | brown bag | brown bagged | brown sugar | brown rice | brown butter | brown trout | brown bear | brown noise | browns game | cleveland browns | hash brown | hash browns | brown university | brown paper | brown water | brown eyed susan | brown recluse | olive oil | olive garden | olive green | olive drab | olive branch | olive tapenade | olive loaf | caramel apple | caramel latte | caramel popcorn | mocha latte | iced mocha | cocoa powder | hot cocoa | chocolate lab | chocolate milk | chocolate cake | ebony keys | ebony and ivory keys | ivory soap | ivory tower | ivory keys | ivory coast | ivory billed | tan line on my watch | tan boots | tan pants | tan leather | tan line | farmer's tan hat | tanning leather | bronze medal | bronze star trail | lobster roll | lobster rolls | lobster trap | lobster tail | lobster tails | lobster bisque | freckled trout | shade tree | shade tree mechanic | in the shade | throwing shade | lamp shade | window shade | shades on | ruddy duck`,
    },
    // Burning something else, and spices.
    {
      id: 'innocent-burning',
      strength: 'keep',
      phrases: `
        i burn through | i burn a comp/sick/vacation/day/hour/leave | one sunburned nose/arm/ear | olor a canela | café de canela | porch light
        light mist/rain/snow
        sunscreen, one/two | shades of beige/gray/grey/taupe/white/brown paint/couch/wall/carpet/all?
        two shades lighter and/upon/than the sample/swatch/chip/wall | fair complexion to | the shades that i lost | my shades/sunglasses
        dark hallway/basement/cocoa/flesh/joke/jokes/hearted/tower/screen/theater/sky/room/lot/stairwell/garage/wood/rum/beer/matter/arts
        soap dispenser is/was empty/broken/leaking/out/jammed
      `,
    },
    // Animals.
    {
      id: 'innocent-animals',
      strength: 'keep',
      phrases: `
        albino squirrel/deer/snake/rat/alligator/moose/raccoon/python/bison | redbone coonhound/hound
      `,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `went/turned/turn/got/get/go/burn/burned full/bright/beet/lobster/straight/instantly/to/red/like/pink/right? lobster/red/pink/tomato/crisp/crimson/crab/shrimp by/in/at/after/within ** | freckles merging/multiplying/came/come/joined/everywhere/out/into/by/all ** | spf/sunscreen <num>/100/seventy/fifty and/every/or/every? still/burned/hour/pink/red? | burned/burn/burnt/tan/tans through/in/under/by/at/despite/on the? shade/spf/clouds/noon/ten/minutes/overcast/april/march ** | darker/lighter than my/her/his/most/everyone/any ** | i/me/'m/am/anything/he/she/shade/shades darker/lighter than the/a ** | my skin/knuckles/knees/elbows/hands/face/arms is/are/gets/got/goes/go/went/turn/turned/matches/match/against ** brown/dark/pale/white/black/red/ashy/pink/olive/tan/golden/lobster/shade/darker/lighter`,
    },
    // Shades of make-up and stockings that do or do not suit, and skin held against something.
    {
      id: 'shades',
      strength: 'strong',
      phrases: `
        [foundation/concealer/powder/tights/stockings/bandages/makeup in/for/of my shade/color/tone/complexion]
        i/he/she came out [paler/darker/browner/whiter]
        [paler/whiter/browner] than the/a/my/our/fresh? [flour/milk/paper/snow/chalk/wall/walls/toast/coffee/bread/sheet/sheets/ghost]
      `,
    },
    // Where a make-up shelf ends.
    {
      id: 'shelf-of-shades',
      strength: 'weak',
      needs: ['near', 'cluster', 'my'],
      phrases: `
        [<num> aisles/rows/shelves/steps/stops/shades past/beyond/above/below/after/before/from espresso/mocha/sand/ivory/porcelain]
        [<num> aisles/rows/shelves/steps/stops/shades past/beyond/above/below/after/before/from cocoa/mahogany/ebony/honey]
        [<num> aisles/rows/shelves/steps/stops/shades past/beyond/above/below/after/before/from caramel/almond/walnut/toffee]
        [<num> aisles/rows/shelves/steps/stops/shades past/beyond/above/below/after/before/from beige/alabaster/chestnut/nude]
        [past/beyond/deeper/darker/lighter than? espresso/mocha/ivory/porcelain/mahogany/ebony/caramel/toffee/alabaster/chestnut]
      `,
    },
    // Skin like something else, skin in the sun, and skin before a camera, a lamp or a make-up counter.
    {
      id: 'like-and-under',
      strength: 'strong',
      phrases: `
        my/this/his/her/their/these/own deep? dark? skin/face/arm/arms/hand/hands/cheek/cheeks/forearm/forearms/neck/legs/elbows/knees/knuckles/forehead/complexion/shoulders/shins/ears/nose/scalp/ankle/ankles/palms/wrist is/are/like/goes/go/gets/turns/came/comes/matches/matched/, a/the/as/in/out? deep? dark? burnt? cocoa/mahogany/cinnamon/walnut/pecan/chestnut/caramel/espresso/mocha/coffee/toffee/umber/sienna/copper/bronze/penny/plum/eggplant/almond/honey/clove/molasses/chocolate/tobacco/saddle/teak/ebony/onyx/obsidian/midnight/charcoal/coal/ink/oil/tar/licorice/maple/cedar/amber/brick/rust/clay/terracotta/olive/sand/wheat/biscuit/cream/milk/porcelain/ivory/alabaster/chalk/flour/paper/snow/paste/oatmeal/oat/vanilla/parchment/ghost/salmon/ham/strawberry/peach/butterscotch/gingerbread/acorn/nutmeg/leather in/on/after/under/year?
        [cocoa/mahogany/cinnamon/walnut/pecan/chestnut/caramel/espresso/mocha/coffee/toffee/umber/sienna/copper/bronze/penny/plum/eggplant/almond/honey/clove/molasses/chocolate/tobacco/saddle/teak/ebony/onyx/obsidian/midnight/charcoal/coal/ink/oil/tar/licorice/maple/cedar/amber/brick/rust/clay/terracotta/olive/sand/wheat/biscuit/cream/milk/porcelain/ivory/alabaster/chalk/flour/paper/snow/paste/oatmeal/oat/vanilla/parchment/ghost/salmon/ham/strawberry/peach/butterscotch/gingerbread/acorn/nutmeg/leather skin/skinned/cheeks/cheek/complexion/arms/arm/face/forearms/legs/hands/undertone/undertones/hue]
        am/im/are/me,/me/myself/turn/go/goes/comes/come/stay/stays/stayed/skin [the color/shade/colour of a/the/my? * cocoa/mahogany/cinnamon/walnut/pecan/chestnut/caramel/espresso/mocha/coffee/toffee/umber/sienna/copper/bronze/penny/plum/eggplant/almond/honey/clove/molasses/chocolate/tobacco/saddle/teak/ebony/onyx/obsidian/midnight/charcoal/coal/ink/oil/tar/licorice/maple/cedar/amber/brick/rust/clay/terracotta/olive/sand/wheat/biscuit/cream/milk/porcelain/ivory/alabaster/chalk/flour/paper/snow/paste/oatmeal/oat/vanilla/parchment/ghost/salmon/ham/strawberry/peach/butterscotch/gingerbread/acorn/nutmeg/leather]
        [the color/shade/colour of a/the? penny/saddle/brick/boiled/baked/roasted/wet/dark/strong/weak/milky/black/burnt/old/new cocoa/mahogany/cinnamon/walnut/pecan/chestnut/caramel/espresso/mocha/coffee/toffee/umber/sienna/copper/bronze/penny/plum/eggplant/almond/honey/clove/molasses/chocolate/tobacco/saddle/teak/ebony/onyx/obsidian/midnight/charcoal/coal/ink/oil/tar/licorice/maple/cedar/amber/brick/rust/clay/terracotta/olive/sand/wheat/biscuit/cream/milk/porcelain/ivory/alabaster/chalk/flour/paper/snow/paste/oatmeal/oat/vanilla/parchment/ghost/salmon/ham/strawberry/peach/butterscotch/gingerbread/acorn/nutmeg/leather/tea/crawfish/lobster/shrimp/crab/earth]
        [the shade of a/the? boiled/baked/cooked ham/crawfish/lobster/crab/shrimp] | boiled ham by
        like a boiled | goes lobster | turn lobster
        burned to a lobster | cream to lobster | cream to tomato | white to fuchsia
        look like a brick | cooking till i
        brown as the/a/any gavel/bear/berry/saddle/nut/bean/penny/walnut/mahogany/table/desk/river/toast/acorn
        dark as the/a/any bar/night/coffee/cave/coal/stout/chocolate/plum/river/well/hallway/midnight
        pale as the/a/any ghost/moon/milk/paper/wall/sheet/fish/plate/egg/candle/february | white as a/the/my sheet/wall/ghost/plate/gull
        tan as a | red as a/the beet/tomato/brick/lobster/mesa/crab/radish | burnt umber | raw umber | deep umber | my umber
        burnt cinnamon | deep cinnamon | deep mahogany | warm mahogany | deep plum | deep copper | deep walnut | deep bronze | deep cocoa
        dark cocoa | dark caramel | warm caramel
        between * and walnut/espresso/mocha/cocoa/caramel/ebony/mahogany/porcelain/ivory
         cinnamon with | cinnamon all year | same walnut
        pecan pie crust | light brown skin/hands/skinned/arms/face/baby
        dark brown skin/hands/skinned/arms/face/and | deep brown skin/hands/arms/eyes? | how brown i | how dark i
        this brown | this dark | i'm that dark | am that dark | even darker
        get any darker | darker every | two shades darker/deeper/lighter/browner/off/past
        <num> shades darker/deeper/lighter/paler/up/off/past/short/too | shades deeper than | shades darker than
        shades short of | shade lightens | shade darkens | two tones lighter | two tones darker | tones lighter than | tones darker than
        the darkest one | the lightest one
        the whitest one | the brownest in | darkest face | darkest one in | darkest in the | darkest on the | palest in the | palest one
        palest face | brownest | the darkest stick | last on the chart | end of the chart | darkest on the shelf | darkest shade
        lightest shade | palest shade | base tono | tono más oscuro | la más oscura | el más oscuro | la morenita del | el moreno del
        bien tostadita | tostadita | tostadito | pieles canela | piel canela | piel morena | piel clara | piel oscura | apiñonada
        apiñonado | trigueña | trigueño | prietita | prietito | blanquita | blanquito | güerita | güerito | quemadita por | skin the shade
        skin of my depth | skin this dark | skin this pale | skin this fair | skin like mine | skin like his | skin like hers
        melanin drops | melanin like mine | melanin like | my melanin | melanin | melanated | deep-skinned | brown-skinned | ashy
        ashiness | ash on my knuckles | ash show on | ashy knees/elbows/knuckles/grey/gray | knees don't go gray | knees go gray
        goes gray up here | cocoa butter on/for/and/i | high-yellow | high yellow | redbone | light bright | paper bag for comparison
        brown paper bag test | paper bag test | see-the-veins | see the veins | see-through pink | see-through skin | translucent one
        the translucent | nearly translucent | practically translucent | blue-white | freckleless | freckled from | freckles join
        freckles that | freckles so | freckles by | a nose that freckles
        burn/burns/burned/burnt/blister/blisters/sunburn/sunburns/cook/cooks/crisp/crisps/fry/fries through/under/by/in/at/to pink? the/a? porch/window/shade/cloud/clouds/umbrella/moonlight/lamp/lampshade/overcast/february/march/minutes/fog light?
        blister pink | blisters pink | burn pink | burns pink | burn anyway | burned anyhow | burned anyway | burn slower | sunburnt twice
        sunburned scalp | sunburned already | sunburns by | i never burn | never burn | never burned | don't burn | doesn't burn
        born the shade | never need a tan | never tan | can't tan | won't tan | i don't tan | doesn't tan | only freckle | goes pink then
        pink by noon | pink by ten | red by noon | red by ten | cherry-pink | beet red by | ruddy | ruddy neck | ruddy cheeks
        peaches-and-cream | strawberry milk | rosy as a | tan line like | ghost-white | ghost white | stark white under | sock line white
        farmer's tan | farmer tan | trucker tan | one arm farmer | left arm like | left arm tan | left arm darker | driver's arm
        tan like toffee | tan year round | tanned like | already like your dad's side | like your cousin from the field
         out of the sun so | stay out of the sun | don't sit in the sun
        camera/lens/flash/photo/photos/scanner/sensor/faucet/dryer/dispenser/booth/webcam/filter/light/lamp/spotlight/face unlock can't/couldn't/won't/doesn't/didn't/never/only/finally find/see/read/know/knows/sees/reads/found/pick/picks/detect/detects/recognize/register up? my/a/me/us/dark/faces/hands/face/him/her hands/face/skin?
        flash gives up | lens gave up | flash only found | only found the teeth | just teeth and | wasn't just teeth | isn't just teeth
        except for the teeth | a pair of teeth | teeth and badge | eyes and teeth | teeth and eyes | just eyes and
        nothing of me but | eyes and cuffs | eyes and a badge | silhouette with eyes/teeth | is a silhouette
        came out like a keyhole | shadow with a coat | shadow with teeth | a cap floating | floating cap
        floating collar | drinks the light
        bleached me out | washed me out | washes me out | wash me out | vanish at dusk | vanish against | i vanish | makes me disappear
        disappear in photos | find me at night
        turn on every lamp | two lamps for | tuned for pale | tuned for lighter | trained on paler/lighter/white | exposure for faces
        exposure for dark | faces this dark | arms this dark | hands this dark | face shows up | my face showed up | face shows deep
        lightened me/him/her/us/again | lighten him/her/me/us | brightened her/him/me/everyone/us | paper lightened | lightened my
        darkened my | darkened her/him
        foundation/concealer/powder/makeup/shade/primer/tint/tone called/is/in/comes/that/number/two/three/four/five/for/named cocoa/<num>/espresso/chestnut/deep/porcelain/ivory/shades/my/mine
        shade/tone/number <num> foundation | fenty <num> | fenty
        foundation stops/stop/ends | stops before it gets to | no shade for | not one shade
        none in my | matches every body | matches everybody but | nude for whom | nude for who | nude is not
        nude, for whom | that disappeared on me | matches the bandage | match the bandage | band-aid that disappeared
        more than one beige | undertone | undertones | exact undertone | cool-olive | olive glow | olive face | olive undertone
        too light at/for/again | two shades too | three shades too | five shades too | shades too light/pale/pink/dark | sunblock cast | a/no/without/leaves/the white cast on/from my/me
        purple cast | ghost cast | purple ghost | gray cast | lavender in daylight | lavender on me | turn me lavender
        turn me violet | turns me purple | purple-grey | purple-gray | looked chalky | looking chalky | chalky on me
        stopped looking chalky | tinted sunscreen that | look pasty | makes me pasty | mime white
        glow-in-the-dark pale | glow in the dark legs | legs like coffee | legs like milk
        legs like chalk | same skin as
         always been this white
          lights wash out everyone but me
        am/im/being/be/was/as/called/me [the dark/brown/tan/pale/light/darkest/palest one] in/and/of/on/at/again
        [café con leche/café solo] de/por la/mi piel/abuela | camera can't find a/my face | face unlock only knows/works
        i turn/turns/turned/go/goes [the shade of * boiled? ham/crawfish/lobster/brick/tomato/shrimp]
        my/his/her/this [face shows up] in the pictures/photos/picture/photo? | flash turned me/him/her/us? into
        black as the/a road/night/stove/kettle/tire/coal/ink | coal black/brown shoulders/arms/skin/hands/legs | deep plum brown
        two shades past my | darkest one in the * photo/picture/row | dark brown one | mine * shades up/darker/lighter/deeper
        very dark elbows/knees/knuckles/skin/hands/arms/face | freckleless ivory | freckle-free | two tones
        irish tan | vampire pale | casper pale
        call/called/calls me casper/ghost/snowflake/powder/chalk/milky/cocoa/mocha/brownie/midnight/darkie/blackie/whitey | paler than
        whiter than a | browner than | sun rash | sun poisoning | peeling nose
        peel/peels/peeled every/by/all july/june/summer/may | aloe on my | aloe for my | slathered in spf | spf seventy
        spf one hundred | zinc on my | zinc nose | rash guard because i burn | uv shirt because | my people don't tan
        our people don't tan | albino | albinism | vitiligo | vitiligo patches | my patches | depigmented | hyperpigmentation
        melasma | dark elbows | dark knees | dark knuckles | darker knuckles | bleaching soap | bleaching creams | lightening cream
        whitening cream | fair & lovely | fair and lovely | skin whitening | colorism | colourism | blue-black skin | blueblack
        brown sugar skin | dark skin girl | dark skin guy | dark-skin | light-skin | lightskin | darkskin | yellow bone | yellowbone
        team dark skin | team light skin | light skinned energy
        not dark enough | not light enough | dark like my | pale like my | fair like my | brown like my
        light like my mother | darker than my mother/sister/brother/cousins/siblings/father | tez
        tez morena/clara/blanca/oscura/trigueña | morena clara | moreno claro | negrita de la casa | color capulí | piel color
        piel de porcelana | pálida como | pálido como | blanca como la leche | blanco como la leche | leche con café | prieta como
        prieto como | negra como | negro como el/la/un/una carbón/noche/café/zapote | me pongo rojo/roja como | roja como camarón
        rojo como camarón | como camarón | me quemo hasta | no me bronceo | me bronceo en | bronceado natural | bronceada todo el año
        la más morena | el más moreno | la más blanca | el más blanco | la más prieta | el más prieto | maquillaje de mi tono
        base de mi tono | mi tono de piel | mi tono | mi color de piel | pulse oximeter reads/read/wrong/lies | oximeter doesn't like
        oximeter and my | faucet ignores | faucets ignore | dryer ignores | dispenser ignores | soap sensor ignores | sensor doesn't see
        sensors don't see | the thermometer gun reads | zoom background eats | background eats me | blends into the background
        blend into the dark | blend in at night | invisible at night
        smile so we can see you | smile so they can | can't see you in the dark | open your eyes we can't | only my teeth | only his teeth
        only her teeth | only my eyes | disappear at dusk | disappear against | flesh-colored | flesh-toned | flesh-tone | flesh crayon
        flesh colored brace/bandage/cast/sleeve/hearing/patch | skin-tone bandages/tights/shoes/brace | beige brace
        nude heels aren't | nude tights | nude shade | nude lipstick that | nude bra | pancake my shoes | pancaked my shoes
        dyed my tights/slippers/shoes brown | brown band-aids | brown tights | tattoo artist who works on dark | ink shows on my
        colors show on my skin | red doesn't show on me | bruises don't show | bruises show like | blush doesn't show | blush shows
         i flush to | flush like a | flushes to the ears | red to the ears | color contrast with my | nc10 | nc15 | nc20
        nc25 | nc30 | nc35 | nc37 | nc40 | nc42 | nc43 | nc44 | nc45 | nc46 | nc47 | nc48 | nc50 | nc55 | nc58 | nw10 | nw15 | nw20 | nw25
        nw30 | nw35 | nw37 | nw40 | nw42 | nw43 | nw44 | nw45 | nw46 | nw47 | nw48 | nw50 | nw55 | nw58
        shade match/matched/matches/matching | color-matched at | deepest shade | fairest shade | deepest one they
        lightest one they | shade range | shade finder | shade name | undertone is | cool undertone | warm undertone | neutral undertone
        olive undertones | yellow undertones | pink undertones | red undertones
      `,
    },
    // What relatives and friends call somebody, for their skin.
    {
      id: 'called-by-skin',
      strength: 'strong',
      phrases: `
        call/called/calls/calling me [la/el güera/güero/morena/moreno/prieta/prieto/negra/negro/negrita/negrito/canela/blanquita/blanquito]
        me dicen/decían/dice/llaman/llamaban/pusieron [la/el güera/güero/morena/moreno/prieta/prieto/negra/negro/negrita/negrito/canela/blanquita]
        call/called/calls/calling me his/her/their/the? [chocolate/hot/caramel/lobster milk/cocoa/latte/tail]
      `,
    },
  ],
};
