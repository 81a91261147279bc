/**
 * Words for what is no person, as choices of a phrase ("door/shelf/…"): beside them a word of build, colour or age tells nothing of anybody.
 * Left out are clothes, seats and doorways that a body is measured by, and animals that people are insulted with.
 */

const oneOf = (words: string): string => words.trim().split(/\s+/).join('/');

/** Furniture, tools, machines, boxes, buildings, roads, papers and weather. */
export const THINGS = oneOf(`
  armoire awning bag balcony ball banner bar barn barrel basement basin basket battery beam bearing bench bin binder blanket blender board boat body bolt book
  booth bottle bottom bow bowl box bracket branch brick bridge broom bucket building bulb bumper bus cabinet cable cake camera candle canoe canopy car
  card cardboard carpet cart case ceiling chain chair chalk charger chest chimney clamp clay clip clock cloud coil column compressor computer concrete
  condenser container cooler copy cord cork corner couch counter coupler coupling crane crate cup curb curtain cushion cylinder deck desk dial dish
  dishwasher disk dock document door drain drawer dresser drill drum dryer dumpster edge elevator end engine envelope escalator fan faucet fence file filter
  finish fixture flag floor flute folder fork forklift frame freezer fridge furnace furniture garage gasket gate gauge gear glass glue grass grease grill
  grip gutter hall hallway hammer hamper handle hardware headboard heater hedge highway hill hinge hole hood hook hose house hull ink jar jug kayak keg
  kettle key keyboard knife knob ladder lamp lampshade lane laptop lawn letter lid light line list lock locker log loom lumber machine mailbox mantel map
  marble mast mattress metal microwave mirror mop motor mountain mower mug nail napkin nozzle oar oven paddle paint pallet pan panel paper parcel
  pedestal pen pencil pew piano pier pillow pin pipe planet plank plastic plate plug pole pond porch portal post pot print printer projector propeller pump
  quilt rack rafter rail railing ramp recliner refrigerator rig ring river road rock roof room rope rudder rug ruler sail sand screen screw sculpture
  shack shade shaft shed sheet shelf shelving shield ship shovel shutter sidewalk siding sign silo sink skillet smoke snow soap socket sofa spark speaker
  spoon stack stairs stapler statue steel steering stem step stereo sticker stool storefront stove straps stream street string stripe suitcase switch
  table tank tape tarp tent thread ticket tile tin tire toaster tool tower toy track tractor trail trailer train trash tray tread tree tricycle trim truck
  trunk tub tube tunnel turbine umbrella valve van vase vehicle vent vinyl vise wagon wall wallet wallpaper warehouse washer water weld wheel wheelbarrow
  whisk windmill window wing wire wood wool workbench yarn zipper screwdriver wrench pliers clothespin charcoal coffin casket crib cradle kiln lathe
  adapter connector harness terminal outlet receptacle pvc leash collar crown pedal vanity hutch futon ottoman cupboard bookcase nightstand sideboard
  penny coin keychain backpack tote satchel duffel thermos cutter grinder planer sander welder jack winch hoist pulley crowbar drawbridge culvert levee dam
  drawing painting mural portrait poster photocopy font type text envelope stamp mill mine plant yard block lot case stove radiator lantern torch planter
  bathtub toilet tub sink countertop linoleum plywood drywall insulation shingle chimney steeple antenna radio television monitor mouse router modem server
  bike bicycle motorcycle scooter moped sedan suv pickup wagon camper trailer rv tugboat ferry barge sloop jeep minivan hatchback convertible limousine
  fog rain wind sky cloud sunset mud gravel dirt rust dust ash foam wax varnish primer enamel stain liquid powder crystal pebble stone boulder cliff canyon
`);

