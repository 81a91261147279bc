import { immigration } from '../immigration.ts';
import { nationalOrigin } from '../national-origin.ts';
import { lifeOf } from './life.ts';

/** Where somebody was born and schooled, and how that still sounds. */
export const originLife = lifeOf(nationalOrigin, {
  tells: `
    moved here from | arrived from | came over at | came over when | arrived in the states | landed at dulles | landed at newark
    landed at miami | landed at * with two suitcases | landed with two suitcases | landed with one suitcase | with one suitcase
    with two suitcases | suitcase and <num> dollars | first snow i ever | first snow ever | my first snow | first thanksgiving here
    first halloween here | my first thanksgiving | my first fourth of july | first year here | first month here | first week here
    years in this country | years in the country | since i got to this country | since i landed | when i first came | when i first got here
    when we first came | when we got here | back home in | back home we | back home they | from my country | where i come from we
    where i grew up we had no | my home village | my hometown in <country> | village in | english is my | english is not my | english isn't my
    ell student | esol | duolingo english test | learned english from | learning english from | english from cartoons | english from friends
    english from sesame | subtitles taught me english | didn't speak a word of | my english is | think in * and write in english | dream in
    count in <language> | i count in | counting in <language> | pray in <language> | argue in <language> | dreams in <language> | native speaker
    spoke only <language> | speak * at home | language at home | <language> is my first | accent shows | accent reduction | accent thickens
    accent comes back | say that again your accent | love your accent | where's that accent | where is that accent | where's your accent from
    where are you from from | where are you from originally | no where are you really | siri can't understand me | siri doesn't understand
    alexa doesn't understand my | voice-to-text can't | my v's and | my r's | rolling r's | v's are w's | say aluminium | say zed
    boot of the car | bonnet of the car | lift not elevator | footy | football not soccer | real football not | arvo | ta love | wee bit
    wee lass | brolly | still think in celsius | still think in celsius and | still think in metric | convert to fahrenheit | kilos not pounds
    foreign transcript | foreign transcripts | wes report | credentials evaluated | degree evaluated | apostille | apostille my
    diploma from <country> | high school in <country> | school in <country> | police academy in <country> | police in <country>
    cop in <country> | license from <country> | licencia de mi país | baccalaureate from | neco exam | jamb | kcse | gymnasium in | lycée
    liceo | preparatoria in | boards exam in | 10th boards | 12th boards | matric exam | leaving cert | bac exam | national service in
    foreign passport | <country> passport | passport from | passport expired embassy | consulate | consulates | honorary consul | expat kid
    tck | missionary kid born | military brat born in germany | born outside the | born on the island | from the island | on the island my
    the island when | back to the island | san juan when i | mayagüez | arecibo | caguas | bayamón | guam | born on guam | saipan | pago pago
    st. thomas when | virgin islands born | port-au-prince | cap-haïtien | santo domingo | santiago de los | camagüey | holguín | guadalajara
    michoacán | jalisco | zacatecas | oaxaca | sinaloa | culiacán | coahuila | tamaulipas | nuevo león | monterrey | tijuana | juárez
    ciudad juárez | mexicali | matamoros | reynosa | nuevo laredo | san salvador | santa ana el | tegucigalpa | san pedro sula | managua
    guatemala city | quetzaltenango | huehuetenango | medellín | bogotá | cali colombia | caracas | maracaibo | quito | guayaquil | cuenca
    cusco | la paz | cochabamba | valparaíso | rosario argentina | montevideo | asunción | são paulo | salvador bahia | governador valadares
    lisbon | azores | ponta delgada | praia | lagos | ibadan | kano | enugu | abuja | accra | kumasi | freetown | monrovia | dakar | conakry
    abidjan | bamako | ouagadougou | lomé | cotonou | yaoundé | douala | kinshasa | goma | bukavu | bujumbura | kigali | kampala | nairobi
    mombasa | kisumu | eldoret | dar es salaam | addis | addis ababa | asmara | mogadishu | hargeisa | khartoum | juba | lusaka | harare
    bulawayo | johannesburg | joburg | durban | cape town | alexandria egypt | tripoli libya | tunis | algiers | casablanca | damascus | aleppo
    homs | amman | baghdad | basra | erbil | herat | tehran | isfahan | shiraz | istanbul | ankara | yerevan | tbilisi | baku | tashkent
    samarkand | karachi | lahore | islamabad | peshawar | delhi | mumbai | bombay | chennai | kolkata | calcutta | bangalore | hyderabad
    ahmedabad | gujarat | kerala | tamil nadu | dhaka | chittagong | sylhet | colombo | kathmandu | pokhara | bhutan | beldangi | rangoon
    yangon | mandalay | chiang mai | vientiane | luang prabang | phnom penh | battambang | saigon | ho chi minh | hanoi | da nang | hue vietnam
    cebu | davao | iloilo | ilocos | pampanga | jakarta | surabaya | kuala lumpur | penang | kowloon | guangzhou | guangdong | fujian | fuzhou
    shanghai | beijing | chengdu | taipei | kaohsiung | seoul | busan | incheon | osaka | hiroshima | ulaanbaatar | st petersburg russia
    leningrad | vladivostok | kyiv | kiev | kharkiv | odesa | lviv | donetsk | mariupol | minsk | vilnius | tallinn | kraków | gdansk | prague
    bratislava | budapest | bucharest | cluj | iași | belgrade | sarajevo | tuzla | mostar | srebrenica | zagreb | split croatia | ljubljana
    skopje | pristina | tirana | athens greece | thessaloniki | naples italy | palermo | vienna austria | marseille | toulouse | antwerp
    utrecht | belfast | glasgow | aberdeen scotland | swansea | manchester england | birmingham england | sydney australia | melbourne australia
    perth australia | nuku'alofa | suva | refugee family | resettlement caseworker | lost boys of | orphan of the war | fled the war | fled when
    war broke out | bombs started | curfew sirens | checkpoint childhood | border crossing at | crossed the border | crossed the river
    crossed the desert | the river at night | swam the river | walked across the bridge | rio grande at | coyote took us | la migra nos
    visa lottery winner | western union home | sent money home | money to my mother in | barrel home | shipping barrels | whatsapp calls home
    whatsapp family group | calling card home | phone cards home | calling cards to | time difference with my mother | time zones from my mother
    call my mother at 3 a.m. | go back every summer | summers back home | summer visits to | haven't been back since | haven't been home since
    haven't gone back | went back for the first | first time back | first trip back | went home for the funeral | buried my grandmother in
    missed the funeral visa | flag on my mirror | flag on my rearview | flag in my locker | flag tattoo of | flag patch from | world cup jersey
    national team jersey | both anthems | anthem of my | me crié en | soy de un pueblo | soy de allá | de donde soy | de donde vengo
    mi rancho en | en mi país | en mi tierra | allá en mi | allá en el rancho | el rancho donde | cuando llegamos | llegué a este país
    llegué aquí | llegué a los estados | llegué al norte | me vine a | me vine del | nos venimos | me trajeron | me trajo mi | cruzamos el
    crucé el río | crucé el desierto | del otro lado | al otro lado | el acento | mi inglés | no hablaba inglés | no hablo inglés
    aprendiendo inglés | clases de inglés | mi segundo idioma | primer idioma | mi lengua | lengua materna | el consulado | embajada
    apostillar | por apostillar | apostilla | título de mi país | secundaria en | prepa en | prepa en culiacán | preparatoria en | primaria en
    universidad de | en mi primer año aquí | mandar dinero | mando dinero | remesa | remesas | envío dinero | volver a mi | no he vuelto a
    extraño mi | la bandera de mi | soy mexicano | soy mexicana | soy salvadoreño | soy salvadoreña | soy hondureño | soy hondureña
    soy guatemalteco | soy guatemalteca | soy colombiano | soy colombiana | soy venezolano | soy venezolana | soy cubano | soy cubana
    soy dominicano | soy dominicana | soy peruano | soy peruana | soy ecuatoriano | soy ecuatoriana | soy nicaragüense | soy boricua
    soy puertorriqueño | soy puertorriqueña | soy argentino | soy argentina | soy chileno | soy chilena | soy boliviano | soy boliviana
    soy panameño | soy paraguayo | soy uruguayo | it's already/still monday/tuesday/wednesday/thursday/friday/saturday/sunday there
    it's monday there already | it's tomorrow there | tomorrow there already | already tomorrow there | morning there when | call home and it's
    98.6 means nothing | 37 is normal | still converting | still convert | kilometers in my head | kilos in my head | celsius in my head
    my first snow was | first snow at | sandals from | in sandals in the snow | rooster in * answers
  `,
  innocent: `
    broken english muffin/muffins | english muffin/muffins/setter/ivy/lit/major/teacher/class/bulldog
    french press/fry/fries/toast/drain/horn/bulldog/onion | danish pastry | swiss cheese/army/chard | dutch oven/door/bros | polish remover/the
    turkish towel | consulate gutters | accent wall/color/light/lighting/chair/pillow/table/trim/piece | london fog/broil/bridge
    manchester united/by the sea/nh/new hampshire | birmingham pd/alabama | dublin ohio/core/ca | moscow mule/idaho | athens ga/georgia/ohio
    vienna sausage/sausages/va | geneva convention/conventions | lima bean/beans/ohio/oscar | peru indiana | frankfurt bypass | hamburg ny
    bari sax | rio grande | cork board/screw/bat/on/floor/ring | limerick contest/about | brussels sprouts | hue of | derby
    singapore sling/noodles/math | manila folder/folders/envelope/envelopes | bangkok spices | panama hat/city/canal | chile/chili relleno
    turkey sandwich/club/leg/shoot/call/season/vulture/bacon/hunt/trot/burger/in | jordan/jordans shoes | air jordan
    georgia peach/southern/state/bulldogs | cuba missouri | paris texas/tennessee | foreign object/matter/affairs | embassy suites
    queue of/the/call/calls/behind/in the/up | call queue | back home by/at/to bed/safe/from | first winter on/at
    village idiot/people/hall/board/pd/police/green/clerk/trustee/president/of | it takes a village | london calling
  `,
});

