import { family } from '../family.ts';
import { lifeOf } from './life.ts';

/** Errands, papers, furniture and sayings of those who care for children or for old parents. */
export const familyLife = lifeOf(family, {
  tells: `
    baby gates | changing table | diaper | diapering | diaper genie | pull-ups | huggies | pampers | luvs | onesie | onesies
    swaddle | swaddles | swaddling | burp cloths | binky | pacifier | pacifiers | sippy cups | high chair | highchair | car seat | car seats
    double stroller | jogging stroller | baby carrier | bjorn | playpen | pack n play | pack and play | bouncy seat | baby swing
    white noise machine for the baby | sleep-trained | nap schedule | naptime | bottle warmer | formula cans | formula shortage | 2 a.m. feeding
    midnight feeding | rice cereal | teether | colicky | tummy time | first steps | first tooth | lost a tooth | potty train | potty chart
    terrible twos | threenager | kindergarten drop-off/orientation/roundup/graduation/open/teacher says/called | first grader | fourth grader
    fifth grader | seventh grader | eighth grader | tweens | teenagers at home | teens eat
    daycare drop-off/pickup/bill/closed/called/closes/fees/waitlist/plague/germs/crud | babysitters | nanny share | aftercare pickup | latchkey
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
    my kid's/kids'/daughter's/son's/boy's/girl's/boys'/girls'/twins' | piano recital | spring recital | christmas pageant sheep
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
