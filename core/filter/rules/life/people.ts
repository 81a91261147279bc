import { association } from '../association.ts';
import { color } from '../color.ts';
import { race } from '../race.ts';
import { lifeOf } from './life.ts';

/** Yards, lines, crosses, rites and shops of one race. */
export const raceLife = lifeOf(race, {
  tells: `
    prairie view drumline/trumpet/a | years [at prairie view] | prairie view in the marching | enrolled at leech/red/white/pine/standing/turtle/bad/rocky/fort/fond * | [red/leech lake side/rez/band] | [white earth side/rez/band] | from warm springs | from/at red/leech lake | from/at white earth | hampton pirates | fam u | famu rattler | rattlers band | aggie pride ghoe | grambling tigers | southern university band
    southern jaguars | jsu tigers sonic boom | alabama state hornets | virginia state trojans | pvamu | tsu tigers
    xula | tougaloo | claflin | benedict college | livingstone college | shaw university | elizabeth city state | lincoln university pa
    wilberforce | central state marauders | battle of the bands hbcu | aggie-eagle | florida classic | linesister
    crossed spring | crossed fall | crossed delta | crossed the burning sands | pledged kappa | pledged alpha | pledged omega
    pledged delta | pledged aka | pledged sigma | my line name | stepped with | stroll contest
    the yard show | greek picnic | skeewee | ooop | pretty boys kappa | ape phi | pearls and pink and green | crimson and cream
    red and white deltas | royal purple and old gold | jack and jill of america | prince hall lodge | eastern star prince
    black police association | noble chapter | national organization of black | black law enforcement | iabpff | black chamber | black expo
    essence fest | essence festival | kwanzaa kinara | black history month program | black history trivia | black wall street
    greenwood descendants | freedman's | exoduster | green book my | negro league | negro leagues | negro spiritual | sharecropper grandparents
    descended from slaves | enslaved great-great | slave schedule | 1870 brick wall | 1870 census wall | ados | freedman descendant
    naacp youth | naacp image | the black church | black and proud | black don't crack | black tax
    the talk with my son about police | the talk my parents gave | mixed kid | creole of color | afro-latina | afro-latino | afrolatina
    poppin melanin | my/our/earned/revoked/lifetime/got/lost cookout invite | the cookout and the electric slide | cupid shuffle at the family | reneging at spades
    big joker little joker | red drink | red drink and | potato salad who made | sweet potato pie not pumpkin | greens with smoked turkey neck
    hot water cornbread | monkey bread lowcountry | sorrel drink | church hat collection
    barbershop on the south side debate | big mama's | big mama | muh dear | medea's kitchen | play cousin | play cousins | play cousin's
    auntie nem | mama nem | cousin nem | american indians | first nation | tribal enrollment card
    enrolled citizen of | cdib card | certificate of degree | per cap check | tribal chairman | tribal lands | tribal fishing | tribal member's
    tribal nation | tribal scholarship | tribal health | tribal casino check | indian health | ihs dentist | indian relay | indian rodeo | infr
    all indian rodeo | rez | rezball | rez accent | rez-raised | off-rez | reservation line | reservation school | allotment land
    allotment from my | commod bod | commod cheese | commods | commodity cheese | government cheese on the rez | powwows
    powwow trail | gathering of nations | jingle dancer | traditional dancer | roach and bustle | eagle feathers | eagle staff
    hand drum songs | 49er songs after | honor song | giveaway blanket | star quilt | pendleton blanket at
    indian name | my indian name | clan mother | clans my | my clans are | turtle clan | bear clan | wolf clan
    deer clan | eagle clan | raven clan | kinaalda | puberty ceremony | sunrise dance | apache sunrise | potlatch | potlatches | longhouse
    stomp dance | green corn ceremony/dance | stomp grounds | hoghan | chapter house
    raised/grew/lived/live/living up? on/off trust land | my/our/family trust land | family/grandmother/grandma 's trust land | raised/grew/summers/summer up? at/in [sheep camp] | my/our sheep camp | grandma/grandmother/family 's sheep camp
    from wind river | grew/raised/born up? on/in/at wind river | had/poured/hosted/to a sweat last/before/with/on my/the/sunday/week/night/saturday/friday | giveaway for my/our graduation/naming/daughter/son/grandma/mother/return
    my clan mother/mothers/grandmother/relatives | up/going/raised/danced/prayed/sang in/at/to the long house | danced/dance/home/went/going at/for/to the? green corn
    chapter house meeting | chapter president | dine bizaad | navajo taco | wojapi | mutton stew | mutton stand | blue corn mush | acorn mush
    pemmican | oglala | rosebud sioux | pine ridge | standing rock | cheyenne river | turtle mountain | fort berthold | mha nation
    mandan hidatsa | blackfoot tribe | crow agency | crow fair | northern cheyenne | northern arapaho | eastern shoshone
    shoshone-bannock | fort peck | fort belknap | rocky boy | salish kootenai | flathead rez | coeur d'alene tribe | colville tribes
    spokane tribe | umatilla tribe | klamath tribes | siletz | grand ronde | quinault | lummi | tulalip | puyallup tribe
    muckleshoot | makah | suquamish | skokomish | tsimshian | yup'ik | inupiaq | unangan | athabascan | alutiiq | gwich'in | cherokee nation
    eastern band | qualla boundary | choctaw nation | mvskoke | creek nation | seminole tribe | seminole nation | miccosukee | coharie
    haliwa-saponi | pamunkey | mattaponi | rappahannock tribe | nanticoke | shinnecock | akwesasne | kahnawake | oneida nation | onondaga nation
    tuscarora | six nations | wampanoag | mashpee | mashantucket | mohegan | narragansett | passamaquoddy | maliseet
    oneida of wisconsin | fond du lac band | lac courte | lac du flambeau
    keweenaw bay | odawa | meskwaki | kickapoo | sac and fox | osage nation | otoe-missouria | kaw nation | caddo | wichita tribe | quapaw
    miami tribe | delaware tribe | san carlos apache | white mountain apache | jicarilla | hopi mesa | acoma | laguna pueblo | isleta
    santo domingo pueblo | taos pueblo | jemez | pueblo feast | feast day at the pueblo | o'odham | gila river indian | pascua yaqui | yaqui
    quechan | mojave tribe | hualapai | havasupai | paiute | ute mountain | southern ute | goshute | miwok | hoopa | karuk | wiyot
    maidu | cahuilla | luiseño | kumeyaay | morongo | hawaiian homes | kamehameha schools | boarding school survivors | indian boarding school
    carlisle school great | indian school | sinte gleska | native american church | orange shirt day | every child matters | indian market
    urban indian | urban native | ndn car | aim song | aim chapter | token white | white people dance | hillbilly roots | okie
    appalachian white | officer of color | officers of color | minority officer | minority recruit | minority officers association | race box
    check the box for race | check other on | the box for race | what are you mixed with | morenada | afrodescendiente | afromexicana
    afromexicano | afrolatino | afroboricua | indígena | indígenas | purépecha | náhuatl | mixteca | zapoteco | zapoteca | otomí | k'iche'
    kaqchikel | q'eqchi' | mapuche | guaraní | taína | mulato | mulata | de raza | raza negra | blanco de ojos | blanca de ojos
    homecoming in the auc | spelhouse homecoming | homecoming on the yard | hu homecoming | sweatshirt from the yard
    [<num> percent cherokee/navajo/choctaw/chickasaw/creek/lakota/native/indigenous/african/black] | percent cherokee/navajo/choctaw/native/african
    [cedar hat/hats/headband/drum/mat/mats/vest/cape/weaving/weaver/weavers cedar? mat/hat/drum?] | cedar bark hat/weaving/basket/cape | spruce root hat
    [beads/beadwork and the/my/a? ribbon/buckskin/moccasins shirt/skirt/dress?] | [talk/talked/talking/pray/prayed/sing/sang to my/our/the ancestors]
    [powwow saturday/sunday/friday/weekend/weekends/season/drum/grounds/committee/security/princess/regalia/circuit/highway/family] | [my first pow wow]
    [cherokee/navajo/diné/hopi/zuni/lakota/oglala/ojibwe/anishinaabe/choctaw/chickasaw/muscogee/seminole/apache/mescalero/comanche/kiowa/arapaho/shoshone/tlingit/haida/lumbee/oneida/osage/blackfeet/yakama/menominee/potawatomi/paiute/ute/cahuilla/tulalip/lummi/umatilla bird songs/singer/singers]
    [kumeyaay/quechan/mojave/serrano/luiseño bird songs/singer/singers] | bird songs and gourds
    [cherokee/navajo/diné/hopi/zuni/lakota/oglala/ojibwe/anishinaabe/choctaw/chickasaw/muscogee/seminole/apache/mescalero/comanche/kiowa/arapaho/shoshone/tlingit/haida/lumbee/oneida/osage/blackfeet/yakama/menominee/potawatomi/paiute/ute/cahuilla/tulalip/lummi/umatilla high/middle/elementary/immersion/boarding school?]
    [cherokee/navajo/diné/hopi/zuni/lakota/oglala/ojibwe/anishinaabe/choctaw/chickasaw/muscogee/seminole/apache/mescalero/comanche/kiowa/arapaho/shoshone/tlingit/haida/lumbee/oneida/osage/blackfeet/yakama/menominee/potawatomi/paiute/ute/cahuilla/tulalip/lummi/umatilla housing/fire/language/enrollment/veterans/health/tribal/forestry/police crew/office/department/table/class/camp/board/center/program/elder/elders]
    [cherokee/navajo/diné/hopi/zuni/lakota/oglala/ojibwe/anishinaabe/choctaw/chickasaw/muscogee/seminole/apache/mescalero/comanche/kiowa/arapaho/shoshone/tlingit/haida/lumbee/oneida/osage/blackfeet/yakama/menominee/potawatomi/paiute/ute/cahuilla/tulalip/lummi/umatilla school/clinic/hospital/veterans/wildland/hotshots/kids/cousins/auntie/aunties]
    [grass/fancy/jingle/traditional/hoop dance/shawl bustle/dress/outfit/regalia/roach/dancer/dancers/song]
    [my/his/her? auntie/aunt/uncle/cousin/grandma/grandmother/mother 's old? grass/jingle/fancy/traditional? dance? bustle/regalia/beadwork/moccasins]
    [grandfather/grandpa/grandma/grandmother/auntie/uncle 's beadwork/regalia/moccasins/drum/bustle/roach] | [rez side of the river/road/line/highway/county/tracks/town/creek]
    [allotment papers/deed/deeds/lease/leases/check/checks] | [tribal roll/rolls number/card?] | [first generation/kid/cousin/grandkid off the rez/reservation]
    [aapi/bipoc picnic/officers/association/caucus/night/luncheon/month/festival/club/network] | [asian american officers/association/caucus/picnic/student/club/month]
    [commodity flour/beans/milk/lard/beef/pork/peanut/powdered/box/boxes/foods butter?/eggs?] | [jump/jumps/jumped/jumping over the broom]
    [the nation 's housing/enrollment/language/tag/elder office/authority/program/department/center] | [b.a. spelman] | [ba spelman/howard/morehouse/tuskegee/grambling/hampton/fisk]
    [aunt jemima jokes/joke/costume] | [uncle ben jokes/joke] | [i'm the one that/who? photographs diverse] | [photograph/photographs/photographed diverse]
    [diversity poster/brochure/photo] and i/know/me
    [full-blooded or part/half/mixed] | [are you full-blooded or? part?] | if i was/am [full-blooded]
    [full-blooded native/indian/cherokee/navajo/lakota/sioux/choctaw/apache] | [black girls/boys/men/women run/rock/code/hike/swim/bike/do/lift/ride/golf]
    [marched/stepped/strolled/danced/sang/partied with the/my deltas/kappas/alphas/omegas/akas/sigmas/zetas/ques/sorors/bruhs]
    [pledged/crossed/strolled/stepped on/at/in the? yard/howard/langston/grambling/tuskegee/southern/famu/alcorn at/in? prairie/howard/langston/southern/grambling? view?]
    langston university | rust college | lane college | miles college | talladega college | philander smith | huston-tillotson | jarvis christian | wiley college | paul quinn | lemoyne-owen
    kentucky state university | central state university | edward waters | florida memorial | bennett belles | stillman college | voorhees
    [marching? band/drumline/cymbals/majorette/cheered/tuba/trombone/snare at/from/for/with southern/tuskegee/grambling/howard/famu/alcorn/hampton/ncat/jackson]
    [grambling/southern side of? the? stadium/stands/superdome?] | [bayou classic grambling/southern side?] | garveyite/garveyites | marcus garvey
    [omaha/ponca/otoe/shawnee/seneca/ottawa/peoria/wyandotte/iowa/caddo/santee/yankton nation/tribe/elder/elders/enrolled/citizen]
    [shawnee/umatilla/ponca/otoe/caddo/yakama/colville/klamath enrolled] | [seneca/mohawk/oneida/cayuga/native/rez smoke shop/shops] | stomp ground/grounds | swinomish
    stillaguamish | snoqualmie tribe | duwamish | nisqually tribe | squaxin | s'klallam | klallam | kalispel tribe | sauk-suiattle | upper skagit | tonkawa tribe | arikara | assiniboine
    gros ventre | sisseton-wahpeton | sisseton wahpeton | sicangu | hunkpapa | miniconjou | chemehuevi | cocopah | yavapai-apache | yokuts | chukchansi | tule river tribe | siuslaw tribe
    cow creek band | nipmuc
    pequot | schaghticoke | chitimacha | tunica-biloxi | coushatta | alabama-coushatta | poarch creek | monacan nation | chickahominy | waccamaw siouan | meherrin | yuchi | ho-chunk nation
    stockbridge-munsee | [tulsa/phoenix/urban/santa/seattle/gallup/claremore/the indian clinic/hospital/health center?] | indian clinic | indian hospital | chemawa | sherman indian
    [the reservation 's volunteer/fire/police/school/clinic/ambulance/only crew/department/truck/store] | drum circle/group/night/practice at the friendship/indian/native/urban center
    indian friendship center | native friendship center | [eskimo/inupiaq/yupik dance/dancer/dancers/dancing/drummer/olympics dancer/drummer/fan/fans?] | blaccent
    tipi/tepee/teepee pole/poles/canvas/liner/camp/raising
    skoden | stoodis | indian time | miigwech | chi-miigwech | pilamaya | wopila | yá'át'ééh | ya'at'eeh | ahéhee' | wado | osiyo | boozhoo | aaniin | mvto | shimá | shimásání
    shicheii | cheii | my masani | masani's | kookum | kokum | mushum | moshum | my unci | unci's | nokomis | tribal tags/plates/plate/tag/license | handgame/handgames
    hand games tournament/at/songs | stick game songs | canoe journey | canoe family | first salmon ceremony/feast | salmon bake on the rez | first foods feast | camas bake/roots/root
    bitterroot dig/feast | root feast | huckleberry feast | wasna | timpsila | wild turnip braid/braids | chokecherry patties/pudding/wojapi | kanuchi | grape dumplings | pashofa
    tanchi labona | acorn soup | kneel-down bread | kneel down bread | navajo tea | navajo burger | corn pollen | juniper ash | steamed corn stew | three sisters soup | hulled corn soup
    corn soup at the longhouse | smoked salmon/oolichan grease | herring eggs on | soapberries | indian ice cream | agutuk | whale harvest | nalukataq
    trail of tears | bosque redondo | wounded knee | sand creek | indian removal | allotment era | termination era | relocation bus | indian relocation
    relocated from the reservation | sixties scoop | 60s scoop | icwa case/kid/worker | indian adoption | enrollment committee | descendancy | lineal descendant of
    blood quantum card | my blood quantum | tribal newspaper/radio/scholarship/council/housing/hall/elections/census/school/burial/gym/fire
    rez dogs/car/ball/life/kid/roads/school/house/gas | rez-born | born on the rez | beaded badge/medallion/earrings/hatband/cap | beading loom/circle/group/needle/table
    size 13 beads | brain-tanned | brain tan hide | porcupine quill/quills earrings/work | cradleboard/cradleboards
    smudge/smudged/smudging the/my/our/with * with sage/cedar/sweetgrass | smudge/smudged/smudging with sage/cedar/sweetgrass | smudge bowl/kit/feather | abalone shell and sage
    tobacco ties | tobacco offering
    laid/lay down tobacco | asema | eagle feather on/in | eagle plume | moccasin game | moccasins at/under my? graduation
    honor beats | flag song | intertribal | inter-tribal dance/powwow | head man/lady dancer | head staff powwow | tiny tots dance
    southern straight | northern drum | southern drum | soul train line | frankie beverly | before i let go at/came/comes | wear white to the cookout
    church repast | nurse's guild | nurses guild church | mothers of the church | praise house | ring shout | gullah basket | sweetgrass basket maker | watch meeting night
    emancipation park/day parade? | freedom colony | freedmen's cemetery | colored cemetery | colored high school | colored ymca | segregated hospital/ward/school/pool/fountain
    sit in the balcony back then | back of the bus back then | rosenwald school | negro school | the negro section | jet beauty of the week | ebony on the coffee table | black barbie
    black jesus on/picture | kitchen beautician | pressing comb | peach cobbler at the repast | hoppin john | oxtails and rice | fried catfish friday at church | fish and spaghetti
    pound cake from the mothers | pigs feet jar | bid whist table | spades table/tournament at the? | talking trash at spades | tonk game | stepping class chicago | chicago stepping
    chi-town stepping | hustle and the wobble | before the electric slide | mistaken for the help
    followed me around the store | clutched her bag/purse when | crosses the street when she/they see | locks her/their door when i | car doors lock when i
    pulled over in my own driveway | id in my own lobby | cuffed in my own driveway
    hands at ten and two the way/like my father/mother/dad/mama taught | ethnically ambiguous | racially ambiguous | halfie | hafu | hāfu | mixed girl/boy/babies/baby | loving day
    loving v virginia | biracial kid | one-drop rule | passed for white | passed as white | passing as white
    crossed the color line | ambiguously brown | ambiguously ethnic | two or more races | other please specify race | lunchbox moment | asian squat | tiger mom
    tiger mother | asian parents | asian mom/dad/kid/auntie/aunties/grandma | konnichiwa at me | ni hao at me | nihao at me | said ni hao/konnichiwa to me | slant-eye
    chopsticks in my/her lunch | china virus | kung flu | where's your karate | do you know kung fu | bat soup joke/jokes | monolid/monolids | double-eyelid
    affirmative action/eeo/eeoc card/form/survey/page/sheet [checked/ticked/marked two/both/three boxes] | [checked/ticked/marked two/both/three boxes] for/under/on race/ethnicity
    [two or more races] | left/off the [reservation] | run/runs/ran/own/owns/owned an/the [asian market/grocery/store] | as [white bread] as
  `,
  innocent: `
    enrolled in a/the class/course/academy/my/spanish/night/an/classes/welding/college | enrolled at the academy/community
    apache server/http/helicopter/gunship/kafka | server apache | reservation for/at/desk/under/system/list/about
    dinner/hotel/table/restaurant/campsite reservation/reservations | without reservation | have reservations | mohawk haircut/river
    dakota pickup/johnson | cherokee jeep | jeep cherokee | grand cherokee | comanche truck | pontiac | winnebago rv | tribe of/called
    cleveland indians | indians game | indian motorcycle/summer/river/head/ocean/food/creek/trail | maya angelou | clan of/tent | wu-tang clan
    asian carp/pear/fusion/market/elephant/beetle/lady
    black market/coffee/ice/friday/belt/box/hole/mold/top/sheep/cat/dog/lab/light/out/tie/bear/eye/mail/boots/pants/shirt/truck/suv/sedan/ink/pepper/jack/tea/widow/walnut
    white board/noise/paper/rice/water/house/bread/van/pickup/truck/sedan/out/lie/knuckle/suv/collar/glove/elephant/flag/sale/castle/sox/river/oak/pine
  `,
});

