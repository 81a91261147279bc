import { ethnicity } from '../ethnicity.ts';
import { lifeOf } from './life.ts';

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
    sprig/bunch of leek/leeks/shamrock/thistle | leek on my | shamrock on my | thistle on my | changed our name at | changed the name at
    changed his name at ** gate/dock/island/desk | shortened our name | shortened the name at | name was longer before | dropped the ski
    dropped the vowel at | name at the foundry/mill/mine/dock gate | so i'd fit on a name
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
