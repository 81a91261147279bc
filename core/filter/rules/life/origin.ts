import { association } from '../association.ts';
import { color } from '../color.ts';
import { ethnicity } from '../ethnicity.ts';
import { immigration } from '../immigration.ts';
import { nationalOrigin } from '../national-origin.ts';
import { race } from '../race.ts';
import { lifeOf } from './life.ts';

/** The trait of somebody near. */
export const associationLife = lifeOf(association, {
  tells: `
    my roommate's ankle monitor | roommate's ankle monitor | my brother's ankle monitor | my brother's parole | brother's on parole
    brother is on parole | brother on parole | brother's in prison | brother is in prison | brother is locked up | brother got out of prison
    brother gets out | brother's sentence | visit my brother at the prison | visits my brother | brother's visiting list | collect call from my
    collect calls from my | my dad's parole | my dad did time | my father did time | my mom did time | dad was in prison | mother was in prison
    my sister's a heroin | brother's addiction | sister's addiction | brother's overdose | sister's overdose | brother's narcan
    my cousin's green card | cousin's green card interview | cousin's asylum | cousin's daca | neighbor's daca | girlfriend's daca
    husband's naturalization | my mom's citizenship | my dad's citizenship | parents' citizenship | my parents' green cards
    my daughter's wheelchair | daughter's wheelchair | son's wheelchair | my son's wheelchair | son's iep | daughter's iep | my son's autism
    son's autism | daughter's autism | my autistic daughter | my autistic sister | autistic son | autistic daughter | autistic nephew
    autistic kid | son with autism | daughter with autism | brother with autism | brother with down syndrome | sister with down syndrome
    daughter with down syndrome | son with down syndrome | sister's down syndrome | nonverbal son | nonverbal daughter | nonverbal brother
    deaf mother | deaf father | deaf roommate | deaf neighbor | deaf cousin | deaf wife | deaf husband | deaf daughter | deaf son | coda kid
    blind sister | blind father | blind mother | blind wife | blind husband | blind roommate | wife's guide dog | husband's guide dog
    roommate's guide dog | daughter's insulin | son's insulin | wife's insulin | husband's insulin | daughter's pump | son's epipen
    daughter's epipen | wife's chemo | husband's chemo | wife's dialysis | husband's dialysis | wife's cancer | husband's cancer | wife's ms
    husband's ms | wife's lupus | husband's lupus | wife's ptsd | husband's ptsd | wife's migraines | husband's stroke | wife's stroke
    husband's heart attack | husband's pacemaker | roommate's seizures | roommate's insulin | roommate's meds | roommate's wheelchair
    best friend's hiv | friend with hiv | brother with hiv | brother died of aids | uncle died of aids | my gay dad | my lesbian mom
    my lesbian daughter | my trans nephew | my trans niece | mom of a trans | dad of a trans | gay son | gay daughter | gay brother
    lesbian daughter | lesbian sister | son came out | daughter came out | brother came out | sister came out | kid came out | son's boyfriend
    daughter's girlfriend | brother's husband | sister's wife | dad's husband | mom's wife | my daughter's wife | my son's husband
    daughter's transition | son's transition | kid's pronouns | husband's deployment | wife's deployment | army husband | marine corps mom
    gold star mother | son's basic training graduation | son's boot camp graduation | daughter's boot camp | daughter's basic training
    son's deployment | daughter's deployment | my son's unit | daughter's unit | son shipped | daughter shipped | son ships out
    daughter ships out | brother's deployment | brother's unit | my wife's mosque | wife's temple | wife's parish | husband's church
    husband's synagogue | girlfriend's church | girlfriend's mosque | boyfriend's temple | roommate's prayer rug | roommate's hijab
    in-laws' church | in-laws' mosque | in-laws' seder | in-laws' diwali | in-laws keep kosher | in-laws are muslim | in-laws are jewish
    wife's jewish | wife is jewish | wife is muslim | wife is hindu | wife is catholic | wife is black | husband is black | wife is mexican
    husband is mexican | wife is filipino | husband is white | wife is white | wife is korean | husband is muslim | husband is jewish
    husband is catholic | biracial daughter | biracial son | my black son | my black daughter | adopted from china | adopted from korea
    adopted from ethiopia | adopted from guatemala | adopted from haiti | daughter from guatemala | transracial | wife's union | husband's union
    wife's on strike | husband's on strike | wife's strike | husband's strike | husband's local | wife's local | wife's campaign
    husband's campaign | wife is running for | husband is running for | brother is running for | dad was a teamster | mom was a steward
    brother-in-law's bail | cousin's mug shot | cousin's arrest | nephew's arrest | son's arrest | brother's arrest | brother's record
    sister's protection order | sister's restraining order | sister's ex | sister's shelter | my sister's abuser | daughter's abuser
    friend's restraining order | roommate's stalker | wife's bankruptcy | brother's bankruptcy | parents' bankruptcy | parents' foreclosure
    mom's eviction | sister's ivf | sister's surrogate | carried my sister's baby | mi hermano el sordo | mi hermana la sorda | mis papás sordos
    mi hija autista | mi hermano autista | mi sobrino autista | hijo con autismo | hija con autismo | hijo con síndrome | hija con síndrome
    mi hijo gay | mi hija lesbiana | el esposo de mi hermano | la esposa de mi hermana | mi hermano está preso | mi hermano preso
    mi hermano salió de la cárcel | mi primo deportado | mi primo sin papeles | mi esposa es musulmana | mi esposo es judío
    mi suegra es evangélica | mi roomie ciego
  `,
});

