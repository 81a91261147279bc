import { military } from '../military.ts';
import { lifeOf } from './life.ts';

/** Barracks, papers, gear and talk of those who served. */
export const militaryLife = lifeOf(military, {
  tells: `
    left/leaves/leaving/off/shipped/ships for/to boot camp
    weeks/months/years/month/year/week/days out of [the guard/reserves/reserve/corps/navy/army/marines/service] and/i/now/but/so/for | since leaving/left/got out of [the guard/reserves/corps/navy/army/marines]
    the citadel | service academy | merchant marine | military academy
    fort benning/bragg/campbell/drum/hood/sill/riley/carson/bliss/lewis/polk/stewart/irwin/jackson/knox/leonard/eustis/belvoir/huachuca/wainwright/greely/richardson/shafter/dix/mccoy/meade/liberty/cavazos/barfoot
    joint base | air force base | afb | naval air
    camp pendleton/lejeune/humphreys/casey/hansen/foster/schwab/shelby/atterbury/ripley/grayling/roberts/dodge/buehring/leatherneck/bastion/victory/geiger/johnson/lemonnier
    great lakes boot | keesler | yokota | misawa | spangdahlem | aviano | incirlik | grafenwoehr | hohenfels
    kaiserslautern | vilseck | tikrit | sadr city | sangin | jalalabad | combat outpost | cop keating | outside/inside the fob
    on the fob | hesco | hescos | hmmwv | strykers | bradley gunner | abrams tank | m1 tank | tanker boots | track vehicle | convoy duty
    convoy gunner | turret gunner | door gunner | stetson and spurs | order of the spur | spur ride | eleven bravo | 31 bravo
    my mos | rating badge | fleet marine | bosun's mate | machinist's mate | yeoman second
    chiefs mess | bluejacket | blue jacket | dolphins pinned | my dolphins | silent service | catapult crew | u.s.s. | usns
    crossing the line ceremony | pollywog | sea duty | shore duty | seabag | shore leave | med cruise | deployed to | deployed with
    deployed twice | predeployment | homecoming from deployment | <num> tours | cib | cab on my
    army commendation | national defense ribbon | ribbon rack | unit coin | unit patch from
    unit crest | unit guidon | unit reunion | battalion reunion | ship reunion | ship's reunion | platoon reunion | my platoon
    my squad leader in | my battle buddy | battle buddies | battle buddy | rucked | ruck marches | twelve-mile ruck | pt test at 0
    apft | acft | pft score | jody call | jodies | drill sergeants | di screamed
    senior drill | cattle truck at | gas chamber at basic | fireguard | fire guard at | wall locker | barracks lawyer
    barracks rat | mess deck | veggie omelet mre | jalapeño cheese packet | rip its | flak jacket
    flak vest | my dog tags | camouflage utilities | bdu | dcus | acus | abus | multicam uniform | dress blues | dress whites | dress greens
    crackerjacks | jump boots | rangers lead | sf qual | raider battalion | combat controller
    once a marine | marine vet | eagle globe | ega tattoo | air force brat | marine brat | air force | air guard | guard drill | my/a/the/every/this guard weekend
    guard unit | guard buddies | naval reserve | inactive ready | re-upped | my ets | eas date | out-processing | clearing post
    clearing papers | separation orders | dd form
    retired e-7/e-8/e-9/o-5/o-4/master/sergeant/navy/army/marine/air/chief/colonel/gunny/first/command/lieutenant | e-4 | e-5 | e-6 | e-7
    lance coolie | master gunnery | first sergeant | staff sergeant in the | platoon sergeant | company commander in
    loadmaster | flight line | flightline | f-16 | f-15 | c-130 | c-17 | kc-135 | b-52 | apache crew | vet center
    veterans court volunteer | disabled vet | dav chapter | dav van | va pharmacy | va therapist | va doctor | va letter | va c&p
    100 percent p&t | montgomery gi | yellow ribbon | chapter 33 | voc rehab chapter 31 | chapter 35 | navy federal member | champva
    exchange on base | post housing | base gate | main gate guard mount | legion rider | legion riders | veterans day breakfast
    veterans day free | free meal on veterans day | veterans plate | veteran plate | veteran license | veteran preference
    hire vets | helmets to hardhats | skillbridge | hiring our heroes | troops to teachers | battle cross | battlefield cross | poppy pin
    pow mia | mia bracelet | memorial bracelet | kia bracelet | 22 push-ups | camp lejeune water | tinnitus rating | korean war | panama in '89
    stop-lossed | national service in | tzahal | royal navy | canadian forces
    katusa | shore patrol | military working dog handler | mwd handler | army band | navy band | army cook | navy cook | army mechanic
    asvab score | dep program | delayed entry | poolee | swore in at meps | oath of enlistment | el ejército | la marina | infantería de marina
    infante de marina | guardia costera | la reserva del ejército | mi pelotón | mi compañía en | cuartel militar | cartilla militar
    conscripto | me enlisté | me alisté | me desplegaron | veterano de guerra | baja honorable | hospital de veteranos | en irak
    en afganistán | malvinas | boina verde | sargento en el ejército | cabo en el ejército | campamento básico | entrenamiento básico
    chief in me from | the chief in me | the sergeant in me from | we don't salute here but | still want to salute | catch myself saluting
    from the air guard | retired from the air guard | live/lived/living off base | cartilla y el cuartel
  `,
  innocent: `
    army of ants | salvation army | army knife | swiss army | navy blue/suit/blazer/pier/beans/bean/shirt/sweater/polo/pants | old navy
    air force one/ones/1s | seal of/the/on/team movie | door seal/seals | sealed | wax seal | harbor/elephant/fur/gray/monk seal/seals
    seal pup/pups/show/broke/leak/beach/rock | rah rah | nas drive/server/box
    base model/pay/coat/line/ball/camp/layer/station/salary/rate/hits/hit/runner | first/second/third/home/data/customer/user/fan/knowledge base
    bases loaded | way/so/totally/completely/is/are/was/'re off base about
    serving tray/size/spoon/on the/papers/warrants/food/a warrant/line/the community/our/your/as/since/coffee/dinner/breakfast/chili
    served the/a/warrants/with/cold/dinner/as/on/papers/him/her/them/breakfast/food/chili/up/hot/coffee/<num> meals
    discharge of/summary/planner/nurse/instructions/paperwork/from the hospital/a firearm/firearm | firearm discharge | the/a hospital discharge | hospital discharge planner/nurse/papers/summary
    accidental discharge | negligent discharge | drill bit/press/down/team/rig/sergeant voice
    fire/active/lockdown/tornado/evacuation/earthquake/safety/cordless/power/dental/shooter/practice/school/mock/table-top/tabletop drill/drills
    tank top/tops/trap | fish/gas/fuel/water/propane/septic/hot/dunk/think/oxygen/air tank/tanks | shark tank | cot death | rack of ribs/lamb
    bike/spice/roof/gun/coat/shoe/drying/baking/luggage/server/wine/dish/ski/hat rack/racks | orders of/from/for <num>/fries/wings | order to/of
    court orders | standing orders | to-go orders | take-out orders | drive-thru orders | cadence of/bike
    veteran dispatcher/officer/detective/reporter/coach/teacher/player/goalkeeper/driver/actor/leadership/presence/journalist/nurse/umpire
    submarine sandwich | yellow submarine | unit <num> | k-9 unit | k9 unit | traffic unit | rental unit | storage unit | ac unit
    leave the/it/a/me/him/her/them/no/early/at/by/on/your/my/in | rank and | ranked
    general manager/store/public/counsel/hospital/election/admission/contractor/orders/knowledge/idea/fund/education | attorney general
    surgeon general | in general | captain america/crunch/morgan/obvious | team captain | boot camp fitness/class | fitness bootcamp
    coding bootcamp | reserve deputy/officer/unit/a/the/your/fund/tank | cold war kids
    war room/stories/story/horse/paint/on drugs/of words/games | price war | tug of war | star wars | turf war | bidding war
    desert tortoise/storm photo/heat/rose/bloom | general assembly | air guard rail | security guard | crossing guard
    guard rail/rails/dog/shack/tower/booth/gate/post | on guard | line guard | color guard competition
  `,
});