/** How skin shows in photographs, sun and paint counters. */
export const colorLife = lifeOf(color, {
  tells: `
    [brown/black/dark] in a nice/new/big/fancy truck/car/neighborhood/store/suv | driving while [brown/black]
    light-bright | fair-complected | pale legs | pasty legs | ghost white | white as a ghost | white as a sheet my legs | milk-white
    ivory foundation | lightest shade | darkest shade | deepest shade | shade of foundation | foundation match | foundation shades
    concealer shade | match my skin | matches my skin | match my tone | skintone | nude shade | nude pantyhose | nude heels aren't
    flesh-colored | flesh-tone | band-aids in my color | bandaids in my color | band-aids my color | bandage my color | tan lines year-round
    don't need a tan | never burn | never burn the way | never burned in my life | i don't burn | don't tan | sunburned through | sunburn through the windshield
    sunburns in | burns in the shade | spf 50 on my | sunscreen in february | sunscreen in december | sunscreen cast
    sunscreen leaves me | ashy ankles | ashy hands | cocoa butter for my ash | ash on my elbows | camera can't find my face
    camera can't see my face | camera can't find me | ring camera can't find | sensor can't see my hands | soap dispenser can't see
    faucet sensor doesn't see | auto faucet doesn't | face unlock fails in | face id can't see me | flash on so you can see me | just teeth
    just my teeth | teeth and a reflective vest | teeth and eyes | all teeth in the photo | disappear in the dark photo
    can't see me in the night photo | lighting me in photos
    got darker every | get darker every | dark like my | brown like my | black like my father
    light enough to pass | passes for white | colorist aunties | lightening cream | fair and lovely | fair & lovely
    stay out of the sun you'll get dark | stay out of the sun or you'll | don't get too dark | freckles and burns | ginger skin
    see-through skin | vein map | blue veins show | glow in the dark legs | blinding legs | legs reflect | reflective legs
    farmer tan won't show | caramel-colored | chocolate complexion | cocoa brown | cinnamon skin | pecan tan | butterscotch skin
    coffee with cream | café au lait complexion | cafe con leche skin | la prieta | el prieto | prietito | prietita | morenito | morena clara
    moreno claro | trigueñita | tez clara | tez morena | tez oscura | güerito | güerita | blancucha | oscurita | más oscura que | más oscuro que
    más clara que | más claro que | color de piel | mi color | el color de mi piel | apiñonado | apiñonada | bronceada de nacimiento
    quemado del sol | jincho | jincha | jabao | see every vein | see my veins | veins show through | vampire jokes | casper jokes | ghost jokes
    makeup counter hands/handed me/you | lightest tube/bottle/compact | darkest tube/bottle/compact | lightest they carry/make/sell
    darkest they carry/make/sell | easiest iv in the | sunscreen the thickness of | burn through a shirt | burn through my shirt
    güero/güera/moreno/morena/prieto/prieta de rancho | me? quemo hasta con la/el luna/foco/sombra/vela/lámpara
    swatch to/against/on my arm/wrist/skin/hand | paint chip to/against/on my arm/wrist/skin/hand | nothing but teeth
    skin comes up on the * camera as nothing but teeth
    my photo/picture/headshot/id/license came out so/too/all/super/way dark/light/white/pale | so dark she/he/they took/retook it again
    being/am/was/were the wrong color/colour | wrong color on a/this | fair/white as milk/snow/flour/chalk/cream/buttermilk
    nickname is/was/'s cocoa/midnight/snowflake/casper/ghost/chalk/milky/mocha/caramel/smokey/powder/oreo/brownie
    dryer/faucet/sensor/dispenser/soap/sink/towel/machine/camera ** doesn't see/find/read my hands/hand/face/skin
    dryer/faucet/sensor/dispenser/soap/sink/towel/machine/camera ** can't see/find/read my hands/hand/face/skin | doesn't see my hands
    can't see my hands unless | my shade of compression? sleeve/stocking/stockings/tights/bandage/brace/foundation/concealer/sock/wrap/tape
    carry/carries/stock/stocks/make/makes/made my shade/tone | dark/pale/fair/light/brown/black/tan/white as i am | the lady with the swatch
    burn/goes/go/turn/turns lobster in march/april/may/june | goes/go/turn/turns lobster in the shade | goes/go/turn/turns lobster in an hour
    someone who goes lobster in march/april/may | peeled twice | peeled already and | palms are lighter than/and/where/on | palms lighter than
    lighter palms | my palms are pink/paler/lighter | hands/palms are two/different colors/tones | why my hands are two colors
    blotchy from/in/on/up/all | blotchy from the neck up in every class? photo/picture/shot | redden from | red from the neck up
    brown as a berry by june/july/august/may/summer | brown as a berry by june/july/may bone/white/pale/ghost by december/january
    color/shade of skim/two/oat/sour/whole/chocolate/condensed milk/cream | a/one/two/three shade/shades short/shy of my? own? neck/jaw?
    still land a shade short of my own neck | brown/black hands holding/gripping/folding/hold
    i disappear after/at sundown/dark/sunset/dusk/nightfall | said i disappear after/at sundown/dark/dusk | she/he is/'s darker
    darkest/lightest/palest/brownest/whitest of <num>/my/the/all/my cousins/siblings/sisters/brothers/kids/grandkids
    darkest/lightest/palest/brownest/whitest of us | darkest/lightest of the two/three/four sisters/girls/brothers/boys/kids | burned/sunburned/sunburnt/red like a boiled crab/lobster/crawfish/shrimp
    i'm the color of the/a/my * cabinet/door/desk/couch/table/wall | the dark one that gets
    skin like oil/coffee/milk/velvet/night/paper/honey/butter in a/the *
    i'm the whitest/palest/darkest/brownest person/one/guy/woman in the/my | matched walnut/mahogany/espresso/oak/ivory/eggshell
    it matched walnut/mahogany/espresso/ivory/eggshell | so pale/brown that the/my/people/i
    burn through the window/windshield/clouds/shirt/sunscreen | burned at a night game | tan through my shirt/sleeves | sunscreen on a cloudy
    sunscreen in the rain | freckles are most/all of me | more freckles than/now | freckles connect | my undertone | winter white legs
    mayonnaise legs/arms | translucent skin/legs/arms | wonder bread skin/legs | mozzarella legs/sticks? for legs | my skin reflects
    powdered doughnut legs | colorstruck | color struck | pretty for a dark/darkskin | for a dark skinned
    flash doesn't find/catch/see me/my | i'm light enough that/people | i'm so light they/people/that | pass the paper bag
    tan like a/an boot/saddle/nut/leather | foundation has to be mixed | mix/mixed/mixes two/three foundations/shades
    nothing/none in my shade/tone | everyone's skin but mine | skin but mine
    printer/camera/booth/scanner/lens makes/made me a shadow/ghost/silhouette/smudge/thumb | a shadow with a badge/tie
    soap thing/dispenser/machine doesn't see me | soap thing/dispenser/machine can't see me | pulse ox lies/misses | pulse ox doesn't | pulse oximeter lies/misses
    pulse ox reads/reading/read me/my | pulse ox reads/is/was wrong/off on/for/because me/my/of?
    different exposure for/on me/my | say/says/said/joke/jokes/joked/told me? i'm/i [hard to see at night] | i just sunburn
    veins don't show so/and/on/under | bruise/bruises and nobody can/knows/sees | lotion on my elbows/knees/knuckles/ankles
    lotion my knees/hands/ankles | two-tone hands/skin/legs/arms/face | look like a vampire
    am/'m ghostly/translucent/milky | i'm see-through | am see-through | cousins/sisters/brothers/siblings are/came lighter/darker/fairer/browner out?
    came out lighter/darker/browner/fairer than me/my/her/his | pongo rojo/roja con/en | salgo bien/muy/más? oscuro/oscura/negro/negra/blanco/blanca en
    salí prieto/prieta/moreno/morena/güero/güera/blanco/blanca | mi abuela me decía que no me asoleara | no te asolees
    me puse prieto/prieta/negro/negra | dark/brown like my daddy/father/mother/grandfather/grandmother/granddad/uncle/people
    my daddy/father/mother/grandma/grandmother 's color/complexion/shade | got his/her/my color from | keeper of the sunscreen | zinc stripe
    uv umbrella | sun sleeves because
    beet faced | turn into a tomato | tomato face | scalp burns/burned/burnt/burn | part burns/burned | part line burned
    tops of my ears/feet burn/burned/burnt | ears burn/burned in | watch tan | glove tan | goggle tan
    skin too dark/light/pale/fair for | skin as dark/pale/light/fair/brown as | dark/light/brown/pale skin like/and/in/on/shows/hides
    shade darker/lighter than | too dark/light/pale for the? photo/camera/picture/pictures/lens/sensor/flash/scanner/machine | lit for paler/lighter/white skin/faces/people
    tan easily | i tan fast/quick/quickly/deep | baked brown by | browned by june/july/august | burn easily | burns easily
    sunburn easily/easy | i freckle/blister in/by/before/under | freckle in the | blister in the sun | sun allergy rash | sun poisoned
    mother/father/mom/dad is dark and i'm not | what the paint store calls | inherited the brown | arms don't match my legs/face/neck/chest
    i blush from | blush from the chest/neck up | long sleeves because i fry/burn/cook/freckle
    elbows look/looked like chalk | knees look/looked like chalk | soy el/la tinto/tinta/negrito/prietito de
    en mi casa soy el/la tinto/prieto/güero/moreno/negra/prieta/güera/morena
  `,
  innocent: `
    one/two/three/the tones dropped/drop/dropping/went/out
    caramel apple/latte/corn/sauce/macchiato/popcorn/cake/pie/color | mocha latte/coffee/frappe | toffee bar/crunch/pudding
    ebony keys/and ivory | pale ale/blue/yellow/in comparison/moon | tan lines on the/boots/pants/sedan/car/suv/shirt/vest/jacket/belt
    concealer for
    never burn/burns/burned/burnt a/anything/the/toast/down/one/my/it/dinner/garlic
    don't burn the/a/it/down/your/this/that/any/bridges/out/anything/yourself/dinner | didn't burn the/it/down/anything/dinner
    red lobster in/on/gift/biscuits/again? | olives | hot chocolate
    chocolate cake/bar/chip/chips/milk/shake/pudding/bunny/egg/fountain/croissant/doughnut/frosting/syrup | birthday cake ** chocolate
    so dark outside/out/that/in | photo came out blurry | wrong color paint/tile/thread/toner/ink
  `,
});

