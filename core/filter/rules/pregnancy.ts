import type { RuleFile } from '../rule.ts';

/** Pregnancy, birth, loss, feeding, and leave for them. */
export const pregnancy: RuleFile = {
  class: 'PC-PREG',
  source: 'Pregnancy Discrimination Act, 42 U.S.C. 2000e(k); PWFA, 42 U.S.C. 2000gg; PUMP Act, 29 U.S.C. 218d',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `embarazada | embarazo | pancita | antojos | ultrasonido | amamantar | leche materna | cesárea | di a luz | perdí al bebé`,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `pickles and | stretchy pants | two heartbeats | scan at * weeks | no heartbeat | cramping and then | the test was positive | plus sign | pee stick | the pump | bottle or breast | swollen feet | can't see my feet | can't see my toes | eating for | leche materna`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near', 'my'],
      phrases: `trimester | bump | craving | cravings | kicking | kicks | nursery | crib | maternity | midwife | doula | ultrasound | heartbeat | pumping | nursing | lactation | nauseous | baby | panza | pancita | antojos | náuseas | ultrasonido | bebé | parto | amamantar | cesárea`,
    },
    {
      id: 'pregnancy',
      strength: 'strong',
      group: true,
      phrases: `pregnant | pregnancy | preggo | preggers | preggo | prego belly | knocked up | get knocked up | got knocked up | expecting a baby | expecting our <ordinal> | expecting twins | expecting my <ordinal> | she's expecting | expectant mother | expectant mom | expectant parent | expecting mother | mom-to-be | mommy-to-be | mother-to-be | mama-to-be | bun in the oven | baby bump | my bump | bump pics | bumpdate | bump update | baby on the way | baby is due | due in <month> | my due date | when's my due date | <num> weeks along | <num> months along | <num> weeks pregnant | <num> months pregnant | weeks to go baby | first trimester | second trimester | third trimester | trimester | morning sickness | hyperemesis | ultrasound pic | ultrasound of the baby | sonogram | anatomy scan | glucose test pregnancy | gestational diabetes | gestational | preeclampsia | pre-eclampsia | bed rest till the twins come | bed rest with the twins | eating for two | eating for three | nesting phase | nesting mode | baby registry | registry baby | on leave with the second one | second one on the way | baby registry | push present | maternity leave | mat leave | maternity | maternity pants | maternity uniform | maternity vest | positive pregnancy test | two pink lines | second line showed up | peed on a stick | rainbow baby | angel baby | embarazada | embarazo | embarazada de * meses | estoy esperando bebé | esperando bebé | dar a luz | di a luz | el parto | trabajo de parto | cesárea | licencia de maternidad | lactancia | is/was/heavy/woman with child | two lines on the test/stick | my/our/her/surprise baby shower | baby shower was/is/in/treats | in the delivery room | my delivery room | baby shower for our/my/us/me`,
    },
    {
      id: 'birth',
      strength: 'strong',
      phrases: `when/if i am due | lost it at <num> weeks | lost the baby at <num> weeks | gave birth | giving birth | home birth | water birth | childbirth | i/she/wife/daughter/sister went into labor | in labor with | in labor and delivery | c-section | csection | cesarean | caesarean | epidural | vbac | nicu | my newborn | our newborn | newborn at home | newborn fog | born at * oz | <num> lbs <num> oz baby | postpartum | post-partum | ppd | fourth trimester | stillborn | stillbirth | miscarriage | miscarried | ectopic | lost the baby | lost our baby | lost a baby | pregnancy loss | breastfeeding | breastfeed | breast feed | breastfed | nursing mother | nursing mom | nursing bra | lactation | lactation room | lactation consultant | pump room | pumping room | pumped milk | pumping at work | pumping milk | pump in the locker room | the milk fridge | my milk came/supply/let/in/dried | pump in the * closet | [pump] between calls | pumping in the/a closet/locker/bathroom/car/truck/office/supply/cruiser/evidence/storage/utility/break | express milk | breast milk | breastmilk | breast pump | la leche league | mastitis | milk supply | my milk came in | leaking through my uniform | baby * in <month> | 👶 in <month> | kicks during roll call | baby kicks | kicking me during | braxton hicks | contractions <num> minutes | light duty until the baby | swollen ankles and * weeks | the pump for <num>`,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['self', 'mine'],
      phrases: `expecting | i/she/baby <be> [due] in/on/any/this/next/with/around/,/to | i/she <be> [due] the same? week/day/month/night | i/she <be> [due] <num>/two/three/four days/weeks/months before/after/from | baby/kid/twins/wife [due] | [due] in/any/date | was/already/barely/finally/started/started/starting [showing] | nauseous again | expectant | am/was/still/while/no nursing | pumping | the twins come | midwives`,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `two lines showed | the stick said | the test said yes | pee stick | peed on three sticks | digital said | said/told/heard/learned ** she was/is/'s [expecting] i/so/and/but/in/again/we/they/because | expecting in <month> | expecting again | expecting our | expecting my | expecting number | expecting baby | baby on way | bump and i | bump vs | bun's in the oven | drinking for zero | up the duff | in the family way | due any day | baby due this <month> | baby due | months along | weeks along | weeks pregnant | months pregnant | trimesters | all day sickness | nausea till week | threw up at roll call again week | can't see my feet | can't see my boots | can't tie my boots | can't button the | duty belt won't close | belt won't buckle | belt no longer fits | vest won't close | coat won't close | coat closes with a | shirt won't button | maternity ward | parental bonding | on mat leave | back from leave with | light duty here i come | on light duty until <month> | modified duty until <month> | no more running per the midwife | the midwife | my midwife | my doula | birth plan | birth center | birthing center | lamaze | hypnobirthing | kegels | ultrasound picture | ultrasound photo | twenty week scan | heartbeat at | heard the heartbeat | two heartbeats | glucose test | glucola | orange drink test | bed rest | contractions at | waters broke | <num> centimeters dilated/effaced/already | dilated <num> | c section | cesarean scar | getting induced | birthed | post partum | six week checkup | six weeks postpartum | weeks postpartum | months postpartum | baby blues | miscarry | stillbirths | lost the pregnancy | d&c | chemical pregnancy | nicu for | nicu mom | nicu dad | preemie | preemies | kangaroo care | nursing room | lactation pod | wellness room with | let down mid | milk came in | medela | haakaa | elvie | willow pump | pump bag | pump parts | pump break | pump breaks | pumping at | pumped in | pump and dump | pump every | tongue tie | nursing pads | sip and see | nursery painted | paint the nursery | painting the nursery | crib's up | crib is up | hospital bag | hospital bag packed | go bag is for the | born at <num> lbs | first kick | feel kicks | kicking my ribs | baby kicked | little one kicks | little passenger | tiny passenger | little hitchhiker | tiny secret | little secret due | plus one arriving | promoted to big sister | gestational carrier | tttc | ttc | ivf worked | embarazos | encinta | de encargo | parto natural | amamantar | amamantando | dando pecho | incapacidad por maternidad | meses de embarazo | semanas de embarazo | espero bebé | esperamos bebé | aborto espontáneo | partera | baby en camino | i/we am/are/'m/'re expecting in/our/my/again/any/this/another/twins/baby | i/she/wife/girlfriend/woman was/am/is/'s/went [in/into labor] | hours/days/weeks in labor | pushed for <num>/two/three/four/five hours/minutes | <num> lbs <num> oz baby/boy/girl/of | nursing my baby/newborn/son/daughter/infant/twins/toddler/girl/boy | the/my/our doula | whose/whoever/her 's? due date | says it 's the size of a | says ur/your/the/my kid/baby/bean is the/teh size of a | i/we am/are/'m/'re expecting a/one/another little/more/second/third/fourth | no midwife needed/came | sent the pump for`,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `prego | expecting | expecting a | due date | light duty starts | my/our/the/first/an [ultrasound] | sono | nuchal | bedrest | contractions | contraction | l&d | dilated | centimeters | induced | induction | letdown | let-down | spectra | pumping | pumped | weaned | weaning | latched | newborn | newborns | kicks | surrogate | surrogacy | cravings | aborté | náuseas | preg | pregnancy test | baby shower | midwife | doula`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `hand pump | pelvic floor | leaked through | leaking through | pump | kick | labor | delivery | heartbeat | scan | nursery | crib | onesie | onesies | bassinet | diaper bag | stroller | carriage | nausea | swollen feet | swollen ankles | saltines | ginger candies | light duty | leave starts | baby name | baby names | baby`,
    },
    // Words of hydrants, decks and pantries: they tell something beside what tells already.
    {
      id: 'weak-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        second line | two lines | gender reveal | mother's room | mothers' room | latch | the pump | pump in the | five/six/seven/eight/nine/<age> <num>? weeks | due | due on the | showing | milk
        milk in the | formula or | belly | the bump
        pickles and | light duty till | light duty until | kicked during | bebé | parto | panza | maternidad
        week <num>/thirty/twenty | month <num>/eight/nine/seven | <num> weeks to go/left/down/today | <num> weeks and counting | about to pop | ready to pop/drop | due any minute | due next month | how? far along | lbs <num> oz | family/party of three/four | mother/mom and baby | delivery room | labor and delivery | coming/arriving/landing/expected in? <month> | <month> baby | due in? <year> | viene en camino
        kicks on the | kicks/kicking during | positive test | test was positive
      `,
    },
    {
      id: 'own-forms',
      strength: 'strong',
      phrases: `
        my water/waters broke | her [water/waters broke] | wife/girlfriend/partner's water broke | water broke at/in/during/on the/my * | baby won't latch
        latch consultant | she/he wouldn't/couldn't/won't/didn't/would/could/did not? [latch] | a [pump room] for me | delivery ward | labor ward | in the labor unit for | my [delivery date] is in/this/next | my [induction day] is/was booked/scheduled/set
        [conception of] our/my/the twins/baby/son/daughter/first | my [due date] for the/our/my baby/twins | dump/dumped/pump/store my [milk] | due to have our/my <ordinal>/baby/twins in/on/any/this/next
        our/my gender reveal | gender reveal is/at/on * | licencia de maternidad | perdí al/un/mi bebé | crib's in/up/built/here
        crib is in/up/built/here | under/below/over the bump | sala de parto | cuando nazca | tengo náuseas | mi bebé | nuestro bebé | perdí al bebé
        nursing/pumping a/my newborn/baby/infant/toddler | nursing mother | <ordinal>/my/our ultrasound | ultrasound day/picture
        prenatal/pre-natal vitamin/vitamins/visit/yoga/class
        baby/wife/twins/girlfriend 's due date | i am/was not [showing] yet | i wasn't [showing] yet | my own baby shower | i am/'m/was *? about/ready to pop and/any/but/so/with/these/this | ready to pop and still/they | from/outside the delivery room
        i am/'m [showing] now/already/and/by | got/have/with [another one on the way] | [another one on the way] so/and i/we/this/the
      `,
    },
    // Strangers in labour, and the showers of others.
    {
      id: 'strangers',
      strength: 'keep',
      needs: ['story'],
      yields: true,
      phrases: `
        [pregnant] <stranger> | <stranger> in [labor] | <stranger> ** her/his? [water broke] | <stranger> ** <be> [<num> months/weeks along/pregnant and?]
        <stranger> ** <be>/had [pregnant/contractions] | [baby shower] for the/a/some * | mujer/señora/muchacha con contracciones
        <stranger> ** ** [in labor] | his/the wife/girlfriend was/is/went [in/into labor] | a/the/one/two [pregnant] er? nurse/nurses/clerk/teacher/dispatcher/cashier/bartender/doctor
        <stranger> ** her/his wife ** having [contractions] | her [water broke] at mile/exit/the *
      `,
    },
    // Jobs, things and sayings.
    {
      id: 'not-of-birth',
      strength: 'keep',
      phrases: `
        balance due | new mother's room | miscarriage of justice | nicu/maternity/labor/delivery nurse/clerk/guard | nicu nurse's
        gate/door/gun/hood/window/tailgate/confessional latch | hinge latch | latch broke/stuck
        shut/shuts/turned/cut my water off | pump logs/station/house/handle/room | at the pump | main broke | water main
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `pregnant pause | pregnant with meaning | pregnant with possibilities/ideas/sand | pregnant mule/mare/goat/heifer/ewe/sow | mare/cow/cat/goat/heifer/ewe/sow is/was [pregnant] | under/over the bump cap/caps | expecting a delivery | expecting delivery | expecting a call | expecting a package | expecting rain | expecting company | i/we am/are/'m/'re expecting a/an/the/one/no/more/rain/snow | am expecting a | due diligence | due process | due date was | due date of | due dates | delivery date | with due | labor charge | labor day | labor cost | labor market | labor law | labor relations | labor of love | nursing home | nursing school | nursing degree | nursing staff | nursing student | nursing a beer | nursing a grudge | nursing license | nursing assistant | nursing experience | nursing facility | stomach pump | gas pump | sump pump | heat pump | fist pump | pump track | pump the brakes | water pump | pumping iron | pumping gas | speed bump | speed bumps | bump in the road | fist bump | bump stock | expectant hush | expectant silence | midwife toad | latch key | gate latch | latch on the | door latch | crime labor | gestation period of the project`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `due diligence | due process | due date for | due date on the library | library due | due to | rent due | rent is due | assignment due | homework due | report due | due tomorrow | due monday | due friday | due back | bill due | bump in the | bump stock | speed bump | speed bumps | fist bump | fist bumps | bump the thread | bump this | bump fire | chest bump | bump key | bump up | goose bump | goose bumps | pizza delivery | delivery truck | delivery driver | special delivery | delivery guy | delivery fee | delivery app | labor of love | labor costs | parts and labor | labor day | manual labor | labor market | hard labor | labor intensive | day labor | labor hours | pump room | pump house | gas pump | gas pumps | pump action | pump-action | pump up | pump the brakes | sump pump | water pump | fuel pump | air pump | bike pump | tire pump | fire pump | pump operator | pump and panel | pump test | pump iron | pumping iron | pumping gas | pumped up | pumped for | so pumped | heat pump | pump track | le parto | me parto | les parto | te parto | parto la | parto el | conception of | misconception | brain child | brainchild | rebirth of | birth of a nation | birth of a | born to be wild | born to run | bourne | water broke through | pregnant pause | pregnant with meaning | expecting rain | expecting a package | expecting snow | expecting a call | expecting delays | expecting company | expecting you | was expecting | weren't expecting | wasn't expecting | not expecting | expectant hush | what i was expecting | maternity fraud | milk the | milk run | milkshake | almond milk | oat milk | milk crate | milk crates | milk and cookies | spilled milk | chocolate milk | kick start | kick off | kick ball | kickball | free kick | kick drum | penalty kick | kick scooter | kick the tires | kick stand | kickstand | drop kick | contractions in grammar | no contractions | induced draft | crowning achievement | crowning moment | latch on the | gate latch | door latch | latch key | stork club | seed delivery | cradle of | delivered the | induction ceremony | hall of fame induction | induction stove | induction cooktop | weeks of vacation | weeks notice | two weeks notice`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `i [pump/pumped] in/at/between/behind/during | i [pump/pumped] on my break/breaks | <num> weeks/months along/pregnant counting/today/tomorrow/in/now/out? | <num> weeks ** kicks/kicking/swollen/bump/belly/ultrasound/crib | due <month> | due in/on/this/by/around <month> | due date <month> | <month> due date | number/baby two/three/four/five/# on the way/<num> | number two/three/four on the way | little brother/sister on the way | big brother/sister soon | pregnant with <num>? our/my? <ordinal>? twins/number/baby/triplets/2/3 | can't see/reach/tie/find my feet/boots/toes/laces/shoelaces anymore/these/either | belly/bump beat/beats/enters/hits/precedes | kicks/kicking ** radio/mic/briefing/roll/vest/steering | baby due | nausea/nauseous/sick/puking until/till/at week/noon week? | cravings at <num>/midnight/three | vest/belt/shirt/pants/coat/jacket/uniform ** no longer/won't/barely/doesn't/closes/fits close/button/fit/with over around? the/my belly/bump | tengo <num> semanas/meses de | nace/nacerá en <month> | para <month> llega | ya viene el/la bebé | bebé viene en camino`,
    },
    // Weeks that a uniform no longer closes over.
    {
      id: 'weeks-and-clothes',
      strength: 'strong',
      phrases: `
        [<num> weeks] and the/my/this ** coat/vest/belt/jacket/uniform/pants ** closes/zips/fits/buttons/buckles/close/zip/button
        [<num> weeks and] i/my ** can't/cannot/won't ** see/reach/tie/button/zip/find my? feet/boots/laces/belt/vest
        [<num> weeks along/pregnant/today/tomorrow and/,? ** kicking/kicks/kicked/bump/belly]
      `,
    },
    // Another class protects these words from itself; they tell this one all the same.
    {
      id: 'told-anyway',
      strength: 'weak',
      needs: ['english', 'spanish'],
      overrides: true,
      phrases: `
        i am/was <num> <num>? wk/wks/week/weeks/month/months pregnant/preggo/preggers/postpartum/along
        our due date | the due date went | two/double blue/pink lines | my due date is/app/calendar/and | due date app/calendar/buddy/group/lottery/twin | due date on the calendar | the baby blues
      `,
    },
    // What stands in a nursery or by a bed: one such thing is anybody's, two tell.
    {
      id: 'nursery-things',
      strength: 'weak',
      needs: ['near', 'cluster'],
      phrases: `
        crib | cribs | bassinet | compression socks/stockings | body pillow | wedge pillow | ginger chews/candies/tea/ale | saltines | plain crackers/toast | crackers by the bed | tiny socks
        tiny pair of socks | swollen ankles/feet | heartburn | peeing again/every | i waddle | waddling | somebody kicks/kicked | kicking me | hiccups | stretch panel | left side only
        nursery theme/mobile/colors/paint/painted | bucket on standby | names on the fridge | náuseas | cuna | antojo | panza | my bladder | under my ribs
        the ultrasound | de <num> meses | la leche | it's a boy/girl
      `,
    },
  ],
};
