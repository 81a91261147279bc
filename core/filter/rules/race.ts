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
      phrases: `raza | indígena | afrolatina | afrolatino | afrodescendiente | pueblo originario | negra | negro | mestiza | mestizo | mulata | mulato`,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['my', 'self', 'kin', 'cluster'],
      phrases: `barbershop on saturday | the electric slide | cousins' cookout | church fans | sunday best | hot sauce in my bag | my skinfolk | for the culture | black history | black joy | the diaspora | the only one in the room | only one who looks like me | looks like me | nobody looks like me | somebody who looks like me | first of my people | two worlds | code switch | code switching | code-switch | followed around the store | followed in the store | clutched her purse | where are you really from | really from | mi raza | pueblo originario | reserva indígena`,
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
        | student of color | communities of color | poc | bipoc | qpoc | negro | negroes | colored people | colored person | coloured | asian | asian american | asian-american | aapi | east asian | south asian | southeast asian | desi | desis
        | pacific islander | native hawaiian | hawaiian native | alaska native | alaskan native | native american | native-american | american indian | american-indian | amerindian | indigenous | aboriginal | aborigine | first nations | inuit | eskimo | eskimos
        | person of colour | people of colour | nonwhite | non-white | non white | black-owned | yt people | wypipo | whyte | blk | blck | melanated | dark race | other races | another race | racial minority | racial minorities | ethnic minority | minority hire | diversity hire | affirmative action hire`,
    },
    {
      id: 'plural',
      strength: 'strong',
      group: true,
      reads: 'person',
      phrases: `[blacks] | [whites] | [indians] | natives | negros | caucasians | redskins | minorities | aborigines | indios`,
    },
    {
      id: 'color-word',
      strength: 'weak',
      group: true,
      needs: ['person', 'role', 'self', 'attack', 'mine'],
      phrases: `black | white | brown | native | yellow | red man | indian | indians`,
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
        morgan state | bowie state | alcorn | meharry | homecoming on the yard | on the yard | strolled at homecoming | probate show | jack and jill
        the links inc | naacp | national urban league | urban league | black lives matter | blm | blacklivesmatter | black girl magic
        black boy joy | black excellence | black history month | black twitter | juneteenth | kwanzaa | black santa | black church | ame church
        national black | black police | noble conference | black firefighters | bpa | black student union | bsu
        only raisin in the ** pudding | only fly in the milk | black card | the talk about being pulled over | raised by a village | soul food
        chitlins | chitterlings | spades table | red kool-aid | driving while black | dwb | brown paper bag test | passing for white
        pass for white | white passing | white-passing | white privilege | white fragility | karen behavior | [my people] built | [my people]
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
        blood quantum | cdib | pow wow | powwow | pow-wow | sun dance | sweat lodge | smudging | vision quest | fry bread | frybread | jingle dress
        fancy dance | regalia | tribal council | tribal elder | tribal college | indian health service | ihs clinic | bureau of indian
        boarding school survivor | dine college | tribal police family | land back | landback | mmiw | mmip | turtle island | two tribes
        indian country | ndn | ndns | haskell indian | went to haskell | haskell grad/alum/graduate
      `,
    },
    {
      id: 'native-nation',
      strength: 'strong',
      group: true,
      phrases: `cherokee | navajo | diné | lakota | dakota sioux | sioux | ojibwe | ojibwa | chippewa | anishinaabe | choctaw | chickasaw | muscogee | seminole | apache | comanche | kiowa | cheyenne | arapaho | shoshone | ute tribe | hopi | zuni | pueblo people | tlingit | haida | lumbee | mohawk | iroquois | haudenosaunee | oneida | seneca nation | onondaga
        | cayuga nation | pawnee | crow tribe | blackfeet | blackfoot | nez perce | yakama | tohono o'odham | pima | mescalero | osage | potawatomi | menominee | ho-chunk | winnebago tribe | cree | metis | métis | mi'kmaq | abenaki | lenape | powhatan | catawba | yurok | hupa | pomo | chumash | taino | taíno | yupik | inupiat | aleut`,
    },
    {
      id: 'slur',
      strength: 'strong',
      reads: 'slur',
      group: true,
      phrases: `
        nigger | niggers | nig | nigs | negroid | niglet | coon | coons | jigaboo | porch monkey | porch monkeys | spade niggas | sambo | pickaninny
        darkie | darkies | tar baby | moon cricket | groid | groids | sheboon | dindu | dindus | chimp out | jungle bunny | jungle bunnies
        cracker ass | honky | honkies | honkey | whitey | gringo | gringos | gwailo | peckerwood | chink | chinks | gook | gooks | ching chong
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
        crossed spring <year> | crossed fall <year> | probated | stroll team | strolled | my frat hop | skee-wee | skee wee | oo-oop | 06 til
        ice cold 06 | pinkies up | crimson and cream soror | soror | sorors | frat brother of omega | purple and gold bruhz | que dog | que psi phi
        nupe | nupes | kappa kane | aka soror | hbcu grad | hbcu made | bison homecoming | howard grad | went to howard | howard alum
        morehouse man | spelmanite | hampton u | aggie pride | ghoe | texas southern | xavier of louisiana | bethune-cookman | coppin state
        delaware state | norfolk state | virginia state | winston-salem state | fayetteville state | nccu | north carolina central | savannah state
        albany state | fort valley | alabama state | alabama a&m | mississippi valley | central state university | cheyney | lincoln university
        howard bison | marching 100 | sonic boom of the south | bayou classic | magic city classic | the divine 9 | nphc | links incorporated
        prince hall | prince hall mason | eastern star chapter | naacp chapter | 100 black men | noble national | nobleorg
        black officers association | naboleo | guardians association | vulcan society | kinara | umoja | dashiki | kente | kente stole | kente cloth
        black history month speaker | unapologetically black | blackity | for the culture | spades at the cookout | electric slide at the reunion
        jumped the broom | jumping the broom | ame zion | cogic | watch night service | lift every voice | black national anthem | freedmen
        freedman | freedmen's town | descendant of slaves | my enslaved | enslaved ancestors | ancestors were enslaved | sharecropper
        sharecroppers | sharecropping | jim crow | the green book | sundown town | redlining letter | great migration | came up from mississippi
        integrated the school | bused in | desegregation | the talk with my son | had the talk | only brown face | only white guy
        only one who looks like me | only one in the room who looks like me | only person who looks like me | nobody who looks like me
        no one who looks like me | people who look like me | kids who look like me | someone who looks like me | looks like me in | looked like me
        first of my race | my race | my own race | people of color | person of color | woman of color | women of color | man of color
        colored folks | half native | part black | part native | quapa | one drop | check two boxes | check both boxes | check the other box
        which box to check | fly in the buttermilk | raisin in the rice | raisin in the oatmeal | chip in the cookie | speck of pepper
        grain of pepper | the only pepper | talk white | sound white | acting white | talk so proper | can i touch your hair | touch my hair
        race card | box of crayons flesh | off the rez | rez ball | rez car | grew up on the reservation | born on the reservation | the reservation
        res life | tribal card | my enrollment number | tribal police | tribal court | bia school | bureau of indian affairs | indian child welfare
        icwa | carlisle school | haskell indian nations | diné college | salish kootenai college | sitting bull college | grand entry | fancy dancer
        grass dance | grass dancer | fancy shawl | ribbon skirt | ribbon shirt | medicine bag | sweat ceremony | inipi | sage bundle | eagle feather
        naming ceremony elder | indian taco | wild rice camp | big drum | drum circle with the elders | round dance | stickball | per cap
        per capita check | no more stolen sisters | two spirit | fancy regalia | nativity of the nations | seventh generation | quarter cherokee
        half navajo | full-blood | full blood | kanaka | kanaka maoli | hawaiian homestead | hawaiian homelands | native alaskan
        native corporation dividend | subsistence village | aapi heritage | api caucus | model minority | asian glow | asian flush | white boy from
        white kid from | white girl from | whitest person | whitest guy | pasty white | white as | born white | hillbillies
        sweetgrass braid/braids/basket/smoke/burning | our/my step show | went/go to prairie view | prairie view grad/alum/am/panther/marching
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `pink and green | fisk | dillard | wilberforce | boule | melanin | redlined | what are you | oreo | rez | tribal | sundance | smudge | smudged | bannock | ricing | potlatch | karen`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        bia | homecoming court | my chapter | greek week | the shade room | unc | auntie at the cookout | the culture | my people | our people
        my folks came up | chocolate | vanilla | brown folks | brown man | brown woman | black man | black woman | white man | white woman
        white dude | black dude | the only black | the only white | the only asian | the only native | skinfolk | kinfolk | hbcu band | elders
        the elders | ancestors | my ancestors | ancestral | homestead | the village | my tribe | my nation | clan | my clan | my clans | drum group
        beadwork | beading | beaded | moccasins | braids and feathers | hogan | pueblo | longhouse | kiva | the cookout | the hood | cookout
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `race condition | race conditions | race day | arms race | rat race | race car | race track | drag race | foot race | road race | horse race | race strategy | race time | race pace | half marathon race | race bib | relay race | race to | bike race | black friday | black coffee | black coffees | black market | black box | black hole | black belt | black list | black ice | black tie | black bear | black bean | black beans | black pepper | black tea | black sabbath | black hawk | black mamba | black swan | black sheep | black eye | black lab | black diamond | black magic | black top | black hills | black sea | black rock | black forest | black widow | black rifle coffee | black & decker | black and white photo | black-and-white | black/white <be> not grey | in the black | pitch black | jet black | matte black | black car | black truck | black suv | black sedan | black shirt | black boots | black jacket | black dress | black ink | black thread | black mold | black powder | black cat | black dog | black out | all black uniform | black tape | black marker | black light | black metal | white paper | white papers | white house | white board | white noise | white water | white wine | white rice | white bread | white lie | white collar | white elephant | white hat | white flag | white label | white space | white balance | white belt | white gloves | white glove | white christmas | white car | white truck | white van | white sedan | white paint | white knuckle | white coat | white sox | white plains | white castle | white stripes | white line | white sauce | white pine | white oak | white tail | great white | snow white | off white | the whites | brown bag | brown paper | brown rice | brown bear | brown sugar | brown belt | brown dog | brown eyes | code brown | james brown | charlie brown | cleveland browns | brown v board | yellow tape | yellow sticky | yellow light | yellow card | red tape | native app | native apps | native code | native plants | native plant | native species | native support | native trout | native speaker of c | native module | native integration | native resolution | native format | native client | cloud native | react native | digital native | native to | indian motorcycle | indian ocean | indian summer | indian creek | indian river | indian hills | cleveland indians | indian trail | indian head | apache server | apache kafka | apache spark | apache license | apache web | apache helicopter | apache http | apache software | apache hadoop | jeep cherokee | grand cherokee | jeep comanche | dodge dakota | north dakota | south dakota | cheyenne wyoming | mohawk valley | chevy cheyenne | sioux falls | sioux city | omaha nebraska | dutch oven | spelman rockefeller | seminole county | oneida lake | cherokee county | cherokee street | maine coon | nip it | nip and tuck | nip slip | spade a spade | chink in the armor | in jeopardy | jap design`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `race condition | race car | race cars | race day | race director | race bib | race track | race to | race against | foot race | arms race | drag race | rat race | human race | the race | relay race | race pace | road race | race for the cure | bike race | boat race | mayoral race | house race | race weekend | race walking | horse race | black coffee | black coffees | black market | black friday | black box | black belt | black ice | black light | black hole | black hawk helicopter | black tie | black eye peas | black sheep | black bear | black bears | black cat | black cats | black dog | black lab | black labs | black widow | black mold | black label | black out | black pepper | black bean | black beans | black powder | black diamond | black hills | black sea | black forest | black mirror | black panther movie | black sabbath | black flag | black and white photo | black and white photos | black and white | black truck | black sedan | black suv | black honda | black ford | black boots | black ink | black tea | black top | blacktop | black jack | blackjack | black mamba | black list | blacklist | blackboard | blacksmith | in the black | black thumb | black swan | black swamp | black rifle coffee | white paper | white papers | white board | whiteboard | white noise | white noise machine | white water | whitewater | white out | white christmas | white collar | white elephant | white lie | white lies | white flag | white knuckle | white knuckled | white picket | white wine vinegar | white vinegar | white bread | white rice | white house | white sox | white sands | white mountains | white chocolate | white castle | white tail | whitetail | white truck | white sedan | white van | white honda | white ford | white balance | white hat | white label | white gold | white line | white lines | betty white | walter white | white rabbit | white-box | white claw mark | barry white | jack white | great white | great white shark | yellow jacket | yellow jackets | yellow pages | yellow cab | yellow light | yellow submarine | yellow lab | red cross | red sox | red velvet | brown bag lunch | native app | native apps | native plants | native plant | native grasses | native species | native advertising | cloud native | cloud-native | native format | native mode | native resolution | natives of the garden | cherokee jeep | jeep cherokee | grand cherokee | jeep grand cherokee | comanche jeep | apache server | apache web | apache kafka | apache spark | apache helicopter | apache trail | winnebago rv | winnebago | pontiac | dodge dakota | dakota truck | toyota tacoma | sioux city | sioux falls | navajo white | minority report | minority stake | minority owner | minority shareholder | in the minority | minority opinion | minority share | majority minority | oreo cookie | oreo cookies | oreo shake | oreo milkshake | oreo mcflurry | coconut oil | banana bread | banana split | banana pudding | token ring | game token | arcade token | subway token | cracker barrel | cracker jack | crackers and cheese | graham cracker | saltine cracker | plantation shutters | plantation | reservation for | dinner reservation | dinner reservations | hotel reservation | table reservation | without reservation | reservations at | our reservation | a reservation | reservation number | reservation confirmed | have reservations | tribal knowledge | tribal tattoo design | tribal wars | chief of police | police chief | fire chief | chief complaint | chief financial | kansas city chiefs | chiefs game | commander in chief | spirit animal | pow wow with the team | powwow with the team | pow wow in the office | mixed bag | mixed greens | mixed martial | mixed nuts | mixed media | mixed reviews | mixed drink | mixed doubles | half moon | slave cylinder | slave drive | slave unit | master slave | master bedroom`,
    },
    // Cars, towns and colours of things.
    {
      id: 'innocent-things',
      strength: 'keep',
      phrases: `
        the hood of | cheyenne wy | que cree | cree que | hermana cree | mixed race at
        guantes/zapatos/lentes/frijoles/perro/gato/carro/café negros/negro/negra | at sweetgrass | haskell texas/county | at prairie view
        in/to/near cheyenne/seminole/winnebago | vestido/pintado/lleno/manchado de negro | egg whites | whites on hot | whites and darks
        darks and whites | navajo sand/white/taco | apache froze/server/crashed/config
      `,
    },
    {
      id: 'said',
      strength: 'strong',
      group: true,
      phrases: `i/he/she/they/we/you/who <be> also? [black] | i/he/she/they/we/you/who <be> also? [white] | <be> also [black/white/brown/asian] | because ** <be> [black/white/brown/asian] | since ** <be> [black/white] | doctor/teacher/nurse/neighbor/boss/man/woman/cop/driver/family/parents <be> [black/white] | a/the [blacks/whites] | a [black/white] would | [black/white] mans | [black/white] master | [black/white] slave | [black/white] hood | [black/white] rapper | [black/white] singer | [black/white] hood life | as [white/black] are | just another [black/white] | [black/white] folk | [black/white] neighborhood | [black/white] church | [black/white] family | [black/white] families | [black/white] kid | [black/white] kids | [black/white] teens | [black/white] culture | [black/white] music | [black/white] privilege | [minority] groups | [minority] group | [minorities] | ethnic [minority]`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `only/first/one/another black/brown/white/asian/native/hispanic/latino/latina person/face/kid/officer/guy/woman/man/cadet/recruit/family/one/girl/boy/teacher/deputy/cop in/on/at/from/of the/my/our? ** | only one/person/kid/cadet/officer/face who/that/like looks/look/looked/me like/in me? | looks/look/looking/looked like me ** | people/kids/girls/boys/folks/cops/officers/chief/teachers who/that look/looks like me ** | as usual i'm the only [**] in/at/on the/this/my | the only [raisin/fly/pepper/chip/marble/crayon/coffee/pepper/domino/key/spot/sprinkle] ** | like a fly in milk | ink in milk | my/our/his/her tribe/tribe's/nation/clan/band/pueblo/reservation/rez/chapter/line/frat/sorors/bruhs/elders/enrollment card?/number?/meeting/council/language/office/police/day/house? | went/go/goes/graduated/graduate/transferred/played/marched/band at/to/from/in howard/spelman/morehouse/hampton/tuskegee/grambling/famu/fisk/southern/xavier/jackson/clark/bethune/prairie/norfolk/alcorn/tougaloo/talladega/stillman/livingstone/shaw/claflin/lincoln state/university/a&m/atlanta/view/cookman? | homecoming/band/yard/stroll/step/line/plots/tailgate on/at/show/the the? yard/hill/greeks/divine/hbcu/plots nine? | mi negritud | soy negro/negra/afro/indígena/blanco/blanca/moreno/morena/afrolatina/afrolatino`,
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
