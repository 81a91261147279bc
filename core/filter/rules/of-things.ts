import type { RuleFile } from '../rule.ts';
import { age } from './age.ts';
import { body } from './body.ts';
import { hair } from './hair.ts';
import { race } from './race.ts';
import { sex } from './sex.ts';
import { ANIMALS, CLOTHES, FOODS, MADE_OF, THINGS as KINDS } from './kinds-of-things.ts';

const without = (things: string, ...out: string[]): string =>
  things
    .split('/')
    .filter((thing) => !out.includes(thing))
    .join('/');

// A body is its owner's, and "mine" is seldom a pit.
const THINGS = without(KINDS, 'body', 'mine');
// A small frame is a person's, too.
const LIKE_US = ['frame', 'chest', 'chick', 'trunk'];
const GROWN = `${FOODS}/${ANIMALS}`;
const SOME = `${THINGS}/${GROWN}`;
const WORN = `${SOME}/${CLOTHES}`;
const BUILT = without(SOME, ...LIKE_US);
// "The Black church" is people.
const TINTED_OF = without(MADE_OF, 'church');
// Where the sexes change apart.
const PLUGGED = without(SOME, 'locker', 'room', 'tent', 'dock');
const BE =
  'is/are/was/were/looks/look/looked/stays/seems/runs/came/comes/gets/got/felt/feels too/very/so/mostly/completely/pretty/quite/really/still?';

// Each begins with a word that may be left out: then all its adjectives share one tree of things, and none has a copy of its own.
const BUILD =
  'tall/taller/tallest/short/shorter/shortest/thin/thinner/slim/slimmer/slender/skinny/fat/fatter/fattest/heavy/heavier/heaviest/heavyset/stout/stocky/lanky/portly/brawny/muscular/chunky/chubby/plump/pudgy/tubby/rotund/ugly/handsome/gorgeous/beautiful/pretty/stylish/attractive/adorable/hideous/bald/balding/bearded/hairy/hairless/scarred/pierced/buff/lean/broad/wide/thick/round/big/bigger/small/smaller/tiny/giant/gigantic/huge/overweight/underweight/petite/wiry/bony/burly/beefy/curvy/scrawny/saggy/athletic/dwarf/curly/kinky/frizzy/wavy/coarse/textured/braided/blond/blonde/brunette/nappy/woolly/voluptuous/obese/stubby/gangly';
const TINT = 'white/black/brown/yellow/tan/pale/dark/light/olive/ivory/ebony/copper/bronze/chocolate/caramel/blk';
const YEARS =
  'old/older/oldest/elderly/elder/vintage/aged/aging/ageing/mature/young/younger/youngest/teenage/teenaged/adolescent/retired/ancient/antique/junior/juvenile/boomer/graying/greying/gray/grey/wrinkled/ageless';

/** Words of build, looks and hair beside a thing. */
const buildOfThings: RuleFile = {
  class: body.class,
  source: body.source,
  rules: [
    {
      id: 'of-things',
      strength: 'keep',
      phrases: `
        the? ${BUILD} ${MADE_OF}/${BUILD}? ${BUILT}
        the? ${BUILD} and/but/or/yet ${BUILD} ${BUILT}
        the? ${BUILD} wooden/metal/steel/brass/gold/silver/plastic/door/window/picture/photo/bike/bed frame
        in a/the/its ${BUILD} frame
        the? broad/big/heavy/good/flat/full/barrel/long/wide/slim/round/hazel/double shouldered/boned/set/bodied/looking/chested/figured/legged/bellied/hipped/eyed/chinned ${MADE_OF}? ${SOME}
        the? ${SOME} ${BE} ${BUILD}
        the? ${SOME} ${BE} ${BUILD} and ${BUILD}
        the? ${SOME} has/had/have/with/got a? broad/wide/narrow/thick/thin/fat/big/skinny shoulder/shoulders/waist/legs/arms/neck/hips/belly/bottom/chin
        the? ${SOME} gone/going/goes/went/is/are/looks bald/gray/grey
      `,
    },
  ],
};

