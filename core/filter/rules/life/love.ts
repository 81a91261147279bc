import { genderIdentity } from '../gender-identity.ts';
import { marital } from '../marital.ts';
import { orientation } from '../orientation.ts';
import { lifeOf } from './life.ts';

/** Names, letters on papers, garments and medicines of a change of gender. */
export const genderLife = lifeOf(genderIdentity, {
  tells: `
    court-ordered new first name | new first name | my new first name | new middle name | new middle initial | amended first name | amended license | amended birth | with the right first name | the right title on | my legal name from before | legal name from before | name from before | other name, the one | name in quotation marks | old yearbook name | yearbook name
    the name i go by | name i go by now | the name i answer to now | name i answer to | name i chose | the name i chose | name i buried | a name i buried | name his parents chose | name my mother picked | name my parents gave | one my mother didn't choose | name my mother didn't choose | now go by * | goes by * now | named me a girl's name | boy's name in that | answered to a boy's name | girl's name on the *
    by deed poll | deed poll name/papers/certificate | a deed poll in/for/came | petition to amend | petition and my passport | hearing to fix the first name | the hearing to fix | court stamp that says | judge's order took | name-change order | orden de cambio de nombre | cambio de nombre | nombre rectificado | acta corregida | con acta corregida | nombre nuevo el que elegí yo | ya no soy * soy * | soy * ante el juez | no soy hombre ni mujer | ni hombre ni mujer
    marcador x | la f por la m | la m por la f | pronombre elle | ella en el pronombre | bandera trans | bici con bandera trans | mi voz bajó | la voz me bajó | baño mixto | desde las hormonas | x on my boarding pass/license/passport/id | f on my license/passport/id/card | m on my license/passport/id/card | my x on the license | passport says m/f | license says m/f | license still says m/f
    old m card | old f card | letter on my license is * | switching my name | name and my marker | switching my marker | new gender on | gender on page one | mx on the * | mx. on the | a pin with two pronouns | pin with two pronouns on it | two pronouns on it | ask me mine | she or they | ze and hir
    shot calendar | shot day | my t shot | t vial | hormone vial | vial of t | month * of t | month seven of t | year two of t | since t | before t | skirts from before t | before the shots | b4 the shots | b4 shots | b4 hormones | before hormones | prescription beard | beard came in on shots | t gel on the shelf | t gel | estradiol since * | the estradiol started | estradiol started | name from before the hormones | started hormones last * | patch off my hip | patches for my hips | the testosterone | testosterone gel
    octave i lost | octave i lost on t | octave lower | dropped an octave | voice has dropped | voice dropped on | voice coach | voice i trained | trained up half an octave | hertz on the voice app | my voice droped | old octave | old name with the old octave
    chest binder | chest binders | chest binders retired | binder dried * | binder dried in ** | binder in the locker | my binder | binder under my | binder day | chest wrap at | chest dressings | chest surgery | chest i paid for | flat chest i paid for | flat chest | my new chest | new chest | scars under the pecs | two scars under * | chest scars the artist * | after top surgery | before top surgery | top surgery tips ** | top surgery fund/scars/date/drains/pillow/cushion/consult/letter/recovery/results
    lower-surgery cushion | lower surgery | lower-surgery | bottom-surgery cushion | packers by size | packing cup | a packer | the packer
    packer came | soft packer | packing a soft | stand to pee | prosthetic packer | tucking underwear | tucking tape | trans tape | gaff underwear
    my first bra | first bra i * bought? | first dress fitting | my first dress | first trunks | first summer in swim trunks | first swim trunks
    men's league one | from the ladies' league to the men's | right locker room | right locker room for once | ma'am as of * * | sir as of | nice to meet you, * and | congrats it's a he/she | congrats it's a he cake topper | it's a he cake | it's a she cake | yearbook photo is in a skirt | dress in the yearbook | son my parents registered
    daughter my parents registered | used to be on the girls' team | used to be on the boys' team | fa'afafine aunties | hips i've been injecting | injecting toward | the new nameplate reads | nameplate changed from | name tag got re-stitched from * | re-stitched from | fresh name tape over | name tape over the old
    name change petition | my new name on | new name on my/the license/badge/passport/diploma/lease/chart/paycheck | petition for change of name | my name change | changed my gender marker | letter in that box
    letter on my license | m on my | f on my | x on my | marker finally | the letter finally matches | finally matches my license/id/face/voice/name/papers
    corrected birth certificate | updated my birth certificate | fae/faer | no pronouns | they still say sir | they still say ma'am
    called me sir on the phone | called me ma'am on the phone | trans joy | trans day of | socially transition | gender reveal of my own
    estrogen patches | estrogen shot | starting t | testosterone shot/shots/gel/vial/day/injection/cypionate | hormone clinic
    hormone appointment | months on hormones | voice is dropping | voice training | voice feminization | tracheal shave
    orchiectomy consult | packing with | stand-to-pee | stp device | binder under | bind my chest | compression top | first binder
    breast forms | i'm stealth | clocked as trans | clockable | boymode | girlmode | boy mode | girl mode
    used to be the girl | raised as a girl | raised as a boy | cross-dress | bathroom bill
    gender-neutral bathroom | gender neutral restroom | all-gender | all gender restroom | trans lifeline | tdor | transgender day
    callen-lorde | wpath letter | surgery letter | chico trans | chica trans | mi nombre legal nuevo | pronombres | disforia | hormonas
    testosterona | estrógeno | género en la licencia | el género en mi | sexo en el acta | corrección de sexo | mi acta ya dice | travesti
    identidad de género | calls me by what i picked | name i picked | i picked my own name | picked my name | picked my own name
    name off a paperback | not the one i was given | real one on the door | real name on the door | finally calls me by
    cpat/ran/run/running/swam/swim/lifted/sparred/worked in a/my binder
    testosterone/estrogen/estradiol/hrt monday/tuesday/wednesday/thursday/friday/saturday/sunday/day/jab/refill/pump/pellet/pellets
    gender pending/optional/nope/tbd/meh/undecided/fluidish | gender no thanks/thank | court/hearing date/papers/petition for the/my marker
    hearing/petition/papers/appointment for the/my marker
    fix/fixed/fixing/change/changed/correct/corrected/update/updated/switch/switched my marker | the marker fixed/corrected/switched | sex assigned
    goes/go/going/went by they
    they/she/he/xe/ze/fae/any them/her/him/they/xem/zir/pronouns on my/the/her/his/a name/desk/door/badge/email/apron/helmet/hard/radio? tag/tape/plate/pin/badge/hat/card/signature/locker/mug/apron/vest/door
    i/me [they he/she] | i/me [he/she they] | they if you must/please/insist/will | gender people/folks | t4t | t 4 t | the cis half/one/friend
    i am the cis half
    trans support/dads/moms/hikers/hiking/running/book/youth/parents/softball/knitting/swim/climbing/discussion/peer/elders/vets 's? group/circle/club/choir/night/meetup/team/league/network/picnic
    trans choir/chorus/prom/meetup/potluck/bookstore/clinic
    podcast/group/newsletter/retreat/camp/meetup/circle for trans/nonbinary/queer/gay/lesbian dads/moms/parents/folks/people/vets/cops/kids/teens
    tenor/baritone/bass formerly alto/soprano | formerly alto/soprano | alto/soprano turned tenor/baritone/bass | used to sing alto/soprano
    was an? alto/soprano now tenor/bass/baritone
    cross dressing | cross-dressing | boy/girl name on the lease/license/chart/diploma/form/badge/check/mail/account/transcript/deed
    my boy/girl name | walked in * name on the lease
    she/he used to be a dude/guy/chick/man/woman/lady/girl/boy
    new girl/guy/lady/hire/teacher/nurse used to be a dude/guy/chick/man/woman/lady/girl/boy
    bind/binding with tape/ktape/trans | tucked taped/tied/gaffed/padded/laced | gaffed padded/taped/tucked/and/up lashed/and/tucked? | padded lashed
    dilation day/days/schedule/session | dilating schedule | my dilator/dilators
    start/starts/started/starting/restarted/began/begin/beginning the spiro/estradiol/estrogen/testosterone/blockers/patches/e spiro?
    start/starts/started/starting/began spiro/estradiol/estrogen/testosterone
    inyección/inyecciones/parche/parches/gel/dosis/frasco de la? testosterona/hormonas/estrógeno/estradiol
    peach fuzz/mustache/beard since/from the? patches/gel/shots/t/hormones/testosterone
    voice hasn't dropped | voice has not dropped | electrolysis on/session/sessions/appointment/fridays/lip/face/chin/for/at/again/before
    facial electrolysis/laser | laser for/on the/my face/chin/lip/beard/upper
    ma'am/sir/maam/miss until i talk/talked/spoke/speak/answer/answered/open/opened | call/calls/called me sir/ma'am/maam/miss anyway/regardless
    still call/calls/called me sir/ma'am/maam
    bracelet/wristband/card/tag said/says/read baby girl/boy | courthouse legally * | shoulders/hips/chest/jaw i have now
    my driver's license of a man/woman | neither one/box/of is/was/fits/fit me | neither box is/was/fits/fit
    the right name on my/the/it license/badge/diploma/card/degree/certificate | queda mi nombre nuevo | mi nombre nuevo/elegido/verdadero
    soy trans | chico/chica/señor/señora/persona/mujer/hombre trans
    raised a daughter/son got a son/daughter | my daughter and? then? corrects/corrected | informed consent hormones/hrt | voice masculinization
    feminizing/masculinizing hormones/surgery/hrt | enbyfriend | theyfriend | theydies | gentlethem/gentlethems
    sex/gender on my passport/license/birth/id/certificate/diploma | sir i mean ma'am/maam | ma'am/maam i mean sir | sir sorry ma'am/maam
    ma'am/maam sorry sir | sir ma'am/maam uh/um/er/sorry/whatever | are you a boy/girl/man/woman/guy/dude/he or a? girl/boy/woman/man/lady/chick/she
    antes me llamaba/llamaban/decían | mi nombre de nacimiento | mi nombre muerto | tratamiento/terapia/reemplazo hormonal | soy elle | mis pronombres
    mastectomía masculinizante | mi cambio de género/nombre/sexo | cambio de género/sexo | reasignación de sexo
    levels are finally a? man/woman/girl/guy/male/female 's? | body finally/now matches me/my | wrong puberty | second puberty
    puberty at thirty/forty/fifty | second adolescence on | tape my chest | chest tape/taping
    neither a? mr/mister/sir/man/boy/him nor/or a? ms/mrs/miss/ma'am/maam/woman/girl/her | not a sir/ma'am/maam/mister
    legally changed it/my from * to * | assigned girl/boy/f/m at birth | gender-free | genderfuck | gendervoid | xenogender | maverique | demifluid
    postgender
    gender outlaw/apathetic/agnostic/questioning/creative | boygirl | kathoey | bakla | waria | femminiello | transneutral | gray gender | graygender
    non gendered person | they/them officer/deputy/cop/firefighter/medic/dispatcher/pronouns/energy
    mail for the girl/boy/man/woman i was | started gel | a? girl/boy 's name the judge | then i wasn't a girl/boy | wasn't a girl/boy anymore
    not a boy not a girl | not a girl not a boy | not a man not a woman | not a woman not a man
    [transition team] at the *? clinic | my transition to a man/woman | transition to living | wear/wears/wore/wearing a/the/my [binder] | change/changed into a/my/the training? [binder] | identify with any/no/either/neither [gender]
    calls/call me her/his/their son/daughter now/finally | finally calls me son/daughter/brother/sister
  `,
  innocent: `
    trans is slipping/shot/leaking/gone/toast
    gender bender | usb/cable/plug/hose gender | binder of/clip/clips/with/tabs/full | three-ring binder
    tabbed binder/binders | case binder | trans am | trans fat/fats/siberian/mission | patch cable/panel/cord/notes/tuesday
    shoulder patch/patches | unit patch/patches | patches o'houlihan | patches on
    transition from/to/team/plan/period/into/between/glasses/zone/lenses | nicotine patch | name change of the
  `,
});

