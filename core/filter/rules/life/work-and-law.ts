import { claims } from '../claims.ts';
import { union } from '../union.ts';
import { victim } from '../victim.ts';
import { lifeOf } from './life.ts';

/** Charges, hearings and letters of people who went against an employer. */
export const claimsLife = lifeOf(claims, {
  tells: `
    eeo complaint/charge/counselor/office/investigator/rep/meeting/case/hearing/mediation/specialist | equal employment | notice of right to sue
    civil rights department complaint | human rights complaint | fair employment | harassment claim | harassment lawsuit | whistleblowing
    protected disclosure | unlawful firing | employment tribunal | title vii | ada complaint against | age discrimination
    pregnancy discrimination | our lawsuit | the lawsuit against my | my case against
    former employer settled | settled with my | settled with the county | settlement with my | settlement agreement | settlement check
    nda from the settlement | nondisparagement | non-disparagement | severance and a gag | deposition in my | my deposition | my depo
    opt-in form | back wages | wage complaint | wage board | wage hearing | stolen wages | stole our tips
    tip pool lawsuit | withheld my last check | withheld my final | last paycheck complaint | final paycheck complaint | labor department
    department of labor | dol investigator | state labor | osha charge | osha inspector because i | reported the safety
    called the hotline on my | ethics hotline | ethics complaint against | oig complaint | mspb appeal
    civil service commission ruled for | appealed my firing | appealed my suspension | my job back | arbitration win | comp denial | comp nurse
    comp carrier | my comp | filed for comp | filed comp | denied comp | independent medical examination | mmi rating | first report of injury
    injury report denied | claims adjuster | claim adjuster | line-of-duty injury claim | industrial injury | industrial commission
    bureau of workers | injured on duty claim | light duty fight | denied light duty | denied accommodation
    fmla form | fmla request | fmla denial | fmla fight | fmla claim | fmla retaliation | intermittent fmla | family leave act
    medical leave claim | fired me for taking | fired for taking leave | fired after reporting | fired after i | fired me after
    fired me the week after | fired the week after | written up after i | wrote me up after i | wrote me up the week | cut my hours after
    cut my shifts after | moved me to nights after | transferred after i complained | transferred me after | demoted after i | demoted me after
    schedule they changed after | changed my schedule after i | mediation's on | mediation is on | mediation on the | mediation over
    mediation with my | eeo mediation | fought my unemployment | unemployment denied | unemployment judge | disability claim denied
    erisa appeal | long-term disability denial | userra claim | uscis i-9 complaint | testified against the department
    testified for my coworker | witness in her case | witness in his case | witness in my coworker's | affidavit against
    affidavit for my coworker | statement for her complaint | statement in her case | internal complaint against | formal complaint against my
    filed with hr | filed my charge | hr investigation into my | pregnancy accommodation complaint | prevailing wage complaint
    misclassified as | 1099'd me illegally | meal break lawsuit | meal break claim | rest break lawsuit | rest break claim | donning and doffing
    paga claim | demandé al | demandé a la | demandamos | puse una demanda | puse la demanda | metí una demanda | despido injustificado
    me despidieron por | me corrieron por quejarme | me corrieron después de | represalia | denuncié a mi jefe | denuncié al patrón
    denuncié a la compañía | queja en la eeoc | conciliación y arbitraje | junta de conciliación | departamento de trabajo | salarios atrasados
    salarios caídos | sueldos caídos | no me pagaron las horas | horas extra sin pagar | finiquito | liquidación que me | indemnización
    compensación del trabajo | compensación por accidente | accidente laboral | incapacidad por accidente | riesgo de trabajo | abogado laboral
    abogada laboral | mi caso contra la | discriminación en el trabajo | reinstalación | me reinstalaron
    filed with the board without | write-up came on | write-up came the day
    note about the standing desk | me corrieron cuando | me corrieron por pedir | metí papeles en la | comisión laboral
  `,
  innocent: `
    coach/ref/referee/umpire/lifeguard/guard/officer blew/blow/blows the whistle till/until | blew the whistle till/until they/he/she/everyone/traffic/cars/play
    noise/citizen/citizens'/traffic/barking/parking/customer/neighbor/loud/music/dog complaint/complaints
    complaint about the/loud/a barking/coffee/noise | complaint call/calls/line | no complaints | zero complaints | complaints is/are
    baggage/insurance/lost claims/claim | claim to fame/check/ticket/number | claim the | claims the | claims to | claims he | claims she
    claims it | claimed | unclaimed | free of charge | charge my/the phone/nurse/it/card/cord/sheet/sheets/up | in charge | cover charge
    battery charge | charge <num> | charges against the/him/her | hearing the/my/a/it/you/that/about/from/voices/aid | appeals court
    appeal of/to | crime scene investigator | private investigator | background investigator | suicide hotline | tip line/jar/top/off/of the
    tips for/on/from the public/about/to/from the | crime tips | owed me a beer/a coffee/a dollar/lunch | discovery channel/of/center/green
    insurance adjuster truck | settled in/on/down/into/dust | settled for a/the/less/second/third | dust settled | case settled | argument/bet settled | settlement patterns
    deposition clerk
  `,
});

