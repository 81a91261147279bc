import { family } from '../family.ts';
import { lifeOf } from './life.ts';

/** Errands, papers, furniture and sayings of those who care for children or for old parents. */
export const familyLife = lifeOf(family, {
  tells: `
    stair gate | safety gate | portable crib | travel crib | crib mattress | crib mobile | the crib that * | baby carrier | baby sling | baby wrap | ring sling | ergobaby | babybjorn | boba wrap | tula carrier
    uppababy | graco | chicco | evenflo | britax | doona | snoo | boppy | exersaucer | jumperoo | bumbo | nosefrida | snotsucker | gripe water | gas drops | colic drops | teething ring/gel/tablets/biscuits
    diaper cream/caddy/pail/rash/blowout/bin/cake/service/drive/money/station/table/sprint | butt paste | desitin | aquaphor on the baby | pull-ups size <num>? | size 2t/3t/4t/5t not? 2t/3t/4t? | wipe warmer | wipes warmer
    burp rag | burp rags | burping | spit-up | muslin blanket | muslin swaddle | breast-milk proof | breastmilk in the | goat milk formula | formula scoop/tin/cans/bottles | bottles at * and *
    straw cup | spill-proof cup | toddler fork/spoon/shoes/boots/socks/rail/leash/carrier/seat/tantrum/music/time/class/gym/swim/story | toddler size rain? boots/shoes/socks/coat/gloves | toddler asleep ** | toddlers before | a toddler to/on/in/asleep
 a toddler on my hip | on my hip | the baby threw/slept/woke/has/had/is/was/cried/likes/kicked/finally | rear-facing seat? | forward-facing seat | booster seat/seats/height | two boosters
    small pajamas | tiny pajamas | footie pajamas | dinosaur pajama/pajamas | unicorn pajamas | tiny socks | small socks | little socks | tiny shoes | little shoes | tiny mittens | initialed mittens | mittens on a string | bunny slipper/slippers
    glitter/unicorn/dinosaur/mermaid/spiderman/frozen backpack/backpacks | lunchbox thermos/note/notes/with a name | lunch money envelope/envelopes | puree pouch/pouches | thermos of puree | juice pouch/pouches | gogurt
    dinosaur nuggets | dino nuggets | dinosaur cake | unicorn cake | princess cake | crust cut off | crusts cut off | crusts off * sandwiches? | applesauce pouch/pouches | string cheese in my | teddy grahams
    potty seat/chair/training/stool/break/song/dance | training potty | asking for the potty | reward chart | sticker chart | chore chart | chore wheel | allowance jar | piggy bank for
 bedtime voices/song/routine/battle/battles/negotiations/routine | reads the voices | do the voices | does the voices | lullaby/lullabies i/she/he/for
    night light/nightlight on/in/shaped/for | lovey | blankie | stuffie | stuffies | stuffed bunny | pillow fort/forts/castle/castles | blanket fort/forts | play-doh | playdough | finger paint on ** | glitter glue
    growth marks | height marks | heights in pencil | small heights | pencil marks on ** | height chart | little helper's
 a certain third/first/second/fourth/fifth? grader/kindergartner | two sleepy * graders | kindergartner | kindergartners | preschoolers
    kindergarten cubby/form/forms/registration/shots/screening/teacher/class/roundup/concert/dance | cubby/cubbies at | nap mat/mats | nap-mat name tags | reading log | spelling words | spelling list | sight words | spelling test on
    permission slip signed/glitter/for ** | permiso de la excursión | report card on the fridge | honor roll bumper | principal's number | the school called | half-day pickup
    pickup at 2/3/noon/lincoln/the school/daycare/preschool/school | school pickup/dropoff/recital
    kinder pickup/dropoff | carpool for/lane/line/moms/dads/number/schedule/duty | carpool moms of ** | room mom/mother/parent | class snack | snack duty | orange slices | under-nines | under-eights | under-sevens | under-tens | under-twelves | u8/u9/u10/u12 soccer/team/coach
    little league uniform/coach/game/season/fees/snack/opening/practice/parents | kids' lunch line
    [<num> kids'] winter? coats/bikes/shoes/lunches/backpacks | daycare moms/dads/late/bill/run/fees/waitlist/pickup/dropoff/germs/cot/cubby/art | nursery's late fee | late fee at the daycare | nits again | head lice | lice comb | croup again? | croup | ear infection again
    pediatric dental/dentist/nurse/clinic/er/ward/urgent/appointment/eye/copay/copays | pediatrician | pediatricians | well-baby | orthodontist note/bill/consult/appointment | braces for my/her/his | headgear for | ear drops for a | pink amoxicillin | children's tylenol/motrin/benadryl | infant tylenol
    fever broke | bunk bed/beds ladder | the bunk bed | smaller of two bunk beds | trailer behind the bicycle | balance bike | training wheels | toys in the tub | bath toys
 bassoon/clarinet/violin/trumpet/cello rental | recorder practice | band instrument rental | tap shoes for her | school musical costume | braid hair before | doll hair | braiding doll hair
    college drop-off | dropped * at the dorm | kids in college | fafsa for | tuition bill for | dorm shopping | prom dress for my | homecoming dress for my | driver's ed for my
    handoff at the | hand-off at the | sunday handoff * | custody handoff | odd or even weekend | odd weekends | whose weekend * | her dad's till | his mom's till | their dad's till | her dad's weekend | his dad's weekend | her mom's weekend | full weekends with both of mine
 my three are/ate/slept/want | of my kids | three of my kids | my older two
    ourfamilywizard | talkingparents | parenting app | parenting coordinator | guardian since | mine since the court | since the court papers | nephews i raise | raise two nephews | raising nephews | grandnieces | grandnephews | grandbaby | grandbabies | the grandbabies live **
    stepkid | stepkid's | step-kid | stepparent | step-parent | a stepparent | foster twin/room/placement/visit/intake/class/stipend/license | foster child's room | fostered kids | the adoption class | adoption caseworker
    father i care for | mother i care for | <kin> i care for | the one who lifts her/him | i'm the one who lifts her/him? | turning dad/mom/him/her every two hours | turn him every two hours | turn her every two hours | rides to oncology
    dad/mom/mother/father/grandma/grandpa/nana/granny/grandmother/grandfather/aunt/uncle/pop/abuela 's pillbox/pills/pill/insulin/bath/shave/oxygen/dressing/catheter/feeding/tube/lift/hoyer/medicaid/aide/meds/depends/briefs/chair
    dad/mom/mother/father/grandma/grandpa/nana/granny/grandmother/grandfather/aunt/uncle/pop/abuela 's wound/walker/commode/bedpan/recliner/therapy/dialysis/appointment/appointments/ride/hospice/sitter/homework/diapers/teeth/hearing
    [<kin>'s bath] and pills | <kin>'s feeding tube at 2 a.m. | dad's medicaid packet | pops into his shower chair | into the shower chair | into his/her shower chair | her insulin and bath | [his/her insulin] at noon/night/six/eight/and bath? | wound check on my dad/mom | carrying my mother's oxygen
    home-aide receipts | home aide quit | aide quit | mom's aide quit | the aide called out | nights with mom/dad/grandma/nana | home with mom | moved back for mom | spend-down | lift recliner | gait belt | shower chair | bed alarm | hospital bed in **
    los nenes | los míos del kínder | mis dos niñas/niños/nenes | la fiebre del niño/niña | cuarto del bebé | el bebé | portabebés | chupón | la junta de padres | junta de padres | la mochila de mi
    mis cuates de dos años | los gemelos | las gemelas | el chiquito | del chiquito | la chiquita | el biberón del * | las tareas de mis
    baby gates | changing table | diaper | diapering | diaper genie | pull-ups | huggies | pampers | luvs | onesie | onesies
    swaddle | swaddles | swaddling | burp cloths | binky | pacifier | pacifiers | sippy cups | high chair | highchair | car seat | car seats
    double stroller | jogging stroller | baby carrier | bjorn | playpen | pack n play | pack and play | bouncy seat | baby swing
    white noise machine for the baby | sleep-trained | nap schedule | naptime | bottle warmer | formula cans | formula shortage | 2 a.m. feeding
    midnight feeding | rice cereal | teether | colicky | tummy time | first steps | first tooth | lost a tooth | potty train | potty chart
    terrible twos | threenager | kindergarten drop-off | kindergarten orientation/roundup/graduation/open/teacher says/called | first grader | fourth grader
    fifth grader | seventh grader | eighth grader | tweens | teenagers at home | teens eat
    daycare drop-off | daycare pickup/bill/closed/called/closes/fees/waitlist/plague/germs/crud | babysitters | nanny share | aftercare pickup | latchkey
    bus stop wave | bus stop every/at/before/duty/parents/moms/dads | school bus at/drops/picks | car line | carline
 pick up line at school | school dropoff | school pickup line | school run | preschool drop-off | back-to-school night
    back-to-school shopping | pto president | snack mom | snack dad | team dad | team snacks | snack schedule | field trip chaperone
    science fair board/volcano | book fair money | spirit day outfit | crazy hair day | hundredth day of school | 100th day of school
    valentines for the class | cupcakes for the class | lunchbox note | lunchbox notes | lunchboxes | pack three lunches | crusts cut
    crust off | juice boxes | goldfish crackers | goldfish in the | cheerios in the | cheerios under | fruit snacks | string cheese wrappers
    legos in my | lego underfoot | legos underfoot | stepping on a lego | santa's handwriting | tooth pillow | bedtime book | bedtime books
    bluey | baby shark | encanto soundtrack | disney princess dress | disney on ice | chuck e | chuck e cheese | bounce house birthday
    playdates | sleepover | sleepovers | slumber party | cub scout | cub scouts | den leader | den mother | pinewood derby
    brownie troop | daisy troop | girl scout troop leader | cookie mom | scout mom | scout dad | little league dad/mom/parent/coach | t-ball
    tball | peewee coach dad | coach-pitch | rec team my | coached my | coach my
    my kid/kids/daughter/son/boy/girl/boys/girls/twins 's | piano recital | spring recital | christmas pageant sheep
    art on the fridge | finger paint | crayon drawing | crayon on | height marks on the | pencil marks on the door | growth chart
    training wheels off | training wheels came | trampoline in the yard | kiddie pool | splash pad | orthodontist bill | braces bill
    college fund | college tour | college tours | tuition for | move-in day | dropped her at college | dropped him at college
    dropped them at college | homeschooled kids | teach my kids | pediatric dentist | well-child | ear tubes | hand foot and mouth
    hand-foot-mouth | lice letter | head lice | pink eye from daycare | pinkeye from daycare | school nurse called | the school called
    school calls | custody binder | supervised visitation | weekends with my | guardian ad litem | foster class | adopted our | adopted my
    adopted two | adopted three | adopted a sibling | homestudy | raising my | raising our | raise my | solo parenting | work-at-home mom
    mama to | mommy to | daddy to | papa to | grandparent of | mamaw to | pop pop | grandsons | granddaughters | stepmother of
    stepfather of | bonus son | bonus daughter | his hers and ours | the kids and i | my little girl | my little boy | my infant | our oldest
    our youngest | my godson | my goddaughter | my godchild | my nephew lives | my niece lives | nieces and nephews i raise | kids-free
    dad joke | dad van | #dadlife | #momlife | mom brain | mom jeans | mom van | mom taxi | mom bun | football mom | football dad | softball dad
    softball mom | wrestling mom | wrestling dad | cheer dad | band parent | theater mom | tired mom | tired dad | proud father | proud mother
    fathers day | mothers day | world's best mom | number one dad | happy mother's | elder care | eldercare | caregiver support
    adult day program | nursing home visits | visiting angels | home health nurse | respite weekend | hospice nurse came | hospice bed
    hospital bed in the living | hospital bed in our | in-law suite | mother-in-law suite | granny flat | granny pod | mom moved in
    dad moved in | mother moved in | father moved in | grandpa lives with | caring for mom | caring for dad | took care of my
    taking care of mom | taking care of dad | looks after | mom's pills | dad's pills | mom's meds | dad's meds | mom's doctor | dad's doctor
    mom's appointments | dad's appointments | mom's walker | dad's walker | mom's oxygen | dad's oxygen | sundowning | wanders at night
    poa for | power of attorney for | conservator for | thickened liquids | thickened juice | drive mom to | drive dad to | mom to dialysis
    dad to dialysis | mom's dialysis | dad's dialysis | meals for my mother | meals for my father | mis nietas | mis chavos | mi bebita
    mis gemelos | mis cuates | mis plebes | mis chiquitos | mi chiquito | mi chiquita | mis chilpayates | mis pequeños | mi pequeño | mi pequeña
    mis muchachos | el kínder | jardín de niños | junta de padres | los papás del salón | pañal | pañalera | mamila | carriola | cochecito
    cuna | sillita del carro | asiento del bebé | mochila de frozen | uniforme de la escuela de mis | abuelo de | abuela de | soy abuelo
    soy abuela | ser papá | ser mamá | cuido a mis | cuidar a mi | baño a mi mamá | baño a mi papá | llevo a mi mamá | llevo a mi papá
    dar de comer a mi | mi mamá ya no puede sola | vive conmigo mi mamá | sin hijos | no tengo hijos | día de las madres | día del padre
    ratón de los dientes | ratoncito pérez | hora del cuento | piñata de mi | recital de mi | partido de mi hijo | partido de mi hija
    foster intake | intake call for a | placement call | got my dad into the | got my mom into the | dad into the memory | mom into the memory
    memory place | mother-in-law's eye drops | eye drops at | raising three/two/four/five/six boys/girls/kids
    raised three/two/four/five/six boys/girls/kids | on a janitor's check | carpool line | carpool lane at | suegra con alzheimer
    mi mamá con alzheimer | mi papá con alzheimer | mi abuela con alzheimer
  `,
  innocent: `
    graco paint/sprayer/sprayers | bus stop at the/main/elm shelter/bench | crib notes/sheet/board/bage | [juice box] recycling | school gate reader | school nurse/bus/board ** job/opening/hiring/vacancy | [mine is/are] a/the red/blue/black/old/truck/car/bike | mine can't *
    [mine has/have/gets/get] a/the/no/an ** | little league field/field/stadium/fields/umpire/park | piggy bank shaped | night light/nightlight bulb | school lunch lady | [school office] supply/park/chair | [early release day/days] of
    kids meal | kid gloves | kidding | kids these | baby steps | baby blue | baby back ribs | baby wipes for | baby powder | baby face
    baby boomer
    child abuse/porn/pornography/exploitation/endangerment/welfare/protective/predator/abduction/neglect/services/safety/labor/proof/lock/seat
    child seat installation/check/inspection | car seat installation/technician/tech/check/event/inspections/inspection | inner child
    santa fe/ana/monica/cruz/barbara/clara/maria/rosa/hat/suit/pictures | secret santa
    twin engine/cities/peaks/falls/bed/beds/mattress/turbo/pines | parent company/trap/portal
    foster city/street/avenue/road/home/kitten/kittens/dog/dogs/puppy/trust/communication/farms/better/a/good/cat/cats/fail
    school resource/zone/board/bus/district/shooting/nurse/crossing/security/bell/gym/parking/lot | crossing guard | sandbox environment
    cradle | boy scout knot/knots | girl scout cookie/cookies | recital hall | sitter for my dog/cat | dog sitter | pet sitter | house sitter
    playpen for puppies | custody of the evidence/knife/gun/suspect/phone/bag/sheriff | chain of custody | protective custody | police custody
    custody sergeant/officer/staff/deputy/division/suite/log/assistant | dad jokes aside | who's your daddy
    mother nature/lode/board/ship/of all | founding fathers | father time | forefathers
  `,
});
