import { genderIdentity } from '../gender-identity.ts';
import { marital } from '../marital.ts';
import { orientation } from '../orientation.ts';
import { lifeOf } from './life.ts';

/** Names, letters on papers, garments and medicines of a change of gender. */
export const genderLife = lifeOf(genderIdentity, {
  tells: `
    name change petition | my new name on | new name on my/the license/badge/passport/diploma/lease/chart/paycheck | petition for change of name | my name change | changed my gender marker | letter in that box
    letter on my license | m on my | f on my | x on my | the x on | marker finally | the letter finally matches | finally matches my
    corrected birth certificate | updated my birth certificate | fae/faer | no pronouns | they still say sir | they still say ma'am
    called me sir on the phone | called me ma'am on the phone | trans joy | trans day of | socially transition | gender reveal of my own
    estrogen patches | estrogen shot | starting t | testosterone shot/shots/gel/vial/day/injection/cypionate | hormones | hormone clinic
    hormone appointment | months on hormones | voice is dropping | voice training | voice feminization | tracheal shave
    orchiectomy consult | packing with | stand-to-pee | stp device | binder under | bind my chest | compression top | first binder
    breast forms | do i pass | i'm stealth | clocked as trans | clockable | hatched in | boymode | girlmode | boy mode | girl mode
    used to be the girl | used to be called | living as a | raised as a girl | raised as a boy | cross-dress | bathroom bill | which bathroom
    gender-neutral bathroom | gender neutral restroom | all-gender | all gender restroom | trans lifeline | tdor | transgender day
    callen-lorde | wpath letter | surgery letter | chico trans | chica trans | mi nombre legal nuevo | pronombres | disforia | hormonas
    testosterona | estrógeno | género en la licencia | el género en mi | sexo en el acta | corrección de sexo | mi acta ya dice | travesti
    identidad de género | calls me by what i picked | name i picked | i picked my own name | picked my name | picked my own name
    name off a paperback | the one i picked | real one on the door | real name on the door | finally calls me by
  `,
  innocent: `
    gender bender | usb/cable/plug/hose gender | transition to/from/plan/lenses | binder of/clip/clips/with/tabs/full/for | three-ring binder
    tabbed binder/binders | case binder | training binder | trans am | trans fat/fats/siberian/mission | patch cable/panel/cord/notes/tuesday
    shoulder patch/patches | unit patch/patches | patches o'houlihan | patches on
    transition from/to/team/plan/period/into/between/glasses/zone/lenses | nicotine patch | name change of the
  `,
});

/** Weddings, partings, shared and single households. */
export const maritalLife = lifeOf(marital, {
  tells: `
    my hubby | my wifey | better half | other half says | my partner of | my fiancé | my fiancée | my boo | my bae | my man and | my old lady
    my old man and i | fil came | outlaws and in-laws | spouse's insurance | spouse's name | emergency contact is still | without a plus-one
    no plus-one | just engaged | newly engaged | engagement ring/party/photos/shoot | she said yes | they said yes | said yes on the
    ring in the drawer | ring in a drawer | ring's in | took my ring off | save the date | bridal shower | bridesmaid at my | groomsmen at my
    my groomsmen | my bridesmaids | bachelorette | bachelor party for me | rehearsal dinner | down the aisle | tying the knot | getting hitched
    got hitched | elope | courthouse and back by lunch | marriage license | marriage certificate | marriage counseling | marriage counselor
    couples counseling | date nights | <ordinal> anniversary with | years of marriage | joint return | married filing jointly
    married filing separately | head of household now | my maiden name back | changed my name back | new last name | mr. and mrs.
    divorce attorney | the decree says | spousal maintenance | qdro | half my pension | half of my pension | split the house | split the dishes
    signed the papers tuesday | mediation for the divorce | my ex's | my exes | ex got the | ex got to keep | ex kept | ex took | widowhood
    since she passed i | since he passed i | still wear his ring | still wear her ring | still wear my ring | house is just mine
    just me in the house | house to myself now | side of the bed | both sides of the bed | recipe for one | party of one | dinner for one
    recently single | dating apps | hinge profile | bumble profile | match.com | okcupid | swiped right | swipe right | swipe left
    speed dating | coffee date | seeing somebody | started seeing | i'm dating | we're dating | been dating | go steady | moving in together
    move in with my girlfriend | move in with my boyfriend | live with my girlfriend | live with my boyfriend | cohabit | power couple
    empty side | third wheel | fifth wheel at the wedding | done dating | not dating | married to the job | work wife | work husband | pre-nup
    esposa | esposo | mi vieja | prometida | prometido | mi ex | mi exesposo | mi exesposa | exmarido | exmujer | mi difunto esposo
    mi difunta esposa | mi difunto | mi difunta | nos divorciamos | nos separamos | aniversario de casados | anillo de bodas
    argolla de matrimonio | le pedí matrimonio | me pidió matrimonio | despedida de soltera | despedida de soltero | solterón | solterona
    solterita | soltería | suegra | mis suegros | concuño | concuña | unión libre | arrejuntados | juntados | acta de matrimonio
    apellido de casada | apellido de soltera | kept the last name | keep the last name | the last name i had for | got my last name back
    kept the grill i kept | he kept the * i kept the | she kept the * i kept the | who gets the dog | split the dog | ando de novio
    ando de novia | de novio con | de novia con | ando soltero | ando soltera
  `,
  innocent: `
    cake topper used/from/as | single malt/bottle/serve/sheet/socket/spool/screw/shoe/sock/glove/boot/bullet/round/stall
    married to the couch/idea/plan/job/cruiser | divorce the/my couch | engaged gear/gears/clutch/brake | honeymoon phase with the
    wedding crasher/crashers/detail/venue parking/soup/singer/season/traffic/guest/dj/photographer gig | married filing cabinets
    married couple at/in/on/called | divorced from reality/the/context/facts | single-handedly | single handed | single shot | single lane
    single file | single most | single digit | single digits | single action | single stack | single malt | single vehicle | single car
    every single | a single | not a single | one single | single story | single origin | single best | single use | single day | single night
    single game | single source | single ply | single bed | single room | single speed | single track | single engine | single barrel
    single person at | single call | single word | date of/stamp/format/for/range/line/book/field/is/on/was/palms/with destiny/changed
    up to date | to date | out of date | due date | court date | start date | hire date | test date | trial date | date and time
    save the date for the range | partner on shift/patrol/and i cleared/in crime | my partner | my patrol partner | my work partner
    beat partner | business partner | training partner | gym partner | lab partner | dance partner | k9 partner | four-legged partner
    new partner | first partner | ring tone/road/bell/camera/doorbell/of keys/light/box/toss/finger food | boxing ring | key ring | onion rings
    phone rings | ring ring | drug ring | theft ring | engaged the | engaged in | engaged citizens | engaged with | community engagement
    speaking engagement | breakup of the ice | ice breakup | bride of frankenstein | matches | couple of | a couple | couple hours | couple days
    couple weeks | couple more | couple times | couple dozen
  `,
});

