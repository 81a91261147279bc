import type { RuleFile } from '../rule.ts';

/** Victims of domestic or sexual violence, stalking, trafficking, violent crime; protection orders obtained. */
export const victim: RuleFile = {
  class: 'PC-VICTIM',
  source:
    'Cal. Gov. Code 12945.8; N.Y. Exec. Law 296 (domestic violence victim); 775 ILCS 5/1-103 (order of protection); RCW 49.76.115',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `me pegaba | me pegó | albergue | abusó | maltrato | acosador | violaron | me amenazó | sobreviviente | salí de esa casa | salí de esa casa ** bolsa | me escapé`,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `gun to my head | knife to my throat | held me | black eye | broken ribs | er with | followed me home | watched my house | outside my window | changed the locks | changed my number | moved in the night | left in the night | the night i left | the night i got out | my attacker | he went to prison for | testifying against | peace order | order against | safe house | my advocate | uncle who | coach who touched | touched me | my ex put | my ex broke | what he did | what they did to me | me pegó | refugio para mujeres | orden de | me amenazó | denuncia contra`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near', 'my'],
      phrases: `choked | strangled | stabbed | robbed | attacked | assaulted | beaten | bruises | bruised | attacker | victim | survivor | protective | shelter | advocate | rape | raped | molested | #metoo | golpes | golpeó | albergue | abusó | maltrato | acosador | huí | violó`,
    },
    {
      id: 'violence',
      strength: 'strong',
      group: true,
      phrases: `ex/husband/boyfriend/girlfriend/wife/partner/he/she put me in the er/hospital/emergency room? | dv survivor | dv victim | domestic violence survivor | domestic violence victim | survivor of domestic violence | survivor of domestic abuse | victim of domestic violence | victims of domestic violence | domestic abuse | domestic abuse survivor | abuse survivor | child abuse survivor | survivor of child abuse | survivor of abuse | survivor of * abuse | survived abuse | sexual abuse survivor | survivor of sexual assault | sexual assault survivor | got/was/been/getting sa would | rape survivor | rape victim | rape victims | rape kit | my rape kit | sane exam | i was raped | was raped | got raped | raped me | he raped | i was assaulted | i was sexually assaulted | sexually assaulted me | was sexually assaulted | molested me | i was molested | was molested | groomed by my | groped me | was groped | drugged me | roofied me | i was roofied | got roofied | incest survivor | metoo | #metoo | me too survivor | survivor's speech | survivor speaks | survivor support group | trauma survivor | sex trafficking survivor | trafficking survivor | was trafficked | stalking victim | my stalker | my stalkers | i was stalked | was being stalked | stalked me | stalks me | kidnapped me | i was kidnapped | was held hostage | i was carjacked | i was mugged | got mugged | robbed at gunpoint | robbed me at gunpoint | held at gunpoint | held at knifepoint | i was stabbed | got stabbed | stabbed me | i was shot | the man who shot me | man who shot me | who shot me | shot me in | gunshot survivor | shooting survivor | survivor of gun violence | gun violence survivor | mass shooting survivor | survived the shooting | survived a shooting | survived the attack | the <year> attack | the attack that | attempted murder victim | hate crime victim | victim of a hate crime | acid attack | homicide survivor | family of a homicide victim | parole hearing for the man | victim impact statement | my victim advocate | crime victims compensation | crime victim compensation | victim compensation | victim's rights | marsy's law
        | my abuser | my abusers | abusive ex | abusive relationship | abusive marriage | abusive husband | abusive wife | abusive boyfriend | abusive girlfriend | abusive partner | abusive father | abusive stepfather | left my abuser | escaped my abuser | he hit me | he used to hit me | she hit me | beat me up every | put me in the icu | put me in the hospital | black eye from my ex | choked me | strangled me | threw me down | broke my jaw when i | he broke my jaw/nose/arm/wrist/rib/ribs/hand/finger/fingers/phone/tooth/teeth/collarbone/cheek/leg/door | the night i left | the night i ran | left with one bag | left with a trash bag | left with * trash bags | restraining order against * | left with the kids and | hid in the bathroom with | safe house | battered woman | battered women | women's shelter | domestic violence shelter | dv shelter | shelter took us in | address confidentiality | address confidentiality program | safe at home program | order of protection | protection order against | my protection order | restraining order | restraining order against | temporary restraining order | tro against | no contact order against | got an order against | emergency protective | epo against | civil no-contact | stay-away order | u-visa as a victim | dv leave | safe leave | gaslit for years | love bombed | narcissistic abuse | coercive control | intimate partner violence | ipv survivor | revenge porn victim | he posted my nudes | revenge porn of me | me pegaba | me golpeaba | violencia doméstica | orden de protección | orden de restricción | sobreviviente | me violaron | abuso sexual | 🍇 survivor`,
    },
    {
      id: 'plural',
      strength: 'weak',
      needs: ['attack', 'self', 'mine'],
      reads: 'person',
      group: true,
      phrases: `survivor | victims of abuse`,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['mine', 'self'],
      phrases: `abuse | abused | attacker | survivor | stalker | ptsd from | trafficker | shelter`,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `judge/court gave/granted/signed me a/my/the [protection/protective/restraining order] | judge/court gave/granted me an [order of protection] | stalking order | peace order | hearing for the order | extended the order | served him the order | po hearing | confidential address | safehouse | dv advocate | abusive home | abused me | childhood abuse | survivor of a/an/the/my? abuse/assault/stalking/trafficking/rape/violence/domestic/sexual/childhood/gun/shooting/attack/torture/incest/genocide/massacre/kidnapping | survivor stories | survivor speak | survivor speaker | survivors' group | survivors group | survivor leadership | crime survivor | thriver | crime victims fund | vine notification | vine alert | vine call | vinelink | victim notification | victim impact | my impact statement | my statement at sentencing | spoke at the sentencing | read my statement at | faced him in court | faced my attacker | testified against him | testified against my | testified against the man | testified against my ex | parole hearing for | his parole hearing | the guy who shot | the guy who stabbed | man who stabbed me | who stabbed me | who attacked me | who raped me | who hurt me | who hit me | who beat me | who robbed me | who killed my | who murdered my | robbed me at | held me at gunpoint | held a gun to my | gun to my head | knife to my throat | hands on my throat | put his hands on me | put her hands on me | put hands on me | put me in the er | broke my arm in the | broke my jaw and | broke my nose and said | wouldn't let me leave | i got shot | route 91 survivor | pulse survivor | las vegas survivor | got jumped | got robbed at gunpoint | the break-in when | hostage survivor | human trafficking survivor | labor trafficking | taken across state lines | the life and got out | got out of the life | my rape | sexually assaulted | sexually abused | molestation | grooming survivor | groomed me | groomed when | assault survivor | since the attack | after the assault | since the assault | soul/tell/told/forget/forgive what he did | what he did to me | what she did to me | what was done to me | believe survivors | take back the night | denim day | teal ribbon | clothesline project | no more campaign | 🍇 | g r a p e | grape survivor | sa survivor | airtag on my car | tracker on my car | gps on my car | followed me home | showed up at my work | changed my number three | changed my number twice | changed my locks | third set of locks | moved twice so he | moved in the middle of | moved counties | moved states to get | he found the new address | doesn't know where i live | can't know where i live | can't find me | hid from him | hiding from my ex | hide from my ex | hotline saved | the hotline number | memorized the hotline | left with trash bags | left with one suitcase | left with the kids | left in my socks | left barefoot | left her with the clothes | left that house | when i left him | years since i left | year since i left | got out of that house | got away from him | escape bag | bag hidden in | secret code word | shelter gave me | at the shelter with my | slept at the shelter | the shelter where | family justice center | ywca shelter | covered the bruises | walked into a door | told them it was the stairs | walked on eggshells | walking on eggshells | back to the wall since | sleep with the light | sleep with the lights | sleep with a light | gaslighter | narcissist ex | trauma bond | trauma bonded | love bombing | financial abuse | co-victim | my brother's murder | my sister's murder | my son's murder | killed by a drunk driver | madd panel | drunk driver killed | orden de alejamiento | violencia familiar | violencia de género | maltratada | maltratador | me golpeó | me pegó | moretones | abusada | abusó de mí | sobrevivientes | refugio para mujeres | el refugio me | casa de refugio | salí de esa casa | me salí de esa casa | salí huyendo | huí con mis | huir de | escapé de | acosador | me acosaba | me siguió hasta | me balearon | me apuñalaron | left/moved ** no forwarding address | called the hotline from`,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `protection order | dvro | ipv | abusive | abuser | abused | survivor | survivors | my advocate | trafficking | rape | sexual abuse | csa | assaulted | stalked | stalker | stalking | gaslit | gaslighting | maltrato | golpes | abuso | violación | víctima | acoso | balazo | trata`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `victim | victims | victim advocate | victim services | escapé | advocate | shelter | hotline | attacker | attack | assault | abuse | bruise | trauma | testify | testified | parole | detective on my case | my case | scars | nightmares | flashbacks | self defense class | pepper spray on my keys | healing | hid`,
    },
    // What a patrol writes down every night: it tells something when the writer speaks of themselves.
    {
      id: 'weak-first',
      strength: 'weak',
      needs: ['self', 'mine', 'near', 'first'],
      phrases: `
        raped | molested | raped by | carjacked | stalked by | sexually assaulted | trafficked | incest | battered by | kidnapped
        abducted
        was stabbed | was shot in | been shot | got shot in | gunshot wound | gsw | assaulted at/by | was murdered | murder of my
        robbed me
        protective order/orders | no contact order/orders | restraining orders | orders of protection | stay away order | impact statement | victim of a/an? domestic/sexual/violent/violence/crime/assault/abuse/attack/robbery/stalking/trafficking/shooting/rape/stabbing/hate/mugging/carjacking
        crime victim
        black eye | black eyes | hit by a drunk driver | drunk driver who | victim's advocate | victims' advocate | survivor story
      `,
    },
    {
      id: 'weak-own',
      strength: 'weak',
      needs: ['self', 'mine', 'near'],
      phrases: `domestic violence | sexual assault | intimate partner | home invasion | sex trafficking | sexual violence | tro | dv`,
    },
    // Meaningless but beside what tells already.
    {
      id: 'weak-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        the man who | the man that | hit me | beat me | shot me | attacked me | punched me | jumped me | new locks | changed the locks
        long sleeves in july/august
        me too | i flinch | still flinch | flinch when | left him | i got out | got away | years out | happened to me too | what happened to me | code word
        facing the door
        no forwarding address | night/year it happened | that night in <month> | bag packed by the | hidden cash | beat me for | civil standby | the attack | before/after the attack | temporary order | told them i fell | said i fell | left with two/nothing/just | left in the middle of
        day i left | moved at night
        took my keys | took my phone and | locked me in | escape plan | go bag by the | bag by the door | purple ribbon | sunglasses indoors | in the shelter
        moved in the night
        escaped | bruised | bruises | flinched | murdered | eggshells | safety plan | safety planning | granted the order | the order against
        order against my
      `,
    },
    // The same words in a form that nobody uses of a stranger or a thing.
    {
      id: 'own-forms',
      strength: 'strong',
      phrases: `
        pressed [charges] against my ex/husband/wife/boyfriend/girlfriend/stepdad/father/dad/partner/stalker
        ex/husband/wife/boyfriend/girlfriend/stepdad/stepfather/father/uncle/partner hit/beat/shot/attacked/punched/choked/stabbed/raped me
        my/the judge gave/granted/extended me? ** no contact/protection | years/months of no contact | no contact with my ex/husband/wife
        my/filed/filing/got/renewed/renew my/a/the? protective/restraining/protection/stalking/peace order against/again/is/was/ran/runs/expires
        domestic violence/abuse victim/survivor/shelter ** me/us/my | the night/day i got out/away | i got out of that house/marriage/life
        left him/her in the night/with/at <num>
        restraining/protection order holder | order of protection holder | safe at home address | rape crisis hotline/center/line ** me/my/us
        tracker under my
        he/she/that man choked/strangled/knifed/shot me | i've been stalked | harassment restraining order | my stalker's
        surviving/survived a/the/an home/armed? invasion/robbery/shooting/stabbing/carjacking/kidnapping
        la orden de restricción/alejamiento/protección | mi albergue | mi refugio | me golpeaba/golpeó/violó/amenazaba
        domestic violence/abuse/assault case of my own | sexual assault nurse/examiner/advocate held/sat/helped/told/gave ** my/me | protective/restraining/protection/stalking order on my ex/husband/wife/boyfriend/girlfriend/stepdad
        and i [were mugged/robbed/stabbed/assaulted/carjacked/raped] | assault on me | lived/living at/in the/a shelter | stayed at/in the/a shelter for women/<num>
        got robbed on the? train/bus/street/subway/way/corner/platform | since/until the night it happened
        moved so he/she could/can/would not? find/follow | moved so he/she couldn't/can't/wouldn't find/follow | facing the door since
        copy of the order in/with my/me | has/have/had to stay <num>/five/three hundred? feet away? from me/my
        he/ex/husband/boyfriend/father/stepdad threw me into/against the/a wall/door/dresser/counter/fridge/table
        man/guy/he/ex was following me | i still flinch when somebody/someone/anyone/people/men/he
        me apuntaron con una/un? pistola/arma/cuchillo/rifle | fui víctima de | he/ex still finds me | ex used to wait for me
        safety plan with the/my shelter/advocate/counselor/hotline | swab kit done | my kit results | kit was never tested
        since the man in the stairwell/hallway/garage/alley/elevator/laundry | ran barefoot out | i left him with <num>/two/three/my suitcases/suitcase/bags/kids/babies | temper put me in
        my assault happened/was | his fist through the wall/door next/beside | my attacker/rapist/abuser/stalker gets out
        shot through my door/window/house/car/bedroom | bag packed by the door | he got in through the/my window | civil standby to get my
      `,
    },
    // Cases of others, as an officer or a clerk meets them.
    {
      id: 'cases',
      strength: 'keep',
      needs: ['story'],
      yields: true,
      phrases: `
        domestic violence/abuse/dispute call/calls/unit/training/case/cases/report/reports/detective/docket/court/week/class/advocate
        sexual assault kit/kits/unit/case/cases/nurse/detective/training
        <stranger> ** her/his ex ** [no contact/protective/restraining order]
        [protective/restraining order/orders] hearing/hearings transcript/docket/room/service/paperwork
        serve/served/serving/typed/stapled ** [protective/restraining order/orders] | filed ** [protective/restraining orders] | for somebody else's case
        <stranger> ** was/were [stabbed/shot/robbed/assaulted/mugged/carjacked/raped]
      `,
    },
    // Games, bikes, pets and sayings.
    {
      id: 'not-of-violence',
      strength: 'keep',
      phrases: `
        para el albergue | al albergue de animales/perros/gatos
        he/she/it/they/dog/ham/<kin>/partner/wife/husband/who? beat me home/there | he/she/it/they/dog/ham/<kin>/partner/wife/husband/who? beat me by a/an/<num>/half/less/almost/nearly/maybe/over/about **
        he/she/it/they/dog/ham/<kin>/partner/wife/husband/who? beat me at/in/on a/the/my/our/his/her/every/own? own/last/first/final/half? chess/checkers/darts/pool/cards/dominoes/scrabble/bowling/golf/tennis/trivia/spades/poker/mario/cornhole/horseshoes/basketball/horse/hoops/ping/table/air/arm/video/board/card/pickleball/madden/fifa/fortnite/wordle/math/literally/something/game/games/race/footrace/sprint/mile/5k/swim/debate/run/row/finals/semis/everything/wrestling/pushups/points/hill/range/test
        he/she/it/they/dog/ham/<kin>/partner/wife/husband/who? beat me to the/my/every/a/his/her/our/this? punch/door/scene/finish/truck/top/station/line/ball/desk/coffee/phone/remote/shower/parking/roll/locker/scale/summit/trail/it/work/him/her/keys/car/call/corner/couch/gym/mailbox/spot/kitchen/bottom/answer/office/gate/wall/base/first/second/third/plate | hit me in the feels/thighs/shins/knees/ankle | hit me that/like/with/up
        no survivors
        i/we/she/he? got/left/walked/came out? with ** bag/bags of groceries/chips/trash/mulch/ice/apples/donuts/candy/soil/feed/popcorn/rice/cans | bruised ego/thumb/toe/knuckles/peach/peaches
        dog/goat/cow/horse/it escaped | se me pegó/pega/pegaba/pegaron
        sleeve/sleeves * ** tattoo | me too hi
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `survivor season | on survivor | survivor finale | survivor jeff | eye of the tiger survivor | sole survivor | a single survivor | crash survivor | survivor benefits | survivor bias | destiny's child survivor | victim advocate training | victim advocate | victim services unit/desk/office/volunteer/coordinator/training/specialist/referral/number/card/pamphlet | call/called/to/with/for/from/in victim services | victim assistance | serve a protection order | serve protection orders | served a protection order | serving protection orders | animal abuse | substance abuse training/counselor/unit/class/treatment/call/calls/case/cases/policy/program | alcohol abuse training/counselor/unit/class/treatment/call/calls/case/cases/policy/program | drug abuse | abuse of power | abuse of authority | child abuse | rate limit abuse | abuse the system/power/privilege/snooze/gym/policy/sick/trust/position/badge/authority/equipment/siren/brakes/clutch/radio/overtime/rules/horn/line/911 | animal shelter | homeless shelter | shelter dog | shelter in place | shelter cat | bus shelter | tax shelter | the/each/every/for/help/helped/helping identity theft victim | victim of its own | fashion victim | victim of circumstance | fall victim | elder abuse | assault rifle | assault weapon | air assault | assault on an/the/a/police? officer/officers/deputy/senses/police/nose/ears | assault course | battered fish | battered truck | beer battered | beer-battered | battered suitcase | shot me a quick/dirty/big/knowing/little? look/text/message/email/grin/wink/smile/glance/note/glare/question/nod/link/dm | shot me an | she/they/sarge/boss/lieutenant/chief/council/captain/sergeant shot me down | shot me down for/when/politely/gently/before/over/again | hit me up | hit me with | it hit me | he hit me up | took my statement of account | broke my record | stalked the trail | corn stalk | stalks of`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `order up | order online | order form | pre-order | mail order | short order | short-order | order of operations | take out order | order of fries | in order | out of order | law and order | order in | hail the order | restraining bolt | animal shelter | dog shelter | cat shelter | homeless shelter | bus shelter | shelter dog | shelter dogs | shelter cat | shelter cats | bomb shelter drill | shelter in place | tax shelter | desk at the shelter | picnic shelter | the shelter needs | shelter volunteer | storm shelter | warming shelter shift/staff/volunteer/bus/on/opened/opens | volunteer/volunteers/volunteered/volunteering/work/worked/dogs/cats/dog/cat/shift/saturday/saturdays/sunday/sundays ** at the shelter | at the shelter desk/interview/door/office/kitchen | advocate for | devil's advocate | advocates for | advocate exam | advocate training | the advocate newspaper | advocate-training | advocate magazine | attack ads | heart attack grill | attack on titan | panic attack of laughter | snack attack | attack the hill | shark attack | bear attack | attack dog | attack plan | plan of attack | big mac attack | victim of its own | victim services volunteer | victims in the crash | victims of the flood | crash victims | fire victims | flood victims | fashion victim | survivor tv | survivor season | watch survivor | destiny's child survivor | sole survivor game | survivor series | a single survivor | escape room | escape rooms | escape key | fire escape | great escape | escape hatch | escaped prisoner training | escape goat | ford escape | escape from new york | cattle escaped | hurricane survivor tree | survived the weekend | survived leg day | survived the academy | survived another | survived my first | survived my last/second/third/ride/probation/teens/twenties/commute/monday/finals/midterm/interview/oral/shift | bruised ego | bruised apples | bruised bananas | bruised knuckles from | black and blue jersey/jerseys/uniform/uniforms/tape/ink/pens/flag/team | hit the gym | hit the road | hit the wall | hit the mark | trauma kit | trauma bag | trauma shears | trauma plate | trauma center tour | stalk of celery | corn stalks | celery stalk | bean stalk | beanstalk | stalking deer | stalking elk | stalking turkeys | abuse of power | abuse of authority | substance abuse training | verbal abuse from the gps | abused my knees | robbed of a win/medal/goal/title/trophy/touchdown/ribbon | robbed us of the win | we got robbed by the ref | safe deposit | safe to say | safe travels | safe space for | safe and sound | stay safe | gun safe | be safe | home safe | play it safe | wall safe | drive safe | fail safe | fail-safe | safe bet | healing crystals | healing broth | ptsd from that exam`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `ran/run/running/hid away? from him/her/them/my ex/husband/wife? with/in/through/at ** | with one shoe on | restraining/protective/protection/stalking/peace order against my/a/the/him/her last/ex/old/former/own/violent? one/ex/husband/wife/boyfriend/girlfriend/neighbor/roommate/stepdad/stalker/boss? | the man/guy/woman/person/one/boyfriend/girlfriend/ex/husband/stranger/coach/uncle/driver who/that shot/stabbed/hit/hurt/beat/raped/attacked/choked/followed/stalked/robbed/burned/killed/abused/assaulted/trafficked me/my/us ** | he/she/my ex/husband/boyfriend/wife/girlfriend/stepdad/stepfather hit/hits/choked/beat/punched/slapped/kicked/strangled/stabbed/shot/burned/raped/dragged/threatened/stalked/followed/tracked/shoved/locked me/us ** | my ex/husband/boyfriend/stepdad put/threw/pushed/held me/his/a/us ** wall/icu/hospital/stairs/floor/hands/gun/knife/neck/throat | i/we left/fled/escaped with/at/in/through/barefoot/out ** bag/bags/dog/kids/night/socks/barefoot/window/house/midnight/suitcase/him/her/shirt/purse/alive and? | i/we ran/walked/drove/got with/in/through/barefoot/out ** kids/socks/barefoot/window/suitcase/purse/alive and? | left with ** bag/bags/dog/cat/kids/suitcase/clothes/keys/nothing ** | before he/she finds/found me/us | so he/she can't/won't/couldn't find me/us | he/she doesn't know/have my/where address/number/name i/live? | changed my/our number/name/locks/address/route/shifts because/so/after/three/twice/again | moved <num>/twice/three/again times because/so/after he/she | testified/testify/testifying/spoke/read against/at/to the/my/him/his ** sentencing/parole/rapist/abuser/ex/attacker/stepdad | <num> years since/after the attack/assault/shooting/stabbing/night/rape/robbery | what happened that night | what he/she did to me/us | salí/me salí/me fui/huí/escapé de/con/en ** casa/él/bolsa/noche/maleta/niños/hijos/llaves ** | me pegaba/golpeaba/seguía/amenazaba/encerraba/violó/apuñaló/disparó | el que me pegaba/golpeó/disparó/siguió | dejé esa casa | orden de restricción/protección/alejamiento contra **`,
    },
    // Everything changed so that somebody cannot be found.
    {
      id: 'changed-everything',
      strength: 'strong',
      phrases: `
        [changed the/my locks the/my/and number/phone/name/numbers and the/my last/phone? name/number/address/car/job/route]
        [i changed the/my locks the/my/and number/phone/name/numbers and the/my last/phone? name/number/address/car/job/route]
        [changed the/my locks and the/my? last? name/number/phone/numbers/plates]
        [changed/change my? name and my? number/address/state/states/city/locks] | [changed the/my? number/locks and the/my? last name]
        [changed my last name so **] | [new name new number/city/state/town]
      `,
    },
    // Orders that say how near somebody may come, and those who wait just outside.
    {
      id: 'distance',
      strength: 'strong',
      phrases: `
        [order says/said/keeps/lists ** <num> feet/yards/meters/metres] | [<num> feet/yards by order]
        [stay/stays <num> feet/yards away/from me/us]
        [the order says/said <num> feet/yards and/but/so he/she sat/parked/stood at/exactly/just? <num> with the engine/lights on/off?]
        [the order says/said <num> feet/yards and/but/so he/she waits/waited/idled at/exactly/just? <num> with the engine/lights on/off?]
        [order says/said <num> feet/yards and/but/so he/she sat/sits/parked/parks/stood/stands/waits/waited/idled at/exactly/just? <num>]
      `,
    },
    // What follows a report, where what happened stands near.
    {
      id: 'after-a-report',
      strength: 'weak',
      needs: ['near', 'cluster'],
      phrases: `
        took/taking/takes my statement | took the report | kit was tested | wrote it all down`,
    },
    // Leaving in Spanish.
    {
      id: 'leaving-in-spanish',
      strength: 'strong',
      phrases: `
        [salí/salimos/huí/huimos/escapé/escapamos de esa/su/aquella casa con una/un/dos/la/lo bolsa/bolsas/maleta/mochila/cobija/puesto]
        [salí/salimos/huí de esa/su/aquella casa con una/dos/la bolsa/bolsas/maleta/mochila y las/los/mis ** hijos/niños/papeles/nadie]
        [huimos/escapé de esa/su/aquella casa con una/dos/la bolsa/bolsas/maleta/mochila y las/los/mis ** hijos/niños/papeles/nadie]
      `,
    },
    // Courses and exams of advocates.
    {
      id: 'advocate-courses',
      strength: 'keep',
      phrases: `
        my/the/an? advocate exam/certification/course/training/class/badge/license/test
      `,
    },
  ],
};
