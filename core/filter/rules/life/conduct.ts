import type { RuleFile } from '../../rule.ts';

const DRINKS = 'beers/tallboys/shots/drinks/seltzers/margaritas/ipas/pints';
const DRINK_AND_SMOKE =
  'beer/beers/alcohol/booze/liquor/vodka/whiskey/wine/seltzers/vapes/cigarettes/smokes/edibles/weed/pot/zyns';

/**
 * What a panel has to be able to read: convictions and what courts ordered, discipline at work, lies under oath, thefts of time, threats, and what
 * somebody did well; and what stands beside it in such posts. None of it is a class, whatever words stand around it.
 */
export const conductInLife: RuleFile = {
  class: 'PC-ARREST_SEALED_JUVENILE',
  source:
    'convictions and conduct are what a background is about: only arrests without conviction and sealed records are shut out by Cal. Lab. Code 432.7 and N.Y. Exec. Law 296(16); 11 CCR 1953 asks for past behaviour',
  rules: [
    {
      id: 'convictions',
      strength: 'keep',
      phrases: `class a/b/c/d/e felony/felonies/misdemeanor/misdemeanors/offense | felony/misdemeanor of the first/second/third degree | first/second/third degree felony/misdemeanor | a/b/c/d/e shift/crew/platoon/watch | entered a plea of guilty/nolo | entered a guilty/nolo plea | pled/pleaded/plead guilty/nolo | guilty plea | plea of guilty | took/accepted a plea | found guilty |
        was/were/been/got convicted of/for/in | convicted of/for | conviction for/of/in | felony/misdemeanor/dui/dwi/owi/assault/battery/theft/fraud conviction | sentenced to | time served |
        served <num> days in | served a <num> day/month/year sentence | jury/judge found me/him/her/them | no contest | paid the fine/restitution | restitution of/to |
        lost my license for | license suspended/revoked for | ignition interlock | interlock on/in my | blew a/over/twice | blood alcohol | field sobriety | dui/dwi/owi/alcohol school/class/classes |
        anger management? course/class/classes | ordered/mandated community service/class/classes/course | <num> hours of community service | hours of community service |
        hit and run | driving while intoxicated/drunk/suspended | drove drunk/buzzed/hammered/wasted | driving drunk | drunk driving | behind the wheel drunk |
        <num> on/over/down the/i bypass/interstate/freeway/highway/parkway/turnpike/beltway/loop/expressway | <num> in a <num> | <num> mph | one hand on the wheel | phone in one hand |
        admitió/admití/confesó/declaró ante el/la juez/jueza que? conducía/manejaba/había | s3ll1ng/sellin/slinging/slangin perc/percs/p3rc/bars/b4rs/oxys/molly/fent | out the side/back door |
        se declaró culpable | me declaré culpable | lo/la/me declararon culpable | fue condenado/condenada por | conducía/manejaba borracho/borracha/ebrio/ebria | manejé/manejaba/conducía tomado/tomada |
        en estado de ebriedad | admitió/admití/admitieron/confesó/confesé ante | la noche del choque/accidente | without a violation | violation free | conducir/manejar en estado de ebriedad | servicio comunitario`,
    },
    // Drink, smoke and speed that are the conduct. No word is left open: it could be a cue.
    {
      id: 'supply-and-driving',
      strength: 'keep',
      phrases: `buy/buys/buying/bought/sell/sells/selling/sold/give/giving/gave/hand/handed/supply/supplied/get/got/getting some/the? ${DRINK_AND_SMOKE} for/to the? minors/sophomores/freshmen/underage/teens/teenagers/highschoolers |
        serve/served/serving/pour/poured minors/teens/freshmen/sophomores |
        <num> ${DRINKS} in/deep and/when/before/then me/i/we/he/she? driving/drove/drive | <num> ${DRINKS} deep and a |
        school/work/construction zone at <num> | through a/the/that? school/work/construction? zone/light/sign/village/town at <num> | one eye shut/closed/covered | <num> tequilas/whiskeys/vodkas/margaritas/martinis/rums one eye shut/closed/covered |
        drove/driving home/back/off/us/it? after/on <num> ${DRINKS}`,
    },
    {
      id: 'discipline',
      strength: 'keep',
      phrases: `took the suspension | suspended for/without | suspension without | <num> day/days suspension | written up/reprimand/warning for | got written up | letter of reprimand | reprimand for |
        internal affairs | terminated/fired/dismissed/let for/after lying/stealing/theft/fighting/cheating/force/excessive/falsifying/violating | fired for cause | resigned in lieu | resigned under |
        failed the polygraph | lied on/to/about/under | perjury | false/sworn statement/report/affidavit | affidavit i signed/swore | signed a/the false affidavit | swore to it anyway |
        falsified/padded/fudged/doctored/backdated/forged the/my/a/our/some | padded the ** sheet/card/log | fudged the numbers | padded the/my sheet/overtime/hours/timesheet/report | clocked in/out for | ghost hours |
        made/make/making probable cause stick | planted evidence | planted it on | turned off my camera | camera off | ran a/his/her/their/the plate/plates/name for | ran her/his/their/my name | looked up her/his/their/my ex |
        put/hid/left/stuck/slipped/planted/taped a/the/another/my/two tracker/airtag/gps/camera/mic in/on/under/inside the/a/her/his/their/my | followed her/him/them home from/to/and | i know where you/he/she/they park/parks/live/lives/work/works |
        parked/sat/waited/idled/lurked outside/across/behind * *? job/work/house/place/shift/school/gym/apartment/office/door/building |
        livestream/livestreamed/stream/film/filmed/filming/record/recorded/recording the/her/his/their front/back? door/porch/driveway/house/window/windows/car/plate |
        posted/shared/leaked/dropped/doxxed his/her/their/the whole? home? address/number/plate/plates/schedule/pictures/pics/photos |
        copied the keys | jumped/hopped/climbed the fence/wall/gate | brinqué/brincó/salté/saltó la barda/cerca/reja | kept the cash/money/change | pocketed the/a/some | skimmed from/off | stole from/the | shoplifted/shoplifting | took it without paying | dine and dash`,
    },
    {
      id: 'merits',
      strength: 'keep',
      phrases: `blood drive/drives | ran the/a blood/food/coat/toy/clothing/book drive | food/coat/toy/book/clothing drive | returned the/a/his/her/their wallet/purse/phone/ring/money/cash | turned in the/a wallet/purse/phone/cash/money |
        devolvió/devolví una/la/el/un cartera/billetera/bolsa/teléfono/dinero | commendation | letter of commendation | lifesaving award/medal | officer/employee/dispatcher/rookie of the month/year/quarter |
        top of my/the class | graduated first/top | perfect attendance | zero complaints | no complaints | volunteer/volunteered/volunteering at/with/for the food/animal/homeless/search | coached little/youth | k9 vest/unit/fund |
        vest fund | fundraiser for the | pulled a/the/him/her/them from/out of the/a car/water/river/fire/house/wreck | performed/did/gave cpr | cpr on a/the | narcan saved | talked him/her/them down |
        grant writer | county/city/state 's? grant writer | records clerk | per completed certification/course/class/module | <num> hours a week/month as/for the/at | certification course/exam/test | <num> hours of training/class/range | probable cause`,
    },
    {
      id: 'beside-conduct',
      strength: 'keep',
      phrases: `case/incident/docket file/number? <num> <num>? | by accident/mistake | told/shared/posted/made/laughed at a meme | feet over the edge/side/rail/railing/ledge/tailgate | sealed for life/freshness/good/winter/transport |
        strike price/prices/zone/plate/rate | years straight | nights/days/weekends for the county/city/state | right panel/fender/bumper/door | national/state park/parks pass/passport/passports/stamp/stamps/permit/map`,
    },
  ],
};
