import { list, words } from '../words.ts';

/** Words by which a sentence insults, threatens or shuts out. They are conduct: they tell whom it is aimed at, and are never hidden. */
// prettier-ignore
export const ATTACK_WORDS: ReadonlySet<string> = new Set(words(`
  hate hates hated hating detest detests despise despises loathe loathes resent disgust disgusts disgusting disgusted revolting repulsive gross sick vermin
  trash garbage filth filthy scum scumbag scumbags animals animal apes ape monkeys monkey pigs pig dogs rats rat cockroaches cockroach roaches parasites
  parasite leeches leech snakes snake maggots insects pest pests plague cancer disease virus infest infested infestation savages savage barbarians barbaric
  primitive subhuman inferior worthless useless lazy laziest stupid dumb idiots idiot morons moron retards ignorant brainless clueless weak soft cowards liars
  liar lie lying thieves thief thieving steal steals stealing stole criminals criminal rapists rapist terrorists terrorist murderers murderer killer killers
  thugs thug crooks crook cheats cheat scammers scammer scamming frauds clowns clown joke jokes freak freaks degenerate degenerates pervert perverts perverted
  predators groomers groomer sinners evil wicked vile demonic demons devils monsters dangerous violent cruel kill kills killing killed murder murdr shoot shot
  hang hanged lynch lynched drown drowned burn burned gas gassed exterminate exterminated slaughter massacre bomb bombed stab slap slapped punch punched beat
  beaten hurt harm attack rape wipe eradicate eliminate execute executed deport deported deportation expel banish banned ban exterminating die dead graves
  grave bullet bullets noose rope bleach ruin ruins ruined ruining destroy destroys destroying invade invaders invading invasion overrun undercut smell smells
  stink stinks stench reek reeks dirty ugly crazy nuts insane psycho annoying whining whiners whiner whine crybabies crybaby brats losers loser creeps creep
  bums pathetic selfish rude snob slob hogs hags villains villain creepy arrogant nuisance unreliable unhinged sanctimonious nutcases nutcase lowlife lowlifes loudmouths entitled freeloaders freeloading leeching milking
  faking fakers faker cheaters snobs slobs braggarts goons brutes louts oafs imbecile imbeciles dimwit dimwits nitwits halfwits dolts buffoons cretins
  scoundrels riffraff hooligans cheapskates nuisance nuisances scourge vermins hypocrites bozos numbskulls knuckleheads blowhards moaners grifters crybully hogging rude snob slob
  hogs hags villains villain creepy arrogant mooching moochers burden undesirable unwelcome unfit untrustworthy cheap greedy sneaky shady shouldn't can't cannot hostile fear scared
  smelly spit harass harassed mock mocked mocking laugh laughed bitch bitches whore whores slut sluts fuck fucking fucks fucked shit shitty ass damn bastards
  bastard control controls controlling brainwash brainwashed complain complaining cosplayers cosplaying tourists odio odiar ratas rateros basura sucios
  cochinos ensucian ladrones mugrosos maten matar regresen flojos invaden asquerosos estorban delincuentes maleantes apestosos rateras ladronas
  mugrosas cochinas flojas huevones huevonas vividores mantenidos arrimados muertodehambre plaga asco apestan
  rudest obnoxious poison poisonous cheats fakes phony phonies crooked spineless clueless hopeless incompetent braindead deranged delusional vultures
  bulldoze raze firebomb
  weaklings whiny bootlickers invaders spies spy traitors traitor swindlers conmen slackers slacker lazier dumber dumbest filthiest nastiest
`));

/** Those of them that often mean no harm ("controls", "a sick beat"): alone they do not make a weak phrase count. */
// prettier-ignore
export const SOFT_ATTACK_WORDS: ReadonlySet<string> = new Set(words(`
  control controls controlling execute executed die dead gas animal animals cancer disease virus gross hang sick cheap weak soft joke jokes lie lying liar
  burn burned beat beaten hurt harm shot shoot bomb fear scared dogs pig pigs monkey dangerous violent crazy damn shit ass dirty can't cannot entitled
  complain complaining tourists fuck fucking fucked laugh laughed annoying insane smell smells rope bleach destroy attack stole steal stealing steals graves
  grave bullet bullets criminal criminals killer killers ban banned expel eliminate hostile burden undesirable stab stupid lazy primitive clown clowns
  poison cheats fakes spy spies hopeless monsters punch punched slap slapped nuts ruin ruined cheat thief rat snake whining whine whiner loser creep pathetic unreliable selfish
`));

