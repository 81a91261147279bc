import type { RuleFile } from '../rule.ts';

/** Military service and veteran status: branches, ranks, bases, deployments, discharge, benefits, clubs. */
export const military: RuleFile = {
  class: 'PC-MILITARY',
  source: 'USERRA, 38 U.S.C. 4311; N.Y. Exec. Law 296; 775 ILCS 5/1-103 (unfavorable discharge); G.S. 127B-11',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `ejército | fuerza aérea | batallón | pelotón | servicio militar | desplegado | desplegada | veterano | veterana | soldado | sargento del ejército | infantería | baja honorable`,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `roger that sergeant | sergeant first class | the sandbox | ruck march | rucking since | mess deck | bunk on the ship | flight deck | flight line | drop zone | jump wings | dog tags | my tags | challenge coin from | chain of command back | two weeks in june | two weeks every summer | weekend a month | one weekend a month | oath of enlistment | shore leave | c&p exam | service-connected | service connected | roadside bomb | fallen brothers | brothers i lost | memorial day is | fuerza aérea | servicio militar`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near', 'my'],
      phrases: `sandbox | downrange | convoy | humvee | mrap | ruck | rucks | submarine | brigade | regiment | squadron | pcs | muster | mustered | enlist | asvab | meps | ait | ets | combat | ied | bootcamp | cadence | kp | reveille | batallón | desplegado | desplegada`,
    },
    {
      id: 'service',
      strength: 'strong',
      group: true,
      phrases: `us army | u.s army | army vet | army veteran | army reserve | army national guard | army ranger | army brat | us navy | u.s navy | navy vet | navy veteran | navy chief | navy seal | navy seals | navy corpsman | usmc | usmc veteran | u.s marine | us marine | marine corps | marines | marine veteran | former marine | jarhead | jarheads | devil dog | semper fi | semper fidelis | oorah | hooyah | hooah | usaf | u.s air force | us air force | air force veteran | air force vet | airman | airmen | space force guardian | us coast guard | uscg | coastie | air national guard | guardsman | guardsmen | guardia nacional | army guard | reservist | reservists | reserve unit | army reserves | navy reserve | marine reserve | inactive reserve | drill weekend | drill weekends | weekend drill | battle assembly | annual training | ait | military | military service | military veteran | military brat | military career | military police | military family | ex-military | prior service | prior-service | prior military | armed forces | armed services | active duty | active-duty | serviceman | servicewoman | service member | servicemember | enlisted at | enlisted in | i enlisted | enlistment | reenlisted | re-enlisted | commissioned officer in | commissioned in the | rotc | jrotc | west point | air force academy | vmi | officer candidate school | bootcamp at | basic training | parris island | mcrd | great lakes rtc | fort benning | fort bragg | fort hood | fort campbell | fort sill | fort jackson | fort leonard wood | fort lewis | jblm | fort drum | fort carson | fort bliss | fort polk | fort liberty | fort moore | fort stewart | fort riley | lackland | camp pendleton | camp lejeune | camp lejuene | quantico marines | norfolk naval | naval station | naval base | nas jax | ramstein | okinawa | bagram | kandahar | fallujah | ramadi | helmand | anbar | camp victory | at benning | jump school | jump school at benning | airborne school | ranger school | air assault | airborne ranger | 82nd airborne | 101st airborne | 10th mountain | 1st infantry | 25th infantry | infantryman | in the infantry | grunt life | 11bravo | usmc 0311 | 68w | my mos | cavalry scout | cav scout | combat engineer | combat medic | combat veteran | combat vet | combat tour | combat action | combat patch | purple heart | bronze star | medal of honor | dd-214 | dd214 | dd 214 | honorable discharge | honorably discharged | general discharge | general under honorable | other than honorable | oth discharge | dishonorable discharge | dishonorably discharged | bad conduct discharge | bad paper | discharge upgrade | upgrade board | medically discharged | medical discharge | court-martial | court martialed | article 15 | njp | captain's mast | ncp
        | veteran | veterans | veteranos | proud veteran | disabled veteran | veteran owned | veteran-owned | vet-owned | veteran status | veteran's preference | veterans preference | vets day discount | vet bros | vfw post | american legion | legion post | amvets | dav | iava | team rwb | wounded warrior | wounded warrior project | mission 22 | 22 a day | student veterans | gi bill | g.i bill | post-9/11 gi | va hospital | va clinic | va loan | va home loan | va disability | va rating | va claim | va appointment | va benefits | tricare | va compensation | deployed overseas | deployed to [<country>] | my deployment | <num> deployments | first deployment | last deployment | on deployment | combat deployment | redeployed to | oif | oef | operation iraqi freedom | enduring freedom | desert storm | gulf war | gulf war vet | vietnam vet | vietnam veteran | iraq vet | iraq veteran | afghanistan vet | afghanistan veteran | in iraq | in afghanistan | in the service | when i got out | got out in <year> | ets date | eas | terminal leave | pcs'd | pcs move | stationed at | stationed in | on base | px run | barracks bunny | squad leader in | gunnery sergeant | gunny | lance corporal | specialist in the army | petty officer | chief petty officer | master chief | seaman | warrant officer | my co and xo | embrace the suck | squared away sailor | fleet week | shellback | crossed the line shellback | soldier | war veteran | war vet | selective service | draft dodger | conscientious objector | conscripted | mandatory service in | in the idf | idf veteran/soldier/reservist/service | israeli army | british army | royal marines | bundeswehr | rok army | kp duty | gold star family | honor flight | patriot guard riders | 21-gun | militar | ejército | soldado | fuerzas armadas | veterano | veterana | marina de guerra | did my eight in the infantry | served <num> years in the? army/navy/marine/marines/corps/guard/military/reserves/service | served overseas | thank you for my service | at/to/from/in fort knox | with/in/and/of the 82nd | my hitch in | at/before/since/after/did/through/for/of boot camp | boot camp at/taught/made | did my twenty and`,
    },
    {
      id: 'weak',
      strength: 'weak',
      group: true,
      needs: ['self', 'mine'],
      phrases: `marine | army | airborne | reserves | unit overseas | my discharge | discharged from the | seabee | submariner | bubblehead | paratrooper | corpsman | medic overseas`,
    },
    {
      id: 'beside',
      strength: 'weak',
      needs: ['attack'],
      group: true,
      phrases: `pogs | pog | weekend warriors | weekend warrior | grunts | army | navy | marine | vets`,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `rotation/rotations with the * | joined the [vfw/american legion] | drill this weekend | drill pay | two weeks a year | space force | guardian of the space | army national | air force reserve | ready reserve | selres | service-connected | service connected | sdvosb | legion baseball coach at post | team rubicon | 22 pushups | patriot guard | blue star mother | blue star family | military spouse | milspouse | army wife | navy wife | military wife | military husband | navy brat | brat of the army | pcs'd to | pcsing | pcs season | second deployment | third deployment | two deployments | three deployments | redeployed | forward operating base | mosul | kabul airport | abbey gate | korengal | camp leatherneck | kuwait stopover | desert shield | operation iraqi | gwot | khe sanh | korea vet | cold war vet | panama '89 | grenada '83 | somalia '93 | bct | osut | mepp | meps | asvab | di at | san diego hollywood marine | benning | fort cavazos | fort johnson | fort huachuca | fort meade | fort wainwright | lejeune | marines/marine/base/from/at quantico | twentynine palms | 29 palms | camp hansen | pearl harbor shipyard | san diego naval | kadena | osan | hurlburt | travis afb | army base | base housing | dfac | ranger tab | ranger bat | ranger battalion | ranger regiment | air assault school | green beret | seal team | bud s | pararescue | combat control | tacp | delta force | recon marine | force recon | marsoc | jtac | 1st cav | first cav | big red one | 3rd id | 4th id | 3rd infantry | 1st marine | 2nd marines | 75th ranger | stryker brigade | 11 bravo | 11 bang bang | mp unit | military policeman | mp company | defender in the air force | master-at-arms | master at arms | army medic | corpsman | doc to my marines | hospital corpsman | 0311 grunt | rifle company | rifle platoon | team leader in iraq | command sergeant | sergeant first class | senior airman | airman first | pfc | specialist mafia | e-4 mafia | e4 mafia | chief petty | seabee | seabees | boatswain's mate | gunner's mate | fire controlman | midshipman | second lieutenant | butter bar | rotc scholarship | naval academy | norwich corps | ets'd | eas'd | eaos | dd form 214 | blanket 214 | discharge review | med board | medboard | reenlistment code | re-4 code | separation code | chaptered out | court martial | the va | c&p exam | post-9 11 | post 9 11 gi | yellow ribbon program | vr&e | usaa | sgli | tsp from the army | burn pit | burn pits | pact act | agent orange | gulf war syndrome | silver star | combat infantryman | cab badge | car ribbon | good conduct medal | army achievement | arcom | navy achievement | nam ribbon | campaign medal | dog tags | dogtags | cammies | ocp | ocps | bdus | jungle boots | ruck march | 12 mile ruck | ooh rah | hoorah | semper paratus | devil dogs | leatherneck | bubblehead | submariner | sub duty | dolphins pin | crossed the line on | tin can sailor | carrier deck | cvn | ddg | ssbn | amphib | med float | westpac | mustered out | activation orders | hurricane activation | title 32 | state active duty | border mission | kfor | sinai mfo | fob life | mrap | mraps | saw gunner | 240 gunner | mortarman | artilleryman | gun bunny | cannoneer | black hawk | blackhawk crew | blue falcon | served my country | prior enlisted | ex-army | ex-navy | ex-marine | former army | former navy | former soldier | retired army | retired navy | retired marine | retired from the army | transitioning service member | service members | warfighter | my squad overseas | my company commander | my old unit | userra | military leave | memorial day for my | ejercito | reservista | desplegado | desplegada | infantería | fuerza aérea | servicio militar | tours of/in the sandbox | of us in the sandbox | do/does/did/drill/medic/guard one weekend a month | an/the ied | the humvee | an oth | engineer company/battalion/platoon`,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `army | navy | air force | reserves | pcs | deployed | deployments | downrange | sandbox | afghanistan | oir | nam | bragg | 82nd | schofield | nellis | afb | bx | airborne | sapper | pj | raider | 101st | 173rd | 75th | grunt | 13b | 11b | 31b | 0311 | 0331 | 0341 | 0352 | 0811 | 13f | 19d | 19k | 12b | 15t | 25b | security forces | 3p0 | 35f | 42a | 88m | 92g | 92y | e-3 | e-4 | e-5 | e-6 | e-7 | e4 | e5 | e6 | e7 | o-3 | ensign | commissioned | ets | cib | acu | ucp | bdu | ruck | rucking | rucksack | muster | mobilized | eod | abrams | chinook | retired military | marino | despliegue`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `marine | deployment | tour | tours | unit | platoon | squad | battalion | brigade | division | regiment | orders | overseas | service | served | discharge | discharged | rank | corporal | the fleet | fleet | the boat | gunner | medic | corps | the corps | uniform | cadence | formation | recruiter | combat | war | the war | medals | medal | sailor | sailors | fob | fobs | tour of duty | tech sergeant | line medic | reup | re-up | px | minot`,
    },
    // Words that police, fire halls, jails and hardware shops use too: they tell something beside what tells already.
    {
      id: 'weak-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        tour in | platoon | my platoon | my unit | unit | battalion | formation | drill | my drill | recruiter | my recruiter | orders | orders to/for
        orders came | got orders | mess hall | chow hall
        barracks | the barracks | barracks room | commissary | tour | tours | <num> tours | on the boat | fleet | wings | basic | rating
        theater | in theater | galley | convoy | troops
        drill instructor | squad leader | platoon leader/sergeant | fire team | company commander | battle buddy/buddies | medical board | class a's
        dress blues | combat boots | unit coin
        great lakes | whidbey | pendleton | vandenberg | mayport | eglin | annapolis | citadel | iraq | on post | air base | off base | shipped out
        service ribbon | cuartel | dishonorable | guard
        my co | my xo | my rack | my bunk | field jacket | tower guard | range card | tech school | down range | in country | multicam | the crucible | night terrors from * | mre/mres | boot camp | parade rest | present arms | eyes right | brother-in-arms | cs chamber | pt formation
        shadow box | shadowbox | 70 percent | preference points | the suck | stop loss | draftee | fob |  challenge coin | cadence calls | sonar tech | crew chief | green zone | general quarters | stockade | semper
      `,
    },
    {
      id: 'weak-own',
      strength: 'weak',
      group: true,
      needs: ['self', 'near', 'told'],
      phrases: `
        vfw | soldiers | infantry | first/staff/master sergeant | sergeant major | special forces | aircraft carrier | national guard
        coast guard | blue star | gold star | veterans day
      `,
    },
    {
      id: 'weak-club',
      strength: 'weak',
      needs: ['self', 'mine', 'near'],
      phrases: `vet | vets | drill sergeant | navy | vfw | vfw/legion hall/lot/basement | uss * | enlisted | enlist | corporal | national guard | coast guard | guard unit | air guard | infantry | colonel | legion | blue star`,
    },
    // The same words in a form that nobody uses of a stranger or a thing.
    {
      id: 'own-forms',
      strength: 'strong',
      group: true,
      phrases: `
        army/navy/iraq/afghanistan/vietnam/gulf/korea/combat/war/disabled/retired vet/vets | as a vet | vets helping/hiring/preference
        i/we/he/she enlisted | enlisted in/at/out/straight/right/as/with/for/before/after/when * | before/since/when/until i enlisted | reenlist
        served in the? army/navy/marines/marine/corps/coast/guard/air/military/infantry/reserves/iraq/afghanistan/vietnam/korea/kuwait/desert/gulf/idf/seabees
        served in the 82nd/101st/173rd/75th/36th/28th/42nd | background/career/family is/was [the/all army/navy/marines/corps]
        served/deployed/sailed on/aboard a/the navy? submarine/carrier/destroyer/frigate/cutter/sub | led a rifle/infantry? platoon for/in/through/overseas | medic/corpsman for a/the/my platoon
        i/we [deployed] a/the/that week/month/summer/fall/winter/spring/year | joined/left/quit [the guard] at/when/after/before/for/straight/right/in | month/weekend/weekends/years with [the guard]
        was/retired as? a major/captain/colonel/lieutenant/corporal/sergeant when/before i got out | tour/tours in the? desert/gulf/jungle | tour/tours/deployed in support of operation/enduring/iraqi
        at/from/through the * va | bootcamp in san diego | shipping/ships out to/for basic/boot/fort/camp/training | medal/medals of? valor? over there | front line/lines over there
        served/years/overseas for/to/with [uncle sam] | [uncle sam] overseas | [uncle sam's] rifle/uniform/army/navy/boots | induction ceremony at fort/camp
        served with the <ordinal>/army/marines/navy/corps/guard/infantry/air/british/canadian * | my old guard/reserve? platoon/company/battalion
        my guard/reserve/annual/army/navy/ait/marine unit/weekend/drill/orders/training/buddy/buddies/check/uniform/pay
        my drill sergeant/weekend/check/pay/status/buddy/buddies
        national/air/army/coast guard unit/drill/uniform/reserve/cutter/orders/officer/veteran | in/from the national/air/coast guard | guard/reserve families
        <num> tours in/overseas/over/and | at great lakes | nas whidbey | camp pendleton/lejeune/arifjan/grayling | annapolis grad/graduate/class/midshipman
        vfw/legion member/members/post/commander/auxiliary/cap/hat/chaplain/card/volunteer/rider | legion post <num>
        va hospital/clinic/loan/rating/claim/appointment/benefits/pharmacy/annex/doctor/nurse/therapist/group/letter/card/calls/dentist/disability
        at/from/through/by the va
        plank owner uss? * | aboard the uss? * | uss * cap/hat/reunion | blue star mom/flag/family/banner | my/his/her discharge papers
        my service record/records/ended/overseas/connected
        commissary card/privileges/gate/meat/counter/run | platoon group/text/texts/reunion | squad/platoon leader in iraq/afghanistan/the | combat boots from
        my dress blues | dishonorable discharge | shipped overseas | shipped out to/in/from/with
        en la guardia nacional | en la marina/infantería
      `,
    },
    // Papers, gear, ranges and ships that only service gives.
    {
      id: 'families',
      strength: 'strong',
      phrases: `
        sf-180 | c&p exam | jrtc | sealift command | cal maritime | camp arifjan | al asad | balad | baumholder | kunsan | usnr | afrotc | cdl army waiver
        motor pool at *
        combat action ribbon/badge | jump wings | poncho liner | woobie | sea bag | guidon | drop zone | missile field | minesweeper | sub tender | c-17 over
        honor detail
        <num>/old blackhawk/chinook maintainers/mechanic/crew | women marines | family readiness | retired submarine/navy/army/marine cook/chief/sergeant
        legion post <num>? color?
        oficina de veteranos | acta de alistamiento
        i went to/through boot camp | i finished/left/graduated/hated boot camp | in boot camp
        did/spent/served my four/six/eight in | did/served my <num>/four/six/eight/twenty years in and
        my hitch ended/ran/was | my first/last/second/next hitch was/in/on/ended | year/years/months/time in the sandbox
        my tour of duty in/overseas | after/finished my tour of duty i? | year/years/months down range | i was down range for/in/with
        lived on mres | ate ** mres | as/made/was a? tech sergeant | i was a line medic | appointment to west/annapolis | drove a/the humvee
        lost ** to ieds | did not reup | didn't reup | did not re-up | didn't re-up | not to reup | not to re-up
        old/former/retired/fellow sailor here | former/old/proud squid | in the irr | went to ocs | through/finished/graduated ocs | ocs at
        wore multicam for | served/months/tours in theater | challenge coin from my commander/co/platoon/unit/colonel | was a crew chief on
        claimed/claim/claiming my? preference points | had to pcs | pcs'd | pcs move/orders | my/our/last pcs to/was
        i was a sonar tech | sonar tech on | was/as a cid agent | fui/era/soy soldada | with the <ordinal> wing
        came/back/home from the sandbox | months in country | from boot camp | lived in a hooch | woke/up to reveille | in theater twice
        my <ordinal> hitch | on midwatch | worked the arresting gear | hice la cartilla | rate was boatswain/gunner/machinist/yeoman/quartermaster/corpsman | shadow box when i got/retired | boot camp broke/taught/turned/straightened me | lieutenant when i got out
      `,
    },
    // Crews, parades, halls and other people's service.
    {
      id: 'strangers',
      strength: 'keep',
      needs: ['story'],
      yields: true,
      phrases: `
        [national/coast guard] helicopter/helicopters/crew/crews/boat/boats/truck/trucks/troops/station/armory | los de la guardia nacional
        at/in/behind/to/outside/whole/of the? [vfw/legion] hall/lot/basement/karaoke/bar/bingo/parking/kitchen/lot/raffle
        [vfw/legion hall/lot/basement/karaoke]
        [veterans day] route/parade/weekend/sale/traffic/detail | [veterans'] float/parade/bridge/park/highway | [veterans] float/parade/bridge/park/highway
        veteran of <num>/a/many | a [soldier/soldiers/sailor/marine] ** costume/statue/cartoon/asked/waved
        a [veteran/soldier/sailor] asked/who/in/named/stopped/came/waved/and/said/on/at/with
        at the [veterans] hall | table/bus/group of [veterans/soldiers/sailors] | the/past/from/by/some [soldiers] in/at/who/came/on/were/with
        man/gentleman/guy/guys/lady/fella/grandpa in/with the/a [vfw/legion/marines/navy/army/vietnam cap/hat/jacket?] | form/box/boxes/question/sign/page ** are you a [veteran]
        by/on/until/since/after/before [veterans day] | the [american legion] split/and/hall/rents/is/has/sponsors/parking
        between a * and a [soldier/sailor/marine] | and a [soldier/sailor] | retired [navy/army/marine cook] *
        into/to/at/from/toward the [barracks] to/with/gets/till/by/and
      `,
    },
    // Animals, gear, places and sayings.
    {
      id: 'not-of-service',
      strength: 'keep',
      phrases: `
        vet says the/she/he/it/we/no/blind/maybe | vet came out/by
        sandbox cover/lid/sand/toys/hinges/shovel
        inmate/inmates/detainee/customer/suspect/caller/passenger [served in the *] | before/since/when? i? enlisted the help/aid/support/services/neighbor/neighbors/kids/whole/crew/team/guys/other
        commissary slip/slips/list
        vet visit/visits/bill/bills/appointment/trip/schedule/office | dog/cat/horse/goat's vet | the/emergency vet
        my service flashlight/pistol/weapon/revolver/gun/belt/sidearm/radio/light/call/area
        actual dog tags for/on the/a/my? dog/dogs/puppy/collar | veteran <role>/goalkeeper/pitcher/skipper/captain/coxswain/medic/instructor/guide/welder/trucker/referee/clerk/organist/bartender/mechanic | navy two | navy issue | is the navy one/blue/pair/paint/jacket/tie | in navy or | wearing/dark navy
        veteran catcher/shortstop/outfielder/umpire | enlist/enlisted/enlisting the/some/a/my/our help/aid/neighbor/nephew/brother/sister/cousin/kid/kids *
        no sailor could | cartoon sailor/soldier
        uss midway/intrepid/hornet/yorktown/constitution museum/wedding/tour/gala/party/detail/parking | tours at/of the
        great lakes freighter/freighters/ships/region/cruise
        drill weekend for the kids | whidbey island | barracks at/of/in troop/route * | troop/route <num>? barracks | state police barracks
        cadet/academy/recruit/fire platoon | b/c/d/whole platoon | a platoon lunch/roll/shift/sergeant
        reserve deputy/officer/cadet/constable/trooper | deputy sheriff reserve | la va | va despacio
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `veteran dispatcher | veteran officer | veteran detective | veteran teacher | veteran lectures | veteran reporter | veteran coach | veteran actor | veteran of the industry | veteran player | veteran leadership | veteran presence | veteran staff | veteran employee | veteran employees | veteran journalist | industry veteran | <num>-year veteran of the? ** department/force/police/office/patrol/agency/bureau/industry/classroom/kitchen/trade/stage/newsroom/league/road | the veteran who | veteran sergeant | old navy | navy blue | navy bean | navy pier | navy shirt | navy suit | navy tie | navy federal | air force 1s | air force 1 | air force ones | air force one | marine biology | marine biologist | marine layer | marine park | marine life | marine forecast | marine engineering | marine grade | marine unit officer | marine insurance | coding boot camp | coding bootcamp | fitness boot camp | bootcamp class | bootcamp grad | data bootcamp | deployed to production | deployed to prod | deployed the/a/an/our/my app/fix/service/site/server/code/model/patch/update/release/software/website/version/feature/bot/system/pipeline/drone/robot/taser/k9/dog/net/ladder/raft/umbrella/airbag/parachute/spike/spikes/stop | deployed on aws/azure/kubernetes/prod/production/friday/scene | deployed at scale | deployed in production/prod/staging/minutes/seconds | deployment pipeline | deployment/deployments of the/a/an/our/new/resources/officers/units/drones/services/software/models/tasers | deployment process | deployment and release/testing/monitoring/support/maintenance/operations | deployment tools | continuous deployment | software deployment | application deployment | cloud deployment | model deployment | airbag deployed | airbags deployed | taser deployed | deployed solutions | discharged the battery | battery discharged | the/a hospital discharge | discharge summary | discharge planner | water discharge | storm discharge | discharge of pus | discharge of | discharged from the hospital | accidental discharge | negligent discharge | reserve pack | reserve the right | reserve tank | reserve deputy | reserve officer | reserve deputy hopeful | reserve officers | reserve police | reserve a table | reserve seats | nature reserve | federal reserve | wildlife reserve | reserves the right | private main | private by nature | private message | private property | private party | private sector | private security | static private | private void | private school | private key | private equity | private practice | private investigator | private eye | saving private ryan | private static | army knife | swiss army knife | army ants | salvation army | salvation army store | army of | army of volunteers | one man army | barmy army | guard rail | guard dog | security guard | guard duty at the mall | mud guard | mouth guard | life guard | color guard | point guard | shooting guard | crossing guard | prison guard | right guard | on guard | off guard | chin guard | the guard at the | the guard who/said/says/let/told/asked/asks/waved/shack/post/desk/booth/tower/house/application/exam/card/rail/show/works/walked/came/opened/checked/read/slid/wrote | honor guard | splash guard | captain of | team captain | vice-captain | sergeant-at-arms | sergeant at arms | general manager | general admission | general contractor | attorney general | general assembly | general store | general public | in general | dollar general | general electric | general motors | surgeon general | general tso | colonel sanders | major league | college major | a major problem/accident/crash/spill/job/part/role/deal/crime/city/road/change/case/discount/league | major in | drum major | platoon movie | park ranger | texas ranger | texas rangers | ford ranger | power rangers | forest ranger | ranger station | legion of doom | legion of superheroes | foreign legion | service industry | customer/environmental/food/social service | civil service | service dog vest | in the service of | in the service industry | served in the kitchen/cafeteria/dining/lounge/lobby/department/patrol/traffic/detective/same | served on the/a/my/our/his/her/several/two hiring/safety/grand/school/search/planning? board/boards/committee/committees/jury/juries/panel/team/shift/crew/commission | served as | chain of command | command line | command center | commander in chief cartoon | wing commander game | incident commander | corporal punishment | soldier on | soldier through | toy soldier | toy soldiers | visit/visited/saw/an unknown soldier | tin soldier | soldiered on | sailor moon | drunken sailor | popeye the sailor man | drill sergeant energy | fire drill | evacuation drill | drill bit | active shooter drill | drill instructor at the academy | academy drill | jeep willys | mos eisley | in cap va | va beach | richmond/norfolk/arlington/fairfax/alexandria/roanoke va area/office/courthouse/police/airport/store/campus/branch | , va | va va voom | boots are five years | boots the whole time | your boots | my boots | new boots | boots about | vet bill | vet bills | vet appointment | the vet for my dog | to the vet | at the vet | the vet | vet tech | vet clinic | vet the | stationed at the door | barracks row | irr of | fob key | key fob | guided tour in | or military equivalent | military surplus discount`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `no va | va a | me va | se va | le va | va al | ya va | va de | que va | va por | va con | nos va | les va | va para | va bien | va mal | veteran dispatcher | veteran driver | veteran teacher | veteran reporter | veteran coach | veteran nurse | veteran mechanic | veteran officer of | annual leave | paid leave | leave of absence | annual review | annual meeting | annual report | basic salary | basic math | army of ants | army of volunteers | army of | army knife | swiss army | salvation army | navy blue | navy bean | navy beans | navy suit | navy blazer | old navy | army green | air force ones | air force 1s | air force one | marine biology | marine biologist | marine layer | marine forecast | marine unit | marine park | marine radio | submarine sandwich | drill press | drill bit | drill bits | fire drill | fire drills | power drill | drill down | cordless drill | storage unit | unit price | unit test | unit tests | unit 4 | rental unit | ac unit | sales tour | guided tour | tour guide | bus tour | tour bus | world tour | concert tour | on tour | tour of the | studio tour | tour de | base layer | base camp | base model | home base | first base | second base | third base | base pay | base coat | base salary | data base | general store | general contractor | general manager | general public | general hospital | major league | major key | private property | private school | private chat | private drive | private message | corporal punishment | captain crunch | captain obvious | captain morgan | captain of the team | team captain | ship it | ship date | deploy the | deploy to production | deployed the app | deployed to production | deployment pipeline | rank and file | rank choice | taxi rank | post office | blog post | goal post | fence post | post-it | forum post | discharge papers from the hospital | water discharge | discharge pipe | static discharge | nerf war | war of words | star wars | tug of war | price war | war movie | civil war | war story | sergeant's exam | sergeant exam | fallout shelter | tank top | fish tank | gas tank | water tank | think tank | convoy of cars/cruisers/buses/carts/strollers/minivans/ducks/geese/campers/food/golf/fire/ice | medal count | gold medal | recruit class | police recruit | police/academy/corporate/tech/department recruiter | the recruiter called/for/at | field training officer | basic academy | military grade | military press | military time | boot camp fitness | fitness boot camp | coding boot camp`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `formation/pt/ruck run/runs/march/marches at ** | runs at fort * | <ordinal> infantry/cavalry/airborne/armored/marine/marines/fleet/brigade/regiment/squadron/battalion/ranger/engineers/artillery/mp/fighter/mountain/armor | 1st/3rd/4th/25th id | <num> <num> marines/cav/infantry | <num> years in the army/navy/marines/corps/guard/reserves/service/infantry/military/air/fleet/suck | <num> years in/of uniform/service/camo/boots active? | did my/<num> years?/tours?/eight/six/four/twenty in the/overseas/active/navy/army | got out in <year> | got out of the army/navy/marines/service/corps/military/guard | when i got out i | before i got out | since i got out | stationed in/at/on/overseas ** | based out of fort/camp/naval/joint | shipped home | came home/back from iraq/afghanistan/kuwait/overseas/deployment/deployed/korea/basic/bootcamp/training | my time in the? service/uniform/desert/sandbox/army/navy/corps/marines/guard/infantry/suck | served aboard | served two/three/four/six/eight/ten/twenty/<num> years/tours in/with the? army/navy/marine/marines/corps/coast/guard/air/military/reserves/service/infantry | served two/three/four/<num> tours | called up/activated for/to/in | left the corps/navy/army/service | left the corps/navy/army/marines/guard/reserves | lost <num>/two/three/a guys/friends/brothers/buddies over there/in iraq/afghanistan | downrange we | what i saw over there | the guys i served/deployed with | my old platoon/unit/company/squad/ship/squadron | estuve en el ejército/la marina/la guardia/irak/afganistán | serví en el/la ejército/marina/guardia/armada/fuerza/infantería | me dieron de baja del/en/honorable/con | mi unidad/pelotón/batallón/despliegue | nos desplegaron | mi entrenamiento de`,
    },
    // How somebody was discharged, and boards that may change it.
    {
      id: 'discharge-papers',
      strength: 'strong',
      phrases: `
        [general under honorable conditions?] | [general discharge under honorable conditions?] | [other than honorable discharge?]
        [oth discharge] | [bad conduct discharge]
        [general under honorable conditions? ** upgrade board in/on/this/next? <month>/spring/summer/fall/winter/year/week/month]
        [discharge upgrade board/hearing/request/packet/appeal/application?]
        [upgrade board in/on/this/next <month>/spring/summer/fall/winter/year/week/month] | [upgraded my/his/her/their discharge]
        my/his/her/their [discharge ** upgraded]
      `,
    },
    // Tours that are behind somebody.
    {
      id: 'tours',
      strength: 'weak',
      needs: ['told', 'self'],
      phrases: `
        [after/between/through/survived/finished/did/on <num> deployments] | [after a deployment]
        [after <num>/the/his/her/their second/third/last? combat tour/tours/deployment]
      `,
    },
    // Somebody practised, not somebody who served.
    {
      id: 'veteran-of-a-thing',
      strength: 'keep',
      phrases: `
        veteran move/moves/play/savvy/presence/instinct/instincts/mistake/touch/call/patience/lesson/trick
      `,
    },
    // Where somebody drinks among their own.
    {
      id: 'drinks-with-veterans',
      strength: 'strong',
      phrases: `
        slept/sleep/drank/drink/drinks/drinking/closed ** in/at/outside/down the [vfw/legion/amvets]
        slept/sleep/drank/drink/drinks/drinking/closed the [vfw/legion/amvets]
      `,
    },
    // Another class protects these words from itself; they tell this one all the same.
    {
      id: 'told-anyway',
      strength: 'weak',
      needs: ['english', 'spanish'],
      overrides: true,
      phrases: `
        came/come/got/been home/back from kuwait/iraq/afghanistan | dress blues still/fit/hang/hanging/button/zip | navy/army/marine dress blues | unit patch i/on/from
        [convoys route tampa] | reserve officer in a/the/an * battalion/brigade/regiment/squadron/platoon
        chow hall eggs/coffee/grits | [in the guard] get/who/with/told/for/since/till/until/during/<num> | my [drill schedule] | never served a day | unit patch
        i/we shipped overseas | [years of service] and got out | platoon of <num> men/soldiers | mess hall for <num> years | uniform since [veterans day] | veterans/soldiers/sailors/vets like me/us | member at/of/in the [american? legion/vfw]
      `,
    },
  ],
};