/** Weddings, partings, shared and single households. */
export const maritalLife = lifeOf(marital, {
  tells: `
    dissolution papers/filing/decree/hearing/petition | decree nisi | [divorce/custody] mediator/mediation | mediator split/divided | platinum band | gold bands | gold band on my | matching bands | both our wedding bands/rings | our rings | both our rings | ring on my finger/chain/hand | ring i'm not used to | ring never off | ring off my finger | ring still in my | his mother's ring | her grandmother's ring
    ring resized | ring sized | ring sizer | ring bearer | ring exchange | chuppah | huppah | garter toss | my boutonniere | our cake topper | cake topper in ** | our topper | something borrowed | rice shower | jumped the broom | lazo ceremony | arras ceremony
    cake tasting | cake tastings | tiered cake | sweetheart table | rehearsal table | rehearsal supper/dinner | our wedding dais | our vows | vows renewed | renewed our/my vows | renewed at the courthouse * | we renewed | vow renewal
    promised to in front of | someone i promised forever | whom i said yes to | the fellow i said yes to | said yes in a | he proposed to | i proposed to | proposed to me | lawfully wedded * | lawful wedded | wed me anyway | gave me her last name | took my last name
    love of my life | the love of my life | my sweetheart | my sweetheart's | high school sweetheart | the mister | he the mister | my mister | my bride of * | bride of two/three/ten * | my groom | our honeymoon | since the honeymoon | honeymoon photos
    tin year | tin/china/crystal/pearl/ruby/golden/copper/wool/lace/leather/cotton/bronze anniversary | tenth-anniversary gift | our tenth-anniversary gift | anniversary gift/dinner/trip/date/card/flowers/band/cruise/weekend/steak/photo/cake/present/plans | <num> anniversaries | anniversaries ending | our anniversary on ** | anniversary date etched **
    [her/his side of the closet/pegboard/bed/sink/dresser/bathroom] | the side of the bed that used to be his/hers | my half of the garage/house/furniture/pension
    hyphenated it | hyphenated ourselves | two passports and one hyphen | one hyphen | name and one under hyphen | taken his last name off | shares my last name | share a last name | shares the name on the mailbox | the same last name as mine | her name still on | his name still on | under her maiden name | still mrs. | mr. and mrs. mugs/towels/pillows/chairs
    his and hers aprons/towels/mugs/sinks/recliners/robes | joint account | joint account is * now | joint return | joint checking | joint lease/leases | two years of joint leases | share a checking account | filed jointly
    my other half's | other half's mother/signature/car/mom/family/birthday/shift/truck | plus-one for life | my plus-one | plus-one for the last * years | and guest crossed out | partner in everything | my late partner | late partner in everything | rings now on one chain
    the ex has/got/kept/took/wants/gets | ex got the boat/house/dog/truck/couch | my ex's lawyer/lawyers/truck/boat | ex's lawyer | temporary orders gave ** | dissolution papers/filing/decree/hearing/petition
    the judge split ** | judge split the * | divorce isn't final till * | divorce final on * | called-off date | called off the wedding | called-off wedding | postnup | qualified domestic relations
    my dad in law | official dad in law | dad in law | mom in law | in-laws' grill/cabin/couch/boat/place/house/table/truck/farm/basement | both sets of in-laws | my in-laws | in-laws who * | a mother-in-law's * | mother-in-law supervising | father-in-law with a ** | mother of the bride | mother of the groom | father of the bride
    her folks' | his folks' | her folks' cabin | his folks' cabin | her parents' anniversary | the kids' mother and i | their other parent | su señora | mi señora | mi querida esposa | recién casado/casados/casada | nuestra boda | mi vieja | marido | el marido | mi marido
    my hubby | my wifey | better half | other half says | my partner of | my fiancé | my fiancée | my boo | my bae | my man and | my old lady
    my old man and i | fil came | outlaws and in-laws | spouse's insurance | spouse's name | emergency contact is still | without a plus-one
    no plus-one | just engaged | newly engaged | engagement ring/party/photos/shoot | she said yes at/in/on the | said yes on the
    ring in the drawer | ring in a drawer | ring's in | took my ring off | save the date | bridesmaid at my | groomsmen at my
    my groomsmen | my bridesmaids | bachelor party for me | bachelorette weekend/trip | she said yes to the question | rehearsal dinner | tying the knot | getting hitched
    got hitched | elope | courthouse and back by lunch | marriage license | marriage certificate
    date nights | <ordinal> anniversary with | years of marriage | joint return | married filing jointly
    married filing separately | head of household now | my maiden name back | changed my name back | new last name | mr. and mrs.
    the decree says | spousal maintenance | qdro | half my pension | half of my pension | split the house | split the dishes
    signed the papers tuesday | mediation for the divorce | ex got the | ex got to keep | ex kept | ex took | widowhood
    since she passed i | since he passed i | still wear his ring | still wear her ring | still wear my ring | house is just mine
    just me in the house | house to myself now | both sides of the bed | recipe for one
    recently single | dating apps | hinge profile | bumble profile | match.com | okcupid | swiped right
    coffee date | seeing somebody | started seeing | i'm dating | we're dating | been dating | go steady | moving in together
    move in with my girlfriend | move in with my boyfriend | live with my girlfriend | live with my boyfriend | cohabit | power couple | live/lived/living with my partner
    fifth wheel at the wedding | done dating | not dating | married to the job | work wife | work husband | pre-nup
    esposa | esposo | mi vieja | mi exesposo | mi exesposa | exmarido | exmujer | mi difunto esposo
    mi difunta esposa | mi difunto | mi difunta | nos divorciamos | nos separamos | aniversario de casados | anillo de bodas
    argolla de matrimonio | le pedí matrimonio | me pidió matrimonio | despedida de soltera | despedida de soltero | solterón | solterona
    solterita | soltería | mis suegros | concuño | concuña | unión libre | arrejuntados | juntados | acta de matrimonio
    apellido de casada | apellido de soltera | kept the last name | keep the last name | the last name i had for | got my last name back
    kept the grill i kept | he kept the * i kept the | she kept the * i kept the | who gets the dog | split the dog | ando de novio
    ando de novia | de novio con | de novia con | ando soltero | ando soltera
    gf/bf says/said/thinks/hates/wants/calls/told/texted/made/has/is/works | left me for the/a/my/his/her/another/someone * | husband/wife no <num>
    <num> years with the same lady/gal/fella | boda el/este/en/fue/será sábado/viernes/domingo/la/<month> | acta de divorcio/matrimonio/nulidad
    me caso por la/lo iglesia/civil | caso por la iglesia
    bought/buy/picked/altered/sold/pawned/hocked/shortened/hemmed the/my/a/our wedding dress/gown/ring/rings/suit/tux/cake
    wedding ring/band on a/my chain/zip/lanyard/necklace/cord/keychain/carabiner tie? | wedding ring/band won't come/fit off? | rice in our/my hair
    domestic partner affidavit/form/papers/benefits/certificate/registry
    domestic partnership affidavit/form/papers/benefits/certificate/registry | she/he left i got/kept/have the house/dog/couch/mortgage
    no-fault papers/divorce/filing/decree | longer than the/my/our marriage | outlasted the/my/our marriage/husband/wife | when i'm going/gonna to? settle down
    when i'll settle down | ring is/'s in a/the/my drawer/safe/dish/cup
    being single and <age>/at | single and <age> | nobody's emergency contact | anybody's emergency contact | i bought a/the ring
    bought the/her ring at/in/with/on/from | still cooking for two | still cook for two | twice/thrice divorced/married/widowed | wedding cake with our
    the only [single person/one] at/in/on | my new/first? partner moved in | [partner] i ever lived with | been a [couple] since/for
    i/he/she proposed that night/weekend/summer/spring/evening | i/he/she proposed a week/month/year/day before/after/later | i said yes to a man/woman/guy/girl/ring
    our <ordinal> anniversary of saying/being/our/marriage | asked/asks/begged/got her/him to [marry me]
    met on hinge/bumble/tinder/okcupid/match/eharmony/jdate
    our/my wedding photo/photos/picture/pictures/song/dance/album/video/day/night/date/toast/dj/rings/bands/party/registry/invitation/menu/tent/caterer
    our love story | the whole love story | ring's off tan? line's? still? there? | years/months into a/the/my/our separation | into a separation
    lease/deed/mortgage/title in my name alone | cuffing season | quedé/quedó viuda/viudo | me quedé viuda/viudo
    deposit on the hall/venue/barn/caterer in/for/at * | dress with the beaded/long/lace train | beaded/cathedral/chapel train | and no groom/bride
    my honeymoon/honeymoons was/were in/at/<num>
    she/he got the bass boat | a? cop/officer/trooper/soldier/miner 's widow | madres/padres solteras/solteros
    wife-to-be | husband-to-be | hubby-to-be | eternity ring/band | anniversary band | promise ring | vow book/books | wedding website
    our wedding planner/florist/registry | the knot registry/account | zola registry | divorce cake/lawyer's/party for me | separation papers
    newly/freshly/recently divorced/widowed/separated | decree absolute
    widow's/widower's pension/group/benefit/benefits | widow 's pension/group/benefit/benefits | singles cruise/mixer/retreat/bar/bowling/group/ministry
    single since <year> | single by choice | hinge/bumble/tinder match/date/profile | farmersonly | plenty of fish | christian mingle | coffee meets bagel
    world's best mother-in-law
    divorce settlement/decree/hearing/paperwork/papers is/was/came/date | divorce got/was/went final/finalized/through
    my divorce lawyer/attorney/mediator/hearing/paperwork | unmarried and <age> | my wedding's | our wedding's | nuestro matrimonio
    divorcecare | gray divorce | collaborative divorce | parents without partners | stag do | hen do | my stag party/do/night | bucks party
    our golden/silver/ruby/pearl/diamond/wooden/paper/tin anniversary | wedding diet | vows on the fridge | vow rehearsal | our officiant
    our first dance | seating chart for our | best man at mine | my best man
    my maid/matron of honor | my bridal | my tux fitting | tux fitting
    honeymoon fund/flight/flights/tickets/cruise | marriage at the courthouse | courthouse bride | jp wedding | ex-in-laws | ex in-laws
    my former wife/husband/spouse | former mother-in-law | ex-mother-in-law | estranged wife/husband | my estranged
    lost the/my kids/twins/boys/girls/children 's? father/mother/dad/mom | mi mujer/esposa/marido/vieja se fue con/de/y | sister-wife
    mi ex marido/mujer | pensión de viudez | nuestro aniversario | nos vamos a casar | nos vamos a divorciar | ya firmé el divorcio | firmé el divorcio
    anillo de compromiso/matrimonio | soltero/soltera y sin | sin compromiso ni | mi concubino/concubina
  `,
  innocent: `
    widow maker/makers | married to this/the job/sea/desk/fence/line/radio/road/work/truck/route/grill/shop
    lengua de suegra
    cake topper used/from/as | single malt/bottle/serve/sheet/socket/spool/screw/shoe/sock/glove/boot/bullet/round/stall
    married to the couch/idea/plan/job/cruiser | divorce the/my couch | engaged gear/gears/clutch/brake | honeymoon phase with the
    wedding crasher/crashers/detail/venue parking/soup/singer/season/traffic/guest/dj/photographer gig | married filing cabinets
    married couple at/in/on/called | divorced from reality/the/context/facts | single-handedly | single handed | single shot | single lane
    single file | single most | single digit | single digits | single action | single stack | single malt | single vehicle | single car
    every single | a single | not a single | one single | single story | single origin | single best | single use | single day | single night
    single game | single source | single ply | single bed | single room | single speed | single track | single engine | single barrel
    single call | single word | date of/stamp/format/for/range/line/book/field/is/on/was/palms/with destiny/changed
    up to date | to date | out of date | due date | court date | start date | hire date | test date | trial date | date and time
    save the date for the range | partner on shift/patrol/and i cleared/in crime | my partner | my patrol partner | my work partner
    beat partner | business partner | training partner | gym partner | lab partner | dance partner | k9 partner | four-legged partner
    new partner | first partner | ring tone/road/bell/camera/doorbell/of keys/light/box/toss/finger food | boxing ring | key ring | onion rings
    phone rings | ring ring | drug ring | theft ring | engaged the | engaged in | engaged citizens | engaged with | community engagement
    speaking engagement | breakup of the ice | ice breakup | bride of frankenstein | matches | couple of | a couple | couple hours | couple days
    couple weeks | couple more | couple times | couple dozen
    <kin> ** [since she/he passed] | <kin> 's ** ** [since she/he passed] | truck/car/printer/copier/cat/dog/mower/boiler/knee and i ** couples therapy/counseling
    mother-in-law apartment/unit/cottage/door | our wedding barn | i proposed to apply | cal poly | i said yes to world/overtime/the/a | engagement ring binder | widow's tears | bachelor's porch | other half's a sandwich | mom/dad/mother/father 's new? [boyfriend/girlfriend] | [she/he/they said yes] to the dress/job/transfer/overtime/puppy/dog/couch
    in law enforcement/school/and/office/firm | ring finger got/jammed/broken/broke/splint/swelled/guard/is/caught/of | ring-finger of
    ring a bell/light/doorbell/camera | bought a ring light/doorbell/camera/binder | roly poly | <ordinal> anniversary of | they said yes to/and/on
    i proposed a/an/that/we/changes | i proposed to the/my/our council/board/commission/city/county/chief/boss/manager/crew/captain/sergeant/union/committee/mayor/landlord | i proposed to change/move/add/make/use/switch/try/start/run/fix/swap/split/have | marry me
    in a relationship with time/my/coffee/food/sleep/gravity | my late <kin>/friend/boss/teacher/coach/dog/cat/fee/fees/start/night/nights/shift/shifts
    [wife] beater/beaters/beating | wouldn't/don't/didn't/won't/not get separated | marriage licenses | sew/sews/hem/alter/alters/iron wedding dress/dresses
    divorce court smells
    my/our/his/her <kin> [married] | about [widows]
    landlord/bishop/pastor/chief/deputy/sheriff/sergeant/captain/mayor/neighbor/supervisor/foreman/coach/uncle/brother/cousin/grandpa/preacher/butcher/lieutenant/principal/judge 's [wife]
    boss/landlord/chief/deputy/sheriff/sergeant/captain/mayor/neighbor/supervisor/foreman/coach/aunt/sister/cousin/grandma/lieutenant/principal/judge/daughter 's [husband/boyfriend]
    coworker/customer/suspect/boss/cousin/uncle/roommate/brother/nephew 's [girlfriend/ex]
    met/lost/like/calls/loves/hates his [wife] | asks/brings/asked her [husband]
  `,
});