/** Forms, offices, cards and ceremonies between arriving and belonging. */
export const immigrationLife = lifeOf(immigration, {
  tells: `
    green card interview/lottery/holder/renewal/came/photo/application/marriage | residency card | conditional residence | i-797 stamped | i-20
    i-131 | i-539 | advance parole document | travel document | parolee status | uscis office | field office interview | asc appointment
    biometrics notice | infopass | receipt notice | receipt number | case status | case was approved | case is being actively
    request for evidence | notice to appear | priority date | visa appointment | visa renewal | overstayed my visa | tourist visa | r-1 visa
    siv | siv interpreter | sij | asylum officer | immigration paralegal | immigration check-in | temporary protected | undocumented parents
    no papers | sponsor letter | sponsorship letter | sponsored my | petitioned for my | naturalized | citizenship question
    citizenship flashcards | civics test | 100 questions | passed the civics | took the oath at the federal | raised my right hand with
    sworninasanamerican | swornin as an american | new citizens | new american | newest american | citizen since | american citizen since
    us citizen since | u.s. citizen since | proud new citizen | my first jury summons as | small flag and a | little flag and a certificate
    certificate with my photo | a-file | foia my a-file | selective service letter as a | global entry denied | secondary inspection
    secondary screening room | port of entry interview | matricula | consular id | itin number | ssn finally | social security card valid only
    valid for work only | chain migration kid | family-based | dv-2019 | green-card marriage | passport agency first | first american passport
    new blue passport | citizens only posting | must be a citizen to apply | citizenship requirement | not a citizen yet | almost a citizen
    years from citizenship | five-year wait | three-year rule | la green card | residente permanente | residente legal | examen de la ciudadanía
    me hice ciudadano | me hice ciudadana | me hago ciudadano | me hago ciudadana | ciudadano naturalizado | naturalizado | naturalizada
    juramento de ciudadanía | juré bandera | jura de bandera | mi permiso de trabajo | la visa | visa de trabajo | visa de turista
    visa de estudiante | visa u | mi visa | arreglé papeles | arreglar papeles | arreglando papeles | ya arreglé | cita en migración
    corte de inmigración | juez de inmigración | abogado de inmigración | abogada de inmigración | asilo político | mi caso de asilo | deportada
    deportación | las huellas para | huellas de inmigración | formulario i | formulario n | el tps | la daca | soñador | soñadora
    perdón de inmigración | petición familiar | me pidió mi | mi número a | número de alien | consulado americano | entrevista de la residencia
    entrevista de ciudadanía | i-94 and | both stubs | stub of my i-94 | years for the priority date | priority date to move
    priority date moved | crucé con coyote | coyote a los | crossed with a coyote | coyote at nine | waiting on a u/t visa
    waited <num> years for the/my priority/visa/card/interview | visa number current | date became current
  `,
  innocent: `
    visa card/gift/bill/accepted/declined/debit/or mastercard | opt out/in/for/to | opted | senior citizen/citizens
    citizen complaint/complaints/academy/app/review/arrest/police/journalist/science/advisory/kane/caller/watch/contact | concerned citizen
    private citizen | model citizen | citizen of the year/month | asylum hill/street/lake | insane asylum | movie/alien movie/resurrection
    papers blew/flew/for class/to grade/from/on the/in the/everywhere/due | graded papers | walking papers | news papers | residente de la casa
    f-1 race | formula f1 | f1 race/key/weekend/team/fan/sunday | o-1 on
  `,
});
