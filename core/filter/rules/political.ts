import type { RuleFile } from '../rule.ts';

/** Political belief and activity: parties, candidates, ideologies, campaigns, protest, voting. */
export const political: RuleFile = {
  class: 'PC-POLITICAL',
  source:
    'U.S. Const. amend. I; Rutan v. Republican Party, 497 U.S. 62 (1990); Cal. Lab. Code 1101-1102; N.Y. Labor Law 201-d; RSMo 67.145',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        votar | elecciones | marchamos | protesté | derecha política | republicano | republicana | demócrata | activista
      `,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: ` election night | representative's office | council meeting to speak | spoke at the hearing | public comment | town hall | flyers for | door hanger | door hangers | doors knocked | bumper sticker | bumper stickers | flag on my truck | sign in my yard | sign in the yard | watch party | debate watch | phone calls for | texted voters | sit-in | the movement | donate to the campaign | volunteer for the campaign | tax cuts | taxes are | prop <num> | measure <num> | second amendment | reproductive freedom | border wall`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        voting | ballot | ballots | precinct | caucus | primary | election | elections | candidate | candidates | senator
        congresswoman | congressman | petition | leaflets | convention | delegate | voter | voters
        vigil | march | marched | marching | rally | protest | walkout | demonstration | chant | chanted | megaphone | banner | campaign
        referendum | amendment | votar | voté | elecciones
      `,
    },
    {
      id: 'party',
      strength: 'strong',
      group: true,
      phrases: `biden/trump/harris/obama/clinton/desantis/sanders/bernie/newsom/vance/walz/romney/mccain/kamala/hillary voter/voters/supporter/supporters/fan/fans/people/lover/lovers/sign/signs/sticker/stickers/flag/flags/hat/hats/rally/button/canvasser | biden/trump/harris/obama/clinton/desantis/sanders/bernie/newsom/vance/walz/romney/mccain/kamala/hillary yard sign/signs |
        democrat | democrats | democratic party | democratic slate | democratic socialist | democratic socialists | democratic socialists of america
        dsa | dsa chapter | dsa member | republican | republicans | republican party | gop | g.o.p | libertarian | libertarians | libertarian party
        green party | constitution party | working families party | forward party | tea party | freedom caucus | young republicans
        college republicans | young democrats | college democrats | log cabin republicans | stonewall democrats | turning point usa | tpusa
        federalist society | maga | make america great | maga hat | magat | never trump | never trumper | trump | trump 2024 | trump supporter
        trump supporters | trump rally | trump flag | trump voter | trumper | trumpers | team trump | donald trump | biden | joe biden
        biden supporter | biden-harris | kamala | harris-walz | kamala harris | obama | barack obama | hillary | hillary clinton | clinton supporter
        bernie | bernie bro | bernie sanders | aoc | warren supporter | desantis | ron desantis | nikki haley | jd vance | mike pence | gavin newsom
        mitch mcconnell | nancy pelosi | ted cruz | rfk jr | vivek | let's go brandon | lets go brandon | fjb | feel the bern | i'm with her
        stop the steal | build the wall | drain the swamp | lock her up | america first | don't tread on me | liberty or death | live free or die
        dont tread on me | gadsden flag | gadsden | come and take it flag | back the blue rally | thin blue line rally | blue no matter who
        vote blue | vote red | ridin with biden | resist sticker | resistance twitter | deplorable and proud
        liberals | libs | libtard | progressives | leftist | leftists
        radical left | moderate democrat | moderate republican | conservatives | neocon | paleocon
        alt-right | alt right | right winger | right-winger | left-winger | left/right wing of the? labor/democratic/republican? party/politics/movement | party of reagan/lincoln/trump/fdr | republican-leaning
        socialist | socialists | communist | communists | marxist | marxists | marxism | maoist | trotskyist | leninist
        anarcho-capitalist | ancap | antifascist | anti-fascist | antifa | anti-capitalist | anticapitalist | monarchist | environmentalist | green new deal | climate activist
        animal rights activist | feminist politics | pro-life | prolife | pro-choice | prochoice | anti-abortion | march for life | pro-gun
        gun rights | gun control | second amendment supporter | 2a supporter | pro-2a | nra member | nra | moms demand action | everytown
        march for our lives | pro-union politics | abolish ice | defund | defund the police | abolish the police | acab | all lives matter
        blue lives matter | taxation is theft | tax is theft | end the fed | audit the fed | sovereign citizen | constitutionalist | patriot movement
        anti-war | antiwar | pacifist | free palestine | from the river to the sea | ceasefire now | stand with israel | stand with ukraine
        single-payer | medicare for all | m4a | ubi advocate | woke left | wokeness | snowflake libs | independent voter | independent voters
        swing voter | undecided voter | nonpartisan voter | apolitical | political party | party affiliation | party member of | card-carrying
        un-american politics | demócrata | republicano | republicana | socialista | comunista | anarquista | partido político | morenista
        pri militante | reform party | welfare state
        proud/lifelong/staunch/unapologetic/fiscal/social/former/recovering/hardcore/closet [conservative/liberal/progressive/lefty]
        [left/right wing] politics/politician/nut/nuts/media/radio/extremist/extremists/ideas/agenda/views/protest/rally/group/groups/militia/activist
        [left/right leaning] politics/media/views/voter/household/family/friends | [far left/right] politics/politician/ideas/agenda/views/rally/group
        a/another/one/only/token [conservative/liberal/progressive] who/sits/sat/in/at/near/next/is/was/like/and/lives/runs/works/on/here
        [conservative/liberal/progressive] views/values/politics/media/voter/voters/activist/family/podcast/radio/principles/candidate/candidates
        [conservative/liberal/progressive] agenda/ideas/movement/policies/organizer/household/state/city/town/bubble/causes/politician/politicians
        [conservative/liberal/progressive] democrat/republican/christian/catholic/woman/man/women/men/side/vote/blog/talk/think/caucus/party
      `,
    },
    {
      id: 'activity',
      strength: 'strong',
      phrases: `
        registered [republican/democrat/independent/libertarian] | registered republican | registered democrat | registered independent
        registered libertarian | registered to vote | voted early for | voted republican | voted democrat | voted [republican/democrat/*] since
        vote [yes/no] on | i vote | i/we/you voted against | my ballot | mail-in ballot | ballot selfie | i voted sticker | straight ticket | split ticket
        primary voter | caucus | caucused | caucusing | caucus goer | precinct chair | ward chair | precinct captain | precinct committeeman
        precinct delegate | ward captain | county party | party convention | state convention delegate | convention delegate
        delegate to the | dnc | rnc | super pac | political action committee | political campaign | campaign volunteer | campaign manager
        campaign staffer | campaign rally | campaign office | campaign sign | campaigned for | canvass | canvassed | canvassing | canvasser
        door knocking | door-knocking | knocked doors | knocked on doors for | knocked * doors for | knocked <num> doors | phone bank | phone banking
        phonebank | phonebanked | text banking | yard sign | yard signs | lawn sign | lawn signs | bumper sticker says | get out the vote | gotv
        poll watcher | voter registration drive | registered voters at | petition drive | signature gathering | ballot measure | ballot initiative
        recall petition | rally for the recall | recall campaign | recall election | rallied for | rally on the steps | counter-protest
        counterprotest | march on washington | marched against | [marched from ** for ** bill] | marched from the | staged/joined/organized a/the die-in | die-ins | occupy wall street
        occupy movement | demonstrated against | civil disobedience | called my senator | called my congressman | called my representative
        wrote my senator | wrote my congressman | testified against the bill | testified for the bill | lobby day | lobbied for | political donation
        donated to * campaign | actblue | winred | run for [school board/city council/mayor/sheriff/congress/office]
        ran for [school board/city council/mayor/sheriff/office] | my campaign office/manager/treasurer/sign/signs/literature | elected to the school board | activism | activist | activists
        political activism | community organizer | organizing for action | indivisible | moveon | swing left | heritage foundation | aclu member
        aclu | sierra club lobby | city council campaign | j6 | women's march | climate strike | school strike for climate
        sunrise movement | extinction rebellion | pride politics | political beliefs | political views | canvassed/canvassing the * for our/my/the side/ticket/party/candidate/democrats/republicans | i/we boycott/boycotted the brand/company/store/chain/election | red flag ** may day | my/our first/last march | went to this march | from the left/right side of the aisle | lean/leaned/far left/right on most/nearly/almost/everything/issues | drifted left/right over the years | gave/donated money to a/the *? candidate | woke me up politically | petition to ban assault/abortion/guns | my politics | my political | politically active/involved/engaged/conservative/liberal/independent
        [conservative/liberal/progressive approach/stance/position/opinion/take] on abortion/guns/immigration/taxes/government/crime
        email/text/mail/phone/postcard campaign for a/the/our/my ** candidate/senator/mayor/governor/congressman/referendum/recall | campaign management for a/the/our/my ** candidate/senator/mayor/governor
        sent/mailed/wrote <num>? postcards/letters for the/a ** race/recall/election/candidate/referendum | demonstration of nurses/teachers/students/workers/tenants/mothers
        in/did/joined/organized/attended/held a/the/our [sit-in/sit-ins] | in/did/joined/organized/attended/held a/the/our [sit in] | ran/running for <num> seat/term/office
        marched/marching right/straight? up? to/past the capitol/statehouse steps?
        voté por | votar por | marcha contra | manifestación | jan/january 6 rioter/rioters/rally/capitol/crowd/protest/committee/defendant/defendants/hearings/insurrection | at the capitol on january 6 | for/against ranked choice | i voted in front/person | i voted on paper
      `,
    },
    {
      id: 'plural',
      strength: 'strong',
      reads: 'person',
      group: true,
      phrases: `democrats | republicans | libertarians | dems | repubs | leftists | liberals | conservatives | progressives | libs | commies | commie | magats | trumpers | trumpsters | socialists | communists | rightwingers | leftwingers | demonrats`,
    },
    {
      id: 'slur',
      strength: 'strong',
      reads: 'slur',
      group: true,
      phrases: `
        repuglican | repuglicans | rethuglican | rethuglicans | demoncrat | demoncrats | dumbocrat | dumbocrats | conservatard | republitard
      `,
    },
    {
      id: 'insult',
      strength: 'strong',
      reads: 'insult',
      group: true,
      phrases: `
        libtard | libtards | trumptard | trumptards | magat | magats | snowflakes libs | pinko | pinkos | cuckservative | cuckservatives | moonbat
        moonbats
      `,
    },
    // Thrown at cats, compost and thermostats as well.
    {
      id: 'isms',
      strength: 'weak',
      needs: ['self', 'mine', 'near', 'attack', 'attack-near', 'person', 'role'],
      group: true,
      phrases: `
        liberal | conservative | progressive | left-wing | right-wing | left-leaning | right-leaning | far right | far left | lefty | lefties
        fascist | fascists | fascism | capitalist | capitalists | socialism | communism | anarchism | nationalist | nationalists | anarchist
        anarchists | centrist | populist | populism | woke | lib
      `,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['self', 'mine'],
      group: true,
      phrases: `
        moderate | nationalist | patriot | candidate i support | libertarian-leaning
      `,
    },
    // A colour, a precinct or an independent shop tells nothing.
    {
      id: 'weak-mine',
      strength: 'weak',
      needs: ['mine'],
      group: true,
      phrases: `independent | politics | senator`,
    },
    {
      id: 'weak-first',
      strength: 'weak',
      needs: ['near', 'my'],
      phrases: `voted | campaign volunteer | rally | marched | ballot | primary day | election day | midterms`,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        my yard sign | bumper sticker on my | campaign signs | campaign button | campaign volunteer | campaigning for | campaign staff
        worked a campaign | maga country | make america | trump train | harris 2024 | berniebro | feelthebern | ron paul | jill stein
        reagan democrat | blue dog | blue no matter | voted straight ticket | split my ticket | voted third party | wrote in my vote | write-in vote
        phone banked | textbanking | knocked doors for | knock doors for | knocking doors for | doorknocking | lit drop
        switched parties | precinct committeewoman | precinct committee | ward committeeman | ward committee
        central committee | county committee | delegate for | alternate delegate | caucus night | iowa caucus | county caucus | primary challenger
        primaried | grand old party | cpusa | right leaning | centrists | fiscal conservative | constitutional conservative | tea partier
        moms for liberty | moms demand | our revolution | justice democrats | emily's list | emilys list
        planned parenthood action | aclu card | card carrying | nra life member | life member of the nra | gun owners of america | second amendment
        2nd amendment | pro 2a | shall not be infringed | come and take it | molon labe | constitutional carry | gun reform | gun sense | red flag law
        dont tread | give me liberty | live free or | tax the rich | eat the rich | thin blue line flag | black lives matter | blm | blm march
        womens march | pussy hat | march for science | climate march | climate march with | just stop oil | pipeline protest | nodapl | occupy wall
        occupied the capitol | january sixth | election integrity | rigged election | stolen election | stacey abrams | no kings | hands off rally
        march to the capitol | statehouse steps | steps of the statehouse | capitol lobby day
        rally for | rally against | sit in at the? capitol/statehouse/governor/mayor/senator/lunch/city/campus | school walkout | petition for the recall | recall effort | gathered signatures | collected signatures
        signatures for the | ballot question | vote no on | bond measure | testified at the legislature | spoke against the bill | spoke for the bill
        public comment against | called my rep | call your senator | wrote my congresswoman | emailed my senator | town hall with the congressman
        congressman's town hall | my congressman | my congresswoman | my senator | intern for senator | interned for the governor | statehouse intern
        capitol intern | page in the senate | legislative aide | staffer for | ran for office | ran for city council | ran for school board
        ran for council | ran for sheriff | running for office | running for city council | running for school board | run for city council
        run for office | my donation to | donated to the campaign | at the inauguration | election night party | poll observer | immigrant rights
        immigration reform | sanctuary city | border wall | secure the border | refugees welcome | no human is illegal | pro life | pro choice
        antiabortion | roe v | my body my choice | bans off | forced birth | bring them home | student protest | single payer | universal healthcare
        obamacare | repeal obamacare | climate change is | climate hoax | fight for 15 | student debt | cancel student debt | school choice rally
        critical race | parents' rights | parental rights | ban books | banned books | book bans | drag bans | mask mandate | mask mandates
        anti-mask | anti-vax | vaccine mandate | medical freedom | plandemic | great reset | deep state | anti-woke | woke mob | sjw | rino | rinos
        qanon | wwg1wga | states' rights | states rights | limited government | small government | big government | smaller government | lower taxes
        flat tax | neoliberal | patriot front rally | ultra maga | proud deplorable | deplorables | basket of deplorables
        unaffiliated voter | no party preference | feminism | environmental activist | animal rights | vegan activist | food not bombs | peace vigil
        conscientious objector | war tax resister | suffragist | demócratas | republicanos | de izquierda | de derecha | marchamos | marcha por
        protestamos | plantón | sandinista | chavista | rand paul | never voted | open borders
        book ban | state convention | no on prop | yes on prop | yes on measure | no on measure | march on washington | politically/slightly/somewhat/little/bit/mostly left/right of center | changed/switched my party/voter registration
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `nader | straight-ticket | registered with the | dem | psl | anarcho | occupy | fair fight | impeach | protests | marched | lobbied | rally | rallies | rallied | petition | petitions | pac | inauguration | roe | palestine | ceasefire | encampment | bds | divest | divestment | reparations | a snowflake | snowflakes | social justice | capitalism | deplorable | nationalist | globalist | globalists | npp | feminist | peta | grassroots | abolitionist | protesta | partido`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        third party | no labels party/voter/candidate | handmade sign | hand-painted sign | political | vote | voted | voting | voter | votes | ballot | ballots | election | elections | campaign | candidate
        senator | governor | congress | congressman | party | march
        the bill | capitol | statehouse | rights | lobby | precinct
        delegate | to the left of | to the right of
      `,
    },
    // A match, a fine, a march to the bus: most of these words have a plain sense.
    {
      id: 'vague-in-spanish',
      strength: 'weak',
      needs: ['near', 'cluster'],
      phrases: `
        voto | candidato | candidata | partido | el partido | marcha | la marcha | marché | protesta | la protesta | boleta | casilla | campaña
        campaña de * | campaña de | mi voto | firmas para | alcaldesa | izquierda | votamos | votación
      `,
    },
    {
      id: 'mine',
      strength: 'weak',
      needs: ['my'],
      phrases: `vote | ballot | candidate | senator | congressman | congresswoman | caucus | delegate`,
    },
    // Parades, patrol at a protest, a race for the bus: one such word tells nothing.
    {
      id: 'ways-vague',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        january/jan 6 | knock/knocks/knocked/knocking on? doors | voted for | voting for | vote yes | running for | ran for | ran for state | elected in | endorsed by
        party chair | yes on | no on | prop <num> | proposition <num> | measure <num> | testified before the | public comment for the
        protest | protests | protested | protester | protesters | protestor | protestors | protesting | at the protest | boycott | boycotting | boycotted
        vigil for | walkout for | sit-in | demonstration at | lobbying for | protest sign | my sign said
        marched on | marched for | marched from | marched with | marching for | marching against | march for * | march on | rallied at
        rally at the capitol | rally for * | at the capitol on | capitol steps | steps of the capitol
        red hat | red hats | my red hat | pink hat | 2a  | school choice | free market | free markets | the resistance | fake news
        living wage | mutual aid | grassroots | organizer for
        campaign for [*] | interned for | party line | party lines | county chair | state party | national convention | school bond | standing rock
        text bank | town hall question
      `,
    },
    // Said of oneself, with the office or the cause.
    {
      id: 'own-acts',
      strength: 'strong',
      phrases: `
        i/we protested/rallied/boycotted ** for/against/with/in/at/outside/on
        i/we marched/demonstrated ** against/outside | i/we marched for/with/at/on *
        i/we [voted] in every/november/the | i/we [voted] early/absentee/twice/republican/democrat/democratic/green/straight/against/blue/red/today
        cast my/our? first/a/an? [ballot/vote] | my [first ballot] | first [ballot] in | my [ballot]
        running for/against [reelection/assembly/house/senate/congress/governor]
        running for/against [mayor/sheriff/council/commissioner/trustee/alderman/clerk/judge]
        ran for [reelection/assembly/house/senate/congress/governor/mayor/sheriff/council/commissioner/trustee/alderman/clerk/judge]
        ran/running for [a/the/my/our? town/city/county/school/state/local/village/township/precinct board/council/commission/house]
        ran/running for [a/the/my/our? town/city/county/school/state/local/village/township/precinct senate/office/seat/committeeman/committeewoman]
        was/were there on january/jan 6 | in/to dc/washington on january/jan 6 | knock/knocked/knocking on? doors every election/cycle/october/november
        am/'m left/right of center | politics are/is/lean left/right of center
        changed/switched my registration to independent/democrat/democratic/republican/unaffiliated/green/libertarian | changed/switched my registration before/for the primary/caucus
        in/ran/joined/started/founded turning point | turning point chapter/usa | i don't vote and/because/anymore/none/never
        voted/vote/voting [yes/no on <num>] | i/we demonstrated in front of the? city/courthouse/capitol/station/precinct/embassy/statehouse
        part of the resistance | joined the resistance | pink hat in/to/at dc/washington/the march | poll greeter for | regional field organizer
        encampment for gaza/palestine | blue dot in a very? red | red dot in a very? blue | i/we chanted/chant lock him/her up
        hands off our schools/democracy/bodies/rights/vote/medicare
        i/we voted to recall | flag/sticker says/said come and take
        blue/red dot in my family | button said/says impeach
      `,
    },
    // Hats, colours, chili contests and calls for mutual aid.
    {
      id: 'kept-senses',
      strength: 'keep',
      phrases: `
        my/your/his/her/the? campaign hat/hats/cover | patrol/smokey hat
        ran for the bus/train/door/hills/cover/it/help/ladder/truck/phone/toilet/shade/gate/elevator/precinct
        i/we voted teal/no/yes/pizza/tacos | [i/we? voted for] pizza/tacos/soup/lake/best/most/karaoke/donuts
        [i/we? voted for] the? name/color/logo/mascot/menu
        [voting/voted in the coop/hoa/student/board/prom/homecoming/tenants election]
        chili/pie/pet/costume ** [ballot/ballots/vote/votes] | left/right wing of the? building/house/hospital/jail/school | left/right wing has/door/cells/stairs/hallway | democrat-gazette | no politics
        blue/red/green/orange/silver/gold line/smock/scrubs/vest/shirt/cap/hat/hoodie/jacket/coat/paint/ink/barn/truck/tape/button
        since/during/from the [obama/bush/clinton/reagan/nixon/carter/trump/biden] years/era/administration/days
        mutual aid call/calls/request/requests/agreement/agreements/department/departments/company/engine/response/fire
        scalp/knees/back/dog/cat/stomach protesting | lobbying/campaigning for a bench/couch/microwave/coffee/fan/chair/nap
        protest/parade/rally detail/traffic/route | votamos por el nombre
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `republican river | conservative estimate | conservative estimates | conservative care | conservative driver | conservative approach to/with/in driving/care/money/spending/treatment/savings/investing/speed/risk/pursuits/the | conservative dress | conservative guess | conservative number | liberal amount | liberal amounts | liberal use | liberal arts | liberal backer | liberal dose | liberal with the | liberal return | mad libs | ad libs | ad lib | npm libs | c libs | lib folder | std lib | independent contractor | independent contractors | independent study | independent film | independent living | independent variable | independent review | work independently | independent thinker | independent thinking | independent and | independent school | party of <num> | wedding party | search party | through/to/via/by/from a third party | third party add-on | third-party add-on | third party apis/api/solution/solutions/certifying/certified/technical/tool/tools/library/libraries/integration/integrations/system/systems/logistics/supplier/partner/code/data/cookie/payment/testing/inspection/components | third-party apis/api/solution/solutions/certifying/certified/technical/tool/tools/library/libraries/integration/integrations/system/systems/logistics/supplier/partner/code/data/cookie/payment/testing/inspection/components | third-party vendor/app/software/seller/company/contractor/provider/service | third party vendor/app/software/seller/insurance/claim/administrator/company/contractor/site/website/service/provider/audit/witness/report/caller | party leader of the d&d | leader of the party | pizza party | birthday party | party planning | d&d campaign | d&d party | ad campaign | ad campaigns | marketing campaign | marketing campaigns | email campaign/campaigns to/about/and/with/that/open/click/in/went/raised/metrics | email campaign/campaigns for clients/customers/brands/sales/store/shop/launch | campaign note | campaign notes | campaign setting | fundraising campaign | campaign performance | campaign analytics | campaign management software/tool/tools/platform/system | google ads campaign | rally in the third set | rally car | rally race | rally point | world rally | rally cap | rally the | rally the troops | rally round | rallied in the | rally monkey | pep rally | stock rally | rallied from | rallied the team | sturgis rally | motorcycle rally | two strikes against/already/count | poll do we | straw poll of | poll: | vote for pizza | voted leader of | voted best | voted most | voted favorite | vote for the best | vote on the name | vote for | jury voted | council voted | board voted | voted off the island | voted out of the villa | contract vote | progressive rock | progressive insurance | progressive discipline | progressive lenses | progressive web | progressive overload | progressive company | progressive environment | left wing back | right winger hockey | left winger hockey | chicken wing | right answer | right road | moderate traffic | moderate pace | moderate heat | moderate the | green belt | green light | green beans | green tea | green screen | green bay | red light | red bull | red cross | red wings | blue marbles | primary care | primary key | primary school | primary color | ballot box stuffing for all-star | all-star ballot | heisman ballot | protest the charge | protest the call | march <num> | march <ordinal> | in march | last march | this march | marching band | march madness | band marched | marched to the beat | marched in formation | marched us | walked us | demonstration of the/a/how/skill/skills/force/strength/technique/proper/our/my/this | product demonstration | social capital | human capital | political science | political science degree | office politics | politics aside | presidential suite | mountains are presidential | president of | vice president | class president | hoa prez | presidents day | trump card | trump suit | no trump | trump the | biden time | warren buffett | warren g | bernie's | weekend at bernie's | weekend at bernies | ted cruz control | clinton county | lincoln park | george washington bridge | nra certified instructor | sit in on/a/the/my/his/her/their/our/an/traffic/silence/front/there/this/that/it/court/class | running/ran for <num> mile/minute/yard/hour/block/day/week/month/year/lap/season/touchdown/more/straight | running for the bus | run for the hills | ran for help | ran for the door | ran for it | ran for cover | running for cover | run for office supplies | running for an hour | activism unit test | activist investor | resist arrest | delegate tasks | delegate to | canvass/canvassed/canvassing the area/scene/block/houses/street/building/neighborhood/apartments/complex | neighborhood canvass | witness canvass | boycott the salad/gym/broccoli/meeting/dentist/laundry/dishes/stairs | red hat linux | red hat enterprise | red hat certified | patriot day | new england patriots | patriots game | left lane | right lane | dont @ me | woke up | i woke | just woke | woke to | woke me | woke the | he woke | she woke`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `left turn | left lane | left turn lane | turn left | left side | left hand | left foot | left shoe | left field | left a | left the | left behind | left over | left my | left on | left off | left at | left in | left out | what's left | nothing left | all that's left | left knee | left arm | left boot | right turn | right lane | right side | right hand | right away | right now | right there | right here | all right | right foot | right angle | right boot | party hat | birthday party | pizza party | search party | party supplies | party boat | party line with | conservative estimate | conservative estimates | liberal arts | liberal with | liberal amount | liberal amounts | liberal use | progressive insurance | progressive lens | progressive lenses | progressive overload | progressive rock | red light | red tape | red flag | red flags | red wagon | red truck | red team | blue team | blue light | blue ink | blue collar | green light | green thumb | green tea | democratic process in the | march madness | march 1 | in march | last march | this march | in/since/by/until/from march of | march of dimes/time/progress/penguins | march weather | rally car | rally race | rally monkey | rally cap | pep rally | tennis rally | rallied from | rally squirrel | race car rally | trump card | trump cards | trumped | no trump | biden my time | bush league | bush beans | ford truck | bill of lading | bill of sale | duck bill | electric bill | water bill was | phone bill | campaign mode | ad campaign | marketing campaign | d&d campaign | vote for pizza | vote for best | voted best | voted off | voted most | hall vote | stop sign | stop signs | sign in | sign up | sign off | sign here | know/some/basic/little/took/take/study/studied/teach sign language | bit of sign language | neon sign | exit sign | street sign | street signs | peace sign | sign-off | good sign | bad sign | closed sign | candidate for promotion | police candidate | right candidate | the candidate will | candidates will | our candidates | ideal candidate | strong candidate | successful candidate | independent contractor | independent study | independent research | primary care | primary school | primary source | primary criterion | primary key | primary contact | primary arms | capitol theater | capitol records | class president | club president | vice president of sales | mayor of flavortown | union station | state fair | state trooper | state semifinal | state champs | reagan airport | lincoln log | lincoln town | resist the urge | heat resist | resistance band | resistance bands | resistance training | water resistance | protest too much | picket fence | green party hat | independent living | independent | independence day | data protection regulation | liberal backer | liberal helping | liberal portion | liberal policy | liberal return | liberal dose | liberal sprinkling`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `
        knocked/knock/knocking doors for *
        marched/march/marching/walked from/to/for/against/in/on/with the/a/my/our capitol/statehouse/women/climate ** bill/hall/march/steps?
        marched/march/marching/walked from/to/for/against/in/on/with the/a/my/our capitol/statehouse/women/climate ** rights/ban/law/rally
        marched/march/marching/walked from/to/for/against/in/on/with the/a/my/our life/choice/peace/washington/dc ** bill/hall/march/steps?
        marched/march/marching/walked from/to/for/against/in/on/with the/a/my/our life/choice/peace/washington/dc ** rights/ban/law/rally
        marched from the capitol ** for the * bill | from the capitol steps ** | to the statehouse **
        at the capitol/statehouse for/against/to ** bill/rally/vote/hearing/march
        voted/voting/vote for/against/to/in every/<num>/the/each/both ** primary/election/president/governor/recall/bond/levy
        voted/voting/vote for/against/to/in every/<num>/the/each/both ** sheriff/mayor/senator/party/ticket/measure/presidential
        knocked/knock/knocking on?/<num>/hundred/forty/sixty/doors doors? for/in/with/this ** campaign/senate/council/governor
        knocked/knock/knocking on?/<num>/hundred/forty/sixty/doors doors? for/in/with/this ** candidate/weekend/election/mayor
        my sign/sticker/button/banner/flag in the/my window/yard/lawn/truck
        volunteer/volunteered/intern/interned/worked/staffer/drove voters?/for/on/to the/a/my campaign/polls/democrats/republicans/senator
        volunteer/volunteered/intern/interned/worked/staffer for the/a/my? senator/governor/mayor/congressman/congresswoman/candidate
        ran/running/run for sheriff/mayor/office/assembly
        ran/running/run for the? city/school/county/state/town/water/house council/board/commission/senate/house/rep/district
        signed/signing/signatures/gathered/collected/circulated ** recall/petition/initiative/ballot/repeal/referendum petition?
        delegate/alternate/chair of/for/to the/our county/precinct/state/district/local/young party/convention/democrats
        captain/treasurer/secretary/member of/for/to the/our county/precinct/state/district/local/young party/convention/democrats
        delegate/alternate/chair of/for/to the/our county/precinct/state/district/local/young republicans/committee/libertarians/greens
        captain/treasurer/secretary/member of/for/to the/our county/precinct/state/district/local/young republicans/committee/libertarians/greens
        for governor/senate/congress/president/sheriff/mayor/council <year> | <year> campaign/convention/delegate
        spoke/testified/speaking at/before/against/to the? legislature/senate/house hearing/board/against/about/for bill/ordinance/ban?
        spoke/testified/speaking at/before/against/to the? council/committee/school/county hearing/board/against/about/for bill/ordinance/ban?
        fui a la marcha | marché por/contra | voté/votamos por/contra | mi candidato/candidata/partido/presidente | de izquierda/derecha
        cartel/letrero de campaña | junté firmas
      `,
    },
    // A hat that tells a party, where it rides or hangs. The company of that name sells software.
    {
      id: 'red-hat',
      strength: 'strong',
      phrases: `
        [red hat/hats] in/on/at the/my/his/her/their/our/a ** window/dash/dashboard/truck/porch/rack/shelf/seat
        [red hat/hats] in/on/at the/my/his/her/their/our/a ** hook/mirror/mantel/head/windshield/rally/rear/wall
        [red hat/hats] in/on the/my back/rear/front window/dash/seat/shelf | my [red hat] | wearing/wore/wears/wear a/the/my/his/her [red hat]
      `,
    },
    // Marches and rallies for and against laws.
    {
      id: 'marches',
      strength: 'strong',
      phrases: `
        [marched/marching from/to/on/at/around the/our? capitol/statehouse/courthouse steps? ** for/against the/a? ** bill/act/law/ban/measure]
        [rallied/walked from/to/on/at/around the/our? capitol/statehouse/courthouse steps? ** for/against the/a? ** bill/act/law/ban/measure]
        [marched/marching at/on/around/past the/our? city/state/town hall/house/mansion steps? ** for/against the/a? ** bill/act/law/ban/measure]
        [rallied/picketed at/on/around/past the/our? city/state/town hall/house/mansion steps? ** for/against the/a? ** bill/act/law/ban/measure]
        [marched/rallied/rallying/marching/marches/picketed for/against the/a/that/this/our? ** bill/act/amendment/ban/veto/referendum]
        [testified/called/emailed/lobbied/wrote for/against the ** bill/ordinance/amendment/referendum]
      `,
    },
    // Votes in Spanish.
    {
      id: 'votes-in-spanish',
      strength: 'strong',
      phrases: `
        [voto/voté/votamos/votaré/votando por/a los/las/el/la? republicanos/demócratas/verdes/socialistas/conservadores/izquierda/derecha]
      `,
    },
    // Senses kept above ("last March", "left my keys"), told of a belief all the same.
    {
      id: 'told-anyway',
      strength: 'weak',
      needs: ['english', 'spanish'],
      overrides: true,
      phrases: `
        canvass/canvassed/canvassing the ** for my/our candidate/guy/side/party/ticket/senator/mayor
        in/at/joined the last/first/big [march] downtown/against | sign/signs in/at this/that/the last/first? [march] | women's/climate [march] <num> year/years/month/months/weeks ago
        have/'ve/family always [leaned left/right] | [far left/right] my whole/entire/all life
      `,
    },
    // Lights and games without a party, and names put on a petition that are not theirs.
    {
      id: 'no-party',
      strength: 'keep',
      phrases: `
        no tiene partido | sin partido/partidos | names on the/a/their/our petition/petitions | forged/faked/copied ** petition/petitions/signatures
        signatures i/she/he/they forged/faked/copied/made
      `,
    },
  ],
};
