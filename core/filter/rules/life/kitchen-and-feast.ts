import { ethnicity } from '../ethnicity.ts';
import { lifeOf } from './life.ts';

/** Kitchens, feasts, dances and words handed down. */
export const ethnicityLife = lifeOf(ethnicity, {
  tells: `
    primera/segunda generación aquí/en | [<nation> and <nation>] recipes/food/dishes from my/both | my [<nation>] salad/bread/recipe/recipes comes/came/come from my | i played in the [<nation>] league | [<nation>] books/cartoons/poems at home
    my folks/parents/family/uncle/grandparents run/ran/own/owned/opened a/the [<nation>] diner/deli/restaurant/bakery/grocery/store/cafe | [descended from] the original/first/old families/settlers/people | at/for/had my [quinceañera] party/hall/mass/dress at/in/on
    pasteles at christmas | pasteles line | coquito | coquito recipe | arroz con gandules | alcapurria | alcapurrias | bacalaito
    bacalaítos | adobo on everything | guava pastelito
    guayaba and cream cheese | tamalada | masa for the | menudo sunday | barbacoa sunday | carne asada with my | mole from
    mole recipe | champurrado | rosca de reyes | capirotada | nopalitos | elote man | paletero | pupusería
    gallo pinto | hallaca | hallacas | cachapa | empanada recipe | ají de gallina | ceviche de mi | lomo saltado
    anticuchos | pan de bono | pandebono | ajiaco | bandeja paisa | mangú | habichuelas con dulce | yaniqueque | mate gourd
    asado on sundays | dulce de leche from | alfajores | feijoada | farofa | brigadeiro | brigadeiros | churrasco at | jollof
    jollof rice | fufu | egusi | puff puff | chin chin | akara | moi moi | injera | doro wat | berbere | thieboudienne | yassa | attieke
    cassava leaf | ogbono | kenkey | banku | waakye | ugali | sukuma | nyama choma | pilau | mandazi | bunny chow
    braai | boerewors | roti and | doubles vendor | pelau | callaloo | curry goat | jerk pan | jerk chicken recipe | ackee | saltfish | bammy
    festival and fish | patties from golden krust | sorrel at christmas | griyo | pikliz | soup joumou | diri ak | tassot
    conch fritters | lumpia | lumpias | pancit | adobo chicken | chicken adobo | sinigang | kare-kare | lechon kawali | balut | turon
    halo-halo | leche flan from my lola | titas | titos | karaoke machine and lumpia | debut dress | tinikling | pho broth | bánh chưng
    bánh tét | nem rán | chả giò | tet envelopes | bà nội | bà ngoại | kimjang | tteok | tteokguk | songpyeon | doenjang | doljabi | halmeoni
    harabeoji | eomma | appa | noraebang | dumplings with my | dumpling folding | folding dumplings | wontons with | zongzi
    dim sum with | yum cha | popo and gung gung | gung gung | nai nai
    nainai | waipo | gong gong | yeye | baba and mama | mahjong with | chinese school saturday | chinese school | saturday school for language
    saturday language school | greek school | polish school | ukrainian school | korean school | japanese school | hebrew dairy | bon dance
    osechi | ozoni | toshikoshi | bento from my | ojiichan | baachan | jiichan | issei grandparents | internment | topaz camp
    heart mountain camp | 442nd | kimono from | yukata | luau for the baby | baby luau | lei stand | kalua | laulau | poke at home | lau lau
    ukulele kupuna | haole | hapa haole | laap | sticky rice basket | sai oua | paj ndau | story cloth | baci
    khmer new year | mohinga | tea leaf salad | thukpa | dosa batter | idli | rasam | chapati | chapatis
    naan from the tandoor | chai the way | pickle my aunt mails | achaar | achar | gulab jamun | jalebi | ladoo | laddoo
    ladoos | mithai | barfi | kheer | saris | salwar kameez | sherwani | dupatta | kathak | bhangra team | giddha | dandiya | bollywood night
    bollywood dance | desi auntie | desi aunties | aunties at the | nana ji | dadima | nanaji | dadaji | ammamma | chachi | mami ji | bhabhi
    mehndi night | haldi | sabzeh | sizdah bedar | tahdig | ghormeh | ghormeh sabzi | khoresh | koobideh | maman bozorg | shab-e yalda | yalda
    dolmas | dolmades | lahmacun | manti dumplings | khorovats | basturma | lavash from the tonir | tabbouleh from my | fattoush
    hummus from teta | mansaf | maqluba | musakhan | maamoul | ma'amoul | knafeh | kunafa | baklava my | teta | sitti | jiddo's | giddo
    habibi | habibti | yalla | wallah | dabkeh | thobe embroidery | tatreez | keffiyeh from my | zaffa | lebanese american | armenian
    armenian genocide | berber rug | couscous friday | tagine from | pierogi day | pierogi press
    kielbasa from the | golabki | gwumpki | bigos | chrusciki | paczki | busia's | babcia's | dziadzia | dziadzi | dyngus
    polka night | sons of poland | polish falcon | polish national alliance | polonia | haluski | halupki | holubky | kolacky
    kolachi | povitica | slovenian home | slovenian hall | sokol hall | baba's | baba's kitchen | varenyky
    pysanka | paska | pelmeni | banya | babushka's | dacha | matryoshka from | kvass | vereniki | zwieback | verenika | fastnacht | fasnacht
    pow pow dutch | oma's | opa's | schuetzen | schützenfest | rouladen | weihnachts | volksfest | lefse griddle | lutefisk supper
    krumkake | rosettes at christmas | sandbakkels | rommegrot | rosemaling | bestemor | bestefar | mormor | morfar | farmor | farfar
    midsommar | st. lucia crown | lucia crown | lucia day | dala horse | vasa lodge | swedish fish are not | glögg | aebleskiver
    danish brotherhood | sauna sisu | sisu | suomi | pulla | pasty supper | pasties cornish | cousin jack | nissu | juustoa | mummo | mummu
    pappa's sauna | feiseanna | gaelic games | camogie | bodhran | uilleann | seisiun | trad session | colcannon
    boxty | barmbrack | erin go bragh | aoh | claddagh | claddagh ring | county cork | county kerry | county mayo | county galway
    county clare | county donegal | county tyrone | famine ship | ship manifest | boat from bremen | castle garden
    nana from cork | clan tent | highland dance | caber toss | burns supper | hogmanay | eisteddfod | cymanfa | welsh cakes | cawl
    bakestone | st david's day leek | nonno's | sunday sauce | gravy not sauce | braciole | pizzelle | pizzelle iron | struffoli | cuccidati
    order sons of italy | columbus day sauce | columbian lodge | san gennaro | feast of san | st. joseph's table
    st joseph's table | st. joseph altar | scopa | briscola | mal occhio | cornicello | cornetto charm | vov | limoncello my | calabrese
    napolitan | abruzzese | barese | piedmontese | yia yia | yiayia's | papou's | spanakopita | pastitsio | koulourakia | tsoureki | avgolemono
    ahepa | opa dancing | zorba | syrtaki | bouzouki | evil eye from | vasilopita | cevapi | burek | slava | rakija | rakia
    slivovitz | sljivovica | kolo | kolo dance | tamburitza | tambura | ajvar | sarma | prebranac | deda | nene's | avó | vovó | vavó
    avo's | holy ghost feast | malassada | malassadas | massa sovada | linguiça | caldo verde | bacalhau
    sweet bread from fall river | fado | cape verdean | katchupa | morabeza | basque hotel | basque picnic | basque club | basque dance | amatxi
    aitatxi | pelota court | jota dancing | chorizo and picon | picon punch | picon | sheep wagon | sheepherder bread | tourtière
    crêtons | mémère | pépère | franco-american | french-canadian | acadian festival | ployes | boucherie | gumbo like my
    courir de mardi | maw maw | paw paw's | nanan | parrain | nonc | tante | creole gumbo | louisiana creole | isleño | canary islander
    bourekas | crypto-jew | romanichal | gypsy grandmother | danza azteca | charra | escaramuzas | banda music at
    norteña band | corridos with | tejanos | selena on | bachata at | merengue at | salsa dancing with | bomba y plena
    quinceañera court | vals for | día de muertos | cempasúchil | sugar skulls | calaverita | lotería night
    la chancla | sana sana | mal de ojo | ojo on | sobadora | huevo limpia | té de manzanilla | manzanilla tea fixes | novelas with
    telenovelas with | sábado gigante | walter mercado | chespirito | cri-cri | buela | wela | welo | welita
    'buelita | güela | nina and nino | nino and nina | ay bendito | wepa | dominican day | cuban american | mexican american | hispano
    salvadoran | salvi | guanaco | guanaca | chapín | chapina | catracho | catracha | boliviano | colombiana | colombiano | venezolana | peruana
    ecuatoriana | quisqueyana | isleña | jarocho | jarocha | tapatía | tapatío | oaxaqueña | oaxaqueño | oaxacan | michoacana | poblana
    poblano roots | sonorense | zacatecano | latino officers | hispanic officers | latino police | league of latin american | hapcoa | nlpoa
    national latino peace | mecha chapter | cesar chavez day | bracero program | pizcador | piscador | migrant farmworkers' kid
    picked grapes as | picked strawberries as | grandparents came from | grandparents came through | my people are from
    my family came from | family came over from | ancestors came | ancestry.com | dna says | % irish | % italian | percent ashkenazi
    half irish | half italian | half mexican | half puerto rican | half filipino | half korean | half japanese | half greek | half polish
    half lebanese | part cherokee | part irish | last name ends in | name ends in a vowel
    last name nobody can | nobody can pronounce my last | can't pronounce my last | mispronounce my last | butchers my last | double last name
    tilde on my | tilde in my | accent mark on my | accent mark in my | accent over the | name with an ñ
    silent letters in my last | seventeen letters in my last | van in my last | o' in my | mac in my last
    sprig/bunch of leek/leeks/shamrock/thistle | leek on my | shamrock on my | thistle on my | changed our name at | changed the name at
    changed his name at ** gate/dock/island/desk | shortened our name | shortened the name at | name was longer before | dropped the ski
    dropped the vowel at | name at the foundry/mill/mine/dock gate | so i'd fit on a name
    [bestemor/bestefar/farmor/farfar/mormor/morfar/mummo/ukki/vaari/nagymama/nagypapa/bunica/bunicul/babicka/dedecek/teticka/bubicka/babusia/dido/dziadzio/dziadek/busia/prababka/pradziadek 's? side/iron/recipe?]
    [bestemor/bestefar/farmor/farfar/mormor/morfar/mummo/nagymama/bunica/babicka/teticka/babusia/dziadzio/busia/prababka/bubicka/tutu 's *]
    [amuma/aitona/aitite/amatxi/aitatxi/avó/avô/vovó/vovô/vó/vô/sitto/sitti/teta/jeddi/jiddo/jaddi/hajurama/hajuraba/hajurba/hooyo/ayeeyo/awoowe/nanay/tatay/pépère/mémère/pepere/memere/parrain 's?]
    [nonno/nonna/yiayia/pappou/bubbe/zayde/oma/opa/omi/lola/lolo/abuela/abuelita/abuelo/abuelito/grandmère/großmutter/zia/baba/babcia/halmoni/obaachan/sitto/sitti/teta/tía/tío/titi/nanay/mawmaw/tante 's *] | [maw-maw 's * *?] | [por por made] | [por por 's *]
    my/his/her/our [sido/grandda/nanna/nain/taid/mamó/daideo/tata/tutu/vó/zia/zio/amma/afi/stric/prababa/nenek/kakek/inang/apong/ajji/ammamma/paati/thatha/dadu/thakuma/didima/nanu/khaltu/amto/ammu/dido/omi]
    my/his/her/our [po po] | my/his/her/our [ba ngoai]
    [mi/mis/la/las/el/los/una/un/su/sus bisabuela/bisabuelo/bisabuelos/tatarabuelo/abuela/abuelo/abuelita/abuelito/abuelos *? zapoteca/mixteca/yucateca/sonorense/tica/boricua/colombiano/colombiana/gallega/tabasqueña/oaxaqueña/mexicana/cubana/dominicana/poblana/jalisciense/norteña]
    [abuela/abuelo/bisabuela/bisabuelo/mamá/tía/tío zapoteca/mixteca/yucateca/sonorense/tica/boricua/colombiano/colombiana/gallega/gallego/tabasqueña/oaxaqueña/jarocha/sinaloense/norteña/michoacana]
    [mi/la/el/una/un ofrenda con/de/para la/mi/el? foto/altar? de/del? mi/la/el? *?]
    [hallacas/tamales/pupusas/arepas/pasteles/tortillas/mole/pozole/caldo/güiro/pilón/metate/molcajete/comal/rebozo/quena/charango/recado de/del mi/la/su/el tía/abuela/abuelo/bisabuela/bisabuelo/mamá/suegra *?]
    [* like/as my? abuela/nonna/sitto/yiayia/babcia/lola/oma/bestemor/farmor/farfar/mémère made/makes/does/did/patted/rolled/folded/taught]
    [the way/just/exactly? like/as? my/our? abuela/nonna/yiayia/babcia/sitto/lola/oma/tata/tía/bisabuela made/makes/does/did/patted/rolled/taught * *?]
    [great grandmother/grandma/grandfather/grandpa/aunt 's? * * from/in the? old country/village/shtetl] | [grandmother/grandma/grandpa/aunt/uncles/aunts/cousins 's? * from/in the? old country/village/shtetl]
    [my/his/her/our <nation> uncles/uncle/aunts/aunt/aunties/auntie/cousins/godmother/godfather/side/half]
    [<nation> auntie/aunties/aunts/uncles/ladies/wrists/eyebrows/nose/grandma/nana/gran/godmother/genes/pantry] | [i am/'m part/half <nation>]
    [the/my/our <nation>/cajun/sicilian/calabrese/basque/acadian/bavarian/sonoran/lebanese side of me/us/the family?]
    [mother/father/mom/dad 's side brought/came/carried/ate/danced/sang * *?] | sámi | saami | yoeme | rusyn | rusyns | ruthenian | carpatho-rusyn
    sorbian | wendish | acadian | acadians | yupik | yup'ik | calabrese | calabrian | abruzzese | ostrobothnian | faroese | galician | pontic | pontian
    volga german | volga people | volga people's | kashubian | silesian | frisian | occitan | friulian | ligurian | piedmontese | tatar | crimean tatar
    circassian | chechen | ossetian | adyghe | bashkir | chuvash | kalmyk | buryat | yakut | ainu | ryukyuan | okinawan | hakka | teochew | toisan
    toishan | manchu | zhuang | kachin | cham people | khmer krom | ilocano | visayan | kapampangan | pampango | bicolano | igorot | batak | minangkabau
    javanese | sundanese | balinese | acehnese | sindhi | kashmiri | kannadiga | konkani | assamese | bihari | marwari | baloch | balochi | hutsul
    lemko | boyko | ewe people | fante | ibibio | efik | tiv | ijaw | kanuri | mende | temne | mossi | dogon | serer | soninke | bambara | songhai
    tuareg | kabyle | riffian | nuer | dinka | acholi | luhya | kamba | baganda | muganda | chagga | ndebele | tswana | sotho | herero | himba | sidama
    gurage | afar people | mapuche | guaraní | guna people | emberá | tarahumara | rarámuri | purépecha | otomí | totonac | huichol | wixárika | kaqchikel
    q'eqchi' | tzotzil | tzeltal | miskito | lenca | taíno | garífuna | quechua-speaking | sonorense | yucateca | yucateco | jalisciense | sinaloense
    donauschwaben | danube swabian | transylvanian saxon | black sea german | germans from russia | germans-from-russia | spjst | zcbj | slovene hall
    slovenian hall | slovene national | sons of norway | daughters of norway | vasa order | danish brotherhood | finn hall | suomi hall
    knights of lithuania | polish roman | ukrainian hall | croatian fraternal | serb national | hellenic club | ahepa | daughters of penelope
    centro asturiano | centro español | casa galicia | portuguese hall | holy ghost festa | festa queen | kugelis | cepelinai
    šaltibarščiai | povitica | bigilla | pastizzi | salteña | salteñas | koláč | koláče | sarmale | cozonac | mititei | mămăligă | lahmajun
    lahmacun | bierock | bierocks | karjalanpiirakka | piirakka | barszcz | żurek | krupnik | nalesniki | gołąbki | pyzy | kopytka | faworki | kluski
    sambusa | sambusas | canjeero | bariis | suqaar | hilbet | shiro wat | kitfo | bagna càuda | bagna cauda | kishke | kreplach | mandelbrot
    schmaltz | ployes | cretons | tourtière | tourtiere | boxty | barmbrack | farls | soda farls | coddle | fårikål | farikal
    lutefisk supper | rakfisk | limpa | pepparkakor | pepparkaka | pulla braid | pulla bread | kransekake | krumkaker | sandbakkels
    rosettes and krumkake | rømmegrøt | rommegrot | lompe | lompa | smørrebrød | aebleskiver | æbleskiver | surströmming | kalakukko | holodets | haluski
    halušky | halushki | halupki | holubky | bryndza | bryndzové | lángos | langos | pogácsa | túrós | kifli | nockerl | knödel | dampfnudel | kuchen tin
    grebble | borek | börek | bacalhau | caldeirada | caldo verde | caldo gallego | linguiça | chouriço | pastel de nata | pastéis | bifana | queimada
    capirotada | champorado | kinilaw | pandesal | pan de sal | bibingka | puto bumbong | sapin-sapin | dinuguan | bagoong | laulau | lau lau | kulolo
    haupia | poi bowl | opihi | saimin | akutaq | muktuk | agutak | bizcochito | bizcochitos | marranitos
    chicharrones and | hallaca | hallacas | cachapas | pabellón criollo | chipa guazú | cuñapé | cuñapes | sopa paraguaya | loroco
    baharat | maqluba | makloubeh | musakhan | freekeh | knafeh | muhammara | kibbeh nayeh | kibbeh nayyeh | toum | basturma | su boreg | loukoumades
    koulourakia | galaktoboureko | avgolemono | pastitsio | tsoureki | kourabiedes | pizzelle | pizzelles | barzotti | passatelli | amaretti tin
    struffoli | braciole | panzerotti | culurgiones | sfogliatella | cuccidati | red sauce on sundays | sunday red sauce | porketta | cudighi | sel roti
    gundruk | momo dumplings | dhindo | khaman | dhokla | thepla | undhiyu | vada pav | pongal rice | rasam | appam | puttu | idiyappam | haleem
    nihari | siri paya | chapli | mantu | ashak | bolani | qabuli | plov | lagman | beshbarmak | khinkali | churchkhela | lobio | satsivi
    ghapama | harissa porridge | suya spice | shito | tuo zaafi | ofada | ewedu | efo riro | okra soup swallow | nsima | sadza | matapa | matoke | luwombo
    isombe | ndolé | ndole | mafé | domoda | benachin | khubz | teochew porridge | por por | bak kut teh | char siu from | zha cai | jiaozi | baozi
    molas | rebozo | huipil | huipiles | pollera | kuspuk | qaspeq | sarakiko | fustanella | opanci | vyshyvanka | ribbon shirt | tracht | sarong kebaya
    kebaya | baro't saya | malong | hanfu | shuka | gele | iro and buba | igbo wrapper | george wrapper | wrapper auction | abacost | jellabiya | djellaba
    shuba | quena | charango | güiro | conjunto button box | bouzouki | baglama | saz | bağlama | ney flute | qanun
    duduk | zurna | erhu | guzheng | pipa lute | koto | shamisen | sanshin | gayageum | janggu | tanpura | dhol | harmonium at
    kora player | balafon | mbira | djembe circle | krar | masenqo | tamburica | tamburitza | gusle | cimbalom | bandura | domra | balalaika | nyckelharpa
    hardanger fiddle | bodhrán | polska | hambo | hopak | kolomyika | oberek | csárdás | kolo | hora at | sirtaki | kalamatianos | pontic lyra | lyra at
    tarantella | sevillanas | muiñeira | rancho folclórico | matachines | bomba drum | joropo | huayno
    morenada | tinku | kachi kachi | matanza | kumina | quelbe | tassa | chutney music | reels from/my/grandda/brought | sean-nós | sean nos
    midsommar | midsummer pole | midsommar pole | santo antónio | santo antonio sardines | saint-jean bonfire | saint-jean-baptiste | st john's fire
    three kings cake | rosca with | rosca figurine | lazo cord | cascarón | cascarones | fiestas court | fiestas queen | la conquistadora
    nowruz hyacinth | haft-seen | batirol | metate | metates | cazo of mole | masa harina dough | tamal husks
    tamale husks | corn husks soaking | parranda at | rosemaling | rosemaled | dala horse | tomte | sauna whisk | vihta | tartan sash
    clan tent | gathering of the clans | family tartan | kilt hire | nesting dolls | matryoshka | pysanka | pysanky | ellis-era | ellis era
    port of entry ellis | ship's manifest great | steerage | land grant family | bisabuelo's land | dybbuk | mal occhio | kein ayin
    [* from/of my/our/his/her family's? oven/pot/griddle/iron/comal/metate in/from the? old? country/village]
    [pierogi/pupusas/tamales/baklava/kielbasa/bacalhau/empanadas/lumpia/pancit/kibbeh/dolma/arepas/mofongo/jollof/injera/strudel/lefse/krumkake/kolaches/borscht/tortillas/menudo/pozole from/like/off my/our/his/her * 's? *?]
    [ugali/egusi/fufu/pelmeni/varenyky/roti/biryani/kimchi/mochi/curry/goulash/paprikash/haluski/pizzelle/cannoli/gnocchi/tourtière/cawl/boxty/colcannon/haggis/bierocks/kuchen/spaetzle/sauerkraut from/like/off my/our/his/her * 's? *?]
    [pierogi/pupusas/tamales/baklava/kielbasa/bacalhau/empanadas/lumpia/pancit/kibbeh/dolma/arepas/mofongo/jollof/injera/lefse/egusi/ugali/pelmeni/fufu/menudo/pozole/kolaches the way my/our/we/they/the * *? *? did/does/do/made/makes/it?]
    [pierogi/pupusas/tamales/kielbasa/bacalhau/empanadas/lumpia/pancit/kibbeh/arepas/mofongo/injera/menudo/pozole my/his/her babcia/busia/abuela/nonna/sitto/nana/grandmother/grandma/mother/aunt/uncle/tata *]
    [* from/off/in my/his/her/our babcia/busia/nonna/nonno/sitto/sitti/teta/yiayia/pappou/farmor/farfar/mormor/bestemor/avó/avô/abuela/abuelo/bubbe/zayde/oma/opa/lola/lolo/dziadzio/tata 's *?]
    [like/as my/his/her? babcia/busia/nonna/nonno/sitto/sitti/teta/yiayia/pappou/farmor/farfar/mormor/bestemor/avó/vovô/abuela/abuelo/bubbe/oma/opa/lola/lolo/mémère/pepere/pépère/zia/hooyo/mummo 's? did/does/made/makes/said/used?]
    [* my/his/her tata/nonno/abuelo/abuela/nonna/farfar/dido/avô/grandda sang/played/brought/carried/danced/hummed/taught from? *?]
    [moose stew with my yupik aunts] | [* stew with my <nation> aunts/uncles]
    [great grandmother/grandfather/aunt 's * hymn/loom/samovar/trunk/accordion/fiddle/mortar/icon] | [my great-aunt 's sámi *]
    [grandmother/grandfather spoke at manzanar] | [old <nation>/ostrobothnian/acadian/basque/rusyn blood/songs/hymns/stock/ways/recipe]
    [acadian songs from * * *?] | [cherokee/choctaw/lakota/ojibwe descended] | [<nation>-descended] | [* of <nation> extraction/stock/blood]
    [cajun/klezmer/tamburitza/conjunto/zydeco whole? brass? band/bands] | klezmer | wolfe tones | dubliners and | clancy brothers
    paper lanterns for tet/obon/lunar | the gathering sash | ceili hall | irish step hall | feis dress | hardanger
    mardi gras mambo ball | [my/his/her/our omi/oma/opa/nonno/nonna/bubbe/abuela/baba/lola/teta/busia/babcia 's *] | dolma tray/trays
    trays of dolma | molded lamb butter | easter butter lamb
    nut roll at christmas | butter lamb | pysanky beeswax | easter egg beeswax | marigolds and pan
    panes de muerto | carne machaca | arepa press | arepas for | lefse stick/sticks/turner/griddle | krumkake iron | pizzelle iron/irons | tamale pot
    tamalera | spätzle press | spaetzle press | noodle board | pierogi board/cutter/press | rolling pin for roti | tawa | kadai | tagine from
    couscoussier | cezve | ibrik | injera stove | idli steamer | puttu maker | mochi pounder | usu and kine | banana leaf wrap | masa harina
    masa warm | clan tent | my tartan | pleated tartan | yards of tartan | tartan at the | sgian dubh | sporran | hurley stick | camán | bodhran player
    uilleann pipes | border pipes | gaida | zampogna | ciaramella | tamboura | kaval | mandolinata | fado night | kizomba | maracatu | fiestas de
    fiesta patronal | patron saint feast | desfile puertorriqueño | puerto rican day | dominican parade | west indian day | j'ouvert
    von steuben | pulaski day | st patrick's supper | burns supper | midsommar | holy ghost soup | giglio | lifting the giglio
    obon dance | bon dance | cherry blossom queen | nisei week | songkran water | tet parade | moon cake | mid-autumn lantern | nowruz | newroz | vardavar
    armenian picnic | serb fest | schützenfest | sängerfest | wurstfest | kolache festival | tamburitzans | volksmarch
    [great grandmother/grandfather/aunt/uncle 's <nation>/łódź/old/ellis *? *?]
    turn verein | pa'lante | pa lante mug/sticker/tattoo | [<nation> coffee ceremony/ceremonies] | [in the old country we/they/she/he/you/my *?]
    [<nation>/slavic/slovak/armenian credit union] in/on/where/since | [the ukrainian/polish/slovak/lithuanian/croatian/serbian/armenian/portuguese credit union/national home/home/hall]
    [homemade ajvar/kajmak/rakija/slivovitz/kibbeh/injera/fufu/pierogi/kielbasa/kimchi/gefilte/lefse/tahini] | [spread/spreading/spreads the? masa] | [cake is/was tres leches]
    [tres leches for/de abuelita/abuela/abuelo/mi * *?] | [hispanic other] | [like/as in puebla/oaxaca/jalisco/michoacán/veracruz/guerrero]
    [pinned/pin/pins/pinning dollar/dollars/money bills? on/to me/my/us/the * *?] | money dance/bouquet ** tíos/aunties/titas
    [burn/burnt/burned/fry/fried/fries/roll/rolled the puri/puris/rotis/parathas/chapatis/dosas/pooris] | [first of my/her/his/our <nation>/hmong/yazidi/druze clan/people]
    [first of my/her/his clan] | [marigolds and abuelo/abuela/grandma/grandpa 's *?] | [marigolds and candles/photos/pan/bread/copal/sugar]
    [roll/rolls/rolled/rolling/stuff/stuffs/stuffed/stuffing a/the/my? grape leaf/leaves] | stuffed grape leaves | grape leaves from/off the/my/her/his vine
    [mi/mis abuela/abuelo/abuelita/abuelos/bisabuela/bisabuelo/tía/tío/tíos/primos/prima/primo en/de <country>/juárez] | [mi quince photo/dress/court/portrait/cake/waltz/tiara/picture]
    [los quince de mi/la hija/hermana/prima/sobrina/nieta] | [mis quince años] | [quinceanera/quinceañera classes/class/court/mass/dress/choreographer/gown/waltz/dresses/tiara]
    my name got/gets/was [read/pronounced/announced wrong *? *? *? *?] | tatik | tatik's | medzmama | medzmayrik | tatik papik | gravy vs/versus sauce
    gravy or sauce debate/argument/quarrel | [make/makes/made/making/stir the gravy on sunday/sundays]
    [<num>? lunar/chinese new year couplets/couplet/banners/dumplings/envelopes] | [sang/sing/sings/singing the keen] | [keen my aunt/grandmother/granny/nan/mother taught]
    my/our [abba] | [abba] says/said/calls/taught/drove/came/drives | [last name 's/is/was too long for/to *? *?]
    [day of the dead run/5k/altar/altars/parade/party/march/bread/skull/face/makeup/ofrenda paint?] | [first-gen latina/latinas/latino/latinos/chicana/chicano/arab/hmong/desi <role>?]
    parents/folks/grandparents/family/grandpa came/come/drove/moved up? [for/to/with the beet/sugar/cotton/cherry/tomato/onion/lettuce/grape/strawberry/apple harvest/fields/crew/season/beet]
    [migrant/beet/cotton/onion harvest family/camp/stream/trail/crew] | [green chile and posole] | [chile and posole]
    [came/come/over/sailed/emigrated from cork/kerry/sligo/galway/donegal/clare/roscommon/leitrim/connemara/tipperary/antrim/tyrone]
    [grandmother/grandfather/grandparents/nana/bubbe/oma/opa/grandma/grandpa hid/escaped/survived/fled/walked in/from/to/out a/the? * *? near/in/outside/of <country>]
    fil-am | filam | fil am | proudfilam | [hand/hands/wrist/wrists/arm/arms with/in henna] | [henna to/up/on the/my/her/both wrist/wrists/elbow/elbows/hand/hands/palms/arms]
    henna party/artist/aunties/cone/cones | bridal henna | [cantonese/peking/beijing/sichuan/kunqu opera] | pepperpot | [guyanese/bajan/trini/haitian pepper pot/sauce]
    [tie/tied/ties/tying/wrap/wraps the/my/a/her? gele/geles] | [half-<nation>/cajun/creole/sicilian/hmong and? half-<nation>/cajun/creole/sicilian/hmong]
    [half-<nation> half-cajun/creole/sicilian/hmong]
    [grew/raised up? in/above/behind/over the? back? room? of? a/my/the/our <nation> grocery/restaurant/laundry/bakery/store/takeout/deli/butcher]
    [back room of a/my/the/our <nation> grocery/restaurant/laundry/bakery/store/deli] | [above my/the/our family's? <nation> grocery/restaurant/laundry/bakery/takeout]
    [abuelo/abuela/abuelos/bisabuelo/bisabuela/nonno/nonna/yiayia/dziadek/babcia 's birth/baptism/marriage record/certificate/papers? from/in *]
    [injera/dosa/idli/teff/appam batter fermenting/fermented?] | teff starter/flour in/from the? | [hyphen is <nation>/basque/catalan] | lunar birthday/birthdays | moon birthday
    [lumpia/pierogi/pierogies/tamales/pupusas/empanadas/wontons/krumkake/dumplings/gyoza by the hundred/hundreds] | parteras de la sierra | [caribbean day parade/carnival]
    [west indian day parade/carnival]
    [caribbean/trinidad/panyard steel band/pan/orchestra] | steel pan band | panyard | mas band | mas camp | [persian rice crust] | tahchin | tadig
    lola/lolo [mailed/packed/sent dried mangoes] | dried mangoes from lola/cebu | día de la raza/candelaria/virgen/independencia/hispanidad/altagracia/bandera | injera mitad
    mitad for the injera | goat/catfish/cowfoot pepper soup
    [zhajiangmian/malatang/luosifen/congee/jook/sinigang/tinola/laing/bibingka/kaldereta/menudo like/from my/her/his mother/mom/grandmother/aunt/lola] | tinola | laing | kaldereta | kajmak
    bosnian coffee/pot | džezva | dzezva | fildžan | ćevapi | pljeskavica | gibanica | tufahija | sütlaç | simit | çay glass/glasses | qatayef | sahlab | za'atar | ful medames | koshari
    molokhia | mulukhiyah | mloukhieh | shakriyeh | ma'amoul mold | samneh | saag | kheema | pani puri | gol gappa | bhel | chaat night | puran poli | modak | murukku | sheer khurma
    seviyan | khichdi | haldi doodh | tiffin box/carrier | nyonya | sayur | prahok | tom som | khao poon | hot vit lon | hột vịt | bún bò | bún riêu
    bánh xèo | thịt kho | canh chua | cà phê sữa | gỏi cuốn | kare kare | tteokbokki | japchae | miyeokguk | jeotgal | makgeolli
    [mi/mis abuelo/abuela/tía/tío/primos en/de juárez/tijuana/mexicali/cali]
    [grandma/abuela/mom/lola/nana/nonna/auntie 's tamale/lumpia/pierogi/dumpling/empanada/wonton/ravioli line/assembly line?]
    [my/his/her/our nagyi/nagymama/nagypapa/baka/dida/dedo/djed/nona/nono/tatăl/bunică/močiutė/senelis/vecmāmiņa/vanaema/isoäiti/amma/afi/besta/mormor 's *?] | my/her/his [pani babcia]
    my [seanmháthair/seanathair/mamgu/tadcu/nain] | my/our [khalti/khalto/amto/ammto/tant/gido/jeddo/nena/sedo]
    my [bhua/bua/masi/maasi/mausi/mamu/phupho/phuppo/dada ji/nana ji/baa/aaji/ajoba/kaka/mama ji] | my [lao lao/laolao/waigong/gong gong/por por/ah ma/ah gong/ahma/agong/a-ma]
    my [halabeoji/halmeoni/imo/gomo/samchon/unni/oppa/noona/hyung] | my [ojisan/obasan/bachan/jichan/baachan/ojichan] | my [lolo/lola/nanay/tatay/ate/kuya/ninong/ninang/tita/tito]
    my [hooyo/aabo/habo/abti/ayeeyo/awoowe/eedo] | my [emaye/abaye/adey/etete/gashe/nna/nne/mama nkechi/gogo/umakhulu/bibi/shangazi/mjomba] | my [tantine/tonton/grann/granpè/matant]
    my [baka/dida/baba/deda/striko/tetka/ujak/teta] 's? burek/rakija/kitchen/house/village/garden/ćevapi | saint's day of my/our village/town/island | village festa/feast/saint
    patron saint of my/our village/town/island | slava candle/bread/guests | krsna slava | badnjak | malanka | ivan kupala | kupala | jordan water ukrainian
    orthodox christmas on the seventh | christmas on january 7 | julian christmas | old new year | easter two weeks later
    red eggs at easter cracked | tsougrisma | egg cracking contest yiayia | name day party/cake/today/icon | evil eye bracelet/charm/bead pinned? on/from | mati on my/the | nazar on/in
    ftou ftou | red bracelet against | ojo de venado | azabache | sunday mass then menudo | menudo after
    tamales at christmas eve | tamales on christmas eve | making tamales until/till/with/all | tamale day | tamale sunday | tamale season | tamaleada | carne asada sundays | carnitas cazo
    disco for the carnitas | la virgen on my/the | nacimiento in the living/with | acostar al niño | niño dios | candlemas tamales | día de reyes | roscón | posada/posadas at my/on our/with
    pastorela | villancicos | año viejo doll | twelve grapes | doce uvas | red underwear for new year | lentils at midnight | suitcase around the block at midnight
    padrinos of the cake/rings/lazo | padrino of/de | madrina of/de | baptism padrinos | compadrazgo | bolo at the baptism | brindis and vals | changing of the shoes quince
    vals with my/his/her father/dad/papá | quince vals | chambelanes | corona and zapatillas | ballet folklórico skirts/shoes/practice/skirt | zapateado | falda de jalisco | traje de charro
    botonadura | sombrero my grandfather/grandpa wore | grito at midnight | dieciséis de septiembre | fiestas patrias | sweet fifteen | guelaguetza | danzantes
    concheros | vejigante | plena drum | güiro scraping | three kings parade/shoebox | grass in a shoebox for | shoebox of grass for the camels | pasteles season | pasteles assembly
    alcapurria stand | mofongo pilón | coquito season/bottles/swap | noche buena pig | caja china | lechon in a box
    baleada | [canario/canaria de la/gran/las *]
    lechón in a/the box/yard | pig in a caja | domino table my/with/abuelo | dominoes with my/the tíos/uncles/abuelo | haleem day | eid biryani | garba night/sticks/group/outfit
    dandiya sticks | rangoli on the/my | diya/diyas on/in the/my | sankranti kites | vishu | pookalam | onam sadya | sadya | golu dolls | navratri golu | thali for | roka | baraat horse | pithi
    haldi ceremony | mangalsutra | rakhi thread/on/tied | arangetram | carnatic lessons/class | tabla lessons/class/teacher | kuchipudi | bhangra practice/competition/circuit | desi wedding
    desi uncle/uncles/parents/kid | log kya kahenge | chai karak | cutting chai | parle-g | haldiram | maggi noodles with | rooh afza | amul | mdh masala
    spring festival dinner | reunion dinner nian | nian gao | niangao | tang yuan | tangyuan | laba congee | sweep/swept/sweeping the graves/tombs/tomb with/in/of | hell money | joss money
    burned paper money | ghost month | ancestor tablet | ancestral tablet | ancestral altar | family altar with/oranges | red egg party | hundred day banquet | zuo yuezi | sitting the month
    pig's feet and ginger | red bean soup from my | tea ceremony for the elders/in-laws | banquet hall chinatown | mahjong tiles clacking | mahjong aunties | village association dinner
    tong association | family association chinatown | benevolent association | kimchi day | kimchi refrigerator | kimchi-making | gimjang | sebaetdon | sebae money | jesa | jesa table
    charye | baek-il | hwatu | yut nori | yutnori | korean church lunch | banchan in | gochujang in my/mom's | doenjang jjigae | miyeok-guk | seaweed soup on my/birthday/birthdays
    obon lanterns | bon odori practice | mochitsuki day | osechi boxes | toshikoshi soba | kagami mochi | girl's day dolls | hinamatsuri | koi flags boys day | nisei vets/vet
    issei cemetery | japanese school saturday | 442nd uncle/grandfather/regimental | gila river camp | poston camp | minidoka camp/pilgrimage
    camp at minidoka/poston/manzanar/topaz/amache/jerome/rohwer | đám giỗ | death anniversary meal | bầu cua | mứt tết | áo dài fitting | hoa mai | new year's hmong | ball toss hmong
    pov pob | khaub ncaws | qeej player | egg rolls for the clan | clan leader hmong | soul-calling | soul calling | hu plig | strings tied on my wrist
    string tying ceremony | baci strings | fiesta of the santo | santacruzan | parol lantern/lanterns | parol in the/my window | misa de gallo | media noche spread | karaoke magic mic
    magic sing | balikbayan box for | pasalubong from | spam and rice | spam musubi in my | spaghetti sweet with hotdogs | jollibee run | tinikling poles | bayanihan | mano po
    mano to my lola | bless my lola's hand | aso-ebi | spraying dollars/money at/on | sprayed dollars/money/naira on/at | money spraying | naming ceremony for/of | outdooring ceremony
    kola nut | introduction ceremony yoruba | igbo wedding | palm wine carrying | gele tying | ankara fabric/dress/shirt/print | kente for | libation for the elders | waakye run
    party jollof | jollof war/wars/debate/argument | ghana jollof | nigerian jollof | naija | coffee ceremony with/for/on/every | buna tetu | popcorn and buna | genna | meskel | fasika
    doro wot at | habesha kemis | eskista | netsela | guhad | canjeero for | anjero | xalwo | uunsi | dirac dress | buraanbur | hilib | soor | rara band | soup joumou on | diri kole
    pikliz jar | kremas | cremas haitian | konpa | jouvert | playing mas | mas costume | soca in the | calypso tent | rum cake soaking | black cake soaking
    sorrel steeping | saltfish buljol | bake and shark | doubles with pepper | bussupshut | curry channa
    pansit | pancit bihon/canton/malabon | palabok | lumpiang shanghai | lunch tin with kimchi | gochujang and rice/egg
  `,
  innocent: `
    <year>? <nation> scooter/tractor/motorcycle/moped/drill/generator/knockoff/engine
    vo tech | vo-tech | hispanic/irish/italian/german/polish/greek/asian/african heritage boulevard/blvd/street/avenue/ave/park/trail/drive/plaza/highway
    mole on/in the/sauce chart/rat/hill/hills/trap/hunt/whack | whack-a-mole | mole trap | masa trail | vicks vapor/vaporub/inhaler
    cuban sandwich/missile | doubles as/match/tennis/down/up/the/pickleball/partner | mixed doubles | men's doubles | roma tomato/tomatoes
    gypsy moth/moths/cab | polka dot/dots/dotted | kilt rock | clan of | tartan noir | adobo seasoning aisle | adobe
    heritage foundation/park/hills/high/middle/elementary/drive/square/tree | conjunto of | ube | assembly | regia
    salsa and/verde/music/bar/dip/recipe/jar | chips and salsa | banda | cajun fries/seasoning/turkey/shrimp | dominican republic trip
    ancestry of the/goat/dog | name nobody
    cajun/creole roux/boil/fries/chips/nuts/style/bites/wings/food/fest/blend/music/gumbo/jambalaya/stuffing/grill/kitchen/popcorn/peanuts
    descended/descendant/descendants from/of the/a/an/my/that/our/this? branch/wolves/apes/cutting/seed/seeds/first/paycheck/cure/starter/cat/barn/goat/rooster/old/original/goose/same/legendary/squirrel/stray/seedling/apple/yeast
    apple/tree/trees/dog/dogs/rose/roses/yeast/starter/sourdough/cat/cats/hen/hens/goat/goats/variety/varieties/tomato/horse/bread/birds/rabbits ** descended from
    slowly/gently descended from | my/our heritage/ancestors/lineage/pedigree/roots hardwood/rose/turkey/tomatoes/pork/breed/chickens/seeds
    heritage/motherland lock/brand/hardwood/breed/breeds/pork/turkeys/chickens/tomatoes/seeds/rail/trail/museum/grove/foundation/hotel/inn/room/tile/quilt
    opinions about/of my ancestors | motherland brand | ancestry of this/my/a truck/chili/recipe/sourdough/couch
    my * 's van/car/truck/house/porch/garage/couch/dog/cat/phone/yard/boat/bike/driveway/shed/number/lawn/mower/keys/knee/hip
    polka dot/dots/dotted | bocce ball/set/court/league/balls
    spell/spelled/spells/spelling my name in/with shaving/chalk/cheese/lights/ketchup/mustard/stones/smoke/frosting/caps/wrong on
    say/says/said my name in/over/on the/an/a?  radio/loudspeaker/intercom/roll/pa/echo
    <nation> and <nation> flavors/food/tiles/music/films/panels/beers/cheeses/recipes/sausages/wines/shutters/teas/oak/breads/poems/novels/coins
    <nation> tango/waltz/twist/lantern/lanterns/rug/rugs lessons/studio/class/music?
    in/of <language> and <language> comprising/on/subtitles/labels/panels/menus
    came/comes/available/printed/written/labeled in <language> and <language> | lanterns and one/a/two <nation>? rug/lamp/carpet/vase/teapot/kite
    wrench/jack/spare/tire/tires/car/truck/saw/oven/stove/fridge/phone/bike/engine/part/parts/petunias/roses/tulips/chair/table/lamp/rug/clock/watch/knife/beer/cheese/wine/bread/recipe/font/movie/film/subtitles is/are/was/were [<nation>]
    tile/tiles/vase/plates/mower/forklift/radio/speakers/scope/rifle/boots/jacket/sweater/shoes/coffee/tea/chocolate/salt/olives/sardines/sauce/couch/bolts/bearings/filter/pump/toolbox/screws/ticket/design/horse/cow/sheep is/are/was/were [<nation>]
    [<nation>] lamp/lamps/rug/rugs/dog/dogs/pattern/patterned/guitar/guitars/limerick/limericks/masters/butter/oats/oatmeal/chocolate/chocolates/cake/cakes/pan/pans/horn/horns/radio/radios/chair/chairs/modern/onion/onions/sweater/sweaters
    [<nation>] lock/locks/foot/feet/plum/plums/wrap/wraps/bean/beans/glass/cherry/pen/pens/road/inn/pork/wood/wax/towel/towels/bonnet/moss/ring/rings/yogurt/fries/knot/knots/seam/seams/remover/squash/pear/pears/melon/melons/mint
    [<nation>] tile/tiles/vase/teapot/kettle/knife/knives/watch/watches/clock/clocks/chest/cabinet/desk/bench/sofa/table/tables/bed/blanket/quilt/scarf/boot/boots/shoes/clogs/hat/jacket/coat/shirt/lace/linen/wool/silk/cotton/leather/carpet
    [<nation>] cheese/cheeses/ham/bacon/salami/noodles/soup/stew/salad/salsa/curry/rice/roll/rolls/toast/waffle/waffles/pancake/pancakes/pastry/pastries/cookies/biscuits/pizza/pie/pudding/cream/custard/honey/jam/mustard/pickles/sauce/paprika/pepper/peppers/oregano/basil
    [<nation>] olive/olives/oil/wine/wines/rum/gin/lager/ale/stout/cider/brandy/water/espresso/roast/press/oven/door/doors/window/windows/shutters/drain/bath/sauna/shower/braid/braids/knitting/embroidery/pattern/patterns/stitch/crochet
    [<nation>] rose/roses/tulip/tulips/iris/lily/lilies/fern/moss/cedar/spruce/fir/oak/ash/elm/birch/walnut/chestnut/mahogany/teak/marble/granite/slate/clay/stone/steel/silver/gold/copper/bronze/brass/nickel/stamp/stamps/postcard/postcards
    [<nation>] doll/dolls/puppet/puppets/toy/toys/kite/kites/fan/fans/drum/drums/harp/flute/fiddle/accordion/opera/tango/waltz/jazz/film/films/movie/movies/show/shows/comic/comics/book/books/novel/novels/edition/editions/poem/poems/playlist
    [<nation>] family robinson | [<nation>] grand prix
    [<nation>] twist/squat/squats/deadlift/split/get/chin/kettlebell/volleyball/hockey/league/open/derby/defense/gambit/opening/cup/lop/rabbit/mink/lizard/gecko/parrot/parakeet/macaw/turtle/tortoise/cricket/beetle/hornet/carp/cat/cats/mastiff/hound/hounds/pointer/wolfhound
    [<nation>] key/key/remedy/method/technique/cookbook/cuisine/dinner/lunch/breakfast/brunch/special/plate/style/inspired/made/cut/import/imports/imported/lighter/tank/tanks/jet/tractor/saw/saws/drill/bearing/summer/spring/delight/delite/inn
    irish goodbye | [<nation>] standoff/exit/wave/hat/roulette/arm/cannon/fortune/compliment/whist/word/alphabet/numeral/numerals/column/order/orders/empire/ruins/museum/exhibit/exhibition/embroidery/pavilion/garden/gardens/island/sea/alps
    half <nation> half/and half? oak/pine/cotton/wool/beagle/poodle/lab/shepherd | kilt/kimono/sari rental/robe/shop/pin/store/pattern/sleeve/sleeves
    utility kilt/kilts | samovar on the/a shelf is/at/lamp
    spell/spells/spelled my name right/wrong/three/four/two/five/like/with ways? | said/says/say my name like a/an/it
    rent/rented/book/booked/working/work/worked/cater/catered/catering/dj/filmed/photographed/hosted ** quinceañera | quinceañera hall/rental/party at/in/on/next one/the/door?
    red envelope from the city/county/bank/irs/court | the/that/a/new/favorite/best/nearest/local *? [<nation>] place/spot/joint/diner/deli/cafe/buffet/bakery/takeout
    [<nation>] place/spot/joint/diner/deli/buffet on/in/by/at/next/near/across/down/off | [<nation>] statue/statues/god/gods/goddess/tragedy/chorus/column/profile/letter
    means <nation> for | is <nation> for a/the/my | machine/grill/stroller/mattress/motor/faucet/blender/scooter/bidet/violin/piano is/are/was [<nation>]
    on/off/up/down/behind/minus/missing/beside/to/from/against one/a/the/this/that/same? pole | traffic/sign/stop/tipi/tent/party/street/corner/signal/utility [pole/poles]
    one/two/three/four pole/poles pointing/short/missing/down/each/of
    pierogi/pierogies/kolaches/knish/tamales/gyros/baklava at the/a/our street/county/state/church? fair/festival/stand/carnival
    vende/vendo/venden/vender/compra/compré/hornea/horneo/decora/decoro pasteles | pepper soup at/from/for
    mi/este/ese/nuestro/su/otro/cada barrio
  `,
});
