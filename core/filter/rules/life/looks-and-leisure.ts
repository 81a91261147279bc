import { body } from '../body.ts';
import { hair } from '../hair.ts';
import { offDuty } from '../off-duty.ts';
import { lifeOf } from './life.ts';

/** Sizes, scales, scars and inks. */
export const bodyLife = lifeOf(body, {
  tells: `
    foot nothing | four-foot-eleven | foot two | foot four | foot five | foot six | foot eight | pounds soaking | pounds down | gained <num>
    pounds to go | weigh in at | slimfast | thick girl | fat camp | husky section | gut hangs | double chins | bean pole | toothpick arms
    chicken legs | pint-size | pocket-size | shortstack | shrimp they | stepladder to | pedals extended | booster cushion | sit on a phone book
    can't reach the top | can't reach the shelf | can't see over | see over the counter | see over the dash | top shelf person
    change the lightbulbs without | duck under every | ducking doorways | bang my head on | knees against the dash | knees against the steering
    doesn't fit in the cruiser | folded into the cruiser | extra tall | tall section | tall sizes | tower over | towers over
    towered over | how's the weather up | play basketball | did you play basketball | 52 long | 50 long | 48 long | 46 long | 44 long | 38 short
    36 short | 2xl | 6xl | size zero | size 0 | size two | size 14 | size 16 | size 20 | size 22 | size 24 | size 26 | size 28 | size five shoe
    size 5 shoe | size 13 boots | size 14 boots | size 15 boots | size 16 boots | size 17 boots | size fifteen | size fourteen | size sixteen
    size 5 boots | size 4 boots | boys' size | children's section | wide feet | wide calf | thigh gap | last belt hole | last hole on my belt
    new hole in my belt | extra hole in my belt | tape measure quits | stairs of shame | tattoos | ink on my | ink covered
    forearm tattoo | teardrop tattoo | lower back tattoo | laser removal | laser tattoo | cover-up tattoo | tattoo policy | tattoo waiver
    long sleeves in july | sleeves over my | sleeve down in court | gauges in | stretched lobes | belly ring | burn marks | harelip | hare lip
    birthmarks | strawberry mark | cystic acne | wart on my nose | monobrow | broken nose that | nose like | aquiline | roman nose | ears like
    jug ears | gap between my | bucktooth | overbite | underbite | missing a tooth | grill in my teeth | invisalign | cleft chin | dimpled chin
    baby-faced | resting face | rbf | square jaw | weak chin | high cheekbones | gray eyes | grey eyes | dark eyes | two different colored eyes
    cockeyed | strawberry blonde | strawberry blond | chrome dome | shiny head | shaved bald | hairy back | hairy chest | hairy arms
    hairy knuckles | beautiful girl | my ugly mug | eye candy | too pretty | pretty face | muscle-bound | musclebound
    pipes won't fit | barrel chest | linebacker build | slight build | posture like | flat-footed | bunions | sausage fingers
    stubby fingers | long fingers | short arms | short legs | big butt | big behind | flat butt | no butt | giant of a | gentle giant
    teddy bear build | big teddy bear | mountain of a | amazonian | doppelganger of | look like santa | looks like santa
    people ask if i'm a model | mistaken for a kid | mistaken for a teenager | look twelve | look like i'm twelve | look fifteen | gordibuena
    panzón | panzona | barrigón | barrigona | barriga | panza de | huesudo | huesuda | corpulento | talla extra | talla grande | talla chica
    mido uno | mido metro | subí <num> kilos | kilos de más | obesidad | güero de ojos | ojos claros | ojo de color | pecoso | pecosa | pecas
    lunar en | lunares | borrón en el cuello | perforación | perforaciones | arete en la nariz | nariz aguileña | narizón | narizona | orejón
    orejona | orejas grandes | dientes chuecos | diente de oro | chimuelo | chimuela | cachetón | cachetona | cejón | cejona | bizco | bizca
    patón | patona | piernudo | nalgona | musculoso | musculosa | mamado | mamadísimo | big-and-tall | big and tall catalog
    at six two/three/four/five/six/seven/eight | six eight | six seven | six six | six five | six four | five two | five nothing
    tall drink of water | frame of a linebacker/bear/bird/jockey/child/scarecrow | the tailor says my/i
  `,
  innocent: `
    suspect/male/female/man/woman/driver with a tattoo/scar | tattoo of the suspect | scar tissue song | fat/fast chance
    fat lip/cat/tire/stack/tuesday/envelope/burning | low fat | chew the fat | bald eagle/tire/tires/cypress/mountain/knob/faced
    six pack of/and | a six pack | slim chance/jim/jims/margin/pickings | thin blue/line/ice/crust/mints/mint/air/walls/skin about/the/out
    thinner | ripped the/my/a/off/open/in half/jeans/out/up | jacked up the/the/my | car jacked | jack the
    shredded cheese/documents/paper/the/wheat/chicken/it/lettuce/tire
    pretty much/good/sure/well/close/bad/cool/big/easy/quick/new/hard/funny/great/clear/fast/proud/solid/quiet/far/penny/soon/late/simple/wild/standard/nice/typical/decent/happy/slow/boring/certain/rough/dark/cold/warm/hot/neat
    ginger ale/root/snaps/snap/tea/beer/bread/cookies/cookie/cat/dressing/shot/candy/rogers/molasses/syrup/and garlic/garlic
    blonde ale/roast/wood/lab/brownie/brownies/ale/dog/beer | blond wood/roast/lab
    lean on/in/against/into/meat/to/over/manufacturing/back/six/forward/toward | leaned | leaning | a lean-to | slouch hat
    buff the/out/floors/wheel/it | floor buff | buffs game | flat feet of | green eyes of a cat | built like that/this/it
    sleeve of/crackers/oreos/cookies/cups | two x | 4x4 | 2x4 | 2x the | 3x the | 4x the | 10x | 2x as | 3x as | 3x a | 2x a
    extra small/large coffee/fries/fry/pizza/dog/soda | posture of the | security posture
    scale of/back/model/up/from/the/house/at the/in/for the/ticket/calibration/reading/readout/evidence | evidence scale | truck scale
    fish scales | scale the | the scale of | scaled | tipped the scale
    beautiful day/morning/weather/sunset/game/mind/evening/night/sight/thing/view
  `,
});