// Half a sign: many who mean no harm talk like this too. Two of them, or one beside a word of attack, make an attack.
const HALF_SIGNS = `
  meme i made | i made a meme | frame meme | meme with | caption reads/says/reading/saying | captioned | cartoon of |
  keep the | keep off | stay out | stay off | get off | no more | need a | runs/running/run the | took over | one of them | back of the | nothing but
  looks/smells/smell like | wake up | go home | tired of | off my | out of my | need to be | needs to be | has/have to go | don't want | do not want | are all
  all are | should have | shouldn't have | would/could never | deserve/deserves to | we call | it's always | just saying | hot take | not sorry | free money
  name one | whole block | who let | that thing | in politics | at the wheel | less than | ahead of me | on purpose | for fun | no regrets | no reason
  no report | make/made them | and i enjoyed/enjoy it | i mean it | waste of | who needs | gives me the creeps | have no place | get no | told him/her/them to
  told the lady/guy/man | followed a/an | lose/lost their | follow them | stopped every | threw out every | dumped/emptied/poured/threw ** on the
  elbowed/shoved/tripped a/an/the/this/that
  lol | lmao | lmfao | haha | hahaha | jaja | jajaja | 😂 | 🤣 | 🤮 | 🤢 | 🙄 | shocking | surprise surprise | oh great | go figure | figures | good luck | lighten up
  just a joke | just jokes | it's a joke | only a joke | it was a prank | as a prank | relax it's | because i can | felt like it | slow/slows us down | free pass/ride/phones
  special treatment/rights/shower/bathroom | handouts | nobody/no one asked | nobody/no one needs | whoever hired | hired a/another | hire another
  lol hire | we/i don't hire/promote/serve/rent/train/want/do | made/make him/her them? | sent/send him/her/them | told the new? | asked if he/she needed
  gets/get ** first | ten/free/extra points | gossip | like rabbits | too loud/old/fat/dumb/emotional/sensitive/slow for/to | not a nursing home/daycare/charity
  again? somebody/someone | somebody/someone call/turn/pull/stop/tell | on crossing duty | cover for | covering for | not fair on | so spare me | trust me
  i judge | hot water | you know what they say | the lot of | the reason my/our/we | why does/do/should a/an/the/these/those | had it right | can't spell/pronounce/lift/hack/handle
  how many ** does it take | couldn't find/spell/pass/lift/catch | in charge now | allowed to say | get to say | gets to say | i get to say | don't @ me | no offense but
  not racist but | not sexist but | i'm not saying | not saying all | with a straight face | what's the use | what is the use | what do you expect
`;

// Shutting out and sending away.
const SHUTTING_OUT = `
  send/sending/sent them/em/him/her/those/these/'em home/back/all/away/packing | go/going back to | go/get back where | go back on
  keep them/em/him/her out/away/off | keep/keeps/kept that trash out | don't belong | doesn't belong | not welcome | no place | no business | get out
  kick/kicked/kicking out | stay home | stay away from | keep away from | steer clear | not wanted | not hiring | never/wouldn't/won't/don't/didn't hire
  never/won't/don't rent | never/won't/don't date | never/don't/can't trust | wouldn't let | not letting | not sharing | don't sell to | never back one
  i'd never | i would never | can not be | can't be trusted | nobody wants | no one wants | don't/won't serve | refuse to serve/hire/ride/work/sit/share
  won't/not work/working with/for | won't/not ride/riding/swap/sit/share/eat with | shouldn't be allowed | over my dead body | not for them | don't swap with
  no way i trust | never lending | get them out | out of our | off our | off our streets | take our country | take back our | our streets back | round them up
  ship them/'em/em | line them/'em up | there goes the neighborhood | run/drag/throw/toss/shove/put/kick/chase/push them/em/'em/him/her out/off/on/back
  throw/run/drag every | send every | cut every one | close it down | ban them/em/'em all | lock them out | lock them up | keep/keeping the ** off/out/away
  stay off our | to get off the | go home already | send/sent off the site | keep/kept/keeping off my/our/the | no seat/seats/room/service/delivery/deliveries/shipping for/to/beside | go home to | and go home | come sweep | fine them for | no va a manejar | que maneje | no deben
  nunca/jamás/no contrataría/contrato/contraten/contratamos | nunca/jamás/no confiaría/confío en | nunca/jamás/no me sentaría/siento al/con/junto/a
  no le/les rento/alquilo/vendo/sirvo/abro/atiendo/rentaría/alquilaría/vendería/serviría/abriría | nunca/jamás/no dejaría/saldría/trabajaría/viviría/votaría
  hay/habría que echar/expulsar/encerrar/sacar/correr | fuera de aquí
  no deberían | deport the/him/her/all/every | swim home/back | go back on | don't swap with | i avoid them | avoid them/those | back on the boat/raft/bus/plane
  anybody/anyone except the | except the | we don't want them/any/your | keep the ** out | nobody wants a/an/these/those/any | fire the lot | start over
  not in my/our house/town/unit/squad/building | off the roster | wait for her/him/them to quit | not putting ** in | strike every | throw/kick/toss ** out
  turn/turned my back | coughed/booed through | refused/refuse to shake/hands/sit/share/ride/work/serve | wouldn't shake hands | no thanks to
  no entra a/ni | no los/las dejo | ni agua | ni de chiste | ni regalado/regalada/regalados
  que se vayan/regresen/larguen/mueran | que los/las manden/corran/saquen/encierren | regrésense | fuera de | lárguense | no quiero ver
  no les rento/alquilo/vendo/abro/contesto | no los/las quiero/atiendo/contrato | no entras a mi | a su país | de vuelta a su | hay que correr
`;