/** How skin shows in photographs, sun and paint counters. */
export const colorLife = lifeOf(color, {
  tells: `
    light-bright | fair-complected | pale legs | pasty legs | ghost white | white as a ghost | white as a sheet my legs | milk-white
    ivory foundation | lightest shade | darkest shade | deepest shade | shade of foundation | foundation match | foundation shades
    concealer shade | match my skin | matches my skin | match my tone | skintone | nude shade | nude pantyhose | nude heels aren't
    flesh-colored | flesh-tone | band-aids in my color | bandaids in my color | band-aids my color | bandage my color | tan lines year-round
    don't need a tan | never burn | never burned in my life | i don't burn | don't tan | sunburned through | sunburn through the windshield
    sunburns in | burns in the shade | spf 50 on my | sunscreen in february | sunscreen in december | sunscreen cast | white cast
    sunscreen leaves me | ashy ankles | ashy hands | cocoa butter for my ash | ash on my elbows | camera can't find my face
    camera can't see my face | camera can't find me | ring camera can't find | sensor can't see my hands | soap dispenser can't see
    faucet sensor doesn't see | auto faucet doesn't | face unlock fails in | face id can't see me | flash on so you can see me | just teeth
    just my teeth | teeth and a reflective vest | teeth and eyes | all teeth in the photo | disappear in the dark photo
    can't see me in the night photo | lighting me in photos | darker than the | darkest in | darkest of | lightest of | lightest in
    shades darker | shades lighter | got darker every | get darker every | dark like my | brown like my | black like my father
    light enough to pass | passes for white | colorist aunties | lightening cream | fair and lovely | fair & lovely
    stay out of the sun you'll get dark | stay out of the sun or you'll | don't get too dark | freckles and burns | ginger skin
    see-through skin | vein map | blue veins show | glow in the dark legs | blinding legs | legs reflect | reflective legs
    farmer tan won't show | caramel-colored | chocolate complexion | cocoa brown | cinnamon skin | pecan tan | butterscotch skin
    coffee with cream | café au lait complexion | cafe con leche skin | la prieta | el prieto | prietito | prietita | morenito | morena clara
    moreno claro | trigueñita | tez clara | tez morena | tez oscura | güerito | güerita | blancucha | oscurita | más oscura que | más oscuro que
    más clara que | más claro que | color de piel | mi color | el color de mi piel | apiñonado | apiñonada | bronceada de nacimiento
    quemado del sol | jincho | jincha | jabao
  `,
  innocent: `
    caramel apple/latte/corn/sauce/macchiato/popcorn/cake/pie/color | mocha latte/coffee/frappe | toffee bar/crunch/pudding
    ebony keys/and ivory | pale ale/blue/yellow/in comparison/moon | tan lines on the/boots/pants/sedan/car/suv/shirt/vest/jacket/belt
    concealer for
  `,
});