/** Textures, styles, shops and evenings spent on hair. */
export const hairLife = lifeOf(hair, {
  tells: `
    washday | deep conditioned | detangled | laid my edges | lay my edges | laying my edges | flat iron my | relaxed my hair | bigchop | twa
    teeny weeny | finger coil | finger wave | finger waves | flat-twisted | sponge twists | comb coils | retwists | interlock my | feed-in
    microbraids | braiding shop | braiders | braided up | got my hair braided | getting my hair braided | took my braids | taking down my braids
    braid takedown | hair takedown | my natural hair | natural curls | curl pudding | curl defining | shrinkage is | puff at the | low puff
    pineapple my hair | bonnet on | bonnet before | durags | waves are spinning | brush my waves | head wraps | gele tied | temple fade
    tapered fro | tapered cut | line-up at the shop | lineup fresh | barber lined me | castor oil for my | got2b | gorilla snot | hair butter
    sewin | wig glue | clip-ins | jheri | traction alopecia | ccca | regulation hair | hair regs | hair regulations | grooming policy hair
    hair under the helmet | helmet over my | hair won't fit under | hat over my puff | hair like mine | hat doesn't fit over my
    trenzas africanas | mis rastas | chino natural | cabello afro | cabello rizado | pelo crespo | cabello crespo | pajón | alisarme el pelo
    desrizado | desrizar | keratina | salón dominicano | dominican blowout | gorro de satín | bonete | turbante para dormir | inches of mohawk
    grew a mohawk
  `,
  innocent: `
    braided rope/bread/leash/line/hose/rug/lanyard/cable | braid the leash | weave through/in/in and/of/traffic/baskets | weaving
    twist of/and shout/ties/tie/the lid/ending | plot twist | oil edges | edges of/on/up to/toward | knife edges | curls on the
    curling iron left | bicep curls | curls and | powder puff | puff pastry/piece/of smoke/adder/and | fade to/away/in/out/into
    bundles of/newspapers/firewood | extension cord/office/agent | extensions on the deadline/tags/of | phone extensions | shoe/light closure
    road closure | closure of/on | relaxed pace/day/evening/fit | dread the/monday/mondays/it/going/it | dreaded | the dread | existential dread
    jurassic | mullet run/fish/over | highlights of/from/reel/in yellow/in the
  `,
});