/** Colours of things. */
const coloursOfThings: RuleFile = {
  class: race.class,
  source: race.source,
  rules: [
    {
      id: 'of-things',
      strength: 'keep',
      phrases: `
        the? ${TINT} ${TINTED_OF}/${TINT}? ${WORN}
        the? ${TINT} and/or/&/then ${TINT} ${WORN}
        the? old/little? white/brown church door/porch/steeple/wall/roof/van/bus/sign/paint
        the? ${WORN} is/are/was/were/came/comes/turned ${TINT}
        the? native ${FOODS}/${ANIMALS}/app/apps/code/format/resolution/trail/trails/species/habitat/prairie/soil/advertising/ads/file
      `,
    },
  ],
};

/** Years of things. */
const yearsOfThings: RuleFile = {
  class: age.class,
  source: age.source,
  rules: [
    {
      id: 'of-things',
      strength: 'keep',
      phrases: `
        the? ${YEARS} ${MADE_OF}/${YEARS}? ${WORN}
        the? middle aged ${WORN}
        the? ${SOME} ${BE} ${YEARS}
        the? ${SOME} is/are/was/turned/turns <num> <num>?
        <num> year/years/month/months/week/weeks/day/days/yr/yrs/decade/decades old/young ${MADE_OF}? ${WORN}
        decades old ${SOME} | century old ${SOME}
        the? ${SOME} is/are/was/were/turned <num> <num>? year/years/month/months/week/weeks/day/days old/young
        the? built/assembled/installed/painted/paved/poured/stamped/printed/founded in <year>
        <oldyear> ${MADE_OF}? lumber/${GROWN}/toaster/hinge/stove/hood/chair/lamp/clock/stamp/map/boiler/engine/tractor/pump/window/wiring/wallpaper/tile
        senior portrait/hall/hoodie/jacket/locker/shirt/trail
      `,
    },
  ],
};

/** Plugs, animals and plants that are male or female. */
const sexOfThings: RuleFile = {
  class: sex.class,
  source: sex.source,
  rules: [
    {
      id: 'of-things',
      strength: 'keep',
      phrases: `
        the? male/female/males/females to/and/or/vs/versus male/female/males/females ${THINGS}/${GROWN}/fitting/fittings/threads/ends/pex/npt/usb/hdmi/xlr/bnc/flowers/kiwi/holly
        the? male/female hose/pipe/pvc/pex/npt/usb/hdmi/xlr/brass/garden/luer/audio/power? ${PLUGGED}/fitting/fittings/threads/threaded/ends/pex/npt/usb/hdmi/xlr/bnc/swivel/quick/disconnect/luer/spade/blade/header/contact/side/mannequin/rhyme/flowers/holly/kiwi/ginkgo/hemp
        the? female/male/males/females on both/one/either/the/each ends/end/side/hose
        the? ${THINGS}/${ANIMALS}/end/hose/fitting/noun/nouns is/are/was male/female
        the? male to male/female | male threads/pin/end/ends first | sterile/drone/breeding males | males vs females in our | males/females released
      `,
    },
  ],
};

/** The textures of things. */
const textureOfThings: RuleFile = {
  class: hair.class,
  source: hair.source,
  rules: [
    {
      id: 'of-things',
      strength: 'keep',
      phrases: `
        braid/braids/braiding/dreads/dreadlocks/cowlick/cowlicks/locks/curl/curls/coil/coils/ringlets/tangle/twists of garlic/onion/onions/bread/dough/challah/rope/ropes/burdock/kelp/seaweed/wire/cable/smoke/straw/wheat/butter/chocolate/hose/steel/copper/wool/yarn/paper/paint/bark/vine/vines/ribbon/string/grass
        straw/rope/ropes/bread/wheat/garlic/onion/challah/cable/wire/leather/mane/tail/corn/nylon braids/braid/dreads/dreadlocks
        braids on a/the winch/cable/rope/leash/loaf/horse/pony | dog's/horse's/pony's/mop's/doll's braids/dreads/dreadlocks/curls/hair | mop lost its dreads
        hairy question/situation/moment/ride/spot/turn/landing/problem/descent/merge/caterpillar/spider/woodpecker/vetch/tarantula
        bald spot/spots on/in the/every/a/my/our/his/her lawn/yard/rug/carpet/tire/field/turf/grass/green/infield/couch
        wig stand/stands | mullet print/run/fry | cowlick of
      `,
    },
  ],
};

/** What is said of things in words that tell a class when said of people. */
export const OF_THINGS: readonly RuleFile[] = [buildOfThings, coloursOfThings, yearsOfThings, sexOfThings, textureOfThings];
