import type { RuleFile } from '../rule.ts';

/** Race: labels, Native nations as a people, historically Black schools, fraternities and sororities, and what gives them away. */
export const race: RuleFile = {
  class: 'PC-RACE',
  source: 'Title VII, 42 U.S.C. 2000e-2; Cal. Gov. Code 12926; Mo. Rev. Stat. 213.055; N.Y. Exec. Law 296',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `raza | indígena | afrolatina | afrolatino | afrodescendiente | pueblo originario | el/la/ese/esa/este/esta/un/una/orgullo/lo/gente/mujer/hombre/piel/por/soy/es/eres/somos/son/muy/más negra/negro | mestiza | mestizo | mulata | mulato`,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['my', 'self', 'kin', 'cluster'],
      phrases: `check two/both boxes | check the other box | which box to check | barbershop on saturday | electric slide | cupid shuffle | cousins' cookout | church fans | sunday best | hot sauce in my bag | my skinfolk | for the culture | sweet potato pie | black history | black joy | the diaspora | the only one in the room | only one who looks like me | looks like me | nobody looks like me | somebody who looks like me | first of my people | two worlds | code switch | code switching | code-switch | followed around the store | followed in the store | clutched her purse | where are you really from | really from | mi raza | pueblo originario | reserva indígena`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['my', 'self', 'kin', 'near'],
      phrases: `
        spades | skinfolk | kinfolk | ancestors | ofrecida | raza | indígena | mestiza | mestizo | afrolatina | afrolatino | afrodescendiente
      `,
    },
    {
      id: 'label',
      strength: 'strong',
      group: true,
      phrases: `african american | african-american | afro american | afro-american | afro caribbean | afro-latina/latino/latinx/hispanic | black american | white american | caucasian | biracial | bi-racial
        | multiracial | multi-racial | mixed race | mixed-race | interracial | half black | half-black | half white | half-white | half asian | half-asian | blasian | hapa | wasian | mulatto | quadroon | octoroon | mestizo | mestiza | people/person/woman/women/man/men of color
        | student of color | communities of color | poc | bipoc | qpoc | negro | negroes | colored people | colored person | coloured people/person/folks/man/woman/men/women/boy/girl | asian | asian american | asian-american | aapi | east asian | south asian | southeast asian | desi | desis
        | pacific islander | native hawaiian | hawaiian native | alaska native | alaskan native | native american | native-american | american indian | american-indian | amerindian | indigenous | aboriginal | aborigine | first nations | inuit | eskimo | eskimos
        | person of colour | people of colour | nonwhite | non-white | non white | black-owned | yt people | wypipo | whyte | blk | blck | melanated | dark race | other races | another race | racial minority | racial minorities | ethnic minority | minority hire | diversity hire | affirmative action hire`,
    },
    {
      id: 'plural',
      strength: 'strong',
      group: true,
      reads: 'person',
      phrases: `[blacks] | [whites] | [indians] | natives | negros | caucasians | redskins | minorities | aborigines | indios | indígenas`,
    },
    // Writers who mean people give it a capital.
    {
      id: 'color-word-proper',
      strength: 'weak',
      needs: ['proper'],
      overrides: true,
      group: true,
      phrases: `black`,
    },
    {
      id: 'color-word',
      strength: 'weak',
      group: true,
      needs: ['person', 'role', 'self', 'mine'],
      phrases: `black | white | brown | native | <be> [yellow] | [yellow] people/man/woman/kid/kids/skin/skinned/peril | red man | indian | indians | wind river | red lake | white earth | leech lake | mille lacs | bad river | warm springs | fort hall | nooksack | washoe | penobscot`,
    },
    {
      id: 'color-word-of-people',
      strength: 'strong',
      group: true,
      phrases: `the only [black/white/brown/asian/native/indian] | first [black/white/brown/native] | [black/white/brown] and <be> | talk/talks/talking/sound/sounds/act/acts/acting/dress [white/black] | is/are/was/were/looks/look/being/born/so/too/happy [black/white/brown] | [black/white/brown] or/and/& [black/white/brown/asian/hispanic/latino]
        | young/old/poor/rich/proud/single/gay/straight/trans [black/white/brown] | i am not [black/white/brown] | while [black/brown/white] | a/the/another/some/that/this/those/these [black/white/brown] rapper/singer/neighborhood/school/church/couple/maid/guy/girl/kid/man/woman/dude/lady/boy/chick | black/white/brown [and proud] | married to a [black/white]`,
    },
    {
      id: 'culture',
      strength: 'strong',
      phrases: `
        hbcu | hbcus | historically black | divine nine | divine 9 | d9 | black greek | alpha phi alpha | alpha kappa alpha | kappa alpha psi
        omega psi phi | delta sigma theta | phi beta sigma | zeta phi beta | sigma gamma rho | iota phi theta | howard university | spelman
        morehouse | tuskegee | hampton university | fisk university | xavier university of louisiana | grambling | prairie view a&m | florida a&m
        famu | north carolina a&t | nc a&t | ncat | bethune cookman | clark atlanta | jackson state | southern university | tennessee state
        morgan state | bowie state | alcorn | meharry | homecoming on the yard | strolled at homecoming | probate show
        the links inc | naacp | national urban league | jack and jill chapter/mom/kid/member | bsu president/meeting/member/chapter/alum | urban league | black lives matter | blm | blacklivesmatter | black girl magic
        black boy joy | black excellence | black history month | black twitter | juneteenth | kwanzaa | black santa | black church | ame church
        national black | black police | noble conference | black firefighters | black student union
        only raisin in the ** pudding | only fly in the milk | the talk about being pulled over | raised by a village | soul food
        chitlins | chitterlings | spades table | red kool-aid | driving while black | dwb | brown paper bag test | passing for white
        pass for white | white passing | white-passing | white privilege | white fragility | karen behavior | [my people] built
        black mother | black father | black family | black household | black community | black culture | my [race] | because of my [race]
        [race] card | racially profiled | racial profiling me | black on black | white flight | from the hood | ghetto | white trash | trailer trash
        hillbilly | redneck | rednecks | cracker barrel white | colorblind casting | invited to the cookout by/because | hood i grew up
        raised/grew/born/kid/kids/up in the hood
      `,
    },
    {
      id: 'native',
      strength: 'strong',
      phrases: `
        the rez | on the rez | rez life | rez kid | rez dog | rez dogs | reservation kid | grew up on the [reservation] | on the [reservation]
        indian reservation | tribal id | tribal member | tribal citizen | enrolled member | enrolled in the tribe | tribal enrollment
        blood quantum | cdib | pow wow | powwow | pow-wow | sun dance | sweat lodge | smudging | vision quest | fry bread dough/recipe | auntie/my/our/nation/rez fry bread | frybread | jingle dress
        fancy dance | regalia | tribal council | tribal elder | tribal college | indian health service | ihs clinic | bureau of indian
        boarding school survivor | dine college | tribal police family | land back | landback | mmiw | mmip | turtle island | two tribes
        indian country | ndn | ndns | haskell indian | went to haskell | haskell grad/alum/graduate
      `,
    },
    {
      id: 'native-nation',
      strength: 'strong',
      group: true,
      phrases: `cherokee | navajo | diné | lakota | dakota sioux | sioux | ojibwe | ojibwa | chippewa | anishinaabe | choctaw | chickasaw | muscogee | seminole | apache | comanche | kiowa | arapaho | shoshone | ute tribe | hopi | zuni | pueblo people | tlingit | haida | lumbee | mohawk | iroquois | haudenosaunee | oneida | seneca nation | onondaga
        | cayuga nation | pawnee | crow tribe | blackfeet | blackfoot | nez perce | yakama | tohono o'odham | pima | mescalero | osage | potawatomi | menominee | ho-chunk | winnebago tribe | cree | metis | métis | mi'kmaq | abenaki | lenape | powhatan | catawba | yurok | hupa | pomo | chumash | taino | taíno | yupik | inupiat | aleut`,
    },
    // The people, not the city.
    {
      id: 'nation-of-a-city',
      strength: 'strong',
      group: true,
      phrases: `
        northern/southern/half/part/quarter/full/also/being/are/am [cheyenne] and/by/on/but/from/enrolled/like/not | [cheyenne] and arapaho
        northern/southern [cheyenne] | [cheyenne] nation/tribe/tribal/elder/elders/woman/man/grandmother/grandfather/people/language/blood/descent/ancestry/beadwork/river
        my/our [cheyenne] side/people/family/name/relatives/grandmother/grandfather/ancestors/mother/father/heritage/roots/language/cousins | [cheyennes]
        i am/'m [cheyenne] | speak/speaks/speaking/learn/learning [cheyenne]
        count/counted/pray/prayed/prayers/sing/sang/songs/speak/spoke/say/words in [cheyenne/oneida/onondaga/seneca/pawnee]
        [winnebago] pattern/patterns/language/beadwork/elder/elders
      `,
    },
    {
      id: 'slur',
      strength: 'strong',
      reads: 'slur',
      group: true,
      phrases: `
        nigger | niggers | nig | nigs | negroid | niglet | coon | coons | jigaboo | porch monkey | porch monkeys | spade niggas | sambo | pickaninny
        darkie | darkies | tar baby | moon cricket | groid | groids | sheboon | dindu | dindus | chimp out | jungle bunny | jungle bunnies
        white trash | cracker ass | honky | honkies | honkey | whitey | gringo | gringos | gwailo | peckerwood | chink | chinks | gook | gooks | ching chong
        chingchong | slant eye | slant eyes | slanty | zipperhead | chinaman | chinamen | jap | japs | nip | nips | squaw | squaws | redskin | injun
        injuns | prairie nigger | wagon burner | abo | abos | half breed | half-breed | halfbreed | uncle tom | oreo black | coconut brown
        house negro | monkeys in uniform
      `,
    },
    {
      id: 'insult',
      strength: 'strong',
      reads: 'insult',
      group: true,
      phrases: `
        nigga | niggas | niggah | wigger | wiggers | wigga | nigguh | niggaz
      `,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        the yard at homecoming | my line sisters | my line brothers | line sister | line brother | line sisters | line brothers | crossed in <year>
        crossed spring <year> | crossed fall <year> | probated | stroll team | my frat hop | skee-wee | skee wee | oo-oop | 06 til
        ice cold 06 | pinkies up | crimson and cream soror | soror | sorors | frat brother of omega | purple and gold bruhz | que dog | que psi phi
        nupe | nupes | kappa kane | aka soror | hbcu grad | hbcu made | bison homecoming | howard grad | went to howard | howard alum
        morehouse man | spelmanite | hampton u | aggie pride | ghoe | texas southern | xavier of louisiana | bethune-cookman | coppin state
        delaware state | norfolk state | virginia state | winston-salem state | fayetteville state | nccu | north carolina central | savannah state
        albany state | alabama state | alabama a&m | mississippi valley | central state university | cheyney | lincoln university
        howard bison | marching 100 | sonic boom of the south | bayou classic | magic city classic | the divine 9 | nphc | links incorporated
        prince hall | prince hall mason | eastern star chapter | naacp chapter | 100 black men | noble national | nobleorg
        black officers association | naboleo | guardians association | vulcan society | kinara | umoja | dashiki | kente | kente stole | kente cloth
        black history month speaker | unapologetically black | blackity | spades at the cookout | electric slide at the reunion
        jumped the broom | jumping the broom | ame zion | cogic | watch night service | lift every voice | black national anthem | freedmen
        freedman | freedmen's town | descendant of slaves | my enslaved | enslaved ancestors | ancestors were enslaved | sharecropper
        sharecroppers | sharecropping | jim crow | the green book | sundown town | redlining letter | came up from mississippi
        integrated the school | desegregation | the talk with my son | had the talk | only brown face | only white guy
        only one who looks like me | only one in the room who looks like me | only person who looks like me | nobody who looks like me
        no one who looks like me | people who look like me | kids who look like me | someone who looks like me | looks like me in | looked like me
        first of my race | my own race | people of color | person of color | woman of color | women of color | man of color
        colored folks | half native | part black | part native | quapa
        fly in the buttermilk | raisin in the rice | raisin in the oatmeal | chip in the cookie | speck of pepper
        grain of pepper | the only pepper | talk white | sound white | acting white | talk so proper | can i touch your hair | touch my hair
        race card | box of crayons flesh | off the rez | rez ball | rez car | grew up on the reservation | born on the reservation
        tribal card | my enrollment number | bia school | bureau of indian affairs | indian child welfare
        icwa | carlisle school | haskell indian nations | diné college | salish kootenai college | sitting bull college | for/in/at the? [grand entry] | fancy dancer
        grass dance | grass dancer | fancy shawl | ribbon skirt | ribbon shirt | sweat ceremony | inipi | sage bundle | eagle feather
        naming ceremony elder | indian taco | wild rice camp | drum circle with the elders | round dance | per cap
        per capita check | no more stolen sisters | two spirit | fancy regalia | nativity of the nations | quarter cherokee
        half navajo | full-blood | full blood | kanaka | kanaka maoli | hawaiian homestead | hawaiian homelands | native alaskan
        native corporation dividend | subsistence village | aapi heritage | api caucus | model minority | asian glow | asian flush | white boy from
        white kid from | white girl from | whitest person | whitest guy | pasty white | born white | hillbillies
        sweetgrass braid/braids/basket/smoke/burning | our/my step show | went/go to prairie view | prairie view grad/alum/am/panther/marching
        one drop rule | the one-drop | strolled with/for my/the/our sorors/line/chapter/frat/sisters/bruhs
        strolled at/in homecoming/the probate | because/of/against/about/by/for [my race] | my [race] and/or/is/was/matters/isn't
        on/off/from/to/leave/left/leaving [the reservation] | [the reservation] where i/we/my
        life/kid/school/raised/born/grew/grown/family/relatives/cousins/back on/from the [reservation]
        choctaw stickball | stickball sticks/stick/team/tournament
        [my/our/his/her band of/office/council/elders/enrollment/card] | [my/our/his/her line name/brother/brothers/sister/sisters/jacket/number]
        [the race] i/we/they/you get/got/are/was/were born | feel/feels/felt/like to be in the [minority]
        me/us as [minority owner] | my [minority owner]
        call/called/calls/calling ** me/us [oreo cookie/cookies] | leave/left/leaving the/my/our [reservation] for/at eighteen/college/school/work/the/a/good
        [my race] results in extra/stares/stops/more/looks | [my race] day to day
        no/not *? *? [photo/picture/portrait/statue looks/looked like me]
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: ` fisk | dillard | wilberforce | boule | melanin | redlined | what are you | oreo | rez | tribal | sundance | bannock | ricing | potlatch | medicine bag | seventh generation | line number | step team | hand drum | lawry's | tribal court/police`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        bia | homecoming court | my chapter | greek week | the shade room | unc | auntie at the cookout | the culture | my people | our people
        my folks came up | brown folks | brown man | brown woman | black man | black woman | white man | white woman
        white dude | black dude | the only black | the only white | the only asian | the only native | skinfolk | kinfolk | hbcu band | elders
        the elders | ancestors | my ancestors | ancestral | homestead | the village | my tribe | my nation | clan | my clans | drum group
        beadwork | beading | beaded | moccasins | braids and feathers | hogan | pueblo | longhouse | kiva | the cookout | cookout
        mutton | sweetgrass | smoke and tobacco | we [stepped] | bird songs | roll number | enrollment office | stickball | probate | commodity | per diem from
        sweet potato pie
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `blackfoot to host | nez perce county/national/trail/street | runs/ran/running brown | water/tap/filter ** still brown | brown water | race condition | race conditions | race day | arms race | to/can/may/will/we/they dine | dine out/alone/until | blm land/permit/lease/allotment/acres/road/ranger/office | coon dog/hound/hunting | abo exam/certified/blood/type/group | sioux chief/falls | lake seminole | seminole tx | cherokee purple | apache flink/2.0/airflow/tomcat | chippewa falls/boots | rat race | race car | race track | drag race | foot race | road race | horse race | race strategy | race time | race pace | half marathon race | race bib | relay race | race to | bike race | black friday | black coffee | black coffees | black market | black box | black hole | black belt | black list | black ice | black tie | black bear | black bean | black beans | black pepper | black tea | black sabbath | black hawk | black mamba | black swan | black sheep | black eye | black lab | black diamond | black magic | black top | black hills | black sea | black rock | black forest | black widow | black rifle coffee | black & decker | black and white photo | black-and-white | black/white <be> not grey | in the black | pitch black | jet black | matte black | black car | black truck | black suv | black sedan | black shirt | black boots | black jacket | black dress | black ink | black thread | black mold | black powder | black cat | black dog | black out | all black uniform | black tape | black marker | black light | black metal | white paper | white papers | white house | white board | white noise | white water | white wine | white rice | white bread | white lie | white collar | white elephant | white hat | white flag | white label | white space | white balance | white belt | white gloves | white glove | white christmas | white car | white truck | white van | white sedan | white paint | white knuckle | white coat | white sox | white plains | white castle | white stripes | white line | white sauce | white pine | white oak | white tail | great white | snow white | off white | the whites | brown bag | brown paper | brown rice | brown bear | brown sugar | brown belt | brown dog | brown eyes | code brown | james brown | charlie brown | cleveland browns | brown v board | yellow tape | yellow sticky | yellow light | yellow card | red tape | native app | native apps | native code | native plants | native plant | native species | native support | native trout | native speaker of c | native module | native integration | native resolution | native format | native client | cloud native | react native | digital native | native to | indian motorcycle | indian ocean | indian summer | indian creek | indian river | indian hills | cleveland indians | indian trail | indian head | apache server | apache kafka | apache spark | apache license | apache web | apache helicopter | apache http | apache software | apache hadoop | jeep cherokee | grand cherokee | jeep comanche | dodge dakota | north dakota | south dakota | cheyenne wyoming | mohawk valley | chevy cheyenne | sioux falls | sioux city | omaha nebraska | dutch oven | spelman rockefeller | seminole county | oneida lake | cherokee county | cherokee street | maine coon | nip it | nip and tuck | nip slip | spade a spade | chink in the armor | in jeopardy | jap design`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `race condition | race car | race cars | race day | race director | race bib | race track | race to | race against | foot race | arms race | drag race | rat race | human race | the race | relay race | race pace | road race | race for the cure | bike race | boat race | mayoral race | house race | race weekend | race walking | horse race | black coffee | black coffees | black market | black friday | black box | black belt | black ice | black light | black hole | black hawk helicopter | black tie | black eye peas | black sheep | black bear | black bears | black cat | black cats | black dog | black lab | black labs | black widow | black mold | black label | black out | black pepper | black bean | black beans | black powder | black diamond | black hills | black sea | black forest | black mirror | black panther movie | black sabbath | black flag | black and white photo | black and white photos | black and white | black truck | black sedan | black suv | black honda | black ford | black boots | black ink | black tea | black top | blacktop | black jack | blackjack | black mamba | black list | blacklist | blackboard | blacksmith | in the black | black thumb | black swan | black swamp | black rifle coffee | white paper | white papers | white board | whiteboard | white noise | white noise machine | white water | whitewater | white out | white christmas | white collar | white elephant | white lie | white lies | white flag | white knuckle | white knuckled | white picket | white wine vinegar | white vinegar | white bread | white rice | white house | white sox | white sands | white mountains | white chocolate | white castle | white tail | whitetail | white truck | white sedan | white van | white honda | white ford | white balance | white hat | white label | white gold | white line | white lines | betty white | walter white | white rabbit | white-box | white claw mark | barry white | jack white | great white | great white shark | yellow jacket | yellow jackets | yellow pages | yellow cab | yellow light | yellow submarine | yellow lab | red cross | red sox | red velvet | brown bag lunch | native app | native apps | native plants | native plant | native grasses | native species | native advertising | cloud native | cloud-native | native format | native mode | native resolution | natives of the garden | cherokee jeep | jeep cherokee | grand cherokee | jeep grand cherokee | comanche jeep | apache server | apache web | apache kafka | apache spark | apache helicopter | apache trail | winnebago rv | the/a/an/our/old winnebago | pontiac | dodge dakota | dakota truck | toyota tacoma | sioux city | sioux falls | navajo white | minority report | minority stake | minority owner | minority shareholder | in the minority | minority opinion | minority share | majority minority | oreo cookie | oreo cookies | oreo shake | oreo milkshake | oreo mcflurry | coconut oil | banana bread | banana split | banana pudding | token ring | game token | arcade token | subway token | cracker barrel | cracker jack | crackers and cheese | graham cracker | saltine cracker | plantation shutters | reservation for | dinner reservation | dinner reservations | hotel reservation | table reservation | without reservation | reservations at | made/make/lost/took/have/had/cancel/canceled/cancelled/kept/missed/booked our/my/a reservation | my/our reservation is? under | my/our reservation is at <num> | reservation number | reservation confirmed | have reservations | tribal knowledge | tribal tattoo design | tribal wars | chief of police | police chief | fire chief | chief complaint | chief financial | kansas city chiefs | chiefs game | commander in chief | spirit animal | pow wow with the team | powwow with the team | pow wow in the office | mixed bag | mixed greens | mixed martial | mixed nuts | mixed media | mixed reviews | mixed drink | mixed doubles | half moon | slave cylinder | slave drive | slave unit | master slave | master bedroom`,
    },
    // Cars, towns and colours of things.
    {
      id: 'innocent-things',
      strength: 'keep',
      phrases: `
        the hood of | cheyenne wy | que cree | cree que | hermana cree | mixed race at
        brown it/the/your/some meat/beef/butter/onions/sausage/roux | brown it | wounded knee exit/road/drive/trail
        guantes/zapatos/lentes/frijoles/perro/gato/carro/café negros/negro/negra | flores/botas/pantalones/camisas/bolsas/llantas negras/negros | at sweetgrass | haskell texas/county | at prairie view mall/road/park/school/elementary
        in/to/near cheyenne/seminole | vestido/pintado/lleno/manchado de negro | egg whites | whites on hot | whites and darks
        darks and whites | navajo sand/white/taco | apache froze/server/crashed/config
        edge/outskirts/border/fringe of the rez/reservation
        rez/reservation edge/line/border/boundary | reservation desk/clerk/agent/number/system/fee/time/app/book/list/confirmation
        the rez/reservation edge/line/border/boundary/road/roads | the reservation desk/clerk/agent/number/system/fee/time/app/book/list/confirmation
        on/at/near/by/past/across/off/around/along/outside/beside/to/from/under the rez/reservation edge/line/border/boundary/desk/clerk/agent/number/system
        near/past/by/outside/around/across/beside the rez/reservation
        in/near/to/toward/outside/around/past cheyenne
        the/a/my/our/his/her/old/grand/jeep/that/this cherokee started/starts/start/stalled/idles/around/back/truck/parts/engine/hood/tires/keys/needs/broke/died/won't/has/parked/outside/out/off/again/runs/ran | my/our/his/her/the cherokee is/was? in the shop/garage/driveway/lot | cherokee is/was dead/parked/stuck/leaking/running
        cherokee truck/parts/engine/tires/started | jeep/grand/red/white/'98/old cherokee
        blackfoot brand/boots/boulevard/ave/avenue/street/river | sioux falls/fals/city
        seminole/cherokee/seneca/oneida/choctaw/apache/cheyenne/mohawk/navajo/comanche/osage/chickasaw/pima/kiowa/arapaho/shoshone/chippewa/menominee/potawatomi/catawba/pawnee county/street/avenue/ave/road/drive/boulevard/blvd/lane/lake/creek/helicopter/server/tomato/park/bridge
        fold/folds/folded/folding/sort/sorts/sorted/sorting/wash/washes/washed/washing/bleach/bleached/iron/ironed/ironing/soak/soaked/load/loads/of/over/our/my/chef/dress/kitchen/tennis/choir/nurse/service/beach/the whites
        whites and lilies/colors/darks/towels/sheets
        whites are/get/got/came/come/kept/keep/turned/spotted/whiter/bright/out/first/load/cycle/on | minorities report
        kentucky/texas/florida/california/prairie/desert/plant/woodland/shade natives | natives and/or ornamentals/perennials/ivy
        redskins/braves/chiefs/indians lamp/jersey/radio/game/fan/fans/era/hat/cap/season/ticket/tickets/helmet/sticker/mug/memorabilia
        whitey ford/bulger/herzog | mixed bean/nuts/doubles/grain/race day
        drag/mayoral/sack/potato/relay/boat/truck/lawnmower/wheelbarrow/canoe/kayak race
        my race results/result/bib/time/times/pace/packet/shirt/medal/day/number/car/photo/photos/shoes/kit/plan/entry/report/schedule/weekend/director/fuel/course
        hogan drive/street/road/court/themed/lane/knows/heroes | hulk/paul/ben/hogan hogan/heroes | near/past prairie view
        mexican hat | potlatch idaho/river | blk trailer/truck/box/bag/car/hoodie/suv/jacket/dog/cat/tape/top/ink/pen/van
        100/200/300/400/500 blk of | aborigine/aborigines art | drum circle
        black/white/brown ones outsold/are/is/were/first/on/in/down/next | little black book/dress/box
        yellow pages/curb/pickups/light/line/jacket/jackets/plantain/cab/wires/wire/brick/squash/cake/card/cards/flag/tape/springs/stone/stripe/onion/onions/lab/mustard/rice/paint/jersey/newspaper
        black/white/brown chrome/bezel/trim/plastic/oxide/steel/nylon/baldies/wires/sneakers/output/supply/basketweave/suit/mocha/boxs | native ash/roses/lawn/tone
        black/white/brown finish/fumes/hot/copy/label/vinyl/stripe/rook/bishop/knight/pawn/queen/king/squares/primer/khakis/tab/tape/pvc/bread/gravy/loaf/trout/birch/spruce/bass/flies/pudding/mud/water/puppy/toner/shoes/laces/bag/bags/beauty/friday/luck/tie/leather/recliner/boots/paper/board/noise/out/wall/eggs/egg/eggplants/eggplant/kitty/kitten/fog/dwarf/gold/elephant/lie/flag/knuckle/space/goods/collar/box/boxes/envelope/envelopes/folder/folders
        indian corn/summer/motorcycle/motorcycles/chili/paintbrush/ocean/head/wells/pipe/std/creek/river/scout/blanket/giver
        native flowers/wildflower/wildflowers/shrimp/trails/advertising/speaker/speakers/app/plants/grass/grasses/bees/oysters/soil
        ghetto blaster/gym/repair/fix/rig/rigged | carolina/virginia/tennessee/vermont/native shrimp
        black white and/or yellow/red wires/wire
        white/black and white/black cookie/cookies/photo/photos/tile/tiles/movie/print/film/cow/cows
        brownsville | brownstone | brownstones | brownfield | brownwood | blackstone | blackburn | blackwell | blackpool | blacksburg
        blackshear | blackhawk | whitewater | whitefish | whiteville | whitehall | whitestone | whitesboro | whitetail | whitewall
        whitewash | whiteout | yellowknife | yellowstone | yellowtail | redwing | indianola | indiantown | indianapolis | nativity
        blacklist | blacklisted | blackmail | blackout | blackouts | blackjack | blacktop | blackboard | blackberry | blackberries
        whiteboard | whiteboards | brownie | brownies | brownout | browning
        white pass/plains/sands/salmon/river/bluff/rock/center/castle/knuckle/knuckles/oak/feather/feathers/caps/picket/knuckled
        hielo/salsa/humo/agujero/pintura/tinta/café/ropa/camisa/camiseta/pantalón/bolsa/caja/llanta/cable/carpeta/pimienta/chaqueta/uniforme/cinturón/bota/botas/mercado/lista/frijol negro/negra/negros/negras
        ya/no/lo/se/me/nadie/todavía/aún/nos/te/le/que/quien/uno cree | cree dueño/dueña/que/en/el/la/lo/usted/muy/mejor | wind river range/mountains/canyon/high
        onondaga/oneida/seneca/cayuga/pawnee/pontiac/huron lake/county/falls/yard/park/city/castle/community | in/near/outside narragansett/oneida/pawnee/onondaga/seneca/pontiac
        narragansett bay/beach/beer/pier/ri/lager/town | native american plants/plant/garden/gardens
        my/our/his/her/a reservation got/was? canceled/cancelled/lost | my/our/his/her/a reservation at the | my/our/his/her/a reservation for dinner | the reservation confirmation/number/under/desk/canceled/cancelled | name/names on the reservation
        hotel/campsite/dinner/lane/room reservation
        photo/picture/drawing/sketch/selfie/portrait/statue/bobblehead/mugshot looks/looked/look like me | second/third/fourth/last one looks/looked like me
        had the talk with payroll/hr/accounting/dispatch/scheduling | had the talk with the/our/my dog/cat/coach/vet/plumber | found/find/finding my/our people | dillard 's
        mine/ink/makeup/mascara/lens/print/prints/fingerprint/glass/window/ones smudged | gold/silver/navy/gray/grey/blue/green/red/pink/purple or/and black
        black or/and gold/silver/navy/gray/grey/green/red/pink/purple | coffee/tea/espresso black
        black/white ones for/don't/fit/crack/at/with/come/came/that/have
        sweetgrass county
      `,
    },
    {
      id: 'said',
      strength: 'strong',
      group: true,
      phrases: `i/he/she/they/we/you/who <be> also? [black] | i/he/she/they/we/you/who <be> also? [white] | <be> also [black/white/brown/asian] | because ** <be> [black/white/brown/asian] | since ** <be> [black/white] | doctor/teacher/nurse/neighbor/boss/man/woman/cop/driver/family/parents <be> [black/white] | a/the [blacks/whites] | a [black/white] would | [black/white] mans | [black/white] master | [black/white] slave | [black/white] hood | [black/white] rapper | [black/white] singer | [black/white] hood life | as [white/black] are | just another [black/white] | [black/white] folk | [black/white] neighborhood | [black/white] church | [black/white] family | [black/white] families | [black/white] kid | [black/white] kids | [black/white] teens | [black/white] culture | [black/white] music | [black/white] privilege | [minority] groups | [minority] group | [minorities] | ethnic [minority] | to be [black/white/brown] out here/there/in | so/as [white bread] as/i/that | someone/somebody who will? be/is [blue and black] | you/they/we are/'re [brown] it`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `[ghetto] name/names/kid/kids/people/folks/trash/crowd/mom/moms/girl/girls | only/first/one/another black/brown/white/asian/native/hispanic/latino/latina person/face/kid/officer/guy/woman/man/cadet/recruit/family/one/girl/boy/teacher/deputy/cop in/on/at/from/of the/my/our? ** | only one/person/kid/cadet/officer/face who/that/like looks/look/looked/me like/in me? | looks/look/looking/looked like me ** | people/kids/girls/boys/folks/cops/officers/chief/teachers who/that look/looks like me ** | as usual i'm the only [**] in/at/on the/this/my | the only [raisin/fly/pepper/marble/crayon/domino/sprinkle] ** | like a fly in milk | ink in milk | our reservation | my/our/his/her tribe/nation/pueblo/rez/chapter/frat/sorors/bruhs/elders/enrollment 's? card?/number?/meeting/council/language/office/police/day/house? | went/go/goes/graduated/graduate/transferred/played/marched/band at/to/from/in howard/spelman/morehouse/hampton/tuskegee/grambling/famu/fisk/southern/xavier/jackson/clark/bethune/prairie/norfolk/alcorn/tougaloo/talladega/stillman/livingstone/shaw/claflin/lincoln state/university/a&m/atlanta/view/cookman? | homecoming/band/yard/stroll/step/line/plots/tailgate on/at/show/the the? yard/hill/greeks/divine/hbcu/plots nine? | mi negritud | soy negro/negra/afro/indígena/blanco/blanca/moreno/morena/afrolatina/afrolatino`,
    },
    // Who somebody is, before what they do.
    {
      id: 'and-a-job',
      strength: 'strong',
      group: true,
      phrases: `
        [black] mechanic/mechanics/carpenter/carpenters/librarian/librarians/cowboy/cowboys/cook/cooks/doll/dolls/pilot/pilots/farmer/farmers/rancher/ranchers/railwaymen/porter/porters/lifeguard/lifeguards/swimmer/swimmers/skier/skiers/hiker/hikers/cyclist/cyclists/gardener/gardeners/beekeeper/beekeepers/chef/chefs/baker/bakers/barber/barbers/barbershop/barbershops/trucker/truckers/welder/welders/plumber/plumbers/electrician/electricians/scientist/scientists/engineer/engineers/astronaut/programmer/programmers/coder/coders/applicant/applicants/recruit/recruits/cadet/cadets/candidate/candidates/graduate/graduates/grad/grads/professor/professors/veteran/veterans/soldier/soldiers/marine/marines/sailor/sailors/airman/nurse/midwife/midwives/doula/dentist/vet/poet/poets/author/authors/writer/writers/painter/painters/artist/artists/musician/musicians/drummer/pianist/violinist/cellist/dancer/dancers/ballerina/ballerinas/gymnast/fencer/golfer/golfers/tennis/quarterback/coach/coaches/umpire/referee/referees/birder/birders/angler/anglers/hunter/hunters/camper/campers/gamer/gamers/cosplayer/nerd/nerds/punk/punks/metalhead/goth/vegan/vegans/southern/southerner/midwesterner/montanan/texan/californian/creole/appalachian/jew/jews/muslim/muslims/christian/catholic/catholics/buddhist/amish/mormon/santa/mermaid/homeowner/homeowners/dad/dads/mom/moms/mother/mothers/father/fathers/grandmother/grandma/grandfather/grandpa/aunties/uncles/sorority/fraternity/greeks/wall/achievement/joy/twitter/film/theater/cinema/hair/archives/history/newspaper/press/firefighter/firefighters/deputy/deputies/officer/officers/trooper/troopers/dispatcher/paramedic/medic
        [native/indigenous] mechanic/mechanics/carpenter/carpenters/librarian/librarians/cowboy/cowboys/cook/cooks/doll/dolls/pilot/pilots/farmer/farmers/rancher/ranchers/railwaymen/porter/porters/lifeguard/lifeguards/swimmer/swimmers/skier/skiers/hiker/hikers/cyclist/cyclists/gardener/gardeners/beekeeper/beekeepers/chef/chefs/baker/bakers/barber/barbers/barbershop/barbershops/trucker/truckers/welder/welders/plumber/plumbers/electrician/electricians/scientist/scientists/engineer/engineers/astronaut/programmer/programmers/coder/coders/applicant/applicants/recruit/recruits/cadet/cadets/candidate/candidates/graduate/graduates/grad/grads/professor/professors/veteran/veterans/soldier/soldiers/marine/marines/sailor/sailors/airman/nurse/midwife/midwives/doula/dentist/vet/poet/poets/author/authors/writer/writers/painter/painters/artist/artists/musician/musicians/drummer/pianist/violinist/cellist/dancer/dancers/ballerina/ballerinas/gymnast/fencer/golfer/golfers/tennis/quarterback/coach/coaches/umpire/referee/referees/birder/birders/angler/anglers/hunter/hunters/camper/campers/gamer/gamers/cosplayer/nerd/nerds/punk/punks/metalhead/goth/vegan/vegans/southern/southerner/midwesterner/montanan/texan/californian/creole/appalachian/jew/jews/muslim/muslims/christian/catholic/catholics/buddhist/amish/mormon/santa/mermaid/homeowner/homeowners/dad/dads/mom/moms/mother/mothers/father/fathers/grandmother/grandma/grandfather/grandpa/aunties/uncles/sorority/fraternity/greeks/wall/achievement/joy/twitter/film/theater/cinema/hair/archives/history/newspaper/press/firefighter/firefighters/deputy/deputies/officer/officers/trooper/troopers/dispatcher/paramedic/medic
        [white] carpenter/cowboy/mechanic/montanan/texan/southerner/appalachian/midwesterner/rapper/homeowner/librarian/recruit/cadet/trooper/deputy/officer/farmer/rancher/applicant/candidate
        a [white/black] *? librarian/montanan/texan/carpenter/mechanic/trucker/nurse | [black], raised/born/from/and/single/proud/tired/in
        [black] and on/tired/proud/in/from/raised/nerdy/loud/queer/southern | [native] me
        was/is [black/native/white] out of/on/from/and my/the/a/his/her | [black] out of
        am [ute/micmac/creek/sac/fox/crow/kaw/omaha/tewa/yavapai/cayuse/modoc]
        [micmac/mi'kmaq/tigua/arikara/hidatsa/lenape/wyandotte] | [creek] lemonade/nation/hymn/hymns/grandmother/church/freedmen
        people/folks/families/men/women who? is/are? [afroamericano/afroamericana/afrodescendiente/negro/negra]
        el/la/un/una [afroamericano/afroamericana/afrodescendiente]
        soy [negro/negra/blanco/blanca/mestizo/mestiza/indígena/mulato/mulata/afro]
      `,
    },
    // Letters, lines, schools and churches.
    {
      id: 'of-the-yard',
      strength: 'strong',
      phrases: `
        [alpha/delta/omega/kappa/sigma/zeta/aka/links/iota chapter/brother/brothers/sister/sisters/cookout/line/hop/stroll/step/cane/house/jacket/windbreaker/weekend/pin/brunch/cooler/tea/ball/colors/stepping/tent/hand/probate/neos/neophyte/luncheon/cotillion/cluster/president/hats/chairs/stole/man/woman/soror/sorors/prophyte/blazer/sweatshirt/mug/crewneck/mixer/auction/fish/banquet/boule/dance/party/bowl/founders/conclave]
        omegas | the [deltas/kappas/sigmas/alphas/zetas/akas/ques/bruhs] | our [deltas/kappas/sigmas/alphas/zetas/akas]
        [deltas'/kappas'/omegas'] ball/souls/brunch/house/tent/tea | my [kappa/zeta/aka]
        the only [coffee bean in] | the only [chip in the cookie] | the only [key on the wrong/black] | secretary/treasurer/chair/vp/head/president of the [bsu]
        am/'m coloured | registered/classified as? coloured | wrote/ticked [coloured] because/on/in/and/, | cape/kaapse coloured | went to fisk/dillard and/for/in/on/before | at/from fisk/dillard university | graduated from fisk/dillard
        i/we/who crossed in spring/fall | crossed in spring/fall <num> | my/joined/captained/led/on/was/our the? step team and/at/in/won/is/practice/, | on/joined/captained/led the step team
        school/years/college/degree/grad/spelman/morehouse in/at/from the auc | at/from/to the hair store | the electric slide with/at my/our | i/always check two/both boxes on/for the/my * *? application/census | check/checked the [other box] on the *? demographic/race/ethnicity/census | made/makes/make/making me/us/him/her choose/pick/check one box
        [kappas] from/and/on/are/brought | links cotillion | the links chapter | links luncheon | step show | step shows | stepshow
        yard show | line jacket | line jackets | my line's colors | line's hand sign | diamond hand sign
        threw up the hooks | crossed on the | pledged in '<num> | pledged in <num>
         soror pin | soror brunch | purple-and-gold | black and old gold | crimson-and-cream
        crimson and cream | royal blue and white
        divine nine hoodie/row/cookout/plots | the divine line | divine line | neo show | new member presentation | stomp the yard
        drum major at | marching sport | human jukebox | ocean of soul | blue and gold marching machine | sc state | south carolina state
        lincoln u | shaw university/pennant | shaw pennant | ciaa | ciaa weekend | swac | meac | bayou classic | aggie homecoming
        aggie-eagle | nc a&t | ncat homecoming | howard crewneck/mug/tee/hoodie/sweatshirt/homecoming/pennant | grambling hoodie/tee/band
        spelman hoodie/tee/pennant | morehouse tee/scarf/blazer | fisk jubilee | hampton homecoming | tuskegee alumni | homecoming caravan
        jack yates homecoming | booker t. washington high | dunbar high | carver high | ame church | ame fish fry | mother bethel
        mount zion ame | bethel ame | usher board | usher board hats | usher board hat | first sunday hat
        second sunday potluck | church hat row | church fan with mlk | church fans with mlk | mother board | mothers' board
        missionary baptist | watch night | gospel quartet | gospel-quartet | gospel hour | kirk franklin | mahalia | mahalia jackson
        shirley caesar | clark sisters | james cleveland | tye tribbett | yolanda adams | praise break | pastor's anniversary
        pastor's aide | homegoing | homegoing program | hot comb on the stove | hot combs by
        sock-it-to-me cake | 7-up cake | hog jowl | hog jowls | hog maws | neckbones | neck bones | pot liquor | potlikker
        black-eyed peas and | red velvet at the repast | peach cobbler auntie | frat fish fry
        gumbo z'herbes | bid whist | big joker | spades partner | books in spades
        cha cha slide at the | freedom school | negro league | rosewood film | nicodemus
        nicodemus homecoming | allensworth | oak bluffs | the inkwell beach | tremé | treme | greenwood beauty | greenwood survivor
        mosaic templars | black bottom detroit | bronzeville | sweet auburn | montford point | buffalo soldier | buffalo soldiers
        tuskegee airmen | red ball express | triple nickles | pullman porter | pullman porters | brotherhood of sleeping car
        colored entrance | colored-entrance | colored water fountain | colored section | colored school | use the back steps
         go around to the back door
        great-greats | my great-greats | enslaved people's names | names of the enslaved | heir property | heirs' property
        green book stop | ebony fashion | ebony magazine | jet magazine | jet beauty | essence magazine | bhm | bhm luncheon | black grad
        black graduation | mardi gras indian | mardi gras indian suit | wild tchoupitoulas | second line parade | second line umbrella
        zulu coconut | ride/rides/rode with zulu | national brotherhood of skiers | national brotherhood in | black rodeo | bill pickett | cradleboard
        cradle board | sofkee | piki bread | code talker | code talkers | dawes roll | dawes rolls | wellpinit | tigua | micmac
        homestead lands | hawaiian home lands | anishinaabemowin | ojibwemowin | diné bizaad | lakȟóta | tsalagi | mvskoke hymn
        muscogee hymn | sealaska | doyon | bristol bay native | alaska native corporation | clan crest | button blanket | eulachon
        hooligan grease | muktuk | akutaq | wild rice knocker | jingle cones | beaded gloves | beaded my
        quilled | dentalium | wampum belt | ghost shirt | ledger art | tribal radio | native radio
         circled both | more than one race
        race and ethnicity question
        purple and gold boots/line/q/jacket/windbreaker/bruhz/omega | purple-and-gold boots/line/jacket | aka pink and green
        pink and green type/windbreaker/aka/sorors/pearls/jacket | red and white deltas/kappas | the wobble till/at the cookout
        electric slide and the wobble
        juneteenth breakfast/cookout/parade/float/shirt/table/booth/stage/festival/dinner/brunch/run/5k/march/tent/picnic
        bayou classic highlights/tickets/fight/battle song? | tuskegee nurses/yearbook/airmen/alumni/tributes
        alcorn state ring/drum/band/hoodie | soror pin/pins/brunch/jacket | frat from the yard | founders' day
        my fraternity/sorority 's? founders
        black barbershop/barbershops/owned/caucus/greek/alumni/family/book/bookstore credit/luncheon/council/reunion/club? union?
        my grandmother/granny/nana 's? hot comb | second line for/parade/umbrella/umbrellas
        great migration train/story/stories/letters/trunk stops? | negro/negra/prieta/mulata y de *
        great/grandmother/grandfather 's? on the dawes roll | mardi gras indian suit/beads/practice | holy rosary institute
        zydeco creole | creole trail ride | trail ride zydeco | black-owned credit union/bank/bookstore/coffee/winery/gym/garage
      `,
    },
    // Coffee as it is drunk.
    {
      id: 'coffee',
      strength: 'keep',
      phrases: `
        coffee/tea/espresso was/is/came/comes/arrives/tastes black | coffee/tea/espresso was/is/came hot/burnt/strong/cold/good and black
        takes it black
      `,
    },
  ],
};
