import { offDuty } from './off-duty.ts';
import { keeping } from './subjects.ts';
import type { RuleFile } from '../rule.ts';

/** Words of drink, smoke and games where they mean a pan, a bar of soap, a joint of beef or a truck. */
export const ofDrink: RuleFile = keeping(offDuty, [
  {
    id: 'things',
    strength: 'keep',
    phrases: `
        wine/beer/whiskey/bourbon/rum/vodka/gin/tequila/scotch/champagne/martini/mocktail/margarita/stout/porter/cider/brandy/tobacco/cigar/cigarette/spliff/keg/bong/joint/blunt/weed/merlot/bottle/flask colored/coloured/shaped/flavored/flavoured/scented/dark/red/brown/battered/braised/glazed/soaked/infused/spiked/brined/themed/sized/style/hued/tinted/toned
        wine/beer/whiskey/bourbon/rum/vodka/gin/champagne/cider/cigar/cigarette/tobacco/liquor/keg barrel/barrels/rack/racks/cork/corks/label/labels/stain/stains/paint/gloss/koozie/stein/tent/batter/bread/brat/brats/caramel/cake/biscuits/sauce/marinade/planter/planters/vinegar/conversion/coaster/coasters/poster/posters/sign/signs/leg/legs/hinge/country/calculator/list
        a wine/whiskey/beer/cigar barrel/crate/rack/cooler/box planter/planters/shelf/guitar/hinge/stand/cart | wine/whiskey/beer/cigar shelf hinge/bracket | beer can chicken/shim/tab/tabs/holder/crafts/drive | beer cheese/mug/tap/taps handle/handles/soup/full/of
        <num>? kegs/keg/pitcher/mug/mugs/float/floats/tap/taps/line/lines/can/cans/case/cases/glass/crate of? root/ginger/birch beer/ale | root/ginger/birch beer keg/kegs/tap/taps/mug/mugs/line/lines/float/floats/glass
        drink/drank/drinks/drinking/poured/pour root/ginger/birch/butter beer/ale | kegs/keg of guava/root/ginger/juice/nails/nothing/kombucha/cold/lemonade/cider | a beer ... root
        drank/drinks/drink the/from/straight/out kool/hose/tap/bottle/of/water/milk
        drink/drinks machine/cart/station/holder/truck/coaster/tokens/fridge/cooler/menu/dispenser/fountain/tray/mix/sleeve | never/always/only drinks/drink milk/water/tea/coffee/juice
        wine/whiskey centerpiece | rum raisin/ball/balls/cake/runner | cocktail of chemicals/bleach/ammonia/fumes/drugs/fluids/smells | cocktail dress/dresses/napkin/napkins/sauce/shrimp/umbrella/umbrellas/weenies/meatballs/fork/forks/onions/attire/shaker
        shrimp/prawn/fruit/molotov/seafood/drug/crab cocktail | cocktails free | dirty? martini olive/olives | mocktail colored
        scotch tape/plains/pine/pines/egg/eggs/broth/bonnet/bonnets/brite/guard/irish/thistle/block | butterscotch | hopscotch
        bourbon street/vanilla/biscuit/biscuits/chicken/balls/county/pecan/sauce/glaze/peach/peaches/maple/pie/salmon/dynasty/family/roses/ham
        rye bread/toast/grass/loaf/loaves/flour/crust/starter/field/crackers/seed/seeds/sourdough/berries/field | ham and/on [rye] | on [rye] | marbled/light/dark/seeded/caraway/straight rye
        cider press/vinegar/mill/donut/donuts/house/doughnut/doughnuts/glazed | sake of | for * sake | for goodness/old/argument sake | goodness/pete/heaven/god/christ/argument 's sake
        the hangover movie/part | hangover from/of inflation/debt/sugar/turkey | stout boots/boot/rope/stick/heart/hearted/oak/beam/door/branch/timber/walls/wall/fence/knot/cord/shoes/frame/defense/legs/handle/string/pole/pair
        porter said/says/could/can/had/carried/waved/took/brought/with/who/held | porter 's cart/desk/trolley/lodge/uniform | night/hotel/hall/kitchen/hospital/train/pullman/station/luggage porter | cole/robinson porter
        gin rummy/mill/game | cotton gin | mead hall/johnson/road | menthol cream/rub/cough/balm/patch/vapor/scent/drops | dose of menthol
      `,
  },
  {
    id: 'plants-and-pots',
    strength: 'keep',
    phrases: `
        alien/garden/invasive/dominant/noxious/common/aquatic/river/sea/goat/jimson/pye/pig/rag/bind/duck/poke/milk/knot/water/stubborn/tall/single weed
        weed killer/eater/eaters/whip/trimmer/puller/barrier/fabric/cloth/mat/mats/species/habitat/habitats/burner/torch/spray/growth/roots/pile/bed/line/out/agendas/rows/beds/borders/through/our/my/by | weed in the/my/our garden/beds/yard/lawn/driveway/crack/rye/wheat/corn/hay
        bishop's weed | angel/devil/butterfly/sneeze/jewel/chick/fire weed
        pot marigold/holder/holders/belly/bellied/light/lights/lid/lids/rack/racks/still/metal/scrubber/hanger/sticker/stickers/with/shards/bound/sized/handle/of/on
        bean/soup/crawfish/tagine/clay/flower/plant/herb/paint/glue/honey/coffee/tea/stew/jam/rice/pepper/lobster/crab/gumbo/stock/boiling/copper/enamel/ceramic/kitchen/terracotta/planter/pasta/chili/mixing/ink/chamber/bulging/dutch/soaking/canning/fondue/tamale/spare/dented/whole/full/one/each/second/every/per/hours a? pot/pots
        strain of/through/out/filter/relief/gauge/the/your/my/against | back/eye/muscle/neck/wrist/hamstring/groin/yeast/bacterial/mushroom/bean/seed/virus/flu/plant strain/strains
        grow up/tired/old/corn/beans/tomatoes/bag/bags | my plants need water/watering/sun/light/rain/repotting | my plants are/died/wilted/in/on
        edible flower/flowers/plants/landscape/garden/arrangement/glitter/ink/mushrooms/gold/cookie/bouquet/bouquets/schools
        vitamin/melatonin/fiber/calcium/kids/multivitamin/elderberry/sour/fruit/bear/magnesium/zinc gummy/gummies | gummy bear/bears/worm/worms/vitamins/shark/sharks/eraser
        bubble/chocolate/candy/gum/licorice cigar/cigars/cigarettes | cigar box guitar/guitars/fiddle/banjo/ukulele/of | cigar store indian | cigar shaped/leg/tube/pen/label
        cigarette lighter socket/plug/port/adapter/outlet/in | car/truck/cruiser cigarette lighter | cigarette boat/pants/jeans/trousers | cigarette burn/burns in/on the/a | tobacco brown/scale/road/farm/field/leaf/barn/auction/country
        rubbing/isopropyl/denatured/wood/methyl/ethyl alcohol | alcohol wipe/swab/swabs/pad/pads/prep/lamp/stove/marker/markers/ink/thermometer/based/sensor/monitor
        seized/confiscated/evidence/impounded weed/marijuana/cannabis/pot/cocaine | weed/marijuana/cannabis evidence/seizure/bust/plants seized | planted [weed/marijuana/pot/drugs] on/in him/her/his/their/them/someone/somebody/people/suspects
        the [marijuana/weed/pot/cannabis] i/we/he/she signed/took/seized/logged/booked/pocketed
      `,
  },
  {
    id: 'bars-and-joints',
    strength: 'keep',
    phrases: `
        bar clamp/clamps/rail/rails/stool/stools/napkin/magnet/line/lines/exam/number/cookies/height/sink/towel/tape/bell/loaf/chart/charts/prep/code/codes/no/nobody/none | bar on the gate/fence/door/window
        mini/lemon/energy/handle/weight/squat/chin/trap/curl/cross/tow/rack/steel/roll/crash/push/bull/nudge/torsion/draw/fret/tremolo/wrecking/pinch/lug/tommy/breaker/spreader/track/tool/menu/side/title/progress/taco/pasta/potato/coffee/espresso/oyster/smoothie/cereal/waffle/dessert/nail/blowout/brow/lash/clay/date/oat/fig/nut/color/olympic/barbell/gate/school/obstacle/little bar/bars
        bar of | bar the door/gate/windows | bar i/he/she/we lifted/lift/press/loaded/bent/pulled/hung | weights/weight/plates/pounds/lbs/kids'/grip/hands/hung/hang/pull/pullups ** on/from the/a [bar] | the bar was/is set/raised/high/low/bent/loaded | bar patrons/staff/mats
        rehung/rehang/hung/hang/bent/welded/replaced/painted/sanded the [bar] | open bar at/for the | bar 's adherents/trivia/manager/sign/roof
        shots/shot of/at color/espresso/graphite/brake/mouthwash/wd/oil/grease/vinegar/syrup/milk/paint/sunset/birds/adrenaline/cleaner | shots/shot of/at the sunset/moon/lake/house/scene/crime/damage/game/skyline/crowd/goal/target/basket
        <num>/couple/few/a shots/shot of espresso/graphite/brake/mouthwash/wd/oil/grease/vinegar/syrup/milk/color/paint/vaccine | no shots taken/fired | shot at it/this/that/the/a | called/calls shots
        joint committee/committees/project/projects/custody/kiln/pliers/tax/filing/lease/note/letter/resolution/bargaining/labor/drill/drills/exercise/base/meeting/press/memo/application/knife/tape/sealer/health/supplement/patrol/owner/owners/ownership/record/winner/hearing/letter
        joint of/by/on/down beef/lamb/pork/meat/the/venison/mutton/highway/route/main/river | roll/rolled/rolling/carve/carved/roast/roasted/bought/brought a joint of | roofing/cv/tie/dovetail/mortise/tenon/scarf/lap/butt/finger/pipe/slip/universal/elbow/hip/shoulder/knee/wrist/barbecue/taco/noodle/ramen/wing/chicken/seafood/waffle/pancake/breakfast/lunch/diner/pie/donut/clam/glue/solder/brick/mortar/concrete/box/bolt/rail joint/joints
        blunt knife/knives/hoe/hoes/blade/blades/edge/edges/scissors/pencil/tip/end/question/questions/q/answer/answers/honest/honesty/reply/comment/tool/tools/needle/needles/chisel/axe/ax/saw/nosed/cut/bangs/bob/review/advice/email/note/letter/message/about/with/and/but/enough/teeth/chin
        too/very/so/pretty/rather/quite/being/was/is/bit/little/refreshingly blunt | refrigerated/loaded/unloaded/loading/unloading/hauling/hauled/pulling/parked/empty/whole/<num> reefer/reefers | reefer trailer/truck/unit/load/loads/driver/empty/door/doors/container/containers/lot/fuel/temp
      `,
  },
  {
    id: 'smoke-and-games',
    strength: 'keep',
    phrases: `
        smoke free workplace/campus/building/policy/zone/home | smoke smell/smells/shed/color/colored/grey/gray/bomb/damage/stack/stacks/house/bush/tree/trail/plume/pit/wood/flavor/chips/hood/room/glass/vent/blower/pot/pole/taint/season/advisory
        cedar/wood/camp/campfire/hickory/mesquite/apple/liquid/fire/wildfire/kitchen/exhaust/brake/tire/oil/white/blue/gray/grey/diesel/forest/grass/brush/barbecue/bbq/bonfire/charcoal/applewood/chimney/stove/wildfires/toaster smoke
        smoking jacket/jackets/bush/hot/brake/engine/engines/ruin/crater/radiator/pan/oil/exhaust/trailer/meat/fish/deck/tires/toaster/rubble/remains/clutch/grill/wreck | no smoking sign/section/area/placard/light
        smoked a/the whole hog/pig/turkey/chicken/lamb/goat/shoulder | smoked ** brisket/ribs/pork/salmon/prawns/shrimp/turkey/steel/glass/cheese/sausage/wings/oysters/trout/duck/ham/eel/beans/almonds/chiles/chicken/fish/meat/gouda/mackerel/whitefish/bacon/butt/shoulder/pheasant/herring/tofu/salt/jerky/venison/elk
        smoked/smokes/smoke pounds/forty/six/ten/twelve/four/three/two/a/the pounds/brisket/pork/turkey/hog/ribs/clutch/competition/field/rival/tires/other | smoke rings/signal from/of the
        smokers' barbecue/bbq/competition/cookoff | chain smoker trailer | smoker trailer/box/lid/grate/firebox | piped/pipes in through | beer battered/brats/pretzels
        casino night fundraiser/for/theme | set to casino | casino royale/royal/channel/mode/setting/tycoon
        slots for/in/of/go/are/open/left/opened/available | time/parking/mail/coin/expansion/memory/bread/dvd/card/window/landing/appointment/interview/shift/kayak/camp/drawer/toaster/vote/vent/dado/bid slot/slots | slot car/cars/machine? track/sponsor? | one armed slot
        poker chip/chips coaster/coasters/card? | chip/fireplace/fire/red poker with/and/stand/set? | poker face/faces/straight/run/felt | keeps/kept/ate/keep the chips | chips and/in/or/from/by salsa/guac/guacamole/dip/queso/fish/the/bag/windshield
        paint/ice/corn/kettle/pita/banana/plantain/kale/brick/stone/concrete/windshield/memory/cookie/casino/bark/metal/glass/my chips
        bet the/my/him/her/them/me judge/farm/ranch/house/boots/lunch/partner/boss/clerk/life/money | bet against/on the/it/that/him/rain/weather/snow/traffic | bets on ginger/who/when/the/it/rain
        gamble on the/a drink/rain/weather/bus/parking/traffic/snow/meatloaf/soup/forecast/melon | was/is/big/bit/worth a? gamble | betting on more/the/rain/it/you/that
        chip/spinach/onion/artichoke/queso/ranch/crab/guac/sheep/bean/seven/layer/cheese/spice/clam/toe/dipping/chocolate dip | dip into/net/stick/pen/switch/tray/your/bowl/the/it | dip in the/a lake/pool/river/ocean/creek/sea/road/water/numbers/market/temperature/line/sauce | the dip was/kidnapped/assaulted | the dip , kidnapped
        club sandwich/soda/chair/foot/car/steak/level/house | home game ** staff/stadium/gate/tickets/crowd/traffic/security/against/schedule/parking
        every/first/last/next/buccaneers/raiders/cowboys/packers/football/baseball/hockey home game/games | high roller bucket/cart/suitcase/in
        office pool table/of/noodle/chair/filter | black out/outs | blackout drill/curtain/curtains/shade/shades/blinds/bingo/restoration/generator | clay/penny/pot/target/paint/chain/record shot
        lip balm/gloss/color/liner/service/sync/stick | pack of wolves/gum/cards/dogs/hounds/kids/batteries/lies/socks | long cut of/through/road
        track meet/record/coach/team/lighting/change/number/changes/and/bike/down/record/spikes | the track record/listing | on/off/back on track | numbers on/of/for/game? | tin of/roof/man/can/snips/foil/cans/shed/punch/soldier
      `,
  },
  {
    id: 'met-at-work',
    strength: 'keep',
    needs: ['story'],
    yields: true,
    phrases: `
        cop/coworker/colleague/boss/neighbor/driver/cook/teammate who/that? is/has/'s [quit drinking/smoking/gambling]
        drunk/stoned/tipsy/hungover host/patron/patrons/fans/soldiers/sailors/tourists/gulls/boaters/wasp/wasps/raccoon
      `,
  },
]);