/** Halls, cards, letters and stoppages of people who stand together at work. */
export const unionLife = lifeOf(union, {
  tells: `
    union pin | union vp | union treasurer | union picnic | union brat | union jacket | union bug | union thug joke | signed the card
    organizing my coworkers/shop/store/workplace/warehouse | organizing at | been/lived/went through <num> strikes | organized my/our coworkers/workplace | workplace organizing | inside committee | fop | pba | pba delegate | deputies association
    deputy sheriffs' association | police officers association | poa board | correctional officers association | cco association | steelworkers
    usw | machinists union | electricians union | plumbers union | sheet metal workers | industrial workers of the world | labor temple
    labor relations board | perb | ulps | ulp charge | dues deduction | contract ratification | contract rally
    strike kitchen | walked the line | walk the line with | informational picket | practice picket | rat balloon | scabby
    crossing a picket | locked out for | blue flu | slowdown at the? plant/work/depot/mill | job action | sip-in | sit-down strike | marched on hr | grieve it
    grievance form | grievance meeting | step 2 grievance | arbitrator ruled | seniority rights | overtime equalization
    past practice grievance | collective agreement | mother jones | don't mourn organize | red shirt wednesday
    red shirts on wednesday | red shirt on wednesday | red shirt thursday | red-shirt | wear/wore red for the? contract/staffing/ed/teachers/raise | stickers on our hard hats
    stickers on our vests | osha complaint together
    signed the petition at work | petition at work | signed the letter to | signed a letter to | signed under us | signed it together
    letter to the sheriff signed | letter to the board signed | letter from the whole shift | group letter | we told hr
    we went to hr | wrote hr about | both wrote hr | all went to the boss/manager/office/captain/director/lawyer | went to the manager together | of us went in together | went in together with | went up together to
    marched in together | talking about our pay | discussing wages | discussed wages | discussing our wages | compare pay
    refused the mandatory | refused overtime together | nobody signed up for overtime | nobody took the overtime | all called in sick
    called in together | all called out | mass call-out | group chat about the schedule | group chat about pay | group chat about the heat
    staffing ratios rally | safe staffing rally | hazard pay petition | heat breaks petition | water breaks petition | works council
    labor chorus | labor songs | salting at | salted a shop/store/warehouse | company union | blackballed for organizing | fired for organizing
    suspended for organizing | written up for the button | sindicatos | delegado del sindicato | delegada del sindicato | la local | huelgas
    estallamos | estalló la huelga | en paro | paro de labores | paramos la línea | línea de piquete | negociación colectiva
    negociando el contrato | firmamos la hoja | firmamos una carta | firmamos la petición | juntamos firmas en el trabajo
    nos juntamos los del turno | fuimos todos con el gerente | fuimos todos con el patrón | fuimos a hablar con el patrón
    todos juntos con el supervisor | quejarnos con el gerente | la unión me | la unión nos | la unión ganó | cartel/tarjeta/abogada/abogado/cuota/junta/jefe de la unión | cuota sindical
    cuotas del sindicato | tarjeta de la unión | asamblea del sindicato | comité sindical | centro de trabajadores | compañeros del gremio
    signed the open letter | letter about the mandatory | names under the memo | our names under | put our names on one/the
    put our names under | names under the letter | names on the letter | pink sheet on the | steward's cell | steward's number
    filmed the boiler/warehouse/kitchen temps | for osha , nine of us | temps for osha | filmed the temps | logged the temps together
    memo about the broken | picked me to sign first | thumbs over our badges
  `,
  innocent: `
    credit union | union station/square/street/avenue/pacific/city/county/jack/college/springs/hill/gap/hall wedding/suit/fitting/joint
    european union | soviet union | student union | pipe union | union general | state of the union | western union
    local honey/news/paper/diner/time/call/color/bar/park/brewery/artist/hero/library/business/school/shop/weather/radio/anchor/history/anesthetic/drive/ip/host/team/legend/man/woman/kid/kids/food/farm/store/hospital/charity/rules/ordinance/law/laws/police/pd
    locals | lightning/bowling/air/first/match/lucky/bird/drone strike/strikes
    strike zone/team/plate/anywhere/a match/up/that/it/out/one/two/three/force/price/face/tape/a pose/a deal/me as | three strikes | balls/walks/hits ** strikes and
    strikes me | struck out/by/a/me/the/gold/oil | hunger strike | called strike | strike <num> | fence/white/tent picket | picket fence
    flight/wine/land/airline/cabin steward | stewardess | collective groan/sigh/gasp/noun/memory/unconscious | artist collective
    scab on my/the/from/picked | demand for/is/curve | in demand | on demand | supply and demand | cell phone contract
    organize my/the garage/closet/desk/sock/the search/the files | organized crime/my/the/by/closet | disorganized
    petition to rename/bring/make/have | strike a | lockout tagout/kit/kits/tool/call/calls/key | locked out of my/the car/house
    vehicle lockout | solidarity fund | grievance counselor | journeyman electrician/plumber/welder/license/lineman
  `,
});

