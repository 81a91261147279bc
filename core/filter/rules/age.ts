import type { RuleFile } from '../rule.ts';

/** Age: stated ages, birth and graduation years, generations, birthdays with a number, long durations, words for old and young. */
export const age: RuleFile = {
  class: 'PC-AGE',
  source: 'ADEA, 29 U.S.C. 623; N.Y. Exec. Law 296 (18 and over); Cal. Gov. Code 12926(b)',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        velitas | <age> velitas | jubilé | jubilarme | jubilación | canas | arrugas | tercera edad | nietos | nieta | nieto | a los <age> años
        tengo/tenía/cumplí/cumplo <age> | de <age> años | soy/estoy viejo/vieja/joven | ya viejo/vieja | mi generación
        a los [veinte/treinta/cuarenta/cincuenta/sesenta] y/me/entré/empecé/ya/desde/aprendí/llegué/cambié
      `,
    },
    {
      id: 'life-words',
      strength: 'strong',
      phrases: `
        <bigyears> candles | grandkids | great-grandkids | social security | collecting social security | medicare part b | pension kicked in
        eligible for my pension | day/year/week/month/since/until/till [i retired] | retired from * after <num> | second retirement | my retirement party | oldest in the room | oldest one in
        youngest one in | youngest in the room | only one old enough | old enough to remember | remember when phones | was a payphone
        typewriter in school | typing class | on/remember vhs | rented out vhs | eight-track | 8-track | remember/remembers dial-up | floppy disk in school
        aol screen name | myspace era | pager days | before gps | paper maps era | y2k shift | worked y2k | the wall came down
        fall of the wall | berlin wall came | moon landing | kennedy was shot | elvis died | 9/11 in high school | in high school when the towers
        in kindergarten when | in middle school when | second grade when | born after | born before | born when | born the same year
        born the year | same age as my | half the age | twice the age | old enough to be their | knees of a * year old | body of a * year old
        my joints ache/hurt/creak/crack/pop/know | bifocals | progressive lenses at | colonoscopy | first colonoscopy | hip at <num> | letterman jacket | my prom was
        graduated back in | back in the eighties | back in the nineties | back in the seventies
        turning thirty | turning forty
        turning fifty | turned thirty | turned forty | turned fifty | turned sixty | thirtieth | fortieth | fiftieth | sixtieth | <ordinal> birthday
        años cumplidos | cumplí años | mi quinta década | canas | mis canas | arrugas | jubilé | me jubilé | jubilarme | nietecita | nietecito
        generación del <num> | de la generación | my reading glasses
        i/we/started/joined/hired/served/graduated/grew/lived ** in the sixties/seventies/eighties/nineties/60s/70s/80s/90s
        prom in a suit/tux/dress/gown
        used to call ** ** payphone | i/we had dial-up | my/our/had cassette tapes | [in the sixties/seventies/eighties/nineties/60s/70s/80s/90s] when i/we | i was raised ** in the sixties/seventies/eighties/nineties/60s/70s/80s/90s
      `,
    },
    {
      id: 'old-year',
      strength: 'weak',
      needs: ['cluster'],
      phrases: `[<oldyear>] | at [<age>] and | back in [<oldyear>]`,
    },
    {
      id: 'stated',
      strength: 'strong',
      phrases: `
        [<age>] years old | [<age>] year old | [<age>-year-old] | [<age> years old] | [<age> year old] | [<num> year olds] | [<age> yrs old]
        [<age> yo] | [<age> y o] | [<age> yr old] | [<age>-yr-old] | [<age> <num> years old] | [<age>-<num>-year-old] | [<age> <num> year old]
        aged [<age>] | age [<age>] | age of [<age>] | at age [<age>] | ages [<age>] | at the ripe age of [<age>]
        i am/turn/turned/turning/hit/hitting [<age>] | i am [<age>] years | am only/just/almost/nearly/over/still/barely/now/about [<age>]
        just turned [<age>] | turned [<age>] | b [<year>] | [b <year>] | when [challenger went up] | homeroom when | turned the big [<age>]
        turning [<age>] | hello [<age>] | the big [<age>] | dirty [thirty] | sweet [sixteen] | [pushing <age>] | almost [<age>] and
        nearly [<age>] and | over [<age>] crowd | over-<age> league | on the wrong side of [<age>] | wrong side of [<age>]
        who's/whose/somebody's/someone's [<age>] | <be> [<age>] now | challenger went up | dial-up days | before dial-up
        was/were [<age>] when/at | when i was [<age>] | since i was [<age>] | before i was/turned [<age>]
        until i was [<age>] | i was [<age>] | [<agesex>] | <age> f/m here/looking/single/seeking/from | birthday number [<age>] | [<ordinal>] birthday | [<ordinal> birthday]
        [<age> candles] | [<age>] candles | [<age> velitas] | [*] velitas | quarter century old | half a century old | half-century birthday
        de [<age>] años | tengo [<age> años] | tengo [<num> años] | [<age> años] | cumplí [<age>] | cumplo [<age>] | mis [<age>]
        [<age>] primaveras | <age> años de edad | <age> and fabulous | [<age>] and fabulous | fabulous at [<age>] | [<age>] and thriving
        <age> is the new <age> | [<num> years old]
        [31/32/33/34/36/37/38/39/41/42/43/44/46/47/48/49/51/52/53/54/56/57/58/59/61/62/63/64] m | <age> f/m applying
      `,
    },
    // Who says so speaks of others.
    {
      id: 'anybody-past',
      strength: 'strong',
      aimed: true,
      phrases: `anyone/anybody/everyone/everybody/nobody/somebody/people/folks [past/over/above <age>]`,
    },
    {
      id: 'decade',
      strength: 'strong',
      phrases: `
        my [twenties/thirties/forties/fifties/sixties/seventies] | in my [20s/30s/40s/50s/60s/70s/80s] | mid 20s/30s/40s/50s/60s
        early 20s/30s/40s/50s/60s | late 20s/30s/40s/50s/60s | twentysomething | twenty-something | thirtysomething | thirty-something
        fortysomething | forty-something | fifty-something | 20-something | 30-something | 40-something | 50-something | 60-something
        55+ community | over 40 | over 50 | over 60 | over 55 | over forty | over fifty | over the hill | the big four-oh
        the big five-oh | big 4-0 | big 5-0 | big 3-0 | big 6-0 | septuagenarian | octogenarian | nonagenarian | centenarian | sexagenarian
        quinquagenarian | tricenarian | quadragenarian | preteen | pre-teen
        in my [early/mid/late? twenties/thirties/forties/fifties/sixties/seventies/eighties]
        teenage years/me/self/son/daughter/mama/mother/brother/arrest
      `,
    },
    // A stranger in their eighties, where the writer says "I", is not the applicant.
    {
      id: 'decade-told',
      strength: 'weak',
      needs: ['self', 'told', 'attack'],
      phrases: `
        in his/her/their [early/mid/late? twenties/thirties/forties/fifties/sixties/seventies/eighties] | in her/his/their [20s/30s/40s/50s/60s/70s]
        he/she/they/who is/was/are/were/'s [<age>]
        is/was only/just/still/almost/already/now/about/not? [twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety one/two/three/four/five/six/seven/eight/nine]
        he/she/they/who is/was/are/were/'s? [twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety one/two/three/four/five/six/seven/eight/nine]
      `,
    },
    {
      id: 'year',
      strength: 'strong',
      phrases: `[born in <year>] | born in [<year>] | [born in <month> <year>] | born on <month> * | birth year | year of birth | my date of birth | dob | [born * of <year>] | born <year> | born in [<num>] | [bornin <num>] | class of [<year>] | [class of <year>] | class of [04/05/06/07/08/09/10/11/13/16/17/18/19/20/21/22/23/24/25/26/27/28/29] | school class of [<num>] | class of [seventy/eighty/ninety one/two/three/four/five/six/seven/eight/nine] | classof <num> | [c o <year>] | graduated in [<year>] | graduated [<year>] | graduated high school in [<year>] | grad of [<year>] | graduation <year> | alumni <year> | [<oldyear>] graduate | graduate of [<year>] | <oldyear> alum | [<ordinal>] class reunion | [<ordinal>] reunion | [<ordinal>] high school reunion | <num>-year class reunion | [<num> year] reunion | [<num>-year] class reunion | high school in the [*] | prom <oldyear> | since [<oldyear>] | driving since [<oldyear>] | on the job since [<oldyear>] | nacida en [<year>] | nacido en [<year>] | generación [<year>] | i was born the year | the year i was born <year> | 80s baby | 90s baby | 70s baby | 80s kid | 90s kid | 70s kid | child of the 80s | child of the 70s | child of the 60s | child of the 90s | 00s kid | product of the 80s | [<oldyear>] baby | older than the internet | rotary phone as a kid | i remember rotary | remember dial-up | since the dial-up days | before cell phones | before the internet existed | when gas was * cents | when nixon * | where i was when kennedy | i remember the moon landing | watched the moon landing | bought it new in [<oldyear>] | at woodstock | walkman kid | had a beeper`,
    },
    {
      id: 'long',
      strength: 'strong',
      phrases: `[<bigyears> years] on the job | [<bigyears> years] in | i/we ** for decades | i've ** ** for decades | [<bigyears> years] of lesson/teaching/driving/work/working/nursing/service/nights/shifts/being/standing/jokes/bleach | [<bigyears> years] at | [<bigyears> years] as | [<bigyears> years] with | [<bigyears> years] behind | <bigyears> years later | for over [<bigyears> years] | [<bigyears>-year] veteran/career/marriage/tenure | [<bigyears> yrs] | decades on the job | [<bigyears> <num> years] | in my [<ordinal>] decade | third decade | fourth decade | fifth decade | since before you were born | since the 80s | since the 70s | since the 90s | since reagan | since carter | back in my day | hace <bigyears> años | <bigyears> años de | for three/four/five decades | after/spent ** two/three/four/five decades`,
    },
    {
      id: 'generation',
      strength: 'strong',
      group: true,
      phrases: `
        boomer | boomers | baby boomer | baby boomers | gen x | gen-x | genx | gen xer | gen xers | generation x | millennial | millennials
        millenial | millenials | elder millennial | geriatric millennial | xennial | gen y | gen z | gen-z | genz | generation z | gen zer
        gen zers | zoomer | zoomers | zillennial | gen alpha | silent generation | greatest generation | boomer move | ok boomer | old folks
        old people | old person | old man | old men | old woman | old women | old lady | old ladies | old guy | old guys | older people
        older person | older folks | older adults | older adult | older man | older woman | older gentleman | older worker | older workers
        older recruits | older officer | younger people | younger person | younger folks | younger workers | younger officers | younger generation
        older generation | young people | young person | young folks | young man | young woman | young men | young women | young adult
        young adults | young guy | young guys | young lady | young officer | young cop | young kid | middle-aged | middle aged | middle age
        midlife | mid-life crisis | geriatric | geezer | geezers | geriatrics | fogey | fogeys | old fogey | old coot | old hag | dinosaur cop
        over-the-hill | senile | doddering | wrinkly | gray hair | grey hair | gray hairs | graying | greying | going gray | silver fox
        silver-haired | gray-haired | grey-haired | white-haired | white hair | aging body | old bones | old knees | creaky knees | my old back
        empty nest years | social security check | medicare | medicare card | senior discount | seniors discount | anciano | anciana | tercera edad
        adulto mayor | toddler aged
        my/these/your/the face/neck/forehead/eye wrinkles | my/new/these/deep wrinkles
        wrinkles around/under/on/at my/the eyes/mouth/forehead/face/neck?
      `,
    },
    // Nouns for the old and the young. In a post that says "I", the teenager at the counter is somebody else.
    {
      id: 'people',
      strength: 'weak',
      needs: ['self', 'attack', 'told'],
      group: true,
      phrases: `
        adolescent boy | youngster | elderly | elder | elders | senior citizen
        senior citizens | old timer | old timers | old-timer | old-timers | codger | codgers | hag | crone | pensioner | pensioners
        retiree | retirees | viejito | viejita | jubilado | jubilada | a/the/this/that/some/these/you/old/our [grandpa] | [grandpa] of/cop/cops/socks | first time [grandpa] | gramps | granny | grandpas
        as a [teen] | too many [teenagers/teens/seniors] | skip [seniors] | max <num> [teenager] | foster [youth]
      `,
    },
    // The same of words that mostly name other things.
    {
      id: 'people-said',
      strength: 'weak',
      needs: ['self', 'attack', 'person'],
      group: true,
      phrases: `
        oldie | oldies | fossil | fossils | old/slow/useless/loud/you/these/those [dinosaurs] | [dinosaurs] like/who/in/on | pops | adolescent | tween | teenage | teenaged | teen-aged | underage | 40-plus | 50-plus | 55-plus | teenager | teenagers | teen | teens | youngsters | youth | seniors | college kid | high schooler | middle schooler | adolescents
      `,
    },
    {
      id: 'people-here',
      strength: 'strong',
      group: true,
      phrases: `
        group/groups/bunch/table of [teenagers/seniors/retirees]
        another/every/any/these/those/you [teenager/teenagers/boomer/senior/seniors/retirees/old timers/fossils/dinosaurs]
        we/us [seniors/retirees/pensioners/elders/old-timers/teens] | <nation> [elders/seniors]
        prefer/like/hire/trust/respect [seniors/teens/teenagers/elders/retirees] | my aarp
        aarp card/mail/rewards/discount/magazine/member/membership/tote
      `,
    },
    {
      id: 'young',
      strength: 'strong',
      phrases: `fresh out of high school | straight out of high school | right out of high school | fresh out of college | right out of college | barely legal | not old enough to | old enough to drink | can't even drink yet | can't buy beer yet | too young to | too old to | too old for | not getting any younger | getting old | getting older | feel old | feeling old | feels old | i am old | i'm old | i am so old | makes me old | old enough to be | young enough to be | young at heart | my old age | old age | in my youth | my younger self's | act my age | at my age | for my age | my age | our age | at her age | at his age | your age | age group winner | age group | age bracket | age limit | aged out | age out | aging out | cutoff age | maximum age | minimum age | youngest in | oldest in | oldest recruit | youngest recruit | oldest cadet | youngest cadet | oldest in the academy | oldest guy | youngest guy | youngest person | oldest person | baby of the class | twice their age | half my age | college freshman | college sophomore | high school senior | high school junior | high school freshman | sophomore in high school | sophomore in college | under age | minor at the time | was underage | i/we ** underage | still underage | currently a high schooler | still a high schooler | almost legal | finally legal | learner's permit | just got my license at <age> | back in high school in | letter jacket that zips | cumpleaños <num> | puberty | prepubescent | adult child of`,
    },
    // Numbers that count something else, and the old and young of a story.
    {
      id: 'innocent-counts',
      strength: 'keep',
      phrases: `
        in my homeroom | veteran slot/slots
        i <be> <num> <num>? wk/wks/week/weeks/month/months/min/mins/minute/minutes/hr/hrs/hour/hours/miles/mi/days/feet/ft/pounds/lbs/lb/points/cents/bucks/dollars/deep/late/behind/ahead/short/over/pages/episodes/chapters/reps/laps/blocks
        <be> <num> <num>? wk/wks/week/weeks/months/min/mins/minutes/hrs/hours/miles/days late/out/away/long
        catch/catches/caught/call/calls/called/text/texted/meet/met/pick/picked/see/wake/wakes/woke/find/get/hit/tell/paged/page/ring/phone me at 1/2/3/4/5/6/7/8/9/10/11/12/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve
        at <num> <num>? mph/percent/cents/dollars/bucks/degrees/miles/knots/below/each/apiece/sharp/o'clock/hundred/thirty/fifteen/per/feet/ft/minutes/seconds/hours/paces/yards
        over <num> <num>? bucks/dollars/cents/miles/pages/votes/pounds/people/times/minutes/hours/days/percent/calls/cards/boxes/degrees/feet/signatures/mph
        hand/hands/handed/forked/forking over <num> | two/three/four/five/six/seven/eight/nine/ten/couple/few/several/some/dozen/2/3/4/5/6/7/8/9/more candles
        wrinkles in the/it/this/our/my plan/shirt/sheet/sheets/fabric/suit/linen/uniform/pants/paper/carpet? | iron/ironed/ironing/steam/smooth out? the? wrinkles
        minor key/league/leagues/repair/repairs/injury/injuries/delay/delays/miracle/miracles/achievement/achievements/damage/scratch/scratches/detail/details/issue/issues/bug/bugs/fender/adjustment/change/changes/inconvenience/celebrity/character/role/error/errors/point/traffic/correction
        economics/history/math/biology/psychology/spanish/music/criminal/english/art/business/sociology/chemistry/justice minor | minor in criminal/criminology/psychology/sociology/business/english/history/math/music/art/computer/political/<language>
        senior/seniors tee/tees/discount/discounts button/flyer/paint/sign/is/for/on | seniors' tees | senior moment/moments from/of the/that
        vintage/old/mature/young/aged cheddar/gouda/vine/wine/whiskey/balsamic/growth/forest/tree | young at heart toaster/rules/truck
        boomer subwoofer/headphones/speaker/bass/kangaroo/esiason/stadium | early retirement of/for the/our/my mower/tractor/laptop/truck/printer/boots
        the old girl/boy still/is/has/runs/needs/started/won't/gets/leaks/purrs/idles/creaks/rattles | old boy of a/an | older than the hills/street/road/trees
        tossed/gone/went/turned gray waiting | middle age festival/fair/faire | over the hill to/from/toward/into/is/behind/was | over the hills
        teens can/are/welcome/night/section/center | lobby/line/crowd of teens | youth chess/soccer/softball/hostel/orchestra/choir/hockey/crowd/outreach/camp/center/league
        retired from karaoke/nothing/bowling/darts/golf/softball/the band/league/team | second career as a/an doorstop/planter/table/shelf/bench/lamp/bed/hat
        elderly/senior/seniors'/teen/youth/retiree/elder discount/art/center/bus/van/care/menu/league/program/trip/club/choir/bowling/swim/lunch
        old school/growth/world/fashioned/tape/time/timey/glory/town/hat/habits/habit/news/money/spice/bay/stuff/dog/joke/jokes/trick/tricks/story/stories/account/address/job/apartment/place/number/password/photo/photos/picture/pictures/friend/friends/buddy/pal/roommate/neighbor/flame/ways/mill/offenders/snow/video/videos/email/emails/post/posts/files/records/lease/boss/team/station/route/street
        young frankenstein/sheldon/guns/adult/turks/rascals
        mature content/audience/themes/strategy/market/decision/conversation/cough
        senior beagle/moose/chicken/manager/associate/editor/level/designer/class/thesis/pet/pets/buyer/vp/vice/tech/technician/welder/crew/member
        junior college/high/varsity/mint/mints/suite/partner/developer/bacon/league/officer/clerk/warehouse
        juvenile salmon/eagle/hawk/plumage/plants
        aging report/receivables/infrastructure/bridges/water/pipes/cellar/process/rack/hops/beef/steak/cheese
        vintage 1920s/look/receipts/market/store/shop/fair/ruler/brewery/bearings/armoire/actress/motor
        retired jersey/number/flag/racehorse/greyhound/mower/k9/dog/horse/unit/bus/undefeated
        ancient history/greece/rome/egypt/ruins/attic/grains/proverb | decades old scanner/wiring/feud/recipe/pipes
        half a? century old? tractor/barn/oak/bridge/boiler | golden years of radio/television/tv/hollywood/film/baseball/jazz/wrestling/rock | in its golden years | original wiring
        young at heart | back in <year> when/the/and we/building/town/county/bridge
        <year> called | it 's/is from <oldyear> | from/since/in/circa/model <oldyear> and/, works/still/original/runs | is from <oldyear>
        <num> min/mins/minutes/hours/miles/percent of/into/late/to
        highway/route/hwy/rt/exit/interstate/lane/gate/bay/room/unit/row/seat/pump/aisle/slip/pier/locker/bus/track/page/chapter/item/lot <num> today/tomorrow/at/and
        happy 10th birthday | sweet sixteen/16 bracket/game/round/upset | the big ten/twelve/12/10 | turn/turns/turning <num> degrees | drive/drives/drove/driving/doing over 40/50/60 | temps/highs/lows ** low/mid/upper 20s/30s/40s/50s/60s/70s/80s | i'm <age> percent/% sure/of/coffee/certain/through/done | i'm <age> * deep/behind | im <age> * deep/behind | today years old
        turned <num> <num>? into/pounds/bowls/gallons/jars/minutes/hours/shades/pages/points/heads/times/degrees/corners/screws/knobs | turned thirty minutes
        still <num> <num>? or/miles/minutes/bucks/dollars/degrees/left/to/in/on/pages/hours/days/people | is/it still <num> | wall went up
        colonoscopy joke/bill/invoice/humor | box of/the vhs | vhs player/copy/rewinder/and/on
        cassette/vcr/boombox for/works/still/player/repair/parts | got carded for cold/spray/glue/sudafed/nyquil
        get/got carded at the library/gym | these kids on/in/at/were/are/play/some/had/came/from
        just graduated from welding/obedience/puppy/traffic | granny knot/smith/square/apple/apples/gear/flat/unit | elderberry
        elder tree/trees/wood/bush/flower/flowers | a granny it | grandpa/grandma rule
        my/your knees go/went/sound/sounded/hit/on/under/in/up/into
        <be> <num> <num>? hours/hour/minutes/minute/days/miles/degrees/dollars/feet/bucks/percent/pages/points/boxes/calls/cards/pounds/people/votes/to
        by/of/to/at <num> <num>? votes/points/runs/goals/hours/minutes/seconds/strokes/yards/lengths
        score/it/final/temperature/count/total/high/low was/is <num> <num>?
        came/come/coming/brought out of early? retirement | retired from service | retired after holding/hauling/<num> * loads
        older than the building/hills/road/bridge/trees/town/county/street/dirt | old as dirt/sin/the
        lasted <num> winters/summers/seasons | bone density scan for the
        senior prom raffle/dj/tickets/chaperone/security | just graduated from the/a *? *? academy/course/program | port of <year> | vintage <year>
        one geriatric | geriatric cat/dog/tomato/plant/toaster/truck/horse/laptop | birthday : one | dial up the
        the dial up the | born when the/we/a
        in the nineties/eighties/seventies/sixties/forties/fifties and/today/outside/all/again/by/with/degrees/this/heat/humidity
        temperature/temps/heat/highs in the nineties/eighties/seventies | he/she/they/who/kid/kids/son/daughter/sister/brother aged out of the | learner permit for the | granny smith
        that 's a granny | cumple/cumplió <num>/ochenta/cincuenta y? <num>? años el/la edificio/puente/escuela/iglesia
        el edificio/puente cumple
        two/three/four/five/six/several/few teenagers/teens/retirees/grandpas/grandmas/youngsters/pensioners
      `,
    },
    // The old man of a story that the writer tells.
    {
      id: 'stranger-of-years',
      strength: 'keep',
      needs: ['story'],
      yields: true,
      phrases: `
        a/an/the/this/that/some/kind/nice/poor/sweet/one/another old/older/elderly/young/retired/little man/woman/lady/guy/gentleman/couple/fella/girl/boy/neighbor/cowboy/farmer/rancher/timer/lieutenant/priest
        the/a/some/two/three/these/those teenager/teenagers/teens/teen/kids/retirees/retiree/pensioners/elders/youngsters who/at/in/on/wave/waved/behind/with/asked/helped/upstairs/next/playing/by/from
        two/three/four/five/six/several/some/few/both/half/of/by/from/with/for/to/at teenagers/teens/retirees/seniors/grandpas/grandmas/youngsters/pensioners
        the/these/those/two/three/some/of/by/with/from/four/several/few/both/who/where old/older/elderly/retired/young men/women/ladies/guys/timers/couples/brothers/gentlemen/fellas/farmers/neighbors/sisters
        a/an/the/one/this/that *? old/older/elderly/retired man/woman/lady/guy/gentleman/nurse/deputy/sergeant/teacher/coworker/welder/mechanic/carpenter/fisherman/sailor/monk/nun/boy/fella
        [old man/woman/guy/gentleman/fella] in/at/behind
        my/an/our/his/her old manager/coworker/co/coach/teacher/student/students/classmate/library/supervisor/foreman/dispatcher/principal/professor/landlady/bandmate worker/card?
        two/three/some/one/few/both/several of my old students/teachers/coworkers/neighbors/classmates/customers/bandmates
        [<age> year old/olds] student/neighbor/kid/girl/boy/man/woman/lady/caller/volunteer/customer/passenger/patient/grandmother/niece/nephew/named
        a/an/the/my/his/her/our/their [<age> year old] student/neighbor/caller/volunteer/customer/passenger/patient/grandmother
        a/the/my/with/named [<age> year old man/woman/student/neighbor/girl/boy/lady/caller/volunteer/customer/passenger]
        lady/woman/man/neighbor/customer/caller/friend/kid/widow/guy on/in/at/from ** [turned/turns/is/was/turning <age>]
        a/the/every/another/some teenager/teen/teenage on/in/at/with/through/neighbor/cashier/clerk
        [teenage] neighbor/neighbors/cashier/clerk/volunteer/volunteers | group/club/crew/bunch/choir/table of retirees/seniors/teenagers
        retirees' club/choir/band/group | the oldest/youngest volunteer/one/brother/sister/regular/member in/on/at/said/asked/was/is/did/who
        driver/custodian/clerk/teacher/mechanic/nurse/janitor/barber/cook/principal/crossing/lady/neighbor [retired after ** ** years?]
        [retirement home] vs/sends/sent/residents/kitchen/bus/van/lobby/across/next/called | the [retirement home]
        [old folks] at/home/instead/brought/came | the [old folks] at/' home? | on [old folks] instead
      `,
    },
    {
      id: 'weak',
      strength: 'weak',
      group: true,
      needs: ['self', 'person'],
      phrases: `an/the/these/those/you/so/too/not/am/feel/look/hours/day/days [old] | [old] drivers/cops/dudes/mother | young | older | younger | elderly | aged | aging | ageing | youthful | retired | retirement-age | pubescent | immature | juvenile | ageless | childish | ancient | youthful | elder | middle-aged `,
    },
    {
      id: 'attack',
      strength: 'weak',
      needs: ['attack'],
      group: true,
      phrases: `
        kiddies | kiddos | adolescents | retirees | the elderly | teenyboppers | old/young white/black/rich/fat/angry/useless
        [old/young] idiot/fool/bat/bats/cow/goat/bag/coot
        [adults/children/kids] are/should/never/always | these kids
      `,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        <age> years old | <age> year old | <age> years young | <num> candles | turning <age> | turned <age> | turn <age> | turns <age> | just turned
        about to turn | pushing <age> | pushing <bigyears> | nearing <age> | hitting <age> | when you hit <age> | aged <age>
        age <age> | at age <age> | at the age of | by <bigyears> i | by sixteen/seventeen/eighteen/nineteen/twenty i | by age <age> | i'm <age> | i am <age> | im <age> | i was <age> when
        my twenties | my thirties | my forties | my fifties | my sixties | my seventies | my teens | late twenties | late thirties | late forties
        late fifties | early twenties | early thirties | early forties | early fifties | mid twenties | mid thirties | mid forties | mid fifties
        twenty something | thirty something | forty something | fiftysomething | the big 3-0 | the big 4-0 | the big 5-0 | the big three-oh
        the big four oh | the big five oh | big 50 | big 40 | big 30 | half a century | half century | quarter century | quarter of a century
        quarter-century | two and a half decades | decades old | long in the tooth | no spring chicken | spring chicken
        too young for | not old enough | barely old enough | legal to drink | first legal beer | first legal drink | just old enough
        can't rent a car | rent a car without | i can't buy a beer | still can't buy a beer | can't buy beer | can't drink yet | not 21 | before i could vote | old as dirt
        older than dirt | oldest in the class | oldest in my | oldest rookie | oldest probie | oldest person in | could be their mother
        could be their dad | could be my kid | could be my kids | young enough to be my | younger than my | younger than half
        youngest in the academy | youngest in the class | youngest in my | youngest rookie | youngest person in | youngest on the
        baby of the academy | baby of the shift | baby of the station | baby face | babyface | still get carded
        grey hairs | going grey | gone gray | gone grey | gray in my | grey in my | full/all/gone/going/went/my/more salt and pepper | silver hair | crow's feet
        my knees creak | knees crack | knees sound like | my knees predate | my knees remember | readers on a chain | progressive lenses
        aarp mail | senior coffee | senior menu | silver sneakers | social security starts
        drawing social security | full retirement age | retirement age | early retirement | retired after <num> | retired after a career | semi-retired
        second career | my second act | second act at/as | career change at <age> | late bloomer | rookie at <age> | cadet at <age> | academy at <age>
        mid-life | middle-aged | empty nest | empty nester | empty nesters | shingles shot | shingles vaccine | my cholesterol years
        grandkid | grandbaby | grandbabies | latchkey kid | dialup | dial up days | since dial-up | aol | aim away message | away message | myspace
        napster | limewire | geocities | usenet | bbs | windows 95 | windows 3.1 | apple iie | colecovision
        intellivision | nintendo came out | original nintendo | mimeograph | ditto machine
        filmstrip | film strips | typewriter in high school | my slide rule | card catalog
         quarters for the payphone | beepers | my first pager | eight track | mix tape
        rotary phone | betamax | blockbuster night | be kind rewind | record player in my | vinyl the first time | mtv played | when mtv | thundercats | he-man
        schoolhouse rock | saturday morning cartoons | captain kangaroo | howdy doody | fraggle rock | after school specials | chips reruns
        hill street blues | miami vice | dukes of hazzard first | star wars in the theater | saw star wars in | saw et in
        jaws in the theater | nixon resigned | the moon landing | remember where i was | where were you when | when kennedy
        when challenger | challenger blew up | berlin wall came down | desert storm on tv | oj chase | oj verdict | columbine happened
        the bicentennial | blizzard of '78 | blizzard of 78 | mount st. helens | mt st helens | reagan was | when reagan
        carter was president | bush senior | under clinton | vietnam draft | draft number | draft lottery | lawn darts | drank from the hose
        drinking from the hose | drank hose water | hose water generation | home when the streetlights | back of the pickup as
        rode in the way back | before cellphones | before the internet | before the web | before google | before computers | before email
        when gas was | gas was <num> cents | cents a gallon | c o <year> | c o <num> | graduated in <year> | graduated high school in
        graduated <year> | graduate of <year> | grad of <year> | high school in the | high school in <year> | high school, <year> | diploma <year>
        diploma, <year> | diploma from <year> | hs class of | b.s. <year> | b.a. <year> | ba <year> | bs <year> | ged <year>
        academy class of <oldyear> | academy class <oldyear> | academy <oldyear> | hired in <oldyear> | hired <oldyear> | sworn in <oldyear>
        badge since <oldyear> | back in <oldyear> | back in the 80s | back in the 70s | back in the 90s | est. <year> | est <year>
        born in <year> | born in the fifties/sixties/seventies/eighties/nineties/50s/60s/70s/80s/90s/early/mid/late/last/spring/fall | b. <year> | b <year> | year i was born | the year i was born | <year> baby | eighties baby | nineties baby
        2000s kid | child of the eighties | child of the seventies | <oldyear> vintage | vintage <year> | my <ordinal> birthday
        birthday number | birthday # | birthday no | milestone birthday | sweet sixteen | sweet 16 | dirty thirty | thirty flirty
        <ordinal> reunion | <ordinal> class reunion | <num> year reunion | <num>-year reunion | year class reunion | high school reunion
        class reunion | a/en/de/desde los ochenta/setenta/noventa | <bigyears> years on | <bigyears> years as | <bigyears> years behind | <bigyears> winters
        <bigyears> summers | <bigyears> seasons | <bigyears> yrs | <bigyears> yr | <bigyears> year veteran | twenty-two years | twenty-three years
        twenty-four years | twenty-six years | twenty-seven years | twenty-eight years | twenty-nine years | just out of high school
        out of college | just graduated high school | just graduated | graduated last | recent grad | recent graduate | new grad | college junior
        college senior | freshman year | senior year of high school | senior prom | senior skip day | senior pictures | prom last
        got my license last | still on my parents' insurance | parents' insurance | parents insurance | on my mom's insurance
        off my parents' insurance | still live with my parents | adolescence | youngin | young'un | young buck | young blood | young gun
        young guns | kids these days | ageless | ageism | ageist | old fart | old geezer | old maid | old soul | my generation
        your generation | generation gap | golden years | golden agers | twilight years | sunset years | cumplí * años | cumplo * años
        cumplí <age> | tengo <age> años | tengo <num> años | <num> años de edad | a mis <num> años | a mis <age> | mis quince | nací en | nacido en
        nacida en | ya estoy vieja | ya estoy viejo | señor de la tercera
        old enough to drive/drink/rent/buy/enlist/carry/remember/retire/be/have | my prom was/theme/song/queen/king | my grandson | my granddaughter
        photo/picture/pictures/this/was/is/me/remember [me at <age>] | home when/before the streetlights came on
        when the challenger/columbia exploded/blew/went/broke | as/still/was/being a minor i/and/when | am a minor | am/was still a minor
        play/bowl/golf/curl in the/a/our [senior league] | off/from the [senior tees] | live/moved/place/apartment is? in/into/to a? [senior living/housing]
        diploma/yearbook/ring/degree is/was from <year> | i [came/come out of retirement] | [i bring/have/offer <bigyears> years of experience]
        i [retired] a/the/my/last/this while/year/month/few/couple/decade/spring/summer/fall/winter/week/day/badge | i [got old] but/before/since
        <age> candles for/on my cake | i have been/lived ** ** [more than <bigyears> years] | my last season of youth * | ripe old age/number
        i still? play/made ** ** [youth/junior hockey/soccer/baseball/basketball/football/orchestra/varsity] | my [senior project] is/was due
        i hit/reached the [minimum age] | [as a teenager] i still/need/am/go | chapter <age> of/for my/me life?
        i/'ve/he/she/who/just/is retired from | [retired from] the/a/my/our/teaching/nursing | these kids today/nowadays/never
        remember/remembers gas lines | gas lines in
        in gas lines when | just a broke? college kid | mature student | mature applicant/recruit/cadet/student here | as a mature student/applicant/recruit/cadet/lady/woman/man | too mature for
        carded me again | just a teenager trying/hoping/wanting/looking | cheaters on my nose/face/head/forehead | my third act | my teacher/teachers ** overhead projector
        pager in high/college/school | i/we carried/had a boombox | boombox on my shoulder | grew up on/watching knight rider | i/we watched knight rider | i/we rode ** no seatbelts
        my homeroom | i'm a [<year> model] | am a [<year> model] | these kids half | these kids in my academy/recruit | learned/started/trained on a? wheel gun | estoy/soy jubilado/jubilada
        my/a dorm ra | my ra wrote/says/said/told | my first/second semester | first/second semester of community/college/freshman
        sophomore/junior year starts/started/begins/ends | starting/finishing/finished/entering my? sophomore/junior year | taking intro to criminal justice | my campus job
        moved/moving ** my first apartment | keys/lease to/on my first apartment
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `
        latchkey | prodigy | compuserve | commodore | atari | nes | beeper | cassette | cassettes | watergate | challenger
        bicentennial | jubilee | <bigyears> years in | twenty-five years | elder | elderly | aging | dinosaur | relic | old dog | mixtape | aarp
        older than the | older than my | older than most | older than half | senior center | senior living | retirement community | retirement home
        party line | blockbuster card
        trapper keeper | lisa frank | friendster | livejournal | xanga | motorola razr | zune | minidisc | sega genesis | nintendo 64 | n64
        game boy | tiger beat | cassingle | laser disc | columbia house | members only jacket | parachute pants | jelly shoes
        slap bracelet | hypercolor shirt | furby | 8mm film | davy crockett cap
        leave it to beaver | brady bunch | blue's clues | teletubbies | hannah montana | snapchat streak
        roblox | water aerobics | early-bird
        boombox | walkman | knight rider | oregon trail | encyclopedia | payphone | dial-up | vhs | sophomore/junior/freshman year | dorm room | fafsa | overhead projector
        under-21 | under twenty-one
      `,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        <bigyears> years | <bigyears>-year | birthday | candle | cake with | my/our/class/year [reunion] | retirement | pension | retire | retired | retiring
        older | younger | knees | arthritis | back in the day | my era | decades | decade | generation | generations | grown up | grown-up
        vintage | letter jacket | prom | yearbook | mortgage paid off | carded | sophomore
        homeroom | in the sixties/seventies/eighties/nineties/60s/70s/80s/90s | no seatbelts | smoking section | wheel gun | wheelgun | six-shot | from way back | go/goes way back
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `old navy | at/from old navy | old fashioned | old school | old town | old bank | old car | old cars | old truck | old house | old building | old friend | old friends | old boots | old job | old code | old phone | old news | old habits | old spice | old faithful | old glory | old mill | old trail | old trafford | same old | good old | old english | old bay | old world charm | old version | old one | my dad's old | old star | age of computers | age of | ice age | stone age | space age | bronze age | iron age | golden age | middle ages | dark ages | ages ago | new age music | for ages | young living | neil young | young's | brigham young | angus young | forever young | young at heart song | young company | young dynamic | a young and | senior analyst | senior manager | senior engineer | senior developer | senior officer | senior consultant | senior software | senior management | senior leadership | senior director | senior associate | senior vice | senior staff | senior level | senior position | senior role | senior executive | senior dispatcher | senior designer | senior data | senior product | senior project | senior account | senior architect | senior technical | senior team | senior person in | senior stakeholders | senior members | senior member | more senior | senior colleagues | junior analyst | junior engineer | junior developer | junior firefighter | junior associate | junior officer | junior me | junior college | junior varsity | junior mints | junior staff | junior team | junior members | junior colleagues | mature code | mature technology | mature market | mature process | mature product | mature organization | aged cheese | aged beef | aged whiskey | aged care | aging infrastructure | aging report | juvenile bald eagle | juvenile eagle | juvenile hawk | juvenile detention officer | juvenile court | juvenile justice | youth league | youth soccer | youth baseball | youth football | youth program | youth center | youth sports | youth services | youth mentoring | youth hostel | at-risk youth | the youth of | dinosaurs exhibit | fossil fuel | fossil fuels | medicare billing | medicare part | the class of problems | in/of/from/with/teach/taught/to a class of <num> | a class of <num> kids/students/recruits/cadets/people | has been | minor issues | minor details | minor league | minor bug | minor injuries | minor accident | d minor | <age> % | <age> percent | <age> miles | <age> minutes | <age> hours | <age> mph | <age> days | <age> weeks | <age> lbs | <age> pounds | <age> degrees | <age> in a <age> | <age> minutes later | <num> years of experience | <num> years experience | years of experience | since <year> | <age> out of <num> | <num> of <num> | <age> of us | <age> people | <age> more | <age> pages | <age> times | <age> feet | <age> calls | i am <age> minutes | turned <age> in forms/papers/reports/tickets/keys | hit <age> degrees | turned <age> yards | <num> year plan | <num>-year warranty | <num>-year mortgage | <num>-year-old scotch | <num>-year-old whiskey | <age>-year-old bridge | <age>-year-old building | teen drama | teen titans | age verification | page <age> | chapter <age> | section <age> | route <age> | highway <age> | interstate <age> | unit <age> | engine <age> | station <age> | ladder <age> | code <age> | form <age> | over <age> countries | over <age> years of service/history/experience | more than <age> years | over <age> people | retired the | retired a | retired my | retired his number | retiring my lucky | hello kitty | years ago`,
    },
    // Numbers that count something else than a life.
    {
      id: 'innocent-counts',
      strength: 'keep',
      phrases: `
        <age> dollars/bucks/cents/cases/applications/reports/rounds/laps/calls/shifts/tickets/boxes/units/inches/yards/seats/steps/pages/names/tries
        <age> 000 | aged <age> days/weeks/months
        <num> year old corolla/civic/truck/car/boiler/roof/furnace/engine/laptop/phone/printer/bike/boat/house/radio/dog/cat/mare/horse/whiskey/scotch/bridge
        boiler/roof/furnace/truck/car/building/printer/radio/coffee/café is/was/tiene <age> years/años old? | on/off/of/along <age> today/tonight
        seat/row/gate/bay/lane <age> f/m | cuarto/seis/ocho/diez/doce/once años con/de/en/juntos/colgado/manejando | me at <age> 000
        was/were/are <age> dollars/bucks/cents/miles/pages/feet | i am <age> applications/pages/miles/chapters/minutes/hours/reports deep/in/into?
        a <age>-year-old 's | at ten/eleven/twelve/10/11/12 i/and/my/it/still/the/you | <num> 00/15/30/45 today/tomorrow | seat/row/gate <agesex>
      `,
    },
    // What gives way where the writer says it of themselves.
    {
      id: 'innocent-of-others',
      strength: 'keep',
      yields: true,
      phrases: `
        young buck | retired fire/police | by/with/from/of/the/some/two retired officers/cops/deputies/troopers/firefighters | senior/teen/youth night | eighty/forty/fifty/sixty/seventy winters
      `,
    },
    // Somebody or something else that is old or young.
    {
      id: 'innocent-others',
      strength: 'keep',
      phrases: `
        police say the <age>-year-old man/woman | k 9 boomer | cap/it/lid/button/he/she pops off/up | pops up/off
        <num> teenagers/teens/retirees/seniors/kids were/was/had/in/on/at | his/her/their/your teenager | handcuffed teenager/teen
        telling/at/with/yell teenagers | at-risk teen | as a teenager | old-timers at | the/some/these old-timers say | old-timers' day/game
        dinosaur exhibit/costume/bones | the old man at/whenever/in/on/next/upstairs/down
        my/the/her/his old neighborhood/boss/owner/landlord/desk/station/agency/precinct/chief/captain/partner/case/badge/plate/pizza/neighbor
        old case/badge/pizza/well/valve/owner/plate/pallet/fence/barn/mill/shed/canoe/radio/radios | got/get/gets/getting old | radios viejos
        my/your/his/her/our husband/wife/partner/neighbor/dad/mom/father/mother/landlord retired from/as/in
        retired captain/fireman/trooper/chief next | <poss> landlord 's a retired | neighbor 's a retired | sister/brother 's? kids
        old enough to know better | youth boxing | old westerns/fords/trucks/movies/maps/records/books/guns/hats/tools/trains/cars | old country music/song/songs/road/store/radio | my? old unit number/car/truck/radio | old guard ran/of/at/here/left
        dog 's retired from | retired the old | youth explorers
        social security window/number/office/card/counter/line/clerk/administration/building/lobby/numbers
        from/at/by/with social security i
        no/sold/sell/sells/selling/buy/buys/buying/bought/light/lights/lit/lighting/make/makes/scented/beeswax/birthday/for/prayer <num>? candles
        two candles and a
        born in the back/bathroom/elevator/car/parking/lobby/hallway/ambulance/barn/kitchen/hospital/house/truck/taxi/cab/wrong/same/middle
        die/died/dies/dead/dying of old age | old orchard | ping/beer/cup/cornhole pong | pong table/ball/balls/paddle/paddles
        to/by/of/till/until/on/from thirtieth/fortieth/fiftieth/sixtieth
        thirtieth/fortieth/fiftieth/sixtieth street/floor/day/time/call/lap/of/to/anniversary/mile/rep
        its <ordinal> birthday | bridge/mill/library/town/club 's <ordinal> birthday | hundred years old | <num> hundred years old
        oak/tree/mill/church/house/bridge/boiler/library/elm/maple/barn/truck/clock/engine is/was/turns/turned? ** <num> years old
        two/three/four/five/six/seven/eight/nine/ten/eleven year old/olds
        vhs of the/a/our | the/a/one vhs of
        just turned in/on/off/around/into/out/left/right/over/down/up/to/the | free/shipping/orders/order over fifty/forty/sixty/thirty
        granny cart/carts/squares/stitch/gear | oldest student
        i am/'m? <num> push/pull/sit/situps/pushups/pullups/burpees/laps ups? | 0/1/2/3/4/5/6/7/8/9/10/11/12 <num> today/tomorrow
        on i <num> today/tonight/tomorrow | gone/home/done/asleep/open/closed/ready/up/out/over/empty by ten/twelve/noon/eleven i
        academy at ten/twelve/eleven percent? | nobody/anyone/everybody/dad/mom/never/person/people ** finished high school
        has/sticks/to/with three/two? the? carbon copies
        carded buying/for wood/glue/paint/spray/cigars/movies/r/nyquil/cough/scissors/matches | carded at the gun/range/gym/library
        it/building/truck/machine/couch/printer is/was/'s older than the/my chief/captain/sergeant/building/lieutenant
        <oldyear> boat/ford/chevy/tractor/toyota/honda/subaru/buick/pickup/truck/bus/tornado/flood/fire/boiler
        old scale/pump/jail/ice/court/schoolhouse house? | retired from nothing/plenty | eleven/ten/<num> before the bridge
        youth tournament | candles shaped like pizza/cats/dogs/owls/skulls/mushrooms/cactus
        <num> year old ford/buick/chevy/subaru/honda/toyota/tractor/sedan/jeep
        <num>-year-old ford/buick/chevy/subaru/honda/toyota/tractor/sedan/jeep/border/collie/beagle/lab
        goalkeeper/striker/pitcher/quarterback/midfielder/forward/defender/singer/actor * who turned <age>
      `,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `over forty minutes | over forty hours | over thirty minutes | old school | old-school | old car | old cars | old truck | old trucks | old faithful | old town | old house | old bike | old boots | old habits | old habits die | old job | old friend | old friends | old news | old desk | old tires | old phone | old photo | old photos | old post | old posts | same old | old spice | old bay | old fashioned doughnut | old fashioned donut | old english | old dominion | ten year old scotch | year old car | year old truck | year old building | young's modulus | neil young | young street | young life guard | teen center | youth league | youth baseball | youth soccer | youth hockey | youth basketball | youth football | youth team | youth coach | youth center | youth program | youth programs | youth services | youth mentor | youth sports | youth camp | youth wrestling | youth orchestra | senior project | senior project manager | senior engineer | senior developer | senior manager | senior partner | senior staff | senior analyst | senior role | senior lead | senior dispatcher | senior officer | junior developer | junior engineer | junior partner | junior analyst | junior league | junior varsity | junior mints | elder scrolls | elderberry | elderflower | generation of computers | next generation | next-generation | fourth generation iphone | power generation | generation gap analysis | lead generation | vintage guitar | vintage car | vintage cars | vintage market | vintage shop | retire the jersey | retired number | retire the | tire | retired jersey | retirement home fire | age of empires | age of sail | ice age | stone age | new age | space age | golden age | age of the | minimum age | bronze age | dark ages | ages ago | pension scheme | pension plan | decade-long project | age verification | boomer sooner | class of service | class of trade | baby boomerang | old people's home fire | the old station | the old bridge | the old quarry | the old mill | older model | older version | older brother's truck | mature cheddar | in mint condition | <num> years of experience | years of experience | 25 years in the | older folks to`,
    },
    {
      id: 'said',
      strength: 'strong',
      phrases: `my young age | the older you get | the younger you get | too [old] to | too [young] to | too [adult] to | in my/his/her/their late 80s | late 80s | late 70s | late 60s | early 80s | mid 80s | [old] and [gray] | young/old/older/younger/elderly/middle-aged/teenage/aging couple/lady/neighbor/neighbors/hag/crowd/crew/generation/voter/voters/recruit/recruits/cop/cops/officer/officers/worker/workers/driver/drivers/employee/employees/mother/father/mom/dad/folk/folks/man/woman/guy/girl/american/americans/person/people/patient/patients/gentleman/ladies/men/women/relatives/parents | group/groups of [teenagers/adults/kids/seniors] | [adults] never/always/are/should/can't/cannot/do | [children] are/should/never/always | old/young neighborhood | for my/his/her age | at my/his/her age | at your age | act/acts/acting my/your age | age is just a number | years [young]`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `
        i/we was/were in first/second/third/fourth/fifth/sixth/seventh/eighth/kindergarten/elementary/grade/middle/junior/high/homeroom/college/diapers/study/gym/band/ninth/tenth/eleventh/twelfth grade/school/high/class? when **
        remember/remembers/remembering when/where ** aired/premiered/fell/exploded/resigned/landed/died/debuted/cost/opened/signed/happened
        when/day the wall fell | when/the/day ** towers/shuttle/challenger/nixon/elvis/lennon/kurt/diana/reagan/kennedy/king fell/exploded/resigned/died/shot/crashed/up/went **
        old enough to remember ** | too old/young to remember/know/get **
        my first job/bike/radio was/had/came/cost a/an/in/with/made ** <oldyear>
        my first car/truck/phone/computer/concert/console/cruiser/pager was/had/came/cost a/an/in/with/made ** <year>?
        since/before/after disco/vinyl/cassettes/vhs/y2k/windows/dial/dial-up/floppy/pagers/beepers/nixon/reagan/carter/clinton/bush/watergate/vietnam/woodstock/napster/myspace/betamax/atari/pong
        <num>/last/few/couple more? years/months/days from/to/till/until retirement/pension/medicare/aarp/social/sixty/fifty/seventy/drinking/thirty/forty security?
        birthday/bday/candle/candles/cake number/with/# <num>/says/said ** | <bigyears> today | sixteen/seventeen/eighteen/nineteen/twenty/16/17/18/19/20/21 today | <age> tomorrow | <age> next week/month/<month>
        turned/turn/turns/turning/pushing/nearing the/my/big? <age> | <age> and proud/fabulous/fit/tired | not bad for <age>
        at <age> i/my/still | <age> candles | <age> never felt/looked so/this/better
        driving/working/plowing/married/teaching/fishing/coaching/hauling/welding/dispatching/volunteering/on since <oldyear> | since <oldyear>
        since '7* | badge/license/career/pension since <oldyear> | class of <year> | <year> grad/graduate/alum/diploma/yearbook/homecoming/prom
        class/prom/yearbook/diploma/graduated/homecoming of?/in?/from? <year> | <ordinal> reunion/birthday | <num> year class? reunion
        knees/back/hips/shoulders/eyes/joints/hair ain't/aren't/isn't/not what/they/it/as used/were/was/young to/be?
        barely/not/just/almost/finally old/legal enough to/age vote/drink/rent/drive/buy/enlist/retire?
        youngest/oldest person/guy/one/recruit/cadet/rookie/student/member/volunteer/hire/candidate in/on/at/by/of the/my/our **
        could/can be their/my/your mother/mom/dad/father/grandpa/grandma/kid/son/daughter
        fake/my/first/new driver/drivers/learner 's? license/permit last/this/finally year/month/week?
        high school diploma/senior/junior/freshman/sophomore/graduation/reunion/band last/this/in/year/next year?/spring?/june?
        cuando tenía <num>/doce/quince/veinte años | generación de <num>/los | cumplí/cumplo/cumple/tengo/tenía <age> años?
        <age> years on/around this/god's earth/planet | veinte/treinta/cuarenta/cincuenta/sesenta y <num> años | tengo/cumplí/cumplo/cumplió/tiene/tenía veinte/treinta/cuarenta/cincuenta/sesenta y <num> | desde el/los ochenta/setenta/noventa
      `,
    },
    // What the writer has done since then they began as an adult, so they are past forty; a shop or a bridge may be as old as it likes.
    {
      id: 'since',
      strength: 'weak',
      needs: ['first'],
      overrides: true,
      phrases: `i/we/been ** since [<oldyear>] | i/we/been * * * since [<oldyear>] | i/we/been * * * * since [<oldyear>] | i/we/been * * * * * since [<oldyear>]
        i/we * [<bigyears> years ago] | i/we * * [<bigyears> years ago] | i/we * * * [<bigyears> years ago] | i/we * * * * [<bigyears> years ago]`,
    },
    // Years of work or of bacon grease: of a life where the sentence says I or tells an age.
    {
      id: 'years-of',
      strength: 'weak',
      needs: ['first', 'self', 'near'],
      phrases: `[<bigyears> years] of/ago/and | for/after [<bigyears> years] | two/three/four/five decades | since the seventies/eighties/nineties`,
    },
    // A year by its last two digits: whoever has done something since then is past forty.
    {
      id: 'short-years',
      strength: 'strong',
      phrases: `
        since [55/56/57/58/59/60/61/62/63/64/65/66/67/68/69/70/71/72/73/74/75/76/77/78/79]
        since [80/81/82/83/84/85/86/87/88/89/90/91/92/93/94/95/96/97/98/99/00/01/02/03]
        summer/winter/spring/fall/class of [55/56/57/58/59/60/61/62/63/64/65/66/67/68/69/70/71/72/73/74/75/76/77/78/79]
        summer/winter/spring/fall/class of [80/81/82/83/84/85/86/87/88/89/90/91/92/93/94/95/96/97/98/99/00/01/02/03]
        man/woman of [<age>] with/who/and/in/from/at | [masters <age> <age>] | [masters <age>] | [women/womens/men/mens/f/m/w <age> <age>]
        [women/womens/men/mens <age> plus]
      `,
    },
    // Hair and beards that tell of years, and ages told of somebody; strangers have them too.
    {
      id: 'gray',
      strength: 'weak',
      needs: ['told', 'self'],
      phrases: `
        gray/grey/silver/white bearded/haired/headed/whiskered/mustached/templed | salt and pepper hair/beard/mustache/stubble | graying | greying
      `,
    },
    // Ages written as words: "sixty-one".
    {
      id: 'spelled',
      strength: 'strong',
      phrases: `
        am/im/turned/turn/turns/turning/hit/hits/became/become/being/hitting/pushing/nearing only/just/still/almost/already/now/about/not? [twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety one/two/three/four/five/six/seven/eight/nine]
        i/you are? [twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety one/two/three/four/five/six/seven/eight/nine]
        at/by [twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety one/two/three/four/five/six/seven/eight/nine]
        until/before/since/when/after/past [twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety one/two/three/four/five/six/seven/eight/nine] i/he/she/my
        [twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety one/two/three/four/five/six/seven/eight/nine] and a/grinning/still/counting/tired/proud/happy/single/retired/holding/never/not/no/i/my/done/learning/clearing/feeling/fit/fabulous/fine/folding/running/lifting
        [twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety one/two/three/four/five/six/seven/eight/nine] today/tomorrow/this/next/last week/month/year/friday/saturday/sunday/monday/tuesday/thursday?
        [twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety one/two/three/four/five/six/seven/eight/nine] years old/young
        my/all/these/those [twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety one/two/three/four/five/six/seven/eight/nine years/summers/winters/birthdays/candles] of/on/in/and/i
        for somebody/someone/a man/woman/guy/lady/body who? is? [twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety one/two/three/four/five/six/seven/eight/nine]
        [over <age>] lane/league/division/heat/bracket/club/team/crowd
        [masters division/league/swimmer/swim/heat/flight/lifter/track/bracket]
        con/a/tengo/cumplí/cumplo/cumplió/son/de mis/los? [veinte/treinta/cuarenta/cincuenta/sesenta/setenta/ochenta/noventa y <num>/tantos/pico/tantas años/cumplidos/veranos?]
        [veinte/treinta/cuarenta/cincuenta/sesenta/setenta/ochenta/noventa y tantos/pico/tantas]
        cumplí/cumplió/cumplo [los veinte/treinta/cuarenta/cincuenta/sesenta/setenta/ochenta/noventa]
        [mis veinte/treinta/cuarenta/cincuenta/sesenta/setenta/ochenta/noventa cumplidos/años/y?]
        [veinte/treinta/cuarenta/cincuenta/sesenta/setenta/ochenta/noventa y <num> veranos/primaveras/inviernos/cumplidos/velas]
        yo con [veinte/treinta/cuarenta/cincuenta/sesenta/setenta/ochenta/noventa y <num>]
        [el abuelo/la abuela] del turno/equipo/grupo/salón
        [twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety one/two/three/four/five/six/seven/eight/nine candles]
        [twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety one/two/three/four/five/six/seven/eight/nine] knows/keeps/walks/runs/teaches/coaches/lifts/swims/drives/picks/plays/fixes/bakes/sings
        at [<bigyears>] a/one/he/she/they person?
      `,
    },
    // Presidents, prices, gear and shows that somebody was already there for.
    {
      id: 'was-there',
      strength: 'strong',
      phrases: `<num>? when the? challenger blew/exploded/went up/down? | the? year the? challenger blew/exploded |
        since/under/before/from/during/till/until [truman/eisenhower/ike/kennedy/jfk/lbj/johnson/nixon/ford/carter/reagan] was/in/quit/resigned/left/had/got/died/years/days/era/administration
        [truman/eisenhower/ike/kennedy/jfk/lbj/johnson/nixon/ford/carter/reagan campaign/button/leaflet/nickel]
        i/we/my/mother/father/born ** [truman/eisenhower/ike/kennedy/jfk/lbj/johnson/nixon/ford/carter/reagan years/administration/era/days]
        since [truman/eisenhower/ike/kennedy/jfk/lbj/johnson/nixon/ford/carter/reagan]
        [truman/eisenhower/ike/kennedy/jfk/lbj/johnson/nixon/ford/carter/reagan was/quit/resigned/died ** office/president/year]
        the year [truman/eisenhower/ike/kennedy/jfk/lbj/johnson/nixon/ford/carter/reagan quit/resigned/died/won/was]
        voted for [truman/eisenhower/ike/kennedy/jfk/lbj/johnson/nixon/ford/carter/reagan/mondale/mcgovern/humphrey/dukakis/goldwater]
        [mondale/mcgovern/humphrey/dukakis/goldwater/wallace] sign/button/pin/sticker/campaign
        [truman/eisenhower/ike/kennedy/jfk/lbj/johnson/nixon/ford/carter/reagan campaign pin/button]
        my/our/original/orig/bought/the/first/still [betamax/walkman/discman/atari/commodore/intellivision/colecovision/instamatic/selectric/transistor/beeper/victrola/mimeograph/ditto/boombox/laserdisc/icebox/telex] new/since/from/works/still/and/in/on/was
        my/our/original/orig [betamax/walkman/discman/atari/commodore/intellivision/colecovision/instamatic/polaroid/selectric/transistor/beeper/victrola/mimeograph/ditto/boombox/laserdisc/icebox/telex]
        saw/seen/caught/heard/danced/remember/remembers/watched the? [elvis/beatles/hendrix/zeppelin/ramones/prince/santana/holly/orbison/joplin/sinatra/motown/supremes/temptations/skynyrd/abba/bowie/springsteen/dylan/floyd/queen/stones/who/doors/kiss/blondie/lauper/madonna/nirvana/nsync/menudo/selena/zapp/parliament/arnold/cash/haggard/wynette at/on/in/live/tour/when/** tour/coliseum/garden/fillmore/armory/fairgrounds/concert]
        [elvis/beatles/hendrix/zeppelin/ramones/prince/santana/holly/orbison/joplin/sinatra/motown/supremes/temptations/skynyrd/abba/bowie/springsteen/dylan/floyd/queen/stones/who/doors/kiss/blondie/lauper/madonna/nirvana/nsync/menudo/selena/zapp/parliament/arnold/cash/haggard/wynette] ticket stub
        [ticket stub, elvis/beatles/hendrix/zeppelin/ramones/prince/santana/holly/orbison/joplin/sinatra/motown/supremes/temptations/skynyrd/abba/bowie/springsteen/dylan/floyd/queen/stones/who/doors/kiss/blondie/lauper/madonna/nirvana/nsync/menudo/selena/zapp/parliament/arnold/cash/haggard/wynette]
        bought/got [the first * lp/album/record the week/day it came out] | [78s/45s/lps i bought new]
        bought new/it [off the lot in * <num>?] | [manual i bought new] | ed sullivan | lawrence welk | howdy doody | captain kangaroo
        romper room | walter cronkite | huntley brinkley | american bandstand | hee haw | the monkees | soupy sales
        mickey mouse club | sock hop | sock hops | poodle skirt | leisure suit | bell-bottoms | bell bottoms | studio 54
        studio fifty four | rollerskates had keys | skate key | roller skate key | tv sign-off | rabbit ears on | uhf dial
        uhf knob | before cable | tv in black and white | tele en blanco y negro | primer televisor | black-and-white set
        console tv | princess phone | party-line phone | party lines | brownie camera | flash cube | flashcubes
        slide carousel | carousel of slides | filmstrip | filmstrips | microfilm reader | microfiche reader
        carbons in triplicate | ditto machine | mimeographs | my adding machine | secretarial school | steno pool | steno pad
        shorthand at | switchboard in/operator/when | keypunch | punch card deck
        dial with the eraser | typed on a ribbon | electric typewriter | s&h stamps | green stamps | s&h green stamps | blue chip stamps
        wooden nickels | draft number/numbers/board/lottery | draft numbers | draft poster | victory bond/bonds | ration book/books/stamps
        air raid drill | fallout shelter drill | civil defense drill | sugar cube polio | polio sugar cube | polio shots on
        smallpox scar | cuban crisis | cuban missile crisis | sputnik | watergate on | jonestown | three mile island
        iran hostages | <oldyear> world's fair
        bicentennial float/fireworks/parade/quarters/wagon/year/summer | moon landing/shot | when the moon was in the news | woodstock
        summer of love | blackout of '65/'77/65/77/1965/1977 | the blackout in '65/65/'77/77 | rea line/crew | rural electrification
        party line at | gas wars | gas lines of | odd and even plates | odd-even gas | regular leaded | leaded gas | double nickel
        full-serve | full service pump | pumped regular | nickel coke/candy/phone
        woolworth's | woolworths | sears wish book | sears portrait | kresge's | s.s. kresge | montgomery ward | ben franklin store
        double feature with a cartoon | soda fountain job/clerk/jerk
        paper tickets with | paper license | column shift | three on the tree | floor dimmer | wing windows
        hand-crank window/windows | amc pacer/gremlin
        my/first/our datsun/pinto/corvair/rambler/studebaker/edsel/gremlin | one-room school/schoolhouse | inkwell/inkwells
        home ec class/teacher/apron | junior high shop | junior high dance | slow dance, big hair | our prom theme
        my senior trip | first run
        my retirement clock/watch/party/cake/plaque/speech | pension card | pension that vested
        early rate pension | pension at the early | reduced-fare card/color/pass | reduced fare card/pass/color | senior pass
        golden age pass | the discount at the counter | you'll want the discount | before the early bird | early bird at four
         polident | fixodent | efferdent | denture cup | teeth in a glass
        metamucil | ben-gay | bengay | geritol | prune juice | coupon for prunes
        glasses on a cord/chain | enlarged-print/large-print map/menu/book/bible/checks | bifocals | wash-and-set
        wash and set | bluing rinse | blue rinse | half the homeroom | memorial table | our class/classes 's? fiftieth/fortieth/sixtieth
        class fiftieth | fiftieth reunion | table with the oxygen | i've outlived
        outlived my/the doctor/doctors/dentist/lawyer/husband/brothers/pastors | buried two/three/my pastors/husbands/wives/bosses
        original equipment knees
        before your dad/mom/mother/father had/was/were teeth/born? | before most of you were/could drive/born? | back when a stamp was
        a stamp was * cents | when stamps were | for nineteen/thirty cents | thirty cents a gallon
        cents a gallon | before there were/was cell/cable/computers phones? | antes del fax | pesos viejos | cobro el seguro
        seguro social del retiro | pensión de | ya me jubilé | lo vi en vivo en el | my/our retirement home | live/lives/moved/move in/to/into a/the retirement home
        assisted living apartment | my great-grandson | my great-grandkids | great-grandmother of | abuelo de
        aol disc/disk/discs/years/account | aol | napster years | myspace top eight | my myspace | icq | ipod nano | nano ipod | ipod from
        limewire | club penguin | webkinz | silly bandz | neopets | vine compilations | fidget spinner in | minecraft since | zoom prom
        zoom graduation | covid senior/graduation/prom | class of covid | mom still packs/does/drives/signs/pays | my mom drives me
        parents still claim | still on my parents | on my dad/mom/parents 's? phone? plan | curfew at home | my allowance | learner permit
        common app | freshman orientation | summer after graduation | before senior year | senior skip
        varsity letter this | first time voting | first ever ballot | just turned legal
        reading glasses on a/the cord/chain/string
        outlived every/all/my/most * doctor/husband/friend/friends/brothers/man/dentist/lawyer
        remember/remembers/with/stamped/on/in carbon paper | enlarged print map/menu/book | first mortgage in <year>
        my retirement party/clock/watch/plaque/cake | retirement clock/watch/plaque
        off the lot/mortgage/closed/finished/graduated/pledged/vested/hired/drafted/enlisted/rink/prom/married/crossed/retired/coliseum/started in [55/56/57/58/59/60/61/62/63/64/65/66/67/68/69/70/71/72/73/74/75/76/77/78/79/80/81/82/83/84/85/86/87/88/89/90/91/92/93/94/95/96/97/98/99]
        [55/56/57/58/59/60/61/62/63/64/65/66/67/68/69/70/71/72/73/74/75/76/77/78/79/80/81/82/83/84/85/86/87/88/89/90/91/92/93/94/95/96/97/98/99 homecoming/world/prom/yearbook/playoffs/series/blizzard/blackout/flood/strike 's?]
        hank aaron passed/hit/broke | passed the babe | spud webb | when namath | joe namath | mean joe | ali fought
        ali frazier | miracle on ice | the dream team in | jordan's first | air jordans from the first
        dialed the operator | long-distance operator | telephone operator | phone booth on | dime for the phone
        voting machines with a lever | ma bell | lever machine | lever voting | harvest gold | harvest-gold
        avocado green stove/fridge/phone/princess | wooden drivers | persimmon drivers | leather helmet | two-bar helmet
        rock island line/railroad | before the interstate | before the bypass
        before zip codes | before area codes | before the bridge was/opened | before the dam was
        saturday evening post | playboy for the articles | flip phone at graduation | nixon resigns | nixon tapes
        big wheel trike | cabbage patch doll/kid | pong console/machine | merlin game | simon says game
        speak and spell | oregon trail in | pokémon cards in third | beanie babies in | y2k bunker
        millennium bug | napster | limewire | kazaa | myspace | harvest gold cord | senior discount day | the senior discount
        my senior discount | aarp * cake/magnet/birthday/tote/keychain | my aarp | eye test to renew | renews every two years
        seventies punk | first pressing i | record store day since
        hip replacement at | knee replacement at | both knees replaced | new knees and | cataract surgery | presbyopia
         drugstore readers | my readers | hearing aids at | golden buckeye | senior center lunch/bingo/bus/pool/line
        over-40 league | sixty-plus | fifty-plus | 55-plus | sixty and over
        fifty and over | forty and over | 50 and over | 60 and over | senior olympics | senior games | senior softball | old-timers' game
        old timers' game | old-timers game | thirty-year pin | twenty-year pin | twenty-five-year pin | forty-year pin
        thirty-year plaque | thirty years in the | pension eligible | eligible to retire | retire next
        retires next | retire in june/may/december/january/spring/fall | retirement countdown | days to retirement
        countdown to retirement | second pension | drawing a pension | my pension check | pension check | medigap
        social security office about my check | required distribution | prepaid funeral
         bought our plots | obituaries first | friends' funerals every | class reunion committee | last one left of
        the last of my brothers | widowers' table | empty nest | empty nesters | empty-nester | grandbaby | grandbabies | great-grandbaby
        great-niece | great-nephew | grandkid's | grandson's graduation/game/recital
        granddaughter's wedding/graduation/game/recital/dorm | my oldest grandchild | my grown kids | grown kids | grown children
         my son's retirement | back in my day | when i was coming up | when i was a boy | when i was a girl
        when i was little we | you kids | they don't make them like
        remember when you could | way before my time | showing its age like me
        old enough to know | since way back | old hands remember
        the old-timers taught me | cursive in | learned cursive | learned on a stick | learned to drive on a | learned to type on
        learned to shoot in scouts in | paper route money | bag boy at the a&p
         milk bottles on the | milkman's
         party line with | western union man
        phone book on | encyclopedia salesman
        world book set | reader's digest condensed | green bar paper | tractor-feed | eight-inch floppy | 5.25 floppy
        learned/taught/wrote/programmed in? fortran | basic on a commodore/apple/atari | wrote/learned/programmed in? basic on a/an/my | windows 95 | windows 3.1 | windows 98 | prodigy account | compuserve | geocities | angelfire
         ask jeeves | altavista | encarta | hotmail account from | motorola bag phone | brick phone
        nokia brick | snake on my nokia | t9 texting | sidekick phone | blackberry pin | mapquest printout
        thomas guide | thomas guides | key map book | revolver days
        carried a revolver | issued a revolver | typed my reports | typed our reports
        polaroid of the scene | wisdom teeth out before | braces off | got my braces off | retainer at night
        prom date | prom last | my prom this | homecoming last fall | letter jacket | senior night | senior year ended
        graduated in may/june/december | graduated this/last spring/year/may/june/december | graduated two years ago
        finished high school | high school last | out of high school | straight from high school
        my dorm in | watched in my dorm | my roommate at school
          student id discount | college id
        internship credit | junior firefighter | junior cadet | cadet corps | explorers post | i/was a police explorer
        explorer program | teen academy | youth academy | youth council | minor's permit | work permit at fifteen/sixteen/fourteen
        x's on my hands | not yet 21 | not yet twenty-one | turning 21 | turn 21
        i turn twenty-one | legal next | my first apartment after/bought | my first game boy | first lease | first car payment | first credit card
        still live with my parents | still live at home | live with my parents | live at home with | my mom's basement | mom's basement
        my childhood bedroom | childhood bedroom
        [vertical/sideways id/license/licence] | [license/licence is still the? sideways/vertical kind?] | typewriter times/days/era/years
        [chair yoga at the senior center] | senior center dance/potluck/breakfast/lunch/bingo/trip/choir
        [closing in on fifty/sixty/seventy/forty/thirty/eighty] | [social security letter says/said ** draw/start/collect in/at?]
        [** class before the berlin wall fell/came] | [at the? senior center/centre] ** yoga/dance/bingo/lunch/class/pinochle
        [still? can't rent a car] | [twenty/thirty/forty/fifty/sixty and change] still/can't | <age> and change still
        [twenty/thirty/forty/fifty/sixty/seventy one/two/three/four/five/six/seven/eight/nine winters/christmases/summers/springs/harvests/seasons]
        [half a century of me/us/knees/mistakes/living] | [first pair of progressive lenses]
        new/my/these/wear/wears/wearing progressive lenses | [finger/fingers on the pause/record button]
        dittoed quiz/sheet/paper/worksheet/test/handout | smelled the ditto/mimeograph | [a? three/four/five/six/seven/eight and a zero]
        candle/candles/cake ** [a? three/four/five/six/seven and a zero/one/two/three/four/five/six/seven/eight/nine]
        [birthday candles one a? <num> ** <num>] | [first gray/grey at the temple/temples]
        my/first/got/found gray/grey at/in the/my temple/temples/beard/hair | [silver in the/my beard/hair/mustache/temples]
        [went/going/gone/go/turned gray/grey at the temples/temple] | [gray/grey/silver/white at my/the temples/temple]
        [shaving/driving/working/cooking/married longer than ** has/have/had been alive]
        longer than you/they/he/she have/has/had? been alive
        [you could be their/his/her/my/our mother/father/mom/dad/grandma/grandpa] | [gas was under a dollar/buck]
        jukebox took dimes/nickels/quarters | live aid | police at shea | farm aid | altamont | at my prom | my own prom
        danced to ** my [prom and i said *  *  new?] | [rapper's delight ** brand? new then?]
        the? [senior coffee/rate/fare/special price/discount?] | [senior coffee price]
        [hair color/dye that? covers/cover ** temples/gray/grey] | cover/covers/covering the/my gray/grey/grays
        resting grandma/grandpa/granny face | grandma/grandpa/granny knees/energy/mode/hobby/hobbies/bedtime/hands/shoes
        <bigyears> year thing/reunion | [mild/normal/average for seventy/eighty/sixty/fifty/ninety] | 77/65/03 blackout
        blackout of 77/65/03 | [** when the '77 blackout hit]
        i/we [have/'ve? been a grandmother/grandfather/grandma/grandpa for? * ** them?]
        [year of the garbage/transit/sanitation/subway/newspaper/teachers strike] | don't/didn't/doesn't look [<age>]
        [senior discount kicked/without/already]
        gave/give/offered/asked/needed/need/want/wanted/qualify/qualified/got/take/took ** [the? senior discount/rate/fare/menu/price]
        my [teacher/postal/railroad/city/county/state/mill/plant/factory retirement] from/is/check/pays | my [teacher retirement] | my [teacher 's retirement]
        bifocal safety/reading/glasses/lenses/shooting glasses?
        [towers fell i/we was/were already? a/an/in/at/on ** lease/job/mortgage/wedding/class/patrol/shift]
        [fell/aged/kicked/bumped/rolled off of? my/their/mom/dad parents' insurance/plan last? monday/tuesday/wednesday/thursday/friday/week/month/year?]
        the [oldest/youngest newlyweds/couple/parents/newlywed] | [gen x and/but tired/proud/broke/fine/cranky]
        <bigyears> year [bus/truck/cab/school/mail/court/line] driver/cook/nurse/clerk
        [<bigyears> year bus/truck/cab/school/mail driver/nurse/clerk/carrier/teacher/cook] | [first siren was a crank]
        who is/'s [nineteen/eighteen/twenty/sixteen/seventeen] and
        nineteen and they gave
        [nineteen/eighteen] and they/running/working/broke/still | [punched cards for the mainframe] | punched cards
        when ** you could smoke in/on/at ** | remember/remembers/back when you could smoke in/on/at ** **
        asked/asks/ask/wonder/wondered me? what a/an [party line/rotary/pager/payphone/typewriter/cassette/beeper/telegram/fax/vcr phone/machine/tape?] was/is/cost/did
        asked/asks/ask me? what a/an [pay/rotary phone/phones] was/is/cost/did | glasses on a chain/cord/lanyard
        [reading glasses on a chain/cord/string ** landline]
        call/calls/called/calling me [pops/gramps/grandpa/grandma/granny/abuelo/abuela/youngin/unc/kiddo] | class of y2k
        my/second/first/old pinto/corvair/gremlin/vega
        braces/bangs/perm/mullet/gout/asthma/acne/menopause/ged/twins/divorce/tattoo at [<age>]
        sense of direction at [<age>] | physical/academy/rookie/cadet/recruit/freshman at [<bigyears>]
        let/put/turned/threw/kicked me out at [eighteen/sixteen/seventeen/nineteen]
        [<bigyears> and still late/learning/afraid/here/kicking]
        [<bigyears> filing/temping extension?] | temping at <bigyears>
        quinceañeras/quinceañera/quince de/of/in [<oldyear>] | an hour a * store [<oldyear>] | habits/habit from the sixties/seventies
        [twenty and change] still/can't | words/reads/icing/frosting/cake [<bigyears> still/filing/temping *]
      `,
    },
    // Things of another time, where the sentence says I; thrift shops and museums have them too.
    {
      id: 'of-their-time',
      strength: 'weak',
      needs: ['first', 'self', 'near'],
      phrases: `
        test pattern | carhop | car hop | soda jerk | kodachrome | space invaders | asteroids machine | tamagotchi | pogs | life magazine/magazines | look magazine | telegrams
        telex | the world's fair | skylab | roller rink in/when/days | carbon copies | drive-in double feature | rumble seat | clothes wringer | wringer washer | rolodex
        coal chute | coal bin | yellow pages ad | rand mcnally | flashbulb | flashbulbs | pet rock | lawn darts | fotomat | lite-brite
        penny candy | choke knob | pay toilet | palm pilot | bag phone | edmund fitzgerald | sinclair station | streetcar days | paperboy | punch cards | mapquest | floppy disk | y2k
      `,
    },
    // Pets called by the name of a generation.
    {
      id: 'pets-named',
      strength: 'keep',
      phrases: `
        named/called boomer | name is boomer | good boy boomer | dog/puppy/cat/hound/lab/pup/kitten boomer
      `,
    },
    // Another class protects these words from itself; they tell this one all the same.
    {
      id: 'told-anyway',
      strength: 'weak',
      needs: ['english', 'spanish'],
      overrides: true,
      phrases: `
        eight track/tracks tape/tapes/deck/player? | progressive lenses | first gray/grey at the temple/temples | [choke knob and an eight track] | gray/grey at my temples
        [<bigyears> still late/learning/kicking/afraid]
        [twenty/thirty/forty/fifty one/two/three/four/five/six/seven/eight/nine christmases] on/of/in/at/with
        <bigyears> christmases on/of/in/at/with | [senior discount kicked/without/already]
        [senior discount at the *] kicked | [walkers/canes/dentures] jokes | [the blizzard of '78 in a school/snow/stalled bus/car/plow]
        [spent the blizzard of '78 ** ** bus/car/plow/truck/store/station]
        [towers fell i/we was/were already a/an * * with a lease/mortgage/badge] | [my own prom] | [carried/wore/took one/it to my own prom]
        [hearing test says mild/normal/fine for <bigyears>] | [when it was a phone/radio/typewriter and a notebook/map/pencil/ledger]
        when the 77/65/03 blackout hit | [totaled/drove/sold/wrecked my first/second/third pinto/gremlin/corvair/vega/datsun]
        rapper's delight | rick astley new | [call me eighty/seventy/sixty/ninety]
        [jukebox took dimes/nickels/quarters and i ** ** ** reach it] | [social security letter says i could draw in *]
        [ticket stubs live aid ** ** ** ** thing i deny] | ticket stubs live aid
      `,
    },
  ],
};