/** Two of a kind at one table, and how people say so. */
export const orientationLife = lifeOf(orientation, {
  tells: `
    two mr. and mr. | two daddies | two-mom | two-dad | both my moms | both my dads | other mom | other dad | the other mother
    boyfriend and i are both guys | same-gender | bi guy | bi girl | rainbow booth | rainbow crosswalk | rainbow bumper | pride week | pride run
    black pride weekend | outed at | not out | not out to | out on the job | first out | castro on a | weho | rehoboth crowd
    bear night | cub and | daddy bear | scruff profile | scruff app | stud and femme | gold star lesbian | uhaul on the second
    lesbian bed | subaru stereotype | carabiner on my | flannel and carabiner | confirmed bachelor uncle | boston marriage
    roommate of <num> years | longtime companion | special friend | gay rodeo | gay dads | gay kickball | act up | aids quilt | names quilt
    glsen | gsa in | gsa sponsor | goal chapter | gay officers action | lgbt liaison | prop 8 | discharged under dont ask | lavender marriage
    not the marrying kind | bats for | like girls and boys | like boys and girls | crush on girls | crush on boys i'm a boy | not into guys
    not into men | not into women | not into girls | hetero | sexual orientation | #loveislove | #pride | #bipride | #gaydad | #gaycop
    dos novios | dos novias | dos papás | dos mamás | mi novio y yo nos | jota | machorra | gay y | del clóset | bandera arcoíris
    bandera del arcoíris | arcoíris en | de ambiente | el ambiente | ligar en grindr | me gustan los hombres | me gustan las mujeres
    me gustan los dos | me gustan las muchachas | me gustan los muchachos | mi mejor amiga que no es amiga | roomie que no es roomie | bear run
    bear run in | matched with a boy i'm | matched with another guy
  `,
  innocent: `
    rainbow trout/trout/sherbet/road/after/over/loaf/sprinkles | double rainbow | drag race strip | drag strip | drag racing | dragged
    drag the | bear spray/country/claw/hug/cub/cubs/creek/dance/paw/lake/market/trap/river/cam/tracks/sighting/den/in mind/arms/down/with
    cub scout | cubs game | linen/broom/supply/coat/water closet | pride in my/our/the work/her/his | pride of the | take pride | took pride
    takes pride | community pride | school pride
    straight razor/ahead/up/to/line/face/shot/from/home/through/into/edge/shift/shifts/flush/year/years/days/day/weeks/a's
    ace bandage/hardware/of spades/pilot/ventura/in | flying ace | aced | outed the
  `,
});