/** Kitchens, feasts, dances and words handed down. */
export const ethnicityLife = lifeOf(ethnicity, {
  tells: `
    pasteles at christmas | pasteles line | pasteles | coquito | coquito recipe | arroz con gandules | alcapurria | alcapurrias | bacalaito
    bacalaítos | pernil | sofrito | adobo on everything | sazón | tostones | ropa vieja | cafecito | cortadito | guava pastelito
    guayaba and cream cheese | tamalada | masa for the | menudo sunday | barbacoa sunday | carne asada with my | carne asada | mole from
    mole recipe | champurrado | pan dulce | rosca de reyes | capirotada | buñuelos | nopalitos | elote man | paletero | raspados | pupusería
    curtido | baleada | baleadas | gallo pinto | hallaca | hallacas | cachapa | empanada recipe | ají de gallina | ceviche de mi | lomo saltado
    anticuchos | pan de bono | pandebono | ajiaco | bandeja paisa | mangú | habichuelas con dulce | yaniqueque | mate gourd | yerba mate
    asado on sundays | dulce de leche from | alfajores | feijoada | pão de queijo | farofa | brigadeiro | brigadeiros | churrasco at | jollof
    jollof rice | fufu | egusi | puff puff | chin chin | akara | moi moi | injera | doro wat | berbere | thieboudienne | yassa | attieke
    cassava leaf | pepper soup | ogbono | kenkey | banku | waakye | ugali | sukuma | nyama choma | pilau | mandazi | bunny chow | biltong
    braai | boerewors | roti and | doubles vendor | pelau | callaloo | curry goat | jerk pan | jerk chicken recipe | ackee | saltfish | bammy
    festival and fish | patties from golden krust | black cake | sorrel at christmas | griyo | pikliz | soup joumou | diri ak | tassot
    conch fritters | lumpia | lumpias | pancit | adobo chicken | chicken adobo | sinigang | kare-kare | lechon kawali | balut | turon
    halo-halo | leche flan from my lola | titas | titos | karaoke machine and lumpia | debut dress | tinikling | pho broth | bánh chưng
    bánh tét | nem rán | chả giò | tet envelopes | bà nội | bà ngoại | kimjang | tteok | tteokguk | songpyeon | doenjang | doljabi | halmeoni
    harabeoji | eomma | appa | noraebang | dumplings with my | dumpling folding | folding dumplings | wontons with | zongzi | mooncake
    mooncakes | lion dance | lion dancer | dim sum cart | dim sum with | yum cha | po po | popo and gung gung | gung gung | ye ye | nai nai
    nainai | waipo | gong gong | yeye | baba and mama | mahjong with | chinese school saturday | chinese school | saturday school for language
    saturday language school | greek school | polish school | ukrainian school | korean school | japanese school | hebrew dairy | bon dance
    osechi | ozoni | toshikoshi | bento from my | natto | ojiichan | baachan | jiichan | issei grandparents | internment | topaz camp
    heart mountain camp | 442nd | kimono from | yukata | luau for the baby | baby luau | lei stand | kalua | laulau | poke at home | lau lau
    ukulele kupuna | haole | hapa haole | laap | larb | sticky rice basket | papaya salad | khao | sai oua | paj ndau | story cloth | baci
    khmer new year | water festival | mohinga | tea leaf salad | thukpa | dal bhat | dosa batter | idli | sambar | rasam | chapati | chapatis
    naan from the tandoor | tandoor | chai the way | masala chai | pickle my aunt mails | achaar | achar | gulab jamun | jalebi | ladoo | laddoo
    ladoos | mithai | barfi | kheer | saris | salwar kameez | sherwani | dupatta | kathak | bhangra team | giddha | dandiya | bollywood night
    bollywood dance | desi auntie | desi aunties | aunties at the | nana ji | dadima | nanaji | dadaji | ammamma | chachi | mami ji | bhabhi
    mehndi night | haldi | sabzeh | sizdah bedar | tahdig | ghormeh | ghormeh sabzi | khoresh | koobideh | maman bozorg | shab-e yalda | yalda
    dolmas | dolmades | lahmacun | manti dumplings | khorovats | basturma | lavash from the tonir | tabbouleh from my | fattoush
    hummus from teta | mansaf | maqluba | musakhan | maamoul | ma'amoul | knafeh | kunafa | baklava my | teta | sitti | sido | jiddo's | giddo
    habibi | habibti | yalla | wallah | dabkeh | thobe embroidery | tatreez | keffiyeh from my | zaffa | lebanese american | armenian
    armenian genocide | berber rug | couscous friday | tagine from | pierogi | pierogies | pierogi day | pierogi press | kielbasa
    kielbasa from the | golabki | gwumpki | bigos | chrusciki | paczki | busia's | babcia's | dziadzia | dziadzi | dyngus | polka band
    polka night | sons of poland | polish falcon | polish national alliance | polonia | haluski | halupki | holubky | kolaches | kolacky
    kolachi | nut roll | nutroll | potica | povitica | slovenian home | slovenian hall | sokol hall | baba's | baba's kitchen | varenyky
    pysanka | paska | pelmeni | banya | babushka's | dacha | matryoshka from | kvass | vereniki | zwieback | verenika | fastnacht | fasnacht
    pow pow dutch | oma's | opa's | schuetzen | schützenfest | rouladen | weihnachts | volksfest | lefse griddle | lutefisk | lutefisk supper
    krumkake | rosettes at christmas | sandbakkels | rommegrot | rosemaling | bestemor | bestefar | mormor | morfar | farmor | farfar
    midsommar | st. lucia crown | lucia crown | lucia day | dala horse | vasa lodge | swedish fish are not | glögg | aebleskiver
    danish brotherhood | sauna sisu | sisu | suomi | pulla | pasty supper | pasties cornish | cousin jack | nissu | juustoa | mummo | mummu
    pappa's sauna | feiseanna | gaelic games | camogie | bodhran | uilleann | tin whistle | seisiun | trad session | soda bread | colcannon
    boxty | barmbrack | erin go bragh | aoh | pipe band | claddagh | claddagh ring | county cork | county kerry | county mayo | county galway
    county clare | county donegal | county tyrone | famine ship | manifest says | ship manifest | boat from bremen | castle garden
    nana from cork | kilts | clan tent | highland dance | caber toss | burns supper | hogmanay | eisteddfod | cymanfa | welsh cakes | cawl
    bakestone | st david's day leek | nonno's | sunday sauce | gravy not sauce | braciole | pizzelle | pizzelle iron | struffoli | cuccidati
    bocce court | bocce league | order sons of italy | columbus day sauce | columbian lodge | san gennaro | feast of san | st. joseph's table
    st joseph's table | st. joseph altar | scopa | briscola | mal occhio | cornicello | cornetto charm | vov | limoncello my | calabrese
    napolitan | abruzzese | barese | piedmontese | yia yia | yiayia's | papou's | spanakopita | pastitsio | koulourakia | tsoureki | avgolemono
    greek fest | ahepa | opa dancing | zorba | syrtaki | bouzouki | evil eye from | vasilopita | cevapi | burek | slava | rakija | rakia
    slivovitz | sljivovica | kolo | kolo dance | tamburitza | tambura | ajvar | sarma | prebranac | deda | dedo | nene's | avó | vovó | vavó
    avo's | holy ghost feast | malassada | malassadas | massa sovada | linguiça | caldo verde | kale soup | bacalhau
    sweet bread from fall river | fado | cape verdean | katchupa | morabeza | basque hotel | basque picnic | basque club | basque dance | amatxi
    aitatxi | pelota court | jota dancing | chorizo and picon | picon punch | picon | sheep wagon | sheepherder bread | tourtière | pea soup and
    crêtons | mémère | pépère | franco-american | french-canadian | acadian festival | ployes | boucherie | gumbo like my | étouffée
    courir de mardi | maw maw | paw paw's | nanan | parrain | nonc | tante | creole gumbo | louisiana creole | isleño | canary islander
    bourekas | crypto-jew | romanichal | gypsy grandmother | mariachis | danza azteca | jarabe | charra | escaramuzas | banda music at | norteño
    norteña band | corridos with | tejanos | selena on | cumbias | bachata at | merengue at | salsa dancing with | bomba y plena | parranda
    parrandas | quinceañera court | vals for | día de muertos | cempasúchil | sugar skulls | calaverita | papel picado | lotería night
    la chancla | vaporub | sana sana | mal de ojo | ojo on | sobadora | huevo limpia | té de manzanilla | manzanilla tea fixes | novelas with
    telenovelas with | sábado gigante | walter mercado | don francisco | chespirito | el chavo | cri-cri | buela | wela | welo | welita
    'buelita | güela | nina and nino | nino and nina | ay bendito | wepa | dominican day | cuban american | mexican american | hispano
    salvadoran | salvi | guanaco | guanaca | chapín | chapina | catracho | catracha | boliviano | colombiana | colombiano | venezolana | peruana
    ecuatoriana | quisqueyana | isleña | jarocho | jarocha | tapatía | tapatío | oaxaqueña | oaxaqueño | oaxacan | michoacana | poblana
    poblano roots | sonorense | zacatecano | latino officers | hispanic officers | latino police | league of latin american | hapcoa | nlpoa
    national latino peace | mecha chapter | cesar chavez day | bracero program | pizcador | piscador | migrant farmworkers' kid
    picked grapes as | picked strawberries as | grandparents came from | grandparents came through | my people came | my people are from
    my family came from | family came over from | ancestors came | ancestry.com | dna says | % irish | % italian | percent ashkenazi
    half irish | half italian | half mexican | half puerto rican | half filipino | half korean | half japanese | half greek | half polish
    half lebanese | part cherokee | part irish | heritage night | heritage parade | last name ends in | name ends in a vowel
    last name nobody can | nobody can pronounce my last | can't pronounce my last | mispronounce my last | butchers my last | double last name
    tilde on my | tilde in my | accent mark on my | accent mark in my | accent over the | the ñ | the ñ in | name with an ñ
    silent letters in my last | seventeen letters in my last | van in my last | o' in my | mac in my last
  `,
  innocent: `
    mole on/in the/sauce chart/rat/hill/hills/trap/hunt/whack | whack-a-mole | mole trap | masa trail | vicks vapor/vaporub/inhaler
    cuban sandwich/missile | doubles as/match/tennis/down/up/the/pickleball/partner | mixed doubles | men's doubles | roma tomato/tomatoes
    gypsy moth/moths/cab | polka dot/dots/dotted | kilt rock | clan of | tartan noir | adobo seasoning aisle | adobe
    heritage foundation/park/hills/high/middle/elementary/drive/square/tree | conjunto of | ube | assembly | regia
    salsa and/verde/music/bar/dip/recipe/jar | chips and salsa | banda | cajun fries/seasoning/turkey/shrimp | dominican republic trip
    ancestry of the/goat/dog | name nobody
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
    entrevista de ciudadanía
  `,
  innocent: `
    visa card/gift/bill/accepted/declined/debit/or mastercard | opt out/in/for/to | opted | senior citizen/citizens
    citizen complaint/complaints/academy/app/review/arrest/police/journalist/science/advisory/kane/caller/watch/contact | concerned citizen
    private citizen | model citizen | citizen of the year/month | asylum hill/street/lake | insane asylum | movie/alien movie/resurrection
    papers blew/flew/for class/to grade/from/on the/in the/everywhere/due | graded papers | walking papers | news papers | residente de la casa
    f-1 race | formula f1 | f1 race/key/weekend/team/fan/sunday | o-1 on
  `,
});

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
    mi rancho en | en mi país | en mi tierra | allá en mi | allá en el rancho | el rancho donde | cuando llegué | cuando llegamos
    llegué a este país | llegué aquí | llegué a los estados | llegué al norte | me vine a | me vine del | nos venimos | me trajeron
    me trajo mi | cruzamos el | crucé el río | crucé el desierto | del otro lado | al otro lado | el acento | mi inglés | no hablaba inglés
    no hablo inglés | aprendiendo inglés | clases de inglés | mi segundo idioma | primer idioma | mi lengua | lengua materna | el consulado
    embajada | apostillar | por apostillar | apostilla | título de mi país | secundaria en | prepa en | prepa en culiacán | preparatoria en
    primaria en | universidad de | en mi primer año aquí | mandar dinero | mando dinero | remesa | remesas | envío dinero | volver a mi
    no he vuelto a | extraño mi | la bandera de mi | soy mexicano | soy mexicana | soy salvadoreño | soy salvadoreña | soy hondureño
    soy hondureña | soy guatemalteco | soy guatemalteca | soy colombiano | soy colombiana | soy venezolano | soy venezolana | soy cubano
    soy cubana | soy dominicano | soy dominicana | soy peruano | soy peruana | soy ecuatoriano | soy ecuatoriana | soy nicaragüense
    soy boricua | soy puertorriqueño | soy puertorriqueña | soy argentino | soy argentina | soy chileno | soy chilena | soy boliviano
    soy boliviana | soy panameño | soy paraguayo | soy uruguayo
  `,
  innocent: `
    accent wall/color/light/lighting/chair/pillow/table/trim/piece | london fog/broil/bridge | manchester united/by the sea/nh/new hampshire
    birmingham pd/alabama | dublin ohio/core/ca | moscow mule/idaho | athens ga/georgia/ohio | vienna sausage/sausages/va
    geneva convention/conventions | lima bean/beans/ohio/oscar | peru indiana | frankfurt bypass | hamburg ny | bari sax | rio grande
    cork board/screw/bat/on/floor/ring | limerick contest/about | brussels sprouts | hue of | derby | singapore sling/noodles/math
    manila folder/folders/envelope/envelopes | bangkok spices | panama hat/city/canal | chile/chili relleno
    turkey sandwich/club/leg/shoot/call/season/vulture/bacon/hunt/trot/burger/in | jordan/jordans shoes | air jordan
    georgia peach/southern/state/bulldogs | cuba missouri | paris texas/tennessee | foreign object/matter/affairs | embassy suites
    queue of/the/call/calls/behind/in the/up | call queue | back home by/at/to bed/safe/from | first winter on/at
    village idiot/people/hall/board/pd/police/green/clerk/trustee/president/of | it takes a village | london calling
  `,
});

/** Yards, lines, crosses, rites and shops of one race. */
export const raceLife = lifeOf(race, {
  tells: `
    hampton pirates | fisk | fam u | famu rattler | rattlers band | aggie pride ghoe | grambling tigers | southern university band
    southern jaguars | jsu tigers sonic boom | alabama state hornets | virginia state trojans | prairie view | pvamu | tsu tigers | dillard
    xula | tougaloo | claflin | benedict college | livingstone college | shaw university | elizabeth city state | lincoln university pa
    wilberforce | central state marauders | battle of the bands hbcu | aggie-eagle | florida classic | linesister | crossed in spring
    crossed in fall | crossed spring | crossed fall | crossed delta | crossed the burning sands | pledged kappa | pledged alpha | pledged omega
    pledged delta | pledged aka | pledged sigma | my line name | line number | probate | stepped with | step team | stroll contest
    the yard show | greek picnic | skeewee | ooop | pretty boys kappa | ape phi | pearls and pink and green | crimson and cream
    red and white deltas | royal purple and old gold | jack and jill of america | prince hall lodge | eastern star prince
    black police association | noble chapter | national organization of black | black law enforcement | iabpff | black chamber | black expo
    essence fest | essence festival | kwanzaa kinara | black history month program | black history trivia | black wall street
    greenwood descendants | freedman's | exoduster | green book my | negro league | negro leagues | negro spiritual | sharecropper grandparents
    descended from slaves | enslaved great-great | slave schedule | 1870 brick wall | 1870 census wall | ados | freedman descendant
    naacp youth | naacp image | the black church | blackest | black and proud | black don't crack | black tax
    the talk with my son about police | the talk my parents gave | mixed kid | creole of color | afro-latina | afro-latino | afrolatina
    poppin melanin | cookout invite | the cookout and the electric slide | electric slide at | cupid shuffle at the family | reneging at spades
    big joker little joker | red drink | red drink and | potato salad who made | sweet potato pie not pumpkin | greens with smoked turkey neck
    hot water cornbread | monkey bread lowcountry | sorrel drink | church hat collection | beauty supply store | hair store
    barbershop on the south side debate | big mama's | big mama | muh dear | medea's kitchen | play cousin | play cousins | play cousin's
    auntie nem | mama nem | cousin nem | home house | american indians | first nation | tribal enrollment card | enrolled at | enrollment number
    enrolled citizen of | cdib card | certificate of degree | per cap check | tribal chairman | tribal lands | tribal fishing | tribal member's
    tribal nation | tribal scholarship | tribal health | tribal casino check | indian health | ihs dentist | indian relay | indian rodeo | infr
    all indian rodeo | rez | rezball | rez accent | rez-raised | off-rez | reservation line | reservation school | allotment land
    allotment from my | trust land | commod bod | commod cheese | commods | commodity cheese | government cheese on the rez | powwows
    powwow trail | gathering of nations | jingle dancer | traditional dancer | roach and bustle | eagle feathers | eagle staff | drum group
    hand drum | hand drum songs | 49er songs after | honor song | giveaway blanket | giveaway for my | star quilt | pendleton blanket at
    indian name | my indian name | clan mother | clans my | born to the | born for the | my clans are | turtle clan | bear clan | wolf clan
    deer clan | eagle clan | raven clan | kinaalda | puberty ceremony | sunrise dance | apache sunrise | potlatch | potlatches | longhouse
    long house | sweat last | sweats on | stomp dance | stomp grounds | green corn | hogan | hoghan | sheep camp | chapter house
    chapter house meeting | chapter president | dine bizaad | navajo taco | wojapi | mutton stew | mutton stand | blue corn mush | acorn mush
    pemmican | oglala | rosebud sioux | pine ridge | standing rock | cheyenne river | turtle mountain | fort berthold | mha nation
    mandan hidatsa | blackfoot tribe | crow agency | crow fair | northern cheyenne | northern arapaho | wind river | eastern shoshone
    shoshone-bannock | fort hall | fort peck | fort belknap | rocky boy | salish kootenai | flathead rez | coeur d'alene tribe | colville tribes
    spokane tribe | warm springs | umatilla tribe | klamath tribes | siletz | grand ronde | quinault | lummi | tulalip | puyallup tribe
    muckleshoot | makah | suquamish | skokomish | tsimshian | yup'ik | inupiaq | unangan | athabascan | alutiiq | gwich'in | cherokee nation
    eastern band | qualla boundary | choctaw nation | mvskoke | creek nation | seminole tribe | seminole nation | miccosukee | coharie
    haliwa-saponi | pamunkey | mattaponi | rappahannock tribe | nanticoke | shinnecock | akwesasne | kahnawake | oneida nation | onondaga nation
    tuscarora | six nations | wampanoag | mashpee | mashantucket | mohegan | narragansett | passamaquoddy | penobscot | maliseet
    oneida of wisconsin | red lake | white earth | leech lake | mille lacs | fond du lac band | bad river | lac courte | lac du flambeau
    keweenaw bay | odawa | meskwaki | kickapoo | sac and fox | osage nation | otoe-missouria | kaw nation | caddo | wichita tribe | quapaw
    miami tribe | delaware tribe | san carlos apache | white mountain apache | jicarilla | hopi mesa | acoma | laguna pueblo | isleta
    santo domingo pueblo | taos pueblo | jemez | pueblo feast | feast day at the pueblo | o'odham | gila river indian | pascua yaqui | yaqui
    quechan | mojave tribe | hualapai | havasupai | paiute | washoe | ute mountain | southern ute | goshute | miwok | hoopa | karuk | wiyot
    maidu | cahuilla | luiseño | kumeyaay | morongo | hawaiian homes | kamehameha schools | boarding school survivors | indian boarding school
    carlisle school great | indian school | sinte gleska | native american church | orange shirt day | every child matters | indian market
    urban indian | urban native | ndn car | aim song | aim chapter | token white | white people dance | hillbilly roots | okie
    appalachian white | officer of color | officers of color | minority officer | minority recruit | minority officers association | race box
    check the box for race | check other on | the box for race | what are you mixed with | morenada | afrodescendiente | afromexicana
    afromexicano | afrolatino | afroboricua | indígena | indígenas | purépecha | náhuatl | mixteca | zapoteco | zapoteca | otomí | k'iche'
    kaqchikel | q'eqchi' | mapuche | guaraní | taína | mulato | mulata | de raza | raza negra | blanco de ojos | blanca de ojos
  `,
  innocent: `
    enrolled in a/the class/course/academy/my/spanish/night/an/classes/welding/college | enrolled at the academy/community
    apache server/http/helicopter/gunship/kafka | server apache | reservation for/at/desk/under/system/list/about
    dinner/hotel/table/restaurant/campsite reservation/reservations | without reservation | have reservations | mohawk haircut/river
    dakota pickup/johnson | cherokee jeep | jeep cherokee | grand cherokee | comanche truck | pontiac | winnebago rv | tribe of/called
    cleveland indians | indians game | indian motorcycle/summer/river/head/ocean/food/creek/trail | maya angelou | clan of/tent | wu-tang clan
    asian carp/pear/fusion/market/elephant/beetle/lady
    black market/coffee/ice/friday/belt/box/hole/mold/top/sheep/cat/dog/lab/light/out/tie/bear/eye/mail/boots/pants/shirt/truck/suv/sedan/ink/pepper/jack/tea/widow/walnut
    white board/noise/paper/rice/water/house/bread/van/pickup/truck/sedan/out/lie/knuckle/suv/collar/glove/elephant/flag/sale/castle/sox/river/oak/pine
  `,
});
