import { plurals, words } from '../words.ts';

const NAMES = words(`
  account adapter agenda alternator antenna appendix apron armrest awning axle bag bagel banister banner barn barrel basin
  batter battery bead beam bean beer bell belt bench binder blade blanket board boat bobbin bolt book boot bourbon bowl brace
  bracket brake bread brick bridge broth brush bucket buckle budget bulb bumper burner burrito bus button cabinet cable cake
  camera canister canopy canvas cap capacitor car carburetor card carpet carrot cart cask caster ceiling chain chair chapter
  charger cheese chisel chopstick chord chowder cider clamp clasp cleat clip clock closet clutch coaster coat code coffee coil
  coin collar color colour column comb comma compass conduit cone cookie cooler cord corkscrew corn couch coupler coupling
  coupon cover crank crate crayon crossbar cuff cup curtain cushion cymbal database deck desk dessert dial dialect dice dimmer
  dish door doorbell doorknob dough dowel drain drawer dress dresser drum duct dumpling earring easel elbow engine eraser
  extension eyelet fastener faucet fence fender fern ferry fiddle file filter fixture flange flap flashlight flask flavor
  flavour flower flowerpot foam folder font footer fork forklift format frame freezer fridge furnace fuse garage garlic gasket
  gate gauge gear generator girder glass glove glue goalpost goose grate gravy grill grommet groove grout guitar gutter
  hairbrush hall ham hammer hamper handle hangar hanger harness hat hatch hem herb hinge hitch hook hose hubcap hull hydrant
  icon inbox inverter jack jacket jam jar jeans jersey joystick jug kayak keg kerning kettle key keyboard kickstand kiln
  kitchen knife knob knot label lace ladder lamp lantern lanyard latch lawn layer leash ledger lens lever lid line lintel loaf
  lock locker log logo loop lug machine magnet mailbox mantel marker mast mat mattress meatball menu mirror mitten mixer
  monitor mop mortar motherboard motor mower muffler mug mural nail napkin needle net nightstand noodle note notebook nozzle
  nut oar office omelet onion outlet oven paddle padlock page paint pallet pan panel paper parachute paragraph part pastry
  patch pavilion pawn pedal peg pen pencil pendulum pennant pepper phone piano pickle pie pillow pin pinion pinwheel pipe
  piston pizza placemat plank plant plate platter pliers plinth plow plug pocket podium pole popsicle porch postcard poster pot
  potato potholder pretzel printer prism projector propeller puck puddle pulley pump pumpkin puzzle queue quilt rack radiator
  radio raft rafter rail railing ramp ratchet receipt receiver recipe recliner record reel relay remote ribbon rice ring rivet
  road rocket rod roller roof rope rotor router row rudder rug ruler rye saddle salad salsa sander sandwich sauce sausage saw
  scale scanner scarf schedule scooter screen screw seat semicolon sensor sentence serif server shackle shade shaft shed sheet
  shelf shelving shim shingle ship shoe shovel shower shrimp shutter sidewalk sign signal sink sinkhole siren skewer skillet
  skirt sled sleeve slide slipper sock socket sofa solder song soup spatula speaker spice spindle splint spool spoon spork
  spreadsheet spring sprinkler sprocket stage stair stapler starter stem stencil stew stool stopper store stove strap straw
  streetlight string stripe strut stump style suitcase suspender swatch sweater swing switch syrup table taco tailpipe tank
  tape tarp tassel tea teacup teapot tent theme thermos thermostat thimble thread throttle thyme ticket tile tire toaster tongs
  tool toolbox toothbrush topping tortilla towel tower track trailer train tray tree trellis tripod trombone trophy truck trunk
  tube tugboat tune tunnel turntable turret twine typeface umbrella valve van vase veneer vent verb verse vest vinegar vowel
  waffle wagon wall wallet wardrobe washer weed wheel whistle wick winch window wine wineglass wing wiper wire woodwork word
  wrench yarn yeast yoke zipper
`);

/**
 * Things that people speak of as if they were kin: socks are widowed, sprockets engaged, ferns fostered, bolts queer. The phrases that keep
 * such a sense name one of them, joined as the choices of one word. At the end of a phrase, where the plural matches of itself.
 */
export const THING = NAMES.join('/');

/** The same with their plurals, for anywhere else. */
export const THINGS = withPlurals(NAMES);

const SHOWING = new Set(
  words(`
  /
`),
);

/** Those on which nobody shows what they are: "a gay mug" and "a trans pin" tell, "a gay lamp" does not. */
export const PLAIN_THING = NAMES.filter((name) => !SHOWING.has(name)).join('/');

/** Whoever works with things is no thing: a phrase that names them outranks one that keeps ("a divorced guitar teacher"). */
export const TRADES =
  `<role>/<person>/operator/tech/technician/installer/repairman/repairwoman/setter/trimmer/maker/builder/cleaner/seller/collector/fitter/smith/welder/baker/mover
  /salesman/saleswoman/salesperson/rep/designer/inspector/carver/painter/tuner/cutter/finisher/layer/hand/hauler/handler/mechanic/specialist/buff/nerd/lover/fan/dad/mom/vet
  /sergeant/trainer/instructor/captain/surgeon/farmer/fisherman/hunter/dealer/shooter/thrower/racer/rider/climber/clerk/attendant/planner/analyst/editor/critic/enthusiast/addict`.replace(
    /\s+/g,
    '',
  );

/** Beasts, plants and dishes that are adopted, fostered and mothered in their own right. */
export const CREATURES = withPlurals(
  words(`
  alpaca bee bird bonsai bunny cactus calf cat chick chicken cockatiel colt cow cypress dog donkey duck duckling ferret finch fish foal gecko goat gosling greyhound guppy hamster hen highway
  horse hound iguana k9 kale kitten kitty lamb lizard llama mare mutt orchid owl parakeet parrot pet pig pigeon piglet pineapple pony pony pup puppy rabbit rat rooster sapling seedling snake
  snail sourdough sow spider stray succulent terrier tomato tortoise tulip turtle vine violet worm
`),
);

function withPlurals(names: readonly string[]): string {
  return names.flatMap((name) => [name, ...plurals(name)]).join('/');
}
