import { political } from '../political.ts';
import { lifeOf } from './life.ts';

/** Ballots, yard signs, meetings and causes. */
export const politicalLife = lifeOf(political, {
  tells: `
    vote/votes/voted/voting in every/each primary/election/midterm
    for/against/on the? school/library/fire/bond/jail/parks/road/transit levy/bond/millage | voted no/yes on the/a/our/that/it
    bond/levy/school-bond/school-levy/millage rally/rallies/campaign/canvass/signs/yard | school bond/levy/board rally/campaign/canvass/sign/signs/vote/yes/no
    text bank | lit drops | literature drop | campaign literature | palm cards
    door hangers for | campaign sticker | campaign buttons | campaign shirt | campaign hat | campaign bus | campaign kickoff
    campaign treasurer | campaign intern | campaign stop | for city council | for county commission | for school board | ran for mayor
    my candidate | our candidate | write in candidate | precinct sign | committeewoman | ward boss | ward club | state party | party platform
    party line vote | national convention | county convention | delegate lanyard | caucuses | caucus ran | caucus chair
    primary day | primary night | primary ballot | primary election | closed primary | open primary | runoff ballot | runoff election
    early vote | early voted | early voting | voted early | voting for trump/biden/harris/obama/bernie | voting against | vote yes on | didn't vote | haven't voted
    can't vote | first vote | first time voting | first ballot | mail ballot | absentee ballot | provisional ballot | my sample ballot
    ballot drop | drop box ballot | down-ballot | registered voter | register voters | registering voters | voter registration | voter drive
    voter guide | voter card | party registration | changed my party | left the party because/over/in/after | decline to state | watch party for the debate
    election day off | poll watching | rides to the polls | souls to the polls | recall signatures | petition signatures | signature gatherer
    petition for the ballot | political action | pac donation
    donated to the/his/her/their/a/my/our? ** campaign/candidate/senator/governor/mayor/sheriff/pac/democrats/republicans/party
    donated to the/his/her/their/a/my/our? ** committee/recall/referendum/slate/race/challenger/trump/biden/bernie/obama | gave $ to the campaign | small donor
    lincoln day dinner
    lincoln dinner | reagan dinner | jefferson-jackson | truman dinner | yellow dog | dfl | progressive caucus | g.o.p.
    republican women | red hat rally | trump sign | brandon sticker | biden sign | harris sign | obama sticker | bernie sticker | warren rally
    rfk | romney sign | mccain | bush-cheney | kerry-edwards | nader | perot | don't tread | no step on snek | proud to be conservative
    mises caucus | constitutional carry rally | constitutional sheriff | oath to the constitution rally | 2a rally | nra life | gun owners of
    gun rights rally | red shirts at the capitol for guns | capitol steps | statehouse rally | rally at the capitol | rally at the statehouse
    pussyhat | school strike for | fridays for future | sierra club chapter lobby | keystone protest | standing rock
    water protectors | no dapl | stop/no/against line 3 | blm sign | blm rally | all lives matter sticker | defund the | indivisible chapter | resistance sign
    forty days for life | 40 days for life | sidewalk counselor | life chain | dobbs | codify roe | reproductive rights rally
    marriage amendment | prop <num> | proposition <num> | question <num> on the ballot | ceasefire rally
    ceasefire march | stand with ukraine sign | watermelon pin | occupy camp | yellow vest protest | truckers' convoy
    convoy to d.c. | counterprotester | picket sign at the capitol | sit-in at the statehouse | town hall meeting with | call my senator
    call my congressman | called my congresswoman | wrote to my senator | my senator's office | my representative's office
    letters to the editor about | npr tote | npr tote bag | fox news in my | fox news dad | msnbc mom | pod save | ben shapiro | rush limbaugh
    rachel maddow | alex jones | talk radio caller | politico in | levy campaign | vote no sign
    no sign in my yard | taxpayer association | tax protest | term limits petition | league of women voters | common cause | naacp legal
    planned parenthood rally | farm bureau pac | chamber pac | county chair | county chairman | alderman's campaign
    alderman's office volunteer | senate race | house race | statehouse race | gerrymander | redistricting hearing
    inaugural ball | state of the union watch | debate watch | voté en | voto por | mi voto | fui a votar | casilla electoral
    credencial de elector | la boleta electoral | mi candidata | mi candidato | militante/afiliado/afiliada/miembro/credencial/simpatizante/candidato/candidata/delegado/delegada del partido | militante | militancia | afiliado al partido
    afiliada al partido | mitin | mítines | pancarta en la marcha | conservador | conservadora | izquierdista | derechista | priista
    panista | peronista | independentista | estadista | estadidad | volantes de la campaña | tocar puertas por | recogí firmas
    candidate with the bullhorn | batteries for the bullhorn | behind the candidate | stood behind the candidate | reform slate | slate hat
    steps of the statehouse | steps of the capitol | until they let us testify | let us testify | testified at the statehouse
    testified at the capitol | testify at the hearing on the bill | took the dsa seat | seat on the water board
    [in/on/held/wait/waited/waiting/stood/standing/cut/hours/hour line to vote] | line to vote
    [took/take/brought/bring/drove/drive/walk/walked/left/got/getting/came/went/go/stopped/off to vote] | [<num> hours/hrs to vote]
    to vote green/blue/red/early/democratic/republican | voted today/early/already/yesterday/green/blue/red/labour/tory/this
    votes/vote/voting early/absentee | first time voting | i voted early | i vote in | voted in every | [still got to vote] | did/do you vote
    voted first time since | [walk list/lists printout/and/for/for? *?] | [walk lists] | [palm cards/card and? a? stack?] | door lit | lit drops
    slate card/cards | our slate | the? county slate | [slate at the convention] | sample slate
    [canvass/canvassed/canvassing ward/precinct/district/for/dates/night/shift/list/in/on <num>/with?] | canvas launch | turf packet
    our precinct flipped | [precinct captain for * *?] | [precinct <num> turnout/chair/until]
    ward map/maps/club/cmte/committee/flyers | [precinct walk/walks/turnout/flipped/flippd list/by/for/script? <num>?] | our precinct chair | [precinct chair 's? minutes/list/badge] | [precinct <num> lit/walk/envelopes/until] | [ward club flyers/minutes/night] | [ward meeting i chair] | turnout captain
    [block captain ** precinct/ward/cycles/donkeys/election] | [phone bank/banks list/till/until/vest/night/script/shift/on/for/calls/calling with? *?]
    phone banker/bankers | worked the phone bank | co-captained the * phone bank | [whole phone bank] | phone tree for the? county/precinct/candidate/ward/party/campaign/district/caucus/slate
    [county party's phone tree] | poll watcher vest/badge/training/shift | poll observer | poll worker training
    rides to the polls | rides to the early-voting site | rides/ride to the early-voting | early-voting site
    [drove/drive/driving voters] | [drove/drive/driving folks/neighbors/seniors/people to the? polls/vote] | [drove/drive/driving folks/neighbors/seniors/people from? church to the? polls]
    [door/doors hangers/hanger for/with/and our? *?] | door-knock script | door-knocked for | [door-knocked ** weeks for]
    rang doorbells for/4 | rang doorbells for the * | [knocks/knocked/knocking/knock on? doors for the? * *?]
    [knocked every door in *] | chasing signatures
    [collecting/collect/collected/gathering/gathered/gettin/getting/chasing sigs/signatures for/2/to the? * *? *?] | sigs to end
    enough signatures to * *? *? *? *? ballot | [juntar/juntando/recoger/recogí/recogiendo firmas para/pa/por la? boleta/propuesta/alcalde/consulta]
    firmar por la propuesta | propuesta <num>
    [yard/lawn/campaign sign/signs for/in/wire/legs/stake/stakes/route/committee/i/from our? state/my? senate? pick/legs/drove/volunteered?]
    lawn placard/placards | lawn-sign committee | lawn stakes | stakes and wires | sign stakes | corrugated lawn/signs | corrugated re-elect
    [re-elect sign/signs/corrugated/shirt/mug/hat/banner] | re-elect | honk for prop | [vote yes/no on * *? ask? me?]
    campaign shed/mug/hoodie/coat/tote/flyer/kickoff/hq/headquarters/sweater/bus/potluck/phone/van/ledger
    [campaign mug/button/hoodie/tote/poster from * *?] | coordinated campaign | staff the coordinated campaign office | committee to elect
    committee 2 elect | friends of the committee to elect | candidate's coat | [fund/funded/funding the challenger/incumbent] | mayor's challenger
    [hosting/hosted/host a coffee for the/a? mayor/candidate/challenger 's? challenger?] | [endorsement flyers/flyer/meeting/night]
    donor-dinner plates | backers list | [actblue/winred receipt/donation/email/link] | fifty-dollar actblue
    [nominating/nomination meeting/convention/petition/petitions/committee i? chaired?] | platform plank | platform committee
    [cards for/on the platform plank] | [delegate badge/lanyard/trip/credential/credentials/pin/floor/count/selection]
    [gavel/lanyard/badge/button/tote/hat/mug/sash from the/our? state/county/national/district/party/caucus convention]
    [county/state/district/party convention alternate/delegate/delegation/lanyard/gavel/hall/floor/badge] | [half the county convention delegation]
    delegation i sat with | [alternate to albany/denver/sacramento/austin for * *? *?] | alternate committeeperson | committeeperson
    [caucus paddle/table/chair/captain/night/card/cards/clipboard/clipbord/button/buttons/math/corner/training/sign/sheet]
    [caucus chair with/in a/the * *? *?] | [buttons from every/the? caucus/campaign/convention since/of? *?] | iowa-style breakfast | iowa caucuses
    primary poster | [booth i worked for the primary] | [primary night/day pancake/supper/party/watch/pizza supper?]
    campaign/primary/runoff/recount/midterm/election night party/watch
    [council/board/senate/mayoral/school/sheriff/judge/house/clerk runoff] | recount observer | legislative recount | the recount is | undervote
    overvote | ballot stub | [absentee/provisional ballot/envelope/ballots/counting/bundle/table/voter stub/table/for? the? primary?] | [mail/early ballot/ballots/voter]
    absentee counting table | absentee ballot/envelope | ballot cure | ballot cure notice | cure notice | spoiled ballot | blue-ballot
    [initiative/recall/referendum/repeal/pipeline/bond/annexation/dividend petition/petitions/drive/signatures/sheets/clipboard/ballot]
    [petition clipboard/sheets/drive/circulator/carrier/gatherer/table for/4? the? * *?] | petition sheets notarized | clipboards for the * referendum
    clipboard of recall | picket for the mayor's recall | recall of the mayor | mayor's recall | referendum table | rent referendum | bond issue
    bond-issue | [the/our/county/school bond measure/issue/levy/question]
    [measure/prop/amendment <num>/a/b/c/d flyer/sign/signs/placards/shirt/volunteer/booth] | for/against/repeal/on measure/amendment <num>
    [question <num>/a/b/c/d flyer/sign/signs/placards/shirt/volunteer/booth] | [folks/people knocking doors for measure/prop *]
    stop the bridge measure | at-large race | state house race | state senate race | state senate pick | sheriff pick | senate pick | our sheriff pick
    governor's stop | [ran for/as township/county/city/village/school/water auditor/treasurer/clerk/coroner/recorder/board/drain *? *? *?]
    running for clerk | for clerk bus | swing state voters | postcards to voters/swing | postcards to swing state voters
    testifying/testify/testified on/for/against the bill | testify at the * hearing | speak at the city council | debate city council
    [county booze/alcohol/liquor prohibition/ban] | tax walkout | detention center vigil | noon rally | pipeline picketing | no pipeline
    [picketing/picket schedule for the pipeline] | stop the pipeline | pipeline petition/petitions/protest | telescope sit-in | mauna kea protest
    [democratic placemat/mug/club/women/headquarters/sample/ticket/slate/county/ward/caucus/committee/precinct/volunteers/socials] | democratic primary ballot/volunteer/voter
    county dems | dems of * *? | young dems | dem club | [working families pin/flyer/mug/party/line/sticker] | working families | bull moose party/breakfast/club/pin/button/dinner/table
    whig pin/club | labour results/party/voter/canvass | labour club | forward party | utah forward | peace and freedom
    american solidarity | alliance party | farmer-labor | nonpartisan league | democratic farmer | prohibition party | people's party | natural law party
    [donkey pin/pins/sticker/button/lapel/magnet] | elephant lapel/pin/pins | lapel elephant | [button/mask/pin with/shaped a/like the/a? donkey/elephant]
    hope poster | hope poster with | [hope poster with the sunrise *] | hrc placemat | [jefferson-jackson dinner/dinners]
    jefferson jackson | township's club | truman day | roosevelt day dinner | eagle forum | tea party patriots | john birch | young americans for
    americans for prosperity | heritage action | mcgovern | mondale | dukakis | hubert humphrey | humphrey button/straw/sign | la follette | lafollette
    kucinich | fetterman | ross perot | goldwater | adlai | tip o'neill | romney | dole kemp | dukes-of-dole | dole '96 | buttigieg | klobuchar | huckabee
    santorum | gingrich | kasich | marianne williamson | tulsi gabbard | andrew yang | yang gang | beto for | beto sign | abrams for | warnock | ossoff
    wellstone | feingold | jerry brown | gary hart | shirley chisholm | jesse jackson | rainbow coalition | nader | ralph nader | ike button | i like ike
    jfk button | rfk button | eugene mccarthy | geraldine ferraro | lamar alexander | pat buchanan | ron paul | gary johnson | evan mcmullin | zohran
    mamdani | whitmer | newsom | amlo | sheinbaum | milei | bolsonaro | bukele | chavismo | voxista | lula sticker
    [for school board/clerk/sheriff/mayor/assembly/senate/congress/judge/treasurer/commissioner sign/signs/shirt/bus/button/sticker/hat/flyers]
    sticker for the losing ticket | losing ticket | straight ticket mail | fans with the judge's name | judge's name fans | i voted sticker
    i voted roll/rolls | got my sticker voting | inauguration party | inauguration committee | volunteer at the polls | volunteer for the campaign
    polls close at | until the polls close | till the polls close | when polls close | tallied my precinct | certify signatures
    my guy dropped out | super tuesday | dropped out before super | [fui/soy/era delegada/delegado del/de partido/distrito/la]
    botón del/de/de la otro? partido/alcaldesa/campaña/candidato | [cachucha/camisa/gorra/playera de/de la campaña a/de? alcalde/amlo?]
    camisa de campaña | voto por correo | mi candidatura | nombre en la papeleta | en la papeleta | comité estatal/municipal del partido
    calcomanía de campaña | calcomanías de campaña | comité de campaña | funcionario de casilla | representante de casilla | volantear
    brigada del partido | el mitin
    [buttons/button we printed for *] | [sample * slate] | [flyer/flyers from the school-board slate] | school-board slate | school board slate
    slate mailer | [leftover/bin buttons from the * *?] | [buttons from the * phone tree] | [a megaphone with the ward number]
    constituent of the other ward
    stuffed envelopes for/the campaign/precinct/ward/slate/candidate | stuffing envelopes for the | envelope stuffing party | drive voters | drove voters
    driving voters | voter ride | van to the polls | to the precinct and/on/to election/vote | neighbors to the precinct
    [last/this/next/every election i/we drove/voted/worked/canvassed/knocked * * *?] | i am an independent | registered independent
    independent registered | ballot down to | new ballot for me
    spoiled my ballot | [bent and voted] | voted from my/the chair/car | curbside voting | curbside vote | [let me/us off to vote]
    [crew off at * to vote] | [a/my toddler/kids/baby/dog/mom/dad to vote] | campaign/ballot/initiative/dividend drive hoodie/shirt/hat
    hoodie from/frm the * ballot/campaign drive?
    [hoodie/shirt/mug/hat/cap/tote/pin/sticker from/frm the * campaign/ballot/primary/caucus/recall/runoff drive?]
    [mcgovern/mondale/dukakis/humphrey/lafollette/goldwater/perot/kennedy/nixon/reagan/carter/ike/mccain/romney/obama/bernie/sanders/warren/buttigieg button/buttons/poster/mug/portrait/sign/pin/sticker/bumper/straw/hat/shirt/tote hat/sticker?]
    [canvass/caucus/precinct/walk/slate/ward/campaign clipboard/clipboards/clipbord/sticker/stickers/binder/tote/lanyard/vest/badge/button/buttons/card/cards/paddle/pamphlets/pamphlet/flyers]
    [platform committee binder/chair/draft/vote] | [blue-ballot pamphlets] | endorsement flyers | [re-elect * * *?]
    [picked/pick for sheriff/mayor/judge/senate/congress] | [handing/handed/hand out slate/palm/sample/walk cards/lists/ballots]
    [handing/handed out fans with the judge 's name] | [hand over the walk lists]
    [staff/staffed/staffing the coordinated/campaign/party/dem/gop/field office/booth/table] | field organizer | field office for the campaign
    deputy field director | advance team for the governor | opposition research | comms director for the campaign
    fundraiser for the candidate | fundraiser for senator | house party for the candidate | meet the candidate | candidate forum | candidate meet
    [i/we chaired/chair the? county/ward/precinct/nominating/platform/credentials meeting/committee/convention] | [county nominating meeting]
    credentials committee | rules committee of the party | parliamentarian of the county | temporary chair of the caucus | resolutions committee
    [resolution at/to the county/state convention] | national committeeman | national committeewoman | state central | central committee
    vice chair of the county | party treasurer | party secretary | elected precinct | township committeeman | democratic town committee
    republican town committee | [waved/holding/held/hold signs/sign for the? candidate/mayor/senate/school/bond/prop/measure] | honk and wave
    overpass brigade | visibility at the polls | poll standing | stood at the polls | handed out sample ballots | electioneering line
    challenger at the polls | poll challenger | ballot board | absentee board | canvass board | no kings | tax the rich
    medicare for all | free palestine | abolish ice | stop cop city | water is life | mni wiconi
    bans off our | ditch mitch | let's go brandon | fjb | fight for fifteen | workers' party | bread and roses | eat the rich
    no blood for oil | drill baby drill | molon | we the people flag | betsy ross flag | don't california my | don't tread
    thin blue line flag | in this house we believe | coexist sticker | resist sticker | pussyhat | i'm with her
    feel the bern | make america | keep america great | votolatino | vote latino | voto latino | vote the crawfish | rock the vote | vote forward
    postcards to voters | swing left | when we all vote | souls to the polls | roll to the polls | stroll to the polls
    party to the polls | audubon action | sunrise hub | sierra club endorsement | brady campaign | everytown shirt | moms demand shirt | nraila
    gun owners lobby day | second amendment rally | right to life | march for life bus | life chain | fair tax | flat tax | convention of states
    school choice rally | charter school rally | red for ed rally | teachers at the capitol | save our schools rally | book ban hearing
    library board hearing
    [cured/cure it/my/the/mine ballot? at the elections/election desk/office/counter] | elections desk/counter
    [leaning/lean/leans/leaned left/right on everything/most/guns/taxes/issues/politics/policy/social/economics/immigration]
    same day voter registration | [same day voter/registration registration?] | voter registration line/table/clinic
    [my/our/her/his/the yard/lawn sign/signs for the/a? measure/levy/bond/library/amendment/slate/challenger/incumbent/recall]
    [hammer and sickle pin/patch/flag/shirt/tattoo/sticker/mug? like? mine?]
    [courthouse/capitol/statehouse march/rally/vigil/protest/demonstration/walkout] | [shirt/vest/button/bandana] at the march/rally
    [shirt/vest/button/bandana under/over? the? vest? at the march/rally/protest]
    [got/was/been/being i? pepper/tear sprayed/gassed at/in the/a? march/rally/protest/demonstration/vigil/encampment]
    [teargassed/gassed/kettled/zip tied? at the/a march/rally/protest/demonstration/encampment]
    [beanbag/rubber round/bullet at the/a * march/rally/protest]
    [i/got/was/been arrested/cited/detained/ticketed at the/a? march/rally/protest/demonstration/vigil/encampment/blockade]
    [court date from the march/rally/protest/blockade]
    [canvass sheet/sheets for a/the/my school/council/mayor/senate/city/state? board? hopeful/candidate/campaign/race/challenger]
    [ran/started/run/joined/organized a/the facebook/neighborhood/citizens group/page/committee against/for the? needle/shelter/mine/pipeline/quarry exchange/house/project?]
    [ran/started/run/joined/organized a/the facebook/neighborhood/citizens group/page/committee against/for the? casino/rezoning/jail/halfway/warehouse/landfill exchange/house/project?]
    [town/county/state/city/ward/local/precinct/district republican/democratic/democrat/libertarian/gop/dem/socialist caucus/committee/convention/club/picnic/party]
    [town/county/state/city/ward/local/precinct/district republican/democratic/democrat/libertarian/gop/dem/socialist headquarters/dinner/booth/chair/office/breakfast]
    [town/county/state/city/ward/local/young/college democrats/republicans/libertarians/dems/socialists picnic/dinner/booth/office/meeting/club/breakfast/chair?]
    [dems/democrats/republicans/libertarians/socialists picnic/dinner/booth/barbecue/breakfast/potluck/float/table/chili]
    [stand/stood/standing on the capitol/statehouse/courthouse/city steps with the/a/my * sign/banner/flag]
    [like/love/forget/forgot/remember/eligible/able/proud/allowed/registered to vote early/paper/absentee?]
    [vote early vote paper/often/twice] | [blue/red/dem/democratic/republican/gop/yellow ballot folded?] | [blue ballot folded twice]
    [door to door for/against the/a/our ** initiative/measure/levy/bond/amendment/candidate/recall/campaign/mayor/petition/referendum/slate/proposition/senator/ban]
    [encampment/rally/vigil/march/sign/petition/walkout/fast for the/a? cease fire/ceasefire?] | cease fire now/rally/march/vigil/encampment
    [phone/text/door banking/banked/knocking/bank for the/a/my/our? mayor/governor/senator/candidate/challenger/incumbent/democrats/republicans/levy/measure/sheriff/recall/president/congressman]
    [canvassing/canvassed/canvass/doorknocking/knocking/knocked for the/a/my/our mayor/governor/senator/challenger/incumbent/democrats/republicans/levy/sheriff/recall/slate/party/ticket]
    [am now? the/a delegate now?] | [elected/picked/chosen/voted me delegate/alternate]
    [canvass/canvassing/canvassed/knock/knocked/door doors? for the/our * 's? slate]
    [the/our tenants/teachers/reform/progressive/labor/neighbors slate]
    [changed/change/switch/switched my vote from/to red/blue to? whoever? * * *?] | [my/the/a? vote from red/blue/left/right to *]
    [could/can/can't/couldn't both? vote] because/since/for/anymore/yet/again/today/tuesday/anyway | so we/i/she/he could both [vote]
    [i/we voted/vote/voting yes/no on/against/for the amendment/levy/measure/bond/proposition/recall/referendum/initiative/charter/millage/override/question/prop/ballot]
    [voted/vote/voting yes/no on the amendment/levy/measure/bond/proposition/recall/referendum/initiative/charter/millage/override]
    [outside/facing the statehouse/capitol/legislature with/for the/a/our ** sign/signs/banner] | [outside the statehouse with]
    [fair/affordable/rent/climate/antiwar/abortion/immigration/pipeline/tenants housing/control/justice/action/rights? sign/signs/placard/placards/banner] at/with/and/on/outside
    fair housing sign/signs/rally/march | rent control sign/rally/petition/campaign/measure
    [held/holding/hold/waved my/our/a/the? sign/signs outside/across/facing the/a/city]
    [held/hold/holding/stood ** sign/signs at/outside the clinic 's? gate/door/driveway/entrance?]
    [stood/stand/standing/picketed outside the clinic with a/the/my? sign/rosary/candle?]
    [stood/stand/standing across the street from the * with a/the/my/our sign/placard/banner]
    [stood/stand/standing on the/a corner/overpass/square/bridge/sidewalk/median with the/my/a no/stop/ban/save/free/peace/impeach/recall * sign/signs?]
    [been/was/am/were on the ballot] twice/for/in/again/as/once/this/that/last | [my name was/is/on on? the ballot]
    [on the ballot twice/once/again] | [first? march/marched/marching/rally under a/the red/black flag/banner]
    [anti pipeline/mine/fracking/war/nuke/nuclear/dam/logging/immigration/gun/vaxx/vaccine/mandate/eviction/gentrification/casino/abortion sticker/sign/protest/group/rally/march/petition/shirt/button]
    [rent freeze/control/strike watch? party/rally/campaign/petition/sticker/vote/sign/committee/measure]
    [minimum wage thing/rally/march/protest/sign/fight/campaign/petition/measure/ballot]
    [stood/stand up? at the/a town hall for/against the/a * *?]
    [spoke/speak/spoken up? at/in the/a/our? town/council/zoning/county/city hall/hearing/meeting/board/council meeting/hearing? for/against the/a * *?]
    [town hall for/against the * lane/mine/ban/shelter/bill/pipeline/levy/tax]
    [knocked/knock/knocking * hundred? doors for the/a/my woman/man/guy/lady/kid/teacher/candidate/nurse/farmer running? for? * * *?]
    [woman/man/guy/lady/neighbor/teacher/cousin/aunt/friend/boss running for mayor/sheriff/congress/senate/council/governor/judge/commissioner/clerk]
    [woman/man/guy/lady/neighbor/teacher/cousin/aunt/friend running for parish/county/city/state president/commission/council/rep/house/senate]
    [stood/stand/marched/rallied/picketed with the tenants/protesters/students/dreamers/migrants/farmworkers/water/striking when/at/outside/in/protectors they? withheld/walked?]
    [libertarian/republican/democrat/democratic/socialist/gop booth/table/tent/float/picnic/club/meetup/breakfast/button/candidate/mailer/mailers/barbecue/bbq/newsletter]
    [county/state/town/district/city/ward central committee] | [wristband/wristbands from the sit in]
    [sit in/die in wristband/arrest/charge] | [from/after/during/at the sit in/blockade/occupation at/on/over/against]
    [the women 's march safety/marshal/marshals/on/in/team/crew team/crew?] | women's march hat/sign/shirt/bus/button
    [our/my/the/building's/floor's tenant/tenants association/union/council voted/secretary/president/meeting/treasurer/rep/elected?]
    [floor/building/block 's tenant/tenants association/union/council] | [voté por correo/anticipado/adelantado/primera/la/el/mi]
    [fui/fuimos/salí/ir/voy a votar] | [boleta llegó/electoral/firmada/anulada]
    [the/our? polls open/opened/opens/close/closed/closing at/by <num>] | brown berets | brown beret | gray panthers | black panther party
    young lords | weather underground | american indian movement | [marched/march/marching with the brown/gray/black berets/panthers/lords]
    [marched with the brown berets grandkids/kids] | student nonviolent | freedom riders | freedom rider | freedom summer
    poor people's campaign | sanctuary movement | nuclear freeze | earth first | greenpeace canvasser/canvass
    called/wrote/emailed/phoned my representative/assemblyman/assemblywoman/assemblymember/councilman/councilwoman/alderman/legislator/legislators
    my state rep/senator/representative | my congressman's office | legal observer hat
    bail fund volunteer/donation | march marshal | peace marshal | tree sit | tree sitter | banner drop | kayaktivist
    wheatpaste poster/posters | protest cardboard | protest signs in | cardboard protest | code pink
    veterans for peace | jewish voice for peace | ifnotnow | showing up for racial justice | black bloc | proud boys
    oath keepers | oath keeper | three percenter | three percenters | boogaloo boys | patriot prayer | bikers for trump
    farmers/veterans/latinos/women/cops/teachers/moms/students/hunters/nurses/firefighters for trump/biden/harris/obama/bernie/kamala/warren/desantis/haley
    club for growth | cato institute | mises institute | jacobin magazine | national review subscriber/subscription | daily wire | breitbart
    newsmax | oann | infowars | tucker carlson | sean hannity | hannity | chapo trap house | young turks | democracy now
    mother jones magazine | glenn beck | laura ingraham | steve bannon | charlie kirk | candace owens | nevertheless she persisted
    not my president | dark brandon | blexit | walkaway movement | appeal to heaven flag | pine tree flag | circle a patch
    raised fist sticker/flag/patch/poster | black lives sticker/flag | wear orange rally | anarchist bookfair/bookstore/collective
    infoshop | karl marx | das kapital | communist manifesto | little red book | ayn rand | atlas shrugged | che guevara shirt/poster/patch
    che shirt | lenin pin/bust | town meeting member/moderator | ran/running/run for selectboard/selectman/selectwoman/moderator
    library trustee race | write in campaign | precinct committee officer | mailed my ballot | dropped off? my ballot | filled out my ballot
    my ballot is/was/got in/counted | ballot tracker | ballot drop box | voter id card | voter registration card
    purged from the voter? rolls | voter rolls | my voter registration | special election | voted my conscience | held my nose and?
    lesser of two evils | protest vote | my/our side/guy/gal/candidate/party lost/won the election/primary/recount/runoff/recall
    third party voter/candidate/vote | none of the above on the ballot | [held my nose and voted] | marched in selma
    selma march | march on the capitol | march for jobs | million man march | may day march/rally/parade | labor day rally
    day without immigrants | day without a woman | earth day rally | tax day protest/rally | pro life rally/march/sign/group/club
    pro choice rally/march/sign | [stood/stand in the blue/red/undecided corner] ** ** caucus
    caucus ** ** ** [stood in the blue/red/undecided corner] | caucus ** ** i [stood for the guy/woman/candidate/senator] | [vote paper]
    election party | returns on election night | watched the returns | stayed up for the returns
    salir/salí/fuimos/ir a votar | las urnas | padrón electoral | credencial para votar | mesa electoral | voto nulo | voté en blanco
    izquierdoso | derechoso | facho | fachos | priistas | panistas | perredista | kirchnerista | macrista | uribista | petrista | correísta
    fujimorista | fidelista | castrista | anticastrista | somocista | orteguista | fmln | pepiolo | mi alcalde/gobernador/diputado/diputada
    campaña de reelección | campaña del? alcalde/alcaldesa/gobernador | marcha del ocho de marzo
    marcha por la? paz/justicia | cacerolazo | huelga general | consigna/consignas en la? marcha | simpatizante del partido
    milito/militaba/milité en | debt jubilee | georgist | single taxer | distributist | mutualist anarchist | tankie | neoliberals
    classical liberal | small l libertarian | paleolibertarian | social democrat | christian democrat | lib dem | labour party
    bloc québécois | ndp voter/member | plaid cymru | sinn féin | sinn fein | likud | bjp | aam aadmi | kuomintang | dpp voter
    [save/stop/protect/defend our * sign/signs/petition/rally/march/campaign/shirt]
    [vigil/rally/march/walkout/sign/flag/fundraiser/protest for gaza/palestine/ukraine/israel/tibet/sudan/iran/breonna/trayvon/taiwan/armenia/venezuela/cuba]
    free tibet | free cuba | sos cuba | free venezuela | free hong kong
    [meet and greet for/with the/a/our ** candidate/senator/mayor/challenger/congressman/congresswoman/governor/representative]
    [signed/registered/registering/signing up? <num>/new/young/student/more * voters] | make * great again
    op ed about/on/against/for | purple district | swing district/state/county
    always/usually go third party | went/voted third party | i voted for a/the red/blue * | i voted for a/the * governor/president/senator/mayor/sheriff
    deep red/blue county/state/town/district | upside down flag
    i/we [boycott/boycotted/boycotting *] since/until/because/over
    vote/voted/voting/registered with/for/in the party of * | [i follow/toe/hold the party line] | at the [last/next march] downtown/against
    family/parents/mom/dad [leans/lean/leaned far? left/right] | red/blue wave ** november/election/midterms/senate/congress
    canvass/canvassed/canvassing ** ** for obama/biden/trump/clinton/hillary/bernie/harris/romney/mccain/warren | [canvass/canvassed/canvassing every/each/the *] in my ward
    voto/voté/votamos siempre? a/con/por la [izquierda/derecha] | [held/hold/holding a/my/our sign] ** ** during/against the *? ban/war/strike/march
    town hall with the? senator/congressman/congresswoman/governor/mayor/representative | i/we voted for the? first/libertarian/candidate/guy/him/her/them/other/woman/man/challenger/incumbent/democrat/republican/green/obama/trump/biden/harris/kamala/bernie/stein/hillary/romney/mccain | who i voted for | i voted roll/rolls/sticker/stickers/today | sticker reading/says/saying i voted | i voted in november | for/with/joined/vote/voted the greens | vote in my old precinct
  `,
  innocent: `
    culpa/final/durante/antes/después/ver/vi/gol/medio del partido | swing left boom/turn/right/up/down | boom/slew left/right/up/down
    i/we voted the/for the/against the salsa/pie/chili/cake/cookie/dip/sauce/pizza/song/movie/mascot/cover | vote/voted for me for? snack/captain/mascot/class
    hat/ball/card/poster/banner/jersey/shirt/photo/helmet/bat/cast/plaque signed by ** whole/entire
    libertarian/liberal/conservative/socialist/republican/democrat/radical with the/my/hot/garlic/salt | conservative with | liberal with
    left-leaning shelf/fence/post/pole/tower/tree | right-leaning fence/post/pole | party mix/platter/size/bus/hat/trick | marching band
    march <num>/madness/of dimes/weather/schedule/rent/snow/winds/off/into/to the | in march | this march | last march | next march
    march of the | ants march | pep/road/car/bike/poker/stage/rally car rally/rallies/racing/monkey/stripe/run | rally cap | rallied
    poll of the | straw poll for pizza | poll: | lobby of/desk/door/doors/window/camera/guard/furniture/restroom/chairs/floor/coffee/for lunch
    hotel/jail/front/station/bank/main/court/hospital/building lobby
    primary care/school/source/color/colors/key/care/weapon/officer/unit/residence/duty/instructor/suspect/caregiver
    voted best/most/worst/to/off/player/coworker/<num> | team voted | vote off | recount the/my | political science/asylum | office politics
    party of <num> | third-party vendor/app/software | delegate the/tasks/it/work/more/to | delegated
    conservative estimate/driver/guess/estimates | liberal arts/use/with/amount/kansas | progressive insurance/lenses/discipline/web/field
    trump card/it | independent contractor/study/living/bookstore/investigation/review/film/lab/insurance
    protest from the/my dog/of/the call/my knees | under protest | protested the/bill | campaign season for d&d | ad campaign
    seatbelt/recruiting/recruitment/safety/ticket/click campaign | d&d campaign | political signs stolen | sign stealing | capital one
    recall notice/the/that/of the/letter/vehicle/on my/on the | product recall | candidate for the/sergeant/academy/position/job/hire
    police/job/academy/dispatcher/recruit/officer/trainee/sergeant candidate/candidates | test candidate/candidates
    [left/right wing] of/is/was/goes/has/had/drifts/for/closed/chair/chairs/window/windows/door/doors/table/tables/shelves/shelf/seat/seats/hinge/mirror/feather/feathers/nut
    [left/right wing] tray/hall/stairs/bathroom/elevator/corridor/cells/flap/strut/panel/tip/light/bird/pickleball/drumstick/buffet/gate/gates/locker/lockers/rooms/bent/fell/fender/broke/cracked
    chicken/turkey/goose/plane/airplane/cookbook/building/hospital/theater/museum/school/hawk/eagle/angel/library/jail/hotel/lobby 's? left/right wing
    wing's? ** [left/right wing] | [left/right wing] ** [left/right wing] | [left/right wing] and/or the? left/right wing?
    sauce/buffalo/hot/chicken ** left/right wing
    far left/right of/on the/my/our shelf/wall/screen/map/rack/dash/panel/table/row/photo/picture/stove/counter/lot/street/field/stage/room | far left/right lane/side/corner/burner/stall/end/knob/seat/door/window/table/bin/aisle/pew/shelf/hook/locker/desk/stool
    swung/veered/drifted/pulled/leans/leaned/lists/parked/sat/sits/stands/stood/scroll/walk far left/right
    left/right leaning shelf/bookshelf/mailbox/porch/tower/cake/stack/house/fence/tree/sign
    [green party] dress/tray/hat/hats/balloons/favors/supplies/lights/cups/platter/napkins/streamers/plates/punch/dresses/shoes/tent
    a/the/my party platter/tray/hub/favor/favors/tent/bus/ice/room/cake/hat/dress/options/boat/mix/planner/wall
    trump suit/suits/card/cards/table/tables/lead/leads/trick/tricks/hand/show/ruff/contract/call/holding
    no/low/high/led/lead/pulled/draw/drew/drawing/bid/spade/heart/diamond/club trump/trumps
    bridge/euchre/pinochle/spades/whist/hearts/rook/cards/trick/suit/ace/bower ** ** trump/trumps
    kidnapped/taken/beaten/cut/ruffed by trump/trumps | trumps clubs/spades/hearts/everything
    democrat/republican/socialist/communist/liberal/conservative/labor red/blue/purple/yellow/green
    [republican/republicans/democrat/democrats/socialist/socialists/communist/communists/anarchist/anarchists/liberal/liberals/conservative/conservatives and?] of/about the? pie/pies/couch/cushions/filters/bread/pancakes/soup/lawn/garden/compost/cats/coffee/barbecue
    [republicans and/or democrats] of/about pie/pies/bread/chili/barbecue/soup/cake
    [centrist/moderate/libertarian/radical/anarchist/liberal/conservative/progressive] opinions/views/stance on/about bread/pie/coffee/pizza/soup/toppings/mulch/mayonnaise
    [centrist/libertarian/liberal/conservative/radical/moderate/anarchist/fascist/socialist/communist] about my/the? filters/bread/garlic/salt/hot/pizza/coffee/paint/chili/butter/cheese/mulch/pie
    liberal/libertarian/conservative/socialist/moderate amount/amounts/sugar/salt/butter/pour/pours/sprinkle/helping/coat/portion/portions/putty/glue/grease/paint/dash/squirt/dusting/splash/tip/tipper/tips
    liberal interpretation/sprinkling/serving/servings/coating/layer/slather/drizzle/scoop/spread/watering/mulch/application/syrup/frosting/mayo/return/policy/squeeze/garlic/pepper/shake/heap
    conservative paint/tie/ties/suit/suits/shoes/haircut/hairdo/skirt/bid/budget/guess/side/pour/portion/schedule/speed/loan/investment/investments/treatment/trim/color/colors/heel/hem/tuning/tune/timeline
    conservative measurement/measurements/fit/swing/play/line/blazer/cut/gray/grey/management/count/counts/therapy/dose/dosing/braking/pace/strategy/lineup/bunt/deadline/fashion/font
    progressive picnic/dinner/dinners/jackpot/jackpots/slots/slot/scan/relaxation/metal/house/load/muscle/die/dies/levels/resistance/training/disclosure/billing/flattening/bifocals/adjuster/claim/agent/commercial
    lefty loosey
    lefty/lefties scissors/glove/gloves/batter/batters/pitcher/pitchers/desk/guitar/golf/bowler/mouse/mug/stance/righty/bowlers/clubs/swing/reliever/catcher/hitter/hitters
    republican valley/river/city/grove | anarchist cookbook/compost/jigsaw | pro choice menu/menus/soup/pizza/salad/lunch
    capitalist/socialist/communist/anarchist ant/ants/bees/squirrel/squirrels/goose/geese/cat/raccoon/raccoons
    grammar/spreadsheet/parking/lint/garden/thermostat/dishwasher/recycling/lawn fascist/fascists/commie/communist/dictator
    nationalists/nationals is/are/was a/the/my ball/baseball/team | nationalist stamp/stamps
    soccer/over/football/match/cup/derby/stadium ** nationalists | impeachment of the/my/our jukebox/cat/dog/microwave/coffee/goose/treasurer
    impeachment peach/peaches
    campaigned/campaigning/campaign/lobbied/lobbying/rallied/rallying/advocating/advocated for ** parking/pockets/coffee/garage/dog/cat/bench/couch/nap/dessert/soup/pizza/fan/heater/chair
    campaigned/campaigning/campaign/lobbied/lobbying/rallied/rallying/advocating/advocated for ** microwave/pie/conway/twitty/music/donuts/snacks/toilet/sink/ladder/window/tacos
    campaigned/campaigning/campaign/lobbied/lobbying/rallied/rallying/advocating/advocated for ** buzz/haircut/crosswalk/speed/bacon/quiet/naps/mascot/logo/printer/umbrella/red/blue/puppy/kitten
    campaign furniture/desk/chest/chair/cot/setting/dice/map/board/game
    awareness/ad/marketing/safety/recruiting/vaccination/seatbelt/fundraising/capital/email campaign/campaigns
    activist/activists for free/more/better/cheaper/longer coffee/donuts/parking/naps/breaks/lunch/lunches | activist investor/investors
    politically speaking/correct/incorrect/neutral/charged | proud to be politically
    staff/locker/kitchen/plumbing/tomato/blueberry/bathroom/hallway/coffee/cat/goose caucus/caucuses
    caucus of/for/at the/a/blueberries/pigeons/crows/cats/geese/tampon/union
    ballot/ballots of/for/on/to best/bingo/sock/openings/chili/pie/shrimp/blending/lunch/pizza/dessert/mascot/movie/names/smoothie/smoothies/pancakes/paint
    ballot/ballots of/for/on/to the/a/our/my/two? bingo/sock/best/sandwich/snack/name/mascot/new/pumpkin/cake/pie
    [ballot] box/size/sleeve/printing/printer/order/orders | bingo/chili/shrimp/pie/costume/takeout/pumpkin/mascot/mvp/oscar/hall ballot/ballots
    votes/voted/vote on/for pizza/chili/soup/lunch/bagels/donuts/the/blueberry/red/left chili/soup/blueberry/tomato/lobby/pizza/saddle/color/movie/mascot/playlist/pie/cookies
    [i/we/you? voted/voting for] lunch/chili/the/a/pie/soup/tacos/donuts/naps/bagels chili/pie/soup/cat/dog/nap/longer/tacos/mascot/karaoke | [i/we/you? voted/voting for] the/a blue/red/left/right paint/chili/soup/logo/shirt/one/chair/color/design/mug
    voted unanimously/it/him/her/them/us/me ** best/worst/most/favorite/least/funniest/cutest/prettiest/likeliest/off/out/in
    voted unanimously for/to/against | voted the/our/my * best/worst/most/favorite/funniest/cutest/mayor/king/queen
    jury/table/committee/graders/hoa/kids/class/judges/team ** voted
    candidate/candidates for the/my/our? ugliest/worst/best/most/funniest/cutest/weirdest/loudest/slowest/dirtiest/oldest/replacement/recycling/scrap/demolition/landfill/surgery/transplant/upgrade/adoption/retirement/microwave
    my/our/a/the vote/votes 's/is/are? for/on pizza/tacos/a/the new/mirror/chili/pie/soup/nap/left/blue/red/mirror/lake | zero/no/two/three votes
    vote for/on pizza/lunch/itself/themselves | door/elevator/light/dog/cat/knees/feet/gate votes/voted/votes for itself/themselves/left/no
    tied vote/votes | vote is tied | board/council/jury vote/votes
    border wall patch/map/level/mod/dlc/game/tile/tiles/art | knit/knitted/wool/winter/ski/santa/snow/felt/kids/sun/rain/party/toddler red hat/hats
    red hat ** convenient/cold/snow/knit/scarf/mittens/pom | la/las/una campana/campanas de/del/la recreo/iglesia/escuela/cocina/extractora/barco
    tocó/tocar/toca/tocan/sonó/suena/suenan/repicó la/las/una? campana/campanas
    marched in/with/behind the/a/our/my/that? parade/band/drumline/color/honor/halftime/cadets/veterans/homecoming/formation/step/circles/place
    moderate price/prices/rain/heat/pace/exercise/wind/winds/chance/drinker/breeze/temperature/speed/traffic/score/size/incline/hike/trail/spice/snow/difficulty/drizzle/success/interest/injuries/damage/risk/rapids/oven/effort/seas
    my/our/the? yard/lawn sign/signs reads/read/says/said/saying ** pie/pies/eggs/tomatoes/kittens/puppies/firewood/honey/zucchini/garage/lost/couch/sofa/dirt/slow/beware/kayak/lemonade
    garage/yard sale/slow/lost/wet/for/no/mowing/lawn/dog yard? sign/signs | sign/signs of snow/spring/life/rain/wear/water/damage/rust/leaks/mice
    predator sign/signs | presidents/dead presidents not/on/day/included
    the left claw/paddle/rook/shoe/boot/sock/eye/ear/headlight/speaker/pedal/lens/cheek/turn | jukebox/goose/pie/van/cat/dog/salad/printer ran unopposed
    running/ran unopposed again/for/and/as | party line needed/dance/phone/telephone/for/on
    capitol/state/county/statehouse fair/park/bookstore/diner/records/theater/reef/parking
    my/our candidate/candidates for ugliest/worst/best/most/funniest/cutest/weirdest/loudest/slowest/recycling/scrap/replacement/retirement
    left the party early/at/before/after/when/line/and/by/to/around | left the party because of a/work | radical left the | red/blue wave of | freedom caucus of
    poll watchers are/watch | neighborhood/area/scene/block/witness/video/street/building/door canvass/canvasses/canvassing
    canvass/canvassing/canvassed for witness/witnesses/video/cameras/keys/footage/evidence | canvass after the/a
    canvassed/canvass/canvassing the/our/two/three/every/that/both neighborhood/area/block/blocks/building/parking/lot/apartments/houses/scene/street/businesses/hallway
    gathered/collected signatures on/for a/the/his/her/my cast/card/birthday/ball/retirement/farewell
    registered to vote on/for the? best/chili/mascot/pie | the democratic process of/in/picked/at | democratic process | a democratic supply
    question <num> on/of the/my exam/test/quiz/form/worksheet/survey | two/three/a/the/four bull moose in/on/at/near/blocked/crossed/and
    conservative driving/driver/eater/spender/packer/swimmer/dresser | marched on the parade/a/our
    rallied/rallies/rally behind/around the? goalie/mascot/cook/pitcher/flag
    protest/protested/protesting the/a/my offside/call/charge/strike/penalty/decision
    hoa/pta/student/prom/homecoming/union/team/crew election/ballot/campaign | delegate/delegates to the potato/dairy/beekeepers/librarians
    canvass/canvassed/canvassing every/each/the/all/both ** after/for burglary/robbery/shooting/theft/crash/fire/a/the/witnesses/video
    canvass/canvassed/canvassing every/each/the/all/both house/houses/door/doors/apartment/apartments/room/rooms/unit/units/business/businesses
    yard/lawn sign/signs for the/our/my/a/his/her garage/yard/bake/rummage/moving/lost/lemonade/tire/graduation/birthday/puppy/puppies/school/car
    palm cards for the/a/my magic/trick/tricks
    pac boot/boots | phone bank at/for/in the? county/city/crisis/911/dispatch/call/help 911/center/line? | lefties relax
    lefty/lefties ** ** scissors/guitar/guitars/gloves/mitts | boston tea party
    tea party for/with/under/invitation/hats my/her/dolls/bears/stuffed/the/his?
    precinct vest/vests/badge/badges/parking/lobby/desk/locker/house/station/coffee/basement/roof
    [woke] at <num>/dawn/noon/midnight/night/sunrise/first/the | [woke] early/before/around/from/hungry/crying/again/everyone/everybody/us/him/her/half/my/screaming/late/sore/thirsty/stiff | [woke] in the/a/my
    twins/baby/babies/kids/kid/dog/dogs/neighbors/we/they/who/that/alarm/sergeant/cat/rooster/thunder/toddler/puppy woke
    [i vote] we/that | [i vote] with my | board/hoa/co/coop/condo ** ** i vote | [i voted for] toast/name/plow | [i voted] to keep/table/go/close/adjourn/move/paint/pave/plow/fix/buy | [i voted for] the plow/mascot/ferry/snowplow
    plow/mascot/name/ferry/snowplow ** ** i voted for *
    [my/our/his/her campaign] for/to/against a/an/the/better/longer/more/get/ban * *? microwave/coffee/fridge/chair/chairs/pockets/parking/nap/naps
    [my/our/his/her campaign] for/to/against a/an/the/better/longer/more/get/ban * *? heater/fan/window/donuts/soup/raccoon/raccoons/squirrels/dishes
    needs/should/could/gotta/oughta/ought to? run for mayor/sheriff/president/governor/office/congress/senate/council
    mano/pierna/rodilla/oreja/muñeca/puerta/ventana/fila/llanta/luz/direccional/vuelta/rueda/esquina/parte/orilla/bota/zapatilla/bolsa/manga/ceja/mejilla/cadera izquierda
    ojo/pie/brazo/lado/hombro/carril/tobillo/codo/zapato/guante/faro izquierdo | izquierda y/o/ni derecha | derecha y/o/ni izquierda
    está/estaba/queda/quedaba/siempre/doblar/doble/doblé/dobla/gira/girar/giré/voltea/voltear/volteé/pasillo/mesa/fila/baño/cajón/segunda/primera/vuelta/más/carga a la izquierda
    con la izquierda | red hat society
    handmade sign for/at/on/reading/says/said the/my/a/his/her? lost/garage/eggs/lemonade/honey/corn/store/shop/coffee/door/desk/sweet
    [donated to] the/a/my/our? break/food/goodwill/library/shelter/museum/school/thrift/animal/church/blood/k9/science room/bank/drive/pantry/fund/shop?
    red folder/coat/apron/cap/gloves red hat/folder/coat/hat | phone tree for/county snow/weather/storm/school/closures/kids/road/roads/plow
    like/love/get/allowed/able/remember/forgot to vote on/for the/best/worst/pizza/snacks/movie/lunch best/worst/*?
    [my name was/is/on on? the ballot] for employee/prom/homecoming/mvp/best/hoa/mascot
    knocked/knocking/knock/knocks on? doors for/during/in/about the? evacuation/evacuations/evacuate/flood/flooding/fire/wildfire/gas/witness/witnesses
    knocked/knocking/knock/knocks on? doors for/during/in/about the? boil/water/census/missing/storm/outage/blackout/hurricane/leak/cable/lost
    held/holding/hold my/our/a/the sign outside/across/at/in the/a terminal/airport/arrivals/school/crosswalk/car/mattress/tax/pizza/store/dealership/gym/carwash/baggage/stadium/intersection/work
  `,
});
