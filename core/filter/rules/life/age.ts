import { age } from '../age.ts';
import { lifeOf } from './life.ts';

/** Things, prices, papers and aches that belong to one time of life. */
export const ageLife = lifeOf(age, {
  tells: `
    i/am/'m [retiring] anyway/soon/in/next/this/after/before
    catch-up contribution/contributions | required minimum distribution | rmd letter/notice/check/form | medicare part/parts a/b/c/d
    medicare advantage/supplement/card/enrollment/age/premium | turning 26 and off
    off my/mom/dad/parents/parents' 's? insurance/plan ** 26 | kicked/kicks/bumped me off mom/dad/my 's? plan/insurance | silversneakers
    meals on wheels card | golden age passport | aarp card/mail/letter/rewards/magazine/invitation/discount/member | aarp * found
    early bird special | kupuna | boomer/boomers humor/humour/parents/jokes/thing | okay boomer | first/second/last social security check
    early social security | years/months/days/weeks/shifts from/till/until/to retirement | retire/retiring in <num> years/months/weeks/days
    mandatory retirement | since the carter/nixon/reagan/johnson/kennedy/eisenhower/ford/bush/clinton administration/years/days/era
    since reagan/nixon/carter/eisenhower was | when reagan/nixon/carter/eisenhower/kennedy/clinton was president/shot/in | when kennedy was
    remember/remembers when gas/stamps/bread/milk was | when gas was * | when gas was under | gas was ** cents | when stamps were
    rotary phone/dial | party line phone | eight track/tracks/tape | 8-track/tracks/tape
    before cell phones/cellphones/the internet/computers/email/google/gps/caller seat/seatbelts | before there was an internet
    before the internet was | before we had computers/radios/computer | typed/typing ** carbon paper | carbon paper and
    floppy/floppies drive | dial-up modem/tone/days | dot matrix | microfiche days | teletype days | smith corona
    saturday morning cartoons when | mixtape/mixtapes off the | recorded ** off the radio | rewind/rewinding/rewound tapes/vhs/cassettes
    saw ** star wars/jaws/et/grease in the theater | saw nirvana/zeppelin/queen/the doors live | woodstock was | at woodstock in | disco era
    disco days | bicentennial quarter/year/summer | my <ordinal> high school | junior prom
    prom night/dress/tux/limo/king/queen/court/pictures/date last | sadie hawkins dance | homecoming king/queen/court last | senior ditch day
    senior prank | senior pictures/portraits/photos/quote/superlative/superlatives
    ap gov/bio/calc/lit/lang/chem/history/stats exam/final/class/test | my sat/act/ap prep/scores/score/tutor/exam | taking/took/take/passed the/my/an? ap exam/exams/test | sat prep and/after/before/class/tonight | my driver's ed teacher/instructor
    my first real job will/would | it/this will/would be my first real job
    driver's ed car/class/range | first car at sixteen | graduated license | provisional license | can't legally drink/buy/rent
    too young to buy/rent/drink/vote/remember/carry/rent | legal to drink/buy/rent | rent a car without the/a fee
    under-25 fee/premium/surcharge | under 25 fee/surcharge/premium | fake id days | first legal beer/drink | twenty-first birthday
    21st birthday | big five-oh | big four-oh | big three-oh | the big 4-0/5-0/6-0/3-0 | over the hill party/balloons/cake/mug | nifty fifty birthday/party/club
    flirty thirty | midlife crisis | quarter-life crisis | cougar/cub/explorer post at fifteen/sixteen/seventeen | explorer/explorers post <num>
    police explorer last year | trifocals | readers from the drugstore/dollar/walgreens | cheaters from the drugstore
    +1.5/2.0/2.5/1.25/1.75/2.25/3.0 readers | large print crossword | arms too short to read | arm's length to read
    hold the menu/phone at arm's | knees that/which predict | knees predict | knee tells the weather | weather knee | everything cracks when i
    crack/cracks/creak/creaks when i stand/bend/squat/get | my knees sound like | make a noise when i sit/stand/get | grunt when i
    grunting when i stand | hurt my/myself sleeping/sneezing | threw my back out sneezing | pulled a muscle sneezing/sleeping/yawning
    gray/grey hair/hairs/beard/temples/stubble/eyebrows/ponytail/mustache | going/gone gray/grey | i/hair/beard/he/she/dad/mom went gray/grey | salt and pepper beard/hair/mustache
    silver hair/haired/beard/streak | age spots | liver spots | laugh lines | turkey neck | my/got/get/getting/wear/wears/wearing/new/first denture | denture fund/cream/adhesive | dentures clicked/clicking/clacked/slipped/whistled | partial plate | partials soaking
    colonoscopy at/turned/prep/milestone | shingles shot/vaccine | shingrix | pneumonia shot | bone density scan | dexa scan | prostate check
    oldest in/on/of the class/academy/recruit/crew/squad/shift/platoon/team/room | oldest recruit/rookie/cadet/trainee/guy/student/probie/in
    youngest in/on/of the class/academy/recruit/crew/squad/shift/platoon/team/room/department/county/state
    youngest recruit/rookie/cadet/trainee/deputy/officer/sergeant | young enough to be * | old enough to be *
    could be my grandson/granddaughter/son/daughter/kids/kid | twice my age
    older than the/my sergeant/captain/chief/lieutenant/building/instructor/internet/fto | older than sin | second career at <age>
    started late at <age> | started over at <age> | i started late in life | i started late at this/life/everything | back to school at <age> | at this age | my age group/bracket | in my age group | someone my age
    people my age | of my generation | youngsters these | young pups | young whippersnappers | when i was your age | showing my age
    dating myself | dates me | feel/feeling/felt my age | act/acting my age | age is just | age ain't | old man knees/back/noises
    old lady knees/hobby/hobbies/back | old codger | old soul in | old dog new tricks | fresh out of high school/college/school
    right out of high school/college/school | straight out of high school/college/school | graduated high school/hs this/last/in
    yearbook from <year> | class ring from <year> | freshman dorm | freshman year last | dorm move-in | move-in day at the dorm | sophomore at
    junior at | senior at * high | high school junior/senior/sophomore/freshman | college freshman/sophomore/junior | community college freshman
    live/living in my parents basement/house | my first apartment ever
    grandkid/grandkids taught me | thirty/forty/fifty/<bigyears> years on/behind/in/with/at/as | <bigyears>-some years | thirty-odd years
    twenty-some years | forty-odd years | <bigyears> plus years | over <bigyears> years
    <bigyears> summers/winters/seasons/harvests/christmases/springs/falls | a quarter of a century | our/my two decades | draft card
    lottery number was * | selective service card/letter/registration | selective service came | duck and cover drill/drills | polio shot line
    sugar cube vaccine | iron lung ward | moon landing on | watched ** moon landing | challenger in ** grade | ** grade when the challenger
    the day kennedy was | y2k shift/duty/bunker/night | born the year/week/day/night/summer ** | born during the * administration
    conceived during | <ordinal>/last/next trip around the sun | <ordinal> lap around the sun | laps around the sun | trips around the sun
    candles on my/the/his/her cake | that many candles | fire marshal ** candles | too many candles | quinta década
    ya no estoy para esos trotes | de mi edad | a mi edad | a estas edades | mi generación | soy de la generación | egresé en <year>
    egresada en <year> | egresado en <year> | me jubilo | jubilación | pensionado | pensionada | tarjeta inapam | descuento de la tercera
    credencial de adulto mayor | adulta mayor | primeras canas | las canas | canosa | canoso | cuarentón | cuarentona | cincuentón | cincuentona
    treintón | treintona | veinteañera | veinteañero | sesentón | sesentona | chavorruco | viejito y | bochornos | lentes para leer
    lentes de cerca | ya veo borroso de cerca | quinceañera el/fue/vestido | mis quince años | en la prepa todavía | voy en la prepa
    apenas saliendo de la prepa | recién salido de la prepa | recién salida de la prepa | mayor de edad este | already married when
    already working when the towers | when the towers fell i was | was married when the towers | was in college when the towers
    was a rookie when the towers | was in diapers when the towers | not born when the towers | wasn't born when the towers
    my first license was | license was a paper | paper license with no photo | license with no photo
    guessed sixty/fifty/forty/seventy/thirty/sixty-one/fifty-five | guessed my age | candles shaped like a * and
    number candles | whippersnapper | a 5 and an 8
    my/our/the trapper keeper | trapper keeper from/in | scholastic book fair money/when | calling card minutes | total request live
    my/first/old xanga/livejournal/friendster | my first nintendo/sega/gameboy/walkman/discman/ipod/razr/nokia 64?
    <age> in chromebook years | chromebook in elementary/middle/kindergarten
    covid/pandemic/zoom kindergarten/freshman/senior/graduate/graduation/class/sophomore | parental consent form ** i/my
    mom had to sign ** because i | gap year before/after/since/now | on my gap year | first w-2
    my first paycheck/ballot/apartment/lease ever | social security at sixty/62/65/66/67/70/seventy | reverse mortgage on
    rsv shot/vaccine | high-dose flu shot | senior fare/pass/rate card? | lifetime senior pass | america the beautiful senior pass
    not as young as i/we | when you get to/reach my/our age | at my/our/this stage of life | older and wiser | older but wiser
    too old for this
    boots/socks/tools/jeans/shirt/shirts/truck/belt/tie/mug/flashlight/skillet/shoes/hat/coat/sweater/sneakers/jacket older than you/them/him/her/half/most/some/the of? recruits/cadets/rookies/class/rookie/cadet/recruit/trainees?
    have/own/got/drive/wear ** [boots/socks/tools/jeans/shirts/truck/tie/sneakers/shoes/coat older than you/them/him/her/these/my/most/half/some/the] partner/recruits/cadets/of/kids/trainees
    half/most/some/none/nobody of? the/my? class/recruits/academy/squad/cadets/roster/room was/were/wasn't/weren't even? born/alive
    weren't/wasn't/not even born when/yet/then | before half/most/any of? the/my/you? class/recruits/cadets? was/were born
    taught/coached/babysat/diapered half/most/some of? the/my? class/recruits/squad/cadets/department
    went to school/prom with his/her/their/the * grandfather/grandmother/dad/mom/mother/father
    i taught/coached/babysat his/her/their mother/father/dad/mom/parents | born too late for/to | in my day we/you
    we/i didn't have phones/computers/cell/internet/calculators/google back? then/phones? | before any of you | when i was your age
    saw ** in its first run | first-run episodes | we are the world | hands across america | baby jessica | who shot jr | mash finale
    watched ** mash finale | new coke | remember/watched/saw ** baby jessica/columbine/challenger/waco/ruby | jazzercise
    the villages florida/golf | snowbird/snowbirds in/since/every | fifty-year pin/plaque | forty-five-year pin | thirty-five-year pin
    years from/till/until/to my pension | two/three/four/five/six years short of retirement | my oldest grandkid/grandson/granddaughter
    <ordinal> grandchild/grandkid/grandbaby | <num> grandkids/grandchildren/grandbabies | great grandkids/grandchildren
    knee/hip/shoulder replacement on/in/last/scheduled/before/after | two new knees/hips | titanium knee/knees/hip/hips
    artificial hip/knee/knees | senior swim/lap hour/lane | silver/senior sneakers class/card/membership | senior aerobics
    aqua aerobics with the seniors | walker with tennis balls | tennis balls on my/the walker | carded at/for ** again at <age>
    too young to be/call/remember/know | can't/cannot even? vote/drink/gamble/enlist yet | can't/cannot legally drink
    not even? eighteen/21/18 yet/until | birthday is ** finally legal
    turn/turned/turning 18/21/eighteen in/on/next/this/last/before/after | fresh out of the dorms/dorm | moved out of the dorm
    first year out of high/college school? | a year out of high/college school? | six months out of high/college school?
    my learners/provisional permit/license | my learner 's permit
    [at <age>] miles/feet/pounds get/hurt/do longer/in/not
  `,
  innocent: `
    recruit/academy/probationary/probie/training/cadet/fire/the/our/this/spring/fall class of three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen/twenty/thirty/forty/fifty
    at <age> a week/month/day/hour/head/piece/pop/box/pound | at <age> per/bucks/dollars/cents/degrees/percent/mph/miles/feet/yards/pounds
    senior discount is for dogs/cats | senior dog/cat/chow/kibble/horse | old man river/winter | boomer sooner
    generation loss/of printers/of radios
    en/hace/por/durante/tras/llevo/lleva/llevamos dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez/once/doce/trece/catorce/quince/dieciséis/diecisiete/dieciocho/diecinueve/veinte años
    senior officer/dispatcher/deputy/analyst/engineer/manager/clerk/technician/patrol/lead/advisor/counsel/staff/partner/instructor/trainer
    senior year | knees of my uniform/jeans/pants/trousers | years ago today we opened | pension board/fund/reform/bill/plan rules
    since 2004/2005/2006/2007/2008/2009/2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025
  `,
});
