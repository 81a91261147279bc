import type { RuleFile } from '../rule.ts';

/** Union membership and concerted activity: unions, stewards, strikes, joint complaints about pay and safety. */
export const union: RuleFile = {
  class: 'PC-UNION_CONCERTED',
  source: 'State public-labor law; N.Y. Labor Law 201-d (union membership); 29 U.S.C. 157 where it reaches; 5 ILCS 315',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        sindicato | sindical | huelga | piquete | contrato colectivo | firmamos todos | todos firmamos | juntos con el jefe | aumento para todos
        esquirol | firmamos la carta | delegado sindical | delegada sindical
      `,
    },
    {
      id: 'life-words',
      strength: 'strong',
      phrases: `
        signed cards | card signing | stewards | contract fight | contract fights | no contract no | fair contract | walked out together | walk out together | walked off together | struck together | picket duty | brothers and sisters of local
        we all signed | we all walked out/off/into | we all walked when they/he/she/management/corporate | we all refused | all of us refused | whole shift refused | whole shift signed | the whole crew signed
        whole crew signed | talked wages | wages with coworkers | pay scale with coworkers | told each other what we make | what we each make
        posted our pay | pay sheet | petition to management | letter to management | letter to the boss | demand letter from the crew | nlrb
        seniority bid | mi gremio | soy/somos/era/éramos/fui del/de gremio | nuestro gremio | sindicato | huelga | contrato colectivo
        compañeros y yo pedimos | firmamos todos | firmamos la/los hoja/queja/tarjeta/carta/petición
      `,
    },
    {
      id: 'union',
      strength: 'strong',
      group: true,
      phrases: `all? [union] whiners/goons/thugs/bums/slackers/crybabies/leeches/scum/rats/babies/clowns |
        labor union | labour union | trade union | to/helped/tried/trying/vote/voted/could/should/will/we/help unionize | a/we/our/got/were/are/get/was/been/newly/fully/shop/store/plant/crew/kitchen/hospital/warehouse/staff/drivers/nurses/workers/baristas/coworkers unionized | unionizing | unionise | unionised | unionist | union member | union members
        union steward | union rep | union reps | union representative | union president | union card | carrying a union card | union dues
        union job | union shop | union contract | union vote | union election | union drive | union meeting | union proud | union strong | union yes
        union thug | union thugs | union rats | union busting | union buster | union-busting | union guy | union man | union woman | union family
        union household | union kid | union electrician | union carpenter | union plumber | union organizer | pro-union | anti-union | my union
        our union | joined the union | join a union | join the union | form a union | teachers union | nurses union | firefighters union
        shop steward | chief steward | steward training | local union | local <num> | ibew | ibew local | teamster | teamsters | seiu | afscme
        afl-cio | aflcio | uaw | cwa local | ufcw | unite here | usw local | ilwu | ila local | iatse | sag-aftra | aft local | nea member | nea rep
        fop lodge | fop member | fraternal order of police | pba card | pba local | patrolmen's benevolent | police benevolent | iaff | iaff local
        nage local | ibpo | iupa | iww | wobblies | amazon labor union | starbucks workers united | workers united | ufw | farm workers union | nalc
        apwu | atu local | twu | ibt local | liuna | ua local | smart local | ironworkers local | boilermakers local | opeiu | aaup | ueu | grad union
        ueo | graduate workers union | solidarity forever | solidarity with the strikers | working-class solidarity | solidarity fund
        an injury to one | which side are you on | u n i o n | strike vote | strike fund | strike line | strike captain | strike pay
        strike authorization | strike sign | went on strike | going on strike | walked out | my/our/whole/night/day crew/shift/team/department [walked out] and/on/over/because/together | [walked out] ** ** ** over the? heat/pay/wages/hours/schedule/staffing | walked off the job together | wildcat strike | sickout
        sick-out | work stoppage | work to rule | work-to-rule | rank and file | picketing | picketed | picket line | picket sign | [burn barrel] going/lit/roaring/crackling
        strikebreaker | strikebreakers | crossed the line scab | locked out by management | collective bargaining | collective bargaining agreement
        cba vote | bargaining unit | bargaining committee | bargaining team | bargaining table | negotiating committee | contract negotiations
        contract vote | contract ratified | ratified the contract | ratification vote | tentative agreement | card check | card drive | anybody/who/whoever/i/we/have/crew signed a card | he/she/they signed a card at/with/when/before/after
        signed my card | signed cards | authorization card | authorization cards | organizing committee | organizing drive | organize the warehouse
        organize our workplace | organize/organized/organizing the/my/our *? drivers/coworkers/workers/nurses/baristas/cooks/cashiers/janitors | organize/organized/organizing the/my/our night/day/whole shift at | call/called/calls me/us a? [scab/scabs] | nlrb | nlrb election | nlrb charge | unfair labor practice | ulp | grievance | grievances | grievance hearing
        grievance procedure | i/we/they/union/local/steward filed a grievance | filed a grievance over/about/with/on/for/when/because/and | weingarten | right to work state | right-to-work | prevailing wage rally | fight for 15
        fight for $15 | living wage campaign | dues-paying union/teamster/local/steward | dues are up | sindicato | sindicalista | huelga | huelguistas | piquete
        tarjeta del sindicato | firmamos la tarjeta | esquirol | esquiroles | delegado sindical | organizing my workplace | struck the plant
        day <num> on the line | was/were/went/go/going/out/been/am/workers/teachers/nurses/drivers on strike | picket | the union | police union
      `,
    },
    {
      id: 'concerted',
      strength: 'strong',
      phrases: `compared paystubs | compared pay stubs | compare paystubs | comparing paystubs | compared wages | compared salaries | compared our pay | talk about our pay | talking about pay with coworkers | discuss our wages | shared our salaries | salary spreadsheet | pay transparency spreadsheet | we asked as a group | we asked as a group | [as a group] | asked as a group | went to management together | went to hr together | went to the boss together | walked it upstairs together | walked into the office together | marched on the boss | march on the boss | delegation to the boss | signed the letter about | signed a letter about | signed the petition about | [signed the letter about **] | petition about the schedule | petition about pay | petition about overtime | open letter to management | open letter to the chief from | group complaint | joint complaint | we all signed | all of us signed | all refused to work | refused unsafe work | unsafe work refusal | called osha | osha complaint | reported to osha | filed with osha | staffing petition | safe staffing | demanded raises | asked for raises together | demand better pay | demand safer | sick leave petition | employee committee about | whistleblower complaint with coworkers | stood up to management together | nos organizamos | pedimos juntos | todos juntos con el jefe`,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['self', 'mine', 'attack'],
      group: true,
      phrases: `union | steward | strikers | organizing | dues | brothers and sisters`,
    },
    { id: 'weak-first', strength: 'weak', needs: ['near'], phrases: `ret | todos | together | dues | contract | solidarity` },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        agency fee payer/payers | agency fee and/but never/not/didn't join/joined | with/joined/in the boilermakers | was/am/been a boilermaker | volunteer/volunteered/work/worked at the [union hall]
        petition about the * at my/the job/last/old/plant/warehouse/store/hospital | petition about the * to/at my/the/our boss/manager/owner/foreman
        <num> [strikes/lockouts] at the *? plant/mill/factory/mine/depot | [paid my dues] to the *? workers/teamsters/local | won ** percent in the [contract]
        [all/half/most of us went out the gate] | hand/handed/handing out leaflets/flyers/cards at the gate/plant/depot | brotherhood of the? locomotive/electrical/railroad
        we met/meet at the old? [union hall] | [union hall] ** our members | my <kin> a retired? [union carpenter/electrician/plumber/welder/pipefitter]
        union made | union local | union brother | union sister | union brothers | union siblings | union scale | my steward | shop floor vote
        at the bargaining | at the table for the | negotiating team | contract talks | contract expires at midnight | no contract, no
        working without a contract | struck the plant/mill/company | sympathy strike | walked out over | we/all/everybody/everyone/crew/shift walked off the job | locked us out | picket lines
        picket captain | barrel fire on the line | cross a picket | injury to all | bread and roses | joe hill | eugene debs
        cesar chavez march | labor day parade with | labor council | central labor | labor board | perb charge | unfair labor | ulp strike
        card campaign | cards signed | got the cards | signed up <num> out of | majority signed | organizing campaign | organized the warehouse
        labor organizer | captive audience meeting/meetings | fair share fee | dues checkoff | dues deducted | opted out of the union
        opted out of dues | dropped my membership | teamsters local | uft | utla | cwa | laborers local | ironworkers | steamfitters | boilermakers local/union
        united steelworkers | nnu | nurses united | npmhu | afge | nteu | ifpte | unitehere | equity card | longshore local
        carpenters local | carpenters union | plumbers local | local * hall | pba rep | poa rep | sheriff's union | deputies' union | deputies union
        officers' association | benevolent association | patrolmen's | ioco | iuoe | operating engineers | firefighters local | afl cio
        change to win | amazon labor | starbucks workers | fight for a union | workers center | worker center | worker cooperative organizing
        grieved it | step two grievance | weingarten rights | prevailing wage complaint/claim | project labor | compared pay | compared our paychecks
        compared paychecks | compared our salaries | told each other our | talked about our pay | talk about pay | talking about pay | discuss wages
        discussed our pay | discussing pay | posted my salary | pay spreadsheet | wage spreadsheet | asked for a raise together | as a group we
        went as a group | walked it up together | walked it in together | handed it in together | half of us signed | six of us signed
        <num> of us signed | every one of us signed | letter to the chief about staffing | petitioned management
        petition about the schedule/time/clock/heat/overtime/breaks/staffing/fans/pay/shift/hours/locker/mold/broken | spoke up together | spoke up about pay | osha together | refused to work in | refused unsafe | refused to run the line
        red shirt day | red for ed | wore the button | wore our buttons | inflatable rat | scabby the rat | scabby the | shop talk about the union
        labor notes | labor movement | labor history | pro union | sindical | sindicalizado | sindicalizada | tarjetas del sindicato | en huelga
        huelguista | delegada sindical | afiliada al sindicato | afiliado al sindicato | firmamos la carta | todos firmamos | fuimos juntos con
        nos juntamos para pedir | right to work | fraternal order | a salt at | inside organizer | bumping rights | sick out
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `
        arbitration | ratify | ratified | ratification | steward | bargained | bargaining | wildcat | perb | organizing | salting | janus | dues | ibt | aft | nea | iam
        pipefitters | usw | steelworkers | atu | wga | alpa | afa | ila | fop | pba | poa | alu | arbitrated | pay transparency | scabby | antiunion
        nonunion | non-union
      `,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `union | unions | walked out with | seniority | bargaining | strikes | slowdown | lockout | gremio | dues-paying | crossed the line | lodge <num> | contract | raise | raises | pay | wages | paystub | paystubs | differential | overtime | staffing | about the heat | fans | ac | air conditioning | letter | petition | signed | together | all of us | local | brothers and sisters | vote | ballots | card | cards | shop floor | committee | our demands | burn barrel/barrels`,
    },
    // Words of any shift: safety, bargains, lines and letters; beside a steward or a grievance they tell.
    {
      id: 'ways-vague',
      strength: 'weak',
      needs: ['near', 'my'],
      phrases: `
        safety committee | signed the sheet | signing the sheet | bargain | collective | collectively | unsafe | solidarity | in solidarity | union hall | the local | my local | local's | dues | dues come out | the steward
        coworkers and i | arbitrator | osha | safety complaint | reported the heat | heat in the
        strike | struck for | strike duty | scab | scabs | scabbing | walkout | walk-out | walk out | blue flu | pickets | picketer | on the line
        walked the line | walking the line | walk the line | hold the line | held the line with | never cross | crossed the line | cross the line
        petition about | petition for fans | petition for vests | all of us went | we went in together | went in together | we all called in | as a group
        we signed | signed a letter | signed the letter | asked together | complained together | handed in together | walked it upstairs
        just cause | past practice | contract expired | voted it down | stop work until | stopped work until | organize the | organize our
        organizing our | organized my | organized our | wear red on | wore red on | button day | slow down protest | the rat outside
        el paro | paro | delegado | delegada | firmamos
      `,
    },
    // Wobbly tables, bargains, dogs on strike, and other people's pickets.
    {
      id: 'kept-senses',
      strength: 'keep',
      phrases: `
        signatures under it/mine
        inspector ** signed the card
        striking/picketing nurse/nurses/worker/workers/teacher/driver ** her/his/their [picket sign/line] | work stoppage at home
        cat/dog/toddler ** [scabbing]
        [one? wobbly] table/wheel/leg/chair/bench/ladder/cart/stool/knee | won't/wouldn't/didn't/not walk out
        retired/old/a [union electrician/carpenter/plumber/pipefitter/welder] taught/showed/fixed/told | behind/near/past/by/old the? union hall
        we handed out | <num>/all/half/most of us went out the back/side/window/of | a/the/real bargain | [together] during/through the flood/storm/fire
        local <num> news/weather/sports | huelga/sindicato de ratas/hormigas/aire/patos/palomas
        bargaining/negotiating with a raccoon/cat/dog/goose/toddler/squirrel
        snow/lawn/phone/gym/lease/roof/plow removal? contract | signed the card for | [we/all/everybody/everyone all? signed/wrote a/the/my/his/her thank/birthday/sympathy/farewell/retirement you? card/note] | half/<num> of us signed up
        crisis/hostage/swat [negotiating team] | [organizing committee] of/for the? 5k/parade/festival/race/marathon/reunion/fair/gala/tournament | our union of <num>/book | signed the card to my/mom/grandma/our
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `union station | union square | union pacific | union street | union city | union county | credit union | union select | select union | european union | western union | soviet union | state of the union | union jack | union of opposing | union of two/ideas/souls/concerned/art/form/the | union all | union type | union types | union find | union bay | student union | union leader newspaper | perfect union | civil union | the union army | union soldier | union fitting | pipe union | union bank | union berlin | union hotel | a union type | strike price | strike out | strikes out | strike three | strike zone | strike team | lightning strike | air strike | strike a balance | strike a deal | strike a chord | strike a pose | strike anywhere | bowling strike | strike force | two strikes | three strikes | strike plate | strike that | strike up | not strike | drone strike | strike rate | bird strike | trail steward | steward of | good steward | land steward | environmental steward | wine steward | data steward | data stewards | local <num> pm | local <num> am | local news | local time | local channel <num> | local police | local government | local law | organizing my closet | organizing the garage | organizing the | organize it better | organizing events | rank choice | rank <num> | brotherhood of the traveling | gym dues | hoa dues | club dues | dues are paid | library dues | solidarity with victims | walked out of | walked out to | walked out the | walked out on | walked out and | walked out with | walked out | walk out basement | walkout basement | walkout song | scab on my | scab on | scabs over | picket fence | picket knife | white picket | wilson pickett | grievance counselor bereavement | lockout tagout | lockout kit | no lockout | account lockout`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `union station | union pacific | union square | union suit | union suits | western union line | credit union | credit unions | union jack | union street | state of the union | european union | soviet union | union county | union city | pipe union | union fitting | strength in union | union movement | union negotiations | union-shop clause | student union | strike zone | strike out | strikeout | struck out | first strike | lightning strike | lightning strikes | strike a pose | strike a match | strike one | strike two | strike three | strikes gold | strike up | bowling strike | strikes and spares | three strikes | strike plate | strike team | air strike | bird strike | strike anywhere | line dance | line dancing | line cook | line cooks | line item | line up | lineup | on line | online | finish line | start line | starting line | straight line | fire line | hose line | power line | power lines | phone line | front line | the line at | in line | in line at | back of the line | line of | other line | deadline | bottom line | clothes line | zip line | zipline | fishing line | conga line | tan line | time line | timeline | tree line | yellow line | double yellow | line between | pick it | picket fence | local news | local brewery | local park | local business | local businesses | local paper | local library | local food | local | locals | the locals | local authors | local diner | contract killer | contract work | contract job | contractor | contract law | smart contract | cell phone contract | contract bridge | lease contract | in the contract | collective noun | collective sigh | collective agreement | collective | steward of the land | flight steward | good steward | stewardship | wine steward | hall of fame | hall closet | city hall | town hall | dance hall | study hall | hall pass | down the hall | mess hall | pool hall | hall monitor | carnegie hall | annie hall | dues paying member of the gym | gym dues | club dues | hoa dues | pay your dues | paid my dues | membership dues | dues are paid | scab on my | scab on | scabs on my knee | picked a scab | scab knee | solidarity pose | organize the garage | organize my | organized the | organizing the | organizing my closet | organize the evidence | organized crime | organizing a 5k | organizing the closet | marie kondo organizing | raise money | raise funds | fund raiser | fundraiser | raise the | raise a | raised money | raise chickens | pay it forward | pay attention | pay phone | pay for | pay the | pay off | ac unit | fans at the game | fans of | sports fans | fan of | breaks my heart | spring breaks | brake | breaks down | coffee breaks | heat wave | heat index | heat stroke training | heat lamp | heat gun | miami heat | dead heat | heat of the | preheat | letter opener | letter jacket | love letter | letter grade | cover letter | thank you letter | letter carrier | letters to the editor | letter of recommendation | todos los | de todos | todos | a todos | puros | puro | son puros`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `
        local <num> | vote/voted/voting yes/no/down/for/on the? contract/strike/union/offer/ta/deal | contract vote/fight/talks/negotiations
        our/the contract expired/expires/vote/fight/talks
        we/all/everybody/everyone/half/most/<num> of? us? signed/asked/marched/compared/complained ** together/letter/petition/card/cards/group/hr
        we/all/everybody/everyone/half/most/<num> of? us? refused/demanded ** together/group/hr | we/all/everybody/everyone/half/most/<num> of? us? wrote/delivered/organized ** petition/hr
        all/everybody/everyone/half/most/<num> of? us? wrote/delivered ** letter/together | wrote to corporate/hr/management together
        we/all/everybody/everyone/half/most/<num> of? us? signed/asked/marched/compared/complained ** boss/manager/chief/pay/raise/paychecks/schedule/heat
        we/all/everybody/everyone/half/most/<num> of? us? refused/demanded/wrote/delivered/organized ** boss/manager/chief/pay
        we/all/everybody/everyone/half/most/<num> of? us? refused/demanded/wrote/delivered/organized ** raise/paychecks/schedule/heat
        we/all/everybody/everyone/half/most/<num> of? us? walked/stood ** together/petition/hr/boss/manager/raise/paychecks
        we/all/everybody/everyone/half/most/<num> of? us? went ** petition/hr/boss/manager/raise
        we/all/everybody/everyone/half/most/<num> of? us? walked out | <num> out of <num> cards/signed | cards from <num> of
        a majority signed/card | i/we signed the/a/my letter/petition about/with/at/for ** | signed the letter about the **
        went/marched/walked in/upstairs/into to? the? boss/manager/hr/chief/director as/together
        told/asked each other what/how we/much make/made | what we all make | what everybody/everyone makes/earns
        talked/talking/posted about our pay/wages | talked/talking/posted about what we make/earn | first union contract | won our first contract | negotiating table/committee | bargaining ** table/committee/team/session
        walked/walk out over/together | honk if you support | held/holding/carried/carry the/a picket/strike sign/line
        walked/walk out for better/higher/fair/safe/safer/living | walked/walk out for more pay/money/staff/hours
        firmamos ** tarjeta/tarjetas/carta/petición/sindicato | le dijimos todos | pedimos ** aumento/aire/agua/juntos | salimos a la huelga
        fuimos todos con | votamos por la/el huelga/sindicato/contrato
      `,
    },
    // Workers who stop, ask or complain together.
    {
      id: 'together',
      strength: 'strong',
      phrases: `
        [led/organized/started/joined/planned lead? the/a/our ** walkout/sickout/wildcat/slowdown/strike at/in/of/over/on the/our/my? *]
        [called/began/headed/ran/helped lead? the/a/our ** walkout/sickout/wildcat/slowdown/strike at/in/of/over/on the/our/my? *]
        [led/organized/started/joined/planned/headed the/a/our walkout/sickout/slowdown/strike/picket]
        [asked/complained/went/wrote/signed/refused/filed/emailed/grieved/walked together as a/one group/crew/shift/block]
        [asked/complained/wrote/signed/refused/walked as a/one group/crew/shift] | [all of us signed/refused/wrote/complained]
      `,
    },
    // The asking itself, where pay compared or a group stands near.
    {
      id: 'asked',
      strength: 'weak',
      needs: ['cluster', 'near'],
      phrases: `
        so [we asked] | so [we all asked] | we [went to hr together] | [signed it together]
      `,
    },
    // What is local by distance.
    {
      id: 'local-distance',
      strength: 'keep',
      phrases: `
        local <num> day/days/hour/hours/mile/miles/k/minute/minutes forecast/race/loop/outlook/run/weather/delay/drive
      `,
    },
    // Things mailed, signed or signed up for, and tags of the job.
    {
      id: 'mailed-and-signed',
      strength: 'keep',
      phrases: `
        mailed/sent/wrote/posted all? <num> letters/cards/postcards/apologies
        signed <num> of my/his/her/the/our neighbors/neighbours/neighbor/coworkers/students ** names
        signed/signing her/his/their/him/them/the/our/my ** up for <num>/a/every/all ** quotes/newsletters/magazines/subscriptions/calls/lists
        team dispatch/dispatchers/comms/patrol/nights | agility test/tests ** | emt b/p/i/basic
      `,
    },
  ],
};
