import { nationalOrigin } from '../national-origin.ts';
import { lifeOf } from './life.ts';

/** Where somebody was born and schooled, and how that still sounds. */
export const originLife = lifeOf(nationalOrigin, {
  tells: `
    moved/arrived here from <country>/chihuahua/sonora | came over at | came over when | arrived in the states | landed at dulles | landed at newark
    landed at miami | landed at * with two suitcases | landed with two suitcases | landed with one suitcase
    off/in/at/crossed ** with one/two suitcase/suitcases | suitcase and <num> dollars | first snow i ever | first snow ever | my first snow | first thanksgiving here
    first halloween here | my first thanksgiving | my first fourth of july
    years in this country | years in the country | since i got to this country | since i landed | when i first came | when i first got here
    when we first came | when we got here | back home in | back home we | back home they | from my country | where i come from we
    where i grew up we had no | my home village | my hometown in <country> | english is my | english is not my | english isn't my
    ell student | esol | duolingo english test | learned english from | learning english from | english from cartoons | english from friends
    english from sesame | subtitles taught me english | didn't speak a word of | not order/say/speak/read/write ** in english | over/across/behind the berlin wall | new language at <age> | fun of for my accent/language | my english is | think in * and write in english
    count in <language> | i count in | counting in <language> | pray in <language> | argue in <language> | dreams in <language> | native speaker
    spoke only <language> | speak * at home | language at home | <language> is my first | accent shows | accent reduction | accent thickens
    accent comes back | say that again your accent | love your accent | where's that accent | where is that accent | where's your accent from
    where are you from from | where are you from originally | no where are you really | siri can't understand me | siri doesn't understand
    alexa doesn't understand my | voice-to-text can't | my v's and | my r's are | rolling r's | v's are w's | say aluminium | say zed
    boot of the car | bonnet of the car | lift not elevator | footy | football not soccer | real football not | arvo | ta love
    wee lass | brolly | still think in celsius | still think in celsius and | still think in metric | convert to fahrenheit | kilos not pounds
    foreign transcript | foreign transcripts | wes report | credentials evaluated | degree evaluated | apostille | apostille my
    diploma from <country> | high school in <country> | school in <country> | police academy in <country>
    a cop in <country> | license from <country> | licencia de mi país | baccalaureate from | neco exam | kcse | gymnasium in | lycée
    liceo | preparatoria in | boards exam in | 10th boards | 12th boards | matric exam | leaving cert | bac exam | national service in
    foreign passport | <country> passport | passport from | passport expired embassy | consulate | consulates | honorary consul | expat kid
    tck | missionary kid born | military brat born in germany | born outside the | born on the island | from the island | on the island my
    the island when | back to the island | san juan when i | born/grew/raised in/up in? mayagüez/arecibo/caguas/bayamón/ponce/carolina | nací/crecí en mayagüez/arecibo/caguas/bayamón/ponce/carolina
    st. thomas when | virgin islands born | born on guam | refugee family | resettlement caseworker | lost boys of | orphan of the war | fled the war | fled when
    war broke out | bombs started | curfew sirens | checkpoint childhood | border crossing at | crossed the border | crossed the river
    crossed the desert | the river at night | swam the river | walked across the bridge | rio grande at | coyote took us | la migra nos
    visa lottery winner | western union home | sent money home | money to my mother in | barrel home | shipping barrels | whatsapp calls home
    whatsapp family group | calling card home | phone cards home | calling cards to | time difference with my mother | time zones from my mother
    call my mother at 3 a.m. | go back every summer | summers back home | summer visits to | haven't been back since | haven't been home since
    haven't gone back | went back for the first | first time back | first trip back | went home for the funeral | buried my grandmother in
    missed the funeral visa | flag tattoo of | flag patch from | world cup jersey
    national team jersey | both anthems | anthem of my | me crié en | soy de un pueblo | soy de allá | de donde soy | de donde vengo
    mi rancho en | en mi país | en mi tierra | allá en mi | allá en el rancho | el rancho donde | cuando llegamos | llegué a este país
    llegué aquí | llegué a los estados | llegué al norte | me vine a | me vine del | nos venimos | me trajeron a/de/desde/aquí/cuando/chiquito/chiquita | me trajo mi | cruzamos el
    crucé el río | crucé el desierto | del otro lado | al otro lado | el acento | mi inglés | no hablaba inglés | no hablo inglés
    aprendiendo inglés | clases de inglés | mi segundo idioma | primer idioma | mi lengua | lengua materna | el consulado | embajada
    apostillar | por apostillar | apostilla | título de mi país | secundaria en | prepa en | prepa en culiacán | preparatoria en | primaria en
    universidad de | en mi primer año aquí | mandar dinero | mando dinero | remesa | remesas | envío dinero | volver a mi | no he vuelto a mi/casa/verla/verlos/méxico/cuba/venezuela/honduras
    extraño mi | la bandera de mi | soy mexicano | soy mexicana | soy salvadoreño | soy salvadoreña | soy hondureño | soy hondureña
    soy guatemalteco | soy guatemalteca | soy colombiano | soy colombiana | soy venezolano | soy venezolana | soy cubano | soy cubana
    soy dominicano | soy dominicana | soy peruano | soy peruana | soy ecuatoriano | soy ecuatoriana | soy nicaragüense | soy boricua
    soy puertorriqueño | soy puertorriqueña | soy argentino | soy argentina | soy chileno | soy chilena | soy boliviano | soy boliviana
    soy panameño | soy paraguayo | soy uruguayo | it's already/still monday/tuesday/wednesday/thursday/friday/saturday/sunday there
    it's monday there already | tomorrow there already | already tomorrow there | morning there when | call home and it's
    98.6 means nothing | 37 is normal | still converting | still convert | kilometers in my head | kilos in my head | celsius in my head
    my first snow was | first snow at | sandals from | in sandals in the snow | rooster in * answers
    [back/home/over in/at/on <country>] | [back home in/at/on <country>] | [born in <country>/cork/kerry/mayo/split/bari/fez/hue/bath]
    [in/from/off/outside/near/around <country> where/when/before/until/till i/we/she/he/my * *? *?]
    [where/when/before/until i/we/she/he was/were/grew/lived/learned/learnt/went/came/walked/left/sold/rode ** in/from/of/out/off <country>]
    [where i/she/he was/grew raised/up/born in? <country>] | [<country> where i/she/he/we * *? *? *?]
    [like/as/way they/we/she/he/people/folks/everybody/everyone do/did/does/made/make/ate/say/tie/fold/queue it/them? in/on/at <country>]
    [the way we/they/she/he/my/our * *? *? in/on/from <country>] | [the way/style they taught me/us in <country>]
    [the? way/style it is/was done in/on <country>]
    [my/our/his/her/their ** village/street/school/kitchen/house/patio/balcony/roof/yard/bed/stand/kiosk/market/shop/farm/orchard/port/wharf/courtyard/bakery/barber/childhood/boyhood/girlhood/rooftop in/on/of/outside/near/off <country>]
    [the village/street/school/kitchen/house/patio/balcony/roof/yard/stand/kiosk/market/bakery/orchard/port/wharf/courtyard/barber/quay/docks/souk/bazaar/rooftop/alley/flat in/on/of/at/outside/near/off <country>]
    [my/our/his/her mum/mom/mother/grandmother/grandfather/aunt/uncle/tante/auntie/godfather/cousin/cousins/father/dad/brother/sister 's? *? *? *? in/from/of/back <country>]
    [village/town/district outside/near/of/in <country>]
    [aunt/aunts/uncle/cousin/cousins/mother/mum/father/sister/brother/family back? in/from/on/off <country>]
    [from a/an/my/the village/roof/barber/hospital/man/swing/consulate/ward/agency/school/farm/town in/near/outside <country>] | posted from home
    [aunty/auntie in <country>] | airlifted/evacuated from [<country>] | came from [<country>] with a | [<country> high? school diploma/records] | schoolroom/doctorate/records/kid in/from/of/out of? <country> | born [<country>] | from [<country>] to lieutenant/lead/officer/dispatch | [<country>] by way of | born/raised/grew/crecí up? in/on/entre juárez/guam/saipan/tijuana | that was [<country>] | learned * in ** in [<country>] | [<country> to <country> to] | i/he/she/we arrived from * | llegué ** desde [<country>] | studied/homework by kerosene lamp | for a guy/girl/kid/boy/lady from [<country>] | as a girl/boy/kid/child in [<country>] | western union ** ** to <country> | [aunt/mother/mum/mam/uncle/cousin/sister shipped/mailed/posted/sent/brought it? from <country>] | [raised on * in <country>]
    [kid/boy/girl/child/baby raised/born/weaned on * in <country>] | [learned/learnt/trained/apprenticed/studied/served/taught * *? in/at/near <country>]
    [learned/learnt it in <country>] | [all the way from <country>] | [left/leaving/fled <country> with one/two/a * *? *? *? *?]
    [before the flight/boat/plane/ship out/over/here from? <country>?] | [the ferry/boat/ship/train/flight/plane from/out/off/of of? <country>]
    [ship/boat out of <country>] | [the night/day/week/year we left/landed/flew/fled <country>? from? <country>?] | [day we landed from <country>]
    [<country> to boston/york/america/chicago/miami/texas/california one? suitcase?] | [off a/the <country> flight]
    [first snow at <num> off? a? <country>? flight?]
    [<country>/<nation> kindergarten/primary/secondary/gymnasium/polytechnic/schoolbooks/textbook/textbooks] | [<country>/<nation> birth certificate/record]
    [<country> port/harbor/harbour/wharf/docks/zócalo/souk/bazaar/tram/trams/metro/colectivo/jeepneys/matatu/market/fish kids/habits/way?]
    [the? tram/trams/market/souk/docks/zócalo/plaza/pier/quay/alley/boardwalk/canteen in/of/at <country>]
    [the? <country> tram/trams/market/radio/way/winter/winters/accent/docks/souk] | [a/an/my/the/her/his accent/vowels from/of <country>]
    [mi/mí acento de/del <country>/norte/sur/rancho] | [el acento de/del <country>/norte/sur]
    [my/the spanish/french/arabic/english/portuguese/hindi/russian from <country> slips/slipped/comes/came out when? i? *?]
    [<language> i/she/he grew/learned up/first? on/with? in? <country>?]
    [the/my/a <language> of my/her/his/our lola/mother/grandmother/porch/first/childhood/schoolbooks/street/village 's? porch/schoolbooks?]
    [the <language> i dream in from? <country>?] | [<language> i dream in] | [the <language> my first? * * spoke]
    [recipe/recipes/note/notes/letter/letters/notebook card/cards? in <language>] | [count/counting/counted under my breath in <language>]
    [dream/dreamed/mutter/muttering/answer/whisper/sing/bass/hum/curse/shout/yell/read/reads in/the <language> now/badly/well?]
    [reads/read <language> better/faster/way] | [speak/speaks/spoke/speaking <language> to/on/over/with the? *]
    [<language> to english phrasebook/dictionary]
    [english from a/an/my/the <language>? to? english? phrasebook/cartoons/subtitles/dictionary/radio/tapes/missionary/soldiers/bbc]
    [the alphabet/script/keyboard i learned first] | [layouts/keyboard for letters/writing home] | [my/our language/tongue 's * *? *?]
    [my/our mother tongue has/is/'s * * *?] | [mother tongue]
    [the one/way/anthem we stood/sang/stand for in/at the? schoolyard/school/assembly in? <country>?]
    [words with seven/eight/five/too/so consonants/vowels from? back? home?] | [r's roll/rolled/rolling like * *?] | [roll/rolls/rolled my/his/her r's]
    [spell/spells/spelling/wrote/write/writes colour/color with an s/u] | cross/crossed/crosses my/his/her sevens
    [my own/birth village/town/city in/of/on? <country>] | [village/town/city/country/place on my birth paper/certificate/record]
    [my/our/her/his village/town 's saint/hill/river/church/well/dialect/baker/bell] | my town's saint
    [bag/jar of * *? from home/back in? <country>] | [bag/jar of dirt/soil/sand from my/our village/town/home/country 's? hill/river?] | [* *? from home in <country>]
    [yerba/spice/tea/coffee/maize/flour/honey from home in <country>] | [home in <country>] | [from home in <country>]
    [letters/call/calls/phone/phoning/calling/dial/dialing/ring home/back to/in <country>]
    [wire/wired/wiring/send/sends/sent/half to? western union for/to <country>] | western union for/to <country> | [remit/remits/remitted to <country>]
    [packed/packing the night we left *?] | the island i left | the country my | [two/three provinces behind me]
    [eleven/nine/seven/six countries by/on foot] | boat kid | boat baby | [off/on/atop la bestia] | [the? roof/top of la bestia]
    ration books in | bread coupons | lining up for bread | queued for bread | soviet textbooks | under/fled/when/before the shah | stamps of the shah | colectivo man | jeepney
    jeepneys | matatu | matatus | tuk-tuk at home | rickshaws at home | danfo | tro-tro | trotro
    school/schoolgirl/college/secondary exams/examinations/certificate in <country> | o-level | rapidito
    leaving cert | junior cert | matric exam | abitur in | cbse | wassce | kcpe | nysc | high school in <country> | primary school in <country>
    [<num> lempiras/quetzales/cedis/naira/birr/hryvnia/zloty/forints/dirhams/tenge/kyat/riel/colones/guaraníes/gourdes/rupiah and? a? bus? token?]
    [in/to/into cedis/naira/birr/rupees/rubles/hryvnia/zloty/forints/dinars/lempiras/quetzales/colones/gourdes/marks/pesetas/lira/drachmas in my head]
    [count/counts/counted/counting change in cedis/naira/birr/rupees/rubles/hryvnia/zloty/forints/dinars/lempiras/quetzales/colones/gourdes/marks/pesetas/lira/drachmas/pesos/euros/kronor]
    [convert gas/prices/it to/into marks/pesos/rupees/euros/liters/kronor/lira] | [prefix on my phone is still *? *?] | [still dial/dials * * *?]
    [my/the phone prefix is/still] | 220-volt rice | round plug from | odd plug from | [first ** was a/the/at * in <country>]
    [first thing/tune/song/word/job/bus/snow ** in/from/off <country>] | [corrigen el/mi inglés] | [aprendí en el/la * *? de? *?]
    [mi calle/barrio/casa/rancho/colonia/escuela/pueblo en <country>/tegucigalpa/el] | [una vespa por <country>]
    [de/desde mi tierra/pueblo/rancho/país/isla] | [como en mi tierra/pueblo/país/rancho/isla] | [our finca 's? trapiche?] | [antes del avión/vuelo]
    [the/our/his/her/old street/streets in/of <country>] | [everybody/everyone in/of/from <country>] | transplants from <country>
    [rebels/goats/scooters/gamblers/vendors/mangoes/gas trucks? in/of <country>] | [<country>/oaxacan/istanbul/lagos/delhi gas trucks]
    highlife from/on/in | [fado/rebetiko/qawwali in/from <country>] | highlife from | sepak takraw | pesäpallo | kabaddi | hurling back
    cricket from <country> | the cricket from | torch and a spanner | spanner and a torch | two biros | biros | asked for a rubber | loo roll | pushchair
    still says close the light | open the light | close the light
    [from <country> originally/myself] | [i am/'m from <country>] | [from <country>] by way of | [foreigners like me] | [like me from <country>]
    [<nation> by birth] | [<nation> born and raised] | [i/we was/were raised near/outside/in <country>]
    [raised on cassava/plantain/fufu/rice/jollof/ugali/mate/lentils/roti in <country>] | [<country> where donde? nací *? *?] | [donde nací]
    [nacida/nacido/criado/criada en * frente? *?] | [como la/lo/me criaron/crió] | [en mi <country>] | [como mi tía/abuela/mamá en <country>]
    [the way we write it] | [way we say it back/at home] | the language my mother sang in | language my mother/grandmother sang/spoke/prayed in
    [the dialect we use/speak/spoke in/up? in? *?] | [language of my grandmother/mother/village] | isizulu | sawubona | [every script but the *] | ge'ez
    amharic script | cyrillic keyboard | hangul | my alphabet | street from the old country
    [the street i grew up on in <country>] | my old country | [gymnasium years in *] | gone to primary | primary in <country>
    sixth form | compulsory school | [a border away]
    mailboat | [left by mailboat/boat/dhow/night] | [the cay/island/atoll/village i left]
    other side of the sea | betel leaf | betel nut | tea garden where | the souk | the bazaar in | charcoal anafre | neem tree | baobab
    tamarind tree in our | jackfruit tree | cane fields of | wharf in/at/of <country> | [<country> wharf/port/docks crates?]
    [bridgetown/kingston/castries under the * tree] | cricket in the alley | cricket in the street | gully cricket
    [metal/tin/steel lunch tin from <country>] | [my/our/the documents/papers/records/transcripts/diploma/birth/school from/in <country>]
    [my license says *? de? *?] | [estado de * on my license] | before the war in <country> | after the coup in <country> | during the siege of *
    [accent when i order] | my accent when | an accent the | [accent the mic/phone/app/radio thinks is *]
    [say/says/said/asks/ask/asked which/where/what country over? there?] | which county over there
    [asks what/whats a pot luck/prom/homecoming/quarter] | [learned/learnt/learn what a pot luck/prom/homecoming/quarter is/was] | say mobile to rhyme
    [still says/say boot/bonnet/lift/lorry/queue] | [think/thinks/thought in metric/celsius/kilos] | teleserye | teledrama
    telenovela back | radio nacional | radio from home | the bbc hausa | bbc somali | dw amharic | voa creole | voa persian | al jazeera at home
    nollywood | bongo flava | benga | soukous | mbalax | juju music | kompa | soca back | calypso back | bolero radio | nueva canción | rebetiko | sevdah
    sevdalinka | dabkeh | arabesk | qawwali | ghazal nights | carnatic | gamelan | luk thung | enka | trot songs | valenki | ushanka | shapka | netela
    habesha | kanga | kitenge | boubou | gele headwrap | longyi | sampot | tnalak | malong | lungi | veshti | mundu | salwar | pakol | shemagh | keffiyeh
    tubeteika | chapan | kalpak | papakha | ruana | chullo | bombachas | alpargatas from | [tea garden outside/in/near <country>]
    [rice paddies outside/in/near/of <country>] | [orchard/plantation/paddies/grove outside/in/near <country>]
    [off/my/parents/our/fishing the/a? ferry/boat/mailboat from <country>] | [metal/tin/steel? lunch tin from <country>] | [the? pier/landing/quay at/in <country>]
    [emigrated/immigrated from *] | [defected from <country>] | [speak/speaks/spoke/speaking krio/dinka/nuer/mixteco/zapoteco/rohingya/karen/tigrinya/chuukese/marshallese]
    [speak/speaks/spoke/speaking pohnpeian/palauan/papiamento/nepali/dzongkha/lingala/kirundi/wolof/fula/mandinka/ewe/garifuna/mam/quechua/guaraní/aymara/uyghur] | chuukese
    marshallese | pohnpeian | kosraean | papiamento | papiamentu | q'anjob'al | kekchi | kirundi | tshiluba | kikongo | chichewa | dzongkha | hiligaynon
    [the/a/that camp/camps in/outside/near nepal/kenya/thailand/bangladesh/uganda/tanzania/ethiopia/chad/pakistan/nairobi/dadaab/malaysia/jordan/beldangi/kigoma]
    [in a/the kakuma/dadaab/zaatari/beldangi tent/camp/block/shelter/school] | told/tells/telling me i [speak such/very/really/so? good/great/perfect/excellent/nice english]
    i/you [speak very/such/really/so good/perfect/excellent english] | [tested/test/testing/passed/graduated/moved out of esl/ell/esol] | [esl/esol/ell night class/classes/school/teacher]
    [el inglés lo? aprendí en/con/de la/el/los/las? *] | [cuando/yo vine/venía/veníamos/llegué en/sobre el tren/tráiler/techo] | [vine en/sobre el tren]
    thick/my/that/his/her/broad/heavy [glaswegian/geordie/scouse/brummie/ulster/belfast/cockney/kiwi/aussie/yorkshire/mancunian accent?] | glaswegian/scouser/geordie from/like
    first rent/paycheck/wage/wages/salary/pay/tip/job receipt/check? was/were/paid in [drachmas/drachma/zloty/rupees/pesos/naira/dinars/rubles/lira/cedis/pesetas/dong/baht/won/yen/forints/escudos]
    [i/who/that/we/she/he read/reads/write/writes from? right to left] | sound like [where you're from] | sound like [where i'm from] | look like [where you're from]
    [grew up at/on/in/by/along ** outside/near/above <country>] | [grew up * outside/near/above <country>] | [barefoot in/on <country>/pohnpei/chuuk/yap] | pohnpei | kosrae | chuuk | majuro
    ebeye | palau | babeldaob | cibao | brazzaville | cúcuta | valledupar | macorís | moca república | people [from where i'm from]
    [pray/dream/count/swear/curse and pray/dream/count/swear/curse in it]
    [ma/mom/mother/mamá/dad/we/i/they/who crossed ** ** in/under/inside/on a/the trunk/trailer/tire/boxcar/container of? a? *?]
    [came/come over/across under/inside a/the truck/trunk/trailer/container] | [in/inside the trunk of a/my/her * ] across/crossing/over
    [trini/jamaican/bajan/haitian/<nation> to the bone/bones/core] | proud trini | [school/university/academic/birth/police record/records/transcript/transcripts/clearance from/in <country>]
    [clearance letter/certificate from <country>] | [en/de moscú/londres/pekín/tokio/varsovia/praga/estambul/berlín/lisboa/viena/atenas/seúl/bruselas/ginebra] nací/soy/vine/crecí
    nació/nací/nacido/nacida [en moscú/londres/pekín/tokio/varsovia/praga/estambul/berlín/lisboa]
    [village/town/hamlet in/of/near puglia/calabria/sicily/sardinia/abruzzo/basilicata/campania/molise/crete/galicia/asturias/normandy/brittany/bavaria/silesia]
    [ask/asks/asked me? what/which island] | [placement/math/entrance/reading/driving test/exam in spanish/<language>] first/because/since/back
    [tag/number/note/label pinned on/to my/her/his coat/sweater/dress] | freedom flight/flights | orderly departure | pedro pan | peter pan flight/flights from | mariel boatlift | marielito
    balsero/balseros/balsera | [<language> at] the fish/deli/meat/kitchen/lunch/family/* counter/table? english at | english at the * [<language>] again | [<language> again when/if i]
    [** in my vowels] | [came up on fufu/cassava/plantain/ugali/jollof/nsima/sadza/roti and the? * * * *?] | [recién llegado/llegada/llegados de <country>]
    [recién llegado/llegada/llegados de cúcuta/allá/juárez/cali]
    driving in manila/lagos/cairo/delhi/mumbai/hanoi since/before | [in manila] since i/we | [letter/clearance/letters ** from manila] | in [my/our/her own language]
    maquila/maquilas/maquiladora/maquiladoras | [crucé con mi/el/una/la/un diploma/título/hijo/hija/mamá/hermano/bolsa/mochila/bebé/niña/niño * * * *?]
    [doctor/midwife/nurse who delivered me in? <country>?] | [maestro/maestra/enfermera/enfermero/policía/médico/doctora/ingeniero/ingeniera/abogada/abogado/bombero/contador en <country>]
    [i/we/they/he/she/who fled by boat/raft/foot/sea/truck/night ** boat/raft/foot/truck?] | mixteco | zapoteco | tojolabal | tseltal | chinanteco | mazateco | triqui
    [krio and/but/forklift] | krio at/with/on/to
    [speak/speaks/spoke/speaking k'iche'] | [speak/speaks/spoke/speaking q'anjob'al]
    [when/before/after/since i/we/she/he left/leaving <country>] | [grew/born/raised up? with/without * in <country>] | [my/our * back in <country>]
    [my/his/her first * in <country> was]
    [policeman/police/constable/officer/firefighter/fireman/nurse/teacher/soldier/lawyer/engineer/dentist/doctor/pharmacist/accountant in <country>] before/back/for/until
    [was/were a/an * in <country>] before/until/but | doctor/engineer/lawyer/nurse/teacher/dentist/architect [back home]
    was a doctor/engineer/lawyer/teacher/judge/professor/nurse/dentist/pharmacist [back home/there] | drives an uber here, doctor there
    [my degree/diploma/license/certificate doesn't/does/isn't count/recognized here] | my degree from there | licensed in my country | foreign-trained | foreign trained
    internationally educated nurse | nclex for foreign | cgfns | ecfmg | foreign medical graduate | degree equivalency | naces evaluation | evaluated my transcripts | sealed transcripts from
    transcripts in spanish/french/arabic/russian/ukrainian/portuguese/chinese/another | translated and notarized birth | toefl score | ielts band/score | duolingo english
    adult esl | my esl teacher/class/classmates/workbook/tutor | english class at the library | english class/classes at night | night english class | level one english
    practice/practiced/practise my english on/with/by | ran out of english
    when i'm tired my english | in my third language | in my second language | fourth language | english is language number | english came third/second/last
    english from soap operas/sitcoms/friends/cartoons/tv/hbo/movies/radio/rap/hymnals/country | subtitles on to learn | learned english watching | picked up my english | textbook english
    school english from | mispronounce/mispronounced my name on purpose | can't tell i'm foreign until
    ask/asked me where i'm really | guess/guesses/guessed my accent | placing my accent | place my accent
    can't place the/my accent | where that accent is from
    my accent gets/comes/came/goes/slips/thickens/shows/costs/scared/makes/confuses/follows/still/and/is/was | hide my accent | lost the accent | never lost the accent | keep the accent
    accent coach
    can't say th | v and w mixed | mix up my l/r/v/p/b | rolling my r | roll the r
    rolled my r | trill the r | we don't have that sound | there's no english word
    in my language we/the/it/there | we have a word for/in my | we have a saying back home | back home we say | my grandmother's proverb in
    in my country the/you/a/nobody/police/we/they/people/it
    back in the old country | raised under communism | behind the iron curtain
    pioneers scarf | red scarf at school | young pioneer | komsomol | under franco/salazar/ceaușescu/tito/marcos/pinochet/saddam/assad/castro/mao/hoxha/suharto/mengistu | during the troubles
    during the siege | born under apartheid | township in johannesburg | partition family | carnation revolution
    the embargo years | período especial | libreta line | saturday market in <country>
    load-shedding | borewell | jerrycan/jerrycans on | walked * miles/kilometers/km to school barefoot
    school uniform and? cane | caned at school | head girl | head boy | class ten boards
    class twelve boards | o'levels | a'levels | maturità | matura exam | matura in | vestibular | csec | cxc | cxcs | cape exams | zimsec | jamb score | utme | jee rank
    neet rank | gymnasium diploma | boarding school in <country>/england | convent school in | madrasa in | kibbutz kid | moshav | compulsory national service | conscripted in
    military service in <country> | did my service in <country> | served in the * army back | in the bundeswehr | singapore army | rok army | korean army | israeli army | turkish army
    first time on an escalator | whole aisle of cereal | aisle of cereal
    first coat i ever owned | donated coat at the airport
    first night in america | first day in america
    first week in america | first year in america | first job in america | first meal in america | first words in english | first english sentence/words/book
    first apartment in america | my american birthday | my american name | birthday on january first because/since | january 1 birthday | january first birthday | born on january 1 on paper
    birthday they gave me at the camp | money transfer home/to | remitly | xoom | moneygram home | western union line | sends/send half home/to
    money order home | shipping barrel/barrels | suitcase full of gifts | suitcase of * for the cousins
    overweight suitcase/suitcases | brought back from home in my suitcase | viber | imo call | whatsapp voice notes/note
    wechat with | wechat family | kakaotalk/kakao | zalo | skype with my grandmother
    call home at/on sunday/sundays/midnight/dawn/3 | eight/nine/ten/eleven/twelve/thirteen hours ahead/difference | time zones away from my
    my mother's evening is my morning
    buried without me
    <country> jersey | <country> jersey on | <country> scarf
    <nation> flag on my | little <nation> flag | eurovision party/night | copa américa | copa america | afcon | africa cup | super eagles | indomitable lions | atlas lions
    reggae boyz | soca warriors | socceroos | la vinotinto | catrachos | cuscatleco | cricket at 3 a.m.
    all blacks | gaelic football back | hurling final | the gaa | camogie back | carrom board/boards | sepak | oware
    bao board | backgammon with the uncles | tavla | okey tiles | durak | mus tournament | briscola | vegemite | weetabix | ribena | vimto | horlicks
    irn-bru | irn bru | tayto | barry's tea | lyons tea | yorkshire tea | tim tams | bovril | inca kola | guaraná | guarana antarctica | postobón
    jarritos from/in the cooler/fridge | jugos del valle | gansito/gansitos | mazapán de la rosa | duvalín | pulparín | chicles from home | kinder eggs smuggled | ptasie mleczko
    prince polo | krówki | mother's/mom's/grandmother's cooking via/by/over video/whatsapp | spices in my suitcase
    customs took my/the mangoes/sausage/cheese/salami/mooncakes/jerky/meat | customs confiscated | agricultural declaration mangoes
    smuggled/smuggling sausage/salami/cheese/mangoes/seeds through/past/in | kilometers not miles
    stone and pounds | eleven stone | twelve stone | metric kid | day before month | write/writes/wrote the date backwards/day
    date day first | sevens with a bar/line | cross my sevens | crossed sevens | comma for the decimal | decimal comma | spelled with a u | colour with a u | the letter zed | zed not zee
    mum and dad back | me mam | my mam | me mum | craic | c'mere to me | aye lass | bairn
    eejit | gobshite | fair dinkum | g'day | no worries mate | jandals | eh hoser
    toonie | washroom not
    where i'm from the police | where i come from the police | milo tin | malta hatuey/india | in my country the police
  `,
  innocent: `
    danish tray/trays/dough/case/cases/filling/oven/proofer | persian cat/cats/kitten/rug
    the/this/more polish on/off that/the/my chrome/rails/brass/boots/paint/hood | polish compound
    broken english muffin/muffins | english muffin/muffins/setter/ivy/lit/major/teacher/class/bulldog
    french press/fry/fries/toast/drain/horn/bulldog/onion | danish pastry | swiss cheese/army/chard | dutch oven/door/bros | polish remover/the
    turkish towel | consulate gutters | accent wall/color/light/lighting/chair/pillow/table/trim/piece | london fog/broil/bridge
    manchester united/by the sea/nh/new hampshire | birmingham pd/alabama | dublin ohio/core/ca | moscow mule/idaho | athens ga/georgia/ohio
    vienna sausage/sausages/va | geneva convention/conventions | lima bean/beans/ohio/oscar | peru indiana | frankfurt bypass | hamburg ny
    bari sax | rio grande | cork board/screw/bat/floor/ring | limerick contest/about | brussels sprouts | hue of | derby
    singapore sling/noodles/math | manila folder/folders/envelope/envelopes | bangkok spices | panama hat/city/canal | chile/chili relleno
    turkey sandwich/club/leg/shoot/call/season/vulture/bacon/hunt/trot/burger/in | jordan/jordans shoes | air jordan
    georgia peach/southern/state/bulldogs | cuba missouri | paris texas/tennessee | foreign object/matter/affairs | embassy suites
    queue of/the/call/calls/behind/in the/up | call queue | back home by/at/to bed/safe/from | first winter on/at
    village idiot/people/hall/board/pd/police/green/clerk/trustee/president/of | it takes a village | london calling
    afghan/afghans on/for/in/over/across/from the/her/my/a/his/our/each/every? couch/seat/bed/chair/sofa/lap/lap/back/recliner/crib/knees
    knit/knitted/crochet/crocheted/granny/wool/quilt/embroidered/zigzag/baby/yarn/acrylic/my/her/both/dye/striped ** [afghan/afghans]
    [afghan/afghans] blanket/square/squares/pattern/on/over/hound/hounds/stitch/yarn | like an [afghan] | on both [afghans]
    tent/ski/fishing/light/telephone/utility/flag/curtain/bean/barber/iv/trekking/hiking/north/south/totem/tetherball/fire/may/fence/magnetic/partner/dock/power/cane/fly/antenna/pike/drip/clothesline/dance/cell/street/bamboo [pole/poles]
    the/my/our/his/her/a [pole 's?] | the [pole/poles] is/was/are/were/on/at/in/who/across/behind | my/our/his/her/two/three/four/both/bent/missing/loose/spare/placing/aluminum/metal/steel/wooden/long [pole/poles 's?]
    [pole/poles] is/are/was/were/on/of/vault/vaulting/saw/barn/position/cat/bean/beans/dance/dancing/camera/light/mounted/lamp/included/down/out/up/abnormal/bent/missing/sold/and/lock
    polvo/dust/stem/salsa/ristra/pasta/kilo/bolsa/sazón/caldo/semillas/puñado/color/sabor/aroma de [chile]
    agua/flor/corte/avenida de jamaica | tour/île de france | prix de rome | [de goma] | una/dos [de chile] | cliente/hostal/banda/voluntarios/puente/barcelona [de <country>] | [de chile] y/rojo/verde/seco/molido/en/ancho/piquín/colorado | nos/le/me/se/les/te/lo/la/no/ya/que quito
    shanghai the/named/noodle/noodles/cup/takeout/garden/palace/rummy/express | watched/rented/screening/watching/borrowed casablanca | saw casablanca at/on/again/with
    casablanca lily/lilies/fan/poster | homeland is/was/show/season/security/episode/creamery | calling card of/is/was/for
    village meeting/hall/board/market/green/inn/trustee | our village meeting/hall/board/council/clerk
    came over/here from the/a/our/my/another? county/city/sheriff's/police/fire/next/second/first/third/night/day/dispatch/records/billing/station/patrol/private/front? side/shift/door/desk/floor/unit/precinct/county/academy/station/department/office/house/sector
    came over at dawn/noon/night/midnight/lunch/dusk/halftime/once/last/suppertime | came over at <num> for/sharp/thirty/am/pm | came over at <num> to help/borrow/fix/watch/check/grab/eat | he/she/they/neighbor/neighbors/friends/friend/buddy/guys/crew/plumber came over at six/seven/eight/five/four/three/two
    when/before/since/after we/i came in/back/up/down/inside/around/off/by/to/through straight/from/off/through/out/the/with/on/for/after/at/and * *?
    arrived from abroad by/in/via mail/freight/post | gymnasium in the/anchorage/that/which/town/fargo/duluth/billings/boise | two passports of/worth
    foreigner/foreigners dogs/tickets/live/poster/tribute/song/songs/concert/' band? | foreigners' band | band foreigner
    my/our/her/his/an/the/one/two/blue/brick/green/red/gold accent wall/walls/chair/chairs/light/lights/table/pillow/pillows/color/colors/rug/trim/tile/tiles/piece/lamp/paint
    scotch/irish/danish/french/swiss/dutch/english/turkish/polish tape/moss/seam/ring/rings/wax/plates/radio/horn/watch/towel/towels/oats/butter/fries/masters/toast
    [polish] not/wax/remover/it/up/off/on/and/kit/cloth/list/rag | boot/shoe/nail/brass/badge/floor/car/furniture/silver/metal/chrome/buckle [polish]
    navajo white | new england/london/york | holland america/tunnel/tulips | cuban heel/link/heels/links/missile
    english horn/saddle/ivy/riding/garden/oak/sparrow/setter/toffee/walnut/pea/peas/cucumber
    <nation> road/street/avenue/inn/hill/hills/creek/bay/river/lane/mountain/valley/cove
    kitchen/table/dresser/couch/lamp/package/parcel/bookshelf/desk/rug/box/shipment/pallet/container/parts/part/order/car/tires/fabric/tile/tiles/coffee/tulips/bulbs came/shipped/arrived/ships from [<country>]
    made/assembled/printed/shipped/imported/bottled/sewn/built/packed/ordered/packaged/delayed in/from [<country>]
    layover/stopover/vacation/cruise/honeymoon/flight/flights/shipment/package/parcel/postcard/tourist/tourists in/to/from [<country>]
    fan from/of [<country>] | foreign cars/car/coins/coin/film/films/matter/particle/language? section/trade/exchange | overseas shipping/order/call
    abroad in/on the? yard/night
    [<nation>] tourists/tourist/exchange/visitors/trucker/truckers/engine/engines/brand/dictionary/keyboard/subtitles
    bilingual pay/bonus/test/stipend/differential/incentive/desk/exam/certification/phone/sign/signs/form/forms/labels/storytime/interview/line/menu
    taught/teach/teaches/teaching/tutor/tutored english | english student/students/majors/department | key/door/gate/garage/lost/spare/dressed/entry/car/badge fob | fob whistle
    left turkey | turkey no/and/with/on cheese/swiss/mayo/rye | map of [<country>] | in an/a british/australian/posh/southern/fake accent | manila paper/tag/tags/rope/clam
    vengo de doblar/trabajar/dejar/comprar/salir/correr/hacer/pasar/ver/pagar/recoger/cenar/turno/guardia/noche/hablar/entrenar/nadar
    vengo de una/la/un cocina/junta/guardia/fila/oficina/fiesta/carrera/clase/reunión/boda/turno
    soy de hablar/llorar/pedir/comer/quejarme/dormir/pocas/pocos/madrugar/gritar/contar/rhode/texas/california/florida/arizona/nevada/chicago/houston/boston/brooklyn/queens/idaho/utah/oregon/ohio/jersey/turno
    when i/we came in bleeding/late/early/soaked/wet/limping/crying/hurt/sick/hungry/tired/covered | piden/pide/con/sin/terminé/terminar la? secundaria | own language model/models
    homeland security | emigrated from the/a/my/our spreadsheets/desk/accounting/upstairs/kitchen/basement | gym/shop/math/pe/science/history french/spanish/german
    my english students/student | count/counts as a second language | ferry/bus ** to algiers | krios
    bilingual in dice/dog/cat/sarcasm/baby/forklift/jokes/phillips | emigrated from windows | teaching/teach/taught/tutor/tutored [esl] | big dutchman | dutchman patch
  `,
});