// Wishes of harm and calls for it.
const THREATS = `
  should be | should not | should never | should hang/burn/rot/die/drown/starve/leave/go/quit/lose | should need | should all | ought to be | must go/die
  shouldn't get/vote/drive/carry/run/speak/teach/touch/breed/be | on sight | lost the right | pull the plug | catch one | turn blue | blow up | get what
  got what | get/got what they | want to see | want them | deserve/deserves no | don't/doesn't deserve | had it coming | hosed down/off | hose them/him/her
  put a muzzle | on a leash | in a cage | in a zoo | going to hell | burn in hell | hope they/he/she/you choke/rot/die/drown/burn/get
  let him/her/them/'em/em rot/die/drown/ring | next one gets | one more ** i'm going to/gonna | i'm going to sink | give them a reason | setting the dog
  the next one gets | drop dead | be shot/gassed/drowned/hanged/neutered/sterilized
  can choke/rot/die/drown/burn/starve/sleep/walk/hang | choke on | let them die | die off | to hell | go to hell | until/till they croak/die/drop | dead already | die already | go pound | off a cliff | spare the rest of us | rot your own
  needs/need a bullet/beating/rope/muzzle/leash/lesson | gets/get a brick/bullet/knock/kick/beating/boot/fist/slap/stick/baton/rope | brick through | sink the/their
  burn/burned/torch the/their/it | against the wall | with my fist | catch one in | nobody will miss | no one will miss | one less | a/the bullet | open season
  should wear/pay/sit/stay/stick/test/swim/walk/crawl/die/croak/shut/be? shot/fenced/wiretapped/tagged/chipped/tested/sterilized/slapped/locked
  should ** to die | should ** get out | last rights | no exceptions | i'd/i'll/i would leave/let ** die/bleeding/bleed/drown/burn
  los/las arreglo | se las/los arreglo | las/los agarro | ni esposado/esposada | a palos | a plomazos | bala para | paredón
  deberían morir/irse/largarse/desaparecer | hay/habría que matar/quemar/fusilar | ojalá se/desaparezcan/mueran | mataría a | matar a | mereces/merecen que/morir
`;

