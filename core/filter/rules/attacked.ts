import type { ProtectedClass } from '../classes.ts';
import { NATIONS } from '../nations.ts';
import type { Rule, RuleFile } from '../rule.ts';

/** Plurals that only people of a country are called by: "Swedes", never "Danish". */
const NATIONALS = NATIONS.filter((nation) => /[a-zñ]{3}[^hs\W]$/.test(nation) && !/(ese|ench|ish|man|wait)$/.test(nation))
  .map((nation) => `${nation.replaceAll('-', ' ')}s`)
  .join(' | ');

/** Whom a Spanish word for a group describes. */
const GENTE =
  'gente/persona/personas/mujer/mujeres/hombre/hombres/chico/chicos/chica/chicas/tipo/tipos/familia/familias/pareja/parejas/vecino/vecinos';

/**
 * Groups, and things that stand for a group, that tell a class only where a sentence attacks: strikers, mothers, a neighbourhood, a dish.
 * Without an attack none of these phrases hides anything. One file for all classes, because they are told by the attack and not by the class.
 */
export const attacked: readonly RuleFile[] = [
  aimedAt(
    'PC-RACE',
    `
      haole/haoles | [native/indian/black/white] casino/project/neighborhood/school/church people/kids/crowd/folks
      los/esos/estos [negros/prietos/indios/blancos] | las/esas/estas [negras/prietas/indias/blancas] | un [negro] | una [negra] | un [indio] | una [india]
      blacks | whites | some/the/another [asian/asians] | asians | [black/white/native/asian/indian] families/residents/renters/tenants/campers/shoppers/drivers/riders/neighbors/customers/cooks/workers/students/patrons/homeowners | [black/white] dj/music/guy/lady/kid/cop/officer/chief/neighbor/woman/man/girl/boy/dude/couple/family
    `,
    `the rez | the projects | in/from/of the hood`,
  ),
  aimedAt(
    'PC-ETHN_ANCESTRY',
    `gyps | gringo | gringa | a/the/another/some [mexican/cuban/dominican/salvadoran/haitian/puerto rican/italian/irish/polish/greek/lebanese/armenian] | taco people/crowd | gypsies | gypsy | romani | cholos | arabs | arab | kurds | kurd | poles | travellers | southerners | southerner | portagee | portagees | persians | roma | sicilians | basques | cajuns | creoles | slavs | hmong | kurds | tatars | sikhs | pashtuns | berbers | hoosiers | these/those/them/you/dumb/white/redneck crackers | hillbillies | okies | yankees | appalachians | gringos | gringas | gabachos`,
    `
      curry | kimchi | injera | fufu | hummus | samosa | samosas | tamales | sari | saris | saree | sarees | dashiki | dashikis | sombrero | sombreros
      poncho | ponchos | kimono | kimonos | chinatown | koreatown | japantown | greektown
      little italy/haiti/havana/saigon/mogadishu/india/tokyo/manila/odessa/ethiopia/armenia/guatemala | barrio chino | spanish harlem | quinceañera
      quinceañeras
    `,
  ),
  aimedAt(
    'PC-NATORIGIN',
    `
      accent people/crowd | boat people/crowd | suitcase people |
      foreigners | foreigner | outsiders from abroad | [<nation>] <people> | [<nation>] <role> | every/another/these/those/any/all/no [<nation>]
      the [<nation>] guy/kid/driver | venecos | sudacas | chapines | catrachos | gachupines | accents
      a/an/the/this/that/some/two/three/my [<nation>] <role>/grocer/clerk/guy/lady/family/families/crew/shop/store/bakery/restaurant/church/doctor/tourists/cab/cabs
      [<nation>] call center/cabbies/cabbie
      half the [<nation>] | one [<nation>] more
      ${NATIONALS} | run by [<nation>] | [<nation>] ppl/residents/renters/tenants/cooks/waiters/boats/boat/fishermen/shoppers/customers/campers/families/nurses/doctors
      [foreign-born] waiters/workers/cooks/doctors/nurses/drivers/people/clerks/students/maids/staff | foreign-born
      [immigrants/migrants/refugees/people/workers/students/those from <country>] | cut out the [<nation>] | somalians | [<nation>] side
      [<nation>] landscapers/cashiers/painters/cooks/busboys/movers/roofers/barbershops/restaurants/food/flag/flags/sticker/stickers/plates/music
    `,
    `
      home to [<country>] | back to [<country>] | half of [<country>] | thick/heavy/broken/that/their/with/funny/stupid [accent] | broken english
      little [haiti]
    `,
  ),
  aimedAt(
    'PC-CITIZEN_IMMIG',
    `
      balseros | mojados | border/fence/line/river hopper/hoppers/jumper/jumpers/crosser/crossers/runners | aliens | overstays | overstayers | visa overstays/cheats | undocumenteds | green carders
      [foreign nationals without papers] | foreign nationals | anchor baby/babies | [anchor babies 's? parents] | asylees | [<nation> migrant/migrants/immigrant/immigrants] | [uscis] line/office/crowd | papers/visa/border/asylum people/crowd | espaldas mojadas |
      every/each/another/these/those/any/some/no [illegal/illegals/undocumented/migrant/migrants] | refugees | asylum seekers | dreamers | migrants
      anchor babies | green card people/holders/crowd | daca kids/people/crowd | indocumentados | ilegales | migrantes
    `,
    `sanctuary city | green cards | work visas | visa line`,
  ),
  aimedAt(
    'PC-RELIGION',
    `
      church crowd/people/folks/bunch | the/those/these/their [buggies] |
      rug/scarf/turban/prayer/communion/bible/mosque/temple/rosary/beads/robe/veil people/crowd/folks | another [mosque/temple/synagogue/gurdwara/church] |
      jehovah | jehovahs | jehovah's | jehovah's witnesses | jack mormon/mormons | bahai | bahais | bahá'í | bahá'ís | mennonites | mennonite | amish
      quakers | pentecostals | shakers | hasids | hasidim | hutterites | [amish] buggies/buggy/boys/kids/people | scientologists | wiccans | pagans | heathens | moslems
      [catholic/jewish/muslim/mormon/baptist/christian/islamic/hindu/sikh] hospital/school/schools/bankers/lawyers/doctors/kids/cops/people/crowd/church/charity
      a/the/every/this/some [sikh/muslim/jew/jewish/hindu/mormon/catholic/buddhist/christian/atheist/baptist/methodist/lutheran/amish/mennonite] | holy rollers | bible thumpers | jesus freaks | god botherers | yom kippur | rosh hashanah
      the [ramadan/hanukkah/passover/lent/eid/diwali/sabbath/easter] crowd/people/bunch | church ladies | churchgoers
    `,
    `
      hijab | hijabs | hiyab | hiyabs | burka | burqa | burkas | burqas | niqab | niqabs | turban | turbans | yarmulke | yarmulkes | skullcap | steeple
      minaret | minarets | mosque | mosques | synagogue | synagogues | choir robes | halal | prayer rugs
    `,
  ),
  aimedAt(
    'PC-SEX',
    `
      girls | ladies | females | feminists | feminist | [women/female/lady/girl/gal] drivers/driver/bosses/boss/cops/officers/foremen/managers/dispatchers/referees/pilots/pilots | another [woman] in/on | gals | she-cops | broads | chicks | chick | dames | cat ladies | cat lady | viejas | hembras
      every/another/some/these/those [lady/woman/girl/man/guy/chick]
    `,
  ),
  aimedAt(
    'PC-SO',
    `
      rainbow/alphabet people/kids/crowd/mafia/brigade | flag people |
      fairies | fairy | homos | those/these/flaming/screaming queens | gay couples | [lesbian/gay] moms/dads/couples/parents | two dads/moms | gays | lesbos
      every/any/some/a/the [gay/lesbian/bi/queer] guy/couple/kid/girl
    `,
    `a/some/every/this/that [bi/homo/lesbo] | [rainbow] bumper/sticker/stickers/flag/flags/float/pin/pins/shirt/lanyard/crosswalk | pride parade/flag/flags/float/march/booth`,
  ),
  aimedAt(
    'PC-GENDER_ID',
    `pronoun people/kids/crowd/police/brigade | pronouns people/crowd | [nonbinary/non-binary] people/kid/kids/cadet/recruit/teacher | nonbinary | non-binary | t-girls | t-girl | tgirls | tgirl | trans | [trans] athletes/swimmers/runners/people/kids/women/men/girls/players/teachers/cops/officers | they-thems | it-its | drag queen | drag queens`,
    `pronoun | pronouns`,
  ),
  aimedAt(
    'PC-AGE',
    `anybody/anyone/nobody/people/guys/women/men/everyone [under/over twenty/thirty/forty/fifty/sixty/seventy] |
      the elderly | gray/grey/walker/bingo people/crowd/brigade | whippersnappers |
      a/the/some/no/this/that/these/any/another/home/ok/okay/sorry/move/tell/'s [grandpa/grandma]
      [grandpa/grandma] driving/driver/drivers/at/behind/move/cops/cop/traffic/who/in/on/was/too/dressed | [grandpa/grandma] 's chart/did/number | gramps | granny | grandpas | grandmas | grannies | old fart/farts/coot/coots/hag/hags/goat/goats | gen x | boomers/zoomers and
      [older/aging/elderly/senior/teenage/young] officers/cops/people/folks/workers/drivers/men/women/guys/moms/dispatchers | greybeard | greybeards | graybeard | graybeards | elders | elder | old-timers | old-timer | oldtimers | geezers | oldsters | old folks | boomers
      boomer | zoomers | gen z | millennials | [kids] these days | kids today | [old] white/black/asian/rich/fat men/women/guys/ladies/people
      [old] men/women/lady/guys/ladies/people/bags/hags | fat [old] bag/bags | young ones | youngsters | teens | retirees | seniors | pensioners | oaps | codgers | coots | biddies | fogeys | fogies | fossils | old fogeys | senior citizens | [elderly/geriatric/senile] hagglers/drivers/shoppers/customers/patients/neighbors/women/men/crowd/people/passengers/folks/couples
      [old people/folks/women/men] who
      women/men/people/anyone/cops/officers [over forty/fifty/sixty/seventy] | women/men/people/anyone/cops/officers [over <num>] | the elderly | viejos
      viejas | los ancianos | los abuelos | chamacos | la chaviza
    `,
  ),
  aimedAt(
    'PC-DISABILITY',
    `
      guy/lady/kid/man/woman/people/someone/anyone in a [wheelchair/scooter] |
      wheelchair/cane/crutch/ramp/placard people/crowd | chair people |
      [blind/deaf/crippled/disabled/retarded/slow/special needs/autistic] lady/man/guy/kid/kids/people/folks/cop/cops/clerk | stutterers
      [down's/downs] kid/kids/people | short bus kids | wheelchairs | the handicapped | a/an/some/every/any/another/this/that/these/those [autistic/autistics]
      a/an/the/this/that/every/another [blind/deaf/crippled/disabled/wheelchair/autistic] guy/man/lady/woman/kid/recruit/cop | dwarf | dwarves | dwarfs | cripples
      spastics | spastic | spazzes | gimps | invalids | mongoloids | mutes | [demented/senile/disabled/retarded/handicapped/crippled] residents/patients/people/kids/guests/customers/passengers/clerks/riders
      [down/downs kids] | the [disabled] | amputees | quadriplegics | [wheelchair/deaf/blind/autism] lobby/crowd/people | stutterer | group home kids/people/folks/residents/van | people/folks/kids/residents/guy/woman/lady from the [group home] | emotional support dog/dogs/animals | service dogs
    `,
  ),
  aimedAt(
    'PC-MEDICAL',
    `
      rehab/methadone/pill/meth/therapy people/crowd/types |
      junkies | junkie | junkies in recovery | addicts/alcoholics/drunks in recovery/rehab/treatment | recovering/former/ex addict/addicts/alcoholic/alcoholics | addicts | crackheads | druggies | the [aids/hiv/cancer/rehab/methadone/dialysis] clinic/place/ward/crowd/people
      people/folks/cops/anyone on/with [suboxone/methadone/antidepressants/meds/aids/hiv/cancer/diabetes/bipolar/ptsd/epilepsy] | [head-med/psych-med/rehab] people
      [aids/hiv/cancer/diabetic/epileptic] people/guy/patients/patient/kids/lady | diabetics | epileptics | mental patients | schizos | lepers
      the mentally ill
    `,
    `a [wig] from`,
  ),
  aimedAt(
    'PC-FAMILY_CAREGIVER',
    `tenants/applicants/families/renters/couples/people/women/guests/parties/anyone/anybody with [children/kids/babies/toddlers/strollers] |
      stroller/diaper/daycare/minivan people/moms/mothers/dads/parents/crowd/brigade/mafia | breast-feeders | those/these/their/little/spoiled/screaming/snotty/crotch brats | those/these/no/by/near/let/all/tolerate/ban/hate/entitled/lazy/selfish [parents]
      [screaming/foster/fosterr/nursing/daycare/pta/helicopter/crunchy/hockey/dance] moms/mothers/parents/dads/kids | [parents/moms/mothers/dads/mom/mother with screaming/loud/crying/small/young kids/children/babies/toddlers/strollers]
      [mom/moms/mother/mothers/dad/dads/parents with a? stroller/strollers] | a/some/every/each/another/this/that [mom/dad/mother] with/in/at/and | belong to a [mom] | no [moms/dads] | breastfeeders
      compatriots/coworkers/colleagues/neighbors/those/renters/people with [kids]
       breeders |
      women/woman/lady/ladies/moms/mothers/people/parents/anyone/those with a/their/small/young/little? [stroller/strollers/toddler/toddlers]
      women/woman/lady/ladies/moms/mothers/people/parents/anyone/those with a/their/small/young/little? [kids/babies/baby/children/infants]
      families/couples/renters/tenants/women/people with [kids/children/babies] | single mothers | single moms | [teen/teenage] moms/mothers/parents | [deadbeat] dad/dads
      foster brats | the moms | [stroller/soccer/working/single/foster/welfare] moms/mothers/mom | mothers with | moms | mothers | breeders | childless | child-free
      childless by choice | foster parents | foster kids | stepmoms | single dads | [lady/woman/mom] with a stroller | every [lady with a stroller]
      parents with kids
    `,
  ),
  aimedAt(
    'PC-MARITAL',
    `
      a/the/every/these/those/all [divorced/married/single/unmarried] women/men/woman/man/guy/guys/moms/cops | bridezilla | bridezillas | newlyweds | [army/navy/cops'/police/military] wives | wives | ex-wives
      [divorced] guy/guys/men/man/woman/women/moms/dads/mom/dad/people/losers/cops | divorcees | spinsters | widows | widowers | bachelors | old maids
      trophy wives | housewives | single women | [unmarried/unwed] women/men/mothers/moms/people | wedding people
    `,
  ),
  aimedAt(
    'PC-PREG',
    `
      [pregnant/knocked-up/nursing/breastfeeding/expecting] chick/chicks/girl/girls/women/woman/moms/mothers
      [pregnant/knocked-up/nursing/breastfeeding/expecting] cadet/cadets/dispatcher/officers/workers/cops/recruits | knocked-up | preggo | preggos | preggers
      breastfeeders | people/women/moms who [breastfeed/pump/nurse] | anyone who [breastfeeds]
    `,
  ),
  aimedAt(
    'PC-REPRO',
    `[clinic] girls/women/girl | [ivf/abortion] people/women/crowd/girls/couples | [infertile] women/couples/people`,
  ),
  aimedAt(
    'PC-MILITARY',
    `
      [national guard/national guardsmen/coast guard/air guard] | [national/coast guardsmen/guardsman] | troops | soldier | servicemen | serviceman | servicewomen | service members | sailors | airmen | marines | grunts | squids | leathernecks | swabbies | flyboys | gis | [ex army/navy/military/marine types/guys] | [ex-army] types |
      [national guard] guys/boys/people | national guard | guardsmen | reservist | ex-army | ex-marines | soldiers | gi's | vets | vet | [war/homeless/welfare/combat] vets | [army/navy/marine/military] widows/brats/wives/folks/guys/people | veterans | reservists | jarheads
      weekend warriors
    `,
  ),
  aimedAt(
    'PC-UNION_CONCERTED',
    `
      union/picket people/crowd/boys/guys/types |
      scab | scabs | shop stewards | [union] guys/men/boys/people/hall/crowd/workers | picketers | picketer | strikers | striker
      [union/postal union/teacher's union/cops' union/teamster] people/crybabies/thugs/rat/rats/goons/guys/bums/crowd/bosses | [unions/union] are/is
      [cops' unions] | teamsters | a [union] rat
    `,
    `picket line | picket lines`,
  ),
  aimedAt(
    'PC-VICTIM',
    `survivors | women/people/moms/girls with [restraining orders] | [battered/beaten/abused/raped] women/wives/girls | [rape/dv/abuse] victims | [shelter] women/girls`,
  ),
  aimedAt(
    'PC-ASSOCIATION',
    `[ex-cons'/felons'/convicts'] kid/kids/wife/wives/family | [ex-cons'/felons'/cons'/inmates'] kids/wives/families/moms | to a [felon]`,
  ),
  aimedAt(
    'PC-CREDIT_BANKRUPT',
    `
      food stamp/welfare/section 8/voucher/eviction people/crowd/types |
      a/the/this/that/two/some [homeless] | a homeless | [homeless] guy/man/woman/lady/bum/vet | beggars | beggar | panhandlers | panhandler | poor people/kids/folks/families/moms | [poor/broke] people/kids/folks/families | the homeless
      every/any/some/another/these/those [homeless] person/people/guy/guys | homeless people/person/guy/folks | deadbeats | deadbeat | welfare queen/queens
      [welfare] moms/vets/mothers/people | section 8 | [food stamp/stamps] people/crowd/line | bankrupts | debtors | trailer park/trash people? | the evicted
      low-income people/families | los/esos/estos [pobres] | limosneros | muertos de hambre
    `,
  ),
  aimedAt(
    'PC-OFFDUTY_LAWFUL',
    `[drunks] at/in/on/from | winos | boozers | drinkers | stoners | potheads | smokers | vapers | gamblers | borrachos | mariguanos`,
  ),
  aimedAt(
    'PC-CLAIMS',
    `[comp] cheat/cheats/people/crowd/fakers | [lawsuit/eeo/fmla/overtime suit] people/crowd/crybabies/whiners | whistleblowers | litigants`,
  ),
  aimedAt(
    'PC-BODY',
    `
      [fat/big/ugly/short] people/crowd | [fat/short] ones | a/the [fat/short] one |
      [bald/fat/short/ugly/skinny/tall/tattooed] sergeant/sergeants/officers/officer/chief/chiefs/goths/girls/dispatchers/nurse/nurses/boss/bosses/deputies/men/man | gingers | a/the/that/this/every/some/no/another ginger | redheads | fatty | fatties | fatso | fatsos | shorties | baldies
      [fat/skinny/short/ugly/bald/tattooed] recruit/recruits/aunt/cop/cops/kid/kids/lady/ladies/guy/guys/woman/women/people/bag/bags/old | [fat old] bag/bags
      bald [gingers] | land/fat/disgusting whales | blimps | lardos | lardo | lard-asses | lardasses | tubbies | porkers | fat heifers | chubbies | chubs | butterballs | fatsos | pipsqueaks | runts | midgets | shrimps | beanpoles | [tub/tubs of lard] | [tubby] crowd/people/guy/guys/lot
      [fat slob/slobs/cow/cows/pig/pigs/hog/hogs/ass/asses/chick/chicks/bastard/bastards/lump/lumps/freak/freaks] | nobody/no/anybody/anyone/those/these/everyone [overweight/obese/fat/short] | the obese | the overweight
      [fat/obese/overweight/chubby/short/tall/ugly/skinny] couple/couples/guest/guests/passenger/passengers/rider/riders/customer/customers/marchers/runners/neighbors/recruits/shoppers/patrons/tenants/families/family/drivers/diners
    `,
  ),
  aimedAt(
    'PC-HAIR',
    `[nappy] heads/head/hair | nappy heads`,
    `wigs | wig | weaves | perms | man-bun | man bun | hair extensions | dreads | braids | dreads | dreadlocks | cornrows | afro | afros | mohawks`,
  ),
  inSpanish(
    'PC-RACE',
    `${GENTE} negra/negras/negro/negros/blanca/blancas/blanco/blancos/morena/morenas/moreno/morenos/indígena/indígenas | negras | indígenas | un/una/otro/otra/ese/esa [negro/negra/prieto/prieta/indígena/morena] | afroamericanos | afroamericanas | afrodescendientes | mestizos`,
  ),
  inSpanish(
    'PC-ETHN_ANCESTRY',
    `${GENTE} gitana/gitanas/gitano/gitanos/latina/latinas/latino/latinos/hispana/hispanos/árabe/árabes | gitano | gitana | gitanos | gitanas | latinos | latinas | hispanos | hispanas | árabes | moros | moras | moro | mora`,
  ),
  inSpanish(
    'PC-NATORIGIN',
    `${GENTE} extranjera/extranjeras/extranjero/extranjeros | extranjero | extranjera | extranjeros | extranjeras | sudacas | panchitos | fuereños`,
  ),
  inSpanish(
    'PC-CITIZEN_IMMIG',
    `${GENTE} inmigrante/inmigrantes/indocumentada/indocumentadas/indocumentado/indocumentados/refugiada/refugiados | ${GENTE} sin papeles | inmigrante | inmigrantes | inmigrantes ilegales/indocumentados | refugiado | refugiada | refugiados | refugiadas | migrante | indocumentado | indocumentada | indocumentadas`,
  ),
  inSpanish(
    'PC-RELIGION',
    `${GENTE} musulmana/musulmanas/musulmán/musulmanes/judía/judías/judío/judíos/cristiana/cristianas/cristiano/cristianos/católica/católicas/católico/católicos | musulmán | musulmana | musulmanes | musulmanas | protestantes | mormones | testigos de jehová | monjas | judíos | judías | cristianos | católicos | ateos | ateas | evangélicos | aleluyas | budistas | hindúes`,
  ),
  inSpanish('PC-SEX', `mujer | mujeres | varones | señoras | machos`),
  inSpanish(
    'PC-SO',
    `${GENTE} gay/gays/gais/homosexual/homosexuales/lesbiana/lesbianas/bisexual/bisexuales | gay | gais | homosexuales | homosexual | lesbiana | lesbianas | bisexuales | maricas`,
  ),
  inSpanish(
    'PC-GENDER_ID',
    `${GENTE} trans/transexual/transexuales/transgénero/transgéneros/travesti/travestis | ${GENTE} no binaria/binarias | trans | transexual | transexuales | transgénero | transgéneros | travesti | travestis | no binarios`,
  ),
  inSpanish(
    'PC-AGE',
    `${GENTE} mayor/mayores/vieja/viejas/viejo/viejos/joven/jóvenes | viejo | vieja | viejos | viejas | anciano | anciana | ancianos | ancianas | abuelos | abuelas | abuelitas | jubilados | jubiladas | jóvenes | chamacos | mayores de <num>`,
  ),
  inSpanish(
    'PC-DISABILITY',
    `${GENTE} discapacitada/discapacitadas/discapacitado/discapacitados/minusválida/minusválidas/minusválidos/sorda/sordas/sordos/ciega/ciegas/ciegos/autista/autistas/coja/cojos | ${GENTE} con discapacidad/discapacidades | ${GENTE} en silla de ruedas | discapacitado | discapacitada | discapacitados | discapacitadas | minusválido | minusválida | minusválidos | minusválidas | sordos | sordas | sordo | sorda | ciegos | ciegas | mudos | mudas | cojos | cojas | mancos | retrasados | retrasado | autista | autistas | tartamudos`,
  ),
  inSpanish(
    'PC-MEDICAL',
    `${GENTE} con vih/sida/cáncer/depresión/epilepsia | ${GENTE} enferma/enfermas/enfermo/enfermos/loca/locas/loco/locos | enfermos | enfermas | enfermos mentales | depresivos | sidosos | sidoso | esquizofrénicos | bipolares | drogadictos | diabéticos`,
  ),
  inSpanish('PC-PREG', `${GENTE} embarazada/embarazadas | embarazada | embarazadas | preñadas`),
  inSpanish(
    'PC-MARITAL',
    `madres solteras | madre soltera | divorciada | divorciadas | divorciados | solterona | solteronas | solteras | viudas`,
  ),
  inSpanish('PC-FAMILY_CAREGIVER', `mamás | madres trabajadoras | padres de familia | niñeras`),
  inSpanish('PC-MILITARY', `veteranos | veteranas | soldados | militares`),
  inSpanish(
    'PC-POLITICAL',
    `republicanos | demócratas | zurdos | zurdas | fachos | feministas | feminista | progres | comunistas | derechistas | izquierdosos`,
  ),
  inSpanish('PC-UNION_CONCERTED', `sindicalistas | sindicalizados | huelguistas`),
  inSpanish(
    'PC-BODY',
    `${GENTE} gorda/gordas/gordo/gordos/fea/feas/feo/feos/flaca/flacas | gorda | gordas | gordo | gordos | enano | enana | enanos | enanas | chaparros | chaparras | flacas | feos | feas`,
  ),
];

/** The rules of a class for what an attack is aimed at: groups, which read as such, and what stands for one, which is marked. */
function aimedAt(name: ProtectedClass, groups: string, signs = ''): RuleFile {
  const rules: Rule[] = [
    { id: 'attacked', strength: 'weak', needs: ['attack-near'], group: true, overrides: true, phrases: groups },
  ];
  if (signs !== '')
    rules.push({ id: 'attacked-sign', strength: 'weak', needs: ['attack', 'aimed-elsewhere'], overrides: true, phrases: signs });
  return { class: name, source: 'as for the class', rules };
}

/** Groups in Spanish. Whoever the word describes ("gente", "personas con") goes with it, because that tells the sex. */
function inSpanish(name: ProtectedClass, groups: string): RuleFile {
  const rule: Rule = {
    id: 'attacked-in-spanish',
    strength: 'weak',
    needs: ['attack-near'],
    group: true,
    aimed: true,
    overrides: true,
    phrases: groups,
  };
  return { class: name, source: 'as for the class', rules: [rule] };
}
