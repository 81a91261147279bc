import { association } from '../association.ts';
import { color } from '../color.ts';
import { race } from '../race.ts';
import { lifeOf } from './life.ts';

/** Yards, lines, crosses, rites and shops of one race. */
export const raceLife = lifeOf(race, {
  tells: `
    hampton pirates | fisk | fam u | famu rattler | rattlers band | aggie pride ghoe | grambling tigers | southern university band
    southern jaguars | jsu tigers sonic boom | alabama state hornets | virginia state trojans | prairie view | pvamu | tsu tigers | dillard
    xula | tougaloo | claflin | benedict college | livingstone college | shaw university | elizabeth city state | lincoln university pa
    wilberforce | central state marauders | battle of the bands hbcu | aggie-eagle | florida classic | linesister | crossed in spring
    crossed in fall | crossed spring | crossed fall | crossed delta | crossed the burning sands | pledged kappa | pledged alpha | pledged omega
    pledged delta | pledged aka | pledged sigma | my line name | line number | probate | stepped with | step team | stroll contest
    the yard show | greek picnic | skeewee | ooop | pretty boys kappa | ape phi | pearls and pink and green | crimson and cream
    red and white deltas | royal purple and old gold | jack and jill of america | prince hall lodge | eastern star prince
    black police association | noble chapter | national organization of black | black law enforcement | iabpff | black chamber | black expo
    essence fest | essence festival | kwanzaa kinara | black history month program | black history trivia | black wall street
    greenwood descendants | freedman's | exoduster | green book my | negro league | negro leagues | negro spiritual | sharecropper grandparents
    descended from slaves | enslaved great-great | slave schedule | 1870 brick wall | 1870 census wall | ados | freedman descendant
    naacp youth | naacp image | the black church | blackest | black and proud | black don't crack | black tax
    the talk with my son about police | the talk my parents gave | mixed kid | creole of color | afro-latina | afro-latino | afrolatina
    poppin melanin | cookout invite | the cookout and the electric slide | electric slide at | cupid shuffle at the family | reneging at spades
    big joker little joker | red drink | red drink and | potato salad who made | sweet potato pie not pumpkin | greens with smoked turkey neck
    hot water cornbread | monkey bread lowcountry | sorrel drink | church hat collection | beauty supply store | hair store
    barbershop on the south side debate | big mama's | big mama | muh dear | medea's kitchen | play cousin | play cousins | play cousin's
    auntie nem | mama nem | cousin nem | home house | american indians | first nation | tribal enrollment card | enrolled at | enrollment number
    enrolled citizen of | cdib card | certificate of degree | per cap check | tribal chairman | tribal lands | tribal fishing | tribal member's
    tribal nation | tribal scholarship | tribal health | tribal casino check | indian health | ihs dentist | indian relay | indian rodeo | infr
    all indian rodeo | rez | rezball | rez accent | rez-raised | off-rez | reservation line | reservation school | allotment land
    allotment from my | trust land | commod bod | commod cheese | commods | commodity cheese | government cheese on the rez | powwows
    powwow trail | gathering of nations | jingle dancer | traditional dancer | roach and bustle | eagle feathers | eagle staff | drum group
    hand drum | hand drum songs | 49er songs after | honor song | giveaway blanket | giveaway for my | star quilt | pendleton blanket at
    indian name | my indian name | clan mother | clans my | born to the | born for the | my clans are | turtle clan | bear clan | wolf clan
    deer clan | eagle clan | raven clan | kinaalda | puberty ceremony | sunrise dance | apache sunrise | potlatch | potlatches | longhouse
    long house | sweat last | sweats on | stomp dance | stomp grounds | green corn | hogan | hoghan | sheep camp | chapter house
    chapter house meeting | chapter president | dine bizaad | navajo taco | wojapi | mutton stew | mutton stand | blue corn mush | acorn mush
    pemmican | oglala | rosebud sioux | pine ridge | standing rock | cheyenne river | turtle mountain | fort berthold | mha nation
    mandan hidatsa | blackfoot tribe | crow agency | crow fair | northern cheyenne | northern arapaho | wind river | eastern shoshone
    shoshone-bannock | fort hall | fort peck | fort belknap | rocky boy | salish kootenai | flathead rez | coeur d'alene tribe | colville tribes
    spokane tribe | warm springs | umatilla tribe | klamath tribes | siletz | grand ronde | quinault | lummi | tulalip | puyallup tribe
    muckleshoot | makah | suquamish | skokomish | tsimshian | yup'ik | inupiaq | unangan | athabascan | alutiiq | gwich'in | cherokee nation
    eastern band | qualla boundary | choctaw nation | mvskoke | creek nation | seminole tribe | seminole nation | miccosukee | coharie
    haliwa-saponi | pamunkey | mattaponi | rappahannock tribe | nanticoke | shinnecock | akwesasne | kahnawake | oneida nation | onondaga nation
    tuscarora | six nations | wampanoag | mashpee | mashantucket | mohegan | narragansett | passamaquoddy | penobscot | maliseet
    oneida of wisconsin | red lake | white earth | leech lake | mille lacs | fond du lac band | bad river | lac courte | lac du flambeau
    keweenaw bay | odawa | meskwaki | kickapoo | sac and fox | osage nation | otoe-missouria | kaw nation | caddo | wichita tribe | quapaw
    miami tribe | delaware tribe | san carlos apache | white mountain apache | jicarilla | hopi mesa | acoma | laguna pueblo | isleta
    santo domingo pueblo | taos pueblo | jemez | pueblo feast | feast day at the pueblo | o'odham | gila river indian | pascua yaqui | yaqui
    quechan | mojave tribe | hualapai | havasupai | paiute | washoe | ute mountain | southern ute | goshute | miwok | hoopa | karuk | wiyot
    maidu | cahuilla | luiseño | kumeyaay | morongo | hawaiian homes | kamehameha schools | boarding school survivors | indian boarding school
    carlisle school great | indian school | sinte gleska | native american church | orange shirt day | every child matters | indian market
    urban indian | urban native | ndn car | aim song | aim chapter | token white | white people dance | hillbilly roots | okie
    appalachian white | officer of color | officers of color | minority officer | minority recruit | minority officers association | race box
    check the box for race | check other on | the box for race | what are you mixed with | morenada | afrodescendiente | afromexicana
    afromexicano | afrolatino | afroboricua | indígena | indígenas | purépecha | náhuatl | mixteca | zapoteco | zapoteca | otomí | k'iche'
    kaqchikel | q'eqchi' | mapuche | guaraní | taína | mulato | mulata | de raza | raza negra | blanco de ojos | blanca de ojos
    homecoming in the auc | the auc | spelhouse homecoming | homecoming on the yard | hu homecoming | sweatshirt from the yard
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
    light-bright | fair-complected | pale legs | pasty legs | ghost white | white as a ghost | white as a sheet my legs | milk-white
    ivory foundation | lightest shade | darkest shade | deepest shade | shade of foundation | foundation match | foundation shades
    concealer shade | match my skin | matches my skin | match my tone | skintone | nude shade | nude pantyhose | nude heels aren't
    flesh-colored | flesh-tone | band-aids in my color | bandaids in my color | band-aids my color | bandage my color | tan lines year-round
    don't need a tan | never burn | never burned in my life | i don't burn | don't tan | sunburned through | sunburn through the windshield
    sunburns in | burns in the shade | spf 50 on my | sunscreen in february | sunscreen in december | sunscreen cast | white cast
    sunscreen leaves me | ashy ankles | ashy hands | cocoa butter for my ash | ash on my elbows | camera can't find my face
    camera can't see my face | camera can't find me | ring camera can't find | sensor can't see my hands | soap dispenser can't see
    faucet sensor doesn't see | auto faucet doesn't | face unlock fails in | face id can't see me | flash on so you can see me | just teeth
    just my teeth | teeth and a reflective vest | teeth and eyes | all teeth in the photo | disappear in the dark photo
    can't see me in the night photo | lighting me in photos | darker than the | darkest in | darkest of | lightest of | lightest in
    shades darker | shades lighter | got darker every | get darker every | dark like my | brown like my | black like my father
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
  `,
  innocent: `
    caramel apple/latte/corn/sauce/macchiato/popcorn/cake/pie/color | mocha latte/coffee/frappe | toffee bar/crunch/pudding
    ebony keys/and ivory | pale ale/blue/yellow/in comparison/moon | tan lines on the/boots/pants/sedan/car/suv/shirt/vest/jacket/belt
    concealer for
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
    sister's protection order | sister's restraining order | sister's ex | sister's shelter | my sister's abuser | daughter's abuser
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
