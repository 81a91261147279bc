import { family } from '../family.ts';
import { lifeOf } from './life.ts';

/** Errands, papers, furniture and sayings of those who care for children or for old parents. */
export const familyLife = lifeOf(family, {
  tells: `
    daughter/son/twins/kiddo/stepson/stepdaughter drew/made/gave/asked/says/said/told/calls/called/started/turned/lost/learned/picked/helped/wants/packed/starts/painted/wrote me/us/my/her/his/a/the/if/that/it/in/on/at/school/kindergarten/today
    night/day/swing/graveyard shift mama/mom/dad/mommy/daddy/papa/mother/father | fishing/camping/trucker/gym/working/hockey/baseball/soccer/ranch/farm grandpa/grandma/papa/nana/mama/dad/mom life?
    changed/changing a/his/her [crib sheet/sheets] | [child seat/seats] in ** my truck/car/van/suv | had/got our/my [car seat] inspection/check/installation | one still? in [pull-ups] | do/did/doing the [school runs] | have/get my * [every other weekend]
    i/we/to/and feed/support/raise/house a [family of <num>] | i'm at the [assisted living] place/home | [mother/father 's day] is my best/favorite day | i [got/lost/won custody] of the only kid/child/son/daughter | my/our mommy group
    two/three/four/five small/young/little/grown/teenage children | his/her/their small/young/little/grown children
    cared/caring/care for a/my sick/dying/ill/aging/ailing/elderly/disabled father/mother/parent/dad/mom/grandmother/grandfather/grandma/grandpa/uncle/aunt/brother/sister
    brackets/escuela/uniforme/pañales/leche de/para la/el/mi [niña/niño/bebé/hija/hijo]
    kids/kiddos/littles/toddler/toddlers down/asleep/fed/bathed/tucked/buckled/finally | kids in bed/bathtub/pajamas | got the kids down/fed/dressed/bathed
    bedtime/bath time/drop-off/school run done/survived | after school/bus drop-off
    stair gate | safety gate | portable crib | travel crib | crib mobile | the crib that * | cradle/bassinet by/beside/in my/our bed/room/bedroom | baby carrier | baby sling | baby wrap | ring sling | ergobaby | babybjorn | boba wrap | tula carrier
    uppababy | graco | chicco | evenflo | britax | doona | snoo | boppy | exersaucer | jumperoo | bumbo | nosefrida | snotsucker | gripe water | colic drops | teething ring/gel/tablets/biscuits
    diaper cream/caddy/pail/rash/blowout/bin/cake/service/money/station/table/sprint | butt paste | desitin | aquaphor on the baby | pull-ups size <num>? | size 2t/3t/4t/5t not? 2t/3t/4t? | wipe warmer | wipes warmer
    burp rag | burp rags | spit-up | muslin blanket | muslin swaddle | breast-milk proof | breastmilk in the | goat milk formula | formula scoop/tin/cans/bottles | bottles at * and *
    straw cup | spill-proof cup | toddler fork/spoon/shoes/boots/socks/rail/leash/carrier/seat/tantrum/music/time/class/gym/swim/story
    toddler size rain? boots/shoes/socks/coat/gloves | toddler asleep ** | toddlers before | a toddler asleep
    baby/toddler/kid/infant/girl/boy/son/daughter/him/her on my hip | the baby threw/slept/woke/has/had/is/was/cried/likes/kicked/finally | rear-facing seat?
    forward-facing seat | booster seat/seats/height | two boosters
    small pajamas | tiny pajamas | footie pajamas | dinosaur pajama/pajamas | unicorn pajamas | tiny socks | small socks | little socks | tiny shoes | little shoes | tiny mittens | initialed mittens | mittens on a string | bunny slipper/slippers
    glitter/unicorn/dinosaur/mermaid/spiderman/frozen backpack/backpacks | lunchbox thermos/note/notes/with a name | lunch money envelope/envelopes | puree pouch/pouches | thermos of puree | juice pouch/pouches | gogurt
    dinosaur nuggets | dino nuggets | dinosaur cake | unicorn cake | princess cake | crust cut off | crusts cut off | crusts off * sandwiches? | applesauce pouch/pouches | string cheese in my | teddy grahams
    potty seat/chair/training/stool/break/song/dance | training potty | asking for the potty | reward chart | sticker chart | allowance jar | piggy bank for
    bedtime voices/song/routine/battle/battles/negotiations/routine | reads the voices | lullaby/lullabies i/she/he/for
    night light/nightlight on/in/shaped/for | blankie | stuffie | stuffies | stuffed bunny | pillow fort/forts/castle/castles | blanket fort/forts | play-doh | playdough | finger paint on **
    growth marks | height marks | heights in pencil | small heights | pencil marks on ** | height chart | little helper's
    a certain third/first/second/fourth/fifth? grader/kindergartner | two sleepy * graders
    kindergarten cubby/form/forms/registration/shots/screening/roundup/concert/dance | cubby/cubbies at | nap mat/mats | nap-mat name tags | reading log
    spelling words | spelling list | sight words | spelling test on
    permission slip signed/glitter/for ** | permiso de la excursión | report card on the fridge | honor roll bumper | principal's number | the school called | half-day pickup
    pickup at 2/3/noon/lincoln/the school/daycare/preschool/school | school pickup/dropoff/recital
    kinder pickup/dropoff | carpool line/moms/dads/number/schedule/duty | carpool moms of ** | room mom/mother/parent | class snack | snack duty
    little league uniform/fees/snack/parents | kids' lunch line
    [<num> kids'] winter? coats/bikes/shoes/lunches/backpacks | daycare moms/dads/late/bill/run/fees/waitlist/pickup/dropoff/germs/cot/cubby/art | nursery's late fee | late fee at the daycare | nits again | head lice | lice comb | croup again? | croup | ear infection again
    pediatric urgent/appointment/copay/copays | pediatric dental copay/copays/appointment | the/our/my/his/her pediatrician | well-baby | orthodontist note/bill/consult/appointment | braces for her/his | ear drops for a | pink amoxicillin | children's tylenol/motrin/benadryl | infant tylenol
    bunk bed/beds ladder | smaller of two bunk beds | trailer behind the bicycle | balance bike | toys in the tub | bath toys
    bassoon/clarinet/violin/trumpet/cello rental | recorder practice | band instrument rental | tap shoes for her | school musical costume | braid hair before | doll hair | braiding doll hair
    college drop-off | dropped * at the dorm | kids in college | fafsa for | tuition bill for | dorm shopping | prom dress for my | homecoming dress for my | driver's ed for my
    handoff at the | hand-off at the | sunday handoff * | custody handoff | odd or even weekend | odd weekends | whose weekend * | her dad's till | his mom's till | their dad's till | her dad's weekend | his dad's weekend | her mom's weekend | full weekends with both of mine
    my three are/ate/slept/want | of my kids | three of my kids | my older two
    ourfamilywizard | talkingparents | parenting app | parenting coordinator | guardian since | mine since the court | since the court papers | nephews i raise | raise two nephews | raising nephews | grandnieces | grandnephews | grandbaby | grandbabies | the grandbabies live **
    stepkid | stepkid's | step-kid | stepparent | step-parent | a stepparent | foster twin/room/placement/visit/intake/class/stipend/license | foster child's room | fostered kids | the adoption class | adoption caseworker
    father i care for | mother i care for | <kin> i care for | the one who lifts her/him | i'm the one who lifts her/him? | turning dad/mom/him/her every two hours | turn him every two hours | turn her every two hours | rides to oncology
    dad/mom/mother/father/grandma/grandpa/nana/granny/grandmother/grandfather/aunt/uncle/pop/abuela 's pillbox/pills/pill/insulin/bath/shave/oxygen/catheter/feeding/tube/lift/hoyer/medicaid/aide/meds/depends/briefs
    dad/mom/mother/father/grandma/grandpa/nana/granny/grandmother/grandfather/aunt/uncle/pop/abuela 's wound/walker/commode/bedpan/therapy/dialysis/appointment/appointments/hospice/sitter/homework/diapers/teeth/hearing
    [<kin>'s bath] and pills | <kin>'s feeding tube at 2 a.m. | dad's medicaid packet | pops into his shower chair | into the shower chair | into his/her shower chair | her insulin and bath | [his/her insulin] at noon/night/six/eight/and bath? | wound check on my dad/mom | carrying my mother's oxygen
    home-aide receipts | home aide quit | aide quit | mom's aide quit | the aide called out | nights with mom/dad/grandma/nana | home with mom | moved back for mom | spend-down | lift recliner | gait belt | shower chair | hospital bed in mom/dad/my/his/her
    los nenes | los míos del kínder | mis dos niñas/niños/nenes | la fiebre del niño/niña | cuarto del bebé | el bebé | portabebés | chupón | la junta de padres | junta de padres | la mochila de mi
    mis cuates de dos años | los gemelos | las gemelas | el biberón del * | las tareas de mis
    baby gates | changing table | diaper genie | huggies | pampers
    burp cloths | binky | pacifiers | sippy cups
    double stroller | baby carrier | bjorn | playpen | tiny/baby/newborn onesie | onesie with the/a | pack n play | pack and play | bouncy seat | baby swing
    white noise machine for the baby | sleep-trained | nap schedule | naptime | bottle warmer | formula cans | formula shortage | 2 a.m. feeding
    midnight feeding | rice cereal | teether | colicky | tummy time | potty train | potty chart
    terrible twos | threenager | kindergarten drop-off | kindergarten orientation/roundup/graduation/open/teacher says/called
    tweens | teenagers at home | teens eat
    daycare drop-off | daycare pickup/bill/closed/called/closes/fees/waitlist/plague/germs/crud | babysitters | nanny share | aftercare pickup | latchkey
    bus stop wave | bus stop every/before/duty/parents/moms/dads | school bus drops/picks | carline | the car seat installation | rear/infant/toddler car seat | beside/by/to a/the high chair | thickened juice | car line at | need/have a car seat | threw up on/in ** car seat | two/three/third car seats
    pick up line at school | school dropoff | school pickup line | preschool drop-off | back-to-school night
    back-to-school shopping | pto president | snack mom | snack dad | team dad | team snacks | snack schedule | field trip chaperone
    science fair volcano | book fair money | spirit day outfit | crazy hair day | hundredth day of school | 100th day of school
    valentines for the class | cupcakes for the class | lunchbox note | lunchbox notes | pack three lunches | crusts cut
    crust off | cheerios in the | cheerios under | string cheese wrappers
    legos in my | lego underfoot | legos underfoot | stepping on a lego | santa's handwriting | tooth pillow | bedtime book | bedtime books
    baby shark | encanto soundtrack | disney princess dress | disney on ice | chuck e | chuck e cheese | bounce house birthday
    playdates | cub scout | cub scouts | den leader | den mother | pinewood derby
    brownie troop | daisy troop | girl scout troop leader | cookie mom | scout mom | scout dad | little league dad/mom/parent
    peewee coach dad | rec team my | coach my kids/daughter/son/boys/girls/twins
    my kid/kids/daughter/son/boy/girl/boys/girls/twins 's | christmas pageant sheep
    art on the fridge | finger paint | height marks on the | pencil marks on the door
    training wheels off | training wheels came | trampoline in the yard | orthodontist bill | braces bill
    college tour | college tours | dropped her at college | dropped him at college
    dropped them at college | homeschooled kids | teach my kids | pediatric dentist | well-child | ear tubes | hand foot and mouth
    hand-foot-mouth | lice letter | head lice | pink eye from daycare | pinkeye from daycare | school nurse called | the school called
    school calls | custody binder | supervised visitation | weekends with my | guardian ad litem | foster class | adopted our | adopted my
    adopted two | adopted three | adopted a sibling | homestudy | raising my | raising our | raise my | solo parenting | work-at-home mom
    mama to | mommy to | daddy to | called/calls me pop pop | papa to | grandparent of | mamaw to | stepmother of
    stepfather of | bonus son | bonus daughter | his hers and ours | the kids and i | my little girl | my little boy | my infant | our oldest
    our youngest | my godson | my goddaughter | my godchild | my nephew lives | my niece lives | nieces and nephews i raise | kids-free
    dad joke | dad van | #dadlife | #momlife | mom brain | mom van | mom taxi | football mom | football dad | softball dad
    softball mom | wrestling mom | wrestling dad | cheer dad | band parent | theater mom | tired mom | tired dad | proud father | proud mother
    world's best mom | number one dad | happy mother's | elder care | eldercare | caregiver support
    adult day program | nursing home visits | visiting angels | respite weekend | hospice nurse came | hospice bed
    hospital bed in the living | hospital bed in our | in-law suite | mother-in-law suite | granny flat | granny pod | mom moved in
    dad moved in | mother moved in | father moved in | grandpa lives with | caring for mom | caring for dad | took care of my mom/dad/mother/father/grandma/grandmother/grandpa/grandfather/brother/sister/siblings/parents/kids/husband/wife/aunt/uncle/family/nephew/niece
    taking care of mom | taking care of dad | looks after her/his/my/mom/dad/a dad/mom/mother/father/grandmother/grandfather/brother/sister/son/daughter/kids/parents/husband/wife/aunt/uncle/grandma? | mom's pills | dad's pills | mom's meds | dad's meds | mom's doctor | dad's doctor
    mom's appointments | dad's appointments | mom's walker | dad's walker | mom's oxygen | dad's oxygen | sundowning | wanders at night
    poa for | power of attorney for | conservator for | drive mom to | drive dad to | mom to dialysis
    dad to dialysis | mom's dialysis | dad's dialysis | meals for my mother | meals for my father | mis nietas | mis chavos | mi bebita
    mis gemelos | mis cuates | mis plebes | mis chiquitos | mi chiquito | mi chiquita | mis chilpayates | mis pequeños | mi pequeño | mi pequeña
    mis muchachos | el kínder | jardín de niños | junta de padres | los papás del salón | pañal | pañalera | mamila | carriola | cochecito
    cuna | sillita del carro | asiento del bebé | mochila de frozen | uniforme de la escuela de mis | abuelo de | abuela de | soy abuelo
    soy abuela | ser papá | ser mamá | cuido a mis | cuidar a mi | baño a mi mamá | baño a mi papá | llevo a mi mamá | llevo a mi papá
    dar de comer a mi | mi mamá ya no puede sola | vive conmigo mi mamá | sin hijos | no tengo hijos | día de las madres | día del padre
    ratón de los dientes | ratoncito pérez | hora del cuento | piñata de mi | recital de mi | partido de mi hijo | partido de mi hija
    foster intake | intake call for a | placement call | got my dad into the | got my mom into the | dad into the memory | mom into the memory
    memory place | mother-in-law's eye drops | eye drops at | raising three/two/four/five/six boys/girls/kids
    raised three/two/four/five/six boys/girls/kids | on a janitor's check | carpool line | suegra con alzheimer
    mi mamá con alzheimer | mi papá con alzheimer | mi abuela con alzheimer
    mom/dad/papa/pop/pops/mama/mother/father/nana/granny/grandma/grandpa/gramps/grandmother/grandfather/abuela/abuelo moved in with me/us
    mom/dad/papa/mama/mother/father/nana/granny/grandma/grandpa/grandmother/grandfather can't be left alone?
    mom/dad/mama/papa/mother/father/grandma/grandpa/nana/granny/grandmother/grandfather/aunt/uncle/pop/abuela 's oxygen/pill/stair/chair/hospital/hearing tank/concentrator/organizer/organizers/lift/bed/aid
    mom/dad/mama/papa/mother/father/grandma/grandpa/nana/granny/grandmother/grandfather/abuela 's respite/nurse/caregiver/caregivers/stairlift/dentures/meds/medicine/medication/prescriptions/eyedrops/nebulizer/wheelchair/bandages/chemo hours/pump/refills?
    respite hours/weekend/worker/bed/grant/stay/sitter | hospice social? worker/intake/binder/kit
    signed the/his/her/dad/mom 's? dnr with/for? dad/mom/mama/papa/nana/grandpa/grandma? | stair lift for/at my mom/dad/mother/father 's?
    stairlift for/at my mom/dad/mother/father 's?
    chair lift at/for my mom/dad/mother/father 's? | claim/claimed/claiming my mom/dad/mother/father/grandmother/grandfather as/on
    turn/turned him/her/dad/mom/mama/papa/nana/paw every two/three/2/3/four hours | kin-keeper | kinkeeper
    do/did grandpa/grandma/dad/mom/nana 's pills and his/her feet/bath/shot/drops
    custody every other week/weekend | custody drop off/offs | custody drop-off | custody hand-off
    custody dropoff/pickup/swap/order/agreement/arrangement/dispute/fight
    custodia los/de lunes/martes/miércoles/jueves/viernes/sábados/domingos/mis/mi/compartida | theirs/mine every other weekend
    get/gets/got/have/gave/has me/him/her/them? every other weekend | and me every other weekend
    judge gave me/her/him weekdays/weekends/wednesdays/sundays | nephew/niece 's/is mine till/until/now | kid/child/baby/boy/girl who isn't mine yet
    my kid/kids/son/daughter/baby 's father/mother/dad/mom | father/mother of my kids/children/child/son/daughter
    kid/child number <num> | no plans for kids | kids of mine/ours in/any | no kids of mine/ours/my own? | not one kid in this/the/my house
    not a mom/dad/mother/father/parent never going? to? be? | my favorite small person/people/human | tiny human/humans | small human/humans
    for/to/feed/fed/feeding my <num> monsters/goblins/gremlins/hooligans/heathens/hellions/rascals/munchkins
    have/got/for/raising/feeding/with/mom/dad two/three/four/five/six under two/three/four/five/six/seven/eight/ten | two under two | three under three/five
    in loco parentis | delivery-room class/tour/video | snack mule/mom/dad/parent
    grandma/grandpa/nana/papa/mom/dad/mama x2/x3/x4/x5/x6 | grandma/grandpa/mom/dad times two/three/four | twin mom/dad/mama | boy mama | teen mom/dad
    foster-style | aged out of foster/care/the | ward of the county/state/court till/until? | group home on/till/until/before/let
    did/spent/lived <num> months/years in a? [group home]
    grew up in group/foster/kinship home/homes/care | similac | enfamil | nutramigen | gerber puffs/jars/purees
    wic card/cards/clerk/label/check/checks/vouchers/appointment/cereal/milk/benefits/lady | sign/signed/signing the/her/his reading log
    drop/drops/dropped at ballet/gymnastics/karate/preschool | lunches with/without crusts | two/three/four/2/3/4 am feed/feeds
    two/three/four/2/3/4 a.m. feed/feeds | feverish toddler/kid/<ordinal> grader? | gave/lent/sold me her/his/their old crib | bonding <num> weeks
    child support goes/comes/came/clears/hits out/in? | got/has/have the baby/kids/boys/girls/twins till/until/tonight/weekends
    had the boys/girls/kids the/all week/day/weekend/summer | twins woke/wake/slept/napped/teething/ate/threw/arrived/graduate | twins in the back/backseat
    when/since/before/after/until the twins came/arrived/were | applicant's <num> small/young/little? son/sons/daughter/daughters/children/kids
    dollar a minute late
    my/our one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen year old
    my/our 1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 year old | congrats mama/daddy/papa | raised two/three/four/five/six by the time
    my/our <ordinal> grader | have/has/got/with/'ve a <ordinal> grader | a <ordinal> grader at home
    tengo un hijo/niño/nene | tengo una hija/niña/nena | mis <num> hijos/hijas/niños/niñas/nietos/nietas/chamacos | mi hijo/hija en brazos
    mi mamá/papá está conmigo | mamá/papá está conmigo desde el? derrame/infarto/caída/operación? | mi mamá/papá/abuela en la diálisis | a la nena le
    al nene le | biberón de las/la dos/tres/cuatro/cinco/doce/una
    ya duerme en cama | familia/familias con niños/hijos | mi niña/niño de <num>
    two daddies | screaming toddlers/babies | owlet sock/monitor | nanit | wubbanub | sophie the giraffe | bottle warmer/sterilizer | bottle drying rack
    ms rachel | miss rachel | blippi | daniel tiger | magna-tiles | duplo | mommy and me | daddy and me
    childproof/childproofed/childproofing/babyproof/babyproofed the/my/our | baby-proofed | parent portal | school lunch account/debt/balance
    summer camp drop-off/registration/waitlist/forms/tuition | early dismissal and/means/from | back to school night | trick or treating with
    santa photos with | back-to-school list/haircuts/shoes
    door alarm for mom/dad/nana/grandma/grandpa | wander guard/alarm/bracelet | caregiver burnout/support/stipend/fatigue | conservatorship of/for my
    bedsores/bedsore on mom/dad/my | depends for mom/dad/my | adult briefs/diapers for | meals on wheels for mom/dad/my | aide for mom/dad/my
    mine are <num> and <num> | mine are <num> <num> and <num> | toddler/infant/preschool room/teacher sends/sent/called/says/report
    <ordinal> grade play/concert/recital/graduation/homework/spelling/project/recorder
    parent-teacher night/conference/conferences/evening/meeting/day/interviews | cake shaped like a diaper/stork/onesie
    adoption lawyer/attorney/worker/decree/subsidy/finalization/order/petition/placement/profile
    child support order/payment/payments/arrears/garnishment/check/checks/hearing/office/case/enforcement
    custody calendar/lawyer/evaluator/evaluation/mediation/mediator/app | guardianship papers/hearing/order/petition/of
    boys/girls/kids/twins in the backseat/bathtub/bunk/bleachers | kids/boys/girls in bed by/at | kids' bedtime/bath/soccer/dentist/pediatrician/menu? tonight?
    up with a sick kid/baby/toddler | sick kid/baby/toddler home | home with a sick kid/baby/toddler | puking kid/toddler | snow day with the kids/boys/girls
    brightwheel | classdojo | teamsnap | toniebox | lovevery | kiwico | dr. brown's | tommee tippee | comotomo | baby einstein
    lightning mcqueen cake/shoes/backpack/pajamas | moana on repeat | care.com sitter | urbansitter | sittercity | nap strike | nap trap | witching hour with
    velcro shoes for | light-up shoes | velcro sneakers for | rain boots on the wrong feet | sticky fingers on my | cheerio in my | cheerios on my
    crayons in my | goldfish in my | stickers on my badge/radio/vest/boots/truck | car seat crumbs | snack cup | snack cups
    nursery school | mi mamá encamada | mi papá encamado | mi suegra encamada
    andadera del | caregiver leave | fmla for mom/dad/my | intermittent fmla for | paid family leave for
    cuidadora de mi | cambio/cambiar/cambiando/cambié/<num> pañales | leche de fórmula | el kínder de mi | la primaria de mi | mi chamaquito/chamaquita | mis morritos/morrillos | mi muchachito
    keeps/kept/watches/watched the kids/baby/boys/girls/grandkids/twins while/so/mondays/tuesdays/thursdays/on/when | i walk * to the? school/preschool/kindergarten/bus
    braid/braided/braiding her hair while/before/for/at | mi mamá postrada
  `,
  innocent: `
    mother/father 's day call/calls/brunch/rush/traffic/sale/weekend/crowd/volume
    splash pad/pads pump/pumps/hours/water/is/was/opens/closed/on/at/by/in/off | the splash pad
    graco paint/sprayer/sprayers | bus stop at the/main/elm shelter/bench | crib notes/sheet/board/bage | [juice box] recycling | school gate reader | school nurse/bus/board ** job/opening/hiring/vacancy | [mine is/are] a/the red/blue/black/old/truck/car/bike | mine can't *
    [mine has/have/gets/get] a/the/no/an ** | little league field/field/stadium/fields/umpire/park | piggy bank shaped | night light/nightlight bulb | school lunch lady | [school office] supply/park/chair | [early release day/days] of
    kids meal | kid gloves | kidding | baby steps | baby blue | baby back ribs | baby wipes for | baby powder | baby face
    baby boomer
    child abuse/porn/pornography/exploitation/endangerment/welfare/protective/predator/abduction/neglect/services/safety/labor/proof/lock
    child seat installation/check/inspection | car seat technician/tech/event | car seat installation/check/inspection event/clinic/class/day/station/training/tech | free/offer/taught/teach/did/do/certified/at/our car seat installation/check/inspection | inner child
    santa fe/ana/monica/cruz/barbara/clara/maria/rosa/hat/suit/pictures | secret santa
    twin engine/cities/peaks/falls/bed/beds/mattress/turbo/pines | parent company/trap/portal
    foster city/street/avenue/road/home/kitten/kittens/dog/dogs/puppy/trust/communication/farms/better/a/good/cat/cats/fail
    school resource/zone/board/bus/district/shooting/nurse/crossing/security/bell/gym/parking/lot | crossing guard | sandbox environment
    phone/radio/charging/charger/cat's/laptop/gun/rifle cradle | cradle of/to/the/it | boy scout knot/knots | girl scout cookie/cookies | recital hall | sitter for my dog/cat | dog sitter | pet sitter | house sitter
    playpen for puppies | custody of the evidence/knife/gun/suspect/phone/bag/sheriff | chain of custody | protective custody | police custody
    custody sergeant/officer/staff/deputy/division/suite/log/assistant | dad jokes aside | who's your daddy
    mother nature/lode/board/ship/of all | founding fathers | father time | forefathers
    raise/raising/raised my/our hand/hands/rent/voice/eyebrow/eyebrows/glass/prices/deductible/rates/score/arm/right/fee/fees/premium/taxes/flag/pay/chickens/bees/goats
    every other weekend off/on/shift | the/my/our/a/told/tells/asked/email coach my
    in/of/from a/my/the? [pull-ups] | teaching my neighbor/cousin/roommate/partner/coworker/friend/husband/wife/buddy/boss/landlord to drive
    my/your/their tuition for | tuition for the academy/class/course/program/police/nursing/certificate/emt
    isn't/not a sleepover | papa/mama bear 's? diner/cafe/grill/pizza
    pediatric dental/dentist/clinic/ward/er/oncology nurse/desk/tech/hygienist/office/unit/assistant | a/the/retired/as pediatric/hospice nurse and/walk/at/who
    reading log for the water/meter/gas/power/generator
    [home health] agency/agencies/company/companies | at the assisted living place/facility/center/home
    a family of <num> slept/walked/came/in/on/at/from/waved/ordered/moved/was/were/who | family of <num> slept/walked/waved/ordered
    is a dad joke | mother/father 's day is our/the/my worst/busiest/best/big | mother's day brunch shift | school/schools runs a/the/on/out | the crib notes
    some kid lost a tooth | kid/baby cousin/nephew/niece lost his/her first? tooth | my first tooth fairy money
    niece/nephew got/made/has an? honor roll bumper | bus/teacher/classroom/class/room/pool/busload with <age> <num>? kids/children
    twenty/thirty/forty/fifty/sixty/hundred <num>? kids/children/toddlers/infants | <age> kids/children/toddlers in/on/at/one/honk/asked/had/waiting/cheering
    [my baby/kid/toddler] cousin/brother/sister/sis/bro/nephew/niece | own baby tooth/teeth
    [bottle/bottles] of relaxer/wine/whiskey/water/hot/ketchup/beer/bleach/bourbon/ink/glue/oil/mezcal/tequila/rum | were in diapers when/then
    somebody/someone in * had a baby
    [grandchild] of a/an/the | great-grandchild of
    my/our/a/the boss/landlord/friend/buddy/roommate/teammate/client/cousin/uncle/aunt 's [kid/kids/son/daughter/baby/toddler/twins]
    neighbors [kid/kids/son/daughter/baby/toddler/twins]
    my/our/the/a neighbor/cousin/sister/brother/friend/coworker/boss 's [custody/divorce hearing/battle/papers/case/trial]
    girlfriend/boyfriend/wife/husband/friend/roommate/buddy 's [mom/dad/mother/father] | [custody] status/level/levels/roster | my own? bedtime
    ride-along/sponsor/explorer/intern/cadet [kid] | adopted our/my squad/station/truck/crew/shift/firehouse/street/car/cat/dog
    <num>/the/some/full/of/tour/for/from/to/a/by <ordinal> grader/graders
    with a newborn calf/foal/lamb/goat/puppy/colt | our oldest bottle/customer/record/tree/member/client | my weekend with a/the stud/chainsaw/mower/router/saw | proud parent company | sole custody of the | adopting a highway | latchkey not/found/error
    the two/three boys | <num> boys guarding/started/swung/in/on the | coach my niece/nephew/cousin | neighbor/coworker/boss 's [baby/twins]
    carpool lane cheat/cheats/violation/violator/on/ticket/ends | somebody/someone 's [grandchild/grandkid/grandson/granddaughter] | called me? [kiddo]
    [kids] medium/large/small/size/section/aisle/department | our/the/a/my kindergarten class/teacher/classes | kindergarten class/teacher/classes
    twins on the/a fire/night/day/rescue/wrestling crew/shift/team/squad | [lost/got/won/has/took custody] of the good/office/last/only/big *
    custody of the office/good/last/break/only * | that 's a mother/father
    slumber party shift | dog/cat/horse/calf/puppy ** [colic/teething] | [crib] of the crew
  `,
});
