import type { RuleFile } from '../rule.ts';
import { CREATURES, THING } from './things.ts';

/** Family and caregiver status: children of one's own, fostering, adoption, care for relatives. */
export const family: RuleFile = {
  class: 'PC-FAMILY_CAREGIVER',
  source:
    'N.Y. Exec. Law 296 (familial status); 775 ILCS 5/1-103 (family responsibilities, 2025); NYC Admin. Code 8-107 (caregiver)',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `mamá de * | papá de * | mi hijo | mi hija | mis hijos | mis niños | biberón | cuido a * | cuidar a mi * | madre soltera | padre soltero | la escuela de los niños | adopción | hogar temporal`,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `el chiquito | la chiquita | permission slip | permission slips | car line | soccer practice for | little league | dance class for | nap time | nap schedule | baby monitor | college fund | chore chart | goldfish crackers | legos underfoot | stepped on a lego | bath time | tooth fairy | santa came | car seats | booster seat | up all night with | graduation of my | college drop-off | prom dress shopping | learner's permit for | teaching her to drive | teaching him to drive | home study | caseworker visit | every other weekend | every other christmas | weekends with | child support | my mother lives with | mom lives with | dad lives with | live with my mother to | his pills | her pills | mi mamá vive con | mis niños | mis chamacos | mi bebé | escuela de mi | la escuela de los niños`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near', 'my'],
      phrases: `dropoff | recital | diaper | diapers | naptime | tantrum | tantrums | stroller | minivan | crib | teething | colic | kindergarten | preschool | mini van | caseworker | visitation | sitter | hospice | respite | caretaker | guardian | cuido | biberón | biberones | pacifier`,
    },
    {
      id: 'parent',
      strength: 'strong',
      group: true,
      phrases: `mom of <num> | mother of <num> | dad of <num> | father of <num> | mama of <num> | parent of <num> | [mom of <num>] | grandmother of <num> | grandfather of <num> | grandma of <num> | grandpa of <num> | stepdad to <num> | step-dad to <num> | step-mom to <num> | stepmom to <num> | stepkids | step kids | stepson | stepdaughter | stepchild | mother/father/mom/dad/mama to a/an/one/two/three/four/five/six/seven/eight/none/my/our/this/these/twin/twins/triplets/<num> | single mom | single mother | single dad | single father | single parent | single moms | single mothers | single parents | working mom | working mother | working moms | working parent | stay-at-home mom | stay-at-home dad | stay at home mom | stay at home dad | sahm | sahd | stay-at-home | homemaker | soccer mom | hockey mom | hockey dad | baseball dad | dance mom | team mom | room mom | pta mom | mom life | momlife | mom mode | dad mode | dad life | dadlife | dad jokes as a dad | mom bod | mom guilt | new mom | new dad | new parent | new parents | first-time mom | first-time dad | first time dad | first time mom | proud mom | proud dad | proud papa | proud mama | proud parent | proud grandma | proud grandpa | new grandma | new grandpa | grandma life | grandkid | grandkids | grandchild | grandchildren | grandbaby | grandbabies | great-grandchild | being a mom | being a dad | being a mother | being a father | being a parent | became a dad | became a mom | became a father | became a mother | as a mom | as a dad | as a mother | as a father | as a parent | as a grandparent | i am a mom/dad/mother/father/parent/grandma/grandpa | this mom/dad/mama | motherhood | fatherhood | parenthood | parenthood | mommy blog | mother of | father of
        | my kid | my kids | our kids | our kid | the kids are asleep/with/at/in | with my kids | my children | our children | my child | our child | my son | my sons | our son | my daughter | my daughters | our daughter | my eldest | my oldest | my youngest | my middle child | my middle one | my teenager | my teen | my teens | my preteen | my tween | my toddler | my baby | my babies | my little ones | my littles | my little one | my twins | our twins | my triplets | twin girls | twin boys | my boys | my girls | my minions kids | my kiddo | kiddo | kiddos | my offspring | own [son/daughter] | no kids | no children | without kids | zero kids | don't have kids | do not have kids | don't want kids | never wanted kids | wanted kids | having kids | have three/two/four/five kids | <num> boys under <num> | childfree | child-free | child free | childless | childless cat lady | kids by choice | dink | dinks | dual income no kids | empty nest | empty nester | empty nesters | only child in the house now | families with kids | families with children | families with babies | breeders | the breeders | mamá de * | mamá de tres | papá de * | madre de * | padre de * | madre soltera | padre soltero | mis hijos | mis hijas | mi hijo | mi hija | mis nietos | mi nieto | mi nieta | nieto | nieta`,
    },
    {
      id: 'care',
      strength: 'strong',
      phrases: `[twins] finally/both slept/sleep/napped/asleep/down | my/our/his/her oldest/youngest/eldest girl/boy | daycare drop-off | pay/paid/paying for? daycare | daycare closes/charges/pickup/dropoff/bill/called/waitlist/costs/tuition/provider/run/germs/photo/app | my/our daycare | kid/kids/baby/son/daughter 's daycare | the twins | the twins' | mother/mom/father/dad/mama of twins/triplets | the sitter | sitter charges/leaves/wants/called/texted/bailed/took | sitter's | sitter who * | custody weekend/weekends/week/hearing/papers/schedule | carpool lane for/duty | we foster | i foster | foster to | foster for | fostering for | fostering since | been fostering | fostered <num> | foster <num> | foster son/daughter/child/children/baby/babies/teen/twins/boys/girls/siblings/sister/brother/class/agency/intake/licensing/license/mama/dads/moms/grandma/family/families | foster kid | foster kids | foster care license | foster license | foster-to-adopt | take/taking care of my mom/dad/mother/father/mama/grandma/grandmother/grandpa/grandfather/brother/sister/siblings/parents/kids/husband/wife/aunt/uncle/family/nephew/niece/abuela | foster parent | foster parents | foster mom | foster dad | bunk beds are up | i was adopted | we homeschool | homeschool mom/dad/mama/schedule/kids | we adopted | i am adopted | adopted as a baby | adopted at | adoptive parents | adoptive mom | adoptive dad | our adoption | my adoption | adoption finalized | adopting our | adopting a child | gays [adopting] | gotcha day | adoption agency | home study | guardianship | legal guardian | kinship care | joint custody | full custody | custody battle | custody schedule | my custody | co-parent | co-parenting | coparent | coparenting | child support | baby mama | baby daddy | babysitter cancelled | daycare pickup | preschool pickup | school pickup | school pick-up | pickup line at school | school drop-off | carpool line | pta meeting/president/mom/dad/volunteer/vice/duty/bake | on the pta | parent-teacher | parent teacher conference | field trip forms | packed lunches | packed * lunches | packed four lunches | signed two field trip forms | signed * permission slips | diaper bag | diaper duty | car seat check | minivan life | bottles at <num> | [bottles at <num> am] | <num> am feeding | night feeding | night feedings | formula run | sleep training | potty training | teething | tooth fairy | tuck them in | tucked in the kids | elf on the shelf | first day of kindergarten | kindergarten graduation | baby's first | my kid's | little league dad | cub scout den leader | homework with the kids | homeschooling | homeschooled my | playdate | play date | paternity leave | parental leave | family leave | bonding leave | bonding time leave | baby bonding | caregiver | caregivers | caregiving | sandwich generation | care for my | caring for my | take care of my mom | take care of my dad | look/looking after my mom/dad/mother/father/mama/grandma/grandmother/grandpa/grandfather/brother/sister/siblings/parents/kids/husband/wife/aunt/uncle/family/nephew/niece/abuela | mornings for my dad | mornings for my mom | moved mom in | moved my mom in | moved dad in | moved back to take care | elder care for | adult day care | home health aide for | in-home care | memory care | nursing home for my | power of attorney for my | my dependents | dependent care | fsa for daycare | head of household | father's day gift | mother's day gift | father's day breakfast | mother's day brunch | first mother's day | first father's day | macaroni necklace | licencia de paternidad | cuido a mi * | abuelita de`,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['self'],
      group: true,
      phrases: `mom | mother | dad | father | a parent | mama | papa | daddy | mommy | grandma | grandmother | grandpa | grandfather | momma | mum | mamá | papá | grandparent | guardian | orphan | orphaned | adoptee `,
    },
    {
      id: 'weak-mine',
      strength: 'weak',
      needs: ['mine'],
      phrases: `kid | kids | daughter | son | child | children | baby | twins | teenager | little ones | family of <num>`,
    },
    {
      id: 'attack',
      strength: 'weak',
      needs: ['attack'],
      group: true,
      phrases: `a mom/mother/dad/father/parent | moms | mothers | fathers | single moms | single mothers | families with kids | families with children | childless | mommies | welfare queens | breeders`,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `my boy | my girl | our sons | our daughters | our boy is/has/will/plays/loves/starts/wants/got/went/bang/chewed/asked/says/said | our girls | our baby | our toddler | my teenagers | my preschooler | my kindergartner | my first grader | my second grader | my third grader | my fourth grader | my fifth grader | my middle schooler | my high schooler | my freshman | my firstborn | my first born | the triplets | the baby's | the three of mine | mine are <num> | the littles | my mini me | mini me | mini-me | rugrats | ankle biters | the kiddos | kids and i | with the kids | kid's school | kids' school | step-kids | stepsons | stepdaughters | stepchildren | bonus mom | bonus dad | bonus kid | bonus kids | blended family | foster care | foster family | foster placement | foster home | placement call | new placement | caseworker visit | adoptee | adoptive parent | guardian of my | raising my nephew | raising my niece | raising my grandson | raising my granddaughter | raising my grandkids | raising my brother | raising my sister | raising my siblings | raised my siblings | raised my brothers | raised my sisters | raising kids | raised <num> kids | sole custody | shared custody | custody exchange | custody week | my week with | my weekends with | every other weekend | week on week off | kid week | kids this weekend | parenting plan | parenting class | single parenting | solo parent | solo mom | solo dad | stay at home mom/dad/parent/mama/daddy/wife/husband/mother/father | working dad | mom of | dad of | papa of | mama of | parent of | step-dad to | stepdad to | girl dad | girldad | boy mom | boymom | girl mom | boy dad | mama bear | papa bear | soccer dad | dance dad | band mom | band dad | cheer mom | baseball mom | school pick up | pickup line at | school drop off | drop off line | daycare closed | daycare called | day care called | sitter canceled | sitter cancelled | au pair | after-school care | latchkey program | ptsa | pta president | pta dad | room parent | room dad | class mom | class parent | field trip form | parent teacher | report card day | pack lunches | packing lunches | packed three lunches | packed two lunches | packed <num> lunches | crusts off | cut the crusts | santa duty | easter basket for my | math homework at | science fair volcano | pinewood derby with | potty trained | burp cloth | spit up | night feed | night feeds | two am feeding | 2 am feeding | 3 am feeding | bottle at <num> | sippy cup | toddler bed | carseat | carseats | booster seat | booster seats | goldfish crackers in/stuck | cheerios in | cocomelon | frozen soundtrack | legos in my boots | stepping on legos | stepped on a lego | kid's drawing | little league mom | swim lessons for | piano recital for | kinder graduation | first day of school photo | dropped * off at college | college drop-off | teaching my * to drive | prom photos of | family of three | family of four | family of five | family of six | family of seven | house full of kids/boys/girls/teenagers/children/toddlers/babies | full house of kids | expecting parents | new father | new mother | girl dads | first-time parent | world's best dad | best dad mug | #1 dad | calls me dad | call me dad | calls me mom | call me mom | calls me mama | calls me daddy | calls me papa | i'm a dad | i'm a mom | i'm a parent | i'm a mother | i'm a father | became a parent | parents of young | childless | no kids by choice | not having kids | kid-free | kidless | caretaker for my | care giver | family caregiver | cares for her/his/my/a infant/newborn/elderly/aging/sick/disabled/young/mother/father/mom/dad/parents/grandmother/grandfather/brother/sister/son/daughter/husband/wife | moved my dad in | moved my mother in | moved my father in | mom lives with | dad lives with | mother lives with | father lives with | grandma lives with | grandmother lives with | mornings for my | my mom's pills | my dad's pills | my mother's pills | my father's pills | dad's pill | mom's pill | pill boxes for | sponge bath | bathe my | bathing my | feed my mother | feed my father | lift my mother | lift my father | adult day | respite care | assisted living | ihss | mom/dad/my/his/her home health aide | nursing home for mom/dad/his/her | the/my/our/dad/mom 's? hospice nurse for/taught/comes/says/said/called/had | in-home support | fmla for my | grandparent raising | papaw/nana/grandma/grandpa/stepdad to a/one/two/three/four/five/six/seven/eight/nine/ten/twins/<num> | parent to a/an/one/two/three/four/five/my/twins/<num> | mimi to | gigi to | grammy to | pop pop to | grandmother of | grandfather of | grandma of | grandpa of | tía of | the/your grandson/granddaughter | wheeling/take/taking mom/dad/grandma/grandpa to | godmother to | mi niño | mi niña | mis niños | mis niñas | mi bebé | mis chamacos | mis chiquillos | los cuates | mi chamaco | mi escuincle | mi morro | mi nena | mi nene | mis criaturas | mamá de | papá de | madre de | padre de | mamá soltera | papá soltero | soy mamá | soy papá | soy madre | soy padre | padrastro | madrastra | hijastro | hijastra | nietos | la niñera | biberón | pensión alimenticia | cuido a mi | cuidando a mi | cuido de mi | cuidadora de | cuidador de`,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `daycare | day care | littles | daughter's | son's | kid's | fostered | aftercare | potty | diapering | sippy | highchair | bluey | peppa | recital | fafsa | takes care of | respite | dependent`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `lunchbox | lunchboxes | pull-ups | orange slices | fruit snacks | a dollar a minute | home visit | first/second/third/fourth/fifth/sixth/seventh/eighth grader | daddy | mommy | adoption | baby shark | paternity | parent | son | daughter | baby | babies | twins | teenager | nephews | lunches | homework | drop-off | carpool | field trip | chaperone | school play | spring/band concert | bedtime | pickup line | slumber party | growth chart | burping | fever broke | bedtime routine | crayon drawing | kiddie pool | lost a tooth | travel ball/hockey/soccer | paw patrol | goodnight moon | our boys | wipes | school night | nap time | naptime | playground | sleepover | bottles | formula | bunk bed | caseworker | placement | babysitting | guardian | ward of | elder care | meals on | pill organizer | appointments for | hospice | wheelchair van | papa | parents | oldest | youngest | eldest | firstborn`,
    },
    // Children and prams are everywhere on a beat: they tell something when they are the writer's own.
    {
      id: 'weak-own',
      strength: 'weak',
      needs: ['self', 'mine', 'near', 'told'],
      phrases: `triplets | twins | the twins | feedings | custody hearing | grandson | granddaughter | custody | dad bod`,
    },
    {
      id: 'weak-beside',
      strength: 'weak',
      needs: ['self', 'mine', 'near'],
      phrases: `
        <num> daughters | <num> sons | two/three/four/five/six/seven/eight kids/children/boys | 2/3/4/5/6/7/8 kids/children | one/1 kid/child | kindergartner | preschoolers | jogging stroller | swaddle | swaddling | pacifier | onesie | crib | bassinet | changing table | binky
        toddler | toddlers | infant | infants | nanny | diaper | diapers
        car seat | car seats | bedtime story | dependents
        parenting time | training wheels | high chair | chaperoning | adopted
        adopting
        her/his/their [kids/son/daughter] | school lunches | pañales | custodia | hijos | hijas | chamacos
      `,
    },
    {
      id: 'weak-first',
      strength: 'weak',
      needs: ['self', 'mine', 'first', 'near'],
      phrases: ` babysitter | babysitters | baby sitter | parenting`,
    },
    {
      id: 'weak-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `dad | mom | lunches | pickup | bunk beds | pta | little ones | lunch boxes | juice boxes`,
    },
    // Who raised the writer tells nothing of their own children.
    {
      id: 'weak-step',
      strength: 'weak',
      needs: ['self'],
      phrases: `stepmom | stepdad | step-mom | step-dad | stepmother | stepfather | grandparent | pta treasurer/secretary`,
    },
    // The same words in a form that nobody uses of a stranger or a thing.
    {
      id: 'own-forms',
      strength: 'strong',
      phrases: `
        i/we had [twins/triplets] last/this/in/at/and | with/and/plus/have/has/had/got/raised/raising/of one/two/three/four/five/six/seven/eight/nine/1/2/3/4/5/6/7/8/9 kids/children/sons/daughters/boys | we/i have/had/want/wanted kids | kids under <num> | dejo/dejar/recojo/recoger/llevo/llevar ** guardería
        with/have/has/had/got/chasing/raising a toddler/newborn/baby/teenager/preschooler | toddler/baby/kids at home | toddler who/has | my/our ** preschool
        your/my/our twins | his/her kids and my/mine/our kids? | nurse/nursed/nursing my/her/his mother/father/mom/dad/grandmother/husband/wife
        <be> a mother/father/mom/dad/parent/grandparent/stepmom/stepdad
        raising/raised <num> kids/children/boys/girls/grandchildren/grandkids/sons/daughters/nephews/nieces
        raising a son/daughter/kid/kids/boy/girl/family/child | my two/three/four boys/girls/kids/goblins/gremlins | my/our own kids
        world's okayest/best/greatest/coolest dad/mom/mother/father/parent/grandpa/grandma
        my/our/the/a sitter/nanny/babysitter cancelled/canceled/quit/can/has/needs/for
        adoption hearing/papers/order/decree/finalized | car seats in/installed/install | custody of my/our/the/his/her/both kids/kid/son/daughter/children/child/boys/girls/baby/twins/grandkids/grandson/granddaughter/nephew/niece
        have/has/had/got/won/lost/share/split/shared/joint/full/sole/primary custody | custody battle/order/agreement/schedule/week/exchange/case for
        bottle/diaper/crib duty/money/run/bag | car seat/seats in/base/installed | stroller in my/the trunk | two/three boosters
        nieto/nieta/hijo/hija con * | me/le dio/dieron/dio la custodia | tengo/con <num>? hijos/hijas/niños | mis gemelos/gemelas
        kids/kid/son/daughter live/lives with us/me | stay/stayed with my <kin> ** because/since she/he | nephew/niece/grandson/granddaughter i raised/raise/fostered | niece/nephew/cousin/brother/sister who lives with me/us
        adopted my/our/two/three/him/her/them/from * | we/i are/am/have? adopting/adopted
        we/i am/are/was/were a [family of <num>] | live/lived/living on a [family of <num>] | claim/claimed/claiming/have/support <num>? [dependents]
        get/have/had the [kids] these/this/next/every/on/most | i/we had a/my/our first? [kid/baby/child/son/daughter] at <age> | 've/have got? a [kid/child] and/at | every/each/no/any/one [kid/child] of mine/ours
        start/starting/started/raise/raising/feed/want/wanted a [family] | i/we have a [family] to/and/at/now/depending/waiting | put/putting/got the [kid/kids/baby] to/into? bed/sleep
        adopt/adopted a/the/our/another/two/three child/boy/girl/baby/kid/infant/teen/sibling | adoption of our/my/the/a [son/daughter/child/boy/girl/kids/baby]
        fostering/fostered a/an/two/three *? [teen/teenager/kid/kids/child/children/boy/girl/baby] | took/taking her/his/their first [baby steps]
        take/taking/took/look/looking/looked care/after of? my <kin>/nan/grandson/granddaughter/son/daughter | i homeschool | niña/niño/niños/hija/hijo/hijos/bebé/nena/nene en/a/de la guardería | la guardería cierra/abre/llamó/cobra/me | our boys turn/turned/wake/woke/asked/sleep/slept/share/fight | up/home with the toddler | the toddler woke/napped/slept/naps/sleeps | my/our/have/got kinship | traded ** for a? minivan | traded ** for a? mini van | i drive a mini van | read/reading a/the? bedtime story/stories | know/read/reading/recite goodnight moon | paw patrol is on | every/all paw patrol | watch/watches/watching every? paw patrol | seen every bluey | weekends ** travel ball/soccer/hockey/baseball | travel ball/soccer/hockey mom/dad/parent/parents/weekend | miss/missed/missing ** recital | her/his/their dance/piano/ballet recital | nursing home for grandma/grandpa/my/our | no babysitter | do/doing/did/missed the school run | school run then/before/at | burping him/her/the/a baby? | voices at bedtime | with/change/changed/changing dad/mom/grandma/grandpa 's dressing/dressings | chiquito/chiquita/pequeño/pequeña me espera | el chiquito/pequeño empieza/duerme/cumple/llora | la chiquita/pequeña empieza/duerme/cumple/llora | fold/folded/folding/wash/washed/washing onesies | good/better/pro at swaddling | swaddle/swaddled/swaddling him/her | high chair in my/our/the kitchen/dining/house | miss/missed/saw/caught/watched/filmed the/his/her/baby's? first steps | took his/her first steps | first tooth came/fell/popped/broke | lost his/her first/front/another tooth | she lost a tooth | sit/sat/sitting/stuck in the school? car line | host/hosted/hosting a/the/another? sleepover | host/hosted/hosting a/the/another? slumber party | crayon on my/our | growth chart on/in our/my/the | her/his/their/our/kids/kids' college fund | filling/feeding/feeds/into the college fund | tuition for two/three/both | pop pop of/to | grandsons/granddaughters came/pinned
        best/first father's/mother's day ever/yet
      `,
    },
    // The writer as somebody in a picture.
    {
      id: 'own-pictures',
      strength: 'strong',
      phrases: `am/was/as a/the/that/one <stranger> ** my/his/her/their/with <num>? [kids/children/son/daughter/twins/baby/toddler/stroller]`,
    },
    // Children of others, met on the job.
    {
      id: 'strangers',
      strength: 'keep',
      needs: ['story'],
      yields: true,
      phrases: `
        <stranger>/<role> 's [kid/kids/son/daughter/toddler/baby/twins/children]
        <num>/some/the/a [kids/children/toddlers] ** cheering/waving/yelling/asked/in/at/from/laughing
        sponsored/taught/coached/helped/met/saw [<num> kids/children] | a/the/today a [toddler/infant/kid] ** saluted/waved/threw/asked/yelled/in/at/from
        <stranger> ** his/her/their <num>? [kids/children/son/daughter/twins/baby/toddler/teenager] | where his/her/their [kids] | <stranger> ** [custody]
        shoplifting/stealing/stole [diapers/formula] | <stranger>/family/families/people [with a baby/newborn/toddler] | his/her/their [two/three/four kids/sons/daughters/children]
      `,
    },
    {
      id: 'neighbors-children',
      strength: 'keep',
      phrases: `i foster cats/dogs/kittens/puppies/hens/rabbits/strays/horses | my chore chart | cheerios in crevices/cracks/seams | adopted a stretch/highway/mile/drain/hydrant/bench/trail | my/our/the neighbor/neighbour/boss/landlord/sergeant/partner/coworker/chief 's [kid/kids/son/daughter/baby] | my/our <kin>'s [kid/kids/son/daughter/baby]`,
    },
    // Kin merely mentioned, things and sayings.
    {
      id: 'not-of-parents',
      strength: 'keep',
      phrases: `
        dad/mom/father/mother/grandpa/grandma of the house/group/crew/shop/shift/squad/kid/boy/girl/victim/suspect/child/deceased/missing/student | father/mother/dad/mom/parent of the year left/who/material/over/here | my? kid sister/brother/sis
        out my/our <kin>'s window/door/driveway/gate/garage/kitchen | size of a toddler | as a toddler/baby/infant | like a toddler | i was still? in diapers | were still? in diapers when/then
        dog/cat/pet/house/plant/chicken/goat sitter/nanny | sitter/babysitter for the/my? beagle/dog/cat/dogs/cats/goat/chickens/plants | hire as a babysitter
        fosters/fostered the wounded/injured/orphaned * | sandwich generation says | mama bear on/with/in the/her/cubs | doggy/dog/puppy daycare
        patrol/squad/heated car seat/seats | booster club/shot/cables/seat cover | jogging/double stroller and juggling | stroller traffic
        custody sergeant/deputy/matter/staff/count/wing/unit/bench/time | my middle name | since kindergarten/preschool | cadena de custodia | la custodia más
        family of <num> on a bike/motorcycle/scooter/moped | infant cpr/mannequin/manikin
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `parent row | child row | parent node | child node | parent process | child process | parent class | child class | parent company | orphan process | orphan-process | orphan block | orphan page | orphans in | orphan record | parent directory | parent element | child element | child theme | mother sauce | mother lode | mother nature | mother earth | mother's day sale | mother of all | mother tongue twister | mother ship | the mother of all | father time | father of modern | founding father | founding fathers | father christmas | daddy long legs | daddy longlegs | big daddy | puff daddy | sugar daddy meme | step dad joke | adopt/adopts/adopted/adopting a/an/the/our/this/that/new/any? *? *? microservices/services/platform/architecture/framework/stack/solution/practices/strategy/policy/plan/rule/budget/system/resolution/ordinance/standard/technology/tool/procedure/approach/model/mindset/attitude/habit/routine/practice/method/style/program/position/strategy/code/schedule/measure/motto/tone/change/name | adopt/adopts/adopted/adopting a/an/the/our/this/that/new/any? *? *? highway/street/park/dog/cat/puppy/kitten/pet/rescue/mutt/hound/beagle/greyhound/shepherd/stray/mascot | adopted new | adopted by the council | dog adoption | cat adoption | pet adoption | adoption event | adoption rate | adoption rates | technology adoption | user adoption | adoption of new/body/these/this/technology/tools/standards/policies/electric/ai/drones/cats/dogs | adoption of a/the/our new/better? policy/plan/budget/rule/law/system/standard/dog/cat/puppy | adopting new | early adopter | early adopters | foster/fosters/fostered/fostering a/an/the/our? *? culture/sense/spirit/climate/environment/atmosphere/dialogue/relationship/bond/trust/community/teamwork/collaboration/cooperation/communication/respect/growth/innovation/partnership/connection/understanding/unity/morale/accountability/inclusion/mindset/love/confidence/discipline | foster dog | foster puppy | foster cat | foster kitten | foster kittens | foster and build/maintain/grow/promote/keep/encourage/support/strengthen | foster strong | jodie foster | foster city | chain of custody | custody of the evidence | evidence custody | custody transfer log | custody officer | police custody | custody sergeant | took custody of | protective custody | kid rock | billy the kid | just kidding | no kidding | i kid you not | kid you not | kids meal | kids who | kids in the | kids at | other kids | some kid | the kid/kids who/that/from/are/was/were/ran/had/asked/said/came/told/i/we/they/next/behind/across/down | the kids? at/in/on/from/around/to my/our/the/this/that/school/practice/camp/class/town/district *? | kid friendly | kids these days | kids follow me | as/like/was/being/of/to/for/by/from/saw/met/helped/helping/taught/found/pulled/that/such/gave/told/when/is/just a kid | a kid who/in/on/from/came/asked/named/walked/ran/with/could/said/was/wants/waved | every kid in/on/who/that/there/at/gets/deserves/should/needs/from/knows/i/we | kids' | kids from | kids on | for kids | new kid | karate kid | new kid on | cool kids | infant cpr | infant formula recall | twin engine | twin cities | twin falls | twin peaks | twin turbo | twin size | digital twin | digital twins | twin bed | minnesota twins | twins game | baby steps | baby shark | baby back | baby powder | baby carrots | baby blue | baby oil | baby wipes | baby yoda | million dollar baby | oh baby | crib sheet | crib notes | crib bridge | car seat technician | car seat installation event/clinic/class/day/station/training | car seat heater | car seat cover | stroller brigade | pickup truck | legal guardian angel | national guardian | guardian of the | guardians of | security guardian | power of attorney form | caregiver training | caregiver support program | child safety | child protection | child labor | child abuse | child development | child welfare | child care center fire/alarm/job/staff/shooting | worked/work/job/volunteer/volunteered/fire/call/alarm/officer at/in a/the/our? child care center | child psychology | children's hospital | children's museum | <num> children to the/safety/a/school | <num> children from the/a/our/local/different | children to the/safety/school/play/learn/read/be/swim/cross | a/another/one family business/friend/member/owned/run/restaurant/doctor/who/that/in/from/at/on/reunion/picnic/dinner/atmosphere/feel/court/law/whose/was/lost/were/out | like/help/helped/helping/told/notify/notified/for/with/saved/as/'re a family | family guy | mom and pop | mom-and-pop | mom & pop | dad jokes | dad joke | father's | custody chain | o custody`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `mother sauce | mother nature | mother lode | motherboard | mother board | mother of all | mother's day sale | mother of invention | the mother of | mother earth | mother tongue map | mother ship | mothership | queen mother | mother-of-pearl | mother goose | mother of dragons | mother of pearl | mother hen | father time | father christmas | founding father | founding fathers | father of our country | father ted | father figure of | parent company | parent companies | parent folder | parent process | parent class | parent directory | parent node | child process | child safety lock | child lock | child's play | child/childproof proof? cap/lid/lock/bottle/container | child's pose | inner child | flower child | wild child | wild child of | child labor laws | poster child | kid rock | kid gloves | just kidding | i kid you not | kid you not | kidding | kids menu | kid cudi | billy the kid | karate kid | diary of a wimpy | goats and kids | baby steps | baby step | baby carrots | baby carrot | baby grand | baby blue | baby back | baby back ribs | baby spinach | baby powder | baby oil | baby wipes for my boots | baby shark ringtone | baby driver | ice ice baby | boy scouts parking | son of a gun | son of a bitch | sons of anarchy | anderson | dad joke | dad jokes | dad rock | dad hat | dad shoes | sugar daddy candy | daddy long legs | daddy longlegs | dads root beer | puff daddy | twin bed | twin beds | twin peaks | twin cities | twin engine | twin towers | twins game | minnesota twins | twin turbo | nursery plants | plant nursery | tree nursery | garden nursery | foster dog | foster dogs | foster cat | foster cats | foster kittens | foster kitten | foster puppy | foster puppies | foster pup | fostering kittens | fosters beer | you foster | fostering data | foster team | adopt-a-highway | adopted dog | adopted cat | adopted as our/the/policy/a? *? policy/mascot/standard/motto/dog | dog mom | cat mom | dog dad | cat dad | plant mom | plant dad | fur baby | fur babies | family size | family style | family dinner special | family of products | family owned | family-owned | family fun | family feud | family room | family restaurant | family friendly | family-friendly | crime family | font family | royal family | family guy | family matters | the simpsons family | modern family | custody of evidence | chain of custody | custody log | custody form | evidence custody | police custody | custody room | custody officer | guardian newspaper | guardian angel | guardian online | guardians of the galaxy | guardians game | formula one | formula 1 | excel formula | formula for | sippy straw | dependents folder | dependent on | dependents of the package | bottle rocket | bottle opener | bottle cap | bottle caps | water bottle | water bottles | bottle return | bottle neck | bottleneck | bottled water | potty mouth | carpool karaoke | carpool with the crew | pickup truck | pickup game | pick-up game | pickup basketball | drop-off box | drop off box | recital hall | parents and guardians`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `tuck/tucked/tucking the/my kids/boys/girls/twins/baby/toddler in | kissed the/my kids/boys/girls/twins/baby goodnight | bath time | bathtime | kids asleep | while the kids slept | before the kids woke/wake up? | got the kids | <num> girls of my own | <num> stepkids | <num> grandkids | kids/mine are <num>/in/at/asleep/grown/out | mine is/are <num> weeks/months old | mine is/are <num>/in ** grade/kindergarten/college/diapers | my first/second/third is the/off/in/at | my/our oldest/youngest/middle/eldest/baby/teen/tween/newborn/toddler/freshman got/is/has/had/starts/started/made/wants/asked/says/said/turned/won/lost/drew/told/called | up/awake at/since/all <num>/two/three/four am? ** feeding/feed/diaper/baby/bottle/colic/teething/croup | teething | croup | sleep regression | cluster feeding | packed/packing/pack ** lunches/lunchboxes/backpacks | signed/sign ** permission/field/report slips/slip/forms/form/cards/card | daycare/preschool/kindergarten drop/pickup/pick/run/called/closed/line/off/tuition/fees | school drop/pickup/pick/called | math/spelling/science homework with | coached/coach my/our kid/son/daughter/kids 's? team | crib is/are up/in/ready/installed/built | bunk/car/booster/high bed/beds/seat/seats/chair/chairs is/are up/in/ready/installed/built | kids/daughter/son/baby/boy/girl on my/the hip/lap/shoulders/back | calls me dad/mom/mama/papa/daddy/pops/mommy | every other weekend/week/holiday with/i | my weekend with | her/his mom's week/house | their mom's week/house/place | their dad's week/house/place | swap/swapped weekends with | feed/bathe/lift/dress my mom/dad/mother/father/grandmother/grandma/grandpa/aunt/uncle/brother/sister | mom/dad/mother/father/grandma/grandpa 's pills/meds/appointments/dialysis/wheelchair/oxygen/bath/diapers/insulin/walker/aide/sitter | moved/moving my/mom/dad/grandma/grandpa/mother/father in/back with/home me/us? | mi/mis hijo/hija/hijos/hijas/niño/niña/niños/niñas/chamaco/chamacos/morros/bebé/nieto/nietos/gemelos/cuates | la tarea con mi/mis | la escuela de mi/mis | cuido/baño/llevo a mi/mis mamá/papá/abuela/abuelo/hijos/nietos/suegra`,
    },
    // Children that are only counted, and what a day with them keeps.
    {
      id: 'counted',
      strength: 'strong',
      phrases: `
        [my two/three/four/five] think/thinks/believe/ask/asked/asks/eat/sleep/call/fight/fought/know/learned/laugh/laughed
        [my two/three/four/five] beg/begged/hate/love/loved/say/said/want/wanted/watch/watched/need/miss/argue
        [bc/because bedtime/bathtime/naptime] | bedtime/bath/nap [routine/battles] | [bedtime battles]
      `,
    },
    // Small children in a picture or a story.
    {
      id: 'small-children',
      strength: 'weak',
      needs: ['told', 'self'],
      phrases: `
        [toddler/baby/infant] in/on/strapped/asleep/riding/wrapped a/the/his/her/their/into/against? bicycle/bike/car/stroller
        [preschooler/newborn/twins] in/on/strapped/asleep/riding/wrapped a/the/his/her/their/into/against? bicycle/bike/car/stroller
        [toddler/baby/infant] in/on/strapped/asleep/riding/wrapped a/the/his/her/their/into/against? carrier/sling/backpack/wagon
        [preschooler/newborn/twins] in/on/strapped/asleep/riding/wrapped a/the/his/her/their/into/against? carrier/sling/backpack/wagon
        [toddler/baby/infant] in/on/strapped/asleep/riding/wrapped a/the/his/her/their/into/against? high/shoulders/lap/hip
        [preschooler/newborn/twins] in/on/strapped/asleep/riding/wrapped a/the/his/her/their/into/against? high/shoulders/lap/hip
        [toddler/baby/infant] in/on/strapped/asleep/riding/wrapped a/the/his/her/their/into/against? chest/shoulder/seat/chair
        [preschooler/newborn/twins] in/on/strapped/asleep/riding/wrapped a/the/his/her/their/into/against? chest/shoulder/seat/chair
      `,
    },
    // The same words where no place, paper or hour tells whose children.
    {
      id: 'weak-everyday',
      strength: 'weak',
      needs: ['self', 'my', 'near', 'cluster'],
      phrases: `the kids | car seat | homeschool | adoption day | guardería | hospice nurse | school run | pediatrician | pediatric dentist/ward/er/nurse | hoyer lift | thickened liquids | bedtime stories | first tooth | grandson | granddaughter | high chair | mother's day | father's day | teen/teenage driver | foster | fosters | fostering | mummy | foster bag`,
    },
    // What cooks, gardeners, keepers of animals and programmers mother, adopt, foster and mind.
    {
      id: 'things-mothered',
      strength: 'keep',
      phrases: `
        [foster/fosters/fostered/fostering/adopted/adopt/adopting/adoption/adoptive/orphan/orphaned/nanny/sitter/parent/baby/twin] ${THING}
        [foster/fosters/fostered/fostering/adopted/adopt/adopting/adoption/adoptive/orphan/orphaned/nanny/parent/baby/babies/twin] ${CREATURES}
        ${CREATURES} [foster/fosters/fostering/adoption/adoptions/daycare/sitter/nanny/babysitter/mom/mommy/dad/parent]
        ${CREATURES} [adoption day/days] | ${CREATURES} [day care]
        [adopted/fostered/raised a/an/two/three/our/my/the ${CREATURES}]
        [adopted/fostered a/two/three/the ${THING}] | [adopted my strip/stretch/mile/street/road]
        [adopted] it/by/no/on/from/as/into/highway/ketchup/strip/road/block | [i/we adopted] it | [i/we/am/'m adopted/adopting] a/the/our highway/stretch/mile/road
        [adopted] by the/a/an boat/crew/squad/station/shift/flock/herd | got [adopted] no/by/the | [adopted] my? strip/stretch/mile of
        [mother] duck/hen/hens/sauce/plant/plants/pot/dough/starter/tree/vine/board/boards/cow/goat/bear/cat/dog/lode/tongue/spider/tomato/jar/culture
        [is/are/was/were/be a? mother board/boards/plant/sauce/ship/lode/dough/starter/hen/vine/tree/pot] | [new mother board/boards]
        [mother/father/dad/grandmother/grandfather/stepfather/stepmother/parent/parents/mama/papa of] the ${CREATURES}/office/store/shop/company/team/band | [mother/father/dad/grandmother/grandfather/stepfather/stepmother/parent/parents/mama/papa of] all/this/that/vinegar/pearl/invention/office/store/modern/dragons/vinegars/drifts ${CREATURES}?
        [grandfather of] office/all/modern/this/the ** | [stepfather of] the ** | [parents of] the? lafayette/reno/erie/topeka/duluth/boise/fargo/macon
        [raised] a? baby monitor | [parent-teacher] game/framework/grant | [single-parent] framework/directory/theme/fern/company/class/node/template | [parent] framework/directory/rock/quarry/element/company/companies/organization/game/node/class/folder/plant/ferns/theme/post/bank/brand
        my/our [oldest/youngest/eldest/middle] apprentice/volunteer/recruit/student/hire/tree/horse/goat/trainee/cadet/regular/intern/friend/friends/pal/buddy/colleague/coworker/customer/employee/boots/truck/tool/trick/memory/chair/chairs/joke/habit/shirt/hat/jeans/plant/dog/cat
        [my/our oldest/youngest] apprentice/volunteer/recruit/student/hire/tree/horse/goat/trainee/cadet/regular/intern/friend/friends/pal/buddy/colleague/coworker/customer/employee/boots/truck/tool/trick/memory/chair/chairs/joke/habit/shirt/hat/jeans/plant/dog/cat
        [my/our <num> year old] truck/car/boat/boots/jacket/laptop/phone/mower/couch/furnace/bike/recliner/fridge/freezer/mattress/radio/guitar/trailer/coat/machine/sourdough | [my/our <num> year old] ${CREATURES} | [family of <num>] ${THING} | [family of <num>] model/plastic/ceramic | [family of <num>] ${CREATURES}
        [twins/triplets] of the | delivered [twins/triplets] | goat/ewe/doe/cow/mare/heifer/printer ** [triplets/twins] | the [twin/twins] of this/that
        [got/has/have/took/won/lost/shared custody] of the/a/my? remote/trailer/boat/truck/couch/grill/drill/bike/car/keys/snacks/stapler/radio/chair/thermostat/ladder/mug/cooler/trophy/aux/playlist | [custody papers] and a | [custody] of bike/the ** remote/trailer/boat/truck/couch/grill/drill/bike/car/keys/snacks/stapler/radio/chair/thermostat/ladder/mug/cooler/trophy/aux/playlist/lock/shelf | [in/into/from custody] | released/release ** [my custody] | released/release ** [custody]
        [daycare] vibes/sign | [daycare] for dogs/pets/hens/plants/seedlings/cats/ferns | [day care] for dogs/pets/hens/plants/seedlings/cats/ferns | doggie/doggy/dog/puppy/plant/fern/chicken [daycare/nanny/sitter] | hates [daycare] for
        [nanny] goat/goats/state/plant | [nanny] cam footage/video/caught/in | [sitter] of/for seedlings/stools/chair/the/plants/ferns/when | plants ** [sitter] | [sitter/babysitter] balloon/chair/deck | the [twins] in/on the ** tank/aquarium/barn/pen/poster | [baby] kale/carrots/spinach/greens/locomotives/printer/planes/trees
        [baby monitor/monitors] for/battery/sized | [booster seat/seats] in/of the/a cruiser/patrol | [toddler] size/sized
        [my/our baby] the/is/runs/ran/got/needs a/an/her/its? truck/bike/mustang/harley/camaro/boat/rig/grill/engine/transmission/tires | like it was [my baby]
        [mummy] bag/bags/balloon/costume/movie/tomb/exhibit/wrap | tool/corn/hay/deer/log [crib] | a/the [mummy] | [daddy] burger/burgers/longlegs/root/long | [no kids] but goats/chickens/plants/cats/dogs/menu
        [grandparents/grandparent/grandfather/grandmother] clock/clocks | [proud father] to | [parenthood] sitcom/the/on | [parenting] the? plants/ferns/thread
        [orphan/orphaned] socks/glove/gloves/wells/well/page/pages/process/drug/files/records/tab/tabs | [father's] prayer
        [pickup line] at the/a bar/club/party | cheesy/corny/worst/best [pickup line/lines] | [parent] 's? rock
        [has <num> boys] ends | [with a baby] grand/wipe/spinach/carrot | [got the kids] table | [raising] the? bar/roof/flag/pressure/stakes/money/funds | [raised] the pressure/roof/bar/flag
        our/my robotics/softball/debate/football/basketball/soccer/hockey/baseball/band/chess [kids] | [family] of fonts/products/parts
      `,
    },
    // Rooms and money of schools.
    {
      id: 'school-rooms',
      strength: 'keep',
      phrases: `
        parent teacher annex/building/lot/wing/room/hall/grant/fund/office/closet/parking
      `,
    },
    // Relatives as callers, and as those that somebody pesters.
    {
      id: 'kin-in-a-story',
      strength: 'keep',
      phrases: `
        stayed/stay/stays/kept/keep on? with my dad/mom/mother/father/grandma/grandpa/uncle/aunt
        emailing/calling/texting/messaging/following her/his/their mother/mom/father/dad/sister/brother/family/parents
        photographing/emailed/texted/messaged/followed her/his/their mother/mom/father/dad/sister/brother/family/parents
        submitted/copied/used/stole/sold/submitting my/his/her/a cousin/brother/sister/roommate/friend 's essay/paper/capstone as mine/my/his/her
        submitted/copied/used/stole/sold/submitting my/his/her/a cousin/brother/sister/roommate/friend 's thesis/homework/project as mine/my/his/her
        my/his/her daddy/mama/momma/papa/mommy/mom/dad/pop kept/drove/ran/used/says/said/always/taught/worked/was/owned/built/raised
        your/their mama/momma/mom/mother/mommy/daddy | [mama/momma/daddy] is/'s always | to/and/i/you/just call/called mom/mama | call/text mom/mama/dad | calling mom/mama | bought/buy/tell/told/texted/asked my? mom/dad/mama/mother/father a/to/that
        my/his/her/our/your [dad/mom/father/mother/mama to the/a/an/work/dinner/lunch/town/get/be/come/go/see/buy/stop/call/help/let/make/her/his/my/our/their/visit/sit/talk/tell/say/know/do/put/take/ask/check/pick/watch/this/feed/meet/move/pay/read/use/try/hear/drive/eat/look/give/wait/keep/stay/bring/believe] | same mother | mom/dad 's employer | alpha/bravo/charlie/oscar/november papa | fetch his/her daddy/mommy | daddy issues
        turned/handed in my/his/her/a cousin/brother/sister/roommate/friend 's essay/paper/capstone/thesis/homework/project as mine/my/his/her
      `,
    },
    // "Are", not a child.
    { id: 'spanish-verb', strength: 'keep', needs: ['spanish'], phrases: `son` },
  ],
};