// Contempt: all of them are the same, less than we, a price to pay.
const CONTEMPT = `
  all the same | every last one | every single one | every one of them/em/these/those | these/those/you people | that/their/those kind | bunch of | that bunch
  sort of people | by nature | taking over | took your | so glad i'm not | glad i am not | thank god | make/makes me sick/gag | made me sick | makes me wanna
  look like clowns | lowlifes | good for nothing | low lives | second/lower class | do not exist | no rights | more intelligent than | taught to
  on the force | stink/stinks/stinking up | suck/sucks/sucking ** dry | where they/those belong | where those ** belong | low caste | their kind is/are
  take/takes up the whole/entire/two | owe us all | slow/slows the/down | clog/clogs/clogging every/the/my/our | block/blocks/blocking both/every/the whole
  lie about their/the | by smell | too sensitive and | can't run a | take the stairs | should ** stay in their | one-star views on
  should be prohibited/kept/barred/shipped/sent/routed | slow and rude | loud and rude | rude and smelly | gross and loud | think they're owed
  i'm not sitting with | not sitting with | won't/wouldn't sit with | whole tribes of | all of that kind | each one acts | every one/last of them
  morons all | cry on | on cry | can't drive/shoot/park/read/count/stand | can't do math | can't be racist/sexist | cannot stand | fed up | sick of
  afraid of | disgrace to | threat to | enemy | not human | aren't human | are not real | swarm of | swarming our | flood of | flooding our
  breed/breeding like | crawling with | pollute/polluting our | clog | clogging | clogs | sponging off | milk the | milking the | game/gaming the system
  on the dole | property values | ruined this/our | learn/speak english | this is america | love it or leave | build the wall | freak show | not natural
  against nature | an abomination | abominations | bums and | quota hire | diversity hire | only got the/hired | got the job because | belong/belongs in the/a
  in the kitchen where | stay in the kitchen | watch your wallet | hide your | lock your/the doors | pull them over | stop them all | extra screening
  they're all | they are all | always them | typical of | every time one | count your | can't tell them apart | all look alike | all look the/same | so-called
  wannabe | pretend/pretending to be | playing dress up | playing dress-up | attention seeking | for attention | making/made/makes it up | asking/asked for it
  save yourself the | never met an honest | never met a | show me one | prove me wrong | change my mind | fight me | no apologies | sue me | unpopular opinion
  call it what | i said what i said | someone/somebody has/had to | who invited | why do/are we let/letting | why's the | why is the | since when do
  must be nice | imagine needing/being | enjoy/good carrying | cry about | crying about | cry to hr | the new hire is a | stink/stinking up | stinks/reek of
  undercut | undercuts | drank it | drunk by noon | steal/stealing the/our | they'd/they steal | took/taking our jobs | took my spot | take their keys
  dig their | one per | was a saint | clean our streets | great replacement | replace/replacing us | outbreed | birth rates | white genocide | master race
  pure blood | blood and soil | low-lifes | walks in | make me a sandwich | make my skin crawl | makes my skin | creeps me out | gross/grosses me out
  who hires/hired | why hire | why do ** even apply | the lot of them | to a one | who needs em/them | think/thinks the law | nothing lower than a
  half of them are | playing god | acts/act/think/thinks like? they own | play/plays/playing the ** card | in it for the | do it for the check | rob your
  rob you blind | put out to pasture | out with the trash | to the bone | gold diggers | shame on the | don't let them near | be let near | anywhere near a
  keep one | never worked a double | the darker they come | if a * waves | it knows | those things | so no i | don't pick up | i don't wave | shut up
  lie/lies/lied/cheat/cheats for sport/fun/money/breakfast | can't be trusted | don't/wouldn't trust | act/acts/acting like they/he/she/it | make/makes us all look
  dead weight | dead inside | close your legs | count your | cry on command | paid vacation | count/check under the | go hide | useless to | on sight
  dress/dressing up in | think/thinks he/she/they/the ** is/own/owns | follows you around | draw the line | zero sympathy | no sympathy | no pity | not one of them
  is where i draw | the ones who ruin | nothing good ever | born liars/thieves/losers/killers | runs/run in the blood | in their blood | they're born
  what liars | liars/thieves/criminals call | what ** call lying | by the quality | like goats/dogs/pigs/rats/animals/cattle/roaches/locusts | waste/wastes my/our time
  drive like they/he/she | no soul | not rated for | booster seat | angry thumbs | drum circle in there | soft as | seven kinds of | speed bumps
  peligro constante | todos/todas delincuentes/rateros/ladrones/flojos/iguales/borrachos | puros/puras delincuentes/ladrones/flojos/borrachos | apestan el/la
  shut it | call them | called him/her | less than human
  puros rateros | pura basura | son/es una? unos/unas/todos/basura/ratas/plaga | todos/todas iguales | huelen a | apestan | nos invaden/quitan
  vienen a robar/quitar | dan/das/da asco | qué asco | no sirven | no saben | parásitos | escoria | lacra | no son personas/humanos/gente
  estoy harto/harta de | harto/harta de que | no soporto | no aguanto | nadie quiere a | nada peor que
`;

