import { plurals } from '../words.ts';

/**
 * Things that people speak of as if they were kin: socks are widowed, sprockets engaged, ferns fostered, bolts queer. The phrases that keep
 * such a sense name one of them, joined as the choices of one word.
 */
export const THINGS = things(`
  axle bag beam belt bench binder blade blanket board boat bolt bracket bread bulb button cabinet cable camera car card carrot cart chain chair chord clamp clip clock
  clutch coat code coil column cone cookie cooler couch coupler coupling cover crate cup curtain cushion database deck desk dish door dough drawer dress drill drum engine
  fence fern file fixture flange flavor flower folder font fork forklift frame freezer fridge furnace garlic gate gear glass glove glue goose grill guitar hammer handle hangar
  hat hinge hitch hook hose hull jam jar jersey joint kayak kettle key keyboard knife knob knot label ladder lamp latch lawn layer leash ledger lid light line lock locker log logo loop
  machine magnet mattress menu mirror monitor motor mower muffler mug nail needle net note nozzle nut onion outlet oven paddle page pan panel pan paper paragraph part pastry patch pedal pen
  phone piano pillow pin pipe plank plant plate plow plug pole pot printer propeller puddle pulley pump quilt rack radio rail recliner record reel remote ribbon rivet road rod rocket roller
  roof rope router row rug ruler sandwich sauce saw scarf schedule screen screw seat server sheet shelf shoe sign signal sink siren socket sock soup spoon spring sprocket squad stage
  stair stapler starter stem stool stove straw string suitcase switch table tank tape tarp teacup teapot tent thermos ticket tile tire toaster tool towel tower track trailer train tray
  tree tripod truck tube tugboat van vase vent vest vinegar wagon wall washer weed wheel whistle window wing winch wire word wrench yeast zipper
`);

/** Beasts, plants and dishes that are adopted, fostered and mothered in their own right. */
export const CREATURES = things(`
  alpaca bee bird bonsai bunny cactus calf cat chick chicken cockatiel colt cow cypress dog donkey duck duckling ferret finch fish foal gecko goat gosling greyhound guppy hamster hen highway
  horse hound iguana k9 kale kitten kitty lamb lizard llama mare mutt orchid owl parakeet parrot pet pig pigeon piglet pineapple pony pony pup puppy rabbit rat rooster sapling seedling snake
  snail sourdough sow spider stray succulent terrier tomato tortoise tulip turtle vine violet worm
`);

/** Singular and plural of each word, as the choices of one place in a phrase. */
function things(listed: string): string {
  const names = [...new Set(listed.trim().split(/\s+/))];
  return names.flatMap((name) => [name, ...plurals(name)]).join('/');
}
