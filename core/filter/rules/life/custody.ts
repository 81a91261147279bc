import { arrest } from '../arrest.ts';
import { lifeOf } from './life.ts';
import { ANIMALS, GOODS } from './things.ts';

const ENDED = 'dismissed/dropped/sealed/expunged/voided/tossed/wiped/erased/stricken/vacated/withdrawn/shredded';
const MATTER = 'arrest/charge/charges/citation/misdemeanor/felony/trespass/shoplifting/dui/prosecution/warrant/summons';

/** How an arrest ended without a conviction, courts and homes for the young, and what is only arrested in jest. */
export const custodyLife = lifeOf(arrest, {
  tells: `
    prosecutor/prosecutors/da/state/county declined/dropped/refused/tossed/dismissed/passed on? the/that/my/all/both? case/charge/charges/prosecution | prosecutor/prosecutors/da declined to charge/file/prosecute/proceed
    juvenile/juvie/diversion/expungement/expunction/sealing/arraignment/truancy judge/hearing/petition/paperwork/papers/lawyer/folder/clerk/docket/order/letter/fee/date/clinic/form/packet/stamp
    juvenile/juvie/diversion/truancy case/charge/essay/hours/panel/classes/program/contract/record/records/file/files/night/weekend/summer/year/mugshot/bench
    shoplifting/vandalism/graffiti/joyriding/trespass/trespassing/curfew/loitering/truancy/fireworks/tagging/egging/underage/firecracker citation/summons/ticket/arrest/record/case/court/hearing/night/incident when/at/in/from/as/got/was/that/dismissed/dropped? <age>/dropped/dismissed/tossed/sealed/erased/wiped/expunged/kid/teenager/juvenile/ninth/tenth/eleventh/eighth
    arraignment when/was/where/morning/outfit/suit/and i | at my arraignment | my arraignment
    my bail/bond/booking/mugshot/arrest/expungement/diversion/acquittal/dismissal/case/charges number? hearing/photo/letter/was/got/paperwork/date/papers/dropped/dismissed/money
    my record cleared/wiped/sealed/expunged/erased/clean | case/cases/charges/charge/arrest/counts/complaint/indictment against me
    charges against me | warrant for me | warrant in my name | warrant with my name | warrant was for another | warrant for my cousin
    warrant for my twin | same name as the/a guy/man/suspect | another man with my name | guy with my name | mistook me for
    took me for the robber/thief/burglar/suspect | fit the description and/so/they/then | matched the description and/so/they/then | i fit the description
    picked me out of a/the? lineup | lineup picked me | mistaken arrest | mistakenly arrested | arrested the wrong | jailed by mistake | jailed for a weekend
    jailed overnight | slept in a cell | slept in the cell | slept in county | slept in jail | night on a steel bench | night on the steel bench
    baloney sandwich in county | bologna sandwich in county/jail/holding | county bologna | county orange | orange slippers | jail slippers
    jail wristband | booking wristband | inmate wristband of | ink on my fingers | fingerprint ink on my/under | inked fingers | mugshot on a | my mugshot
    that mugshot | mugshot mug of me | let out before breakfast/dawn | let me go without
    let us go without | released by noon/morning/dawn/dinner | released that morning | released the next | signed my own bond | signature bond | pr bond
    bonded me out | bailed me out | bail bondsman for me | collect call from county | collect call from jail | mom bailed | dad bailed | aunt bailed
    brother bailed
    da/prosecutor/state/city/commonwealth/county declined/dropped/dismissed/passed/refused/withdrew/nolled/punted/folded it/them/to/on/charges/everything/both/my
    never charged me/us/anybody | never filed on me/us | never brought charges | not enough to charge | no charges ever | no charges came | no charge ever
    charges never came | nothing ever came of the arrest | nothing came of the arrest | case went nowhere | case evaporated | case fell apart
    case collapsed | witness never showed and | cop never showed and | officer didn't show so | officer never showed so | dismissed when the officer
    jury took <num> minutes/hours to acquit/clear/find | not guilty on/of/in/all/both | walked out of court/the courthouse free/clean/with | tape cleared me | video cleared me
    bodycam cleared me | alibi held | alibi checked | withheld adjudication | adjudication was withheld | withhold of | paid my court costs and it/they
    six months clean and they/it | stay out of trouble for | stayed out of trouble | keep my nose clean | kept my nose clean for
    unsupervised probation and dismissed | first offense program | first offenders | youthful offender | yo status | ya status | holmes youthful | hyta
    first offender act | act 346 | act 33 dismissal | section 18b dismissal | cwof'd | nol-prossed | nolle'd | stetted | acod
    arj | tad program | peer court | teen court | youth court | drug court graduate/graduation/coin | mental health court graduation
    homeless court dismissed | veterans court graduation | community court dismissed
    sealed since/in/by/under <year>/order/statute/law | sealed in superior/county/district/juvenile/family | sealed juvenile/file/case/arrest | expunged since/in/by/for/now/under/last/after/two/three
    expungement went/came/got/cleared/cost/took/papers/day/party/cake | record's sealed/clean/clear | record is sealed/clear
    record was cleared/wiped/sealed/erased | record got cleared/wiped/sealed/erased | clean slate law/act/clinic/program/letter
    second chance law/act/clinic/month | set aside order | order of dismissal | order of nonsuit | order of nondisclosure | nondisclosure order
    non-disclosure order granted | motion to vacate | motion to destroy | destroyed the prints | fingerprints destroyed/returned | return of prints
    fingerprint return | certificate of innocence | factual innocence | governor's pardon | when i was a dumb kid | dumb kid stuff | dumb-kid
    stupid teenager stuff | something i did at <age> | what happened when i was <age> | thing from when i was <age> | mistake i made at <age>
    got in trouble at <age> | sent upstate at <age> | probation till eighteen | on paper till eighteen | ward of the state at | made a ward
    foster placement after juvie | court-ordered school | court-ordered camp | court ordered wilderness | alternative school after the
    juvenile hall when/at/for/in/as | me agarraron de menor/chico/chica/niño/morro/morra/adolescente | de menor me | cuando era menor me/de
    delito de menor | corte juvenil | corte para jóvenes | juez juvenil | consejero juvenil | probación juvenil | oficial de probación
    libertad condicional de menor | antecedente juvenil | récord juvenil | limpié mi récord | limpiar mi récord | borraron mi | me borraron el
    sellaron mi/el | quedó sellado | quedó limpio mi | cargos retirados | retiraron los cargos | desecharon el caso/los | me absolvieron
    salí absuelto/absuelta | salí sin cargos | salí bajo fianza | me soltaron a | me dejaron ir sin | se equivocaron de persona
    orden a nombre de otro | noche en la celda | noche en el condado | dormí en la celda/el bote/el condado | huellas y a la casa | ${ENDED} ${MATTER}
    ${ENDED} assault/trespass/theft/drug/weapons/weapon/disorderly/battery/burglary/vandalism/robbery/juvenile/shoplifting/trespassing charge/case/citation/arrest/ticket/count
    ${MATTER} was/were/got/gets/being/been/that/which? got/was/were? ${ENDED} | ticket/citation/sheet/paper/paperwork/petition/summons a? judge tore up
    tore up the/my ticket/citation/sheet/petition/summons/charge | citation/ticket/summons/charge got/was/were? torn up | complaint withdrawn
    petition withdrawn/dismissed | charge withdrawn/wiped | no information filed | no complaint filed | no petition filed | never filed charges/it
    nobody filed a thing | nobody filed charges | never even filed it? | da never filed | no papers filed | no probable cause | lack of probable cause
    lacked evidence | insufficient evidence | never got past the magistrate | never made it to court | never reached court | never saw a courtroom
    before it got to court | tossed before court/trial | thrown out before trial/court | case stricken | stricken off the docket | stricken with leave
    pulled prosecution | no-charge arrest | arrest no charge/charges | closed no charge/charges | pretrial dismissal | pretrial services officer
    dismissed with costs | dismissed on completion | discharged after the continuance | continued it? without a finding | closed it? without a finding
    held my case open | kept my case open | case open <num> months and closed it | plea withdrawn | plea was withdrawn | withdrew the plea
    deferred charge/case/file/thing/plea/judgement | deferred for a year | nolle pros/prosequi/prosse slip/letter/form/stamp/order? | nolle prossed on
    dismissal slip/sheet/order/papers/letter/form | certificate of disposition | disposition slip/letter/sheet/that | disposition shows | 160.50 | 851.8
    1203.4 | 995 motion | seal and purge order? | seal-and-purge | purge order | order of expunction | order to expunge
    expungement order/papers/letter/fee/clinic/hearing/packet | expunction order | sealing order/papers/hearing/motion/packet/fee | sealed order
    sealed docket | sealed arrest/arrests | sealed file from * | sealed folder from * | sealed case from * | closed juvenile docket
    juvenile docket/intake/arrest/camp/master/referee/referral/petition/magistrate
    juvenile bench/hold/placement/lockup/ward/home/wing/counselor/center/sentence/community/past/thing/paperwork/citation/summons
    juvenile court hours/essay/letter/judge/lady/date/room/bench? | kids' court | kid court | kiddie court | court for kids/minors/juveniles
    children's court | junior court | youth part | youth referee/panel/intake/magistrate/ranch
    juvenile hold/placement/lockup/sentence/citation/summons/past | youth lockup | youth correctional | youth corrections | youth services bureau
    youth service bureau | youth bureau officer | youth aid panel | youth accountability board | teen intake | teen jury | teen panel
    peer jury/court/panel essay/essays/apology/letter/hours/sentence? | community reparative board | restorative circle instead
    station adjustment contract? | informal adjustment/supervision/probation/diversion
    diversion class/letter/certificate/contract/fee/officer/panel certificate? | diversion completed <year>? | case went to diversion | went to diversion
    sent to diversion | deferred prosecution agreement | first offender act/law/program/status/class
    truancy master/bust/petition/sweep/judge/hearing/court/ticket/charge | truancy citation | curfew bust/citation/arrest/sweep | minor's citation
    minor in consumption | mip ticket | graffiti arrest/bust/case/ticket/summer/crew hours | tagging arrest/bust/case/ticket/charge
    shoplifting bust/thing/arrest/case/ticket/charge/class/rap | shoplifters class | class for shoplifters | joyride bust/arrest/charge/thing
    fake id pickup/bust/arrest/charge/ticket/case | underage ticket/arrest/bust/drinking charge | disorderly charge | disorderly conduct charge
    booking number and | inter-county holding | night in the? precinct/pokey/clink/slammer/hoosegow/tank/bullpen/cells/jailhouse/cooler
    one/my/a night in the? precinct/lockup/holding/station holding/cells | prints and a let-go | printed and released | fingerprinted released
    released as the wrong * | released by breakfast/dinner/dawn/noon/morning/lunch | freed me by dinner/breakfast/noon/morning
    home by breakfast with no charges | held then waved out | held and let go | held us over a/the | held me over a/the
    held for <num> hours and released | ticket-and-release | warrant recalled | warrant's been recalled
    wrong twin | wrong-person arrest | misidentified in a/the lineup | arrest tossed/dropped/erased/wiped/voided | arest/arested/arrestd
    case dismised/dismissd | charges got? dropt/dropd | expungd/expunjed | juvy/juvi hall/court/record/file? | booked me over | booked us over | cuffed us
    cuffed <num> of us | cuffed all of us | they cuffed ** of us | picked up ** of us kids | let me off with a letter/essay/lecture
    let us off with a letter/essay/lecture | got off with a warning | blank record
    wiped when i turned eighteen/18 | erased when i turned eighteen/18 | sealed when i turned eighteen/18 | shredded when i turned eighteen/18
    shredded by a judge | shredded the year i turned legal/eighteen/18 | a case the judge erased | judge wiped/erased/shredded it/off
    the judge tossed it | judge tossed it and * | judge tore it up | judge tore up the? * | judge for minors | judge gave me the essay
    judge gave me a choice | apology letter instead of | essay instead of court | classes instead of court | instead of a court date
    in place of a court date | instead of charges | instead of booking me | instead of locking me up | instead of seeing a judge
    county boys' farm/ranch/home/camp | county girls' farm/ranch/home/camp | boys' farm/reform/reformatory/school the state
    boys/girls reform/reformatory | reform school/farm | training cottage | state training school | industrial school | county cottage
    county's after-school lockup | after-school lockup | detention school/home/hall/cottage/center at * | detention home
    group home on a judge's * | judge's commitment order | commitment order | judge's orders age | ordered placement
    residential placement by the judge | wilderness camp the judge | boot camp the judge | probation camp | fire camp at <age>
    probation for kids officer? | probation-for-kids | kid probation | summer probation | probation in <ordinal> grade
    probation i had in <ordinal> grade | probation officer from <ordinal> grade | po from <ordinal> grade | my/an ankle monitor/tether
    electronic monitoring at
    <ordinal> grade fingerprints/arrest/truancy/shoplifting/vandalism/probation/lockup/record/case/charge/bust/citation/mugshot bust/erased?
    sophomore/freshman/junior year arrest/charge/bust/citation/ticket/probation | community service vest/at/for/instead/hours from ** middle/high/summer
    community svc at | worked off my hours at | hours the judge gave me
    forty/sixty/thirty/twenty/eighty/<num> hours of raking/sweeping/litter/trash/graffiti/peer/picking/cleanup
    <num> saturdays of raking/sweeping/litter/trash/graffiti/picking/court/community | painted over my own tag ** | scrubbed my own tag
    raking leaves for the county/court/judge | pick litter at <age> | picked up litter for the county | orange vest saturday/summer
    driven/drove/taken/rode/brought/took ** home in a/the/his squad/patrol/police car | taken home in a cruiser | left school in a cruiser
    rode home in a cruiser | drove me home in a cruiser | constable drove me home | deputy drove me home instead | called my mother instead of booking
    field card at <age> | juvie photo with * | juvie record/photo/stint/hall/file/bus/shoes/socks/bracelet/judge/teacher | sat in juvie | did juvie
    month in juvie | weekend in juvie | out of juvie | back in juvie | in juvie at/over/for/when | from juvie | pending in juvenile
    bench warrant recalled | recalled warrant | clerk magistrate let | petty offense dismissed | summary offense dismissed | summary trial acquitted
    grand jury said no | grand jury let me | no true billed | no-billed pops | acquitted in <year> | acquitted and | jury cleared me | cleared at trial
    cleared by dna | charges evaporated | falta/citación/multa/cargo/caso/expediente ** borrada/borrado/borraron/borró/desestimado/sellado/archivado
    juzgado de menores | agente del tribunal juvenil | tribunal juvenil | corte chica | corte para menores | juez de menores ya borrada
    la amonestación del juez ** | reformatorio | el reformatorio | correccional de menores ya sellada | noche en la correccional | salí del juvenil
    puerta chica del juvenil | expediente/récord juvenil | expediente de menores | caso juvenil que sellaron | mi caso de corte juvenil sellado
    me borraron lo del * | el juez cerró el caso | el juez cerro el caso | juez me tiró el cargo | me tiró el cargo | tiraron el cargo
    la detención que quedó en nada | detención quedó en nada | quedó en nada lo del arresto | me soltaron sin cargos en *
    la vez que me soltaron sin cargos ** | nunca llegó a corte | no llegó a corte | me agarraron de trece/catorce/quince/dieciséis/morro/chavo/chamaco **
    me agarraron at <age> ** | detención a los <num>/dieciséis/quince | me dejó con una palmada | me dejaron ir con un regaño | cargo desestimado
    cargos desestimados | orden de arresto equivocada | arresto equivocado
    ankle monitor/bracelet/tether came/comes/come off when/before/after/at/by? they/the? dropped/tossed/dismissed/trial? it?
    ankle monitor/bracelet/tether was for a * case?
    ankle monitor/bracelet/tether for ** days/weeks/months in ninth/tenth/eleventh/eighth/seventh grade
    ankle monitor/bracelet/tether till they
    they'd got/had/grabbed/booked/arrested the wrong kid/teen/teenager/boy/girl/brother/cousin/fella/dude/guy
    they've got/had/grabbed/booked/arrested the wrong kid/teen/teenager/boy/girl/brother/cousin/fella/dude/guy
    they/cops/police got/had/grabbed/booked/arrested the wrong kid/teen/teenager/boy/girl/brother/cousin/fella/dude/guy | they had/got/grabbed/cuffed the wrong kid/twin/brother/cousin | they'd got/had the wrong kid/guy/man
    driven/drove/brought/taken me? home in a/the squad/police/patrol car/cruiser at <age> for/over **
    held overnight on/for somebody/someone else 's? warrant/name | held overnight on/without | somebody/someone else's warrant let go
    let go with a sandwich/apology/sorry/handshake | released with an? apology/apologies
    non-conviction data/record/records/information/entry removed? | nonconviction data/record/records/information/entry removed?
    nonconviction | juvenile adjudication/adjudications | juvenile adjudication in * | nonsuit/nonsuits/nonsuited
    case/charge/charges/count/it got/was/were nolle'd on? a? *? | go home and be good/behave
    charged with * in <year> and/but never tried/convicted/prosecuted | was/were/but/and never prosecuted/indicted/arraigned/charged
    cops/police/deputies/officers took/rolled/inked my prints/fingerprints | my/took/rolled prints/fingerprints at thirteen/fourteen/fifteen/sixteen/seventeen/13/14/15/16/17
    the da/prosecutor/ada/state yawned/shrugged/sighed | bondsman who wrote/posted/got/signed/bailed mine/me/my
    bail bondsman who wrote mine | bondsman kept/keeps/took/takes his/the/her ten/10? percent/fee/cut | my restorative circle/conference
    sophomore/freshman/junior/senior year i burned/stole/torched/tagged/shoplifted/keyed/egged/smashed/hotwired/vandalized **
    got hauled in juvenile | still have the/my mug shot/mugshot | my own? booking photo/mugshot | my own booking photo/mugshot
    no charges <num> nights/days/hours in | other side of the booking/intake counter/desk/window/cell
    other side of the booking counter once no charges
    caught/nabbed/busted/picked stealing/swiping/lifting/shoplifting/boosting/pocketing ** at the/a? mall/store/kmart/walmart/target at <age>
    stealing/swiping/lifting/shoplifting lip/candy/gum/makeup/nail/cigarettes gloss/polish? at/from the/a mall/store at <age>
    case dismissed after/for/over/because ** error/evidence/mixup/mistake/witness/video | i said it's sealed | i said its sealed
    statute/letter/law/judge says sealed | sealed says the/my letter/lawyer/judge
    judge/court/state/county sealed it and/in/when/at/later/after | acd sealed/dismissed/six/and
    adjourned in contemplation | turnstile jump/hop/jumping/hopping/ticket/charge/citation/arrest/case acd? sealed?
    case was never going/gonna anywhere/stick
    did/spent/sat two/three/four/six/nine/<num>/a hours/hour/night/nights/day in holding/lockup/booking
    in holding for a/some guy/man/kid/somebody/someone with my face/name
    charged/booked/cuffed/arrested/fingerprinted both/all/three of us at thirteen/fourteen/fifteen/sixteen/seventeen/13/14/15/16/17 anyway? | they charged/booked/cuffed/arrested me/us at thirteen/fourteen/fifteen/sixteen/seventeen/13/14/15/16/17
    at <age> the/on other side of the desk/counter/table | hearing when i was <age> | dispo/disposition says/reads/shows/said ** juvenile
    adjusted juvenile | caso/causa/cargo/cargos/expediente fue? sobreseído/sobreseída/sobreseidos/sobreseido
    sobreseído/sobreseída/sobreseyeron/sobreseimiento | so the/my/that ** thing/charge/charges/ticket/citation would/could/might go away
    made the/my charge/charges/ticket go away
    months/weeks/weekends/saturdays/hours of county/city yard/road/park/roadside work/duty/cleanup for/over the/my/a? ** graffiti/tagging/windows/mailboxes/fire
    county yard work | acquitted in/after <num>/under minutes/hours/an/a hour?
    juvenile/juvie stuff/thing/things/matter/incident/mess with/about/over/from? the/a? | for the macy's thing
    for the walmart/target/kmart/dollar thing | judge put/left/kept it/mine on the/a shelf/file | da's refused/declined to charge me/us/it
    judge/da/prosecutor/magistrate/state refused/declined to charge me/us/it | no-billed it/me/us
    grand jury no-billed it/me/us in/after/on? an? afternoon/day/hour/minutes?
    dropped/tossed/dismissed/expunged/sealed/erased the/that/my whole/entire? trespass/trespassing/shoplifting/assault/battery/dui/weed/disorderly/graffiti/vandalism/theft/drug/protest/loitering/curfew thing/business/charge/case/matter/count
    was/were/been/got cleared of the/a/all/that * charge/charges/count/counts | at? <age> i had a/my probation officer/po
    at <age> a probation officer | months/weeks/days/nights/time/year/summer/winter/famous/kid/kids/locked in juvenile hall
    dismissed the? same day/morning/afternoon | let/turned go/loose/out at/by dawn/sunrise/daybreak
    a? ride downtown let go at/by/before? dawn/noon/breakfast? | if i'd ever been cuffed/booked/arrested/detained/handcuffed
    ever been cuffed/booked/handcuffed | picked up with/for a bb/pellet/spray gun/can
    seventh/sixth/eighth/ninth/tenth/fifth grade i got picked/hauled/cuffed up?/in? for/with? *? | had it expunged/sealed/erased
    had it tossed/dismissed by/in/at * | took the judge ** to throw/toss it out
    envelope/letter/order/notice/paper/papers/packet from juvenile/juvie/teen/youth court | trial that never was/came/happened
    prayer for judgment continued? | pjc | case/charge/charges/it was/got no-papered | no-papered
    dismissed/tossed in the interests/interest of justice | speedy trial dismissal | dismissed on/for speedy trial | pins petition
    unruly child petition | 602 petition | spofford | informal supervision | safe harbor case/dismissal | clerk-magistrate hearing
    show-cause hearing dismissed | arrested/cuffed/booked/jailed once never charged | arrested once never charged/tried/convicted
    never charged with anything/a | was never charged | wasn't ever charged | weren't ever charged | they never charged me/us/him?
    jail/court/warrant/cops/clerk/computer mixed me up with
    mix-up at the jail/booking/courthouse | arraignment on that mix-up | on somebody else's warrant
    warrant for somebody/someone with my/the/same name/birthday
    spent the/a/my/one/that night/weekend in a/the holding/drunk/jail/county cell/tank over/for/on? | night in a holding cell
    slept on a/the jail/cell/holding bench/floor/bunk | bologna/baloney sandwich in a/the cell/holding/jail
    let me/us go with an apology/a sorry/no charges/handshake | apologized and let me/us go | drove me/us home and never wrote it down/up
    juvenile record was/got/is sealed/expunged/wiped/erased/destroyed
    sealed when i/he/she turned <age> | sealed on my birthday/eighteenth | wiped/erased/expunged at thirteen/fourteen/fifteen/sixteen/seventeen/13/14/15/16/17/eighteen/18
    expunged on/when my/i twenty-first birthday? | expunged on/when my/i eighteenth/turned? birthday?
    judge/court/county/magistrate erased/wiped/shredded/destroyed the/my/it record/file/case/prints?
    as though it never occurred | deemed not to have occurred
    hours/saturdays/weekends picking/painting/scrubbing/raking/sweeping ** instead of court/juvie/charges
    instead of juvie | painted over my/the/our tags/graffiti for the judge/court/county | my po at thirteen/fourteen/fifteen/sixteen/seventeen/13/14/15/16/17
    probation at thirteen/fourteen/fifteen/sixteen/seventeen/13/14/15/16/17
    cuffed/arrested/fingerprinted/jailed at thirteen/fourteen/fifteen/sixteen/seventeen/13/14/15/16/17 | ankle monitor/bracelet at thirteen/fourteen/fifteen/sixteen/seventeen/13/14/15/16/17 | mugshot at thirteen/fourteen/fifteen/sixteen/seventeen/13/14/15/16/17 | in juvie at <age>
    group home at thirteen/fourteen/fifteen/sixteen/seventeen/13/14/15/16/17 | acquitted of all/both/the/every count/counts/charges? | jury/judge acquitted me/us | acquitted me/us
    not guilty on all/both/every | hung jury and/then they/the | mistrial and/then they/the dropped/dismissed/declined
    charges/charge evaporated/vanished/disappeared/melted/fizzled/collapsed
    da/prosecutor lost interest | prosecutor lost interest in me/us/it | complaining witness didn't | complaining witness never/recanted
    expunging/expunged my/the
    expungement clinic/fair/day/lawyer | record-clearing clinic | expungement clinic | me/nos soltaron sin/por/con cargos/error/disculpa
    me absolvieron/sobreseyeron | me limpiaron/borraron/sellaron el récord/expediente/antecedente | no me acusaron de nada
    nunca me acusaron | me confundieron con mi/un/otro
    i was the [driver/man/kid/teen/guy arrested for/after] | witness [picked me out of the? line] | [acquitted] the? two/three/four of us | [left the county jail for] home | turned eighteen ** [got a clean slate] | they sealed it | sealed it later | sealed now
  `,
  innocent: `
    sealed vinyl/album/albums/lp | goose/cat/dog/bird/squirrel/raccoon was/were not? arrested
    fired/hired/resigned/suspended/retired/quit from/by/at the/our? county/city? jail/lockup | 'm/am/'re/are booked up/solid/until/through/till/every | front desk ** booked
    ${ANIMALS}/${GOODS} also/just/even/who/that/itself? [was/were/got/gets/is/are/been? arrested/charged/detained/booked/cuffed/indicted/acquitted/cleared/released/exonerated/pardoned with/for/in/at/by/of/on/without?]
    [arrested/charged/detained/booked/cuffed/acquitted/released/exonerated by/for/of/with] a/an/the/my/its/that/those/some/own? own/old/wet/ugly/loud? ${ANIMALS}/${GOODS}
    [arrested by/in] its/their/my/his/her own? *
    i/we? [got/was/were/am? arrested by] my/the/a/those/static/* own? ${ANIMALS}/${GOODS}/trophies/sight/smell/sunset/sunsets/colors/colour/beauty/music/view
    [arrested for] overacting/karaoke/puns/pun/returning/dancing/snoring/singing/being/cuteness/crimes/parking/jaywalking/loitering/littering/treason/arson of? too/so/against?
    asked to be [arrested] | [arrested] flight/swing/bite/air/sentence/ferment/fall/leap/stride | [arrested] mid *
    arrested its/the/her/his/their fall/sag/slide/descent/decay/rust/swing
    arrested/arrest/arresting the? sag/rust/rot/fall/slide/swing/spread/decay/erosion/momentum/descent/growth/mold/leak/drip | arrested shut
    arrested development rerun | my arrest show/shows/marathon/marathons | border dog arrested my * | arrested my sandwich/lunch/snack/heart/attention
    [case dismissed/closed] by the/a/my head? of? household/forklift/umpire/mascot/${ANIMALS}/${GOODS} | [case dismissed] says the front desk
    [charged with] journey/puns/loitering/cuteness/being/crimes/stealing/sock/snack
    [charged] with a ** crime | convicted by the crowd
    [not charged/no charges filed/charge dropped/charge was dropped] on the/my card/bill/receipt/account
    charged me in rupees/pesos/euros/yen/dollars/full/cash by? | [charge dropped/dropped/was dropped] like the/a
    [charge/charges] of gunpowder/powder/dynamite/nitrogen/helium/gas/electricity/freon/coffee/propane
    a [diversion] on/for/from the/a kids/trip/drive/road/continent/rain/boredom/couch | charge of the light/brigade/night/shift/desk
    [charged] two drones/phones/batteries/radios/scooters/laptops | charged at/from/by an?/the/a ** outlet/station/port/cable/charger/socket/usb
    [charges] limited to one/a | sealed records/record in/of vinyl/wax/lacquer/whale/songs/shellac/plastic/jazz
    record sealed in lacquer/wax/vinyl/plastic/epoxy/resin | [charge] cable/cables/cord/crusade/port/level/point/controller/air/amp/pump
    [charges phones] | [charging] cable | [expunged] cookie/cache/cookies/sinkhole/weeds/dust/typos/crumbs/spam
    [expunged] from the/a ** mailing/photo/group/guest list? | [was? charged] with a ** crime in my mind | [no charges filed] it's been released to
    minor chord/scale/key/miracle/headache/spill/leak/earthquake | [juvenile hall] of kites/records/mirrors/fame
    juvenile eagle/hawk/osprey/owl/gull/squid/trout/salmon/rhododendron/boxers/puppies/joke/humor/mood/dinosaur/dinosaurs/pumpkin/koi/whale/puns
    [acquitted] by the? audience/crowd/cats | acquitted of mondays/monday/crumbs | [acquitted] the triangle/sourdough/sandwich | acquitted the
    no [acquittal] for any/them | write/wrote the [indictment] | [indicted] for puns/a pun/crimes against | never indicted for
    [booked] hotel/hotels/room/flight/karaoke/stage/gig/gigs/cruise/ferry/tour/kennel/venue/court/lanes
    hall/room/venue/stage/van/gym/pavilion/shelter [was booked] by/for/through/until
    [got/get/was/were? booked for] a/the? karaoke/gig/gigs/wedding/weddings/show/tour/tours | my sourdough was booked
    bailed out for the/a yard/party/rain/weather | bailed out early/of the/on | [bail] of groceries/hay/water/straw | bail-out on high | bailing hay/water
    [clean slate] and a/for the chalkboard/menu/kitchen/garden | a clean slate tile/roof/board | got a clean slate and
    ${GOODS}/wrench/bolt/ball/rock/tire ** [arrested in mud/snow/sand/lace/amber/ice]
    vacated garage/lot/room/spot/seat/campsite/desk/parking/building/the room/the spot | sealing jars/jam/lids/envelopes/wax/tape/grout/ducts
    cleared * | cleared the snow/table/path/trail/fence/brush
    county plow/plows/fair/road/roads/line/clerk/park/fairgrounds/seat/library/map/line/truck/jail tour/extension/commission/commissioner/employee/engineer/dump
    chili/pie/baking/contest/fair/dance/show/skating/diving judge/judges | court of geometry/the/law/public/appeals of the? back?
    [released] on cd/dvd/vinyl/tape/bail of hay/its own | released it on | released on my own mattress | [charged me/us extra] for
    on probation at/for the? work/job/desk/plant/new (new | probation period/month/months/hire/employee | six-month probation | i was mistaken in/about
    public defender is a/my ${GOODS}/granola/bar | my public defender is a granola/cat/dog/toaster | old mugshot mug | mugshot mug/mugs
    records guy/girl/lady/tech/desk/crate/crates/bin/shelf/sleeve | our records at
    telescope/guitar/pillow/cello/violin/trumpet/glasses/lunch/pencil/display/suit case slides/latch/lid
    [no conviction] behind/in his/her/their voice/apologies/singing/tone | sung with no conviction | [released] to the/my ${ANIMALS}/${GOODS}/barn/stomach
    wrong man for the/at the/on the | wrong guy for | two marines' [fake ids] | bouncer/bar/checks/checking/spotting/spotted/confiscated/found fake ids/id
    [fake ids] before/at the door/in the drawer | got [arrested] ha | nobody [got arrested]
    court of the? king/queen/public/law/opinion/back/geometry/honor
    cabin/campsite/lodge/room/hotel/band/choir/dj/picnic/photographer/flight/trip/table/cottage/yurt/kayaks i? [got/was/is/are/am/were? booked for/on/till/until/in]
    [got? booked on] the same lawn/stage | [booked for] the snip/snips/vasectomy/massage/haircut/facial/cleaning/after
    booked for after graduation | [got booked for] the/a ** memorial/wedding/parade/festival/fundraiser/gala/prom/reunion/party/show | i'm [booked] till/through/solid/until | we're [booked] till/through/solid/until
    she's [booked] till/through/solid/until | he's [booked] till/through/solid/until | salon/says [booked] till/through/solid/until
    choir/band/act ** [got/was/were booked for] the/a | picked me/him/her out of the? line/crowd/audience/choir/litter
    jury duty ** i was [dismissed]
    cam/cams/camera/bodycam/phone/phones/radio/radios/nebulizer/flashlight/tablet [charge/charges/charging] on/at/in/off/from the? same?
    [prosecutor/prosecutors/da/witness dropped] off/by/in/his/her/a/out/dead
    basketball/bingo/trivia/movie/game/poker/karaoke/mic/date/family/volleyball/softball/bowling/chess [night in] the?
    birth/immunization/vaccination/shot/vaccine/fado/polka/jazz/bluegrass/salsa/gospel/blues/soul/mariachi/cumbia/merengue/disco/punk record/records
    fingerprint ink on the/a/his/her ** cake/knife/desk/lunch/sandwich/tie/counter | into/in the fingerprint ink
    start/started/starting/starts/begin/began with/on/from a clean slate | [no charges filed] on/against the? ${ANIMALS}
    spray-painted the/my/our? curb/numbers/arrow/arrows/lawn/lines/fence/shed/trailer/chairs/boat/mailbox/frames/bench/cooler/pinecones/pumpkin
    juvenile detention work/worker/workers/staff/officer/officers/job/career/nurse | left/leaving/at/worked/works the? county jail for
    guy/man/kid/woman/lady/one/fella/person/guys/people i'd [arrested last?]
    guy/man/kid/woman/lady/one/fella/person/guys/people we'd [arrested last?]
    guy/man/kid/woman/lady/one/fella/person/guys/people he'd [arrested last?]
    guy/man/kid/woman/lady/one/fella/person/guys/people she'd [arrested last?]
    guy/man/kid/woman/lady/one/fella/person/guys/people i/we [arrested last?]
    suspect/man/men/driver/woman/teen/duo/trio/burglar/mannequin [arrested for/after/in/by/with/at]
    battery/phone/radio/cart/truck/radios/phones was/were never charged | never charged for/me/us/my for/a/the/extra/coffee/pie/phone/battery/laptop/parking | never charged the/my/it/its/fully
    never wrote it down but/so recipe? | wrong house on halloween/for/with pizza?
    i'd [arrested/booked/cuffed/grabbed/jailed the wrong guy/man/kid/person/brother/twin/woman/driver/house]
    we'd [arrested/booked/cuffed/grabbed/jailed the wrong guy/man/kid/person/brother/twin/woman/driver/house]
    i/we [arrested/booked/cuffed/grabbed/jailed the wrong guy/man/kid/person/brother/twin/woman/driver/house]
    i/and/then/just/we [tore up the/a/his/her/their/my ticket/tickets/citation/citations/summons/sheet]
    sentenced/sentence to/of/me to? [probation at/in/for *?]
    [at fifteen/sixteen/seventeen/fourteen] different/other/stores/homes/houses/dollars/percent/hundred/miles/mph/minutes/knots/feet/bucks
  `,
});