/** The trait of somebody near. */
export const associationLife = lifeOf(association, {
  tells: `
    my roommate's ankle monitor | roommate's ankle monitor | my brother's ankle monitor | my brother's parole | brother's on parole
    brother is on parole | brother on parole | brother's in prison | brother is in prison | brother is locked up | brother got out of prison
    brother gets out | brother's sentence | visit my brother at the prison | visits my brother | brother's visiting list | collect call from my
    collect calls from my | my dad's parole | my dad did time | my father did time | my mom did time | dad was in prison | mother was in prison
    my sister's a heroin | brother's addiction | sister's addiction | brother's overdose | sister's overdose | brother's narcan
    my cousin's green card | cousin's green card interview | cousin's asylum | cousin's daca | neighbor's daca | girlfriend's daca
    husband's naturalization | my mom's citizenship | my dad's citizenship | parents' citizenship | my parents' green cards
    my daughter's wheelchair | daughter's wheelchair | son's wheelchair | my son's wheelchair | son's iep | daughter's iep | my son's autism
    son's autism | daughter's autism | my autistic daughter | my autistic sister | autistic son | autistic daughter | autistic nephew
    autistic kid | son with autism | daughter with autism | brother with autism | brother with down syndrome | sister with down syndrome
    daughter with down syndrome | son with down syndrome | sister's down syndrome | nonverbal son | nonverbal daughter | nonverbal brother
    deaf mother | deaf father | deaf roommate | deaf neighbor | deaf cousin | deaf wife | deaf husband | deaf daughter | deaf son | coda kid
    blind sister | blind father | blind mother | blind wife | blind husband | blind roommate | wife's guide dog | husband's guide dog
    roommate's guide dog | daughter's insulin | son's insulin | wife's insulin | husband's insulin | daughter's pump | son's epipen
    daughter's epipen | wife's chemo | husband's chemo | wife's dialysis | husband's dialysis | wife's cancer | husband's cancer | wife's ms
    husband's ms | wife's lupus | husband's lupus | wife's ptsd | husband's ptsd | wife's migraines | husband's stroke | wife's stroke
    husband's heart attack | husband's pacemaker | roommate's seizures | roommate's insulin | roommate's meds | roommate's wheelchair
    best friend's hiv | friend with hiv | brother with hiv | brother died of aids | uncle died of aids | my gay dad | my lesbian mom
    my lesbian daughter | my trans nephew | my trans niece | mom of a trans | dad of a trans | gay son | gay daughter | gay brother
    lesbian daughter | lesbian sister | son came out | daughter came out | brother came out | sister came out | kid came out | son's boyfriend
    daughter's girlfriend | brother's husband | sister's wife | dad's husband | mom's wife | my daughter's wife | my son's husband
    daughter's transition | son's transition | kid's pronouns | husband's deployment | wife's deployment | army husband | marine corps mom
    gold star mother | son's basic training graduation | son's boot camp graduation | daughter's boot camp | daughter's basic training
    son's deployment | daughter's deployment | my son's unit | daughter's unit | son shipped | daughter shipped | son ships out
    daughter ships out | brother's deployment | brother's unit | my wife's mosque | wife's temple | wife's parish | husband's church
    husband's synagogue | girlfriend's church | girlfriend's mosque | boyfriend's temple | roommate's prayer rug | roommate's hijab
    in-laws' church | in-laws' mosque | in-laws' seder | in-laws' diwali | in-laws keep kosher | in-laws are muslim | in-laws are jewish
    wife's jewish | wife is jewish | wife is muslim | wife is hindu | wife is catholic | wife is black | husband is black | wife is mexican
    husband is mexican | wife is filipino | husband is white | wife is white | wife is korean | husband is muslim | husband is jewish
    husband is catholic | biracial daughter | biracial son | my black son | my black daughter | adopted from china | adopted from korea
    adopted from ethiopia | adopted from guatemala | adopted from haiti | daughter from guatemala | transracial | wife's union | husband's union
    wife's on strike | husband's on strike | wife's strike | husband's strike | husband's local | wife's local | wife's campaign
    husband's campaign | wife is running for | husband is running for | brother is running for | dad was a teamster | mom was a steward
    brother-in-law's bail | cousin's mug shot | cousin's arrest | nephew's arrest | son's arrest | brother's arrest | brother's record
    sister's protection order | sister's restraining order | sister's shelter | my sister's abuser | daughter's abuser
    friend's restraining order | roommate's stalker | wife's bankruptcy | brother's bankruptcy | parents' bankruptcy | parents' foreclosure
    mom's eviction | sister's ivf | sister's surrogate | carried my sister's baby | mi hermano el sordo | mi hermana la sorda | mis papás sordos
    mi hija autista | mi hermano autista | mi sobrino autista | hijo con autismo | hija con autismo | hijo con síndrome | hija con síndrome
    mi hijo gay | mi hija lesbiana | el esposo de mi hermano | la esposa de mi hermana | mi hermano está preso | mi hermano preso
    mi hermano salió de la cárcel | mi primo deportado | mi primo sin papeles | mi esposa es musulmana | mi esposo es judío
    mi suegra es evangélica | mi roomie ciego | ships out for | shipped out for parris/benning/great | autism wing | autism classroom
    autism bus | whose sister/brother/son/daughter/wife/husband/mother/father is/was blind/deaf/autistic/paralyzed/trans/gay | sister is blind
    sister is deaf | brother is blind | brother is deaf | brother-in-law is waiting on a | brother-in-law's visa | sister-in-law's visa
  `,
});
