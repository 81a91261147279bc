import { plurals, words } from '../words.ts';

/**
 * Things that people speak of as if they were kin: socks are widowed, sprockets engaged, ferns fostered, bolts queer. The phrases that keep
 * such a sense name one of them, joined as the choices of one word.
 */
export const THINGS = things(`
  axle bag beam belt bench binder blade blanket bolt bracket bread bulb button cabinet card carrot cart chain chair chord clamp
  clip clock clutch coat coil column cone cookie cooler couch coupler coupling crate cup curtain cushion deck door dough drawer
  drum fence fern file fixture flange flavor flower folder font fork forklift frame freezer fridge furnace garlic gear glove
  glue goose grill guitar hammer handle hangar hat hinge hitch hook hose hull jam jar jersey kayak kettle keyboard knife knob
  knot label ladder lamp latch lawn layer leash ledger lid locker log logo loop magnet mattress menu mirror monitor motor mower
  muffler mug nail needle net nozzle nut onion outlet oven paddle pan panel paragraph pastry patch pedal pen pillow pin pipe
  plank plate plug pole pot printer propeller puddle pulley pump quilt rack recliner reel remote ribbon rivet rod rocket roller
  rope router rug ruler sandwich sauce saw scarf schedule screen screw shelf shoe sign sink siren socket sock soup spoon spring
  sprocket stair stapler starter stem stool stove straw string suitcase tank tape tarp teacup teapot tent thermos tile tire
  toaster towel trailer tray tree tripod tube tugboat vase vent vest vinegar wagon wall washer wheel whistle window winch
  wrench yeast zipper
`);

/** The same where a trade could follow ("a divorced guitar teacher"): only several of them, and what no trade is called by. */
export const SEVERAL_THINGS = `${THINGS.split('/')
  .filter((name) => name.endsWith('s'))
  .join('/')}/sock/glove/teacup/mug/spoon/shoe/boot/couch/sofa/teapot/lamp/hinge/bolt/pillow/mitten/earring`;

/** Beasts, plants and dishes that are adopted, fostered and mothered in their own right. */
export const CREATURES = things(`
  alpaca bee bird bonsai bunny cactus calf cat chick chicken cockatiel colt cow cypress dog donkey duck duckling ferret finch fish foal gecko goat gosling greyhound guppy hamster hen highway
  horse hound iguana k9 kale kitten kitty lamb lizard llama mare mutt orchid owl parakeet parrot pet pig pigeon piglet pineapple pony pony pup puppy rabbit rat rooster sapling seedling snake
  snail sourdough sow spider stray succulent terrier tomato tortoise tulip turtle vine violet worm
`);

/** Singular and plural of each word, as the choices of one place in a phrase. */
function things(listed: string): string {
  const names = words(listed);
  return names.flatMap((name) => [name, ...plurals(name)]).join('/');
}