// Mockery, unequal service and harassment that the writer boasts of: aimed at others although the sentence says I.
const BOASTING = `
  make/made/making every/any/each/them ** wait/stand/sit/beg/repeat/unload/cry/walk | waits/wait last | till/until they quit/cry/leave/go/beg/give
  laugh/laughed/laughing in/at his/her/their/them/him/every | laugh/laughed them | laughed/laughing the entire/whole | laughed out loud when
  buddies/guys loved/laughed | are still laughing | roll/rolled my eyes | tell/told every one | watch/watching them leave/quit/squirm/drown/stand/slip/trip
  followed that | in the/his/her/their face | make/made/making/makes fun of | did/do the accent | in that accent | fake accent | slant eyes | blackface
  monkey/ape noises | spit/spat on/in | threw/throw rocks/eggs | threw/threw ** at them/him/her | egged their | keyed the/their/his/her/one | let the air out
  paint on their | brand new paint job | get the message | swastika | noose | kicked/kick their/the sandwich door/tent/board/cart | out of every
  i lock/move the | i keep driving | keep driving when | i let it/them/their ring/calls/wait | followed that thing | cross the street when
  ride/rode their bumper
  hid/hide/lose/lost/shred/shredded/bin/binned/tore/tear their/his/her/every form/forms/application/badges/badge/coats/papers/complaint | lose one ** each
  toss/tossed/threw his/her/their | dropped it in the shredder/trash/bin | threw away every | i bin | in the shredder | go through their trash
  cut their/your/his/her cable/line/power/tires | post/posted their plates | plates posted by | gets/get/got no patrols/service/calls
  gets/get/got a bucket/baton/warning | gets/get/got boots from | gets/get/got the full/broken/baton/worst | automatic stop | a trespass warning
  get/gets ** from me | get/gets ** out of me | pull/pulled those/these/them/over every/over | i stop them | write/wrote ** up for breathing
  hang/hung up on every | then hang up | slow-walk/slow-walked | slow walk/walked | turned/turn the hose/fan/sprinklers/radio on/off
  dumped/emptied/poured/threw ** on their/her/his | slapped/slap their/his/her caps/cap/hat/hats/off | popped it with | photograph every
  took a picture ** loved | should have let him/her/them | told ** the wrong ** on purpose | tell ** to fail | fail every one | called it in as suspicious
  called it in as | called ice/immigration/ins/la migra | reported them to ice | call ice on | i ring their | a nail in | sent him/her/them to the landfill/wrong/dump
  move/moved his/her/their trash | wrote ** on the/their ** window/door/wall/car | i enjoy/love watching/making/seeing | best laugh | get my kicks
  left/put/leave/taped/hung/stuck a/an/the ** on/in/to his/her/their | full search from | the rest get | i take/took her/him/them off | didn't wash
  because i felt like | turned/turn the siren/siren on ** for | laughed except | made him/her/them unwrap/undress/strip/kneel/crawl/dance/sing/beg/wait/repeat
  followed/follow him/her/them/it home/around/to | followed a/an/the ** round/around the/home | every single day this week | keyed the/a | start the file | cited every
  pulled over ** running | chewed out the | write ** folks up | hid/hide her/his/their
  moved/move his/her/their locker/desk/chair/gear/bunk/stuff | benched/bench the | benched him/her/them | skipped/skip them/him/her | real reason you/is/was
  emptied/raided/robbed ** tip jar/tips/lunch/cooler | salted/salt the sugar/coffee/soup | rubber band on the | turned our chairs/backs | coughed the word
  lose/lost ** reports/tickets/orders | put ** on his/her/their desk/plate/locker/chair/windshield | shaved/jammed/glued/nailed the door
  threw/tossed/dropped his/her/their card/form/application/file | until/till the * cried/quit/left/begged | worth it | cried like a
  unplugged/switched his/her/their | locked the bathroom/restroom/ramp | slashed/popped/scratched his/her/their/the picket
  calling/call in a hijack/tip/bomb | let them sort it | full gas can | crawl back to | another reason to | who's carrying | who hears the | what a gift
  hog the | told/tell them to their faces | told/tell ** to keep/quit/start walking/blocking/eating/moving | so the ** had to walk | cut out the
  pulled the bell early | pushed/kicked the chair out | derided/taunted/heckled/jeered/mocked him/her/them | told him/her/them/the ** to? shut up
  put the ** outside in | count your hubcaps | estirar la mano | clap for them
  les/le cobro el doble | los/las mando al final | ni reporte hago | a patadas | muerto de risa | me río | les/le apago/quito/escondo/tiro | por mí fuera
`;

/** Turns of phrase that are half a sign of an attack. Like all of these they are read by the matcher, but hide nothing. */
export const SOFT_ATTACK_PHRASES: readonly string[] = list(HALF_SIGNS);

/** Turns of phrase that insult, threaten or shut out. */
export const ATTACK_PHRASES: readonly string[] = [SHUTTING_OUT, THREATS, CONTEMPT].flatMap(list);

/** Turns of phrase of somebody who tells what they did or would do to others: what they name is no trait of their own. */
export const AIMED_PHRASES: readonly string[] = list(BOASTING);