/** What is eaten and drunk, and what grows. */
export const FOODS = oneOf(`
  ale apple avocado bacon bagel banana barley basil batter bean beans beer beet berry biscuit blueberry bread brew brie broccoli broth brownie bun burger
  burrito butter cabbage cake candy carrot casserole cauliflower cedar celery cereal cheddar cheese cherry chestnut chicken chili chip chocolate chowder cider
  cinnamon coffee collard cookie corn cornbread crab cracker cream croissant crop crust cucumber cupcake curry custard cypress dandelion dates donut dough
  doughnut dumpling egg eggplant fern fig filet fish flour flower fries fruit fudge garlic ginger gouda granola grape gravy guacamole ham herring honey
  hops hummus jam jelly ketchup kale kernel lager latte leaf leek lemon lemonade lentil lettuce licorice lily lime loaf lobster mango maple marmalade mayo
  meat melon milk millet mint moss muffin mushroom mustard noodle nut oak oat oats oil olive onion orange oregano oyster pancake papaya parsley parsnip pasta
  pastry peach peanut pear pecan pepper pesto petunia pickle pie pine pineapple pizza plum pomegranate popcorn port pork potato pretzel prune pudding pumpkin
  quinoa radish raisin ramen ravioli rhubarb rice roast root rose roux rum rye salad salami salmon salsa salt sandwich sauce sausage scallion scotch seaweed
  seed sesame sherbet sherry shrub slaw smoothie soda soup sourdough soy spaghetti spice spinach sprout spruce squash steak stew strawberry sugar sunflower
  sushi syrup taco tea toast tofu tomato tortilla trout truffle tulip tuna turkey turnip vanilla vinegar vine vines waffle walnut watercress watermelon weed
  wheat whiskey willow wine yam yeast yogurt zucchini grasses plants wildflowers cactus orchid birch elm sumac ivy juniper starter cantaloupe
`);

/** Animals that nobody is called by. */
export const ANIMALS = oneOf(`
  alpaca ant bass beagle bee beetle bird bluebird bobcat bull bumblebee bunny butterfly calf canary cardinal carp cat caterpillar catfish chick chicken clam
  colt coyote crab crane cricket crow deer dog dolphin donkey dove duck duckling eagle eel elk falcon ferret finch fish flamingo fly foal fowl fox frog
  gecko geese goose grouse gull guppy hamster hare hawk hen heron hornet horse hound hummingbird iguana kitten labrador ladybug lamb lark lizard llama
  lobster loon mallard mantis mare mink moose mosquito moth mule newt otter owl oyster parakeet parrot peacock peahen pelican penguin pheasant pigeon pony
  poodle possum puffin pup puppy quail rabbit raccoon ram raven rooster salamander salmon seahorse seal setter shark sheep shrimp sparrow spider squirrel
  stallion starling stork sturgeon sunfish swallow swan tadpole terrier toad tortoise trout turkey turtle wasp weasel wolf woodpecker wren zebra
`);

/** Clothes and cloth, which have a colour and an age. */
export const CLOTHES = oneOf(`
  apron bandana belt beret blanket blazer boot boots button cap cardigan cloak cloth coat corduroy cotton curtain denim duffel fabric felt flannel fleece
  glove gloves gown hat hoodie jacket jeans jersey khakis lace leather linen mitten nylon overalls pants parka plaid polo poncho quilt robe rubber sandals
  satin scarf shirt shoe shoes shoelace shorts silk slipper sneaker sneakers sock socks suede sweater sweatshirt tarp tie towel trousers tuxedo veil velvet
  vest wool carhartts laces bootlaces helmet lining
`);

/** What may stand between such a word and the thing. */
export const MADE_OF = oneOf(`
  little old new big small wooden metal steel iron cast plastic glass paper cardboard concrete stone brick leather rubber copper brass aluminum tin chrome
  white black brown gray grey red blue green yellow orange pink purple silver gold plain empty folding rolling garden kitchen office storage picnic garage
  church porch shop school city county town fire water oil gas power coal hand spare cheap rusty dusty dirty clean broken painted striped looking
`);