/** Drink, smoke, leaf and luck, taken lawfully or left alone. */
export const leisureLife = lifeOf(offDuty, {
  tells: `
    brewskis | lagers | stout at | porter on | brew club | brew day | brewing club | mash tun | carboy |  growler | growlers | taproom
    tap room | breweries | oktoberfest | beer flight | flight of beers | six-pack of | thirty-rack | 30-rack | case of coors | budweiser
    miller high life | high life | natural light | modelos | corona with | negra modelo | heineken | micheladas | chelada | truly seltzer
    mike's hard |  box of wine | pinot | bottomless mimosas | rye whiskey | old-fashioned and | manhattan at the bar | moonshine
    moscow mule | bloody marys | screwdriver and brunch | gin & tonic | daiquiris | piña colada | jell-o shots | jello shot | took shots
    shotgun a beer | shotgunned a | beer bong | drinking game | drinking games | pub trivia | dive bars | sports bar | tiki bar | wine bar
    mixologist | mixology | bartend | bartending on | night cap | hungover at |  drunk last | get drunk | drunk-texted
    drink after shift | drinks after shift | drinks after work | grab a drink | grab drinks | getting drinks | tailgate beer | cooler of beer
     wine run | liquor store | boozy brunch | alcoholic drink | quit drinking | never touched a drink | never had a drink
    haven't had a drink | haven't touched a drop | not a drop | don't touch the stuff | designated driver | dd again | sober driver
    nonalcoholic beer | non-alcoholic beer | n/a beer | near beer | root beer for me | club soda and lime | club soda with lime
    seltzer and lime | shirley temple | zero proof |  zero drinks | pregame | pre-game | pregamed | hip flask | yeti full of
    red solo cup | solo cup | solo cups | jungle juice | trash can punch | gave up smoking | half a pack | pack of marlboros | pack of newports
     roll my own cigarettes | my pipe | corncob pipe | briar pipe | estate pipe | humidor | swisher | cheroot | tin of dip | dip cup
    dip spitter | chaw | can of chew | grizzly mint | red man chew | zyn pouch | vape juice | vape shop | vapes mango | elf bars | e-cigs
    pot smoker | smoke pot | smoked pot | smoking weed | thc gummies | bowl pack | packed a bowl | pack a bowl | one-hitter | wax pen
    live resin | hash brownie | four-twenty | tried weed once | smoked once in college | inhaled once | kava | mushroom retreat | microdose
    microdosing | ayahuasca | nickel slots | quarter slots | poker nights | weekly/friday/tuesday home game | poker home game | high roller suite/status/room/comp | chilled/bottle/glass of? rosé |  omaha hi-lo | cardroom 
     won on the river | on the river card | flopped a | pocket aces | pocket kings | royal flush | rivers casino 
    riverboat casino | mohegan sun | foxwoods | the bellagio | atlantic city trip | comped room | comped buffet | players card | player's card
    players club card |  placed a bet | placed a wager | parlayed | underdog fantasy money | point spread | over under on
    moneyline | bookie | bookies |   ncaa bracket money | fantasy football buy-in | fantasy league buy-in
    horse track | exactas | trifecta box | superfecta | daily double | the ponies | played the ponies | greyhound track | dog track bet
    jai alai | pick 3 | pick three | pick 4 | pull tabs | pulltabs | bingo hall | bingo dauber | dauber | raffle junkie | gambling winnings
    bunco | mahjong for money | dominoes for money | cockfight | numbers runner | adult club | stripper pole class | naturist resort
    nudist resort | clothes-free | naked bike ride | skinny-dip | swinger party | rope class | shibari | dungeon party | only fans | adult toys
    sex toy | sex toys | adult store | cervecita | cervecitas | chelita | chelitas | caguamas | birria y cerveza | cuba libre | pulque
    pulquería | copita de vino | una copa de | copas con | unas copas | traguito | echarnos unas | la cruda | crudo el | cruda moral | la peda
    no tomo alcohol | ya no tomo | dejé de tomar | dejé el trago | dejé la bebida | dejé el cigarro | dejé de fumar | no fumo | cigarrillo
    cigarrillos | puro en | puros cubanos | tabaco | vapeo | vaporizador | churro de mota | gallo de mota | dispensario de | gomitas de
    apostar | aposté | tragamonedas | máquinas del casino | lotería | billete de lotería | raspadito | raspaditos | rascadito | póquer
    baraja por dinero | dominó apostado | carreras de caballos | palenque de gallos | playa nudista | nudista | splitting eights | split eights
    split aces |  doubled down on eleven | talks to his chips | robustos | robusto after | nicaraguan robustos | slot jockey
    casino bus | bus to the casino | threw out every bottle | poured every bottle out | bar cart | seltzer only | only seltzer now
    budtender said | folded into the couch | melted into the couch
    flask of rye/bourbon/whiskey/brandy/rum/gin | flask from my | my flask | bottle of rye/stout/mezcal/rum/gin/port/sherry/merlot/malbec/ale/cider/absinthe/schnapps | splash of brandy/rye/bourbon/rum | a rye , neat | rye , neat | bonded rye | rye neat | measured rye
    hard cider/ciders/lemonade/lemonades/seltzer/tea/kombucha | homemade cider | two/three/four ciders | flight of ciders/hard/stouts/ipas/wines/whiskeys/porters/sours | stout flight | barleywine | hefeweizen | kölsch | saison | witbier | wheat beer/beers | doppelbock | dunkel | weissbier | gose | lambic | shandy | radler | michelob ultra
    lone star lager/on/, poured/tallboy | one lone star | narragansett | allagash | boulevard wheat/beer | cold boulevard/narragansett/lager/pilsner/shiner/tecate/coors | yuengling pounders | pabst | rolling rock | sierra nevada pale | blue moon pint | stella artois | peroni | sapporo | asahi | tsingtao | red stripe | presidente | pilsener | victoria beer | o'doul's | odouls | leinenkugel | sam adams | samuel adams | old milwaukee | keystone light | genesee cream/beer/lager | labatt | molson | moosehead | bell's two hearted
    fireball | amaretto | amaro | slivovitz | rakija | rakia | ouzo | raki | grappa | limoncello | sambuca | kahlua | baileys | campari | aperol | aperol spritz | vermouth | schnapps | everclear | pisco | cachaça | caipirinha | singani | arrack | feni | makgeolli | shochu | armagnac | calvados | chartreuse | drambuie | galliano
    two/three/four palomas | palomas ago | pitcher of palomas | mai tai | mai tais | boilermaker | boilermakers | irish car bomb | long island iced | tom collins | singapore sling | french 75 | sidecar cocktail | sazerac | mint julep | mint juleps | hot toddy | hot toddies | white russian | black russian | piña coladas | cosmopolitan drink | espresso martini | hurricane drink | dark and stormy | wine spritzer | spritzer | spritzers | brandy snifter | snifter | decanter | whiskey decanter | kir royale | bellini | bellinis
    glass/glasses/cup/inch/half of wine/merlot/malbec/rioja/zinfandel/riesling/sauvignon/shiraz/syrah/chianti/sangiovese/moscato | two/three glasses of wine | last inch of the | chianti | rioja | zinfandel | riesling | sauvignon | shiraz | moscato | cava | lambrusco | tempranillo | plastic cup of merlot/wine
    last call at the | usual stout/pint/table/stool at/by the | friday/nightly/sunday/saturday/thursday pint/pipe/stout/bourbon/cigar/brandy/whiskey | pint glass named | pint of stout/porter/bitter/ale/lager/guinness | pints with/after/at | toast in a flask | champagne at toasts | nothing stronger than | pour nothing now | no vodka/wine/beer/alcohol/whiskey since/this/until/for/, i
    zero/cero alcohol since/desde/for | no shots for me | grape juice as every | kombucha since | ginger ale for me | off the wine/beer/booze/sauce/piña/whiskey | tequila and i broke | bar rail | corner stool at | my stool at | stool at the bar | tab at the | regulars at the bar | bar tab | dartboard from the | euchre and chew
    maduros | maduro | churchill and short | robusto | toro cigar | corona cigar | habano | habanos | connecticut wrapper | cigar cutter/cutters/barn/shop/club/case/band/ash/smoke/lounge/humidor | humidor beads/shop/lounge | purito | puros | club de puros | clove cigarette/cigarettes/cigars | cloves and | bidis | pipe smoker/smokers/rack/cleaner in my | pipe of burley/cavendish/latakia | burley | cavendish | latakia | cherry pipe | one pipe a | pipe a day/week
    newport lighter/box/pack/shorts | pack of camels/kools/salems/parliaments/pall/luckies/winstons/basics | camel no filter | camel filters | unfiltered camel/camels | marlboro lights/gold/red | virginia slims | pall malls | kools | black n mild | swisher sweets | swishers | backwoods pack/cigar/lit/unlit | unlit backwoods/cigar/cigarette | dutch masters cigar/cigars/wrap/pack | phillies blunt | game cigars | white owl
    tin of copenhagen/skoal/grizzly/cope/kodiak/zyn/snus/dip | pinch of cope/copenhagen/skoal/snus/grizzly | cope in my | skoal tin | wad of chew/tobacco | pouch of zyn/redman/levi | zyn habit | chew night | nicotine lozenge/lozenges/spray/inhaler | patch on my arm/shoulder | patch week two/three/one | quit vaping/smoking/dipping/chewing | a vape | vape going | vape cartridge | two pulls of | tobacconist | first/last/one/morning/only cigarette | cigarette on the fire/porch/stoop/bumper/roof | smoke break | smoke behind | behind the shed for a smoke
    half an edible | half a gummy | an edible on/at/before/after/and/for | bag of edibles | gummy from the legal/licensed/dispensary | gummies from the legal/licensed/dispensary | legal shop's | licensed shop | legal weed/pot/edibles/gummies/cannabis/joint | the dispensary in/on/by/off | rolling paper | hemp wraps/papers/kind | raw cones | one hitter | bubbler | percolator bong | steamroller pipe | vape cart | distillate | shatter dab | rosin | kief | hashish | moon rocks | live rosin | thc syrup | cannabutter | infused seltzer/brownie/honey | edible on sunday/friday/saturday
    pull tab card/cards/habit/machine | pulltab/pulltabs | pull tabs | chair by the pull | two-dollar keno/parlay/blackjack | keno slip/ticket/at | penny slots habit | nickel slots | bingo-hall habit | bingo on fridays | daubers | lottery tix/slip/pool/numbers/syndicate | lottry | lotto shop/tix/slip/standstill/machine | scratchoff | scratchoffs | scratch-off rack/on/habit/ticket | scratchers ate | one scratchoff | daily number | quick pick | quick picks
    online poker/slots/casino/blackjack/betting | poker app | seven card stud | seven card with | five-card draw | pocket aces/kings/queens/jacks | craps table | roulette wheel at | baccarat | pai gow | sic bo | video poker | draftkings | draft kings | fan duel | prize picks | underdog picks | bet on horses/dogs/the horses/fights | on the greyhounds | greyhound races | simulcast | racing form | win place show | trifecta | twin spires | the over on | over on the bills/chiefs/packers/cowboys | took the over/under | spread on the | parlay at | boat parlay | joplin boat | riverboat slots | casino boat | cribbage for money | fantasy pot | dollar a square | squares board | cockpit bar | players club
    copa de vino/tinto/blanco | botella de mezcal/tequila/vino/ron/whisky | una caguama | mi caguama | dos allagash/coronas/tecates/indios | tequilita de | habano de los | cero alcohol | club de cigarros | me prendí un | unas michis | carajillo | paloma con | sotol | raicilla | bacanora | aguardiente | ron con coca | gané en la quiniela | boleto de lotería
  `,
  innocent: `
    root beer/beers | ginger beer | butter beer | beer-battered | beer can chicken | beer can/cans in the | beer bottle/bottles in/at/on/thrown
    birch beer | wine-colored | scotch tape/bonnet/pine/egg | rum cake/raisin | vodka sauce | bourbon street/chicken | whiskey tango
    champagne problems/urbana/county | dip in/the/into/of/sauce/on/temps
    spinach/bean/queso/onion/buffalo/guacamole/crab/cheese/french/salsa dip | chips and dip | skinny dip | dipped | dipping | a dip
    weed eater/whacker/killer/wacker/the/abatement/whacking/out/control | weedeater | weeds | pulled a weed
    pot roast/pie/luck/hole/holes/of coffee/of chili/of soup/belly/sticker/lid
    coffee/flower/chili/stock/crock/soup/tea/instant/cooking/clay/big/lobster pot
    joint task/custody/operation/pain/operations/chiefs/base/statement/compound/training/return/venture/account/exercise/information/stiffness/effort/session/meeting/patrol/agency
    pizza/burger/barbecue/taco/pancake joint/joints | blunt force/object/truth/about/instrument | to be blunt | stoned fruit
    edible arrangement/arrangements/flowers/plants/glitter | wax/hash browns | poly blend/cotton/shirt/bag/sci | kink in | high roller traffic
    smoke detector/detectors/alarm/alarms/jumper/eater/signal/grenade/shop robbery/in the/from the/inhalation/test | smokers grill
    pellet smoker | meat smoker | brisket smoker | smoker ribs/brisket/on at/grill/recipe/going/running | my smoker | offset smoker | the smoker
    bet the/you/your/i/he/she/it/they/my/on it/that | you bet | best bet | safe bet | shot of the/a/my/me/him/her/espresso/adrenaline
    shots of the | flu shots | free shots | shots fired | slap shot | screen shot | mug shot | head shot | long shot | warning shot
    shots at the range/goal | espresso shot
    bar exam/stool/code/none/bell/fight/fights/chart/of soap/graph/association/fight on/closing/owner/exam in/scan/tops/magnet/council/is set/soap/brawl
    candy/granola/protein/salad/crow/tow/gold/pull/energy/snack/cereal/dance/iron/sushi/chocolate/scroll/search/juice/raw/roll/light/bike/sand bar/bars
    behind bars | lottery for the parking/parking/housing/draft pick/system/school seat | raffle tickets | squares of/on the/in
    slot machine noise | slots on the | time slot/slots | ad slot | open slots | mail slot | card table/reader/stock/catalog
    flask of coffee/tea/chemistry | gambler's | casino detail/robbery/parking/security/shift/floor/dealer/job | bingo card of | bingo it
    bingo! | tequila sunrise song | poker run | fire poker | poker straight
  `,
});
