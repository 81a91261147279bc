import type { RuleFile } from '../rule.ts';

/** Arrests without conviction, sealed or expunged records, diversion, and anything done as a juvenile. Convictions and pleas stay. */
export const arrest: RuleFile = {
  class: 'PC-ARREST_SEALED_JUVENILE',
  source: 'Cal. Lab. Code 432.7; N.Y. Exec. Law 296(16); 775 ILCS 5/2-103; G.S. 15A-153; M.G.L. c.151B s.4(9)',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        me arrestaron | menor de edad | antecedentes | retiraron los cargos | me esposaron | tutelar | correccional | absuelta | absuelto
        limpiaron mi récord
      `,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `
        handcuffs on me | my judge | case tossed | tossed it | thrown out | threw it out | not guilty | never charged | mistaken identity
        mixed me up with | released without | first-time offender | clean slate | my record | wiped clean | mug shot | background check shows
        rap sheet | probation officer | menor de edad
      `,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        cuffs | cuffed | bail | booked | jail | lockup | arraignment | prosecutor | tossed | dropped | dismissed
        dismissal | acquitted | charges | charged | diversion | probation | deferred | record | wiped | expunged | expungement | sealed | fingerprints
        mugshot | juvenile | juvie | minor | teenager | fifteen | sixteen | seventeen | fourteen | thirteen | shoplifting | joyride | joyriding
        vandalism | tagging | truant | curfew | p.o. | po
      `,
    },
    {
      id: 'arrest',
      strength: 'strong',
      phrases: `
        got/was picked up for it at [<num>]
        i was arrested | was arrested | been arrested | got arrested | getting arrested | arrested me | arrested for | arrested in | arrested on
        arrested after | arrested and released | arrested but | arrested at | arrested last | arrested twice | the/an/any/no arrested applicant/candidate/recruit/kid/kids/people/folks | arrested once | my arrest
        arrest record | arrest report on me | arrest photo | arrest was | false arrest | wrongful arrest | wrongfully arrested | false arrest suit
        booked after | booked into the county | booked and released | booked after the parade scuffle
        fingerprinted and released | cuffed me | cuffed and released | put me in cuffs | put in handcuffs | night in jail | weekend in county
        bailed me out | bail money | posted bail | posted bond | made bail | out on bail | my charges | charges dropped | charges-dropped
        dropped the charges | dropped all charges | charges were dropped | charges dismissed | charges were dismissed
        charges against * were dismissed | [charges] against | dismissed in <year> | the file sealed | case was dismissed
        case got dismissed | case thrown out | thrown out of court | dismissed with prejudice | da dropped | da declined | declined to prosecute
        prosecutor declined | no charges filed | never charged | wasn't charged | not charged | charged with a | was charged | got charged with
        felony charge | misdemeanor charge | dui charge | possession charge | assault charge | nolle prosequi | nolle prossed | nolle pros | nol pros
        whole file closed | acquitted | found not guilty | grand jury no bill | no-billed | no true bill | exonerated | exoneration
        wrongly accused | falsely accused | wrongfully convicted | mistaken identity arrest | expunged | expungement | expunge my | record expunged
        petition granted | sealed record | record sealed | records sealed | sealed my record | record is sealed | file is sealed
        sealed and i leave it | sealed and i leave it there | sealed the case | sealed file | clean slate act | clean slate clinic | clean slate law
        record clearing | record relief | pardon granted | certificate of relief | certificate of rehabilitation | set aside the conviction
        vacated conviction | conviction vacated | adjudication withheld | withheld adjudication | deferred adjudication | deferred prosecution
        deferred disposition | deferred sentence | acd | acod | adjourned in contemplation | pretrial diversion | pre-trial diversion
        diversion program | diversion | community service hours for the judge | first offender program | ard program | conditional discharge
        probation before judgment | continued without a finding | cwof | pti program | pretrial intervention | ban the box | indicted
        facing charges | pending charges | the charges | charged with | arraigned | first offender | i/he/she was booked | was booked and/on | booked into county/jail/custody | booked for shoplifting/theft/assault/trespass/trespassing/dui/disorderly/burglary/possession/vandalism/loitering/protesting | indictment against/of me/him/her
      `,
    },
    {
      id: 'juvenile',
      strength: 'strong',
      phrases: `
        juvie | juvenile hall | juvenile detention | juvenile record | juvenile court case | juvenile delinquent | juvenile delinquency
        juvenile adjudication | juvenile case | juvenile charge | juvenile probation | juvenile offender | youthful offender | as a juvenile
        when i was a juvenile | as a minor | tried as an adult | reform school | boys ranch | court-ordered boot camp | ward of the court
        at fifteen i stole | when i was [fifteen/sixteen/fourteen/thirteen/seventeen/twelve/15/16/14/13/17/12]
        at [fifteen/sixteen/fourteen/thirteen/seventeen/15/16/14/13/17] i | [file] from when i was | shoplifted at [*] | shoplifting at [*]
        [shoplifting at *] | caught shoplifting at [*] | got caught with * at [fifteen/sixteen/fourteen/15/16/14/17] | stole a car at [*]
        joyriding at [*] | [joyriding at *] | the judge at fifteen | the judge at sixteen | dumb kid charges | teenage record | something i did at [<age>]
        as a teenager i stole | as a kid i got arrested | truancy court | status offense | curfew violation as | expelled in <ordinal> grade
        suspended in <ordinal> grade | ran away at [<age>] | correccional | tutelar de menores | antecedentes penales | me arrestaron | cargos retirados
        me soltaron sin cargos | fichado
      `,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['mine'],
      phrases: `mugshot | dismissal | court date | warrant | sealed | dismissed | expunged | probation officer | juvenile`,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        nolle prosse | nolle | nol prossed | nolle'd | charge dropped | charge was dropped | dropped my case | case dropped
        dismissed without prejudice | dismissal letter | dismissed my case | judge threw it out | threw the case out | grand jury no
        grand jury passed | declined to file | declined prosecution | never even charged | was never charged | never convicted | no conviction
        without a conviction | not guilty | verdict not guilty | jury said not guilty | jury came back not | two words from the jury
        wrongly arrested | wrong name on the warrant | my mugshot | paid to take down my mugshot | ink on my fingers | cuffs on me | night in holding
        one night in county | a night in county | spent the night in jail | bailed out | bonded out | out on bond
        released on my own | in diversion | diversion class | first-offender | deferred judgment | deferred entry | adjournment in contemplation
        adjournment contemplating | continuance without a finding | suspended imposition | stayed out of trouble for | six months of staying
        community service instead | completed diversion | finished diversion | graduated drug court | youth court | expunging | expungement clinic
        expungement day | expunction | my record sealed | sealed records | seal my | sealing petition | file sealed | vacatur | clear my record
        cleared my record | clearing my record | record cleared | record wiped | wiped my record | clean record now | governor's pardon
        certificate of good conduct | juvy | juvenile court | juvenile file | juvenile judge | juvenile diversion | adjudicated
        adjudicated delinquent | youthful trainee | hyta | yoa | ya facility | youth authority | youth detention | youth facility
        detention center at | the hall at <age> | group home at <age> | boys' home | boys home | boot camp for bad | po when i was
        probation officer when i was | probation at <age> | probation as a kid | probation till i was | on probation till i was | arrested at <age>
        arrested when i was | caught at <age> | shoplifted at <age> | shoplifting at <age> | stole ** at <age> | stole ** when i was <age>
        when i was <age> i | when i was <age> | when i was a minor | before i was 18 | before i turned 18 | before i turned eighteen
        before my eighteenth | at fifteen | at sixteen | at seventeen | at age fifteen | at age sixteen | at age seventeen | i was fifteen
        i was sixteen | i was seventeen | i was fourteen | i was thirteen | i was twelve | fifteen and stupid | sixteen and stupid
        seventeen and stupid | sixteen and dumb | kid mistake | teenage mistake | youthful mistake | graffiti at <age> | joyride at <age>
        joyriding at <age> | joy ride at <age> | runaway charge | minor in possession | mip at | underage citation | underage possession
        suspended sentence at | warrant was a mistake | warrant for the wrong | background check flagged | my old case
        case closed in my | me detuvieron | me esposaron | retiraron los cargos | desestimado | desestimaron | desestimó | expediente sellado
        sellaron mi | borraron mi récord | absuelto | absuelta | juez juvenil | corte juvenil | tribunal de menores | menor de edad | de morro me
        no bill | no billed | my public defender | lineup mistake | mistaken identity | caso cerrado | sin cargos | weren't charged
        fingerprinted and | stupid kid stuff
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `case dismissed | acquittal | dismissed | dismissal | arrest | ror | o.r. | pretrial | stet | expunge | expunged | sealed | vacated | set-aside | pardon | pardoned | pardons | marsy | juvenile | delinquent | mip | inocente | arrested`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `charge | charges | charged | cell | cuffs | court | courtroom | case | da | prosecutor | probation | record | teenager | minor | sixteen | seventeen | fifteen | eighteen | cleared | pinned on | mama made me | dropped | bond | holding`,
    },
    // In Spanish texts, too, arrests are the work.
    {
      id: 'vague-in-spanish',
      strength: 'weak',
      needs: ['near', 'cluster'],
      phrases: `
        arrestaron | arresto | detenida | detenido | cargos | expediente | mi expediente | sellado | esposaron | cárcel | arrestado | arrestada | fianza
      `,
    },
    {
      id: 'mine',
      strength: 'weak',
      needs: ['my'],
      phrases: `bail | arraignment | diversion | acquittal | expungement | mugshot | arrest`,
    },
    // Words of the job: cells, courts and cuffs; beside the writer's own arrest they complete it.
    {
      id: 'ways-vague',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        arrests | bookings | booking photo | booking number | holding cell | drunk tank | in holding | in the tank | hours in a cell | lock-up
        bail bondsman | bond hearing | orange jumpsuit | handcuffed | in handcuffs | in cuffs | mugshot | mugshots | mug shot | mug shots | mugshot site
        arraignment | mistrial | hung jury | not guilty verdict | drug court | veterans court | teen court | peer court | mental health court
        court date | the da | true bill | stet docket | curfew ticket | truant | truancy | delinquency | training school
        scared straight
        back of a cruiser | back of the cruiser | back seat of a cruiser | back of a squad car | rode in the back | ride in the back of | inked and
        old case | the old case | dropped it | no charges | not filed | file closed | closed file | thrown out | got thrown out | threw out | set aside
        let me go | released me | wrong guy | wrong person | sealed at | dumb kid | night in | record came back clean | background flag
        at twelve | at thirteen | at fourteen | at 12 | at 13 | at 14 | at 15 | at 16 | at 17 | i was 12 | i was 13 | i was 14 | i was 15 | i was 16
        i was 17 | as a kid i | under 18 | under eighteen | high school | eighth grade | ninth grade | tenth grade | de menor
      `,
    },
    // Said of oneself.
    {
      id: 'own-arrest',
      strength: 'strong',
      phrases: `
        i/we was/were/got handcuffed/cuffed/detained | i/we was/were/got mistaken for | put/had me in handcuffs/cuffs | me in handcuffs/cuffs/holding/a cell/a holding cell
        my mugshot/mugshots/arrests/arraignment | my [public defender] | they/judge/da/prosecutor/state/county [dropped it/threw it out]
        <num> [arrests] ** never/no/none/zero/charges/convictions/conviction | wrong guy ** arrested/cuffed/jail/booked
        had/got/took/grabbed/cuffed [the wrong guy/person/man/suspect] | my [mug shot] | my po had/has/got/made/said/told/let | [case] on/against me fell/was/went/got
        [arrested/arrests] ** ** i/mine was one | [charged me/us] ** fight/assault/theft/burglary/robbery | more [arrests] than i would
        [my case] wiped/sealed/expunged/erased/tossed/dismissed | dropped a/the burglary/robbery/assault/felony/misdemeanor
        on/first? [probation/arrest] as a teenager/teen/kid/minor | [probation] ended? back? in high/middle school
        [mi expediente] ** ** ** borró/borraron/selló/sellaron
        i/we was/were/been/sat in [custody] | i/we spent/did *? *? *? in [custody] | i/we was/were/got taken/held/kept in/into [custody] | took/taken/take/put/had/held/kept me/us in/into [custody]
        came/been/went up? through/into the? [juvenile justice system] | through/into the [juvenile system] | time/was/spent/months/weeks/days/nights/year in [juvenile hall]
        [conviction for] ** was/got wiped/sealed/expunged/vacated/erased/pardoned/overturned
        sat/spent ** in? county jail | pbj at <age> | clean slate law/act/under | finished/completed my deferral
        i was the wrong suspect/man/guy/person | picked up for something i | picked up for questioning/theft/shoplifting/fighting/loitering
        jury took ** and i walked | picked me out of ** photos/photo/lineup/spread/pictures
        my? slate got/was wiped | i/we spray painted the/a | at county holding | my case number is | let me go after he/they checked/ran
      `,
    },
    // Arrests of others, convictions, cardiac arrests and probation at work.
    {
      id: 'kept-others',
      strength: 'keep',
      phrases: `
        <num>/two/three/got/them/finally indicted | pocketing/pocketed/skimmed/stole/counted/counting bail money | a/the/whole case collapsed
        i/we/officers/police/deputies/troopers/k9/fto arrested for/in/at/on/after? | she/he arrested a/the
        men/women/people/suspects/teens/teenagers/shoplifters *? [were arrested for/in/at/on/after?]
        men/women/people/suspects/teens/teenagers/shoplifters in/at/from/near/inside the/a * [were arrested for/in/at/on/after?]
        suspect/burglar/thief/shoplifter/intruder was arrested
        men/women/people/suspects/teens/teenagers/shoplifters ** [were charged with]
        trial/sentencing/arrest of a/the ** man/woman/couple/teenager [charged with] | [was/were charged with] ** ** ** and i? pleaded/pled guilty
        [was/were charged with] ** ** ** ** convicted/sentenced | he/she/they/who/man/woman [was/were charged with] ** ** ** ** pleaded/pled guilty
        driver/suspect/man/woman/kid/a/the/two handcuffed teenager/kid/guy/man/woman/suspect/inmate/prisoner/driver/passenger/person
        no/zero/rooster/goose arrests | arrested by the sunset/view/smell/weather | arrested a lawn/goose/scarecrow/raccoon/mower
        press/pressed/pressing/pursue/file charges | posted bail schedule | like a mugshot | mugshot of somebody's | cardiac arrest
        i was <num> people/feet/miles/minutes/hours/cars/steps/blocks/deep/calls/floors
        judge [threw out] a lawsuit | dropped it on/in/off/at the/a/my | nobody/never/almost dropped it | cancel their bookings
        booking officer/desk/sergeant/clerk
        [charged me/us/him/her/them] for/extra/double/twice/full | charge it that fast | diversion canal/ditch/dam/route/tactic
        worked/work/working/works/intake/shift/guard at/in the? [juvenile hall/detention] | expunging/expunge the cache/logs/disk
        acquitted itself | acquitted himself/herself/myself well/honorably | dismissal bell/time/traffic/duty | before/until/since/after my probation period/review/year | my probation as
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `cardiac arrest | cardiac arrest drill | respiratory arrest | arrest procedure | arrest procedures | arrest techniques | making an arrest | make an arrest | makes an arrest | arrest warrant service | arrest report writing | arrest control | fall arrest | arrest authority | first arrest as | arrests were made | officers arrested | police arrested | deputies arrested | troopers arrested | arrested development | arrested the suspect | arrested a suspect | i arrested | we arrested | arrests made | arrest data | arrest statistics | cite and arrest | powers of arrest | house arrest movie | booking clerk | booking system | booking questions | booking desk | booking a | booking.com | booking engine | booking fee | hotel booking | jail booking | bookings are up | hotel bookings | booked a | booked my | booked the | booked two | booked us | booked st | booked solid | booked up | fully booked | booked and busy | booked an | booked into the hotel | charged my | charged his phone | charged the battery | charged up | charged extra | charged me extra | charged extra | charged particle | charged $* | charged with the task of | charged with leading | charged with providing | labor charge | the charges on my bill | charges extra | charges my | charges reversed | phone charges | bank charges | in charge | charge nurse | service charge | cover charge | charges your | the charges on | free of charge | battery charge | shipping charges | usb charge | sealed the driveway | sealed the | sealed it | sealed the deal | sealed envelope | sealed bid | sealed bids | sealed container | vacuum sealed | sealed with | sealed beam | expunged the gutters | dismissed by the dog | class dismissed | dismissed the class | dismissed the idea | dismissed early | dismissed at | school dismissal | at dismissal | diversion dam | diversion channel | traffic diversion | river diversion | water diversion | diversion tactic | juvenile bald eagle | juvenile fish | juvenile salmon | juvenile trout | juvenile humor | bail out water | bail on | bail bonds commercial | hay bail | bailed on me | bailed on | bailed out the | case closed | case number | case study | in case | just in case | petition granted access | the case | record time | record high | world record | personal record | on record | for the record | track record | record store | court records show | set a record | broke the record | record player | my record | my best record | my record is | my case | on probation | probationary period | charges down the | beat my own record`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `mug shot glasses | mugshot night | booked a | booked the | booked my | booked our | booked for the weekend | booked st | booked solid | booked flights | booked it | fully booked | double booked | overbooked | booked at the | booked two | booked up | book a room | booking number | hotel booking | booking a flight | booking fee | booking agent | cardiac arrest | arrested development | arresting view | made an arrest | make an arrest | citizen's arrest | arrest warrant training | arrests made | probable cause | probation period | probationary period | six month probation at work | new hire probation | on probation as a | sealed bid | sealed the deal | sealed envelope | sealed | vacuum sealed | seal the | sealed lid | sealed with | sealing the | sealing concrete | driveway sealing | sealant | dropped the ball | dropped my phone | dropped off | dropped in | dropped the | dropped a | dropped out | price dropped | cleared the | cleared for | cleared the scene | all clear | cleared up | cleared customs | cleared hot | cleared the jam | cleared the fence | record label | record player | record time | record store | personal record | broke the record | record high | track record | for the record | on record | record shop | record snow | records room | records clerk | records unit | records division | vinyl record | world record | set a record | record keeping | station record | tower record | judge a book | judge judy | judge of character | chili judge | bbq judge | contest judge | judge me | judging | line judge | barbecue judge | dog show judge | fair judge | semifinal judge | science fair judge | judge today | court side | charge my phone | charge the | charged my | charger | charging station | in charge | in charge of | charge nurse | no charge | free of charge | cover charge | take charge | charged up | supercharged | charge cord | charged the battery | charge card | san diego chargers | cell phone | cell phones | cell tower | cell service | cell signal | battery cell | cells | fuel cell | soft cell | bond with | bonding | bail on | bail bucket | bailed on | bailing water | bail out of | hay bail | bailed water | file a report | file cabinet | nail file | file folder | the file | case file 22 | holding case | holding a | holding the | holding pattern | holding hands | holding tank | framed the photo | framed photo | picture framed | framed it | framed them | framed both | the minor | minor league | minor leagues | minor injuries | minor detail | minor update | minor damage | minor repair | a minor | minor crash | asia minor | ursa minor | minor key | juvenile salmon | juvenile eagle | juvenile humor | juvenile hawk | cuff links | cufflinks | off the cuff | cuff the sleeve | rotator cuff | cuffed jeans | cuffed pants | the/his/her/of blood pressure cuff | with/using a blood pressure cuff | handcuffs key | handcuff key | handcuff drills | handcuffing class | practice handcuffing | booking at the hotel/resort/inn/venue/desk`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `
        charges/charge/case went away/nowhere | charges/case fell apart | the tape cleared me | never spent another night in there
        in/did/finished/completed/through/entered/got diversion for/at/in/program | in diversion for ** at <age>
        charges/charge/case/counts was/were/got/get/are dropped/dismissed/tossed/thrown/expunged/sealed/vacated/reduced/withdrawn/cleared out?
        dropped/dismissed/tossed all? the/my/every? charges/charge/case/counts
        judge/da/prosecutor/court/state dropped/tossed/dismissed/sealed/expunged my/the/it/to/all/every case/charges/record/file/out?
        judge/da/prosecutor/court/state threw/declined/cleared/withdrew/wiped my/the/it/to/all/every case/charges/record/file/out?
        spent/one/a/two nights?/weekend in county/jail/holding/lockup/juvie/cell/detention/tank
        night/hours/weekend in lockup/juvie/holding/jail/county jail/cell? | night/hours/weekend in the/a *? county/jail/cell/tank/lockup/drunk
        they/he/she/cops/deputies/officers arrested/booked/cuffed/fingerprinted/detained me/us | they/he/she/cops/deputies/officers charged me/us with/at
        wrong/mistaken twin/brother/guy/man/house/car/name ** arrested/cuffed/jail/booked
        got/was/been/were picked/hauled/locked up/in by/for/at sixteen/seventeen/fifteen/police/cops/deputies/shoplifting/joyriding/theft/trespassing/loitering/curfew | got/was/been/were hauled/locked in/up by/for/at
        my record/file/case/arrest/mugshot/charge/juvenile was/is/got/been/from/came sealed/expunged/wiped/cleared/closed/dropped
        the record/file/case/arrest/mugshot/charge/juvenile was/is/got/been sealed/expunged/wiped/dropped/dismissed/erased
        my record/file/case/arrest/mugshot/charge/juvenile was/is/got/been/from/came dismissed/erased/clean/gone/old/up
        when/since i was <age> ** stole/shoplifted/arrested/caught/joyride/graffiti/spray/tagged/busted/probation/fight/vandalism/vape/juvie/court/judge
        at <age> i/me/for stole/shoplifted/got/took/broke/was/tagged/egged/set/joyrode arrested/caught/busted/charged/booked/a/the/my/into/on car? **
        as a teenager/kid/minor/juvenile i stole/got/was/broke/took ** arrested/caught/charged/busted? | bad/bounced check/checks at <age>
        fake id at <age> | curfew/truancy/vandalism/shoplifting/trespassing/graffiti/joyriding charge/ticket/case/court/as/at/when ** <age>?
        me arrestaron/detuvieron/esposaron/acusaron/soltaron/fichar **
        retiraron/desestimaron/sellaron/borraron/cerraron los?/el?/mi? cargos/caso/récord/expediente
        a los <num> me ** detuvieron/arrestaron/agarraron | my/a/bad fake id at/in/when/for/charge/and/bust | got picked up at <age>
      `,
    },
    // What is given back when a jail lets somebody go.
    {
      id: 'given-back',
      strength: 'strong',
      phrases: `
        [got my shoelaces/laces/bootlaces back] | [gave/handed me my shoelaces/laces back] | [got my belt and shoelaces/laces back]
        [shoelaces back in a/the plastic/sandwich/paper/property bag] | [shoelaces/belt/laces and? ** in a/the property bag]
        [my booking at] the? county/jail/precinct | [property bag] with my | [my mugshot/booking photo]
      `,
    },
    // What somebody did as a child.
    {
      id: 'did-as-a-child',
      strength: 'strong',
      phrases: `
        [at 11/12/13/14/15/16/17 i/we put/threw/tossed/kicked/lobbed a/an/my brick/rock/bottle/ball/stone through a/the ** window]
        [at twelve/thirteen/fourteen i/we put/threw/tossed/kicked/lobbed a/an/my brick/rock/bottle/ball/stone through a/the ** window]
        [at fifteen/sixteen/seventeen i/we put/threw/tossed/kicked/lobbed a/an/my brick/rock/bottle/ball/stone through a/the ** window]
        [at 11/12/13/14/15/16/17 i/we put/threw/tossed/lobbed a/an/my brick/rock/bottle/egg through/at a/the ** windshield/door]
        [at twelve/thirteen/fourteen i/we put/threw/tossed/lobbed a/an/my brick/rock/bottle/egg through/at a/the ** windshield/door]
        [at fifteen/sixteen/seventeen i/we put/threw/tossed/lobbed a/an/my brick/rock/bottle/egg through/at a/the ** windshield/door]
        [youth/teen/juvenile/kid diversion/court/probation/arbitration/offender thing/program/class/classes/circle?]
        [youth/teen/juvenile/kid diversion/court/probation/arbitration/offender panel/board/jury/officer/counselor?]
        [a los <age> me agarraron/arrestaron/detuvieron/cacharon/llevaron] | [a los 12/13/14/15/16/17 me agarraron/detuvieron/cacharon robando **]
        [a los 12/13/14/15/16/17 me agarraron/detuvieron con/en un/una/el/la carro/coche/moto/bici/troca que no era mío/mía]
      `,
    },
    // Courts as a place of work.
    {
      id: 'in-court',
      strength: 'keep',
      phrases: `
        win/wins/won/lose/loses/lost/lying/lied/lie in court | stand/stands/stood/hold/holds/held up in court | judges never/always/rarely/do/will
      `,
    },
  ],
};