/** Violence suffered, papers against it, and what is left of it. */
export const victimLife = lifeOf(victim, {
  tells: `
    ex-parte order | dvpo | pfa | pfa order | no-contact order | sexual assault protection | violated the order | violates the order
    violation of the order | violate the order | served him with the order | order renewed | order expires | renewed my order
    copy of my order | keep a copy of the order | 100 yards away from me | substitute address
    unlisted after | my abuser's | dv hotline | domestic violence advocate | battered women's
    left with one suitcase and | left in the night | left him in the middle
    lived/stayed/slept in a/the homeless/emergency/family shelter | was behind the register/counter ** robbery | assault on me | i pressed charges against him/my | lived through a hostage/shooting/robbery/carjacking/stabbing situation?
    he beat me | hit me for years | beat me up | held me down | hand on my throat | hands around my neck | hands around my throat
    pushed me down the stairs | pulled a knife on me | pulled a gun on me | pulled a gun on us | held a gun to | held a knife to
    gun in my face | i was robbed | got robbed at/outside/behind/walking | got robbed in the/a alley/lot/street/park/subway/stairwell/parking/garage/lobby | was robbed at | robbed at knifepoint | robbed twice | got carjacked | carjacking survivor
    i was jumped | got shot | survived being shot | bullet still in | bullet fragment in my
    drive-by hit our | assaulted me | was assaulted | survivor support | rape crisis | date rape | drugged my drink
    someone drugged | spiked my drink | abused as a child | abused as a kid | childhood sexual | csa survivor | clergy abuse
    church abuse survivor | held captive | held hostage | being stalked | stalking me | follows me home | he found my new
    found my new number | found my new address | changed my number again | changed all my locks | changed the locks twice | new locks after
    locksmith after | airtag in my | airtag on my | spyware on my phone | hacked my cameras | waited by my car | waits by my car
    waiting by my car | waits outside my | escort to my car | escort to the lot | ask for the escort | walk me to my car
    walks me to my car | parked outside my house again | revenge porn | leaked my pictures | posted my address | doxxed me | swatted me
    threatened to kill me | threatened my life | death threats against me | he said he'd kill me | told me he'd kill | said he would kill me
    broke into my home/house/apartment/place/room while | tied me up | tied us up | victim's advocate | victims advocate
    victim advocate said | victims compensation | vine text | vine called | u visa certification | parole hearing for my | he's up for parole
    up for parole again | he got out in | released from prison and my | the man who shot | the man who stabbed
    the man who raped | the man who attacked | the man who hurt | the man who killed my | the guy who attacked me | my attacker | my attackers
    my rapist | i testified at his | saw him in court | looked at him in court | picked him out of a lineup | picked him from the lineup
    protective parent | court advocate | forensic nurse | sane nurse | nightmares about him | flinching when | sit with my back to
    exit nearest since | check the back seat every | check my back seat | chair under the knob
    chair under the doorknob | sleep with the light on since | sleep with a chair | pepper spray since | panic button since | code word with my
    burner phone from the shelter | phone from the shelter | bruise he | bruises he left | makeup over the bruise
    makeup over bruises | black eye he | broken jaw he | scar he gave | hate crime against me | attacked for being | attacked me for
    jumped for being | bullied so bad | was in the school when the shooter | hid from the shooter | hid under a desk while | columbine survivor
    elder abuse victim | he controlled the money | took my keys and phone | medida de protección | medidas de protección
    violencia intrafamiliar | mi agresor | mi abusador | me golpearon | golpes que me | me amenazó con | me amenazaba | me perseguía
    me persigue | me sigue a | mi acosador | me asaltaron | a punta de pistola | me dieron un balazo | balazo que
    me navajearon | me secuestraron | abusaron de mí | sobrevivió a | refugio de mujeres | centro de la mujer | huí de | me escondí de
    cambié de número por | cambié las chapas | trata de personas | defensora de víctimas | visa u | botón de pánico
    línea de ayuda | cameras on all four | mail goes to a box | moved with no forwarding | alone with strangers since
    don't do elevators | don't do parking garages | don't do garages | since the parking garage | since the stairwell
    since the alley | since that alley | the ex i don't name | ex i don't name | don't say his name | doorbell video of him
    on the doorbell video | advocate at the courthouse | advocate at the court | the advocate sat | advocate sat
  `,
  innocent: `
    animal/dog/cat/homeless/bus/storm/tornado/evacuation/rain/picnic/warming/cooling/fallout/county shelter/shelters
    shelter dog/cat/kitten/pup/puppy/mutt/in place/volunteer/animals/adoption/pet/bay/in-place/cot/duty/from the rain | sheltered
    survivor season/finale/marathon/host/pool/type | survived the/another/my first/academy/week/on/inspection/training/midnights/shift/hell
    survived on | survived by | bank/armed/store/attempted/train robbery/robberies
    robbery suspect/suspects/detective/unit/detail/call/homicide/squad/division/report | robbery-homicide | the robbery on
    assault on/charge/rifle/rifles/weapon/case/course/suspect/call/report/and/conviction/with | attack dog/of the/plan | heart attack
    attacked by a goose/geese/bees/swan/dog/chicken/turkey/raccoon/rooster | goose attacked
    escaped from jail/prisoner/inmate/goat/cow/cows/pig/emu/the | escaped goat | fled on foot/the scene/police/from police/a traffic/from/in
    victim of his/her/its own/fashion/circumstance/success | drowning/crash/fire/accident/overdose victim/victims | call for victims
    victim statement/statements/interview/interviews | tax advocate | consumer advocate
    trauma kit/bag/center/surgeon/nurse/shears/room/class/care/training/unit/team/informed/plates | tip hotline | mugged for the/by a goose
    hostage negotiator/team/negotiation/situation/training | shelter deposit | stalked a/the deer/buck/elk | stalks of | corn stalker
    deer stalker | storm survivor
  `,
});