/** Two of a kind at one table, and how people say so. */
export const orientationLife = lifeOf(orientation, {
  tells: `
    both of us are/were dads/moms/grooms/brides/husbands/wives | we are both dads/moms/grooms/brides/husbands/wives
    rainbow apron/aprons/lanyards/pins/wristband/wristbands/cape/capes/bandana/bandanas/magnet | for pride our/we/my/the/this/week/month/weekend/night/sunday/saturday | marched/marching/dj/booth/bartend/bartended/volunteer/float at/for/in community/county/town? pride
    two bridegrooms | the other bridegroom | the other groom | the other mr. * | the other bride | the other papa | the other mister | other hubby | my other hubby | the other mom | the other dad | husband a and husband b | both grooms | both brides | both bride and bride | groom and groom | bride and bride | both lines say groom/bride | both under bride/groom
    both say bride/groom/mrs./mr. | both mr. | both mrs. | we're both mr. | we're both mrs. | both of us mister/mr/mrs | both of us sirs | both of you sirs | yes we're both men/women | we're both men/women/guys/girls | husband and i, two guys | two husbands and one * | two husbands in one ** | two wives in one ** | two grooms' * | two groom figures | two brides on a ** | two brides on a mug
    two tuxes | two tuxedos | two matching tuxes | matching tuxes | two-tuxedo | both our tuxedos | his and his tuxedos/towels/robes/sinks/recliners/initials/mugs | his and his | hers and hers | other tuxedo | two wedding dresses | 2 wedding dresses | both our gowns | both of us in veils/tuxes/gowns/dresses/suits/white/bow/matching | both in white gowns | both in our fathers' suits | both in tuxes | both in veils | two boutonnieres
    two ties two suits | two suits one couple | our two neckties | dos corbatas | los dos esmóquines | dos esmóquines | dos vestidos de novia | dos anillos iguales | ella y yo nos | mi novio me | mi novio y yo | mi novia y yo | dos hombres con ** | dos novios en ** | besaba a * | con otro hombre | con otra mujer | es mi novio | es mi novia
 two fellas with one * cup? | two boys one bed ** | two razors by one sink | two toothbrush mugs | two dads' day mugs | two dads' day | two moms of the bride | us moms | us dads | both of us moms | both of us dads
    mustache to mustache | moustache to moustache | beard to beard | both our moustaches | both of our moustaches/mustaches/beards | matching beards | matching mustaches | matching beards and matching rings | matching bow ties | matching bolo ties | matching vow tattoos | stubble rash
    he and i slow danced | slow danced with him | slow danced to | my fella | his fella | my gentleman friend | my guy and i | my handsome groom | my very handsome groom | my groom of | fellas kiss | kiss a fella | kissed a fella | the fella who calls me | man i make coffee for | cruise for men | atlantis cruise | olivia cruise
    pride chorus | pride wristband | pride sash | pride float | pride ribbon | float ribbon from pride | rainbow sash | grand marshal year | drag brunch crew | drag brunch | lavender menace | thursday drag brunch | gay chorus | same-sex dance * | same-sex * trophy | lesbian bar | lesbian bars | gay bingo | leather contest | bear run | my grindr | from my grindr | hinge said men | men seeking men | women seeking women | aprons that both say *
 two bridal henna | her and my double hammock | my wife's lips | wife's lips left lipstick | my bride in a bridal suit | my wife, love her wife | i introduced my wife and she introduced hers | lady holding both our purses | love her wife | love his husband | her wife me | her wife (me)
    two mr. and mr. | two daddies | two-mom | two-dad | both my moms | both my dads | other mom | other dad | the other mother
    boyfriend and i are both guys | same-gender | bi guy | bi girl | rainbow booth | rainbow crosswalk | rainbow bumper | pride week | pride run
    black pride weekend | outed at | not out to | castro on a | weho | rehoboth crowd
    bear night | cub and | daddy bear | scruff profile | scruff app | stud and femme | gold star lesbian | uhaul on the second
    lesbian bed | subaru stereotype | carabiner on my | flannel and carabiner | confirmed bachelor uncle | boston marriage
    roommate of <num> years | longtime companion | special friend | gay rodeo | gay dads | gay kickball | aids quilt | names quilt
    glsen | gsa in | gsa sponsor | goal chapter | gay officers action | lgbt liaison | prop 8 | discharged under dont ask | lavender marriage
    not the marrying kind | like girls and boys | like boys and girls | crush on girls | crush on boys i'm a boy | not into guys
    not into men | not into women | not into girls | hetero | sexual orientation | #loveislove | #pride | #bipride | #gaydad | #gaycop
    dos novios | dos novias | dos papás | dos mamás | mi novio y yo nos | jota | machorra | bandera arcoíris
    bandera del arcoíris | ligar en grindr | me gustan los hombres | me gustan las mujeres
    me gustan los dos | me gustan las muchachas | me gustan los muchachos | mi mejor amiga que no es amiga | roomie que no es roomie | bear run
    bear run in | matched with a boy i'm | matched with another guy
    husband/hubby/boyfriend/fiancé/fiance and i are? both/two * men/guys/dudes/fellas/dads/grooms
    husband/hubby/boyfriend/fiancé/fiance and i are? both/two men/guys/dudes/fellas/dads/grooms/bearded/bears
    wife/wifey/girlfriend/fiancée/fiancee and i are? both/two *? * women/girls/ladies/gals/moms/brides/dykes
    wife/wifey/girlfriend/fiancée/fiancee and i are? both/two women/girls/ladies/gals/moms/brides/dykes
    bear in the club/bar/gay/leather/other/hairy sense | pflag kid/mom/dad/parent/family/chapter/meeting/table/hug/volunteer/potluck grown? up?
    bride/groom number one/two | two grooms/brides on? one/a/the/our cake/topper
    tenor/baritone/bass/alto/soprano/trombone/tuba/singer/sing/sings/sang/second in/with the gay/lesbian/pride/queer men/women 's? chorus/choir
    gay/lesbian/queer men/women 's? chorus/choir
    gay/lesbian/queer/lgbtq/lgbt/bi/sapphic book/hiking/hikers/softball/running/motorcycle/bowling/rugby/kickball/swim/soccer/rowing/knitting/supper/ski/chess/film 's? club/group/league/team/night/circle/festival
    open mic/karaoke/trivia/bingo/poetry at/in the queer/lesbian/gay/trans bookstore/bookshop/bar/cafe/club
    queer/lesbian/gay bookstore/bookshop/cafe/coffeehouse/zine/prom/karaoke/trivia/potluck/choir
    lgbtq/lgbt/gay/lesbian/queer peace/police/fire/law/military? officer/officers/employee/employees/firefighters/veterans/staff/liaison/association/network
    lesbian/gay/queer/bi math/tax/panic/disaster/drama
    prep refill/refills/prescription/copay | introduces/introduced/introduce me/him/her/us as the/her/his? roommate/roommates/friend from
    introduces/introduced/introduce me/him/her/us as "the/her/his roommate" | introduces/introduced/introduce me/him/her as the/her/his roommate
    which of us/you/them? two? is/was the bride/groom/man/woman/wife/husband/girl/guy/boy
    who 's/is the man/woman/wife/husband in? the/your relationship/couple/marriage | quién/cuál es el/la hombre/mujer de ustedes/los/las dos?
    pareja/parejas de hombres/mujeres | casaron/besaron/besaban dos mujeres/hombres
    dos mujeres/hombres/muchachas/muchachos se casaron/besaron/besan/casan | boda de dos mujeres/hombres/novias/novios
    los dos con bigote/barba/corbata/esmoquin | las dos de blanco
    marido/esposo/novio y yo los dos con bigote/barba/corbata | pride5k | two mom/dad household/family/house/home/kid/kids | wrote dad and dad
    wrote mom and mom | dad and dad | mom and mom | mama and mama | mom and mama | dad and papa | crossed out mom/dad/mother/father and? wrote?
    say/said/saying the word lesbian/gay/bi/queer/bisexual/homosexual out? loud? | man married to a man | woman married to a woman
    husband of the/a man | wife of a/the woman | exes were/are all? guys/girls/women/men | current 's/is a woman/man/girl/guy
    ace ring | black ace ring | gay/queer/bi/ace/lesbian/trans af | two/three/2 *? men/women/ladies/guys/girls/boys/dudes holding hands
    two *? men/women/ladies/guys/girls/dudes kissing | men/women kissing men/women
    two/2 guys/men/dudes/women/girls/gals/ladies/fellas with? one/a bed/mortgage/closet/toothbrush
    two guys/men/dudes/women/girls/ladies with a shared * card?
    two husbands/wives with? one dog/cat/truck/car/mailbox/bathroom/kitchen/bed/house/grill/lawn/rice *?
    fiancé/fiancée/husband/wife/boyfriend/girlfriend and so does he/she | dropped/lifted/ended/changed the blood? rule/ban for guys/men like us/me
    dropped/lifted/ended the blood/donation ban | blood ban | he 's my boyfriend i am his | she 's my girlfriend i am hers
    pin/flag/patch/sticker/bracelet/laces/stripes ** pink purple and? blue | pink purple and blue flag/pin/patch/stripes
    orange pink and white flag/pin | black gray white and? purple flag/pin
    to/in atlanta/chicago/nyc/philly/denver/boston/portland/seattle/austin/dallas/houston for pride
    for pride with/weekend/this/month/parade/week
    came out at the/a fish/union/church/family/company/work/christmas/holiday/thanksgiving camp/hall/picnic/dinner/party/potluck/reunion/barbecue/bbq/table
    one in white the other/one in white | queens one leather daddy
    guncle/guncles | the/your/a/as gay/lesbian/queer uncle/aunt/auntie | two women/men danced/dancing/slow at/together/danced?
    truth about me and him/her | never been with another man/woman
    drag performer/performers/artist/artists/mother/daughter/name/house/makeup/closet/act/persona/troupe/story/cabaret
    i/we do/did drag on/at/as/in/for/too/once | doing drag at/on/as/for/since | do drag as | in full drag
    me gustaban/gustan/gusten/han las/los mujeres/hombres/chicas/chicos/muchachas/muchachos/dos/niñas | never wanted sex | no interest in sex
    not interested in sex | don't want sex | never wanted to date/kiss anyone/anybody | no crush ever/on anyone
    husband/boyfriend is a man/guy/dude and so am i | wife/girlfriend is a woman and so am i
    equality/pride/lgbt/lgbtq/rainbow center/centre/alliance/lounge | kissed/kissing another boy/girl/man/woman/guy
    expelled/fired/kicked for kissing | two mrs | we are the two dads/moms
    yes i said husband/wife | husband yes husband | wife yes wife | tinder/hinge/bumble/app set to both/women/men | my feeld | feeld profile/date
    taimi | hornet profile | marcha lgbt/gay | bar/antro/club gay | el desfile gay | play/plays for the other/both team/teams | i bat for both teams
    kicked/threw/ran me out for being gay/lesbian/bi/queer | prayed over me to/for/until | pray it out of me | gay away | sent to a? conversion
    ex-gay camp | family of choice | rainbow dad/mom/family/families/baptists/catholics | affirming church/congregation/pastor/parish
    when/till i meet/met/find/found the right man/woman/guy/girl | just a phase mom/dad/they | haven't met the right man/guy/girl/woman
    you just haven't met the right man/guy/girl/woman
    pride contingent/delegation/liaison/network/council | mother and other mother | father and other father | wife and she 's/has got? one too
    husband and he 's/has got? one too | wore white so did i | wore a tux/gown/dress/suit/veil so did i | husband with a husband
    wife with a wife | husband has a husband | wife has a wife | husband 's husband | wife 's wife | outed myself/me/us | outed the two/both of us | log cabin guy/gal/member/dinner/conservative | hang/hung/fly/flew a/the/our/my [rainbow] over/on/from/out our/my/the | i was outed
    introduced as my friend/roommate | aunt/uncle and her/his special friend
  `,
  innocent: `
    a/old/built/hunting/like log cabin/cabins
    rainbow trout/trout/sherbet/road/after/over/loaf/sprinkles | double rainbow | drag race strip | drag strip | drag racing | dragged
    drag the | bear spray/country/claw/hug/cub/cubs/creek/dance/paw/lake/market/trap/river/cam/tracks/sighting/den/in mind/arms/down/with
    cub scout | cubs game | linen/broom/supply/coat/water closet | pride in my/our/the work/her/his | pride of the | take pride | took pride
    takes pride | community pride | school pride
    straight razor/ahead/up/to/line/face/shot/from/home/through/into/edge/shift/shifts/flush/year/years/days/day/weeks
    ace bandage/hardware/of spades/pilot/ventura/in | flying ace | aced | outed the
  `,
});
