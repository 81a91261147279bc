import { immigration } from '../immigration.ts';
import { lifeOf } from './life.ts';

/** Forms, offices, cards and ceremonies between arriving and belonging. */
export const immigrationLife = lifeOf(immigration, {
  tells: `
    green card interview/lottery/holder/renewal/came/photo/application/marriage | residency card | conditional residence | i-797 stamped | i-20
    i-131 | i-539 | advance parole document | travel document | parolee stamp/status/visa | uscis office | field office interview | asc appointment
    biometrics notice | infopass | receipt notice | case status | case was approved | case is being actively
    request for evidence | notice to appear | priority date | visa appointment | visa renewal | overstayed my visa | tourist visa | r-1 visa
    siv | siv interpreter | sij | asylum officer | immigration paralegal | immigration check-in | temporary protected | undocumented parents
    got/have/has/with no papers | no papers crew/crews | sponsor letter | sponsorship letter | sponsored my | petitioned for my | citizenship question
    citizenship flashcards | civics test | 100 questions | passed the civics | took the oath at the federal | raised my right hand with
    sworninasanamerican | swornin as an american | new citizens | new american | newest american | citizen since | american citizen since
    us citizen since | u.s. citizen since | proud new citizen | my first jury summons as | small flag and a | little flag and a certificate
    certificate with my photo | foia my a-file | selective service letter as a | global entry denied
    secondary screening room | port of entry interview | matricula | consular id | itin number | ssn finally | social security card valid only
    valid for work only | chain migration kid | family-based | dv-2019 | green-card marriage | passport agency first | first american passport
    new blue passport | citizens only posting | must be a citizen to apply | citizenship requirement | not a citizen yet | almost a citizen
    years from citizenship | five-year wait | three-year rule | la green card | residente permanente | residente legal | examen de la ciudadanía
    me hice ciudadano | me hice ciudadana | me hago ciudadano | me hago ciudadana | ciudadano naturalizado | naturalizado | naturalizada
    juramento de ciudadanía | juré bandera | jura de bandera | mi permiso de trabajo | la visa | visa de trabajo | visa de turista
    visa de estudiante | visa u | mi visa | arreglé papeles | arreglar papeles | arreglando papeles | cita en migración
    corte de inmigración | juez de inmigración | abogado de inmigración | abogada de inmigración | asilo político | mi caso de asilo | deportada
    deportación | huellas para la residencia/migración/visa/tarjeta/green | huellas de inmigración | formulario i | formulario n | el tps | la daca | soñador | soñadora
    perdón de inmigración | petición familiar | me pidió mi | mi número a | número de alien | consulado americano | entrevista de la residencia
    entrevista de ciudadanía | i-94 and | both stubs | stub of my i-94 | years for the priority date | priority date to move
    priority date moved | crucé con coyote | coyote a los | crossed with a coyote | coyote at nine | waiting on a u/t visa
    waited <num> years for the/my priority/visa/card/interview | visa number current | date became current
    [i 797/797c/130/485/765/751/693/864/589/131/551/129/140/601/601a/918/539 receipt/receipts/notice/packet/binder/folder/form/copy/approval/photo/photos/interview/booklet/questions/fee/fees/envelope/stamp/stub/renewal/application/premium] | [n 400/600/648 receipt/receipts/notice/packet/binder/folder/form/copy/approval/photo/photos/interview/booklet/questions/fee/fees/envelope/stamp/stub/renewal/application/premium] | [ds 160/260 receipt/receipts/notice/packet/binder/folder/form/copy/approval/photo/photos/interview/booklet/questions/fee/fees/envelope/stamp/stub/renewal/application/premium] | [i 797/130/485/765/751/693/864 finally? showed/came/arrived up? in?]
    [a/my/the? form i 90/130/485/765/797/797c/693/864/131/589/751 in? the/my? drawer/bag/mail/folder?] | [form n 400/600] | [form 797/797c]
    the i-130 | i765 | i485 | i130 | i797 | i693 | i551 | i864 | n-400 | i-551 | i-693 | i-797c | i-601 | i-601a | i-918
    i-129 | ds-5535 | ar-11 | my i-90 | i-90 renewal/receipt/form/pending/filed/card/fee/application
    [copy of my/his/her/the n 400/600] | [copy of my/his/her/the i 94/20/797/130/485] | [second/extra/two copy/copies for the consulate/embassy/uscis/interview] | [petición i-130]
    [petition for my/his/her brother/sister/wife/husband/mother/father/parents/son/daughter/fiancé/fiancée]
    [petition my/his/her/our sister/brother/mother/father/uncle/aunt/daughter/son/wife/husband filed for me/us/him/her?]
    [filed/files a/the/my petition for my/her/his brother/sister/mother/wife/husband/parents]
    [green-card bulletin/folder/interview/photos/packet/fee/tracker/line/status/renewal/lawyer/sponsor/petition/wait/backlog/application/slot]
    [asylum clock/clocks/desk/applicant/officer/cover/interview/hearing/case/seeker/lawyer/form/packet/printout/affidavit/office/applicants/decision printout/sheet/floor?]
    [naturalization/naturalisation/citizenship packet/test/booklet/certificate/interview/quiz/paperwork/exam/flashcards/tutor/notice/letter/fee/form/class/appointment/cake booklet/questions/replacement?]
    [replacement/lost/certified/original/copy naturalization certificate]
    [the/my certificate with my photo]
    [biometrics/biométricos slot/slots/fee/fees/stamp/stamps/appointment/notice/letter/letters/completed/done/office/date/receipt/center/day in? march/april/may/june?]
    comprobante de biométricos | comprobante de la renovación | [a/my/the biometrics slot/notice/fee/letter]
    [fingerprint re-take in? <country>?]
    for the fingerprint people | asc notice | asc on | line at the asc | [tps extension/renewal/holder/card/registration/status/renewals]
    [renovación/renovar del/el/la/mi/de tps/daca/permiso] | renovar daca | [renewal of my ead/daca/permit/tps/visa/card]
    [ead came/renewal/arrived/pending/expired/card/photo/category in? the? mail?]
    [my ead/opt/cpt/daca/tps came/started/starts/ends/expires/ended/runs/card/clock monday/soon?]
    [opt clock/end/started/start/ended/extension/unemployment/card/days date/ticking/monday?] | opt clock ticking | stem extension | cap-gap
    cap gap letter | cap-gap letter
    [u/t visa mailer/statement/lawyer/packet/stamp/lottery/petition/envelope/receipt/certification/transfer/sponsor/approval/renewal/status/denial/interview] | [h 1b/2b/2a mailer/statement/lawyer/packet/stamp/lottery/petition/envelope/receipt/certification/transfer/sponsor/approval/renewal/status/denial/interview] | [l 1/2 mailer/statement/lawyer/packet/stamp/lottery/petition/envelope/receipt/certification/transfer/sponsor/approval/renewal/status/denial/interview] | [k 1 mailer/statement/lawyer/packet/stamp/lottery/petition/envelope/receipt/certification/transfer/sponsor/approval/renewal/status/denial/interview] | [j 1 mailer/statement/lawyer/packet/stamp/lottery/petition/envelope/receipt/certification/transfer/sponsor/approval/renewal/status/denial/interview] | [u visa personal statement]
    [lost h-1b packet] | [u-visa personal statement] | perm filing | perm labor | labor certification | lca posting | prevailing wage determination
    specialty occupation | sevis | sevis fee/printout/record | international student office | dso signed | dso signature | i-20 signed
    [work permit photo/photos/card/came/renewal/finally/application/expires/pending/number/renewals/interview]
    [employment authorization card/document/expires/expired/renewal] | [employment card that expires/expired]
    [two-page? travel document no/with/in/pink stamp/cover? pink? cover?] | [refugee travel doc/document/booklet] | [re-entry permit as id?] | [reentry permit as id?]
    [parole/parolee stamp/stamps/photocopy/photocopy] | [every address since i landed/arrived] | [fingerprint/fingerprints appointment/slot/notice/noticce/slip/letter/retake from/with/at/for immigration/asc/uscis] | [f 1 petition/envelope/transfer/status/stamp/approval] | pink parole stamp | parole-in-place | advance parole approved/denied/pending/packet
    conditions removed | conditions removal | removal of conditions | conditional card | two-year conditional | ten-year card
    [surrender my old card] | [card enclosed/in production] | [case was/is received/approved/being/actively card/reviewed? in? production?]
    case is being actively reviewed | case was received | case was approved | card in production | [new/my card is being produced]
    [renewal packet is/in/to/for uscis/lockbox/immigration/the mail?] | infopass | info pass window | uscis on/in/at *
    [interview/appointment/waiting/number at/in the? field office in? *?] | adjustment interview | adjustment officer | adjustment notice | aos interview
    stokes interview | residency interview | green-card marriage interview | national visa center | nvc | service center in nebraska
    texas service center | nebraska service center | processing center in | consular window | consulate window/appointment/line | the consul's stamp
    embassy line | embassy lottery | lottery paper | [my? sponsor 's tax transcript/transcripts/return/returns] | [sponsor 's affidavit/packet] | naturalization oath | citizenship oath | sponsorship packet
    parent sponsorship | joint sponsor | i-864 sponsor | affidavit of support | joint bank statements for | joint leases to prove
    prove it's real to/for immigration | bona fide marriage | two passport photos
    passport photo envelope | [passport/passports and i-551] | [apostilled birth/marriage/police record/certificate] | apostille/apostilled
    certified translations | certified translation of | [birth extracts/certificate/record translated] | civil surgeon | civil-surgeon
    medical exam sealed | [medical exam ** sealed envelope] | vaccination sheet in a sealed | tb test for the sponsor/green/visa/adjustment
    i-693 injection | [oath packet/rehearsal/pamphlet] | oath in <num> days
    [oath at the federal building] | [swearing-in by the flag] | [swear/swore off my old passport]
    [raised/raise/raising a/my/his/her right? hand with * others? in a federal courtroom] | levantar la mano derecha
    [a/the/my? little/tiny/small flag and a letter/certificate] | [turn and wave small/little flags] | [card they swore me in with]
    one hundred questions
    civics interview | civics flash cards | flash cards with the thirteen colonies | thirteen colonies flash
    [ask/asked/asks me? who was/is the first president] | [write/wrote/read one english sentence] | oral test plus the writing
    english reading sentence test | [passed/pass the hundred/100/civics *? questions] | became/become/becoming a u.s citizen | became a u.s. citizen
    us citezen | u.s. citezen | got/gets citizenship | finally got citizenship | citizenship cake | [becme/became/becam a? us? citizen/citezen]
    [give/gave/giving/surrender/surrendered/turned one/my/the old? passport back/in] | [blue passport/booklet] | awaiting the blue passport
    [passport in blue/burgundy] | home country number | [country code on my passport] | six-month stamp in my passport
    last entry stamp | entry stamp | arrival stub | arrival/departure card | [stamped i 94/94s/20] | [i 94s in *] | [my/the/our i 94 again/stub/from/record/number/printout] | i-94 stub/stubs/printout/number/record
    two decades of i-94s | [real id that/which runs out/expires/expired the? same? day? as? my? visa?] | out sixty days after
    sixty-day grace | grace period after my opt/visa | unless somebody files for me | can't leave the country
    couldn't fly home application pending | [application pending ** back in] | with the application pending
    list of who can vouch | priority date | visa bulletin
    backlog for india | f2a | family fourth | ajuste de estatus | cita de la? ciudadanía | [residencia condicional/permanente/provisional]
    entrevista de residencia | entrevista de la residencia | visa de trabajo de? temporada? | permiso de trabajo | mi permiso llegó | tarjeta de residente
    tarjeta de residencia | mi ajuste | mi asilo | petición de mi | me pidió mi/mis hija/hijo/hermana/hermano/esposa/esposo/papá/mamá | juramento el/la/en
    carta de la migra | carta de migración | notario de inmigración | perdón provisional | foto para la residencia | huellas para la
    prueba de ciudadanía | preguntas de la ciudadanía | las cien preguntas | ice agent/agents/officer/officers/detainer/custody/detention/hotline
    order of supervision | osup | check-in at ice | ankle tag from the detention | expedited removal | master calendar hearing | master hearing
    immigration bond | sponsor custody orr | orr shelter | sanctuary in a church | mixed-status couple | hold on my a-file | alien file
    selective service parolee | sponsor for the oath | change of status from student/schooling/school/tourist
    envelope from nebraska/uscis/immigration/nvc | category f4/f2a/f2b/eb3/eb2
    my a-number | a-number card
    [eleven/ten/seven/nine/six/five/four/twelve/fourteen years of waiting for a/the? priority/visa/card/interview date/number?] | [work-permit-card]
    [sealed envelope from nebraska with my card *] | [fingerprint slot at the federal building] | [processing center in *]
    uscis processing center | [medical exam ** sealed in? an? envelope?] | [medical exam with the vaccination sheet]
    [two passport photos and the filing fee] | filing fee for the n-400 | [tiny/small/little flag ** ceremony/courtroom/judge] | uscis lockbox
    receipt from uscis | [passport photo with the flag behind me] | [waiting on/for form *] | the oath at/in the? federal/courtroom/courthouse/convention
    [oath rehearsal for/at * *?] | re-entry stamp | border crossing card | sentri card | nexus interview | consular report of birth
    certificate of citizenship | derived citizenship | derivative citizen | n-600k | naturalized last/this year/spring/summer/fall/winter/month/week
    was/been/be/being naturalized | naturalized in <year> | naturalized citizen/american/yesterday
    naturalized friday | just naturalized
    [<num>? years in uncle sam 's waiting room/line] | uncle sam's waiting room | [priority date moved/moves/jumped/slipped/retrogressed *? *? day/days/week/weeks/month/months/year/years?]
    priority date retrogressed | retrogression | [h 2a/2b bus/crew/crews/worker/workers/contract/season/housing/camp/program]
    [h2a/h2b bus/crew/crews/worker/workers/contract/season/housing/camp/visa/program] | alien relative | petition for alien relative
    [they/he/officer/cop/she/police asked/ask/asks/asking me? for my papers] | [asked/ask/asks/asking for my papers] | [sin papeles no se podía/puede/podía]
    [audiencia/entrevista/cita/caso/solicitud/oficial/corte de asilo] | [prove/proving/proved the/our/your marriage is/was/'s real/bona]
    [prove/proving the/our marriage] to uscis/immigration/the | [grad/graduate/undergrad/college school? f-1] | [raised my right hand in the courtroom/courthouse in? *?]
    [el/un/mi? sobre gordo/grueso/amarillo? de inmigración/migración/uscis] | [deported at <num> along? with? my? *?] | [deported at <num>] | deported at <age>
    [back at <num> with a stamp/visa/passport] | proof of alienage | alienage | [trámite/trámites/solicitud/cita/prueba/juramento de la? ciudadanía/residencia/visa/naturalización]
    [ya? llegó mi? ciudadanía]
    [naturalized in/at a/the/an hockey/basketball/football/baseball/minor/high/federal/convention/state/old? arena/stadium/rink/ballpark/center/courthouse/courtroom/school/library/auditorium/park]
    [la migra nos/me/lo/la/los tuvo/agarró/llevó/paró/soltó/detuvo *? *? *? *? hielera?] | [noche/noches/día/días/horas/semanas en la hielera] | la hielera de/con inmigración/migra
    the hielera | [mi/my daca/tps/ead vence/venció/expires/expired/lapses/lapsed/runs en/in/out *?] | [daca vence/venció en? *?] | [check/checked/checking/checks/see/copy my? i-94]
    [trip/trips/every/each day/days? outside the country/u.s/us] n-400 | public charge rule/form/test | i-944
    [petition/packet/lawyer/attorney/clinic/fee/backlog/paralegal for/at/in the/my? green card] | immigration clinic/paralegal/consultant | notario took/cheated/filed
    green card through/by/via my/marriage/work/lottery/asylum | daca kid/clinic/fee/saturday | dacamented | undocumented student/nurse/kid/and | work permit clinic
    h-1b cap/transfer/layoff/sponsor/lottery/stamp | laid off on h-1b | sixty days to find a sponsor | stem opt | opt ends/runs/ran | cap-subject | grace period h-1b
    oath at/in the/a stadium/arena/library/museum | naturalized with/alongside/beside/among <num> | 1 of <num> new/from americans/citizens/countries
    resident alien
    [sponsor passed the interview]
    [green card finally/arrived/came/expires/expired/is/was in/at/after/the/on? *?] renewal/mail/years/<num> | green card approved/marriage/line/wait/years/anniversary/photo
    waiting/waited on/for a/my/her/his/our? green card | got my/a green card | my wife's/husband's green card | the day i became a citizen | day i became a citizen | day i got my citizenship
    citizen of two countries | dual nationality | naturalized in | i naturalized | naturalized at <age> | citizenship swearing-in | citizenship anniversary
    citizenship day ceremony | citizenship party | citizenship study | studying for my/the citizenship | citizenship test/study guide/flashcards/app | citizenship class at the library
    who wrote the federalist papers | the hundred questions | the 100 civics | 128 questions civics | civics test study | n-400 pending
    n-400 filed | n-400 approved | filed my/the n-400/i-485/i-130/i-765/i-90/i-751/i-589/i-821d | my n-400 | my i-485 | my i-130 | my i-765 | my i-751 | my i-589 | i-821d
    i-797 approval | i-693 exam | alien registration number | my alien number | my a-file | uscis account | uscis case status | uscis letter | letter from uscis | uscis field office
    uscis said/says | the uscis website | biometrics done | biometrics again | re-fingerprinted for | first time i voted as | voted for the first time as a citizen
    registered to vote at the ceremony | register to vote right after the oath | my first ballot as a | first jury summons as a citizen | turned in my green card | handed in my green card
    gave back my green card | passport took six weeks first | crossed without papers | without papers until/for/since/till | came without papers
    papers through reagan | the 1986 amnesty | 86 amnesty | amnesty in 1986 | irca amnesty | saw program farm | fixed my papers
    fix my papers | fixing his/her papers | under the table until my permit/papers/card | paid cash because/until/before papers | worked under a borrowed social | borrowed social
    an itin not a social | itin taxes | file/filed/files taxes with an itin | no social security number | not valid for employment | valid for work only with dhs | social with the stamp
    ab 60 license | ab60 license | standard license no papers | municipal id instead of | idnyc | matrícula consular | consular id card | know your rights card
    red card know-your-rights | red cards in my wallet | la tarjeta roja | conozca sus derechos | don't open the door to ice
    picked up by ice
    taken by ice | raid at the plant/poultry/meatpacking | postville raid | detention in otero/eloy/dilley/stewart/adelanto/karnes/krome/tacoma | otero detention
    dilley detention | perrera border | bond hearing immigration | bonded out of immigration | removal hearing
    42b cancellation | ten-year law | asylum pending | asylum approved | asylum denied | asylum office | affirmative asylum | won asylum | won my asylum | granted withholding
    cat protection torture | resettled in <year> | resettled here by | resettled us | resettled by catholic/lutheran/the irc/church/charities | lutheran social services resettled
    international rescue committee | resettlement caseworker | iom travel loan | travel loan refugee | refugee medical | r&p benefits | came as a refugee
    came as refugees | came here as a refugee | refugee status | special immigrant visa | siv case | siv pending | siv family | interpreter visa
    translator for the marines then visa | afghan parole | evacuated from kabul | kabul airlift | kabul airport | operation allies | u4u parole | uniting for ukraine sponsor
    humanitarian parole expires | chnv | chnv parole | cbp one appointment | cuban adjustment | wet foot dry foot | wet foot, dry foot | tps ends
    tps extended | tps expires | tps for <country> | tps since | my tps | tps renewal fee | daca since | daca expires | renewed my daca | renew my daca | my daca | first daca card
    lost daca | daca decision | daca-eligible | too late for daca | missed daca by | dreamer scholarship | dream scholarship | undocumented until | undocumented for | was undocumented
    grew up undocumented | formerly undocumented | in-state tuition undocumented | undocumented students club | undocuweek | undocually
    mixed-status household | mixed status household | citizen kids undocumented parents | anchor baby joke/jokes | born here papers there
    only one with papers | first with papers | first in my family with papers | h-1b transfer | lost the h-1b lottery | h-1b expires | h1b expires | h-4 ead | h-4 spouse
    h4 spouse | opt unemployment | opt expires | on stem opt | cpt internship | f-1 student | m-1 visa | j-1 waiver | j-1 exchange | j-1 summer | home residency requirement
    two-year home requirement | l-1 transfer | o-1 artist | p-1 visa | tn at the border | e-2 investor | eb-2 niw | eb-3 nurse | perm audit | labor cert
    i-140 approved | green card backlog | eb-2 india | backlog india | visa run to | visa stamped | visa stamping in | 221(g) | 221g | ds-260
    visa interview at the | visa refused | visa denied | visa denied twice | visa officer | visa photo | visa fee | k-1 fiancée | k-1 wedding | ninety days to marry
    90 days to marry | 90 day fiancé jokes | marriage interview | removing conditions | i-751 shoebox
    sponsored my parents/mother/brother/sister/husband/wife | petitioned my parents/mother/brother/sister/husband/wife | petitioning my parents/mother/brother/sister | sibling petition
    f4 category | f4 line | f2b | priority date from <year> | priority date current
    advance parole trip | refugee travel document | commuter green card | border commuter card
    global entry with a green card | carry my green card | carries her/his green card
    ya con papeles | cuando tuve papeles | cuando llegaron los papeles | me dieron los papeles | me dieron papeles | mi papá me arregló | arregló papeles | amnistía del 86
    la amnistía | mi green card | mica chueca | seguro chueco | sin seguro social bueno | me agarró la migra | nos agarró la migra | la migra en la
    corte de migración | mi abogado de migración | abogada de migración | fianza de migración | juré como ciudadano/ciudadana
    juramento de naturalización | ceremonia de ciudadanía | ceremonia de naturalización | ceremonia de juramentación | ya soy ciudadano | ya soy ciudadana | hice mi examen de ciudadanía
    estudiar para la ciudadanía | las preguntas de civismo | preguntas de civismo | voté por primera vez como ciudadana/ciudadano | mi residencia llegó | llegó mi residencia
    renovar la residencia | renovar mi permiso | permiso por asilo | parole humanitario | el parole | cita de cbp
    [ice took/detained/arrested/picked/deported my dad/father/mother/mom/uncle/brother/cousin/husband/wife/neighbor up?] | ice detainee/detainees/check-in/check-ins
    [<num>? trips outside the united states/country] since/for/on/to the? n-400/form/green | fingerprints at/for the asc/uscis/field
  `,
  innocent: `
    visa card/gift/bill/accepted/declined/debit/or mastercard | opt out/in | i/we/you/they/to/would/could/can/might/often/always/'d/'ll/who/people opt to/for | opted | senior citizen/citizens
    citizen complaint/complaints/academy/app/review/arrest/police/journalist/science/advisory/kane/caller/watch/contact | concerned citizen
    private citizen | model citizen | citizen of the year/month | asylum hill/street/lake | insane asylum | movie/alien movie/resurrection
    papers blew/flew/for class/to grade/from/on the/in the/everywhere/due | graded papers | walking papers | news papers | residente de la casa
    f-1 race | formula f1 | f1 race/key/weekend/team/fan/sunday | o-1 on
    [green card/cards] table/tables/deck/decks/game/games/stock/slip/return/poker/felt/minigolf/blend/sleeve
    [green card/cards] for minigolf/birthdays/the/a amusement/park/ride/rides/raffle/pool/library/bingo/game/casino/arcade/museum/fair/zoo
    [green card/cards] in/of/from/on the/that/this/a/an ** deck/game/pile/hand/box/pads/referee/board/envelope/pack
    [green card/cards] ** felt/poker/uno/pinball/shuffleboard/arcade/amusement/birthday/birthdays/casino/scrapbook/lamination/birthday/minigolf
    uno/deck/poker/bingo/casino/pinball/referee/ref/ump/umpire/hockey/soccer/arcade/paint/certified/mail/mailing/postal ** [green card/cards]
    [green card/cards] his/her/their/my/a/and/the? blue/red/yellow/pink/wild card/cards
    blue/red/yellow/pink card/cards and/or? the/a/his/her? green card/cards
    naturalized/naturalised/naturalize/naturalizing four/three/two/a/the/some/my/our? hundred/dozen/thousand? daffodils/daffodil/bulbs/crocus/crocuses/dandelions/tulips/clover
    naturalized/naturalised ** daffodils/azaleas/honeysuckle/thistle/lily/lilies/carp/trout/bass/honey/roses/vines/violets/ferns/plants/shrubs/weeds/species/grass/grasses
    naturalized/naturalised ** clover/ivy/bamboo/iris/irises/mint/rabbits/pheasants/pheasant/parakeets/parrots/geese/bees/stain/lawn/planting/meadow/bulbs/pond/garden
    naturalized/naturalised in/among/along/by/to/on/under/beside/around the/my/our/a/his/her? garden/bed/beds/roses/wall/fence/pond/garage/mug/lawn/meadow/yard
    naturalized/naturalised in/among/along/by/to/on/under/beside/around the/my/our/a/his/her? ditch/mulch/attic/driveway/creek/shade/hillside/woods/orchard/compost/kiosk
    naturalized/naturalised resident/citizen of the/my/our/this attic/garage/garden/compost/couch/pond/porch
    naturalize/naturalized a/the tune/melody/aperture
    [permanent resident/residents status?] of/on/in the/my/our/this/that/a/his/her ** couch/sofa/attic/drawer/porch/garage/trunk/pond/lap/dashboard/freezer/fridge/bookshelf/lot/closet
    [permanent resident/residents status?] gecko/cat/dog/raccoon/goose/spider/squirrel/ghost/pigeon
    cat/dog/pup/puppy/raccoon/goose/spider/gecko/squirrel/ghost/pigeon/possum/mouse ** ** [permanent resident/residents status?]
    [deported/deport/deports/deporting/deportation] the/my/our/one/two/three/of/all/some/a/an? old/last/two? dust/slugs/snails/ants/spider/spiders/mice/mouse/raccoon/raccoons/weeds/squirrel/clutter
    [deported/deport/deports/deporting/deportation] the/my/our/one/two/three/of/all/some/a/an? old/last/two? crumbs/lint/couch/coat/coats/sweater/socks/leftovers/wasps/pigeons/geese/cat/cats/gophers/moles
    overstayed its/their/the locker/rental/meter/lease/welcome/shelf/warranty | overstayed my/our/his/her welcome
    overstayed at the/an? arcade/party/bar/library/pool/gym/fair/museum/beach/lake/mall/diner/buffet/cookout/potluck/wedding
    undocumented function/functions/feature/features/behavior/api/flag/option/parameter/setting/command/call/leak/expense/change/changes/switch/jumper/wire/wiring
    undocumented valve/code/endpoint/bug/field/trick/repair/repairs/hours/overtime/borrower/step/steps/fix/addition/basement/deck/plumbing/circuit
    cat/dog/moose/geese/goose/raccoon/raccoons/fig/tree/plant/houseplant/weed/seeds/cuttings/puppy/kitten/horse/drone ** ** without/no papers
    without/no papers ** fence/garden/mug/compost/barn/leash/collar/pedigree/microchip
    visa sticker/stickers/display/gift/sign/logo/terminal/reader/balance/number/rewards/platinum/receipt/ad/checkout/charge/booth/window/sponsored/branded/statement
    gift/prepaid/debit/store/rewards/platinum/charger/toy/chip/contactless visa | visa sponsored marathon/tournament/race/run/event/parade/game
    visa size | visa/visas for/to the/a/an? cat/dog/moose/robot/goose/hamster/nowhere/snacks/kitchen/fridge/naps | visa free naps/lunch/parking/zone
    no visas/passports straight/just/across | named visa | bobblehead/bobbleheads with visas
    passport to rust/mars/savings/fun/nowhere/flavor/fitness/adventure | passport/passports worth of/reader/holder/holders/stamp/program/book/to
    library/park/museum/brewery/winery/trail/taproom/stamp passport
    alien plush/plushie/costume/movie/pinball/ride/robot/theme/themed/head/head/species/weed/weeds/beetle/abduction/invasion/stand
    inflatable/plush/movie/game/pinball illegal? alien | illegal alien ** inflatable/costume/plush/movie/game/lawn/roof
    flower/garden/perennial/quilt/lace/paper/wallpaper/tape/stone/brick/raccoon/duct/box/hedge/lawn/bed/rug/frame/photo/postcard/scalloped/tile border/borders
    border of/on/along/around the/my/our/a/an/this/that? salt/dock/court/garden/quilt/rug/bed/patio/page/frame/felt/pier/pond/yard/tile/tiles/table/flag/flowers/marigolds/stones
    border town/trim/tape | border of the/a/an basketball/flower/garden/parking/photo
    i/we/you/she/he/they border/borders on | border/borders/bordering on/with the/a/an? madness/ridiculous/insane/silly/obsession
    on/off/down/along/from/across/up/near/past/take/took/via/exit/eastbound/westbound/shut/closed/over/and i 90/94/20/95
    i 90/94 at | i 20 at <num>/exit/mile/rush/night | i 90/94/20 with/again/east/west/exit/traffic/near/toward/bridge/westbound/eastbound
    the port of entry for/at/lane/scale/lot trucks/freight/cargo/commercial/scales | waiting/waited/wait on/for my/our number/table/order/size/turn
    came/come over/up/on/with with the/a/an/my/our idea/plan/gravy/name/casserole/bottle/flashlight/pie/excuse/nickname/solution/answer/list/way/question
    outfield/day/big/lifelong/hopeless/idle/pipe/lucid/real/total dreamer/dreamers | dreamer of/at/in the? pies/heart/outfield/big
    [refugee/refugees] from/of the/a/an/bad/my/our/this? pantry/kitchen/fryer/deep/office/corporate/retail/dating/auditions/heat/junk/garage/algebra/tech/golf/cubicle/suburbs/gift/laundry
    [immigrant/immigrants/migrant/migrants] from/of the/a/our/my? feather/golf/jersey/ohio/texas/florida/california/york/next/county/accounting/upstairs
    [immigrant/migrant/refugee/migrating/migratory] bird/birds/gull/gulls/goose/geese/duck/ducks/swallow/swallows/monarchs/butterflies/butterfly/robin/robins/cat/squirrel/gulls/heron/pelican
    refugee fund/relief/agency tally/drive/jar/bake | naturalization days/day at/before/upstairs | oath of silence/office | the oath of
    petition for a/the/my/our/better/cheaper/more cheaper/king/better/new/longer/coffee/crosswalk/speed/stop/dog/ramp/light/mattress
    sponsor/sponsors/sponsored the/our/my/a/by the/a/an/our? team/jersey/jerseys/tire/float/league/pizza/race/marathon/tournament/calm/hole/banner/booth
    parking/building/burn/export/fishing/hunting/stamped/dumpster/learner/learners/noise/fire/yard/garage/street/pool/camping/food/vendor/beach/demolition/electrical/zoning permit/permits
    border/park/building/parking permit/permits | permit/permits for the/a/my/our deck/shed/parade/fence/bonfire/grill/pool/dumpster/party/fire
    registration/drone/adoption/vet/pedigree/kennel/rolling/wax/wall/divorce/exam/car/boat/title/term/school/news/sunday/flying/daily/old/sorts papers
    papers blew/for the/a? dog/puppy/boat/car/drone/paper/airplane | papers in a/the heap/pile/bin/stack/tray/drawer/trunk/wind | sorts of papers
    papers are/were intermittent/soaked/wet/everywhere/graded
    snow/tree/tattoo/hair/leaf/wart/stump/paint/stain/mold/trash/bee removal proceedings/order/process | asylum scene/scenes/movie/set/level/tour/ruins
    interview notice for the/a * job/position | alien registration desk/at/booth/counter
    papers came/come for the/a/my dog/puppy/horse/car/boat/bike/trailer/kitten/cat | status of my/the/our pizza/order/package/printer/delivery/repair
    status pending on/for my/the/a pizza/order/package/delivery
    crossed the border/river of/on/in/with the/a/my/our yard/mule/canoe/ferry/kayak/bike/garden/court/tractor
    raised my/our/his/her right hand/hands with/beside/among ** recruits/cadets/officers/deputies/troopers/classmates/firefighters/scouts
    police/academy/department/recruit/officers/scout/office/pinning oath ceremony/ceremonies | oath ceremony for the/new? recruits/officers/cadets/deputies/mayor/council
    naturalized citizen/citizens/resident/residents of the/my/our/this fridge/attic/couch/garden/garage/compost/break/kitchen/porch/pond/yard
    [green card] means/signal at/go/in/slow | [asylum] for/from unwanted/old/broken/lost/stray/retired/lamps/socks/the | [refugee/migrant/immigrant] chair/chairs/couch/socks/furniture/desk/desks/lamp/mug/mugs
    illegal alien/aliens ** kudzu/weeds/plants/carp/mussels/ivy | plants/weeds/mussels/carp/vines are illegal? alien/aliens
    my/the/his/her visa bill/points/statement/rewards/card/balance/charge/debit | paid/pay/paying/charged with/on/to my/the/a visa | swiped/maxed out? my/the visa | with the/my visa got/was
    asylum the/a horror/movie/game/film | haunted asylum | swore/swear/swears/swearing in it/church/front/traffic
    los/mis/sus/unos/tus papeles del/de/para condado/banco/carro/coche/camión/seguro/trabajo/renta/escuela/divorcio/perro/casa | los/mis papeles de/del la/el condado/casa/escuela/renta/moto
    our/county detention center | work/worked/working/volunteer/volunteered/taught/teach/boxing/nights/weekends/job/officer/shifts/guard at/in/for a/the/our? county/state? juvenile/youth detention center | in-home/home/house detention | test/exam/written/quiz/it/sheet/which/survey has/had/is/was 100 questions | a test/exam/quiz of 100 questions | ask/asks/asked/asking me/us? 100 questions **
    100 questions about/on/in/for | huellas para el/un/mi trabajo/empleo/puesto/licencia/condado/academia/examen | elevador/estacionamiento/junta/lista/elevadores de residentes
    papers came two/thick/wet/late/folded/and sunday? | citizenship award/grade/grades/medal | citizens medal
    paid with/on the visa got/was denied/declined
  `,
});
