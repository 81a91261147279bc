import type { RuleFile } from '../rule.ts';
import { THING, THINGS, TRADES } from './things.ts';

/** Marital status: spouses, engagement, wedding, divorce, widowhood, being single. */
export const marital: RuleFile = {
  class: 'PC-MARITAL',
  source: 'Cal. Gov. Code 12940; N.Y. Exec. Law 296; 775 ILCS 5/1-103(J); F.S. 760.10; C.R.S. 24-34-402 (2023)',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `esposa | esposo | marido | nos casamos | casamos | casada | casado | casarnos | divorcio | divorciada | divorciado | exmarido | exmujer | soltera | soltero | viuda | viudo | suegro | luna de miel | mi pareja`,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `best man | annulled | suegra | maid of honor | in-laws | signed the papers | split up | lawyer and his lawyer | half the furniture | empty side of the bed | table for one | first date since | no plus one | her side of the closet | his side of the closet | got down on one knee | one knee | down on one knee | buried my | since she passed | since he passed | til death | till death | mi pareja`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near', 'my'],
      phrases: `altar | vows | tux | veil | anniversary | separation | custody | alimony | dating | casarme | casarnos | divorcio | separada | separado | exmarido | exmujer | comprometida | comprometido | anillo`,
    },
    {
      id: 'spouse',
      strength: 'strong',
      phrases: `wife | wives | husband | husbands | hubby | wifey | spouse | spouses | my better half | my other half | the old ball and chain | ball and chain | the missus | my missus | my bride | my groom | newlywed | newlyweds | fiancé | fiance | fiancée | fiancee | betrothed | boyfriend | girlfriend | my gf | my bf | my significant other | my ex-wife | ex-wife | ex wife | ex-husband | ex husband | exwife | exhusband | my late husband | my late wife | in-laws | in laws | my in-laws | mother-in-law | father-in-law | mil and fil | mi marido | mi mujer | mi señora | exesposo | exesposa | mrs`,
    },
    {
      id: 'status',
      strength: 'strong',
      group: true,
      phrases: `married | marriage was ending | marriage ended | happily married | married to | got married | getting married | newly married | remarried | unmarried | never married | never-married | single by strategy | newly single | single life | single again | still single | singleness | singles night | singles group | singles cruise | bachelor life | bachelor pad | bachelor for life | confirmed bachelor | bachelorhood | bachelorette party | my bachelor party | spinster | divorced | divorced twice | divorcee | divorcée | my divorce | divorce final | divorce papers | divorce decree | separated from my | legally separated | separation agreement | trial separation | annulment | took his/her last name | mine/marriage/it was/were annulled | alimony | palimony | spousal support | prenup | widow | widowed | widower | widowers | engaged to | got engaged | we're engaged | i'm engaged | engagement ring | my engagement | his engagement | her engagement | their engagement | engagement photos | engagement party | he proposed | she proposed | i proposed to | popped the question | vowed to love/marry | said/exchanged my/our vow/vows | my/our bachelor/bachelorette weekend/trip | put a ring on | my ring finger | ring tan | silicone ring | our wedding | my wedding | our vows | renewed our vows | vow renewal | honeymooning | tied the knot | tie the knot | eloped | courthouse wedding | walked down the aisle | left at the altar | first dance as | bride-to-be | mother of the bride | our anniversary | wedding anniversary | anniversary dinner | <num> year anniversary with | happy anniversary to my | <num> years of marriage | <num> years married | years married | married <num> years | married for <num> | mr and mrs | changed my last name | hyphenated my name | maiden name | cohabiting | common law marriage | domestic partner | life partner | moved in together | cheated on my ex/partner/girlfriend/boyfriend/wife/husband | she kept the house | he kept the house | [she/he got the house] | married into | swore off dating | dating again | dating after | back on the dating | bumble date | hinge date | eligible bachelor | two-time divorcee | casada | casado | me casé | nos casamos | casamos | mi boda | divorciada | divorciado | divorcio | viuda | viudo | soltera | soltero | luna de miel | anillo de compromiso | pedida de mano | aniversario de bodas | matrimonio`,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['self'],
      phrases: `single | engaged | separated | hitched | unattached | spoken for | partnered | wed`,
    },
    { id: 'weak-first', strength: 'weak', needs: ['mine'], phrases: `ring finger | anniversary` },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `<ordinal> anniversary | <num> year anniversary | paper anniversary | silver anniversary | happy anniversary to | <num> years wed | been married | get married | just married | married in | married at | married my | married up | i married | we married | we eloped | said i do | i proposed | proposal went | got down on one knee | my ring | ring finger | silicone band | silicone wedding | qalo | tan line where my ring | the ring in the drawer | took off my ring | lost my ring | our engagement | bride to be | groom-to-be | groomzilla | bridezilla | wrote my vows | courthouse ceremony | topper in the freezer | plus one is permanent | honeymooned | walk down the aisle | wedded | my spouse | old ball and chain | the old man and i | the old lady and i | the mrs | the mrs. | my mrs | my mister | my wife | my husband | my ex-husband | my ex wife | first wife | first husband | second wife | second husband | third wife | third husband | current wife | late wife | late husband | wife and i | husband and i | mother in law | father in law | monster-in-law | mil and | married name | took my husband's | took my wife's | hyphenated my | hyphenated our | hyphenated at the | back to my maiden | filing jointly | married filing | file jointly | filing single | head of household | divorce was final | the decree | decree came | decree came through | final decree | papers served by my | served me papers at | marriage fell | marriage over | end of my marriage | end of our marriage | our marriage | my marriage | first marriage | second marriage | third marriage | failed marriage | failed marriages | starter marriage | couples therapy | couples therapist | couples retreat | she got the house | he got the house | got the dog in the divorce | split the furniture | lawyer got the boat | my late spouse | lost my husband | lost my wife | buried my husband | buried my wife | since my wife passed | since my husband passed | wife passed | husband passed | wife died | husband died | her side of the bed | his side of the bed | other side of the bed | empty side of the bed | both sides of the bed to myself | cooking for one | cook for one | happily single | single man | single woman | single guy | single gal | single lady | single ladies | single awareness | forever alone | perpetually single | never been married | unwed | unpartnered | old maid | on the market again | am/'m back on the market | where the ring was | back on the apps | on the apps | tinder date | my boyfriend | my girlfriend | girlfriend and i | boyfriend and i | live-in girlfriend | live-in boyfriend | long distance relationship | long-distance relationship | in a relationship | significant other | my s.o. | my partner of <num> | partner of <num> years | common law wife | common law husband | cohabitating | shacking up | shacked up | polyamorous | polyamory | polycule | throuple | nesting partner | metamour | open marriage | open relationship | sister wife | sister wives | sister-wives | arranged marriage | mail-order bride | high school sweetheart | college sweetheart | married my high school | soulmate | soul mate | mi esposa | mi esposo | mi prometida | mi prometido | mi novia | mi novio | mi suegra | mi suegro | suegros | mi ex esposa | mi ex esposo | ex marido | me caso | recién casados | recién casada | nuestra boda | de casados | años de casados | años de casada | años de casado | me divorcié | enviudé | mi viejo y yo | mi vieja y yo | me propuso | le propuse | quitó/quité el anillo`,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `proposed | brides | vows | topper | bachelorette | wedlock | spousal | missus | the wife | wife's | husband's | in-law | divorcé | comprometida | separated | widows | unattached | bachelors | swiping | bf | gf | ldr | poly | separado | separada | soltería`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `engaged | bachelor | anniversary | boutonniere | tux | tuxedo | veil | toast | registry | proposal | decree | custody | honey | babe | date night | date nights | dating | swipe | valentine | valentine's | ceremony | officiant | officiated | rehearsal | engagement | separation`,
    },
    // Weddings are worked, watched and driven past; marriages are argued about: they tell something when they are the writer's own.
    {
      id: 'weak-own',
      strength: 'weak',
      needs: ['self', 'mine', 'near'],
      phrases: `
        marriage | marriages | divorce | divorces | divorcing | divorce lawyer/court/attorney | widowhood | she/he said yes
        marry | marries | marrying | honeymoon | honey-do list | honey do list
      `,
    },
    {
      id: 'weak-wedding',
      strength: 'weak',
      needs: ['mine', 'near'],
      phrases: `
        wedding | weddings
        wedding ring/rings/band/bands/day/date/dress/cake/photos/vows/party/registry/hashtag/album/video/planning/gift/gifts/invitation/invitations
        bride | groom | grooms | cake [topper] | and the [topper] | topper is still | bridal | bridal shower | rehearsal dinner | first dance | down the aisle
        marriage license/certificate | justice of the peace
        marriage/couples counselor/counseling/counselling
        bachelor party | cake topper
      `,
    },
    // Meaningless but beside what tells already.
    {
      id: 'weak-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        said yes | i said yes | sister/brother in law | other half | better half | the hubs | hubs | the ring | no ring | ring off | on one knee
        save the date | party of one
        ex | my ex | mi ex | my partner and i | the decree | dissolution | third wheel | on the prowl | going steady | set for one | date nights | swipe left | the ex | the husband | table for one | half of everything | the in-laws | the ring/dress/cake is/are/was/were/in/on ** | dating app | dating apps | tinder | swipe right | on the market | took half
        living together | cuñado | cuñada | it's complicated | they said yes
      `,
    },
    // The same words in a form that nobody uses of a stranger or a thing.
    {
      id: 'own-forms',
      strength: 'strong',
      phrases: `
        my ex ** court/decree/lawyer/alimony/divorced/custody/pension | save the dates | wore/wearing/wear/off the/a/my? wedding ring/rings/band/bands | lost my/our wedding ring/band | in/to/started marriage/couples counseling/counselling
        the divorce | after/since/before/during/through/from/post a divorce | divorce is/was final | divorced/divorce in <year>
        divorce settlement/decree/papers
        our/my own? marriage | our/my wedding | wedding number <num> | planning a/the/our wedding | set/picked/chose a/our/the wedding date
        since/after/before/until the wedding | the wedding is/planning
        on/off/back/deleted/quit/rejoined the dating apps/app/tinder | my other/better half
        the tux/topper/veil/vows is/are/was/were/in/on ** | she/he said yes ** ring/knee/wedding/proposal | proposed and she/he said yes
        bride to be | hitched since | engaged to a/an/my/the * | husband/wife to * | lifelong/happy/confirmed bachelor | happily taken/unattached
        sit at the [widows] table | still a bachelor | bachelor of many/<num> years | i'm the [bachelor] on/in/here | bachelor's pad | as the one/only [single] person/guy/woman | i have/'ve been a/the [widow/widower]
        i had a [bachelor/bachelorette party] | threw me a [bachelor/bachelorette party] | i'll be a [groom/bride] | [my ex partner] has/took/gets/kept the kids/boys/girls/house/dog | [my ex] 's address/house/place/lawyer/family
        pay/paying/save/saving for the [wedding] | our [wedding] venue security? | [honeymoon] suite for us | i had a [marriage] of convenience | [married] the two of us
        i [separated from] | i [separated from the] | [separated] <num> months/years now/ago | going to [marry] | [divorce/divorced/marry/married] the/that man/woman/guy/girl/wrong person? | we started dating | we saw/see/tried/had a [marriage counselor] | i run/started/joined the [police wife] facebook group
        mi/nuestra/tu/la boda es/fue/será/en | mi/nuestra/tu boda | tengo novio/novia | mi esposa/esposo/marido | la esposa y yo
        leave/left/leaving me/him/her/them? at the altar | i took his/her name when/in/after/legally/at | i 'm/am taken | signed the papers and she/he/her/his/split | newly/officially back on the market | we are/'re/'ve/were been? going steady | going steady with | partner and i bought/rent/rented/own/share/moved ** house/apartment/condo/place/together | partner and i have/'ve been together | el anillo que me | on the couch since she/he | house/apartment/bed ** since she/he left | alone since she/he left | i said yes to him/her on/at/in/after | my/our temporary orders | judge signed/issued/granted/entered temporary orders | dinner for one again/tonight/every | i swipe/swiped right/left | always the/a third wheel | mi ex se/me/y/ya/no/tiene/vive/dice/nunca/es/era/está | mi prometido/prometida | our florist
        have been going steady | my prometido/prometida
        common law with my/him/her | am/'m on the prowl again | nuestro aniversario y/cayó/de
      `,
    },
    // Those whom an attack picks out by their marriage.
    {
      id: 'attack',
      strength: 'weak',
      needs: ['attack'],
      group: true,
      phrases: `foreign/mail order? bride/brides | brides | widows | divorcees | wives | husbands`,
    },
    // The writer as somebody in a picture.
    {
      id: 'own-pictures',
      strength: 'strong',
      phrases: `am/was/as a/the/that/one <stranger> ** my/his/her/their/with/whose [wife/husband/girlfriend/boyfriend/fiancé/fiancée/spouse/divorce/wedding]`,
    },
    // The husband of a caller, the girlfriend of a suspect, the wife of a sheriff.
    {
      id: 'strangers',
      strength: 'keep',
      needs: ['story'],
      yields: true,
      phrases: `
        <stranger>/<role> 's new/old/ex/late? [wife/husband/girlfriend/boyfriend/fiancé/fiancée/spouse/ex/divorce/marriage/wedding/widow]
        <stranger> ** his/her/their new/old/ex? [wife/husband/girlfriend/boyfriend/fiancé/fiancée/spouse/marriage/divorce/wedding]
        <stranger> ** ** was/is a? [widow/widower/divorced/married/single/engaged]
        terrified/angry/drunk/missing/jealous/crying/furious/worried [husband/wife/boyfriend/girlfriend/groom/bride]
        his/her/their [wife/husband/girlfriend/boyfriend/fiancé/fiancée] | a/the [widow] at/in/on/sold/down/next/across/who | <num>/the/all/of/for [widows]
        [widows'] breakfast/club/table | couple ** [got engaged/married]
        a/the/another [bachelor/bachelorette party] in/of/on/from/tried/booked/asked/wanted/at | she/he/they [said yes] to the
        the [bride/groom/newlyweds] ** <stranger> | a [bride/groom/newlywed/newlyweds] <be>/in/on/at/with/and/asked/wanted
      `,
    },
    // Things found, jobs done and sayings.
    {
      id: 'not-of-marriage',
      strength: 'keep',
      phrases: `
        behavior/goat/goats/dog/dogs/class in my ring
        got/get/getting/be/was/is? engaged/married to the idea/job/sea/road/work | single handed/handedly | wed to the
        married off | tied the knot wrong/loose/loosely/tight
        my? ex student/employee/teammate/tenant/con/manager/boss/colleague/employer/landlord/neighbor/coworker/roommate/cop/chief/officer/smoker
        [wedding cake/ring/band/dress] ** returned/found/unclaimed/boxed/stolen | <num>/a/an/lost/found [wedding ring/band/cake] returned/found/boxed
        [husband/wife/spouse/boyfriend/girlfriend] of the/a caller/suspect/victim/driver/neighbor/landlord/patient/defendant/tenant
        whose [wife/husband/spouse/girlfriend/boyfriend/ex] | without her/his [husband/wife] seeing/knowing | her/his [husband/wife] brings/bakes/delivers
        caller/customer/man/woman/guy 's late? [wife/husband/ex] | swears his [ex-wife] | swears his [wife] | his [ex-wife] can
        named/called/a/one/two marriage counselor/counseling session? | lost and found ** [wedding cake/ring/dress]
        wedding/bachelor/bachelorette traffic/detail/dj/crowd/guests/season/gig/tent/duty/reception/shuttle
        a/the/some/working/worked wedding | somebody/cousin/sister/brother/friend/buddy/partner 's wedding | <kin>'s wedding | her/his own wedding
        at/of/for weddings | bag/box/stack of wedding *
        the/half the other half | other half of/is/are/was/were/took/me/recorded/confused | half ** other half | mud to the hubs
        honeymoon island/period/phase/lake | las/unas/sus/con/de/mis esposas | boda de mi/un/una/la/el *
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `single-column | single column | single handed | single-handed | single out | single file | single malt | single use | single point | single sign | single-sign | single source | single page | single day | single time | single thread | single-threaded | single player | single shot | single action | single survivor | single devotion | single barrel | single track | single skull | single one | single person in | single bullet | single cell | single family | single-family | single origin | single payer | single speed | single lane | single room | single mattress | every single | not a single | one single | single most | single biggest | engaged in | engaged with | engaged the | engaged audience | engaged employees | actively engaged | highly engaged | engaged team | fully engaged | be engaged | am engaged in | engaged citizens | separated into | separated by | separated from the | separated from the rest/group/pack/crew/others/team | separated the | separated shoulder | bachelor's degree | bachelors degree | bachelor degree | bachelor of arts/science/fine/business/music | bachelor's degree/in/program | bachelor chow | widows and orphans | widow maker | black widow | widow spider | divorce your text | divorced from reality | marry the two/data/ideas/best | marries the | married the two | marrying the two | marriage of | animal husbandry | the bachelor finale/season/episode/franchise/strip | watch/watched/watching the bachelor/bachelorette | taken the | taken care | taken to | ring topper | truck topper | mattress topper | bed topper | topper for the truck | cake topper business | groom the trail | groom the dog | grooms the | dog groom | honeymoon period | honeymoon phase | wedding crashers | wedding photographer | wedding dj | dating back | dating from | dating to | carbon dating | radiocarbon dating | dating the photo/bones/document/site/rock/fossil | bumble bee | on the market for | wife beater tank | police wife facebook group | bride of frankenstein | bridal veil falls | royal wedding | my best friend's wedding | anniversary edition | anniversary sale | anniversary of the | work anniversary | company anniversary | ex-boyfriend`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `union of opposing | marriage of flavors | marriage of convenience | married to the job | married to my job | marriage was conducted | single file | single-file | single track | single lane | single stream | single serving | single engine | single sign-on | single use | single thread | single payer | single day | single time | single cell | single malt | single source | single point | every single | a single | single barrel | single platform | not a single | single digit | single digits | singles tennis | singles court | singles match | single shot espresso | single shift | single most | hit single | hit singles | new single | lead single | single dropped | wedding crashers | wedding detail | wedding dj | wedding photographer | wedding photography | wedding band gigs | wedding singer | shotgun wedding | wedding cake bakery | wedding soup | wedding season for | wedding gig | wedding gigs | ring the bell | ring tone | ringtone | ring finger guard | ring road | ring doorbell | boxing ring | key ring | key rings | ring leader | o-ring | o ring | onion ring | onion rings | ring of fire | spark ring | earring | ring camera | ring light | ring toss | ring the | rings a bell | circus ring | bull ring | tree rings | piston ring | piston rings | snap ring | lord of the rings | ring me | bachelor pad chili/decor/furniture | bachelor party movie | mr. and mrs. smith | engaged the | engaged in | engaged with | engage with | engaged audience | most engaged | engaging | rules of engagement | social media engagement | engagement rate | highly engaged | employee engagement | community engagement | fully engaged | engaged | clutch engaged | engaged learners | anniversary of the | work anniversary | anniversary edition | anniversary sale | anniversary of | department anniversary | company anniversary | separate the | separated at birth | separate bags | separated shoulder | separated my shoulder | separate checks | divorce attorney office job | divorce rate of | joint compound | joint repair/repairs/sealing on/along/at | widow maker | widowmaker | black widow | black widows | widow's walk | widow spider | divorced from reality | divorce the data | proposed rule | proposed budget | proposed changes | proposed that | proposed a | proposed the | proposed route | proposed trail | proposed to the/our/my council/board/city/chief/boss/crew/union/committee | proposal for | grant proposal | proposal to extend/add/build/change/fix/buy | budget proposal | project proposal | vow of | husbandry | animal husbandry | midwife toad | old wives' tale | old wives tale | housewives | real housewives | desperate housewives | engaged couple of | groom the dog | dog groomer | grooming | dog grooming | grooming the trail | trail groomer | well groomed | groomed trails | bride of frankenstein | bridezillas | veil of | tux the penguin | dating site scam | carbon dating | dating scam | dating back | dating to | dates back | up to date | out of date | date night with my | hot date with my couch | expiration date | date stamp | release date | ex-president | ex-con | ex libris | ex machina | on the market | hits the market | honey badger | honey bees | honey bee | honeybees | honey pot | honeypot | honey crisp | honeycrisp | honey mustard | manuka honey | raw honey | honeymoon phase of | honeymoon period | honeymoon is over | elope | antelope | toast`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `judge/clerk/court signed/granted/stamped/approved/finalized the/my/our divorce/annulment/separation/decree | <num> years married/wed/hitched/together/with/of marriage | <num> years with my/the same man/woman/guy/girl/person/wife/husband | <num> years ago/today i/we/she/he said/married/wed/eloped/proposed/vowed | since we/she/he/i married/wed/eloped/split/divorced/separated ** | since we cut the/that cake ** | since she/he said yes ** | since she/he left me/us | since she/he moved out/to | the day/year/night we/i/she/he married/wed/eloped/divorced/split/proposed | got/getting/get hitched/divorced/engaged/remarried/annulled/separated | remarried | re-married | still married | happily/unhappily/recently/newly married/divorced/single/engaged/separated/widowed | married/divorced/widowed since/in/for/at/my <num>? | my/the ex got the | kept his/her last name | took back my name | my name before the | she/he got half | split everything in | lawyers got the rest | sign/signed the divorce papers | her/his ashes | <num> years since she/he passed/died/went | since she/he passed/died | set two plates | still set two | her/his chair/coat/boots/voicemail/toothbrush still | me casé/divorcé/separé/junté/comprometí con/en/hace | nos casamos/divorciamos/separamos/juntamos en/hace/el | llevamos/llevo <num> años de? casados/casado/casada/juntos/viudo/viuda | <num> años de matrimonio`,
    },
    // Grooms and brides in jest, and in-laws in Spanish.
    {
      id: 'grooms',
      strength: 'strong',
      phrases: `
        [groom/bride/husband/wife/fiancé/fiancée/newlywed/bridegroom] of the year/century/month | [husband/wife] points
        my/mi/mis [suegra/suegro/suegros/nuera/yerno/concuño/concuña] | [single and ready]
      `,
    },
    // A ring that a picture or a story shows.
    {
      id: 'ring-shown',
      strength: 'weak',
      needs: ['told', 'self'],
      phrases: `
        with/wearing/wears/wore/in a/an/his/her/their/the plain/gold/silver/silicone/thin? [wedding/engagement band/ring]
        [wedding band/ring] on his/her/their/the
      `,
    },
    {
      id: 'trades',
      strength: 'strong',
      phrases: `[married/divorced/widowed/unmarried] * ${TRADES} | [separated] line/truck/bus/radio cook/driver/tech/operator | [single/engaged] line/truck/bus/radio cook/driver/tech/operator here | [single] line cook with no | [marry/marrying/divorce/divorcing] the/a/an/my * <role>/<person>`,
    },
    // Things that are joined and parted, as cooks, carpenters and mechanics say.
    {
      id: 'things-joined',
      strength: 'keep',
      phrases: `
        [married/unmarried/divorced/widowed/wedded/wed/engaged/separated/single] ${THING}
        ${THINGS} [is/are/was/were/be/been/stay/stayed/finally/happily/now/both/already/newly married/divorced/widowed/engaged/remarried/hitched/wedded/separated]
        ${THINGS} [* married/wedded/engaged/hitched to/with/since]
        ${THINGS} [got married/remarried/divorced] to/from the/its/their | ${THINGS} [got separated] at/in/from
        ${THINGS} [married/divorced/marries/divorces/divorcing] the/a/an/its/it/them/both/two/itself/from/with/into/to/by/in/at
        [married/marries/marry/marrying/wed/wedded/divorced/divorces/separated] two/both/these/those/its/their *
        [i/we married/divorced/wed two/both/these/those/its] **
        [married/marries/wed/divorced] the/a/an/my/our new/front/rear/upper/lower/left/right/top/bottom/stripped/broken/rusty **
        [marries/married/wedded] ** to ${THING} | ${THINGS} [married to] the/a/its | [divorce/divorced/separated] of/from the/its ${THING}
        [divorce/divorced/divorces/divorcing/separated] from/by its/reality/context/facts/cable/tv/ham/skin/frame/floor/base/themselves/cleanly/itself
        the/this/that/our/old/new/my * [married/divorced/marries/divorces/remarried/wedded] the/its/them/both/two/itself/our/those/each/with/into/to/from
        halves/pair/ends/pieces/parts is/are/were/got/stay/stayed [married/divorced/wedded/engaged/separated]
        [married/engaged/divorced/widowed] brackets/halves/flavors/flavours/notes/colors/colours/styles/metals/hinge/pair/set/parts/pieces/ends
        [honeymoon] is/was/over/ended/phase/period/stage/trail/cove/island/lake/bridge/road/creek/bay/special | [marriage/wedding/divorce] of convenience/styles/flavors/minds/colors/ways/form/two/the/art/old/sweet/salt
        [divorced themselves/itself/cleanly] from | [divorced by] a | [separated/separate/divorce] them for | [divorce/marry] the ${THING}
        [married/wedded/wed] ** with/by glue/bolt/bolts/rust/tape/brackets/straps/wire/screws/rope/zip/dowel/welds | [married only on] paper
        [married/engaged to] the/a night/slow/fast/grave/graveyard/day/swing/early/late shift/lane/line/move/idea/plan/sea/road/game/couch/rope/shelf/tracks/schedule
        [married/engaged to] no brand/one/team | [engaged to] thyme/basil/butter/fall/a/the shelf/rust/over? | [recently engaged] to
        [got/get/getting engaged/married to] thyme/basil/butter
        [engaged to] fall/tip/drop | [married pair] | a [married couple] of ${THING} | [single] rivet/blade/engine/line/sided/socks/layer/stage
        [my ring] binder/light/tone/toss/finger/road/main/of/gauge/doorbell/camera/master/leader | church key on [my ring] | key on [my ring] | [the ring] road/icon/gear/main/toss/line
        [an/the/my engagement] with the/my/a | [engaged] sprockets/gears/gear/clutch/brake/2/24 | [an? engagement ring] of
        [divorce] of the? rollers/hawsers/gears/parts/ways/power/church/terms
        [honeymoon] suite/trail/hotel/bridge/cove/lake/with/over/long | [the bride of] frankenstein | [bride] of rust/dracula/the
        [mother-in-law's] tongue/tongues | [bachelor/bachelors] button/buttons/chow | [bachelor's] button/buttons | [eligible bachelor's] button
        [bridal] veil/creeper/wreath/falls/path/trail | [widow's] walk/peak/mite | [widows] table
        [spouse/spousal] software/ware/proof/equivalent | [spouses] not | [wife] of nobody | [husband/wife] pulley/pillow/half
        [the decree] of | [long-distance relationship] with/to the/my couch/gym/bed/fridge/truck/desk/sleep/treadmill | [it's complicated] no/and/said/but | [they said yes] we/to
        [side by side] | [separated] at the airport | got [separated] at/in/from | a [cake topper] with/from/for my/a/the
        [i 'm/am taken] aback/by/in/to/with/seriously/care/advantage/for/out/off/away/as/on/down/up/back/home/along/over/from
      `,
    },
    // Another class protects these words, or a thing is called by them; they tell this one all the same.
    {
      id: 'told-anyway',
      strength: 'weak',
      needs: ['english', 'spanish'],
      overrides: true,
      phrases: `divorce papers | my/our honeymoon was/were/in/at | twice/thrice divorced/widowed | wedding cake with our initials? | two/three times divorced`,
    },
    // Doorbells that ring.
    {
      id: 'doorbells',
      strength: 'keep',
      phrases: `
        put/puts/got/mounted/installed a/the/another/my ring on the/my/our door/doorbell/porch/garage/gate/fence/app | put a ring on the doorbell **
      `,
    },
  ],
};
