import { victim } from '../victim.ts';
import { lifeOf } from './life.ts';
import { ANIMALS, GOODS } from './things.ts';

/** What violence leaves behind: orders and what they forbid, advocates and kits, locks, routes and addresses kept from one person. */
export const safetyLife = lifeOf(victim, {
  tells: `
    hold/holds/held/has/had/got/won/obtained/granted/carries/renewed a/an/the/his/her [protection/protective/restraining/no-contact order]
    my ex/stalker/abuser/attacker 's bail/plea/sentencing/trial/parole/release/mugshot/threats/voicemails/fists/hands/temper | folder of his texts
    stalking log | incident log for the order | screenshots for the/my advocate/judge/detective/order/hearing | slept at the shelter | ran with the kids
    hid with the kids | hid in the bathtub | climbed out the bathroom | day i left him | domestic violence/abuse/dv survivor/relocation
    sexual assault survivor | rape kit/survivor
    protection/protective/restraining/stalking order against/expires/granted/renewed/extended/lapsed/lasts/runs him/her/my/me?
    tro/dvro/pfa/ppo/epo/dvpo against/granted/expires/renewed/runs | five-year order | lifetime order | crime victims/victim compensation/fund/board/leave
    marsy's card | marsy's law card | vine alert/alerts/text/call/ping/number | vinelink | t-visa | supplement b
    u-visa cert/interview/packet/petition/lawyer/card | bullet in my hip/leg/shoulder/back/arm/spine/thigh | where they stabbed me | where he cut me
    where he stabbed me | where he shot me | ptsd from the/my attack/assault/robbery/stabbing/shooting/mugging/marriage/ex/stalker
    nightmares about/since the attack/assault/robbery | address sealed by | sealed my address | confidential on my registration | records confidential by
    me ahorcaba/ahorcó/amenazaba/acosaba/perseguía/encerraba/violó/jaloneaba/quemó/maltrataba | me escondí de él | nos escondimos de él
    dormí en el albergue | la casa de acogida | mi defensora | la consejera de víctimas | mi agresor | mi acosador | me encañonaron | asalto a mano armada
    me navajearon | me balacearon | restraining party | restraining-order anniversary/renewal/day
    no-contact order/orders/ruling/paperwork/papers/printout/letter/clause/hearing/renewal | no contact papers/ruling/printout/by third parties
    five/two/three/ten/one years no contact | lifetime no contact | stay-away order/letter | stay away order against | no-trespass letter with his name
    stalking order/injunction/charge/survivor/ex/log/logs | my/the/a stalker finally/again/moved/outside/knows/found | beat a stalker
    winter of the stalker | injunction against my/the/him/her | my injunction | ppo till/until/against/expires/hearing/renewal
    ppo against | dvpo | dvro | ovp | order from ** court against | order says ** feet | the order expired
    after the order expired | order or no order | order's still good | renew/renewed/renewing/extended/extend the/my order against/for/until/again
    violated/violates/violate it again | he violates | violó la orden | él violó la orden | solicitud de la orden | copia de la orden **
    orden de alejamiento para/contra/vigente ** | una orden de alejamiento | audiencia de la orden | i have paper on | have paper on him
    judge's paper about | within 300/500/1000/three/five hundred feet/yards/meters | 300/500 feet/yards of me/it/us/my/the | five hundred feet off
    five-hundred-yard rule/foot | hundred-yard rule | no closer than two/<num> blocks/feet/yards | told to stay ** feet off/away
    confidential/hidden/protected/substitute/program mailing? address/voter/courthouse card/packet/file/program/box?
    address program/confidentality/confidentiality box/card/mail/envelope/folder? | program's box in | safe at home box/card/mail/number/program/envelope
    safe-at-home | mailing address at the state house | state confidential address | acp card/number/box/mail | off the voter list/rolls
    voter file suppressed | unlisted number/address since/from | no forwarding address by/since | no name on the mailbox/bell/buzzer/lease
    name off the mailbox/buzzer/lease/directory | my/her photo not be? posted/tagged | don't give out my street/address | new number do not give him/her
    never posts my street | don't post my location | nobody knows the new apartment/address | he doesn't know where i | he doesn't know the bank
    he doesn't have the/my address/number/key | she doesn't know where i live | not on the lease under my name
    he/she found the/my new number/apartment/address/job/place/street/account/phone | where he knows to look
    he knows my route/car/street/building/plates | heknowsmyroute | he knows when i get/leave
    to hide from him/her | changed/swapped/new/switched my? plates to/so/because/after hide/he? | my old plates | under a name he
    legally changed it so | moved twice because | moved in one night with | the person/one/man/guy i left | the man they fled | the man i fled/left/ran
    left an abuser | ran out on with one shoe | the night he broke/put/held/locked/threw/kicked ** | since the/that night he ** | night behind the * door
    brace/braced that/the/my door with/against ** | slept behind the dresser | slept with a knife | keep one shoe on
    keys between my fingers | doorstop alarm | door wedge alarm | chair under the handle/knob/doorknob | chain on the door since | new door chain
    door chain since | new/second/third/two/three deadbolt/deadbolts on/and/since/for/with | rekeyed twice/again/by/since | locks rekeyed | window bars i
    glass that doesn't break inward | blackout curtain doorbell | doorbell camera number | floodlights catch him | camera caught him
    caught him on my step/porch/camera/lawn | him on my step | on my step at * | him punching the | his fists | went into the drywall
    hole in the drywall where his/he/my | husband/boyfriend/father/stepfather/ex/wife/stepdad 's fists/beatings/belt/fist | his fists
    got away from somebody's | broke/kicked/forced/busted my door off/in/down | came through the/my window/door/last one
    came back through the window | cut my brake line/lines | he cut the brake line/lines | cut brake line | slashed my tires/tyres | keyed my car again
    pipe through the windshield | tracker he put | tracker under/on my/the bumper/bumpr/car/phone/jeep | airtag in the/my lining/bumper/bag/purse/trunk
    hidden airtag | stalkerware | spyware he | gps he put | keeps making new accounts | from a blocked number again | texts from new numbers
    blocked numbers again | all 900 texts | somebody/someone once waited | he waited/waits for me in/by/outside/at
    he waited in the/a ** honda/truck/van/sedan/lot | he waited there w/with a ** bat/knife/rope/bottle
    his truck/car is? sitting/outside/idling/again | followed me to/from/home/off/out/for/through ** work/school/practice/car/month/lot/home
    me siguió al/a/hasta/por/dos trabajo/casa/parada/años/la ** | followed home | report about being followed | being followed from
    leaves/leaving/left flowers/notes on my/her truck/car/windshield/step | my panic button/clip/alarm/pendant | panic button/clip/pendant by/on my/the | saferoom
    safe word with my | gary alarm | my safety plan | go-bag by | exit bag | escape fund | bag by the back door | police escort is only
    code word with my | escort for my belongings | prosecutor's escort | victim/witness escort | escorted to my car by
    vine pinged | vinelink pinged | custody alert | released alert | notice of his release | got bail on | got out early from/and | parole board wrote
    parole board letter | parole notice | parole letter about | victim notice | acquitted and lives | guy/man/one/person i testified/testifed against
    testified behind a screen | testified against my | read my statement aloud | victim statement at | after i told the judge his name
    told the judge what he | statement about my stepfather/uncle/coach/ex | faced him across | same hallway as him | same bench as him
    u visa people/interview/cert/statement/packet | u-visa statement/certification/interview/personal | t visa | vawa petition/case/interview | vawa
    crime victim/victims comp/board/form/fund/check/voucher | victim comp/compensation form/claim/check/board/fund/program? | witness program money
    crime board reimbursement | relocation funds from the victim
    crisis/rape/dv/court/shelter/campus/victim/domestic advocate once/office/from/held/said/picked/hallway/checklist/number/card? | advocates paid
    advocate's office/checklist/number/card/van | the advocate picked/said/held/called/drove/moved/walked | advocate in the hallway
    advocate for the hearing | hotline volunteer who | hotline vigil | hotline card | rape counseling/counselor/crisis/trial/kit/exam/shield
    assault counseling | sane room/nurse/exam/unit/program | photo sheet they give you | my clothes went in the evidence
    kit backlog | rape kit's | the kit that sat | administered the kit | forensic exam | forensic nurse
    strangulation exam | strangulation clinic/survivor/nurse | the strangling | photographed the marks/bruises | marks on my neck | wrist photos the
    dated photos of my | photos the er took | who did the swollen | swollen jaw | fractured my orbital/jaw/cheek/wrist/arm/skull | broken orbital
    orbital fracture he | bruise/bruises shaped like/of/from ** fingers/hand/thumb/grip/belt | yellow bruise | finger marks | thumbprints on my
    handprint on my | knocked out my teeth | teeth and my purse | held me against/under/underwater/down ** | me agarró del cuello/pelo/brazo
    me jaló del pelo | dragged/dragging/pulled/yanked me out/by/off of? the/my hair/bike/arm/neck/collar/car | dragging me by | grabbed me from behind
    grabbed me by the neck/throat/hair | he grabbed me on | he grabbed me | pinned me against/down | cornered me in
    locked me/us in the/a basement/cellar/closet/trunk/room | locks on the outside | el que me encerraba/pegaba/golpeó/siguió/buscaba/amenazó/agarró **
    me encerraba en | lo que me pasó | lo que me hizo | me hizo mi padrastro/tío/ex/papá/padre/padrino | mi padrastro me | mi primo me pegó
    mi ex me rompió/quebró/pegó/siguió/amenazó | el ex quebró | sus amenazas | guardé sus amenazas | amenazas de mi ex | el tipo que la/me esperaba
    acoso de un vecino/compañero/jefe/ex | un vecino que me siguió | violencia en mi casa | violencia en casa | nadie te vuelve a pegar | vuelve a pegar
    casa de mujeres | albergue de mujeres | albergue para mujeres | centro de mujeres | what he/she did to me/us/her | what he did in the/that/my *
    what the/my coach/counselor/priest/uncle/pastor/teacher/stepfather/neighbor/babysitter/boss/landlord/deacon/doctor ** did to me/us/him/her
    who/man/men/one who hurt us/me both? | was done to me
    happened in that stairwell/garage/house/car/room/apartment/lot/hallway/elevator/basement/dorm/motel/parking
    what happened in the/that stairwell/garage/apartment/dorm/elevator/basement/barracks/locker/parking/motel/hallway
    that night in the garage/stairwell/lot/elevator/dorm/alley/basement/parking/motel/hallway
    since the stairwell/stickup/carjacking/alley/attack/robbery/mugging/assault/kidnapping/shooting/stabbing | since my attack/assault
    after the attack/mugging/carjacking/stabbing/kidnapping/strangling | the stickup | stick-up with the | stickup with the
    robbery at gunpoint/knifepoint | mugged at knifepoint/gunpoint | mugged behind/outside/walking
    stabbing/shooting/mugging/robbery/carjacking/kidnapping/trafficking/assault/stalking/strangulation/torture/bombing survivor/survivors | left/beat me black and blue | my mugging
    my carjacking | my kidnapping | my stabbing | snatched as a/off/from ** teen/child/kid/sidewalk/street | sold as a teen | the life at fifteen
    my trafficker | trafficked as | break-in while i was home | broke in while i was home
    knife to my neck/cheek/throat/ribs | gun under a bag
    beaten by my/an/his/her/the ex/husband/boyfriend/father/stepdad/partner/wife/girlfriend/stepfather
    open hand at that height | jumps at loud voices | taped knuckles | knuckles taped | sleep with the hall | see both doors | see the entry before
    eyes on the door since | seat facing the exit | check under the/my car | check the back seat before | check/checks my mirrors/back seat since/because
    mirrors since the | never the parking ramp/garage | never alone in parking | parking ramp alone | never walk alone since
    the shelter 's street/address/po/van/rules/curfew/phone/room/number/bus/case | shelter room key | shelter on ninth/* gave me | shelter gave us/me/her
    shelter apartment | shelter moved me | safe stop | transitional apartment from | motel the advocates | motel voucher from the advocate
    moved me to a new apartment | donated phone from the | four nights after he | police report number taped | photo of that/his truck/car in my
    keep/kept her/my name off the | picture at every front desk | photo of the ex | his picture/photo at the front | banned from my building
    his place and the police | the ex who keeps/knows/has/found | ex with a key | his key in my lock | man with my spare key | he still has a/my key
    he had a key | account he doesn't know | secret account | hid cash in | hidden account he | survivor's group | survivors' retreat | survivor retreat
    trauma group for | support group for survivors | emdr for the | escaped him | escaped from him | made it out with | years out of that/it/there
    clothesline shirt | home i ran from | survived domestic/a/an/my/the ** violence/shooting/stabbing/kidnapping/attack/stalker/husband/boyfriend/father
    survived a husband | domestic violence kept | domestic violence leave/shelter/survivor/class? | abuse ended | after the abuse | the abuse ended
    the abuse stopped | being assaulted/strangled/stalked/followed/robbed/mugged | was strangled/choked | i was beaten | my rape
    two/three/four/five deadbolts by/before/because? dark?
    check/checks/checking/checked/scan for his/her truck/car/van/headlights/plates/motorcycle
    won't will? give/gives/gave him the/my/our/new? address/number/street
    don't will? give/gives/gave him the/my/our/new? address/number/street
    didn't will? give/gives/gave him the/my/our/new? address/number/street
    wouldn't will? give/gives/gave him the/my/our/new? address/number/street
    nobody/never/not will? give/gives/gave him the/my/our/new? address/number/street | change/changing locks in the dark
    fake/substitute/confidential mailing address | so he/she can't find/look/track/see/follow/trace it/me/us up?
    so he/she couldn't find/look/track/see/follow/trace it/me/us up? | so he/she won't find/look/track/see/follow/trace it/me/us up?
    so he/she wouldn't find/look/track/see/follow/trace it/me/us up? | everything i own/owned and a black/split/broken eye/lip/wrist/rib
    unlisted/confidential/undisclosed shelter
    left/fled home/him/the house? with a trash/garbage bag of clothes and/and a/my? broken/black/bruised? wrist/eye/rib/arm?
    with a garbage/trash bag of clothes | advocate who drove/walked/sat/met/picked/stayed/held/brought/took me/with/us me/there/home?
    got/was/been/being/getting grabbed/groped in/on/at the red/blue/green/orange/a/q/r/f/l/train/bus/platform/subway/stairwell/elevator/hallway/alley/stairs line/train?
    manager/boss/chef/foreman/coach/uncle/priest/landlord/supervisor and his hands
    stitches/scar/scars/limp from the mugging/stabbing/attack/robbery/assault/carjacking
    my mugging | a slur a bottle/rock/brick/punch/fist | i'd been followed home
    been followed home from | feel/felt/feels safe at home
    robbed twice/again with me | the guy/man/men/guys/kid/one who jumped/robbed/mugged/stabbed/choked/grabbed/slashed/strangled/held me/us
    he/she hit/struck/beat/burned me with the/a/his/her skillet/belt/pan/bat/cord/hanger/iron/bottle/lamp/hammer/wrench/broom/pot/kettle/extension
    kid/girl/boy who hid in/behind/under the/a pantry/closet/bathtub/dryer/attic/couch | self-petitioner | self-petition
    sat/stayed/waited with me till/until the deputies/cops/police/officers/troopers came/got/showed
    sat with me till the deputies came and he drove/ran/walked off/away | shelters until/till/before one took me/us
    one he/she shot/stabbed/raped/strangled | walked/ran to the neighbor's station/house? in my? socks/pajamas/nightgown
    walked/ran to the fire/police station/house? in my? socks/pajamas/nightgown | door that locks from the inside
    nobody/no one else has a/the key not | why the chain's on
    the day/night/year/week my brother/sister/mother/father/son/daughter/cousin/dad/mom was/got killed/murdered
    brother's killer/killers/murderer/murder | sister's killer/killers/murderer/murder | son's killer/killers/murderer/murder
    daughter's killer/killers/murderer/murder | mother's killer/killers/murderer/murder | father's killer/killers/murderer/murder
    cousin's killer/killers/murderer/murder | husband's killer/killers/murderer/murder
    brother/sister/son/daughter/mother/father/cousin/husband/friend 's killer's name?
    brother/sister/son/daughter/mother/father/cousin/husband/friend 's killer/killers/murderer/murder name?
    mailed/sent/texted/emailed me a/the photo/photos/picture of my/our own? front? door/window/porch/bedroom/driveway
    a man/guy/stranger followed me from/to/home/off/through/around the/my? * *? | stay-away terms/order/condition/provision/zone
    changed trains/gyms/plates/phones/routes gyms/trains/phones/plates/jobs/locks/numbers/churches
    changed the plates/locks/gym/phone/number/route the gym/phone/plates/locks/number/route
    crisis line lady/woman/voice/guy taught/told/stayed/walked/answered/picked/said me? | campus escort/escorts every/each/home/to/after
    what happened in the music/choir/east/west/north/south/weight/supply/laundry/storage/equipment wing/room/closet
    my whole/entire/own? victim impact? statement | my whole victim statement
    he/she/they broke/fractured/cracked my jaw/nose/orbital/collarbone/cheekbone
    man/guy/one/boy who broke/fractured my jaw/nose/wrist/arm/ribs/cheekbone | he/she held/pulled/put the/a knife/gun on/to me/us
    photos/pictures/photo/picture of my own wrist/wrists/neck/throat/arm/arms/bruises/eye/ribs/jaw
    court date/hearing/time as the? petitioner | abuse intake/screening form/interview/room/lady/nurse
    shelter for people/women/men/those/kids who ran/left/fled/got like/out/away? i/we? ran?
    strangled/choked/stabbed/shot/robbed/raped/assaulted/attacked/kidnapped at <age> by **
    i/been/was was? strangled/raped/choked/kidnapped at <age> | shelter on * let/took/gave/fed/kept me/us
    i was the kid/girl/boy/one in the trunk/closet/basement/cellar | kid/girl/boy in the trunk of the/his/her/a car
    nurse/examiner/lady who did the kit | slur and a bottle/brick/rock | my rapist's truck/name/face | bat/knife/hammer/machete/crowbar under/beside/by/behind the/my bed/pillow/mattress
    salí/salimos/huí/escapé/huimos de la/su/nuestra casa de él/mi/ella/su ex/marido/esposo? con? mis? dos/tres? hijos/niños?
    con mis hijos/niños y una bolsa/maleta de? basura? | it's about what he/she did | was/is about what he/she did
    hope card | lethality assessment | danger assessment | sart nurse | safe harbor house/bed/advocate | injunction for protection
    broke my lease to/because/after/under | lease break/termination for/under/because dv/domestic/violence/vawa/stalking/safety
    changed plates gym phone/number/name | changed the plates the gym
    his truck knows the/my | moved so he/she can't | moved so he/she couldn't | moved so he/she wouldn't | moved so he/she won't
    moved where he/she can't | moved where he/she couldn't | moved where he/she won't | moved where he/she wouldn't
    moved where he/she doesn't | name on the mailbox isn't not/changed mine/to? | name on the mailbox is not/changed mine/to?
    mailbox says/under somebody/someone/another/different else's | mailbox says/under somebody/someone/another/different name
    under my mother's maiden? name so | under my grandmother's maiden? name so
    don't tag/post/photograph me/my/us face/address/school/location? because/so
    at the women's women's shelter with/until/for/when/i | at the women's violence? shelter with/until/for/when/i
    at the dv/battered/domestic women's shelter with/until/for/when/i | at the dv/battered/domestic violence? shelter with/until/for/when/i
    slept at/in the/a women's shelter | slept at/in the/a family shelter | y shelter
    ran/left in my socks/nightgown/pajamas/slippers
    left with a/one/two trash/garbage bag/bags
    he/she threw/smashed/broke/took/hid my phone/keys/glasses/purse/shoes so/and couldn't
    he/she threw/smashed/broke/took/hid my phone/keys/glasses/purse/shoes so/and i/me
    he/she took/kept my paycheck/passport
    black eye from him | black eye from my/the ex/husband/boyfriend/father | makeup over the/my bruise/bruises/eye/neck
    told the/them nurse/doctor/er i fell/walked/was into/down a/the door/stairs
    robbed at the register/gas/atm/bus/pump
    knife to/at my throat/neck/ribs
    stuck/shoved/held a/the gun/knife/pistol in/to/at/against my/me | the detective who/called/still on/from/sends my case/me
    my detective called/said/told/sent
    i testified behind/in a/front | i testified with/behind his/the | i/we read my statement/letter to/at/in the court/judge/sentencing/parole
    parole board letter/hearing about/for/on him/the/his | his release date/letter/notice
    he/she gets out in/on/next *
    flinch/flinched when a/somebody/someone/the/he/men door/raises/hand/slams/slammed/voice
    sleep/slept with a/the bat/knife/hammer by/under/against/in
    me robaron/asaltaron/golpearon/apuñalaron/balearon/secuestraron/siguieron en/con/a
    salí/huí/escapé con lo puesto | con lo puesto y mis/los hijos/niños | orden de alejamiento/restricción/protección | lo denuncié y
    everyone/everybody/nobody at/in * knew what he did because? | he/she still beat me
    mother/father/mom/dad/stepdad/stepfather/stepmom/uncle beat me to? | beat me by/in the * with a belt/cord/hose/stick/hanger/shoe
    i left/ran/fled ** ** no shoes on in? | i got out with * bags | somebody/someone/guy/man shot me down/a?
    mi ex me encontró/busca/buscaba/siguió/sigue/llama
  `,
  innocent: `
    [i/we was/were/got/been robbed/mugged/assaulted/attacked/stalked/ambushed by] a/an/the/my/two/six? own/big/smoke/vending/angry/rude/loud? ${ANIMALS}/${GOODS}/machine/tolls/toll/mug/sale
    [i/we was/were/got/been? robbed of] a/the/my/our? sleep/socks/space/dessert/ten/win/medal/goal/title/trophy/touchdown/weekend/lunch/ribbon/prize/nap
    [was/were assaulted by] a/the lid/fog/loudspeaker/crossword/smell/cookbook
    victim of static/a spilled/my own/mosquitoes/weather/traffic/fashion/the/its/too/bad/good/autocorrect/gravity/potholes/success/circumstance/coupons
    [victim] count/: | no [victims] here
    survivor shows/show/biscuit/cookie/mug/tomato/plant/tree/of the? three/many/two/four/five/six/several/countless moves/moving/boxes/lines/distractions/winters/washes/meetings
    [survivor] of the attic/dishwasher/company/this week/office/big/dollar/move/frost/storm | survivors of the company/office/bake/potluck
    odor/diaper/potluck/commute/monday/layoff/brunch survivor/survivors | polio survivor | respectful nod to survivor | the [survivor] of this week
    sole surviving sock
    [got/was/were/been? mugged/robbed/assaulted/attacked/stalked/kidnapped/battered/ambushed/harassed/beaten/jumped/abducted by] a/an/the/my/two/six/second/its/some/own? own/second/big/smoke/vending/sale/swarm/angry/rude/very? ${ANIMALS}/${GOODS}/machine/rack/tolls/toll/pecans/mug/sale/chirping/loudspeaker/cookbook/crossword/fish/jet/snacks/clearance
    i was [robbed/mugged/assaulted/attacked/stalked by] a/an/the/two? smoke/vending/swarm/loud/${ANIMALS}/${GOODS} | [robbed] of a/the/my/our? sleep/socks/space/dessert/ten/win/medal/goal/title/trophy/touchdown/weekend/lunch/ribbon/prize/nap
    [got/was/were? robbed] of/in/at? sleep/socks/space/cushions/ten/the? semifinal/semis/final/finals/playoffs/tryouts/costume/bake/judging
    kids/team/squad/we/chili/pie/entry [got/were/was robbed] in/by/at the? semifinal/final/finals/refs/ref/umpire/umpires/judges/judge/contest/fair
    ${ANIMALS}/${GOODS}/chairs/queen/pawns/vans/projector/laptop/hull/trays [was/were/got/is/being/been? robbed/mugged/assaulted/attacked/stalked/held hostage/captive/stabbed/beaten/kidnapped by/of?]
    ${ANIMALS} also/then? [mugged/robbed/attacked/assaulted/stalked/ambushed/kidnapped/followed] me/us/my/a/the **
    ${ANIMALS} ** mugged me and stalked me | [attacked] a/the/my trash/burger/lunch/sandwich/hat/picnic/windshield
    [held hostage/captive] by the/a/an/my/two/three own? broken? spin/corkscrew/rerun/${ANIMALS}/${GOODS}/barricade/cupcake/toddler/traffic/meeting/podcast/spreadsheet/customer/hold/show/series
    got [held hostage] by | [stalking] tomcat/crows/horse/cat/shell/herons | stalking-horse bid/bids? | stalker sedge/cam/spring/boots
    the stalker cam/sedge/spring/boots/movie/game | assault of weeds/pollen/zucchini | assault-bike | assault bike pedal?
    the abuse of wheelbarrows/commas | abuse of commas | trauma-free | strangler fig | hostage price
    dinner/meeting/lunch/picnic/remote/scarecrow ** [held hostage] | rescued/rescue a? hostage cupcake/pawn/* | hostage pawns/cupcake/sock/situation with
    held a scarecrow hostage | [stalked] by lint/oaks/otters/mosquitoes/fog/pollen | stalker cat | cat stalker
    [kidnapped] by the? sale/a book/my/couch/boat/aunt
    battered fish/cod/piñata/pan/gate/copy/paperback/suitcase/guitar/binder/drum/truck/toolbox/boots/onion/onions/shrimp/chicken/truck/hat/trunk/sedan/couch/door/pot/kettle/cooler/notebook
    battery beaten | we battered the | sigue battered | beat the eggs | beaten egg/eggs/drum/path/rook/tail/biscuits/track
    he/she/it/they beat me sarcasm/fair | he beat me sarcasm | marching band battered | puerta battered | survived an? armed robbery by a/the/two/three? ${ANIMALS}
    [armed robbery] by raccoons/raccoon/gulls/squirrels/seagulls/${ANIMALS} | pecan/pea/crab/shrimp/nut shelling injury
    he/she/it broke my wiper/record/streak/mug/heart/phone/chair/printer/trellis/fence/window/concentration/nose ring
    the bruises on ur/your/the/my apple/apples/peach/peaches/banana/bananas/pears/tomatoes/fruit/ego/avocado | hides the bruises
    stage/coding/apple/camera/hair/makeup bruises | called abusive | follows me home ,
    potato/song/smell/jingle ** follows/followed me home | follows me home from the bakery | found my new number justo
    believed me that/about/when the? joke/barkeep | restraining order on/against my/the? jokes/zucchini/carbs/donuts/fridge/dessert/snooze/couch/puns/leaf
    rescue whistle | no shoes on inside/policy/zone/rule/carpet/sign | no shoes on the gym/new/clean? carpet/mat/mats/rug/floor/bed/couch/boat | wears no shoes on | survivor/stalker/hostage level/mode/map/series
    true crime box/set/podcast/book/shelf | walked out the window/door/gate/store
    what he/she did next | what he/she did about/for/before/after ** wedding/band/ring/day/week/living/work
    asked ** what he/she did about | store's ** [robbed twice/again]
    store/shop/bank/bodega/diner/branch/bar/pharmacy/bakery/stand ** [robbed twice/again] | [still beat me] by/home/there | [still beat me] every time | and they [still beat me]
    beat me at/to/by/with chess/checkers/darts/pool/cards/dominoes/ping/one **
    lost at/in/to chess/checkers/darts/pool/cards ** who beat me | juggling he beat me
    been/was shot in the leg/arm/hip/back/butt/face with novocaine/lidocaine/cortisone/nerf
    uncle who runs/ran/owns/taught/drives/drove/works/worked/makes/lives/plays/builds/sold/sells/fixes/raised
    the? shelter where i volunteer/volunteered/work/worked/walk/foster/adopted | se me quemó/quemaron el/la/los/las? *?
    if you/they can't find me i'm | if you/they can't find me look/check/try the/in/at/by/under/outside/behind | out-shot me/us | whose/the/a hedge/fence/wall/yard/garage/mailbox/lawn/barrier/window [i drove through] | whose/the/a hedge/fence/wall/yard/garage/mailbox/lawn/barrier [i drove through on/last/that friday/saturday/sunday/monday/tuesday/wednesday/thursday/christmas? night] | i drove through a/the/his/her/their/somebody's hedge/fence/wall/yard/garage/mailbox/lawn/gate **
    kid/man/guy/teen/suspect/one that/who [carjacked] the/a/an | stabbed with a ladle/toothpick/noodle/spork
    told the manager i fell for | left with a diaper bag and/full | light/lamp on in the/by kitchen | gun/knife on my belt/hip/duty
    gun in my holster | robbed at the? bake/chili/pie/county/science/oscars/fair
    water/squirt/nerf/radar/glue/staple/nail/heat gun on/to/at/in me/my ** | hit/jump/jumped when the/a toaster/balloon/cork/phone
  `,
});
