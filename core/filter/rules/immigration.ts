import type { RuleFile } from '../rule.ts';

/** Citizenship and immigration status: papers, visas, ceremonies, proceedings. */
export const immigration: RuleFile = {
  class: 'PC-CITIZEN_IMMIG',
  source: '8 U.S.C. 1324b; N.Y. Exec. Law 296; 775 ILCS 5/2-102 (work authorization); RCW 49.60.180',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        juramento | juré | bandera nueva | migración | visa | pasaporte | estatus | residencia | residente | ciudadana | ciudadano
        ciudadanía | naturalización | asilo | refugiada | refugiado | deportado | deportada | * años sin papeles | años de espera | * años de espera
        entrevista de migración | sin documentos | crucé la frontera | cruzamos la frontera | crucé el río | cruzamos el río | permiso de trabajo
      `,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my', 'kin'],
      phrases: `swore in | sworn in | civics test | civics questions | <num> civics questions | biometrics appointment | fingerprints for | petition approved | approval notice | priority date | adjusted my status | adjustment of status | my status | border crossing | embassy interview | new passport | first passport | blue passport | navy blue passport | register to vote | registered to vote | alien registration | social security number | my first social | the raid | detention center | bond hearing | lottery visa | legal status | reagan amnesty | bandera nueva | dieciséis años sin | me aprobaron | entrevista de migración`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near', 'kin'],
      phrases: `oath | ceremony | born with papers | to have papers | asked for his/her papers | biometrics | petition | rfe | document | documented | sponsorship | checkpoint | consular | deport | deportado | deportada | detained | detention | legalized | amnesty | immigration | juramento | jurar | juré | papeles | migración | visa | pasaporte | permiso | estatus | residente`,
    },
    {
      id: 'status',
      strength: 'strong',
      phrases: `
        green card | greencard | permanent resident | permanent residency | permanent residence | lawful permanent resident | lpr status
        conditional resident | resident alien | nonresident alien | naturalized citizen | naturalised citizen | became a citizen | become a citizen
        became a us citizen | became an american citizen | new citizen | newest citizen | us citizen | u.s citizen | american citizen
        american citizenship | us citizenship | u.s citizenship | dual citizen | dual citizens | dual citizenship | dual national | citizenship test
        citizenship exam | citizenship interview | citizenship ceremony | citizenship class | citizenship papers | citizenship application
        my citizenship | my naturalization | naturalization | naturalization ceremony | naturalization certificate
        oath of allegiance | n-400 | n400 | i-485 | i-130 | i-765 | i-751 | i-9 reverification | uscis | ins office | immigration judge
        immigration court | my/our/her/his/an/the/need/paid/'s immigration lawyer/attorney | immigration status | immigration papers | immigration hearing
        immigration interview | my papers | waited * years for my [papers] | [waited * years for my papers] | got my papers | sin papeles
        con papeles | mis papeles | no? tengo/tiene/tienen/tenía papeles desde/de | no tengo/tiene/tienen/tenía/teníamos/tenemos papeles | arreglé/arregló/arreglamos/arreglar/arreglando mis/los/sus? papeles | ya arreglé y | papeles en trámite | la migra | ice detention | ice detained | detained by ice | ice check-in | ice raid survivor
        undocumented | undocumented and unafraid | undocuqueer | unauthorized worker | daca | daca recipient | daca renewal | daca recipients
        deferred action | dreamer | dream act | dreamers | tps | temporary protected status | asylum seeker | asylum | asylee | granted asylum
        sought asylum | seeking asylum | asylum case | asylum hearing | asylum interview | asylum application | asylum hearing prep | refugee
        refugees | refugee camp | refugee resettlement | resettled in | resettlement agency | stateless | parolee humanitarian | humanitarian parole
        cuban parole | h-1b | h1b | h-1b lottery | h1b lottery | h-4 | h4 ead | h-2a | h-2b | h2a | h2b | l-1 | l1 visa | o-1 visa | j-1 | j1 visa
        f-1 | f1 student | f-1 visa | opt extension | stem opt | k-1 | k1 visa | fiance visa | fiancé visa | u visa | u-visa | t visa | e-2 visa
        tn visa | eb-1 | eb-2 | eb-3 | eb-5 | diversity visa | visa lottery | green card lottery | dv lottery | work visa | student visa | my visa
        visa interview | visa sponsorship | visa sponsor | sponsored my visa | visa expired | overstayed | visa overstay | visa expires | work permit
        employment authorization | my ead | work authorization | advance parole | alien number | itin | border crossing story | coyote got us
        deported | deportation | deportation order | removal proceedings | removal order | voluntary departure | reentry permit | mixed status
        mixed-status family | mixed-status | sanctuary city resident | came here legally | came here illegally | came legally | without papers
        family petition | [sworn in as a citizen] | * strangers in a federal courtroom | first vote as a citizen | residencia | me llegó la residencia
        mi residencia | la ciudadanía | ciudadanía | ciudadano americano | ciudadana americana | naturalización | naturalicé | me naturalicé
        indocumentado | indocumentada | permiso de trabajo | mi permiso | refugiado | refugiada | asilo | tarjeta verde | años de espera
        * años de espera | la frontera cruzamos | cruzamos la frontera | me deportaron | deportado
      `,
    },
    {
      id: 'people',
      strength: 'strong',
      group: true,
      reads: 'person',
      phrases: `naturalized <role>/<person>/<people> | immigrant | immigrants | migrant | migrants | border jumper | border jumpers | illegal immigrant | illegal immigrants | illegal migrant | newcomers from | noncitizen | non-citizen | noncitizens | non-citizens | inmigrante | inmigrantes | undocumented immigrant | undocumented immigrants | undocumented worker | undocumented workers | undocumented people | asylum seekers | refugees | refugee | foreign national | foreign nationals | foreign worker | foreign workers | guest worker | guest workers | migrant worker | migrant workers | day laborers at | anchor babies | dreamers`,
    },
    {
      id: 'slur',
      strength: 'strong',
      reads: 'slur',
      group: true,
      phrases: `
        illegals | illegal alien | illegal aliens | wetback | wetbacks | invaders from | third worlders | third-worlders | shitskin | shitskins
        boat nigger | immigrunt | immigrunts | rapefugee | rapefugees | fugees
      `,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['mine', 'self', 'near', 'cluster', 'kin'],
      phrases: `citizenship | visa | visas | immigration | naturalized | naturalised | residency card | sponsorship papers | border patrol stopped | passport from | swore in as citizen`,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        waited for my papers | papers came | papers came through | my green card | green cards | lawful permanent | conditional green card | i 751
        i-797 | i-589 | i-9 trouble | ds-160 | ds-2019 | n-600 | n-648 | ead card | ead renewal | work permits | authorized to work until
        authorized to work through | h-1b1 | h1-b | l-1 visa | j-1 visa | f1 visa | my opt | cpt and opt | tn status | e-3 visa | k-1 visa
        fiancée visa | t-visa | vawa petition | vawa self petition | sijs | special immigrant | siv holder | visa stamp | visa stamping | visa run
        visa bulletin | priority date is current | diversity lottery | premium processing | biometrics appointment | my biometrics
        alien registration | alien resident | the uscis | immigration office | adjust status | adjusted status | adjustment of status | undocu
        sin documentos | la residencia | ya soy residente | ciudadano | ciudadana | mi ciudadanía | hacerme ciudadana | hacerme ciudadano
        [work permit] for the first/last/next <num>/few years | told me [asylum] ** years | examen de ciudadanía | cita con inmigración | inmigración | naturalised | naturalize | naturalization test | naturalization interview
        citizenship oath | civics test flashcards | 100 civics questions | hundred civics questions | civics flashcards
        raised my right hand in a courtroom | strangers in a federal courtroom | strangers in a courtroom | little flags at the ceremony
        small flag at the ceremony | sworn in as a citizen | sworn/swore in? as an american | became an american | becoming a citizen | becoming american
        became american | brand new citizen | a citizen as of | american by choice | american since <year> | american on paper | u.s. citizen
        not a citizen | first time voting as | walked out able to vote | can finally vote | first time i could vote | my first passport
        first u.s. passport | first us passport | blue passport | american passport | us passport came | asylum granted | credible fear
        credible fear interview | refugee kid | resettled here | resettlement | unhcr | iom bag | iom plastic bag | refugee travel
        parolee from ukraine | uniting for ukraine | u4u | cbp one | tps holder | tps renewal | daca kid | deferred enforced | withholding of removal
        cancellation of removal | deported my | self-deport | ice check in | check in with ice | ankle monitor from ice | ice raid | crossed the rio
        swam across | the coyote who | on top of the train | la bestia | the beast train | wet back | unaccompanied minor
        came with a coyote | overstayer | sponsor for my green | my sponsor's affidavit | affidavit of support | i-864 | no ssn | got my social
        social security number came | my social came | matricula consular | consular processing | abroad for my interview | ciudad juarez interview
        waited <num> years for my papers | waiting on my papers | waiting for my papers | came the legal way | here legally | legal immigrant
        legally immigrated | mixed status family | anchor baby | birthright citizen | tarheel dreamer | parole in place
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `lpr | i-140 | i-20 | ead | l-2 | o-1 | j1 | k1 | siv | visas | rfe | biometrics | papeles | migra | naturalized | citizenship | resettled | crossing the border | overstay`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        visa | papers | paperwork from immigration | oath | the oath | federal courtroom | sponsor | consulate | embassy | deport | permit | residency | fingerprints for | fingerprinted for | the interview officer | status | passport | passports | card came in the mail | ten year card | two year card | waiting line of years | catorce años de espera | wall of flags | i-90 | i-94
        | bulletin | the bulletin | trips outside the country | outside the country | resident alien | raised my hand in the courtroom | fingerprints on | seasonal | every address
      `,
    },
    // Words of any counter, oath or patrol; beside a visa or an asylum they tell.
    {
      id: 'ways-vague',
      strength: 'weak',
      needs: ['near', 'cluster', 'kin'],
      phrases: `
        crossed the border | crossed the river | crossed the desert | crossed at | the right way | did it the right way | my permit | [permit] expires
        permit renewed | travel document | papers in order | papers finally
        oath ceremony | swore the oath with | raised my right hand with | took the oath with | raised our right hands | the little flag | tiny flag | citizen now
        citizen since | american as of | finally able to vote | able to vote now
        request for evidence | notice to appear | my status | change of status | status pending | status runs out | pending status | legal status
        priority date | consular id | no papers | no social | sponsored by my
        deported when | deported in | detention center for months | e-verify | permiso | came alone at <age> | la verde | mica
      `,
    },
    // Also Spanish for wet.
    {
      id: 'slur-in-attack',
      strength: 'weak',
      needs: ['attack'],
      reads: 'slur',
      group: true,
      phrases: `mojado | mojados | mojada | mojadas`,
    },
    // Whoever a Spanish article makes a person of it.
    {
      id: 'slur-for-one',
      strength: 'strong',
      reads: 'slur',
      group: true,
      phrases: `un/una/ese/esa/otro/otra [mojado/mojada]`,
    },
    // Strangers, building permits, bank cards and wet shoes.
    {
      id: 'kept-strangers',
      strength: 'keep',
      yields: true,
      phrases: `
        neighbor/neighbors/coworker/tenant/suspect/inmate/caller/landlord ** [deported/undocumented/refugee/asylum]
        driver/caller/customer/suspect/man/woman/lady/guy ** ** [consular/green id/card] | oath of office
        visa declined/was/card/points/statement/bill/gift | asylum from group/meetings/paperwork | work permit for the/a/my * | city/county work permit office
        pedir/pedí/pido/pidió/con permiso | llegaron/llegué/llegamos/quedaron/zapatos/pies mojados
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `citizens academy | citizen's academy | citizen academy | senior citizen | citizen science | citizen complaint | concerned citizen | naturalized pampas | naturalized plants | visa card | visa debit | visa gift card | visa and mastercard | como si tuviera visa | tuviera visa | good citizen | citizen of the year | citizen patrol | birds migrate | data migration | migrant birds | us citizen and immigration form vendor | private citizen | resident advisor | medical residency | resident physician | bird refugee | asylum games | insane asylum movie | wildlife refuge | alien movie | f-150 | erythema migrans | immigrant song/beetles/starlings/worms | my visa got/was declined | [deported] back? to the lake/scrapyard/factory/far/river/moon | [green card] ref/from the ref | [green card] in field hockey | [green card] at the golf | en el [asilo] de | wait/waiting for the green light/led/arrow | visa sponsorship is/not/unavailable/available/offered/provided | immigration checkpoint duty | immigration law course | immigration agent job | crossed the border collie`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `border collie | border collies | border terrier | crossing the border collie | flower border | border patrol bike | borders bookstore | paper border | state border | county border | county citizen | senior citizen academy | citizen's arrest | citizens academy | citizen's academy | citizens' academy | citizen academy | citizen complaint | citizen of the month | citizen kane | citizen watch | concerned citizen | alien movie | alien abduction | aliens | visa card | visa gift | visa or mastercard | visa debit | visa exemption | status update | relationship status | status report | status quo | resident evil | resident advisor | resident cat | residents meeting | county residents | green card stock | sponsor visa | asylum street | insane asylum movie | arkham asylum | check papers | term papers | grading papers | papers due | morning papers | walking papers | rolling papers`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `need/needs/require/requires/requiring/needing visa sponsorship | who need/needs/require/requires sponsorship |
        reentry/refugee/travel/border permit/document | entry stamp | my/the port of entry | welcome letter from uscis
        strangers/countries ** oath/sworn/naturalization/citizenship | <num> ** naturalization/citizenship
        judge/officer said/says/told/shook welcome/us/congratulations/fellow home/hand/americans/citizens? | fellow americans for
        passed the/my civics/citizenship/naturalization/english test/exam/interview?
        <num>/seven/nine/ten/twelve/fourteen/eleven years waiting/wait/in/of line/waiting/limbo/paperwork/visas/lawyers/uscis
        my/the visa/work permit?/parole/biometrics/asylum expires/expire/expired/renewed/renewal/came ** <month>?
        my/the visa/work permit?/parole/biometrics/asylum approved/denied/pending/runs/through/granted/got ** <month>?
        my status/card/papers/paperwork/petition/permit expires/expire/expired/renewed/approved/denied/pending/granted/came ** <month>?
        waiting/waited/wait on/for my/the/our green/papers/visa/permit/uscis/interview/number/priority/asylum/sponsor card/date?
        can/can't/couldn't/finally/allowed/able to? vote/work/travel/drive legally
        can/can't/couldn't/finally/allowed/able to? vote/work/travel/drive without papers/permit/status
        crossed/cross/crossing/swam/walked the/through/over/across border/river/desert/rio/bridge/sonora at/with/in/when/and? <age>?
        came/come here/over/up on/with/as/without/through a/an/my/the visa/tourist/student/refugee/kid/baby/coyote/wall
        came/come here/over/up with/without papers | came/come here on/as/without a/an/my
        me llegó/llegaron/dieron/aprobaron/negaron/tocó la/mi/los/mis/el residencia/papeles/permiso/visa/ciudadanía/asilo/cita/huella/juramento
        juré la bandera | <num>/catorce/diez/quince/doce/veinte años de espera/esperando/sin papeles? | ya soy ciudadano/ciudadana/residente
        hice el juramento
      `,
    },
    // Papers that come, are approved or run out.
    {
      id: 'papers-come',
      strength: 'strong',
      phrases: `
        [green card/cards **  came/arrived/approved/expired/expires/renewed/denied/interview/lottery]
        [work permit/authorization ** came/arrived/approved/expired/expires/renewed/denied/pending]
        [visa/ead/daca/asylum/petition ** approved/denied/expired/expires/renewed/pending] | [citizenship ** approved/denied/granted/pending]
        [took the oath] with/among/alongside/beside <num>/other/strangers/people/immigrants ** [<num>? countries/country/others/strangers/citizens]
        [took the oath of/as/to become a/an/new/american/us? citizen/citizens/citizenship/allegiance]
        [took the oath in a/an/the ** naturalization/citizenship ceremony/ceremonies]
      `,
    },
  ],
};
