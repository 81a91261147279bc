import type { RuleFile } from '../rule.ts';

const AND_DROVE = 'and/then/before/but/while/i/still then/still/i/we/got/even? drove/driving';

/** Lawful off-duty products and recreation: alcohol, tobacco, nicotine, cannabis, gambling, adult clubs; and abstaining from them. */
export const offDuty: RuleFile = {
  class: 'PC-OFFDUTY_LAWFUL',
  source: 'N.Y. Labor Law 201-d; Cal. Gov. Code 12954 (cannabis); RSMo 290.145; G.S. 95-28.2; W.S. 27-9-105; C.R.S. 24-34-402.5',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        chela | chelas | cerveza | cervezas | cigarro | cigarros | porro | mota | fumar | fumo | mezcal | borracha
        borracho | marihuana
        jugar/juego/juega/jugaba/jugando a? la lotería | la lotería y los caballos
      `,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `
        a cold one | six-pack | six pack | red blend | tap room | beer garden | lip packed | pre-roll | vape pen | card table | river card
        horse track | swing club
      `,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near'],
      phrases: `pint | pints | keg | flask | nightcap | merlot | pilsner | hazy | cider | seltzer | barstool | wine | pack | carton | lighter | ashtray | tin | pouch | pouches | lip | dab | dabs | preroll | prerolls | edible | gummies | strain | stoner | sativa | blinds | dealer | wager | wagers | odds | ponies | racetrack | slots | jackpot | lotto | bingo | vegas | reno | casino | nude | topless | chela | cerveza | copa | vino | cigarro | puro | porro | fumar | apuesta | lotería | casino | tequila`,
    },
    {
      id: 'product',
      strength: 'strong',
      phrases: `
        happy hour | margarita | margaritas | martini | martinis | mimosa | mimosas | bottomless brunch | mojito | mojitos | daiquiri | sangria
        whiskey neat | bourbon neat | bourbon | scotch | mezcal | tequila | tequila shots | vodka soda | gin and tonic | negroni | an [old fashioned]
        [old fashioned], porch | jello shots | beer pong | keg stand | keg stands | pub crawl | bar crawl | bar hopping | brewery tour | craft beer
        craft beers | homebrew | home brew | homebrewing | homebrewer | wine tasting | wine night | wine mom | wine club
        wineries | glass of wine | bottle of wine | bottle of red | glass of red | glass of white | i am a drinker | heavy drinker | social drinker
        cabernet | chardonnay | pinot noir | prosecco | champagne toast | tailgate beers | shotgunned a beer | a few beers
        couple beers | a couple of beers | couple of beers | a beer after | beer after shift | beers after | a beer with | grab a beer | drinks after
        after-work drinks | hungover | hangover | was/am/were/still/be/being/so/too/bit hung over | day drinking | day-drinking | got drunk | i am drunk | so drunk
        wasted last night | blackout drunk | my bar tab | dive bar | cigar bar | a/my/craft cocktail | cocktails at/with/after/on | mocktail | mocktails | nightcap | boozy
        white claw | white claws | hard seltzer | bud light | michelob | pbr | guinness | jameson | jack and coke | fireball shots | hennessy
        patron shots | teetotaler | teetotal | don't drink | do not drink | doesn't drink | i never drink | never touched alcohol | non-drinker
        nondrinker | dry january | sober october | sober curious | alcohol free
        designated driver because i don't drink | cigar | cigars | cigar lounge | pack a day | a pack a day | marlboro
        marlboros | newports | camel lights | my/our smoke break | chain smoker | chain-smoker | ex-smoker | former smoker | quit smoking
        nonsmoker | non-smoker | stopped smoking | nicotine | nicotine gum | nicotine patch | nicotine pouch | nicotine pouches | zyn | zyns | vapes
        vaping | vaped | vaper | juul | elf bar | e-cig | e-cigarette | e-cigarettes | chewing tobacco | chew tobacco | smokeless | smokeless tobacco
        dip can | a dip in before/after/during | pinch of dip | copenhagen | skoal | grizzly wintergreen | snus | pipe tobacco | hookah | hookah bar | hookah lounge
        shisha | marijuana | cannabis | thc | cbd for/and/cream/drops/tincture/seltzer/lotion/gummies | cbd oil | cbd gummy | delta 8 | delta-8 | delta-9 | edibles | gummy | gummies
        weed gummies | pot brownie | pot brownies | dispensary | dispensaries | budtender | a joint after | joint after shift/work/dinner/hours | smoke a joint | smoked a joint | smoked weed
        smoke weed | smokes weed | roll a joint | rolled a joint | bong rip | bong rips | dab rig | dab pen | og/purple/master kush
        indica | sativa | home grow | grow tent | four plants legal | 420 friendly | stoner | stoners | stoned | pothead | potheads
        high on my couch | i/we got loaded every/last | getting high at home | got high | legal weed | recreational marijuana | medical marijuana | medical card | med card
        wake and bake | mary jane | devil's lettuce | green friday | mota | churro legal | [churro] legal | marihuana | cannabis friendly
        poker night | poker regular | home poker game | card room | blackjack | blackjack table | craps table | roulette table | slot machine
        slot machines | sports betting | sports bet | sportsbook | draftkings | fanduel | betmgm | prizepicks | parlay | parlays | my parlay
        bet on the game | bet on the ponies | off-track betting | a/my/winning lottery ticket | my/our/two/buy/buys/buying/bought lottery tickets | powerball | scratch off | scratch-off
        scratch offs | scratch-offs | scratchers | gambling | gambler | gamble on | vegas weekend | trip to vegas | keno
        fantasy football money league | strip club | strip clubs | gentlemens club | pole dancing class | pole class | nude beach | nudist | nudists
        naturist | naturism | nude resort | clothing-optional | clothing optional | skinny dipping | burning man | swingers club | lifestyle club
        bdsm | fetish | fet life | fetlife | adult toy | onlyfans subscriber | cerveza | cervezas | chela | chelas | caguama | vino tinto
        un/unos/unas/el/mi/mis/dos/tres trago/tragos | borracho | borracha | borrachera | cigarro | cigarros | fumo | fumar | no tomo | quiniela
        no/about/some/smell/smells/smelled/of/on/without/buy/bought/using/quit weed | cut/cuts out weed | weed use/store/stores/money/habit/card/pen | use/uses/using/used/likes weed | i like weed | smell/smells/smelled/reeks/reeked like/of [weed] | my weed of/is/was/comes/and/stash/card | had weed | weed around me | weed on/at my/the/weekends/home/night
        a/my/his/her/the/first/third/last cigarette on/after/at/with/in/before/behind/n/and | my/no/the/smell/smells/smelled/miss/with/quit/off/without/of cigarettes | lit/lights/light/lighting/smoke/smokes/smoking/smoked a/an/my/the? *? cigarette | have/had/needs/needed/want/wants/wanted a cigarette | took/two/three/four <num>? cigarettes | w/with a/my cigarette | cigarette burn
        a/my/the/smoked/rolled/roll/passed blunt in/for/at/on/after/and/of | a/my/our/his/her bong | bong water/shop/hit/hits | an/hazy/my/craft/nonalcoholic/session/double/two/three/no/without/cold ipa/ipas
        a/cold/of/one/two/my modelo | modelo especial/time | casa/casas de apuestas | apuestas deportivas
      `,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['first'],
      phrases: `

      `,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        margs | bloody mary | michelada | whiskey sour | g&t | rum and coke | vodka tonic | seltzer night | twisted tea | cold beer
        a cold one | hazy ipa | pale ale | microbrew | homebrewed | taphouse | mug club | kegerator | flip cup | beer fest
        case of beer | tallboy | tallboys | tall boy | coors | coors light | miller lite
        busch light | tecate | dos equis | busch latte | yuengling | lone star beer | natty light | wine o'clock | red wine | white wine
        rosé all day | bottle of white | box wine | boxed wine | bourbons | bourbon trail | whiskey | whisky | single malt
        two fingers of rye/bourbon/whiskey/scotch/rum/tequila/maker/coffee | buffalo trace | blanton's | jack daniels | jack daniel's | jim beam | crown royal | henny | cognac
        reposado | don julio | captain morgan | tito's | absinthe | jägermeister | jager | jägerbomb | soju | baijiu | aguardiente | cheve
        cheves | una fría | unas frías | unas heladas | tequilita | mezcalito | pistear | peda | liquor cabinet | boozehound | alcoholic beverage
        few drinks | couple drinks | couple of drinks | a drink after | do/did/doing shots of * | shots of tequila/whiskey/rum/vodka/fireball/jameson/patron/bourbon/jager | round of shots | doing shots | barhop | barhopping | my local bar
        regular at the bar | hangovers | hair of the dog | wasted last | hammered last | shitfaced | never drank | never drink
        don't touch alcohol | never touch alcohol | teetotaller | teetotalers | dry jan | sxe | na beer | n a beer | athletic brewing
        heineken zero | cigs | ciggy | smoke breaks | smoke a pack | smoked a cigar/cigarette/joint/bowl/blunt/pipe | pack-a-day | half pack a day | pack of camels | marlboro reds | lucky strikes
        american spirits | menthols | a menthol | menthol cigarettes | rollies | roll my own | roll-your-own | rolling tobacco | rolling papers | quitting smoking
        still smoke | don't smoke | never smoked | smoked a pack | chain smoke | chain-smoke | cold turkey off | chantix | nicorette
        nicotine patches | vape pen | juuls | elfbar | puff bar | ecig | zyn can | upper decky | upper decker | on! pouches
        rogue pouch | dips cope | can of dip/grizzly/copenhagen/skoal/kodiak/cope/longhorn/husky | dip spit | spit cup | spit bottle | cope long cut | levi garrett | red man | beech-nut | pinch between
        cigar night | cigar club | cigarillo | cigarillos | swishers | black & mild | black and mild | black and milds | cohiba | montecristo | stogie
        stogies | bongs | rig and torch | thc-free | thc drink | thc seltzer | delta 9 | cbd gummies | half a gummy | ten milligrams | five milligrams
        five mg | ten mg | low dose gummy | ganja | smoke/smoked/smokes/smoking/roll/rolled/puff reefer | get high | getting high | spliff | doobie | doobies | preroll | pre-roll | prerolls
        pre-rolls | an ounce of flower | the dispo | dispo | budtending | my four plants | my six plants
        og kush | blue dream | wedding cake strain | t break | tolerance break | couch lock | kratom
        kava bar | shrooms | mushrooms in denver | psilocybin | porrito | porro | fumador | fumadora | cajetilla | vapear
        poker game | poker table | poker chips | texas hold'em | texas holdem | hold'em | holdem | baccarat | penny slots | vegas trip | sports book
        sports bets | same game parlay | gambles | gamblers | lotto ticket | lotto tickets | mega millions | scratch ticket | scratch tickets
        derby bet | exacta | fantasy football money | fantasy league money | bracket pool | march madness pool | super bowl squares | gentlemen's club
        lap dance | exotic dancer | burlesque class | burlesque troupe | pole dancing | pole fitness | nude beaches | nudism | topless beach
        naked bike | skinny dipped | onlyfans | fansly | boudoir shoot | kinky party | leather bar
        high off/from/on a/an/one/two/half/some? gummy/gummies/edible/edibles/brownie/joint/bowl | tried weed a/the/at/in/once/twice/two/three/when | addicted/hooked to/on weed
        dip in my/his lip | put/threw/pack/packed a dip in before/after/when/while/and | keep/kept a dip in my/when/while/the whole? | thc/cbd/weed gummy bear
        gummy bear/bears from a/the dispensary | wine cellar of my/our own | blow/blew/blowing a? smoke ring | grow/grew/growing a? little/some/my weed out/in/behind
        am the/a guy/gal/one/man/woman/dude who buys/plays ** scratch/lottery/lotto offs/tickets | am a guy/gal/man/woman/dude with a/my ** beer/bourbon/whiskey/wine
        my/our apartment/place/car/truck/coat/jacket/clothes still/always? smells/smelled/smell like/of weed/pot/cigarettes/cigars | my/our coat/jacket/car/truck has the smell of cigars/cigarettes/weed
        i/we bet on football/baseball/basketball/hockey/boxing/horses/games/fights/sports | hit/won a jackpot at/on/in | buzzing after/off/from a/<num> beer/beers/drink/drinks
        i was/got pretty/so/really/totally [wasted/trashed] | i [got wasted] | i [was wasted] a/every/most/by | buy/buys/bought the first round
        shiner bock/on/and | a/one/second/two shiner | american spirit yellow/blue/cigarettes | pack/packs of american spirit | of/some maker's mark | pappy van winkle | grow my own weed/bud/tobacco/pot/legal
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `
        old-fashioned | manhattan | pilsner | lager | taproom | keg | kegs | oktoberfest | six-pack | sixpack | twelve-pack | pinot | merlot
        malbec | champagne | fireball | brandy | moonshine | mead | sake | pulque | vino | pisto | liquor | booze | pub
        pubs | cantina | buzzed | drunken | non-alcoholic | cig | camels | parliaments | menthol | pouches
        spitter | spitters | chew | chaw | grizzly | swisher | backwoods | humidor | dab | 5mg | 10mg | blaze | blazed | blazing | 4:20
        t-break | munchies | kava | toque | craps | roulette | bookie | wager | wagers | gamble | scratcher | ponies | off-track
        offtrack | trifecta | burlesque | swinger | swingers
        vodka | bar tab
        one newport | beer/wine/whiskey/heavy/social/a drinker
      `,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `truly | high noon | beer | beers | bud light | wine | drinks | pub trivia | skinny dip | bar | drink | drank | drinking | glass | bottle | pint | pints | rounds | shot | shots | tap | neat | on the rocks | smoke | smoked | smokes | lighter | ashtray | pack | pouch | pinch | patch on my arm/shoulder | lip | puff | pipe | bet | bets | odds | chips | spread | jackpot | buzz | alcohol | rye | winery | bookie | bingo hall`,
    },
    // One such word is a tale of the shift as often as a habit; two of them, or one beside a plain word, tell.
    {
      id: 'vague',
      strength: 'weak',
      needs: ['near', 'cluster'],
      phrases: `
        beer | beers | wine | wines | whiskey | whiskeys | rum | vodka | gin | liquor | booze | lager | ale | hard cider | bottle of *
        tall can | drunk | tipsy | buzzed | blacked out | pub | tavern | liquor store | smoking | smoker | smokers
        vape | vape shop | vape juice | snuff | smoke shop | pinch of | long cut | half a pack | a joint | a blunt | toke
        grow light | pot shop | weed store | legal state | my bets | casinos | poker | otb
        race track | the ponies | over under | point spread | lotto | bingo night | bingo hall | in vegas | stripper | strippers | boudoir
        kink | kinky
        weed | cigarette | drinker | my plants | taproom | brewpub | twelve pack | eighth of weed/bud/flower | legal in my/this state | last call at
      `,
    },
    // Words of kitchens, gyms and gates besides: a plain word of the class has to stand beside them.
    {
      id: 'vaguer',
      strength: 'weak',
      needs: ['near'],
      phrases: `stout | porter | bar | smoke | smoked | pot | joint | high | dip | chew | strain | bet | bet on | bets on | slots | drink | drinks | drank | drinking | edible | tobacco | brewery | breweries | it's legal | legal here | at the bar | casino | grow my own | blunt | ipa`,
    },
    // Said of oneself.
    {
      id: 'habit',
      strength: 'strong',
      phrases: `
        i/we would/will/have/still/only/never/always/just/don't/didn't? [drank/smoke/smoked/vape/vaped/gamble/gambled]
        i/we would/still/only/never/always/just/don't/didn't [drink] | i/we [drink] to/on/at/with/too/alone/socially/sometimes/occasionally/beer/beers/wine/whiskey/bourbon/vodka/rum/tequila | i/we [drink] o'doul's
        i/we never/don't/didn't/rarely/seldom [drink/smoke/vape/gamble/bet]
        my/our [drinking/smoking/vaping/gambling/tobacco/booze/beer/beers/wine/whiskey/poker/vape/joint]
        gave up the [pot/weed/booze/drink] | quit/stopped/gave/kicked up? [drinking/smoking/vaping/gambling/tobacco/liquor/booze/beer/chew/dip/pot]
        had/have/having/order/ordered a/an/one/two/three/my [beer/beers/wine/whiskey/whiskeys/lager/stout/ale/joint]
        pour/poured/crack/cracked/nurse/nursing a/an/one/two/three/my [beer/beers/wine/whiskey/whiskeys/lager/stout/ale/joint]
        <num> [beers/whiskeys/lagers/stouts] in/deep/later/max | smoked/smoke/smoking a/my [cigar/pipe/joint/blunt/bowl/pack] | non-drinker
        light [smoker] | [smoker] since/for/until | at/to/in the/my/our [casino] on/every/with my
      `,
    },
    // Conduct: drinking at work or before driving is what a panel must read.
    {
      id: 'kept-at-work',
      strength: 'keep',
      phrases: `
        white/black russian | shifts/weekends/nights/job/hired at a wine bar | drove/driving ** bottle/fifth/pint of rum/vodka/whiskey/whisky/tequila/gin/bourbon
        happy hour shift/shifts/menu/rush | never drink from | kegs roll/rolled/tipped | for a/the brewery kegs
        [fifth/bottle/flask of whiskey/bourbon/vodka/rum/gin/tequila] in the cup/console/glovebox
        [drunk/drinking/drank/beers/hungover/wasted/high/stoned/buzzed] *? *? on/in/at the/my/our/his/her/their/a? *? post/shift/duty/watch/patrol/work/control/ambulance/lot
        [got drunk/wasted/high/stoned] *? *? on/in/at the/my/our/his/her/their/a? *? post/shift/duty/watch/patrol/work | [hungover/drunk/high/stoned] and proud? ** clocked
        [drank/beers/whiskeys/drinks/drunk/shots] ** ** ${AND_DROVE} | [drank * beers/whiskeys/drinks/shots in the?] ** ** ${AND_DROVE} | [drank/beers/whiskeys/drinks/drunk/shots] drove/driving
        [had/after <num> beers/whiskeys/drinks/shots] ** ** ${AND_DROVE}
        drove/driven/driving ** ** after/on ** [<num>? beers/whiskeys/drinks/shots/margaritas/coors] | drove/driven/driving ** with ** [<num>? beers/whiskeys/drinks/shots/coors]
        [<num> coors] deep | on/at shift/duty/work/post/watch with/had/carrying/carried/sipping a/his/her/my? [flask of schnapps/rye/whiskey/vodka/bourbon/rum/gin] | [flask of schnapps/rye/whiskey/vodka/bourbon/rum/gin] ** on/in ** shift/duty/work/vest/cruiser/locker
      `,
    },
    // Strangers, and places where people work.
    {
      id: 'kept-strangers',
      strength: 'keep',
      yields: true,
      phrases: `
        a/the/this/that/some/another/every/old/same drunk | drunks | smokers at * | a chain smoker | like a chain smoker
        drunk/drunken person/man/woman/guy/dude/fella/fellow/gentleman/lady/driver/cyclist/passenger/tourist/customer/caller/kid/fan/uncle/neighbor
        fella/fellow/guy/man/woman/driver/customer/caller/lady/dude with [a * of? bourbon/whiskey/vodka/beer/wine/gin/rum in/on? the?]
        pouring/poured/slinging/sling/serve/served/serving/comped/selling/sold <num>? [daiquiris/margaritas/cocktails/mimosas/martinis/pints/drafts/beers/shots/drinks]
        [well vodka/gin/rum/tequila/whiskey/bourbon] | [bloody mary bar]
        weed/pot shop/store burglary/burglaries/robbery/parking/next/down | vape/liquor/smoke/cigar/tobacco shop/store/warehouse/counter/clerk/owner/burglary/parking/lot | bribe of smoked *
        casino floor/security/parking/hotel/entrance/people/guard/shift/surveillance/job/cage
        work/works/worked/guard/guarding/guards/patrol/ids at/for/in? a/the ** [casino]
        guy/man/woman/lady/nun/customer/person/people/he/she who? ** [lottery/scratch tickets/ticket/offs]
        seized/untaxed/stolen/smuggled/bootleg/counterfeit ** [cigarettes/cartons of cigarettes?]
        broke/broken/down/up/over by the [casino] | down by the [casino] | picket line/lines at the [casino]
        better coffee than the [casino] | [casino/blackjack dealer/dealers] | [smoke break] guys/crowd/people/crew/gang/door/bench/spot/area
        tossed/flicked/dropped/lit/stray [cigarette] and/out/into/from/can/starts
        rental/car/room/lobby/hall/apartment/locker/unit/it/still smells/smelled like [cigars/cigarettes/cigar/weed bar?]
        smell/smells of ** [cigars/cigarettes] | [a beer] i gave/for/to | hiding/hid/selling/sold/spilled/threw/throwing [a beer]
        put [a beer] in the evidence/trash/console/cup | offers/offered me [a beer after?]
      `,
    },
    // Other senses: barbecue and fires, radio code, phones and bars of music, weeds, wagers among colleagues.
    {
      id: 'kept-senses',
      strength: 'keep',
      phrases: `
        [drink/drinks/drank/drinking] *? lot/cup/cups/pot/gallon/gallons/glass/glasses/bottle/bottles/much/many/station/office/cold/hot/bad/black? of/the/my/station? coffee/milk/water/tea/soda/pop/juice/lemonade/cocoa/cola/coke/gatorade
        asked/ask/beg/begged/stop/stopped/pause ** for [a drink]
        [smoker] ** brisket/ribs/pork/oak/hickory/beef/turkey/chicken | brisket/ribs/pork ** [smoker] | pellet/offset/barrel smoker
        smoke machine | about/smelled/smelling/saw/see/from/of/reported/thick/black smoke | boat/engine/truck/mower/generator/motor/car smokes
        smoked trout/mackerel/fish/gouda/oysters/eel/ham/bacon/almonds/tires | cigar box | tobacco barn | in tobacco country
        weed a/the/my/our/his/her/their/around/between the/my? community/church/front/back/whole? garden/gardens/bed/beds/row/rows/yard/lot/flower/flowers/vegetable/tomatoes/path/planters/trees/roses/stones/headstones/graves/plants/fence/sign | to weed a/the/my/our/his/her/their/between/around | weed whacking | pull weed | weed board/control/district/seed/spray/wrench
        maple/candy/sushi/steel/squat/signal/one/two/three/no bar | bar/bars of/at/in signal/service/coverage/reception/music/the light
        got/get/gets/getting high fived/fives/marks/school/centered | wine glass/glasses/cooler/rack/stain/cellar | gets/get/got kinky/kinked
        upper marlboro | marlboro massachusetts/maryland/township | whiskey tango/foxtrot/sierra | at gin | hand of gin | gin rummy
        on a bet | lost/won/lose/win/settle a/the bet | made/make a bet on who/when/how | always bet on the | bets on the date/weather/baby
        the squad/shift/crew/room bets | cara de póker | tin/cup/box/can of/in chips | chips to date
        soup/chili/clay/lobster/stock/big/tea/coffee/cooking/stew/no pot | a * pot on the | pot/pots of
        hindu kush | i/we/still smoke/smoked the/a/our/my? ribs/fish/whitefish/meat/meats/sausage/cheese | still smoke it better | smoke all y'all | guinness record/book/world | coors field | not a drop of water/rain/sweat/oil/paint | la cruda realidad/verdad | my/his/her/their sake | drunk with/on power/holds | hung over the | lata/latas/caja/cajas de [cerveza] | vendí/vendía/vender/vendo/vendan [cerveza] | mud dauber/daubers
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `root beer | ginger beer | ginger ale | beer battered | birch beer | beer goggles | wine stain | red wine vinegar | drink water | drinks water | drink coffee | drank coffee | drinking water | drinking fountain | please/you/they/people/who/to drink responsibly | drink of water | energy drink | energy drinks | soft drink | drink more water/coffee/tea/fluids/electrolytes/milk | drink it black/in | drank it | drank the coffee | drink the kool-aid | drink tea | drink up | after like nine beers | after nine beers | drunk driving | drunk driver | drunk drivers | drove drunk | driving drunk | driving boat drunk | driving while drunk | drunk by noon | drunk at the wheel | drunk on duty | drunk on shift | beers and drove | beers then drove | beer in the cup holder | beer in my lap driving | drinking and driving | drink and drive | home with a head full of rum | bottle in me | with a bottle in me | high on shift | high at work | high on duty | high on the job | drinking on duty | drinking on shift | drink on shift | smoke detector | smoke detectors | smoke alarm | smoke signals | smoke grenade | smoke test | smoke tests | smoked brisket | smoked meat | smoked ribs | smoked salmon | smoked turkey | smoked pork | smoked sausage | smoked paprika | smoke jumper | the/a/pink/red/nice/good/perfect/deep smoke ring on/in/was | smoke show | smoke in the | smoke from | smoke and mirrors | where there's smoke | smoke eater | smoke coming | smoke inhalation | holy smoke | smoke a brisket | smoking brisket | smoked the competition | smoking gun | bar exam | bar prep | state bar | bar association | bar chart | bar code | bar graph | bar soap | bar trivia | bar stool | raise the bar | raises the bar | set the bar | high bar | low bar | pull-up bar | pull up bar | pullup bar | granola bar | candy bar | chocolate bar | protein bar | salad bar | snack bar | crow bar | monkey bars | bar none | handle bar | task bar | nav bar | search bar | status bar | light bar | pry bar | sway bar | bar mat | set/sets/setting/raise/raised/raises/raising/lower/lowered/clear/cleared/meet/met the bar for | the bar for hiring/entry/getting/being/what | bar is | behind bars | bars of | space bar | bar of | barbell bar | bar buddies home | club bar | dip in the/sales/temps/morale | dip the | skinny dip | bean dip | chip and dip | tricep dips | dip belt | double dip | chew on | chew the | chew toy | bite off more | joint venture | joint task | expansion joint | joint pain | joint operation | joint operations | joint effort | joint session | ball joint | joint command | joint chiefs | joint degree | joint statement | joint responsibility | drywall/pipe/concrete/deck joint repair | joint compound | miter joint | solder joint | joint training | burger joint | pizza joint | the joint | joint program | pot roast | pot luck | pot pie | pot hole | flower pot | coffee pot | crock pot | instant pot | melting pot | pot of coffee | pot of | stir/stirred/stirring/fill/filled/wash/washed/scrub/scrubbed/rinse/coffee the pot | the pot of/on/boils/boiled | pots and pans | cook pot | hot pot | high school | high five | high ground | high score | high tide | high speed | high-speed | high rise | high quality | high level | high performance | high standards | high risk | high water | high visibility | high noon | high road | high winds | high alert | high beam | high beams | high heat | high bar | high volume | high value | high end | high water rescue | high pressure | high energy | high degree | high-performing | high and | high on the list | high as | high cost | as high as | high stakes | high priority | high time | all-time high | too high | so high | how high | runner's high | very high | high-level | high-quality | highs and lows | high angle | i bet | you bet | bet you | bet he | bet she | bet they | bet it | safe bet | best bet | bet on it | i'd bet | bet the | better bet | bet that | bet my | bet $* | shots fired | shots of espresso | two shots of espresso | espresso shots | espresso shot | free throw shots | jump shots | shots on goal | shots rang | head shots | mug shots | flu shots | screen shots | moon shots | shots from | dog/dogs/cat/cats/puppy/kittens/pet 's? rabies shots | shots heard | shots were fired/heard/wide/tight/blurry | of shots | cheap shots | allergy shots | shots at the range | shots on net/target/frame/basket/range | hash function is stoned | stoned fruit | poker-faced | poker faced | poker face | fire poker | red-hot poker | strip poker joke | slots at the range/academy/station/clinic/gym | time slots | slots for | slots open | slots available | slots on the calendar/schedule/board/sheet/roster | expansion slots | card slots | slots in | pci slots | slots left | casino heist movie | russian roulette | gamble with lives | blunt force | blunt trauma | blunt object | blunt instrument | blunt honesty | blunt feedback | blunt and | be blunt | blunt with | was blunt | weed whacker | weed-whacker | weed eater | weed trimmer | weed killer | weed abatement | marijuana grow bust | drug weed detail | edible flowers | edible garden | gummy bears | gummy bear | gummy worm | gummy worms | gummy vitamins | vape detectors | hookah phone | rum raisin | rum cake | cooking wine | rum ham | gin rummy | cotton gin | port wine stain | kentucky bourbon county | bourbon street | scotch tape | scotch guard | scotch-brite | scotch bonnet | scotch eggs | moscow mule deer | cosmopolitan city | cocktail sauce | cocktail dress | cocktail attire | molotov cocktail | fruit cocktail | shrimp cocktail | patron saint | library patron | modelo data | chip and | champagne illinois | bingo card | kink in the | kinks out | kink in the hose | kink hose | iron out the kinks | casino royale | lottery for housing | copenhagen denmark | grizzly bear | camel up | camel case | ipa phonetic | international phonetic | port and ale | pub sub | pub key | pub date`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `drinks antifreeze | dog drinks | energy drink | energy drinks | sports drink | drink water | drinking water | drink your water | drinking fountain | soft drink | soft drinks | drink coffee | drinks coffee | drank coffee | coffee drinker | tea drinker | drinks snacks | drinks coffee snacks | root beer | root beer float | ginger beer | beer bread | beer battered | beer can chicken | beer brats | butterbeer | birch beer | wine vinegar | wine and dine | winelight | whine | wine colored | wine barrel planter | porter house | porterhouse | shot of espresso | shots of espresso | espresso shot | espresso shots | flu shot | flu shots | shot put | shot clock | head shot | headshot | headshots | jump shot | jump shots | screen shot | screenshot | screenshots | slap shot | snap shot | long shot | best shot | shot group | give it a shot | cheap shot | warning shot | mug shot | buckshot | booster shot | moon shot | bar exam | bar none | bar stool | bar graph | bar code | barcode | salad bar | snack bar | monkey bars | pull-up bar | pull up bar | crow bar | crowbar | granola bar | candy bar | soap bar | bar soap | light bar | chocolate bar | protein bar | protein bars | raise the bar | bar association | sand bar | sway bar | bar mitzvah band | space bar | roll bar | grab bar | gold bar | coffee bar | juice bar | oxygen bar | smoke detector | smoke detectors | smoke alarm | smoke alarms | smoke screen | smoke signal | smoke test | smoke eater | smoke jumper | smokejumper | where there's smoke | smoked brisket | smoked salmon | smoked meat | smoked paprika | smoked turkey | smoked ribs | smoked gouda | smoke a brisket | smoke ribs | smoke the competition | smoked the competition/written/obstacle/physical/pt/agility/oral/rest/others/recruits/test/field/course/interview/exam/brisket/ribs/turkey/pork/meat/fish/run/mile/tires | smoke a pork | smoker grill | pellet smoker | the smoker is going/on/hot/lit/running | brisket smoker | smoking gun | smoking hot deal | smoking brakes | smoking ribs | smokey bear | holy smoke | up in smoke | blow smoke up/at | pot luck | potluck | pot roast | pot holes | pothole | potholes | flower pot | crock pot | instant pot | coffee pot | melting pot | pot pie | pot of coffee | pot of chili | pot hole | pots and pans | the jackpot | pipe wrench | pipe dream | pipe organ | pipe bomb | pipe cleaner | pipe cleaners | pipe fitter | pipe fitting | exhaust pipe | pipes burst | burst pipe | pipe down | drain pipe | pipes froze | frozen pipes | pipeline | weed whacker | weed whacking | weed eater | weed killer | weed the garden | weeding | weeds | pull weeds | pulling weeds | tumbleweed | seaweed | milkweed | weed out the/bad/candidates/applicants/people/anyone/those | in the weeds | high school | high five | high fives | high fived | high water | high voltage | high road | high gear | high rise | high tide | high score | high pressure | high ground | high speed | high-speed | high heat | high key | high noon duel | high hopes | high quality | high-quality | high-tech | high tech | high end | high level | high performance | high beam | high beams | high sierra | record high | sky high | junior high | all-time high | aim high | joint effort | joint task force | joint statement | joint venture | joint commission | burger joint | bbq joint | pizza joint | joint compound | joint replacement | ball joint | ball joints | expansion joint | joint training | joint operation | joint operations | u-joint | knee joint | finger joints | dovetail joint | joints ache | blunt force | blunt object | blunt feedback | blunt talk | be blunt | to be blunt | blunt truth | emily blunt | grass clippings | grass fed | grass stain | grass seed | grass roots | bluegrass | sawgrass | edible flowers | edible arrangement | edible cookie dough | edible glitter | gummy bears | gummy bear | gummy worm | gummy worms | gummy vitamins | vape detector | dip in the pool/lake/ocean/river/creek/pond/water/road/market/temperature/sauce | bean dip | chip dip | spinach dip | artichoke dip | skinny dip | dip stick | dipstick | big dipper | dips and pull-ups | tricep dips | double dip | chew on that | chew out | chewed out | chew toy | chew toys | chewing gum | chewed through | snuffed out | pinch of salt | pinch hitter | pinch hit | in a pinch | pinch point | pouch of coins/tools/change/mail/gauze/evidence/seeds/dice/keys | fanny pack | pack lunch | pack rat | pack a | pack up | pack mule | pack of wolves | wolf pack | back pack | backpack | ice pack | green bay packers | six-pack of socks | can of worms | can of soup | can of coke | slot car | slot machine repair of | time slot | time slots | mail slot | parking slot | slots available | training slot | betting man | you bet | bet you | i bet | wanna bet | best bet | bet the farm | alphabet | better | wager of battle | gambling man song | kenny rogers the gambler | poker face | fire poker | poker run for charity | bingo card | bingo sheet | lotto scratch resistant | lottery of birth | draft lottery nba | track meet | track and field | track record | on track | track team | running track | track the | soundtrack | track star | race track day/days/crew/medic/safety/photos | train track | train tracks | tracks in the snow | railroad tracks | track day | chips away | chips fall | odds are | odds and ends | what are the odds | against all odds | odd jobs | house odds | spread the word | bed spread | spread sheet | spreadsheet | spread out | point of the | cheers to | cheers for | cheers mate | cheers | round table | round trip | round of applause | round of golf | all-around | merry go round | year round | year-round | rounds of ammo | rounds down range | round one | first round | second round | round up | buzz cut | buzz lightyear | buzzfeed | buzz word | buzzer | phone/phones/radio/pager/bee/bees/fly/flies/light/lights/line buzzing | buzzing with/in/around | hammered dulcimer | hammered copper | hammered the nail | trashed the | wasted time | wasted food | wasted an | wasted a | loaded fries | loaded potato | loaded the/my/a/an/our/up/onto/into/with/in/it/them/and/question/gun/magazine | toast to | toast and | avocado toast | french toast | toaster | toast master | toastmasters | tap water | tap out | tap dance | tap dancing | tap the | he/she/they/i/opponent tapped out | spinal tap | tap dancer | tap in | on tap for | pint of blood | pint of ice cream | pints of blood | half pint | pint sized | stripper well | stripper pole paint | paint stripper | wire stripper | wire strippers | strip mall | strip the | comic strip | strip steak | landing strip | power strip | drag strip | film strip | las vegas strip | ny strip | strip of | the strip mall | uber eats | uber driver | night cap | hang over the | on the rocks skipping | rock bottom prices/price | club soda | club sandwich | book club | running club | chess club | garden club | car club | rotary club | golf club | golf clubs | fight club | breakfast club | club house | sam's club | ski club | boxing club | night club security | bike club | holiday clubs | sports club | social club activities | rugby club | glee club | gun club | drama club | copenhagen and | in copenhagen | knowledge of copenhagen | machine learning | machine shop | washing machine | ice machine | vending machine | sewing machine | time machine | machine gun | copy machine | coffee machine | machine | nic cage | cage match | nicotine free | newport beach | newport news | camel back | camelbak | camel ride | camel's back | parliament funkadelic | winston churchill | winston salem | manhattan beach | manhattan project | manhattan clam | manhattan bridge | manhattan kansas | lower manhattan | corona virus | coronavirus | solar corona | margarita pizza | margaritaville | old fashioned values | old fashioned way | old-fashioned way | old fashioned donuts | gin rummy | gin up | cotton gin | rum runner | rum ham | rum raisin | rye bread | pastrami on rye | catcher in the rye | rye grass | port of | port authority | usb port | usb-c port | airport | port a potty | port-a-potty | seaport | carport | keg of nails | keg of powder | powder keg | cider vinegar | apple cider | shine a light | shine on | rain or shine | shoe shine | shine boots | shine my boots | rise and shine | blaze of glory | trail blazer | trailblazer | trail blaze | house blaze | two-alarm blaze | the blaze | blazer | bake sale | baked beans | baked potato | baked ziti | baked goods | half baked idea/plan/excuse/scheme/theory | stoned fruit | stone soup | high times square | cart before the | spirits up | in high spirits | good spirits | high spirits | bottle flip | table tennis | table saw | table read | round the table | pool table | table of contents | periodic table | dining table | picnic table | operating table | odds`,
    },
    // What is enjoyed at home after work.
    {
      id: 'one-at-home',
      strength: 'strong',
      phrases: `
        <num>/half/a/couple/few/nice/cold of/cold/good/more? beer/beers/whiskey on/in/and/with/after/by/at the? porch/deck/fire/dinner/couch
        <num>/half/a/couple/few/nice/cold of/cold/good/more? bourbon/scotch/tequila/margarita on/in/and/with/after/by/at the? porch/deck/fire/dinner/couch
        <num>/half/a/couple/few/nice/cold of/cold/good/more? beer/beers/whiskey on/in/and/with/after/by/at the? patio/hand/night/lawn/balcony/yard
        <num>/half/a/couple/few/nice/cold of/cold/good/more? bourbon/scotch/tequila/margarita on/in/and/with/after/by/at the? patio/hand/night
        <num>/half/a/couple/few/nice/cold of/cold/good/more? bourbon/scotch/tequila/margarita on/in/and/with/after/by/at the? lawn/balcony/yard
        another/single/pint/glass/bottle/can/sip of/cold/good/more? beer/beers/whiskey on/in/and/with/after/by/at the? porch/deck/fire/dinner/couch
        another/single/pint of/cold/good/more? bourbon/scotch/tequila/margarita on/in/and/with/after/by/at the? porch/deck/fire/dinner/couch
        glass/bottle/can/sip of/cold/good/more? bourbon/scotch/tequila/margarita on/in/and/with/after/by/at the? porch/deck/fire/dinner/couch
        another/single/pint/glass/bottle/can/sip of/cold/good/more? beer/beers/whiskey on/in/and/with/after/by/at the? patio/hand/night/lawn/balcony/yard
        another/single/pint of/cold/good/more? bourbon/scotch/tequila/margarita on/in/and/with/after/by/at the? patio/hand/night/lawn/balcony/yard
        glass/bottle/can/sip of/cold/good/more? bourbon/scotch/tequila/margarita on/in/and/with/after/by/at the? patio/hand/night/lawn/balcony/yard
        <num>/half/a/couple/few/nice/cold of/cold/good/more? ipa/ipas/cigar on/in/and/with/after/by/at the? porch/deck/fire/dinner/couch
        <num>/half/a/couple/few/nice/cold of/cold/good/more? cigars/gummy/edible/joint on/in/and/with/after/by/at the? porch/deck/fire/dinner/couch
        <num>/half/a/couple/few/nice/cold of/cold/good/more? ipa/ipas/cigar on/in/and/with/after/by/at the? patio/hand/night/lawn/balcony/yard
        <num>/half/a/couple/few/nice/cold of/cold/good/more? cigars/gummy/edible/joint on/in/and/with/after/by/at the? patio/hand/night/lawn/balcony/yard
        another/single/pint of/cold/good/more? ipa/ipas/cigar/cigars/gummy/edible/joint on/in/and/with/after/by/at the? porch/deck/fire/dinner/couch
        glass/bottle/can/sip of/cold/good/more? ipa/ipas/cigar/cigars/gummy/edible/joint on/in/and/with/after/by/at the? porch/deck/fire/dinner/couch
        another/single/pint of/cold/good/more? ipa/ipas/cigar/cigars/gummy/edible/joint on/in/and/with/after/by/at the? patio/hand/night/lawn/balcony/yard
        glass/bottle/can/sip of/cold/good/more? ipa/ipas/cigar on/in/and/with/after/by/at the? patio/hand/night/lawn/balcony/yard
        glass/bottle/can/sip of/cold/good/more? cigars/gummy/edible/joint on/in/and/with/after/by/at the? patio/hand/night/lawn/balcony/yard
        <num>/half/a/couple/few of/cold/good/more? stout/lager/vodka/gin/rum on/in/and/with/after/by/at the? porch/deck/fire/dinner/couch
        nice/cold/another/single/pint/glass of/cold/good/more? stout/lager/vodka/gin/rum on/in/and/with/after/by/at the? porch/deck/fire/dinner/couch
        <num>/half/a/couple/few of/cold/good/more? prosecco/champagne/mezcal/rosé/wine on/in/and/with/after/by/at the? porch/deck/fire/dinner/couch
        nice/cold/another of/cold/good/more? prosecco/champagne/mezcal/rosé/wine on/in/and/with/after/by/at the? porch/deck/fire/dinner/couch
        single/pint/glass of/cold/good/more? prosecco/champagne/mezcal/rosé/wine on/in/and/with/after/by/at the? porch/deck/fire/dinner/couch
        <num>/half/a/couple/few of/cold/good/more? stout/lager/vodka/gin/rum on/in/and/with/after/by/at the? patio/hand/night/lawn/balcony/yard
        nice/cold/another of/cold/good/more? stout/lager/vodka/gin/rum on/in/and/with/after/by/at the? patio/hand/night/lawn/balcony/yard
        single/pint/glass of/cold/good/more? stout/lager/vodka/gin/rum on/in/and/with/after/by/at the? patio/hand/night/lawn/balcony/yard
        <num>/half/a/couple/few of/cold/good/more? prosecco/champagne/mezcal/rosé/wine on/in/and/with/after/by/at the? patio/hand/night/lawn/balcony/yard
        nice/cold/another of/cold/good/more? prosecco/champagne/mezcal/rosé/wine on/in/and/with/after/by/at the? patio/hand/night/lawn/balcony/yard
        single/pint/glass of/cold/good/more? prosecco/champagne/mezcal/rosé/wine on/in/and/with/after/by/at the? patio/hand/night/lawn/balcony/yard
        [a/one/two/half joint/cigar/gummy/edible/bourbon/ipa/beer] on/in/at/with my/our/the own/back? porch/balcony/deck/yard/day
        [a/one/two/half joint/cigar/gummy/edible/bourbon/ipa/beer] on/in/at/with my/our/the own/back? couch/patio/weekend/bath/lawn
        cigar/hookah/cigarette lit/going/glowing/in/on/after/break my/hand/the/bourbon/porch/hand/whiskey?
        pipe/joint lit/going/glowing
      `,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `
        no/zero/quit/without up/touch/touched/drank/had? beer/booze/alcohol/liquor/nicotine/smokes since/for/in/anymore/ever/on **
        gave/off/never/haven't/don't up/touch/touched/drank/had? beer/booze/alcohol/liquor/nicotine/smokes since/for/in/anymore/ever/on **
        no/zero/quit/without/gave/off/never/haven't/don't up/touch/touched/drank/had? cigarettes/weed/drinking since/for/in/anymore/ever/on **
        no/zero/quit/without/gave/off/never/haven't/don't up/touch/touched/drank/had? smoking/vaping/dip/tobacco since/for/in/anymore/ever/on **
        friday/saturday/weekly/monthly/tuesday/sunday/thursday poker/bingo/casino/trivia/blackjack/bunco night/game/regular/league/crew/run/club?
        friday/saturday/weekly/monthly/tuesday/sunday/thursday slots/beers/drinks/wine/cigar night/game/regular/league/crew/run/club?
        won/lost/up/down/bet/put/hit <num>/a/the/it/big/hundred/on? ** blackjack/slots/craps/roulette/scratcher/scratchers/parlay
        won/lost/up/down/bet/put/hit <num>/a/the/it/big/hundred/on? ** poker/powerball/ponies/lotto/keno
        won/lost/bet ** at the boat/tribal/riverboat? casino
        un/una/unas/unos/dos/tres/mi/mis cerveza/cervezas/chela/chelas/tequila/mezcal/churro/cigarro/puro/trago/tragos/copa/vinito legal/en/con/los/de? **
        no tomo/fumo/bebo | dejé de tomar/fumar/beber/apostar
        had/have/having/drank/crush/crushed/crack/cracked/cracking/shared/grab/grabbed/sink/sank/enjoy/enjoying a/the/some? <num>? of? [cold ones]
        [straightedge] for life | [straightedge] since/kid/kids/scene/punk/vegan | [a dip in] right/while/when/until/every/all
        [cbd] helps/helped/calms/keeps/knocks me/my/with | take/takes/took/taking/use/used/using/tried/my [cbd]
        roll/rolled/rolling/smoke/smoking/lit/light/hit/sparked/spark a/the/another [blunt] | hit/hitting/rip/ripped/ripping/packed/clean/cleaned the [bong] | do/did/doing/smoke/smoked/hit/hitting [dabs]
        took/take/taking a? <num>? [dabs] at/the/before/last/after/every/and/in/on | celebrate/celebrated/celebrating/happy [420]
        gustan/encantan las [apuestas] | hago/hice/hacía/mis/haciendo [apuestas] | compro/compraba la? [lotería] | comprar/compré/comprando la [lotería] | boleto/boletos/billete de [lotería] | gusta/encanta [apostar]
        tomo/tomé/tomar/tomando/abrí/eché/echo una/unas/dos/tres [modelo/modelos] | me di/doy/eché [un/unos toque/toques]
        at/in the/a/my/our [brewpub/taproom] with/celebrating/tonight/again/every/until/till | my/our/local/favorite [brewpub/taproom] | [brewpub/taproom] tonight | are/fridays/saturdays/weekends at? the/a [brewpub/taproom]
        saturday/sunday/friday/night/evening/fridays/saturdays/weekends/afternoon at/in the/a/our [beer garden] | i 'm/was/am at/in the/a [beer garden] | my/our/favorite [beer garden]
        killed/drank/drink/drinking/finished/crushed/downed a/the/my/half? [twelve/six/12 pack] | a/one [neat pour] to/and/after/on/at/before | bottle/glass/sip/pour of [pappy] | [pappy] on the shelf/rocks
        poured/pour/pouring/drink/drank/drinking/sip/sipping/bottle/glass/opened/bought a/some/the? of? [maker's mark] | [patch on my arm] for <num> weeks/days
        [grow my own] and/, it is/'s legal | [six/four plants] in the/my closet/tent | visit/visiting/tour/touring/explore/exploring/trying/love/favorite local/craft/new/different/small? [breweries] | hobby is [breweries]
        opened/open/crack/cracked/drank/drink/drinking/sipping/cold a/the/my? [high life] | <kin> 's [moonshine] | drank/drink/drinking/sip/sipping/sipped/my some/the? [moonshine] | i 'm/was/am at the/a [sports bar] when/with/watching/and
        [not a drop] since <year>/my/i/rehab/that | [pregame] was/is at my/our | [solo cup] in hand/my/his/her | cashed/boxed/bet/played/won/hit the [daily double] and/at/last/on | play/plays/played/playing/my [pick 3/4]
        a/two/cold/drinking/drank [sapporo/asahi] and/on/with/after/at | drink/drinking/drank/order/ordered/had/did a/two/the? [boilermaker/boilermakers] | [boilermakers] tonight/after
        [my stool] at the * nail/bar/pub/tap/tavern | [latakia/cavendish/burley] in my/the pipe | bowl/tin/pouch of [latakia/cavendish/burley] | [distillate] cart/carts/pen/pens
        smoked/smoke/smoking/tried [moon rocks] | [moon rocks] on my | pick/picked/grab/grabbed up? an [eighth of/from] | down/up/lost/blew <num> ** to/at the [casino]
        saturday/friday/sunday [track night]
      `,
    },
    // Drinks that are ordered because somebody stopped drinking, and drinks on a porch.
    {
      id: 'drinks',
      strength: 'strong',
      phrases: `
        [shirley temple/temples because/since/bc/now i quit/stopped/gave drinking/it/up?]
        [club/soda/seltzer/mocktail/mocktails/ale/tonic/coke because/since/bc/now i quit/stopped]
        [old fashioned] porch/patio/deck/campfire/firepit/fireplace/sunset/rocker/stars/hammock/vinyl
        [old fashioned] in hand/on/by the? porch/patio/deck/fire/dock
        [manhattan/negroni/martini/margarita/mojito/gimlet/julep/daiquiri/paloma/highball] porch/patio/deck/sunset/stars/hammock/vinyl
        [manhattan/negroni/martini/margarita/mojito/gimlet/julep/daiquiri/paloma/highball] in hand/on/by the? porch/patio/deck/fire/dock
      `,
    },
    // Drink that drives, in Spanish, is conduct.
    {
      id: 'driving-in-spanish',
      strength: 'keep',
      phrases: `
        manejé/manejó/manejaba/manejar/manejando ** con <num>/once/doce/quince/veinte/unas/varias/muchas cervezas/copas/tragos/chelas
        conduje/condujo/conducía/conduciendo ** con <num>/once/doce/quince/veinte/unas/varias/muchas cervezas/copas/tragos/chelas
        manejé/manejó/manejaba/manejar ** con <num>/once/doce/quince/veinte/unas/varias/muchas cervezas/copas/tragos/chelas encima
        manejando/conduje/condujo ** con <num>/once/doce/quince/veinte/unas/varias/muchas cervezas/copas/tragos/chelas encima
        cervezas/copas/tragos/chelas y manejé/manejó/conduje/condujo
      `,
    },
    // Games at a table, and what tempts a driver.
    {
      id: 'games-and-dashboards',
      strength: 'keep',
      phrases: `
        d d campaign/session/night/game/group/party/table | dnd campaign/session/night/game/group/party/table | phone in one/my/his/her/the hand
        line on the dash/dashboard/mirror/sink/counter | <num> in a <num>
      `,
    },
    // Another class protects these words from itself; they tell this one all the same.
    {
      id: 'told-anyway',
      strength: 'weak',
      needs: ['english', 'spanish'],
      overrides: true,
      phrases: `
        nicotine patch | ex-smoker | blackjack at/night/hand/for/after/until | white wine with/and/on/in/by/at | pale ale on/in/after/at/with | single malt on/neat/scotch/whisky/in/by/after | captain morgan | lucky strikes | moscow mules | skinny dipping | skinny-dip | burning man | rolling papers | shirley temple | pole class | tall boys of | old fashioneds
        blackjack card | been/am straight edge | straight edge since
      `,
    },
  ],
};
